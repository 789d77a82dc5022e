// Structure: StartAt, states, branches, item processors, nesting, sequences, fragments; several findings in one machine.
#include <aslant/aslant.hpp>
using namespace aslant;

constexpr auto resize = resource("arn:aws:lambda:eu-west-1:123456789012:function:resize");

// --- states-missing

constexpr auto no_states = state_machine("Empty");
static_assert(verify<no_states>::ok);   // says: state machine `Empty`: it has no states (line N)
constexpr auto only_properties = state_machine("M", start_at("A"), comment("nothing here yet"), timeout(hours(1)));
static_assert(verify<only_properties>::ok);   // says: state machine `M`: it has no states (line N)
constexpr auto empty_sequence = state_machine("M", start_at("A"), sequence());
static_assert(verify<empty_sequence>::ok);   // says: state machine `M`: it has no states (line N)
constexpr auto empty_branch = state_machine("M", start_at("P"), parallel("P", branch(start_at("A"), succeed("A")), branch(), end));
static_assert(verify<empty_branch>::ok);   // says: branch 2 of state `P`: it has no states (line N)
constexpr auto empty_processor = state_machine("M", start_at("Each"), map("Each", item_processor(start_at("A")), end));
static_assert(verify<empty_processor>::ok);   // says: the item processor of state `Each`: it has no states (line N)

// --- start-at-missing, start-at-unknown

constexpr auto no_start = state_machine("M", pass("First", next("Last")), succeed("Last"));
static_assert(verify<no_start>::ok);   // says: state machine `M`: it has no StartAt; did you mean `First`? (line N)
constexpr auto no_start_in_map =
    state_machine("M", start_at("Each"), map("Each", item_processor(sequence(task("Resize", resize), pass("Store", end))), end));
static_assert(verify<no_start_in_map>::ok);   // says: the item processor of state `Each`: it has no StartAt; did you mean `Resize`? (line N)
constexpr auto no_start_in_branches =
    state_machine("M", start_at("P"), parallel("P", branch(succeed("A")), branch(start_at("B"), succeed("B")), branch(succeed("C")), end));
static_assert(verify<no_start_in_branches>::ok);   // says: (1) branch 1 of state `P`: it has no StartAt; did you mean `A`? (line N) (2) branch 3 of state `P`: it has no StartAt; did you mean `C`? (line N)
constexpr auto one_state = state_machine("M", start_at("Done"), succeed("Done"));
static_assert(verify<one_state>::ok);

constexpr auto wrong_start = state_machine("M", start_at("Frist"), pass("First", next("Last")), succeed("Last"));
static_assert(verify<wrong_start>::ok);   // says: state machine `M`: StartAt names no state `Frist`; did you mean `First`? (line N)
constexpr auto wrong_start_in_branch =
    state_machine("M", start_at("P"), parallel("P", branch(start_at("A"), succeed("A")), branch(start_at("Begin"), succeed("Resize")), end));
static_assert(verify<wrong_start_in_branch>::ok);   // says: branch 2 of state `P`: StartAt names no state `Begin` (line N)
constexpr auto wrong_start_in_map = state_machine("M", start_at("Each"), map("Each", item_processor(start_at("Resize "), task("Resize", resize, end)), end));
static_assert(verify<wrong_start_in_map>::ok);   // says: the item processor of state `Each`: StartAt names no state `Resize `; did you mean `Resize`? (line N)
constexpr auto two_starts = state_machine("M", start_at("A"), start_at("B"), pass("A", next("B")), succeed("B"));
static_assert(verify<two_starts>::ok);   // says: state machine `M`: it has StartAt twice (line N)

// --- branches-empty, item-processor-missing

// mistake parallel-empty
constexpr auto no_branches = state_machine("M", start_at("P"), parallel("P", end));
static_assert(verify<no_branches>::ok);   // says: state `P`: it has no branches (line N)
constexpr auto no_branches_in_branch =
    state_machine("M", start_at("P"), parallel("P", branch(start_at("Q"), parallel("Q", catch_all("R"), end), succeed("R")), end));
static_assert(verify<no_branches_in_branch>::ok);   // says: state `Q`: it has no branches (line N)
constexpr auto one_branch = state_machine("M", start_at("P"), parallel("P", branch(start_at("Q"), succeed("Q")), end));
static_assert(verify<one_branch>::ok);

// mistake map-empty
constexpr auto no_processor = state_machine("M", start_at("Each"), map("Each", end));
static_assert(verify<no_processor>::ok);   // says: state `Each`: it has no ItemProcessor (line N)
constexpr auto no_inner_processor =
    state_machine("M", start_at("Each"),
                  map("Each", item_processor(start_at("Page"), map("Page", items_path("$.pages"), max_concurrency(2), end)), end));
static_assert(verify<no_inner_processor>::ok);   // says: state `Page`: it has no ItemProcessor (line N)
constexpr auto two_processors =
    state_machine("M", start_at("Each"), map("Each", item_processor(start_at("A"), succeed("A")), item_processor(start_at("B"), succeed("B")), end));
static_assert(verify<two_processors>::ok);   // says: state `Each`: it has ItemProcessor twice (line N)
constexpr auto states_without_processor = state_machine("M", start_at("Each"), map("Each", task("Resize", resize, end), end));
static_assert(verify<states_without_processor>::ok);   // says: (1) state `Each`: `task` is no property of it (line N) (2) state `Each`: it has no ItemProcessor (line N)
constexpr auto branch_in_map = state_machine("M", start_at("Each"), map("Each", branch(start_at("A"), succeed("A")), end));
static_assert(verify<branch_in_map>::ok);   // says: (1) state `Each`: it takes no Branches (line N) (2) state `Each`: it has no ItemProcessor (line N)
constexpr auto processor_in_parallel = state_machine("M", start_at("P"), parallel("P", item_processor(start_at("A"), succeed("A")), end));
static_assert(verify<processor_in_parallel>::ok);   // says: (1) state `P`: it takes no ItemProcessor (line N) (2) state `P`: it has no branches (line N)

// --- nesting-too-deep

template <int Depth> constexpr auto nested() {
    if constexpr (Depth == 0)
        return succeed("Innermost");
    else
        return parallel("Any", branch(nested<Depth - 1>()), end);
}
constexpr auto too_deep = state_machine("Deep", start_at("Any"), nested<32>());
static_assert(verify<too_deep>::ok);   // says: state machine `Deep`: states are nested more than 64 deep (line N)

template <int Depth> constexpr auto sequences() {
    if constexpr (Depth == 0)
        return succeed("Innermost");
    else
        return sequence(sequences<Depth - 1>());
}
constexpr auto too_many_sequences = state_machine("Deep", start_at("Innermost"), sequences<63>());
static_assert(verify<too_many_sequences>::ok);   // says: state machine `Deep`: states are nested more than 64 deep (line N)
constexpr auto just_deep_enough = state_machine("Deep", start_at("Innermost"), sequences<62>());
static_assert(verify<just_deep_enough>::ok);

// --- fragments: functions that return states

constexpr auto polled(literal name) {
    return sequence(task(name + ": poll", resize, retry_all(max_attempts(2))), wait(name + ": pause", seconds(5)));
}
constexpr auto used_twice = state_machine("M", start_at("Small: poll"), sequence(polled("Small"), polled("Large"), succeed("Done")));
static_assert(verify<used_twice>::ok);
constexpr auto start_of_fragment = state_machine("M", start_at("Small: pol"), sequence(polled("Small"), polled("Large"), succeed("Done")));
static_assert(verify<start_of_fragment>::ok);   // says: state machine `M`: StartAt names no state `Small: pol`; did you mean `Small: poll`? (line N)
constexpr auto same_name_twice = state_machine("M", start_at("Small: poll"), sequence(polled("Small"), polled("Small"), succeed("Done")));
static_assert(verify<same_name_twice>::ok);   // error: ^\(1\) state `Small: poll`: a state of this name stands in line \d+ already \(line \d+\) \(2\) state `Small: pause`: a state of this name stands in line \d+ already \(line \d+\)$

constexpr auto stored(literal name, literal target) {
    return states(task(name + " store", resize, catch_errors("Full", target), next("Done")));
}
constexpr auto one_use_wrong =
    state_machine("M", start_at("Left store"),
                  parallel("Both", branch(start_at("Right store"), stored("Right", "Doone"), succeed("Done")), next("Ready")),
                  states(task("Left store", resize, next("Both"))), succeed("Ready"));
static_assert(verify<one_use_wrong>::ok);   // says: state `Right store`: a catcher's Next names no state `Doone`; did you mean `Done`? (line N)
constexpr auto ended(literal name) { return pass(name + " end"); }
constexpr auto both_uses_wrong =
    state_machine("M", start_at("P"),
                  parallel("P", branch(start_at("Left end"), ended("Left")), branch(start_at("Right end"), ended("Right")), end));
static_assert(verify<both_uses_wrong>::ok);   // says: (1) state `Left end`: it has neither Next nor End (line N) (2) state `Right end`: it has neither Next nor End (line N)

// A fragment that takes too many states with it: none leads to its second one.
constexpr auto fragment_with_spare = states(pass("Used", end), pass("Spare", end));
constexpr auto spare = state_machine("M", start_at("Used"), fragment_with_spare);
static_assert(verify<spare>::ok);   // says: state `Spare`: no transition leads here from StartAt (line N)

// --- more than eight findings

constexpr auto many =
    state_machine("Many", start_at("A"), pass("A"), pass("B"), pass("C"), pass("D"), pass("E"), pass("F"), pass("G"), pass("H"), pass("I"), pass("J"));
static_assert(verify<many>::ok);   // says: (1) state `A`: it has neither Next nor End (line N) (2) state `B`: it has neither Next nor End (line N) (3) state `C`: it has neither Next nor End (line N) (4) state `D`: it has neither Next nor End (line N) (5) state `E`: it has neither Next nor End (line N) (6) state `F`: it has neither Next nor End (line N) (7) state `G`: it has neither Next nor End (line N) (8) state `H`: it has neither Next nor End (line N) and 2 more
constexpr auto eight = state_machine("Eight", start_at("A"), pass("A"), pass("B"), pass("C"), pass("D"), pass("E"), pass("F"), pass("G"), pass("H"));
static_assert(verify<eight>::ok);   // says: (1) state `A`: it has neither Next nor End (line N) (2) state `B`: it has neither Next nor End (line N) (3) state `C`: it has neither Next nor End (line N) (4) state `D`: it has neither Next nor End (line N) (5) state `E`: it has neither Next nor End (line N) (6) state `F`: it has neither Next nor End (line N) (7) state `G`: it has neither Next nor End (line N) (8) state `H`: it has neither Next nor End (line N)
constexpr auto nine = state_machine("Nine", start_at("Z"), pass("A"), pass("B"), pass("C"), pass("D"), pass("E"), pass("F"), pass("G"), pass("H"));
static_assert(verify<nine>::ok);   // says: (1) state machine `Nine`: StartAt names no state `Z` (line N) (2) state `A`: it has neither Next nor End (line N) (3) state `B`: it has neither Next nor End (line N) (4) state `C`: it has neither Next nor End (line N) (5) state `D`: it has neither Next nor End (line N) (6) state `E`: it has neither Next nor End (line N) (7) state `F`: it has neither Next nor End (line N) (8) state `G`: it has neither Next nor End (line N) and 1 more
constexpr auto from_everywhere =
    state_machine("my machine", start_at("Fetch"), task("Fetch", retry("States.Timeout", backoff_rate(0.5)), end, timeout(seconds(0))),
                  wait("Hold", seconds(1), timestamp("2026-11-20T18:00:00Z"), next("Fetch")));
static_assert(verify<from_everywhere>::ok);   // says: (1) state machine `my machine`: `my machine` is no logical id: only letters and digits are allowed, 1 to 255 of them (line N) (2) state `Fetch`: BackoffRate is below 1.0 (line N) (3) state `Fetch`: TimeoutSeconds is 0, allowed: 1 to 99999999 (line N) (4) state `Fetch`: it has no Resource (line N) (5) state `Hold`: it has both Seconds and Timestamp (line N) (6) state `Hold`: no transition leads here from StartAt (line N)
