// A function fails, and what it fails with decides where the machine goes on.
#include <string>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/lambda.hpp>

using namespace aslant;

struct account { std::string name; };
ASLANT_RECORD(account, name);

constexpr auto create = lambda::function("FailFunction", lambda::description("Creates no account."), lambda::runtime::python3_13,
                                         lambda::handler("index.handler"), lambda::code_file("create.py"),
                                         takes<account>, returns<account>);

constexpr auto create_account = state_machine("CreateAccount", input<account>,
    comment("A Catch example of the Amazon States Language using an AWS Lambda function"),
    accept("states-all-misses", "what the function gives is small"),
    start_at("CreateAccount"),
    task("CreateAccount", resource(create), timeout(seconds(30)),
         retry(lambda::service_errors),
         catch_errors("CustomError", "CustomErrorFallback"),
         catch_errors("States.TaskFailed", "ReservedTypeFallback"),
         catch_all("CatchAllFallback"),
         end),
    pass("CustomErrorFallback", result("This is a fallback from a custom Lambda function exception"), end),
    pass("ReservedTypeFallback", result("This is a fallback from a reserved error code"), end),
    pass("CatchAllFallback", result("This is a fallback from any error code"), end));

static_assert(verify<create_account>::ok);

constexpr auto accounts = stack("Accounts", description("Errors that are caught by their names."), create, create_account,
                                output("CreateAccountArn", ref(create_account)));

int main(int argc, char** argv) { return generate<accounts>(argc, argv); }
