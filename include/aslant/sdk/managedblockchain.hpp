// What the actions of managedblockchain take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x5bbd79f1f4b78f98>{
    R"(#>##w#$5#$K#$b#$v#%4#%L#%b#%v#&1#&D#&X#&i#'$#';#'T#'i#(%#(8#(S#(j#)-#)G#)\#)s#*/#*C
createAccessor {#*[{#+<
createMember {#+g{#.m
createNetwork {#.y{#2'
createNode {#2?{#4S
createProposal {#4]{#64
deleteAccessor {#6B{#6P
deleteMember {#6Q{#6P
deleteNode {#6i{#6P
getAccessor {#6B{#70
getMember {#6Q{#85
getNetwork {#:K{#:X
getNode {#6i{#=G
getProposal {#@[{#@u
listAccessors {#CB{#Cj
listInvitations {#Df{#E&
listMembers {#G<{#G|
listNetworks {#I&{#I\
listNodes {#Ix{#JX
listProposalVotes {#K]{#L6
listProposals {#Lw{#MC
listTagsForResource {#O#{#O2
rejectInvitation {#O;{#6P
tagResource {#OK{#6P
untagResource {#Ob{#6P
updateMember {#O|{#6P
updateNode {#PZ{#6P
voteOnProposal {#QA{#6P
2AccessorType!s8ClientRequestToken?s1NetworkType?s+Tags?<s
0AccessorId?s2BillingToken?s1NetworkType?s
8ClientRequestToken?s2InvitationId!s<MemberConfiguration!{#,W/NetworkId!s
1Description?s?FrameworkConfiguration!{#-c/KmsKeyArn?sCLogPublishingConfiguration?{#.7*Name!s+Tags?<s
/Fabric?{#-p
3AdminPassword!s3AdminUsername!s
/Fabric?{#.D
/CaLogs?{#.Q
3Cloudwatch?{#.b
-Enabled?b
.MemberId?s
8ClientRequestToken?s1Description?s/Framework!s?FrameworkConfiguration?{#0^6FrameworkVersion!s<MemberConfiguration!{#,W*Name!s+Tags?<s5VotingPolicy!{#0v
/Fabric?{#0k
-Edition!s
@ApprovalThresholdPolicy?{#1:
=ProposalDurationInHours?i9ThresholdComparator?s9ThresholdPercentage?i
.MemberId?s/NetworkId?s
8ClientRequestToken?s.MemberId?s/NetworkId!s:NodeConfiguration!{#31+Tags?<s
6AvailabilityZone?s2InstanceType!sCLogPublishingConfiguration?{#4$-StateDB?s
/Fabric?{#41
6ChaincodeLogs?{#.Q1PeerLogs?{#.Q
,NodeId?s
0Actions!{#5S8ClientRequestToken?s1Description?s.MemberId!s/NetworkId!s+Tags?<s
5Invitations?[{#5u2Removals?[{#6(
/Principal!s
.MemberId!s
0ProposalId?s
0AccessorId!s

.MemberId!s/NetworkId!s
.MemberId?s/NetworkId!s,NodeId!s
1Accessor?{#7?
)Arn?s2BillingToken?s2CreationDate?t(Id?s1NetworkType?s,Status?s+Tags?<s*Type?s
/Member?{#8B
)Arn?s2CreationDate?t1Description?s<FrameworkAttributes?{#9z(Id?s/KmsKeyArn?sCLogPublishingConfiguration?{#.7*Name?s/NetworkId?s,Status?s+Tags?<s
/Fabric?{#:-
3AdminUsername?s0CaEndpoint?s
/NetworkId!s
0Network?{#:f
)Arn?s2CreationDate?t1Description?s/Framework?s<FrameworkAttributes?{#<V6FrameworkVersion?s(Id?s*Name?s,Status?s+Tags?<s5VotingPolicy?{#0v<VpcEndpointServiceName?s
1Ethereum?{#<q/Fabric?{#<|
-ChainId?s
-Edition?s=OrderingServiceEndpoint?s
-Node?{#=R
)Arn?s6AvailabilityZone?s2CreationDate?t<FrameworkAttributes?{#?R(Id?s2InstanceType?s/KmsKeyArn?sCLogPublishingConfiguration?{#4$.MemberId?s/NetworkId?s-StateDB?s,Status?s+Tags?<s
1Ethereum?{#?m/Fabric?{#@7
2HttpEndpoint?s7WebSocketEndpoint?s
2PeerEndpoint?s7PeerEventEndpoint?s
/NetworkId!s0ProposalId!s
1Proposal?{#A*
0Actions?{#5S)Arn?s2CreationDate?t1Description?s4ExpirationDate?t/NetworkId?s1NoVoteCount?i:OutstandingVoteCount?i0ProposalId?s8ProposedByMemberId?s:ProposedByMemberName?s,Status?s+Tags?<s2YesVoteCount?i
0MaxResults?i1NetworkType?s/NextToken?s
3Accessors?[{#D-/NextToken?s
)Arn?s2CreationDate?t(Id?s1NetworkType?s,Status?s*Type?s
0MaxResults?i/NextToken?s
5Invitations?[{#EE/NextToken?s
)Arn?s2CreationDate?t4ExpirationDate?t2InvitationId?s7NetworkSummary?{#F>,Status?s
)Arn?s2CreationDate?t1Description?s/Framework?s6FrameworkVersion?s(Id?s*Name?s,Status?s
-IsOwned?b0MaxResults?i*Name?s/NetworkId!s/NextToken?s,Status?s
1Members?[{#H=/NextToken?s
)Arn?s2CreationDate?t1Description?s(Id?s-IsOwned?b*Name?s,Status?s
/Framework?s0MaxResults?i*Name?s/NextToken?s,Status?s
2Networks?[{#F>/NextToken?s
0MaxResults?i.MemberId?s/NetworkId!s/NextToken?s,Status?s
/NextToken?s/Nodes?[{#Jq
)Arn?s6AvailabilityZone?s2CreationDate?t(Id?s2InstanceType?s,Status?s
0MaxResults?i/NetworkId!s/NextToken?s0ProposalId!s
/NextToken?s7ProposalVotes?[{#LW
.MemberId?s0MemberName?s*Vote?s
0MaxResults?i/NetworkId!s/NextToken?s
/NextToken?s3Proposals?[{#M`
)Arn?s2CreationDate?t1Description?s4ExpirationDate?t0ProposalId?s8ProposedByMemberId?s:ProposedByMemberName?s,Status?s
1ResourceArn!s
+Tags?<s
2InvitationId!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
CLogPublishingConfiguration?{#.7.MemberId!s/NetworkId!s
CLogPublishingConfiguration?{#4$.MemberId?s/NetworkId!s,NodeId!s
/NetworkId!s0ProposalId!s*Vote!s3VoterMemberId!s
)"};
