#include <generators/import/state_code.hpp>

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include <aslant/model/comparator.hpp>
#include <aslant/model/machine.hpp>
#include <aslant/rules/fields.hpp>
#include <generators/import/call_code.hpp>
#include <generators/model/number_fields.hpp>
#include <generators/model/strings.hpp>

namespace aslant::generators {

using core::form;
using core::kind;
using core::none;

namespace {

bool has_many_lines(kind k) { return k == kind::parallel || k == kind::map; }

bool has_substitution(core::node const& n) { return string_of(n.value).find("${") != std::string::npos; }

// Where C++ takes substituted("…${Name}…") besides in place of a number.
bool takes_text(kind what) {
    return what == kind::comment || what == kind::error || what == kind::cause || what == kind::timestamp ||
           what == kind::input_path || what == kind::output_path || what == kind::result_path || what == kind::items_path;
}

// As lambda::service_errors has them.
bool are_service_errors(std::vector<cpp_code> const& names) {
    static constexpr char const* known[]{"\"Lambda.ClientExecutionTimeoutException\"", "\"Lambda.ServiceException\"",
                                         "\"Lambda.AWSLambdaException\"", "\"Lambda.SdkClientException\""};
    return std::equal(names.begin(), names.end(), std::begin(known), std::end(known),
                      [](cpp_code const& name, char const* word) { return name.head == word; });
}

std::vector<int> children_of(core::node const* nodes, int at) {
    std::vector<int> all;
    for (int const i : core::children{nodes, at}) all.push_back(i);
    return all;
}

}

void state_code::modernise(char const* before, char const* now) {
    modernised_.push_back(fmt::format("state `{}`: {} is {}", string_of(nodes_[state_].value), before, now));
}

bool state_code::is_jsonata(int state) const {
    int const own = core::field_in(nodes_, state, kind::query_language);
    return own == none ? machine_is_jsonata_ : nodes_[own].value == "JSONata";
}

// --- scopes

std::vector<cpp_code> state_code::machine() {
    int const language = core::field_in(nodes_, 0, kind::query_language);
    machine_is_jsonata_ = language != none && nodes_[language].value == "JSONata";
    return scope(0);
}

std::vector<cpp_code> state_code::scope(int at) {
    std::vector<cpp_code> all;
    std::vector<int> states;
    for (int const i : children_of(nodes_, at))
        if (core::is_state(nodes_[i].what))
            states.push_back(i);
        else
            add_field(i, all);
    for (cpp_code& one : lines(states)) all.push_back(std::move(one));
    return all;
}

// States that follow one another in the text, too, make a sequence.
std::vector<cpp_code> state_code::lines(std::vector<int> const& states) {
    auto const leads_to = [&](int from, int to) {
        int const next = core::field_in(nodes_, from, kind::next);
        return next != none && nodes_[next].value == nodes_[to].value;
    };
    std::vector<cpp_code> all;
    for (std::size_t first = 0; first < states.size();) {
        std::size_t last = first;
        while (last + 1 < states.size() && leads_to(states[last], states[last + 1])) ++last;
        std::vector<cpp_code> line;
        for (std::size_t i = first; i <= last; ++i) line.push_back(state(states[i], i < last));
        if (first == last)
            all.push_back(std::move(line[0]));
        else
            all.push_back(cpp_code("sequence", std::move(line), cpp_code::layout::column));
        first = last + 1;
    }
    return all;
}

// --- states

cpp_code state_code::state(int at, bool without_next) {
    int const around = std::exchange(state_, at);
    std::vector<cpp_code> all{value_code::words(at, nodes_[at].value, "the name")};
    std::vector<cpp_code> transitions;
    int resource = none, parameters = none;
    kind const given = is_jsonata(at) ? kind::arguments : kind::parameters;
    for (int const i : children_of(nodes_, at)) {
        if (nodes_[i].what == kind::resource) resource = i;
        if (nodes_[i].what == given) parameters = i;
    }
    bool const is_task = nodes_[at].what == kind::task && resource != none;
    cpp_code call = is_task ? call_code(nodes_, values_).call(resource, parameters) : cpp_code("");
    bool const takes_parameters = is_task && call.head != "resource";
    if (is_task) comment(resource, call);
    if (takes_parameters && parameters != none) comment(parameters, call);
    if (is_task) all.push_back(call);   // what a task is about, wherever it stands
    for (int const i : children_of(nodes_, at)) {
        kind const what = nodes_[i].what;
        bool const is_written = (is_task && i == resource) || (takes_parameters && i == parameters);
        if (is_written || (what == kind::next && without_next)) continue;
        add_field(i, what == kind::next || what == kind::end ? transitions : all);
    }
    for (cpp_code& one : transitions) all.push_back(std::move(one));
    state_ = around;
    cpp_code code(core::words_of(nodes_[at].what).cpp, std::move(all),
                  has_many_lines(nodes_[at].what) ? cpp_code::layout::column : cpp_code::layout::fill);
    comment(at, code);
    return code;
}

cpp_code state_code::named(int i, char const* word) {
    core::node const& n = nodes_[i];
    char const* const function = word ? word : core::words_of(n.what).cpp;
    switch (n.value_form) {
        case form::null: return nothing(i);
        case form::jsonata:
        case form::intrinsic: return cpp_code(function, {values_.value(i)});
        case form::substituted:
        case form::string: {
            bool const takes_substitutions = takes_number(n.what) || takes_text(n.what);
            return cpp_code(function, {takes_substitutions ? values_.part(i, n.value)
                                                           : value_code::words(i, n.value, core::words_of(n.what).asl)});
        }
        default: return cpp_code(function, {value_code::number(n)});
    }
}
cpp_code state_code::nothing(int i) {
    switch (nodes_[i].what) {
        case kind::input_path: return "discard_input";
        case kind::result_path: return "discard_result";
        case kind::output_path: return "discard_output";
        default: return cpp_code(core::words_of(nodes_[i].what).cpp, {"nullptr"});
    }
}
// A number of seconds in its largest unit.
cpp_code state_code::duration(int i) {
    core::node const& n = nodes_[i];
    if (n.value_form == form::jsonata) return cpp_code("seconds", {values_.value(i)});
    if (n.value_form == form::string) return cpp_code("seconds", {values_.part(i, n.value)});
    long long const count = n.bits;
    if (count > 0 && count % 86400 == 0) return cpp_code("days", {std::to_string(count / 86400)});
    if (count > 0 && count % 3600 == 0) return cpp_code("hours", {std::to_string(count / 3600)});
    if (count > 0 && count % 60 == 0) return cpp_code("minutes", {std::to_string(count / 60)});
    return cpp_code("seconds", {std::to_string(count)});
}

void state_code::comment(int node, cpp_code& code) {
    auto const own = comments_.find(node);
    if (own == comments_.end()) return;
    code.comments.insert(code.comments.end(), own->second.begin(), own->second.end());
    comments_.erase(own);
}

void state_code::add_field(int i, std::vector<cpp_code>& to) {
    std::size_t const before = to.size();
    write_field(i, to);
    if (to.size() > before) comment(i, to[before]);
}
void state_code::write_field(int i, std::vector<cpp_code>& to) {
    core::node const& n = nodes_[i];
    switch (n.what) {
        case kind::property: return;   // the machine's type, which is no field of a definition
        case kind::end: to.push_back("end"); return;
        case kind::seconds: to.push_back(duration(i)); return;
        case kind::timeout_seconds: to.push_back(cpp_code("timeout", {duration(i)})); return;
        case kind::heartbeat_seconds: to.push_back(cpp_code("heartbeat", {duration(i)})); return;
        case kind::interval_seconds: to.push_back(cpp_code("interval", {duration(i)})); return;
        case kind::max_delay_seconds: to.push_back(cpp_code("max_delay", {duration(i)})); return;
        case kind::result: to.push_back(cpp_code("result", {values_.constant(i)})); return;
        case kind::item_selector:
            if (n.detail == core::deprecated_word) modernise("Parameters", "ItemSelector");
            [[fallthrough]];
        case kind::parameters:
        case kind::arguments:
        case kind::items:
        case kind::output:
        case kind::result_selector: to.push_back(cpp_code(core::words_of(n.what).cpp, {values_.value(i)})); return;
        case kind::assign: to.push_back(cpp_code("assign", values_.fields(i))); return;
        case kind::credentials: {
            std::vector<int> const members = children_of(nodes_, i);
            bool const is_role = members.size() == 1 && nodes_[members[0]].first == "RoleArn";
            to.push_back(cpp_code("credentials", {values_.value(is_role ? members[0] : i)}));
            return;
        }
        case kind::resource: to.push_back(cpp_code("resource", {values_.text(n.value)})); return;
        case kind::processor_config:
        case kind::reader_config:
        case kind::item_batcher:
        case kind::writer_config: to.push_back(settings(i)); return;
        case kind::item_reader:
        case kind::result_writer: {
            std::vector<cpp_code> all;
            for (int const field : children_of(nodes_, i)) add_field(field, all);
            to.push_back(cpp_code(core::words_of(n.what).cpp, std::move(all)));
            return;
        }
        case kind::item_processor:
            if (n.detail == core::deprecated_word) modernise("Iterator", "ItemProcessor");
            [[fallthrough]];
        case kind::branch: to.push_back(cpp_code(core::words_of(n.what).cpp, scope(i), cpp_code::layout::column)); return;
        case kind::choice_rule: to.push_back(choice_rule(i)); return;
        case kind::retrier: to.push_back(retrier(i)); return;
        case kind::catcher: to.push_back(catcher(i)); return;
        default: to.push_back(named(i));
    }
}

// Each setting by its function; what has none, by its name.
cpp_code state_code::settings(int at) {
    static constexpr char const* known[]{"Mode",
                                         "ExecutionType",
                                         "InputType",
                                         "CSVHeaderLocation",
                                         "CSVDelimiter",
                                         "ManifestType",
                                         "Transformation",
                                         "ItemsPointer",
                                         "MaxItemsPath",
                                         "MaxItemsPerBatchPath",
                                         "MaxInputBytesPerBatchPath",
                                         "OutputType"};
    std::vector<int> const members = children_of(nodes_, at);
    std::vector<cpp_code> all;
    std::string execution_type;
    bool is_distributed = false;
    for (int const i : members) {
        core::node const& n = nodes_[i];
        std::string const name = string_of(n.first);
        bool const is_word = n.value_form == form::string && !has_substitution(n);
        is_distributed = is_distributed || (name == "Mode" && n.value == "DISTRIBUTED");
        if (name == "ExecutionType" && is_word) execution_type = string_of(n.value);
        bool const is_text = is_word && std::find(std::begin(known), std::end(known), name) != std::end(known);
        bool const is_number = name == "MaxItems" || name == "MaxItemsPerBatch" || name == "MaxInputBytesPerBatch";
        if (is_text || is_number || name == "BatchInput")
            all.push_back(cpp_code(snake_case(name), {values_.value(i)}));
        else if (name == "CSVHeaders" && n.value_form == form::array)
            all.push_back(cpp_code("csv_headers", values_.value(i).arguments));
        else
            all.push_back(values_.field(i));
    }
    if (nodes_[at].what == kind::processor_config && is_distributed && !execution_type.empty() && members.size() == 2)
        return cpp_code("distributed", {cpp_literal(execution_type)});
    return cpp_code(core::words_of(nodes_[at].what).cpp, std::move(all));
}

// --- errors

cpp_code state_code::errors(int at) {
    std::vector<cpp_code> names;
    for (int const i : children_of(nodes_, at))
        if (nodes_[i].what == kind::error_equals) names.push_back(value_code::words(i, nodes_[i].value, "the error"));
    if (are_service_errors(names)) {
        values_.headers.insert("services/lambda.hpp");
        return "lambda::service_errors";
    }
    return names.size() == 1 ? names[0] : cpp_code("on", std::move(names));
}
cpp_code state_code::retrier(int at) {
    std::vector<cpp_code> all{errors(at)};
    bool const is_all = !all[0].is_call && all[0].head == "\"States.ALL\"";
    if (is_all) all.clear();
    for (int const i : children_of(nodes_, at))
        if (nodes_[i].what != kind::error_equals) add_field(i, all);
    return cpp_code(is_all ? "retry_all" : "retry", std::move(all));
}
cpp_code state_code::catcher(int at) {
    std::vector<cpp_code> all{errors(at), value_code::words(at, nodes_[at].value, "Next")};
    bool const is_all = !all[0].is_call && all[0].head == "\"States.ALL\"";
    if (is_all) all.erase(all.begin());
    for (int const i : children_of(nodes_, at))
        if (nodes_[i].what != kind::error_equals) add_field(i, all);
    return cpp_code(is_all ? "catch_all" : "catch_errors", std::move(all));
}

// --- choices

cpp_code state_code::choice_rule(int at) {
    std::vector<cpp_code> all;
    std::vector<cpp_code> fields;
    for (int const i : children_of(nodes_, at))
        if (core::is_condition(nodes_[i].what))
            all.push_back(condition(i, false));
        else
            add_field(i, fields);
    all.push_back(value_code::words(at, nodes_[at].value, "Next"));
    for (cpp_code& one : fields) all.push_back(std::move(one));
    return cpp_code("when", std::move(all));
}

cpp_code state_code::condition(int at, bool is_operand) {
    core::node const& n = nodes_[at];
    int comment = none;
    for (int const i : children_of(nodes_, at))
        if (nodes_[i].what == kind::comment) comment = i;
    bool const negates_equality = n.what == kind::negation && is_equality(at + 1);   // none_of(a == b) reads better as a != b
    cpp_code code = n.what == kind::condition    ? values_.value(at)
                    : n.what == kind::comparison ? comparison(at, false)
                    : negates_equality           ? comparison(at + 1, true)
                                                 : joined(at, is_operand && comment == none);
    if (comment == none) return code;
    return cpp_code("comment", {value_code::words(comment, nodes_[comment].value, "Comment"), std::move(code)});
}

bool state_code::is_equality(int at) const {
    core::node const& n = nodes_[at];
    if (n.what != kind::comparison || n.value_form == form::path || n.size > 1 || has_substitution(n)) return false;
    switch (core::comparator(n.detail)) {
        case core::comparator::string_equals:
        case core::comparator::numeric_equals:
        case core::comparator::timestamp_equals:
        case core::comparator::boolean_equals: return true;
        default: return false;
    }
}

// var("$.total") > 100; by the comparator's name where the value is a path.
cpp_code state_code::comparison(int at, bool is_negated) {
    core::node const& n = nodes_[at];
    static constexpr char const* operators[]{" == ", " < ", " > ", " <= ", " >= "};
    auto const c = core::comparator(n.detail);
    cpp_code const variable = value_code::words(at, n.first, "the path");
    std::string const name = snake_case(core::comparator_words[n.detail]);
    bool const is_ordered = c <= core::comparator::timestamp_greater_than_equals && c != core::comparator::string_matches &&
                            c != core::comparator::boolean_equals;
    bool const is_constant = n.value_form != form::path;
    if (c >= core::comparator::is_null && n.value_form == form::boolean)
        return n.bits ? cpp_code(name, {variable}) : cpp_code(name, {variable, "false"});
    bool const has_operator = (is_ordered || c == core::comparator::boolean_equals) && is_constant && !has_substitution(n);
    if (!has_operator) {
        cpp_code const value = is_constant ? values_.part(at, n.value) : values_.value(at);
        return cpp_code(name, {variable, value});
    }
    int const family = c == core::comparator::boolean_equals ? 0 : int(n.detail) % 5;
    bool const is_time = c >= core::comparator::timestamp_equals && c <= core::comparator::timestamp_greater_than_equals;
    cpp_code value = n.value_form == form::string ? value_code::words(at, n.value, "the value") : values_.value(at);
    if (is_time) value = cpp_code("timestamp", {std::move(value)});
    return laid_out(cpp_code("var", {variable}), 0, 0) + (is_negated ? " != " : operators[family]) + laid_out(value, 0, 0);
}

cpp_code state_code::joined(int at, bool is_operand) {
    core::node const& n = nodes_[at];
    std::vector<cpp_code> parts;
    std::vector<kind> kinds;
    bool has_comments = false;
    for (int const i : children_of(nodes_, at)) {
        if (!core::is_condition(nodes_[i].what)) continue;
        parts.push_back(condition(i, true));
        kinds.push_back(nodes_[i].what);
        has_comments = has_comments || parts.back().head == "comment";
    }
    if (n.what == kind::negation) return cpp_code("none_of", std::move(parts));
    bool const is_all = n.what == kind::all_of;
    std::string line;
    bool fits = parts.size() > 1 && !has_comments;
    for (std::size_t i = 0; i < parts.size() && fits; ++i) {
        bool const would_join = kinds[i] == n.what;   // `a and (b and c)` is one And of three
        std::string const part = laid_out(parts[i], 0, 0);
        fits = !would_join && part.find('\n') == part.npos;
        line += (i ? (is_all ? " and " : " or ") : "") + part;
    }
    if (fits && line.size() <= 90) return is_operand ? "(" + line + ")" : line;
    return cpp_code(is_all ? "all_of" : "any_of", std::move(parts));
}

}
