// A definition, read into the nodes that the DSL makes: the same rules run on both.
#pragma once

#include <deque>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include <aslant/rules/finding.hpp>
#include <generators/json/json_values.hpp>
#include <generators/model/source_file.hpp>

namespace aslant::generators {

// Owns everything that its nodes point to.
class definition_source {
  public:
    // A definition in JSON of at most json_document::largest bytes, with comments. The machine's type is STANDARD or EXPRESS; STANDARD
    // where nothing is said.
    explicit definition_source(std::string definition, std::string machine_type = {});
    // Values of a file, whose offsets are the file's.
    definition_source(std::shared_ptr<source_file const> file, json_document document, std::string machine_type = {});
    definition_source(definition_source const&) = delete;
    definition_source& operator=(definition_source const&) = delete;

    // The machine and what is in it, in the order of the text; a machine without states where there is no JSON object.
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
    text_position position(int offset) const { return file_->lines.at(offset); }
    source_file const& file() const { return *file_; }

  private:
    friend class definition_lowering;
    std::shared_ptr<source_file const> file_;
    std::string machine_type_;
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

    definition_source(std::shared_ptr<source_file const> file, std::string machine_type);
};

// All findings of a definition, in the order of its text.
std::vector<definition_source::located> check_definition(definition_source const&);

}
