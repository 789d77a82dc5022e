// What the actions of cloud9 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x73231850865c5e25>{R"(#0##M##k#$6#$Q#$v#%D#%g#&+#&E#&b#&w#'4#'O
createEnvironmentEC2 {#'t{#)i
createEnvironmentMembership {#)z{#*I
deleteEnvironment {#+?{#+P
deleteEnvironmentMembership {#+Q{#+P
describeEnvironmentMemberships {#+l{#,U
describeEnvironmentStatus {#+?{#,t
describeEnvironments {#-.{#-A
listEnvironments {#/4{#/N
listTagsForResource {#/m{#/|
tagResource {#0.{#+P
untagResource {#0H{#+P
updateEnvironment {#0b{#+P
updateEnvironmentMembership {#)z{#1I
>AutomaticStopTimeMinutes?i8ClientRequestToken?s4ConnectionType?s1Description?s,DryRun?b-ImageId!s2InstanceType!s*Name!s.OwnerArn?s.SubnetId?s.Tags?[{#)Z
)Key!s+Value!s
3EnvironmentId?s
3EnvironmentId!s1Permissions!s-UserArn!s
3Membership!{#*Z
3EnvironmentId!s0LastAccess?t1Permissions!s-UserArn!s,UserId!s
3EnvironmentId!s

3EnvironmentId!s-UserArn!s
3EnvironmentId?s0MaxResults?i/NextToken?s2Permissions?[s-UserArn?s
5Memberships?[{#*Z/NextToken?s
-Message!s,Status!s
5EnvironmentIds![s
6Environments?[{#-U
)Arn!s4ConnectionType?s1Description?s(Id?s2Lifecycle?{#.i>ManagedCredentialsStatus?s*Name?s.OwnerArn!s*Type!s
5FailureResource?s,Reason?s,Status?s
0MaxResults?i/NextToken?s
5EnvironmentIds?[s/NextToken?s
1ResourceARN!s
.Tags?[{#)Z
1ResourceARN!s.Tags![{#)Z
1ResourceARN!s.TagKeys![s
1Description?s3EnvironmentId!s>ManagedCredentialsAction?s*Name?s
3Membership?{#*Z
)"};
