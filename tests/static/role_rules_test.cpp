// What IAM takes as the path of a role, as a managed policy, and as an action.
#include <aslant/rules/role_rules.hpp>

using namespace aslant::core;

namespace {

constexpr bool is_path(char const* words) { return is_role_path(terminated(words)); }
static_assert(is_path("/") && is_path("/a/") && is_path("/workflows/of/shops/") && is_path("/a.b_c-d=e,f@g+h!/"));
static_assert(!is_path("") && !is_path("a") && !is_path("/a") && !is_path("a/") && !is_path("/a b/") && !is_path("/a\t/"));
static_assert(!is_path("/\xC3\xBC/") && !is_path("/\x7F/"));

struct long_path {
    char characters[513]{};
};
constexpr long_path make_path(int size) {
    long_path path{};
    for (int i = 0; i < size; ++i) path.characters[i] = i == 0 || i == size - 1 ? '/' : 'p';
    return path;
}
constexpr long_path longest = make_path(512);
constexpr long_path too_long = make_path(513);
static_assert(is_role_path({longest.characters, 512}) && !is_role_path({too_long.characters, 513}));

constexpr bool is_policy(char const* words) { return is_managed_policy_arn(terminated(words)); }
static_assert(is_policy("arn:aws:iam::123456789012:policy/P") && is_policy("arn:aws-us-gov:iam::123456789012:policy/path/P"));
static_assert(is_policy("arn:aws:iam::aws:policy/service-role/P") && is_policy("arn:aws-cn:iam::aws:policy/P"));
static_assert(!is_policy("") && !is_policy("P") && !is_policy("arn:aws:iam::123456789012:role/P"));
static_assert(!is_policy("arn:aws:iam:eu-west-1:123456789012:policy/P") && !is_policy("arn:aws:s3::123456789012:policy/P"));
static_assert(!is_policy("arn:aws:iam::12345678901:policy/P") && !is_policy("arn:aws:iam::12345678901x:policy/P"));
static_assert(!is_policy("arn:aws:iam::123456789012:policy/") && !is_policy("arn:aws:iam::123456789012:policy/path/"));
static_assert(!is_policy("arn:aws:iam::123456789012:policy/*") && !is_policy("arn:aws:iam::${AWS::AccountId}:policy/P"));

constexpr bool is_one(char const* words) { return is_action(terminated(words)); }
static_assert(is_one("*") && is_one("sqs:SendMessage") && is_one("SQS:sendmessage") && is_one("s3:Get*") && is_one("s3:Get?bject"));
static_assert(is_one("execute-api:Invoke") && is_one("cognito-idp:ListUsers") && is_one("ec2:*"));
static_assert(!is_one("") && !is_one("SendMessage") && !is_one("sqs:") && !is_one(":SendMessage") && !is_one("*:SendMessage"));
static_assert(!is_one("sqs: SendMessage") && !is_one("sqs SendMessage") && !is_one("sqs:Send:Message") &&
              !is_one("sqs:Send-Message"));

}
