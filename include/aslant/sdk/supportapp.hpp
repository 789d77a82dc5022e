// What the actions of supportapp take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc4920716c4cc8f83>{R"(#-##D##m#$/#$X#%)#%B#%j#&:#&S#'(
createSlackChannelConfiguration {#'Q{#)>
deleteAccountAlias {#)>{#)>
deleteSlackChannelConfiguration {#)?{#)>
deleteSlackWorkspaceConfiguration {#)U{#)>
getAccountAlias {#)>{#)_
listSlackChannelConfigurations {#)o{#)|
listSlackWorkspaceConfigurations {#)o{#,=
putAccountAlias {#-I{#)>
registerSlackWorkspaceForOrganization {#)U{#-Y
updateSlackChannelConfiguration {#*P{#-|
/ChannelId!s1ChannelName?s4ChannelRoleArn!sENotifyOnAddCorrespondenceToCase?b:NotifyOnCaseSeverity!s@NotifyOnCreateOrReopenCase?b9NotifyOnResolveCase?b,TeamId!s

/ChannelId!s,TeamId!s
,TeamId!s
2AccountAlias?s
/NextToken?s
/NextToken?sDSlackChannelConfigurations![{#*P
/ChannelId!s1ChannelName?s4ChannelRoleArn?sENotifyOnAddCorrespondenceToCase?b:NotifyOnCaseSeverity?s@NotifyOnCreateOrReopenCase?b9NotifyOnResolveCase?b,TeamId!s
/NextToken?sFSlackWorkspaceConfigurations?[{#,m
DAllowOrganizationMemberAccount?b,TeamId!s.TeamName?s
2AccountAlias!s
1AccountType?s,TeamId?s.TeamName?s
/ChannelId?s1ChannelName?s4ChannelRoleArn?sENotifyOnAddCorrespondenceToCase?b:NotifyOnCaseSeverity?s@NotifyOnCreateOrReopenCase?b9NotifyOnResolveCase?b,TeamId?s
)"};
