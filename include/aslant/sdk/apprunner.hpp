// What the actions of apprunner take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x7fcb99bdae652836>{
    R"(#H#$;#$Z#%(#%B#%l#&)#&E#&i#'7#'Q#'{#(8#(T#(x#)H#)g#*9#*R#*p#+<#+^#,+#,D#,m#-+#-A#-r#.5#.P#.s#//#/F#/_#/t#01#0`#0w
associateCustomDomain {#1A{#1q
createAutoScalingConfiguration {#4B{#5G
createConnection {#8+{#8W
createObservabilityConfiguration {#9T{#:I
createService {#<_{#HR
createVpcConnector {#Mu{#NW
createVpcIngressConnection {#P1{#QA
deleteAutoScalingConfiguration {#SB{#5G
deleteConnection {#Sv{#T-
deleteObservabilityConfiguration {#T>{#:I
deleteService {#T_{#HR
deleteVpcConnector {#Tm{#NW
deleteVpcIngressConnection {#U&{#QA
describeAutoScalingConfiguration {#UA{#5G
describeCustomDomains {#U`{#V-
describeObservabilityConfiguration {#T>{#:I
describeService {#T_{#V{
describeVpcConnector {#Tm{#NW
describeVpcIngressConnection {#U&{#QA
disassociateCustomDomain {#W/{#1q
listAutoScalingConfigurations {#WJ{#X6
listConnections {#Xm{#Y>
listObservabilityConfigurations {#Yg{#ZU
listOperations {#U`{#\A
listServices {#]S{#]m
listServicesForAutoScalingConfiguration {#_5{#_m
listTagsForResource {#`2{#`A
listVpcConnectors {#]S{#`M
listVpcIngressConnections {#`n{#aX
pauseService {#T_{#bY
resumeService {#T_{#bY
startDeployment {#T_{#bu
tagResource {#c*{#cD
untagResource {#cE{#cD
updateDefaultAutoScalingConfiguration {#UA{#5G
updateService {#c_{#HR
updateVpcIngressConnection {#ec{#QA
0DomainName!s8EnableWWWSubdomain?b0ServiceArn!s
5CustomDomain!{#2W/DnsTarget!s0ServiceArn!s7VpcDNSTargets![{#3l
FCertificateValidationRecords?[{#3L0DomainName!s8EnableWWWSubdomain!b,Status!s
*Name?s,Status?s*Type?s+Value?s
0DomainName?s+VpcId?s=VpcIngressConnectionArn?s
BAutoScalingConfigurationName!s4MaxConcurrency?i-MaxSize?i-MinSize?i.Tags?[{#58
)Key?s+Value?s
AAutoScalingConfiguration!{#5f
AAutoScalingConfigurationArn?sBAutoScalingConfigurationName?sFAutoScalingConfigurationRevision?i/CreatedAt?t/DeletedAt?t:HasAssociatedService?b/IsDefault?b,Latest?b4MaxConcurrency?i-MaxSize?i-MinSize?i,Status?s
4ConnectionName!s2ProviderType!s.Tags?[{#58
3Connection!{#8h
3ConnectionArn?s4ConnectionName?s/CreatedAt?t2ProviderType?s,Status?s
DObservabilityConfigurationName!s.Tags?[{#58;TraceConfiguration?{#:?
,Vendor!s
CObservabilityConfiguration!{#:j
/CreatedAt?t/DeletedAt?t,Latest?bCObservabilityConfigurationArn?sDObservabilityConfigurationName?sHObservabilityConfigurationRevision?i,Status?s;TraceConfiguration?{#:?
AAutoScalingConfigurationArn?s@EncryptionConfiguration?{#?2AHealthCheckConfiguration?{#?<>InstanceConfiguration?{#@2=NetworkConfiguration?{#@TCObservabilityConfiguration?{#Av1ServiceName!s<SourceConfiguration!{#BT.Tags?[{#58
,KmsKey!s
6HealthyThreshold?i.Interval?i*Path?s.Protocol?s-Timeout?i8UnhealthyThreshold?i
)Cpu?s5InstanceRoleArn?s,Memory?s
<EgressConfiguration?{#A>=IngressConfiguration?{#A^3IpAddressType?s
0EgressType?s5VpcConnectorArn?s
:IsPubliclyAccessible?b
CObservabilityConfigurationArn?s:ObservabilityEnabled!b
DAuthenticationConfiguration?{#C^<AutoDeploymentsEnabled?b7CodeRepository?{#D%8ImageRepository?{#Fr
3AccessRoleArn?s3ConnectionArn?s
:CodeConfiguration?{#Dv3RepositoryUrl!s:SourceCodeVersion!{#Fb5SourceDirectory?s
@CodeConfigurationValues?{#EP9ConfigurationSource!s
2BuildCommand?s*Port?s-Runtime!s@RuntimeEnvironmentSecrets?<sBRuntimeEnvironmentVariables?<s2StartCommand?s
*Type!s+Value!s
;ImageConfiguration?{#GY5ImageIdentifier!s9ImageRepositoryType!s
*Port?s@RuntimeEnvironmentSecrets?<sBRuntimeEnvironmentVariables?<s2StartCommand?s
1OperationId!s0Service!{#Hn
HAutoScalingConfigurationSummary!{#L6/CreatedAt!t/DeletedAt?t@EncryptionConfiguration?{#?2AHealthCheckConfiguration?{#?<>InstanceConfiguration!{#@2=NetworkConfiguration!{#@TCObservabilityConfiguration?{#Av0ServiceArn!s/ServiceId!s1ServiceName!s0ServiceUrl?s<SourceConfiguration!{#BT,Status!s/UpdatedAt!t
AAutoScalingConfigurationArn?sBAutoScalingConfigurationName?sFAutoScalingConfigurationRevision?i/CreatedAt?t:HasAssociatedService?b/IsDefault?b,Status?s
5SecurityGroups?[s.Subnets![s.Tags?[{#586VpcConnectorName!s
5VpcConnector!{#Nj
/CreatedAt?t/DeletedAt?t5SecurityGroups?[s,Status?s.Subnets?[s5VpcConnectorArn?s6VpcConnectorName?s:VpcConnectorRevision?i
@IngressVpcConfiguration!{#Q(0ServiceArn!s.Tags?[{#58>VpcIngressConnectionName!s
3VpcEndpointId?s+VpcId?s
=VpcIngressConnection!{#Q\
/AccountId?s/CreatedAt?t/DeletedAt?t0DomainName?s@IngressVpcConfiguration?{#Q(0ServiceArn?s,Status?s=VpcIngressConnectionArn?s>VpcIngressConnectionName?s
AAutoScalingConfigurationArn!s8DeleteAllRevisions?b
3ConnectionArn!s
3Connection?{#8h
CObservabilityConfigurationArn!s
0ServiceArn!s
5VpcConnectorArn!s
=VpcIngressConnectionArn!s
AAutoScalingConfigurationArn!s
0MaxResults?i/NextToken?s0ServiceArn!s
7CustomDomains![{#2W/DnsTarget!s/NextToken?s0ServiceArn!s7VpcDNSTargets![{#3l
0Service!{#Hn
0DomainName!s0ServiceArn!s
BAutoScalingConfigurationName?s0LatestOnly?b0MaxResults?i/NextToken?s
MAutoScalingConfigurationSummaryList![{#L6/NextToken?s
4ConnectionName?s0MaxResults?i/NextToken?s
?ConnectionSummaryList![{#8h/NextToken?s
0LatestOnly?b0MaxResults?i/NextToken?sDObservabilityConfigurationName?s
/NextToken?sOObservabilityConfigurationSummaryList![{#[4
CObservabilityConfigurationArn?sDObservabilityConfigurationName?sHObservabilityConfigurationRevision?i
/NextToken?s>OperationSummaryList?[{#\i
-EndedAt?t(Id?s/StartedAt?t,Status?s/TargetArn?s*Type?s/UpdatedAt?t
0MaxResults?i/NextToken?s
/NextToken?s<ServiceSummaryList![{#^9
/CreatedAt?t0ServiceArn?s/ServiceId?s1ServiceName?s0ServiceUrl?s,Status?s/UpdatedAt?t
AAutoScalingConfigurationArn!s0MaxResults?i/NextToken?s
/NextToken?s5ServiceArnList![s
1ResourceArn!s
.Tags?[{#58
/NextToken?s7VpcConnectors![{#Nj
/Filter?{#a:0MaxResults?i/NextToken?s
0ServiceArn?s3VpcEndpointId?s
/NextToken?sIVpcIngressConnectionSummaryList![{#b1
0ServiceArn?s=VpcIngressConnectionArn?s
1OperationId?s0Service!{#Hn
1OperationId!s
1ResourceArn!s.Tags![{#58

1ResourceArn!s.TagKeys![s
AAutoScalingConfigurationArn?sAHealthCheckConfiguration?{#?<>InstanceConfiguration?{#@2=NetworkConfiguration?{#@TCObservabilityConfiguration?{#Av0ServiceArn!s<SourceConfiguration?{#BT
@IngressVpcConfiguration!{#Q(=VpcIngressConnectionArn!s
)"};
