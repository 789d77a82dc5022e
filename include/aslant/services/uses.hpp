// What a role is for, in words: lambda::function("Charge", …, uses(reads(data), writes(orders), answers_tasks_of(checkout))).
//
// Each word is the statements that it takes, no more: on this resource alone, and with the key that encrypts it, through its service
// alone. (Service Authorization Reference; the facts of calls in the services' headers)
#pragma once

#include <aslant/services/iam.hpp>
#include <aslant/stack/chosen.hpp>

namespace aslant::iam {

// Statements for what is declared: of resources that are given as handles, and of machines that are given by their logical ids. These may
// be made after the role, and so their statements stand in a policy of their own, which waits for them.
template <int N> struct grants : core::tree<N> {};
template <int N> struct late_grants : core::tree<N> {};
template <int N> inline constexpr bool is_part_of_policy<grants<N>> = true;
template <int N, int M> struct all_grants {
    static constexpr char made_by[]{"uses"};
    grants<N> early;
    late_grants<M> late;
};

}

namespace aslant::core {

constexpr handle handle_of(handle const& resource) { return resource; }

template <class... Statements> constexpr auto granted(Statements const&... statements) {
    return make<iam::grants>(node_of(kind::splice), statements...);
}

// The actions of a statement on a resource that is not known yet: as `delayed`, no program pays for the words that it does not use.
template <class Resource, class... Names> constexpr auto actions_on(Names const&... names) { return iam::actions(names...); }

// One of these types of resources, or it is recorded: the reference stands in its statement.
constexpr bool is_type(handle const& resource, char const* type) { return resource.type == terminated(type); }
constexpr tree<3> arn_of(handle const& resource, bool is_right, char const* expected, char const* attribute) {
    tree<3> const result = *attribute ? get_att(resource, attribute) : ref(resource);
    return is_right ? result : misused(result, resource.type, terminated(expected));
}
template <class R> constexpr tree<3> arn_of_type(R const& resource, char const* type, char const* attribute) {
    auto const to = handle_of(resource);
    return arn_of(to, is_type(to, type), type, attribute);
}

// The key that encrypts a resource, by the property that says so. Keys of AWS itself (alias/aws/sqs) need no permission.
struct key_of_resource {
    tree<3> arn;
    bool is_given;
    bool is_known;
};
template <class R> constexpr key_of_resource key_of(R const& resource, char const* property, char const* member) {
    key_of_resource key{value_at(no_part.nodes), false, true};
    int const at = property_in(resource, property, member);
    if (at == none) return key;
    node const& n = nodes_of(resource)[at];
    key.arn = value_at(&n);
    key.is_given = !(n.value_form == form::string && starts_with(n.value, text_of("alias/aws/")));
    if (n.value_form == form::reference) {
        bool const is_key = (&n)[2].value == "AWS::KMS::Key";
        key.is_known = is_key;
        key.arn.nodes[0].value = text_of("Arn");
        key.arn.nodes[0].bits = int(reference_form::get_att);
    } else {
        key.is_known = n.value_form == form::string && starts_with(n.value, text_of("arn:"));
    }
    return key;
}
struct key_property {
    char const* property;
    char const* member;
};
inline constexpr key_property key_of_machine{"EncryptionConfiguration", "KmsKeyId"};
inline constexpr key_property key_of_bucket{"BucketEncryption", "KMSMasterKeyID"};
inline constexpr key_property key_of_table{"SSESpecification", "KMSMasterKeyId"};
inline constexpr key_property key_of_stream{"StreamEncryption", "KeyId"};
inline constexpr key_property key_of_messages{"KmsMasterKeyId", ""};   // of a queue or a topic
template <class R, class Actions, class Condition>
constexpr auto use_of_key(R const& resource, key_property place, Actions const& actions, Condition const& condition) {
    auto const key = key_of(resource, place.property, place.member);
    auto const arn = chosen(key.is_known, key.arn, refused(rule::key_unknown, handle_of(resource).id.second));
    return present_if(key.is_given, iam::allow(actions, entry("Resource", array(arn)), condition));
}
// Through a service alone: KMS developer guide, "kms:ViaService".
template <class... Region> constexpr auto through(char const* service, Region const&...) {
    typename delayed<name, Region...>::type const rest{text_of(".${AWS::Region}"), text_of(".amazonaws.com")};
    return iam::condition(entry("StringEquals", object(entry("kms:ViaService", sub(name{{}, terminated(service)}, rest)))));
}
template <class R, class Actions>
constexpr auto use_of_key_through(char const* service, R const& resource, key_property place, Actions const& actions) {
    return use_of_key(resource, place, actions, through(service, resource));
}

// --- what the words take

// Each word is a template of resources alone, so that a function of the user's own with its name is called with what is the user's. Of
// anything else, which only a conversion takes, and so only where nothing of the user's does, it is recorded what it is.
struct other_thing {
    handle what;
};
constexpr handle handle_of(other_thing const& other) { return other.what; }
struct any_argument {
    other_thing thing;

    template <class T = missing> constexpr any_argument(T const& other = {}) : thing{handle_of(other)} {}
};
template <class T> inline constexpr bool stands_for_resource = tree_like<T>;
template <> inline constexpr bool stands_for_resource<handle> = true;
template <> inline constexpr bool stands_for_resource<other_thing> = true;
template <class T>
concept handle_like = stands_for_resource<T>;
template <class T> using itself = typename delayed<T>::type;   // not deduced, and so conversions count

// --- machines and activities

inline constexpr char const* alias_of_machine_type = "AWS::StepFunctions::StateMachineAlias";
inline constexpr char const* version_of_machine_type = "AWS::StepFunctions::StateMachineVersion";
inline constexpr char const* activity_type = "AWS::StepFunctions::Activity";

constexpr bool is_qualified(handle const& machine) {
    return is_type(machine, alias_of_machine_type) || is_type(machine, version_of_machine_type);
}
// A part of the ARN of an alias or a version: 6 is the name of the machine, 7 its own name or number.
template <class... Delayed> constexpr auto part_of_arn(int part, handle const& resource, Delayed const&...) {
    typename delayed<literal, Delayed...>::type const colon(":", nowhere);
    return select(part, fn(literal("Fn::Split", nowhere), array(colon, ref(resource))), nowhere);
}
// What is authorised is the machine, with the alias or the version as a condition. (AWS guide: "Starting state machine executions using an
// alias"; Service Authorization Reference: states:StateMachineQualifier)
template <class M, class Actions> constexpr auto on_machine(M const& machine, Actions const& actions) {
    auto const to = handle_of(machine);
    bool const is_right = is_type(to, machine_type) || is_qualified(to);
    typename delayed<literal, M>::type const arn(
        "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${Name}", nowhere);
    auto const whole = fn(literal("Fn::Sub", nowhere), array(arn, object(entry("Name", part_of_arn(6, to, machine)))));
    auto const qualified = iam::allow(
        actions, iam::on(whole),
        iam::condition(entry("StringEquals", object(entry("states:StateMachineQualifier", part_of_arn(7, to, machine))))));
    return chosen(is_qualified(to), qualified, iam::allow(actions, iam::on(arn_of(to, is_right, machine_type, ""))));
}
// The executions of a machine: what is stopped and described is one of them.
template <class M> constexpr auto executions_of(M const& machine) {
    return sub("arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:",
               arn_of_type(machine, machine_type, "Name"), ":*");
}
// A machine by its logical id; the stack's rules see to it that it is one.
constexpr tree<3> machine_named(literal const& id) {
    tree<3> result = reference_to({{id.first, id.value}, terminated(machine_type)}, reference_form::ref);
    result.nodes[0].detail = must_be_of_type;
    return id.misused ? misused(result, id.value, terminated(machine_type)) : at(result, id.place());
}
constexpr tree<3> name_of_machine(literal const& id) {
    tree<3> result = machine_named(id);
    result.nodes[0].bits = int(reference_form::get_att);
    result.nodes[0].value = text_of("Name");
    return result;
}

// Who starts an EXPRESS machine and waits, or describes an execution, reads what it kept. AWS guide: "Data at rest encryption in Step
// Functions"
template <class M> constexpr auto reads_with_key_of(M const& machine, char const* context) {
    return use_of_key(machine, key_of_machine, actions_on<M>("kms:Decrypt"),
                      iam::condition(entry("StringEquals", object(entry(context, ref(handle_of(machine)))))));
}
inline constexpr char const* context_of_machine = "kms:EncryptionContext:aws:states:stateMachineArn";

// Starts executions: of a machine, of an alias or a version of one, or of the machine with this logical id.
template <handle_like M> constexpr auto starts(M const& machine) {
    return granted(on_machine(machine, actions_on<M>("states:StartExecution")));
}
template <class Other = any_argument> constexpr auto starts(itself<Other> const& other = {}) { return starts(other.thing); }
template <size_type N> constexpr auto starts(char const (&id)[N], source_place where = here()) {
    typename delayed<literal, char[N]>::type const machine(id, where);
    return make<iam::late_grants>(node_of(kind::splice),
                                  iam::allow(actions_on<char[N]>("states:StartExecution"), iam::on(machine_named(machine))));
}
// Executions of an EXPRESS machine can be waited for, and nothing else; a builder that needs the one or the other records it.
template <class M> constexpr bool is_express(M const& machine) {
    int const at = property_in(machine, "StateMachineType");
    return at != none && nodes_of(machine)[at].value == "EXPRESS";
}
template <class M> constexpr auto express_needed(M const& machine) {
    auto const to = handle_of(machine);
    return present_if(is_type(to, machine_type) && !is_express(machine), refused(rule::express_needed, to.id.second));
}
template <class M> constexpr auto standard_needed(M const& machine, char const* for_what) {
    return present_if(is_express(machine), refused(rule::standard_needed, handle_of(machine).id.second, terminated(for_what)));
}

// Starts executions of an EXPRESS machine, and waits for what they end with.
template <handle_like M> constexpr auto starts_and_waits_for(M const& machine) {
    return granted(express_needed(machine), on_machine(machine, actions_on<M>("states:StartSyncExecution")),
                   reads_with_key_of(machine, context_of_machine));
}
template <class Other = any_argument> constexpr auto starts_and_waits_for(itself<Other> const& other = {}) {
    return starts_and_waits_for(other.thing);
}
// Stops executions of a machine.
template <handle_like M> constexpr auto stops(M const& machine) {
    return granted(standard_needed(machine, "stopped"),
                   iam::allow(actions_on<M>("states:StopExecution"), iam::on(executions_of(machine))));
}
template <class Other = any_argument> constexpr auto stops(itself<Other> const& other = {}) { return stops(other.thing); }
template <size_type N> constexpr auto stops(char const (&id)[N], source_place where = here()) {
    typename delayed<literal, char[N]>::type const machine(id, where);
    return make<iam::late_grants>(node_of(kind::splice),
                                  iam::allow(actions_on<char[N]>("states:StopExecution"),
                                             iam::on(sub("arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:",
                                                         name_of_machine(machine), ":*"))));
}
// Sees how executions of a machine go on, and what they end with.
template <handle_like M> constexpr auto describes(M const& machine) {
    return granted(standard_needed(machine, "described"),
                   iam::allow(actions_on<M>("states:DescribeExecution"), iam::on(executions_of(machine))),
                   reads_with_key_of(machine, context_of_machine));
}
template <class Other = any_argument> constexpr auto describes(itself<Other> const& other = {}) { return describes(other.thing); }
// Answers for tasks that wait for their token: of a machine, also by its logical id, or of an activity. (The service authorises it on
// the machine or the activity, although the Service Authorization Reference has no type of resource for it.)
template <class Resource> constexpr auto answers() {
    return actions_on<Resource>("states:SendTaskSuccess", "states:SendTaskFailure", "states:SendTaskHeartbeat");
}
template <handle_like M> constexpr auto answers_tasks_of(M const& machine) {
    auto const to = handle_of(machine);
    bool const is_right = is_type(to, machine_type) || is_type(to, activity_type);
    return granted(iam::allow(answers<M>(), iam::on(arn_of(to, is_right, machine_type, ""))));
}
template <class Other = any_argument> constexpr auto answers_tasks_of(itself<Other> const& other = {}) {
    return answers_tasks_of(other.thing);
}
template <size_type N> constexpr auto answers_tasks_of(char const (&id)[N], source_place where = here()) {
    typename delayed<literal, char[N]>::type const machine(id, where);
    return make<iam::late_grants>(node_of(kind::splice), iam::allow(answers<char[N]>(), iam::on(machine_named(machine))));
}
// Does the work of an activity: asks for it, and answers.
template <handle_like A> constexpr auto works_on(A const& activity) {
    auto const arn = arn_of_type(activity, activity_type, "");
    return granted(iam::allow(actions_on<A>("states:GetActivityTask", "states:SendTaskSuccess", "states:SendTaskFailure",
                                            "states:SendTaskHeartbeat"),
                              iam::on(arn)),
                   reads_with_key_of(activity, "kms:EncryptionContext:aws:states:activityArn"));
}
template <class Other = any_argument> constexpr auto works_on(itself<Other> const& other = {}) { return works_on(other.thing); }

// --- buckets and tables

inline constexpr char const* bucket_type = "AWS::S3::Bucket";
inline constexpr char const* table_type = "AWS::DynamoDB::Table";

template <class B> constexpr auto objects_in(B const& bucket, literal const& keys) {
    return sub(arn_of_type(bucket, bucket_type, "Arn"), name{keys.first, keys.value});
}
template <class T> constexpr auto indexes_of(T const& table) {
    bool const has_some =
        property_in(table, "GlobalSecondaryIndexes") != none || property_in(table, "LocalSecondaryIndexes") != none;
    return present_if(has_some, sub(get_att(handle_of(table), "Arn"), "/index/*"));
}
// Gets objects of a bucket, reads(data) or reads(data, "/in/*"); or gets, finds and scans items of a table, and of its indexes.
template <handle_like R> constexpr auto reads(R const& resource) {
    auto const from = handle_of(resource);
    bool const is_bucket = is_type(from, bucket_type);
    bool const is_right = is_bucket || is_type(from, table_type);
    typename delayed<literal, R>::type const all("/*", nowhere);
    auto const bucket = granted(iam::allow(actions_on<R>("s3:GetObject"), iam::on(sub(get_att(from, "Arn"), name{{}, all.value}))),
                                use_of_key_through("s3", resource, key_of_bucket, actions_on<R>("kms:Decrypt")));
    auto const table =
        granted(iam::allow(actions_on<R>("dynamodb:BatchGetItem", "dynamodb:ConditionCheckItem", "dynamodb:GetItem",
                                         "dynamodb:Query", "dynamodb:Scan"),
                           iam::on(arn_of(from, is_right, "AWS::S3::Bucket or AWS::DynamoDB::Table", "Arn"), indexes_of(resource))),
                use_of_key_through("dynamodb", resource, key_of_table, actions_on<R>("kms:Decrypt")));
    return granted(chosen(is_bucket, bucket, table));
}
template <class Other = any_argument> constexpr auto reads(itself<Other> const& other = {}) { return reads(other.thing); }
template <handle_like B> constexpr auto reads(B const& bucket, literal keys) {
    return granted(iam::allow(actions_on<B>("s3:GetObject"), iam::on(objects_in(bucket, keys))),
                   use_of_key_through("s3", bucket, key_of_bucket, actions_on<B>("kms:Decrypt")));
}
template <class Other = any_argument> constexpr auto reads(itself<Other> const& other, literal keys) {
    return reads(other.thing, keys);
}
// Finds out which objects a bucket has.
template <handle_like B> constexpr auto lists(B const& bucket) {
    return granted(iam::allow(actions_on<B>("s3:ListBucket"), iam::on(arn_of_type(bucket, bucket_type, "Arn"))));
}
template <class Other = any_argument> constexpr auto lists(itself<Other> const& other = {}) { return lists(other.thing); }
// Puts objects into a bucket, writes(data) or writes(data, "/out/*"); or puts, changes and deletes items of a table.
template <handle_like R> constexpr auto writes(R const& resource) {
    auto const to = handle_of(resource);
    bool const is_bucket = is_type(to, bucket_type);
    bool const is_right = is_bucket || is_type(to, table_type);
    typename delayed<literal, R>::type const all("/*", nowhere);
    auto const bucket =
        granted(iam::allow(actions_on<R>("s3:PutObject"), iam::on(sub(get_att(to, "Arn"), name{{}, all.value}))),
                use_of_key_through("s3", resource, key_of_bucket, actions_on<R>("kms:Decrypt", "kms:GenerateDataKey")));
    auto const table = granted(
        iam::allow(actions_on<R>("dynamodb:BatchWriteItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"),
                   iam::on(arn_of(to, is_right, "AWS::S3::Bucket or AWS::DynamoDB::Table", "Arn"))),
        use_of_key_through("dynamodb", resource, key_of_table, actions_on<R>("kms:Decrypt")));
    return granted(chosen(is_bucket, bucket, table));
}
template <class Other = any_argument> constexpr auto writes(itself<Other> const& other = {}) { return writes(other.thing); }
template <handle_like B> constexpr auto writes(B const& bucket, literal keys) {
    return granted(iam::allow(actions_on<B>("s3:PutObject"), iam::on(objects_in(bucket, keys))),
                   use_of_key_through("s3", bucket, key_of_bucket, actions_on<B>("kms:Decrypt", "kms:GenerateDataKey")));
}
template <class Other = any_argument> constexpr auto writes(itself<Other> const& other, literal keys) {
    return writes(other.thing, keys);
}

// --- queues, topics, buses, functions

inline constexpr char const* queue_type = "AWS::SQS::Queue";
inline constexpr char const* topic_type = "AWS::SNS::Topic";
inline constexpr char const* stream_type = "AWS::Kinesis::Stream";
inline constexpr char const* event_bus_type = "AWS::Events::EventBus";

// Sends messages to a queue. (SQS developer guide: "Configure KMS permissions")
template <handle_like Q> constexpr auto sends_to(Q const& queue) {
    return granted(iam::allow(actions_on<Q>("sqs:SendMessage"), iam::on(arn_of_type(queue, queue_type, "Arn"))),
                   use_of_key_through("sqs", queue, key_of_messages, actions_on<Q>("kms:Decrypt", "kms:GenerateDataKey")));
}
template <class Other = any_argument> constexpr auto sends_to(itself<Other> const& other = {}) { return sends_to(other.thing); }
// Takes messages off a queue.
template <handle_like Q> constexpr auto receives_from(Q const& queue) {
    return granted(iam::allow(actions_on<Q>("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"),
                              iam::on(arn_of_type(queue, queue_type, "Arn"))),
                   use_of_key_through("sqs", queue, key_of_messages, actions_on<Q>("kms:Decrypt")));
}
template <class Other = any_argument> constexpr auto receives_from(itself<Other> const& other = {}) {
    return receives_from(other.thing);
}
// Reads the stream of changes of a table, or a stream of Kinesis. (Lambda developer guide: "Using AWS Lambda with Amazon DynamoDB", "… with
// Amazon Kinesis": execution role permissions; the AWS managed policies AWSLambdaDynamoDBExecutionRole and AWSLambdaKinesisExecutionRole have
// these actions, and ListStreams of Kinesis and SubscribeToShard, which take no stream, or a consumer. Lambda asks for ListStreams of DynamoDB
// on the stream, though the Service Authorization Reference has no type of resource for it.)
template <handle_like S> constexpr auto reads_stream_of(S const& stream) {
    auto const from = handle_of(stream);
    bool const is_table = is_type(from, table_type);
    bool const is_right = is_table || is_type(from, stream_type);
    auto const of_table = iam::allow(
        actions_on<S>("dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams"),
        iam::on(get_att(from, "StreamArn")));
    auto const of_kinesis =
        granted(iam::allow(actions_on<S>("kinesis:DescribeStream", "kinesis:DescribeStreamSummary", "kinesis:GetRecords",
                                         "kinesis:GetShardIterator", "kinesis:ListShards"),
                           iam::on(arn_of(from, is_right, "AWS::DynamoDB::Table or AWS::Kinesis::Stream", "Arn"))),
                use_of_key_through("kinesis", stream, key_of_stream, actions_on<S>("kms:Decrypt")));
    auto const key = use_of_key_through("dynamodb", stream, key_of_table, actions_on<S>("kms:Decrypt"));
    bool const has_stream = property_in(stream, "StreamSpecification") != none;
    auto const stream_needed = present_if(is_table && !has_stream, refused(rule::stream_missing, from.id.second));
    return granted(stream_needed, chosen(is_table, granted(of_table, key), of_kinesis));
}
template <class Other = any_argument> constexpr auto reads_stream_of(itself<Other> const& other = {}) {
    return reads_stream_of(other.thing);
}
// Publishes messages to a topic. (SNS developer guide: "Key management")
template <handle_like T> constexpr auto publishes_to(T const& topic) {
    return granted(iam::allow(actions_on<T>("sns:Publish"), iam::on(arn_of_type(topic, topic_type, ""))),
                   use_of_key_through("sns", topic, key_of_messages, actions_on<T>("kms:Decrypt", "kms:GenerateDataKey")));
}
template <class Other = any_argument> constexpr auto publishes_to(itself<Other> const& other = {}) {
    return publishes_to(other.thing);
}
// Puts events onto a bus of the stack.
template <handle_like B> constexpr auto puts_events_to(B const& bus) {
    return granted(iam::allow(actions_on<B>("events:PutEvents"), iam::on(arn_of_type(bus, event_bus_type, "Arn"))));
}
template <class Other = any_argument> constexpr auto puts_events_to(itself<Other> const& other = {}) {
    return puts_events_to(other.thing);
}
// Invokes a function, or an alias or a version of one: just that.
template <handle_like F> constexpr auto invokes(F const& function) {
    auto const to = handle_of(function);
    bool const is_function = is_type(to, "AWS::Lambda::Function");
    bool const is_right = is_function || is_type(to, "AWS::Lambda::Alias") || is_type(to, "AWS::Lambda::Version");
    return granted(iam::allow(actions_on<F>("lambda:InvokeFunction"),
                              iam::on(arn_of(to, is_right, "AWS::Lambda::Function", is_function ? "Arn" : ""))));
}
template <class Other = any_argument> constexpr auto invokes(itself<Other> const& other = {}) { return invokes(other.thing); }

// --- what a service starts, invokes or sends to on behalf of a rule, a schedule or a pipe

inline constexpr char const* what_is_a_target =
    "AWS::StepFunctions::StateMachine, AWS::Lambda::Function, AWS::SQS::Queue, AWS::SNS::Topic or AWS::Events::EventBus";
constexpr bool is_machine(handle const& to) { return is_type(to, machine_type) || is_qualified(to); }
constexpr bool is_function(handle const& to) {
    return is_type(to, "AWS::Lambda::Function") || is_type(to, "AWS::Lambda::Alias") || is_type(to, "AWS::Lambda::Version");
}
constexpr bool is_target(handle const& to) {
    return is_machine(to) || is_function(to) || is_type(to, queue_type) || is_type(to, topic_type) || is_type(to, event_bus_type);
}
constexpr tree<3> arn_of_target(handle const& to) {
    bool const by_ref = is_machine(to) || is_type(to, topic_type) || (is_function(to) && !is_type(to, "AWS::Lambda::Function"));
    return arn_of(to, is_target(to), what_is_a_target, by_ref ? "" : "Arn");
}
// What a role needs for that.
template <class R> constexpr auto reaches(R const& target) {
    auto const to = handle_of(target);
    auto const on_queue_or_topic = chosen(is_type(to, queue_type), sends_to(target), publishes_to(target));
    auto const on_function_or_bus = chosen(is_function(to), invokes(target), puts_events_to(target));
    bool const has_messages = is_type(to, queue_type) || is_type(to, topic_type);
    return granted(chosen(is_machine(to), starts(target), chosen(has_messages, on_queue_or_topic, on_function_or_bus)));
}

// --- what a role is for

template <class G> constexpr auto early_of(G const& given) { return as_value(given); }
template <int N> constexpr auto const& early_of(iam::late_grants<N> const&) { return no_part; }
template <class G> constexpr auto const& late_of(G const&) { return no_part; }
template <int N> constexpr iam::late_grants<N> const& late_of(iam::late_grants<N> const& given) { return given; }
template <class G> inline constexpr bool is_late = false;
template <int N> inline constexpr bool is_late<iam::late_grants<N>> = true;

// A property of a resource that brings what its role needs for it: the queue that takes what a function gave up on.
template <class Property, class Grants> struct property_with_grants {
    static constexpr char made_by[]{"lambda::dead_letter or vpc_config"};
    Property property;
    Grants grants;
};
// (clang 16 does not deduce the types of an aggregate.)
template <class P, class G> constexpr auto with_grants(P const& property, G const& grants) {
    return property_with_grants<P, G>{property, grants};
}

// Everything that a role is for: uses(starts(checkout), reads(data)).
template <class... Grants> constexpr auto early_among(Grants const&... all) {
    if constexpr ((is_late<Grants> && ...))
        return make<iam::grants>(node_of(kind::splice));
    else
        return make<iam::grants>(node_of(kind::splice), early_of(all)...);
}
template <class... Grants> constexpr auto uses(Grants const&... all) {
    auto const early = early_among(all...);
    if constexpr ((is_late<Grants> || ...)) {
        auto const late = make<iam::late_grants>(node_of(kind::splice), late_of(all)...);
        return iam::all_grants<early.count, late.count>{early, late};
    } else {
        return early;
    }
}

}

namespace aslant {

using core::answers_tasks_of;
using core::describes;
using core::invokes;
using core::lists;
using core::publishes_to;
using core::puts_events_to;
using core::reads;
using core::reads_stream_of;
using core::receives_from;
using core::sends_to;
using core::starts;
using core::starts_and_waits_for;
using core::stops;
using core::uses;
using core::works_on;
using core::writes;

}
