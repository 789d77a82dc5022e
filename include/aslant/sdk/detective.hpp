// What the actions of detective take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x9eb474e31ccebbd0>{
    R"(#@#$##$=#$e#%2#%G#%^#%s#&0#&[#'*#'J#'r#(2#(F#(f#(z#)8#)T#)m#*(#*O#*l#+,#+H#+g#+|#,9#,[#-#
acceptInvitation {#-L{#-X
batchGetGraphMemberDatasources {#-Y{#-s
batchGetMembershipDatasources {#/S{#/a
createGraph {#0Q{#0Z
createMembers {#0f{#1h
deleteGraph {#-L{#-X
deleteMembers {#-Y{#6?
describeOrganizationConfiguration {#-L{#6h
disableOrganizationAdminAccount {#-X{#-X
disassociateMembership {#-L{#-X
enableOrganizationAdminAccount {#6v{#-X
getInvestigation {#7){#7G
getMembers {#-Y{#8n
listDatasourcePackages {#9C{#9h
listGraphs {#:p{#;0
listIndicators {#;b{#<O
listInvestigations {#Ck{#F-
listInvitations {#:p{#GQ
listMembers {#9C{#Gp
listOrganizationAdminAccounts {#:p{#H7
listTagsForResource {#I({#0Q
rejectInvitation {#-L{#-X
startInvestigation {#I7{#Io
startMonitoringMember {#J({#-X
tagResource {#J@{#-X
untagResource {#JW{#-X
updateDatasourcePackages {#Jq{#-X
updateInvestigationState {#K9{#-X
updateOrganizationConfiguration {#K_{#-X
.GraphArn!s

1AccountIds![s.GraphArn!s
;MemberDatasources?[{#.L=UnprocessedAccounts?[{#/=
/AccountId?sIDatasourcePackageIngestHistory?<<{#/0.GraphArn?s
/Timestamp?t
/AccountId?s,Reason?s
0GraphArns![s
?MembershipDatasources?[{#.L;UnprocessedGraphs?[{#0<
.GraphArn?s,Reason?s
+Tags?<s
.GraphArn?s
2Accounts![{#1L>DisableEmailNotification?b.GraphArn!s-Message?s
/AccountId!s2EmailAddress!s
1Members?[{#27=UnprocessedAccounts?[{#/=
/AccountId?s5AdministratorId?sDDatasourcePackageIngestStates?<s4DisabledReason?s2EmailAddress?s.GraphArn?s4InvitationType?s1InvitedTime?t.MasterId?s?PercentOfGraphUtilization?nJPercentOfGraphUtilizationUpdatedTime?t,Status?s1UpdatedTime?tHVolumeUsageByDatasourcePackage?<{#5k8VolumeUsageInBytes?l<VolumeUsageUpdatedTime?t
8VolumeUsageInBytes?l;VolumeUsageUpdateTime?t
1AccountIds?[s=UnprocessedAccounts?[{#/=
0AutoEnable?b
/AccountId!s
.GraphArn!s5InvestigationId!s
1CreatedTime?t/EntityArn?s0EntityType?s.GraphArn?s5InvestigationId?s2ScopeEndTime?t4ScopeStartTime?t.Severity?s+State?s,Status?s
7MemberDetails?[{#27=UnprocessedAccounts?[{#/=
.GraphArn!s0MaxResults?i/NextToken?s
<DatasourcePackages?<{#:4/NextToken?s
BDatasourcePackageIngestState?s?LastIngestStateChange?<{#/0
0MaxResults?i/NextToken?s
3GraphList?[{#;M/NextToken?s
)Arn?s1CreatedTime?t
.GraphArn!s3IndicatorType?s5InvestigationId!s0MaxResults?i/NextToken?s
.GraphArn?s4Indicators?[{#=05InvestigationId?s/NextToken?s
8IndicatorDetail?{#=V3IndicatorType?s
?FlaggedIpAddressDetail?{#?p?ImpossibleTravelDetail?{#@,5NewAsoDetail?{#A/=NewGeolocationDetail?{#AN;NewUserAgentDetail?{#B$=RelatedFindingDetail?{#BIBRelatedFindingGroupDetail?{#Bc;TtPsObservedDetail?{#Bi
/IpAddress?s,Reason?s
5EndingIpAddress?s4EndingLocation?s5HourlyTimeDelta?i7StartingIpAddress?s6StartingLocation?s
)Aso?s;IsNewForEntireAccount?b
/IpAddress?s;IsNewForEntireAccount?b.Location?s
;IsNewForEntireAccount?b/UserAgent?s
)Arn?s/IpAddress?s*Type?s
(Id?s
5ApiFailureCount?l-ApiName?s5ApiSuccessCount?l/IpAddress?s/Procedure?s,Tactic?s/Technique?s
7FilterCriteria?{#D\.GraphArn!s0MaxResults?i/NextToken?s5SortCriteria?{#Er
4CreatedTime?{#EH2EntityArn?{#Ei1Severity?{#Ei.State?{#Ei/Status?{#Ei
2EndInclusive!t4StartInclusive!t
+Value!s
+Field?s/SortOrder?s
>InvestigationDetails?[{#FU/NextToken?s
1CreatedTime?t/EntityArn?s0EntityType?s5InvestigationId?s.Severity?s+State?s,Status?s
5Invitations?[{#27/NextToken?s
7MemberDetails?[{#27/NextToken?s
8Administrators?[{#HY/NextToken?s
/AccountId?s4DelegationTime?t.GraphArn?s
1ResourceArn!s
/EntityArn!s.GraphArn!s2ScopeEndTime!t4ScopeStartTime!t
5InvestigationId?s
/AccountId!s.GraphArn!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
9DatasourcePackages![s.GraphArn!s
.GraphArn!s5InvestigationId!s+State!s
0AutoEnable?b.GraphArn!s
)"};
