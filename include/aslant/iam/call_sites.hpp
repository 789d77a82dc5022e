// What in a machine needs permissions: its tasks' calls, the roles that tasks take on, distributed Maps, logs, traces and keys.
#pragma once

#include <aslant/iam/called.hpp>
#include <aslant/iam/directory.hpp>
#include <aslant/iam/permissions.hpp>
#include <aslant/language/json_parts.hpp>

namespace aslant::core {

struct called_api {
    integration const* api;   // nullptr: unknown
    call_pattern pattern;
    bool has_pattern;   // whether the API has it
};

constexpr call_pattern pattern_called(text words) {
    for (int i = 0; i < 4; ++i)
        if (words == terminated(pattern_words[i])) return call_pattern(i);
    return call_pattern::request_response;
}
// A function, or one with its version or alias.
constexpr bool is_function(text type) {
    return starts_with(type, text_of("AWS::Lambda::")) &&
           (type == "AWS::Lambda::Function" || type == "AWS::Lambda::Alias" || type == "AWS::Lambda::Version");
}
// What the Resource of a Task calls.
constexpr called_api api_of(node const& resource, node const* type_of_reference, api_finder find) {
    if (is_of_builder(resource)) {
        call_pattern const pattern = pattern_of(resource);
        return {resource.api, pattern, resource.api->resource[int(pattern)] != nullptr};
    }
    if (is_sdk_call(resource)) return {nullptr, pattern_of(resource), true};
    integration const* api = nullptr;
    call_pattern pattern = call_pattern::request_response;
    if (resource.value_form == form::reference) {
        text const type = type_of_reference->value;
        bool const is_activity = type == "AWS::StepFunctions::Activity";
        if (is_activity || is_function(type)) api = find(text_of(is_activity ? "activity" : "lambda"), {});
    } else if (is_function_arn(resource.value)) {
        api = find(text_of("lambda"), {});
    } else {
        task_resource const called = parse_resource(resource.value);
        if (called.form == resource_form::function) api = find(text_of("lambda"), {});
        if (called.form == resource_form::activity) api = find(text_of("activity"), {});
        if (called.form == resource_form::integration) api = find(called.service, called.action);
        pattern = pattern_called(called.pattern);
    }
    return {api, pattern, api && api->resource[int(pattern)]};
}

// --- facts of what is no service's call

// AWS guide: "Accessing resources in other AWS accounts". Everything else is for the role that is taken on.
inline constexpr resource_parameter credential_names[]{{"RoleArn", &role_kind}};
inline constexpr permission assumes_role[]{{"sts:AssumeRole", "{RoleArn}", "", "", ""}};

// AWS guide: "Creating IAM policies for using Distributed Map state"
inline constexpr permission runs_child_executions[]{
    {"states:StartExecution", "{self}", "", "", ""},
    {"states:DescribeExecution states:StopExecution", "{self.execution} {self.child}", "", "", ""},
    {"states:RedriveExecution", "{self.child}", "", "", ""},
};
inline constexpr resource_kind object_key_kind{"key of an object",  nullptr, "", nullptr, "", "s3:::{}",
                                               name_form::any_text, nullptr, 0};
inline constexpr resource_kind location_kind{"location", "AWS::S3::Bucket", "",           "Arn", "",
                                             "s3:::{}",  name_form::s3_uri, "BucketName", 63};
inline constexpr resource_parameter object_names[]{{"Bucket", &bucket_kind},
                                                   {"Key", &object_key_kind},
                                                   {"Prefix", &object_key_kind},
                                                   {"Bucket->KMSMasterKeyID", &key_kind},
                                                   {"->ManifestData", &location_kind}};
inline constexpr permission reads_object[]{
    {"s3:GetObject", "s3:::{Bucket}/{Key}", "!VersionId", "StringEquals s3:ResourceAccount {ExpectedBucketOwner}", ""},
    {"s3:GetObjectVersion", "s3:::{Bucket}/{Key}", "VersionId", "StringEquals s3:ResourceAccount {ExpectedBucketOwner}", ""},
    {"kms:Decrypt", "{Bucket->KMSMasterKeyID}", "", "StringEquals kms:ViaService s3.{R}.amazonaws.com", ""},
};
// The data files of a manifest stand where it says: those of an inventory beside it, those of Athena anywhere. allow("ManifestData", …)
// has buckets, or "s3://bucket/prefix/".
inline constexpr permission reads_manifest[]{
    {"s3:GetObject", "s3:::{Bucket}/{Key}", "!VersionId", "StringEquals s3:ResourceAccount {ExpectedBucketOwner}", ""},
    {"s3:GetObjectVersion", "s3:::{Bucket}/{Key}", "VersionId", "StringEquals s3:ResourceAccount {ExpectedBucketOwner}", ""},
    {"s3:GetObject", "s3:::{=>ManifestData}/*", "", "", ""},
    {"kms:Decrypt", "{Bucket->KMSMasterKeyID}", "", "StringEquals kms:ViaService s3.{R}.amazonaws.com", ""},
};
inline constexpr permission lists_objects[]{
    {"s3:ListBucket", "{Bucket}", "", "StringEquals s3:prefix {Prefix};StringEquals s3:ResourceAccount {ExpectedBucketOwner}", ""},
};
inline constexpr permission lists_and_reads_objects[]{
    {"s3:ListBucket", "{Bucket}", "", "StringEquals s3:prefix {Prefix};StringEquals s3:ResourceAccount {ExpectedBucketOwner}", ""},
    {"s3:GetObject", "s3:::{Bucket}/{Prefix?}*", "", "StringEquals s3:ResourceAccount {ExpectedBucketOwner}", ""},
    {"kms:Decrypt", "{Bucket->KMSMasterKeyID}", "", "StringEquals kms:ViaService s3.{R}.amazonaws.com", ""},
};
inline constexpr permission writes_results[]{
    {"s3:PutObject s3:GetObject s3:ListMultipartUploadParts s3:AbortMultipartUpload", "s3:::{Bucket}/{Prefix}/*", "Prefix",
     "StringEquals s3:ResourceAccount {ExpectedBucketOwner}", ""},
    {"s3:PutObject s3:GetObject s3:ListMultipartUploadParts s3:AbortMultipartUpload", "s3:::{Bucket}/*", "!Prefix",
     "StringEquals s3:ResourceAccount {ExpectedBucketOwner}", ""},
    {"kms:Decrypt kms:GenerateDataKey", "{Bucket->KMSMasterKeyID}", "", "StringEquals kms:ViaService s3.{R}.amazonaws.com", ""},
};

// Actions that have no type of resource, so that a policy cannot name one. AWS guide: "Logging using CloudWatch Logs", "X-Ray and Step
// Functions"
inline constexpr permission delivers_logs[]{
    {"logs:CreateLogDelivery logs:GetLogDelivery logs:UpdateLogDelivery logs:DeleteLogDelivery logs:ListLogDeliveries "
     "logs:PutResourcePolicy logs:DescribeResourcePolicies logs:DescribeLogGroups",
     "*", "", "", ""},
};
inline constexpr permission sends_traces[]{
    {"xray:PutTraceSegments xray:PutTelemetryRecords xray:GetSamplingRules xray:GetSamplingTargets", "*", "", "", ""},
};
// AWS guide: "Data at rest encryption in Step Functions"
inline constexpr resource_parameter key_names[]{{"KmsKeyId", &key_kind}};
inline constexpr permission encrypts_executions[]{
    {"kms:Decrypt kms:GenerateDataKey", "{KmsKeyId}", "", "StringEquals kms:EncryptionContext:aws:states:stateMachineArn {self}",
     ""},
};
inline constexpr permission encrypts_logs[]{
    {"kms:GenerateDataKey", "{KmsKeyId}", "", "StringLike kms:EncryptionContext:SourceArn arn:{P}:logs:{R}:{A}:*", ""},
};

// --- where they apply

// Whether a machine or a state says that it is written in JSONata.
constexpr bool is_in_jsonata(node const* nodes, int owner) {
    int const language = field_in(nodes, owner, kind::query_language);
    return language != none && nodes[language].value == "JSONata";
}

// visit(call_site, fact_rows<permission>) for what a node of a machine needs. What a Task calls without anyone knowing it is visited with no
// rows: unknown(node, call_site).
template <class Visit, class Unknown> class call_site_finder {
  public:
    // (g++ warns of a user's variable that has the name of a constructor's parameter.)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
    constexpr call_site_finder(node const* n, api_finder f, Visit const& v, Unknown const& u)
        : nodes{n}, find{f}, visit{v}, unknown{u} {}
#pragma GCC diagnostic pop

    // `machine` is the node of the machine around it.
    constexpr void look_at(int at, int machine) {
        if (machine != machine_) enter(machine, is_in_jsonata(nodes, machine));
        switch (nodes[at].what) {
            case kind::task: return look_at_task(at);
            case kind::map: return look_at_map(at);
            case kind::property: return look_at_property(at, machine);
            default: return;
        }
    }

    // What is known of a machine need not be looked for again.
    constexpr void enter(int machine, bool is_jsonata) {
        machine_ = machine;
        is_jsonata_ = is_jsonata;
    }

  private:
    node const* nodes;
    api_finder find;
    Visit const& visit;
    Unknown const& unknown;
    int machine_ = none;
    bool is_jsonata_ = false;   // the machine

    // Where the fields are that a call is made of: all found at once.
    struct call_fields {
        int resource;
        int parameters;   // or arguments
        int credentials;
        int language;
        int permission;   // any allow(…)
    };
    constexpr call_fields fields_in(int owner) const {
        call_fields found{none, none, none, none, none};
        int const last = owner + nodes[owner].size;
        for (int i = owner + 1; i < last; i += nodes[i].what == kind::splice ? 1 : nodes[i].size) switch (nodes[i].what) {
                case kind::resource: found.resource = i; break;
                case kind::parameters:
                case kind::arguments: found.parameters = i; break;
                case kind::credentials: found.credentials = i; break;
                case kind::query_language: found.language = i; break;
                case kind::permission: found.permission = i; break;
                default: break;
            }
        return found;
    }
    constexpr call_site site(int owner, call_fields const& fields, int parameters,
                             fact_rows<resource_parameter> const& names) const {
        bool const has_language = owner != machine_ && fields.language != none;   // a state
        bool const is_jsonata = is_jsonata_ || (has_language && nodes[fields.language].value == "JSONata");
        return {nodes, owner, parameters, is_jsonata, fields.permission != none, call_pattern::request_response, names, {}};
    }
    constexpr call_site site(int owner, int parameters, fact_rows<resource_parameter> const& names) const {
        return site(owner, fields_in(owner), parameters, names);
    }
    // The reader or the writer of a Map: both may have a Bucket.
    constexpr call_site part_of_map(int map, int part, char const* scope) const {
        call_site made = site(map, fields_in(part).parameters, object_names);
        made.scope = terminated(scope);
        return made;
    }

    constexpr void look_at_task(int task) {
        call_fields const fields = fields_in(task);
        int const resource = fields.resource;
        if (resource == none) return;   // a finding of its own
        if (fields.credentials != none)
            return visit(site(task, fields, fields.credentials, credential_names), fact_rows<permission>(assumes_role));
        node const& n = nodes[resource];
        called_api const called = api_of(n, n.value_form == form::reference ? nodes + resource + 2 : nullptr, find);
        if (!called.api) {
            call_site made = site(task, fields, fields.parameters, {});
            made.pattern = called.pattern;
            return unknown(resource, made);
        }
        bool const by_resource = called.api->resource[0][0] == 0;   // a function's ARN
        call_site made = site(task, fields, by_resource ? resource : fields.parameters, called.api->parameters);
        made.pattern = called.pattern;
        visit(made, called.api->permissions);
    }
    constexpr void look_at_map(int map) {
        int const processor = field_in(nodes, map, kind::item_processor);
        int const config = processor == none ? none : field_in(nodes, processor, kind::processor_config);
        if (config == none || !(text_of_setting(config, text_of("Mode")) == "DISTRIBUTED")) return;
        visit(site(map, none, {}), fact_rows<permission>(runs_child_executions));
        if (int const reader = field_in(nodes, map, kind::item_reader); reader != none)
            visit(part_of_map(map, reader, "ItemReader"), reads_of(reader));
        if (int const writer = field_in(nodes, map, kind::result_writer); writer != none && fields_in(writer).parameters != none)
            visit(part_of_map(map, writer, "ResultWriter"), fact_rows<permission>(writes_results));
    }
    constexpr text text_of_setting(int at, text name) const {
        if (nodes[at].value_form != form::json_text) return text_of_member(nodes, at, name);
        text const value = json_member(nodes[at].value, name);
        return value.size >= 2 && value[0] == '"' ? text{value.data + 1, value.size - 2} : text{};
    }
    constexpr fact_rows<permission> reads_of(int reader) const {
        int const resource = field_in(nodes, reader, kind::resource);
        int const config = field_in(nodes, reader, kind::reader_config);
        bool const lists = resource != none && ends_with(nodes[resource].value, text_of("listObjectsV2"));
        bool const flattens = config != none && text_of_setting(config, text_of("Transformation")) == "LOAD_AND_FLATTEN";
        bool const is_manifest = config != none && (text_of_setting(config, text_of("InputType")) == "MANIFEST" ||
                                                    !text_of_setting(config, text_of("ManifestType")).empty());
        if (lists) return flattens ? fact_rows<permission>(lists_and_reads_objects) : fact_rows<permission>(lists_objects);
        return is_manifest ? fact_rows<permission>(reads_manifest) : fact_rows<permission>(reads_object);
    }
    // What is written as off. (What only the deployment knows may be on.)
    constexpr bool is_off(int property) const {
        bool is_level_off = false;
        for (int const i : children{nodes, property}) {
            if (nodes[i].first == "Destinations") return false;
            if (nodes[i].first == "Enabled" && nodes[i].value_form == form::boolean) return nodes[i].bits == 0;
            if (nodes[i].first == "Level" && nodes[i].value == "OFF") is_level_off = true;
        }
        return is_level_off;
    }
    constexpr void look_at_property(int at, int machine) {
        text const name = nodes[at].first;
        if (is_off(at)) return;
        if (name == "LoggingConfiguration") visit(site(machine, none, {}), fact_rows<permission>(delivers_logs));
        if (name == "TracingConfiguration") visit(site(machine, none, {}), fact_rows<permission>(sends_traces));
        if (!(name == "EncryptionConfiguration")) return;
        visit(site(machine, at, key_names), fact_rows<permission>(encrypts_executions));
        for (int const other : children{nodes, machine})
            if (nodes[other].what == kind::property && nodes[other].first == "LoggingConfiguration" && !is_off(other))
                visit(site(machine, at, key_names), fact_rows<permission>(encrypts_logs));
    }
};

}
