#include <generators/iam/policy_text.hpp>

namespace aslant::generators {

namespace {

// The variable that a text is as a whole, or nothing.
std::string only_variable(std::string const& words) {
    bool const is_one = words.size() > 3 && words.compare(0, 2, "${") == 0 && words.find('}') == words.size() - 1;
    return is_one ? words.substr(2, words.size() - 3) : std::string();
}

}

json policy_text::value() const {
    std::string const variable = only_variable(words);
    if (variable.empty()) {
        if (words.find("${") == std::string::npos) return words;
        return variables.empty() ? json{{"Fn::Sub", words}} : json{{"Fn::Sub", json::array({words, variables})}};
    }
    if (variables.contains(variable)) return variables[variable];
    std::size_t const dot = variable.find('.');
    if (dot == std::string::npos) return {{"Ref", variable}};
    return {{"Fn::GetAtt", json::array({variable.substr(0, dot), variable.substr(dot + 1)})}};
}

}
