// Somebody gets a mail with two links, and the machine waits until one of them is followed.
#include <string>

#include <aslant/aslant.hpp>
#include <aslant/payload.hpp>
#include <aslant/services/apigateway.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/sns.hpp>
#include <aslant/template.hpp>

using namespace aslant;

struct approval { std::string Status; };
ASLANT_RECORD(approval, Status);

// --- the mail

constexpr auto address = parameter("Email", "String", description("The address that gets the links; it has to confirm the subscription."),
                                   allowed_pattern("[^@ ]+@[^@ ]+"));
constexpr auto mails = sns::topic("ApprovalMailTopic", property("DisplayName", "Approvals"));
constexpr auto mail = sns::subscription("ApprovalMail", mails, sns::email(ref(address)));
constexpr auto send_mail = lambda::function("SendMailFunction", lambda::description("Sends the links with which a task is approved."),
                                            lambda::runtime::python3_13, lambda::handler("index.handler"),
                                            lambda::code_file("send_mail.py"), lambda::timeout(seconds(25)),
                                            lambda::environment(field("TOPIC_ARN", ref(mails))), uses(publishes_to(mails)));

// --- the answer

constexpr auto answer = lambda::function("AnswerFunction", lambda::description("Hands an answer on to the machine that waits for it."),
                                         lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::code_file("answer.py"),
                                         lambda::timeout(seconds(25)), uses(answers_tasks_of("HumanApproval")));
constexpr auto answer_uri = sub("arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/",
                                get_att(answer, "Arn"), "/invocations");
constexpr auto api = apigateway::rest_api("ApprovalApi", property("Name", sub("${AWS::StackName}-ApprovalApi")),
    property("Body", object(
        field("openapi", "3.0.1"),
        field("info", object(field("title", "Approvals"), field("version", "1"))),
        field("paths", object(field("/execution", object(field("get", object(
            field("responses", object(field("200", object(field("description", "The answer has been handed on."))))),
            field("x-amazon-apigateway-integration",
                  object(field("type", "aws_proxy"), field("httpMethod", "POST"), field("uri", answer_uri))))))))))));
constexpr auto deployment = resource("ApprovalApiDeployment", "AWS::ApiGateway::Deployment", property("RestApiId", ref(api)));
constexpr auto stage = resource("ApprovalApiStage", "AWS::ApiGateway::Stage", property("RestApiId", ref(api)),
                                property("DeploymentId", ref(deployment)), property("StageName", "states"));
constexpr auto may_answer = lambda::permission("ApiMayAnswer", answer, "apigateway.amazonaws.com",
    sub("arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:", ref(api), "/*/GET/execution"));

// --- the machine

constexpr auto human_approval = state_machine("HumanApproval",
    start_at("Lambda Callback"),
    timeout(hours(1)), accept("task-timeout", "the machine has one"),
    task("Lambda Callback",
         lambda::invoke(send_mail, wait_for_task_token,
                        lambda::payload(object(
                            field("ExecutionContext", path("$$")),
                            field("APIGatewayEndpoint", sub("https://", ref(api), ".execute-api.${AWS::Region}.amazonaws.com/states"))))),
         returns<approval>, retry(lambda::service_errors), next("ManualApprovalChoiceState")),
    choice("ManualApprovalChoiceState",
           when(var("$.Status") == "Approved", "ApprovedPassState"),
           when(var("$.Status") == "Rejected", "RejectedPassState"),
           otherwise("RejectedPassState")),
    pass("ApprovedPassState", end),
    pass("RejectedPassState", end));

static_assert(verify<human_approval>::ok);

constexpr auto approvals = stack("Approvals", description("A machine that waits until somebody approves."), address, mails, mail, send_mail, answer, api,
                                 deployment, stage, may_answer, human_approval, output("HumanApprovalArn", ref(human_approval)),
                                 output("ApprovalMailTopicArn", ref(mails)));

int main(int argc, char** argv) { return generate<approvals>(argc, argv); }
