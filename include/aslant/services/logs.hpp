// Amazon CloudWatch Logs: log groups.
#pragma once

#include <aslant/stack/chosen.hpp>
#include <aslant/stack/resources.hpp>

namespace aslant::logs {

// A log group, whose events are kept for so many days; it goes with the stack: log_group("Workers", retention_days(90)).
template <class... P> constexpr auto log_group(core::literal id = core::no_name(), P const&... properties) {
    typename core::delayed<int, P...>::type const thirty = 30;
    return core::resource_node(
        id, core::text_of("AWS::Logs::LogGroup"), properties..., core::default_property("RetentionInDays", thirty),
        core::default_attribute("DeletionPolicy", "Delete"), core::default_attribute("UpdateReplacePolicy", "Delete"));
}
template <class T = core::missing> constexpr auto retention_days(T const& days = {}) {
    return core::given_property("RetentionInDays", core::integer_given(days));
}

}
