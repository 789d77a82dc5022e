#include <generators/json/reader.hpp>

#include <algorithm>
#include <utility>

#include <generators/json/definition_lowering.hpp>
#include <generators/json/read_json.hpp>
#include <generators/model/checked_machine.hpp>

namespace aslant::generators {

using core::form;
using core::kind;
using core::rule;

definition_source::definition_source(std::string definition, std::string machine_type)
    : definition_source(std::make_shared<source_file const>(std::string(), std::move(definition)), std::move(machine_type)) {}

definition_source::definition_source(std::shared_ptr<source_file const> file, std::string machine_type)
    : definition_source(file, read_json(file->text, json_comments::allowed), std::move(machine_type)) {}

definition_source::definition_source(std::shared_ptr<source_file const> file, json_document document, std::string machine_type)
    : file_{std::move(file)}, machine_type_{std::move(machine_type)}, document_{std::move(document)} {
    definition_lowering(*this).lower();
    for (located const& f : findings_)
        if (core::severity_of(f.said.broken) == core::severity::error && core::leaves_graph_unknown(f.said.broken) &&
            f.said.broken != rule::definition_size)
            is_graph_known_ = false;
    for (int i = 0; i < int(nodes_.size()); ++i)
        if (nodes_[std::size_t(i)].what == kind::assign && assigns_placeholder(i)) are_variables_known_ = false;
}

// Whether a part of a node that is evaluated is filled in later: a plain text is what it is.
bool definition_source::evaluates_placeholder(int at) const {
    for (int i = at; i < at + nodes_[std::size_t(at)].size; ++i) {
        core::node const& n = nodes_[std::size_t(i)];
        bool const is_plain =
            n.value_form == form::string && n.what != kind::input_path && !ends_with(n.first, core::text_of(".$"));
        if (is_placeholder(view_of(n.first)) || (!is_plain && is_placeholder(view_of(n.value))) || spoiled_.count(i) > 0)
            return true;
    }
    return false;
}
// Whether it is not known what an Assign assigns.
bool definition_source::assigns_placeholder(int assign) const {
    if (spoiled_.count(assign) > 0 || is_placeholder(view_of(nodes_[std::size_t(assign)].value))) return true;
    for (int const member : core::children{nodes_.data(), assign})
        if (is_placeholder(view_of(nodes_[std::size_t(member)].first))) return true;
    return false;
}

bool definition_source::is_said(core::finding const& of_rule) const {
    bool const is_of_payload = std::string_view(core::row_of(of_rule.broken).id).starts_with("payload-");
    if (is_of_payload && (is_placeholder(view_of(of_rule.what.first)) || is_placeholder(view_of(of_rule.what.second)))) return true;
    switch (of_rule.broken) {
        case rule::name_missing:
        case rule::not_a_property:
        case rule::wrong_argument:
        case rule::not_a_value:
        case rule::condition_missing:
        case rule::comparator_value:
        case rule::field_suffix: return true;   // mistakes of C++, or said of the JSON value
        case rule::field_not_allowed:
        case rule::jsonpath_field:
        case rule::jsonata_field:
        case rule::fields_exclude:
        case rule::field_duplicate:
        case rule::setting_conflict: return false;   // whatever its value is
        case rule::start_at_unknown:
        case rule::next_missing:
        case rule::default_missing:
        case rule::choice_next_missing:
        case rule::catch_next_missing:
        case rule::path_start:
        case rule::error_name_unknown:
        case rule::resource_arn:
        case rule::role_arn:
        case rule::s3_resource:
        case rule::value_not_allowed:
        case rule::variable_name:
        case rule::items_pointer:
        case rule::label_text: return is_placeholder(view_of(of_rule.what.second)) || spoiled_.count(of_rule.node) > 0;
        case rule::path_syntax:
        case rule::reference_path:
        case rule::intrinsic_syntax:
        case rule::intrinsic_unknown:
        case rule::intrinsic_count:
        case rule::intrinsic_arguments:
        case rule::intrinsic_format:
        case rule::intrinsic_nesting:
        case rule::error_path_function:
        case rule::path_place:
        case rule::template_in_json_text:
        case rule::jsonata_delimiters:
        case rule::jsonata_eval:
        case rule::jsonata_states_member:
        case rule::context_place:
        case rule::jsonata_syntax:
        case rule::jsonata_dollar:
        case rule::jsonata_function:
        case rule::jsonata_arguments:
        case rule::jsonata_place:
        case rule::context_member:
        case rule::timestamp_form:
        case rule::string_matches_escape: {   // a part of the expression may be filled in
            core::node const& n = nodes_[std::size_t(of_rule.node)];
            return is_placeholder(view_of(n.value)) || is_placeholder(view_of(n.first)) || spoiled_.count(of_rule.node) > 0;
        }
        case rule::task_token_missing: return evaluates_placeholder(of_rule.node);
        case rule::variable_unassigned:
        case rule::variable_unassigned_somewhere:
        case rule::variable_scope:
        case rule::variable_same_state: return !is_graph_known_ || !are_variables_known_;
        case rule::state_unreachable:
        case rule::no_terminal_state:
        case rule::history_limit:
        case rule::never_ends: return !is_graph_known_ || spoiled_.count(of_rule.node) > 0;
        default: return spoiled_.count(of_rule.node) > 0;
    }
}

int definition_source::offset_of(core::finding const& of_rule) const {
    if (of_rule.broken == rule::choice_next_missing || of_rule.broken == rule::catch_next_missing ||
        of_rule.broken == rule::transition_leaves_scope)
        if (auto const next = next_offsets_.find(of_rule.node); next != next_offsets_.end()) return next->second;
    return offsets_[std::size_t(of_rule.node)];
}

std::vector<definition_source::located> check_definition(definition_source const& definition) {
    std::vector<definition_source::located> all = definition.findings();
    checked_machine const checked(definition.nodes());
    for (core::finding const& f : checked.findings())
        if (!definition.is_said(f)) all.push_back({f, definition.offset_of(f)});
    std::stable_sort(all.begin(), all.end(), [](auto const& a, auto const& b) { return a.offset < b.offset; });
    return all;
}

}
