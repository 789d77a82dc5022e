// What types of resources have: their properties, attributes and values; statements of policies; containers of Fargate.
#include <aslant/aslant.hpp>
#include <aslant/services/batch.hpp>
#include <aslant/services/cloudwatch.hpp>
#include <aslant/services/ecs.hpp>
#include <aslant/services/iam.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/logs.hpp>
#include <aslant/services/sqs.hpp>
#include <aslant/template.hpp>
using namespace aslant;

constexpr auto jobs = sqs::queue("Jobs", property("VisibilityTimeout", 300), deletion_policy("Retain"));
constexpr auto right = stack("S", jobs, output("Url", ref(jobs)), output("Arn", get_att(jobs, "Arn")), output("Name", sub("${Jobs.QueueName}")));
static_assert(verify<right>::ok);

// --- property-unknown, part-attribute

constexpr auto misspelt = stack("S", sqs::queue("Jobs", property("VisibilityTimout", 300)));
static_assert(verify<misspelt>::ok);   // says: resource `Jobs`: AWS::SQS::Queue has no property `VisibilityTimout`; did you mean `VisibilityTimeout`? (line N)
constexpr auto generic = stack("S", resource("Jobs", "AWS::SQS::Queue", property("Namee", "jobs")));
static_assert(verify<generic>::ok);   // says: resource `Jobs`: AWS::SQS::Queue has no property `Namee`; did you mean `QueueName`? (line N)
constexpr auto newer = stack("S", sqs::queue("Jobs", property("QueueColour", "red"), accept("property-unknown", "since last week")));
static_assert(verify<newer>::ok);
constexpr auto not_explained = stack("S", sqs::queue("Jobs", property("QueueColour", "red"), accept("property-unknown")));
static_assert(verify<not_explained>::ok);   // says: resource `Jobs`: it accepts `property-unknown` without a reason (line N)
constexpr auto attribute_misspelt = stack("S", sqs::queue("Jobs", attribute("DeletionPolicyy", "Retain")));
static_assert(verify<attribute_misspelt>::ok);   // says: resource `Jobs`: it cannot have `DeletionPolicyy`; did you mean `DeletionPolicy`? (line N)
constexpr auto of_machine = stack("S", state_machine("M", property("StateMachineNam", "orders"), start_at("A"), succeed("A")));
static_assert(verify<of_machine>::ok);   // says: state machine `M`: AWS::StepFunctions::StateMachine has no property `StateMachineNam`; did you mean `StateMachineName`? (line N)

// --- attribute-unknown

constexpr auto of_handle = stack("S", jobs, output("Arn", get_att(jobs, "Arnn")));
static_assert(verify<of_handle>::ok);   // says: output `Arn`: AWS::SQS::Queue has no attribute `Arnn`; did you mean `Arn`? (line N)
constexpr auto in_text = stack("S", jobs, output("Arn", sub("${Jobs.QueueArn}")));
static_assert(verify<in_text>::ok);   // says: output `Arn`: AWS::SQS::Queue has no attribute `QueueArn`; did you mean `Arn`? (line N)
constexpr auto in_function = stack("S", jobs, output("Url", fn("Fn::GetAtt", array("Jobs", "Url"))));
static_assert(verify<in_function>::ok);   // says: output `Url`: AWS::SQS::Queue has no attribute `Url`; did you mean `QueueUrl`? (line N)
constexpr auto in_task = stack("S", jobs, state_machine("M", start_at("A"), pass("A", result(object(field("url", get_att(jobs, "QueueURL")))), end)));
static_assert(verify<in_task>::ok);   // says: state `A`: AWS::SQS::Queue has no attribute `QueueURL`; did you mean `QueueUrl`? (line N)

// --- value-unlisted, number-range

constexpr auto kept = stack("S", logs::log_group("Logs", property("RetentionInDays", 45)));
static_assert(verify<kept>::ok);   // says: resource `Logs`: RetentionInDays `45` is none of 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653; did you mean `60`? (line N)
template <class... P> constexpr auto function(P const&... properties) {
    return stack("S", lambda::function("F", lambda::handler("index.handler"), lambda::inline_code("def handler(event, context): pass"), properties...));
}
constexpr auto of_future = function(property("Runtime", "python3.31"));
static_assert(verify<of_future>::ok);   // says: resource `F`: Runtime `python3.31` is none of the values of AWS::Lambda::Function; did you mean `python3.11`? (line N)
constexpr auto arm = function(lambda::runtime::python3_13, lambda::architecture("arm46"), lambda::ephemeral_storage(100));
static_assert(verify<arm>::ok);   // says: (1) resource `F`: Architectures `arm46` is none of arm64, x86_64; did you mean `arm64`? (line N) (2) resource `F`: Size is 100, allowed: 512 to 10240 (line N)
constexpr auto accepted_runtime = function(property("Runtime", "python3.15"), accept("value-unlisted", "since today"));
static_assert(verify<accepted_runtime>::ok);
constexpr auto deletes = stack("S", sqs::queue("Jobs", deletion_policy("Retian"), property("DelaySeconds", 901)));
static_assert(verify<deletes>::ok);   // says: (1) resource `Jobs`: DeletionPolicy `Retian` is none of Delete, Retain, RetainExceptOnCreate, Snapshot; did you mean `Retain`? (line N) (2) resource `Jobs`: DelaySeconds is 901, allowed: 0 to 900 (line N)

// --- Fargate

template <class... P> constexpr auto task_of(P const&... properties) {
    return stack("S", ecs::fargate_task("T", properties...));
}
constexpr auto busybox = ecs::container("c", ecs::image("public.ecr.aws/docker/library/busybox:latest"));
constexpr auto right_sizes = task_of(busybox, ecs::cpu(4096), ecs::memory(16384));
static_assert(verify<right_sizes>::ok);
constexpr auto no_size = task_of(busybox, ecs::cpu(300), ecs::memory(512));
static_assert(verify<no_size>::ok);   // says: resource `T`: Cpu `300` is none of 256, 512, 1024, 2048, 4096, 8192, 16384; did you mean `256`? (line N)
constexpr auto no_pair = task_of(busybox, ecs::cpu("1024"), ecs::memory(1024));
static_assert(verify<no_pair>::ok);   // says: resource `T`: Memory `1024` is none of 2048 to 8192 MiB in steps of 1024 for one CPU; did you mean `2048`? (line N)
constexpr auto job = stack("S", batch::fargate_job("J", batch::image("busybox"), batch::vcpus(0.25), batch::memory(4096)));
static_assert(verify<job>::ok);   // says: resource `J`: ContainerProperties `4096` is none of 512, 1024 and 2048 MiB for a quarter of a CPU; did you mean `2048`? (line N)
constexpr auto small_disk = task_of(busybox, property("EphemeralStorage", object(field("SizeInGiB", 20))));
static_assert(verify<small_disk>::ok);   // says: resource `T`: SizeInGiB is 20, allowed: 21 to 200 (line N)

// --- image-unpullable

constexpr auto images = resource("Images", "AWS::ECR::Repository");
constexpr auto of_repository = ecs::container("c", ecs::image(get_att(images, "RepositoryUri")));
constexpr auto pulled = stack("S", images, ecs::fargate_task("T", of_repository, ecs::pulls_from(images)));
static_assert(verify<pulled>::ok);
constexpr auto not_pulled = stack("S", images, ecs::fargate_task("T", of_repository));
static_assert(verify<not_pulled>::ok);   // says: resource `T`: its image `Images` is in a repository of ECR, which the role of its agent may not pull: pulls_from(repository) (line N)
constexpr auto job_not_pulled = stack("S", batch::fargate_job("J", batch::image("123456789012.dkr.ecr.eu-west-1.amazonaws.com/tools:1"), batch::vcpus("1"), batch::memory("2048")));
static_assert(verify<job_not_pulled>::ok);   // says: resource `J`: its image `123456789012.dkr.ecr.eu-west-1.amazonaws.com/tools:1` is in a repository of ECR, which the role of its agent may not pull: pulls_from(repository) (line N)

// --- role-action, principal-form

constexpr auto no_service = stack("S", iam::managed_policy("Sends", iam::allow(iam::actions("sqs_SendMessage", "SendMessage", "sqs:SendMessage"), iam::on("*"))));
static_assert(verify<no_service>::ok);   // says: (1) resource `Sends`: `sqs_SendMessage` is no action of a statement (line N) (2) resource `Sends`: `SendMessage` is no action of a statement (line N)
constexpr auto not_amazon = stack("S", iam::role("R", iam::assumed_by("lambda.amazonaws.con")));
static_assert(verify<not_amazon>::ok);   // says: resource `R`: `lambda.amazonaws.con` is no principal of a service, such as lambda.amazonaws.com (line N)
constexpr auto callee = lambda::function("F", lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::inline_code("x"));
constexpr auto permitted = stack("S", callee, jobs, lambda::permission("P", callee, "s3.amazonaws", get_att(jobs, "Arn")));
static_assert(verify<permitted>::ok);   // says: resource `P`: `s3.amazonaws` is no principal of a service, such as lambda.amazonaws.com (line N)

// --- resource-conditional

constexpr auto stage = parameter("Stage", "String");
constexpr auto is_prod = condition("IsProd", equals(ref(stage), "prod"));
constexpr auto sometimes = sqs::queue("Jobs", only_if(is_prod));
constexpr auto decided = stack("S", stage, is_prod, sometimes, output("Url", if_(is_prod, ref(sometimes), "none")), output("Arn", get_att(sometimes, "Arn"), only_if(is_prod)));
static_assert(verify<decided>::ok);
constexpr auto undecided = stack("S", stage, is_prod, sometimes, output("Url", ref(sometimes)));
static_assert(verify<undecided>::ok);   // says: output `Url`: it refers to `Jobs`, which is not there where its condition is false: only_if() or if_() has to say what is then (line N)
constexpr auto used = stack("S", stage, is_prod, sometimes, lambda::function("F", lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::inline_code("x"), uses(sends_to(sometimes)), depends_on(sometimes)));
static_assert(verify<used>::ok);   // says: resource `F`: it refers to `Jobs`, which is not there where its condition is false: only_if() or if_() has to say what is then (line N)

// --- numbers where numbers are meant

constexpr auto failures = state_machine("M", start_at("A"), succeed("A"));
constexpr auto alarms = stack("S", failures, cloudwatch::alarm("A", cloudwatch::metric_of(failures, "ExecutionsFailed"), cloudwatch::period(300)));
static_assert(verify<alarms>::ok);
constexpr auto timed = function(lambda::runtime::python3_13, lambda::timeout(1000));
static_assert(verify<timed>::ok);   // says: resource `F`: Timeout is 1000, allowed: 1 to 900 (line N)
