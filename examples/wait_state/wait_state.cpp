// The four ways to wait: for some seconds, until a time, and both as the input says.
#include <string>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>

using namespace aslant;

struct patience { int expiryseconds; std::string expirydate; };
ASLANT_RECORD(patience, expiryseconds, expirydate);

constexpr auto wait_a_while = state_machine("WaitAWhile", input<patience>, comment("The four ways to wait."),
    start_at("wait_ten_seconds"),
    sequence(
        wait("wait_ten_seconds", seconds(10)),
        wait("wait_until", timestamp("2026-03-14T01:59:00Z")),
        wait("wait_as_long_as_the_input_says", seconds_path("$.expiryseconds")),
        wait("wait_until_the_input_says", timestamp_path("$.expirydate")),
        pass("Over", result("It is over."), end)));

static_assert(verify<wait_a_while>::ok);

constexpr auto waits = stack("Waits", description("The four ways to wait."), wait_a_while, output("WaitAWhileArn", ref(wait_a_while)));

int main(int argc, char** argv) { return generate<waits>(argc, argv); }
