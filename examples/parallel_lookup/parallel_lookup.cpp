// Branches that run at the same time, with functions and with activities.
#include <string>
#include <vector>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/sfn.hpp>

using namespace aslant;

struct customer { int customerId; };
ASLANT_RECORD(customer, customerId);
struct address { std::string street; std::string town; };
ASLANT_RECORD(address, street, town);

constexpr auto address_finder = lambda::function("AddressFinderFunction", lambda::description("Finds the address of a customer."),
                                                 lambda::runtime::python3_13, lambda::handler("index.handler"),
                                                 lambda::code_file("address.py"), takes<customer>, returns<address>);
constexpr auto phone_finder = lambda::function("PhoneFinderFunction", lambda::description("Finds the phone number of a customer."),
                                               lambda::runtime::python3_13, lambda::handler("index.handler"),
                                               lambda::code_file("phone.py"), takes<customer>, returns<std::string>);

constexpr auto look_up = state_machine("LookUp", input<customer>, comment("Parallel Example."),
    start_at("LookupCustomerInfo"),
    parallel("LookupCustomerInfo",
             branch(start_at("LookupAddress"),
                    task("LookupAddress", resource(address_finder), timeout(seconds(30)), retry(lambda::service_errors), end)),
             branch(start_at("LookupPhone"),
                    task("LookupPhone", resource(phone_finder), timeout(seconds(30)), retry(lambda::service_errors), end)),
             end));

constexpr auto add = sfn::activity("Add", takes<std::vector<double>>, returns<double>);
constexpr auto subtract = sfn::activity("Subtract", takes<std::vector<double>>, returns<double>);

constexpr auto fun_with_math = state_machine("FunWithMath", input<std::vector<double>>, comment("Parallel Example."),
    start_at("FunWithMath"),
    parallel("FunWithMath",
             branch(start_at("Add"), task("Add", resource(add), timeout(minutes(5)), end)),
             branch(start_at("Subtract"), task("Subtract", resource(subtract), timeout(minutes(5)), end)),
             end));

static_assert(verify<look_up>::ok and verify<fun_with_math>::ok);

constexpr auto branches = stack("Branches", description("Branches that run at the same time."), address_finder, phone_finder, look_up, add,
                                subtract, fun_with_math, output("LookUpArn", ref(look_up)), output("FunWithMathArn", ref(fun_with_math)));

int main(int argc, char** argv) { return generate<branches>(argc, argv); }
