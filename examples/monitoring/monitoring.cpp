// What the guide advises to watch: alarms on metrics of a machine, an activity and a function, and events when executions fail.
#include <string>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/cloudwatch.hpp>
#include <aslant/services/events.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/sfn.hpp>
#include <aslant/services/sns.hpp>

using namespace aslant;

struct order { std::string id; };
ASLANT_RECORD(order, id);

constexpr auto alerts = sns::topic("AlertsTopic");

constexpr auto price = lambda::function("PriceFunction", lambda::description("Prices an order."), lambda::runtime::python3_13,
                                        lambda::handler("index.handler"),
                                        lambda::inline_code("def handler(event, context):\n    return {\"id\": event[\"id\"]}\n"),
                                        takes<order>, returns<order>);
constexpr auto packing = sfn::activity("Packing", takes<order>, returns<order>);

constexpr auto process_order = state_machine("ProcessOrder", input<order>, comment("A function and an activity that are watched."),
    timeout(hours(24)),
    start_at("Price"),
    sequence(
        task("Price", resource(price), timeout(seconds(30)), retry(lambda::service_errors)),
        task("Pack", resource(packing), timeout(hours(8)), heartbeat(minutes(10))),
        succeed("Done")));

static_assert(verify<process_order>::ok);

// --- alarms: one that rings when something fails or takes too long

constexpr auto failures = cloudwatch::alarm("ExecutionsFail", cloudwatch::metric_of(process_order, sfn::metric::executions_failed),
                                            cloudwatch::description("An execution has failed."), cloudwatch::tell(alerts));
constexpr auto timeouts = cloudwatch::alarm("ExecutionsTimeOut", cloudwatch::metric_of(process_order, sfn::metric::executions_timed_out),
                                            cloudwatch::description("An execution has timed out."), cloudwatch::tell(alerts));
constexpr auto throttled = cloudwatch::alarm("ExecutionsAreThrottled", cloudwatch::metric_of(process_order, sfn::metric::execution_throttled),
                                             cloudwatch::threshold(100), cloudwatch::description("State transitions are throttled."),
                                             cloudwatch::tell(alerts));
constexpr auto slow = cloudwatch::alarm("ExecutionsAreSlow", cloudwatch::metric_of(process_order, sfn::metric::execution_time),
                                        cloudwatch::statistic("Maximum"), cloudwatch::threshold(4 * 60 * 60 * 1000),
                                        cloudwatch::period(minutes(15)),
                                        cloudwatch::description("An execution took more than four hours."), cloudwatch::tell(alerts));
constexpr auto lost_workers = cloudwatch::alarm("WorkersAreLost", cloudwatch::metric_of(packing, sfn::metric::activities_heartbeat_timed_out),
                                                cloudwatch::description("A worker gives no sign of life."), cloudwatch::tell(alerts));
constexpr auto no_workers = cloudwatch::alarm("WorkersAreMissing", cloudwatch::metric_of(packing, sfn::metric::activity_schedule_time),
                                              cloudwatch::threshold(60 * 60 * 1000),
                                              cloudwatch::description("Tasks wait for an hour until a worker takes them."),
                                              cloudwatch::tell(alerts));
constexpr auto failed_functions = cloudwatch::alarm("FunctionsFail", cloudwatch::metric_of(price, lambda::metric::lambda_functions_failed),
                                                    cloudwatch::threshold(3), cloudwatch::description("Orders cannot be priced."),
                                                    cloudwatch::tell(alerts));

// --- an event for each execution that did not end well

constexpr auto not_well = events::rule("ExecutionsEndBadly", events::description("Tells about each execution that did not succeed."),
                                       events::execution_status_changes(process_order, "FAILED", "TIMED_OUT", "ABORTED"),
                                       events::target(alerts));

constexpr auto watched = stack("Watched", description("A machine that is watched."), alerts, price, packing, process_order, failures, timeouts,
                               throttled, slow, lost_workers, no_workers, failed_functions, not_well,
                               output("ProcessOrderArn", ref(process_order)), output("AlertsTopicArn", ref(alerts)));

int main(int argc, char** argv) { return generate<watched>(argc, argv); }
