// Which fields hold a number: what a template fills in there stands without quotes.
#pragma once

#include <aslant/model/kind.hpp>

namespace aslant::generators {

inline bool takes_number(core::kind field) {
    switch (field) {
        case core::kind::seconds:
        case core::kind::timeout_seconds:
        case core::kind::heartbeat_seconds:
        case core::kind::interval_seconds:
        case core::kind::max_delay_seconds:
        case core::kind::max_attempts:
        case core::kind::backoff_rate:
        case core::kind::max_concurrency:
        case core::kind::tolerated_failure_count:
        case core::kind::tolerated_failure_percentage: return true;
        default: return false;
    }
}

}
