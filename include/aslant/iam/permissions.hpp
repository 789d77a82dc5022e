// Reads the rows of facts (iam/facts.hpp) for one call: which of its permissions apply, and which values stand in their placeholders.
#pragma once

#include <aslant/iam/deployed_name.hpp>
#include <aslant/iam/literal_starts.hpp>
#include <aslant/iam/resource_names.hpp>
#include <aslant/model/resource_of_id.hpp>

namespace aslant::core {

// What asks for permissions: a task's call, the reader of a Map, a property of the machine.
struct call_site {
    node const* nodes;
    int owner;        // the task, the Map, or the machine: where allow(…) stands
    int parameters;   // the object that has them, or none
    bool is_jsonata;
    bool has_bounds;   // whether it has any allow(…)
    call_pattern pattern;
    fact_rows<resource_parameter> names;
    // What allow("ItemReader.Bucket") has before the parameter; nothing where one set of parameters stands in the node.
    text scope;
};

// {QueueUrl}, {WorkGroup?primary}, {Database|default}, {TaskDefinition->TaskRoleArn}, {TaskDefinition=>TaskRoleArn}
struct placeholder {
    text path;
    text property;    // of the resource that is named, or nothing
    text part;        // of what is named: "qualifier", or nothing
    text otherwise;   // what is taken where the parameter is missing
    bool has_otherwise;
    bool must_be_known;          // the property
    resource_kind const* kind;   // for texts, where it is known before the rows are asked
    bool is_default_bounded;     // allow(…) may stand for what is taken where the parameter is missing

    // What allow(…) calls it: the last word of its path.
    constexpr text word() const {
        text const whole = property.empty() ? path : property;
        int begin = whole.size;
        while (begin > 0 && whole[begin - 1] != '.') --begin;
        text word{whole.data + begin, whole.size - begin};
        while (!word.empty() &&
               (word.back() == ']' || word.back() == '}' || word.back() == '@' || word.back() == '[' || word.back() == '{'))
            --word.size;
        return word;
    }
};

constexpr placeholder parse_placeholder(text words) {
    placeholder p{words, {}, {}, {}, false, false, nullptr, false};
    char const* const last = words.data + words.size;
    char const* const sign = find_first_of(words.data, last, "?@|>");
    if (sign == last) return p;
    p.path.size = int(sign - words.data);
    text const after{sign + 1, int(last - sign) - 1};
    if (*sign == '>') {   // after `-` or `=`
        --p.path.size;
        p.must_be_known = sign[-1] == '=';
        p.part = after;
        p.property = cut_part(p.part, '@');
    } else {
        p.is_default_bounded = *sign == '|';
        p.has_otherwise = *sign != '@';
        (p.has_otherwise ? p.otherwise : p.part) = after;
    }
    return p;
}
// {R}, {A}, {P}: region, account and partition; {self}, {self.execution}, {self.child}: the machine.
constexpr bool is_parameter(text hole) {
    return hole.size > 1 && !(starts_with(hole, text_of("self")) && (hole.size == 4 || hole[4] == '.'));
}

// Cuts a template at its next placeholder: what is before it, and the placeholder's words; false where there is none any more.
constexpr bool cut_placeholder(text& rest, text& before, text& hole) {
    char const* const last = rest.data + rest.size;
    char const* const brace = find_character(rest.data, last, "{");
    before = {rest.data, int(brace - rest.data)};
    if (brace == last) return false;
    char const* const closing = find_character(brace, last, "}");
    hole = {brace + 1, int(closing - brace) - 1};
    rest = {closing + 1, int(last - closing) - 1};
    return true;
}

// Whether two stand for the same values. (Of what is named, they may be different parts.)
constexpr bool has_same_values(placeholder const& a, placeholder const& b) {
    return a.path == b.path && a.property == b.property && a.has_otherwise == b.has_otherwise && a.otherwise == b.otherwise &&
           a.must_be_known == b.must_be_known && a.is_default_bounded == b.is_default_bounded;
}
// Whether a row is about a placeholder. (Character by character: all rows are asked.)
constexpr bool is_path_of(char const* path, placeholder const& p) {
    for (int i = 0; i < p.path.size; ++i, ++path)
        if (*path != p.path.data[i]) return false;
    if (p.property.empty()) return *path == 0;
    if (path[0] != '-' || path[1] != '>') return false;
    path += 2;
    for (int i = 0; i < p.property.size; ++i, ++path)
        if (*path != p.property.data[i]) return false;
    return *path == 0;
}
// The kind of resource that a placeholder names: of this type, or else the one for texts; nullptr: a text that is no resource's name.
constexpr resource_kind const* kind_of(fact_rows<resource_parameter> const& names, placeholder const& p, text type = {}) {
    resource_kind const* first = p.kind;
    if (first && type.empty()) return first;
    for (resource_parameter const& named : names) {
        if (!is_path_of(named.path, p)) continue;
        if (!first) first = named.kind;
        if (type.empty()) break;
        if (named.kind && named.kind->type && type == named.kind->type) return named.kind;
    }
    return first;
}
constexpr resource_kind const* kind_of(call_site const& site, placeholder const& p, text type = {}) {
    return kind_of(site.names, p, type);
}

// --- which permissions apply

constexpr void find_values(call_site const& site, text path, value_list& found) {
    value_finder{site.nodes, site.is_jsonata, found}.find(site.owner, site.parameters, path);
}
constexpr bool is_given(call_site const& site, text path) {
    value_list found;
    find_values(site, path, found);
    for (int i = 0; i < found.size(); ++i)
        if (found[i].from != origin::missing) return true;
    return false;
}
// Whether a parameter may be missing: it is, or what has it is computed.
constexpr bool may_be_missing(call_site const& site, text path) {
    value_list found;
    find_values(site, path, found);
    for (int i = 0; i < found.size(); ++i)
        if (found[i].from == origin::missing || found[i].is_around) return true;
    return false;
}
// The type of the resource that a reference leads to; nothing where that is none of the stack, but a parameter of the template.
constexpr text type_of(node const* stack, resource_reference const& reference) {
    if (!reference.type.empty()) return reference.type;
    int const resource = resource_of_id(stack, reference.id);
    if (resource == none) return {};
    return stack[resource].what == kind::machine ? terminated(machine_type) : stack[resource + 1].value;
}
// Whether a parameter is this text, or only the deployment or an execution knows. (What the stack has itself has a name of its own.)
constexpr bool may_be(call_site const& site, text path, text wanted) {
    value_list found;
    find_values(site, path, found);
    for (int i = 0; i < found.size(); ++i) {
        parameter_value const& value = found[i];
        bool const is_of_stack = value.from == origin::reference && !type_of(site.nodes, reference_of(site.nodes, value)).empty();
        if (value.from == origin::text ? is_same(value, wanted) : value.from != origin::missing && !is_of_stack) return true;
    }
    return false;
}
constexpr bool holds(call_site const& site, text condition) {
    if (condition == "sync") return site.pattern == call_pattern::run_job || site.pattern == call_pattern::run_job_2;
    if (condition == "token") return site.pattern == call_pattern::wait_for_task_token;
    if (condition[0] == '!') return may_be_missing(site, {condition.data + 1, condition.size - 1});
    text wanted = condition;
    text const path = cut_part(wanted, '=');
    return path.size == condition.size ? is_given(site, path) : may_be(site, path, wanted);
}
constexpr bool applies(call_site const& site, char const* when) {
    if (*when == 0) return true;
    text alternatives = terminated(when);
    while (!alternatives.empty()) {
        text all = cut_part(alternatives, '|');
        bool holds_all = true;
        while (holds_all && !all.empty()) holds_all = holds(site, cut_part(all, '&'));
        if (holds_all) return true;
    }
    return false;
}

// --- values

// Whether an allow(…) is about a parameter of this place alone: allow("ItemReader.Bucket").
constexpr bool is_of_scope(call_site const& site, placeholder const& p, text bounded) {
    return !site.scope.empty() && cut_start(bounded, site.scope) && cut_start(bounded, text_of(".")) && bounded == p.word();
}
// The allow(…) of a parameter, or none.
constexpr int bound_of(call_site const& site, placeholder const& p) {
    if (!site.has_bounds) return none;
    int found = none;
    for (int const i : children{site.nodes, site.owner}) {
        node const& n = site.nodes[i];
        if (n.what != kind::permission || n.value_form != form::array) continue;
        if (is_of_scope(site, p, n.value)) return i;
        if (found == none && (n.value == p.word() || (p.property.empty() && n.value == p.path))) found = i;
    }
    return found;
}

// A property of a resource that is written as one, or none. (Resources that come with it are their own.)
constexpr int property_in(node const* nodes, int resource, text wanted) {
    for (int i = resource + 1; i < resource + nodes[resource].size;) {
        node const& n = nodes[i];
        if ((n.what == kind::property || n.what == kind::member) && n.first == wanted) return i;
        bool const is_other = n.what == kind::stack_resource || is_state(n.what);   // (a machine's states are no property of it)
        i += is_other ? n.size : 1;
    }
    return none;
}

// Whether what the deployment knows is an ARN or a name, in a JSON document, too.
constexpr deployed_form form_of_deployed(node const* nodes, parameter_value const& value) {
    if (value.words.empty()) return form_of_deployed(nodes, value.node);
    json_parts function{value.words};
    bool const is_arn = function.next() && function.key == "Fn::Sub" && starts_with(function.value, text_of("\"arn:"));
    return is_arn ? deployed_form::arn : deployed_form::unknown;
}
// Whether only the deployment knows if a value is a name or an ARN, or how it is spelt.
constexpr bool is_untold(call_site const& site, placeholder const& p, parameter_value const& value) {
    bool const is_parameter = value.from == origin::reference && type_of(site.nodes, reference_of(site.nodes, value)).empty();
    if (value.from != origin::deployed && !is_parameter) return false;
    resource_kind const* const kind = kind_of(site, p);
    if (!kind) return false;
    bool const is_unknown = is_parameter || form_of_deployed(site.nodes, value) == deployed_form::unknown;
    return traits_of(kind->form).is_respelt || (is_either(kind->form) && is_unknown);
}
constexpr void add_bounds(call_site const& site, int bound, value_list& found) {
    for (int const i : children{site.nodes, bound}) value_finder{site.nodes, site.is_jsonata, found}.look_at(i);
}
// What an execution computes, or how it starts where that is bound enough.
constexpr parameter_value bounded_by_start(call_site const& site, placeholder const& p, parameter_value const& value) {
    resource_kind const* const kind = kind_of(site, p);
    if (value.is_around || !kind || !is_bound_by_start(kind->form)) return value;
    text const start = literal_start(site.nodes, value, site.is_jsonata);
    if (!is_bound(kind->form, start)) return value;
    return {origin::start, value.node, start, false, value.is_spelt};
}
// What one value that is given may stand for: of what is known only later, its bounds where it has some.
constexpr void add_bounded_values(call_site const& site, placeholder const& p, parameter_value const& given, value_list& found) {
    bool const is_later = given.from == origin::run_time || is_untold(site, p, given);
    bool const is_bounded = is_later || (given.from == origin::missing && p.is_default_bounded);
    if (int const bound = is_bounded ? bound_of(site, p) : none; bound != none)
        add_bounds(site, bound, found);
    else if (given.from == origin::run_time)
        found.add(bounded_by_start(site, p, given));
    else if (given.from != origin::missing)
        found.add(given);
    else if (p.has_otherwise)
        found.add({origin::text, given.node, p.otherwise});
}
constexpr void find_bounded_values(call_site const& site, placeholder const& p, value_list& found) {
    value_list given;
    if (!p.path.empty()) find_values(site, p.path, given);
    for (int i = 0; i < given.size(); ++i) add_bounded_values(site, p, given[i], found);
}
// Whose property it is.
constexpr placeholder owner_of(placeholder const& p) { return {p.path, {}, {}, {}, false, false, nullptr, false}; }

// Whether a text that names something tells that it has no such property: a model that is no profile of others.
constexpr bool has_no_property(call_site const& site, placeholder const& p, parameter_value const& owner) {
    if (resource_kind const* const kind = kind_of(site, p); !kind || kind->form != name_form::model) return false;
    if (owner.from == origin::text) return !is_untold_profile(owner.words);
    if (owner.from == origin::deployed) return !is_untold_profile(deployed_name(site.nodes, owner.node).words());
    return owner.from != origin::reference;
}
// A property of one resource that a parameter names; false where nobody knows the resource.
constexpr bool add_property(call_site const& site, placeholder const& p, parameter_value const& owner, value_list& found) {
    if (has_no_property(site, p, owner)) return true;
    bool const is_handle = owner.from == origin::reference;
    int const resource = is_handle ? resource_of_id(site.nodes, reference_of(site.nodes, owner).id) : none;
    if (resource == none) return false;
    value_list own;
    value_finder{site.nodes, site.is_jsonata, own}.find_properties(resource, p.property);
    int const bound = bound_of(site, p);
    bool is_bounded = false;
    for (int i = 0; i < own.size(); ++i) {
        bool const is_later = bound != none && is_untold(site, p, own[i]);
        if (!is_later) found.add(own[i]);
        is_bounded = is_bounded || is_later;
    }
    if (is_bounded) add_bounds(site, bound, found);
    return true;
}
// The same where nobody knows it: its bounds.
constexpr void add_unknown_property(call_site const& site, placeholder const& p, int owner, value_list& found) {
    if (int const bound = bound_of(site, p); bound != none)
        add_bounds(site, bound, found);
    else if (p.must_be_known)
        found.add({origin::unknown, owner, {}});
}
// The properties of the resources that a parameter names.
constexpr void find_properties(call_site const& site, placeholder const& p, value_list& found) {
    value_list named;
    find_bounded_values(site, owner_of(p), named);
    bool is_known = !p.path.empty();
    for (int i = 0; i < named.size(); ++i) {
        bool const is_resource = add_property(site, p, named[i], found);
        is_known = is_known && is_resource;
    }
    if (!is_known) add_unknown_property(site, p, named.size() > 0 ? named[0].node : site.owner, found);
}
// Every value that a placeholder may stand for.
constexpr void find_values(call_site const& site, placeholder const& p, value_list& found) {
    p.property.empty() ? find_bounded_values(site, p, found) : find_properties(site, p, found);
}

}
