// Payload types to JSON and back, and their JSON Schema.
#include "catch.hpp"

#include <array>
#include <cmath>
#include <cstdint>
#include <deque>
#include <limits>
#include <list>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include <boost/hana/adapt_struct.hpp>
#include <boost/hana/define_struct.hpp>

#include <aslant/generators/payload_json.hpp>
#include <aslant/payload/events.hpp>
#include <aslant/payload/hana.hpp>

using aslant::from_json;
using aslant::json_schema;
using aslant::nullable;
using aslant::to_json;
using nlohmann::json;

namespace shop {

enum class size : unsigned char { small = 1, large = 2 };

struct item {
    std::string sku;
    int amount = 0;
    std::optional<std::string> note;

    friend bool operator==(item const&, item const&) = default;
};
ASLANT_RECORD(item, sku, amount, note);

struct identified {
    std::string id;
};
struct order : identified {
    double total = 0;
    std::vector<item> items;
    std::map<std::string, std::optional<bool>> flags;
    nullable<std::string> coupon;
    size box = size::small;
    aslant::enumerated<"OPEN", "PAID"> status;
    json extra;
};
ASLANT_RECORD(order, id, total, items, flags, coupon, (box, "box-size"), status, extra);

struct card {
    BOOST_HANA_DEFINE_STRUCT(card, (std::string, number), (std::optional<int>, year));
};
struct transfer {
    std::string iban;
};

struct payment {
    std::variant<std::monostate, card, transfer, std::string, std::vector<int>> with;
};
ASLANT_RECORD(payment, with);

struct tree {
    std::string name;
    std::vector<tree> children;
};
ASLANT_RECORD(tree, name, children);

}
BOOST_HANA_ADAPT_STRUCT(shop::transfer, iban);

// A second one of that name.
namespace bakery {

struct item {
    bool is_fresh = false;
};
ASLANT_RECORD(item, is_fresh);
struct stock {
    std::vector<item> baked;
    shop::item bought;
};
ASLANT_RECORD(stock, baked, bought);

}

namespace {

// What reading this throws.
template <class T> std::string fault(json const& value) {
    try {
        static_cast<void>(from_json<T>(value));
    } catch (std::invalid_argument const& e) {
        return e.what();
    }
    return "nothing";
}
template <class T> std::string fault(char const* text) { return fault<T>(json::parse(text)); }

json const order_json = R"({
    "id": "A-1", "total": 12.5, "items": [{"sku": "bolt", "amount": 3}, {"sku": "nut", "amount": 4, "note": "M8"}],
    "flags": {"gift wrap": true, "unknown": null}, "coupon": null, "box-size": 2, "status": "PAID", "extra": {"any": [1, "two"]}
})"_json;

TEST_CASE("payload_json: a record is read and written") {
    auto const order = from_json<shop::order>(order_json);
    CHECK(order.id == "A-1");
    CHECK(order.total == 12.5);
    CHECK(order.items == std::vector<shop::item>{{"bolt", 3, std::nullopt}, {"nut", 4, "M8"}});
    CHECK(order.flags.size() == 2);
    CHECK(order.flags.at("gift wrap") == true);
    CHECK(!order.flags.at("unknown"));
    CHECK(!order.coupon);
    CHECK(order.box == shop::size::large);
    CHECK(order.status == "PAID");
    CHECK(order.extra == R"({"any": [1, "two"]})"_json);
    CHECK(to_json(order) == order_json);
}

TEST_CASE("payload_json: an empty optional is left out; null or no member is read as one") {
    CHECK(to_json(shop::item{"bolt", 1, std::nullopt}) == R"({"sku": "bolt", "amount": 1})"_json);
    CHECK(from_json<shop::item>(R"({"sku": "bolt", "amount": 1, "note": null})"_json) == shop::item{"bolt", 1, std::nullopt});
    CHECK(to_json(std::vector<std::optional<int>>{1, std::nullopt}) == R"([1, null])"_json);
    CHECK(from_json<std::vector<std::optional<int>>>(R"([1, null])"_json)[1] == std::nullopt);
}

TEST_CASE("payload_json: a nullable is always there") {
    auto without = order_json;
    without.erase("coupon");
    CHECK(fault<shop::order>(without) == "$.coupon: it is missing");
    auto with = order_json;
    with["coupon"] = "TEN";
    CHECK(from_json<shop::order>(with).coupon == "TEN");
    CHECK(to_json(from_json<shop::order>(with)) == with);
}

TEST_CASE("payload_json: members that a record does not have are ignored") {
    CHECK(from_json<shop::item>(R"({"sku": "bolt", "amount": 1, "price": {"EUR": 3}})"_json).amount == 1);
}

TEST_CASE("payload_json: what is wrong is said with its place") {
    auto wrong = order_json;
    wrong["items"][1]["sku"] = 7;
    CHECK(fault<shop::order>(wrong) == "$.items[1].sku: a string is wanted, this is a number");
    wrong = order_json;
    wrong["items"][0].erase("amount");
    CHECK(fault<shop::order>(wrong) == "$.items[0].amount: it is missing");
    wrong = order_json;
    wrong["flags"]["gift wrap"] = "yes";
    CHECK(fault<shop::order>(wrong) == "$.flags[\"gift wrap\"]: a boolean is wanted, this is a string");
    wrong = order_json;
    wrong["box-size"] = 256;
    CHECK(fault<shop::order>(wrong) == "$[\"box-size\"]: a whole number from 0 to 255 is wanted, this is 256");
    wrong = order_json;
    wrong["status"] = "LOST";
    CHECK(fault<shop::order>(wrong) == "$.status: \"OPEN\" or \"PAID\" is wanted, this is \"LOST\"");
    CHECK(fault<shop::order>("[]") == "$: an object is wanted, this is an array");
    CHECK(fault<std::vector<int>>("{}") == "$: an array is wanted, this is an object");
    CHECK(fault<std::map<std::string, int>>("null") == "$: an object is wanted, this is null");
    CHECK(fault<bool>("0") == "$: a boolean is wanted, this is a number");
    CHECK(fault<std::nullptr_t>("false") == "$: null is wanted, this is a boolean");
    CHECK(fault<std::string>("true") == "$: a string is wanted, this is a boolean");
    CHECK(fault<double>("\"1\"") == "$: a number is wanted, this is a string");
    CHECK(fault<std::map<std::string, int>>(R"({"": "x"})") == "$[\"\"]: a number is wanted, this is a string");
    CHECK(fault<std::map<std::string, int>>(R"({"1st": "x"})") == "$[\"1st\"]: a number is wanted, this is a string");
    CHECK(fault<std::map<std::string, int>>(json{{"\xFF\"", "x"}}) == "$[\"\\ufffd\\\"\"]: a number is wanted, this is a string");
    CHECK(fault<int>(json::binary({1, 2})) == "$: a number is wanted, this is binary data");
}

template <class T> void reads_exactly(T value) {
    CHECK(from_json<T>(to_json(value)) == value);
    CHECK(from_json<T>(json::parse(to_json(value).dump())) == value);
}

TEST_CASE("payload_json: integers keep to their range") {
    reads_exactly(std::numeric_limits<std::int64_t>::max());
    reads_exactly(std::numeric_limits<std::int64_t>::min());
    reads_exactly(std::numeric_limits<std::uint64_t>::max());
    reads_exactly(std::numeric_limits<std::int8_t>::min());
    reads_exactly(std::numeric_limits<std::uint8_t>::max());
    reads_exactly('c');
    CHECK(fault<std::int8_t>("128") == "$: a whole number from -128 to 127 is wanted, this is 128");
    CHECK(fault<std::int8_t>("-129") != "nothing");
    CHECK(fault<std::uint8_t>("-1") != "nothing");
    CHECK(fault<std::uint64_t>("-1") != "nothing");
    CHECK(fault<std::int64_t>("9223372036854775808") != "nothing");
    CHECK(fault<std::uint64_t>("18446744073709551616") != "nothing");
    CHECK(fault<std::int64_t>("9.3e18") != "nothing");
    CHECK(fault<std::int64_t>("-9.3e18") != "nothing");
    CHECK(fault<int>("1.5") == "$: a whole number from -2147483648 to 2147483647 is wanted, this is 1.5");
}

TEST_CASE("payload_json: a number without a fraction is an integer however it is written") {
    CHECK(from_json<int>(json::parse("2.0")) == 2);
    CHECK(from_json<int>(json::parse("2e3")) == 2000);
    CHECK(from_json<int>(json::parse("-0.0")) == 0);
    CHECK(from_json<std::int64_t>(json::parse("-9223372036854775808.0")) == std::numeric_limits<std::int64_t>::min());
    CHECK(from_json<double>(json::parse("3")) == 3.0);
}

TEST_CASE("payload_json: real numbers keep to their range") {
    reads_exactly(0.1);
    reads_exactly(0.1f);
    reads_exactly(std::numeric_limits<float>::max());
    reads_exactly(-std::numeric_limits<double>::max());
    CHECK(fault<float>("1e39") == "$: the number 1e+39 is too large");
    CHECK_THROWS_AS(to_json(std::vector<double>{1, std::nan("")}), std::invalid_argument);
    CHECK_THROWS_AS(to_json(std::numeric_limits<double>::infinity()), std::invalid_argument);
}

TEST_CASE("payload_json: all the sequences and maps") {
    json const numbers = R"([1, 2, 3])"_json;
    CHECK(to_json(from_json<std::list<int>>(numbers)) == numbers);
    CHECK(to_json(from_json<std::deque<int>>(numbers)) == numbers);
    CHECK(to_json(from_json<std::set<int>>(numbers)) == numbers);
    CHECK(to_json(from_json<std::array<int, 3>>(numbers)) == numbers);
    CHECK(to_json(from_json<std::vector<double>>(numbers)) == numbers);
    CHECK(fault<std::array<int, 2>>(numbers) == "$: 2 elements are wanted, these are 3");
    CHECK(to_json(from_json<std::vector<bool>>(R"([true, false])"_json)) == R"([true, false])"_json);
    CHECK(to_json(from_json<std::unordered_map<std::string, int>>(R"({"a": 1})"_json)) == R"({"a": 1})"_json);
    CHECK(to_json(std::vector<std::string_view>{"a", "b"}) == R"(["a", "b"])"_json);
    CHECK(to_json(std::vector<int>{}) == json::array());
    CHECK(to_json(std::map<std::string, int>{}) == json::object());
    CHECK(to_json(nullptr).is_null());
    CHECK(to_json(std::string("a\0b", 3)).get<std::string>().size() == 3);
}

TEST_CASE("payload_json: a variant is the first alternative that fits") {
    auto const index_for = [](char const* text) {
        return from_json<shop::payment>(json{{"with", json::parse(text)}}).with.index();
    };
    CHECK(index_for("null") == 0);
    CHECK(index_for(R"({"number": "4242"})") == 1);
    CHECK(index_for(R"({"number": "4242", "year": null})") == 1);
    CHECK(index_for(R"({"iban": "DE12"})") == 2);
    CHECK(index_for(R"("cash")") == 3);
    CHECK(index_for("[1]") == 4);
    CHECK(fault<shop::payment>(R"({"with": true})") ==
          "$.with: a string or an object or an array or null is wanted, this is a boolean");
    CHECK(fault<shop::payment>(R"({"with": {"number": 1}})") == "$.with: this fits none of the types that are wanted");
    CHECK(fault<shop::payment>(R"({"with": [1.5]})") == "$.with: this fits none of the types that are wanted");

    using number = std::variant<std::uint8_t, int, double>;
    CHECK(from_json<number>(255).index() == 0);
    CHECK(from_json<number>(256).index() == 1);
    CHECK(from_json<number>(2.5).index() == 2);
    CHECK(from_json<number>(3e9).index() == 2);
    using point = std::variant<std::array<double, 2>, std::array<double, 3>>;
    CHECK(from_json<point>(R"([1, 2, 3])"_json).index() == 1);
    using level = std::variant<aslant::enumerated<"low", "high">, std::string>;
    CHECK(from_json<level>("high").index() == 0);
    CHECK(from_json<level>("middle").index() == 1);
    using lists = std::variant<std::vector<std::map<std::string, int>>, std::vector<std::map<std::string, std::string>>>;
    CHECK(from_json<lists>(R"([{"a": "b"}])"_json).index() == 1);
}

TEST_CASE("payload_json: a variant of equal types keeps what it reads") {
    using same = std::variant<int, int>;
    CHECK(from_json<same>(7).index() == 0);
    CHECK(to_json(same(std::in_place_index<1>, 8)) == 8);
}

TEST_CASE("payload_json: Hana structs are records") {
    shop::payment const paid{shop::card{"4242", 2030}};
    json const paid_json = R"({"with": {"number": "4242", "year": 2030}})"_json;
    CHECK(to_json(paid) == paid_json);
    CHECK(std::get<1>(from_json<shop::payment>(paid_json).with).year == 2030);
    CHECK(from_json<shop::transfer>(R"({"iban": "DE12"})"_json).iban == "DE12");
    CHECK(fault<shop::card>("{}") == "$.number: it is missing");
}

TEST_CASE("payload_json: nlohmann::json converts records by itself") {
    std::vector<shop::item> const items{{"bolt", 3, std::nullopt}};
    json const value = items;
    CHECK(value == R"([{"sku": "bolt", "amount": 3}])"_json);
    CHECK(value.get<std::vector<shop::item>>() == items);
    CHECK_THROWS_AS(json(1).get<shop::item>(), std::invalid_argument);
}

TEST_CASE("payload_json: a type that contains itself") {
    json deep = {{"name", "leaf"}, {"children", json::array()}};
    for (int i = 0; i < 400; ++i) deep = {{"name", "branch"}, {"children", json::array({std::move(deep)})}};
    CHECK(to_json(from_json<shop::tree>(deep)) == deep);
    for (int i = 0; i < 20000; ++i) deep = {{"name", "branch"}, {"children", json::array({std::move(deep)})}};
    CHECK(fault<shop::tree>(deep) == "$: it is more than 1000 levels deep");
}

// --- JSON Schema

TEST_CASE("payload_json: the schema of a record") {
    CHECK(json_schema<shop::order>() == R"({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": "#/$defs/order",
        "$defs": {
            "order": {
                "type": "object",
                "properties": {
                    "id": {"type": "string"},
                    "total": {"type": "number"},
                    "items": {"type": "array", "items": {"$ref": "#/$defs/item"}},
                    "flags": {"type": "object", "additionalProperties": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}},
                    "coupon": {"anyOf": [{"type": "string"}, {"type": "null"}]},
                    "box-size": {"type": "integer"},
                    "status": {"type": "string", "enum": ["OPEN", "PAID"]},
                    "extra": {}
                },
                "required": ["id", "total", "items", "flags", "coupon", "box-size", "status", "extra"]
            },
            "item": {
                "type": "object",
                "properties": {"sku": {"type": "string"}, "amount": {"type": "integer"}, "note": {"type": "string"}},
                "required": ["sku", "amount"]
            }
        }
    })"_json);
}

TEST_CASE("payload_json: the schemas of other types") {
    CHECK(json_schema<std::vector<int>>() ==
          R"({"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "array", "items": {"type": "integer"}})"_json);
    json const of_payment = json_schema<shop::payment>();
    CHECK(of_payment["$defs"]["payment"]["properties"]["with"] == R"({"anyOf": [{"type": "null"}, {"$ref": "#/$defs/shop.card"},
        {"$ref": "#/$defs/shop.transfer"}, {"type": "string"}, {"type": "array", "items": {"type": "integer"}}]})"_json);
    CHECK(of_payment["$defs"]["shop.card"]["required"] == R"(["number"])"_json);
    CHECK(json_schema<shop::tree>()["$defs"]["tree"]["properties"]["children"]["items"] == R"({"$ref": "#/$defs/tree"})"_json);
    CHECK(json_schema<aslant::any>() == R"({"$schema": "https://json-schema.org/draft/2020-12/schema"})"_json);
}

TEST_CASE("payload_json: two types of one name have two definitions") {
    json const schema = json_schema<bakery::stock>();
    CHECK(schema["$defs"].size() == 3);
    CHECK(schema["$defs"]["stock"]["properties"]["baked"]["items"]["$ref"] == "#/$defs/item");
    CHECK(schema["$defs"]["stock"]["properties"]["bought"]["$ref"] == "#/$defs/item.2");
    CHECK(schema["$defs"]["item.2"]["required"] == R"(["sku", "amount"])"_json);
}

TEST_CASE("payload_json: a type without a form in JSON has no schema") {
    try {
        static_cast<void>(json_schema<std::map<std::string, std::vector<int*>>>());
        FAIL("it has a schema");
    } catch (std::invalid_argument const& e) {
        CHECK(std::string(e.what()).find("$[\"*\"][0]: int") == 0);
        CHECK(std::string(e.what()).find("has no form in JSON") != std::string::npos);
    }
}

// --- the events of AWS

// Read and written again, all of it is there.
template <class Event> Event kept(json const& value) {
    auto const event = from_json<Event>(value);
    CHECK(to_json(event) == value);
    return event;
}

json envelope(char const* source, char const* detail_type, json detail) {
    return {{"version", "0"},
            {"id", "00000000-0000-0000-0000-000000000000"},
            {"source", source},
            {"detail-type", detail_type},
            {"account", "111122223333"},
            {"time", "2024-05-06T07:08:09Z"},
            {"region", "eu-west-1"},
            {"resources", {"arn:aws:s3:::uploads"}},
            {"detail", std::move(detail)}};
}

TEST_CASE("payload_json: objects in S3, through EventBridge") {
    json const created = envelope("aws.s3", "Object Created", R"({
        "version": "0", "bucket": {"name": "uploads"},
        "object": {"key": "a.png", "size": 5000000000, "etag": "0f", "sequencer": "00", "version-id": "v1"},
        "request-id": "R1", "requester": "111122223333", "source-ip-address": "192.0.2.1", "reason": "PutObject"
    })"_json);
    CHECK(kept<aslant::s3::object_created>(created).detail.object.size == 5000000000);
    CHECK(fault<aslant::s3::object_deleted>(created) ==
          "$[\"detail-type\"]: \"Object Deleted\" is wanted, this is \"Object Created\"");

    json const expired = envelope("aws.s3", "Object Deleted", R"({
        "version": "0", "bucket": {"name": "uploads"},
        "object": {"key": "a.png", "etag": "0f", "sequencer": "00", "version-id": "v2"},
        "request-id": "R2", "requester": "s3.amazonaws.com",
        "reason": "Lifecycle Expiration", "deletion-type": "Delete Marker Created"
    })"_json);
    CHECK(kept<aslant::s3::object_deleted>(expired).detail.source_ip_address == std::nullopt);

    json const restored = envelope("aws.s3", "Object Restore Completed", R"({
        "version": "0", "bucket": {"name": "uploads"}, "object": {"key": "a.png", "size": 5, "etag": "0f", "version-id": "v3"},
        "request-id": "R3", "requester": "s3.amazonaws.com", "restore-expiry-time": "2024-05-07T00:00:00Z",
        "source-storage-class": "GLACIER"
    })"_json);
    CHECK(kept<aslant::s3::object_restore_completed>(restored).detail.source_storage_class == "GLACIER");
    json const tagged = envelope("aws.s3", "Object Tags Added", R"({"version": "0", "bucket": {"name": "uploads"},
        "object": {"key": "a.png", "etag": "0f"}, "request-id": "R4", "requester": "111122223333"})"_json);
    CHECK(kept<aslant::s3::object_tags_added>(tagged).detail.object.key == "a.png");
}

TEST_CASE("payload_json: objects in S3, through CloudTrail") {
    json const written = envelope("aws.s3", "AWS API Call via CloudTrail", R"({
        "eventVersion": "1.07",
        "userIdentity": {
            "type": "IAMUser", "principalId": "P", "arn": "arn:aws:iam::111122223333:user/u", "accountId": "111122223333",
            "accessKeyId": "K", "userName": "u",
            "sessionContext": {"attributes": {"creationDate": "2024-05-06T05:00:00Z", "mfaAuthenticated": "false"}}
        },
        "eventTime": "2024-05-06T07:08:09Z", "eventSource": "s3.amazonaws.com", "eventName": "CompleteMultipartUpload",
        "awsRegion": "eu-west-1", "sourceIPAddress": "192.0.2.1", "userAgent": "[agent]",
        "requestParameters": {"bucketName": "uploads", "key": "a.png", "uploadId": "U", "Host": "uploads.s3.amazonaws.com"},
        "responseElements": null,
        "additionalEventData": {"SignatureVersion": "SigV4", "bytesTransferredIn": 1400, "x-amz-id-2": "I",
                                "bytesTransferredOut": 0},
        "requestID": "R", "eventID": "E", "readOnly": false, "eventType": "AwsApiCall", "managementEvent": false,
        "resources": [{"type": "AWS::S3::Object", "ARN": "arn:aws:s3:::uploads/a.png"},
                      {"accountId": "111122223333", "type": "AWS::S3::Bucket", "ARN": "arn:aws:s3:::uploads"}],
        "recipientAccountId": "111122223333", "eventCategory": "Data"
    })"_json);
    auto const event = kept<aslant::s3::object_written>(written);
    CHECK(event.detail.request_parameters.key == "a.png");
    CHECK(event.detail.event_name == "CompleteMultipartUpload");
    CHECK(event.detail.identity.session->attributes->mfa_authenticated == "false");
    CHECK(fault<aslant::s3::object_called<"DeleteObject">>(written) ==
          "$.detail.eventName: \"DeleteObject\" is wanted, this is \"CompleteMultipartUpload\"");
}

TEST_CASE("payload_json: schedules and executions") {
    kept<aslant::events::scheduled>(envelope("aws.events", "Scheduled Event", json::object()));
    json const started = envelope("aws.states", "Step Functions Execution Status Change", R"({
        "executionArn": "arn:aws:states:eu-west-1:111122223333:execution:Import:one",
        "stateMachineArn": "arn:aws:states:eu-west-1:111122223333:stateMachine:Import", "name": "one", "status": "RUNNING",
        "startDate": 1714979289000, "stopDate": null, "input": "{}", "output": null, "inputDetails": {"included": true}
    })"_json);
    auto const event = kept<aslant::events::execution_status_change>(started);
    CHECK(event.detail.start_date == 1714979289000);
    CHECK(!event.detail.stop_date);
    CHECK(event.detail.input_details->value().included);
}

TEST_CASE("payload_json: messages of a queue") {
    json const records = R"({"Records": [{
        "messageId": "M", "receiptHandle": "H", "body": "{\"id\": 1}",
        "attributes": {"ApproximateReceiveCount": "1", "SentTimestamp": "1714979289000", "SenderId": "S",
                       "ApproximateFirstReceiveTimestamp": "1714979289001", "MessageGroupId": "G"},
        "messageAttributes": {"kind": {"stringValue": "order", "stringListValues": [], "binaryListValues": [],
                                       "dataType": "String"}},
        "md5OfBody": "0f", "eventSource": "aws:sqs", "eventSourceARN": "arn:aws:sqs:eu-west-1:111122223333:orders",
        "awsRegion": "eu-west-1"
    }]})"_json;
    CHECK(kept<aslant::sqs::records>(records).messages.at(0).custom_attributes.at("kind").string_value == "order");
    CHECK(kept<aslant::sqs::batch>(records["Records"]).size() == 1);
}

struct shop_claims {
    std::map<std::string, std::string> claims;
};
ASLANT_RECORD(shop_claims, claims);

TEST_CASE("payload_json: requests to an API") {
    json const request = R"({
        "resource": "/orders/{id}", "path": "/orders/7", "httpMethod": "POST", "headers": {"Accept": "*/*"},
        "multiValueHeaders": {"Accept": ["*/*"]}, "queryStringParameters": null, "multiValueQueryStringParameters": null,
        "pathParameters": {"id": "7"}, "stageVariables": null, "body": null, "isBase64Encoded": false,
        "requestContext": {
            "accountId": "111122223333", "apiId": "a", "stage": "prod", "protocol": "HTTP/1.1", "path": "/prod/orders/7",
            "httpMethod": "POST", "resourcePath": "/orders/{id}", "requestId": "R", "requestTime": "06/May/2024:07:08:09 +0000",
            "requestTimeEpoch": 1714979289000, "identity": {"sourceIp": "192.0.2.1"}, "authorizer": {"claims": {"sub": "u"}}
        }
    })"_json;
    auto const read = kept<aslant::apigateway::request<shop_claims>>(request);
    CHECK(read.context.authorizer->value().claims.at("sub") == "u");
    CHECK(!read.query);
    CHECK(from_json<aslant::apigateway::request<>>(request).http_method == "POST");
    kept<aslant::apigateway::start_execution>(R"({"stateMachineArn": "arn", "name": "one", "input": "{}"})"_json);
}

}
