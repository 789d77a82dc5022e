#include <generators/cloudformation/template.hpp>

#include <generators/asl/definition.hpp>
#include <generators/cloudformation/content_ids.hpp>
#include <generators/cloudformation/cycles.hpp>
#include <generators/cloudformation/execution_role.hpp>
#include <generators/cloudformation/sent_policies.hpp>
#include <generators/cloudformation/tags.hpp>
#include <generators/cloudformation/values.hpp>
#include <generators/model/checked_machine.hpp>
#include <generators/output/json_text.hpp>
#include <generators/output/findings_error.hpp>

#include <aslant/model/reference.hpp>
#include <aslant/model/stack_walk.hpp>

#include <fmt/format.h>

namespace aslant::generators {

namespace {

using core::kind;
using core::node;

// Step Functions quotas: "State machine definition"; CloudFormation quotas: "Resources". In bytes of UTF-8, and in resources.
constexpr std::size_t largest_definition = 1'048'576;
constexpr std::size_t most_resources = 500;

class template_writer {
  public:
    template_writer(node const* stack, layout l) : nodes_{stack}, layout_{l}, values_{texts_.inputs} {}

    stack_texts write() {
        json& content = texts_.content.content;
        content["AWSTemplateFormatVersion"] = "2010-09-09";
        for (int i = 1; i < nodes_[0].size; i += step(i))
            if (nodes_[i].what == kind::attribute) content[string_of(nodes_[i].first)] = values_.value(nodes_ + i);
        for (core::section const s :
             {core::section::parameters, core::section::rules, core::section::mappings, core::section::conditions})
            add_section(s);
        content["Resources"] = json::object();
        stack_tags_ = tags_of_stack();
        for (int i = 1; i < nodes_[0].size; i += step(i)) add(i);
        policies_.put_into(resources());
        refuse_cycles();
        add_section(core::section::outputs);
        if (content["Resources"].size() > most_resources)
            throw findings_error(
                {fmt::format("error: stack `{}`: it has {} resources, {} are allowed", text_of_name(core::name_of(nodes_[0])),
                             content["Resources"].size(), most_resources)});
        add_content_to_ids(content, named_after_content_);
        return std::move(texts_);
    }

  private:
    node const* nodes_;
    layout layout_;
    stack_texts texts_;
    value_writer values_;
    std::vector<std::string> named_after_content_;
    json stack_tags_;   // an object, or null
    sent_policies policies_;

    int step(int i) const { return core::step_beside(nodes_[i]); }
    json& resources() { return texts_.content.content["Resources"]; }

    // Of what the policies of roles name; other cycles the rules know.
    void refuse_cycles() {
        std::vector<std::string> const cycle = find_cycle(resources());
        if (cycle.empty()) return;
        std::string words;
        for (std::string const& id : cycle) words += id + " -> ";
        throw findings_error({fmt::format("error: stack `{}`: its resources depend on one another: {}{}",
                                          text_of_name(core::name_of(nodes_[0])), words, cycle[0])});
    }
    void add(int i) {
        switch (nodes_[i].what) {
            case kind::machine: return add_machine(i);
            case kind::stack_resource: return add_resource(i);
            default: return;
        }
    }
    void add_section(core::section of) {
        for (int i = 1; i < nodes_[0].size; i += step(i))
            if (core::is_part(nodes_[i], of))
                texts_.content.content[core::words_of(of).key][text_of_name(core::name_of(nodes_[i]))] = part(i, of);
    }
    json part(int at, core::section of) {
        if (of == core::section::conditions) return values_.value(nodes_ + at + 1);
        json result = json::object();
        for (int const i : core::children{nodes_, at}) {
            if (nodes_[i].what == kind::accepted) continue;
            std::string const name = string_of(nodes_[i].first);
            if (name == "Assertions")
                result[name].push_back(values_.value(nodes_ + i));
            else
                result[name] = values_.value(nodes_ + i);
        }
        return result;
    }

    json tags_of_stack() {
        for (int i = 1; i < nodes_[0].size; i += step(i))
            if (nodes_[i].what == kind::property && nodes_[i].first == "Tags") return values_.value(nodes_ + i);
        return nullptr;
    }
    // Attributes in their order; DependsOn is collected; of two properties of a name the user's stands before the default.
    void add_attributes(int at, json& resource) {
        for (int i = at + 1; i < at + nodes_[at].size; i += step(i)) {
            node const& n = nodes_[i];
            if (n.what != kind::attribute) continue;
            std::string const name = string_of(n.first);
            if (name == "DependsOn")
                resource[name].push_back(values_.value(nodes_ + i));
            else if (!resource.contains(name))
                resource[name] = values_.value(nodes_ + i);
        }
    }
    void add_properties(int at, json& properties) {
        for (int i = at + 1; i < at + nodes_[at].size; i += step(i)) {
            node const& n = nodes_[i];
            if (n.detail == short(core::written_by::nobody)) continue;
            if (n.what == kind::property && !properties.contains(string_of(n.first)))
                properties[string_of(n.first)] = values_.value(nodes_ + i);
        }
    }

    json resource_with(int at, json const& condition) {
        json resource = json::object();
        add_attributes(at, resource);
        if (!resource.contains("Condition") && !condition.is_null()) resource["Condition"] = condition;
        json properties = json::object();
        add_properties(at, properties);
        if (!properties.empty()) resource["Properties"] = std::move(properties);
        return resource;
    }
    // What comes with a resource is there where the resource is.
    void add_resource(int at, json const& condition = nullptr) {
        json resource = resource_with(at, condition);
        add_tags(resource, stack_tags_);
        json const own_condition = resource.value("Condition", json());
        std::string const id = text_of_name(core::name_of(nodes_[at]));
        resources()[id] = std::move(resource);
        if (nodes_[at].detail == core::named_after_content) named_after_content_.push_back(id);
        for (int i = at + 1; i < at + nodes_[at].size; i += step(i))
            if (core::is_part_of_policy(nodes_[i]))
                add_to_policy(i, id, own_condition);
            else if (nodes_[i].what == kind::stack_resource)
                add_resource(i, own_condition);
    }
    // A policy stands where its first part stands.
    void add_to_policy(int part, std::string const& sender, json const& condition) {
        std::string const id = text_of_name(core::name_of(nodes_[part]));
        resources()[id];
        policies_.add(id, resource_with(part, nullptr), sender, condition, nodes_[part].detail == core::part_of_policy);
    }

    void add_machine(int at) {
        checked_machine const machine(nodes_ + at);
        std::string const id = text_of_name(core::name_of(nodes_[at]));
        definition const d = make_definition(machine.view());
        std::string text = definition_text(d);
        // indented text that fits is the larger one: the other need not be made
        bool const is_compact = layout_ == layout::compact || text.size() > largest_definition;
        std::string const compact = is_compact ? compact_definition_text(d) : std::string();
        if (compact.size() > largest_definition)
            throw findings_error({fmt::format("error: state machine `{}`: its definition has {} bytes, {} are allowed", id,
                                              compact.size(), largest_definition)});

        json resource = json::object();
        resource["Type"] = core::machine_type;
        add_attributes(at, resource);
        json properties = json::object();
        execution_role const role(nodes_, at);
        std::vector<execution_role::made_resource> const of_role = role.resources();
        if (!role.named_by_user()) properties["StateMachineName"] = {{"Fn::Sub", "${AWS::StackName}-" + id}};
        if (!role.brought_by_user()) properties["RoleArn"] = {{"Fn::GetAtt", {role.id(), "Arn"}}};
        properties["DefinitionString"] = is_compact ? compact : text;
        for (substitution const& s : d.substitutions)
            properties["DefinitionSubstitutions"][s.name] = values_.value(nodes_ + at + s.node);
        json own = json::object();
        add_properties(at, own);
        json const filled_in = own.value("DefinitionSubstitutions", json::object());   // of substitution("Name")
        for (auto const& [name, value] : filled_in.items()) properties["DefinitionSubstitutions"][name] = value;
        for (auto& [name, value] : own.items())
            if (!properties.contains(name)) properties[name] = std::move(value);
        for (execution_role::made_resource const& made : of_role)   // it refers to the role itself
            if (made.id != role.id()) resource["DependsOn"].push_back(made.id);
        resource["Properties"] = std::move(properties);
        add_tags(resource, stack_tags_);
        json const condition = resource.value("Condition", json());
        resources()[id] = std::move(resource);
        for (execution_role::made_resource const& made : of_role) {
            json& companion = resources()[made.id];
            companion["Type"] = made.content["Type"];
            if (!condition.is_null()) companion["Condition"] = condition;
            companion.update(made.content);
            add_tags(companion, stack_tags_);
        }
        for (auto const& [pointer, words] : role.comments()) texts_.content.comments["/Resources/" + pointer] = words;
        texts_.machines.push_back({id, std::move(text)});
    }
};

}

stack_texts make_template(node const* stack, layout definitions) { return template_writer{stack, definitions}.write(); }

}
