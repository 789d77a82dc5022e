// Transitions: Next, End, Default, the Next of choice rules and catchers, and where an execution can get to.
#include <aslant/aslant.hpp>
using namespace aslant;

constexpr auto charge = resource("arn:aws:lambda:eu-west-1:123456789012:function:charge");

// --- next-missing

// mistake next-missing
constexpr auto misspelt = state_machine("Checkout", start_at("Charge"), task("Charge", charge, next("Recrod")), pass("Record", end));
static_assert(verify<misspelt>::ok);   // says: state `Charge`: Next names no state `Recrod`; did you mean `Record`? (line N)
constexpr auto spelt = state_machine("Checkout", start_at("Charge"), task("Charge", charge, next("Record")), pass("Record", end));
static_assert(verify<spelt>::ok);

constexpr auto other_case = state_machine("Checkout", start_at("Charge"), task("Charge", charge, next("record order")), pass("Record order", end));
static_assert(verify<other_case>::ok);   // says: state `Charge`: Next names no state `record order`; did you mean `Record order`? (line N)

constexpr auto nothing_near = state_machine("M", start_at("Hold"), wait("Hold", seconds(5), next("Notify the customer")), succeed("Done"));
static_assert(verify<nothing_near>::ok);   // says: state `Hold`: Next names no state `Notify the customer` (line N)

constexpr auto single_letters = state_machine("M", start_at("A"), pass("A", next("C")), succeed("B"));
static_assert(verify<single_letters>::ok);   // says: state `A`: Next names no state `C` (line N)

constexpr auto empty_target = state_machine("M", start_at("A"), pass("A", next("")), succeed("B"));
static_assert(verify<empty_target>::ok);   // says: state `A`: Next names no state `` (line N)

constexpr auto in_branch =
    state_machine("M", start_at("Both"),
                  parallel("Both", branch(start_at("Left"), succeed("Left")),
                           branch(start_at("Right"), pass("Right", next("Last")), pass("Last", next("Lost")), succeed("Least")), end));
static_assert(verify<in_branch>::ok);   // says: state `Last`: Next names no state `Lost` (line N)

constexpr auto in_map_in_branch =
    state_machine("M", start_at("Both"),
                  parallel("Both", branch(start_at("Each"), map("Each", item_processor(start_at("Resize"), task("Resize", charge, next("Storre")),
                                                                                       pass("Store", end)), end)), end));
static_assert(verify<in_map_in_branch>::ok);   // says: state `Resize`: Next names no state `Storre`; did you mean `Store`? (line N)

// A sequence goes on by itself, but a state of it may jump.
constexpr auto jump_in_sequence =
    state_machine("M", start_at("First"), sequence(pass("First"), pass("Second", next("Forth")), pass("Third"), pass("Fourth", end)));
static_assert(verify<jump_in_sequence>::ok);   // says: state `Second`: Next names no state `Forth`; did you mean `Fourth`? (line N)
constexpr auto right_jump =
    state_machine("M", start_at("First"), sequence(pass("First"), choice("Second", when(is_present("$.x"), "Third"), otherwise("Fourth"))),
                  sequence(pass("Third"), pass("Fourth", end)));
static_assert(verify<right_jump>::ok);

// mistake next-twice
constexpr auto next_twice = state_machine("M", start_at("A"), pass("A", next("B"), next("C")), succeed("B"), succeed("C"));
static_assert(verify<next_twice>::ok);   // says: state `A`: it has Next twice (line N)
constexpr auto two_findings = state_machine("M", start_at("Fetch"), task("Fetch", charge, next("Stor")), pass("Store", next("Doen")), succeed("Done"));
static_assert(verify<two_findings>::ok);   // says: (1) state `Fetch`: Next names no state `Stor`; did you mean `Store`? (line N) (2) state `Store`: Next names no state `Doen`; did you mean `Done`? (line N)

// --- next-or-end-missing, next-and-end

constexpr auto goes_nowhere = state_machine("M", start_at("A"), pass("A", next("B")), pass("B"));
static_assert(verify<goes_nowhere>::ok);   // says: state `B`: it has neither Next nor End (line N)
constexpr auto last_of_sequence = state_machine("M", start_at("A"), sequence(pass("A"), task("B", charge, timeout(seconds(10)))));
static_assert(verify<last_of_sequence>::ok);   // says: state `B`: it has neither Next nor End (line N)
constexpr auto sequence_then_alone = state_machine("M", start_at("A"), sequence(pass("A"), pass("B")), succeed("C"));
static_assert(verify<sequence_then_alone>::ok);   // says: state `B`: it has neither Next nor End (line N)
constexpr auto sequence_to_the_end = state_machine("M", start_at("A"), sequence(pass("A"), pass("B"), succeed("C")));
static_assert(verify<sequence_to_the_end>::ok);
constexpr auto parallel_goes_nowhere =
    state_machine("M", start_at("Both"), parallel("Both", branch(start_at("L"), succeed("L")), branch(start_at("R"), succeed("R"))));
static_assert(verify<parallel_goes_nowhere>::ok);   // says: state `Both`: it has neither Next nor End (line N)

// mistake next-and-end
constexpr auto both = state_machine("M", start_at("A"), pass("A", next("B"), end), pass("B", end));
static_assert(verify<both>::ok);   // says: state `A`: it has both Next and End (line N)
constexpr auto both_in_map =
    state_machine("M", start_at("Each"), map("Each", item_processor(start_at("A"), wait("A", seconds(1), end, next("B")), succeed("B")), end));
static_assert(verify<both_in_map>::ok);   // says: state `A`: it has both Next and End (line N)

// --- default-missing, choice-next-missing, choice-rule-without-next

constexpr auto no_default_state =
    state_machine("M", start_at("Big?"), choice("Big?", when(var("$.total") > 100, "Ask"), otherwise("Aprove")), pass("Ask", end),
                  pass("Approve", end));
static_assert(verify<no_default_state>::ok);   // says: state `Big?`: Default names no state `Aprove`; did you mean `Approve`? (line N)
constexpr auto no_default_in_branch =
    state_machine("M", start_at("P"),
                  parallel("P", branch(start_at("Ready?"), choice("Ready?", when(is_present("$.x"), "Yes"), otherwise("No")), succeed("Yes")), end));
static_assert(verify<no_default_in_branch>::ok);   // says: state `Ready?`: Default names no state `No` (line N)

constexpr auto no_rule_state =
    state_machine("M", start_at("Big?"), choice("Big?", when(var("$.total") > 100, "Ask "), otherwise("Approve")), pass("Ask", end), pass("Approve", end));
static_assert(verify<no_rule_state>::ok);   // says: state `Big?`: a choice rule's Next names no state `Ask `; did you mean `Ask`? (line N)
constexpr auto second_rule =
    state_machine("M", start_at("Kind?"),
                  choice("Kind?", when(var("$.kind") == "a", "Store"),
                         when(var("$.kind") == "b" && var("$.size") < 10, "Shrink"), otherwise("Store")),
                  succeed("Store"));
static_assert(verify<second_rule>::ok);   // says: state `Kind?`: a choice rule's Next names no state `Shrink` (line N)

constexpr auto rule_without_next =
    state_machine("M", start_at("Big?"), choice("Big?", when(var("$.total") > 100), otherwise("Ask")), succeed("Ask"));
static_assert(verify<rule_without_next>::ok);   // says: state `Big?`: a choice rule has no Next (line N)
constexpr auto second_rule_without_next =
    state_machine("M", start_at("Poll"),
                  sequence(pass("Poll"), choice("Ready?", when(is_present("$.ready"), "Done"), when(!is_null("$.error")), otherwise("Done")), succeed("Done")));
static_assert(verify<second_rule_without_next>::ok);   // says: state `Ready?`: a choice rule has no Next (line N)

// --- catch-next-missing, catch-without-next

constexpr auto no_handler =
    state_machine("M", start_at("Charge"), task("Charge", charge, catch_all("Refuse"), end), fail("Refused", error("Declined")));
static_assert(verify<no_handler>::ok);   // says: state `Charge`: a catcher's Next names no state `Refuse`; did you mean `Refused`? (line N)
constexpr auto no_handler_of_map =
    state_machine("M", start_at("Each"),
                  map("Each", item_processor(start_at("Resize"), task("Resize", charge, end)),
                      catch_errors(on("States.Timeout", "TooLarge"), "Report", result_path("$.error")), catch_all("Report"), next("Done")),
                  succeed("Done"));
static_assert(verify<no_handler_of_map>::ok);   // says: (1) state `Each`: a catcher's Next names no state `Report` (line N) (2) state `Each`: a catcher's Next names no state `Report` (line N)

constexpr auto catch_to_nowhere = state_machine("M", start_at("Charge"), task("Charge", charge, catch_errors("Declined"), end));
static_assert(verify<catch_to_nowhere>::ok);   // says: state `Charge`: a catcher has no Next (line N)
constexpr auto second_catch_to_nowhere =
    state_machine("M", start_at("Charge"), task("Charge", charge, catch_errors("Declined", "Refused"), catch_errors(on("States.Timeout")), end),
                  fail("Refused"));
static_assert(verify<second_catch_to_nowhere>::ok);   // says: state `Charge`: a catcher has no Next (line N)
constexpr auto caught =
    state_machine("M", start_at("Charge"), task("Charge", charge, catch_errors("Declined", "Refused"), catch_all("Refused"), end), fail("Refused"));
static_assert(verify<caught>::ok);

// --- transition-leaves-scope

// mistake goto-branch
constexpr auto out_of_branch =
    state_machine("M", start_at("Both"), parallel("Both", branch(start_at("A"), pass("A", next("Z"))), end), pass("Z", end));
static_assert(verify<out_of_branch>::ok);   // says: state `A`: Next names `Z`, which stands in another branch, item processor or machine (line N)
constexpr auto into_branch =
    state_machine("M", start_at("Begin"), pass("Begin", next("A")), parallel("Both", branch(start_at("A"), succeed("A")), end));
static_assert(verify<into_branch>::ok);   // says: state `Begin`: Next names `A`, which stands in another branch, item processor or machine (line N)
// mistake state-reused, as a transition
constexpr auto between_branches =
    state_machine("M", start_at("Both"),
                  parallel("Both", branch(start_at("A"), pass("A", end)), branch(start_at("B"), pass("B", next("A"))), end));
static_assert(verify<between_branches>::ok);   // says: state `B`: Next names `A`, which stands in another branch, item processor or machine (line N)
constexpr auto caught_outside =
    state_machine("M", start_at("Each"),
                  map("Each", item_processor(start_at("Resize"), task("Resize", charge, catch_all("Failed"), end)), end), fail("Failed"));
static_assert(verify<caught_outside>::ok);   // says: state `Resize`: a catcher's Next names `Failed`, which stands in another branch, item processor or machine (line N)
constexpr auto chosen_outside =
    state_machine("M", start_at("Each"),
                  map("Each", item_processor(start_at("Big?"), choice("Big?", when(var("$.n") > 1, "Skip"), otherwise("Done"))), next("Done")),
                  pass("Skip", next("Done")), succeed("Done"));
static_assert(verify<chosen_outside>::ok);   // says: (1) state `Big?`: a choice rule's Next names `Skip`, which stands in another branch, item processor or machine (line N) (2) state `Big?`: Default names `Done`, which stands in another branch, item processor or machine (line N)
constexpr auto starts_outside =
    state_machine("M", start_at("Both"), parallel("Both", branch(start_at("Z"), succeed("A")), next("Z")), pass("Z", end));
static_assert(verify<starts_outside>::ok);   // says: branch 1 of state `Both`: StartAt names `Z`, which stands in another branch, item processor or machine (line N)
constexpr auto starts_inside = state_machine("M", start_at("A"), parallel("Both", branch(start_at("A"), succeed("A")), end));
static_assert(verify<starts_inside>::ok);   // says: state machine `M`: StartAt names `A`, which stands in another branch, item processor or machine (line N)
constexpr auto caught_around =
    state_machine("M", start_at("Both"), parallel("Both", branch(start_at("A"), task("A", charge, end)), catch_all("Z"), end), pass("Z", end));
static_assert(verify<caught_around>::ok);

// --- state-unreachable

// mistake unreachable
constexpr auto unreachable = state_machine("M", start_at("A"), pass("A", end), pass("B", end));
static_assert(verify<unreachable>::ok);   // says: state `B`: no transition leads here from StartAt (line N)
// It has a transition that leads to it, but only from itself and from another one that is never reached.
constexpr auto island = state_machine("M", start_at("A"), succeed("A"), pass("Poll", next("Wait")), wait("Wait", seconds(3), next("Poll")));
static_assert(verify<island>::ok);   // says: (1) state `Poll`: no transition leads here from StartAt (line N) (2) state `Wait`: no transition leads here from StartAt (line N)
constexpr auto unreachable_in_branch =
    state_machine("M", start_at("Both"),
                  parallel("Both", branch(start_at("L"), pass("L", end)), branch(start_at("R"), pass("R", end), fail("Alone")), end));
static_assert(verify<unreachable_in_branch>::ok);   // says: state `Alone`: no transition leads here from StartAt (line N)
constexpr auto unreachable_parallel =
    state_machine("M", start_at("A"), succeed("A"), parallel("Both", branch(start_at("L"), pass("L", end), succeed("R")), end));
static_assert(verify<unreachable_parallel>::ok);   // says: state `Both`: no transition leads here from StartAt (line N)
constexpr auto after_a_fail = state_machine("M", start_at("A"), sequence(pass("A"), fail("B"), pass("C", end)));
static_assert(verify<after_a_fail>::ok);   // says: state `C`: no transition leads here from StartAt (line N)
constexpr auto only_by_catch = state_machine("M", start_at("A"), task("A", charge, catch_all("B"), end), pass("B", end));
static_assert(verify<only_by_catch>::ok);

// --- no-terminal-state

// mistake no-terminal
constexpr auto circle = state_machine("M", start_at("A"), pass("A", next("B")), pass("B", next("A")));
static_assert(verify<circle>::ok);   // says: state machine `M`: none of its states ends it (End, Succeed, Fail) (line N)
constexpr auto circle_in_map =
    state_machine("M", start_at("Each"),
                  map("Each", item_processor(start_at("Poll"), sequence(task("Poll", charge), wait("Pause", seconds(3), next("Poll")))), end));
static_assert(verify<circle_in_map>::ok);   // says: the item processor of state `Each`: none of its states ends it (End, Succeed, Fail) (line N)
constexpr auto circle_in_branch =
    state_machine("M", start_at("Both"),
                  parallel("Both", branch(start_at("L"), succeed("L")),
                           branch(start_at("R"), choice("R", when(is_present("$.x"), "S"), otherwise("R")), pass("S", next("R"))), end));
static_assert(verify<circle_in_branch>::ok);   // says: branch 2 of state `Both`: none of its states ends it (End, Succeed, Fail) (line N)
constexpr auto way_out =
    state_machine("M", start_at("R"), choice("R", when(is_present("$.x"), "S"), otherwise("T")), pass("S", next("R")), succeed("T"));
static_assert(verify<way_out>::ok);
