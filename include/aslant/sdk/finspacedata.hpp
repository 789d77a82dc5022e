// What the actions of finspacedata take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xbb59816531b062bc>{
    R"(#B#$)#$Q#$j#%(#%?#%^#%r#&/#&N#&c#'6#'J#'`#'u#(/#(Y#(u#)E#)V#)r#*0#*G#*]#*{#+E#+X#+|#,=#,V#,m#-2
associateUserToPermissionGroup {#-F{#-r
createChangeset {#.&{#.n
createDataView {#//{#1L
createDataset {#1f{#5E
createPermissionGroup {#5R{#66
createUser {#6K{#7Q
deleteDataset {#7[{#5E
deletePermissionGroup {#7v{#66
disableUser {#8?{#7Q
disassociateUserFromPermissionGroup {#-F{#-r
enableUser {#8?{#7Q
getChangeset {#8W{#8r
getDataView {#;Y{#;s
getDataset {#=z{#>-
getExternalDataViewAccessDetails {#;Y{#?_
getPermissionGroup {#@t{#A/
getProgrammaticAccessCredentials {#Bb{#C-
getUser {#D){#D3
getWorkingLocation {#F8{#FH
listChangesets {#Fe{#G1
listDataViews {#Fe{#GO
listDatasets {#Iw{#J7
listPermissionGroups {#L1{#LK
listPermissionGroupsByUser {#Lo{#M8
listUsers {#L1{#N1
listUsersByPermissionGroup {#NJ{#Nx
resetUserPassword {#8?{#PT
updateChangeset {#Pr{#.n
updateDataset {#Qa{#5E
updatePermissionGroup {#Rk{#66
updateUser {#Sc{#7Q
1ClientToken?s7PermissionGroupId!s,UserId!s
0StatusCode?i
0ChangeType!s1ClientToken?s/DatasetId!s3FormatParams!<s3SourceParams!<s
1ChangesetId?s/DatasetId?s
3AsOfTimestamp?l0AutoUpdate?b1ClientToken?s/DatasetId!s>DestinationTypeParams!{#0K7PartitionColumns?[s2SortColumns?[s
5DestinationType!sCS3DestinationExportFileFormat?sKS3DestinationExportFileFormatOptions?<s
0DataViewId?s/DatasetId?s
+Alias?s1ClientToken?s8DatasetDescription?s2DatasetTitle!s*Kind!s2OwnerInfo?{#34>PermissionGroupParams!{#3R9SchemaDefinition?{#44
+Email?s*Name?s1PhoneNumber?s
<DatasetPermissions?[{#4&7PermissionGroupId?s
0Permission?s
<TabularSchemaConfig?{#4N
1Columns?[{#4r8PrimaryKeyColumns?[s
7ColumnDescription?s0ColumnName?s.DataType?s
/DatasetId?s
=ApplicationPermissions![s1ClientToken?s1Description?s*Name!s
7PermissionGroupId?s
/ApiAccess?s;ApiAccessPrincipalArn?s1ClientToken?s2EmailAddress!s/FirstName?s.LastName?s*Type!s
,UserId?s
1ClientToken?s/DatasetId!s
1ClientToken?s7PermissionGroupId!s
1ClientToken?s,UserId!s
1ChangesetId!s/DatasetId!s
9ActiveFromTimestamp?l:ActiveUntilTimestamp?l0ChangeType?s2ChangesetArn?s1ChangesetId?s0CreateTime?l/DatasetId?s2ErrorInfo?{#;93FormatParams?<s3SourceParams?<s,Status?s:UpdatedByChangesetId?s8UpdatesChangesetId?s
3ErrorCategory?s2ErrorMessage?s
0DataViewId!s/DatasetId!s
3AsOfTimestamp?l0AutoUpdate?b0CreateTime?l1DataViewArn?s0DataViewId?s/DatasetId?s>DestinationTypeParams?{#0K2ErrorInfo?{#;96LastModifiedTime?l7PartitionColumns?[s2SortColumns?[s,Status?s
/DatasetId!s
+Alias?s0CreateTime?l0DatasetArn?s8DatasetDescription?s/DatasetId?s2DatasetTitle?s*Kind?s6LastModifiedTime?l9SchemaDefinition?{#44,Status?s
4Credentials?{#@'3S3Location?{#@d
1AccessKeyId?s0Expiration?l5SecretAccessKey?s2SessionToken?s
,Bucket!s)Key!s
7PermissionGroupId!s
8PermissionGroup?{#AE
=ApplicationPermissions?[s0CreateTime?l1Description?s6LastModifiedTime?l6MembershipStatus?s*Name?s7PermissionGroupId?s
7DurationInMinutes?l3EnvironmentId!s
4Credentials?{#CS7DurationInMinutes?l
1AccessKeyId?s5SecretAccessKey?s2SessionToken?s
,UserId!s
/ApiAccess?s;ApiAccessPrincipalArn?s0CreateTime?l2EmailAddress?s/FirstName?s6LastDisabledTime?l5LastEnabledTime?l3LastLoginTime?l6LastModifiedTime?l.LastName?s,Status?s*Type?s,UserId?s
2LocationType?s
.S3Bucket?s,S3Path?s+S3Uri?s
/DatasetId!s0MaxResults?i/NextToken?s
4Changesets?[{#8r/NextToken?s
3DataViews?[{#Gl/NextToken?s
3AsOfTimestamp?l0AutoUpdate?b0CreateTime?l1DataViewArn?s0DataViewId?s/DatasetId?sBDestinationTypeProperties?{#0K2ErrorInfo?{#;96LastModifiedTime?l7PartitionColumns?[s2SortColumns?[s,Status?s
0MaxResults?i/NextToken?s
2Datasets?[{#JS/NextToken?s
+Alias?s0CreateTime?l0DatasetArn?s8DatasetDescription?s/DatasetId?s2DatasetTitle?s*Kind?s6LastModifiedTime?l2OwnerInfo?{#349SchemaDefinition?{#44
0MaxResults!i/NextToken?s
/NextToken?s:PermissionGroups?[{#AE
0MaxResults!i/NextToken?s,UserId!s
/NextToken?s:PermissionGroups?[{#M\
6MembershipStatus?s*Name?s7PermissionGroupId?s
/NextToken?s/Users?[{#D3
0MaxResults!i/NextToken?s7PermissionGroupId!s
/NextToken?s/Users?[{#O7
/ApiAccess?s;ApiAccessPrincipalArn?s2EmailAddress?s/FirstName?s.LastName?s6MembershipStatus?s,Status?s*Type?s,UserId?s
7TemporaryPassword?s,UserId?s
1ChangesetId!s1ClientToken?s/DatasetId!s3FormatParams!<s3SourceParams!<s
+Alias?s1ClientToken?s8DatasetDescription?s/DatasetId!s2DatasetTitle!s*Kind!s9SchemaDefinition?{#44
=ApplicationPermissions?[s1ClientToken?s1Description?s*Name?s7PermissionGroupId!s
/ApiAccess?s;ApiAccessPrincipalArn?s1ClientToken?s/FirstName?s.LastName?s*Type?s,UserId!s
)"};
