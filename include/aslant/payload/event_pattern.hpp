// The pattern of a rule of EventBridge: which known events it names, and whether it can match an event of a type at all.
// (EventBridge user guide: "Creating event patterns",
// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html)
#pragma once

#include <aslant/language/arn.hpp>
#include <aslant/payload/words.hpp>
#include <aslant/rules/finding.hpp>
#include <aslant/rules/pattern_rules.hpp>

namespace aslant::core {

// The type of the events that have a certain source and detail-type: the texts of its members say which. Of calls that CloudTrail
// recorded, eventName says it too; and what is in their detail may have more fields than are listed.
struct known_event {
    payload_type const* type;
    bool is_call;
};

// What CloudTrail may say of a call beside what the type has: objects of many forms.
constexpr bool is_unlisted_of_call(text name) {
    return name == "serviceEventDetails" || name == "eventContext" || name == "addendum" || name == "edgeDeviceDetails";
}

constexpr payload_member const* member_of(payload_type const& type, text name) {
    for (int m = 0; m < type.member_count; ++m)
        if (type.members[m].name == name) return &type.members[m];
    return nullptr;
}
constexpr bool is_anything(payload_type const* type) { return !type || type->kinds == 0 || type->kinds == json_anything; }

// The nearest of an object's members; of an open one, only what differs in a letter or two.
constexpr text nearest_member(payload_type const& type, text wanted, bool is_open = false) {
    nearest_name nearest{{{}, wanted}};
    if (is_open && nearest.smallest > 3) nearest.smallest = 3;
    for (int m = 0; m < type.member_count; ++m) nearest.show({{}, type.members[m].name});
    return nearest.best.second;
}
constexpr bool is_text_of(payload_type const& type, text given) {
    for (int t = 0; t < type.text_count; ++t)
        if (type.texts[t] == given) return true;
    return false;
}
constexpr text nearest_text(payload_type const& type, text wanted) {
    nearest_name nearest{{{}, wanted}};
    for (int t = 0; t < type.text_count; ++t) nearest.show({{}, type.texts[t]});
    return nearest.best.second;
}

// What there is, where it is something: an element of an array matches for all of it.
constexpr payload_type const* matched_type(payload_type const* type) {
    constexpr int deepest_type = 8;
    for (int depth = 0; type && depth < deepest_type; ++depth) {
        if (type->alternative_count == 2 && type->alternatives[1]->kinds == json_null)
            type = type->alternatives[0];
        else if (type->kinds == json_array)
            type = type->element;
        else
            break;
    }
    return type;
}

class event_pattern {
  public:
    // `at` is an object, or none: then nothing is known of it.
    constexpr event_pattern(node const* n, int at) : nodes{n}, root{at} {}

    // Whether it lists what an event says of itself, where that is not any text.
    constexpr bool names(known_event const& event) const {
        payload_member const* const detail = member_of(*event.type, text_of("detail"));
        if (event.is_call && !lists_one(member(root, text_of("detail")), text_of("eventName"), *detail->of)) return false;
        return lists_one(root, text_of("source"), *event.type) && lists_one(root, text_of("detail-type"), *event.type);
    }
    // Whether it matches no event of a type, and why. Where there are several types, a value may be there for another one.
    constexpr bool never_matches(known_event const& event, bool is_alone, finding& why) const {
        return root != none && is_fault_in(root, *event.type, {event.is_call, is_alone}, 0, why);
    }
    // Whether it asks for a text that a type does not have there. The type is that of the value at `names`: "detail.object".
    constexpr bool contradicts(text names, payload_type const& type, finding& why) const {
        int object = root;
        while (!names.empty() && object != none) object = member(object, cut_part(names, '.'));
        return object != none && nodes[object].value_form == form::object && is_contradiction_in(object, type, 0, why);
    }

  private:
    static constexpr int deepest_pattern = 32;
    static constexpr int deepest_type = 8;   // of variants in arrays in variants

    struct strictness {
        bool is_open;
        bool is_alone;
    };

    node const* nodes;
    int root;

    constexpr int member(int object, text name) const {
        if (object == none || nodes[object].value_form != form::object) return none;
        for (int const i : children{nodes, object})
            if (nodes[i].what == kind::member && nodes[i].first == name) return i;
        return none;
    }
    constexpr bool lists_one(int object, text name, payload_type const& type) const {
        int const at = member(object, name);
        payload_member const* const wanted = member_of(type, name);
        if (wanted && !wanted->of->texts) return true;
        if (at == none || !wanted) return false;
        for (int const i : children{nodes, at})
            if (nodes[i].value_form == form::string && may_match(i, *wanted->of, 0)) return true;
        return false;
    }

    // The kinds of values that an alternative matches. A content filter is an object.
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
            for (content_filter const& known : content_filters) {
                if (!(filter == terminated(known.name))) continue;
                if (known.takes == filter_operand::comparisons) return json_number;
                if (known.takes != filter_operand::boolean && known.takes != filter_operand::other) return json_string;
            }
        }
        return json_anything;
    }
    constexpr bool may_match(int alternative, payload_type const& type, int depth) const {
        if (is_anything(&type) || depth == deepest_type) return true;
        for (int a = 0; a < type.alternative_count; ++a)
            if (may_match(alternative, *type.alternatives[a], depth + 1)) return true;
        if (type.alternative_count > 0) return false;
        if (type.kinds == json_array) return !type.element || may_match(alternative, *type.element, depth + 1);
        if (!(type.kinds & kinds_of(alternative))) return false;
        return !type.texts || nodes[alternative].value_form != form::string || is_text_of(type, nodes[alternative].value);
    }
    // {"exists": false} is true of what is never there.
    constexpr bool may_be_absent(int at) const {
        if (nodes[at].value_form != form::array) return false;
        for (int const i : children{nodes, at})
            for (int const filter : children{nodes, i})
                if (nodes[filter].first == "exists" && nodes[filter].value_form == form::boolean && !nodes[filter].bits)
                    return true;
        return false;
    }

    constexpr bool is_fault_in(int object, payload_type const& type, strictness how, int depth, finding& why) const {
        if (is_anything(&type) || depth == deepest_pattern) return false;
        for (int const i : children{nodes, object})
            if (nodes[i].what == kind::member && is_fault_at(i, type, how, depth, why)) return true;
        return false;
    }
    constexpr bool is_fault_at(int at, payload_type const& type, strictness how, int depth, finding& why) const {
        text const name = nodes[at].first;
        if (payload_member const* const wanted = member_of(type, name)) return is_fault_of(at, *wanted, type, how, depth, why);
        if (type.rest) return is_fault_of(at, {name, 0, type.rest, true}, type, how, depth, why);
        if (name == "$or") {
            for (int const other : children{nodes, at})
                if (nodes[other].value_form == form::object && is_fault_in(other, type, how, depth + 1, why)) return true;
            return false;
        }
        bool const is_open = how.is_open && depth > 1;
        text const nearest = nearest_member(type, name, is_open);
        if (may_be_absent(at) || (is_open && nearest.empty()) || (how.is_open && is_unlisted_of_call(name))) return false;
        why = {rule::payload_event_field, kind::property, at, {{}, name}, {type.name, nearest}, 0};
        return true;
    }
    constexpr bool is_fault_of(int at, payload_member const& member, payload_type const& owner, strictness how, int depth,
                               finding& why) const {
        payload_type const* const type = matched_type(member.of);
        if (is_anything(type)) return false;
        if (nodes[at].value_form == form::object) {
            if (type->alternative_count > 0) return false;
            if (type->kinds & json_object) return is_fault_in(at, *type, how, depth + 1, why);
            return is_other_kind(at, *type, {owner.name, member.name}, json_object, why);
        }
        // A source, a detail-type or an eventName is that of another event, and no fault of this one.
        bool const says_which = depth == 0 || (how.is_open && member.name == "eventName");
        if (nodes[at].value_form != form::array || says_which || may_be_absent(at)) return false;
        int first = none;
        bool is_faulty = true;
        for (int const i : children{nodes, at}) {
            if (may_match(i, *member.of, 0))
                is_faulty = how.is_alone;
            else if (first == none)
                first = i;
        }
        if (first == none || !is_faulty) return false;
        unsigned char const asked = kinds_of(first);
        if (!(type->kinds & asked)) return is_other_kind(first, *type, {owner.name, member.name}, asked, why);
        text const given = nodes[first].value;
        why = {rule::payload_event_value, kind::property, first, {given, member.name}, {owner.name, nearest_text(*type, given)}, 0};
        return true;
    }
    static constexpr bool is_other_kind(int at, payload_type const& type, name const& where, unsigned char asked, finding& why) {
        why = {rule::payload_event_kind,
               kind::property,
               at,
               {words_of_kinds_of_json(type.kinds), where.second},
               {where.first, words_of_kinds_of_json(asked)},
               0};
        return true;
    }

    constexpr bool is_contradiction_in(int object, payload_type const& type, int depth, finding& why) const {
        for (int const i : children{nodes, object}) {
            payload_member const* const member = member_of(type, nodes[i].first);
            payload_type const* const wanted = member ? matched_type(member->of) : nullptr;
            if (is_anything(wanted) || depth == deepest_pattern) continue;
            if (nodes[i].value_form == form::object && is_contradiction_in(i, *wanted, depth + 1, why)) return true;
            if (nodes[i].value_form != form::array || !wanted->texts) continue;
            for (int const a : children{nodes, i}) {
                text const given = nodes[a].value;
                if (nodes[a].value_form != form::string || may_match(a, *wanted, 0)) continue;
                why = {rule::payload_event_text, kind::property, a, {given, member->name}, {{}, nearest_text(*wanted, given)}, 0};
                return true;
            }
        }
        return false;
    }
};

}
