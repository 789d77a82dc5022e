// Names of errors, timestamps, and patterns of texts.
#include <aslant/aslant.hpp>
#include <aslant/warnings.hpp>
using namespace aslant;

constexpr auto pay = resource("arn:aws:states:::sqs:sendMessage");

// --- timestamp-form

// mistake wait-ts
constexpr auto of_a_day = state_machine("M", start_at("A"), sequence(wait("A", timestamp("2026-11-20")), wait("B", timestamp("2026-02-29T00:00:00Z")), wait("C", timestamp("20-11-2026T18:00:00Z")),
                                                                     wait("D", timestamp("2026-11-20 18:00:00Z")), wait("E", timestamp("2026-11-20T25:00:00Z")), wait("F", timestamp("2026-11-20T18:00:00")),
                                                                     wait("G", timestamp("2026-11-20T18:00:00+0200")), wait("H", timestamp("2026-11-20T18:00:00Z."), end)));
static_assert(verify<of_a_day>::ok);   // says: (1) state `A`: Timestamp holds `2026-11-20`: `T` expected at column 11 (line N) (2) state `B`: Timestamp holds `2026-02-29T00:00:00Z`: a day from 01 to 28 expected at column 9 (line N) (3) state `C`: Timestamp holds `20-11-2026T18:00:00Z`: a year of four digits expected at column 1 (line N) (4) state `D`: Timestamp holds `2026-11-20 18:00:00Z`: `T` expected at column 11 (line N) (5) state `E`: Timestamp holds `2026-11-20T25:00:00Z`: an hour from 00 to 23 expected at column 12 (line N) (6) state `F`: Timestamp holds `2026-11-20T18:00:00`: `Z` or an offset such as +02:00 expected at column 20 (line N) (7) state `G`: Timestamp holds `2026-11-20T18:00:00+0200`: an offset from 00:00 to 23:59 expected at column 21 (line N) (8) state `H`: Timestamp holds `2026-11-20T18:00:00Z.`: the end of the timestamp expected at column 21 (line N)
constexpr auto in_jsonata = state_machine("M", query_language("JSONata"), start_at("A"), sequence(wait("A", timestamp("tomorrow")), wait("B", timestamp(literal("2026-13-") + "01T00:00:00Z"), end)));
static_assert(verify<in_jsonata>::ok);   // says: (1) state `A`: Timestamp holds `tomorrow`: a year of four digits expected at column 1 (line N) (2) state `B`: Timestamp holds `2026-13-01T00:00:00Z`: a month from 01 to 12 expected at column 6 (line N)
constexpr auto compared =
    state_machine("M", start_at("A"), choice("A", when(var("$.due") < timestamp("2026-11-20T18:00:00z"), "B"), when(!timestamp_equals("$.due", "2026-11-20T18:00:60Z"), "B"), otherwise("B")), succeed("B"));
static_assert(verify<compared>::ok);   // says: (1) state `A`: TimestampLessThan holds `2026-11-20T18:00:00z`: `Z` or an offset such as +02:00 expected at column 20 (line N) (2) state `A`: TimestampEquals holds `2026-11-20T18:00:60Z`: a second from 00 to 59 expected at column 18 (line N)

// --- string-matches-escape

constexpr auto as_regex = state_machine("M", start_at("A"), choice("A", when(string_matches("$.file", "log-\\d*"), "B"), when(!string_matches("$.path", "C:\\\\*\\"), "B"), otherwise("B")), succeed("B"));
static_assert(verify<as_regex>::ok);   // says: (1) state `A`: StringMatches holds `log-\d*`: `\*` or `\\` expected at column 5 (line N) (2) state `A`: StringMatches holds `C:\\*\`: `\*` or `\\` expected at column 6 (line N)

// --- error-name-unknown

// mistake error-typo
constexpr auto misspelt = state_machine("M", start_at("A"), task("A", pay, retry("States.Timeoutt", "Lambda.ServiceException"), catch_errors(on("Refused", "States.taskfailed"), "B"), catch_errors("States.Refused", "B"), next("B")), succeed("B"));
static_assert(verify<misspelt>::ok);   // says: (1) state `A`: Retry names `States.Timeoutt`, which is no error of the language; did you mean `States.Timeout`? (line N) (2) state `A`: Catch names `States.taskfailed`, which is no error of the language; did you mean `States.TaskFailed`? (line N) (3) state `A`: Catch names `States.Refused`, which is no error of the language (line N)

// --- error-name-reserved, error-shadowed

constexpr auto reserved = state_machine("M", start_at("A"), parallel("A", branch(start_at("B"), fail("B", error("States.Refused"))), catch_errors("States.Refused", "C"), next("C")), succeed("C"));
static_assert(verify<reserved, warnings_as_errors>::ok);   // says: state `B`: its Error `States.Refused` starts with States., which is reserved (line N)
static_assert(verify<reserved>::ok);
constexpr auto shadowed =
    state_machine("M", start_at("A"),
                  task("A", pay,
                       retry("Refused", "States.TaskFailed"),
                       retry("TooSlow"), catch_errors(on("Refused", "TooSlow", "Refused"), "B"), catch_errors(on("TooSlow", "States.Timeout"), "B"), next("B")), succeed("B"));
static_assert(verify<shadowed, warnings_as_errors>::ok);   // says: (1) state `A`: Retry names `TooSlow`, which an earlier one in line 39 has matched (line N) (2) state `A`: Catch names `Refused`, which an earlier one in line 41 has matched (line N) (3) state `A`: Catch names `TooSlow`, which an earlier one in line 41 has matched (line N)
static_assert(verify<shadowed>::ok);

constexpr auto right =
    state_machine("M", start_at("A"),
                  sequence(wait("A", timestamp("2024-02-29T23:59:59.123456789-08:00")), wait("B", timestamp(literal("2026-11-20") + "T18:00:00Z")),
                           task("C", pay, retry("States.Http.StatusCode.503", "States.Timeout"), retry("States.TaskFailed"), retry_all(), catch_errors("States.DataLimitExceeded", "D"), end)),
                  choice("D", when(string_matches("$.file", "\\*\\\\*.jpg"), "E"), otherwise("E")), fail("E", error("Refused")));
static_assert(verify<right, warnings_as_errors>::ok);
