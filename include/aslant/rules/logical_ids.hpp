// The logical ids of a stack: which there are, and what each is the id of.
#pragma once

#include <aslant/model/reference.hpp>
#include <aslant/model/scratch.hpp>
#include <aslant/model/stack_walk.hpp>
#include <aslant/rules/finding.hpp>
#include <aslant/rules/nearest.hpp>
#include <aslant/rules/role_needs.hpp>

namespace aslant::core {

constexpr bool is_letter_or_digit(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

constexpr bool has_letters_and_digits(text words) {
#if !defined(__clang__)
    constexpr char const* all = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    if (__builtin_constant_p(__builtin_strspn(words.data, all)) && __builtin_strspn(words.data, all) >= size_type(words.size))
        return true;
#endif
    for (int i = 0; i < words.size; ++i)
        if (!is_letter_or_digit(words.data[i])) return false;
    return true;
}
constexpr bool is_logical_id(name const& id) {
    return !id.empty() && id.size() <= 255 && has_letters_and_digits(id.first) && has_letters_and_digits(id.second);
}

// What an id is the id of. A set of sorts is a set of bits.
enum class id_sort : unsigned char { resource = 1, parameter = 2, mapping = 4, condition = 8, rule = 16 };
constexpr char const* word_of(id_sort s) {
    switch (s) {
        case id_sort::parameter: return "parameter";
        case id_sort::mapping: return "mapping";
        case id_sort::condition: return "condition";
        case id_sort::rule: return "template rule";
        default: return "resource";
    }
}
constexpr id_sort sort_of(section s) {
    switch (s) {
        case section::parameters: return id_sort::parameter;
        case section::mappings: return id_sort::mapping;
        case section::conditions: return id_sort::condition;
        default: return id_sort::rule;
    }
}

struct declared_id {
    name id;
    int node;   // of the resource or part; of a role that comes with a machine, the machine
    id_sort sort;
    bool is_role_of_machine;
};

constexpr bool is_id_of_stack(node const& n) {
    return n.what == kind::stack_resource || n.what == kind::machine ||
           (n.what == kind::stack_part && n.detail != short(section::outputs));
}

class logical_ids {
  public:
    constexpr explicit logical_ids(node const* stack)
        : nodes_{stack}, room_{count_ids(stack)}, slot_count_{slots_for(room_)}, slots_(slot_count_), hashes_(room_), ids_(room_) {}

    // What is wrong with them is said to `out`, where there is one. There are none before.
    constexpr void collect(report* out) {
        for (int i = 1, next; i < nodes_[0].size; i = next) {
            node const& n = nodes_[i];
            next = i + step_in_stack(n);
            if (n.what == kind::attribute) add_section(i);
            if (!is_id_of_stack(n)) continue;
            if (n.what != kind::stack_part) ++resources_;
            if (add_node(i, out)) continue;
            next = i + n.size;   // what comes with it is no news
        }
    }

    constexpr int resources() const { return resources_; }   // that the user writes, and those within them
    constexpr int size() const { return count_; }
    constexpr declared_id const& operator[](int i) { return ids_[i]; }
    // Its place among the ids, or none.
    constexpr int find(name const& id) { return slots_[slot_of(id, hash_of(id))] - 1; }
    constexpr name nearest(name const& wanted, unsigned sorts) {
        nearest_name found{wanted};
        for (int i = 0; i < count_; ++i)
            if ((unsigned(ids_[i].sort) & sorts) && !is_part_of_policy(nodes_[ids_[i].node])) found.show(ids_[i].id);
        return found.best;
    }

  private:
    node const* nodes_;
    int room_;
    int slot_count_;
    int count_ = 0;
    int resources_ = 0;
    scratch<int> slots_;   // the place of an id, from 1
    scratch<name_hash> hashes_;
    scratch<declared_id> ids_;

    static constexpr int count_ids(node const* stack) {
        int count = 0;
        for (int i = 1; i < stack[0].size; i += step_in_stack(stack[i]))
            count += stack[i].what == kind::machine     ? 2
                     : stack[i].what == kind::attribute ? stack[i].size
                                                        : is_id_of_stack(stack[i]);
        return count;
    }
    constexpr int slot_of(name const& id, name_hash hash) {
        int slot = int(hash % name_hash(slot_count_));
        while (slots_[slot] && !(hashes_[slots_[slot] - 1] == hash && ids_[slots_[slot] - 1].id == id))
            slot = (slot + 1) % slot_count_;
        return slot;
    }
    constexpr bool add(declared_id const& d) {
        name_hash const hash = hash_of(d.id);
        int const slot = slot_of(d.id, hash);
        if (slots_[slot]) return false;
        hashes_[count_] = hash;
        ids_[count_] = d;
        slots_[slot] = ++count_;
        return true;
    }
    constexpr bool add_node(int i, report* out) {
        node const& n = nodes_[i];
        name const id = name_of(n);
        bool const is_machine = n.what == kind::machine;
        id_sort const sort = n.what == kind::stack_part ? sort_of(section(n.detail)) : id_sort::resource;
        if (n.value_form == form::misuse || !is_logical_id(id)) {
            bool const is_name = n.value_form != form::misuse;
            if (out && !is_machine)   // whose own rules say it
                out->add({is_name ? rule::logical_id : rule::name_missing, n.what, i, is_name ? id : name{{}, n.value}, {}, 0});
            return false;
        }
        if (!add({id, i, sort, false}))
            return (is_part_of_policy(n) && is_part_of_policy(nodes_[ids_[find(id)].node])) || says_duplicate(i, id, out);
        if (is_machine && !brings_role(nodes_, i) && !add({role_of_machine(id), i, sort, true}))
            says_duplicate(i, role_of_machine(id), out);
        return true;
    }
    constexpr bool says_duplicate(int i, name const& id, report* out) {
        if (out) out->add({rule::logical_id_duplicate, nodes_[i].what, i, id, {}, 0});
        return false;
    }
    // A section that the user writes as an attribute of the stack.
    constexpr void add_section(int at) {
        for (int s = 0; s < int(section::outputs); ++s)
            if (nodes_[at].first == template_sections[s].key)
                for (int const i : children{nodes_, at}) add({{{}, nodes_[i].first}, i, sort_of(section(s)), false});
    }
};

// How a reference leads to an id, and which sorts of ids it may lead to.
constexpr unsigned sorts_taken_by(reference_form how) {
    switch (how) {
        case reference_form::ref: return unsigned(id_sort::resource) | unsigned(id_sort::parameter);
        case reference_form::condition: return unsigned(id_sort::condition);
        case reference_form::mapping: return unsigned(id_sort::mapping);
        default: return unsigned(id_sort::resource);
    }
}

// The next node of a stack that may refer to ids itself, or to what fills it in, or is a resource; or `last`. (One call for many nodes:
// most are neither.)
constexpr int next_referring(node const* nodes, int i, int last) {
    for (; i < last; ++i) {
        node const& n = nodes[i];
        if ((n.value_form >= form::reference && n.value_form <= form::filled_in) || n.detail == substituted_name) break;
        if (n.what == kind::stack_resource || (n.what == kind::attribute && n.value_form == form::string)) break;
    }
    return i;
}
// The ids to which a node of a stack refers itself, one after another: for (references r{nodes, i}; r.next();) …
class references {
  public:
    int node;   // where it stands
    name id{};
    reference_form how = reference_form::ref;
    text attribute{};            // of Fn::GetAtt, where it is a text
    bool is_malformed = false;   // a substitution that ends too early, or names nothing: `id` is the whole text

    constexpr references(core::node const* n, int i) : node{i}, nodes_{n}, piece_{i + 1}, last_{i} {
        core::node const& own = n[i];
        switch (own.value_form) {
            case form::reference: refer(i, referred_id(n + i), form_of(own), own.value); return;
            case form::substitution: last_ = i + own.size; return;
            case form::function: look_at_function(i); return;
            case form::string:
                if (own.what != kind::attribute) return;
                if (own.first == "Condition") refer(i, {{}, own.value}, reference_form::condition);
                if (own.first == "DependsOn") refer(i, {{}, own.value}, reference_form::logical_id);
                return;
            default: return;
        }
    }
    constexpr bool next() {
        if (is_one_) {
            is_one_ = false;
            return true;
        }
        for (; piece_ < last_; piece_ += nodes_[piece_].size, at_ = 0)
            if (nodes_[piece_].value_form == form::string && next_in_text(nodes_[piece_].value)) return true;
        return false;
    }

  private:
    core::node const* nodes_;
    bool is_one_ = false;
    int piece_;   // of an Fn::Sub, where the next one may be
    int last_;
    int at_ = 0;

    constexpr void refer(int i, name const& to, reference_form form, text of = {}) {
        node = i;
        id = to;
        how = form;
        attribute = of;
        is_one_ = true;
    }
    // `${Id}` and `${Id.Attribute}` in the text of an Fn::Sub; `${!x}` stands for itself.
    constexpr bool next_in_text(text words) {
        while (at_ + 1 < words.size) {
            int const begin = at_ + 2;
            bool const is_start = words[at_] == '$' && words[at_ + 1] == '{';
            ++at_;
            if (!is_start) continue;
            int last = begin;
            while (last < words.size && words[last] != '}' && words[last] != '.') ++last;
            char const* const close = find_character(words.data + last, words.data + words.size, '}');
            bool const is_closed = close != words.data + words.size;
            at_ = last;
            is_malformed = !is_closed || last == begin;
            if (!is_malformed && words[begin] == '!') continue;
            node = piece_;
            id = {{}, is_malformed ? words : text{words.data + begin, last - begin}};
            bool const has_attribute = !is_malformed && words[last] == '.';
            how = has_attribute ? reference_form::get_att : reference_form::ref;
            attribute = has_attribute ? text{words.data + last + 1, int(close - words.data) - last - 1} : text{};
            return true;
        }
        return false;
    }
    // What users write with fn().
    constexpr void look_at_function(int i) {
        text const function = nodes_[i].value;
        bool const has_list = nodes_[i + 1].value_form == form::array && nodes_[i + 1].size > 1;
        int const first = has_list ? i + 2 : i + 1;
        if (nodes_[first].value_form != form::string) return;
        text to = nodes_[first].value;
        if (function == "Ref") return refer(first, {{}, to}, reference_form::ref);
        if (function == "Condition" || function == "Fn::If") return refer(first, {{}, to}, reference_form::condition);
        if (function == "Fn::FindInMap") return refer(first, {{}, to}, reference_form::mapping);
        if (!(function == "Fn::GetAtt")) return;
        int const size = int(find_character(to.data, to.data + to.size, '.') - to.data);
        int const second = first + 1;
        text of = size < to.size ? text{to.data + size + 1, to.size - size - 1} : text{};
        if (has_list && second < i + nodes_[i].size && nodes_[second].value_form == form::string) of = nodes_[second].value;
        refer(first, {{}, {to.data, size}}, reference_form::get_att, of);
    }
};

}
