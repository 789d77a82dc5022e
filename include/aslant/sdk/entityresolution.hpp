// What the actions of entityresolution take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xd023d2c094c882c0>{
    R"(#I#$>#$Z#$w#%>#%Y#%y#&<#&]#&x#'>#']#'z#(9#(R#(p#).#)B#)Z#)w#*0#*L#*f#+'#+G#+a#+{#,@#,^#,z#-=#-P#-k#.+#.@#.W#.x#/9#/Y
addPolicyStatement {#/v{#0]
batchDeleteUniqueId {#0u{#1F
createIdMappingWorkflow {#2N{#7]
createIdNamespace {#9){#<s
createMatchingWorkflow {#>\{#D%
createSchemaMapping {#Ef{#G,
deleteIdMappingWorkflow {#Gl{#G|
deleteIdNamespace {#H-{#G|
deleteMatchingWorkflow {#Gl{#G|
deletePolicyStatement {#H@{#0]
deleteSchemaMapping {#HU{#G|
generateMatchId {#Hc{#Ik
getIdMappingJob {#KL{#Kd
getIdMappingWorkflow {#Gl{#O.
getIdNamespace {#H-{#<s
getMatchId {#Pt{#QI
getMatchingJob {#KL{#Q`
getMatchingWorkflow {#Gl{#SU
getPolicy {#U\{#0]
getProviderService {#Uc{#V/
getSchemaMapping {#HU{#]\
listIdMappingJobs {#^q{#_@
listIdMappingWorkflows {#`&{#`@
listIdNamespaces {#`&{#aA
listMatchingJobs {#^q{#_@
listMatchingWorkflows {#`&{#c9
listProviderServices {#dK{#dt
listSchemaMappings {#`&{#fZ
listTagsForResource {#g_{#gn
putPolicy {#gw{#0]
startIdMappingJob {#h5{#h^
startMatchingJob {#Gl{#i&
tagResource {#i/{#iF
untagResource {#iG{#iF
updateIdMappingWorkflow {#ia{#7]
updateIdNamespace {#jy{#l*
updateMatchingWorkflow {#me{#me
updateSchemaMapping {#o>{#or
-Action![s)Arn!s/Condition?s,Effect!s0Principal![s1StatementId!s
)Arn!s,Policy?s+Token!s
1InputSource?s0UniqueIds![s2WorkflowName!s
1Deleted![{#2*<DisconnectedUniqueIds![s0Errors![{#26,Status!s
.UniqueId!s
/ErrorType!s.UniqueId!s
1Description?s<IdMappingTechniques!{#3n;InputSourceConfig![{#6x<OutputSourceConfig?[{#7D-RoleArn?s+Tags?<s2WorkflowName!s
3IdMappingType!s;ProviderProperties?{#4V<RuleBasedProperties?{#5e
HIntermediateSourceConfiguration?{#5O;ProviderConfiguration?*8ProviderServiceArn!s
8IntermediateS3Path!s
<AttributeMatchingModel!s9RecordMatchingModel!s8RuleDefinitionType!s/Rules?[{#6\
3MatchingKeys![s.RuleName!s
4InputSourceARN!s0SchemaName?s*Type?s
,KmsArn?s2OutputS3Path!s
1Description?s<IdMappingTechniques!{#3n;InputSourceConfig![{#6x<OutputSourceConfig?[{#7D-RoleArn?s1WorkflowArn!s2WorkflowName!s
1Description?sEIdMappingWorkflowProperties?[{#:C5IdNamespaceName!s;InputSourceConfig?[{#<T-RoleArn?s+Tags?<s*Type!s
3IdMappingType!s;ProviderProperties?{#;+<RuleBasedProperties?{#;Y
;ProviderConfiguration?*8ProviderServiceArn!s
<AttributeMatchingModel?s;RecordMatchingModels?[s:RuleDefinitionTypes?[s/Rules?[{#6\
4InputSourceARN!s0SchemaName?s
/CreatedAt!t1Description?sEIdMappingWorkflowProperties?[{#:C4IdNamespaceArn!s5IdNamespaceName!s;InputSourceConfig?[{#<T-RoleArn?s+Tags?<s*Type!s/UpdatedAt!t
1Description?s=IncrementalRunConfig?{#@=;InputSourceConfig![{#@S<OutputSourceConfig![{#A-=ResolutionTechniques!{#Ay-RoleArn!s+Tags?<s2WorkflowName!s
8IncrementalRunType?s
8ApplyNormalization?b4InputSourceARN!s0SchemaName!s
8ApplyNormalization?b,KmsArn?s0Output![{#Ah2OutputS3Path!s
,Hashed?b*Name!s
;ProviderProperties?{#4V4ResolutionType!s<RuleBasedProperties?{#C%@RuleConditionProperties?{#CZ
<AttributeMatchingModel!s2MatchPurpose?s/Rules![{#6\
/Rules![{#Cg
/Condition!s.RuleName!s
1Description?s=IncrementalRunConfig?{#@=;InputSourceConfig![{#@S<OutputSourceConfig![{#A-=ResolutionTechniques!{#Ay-RoleArn!s1WorkflowArn!s2WorkflowName!s
1Description?s;MappedInputFields![{#FH0SchemaName!s+Tags?<s
/FieldName!s/GroupName?s,Hashed?b.MatchKey?s-SubType?s*Type!s
1Description!s;MappedInputFields![{#FH/SchemaArn!s0SchemaName!s
2WorkflowName!s
-Message!s
5IdNamespaceName!s
)Arn!s1StatementId!s
0SchemaName!s
4ProcessingType?s1Records![{#I82WorkflowName!s
4InputSourceARN!s9RecordAttributeMap!<s.UniqueId!s
7FailedRecords![{#J85MatchGroups![{#Jd
2ErrorMessage!s4InputSourceARN!s.UniqueId!s
-MatchId!s/MatchRule!s1Records![{#K/
4InputSourceARN!s.RecordId!s
+JobId!s2WorkflowName!s
-EndTime?t5ErrorDetails?{#Lj+JobId!s0Metrics?{#Lz<OutputSourceConfig?[{#Ne/StartTime!t,Status!s
2ErrorMessage?s
2InputRecords?i9RecordsNotProcessed?i8TotalMappedRecords?i>TotalMappedSourceRecords?i>TotalMappedTargetRecords?i;TotalRecordsProcessed?i9UniqueRecordsLoaded?n
,KmsArn?s2OutputS3Path!s-RoleArn!s
/CreatedAt!t1Description?s<IdMappingTechniques!{#3n;InputSourceConfig![{#6x<OutputSourceConfig?[{#7D-RoleArn?s+Tags?<s/UpdatedAt!t1WorkflowArn!s2WorkflowName!s
8ApplyNormalization?b-Record!<s2WorkflowName!s
-MatchId?s/MatchRule?s
-EndTime?t5ErrorDetails?{#Lj+JobId!s0Metrics?{#Rf<OutputSourceConfig?[{#Ne/StartTime!t,Status!s
2InputRecords?i.MatchIDs?i9RecordsNotProcessed?i;TotalRecordsProcessed?i
/CreatedAt!t1Description?s=IncrementalRunConfig?{#@=;InputSourceConfig![{#@S<OutputSourceConfig![{#A-=ResolutionTechniques!{#Ay-RoleArn!s+Tags?<s/UpdatedAt!t1WorkflowArn!s2WorkflowName!s
)Arn!s
2ProviderName!s9ProviderServiceName!s
6AnonymizedOutput!b@ProviderComponentSchema?{#Z=EProviderConfigurationDefinition?*FProviderEndpointConfiguration!{#[7DProviderEntityOutputDefinition!*IProviderIdNameSpaceConfiguration?{#\,TProviderIntermediateDataAccessConfiguration?{#]1>ProviderJobConfiguration?*2ProviderName!s8ProviderServiceArn!s@ProviderServiceDisplayName!s9ProviderServiceName!s9ProviderServiceType!s
BProviderSchemaAttributes?[{#Zi/Schemas?[[s
/FieldName!s-Hashing?b-SubType?s*Type!s
AMarketplaceConfiguration?{#[V
-AssetId!s/DataSetId!s/ListingId!s0RevisionId!s
1Description?sKProviderSourceConfigurationDefinition?*KProviderTargetConfigurationDefinition?*
4AwsAccountIds?[s<RequiredBucketActions?[s
/CreatedAt!t1Description?s2HasWorkflows!b;MappedInputFields![{#FH/SchemaArn!s0SchemaName!s+Tags?<s/UpdatedAt!t
0MaxResults?i/NextToken?s2WorkflowName!s
.Jobs?[{#_X/NextToken?s
-EndTime?t+JobId!s/StartTime!t,Status!s
0MaxResults?i/NextToken?s
/NextToken?s;WorkflowSummaries?[{#`e
/CreatedAt!t/UpdatedAt!t1WorkflowArn!s2WorkflowName!s
>IdNamespaceSummaries?[{#ai/NextToken?s
/CreatedAt!t1Description?sEIdMappingWorkflowProperties?[{#c(4IdNamespaceArn!s5IdNamespaceName!s*Type!s/UpdatedAt!t
3IdMappingType!s
/NextToken?s;WorkflowSummaries?[{#c^
/CreatedAt!t4ResolutionType!s/UpdatedAt!t1WorkflowArn!s2WorkflowName!s
0MaxResults?i/NextToken?s2ProviderName?s
/NextToken?sBProviderServiceSummaries?[{#eF
2ProviderName!s8ProviderServiceArn!s@ProviderServiceDisplayName!s9ProviderServiceName!s9ProviderServiceType!s
/NextToken?s4SchemaList?[{#fx
/CreatedAt!t2HasWorkflows!b/SchemaArn!s0SchemaName!s/UpdatedAt!t
1ResourceArn!s
+Tags!<s
)Arn!s,Policy!s+Token?s
<OutputSourceConfig?[{#Ne2WorkflowName!s
+JobId!s<OutputSourceConfig?[{#Ne
+JobId!s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
1Description?s<IdMappingTechniques!{#3n;InputSourceConfig![{#6x<OutputSourceConfig?[{#7D-RoleArn?s2WorkflowName!s
1Description?sEIdMappingWorkflowProperties?[{#:C5IdNamespaceName!s;InputSourceConfig?[{#<T-RoleArn?s
/CreatedAt!t1Description?sEIdMappingWorkflowProperties?[{#:C4IdNamespaceArn!s5IdNamespaceName!s;InputSourceConfig?[{#<T-RoleArn?s*Type!s/UpdatedAt!t
1Description?s=IncrementalRunConfig?{#@=;InputSourceConfig![{#@S<OutputSourceConfig![{#A-=ResolutionTechniques!{#Ay-RoleArn!s2WorkflowName!s
1Description?s;MappedInputFields![{#FH0SchemaName!s
1Description?s;MappedInputFields![{#FH/SchemaArn!s0SchemaName!s
)"};
