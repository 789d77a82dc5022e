// What the actions of lakeformation take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe6a9f5d8d8c316f5>{
    R"(#_#%&#%C#%h#&-#&M#&h#')#'H#']#'|#(Z#(|#)A#)V#)u#*S#*u#+:#+V#,6#,P#,m#-.#-J#-h#.+#.S#.e#/'#/>#/Z#/u#04#0b#12#1N#1d#2$#2A#2_#2s#3:#3S#3j#44#4N#4k#5+#5M#5h#6/#6M#6i#7)#7H#7]#7|#8Z#8r#94
addLFTagsToResource {#9Y{#?p
assumeDecoratedRoleWithSAML {#@Y{#A;
batchGrantPermissions {#Ax{#Ck
batchRevokePermissions {#Ax{#Ck
cancelTransaction {#D?{#>k
commitTransaction {#D?{#DP
createDataCellsFilter {#De{#>k
createLFTag {#:'{#>k
createLFTagExpression {#F\{#>k
createLakeFormationIdentityCenterConfiguration {#G5{#HB
createLakeFormationOptIn {#HT{#>k
deleteDataCellsFilter {#<1{#>k
deleteLFTag {#I'{#>k
deleteLFTagExpression {#=&{#>k
deleteLakeFormationIdentityCenterConfiguration {#I={#>k
deleteLakeFormationOptIn {#HT{#>k
deleteObjectsOnCancel {#IJ{#>k
deregisterResource {#JD{#>k
describeLakeFormationIdentityCenterConfiguration {#I={#JS
describeResource {#JD{#Kb
describeTransaction {#D?{#M'
extendTransaction {#N;{#>k
getDataCellsFilter {#NL{#O&
getDataLakePrincipal {#>k{#O<
getDataLakeSettings {#I={#OH
getEffectivePermissionsForPath {#S9{#Sm
getLFTag {#I'{#Uy
getLFTagExpression {#=&{#VB
getQueryState {#Vu{#W&
getQueryStatistics {#Vu{#W7
getResourceLFTags {#Yr{#ZH
getTableObjects {#[D{#\`
getTemporaryGluePartitionCredentials {#]X{#A;
getTemporaryGlueTableCredentials {#_3{#aP
getWorkUnitResults {#bC{#bk
getWorkUnits {#b{{#cC
grantPermissions {#dF{#>k
listDataCellsFilter {#eR{#ew
listLFTagExpressions {#fA{#fg
listLFTags {#g1{#gk
listLakeFormationOptIns {#h+{#hb
listPermissions {#j){#k2
listResources {#kb{#lm
listTableStorageOptimizers {#m7{#n5
listTransactions {#oP{#p+
putDataLakeSettings {#pK{#>k
registerResource {#pn{#>k
removeLFTagsFromResource {#9Y{#?p
revokePermissions {#dF{#>k
searchDatabasesByLFTags {#r({#r_
searchTablesByLFTags {#r({#sA
startQueryPlanning {#tP{#Vu
startTransaction {#un{#N;
updateDataCellsFilter {#De{#>k
updateLFTag {#v'{#>k
updateLFTagExpression {#F\{#>k
updateLakeFormationIdentityCenterConfiguration {#vd{#>k
updateResource {#wX{#>k
updateTableObjects {#x>{#>k
updateTableStorageOptimizer {#zC{#{,
/CatalogId?s0LfTags![{#:'1Resource!{#:J
/CatalogId?s,TagKey!s0TagValues![s
0Catalog?{#<+8DataCellsFilter?{#<15DataLocation?{#<e1Database?{#=&.LfTag?{#:'8LfTagExpression?{#=&4LfTagPolicy?{#=:.Table?{#>59TableWithColumns?{#>l
(Id?s
2DatabaseName?s*Name?s4TableCatalogId?s/TableName?s
/CatalogId?s1ResourceArn!s
/CatalogId?s*Name!s
/CatalogId?s4Expression?[{#=x4ExpressionName?s2ResourceType!s
,TagKey!s0TagValues![s
/CatalogId?s2DatabaseName!s*Name?s6TableWildcard?{#>k

/CatalogId?s2ColumnNames?[s7ColumnWildcard?{#?X2DatabaseName!s*Name!s
:ExcludedColumnNames?[s
2Failures?[{#@&
.Error?{#@=.LfTag?{#:'
/ErrorCode?s2ErrorMessage?s
5DurationSeconds?i2PrincipalArn!s-RoleArn!s3SamlAssertion!s
1AccessKeyId?s0Expiration?t5SecretAccessKey?s2SessionToken?s
/CatalogId?s1Entries![{#B9
2Condition?{#C>(Id!s2Permissions?[sAPermissionsWithGrantOption?[s2Principal?{#CL1Resource?{#:J
0Expression?s
ADataLakePrincipalIdentifier?s
2Failures?[{#C{
.Error?{#@=5RequestEntry?{#B9
3TransactionId!s
7TransactionStatus?s
2TableData!{#Du
2ColumnNames?[s7ColumnWildcard?{#?X2DatabaseName!s*Name!s2RowFilter?{#F34TableCatalogId!s/TableName!s/VersionId?s
8AllRowsWildcard?{#>k6FilterExpression?s
/CatalogId?s1Description?s4Expression![{#=x*Name!s
/CatalogId?s:ExternalFiltering?{#H#1InstanceArn?s9ShareRecipients?[{#CL
8AuthorizedTargets![s,Status!s
4ApplicationArn?s
2Condition?{#C>2Principal!{#CL1Resource!{#:J
/CatalogId?s,TagKey!s
/CatalogId?s
/CatalogId?s2DatabaseName!s1Objects![{#J6/TableName!s3TransactionId!s
*ETag?s)Uri!s
1ResourceArn!s
4ApplicationArn?s/CatalogId?s:ExternalFiltering?{#H#1InstanceArn?s3ResourceShare?s9ShareRecipients?[{#CL
5ResourceInfo?{#Ku
9HybridAccessEnabled?b2LastModified?t1ResourceArn?s-RoleArn?s4WithFederation?b:WithPrivilegedAccess?b
?TransactionDescription?{#MD
8TransactionEndTime?t3TransactionId?s:TransactionStartTime?t7TransactionStatus?s
3TransactionId?s
2DatabaseName!s*Name!s4TableCatalogId!s/TableName!s
8DataCellsFilter?{#Du
.Identity?s
9DataLakeSettings?{#O_
@AllowExternalDataFiltering?bFAllowFullTableExternalDataAccess?bDAuthorizedSessionTagValueList?[sJCreateDatabaseDefaultPermissions?[{#RtGCreateTableDefaultPermissions?[{#Rt8DataLakeAdmins?[{#CLHExternalDataFilteringAllowList?[{#CL1Parameters?<s8ReadOnlyAdmins?[{#CL<TrustedResourceOwners?[s
2Permissions?[s2Principal?{#CL
/CatalogId?s0MaxResults?i/NextToken?s1ResourceArn!s
/NextToken?s5Permissions?[{#T2
:AdditionalDetails?{#Ug2Condition?{#C>1LastUpdated?t3LastUpdatedBy?s2Permissions?[sAPermissionsWithGrantOption?[s2Principal?{#CL1Resource?{#:J
4ResourceShare?[s
/CatalogId?s,TagKey?s0TagValues?[s
/CatalogId?s1Description?s4Expression?[{#=x*Name?s
-QueryId!s
+Error?s+State!s
<ExecutionStatistics?{#X%;PlanningStatistics?{#Xo9QuerySubmissionTime?t
@AverageExecutionTimeMillis?l6DataScannedBytes?l<WorkUnitsExecutedCount?l
>EstimatedDataToScanBytes?l8PlanningTimeMillis?l5QueueTimeMillis?l=WorkUnitsGeneratedCount?l
/CatalogId?s1Resource!{#:J8ShowAssignedLFTags?b
9LfTagOnDatabase?[{#:'9LfTagsOnColumns?[{#[/7LfTagsOnTable?[{#:'
0LfTags?[{#:'*Name?s
/CatalogId?s2DatabaseName!s0MaxResults?i/NextToken?s8PartitionPredicate?s3QueryAsOfTime?t/TableName!s3TransactionId?s
/NextToken?s1Objects?[{#\{
1Objects?[{#]C6PartitionValues?[s
*ETag?s*Size?l)Uri?s
5AuditContext?{#^h5DurationSeconds?i2Partition!{#_(2Permissions?[s?SupportedPermissionTypes?[s.TableArn!s
<AdditionalAuditContext?s
-Values![s
5AuditContext?{#^h5DurationSeconds?i2Permissions?[s<QuerySessionContext?{#`V,S3Path?s?SupportedPermissionTypes?[s.TableArn!s
8AdditionalContext?<s/ClusterId?s:QueryAuthorizationId?s-QueryId?s4QueryStartTime?t
1AccessKeyId?s0Expiration?t5SecretAccessKey?s2SessionToken?s3VendedS3Path?[s
-QueryId!s0WorkUnitId!l3WorkUnitToken!s
2ResultStream?y
/NextToken?s.PageSize?i-QueryId!s
/NextToken?s-QueryId!s8WorkUnitRanges![{#co
3WorkUnitIdMax!l3WorkUnitIdMin!l3WorkUnitToken!s
/CatalogId?s2Condition?{#C>2Permissions![sAPermissionsWithGrantOption?[s2Principal!{#CL1Resource!{#:J
0MaxResults?i/NextToken?s.Table?{#>5
:DataCellsFilters?[{#Du/NextToken?s
/CatalogId?s0MaxResults?n/NextToken?s
:LfTagExpressions?[{#VB/NextToken?s
/CatalogId?s0MaxResults?i/NextToken?s7ResourceShareType?s
0LfTags?[{#:'/NextToken?s
0MaxResults?i/NextToken?s2Principal?{#CL1Resource?{#:J
ELakeFormationOptInsInfoList?[{#i7/NextToken?s
2Condition?{#C>2LastModified?t3LastUpdatedBy?s2Principal?{#CL1Resource?{#:J
/CatalogId?s4IncludeRelated?s0MaxResults?i/NextToken?s2Principal?{#CL1Resource?{#:J2ResourceType?s
/NextToken?sFPrincipalResourcePermissions?[{#T2
=FilterConditionList?[{#l<0MaxResults?i/NextToken?s
8ComparisonOperator?s+Field?s6StringValueList?[s
/NextToken?s:ResourceInfoList?[{#Ku
/CatalogId?s2DatabaseName!s0MaxResults?i/NextToken?s:StorageOptimizerType?s/TableName!s
/NextToken?s>StorageOptimizerList?[{#n]
-Config?<s2ErrorMessage?s4LastRunDetails?s:StorageOptimizerType?s.Warnings?s
/CatalogId?s0MaxResults?i/NextToken?s2StatusFilter?s
/NextToken?s6Transactions?[{#MD
/CatalogId?s9DataLakeSettings!{#O_
9HybridAccessEnabled?b1ResourceArn!s-RoleArn?s:UseServiceLinkedRole?b4WithFederation?b:WithPrivilegedAccess?b
/CatalogId?s4Expression![{#=x0MaxResults?i/NextToken?s
6DatabaseList?[{#s%/NextToken?s
1Database?{#=&0LfTags?[{#:'
/NextToken?s3TableList?[{#s^
9LfTagOnDatabase?[{#:'9LfTagsOnColumns?[{#[/7LfTagsOnTable?[{#:'.Table?{#>5
=QueryPlanningContext!{#ty1QueryString!s
/CatalogId?s2DatabaseName!s3QueryAsOfTime?t6QueryParameters?<s3TransactionId?s
5TransactionType?s
/CatalogId?s,TagKey!s5TagValuesToAdd?[s8TagValuesToDelete?[s
7ApplicationStatus?s/CatalogId?s:ExternalFiltering?{#H#9ShareRecipients?[{#CL
9HybridAccessEnabled?b1ResourceArn!s-RoleArn!s4WithFederation?b
/CatalogId?s2DatabaseName!s/TableName!s3TransactionId?s9WriteOperations![{#y2
2AddObject?{#yT5DeleteObject?{#y|
*ETag!s6PartitionValues?[s*Size!l)Uri!s
*ETag?s6PartitionValues?[s)Uri!s
/CatalogId?s2DatabaseName!s>StorageOptimizerConfig!<<s/TableName!s
,Result?s
)"};
