#include <generators/iam/width.hpp>

#include <generators/model/strings.hpp>

#include <fmt/format.h>

namespace aslant::generators {

using core::placeholder;

namespace {

constexpr char const* named_when_they_start = "executions get their names when they start";

}

std::string why_value_is_wide(core::call_site const& site, placeholder const& p) {
    if (int const bound = core::bound_of(site, p); bound != core::none)
        for (int const i : core::children{site.nodes, bound})
            if (core::has_character(site.nodes[i].value, '*'))
                return fmt::format("allow(\"{}\", \"{}\") has a wildcard", string_of(p.word()), string_of(site.nodes[i].value));
    core::resource_kind const* const kind = core::kind_of(site, p);
    char const* const wide = kind ? core::traits_of(kind->form).wide : nullptr;
    return wide ? string_of(p.word()) + " " + wide : std::string();
}

std::string why_wide(core::call_site const& site, core::text words, policy_text const& resource, std::string const& said) {
    if (!said.empty()) return "any_resource: " + said;
    if (words == "*") return "the action has no type of resource, so that no policy can name one";
    if (!has_wildcard(resource)) return {};
    std::string of_executions;
    bool is_open = false;
    std::string why;
    core::text rest = words;
    core::text before{};
    core::text hole{};
    while (core::cut_placeholder(rest, before, hole)) {
        is_open = is_open || core::has_character(before, '*');
        if (hole == "self.execution") of_executions = named_when_they_start;
        if (hole == "self.child") {
            bool const has_label = core::field_in(site.nodes, site.owner, core::kind::label) != core::none;
            of_executions = has_label ? named_when_they_start : std::string("the Map has no Label, and ") + named_when_they_start;
        }
        if (core::is_parameter(hole) && why.empty()) why = why_value_is_wide(site, core::parse_placeholder(hole));
    }
    is_open = is_open || core::has_character(before, '*');
    if (!of_executions.empty()) return of_executions;
    if (!why.empty()) return why;
    return is_open ? "the call does not say the rest of the name" : "its name has a wildcard";
}

}
