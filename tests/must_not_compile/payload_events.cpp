// Rules of EventBridge: what their patterns ask for, and what they pass to a machine, has to be what the events and the machine have.
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/payload/events.hpp>
#include <aslant/services/cloudtrail.hpp>
#include <aslant/services/events.hpp>
#include <aslant/services/s3.hpp>
using namespace aslant;

namespace shop {

struct line {
    std::string sku;
    int quantity;
};
ASLANT_RECORD(line, sku, quantity);

struct order {
    std::string id;
    double total;
    std::vector<line> lines;
    enumerated<"paid", "open"> status;
    std::optional<std::string> coupon;
};
ASLANT_RECORD(order, id, total, lines, status, coupon);

struct upload {
    std::string bucket;
    std::string key;
};
ASLANT_RECORD(upload, bucket, key);

}
using namespace shop;

template <class Input> constexpr auto machine(char const (&id)[7]) {
    return state_machine(id, input<Input>, start_at("Done"), succeed("Done"));
}
constexpr auto import_object = machine<s3::object_created>("Import");
constexpr auto pay = machine<order>("Paying");
constexpr auto keep = machine<upload>("Upload");
constexpr auto called = machine<s3::object_called<"PutObject">>("Called");
constexpr auto anyone = state_machine("Anyone", start_at("Done"), succeed("Done"));

constexpr auto created = events::pattern(events::source("aws.s3"), events::detail_type("Object Created"));
constexpr auto placed = events::pattern(events::source("shop"), events::detail_type("OrderPlaced"), events::detail<order>());
constexpr auto unknown = events::pattern(events::source("shop"), events::detail_type("OrderPlaced"));

template <class... Fields> constexpr auto created_with(Fields const&... fields) {
    return events::pattern(events::source("aws.s3"), events::detail_type("Object Created"), events::detail(fields...));
}
template <class... Fields> constexpr auto call_of(Fields const&... fields) {
    return events::pattern(events::source("aws.s3"), events::detail_type("AWS API Call via CloudTrail"), events::detail(fields...));
}
template <class... Fields> constexpr auto placed_with(Fields const&... fields) {
    return events::pattern(events::source("shop"), events::detail_type("OrderPlaced"), events::detail<order>(fields...));
}
template <class Pattern, class... Targets> constexpr auto shop_with(core::literal id, Pattern const& pattern, Targets const&... targets) {
    return stack("Shop", import_object, pay, keep, called, anyone, events::rule(id, pattern, targets...));
}
constexpr auto detail_alone = field("InputPath", "$.detail");
template <class Paths, core::size_type N> constexpr auto made(Paths const& paths, char const (&words)[N]) {
    return field("InputTransformer", object(field("InputPathsMap", paths), field("InputTemplate", words)));
}

constexpr auto right = shop_with("Route", created, events::target(import_object), events::target(anyone));
static_assert(verify<right>::ok);
constexpr auto right_detail = shop_with("Route", placed, events::target(pay, detail_alone));
static_assert(verify<right_detail>::ok);

// --- payload-event-missing

constexpr auto whole_event = shop_with("Route", placed, events::target(pay));
static_assert(verify<whole_event>::ok);   // says: resource `Route`: what it passes to `Paying` has no `total`, which `order` has; did you mean `InputPath $.detail`? (line N)
constexpr auto whole_unknown_event = shop_with("Route", unknown, events::target(pay));
static_assert(verify<whole_unknown_event>::ok);   // says: resource `Route`: what it passes to `Paying` has no `total`, which `order` has; did you mean `InputPath $.detail`? (line N)
constexpr auto other_object = shop_with("Route", created, events::target(keep));
static_assert(verify<other_object>::ok);   // says: resource `Route`: what it passes to `Upload` has no `bucket`, which `upload` has (line N)
constexpr auto other_part = shop_with("Route", created, events::target(keep, field("InputPath", "$.detail.object")));
static_assert(verify<other_part>::ok);   // says: resource `Route`: what it passes to `Upload` has no `bucket`, which `upload` has (line N)
constexpr auto only_detail = shop_with("Route", created, events::target(import_object, detail_alone));
static_assert(verify<only_detail>::ok);   // says: resource `Route`: what it passes to `Import` has no `id`, which `events::event<s3::creation>` has (line N)
constexpr auto call_without_envelope = shop_with("Route", call_of(field("eventName", array("PutObject"))), events::target(called, detail_alone));
static_assert(verify<call_without_envelope>::ok);   // says: resource `Route`: what it passes to `Called` has no `version`, which `events::event<...>` has (line N)
constexpr auto constant_input = shop_with("Route", placed, events::target(keep, field("Input", R"({"bucket": "photos", "Key": "a"})")));
static_assert(verify<constant_input>::ok);   // says: resource `Route`: what it passes to `Upload` has no `key`, which `upload` has; did you mean `Key`? (line N)
constexpr auto made_without_key = shop_with("Route", created, events::target(keep, made(object(field("name", "$.detail.bucket.name")), R"({"bucket": <name>})")));
static_assert(verify<made_without_key>::ok);   // says: resource `Route`: what it passes to `Upload` has no `key`, which `upload` has (line N)

// --- payload-event-type

constexpr auto bucket_as_object = shop_with("Route", created, events::target(keep, made(object(field("b", "$.detail.bucket"), field("k", "$.detail.object.key")), R"({"bucket": <b>, "key": <k>})")));
static_assert(verify<bucket_as_object>::ok);   // says: resource `Route`: what it passes to `Upload` has `bucket_name` as `bucket`, where `upload` has a text (line N)
constexpr auto number_as_key = shop_with("Route", created, events::target(keep, made(object(field("size", "$.detail.object.size")), R"({"bucket": "<size>", "key": <size>})")));
static_assert(verify<number_as_key>::ok);   // says: resource `Route`: what it passes to `Upload` has a number as `key`, where `upload` has a text (line N)
constexpr auto constant_of_wrong_type = shop_with("Route", property("ScheduleExpression", "rate(1 hour)"), events::target(keep, field("Input", R"({"bucket": "photos", "key": ["a"]})")));
static_assert(verify<constant_of_wrong_type>::ok);   // says: resource `Route`: what it passes to `Upload` has an array as `key`, where `upload` has a text (line N)

// --- payload-event-whole

constexpr auto text_for_object = shop_with("Route", created, events::target(keep, field("InputPath", "$.detail.object.key")));
static_assert(verify<text_for_object>::ok);   // says: resource `Route`: what it passes to `Upload` is a text, where `upload` belongs (line N)
constexpr auto array_for_object = shop_with("Route", placed, events::target(pay, field("InputPath", "$.detail.lines")));
static_assert(verify<array_for_object>::ok);   // says: resource `Route`: what it passes to `Paying` is an array, where `order` belongs (line N)
constexpr auto constant_for_object = shop_with("Route", created, events::target(keep, field("Input", "42")));
static_assert(verify<constant_for_object>::ok);   // says: resource `Route`: what it passes to `Upload` is a number, where `upload` belongs (line N)
constexpr auto template_of_text = shop_with("Route", created, events::target(keep, made(object(field("k", "$.detail.object.key")), "\"<k> is there\"")));
static_assert(verify<template_of_text>::ok);   // says: resource `Route`: what it passes to `Upload` is a text, where `upload` belongs (line N)

// --- payload-event-text: an event of another rule

constexpr auto of_deleted_objects = shop_with("Route", events::pattern(events::source("aws.s3"), events::detail_type("Object Deleted")), events::target(import_object));
static_assert(verify<of_deleted_objects>::ok);   // says: resource `Route`: what it passes to `Import` has `Object Deleted` as `detail-type`, which its input<> never has; did you mean `Object Created`? (line N)
constexpr auto of_both = shop_with("Route", events::pattern(events::source("aws.s3"), events::detail_type("Object Created", "Object Tags Added")), events::target(import_object));
static_assert(verify<of_both>::ok);   // says: resource `Route`: what it passes to `Import` has `Object Tags Added` as `detail-type`, which its input<> never has (line N)
constexpr auto of_calls = shop_with("Route", call_of(field("eventName", array("PutObject"))), events::target(import_object));
static_assert(verify<of_calls>::ok);   // says: resource `Route`: what it passes to `Import` has `AWS API Call via CloudTrail` as `detail-type`, which its input<> never has (line N)
constexpr auto of_another_source = shop_with("Route", events::pattern(events::source("aws.ec2"), events::detail_type("Object Created")), events::target(import_object));
static_assert(verify<of_another_source>::ok);   // says: resource `Route`: what it passes to `Import` has `aws.ec2` as `source`, which its input<> never has (line N)
constexpr auto of_another_call = shop_with("Route", call_of(field("eventName", array("PutObject", "DeleteObject"))), events::target(called));
static_assert(verify<of_another_call>::ok);   // says: resource `Route`: what it passes to `Called` has `DeleteObject` as `eventName`, which its input<> never has (line N)
constexpr auto of_a_schedule = shop_with("Route", property("ScheduleExpression", "rate(1 hour)"), events::target(import_object));
static_assert(verify<of_a_schedule>::ok);   // says: resource `Route`: what it passes to `Import` has `Scheduled Event` as `detail-type`, which its input<> never has (line N)
constexpr auto of_cancelled_orders = shop_with("Route", events::pattern(events::source("shop"), events::detail(field("status", array("cancelled")))), events::target(pay, detail_alone));
static_assert(verify<of_cancelled_orders>::ok);   // says: resource `Route`: what it passes to `Paying` has `cancelled` as `status`, which its input<> never has (line N)

// --- payload-event-path

constexpr auto misspelt_detail = shop_with("Route", created, events::target(keep, field("InputPath", "$.detial")));
static_assert(verify<misspelt_detail>::ok);   // says: resource `Route`: InputPath selects `$.detial`, but `events::event<s3::creation>` has no `detial`; did you mean `detail`? (line N)
constexpr auto misspelt_for_anyone = shop_with("Route", placed, events::target(anyone, field("InputPath", "$.detail.totl")));
static_assert(verify<misspelt_for_anyone>::ok);   // says: resource `Route`: InputPath selects `$.detail.totl`, but `order` has no `totl`; did you mean `total`? (line N)
constexpr auto misspelt_in_map = shop_with("Route", created, events::target(keep, made(object(field("name", "$.detail.bucket.nam")), R"({"bucket": <name>, "key": "a"})")));
static_assert(verify<misspelt_in_map>::ok);   // says: resource `Route`: name selects `$.detail.bucket.nam`, but `bucket_name` has no `nam`; did you mean `name`? (line N)
constexpr auto member_of_text = shop_with("Route", created, events::target(keep, field("InputPath", "$.detail.reason.code")));
static_assert(verify<member_of_text>::ok);   // says: resource `Route`: InputPath selects `$.detail.reason.code`, but a text has no `code` (line N)
constexpr auto misspelt_in_call = shop_with("Route", call_of(field("eventName", array("PutObject"))), events::target(keep, field("InputPath", "$.detail.requestParameters.bucketNme")));
static_assert(verify<misspelt_in_call>::ok);   // says: resource `Route`: InputPath selects `$.detail.requestParameters.bucketNme`, but `object_request` has no `bucketNme`; did you mean `bucketName`? (line N)

// --- payload-event-field

constexpr auto misspelt_field = shop_with("Route", created_with(field("buckt", object(field("name", array("photos"))))), events::target(anyone));
static_assert(verify<misspelt_field>::ok);   // says: resource `Route`: its pattern asks for the field `buckt`, which `creation` does not have; did you mean `bucket`? (line N)
constexpr auto nested_field = shop_with("Route", created_with(field("object", object(field("name", array(object(field("prefix", "in/"))))))), events::target(anyone));
static_assert(verify<nested_field>::ok);   // says: resource `Route`: its pattern asks for the field `name`, which `stored_object` does not have (line N)
constexpr auto own_field = shop_with("Route", placed_with(field("totl", array(object(field("numeric", array(">", 100)))))), events::target(anyone));
static_assert(verify<own_field>::ok);   // says: resource `Route`: its pattern asks for the field `totl`, which `order` does not have; did you mean `total`? (line N)
constexpr auto field_of_envelope = stack("Shop", anyone, events::rule("Route", property("EventPattern", object(field("detailtype", array("OrderPlaced")))), events::target(anyone)));
static_assert(verify<field_of_envelope>::ok);   // says: resource `Route`: its pattern asks for `detailtype`, which no event has; did you mean `detail-type`? (line N)
constexpr auto field_of_call = shop_with("Route", call_of(field("eventNme", array("PutObject"))), events::target(anyone));
static_assert(verify<field_of_call>::ok);   // says: resource `Route`: its pattern asks for the field `eventNme`, which `cloudtrail::api_call<cloudtrail::any_call>` does not have; did you mean `eventName`? (line N)
constexpr auto parameter_of_call = shop_with("Route", call_of(field("eventName", array("PutObject")), field("requestParameters", object(field("bucketname", array("photos"))))), events::target(anyone));
static_assert(verify<parameter_of_call>::ok);   // says: resource `Route`: its pattern asks for the field `bucketname`, which `object_request` does not have; did you mean `bucketName`? (line N)
constexpr auto one_of_two = shop_with("Route", placed_with(field("$or", array(object(field("total", array(100))), object(field("cupon", array("x")))))), events::target(anyone));
static_assert(verify<one_of_two>::ok);   // says: resource `Route`: its pattern asks for the field `cupon`, which `order` does not have; did you mean `coupon`? (line N)

// --- payload-event-value

constexpr auto misspelt_reason = shop_with("Route", created_with(field("reason", array("PutObject", "CopyObjct"))), events::target(import_object));
static_assert(verify<misspelt_reason>::ok);   // says: resource `Route`: its pattern asks for `CopyObjct` as `reason`, which it never is in `creation`; did you mean `CopyObject`? (line N)
constexpr auto own_value = shop_with("Route", placed_with(field("status", array("cancelled"))), events::target(anyone));
static_assert(verify<own_value>::ok);   // says: resource `Route`: its pattern asks for `cancelled` as `status`, which it never is in `order` (line N)
constexpr auto status_of_execution = shop_with("Route", events::pattern(events::source("aws.states"), events::detail_type("Step Functions Execution Status Change"), events::detail(field("status", array("FAILURE", "TIMED_OUT")))), events::target(anyone));
static_assert(verify<status_of_execution>::ok);   // says: resource `Route`: its pattern asks for `FAILURE` as `status`, which it never is in `execution_status_detail` (line N)

// --- payload-event-kind

constexpr auto text_for_number = shop_with("Route", created_with(field("object", object(field("size", array("1048576"))))), events::target(anyone));
static_assert(verify<text_for_number>::ok);   // says: resource `Route`: its pattern asks for a text as `size`, which in `stored_object` is a number (line N)
constexpr auto prefix_of_number = shop_with("Route", placed_with(field("total", array(object(field("prefix", "1"))))), events::target(anyone));
static_assert(verify<prefix_of_number>::ok);   // says: resource `Route`: its pattern asks for a text as `total`, which in `order` is a number (line N)
constexpr auto object_for_text = shop_with("Route", placed_with(field("id", object(field("number", array(1))))), events::target(anyone));
static_assert(verify<object_for_text>::ok);   // says: resource `Route`: its pattern asks for an object as `id`, which in `order` is a text (line N)
constexpr auto text_for_object_in_pattern = shop_with("Route", created_with(field("bucket", array("photos"))), events::target(anyone));
static_assert(verify<text_for_object_in_pattern>::ok);   // says: resource `Route`: its pattern asks for a text as `bucket`, which in `creation` is an object (line N)
constexpr auto element_of_array = shop_with("Route", placed_with(field("lines", object(field("quantity", array("two"))))), events::target(anyone));
static_assert(verify<element_of_array>::ok);   // says: resource `Route`: its pattern asks for a text as `quantity`, which in `line` is a number (line N)

// --- payload-type-unknown

struct thread {
    void* handle;
};
constexpr auto no_json = shop_with("Route", events::pattern(events::source("shop"), events::detail<thread>()), events::target(anyone));
static_assert(verify<no_json>::ok);   // says: resource `Route`: events::detail<...> names `thread`, which has no form in JSON: a struct needs ASLANT_RECORD before this line (line N)
