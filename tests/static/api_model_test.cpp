// The reader of API models, on a model that is written by hand and on generated ones.
#include <aslant/services/api_model.hpp>
#include <aslant/services/models/dynamodb.hpp>
#include <aslant/services/models/ecs.hpp>
#include <aslant/services/models/sqs.hpp>
#include <aslant/services/models/states.hpp>

namespace {

using namespace aslant::core;

constexpr api_member member_of(api_type type, char const* name) { return find_member(type, text_of(name)); }
constexpr api_operation operation_of(api_model model, char const* action) { return find_operation(model, text_of(action)); }

// `get` takes a tree and returns it; `getAll` takes nothing and returns a list of trees; of `put` nothing is told.
constexpr api_model trees{R"(#&##/##<##M
get {##W{##W
getAll {#$)[{##W
put *   *
2Branches?[{##W-Labels?<n*Name!s.Nameless?b

)"};

static_assert(trees.operations() == 3);
static_assert(trees.name_of(0) == "get");
static_assert(trees.name_of(1) == "getAll");
static_assert(trees.name_of(2) == "put");

// --- operations
constexpr api_operation get = operation_of(trees, "get");
static_assert(get && get.name == "get");
static_assert(get.input.kind() == api_kind::structure && get.output.place() == get.input.place());
static_assert(operation_of(trees, "getAll").output.kind() == api_kind::list);
static_assert(operation_of(trees, "getAll").output.element().place() == get.input.place());
static_assert(operation_of(trees, "put").input.kind() == api_kind::anything);
static_assert(operation_of(trees, "put").output.kind() == api_kind::anything);
static_assert(!operation_of(trees, "ge"));
static_assert(!operation_of(trees, "getA"));
static_assert(!operation_of(trees, "getAllOfThem"));
static_assert(!operation_of(trees, "aput"));
static_assert(!operation_of(trees, "zput"));
static_assert(!operation_of(trees, ""));
static_assert(!find_operation(trees, {}));
static_assert(find_respelt_operation(trees, text_of("GetALL")).name == "getAll");
static_assert(!find_respelt_operation(trees, text_of("GetSome")));

// --- members
static_assert(member_of(get.input, "Name").is_required);
static_assert(member_of(get.input, "Name").type.kind() == api_kind::string);
static_assert(!member_of(get.input, "Labels").is_required);
static_assert(member_of(get.input, "Labels").type.kind() == api_kind::map);
static_assert(member_of(get.input, "Labels").type.element().kind() == api_kind::number);
static_assert(member_of(get.input, "Nameless").type.kind() == api_kind::boolean);
static_assert(member_of(member_of(get.input, "Branches").type.element(), "Name"));   // as deep as one likes
static_assert(!member_of(get.input, "Nam"));
static_assert(!member_of(get.input, "Names"));
static_assert(!member_of(get.input, "name"));
static_assert(!member_of(get.input, ""));
static_assert(!member_of(member_of(get.input, "Name").type, "Name"));   // a text has no members
static_assert(!member_of(api_type{}, "Name") && api_type{}.kind() == api_kind::unknown);
static_assert(!first_member(operation_of(trees, "getAll").input));   // nor has what takes nothing
static_assert(find_respelt_member(get.input, text_of("NAME")).name == "Name");
static_assert(find_respelt_member(get.input, text_of("name_less")).name == "Nameless");
static_assert(!find_respelt_member(get.input, text_of("Title")));

constexpr int members_of(api_type type) {
    int count = 0;
    for (api_member m = first_member(type); m; m = next_member(m)) ++count;
    return count;
}
static_assert(members_of(get.input) == 4);
static_assert(members_of(operation_of(trees, "put").input) == 0);

static_assert(same_letters(text_of("DBInstanceIdentifier"), text_of("DbInstanceIdentifier")));
static_assert(same_letters(text_of("x-amz-acl"), text_of("XAmzAcl")));
static_assert(!same_letters(text_of("DBInstance"), text_of("DbInstanceIdentifier")));
static_assert(!same_letters(text_of("DbInstanceIdentifier"), text_of("DBInstance")));
static_assert(same_letters(text_of(""), text_of("--")));

// --- generated models of optimized integrations
constexpr api_operation send = operation_of(models::sqs, "sendMessage");
static_assert(member_of(send.input, "QueueUrl").is_required);
static_assert(member_of(send.input, "MessageBody").type.kind() == api_kind::anything);   // Step Functions takes JSON
static_assert(member_of(send.input, "DelaySeconds").type.kind() == api_kind::integer);
static_assert(member_of(member_of(send.input, "MessageAttributes").type.element(), "DataType").is_required);
static_assert(member_of(send.output, "MD5OfMessageBody") && member_of(send.output, "MessageId"));
static_assert(member_of(member_of(send.output, "SdkHttpMetadata").type, "HttpStatusCode").type.kind() == api_kind::integer);
static_assert(!member_of(send.output, "MessageIdd"));

constexpr api_operation run = operation_of(models::ecs, "runTask");
static_assert(
    member_of(member_of(member_of(run.input, "NetworkConfiguration").type, "AwsvpcConfiguration").type, "Subnets").is_required);
static_assert(member_of(run.output, "Tasks").type.element().kind() == api_kind::structure);
static_assert(member_of(operation_of(models::ecs, "runTask.sync").output, "Containers").type.kind() == api_kind::list);

constexpr api_type attribute = member_of(operation_of(models::dynamodb, "putItem").input, "Item").type.element();
static_assert(member_of(attribute, "M").type.element().place() == attribute.place());   // recursive
static_assert(member_of(attribute, "SS") && member_of(attribute, "BOOL") && member_of(attribute, "NULL"));

static_assert(member_of(operation_of(models::states, "startExecution.sync").output, "Output").type.kind() == api_kind::string);
static_assert(member_of(operation_of(models::states, "startExecution.sync:2").output, "Output").type.kind() == api_kind::anything);

}
