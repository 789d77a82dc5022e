// What the actions of appflow take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x3f60a2d5d22b4b24>{
    R"(#<##q#$5#$U#$i#%/#%C#%^#&%#&H#&d#&z#'F#'e#(##(6#(S#(n#)9#)L#)^#)s#*6#*M#*m#+8
cancelFlowExecutions {#+L{#+h
createConnectorProfile {#,${#Ed
createFlow {#E{{#dH
deleteConnectorProfile {#d`{#>+
deleteFlow {#e,{#>+
describeConnector {#eF{#eh
describeConnectorEntity {#xW{#yH
describeConnectorProfiles {$%i{$&c
describeConnectors {$*%{$*Q
describeFlow {$-h{$-t
describeFlowExecutionRecords {$3q{$4<
listConnectorEntities {$7t{$8w
listConnectors {$9h{$:(
listFlows {$9h{$:F
listTagsForResource {$=Q{$=`
registerConnector {$=i{$>z
resetConnectorMetadataCache {$?0{#>+
startFlow {$@0{$@J
stopFlow {$-h{#dH
tagResource {$@p{#>+
unregisterConnector {$A-{#>+
untagResource {$AM{#>+
updateConnectorProfile {$Ag{#Ed
updateConnectorRegistration {$B`{$>z
updateFlow {$CU{$E9
3ExecutionIds?[s.FlowName!s
8InvalidExecutions?[s
1ClientToken?s4ConnectionMode!s4ConnectorLabel?s?ConnectorProfileConfig!{#-G:ConnectorProfileName!s3ConnectorType!s,KmsArn?s
DConnectorProfileCredentials?{#./CConnectorProfileProperties!{#:y
2Amplitude?{#1;8CustomConnector?{#1Q0Datadog?{#4J2Dynatrace?{#4e8GoogleAnalytics?{#4q2Honeycode?{#5a3InforNexus?{#670Marketo?{#6k/Pardot?{#7L1Redshift?{#893Salesforce?{#8P1SapoData?{#9Z3ServiceNow?{#:11Singular?{#:_.Slack?{#6k2Snowflake?{#2U3Trendmicro?{#:i.Veeva?{#2U0Zendesk?{#6k
,ApiKey!s/SecretKey!s
/ApiKey?{#2<8AuthenticationType!s.Basic?{#2U/Custom?{#2l/Oauth2?{#3@
,ApiKey!s2ApiSecretKey?s
.Password!s.Username!s
5CredentialsMap?<s>CustomAuthenticationType!s
1AccessToken?s.ClientId?s2ClientSecret?s5OAuthRequest?{#402RefreshToken?s
.AuthCode?s1RedirectUri?s
,ApiKey!s4ApplicationKey!s
.ApiToken!s
1AccessToken?s.ClientId!s2ClientSecret!s5OAuthRequest?{#402RefreshToken?s
1AccessToken?s5OAuthRequest?{#402RefreshToken?s
1AccessKeyId!s-Datakey!s5SecretAccessKey!s,UserId!s
1AccessToken?s.ClientId!s2ClientSecret!s5OAuthRequest?{#40
1AccessToken?s:ClientCredentialsArn?s5OAuthRequest?{#402RefreshToken?s
.Password?s.Username?s
1AccessToken?s:ClientCredentialsArn?s.JwtToken?s5OAuth2GrantType?s5OAuthRequest?{#402RefreshToken?s
=BasicAuthCredentials?{#2U9OAuthCredentials?{#4q
:OAuth2Credentials?{#3@.Password?s.Username?s
,ApiKey!s
2ApiSecretKey!s
2Amplitude?{#>+8CustomConnector?{#>,0Datadog?{#?82Dynatrace?{#?88GoogleAnalytics?{#>+2Honeycode?{#>+3InforNexus?{#?80Marketo?{#?8/Pardot?{#?G1Redshift?{#@$3Salesforce?{#AZ1SapoData?{#BR3ServiceNow?{#?81Singular?{#>+.Slack?{#?82Snowflake?{#D]3Trendmicro?{#>+.Veeva?{#?80Zendesk?{#?8

9OAuth2Properties?{#>X8ProfileProperties?<s
5OAuth2GrantType!s.TokenUrl!s?TokenUrlCustomProperties?<s
1InstanceUrl!s
4BusinessUnitId?s1InstanceUrl?s:IsSandboxEnvironment?b
0BucketName!s2BucketPrefix?s7ClusterIdentifier?s4DataApiRoleArn?s2DatabaseName?s1DatabaseUrl?s:IsRedshiftServerless?b-RoleArn!s3WorkgroupName?s
1InstanceUrl?s:IsSandboxEnvironment?bOUsePrivateLinkForMetadataAndAuthorization?b
8ApplicationHostUrl!s<ApplicationServicePath!s2ClientNumber!s0DisableSSO?b3LogonLanguage?s8OAuthProperties?{#D40PortNumber!i<PrivateLinkServiceName?s
1AuthCodeUrl!s2OAuthScopes![s.TokenUrl!s
1AccountName?s0BucketName!s2BucketPrefix?s<PrivateLinkServiceName?s,Region?s+Stage!s/Warehouse!s
9ConnectorProfileArn?s
1ClientToken?s1Description?sCDestinationFlowConfigList![{#Gp.FlowName!s,KmsArn?s>MetadataCatalogConfig?{#UI9SourceFlowConfig!{#V-+Tags?<s/Tasks![{#^v6TriggerConfig!{#b)
0ApiVersion?s:ConnectorProfileName?s3ConnectorType!sGDestinationConnectorProperties!{#Ho
8CustomConnector?{#K,9CustomerProfiles?{#Lm4EventBridge?{#M22Honeycode?{#M27LookoutMetrics?{#>+0Marketo?{#M21Redshift?{#MU+S3?{#NF3Salesforce?{#Pq1SapoData?{#Qq2Snowflake?{#MU1Upsolver?{#SI0Zendesk?{#T[
7CustomProperties?<s0EntityName!s<ErrorHandlingConfig?{#L23IdFieldNames?[s8WriteOperationType?s
0BucketName?s2BucketPrefix?sAFailOnFirstDestinationError?b
0DomainName!s4ObjectTypeName?s
<ErrorHandlingConfig?{#L2,Object!s
2BucketPrefix?s<ErrorHandlingConfig?{#L2<IntermediateBucketName!s,Object!s
0BucketName!s2BucketPrefix?s=S3OutputFormatConfig?{#O#
:AggregationConfig?{#Os.FileType?s5PrefixConfig?{#P=>PreserveSourceDataTyping?b
5AggregationType?s4TargetFileSize?l
:PathPrefixHierarchy?[s2PrefixFormat?s0PrefixType?s
5DataTransferApi?s<ErrorHandlingConfig?{#L23IdFieldNames?[s,Object!s8WriteOperationType?s
<ErrorHandlingConfig?{#L23IdFieldNames?[s0ObjectPath!sFSuccessResponseHandlingConfig?{#S,8WriteOperationType?s
0BucketName?s2BucketPrefix?s
0BucketName!s2BucketPrefix?s=S3OutputFormatConfig!{#T&
:AggregationConfig?{#Os.FileType?s5PrefixConfig!{#P=
<ErrorHandlingConfig?{#L23IdFieldNames?[s,Object!s8WriteOperationType?s
8GlueDataCatalog?{#U_
2DatabaseName!s-RoleArn!s1TablePrefix!s
0ApiVersion?s:ConnectorProfileName?s3ConnectorType!s>IncrementalPullConfig?{#WBBSourceConnectorProperties!{#W[
;DatetimeTypeFieldName?s
2Amplitude?{#ZC8CustomConnector?{#ZM0Datadog?{#ZC2Dynatrace?{#ZC8GoogleAnalytics?{#ZC3InforNexus?{#ZC0Marketo?{#ZC/Pardot?{#ZC+S3?{#[93Salesforce?{#\(1SapoData?{#\w3ServiceNow?{#ZC1Singular?{#ZC.Slack?{#ZC3Trendmicro?{#ZC.Veeva?{#]y0Zendesk?{#ZC
,Object!s
7CustomProperties?<s8DataTransferApi?{#[*0EntityName!s
*Name?s*Type?s
0BucketName!s2BucketPrefix?s<S3InputFormatConfig?{#[o
5S3InputFileType?s
5DataTransferApi?s>EnableDynamicFieldUpdate?b;IncludeDeletedRecords?b,Object!s
0ObjectPath?s9PaginationConfig?{#]X:ParallelismConfig?{#]g
1MaxPageSize!i
4MaxParallelism!i
2DocumentType?s8IncludeAllVersions?b7IncludeRenditions?b8IncludeSourceFiles?b,Object!s
:ConnectorOperator?{#_t6DestinationField?s3SourceFields![s5TaskProperties?<s.TaskType!s
/Amplitude?s5CustomConnector?s-Datadog?s/Dynatrace?s5GoogleAnalytics?s0InforNexus?s-Marketo?s,Pardot?s(S3?s0Salesforce?s.SapoData?s0ServiceNow?s.Singular?s+Slack?s0Trendmicro?s+Veeva?s-Zendesk?s
:TriggerProperties?{#bO1TriggerType!s
2Scheduled?{#b_
2DataPullMode?s8FirstExecutionFrom?tDFlowErrorDeactivationThreshold?i5ScheduleEndTime?t8ScheduleExpression!s4ScheduleOffset?l7ScheduleStartTime?t.Timezone?s
-FlowArn?s0FlowStatus?s
:ConnectorProfileName!s1ForceDelete?b
.FlowName!s1ForceDelete?b
4ConnectorLabel?s3ConnectorType!s
?ConnectorConfiguration?{#f+
=AuthenticationConfig?{#m>9CanUseAsDestination?b4CanUseAsSource?b2ConnectorArn?s:ConnectorDescription?s4ConnectorLabel?s:ConnectorMetadata?{#rS5ConnectorModes?[s3ConnectorName?s4ConnectorOwner?sDConnectorProvisioningConfig?{#w9?ConnectorProvisioningType?sBConnectorRuntimeSettings?[{#wS3ConnectorType?s6ConnectorVersion?s:IsPrivateLinkEnabled?bFIsPrivateLinkEndpointUrlRequired?b-LogoURL?s2RegisteredAt?t2RegisteredBy?s;SupportedApiVersions?[sCSupportedDataTransferApis?[{#[*ASupportedDataTransferTypes?[sESupportedDestinationConnectors?[s9SupportedOperators?[sESupportedSchedulingFrequencies?[s<SupportedTriggerTypes?[s?SupportedWriteOperations?[s
;CustomAuthConfigs?[{#nl;IsApiKeyAuthSupported?b:IsBasicAuthSupported?b;IsCustomAuthSupported?b7IsOAuth2Supported?b7OAuth2Defaults?{#pA
8AuthParameters?[{#oC>CustomAuthenticationType?s
>ConnectorSuppliedValues?[s1Description?s0IsRequired?b6IsSensitiveField?b)Key?s+Label?s
3AuthCodeUrls?[s@Oauth2CustomProperties?[{#qN@Oauth2GrantTypesSupported?[s2OauthScopes?[s0TokenUrls?[s
>ConnectorSuppliedValues?[s1Description?s0IsRequired?b6IsSensitiveField?b)Key?s+Label?s*Type?s
2Amplitude?{#>+9CustomerProfiles?{#>+0Datadog?{#>+2Dynatrace?{#>+4EventBridge?{#>+8GoogleAnalytics?{#v-2Honeycode?{#v-3InforNexus?{#>+0Marketo?{#>+/Pardot?{#>+1Redshift?{#>++S3?{#>+3Salesforce?{#v=1SapoData?{#>+3ServiceNow?{#>+1Singular?{#>+.Slack?{#v-2Snowflake?{#w$3Trendmicro?{#>+1Upsolver?{#>+.Veeva?{#>+0Zendesk?{#v-
2OAuthScopes?[s
7DataTransferApis?[s2OAuthScopes?[s@Oauth2GrantTypesSupported?[s
7SupportedRegions?[s
/Lambda?{#wF
/LambdaArn!s
DConnectorSuppliedValueOptions?[s.DataType?s1Description?s0IsRequired?b)Key?s+Label?s+Scope?s
0ApiVersion?s9ConnectorEntityName!s:ConnectorProfileName?s3ConnectorType?s
?ConnectorEntityFields![{#ye
7CustomProperties?<s2DefaultValue?s1Description?s>DestinationProperties?{#{y0Identifier!s2IsDeprecated?b2IsPrimaryKey?b+Label?s6ParentIdentifier?s9SourceProperties?{$#0BSupportedFieldTypeDetails?{$#w
1IsCreatable?b9IsDefaultedOnCreate?b0IsNullable?b1IsUpdatable?b2IsUpsertable?b?SupportedWriteOperations?[s
1IsQueryable?b3IsRetrievable?bKIsTimestampFieldForIncrementalQueries?b
+V1!{$$&
9FieldLengthRange?{$%T/FieldType!s8FieldValueRange?{$%T6FilterOperators![s9SupportedDateFormat?s6SupportedValues?[s7ValueRegexPattern?s
-Maximum?n-Minimum?n
4ConnectorLabel?s<ConnectorProfileNames?[s3ConnectorType?s0MaxResults?i/NextToken?s
AConnectorProfileDetails?[{$'4/NextToken?s
4ConnectionMode?s4ConnectorLabel?s9ConnectorProfileArn?s:ConnectorProfileName?sCConnectorProfileProperties?{#:y3ConnectorType?s/CreatedAt?t4CredentialsArn?s3LastUpdatedAt?tKPrivateConnectionProvisioningState?{$)U
2FailureCause?s4FailureMessage?s,Status?s
5ConnectorTypes?[s0MaxResults?i/NextToken?s
AConnectorConfigurations?<{#f+4Connectors?[{$+3/NextToken?s
5ApplicationType?s:ConnectorDescription?s4ConnectorLabel?s5ConnectorModes?[s3ConnectorName?s4ConnectorOwner?s?ConnectorProvisioningType?s3ConnectorType?s6ConnectorVersion?s2RegisteredAt?t2RegisteredBy?sASupportedDataTransferTypes?[s
.FlowName!s
/CreatedAt?t/CreatedBy?s1Description?sCDestinationFlowConfigList?[{#Gp-FlowArn?s.FlowName?s0FlowStatus?s7FlowStatusMessage?s,KmsArn?s@LastRunExecutionDetails?{$1[GLastRunMetadataCatalogDetails?[{$2U3LastUpdatedAt?t3LastUpdatedBy?s>MetadataCatalogConfig?{#UI3SchemaVersion?l9SourceFlowConfig?{#V-+Tags?<s/Tasks?[{#^v6TriggerConfig?{#b)
@MostRecentExecutionMessage?s?MostRecentExecutionStatus?s=MostRecentExecutionTime?t
1CatalogType?sDPartitionRegistrationOutput?{$3T/TableName?s@TableRegistrationOutput?{$3T
-Message?s,Result?s,Status?s
.FlowName!s0MaxResults?i/NextToken?s
8FlowExecutions?[{$4^/NextToken?s
5DataPullEndTime?t7DataPullStartTime?t1ExecutionId?s8ExecutionResult?{$6?5ExecutionStatus?s3LastUpdatedAt?t@MetadataCatalogDetails?[{$2U/StartedAt?t
4BytesProcessed?l2BytesWritten?l2ErrorInfo?{$7M1MaxPageSize?l:NumParallelProcesses?l6RecordsProcessed?l
6ExecutionMessage?s6PutFailuresCount?l
0ApiVersion?s:ConnectorProfileName?s3ConnectorType?s2EntitiesPath?s0MaxResults?i/NextToken?s
=ConnectorEntityMap!<[{$9D/NextToken?s
7HasNestedEntities?b+Label?s*Name!s
0MaxResults?i/NextToken?s
4Connectors?[{$+3/NextToken?s
/Flows?[{$:_/NextToken?s
/CreatedAt?t/CreatedBy?s1Description?s?DestinationConnectorLabel?s>DestinationConnectorType?s-FlowArn?s.FlowName?s0FlowStatus?s@LastRunExecutionDetails?{$1[3LastUpdatedAt?t3LastUpdatedBy?s:SourceConnectorLabel?s9SourceConnectorType?s+Tags?<s1TriggerType?s
1ResourceArn!s
+Tags?<s
1ClientToken?s4ConnectorLabel?sDConnectorProvisioningConfig?{#w9?ConnectorProvisioningType?s1Description?s
2ConnectorArn?s
0ApiVersion?s9ConnectorEntityName?s:ConnectorProfileName?s3ConnectorType?s2EntitiesPath?s
1ClientToken?s.FlowName!s
1ExecutionId?s-FlowArn?s0FlowStatus?s
1ResourceArn!s+Tags!<s
4ConnectorLabel!s1ForceDelete?b
1ResourceArn!s.TagKeys![s
1ClientToken?s4ConnectionMode!s?ConnectorProfileConfig!{#-G:ConnectorProfileName!s
1ClientToken?s4ConnectorLabel!sDConnectorProvisioningConfig?{#w91Description?s
1ClientToken?s1Description?sCDestinationFlowConfigList![{#Gp.FlowName!s>MetadataCatalogConfig?{#UI9SourceFlowConfig!{#V-/Tasks![{#^v6TriggerConfig!{#b)
0FlowStatus?s
)"};
