#include <aslant/aslant.hpp>
#include <aslant/services/lambda.hpp>
using namespace aslant;

constexpr auto charge = lambda::function("ChargeFunction", lambda::runtime::python3_13, lambda::handler("index.handler"),
                                         lambda::code_file("charge.py"));

constexpr auto checkout =
    state_machine("Checkout", start_at("Charge"), task("Charge", lambda::invoke(charge, lambda::payload(path("$"))), next("Done")),
                  succeed("Done"));

constexpr auto shop = stack("Shop", charge, checkout);

int main(int argc, char** argv) { return generate<shop>(argc, argv); }
