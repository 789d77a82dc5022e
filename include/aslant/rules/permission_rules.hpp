// Rules of what a machine's role has to know: which service a task calls, and which resource.
#pragma once

#include <aslant/iam/call_sites.hpp>
#include <aslant/iam/resource_names.hpp>
#include <aslant/iam/resource_references.hpp>
#include <aslant/rules/finding.hpp>
#include <aslant/rules/nearest.hpp>
#include <aslant/rules/role_needs.hpp>

namespace aslant::core {

// What checks the parameters of an AWS SDK integration; <aslant/sdk.hpp> has it.
class permission_rules;
using sdk_permission_checker = void (*)(permission_rules& rules, call_site const& site, task_resource const& called);

class permission_rules {
  public:
    // `stack` is the stack's first node.
    constexpr permission_rules(node const* stack, api_finder find, report& o, sdk_permission_checker check_sdk = nullptr)
        : nodes{stack}, find_{find}, check_sdk_{check_sdk}, out{o} {}

    // A node of a machine that has no role of the user's.
    constexpr void check(int at, int machine) {
        auto const visit = [this](call_site const& site, fact_rows<permission> const& all) { check_site(site, all); };
        auto const unknown = [this](int resource, call_site const& site) { check_unknown(resource, site); };
        if (machine != machine_) {
            machine_ = machine;
            is_jsonata_ = is_in_jsonata(nodes, machine);
        }
        call_site_finder finder{nodes, find_, visit, unknown};
        finder.enter(machine, is_jsonata_);
        finder.look_at(at, machine);
        if (nodes[at].what == kind::task || nodes[at].what == kind::map) check_bounds(at);
        if (nodes[at].what == kind::property && nodes[at].first == "EncryptionConfiguration") check_bounds(machine);
        used_bounds_ = 0;
    }

    // What stands in a resource or in a condition of a permission. What is `optional` is left out where not everything is known.
    constexpr void check_placeholder(call_site const& site, placeholder const& p, bool optional = false) {
        resource_kind const* const kind = kind_of(site, p);
        int const bound = bound_of(site, p);
        value_list values;
        find_values(site, p, values);
        for (int i = 0; i < values.size(); ++i) {
            bool const is_bound = bound != none && values[i].node > bound && values[i].node < bound + nodes[bound].size;
            if (is_bound) use(site.owner, bound);
            if (!optional) check_value(site, p, kind, values[i], is_bound);
        }
        if (bound != none && values.size() == 0 && nodes[bound].size == 1) {   // none at all
            use(site.owner, bound);
            if (p.property.empty() && is_computed_itself(site, p.path)) say(rule::permission_unbounded, bound, {{}, p.word()});
        }
        if (!p.property.empty() && !p.path.empty()) use_bound_of_owner(site, p.path);
    }
    // That handles are of the service whose resources a parameter names.
    constexpr void check_service(call_site const& site, placeholder const& p, text prefix) {
        value_list values;
        find_values(site, p, values);
        for (int i = 0; i < values.size(); ++i) {
            if (values[i].from != origin::reference) continue;
            text const other = prefix_of_type(type_of_reference(nodes, values[i].node));
            if (!other.empty() && !(other == prefix))
                say(rule::resource_name, values[i].node, referred_id(nodes + values[i].node), {text_of("resource of "), prefix});
        }
    }
    // Whose property is looked for may be bounded itself.
    constexpr void use_bound_of_owner(call_site const& site, text path) {
        placeholder const owner{path, {}, {}, {}, false, false};
        int const bound = bound_of(site, owner);
        if (bound == none) return;
        value_list named;
        find_bounded_values(site, owner, named);
        for (int i = 0; i < named.size(); ++i)
            if (named[i].node > bound && named[i].node < bound + nodes[bound].size) use(site.owner, bound);
    }

    // Whether a parameter is known only at run time, and it is there: not where all that has it is computed.
    static constexpr bool is_computed_itself(call_site const& site, text path) {
        value_list given;
        core::find_values(site, path, given);
        for (int i = 0; i < given.size(); ++i)
            if (given[i].from == origin::run_time && !given[i].is_around) return true;
        return false;
    }

  private:
    node const* nodes;
    api_finder find_;
    sdk_permission_checker check_sdk_;
    report& out;
    int machine_ = none;
    bool is_jsonata_ = false;              // the machine
    unsigned long long used_bounds_ = 0;   // of the node that is checked, by their order

    constexpr void add(rule r, kind field, int node, name what = {}, name hint = {}) { out.add({r, field, node, what, hint, 0}); }

    constexpr void check_unknown(int resource, call_site const& site) {
        node const& n = nodes[resource];
        if (check_sdk_ && n.value_form == form::string)
            if (task_resource const called = called_by(n); called.form == resource_form::sdk)
                return check_sdk_(*this, site, called);
        say_unknown_call(nodes, resource, out);
    }

    constexpr void check_site(call_site const& site, fact_rows<permission> const& all) {
        for (permission const& row : all) {
            if (!applies(site, row)) continue;
            check_words(site, terminated(row.resources));
            for (text rest = terminated(row.condition); !rest.empty();) {
                text const one = cut_part(rest, ';');
                text operator_of_it = one;
                check_words(site, one, ends_with(cut_part(operator_of_it, ' '), text_of("?")));
            }
        }
    }
    constexpr void check_words(call_site const& site, text words, bool optional = false) {
        text before{};
        text hole{};
        while (cut_placeholder(words, before, hole))
            if (is_parameter(hole)) check_placeholder(site, parse_placeholder(hole), optional);
    }
    constexpr void check_value(call_site const& site, placeholder const& p, resource_kind const* kind, parameter_value const& value,
                               bool is_bound) {
        name const word{{}, p.word()};
        switch (value.from) {
            case origin::missing:
            case origin::any:
            case origin::misused: return;
            case origin::run_time: return say(rule::permission_unbounded, value.node, word);
            case origin::unknown: return say(rule::permission_elsewhere, value.node, word);
            case origin::wrong: return say(rule::value_type, value.node, {{}, value.words}, {{}, text_of("a text")});
            case origin::text:
                if (value.words.empty() && p.has_otherwise && p.otherwise.empty()) return;
                return check_text(site, kind, value, is_bound);
            case origin::deployed:
                if (kind && is_either(kind->form) && form_of_deployed(nodes, value.node) == deployed_form::unknown && !is_bound)
                    say(rule::permission_deployed, value.node, word);
                return;
            case origin::reference: return check_reference(site, p, value.node, is_bound);
        }
    }
    constexpr void check_text(call_site const& site, resource_kind const* kind, parameter_value const& value, bool is_bound) {
        if (is_bound && has_only_wildcards(value.words)) return say(rule::bound_anything, value.node);
        if (!kind) return;
        named_resource const named = resource_named(value.words, *kind, is_bound);
        if (is_bound && named.is_right && has_only_wildcards(named.name)) return say(rule::bound_anything, value.node);
        bool const is_qualified_twice = kind->form == name_form::function && !named.qualifier.empty() &&
                                        nodes[value.node].what != kind::resource && is_given(site, text_of("Qualifier"));
        if (!named.is_right || is_qualified_twice)
            say(rule::resource_name, value.node, {{}, value.words}, {{}, terminated(kind->noun)});
    }
    // A handle has the type that is named there. What is referred to by its id alone may be a parameter of the template.
    constexpr void check_reference(call_site const& site, placeholder const& p, int at, bool is_bound) {
        name const id = referred_id(nodes + at);
        text const type = type_of_reference(nodes, at);
        resource_kind const* const kind = kind_of(site, p, type);
        if (!kind) return;
        if (!type.empty() && (kind->form == name_form::any_name || kind->form == name_form::any_arn))
            return check_any_reference(p, *kind, type, at);
        if (type.empty()) {
            if (is_either(kind->form) && !is_bound) say(rule::permission_deployed, at, {{}, p.word()});
            return;
        }
        bool const fits = kind->type && type == terminated(kind->type);
        if (!fits) return say(rule::resource_name, at, id, {{}, terminated(kind->noun)});
        if (is_bound || form_of(nodes[at]) == reference_form::logical_id) return;
        text const attribute = nodes[at].value;
        bool const by_arn =
            kind->arn_of && attribute == terminated(kind->arn_of) && (is_either(kind->form) || takes_arn(kind->form));
        bool const by_name =
            kind->name_of && attribute == terminated(kind->name_of) && (is_either(kind->form) || takes_name(kind->form));
        if (!(attribute == terminated(kind->given)) && !by_arn && !by_name)
            say(rule::resource_attribute, at, {{}, attribute.empty() ? text_of("Ref") : attribute},
                {{}, *kind->given ? terminated(kind->given) : text_of("Ref")});
    }
    // A handle of any type: whether it is a name or an ARN must be known.
    constexpr void check_any_reference(placeholder const& p, resource_kind const& kind, text type, int at) {
        node const& n = nodes[at];
        given_form const given = form_given_by(type, form_of(n) == reference_form::logical_id ? text{} : n.value);
        if (given == given_form::unknown) return say(rule::permission_deployed, at, {{}, p.word()});
        if (given == given_form::name && kind.form == name_form::any_arn)
            say(rule::resource_attribute, at, {{}, n.value.empty() ? text_of("Ref") : n.value}, {{}, text_of("an ARN")});
    }
    static constexpr bool has_only_wildcards(text words) {
        for (int i = 0; i < words.size; ++i)
            if (words[i] != '*' && words[i] != ':' && words[i] != '/') return false;
        return has_character(words, '*');
    }
    static constexpr bool takes_arn(name_form form) {
        return form == name_form::arn || form == name_form::state_machine || form == name_form::connection;
    }
    static constexpr bool takes_name(name_form form) { return form == name_form::name || form == name_form::lower_case; }

    // One value may stand in several permissions.
    constexpr void say(rule r, int at, name what = {}, name hint = {}) {
        kind const field = nodes[at].what == kind::member ? kind::member : kind::value;
        for (int i = 0; i < out.count && i < out.room; ++i)
            if (out.found[i].broken == r && out.found[i].node == at) return;
        add(r, field, at, what, hint);
    }

    // --- bounds that bound nothing
    constexpr int order_of(int owner, int bound) const {
        int order = 0;
        for (int const i : children{nodes, owner}) {
            if (i == bound) return order;
            order += nodes[i].what == kind::permission;
        }
        return order;
    }
    constexpr void use(int owner, int bound) {
        if (int const order = order_of(owner, bound); order < 64) used_bounds_ |= 1ull << order;
    }
    constexpr void check_bounds(int owner) {
        int order = 0;
        for (int const i : children{nodes, owner}) {
            if (nodes[i].what != kind::permission) continue;
            bool const is_bound = nodes[i].value_form == form::array;   // and nothing that its own rules refuse
            if (is_bound && order < 64 && !(used_bounds_ >> order & 1))
                add(rule::bound_unused, kind::permission, i, name_of(nodes[i]));
            ++order;
        }
    }
};

}
