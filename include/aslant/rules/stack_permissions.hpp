// What the roles of a stack's machines need must be known.
#pragma once

#include <aslant/rules/express_children.hpp>
#include <aslant/rules/permission_rules.hpp>
#include <aslant/rules/role_needs.hpp>

namespace aslant::core {

// `begin` to `last` is a part of the work that a compiler can do in one evaluation.
constexpr void check_permissions(node const* stack, int begin, int last, api_finder find, sdk_permission_checker check_sdk,
                                 report& out) {
    permission_rules rules{stack, find, out, check_sdk};
    look_at_role_needs(stack, begin, last, [&rules](int at, int machine) { rules.check(at, machine); });
    check_express_children(stack, begin, last, out);
}

// Of each service that is included: rules/stack_permissions.hpp comes with its header.
template <> struct permission_checks<true> {
    template <bool True> static constexpr void check(node const* stack, int begin, int last, report& out) {
        if constexpr (includes_sdk<True>)
            check_permissions(stack, begin, last, finder_of<True>(), sdk_integrations<True>::check_permissions, out);
        else
            check_permissions(stack, begin, last, finder_of<True>(), nullptr, out);
    }
};

}
