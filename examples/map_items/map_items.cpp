// Maps without functions: over the items at a path, and with what the Context Object knows of each.
#include <string>
#include <vector>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>

using namespace aslant;

struct word { std::string say; };
ASLANT_RECORD(word, say);
struct words { std::vector<word> ThingsPiratesSay; };
ASLANT_RECORD(words, ThingsPiratesSay);
struct visitor { std::string who; };
ASLANT_RECORD(visitor, who);

constexpr auto pirates = state_machine("PiratesSay", input<words>,
    start_at("PiratesSay"),
    map("PiratesSay", items_path("$.ThingsPiratesSay"),
        item_processor(start_at("SayWord"), pass("SayWord", end)),
        end));

constexpr auto with_context = state_machine("WithContext", input<std::vector<visitor>>,
    start_at("ExampleMapState"),
    map("ExampleMapState",
        item_selector(object(field("ContextIndex", path("$$.Map.Item.Index")), field("ContextValue", path("$$.Map.Item.Value")))),
        item_processor(start_at("TestPass"), pass("TestPass", end)),
        end));

static_assert(verify<pirates>::ok and verify<with_context>::ok);

constexpr auto maps = stack("Maps", description("Maps over items of the input."), pirates, with_context,
                            output("PiratesSayArn", ref(pirates)), output("WithContextArn", ref(with_context)));

int main(int argc, char** argv) { return generate<maps>(argc, argv); }
