// What the actions of workdocs take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xfce457bea014dde7>{
    R"(#O#$P#$t#%0#%P#%g#&+#&A#&W#'%#'9#'Q#'h#(,#(D#(c#(y#)=#)S#){#*5#*Q#*k#+3#+S#+k#,<#,a#-$#-;#-S#-h#.'#.C#.V#.m#/)#/P#/v#0>#0_#0x#16#1U#1k
abortDocumentVersionUpload {#2%{#2U
activateUser {#2V{#2v
addResourcePermissions {#62{#7V
createComment {#8^{#9t
createCustomMetadata {#;@{#2U
createFolder {#<({#<W
createLabels {#>D{#2U
createNotificationSubscription {#>r{#?S
createUser {#@4{#2v
deactivateUser {#2V{#2U
deleteComment {#A[{#2U
deleteCustomMetadata {#B={#2U
deleteDocument {#C'{#2U
deleteDocumentVersion {#CK{#2U
deleteFolder {#D7{#2U
deleteFolderContents {#D7{#2U
deleteLabels {#DY{#2U
deleteNotificationSubscription {#E9{#2U
deleteUser {#2V{#2U
describeActivities {#E\{#G9
describeComments {#L1{#Lr
describeDocumentVersions {#M1{#My
describeFolderContents {#PB{#Q;
describeGroups {#S.{#Su
describeNotificationSubscriptions {#T2{#TU
describeResourcePermissions {#Ts{#U\
describeRootFolders {#VE{#Vm
describeUsers {#W+{#X>
getCurrentUser {#Xi{#2v
getDocument {#Y&{#Yb
getDocumentPath {#Z){#Zg
getDocumentVersion {#[*{#[{
getFolder {#\B{#\|
getFolderPath {#]C{#Zg
getResources {#^%{#Q;
initiateDocumentVersionUpload {#^g{#`@
removeAllResourcePermissions {#a'{#2U
removeResourcePermission {#aK{#2U
restoreDocumentVersions {#C'{#2U
searchResources {#b3{#fU
updateDocument {#h,{#2U
updateDocumentVersion {#hx{#2U
updateFolder {#i^{#2U
updateUser {#jN{#2v
9AuthenticationToken?s0DocumentId!s/VersionId!s

9AuthenticationToken?s,UserId!s
-User?{#3'
6CreatedTimestamp?t2EmailAddress?s/GivenName?s(Id?s,Locale?s7ModifiedTimestamp?t4OrganizationId?s8RecycleBinFolderId?s2RootFolderId?s,Status?s0Storage?{#58-Surname?s0TimeZoneId?s*Type?s.Username?s
4StorageRule?{#5c<StorageUtilizedInBytes?l
=StorageAllocatedInBytes?l1StorageType?s
9AuthenticationToken?s<NotificationOptions?{#7&4Principals![{#7B0ResourceId!s
2EmailMessage?s/SendEmail?b
(Id!s*Role!s*Type!s
6ShareResults?[{#7j
8InviteePrincipalId?s1PrincipalId?s*Role?s-ShareId?s,Status?s3StatusMessage?s
9AuthenticationToken?s0DocumentId!s9NotifyCollaborators?b.ParentId?s*Text!s.ThreadId?s/VersionId!s0Visibility?s
0Comment?{#:(
/CommentId!s4Contributor?{#3'6CreatedTimestamp?t.ParentId?s1RecipientId?s,Status?s*Text?s.ThreadId?s0Visibility?s
9AuthenticationToken?s5CustomMetadata!<s0ResourceId!s/VersionId?s
9AuthenticationToken?s*Name?s4ParentFolderId!s
1Metadata?{#<f
6CreatedTimestamp?t/CreatorId?s(Id?s-Labels?[s7LatestVersionSize?l7ModifiedTimestamp?t*Name?s4ParentFolderId?s3ResourceState?s/Signature?s*Size?l
9AuthenticationToken?s-Labels![s0ResourceId!s
.Endpoint!s4OrganizationId!s.Protocol!s6SubscriptionType!s
5Subscription?{#?f
.EndPoint?s.Protocol?s4SubscriptionId?s
9AuthenticationToken?s2EmailAddress?s/GivenName!s4OrganizationId?s.Password!s4StorageRule?{#5c-Surname!s0TimeZoneId?s.Username!s
9AuthenticationToken?s/CommentId!s0DocumentId!s/VersionId!s
9AuthenticationToken?s/DeleteAll?b+Keys?[s0ResourceId!s/VersionId?s
9AuthenticationToken?s0DocumentId!s
9AuthenticationToken?s9DeletePriorVersions!b0DocumentId!s/VersionId!s
9AuthenticationToken?s.FolderId!s
9AuthenticationToken?s/DeleteAll?b-Labels?[s0ResourceId!s
4OrganizationId!s4SubscriptionId!s
3ActivityTypes?s9AuthenticationToken?s-EndTime?t?IncludeIndirectActivities?b+Limit?i,Marker?s4OrganizationId?s0ResourceId?s/StartTime?t,UserId?s
,Marker?s8UserActivities?[{#GX
8CommentMetadata?{#I>2Initiator?{#JC8IsIndirectActivity?b4OrganizationId?s7OriginalParent?{#Jy5Participants?{#Kd9ResourceMetadata?{#Jy/TimeStamp?t*Type?s
/CommentId?s3CommentStatus?s4Contributor?{#3'3ContributorId?s6CreatedTimestamp?t1RecipientId?s
2EmailAddress?s/GivenName?s(Id?s-Surname?s.Username?s
(Id?s*Name?s2OriginalName?s.Owner?{#JC.ParentId?s*Type?s/VersionId?s
0Groups?[{#L$/Users?[{#JC
(Id?s*Name?s
9AuthenticationToken?s0DocumentId!s+Limit?i,Marker?s/VersionId!s
2Comments?[{#:(,Marker?s
9AuthenticationToken?s0DocumentId!s,Fields?s-Include?s+Limit?i,Marker?s
:DocumentVersions?[{#N@,Marker?s
=ContentCreatedTimestamp?t>ContentModifiedTimestamp?t1ContentType?s6CreatedTimestamp?t/CreatorId?s(Id?s7ModifiedTimestamp?t*Name?s/Signature?s*Size?l-Source?<s,Status?s0Thumbnail?<s
9AuthenticationToken?s.FolderId!s-Include?s+Limit?i,Marker?s+Order?s*Sort?s*Type?s
3Documents?[{#Qc1Folders?[{#<f,Marker?s
6CreatedTimestamp?t/CreatorId?s(Id?s-Labels?[s>LatestVersionMetadata?{#N@7ModifiedTimestamp?t4ParentFolderId?s3ResourceState?s
9AuthenticationToken?s+Limit?i,Marker?s4OrganizationId?s1SearchQuery!s
0Groups?[{#L$,Marker?s
+Limit?i,Marker?s4OrganizationId!s
,Marker?s7Subscriptions?[{#?f
9AuthenticationToken?s+Limit?i,Marker?s1PrincipalId?s0ResourceId!s
,Marker?s4Principals?[{#Uw
(Id?s/Roles?[{#V6*Type?s
*Role?s*Type?s
9AuthenticationToken!s+Limit?i,Marker?s
1Folders?[{#<f,Marker?s
9AuthenticationToken?s,Fields?s-Include?s+Limit?i,Marker?s+Order?s4OrganizationId?s+Query?s*Sort?s-UserIds?s
,Marker?s8TotalNumberOfUsers?l/Users?[{#3'
9AuthenticationToken!s
9AuthenticationToken?s0DocumentId!s;IncludeCustomMetadata?b
5CustomMetadata?<s1Metadata?{#Qc
9AuthenticationToken?s0DocumentId!s,Fields?s+Limit?i,Marker?s
-Path?{#Zr
4Components?[{#L$
9AuthenticationToken?s0DocumentId!s,Fields?s;IncludeCustomMetadata?b/VersionId!s
5CustomMetadata?<s1Metadata?{#N@
9AuthenticationToken?s.FolderId!s;IncludeCustomMetadata?b
5CustomMetadata?<s1Metadata?{#<f
9AuthenticationToken?s,Fields?s.FolderId!s+Limit?i,Marker?s
9AuthenticationToken?s4CollectionType?s+Limit?i,Marker?s,UserId?s
9AuthenticationToken?s=ContentCreatedTimestamp?t>ContentModifiedTimestamp?t1ContentType?s9DocumentSizeInBytes?l(Id?s*Name?s4ParentFolderId?s
1Metadata?{#Qc7UploadMetadata?{#`c
4SignedHeaders?<s/UploadUrl?s
9AuthenticationToken?s0ResourceId!s
9AuthenticationToken?s1PrincipalId!s3PrincipalType?s0ResourceId!s
?AdditionalResponseFields?[s9AuthenticationToken?s0Filters?{#cd+Limit?i,Marker?s1OrderBy?[{#fD4OrganizationId?s2QueryScopes?[s/QueryText?s
2AncestorIds?[s8ContentCategories?[s5CreatedRange?{#e]-Labels?[s6ModifiedRange?{#e]4Principals?[{#ev4ResourceTypes?[s<SearchCollectionTypes?[s2SizeRange?{#f+2TextLocales?[s
.EndValue?t0StartValue?t
(Id!s,Roles?[s
.EndValue?l0StartValue?l
+Field?s+Order?s
/Items?[{#fk,Marker?s
8CommentMetadata?{#I>9DocumentMetadata?{#Qc@DocumentVersionMetadata?{#N@7FolderMetadata?{#<f2ResourceType?s,WebUrl?s
9AuthenticationToken?s0DocumentId!s*Name?s4ParentFolderId?s3ResourceState?s
9AuthenticationToken?s0DocumentId!s/VersionId!s3VersionStatus?s
9AuthenticationToken?s.FolderId!s*Name?s4ParentFolderId?s3ResourceState?s
9AuthenticationToken?s/GivenName?s>GrantPoweruserPrivileges?s,Locale?s4StorageRule?{#5c-Surname?s0TimeZoneId?s*Type?s,UserId!s
)"};
