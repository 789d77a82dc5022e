// What the actions of apigatewayv2 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xd6096167300501db>{
    R"($0#&M#&`#&z#':#'T#'n#(/#(R#(g#)##)@#)[#*(#*=#*Z#*u#+0#+G#+e#+u#,2#,I#,g#-$#-;#-S#-s#.+#.>#.X#/%#/=#/a#/s#0;#0U#0o#1-#1?#1V#1j#2##23#2J#2b#2s#30#3H#3_#3w#44#4L#4d#5*#5K#5d#5v#66#6I#6\#6v#7C#7[#8%#87#8Q#8l#9%#9=#9O#9b#9s#:-#:B#:U#:q#;,#;F#;l#<,#<C#<Z#='#=?#=T#=p#>+#>?#>R#>l#?,#?F#?`#?{#@D#@Y#@o#A2#AM#At#B/#BL#Ba
createApi {#Bx{#F^
createApiMapping {#Im{#JA
createAuthorizer {#Jq{#Md
createDeployment {#PH{#Pk
createDomainName {#Qy{#U{
createIntegration {#X8{#\>
createIntegrationResponse {#`s{#bT
createModel {#d5{#dj
createPortal {#eG{#jC
createPortalProduct {#n7{#n\
createProductPage {#pv{#qS
createProductRestEndpointPage {#r>{#tR
createRoute {#ve{#yB
createRouteResponse {#|){$#;
createRoutingRule {$$M{$&e
createStage {$'W{$+'
createVpcLink {$-q{$.H
deleteAccessLogSettings {$/q*
deleteApi {$0,*
deleteApiMapping {$05*
deleteAuthorizer {$0R*
deleteCorsConfiguration {$0,*
deleteDeployment {$0j*
deleteDomainName {$1(*
deleteIntegration {$16*
deleteIntegrationResponse {$1O*
deleteModel {$2&*
deletePortal {$29*
deletePortalProduct {$2E*
deletePortalProductSharingPolicy {$2E*
deleteProductPage {$2X*
deleteProductRestEndpointPage {$2{*
deleteRoute {$3P*
deleteRouteRequestParameter {$3c*
deleteRouteResponse {$42*
deleteRouteSettings {$4W*
deleteRoutingRule {$4w*
deleteStage {$/q*
deleteVpcLink {$5J{#gd
disablePortal {$29*
exportApi {$5W{$6S
getApi {$0,{#F^
getApiMapping {$05{#JA
getApiMappings {$6[{$7(
getApis {$7q{$81
getAuthorizer {$0R{#Md
getAuthorizers {$;Y{$;{
getDeployment {$0j{#Pk
getDeployments {$;Y{$>x
getDomainName {$1({#U{
getDomainNames {$7q{$?7
getIntegration {$16{#\>
getIntegrationResponse {$1O{#bT
getIntegrationResponses {$A,{$A^
getIntegrations {$;Y{$CX
getModel {$2&{#dj
getModelTemplate {$2&{$Cq
getModels {$;Y{$Cz
getPortal {$29{$Dp
getPortalProduct {$H9{#n\
getPortalProductSharingPolicy {$2E{$He
getProductPage {$I/{#qS
getProductRestEndpointPage {$Ik{$Jt
getRoute {$3P{#yB
getRouteResponse {$42{$#;
getRouteResponses {$Lx{$MJ
getRoutes {$;Y{$Nu
getRoutingRule {$4w{$&e
getStage {$/q{$+'
getStages {$;Y{$Qu
getTags {$U${$U3
getVpcLink {$5J{$.H
getVpcLinks {$7q{$U<
importApi {$W${#F^
listPortalProducts {$WH{$Wr
listPortals {$7q{$Y0
listProductPages {$\9{$]$
listProductRestEndpointPages {$\9{$]z
listRoutingRules {$`0{$`f
previewPortal {$29{#gd
publishPortal {$a,{#gd
putPortalProductSharingPolicy {$aF{#gd
putRoutingRule {$aj{$&e
reimportApi {$bg{#F^
resetAuthorizersCache {$/q*
tagResource {$c9{#gd
untagResource {$cP*
updateApi {$cj{#F^
updateApiMapping {$f={#JA
updateAuthorizer {$fz{#Md
updateDeployment {$if{#Pk
updateDomainName {$j2{#U{
updateIntegration {$k0{#\>
updateIntegrationResponse {$o0{#bT
updateModel {$q){#dj
updatePortal {$qh{$Dp
updatePortalProduct {$s<{#n\
updateProductPage {$t#{#qS
updateProductRestEndpointPage {$tZ{#tR
updateRoute {$uP{#yB
updateRouteResponse {$x+{$#;
updateStage {$yO{$+'
updateVpcLink {${G{$.H
?ApiKeySelectionExpression?s:CorsConfiguration?{#EZ4CredentialsArn?s1Description?s?DisableExecuteApiEndpoint?b=DisableSchemaValidation?b3IpAddressType?s*Name!s2ProtocolType!s.RouteKey?s>RouteSelectionExpression?s+Tags?<s,Target?s-Version?s
6AllowCredentials?b3AllowHeaders?[s3AllowMethods?[s3AllowOrigins?[s4ExposeHeaders?[s,MaxAge?i
1ApiEndpoint?s7ApiGatewayManaged?b+ApiId?s?ApiKeySelectionExpression?s:CorsConfiguration?{#EZ1CreatedDate?t1Description?s?DisableExecuteApiEndpoint?b=DisableSchemaValidation?b1ImportInfo?[s3IpAddressType?s*Name?s2ProtocolType?s>RouteSelectionExpression?s+Tags?<s-Version?s/Warnings?[s
+ApiId!s3ApiMappingKey?s0DomainName!s+Stage!s
+ApiId?s2ApiMappingId?s3ApiMappingKey?s+Stage?s
+ApiId!s>AuthorizerCredentialsArn?sDAuthorizerPayloadFormatVersion?sBAuthorizerResultTtlInSeconds?i4AuthorizerType!s3AuthorizerUri?s;EnableSimpleResponses?b5IdentitySource![sBIdentityValidationExpression?s9JwtConfiguration?{#MN*Name!s
/Audience?[s,Issuer?s
>AuthorizerCredentialsArn?s2AuthorizerId?sDAuthorizerPayloadFormatVersion?sBAuthorizerResultTtlInSeconds?i4AuthorizerType?s3AuthorizerUri?s;EnableSimpleResponses?b5IdentitySource?[sBIdentityValidationExpression?s9JwtConfiguration?{#MN*Name?s
+ApiId!s1Description?s/StageName?s
2AutoDeployed?b1CreatedDate?t2DeploymentId?s6DeploymentStatus?s=DeploymentStatusMessage?s1Description?s
0DomainName!sBDomainNameConfigurations?[{#S%@MutualTlsAuthentication?{#UV1RoutingMode?s+Tags?<s
:ApiGatewayDomainName?s4CertificateArn?s5CertificateName?s;CertificateUploadDate?t6DomainNameStatus?s=DomainNameStatusMessage?s2EndpointType?s2HostedZoneId?s3IpAddressType?sIOwnershipVerificationCertificateArn?s4SecurityPolicy?s
3TruststoreUri?s7TruststoreVersion?s
CApiMappingSelectionExpression?s0DomainName?s3DomainNameArn?sBDomainNameConfigurations?[{#S%@MutualTlsAuthentication?{#WW1RoutingMode?s+Tags?<s
3TruststoreUri?s7TruststoreVersion?s9TruststoreWarnings?[s
+ApiId!s2ConnectionId?s4ConnectionType?s=ContentHandlingStrategy?s4CredentialsArn?s1Description?s7IntegrationMethod?s8IntegrationSubtype?s5IntegrationType!s4IntegrationUri?s9PassthroughBehavior?s:PayloadFormatVersion?s8RequestParameters?<s7RequestTemplates?<s8ResponseParameters?*ATemplateSelectionExpression?s5TimeoutInMillis?i2TlsConfig?{#\(
8ServerNameToVerify?s
7ApiGatewayManaged?b2ConnectionId?s4ConnectionType?s=ContentHandlingStrategy?s4CredentialsArn?s1Description?s3IntegrationId?s7IntegrationMethod?sLIntegrationResponseSelectionExpression?s8IntegrationSubtype?s5IntegrationType?s4IntegrationUri?s9PassthroughBehavior?s:PayloadFormatVersion?s8RequestParameters?<s7RequestTemplates?<s8ResponseParameters?*ATemplateSelectionExpression?s5TimeoutInMillis?i2TlsConfig?{#\(
+ApiId!s=ContentHandlingStrategy?s3IntegrationId!s<IntegrationResponseKey!s9ResponseParameters?<s8ResponseTemplates?<sATemplateSelectionExpression?s
=ContentHandlingStrategy?s;IntegrationResponseId?s<IntegrationResponseKey?s9ResponseParameters?<s8ResponseTemplates?<sATemplateSelectionExpression?s
+ApiId!s1ContentType?s1Description?s*Name!s,Schema!s
1ContentType?s1Description?s-ModelId?s*Name?s,Schema?s
6Authorization!{#fr>EndpointConfiguration!{#ge@IncludedPortalProductArns?[s-LogoUri?s6PortalContent!{#hE7RumAppMonitorName?s+Tags?<s
6CognitoConfig?{#g6-None?{#gd
1AppClientId!s1UserPoolArn!s4UserPoolDomain!s

3AcmManaged?{#h&-None?{#gd
4CertificateArn!s0DomainName!s
1Description?s1DisplayName!s.Theme!{#hm
5CustomColors!{#i96LogoLastUploaded?t
1AccentColor!s5BackgroundColor!s:ErrorValidationColor!s1HeaderColor!s5NavigationColor!s/TextColor!s
6Authorization?{#fr>EndpointConfiguration?{#m&@IncludedPortalProductArns?[s2LastModified?t3LastPublished?t>LastPublishedDescription?s/PortalArn?s6PortalContent?{#hE.PortalId?s3PublishStatus?s7RumAppMonitorName?s8StatusException?{#mz+Tags?<s
4CertificateArn?s0DomainName?s=PortalDefaultDomainName!s>PortalDomainHostedZoneId!s
/Exception?s-Message?s
1Description?s1DisplayName!s+Tags?<s
1Description?s1DisplayName?s5DisplayOrder?{#om2LastModified?t6PortalProductArn?s5PortalProductId?s+Tags?<s
2Contents?[{#pH5OverviewPageArn?s6ProductPageArns?[s
BProductRestEndpointPageArns![s1SectionName!s
7DisplayContent!{#qC5PortalProductId!s
*Body!s+Title!s
7DisplayContent?{#qC2LastModified?t4ProductPageArn?s3ProductPageId?s
7DisplayContent?{#s45PortalProductId!s?RestEndpointIdentifier!{#sq0TryItState?s
-None?{#gd2Overrides?{#sN
*Body?s.Endpoint?s3OperationName?s
8IdentifierParts?{#t-
,Method!s*Path!s/RestApiId!s+Stage!s
7DisplayContent?{#vB2LastModified?t@ProductRestEndpointPageArn?s?ProductRestEndpointPageId?s?RestEndpointIdentifier?{#sq,Status?s8StatusException?{#mz0TryItState?s
*Body?s.Endpoint!s3OperationName?s
+ApiId!s4ApiKeyRequired?b:AuthorizationScopes?[s7AuthorizationType?s2AuthorizerId?s>ModelSelectionExpression?s3OperationName?s4RequestModels?<s;RequestParameters?<{#y6.RouteKey!sFRouteResponseSelectionExpression?s,Target?s
.Required?b
7ApiGatewayManaged?b4ApiKeyRequired?b:AuthorizationScopes?[s7AuthorizationType?s2AuthorizerId?s>ModelSelectionExpression?s3OperationName?s4RequestModels?<s;RequestParameters?<{#y6-RouteId?s.RouteKey?sFRouteResponseSelectionExpression?s,Target?s
+ApiId!s>ModelSelectionExpression?s5ResponseModels?<s<ResponseParameters?<{#y6-RouteId!s6RouteResponseKey!s
>ModelSelectionExpression?s5ResponseModels?<s<ResponseParameters?<{#y65RouteResponseId?s6RouteResponseKey?s
1Actions![{$%:4Conditions![{$%k0DomainName!s2DomainNameId?s.Priority!n
2InvokeApi!{$%J
+ApiId!s+Stage!s3StripBasePath?b
7MatchBasePaths?{$&85MatchHeaders?{$&B
,AnyOf![s
/AnyOf![{$&O
,Header!s/ValueGlob!s
1Actions?[{$%:4Conditions?[{$%k.Priority?n4RoutingRuleArn?s3RoutingRuleId?s
:AccessLogSettings?{$)W+ApiId!s0AutoDeploy?b9ClientCertificateId?s=DefaultRouteSettings?{$)r2DeploymentId?s1Description?s7RouteSettings?<{$)r/StageName!s5StageVariables?<s+Tags?<s
4DestinationArn?s,Format?s
6DataTraceEnabled?b<DetailedMetricsEnabled?b2LoggingLevel?s:ThrottlingBurstLimit?i9ThrottlingRateLimit?n
:AccessLogSettings?{$)W7ApiGatewayManaged?b0AutoDeploy?b9ClientCertificateId?s1CreatedDate?t=DefaultRouteSettings?{$)r2DeploymentId?s1Description?sALastDeploymentStatusMessage?s5LastUpdatedDate?t7RouteSettings?<{$)r/StageName?s5StageVariables?<s+Tags?<s
*Name!s7SecurityGroupIds?[s0SubnetIds![s+Tags?<s
1CreatedDate?t*Name?s7SecurityGroupIds?[s0SubnetIds?[s+Tags?<s/VpcLinkId?s3VpcLinkStatus?s:VpcLinkStatusMessage?s4VpcLinkVersion?s
+ApiId!s/StageName!s
+ApiId!s
2ApiMappingId!s0DomainName!s
+ApiId!s2AuthorizerId!s
+ApiId!s2DeploymentId!s
0DomainName!s
+ApiId!s3IntegrationId!s
+ApiId!s3IntegrationId!s;IntegrationResponseId!s
+ApiId!s-ModelId!s
.PortalId!s
5PortalProductId!s
5PortalProductId!s3ProductPageId!s
5PortalProductId!s?ProductRestEndpointPageId!s
+ApiId!s-RouteId!s
+ApiId!s9RequestParameterKey!s-RouteId!s
+ApiId!s-RouteId!s5RouteResponseId!s
+ApiId!s.RouteKey!s/StageName!s
0DomainName!s2DomainNameId?s3RoutingRuleId!s
/VpcLinkId!s
+ApiId!s3ExportVersion?s7IncludeExtensions?b0OutputType!s3Specification!s/StageName?s
*Body?*
0DomainName!s0MaxResults?s/NextToken?s
/Items?[{$7A/NextToken?s
+ApiId!s2ApiMappingId?s3ApiMappingKey?s+Stage!s
0MaxResults?s/NextToken?s
/Items?[{$8J/NextToken?s
1ApiEndpoint?s7ApiGatewayManaged?b+ApiId?s?ApiKeySelectionExpression?s:CorsConfiguration?{#EZ1CreatedDate?t1Description?s?DisableExecuteApiEndpoint?b=DisableSchemaValidation?b1ImportInfo?[s3IpAddressType?s*Name!s2ProtocolType!s>RouteSelectionExpression!s+Tags?<s-Version?s/Warnings?[s
+ApiId!s0MaxResults?s/NextToken?s
/Items?[{$<:/NextToken?s
>AuthorizerCredentialsArn?s2AuthorizerId?sDAuthorizerPayloadFormatVersion?sBAuthorizerResultTtlInSeconds?i4AuthorizerType?s3AuthorizerUri?s;EnableSimpleResponses?b5IdentitySource?[sBIdentityValidationExpression?s9JwtConfiguration?{#MN*Name!s
/Items?[{#Pk/NextToken?s
/Items?[{$?P/NextToken?s
CApiMappingSelectionExpression?s0DomainName!s3DomainNameArn?sBDomainNameConfigurations?[{#S%@MutualTlsAuthentication?{#WW1RoutingMode?s+Tags?<s
+ApiId!s3IntegrationId!s0MaxResults?s/NextToken?s
/Items?[{$Aw/NextToken?s
=ContentHandlingStrategy?s;IntegrationResponseId?s<IntegrationResponseKey!s9ResponseParameters?<s8ResponseTemplates?<sATemplateSelectionExpression?s
/Items?[{#\>/NextToken?s
+Value?s
/Items?[{$D9/NextToken?s
1ContentType?s1Description?s-ModelId?s*Name!s,Schema?s
6Authorization?{#fr>EndpointConfiguration?{#m&@IncludedPortalProductArns?[s2LastModified?t3LastPublished?t>LastPublishedDescription?s/PortalArn?s6PortalContent?{#hE.PortalId?s0Preview?{$G`3PublishStatus?s7RumAppMonitorName?s8StatusException?{#mz+Tags?<s
3PreviewStatus!s0PreviewUrl?s8StatusException?{#mz
5PortalProductId!s<ResourceOwnerAccountId?s
4PolicyDocument?s5PortalProductId?s
5PortalProductId!s3ProductPageId!s<ResourceOwnerAccountId?s
>IncludeRawDisplayContent?s5PortalProductId!s?ProductRestEndpointPageId!s<ResourceOwnerAccountId?s
7DisplayContent?{#vB2LastModified?t@ProductRestEndpointPageArn?s?ProductRestEndpointPageId?s7RawDisplayContent?s?RestEndpointIdentifier?{#sq,Status?s8StatusException?{#mz0TryItState?s
+ApiId!s0MaxResults?s/NextToken?s-RouteId!s
/Items?[{$Mc/NextToken?s
>ModelSelectionExpression?s5ResponseModels?<s<ResponseParameters?<{#y65RouteResponseId?s6RouteResponseKey!s
/Items?[{$O4/NextToken?s
7ApiGatewayManaged?b4ApiKeyRequired?b:AuthorizationScopes?[s7AuthorizationType?s2AuthorizerId?s>ModelSelectionExpression?s3OperationName?s4RequestModels?<s;RequestParameters?<{#y6-RouteId?s.RouteKey!sFRouteResponseSelectionExpression?s,Target?s
/Items?[{$R4/NextToken?s
:AccessLogSettings?{$)W7ApiGatewayManaged?b0AutoDeploy?b9ClientCertificateId?s1CreatedDate?t=DefaultRouteSettings?{$)r2DeploymentId?s1Description?sALastDeploymentStatusMessage?s5LastUpdatedDate?t7RouteSettings?<{$)r/StageName!s5StageVariables?<s+Tags?<s
1ResourceArn!s
+Tags?<s
/Items?[{$UU/NextToken?s
1CreatedDate?t*Name!s7SecurityGroupIds![s0SubnetIds![s+Tags?<s/VpcLinkId!s3VpcLinkStatus?s:VpcLinkStatusMessage?s4VpcLinkVersion?s
.Basepath?s*Body!s4FailOnWarnings?b
0MaxResults?s/NextToken?s3ResourceOwner?s
/Items?[{$X1/NextToken?s
1Description!s1DisplayName!s2LastModified!t6PortalProductArn!s5PortalProductId!s+Tags?<s
/Items?[{$YI/NextToken?s
6Authorization!{#fr>EndpointConfiguration!{#m&@IncludedPortalProductArns![s2LastModified!t3LastPublished?t>LastPublishedDescription?s/PortalArn!s6PortalContent!{#hE.PortalId!s0Preview?{$G`3PublishStatus?s7RumAppMonitorName?s8StatusException?{#mz+Tags?<s
0MaxResults?s/NextToken?s5PortalProductId!s<ResourceOwnerAccountId?s
/Items?[{$]=/NextToken?s
2LastModified!t/PageTitle!s4ProductPageArn!s3ProductPageId!s
/Items?[{$^9/NextToken?s
.Endpoint!s2LastModified!t3OperationName?s@ProductRestEndpointPageArn!s?ProductRestEndpointPageId!s?RestEndpointIdentifier!{#sq,Status!s8StatusException?{#mz0TryItState!s
0DomainName!s2DomainNameId?s0MaxResults?n/NextToken?s
/NextToken?s6RoutingRules?[{$&e
1Description?s.PortalId!s
4PolicyDocument!s5PortalProductId!s
1Actions![{$%:4Conditions![{$%k0DomainName!s2DomainNameId?s.Priority!n3RoutingRuleId!s
+ApiId!s.Basepath?s*Body!s4FailOnWarnings?b
1ResourceArn!s+Tags?<s
1ResourceArn!s.TagKeys![s
+ApiId!s?ApiKeySelectionExpression?s:CorsConfiguration?{#EZ4CredentialsArn?s1Description?s?DisableExecuteApiEndpoint?b=DisableSchemaValidation?b3IpAddressType?s*Name?s.RouteKey?s>RouteSelectionExpression?s,Target?s-Version?s
+ApiId!s2ApiMappingId!s3ApiMappingKey?s0DomainName!s+Stage?s
+ApiId!s>AuthorizerCredentialsArn?s2AuthorizerId!sDAuthorizerPayloadFormatVersion?sBAuthorizerResultTtlInSeconds?i4AuthorizerType?s3AuthorizerUri?s;EnableSimpleResponses?b5IdentitySource?[sBIdentityValidationExpression?s9JwtConfiguration?{#MN*Name?s
+ApiId!s2DeploymentId!s1Description?s
0DomainName!sBDomainNameConfigurations?[{#S%@MutualTlsAuthentication?{#UV1RoutingMode?s
+ApiId!s2ConnectionId?s4ConnectionType?s=ContentHandlingStrategy?s4CredentialsArn?s1Description?s3IntegrationId!s7IntegrationMethod?s8IntegrationSubtype?s5IntegrationType?s4IntegrationUri?s9PassthroughBehavior?s:PayloadFormatVersion?s8RequestParameters?<s7RequestTemplates?<s8ResponseParameters?*ATemplateSelectionExpression?s5TimeoutInMillis?i2TlsConfig?{#\(
+ApiId!s=ContentHandlingStrategy?s3IntegrationId!s;IntegrationResponseId!s<IntegrationResponseKey?s9ResponseParameters?<s8ResponseTemplates?<sATemplateSelectionExpression?s
+ApiId!s1ContentType?s1Description?s-ModelId!s*Name?s,Schema?s
6Authorization?{#fr>EndpointConfiguration?{#ge@IncludedPortalProductArns?[s-LogoUri?s6PortalContent?{#hE.PortalId!s7RumAppMonitorName?s
1Description?s1DisplayName?s5DisplayOrder?{#om5PortalProductId!s
7DisplayContent?{#qC5PortalProductId!s3ProductPageId!s
7DisplayContent?{#s45PortalProductId!s?ProductRestEndpointPageId!s0TryItState?s
+ApiId!s4ApiKeyRequired?b:AuthorizationScopes?[s7AuthorizationType?s2AuthorizerId?s>ModelSelectionExpression?s3OperationName?s4RequestModels?<s;RequestParameters?<{#y6-RouteId!s.RouteKey?sFRouteResponseSelectionExpression?s,Target?s
+ApiId!s>ModelSelectionExpression?s5ResponseModels?<s<ResponseParameters?<{#y6-RouteId!s5RouteResponseId!s6RouteResponseKey?s
:AccessLogSettings?{$)W+ApiId!s0AutoDeploy?b9ClientCertificateId?s=DefaultRouteSettings?{$)r2DeploymentId?s1Description?s7RouteSettings?<{$)r/StageName!s5StageVariables?<s
*Name?s/VpcLinkId!s
)"};
