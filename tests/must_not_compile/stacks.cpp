// Stacks: logical ids, references, properties, names, permissions; and a machine's findings, seen through its stack.
#include <aslant/aslant.hpp>
#include <aslant/services/cloudtrail.hpp>
#include <aslant/services/events.hpp>
#include <aslant/services/iam.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/s3.hpp>
using namespace aslant;

constexpr auto resize = lambda::function("Resize", lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::inline_code("pass"));
constexpr auto photos = s3::bucket("Photos");
constexpr auto logs = s3::bucket("Logs");
constexpr auto thumbnails = state_machine("Thumbnails", start_at("Resize"), task("Resize", lambda::invoke(resize, lambda::payload(path("$"))), end));
constexpr auto idle = state_machine("Idle", start_at("A"), succeed("A"));
constexpr auto shop = stack("Shop", resize, photos, logs, thumbnails, cloudtrail::trail("Trail", logs, cloudtrail::write_data_events(photos)),
                            events::rule("OnPhoto", events::pattern(events::source("aws.s3")), events::target(thumbnails)),
                            output("Machine", ref(thumbnails)));
static_assert(verify<shop>::ok);

// --- a machine's findings

constexpr auto misspelt = state_machine("Misspelt", start_at("Fetch"), task("Fetch", resource(resize), next("Stor")), pass("Store", end));
constexpr auto with_misspelt = stack("Shop", resize, thumbnails, misspelt);
static_assert(verify<with_misspelt>::ok);   // says: state `Fetch`: Next names no state `Stor`; did you mean `Store`? (line N)
constexpr auto in_group = stack("Shop", states(resize, states(photos, misspelt)));
static_assert(verify<in_group>::ok);   // says: state `Fetch`: Next names no state `Stor`; did you mean `Store`? (line N)

constexpr auto misled = state_machine("Misled", start_at("Fetch"), pass("Fetch", next("Sotre")), pass("Store", next("Gone")));
constexpr auto two_faulty = stack("Shop", resize, misspelt, thumbnails, states(misled));
static_assert(verify<two_faulty>::ok);   // says: (1) state `Fetch` of `Misspelt`: Next names no state `Stor`; did you mean `Store`? (line N) (2) state `Fetch` of `Misled`: Next names no state `Sotre`; did you mean `Store`? (line N) (3) state `Store` of `Misled`: Next names no state `Gone` (line N)
constexpr auto asks_first = state_machine("First", start_at("Ask"), pass("Ask", parameters(object(field("from", ref(photos)))), end));
constexpr auto asks_second = state_machine("Second", start_at("Each"), map("Each", item_processor(start_at("Ask"), pass("Ask", parameters(object(field("from", ref(resize)))), end)), end));
constexpr auto in_the_stack = stack("Shop", asks_first, asks_second);
static_assert(verify<in_the_stack>::ok);   // says: (1) state `Ask` of `First`: the resource `Photos` is not in the stack (line N) (2) state `Ask` of `Second`: the resource `Resize` is not in the stack (line N)
constexpr auto in_a_row = state_machine("Row", start_at("1"), pass("1", next("x")), pass("2", next("x")), pass("3", next("x")), pass("4", next("x")), pass("5", next("x")), pass("6", next("x")));
constexpr auto beyond_eight = stack("Shop", misled, idle, in_a_row, resize, misspelt);
static_assert(verify<beyond_eight>::ok);   // error: and 1 more

// --- stack-empty, name-missing, not-a-property

constexpr auto empty_stack = stack("Empty");
static_assert(verify<empty_stack>::ok);   // says: stack `Empty`: it has no resources (line N)
constexpr auto only_outputs = stack("Empty", description("nothing yet"), output("Region", ref("AWS::Region")), states());
static_assert(verify<only_outputs>::ok);   // says: stack `Empty`: it has no resources (line N)
constexpr auto stack_of_nothing = stack();
static_assert(verify<stack_of_nothing>::ok);   // says: stack: it has no name: its first argument is nothing (line N)
constexpr auto stack_without_name = stack(resize);
static_assert(verify<stack_without_name>::ok);   // says: stack: it has no name: its first argument is resource (line N)
constexpr auto resource_without_name = stack("Shop", s3::bucket(42));
static_assert(verify<resource_without_name>::ok);   // says: resource: it has no name: its first argument is int (line N)
constexpr auto function_without_name = stack("Shop", lambda::function(lambda::runtime::java21, lambda::handler("Handler")));
static_assert(verify<function_without_name>::ok);   // says: resource: it has no name: its first argument is property (line N)
constexpr auto state_in_stack = stack("Shop", resize, pass("A", end));
static_assert(verify<state_in_stack>::ok);   // says: stack `Shop`: `pass` is no property of it (line N)
constexpr auto number_in_stack = stack("Shop", resize, 42, "text", next("A"));
static_assert(verify<number_in_stack>::ok);   // says: (1) stack `Shop`: `int` is no property of it (line N) (2) stack `Shop`: `text` is no property of it (line N) (3) stack `Shop`: `next` is no property of it (line N)
constexpr auto number_in_resource = stack("Shop", resource("Jobs", "AWS::SQS::Queue", 300), s3::bucket("Photos", "public"));
static_assert(verify<number_in_resource>::ok);   // says: (1) resource `Jobs`: `int` is no property of it (line N) (2) resource `Photos`: `public` is no property of it (line N)
constexpr auto stack_in_stack = stack("Shop", resize, stack("Inner", photos));
static_assert(verify<stack_in_stack>::ok);   // says: stack `Shop`: `stack` is no property of it (line N)
constexpr auto state_property_in_resource = stack("Shop", resource("Jobs", "AWS::SQS::Queue", timeout(seconds(3)), field("VisibilityTimeout", 30)));
static_assert(verify<state_property_in_resource>::ok);   // says: (1) resource `Jobs`: `timeout` is no property of it (line N) (2) resource `Jobs`: `VisibilityTimeout` is no property of it (line N)

// --- logical-id, logical-id-duplicate

constexpr auto dashed_stack = stack("my-shop", photos);
static_assert(verify<dashed_stack>::ok);   // says: stack `my-shop`: `my-shop` is no logical id: only letters and digits are allowed, 1 to 255 of them (line N)
constexpr auto dashed_resource = stack("Shop", s3::bucket("photo-bucket"), resource("", "AWS::SQS::Queue"));
static_assert(verify<dashed_resource>::ok);   // says: (1) resource `photo-bucket`: `photo-bucket` is no logical id: only letters and digits are allowed, 1 to 255 of them (line N) (2) resource: `` is no logical id: only letters and digits are allowed, 1 to 255 of them (line N)
constexpr auto spaced_function = stack("Shop", lambda::function("Resize it", lambda::runtime::python3_13, lambda::inline_code("x"), lambda::handler("index.handler")));
static_assert(verify<spaced_function>::ok);   // says: resource `Resize it`: `Resize it` is no logical id: only letters and digits are allowed, 1 to 255 of them (line N)
constexpr auto dashed_output = stack("Shop", photos, output("photo-bucket", ref(photos)));
static_assert(verify<dashed_output>::ok);   // says: output `photo-bucket`: `photo-bucket` is no logical id: only letters and digits are allowed, 1 to 255 of them (line N)

constexpr auto bucket_listed_twice = s3::bucket("Twice");
constexpr auto listed_twice = stack("Shop", bucket_listed_twice, photos, bucket_listed_twice);
static_assert(verify<listed_twice>::ok);   // says: resource `Twice`: the logical id `Twice` stands twice in the stack (line N)
constexpr auto same_id = stack("Shop", photos, resource("Photos", "AWS::SQS::Queue"));
static_assert(verify<same_id>::ok);   // says: resource `Photos`: the logical id `Photos` stands twice in the stack (line N)
constexpr auto id_of_companion = stack("Shop", resize, s3::bucket("ResizeRole"));
static_assert(verify<id_of_companion>::ok);   // says: resource `ResizeRole`: the logical id `ResizeRole` stands twice in the stack (line N)
constexpr auto id_of_machine_role = stack("Shop", s3::bucket("MRole"), state_machine("M", start_at("A"), succeed("A")));
static_assert(verify<id_of_machine_role>::ok);   // says: state machine `M`: the logical id `MRole` stands twice in the stack (line N)
constexpr auto outputs_twice = stack("Shop", photos, output("Name", ref(photos)), output("Name", get_att(photos, "Arn")));
static_assert(verify<outputs_twice>::ok);   // says: output `Name`: the logical id `Name` stands twice in the stack (line N)

// --- resource-type

constexpr auto no_type = stack("Shop", resource("Jobs", "SQS::Queue"));
static_assert(verify<no_type>::ok);   // says: resource `Jobs`: `SQS::Queue` is no resource type: it has the form AWS::Service::Type (line N)
constexpr auto single_colons = stack("Shop", resource("Jobs", "AWS:SQS:Queue"), resource("Other", ""), resource("Third", 3));
static_assert(verify<single_colons>::ok);   // says: (1) resource `Jobs`: `AWS:SQS:Queue` is no resource type: it has the form AWS::Service::Type (line N) (2) resource `Other`: `` is no resource type: it has the form AWS::Service::Type (line N) (3) resource `Third`: `int` is no resource type: it has the form AWS::Service::Type (line N)
constexpr auto custom_types = stack("Shop", resource("Jobs", "Custom::Cleaner"), resource("Module", "My::Team::Thing::MODULE"));
static_assert(verify<custom_types>::ok);

// --- reference-missing

constexpr auto unlisted_function = stack("Shop", photos, state_machine("M", start_at("A"), task("A", lambda::invoke(resize), end)));
static_assert(verify<unlisted_function>::ok);   // says: state `A`: the resource `Resize` is not in the stack (line N)
constexpr auto misspelt_reference = stack("Shop", photos, output("Bucket", ref("Photo")));
static_assert(verify<misspelt_reference>::ok);   // says: output `Bucket`: the resource `Photo` is not in the stack; did you mean `Photos`? (line N)
constexpr auto misspelt_pseudo = stack("Shop", resource("Jobs", "AWS::SQS::Queue", property("QueueName", sub("jobs-${AWS::Regoin}-${Photo.Arn}"))), photos);
static_assert(verify<misspelt_pseudo>::ok);   // says: (1) resource `Jobs`: the resource `AWS::Regoin` is not in the stack; did you mean `AWS::Region`? (line N) (2) resource `Jobs`: the resource `Photo` is not in the stack; did you mean `Photos`? (line N)
constexpr auto unlisted_target = stack("Shop", events::rule("OnPhoto", events::pattern(events::source("aws.s3")), events::target(thumbnails)));
static_assert(verify<unlisted_target>::ok);   // says: resource `OnPhoto`: the resource `Thumbnails` is not in the stack (line N)
constexpr auto unlisted_logs = stack("Shop", photos, cloudtrail::trail("Trail", logs, cloudtrail::write_data_events(photos)));
static_assert(verify<unlisted_logs>::ok);   // says: resource `Trail`: the resource `Logs` is not in the stack (line N)
constexpr auto unlisted_dependency = stack("Shop", resource("Jobs", "AWS::SQS::Queue", depends_on(photos)));
static_assert(verify<unlisted_dependency>::ok);   // says: resource `Jobs`: the resource `Photos` is not in the stack (line N)
constexpr auto right_references =
    stack("Shop", photos, resource("Jobs", "AWS::SQS::Queue", property("QueueName", sub("${AWS::StackName}-${Photos}-${!literal}"))), output("Url", ref("Jobs")));
static_assert(verify<right_references>::ok);

// --- substitution-missing

constexpr auto filled_in_by_nobody = state_machine("W", property("RoleArn", "arn:aws:iam::123456789012:role/w"), start_at("A"), pass("A", result(substitution("Stage")), end));
constexpr auto nobody_fills_in = stack("S", filled_in_by_nobody);
static_assert(verify<nobody_fills_in>::ok);   // says: state `A`: definition_substitutions() of its machine does not give `Stage` (line N)
constexpr auto misspelt_by_caller = state_machine("W", definition_substitutions(field("Stages", "test")), start_at("A"), pass("A", result(sub("s-", substitution("Stage"))), end));
constexpr auto misspelt_fills_in = stack("S", misspelt_by_caller);
static_assert(verify<misspelt_fills_in>::ok);   // says: state `A`: definition_substitutions() of its machine does not give `Stage`; did you mean `Stages`? (line N)

constexpr auto misspelt_in_texts = state_machine("W", definition_substitutions(field("Key", "id")), start_at("A"), sequence(
    pass("A", parameters(object(field(substituted("${Keys}"), 1)))),
    pass("B", parameters(object(field("a", path(substituted("$.${Kye}")))))),
    wait("C", seconds(substituted("${Delay}")), end)));
constexpr auto misspelt_texts = stack("S", misspelt_in_texts);
static_assert(verify<misspelt_texts>::ok);   // says: (1) state `A`: definition_substitutions() of its machine does not give `Keys`; did you mean `Key`? (line N) (2) state `B`: definition_substitutions() of its machine does not give `Kye`; did you mean `Key`? (line N) (3) state `C`: definition_substitutions() of its machine does not give `Delay` (line N)
constexpr auto filled_in_outside = stack("Shop", resource("Jobs", "AWS::SQS::Queue", property("QueueName", substitution("Name"))));
static_assert(verify<filled_in_outside>::ok);   // says: resource `Jobs`: definition_substitutions() of its machine does not give `Name` (line N)

// --- substitution-malformed

constexpr auto unclosed_in_text = state_machine("W", definition_substitutions(field("Key", "id")), start_at("A"), pass("A", comment(substituted("of ${Key")), end));
constexpr auto unclosed_text = stack("S", unclosed_in_text);
static_assert(verify<unclosed_text>::ok);   // says: state `A`: in `of ${Key` a substitution has no name or no end (line N)
constexpr auto unclosed_substitution = stack("Shop", photos, output("Url", sub("https://${Photos.DomainName/index.html")));
static_assert(verify<unclosed_substitution>::ok);   // says: output `Url`: in `https://${Photos.DomainName/index.html` a substitution has no name or no end (line N)
constexpr auto empty_substitution = stack("Shop", resource("Jobs", "AWS::SQS::Queue", property("QueueName", sub("${AWS::StackName}-", "${}"))));
static_assert(verify<empty_substitution>::ok);   // says: resource `Jobs`: in `${}` a substitution has no name or no end (line N)

// --- references to what is none

constexpr auto no_attribute = stack("Shop", photos, output("O", get_att(photos, 42)));
static_assert(verify<no_attribute>::ok);   // says: output `O`: Value refers to `int` where `the name of an attribute` belongs (line N)
constexpr auto reference_to_number = stack("Shop", photos, output("O", ref(42)), output("P", ref(pass("A", end))));
static_assert(verify<reference_to_number>::ok);   // says: (1) output `O`: Value refers to `int` where `a resource or a logical id` belongs (line N) (2) output `P`: Value refers to `pass` where `a resource or a logical id` belongs (line N)
constexpr auto output_without_name = stack("Shop", photos, output(42, 1));
static_assert(verify<output_without_name>::ok);   // says: output: it has no name: its first argument is int (line N)

// --- wrong-resource

constexpr auto invokes_a_bucket = state_machine("M", start_at("A"), task("A", lambda::invoke(photos), end));
static_assert(verify<invokes_a_bucket>::ok);   // says: state `A`: Parameters refers to `AWS::S3::Bucket` where `AWS::Lambda::Function` belongs (line N)
constexpr auto target_is_a_bucket = stack("Shop", photos, events::rule("OnPhoto", events::pattern(events::source("aws.s3")), events::target(photos)));
static_assert(verify<target_is_a_bucket>::ok);   // says: resource `OnPhoto`: Targets refers to `AWS::S3::Bucket` where `AWS::StepFunctions::StateMachine, AWS::Lambda::Function, AWS::SQS::Queue, AWS::SNS::Topic or AWS::Events::EventBus` belongs (line N)
constexpr auto logs_into_a_function = stack("Shop", resize, idle, cloudtrail::trail("Trail", resize, cloudtrail::write_data_events(idle)));
static_assert(verify<logs_into_a_function>::ok);   // says: (1) resource `Trail`: EventSelectors refers to `AWS::StepFunctions::StateMachine` where `AWS::S3::Bucket` belongs (line N) (2) resource `Trail`: S3BucketName refers to `AWS::Lambda::Function` where `AWS::S3::Bucket` belongs (line N)

// --- property-twice, property-fixed

constexpr auto property_twice = stack("Shop", resource("Jobs", "AWS::SQS::Queue", property("DelaySeconds", 1), property("DelaySeconds", 2)));
static_assert(verify<property_twice>::ok);   // says: resource `Jobs`: it has the property `DelaySeconds` twice (line N)
constexpr auto handler_twice = stack("Shop", lambda::function("F", lambda::runtime::python3_13, lambda::inline_code("x"), lambda::handler("index.a"), lambda::handler("index.b")));
static_assert(verify<handler_twice>::ok);   // says: resource `F`: it has the property `Handler` twice (line N)
constexpr auto attribute_twice = stack("Shop", s3::bucket("B", deletion_policy("Delete"), deletion_policy("Retain")));
static_assert(verify<attribute_twice>::ok);   // says: resource `B`: it has the property `DeletionPolicy` twice (line N)
constexpr auto name_twice = state_machine("M", state_machine_name("a"), start_at("A"), succeed("A"), state_machine_name("b"));
constexpr auto machine_name_twice = stack("Shop", name_twice);
static_assert(verify<machine_name_twice>::ok);   // says: state machine `M`: it has the property `StateMachineName` twice (line N)
constexpr auto overridden = stack("Shop", s3::bucket("B", deletion_policy("Delete")), lambda::function("F", lambda::runtime::python3_13, lambda::inline_code("x"), lambda::handler("index.handler"), property("Architectures", array("arm64"))));
static_assert(verify<overridden>::ok);

constexpr auto named_rule = stack("Shop", idle, events::rule("OnPhoto", property("Name", "on-photo"), events::pattern(events::source("shop")), events::target(idle)));
static_assert(verify<named_rule>::ok);   // says: resource `OnPhoto`: `Name` is written by Aslant alone, because the definition or policies depend on it (line N)
constexpr auto named_trail = stack("Shop", photos, logs, cloudtrail::trail("Trail", logs, cloudtrail::write_data_events(photos), property("TrailName", "trail")));
static_assert(verify<named_trail>::ok);   // says: resource `Trail`: `TrailName` is written by Aslant alone, because the definition or policies depend on it (line N)
constexpr auto role_of_function = stack("Shop", lambda::function("F", lambda::runtime::python3_13, lambda::inline_code("x"), lambda::handler("index.handler"), property("Role", "arn:aws:iam::123456789012:role/own")));
static_assert(verify<role_of_function>::ok);   // says: resource `F`: `Role` is written by Aslant alone, because the definition or policies depend on it (line N)

// --- physical-name

constexpr auto long_rule =
    stack("PhotosAndThumbnailsOfEverybody", idle, events::rule("WhenAPhotoOrAnotherImageIsPutThere", events::pattern(events::source("shop")), events::target(idle)));
static_assert(verify<long_rule>::ok);   // says: resource `WhenAPhotoOrAnotherImageIsPutThere`: its name, which is the stack's name and `WhenAPhotoOrAnotherImageIsPutThere`, is longer than the 64 characters that are allowed (line N)
constexpr auto rule_of_64 =
    stack("PhotosAndThumbnailsOfEverybody", idle, events::rule("WhenAPhotoOrAnotherImageIsPutHer", events::pattern(events::source("shop")), events::target(idle)));
static_assert(verify<rule_of_64>::ok);
constexpr auto long_machine = state_machine("MachineThatMakesThumbnailsOfPhotosAndImagesOfEverybody", start_at("A"), succeed("A"));
constexpr auto with_long_machine = stack("PhotosAndThumbnailsOfEverybody", long_machine);
static_assert(verify<with_long_machine>::ok);   // says: state machine `MachineThatMakesThumbnailsOfPhotosAndImagesOfEverybody`: its name, which is the stack's name and `MachineThatMakesThumbnailsOfPhotosAndImagesOfEverybody`, is longer than the 80 characters that are allowed (line N)
constexpr auto with_short_name =
    stack("PhotosAndThumbnailsOfEverybody",
          state_machine("MachineThatMakesThumbnailsOfPhotosAndImagesOfEverybody", state_machine_name("thumbnails"), start_at("A"), succeed("A")));
static_assert(verify<with_short_name>::ok);

// --- permission-unknown, permission-unbounded, bound-open, bound-start

constexpr auto sends = state_machine("M", start_at("A"), task("A", resource("arn:aws:states:::sqs:sendMessage"), parameters(object(field("QueueUrl", "q"))), end));
static_assert(verify<sends>::ok);
constexpr auto sends_in_stack = stack("Shop", sends);
static_assert(verify<sends_in_stack>::ok);   // says: state `A`: the permissions that `arn:aws:states:::sqs:sendMessage` needs are not known: include <aslant/services.hpp> (line N)
constexpr auto calls_a_bucket = stack("Shop", photos, state_machine("M", start_at("A"), task("A", resource(photos), end)));
static_assert(verify<calls_a_bucket>::ok);   // says: state `A`: the permissions that `AWS::S3::Bucket` needs are not known: give the machine a RoleArn of its own (line N)
constexpr auto sends_with_own_role =
    stack("Shop", state_machine("M", property("RoleArn", "arn:aws:iam::123456789012:role/own"), start_at("A"),
                                task("A", resource("arn:aws:states:::sqs:sendMessage"), end)));
static_assert(verify<sends_with_own_role>::ok);

constexpr auto functions_anywhere =
    stack("Shop", state_machine("M", start_at("A"), task("A", lambda::invoke(path("$.function"), lambda::payload(path("$")), allow("FunctionName", "arn:aws:lambda:*:*:function:charge-*", "*-charge")), end)));
static_assert(verify<functions_anywhere>::ok);   // says: (1) state `A`: `arn:aws:lambda:*:*:function:charge-*` leaves its region or account open, which a bound has to name; did you mean `charge-*`? (line N) (2) state `A`: `*-charge` starts with a wildcard: the start of a name has to be known, or any_resource("why") says why not (line N)
constexpr auto function_at_run_time =
    stack("Shop", resize, state_machine("M", start_at("A"), task("A", lambda::invoke(path("$.function"), lambda::payload(path("$"))), end)));
static_assert(verify<function_at_run_time>::ok);   // says: state `A`: `FunctionName` is known only at run time: allow("FunctionName", ...) has to say what it may be (line N)
constexpr auto function_not_named =
    stack("Shop", state_machine("M", start_at("Each"),
                                map("Each", item_processor(start_at("A"), task("A", resource("arn:aws:states:::lambda:invoke"), parameters(object(field("Payload", 1))), end)), end)));
static_assert(verify<function_not_named>::ok);   // says: state `A`: `lambda:invoke` needs the parameter `FunctionName` (line N)
constexpr auto no_parameters = stack("Shop", state_machine("M", start_at("A"), task("A", resource("arn:aws:states:::lambda:invoke"), end)));
static_assert(verify<no_parameters>::ok);   // says: state `A`: `lambda:invoke` needs the parameter `FunctionName` (line N)
constexpr auto json_parameters =
    stack("Shop", state_machine("M", start_at("A"), sequence(task("A", resource("arn:aws:states:::lambda:invoke"), parameters(json(R"({"Payload": {}})"))),
                                                             task("B", resource("arn:aws:states:::lambda:invoke"), parameters(json(R"({"FunctionName.$": "$.f"})")), end))));
static_assert(verify<json_parameters>::ok);   // says: state `A`: `lambda:invoke` needs the parameter `FunctionName` (line N)
constexpr auto version_at_run_time =
    stack("Shop", resize, state_machine("M", start_at("A"), task("A", lambda::invoke(resize, field("Qualifier", path("$.version"))), end)));
static_assert(verify<version_at_run_time>::ok);   // says: state `A`: `Qualifier` is known only at run time: allow("Qualifier", ...) has to say what it may be (line N)
constexpr auto function_elsewhere = stack("Shop", state_machine("M", start_at("A"), task("A", lambda::invoke(import_value("resize")), end)));
static_assert(verify<function_elsewhere>::ok);   // says: state `A`: `FunctionName` is a name or an ARN, and only the deployment knows which: allow("FunctionName", ...) has to say it (line N)
constexpr auto version_elsewhere = stack("Shop", state_machine("M", start_at("A"), task("A", resource("arn:aws:states:::lambda:invoke"), parameters(object(field("FunctionName", ref("Function")))), end)), attribute("Parameters", object(field("Function", object(field("Type", "String"))))));
static_assert(verify<version_elsewhere>::ok);   // says: state `A`: `FunctionName` is a name or an ARN, and only the deployment knows which: allow("FunctionName", ...) has to say it (line N)
constexpr auto name_of_version = stack("Shop", resize, state_machine("M", start_at("A"), task("A", resource("arn:aws:states:::lambda:invoke"), parameters(object(field("FunctionName", get_att(resize, "SnapStartResponse.ApplyOn")))), end)));
static_assert(verify<name_of_version>::ok);   // says: state `A`: its call takes Arn where SnapStartResponse.ApplyOn is given (line N)
constexpr auto known_version =
    stack("Shop", resize, state_machine("M", start_at("A"), task("A", lambda::invoke(resize, field("Qualifier", "live")), end)));
static_assert(verify<known_version>::ok);

// --- function-name

constexpr auto wildcard_function = stack("Shop", state_machine("M", start_at("A"), task("A", lambda::invoke("resize-*"), end)));
static_assert(verify<wildcard_function>::ok);   // says: state `A`: `resize-*` names no function, as a policy needs it (line N)
constexpr auto wrong_function_arn =
    stack("Shop", state_machine("M", start_at("A"), task("A", resource("arn:aws:lambda:eu-west-1:123456789012:function:re size"), end)));
static_assert(verify<wrong_function_arn>::ok);   // says: state `A`: `arn:aws:lambda:eu-west-1:123456789012:function:re size` names no function, as a policy needs it (line N)
constexpr auto function_by_name =
    stack("Shop", state_machine("M", start_at("A"), sequence(task("A", lambda::invoke("resize_it-2")), task("B", lambda::invoke("resize:live"), end))));
static_assert(verify<function_by_name>::ok);

// --- values in properties

constexpr auto path_in_property = stack("Shop", resource("Jobs", "AWS::SQS::Queue", property("QueueName", path("$.name"))));
static_assert(verify<path_in_property>::ok);   // says: resource `Jobs`: QueueName holds `$.name` where no path or intrinsic function is read (line N)
constexpr auto bare_timeout = stack("Shop", lambda::function("F", lambda::runtime::python3_13, lambda::inline_code("x"), lambda::handler("index.handler"), lambda::timeout("30"), lambda::memory_size("128")));
static_assert(verify<bare_timeout>::ok);   // says: (1) resource `F`: MemorySize takes an integer, not `a text` (line N) (2) resource `F`: timeout takes a duration such as seconds(30), not `a text` (line N)
constexpr auto bad_json = stack("Shop", resource("Jobs", "AWS::SQS::Queue", property("RedrivePolicy", json("{maxReceiveCount: 3}"))));
static_assert(verify<bad_json>::ok);   // says: resource `Jobs`: the JSON text of RedrivePolicy is malformed at column 2: expected a key in quotes (line N)
constexpr auto values_in_environment =
    stack("Shop", lambda::function("F", lambda::runtime::python3_13, lambda::inline_code("x"), lambda::handler("index.handler"), lambda::environment(field("A", "1"), field("A", "2"), "B")));
static_assert(verify<values_in_environment>::ok);   // says: (1) resource `F`: the object in Environment has the field `A` twice (line N) (2) resource `F`: an object in Environment was given `B`, which is no field() (line N)

// a function without what it needs, a rule without an event, numbers out of bounds, names that are no names
constexpr auto bare_function = stack("Shop", lambda::function("F", lambda::runtime::python3_13));
static_assert(verify<bare_function>::ok);   // says: (1) resource `F`: it has no Code (line N) (2) resource `F`: it has no Handler (line N)
constexpr auto bare_rule = stack("Shop", idle, events::rule("OnPhoto", events::target(idle)));
static_assert(verify<bare_rule>::ok);   // says: resource `OnPhoto`: it has no EventPattern or ScheduleExpression (line N)
constexpr auto image = stack("Shop", resource("F", "AWS::Lambda::Function", property("Code", object(field("ImageUri", "i"))), property("PackageType", "Image")));
static_assert(verify<image>::ok);
constexpr auto long_function = stack("Shop", lambda::function("F", lambda::runtime::python3_13, lambda::inline_code("x"), lambda::handler("index.handler"), lambda::timeout(hours(1)), lambda::memory_size(64)));
static_assert(verify<long_function>::ok);   // says: (1) resource `F`: Timeout is 3600, allowed: 1 to 900 (line N) (2) resource `F`: MemorySize is 64, allowed: 128 to 10240 (line N)
constexpr auto spelt_memory = stack("Shop", lambda::function("F", lambda::runtime::python3_13, lambda::inline_code("x"), lambda::handler("index.handler"), lambda::memory_size(128.5)));
static_assert(verify<spelt_memory>::ok);   // says: resource `F`: MemorySize takes an integer, not `a number with a fraction` (line N)
constexpr auto own_definition = stack("Shop", state_machine("M", property("DefinitionString", "{}"), start_at("A"), succeed("A")));
static_assert(verify<own_definition>::ok);   // says: state machine `M`: `DefinitionString` is written by Aslant alone, because the definition or policies depend on it (line N)
constexpr auto other_bus = stack("Shop", idle, events::rule("OnPhoto", events::pattern(events::source("shop")), property("EventBusName", "mine"), events::target(idle)));
static_assert(verify<other_bus>::ok);   // says: resource `OnPhoto`: `EventBusName` is written by Aslant alone, because the definition or policies depend on it (line N)
constexpr auto machine_in_resource = stack("Shop", resource("R", "AWS::SNS::Topic", state_machine("M", start_at("A"), succeed("A"))));
static_assert(verify<machine_in_resource>::ok);   // says: resource `R`: `state_machine` is no property of it (line N)
constexpr auto property_of_stack = stack("Shop", resource("R", "AWS::SNS::Topic"), property("TopicName", "t"));
static_assert(verify<property_of_stack>::ok);   // says: stack `Shop`: `property` is no property of it (line N)
constexpr auto two_descriptions = stack("Shop", resource("R", "AWS::SNS::Topic"), description("a"), description("b"));
static_assert(verify<two_descriptions>::ok);   // says: stack `Shop`: it has the property `Description` twice (line N)
constexpr auto joined_object = stack("Shop", resource("R", "AWS::SNS::Topic", property("TopicName", sub("a", object()))));
static_assert(verify<joined_object>::ok);   // says: resource `R`: TopicName holds `object` where a JSON value belongs (line N)
constexpr auto computed_output = stack("Shop", resource("R", "AWS::SNS::Topic"), output("U", path("$.x")));
static_assert(verify<computed_output>::ok);   // says: output `U`: Value holds `$.x` where no path or intrinsic function is read (line N)
