// What the actions of qapps take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xa2846ebb695b73a4>{
    R"(#F#$5#$Y#$x#%;#%X#%u#&6#&R#&f#''#';#'\#()#(K#(j#)(#)9#)Q#)q#*/#*G#*a#+$#+7#+T#+i#,)#,B#,W#,n#-/#-R#-f#.+#.F
associateLibraryItemReview {#.i{#/-
associateQAppWithUser {#/.{#/-
batchCreateCategory {#/D{#/-
batchDeleteCategory {#/y{#/-
batchUpdateCategory {#0;{#/-
createLibraryItem {#0p{#1G
createPresignedUrl {#2R{#3K
createQApp {#49{#<3
deleteLibraryItem {#.i{#/-
deleteQApp {#/.{#/-
describeQAppPermissions {#/.{#=o
disassociateLibraryItemReview {#.i{#/-
disassociateQAppFromUser {#/.{#/-
exportQAppSessionData {#>t{#?4
getLibraryItem {#?\{#@(
getQApp {#B<{#B_
getQAppSession {#>t{#J9
getQAppSessionMetadata {#>t{#LR
importDocument {#Mt{#Nm
listCategories {#Nw{#O+
listLibraryItems {#O={#Ol
listQAppSessionData {#>t{#P2
listQApps {#QQ{#Qs
listTagsForResource {#S+{#S:
predictQApp {#SC{#T:
startQAppSession {#U'{#Va
stopQAppSession {#>t{#/-
tagResource {#V{{#/-
untagResource {#W8{#/-
updateLibraryItem {#WR{#@(
updateLibraryItemMetadata {#X-{#/-
updateQApp {#XX{#<3
updateQAppPermissions {#Y={#=o
updateQAppSession {#Z>{#Va
updateQAppSessionMetadata {#Ze{#[M
0InstanceId!s3LibraryItemId!s

+AppId!s0InstanceId!s
4Categories![{#/c0InstanceId!s
+Color?s(Id?s+Title!s
1Categories![s0InstanceId!s
4Categories![{#0Z0InstanceId!s
+Color?s(Id!s+Title!s
+AppId!s0AppVersion!i1Categories![s0InstanceId!s
/CreatedAt!t/CreatedBy!s0IsVerified?b3LibraryItemId!s1RatingCount!i,Status!s/UpdatedAt?t/UpdatedBy?s
+AppId!s,CardId!s8FileContentsSha256!s.FileName!s0InstanceId!s+Scope!s/SessionId?s
,FileId!s2PresignedUrl!s<PresignedUrlExpiration!t9PresignedUrlFields!<s
6AppDefinition!{#4x1Description?s0InstanceId!s+Tags?<s+Title!s
/Cards![{#5;3InitialPrompt?s
3FileUpload?{#6)2FormInput?{#6b0QPlugin?{#7C/QQuery?{#8%2TextInput?{#;[
3AllowOverride?b,FileId?s.Filename?s(Id!s+Title!s*Type!s
1ComputeMode?s(Id!s1Metadata!{#79+Title!s*Type!s
,Schema!*
6ActionIdentifier?s(Id!s.PluginId!s,Prompt!s+Title!s*Type!s
8AttributeFilter?{#8g(Id!s2OutputSource?s,Prompt!s+Title!s*Type!s
7AndAllFilters?[{#8g4ContainsAll?{#:h4ContainsAny?{#:h1EqualsTo?{#:h4GreaterThan?{#:h<GreaterThanOrEquals?{#:h1LessThan?{#:h9LessThanOrEquals?{#:h2NotFilter?{#8g6OrAllFilters?[{#8g
*Name!s.Value!{#:{
/DateValue?t/LongValue?l6StringListValue?[s1StringValue?s
2DefaultValue?s(Id!s1Placeholder?s+Title!s*Type!s
,AppArn!s+AppId!s0AppVersion!i/CreatedAt!t/CreatedBy!s1Description?s3InitialPrompt?s;RequiredCapabilities?[s,Status!s+Title!s/UpdatedAt!t/UpdatedBy!s
+AppId?s5Permissions?[{#>>1ResourceArn?s
,Action!s2Principal!{#>W
+Email?s,UserId?s.UserType?s
0InstanceId!s/SessionId!s
1CsvFileLink!s/ExpiresAt!t0SessionArn!s
+AppId?s0InstanceId!s3LibraryItemId!s
+AppId!s0AppVersion!i4Categories![{#Au/CreatedAt!t/CreatedBy!s3IsRatedByUser?b0IsVerified?b3LibraryItemId!s1RatingCount!i,Status!s/UpdatedAt?t/UpdatedBy?s/UserCount?i
.AppCount?n+Color?s(Id!s+Title!s
+AppId!s0AppVersion?n0InstanceId!s
,AppArn!s6AppDefinition!{#DT+AppId!s0AppVersion!i/CreatedAt!t/CreatedBy!s1Description?s3InitialPrompt?s;RequiredCapabilities?[s,Status!s+Title!s/UpdatedAt!t/UpdatedBy!s
:AppDefinitionVersion!s-CanEdit?b/Cards![{#E(
3FileUpload?{#Ep2FormInput?{#F_0QPlugin?{#GF/QQuery?{#HE2TextInput?{#IQ
3AllowOverride?b3Dependencies![s,FileId?s.Filename?s(Id!s+Title!s*Type!s
1ComputeMode?s3Dependencies![s(Id!s1Metadata!{#79+Title!s*Type!s
6ActionIdentifier?s3Dependencies![s(Id!s.PluginId!s0PluginType!s,Prompt!s+Title!s*Type!s
8AttributeFilter?{#8g3Dependencies![s(Id!s7MemoryReferences?[s2OutputSource!s,Prompt!s+Title!s*Type!s
2DefaultValue?s3Dependencies![s(Id!s1Placeholder?s+Title!s*Type!s
0AppVersion?n4CardStatus!<{#KW?LatestPublishedAppVersion?n0SessionArn!s/SessionId!s1SessionName?s,Status!s0UserIsHost?b
2CurrentState!s2CurrentValue!s5Submissions?[{#L.
2SubmissionId?s/Timestamp?t+Value?*
0SessionArn!s/SessionId!s1SessionName?s2SessionOwner?b=SharingConfiguration!{#MI
5AcceptResponses?b-Enabled!b1RevealCards?b
+AppId!s,CardId!s8FileContentsBase64!s.FileName!s0InstanceId!s+Scope!s/SessionId?s
,FileId?s
0InstanceId!s
4Categories?[{#Au
0CategoryId?s0InstanceId!s+Limit?i/NextToken?s
6LibraryItems?[{#@(/NextToken?s
/NextToken?s0SessionArn!s5SessionData?[{#Pj/SessionId!s
,CardId!s2SubmissionId?s/Timestamp?t-User!{#QG+Value?*
,UserId?s
0InstanceId!s+Limit?i/NextToken?s
.Apps![{#R1/NextToken?s
,AppArn!s+AppId!s-CanEdit?b/CreatedAt!t1Description?s0IsVerified?b,Status?s+Title!s
1ResourceARN!s
+Tags?<s
0InstanceId!s0Options?{#S^
6Conversation?[{#T+6ProblemStatement?s
*Body!s*Type!s
,App!{#TW6ProblemStatement!s
6AppDefinition!{#4x1Description?s+Title!s
+AppId!s0AppVersion!i7InitialValues?[{#Ur0InstanceId!s/SessionId?s+Tags?<s
,CardId!s;SubmissionMutation?{#VB+Value!s
2MutationType!s2SubmissionId!s
0SessionArn!s/SessionId!s
1ResourceARN!s+Tags!<s
1ResourceARN!s.TagKeys![s
1Categories?[s0InstanceId!s3LibraryItemId!s,Status?s
0InstanceId!s0IsVerified?b3LibraryItemId!s
6AppDefinition?{#4x+AppId!s1Description?s0InstanceId!s+Title?s
+AppId!s:GrantPermissions?[{#Z(0InstanceId!s;RevokePermissions?[{#Z(
,Action!s/Principal!s
0InstanceId!s/SessionId!s0Values?[{#Ur
0InstanceId!s/SessionId!s1SessionName?s=SharingConfiguration!{#MI
0SessionArn!s/SessionId!s1SessionName?s=SharingConfiguration!{#MI
)"};
