// Why a permission is about more than one resource.
#pragma once

#include <string>

#include <aslant/iam/permissions.hpp>
#include <generators/iam/policy_text.hpp>

namespace aslant::generators {

// `words` is the template in the facts that `resource` was made of, `said` the words of any_resource. Nothing where it names one resource.
std::string why_wide(core::call_site const& site, core::text words, policy_text const& resource, std::string const& said);

// The same of the value in a placeholder alone, which has a wildcard.
std::string why_value_is_wide(core::call_site const& site, core::placeholder const& p);

}
