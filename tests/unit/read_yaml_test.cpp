#include "catch.hpp"

#include <generators/json/json_values.hpp>
#include <generators/model/source_file.hpp>
#include <generators/sources/read_yaml.hpp>
#include <generators/sources/yaml_scalar.hpp>

using namespace aslant;
using core::form;
using generators::json_document;

namespace {

// The values as JSON, without blanks; "!" and what is wrong where something is.
std::string json_of(json_document const& document) {
    if (document.values().empty()) return "! " + document.fault_of().words;
    std::string text;
    auto const write = [&](auto const& self, int at) -> void {
        generators::json_value const& v = document[at];
        switch (v.type) {
            case form::null: text += "null"; return;
            case form::boolean: text += v.bits ? "true" : "false"; return;
            case form::integer: text += std::to_string(v.bits); return;
            case form::natural: text += std::to_string(static_cast<unsigned long long>(v.bits)); return;
            case form::real: text += "r" + std::to_string(__builtin_bit_cast(double, v.bits)); return;
            case form::string: text += "'" + std::string(generators::view_of(v.words)) + "'"; return;
            default: break;
        }
        bool const is_object = v.type == form::object;
        text += is_object ? "{" : "[";
        for (int i = at + 1; i < at + v.size; i += document[i].size) {
            if (i > at + 1) text += ",";
            if (is_object) text += std::string(generators::view_of(document[i].key)) + ":";
            self(self, i);
        }
        text += is_object ? "}" : "]";
    };
    write(write, 0);
    return text;
}
std::string json_of(std::string const& yaml) { return json_of(generators::read_yaml(yaml).document); }

std::string refusal_of(std::string const& yaml) {
    json_document const document = generators::read_yaml(yaml).document;
    CHECK(document.values().empty());
    CHECK(document.fault_of().what == json_document::fault::malformed);
    CHECK(std::string(document.fault_of().language) == "YAML");
    auto const [line, column] = generators::line_table(yaml).at(document.fault_of().offset);
    return std::to_string(line) + ":" + std::to_string(column) + " " + document.fault_of().words;
}

}

TEST_CASE("YAML says what JSON says, each value in its place") {
    std::string const yaml =
        "\xEF\xBB\xBF# first\na: [1, -2 ,3.5]\nb:\n  c: ~\n  'ü': \"x\\ty\"\nd:\n- true\n-   e: |\n      one\n      two\n";
    json_document const document = generators::read_yaml(yaml).document;
    REQUIRE(json_of(document) == "{a:[1,-2,r3.500000],b:{c:null,ü:'x\ty'},d:[true,{e:'one\ntwo\n'}]}");
    auto const key_of = [&](int v) { return yaml.substr(std::size_t(document[v].key_offset), 2); };
    auto const starts = [&](int v, char const* words) { return yaml.compare(std::size_t(document[v].offset), 1, words, 1) == 0; };
    CHECK(key_of(1) == "a:");
    CHECK(starts(1, "["));
    CHECK(starts(3, "-"));
    CHECK(key_of(5) == "b:");
    CHECK(key_of(6) == "c:");
    CHECK(yaml.compare(std::size_t(document[7].key_offset), 4, "'ü'") == 0);
    CHECK(starts(7, "\""));
    CHECK(key_of(8) == "d:");
    CHECK(starts(9, "t"));
    CHECK(key_of(11) == "e:");
    CHECK(starts(11, "|"));
}

TEST_CASE("A plain scalar is what the core schema of YAML 1.2 says") {
    CHECK(json_of("[~, null, Null, NULL, , true, True, FALSE]") == "[null,null,null,null,null,true,true,false]");
    CHECK(json_of("[yes, no, on, off, y, TRue, nULL, '1', \"true\", ! 1]") ==
          "['yes','no','on','off','y','TRue','nULL','1','true','1']");
    CHECK(json_of("[0o17, 0x1F, 017, +7, 9223372036854775807, -9223372036854775808, 18446744073709551615]") ==
          "[15,31,17,7,9223372036854775807,-9223372036854775808,18446744073709551615]");
    CHECK(json_of("[1e3, 1., .5, -0.25, 1E+2, 18446744073709551616]") ==
          "[r1000.000000,r1.000000,r0.500000,r-0.250000,r100.000000,r18446744073709551616.000000]");
    CHECK(json_of("[1:30, 2016-03-14, 1_000, 0b1, ., +, -, 1e, e1, 0x, 0o8, arn:aws]") ==
          "['1:30','2016-03-14','1_000','0b1','.','+','-','1e','e1','0x','0o8','arn:aws']");
    CHECK(json_of("[!!str 1, !!int 0x10, !!float 2, !!bool true, !!null ~, !!map {a: 1}, !!seq [1]]") ==
          "['1',16,2,true,null,{a:1},[1]]");
    CHECK(generators::plain_yaml_scalar("1e-999").type == form::real);
    CHECK(generators::plain_yaml_scalar("1e999").type == form::misuse);
}

TEST_CASE("An alias is what its anchor holds, and a merge key gives what an object has not itself") {
    CHECK(json_of("a: &x {b: [1, 2]}\nc: *x\nd: &y text\n*y : 3") == "{a:{b:[1,2]},c:{b:[1,2]},d:'text',text:3}");
    CHECK(json_of("a: &x {p: 1, q: 2}\nb: {<<: *x, q: 3, r: &z 4}\nc: *z") == "{a:{p:1,q:2},b:{q:3,r:4,p:1},c:4}");
    CHECK(json_of("- &x {p: 1}\n- &y {p: 2, q: 3}\n- <<: [*x, *y]\n  s: 5") == "[{p:1},{p:2,q:3},{s:5,p:1,q:3}]");
    CHECK(json_of("a: {\"<<\": 1}") == "{a:{<<:1}}");
    CHECK(refusal_of("a: {<<: 1}") == "1:9 a merge key (<<) that gives no object");
    CHECK(refusal_of("a: &x [*x]") == "1:8 an alias inside of what it stands for");
    CHECK(refusal_of("a: *x").find("1:4 ") == 0);

    std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 20; ++i) {
        std::string const before = "*a" + std::to_string(i - 1);
        bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + before;
        for (int j = 1; j < 10; ++j) bomb += ", " + before;
        bomb += "]\n";
    }
    CHECK(refusal_of(bomb).find("aliases that stand for more than 20000 values") != std::string::npos);
    std::string chain = "a0: &a0 []\n";
    for (int i = 1; i < 600; ++i)
        chain += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [*a" + std::to_string(i - 1) + "]\n";
    CHECK(generators::read_yaml(chain).document.fault_of().what != json_document::fault::none);
}

TEST_CASE("Short forms of CloudFormation are the objects they stand for") {
    CHECK(json_of("a: !Ref Table\nb: !GetAtt T.Arn\nc: !Sub\n- x\n- {y: !Ref Z}\nd: !Join ['', [a, !Sub '1']]") ==
          "{a:{Ref:'Table'},b:{Fn::GetAtt:'T.Arn'},c:{Fn::Sub:['x',{y:{Ref:'Z'}}]},d:{Fn::Join:['',['a',{Fn::Sub:'1'}]]}}");
    CHECK(generators::read_yaml("a: 1").tag_offset == -1);
    CHECK(generators::read_yaml("a: !Ref X").tag_offset == 3);
}

TEST_CASE("What JSON cannot say is malformed, with its place") {
    CHECK(refusal_of("") == "1:1 there is no value");
    CHECK(refusal_of("# nothing\n") == "2:1 there is no value");
    CHECK(refusal_of("a: 1\n---\nb: 2").find("2:1 a second document") == 0);
    CHECK(refusal_of("a: .nan") == "1:4 a number that JSON has not");
    CHECK(refusal_of("a: 1e999") == "1:4 a number that JSON has not");
    CHECK(refusal_of("? [a]\n: 1") == "1:3 a key that is no text");
    CHECK(refusal_of("~: 1") == "1:1 a key that is no text");
    CHECK(refusal_of("!Ref a: 1") == "1:1 a key that is no text");
    CHECK(refusal_of("a: !thing b") == "1:4 the tag `!thing`, which gives no JSON value here");
    CHECK(refusal_of("a: !!int b") == "1:4 the tag `!!int`, which gives no JSON value here");
    CHECK(refusal_of("a: !!set {b}").find("1:4 the tag `tag:yaml.org,2002:set`") == 0);
    CHECK(refusal_of("a: \"\xff\"") == "1:5 ill-formed UTF-8 byte");
    CHECK(refusal_of(std::string("a: \4b", 6)) == "1:4 a control character");
    CHECK(refusal_of("a: [1").size() > 5);
    CHECK(refusal_of("a:\n\t- b").find("2:") == 0);
}

TEST_CASE("Keys that stand twice are known, and nesting has a limit") {
    std::string const yaml = "b: 1\na: 2\n'b': 3\n";
    json_document const document = generators::read_yaml(yaml).document;
    REQUIRE(document.values().size() == 4);
    CHECK(!document[1].is_again);
    REQUIRE(document[3].is_again);
    CHECK(document.first_key(document[3]) == 0);
    CHECK(generators::read_yaml(std::string(600, '[') + std::string(600, ']')).document.fault_of().what ==
          json_document::fault::too_deep);
    CHECK(generators::read_yaml(std::string(400, '[') + std::string(400, ']')).document.values().size() == 400);
    std::string blocks;
    for (int i = 0; i < 600; ++i) blocks += std::string(std::size_t(i), ' ') + "a:\n";
    CHECK(generators::read_yaml(blocks).document.fault_of().what == json_document::fault::too_deep);
}
