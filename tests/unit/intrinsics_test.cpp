// Calls of intrinsic functions that C++ writes, as texts of a definition.
#include "catch.hpp"

#include "emitted.hpp"

#include <aslant/language/intrinsic.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

json_value operator""_json_value(char const* text, std::size_t size) { return json_value::parse(text, text + size); }

// The text of a call, which the recogniser of such texts takes.
template <class Value> std::string written(Value const& value) {
    auto const machine = state_machine("M", start_at("First"),
                                       pass("First", assign(field("n", 0), field("v", object(field("w", array(1))))), next("A")),
                                       pass("A", parameters(object(field("x", value))), end));
    json_value const parameters_written = definition_of(machine)["States"]["A"]["Parameters"];
    REQUIRE(parameters_written.size() == 1);
    REQUIRE(parameters_written.contains("x.$"));
    std::string const words = parameters_written["x.$"];
    core::reference_list seen;
    core::problem const found = core::check_intrinsic({words.data(), int(words.size())}, seen);
    CAPTURE(words, found.column);
    CHECK(found.kind == core::problem_kind::nothing);
    return words;
}

}

TEST_CASE("Each intrinsic function is written as a call") {
    CHECK(written(format("{} of {}", path("$.a"), math_add(path("$n"), 1))) ==
          "States.Format('{} of {}', $.a, States.MathAdd($n, 1))");
    CHECK(written(string_to_json(path("$.text"))) == "States.StringToJson($.text)");
    CHECK(written(json_to_string(path("$"))) == "States.JsonToString($)");
    CHECK(written(array_partition(path("$.items"), 4)) == "States.ArrayPartition($.items, 4)");
    CHECK(written(array_contains(path("$.items"), "a")) == "States.ArrayContains($.items, 'a')");
    CHECK(written(array_range(1, 9, 2)) == "States.ArrayRange(1, 9, 2)");
    CHECK(written(array_get_item(path("$.items"), path("$n"))) == "States.ArrayGetItem($.items, $n)");
    CHECK(written(array_length(path("$.items"))) == "States.ArrayLength($.items)");
    CHECK(written(array_unique(path("$.items"))) == "States.ArrayUnique($.items)");
    CHECK(written(base64_encode("Data to encode")) == "States.Base64Encode('Data to encode')");
    CHECK(written(base64_decode(path("$$.Execution.Input.data"))) == "States.Base64Decode($$.Execution.Input.data)");
    CHECK(written(hash(path("$.data"), "SHA-256")) == "States.Hash($.data, 'SHA-256')");
    CHECK(written(json_merge(path("$.a"), string_to_json("{\"b\": 1}"), false)) ==
          "States.JsonMerge($.a, States.StringToJson('\\{\"b\": 1\\}'), false)");
    CHECK(written(math_random(1, 999)) == "States.MathRandom(1, 999)");
    CHECK(written(math_random(1, 999, path("$.seed"))) == "States.MathRandom(1, 999, $.seed)");
    CHECK(written(math_add(path("$.n"), -1)) == "States.MathAdd($.n, -1)");
    CHECK(written(string_split("a,b", ",")) == "States.StringSplit('a,b', ',')");
    CHECK(written(uuid()) == "States.UUID()");
}

TEST_CASE("Values in a call are written as the language has them") {
    CHECK(written(array(path("$.a"), nullptr, true, false, 0, -7, 18446744073709551615u, 1.5, 2.0, 1e300, "b")) ==
          "States.Array($.a, null, true, false, 0, -7, 18446744073709551615, 1.5, 2.0, 1e+300, 'b')");
    CHECK(written(array(path("$['a b']"), path("$.x[?(@.y == 'z')]"), path("$$.Execution.Id"), path("$v.w[0]"))) ==
          "States.Array($['a b'], $.x[?(@.y == 'z')], $$.Execution.Id, $v.w[0])");
    CHECK(written(array_get_item(intrinsic("States.StringSplit( $.key , '/' )"), 0)) ==
          "States.ArrayGetItem(States.StringSplit( $.key , '/' ), 0)");
    CHECK(written(array_length(array(uuid(), uuid()))) == "States.ArrayLength(States.Array(States.UUID(), States.UUID()))");
}

TEST_CASE("Texts in a call are escaped, and a template's own escapes are kept") {
    CHECK(written(string_split("it's {a} \\ \"b\"", "'")) == "States.StringSplit('it\\'s \\{a\\} \\\\ \"b\"', '\\'')");
    CHECK(written(format("it's {}, \\{{}\\}, \\\\, \\'", "{}", "it's")) ==
          "States.Format('it\\'s {}, \\{{}\\}, \\\\, \\'', '\\{\\}', 'it\\'s')");
    CHECK(written(format("\n\t\x01 Müller €")) == "States.Format('\n\t\x01 Müller €')");
    CHECK(written(format("")) == "States.Format('')");
    CHECK(written(format(path("$.template"), "{}")) == "States.Format($.template, '\\{\\}')");
    CHECK(written(format("{}", format("{}'", 1))) == "States.Format('{}', States.Format('{}\\'', 1))");
}

TEST_CASE("An array with a path or an intrinsic function is States.Array") {
    CHECK(written(array(path("$.a"), "b")) == "States.Array($.a, 'b')");
    CHECK(written(array(intrinsic("States.UUID()"))) == "States.Array(States.UUID())");
    CHECK(written(array(path("$.a"), array(1, "b"), array())) == "States.Array($.a, States.Array(1, 'b'), States.Array())");
    CHECK(written(array(array(path("$.a")))) == "States.Array(States.Array($.a))");
    CHECK(emitted(pass("A", parameters(object(field("x", array(1, array("b"))), field("y", array()))), end))["Parameters"] ==
          R"({"x": [1, ["b"]], "y": []})"_json_value);
}

TEST_CASE("Calls stand where a computed value may stand") {
    auto const failed = emitted(fail("A", error_path(format("E{}", path("$.code"))), cause_path(uuid())));
    CHECK(failed["ErrorPath"] == "States.Format('E{}', $.code)");
    CHECK(failed["CausePath"] == "States.UUID()");
    auto const call = core::resource("arn:aws:lambda:us-east-1:123456789012:function:f");
    auto const state = emitted(task("A", call, credentials(format("arn:aws:iam::{}:role/R", path("$.account"))),
                                    result_selector(object(field("n", array_length(path("$.items"))))),
                                    assign(field("n", math_add(path("$.n"), 1)), field("deep", object(field("u", uuid())))), end));
    CHECK(state["Credentials"]["RoleArn.$"] == "States.Format('arn:aws:iam::{}:role/R', $.account)");
    CHECK(state["ResultSelector"]["n.$"] == "States.ArrayLength($.items)");
    CHECK(state["Assign"]["n.$"] == "States.MathAdd($.n, 1)");
    CHECK(state["Assign"]["deep"]["u.$"] == "States.UUID()");
}

TEST_CASE("A reference in a call is filled in, and a user's own ${ is not") {
    constexpr auto jobs = resource("Jobs", "AWS::SQS::Queue");
    auto const machine = state_machine("M", start_at("A"),
                                       pass("A",
                                            parameters(object(field("own", format("${} {}", path("$.a"), "${Jobs}")),
                                                              field("url", format("{}/{}", ref(jobs), path("$.a"))))),
                                            end));
    auto const text = definition_json(machine);
    CHECK(text.find("States.Format('\\u0024{} {}', $.a, '$\\\\{Jobs\\\\}')") != text.npos);
    CHECK(text.find("States.Format('{}/{}', '${Jobs}', $.a)") != text.npos);
}
