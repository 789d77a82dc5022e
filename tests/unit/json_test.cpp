#include "catch.hpp"

#include <clocale>
#include <cmath>
#include <limits>
#include <locale>
#include <string>

#include <nlohmann/json.hpp>

#include <generators/output/json_text.hpp>
#include <generators/output/output_error.hpp>

using namespace aslant::generators;

namespace {

std::string complaint(json const& value) {
    try {
        compact_json_text(value);
    } catch (output_error const& error) {
        std::string const by_compact = error.what();
        try {
            json_text(value);
        } catch (output_error const& again) {
            return by_compact == again.what() ? by_compact : "two complaints";
        }
    }
    return "no complaint";
}

}

TEST_CASE("JSON is indented by two spaces, keeps its order and ends with a newline") {
    json const value{{"b", 1}, {"a", {true, nullptr, "x"}}, {"empty", json::object()}, {"none", json::array()}};
    CHECK(json_text(value) ==
          "{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null,\n    \"x\"\n  ],\n  \"empty\": {},\n  \"none\": []\n}\n");
    CHECK(compact_json_text(value) == R"({"b":1,"a":[true,null,"x"],"empty":{},"none":[]})");
}

TEST_CASE("JSON keeps numbers exactly as they were written") {
    for (auto const* text : {"1", "2.0", "0.381018", "-0.0", "0.1", "1e+30", "1.5e-07", "18446744073709551615",
                             "-9223372036854775808", "1.7976931348623157e+308", "5e-324"})
        CHECK(compact_json_text(json::parse(text)) == text);
}

TEST_CASE("JSON keeps UTF-8 as it is and escapes control characters") {
    CHECK(compact_json_text("Zahlung geprüft 支付 🎉") == "\"Zahlung geprüft 支付 🎉\"");
    CHECK(compact_json_text(json(std::string("a\0b\x1f\n\"\\", 7))) == R"("a\u0000b\u001f\n\"\\")");
}

TEST_CASE("Text that is not UTF-8 is refused by both JSON writers, with its place") {
    CHECK(complaint({{"Resources", {{"A/B", {"fine", "caf\xe9"}}}}}) == "a text that is not valid UTF-8 at /Resources/A~1B/1");
    CHECK(complaint("\xff") == "a text that is not valid UTF-8 at the root");
    CHECK(complaint({{"x\xc3", 1}}) == "a name that is not valid UTF-8 at /x\\xC3");
    for (auto const* malformed : {"\x80", "\xc0\xaf", "\xc1\xbf", "\xe0\x80\x80", "\xed\xa0\x80", "\xf0\x80\x80\x80",
                                  "\xf4\x90\x80\x80", "\xf8\x88\x80\x80\x80", "\xe2\x82", "a\xf0\x9f\x8e"})
        CHECK(complaint(malformed) == "a text that is not valid UTF-8 at the root");
    for (auto const* well_formed :
         {"\x7f", "\xc2\x80", "\xdf\xbf", "\xe0\xa0\x80", "\xed\x9f\xbf", "\xee\x80\x80", "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf"})
        CHECK(complaint(well_formed) == "no complaint");
}

TEST_CASE("A number that JSON cannot hold is refused") {
    CHECK(complaint({{"n", std::numeric_limits<double>::infinity()}}) == "a number that is not finite at /n");
    CHECK(complaint({1, std::nan("")}) == "a number that is not finite at /1");
    CHECK(complaint({{"b", json::binary({1, 2})}}) == "a value that JSON does not have at /b");
}

TEST_CASE("JSON does not depend on the locale") {
    struct decimal_comma : std::numpunct<char> {
        char do_decimal_point() const override { return ','; }
        char do_thousands_sep() const override { return '.'; }
        std::string do_grouping() const override { return "\3"; }
    };
    std::string const c_locale = std::setlocale(LC_ALL, nullptr);
    auto const locale = std::locale::global(std::locale(std::locale::classic(), new decimal_comma));
    std::setlocale(LC_ALL, "de_DE.UTF-8");   // where the machine has it
    auto const text = compact_json_text({1234567, 0.5, 1e30});
    std::locale::global(locale);
    std::setlocale(LC_ALL, c_locale.c_str());
    CHECK(text == "[1234567,0.5,1e+30]");
}
