// What a parameter of a call holds, as far as a policy must know: a text, a resource of the stack, or something that only an execution
// knows.
#pragma once

#include <aslant/language/json_parts.hpp>
#include <aslant/model/machine.hpp>
#include <aslant/model/reference.hpp>

namespace aslant::core {

enum class origin : unsigned char {
    missing,
    text,        // words
    reference,   // to a resource of the stack: node
    deployed,    // known when the stack is deployed: a parameter of the template, an import, Fn::Sub
    run_time,    // known to an execution: a path, an intrinsic function, an expression
    start,       // the same, but how it starts is known and bounds it: words
    any,         // allow(…, any_resource(…)): words say why
    unknown,     // a property of a resource that is not in the stack
    wrong,       // no text at all: words say what it is
    misused      // the rules of values say it
};

struct parameter_value {
    origin from;
    int node;                 // of the value, of the JSON document that has it, or of what should have it
    text words;               // in a JSON document as it is spelt, a text without its quotes
    bool is_around = false;   // what is known at run time only is not the value, but what has it
    bool is_spelt = false;    // in JSON: its escapes have to be read
};

// Whether a text is this one.
constexpr bool is_same(parameter_value const& value, text wanted) {
    return value.is_spelt ? is_spelling_of(value.words, wanted) : value.words == wanted;
}

// The words of a text in a JSON document.
constexpr text unquoted(text value) { return value.size > 1 && value[0] == '"' ? text{value.data + 1, value.size - 2} : value; }

// Which resource a reference leads to, and what of it: of a node, or of a function in a JSON document.
struct resource_reference {
    name id;
    text type;        // of a handle; nothing where only the id is written
    text attribute;   // empty: its Ref
    reference_form form;
};
constexpr resource_reference reference_of(node const* nodes, parameter_value const& value) {
    if (value.words.empty()) {
        node const* const at = nodes + value.node;
        return {referred_id(at), at[2].value, at->value, form_of(*at)};
    }
    json_parts function{value.words};
    function.next();
    if (function.key == "Ref") return {{{}, unquoted(function.value)}, {}, {}, reference_form::ref};
    if (form_of_document(function.value) == form::string) {   // "Key.Arn"
        text const words = unquoted(function.value);
        char const* const last = words.data + words.size;
        char const* const dot = find_character(words.data, last, '.');
        text const attribute = dot == last ? text{} : text{dot + 1, int(last - dot) - 1};
        return {{{}, {words.data, int(dot - words.data)}}, {}, attribute, reference_form::get_att};
    }
    json_parts part{function.value};
    part.next();
    text const id = unquoted(part.value);
    part.next();
    return {{{}, id}, {}, unquoted(part.value), reference_form::get_att};
}

// Values, of which there is one as a rule.
class value_list {
  public:
    constexpr value_list() = default;
    constexpr ~value_list() { delete[] more_; }
    value_list(value_list const&) = delete;
    value_list& operator=(value_list const&) = delete;

    constexpr void add(parameter_value const& value) {
        if (count_ == 0)
            first_ = value;
        else
            add_more(value);
        ++count_;
    }
    constexpr int size() const { return count_; }
    constexpr parameter_value const& operator[](int i) const { return i == 0 ? first_ : more_[i - 1]; }

  private:
    parameter_value first_{origin::missing, none, {}};
    parameter_value* more_ = nullptr;
    int count_ = 0;
    int room_ = 0;

    constexpr void add_more(parameter_value const& value) {
        if (count_ - 1 == room_) more_ = grown(more_, count_ - 1, room_);
        more_[count_ - 1] = value;
    }
};

// Finds what stands at a path in the parameters of a call: each value, or once what is missing.
class value_finder {
  public:
    constexpr value_finder(node const* n, bool is_jsonata, value_list& found) : nodes{n}, is_jsonata_{is_jsonata}, found_{found} {}

    // `holder` has the parameters, or is none: then all are missing in `owner`.
    // A prefix of keys that is empty is none.
    constexpr void find(int owner, int holder, text path) {
        if (holder == none) return add(origin::missing, owner);
        path_ = path;
        look_into(holder, path);
    }
    // Every property of this name that a resource has, at any depth. (Resources that come with it are their own.)
    constexpr void find_properties(int resource, text path) {
        step const s = first_step(path);
        is_in_template_ = true;
        for (int i = resource + 1; i < resource + nodes[resource].size;) {
            node const& n = nodes[i];
            bool const is_it = (n.what == kind::property || n.what == kind::member) && n.first == s.member;
            if (is_it) s.taken == part::whole ? go_on(i, s.rest) : look_into_parts(i, s);
            if (!is_it && n.value_form == form::json_text) find_members(i, n.value, s);
            bool const is_other =
                n.what == kind::stack_resource || is_state(n.what);   // (a machine's states are no property of it)
            i += is_it || is_other ? n.size : 1;
        }
    }
    // The value that a node is.
    constexpr void look_at(int at) {
        node const& n = nodes[at];
        switch (n.value_form) {
            case form::string: return add(is_computed_text(n.value) ? origin::run_time : origin::text, at, n.value);
            case form::reference: return add(origin::reference, at);
            case form::substitution:
            case form::function: return add(origin::deployed, at);
            case form::filled_in:
            case form::substituted:
            case form::substituted_path:
            case form::path:
            case form::intrinsic:
            case form::call:
            case form::jsonata: return add(origin::run_time, at);
            case form::misuse: return add(origin::misused, at);
            case form::json_text: return look_at_value(at, without_space(n.value));
            case form::null:   // any_resource(…) has a reason
                if (n.what != kind::member && !n.value.empty()) return add(origin::any, at, n.value);
                [[fallthrough]];
            default: return add(origin::wrong, at, terminated(json_word(n.value_form)));
        }
    }

  private:
    node const* nodes;
    bool is_jsonata_;
    value_list& found_;

    text path_{};                   // of the parameter that is looked for
    bool is_in_template_ = false;   // of CloudFormation, and not in a definition
    bool is_around_ = false;

    constexpr void add(origin from, int at, text words = {}, bool is_spelt = false) {
        if (from == origin::text && words.empty() && ends_with(path_, text_of("Prefix"))) from = origin::missing;
        found_.add({from, at, words, is_around_, is_spelt});
    }

    // The first member of a path, what is taken of it, and the rest. "[]": its elements, "{}": its values, "{@}": the names in it.
    enum class part : unsigned char { whole, elements, values, names };
    struct step {
        text member;
        part taken;
        text rest;
    };
    static constexpr step first_step(text path) {
        char const* const last = path.data + path.size;
        char const* const at = find_first_of(path.data, last, ".[{");
        text const member{path.data, int(at - path.data)};
        if (at == last) return {member, part::whole, {last, 0}};
        part const taken = *at == '.' ? part::whole : *at == '[' ? part::elements : at[1] == '@' ? part::names : part::values;
        char const* after = at + (taken == part::whole ? 1 : taken == part::names ? 3 : 2);
        if (taken != part::whole && after != last && *after == '.') ++after;   // in Actions{}[].RoleArn another step follows
        return {member, taken, {after, int(last - after)}};
    }
    static constexpr text without_space(text document) {
        char const* first = document.data;
        char const* last = first + document.size;
        while (first != last && json_parts::is_space(*first)) ++first;
        while (last != first && json_parts::is_space(last[-1])) --last;
        return {first, int(last - first)};
    }
    static constexpr bool is_expression(text words) { return starts_with(words, text_of("{%")); }

    // What has a value is an expression, or not what it should be.
    constexpr void look_around(int at) {
        is_around_ = true;
        look_at(at);
        is_around_ = false;
    }
    constexpr void look_around_value(int at, text value) {
        is_around_ = true;
        look_at_value(at, value);
        is_around_ = false;
    }
    constexpr void look_into(int object, text path) {
        node const& n = nodes[object];
        if (n.value_form == form::json_text) return look_into_document(object, n.value, path);
        if (n.value_form != form::object) return look_around(object);
        step const s = first_step(path);
        int const member = member_named(nodes, object, s.member);
        if (member == none) return add(origin::missing, object);
        bool const is_computed = !is_jsonata_ && nodes[member].first.size > s.member.size;
        if (is_computed) {
            is_around_ = s.taken != part::whole || !s.rest.empty();
            add(origin::run_time, member);
            is_around_ = false;
            return;
        }
        s.taken == part::whole ? go_on(member, s.rest) : look_into_parts(member, s);
    }
    constexpr void go_on(int at, text rest) {
        if (rest.empty()) return look_at(at);
        if (rest[0] == '[' || rest[0] == '{') return look_into_parts(at, first_step(rest));
        look_into(at, rest);
    }
    constexpr void look_into_parts(int at, step const& s) {
        node const& n = nodes[at];
        if (n.value_form == form::json_text) return look_into_parts_of(at, n.value, s);
        if (n.value_form != (s.taken == part::elements ? form::array : form::object)) return look_around(at);
        for (int const i : children{nodes, at}) s.taken == part::names ? add_name(i, nodes[i].first, false) : go_on(i, s.rest);
    }
    // (of a member that is computed, too)
    constexpr void add_name(int at, text name, bool is_spelt) {
        if (!is_jsonata_ && ends_with(name, text_of(".$"))) name.size -= 2;
        add(origin::text, at, name, is_spelt);
    }
    static constexpr bool has_escapes(text spelt) {
        return find_character(spelt.data, spelt.data + spelt.size, '\\') != spelt.data + spelt.size;
    }
    constexpr void look_into_document(int at, text document, text path) {
        if (form_of_document(document) != form::object) return look_around_value(at, document);
        step const s = first_step(path);
        if (!is_jsonata_)
            if (text const computed = json_path_member(document, s.member); !computed.empty())
                return add(origin::run_time, at, unquoted(computed), has_escapes(computed));
        text const value = json_member(document, s.member);
        if (value.empty()) return add(origin::missing, at);
        s.taken == part::whole ? go_on_in(at, value, s.rest) : look_into_parts_of(at, value, s);
    }
    constexpr void go_on_in(int at, text value, text rest) {
        if (rest.empty()) return look_at_value(at, value);
        if (rest[0] == '[' || rest[0] == '{') return look_into_parts_of(at, value, first_step(rest));
        look_into_document(at, value, rest);
    }
    constexpr void look_into_parts_of(int at, text document, step const& s) {
        if (form_of_document(document) != (s.taken == part::elements ? form::array : form::object))
            return look_around_value(at, document);
        for (json_parts one{document}; one.next();)
            s.taken == part::names ? add_name(at, one.key, has_escapes(one.key)) : go_on_in(at, one.value, s.rest);
    }
    // The members of a document, at any depth.
    constexpr void find_members(int at, text document, step const& s) {
        for (json_parts one{document}; one.next();)
            if (is_spelling_of(one.key, s.member))
                s.taken == part::whole ? go_on_in(at, one.value, s.rest) : look_into_parts_of(at, one.value, s);
            else
                find_members(at, one.value, s);
    }
    constexpr void look_at_value(int at, text value) {
        form const f = form_of_document(value);
        if (f == form::object && is_in_template_) return look_at_function(at, value);
        if (f != form::string) return add(origin::wrong, at, terminated(json_word(f)));
        text const words = unquoted(value);
        add(is_computed_text(words) ? origin::run_time : origin::text, at, words, has_escapes(words));
    }
    // {"Ref": "Key"}, {"Fn::GetAtt": ["Key", "Arn"]}
    constexpr void look_at_function(int at, text value) {
        json_parts member{value};
        bool const is_function = member.next() && (member.key == "Ref" || starts_with(member.key, text_of("Fn::")));
        if (!is_function) return add(origin::wrong, at, terminated(json_word(form::object)));
        add(member.key == "Ref" || member.key == "Fn::GetAtt" ? origin::reference : origin::deployed, at, value);
    }
    constexpr bool is_computed_text(text words) const { return is_jsonata_ && !is_in_template_ && is_expression(words); }
};

}
