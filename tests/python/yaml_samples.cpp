// Prints documents, each as one line of JSON {"json": content, "yaml": its YAML text}, for yaml_types_test.py to compare.
// The random ones are the same on every machine: the engine's numbers are fixed by the standard, its distributions are not used.
#include <cstdint>
#include <cstdio>
#include <random>
#include <string>
#include <vector>

#include <generators/output/json_text.hpp>
#include <generators/output/yaml.hpp>

using namespace aslant::generators;

namespace {

class dice {
  public:
    std::uint32_t below(std::uint32_t limit) { return std::uint32_t(engine_()) % limit; }
    template <class T> T const& one_of(std::vector<T> const& choices) { return choices[below(std::uint32_t(choices.size()))]; }

  private:
    std::mt19937 engine_{20240601};
};

void print(document const& sample) {
    std::puts(compact_json_text({{"json", sample.content}, {"yaml", yaml_text(sample)}}).c_str());
}

// The text wherever a text can stand.
json places(std::string const& text) {
    return {{"value", text},
            {text, "key"},
            {"item", json::array({text, json::array({text, 1}), {{text, text}}})},
            {"sub", {{"Fn::Sub", text}}},
            {"join", {{"Fn::Join", json::array({text, json::array({text, {{"Ref", text}}})})}}},
            {"long", {{"Fn::Base64", {{"Fn::Sub", text}}}}},
            {"last", text}};
}

// clang-format off
std::vector<std::string> const words{
    "", "y", "Y", "yes", "Yes", "no", "NO", "n", "on", "On", "OFF", "true", "True", "FALSE", "null", "Null", "NULL", "~",
    "nan", ".nan", ".NaN", ".inf", "-.inf", "+.INF", "0", "00", "0123", "0o17", "0x1F", "0b101", "1e3", "1E3", "1.0e+3",
    "1_000", ".5", "5.", "+1", "-1", "1.2.3", "12:30:45", "190:20:30", "1:2.5", "=", "<<", "-", "--", "---", "--- a", "...",
    "- a", "?", "? a", ":", ": a", "a:", "a: b", "a:b", "a #b", "a#b", "#a", "&a", "*a", "*", "!a", "!Ref a", "!!str 1", "|",
    "|-", ">", "'", "''", "\"", "@a", "`a", "%YAML", "{}", "[]", "{a: b}", "[a]", ",", "a, b", "a]", "}", "\\", "\\n", "a\\",
    "'a'", "\"a\"", "it's", "it's: so", " a", "a ", " ", "  ", "\t", "\ta", "a\t", "a\tb", "\n", "\n\n", "a\n", "a\nb",
    "a\n\n", "a\n\nb\n", "\na", "\n\na\n", " a\nb", "a\n b", "a\n\tb", "a\tb\nc", " \na", "a\n ", "a\n \n", "a \nb",
    "a\n  \nb\n", "a\r\nb", "a\rb", "\r", "#a\nb", "a\n#b", "a\n---\nb", "---\na", "a\n...", "a: b\nc: d\n", "- a\n- b",
    "'a\nb'", "\"a\nb", "|\na", "\x01", "\x7f", "\x1b[0m", "\xc2\x85", "a\xc2\x85" "b", "\xc2\xa0", "\xe2\x80\xa8",
    "a\n\xe2\x80\xa9", "\xef\xbb\xbf", "\xef\xbb\xbf" "a\nb", "a\nb\xc2\xa0\n", "\xef\xbf\xbe", "\xef\xbf\xbd", "Größe",
    "é", "支付", "🎉", "👨‍👩‍👧", "\xe2\x80\xae" "abc", "\xf3\xa0\x81\x81", "\xf4\x8f\xbf\xbf", "2012-10-17",
    "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43", "10.0.0.0/16", "arn:aws:s3:::b/*", "AWS::Region",
    "${AWS::StackName}-x", "$.a[0]['b c']", "{% $states.input.x = 'y' %}", "rate(1 minute)", "cron(0 0 * * ? *)",
    "python3.13", "Approved?", "123456789012"};
// clang-format on

// clang-format off
std::vector<std::string> const pieces{
    "a", "b", "Z", "0", "1", "9", " ", "  ", " ", "\n", "\n", "\n\n", "\t", ":", ": ", "#", " #", "-", "- ", "?", "'", "\"",
    "\\", "!", "&", "*", "|", ">", "%", "@", "`", "{", "}", "[", "]", ",", "=", "<", "~", ".", "_", "+", "e", "x", "$", "${",
    "null", "true", "on", "---", "...", "\r", "\x01", "\x7f", "é", "支", "🎉", "\xc2\x85", "\xc2\xa0", "\xe2\x80\xa8",
    "\xef\xbb\xbf", "\xe2\x80\x8d", "\n ", "\n  ", " \n", "word", "/", "(", ")", ";"};
// clang-format on

std::string random_text(dice& random) {
    std::string text;
    for (auto count = random.below(random.below(4) ? 6 : 30); count--;) text += random.one_of(pieces);
    return text;
}

json random_number(dice& random) {
    std::uint64_t const high = random.below(0xFFFFFFFF), low = random.below(0xFFFFFFFF);
    auto const bits = high << 32 | low;
    switch (random.below(4)) {
        case 0: return std::int64_t(bits);
        case 1: return bits;
        case 2: return double(std::int64_t(bits)) / 1e6;
        default: {
            double any = 0;
            static_assert(sizeof any == sizeof bits);
            __builtin_memcpy(&any, &bits, sizeof any);
            return __builtin_isfinite(any) ? json(any) : json(1e300);
        }
    }
}

json random_value(dice& random, int depth) {
    static std::vector<std::string> const of_list{"Fn::Join", "Fn::Select", "Fn::If", "Fn::Sub", "Fn::Cidr", "Fn::GetAtt"};
    static std::vector<std::string> const of_any{"Ref",        "Condition",       "Fn::Sub",       "Fn::Base64", "Fn::GetAZs",
                                                 "Fn::GetAtt", "Fn::ImportValue", "Fn::Transform", "Fn::Not",    "Fn::Other"};
    switch (random.below(depth > 0 ? 10 : 5)) {
        case 0: return random.one_of(std::vector<json>{nullptr, true, false, json::object(), json::array(), 2.0, 0, -0.0});
        case 1: return random_number(random);
        case 2:
        case 3:
        case 4: return random_text(random);
        case 5: return {{random.one_of(of_any), random_value(random, depth - 1)}};
        case 6: {
            auto items = json::array();
            for (auto count = random.below(4); count--;) items.push_back(random_value(random, depth - 1));
            return {{random.one_of(of_list), items}};
        }
        case 7: {
            auto items = json::array();
            for (auto count = random.below(5); count--;) items.push_back(random_value(random, depth - 1));
            return items;
        }
        default: {
            auto members = json::object();
            for (auto count = random.below(5); count--;) members[random_text(random)] = random_value(random, depth - 1);
            return members;
        }
    }
}

// A comment of random text on every other value.
void add_comments(dice& random, json const& value, std::string const& pointer, document& sample) {
    if (random.below(2)) sample.comments[pointer] = random_text(random);
    std::size_t index = 0;
    if (value.is_array())
        for (auto const& item : value) add_comments(random, item, pointer + "/" + std::to_string(index++), sample);
    else if (value.is_object())
        for (auto const& [name, member] : value.items()) add_comments(random, member, pointer + "/" + pointer_token(name), sample);
}

}

int main() {
    dice random;
    for (auto const& text : words) print({places(text), {}});
    std::string every_byte;
    for (char c = 0; c < 0x7F; ++c) every_byte += c;
    for (auto const c : every_byte) print({places(std::string(1, c)), {}});
    print({places(std::string(3000, 'k')), {}});
    for (int i = 0; i < 1500; ++i) print({places(random_text(random)), {}});
    for (int i = 0; i < 150; ++i) {
        auto texts = json::array();
        for (int k = 0; k < 20; ++k) texts.push_back(random_text(random));
        print({texts, {}});
    }
    auto numbers = json::array();
    for (auto const* text : {"0", "-0.0", "1", "2.0", "0.381018", "1e30", "1e-7", "5e-324", "1.7976931348623157e308", "1e16",
                             "1e15", "123456789012345678", "18446744073709551615", "-9223372036854775808", "0.1", "100.0", "1e22"})
        numbers.push_back(json::parse(text));
    for (int i = 0; i < 2000; ++i) numbers.push_back(random_number(random));
    print({numbers, {}});
    for (int i = 0; i < 1000; ++i) {
        document sample{
            {{"root", random_value(random, 4)}, {"list", json::array({random_value(random, 3), random_value(random, 2)})}}, {}};
        add_comments(random, sample.content, "", sample);
        print(sample);
    }
}
