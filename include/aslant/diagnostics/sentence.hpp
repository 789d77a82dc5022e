// From a finding to a sentence: where it is, what is wrong, the nearest right text, the line.
#pragma once

#include <aslant/diagnostics/taken.hpp>
#include <aslant/model/comparator.hpp>
#include <aslant/iam/directory.hpp>
#include <aslant/rules/dependencies.hpp>
#include <aslant/rules/settings.hpp>

namespace aslant::core {

// Writes text into memory, or counts it where there is none.
struct text_writer {
    char* out;
    bool ascii_only;      // no compiler prints other characters in a type's name: they become <U+00FC>
    int room = 1 << 30;   // what finds no more room is counted
    int size = 0;

    constexpr void put(char c) {
        if (out && size < room) out[size] = c;
        ++size;
    }
    constexpr void put(text t) {
        int const fitting =
            out && t.size <= room - size ? t.size : 0;   // a call for each character would be several of clang's steps
        for (int i = 0; i < fitting; ++i) out[size + i] = t.data[i];
        size += t.size;
    }
    constexpr void put(char const* words) { put(terminated(words)); }
    constexpr void put_number(long long number) {
        if (number < 0) put('-');
        char digits[20]{};
        int count = 0;
        do {
            int const digit = int(number % 10);
            digits[count++] = char('0' + (digit < 0 ? -digit : digit));
            number /= 10;
        } while (number);
        while (count) put(digits[--count]);
    }
    constexpr void put(name const& n) {
        if (n.first.empty() && is_printable(n.second)) return put(n.second);
        for (int i = 0; i < n.size();) {
            code_point const c = code_point_at(n, i);
            bool const as_it_is =
                ascii_only ? c.value >= 0x20 && c.value < 0x7F : c.bytes > 0 && c.value >= 0x20 && c.value != 0x7F;
            if (as_it_is)
                for (int k = 0; k < c.bytes; ++k) put(n[i + k]);
            else
                put_code(c);
            i += c.bytes ? c.bytes : 1;
        }
    }

  private:
    static constexpr bool is_printable(text t) {
        for (int i = 0; i < t.size; ++i)
            if (t.data[i] < 0x20 || t.data[i] > 0x7E) return false;
        return true;
    }
    constexpr void put_code(code_point c) {
        put(c.bytes ? "<U+" : "<byte ");
        int digits = c.bytes == 0 ? 2 : c.value > 0xFFFFF ? 6 : c.value > 0xFFFF ? 5 : 4;
        while (digits--) put("0123456789ABCDEF"[c.value >> (4 * digits) & 15]);
        put('>');
    }
};

// Where a node stands: the innermost state, scope or resource around it that a user wrote (not the role that comes with a function), and
// the nearest line a user wrote.
struct node_place {
    int subject;
    int branch;   // from 1, where the subject is one of several branches
    int line;
    char const* file;
};

constexpr bool is_subject(kind k) {
    return is_state(k) || is_scope(k) || k == kind::machine || k == kind::stack_resource || k == kind::stack_part ||
           k == kind::stack;
}

constexpr node_place place_of(node const* nodes, int wanted, bool of_parent) {
    node_place place{0, 0, nodes[0].line, nodes[0].file};
    int branches = 0;
    for (int i = 1; i <= wanted;) {
        node const& n = nodes[i];
        if (n.what == kind::branch) ++branches;
        if (wanted >= i + n.size) {
            i += n.size;
            continue;
        }
        if (n.line) {
            place.line = n.line;
            place.file = n.file;
        }
        bool const comes_with_resource = n.what == kind::stack_resource && nodes[place.subject].what == kind::stack_resource;
        if (is_subject(n.what) && !(of_parent && i == wanted) && !comes_with_resource) {
            place.subject = i;
            place.branch = n.what == kind::branch ? branches : 0;
            branches = 0;
        }
        ++i;
    }
    for (int i = 0; !place.line && i < nodes[0].size; ++i) {   // what the library wrote itself stands where its first text stands
        place.line = nodes[i].line;
        place.file = nodes[i].file;
    }
    return place;
}

// The machine that a node stands in, or none: in the tree of a machine, or in that of a stack.
constexpr int machine_around(node const* nodes, int wanted) {
    for (int i = 0; i <= wanted; ++i)
        if (nodes[i].what == kind::machine && i + nodes[i].size > wanted) return i;
    return none;
}

constexpr text last_component(char const* path) {
    text const whole = terminated(path);
    int begin = whole.size;
    while (begin > 0 && whole[begin - 1] != '/' && whole[begin - 1] != '\\') --begin;
    return {whole.data + begin, whole.size - begin};
}

// (A template: nothing is instantiated where there is nothing to say.)
template <class Writer> class sentence {
  public:
    // With `of_several` machines, each sentence names its own.
    constexpr sentence(node const* nodes, finding const& f, Writer& out, bool of_several = false)
        : nodes_{nodes}, found_{f}, out_{out}, place_{place_of(nodes, f.node, is_about_parent(f.broken))}, of_several_{of_several} {
    }

    // "state `A`: Next names no state `Bb`; did you mean `B`?"
    constexpr void write() {
        put_subject();
        if (of_several_) put_machine();
        out_.put(": ");
        put_message(terminated(row_of(found_.broken).message));
        if (found_.hint.empty() || hint_said_) return;
        out_.put("; did you mean `");
        out_.put(nearest_.empty() ? found_.hint : name{{}, nearest_});
        out_.put("`?");
    }
    // " (line 12)", with the file's name where it is another one than the machine's
    constexpr void write_line() {
        if (!place_.line) return;
        out_.put(" (");
        put_line(place_);
        out_.put(')');
    }
    constexpr node_place const& place() const { return place_; }

  private:
    node const* nodes_;
    finding const& found_;
    Writer& out_;
    node_place place_;
    bool of_several_;
    bool hint_said_ = false;
    text nearest_{};   // where the hint is a type and this

    constexpr void put_line(node_place const& place) {
        bool const elsewhere = nodes_[0].file && !(terminated(nodes_[0].file) == terminated(place.file));
        if (elsewhere) {
            out_.put(name{{}, last_component(place.file)});
            out_.put(':');
        } else {
            out_.put("line ");
        }
        out_.put_number(place.line);
    }
    // Columns count bytes; a text of several lines has lines too.
    constexpr void put_position(text words) {
        int line = 1;
        int begin = 0;
        for (int i = 0; i + 1 < found_.number && i < words.size; ++i)
            if (words[i] == '\n') {
                ++line;
                begin = i + 1;
            }
        bool const has_lines = [&] {
            for (int i = 0; i < words.size; ++i)
                if (words[i] == '\n') return true;
            return false;
        }();
        out_.put("at ");
        if (has_lines) {
            out_.put("its line ");
            out_.put_number(line);
            out_.put(", ");
        }
        out_.put("column ");
        out_.put_number(found_.number - begin);
    }
    constexpr text text_with_columns() const {
        node const& own = nodes_[found_.node];
        return own.what == kind::comparison ? found_.what.second : own.value;
    }
    constexpr void put_words() {
        for (text rest = terminated(setting_table[found_.number].words); !rest.empty();) {
            out_.put(next_word(rest));
            if (!rest.empty()) out_.put(", ");
        }
    }
    constexpr void put_owner_of_field() {
        if (found_.what.empty()) return out_.put("it");
        out_.put("its ");
        out_.put(found_.what);
    }
    constexpr void put_transition() {
        if (found_.field == kind::choice_rule) return out_.put("a choice rule's Next");
        if (found_.field == kind::catcher) return out_.put("a catcher's Next");
        out_.put(asl_word(found_.field));
    }
    constexpr void put_named(char const* what, node const& n) {
        out_.put(what);
        if (n.value_form == form::misuse || name_of(n).empty()) return;
        out_.put(" `");
        out_.put(name_of(n));
        out_.put('`');
    }
    constexpr void put_machine() {
        int const machine = machine_around(nodes_, place_.subject);
        if (machine != none && machine != place_.subject && !name_of(nodes_[machine]).empty()) put_named(" of", nodes_[machine]);
    }
    constexpr void put_subject() {
        node const& subject = nodes_[place_.subject];
        if (is_state(subject.what)) return put_named("state", subject);
        switch (subject.what) {
            case kind::branch:
                out_.put("branch ");
                out_.put_number(place_.branch);
                out_.put(" of ");
                return put_owner();
            case kind::item_processor: out_.put("the item processor of "); return put_owner();
            case kind::stack_resource: return put_named("resource", subject);
            case kind::stack_part: return put_named(words_of(section(subject.detail)).word, subject);
            case kind::stack: return put_named("stack", subject);
            case kind::machine: return put_named("state machine", subject);
            default: return put_named("this value", subject);
        }
    }
    // Members, and the properties of a resource, are called by their own names.
    constexpr void put_field() {
        node const& own = nodes_[found_.node];
        if (found_.field == kind::member) return out_.put(own.first);
        if (found_.broken == rule::field_unknown && is_subject(found_.field)) return out_.put("it");
        if (own.what == kind::comparison && found_.field == kind::value) {
            out_.put(comparator_words[own.detail]);   // {"StringEqualsPath": "$.b"}
            return out_.put(own.value_form == form::path ? "Path" : "");
        }
        int property = none;
        if (found_.field == kind::property || found_.field == kind::attribute)
            for (int i = place_.subject; i <= found_.node; ++i)
                if (nodes_[i].what == found_.field && i + nodes_[i].size > found_.node) property = i;
        if (property == none) return out_.put(asl_word(found_.field));
        if (found_.broken != rule::field_not_allowed) return out_.put(nodes_[property].first);
        out_.put(cpp_word(found_.field));
        out_.put(" `");
        out_.put(nodes_[property].first);
        out_.put('`');
    }
    constexpr void put_owner() {
        int owner = place_.subject;
        for (int i = 0; i < place_.subject; ++i)
            if (is_state(nodes_[i].what) && i + nodes_[i].size > place_.subject) owner = i;
        put_named("state", nodes_[owner]);
    }
    constexpr void put_cpp() {
        bool const of_event = found_.broken == rule::payload_type_unknown && nodes_[place_.subject].what == kind::stack_resource;
        out_.put(of_event ? text_of("events::detail") : cpp_word(found_.field));
    }
    constexpr void put_message(text message) {
        for (text rest = message; !rest.empty();) {
            text const before = cut_part(rest, '{');
            text const part = cut_part(rest, '}');
            bool const is_nowhere = part == "position" && found_.number == 0;   // of what C++ wrote there are no columns
            out_.put(is_nowhere ? text{before.data, before.size - 1} : before);
            if (!part.empty() && !is_nowhere) put_part(part);
        }
    }
    constexpr void put_part(text part) {
        if (part == "what") return out_.put(found_.what);
        if (part == "field") return put_field();
        if (part == "cpp") return put_cpp();
        if (part == "owner_type") return out_.put(found_.what.first);
        if (part == "second") return out_.put(found_.what.second);
        if (part == "owner") return put_owner_of_field();
        if (part == "transition") return put_transition();
        if (part == "there") return put_line(place_of(nodes_, int(found_.number), false));
        if (part == "words") return put_words();
        if (part == "position") return put_position(text_with_columns());
        if (part == "comparator") return out_.put(comparator_words[nodes_[found_.node].detail]);
        if (part == "taken" && found_.field == kind::catcher && nodes_[found_.node].what == kind::catcher)
            return out_.put("the name of a state after the errors");
        if (part == "taken")
            return out_.put(found_.broken == rule::comparator_value ? taken_by(comparator(nodes_[found_.node].detail))
                                                                    : taken_by(found_.field));
        if (part == "number") return out_.put_number(found_.number);
        if (part == "cycle") return put_cycle();
        if (part == "value") return put_own_value();
        if (part == "of") return out_.put(nodes_[found_.node].first);
        if (part == "there_named") return out_.put(name_of(nodes_[found_.number]));
        if (part == "deciders")
            return out_.put(section(found_.number) == section::rules ? "rule functions" : "equals, and_, or_, not_ and conditions");
        if (is_about_stacks(found_.broken) && part == "wanted") return put_sort(reference_form(found_.number));
        if (is_about_calls(found_.broken) && put_call_part(part)) return;
        if (is_about_payloads(found_.broken) && put_payload_part(part)) return;
        hint_said_ = true;
        out_.put(found_.hint);
    }
    // The text, number or boolean that is wrong: " `5`"
    constexpr void put_own_value() {
        node const& own = nodes_[found_.node];
        bool const is_number = own.value_form == form::integer;
        if (!is_number && own.value_form != form::string && own.value_form != form::boolean) return;
        out_.put(" `");
        if (is_number)
            out_.put_number(own.bits);
        else if (own.value_form == form::boolean)
            out_.put(own.bits ? "true" : "false");
        else
            out_.put(name{{}, own.value});
        out_.put('`');
    }
    // "A -> B -> A"
    constexpr void put_cycle() {
        dependencies graph{nodes_};
        int const size = graph.find_cycle();
        for (int i = 0; i < size; ++i) {
            out_.put(graph[i].id);
            out_.put(" -> ");
        }
        out_.put(graph[0].id);
    }
    constexpr void put_sort(reference_form how) {
        switch (how) {
            case reference_form::condition: return out_.put("condition");
            case reference_form::mapping: return out_.put("mapping");
            default:
                return out_.put(found_.broken == rule::reference_sort && how == reference_form::ref ? "resource or a parameter"
                                                                                                    : "resource");
        }
    }
    // Of what is said about calls: `what` is the parameter, and what has it where that is no call.
    constexpr bool put_call_part(text part) {
        if (part == "api") return put_words_of(called_by_task());
        if (part == "service") return put_words_of(found_.what.first);
        if (part == "patterns") return put_patterns();
        if (part == "member") return put_words_of(found_.what.second);
        if (part == "held") return put_words_of(terminated(json_word(form(found_.number))));
        text const around = found_.what.first;
        if (part == "holder") return around.empty() || found_.what.second.empty() || put_marked(" in `", around);
        if (!(part == "as_member")) return false;
        return found_.what.second.empty() ? put_marked("in `", around) : put_marked("as `", found_.what.second);
    }
    constexpr bool put_marked(char const* start, text words) {
        out_.put(start);
        put_words_of(words);
        out_.put('`');
        return true;
    }
    constexpr text called_by_task() const {
        int const resource = field_in(nodes_, place_.subject, kind::resource);
        if (resource == none) return {};
        node const& n = nodes_[resource];
        if (is_sdk_call(n)) return n.value;
        return called_in(is_of_builder(n) ? any_resource_of(*n.api) : n.value);
    }
    constexpr bool put_patterns() {
        int left = 0;
        for (int i = 0; i < 4; ++i) left += found_.number >> i & 1;
        for (int i = 0; i < 4; ++i) {
            if (!(found_.number >> i & 1)) continue;
            out_.put(i == 0 ? "request-response" : pattern_words[i]);
            --left;
            if (left > 0) out_.put(left == 1 ? " and " : ", ");
        }
        return true;
    }
    // Of what is said about payloads: `what` is the path and its part, `hint` the type and the nearest name.
    constexpr bool put_payload_part(text part) {
        if (part == "path") return put_words_of(found_.what.first);
        if (part == "part") return put_words_of(found_.what.second);
        if (part == "from") return put_origin();
        if (part == "place")
            return put_words_of(text_of(found_.field == kind::takes     ? "the input of its call"
                                        : found_.field == kind::returns ? "its output"
                                                                        : "its input"));
        if (part == "function") return put_words_of(found_.hint.second);
        if (part == "target") return put_target();
        if (part == "have") return put_type(found_.what.first);
        bool const is_type = part == "type";
        if (!is_type && !(part == "wanted")) return false;
        nearest_ = has_nearest() ? found_.hint.second : text{};
        hint_said_ = nearest_.empty();
        return put_type(is_type ? found_.hint.first : found_.hint.second);
    }
    // `order`, `events::event<s3::creation>`, or "a text": without `aslant::`, and without values, which compilers write differently.
    constexpr bool put_type(text words) {
        bool const has_values = find_character(words.data, words.data + words.size, '{') != words.data + words.size;
        text rest = has_values ? cut_part(words, '<') : words;
        bool const is_name = find_character(rest.data, rest.data + rest.size, ' ') == rest.data + rest.size && !(rest == "null");
        if (is_name) out_.put('`');
        while (!rest.empty()) put_words_of(cut_namespace(rest));
        if (has_values) out_.put("<...>");
        if (is_name) out_.put('`');
        return true;
    }
    static constexpr text cut_namespace(text& rest) {
        text const own = text_of("aslant::");
        text const whole = rest;
        int before = 0;
        while (before < whole.size && !starts_with({whole.data + before, whole.size - before}, own)) ++before;
        int const after = before < whole.size ? before + own.size : before;
        rest = {whole.data + after, whole.size - after};
        return {whole.data, before};
    }
    constexpr bool has_nearest() const {
        switch (found_.broken) {
            case rule::payload_field_missing:
            case rule::payload_member_missing:
            case rule::payload_event_field:
            case rule::payload_event_value:
            case rule::payload_event_path:
            case rule::payload_event_missing: return true;
            default: return false;
        }
    }
    constexpr bool put_target() {
        out_.put('`');
        out_.put(name_of(nodes_[found_.number]));
        out_.put('`');
        return true;
    }
    constexpr bool put_words_of(text words) {
        out_.put(name{{}, words});
        return true;
    }
    constexpr bool put_origin() {
        if (found_.number == 0) return true;
        out_.put(severity_of(found_.broken) == severity::warning ? ": not when it comes from `" : " from `");
        out_.put(name_of(nodes_[found_.number]));
        out_.put('`');
        return true;
    }
};

template <class Writer> constexpr void write_sentence(node const* nodes, finding const& f, Writer& out, bool of_several) {
    sentence s{nodes, f, out, of_several};
    s.write();
    s.write_line();
}

}
