#include <generators/command/asked_policy.hpp>

#include <algorithm>

#include <generators/model/checked_machine.hpp>
#include <generators/output/output_error.hpp>
#include <generators/output/utf8.hpp>

namespace aslant::generators {

namespace {

std::vector<std::string> parts_of(std::string const& words, char separator) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= words.size();) {
        std::size_t const end = std::min(words.find(separator, begin), words.size());
        if (end > begin) parts.push_back(words.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

// STATE:PARAMETER=VALUE,VALUE or PARAMETER=VALUE,VALUE
declared_bound bound_of(std::string const& words) {
    std::size_t const sign = words.find('=');
    if (sign == words.npos || sign == 0) throw output_error("--allow " + one_line(words) + ": PARAMETER=VALUE is expected");
    std::string const whole = words.substr(0, sign);
    std::size_t const colon = whole.rfind(':');
    declared_bound bound{colon == whole.npos ? "" : whole.substr(0, colon), whole.substr(colon == whole.npos ? 0 : colon + 1),
                         parts_of(words.substr(sign + 1), ',')};
    if (bound.parameter.empty()) throw output_error("--allow " + one_line(words) + ": PARAMETER=VALUE is expected");
    return bound;
}

// `allow("TableName", ...)` is C++: here it is an option.
std::string in_words_of_options(std::string message) {
    std::size_t const begin = message.find("allow(\"");
    std::size_t const end = message.find(')', begin);
    if (begin == message.npos || end == message.npos) return message;
    std::size_t const name_end = message.find('"', begin + 7);
    std::string const name = message.substr(begin + 7, name_end - begin - 7);
    return message.replace(begin, end + 1 - begin, "--allow " + name + "=...");
}

}

void asked_policy::add_to(CLI::App& command) {
    command
        .add_option("--allow", bounds_, "What a parameter may be that only an execution knows: names, ARNs, with * for any rest")
        ->option_text("[STATE:]PARAMETER=VALUE,...");
    command.add_option("--substitution", substitutions_, "What ${NAME} in the definition stands for")->option_text("NAME=VALUE");
    command.add_option("--state-machine-name", name_, "The name of the state machine, for what it may do with itself")
        ->option_text("NAME");
}

policy_question asked_policy::question(one_definition const& one) const {
    policy_question asked;
    if (!one.machine.empty()) asked.id = one.machine;
    asked.machine = !name_.empty() ? name_ : one.machine.empty() ? "${StateMachineName}" : "${" + one.machine + ".Name}";
    for (std::string const& words : bounds_) asked.bounds.push_back(bound_of(words));
    for (std::string const& words : substitutions_) {
        std::size_t const sign = words.find('=');
        if (sign == words.npos || sign == 0) throw output_error("--substitution " + one_line(words) + ": NAME=VALUE is expected");
        asked.substitutions[words.substr(0, sign)] = words.substr(sign + 1);
    }
    return asked;
}

check_result unknown_permissions(bounded_machine const& machine, one_definition const& one) {
    check_result result;
    checked_definition checked{one.file, {}};
    for (core::finding const& f : machine.findings()) {
        ++result.errors;
        checked.findings.push_back({f.broken, one.definition->position(machine.offset_of(f)),
                                    in_words_of_options(message_of_finding(machine.nodes(), f)), one.machine});
    }
    for (declared_bound const& bound : machine.unused_bounds()) {
        ++result.errors;
        result.notes.push_back("--allow " + one_line(bound.parameter) +
                               ": no state has such a parameter that only an execution knows");
    }
    result.definitions.push_back(std::move(checked));
    return result;
}

}
