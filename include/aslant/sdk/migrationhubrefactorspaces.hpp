// What the actions of migrationhubrefactorspaces take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x961c170fa9ef3cf>{
    R"(#;##n#$/#$J#$_#$v#%7#%R#%p#&+#&B#&Z#&r#'3#'E#'Y#'s#(6#(P#(d#(z#)=#)X#)m#**
createApplication {#*?{#+`
createEnvironment {#-Y{#.?
createRoute {#/f{#2H
createService {#45{#63
deleteApplication {#8Y{#90
deleteEnvironment {#9x{#:7
deleteResourcePolicy {#:o{#;#
deleteRoute {#;${#;g
deleteService {#<T{#=?
getApplication {#8Y{#>9
getEnvironment {#9x{#B5
getResourcePolicy {#:o{#Cz
getRoute {#;${#D*
getService {#<T{#Fs
listApplications {#Id{#J<
listEnvironmentVpcs {#Id{#Jf
listEnvironments {#L5{#LO
listRoutes {#Ly{#Mi
listServices {#Ly{#N3
listTagsForResource {#NY{#Nh
putResourcePolicy {#Nq{#;#
tagResource {#O/{#;#
untagResource {#OF{#;#
updateRoute {#O`{#;g
8ApiGatewayProxy?{#+D1ClientToken?s;EnvironmentIdentifier!s*Name!s/ProxyType!s+Tags?<s+VpcId!s
2EndpointType?s/StageName?s
8ApiGatewayProxy?{#+D3ApplicationId?s)Arn?s8CreatedByAccountId?s1CreatedTime?t3EnvironmentId?s5LastUpdatedTime?t*Name?s4OwnerAccountId?s/ProxyType?s+State?s+Tags?<s+VpcId?s
1ClientToken?s1Description?s*Name!s7NetworkFabricType!s+Tags?<s
)Arn?s1CreatedTime?t1Description?s3EnvironmentId?s5LastUpdatedTime?t*Name?s7NetworkFabricType?s4OwnerAccountId?s+State?s+Tags?<s
;ApplicationIdentifier!s1ClientToken?s5DefaultRoute?{#1=;EnvironmentIdentifier!s/RouteType!s7ServiceIdentifier!s+Tags?<s5UriPathRoute?{#1P
5ActivationState?s
5ActivationState!s6AppendSourcePath?b7IncludeChildPaths?b.Methods?[s0SourcePath!s
3ApplicationId?s)Arn?s8CreatedByAccountId?s1CreatedTime?t5LastUpdatedTime?t4OwnerAccountId?s-RouteId?s/RouteType?s/ServiceId?s+State?s+Tags?<s5UriPathRoute?{#1P
;ApplicationIdentifier!s1ClientToken?s1Description?s2EndpointType!s;EnvironmentIdentifier!s7LambdaEndpoint?{#5s*Name!s+Tags?<s4UrlEndpoint?{#5z+VpcId?s
)Arn!s
/HealthUrl?s)Url!s
3ApplicationId?s)Arn?s8CreatedByAccountId?s1CreatedTime?t1Description?s2EndpointType?s3EnvironmentId?s7LambdaEndpoint?{#5s5LastUpdatedTime?t*Name?s4OwnerAccountId?s/ServiceId?s+State?s+Tags?<s4UrlEndpoint?{#5z+VpcId?s
;ApplicationIdentifier!s;EnvironmentIdentifier!s
3ApplicationId?s)Arn?s3EnvironmentId?s5LastUpdatedTime?t*Name?s+State?s
;EnvironmentIdentifier!s
)Arn?s3EnvironmentId?s5LastUpdatedTime?t*Name?s+State?s
0Identifier!s

;ApplicationIdentifier!s;EnvironmentIdentifier!s5RouteIdentifier!s
3ApplicationId?s)Arn?s5LastUpdatedTime?t-RouteId?s/ServiceId?s+State?s
;ApplicationIdentifier!s;EnvironmentIdentifier!s7ServiceIdentifier!s
3ApplicationId?s)Arn?s3EnvironmentId?s5LastUpdatedTime?t*Name?s/ServiceId?s+State?s
8ApiGatewayProxy?{#@=3ApplicationId?s)Arn?s8CreatedByAccountId?s1CreatedTime?t3EnvironmentId?s.Error?{#A85LastUpdatedTime?t*Name?s4OwnerAccountId?s/ProxyType?s+State?s+Tags?<s+VpcId?s
2ApiGatewayId?s2EndpointType?s,NlbArn?s-NlbName?s.ProxyUrl?s/StageName?s/VpcLinkId?s
/AccountId?s8AdditionalDetails?<s*Code?s-Message?s8ResourceIdentifier?s2ResourceType?s
)Arn?s1CreatedTime?t1Description?s3EnvironmentId?s.Error?{#A85LastUpdatedTime?t*Name?s7NetworkFabricType?s4OwnerAccountId?s+State?s+Tags?<s6TransitGatewayId?s
,Policy?s
6AppendSourcePath?b3ApplicationId?s)Arn?s8CreatedByAccountId?s1CreatedTime?t3EnvironmentId?s.Error?{#A87IncludeChildPaths?b5LastUpdatedTime?t.Methods?[s4OwnerAccountId?s7PathResourceToId?<s-RouteId?s/RouteType?s/ServiceId?s0SourcePath?s+State?s+Tags?<s
3ApplicationId?s)Arn?s8CreatedByAccountId?s1CreatedTime?t1Description?s2EndpointType?s3EnvironmentId?s.Error?{#A87LambdaEndpoint?{#IJ5LastUpdatedTime?t*Name?s4OwnerAccountId?s/ServiceId?s+State?s+Tags?<s4UrlEndpoint?{#IQ+VpcId?s
)Arn?s
/HealthUrl?s)Url?s
;EnvironmentIdentifier!s0MaxResults?i/NextToken?s
@ApplicationSummaryList?[{#>9/NextToken?s
<EnvironmentVpcList?[{#K2/NextToken?s
/AccountId?s1CidrBlocks?[s1CreatedTime?t3EnvironmentId?s5LastUpdatedTime?t+VpcId?s-VpcName?s
0MaxResults?i/NextToken?s
@EnvironmentSummaryList?[{#B5/NextToken?s
;ApplicationIdentifier!s;EnvironmentIdentifier!s0MaxResults?i/NextToken?s
/NextToken?s:RouteSummaryList?[{#D*
/NextToken?s<ServiceSummaryList?[{#Fs
1ResourceArn!s
+Tags?<s
,Policy!s1ResourceArn!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
5ActivationState!s;ApplicationIdentifier!s;EnvironmentIdentifier!s5RouteIdentifier!s
)"};
