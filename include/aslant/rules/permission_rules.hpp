// Rules of what a machine's role has to know: which service a task calls, and which resource.
#pragma once

#include <aslant/iam/call_sites.hpp>
#include <aslant/iam/resource_names.hpp>
#include <aslant/iam/resource_references.hpp>
#include <aslant/language/json_members.hpp>
#include <aslant/rules/finding.hpp>
#include <aslant/rules/named_values.hpp>
#include <aslant/rules/nearest.hpp>
#include <aslant/rules/role_needs.hpp>

namespace aslant::core {

// What checks the parameters of an AWS SDK integration; <aslant/sdk.hpp> has it.
class permission_rules;
using sdk_permission_checker = void (*)(permission_rules& rules, call_site const& site, task_resource const& called);

// Which bounds are used, and by whom: a Map's reader and its writer may have the same parameters.
class bound_uses {
  public:
    static constexpr int by_other = 1;
    static constexpr int by_writer = 2;

    constexpr bound_uses() = default;
    constexpr ~bound_uses() { delete[] all_; }
    bound_uses(bound_uses const&) = delete;
    bound_uses& operator=(bound_uses const&) = delete;

    constexpr void add(int bound, int by) {
        for (int i = 0; i < count_; ++i)
            if (all_[i].bound == bound) return void(all_[i].by |= by);
        if (count_ == room_) all_ = grown(all_, count_, room_);
        all_[count_++] = {bound, by};
    }
    constexpr int of(int bound) const {
        for (int i = 0; i < count_; ++i)
            if (all_[i].bound == bound) return all_[i].by;
        return 0;
    }
    constexpr void clear() { count_ = 0; }

  private:
    struct use {
        int bound;
        int by;
    };
    use* all_ = nullptr;
    int count_ = 0;
    int room_ = 0;
};

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
    }

    // What stands in a resource or in a condition of a permission. What is `optional` is left out where not everything is known.
    constexpr void check_placeholder(call_site const& site, placeholder const& p, bool optional = false) {
        resource_kind const* const kind = p.kind ? p.kind : kind_of(site, p);
        int const bound = site.has_bounds ? bound_of(site, p) : none;
        value_list values;
        find_values(site, p, values);
        for (int i = 0; i < values.size(); ++i) {
            bool const is_bound = bound != none && values[i].node > bound && values[i].node < bound + nodes[bound].size;
            if (is_bound) use(site, bound);
            if (!optional) check_value(site, p, kind, values[i], is_bound);
        }
        if (bound != none && values.size() == 0 && nodes[bound].size == 1) check_empty_bound(site, p, bound);
        if (site.has_bounds && !p.property.empty() && !p.path.empty()) use_bound_of_owner(site, p);
    }
    // That handles are of the service whose resources a parameter names.
    constexpr void check_service(call_site const& site, placeholder const& p, text prefix) {
        value_list values;
        find_values(site, p, values);
        for (int i = 0; i < values.size(); ++i) {
            if (values[i].from != origin::reference) continue;
            resource_reference const reference = reference_of(nodes, values[i]);
            text const other = prefix_of_type(type_of(nodes, reference));
            if (!other.empty() && !(other == prefix))
                say(rule::resource_name, values[i].node, reference.id, {text_of("resource of "), prefix});
        }
    }
    // Whose property is looked for may be bounded itself.
    constexpr void use_bound_of_owner(call_site const& site, placeholder const& p) {
        placeholder const owner = owner_of(p);
        int const bound = bound_of(site, owner);
        if (bound == none) return;
        value_list named;
        find_bounded_values(site, owner, named);
        for (int i = 0; i < named.size(); ++i)
            if (named[i].node > bound && named[i].node < bound + nodes[bound].size) use(site, bound);
    }

  private:
    node const* nodes;
    api_finder find_;
    sdk_permission_checker check_sdk_;
    report& out;
    int machine_ = none;
    bool is_jsonata_ = false;   // the machine
    bound_uses uses_;           // of the node that is checked
    named_values named_;

    constexpr void add(rule r, kind field, int node, name what = {}, name hint = {}) { out.add({r, field, node, what, hint, 0}); }

    // An API that its service does not have is no unknown call: that has been said.
    constexpr void check_unknown(int resource, call_site const& site) {
        node const& n = nodes[resource];
        if (n.value_form != form::string) return say_unknown_call(nodes, resource, own_role, out);
        task_resource const called = called_by(n);
        if (called.form == resource_form::sdk)
            return check_sdk_ ? check_sdk_(*this, site, called)
                              : say_unknown_call(nodes, resource, "include <aslant/sdk.hpp>", out);
        bool const is_integration = called.form == resource_form::integration;
        if (is_integration && find_(called.service, any_action)) return;
        bool const has_all = find_(text_of("sqs"), any_action) != nullptr;
        say_unknown_call(nodes, resource, is_integration && !has_all ? more_services : own_role, out);
    }

    // allow("Preset"): there is none, in what is known later. What is given itself is one.
    constexpr void check_empty_bound(call_site const& site, placeholder const& p, int bound) {
        if (!p.property.empty()) return use(site, bound);
        value_list given;
        core::find_values(site, p.path, given);
        for (int i = 0; i < given.size(); ++i) {
            bool const is_deployed = given[i].from == origin::deployed;
            if (!is_deployed && given[i].from != origin::run_time) continue;
            use(site, bound);
            if (!given[i].is_around)
                say(is_deployed ? rule::permission_deployed : rule::permission_unbounded, bound, {{}, p.word()});
        }
    }

    constexpr void check_site(call_site const& site, fact_rows<permission> const& rows) {
        named_values::range const all = named_.in(rows, site.names);
        bool is_called_for = false;
        for (int i = all.begin; i < all.end; ++i) {
            named_value const& one = named_[i];
            if (!one.is_when_of_last) is_called_for = applies(site, one.when);
            if (is_called_for) check_placeholder(site, one.named, one.is_optional);
        }
    }
    constexpr void check_value(call_site const& site, placeholder const& p, resource_kind const* kind, parameter_value const& value,
                               bool is_bound) {
        switch (value.from) {
            case origin::missing:
            case origin::any:
            case origin::misused: return;
            case origin::run_time: return say(rule::permission_unbounded, value.node, {{}, p.word()});
            case origin::unknown: return say(rule::permission_elsewhere, value.node, {{}, p.word()});
            case origin::wrong: return say(rule::value_type, value.node, {{}, value.words}, {{}, text_of("a text")});
            case origin::text:
                if (value.words.empty() && p.has_otherwise && p.otherwise.empty()) return;
                return check_text(site, kind, value, is_bound);
            case origin::start: return check_text(site, kind, value, false);
            case origin::deployed: return check_deployed(p, kind, value, is_bound);
            case origin::reference: return check_reference(site, p, value, is_bound);
        }
    }
    constexpr void check_text(call_site const& site, resource_kind const* kind, parameter_value const& value, bool is_bound) {
        if (!value.is_spelt) return check_words(site, kind, value, value.words, is_bound);
        json_unescaped const meant(value.words);
        check_words(site, kind, value, meant.words(), is_bound);
    }
    constexpr void check_words(call_site const& site, resource_kind const* kind, parameter_value const& value, text words,
                               bool is_bound) {
        if (is_bound && has_only_wildcards(words)) return say(rule::bound_anything, value.node);
        named_resource named{};
        if (kind) named = resource_named(words, *kind, is_bound);
        if (kind ? !named.is_right : !is_policy_text(words))
            return say(rule::resource_name, value.node, {{}, value.words}, {{}, kind ? terminated(kind->noun) : text_of("text")});
        if (!named.qualifier.empty()) check_qualifier(site, *kind, value.node, {{}, value.words});
        if (kind && is_bound) check_bound(*kind, value, named);
    }
    // A wildcard stands behind what is known of a name, and not for a region or an account.
    constexpr void check_bound(resource_kind const& kind, parameter_value const& value, named_resource const& named) {
        if (has_only_wildcards(named.name)) return say(rule::bound_anything, value.node);
        bool const is_of_regions = kind.form == name_form::model;   // a profile's model is called in several
        bool const is_open = has_character(named.partition, '*') || has_character(named.account, '*') ||
                             (has_character(named.region, '*') && !is_of_regions);
        bool const is_name_enough = resource_named(named.name, kind, true).is_right;
        if (is_open) return say(rule::bound_open, value.node, {{}, value.words}, {{}, is_name_enough ? named.name : text{}});
        if (named.name.size > 0 && named.name[0] == '*') say(rule::bound_start, value.node, {{}, value.words});
    }
    // A function with a version or an alias of its own takes no other one. (What a function's ARN as the Resource gets is its own event.)
    constexpr void check_qualifier(call_site const& site, resource_kind const& kind, int at, name const& what) {
        bool const is_resource = nodes[at].what == core::kind::resource;
        if (kind.form == name_form::function && !is_resource && is_given(site, text_of("Qualifier")))
            say(rule::qualifier_twice, at, what);
    }
    // What the deployment puts together is read as far as it is known.
    constexpr void check_deployed(placeholder const& p, resource_kind const* kind, parameter_value const& value, bool is_bound) {
        if (!kind) return;
        int const at = value.node;
        bool const is_unknown = is_either(kind->form) && form_of_deployed(nodes, value) == deployed_form::unknown;
        if (is_unknown && !is_bound) return say(rule::permission_deployed, at, {{}, p.word()});
        if (!value.words.empty()) return;   // in a JSON document, it is not read any further
        deployed_name const given(nodes, at);
        if (is_respelt(kind->form, given)) return say(rule::permission_spelling, at, {{}, p.word()});
        if (given.is_variable() || resource_named(given.words(), *kind, is_bound, true).is_right) return;
        int const first = is_joined(nodes, at) ? at + 4 : at + 1;
        text const words = nodes[first].value_form == form::string ? nodes[first].value : p.word();
        say(rule::resource_name, at, {{}, words}, {{}, terminated(kind->noun)});
    }
    // Whether what only the deployment knows is spelt in another way in the ARN.
    static constexpr bool is_respelt(name_form form, deployed_name const& given) {
        if (!traits_of(form).is_respelt) return false;
        if (form == name_form::url_path) return given.words().size > 0 && given.words()[0] == stand_in;
        for (int i = 0; i < given.variables(); ++i)
            if (!is_in_small_letters(given.variable(i))) return true;
        return false;
    }
    // A handle has the type that is named there. What is referred to by its id alone may be a parameter of the template.
    constexpr void check_reference(call_site const& site, placeholder const& p, parameter_value const& value, bool is_bound) {
        int const at = value.node;
        resource_reference const reference = reference_of(nodes, value);
        name const id = reference.id;
        text const type = type_of(nodes, reference);
        resource_kind const* const kind = kind_of(site, p, type);
        if (!kind) return;
        if (!type.empty() && (kind->form == name_form::any_name || kind->form == name_form::any_arn))
            return check_any_reference(p, *kind, type, at, reference);
        if (type.empty()) {
            if (is_either(kind->form) && !is_bound) say(rule::permission_deployed, at, {{}, p.word()});
            if (is_respelt(kind->form, deployed_name(nodes, at))) say(rule::permission_spelling, at, {{}, p.word()});
            return;
        }
        bool const fits = kind->type && type == kind->type;
        if (!fits) return say(rule::resource_name, at, id, {{}, terminated(kind->noun)});
        if (!(type == "AWS::Lambda::Function")) check_qualifier(site, *kind, at, id);
        if (is_bound || reference.form == reference_form::logical_id) return;
        text const attribute = reference.attribute;
        bool const by_arn = kind->arn_of && attribute == kind->arn_of && takes_arn(kind->form);
        bool const by_name = kind->name_of && attribute == kind->name_of && takes_name(kind->form);
        if (!(attribute == kind->given) && !by_arn && !by_name)
            say(rule::resource_attribute, at, {{}, attribute.empty() ? text_of("Ref") : attribute},
                {{}, *kind->given ? terminated(kind->given) : text_of("Ref")});
    }
    // A handle of any type: whether it is a name or an ARN must be known.
    constexpr void check_any_reference(placeholder const& p, resource_kind const& kind, text type, int at,
                                       resource_reference const& reference) {
        text const attribute = reference.form == reference_form::logical_id ? text{} : reference.attribute;
        given_form const given = form_given_by(type, attribute);
        if (given == given_form::unknown) return say(rule::permission_deployed, at, {{}, p.word()});
        if (given == given_form::name && kind.form == name_form::any_arn)
            say(rule::resource_attribute, at, {{}, attribute.empty() ? text_of("Ref") : attribute}, {{}, text_of("an ARN")});
    }
    static constexpr bool has_only_wildcards(text words) {
        for (int i = 0; i < words.size; ++i)
            if (words[i] != '*' && words[i] != ':' && words[i] != '/') return false;
        return has_character(words, '*');
    }

    // One value may stand in several permissions.
    constexpr void say(rule r, int at, name what = {}, name hint = {}) {
        kind const field = nodes[at].what == kind::member ? kind::member : kind::value;
        for (int i = 0; i < out.count && i < out.room; ++i)
            if (out.found[i].broken == r && out.found[i].node == at) return;
        add(r, field, at, what, hint);
    }

    // --- bounds that bound nothing, or leave open what they bound
    constexpr void use(call_site const& site, int bound) {
        uses_.add(bound, site.scope == "ResultWriter" ? bound_uses::by_writer : bound_uses::by_other);
    }
    constexpr void check_bounds(int owner) {
        if (field_in(nodes, owner, kind::permission) == none) return;
        for (int const i : children{nodes, owner}) {
            if (nodes[i].what != kind::permission || nodes[i].value_form != form::array) continue;   // its own rules refuse others
            int const uses = uses_.of(i);
            if (uses == 0) add(rule::bound_unused, kind::permission, i, name_of(nodes[i]));
            if (uses == (bound_uses::by_writer | bound_uses::by_other))
                add(rule::bound_ambiguous, kind::permission, i, name_of(nodes[i]));
        }
        uses_.clear();
    }
};

}
