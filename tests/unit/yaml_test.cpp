#include "catch.hpp"

#include <limits>
#include <string>
#include <vector>

#include <generators/output/output_error.hpp>
#include <generators/output/yaml.hpp>

using namespace aslant::generators;

namespace {

std::string yaml(json const& content, std::map<std::string, std::string> const& comments = {}) {
    return yaml_text({content, comments});
}

// How the text is written as the value of a key.
std::string scalar(std::string const& text) {
    auto const whole = yaml({{"k", text}});
    return whole.substr(3, whole.size() - 4);
}

std::string key(std::string const& name) {
    auto const whole = yaml({{name, 1}});
    return whole.substr(0, whole.size() - 4);
}

std::string complaint(document const& source) {
    try {
        yaml_text(source);
    } catch (output_error const& error) {
        return error.what();
    }
    return "no complaint";
}

}

TEST_CASE("Maps and lists are in block style, indented by two; empty ones are in flow style") {
    CHECK(yaml({{"A", {{"B", {1, {{"C", 2}, {"D", {3}}}, json::array({json::array({4, 5}), json::array()})}}}},
                {"E", json::object()}}) == "A:\n"
                                           "  B:\n"
                                           "    - 1\n"
                                           "    - C: 2\n"
                                           "      D:\n"
                                           "        - 3\n"
                                           "    - - - 4\n"
                                           "        - 5\n"
                                           "      - []\n"
                                           "E: {}\n");
    CHECK(yaml(json::object()) == "{}\n");
    CHECK(yaml({1, "two"}) == "- 1\n- two\n");
    CHECK(yaml("text\n") == "\"text\\n\"\n");
}

TEST_CASE("Values of every type keep it") {
    CHECK(yaml({true, false, nullptr, 0, -1, 2.0}) == "- true\n- false\n- null\n- 0\n- -1\n- 2.0\n");
}

TEST_CASE("Numbers are exact, and numbers to a YAML 1.1 reader") {
    auto const number = [](char const* text) { return yaml({{"k", json::parse(text)}}); };
    for (auto const* same : {"1", "2.0", "0.381018", "-0.0", "18446744073709551615", "-9223372036854775808", "1.5e-07", "1.25e+30"})
        CHECK(number(same) == "k: " + std::string(same) + "\n");
    CHECK(number("1e30") == "k: 1.0e+30\n");
    CHECK(number("5e-324") == "k: 5.0e-324\n");
    CHECK(complaint({{{"k", std::numeric_limits<double>::quiet_NaN()}}, {}}) == "a number that is not finite at /k");
}

TEST_CASE("Harmless text stands without quotes") {
    // clang-format off
    std::vector<char const*> const harmless{
        "a", "Fn", "AWS::S3::Bucket", "arn:aws:s3:::bucket/*", "python3.13", "index.handler", "$.payment", "$LATEST",
        "${AWS::Region}", "/aws/lambda/x", "_x", "a b  c", "a#b", "a:b", "Größe", "支付", "🎉", "e3", "x,y", "nope",
        "nullify", "It's", "say \"hi\"", "a{b}[c]", "(x)", "back\\slash", "y2", "one - two", "a?", "v100"};
    // clang-format on
    for (auto const* text : harmless) CHECK(scalar(text) == text);
}

TEST_CASE("Text that a YAML reader could take for something else is quoted") {
    // clang-format off
    std::vector<char const*> const ambiguous{
        "", "on", "On", "OFF", "yes", "No", "y", "N", "true", "FALSE", "null", "Null", "~", "nan", ".nan", ".inf", "-.INF",
        "NaN", "0", "0123", "0o17", "0x1F", "0b1", "1e3", "1_000", ".5", "+1", "-1", "1.", "12:30:45", "1:2", "1.2.3",
        "2012-10-17", "2001-12-14t21:59:43.10-05:00", "=", "<<", "-", "- a", "?", "? a", ":", ": a", "a:", "a: b", "a #b",
        "#a", " a", "a ", " ", "&a", "*", "*a", "!a", "!Ref a", "|", ">", "@a", "`a`", "%a", "{a}", "[a]", ",", "]", "}",
        "\"a\"", "---", "...", "--- a", "10.0.0.0/16", "1 day", "arn: x", "123456789012"};
    // clang-format on
    for (auto const* text : ambiguous) CHECK(scalar(text) == "'" + std::string(text) + "'");
    CHECK(scalar("'a'") == "\"'a'\"");
    CHECK(scalar("it's: so") == "\"it's: so\"");
    CHECK(scalar("{\"a\": 'b'}") == "'{\"a\": ''b''}'");
    CHECK(scalar("'\\'") == "'''\\'''");
}

TEST_CASE("What a reader would not see, or YAML forbids, is escaped") {
    CHECK(scalar("a\tb") == R"("a\tb")");
    CHECK(scalar("a\rb") == R"("a\rb")");
    CHECK(scalar(std::string("a\0\x07\x1b\x7f\"\\", 7)) == R"("a\u0000\u0007\u001B\u007F\"\\")");
    CHECK(scalar("\xc2\x85") == R"("\u0085")");   // a line break in YAML 1.1
    CHECK(scalar("\xe2\x80\xa8\xe2\x80\xa9") == R"("\u2028\u2029")");
    CHECK(scalar("\xef\xbb\xbfx") == R"("\uFEFFx")");
    CHECK(scalar("a\xc2\xa0"
                 "b") == R"("a\u00A0b")");
    CHECK(scalar("\xe2\x80\xae"
                 "abc") == R"("\u202Eabc")");   // turns the direction
    CHECK(scalar("\xef\xbf\xbe") == R"("\uFFFE")");
    CHECK(scalar("\xf3\xa0\x81\x81") == R"("\U000E0041")");
}

TEST_CASE("Keys are quoted like other text, and an overlong one is announced") {
    CHECK(key("Key") == "Key");
    CHECK(key("Fn::If") == "Fn::If");
    CHECK(key("on") == "'on'");
    CHECK(key("") == "''");
    CHECK(key("2012-10-17") == "'2012-10-17'");
    CHECK(key("a: b") == "'a: b'");
    CHECK(key("a\nb") == R"("a\nb")");
    std::string const name(2000, 'x');
    CHECK(yaml({{"a", {{{name, {1}}}}}}) == "a:\n  - ? " + name + "\n    :\n      - 1\n");
}

TEST_CASE("Long text is never folded") {
    std::string text;
    for (int i = 0; i < 500; ++i) text += "word ";
    CHECK(scalar(text) == "'" + text + "'");
    CHECK(scalar(text + "\nend") == "|-\n  " + text + "\n  end");
}

TEST_CASE("Text of several lines is a block literal") {
    CHECK(yaml({{"k", "a\nb"}}) == "k: |-\n  a\n  b\n");
    CHECK(yaml({{"k", "a\nb\n"}, {"l", 1}}) == "k: |\n  a\n  b\nl: 1\n");
    CHECK(yaml({{"k", "a\n\n\n"}, {"l", 1}}) == "k: |+\n  a\n\n\nl: 1\n");
    CHECK(yaml({{"k", "a\n\n  b: #c\n"}}) == "k: |\n  a\n\n    b: #c\n");
    CHECK(yaml({{"k", "  a\nb"}}) == "k: |2-\n    a\n  b\n");
    CHECK(yaml({{"k", "\n\na"}}) == "k: |2-\n\n\n  a\n");
    CHECK(yaml({{"k", {"a\nb\n"}}}) == "k:\n  - |\n    a\n    b\n");
    CHECK(yaml({{"k", {{{"l", " a\nb"}}}}}) == "k:\n  - l: |2-\n       a\n      b\n");
    CHECK(yaml({{"k", "a \n  \nb"}}) == "k: |-\n  a \n    \n  b\n");
    CHECK(yaml({{"k", "a\tb\nc"}}) == "k: |-\n  a\tb\n  c\n");
    CHECK(yaml({{"k", "# a\n---\n..."}}) == "k: |-\n  # a\n  ---\n  ...\n");
}

TEST_CASE("Text that a block literal cannot hold is on one line") {
    CHECK(scalar("\n") == R"("\n")");
    CHECK(scalar("\n\n") == R"("\n\n")");
    CHECK(scalar("a\n\tb") == R"("a\n\tb")");
    CHECK(scalar("a\n \tb") == R"("a\n \tb")");
    CHECK(scalar("a\r\nb") == R"("a\r\nb")");
    CHECK(scalar("a\nb\x01") == R"("a\nb\u0001")");
    CHECK(scalar("a\n\xe2\x80\xa8") == R"("a\n\u2028")");
    CHECK(scalar("a\n\xef\xbb\xbf") == R"("a\n\uFEFF")");
    CHECK(scalar("a\n  ") == R"("a\n  ")");
    CHECK(scalar("a\n  \n") == R"("a\n  \n")");
    CHECK(scalar("  \na") == R"("  \na")");
}

TEST_CASE("Intrinsic functions take their short form") {
    auto const list = json::array({"a", "b"});
    CHECK(yaml({{"k", {{"Ref", "AWS::Region"}}}}) == "k: !Ref AWS::Region\n");
    CHECK(yaml({{"k", {{"Condition", "IsProd"}}}}) == "k: !Condition IsProd\n");
    CHECK(yaml({{"k", {{"Fn::Sub", "${A}-x"}}}}) == "k: !Sub ${A}-x\n");
    CHECK(yaml({{"k", {{"Fn::Sub", "a\n${B}\n"}}}}) == "k: !Sub |\n  a\n  ${B}\n");
    CHECK(yaml({{"k", {{"Fn::Sub", {"${a}", {{"a", {{"Ref", "B"}}}}}}}}}) == "k: !Sub\n  - ${a}\n  - a: !Ref B\n");
    CHECK(yaml({{"k", {{"Fn::Base64", "on"}}}}) == "k: !Base64 'on'\n");
    CHECK(yaml({{"k", {{"Fn::GetAZs", ""}}}}) == "k: !GetAZs ''\n");
    CHECK(yaml({{"k", {{"Fn::ImportValue", "Other"}}}}) == "k: !ImportValue Other\n");
    for (std::string const name : {"Join", "Select", "Split", "If", "Equals", "Not", "And", "Or", "FindInMap", "Cidr"})
        CHECK(yaml({{"k", {{"Fn::" + name, list}}}}) == "k: !" + name + "\n  - a\n  - b\n");
    CHECK(yaml({{"k", {{"Fn::Transform", {{"Name", "AWS::Include"}, {"Parameters", {{"Location", "s3"}}}}}}}}) ==
          "k: !Transform\n  Name: AWS::Include\n  Parameters:\n    Location: s3\n");
    CHECK(yaml({{"k", {{"Fn::Join", {"", {"a", {{"Ref", "B"}}, {{"Fn::GetAtt", {"C", "Arn"}}}}}}}}}) ==
          "k: !Join\n  - ''\n  - - a\n    - !Ref B\n    - !GetAtt C.Arn\n");
    CHECK(yaml({{{"Fn::If", {"C", json::array({{{"Ref", "A"}}}), {{"Ref", "AWS::NoValue"}}}}}}) ==
          "- !If\n  - C\n  - - !Ref A\n  - !Ref AWS::NoValue\n");
}

TEST_CASE("GetAtt joins a resource and its attribute") {
    auto const attribute = [](json const& argument) { return yaml({{"k", {{"Fn::GetAtt", argument}}}}); };
    CHECK(attribute({"A", "Arn"}) == "k: !GetAtt A.Arn\n");
    CHECK(attribute("A.Arn") == "k: !GetAtt A.Arn\n");
    CHECK(attribute({"Nested", "Outputs.X"}) == "k: !GetAtt Nested.Outputs.X\n");
    CHECK(attribute("Nested.Outputs.X") == "k: !GetAtt Nested.Outputs.X\n");
    SECTION("and stays long where the short form would say something else") {
        CHECK(attribute({"A.B", "C"}) == "k:\n  Fn::GetAtt:\n    - A.B\n    - C\n");
        CHECK(attribute({"A", {{"Ref", "P"}}}) == "k:\n  Fn::GetAtt:\n    - A\n    - !Ref P\n");
        CHECK(attribute({"A", ""}) == "k:\n  Fn::GetAtt:\n    - A\n    - ''\n");
        CHECK(attribute({"A", "B", "C"}) == "k:\n  Fn::GetAtt:\n    - A\n    - B\n    - C\n");
        CHECK(attribute("A") == "k:\n  Fn::GetAtt: A\n");
        CHECK(attribute("A.") == "k:\n  Fn::GetAtt: A.\n");
    }
}

TEST_CASE("A short form never directly holds another: the outer function stays long") {
    CHECK(yaml({{"k", {{"Fn::Base64", {{"Fn::Sub", "${A}"}}}}}}) == "k:\n  Fn::Base64: !Sub ${A}\n");
    CHECK(yaml({{"k", {{"Fn::GetAZs", {{"Ref", "AWS::Region"}}}}}}) == "k:\n  Fn::GetAZs: !Ref AWS::Region\n");
    CHECK(yaml({{{"Fn::ImportValue", {{"Fn::Sub", {"${A}", {{"A", "x"}}}}}}}}) ==
          "- Fn::ImportValue: !Sub\n    - ${A}\n    - A: x\n");
    CHECK(yaml({{"k", {{"Fn::Base64", {{"Fn::Base64", {{"Ref", "A"}}}}}}}}) == "k:\n  Fn::Base64:\n    Fn::Base64: !Ref A\n");
    CHECK(yaml({{"k", {{"Fn::Transform", {{"Ref", "A"}}}}}}) == "k:\n  Fn::Transform: !Ref A\n");
    CHECK(yaml({{"k", {{"Fn::Select", {0, {{"Fn::GetAZs", ""}}}}}}}) == "k: !Select\n  - 0\n  - !GetAZs ''\n");
}

TEST_CASE("A function of several lines stays long in a list, where yaml-cpp could not read its short form") {
    CHECK(yaml({{"k", {1, {{"Fn::Sub", "a\n${B}\n"}}}}}) == "k:\n  - 1\n  - Fn::Sub: |\n      a\n      ${B}\n");
    CHECK(yaml({{"k", {1, {{"Fn::Sub", "a"}}}}}, {{"/k/1/Fn::Sub", "c"}}) == "k:\n  - 1\n  # c\n  - !Sub a\n");
    CHECK(yaml({{"k", {1, {{"Fn::Sub", "a\nb"}}}}}, {{"/k/1/Fn::Sub", "c"}}) ==
          "k:\n  - 1\n  # c\n  - Fn::Sub: |-\n      a\n      b\n");
}

TEST_CASE("What only looks like an intrinsic function stays a map") {
    CHECK(yaml({{"k", {{"Ref", {1}}}}}) == "k:\n  Ref:\n    - 1\n");
    CHECK(yaml({{"k", {{"Ref", 1}}}}) == "k:\n  Ref: 1\n");
    CHECK(yaml({{"k", {{"Ref", "A"}, {"Other", 1}}}}) == "k:\n  Ref: A\n  Other: 1\n");
    CHECK(yaml({{"k", {{"Condition", {{"StringEquals", {{"a", "b"}}}}}}}}) == "k:\n  Condition:\n    StringEquals:\n      a: b\n");
    CHECK(yaml({{"k", {{"Fn::Unknown", "a"}}}}) == "k:\n  Fn::Unknown: a\n");
    CHECK(yaml({{"k", {{"Fn::Join", "a"}}}}) == "k:\n  Fn::Join: a\n");
    CHECK(yaml({{"k", {{"Fn::Join", json::array()}}}}) == "k:\n  Fn::Join: []\n");
    CHECK(yaml({{"k", {{"Fn::Base64", 5}}}}) == "k:\n  Fn::Base64: 5\n");
    CHECK(yaml({{"Ref", "A"}}) == "Ref: A\n");   // the whole document
}

TEST_CASE("Comments stand over the entries and items they are on") {
    json const content{{"A", {{"B", 1}, {"C", {{{"D", 2}, {"E", 3}}, 4}}}}, {"a/b~c", 5}};
    CHECK(yaml(content, {{"", "The document.\n\nIts second part."},
                         {"/A", "a"},
                         {"/A/B", "b: [x] #"},
                         {"/A/C/0", "item"},
                         {"/A/C/0/E", "e"},
                         {"/A/C/1", "four"},
                         {"/a~1b~0c", "escaped\n"}}) == "# The document.\n"
                                                        "#\n"
                                                        "# Its second part.\n"
                                                        "# a\n"
                                                        "A:\n"
                                                        "  # b: [x] #\n"
                                                        "  B: 1\n"
                                                        "  C:\n"
                                                        "    # item\n"
                                                        "    - D: 2\n"
                                                        "      # e\n"
                                                        "      E: 3\n"
                                                        "    # four\n"
                                                        "    - 4\n"
                                                        "# escaped\n"
                                                        "a/b~c: 5\n");
}

TEST_CASE("A comment on what shares another's line stands over that line") {
    CHECK(yaml({{"k", {{{"a", 1}}}}}, {{"/k/0", "item"}, {"/k/0/a", "first"}}) == "k:\n  # item\n  # first\n  - a: 1\n");
    CHECK(yaml({{"k", json::array({json::array({1, 2})})}}, {{"/k/0/0", "deep"}}) == "k:\n  # deep\n  - - 1\n    - 2\n");
    CHECK(yaml({{"k", {{"Ref", "A"}}}}, {{"/k/Ref", "ref"}}) == "# ref\nk: !Ref A\n");
    CHECK(yaml({{"k", {{"Fn::GetAtt", {"A", "Arn"}}}}}, {{"/k/Fn::GetAtt/1", "arn"}}) == "# arn\nk: !GetAtt A.Arn\n");
    CHECK(yaml({{"k", {{{"a", {{"Ref", "A"}}}}}}}, {{"/k/0/a/Ref", "ref"}}) == "k:\n  # ref\n  - a: !Ref A\n");
    CHECK(yaml({{"k", {{"Fn::Join", {"", {"a"}}}}}}, {{"/k/Fn::Join", "join"}, {"/k/Fn::Join/1", "list"}}) ==
          "# join\nk: !Join\n  - ''\n  # list\n  - - a\n");
    CHECK(yaml({{"k", "a\n\n"}, {"l", 1}}, {{"/l", "after a literal"}}) == "k: |+\n  a\n\n# after a literal\nl: 1\n");
}

TEST_CASE("A comment cannot become content") {
    CHECK(yaml({{"a", 1}}, {{"/a", "x\r\ny\rz\xc2\x85u\xe2\x80\xa8v: 1\xe2\x80\xa9w"}}) ==
          "# x\n# y\n# z\n# u\n# v: 1\n# w\na: 1\n");
    CHECK(yaml({{"a", 1}}, {{"/a", "bell\x07 \tend  "}}) == "# bell\\x07   end\na: 1\n");
    CHECK(yaml({{"a", 1}}, {{"/a", ""}}) == "#\na: 1\n");
}

TEST_CASE("A comment on nothing is refused") {
    CHECK(complaint({{{"a", 1}}, {{"/b", "x"}}}) == "a comment on /b, which the document does not have");
    CHECK(complaint({{{"a", {1}}}, {{"/a/1", "x"}}}) == "a comment on /a/1, which the document does not have");
    CHECK(complaint({{{"a", 1}}, {{"a", "x"}}}) == "a comment on a, which the document does not have");
    CHECK(complaint({{{"a", 1}}, {{"/a", "\xff"}}}) == "a comment that is not valid UTF-8 at /a");
}

TEST_CASE("Text that is not UTF-8 is refused by the YAML writer, with its place") {
    CHECK(complaint({{{"a", {"b", "\xc3"}}}, {}}) == "a text that is not valid UTF-8 at /a/1");
}
