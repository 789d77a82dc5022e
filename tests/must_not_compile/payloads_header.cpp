// Types of payloads without the header that knows what they are.
#include <aslant/aslant.hpp>
using namespace aslant;

struct order {
    int total;
};

// --- payload-header

constexpr auto input_alone = state_machine("M", input<order>, start_at("A"), succeed("A"));
static_assert(verify<input_alone>::ok);   // says: state machine `M`: input<...> needs #include <aslant/payload.hpp> (line N)
constexpr auto of_a_task = state_machine("M", start_at("A"), task("A", resource("arn:aws:lambda:us-east-1:123456789012:function:f"), takes<order>, returns<order>, end));
static_assert(verify<of_a_task>::ok);   // says: (1) state `A`: takes<...> needs #include <aslant/payload.hpp> (line N) (2) state `A`: returns<...> needs #include <aslant/payload.hpp> (line N)
