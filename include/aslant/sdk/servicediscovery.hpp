// What the actions of servicediscovery take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x9658bf4c96ebc83e>{
    R"(#A#$&#$C#$f#%.#%E#%^#%u#&<#&X#&s#'<#'Q#'s#(/#(E#(Y#(w#)4#)L#)d#)z#*=#*W#*l#+)#+F#+p#,9#,[#,r
createHttpNamespace {#-9{#-|
createPrivateDnsNamespace {#.1{#-|
createPublicDnsNamespace {#/F{#-|
createService {#00{#3*
deleteNamespace {#5-{#-|
deleteService {#5-{#53
deleteServiceAttributes {#54{#53
deregisterInstance {#5O{#-|
discoverInstances {#5i{#6s
discoverInstancesRevision {#8-{#8L
getInstance {#5O{#8a
getInstancesHealthStatus {#9={#9p
getNamespace {#5-{#:-
getOperation {#<={#<L
getService {#5-{#3*
getServiceAttributes {#=X{#=e
listInstances {#>?{#>e
listNamespaces {#?<{#@(
listOperations {#?<{#A@
listServices {#?<{#Am
listTagsForResource {#C]{#Cl
registerInstance {#Cx{#-|
tagResource {#DY{#53
untagResource {#Ds{#53
updateHttpNamespace {#E3{#-|
updateInstanceCustomHealthStatus {#Ej{#53
updatePrivateDnsNamespace {#F3{#-|
updatePublicDnsNamespace {#F3{#-|
updateService {#Fz{#-|
updateServiceAttributes {#Gz{#53
6CreatorRequestId?s1Description?s*Name!s.Tags?[{#-m
)Key!s+Value!s
1OperationId?s
6CreatorRequestId?s1Description?s*Name!s3Properties?{#.{.Tags?[{#-m)Vpc!s
6DnsProperties!{#/5
,Soa!{#/?
)Ttl!l
6CreatorRequestId?s1Description?s*Name!s3Properties?{#.{.Tags?[{#-m
6CreatorRequestId?s1Description?s2DnsConfig?{#1b:HealthCheckConfig?{#2F@HealthCheckCustomConfig?{#2p*Name!s1NamespaceId?s.Tags?[{#-m*Type?s
4DnsRecords![{#281NamespaceId?s3RoutingPolicy?s
)Ttl!l*Type!s
6FailureThreshold?i2ResourcePath?s*Type!s
6FailureThreshold?i
0Service?{#38
)Arn?s0CreateDate?t6CreatorRequestId?s1Description?s2DnsConfig?{#1b:HealthCheckConfig?{#2F@HealthCheckCustomConfig?{#2p(Id?s3InstanceCount?i*Name?s1NamespaceId?s*Type?s
(Id!s

1Attributes![s/ServiceId!s
0InstanceId!s/ServiceId!s
2HealthStatus?s0MaxResults?i3NamespaceName!s9OptionalParameters?<s6QueryParameters?<s1ServiceName!s
3Instances?[{#7>7InstancesRevision?l
1Attributes?<s2HealthStatus?s0InstanceId?s3NamespaceName?s1ServiceName?s
3NamespaceName!s1ServiceName!s
7InstancesRevision?l
1Instance?{#8p
1Attributes?<s6CreatorRequestId?s(Id!s
0Instances?[s0MaxResults?i/NextToken?s/ServiceId!s
/NextToken?s-Status?<s
2Namespace?{#:=
)Arn?s0CreateDate?t6CreatorRequestId?s1Description?s(Id?s*Name?s3Properties?{#;J2ServiceCount?i*Type?s
6DnsProperties?{#;r7HttpProperties?{#<1
2HostedZoneId?s,Soa?{#/?
.HttpName?s
1OperationId!s
2Operation?{#<\
0CreateDate?t/ErrorCode?s2ErrorMessage?s(Id?s,Status?s.Targets?<s*Type?s0UpdateDate?t
/ServiceId!s
:ServiceAttributes?{#>#
1Attributes?<s0ServiceArn?s
0MaxResults?i/NextToken?s/ServiceId!s
3Instances?[{#?(/NextToken?s
1Attributes?<s(Id?s
1Filters?[{#?d0MaxResults?i/NextToken?s
/Condition?s*Name!s-Values![s
4Namespaces?[{#@F/NextToken?s
)Arn?s0CreateDate?t1Description?s(Id?s*Name?s3Properties?{#;J2ServiceCount?i*Type?s
/NextToken?s4Operations?[{#A^
(Id?s,Status?s
/NextToken?s2Services?[{#B/
)Arn?s0CreateDate?t1Description?s2DnsConfig?{#1b:HealthCheckConfig?{#2F@HealthCheckCustomConfig?{#2p(Id?s3InstanceCount?i*Name?s*Type?s
1ResourceARN!s
.Tags?[{#-m
1Attributes!<s6CreatorRequestId?s0InstanceId!s/ServiceId!s
1ResourceARN!s.Tags![{#-m
1ResourceARN!s.TagKeys![s
(Id!s2Namespace!{#E[6UpdaterRequestId?s
1Description!s
0InstanceId!s/ServiceId!s,Status!s
(Id!s2Namespace!{#F[6UpdaterRequestId?s
1Description?s3Properties?{#.{
(Id!s0Service!{#G3
1Description?s2DnsConfig?{#Gh:HealthCheckConfig?{#2F
4DnsRecords![{#28
1Attributes!<s/ServiceId!s
)"};
