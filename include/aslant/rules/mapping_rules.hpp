// Rules of a template's mappings, and of what is looked up in them.
// CloudFormation user guide: "Mappings section", "Fn::FindInMap".
#pragma once

#include <aslant/language/arn.hpp>
#include <aslant/rules/logical_ids.hpp>
#include <aslant/rules/values.hpp>

namespace aslant::core {

class mapping_rules {
  public:
    constexpr mapping_rules(node const* stack, logical_ids& ids, report& o) : nodes{stack}, out{o}, ids_{ids} {}

    constexpr void check(int at) {
        text_set keys;
        int count = 0;
        for (int const key : children{nodes, at}) {
            if (nodes[key].what != kind::member) continue;   // said as of any
            ++count;
            check_key(key, true);
            if (keys.add(nodes[key].first, hash_of({{}, nodes[key].first})) != none)
                add(rule::field_duplicate, kind::stack_part, key, {{}, nodes[key].first});
            if (nodes[key].value_form != form::object) {
                if (nodes[key].value_form != form::json_text && nodes[key].value_form != form::misuse) wrong_in_mapping(key, key);
                continue;
            }
            int second = 0;
            for (int const entry : children{nodes, key}) {
                ++second;
                check_key(entry, false);
                check_mapped(key, entry);
            }
            if (second == 0 || second > most_keys) add(rule::mapping_keys, kind::member, key, {{}, nodes[key].first}, {}, second);
        }
        if (count == 0 || count > most_keys) add(rule::mapping_keys, kind::stack_part, at, name_of(nodes[at]), {}, count);
    }
    // The keys of a Fn::FindInMap, where they are texts.
    constexpr void check_lookup_of(int item) {
        for (int i = item; i < item + (nodes[item].what == kind::stack_resource ? 1 : nodes[item].size); ++i) {
            bool const is_lookup = nodes[i].value_form == form::function && nodes[i].value == "Fn::FindInMap";
            if (!is_lookup || nodes[i + 1].value_form != form::array || nodes[i + 1].size == 1) continue;
            int const id = i + 2;
            bool const is_handle = nodes[id].value_form == form::reference;
            int const found = ids_.find(is_handle ? referred_id(nodes + id) : name{{}, nodes[id].value});
            if (found == none || !is_part(nodes[ids_[found].node], section::mappings)) continue;   // said as of any reference
            check_lookup(ids_[found].node, id + nodes[id].size, i + nodes[i].size);
        }
    }

  private:
    static constexpr int most_keys = 200;

    node const* nodes;
    report& out;
    logical_ids& ids_;

    constexpr void add(rule r, kind field, int node, name what = {}, name hint = {}, long long number = 0) {
        out.add({r, field, node, what, hint, number});
    }
    constexpr void check_key(int at, bool is_top_level) {
        text const key = nodes[at].first;
        bool is_right = key.size >= 1 && key.size <= 255;
        for (int i = 0; i < key.size; ++i)
            is_right = is_right && (is_letter_or_digit(key[i]) || (is_top_level && (key[i] == '-' || key[i] == '.')));
        if (!is_right)
            add(rule::mapping_key, kind::member, at, {{}, key},
                {{}, text_of(is_top_level ? "1 to 255 letters, digits, hyphens and dots" : "1 to 255 letters and digits")});
    }
    constexpr void check_mapped(int key, int entry) {
        if (nodes[entry].value_form != form::array) {
            if (!is_scalar(entry)) wrong_in_mapping(key, entry);
            return;
        }
        for (int const element : children{nodes, entry})
            if (!is_scalar(element)) return wrong_in_mapping(key, entry);
    }
    constexpr bool is_scalar(int i) const {
        form const f = nodes[i].value_form;
        return (f >= form::boolean && f <= form::string) || f == form::misuse;
    }
    constexpr void wrong_in_mapping(int key, int entry) {
        add(rule::mapping_value, kind::member, entry, {{}, nodes[key].first}, {{}, terminated(json_word(nodes[entry].value_form))});
    }
    constexpr void check_lookup(int mapping, int top, int last) {
        if (top >= last) return;
        int const second = top + nodes[top].size;
        bool is_known = false;   // the second key, under some top-level key
        nearest_name nearest{{{}, second < last ? nodes[second].value : text{}}};
        nearest_name nearest_top{{{}, nodes[top].value}};
        for (int const key : children{nodes, mapping}) {
            nearest_top.show({{}, nodes[key].first});
            if (nodes[top].value_form == form::string && !(nodes[top].value == nodes[key].first)) continue;
            if (nodes[top].value_form == form::string) nearest_top.best = {{}, nodes[key].first};
            for (int const entry : children{nodes, key}) {
                is_known = is_known || second >= last || nodes[entry].first == nodes[second].value;
                nearest.show({{}, nodes[entry].first});
            }
            if (nodes[key].value_form == form::json_text) is_known = true;
            if (nodes[top].value_form == form::string) {
                if (!is_known && nodes[second].value_form == form::string) missing_key(second, mapping, nearest.best);
                return;
            }
        }
        if (nodes[top].value_form == form::string) return missing_key(top, mapping, nearest_top.best);
        if (!is_known && nodes[second].value_form == form::string) missing_key(second, mapping, nearest.best);
    }
    constexpr void missing_key(int at, int mapping, name const& nearest) {
        add(rule::mapping_key_missing, kind::value, at, {{}, nodes[at].value}, nearest, mapping);
    }
};

}
