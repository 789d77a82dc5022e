// A day's orders are fulfilled, each in an execution of its own: they are kept, reserved, approved by people, charged and shipped.
// Every task is a typed call of a service, and nobody writes what the machine's role is allowed: it is derived from the calls.
#include <string>
#include <vector>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/dynamodb.hpp>
#include <aslant/services/events.hpp>
#include <aslant/services/glue.hpp>
#include <aslant/services/http.hpp>
#include <aslant/services/iam.hpp>
#include <aslant/services/kms.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/s3.hpp>
#include <aslant/services/sfn.hpp>
#include <aslant/services/sns.hpp>
#include <aslant/services/sqs.hpp>
#include <aslant/warnings.hpp>

using namespace aslant;

// --- what flows

struct line {
    std::string sku;
    int count;
};
ASLANT_RECORD(line, sku, count);
struct order {
    std::string id;
    std::string country;
    std::string shop_queue;   // the URL of a queue of the shop that it was placed in
    double total;
    std::vector<line> lines;
};
ASLANT_RECORD(order, id, country, (shop_queue, "shopQueue"), total, lines);
struct reservation {
    std::string warehouse;
    int pieces;
};
ASLANT_RECORD(reservation, warehouse, pieces);
struct approval {
    bool approved;
    std::string by;
};
ASLANT_RECORD(approval, approved, by);
struct charge {
    std::string id;
};
ASLANT_RECORD(charge, id);
struct shipping_request {
    std::string order;
    std::string warehouse;
};
ASLANT_RECORD(shipping_request, order, warehouse);
struct shipment {
    std::string tracking_number;
};
ASLANT_RECORD(shipment, (tracking_number, "trackingNumber"));
struct day {
    std::string date;
};
ASLANT_RECORD(day, date);

// --- resources

constexpr auto kept = deletion_policy("Retain");
constexpr auto stays = update_replace_policy("Retain");

// One key for what says who ordered what.
constexpr auto key = kms::key("OrdersKey", kept, stays, property("EnableKeyRotation", true));
constexpr auto data = s3::bucket("DataBucket", s3::kms_master_key(key));
constexpr auto orders = dynamodb::table(
    "OrdersTable", kept, stays, property("BillingMode", "PAY_PER_REQUEST"),
    property("AttributeDefinitions", array(object(field("AttributeName", "id"), field("AttributeType", "S")))),
    property("KeySchema", array(object(field("AttributeName", "id"), field("KeyType", "HASH")))),
    property("PointInTimeRecoverySpecification", object(field("PointInTimeRecoveryEnabled", true))),
    dynamodb::kms_master_key(key));
constexpr auto approvals = sqs::queue("ApprovalsQueue", kept, stays, property("MessageRetentionPeriod", 1'209'600),
                                 sqs::kms_master_key(key));
constexpr auto done = sns::topic("DoneTopic");

constexpr auto reserve = lambda::function("ReserveFunction", lambda::runtime::python3_13, lambda::handler("index.handler"),
                                          lambda::code_file("reserve.py"), lambda::timeout(seconds(10)), takes<order>,
                                          returns<reservation>);

// How the payment provider is called. The secret with the API key is made by hand.
constexpr auto payments = events::connection(
    "PaymentsConnection", property("AuthorizationType", "API_KEY"),
    property("AuthParameters",
             object(field("ApiKeyAuthParameters",
                          object(field("ApiKeyName", "X-Api-Key"),
                                 field("ApiKeyValue", "{{resolve:secretsmanager:payments:SecretString:key}}"))))));

constexpr auto use_of_key = iam::allow(iam::actions("kms:Decrypt", "kms:GenerateDataKey"), iam::on(get_att(key, "Arn")));
constexpr auto report_role = iam::role(
    "ReportRole", iam::assumed_by("glue.amazonaws.com"),
    iam::policies(iam::policy(
        "Report", use_of_key,
        iam::allow(iam::actions("s3:GetObject"),
                   iam::on(s3::objects(data, "/scripts/report.py"), s3::objects(data, "/fulfilled/*"))),
        iam::allow(iam::actions("s3:PutObject", "s3:DeleteObject"), iam::on(s3::objects(data, "/reports/*"))),
        iam::allow(iam::actions("s3:ListBucket"), iam::on(get_att(data, "Arn"))),
        iam::allow(iam::actions("logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"),
                   iam::on(sub("arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:/aws-glue/*"))))));
constexpr auto report = glue::job(
    "ReportJob", property("Role", get_att(report_role, "Arn")), property("GlueVersion", "5.0"), property("WorkerType", "G.1X"),
    property("NumberOfWorkers", 2),
    property("Command", object(field("Name", "glueetl"), field("ScriptLocation", sub("s3://", ref(data), "/scripts/report.py")))));

// --- the machine that ships one order, which others start too

constexpr auto ship = state_machine(
    "Ship", input<shipping_request>, returns<shipment>,
    start_at("Label"),
    pass("Label", parameters(object(field("trackingNumber", format("{}-{}", path("$.warehouse"), path("$.order"))))), end));

// --- the machine that fulfils a day's orders

template <class... States> constexpr auto for_each_order(States const&... states) {
    return item_processor(distributed("STANDARD"), input<order>, start_at("Keep"), states...);
}

constexpr auto fulfil = state_machine(
    "Fulfil", input<day>, comment("Fulfils the orders of a day."),
    start_at("Each order"),
    map("Each order", label("Orders"), max_concurrency(20), tolerated_failure_percentage(5),
        item_reader(resource("arn:aws:states:::s3:getObject"), reader_config(input_type("JSONL")),
                    parameters(object(field("Bucket", ref(data)), field("Key", format("incoming/{}.jsonl", path("$.date")))))),
        allow("Key", "incoming/*"),
        for_each_order(
            task("Keep",
                 dynamodb::put_item(orders, dynamodb::item(object(
                     field("id", object(field("S", path("$.id")))),
                     field("country", object(field("S", path("$.country")))),
                     field("total", object(field("N", format("{}", path("$.total"))))))),
                     dynamodb::condition_expression("attribute_not_exists(id)")),
                 timeout(seconds(10)), discard_result, next("Reserve")),
            task("Reserve", lambda::invoke(reserve, lambda::payload(path("$"))),
                 timeout(seconds(30)), retry(lambda::service_errors, max_attempts(6)),
                 result_selector(object(field("warehouse", path("$.Payload.warehouse")),
                                        field("pieces", path("$.Payload.pieces")))),
                 result_path("$.reserved"), next("Large?")),
            choice("Large?", when(var("$.total") >= 1000, "Approve"), otherwise("Charge")),
            // Somebody reads the queue, and sends the token back with their answer.
            task("Approve",
                 sqs::send_message(approvals, wait_for_task_token, sqs::message_body(object(
                     field("token", path("$$.Task.Token")), field("order", path("$.id")), field("total", path("$.total"))))),
                 returns<approval>, timeout(hours(8)), result_path("$.approval"), next("Approved?")),
            choice("Approved?", when(var("$.approval.approved") == true, "Charge"), otherwise("Refused")),
            task("Charge",
                 http::invoke(payments, http::api_endpoint("https://api.payments.example/v1/charges"), http::method("POST"),
                              http::headers(object(field("Idempotency-Key", path("$.id")))),
                              http::request_body(object(field("order", path("$.id")), field("amount", path("$.total"))))),
                 returns<charge>, timeout(seconds(30)), retry(on("States.Http.StatusCode.503"), max_attempts(3)),
                 result_selector(object(field("id", path("$.ResponseBody.id")))), result_path("$.charge"), next("Ship")),
            task("Ship",
                 sfn::start_execution(ship, run_job_2, sfn::associate_with_parent, sfn::input(object(
                     field("order", path("$.id")), field("warehouse", path("$.reserved.warehouse"))))),
                 timeout(hours(24)),
                 result_selector(object(field("trackingNumber", path("$.Output.trackingNumber")))),
                 result_path("$.shipment"), next("Tell the shop")),
            // Each shop has a queue of its own, whose name begins with shop-.
            task("Tell the shop",
                 sqs::send_message(path("$.shopQueue"), allow("QueueUrl", "shop-*"), sqs::message_body(object(
                     field("order", path("$.id")), field("charge", path("$.charge.id")),
                     field("trackingNumber", path("$.shipment.trackingNumber"))))),
                 timeout(seconds(10)), discard_result, end),
            fail("Refused", error("OrderRefused"), cause_path("$.approval.by"))),
        result_writer(resource("arn:aws:states:::s3:putObject"),
                      parameters(object(field("Bucket", ref(data)), field("Prefix", format("fulfilled/{}", path("$.date"))))),
                      writer_config(output_type("JSONL"), transformation("COMPACT"))),
        allow("Prefix", "fulfilled/*"),
        discard_result, next("Report")),
    task("Report",
         glue::start_job_run(report, run_job,
                             glue::arguments(object(field("--bucket", ref(data)), field("--day", path("$.date"))))),
         timeout(hours(1)), result_path("$.report"), next("Announce")),
    task("Announce",
         sns::publish(done, sns::subject("Orders are fulfilled"),
                      sns::message(format("The orders of {} are fulfilled; the report is run {}.",
                                          path("$.date"), path("$.report.Id")))),
         timeout(seconds(10)), end));

static_assert(verify<ship, fully_typed | warnings_as_errors>::ok);
static_assert(verify<fulfil, fully_typed | warnings_as_errors>::ok);

constexpr auto shop = stack("Shop", description("The orders of a day are fulfilled."), key, data, orders, approvals, done, reserve,
                            payments, report_role, report, ship, fulfil, output("FulfilArn", ref(fulfil)),
                            output("DataBucketName", ref(data)));

int main(int argc, char** argv) { return generate<shop>(argc, argv); }
