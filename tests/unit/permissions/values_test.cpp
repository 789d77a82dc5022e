// How single values are read: where they stand, what their characters mean, and what bounds them.
#include "calls.hpp"

#include <aslant/sdk.hpp>
#include <generators/iam/policy_text.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto key = kms::key("Key");
constexpr auto body = sqs::message_body("x");
constexpr auto data = resource("Data", "AWS::S3::Bucket");
constexpr auto connection = resource("Billing", "AWS::Events::Connection");
constexpr auto parameters_of_stack = attribute("Parameters", object(field("Name", object(field("Type", "String")))));
constexpr auto get = http::method("GET");

// What the key of a queue needs that stands in the template so.
template <std::size_t N, class... More> std::string key_given(char const (&document)[N], More const&... more) {
    auto const queue = resource("Q", "AWS::SQS::Queue", property("KmsMasterKeyId", json(document)));
    return policy_of(stack("S", parameters_of_stack, key, queue,
                           state_machine("M", start_at("A"), task("A", sqs::send_message(queue, body, more...), end))));
}
std::string const sends = "sqs:SendMessage on ${Q.Arn}\nkms:Decrypt kms:GenerateDataKey on ";
std::string const via_sqs = " if StringEquals kms:ViaService sqs.${AWS::Region}.amazonaws.com";
std::string const keys = arn_of("kms") + "key/";

template <class P> std::string table_with(P const& replicas) {
    auto const table = resource("T", "AWS::DynamoDB::GlobalTable", property("Replicas", replicas));
    return policy_for(dynamodb::get_item(table, dynamodb::key(json("{}"))), table, key);
}

template <class K, class... More> std::string read_by(K const& object_key, More const&... more) {
    return policy_for(sdk("s3:getObject", field("Bucket", "b"), field("Key", object_key), more...));
}
template <class P> std::string copies(P const& source) {
    return policy_for(sdk("s3:copyObject", field("Bucket", "b"), field("Key", "k"), field("CopySource", source)));
}
std::string const objects = "arn:${AWS::Partition}:s3:::";

template <class E> std::string puts(E const& entries) {
    return policy_of(stack("S", state_machine("M", start_at("A"),
                                              task("A", resource("arn:aws:states:::events:putEvents"), parameters(entries), end))));
}
template <class... P> std::string puts_event(P const&... parts) {
    std::string const policy = puts(object(field("Entries", array(object(parts...)))));
    std::string const start = "events:PutEvents on " + arn_of("events") + "event-bus/default";
    return policy.compare(0, start.size(), start) == 0 ? policy.substr(start.size()) : policy;
}

template <class B> std::string sends_within(B const& bound) {
    return policy_for(sqs::send_message(path("$.q"), body, allow("QueueUrl", bound)));
}

template <class E> std::string calls(E const& endpoint) {
    return policy_for(http::invoke(connection, http::api_endpoint(endpoint), get), connection);
}
template <class E> std::string calls_in_jsonata(E const& endpoint) {
    return policy_in_jsonata(http::invoke(connection, http::api_endpoint(endpoint), get), connection);
}
// The endpoints that such a policy allows.
std::string endpoints(std::string const& policy) {
    std::string const start = "if StringLike states:HTTPEndpoint ";
    std::size_t const at = policy.find(start);
    return at == policy.npos ? policy : policy.substr(at + start.size(), policy.find('\n') - at - start.size());
}

}

// --- properties of the resources that a call names

TEST_CASE("values: a property is found in a JSON document") {
    CHECK(key_given(R"("arn:aws:kms:eu-west-1:111122223333:key/1")") ==
          sends + "arn:aws:kms:eu-west-1:111122223333:key/1" + via_sqs);
    CHECK(key_given(R"( {"Fn::GetAtt": ["Key", "Arn"]} )") == sends + "${Key.Arn}" + via_sqs);
    CHECK(key_given(R"({"Fn::GetAtt": "Key.Arn"})") == sends + "${Key.Arn}" + via_sqs);
    CHECK(key_given(R"({"Ref": "Key"})") == sends + "${Key.Arn}" + via_sqs);
    CHECK(key_given(R"({"Fn::Sub": "arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/1"})") ==
          sends + keys + "1" + via_sqs);
}
TEST_CASE("values: what a JSON document does not tell has a bound, or is an error") {
    CHECK(is_refused(key_given(R"({"Ref": "Name"})"), "permission-deployed"));
    CHECK(key_given(R"({"Ref": "Name"})", allow("KmsMasterKeyId", key)) == sends + "${Key.Arn}" + via_sqs);
    CHECK(is_refused(key_given(R"({"Fn::ImportValue": "K"})"), "permission-deployed"));
    CHECK(key_given(R"({"Fn::ImportValue": "K"})", allow("KmsMasterKeyId", key)) == sends + "${Key.Arn}" + via_sqs);
    CHECK(is_refused(key_given(R"({"Ref": "Q"})"), "resource-name"));
    CHECK(is_refused(key_given(R"({"of": "mine"})"), "value-type"));
    CHECK(is_refused(key_given(R"({"Ref": "Key"})", allow("KmsMasterKeyId", key)), "bound-unused"));
}
TEST_CASE("values: each replica's key is found") {
    std::string const gets = "dynamodb:GetItem on ${T.Arn}\nkms:Decrypt on ";
    std::string const via = " if StringEquals kms:ViaService dynamodb.${AWS::Region}.amazonaws.com";
    std::string const other = "arn:aws:kms:eu-central-1:111122223333:key/2";
    auto const replica = [](auto const& of) { return object(field("SSESpecification", object(field("KMSMasterKeyId", of)))); };
    CHECK(table_with(array(replica(get_att(key, "Arn")), replica("arn:aws:kms:eu-central-1:111122223333:key/2"))) ==
          gets + "${Key.Arn} " + other + via);
    CHECK(table_with(json(R"([{"SSESpecification": {"KMSMasterKeyId": {"Fn::GetAtt": ["Key", "Arn"]}}, "Region": "eu-west-1"},
                              {"SSESpecification": {"KMSMasterKeyId": "arn:aws:kms:eu-central-1:111122223333:key\/2"}}])")) ==
          gets + "${Key.Arn} " + other + via);
    CHECK(table_with(array(
              object(field("SSESpecification", json(R"({"KMSMasterKeyId": "arn:aws:kms:eu-central-1:111122223333:key/2"})"))))) ==
          gets + other + via);
}

// --- what characters mean

TEST_CASE("values: a literal matches itself alone") {
    CHECK(read_by("a dir/all.txt") == "s3:GetObject on " + objects + "b/a dir/all.txt");
    CHECK(read_by("f*o?.txt") == "s3:GetObject on " + objects + "b/f${!*}o${!?}.txt");
    CHECK(read_by("${x}") == "s3:GetObject on " + objects + "b/${!$}{x}");
    CHECK(read_by("\xC3\xA9.txt") == "s3:GetObject on " + objects + "b/\xC3\xA9.txt");
    CHECK(is_refused(read_by("\xE6\x97\xA5.txt"), "resource-name"));   // a policy has no such characters
    CHECK(is_refused(read_by("a\tb"), "resource-name"));
    CHECK(read_by(path("$.k"), allow("Key", "in box/?*")) == "s3:GetObject on " + objects + "b/in box/${!?}*");
    CHECK(policy_for(glue::start_job_run("My Job")) == "glue:StartJobRun on " + arn_of("glue") + "job/My Job");
    CHECK(puts_event(field("Source", "my*app"), field("DetailType", "a?${b}")) ==
          " if StringEquals events:source my${*}app if StringEquals events:detail-type a${?}${$}{b}");
}
TEST_CASE("values: the escapes of JSON are read") {
    auto const deletes = [](auto const& what) {
        return policy_for(sdk("s3:deleteObjects", field("Bucket", "b"), field("Delete", what)));
    };
    CHECK(deletes(json(R"({"Objects": [{"Key": "a\/b"}, {"Key": "\u00e9\u0022\u002a"}]})")) ==
          "s3:DeleteObject on " + objects + "b/a/b " + objects + "b/\xC3\xA9\"${!*}");
    CHECK(puts(json(R"({"Entries": [{"Source": "my \"app\"", "DetailType": "a\u0062"}]})")) ==
          "events:PutEvents on " + arn_of("events") +
              "event-bus/default if StringEquals events:source my \"app\" if StringEquals events:detail-type ab");
}
TEST_CASE("values: texts of policies are as short as they can be") {
    using generators::json;
    CHECK(generators::policy_text{"a${!*}b"}.value() == json("a${*}b"));
    CHECK(generators::policy_text{"${!*}"}.value() == json("${*}"));
    CHECK(generators::policy_text{"${A}${!*}"}.value() == json{{"Fn::Sub", "${A}${!*}"}});
    CHECK(generators::as_itself("a*b?c$d${e}") == "a${!*}b${!?}c$d${!$}{e}");
    CHECK(generators::as_itself("a*b?", true) == "a*b${!?}");
    CHECK(generators::as_itself_in_substitution("a*${B.C}${!d}?") == "a${!*}${B.C}${!$}{d}${!?}");
    CHECK(generators::has_wildcard({"a*"}));
    CHECK(!generators::has_wildcard({"a${!*}"}));
}

// --- names that are right

TEST_CASE("values: the source of a copy is read as a URL") {
    std::string const puts = "\ns3:PutObject on " + objects + "b/k";
    CHECK(copies("/src/my%20key%2b.txt") == "s3:GetObject on " + objects + "src/my key+.txt" + puts);
    CHECK(copies("src/a*.txt?versionId=3") == "s3:GetObjectVersion on " + objects + "src/a${!*}.txt" + puts);
    CHECK(is_refused(copies("src/%E6%97%A5.txt"), "resource-name"));
}
TEST_CASE("values: EC2 calls resources by their ids") {
    auto const vm = resource("Vm", "AWS::EC2::Instance");
    auto const tags = [&](auto const& ids, auto const&... more) {
        return policy_for(sdk("ec2:createTags", field("Resources", ids), field("Tags", array()), more...), vm);
    };
    std::string const start = "ec2:CreateTags on ";
    CHECK(tags(array("i-0abc", "tgw-attach-1")) == start + arn_of("ec2") + "*/tgw-attach-1 " + arn_of("ec2") + "instance/i-0abc");
    CHECK(tags(array("ami-1")) == start + "arn:${AWS::Partition}:ec2:${AWS::Region}::image/ami-1");
    CHECK(tags(array(ref(vm))) == start + arn_of("ec2") + "instance/${Vm}");
    CHECK(tags(array(path("$.id")), allow("Resources", "vol-*", vm)) ==
          start + arn_of("ec2") + "instance/${Vm} " + arn_of("ec2") + "volume/vol-*");
}

// --- bounds

TEST_CASE("values: a bound leaves neither the start of a name nor its place open") {
    CHECK(sends_within("arn:aws:sqs:eu-west-1:111122223333:x*") == "sqs:SendMessage on arn:aws:sqs:eu-west-1:111122223333:x*");
    CHECK(is_refused(sends_within("arn:aws:sqs:*:*:x*"), "bound-open"));
    CHECK(sends_within("arn:aws:sqs:*:*:x*").find("did you mean `x*`?") != std::string::npos);
    CHECK(is_refused(sends_within("https://sqs.*.amazonaws.com/111122223333/x"), "bound-open"));
    CHECK(is_refused(sends_within("*x"), "bound-start"));
    CHECK(is_refused(sends_within("arn:aws:sqs:eu-west-1:111122223333:*x"), "bound-start"));
    auto const reads_secret = [](auto const& bound) {
        return policy_for(sdk("secretsmanager:getSecretValue", field("SecretId", path("$.s")), allow("SecretId", bound)));
    };
    CHECK(is_refused(reads_secret("arn:aws:secretsmanager:eu-west-1:111122223333:secret:*"), "bound-anything"));
    CHECK(is_refused(reads_secret("arn:aws:secretsmanager:eu-west-1:*:secret:shop/*"), "bound-open"));
    CHECK(policy_for(bedrock::invoke_model(path("$.m"), bedrock::body("x"),
                                           allow("ModelId", "arn:aws:bedrock:*::foundation-model/anthropic.*"))) ==
          "bedrock:InvokeModel on arn:aws:bedrock:*::foundation-model/anthropic.*");
}
TEST_CASE("values: a bound is for those values that are known later") {
    auto const put = [](auto const& bus, auto const&... more) {
        return policy_for(
            events::put_events(events::event_entry(path("$.a"), path("$.b"), object(), events::event_bus_name("audit")),
                               events::event_entry(path("$.a"), path("$.b"), object(), events::event_bus_name(bus)), more...));
    };
    std::string const buses = arn_of("events") + "event-bus/";
    CHECK(put(path("$.bus"), allow("EventBusName", "shop-*")) == "events:PutEvents on " + buses + "audit " + buses + "shop-*");
    CHECK(is_refused(put("orders", allow("EventBusName", "shop-*")), "bound-unused"));
    auto const stops = [](auto const& id) {
        return sdk("ec2:stopInstances", field("InstanceIds", id), allow("InstanceIds", "i-0*"));
    };
    std::string const instances = arn_of("ec2") + "instance/";
    CHECK(policy_for(stops(array("i-1", path("$.i")))) == "ec2:StopInstances on " + instances + "i-0* " + instances + "i-1");
    CHECK(policy_in_jsonata(stops(array("i-1", jsonata("$states.input.i")))) ==
          "ec2:StopInstances on " + instances + "i-0* " + instances + "i-1");
    CHECK(policy_in_jsonata(stops(jsonata("['i-1', $states.input.i]"))) == "ec2:StopInstances on " + instances + "i-0*");
}
TEST_CASE("values: an endpoint whose start is known bounds itself") {
    CHECK(endpoints(calls(format("https://api.example.com/orders/{}", path("$.id")))) == "https://api.example.com/orders/*");
    CHECK(endpoints(calls(intrinsic("States.Format('https://api.example.com/o*x/{}', $.id)"))) ==
          "https://api.example.com/o${*}x/*");
    CHECK(endpoints(calls_in_jsonata(jsonata("'https://api.example.com/orders/' & $states.input.id & '?x'"))) ==
          "https://api.example.com/orders/*");
    CHECK(endpoints(calls_in_jsonata("{% \"https://api.example.com/\" & $states.input.id %}")) == "https://api.example.com/*");
    for (std::string const& policy :
         {calls(format("https://api.{}.com/orders/", path("$.id"))), calls(format("https://api.example.com{}", path("$.id"))),
          calls(format("{}/orders", path("$.host"))), calls_in_jsonata(jsonata("'https://a.example/' & $x ? $y : $z")),
          calls_in_jsonata(jsonata("'https://a.example/' = $x")), calls_in_jsonata(jsonata("$x & 'https://a.example/'")),
          calls_in_jsonata(jsonata("'https://a.example/' & $x or $y"))})
        CHECK(is_refused(policy, "permission-unbounded"));
}
TEST_CASE("values: an endpoint's start is known in JSON documents, too") {
    auto const call = [](auto const& language, auto const& given) {
        return policy_of(stack(
            "S", state_machine("M", language, start_at("A"), task("A", resource("arn:aws:states:::http:invoke"), given, end))));
    };
    CHECK(endpoints(call(query_language("JSONPath"),
                         parameters(json(R"j({"ApiEndpoint.$": "States.Format('https://h.example/p/{}', $.id)",
        "Method": "GET", "Authentication": {"ConnectionArn": "arn:aws:events:eu-west-1:111122223333:connection/c/1"}})j")))) ==
          "https://h.example/p/*");
    CHECK(endpoints(
              call(query_language("JSONata"), arguments(json(R"j({"ApiEndpoint": "{% 'https://h.example/p/' & $states.input.id %}",
        "Method": "GET", "Authentication": {"ConnectionArn": "arn:aws:events:eu-west-1:111122223333:connection/c/1"}})j")))) ==
          "https://h.example/p/*");
}
TEST_CASE("values: so does the path of an API") {
    auto const api = apigateway::rest_api("Api");
    auto const call = [&](auto const& below) {
        return policy_for(
            apigateway::invoke(api, get, apigateway::stage("prod"), apigateway::auth_type("IAM_ROLE"), apigateway::path(below)),
            api);
    };
    std::string const start = "execute-api:Invoke on " + arn_of("execute-api") + "${Api}/prod/GET/";
    CHECK(call(format("/orders/{}", path("$.id"))) == start + "orders/*");
    CHECK(call("/orders/*/x") == start + "orders/${!*}/x");
    CHECK(is_refused(call(format("/{}", path("$.id"))), "permission-unbounded"));
    CHECK(is_refused(call(format("{}", path("$.id"))), "permission-unbounded"));
}

// --- parameters of the template, and imports

TEST_CASE("values: a parameter of the template is a name or an ARN, where the API takes one of them only") {
    auto const with = [](auto const& call) {
        return policy_of(stack("S", parameters_of_stack, state_machine("M", start_at("A"), task("A", call, end))));
    };
    auto const gets = [](auto const& table, auto const&... more) {
        return dynamodb::get_item(table, dynamodb::key(json("{}")), more...);
    };
    CHECK(with(sns::publish(ref("Name"), sns::message("m"))) == "sns:Publish on ${Name}");
    CHECK(with(glue::start_job_run(ref("Name"))) == "glue:StartJobRun on " + arn_of("glue") + "job/${Name}");
    CHECK(with(sqs::send_message(ref("Name"), body)).find("\"Fn::Split\"") != std::string::npos);   // the name in its URL
    CHECK(is_refused(with(gets(ref("Name"))), "permission-deployed"));
    CHECK(is_refused(with(gets(import_value("T"))), "permission-deployed"));
    CHECK(with(gets(ref("Name"), allow("TableName", "t-*"))) == "dynamodb:GetItem on " + arn_of("dynamodb") + "table/t-*");
    CHECK(is_refused(with(lambda::invoke(ref("Name"))), "permission-deployed"));
    CHECK(with(lambda::invoke(ref("Name"), allow("FunctionName", "f-*"))) ==
          "lambda:InvokeFunction on " + arn_of("lambda") + "function:f-*");
    CHECK(is_refused(with(batch::submit_job(ref("Name"), "q", batch::job_name("n"))), "permission-deployed"));
    CHECK(is_refused(with(sdk("s3:getObject", field("Bucket", ref("Name")), field("Key", "k"))), "permission-deployed"));
    CHECK(with(sdk("s3:getObject", field("Bucket", "b"), field("Key", ref("Name")))) == "s3:GetObject on " + objects + "b/${Name}");
    auto const as = [&](auto const& role, auto const&... more) {
        return policy_of(
            stack("S", parameters_of_stack,
                  state_machine("M", start_at("A"),
                                task("A", lambda::invoke("f"), credentials(object(field("RoleArn", role))), more..., end))));
    };
    CHECK(as(ref("Name")) == "sts:AssumeRole on ${Name}");
    CHECK(is_refused(as(path("$.role")), "permission-unbounded"));
    CHECK(as(path("$.role"), allow("RoleArn", "worker-*")) == "sts:AssumeRole on " + roles + "worker-*");
}

// --- handles

TEST_CASE("values: references to resources count at any depth") {
    CHECK(policy_in_jsonata(sdk("s3:getObject", field("Bucket", ref(data)), field("Key", "a")), data) ==
          "s3:GetObject on " + objects + "${Data}/a");
    auto const writes = [](auto const& given) {
        return policy_of(
            stack("S", data,
                  state_machine("M", start_at("A"),
                                map("A", item_processor(start_at("B"), processor_config(mode("DISTRIBUTED")), pass("B", end)),
                                    result_writer(resource("arn:aws:states:::s3:putObject"), parameters(given)), end))));
    };
    CHECK(writes(object(field("Bucket", ref(data)), field("Prefix", "a b*"))).find(objects + "${Data}/a b${!*}/*") !=
          std::string::npos);
    auto const copy = [](auto const& given) {
        return policy_in_jsonata(sdk("s3:deleteObjects", field("Bucket", given),
                                     field("Delete", object(field("Objects", array(object(field("Key", sub("in/", ref(data)))),
                                                                                   object(field("Key", jsonata("$k"))))))),
                                     allow("Key", "out/*")),
                                 data);
    };
    CHECK(copy(ref(data)) == "s3:DeleteObject on " + objects + "${Data}/in/${Data} " + objects + "${Data}/out/*");
}
