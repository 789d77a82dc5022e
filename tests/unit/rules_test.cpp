// The rules, run by a program: they say what the compiler says, word for word, and warnings besides.
#include "catch.hpp"

#include "emitted.hpp"

#include <limits>
#include <set>
#include <sstream>
#include <stdexcept>
#include <vector>

#include <aslant/jsonata.hpp>
#include <aslant/sdk.hpp>
#include <aslant/services.hpp>
#include <aslant/services/cloudwatch.hpp>
#include <aslant/services/kms.hpp>
#include <aslant/services/pipes.hpp>
#include <aslant/services/s3.hpp>
#include <aslant/services/scheduler.hpp>
#include <aslant/template.hpp>
#include <generators/program/program.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

// A line of a program: "shop.cpp:12: error: state `A`: … [next-missing]".
struct said_line {
    std::string file;
    std::string line;
    std::string level;
    std::string sentence;
    std::string id;
};
said_line parts_of(std::string const& whole) {
    said_line result;
    auto const level = std::min(whole.find(": error: "), whole.find(": warning: "));
    REQUIRE(level != whole.npos);
    auto const colon = whole.rfind(':', level - 1);
    auto const sentence = whole.find(": ", level + 2) + 2;
    auto const bracket = whole.rfind(" [");
    result.file = whole.substr(0, colon);
    result.line = whole.substr(colon + 1, level - colon - 1);
    result.level = whole.substr(level + 2, sentence - level - 4);
    result.sentence = whole.substr(sentence, bracket - sentence);
    result.id = whole.substr(bracket + 2, whole.size() - bracket - 3);
    return result;
}
std::vector<said_line> lines_of(std::string const& text) {
    std::vector<said_line> result;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) result.push_back(parts_of(line));
    return result;
}

template <class Workflow> std::string refusal_of(Workflow const& workflow) {
    try {
        if constexpr (requires { definition_json(workflow); })
            definition_json(workflow);
        else
            template_json(workflow);
    } catch (std::invalid_argument const& refused) {
        return refused.what();
    }
    return "";
}

std::set<std::string> seen_ids;

// The program's lines, put as the compiler puts them, are the compiler's.
template <auto const& Workflow> void check_same(std::vector<std::string> const& ids) {
    auto const said = lines_of(refusal_of(Workflow));
    std::vector<std::string> got;
    std::string as_the_compiler;
    for (std::size_t i = 0; i < said.size(); ++i) {
        CHECK(said[i].file == __FILE__);
        CHECK(said[i].level == "error");
        got.push_back(said[i].id);
        seen_ids.insert(said[i].id);
        if (i >= 8) continue;   // the compiler shows as many
        if (i) as_the_compiler += '\n';
        if (said.size() > 1) as_the_compiler += '(' + std::to_string(i + 1) + ") ";
        as_the_compiler += said[i].sentence + " (line " + said[i].line + ')';
    }
    if (said.size() > 8) as_the_compiler += "\nand " + std::to_string(said.size() - 8) + " more";
    CHECK(got == ids);
    CHECK(as_the_compiler == std::string(why<Workflow>.data(), why<Workflow>.size()));
    CHECK_FALSE(is_valid<Workflow>);
}

constexpr auto f = core::resource("arn:aws:lambda:us-east-1:123456789012:function:f");
constexpr auto z = succeed("Z");
constexpr double nan = std::numeric_limits<double>::quiet_NaN();
struct other {};

// --- wrong machines
constexpr auto no_property = state_machine("M", start_at("A"), pass("A", next("Z"), 42), z);
constexpr auto wrong_argument = state_machine("M", start_at("A"), wait("A", seconds("ten"), next("Z")), z);
constexpr auto no_name = state_machine("M", start_at("Z"), succeed(42), z);
constexpr auto no_states = state_machine("M", start_at("A"));
constexpr auto no_start = state_machine("M", z);
constexpr auto unknown_start = state_machine("M", start_at("Y"), z);
constexpr auto empty_name = state_machine("M", start_at("Z"), z, succeed(""));
constexpr auto long_name =
    state_machine("M", start_at("012345678901234567890123456789012345678901234567890123456789012345678901234567890"),
                  succeed("012345678901234567890123456789012345678901234567890123456789012345678901234567890"));
constexpr auto same_name = state_machine("M", start_at("A"), sequence(pass("A"), z, succeed("Z")));
constexpr auto no_next = state_machine("M", start_at("A"), pass("A"), z);
constexpr auto next_and_end = state_machine("M", start_at("A"), pass("A", next("Z"), end), z);
constexpr auto no_such_next = state_machine("M", start_at("A"), pass("A", next("Y")), z);
constexpr auto no_such_default = state_machine("M", start_at("A"), choice("A", when(is_null("$.a"), "Z"), otherwise("Y")), z);
constexpr auto no_such_choice = state_machine("M", start_at("A"), choice("A", when(is_null("$.a"), "Y"), otherwise("Z")), z);
constexpr auto no_such_catch = state_machine("M", start_at("A"), task("A", f, catch_all("Y"), next("Z")), z);
constexpr auto rule_without_next = state_machine("M", start_at("A"), choice("A", when(is_null("$.a")), otherwise("Z")), z);
constexpr auto catch_without_next = state_machine("M", start_at("A"), task("A", f, catch_errors("E"), next("Z")), z);
constexpr auto out_of_branch =
    state_machine("M", start_at("A"), parallel("A", branch(start_at("B"), pass("B", next("Z"))), next("Z")), z);
constexpr auto wrong_field = state_machine("M", start_at("Z"), succeed("Z", result_path("$.a")));
constexpr auto field_twice = state_machine("M", start_at("A"), pass("A", comment("1"), comment("2"), next("Z")), z);
constexpr auto no_branches = state_machine("M", start_at("A"), parallel("A", next("Z")), z);
constexpr auto no_processor = state_machine("M", start_at("A"), map("A", next("Z")), z);
constexpr auto unreachable = state_machine("M", start_at("A"), pass("A", end), z);
constexpr auto no_end = state_machine("M", start_at("A"), pass("A", next("B")), pass("B", next("A")));
constexpr auto both_ways = state_machine("M", start_at("A"), fail("A", error("E"), error_path("$.e")));
constexpr auto no_path = state_machine("M", start_at("Z"), succeed("Z", input_path("a")));
constexpr auto null_path =
    state_machine("M", start_at("A"), map("A", items_path(nullptr), item_processor(start_at("B"), succeed("B")), end));
constexpr auto large_number = state_machine("M", start_at("A"), wait("A", seconds(100000000), next("Z")), z);
constexpr auto small_rate = state_machine("M", start_at("A"), task("A", f, retry("E", backoff_rate(0.5)), next("Z")), z);
constexpr auto slow_heart =
    state_machine("M", start_at("A"), task("A", f, timeout(seconds(5)), heartbeat(seconds(5)), next("Z")), z);
constexpr auto no_resource = state_machine("M", start_at("A"), task("A", next("Z")), z);
constexpr auto no_time = state_machine("M", start_at("A"), wait("A", next("Z")), z);
constexpr auto bad_name = state_machine("M", state_machine_name("a b"), start_at("Z"), z);
constexpr auto no_value = state_machine("M", start_at("A"), pass("A", result(other{}), next("Z")), z);
constexpr auto no_field = state_machine("M", start_at("A"), pass("A", result(object("a")), next("Z")), z);
constexpr auto path_in_result = state_machine("M", start_at("A"), pass("A", result(object(field("a", path("$.a")))), next("Z")), z);
constexpr auto not_finite = state_machine("M", start_at("A"), pass("A", result(nan), next("Z")), z);
constexpr auto bad_json = state_machine("M", start_at("A"), pass("A", result(json("{\"a\":}")), next("Z")), z);
constexpr auto json_twice = state_machine("M", start_at("A"), pass("A", result(json("{\"a\":1,\"a\":2}")), next("Z")), z);
constexpr auto member_twice =
    state_machine("M", start_at("A"), pass("A", result(object(field("a", 1), field("a", 2))), next("Z")), z);
constexpr auto own_suffix =
    state_machine("M", start_at("A"), pass("A", parameters(object(field("a.$", path("$.a")))), next("Z")), z);
constexpr auto not_utf8 = state_machine("M", start_at("A"), pass("A", comment("a\xFF"), next("Z")), z);
constexpr auto two_conditions =
    state_machine("M", start_at("A"), choice("A", when(is_null("$.a"), "Z", is_null("$.b")), otherwise("Z")), z);
constexpr auto wrong_value =
    state_machine("M", start_at("A"), choice("A", when(numeric_equals("$.a", "1"), "Z"), otherwise("Z")), z);
constexpr auto no_family = state_machine("M", start_at("A"), choice("A", when(var("$.a") == path("$.b"), "Z"), otherwise("Z")), z);
constexpr auto no_order = state_machine("M", start_at("A"), choice("A", when(var("$.a") < true, "Z"), otherwise("Z")), z);
constexpr auto not_comparable =
    state_machine("M", start_at("A"), choice("A", when(var("$.a") == object(), "Z"), otherwise("Z")), z);
constexpr auto no_choices = state_machine("M", start_at("A"), choice("A", otherwise("Z")), z);
constexpr auto no_condition = state_machine("M", start_at("A"), choice("A", when("$.a", "Z"), otherwise("Z")), z);
constexpr auto empty_condition = state_machine("M", start_at("A"), choice("A", when(all_of(), "Z"), otherwise("Z")), z);
constexpr auto nested_next =
    state_machine("M", start_at("A"), choice("A", when(all_of(when(is_null("$.a"), "Z")), "Z"), otherwise("Z")), z);
constexpr auto no_error_names = state_machine("M", start_at("A"), task("A", f, retry(max_attempts(1)), next("Z")), z);
constexpr auto all_beside = state_machine("M", start_at("A"), task("A", f, retry("States.ALL", "E"), next("Z")), z);
constexpr auto all_before = state_machine("M", start_at("A"), task("A", f, retry_all(), retry("E"), next("Z")), z);
constexpr auto misspelt_error = state_machine("M", start_at("A"), task("A", f, retry("States.Timeoutt"), next("Z")), z);
constexpr auto no_timestamp = state_machine("M", start_at("A"), wait("A", timestamp("2026-11-20"), next("Z")), z);
constexpr auto compared_with_none =
    state_machine("M", start_at("A"), choice("A", when(timestamp_equals("$.a", "2026-13-01T00:00:00Z"), "Z"), otherwise("Z")), z);
constexpr auto bad_pattern =
    state_machine("M", start_at("A"), choice("A", when(string_matches("$.a", "\\d"), "Z"), otherwise("Z")), z);
constexpr auto bad_id = state_machine("M-1", start_at("Z"), z);

// query languages
constexpr auto path_in_jsonata =
    state_machine("M", query_language("JSONata"), start_at("A"), pass("A", parameters(object()), next("Z")), z);
constexpr auto output_in_jsonpath = state_machine("M", start_at("A"), pass("A", output(1), next("Z")), z);
constexpr auto downgraded =
    state_machine("M", query_language("JSONata"), start_at("A"), pass("A", query_language("JSONPath"), next("Z")), z);
constexpr auto misspelt_language = state_machine("M", query_language("Jsonata"), start_at("Z"), z);
constexpr auto expression_in_jsonpath = state_machine("M", start_at("A"), wait("A", seconds(jsonata("$x")), next("Z")), z);
constexpr auto text_of_items = state_machine("M", query_language("JSONata"), start_at("A"),
                                             map("A", items("all"), item_processor(start_at("B"), succeed("B")), next("Z")), z);
constexpr auto no_arn = state_machine("M", start_at("A"), task("A", core::resource("arn:aws:sns:us-east-1:1:t"), next("Z")), z);
constexpr auto activity_with_role = state_machine("M", start_at("A"),
                                                  task("A", core::resource("arn:aws:states:us-east-1:123456789012:activity:a"),
                                                       credentials("arn:aws:iam::123456789012:role/r"), next("Z")),
                                                  z);
constexpr auto no_role = state_machine("M", start_at("A"), task("A", f, credentials(object()), next("Z")), z);
constexpr auto no_role_arn = state_machine("M", start_at("A"), task("A", f, credentials("$.role"), next("Z")), z);
constexpr auto bad_variable = state_machine("M", start_at("A"), pass("A", assign(field("1st", 1)), next("Z")), z);
constexpr auto reserved_variable = state_machine("M", start_at("A"), pass("A", assign(field("states", 1)), next("Z")), z);
constexpr auto shadowed = state_machine("M", start_at("A"), pass("A", assign(field("x", 1)), next("P")),
                                        parallel("P", branch(start_at("B"), pass("B", assign(field("x", 2)), end)), next("Z")), z);

// expressions
template <class... P> constexpr auto passing(P const&... properties) {
    return state_machine("M", start_at("A"), pass("A", properties..., next("Z")), z);
}
template <class T> constexpr auto filling_in(T const& value) { return passing(parameters(object(field("x", value)))); }
template <class... P> constexpr auto evaluating(P const&... properties) {
    return passing(query_language("JSONata"), properties...);
}
constexpr auto half_path = passing(input_path("$.a["));
constexpr auto many_places = passing(result_path("$.a[*]"));
constexpr auto written_context = passing(result_path("$$.Execution.Input"));
constexpr auto no_path_in_json = passing(parameters(json(R"({
    "id": 1, "total.$": "total" })")));
constexpr auto half_call = filling_in(intrinsic("States.Array($.a"));
constexpr auto misspelt_call = filling_in(intrinsic("States.Formatt('{}', $.a)"));
constexpr auto one_argument = filling_in(array_get_item(path("$.a")));
constexpr auto wrong_argument_of_call = passing(parameters(json(R"x({"x.$": "States.Hash($.a, 'SHA1')"})x")));
constexpr auto one_placeholder = filling_in(format("{} of {}", path("$.a")));
constexpr auto deep_call = filling_in(array(array(array(array(array(array(array(array(array(array(array(uuid()))))))))))));
constexpr auto error_of_number = state_machine("M", start_at("A"), fail("A", error_path(array_length(path("$.a")))));
constexpr auto misspelt_member = passing(output_path("$$.Executionn.Id"));
constexpr auto token_of_pass = evaluating(output(jsonata("$states.context.Task.Token")));
constexpr auto no_token =
    state_machine("M", start_at("A"), task("A", core::resource("arn:aws:states:::xyz:sendMessage.waitForTaskToken"), next("Z")), z);
constexpr auto unassigned = passing(assign(field("total", 1)), input_path("$totl"));
constexpr auto assigned_here = passing(assign(field("x", 1), field("y", path("$x"))));
constexpr auto of_another_scope =
    state_machine("M", start_at("A"),
                  parallel("A", branch(start_at("B"), pass("B", assign(field("x", 1)), end)), output_path("$x"), next("Z")), z);
constexpr auto half_expression = evaluating(output(jsonata("$foo( ")));
constexpr auto no_delimiter = evaluating(output("{% 1 + 1"));
constexpr auto own_context = evaluating(output(json(R"({"x": "{% $.total * 2 %}"})")));
constexpr auto evaluated = evaluating(output(jsonata("$eval('1')")));
constexpr auto misspelt_function = evaluating(output(jsonata("$uppercas('a')")));
constexpr auto no_arguments = evaluating(output(jsonata("$substring()")));
constexpr auto text_of_seconds =
    state_machine("M", query_language("JSONata"), start_at("A"), wait("A", seconds(jsonata("'5'")), next("Z")), z);
constexpr auto result_of_pass = evaluating(output(jsonata("$states.result")));

// distributed Maps
template <class... P> constexpr auto distributed_map(P const&... properties) {
    return state_machine("M", start_at("A"),
                         map("A", item_processor(distributed("STANDARD"), start_at("B"), succeed("B")), properties..., next("Z")),
                         z);
}
constexpr auto get_object = core::resource("arn:aws:states:::s3:getObject");
constexpr auto place = parameters(object(field("Bucket", "b"), field("Key", "k")));
constexpr auto high_percentage = distributed_map(tolerated_failure_percentage(100.5));
constexpr auto unknown_setting = distributed_map(item_reader(get_object, place, reader_config(field("InputTyp", "CSV"))));
constexpr auto missing_setting = distributed_map(item_reader(get_object, place, reader_config(input_type("CSV"))));
constexpr auto setting_in_conflict = distributed_map(
    item_reader(get_object, place, reader_config(input_type("JSON"), csv_header_location("GIVEN"), csv_headers("a"))));
constexpr auto bad_pointer = distributed_map(item_reader(get_object, place, reader_config(input_type("JSON"), items_pointer("a"))));
constexpr auto no_batch = distributed_map(item_batcher());
constexpr auto wrong_api = distributed_map(item_reader(core::resource("arn:aws:states:::s3:putObject"), place));
constexpr auto no_writer = distributed_map(result_writer());
constexpr auto bad_label = distributed_map(label("a b"));
constexpr auto label_twice = state_machine(
    "M", start_at("A"), map("A", label("L"), item_processor(distributed("STANDARD"), start_at("B"), succeed("B")), next("C")),
    map("C", label("L"), item_processor(distributed("STANDARD"), start_at("D"), succeed("D")), end));

// executions of type EXPRESS
constexpr auto waits_in_express = state_machine("M", state_machine_type("EXPRESS"), start_at("A"),
                                                task("A", core::resource("arn:aws:states:::xyz:sendMessage.waitForTaskToken"),
                                                     parameters(object(field("t", path("$$.Task.Token")))), next("Z")),
                                                z);
constexpr auto activity_in_express =
    state_machine("M", state_machine_type("EXPRESS"), start_at("A"),
                  task("A", core::resource("arn:aws:states:us-east-1:123456789012:activity:a"), next("Z")), z);
constexpr auto map_in_express =
    state_machine("M", state_machine_type("EXPRESS"), start_at("A"),
                  map("A", item_processor(distributed("STANDARD"), start_at("B"), succeed("B")), next("Z")), z);

// warnings that are accepted
constexpr auto accepts_nothing = state_machine("M", accept("no-default", "why"), start_at("Z"), z);
constexpr auto accepts_silently = state_machine("M", accept("never-ends"), start_at("Z"), z);

// several at once, in one order; more than the compiler shows
constexpr auto several =
    state_machine("M", start_at("A"), pass("A", next("B"), timeout(seconds(1))), wait("W", next("Z")), parallel("P", next("Y")), z);
constexpr auto many = state_machine("M", start_at("A"), pass("A", next("1")), pass("B", next("2")), pass("C", next("3")),
                                    pass("D", next("4")), pass("E", next("5")), pass("F", next("6")), pass("G", next("7")),
                                    pass("H", next("8")), pass("I", next("9")), pass("J", next("10")));

// as deep as a machine must not be
template <int Depth> constexpr auto nested() {
    if constexpr (Depth == 0)
        return z;
    else
        return states(nested<Depth - 1>());
}
constexpr auto too_deep = state_machine("M", start_at("Z"), nested<64>());

// --- wrong stacks
constexpr auto right = state_machine("M", start_at("Z"), z);
constexpr auto topic = resource("Topic", "AWS::SNS::Topic");
constexpr auto in_stack = stack("S", topic, no_such_next);
constexpr auto id_twice = stack("S", right, topic, topic);
constexpr auto wrong_type = stack("S", resource("A", "Bucket"));
constexpr auto no_such_resource = stack("S", topic, output("Name", ref("Topik")));
constexpr auto wrong_resource = stack("S", topic, state_machine("M", start_at("A"), task("A", lambda::invoke(topic), end)));
constexpr auto property_twice =
    stack("S", resource("A", "AWS::SNS::Topic", property("TopicName", "a"), property("TopicName", "b")));
constexpr auto property_missing = stack("S", lambda::function("A", lambda::runtime::python3_13, lambda::handler("index.h")));
constexpr auto not_a_number = stack("S", lambda::function("A", lambda::runtime::python3_13, lambda::handler("index.h"),
                                                          lambda::inline_code("x"), lambda::memory_size("lots")));
constexpr auto property_fixed =
    stack("S", lambda::function("A", lambda::runtime::python3_13, lambda::handler("index.h"), lambda::inline_code("x"),
                                property("Role", "arn:aws:iam::123456789012:role/r")));
// what resources are made of
template <class... P> constexpr auto function_with(P const&... properties) {
    return lambda::function("F", lambda::runtime::python3_13, lambda::handler("index.h"), properties...);
}
constexpr auto rules_queue = sqs::queue("Jobs", sqs::kms_master_key("alias/own"));
constexpr auto no_key = stack("S", rules_queue, function_with(lambda::inline_code("x"), uses(sends_to(rules_queue))));
constexpr auto rules_standard = state_machine("Standard", start_at("A"), succeed("A"));
constexpr auto rules_express = state_machine("Express", state_machine_type("EXPRESS"), start_at("A"), succeed("A"));
constexpr auto no_express =
    stack("S", rules_standard, function_with(lambda::inline_code("x"), uses(starts_and_waits_for(rules_standard))));
constexpr auto no_standard = stack("S", rules_express, function_with(lambda::inline_code("x"), uses(stops(rules_express))));
constexpr auto two_policies =
    stack("S", rules_queue, sqs::queue_policy("P", rules_queue, iam::allow()), sqs::queue_policy("Q", rules_queue, iam::allow()));
constexpr auto rules_hourly = events::schedule("rate(1 hour)");
constexpr auto rules_plain = sqs::queue("Plain");
constexpr auto own_policy = stack("S", rules_plain, sqs::queue_policy("P", rules_plain, iam::allow()),
                                  events::rule("R", rules_hourly, events::target(rules_plain)));
constexpr auto rules_key = kms::key("Key");
constexpr auto rules_secret = sqs::queue("Secret", sqs::kms_master_key(rules_key));
constexpr auto closed_key = stack("S", rules_key, rules_secret, events::rule("R", rules_hourly, events::target(rules_secret)));
constexpr auto rules_of_aws = sqs::queue("OfAws", sqs::kms_master_key("alias/aws/sqs"));
constexpr auto key_of_aws = stack("S", rules_of_aws, events::rule("R", rules_hourly, events::target(rules_of_aws)));
constexpr auto no_target = stack("S", events::rule("R", rules_hourly));
constexpr auto target_twice =
    stack("S", rules_plain, events::rule("R", rules_hourly, events::target(rules_plain), events::target(rules_plain)));
constexpr auto rules_table = dynamodb::table("T", dynamodb::partition_key("id", dynamodb::string));
constexpr auto no_stream =
    stack("S", rules_table, rules_plain, pipes::pipe("P", pipes::source(rules_table), pipes::target(rules_plain)));
constexpr auto rules_bucket = s3::bucket("B");
constexpr auto silent_bucket =
    stack("S", rules_bucket, rules_plain, events::rule("R", events::object_created(rules_bucket), events::target(rules_plain)));
constexpr auto no_placeholder = stack(
    "S", rules_plain,
    events::rule("R", rules_hourly,
                 events::target(rules_plain, events::input_transformer(object(), object(field("k", events::placeholder("key")))))));
constexpr auto rules_fifo = sqs::queue("Ordered", property("FifoQueue", true));
constexpr auto large_batch =
    stack("S", rules_fifo, rules_standard,
          pipes::pipe("P", pipes::source(rules_fifo, pipes::batch_size(11)), pipes::target(rules_standard)));
constexpr auto batch_of_none =
    stack("S", rules_plain, rules_standard,
          pipes::pipe("P", pipes::source(rules_plain, pipes::batch_size(0)), pipes::target(rules_standard)));
constexpr auto rules_slow = function_with(lambda::inline_code("x"), lambda::timeout(seconds(31)));
constexpr auto rules_quick = function_with(lambda::inline_code("x"));
constexpr auto batch_of_100000 =
    stack("S", rules_plain, rules_quick, lambda::event_source_mapping("E", rules_plain, rules_quick, lambda::batch_size(100'000)));
constexpr auto hidden_shortly = stack("S", rules_plain, rules_slow, lambda::event_source_mapping("E", rules_plain, rules_slow));
constexpr auto no_zone = stack("S", rules_standard,
                               scheduler::schedule("C", scheduler::expression("rate(1 day)"),
                                                   scheduler::in_time_zone("Europe/Viena"), scheduler::target(rules_standard)));
constexpr auto rules_topic = sns::topic("Topic");
constexpr auto no_address = stack("S", rules_topic, sns::subscription("M", rules_topic, sns::email("ops")));
constexpr auto other_runtime =
    stack("S", lambda::function("F", lambda::runtime::java21, lambda::handler("index.h"), lambda::inline_code("x")));
constexpr auto other_handler =
    stack("S", lambda::function("F", lambda::runtime::python3_13, lambda::handler("charge.h"), lambda::inline_code("x")));
struct endless_text {
    constexpr char const* data() const { return "x"; }
    constexpr int size() const { return 4194305; }
};
constexpr auto too_much_code = stack("S", function_with(lambda::inline_code(endless_text{})));
constexpr auto no_metric =
    stack("S", rules_standard, cloudwatch::alarm("A", cloudwatch::metric_of(rules_standard, "ExecutionsFaild")));
constexpr auto no_method =
    stack("S", rules_standard, apigateway::rest_api("A", apigateway::method("GTE", "/", apigateway::starts(rules_standard))));
constexpr auto no_path_of_api =
    stack("S", rules_standard, apigateway::rest_api("A", apigateway::method("GET", "a", apigateway::starts(rules_standard))));
constexpr auto no_path_parameter =
    stack("S", rules_standard, apigateway::rest_api("A", apigateway::method("GET", "/a", apigateway::describes(rules_standard))));
constexpr auto name_too_long = stack(
    "ThisNameOfAStackIsQuiteLong", topic,
    events::rule("ThisNameOfARuleIsFarTooLongBesideTheStacks", events::pattern(events::source("a")), events::target(right)), right);
constexpr auto no_facts =
    stack("S", state_machine("M", start_at("A"), task("A", core::resource("arn:aws:states:::xyz:publish"), end)));
constexpr auto no_bound = stack("S", state_machine("M", start_at("A"), task("A", lambda::invoke(path("$.f")), end)));
constexpr auto not_filled_in = stack("S", state_machine("M", start_at("A"), pass("A", core::result(substitution("Stage")), end)));
constexpr auto bad_sub = stack("S", resource("A", "AWS::SNS::Topic", property("TopicName", sub("${AWS::StackName"))));
constexpr auto wildcard = stack("S", state_machine("M", start_at("A"), task("A", lambda::invoke("*"), end)));
constexpr auto no_function = stack(
    "S", state_machine("M", start_at("A"), task("A", core::resource("arn:aws:states:::lambda:invoke"), parameters(object()), end)));
constexpr auto no_resources = stack("S");

// --- wrong templates
constexpr auto names_condition = stack("S", topic, condition("C", equals(1, 1)), output("O", ref("C")));
constexpr auto cycle =
    stack("S", resource("A", "AWS::SNS::Topic", depends_on("B")), resource("B", "AWS::SNS::Topic", depends_on("A")));
constexpr auto no_attribute = stack("S", topic, parameter("P", "String", attribute("Defualt", 1)), output("O", ref("P")));
constexpr auto no_length = stack("S", topic, parameter("P", "Number", min_length(1)), output("O", ref("P")));
constexpr auto no_type = stack("S", topic, parameter("P", "Sting"), output("O", ref("P")));
constexpr auto no_default = stack("S", topic, parameter("P", "Number", default_value(5), max_value(4)), output("O", ref("P")));
constexpr auto no_keys = stack("S", topic, mapping("M"));
constexpr auto no_mapping_key = stack("S", topic, mapping("M", field("a_b", object(field("c", 1)))));
constexpr auto no_mapping = stack("S", topic, mapping("M", field("a", 1)));
constexpr auto no_such_key =
    stack("S", topic, mapping("M", field("a", object(field("b", 1)))), output("O", find_in_map("M", "a", "c")));
constexpr auto text_condition = stack("S", topic, condition("C", "true"));
constexpr auto half_condition = stack("S", topic, condition("C", and_(equals(1, 1))));
constexpr auto late_condition = stack("S", topic, condition("C", equals(ref(topic), 1)));
template <int I> inline constexpr char id_of[5]{'P', '0' + I / 100, '0' + I / 10 % 10, '0' + I % 10, 0};
template <int... I> constexpr auto outputs(core::indexes<I...>) { return stack("S", topic, output(id_of<I>, 1)...); }
constexpr auto many_outputs = outputs(core::indexes_up_to<201>{});

// --- wrong properties
template <class... P> constexpr auto rule_with(P const&... properties) {
    return stack("S", resource("R", "AWS::Events::Rule", properties...));
}
template <class... F> constexpr auto pattern_of(F const&... fields) {
    return rule_with(property("EventPattern", object(fields...)));
}
constexpr auto no_property_of_queue = stack("S", resource("Q", "AWS::SQS::Queue", property("Namee", "orders")));
constexpr auto no_attribute_of_queue = stack("S", resource("Q", "AWS::SQS::Queue"), output("O", sub("${Q.Arnn}")));
constexpr auto days_45 = stack("S", resource("L", "AWS::Logs::LogGroup", property("RetentionInDays", 45)));
constexpr auto no_principal = stack("S", iam::role("R", iam::assumed_by("lambda.amazonaws.con")));
constexpr auto not_pulled =
    stack("S", ecs::fargate_task("T", ecs::container("c", ecs::image("123456789012.dkr.ecr.eu-west-1.amazonaws.com/tools:1"))));
constexpr auto at_times = resource("T", "AWS::SNS::Topic", only_if("C"));
constexpr auto always = stack("S", condition("C", equals(1, 1)), at_times, output("O", ref(at_times)));
constexpr auto bad_bucket = stack("S", resource("B", "AWS::S3::Bucket", property("BucketName", "Photos")));
constexpr auto one_minutes = rule_with(property("ScheduleExpression", "rate(1 minutes)"));
constexpr auto hour_25 = rule_with(property("ScheduleExpression", "cron(0 25 * * ? *)"));
constexpr auto no_event_field = pattern_of(field("detail_type", array("a")));
constexpr auto no_array = pattern_of(field("source", "a"));
constexpr auto no_event_values = pattern_of(field("source", array()));
constexpr auto no_such_filter = pattern_of(field("source", array(object(field("prefx", "a")))));
constexpr auto no_operand = pattern_of(field("source", array(object(field("prefix", 1)))));

// --- wrong calls
constexpr auto jobs = sqs::queue("Jobs");
template <class... P> constexpr auto calling(P const&... properties) {
    return stack("S", jobs, state_machine("M", start_at("A"), task("A", properties..., end)));
}
constexpr auto no_api = state_machine("M", start_at("A"), task("A", core::resource("arn:aws:states:::sqs:sendMesage"), end));
constexpr auto no_pattern = calling(sqs::send_message(jobs, sqs::message_body("x"), run_job));
constexpr auto wrong_parameters = calling(sqs::send_message(jobs, sqs::delay_seconds("x"), field("Delay", 1)));
constexpr auto no_call = state_machine("M", start_at("A"), task("A", sdk("getObject"), end));
constexpr auto no_service = calling(sdk("s4:getObject"));
constexpr auto no_action = calling(sdk("s3:getObjekt"));
constexpr auto streams = calling(sdk("lambda:invokeAsync"));
constexpr auto arn_for_url = calling(sqs::send_message(get_att(jobs, "Arn"), sqs::message_body("x")));
constexpr auto name_or_arn = calling(lambda::invoke(import_value("f")));
constexpr auto roles_elsewhere = calling(ecs::run_task("cluster", "family:1"), allow("ExecutionRoleArn"));
constexpr auto bounds_nothing = calling(lambda::invoke("f"), allow("FunctionName", "f"));
constexpr auto in_small_letters = calling(sagemaker::create_endpoint(sub("${AWS::StackName}-e"), "prices"));
constexpr auto qualified_twice = calling(lambda::invoke("f:live", lambda::qualifier("next")));
constexpr auto bounds_either = stack(
    "S",
    state_machine("M", start_at("A"),
                  map("A", item_processor(distributed("STANDARD"), start_at("B"), succeed("B")),
                      item_reader(resource("arn:aws:states:::s3:getObject"),
                                  parameters(object(field("Bucket", path("$.b")), field("Key", "k")))),
                      result_writer(resource("arn:aws:states:::s3:putObject"), parameters(object(field("Bucket", path("$.b"))))),
                      allow("Bucket", "data"), end)));
constexpr auto express = state_machine("Express", state_machine_type("EXPRESS"), start_at("Z"), succeed("Z"));
constexpr auto waits_for_express =
    stack("S", express, state_machine("M", start_at("A"), task("A", sfn::start_execution(express, run_job), end)));
constexpr auto bounds_all = calling(lambda::invoke(path("$.f")), allow("FunctionName", "*"));
constexpr auto bounds_no_region =
    calling(lambda::invoke(path("$.f")), allow("FunctionName", "arn:aws:lambda:*:111122223333:function:f"));
constexpr auto bounds_no_start = calling(lambda::invoke(path("$.f")), allow("FunctionName", "*-f"));

// --- wrong roles
template <class... P> constexpr auto role_with(P const&... options) {
    return state_machine("M", execution_role(options...), start_at("Z"), z);
}
constexpr auto publishes = iam::allow(iam::actions("sns:Publish"), iam::on("arn:aws:sns:us-east-1:123456789012:t"));
constexpr auto no_option = role_with(42);
constexpr auto option_twice = role_with(role_path("/a/"), role_path("/b/"));
constexpr auto role_brought =
    state_machine("M", property("RoleArn", "arn:aws:iam::123456789012:role/own"), execution_role(publishes), start_at("Z"), z);
constexpr auto open_path = role_with(role_path("/a"));
constexpr auto no_policy = role_with(permissions_boundary("Boundary"));
constexpr auto no_reason = role_with(keep_grants(publishes));
constexpr auto half_statement = role_with(iam::allow(iam::actions("sns:Publish")));
constexpr auto half_resource = role_with(iam::allow(iam::actions("sns:Publish"), iam::on("")));
constexpr auto half_policy =
    stack("S", iam::managed_policy("People", iam::allow(iam::actions("sns:Publish"), iam::on("orders", "*"))),
          state_machine("M", start_at("A"), succeed("A")));
constexpr auto half_action = role_with(iam::allow(iam::actions("Publish"), iam::on("arn:aws:sns:us-east-1:123456789012:t")));

}

TEST_CASE("A program says of each error what the compiler says") {
    // of a value that is no workflow there are no texts; other bytes print as <byte FF>; a program checks JSONata always
    seen_ids = {"not-a-workflow", "state-name-not-utf8", "jsonata-header"};

    check_same<no_property>({"not-a-property"});
    check_same<wrong_argument>({"wrong-argument"});
    check_same<no_name>({"name-missing"});
    check_same<no_states>({"states-missing"});
    check_same<no_start>({"start-at-missing"});
    check_same<unknown_start>({"start-at-unknown"});
    check_same<empty_name>({"state-name-empty"});
    check_same<long_name>({"state-name-too-long"});
    check_same<same_name>({"state-name-duplicate"});
    check_same<no_next>({"next-or-end-missing"});
    check_same<next_and_end>({"next-and-end"});
    check_same<no_such_next>({"next-missing"});
    check_same<no_such_default>({"default-missing"});
    check_same<no_such_choice>({"choice-next-missing"});
    check_same<no_such_catch>({"catch-next-missing"});
    check_same<rule_without_next>({"choice-rule-without-next"});
    check_same<catch_without_next>({"catch-without-next"});
    check_same<out_of_branch>({"transition-leaves-scope"});
    check_same<wrong_field>({"field-not-allowed"});
    check_same<field_twice>({"field-twice"});
    check_same<no_branches>({"branches-empty"});
    check_same<no_processor>({"item-processor-missing"});
    check_same<unreachable>({"state-unreachable"});
    check_same<no_end>({"no-terminal-state"});
    check_same<both_ways>({"fields-exclude"});
    check_same<no_path>({"path-start"});
    check_same<null_path>({"path-null"});
    check_same<large_number>({"number-range"});
    check_same<small_rate>({"backoff-rate-below-one"});
    check_same<slow_heart>({"heartbeat-exceeds-timeout"});
    check_same<no_resource>({"resource-missing"});
    check_same<no_time>({"wait-time-missing"});
    check_same<bad_name>({"machine-name"});
    check_same<no_value>({"not-a-value"});
    check_same<no_field>({"not-a-field"});
    check_same<path_in_result>({"path-misplaced"});
    check_same<not_finite>({"number-not-finite"});
    check_same<bad_json>({"json-syntax"});
    check_same<json_twice>({"json-duplicate-key"});
    check_same<member_twice>({"field-duplicate"});
    check_same<own_suffix>({"field-suffix"});
    check_same<not_utf8>({"text-not-utf8"});
    check_same<two_conditions>({"conditions-many"});
    check_same<wrong_value>({"comparator-value"});
    check_same<no_family>({"comparator-unknown"});
    check_same<no_order>({"comparator-order"});
    check_same<not_comparable>({"comparator-none"});
    check_same<no_choices>({"choices-empty"});
    check_same<no_condition>({"condition-missing"});
    check_same<empty_condition>({"condition-empty"});
    check_same<nested_next>({"nested-rule-next"});
    check_same<no_error_names>({"errors-empty"});
    check_same<all_beside>({"states-all-alone"});
    check_same<all_before>({"states-all-last"});
    check_same<misspelt_error>({"error-name-unknown"});
    check_same<no_timestamp>({"timestamp-form"});
    check_same<compared_with_none>({"timestamp-form"});
    check_same<bad_pattern>({"string-matches-escape"});
    check_same<bad_id>({"logical-id"});
    check_same<too_deep>({"nesting-too-deep"});

    check_same<path_in_jsonata>({"jsonpath-field"});
    check_same<output_in_jsonpath>({"jsonata-field"});
    check_same<downgraded>({"query-language-downgrade"});
    check_same<misspelt_language>({"value-not-allowed"});
    check_same<expression_in_jsonpath>({"jsonata-misplaced"});
    check_same<text_of_items>({"value-type"});
    check_same<no_arn>({"resource-arn"});
    check_same<activity_with_role>({"credentials-activity"});
    check_same<no_role>({"field-missing"});
    check_same<no_role_arn>({"role-arn"});
    check_same<bad_variable>({"variable-name"});
    check_same<reserved_variable>({"variable-reserved"});
    check_same<shadowed>({"variable-shadows"});
    check_same<half_path>({"path-syntax"});
    check_same<many_places>({"reference-path"});
    check_same<written_context>({"path-place"});
    check_same<no_path_in_json>({"template-in-json-text"});
    check_same<half_call>({"intrinsic-syntax"});
    check_same<misspelt_call>({"intrinsic-unknown"});
    check_same<one_argument>({"intrinsic-count"});
    check_same<wrong_argument_of_call>({"intrinsic-arguments"});
    check_same<one_placeholder>({"intrinsic-format"});
    check_same<deep_call>({"intrinsic-nesting"});
    check_same<error_of_number>({"error-path-function"});
    check_same<misspelt_member>({"context-member"});
    check_same<token_of_pass>({"context-place"});
    check_same<no_token>({"task-token-missing"});
    check_same<unassigned>({"variable-unassigned"});
    check_same<assigned_here>({"variable-same-state"});
    check_same<of_another_scope>({"variable-scope"});
    check_same<half_expression>({"jsonata-syntax"});
    check_same<no_delimiter>({"jsonata-delimiters"});
    check_same<own_context>({"jsonata-dollar"});
    check_same<evaluated>({"jsonata-eval"});
    check_same<misspelt_function>({"jsonata-function"});
    check_same<no_arguments>({"jsonata-arguments"});
    check_same<text_of_seconds>({"jsonata-place"});
    check_same<result_of_pass>({"jsonata-states-member"});
    check_same<high_percentage>({"percentage-range"});
    check_same<unknown_setting>({"setting-unknown"});
    check_same<missing_setting>({"setting-missing"});
    check_same<setting_in_conflict>({"setting-conflict"});
    check_same<bad_pointer>({"items-pointer"});
    check_same<no_batch>({"batcher-limit"});
    check_same<wrong_api>({"s3-resource"});
    check_same<no_writer>({"writer-empty"});
    check_same<bad_label>({"label-text"});
    check_same<label_twice>({"label-duplicate"});
    check_same<waits_in_express>({"express-pattern"});
    check_same<activity_in_express>({"express-activity"});
    check_same<map_in_express>({"express-distributed-map"});
    check_same<accepts_nothing>({"acceptance-unknown"});
    check_same<accepts_silently>({"acceptance-unexplained"});

    // several at once, all of them
    check_same<several>({"next-missing", "field-not-allowed", "wait-time-missing", "next-missing", "branches-empty"});
    check_same<many>({"next-missing", "next-missing", "next-missing", "next-missing", "next-missing", "next-missing",
                      "next-missing", "next-missing", "next-missing", "next-missing"});

    // stacks
    check_same<in_stack>({"next-missing"});
    check_same<id_twice>({"logical-id-duplicate"});
    check_same<wrong_type>({"resource-type"});
    check_same<no_such_resource>({"reference-missing"});
    check_same<wrong_resource>({"wrong-resource"});
    check_same<property_twice>({"property-twice"});
    check_same<property_fixed>({"property-fixed"});
    check_same<property_missing>({"property-missing"});
    check_same<not_a_number>({"not-an-integer"});
    check_same<name_too_long>({"physical-name"});
    check_same<no_facts>({"permission-unknown"});
    check_same<no_bound>({"permission-unbounded"});
    check_same<not_filled_in>({"substitution-missing"});
    check_same<bad_sub>({"substitution-malformed"});
    check_same<wildcard>({"resource-name"});
    check_same<no_function>({"parameter-missing"});
    check_same<no_resources>({"stack-empty"});

    // what resources are made of
    check_same<no_key>({"key-unknown"});
    check_same<no_express>({"express-needed"});
    check_same<no_standard>({"standard-needed"});
    check_same<two_policies>({"policy-twice"});
    check_same<own_policy>({"policy-elsewhere"});
    check_same<closed_key>({"key-closed"});
    check_same<key_of_aws>({"key-of-aws"});
    check_same<no_target>({"target-missing"});
    check_same<target_twice>({"target-twice"});
    check_same<no_stream>({"stream-missing"});
    check_same<silent_bucket>({"bucket-silent"});
    check_same<no_placeholder>({"placeholder-unknown"});
    check_same<large_batch>({"batch-range"});
    check_same<batch_of_none>({"batch-range"});
    check_same<batch_of_100000>({"batch-range"});
    check_same<hidden_shortly>({"visibility-timeout"});
    check_same<no_zone>({"time-zone"});
    check_same<no_address>({"endpoint-form"});
    check_same<other_runtime>({"inline-code-runtime"});
    check_same<other_handler>({"inline-code-handler"});
    check_same<too_much_code>({"inline-code-size"});
    check_same<no_metric>({"metric-unknown"});
    check_same<no_method>({"api-method"});
    check_same<no_path_of_api>({"api-path"});
    check_same<no_path_parameter>({"api-parameter"});
    // templates
    check_same<names_condition>({"reference-sort"});
    check_same<cycle>({"dependency-cycle"});
    check_same<no_attribute>({"part-attribute"});
    check_same<no_length>({"part-attribute-type"});
    check_same<many_outputs>({"part-limit"});
    check_same<no_type>({"part-type"});
    check_same<no_default>({"parameter-value"});
    check_same<no_keys>({"mapping-keys"});
    check_same<no_mapping_key>({"mapping-key"});
    check_same<no_mapping>({"mapping-value"});
    check_same<no_such_key>({"mapping-key-missing"});
    check_same<text_condition>({"condition-function"});
    check_same<half_condition>({"condition-arguments"});
    check_same<late_condition>({"condition-resource"});

    // properties
    check_same<bad_bucket>({"value-refused"});
    check_same<no_property_of_queue>({"property-unknown"});
    check_same<no_attribute_of_queue>({"attribute-unknown"});
    check_same<days_45>({"value-unlisted"});
    check_same<no_principal>({"principal-form"});
    check_same<not_pulled>({"image-unpullable"});
    check_same<always>({"resource-conditional"});
    check_same<one_minutes>({"schedule-form"});
    check_same<hour_25>({"schedule-part"});
    check_same<no_event_field>({"pattern-field"});
    check_same<no_array>({"pattern-leaf"});
    check_same<no_event_values>({"pattern-empty"});
    check_same<no_such_filter>({"pattern-filter"});
    check_same<no_operand>({"pattern-operand"});

    // calls
    check_same<no_api>({"api-unknown"});
    check_same<no_pattern>({"pattern-unsupported"});
    check_same<wrong_parameters>({"parameter-type", "parameter-unknown", "parameter-missing"});
    check_same<no_call>({"sdk-call"});
    check_same<no_service>({"sdk-service"});
    check_same<no_action>({"sdk-action"});
    check_same<streams>({"sdk-unsupported"});
    check_same<arn_for_url>({"resource-attribute"});
    check_same<name_or_arn>({"permission-deployed"});
    check_same<roles_elsewhere>({"permission-elsewhere"});
    check_same<bounds_nothing>({"bound-unused"});
    check_same<bounds_all>({"bound-anything"});
    check_same<in_small_letters>({"permission-spelling"});
    check_same<qualified_twice>({"qualifier-twice"});
    check_same<bounds_either>({"bound-ambiguous"});
    check_same<waits_for_express>({"express-child"});
    check_same<bounds_no_region>({"bound-open"});
    check_same<bounds_no_start>({"bound-start"});

    // roles
    check_same<no_option>({"role-option"});
    check_same<option_twice>({"role-option-twice"});
    check_same<role_brought>({"role-brought"});
    check_same<open_path>({"role-path"});
    check_same<no_policy>({"role-policy"});
    check_same<no_reason>({"role-reason"});
    check_same<half_statement>({"role-statement"});
    check_same<half_action>({"role-action"});
    check_same<half_resource>({"role-resource"});
    check_same<half_policy>({"role-resource"});

    for (core::rule_row const& row : core::rule_table) {
        bool const is_elsewhere = core::is_about_definitions(row.of) || core::is_about_payloads(row.of);   // tests of their own
        if (row.level == core::severity::error && !is_elsewhere) {
            INFO(row.id);
            CHECK(seen_ids.count(row.id) == 1);
        }
    }
}

TEST_CASE("A program knows all types of resources, and all actions") {
    auto const ids_of = [](auto const& one) {
        std::vector<std::string> ids;
        for (said_line const& line : lines_of(refusal_of(one))) ids.push_back(line.id);
        return ids;
    };
    using ids = std::vector<std::string>;
    constexpr char board[] = "AWS::CloudWatch::Dashboard";   // which no builder makes
    CHECK(ids_of(stack("S", resource("B", board, property("DashboardBodi", "{}")))) == ids{"property-unknown"});
    CHECK(ids_of(stack("S", resource("B", board, property("DashboardBody", "{}")), output("O", get_att("B", "Arn")))) ==
          ids{"attribute-unknown"});
    CHECK(ids_of(stack("S", resource("B", "MyCompany::Tools::Vault", property("Anything", 1)), output("O", get_att("B", "Any"))))
              .empty());
    CHECK(ids_of(stack("S", resource("B", "Custom::Vault", property("Anything", 1)), output("O", get_att("B", "Any")))).empty());
    CHECK(ids_of(stack("S", attribute("Transform", "Macro"), resource("B", board, property("Anything", 1)))).empty());
}

TEST_CASE("The sentences name the state, what is wrong, the nearest right text and the rule") {
    auto const said =
        lines_of(refusal_of(state_machine("M", start_at("Charge"), pass("Charge", next("Recrod")), pass("Record", end))));
    REQUIRE(said.size() == 1);
    CHECK(said[0].line == std::to_string(__LINE__ - 2));
    CHECK(said[0].sentence == "state `Charge`: Next names no state `Recrod`; did you mean `Record`?");
    CHECK(said[0].id == "next-missing");
    // non-ASCII names as they are; the compiler's own lines have <U+00FC>, because it prints nothing else
    CHECK(lines_of(refusal_of(state_machine("M", start_at("Prüfen"), pass("Prüfen", next("Grünes")), pass("Grün", end))))[0]
              .sentence == "state `Prüfen`: Next names no state `Grünes`; did you mean `Grün`?");
    // and no control characters
    CHECK(lines_of(refusal_of(state_machine("M", start_at("A\n"), pass("A\n", next("B\x1b[2J")), succeed("C"))))[0].sentence.find(
              '\x1b') == std::string::npos);
}
