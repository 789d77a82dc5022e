#include <generators/iam/policy_text.hpp>

namespace aslant::generators {

namespace {

// The variable that a text is as a whole, or nothing.
std::string only_variable(std::string const& words) {
    bool const is_one = words.size() > 3 && words.compare(0, 2, "${") == 0 && words.find('}') == words.size() - 1;
    return is_one ? words.substr(2, words.size() - 3) : std::string();
}

}

namespace {

// Nothing is put in by the deployment.
bool is_known(std::string const& words) {
    for (std::size_t at = 0; (at = words.find("${", at)) != words.npos; at += 2)
        if (words.compare(at + 2, 1, "!") != 0) return false;
    return true;
}
std::string without_marks(std::string words) {
    for (std::size_t at = 0; (at = words.find("${!", at)) != words.npos; at += 2) words.erase(at + 2, 1);
    return words;
}
std::string escaped(std::string const& words, bool has_variables, bool with_wildcards) {
    std::string result;
    for (std::size_t i = 0; i < words.size(); ++i) {
        char const c = words[i];
        bool const is_start = c == '$' && words.compare(i, 2, "${") == 0;
        if (is_start && has_variables && words.compare(i + 2, 1, "!") != 0) {
            std::size_t const closing = words.find('}', i);
            std::size_t const after = closing == words.npos ? words.size() : closing + 1;
            result += words.substr(i, after - i);
            i = after - 1;
        } else if (is_start) {
            result += "${!$}{";
            i += has_variables ? 2 : 1;
        } else if (c == '?' || (c == '*' && !with_wildcards)) {
            result += std::string("${!") + c + "}";
        } else {
            result += c;
        }
    }
    return result;
}

}

std::string as_itself(std::string const& words, bool with_wildcards) { return escaped(words, false, with_wildcards); }
std::string as_itself_in_substitution(std::string const& words, bool with_wildcards) {
    return escaped(words, true, with_wildcards);
}

bool has_wildcard(policy_text const& text) {
    for (std::size_t at = 0; (at = text.words.find('*', at)) != text.words.npos; ++at)
        if (at < 3 || text.words.compare(at - 3, 3, "${!") != 0) return true;
    return false;
}

json policy_text::value() const {
    if (is_known(words)) return without_marks(words);
    std::string const variable = only_variable(words);
    if (variable.empty()) return variables.empty() ? json{{"Fn::Sub", words}} : json{{"Fn::Sub", json::array({words, variables})}};
    if (variables.contains(variable)) return variables[variable];
    std::size_t const dot = variable.find('.');
    if (dot == std::string::npos) return {{"Ref", variable}};
    return {{"Fn::GetAtt", json::array({variable.substr(0, dot), variable.substr(dot + 1)})}};
}

}
