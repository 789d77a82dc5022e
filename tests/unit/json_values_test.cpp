#include "catch.hpp"

#include <generators/json/read_json.hpp>
#include <generators/model/source_file.hpp>

using namespace aslant;
using core::form;
using generators::json_comments;
using generators::json_document;
using generators::read_json;

namespace {

std::string text(core::text t) { return {t.data, std::size_t(t.size)}; }

json_document::fault fault_of(std::string const& source) {
    json_document const document = read_json(source);
    CHECK(document.values().empty());
    return document.fault_of();
}

}

TEST_CASE("Values are in preorder, each with its place") {
    std::string const source = " {\"a\": [1, -2 ,3.5],\n  \"b\" : {\"c\":null,\"d\":\"x\"} , \"e\":true}\n";
    json_document const document = read_json(source);
    auto const& v = document.values();
    REQUIRE(v.size() == 9);
    form const types[]{form::object, form::array, form::integer, form::integer, form::real,
                       form::object, form::null,  form::string,  form::boolean};
    char const* const starts[]{"{\"a\"", "[1", "1,", "-2", "3.5", "{\"c\"", "null", "\"x\"", "true"};
    char const* const keys[]{"", "\"a\"", "", "", "", "\"b\"", "\"c\"", "\"d\"", "\"e\""};
    int const sizes[]{9, 4, 1, 1, 1, 3, 1, 1, 1};
    for (std::size_t i = 0; i < v.size(); ++i) {
        INFO(i);
        CHECK(v[i].type == types[i]);
        CHECK(v[i].size == sizes[i]);
        CHECK(v[i].offset == int(source.find(starts[i])));
        CHECK(v[i].key_offset == (*keys[i] ? int(source.find(keys[i])) : -1));
        if (*keys[i]) CHECK("\"" + text(v[i].key) + "\"" == keys[i]);
    }
    CHECK(text(v[7].words) == "x");
}

TEST_CASE("Lines and columns count from 1, columns in bytes") {
    generators::line_table const lines("ab\nü\n\nx");
    auto const is = [&](int offset, int line, int column) {
        auto const at = lines.at(offset);
        return at.line == line && at.column == column;
    };
    CHECK(is(0, 1, 1));
    CHECK(is(2, 1, 3));
    CHECK(is(3, 2, 1));
    CHECK(is(5, 2, 3));
    CHECK(is(6, 3, 1));
    CHECK(is(7, 4, 1));
    CHECK(is(8, 4, 2));
}

TEST_CASE("Numbers stay what they are, and texts are decoded") {
    std::string const source =
        R"([9223372036854775807, -9223372036854775808, 18446744073709551615, 1.0, 1e2, "\u00fc\n\uD83D\uDE00", "a\u0000b"])";
    json_document const document = read_json(source);
    auto const& v = document.values();
    REQUIRE(v.size() == 8);
    CHECK(v[1].type == form::integer);
    CHECK(v[1].bits == 0x7FFFFFFFFFFFFFFF);
    CHECK(v[2].type == form::integer);
    CHECK(v[2].bits == -0x7FFFFFFFFFFFFFFF - 1);
    CHECK(v[3].type == form::natural);
    CHECK(v[3].bits == -1);
    CHECK(v[4].type == form::real);
    CHECK(v[5].type == form::real);
    CHECK(text(v[6].words) == "ü\n😀");
    CHECK(text(v[7].words) == std::string("a\0b", 3));
}

TEST_CASE("A key that stands twice knows the first one") {
    std::string const source = R"({"b": 1, "a": 2, "b": 3, "c": {"b": 4}, "\u0062": 5})";
    json_document const document = read_json(source);
    auto const& v = document.values();
    REQUIRE(v.size() == 7);
    int const first = int(source.find("\"b\""));
    CHECK(!v[1].is_again);
    CHECK(!v[2].is_again);
    REQUIRE(v[3].is_again);
    CHECK(document.first_key(v[3]) == first);
    CHECK(!v[5].is_again);
    REQUIRE(v[6].is_again);
    CHECK(document.first_key(v[6]) == first);
}

TEST_CASE("Malformed text is one fault, with its place") {
    struct sample {
        char const* source;
        int offset;
        char const* words;
    };
    sample const samples[]{
        {"", 0, "unexpected end of input"},
        {"   ", 3, "unexpected end of input"},
        {"{", 1, "unexpected end of input"},
        {"{\"a\":1,}", 7, "unexpected '}'"},
        {"[1 2]", 3, "unexpected number literal"},
        {"{\"a\" 1}", 5, "unexpected number literal"},
        {"{} {}", 3, "unexpected '{'"},
        {"{\"a\": NaN}", 6, "invalid literal"},
        {"[01]", 2, "unexpected number literal"},
        {"[\"a\nb\"]", 3, "invalid string: control character U+000A (LF) must be escaped to \\u000A or \\n"},
        {"[1e999]", 5, "a number that no double can hold"},
        {"[\"\xff\"]", 2, "invalid string: ill-formed UTF-8 byte"},
        {"{\"; expected; last read: '", 25, "invalid string: missing closing quote"},
    };
    for (sample const& s : samples) {
        INFO(s.source);
        auto const fault = fault_of(s.source);
        CHECK(fault.what == json_document::fault::malformed);
        CHECK(fault.offset == s.offset);
        CHECK(fault.words == s.words);
    }
}

TEST_CASE("Nesting has a limit, and none is needed below it") {
    auto const nested = [](int depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    CHECK(read_json(nested(json_document::deepest)).values().size() == json_document::deepest);
    auto const fault = fault_of(nested(json_document::deepest + 1));
    CHECK(fault.what == json_document::fault::too_deep);
    CHECK(fault.offset == json_document::deepest);
    CHECK(fault_of(std::string(1000000, '[')).what == json_document::fault::too_deep);
    std::string objects;
    for (int i = 0; i < 1000; ++i) objects += "{\"a\":";
    CHECK(fault_of(objects).what == json_document::fault::too_deep);
}

TEST_CASE("Comments are passed over where they are allowed, and every place stays what it is") {
    std::string const source =
        "// \"a\"\n{ /* , */ \"a\" /*:*/ : // x\r\n [1/*2*/,/**/2.5//\n, true/*]*/ ] , \"b\":\"//\" } // end";
    CHECK(fault_of(source).what == json_document::fault::malformed);
    json_document const document = read_json(source, json_comments::allowed);
    auto const& v = document.values();
    REQUIRE(v.size() == 6);
    CHECK(v[0].offset == int(source.find('{')));
    CHECK(v[1].key_offset == int(source.find("\"a\" /*")));
    CHECK(v[1].offset == int(source.find("[1")));
    CHECK(v[2].offset == int(source.find("1/*2")));
    CHECK(v[3].offset == int(source.find("2.5")));
    CHECK(v[4].offset == int(source.find("true")));
    CHECK(v[5].key_offset == int(source.find("\"b\"")));
    CHECK(text(v[5].words) == "//");
    CHECK(document.compact_size() == int(std::string("{\"a\":[1,2.5,true],\"b\":\"//\"}").size()));
    CHECK(read_json("{} /* no end", json_comments::allowed).fault_of().what == json_document::fault::malformed);
    CHECK(read_json("/ 1", json_comments::allowed).fault_of().what == json_document::fault::malformed);
}

TEST_CASE("A byte order mark is passed over") {
    json_document const document = read_json("\xEF\xBB\xBF{\"a\": 1}");
    REQUIRE(document.values().size() == 2);
    CHECK(document[0].offset == 3);
    CHECK(document[1].key_offset == 4);
    CHECK(document[1].offset == 9);
}
