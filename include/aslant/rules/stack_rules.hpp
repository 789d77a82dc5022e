// Rules of a stack: references, cycles, properties and names. (What its roles need is in stack_permissions.hpp.)
#pragma once

#include <aslant/rules/dependencies.hpp>
#include <aslant/rules/machine_rules.hpp>
#include <aslant/rules/reachability.hpp>
#include <aslant/rules/role_needs.hpp>
#include <aslant/model/resource_of_id.hpp>

namespace aslant::core {

inline constexpr char const* pseudo_parameters[]{"AWS::AccountId", "AWS::NotificationARNs", "AWS::NoValue",   "AWS::Partition",
                                                 "AWS::Region",    "AWS::StackId",          "AWS::StackName", "AWS::URLSuffix"};

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

// What a resource has to have, and how large a number may be.
struct property_bounds {
    char const* type;
    char const* property;
    long long least;
    long long greatest;
    char const* words;
};
inline constexpr property_bounds bounded_properties[]{
    {"AWS::Lambda::Function", "Timeout", 1, 900, "1 to 900"},
    {"AWS::Lambda::Function", "MemorySize", 128, 10240, "128 to 10240"},
};
struct required_property {
    char const* type;
    char const* property;
    char const* or_else;   // another one that serves too, or nullptr
    char const* words;     // what is said where both are missing
};
inline constexpr required_property required_properties[]{
    {"AWS::Lambda::Function", "Code", nullptr, "Code"},
    {"AWS::Lambda::Function", "Runtime", "PackageType", "Runtime"},
    {"AWS::Lambda::Function", "Handler", "PackageType", "Handler"},
    {"AWS::Events::Rule", "EventPattern", "ScheduleExpression", "EventPattern or ScheduleExpression"},
    {"AWS::IAM::Role", "AssumeRolePolicyDocument", nullptr, "AssumeRolePolicyDocument"},
};

// What the library writes of a machine itself.
inline constexpr char const* written_of_machine[]{"Definition", "DefinitionString", "DefinitionS3Location",
                                                  "DefinitionSubstitutions"};
// What the library writes of a stack itself.
inline constexpr char const* written_of_stack[]{"AWSTemplateFormatVersion", "Resources", "Outputs"};

template <int N> constexpr bool is_one_of(char const* const (&words)[N], text word) {
    for (char const* candidate : words)
        if (word == candidate) return true;
    return false;
}

// look(references) for each Fn::GetAtt: what its attribute is, others know.
struct look_at_no_attribute {
    constexpr void operator()(references const&) const {}
};

class stack_rules {
  public:
    // `nodes` starts with the stack.
    constexpr stack_rules(node const* n, report& o) : nodes{n}, out{o}, ids_{n} {}

    template <class Look = look_at_no_attribute> constexpr void check(Look const& look = {}) {
        check_structure();
        check_nodes(1, nodes[0].size, look);
        check_cycles();
    }
    constexpr void check_structure() {
        node const& stack = nodes[0];
        if (stack.value_form == form::misuse) return add(rule::name_missing, stack.what, 0, {{}, stack.value});
        if (!is_logical_id(name_of(stack))) add(rule::logical_id, stack.what, 0, name_of(stack));
        ids_.collect(&out);
        has_ids_ = true;
        if (ids_.resources() == 0) add(rule::stack_empty, kind::stack, 0);
        check_outputs();
        check_items(0);
    }
    // An evaluation of its own.
    constexpr void check_cycles() {
        dependencies graph{nodes};
        if (graph.find_cycle() > 0) add(rule::dependency_cycle, kind::value, graph[0].node);
    }
    // References among some of the nodes: a part of the work that a compiler can do in one evaluation.
    template <class Look = look_at_no_attribute> constexpr void check_nodes(int begin, int end_of_nodes, Look const& look = {}) {
        if (!has_ids_) ids_.collect(nullptr);
        has_ids_ = true;
        for (int i = next_referring(nodes, begin, end_of_nodes); i < end_of_nodes; i = next_referring(nodes, i + 1, end_of_nodes)) {
            if (nodes[i].what != kind::stack_resource)
                check_references(i, look);
            else if (has_no_id(nodes[i]))
                i += nodes[i].size - 1;
        }
    }

  private:
    node const* nodes;
    report& out;
    logical_ids ids_;
    bool has_ids_ = false;

    constexpr void add(rule r, kind field, int node, name what = {}, name hint = {}, long long number = 0) {
        out.add({r, field, node, what, hint, number});
    }
    // What is no property: a field by its name.
    constexpr void add_stranger(int i) {
        add(rule::not_a_property, kind::value, i, {{}, nodes[i].what == kind::member ? nodes[i].first : described(nodes[i])});
    }
    constexpr int step(int i) const { return step_in_stack(nodes[i]); }

    // The references within a resource that has no id lead nowhere, which is no news.
    static constexpr bool has_no_id(node const& resource) {
        return resource.value_form == form::misuse || !is_logical_id(name_of(resource));
    }
    constexpr void check_outputs() {
        text_set outputs;
        for (int i = 1; i < nodes[0].size; i += step(i)) {
            if (!is_part(nodes[i], section::outputs)) continue;
            name const id = name_of(nodes[i]);
            if (nodes[i].value_form == form::misuse)
                add(rule::name_missing, kind::stack_part, i, {{}, nodes[i].value});
            else if (!is_logical_id(id))
                add(rule::logical_id, kind::stack_part, i, id);
            else if (outputs.add(id.second, hash_of(id)) != none)
                add(rule::logical_id_duplicate, kind::stack_part, i, id);
        }
    }

    // What stands directly in the stack or in a resource.
    constexpr void check_items(int owner) {
        bool const in_stack = nodes[owner].what == kind::stack;
        for (int i = owner + 1; i < owner + nodes[owner].size;) {
            node const& n = nodes[i];
            bool const enters = n.what == kind::splice || (in_stack && n.what == kind::group);
            if (!enters) check_item(i, in_stack);
            i += enters ? 1 : n.size;
        }
        if (in_stack) check_attributes_of_stack();
    }
    constexpr void check_item(int i, bool in_stack) {
        node const& n = nodes[i];
        switch (n.what) {
            case kind::stack_resource: return check_resource(i);
            case kind::attribute: return value_rules{nodes, out}.check(i);
            case kind::property:
                if (in_stack && !(n.first == "Tags")) break;
                return value_rules{nodes, out}.check(i);
            case kind::machine:
                if (!in_stack) break;
                return check_machine(i);
            case kind::stack_part:
                if (!in_stack) break;
                return check_part(i);
            case kind::accepted:
                if (in_stack) break;
                return check_acceptance(nodes, i, out);
            case kind::takes:
            case kind::returns:   // a builder that takes them knows what they are for
                if (in_stack) break;
                return;
            default: break;
        }
        add_stranger(i);
    }
    constexpr void check_part(int at) {
        check_properties(at);
        for (int const i : children{nodes, at}) {
            kind const what = nodes[i].what;
            if (what == kind::property || what == kind::attribute || what == kind::member)
                value_rules{nodes, out}.check(i);
            else if (what == kind::accepted)
                check_acceptance(nodes, i, out);
            else
                add_stranger(i);
        }
    }
    constexpr void check_attributes_of_stack() {
        for (int i = 1; i < nodes[0].size; i += step(i)) {
            if (nodes[i].what != kind::attribute || is_in_resource(i)) continue;
            if (is_one_of(written_of_stack, nodes[i].first)) add(rule::property_fixed, kind::attribute, i, {{}, nodes[i].first});
            for (int earlier = 1; earlier < i; earlier += step(earlier))
                if (nodes[earlier].what == kind::attribute && !is_in_resource(earlier) && nodes[earlier].first == nodes[i].first)
                    add(rule::property_twice, kind::attribute, i, {{}, nodes[i].first});
        }
    }
    constexpr bool is_in_resource(int wanted) const {
        for (int i = 1; i <= wanted; i += step_beside(nodes[i]))
            if (nodes[i].what == kind::stack_resource && wanted < i + nodes[i].size && wanted > i) return true;
        return false;
    }

    constexpr void check_resource(int at) {
        text const type = nodes[at + 1].value;
        if (!is_resource_type(type)) add(rule::resource_type, kind::stack_resource, at, {{}, type});
        check_properties(at);
        if (nodes[at].value_form != form::misuse) check_required(at, type);   // its first property took the place of its name
        check_items(at);
    }
    constexpr bool has_property(int at, char const* property) const {
        for (int i = at + 1; i < at + nodes[at].size; i += step_beside(nodes[i]))
            if (nodes[i].what == kind::property && nodes[i].first == property) return true;
        return false;
    }
    constexpr void check_required(int at, text type) {
        for (required_property const& r : required_properties)
            if (type == r.type && !has_property(at, r.property) && !(r.or_else && has_property(at, r.or_else)))
                add(rule::property_missing, kind::property, at, {{}, terminated(r.words)});
        for (property_bounds const& b : bounded_properties) {
            if (!(type == terminated(b.type))) continue;
            for (int i = at + 1; i < at + nodes[at].size; i += step_beside(nodes[i])) {
                node const& n = nodes[i];
                if (n.what != kind::property || !(n.first == terminated(b.property))) continue;
                if (n.value_form == form::integer && (n.bits < b.least || n.bits > b.greatest))
                    add(rule::number_range, kind::property, i, {{}, terminated(b.words)}, {}, n.bits);
                if (n.value_form == form::string || n.value_form == form::boolean || n.value_form == form::real)
                    add(rule::not_an_integer, kind::property, i, {{}, terminated(word_of(n.value_form))});
            }
        }
    }
    constexpr void check_properties(int at) {
        bool const of_machine = nodes[at].what == kind::machine;
        bool const of_part = nodes[at].what == kind::stack_part;
        int const last = at + nodes[at].size;
        for (int i = at + 1; i < last; i += step_beside(nodes[i])) {
            node const& n = nodes[i];
            if (n.what != kind::property && n.what != kind::attribute) continue;
            if (n.what == kind::property && n.value_form == form::substitution && n.bits)
                check_length(i, name_of(nodes[i + 2]), n.bits);
            if (n.what == kind::property && of_machine && n.detail <= short(written_by::user_by_name) &&
                is_one_of(written_of_machine, n.first))
                add(rule::property_fixed, n.what, i, {{}, n.first});
            bool const is_type = !of_part && n.first == "Type" && (of_machine || i != at + 1);
            if (n.what == kind::attribute && !of_part && (is_type || n.first == "Properties"))
                add(rule::property_fixed, n.what, i, {{}, n.first});
            if (n.detail == short(written_by::builder) || n.first == "DependsOn" || n.first == "Assertions") continue;
            for (int earlier = at + 1; earlier < i; earlier += step_beside(nodes[earlier])) {
                if (nodes[earlier].what != n.what || !(nodes[earlier].first == n.first) || (n.what == kind::attribute && is_type))
                    continue;
                bool const fixed = n.detail > short(written_by::user_by_name);
                add(fixed ? rule::property_fixed : rule::property_twice, n.what, fixed ? earlier : i, {{}, n.first});
                break;
            }
        }
    }
    // A physical name is the stack's name, a hyphen and a logical id.
    constexpr void check_length(int i, name const& id, long long longest) {
        int const length = name_of(nodes[0]).size() + 1 + id.size();
        if (length > longest) add(rule::physical_name, nodes[i].what, i, id, {}, longest);
    }

    constexpr void check_machine(int at) {
        check_properties(at);
        int const last = at + nodes[at].size;
        bool named = false;
        for (int i = at + 1; i < last; i += is_transparent(nodes[i].what) ? 1 : nodes[i].size) {
            if (nodes[i].what != kind::property && nodes[i].what != kind::attribute) continue;
            if (nodes[i].first == "StateMachineName") named = true;
        }
        if (!named) check_length(at, name_of(nodes[at]), 80);
    }

    template <class Look> constexpr void check_references(int i, Look const& look) {
        if (nodes[i].detail == substituted_name && nodes[i].what == kind::member) check_substituted(i, nodes[i].first);
        if (nodes[i].value_form < form::string) return;
        if (nodes[i].value_form >= form::reference) {
            if (nodes[i].value_form == form::filled_in) return check_filled_in(i, nodes[i].value);
            if (nodes[i].value_form == form::substituted || nodes[i].value_form == form::substituted_path)
                return check_substituted(i, nodes[i].value);
            if (nodes[i].value_form == form::reference && nodes[i].detail == must_be_of_type && nodes[i].what == kind::value)
                check_type(i);
        }
        for (references r{nodes, i}; r.next();) {
            r.is_malformed ? add(rule::substitution_malformed, kind::value, r.node, r.id) : check_id(r.node, r.id, r.how);
            if (r.how == reference_form::get_att) look(r);
        }
    }
    // Each `${Name}` of a text.
    constexpr void check_substituted(int i, text words) {
        char const* const last = words.data + words.size;
        for (char const* at = words.data; last - at > 1; ++at) {
            if (*at != '$' || at[1] != '{') continue;
            char const* const begin = at + 2;
            at = find_character(begin, last, '}');
            if (at == begin || at == last) return add(rule::substitution_malformed, kind::value, i, {{}, words});
            check_filled_in(i, {begin, int(at - begin)});
        }
    }
    // By definition_substitutions() of the machine around it, and in its definition.
    constexpr void check_filled_in(int i, text filled_in) {
        nearest_name nearest{{{}, filled_in}};
        int machine = 1;
        while (machine < i && (nodes[machine].what != kind::machine || machine + nodes[machine].size <= i))
            machine += step(machine);
        for (int at = machine + 1; machine < i && at < machine + nodes[machine].size; at += step_beside(nodes[at])) {
            if (nodes[at].what != kind::property) continue;
            if (at <= i && i < at + nodes[at].size) break;   // it is no part of the definition
            if (!(nodes[at].first == "DefinitionSubstitutions")) continue;
            for (int const given : children{nodes, at}) {
                if (nodes[given].first == filled_in) return;
                nearest.show({{}, nodes[given].first});
            }
        }
        add(rule::substitution_missing, kind::value, i, {{}, filled_in}, nearest.best);
    }
    // Of a reference that a builder was given as a text.
    constexpr void check_type(int i) {
        int const resource = resource_of_id(nodes, referred_id(nodes + i));
        if (resource == none) return;
        bool const is_machine = nodes[resource].what == kind::machine;
        text const type = is_machine ? terminated(machine_type) : nodes[resource + 1].value;
        if (!(type == nodes[i + 2].value)) add(rule::wrong_resource, kind::resource, i, {{}, type}, {{}, nodes[i + 2].value});
    }
    constexpr void check_id(int i, name const& id, reference_form how) {
        unsigned const taken = sorts_taken_by(how);
        int const found = ids_.find(id);
        if (found != none) {
            id_sort const sort = ids_[found].sort;
            if (!(unsigned(sort) & taken)) add(rule::reference_sort, kind::value, i, id, {{}, terminated(word_of(sort))}, int(how));
            return;
        }
        if (how == reference_form::ref)
            for (char const* pseudo : pseudo_parameters)
                if (name{{}, terminated(pseudo)} == id) return;
        nearest_name nearest{id, ids_.nearest(id, taken)};
        if (nearest.best.empty() && how == reference_form::ref)
            for (char const* pseudo : pseudo_parameters) nearest.show({{}, terminated(pseudo)});
        add(rule::reference_missing, kind::value, i, id, nearest.best, int(how));
    }
};

}
