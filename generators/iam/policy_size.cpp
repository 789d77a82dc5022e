#include <generators/iam/policy_size.hpp>

#include <algorithm>

#include <aslant/iam/permissions.hpp>
#include <aslant/rules/role_rules.hpp>
#include <generators/cloudformation/values.hpp>
#include <generators/model/strings.hpp>
#include <generators/output/json_text.hpp>

namespace aslant::generators {

using core::kind;
using core::node;

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

// Names and ARNs of resources. The APIs of the services say how long a name may be.
struct named_type {
    char const* type;
    char const* name_property;   // nullptr: CloudFormation names it
    std::size_t longest_name;
    std::size_t suffix;   // behind the name: a revision, an id
    char const* arn;      // after `arn:PARTITION:`, without the name
    bool ref_is_arn;
};
constexpr std::size_t revision = 1 + 10;
constexpr named_type named_types[]{
    {"AWS::Athena::WorkGroup", "Name", 128, 0, "athena:{R}:{A}:workgroup/", false},
    {"AWS::Batch::JobDefinition", "JobDefinitionName", 128, revision, "batch:{R}:{A}:job-definition/", true},
    {"AWS::Batch::JobQueue", "JobQueueName", 128, 0, "batch:{R}:{A}:job-queue/", true},
    {"AWS::CodeBuild::Project", "Name", 255, 0, "codebuild:{R}:{A}:project/", false},
    {"AWS::DataBrew::Job", "Name", 240, 0, "databrew:{R}:{A}:job/", false},
    {"AWS::DynamoDB::Table", "TableName", 255, 0, "dynamodb:{R}:{A}:table/", false},
    {"AWS::ECS::Cluster", "ClusterName", 255, 0, "ecs:{R}:{A}:cluster/", false},
    {"AWS::ECS::TaskDefinition", "Family", 255, revision, "ecs:{R}:{A}:task-definition/", true},
    {"AWS::EKS::Cluster", "Name", 100, 0, "eks:{R}:{A}:cluster/", false},
    {"AWS::Events::Connection", "Name", 64, 1 + length_of_uuid, "events:{R}:{A}:connection/", false},
    {"AWS::Events::EventBus", "Name", 256, 0, "events:{R}:{A}:event-bus/", false},
    {"AWS::Glue::Job", "Name", 255, 0, "glue:{R}:{A}:job/", false},
    {"AWS::IAM::Role", "RoleName", 64, 0, "iam::{A}:role/", false},
    {"AWS::KMS::Key", nullptr, length_of_uuid, 0, "kms:{R}:{A}:key/", false},
    {"AWS::Lambda::Alias", nullptr, 64 + 1 + 128, 0, "lambda:{R}:{A}:function:", true},
    {"AWS::Lambda::Function", "FunctionName", 64, 0, "lambda:{R}:{A}:function:", false},
    {"AWS::Lambda::Version", nullptr, 64 + 1 + 20, 0, "lambda:{R}:{A}:function:", true},
    {"AWS::S3::Bucket", "BucketName", 63, 0, "s3:::", false},
    {"AWS::SNS::Topic", "TopicName", 256, 0, "sns:{R}:{A}:", true},
    {"AWS::SQS::Queue", "QueueName", 80, 0, "sqs:{R}:{A}:", false},
    {"AWS::SecretsManager::Secret", "Name", 512, length_of_suffix, "secretsmanager:{R}:{A}:secret:", true},
    {"AWS::StepFunctions::Activity", "Name", 80, 0, "states:{R}:{A}:activity:", true},
    {"AWS::StepFunctions::StateMachine", "StateMachineName", 80, 0, "states:{R}:{A}:stateMachine:", true},
};

named_type const* type_called(std::string const& type) {
    auto const* const found =
        std::find_if(std::begin(named_types), std::end(named_types), [&](named_type const& t) { return type == t.type; });
    return found == std::end(named_types) ? nullptr : found;
}

std::size_t length_of_arn(char const* service_and_type) {
    std::string words = "arn:" + std::string(longest_partition) + ":" + service_and_type;
    for (auto const& [hole, value] : {std::pair{"{R}", longest_region}, std::pair{"{A}", account}})
        if (std::size_t const at = words.find(hole); at != std::string::npos) words.replace(at, 3, value);
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
    named_type const* const type = type_called(is_machine ? core::machine_type : string_of(stack_[resource + 1].value));
    if (!type) return longest_unknown;
    bool const is_arn =
        attribute.empty() ? type->ref_is_arn : attribute.size() >= 3 && attribute.compare(attribute.size() - 3, 3, "Arn") == 0;
    std::size_t const name = of_name(resource, type->name_property, type->longest_name) + type->suffix;
    if (attribute == "SecretArn")
        return length_of_arn("secretsmanager:{R}:{A}:secret:events!connection/") + name + length_of_suffix;
    bool const has_path = is_arn && core::property_in(stack_, resource, core::text_of("Path")) != core::none;   // a role
    return name + (is_arn ? length_of_arn(type->arn) : 0) + (has_path ? std::size_t(core::longest_role_path) : 0);
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
std::size_t longest_texts::of_name(int resource, char const* property, std::size_t longest) const {
    constexpr std::size_t random = 14;   // with hyphens before and behind the logical id
    if (!property) return longest;
    std::vector<std::filesystem::path> no_files;
    for (int i = resource + 1; i < resource + stack_[resource].size; i += step(stack_[i]))
        if (stack_[i].what == kind::property && stack_[i].first == core::terminated(property))
            return std::min(longest, of_text(value_writer{no_files}.value(stack_ + i)));
    return std::min(longest, longest_stack_name + std::size_t(core::name_of(stack_[resource]).size()) + random);
}

}
