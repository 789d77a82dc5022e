// What the actions of appsync take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xadc14082cced3f2f>{
    R"(#m#%P#%f#&/#&R#&e#'##'9#'Y#'s#(3#(K#(e#)##)7#)J#)b#)x#*>#*X#*r#+0#+J#+b#+v#,5#,[#-'#-=#-^#-u#.+#.F#.[#.x#/5#/Y#/p#0+#0B#0m#13#1H#1i#20#2A#2V#2h#3-#3F#3_#3v#45#4L#4m#56#5S#5f#6,#6W#7##7@#7Z#7o#8,#8?#8W#8m#93#9M#9g#:%#:?#:W#:{
associateApi {#;5{#;K
associateMergedGraphqlApi {#<C{#=Q
associateSourceGraphqlApi {#<C{#=Q
createApi {#@B{#ET
createApiCache {#Fs{#H5
createApiKey {#Ia{#J(
createChannelNamespace {#J]{#M*
createDataSource {#O'{#VZ
createDomainName {#YL{#Z'
createFunction {#[L{#^b
createGraphqlApi {#a*{#iZ
createResolver {#n*{#po
createType {#sK{#sj
deleteApi {#tM{#tV
deleteApiCache {#tM{#tV
deleteApiKey {#tW{#tV
deleteChannelNamespace {#te{#tV
deleteDataSource {#te{#tV
deleteDomainName {#tu{#tV
deleteFunction {#u){#tV
deleteGraphqlApi {#tM{#tV
deleteResolver {#u?{#tV
deleteType {#u_{#tV
disassociateApi {#tu{#tV
disassociateMergedGraphqlApi {#us{#v@
disassociateSourceGraphqlApi {#v^{#v@
evaluateCode {#w+{#wU
evaluateMappingTemplate {#y3{#yI
flushApiCache {#tM{#tV
getApi {#tM{#ET
getApiAssociation {#tu{#;K
getApiCache {#tM{#H5
getChannelNamespace {#te{#M*
getDataSource {#te{#VZ
getDataSourceIntrospection {#z5{#zt
getDomainName {#tu{#Z'
getFunction {#u){#^b
getGraphqlApi {#tM{#iZ
getGraphqlApiEnvironmentVariables {#tM{$#g
getIntrospectionSchema {$$&{$$L
getResolver {#u?{#po
getSchemaCreationStatus {#tM{$$V
getSourceApiAssociation {#v^{#=Q
getType {$$j{#sj
listApiKeys {$%-{$%O
listApis {$%j{$&*
listChannelNamespaces {$&B{$&d
listDataSources {$%-{$'/
listDomainNames {$'N{$'h
listFunctions {$%-{$(3
listGraphqlApis {$(P{$(|
listResolvers {$)A{$)n
listResolversByFunction {$*1{$)n
listSourceApiAssociations {$%-{$*`
listTagsForResource {$,G{$,V
listTypes {$,_{$-0
listTypesByAssociation {$-I{$-0
putGraphqlApiEnvironmentVariables {$.8{$#g
startDataSourceIntrospection {$.Y{$/@
startSchemaCreation {$0+{$0A
startSchemaMerge {#v^{#v@
tagResource {$0K{#tV
untagResource {$0b{#tV
updateApi {$0|{#ET
updateApiCache {$1R{#H5
updateApiKey {$29{#J(
updateChannelNamespace {$2_{#M*
updateDataSource {#O'{#VZ
updateDomainName {$3h{#Z'
updateFunction {$4*{#^b
updateGraphqlApi {$6*{#iZ
updateResolver {#n*{#po
updateSourceApiAssociation {$9R{#=Q
updateType {$:M{#sj
+ApiId!s0DomainName!s
7ApiAssociation?{#;`
+ApiId?s7AssociationStatus?s6DeploymentDetail?s0DomainName?s
1Description?s9MergedApiIdentifier!sCSourceApiAssociationConfig?{#=D9SourceApiIdentifier!s
/MergeType?s
=SourceApiAssociation?{#=l
4AssociationArn?s3AssociationId?s1Description?s=LastSuccessfulMergeDate?t2MergedApiArn?s1MergedApiId?s2SourceApiArn?sCSourceApiAssociationConfig?{#=D@SourceApiAssociationStatus?sFSourceApiAssociationStatusDetail?s1SourceApiId?s
4EventConfig?{#@r*Name!s2OwnerContact?s+Tags?<s
7AuthProviders![{#B:=ConnectionAuthModes![{#E$ADefaultPublishAuthModes![{#E$CDefaultSubscribeAuthModes![{#E$2LogConfig?{#E0
.AuthType!s6CognitoConfig?{#C4?LambdaAuthorizerConfig?{#Ca<OpenIDConnectConfig?{#DV
6AppIdClientRegex?s/AwsRegion!s0UserPoolId!s
BAuthorizerResultTtlInSeconds?n3AuthorizerUri!sBIdentityValidationExpression?s
-AuthTTL?n.ClientId?s,IatTTL?n,Issuer!s
.AuthType!s
;CloudWatchLogsRoleArn!s.LogLevel!s
,Api?{#E^
,ApiArn?s+ApiId?s-Created?t*Dns?<s4EventConfig?{#@r*Name?s2OwnerContact?s+Tags?<s2WafWebAclArn?s1XrayEnabled?b
8ApiCachingBehavior!s+ApiId!s=AtRestEncryptionEnabled?b9HealthMetricsConfig?s>TransitEncryptionEnabled?b)Ttl!l*Type!s
1ApiCache?{#HD
8ApiCachingBehavior?s=AtRestEncryptionEnabled?b9HealthMetricsConfig?s,Status?s>TransitEncryptionEnabled?b)Ttl?l*Type?s
+ApiId!s1Description?s-Expires?l
/ApiKey?{#J5
-Deletes?l1Description?s-Expires?l(Id?s
+ApiId!s2CodeHandlers?s7HandlerConfigs?{#Kn*Name!s:PublishAuthModes?[{#E$<SubscribeAuthModes?[{#E$+Tags?<s
2OnPublish?{#L54OnSubscribe?{#L5
.Behavior!s4Integration!{#LR
4DataSourceName!s5LambdaConfig?{#Lv
0InvokeType?s
9ChannelNamespace?{#MA
+ApiId?s9ChannelNamespaceArn?s2CodeHandlers?s-Created?t7HandlerConfigs?{#Kn2LastModified?t*Name?s:PublishAuthModes?[{#E$<SubscribeAuthModes?[{#E$+Tags?<s
+ApiId!s1Description?s7DynamodbConfig?{#QZ<ElasticsearchConfig?{#S0:EventBridgeConfig?{#SH3HttpConfig?{#SW5LambdaConfig?{#To3MetricsConfig?s*Name!s@OpenSearchServiceConfig?{#S0ARelationalDatabaseConfig?{#U*4ServiceRoleArn?s*Type!s
/AwsRegion!s8DeltaSyncConfig?{#RQ/TableName!s:UseCallerCredentials?b/Versioned?b
2BaseTableTTL?l8DeltaSyncTableName?s7DeltaSyncTableTTL?l
/AwsRegion!s.Endpoint!s
1EventBusArn!s
<AuthorizationConfig?{#S|.Endpoint?s
7AuthorizationType!s5AwsIamConfig?{#TI
3SigningRegion?s8SigningServiceName?s
7LambdaFunctionArn!s
>RdsHttpEndpointConfig?{#UeBRelationalDatabaseSourceType?s
/AwsRegion?s7AwsSecretStoreArn?s2DatabaseName?s9DbClusterIdentifier?s,Schema?s
3DataSource?{#Vk
3DataSourceArn?s1Description?s7DynamodbConfig?{#QZ<ElasticsearchConfig?{#S0:EventBridgeConfig?{#SH3HttpConfig?{#SW5LambdaConfig?{#To3MetricsConfig?s*Name?s@OpenSearchServiceConfig?{#S0ARelationalDatabaseConfig?{#U*4ServiceRoleArn?s*Type?s
4CertificateArn!s1Description?s0DomainName!s+Tags?<s
9DomainNameConfig?{#Z>
7AppsyncDomainName?s4CertificateArn?s1Description?s0DomainName?s3DomainNameArn?s2HostedZoneId?s+Tags?<s
+ApiId!s*Code?s4DataSourceName!s1Description?s5FunctionVersion?s2MaxBatchSize?i*Name!s<RequestMappingTemplate?s=ResponseMappingTemplate?s0Runtime?{#]?3SyncConfig?{#]X
*Name!s4RuntimeVersion!s
7ConflictDetection?s5ConflictHandler?sDLambdaConflictHandlerConfig?{#^F
>LambdaConflictHandlerArn?s
>FunctionConfiguration?{#_$
*Code?s4DataSourceName?s1Description?s1FunctionArn?s0FunctionId?s5FunctionVersion?s2MaxBatchSize?i*Name?s<RequestMappingTemplate?s=ResponseMappingTemplate?s0Runtime?{#]?3SyncConfig?{#]X
KAdditionalAuthenticationProviders?[{#di-ApiType?s8AuthenticationType!s>EnhancedMetricsConfig?{#g19IntrospectionConfig?s?LambdaAuthorizerConfig?{#en2LogConfig?{#h6?MergedApiExecutionRoleArn?s*Name!s<OpenIDConnectConfig?{#fc2OwnerContact?s5QueryDepthLimit?i8ResolverCountLimit?i+Tags?<s7UserPoolConfig?{#hw0Visibility?s1XrayEnabled?b
8AuthenticationType?s?LambdaAuthorizerConfig?{#en<OpenIDConnectConfig?{#fc7UserPoolConfig?{#C4
BAuthorizerResultTtlInSeconds?i3AuthorizerUri!sBIdentityValidationExpression?s
-AuthTTL?l.ClientId?s,IatTTL?l,Issuer!s
DDataSourceLevelMetricsBehavior!sAOperationLevelMetricsConfig!sBResolverLevelMetricsBehavior!s
;CloudWatchLogsRoleArn!s;ExcludeVerboseContent?b3FieldLogLevel!s
6AppIdClientRegex?s/AwsRegion!s3DefaultAction!s0UserPoolId!s
3GraphqlApi?{#ik
KAdditionalAuthenticationProviders?[{#di+ApiId?s-ApiType?s)Arn?s8AuthenticationType?s*Dns?<s>EnhancedMetricsConfig?{#g19IntrospectionConfig?s?LambdaAuthorizerConfig?{#en2LogConfig?{#h6?MergedApiExecutionRoleArn?s*Name?s<OpenIDConnectConfig?{#fc+Owner?s2OwnerContact?s5QueryDepthLimit?i8ResolverCountLimit?i+Tags?<s+Uris?<s7UserPoolConfig?{#hw0Visibility?s2WafWebAclArn?s1XrayEnabled?b
+ApiId!s6CachingConfig?{#pK*Code?s4DataSourceName?s/FieldName!s*Kind?s2MaxBatchSize?i3MetricsConfig?s7PipelineConfig?{#pa<RequestMappingTemplate?s=ResponseMappingTemplate?s0Runtime?{#]?3SyncConfig?{#]X.TypeName!s
2CachingKeys?[s)Ttl!l
0Functions?[s
1Resolver?{#q$
6CachingConfig?{#pK*Code?s4DataSourceName?s/FieldName?s*Kind?s2MaxBatchSize?i3MetricsConfig?s7PipelineConfig?{#pa<RequestMappingTemplate?s1ResolverArn?s=ResponseMappingTemplate?s0Runtime?{#]?3SyncConfig?{#]X.TypeName?s
+ApiId!s0Definition!s,Format!s
-Type?{#su
)Arn?s0Definition?s1Description?s,Format?s*Name?s
+ApiId!s

+ApiId!s(Id!s
+ApiId!s*Name!s
0DomainName!s
+ApiId!s0FunctionId!s
+ApiId!s/FieldName!s.TypeName!s
+ApiId!s.TypeName!s
3AssociationId!s9SourceApiIdentifier!s
@SourceApiAssociationStatus?s
3AssociationId!s9MergedApiIdentifier!s
*Code!s-Context!s.Function?s0Runtime!{#]?
.Error?{#x66EvaluationResult?s+Logs?[s/OutErrors?s+Stash?s
4CodeErrors?[{#xR-Message?s
/ErrorType?s1Location?{#xu+Value?s
,Column?i*Line?i*Span?i
-Context!s.Template!s
.Error?{#z*6EvaluationResult?s+Logs?[s/OutErrors?s+Stash?s
-Message?s
6IncludeModelsSDL?b5IntrospectionId!s0MaxResults?i/NextToken?s
5IntrospectionId?s<IntrospectionResult?{#{x9IntrospectionStatus?s?IntrospectionStatusDetail?s
0Models?[{#|8/NextToken?s
0Fields?[{#|q1Indexes?[{$#U*Name?s3PrimaryKey?{$#U)Sdl?s
,Length?l*Name?s-Type?{$#2
*Kind?s*Name?s-Type?{$#2-Values?[s
-Fields?[s*Name?s
;EnvironmentVariables?<s
+ApiId!s,Format!s7IncludeDirectives?b
,Schema?y
-Details?s,Status?s
+ApiId!s,Format!s.TypeName!s
+ApiId!s0MaxResults?i/NextToken?s
1ApiKeys?[{#J5/NextToken?s
0MaxResults?n/NextToken?s
.Apis?[{#E^/NextToken?s
+ApiId!s0MaxResults?n/NextToken?s
;ChannelNamespaces?[{#MA/NextToken?s
5DataSources?[{#Vk/NextToken?s
0MaxResults?i/NextToken?s
;DomainNameConfigs?[{#Z>/NextToken?s
3Functions?[{#_$/NextToken?s
-ApiType?s0MaxResults?i/NextToken?s+Owner?s
5GraphqlApis?[{#ik/NextToken?s
+ApiId!s0MaxResults?i/NextToken?s.TypeName!s
/NextToken?s3Resolvers?[{#q$
+ApiId!s0FunctionId!s0MaxResults?i/NextToken?s
/NextToken?sGSourceApiAssociationSummaries?[{$+7
4AssociationArn?s3AssociationId?s1Description?s2MergedApiArn?s1MergedApiId?s2SourceApiArn?s1SourceApiId?s
1ResourceArn!s
+Tags?<s
+ApiId!s,Format!s0MaxResults?i/NextToken?s
/NextToken?s/Types?[{#su
3AssociationId!s,Format!s0MaxResults?i9MergedApiIdentifier!s/NextToken?s
+ApiId!s;EnvironmentVariables!<s
9RdsDataApiConfig?{$.p
2DatabaseName!s1ResourceArn!s/SecretArn!s
5IntrospectionId?s9IntrospectionStatus?s?IntrospectionStatusDetail?s
+ApiId!s0Definition!y
,Status?s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
+ApiId!s4EventConfig?{#@r*Name!s2OwnerContact?s
8ApiCachingBehavior!s+ApiId!s9HealthMetricsConfig?s)Ttl!l*Type!s
+ApiId!s1Description?s-Expires?l(Id!s
+ApiId!s2CodeHandlers?s7HandlerConfigs?{#Kn*Name!s:PublishAuthModes?[{#E$<SubscribeAuthModes?[{#E$
1Description?s0DomainName!s
+ApiId!s*Code?s4DataSourceName!s1Description?s0FunctionId!s5FunctionVersion?s2MaxBatchSize?i*Name!s<RequestMappingTemplate?s=ResponseMappingTemplate?s0Runtime?{#]?3SyncConfig?{#]X
KAdditionalAuthenticationProviders?[{#di+ApiId!s8AuthenticationType!s>EnhancedMetricsConfig?{#g19IntrospectionConfig?s?LambdaAuthorizerConfig?{#en2LogConfig?{#h6?MergedApiExecutionRoleArn?s*Name!s<OpenIDConnectConfig?{#fc2OwnerContact?s5QueryDepthLimit?i8ResolverCountLimit?i7UserPoolConfig?{#hw1XrayEnabled?b
3AssociationId!s1Description?s9MergedApiIdentifier!sCSourceApiAssociationConfig?{#=D
+ApiId!s0Definition?s,Format!s.TypeName!s
)"};
