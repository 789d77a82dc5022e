// Rules of EventBridge whose patterns and targets are right, and doubts that are no errors. (What is wrong: tests/must_not_compile/
// payload_events.cpp)
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <aslant/payload.hpp>
#include <aslant/payload/events.hpp>
#include <aslant/services/cloudtrail.hpp>
#include <aslant/services/events.hpp>
#include <aslant/services/s3.hpp>

#include "check.hpp"

using namespace aslant;
using namespace aslant::tests;

namespace {

struct order {
    std::string id;
    double total;
    std::optional<std::string> coupon;
    nullable<std::string> note;
    std::vector<std::string> tags;
    std::map<std::string, int> stock;
    any extra;
};
ASLANT_RECORD(order, id, total, coupon, note, tags, stock, extra);
struct place {
    std::string bucket;
    std::string key;
    std::optional<std::string> version;
};
ASLANT_RECORD(place, bucket, key, version);
struct sized {
    std::string key;
    double size;
    std::string etag;   // may be missing
};
ASLANT_RECORD(sized, key, size, etag);
struct encrypted_call {
    std::string encryption;
};
ASLANT_RECORD(encrypted_call, (encryption, "x-amz-server-side-encryption"));

template <class Input> constexpr auto machine_with = state_machine("M", input<Input>, start_at("A"), succeed("A"));
constexpr auto untyped = state_machine("M", start_at("A"), succeed("A"));

// What is said of a rule with these parts that starts such a machine.
template <class Machine, class Pattern, class... Fields>
constexpr said check_rule(Machine const& machine, Pattern const& pattern, Fields const&... fields) {
    auto const whole = core::stack("S", machine, events::rule("R", pattern, events::target(machine, fields...)));
    said result;
    report out{result.all.found, shown_findings, true};
    event_rules{whole.nodes, next_event_rule(whole.nodes, 0), all_known_events<true>, out}.check();
    result.all.count = out.count;
    return result;
}
template <class Input, class Pattern, class... Fields> constexpr said check_for(Pattern const& pattern, Fields const&... fields) {
    return check_rule(machine_with<Input>, pattern, fields...);
}
template <class Pattern> constexpr said check_pattern(Pattern const& pattern) { return check_rule(untyped, pattern); }

template <class... Fields> constexpr auto placed(Fields const&... fields) {
    return events::pattern(events::source("shop"), events::detail_type("OrderPlaced"), events::detail<order>(fields...));
}
template <class... Fields> constexpr auto created(Fields const&... fields) {
    return events::pattern(events::source("aws.s3"), events::detail_type("Object Created"),
                           events::detail(field("version", array("0")), fields...));
}
template <class... Fields> constexpr auto call(Fields const&... fields) {
    return events::pattern(events::source("aws.s3"), events::detail_type("AWS API Call via CloudTrail"), events::detail(fields...));
}
template <class Value> constexpr auto filter(char const (&name)[7], Value const& value) {
    return array(object(field(name, value)));
}
constexpr auto exists(bool is_there) { return filter("exists", is_there); }

// --- the events
static_assert(check_for<s3::object_created>(created()).nothing());
static_assert(
    check_for<s3::object_deleted>(events::pattern(events::source("aws.s3"), events::detail_type("Object Deleted"))).nothing());
static_assert(check_for<s3::object_deleted>(created()).only(rule::payload_event_text));
static_assert(check_for<events::event<order>>(placed()).nothing());
static_assert(check_for<events::event<any>>(placed()).nothing());
static_assert(check_for<any>(placed()).nothing());
static_assert(check_rule(untyped, placed()).nothing());
static_assert(check_for<order>(placed(), field("InputPath", "$.detail")).nothing());
static_assert(check_for<order>(placed()).only(rule::payload_event_missing));

// of an own event that is not described, the envelope is known
constexpr auto any_placed = events::pattern(events::source("shop"), events::detail_type("OrderPlaced"));
static_assert(check_for<order>(any_placed, field("InputPath", "$.detail")).nothing());
static_assert(check_for<order>(any_placed, field("InputPath", "$.detail.order")).nothing());
static_assert(check_for<order>(any_placed, field("InputPath", "$.detial")).only(rule::payload_event_path));
static_assert(check_for<events::event<order>>(any_placed).nothing());
static_assert(check_for<std::vector<std::string>>(any_placed, field("InputPath", "$.resources")).nothing());
static_assert(check_for<std::string>(any_placed, field("InputPath", "$.resources[0]")).nothing());
static_assert(check_for<std::string>(any_placed, field("InputPath", "$.resources")).only(rule::payload_event_whole));
static_assert(check_for<std::string>(any_placed, field("InputPath", "$.detail-type")).nothing());

// what the user says of an event's detail counts for more than what is known
constexpr auto own_view = events::pattern(events::source("aws.s3"), events::detail_type("Object Created"), events::detail<order>());
static_assert(check_for<order>(own_view, field("InputPath", "$.detail")).nothing());

// several: each of them has to be right; a pattern is for those that it can match
constexpr auto two = events::pattern(events::source("aws.s3"), events::detail_type("Object Created", "Object Deleted"));
constexpr auto deleted_of_two = events::pattern(events::source("aws.s3"), events::detail_type("Object Created", "Object Deleted"),
                                                events::detail(field("deletion-type", array("Permanently Deleted"))));
constexpr auto reasons_of_two = events::pattern(events::source("aws.s3"), events::detail_type("Object Created", "Object Deleted"),
                                                events::detail(field("reason", array("PutObject", "DeleteObject"))));
static_assert(check_for<s3::bucket_name>(two, field("InputPath", "$.detail.bucket")).nothing());
static_assert(check_for<s3::object_version>(two, field("InputPath", "$.detail.object")).nothing());
static_assert(check_for<s3::stored_object>(two, field("InputPath", "$.detail.object")).only(rule::payload_event_missing));
static_assert(check_for<s3::deletion>(two, field("InputPath", "$.detail")).only(rule::payload_event_missing));
static_assert(check_for<s3::deletion>(deleted_of_two, field("InputPath", "$.detail")).nothing());
static_assert(check_pattern(deleted_of_two).nothing() && check_pattern(reasons_of_two).nothing());

// schedules
constexpr auto hourly = property("ScheduleExpression", "rate(1 hour)");
static_assert(check_for<events::scheduled>(hourly).nothing());
static_assert(check_for<events::event<any>>(hourly).nothing());
static_assert(check_for<order>(hourly).only(rule::payload_event_missing));
static_assert(check_for<place>(hourly, field("Input", R"({"bucket": "b", "key": "k"})")).nothing());

// calls: what is not listed of them may be there
constexpr auto put = call(field("eventName", array("PutObject")));
static_assert(check_for<s3::object_called<"PutObject">>(put).nothing());
static_assert(check_for<s3::object_called<"PutObject", "CopyObject">>(put).nothing());
static_assert(check_for<s3::object_called<"CopyObject">>(put).only(rule::payload_event_text));
static_assert(check_for<encrypted_call>(put, field("InputPath", "$.detail.requestParameters")).nothing());
static_assert(check_for<place>(put, field("InputPath", "$.detail")).only(rule::payload_event_missing));
static_assert(check_rule(untyped, put, field("InputPath", "$.detail.requestParameters.x-amz-server-side-encryption")).nothing());
static_assert(check_rule(untyped, put, field("InputPath", "$.detail.addendum.reason")).nothing());
static_assert(check_rule(untyped, put, field("InputPath", "$.detail.requestParameter")).only(rule::payload_event_path));
static_assert(check_pattern(call(field("eventName", array("PutObject", "ListBuckets")),
                                 field("requestParameters", object(field("prefix", array("in/"))))))
                  .nothing());
static_assert(
    check_pattern(call(field("eventSource", array("s3.amazonaws.com")), field("eventName", array("ListBuckets")))).nothing());
static_assert(
    check_pattern(call(field("requestParameter", object(field("prefix", array("in/")))))).only(rule::payload_event_field));
static_assert(check_for<cloudtrail::called>(events::pattern(events::source("aws.ec2"),
                                                            events::detail_type("AWS API Call via CloudTrail")))
                  .nothing());

// --- what a pattern asks for
static_assert(check_pattern(created(field("object", object(field("size", filter("prefix", "1")))))).only(rule::payload_event_kind));
static_assert(
    check_pattern(created(field("object", object(field("size", array(object(field("numeric", array(">", 0))))))))).nothing());
static_assert(check_pattern(created(field("object", object(field("key", filter("prefix", "in/")))))).nothing());
static_assert(check_pattern(created(field("bucket", object(field("name", array(ref("AWS::StackName"))))))).nothing());
static_assert(check_pattern(created(field("requester", array(object(field("anything-but", array("1"))))))).nothing());
static_assert(check_pattern(created(field("buckt", exists(false)))).nothing());
static_assert(check_pattern(created(field("buckt", exists(true)))).only(rule::payload_event_field));
static_assert(check_pattern(placed(field("coupon", exists(true)), field("note", array(nullptr, "gift")))).nothing());
static_assert(check_pattern(placed(field("id", array(nullptr)))).only(rule::payload_event_kind));
static_assert(check_pattern(placed(field("tags", array("new")), field("stock", object(field("apples", array(0)))))).nothing());
static_assert(check_pattern(placed(field("tags", array(1)))).only(rule::payload_event_kind));
static_assert(check_pattern(placed(field("stock", object(field("apples", array("none")))))).only(rule::payload_event_kind));
static_assert(check_pattern(placed(field("extra", object(field("anything", array("x")))))).nothing());
static_assert(
    check_pattern(placed(field("$or", array(object(field("total", array(1))), object(field("id", array("1"))))))).nothing());
static_assert(check_pattern(events::pattern(events::source(object(field("prefix", "aws."))))).nothing());
static_assert(check_pattern(property("EventPattern",
                                     json(R"({"source": ["aws.s3"], "detail-type": ["Object Created"], "x": ["y"]})")))
                  .nothing());

// --- what is passed on
constexpr auto template_of(char const* words) { return field("InputTemplate", core::value_of(form::string, 0, terminated(words))); }
constexpr auto made(char const* words) {
    return field("InputTransformer",
                 object(field("InputPathsMap", object(field("b", "$.detail.bucket.name"), field("object", "$.detail.object"),
                                                      field("key", "$.detail.object.key"))),
                        template_of(words)));
}
static_assert(check_for<place>(created(), made(R"({"bucket": <b>, "key": <key>})")).nothing());
static_assert(
    check_for<place>(created(), made(R"({"bucket": "<b>", "key": "in/<key>", "version": "1", "more": [<object>]})")).nothing());
static_assert(check_for<place>(created(), made(R"({"bucket": <aws.events.rule-arn>, "key": <unknown>})")).nothing());
static_assert(check_for<place>(created(), made("<unknown>")).nothing());
static_assert(check_for<s3::object_created>(created(), made("<aws.events.event.json>")).nothing());
static_assert(check_for<place>(created(), made(R"({"bucket": <b>, "key": <object>})")).only(rule::payload_event_type));
static_assert(check_for<place>(created(), made(R"({"bucket": <b>, "key": {"of": <key>}})")).only(rule::payload_event_type));
static_assert(check_for<place>(created(), made(R"({"bucket": <b>)")).only(rule::payload_event_missing));
static_assert(check_for<place>(created(), made("<b")).nothing());
static_assert(check_for<place>(created(), made("")).nothing());
static_assert(check_for<place>(created(), made("<key>")).only(rule::payload_event_whole));
static_assert(
    check_for<place>(created(), field("InputTransformer", object(template_of(R"({"bucket": "b", "key": "k"})")))).nothing());
static_assert(check_for<place>(created(), field("Input", "no JSON")).nothing());
static_assert(check_for<place>(created(), field("Input", core::sub("{\"bucket\": \"", ref("AWS::StackName"), "\"}"))).nothing());
static_assert(check_for<place>(created(), field("InputPath", core::sub("$.detail"))).nothing());
static_assert(check_for<place>(created(), field("InputPath", "detail")).nothing());
static_assert(check_for<s3::object_created>(created(), field("InputPath", "$")).nothing());

// a doubt is no error
static_assert(check_for<sized>(created(), field("InputPath", "$.detail.object")).nothing());

// --- in a stack
constexpr auto importing =
    state_machine("Import", input<s3::object_created>, start_at("A"), pass("A", input_path("$.detail.object.key"), end));
constexpr auto ordering = state_machine("Order", input<order>, start_at("A"), pass("A", input_path("$.id"), end));
constexpr auto shop = core::stack(
    "Shop", core::states(importing, ordering),
    events::rule(
        "Created", created(), events::target(importing),
        events::target(ordering, field("Input", R"({"id": "1", "total": 2, "note": null, "tags": [], "stock": {}, "extra": 1})"))),
    events::rule("Placed", placed(field("total", array(object(field("numeric", array(">", 100)))))),
                 events::target(ordering, field("InputPath", "$.detail"))));
static_assert(verify<shop>::ok);
static_assert(event_checks<true>::value<shop>.count == 0);
constexpr auto wrong_twice = core::stack("Shop", importing, ordering, events::rule("Created", created(), events::target(ordering)),
                                         events::rule("Placed", placed(), events::target(importing), events::target(ordering)));
static_assert(!is_valid<wrong_twice> && event_checks<true>::value<wrong_twice>.count == 3);

}
