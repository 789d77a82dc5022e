// g++ warns of a user's variables that have the names of parameters in a header, where it instantiates this.
#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/sqs.hpp>

inline constexpr int other = 0;
inline constexpr int where = 0;
inline constexpr int characters = 0;
inline constexpr int count = 0;
inline constexpr int store = 0;
inline constexpr int reader = 0;
inline constexpr int reading = 0;
inline constexpr int n = 0;
inline constexpr int f = 0;

namespace aslant::tests {

constexpr auto jobs = sqs::queue("Jobs", property("VisibilityTimeout", 300));
constexpr auto orders =
    state_machine("Orders", start_at("Queue"), task("Queue", sqs::send_message(jobs, sqs::message_body("an order")), end));
constexpr auto shop = stack("Shop", jobs, orders, output("Jobs", get_att(jobs, "Arn")));
static_assert(verify<shop>::ok);

}
