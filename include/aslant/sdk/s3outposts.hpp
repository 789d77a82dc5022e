// What the actions of s3outposts take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x677f4f21140f936c>{R"(#(##5##M##e##|#$>
createEndpoint {#$[{#%P
deleteEndpoint {#%_{#%y
listEndpoints {#%z{#&:
listOutpostsWithS3 {#%z{#)*
listSharedEndpoints {#*1{#&:
0AccessType?s;CustomerOwnedIpv4Pool?s/OutpostId!s5SecurityGroupId!s.SubnetId!s
1EndpointArn?s
0EndpointId!s/OutpostId!s

0MaxResults?i/NextToken?s
3Endpoints?[{#&W/NextToken?s
0AccessType?s/CidrBlock?s2CreationTime?t;CustomerOwnedIpv4Pool?s1EndpointArn?s5FailedReason?{#(W;NetworkInterfaces?[{#(n0OutpostsId?s5SecurityGroupId?s,Status?s.SubnetId?s+VpcId?s
/ErrorCode?s-Message?s
8NetworkInterfaceId?s
/NextToken?s2Outposts?[{#)F
5CapacityInBytes?l0OutpostArn?s/OutpostId?s-OwnerId?s2S3OutpostArn?s
0MaxResults?i/NextToken?s/OutpostId!s
)"};
