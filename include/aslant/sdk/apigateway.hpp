// What the actions of apigateway take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x7314f90f5215253f>{
    R"($E#'2#'H#'b#('#(A#(b#),#)F#)q#*,#*L#*d#*{#+6#+O#+k#,(#,>#,X#,w#->#-X#-y#.C#.]#/.#/M#/h#01#0G#0e#0z#1@#1X#1o#2*#2C#2_#2v#3@#3Y#3|#46#4I#4]#4t#52#5N#5k#6/#6N#6e#7##7A#7`#8'#8I#8`#9/#9G#9Z#9v#:9#:Q#:q#;*#;E#;W#;q#<*#<G#<e#<z#=6#=J#=_#=o#>)#>>#>P#>c#>t#?,#?B#?[#?u#@2#@F#@[#@r#A:#AQ#Am#B+#BK#B^#By#C3#C^#Cs#D7#DQ#Dh#E%#E;#EU#Et#F;#FU#Fv#G@#GZ#Gy#H:#H]#Hs#I7#IL#Il#J*#JA#JV#Jk#K*
createApiKey {#KA{#Lb
createAuthorizer {#Mw{#Op
createBasePathMapping {#Qb{#RD
createDeployment {#Rd{#U'
createDocumentationPart {#V'{#V{
createDocumentationVersion {#WB{#X&
createDomainName {#XM{#\e
createDomainNameAccessAssociation {#bM{#cD
createModel {#d\{#e;
createRequestValidator {#em{#fY
createResource {#g>{#ga
createRestApi {#oH{#qD
createStage {#sd{#vQ
createUsagePlan {#|a{$$I
createUsagePlanKey {$%I{$%j
createVpcLink {$&,{$&X
deleteApiKey {$'H{$'R
deleteAuthorizer {$'S{$'R
deleteBasePathMapping {$'o{$'R
deleteClientCertificate {$(={$'R
deleteDeployment {$(T{$'R
deleteDocumentationPart {$(p{$'R
deleteDocumentationVersion {$)9{$'R
deleteDomainName {$)]{$'R
deleteDomainNameAccessAssociation {$)z{$'R
deleteGatewayResponse {$*B{$'R
deleteIntegration {$*^{$'R
deleteIntegrationResponse {$++{$'R
deleteMethod {$*^{$'R
deleteMethodResponse {$++{$'R
deleteModel {$+_{$'R
deleteRequestValidator {$+x{$'R
deleteResource {$,@{$'R
deleteRestApi {$,Z{$'R
deleteStage {$,g{$'R
deleteUsagePlan {$-&{$'R
deleteUsagePlanKey {$-5{$'R
deleteVpcLink {$-L{$'R
flushStageAuthorizersCache {$,g{$'R
flushStageCache {$,g{$'R
generateClientCertificate {$-Y{$-p
getAccount {$'R{$.z
getApiKey {$/g{#Lb
getApiKeys {$0&{$0c
getAuthorizer {$'S{#Op
getAuthorizers {$1-{$1M
getBasePathMapping {$'o{#RD
getBasePathMappings {$1e{$2;
getClientCertificate {$(={$-p
getClientCertificates {$2S{$2g
getDeployment {$3%{#U'
getDeployments {$1-{$3J
getDocumentationPart {$(p{#V{
getDocumentationParts {$3b{$4S
getDocumentationVersion {$)9{#X&
getDocumentationVersions {$1-{$4k
getDomainName {$)]{#\e
getDomainNameAccessAssociations {$5){$5M
getDomainNames {$5e{$6/
getExport {$6G{$7+
getGatewayResponse {$*B{$7V
getGatewayResponses {$1-{$8V
getIntegration {$*^{#j]
getIntegrationResponse {$++{#mL
getMethod {$*^{#h@
getMethodResponse {$++{#nl
getModel {$8n{#e;
getModelTemplate {$+_{$97
getModels {$1-{$9@
getRequestValidator {$+x{#fY
getRequestValidators {$1-{$9X
getResource {$9p{#ga
getResources {$:9{$:b
getRestApi {$,Z{#qD
getRestApis {$2S{$:z
getSdk {$;8{$7+
getSdkType {$;i{$;o
getSdkTypes {$2S{$=;
getStage {$,g{#vQ
getStages {$=S{$=o
getTags {$={{$>C
getUsage {$>L{$?2
getUsagePlan {$-&{$$I
getUsagePlanKey {$-5{$%j
getUsagePlanKeys {$?m{$@A
getUsagePlans {$@Y{$@u
getVpcLink {$-L{$&X
getVpcLinks {$2S{$A3
importApiKeys {$AK{$Am
importDocumentationParts {$B'{$Am
importRestApi {$BS{#qD
putGatewayResponse {$Bz{$7V
putIntegration {$Ct{#j]
putIntegrationResponse {$Fy{#mL
putMethod {$HI{#h@
putMethodResponse {$JR{#nl
putRestApi {$KT{#qD
rejectDomainNameAccessAssociation {$L4{$'R
tagResource {$Lf{$'R
testInvokeAuthorizer {$M#{$NJ
testInvokeMethod {$OC{$Pv
untagResource {$Q^{$'R
updateAccount {$Qx{$.z
updateApiKey {$RQ{#Lb
updateAuthorizer {$Rq{#Op
updateBasePathMapping {$SI{#RD
updateClientCertificate {$T-{$-p
updateDeployment {$TZ{#U'
updateDocumentationPart {$U2{#V{
updateDocumentationVersion {$Uk{#X&
updateDomainName {$VK{#\e
updateGatewayResponse {$W${$7V
updateIntegration {$WV{#j]
updateIntegrationResponse {$X9{#mL
updateMethod {$WV{#h@
updateMethodResponse {$X9{#nl
updateModel {$Y){#e;
updateRequestValidator {$YX{#fY
updateResource {$Z6{#ga
updateRestApi {$Zf{#qD
updateStage {$[/{#vQ
updateUsage {$[^{$?2
updateUsagePlan {$\1{$$I
updateVpcLink {$\V{$&X
0CustomerId?s1Description?s-Enabled?b8GenerateDistinctId?b*Name?s3StageKeys?[{#LI+Tags?<s+Value?s
/RestApiId?s/StageName?s
1CreatedDate?t0CustomerId?s1Description?s-Enabled?b(Id?s5LastUpdatedDate?t*Name?s0StageKeys?[s+Tags?<s+Value?s
.AuthType?s;AuthorizerCredentials?sBAuthorizerResultTtlInSeconds?i3AuthorizerUri?s4IdentitySource?sBIdentityValidationExpression?s*Name!s3ProviderARNs?[s/RestApiId!s*Type!s
.AuthType?s;AuthorizerCredentials?sBAuthorizerResultTtlInSeconds?i3AuthorizerUri?s(Id?s4IdentitySource?sBIdentityValidationExpression?s*Name?s3ProviderARNs?[s*Type?s
.BasePath?s0DomainName!s2DomainNameId?s/RestApiId!s+Stage?s
.BasePath?s/RestApiId?s+Stage?s
9CacheClusterEnabled?b6CacheClusterSize?s7CanarySettings?{#TE1Description?s/RestApiId!s6StageDescription?s/StageName?s4TracingEnabled?b0Variables?<s
4PercentTraffic?n=StageVariableOverrides?<s3UseStageCache?b
5ApiSummary?<<{#U[1CreatedDate?t1Description?s(Id?s
4ApiKeyRequired?b7AuthorizationType?s
1Location!{#VO0Properties!s/RestApiId!s
,Method?s*Name?s*Path?s0StatusCode?s*Type!s
(Id?s1Location?{#VO0Properties?s
1Description?s:DocumentationVersion!s/RestApiId!s/StageName?s
1CreatedDate?t1Description?s-Version?s
4CertificateArn?s5CertificateBody?s6CertificateChain?s5CertificateName?s;CertificatePrivateKey?s0DomainName!s>EndpointConfiguration?{#[n@MutualTlsAuthentication?{#\@IOwnershipVerificationCertificateArn?s,Policy?s<RegionalCertificateArn?s=RegionalCertificateName?s1RoutingMode?s4SecurityPolicy?s+Tags?<s
3IpAddressType?s,Types?[s5VpcEndpointIds?[s
3TruststoreUri?s7TruststoreVersion?s
4CertificateArn?s5CertificateName?s;CertificateUploadDate?t<DistributionDomainName?s>DistributionHostedZoneId?s0DomainName?s3DomainNameArn?s2DomainNameId?s6DomainNameStatus?s=DomainNameStatusMessage?s>EndpointConfiguration?{#[n6ManagementPolicy?s@MutualTlsAuthentication?{#alIOwnershipVerificationCertificateArn?s,Policy?s<RegionalCertificateArn?s=RegionalCertificateName?s8RegionalDomainName?s:RegionalHostedZoneId?s1RoutingMode?s4SecurityPolicy?s+Tags?<s
3TruststoreUri?s7TruststoreVersion?s9TruststoreWarnings?[s
=AccessAssociationSource!sAAccessAssociationSourceType!s3DomainNameArn!s+Tags?<s
=AccessAssociationSource?sAAccessAssociationSourceType?sDDomainNameAccessAssociationArn?s3DomainNameArn?s+Tags?<s
1ContentType!s1Description?s*Name!s/RestApiId!s,Schema?s
1ContentType?s1Description?s(Id?s*Name?s,Schema?s
*Name?s/RestApiId!s9ValidateRequestBody?b?ValidateRequestParameters?b
(Id?s*Name?s9ValidateRequestBody?b?ValidateRequestParameters?b
.ParentId!s.PathPart!s/RestApiId!s
(Id?s.ParentId?s*Path?s.PathPart?s9ResourceMethods?<{#h@
4ApiKeyRequired?b:AuthorizationScopes?[s7AuthorizationType?s2AuthorizerId?s0HttpMethod?s:MethodIntegration?{#j]9MethodResponses?<{#nl3OperationName?s4RequestModels?<s8RequestParameters?<b8RequestValidatorId?s
9CacheKeyParameters?[s4CacheNamespace?s2ConnectionId?s4ConnectionType?s5ContentHandling?s1Credentials?s0HttpMethod?s>IntegrationResponses?<{#mL9PassthroughBehavior?s8RequestParameters?<s7RequestTemplates?<s5TimeoutInMillis?i2TlsConfig?{#nP*Type?s)Uri?s
5ContentHandling?s9ResponseParameters?<s8ResponseTemplates?<s6SelectionPattern?s0StatusCode?s
>InsecureSkipVerification?b
5ResponseModels?<s9ResponseParameters?<b0StatusCode?s
2ApiKeySource?s7BinaryMediaTypes?[s/CloneFrom?s1Description?s?DisableExecuteApiEndpoint?b>EndpointConfiguration?{#[n<MinimumCompressionSize?i*Name!s,Policy?s+Tags?<s-Version?s
2ApiKeySource?s7BinaryMediaTypes?[s1CreatedDate?t1Description?s?DisableExecuteApiEndpoint?b>EndpointConfiguration?{#[n(Id?s<MinimumCompressionSize?i*Name?s,Policy?s4RootResourceId?s+Tags?<s-Version?s/Warnings?[s
9CacheClusterEnabled?b6CacheClusterSize?s7CanarySettings?{#u`2DeploymentId!s1Description?s:DocumentationVersion?s/RestApiId!s/StageName!s+Tags?<s4TracingEnabled?b0Variables?<s
2DeploymentId?s4PercentTraffic?n=StageVariableOverrides?<s3UseStageCache?b
:AccessLogSettings?{#yj9CacheClusterEnabled?b6CacheClusterSize?s8CacheClusterStatus?s7CanarySettings?{#u`9ClientCertificateId?s1CreatedDate?t2DeploymentId?s1Description?s:DocumentationVersion?s5LastUpdatedDate?t8MethodSettings?<{#z+/StageName?s+Tags?<s4TracingEnabled?b0Variables?<s/WebAclArn?s
4DestinationArn?s,Format?s
8CacheDataEncrypted?b7CacheTtlInSeconds?i4CachingEnabled?b6DataTraceEnabled?b2LoggingLevel?s4MetricsEnabled?bIRequireAuthorizationForCacheControl?b:ThrottlingBurstLimit?i9ThrottlingRateLimit?nLUnauthorizedCacheControlHeaderStrategy?s
3ApiStages?[{$#N1Description?s*Name!s.Quota?{$$.+Tags?<s1Throttle?{$#n
+ApiId?s+Stage?s2Throttle?<{$#n
0BurstLimit?i/RateLimit?n
+Limit?i,Offset?i,Period?s
3ApiStages?[{$#N1Description?s(Id?s*Name?s1ProductCode?s.Quota?{$$.+Tags?<s1Throttle?{$#n
+KeyId!s-KeyType!s1UsagePlanId!s
(Id?s*Name?s*Type?s+Value?s
1Description?s*Name!s+Tags?<s1TargetArns![s
1Description?s(Id?s*Name?s,Status?s3StatusMessage?s+Tags?<s1TargetArns?[s
,ApiKey!s

2AuthorizerId!s/RestApiId!s
.BasePath!s0DomainName!s2DomainNameId?s
9ClientCertificateId!s
2DeploymentId!s/RestApiId!s
9DocumentationPartId!s/RestApiId!s
:DocumentationVersion!s/RestApiId!s
0DomainName!s2DomainNameId?s
DDomainNameAccessAssociationArn!s
2ResponseType!s/RestApiId!s
0HttpMethod!s0ResourceId!s/RestApiId!s
0HttpMethod!s0ResourceId!s/RestApiId!s0StatusCode!s
/ModelName!s/RestApiId!s
8RequestValidatorId!s/RestApiId!s
0ResourceId!s/RestApiId!s
/RestApiId!s
/RestApiId!s/StageName!s
1UsagePlanId!s
+KeyId!s1UsagePlanId!s
/VpcLinkId!s
1Description?s+Tags?<s
9ClientCertificateId?s1CreatedDate?t1Description?s4ExpirationDate?t;PemEncodedCertificate?s+Tags?<s
3ApiKeyVersion?s7CloudwatchRoleArn?s/Features?[s9ThrottleSettings?{$#n
,ApiKey!s2IncludeValue?b
0CustomerId?s3IncludeValues?b+Limit?i/NameQuery?s.Position?s
/Items?[{#Lb.Position?s/Warnings?[s
+Limit?i.Position?s/RestApiId!s
/Items?[{#Op.Position?s
0DomainName!s2DomainNameId?s+Limit?i.Position?s
/Items?[{#RD.Position?s
+Limit?i.Position?s
/Items?[{$-p.Position?s
2DeploymentId!s,Embed?[s/RestApiId!s
/Items?[{#U'.Position?s
+Limit?i4LocationStatus?s/NameQuery?s*Path?s.Position?s/RestApiId!s*Type?s
/Items?[{#V{.Position?s
/Items?[{#X&.Position?s
+Limit?n.Position?s3ResourceOwner?s
/Items?[{#cD.Position?s
+Limit?i.Position?s3ResourceOwner?s
/Items?[{#\e.Position?s
-Accepts?s0ExportType!s1Parameters?<s/RestApiId!s/StageName!s
*Body?*8ContentDisposition?s1ContentType?s
5DefaultResponse?b9ResponseParameters?<s8ResponseTemplates?<s2ResponseType?s0StatusCode?s
/Items?[{$7V.Position?s
-Flatten?b/ModelName!s/RestApiId!s
+Value?s
/Items?[{#e;.Position?s
/Items?[{#fY.Position?s
,Embed?[s0ResourceId!s/RestApiId!s
,Embed?[s+Limit?i.Position?s/RestApiId!s
/Items?[{#ga.Position?s
/Items?[{#qD.Position?s
1Parameters?<s/RestApiId!s-SdkType!s/StageName!s
(Id!s
AConfigurationProperties?[{$<V1Description?s2FriendlyName?s(Id?s
2DefaultValue?s1Description?s2FriendlyName?s*Name?s.Required?b
/Items?[{$;o.Position?s
2DeploymentId?s/RestApiId!s
.Item?[{#vQ
+Limit?i.Position?s1ResourceArn!s
+Tags?<s
-EndDate!s+KeyId?s+Limit?i.Position?s/StartDate!s1UsagePlanId!s
-EndDate?s.Items?<[[l.Position?s/StartDate?s1UsagePlanId?s
+Limit?i/NameQuery?s.Position?s1UsagePlanId!s
/Items?[{$%j.Position?s
+KeyId?s+Limit?i.Position?s
/Items?[{$$I.Position?s
/Items?[{$&X.Position?s
*Body!*4FailOnWarnings?b,Format!s
*Ids?[s/Warnings?[s
*Body!*4FailOnWarnings?b*Mode?s/RestApiId!s
*Body!*4FailOnWarnings?b1Parameters?<s
9ResponseParameters?<s8ResponseTemplates?<s2ResponseType!s/RestApiId!s0StatusCode?s
9CacheKeyParameters?[s4CacheNamespace?s2ConnectionId?s4ConnectionType?s5ContentHandling?s1Credentials?s0HttpMethod!s;IntegrationHttpMethod?s9PassthroughBehavior?s8RequestParameters?<s7RequestTemplates?<s0ResourceId!s/RestApiId!s5TimeoutInMillis?i2TlsConfig?{#nP*Type!s)Uri?s
5ContentHandling?s0HttpMethod!s0ResourceId!s9ResponseParameters?<s8ResponseTemplates?<s/RestApiId!s6SelectionPattern?s0StatusCode!s
4ApiKeyRequired?b:AuthorizationScopes?[s7AuthorizationType!s2AuthorizerId?s0HttpMethod!s3OperationName?s4RequestModels?<s8RequestParameters?<b8RequestValidatorId?s0ResourceId!s/RestApiId!s
0HttpMethod!s0ResourceId!s5ResponseModels?<s9ResponseParameters?<b/RestApiId!s0StatusCode!s
*Body!*4FailOnWarnings?b*Mode?s1Parameters?<s/RestApiId!s
DDomainNameAccessAssociationArn!s3DomainNameArn!s
1ResourceArn!s+Tags!<s
8AdditionalContext?<s2AuthorizerId!s*Body?s.Headers?<s9MultiValueHeaders?<[s9PathWithQueryString?s/RestApiId!s5StageVariables?<s
5Authorization?<[s-Claims?<s2ClientStatus?i-Latency?l)Log?s,Policy?s1PrincipalId?s
*Body?s9ClientCertificateId?s.Headers?<s0HttpMethod!s9MultiValueHeaders?<[s9PathWithQueryString?s0ResourceId!s/RestApiId!s5StageVariables?<s
*Body?s.Headers?<s-Latency?l)Log?s9MultiValueHeaders?<[s,Status?i
1ResourceArn!s.TagKeys![s
9PatchOperations?[{$R5
*From?s(Op?s*Path?s+Value?s
,ApiKey!s9PatchOperations?[{$R5
2AuthorizerId!s9PatchOperations?[{$R5/RestApiId!s
.BasePath!s0DomainName!s2DomainNameId?s9PatchOperations?[{$R5
9ClientCertificateId!s9PatchOperations?[{$R5
2DeploymentId!s9PatchOperations?[{$R5/RestApiId!s
9DocumentationPartId!s9PatchOperations?[{$R5/RestApiId!s
:DocumentationVersion!s9PatchOperations?[{$R5/RestApiId!s
0DomainName!s2DomainNameId?s9PatchOperations?[{$R5
9PatchOperations?[{$R52ResponseType!s/RestApiId!s
0HttpMethod!s9PatchOperations?[{$R50ResourceId!s/RestApiId!s
0HttpMethod!s9PatchOperations?[{$R50ResourceId!s/RestApiId!s0StatusCode!s
/ModelName!s9PatchOperations?[{$R5/RestApiId!s
9PatchOperations?[{$R58RequestValidatorId!s/RestApiId!s
9PatchOperations?[{$R50ResourceId!s/RestApiId!s
9PatchOperations?[{$R5/RestApiId!s
9PatchOperations?[{$R5/RestApiId!s/StageName!s
+KeyId!s9PatchOperations?[{$R51UsagePlanId!s
9PatchOperations?[{$R51UsagePlanId!s
9PatchOperations?[{$R5/VpcLinkId!s
)"};
