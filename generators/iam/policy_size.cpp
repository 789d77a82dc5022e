#include <generators/iam/policy_size.hpp>

#include <algorithm>
#include <map>

#include <aslant/iam/permissions.hpp>
#include <aslant/rules/role_rules.hpp>
#include <aslant/services.hpp>
#include <generators/cloudformation/values.hpp>
#include <generators/model/strings.hpp>
#include <generators/output/json_text.hpp>

namespace aslant::generators {

using core::kind;
using core::node;
using core::resource_kind;

namespace {

// What nothing is known of: a parameter, an import, a resource of another type. Longer than the ARN of any type that is known.
constexpr std::size_t longest_unknown = 640;

struct pseudo_parameter {
    char const* name;
    char const* longest;
};
// CloudFormation user guide: "Pseudo parameters reference"; of a stack's name 128 characters.
constexpr char const* longest_region = "us-isof-south-1";
constexpr char const* longest_partition = "aws-us-gov";
constexpr char const* account = "123456789012";
constexpr std::size_t longest_stack_name = 128;
constexpr pseudo_parameter pseudo_parameters[]{
    {"AWS::Partition", longest_partition},
    {"AWS::Region", longest_region},
    {"AWS::AccountId", account},
    {"AWS::URLSuffix", "amazonaws.com.cn"},
};
constexpr std::size_t length_of_uuid = 36;
constexpr std::size_t length_of_suffix = 7;   // of a secret

// Of a secret, which no API names: the API of Secrets Manager says how long its name may be.
constexpr core::resource_kind secret_kind{
    "secret", "AWS::SecretsManager::Secret", "", "", "", "secretsmanager:{R}:{A}:secret:{}", core::name_form::arn, "Name", 512};

// What says how long the names of a type of resources may be, nullptr where nothing does: the facts of the services.
resource_kind const* kind_of_type(std::string const& type) {
    static std::map<std::string, resource_kind const*> const kinds = [] {
        std::map<std::string, resource_kind const*> all{{secret_kind.type, &secret_kind}};
        auto const add = [&all](core::integration const& api) {
            for (core::resource_parameter const& parameter : api.parameters)
                if (parameter.kind->type && parameter.kind->longest_name) all.emplace(parameter.kind->type, parameter.kind);
        };
        add(core::activity_api);
        for (core::service const& one : core::all_services)
            for (core::integration const* api : one.apis) add(*api);
        return all;
    }();
    auto const found = kinds.find(type);
    return found == kinds.end() ? nullptr : found->second;
}

// What stands behind the name in the ARN: a revision, an id.
std::size_t longest_suffix(resource_kind const& kind) {
    if (&kind == &secret_kind) return length_of_suffix;
    switch (kind.form) {
        case core::name_form::revision:
        case core::name_form::revision_or_name: return 1 + 10;
        case core::name_form::connection: return 1 + length_of_uuid;
        default: return 0;
    }
}

// Of an ARN without the name, which is {} in it.
std::size_t length_of_arn(char const* resource) {
    std::string words = "arn:" + std::string(longest_partition) + ":" + resource;
    for (auto const& [hole, value] : {std::pair{"{R}", longest_region}, std::pair{"{A}", account}, std::pair{"{}", ""}})
        if (std::size_t const at = words.find(hole); at != std::string::npos)
            words.replace(at, std::char_traits<char>::length(hole), value);
    return words.size();
}
int step(node const& n) { return core::is_transparent(n.what) || n.what == kind::splice ? 1 : n.size; }

}

longest_texts::longest_texts(node const* stack) : stack_{stack} {
    std::vector<std::filesystem::path> no_files;
    for (int i = 1; i < stack[0].size; i += step(stack[i]))
        if (stack[i].what == kind::attribute && stack[i].first == "Parameters")
            parameters_ = value_writer{no_files}.value(stack + i);
}

std::size_t longest_texts::of_json(json const& value) const {
    if (!value.is_structured()) return compact_json_text(value).size();
    if (value.is_object() && value.size() == 1) {
        std::string const& function = value.begin().key();
        if (function == "Ref" || function.compare(0, 4, "Fn::") == 0) return 2 + of_text(value);
    }
    std::size_t size = 2 + (value.empty() ? 0 : value.size() - 1);
    for (auto const& [key, item] : value.items())
        size += of_json(item) + (value.is_object() ? compact_json_text(json(key)).size() + 1 : 0);
    return size;
}

std::size_t longest_texts::of_text(json const& value) const {
    if (value.is_string()) return value.get_ref<std::string const&>().size();
    if (value.is_object() && value.size() == 1) return of_function(value.begin().key(), value.begin().value());
    return value.is_primitive() ? value.dump().size() : longest_unknown;
}

std::size_t longest_texts::of_function(std::string const& function, json const& argument) const {
    if (function == "Ref" && argument.is_string()) return of_reference(argument.get<std::string>(), {});
    if (function == "Fn::GetAtt" && argument.is_array() && argument.size() == 2 && argument[1].is_string())
        return of_reference(argument[0].get<std::string>(), argument[1].get<std::string>());
    if (function == "Fn::Sub" && argument.is_string()) return of_substitution(argument.get<std::string>(), json::object());
    if (function == "Fn::Sub" && argument.is_array() && argument.size() == 2)
        return of_substitution(argument[0].get<std::string>(), argument[1]);
    // a part of a text is no longer than the text
    if (function == "Fn::Select" && argument.is_array() && argument.size() == 2) return of_text(argument[1]);
    if (function == "Fn::Split" && argument.is_array() && argument.size() == 2) return of_text(argument[1]);
    if (function == "Fn::Join" && argument.is_array() && argument.size() == 2 && argument[1].is_array()) {
        std::size_t size = of_text(argument[0]) * argument[1].size();
        for (json const& part : argument[1]) size += of_text(part);
        return size;
    }
    return longest_unknown;
}

std::size_t longest_texts::of_substitution(std::string const& words, json const& variables) const {
    std::size_t size = 0;
    for (std::size_t at = 0; at < words.size();) {
        std::size_t const closing = words.compare(at, 2, "${") == 0 ? words.find('}', at) : std::string::npos;
        if (closing == std::string::npos) {
            ++size;
            ++at;
            continue;
        }
        std::string const variable = words.substr(at + 2, closing - at - 2);
        std::size_t const dot = variable.find('.');
        if (variables.contains(variable))
            size += of_text(variables[variable]);
        else if (!variable.empty() && variable[0] == '!')
            size += variable.size() + 2;   // ${!x} is ${x}
        else
            size += of_reference(variable.substr(0, dot), dot == std::string::npos ? "" : variable.substr(dot + 1));
        at = closing + 1;
    }
    return size;
}

std::size_t longest_texts::of_reference(std::string const& id, std::string const& attribute) const {
    for (pseudo_parameter const& pseudo : pseudo_parameters)
        if (id == pseudo.name) return std::char_traits<char>::length(pseudo.longest);
    if (id == "AWS::StackName") return longest_stack_name;
    if (id == "AWS::StackId") return length_of_arn("cloudformation:{R}:{A}:stack/") + longest_stack_name + 1 + length_of_uuid;
    if (parameters_.is_object() && parameters_.contains(id)) return of_parameter(parameters_[id]);
    int const resource = core::resource_of_id(stack_, {{}, {id.data(), int(id.size())}});
    if (resource == core::none) return longest_unknown;   // the role of a machine, what a transform makes
    bool const is_machine = stack_[resource].what == kind::machine;
    resource_kind const* const kind = kind_of_type(is_machine ? core::machine_type : string_of(stack_[resource + 1].value));
    if (!kind) return longest_unknown;
    bool const is_arn = attribute.empty() ? core::is_by_ref(kind->arn_of)
                                          : attribute.size() >= 3 && attribute.compare(attribute.size() - 3, 3, "Arn") == 0;
    std::size_t const name = of_name(resource, *kind) + longest_suffix(*kind);
    if (attribute == "SecretArn")
        return length_of_arn("secretsmanager:{R}:{A}:secret:events!connection/") + name + length_of_suffix;
    bool const has_path = is_arn && core::property_in(stack_, resource, core::text_of("Path")) != core::none;   // a role
    return name + (is_arn ? length_of_arn(kind->arn) : 0) + (has_path ? std::size_t(core::longest_role_path) : 0);
}

std::size_t longest_texts::of_parameter(json const& parameter) const {
    if (!parameter.is_object()) return longest_unknown;
    if (parameter.contains("MaxLength") && parameter["MaxLength"].is_number_integer())
        return parameter["MaxLength"].get<std::size_t>();
    if (parameter.contains("AllowedValues") && parameter["AllowedValues"].is_array()) {
        std::size_t longest = 0;
        for (json const& value : parameter["AllowedValues"]) longest = std::max(longest, of_text(value));
        return longest;
    }
    return longest_unknown;
}

// The name that the template gives, or the one that CloudFormation makes: the stack's name, the logical id and 12 characters.
std::size_t longest_texts::of_name(int resource, resource_kind const& kind) const {
    constexpr std::size_t random = 14;   // with hyphens before and behind the logical id
    std::size_t const longest(kind.longest_name);
    if (!kind.named_by) return longest;
    std::vector<std::filesystem::path> no_files;
    for (int i = resource + 1; i < resource + stack_[resource].size; i += step(stack_[i]))
        if (stack_[i].what == kind::property && stack_[i].first == core::terminated(kind.named_by))
            return std::min(longest, of_text(value_writer{no_files}.value(stack_ + i)));
    return std::min(longest, longest_stack_name + std::size_t(core::name_of(stack_[resource]).size()) + random);
}

}
