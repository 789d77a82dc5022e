// Networks, containers, alarms, and who may use machines.
#include "resources.hpp"

#include <aslant/services/access.hpp>
#include <aslant/services/batch.hpp>
#include <aslant/services/cloudwatch.hpp>
#include <aslant/services/ec2.hpp>
#include <aslant/services/ecs.hpp>
#include <aslant/services/kms.hpp>
#include <aslant/services/lambda.hpp>
#include <aslant/services/s3.hpp>
#include <aslant/services/sfn.hpp>
#include <aslant/services/sns.hpp>

#include <set>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto net = ec2::vpc("Net", "10.0.0.0/16");
constexpr auto data = s3::bucket("Data");
constexpr auto checkout = state_machine("Checkout", start_at("A"), succeed("A"));
constexpr auto review = sfn::activity("Review");
constexpr auto charge =
    lambda::function("Charge", lambda::runtime::python3_13, lambda::handler("index.handler"), lambda::inline_code("pass"));
constexpr auto alerts = sns::topic("Alerts");

std::string const tasks_of_this_account =
    "sts:AssumeRole for ecs-tasks.amazonaws.com if StringEquals aws:SourceAccount ${AWS::AccountId} if ArnLike aws:SourceArn "
    "arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:*";

}

TEST_CASE("ec2: a VPC with what it takes to reach the internet") {
    auto const made = resources_of(net);
    std::set<std::string> types;
    for (auto const& [id, resource] : made.items()) types.insert(resource["Type"].get<std::string>());
    CHECK(types == std::set<std::string>{"AWS::EC2::InternetGateway", "AWS::EC2::Route", "AWS::EC2::RouteTable",
                                         "AWS::EC2::SecurityGroup", "AWS::EC2::Subnet", "AWS::EC2::SubnetRouteTableAssociation",
                                         "AWS::EC2::VPC", "AWS::EC2::VPCGatewayAttachment"});
    CHECK(made["Net"]["Properties"]["CidrBlock"] == "10.0.0.0/16");
    for (int i : {0, 1}) {
        auto const& subnet = made[i == 0 ? "NetSubnet1" : "NetSubnet2"]["Properties"];
        CHECK(subnet["CidrBlock"] ==
              json_value{{"Fn::Select", {i, {{"Fn::Cidr", {{{"Fn::GetAtt", {"Net", "CidrBlock"}}}, 2, 8}}}}}});
        CHECK(subnet["AvailabilityZone"] == json_value{{"Fn::Select", {i, {{"Fn::GetAZs", ""}}}}});
    }
    CHECK(made["NetDefaultRoute"]["DependsOn"] == R"(["NetGatewayAttachment"])"_value);
    CHECK_FALSE(made["NetSecurityGroup"]["Properties"].contains("SecurityGroupIngress"));
    auto const user = resources_of(resource("User", "AWS::Any::Type", property("Subnets", ec2::subnets(net)),
                                            property("Groups", ec2::security_groups(net)), property("One", ec2::subnet(net, 2))));
    CHECK(user["User"]["Properties"] == R"({"Subnets": [{"Ref": "NetSubnet1"}, {"Ref": "NetSubnet2"}],
        "Groups": [{"Fn::GetAtt": ["NetSecurityGroup", "GroupId"]}], "One": {"Ref": "NetSubnet2"}})"_value);
}

TEST_CASE("ecs: a task of Fargate, its log group and its two roles") {
    auto const repository = resource("Images", "AWS::ECR::Repository");
    auto const made =
        resources_of(ecs::fargate_task("Import",
                                       ecs::container("import", ecs::image("busybox"), ecs::command("echo", "done"),
                                                      ecs::environment(ecs::variable("BUCKET", ref(data)))),
                                       ecs::memory("1024"), uses(reads(data), starts("Later")), ecs::pulls_from(repository)));
    CHECK(made["Import"]["Properties"] ==
          R"({"Memory": "1024", "RequiresCompatibilities": ["FARGATE"], "NetworkMode": "awsvpc", "Cpu": "256",
        "ContainerDefinitions": [{"Name": "import", "Image": "busybox", "Command": ["echo", "done"],
            "Environment": [{"Name": "BUCKET", "Value": {"Ref": "Data"}}],
            "LogConfiguration": {"LogDriver": "awslogs", "Options": {"awslogs-group": {"Ref": "ImportLogGroup"},
                "awslogs-region": {"Ref": "AWS::Region"}, "awslogs-stream-prefix": "import"}}}],
        "ExecutionRoleArn": {"Fn::GetAtt": ["ImportExecutionRole", "Arn"]}, "TaskRoleArn": {"Fn::GetAtt": ["ImportTaskRole", "Arn"]}})"_value);
    CHECK(policy_of(made["ImportExecutionRole"]) ==
          "ecr:BatchCheckLayerAvailability ecr:BatchGetImage ecr:GetDownloadUrlForLayer on ${Images.Arn}\n"
          "ecr:GetAuthorizationToken on *");
    CHECK(policy_of(made["ImportTaskRole"]) == "s3:GetObject on ${Data.Arn}/*");
    CHECK(policy_of(made["ImportPolicy"]) == "states:StartExecution on ${Later}");
    CHECK(trust_of(made["ImportExecutionRole"]) == tasks_of_this_account);
    CHECK(trust_of(made["ImportTaskRole"]) == tasks_of_this_account);
    auto const bare = resources_of(ecs::fargate_task("Import", ecs::container("import", ecs::image("busybox"))));
    CHECK_FALSE(bare.contains("ImportTaskRole"));
    CHECK_FALSE(bare["Import"]["Properties"].contains("TaskRoleArn"));
    CHECK(policy_of(bare["ImportExecutionRole"]).empty());
    auto const late = resources_of(ecs::fargate_task("Import", ecs::container("i", ecs::image("busybox")), uses(starts("Later"))));
    CHECK_FALSE(late["ImportTaskRole"]["Properties"].contains("Policies"));
}

TEST_CASE("batch: an environment, a queue and a job of Fargate") {
    auto const environment = batch::fargate_environment("Env", ec2::subnets(net), ec2::security_groups(net), 4);
    auto const made = resources_of(environment, batch::job_queue("Jobs", environment),
                                   batch::fargate_job("Report", batch::image("busybox"), batch::command("true"),
                                                      batch::vcpus("0.25"), batch::memory("512"), uses(writes(data))));
    CHECK(made["Env"]["Properties"] ==
          R"({"Type": "MANAGED", "State": "ENABLED", "ComputeResources": {"Type": "FARGATE", "MaxvCpus": 4,
        "Subnets": [{"Ref": "NetSubnet1"}, {"Ref": "NetSubnet2"}],
        "SecurityGroupIds": [{"Fn::GetAtt": ["NetSecurityGroup", "GroupId"]}]}})"_value);
    CHECK(made["Jobs"]["Properties"] == R"({"ComputeEnvironmentOrder": [{"Order": 1, "ComputeEnvironment": {"Ref": "Env"}}],
        "Priority": 1})"_value);
    auto const& container = made["Report"]["Properties"]["ContainerProperties"];
    CHECK(container["ResourceRequirements"] == R"([{"Type": "VCPU", "Value": "0.25"}, {"Type": "MEMORY", "Value": "512"}])"_value);
    CHECK(container["Image"] == "busybox");
    CHECK(container["JobRoleArn"] == R"({"Fn::GetAtt": ["ReportJobRole", "Arn"]})"_value);
    CHECK(made["Report"]["Properties"]["PlatformCapabilities"] == R"(["FARGATE"])"_value);
    CHECK(policy_of(made["ReportJobRole"]) == "s3:PutObject on ${Data.Arn}/*");
    CHECK(trust_of(made["ReportJobRole"]) == tasks_of_this_account);
}

TEST_CASE("cloudwatch: an alarm for each metric of the guide's monitoring chapter") {
    auto const alarm_of = [](auto const& metric, auto const&... more) {
        return resources_of(cloudwatch::alarm("A", metric, more...))["A"]["Properties"];
    };
    CHECK(alarm_of(cloudwatch::metric_of(checkout, sfn::metric::executions_failed), cloudwatch::threshold(3),
                   cloudwatch::period(minutes(1)), cloudwatch::tell(alerts)) ==
          R"({"Namespace": "AWS/States", "MetricName": "ExecutionsFailed",
        "Dimensions": [{"Name": "StateMachineArn", "Value": {"Ref": "Checkout"}}], "Threshold": 3, "Period": 60,
        "AlarmActions": [{"Ref": "Alerts"}], "Statistic": "Sum", "EvaluationPeriods": 1, "ComparisonOperator": "GreaterThanOrEqualToThreshold",
        "TreatMissingData": "notBreaching"})"_value);
    CHECK(alarm_of(cloudwatch::metric_of(checkout, "ExecutionTime"))["Statistic"] == "Average");
    CHECK(alarm_of(cloudwatch::metric_of(checkout, "ExecutionTime"), cloudwatch::statistic("Maximum"))["Statistic"] == "Maximum");
    auto const slowest = alarm_of(cloudwatch::statistic("p99"), cloudwatch::metric_of(checkout, "ExecutionTime"));
    CHECK(slowest["ExtendedStatistic"] == "p99");
    CHECK_FALSE(slowest.contains("Statistic"));
    CHECK(alarm_of(cloudwatch::metric_of(review, "ActivitiesTimedOut"))["Dimensions"] ==
          R"([{"Name": "ActivityArn", "Value": {"Ref": "Review"}}])"_value);
    CHECK(alarm_of(cloudwatch::metric_of(charge, "LambdaFunctionsFailed"))["Dimensions"] ==
          R"([{"Name": "LambdaFunctionArn", "Value": {"Fn::GetAtt": ["Charge", "Arn"]}}])"_value);
    CHECK(alarm_of(cloudwatch::metric_of(charge, lambda::metric::errors))["Dimensions"] ==
          R"([{"Name": "FunctionName", "Value": {"Ref": "Charge"}}])"_value);
    CHECK(alarm_of(cloudwatch::metric_of_integration("arn:aws:states:::sns:publish", "ServiceIntegrationTime"))["Statistic"] ==
          "Average");
    // 7 of executions, 9 of activities, 8 of functions, as the guide lists them
    int counts[3]{};
    for (core::metric_row const& row : core::metrics) {
        if (std::string(row.name_space) != "AWS/States") continue;
        std::string const dimension = row.dimension;
        ++counts[dimension == "StateMachineArn" ? 0 : dimension == "ActivityArn" ? 1 : 2];
    }
    CHECK(counts[0] == 7);
    CHECK(counts[1] == 9);
    CHECK(counts[2] == 8);
}

TEST_CASE("access: what people may do, level by level") {
    auto const policy_for = [](auto const&... statements) {
        return policy_of(resources_of(iam::managed_policy("People", statements...))["People"]);
    };
    std::string const own = "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:";
    auto const role = iam::role("Execution", iam::assumed_by("states.amazonaws.com"));
    CHECK(policy_for(access::service_level(role)) ==
          "states:ListActivities states:ListStateMachines on *\nstates:CreateStateMachine on " + own +
              "stateMachine:*\nstates:CreateActivity on " + own +
              "activity:*\niam:PassRole on ${Execution.Arn} if StringEquals iam:PassedToService states.amazonaws.com");
    CHECK(policy_for(access::service_level()).find("iam:PassRole") == std::string::npos);
    CHECK(policy_for(access::machine_level(checkout)) ==
          "states:DeleteStateMachine states:DescribeStateMachine states:ListExecutions "
          "states:StartExecution states:UpdateStateMachine on ${Checkout}");
    CHECK(policy_for(access::execution_level(checkout)) ==
          "states:DescribeExecution states:DescribeStateMachineForExecution states:GetExecutionHistory states:StopExecution on " +
              own + "execution:${Checkout.Name}:*");
    CHECK(policy_for(access::activity_level(review)) ==
          "states:DeleteActivity states:DescribeActivity states:GetActivityTask states:SendTaskFailure states:SendTaskHeartbeat "
          "states:SendTaskSuccess on ${Review}");
    CHECK(policy_for(access::keeps_tagged(access::tag<"environment">("production"))) ==
          "Deny states:DeleteActivity states:DeleteStateMachine states:StopExecution states:TagResource states:UntagResource on * "
          "if StringEquals aws:ResourceTag/environment production");
    CHECK(policy_for(access::starts_tagged(access::tag<"team">("orders"))) ==
          "states:DescribeStateMachine states:ListExecutions states:StartExecution on " + own +
              "stateMachine:* if StringEquals aws:ResourceTag/team orders");
    auto const key = kms::key("Key");
    auto const secret = state_machine("Secret", sfn::kms_key(key), start_at("A"), succeed("A"));
    CHECK(policy_for(access::execution_level(secret))
              .find("kms:Decrypt on ${Key.Arn} if StringEquals kms:EncryptionContext:aws:states:stateMachineArn ${Secret}") !=
          std::string::npos);
    CHECK(policy_for(access::machine_level(secret)).find("kms:DescribeKey kms:GenerateDataKey on ${Key.Arn}") != std::string::npos);
    CHECK(policy_for(access::machine_level(checkout)).find("kms:") == std::string::npos);
    CHECK(resources_of(iam::managed_policy("People", access::machine_level(checkout),
                                           property("Description", "x")))["People"]["Properties"]["Description"] == "x");
}
