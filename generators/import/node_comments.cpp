#include <generators/import/node_comments.hpp>

#include <algorithm>

#include <generators/sources/read_document.hpp>

namespace aslant::generators {

namespace {

using core::kind;

// What C++ writes as an argument of its own.
bool takes_comments(kind what) { return core::is_state(what) || (core::is_written(what) && what != kind::error_equals); }

struct written_node {
    int offset;
    int node;
};
std::vector<written_node> written_nodes(definition_source const& definition) {
    core::node const* const nodes = definition.nodes();
    std::vector<written_node> all;
    for (int i = 1; i < nodes[0].size; ++i)
        if (takes_comments(nodes[i].what))
            all.push_back({definition.offset_of({core::rule::field_unknown, kind::value, i, {}, {}, 0}), i});
    std::stable_sort(all.begin(), all.end(), [](auto const& a, auto const& b) { return a.offset < b.offset; });
    return all;
}

}

node_comments comments_of(definition_source const& definition, bool in_template) {
    node_comments comments;
    std::vector<written_node> const nodes = written_nodes(definition);
    if (nodes.empty()) return comments;
    std::string const& text = definition.file().text;
    for (source_comment const& one : is_yaml(definition.file()) ? comments_of_yaml(text) : comments_of_json(text)) {
        if (in_template && (one.offset < nodes.front().offset || one.offset > nodes.back().offset)) continue;
        auto const after = std::upper_bound(nodes.begin(), nodes.end(), one.offset,
                                            [](int offset, written_node const& n) { return offset < n.offset; });
        bool const is_at_end_of_line =
            after != nodes.begin() && definition.position(after[-1].offset).line == definition.position(one.offset).line;
        bool const is_behind = is_at_end_of_line || after == nodes.end();
        comments[is_behind ? after[-1].node : after->node].push_back(one.words);
    }
    return comments;
}

}
