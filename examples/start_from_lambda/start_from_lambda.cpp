// A function starts executions of a machine: as it is now, of a version, which stays as it is, or of an alias, which can move on.
#include <string>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/sfn.hpp>

using namespace aslant;

struct job { std::string PreprocessingJobName; std::string Input; std::string Output; };
ASLANT_RECORD(job, PreprocessingJobName, Input, Output);

constexpr auto preprocess = state_machine("Preprocess", input<job>, comment("Stands for a machine that works on files."),
    start_at("Work"),
    pass("Work", parameters(object(field("read", path("$.Input")), field("written", path("$.Output")))), end));

static_assert(verify<preprocess>::ok);

constexpr auto first = sfn::version("FirstVersion", property("StateMachineArn", ref(preprocess)), property("Description", "The first one."));
constexpr auto live = sfn::alias("LiveAlias", property("Name", "live"),
    property("RoutingConfiguration", array(object(field("StateMachineVersionArn", ref(first)), field("Weight", 100)))));

constexpr auto start = lambda::function("StartFunction", lambda::description("Starts executions of Preprocess."), lambda::runtime::python3_13,
                                        lambda::handler("index.handler"), lambda::code_file("start.py"), lambda::timeout(seconds(10)),
                                        lambda::environment(field("LATEST", ref(preprocess)), field("FIRST", ref(first)),
                                                            field("LIVE", ref(live))),
                                        uses(starts(preprocess), starts(first), starts(live)));

constexpr auto starting = stack("Starting", description("A function that starts a machine."), preprocess, first, live, start,
                                output("StartFunctionName", ref(start)));

int main(int argc, char** argv) { return generate<starting>(argc, argv); }
