// The language needs no library.
#include <aslant/aslant.hpp>
using namespace aslant;

constexpr auto right = state_machine("Right", start_at("A"), pass("A", next("B")), succeed("B"));
constexpr auto wrong = state_machine("Wrong", start_at("A"), pass("A", next("C")), succeed("B"));

static_assert(is_valid<right>);
static_assert(!is_valid<wrong>);

int main() {}
