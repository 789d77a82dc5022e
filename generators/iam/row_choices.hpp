// Which values the placeholders of one row of facts have together: in its resource and in its condition the same ones.
#pragma once

#include <vector>

#include <generators/iam/resource_value.hpp>

namespace aslant::generators {

// What each placeholder stands for in one of the calls that a row is about.
class row_choice {
  public:
    // nullptr: nothing, because the parameter is missing.
    resource_value const* value_of(core::placeholder const& p) const;
    std::vector<resource_value const*> values() const;

    struct chosen {
        core::text path;
        core::text property;
        bool has_value;
        resource_value value;
    };
    std::vector<chosen> all;
};

// Each way to choose values for a resource and a condition on it. Parameters of one element of an array go together, and so do what a
// parameter names and the properties of it; beyond that, a call may have any of each. Where a placeholder of the resource stands for
// nothing, there is none.
std::vector<row_choice> choices_of(core::call_site const& site, core::text resource, core::text condition);

}
