// The envelope of the events of a bus.
// (EventBridge events reference: "AWS service event metadata",
// https://docs.aws.amazon.com/eventbridge/latest/ref/events-structure.html)
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <aslant/payload/record.hpp>

namespace aslant::events {

// The event's source and detail-type, where its detail says them; any text, where it does not.
template <class Detail> struct source_in {
    using type = std::string;
};
template <class Detail>
    requires requires { typename Detail::event_source; }
struct source_in<Detail> {
    using type = typename Detail::event_source;
};
template <class Detail> struct detail_type_in {
    using type = std::string;
};
template <class Detail>
    requires requires { typename Detail::event_detail_type; }
struct detail_type_in<Detail> {
    using type = typename Detail::event_detail_type;
};

// An event of a bus. Events of your own need a record for their detail: `event<order_placed>`.
template <class Detail> struct event {
    std::string version;
    std::string id;
    typename detail_type_in<Detail>::type detail_type;
    typename source_in<Detail>::type source;
    std::string account;
    std::string time;
    std::string region;
    std::vector<std::string> resources;
    std::optional<std::string> replay_name;   // of a replay of an archive
    Detail detail;
};
ASLANT_RECORD_TEMPLATE((class Detail), (event<Detail>), version, id, (detail_type, "detail-type"), source, account, time, region,
                       resources, (replay_name, "replay-name"), detail);

// What a rule with a ScheduleExpression sends (EventBridge user guide: "Creating a rule that runs on a schedule").
struct schedule_detail {
    using event_source = enumerated<"aws.events">;
    using event_detail_type = enumerated<"Scheduled Event">;
};
ASLANT_RECORD(schedule_detail);
using scheduled = event<schedule_detail>;

}
