// A definition in JSON, read into the nodes that the DSL makes: the same rules run on both.
#pragma once

#include <deque>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include <aslant/rules/finding.hpp>
#include <generators/json/json_values.hpp>

namespace aslant::generators {

// Owns everything that its nodes point to.
class definition_source {
  public:
    // `definition` has at most json_document::largest bytes. The machine's type is STANDARD or EXPRESS; STANDARD where nothing is said.
    explicit definition_source(std::string definition, std::string machine_type = {});
    definition_source(definition_source const&) = delete;
    definition_source& operator=(definition_source const&) = delete;

    // The machine and what is in it, in the order of the text; a machine without states where the text is no JSON object.
    core::node const* nodes() const { return nodes_.data(); }

    struct located {
        core::finding said;
        int offset;
    };
    // What the nodes cannot say. What a rule of the nodes would say of the same mistake is in is_said().
    std::vector<located> const& findings() const { return findings_; }
    bool is_said(core::finding const& of_rule) const;

    // Where a field or state has its name, and anything else begins.
    int offset_of(core::finding const& of_rule) const;
    text_position position(int offset) const { return lines_.at(offset); }

  private:
    friend class definition_lowering;
    std::string text_;
    std::string machine_type_;
    line_table lines_;
    json_document document_;
    std::deque<std::string> words_;   // of messages
    std::vector<core::node> nodes_;
    std::vector<int> offsets_;                    // of each node
    std::unordered_map<int, int> next_offsets_;   // of the Next of a choice rule or catcher
    std::set<int> spoiled_;                       // nodes in place of what could not be read
    std::vector<located> findings_;
    bool is_graph_known_ = true;
    bool are_variables_known_ = true;

    bool evaluates_placeholder(int at) const;
    bool assigns_placeholder(int assign) const;
};

// All findings of a definition, in the order of its text.
std::vector<definition_source::located> check_definition(definition_source const&);

}
