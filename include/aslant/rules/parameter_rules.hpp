// Rules of what a Task calls, by the model of its API: that there is such an API, with such a pattern, and with such parameters.
//
// What is computed when the state runs is not looked at, and neither is what the model leaves open: a doubt is no error.
#pragma once

#include <aslant/iam/call_sites.hpp>
#include <aslant/iam/directory.hpp>
#include <aslant/rules/finding.hpp>
#include <aslant/rules/given_values.hpp>
#include <aslant/rules/nearest.hpp>
#include <aslant/rules/values.hpp>
#include <aslant/services/api_model.hpp>

namespace aslant::core {

// Which texts of JSON a type takes; nullptr: this one.
constexpr char const* other_than(api_type type, form held) {
    switch (type.kind()) {
        case api_kind::string: return held == form::string ? nullptr : "a text";
        case api_kind::integer:
        case api_kind::long_integer:
        case api_kind::number: return held == form::real ? nullptr : "a number";
        case api_kind::boolean: return held == form::boolean ? nullptr : "a boolean";
        case api_kind::timestamp: return held == form::string || held == form::real ? nullptr : "a timestamp";
        case api_kind::blob: return held == form::real || held == form::boolean ? "a text" : nullptr;
        case api_kind::list: return held == form::array ? nullptr : "an array";
        case api_kind::map:
        case api_kind::structure: return held == form::object ? nullptr : "an object";
        default: return nullptr;
    }
}

class parameter_rules {
  public:
    constexpr parameter_rules(node const* n, report& o, bool is_jsonata) : nodes{n}, out{o}, language_{is_jsonata} {}

    // `resource` is the Resource of a Task, which a builder wrote. Whether the call has its pattern.
    constexpr bool check_built(int task, int resource) {
        node const& n = nodes[resource];
        return check_api(task, resource, *n.api, pattern_of(n));
    }
    // The same for one that is a text or sdk(…); `called` are its parts.
    constexpr void check_text(int task, int resource, task_resource const& called, api_directory const& known) {
        if (called.form == resource_form::sdk) return check_sdk({nodes, task, resource, called, language_.is_jsonata}, known);
        if (called.form != resource_form::integration || !known.find) return;
        if (integration const* const api = known.find(called.service, called.action))
            check_api(task, resource, *api, pattern_called(called.pattern));
        else
            check_name(resource, called, known.of_service(called.service));
    }

    // What a Task passes to an API that takes this.
    constexpr void check_call(int task, api_type input) {
        int parameters = none;
        int const last = task + nodes[task].size;
        for (int i = task + 1; i < last && parameters == none; i += nodes[i].what == kind::splice ? 1 : nodes[i].size)
            if (nodes[i].what == kind::parameters || nodes[i].what == kind::arguments) parameters = i;
        if (parameters == none) {
            for (api_member m = first_member(input); m; m = next_member(m))
                if (m.is_required) out.add(rule::parameter_missing, kind::parameters, task, m.name);
            return;
        }
        given_value const given = language_.in_node(nodes, parameters);
        if (given.held == form::absent || given.held == form::null || !is_well_formed(given)) return;
        if (given.held == form::object) return check_members(given, input, {});
        if (language_.is_jsonata) return;   // said already
        name const held{{}, terminated(json_word(given.held))};
        out.add({rule::value_type, kind::parameters, parameters, held, {{}, text_of("an object")}, 0});
    }

  private:
    node const* nodes;
    report& out;
    value_language language_;

    static constexpr long long patterns_of_sdk =
        1 << int(call_pattern::request_response) | 1 << int(call_pattern::wait_for_task_token);

    constexpr bool check_api(int task, int resource, integration const& api, call_pattern pattern) {
        if (!api.resource[int(pattern)]) {
            long long patterns = 0;
            for (int i = 0; i < 4; ++i) patterns |= (api.resource[i] ? 1 : 0) << i;
            text const word =
                pattern == call_pattern::request_response ? text_of("request-response") : terminated(pattern_words[int(pattern)]);
            out.add({rule::pattern_unsupported, kind::resource, resource, {{}, word}, {}, patterns});
            return false;
        }
        if (!api.model || !api.model->words) return true;
        int const ending = terminated(pattern_words[int(pattern)]).size;
        api_operation const operation = find_called_operation(*api.model, nodes[resource].value, ending);
        if (operation) check_call(task, operation.input);
        return true;
    }
    constexpr void check_sdk(service_call const& task, api_directory const& known) {
        if (starts_with(task.called.pattern, text_of(".sync")))
            out.add({rule::pattern_unsupported, kind::resource, task.resource, {{}, task.called.pattern}, {}, patterns_of_sdk});
        else if (known.check_sdk)
            known.check_sdk(task, out);
    }
    constexpr void check_name(int resource, task_resource const& called, api_list const& of_service) {
        if (of_service.count == 0) return;
        nearest_name nearest{{{}, called.action}};
        text best{};
        for (integration const* api : of_service) {
            text const whole = called_in(any_resource_of(*api));
            text const action{whole.data + called.service.size + 1, whole.size - called.service.size - 1};
            nearest.show({{}, action});
            if (nearest.best.second == action) best = whole;
        }
        out.add({rule::api_unknown, kind::resource, resource, {{}, called_in(nodes[resource].value)}, {{}, best}, 0});
    }

    // --- parameters
    constexpr bool is_well_formed(given_value const& given) const {
        bool const is_whole = given.document.data && given.document.data == nodes[given.node].value.data;
        if (!is_whole) return true;
        json_fault const fault = json_checker{given.document}.check();
        return !fault.expected && fault.column == 0;
    }
    // `name` is what the value is called, or what has it where it is an element.
    constexpr void check_value(given_value const& given, api_type type, text name, text holder) {
        if (given.held == form::absent || given.held == form::null) return;
        char const* const wanted = other_than(type, given.held);
        if (wanted && given.held == form::string && is_taken_as_text(given, type)) return;
        if (wanted)
            return out.add(
                {rule::parameter_type, kind::parameters, given.node, {holder, name}, {{}, terminated(wanted)}, int(given.held)});
        api_kind const what = type.kind();
        if (what != api_kind::structure && what != api_kind::list && what != api_kind::map) return;
        if (is_well_formed(given)) check_parts(given, type, name.empty() ? holder : name);
    }
    // The service takes "true" for true. Of DynamoDB's values, which have a type as their member, a text alone is an S.
    constexpr bool is_taken_as_text(given_value const& given, api_type type) const {
        if (type.is_structure()) return bool(find_member(type, text_of("S")));
        if (type.kind() != api_kind::boolean) return false;
        text const quoted = given.document;
        text const words = quoted.data ? text{quoted.data + 1, quoted.size - 2} : nodes[given.node].value;
        return words == "true" || words == "false";
    }
    constexpr void check_parts(given_value const& given, api_type type, text holder) {
        if (type.is_structure()) return check_members(given, type, holder);
        api_type const element = type.element();
        if (element.kind() == api_kind::anything) return;
        bool const is_map = type.kind() == api_kind::map;
        for (given_parts part(nodes, language_, given); part.next();)
            check_value(part.value, element, is_map ? part.key : text{}, holder);
    }
    constexpr void check_members(given_value const& given, api_type type, text holder) {
        int required = 0;
        for (given_parts part(nodes, language_, given); part.next();) {
            api_member const m = find_member(type, part.key);
            if (!m) {
                if (!check_key(part, type, holder)) required = 1 << 20;   // it may be what is missing
                continue;
            }
            required += m.is_required ? 1 : 0;
            if (part.value.held != form::absent) check_value(part.value, m.type, m.name, holder);
        }
        if (required < required_members(type)) check_missing(given, type, holder);
    }
    // Whether it is a member at all, which is said already.
    constexpr bool check_key(given_parts const& part, api_type type, text holder) {
        if (!part.value.document.data && nodes[part.value.node].what != kind::member) return false;
        name const hint{{}, out.explains() ? nearest_member(type, part.key) : text{}};
        out.add({rule::parameter_unknown, kind::parameters, part.value.node, {holder, part.key}, hint, 0});
        return true;
    }
    static constexpr text nearest_member(api_type type, text wanted) {
        if (api_member const same = find_respelt_member(type, wanted)) return same.name;
        nearest_name nearest{{{}, wanted}};
        for (int optional = 0; optional < 2; ++optional)   // what is required is meant first
            for (api_member m = first_member(type); m; m = next_member(m))
                if (m.is_required == (optional == 0)) nearest.show({{}, m.name});
        return nearest.best.second;
    }
    // (No name and no number of a model has a `!`.)
    static constexpr int required_members(api_type type) {
        int count = 0;
        for (char const* at = marked(type.place()); *at != '\n'; at = marked(at + 1)) ++count;
        return count;
    }
    // The next `!`, or else the end of the structure. (In one step, where the compiler has a built-in for it.)
    static constexpr char const* marked(char const* at) {
#if defined(__clang__)
        char const* const last = __builtin_strchr(at, '\n');
        char const* const mark = __builtin_strchr(at, '!');
        return mark && mark < last ? mark : last;
#else
        if (__builtin_constant_p(__builtin_strcspn(at, "!\n"))) return at + __builtin_strcspn(at, "!\n");
        while (*at != '!' && *at != '\n') ++at;
        return at;
#endif
    }
    // One that is misspelt is not missing as well.
    constexpr void check_missing(given_value const& given, api_type type, text holder) {
        for (api_member m = first_member(type); m; m = next_member(m)) {
            bool is_given = !m.is_required;
            for (given_parts part(nodes, language_, given); !is_given && part.next();)
                is_given = part.key == m.name || (!find_member(type, part.key) && nearest_member(type, part.key) == m.name);
            if (!is_given) out.add({rule::parameter_missing, kind::parameters, given.node, {holder, m.name}, {}, 0});
        }
    }
};

template <> struct service_rules<true> {
    static constexpr bool check(service_call const& call, api_directory const& known, report& out) {
        parameter_rules rules{call.nodes, out, call.is_jsonata};
        if (is_of_builder(call.nodes[call.resource])) return rules.check_built(call.task, call.resource);
        rules.check_text(call.task, call.resource, call.called, known);
        return true;
    }
};

}
