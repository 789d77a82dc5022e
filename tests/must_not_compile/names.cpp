// Names of states and of machines: missing, empty, long, not ASCII, twice; and how messages show them.
#include <aslant/aslant.hpp>
using namespace aslant;

// --- state-name-empty

constexpr auto empty_name = state_machine("M", start_at(""), pass("", end));
static_assert(verify<empty_name>::ok);   // says: state: its name is empty (line N)
constexpr auto empty_in_branch = state_machine("M", start_at("P"), parallel("P", branch(start_at("A"), pass("A", next("")), succeed("")), end));
static_assert(verify<empty_in_branch>::ok);   // says: state: its name is empty (line N)

// --- state-name-too-long

// exactly 80 characters, which are allowed
constexpr auto name_80 = state_machine("M", start_at("12345678901234567890123456789012345678901234567890123456789012345678901234567890"),
                                       pass("12345678901234567890123456789012345678901234567890123456789012345678901234567890", end));
static_assert(verify<name_80>::ok);
// mistake name-81
constexpr auto name_81 = state_machine("M", start_at("123456789012345678901234567890123456789012345678901234567890123456789012345678901"),
                                       pass("123456789012345678901234567890123456789012345678901234567890123456789012345678901", end));
static_assert(verify<name_81>::ok);   // says: state `123456789012345678901234567890123456789012345678901234567890123456789012345678901`: its name has 81 characters, 80 are allowed (line N)
// 80 characters in 160 bytes are allowed, 81 are not
constexpr auto umlauts_80 =
    state_machine("M", start_at("ääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää"),
                  pass("ääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää", end));
static_assert(verify<umlauts_80>::ok);
constexpr auto clefs_81 = state_machine(
    "M", start_at("Score"), sequence(pass("Score"), pass("𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞", end)));
static_assert(verify<clefs_81>::ok);   // says: state `<U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E><U+1D11E>`: its name has 81 characters, 80 are allowed (line N)
// 81 characters in two parts
constexpr auto long_fragment(literal prefix) {
    return pass(prefix + " and the thirty characters that follow it in a fragment", end);
}
constexpr auto two_parts_81 = state_machine("M", start_at("A"), pass("A", next("B")), succeed("B"),
                                            long_fragment("A prefix of thirty characters,"));
static_assert(verify<two_parts_81>::ok);   // says: state `A prefix of thirty characters, and the thirty characters that follow it in a fragment`: its name has 85 characters, 80 are allowed (line N)

// a name of 80 characters is shown whole, as the offending text and as the nearest one
constexpr auto shown_80 = state_machine("M", start_at("A"), pass("A", next("Send the confirmation of the order to the customer by e-mail, and wait for it..!")),
                                        succeed("Send the confirmation of the order to the customer by e-mail, and wait for it..."));
static_assert(verify<shown_80>::ok);   // says: state `A`: Next names no state `Send the confirmation of the order to the customer by e-mail, and wait for it..!`; did you mean `Send the confirmation of the order to the customer by e-mail, and wait for it...`? (line N)
constexpr auto subject_80 = state_machine("M", start_at("Send the confirmation of the order to the customer by e-mail, and wait for it..."),
                                          pass("Send the confirmation of the order to the customer by e-mail, and wait for it...", next("Done")));
static_assert(verify<subject_80>::ok);   // says: state `Send the confirmation of the order to the customer by e-mail, and wait for it...`: Next names no state `Done` (line N)

// --- state-name-not-utf8

constexpr auto latin_1 = state_machine("M", start_at("Pr\xFC" "fen"), pass("Pr\xFC" "fen", end));
static_assert(verify<latin_1>::ok);   // says: state `Pr<byte FC>fen`: its name is not UTF-8 text (line N)
constexpr auto cut_sequence = state_machine("M", start_at("A"), sequence(pass("A"), pass("Euro \xE2\x82", end)));
static_assert(verify<cut_sequence>::ok);   // says: state `Euro <byte E2><byte 82>`: its name is not UTF-8 text (line N)
constexpr auto surrogate = state_machine("M", start_at("A"), sequence(pass("A"), pass("\xED\xA0\x80", end)));
static_assert(verify<surrogate>::ok);   // says: state `<byte ED><byte A0><byte 80>`: its name is not UTF-8 text (line N)

// --- characters that compilers do not print

constexpr auto umlaut = state_machine("M", start_at("Prüfen"), pass("Prüfen", next("Ablehnnen")), fail("Ablehnen"));
static_assert(verify<umlaut>::ok);   // says: state `Pr<U+00FC>fen`: Next names no state `Ablehnnen`; did you mean `Ablehnen`? (line N)
constexpr auto beyond_16_bits = state_machine("M", start_at("A"), pass("A", next("支払い 🙂")), succeed("支払い 🙁"));
static_assert(verify<beyond_16_bits>::ok);   // says: state `A`: Next names no state `<U+652F><U+6255><U+3044> <U+1F642>`; did you mean `<U+652F><U+6255><U+3044> <U+1F641>`? (line N)
constexpr auto control_characters = state_machine("M", start_at("A"), pass("A", next("line\nbreak\x7F")), succeed("line\tbreak"));
static_assert(verify<control_characters>::ok);   // says: state `A`: Next names no state `line<U+000A>break<U+007F>`; did you mean `line<U+0009>break`? (line N)
constexpr auto quotes = state_machine("M", start_at("A"), pass("A", next("say \"yes\" \\o/")), succeed("say `yes` \\o/ ?"));
static_assert(verify<quotes>::ok);   // says: state `A`: Next names no state `say "yes" \o/`; did you mean `say `yes` \o/ ?`? (line N)
constexpr auto nul_inside = state_machine("M", start_at("A"), pass("A", next("B\0C")), succeed("BC"));
static_assert(verify<nul_inside>::ok);   // says: state `A`: Next names no state `B<U+0000>C`; did you mean `BC`? (line N)

// --- state-name-duplicate

// mistake name-dup
constexpr auto twice = state_machine("M", start_at("A"), pass("A", next("B")), pass("B", end), succeed("B"));
static_assert(verify<twice>::ok);   // error: ^state `B`: a state of this name stands in line \d+ already \(line \d+\)$
// mistake state-reused: names are unique in the whole machine, not in a branch
constexpr auto shared_state = pass("Clean up", end);
constexpr auto reused = state_machine("M", start_at("P"), parallel("P", branch(start_at("Clean up"), shared_state), branch(start_at("Clean up"), shared_state), end));
static_assert(verify<reused>::ok);   // error: ^state `Clean up`: a state of this name stands in line \d+ already \(line \d+\)$
constexpr auto same_as_around = state_machine("M", start_at("Each"), map("Each", item_processor(start_at("Each"), task("Each", resource("arn:aws:lambda:eu-west-1:123456789012:function:f"), end)), end));
static_assert(verify<same_as_around>::ok);   // error: ^state `Each`: a state of this name stands in line \d+ already \(line \d+\)$
constexpr auto cleaned(literal prefix) { return pass(prefix + "up", end); }
constexpr auto joined_to_the_same = state_machine("M", start_at("Clean up"), pass("Clean up", end), cleaned("Clean "));
static_assert(verify<joined_to_the_same>::ok);   // error: ^state `Clean up`: a state of this name stands in line \d+ already \(line \d+\)$
constexpr auto thrice = state_machine("M", start_at("A"), sequence(pass("A"), pass("A"), pass("A", end)));
static_assert(verify<thrice>::ok);   // error: ^\(1\) state `A`: a state of this name stands in line \d+ already \(line \d+\) \(2\) state `A`: a state of this name stands in line \d+ already \(line \d+\)$
constexpr auto only_case_differs = state_machine("M", start_at("Clean up"), pass("Clean up", next("Clean Up")), succeed("Clean Up"));
static_assert(verify<only_case_differs>::ok);

// --- names of machines: the logical id, and the physical name

constexpr auto dashed = state_machine("my-machine", start_at("A"), succeed("A"));
static_assert(verify<dashed>::ok);   // says: state machine `my-machine`: `my-machine` is no logical id: only letters and digits are allowed, 1 to 255 of them (line N)
constexpr auto nameless = state_machine("", start_at("A"), succeed("A"));
static_assert(verify<nameless>::ok);   // says: state machine: `` is no logical id: only letters and digits are allowed, 1 to 255 of them (line N)
constexpr auto with_umlaut = state_machine("Prüfung", start_at("A"), succeed("A"));
static_assert(verify<with_umlaut>::ok);   // says: state machine `Pr<U+00FC>fung`: `Pr<U+00FC>fung` is no logical id: only letters and digits are allowed, 1 to 255 of them (line N)

constexpr auto spaces = state_machine("M", state_machine_name("my machine"), start_at("A"), succeed("A"));
static_assert(verify<spaces>::ok);   // says: state machine `M`: `my machine` is no name of a state machine: white space and control characters are refused (line N)
constexpr auto slash = state_machine("M", start_at("A"), succeed("A"), state_machine_name("orders/checkout"));
static_assert(verify<slash>::ok);   // says: state machine `M`: `orders/checkout` is no name of a state machine: brackets, quotes, wildcards and < > # % \ ^ | ~ ` $ & , ; : / are refused (line N)
constexpr auto long_machine_name =
    state_machine("M", state_machine_name("123456789012345678901234567890123456789012345678901234567890123456789012345678901"), start_at("A"), succeed("A"));
static_assert(verify<long_machine_name>::ok);   // says: state machine `M`: `123456789012345678901234567890123456789012345678901234567890123456789012345678901` is no name of a state machine: 80 characters are allowed (line N)
constexpr auto empty_machine_name = state_machine("M", state_machine_name(""), start_at("A"), succeed("A"));
static_assert(verify<empty_machine_name>::ok);   // says: state machine `M`: `` is no name of a state machine: it is empty (line N)
constexpr auto byte_in_machine_name = state_machine("M", state_machine_name("Caf\xE9"), start_at("A"), succeed("A"));
static_assert(verify<byte_in_machine_name>::ok);   // says: state machine `M`: StateMachineName holds text that is not UTF-8 (line N)
constexpr auto named_well = state_machine("M", state_machine_name("my-machine_1.0=(é)"), start_at("A"), succeed("A"));
static_assert(verify<named_well>::ok);

// --- the nearest name

constexpr auto swapped = state_machine("M", start_at("Validate"), pass("Validate", next("Chagre")), pass("Charge", end), pass("Change", end));
static_assert(verify<swapped>::ok);   // says: state `Validate`: Next names no state `Chagre`; did you mean `Charge`? (line N)
// one in another branch is not offered, however near
constexpr auto near_elsewhere =
    state_machine("M", start_at("P"), parallel("P", branch(start_at("Resize"), succeed("Resize")), next("Resizes")), succeed("Store"));
static_assert(verify<near_elsewhere>::ok);   // says: state `P`: Next names no state `Resizes` (line N)
constexpr auto short_and_far = state_machine("M", start_at("Get"), pass("Get", next("Put")), succeed("End"));
static_assert(verify<short_and_far>::ok);   // says: state `Get`: Next names no state `Put` (line N)
constexpr auto all_upper = state_machine("M", start_at("Start"), pass("Start", next("CHARGE")), succeed("Charge"));
static_assert(verify<all_upper>::ok);   // says: state `Start`: Next names no state `CHARGE`; did you mean `Charge`? (line N)
constexpr auto two_part_target(literal prefix) {
    return states(pass(prefix + " first", next(prefix + " secnd")), succeed(prefix + " second"));
}
constexpr auto near_in_two_parts = state_machine("M", start_at("Left first"), two_part_target("Left"));
static_assert(verify<near_in_two_parts>::ok);   // says: state `Left first`: Next names no state `Left secnd`; did you mean `Left second`? (line N)
