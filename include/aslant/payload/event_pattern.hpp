// The pattern of a rule of EventBridge: which known events it names, and whether it can match an event of a type at all.
// (EventBridge user guide: "Creating event patterns", https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html)
#pragma once

#include <aslant/payload/words.hpp>
#include <aslant/rules/finding.hpp>
#include <aslant/rules/nearest.hpp>

namespace aslant::core {

// The type of the events that have a certain source and detail-type: the texts of its members say which.
struct known_event {
    payload_type const* type;
    bool is_call;   // that CloudTrail recorded: its eventName is one of several, and it has more fields than are listed
};

constexpr payload_member const* member_of(payload_type const& type, text name) {
    for (int m = 0; m < type.member_count; ++m)
        if (type.members[m].name == name) return &type.members[m];
    return nullptr;
}
constexpr bool is_anything(payload_type const* type) { return !type || type->kinds == 0 || type->kinds == json_anything; }

// An error about the members of an object may be said of those that another one has.
constexpr text nearest_member(payload_type const& type, text wanted, int smallest = 0) {
    nearest_name nearest{{{}, wanted}};
    if (smallest) nearest.smallest = smallest;
    for (int m = 0; m < type.member_count; ++m) nearest.show({{}, type.members[m].name});
    return nearest.best.second;
}

class event_pattern {
  public:
    // `at` is an object, or none: then nothing is known of it.
    constexpr event_pattern(node const* n, int at) : nodes{n}, root{at} {}

    constexpr bool names(known_event const& event) const {
        int const detail = member(root, text_of("detail"));
        if (event.is_call && !lists_one(detail, text_of("eventName"), *member_of(*event.type, text_of("detail"))->of)) return false;
        return lists_one(root, text_of("source"), *event.type) && lists_one(root, text_of("detail-type"), *event.type);
    }
    // Why it matches no event of a type; of rule::not_a_workflow: it may. With several types, an alternative may be for another one.
    constexpr finding fault(known_event const& event, bool is_alone) const {
        return root == none ? no_fault : fault_in(root, *event.type, event.is_call, is_alone, 0);
    }
    // A text that it asks for, which is none of those that a type has there; what is passed on stands at `path` in the event: names.
    constexpr finding disagreement(text path, payload_type const& type) const {
        int object = root;
        for (text rest = path; !rest.empty() && object != none;) {
            cut_part(rest, '.');
            text name = rest;
            object = member(object, cut_part(name, '.'));
            rest = name.empty() ? text{} : text{name.data - 1, name.size + 1};
        }
        return object == none ? no_fault : disagreement_in(object, type, 0);
    }
    static constexpr bool is_nothing(finding const& f) { return f.broken == rule::not_a_workflow; }

  private:
    static constexpr int deepest_pattern = 32;
    static constexpr finding no_fault{rule::not_a_workflow, kind::value, 0, {}, {}, 0};

    node const* nodes;
    int root;

    constexpr int member(int object, text name) const {
        if (object == none || nodes[object].value_form != form::object) return none;
        for (int const i : children{nodes, object})
            if (nodes[i].what == kind::member && nodes[i].first == name) return i;
        return none;
    }
    // Whether a member lists one of the texts that it has in a type.
    constexpr bool lists_one(int object, text name, payload_type const& type) const {
        int const at = member(object, name);
        payload_member const* const wanted = member_of(type, name);
        if (at == none || !wanted || nodes[at].value_form != form::array) return false;
        for (int const i : children{nodes, at})
            if (nodes[i].value_form == form::string && wanted->of->texts && may_match(i, *wanted->of, 0)) return true;
        return false;
    }

    // What an alternative matches: the kinds of values. A content filter is an object.
    constexpr unsigned char kinds_of(int alternative) const {
        switch (nodes[alternative].value_form) {
            case form::string: return json_string;
            case form::boolean: return json_boolean;
            case form::null: return json_null;
            case form::integer:
            case form::natural:
            case form::real: return json_number;
            case form::object: break;
            default: return json_anything;
        }
        for (int const i : children{nodes, alternative}) {
            text const filter = nodes[i].first;
            for (char const* of_texts : {"prefix", "suffix", "wildcard", "equals-ignore-case", "cidr"})
                if (filter == terminated(of_texts)) return json_string;
            if (filter == "numeric") return json_number;
        }
        return json_anything;
    }
    constexpr bool may_match(int alternative, payload_type const& type, int depth) const {
        if (is_anything(&type) || depth == deepest_pattern) return true;
        for (int a = 0; a < type.alternative_count; ++a)
            if (may_match(alternative, *type.alternatives[a], depth + 1)) return true;
        if (type.alternative_count > 0) return false;
        if (type.kinds & json_array) return !type.element || may_match(alternative, *type.element, depth + 1);   // one of its elements
        if (!(type.kinds & kinds_of(alternative))) return false;
        if (!type.texts || nodes[alternative].value_form != form::string) return true;
        for (int t = 0; t < type.text_count; ++t)
            if (type.texts[t] == nodes[alternative].value) return true;
        return false;
    }
    static constexpr payload_type const* without_null(payload_type const* type) {
        for (int depth = 0; type && depth < deepest_pattern; ++depth) {
            if (type->alternative_count == 2 && type->alternatives[1]->kinds == json_null)
                type = type->alternatives[0];
            else if (type->kinds == json_array && type->element)
                type = type->element;
            else
                break;
        }
        return type;
    }
    // {"exists": false} is true of what is never there.
    constexpr bool may_be_absent(int at) const {
        if (nodes[at].value_form != form::array) return false;
        for (int const i : children{nodes, at})
            for (int const filter : children{nodes, i})
                if (nodes[filter].first == "exists" && nodes[filter].value_form == form::boolean && !nodes[filter].bits) return true;
        return false;
    }

    constexpr finding fault_in(int object, payload_type const& type, bool is_open, bool is_alone, int depth) const {
        if (is_anything(&type) || depth == deepest_pattern) return no_fault;
        for (int const i : children{nodes, object}) {
            node const& n = nodes[i];
            finding found = no_fault;
            if (n.first == "$or") {
                for (int const other : children{nodes, i})
                    if (is_nothing(found) && nodes[other].value_form == form::object)
                        found = fault_in(other, type, is_open, is_alone, depth + 1);
            } else if (payload_member const* const wanted = member_of(type, n.first)) {
                found = fault_at(i, *wanted, type, is_open, is_alone, depth);
            } else if (type.rest) {
                found = fault_at(i, {n.first, 0, type.rest, true}, type, is_open, is_alone, depth);
            } else if (!may_be_absent(i)) {
                text const nearest = nearest_member(type, n.first, is_open ? 3 : 0);   // of an open one, what is misspelt
                if (!is_open || !nearest.empty())
                    found = {rule::payload_event_field, kind::property, i, {{}, n.first}, {type.name, nearest}, 0};
            }
            if (!is_nothing(found)) return found;
        }
        return no_fault;
    }
    constexpr finding fault_at(int at, payload_member const& wanted, payload_type const& of, bool is_open, bool is_alone,
                               int depth) const {
        payload_type const* const type = without_null(wanted.of);
        if (is_anything(type)) return no_fault;
        if (nodes[at].value_form == form::object) {
            if (type->alternative_count > 0) return no_fault;
            if (type->kinds & json_object) return fault_in(at, *type, is_open, is_alone, depth + 1);
            return never_is(at, *type, wanted.name, of, "an object");
        }
        // A source, a detail-type or an eventName of another event is no fault of this one.
        bool const says_which = depth == 0 || (is_open && wanted.name == "eventName");
        if (nodes[at].value_form != form::array || says_which || may_be_absent(at)) return no_fault;
        int count = 0;
        int faulty = 0;
        int first = none;
        for (int const i : children{nodes, at}) {
            ++count;
            if (may_match(i, *wanted.of, 0)) continue;
            ++faulty;
            if (first == none) first = i;
        }
        if (faulty == 0 || (faulty < count && !is_alone)) return no_fault;
        unsigned char const kinds = kinds_of(first);
        if (!(type->kinds & kinds)) return never_is(at, *type, wanted.name, of, words_of_kinds_of_json(kinds).data);
        return {rule::payload_event_value, kind::property, first, {nodes[first].value, wanted.name},
                {of.name, nearest_text(*type, nodes[first].value)}, 0};
    }
    static constexpr finding never_is(int at, payload_type const& type, text name, payload_type const& of, char const* asked) {
        text const is = words_of_kinds_of_json(type.kinds);
        return {rule::payload_event_kind, kind::property, at, {is, name}, {of.name, terminated(asked)}, 0};
    }
    static constexpr text nearest_text(payload_type const& type, text wanted) {
        nearest_name nearest{{{}, wanted}};
        for (int t = 0; t < type.text_count; ++t) nearest.show({{}, type.texts[t]});
        return nearest.best.second;
    }

    constexpr finding disagreement_in(int object, payload_type const& type, int depth) const {
        if (is_anything(&type) || depth == deepest_pattern) return no_fault;
        for (int const i : children{nodes, object}) {
            payload_member const* const wanted = member_of(type, nodes[i].first);
            payload_type const* const there = wanted ? without_null(wanted->of) : nullptr;
            if (!there) continue;
            if (nodes[i].value_form == form::object) {
                if (finding const found = disagreement_in(i, *there, depth + 1); !is_nothing(found)) return found;
                continue;
            }
            for (int const a : children{nodes, i})
                if (there->texts && nodes[a].value_form == form::string && !may_match(a, *there, 0))
                    return {rule::payload_event_text, kind::property, a, {nodes[a].value, wanted->name},
                            {type.name, nearest_text(*there, nodes[a].value)}, 0};
        }
        return no_fault;
    }
};

}
