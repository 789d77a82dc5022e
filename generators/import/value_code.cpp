#include <generators/import/value_code.hpp>

#include <climits>
#include <filesystem>

#include <nlohmann/json.hpp>

#include <aslant/rules/values.hpp>
#include <generators/cloudformation/values.hpp>
#include <generators/import/intrinsic_code.hpp>
#include <generators/json/json_values.hpp>
#include <generators/model/strings.hpp>

namespace aslant::generators {

using core::form;
using core::kind;

namespace {

bool has_substitution(std::string_view words) { return words.find("${") != words.npos; }

// The names of each `${Name}`; nothing where one has no name or no end.
std::vector<std::string_view> names_in(std::string_view words) {
    std::vector<std::string_view> names;
    for (std::size_t at = words.find("${"); at != words.npos; at = words.find("${", at)) {
        std::size_t const end = words.find('}', at);
        if (end == words.npos || end == at + 2) return {};
        names.push_back(words.substr(at + 2, end - at - 2));
        at = end;
    }
    return names;
}

std::string_view trimmed(std::string_view words) {
    std::string_view const blanks = " \t\r\n";
    std::size_t const first = words.find_first_not_of(blanks);
    return first == words.npos ? std::string_view() : words.substr(first, words.find_last_not_of(blanks) - first + 1);
}

}

cpp_code value_code::words(int at, core::text words, char const* what) {
    if (has_substitution(view_of(words)))
        throw not_importable(at, std::string(what) + " `" + string_of(words) + "` has a substitution, which C++ cannot have there");
    return cpp_literal(view_of(words));
}

cpp_code value_code::part(int at, core::text words) {
    std::string_view const whole = view_of(words);
    if (!has_substitution(whole)) return cpp_literal(whole);
    std::vector<std::string_view> const names = names_in(whole);
    if (names.empty()) throw not_importable(at, "`" + std::string(whole) + "` has a substitution without a name or an end");
    substitutions.insert(names.begin(), names.end());
    return "substituted(" + cpp_literal(whole).head + ")";
}

cpp_code value_code::text(core::text words) {
    std::string_view rest = view_of(words);
    std::vector<cpp_code> pieces;
    while (!rest.empty() || pieces.empty()) {
        std::size_t const begin = std::min(rest.find("${"), rest.size());
        std::size_t const end = begin == rest.size() ? rest.npos : rest.find('}', begin);
        if (begin > 0 || rest.empty() || end == rest.npos) {
            std::size_t const size = end == rest.npos ? rest.size() : begin;
            pieces.push_back(cpp_literal(rest.substr(0, size)));
            rest.remove_prefix(size);
            if (rest.empty()) break;
            continue;
        }
        std::string_view const name = rest.substr(2, end - 2);
        substitutions.emplace(name);
        pieces.push_back(cpp_code("substitution", {cpp_literal(name)}));
        rest.remove_prefix(end + 1);
    }
    return pieces.size() == 1 ? pieces[0] : cpp_code("sub", std::move(pieces));
}

cpp_code value_code::number(core::node const& n) {
    if (n.value_form == form::natural) return std::to_string(static_cast<unsigned long long>(n.bits)) + "u";
    if (n.value_form == form::real) return nlohmann::json(core::real_of(n)).dump();
    if (n.bits == LLONG_MIN) return "-9223372036854775807 - 1";
    return std::to_string(n.bits);
}

cpp_code value_code::expression(int at, core::text words) {
    std::string const whole = "{% " + std::string(trimmed(view_of(words))) + " %}";
    if (has_substitution(whole)) return part(at, {whole.data(), int(whole.size())});
    return cpp_code("jsonata", {cpp_literal(trimmed(view_of(words)))});
}

cpp_code value_code::value(int at) {
    core::node const& n = nodes_[at];
    switch (n.value_form) {
        case form::null: return "nullptr";
        case form::boolean: return n.bits ? "true" : "false";
        case form::integer:
        case form::natural:
        case form::real: return number(n);
        case form::string: return text(n.value);
        case form::path:
        case form::substituted_path: return cpp_code("path", {part(at, n.value)});
        case form::intrinsic:
            if (has_substitution(view_of(n.value))) return cpp_code("intrinsic", {part(at, n.value)});
            return intrinsic_code(view_of(n.value));
        case form::jsonata: headers.insert("jsonata.hpp"); return expression(at, n.value);
        case form::array: {
            std::vector<cpp_code> items;
            for (int const i : core::children{nodes_, at}) items.push_back(value(i));
            return cpp_code("array", std::move(items));
        }
        case form::object: return cpp_code("object", fields(at));
        default: throw not_importable(at, "a value that C++ does not have");
    }
}

cpp_code value_code::field(int at) { return cpp_code("field", {part(at, nodes_[at].first), value(at)}); }
std::vector<cpp_code> value_code::fields(int object) {
    std::vector<cpp_code> all;
    for (int const i : core::children{nodes_, object}) all.push_back(field(i));
    return all;
}

cpp_code value_code::constant(int at) {
    constexpr int many = 40;
    if (nodes_[at].size < many) return value(at);
    std::vector<std::filesystem::path> no_files;
    std::string const document = value_writer{no_files}.value(nodes_ + at).dump(2);
    if (has_substitution(document) || document.find(")\"") != document.npos) return value(at);
    return cpp_code("json", {cpp_code("R\"(" + document + ")\"")});
}

}
