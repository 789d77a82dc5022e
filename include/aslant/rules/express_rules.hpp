// Rules of machines of type EXPRESS: what they cannot wait for, at any depth.
#pragma once

#include <aslant/rules/finding.hpp>

namespace aslant::core {

// The bits of the ItemProcessor of a distributed Map.
inline constexpr long long distributed_mode = 1;

struct express_rules {
    machine_view const& view;
    report& out;

    constexpr void check() {
        for (int s = 0; s < view.sizes.states; ++s) check_state(view.states[s].node);
    }

  private:
    constexpr void check_state(int at) {
        int const last = at + view.nodes[at].size;
        for (int i = at + 1; i < last; i += view.nodes[i].what == kind::splice ? 1 : view.nodes[i].size) {
            node const& n = view.nodes[i];
            if (n.what == kind::resource && n.value_form == form::string) check_resource(i);
            if (n.what == kind::item_processor && n.bits == distributed_mode)
                out.add({rule::express_distributed_map, n.what, at, {}, {}, 0});
        }
    }
    constexpr void check_resource(int i) {
        text const resource = view.nodes[i].value;
        constexpr char const* patterns[]{".sync", ".sync:2", ".waitForTaskToken"};
        for (char const* const pattern : patterns)
            if (ends_with(resource, terminated(pattern)))
                out.add({rule::express_pattern, kind::resource, i, {{}, terminated(pattern)}, {}, 0});
        if (name const activity = activity_of(resource); !activity.empty())
            out.add({rule::express_activity, kind::resource, i, activity, {}, 0});
    }
    // arn:aws:states:us-east-1:123456789012:activity:NAME
    static constexpr name activity_of(text resource) {
        constexpr text mark = text_of(":activity:");
        for (int i = 0; i + mark.size < resource.size; ++i)
            if (text{resource.data + i, mark.size} == mark)
                return {{}, {resource.data + i + mark.size, resource.size - i - mark.size}};
        return {};
    }
};

}
