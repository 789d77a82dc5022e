// What containers of ECS and of Batch have in common: an image, a log group, the role of the agent that starts them, and their own.
#pragma once

#include <aslant/services/iam.hpp>
#include <aslant/services/uses.hpp>

namespace aslant::core {

// Only tasks of this account. (ECS developer guide: "Task execution IAM role", "Task IAM role")
template <class... Delayed> constexpr auto assumed_by_tasks(Delayed const&...) {
    typename delayed<handle, Delayed...>::type const account = pseudo_parameter("AWS::AccountId");
    typename delayed<literal, Delayed...>::type const service("ecs-tasks.amazonaws.com", nowhere);
    return iam::assumed_by(
        service,
        iam::condition(
            entry("StringEquals", object(entry("aws:SourceAccount", ref(account)))),
            entry("ArnLike", object(entry("aws:SourceArn", sub("arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:*"))))));
}
// The agent pulls images of a repository. (ECR user guide: "Using Amazon ECR images with Amazon ECS")
constexpr auto pulls(tree<3> const& repository) {
    return granted(iam::allow(iam::actions("ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"),
                              iam::on(repository)),
                   iam::allow(iam::actions("ecr:GetAuthorizationToken"), iam::on("*")));
}

// The log group of a task or a job, and the role of the agent, which may write it and pull images.
template <class... P> constexpr auto log_group_of_containers(literal const& id, P const&...) {
    typename delayed<int, P...>::type const days = 30;
    return resource_node(companion(id, "LogGroup"), text_of("AWS::Logs::LogGroup"), default_property("RetentionInDays", days),
                         default_attribute("DeletionPolicy", "Delete"), default_attribute("UpdateReplacePolicy", "Delete"));
}
template <class... Grants> constexpr auto role_of_agent(literal const& id, handle const& log_group, Grants const&... pulled) {
    return iam::role(
        companion(id, "ExecutionRole"), assumed_by_tasks(pulled...),
        iam::policies(iam::policy(
            "Permissions",
            iam::allow(iam::actions("logs:CreateLogStream", "logs:PutLogEvents"), iam::on(get_att(log_group, "Arn"))), pulled...)));
}
template <class... P> constexpr auto logs_to(handle const& log_group, literal const& prefix, P const&...) {
    typename delayed<handle, P...>::type const region = pseudo_parameter("AWS::Region");
    typename delayed<literal, P...>::type const driver("awslogs", nowhere);
    return entry("LogConfiguration",
                 object(entry("LogDriver", driver),
                        entry("Options", object(entry("awslogs-group", ref(log_group)), entry("awslogs-region", ref(region)),
                                                entry("awslogs-stream-prefix", prefix)))));
}

// The role of the containers themselves: what they are declared to use, at once or when it is there.
template <class P> inline constexpr bool is_grants = false;
template <int N> inline constexpr bool is_grants<iam::grants<N>> = true;
template <int N, int M> inline constexpr bool is_grants<iam::all_grants<N, M>> = true;
template <class P> inline constexpr bool is_late_among = false;
template <int N, int M> inline constexpr bool is_late_among<iam::all_grants<N, M>> = true;
template <class P> inline constexpr bool has_early = false;
template <int N> inline constexpr bool has_early<iam::grants<N>> = (N > 1);
template <int N, int M> inline constexpr bool has_early<iam::all_grants<N, M>> = (N > 1);
template <class P> constexpr auto const& early_in(P const&) { return no_part; }
template <int N> constexpr iam::grants<N> const& early_in(iam::grants<N> const& all) { return all; }
template <int N, int M> constexpr iam::grants<N> const& early_in(iam::all_grants<N, M> const& all) { return all.early; }
template <class P> constexpr auto const& late_in(P const&) { return no_part; }
template <int N, int M> constexpr iam::late_grants<M> const& late_in(iam::all_grants<N, M> const& all) { return all.late; }

template <class... P> constexpr auto role_of_containers(literal const& id, P const&... properties) {
    if constexpr ((has_early<P> || ...))
        return iam::role(id, assumed_by_tasks(properties...), iam::policies(iam::policy("Permissions", early_in(properties)...)));
    else if constexpr ((is_grants<P> || ...))
        return iam::role(id, assumed_by_tasks(properties...));
    else
        return no_part;
}
template <class... P> constexpr auto late_policy_of_containers(literal const& id, handle const& role, P const&... properties) {
    if constexpr ((is_late_among<P> || ...))
        return iam::role_policy(id, role, late_in(properties)...);
    else
        return no_part;
}

}
