// What the actions of lightsail take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x40677769ff2f943a>{
    R"($j#(G#(a#)0#)D#)k#*;#*S#*u#+1#+G#+f#,'#,J#,g#--#-W#.*#.>#.^#.z#/<#/R#/m#0:#0Z#0s#1>#1U#1q#2A#2c#37#3a#3v#48#4N#4m#5.#5K#5i#6/#6C#6_#6{#77#7R#7j#80#8G#8d#9&#9P#9r#:B#:m#;'#;P#;h#<$#<D#<Y#<q#=/#=B#=\#=s#>6#>P#>m#?'#?;#?T#?{#@<#@]#@y#A8#A`#B-#BP#Bn#C-#C>#CW#Cq#D)#DI#Dr#E;#EU#Eh#E|#FD#FY#F{#G@#G_#G|#H@#HZ#Hp#I*#I?#IX#I{#JI#Jm#K-#KC#KZ#K|#L6#LU#M$#MJ#Mo#N=#Nf#O=#Of#P5#P\#Q*#QJ#Qc#Qx#R4#RK#R`#S'#S8#SJ#Sj#T(#TJ#Tj#U)#UI#Up#V0#VT#Vp#W/#WF#Wg#X%#X;#X[#Xp#Y)#Y<#YS#Yi#Z+#ZK#Zg#[/#[J#[q#\<#\^
allocateStaticIp {#]0{#]@
attachCertificateToDistribution {#_c{#`/
attachDisk {#`?{#]@
attachInstancesToLoadBalancer {#`t{#]@
attachLoadBalancerTlsCertificate {#a?{#]@
attachStaticIp {#ae{#]@
closeInstancePublicPorts {#b*{#`/
copySnapshot {#c7{#]@
createBucket {#d\{#eN
createBucketAccessKey {#if{#it
createCertificate {#kL{#l8
createCloudFormationStack {#s/{#]@
createContactMethod {#t2{#]@
createContainerService {#tP{#x^
createContainerServiceDeployment {$#t{#x^
createContainerServiceRegistryLogin {$$N{$$O
createDisk {$%7{#]@
createDiskFromSnapshot {$'<{#]@
createDiskSnapshot {$(x{#]@
createDistribution {$)W{$/M
createDomain {$4L{#`/
createDomainEntry {$4e{#`/
createGUISessionAccessDetails {$5\{$5l
createInstanceSnapshot {$6y{#]@
createInstances {$7Q{#]@
createInstancesFromSnapshot {$9.{#]@
createKeyPair {$<*{$<D
createLoadBalancer {$>0{#]@
createLoadBalancerTlsCertificate {$@%{#]@
createRelationalDatabase {$A3{#]@
createRelationalDatabaseFromSnapshot {$Cy{#]@
createRelationalDatabaseSnapshot {$F={#]@
deleteAlarm {$G){#]@
deleteAutoSnapshot {$G6{#]@
deleteBucket {$GM{#]@
deleteBucketAccessKey {$Gi{#]@
deleteCertificate {$H+{#]@
deleteContactMethod {$H>{#]@
deleteContainerImage {$HJ{$$N
deleteContainerService {$Ha{$$N
deleteDisk {$Hp{#]@
deleteDiskSnapshot {$I6{#]@
deleteDistribution {$IJ{#`/
deleteDomain {$I^{#`/
deleteDomainEntry {$4e{#`/
deleteInstance {$Il{#]@
deleteInstanceSnapshot {$J6{#]@
deleteKeyPair {$JN{#`/
deleteKnownHostKeys {$Js{#]@
deleteLoadBalancer {$K){#]@
deleteLoadBalancerTlsCertificate {$K={#]@
deleteRelationalDatabase {$Kk{#]@
deleteRelationalDatabaseSnapshot {$Le{#]@
detachCertificateFromDistribution {$M-{#`/
detachDisk {$MA{#]@
detachInstancesFromLoadBalancer {#`t{#]@
detachStaticIp {#]0{#]@
disableAddOn {$MM{#]@
downloadDefaultKeyPair {$$N{$Mi
enableAddOn {$NA{#]@
exportSnapshot {$Nc{#]@
getActiveNames {$Ny{$O,
getAlarms {$OL{$P#
getAutoSnapshots {$5\{$T%
getBlueprints {$UF{$Us
getBucketAccessKeys {#if{$Wu
getBucketBundles {$X-{$X@
getBucketMetricData {$YH{$Z=
getBuckets {$[H{$\$
getBundles {$UF{$];
getCertificates {$_k{$`c
getCloudFormationStackRecords {$Ny{$a-
getContactMethods {$bz{$c.
getContainerAPIMetadata {$$N{$dU
getContainerImages {$Ha{$dc
getContainerLog {$e>{$f5
getContainerServiceDeployments {$Ha{$fm
getContainerServiceMetricData {$g&{$Z=
getContainerServicePowers {$$N{$go
getContainerServices {$ha{$hp
getCostEstimate {$i/{$iU
getDisk {$MA{$kv
getDiskSnapshot {$I6{$oB
getDiskSnapshots {$Ny{$qf
getDisks {$Ny{$r1
getDistributionBundles {$$N{$rN
getDistributionLatestCacheReset {$IJ{$s@
getDistributionMetricData {$sW{$Z=
getDistributions {$tR{$tr
getDomain {$I^{$u=
getDomains {$Ny{$w[
getExportSnapshotRecords {$Ny{$wz
getInstance {$Js{$|1
getInstanceAccessDetails {%);{%)V
getInstanceMetricData {%,x{$Z=
getInstancePortStates {$Js{%-o
getInstanceSnapshot {$J6{%.x
getInstanceSnapshots {$Ny{%1b
getInstanceState {$Js{%21
getInstances {$Ny{%2=
getKeyPair {%2^{%2m
getKeyPairs {%2{{%3F
getLoadBalancer {$K){%3f
getLoadBalancerMetricData {%8-{$Z=
getLoadBalancerTlsCertificates {$K){%9(
getLoadBalancerTlsPolicies {$Ny{%?*
getLoadBalancers {$Ny{%@-
getOperation {%@R{#`/
getOperations {$Ny{%@a
getOperationsForResource {%A){%AE
getRegions {%Aw{%Bf
getRelationalDatabase {%DK{%De
getRelationalDatabaseBlueprints {$Ny{%LK
getRelationalDatabaseBundles {%M|{%NA
getRelationalDatabaseEvents {%Oy{%PY
getRelationalDatabaseLogEvents {%Qd{%Rf
getRelationalDatabaseLogStreams {%DK{%SL
getRelationalDatabaseMasterUserPassword {%S[{%T-
getRelationalDatabaseMetricData {%TO{$Z=
getRelationalDatabaseParameters {%UP{%Uv
getRelationalDatabaseSnapshot {$Le{%WX
getRelationalDatabaseSnapshots {$Ny{%Ze
getRelationalDatabases {$Ny{%[>
getSetupHistory {%A){%[i
getStaticIp {#]0{%_,
getStaticIps {$Ny{%`L
importKeyPair {%`m{#`/
isVpcPeered {$$N{%a4
openInstancePublicPorts {#b*{#`/
peerVpc {$$N{#`/
putAlarm {%a@{#]@
putInstancePublicPorts {%c\{#`/
rebootInstance {$Js{#]@
rebootRelationalDatabase {%DK{#]@
registerContainerImage {%c|{%dB
releaseStaticIp {#]0{#]@
resetDistributionCache {$IJ{%dW
sendContactMethodVerification {$H>{#]@
setIpAddressType {%e#{#]@
setResourceAccessForBucket {%eg{#]@
setupInstanceHttps {%f3{#]@
startGUISession {$5\{#]@
startInstance {$Js{#]@
startRelationalDatabase {%DK{#]@
stopGUISession {$5\{#]@
stopInstance {%fw{#]@
stopRelationalDatabase {%g5{#]@
tagResource {%gp{#]@
testAlarm {%h?{#]@
unpeerVpc {$$N{#`/
untagResource {%hT{#]@
updateBucket {%i#{#eN
updateBucketBundle {%j${#]@
updateContainerService {%j={#x^
updateDistribution {%k@{#`/
updateDistributionBundle {%mN{#`/
updateDomainEntry {$4e{#]@
updateInstanceMetadataOptions {%mm{#`/
updateLoadBalancerAttribute {%nl{#]@
updateRelationalDatabase {%oG{#]@
updateRelationalDatabaseParameters {%rK{#]@
2StaticIpName!s
4Operations?[{#]R
/CreatedAt?t/ErrorCode?s2ErrorDetails?s(Id?s0IsTerminal?b1Location?{#_B6OperationDetails?s3OperationType?s2ResourceName?s2ResourceType?s,Status?s5StatusChangedAt?t
6AvailabilityZone?s0RegionName?s
5CertificateName!s6DistributionName!s
2Operation?{#]R
2AutoMounting?b.DiskName!s.DiskPath!s2InstanceName!s
4InstanceNames![s6LoadBalancerName!s
5CertificateName!s6LoadBalancerName!s
2InstanceName!s2StaticIpName!s
2InstanceName!s1PortInfo!{#bH
6CidrListAliases?[s,Cidrs?[s.FromPort?i0Ipv6Cidrs?[s.Protocol?s,ToPort?i
1RestoreDate?s2SourceRegion!s8SourceResourceName?s8SourceSnapshotName?s8TargetSnapshotName!sEUseLatestRestorableAutoSnapshot?b
0BucketName!s.BundleId!s<EnableObjectVersioning?b.Tags?[{#e?
)Key?s+Value?s
/Bucket?{#el4Operations?[{#]R
8AbleToUpdateBundle?b8AccessLogConfig?{#hQ4AccessRules?{#hs)Arn?s.BundleId?s/CreatedAt?t1Location?{#_B*Name?s6ObjectVersioning?s=ReadonlyAccessAccounts?[s2ResourceType?sBResourcesReceivingAccess?[{#i=.State?{#iT1SupportCode?s.Tags?[{#e?)Url?s
1Destination?s-Enabled!b,Prefix?s
:AllowPublicOverrides?b/GetObject?s
*Name?s2ResourceType?s
*Code?s-Message?s
0BucketName!s
2AccessKey?{#j;4Operations?[{#]R
1AccessKeyId?s/CreatedAt?t1LastUsed?{#k%5SecretAccessKey?s,Status?s
2LastUsedDate?t,Region?s1ServiceName?s
5CertificateName!s0DomainName!s>SubjectAlternativeNames?[s.Tags?[{#e?
4Certificate?{#l[4Operations?[{#]R
4CertificateArn?s:CertificateDetail?{#mT5CertificateName?s0DomainName?s.Tags?[{#e?
)Arn?s/CreatedAt?t0DomainName?sADomainValidationRecords?[{#q*5EligibleToRenew?s8InUseResourceCount?i.IssuedAt?t.IssuerCA?s2KeyAlgorithm?s*Name?s.NotAfter?t/NotBefore?t7RenewalSummary?{#r8:RequestFailureReason?s6RevocationReason?s/RevokedAt?t2SerialNumber?s,Status?s>SubjectAlternativeNames?[s1SupportCode?s.Tags?[{#e?
?DnsRecordCreationState?{#iT0DomainName?s7ResourceRecord?{#q{6ValidationStatus?s
*Name?s*Type?s+Value?s
ADomainValidationRecords?[{#q*3RenewalStatus?s9RenewalStatusReason?s/UpdatedAt?t
3Instances![{#s@
6AvailabilityZone!s2InstanceType!s4PortInfoSource!s0SourceName!s.UserData?s
5ContactEndpoint!s.Protocol!s
3Deployment?{#ua+Power!s>PrivateRegistryAccess?{#x99PublicDomainNames?<[s+Scale!i1ServiceName!s.Tags?[{#e?
4Containers?<{#v-7PublicEndpoint?{#vY
.Command?[s2Environment?<s+Image?s,Ports?<s
3ContainerName!s3ContainerPort!i4HealthCheck?{#w1
6HealthyThreshold?i5IntervalSeconds?i*Path?s2SuccessCodes?s4TimeoutSeconds?i8UnhealthyThreshold?i
;EcrImagePullerRole?{#xR
.IsActive?b
9ContainerService?{#xu
)Arn?s:ContainerServiceName?s/CreatedAt?t:CurrentDeployment?{#|$0IsDisabled?b1Location?{#_B7NextDeployment?{#|$+Power?s-PowerId?s2PrincipalArn?s7PrivateDomainName?s>PrivateRegistryAccess?{$#@9PublicDomainNames?<[s2ResourceType?s+Scale?i+State?s4StateDetail?{#iT.Tags?[{#e?)Url?s
4Containers?<{#v-/CreatedAt?t7PublicEndpoint?{#|h+State?s-Version?i
3ContainerName?s3ContainerPort?i4HealthCheck?{#w1
;EcrImagePullerRole?{$#Y
.IsActive?b2PrincipalArn?s
4Containers?<{#v-7PublicEndpoint?{#vY1ServiceName!s

6RegistryLogin?{$$c
/ExpiresAt?t.Password?s.Registry?s.Username?s
0AddOns?[{$%y6AvailabilityZone!s.DiskName!s.SizeInGb!i.Tags?[{#e?
/AddOnType!sAAutoSnapshotAddOnRequest?{$&iBStopInstanceOnIdleRequest?{$'$
7SnapshotTimeOfDay?s
.Duration?s/Threshold?s
0AddOns?[{$%y6AvailabilityZone!s.DiskName!s6DiskSnapshotName?s1RestoreDate?s.SizeInGb!i4SourceDiskName?s.Tags?[{#e?EUseLatestRestorableAutoSnapshot?b
.DiskName?s6DiskSnapshotName!s2InstanceName?s.Tags?[{#e?
.BundleId!s>CacheBehaviorSettings?{$+g8CacheBehaviors?[{$.P5CertificateName?s=DefaultCacheBehavior!{$.c6DistributionName!s3IpAddressType?s/Origin!{$.o.Tags?[{#e?EViewerMinimumTlsProtocolVersion?s
8AllowedHTTPMethods?s7CachedHTTPMethods?s0DefaultTTL?l9ForwardedCookies?{$-K9ForwardedHeaders?{$-i>ForwardedQueryStrings?{$.-0MaximumTTL?l0MinimumTTL?l
7CookiesAllowList?[s,Option?s
7HeadersAllowList?[s,Option?s
,Option?b<QueryStringsAllowList?[s
.Behavior?s*Path?s
.Behavior?s
*Name?s4ProtocolPolicy?s0RegionName?s5ResponseTimeout?i
5Distribution?{$/o2Operation?{#]R
8AbleToUpdateBundle?b=AlternativeDomainNames?[s)Arn?s.BundleId?s>CacheBehaviorSettings?{$+g8CacheBehaviors?[{$.P5CertificateName?s/CreatedAt?t=DefaultCacheBehavior?{$.c0DomainName?s3IpAddressType?s/IsEnabled?b1Location?{#_B*Name?s/Origin?{$3_5OriginPublicDNS?s2ResourceType?s,Status?s1SupportCode?s.Tags?[{#e?EViewerMinimumTlsProtocolVersion?s
*Name?s4ProtocolPolicy?s0RegionName?s2ResourceType?s5ResponseTimeout?i
0DomainName!s.Tags?[{#e?
4DomainEntry!{$5*0DomainName!s
(Id?s-IsAlias?b*Name?s.Options?<s,Target?s*Type?s
2ResourceName!s
3FailureReason?s8PercentageComplete?i2ResourceName?s2Sessions?[{$6_,Status?s
/IsPrimary?b*Name?s)Url?s
2InstanceName!s:InstanceSnapshotName!s.Tags?[{#e?
0AddOns?[{$%y6AvailabilityZone!s1BlueprintId!s.BundleId!s5CustomImageName?s4InstanceNames![s3IpAddressType?s1KeyPairName?s.Tags?[{#e?.UserData?s
0AddOns?[{$%y>AttachedDiskMapping?<[{$;b6AvailabilityZone!s.BundleId!s4InstanceNames![s:InstanceSnapshotName?s3IpAddressType?s1KeyPairName?s1RestoreDate?s8SourceInstanceName?s.Tags?[{#e?EUseLatestRestorableAutoSnapshot?b.UserData?s
1NewDiskName?s6OriginalDiskPath?s
1KeyPairName!s.Tags?[{#e?
0KeyPair?{$=,2Operation?{#]R6PrivateKeyBase64?s5PublicKeyBase64?s
)Arn?s/CreatedAt?t1Fingerprint?s1Location?{#_B*Name?s2ResourceType?s1SupportCode?s.Tags?[{#e?
BCertificateAlternativeNames?[s;CertificateDomainName?s5CertificateName?s5HealthCheckPath?s2InstancePort!i3IpAddressType?s6LoadBalancerName!s.Tags?[{#e?3TlsPolicyName?s
BCertificateAlternativeNames?[s;CertificateDomainName!s5CertificateName!s6LoadBalancerName!s.Tags?[{#e?
6AvailabilityZone?s8MasterDatabaseName!s8MasterUserPassword?s4MasterUsername!s;PreferredBackupWindow?s@PreferredMaintenanceWindow?s8PubliclyAccessible?bCRelationalDatabaseBlueprintId!s@RelationalDatabaseBundleId!s<RelationalDatabaseName!s.Tags?[{#e?
6AvailabilityZone?s8PubliclyAccessible?b@RelationalDatabaseBundleId?s<RelationalDatabaseName!sDRelationalDatabaseSnapshotName?s1RestoreTime?tBSourceRelationalDatabaseName?s.Tags?[{#e?=UseLatestRestorableTime?b
<RelationalDatabaseName!sDRelationalDatabaseSnapshotName!s.Tags?[{#e?
/AlarmName!s
*Date!s2ResourceName!s
0BucketName!s1ForceDelete?b
1AccessKeyId!s0BucketName!s
5CertificateName!s
.Protocol!s
+Image!s1ServiceName!s
1ServiceName!s
.DiskName!s7ForceDeleteAddOns?b
6DiskSnapshotName!s
6DistributionName?s
0DomainName!s
7ForceDeleteAddOns?b2InstanceName!s
:InstanceSnapshotName!s
9ExpectedFingerprint?s1KeyPairName!s
2InstanceName!s
6LoadBalancerName!s
5CertificateName!s+Force?b6LoadBalancerName!s
IFinalRelationalDatabaseSnapshotName?s<RelationalDatabaseName!s7SkipFinalSnapshot?b
DRelationalDatabaseSnapshotName!s
6DistributionName!s
.DiskName!s
/AddOnType!s2ResourceName!s
/CreatedAt?t6PrivateKeyBase64?s5PublicKeyBase64?s
5AddOnRequest!{$%y2ResourceName!s
8SourceSnapshotName!s
/PageToken?s
2ActiveNames?[s3NextPageToken?s
/AlarmName?s;MonitoredResourceName?s/PageToken?s
0Alarms?[{$PA3NextPageToken?s
)Arn?s8ComparisonOperator?s7ContactProtocols?[s/CreatedAt?t7DatapointsToAlarm?i7EvaluationPeriods?i1Location?{#_B0MetricName?s>MonitoredResourceInfo?{$Sb*Name?s9NotificationEnabled?b;NotificationTriggers?[s,Period?i2ResourceType?s+State?s/Statistic?s1SupportCode?s/Threshold?n6TreatMissingData?s*Unit?s
)Arn?s*Name?s2ResourceType?s
7AutoSnapshots?[{$TX2ResourceName?s2ResourceType?s
/CreatedAt?t*Date?s;FromAttachedDisks?[{$U3,Status?s
*Path?s.SizeInGb?i
1AppCategory?s5IncludeInactive?b/PageToken?s
4Blueprints?[{$V;3NextPageToken?s
1AppCategory?s1BlueprintId?s1Description?s+Group?s.IsActive?b0LicenseUrl?s.MinPower?i*Name?s.Platform?s0ProductUrl?s*Type?s-Version?s1VersionCode?s
4AccessKeys?[{#j;
5IncludeInactive?b
1Bundles?[{$XO
.BundleId?s.IsActive?b*Name?s+Price?n9StoragePerMonthInGb?i:TransferPerMonthInGb?i
0BucketName!s-EndTime!t0MetricName!s,Period!i/StartTime!t1Statistics![s*Unit!s
4MetricData?[{$Z\0MetricName?s
-Average?n-Maximum?n-Minimum?n1SampleCount?n)Sum?n/Timestamp?t*Unit?s
0BucketName?s?IncludeConnectedResources?b/PageToken?s
<AccountLevelBpaSync?{$\\1Buckets?[{#el3NextPageToken?s
9BpaImpactsLightsail?b2LastSyncedAt?t-Message?s,Status?s
1Bundles?[{$]Z3NextPageToken?s
.BundleId?s.CpuCount?i2DiskSizeInGb?i2InstanceType?s.IsActive?b*Name?s+Power?i+Price?n<PublicIpv4AddressCount?i1RamSizeInGb?n=SupportedAppCategories?[s9SupportedPlatforms?[s:TransferPerMonthInGb?i
5CertificateName?s:CertificateStatuses?[s?IncludeCertificateDetails?b/PageToken?s
6Certificates?[{#l[3NextPageToken?s
DCloudFormationStackRecords?[{$a_3NextPageToken?s
)Arn?s/CreatedAt?t8DestinationInfo?{$bj1Location?{#_B*Name?s2ResourceType?s4SourceInfo?[{$Sb+State?s
(Id?s-Service?s
0Protocols?[s
8ContactMethods?[{$cD
)Arn?s5ContactEndpoint?s/CreatedAt?t1Location?{#_B*Name?s.Protocol?s2ResourceType?s,Status?s1SupportCode?s
0Metadata?[<s
9ContainerImages?[{$dz
/CreatedAt?t,Digest?s+Image?s
3ContainerName!s-EndTime?t3FilterPattern?s/PageToken?s1ServiceName!s/StartTime?t
3LogEvents?[{$fV3NextPageToken?s
/CreatedAt?t-Message?s
5Deployments?[{#|$
-EndTime!t0MetricName!s,Period!i1ServiceName!s/StartTime!t1Statistics![s
0Powers?[{$h#
.CpuCount?n.IsActive?b*Name?s-PowerId?s+Price?n1RamSizeInGb?n
1ServiceName?s
;ContainerServices?[{#xu
-EndTime!t2ResourceName!s/StartTime!t
AResourcesBudgetEstimate?[{$it
7CostEstimates?[{$jc-EndTime?t2ResourceName?s2ResourceType?s/StartTime?t
7ResultsByTime?[{$k*/UsageType?s
.Currency?s1PricingUnit?s3TimePeriod?{$kg*Unit?n/UsageCost?n
)End?t+Start?t
-Disk?{$l'
0AddOns?[{$nH)Arn?s0AttachedTo?s5AttachmentState?s5AutoMountStatus?s/CreatedAt?t-GbInUse?i*Iops?i0IsAttached?b2IsSystemDisk?b1Location?{#_B*Name?s*Path?s2ResourceType?s.SizeInGb?i+State?s1SupportCode?s.Tags?[{#e?
.Duration?s*Name?s;NextSnapshotTimeOfDay?s7SnapshotTimeOfDay?s,Status?s/Threshold?s
5DiskSnapshot?{$oU
)Arn?s/CreatedAt?t1FromDiskArn?s2FromDiskName?s5FromInstanceArn?s6FromInstanceName?s8IsFromAutoSnapshot?b1Location?{#_B*Name?s.Progress?s2ResourceType?s.SizeInGb?i+State?s1SupportCode?s.Tags?[{#e?
7DiskSnapshots?[{$oU3NextPageToken?s
/Disks?[{$l'3NextPageToken?s
1Bundles?[{$r]
.BundleId?s.IsActive?b*Name?s+Price?n:TransferPerMonthInGb?i
0CreateTime?t,Status?s
6DistributionName!s-EndTime!t0MetricName!s,Period!i/StartTime!t1Statistics![s*Unit!s
6DistributionName?s/PageToken?s
7Distributions?[{$/o3NextPageToken?s
/Domain?{$uJ
)Arn?s/CreatedAt?t7DomainEntries?[{$5*1Location?{#_B*Name?sGRegisteredDomainDelegationInfo?{$vx2ResourceType?s1SupportCode?s.Tags?[{#e?
?NameServersUpdateState?{#iTCR53HostedZoneDeletionState?{#iT
1Domains?[{$uJ3NextPageToken?s
?ExportSnapshotRecords?[{$xM3NextPageToken?s
)Arn?s/CreatedAt?t8DestinationInfo?{$bj1Location?{#_B*Name?s2ResourceType?s3SourceInfo?{$yW+State?s
)Arn?s/CreatedAt?t9DiskSnapshotInfo?{$z{5FromResourceArn?s6FromResourceName?s=InstanceSnapshotInfo?{${-*Name?s2ResourceType?s
.SizeInGb?i
5FromBlueprintId?s2FromBundleId?s6FromDiskInfo?[{${b
2IsSystemDisk?b*Name?s*Path?s.SizeInGb?i
1Instance?{$|@
0AddOns?[{$nH)Arn?s1BlueprintId?s3BlueprintName?s.BundleId?s/CreatedAt?t1Hardware?{%%a3IpAddressType?s4Ipv6Addresses?[s0IsStaticIp?b1Location?{#_B8MetadataOptions?{%&-*Name?s3Networking?{%'%6PrivateIpAddress?s5PublicIpAddress?s2ResourceType?s0SshKeyName?s.State?{%),1SupportCode?s.Tags?[{#e?.Username?s
.CpuCount?i/Disks?[{$l'1RamSizeInGb?n
2HttpEndpoint?s6HttpProtocolIpv6?s=HttpPutResponseHopLimit?i0HttpTokens?s+State?s
8MonthlyTransfer?{%'G/Ports?[{%'^
9GbPerMonthAllocated?i
5AccessDirection?s0AccessFrom?s0AccessType?s6CidrListAliases?[s,Cidrs?[s0CommonName?s.FromPort?i0Ipv6Cidrs?[s.Protocol?s,ToPort?i
*Code?i*Name?s
2InstanceName!s.Protocol?s
6AccessDetails?{%)j
-CertKey?s/ExpiresAt?t2HostKeys?[{%+H2InstanceName?s/IpAddress?s4Ipv6Addresses?[s.Password?s5PasswordData?{%,\0PrivateKey?s.Protocol?s.Username?s
/Algorithm?s5FingerprintSHA1?s7FingerprintSHA256?s3NotValidAfter?t4NotValidBefore?t/PublicKey?s1WitnessedAt?t
0Ciphertext?s1KeyPairName?s
-EndTime!t2InstanceName!s0MetricName!s,Period!i/StartTime!t1Statistics![s*Unit!s
4PortStates?[{%.'
6CidrListAliases?[s,Cidrs?[s.FromPort?i0Ipv6Cidrs?[s.Protocol?s+State?s,ToPort?i
9InstanceSnapshot?{%/5
)Arn?s/CreatedAt?t;FromAttachedDisks?[{$l'5FromBlueprintId?s2FromBundleId?s5FromInstanceArn?s6FromInstanceName?s8IsFromAutoSnapshot?b1Location?{#_B*Name?s.Progress?s2ResourceType?s.SizeInGb?i+State?s1SupportCode?s.Tags?[{#e?
;InstanceSnapshots?[{%/53NextPageToken?s
.State?{%),
3Instances?[{$|@3NextPageToken?s
1KeyPairName!s
0KeyPair?{$=,
;IncludeDefaultKeyPair?b/PageToken?s
2KeyPairs?[{$=,3NextPageToken?s
5LoadBalancer?{%3y
)Arn?s;ConfigurationOptions?<s/CreatedAt?t-DnsName?s5HealthCheckPath?s=HttpsRedirectionEnabled?b?InstanceHealthSummary?[{%7:2InstancePort?i3IpAddressType?s1Location?{#_B*Name?s.Protocol?s2PublicPorts?[i2ResourceType?s+State?s1SupportCode?s.Tags?[{#e?ATlsCertificateSummaries?[{%7r3TlsPolicyName?s
4InstanceHealth?s:InstanceHealthReason?s2InstanceName?s
0IsAttached?b*Name?s
-EndTime!t6LoadBalancerName!s0MetricName!s,Period!i/StartTime!t1Statistics![s*Unit!s
9TlsCertificates?[{%9?
)Arn?s/CreatedAt?t0DomainName?sADomainValidationRecords?[{%=;3FailureReason?s0IsAttached?b.IssuedAt?t,Issuer?s2KeyAlgorithm?s6LoadBalancerName?s1Location?{#_B*Name?s.NotAfter?t/NotBefore?t7RenewalSummary?{%>42ResourceType?s6RevocationReason?s/RevokedAt?t,Serial?s8SignatureAlgorithm?s,Status?s-Subject?s>SubjectAlternativeNames?[s1SupportCode?s.Tags?[{#e?
?DnsRecordCreationState?{#iT0DomainName?s*Name?s*Type?s6ValidationStatus?s+Value?s
ADomainValidationOptions?[{%>c3RenewalStatus?s
0DomainName?s6ValidationStatus?s
3NextPageToken?s5TlsPolicies?[{%?M
.Ciphers?[s1Description?s/IsDefault?b*Name?s0Protocols?[s
7LoadBalancers?[{%3y3NextPageToken?s
1OperationId!s
3NextPageToken?s4Operations?[{#]R
/PageToken?s2ResourceName!s
3NextPageCount?s3NextPageToken?s4Operations?[{#]R
>IncludeAvailabilityZones?bPIncludeRelationalDatabaseAvailabilityZones?b
1Regions?[{%Bu
;AvailabilityZones?[{%D73ContinentCode?s1Description?s1DisplayName?s*Name?sMRelationalDatabaseAvailabilityZones?[{%D7
+State?s.ZoneName?s
<RelationalDatabaseName!s
;RelationalDatabase?{%E$
)Arn?s<BackupRetentionEnabled?b=CaCertificateIdentifier?s/CreatedAt?t,Engine?s3EngineVersion?s1Hardware?{%JZ:LatestRestorableTime?t1Location?{#_B8MasterDatabaseName?s7MasterEndpoint?{%K)4MasterUsername?s*Name?s:ParameterApplyStatus?sCPendingMaintenanceActions?[{%K;>PendingModifiedValues?{%Kf;PreferredBackupWindow?s@PreferredMaintenanceWindow?s8PubliclyAccessible?bCRelationalDatabaseBlueprintId?s@RelationalDatabaseBundleId?s2ResourceType?s?SecondaryAvailabilityZone?s+State?s1SupportCode?s.Tags?[{#e?
.CpuCount?i2DiskSizeInGb?i1RamSizeInGb?n
-Address?s*Port?i
,Action?s6CurrentApplyDate?t1Description?s
<BackupRetentionEnabled?b3EngineVersion?s8MasterUserPassword?s
4Blueprints?[{%Lm3NextPageToken?s
1BlueprintId?s,Engine?s7EngineDescription?s3EngineVersion?s>EngineVersionDescription?s5IsEngineDefault?b
5IncludeInactive?b/PageToken?s
1Bundles?[{%N`3NextPageToken?s
.BundleId?s.CpuCount?i2DiskSizeInGb?i.IsActive?b1IsEncrypted?b*Name?s+Price?n1RamSizeInGb?n:TransferPerMonthInGb?i
7DurationInMinutes?i/PageToken?s<RelationalDatabaseName!s
3NextPageToken?sBRelationalDatabaseEvents?[{%Q/
/CreatedAt?t6EventCategories?[s-Message?s.Resource?s
-EndTime?t3LogStreamName!s/PageToken?s<RelationalDatabaseName!s3StartFromHead?b/StartTime?t
7NextBackwardToken?s6NextForwardToken?s;ResourceLogEvents?[{$fV
1LogStreams?[s
5PasswordVersion?s<RelationalDatabaseName!s
/CreatedAt?t8MasterUserPassword?s
-EndTime!t0MetricName!s,Period!i<RelationalDatabaseName!s/StartTime!t1Statistics![s*Unit!s
/PageToken?s<RelationalDatabaseName!s
3NextPageToken?s4Parameters?[{%V>
3AllowedValues?s1ApplyMethod?s/ApplyType?s.DataType?s1Description?s2IsModifiable?b3ParameterName?s4ParameterValue?s
CRelationalDatabaseSnapshot?{%Wy
)Arn?s/CreatedAt?t,Engine?s3EngineVersion?s?FromRelationalDatabaseArn?sGFromRelationalDatabaseBlueprintId?sDFromRelationalDatabaseBundleId?s@FromRelationalDatabaseName?s1Location?{#_B*Name?s2ResourceType?s.SizeInGb?i+State?s1SupportCode?s.Tags?[{#e?
3NextPageToken?sERelationalDatabaseSnapshots?[{%Wy
3NextPageToken?s=RelationalDatabases?[{%E$
3NextPageToken?s6SetupHistory?[{%\3
:ExecutionDetails?[{%]#1OperationId?s0Request?{%]t1Resource?{%^O,Status?s
-Command?s.DateTime?t*Name?s3StandardError?s4StandardOutput?s,Status?s-Version?s
9CertificateProvider?s2DomainNames?[s2InstanceName?s
)Arn?s/CreatedAt?t1Location?{#_B*Name?s2ResourceType?s
1StaticIp?{%_;
)Arn?s0AttachedTo?s/CreatedAt?t/IpAddress?s0IsAttached?b1Location?{#_B*Name?s2ResourceType?s1SupportCode?s
3NextPageToken?s3StaticIps?[{%_;
1KeyPairName!s5PublicKeyBase64!s
.IsPeered?b
/AlarmName!s8ComparisonOperator!s7ContactProtocols?[s7DatapointsToAlarm?i7EvaluationPeriods!i0MetricName!s;MonitoredResourceName!s9NotificationEnabled?b;NotificationTriggers?[s/Threshold!n6TreatMissingData?s
2InstanceName!s3PortInfos![{#bH
,Digest!s+Label!s1ServiceName!s
7ContainerImage?{$dz
0CreateTime?t2Operation?{#]R,Status?s
8AcceptBundleUpdate?b3IpAddressType!s2ResourceName!s2ResourceType!s
,Access!s0BucketName!s2ResourceName!s
9CertificateProvider!s2DomainNames![s2EmailAddress!s2InstanceName!s
+Force?b2InstanceName!s
<RelationalDatabaseName!sDRelationalDatabaseSnapshotName?s
1ResourceArn?s2ResourceName!s.Tags![{#e?
/AlarmName!s+State!s
1ResourceArn?s2ResourceName!s.TagKeys![s
8AccessLogConfig?{#hQ4AccessRules?{#hs0BucketName!s=ReadonlyAccessAccounts?[s0Versioning?s
0BucketName!s.BundleId!s
0IsDisabled?b+Power?s>PrivateRegistryAccess?{#x99PublicDomainNames?<[s+Scale?i1ServiceName!s
>CacheBehaviorSettings?{$+g8CacheBehaviors?[{$.P5CertificateName?s=DefaultCacheBehavior?{$.c6DistributionName!s/IsEnabled?b/Origin?{$.o;UseDefaultCertificate?bEViewerMinimumTlsProtocolVersion?s
.BundleId?s6DistributionName?s
2HttpEndpoint?s6HttpProtocolIpv6?s=HttpPutResponseHopLimit?i0HttpTokens?s2InstanceName!s
3AttributeName!s4AttributeValue!s6LoadBalancerName!s
6ApplyImmediately?b=CaCertificateIdentifier?s<DisableBackupRetention?b;EnableBackupRetention?b8MasterUserPassword?s;PreferredBackupWindow?s@PreferredMaintenanceWindow?s8PubliclyAccessible?bCRelationalDatabaseBlueprintId?s<RelationalDatabaseName!s>RotateMasterUserPassword?b
4Parameters![{%V><RelationalDatabaseName!s
)"};
