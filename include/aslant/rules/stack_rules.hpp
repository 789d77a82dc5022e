// Rules of a stack: logical ids, references, properties, names, and permissions that must be known.
#pragma once

#include <aslant/iam/calls.hpp>
#include <aslant/rules/machine_rules.hpp>
#include <aslant/rules/reachability.hpp>
#include <aslant/stack/resources.hpp>

namespace aslant::core {

// The logical ids of a stack.
class logical_ids {
  public:
    constexpr explicit logical_ids(int resources)
        : count_{slots_for(resources)}, hashes_(slots_for(resources)), ids_(slots_for(resources)) {}

    constexpr bool contains(name const& id) { return !ids_[slot_of(id)].empty(); }
    constexpr bool add(name const& id) {
        int const slot = slot_of(id);
        if (!ids_[slot].empty()) return false;
        hashes_[slot] = hash_of(id);
        ids_[slot] = id;
        return true;
    }
    constexpr name nearest(name const& wanted) {
        nearest_name found{wanted};
        for (int i = 0; i < count_; ++i)
            if (!ids_[i].empty()) found.show(ids_[i]);
        return found.best;
    }

  private:
    int count_;
    scratch<name_hash> hashes_;
    scratch<name> ids_;

    constexpr int slot_of(name const& id) {
        name_hash const hash = hash_of(id);
        int slot = int(hash % name_hash(count_));
        while (!ids_[slot].empty() && !(hashes_[slot] == hash && ids_[slot] == id)) slot = (slot + 1) % count_;
        return slot;
    }
};

inline constexpr char const* pseudo_parameters[]{"AWS::AccountId", "AWS::NotificationARNs", "AWS::NoValue",   "AWS::Partition",
                                                 "AWS::Region",    "AWS::StackId",          "AWS::StackName", "AWS::URLSuffix"};

// Whether a machine brings its own role.
constexpr bool brings_role(node const* nodes, int machine) {
    for (int i = machine + 1; i < machine + nodes[machine].size; i += is_transparent(nodes[i].what) ? 1 : nodes[i].size)
        if (nodes[i].what == kind::property && nodes[i].first == "RoleArn") return true;
    return false;
}

// AWS::Service::Type, or Custom::Name.
constexpr bool is_resource_type(text type) {
    if (starts_with(type, text_of("Custom::"))) return type.size > 8;
    int parts = 1;
    int letters = 0;
    for (int i = 0; i < type.size; ++i) {
        if (is_letter_or_digit(type[i])) {
            ++letters;
        } else {
            if (type[i] != ':' || i + 1 >= type.size || type[i + 1] != ':' || letters == 0) return false;
            ++parts;
            ++i;
            letters = 0;
        }
    }
    return parts >= 3 && letters > 0;
}

// The greatest length of a name that a builder composes of the stack's name and the logical id.
struct length_limit {
    int characters;
    char const* words;
};
constexpr length_limit longest_name(text property) {
    if (property == "StateMachineName") return {80, "80"};
    if (property == "TrailName") return {128, "128"};
    return {64, "64"};   // an EventBridge rule's Name
}

class stack_rules {
  public:
    // `nodes` starts with the stack.
    constexpr stack_rules(node const* n, report& o) : nodes{n}, out{o}, ids_(count_resources(n)) {}

    constexpr void check() {
        node const& stack = nodes[0];
        if (stack.value_form == form::misuse) return add(rule::name_missing, stack.what, 0, {{}, stack.value});
        if (!is_logical_id(name_of(stack))) add(rule::logical_id, stack.what, 0, name_of(stack));
        collect_ids();
        check_outputs();
        for (int i = 1; i < stack.size; i += step(i)) check_item(i);
        for (int i = 1; i < stack.size; i += has_no_id(nodes[i]) ? nodes[i].size : 1) check_references(i);
    }

  private:
    node const* nodes;
    report& out;
    logical_ids ids_;

    constexpr void add(rule r, kind field, int node, name what = {}, name hint = {}, long long number = 0) {
        out.add({r, field, node, what, hint, number});
    }
    // Groups and resources are entered, because resources stand in them.
    static constexpr int step_of(node const& n) {
        return n.what == kind::group || n.what == kind::splice || n.what == kind::stack_resource ? 1 : n.size;
    }
    constexpr int step(int i) const { return step_of(nodes[i]); }

    // The references within a resource that has no id lead nowhere, which is no news.
    static constexpr bool has_no_id(node const& n) {
        return n.what == kind::stack_resource && (n.value_form == form::misuse || !is_logical_id(name_of(n)));
    }
    constexpr int count_of(kind wanted) const {
        int count = 0;
        for (int i = 1; i < nodes[0].size; i += step(i)) count += nodes[i].what == wanted;
        return count;
    }
    static constexpr int count_resources(node const* n) {
        int count = 0;
        for (int i = 1; i < n[0].size; i += step_of(n[i]))
            count += n[i].what == kind::stack_resource ? 1 : n[i].what == kind::machine ? 2 : 0;
        return count;
    }

    constexpr void collect_ids() {
        int found = 0;
        int const last = nodes[0].size;
        for (int i = 1, next; i < last; i = next) {
            kind const what = nodes[i].what;
            next = i + step(i);
            if (what != kind::stack_resource && what != kind::machine) continue;
            ++found;
            name const id = name_of(nodes[i]);
            if (nodes[i].value_form == form::misuse) {
                if (what == kind::stack_resource)
                    add(rule::name_missing, what, i, {{}, nodes[i].value});   // a machine's own rules say it
            } else if (!is_logical_id(id)) {
                if (what == kind::stack_resource) add(rule::logical_id, what, i, id);
            } else if (!ids_.add(id)) {
                add(rule::logical_id_duplicate, what, i, id);
            } else {
                if (what == kind::machine && !brings_role(nodes, i) && !ids_.add(role_of_machine(id)))
                    add(rule::logical_id_duplicate, what, i, role_of_machine(id));
                continue;
            }
            next = i + nodes[i].size;   // what comes with it is no news
        }
        if (found == 0) add(rule::stack_empty, kind::stack, 0);
    }
    constexpr void check_outputs() {
        logical_ids outputs(count_of(kind::output));
        for (int i = 1; i < nodes[0].size; i += step(i)) {
            if (nodes[i].what != kind::output) continue;
            name const id = name_of(nodes[i]);
            if (nodes[i].value_form == form::misuse) {
                add(rule::name_missing, kind::output, i, {{}, nodes[i].value});
            } else if (!is_logical_id(id)) {
                add(rule::logical_id, kind::output, i, id);
            } else if (!outputs.add(id)) {
                add(rule::logical_id_duplicate, kind::output, i, id);
            }
        }
    }

    // What stands directly in the stack, in a group of it, or in a resource.
    constexpr void check_item(int i) {
        node const& n = nodes[i];
        switch (n.what) {
            case kind::group:
            case kind::splice: return;
            case kind::machine: return check_machine(i);
            case kind::stack_resource: return check_resource(i);
            case kind::attribute:
            case kind::property:
            case kind::output: return value_rules{nodes, out}.check(i);
            default: add(rule::not_a_property, kind::value, i, {{}, described(n)});
        }
    }

    constexpr void check_resource(int at) {
        text const type = nodes[at + 1].value;
        if (!is_resource_type(type)) add(rule::resource_type, kind::stack_resource, at, {{}, type});
        check_properties(at);
    }
    constexpr int step_in_resource(int i) const {
        return is_transparent(nodes[i].what) || nodes[i].what == kind::splice ? 1 : nodes[i].size;
    }
    constexpr void check_properties(int at) {
        int const last = at + nodes[at].size;
        for (int i = at + 1; i < last; i += step_in_resource(i)) {
            node const& n = nodes[i];
            if (n.what != kind::property && n.what != kind::attribute) continue;
            if (n.what == kind::property && n.value_form == form::substitution && n.detail != short(written_by::user))
                check_length(i);
            if (n.detail == short(written_by::builder)) continue;
            if (n.first == "DependsOn") continue;
            for (int earlier = at + 1; earlier < i; earlier += step_in_resource(earlier)) {
                if (nodes[earlier].what != n.what || !(nodes[earlier].first == n.first)) continue;
                bool const fixed = n.detail == short(written_by::builder_alone);
                add(fixed ? rule::property_fixed : rule::property_twice, n.what, fixed ? earlier : i, {{}, n.first});
                break;
            }
        }
    }
    // "${AWS::StackName}-" and a logical id
    constexpr void check_length(int i) {
        if (nodes[i].size != 3) return;
        name const id = name_of(nodes[i + 2]);
        check_length(i, id, longest_name(nodes[i].first));
    }
    constexpr void check_length(int i, name const& id, length_limit longest) {
        int const length = nodes[0].first.size + nodes[0].value.size + 1 + id.size();
        if (length > longest.characters) add(rule::physical_name, nodes[i].what, i, id, {{}, terminated(longest.words)}, length);
    }

    constexpr void check_machine(int at) {
        check_properties(at);
        int const last = at + nodes[at].size;
        bool named = false;
        for (int i = at + 1; i < last; i += is_transparent(nodes[i].what) ? 1 : nodes[i].size) {
            if (nodes[i].what != kind::property && nodes[i].what != kind::attribute) continue;
            value_rules{nodes, out}.check(i);
            if (nodes[i].first == "StateMachineName") named = true;
        }
        if (!named) check_length(at, name_of(nodes[at]), longest_name(text_of("StateMachineName")));
        if (brings_role(nodes, at)) return;
        for (int i = at + 1; i < last; i += next_in_structure(nodes[i]))
            if (nodes[i].what == kind::task) check_call(i);
    }
    constexpr void check_call(int task) {
        task_call const call = call_of(nodes, task);
        switch (call.kind_of) {
            case call_kind::misnamed: return add(rule::function_name, kind::resource, call.resource_node, call.target);
            case call_kind::unknown: return add(rule::permission_unknown, kind::resource, call.resource_node, call.target);
            case call_kind::unbounded: return add(rule::permission_unbounded, kind::resource, call.resource_node, call.target);
            case call_kind::unnamed: return add(rule::parameter_missing, kind::parameters, call.resource_node, call.target);
            case call_kind::referred: return check_referred(call);
            default: return;
        }
    }
    // What was referred to by name has to be of the type too.
    constexpr void check_referred(task_call const& call) {
        if (!nodes[call.resource_node + 2].value.empty()) return;
        name const id = referred_id(nodes + call.resource_node);
        for (int i = 1; i < nodes[0].size; i += step(i)) {
            if (!(name_of(nodes[i]) == id) || (nodes[i].what != kind::stack_resource && nodes[i].what != kind::machine)) continue;
            text const type = nodes[i].what == kind::machine ? terminated(machine_type) : nodes[i + 1].value;
            if (!(type == terminated(call.api->type))) add(rule::function_name, kind::resource, call.resource_node, id);
            return;
        }
        if (ids_.contains(id) || starts_with(id.second, text_of("AWS::")))
            add(rule::function_name, kind::resource, call.resource_node, id);
    }

    constexpr void check_references(int i) {
        node const& n = nodes[i];
        if (n.value_form == form::reference) check_id(i, referred_id(nodes + i));
        if (n.value_form != form::substitution) return;
        for (int piece = i + 1; piece < i + n.size; piece += nodes[piece].size)
            if (nodes[piece].value_form == form::string) check_substitution(piece, nodes[piece].value);
    }
    constexpr void check_id(int i, name const& id) {
        if (ids_.contains(id)) return;
        for (char const* pseudo : pseudo_parameters)
            if (name{{}, terminated(pseudo)} == id) return;
        nearest_name nearest{id, ids_.nearest(id)};
        if (nearest.best.empty())
            for (char const* pseudo : pseudo_parameters) nearest.show({{}, terminated(pseudo)});
        add(rule::reference_missing, kind::value, i, id, nearest.best);
    }
    // `${Id}` and `${Id.Attribute}` in the text of an Fn::Sub; `${!x}` stands for itself.
    constexpr void check_substitution(int i, text words) {
        for (int at = 0; at + 1 < words.size; ++at) {
            if (words[at] != '$' || words[at + 1] != '{') continue;
            int const begin = at + 2;
            int last = begin;
            while (last < words.size && words[last] != '}' && words[last] != '.') ++last;
            bool const closed = [&] {
                for (int k = last; k < words.size; ++k)
                    if (words[k] == '}') return true;
                return false;
            }();
            if (!closed || last == begin)
                add(rule::substitution_malformed, kind::value, i, {{}, words});
            else if (words[begin] != '!')
                check_id(i, {{}, {words.data + begin, last - begin}});
            at = last;
        }
    }
};

}
