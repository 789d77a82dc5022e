// The role of a machine: what execution_role(…) takes, and what it does not.
#include <aslant/aslant.hpp>
#include <aslant/services/iam.hpp>
using namespace aslant;

constexpr auto only = succeed("A");
constexpr auto topic = resource("Topic", "AWS::SNS::Topic");
constexpr auto boundary = resource("Boundary", "AWS::IAM::ManagedPolicy");
constexpr auto publishes = iam::allow(iam::actions("sns:Publish"), iam::on(ref(topic)));
constexpr auto with_all =
    stack("Shop", topic, boundary, state_machine("M", execution_role(role_path("/workflows/"), permissions_boundary(boundary), managed_policies("arn:aws:iam::aws:policy/ReadOnlyAccess", boundary),
                                                                     publishes, keep_grants("executions that started before 2026-12-01", publishes)), start_at("A"), only));
static_assert(verify<with_all>::ok);
constexpr auto with_values = state_machine("M", execution_role(permissions_boundary(sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/B")), managed_policies(import_value("Policy"), get_att("P", "PolicyArn"))), start_at("A"), only);
static_assert(verify<with_values>::ok);

// --- role-option, role-option-twice, not-a-property

constexpr auto number = state_machine("M", execution_role(42, property("Description", "d"), field("Tags", array())), start_at("A"), only);
static_assert(verify<number>::ok);   // says: (1) state machine `M`: `int` is no option of an execution_role (line N) (2) state machine `M`: `property` is no option of an execution_role (line N) (3) state machine `M`: `Tags` is no option of an execution_role (line N)
constexpr auto kept_nothing = state_machine("M", execution_role(keep_grants("2026", pass("B"), "text")), start_at("A"), only);
static_assert(verify<kept_nothing>::ok);   // says: (1) state machine `M`: `pass` is no option of an execution_role (line N) (2) state machine `M`: `a text` is no option of an execution_role (line N)
constexpr auto two_paths = state_machine("M", execution_role(role_path("/a/"), publishes, role_path("/b/")), start_at("A"), only);
static_assert(verify<two_paths>::ok);   // says: state machine `M`: its role has `Path` twice (line N)
constexpr auto two_roles = state_machine("M", execution_role(role_path("/a/")), execution_role(role_path("/a/")), start_at("A"), only);
static_assert(verify<two_roles>::ok);   // says: state machine `M`: its role has `execution_role` twice (line N)
constexpr auto in_task = state_machine("M", start_at("A"), task("A", resource("arn:aws:lambda:eu-west-1:123456789012:function:f"), execution_role(publishes), end));
static_assert(verify<in_task>::ok);   // says: state `A`: `execution_role` is no property of it (line N)

// --- role-brought

constexpr auto brought = state_machine("M", property("RoleArn", "arn:aws:iam::123456789012:role/own"), execution_role(publishes), start_at("A"), only);
static_assert(verify<brought>::ok);   // says: state machine `M`: its RoleArn is another role, which would not get what execution_role says (line N)
constexpr auto brought_below = stack("Shop", state_machine("M", execution_role(role_path("/a/")), start_at("A"), only, property("RoleArn", import_value("Role"))));
static_assert(verify<brought_below>::ok);   // says: state machine `M`: its RoleArn is another role, which would not get what execution_role says (line N)

// --- role-path

constexpr auto open_path = state_machine("M", execution_role(role_path("/workflows")), start_at("A"), only);
static_assert(verify<open_path>::ok);   // says: state machine `M`: `/workflows` is no path of a role, which begins and ends with `/` and has at most 512 characters (line N)
constexpr auto path_with_blank = state_machine("M", execution_role(role_path("/work flows/")), start_at("A"), only);
static_assert(verify<path_with_blank>::ok);   // says: state machine `M`: `/work flows/` is no path of a role, which begins and ends with `/` and has at most 512 characters (line N)
constexpr auto no_path = state_machine("M", execution_role(role_path(42)), start_at("A"), only);
static_assert(verify<no_path>::ok);   // says: state machine `M`: `int` is no path of a role, which begins and ends with `/` and has at most 512 characters (line N)

// --- role-policy, wrong-resource

constexpr auto role_as_boundary = state_machine("M", execution_role(permissions_boundary("arn:aws:iam::123456789012:role/Boundary")), start_at("A"), only);
static_assert(verify<role_as_boundary>::ok);   // says: state machine `M`: `arn:aws:iam::123456789012:role/Boundary` is no managed policy, as a handle or as its ARN (line N)
constexpr auto named_boundary = state_machine("M", execution_role(permissions_boundary("Boundary"), managed_policies(7, "arn:aws:iam::1:policy/P", "arn:aws:iam::aws:policy/*")), start_at("A"), only);
static_assert(verify<named_boundary>::ok);   // says: (1) state machine `M`: `Boundary` is no managed policy, as a handle or as its ARN (line N) (2) state machine `M`: `a number` is no managed policy, as a handle or as its ARN (line N) (3) state machine `M`: `arn:aws:iam::1:policy/P` is no managed policy, as a handle or as its ARN (line N) (4) state machine `M`: `arn:aws:iam::aws:policy/*` is no managed policy, as a handle or as its ARN (line N)
constexpr auto no_policies = state_machine("M", execution_role(managed_policies()), start_at("A"), only);
static_assert(verify<no_policies>::ok);   // says: state machine `M`: `nothing` is no managed policy, as a handle or as its ARN (line N)
constexpr auto topic_as_boundary = state_machine("M", execution_role(permissions_boundary(topic), managed_policies(topic, ref(topic), get_att(boundary, "AttachmentCount"))), start_at("A"), only);
static_assert(verify<topic_as_boundary>::ok);   // says: (1) state machine `M`: PermissionsBoundary refers to `AWS::SNS::Topic` where `AWS::IAM::ManagedPolicy` belongs (line N) (2) state machine `M`: `AWS::SNS::Topic` is no managed policy, as a handle or as its ARN (line N) (3) state machine `M`: `AttachmentCount` is no managed policy, as a handle or as its ARN (line N)
constexpr auto missing_boundary = stack("Shop", state_machine("M", execution_role(permissions_boundary(ref("Bundary"))), start_at("A"), only), boundary);
static_assert(verify<missing_boundary>::ok);   // says: state machine `M`: the resource `Bundary` is not in the stack; did you mean `Boundary`? (line N)

// --- role-reason

constexpr auto no_reason = state_machine("M", execution_role(keep_grants(publishes)), start_at("A"), only);
static_assert(verify<no_reason>::ok);   // says: state machine `M`: keep_grants("why", iam::allow(...)) was given object (line N)
constexpr auto empty_reason = state_machine("M", execution_role(keep_grants("", publishes), keep_grants("2026-12-01")), start_at("A"), only);
static_assert(verify<empty_reason>::ok);   // says: (1) state machine `M`: keep_grants("why", iam::allow(...)) was given no text (line N) (2) state machine `M`: keep_grants("why", iam::allow(...)) was given no statement (line N)

// --- role-statement, role-action, role-resource

constexpr auto half_statements = state_machine("M", execution_role(iam::allow(iam::actions("sns:Publish")), iam::allow(iam::on(ref(topic))), iam::allow(iam::actions(), iam::on())), start_at("A"), only);
static_assert(verify<half_statements>::ok);   // says: (1) state machine `M`: a statement of its role has no Resource (line N) (2) state machine `M`: a statement of its role has no Action (line N) (3) state machine `M`: a statement of its role has no Action (line N) (4) state machine `M`: a statement of its role has no Resource (line N)
constexpr auto other_effects = state_machine("M", execution_role(object(field("Action", "sns:*"), field("Resource", "*")), keep_grants("2026", object(field("Effect", "Permit"), field("Action", "sns:*"), field("Resource", "*")))), start_at("A"), only);
static_assert(verify<other_effects>::ok);   // says: (1) state machine `M`: a statement of its role has no Effect, which is Allow or Deny (line N) (2) state machine `M`: a statement of its role has no Effect, which is Allow or Deny (line N)
constexpr auto wrong_actions = state_machine("M", execution_role(iam::allow(iam::actions("Publish", "sns Publish", 42), iam::on(ref(topic)))), start_at("A"), only);
static_assert(verify<wrong_actions>::ok);   // says: (1) state machine `M`: `Publish` is no action of a statement (line N) (2) state machine `M`: `sns Publish` is no action of a statement (line N) (3) state machine `M`: `a number` is no action of a statement (line N)
constexpr auto wrong_resources = state_machine("M", execution_role(iam::allow(iam::actions("sns:Publish"), iam::on("", "orders", 42, "*", ref(topic)))), start_at("A"), only);
static_assert(verify<wrong_resources>::ok);   // says: (1) state machine `M`: `` is no resource of a statement, which is an ARN or `*` (line N) (2) state machine `M`: `orders` is no resource of a statement, which is an ARN or `*` (line N) (3) state machine `M`: `a number` is no resource of a statement, which is an ARN or `*` (line N)
constexpr auto people = iam::managed_policy("People", iam::allow(iam::actions("sns:Publish"), iam::on("", "*", ref(topic))));
constexpr auto no_resource_of_people = stack("S", topic, people, state_machine("M", start_at("A"), only));
static_assert(verify<no_resource_of_people>::ok);   // says: resource `People`: `` is no resource of a statement, which is an ARN or `*` (line N)
constexpr auto cleaner = iam::role("Cleaner", iam::assumed_by("lambda.amazonaws.com"), iam::policies(iam::policy("Clean", iam::allow(iam::actions("sqs:PurgeQueue"), field("Resource", "orders")))));
constexpr auto no_resource_of_cleaner = stack("S", cleaner, state_machine("M", start_at("A"), only));
static_assert(verify<no_resource_of_cleaner>::ok);   // says: resource `Cleaner`: `orders` is no resource of a statement, which is an ARN or `*` (line N)
constexpr auto one_wrong_resource = state_machine("M", execution_role(keep_grants("2026", iam::allow(iam::actions("sns:Publish"), field("Resource", "arn")))), start_at("A"), only);
static_assert(verify<one_wrong_resource>::ok);   // says: state machine `M`: `arn` is no resource of a statement, which is an ARN or `*` (line N)
constexpr auto wrong_action = state_machine("M", execution_role(iam::allow(field("Action", "*:Publish"), iam::on(path("$.topic")))), start_at("A"), only);
static_assert(verify<wrong_action>::ok);   // says: (1) state machine `M`: permission holds `$.topic` where no path or intrinsic function is read (line N) (2) state machine `M`: `*:Publish` is no action of a statement (line N)
