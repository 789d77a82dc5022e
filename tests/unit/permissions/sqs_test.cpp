// What the role of a machine gets for calls of Amazon SQS.
#include "permissions.hpp"

#include <aslant/services/kms.hpp>
#include <aslant/services/sqs.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto key = kms::key("Key");
constexpr auto jobs = sqs::queue("Jobs");
constexpr auto secret = sqs::queue("Secret", sqs::kms_master_key(key));
constexpr auto body = sqs::message_body(path("$.body"));

template <class Call, class... Resources> std::string policy_for(Call const& call, Resources const&... resources) {
    return policy_of(stack("S", resources..., state_machine("M", start_at("A"), task("A", call, end))));
}

}

// Facts: both patterns need the same; region and account are those of the URL.
TEST_CASE("sqs: sending to a queue") {
    CHECK(policy_for(sqs::send_message(jobs, body), jobs) == "sqs:SendMessage on ${Jobs.Arn}");
    CHECK(policy_for(sqs::send_message(jobs, body, wait_for_task_token), jobs) == "sqs:SendMessage on ${Jobs.Arn}");
    CHECK(policy_for(sqs::send_message("https://sqs.eu-west-1.amazonaws.com/111122223333/jobs.fifo", body)) ==
          "sqs:SendMessage on arn:${AWS::Partition}:sqs:eu-west-1:111122223333:jobs.fifo");
    CHECK(policy_for(sqs::send_message("https://sqs.eu-west-1.amazonaws.com/111122223333/jobs", body, wait_for_task_token)) ==
          "sqs:SendMessage on arn:${AWS::Partition}:sqs:eu-west-1:111122223333:jobs");
}

TEST_CASE("sqs: a queue that is known at run time, by its bounds") {
    std::string const queues = "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:";
    auto const queue = path("$.queue");
    CHECK(policy_for(sqs::send_message(queue, body, allow("QueueUrl", jobs)), jobs) == "sqs:SendMessage on ${Jobs.Arn}");
    CHECK(policy_for(sqs::send_message(queue, body, allow("QueueUrl", "jobs-*"), wait_for_task_token)) ==
          "sqs:SendMessage on " + queues + "jobs-*");
    CHECK(policy_for(sqs::send_message(queue, body, allow("QueueUrl", "arn:aws:sqs:eu-west-1:111122223333:jobs-*"))) ==
          "sqs:SendMessage on arn:aws:sqs:eu-west-1:111122223333:jobs-*");
    CHECK(policy_for(sqs::send_message(queue, body, allow("QueueUrl", any_resource("who asks names the queue")))) ==
          "sqs:SendMessage on " + queues + "*");
}

TEST_CASE("sqs: the key of a queue") {
    std::string const uses_key =
        "\nkms:Decrypt kms:GenerateDataKey on ${Key.Arn} if StringEquals kms:ViaService sqs.${AWS::Region}.amazonaws.com";
    CHECK(policy_for(sqs::send_message(secret, body), secret, key) == "sqs:SendMessage on ${Secret.Arn}" + uses_key);
    CHECK(policy_for(sqs::send_message(secret, body, wait_for_task_token), secret, key) ==
          "sqs:SendMessage on ${Secret.Arn}" + uses_key);
    CHECK(policy_for(sqs::send_message(path("$.queue"), body, allow("QueueUrl", secret, jobs)), secret, jobs, key) ==
          "sqs:SendMessage on ${Jobs.Arn} ${Secret.Arn}" + uses_key);
}

// Other generators give nothing (M10).
TEST_CASE("sqs: in JSONata (M10)") {
    auto const machine = [](auto const& call) {
        return stack("S", jobs, state_machine("M", query_language("JSONata"), start_at("A"), task("A", call, end)));
    };
    CHECK(policy_of(machine(sqs::send_message(jobs, sqs::message_body(jsonata("$states.input"))))) ==
          "sqs:SendMessage on ${Jobs.Arn}");
    CHECK(policy_of(machine(sqs::send_message(jsonata("$states.input.queue"), sqs::message_body("x"), allow("QueueUrl", jobs)))) ==
          "sqs:SendMessage on ${Jobs.Arn}");
}
