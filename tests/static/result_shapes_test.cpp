// What calls give, as their models say: what is there is read without a word. (What is not: tests/must_not_compile/services.cpp.)
#include <aslant/aslant.hpp>
#include <aslant/jsonata.hpp>
#include <aslant/payload.hpp>
#include <aslant/sdk.hpp>
#include <aslant/sdk/s3.hpp>
#include <aslant/services.hpp>
#include <aslant/warnings.hpp>

#include <string>
#include <vector>

#include "../shop_records.hpp"

using namespace aslant;

// (As macros, so that an error names the machine. Warnings are said, too: what a service may leave out is no doubt.)
#define IS_RIGHT(machine) static_assert(verify<machine, warnings_as_errors>::ok)
#define IS_FULLY_TYPED(machine)                                                                                                    \
    static_assert(verify<machine, warnings_as_errors>::ok);                                                                        \
    static_assert(verify<machine, fully_typed>::ok)
#define IS_WRONG(machine) static_assert(!is_valid<machine>)

namespace shop {

struct order {
    std::string id;
    double total;
};
ASLANT_RECORD(order, id, total);

struct sent {
    std::string MessageId;
};
ASLANT_RECORD(sent, MessageId);

struct mistaken {
    double MessageId;
};
ASLANT_RECORD(mistaken, MessageId);

}

namespace {

using namespace shop;

constexpr auto jobs = sqs::queue("Jobs");
constexpr auto orders = dynamodb::table("Orders");
constexpr auto key_of_order = dynamodb::key(object(field("id", object(field("S", path("$.id"))))));
constexpr auto sending = sqs::send_message(jobs, sqs::message_body(path("$")));
constexpr auto bounded = timeout(minutes(1));
constexpr auto call = resource("arn:aws:lambda:eu-west-1:123456789012:function:call");

// --- results, where they are put

constexpr auto as_payload = state_machine(
    "M", input<order>, start_at("A"), task("A", sending, bounded, next("B")),
    pass("B", parameters(object(field("id", path("$.MessageId")), field("status", path("$.SdkHttpMetadata.HttpStatusCode")))),
         next("C")),
    choice("C", when(var("$.status") == 200, "D"), otherwise("D")), succeed("D"));
IS_FULLY_TYPED(as_payload);
constexpr auto beside_input =
    state_machine("M", input<order>, start_at("A"), task("A", sending, bounded, result_path("$.SQS"), next("B")),
                  pass("B", parameters(object(field("id", path("$.SQS.MessageId")), field("order", path("$.id")))), end));
IS_FULLY_TYPED(beside_input);
constexpr auto selected = state_machine(
    "M", input<order>, start_at("A"),
    task("A", sending, bounded, result_selector(object(field("id", path("$.MessageId")))), result_path("$.SQS"), next("B")),
    pass("B", input_path("$.SQS.id"), end));
IS_FULLY_TYPED(selected);
constexpr auto changed =
    state_machine("M", input<order>, start_at("A"), task("A", sending, bounded, next("B")),
                  pass("B", result(1), result_path("$.SdkHttpMetadata.mine"), next("C")),
                  pass("C",
                       parameters(object(field("id", path("$.MessageId")), field("mine", path("$.SdkHttpMetadata.mine")),
                                         field("status", path("$.SdkHttpMetadata.HttpStatusCode")))),
                       end));
IS_FULLY_TYPED(changed);
constexpr auto changed_and_misread =
    state_machine("M", input<order>, start_at("A"), task("A", sending, bounded, next("B")),
                  pass("B", result(1), result_path("$.mine"), next("C")), pass("C", input_path("$.MessageIdd"), end));
IS_WRONG(changed_and_misread);
constexpr auto kept_in_variable =
    state_machine("M", input<order>, start_at("A"), task("A", sending, bounded, assign(field("sent", path("$"))), next("B")),
                  pass("B", parameters(object(field("id", path("$sent.MessageId")))), end));
IS_FULLY_TYPED(kept_in_variable);
constexpr auto misread_variable =
    state_machine("M", input<order>, start_at("A"), task("A", sending, bounded, assign(field("sent", path("$"))), next("B")),
                  pass("B", parameters(object(field("id", path("$sent.Message")))), end));
IS_WRONG(misread_variable);
constexpr auto thrown_away =
    state_machine("M", input<order>, start_at("A"), task("A", sending, bounded, result_path(nullptr), next("B")),
                  pass("B", input_path("$.total"), end));
IS_FULLY_TYPED(thrown_away);

// --- ways that meet, and loops

constexpr auto same_call_twice = state_machine(
    "M", input<order>, start_at("A"), choice("A", when(var("$.total") > 10, "B"), otherwise("C")),
    task("B", sending, bounded, next("D")), task("C", sending, bounded, next("D")), pass("D", input_path("$.MessageId"), end));
IS_FULLY_TYPED(same_call_twice);
constexpr auto of_two_calls =
    state_machine("M", input<order>, start_at("A"), choice("A", when(var("$.total") > 10, "B"), otherwise("C")),
                  task("B", sending, bounded, next("D")),
                  task("C", sns::publish("arn:aws:sns:eu-west-1:123456789012:placed", sns::message(path("$"))), bounded, next("D")),
                  pass("D", input_path("$.MessageId"), end));
IS_FULLY_TYPED(of_two_calls);
constexpr auto of_one_of_two_calls =
    state_machine("M", input<order>, start_at("A"), choice("A", when(var("$.total") > 10, "B"), otherwise("C")),
                  task("B", sending, bounded, next("D")),
                  task("C", sns::publish("arn:aws:sns:eu-west-1:123456789012:placed", sns::message(path("$"))), bounded, next("D")),
                  pass("D", input_path("$.MD5OfMessageBody"), end));
static_assert(verify<of_one_of_two_calls>::ok);   // a doubt
constexpr auto of_neither =
    state_machine("M", input<order>, start_at("A"), choice("A", when(var("$.total") > 10, "B"), otherwise("C")),
                  task("B", sending, bounded, next("D")),
                  task("C", sns::publish("arn:aws:sns:eu-west-1:123456789012:placed", sns::message(path("$"))), bounded, next("D")),
                  pass("D", input_path("$.MessageIdd"), end));
IS_WRONG(of_neither);
constexpr auto until_done = state_machine("M", input<order>, start_at("A"),
                                          task("A", dynamodb::get_item(orders, key_of_order), bounded, result_path("$.found"),
                                               accept("history-limit", "it is done soon"), next("B")),
                                          choice("B", when(is_present("$.found.Item.done.BOOL"), "C"), otherwise("W")),
                                          wait("W", seconds(5), next("A")), pass("C", input_path("$.found.Item.done.BOOL"), end));
IS_FULLY_TYPED(until_done);

// --- what a service may leave out

constexpr auto found_or_not =
    state_machine("M", input<order>, start_at("A"), task("A", dynamodb::get_item(orders, key_of_order), bounded, next("B")),
                  choice("B", when(is_present("$.Item"), "C"), otherwise("D")), pass("C", input_path("$.Item.total.N"), end),
                  pass("D", input_path("$.SdkHttpMetadata"), end));
IS_FULLY_TYPED(found_or_not);
constexpr auto deep =
    state_machine("M", input<order>, start_at("A"), task("A", dynamodb::get_item(orders, key_of_order), bounded, next("B")),
                  pass("B", input_path("$.Item.a.M.b.L[0].M.c.SS[1]"), end));
IS_FULLY_TYPED(deep);

// --- jobs, tokens, and what is no structure

constexpr auto job = state_machine(
    "M", input<order>, start_at("A"), task("A", ecs::run_task("jobs", "import", run_job), bounded, next("B")),
    map("B", items_path("$.Containers"), item_processor(start_at("C"), pass("C", input_path("$.ExitCode"), end)), end));
IS_FULLY_TYPED(job);
constexpr auto job_misread =
    state_machine("M", input<order>, start_at("A"), task("A", ecs::run_task("jobs", "import", run_job), bounded, next("B")),
                  map("B", items_path("$.Containers"), item_processor(start_at("C"), pass("C", input_path("$.Exit"), end)), end));
IS_WRONG(job_misread);
constexpr auto token = state_machine(
    "M", input<order>, start_at("A"),
    task("A", sqs::send_message(jobs, sqs::message_body(object(field("token", path("$$.Task.Token")))), wait_for_task_token),
         bounded, returns<receipt>, next("B")),
    pass("B", input_path("$.charge_id"), end));
IS_FULLY_TYPED(token);
constexpr auto untyped_token = state_machine(
    "M", start_at("A"),
    task("A", sqs::send_message(jobs, sqs::message_body(object(field("token", path("$$.Task.Token")))), wait_for_task_token),
         bounded, next("B")),
    pass("B", input_path("$.anything"), end));
IS_RIGHT(untyped_token);
constexpr auto open_result =
    state_machine("M", start_at("A"),
                  task("A", emr_serverless::start_job_run("app", "arn:aws:iam::123456789012:role/r", run_job), bounded, next("B")),
                  pass("B", input_path("$.any.thing"), end));
IS_RIGHT(open_result);
constexpr auto as_text =
    state_machine("M", input<order>, start_at("A"),
                  task("A", resource("arn:aws:states:::sqs:sendMessage"),
                       parameters(object(field("QueueUrl", "https://q"), field("MessageBody", path("$")))), bounded, next("B")),
                  pass("B", input_path("$.MessageId"), end));
IS_FULLY_TYPED(as_text);

// --- AWS SDK integrations

constexpr auto of_sdk = state_machine(
    "M", input<order>, start_at("A"),
    task("A", sdk("s3:listObjectsV2", field("Bucket", "orders")), bounded, result_path("$.found"), next("B")),
    task("B", resource("arn:aws:states:::aws-sdk:s3:listObjectsV2"), parameters(object(field("Bucket", "orders"))), bounded,
         result_path("$.again"), next("C")),
    pass("C", parameters(object(field("key", path("$.found.Contents[0].Key")), field("count", path("$.again.KeyCount")))), end));
IS_FULLY_TYPED(of_sdk);
constexpr auto of_sdk_misread = state_machine("M", input<order>, start_at("A"),
                                              task("A", sdk("s3:listObjectsV2", field("Bucket", "orders")), bounded, next("B")),
                                              pass("B", input_path("$.Contents[0].key"), end));
IS_WRONG(of_sdk_misread);
constexpr auto of_unknown_sdk =
    state_machine("M", start_at("A"), task("A", sdk("sqs:receiveMessage", field("QueueUrl", "https://q")), bounded, next("B")),
                  pass("B", input_path("$.any"), end));
IS_RIGHT(of_unknown_sdk);

// --- what a function, an API or another machine gives

constexpr auto payload =
    state_machine("M", input<order>, start_at("A"),
                  task("A", lambda::invoke("charge", lambda::payload(path("$"))), bounded, retry(lambda::service_errors),
                       takes<order>, returns<receipt>, next("B")),
                  pass("B",
                       parameters(object(field("id", path("$.Payload.charge_id")), field("status", path("$.StatusCode")),
                                         field("error", path("$.FunctionError")))),
                       end));
IS_FULLY_TYPED(payload);
constexpr auto without_payload =
    state_machine("M", input<order>, start_at("A"),
                  task("A", lambda::invoke("charge"), bounded, retry(lambda::service_errors), takes<order>, end));
IS_WRONG(without_payload);
constexpr auto response = state_machine(
    "M", input<order>, start_at("A"),
    task("A", apigateway::invoke("abc.execute-api.eu-west-1.amazonaws.com", apigateway::method("GET")), bounded, returns<receipt>,
         next("B")),
    pass("B",
         parameters(object(field("id", path("$.ResponseBody.charge_id")), field("type", path("$.Headers['Content-Type'][0]")))),
         end));
IS_FULLY_TYPED(response);
constexpr auto billing = state_machine("Billing", input<order>, returns<receipt>, start_at("A"),
                                       pass("A", result(object(field("charge_id", "1"), field("approved", true))), end));
constexpr auto parent =
    state_machine("M", input<order>, start_at("A"),
                  task("A",
                       sfn::start_execution(billing, sfn::input(object(field("id", path("$.id")), field("total", path("$.total")))),
                                            sfn::associate_with_parent, run_job_2),
                       bounded, next("B")),
                  choice("B", when(var("$.Output.approved") == true, "C"), otherwise("C")), succeed("C"));
IS_FULLY_TYPED(parent);
constexpr auto parent_of_text = state_machine(
    "M", input<order>, start_at("A"), task("A", sfn::start_execution(billing, sfn::input(path("$")), run_job), bounded, next("B")),
    pass("B", parameters(object(field("receipt", string_to_json(path("$.Output"))))), end));
IS_FULLY_TYPED(parent_of_text);
constexpr auto only_started = state_machine("M", input<order>, start_at("A"),
                                            task("A", sfn::start_execution(billing, sfn::input(path("$"))), bounded, next("B")),
                                            pass("B", input_path("$.ExecutionArn"), end));
IS_FULLY_TYPED(only_started);

// --- what comes next takes it

constexpr auto taken = state_machine("M", input<order>, start_at("A"), task("A", sending, bounded, next("B")),
                                     task("B", call, bounded, retry(lambda::service_errors), takes<sent>, returns<receipt>, end));
IS_FULLY_TYPED(taken);
constexpr auto taken_as_another = state_machine("M", input<order>, start_at("A"), task("A", sending, bounded, next("B")),
                                                task("B", call, bounded, retry(lambda::service_errors), takes<order>, end));
IS_WRONG(taken_as_another);
constexpr auto taken_as_number = state_machine("M", input<order>, start_at("A"), task("A", sending, bounded, next("B")),
                                               task("B", call, bounded, retry(lambda::service_errors), takes<mistaken>, end));
IS_WRONG(taken_as_number);

// --- JSONata

constexpr auto in_jsonata = state_machine("M", query_language("JSONata"), input<order>, start_at("A"),
                                          task("A", ecs::run_task("jobs", "import", run_job), bounded,
                                               output(object(field("codes", jsonata("$states.result.Containers.ExitCode")),
                                                             field("group", jsonata("$states.result.Group")))),
                                               end));
IS_RIGHT(in_jsonata);
constexpr auto misread_in_jsonata =
    state_machine("M", query_language("JSONata"), input<order>, start_at("A"),
                  task("A", ecs::run_task("jobs", "import", run_job), bounded,
                       output(object(field("codes", jsonata("$states.result.Containers.Exit")))), end));
IS_WRONG(misread_in_jsonata);

// --- every result

using namespace aslant::core;

// Each member of each result is found, and all of them are there when the object is made whole.
constexpr int members_read(integration const& api) {
    shape_segment segments[64]{};
    shape_memory memory;
    shape_store store{segments, 0, memory};
    add_first_shapes(store);
    node resource = node_of(kind::resource, form::string);
    resource.api = &api;
    int count = 0;
    for (int p = 0; p < 4; ++p) {
        if (!api.resource[p]) continue;
        resource.detail = detail_of(call_pattern(p));
        resource.value = terminated(api.resource[p]);
        int const result = api_results(&resource, store, {nullptr, nullptr}).of(0).result;
        if (store.at(result).places != of_api) continue;
        int const whole = store.whole(result);
        for (api_member m = first_member(type_of_shape(store.at(result))); m; m = next_member(m), ++count) {
            found_field const in_whole = store.member(whole, m.name);
            if (!store.member(result, m.name).is_found || !in_whole.is_found || in_whole.is_maybe) return -1;
        }
        if (store.member(result, text_of("none")).is_found || store.member(whole, text_of("none")).is_found) return -1;
        if (store.join(result, result) != result || store.join(whole, result) != whole) return -1;
    }
    return count;
}
constexpr bool reads_results(api_list const& apis, int least) {
    int count = 0;
    for (integration const* api : apis) {
        int const read = members_read(*api);
        if (read < 0) return false;
        count += read;
    }
    return count >= least;
}
static_assert(reads_results(sqs::apis, 7) && reads_results(dynamodb::apis, 16) && reads_results(ecs::apis, 40));
static_assert(reads_results(sagemaker::apis, 60));
static_assert(reads_results(codebuild::apis, 10) && reads_results(batch::apis, 30) && reads_results(athena::apis, 10));

}
