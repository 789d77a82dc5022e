// JSONata's own test suite: which expressions are well formed.
//
//   jsonata_syntax_test CASES
//
// CASES is an array of {id, expr, parse}; `parse` is "ok" or "error". What Step Functions bans of JSONata is no error here.
//
// Exit status: 0 all verdicts agree, 1 not, 2 usage or a file that cannot be read.
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>

#include <nlohmann/json.hpp>

#include <aslant/language/jsonata.hpp>

using namespace aslant;
using nlohmann::json;

namespace {

std::string text_of(char const* file) {
    std::ifstream input(file, std::ios::binary);
    if (!input) throw std::runtime_error(std::string("cannot read ") + file);
    return {std::istreambuf_iterator<char>(input), {}};
}

// Some expressions have half of a surrogate pair, which UTF-8 cannot say: another character takes its place.
std::string without_halves(std::string text) {
    auto const unit = [&](std::string::size_type at) {
        bool const is_unit = at + 6 <= text.size() && text[at] == '\\' && text[at + 1] == 'u';
        return is_unit ? std::stoul(text.substr(at + 2, 4), nullptr, 16) : 0;
    };
    for (std::string::size_type at = 0; at < text.size(); ++at) {
        if (text[at] != '\\') continue;
        auto const first = unit(at);
        auto const second = unit(at + 6);
        bool const is_pair = first >= 0xD800 && first < 0xDC00 && second >= 0xDC00 && second < 0xE000;
        if (!is_pair && first >= 0xD800 && first < 0xE000) text.replace(at, 6, "\\ufffd");
        at += is_pair ? 11 : 1;
    }
    return text;
}

int run(char const* file) {
    json const cases = json::parse(without_halves(text_of(file)));
    core::reference_list seen;
    int well_formed = 0;
    int failures = 0;
    for (json const& one : cases) {
        std::string const expression = one.at("expr");
        bool const expected = one.at("parse") == "ok";
        seen.clear();
        core::problem const p = core::check_jsonata({expression.data(), int(expression.size())}, seen);
        bool const is_well_formed = p.kind != core::problem_kind::syntax;
        well_formed += is_well_formed;
        if (is_well_formed == expected) continue;
        ++failures;
        std::cout << one.at("id").get<std::string>() << ": ";
        if (expected)
            std::cout << "column " << p.column << ": " << std::string(p.wanted.data, std::string::size_type(p.wanted.size))
                      << " expected";
        else
            std::cout << "is not refused";
        std::cout << ": " << expression << "\n";
    }
    std::cout << cases.size() << " expressions, " << well_formed << " of them well formed, " << failures << " wrong verdicts\n";
    return failures || cases.empty() ? 1 : 0;
}

}

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: jsonata_syntax_test CASES\n";
        return 2;
    }
    try {
        return run(argv[1]);
    } catch (std::exception const& error) {
        std::cerr << "jsonata_syntax_test: " << error.what() << "\n";
        return 2;
    }
}
