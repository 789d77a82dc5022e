#include "catch.hpp"

#include "emitted.hpp"

#include <cmath>
#include <limits>
#include <string_view>

using namespace aslant;
using namespace aslant::tests;

namespace {

json_value operator""_json_value(char const* text, std::size_t size) { return json_value::parse(text, text + size); }

constexpr auto function_arn = core::resource("arn:aws:lambda:us-east-1:123456789012:function:f");

std::size_t times(std::string const& text, std::string const& wanted) {
    std::size_t count = 0;
    for (std::size_t at = text.find(wanted); at != text.npos; at = text.find(wanted, at + 1)) ++count;
    return count;
}

}

// --- each state type with every field

TEST_CASE("A Task has all of its fields") {
    CHECK(
        emitted(task("A", comment("Charges."), function_arn, input_path("$.in"), output_path("$.out"),
                     parameters(object(field("id", path("$.id")))), result_selector(object(field("ok", path("$.ok")))),
                     result_path("$.result"), timeout(minutes(2)), heartbeat(seconds(30)),
                     retry(on("A.B", "C.D"), comment("Again."), interval(seconds(2)), max_attempts(0), backoff_rate(1.5)),
                     retry_all(), catch_errors(on("E", "F"), "Z", comment("Over."), result_path("$.error")),
                     catch_all("Z", discard_result), next("Z"))) ==
        R"({"Type": "Task", "Comment": "Charges.", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "InputPath": "$.in",
              "Parameters": {"id.$": "$.id"}, "ResultSelector": {"ok.$": "$.ok"}, "ResultPath": "$.result", "OutputPath": "$.out",
              "TimeoutSeconds": 120, "HeartbeatSeconds": 30,
              "Retry": [{"ErrorEquals": ["A.B", "C.D"], "Comment": "Again.", "IntervalSeconds": 2, "MaxAttempts": 0, "BackoffRate": 1.5},
                        {"ErrorEquals": ["States.ALL"]}],
              "Catch": [{"ErrorEquals": ["E", "F"], "Comment": "Over.", "ResultPath": "$.error", "Next": "Z"},
                        {"ErrorEquals": ["States.ALL"], "ResultPath": null, "Next": "Z"}],
              "Next": "Z"})"_json_value);
    CHECK(emitted(task("A", function_arn, timeout_seconds_path("$.t"), heartbeat_seconds_path("$.h"), end)) ==
          R"({"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "TimeoutSecondsPath": "$.t",
              "HeartbeatSecondsPath": "$.h", "End": true})"_json_value);
}

TEST_CASE("A Choice has all of its fields") {
    CHECK(emitted(choice("A", comment("Which?"), input_path("$.in"), output_path("$.out"),
                         when(is_present("$.a"), "Z", comment("There.")), when(is_null("$.b"), "A"), otherwise("Z"))) ==
          R"({"Type": "Choice", "Comment": "Which?", "InputPath": "$.in", "OutputPath": "$.out",
              "Choices": [{"Variable": "$.a", "IsPresent": true, "Comment": "There.", "Next": "Z"}, {"Variable": "$.b", "IsNull": true, "Next": "A"}],
              "Default": "Z"})"_json_value);
}

TEST_CASE("A Wait has all of its fields") {
    CHECK(
        emitted(wait("A", comment("Patience."), seconds(0), input_path("$.in"), output_path("$.out"), next("Z"))) ==
        R"({"Type": "Wait", "Comment": "Patience.", "InputPath": "$.in", "Seconds": 0, "OutputPath": "$.out", "Next": "Z"})"_json_value);
    CHECK(emitted(wait("A", hours(2), end)) == R"({"Type": "Wait", "Seconds": 7200, "End": true})"_json_value);
    CHECK(emitted(wait("A", seconds_path("$.s"), end)) == R"({"Type": "Wait", "SecondsPath": "$.s", "End": true})"_json_value);
    CHECK(emitted(wait("A", timestamp("2026-11-20T18:00:00Z"), end)) ==
          R"({"Type": "Wait", "Timestamp": "2026-11-20T18:00:00Z", "End": true})"_json_value);
    CHECK(emitted(wait("A", timestamp_path("$.t"), end)) == R"({"Type": "Wait", "TimestampPath": "$.t", "End": true})"_json_value);
}

TEST_CASE("A Pass has all of its fields") {
    CHECK(
        emitted(pass("A", comment("On."), input_path("$.in"), output_path("$.out"), parameters(object(field("a", 1))),
                     result(array()), result_path("$.r"), end)) ==
        R"({"Type": "Pass", "Comment": "On.", "InputPath": "$.in", "Parameters": {"a": 1}, "Result": [], "ResultPath": "$.r", "OutputPath": "$.out",
              "End": true})"_json_value);
}

TEST_CASE("A Succeed and a Fail have all of their fields") {
    CHECK(emitted(succeed("A", comment("Done."), input_path("$.in"), output_path("$.out"))) ==
          R"({"Type": "Succeed", "Comment": "Done.", "InputPath": "$.in", "OutputPath": "$.out"})"_json_value);
    CHECK(emitted(fail("A", comment("Over."), error("E"), cause("C"))) ==
          R"({"Type": "Fail", "Comment": "Over.", "Error": "E", "Cause": "C"})"_json_value);
    CHECK(emitted(fail("A", error_path("$.e"), cause_path(intrinsic("States.Format('{}', $.c)")))) ==
          R"+({"Type": "Fail", "ErrorPath": "$.e", "CausePath": "States.Format('{}', $.c)"})+"_json_value);
    CHECK(emitted(fail("A")) == R"({"Type": "Fail"})"_json_value);
}

TEST_CASE("A Parallel has all of its fields") {
    CHECK(
        emitted(parallel("A", comment("Both."), input_path("$.in"), parameters(object(field("a", path("$.a")))),
                         result_selector(object(field("b", path("$[0]")))), result_path("$.r"), output_path("$.out"), retry("E"),
                         catch_errors("F", "Z"), branch(comment("One."), start_at("B"), succeed("B")),
                         branch(start_at("C"), sequence(pass("C"), pass("D", end))), next("Z"))) ==
        R"({"Type": "Parallel", "Comment": "Both.", "InputPath": "$.in", "Parameters": {"a.$": "$.a"}, "ResultSelector": {"b.$": "$[0]"}, "ResultPath": "$.r",
              "OutputPath": "$.out",
              "Branches": [{"Comment": "One.", "StartAt": "B", "States": {"B": {"Type": "Succeed"}}},
                           {"StartAt": "C", "States": {"C": {"Type": "Pass", "Next": "D"}, "D": {"Type": "Pass", "End": true}}}],
              "Retry": [{"ErrorEquals": ["E"]}], "Catch": [{"ErrorEquals": ["F"], "Next": "Z"}], "Next": "Z"})"_json_value);
}

TEST_CASE("A Map has all of its fields") {
    CHECK(
        emitted(map("A", comment("Each."), input_path("$.in"), items_path("$.items"),
                    item_selector(object(field("item", path("$$.Map.Item.Value")))), max_concurrency(5),
                    result_selector(object(field("all", path("$")))), result_path("$.r"), output_path("$.out"), retry("E"),
                    catch_errors("F", "Z"), item_processor(comment("One."), start_at("B"), succeed("B")), end)) ==
        R"({"Type": "Map", "Comment": "Each.", "InputPath": "$.in", "ItemSelector": {"item.$": "$$.Map.Item.Value"}, "ItemsPath": "$.items", "MaxConcurrency": 5,
              "ResultSelector": {"all.$": "$"}, "ResultPath": "$.r", "OutputPath": "$.out",
              "ItemProcessor": {"Comment": "One.", "StartAt": "B", "States": {"B": {"Type": "Succeed"}}},
              "Retry": [{"ErrorEquals": ["E"]}], "Catch": [{"ErrorEquals": ["F"], "Next": "Z"}], "End": true})"_json_value);
    CHECK(emitted(map("A", max_concurrency_path("$.n"), item_processor(start_at("B"), succeed("B")), end))["MaxConcurrencyPath"] ==
          "$.n");
}

TEST_CASE("A machine has its own fields, and its states in the order in which they are written") {
    auto const all = definition_of(
        state_machine("M", timeout(days(1)), comment("Everything."), start_at("B"), pass("B", next("A")), pass("A", end)));
    CHECK(
        all.dump() ==
        R"({"Comment":"Everything.","StartAt":"B","TimeoutSeconds":86400,"States":{"B":{"Type":"Pass","Next":"A"},"A":{"Type":"Pass","End":true}}})");
}

TEST_CASE("The text of a definition: fields in one order however they are written, two spaces, a final newline") {
    auto const one =
        state_machine("M", start_at("Charge"),
                      task("Charge", next("Done"), catch_all("Failed"), retry("E"), result_path(nullptr), timeout(seconds(30)),
                           parameters(object(field("b", 1), field("a", path("$.a")))), function_arn, comment("First.")),
                      succeed("Done"), fail("Failed"));
    CHECK(definition_json(one) == R"({
  "StartAt": "Charge",
  "States": {
    "Charge": {
      "Type": "Task",
      "Comment": "First.",
      "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f",
      "Parameters": {
        "b": 1,
        "a.$": "$.a"
      },
      "ResultPath": null,
      "TimeoutSeconds": 30,
      "Retry": [
        {
          "ErrorEquals": [
            "E"
          ]
        }
      ],
      "Catch": [
        {
          "ErrorEquals": [
            "States.ALL"
          ],
          "Next": "Failed"
        }
      ],
      "Next": "Done"
    },
    "Done": {
      "Type": "Succeed"
    },
    "Failed": {
      "Type": "Fail"
    }
  }
}
)");
}

TEST_CASE("Paths that are null stay null") {
    CHECK(emitted(pass("A", discard_input, discard_output, discard_result, end)) ==
          R"({"Type": "Pass", "InputPath": null, "ResultPath": null, "OutputPath": null, "End": true})"_json_value);
    CHECK(emitted(pass("A", input_path(nullptr), output_path(nullptr), result_path(nullptr), end)) ==
          R"({"Type": "Pass", "InputPath": null, "ResultPath": null, "OutputPath": null, "End": true})"_json_value);
}

// --- values

TEST_CASE("Numbers are exact") {
    auto const text = [](auto const& number) { return emitted_value(array(number)).dump(); };
    CHECK(text(1) == "[1]");
    CHECK(text(2.0) == "[2.0]");
    CHECK(text(0.381018) == "[0.381018]");
    CHECK(text(-0.0) == "[-0.0]");
    CHECK(text(0) == "[0]");
    CHECK(text(0.1) == "[0.1]");
    CHECK(text(INT64_MAX) == "[9223372036854775807]");
    CHECK(text(INT64_MIN) == "[-9223372036854775808]");
    CHECK(text(UINT64_MAX) == "[18446744073709551615]");
    CHECK(text(UINT32_MAX) == "[4294967295]");
    for (double number : {1e300, 5e-324, 1.7976931348623157e308, 123456789012345680.0, 1e15, 1e16, 1.0 / 3, -2.5e-7}) {
        auto const back = json_value::parse(text(number));
        CHECK(back[0].is_number_float());
        CHECK(back[0].get<double>() == number);
    }
    CHECK(std::signbit(emitted_value(array(-0.0))[0].get<double>()));
    // the text itself, not only what a reader makes of it
    auto const written = definition_json(state_machine("M", start_at("A"), pass("A", result(array(1, 2.0, -0.0, 0.381018)), end)));
    CHECK(times(written, "        1,\n        2.0,\n        -0.0,\n        0.381018\n") == 1);
    CHECK(emitted(task("A", function_arn, retry("E", backoff_rate(2)), end))["Retry"][0]["BackoffRate"] == 2);
}

TEST_CASE("Values of every kind, nested") {
    CHECK(emitted_value(object(field("n", nullptr), field("t", true), field("f", false), field("s", "x"), field("e", ""),
                               field("a", array(array(), object())), field("o", object(field("o", object()))))) ==
          R"({"n": null, "t": true, "f": false, "s": "x", "e": "", "a": [[], {}], "o": {"o": {}}})"_json_value);
    CHECK(emitted_value(true) == true);
    CHECK(emitted_value(std::string_view("view")) == "view");
    CHECK(emitted_value(nullptr).is_null());
    CHECK(emitted(pass("A", result(nullptr), end)).contains("Result"));
}

TEST_CASE("Unicode and control characters come back as they are") {
    std::string every;
    for (char c = 1; c > 0; ++c) every += c;   // U+0001 to U+007F
    every += "\u0080\u00e9\u2028\u20ac\U0001F600\uffff";
    CHECK(emitted_value(std::string_view(every)) == every);
    CHECK(emitted_value("a\0b") == std::string("a\0b", 3));
    CHECK(emitted_value("\x01\x01") == "\x01\x01");
    CHECK(emitted_value("\x01{") == "\x01{");
    CHECK(emitted_value("\\u0001 \\") == "\\u0001 \\");
    CHECK(emitted_value(json(R"(["\u0001", "\\u0001", "\u0001{", "\ud83d\ude00"])")) ==
          json_value({"\x01", "\\u0001", "\x01{", "\U0001F600"}));
    auto const text = definition_json(state_machine("M", start_at("Prüfen"), succeed("Prüfen", comment("€"))));
    CHECK(text == "{\n  \"StartAt\": \"Prüfen\",\n  \"States\": {\n    \"Prüfen\": {\n      \"Type\": \"Succeed\",\n      "
                  "\"Comment\": \"€\"\n    }\n  }\n}\n");
}

TEST_CASE("What is substituted() keeps its ${Name}, without quotes where a number belongs") {
    auto const machine = state_machine(
        "M", comment(core::substituted("in ${Stage}")), timeout(seconds(core::substituted("${Longest}"))), start_at("A"),
        pass("A", input_path(core::substituted("$.${Key}")),
             parameters(object(field(core::substituted("${Key}"), "\x01=${Own}"), field(core::substituted("p-${Key}"), path("$.a")),
                               field("path", path(core::substituted("$.${Key}"))),
                               field("call", intrinsic(core::substituted("States.Format('${Key}-{}', $.a)"))))),
             next("C")),
        choice("C", when(string_matches("$.a", core::substituted("${Key}*")), "W"),
               when(numeric_equals("$.a", core::substituted("${Limit}")), "W"),
               when(string_equals("$.a", path(core::substituted("$.${Key}"))), "W"), otherwise("W")),
        wait("W", seconds(core::substituted("${Delay}")), end));
    auto const text = definition_json(machine);
    CHECK(times(text, "\"TimeoutSeconds\": ${Longest},\n") == 1);
    CHECK(times(text, "\"Seconds\": ${Delay},\n") == 1);
    CHECK(times(text, "\"NumericEquals\": ${Limit},\n") == 1);
    CHECK(times(text, "\"Comment\": \"in ${Stage}\",\n") == 1);
    CHECK(times(text, "\"InputPath\": \"$.${Key}\",\n") == 1);
    CHECK(times(text, "\"${Key}\": \"\\u0001=\\u0024{Own}\",\n") == 1);
    CHECK(times(text, "\"p-${Key}.$\": \"$.a\",\n") == 1);
    CHECK(times(text, "\"path.$\": \"$.${Key}\",\n") == 1);
    CHECK(times(text, "\"call.$\": \"States.Format('${Key}-{}', $.a)\"\n") == 1);
    CHECK(times(text, "\"StringMatches\": \"${Key}*\",\n") == 1);
    CHECK(times(text, "\"StringEqualsPath\": \"$.${Key}\",\n") == 1);
}

TEST_CASE("A user's own ${ is never taken for a substitution, wherever it stands") {
    constexpr auto own = "${Own}";
    constexpr auto tricky = "\x01{${Own} $${Own} ${ $\x01{";
    auto const machine = state_machine(
        "M", comment("${Own}"), start_at("${Own}"),
        task("${Own}", comment("${Own}"), core::resource("arn:aws:lambda:us-east-1:123456789012:function:${Own}"),
             input_path("$.${Own}"),
             parameters(object(
                 field("${Own}", "${Own}"), field("path", path("$['${Own}']")), field("call", intrinsic("States.Format('${Own}')")),
                 field("tricky", "\x01{${Own} $${Own} ${ $\x01{"), field("raw", json(R"({"${Own}": ["${Own}", "\u0024{Own}"]})")))),
             result_path("$.${Own}"), retry("${Own}"), catch_errors("${Own}", "${Own} 2", result_path("$.${Own}")), next("Which")),
        choice("Which", when(string_equals("$.${Own}", "${Own}"), "${Own} 2", comment("${Own}")),
               when(string_equals("$.a", path("$.${Own}")), "${Own} 2"), otherwise("${Own} 2")),
        fail("${Own} 2", error("${Own}"), cause("${Own}")));
    auto const text = definition_json(machine);
    CHECK(times(text, "${") == 0);
    auto const back = json_value::parse(text);
    CHECK(back["Comment"] == own);
    CHECK(back["StartAt"] == own);
    auto const& state = back["States"][own];
    CHECK(state["Comment"] == own);
    CHECK(state["Resource"] == "arn:aws:lambda:us-east-1:123456789012:function:${Own}");
    CHECK(state["InputPath"] == "$.${Own}");
    CHECK(state["Parameters"][own] == own);
    CHECK(state["Parameters"]["path.$"] == "$['${Own}']");
    CHECK(state["Parameters"]["call.$"] == "States.Format('${Own}')");
    CHECK(state["Parameters"]["tricky"] == tricky);
    CHECK(state["Parameters"]["raw"] == R"({"${Own}": ["${Own}", "${Own}"]})"_json_value);
    CHECK(state["ResultPath"] == "$.${Own}");
    CHECK(state["Retry"][0]["ErrorEquals"][0] == own);
    CHECK(state["Catch"] == R"([{"ErrorEquals": ["${Own}"], "ResultPath": "$.${Own}", "Next": "${Own} 2"}])"_json_value);
    CHECK(back["States"]["Which"]["Choices"] ==
          R"([{"Variable": "$.${Own}", "StringEquals": "${Own}", "Comment": "${Own}", "Next": "${Own} 2"},
                                                    {"Variable": "$.a", "StringEqualsPath": "$.${Own}", "Next": "${Own} 2"}])"_json_value);
    CHECK(back["States"]["Which"]["Default"] == "${Own} 2");
    CHECK(back["States"]["${Own} 2"] == R"({"Type": "Fail", "Error": "${Own}", "Cause": "${Own}"})"_json_value);
}

TEST_CASE("Raw JSON is the same as the builders") {
    auto const built = object(field("a", 1), field("b", array(2.0, -0.0, 1e300, "x", nullptr, true, false)),
                              field("c", object(field("d", "\n\"\\/€"), field("e", array()))));
    auto const raw = json(R"( {"a": 1, "b": [2.0, -0.0, 1e300, "x", null, true, false],
        "c": {"d": "\n\"\\\/\u20ac", "e": []}} )");
    CHECK(emitted_value(raw).dump() == emitted_value(built).dump());
    auto const machine_of = [](auto const& value) {
        return definition_json(state_machine("M", start_at("A"), pass("A", parameters(value), end)));
    };
    CHECK(machine_of(raw) == machine_of(built));
    CHECK(machine_of(json(R"({"id.$": "$.id"})")) == machine_of(object(field("id", path("$.id")))));
    CHECK(emitted_value(json("3")) == 3);
    CHECK(emitted_value(object(field("a", json("[1]")), field("b", array(json("{}"))))) == R"({"a": [1], "b": [{}]})"_json_value);
}

// --- conditions

TEST_CASE("Every comparator, by operator and by name, with a value and with a path") {
    struct sample {
        core::tree<1> condition;
        char const* comparator;
        json_value value;
    };
    auto const t = timestamp("2026-11-20T18:00:00Z");
    json_value const time = "2026-11-20T18:00:00Z";
    auto const p = path("$.b");
    sample const samples[]{
        {var("$.a") == "x", "StringEquals", "x"},
        {var("$.a") < "x", "StringLessThan", "x"},
        {var("$.a") > "x", "StringGreaterThan", "x"},
        {var("$.a") <= "x", "StringLessThanEquals", "x"},
        {var("$.a") >= "x", "StringGreaterThanEquals", "x"},
        {var("$.a") == 1, "NumericEquals", 1},
        {var("$.a") < 1.5, "NumericLessThan", 1.5},
        {var("$.a") > -1, "NumericGreaterThan", -1},
        {var("$.a") <= 2.0, "NumericLessThanEquals", 2.0},
        {var("$.a") >= 3u, "NumericGreaterThanEquals", 3},
        {var("$.a") == t, "TimestampEquals", time},
        {var("$.a") < t, "TimestampLessThan", time},
        {var("$.a") > t, "TimestampGreaterThan", time},
        {var("$.a") <= t, "TimestampLessThanEquals", time},
        {var("$.a") >= t, "TimestampGreaterThanEquals", time},
        {var("$.a") == false, "BooleanEquals", false},
        {var("$.a") == nullptr, "IsNull", true},
        {string_equals("$.a", "x"), "StringEquals", "x"},
        {string_less_than("$.a", "x"), "StringLessThan", "x"},
        {string_greater_than("$.a", "x"), "StringGreaterThan", "x"},
        {string_less_than_equals("$.a", "x"), "StringLessThanEquals", "x"},
        {string_greater_than_equals("$.a", "x"), "StringGreaterThanEquals", "x"},
        {string_matches("$.a", "x*\\*"), "StringMatches", "x*\\*"},
        {numeric_equals("$.a", 1), "NumericEquals", 1},
        {numeric_less_than("$.a", 1), "NumericLessThan", 1},
        {numeric_greater_than("$.a", 1), "NumericGreaterThan", 1},
        {numeric_less_than_equals("$.a", 1), "NumericLessThanEquals", 1},
        {numeric_greater_than_equals("$.a", 1), "NumericGreaterThanEquals", 1},
        {timestamp_equals("$.a", t), "TimestampEquals", time},
        {timestamp_less_than("$.a", "2026-11-20T18:00:00Z"), "TimestampLessThan", time},
        {timestamp_greater_than("$.a", t), "TimestampGreaterThan", time},
        {timestamp_less_than_equals("$.a", t), "TimestampLessThanEquals", time},
        {timestamp_greater_than_equals("$.a", t), "TimestampGreaterThanEquals", time},
        {boolean_equals("$.a", true), "BooleanEquals", true},
        {is_null("$.a"), "IsNull", true},
        {is_present("$.a", false), "IsPresent", false},
        {is_numeric("$.a"), "IsNumeric", true},
        {is_string("$.a"), "IsString", true},
        {is_boolean("$.a"), "IsBoolean", true},
        {is_timestamp("$.a", false), "IsTimestamp", false},
        {string_equals("$.a", p), "StringEqualsPath", "$.b"},
        {string_less_than("$.a", p), "StringLessThanPath", "$.b"},
        {string_greater_than("$.a", p), "StringGreaterThanPath", "$.b"},
        {string_less_than_equals("$.a", p), "StringLessThanEqualsPath", "$.b"},
        {string_greater_than_equals("$.a", p), "StringGreaterThanEqualsPath", "$.b"},
        {numeric_equals("$.a", p), "NumericEqualsPath", "$.b"},
        {numeric_less_than("$.a", p), "NumericLessThanPath", "$.b"},
        {numeric_greater_than("$.a", p), "NumericGreaterThanPath", "$.b"},
        {numeric_less_than_equals("$.a", p), "NumericLessThanEqualsPath", "$.b"},
        {numeric_greater_than_equals("$.a", p), "NumericGreaterThanEqualsPath", "$.b"},
        {timestamp_equals("$.a", p), "TimestampEqualsPath", "$.b"},
        {timestamp_less_than("$.a", p), "TimestampLessThanPath", "$.b"},
        {timestamp_greater_than("$.a", p), "TimestampGreaterThanPath", "$.b"},
        {timestamp_less_than_equals("$.a", p), "TimestampLessThanEqualsPath", "$.b"},
        {timestamp_greater_than_equals("$.a", p), "TimestampGreaterThanEqualsPath", "$.b"},
        {boolean_equals("$.a", p), "BooleanEqualsPath", "$.b"},
    };
    std::map<std::string, int> seen;
    for (sample const& s : samples) {
        json_value wanted{{"Variable", "$.a"}};
        wanted[s.comparator] = s.value;
        wanted["Next"] = "Z";
        CHECK(emitted(choice("A", when(s.condition, "Z"), otherwise("Z")))["Choices"] == json_value::array({wanted}));
        ++seen[s.comparator];
    }
    CHECK(seen.size() == 39);   // States Language: "Choice State"
}

TEST_CASE("And, Or and Not: a row of the same is one, parentheses are kept") {
    auto const rule = [](auto const& condition) {
        auto made = emitted(choice("A", when(condition, "Z"), otherwise("Z")))["Choices"][0];
        CHECK(made["Next"] == "Z");
        made.erase("Next");
        return made;
    };
    auto const a = is_null("$.a"), b = is_null("$.b"), c = is_null("$.c"), d = is_null("$.d");
    auto const is = [](char const* name) { return json_value{{"Variable", std::string("$.") + name}, {"IsNull", true}}; };
    CHECK(rule(a && b && c && d) == json_value{{"And", {is("a"), is("b"), is("c"), is("d")}}});
    CHECK(rule(a || b || c) == json_value{{"Or", {is("a"), is("b"), is("c")}}});
    CHECK(rule(all_of(a, b, c)) == rule(a && b && c));
    CHECK(rule(any_of(a, b, c)) == rule(a || b || c));
    CHECK(rule(a && (b && c)) == json_value{{"And", {is("a"), json_value{{"And", {is("b"), is("c")}}}}}});
    CHECK(rule(a || (b && c)) == json_value{{"Or", {is("a"), json_value{{"And", {is("b"), is("c")}}}}}});
    CHECK(rule((a || b) && (c || d)) ==
          json_value{{"And", {json_value{{"Or", {is("a"), is("b")}}}, json_value{{"Or", {is("c"), is("d")}}}}}});
    CHECK(rule(!a) == json_value{{"Not", is("a")}});
    CHECK(rule(!(a && b)) == json_value{{"Not", json_value{{"And", {is("a"), is("b")}}}}});
    CHECK(rule(!!a) == json_value{{"Not", json_value{{"Not", is("a")}}}});
    CHECK(rule(var("$.a") != 1) == json_value{{"Not", json_value{{"Variable", "$.a"}, {"NumericEquals", 1}}}});
    CHECK(rule(all_of(a)) == json_value{{"And", json_value::array({is("a")})}});
}

// --- structure

TEST_CASE("In a sequence Next is implied, and what is said stays") {
    auto const all = definition_of(
        state_machine("M", start_at("A"),
                      sequence(pass("A"), sequence(wait("B", seconds(1)), task("C", function_arn)), pass("D", next("F")),
                               pass("E", next("A")), parallel("F", branch(start_at("G"), succeed("G"))),
                               choice("H", when(is_null("$.h"), "E"), otherwise("I")), succeed("I"))))["States"];
    CHECK(all["A"]["Next"] == "B");
    CHECK(all["B"]["Next"] == "C");
    CHECK(all["C"]["Next"] == "D");
    CHECK(all["D"]["Next"] == "F");
    CHECK(all["E"]["Next"] == "A");
    CHECK(all["F"]["Next"] == "H");
    CHECK_FALSE(all["H"].contains("Next"));
    CHECK_FALSE(all["I"].contains("Next"));
    for (auto const& state : all) CHECK_FALSE(state.contains("End"));
}

TEST_CASE("Parallel and Map stand in one another three deep") {
    auto const all = definition_of(state_machine(
        "M", start_at("A"),
        parallel(
            "A", end,
            branch(
                start_at("B"),
                map("B", end,
                    item_processor(start_at("C"), parallel("C", end, branch(start_at("D"), sequence(pass("D"), pass("E", end))))))),
            branch(start_at("F"),
                   map("F", end, item_processor(start_at("G"), map("G", end, item_processor(start_at("H"), succeed("H")))))))));
    CHECK(all == R"({"StartAt": "A", "States": {"A": {"Type": "Parallel", "Branches": [
        {"StartAt": "B", "States": {"B": {"Type": "Map", "ItemProcessor": {"StartAt": "C", "States": {"C": {"Type": "Parallel", "Branches": [
            {"StartAt": "D", "States": {"D": {"Type": "Pass", "Next": "E"}, "E": {"Type": "Pass", "End": true}}}], "End": true}}}, "End": true}}},
        {"StartAt": "F", "States": {"F": {"Type": "Map", "ItemProcessor": {"StartAt": "G", "States": {"G": {"Type": "Map", "ItemProcessor":
            {"StartAt": "H", "States": {"H": {"Type": "Succeed"}}}, "End": true}}}, "End": true}}}], "End": true}}})"_json_value);
}
