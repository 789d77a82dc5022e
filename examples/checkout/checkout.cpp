#include <string>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/lambda.hpp>
using namespace aslant;

struct purchase { std::string id; double total; };
ASLANT_RECORD(purchase, id, total);
struct cart { purchase order; };
ASLANT_RECORD(cart, order);
struct verdict { bool approved; };
ASLANT_RECORD(verdict, approved);

constexpr auto charge = lambda::function("ChargeFunction", lambda::runtime::python3_13, lambda::handler("index.handler"),
                                         lambda::code_file("charge.py"), lambda::timeout(seconds(10)),
                                         takes<cart>, returns<verdict>);

constexpr auto checkout = state_machine("Checkout", input<cart>,
    accept("states-all-misses", "what the function returns is small"),
    start_at("Charge"),
    task("Charge", lambda::invoke(charge, lambda::payload(object(field("order", path("$.order"))))),
         result_selector(object(field("approved", path("$.Payload.approved")))), result_path("$.payment"),
         timeout(seconds(30)), retry(lambda::service_errors, max_attempts(6)), catch_all("Refused"),
         next("Approved?")),
    choice("Approved?",
         when(var("$.payment.approved") == true and var("$.order.total") < 1000, "Done"),
         otherwise("Refused")),
    succeed("Done"),
    fail("Refused", error("PaymentRefused")));

static_assert(verify<checkout>::ok);

constexpr auto shop = stack("Shop", charge, checkout);

int main(int argc, char** argv) { return generate<shop>(argc, argv); }
