// What people and services that use machines may do, by the levels of the AWS guide: "Creating granular permissions for non-admin users",
// "Creating tag-based policies". Each is statements for a policy: iam::managed_policy("Operators", access::execution_level(checkout)).
//
// (Service Authorization Reference: AWS Step Functions says which actions have a type of resource.)
#pragma once

#include <aslant/services/uses.hpp>

namespace aslant::access {

using core::entry;
using core::object;

// What acts on no machine in particular: machines and activities are listed, and made; with these roles and no others.
template <class... Roles> constexpr auto service_level(Roles const&... execution_roles) {
    typename core::delayed<core::literal, Roles...>::type const everything("*", core::nowhere);
    typename core::delayed<core::literal, Roles...>::type const machines(
        "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:*", core::nowhere);
    typename core::delayed<core::literal, Roles...>::type const activities(
        "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:activity:*", core::nowhere);
    auto const passes =
        iam::allow(iam::actions("iam:PassRole"), iam::on(core::arn_of_type(execution_roles, "AWS::IAM::Role", "Arn")...),
                   iam::condition(entry("StringEquals", object(entry("iam:PassedToService", "states.amazonaws.com")))));
    return core::granted(iam::allow(iam::actions("states:ListActivities", "states:ListStateMachines"), iam::on(everything)),
                         iam::allow(iam::actions("states:CreateStateMachine"), iam::on(core::sub(machines))),
                         iam::allow(iam::actions("states:CreateActivity"), iam::on(core::sub(activities))),
                         core::present_if(sizeof...(Roles) > 0, passes));
}

// What acts on a machine: it is described, started, changed and deleted, and its executions are listed. Who may only start it gets
// core's starts(machine). Who changes one that has a key looks at the key, too, and makes a data key. (AWS guide: "Data at rest encryption in
// Step Functions")
template <class M = core::missing> constexpr auto machine_level(M const& machine = {}) {
    return core::granted(
        iam::allow(iam::actions("states:DeleteStateMachine", "states:DescribeStateMachine", "states:ListExecutions",
                                "states:StartExecution", "states:UpdateStateMachine"),
                   iam::on(core::arn_of_type(machine, core::machine_type, ""))),
        core::reads_with_key_of(machine, core::context_of_machine),
        core::use_of_key(machine, core::key_of_machine, iam::actions("kms:DescribeKey", "kms:GenerateDataKey"), core::no_part));
}
// What acts on executions of a machine: they are described, with their histories, and stopped.
template <class M = core::missing> constexpr auto execution_level(M const& machine = {}) {
    return core::granted(core::standard_needed(machine, "described"),
                         iam::allow(iam::actions("states:DescribeExecution", "states:DescribeStateMachineForExecution",
                                                 "states:GetExecutionHistory", "states:StopExecution"),
                                    iam::on(core::executions_of(machine))),
                         core::reads_with_key_of(machine, core::context_of_machine));
}
// What acts on an activity or on its tasks.
template <class A = core::missing> constexpr auto activity_level(A const& activity = {}) {
    return core::granted(iam::allow(iam::actions("states:DeleteActivity", "states:DescribeActivity", "states:GetActivityTask",
                                                 "states:SendTaskFailure", "states:SendTaskHeartbeat", "states:SendTaskSuccess"),
                                    iam::on(core::arn_of_type(activity, core::activity_type, ""))),
                         core::reads_with_key_of(activity, "kms:EncryptionContext:aws:states:activityArn"));
}

// A tag of a resource: tag<"environment">("production").
template <core::size_type N> struct tag_key {
    char characters[N]{};
    constexpr tag_key(char const (&key)[N]) {
        for (core::size_type i = 0; i < N; ++i) characters[i] = key[i];
    }
};
template <tag_key Key> struct condition_key {
    static constexpr char prefix[]{"aws:ResourceTag/"};
    static constexpr int length = int(sizeof(prefix) - 1 + sizeof(Key.characters));
    struct characters_of_key {
        char of[length]{};
    };
    static constexpr characters_of_key make() {
        characters_of_key result;
        int at = 0;
        for (int i = 0; i + 1 < int(sizeof(prefix)); ++i) result.of[at++] = prefix[i];
        for (char const c : Key.characters) result.of[at++] = c;
        return result;
    }
    static constexpr characters_of_key words = make();
};
template <tag_key Key> constexpr auto tag(core::literal value = core::no_name()) {
    return iam::condition(entry("StringEquals", object(entry(condition_key<Key>::words.of, value))));
}
// Nobody changes tags of, deletes or stops what has this tag, whatever else allows it: keeps_tagged(tag<"environment">("production")). These
// are the actions of the guide's policy: a machine that has the tag may still be updated, started, and its versions and aliases changed, by
// who is allowed to; iam::deny(…) beside it keeps more.
template <class Tag = core::missing> constexpr auto keeps_tagged(Tag const& with = {}) {
    typename core::delayed<core::literal, Tag>::type const everything("*", core::nowhere);
    return core::granted(iam::deny(iam::actions("states:DeleteActivity", "states:DeleteStateMachine", "states:StopExecution",
                                                "states:TagResource", "states:UntagResource"),
                                   iam::on(everything), with));
}
// Machines with this tag are started and described: starts_tagged(tag<"team">("orders")).
template <class Tag = core::missing> constexpr auto starts_tagged(Tag const& with = {}) {
    typename core::delayed<core::literal, Tag>::type const machines(
        "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:*", core::nowhere);
    return core::granted(iam::allow(iam::actions("states:DescribeStateMachine", "states:ListExecutions", "states:StartExecution"),
                                    iam::on(core::sub(machines)), with));
}

}
