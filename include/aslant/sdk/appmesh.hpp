// What the actions of appmesh take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xcc106a889f49d691>{
    R"(#I#$>#$Z#$n#%)#%G#%b#&%#&C#&_#&s#'.#'L#'g#(*#(H#(f#(|#)9#)Y#)v#*;#*[#*v#+0#+D#+a#,$#,>#,Z#,w#-2#-I#-e#-y#.4#.R#.m#/0
createGatewayRoute {#/N{#7G
createMesh {#9W{#:m
createRoute {#;X{#CV
createVirtualGateway {#DX{#N\
createVirtualNode {#O\{#Vc
createVirtualRouter {#W]{#Xu
createVirtualService {#Ys{#[k
deleteGatewayRoute {#\k{#7G
deleteMesh {#]Q{#:m
deleteRoute {#]]{#CV
deleteVirtualGateway {#^;{#N\
deleteVirtualNode {#^h{#Vc
deleteVirtualRouter {#_8{#Xu
deleteVirtualService {#_d{#[k
describeGatewayRoute {#\k{#7G
describeMesh {#`7{#:m
describeRoute {#]]{#CV
describeVirtualGateway {#^;{#N\
describeVirtualNode {#^h{#Vc
describeVirtualRouter {#_8{#Xu
describeVirtualService {#_d{#[k
listGatewayRoutes {#`O{#a6
listMeshes {#by{#c4
listRoutes {#dH{#e.
listTagsForResource {#fb{#g+
listVirtualGateways {#gC{#go
listVirtualNodes {#gC{#iG
listVirtualRouters {#gC{#js
listVirtualServices {#gC{#lI
tagResource {#m{{#n;
untagResource {#n<{#n;
updateGatewayRoute {#nV{#7G
updateMesh {#oT{#:m
updateRoute {#ox{#CV
updateVirtualGateway {#pn{#N\
updateVirtualNode {#qY{#Vc
updateVirtualRouter {#rA{#Xu
updateVirtualService {#s+{#[k
1ClientToken?s6GatewayRouteName!s.MeshName!s/MeshOwner?s-Spec!{#0W.Tags?[{#788VirtualGatewayName!s
2GrpcRoute?{#173Http2Route?{#4S2HttpRoute?{#4S.Priority?i
/Action!{#1O.Match!{#2i
0Rewrite?{#1i/Target!{#27
1Hostname?{#1x
;DefaultTargetHostname?s
*Port?i7VirtualService!{#2S
8VirtualServiceName!s
1Hostname?{#3B2Metadata?[{#3T*Port?i1ServiceName?s
+Exact?s,Suffix?s
,Invert?b.Match?{#3p*Name!s
+Exact?s,Prefix?s.Range?{#4D+Regex?s,Suffix?s
)End!l+Start!l
/Action!{#4k.Match!{#5r
0Rewrite?{#5+/Target!{#27
1Hostname?{#1x-Path?{#5P/Prefix?{#5Y
+Exact?s
3DefaultPrefix?s+Value?s
1Headers?[{#3T1Hostname?{#3B,Method?s-Path?{#6n*Port?i,Prefix?s9QueryParameters?[{#7%
+Exact?s+Regex?s
.Match?{#5P*Name!s
)Key!s+Value!s
5GatewayRoute!{#7Z
6GatewayRouteName!s.MeshName!s1Metadata!{#8X-Spec!{#0W/Status!{#9M8VirtualGatewayName!s
)Arn!s/CreatedAt!t3LastUpdatedAt!t/MeshOwner!s3ResourceOwner!s)Uid!s-Version!l
,Status!s
1ClientToken?s.MeshName!s-Spec?{#:,.Tags?[{#78
5EgressFilter?{#:U9ServiceDiscovery?{#:]
*Type!s
2IpPreference?s
-Mesh!{#:x
.MeshName!s1Metadata!{#8X-Spec!{#:,/Status!{#;N
,Status?s
1ClientToken?s.MeshName!s/MeshOwner?s/RouteName!s-Spec!{#<Y.Tags?[{#787VirtualRouterName!s
2GrpcRoute?{#=G3Http2Route?{#@]2HttpRoute?{#@].Priority?i1TcpRoute?{#Bx
/Action!{#>#.Match!{#>Y4RetryPolicy?{#?10Timeout?{#@B
9WeightedTargets![{#>:
*Port?i1VirtualNode!s,Weight!i
2Metadata?[{#3T0MethodName?s*Port?i1ServiceName?s
6GrpcRetryEvents?[s6HttpRetryEvents?[s0MaxRetries!l8PerRetryTimeout!{#@25TcpRetryEvents?[s
*Unit?s+Value?l
-Idle?{#@23PerRequest?{#@2
/Action!{#>#.Match!{#A94RetryPolicy?{#B00Timeout?{#@B
1Headers?[{#3T,Method?s-Path?{#6n*Port?i,Prefix?s9QueryParameters?[{#7%,Scheme?s
6HttpRetryEvents?[s0MaxRetries!l8PerRetryTimeout!{#@25TcpRetryEvents?[s
/Action!{#>#.Match?{#CC0Timeout?{#CK
*Port?i
-Idle?{#@2
.Route!{#Cb
.MeshName!s1Metadata!{#8X/RouteName!s-Spec!{#<Y/Status!{#9M7VirtualRouterName!s
1ClientToken?s.MeshName!s/MeshOwner?s-Spec!{#EN.Tags?[{#788VirtualGatewayName!s
8BackendDefaults?{#F'3Listeners![{#I;0Logging?{#Mt
5ClientPolicy?{#F:
,Tls?{#FD
4Certificate?{#Fy-Enforce?b,Ports?[i3Validation!{#Gb
-File?{#G3,Sds?{#GT
6CertificateChain!s0PrivateKey!s
0SecretName!s
@SubjectAlternativeNames?{#H1.Trust!{#HG
.Match!{#H=
,Exact![s
,Acm?{#Hd-File?{#I',Sds?{#GT
?CertificateAuthorityArns![s
6CertificateChain!s
7ConnectionPool?{#I{4HealthCheck?{#Jw4PortMapping!{#L&,Tls?{#L9
-Grpc?{#JA-Http?{#JP.Http2?{#JA
1MaxRequests!i
4MaxConnections!i8MaxPendingRequests?i
6HealthyThreshold!i4IntervalMillis!l*Path?s*Port?i.Protocol!s3TimeoutMillis!l8UnhealthyThreshold!i
*Port!i.Protocol!s
4Certificate!{#Lb*Mode!s3Validation?{#M7
,Acm?{#M%-File?{#G3,Sds?{#GT
4CertificateArn!s
@SubjectAlternativeNames?{#H1.Trust!{#M`
-File?{#I',Sds?{#GT
2AccessLog?{#N*
-File?{#N5
/Format?{#NI*Path!s
.Json?[{#78*Text?s
7VirtualGateway!{#Nq
.MeshName!s1Metadata!{#8X-Spec!{#EN/Status!{#9M8VirtualGatewayName!s
1ClientToken?s.MeshName!s/MeshOwner?s-Spec!{#PO.Tags?[{#785VirtualNodeName!s
8BackendDefaults?{#F'2Backends?[{#QM3Listeners?[{#R00Logging?{#Mt9ServiceDiscovery?{#U9
7VirtualService?{#Qb
5ClientPolicy?{#F:8VirtualServiceName!s
7ConnectionPool?{#S94HealthCheck?{#Jw9OutlierDetection?{#St4PortMapping!{#L&0Timeout?{#Tj,Tls?{#L9
-Grpc?{#JA-Http?{#JP.Http2?{#JA,Tcp?{#Sb
4MaxConnections!i
=BaseEjectionDuration!{#@21Interval!{#@28MaxEjectionPercent!i5MaxServerErrors!l
-Grpc?{#@B-Http?{#@B.Http2?{#@B,Tcp?{#CK
4AwsCloudMap?{#UT,Dns?{#V9
4Attributes?[{#782IpPreference?s3NamespaceName!s1ServiceName!s
.Hostname!s2IpPreference?s2ResponseType?s
4VirtualNode!{#Vu
.MeshName!s1Metadata!{#8X-Spec!{#PO/Status!{#9M5VirtualNodeName!s
1ClientToken?s.MeshName!s/MeshOwner?s-Spec!{#XR.Tags?[{#787VirtualRouterName!s
3Listeners?[{#Xc
4PortMapping!{#L&
6VirtualRouter!{#Y/
.MeshName!s1Metadata!{#8X-Spec!{#XR/Status!{#9M7VirtualRouterName!s
1ClientToken?s.MeshName!s/MeshOwner?s-Spec!{#Zi.Tags?[{#788VirtualServiceName!s
1Provider?{#Zx
4VirtualNode?{#[C6VirtualRouter?{#[V
5VirtualNodeName!s
7VirtualRouterName!s
7VirtualService!{#\&
.MeshName!s1Metadata!{#8X-Spec!{#Zi/Status!{#9M8VirtualServiceName!s
6GatewayRouteName!s.MeshName!s/MeshOwner?s8VirtualGatewayName!s
.MeshName!s
.MeshName!s/MeshOwner?s/RouteName!s7VirtualRouterName!s
.MeshName!s/MeshOwner?s8VirtualGatewayName!s
.MeshName!s/MeshOwner?s5VirtualNodeName!s
.MeshName!s/MeshOwner?s7VirtualRouterName!s
.MeshName!s/MeshOwner?s8VirtualServiceName!s
.MeshName!s/MeshOwner?s
+Limit?i.MeshName!s/MeshOwner?s/NextToken?s8VirtualGatewayName!s
7GatewayRoutes![{#aW/NextToken?s
)Arn!s/CreatedAt!t6GatewayRouteName!s3LastUpdatedAt!t.MeshName!s/MeshOwner!s3ResourceOwner!s-Version!l8VirtualGatewayName!s
+Limit?i/NextToken?s
0Meshes![{#cN/NextToken?s
)Arn!s/CreatedAt!t3LastUpdatedAt!t.MeshName!s/MeshOwner!s3ResourceOwner!s-Version!l
+Limit?i.MeshName!s/MeshOwner?s/NextToken?s7VirtualRouterName!s
/NextToken?s0Routes![{#eH
)Arn!s/CreatedAt!t3LastUpdatedAt!t.MeshName!s/MeshOwner!s3ResourceOwner!s/RouteName!s-Version!l7VirtualRouterName!s
+Limit?i/NextToken?s1ResourceArn!s
/NextToken?s.Tags![{#78
+Limit?i.MeshName!s/MeshOwner?s/NextToken?s
/NextToken?s9VirtualGateways![{#h8
)Arn!s/CreatedAt!t3LastUpdatedAt!t.MeshName!s/MeshOwner!s3ResourceOwner!s-Version!l8VirtualGatewayName!s
/NextToken?s6VirtualNodes![{#ig
)Arn!s/CreatedAt!t3LastUpdatedAt!t.MeshName!s/MeshOwner!s3ResourceOwner!s-Version!l5VirtualNodeName!s
/NextToken?s8VirtualRouters![{#k;
)Arn!s/CreatedAt!t3LastUpdatedAt!t.MeshName!s/MeshOwner!s3ResourceOwner!s-Version!l7VirtualRouterName!s
/NextToken?s9VirtualServices![{#ll
)Arn!s/CreatedAt!t3LastUpdatedAt!t.MeshName!s/MeshOwner!s3ResourceOwner!s-Version!l8VirtualServiceName!s
1ResourceArn!s.Tags![{#78

1ResourceArn!s.TagKeys![s
1ClientToken?s6GatewayRouteName!s.MeshName!s/MeshOwner?s-Spec!{#0W8VirtualGatewayName!s
1ClientToken?s.MeshName!s-Spec?{#:,
1ClientToken?s.MeshName!s/MeshOwner?s/RouteName!s-Spec!{#<Y7VirtualRouterName!s
1ClientToken?s.MeshName!s/MeshOwner?s-Spec!{#EN8VirtualGatewayName!s
1ClientToken?s.MeshName!s/MeshOwner?s-Spec!{#PO5VirtualNodeName!s
1ClientToken?s.MeshName!s/MeshOwner?s-Spec!{#XR7VirtualRouterName!s
1ClientToken?s.MeshName!s/MeshOwner?s-Spec!{#Zi8VirtualServiceName!s
)"};
