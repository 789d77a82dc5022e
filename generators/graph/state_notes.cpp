#include <generators/graph/state_notes.hpp>

#include <utility>

#include <fmt/format.h>

#include <aslant/iam/facts.hpp>
#include <generators/graph/condition_words.hpp>
#include <generators/model/strings.hpp>

namespace aslant::generators {

namespace {

using core::form;
using core::kind;
using core::node;

constexpr int longest = 60;   // of a note, in characters

// A text, path, expression or number as it is written; nothing of anything else.
std::string words_of(node const& n) {
    switch (n.value_form) {
        case form::integer: return fmt::format("{}", n.bits);
        case form::real: return fmt::format("{}", core::real_of(n));
        case form::string:
        case form::path:
        case form::intrinsic: return text_of_name(core::name_of(n));
        case form::jsonata: return string_of(n.value);
        case form::array: return "a list";
        default: return {};
    }
}
std::string words_of(node const* nodes, int owner, kind field) {
    int const at = core::field_in(nodes, owner, field);
    return at == core::none ? std::string() : words_of(nodes[at]);
}

// The part of an ARN that tells what is called: `lambda:invoke`, `function:Charge`, `activity:Approve`.
std::string call_words(std::string const& resource) {
    if (!resource.starts_with("arn:")) return resource;
    std::size_t at = 0;
    for (int colon = 0; colon < 5 && at != resource.npos; ++colon) at = resource.find(':', at ? at + 1 : 0);
    return at == resource.npos ? resource : resource.substr(at + 1);
}

std::string wait_words(node const* nodes, int at) {
    for (kind const field : {kind::seconds, kind::seconds_path})
        if (std::string const seconds = words_of(nodes, at, field); !seconds.empty()) return seconds + " s";
    for (kind const field : {kind::timestamp, kind::timestamp_path})
        if (std::string const time = words_of(nodes, at, field); !time.empty()) return "until " + time;
    return {};
}
// Its type, and what is to be known of it.
std::string type_words(core::machine_view const& view, int state) {
    node const* const nodes = view.nodes;
    int const at = view.states[state].node;
    switch (nodes[at].what) {
        case kind::task: {
            int const resource = core::field_in(nodes, at, kind::resource);
            if (resource == core::none) return "Task";
            node const& called = nodes[resource];
            std::string const pattern = core::is_sdk_call(called) ? core::pattern_words[int(core::pattern_of(called))] : "";
            return "Task " + call_words(words_of(called) + pattern);
        }
        case kind::wait: return "Wait " + wait_words(nodes, at);
        case kind::map: {
            std::string const items = words_of(nodes, at, kind::items_path) + words_of(nodes, at, kind::items);
            int const processor = core::field_in(nodes, at, kind::item_processor);
            bool const is_distributed = processor != core::none && view.scopes[view.scope_of_node(processor)].is_distributed;
            return (is_distributed ? "distributed " : "") + std::string("Map") + (items.empty() ? "" : " of " + items);
        }
        case kind::fail: return "Fail " + words_of(nodes, at, kind::error) + words_of(nodes, at, kind::error_path);
        default: return string_of(core::asl_word(nodes[at].what));
    }
}

// Of at most so many errors.
std::string error_words(node const* nodes, int handler, int most) {
    std::string words;
    int count = 0;
    for (int const i : core::children{nodes, handler}) {
        if (nodes[i].what != kind::error_equals || nodes[i].value_form == form::misuse) continue;
        if (++count <= most) words += (count > 1 ? ", " : "") + shortened(text_of_name(core::name_of(nodes[i])), longest);
    }
    return count > most ? words + fmt::format(" and {} more", count - most) : words;
}

// How often, unless that is not known.
std::string retry_words(node const* nodes, int retrier) {
    constexpr long long default_attempts = 3;   // of the language
    std::string const errors = error_words(nodes, retrier, 1);
    int const most = core::field_in(nodes, retrier, kind::max_attempts);
    if (most != core::none && nodes[most].value_form != form::integer) return "retry " + errors;
    long long const times = most == core::none ? default_attempts : nodes[most].bits;
    return times == 0 ? "no retry " + errors : fmt::format("retry {}: {}×", errors, times);
}

}

std::string error_words(node const* nodes, int handler) { return error_words(nodes, handler, 3); }

std::vector<std::string> notes_of_state(core::machine_view const& view, int state) {
    int const at = view.states[state].node;
    std::string type = shortened(type_words(view, state), longest);
    if (type.ends_with(' ')) type.pop_back();
    std::vector<std::string> notes{std::move(type)};
    for (int const i : core::children{view.nodes, at})
        if (view.nodes[i].what == kind::retrier) notes.push_back(retry_words(view.nodes, i));
    return notes;
}

}
