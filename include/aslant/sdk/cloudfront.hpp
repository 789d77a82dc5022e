// What the actions of cloudfront take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xfaa7b9efb990fd89>{
    R"($p#(Y#(n#)?#)d#*$#*A#*\#+0#+R#+q#,A#,]#-%#-I#-s#.D#.\#.x#/O#/g#0*#0P#0s#1<#1U#1v#2A#2f#39#3S#3l#4,#4D#4o#54#5P#5w#66#6U#6|#7J#7_#7t#84#8Z#8z#9@#9V#9t#:5#:W#:y#;6#;O#;s#<3#<R#=&#=N#=h#>&#>D#>o#?F#?e#@'#@T#@{#AN#Ag#B,#BK#Br#C9#C`#D.#D\#Dq#E0#E^#Es#F4#FZ#G##GC#Gi#H/#HU#Hk#I-#IK#If#J.#JV#Jx#KF#K]#Ks#L5#LP#M$#MD#Me#N)#NS#Nt#OJ#Oe#P7#Pa#Q6#Qa#R,#R^#S.#S\#T6#T]#U+#UP#Um#V<#Vf#W##W>#Wn#X+#XG#Xi#Y2#YJ#Yj#Z5#ZY#Zv#[5#[M#[p#\/#\J#\\#\|#]8#]L#]i#^*#^X#^z#_?#_i#`+#`M#`z#aA#ak#b<#bT#bl#c/#cR#cu#d4#dU#dz#eE#e_#ex
associateAlias {#f>*
associateDistributionTenantWebACL {#f^{#fz
associateDistributionWebACL {#f^{#fz
copyDistribution {#g9{#h(
createAnycastIpList {$31{$4`
createCachePolicy {$6P{$:=
createCloudFrontOriginAccessIdentity {$;7{$<%
createConnectionFunction {$=F{$?;
createConnectionGroup {$A.{$Aj
createContinuousDeploymentPolicy {$Cb{$FC
createDistribution {$G[{#h(
createDistributionTenant {$Gt{$Ky
createDistributionWithTags {$NG{#h(
createFieldLevelEncryptionConfig {$O1{$S%
createFieldLevelEncryptionProfile {$T1{$V(
createFunction {$WB{$Xi
createInvalidation {$ZP{$[=
createInvalidationForDistributionTenant {$\4{$]*
createKeyGroup {$]{{$^Q
createKeyValueStore {$_E{$`3
createMonitoringSubscription {$a8{$bY
createOriginAccessControl {$bv{$d<
createOriginRequestPolicy {$e3{$fI
createPublicKey {$gS{$h@
createRealtimeLogConfig {$i1{$jF
createResponseHeadersPolicy {$k;{$t_
createStreamingDistribution {$um{$x3
createStreamingDistributionWithTags {$yw{$x3
createTrustStore {$zs{$|\
createVpcOrigin {%$4{%%{
deleteAnycastIpList {%'H*
deleteCachePolicy {%'X*
deleteCloudFrontOriginAccessIdentity {%'X*
deleteConnectionFunction {%'H*
deleteConnectionGroup {%'H*
deleteContinuousDeploymentPolicy {%'X*
deleteDistribution {%'X*
deleteDistributionTenant {%'H*
deleteFieldLevelEncryptionConfig {%'X*
deleteFieldLevelEncryptionProfile {%'X*
deleteFunction {%'h*
deleteKeyGroup {%'X*
deleteKeyValueStore {%'h*
deleteMonitoringSubscription {%'z{%(2
deleteOriginAccessControl {%'X*
deleteOriginRequestPolicy {%'X*
deletePublicKey {%'X*
deleteRealtimeLogConfig {%(3*
deleteResourcePolicy {%(A*
deleteResponseHeadersPolicy {%'X*
deleteStreamingDistribution {%'X*
deleteTrustStore {%'H*
deleteVpcOrigin {%'H{%(P
describeConnectionFunction {%(g{%)#
describeFunction {%)J{%)Z
describeKeyValueStore {%)w{%*%
disassociateDistributionTenantWebACL {%'X{%*@
disassociateDistributionWebACL {%'X{%*@
getAnycastIpList {#yy{$4`
getCachePolicy {#yy{%*M
getCachePolicyConfig {#yy{%*f
getCloudFrontOriginAccessIdentity {#yy{%++
getCloudFrontOriginAccessIdentityConfig {#yy{%+W
getConnectionFunction {%(g{%,/
getConnectionGroup {%,^{$Aj
getConnectionGroupByRoutingEndpoint {%,l{$Aj
getContinuousDeploymentPolicy {#yy{%-%
getContinuousDeploymentPolicyConfig {#yy{%-M
getDistribution {#yy{%-{
getDistributionConfig {#yy{%.;
getDistributionTenant {%,^{$Ky
getDistributionTenantByDomain {$Jc{$Ky
getFieldLevelEncryption {#yy{%.[
getFieldLevelEncryptionConfig {#yy{%/#
getFieldLevelEncryptionProfile {#yy{%/K
getFieldLevelEncryptionProfileConfig {#yy{%/t
getFunction {%)J{%0I
getInvalidation {%0n{%1+
getInvalidationForDistributionTenant {%1>{%1[
getKeyGroup {#yy{%1n
getKeyGroupConfig {#yy{%2*
getManagedCertificateDetails {%,^{%2F
getMonitoringSubscription {%'z{$bY
getOriginAccessControl {#yy{%41
getOriginAccessControlConfig {#yy{%4R
getOriginRequestPolicy {#yy{%4y
getOriginRequestPolicyConfig {#yy{%5@
getPublicKey {#yy{%5g
getPublicKeyConfig {#yy{%6$
getRealtimeLogConfig {%(3{$jF
getResourcePolicy {%(A{%6A
getResponseHeadersPolicy {#yy{%6a
getResponseHeadersPolicyConfig {#yy{%7*
getStreamingDistribution {#yy{%7S
getStreamingDistributionConfig {#yy{%7v
getTrustStore {%,^{$|\
getVpcOrigin {#yy{%(P
listAnycastIpLists {%8E{%8Z
listCachePolicies {%:b{%;$
listCloudFrontOriginAccessIdentities {%<){%<>
listConflictingAliases {%=x{%>L
listConnectionFunctions {%?e{%@(
listConnectionGroups {%@P{%A5
listContinuousDeploymentPolicies {%<){%C$
listDistributionTenants {%D@{%E8
listDistributionTenantsByCustomization {%GD{%E8
listDistributions {%<){%Gv
listDistributionsByAnycastIpListId {%MY{%N&
listDistributionsByCachePolicyId {%fw{%gB
listDistributionsByConnectionFunction {%hE{%N&
listDistributionsByConnectionMode {%hy{%N&
listDistributionsByKeyGroup {%iE{%gB
listDistributionsByOriginRequestPolicyId {%ig{%gB
listDistributionsByOwnedResource {%j:{%j]
listDistributionsByRealtimeLogConfig {%l*{%Gv
listDistributionsByResponseHeadersPolicyId {%ln{%gB
listDistributionsByTrustStore {%mC{%N&
listDistributionsByVpcOriginId {%mo{%n8
listDistributionsByWebACLId {%o;{%Gv
listDomainConflicts {%o[{%pm
listFieldLevelEncryptionConfigs {%<){%qi
listFieldLevelEncryptionProfiles {%<){%s`
listFunctions {%uD{%ua
listInvalidations {%vJ{%vp
listInvalidationsForDistributionTenant {%x6{%xP
listKeyGroups {%<){%yT
listKeyValueStores {%zL{%zj
listOriginAccessControls {%<){%{X
listOriginRequestPolicies {%:b{&#h
listPublicKeys {%<){&%#
listRealtimeLogConfigs {%<){&&?
listResponseHeadersPolicies {%:b{&':
listStreamingDistributions {%<){&(S
listTagsForResource {&+1{&+=
listTrustStores {%8E{&+H
listVpcOrigins {%8E{&,i
publishConnectionFunction {%'H{&/#
publishFunction {%'h{&/C
putResourcePolicy {&/Y{&/y
tagResource {&0.*
testConnectionFunction {&0D{&0o
testFunction {&2r{&3@
untagResource {&4c*
updateAnycastIpList {&5,{$4`
updateCachePolicy {&5b{%*M
updateCloudFrontOriginAccessIdentity {&6/{%++
updateConnectionFunction {&6i{%)#
updateConnectionGroup {&7V{$Aj
updateContinuousDeploymentPolicy {&86{%-%
updateDistribution {&8l{%-{
updateDistributionTenant {&9:{$Ky
updateDistributionWithStagingConfig {&:q{%-{
updateDomainAssociation {&;?{&;g
updateFieldLevelEncryptionConfig {&<+{%.[
updateFieldLevelEncryptionProfile {&<[{%/K
updateFunction {&=8{%)Z
updateKeyGroup {&=m{%1n
updateKeyValueStore {&>7{%*%
updateOriginAccessControl {&>S{%41
updateOriginRequestPolicy {&?({%4y
updatePublicKey {&?W{%5g
updateRealtimeLogConfig {&?|{$jF
updateResponseHeadersPolicy {&@Y{%6a
updateStreamingDistribution {&A0{%7S
updateTrustStore {&Aa{$|\
updateVpcOrigin {&BZ{%(P
verifyDnsConfiguration {&C-{&CD
+Alias!s:TargetDistributionId!s
(Id!s-IfMatch?s/WebACLArn!s
*ETag?s(Id?s/WebACLArn?s
5CallerReference!s-Enabled?b-IfMatch?s;PrimaryDistributionId!s-Staging?b
5Distribution?{#hM*ETag?s.Location?s
?ActiveTrustedKeyGroups?{#jT=ActiveTrustedSigners?{#kO;AliasICPRecordals?[{#l;)Arn!s;DistributionConfig!{#lX0DomainName!s(Id!sCInProgressInvalidationBatches!i6LastModifiedTime!t,Status!s
-Enabled!b/Items?[{#jv.Quantity!i
0KeyGroupId?s3KeyPairIds?{#k:
,Items?[s.Quantity!i
-Enabled!b/Items?[{#kq.Quantity!i
6AwsAccountNumber?s3KeyPairIds?{#k:
+Cname?s7IcpRecordalStatus?s
0Aliases?{#k:5AnycastIpListId?s7CacheBehaviors?{#q\7CacheTagConfig?{#yk5CallerReference!s-Comment!sFConnectionFunctionAssociation?{#yy4ConnectionMode?sBContinuousDeploymentPolicyId?s=CustomErrorResponses?{#z%=DefaultCacheBehavior!{#{'7DefaultRootObject?s-Enabled!b1HttpVersion?s3IsIPV6Enabled?b0Logging?{$%35OriginGroups?{$%a0Origins!{$'M0PriceClass?s5Restrictions?{$.Q-Staging?b5TenantConfig?{$/3:ViewerCertificate?{$0E9ViewerMtlsConfig?{$2&.WebACLId?s
/Items?[{#qt.Quantity!i
7AllowedMethods?{#v43CachePolicyId?s.Compress?b0DefaultTTL?l<FieldLevelEncryptionId?s8ForwardedValues?{#vq=FunctionAssociations?{#w{3GrpcConfig?{#xTCLambdaFunctionAssociations?{#x_,MaxTTL?l,MinTTL?l;OriginRequestPolicyId?s1PathPattern!s:RealtimeLogConfigArn?s=ResponseHeadersPolicyId?s5SmoothStreaming?b4TargetOriginId!s9TrustedKeyGroups?{#yL7TrustedSigners?{#yL:ViewerProtocolPolicy!s
6CachedMethods?{#v\,Items![s.Quantity!i
,Items![s.Quantity!i
0Cookies!{#wZ0Headers?{#k:1QueryString!b=QueryStringCacheKeys?{#k:
-Forward!s9WhitelistedNames?{#k:
/Items?[{#x9.Quantity!i
/EventType!s1FunctionARN!s
-Enabled!b
/Items?[{#xw.Quantity!i
/EventType!s1IncludeBody?b7LambdaFunctionARN!s
-Enabled!b,Items?[s.Quantity!i
0HeaderName!s
(Id!s
/Items?[{#z=.Quantity!i
8ErrorCachingMinTTL?l/ErrorCode!i2ResponseCode?s6ResponsePagePath?s
7AllowedMethods?{#v43CachePolicyId?s.Compress?b0DefaultTTL?l<FieldLevelEncryptionId?s8ForwardedValues?{#vq=FunctionAssociations?{#w{3GrpcConfig?{#xTCLambdaFunctionAssociations?{#x_,MaxTTL?l,MinTTL?l;OriginRequestPolicyId?s:RealtimeLogConfigArn?s=ResponseHeadersPolicyId?s5SmoothStreaming?b4TargetOriginId!s9TrustedKeyGroups?{#yL7TrustedSigners?{#yL:ViewerProtocolPolicy!s
,Bucket?s-Enabled?b4IncludeCookies?b,Prefix?s
/Items?[{$%y.Quantity!i
9FailoverCriteria!{$&\(Id!s0Members!{$')7SelectionCriteria?s
4StatusCodes!{$&n
,Items![i.Quantity!i
/Items![{$'A.Quantity!i
.OriginId!s
/Items![{$'e.Quantity!i
8ConnectionAttempts?i7ConnectionTimeout?i6CustomHeaders?{$*:;CustomOriginConfig?{$*n0DomainName!s(Id!s;OriginAccessControlId?s0OriginPath?s5OriginShield?{$,l?ResponseCompletionTimeout?n7S3OriginConfig?{$-28VpcOriginConfig?{$-^
/Items?[{$*R.Quantity!i
0HeaderName!s1HeaderValue!s
.HttpPort!i/HttpsPort!i3IpAddressType?s<OriginKeepaliveTimeout?i9OriginMtlsConfig?{$,T:OriginProtocolPolicy!s7OriginReadTimeout?i;OriginSslProtocols?{#v\
:ClientCertificateArn!s
-Enabled!b8OriginShieldRegion?s
:OriginAccessIdentity!s7OriginReadTimeout?n
<OriginKeepaliveTimeout?n7OriginReadTimeout?n4OwnerAccountId?s1VpcOriginId!s
7GeoRestriction!{$.f
,Items?[s.Quantity!i5RestrictionType!s
>ParameterDefinitions?[{$/O
3Definition!{$/g*Name!s
5StringSchema?{$/z
-Comment?s2DefaultValue?s.Required!b
7AcmCertificateArn?s1Certificate?s7CertificateSource?sBCloudFrontDefaultCertificate?b6IamCertificateId?s<MinimumProtocolVersion?s6SslSupportMethod?s
*Mode?s9TrustStoreConfig?{$2D
@AdvertiseTrustStoreCaNames?b=IgnoreCertificateExpiry?b2TrustStoreId!s
3IpAddressType?s-IpCount!n9IpamCidrConfigs?[{$3s*Name!s-Tags?{$4D
/AnycastIp?s*Cidr!s1IpamPoolArn!s,Status?s
/Items?[{$4Q
)Key!s+Value?s
6AnycastIpList?{$4{*ETag?s
1AnycastIps![s)Arn!s(Id!s3IpAddressType?s-IpCount!n3IpamConfig?{$6.6LastModifiedTime!t*Name!s,Status!s
9IpamCidrConfigs![{$3s.Quantity!n
:CachePolicyConfig!{$6h
-Comment?s0DefaultTTL?l,MaxTTL?l,MinTTL!l*Name!sQParametersInCacheKeyAndForwardedToOrigin?{$7m
6CookiesConfig!{$90@EnableAcceptEncodingBrotli?b>EnableAcceptEncodingGzip!b6HeadersConfig!{$9O;QueryStringsConfig!{$9n
4CookieBehavior!s0Cookies?{#k:
4HeaderBehavior!s0Headers?{#k:
9QueryStringBehavior!s5QueryStrings?{#k:
4CachePolicy?{$:a*ETag?s.Location?s
:CachePolicyConfig!{$6h(Id!s6LastModifiedTime!t
MCloudFrontOriginAccessIdentityConfig!{$;b
5CallerReference!s-Comment!s
GCloudFrontOriginAccessIdentity?{$<\*ETag?s.Location?s
MCloudFrontOriginAccessIdentityConfig?{$;b(Id!s7S3CanonicalUserId!s
<ConnectionFunctionCode!yAConnectionFunctionConfig!{$>5*Name!s-Tags?{$4D
-Comment!sBKeyValueStoreAssociations?{$>i-Runtime!s
/Items?[{$?'.Quantity!n
6KeyValueStoreARN!s
BConnectionFunctionSummary?{$?m*ETag?s.Location?s
;ConnectionFunctionArn!sAConnectionFunctionConfig!{$>51CreatedTime!t(Id!s6LastModifiedTime!t*Name!s+Stage!s,Status!s
5AnycastIpListId?s-Enabled?b1Ipv6Enabled?b*Name!s-Tags?{$4D
8ConnectionGroup?{$B-*ETag?s
5AnycastIpListId?s)Arn?s1CreatedTime?t-Enabled?b(Id?s1Ipv6Enabled?b/IsDefault?b6LastModifiedTime?t*Name?s5RoutingEndpoint?s,Status?s-Tags?{$4D
IContinuousDeploymentPolicyConfig!{$D/
-Enabled!bDStagingDistributionDnsNames!{#k:6TrafficConfig?{$Dn
;SingleHeaderConfig?{$EL;SingleWeightConfig?{$E^*Type!s
,Header!s+Value!s
@SessionStickinessConfig?{$F+,Weight!n
-IdleTTL!i0MaximumTTL!i
CContinuousDeploymentPolicy?{$Fv*ETag?s.Location?s
IContinuousDeploymentPolicyConfig!{$D/(Id!s6LastModifiedTime!t
;DistributionConfig!{#lX
7ConnectionGroupId?s7Customizations?{$IS4DistributionId!s1Domains![{$Jc-Enabled?bBManagedCertificateRequest?{$Jm*Name!s4Parameters?[{$Ki-Tags?{$4D
4Certificate?{$J,8GeoRestrictions?{$J3/WebAcl?{$JS
)Arn!s
0Locations?[s5RestrictionType!s
,Action!s)Arn?s
,Domain!s
NCertificateTransparencyLoggingPreference?s7PrimaryDomainName?s9ValidationTokenHost!s
*Name!s+Value!s
;DistributionTenant?{$L?*ETag?s
)Arn?s7ConnectionGroupId?s1CreatedTime?t7Customizations?{$IS4DistributionId?s1Domains?[{$N4-Enabled?b(Id?s6LastModifiedTime?t*Name?s4Parameters?[{$Ki,Status?s-Tags?{$4D
,Domain!s,Status?s
CDistributionConfigWithTags!{$Nh
;DistributionConfig!{#lX-Tags!{$4D
CFieldLevelEncryptionConfig!{$OR
5CallerReference!s-Comment?sAContentTypeProfileConfig?{$PN>QueryArgProfileConfig?{$Ql
<ContentTypeProfiles?{$Q0EForwardWhenContentTypeIsUnknown!b
/Items?[{$QH.Quantity!i
1ContentType!s,Format!s/ProfileId?s
IForwardWhenQueryArgProfileIsUnknown!b9QueryArgProfiles?{$RO
/Items?[{$Rg.Quantity!i
/ProfileId!s.QueryArg!s
*ETag?s=FieldLevelEncryption?{$SR.Location?s
CFieldLevelEncryptionConfig!{$OR(Id!s6LastModifiedTime!t
JFieldLevelEncryptionProfileConfig!{$TY
5CallerReference!s-Comment?s;EncryptionEntities!{$U;*Name!s
/Items?[{$US.Quantity!i
6FieldPatterns!{#k:0ProviderId!s1PublicKeyId!s
*ETag?sDFieldLevelEncryptionProfile?{$V\.Location?s
JFieldLevelEncryptionProfileConfig!{$TY(Id!s6LastModifiedTime!t
2FunctionCode!y7FunctionConfig!{$Ww*Name!s-Tags?{$4D
-Comment!sBKeyValueStoreAssociations?{$XQ-Runtime!s
/Items?[{$?'.Quantity!i
*ETag?s8FunctionSummary?{$Y7.Location?s
7FunctionConfig!{$Ww9FunctionMetadata!{$Yr*Name!s,Status?s
1CreatedTime?t1FunctionARN!s6LastModifiedTime!t+Stage?s
4DistributionId!s:InvalidationBatch!{$Zy
5CallerReference!s.Paths!{#k:
5Invalidation?{$[[.Location?s
0CreateTime!t(Id!s:InvalidationBatch!{$Zy,Status!s
(Id!s:InvalidationBatch!{$\Q
5CallerReference!s.Paths!{$\o
,Items?[s.Quantity!n
5Invalidation?{$]H.Location?s
0CreateTime!t(Id!s:InvalidationBatch!{$\Q,Status!s
7KeyGroupConfig!{$^6
-Comment?s,Items![s*Name!s
*ETag?s1KeyGroup?{$^r.Location?s
(Id!s7KeyGroupConfig!{$^66LastModifiedTime!t
-Comment?s5ImportSource?{$_s*Name!s-Tags?{$4D
/SourceARN!s0SourceType!s
*ETag?s6KeyValueStore?{$`Y.Location?s
)Arn!s-Comment!s(Id!s6LastModifiedTime!t*Name!s,Status?s
4DistributionId!s?MonitoringSubscription!{$af
JRealtimeMetricsSubscriptionConfig?{$b4
GRealtimeMetricsSubscriptionStatus!s
?MonitoringSubscription?{$af
BOriginAccessControlConfig!{$c<
1Description?s*Name!sCOriginAccessControlOriginType!s5SigningBehavior!s5SigningProtocol!s
*ETag?s.Location?s<OriginAccessControl?{$dh
(Id!sBOriginAccessControlConfig?{$c<
BOriginRequestPolicyConfig!{$eS
-Comment?s6CookiesConfig!{$906HeadersConfig!{$9O*Name!s;QueryStringsConfig!{$9n
*ETag?s.Location?s<OriginRequestPolicy?{$fu
(Id!s6LastModifiedTime!tBOriginRequestPolicyConfig!{$eS
8PublicKeyConfig!{$gi
5CallerReference!s-Comment?s0EncodedKey!s*Name!s
*ETag?s.Location?s2PublicKey?{$hb
1CreatedTime!t(Id!s8PublicKeyConfig!{$gi
3EndPoints![{$ib-Fields![s*Name!s2SamplingRate!l
<KinesisStreamConfig?{$j/0StreamType!s
-RoleARN!s/StreamARN!s
:RealtimeLogConfig?{$j^
)Arn!s3EndPoints![{$ib-Fields![s*Name!s2SamplingRate!l
DResponseHeadersPolicyConfig!{$k]
-Comment?s3CorsConfig?{$m7<CustomHeadersConfig?{$oK*Name!s<RemoveHeadersConfig?{$p&>SecurityHeadersConfig?{$pHBServerTimingHeadersConfig?{$tE
CAccessControlAllowCredentials!bBAccessControlAllowHeaders!{#v\BAccessControlAllowMethods!{#v\BAccessControlAllowOrigins!{#v\CAccessControlExposeHeaders?{#k:<AccessControlMaxAgeSec?i4OriginOverride!b
/Items?[{$oc.Quantity!i
,Header!s.Override!b+Value!s
/Items?[{$p>.Quantity!i
,Header!s
>ContentSecurityPolicy?{$qx;ContentTypeOptions?{$rB5FrameOptions?{$rN7ReferrerPolicy?{$rh@StrictTransportSecurity?{$s+6XssProtection?{$sn
;ContentSecurityPolicy!s.Override!b
.Override!b
1FrameOption!s.Override!b
.Override!b4ReferrerPolicy!s
<AccessControlMaxAgeSec!i7IncludeSubdomains?b.Override!b-Preload?b
/ModeBlock?b.Override!b0Protection!b/ReportUri?s
-Enabled!b2SamplingRate?n
*ETag?s.Location?s>ResponseHeadersPolicy?{$u3
(Id!s6LastModifiedTime!tDResponseHeadersPolicyConfig!{$k]
DStreamingDistributionConfig!{$v5
0Aliases?{#k:5CallerReference!s-Comment!s-Enabled!b0Logging?{$wK0PriceClass?s1S3Origin!{$wh7TrustedSigners!{#yL
,Bucket!s-Enabled!b,Prefix!s
0DomainName!s:OriginAccessIdentity!s
*ETag?s.Location?s>StreamingDistribution?{$xa
=ActiveTrustedSigners!{#kO)Arn!s0DomainName!s(Id!s6LastModifiedTime?t,Status!sDStreamingDistributionConfig!{$v5
LStreamingDistributionConfigWithTags!{$zG
DStreamingDistributionConfig!{$v5-Tags!{$4D
CCaCertificatesBundleSource!{${n*Name!s-Tags?{$4DFUseClientCertificateOCSPEndpoint?b
GCaCertificatesBundleS3Location?{$|9
,Bucket!s)Key!s,Region!s-Version?s
*ETag?s3TrustStore?{$|t
)Arn?s(Id?s6LastModifiedTime?t*Name?s<NumberOfCaCertificates?n,Reason?s,Status?sFUseClientCertificateOCSPEndpoint?b
-Tags?{$4D@VpcOriginEndpointConfig!{%$\
)Arn!s.HttpPort!n/HttpsPort!n3IpAddressType?s*Name!s:OriginProtocolPolicy!s;OriginSslProtocols?{%%f
,Items![s.Quantity!n
*ETag?s.Location?s2VpcOrigin?{%&C
/AccountId?s)Arn!s1CreatedTime!t(Id!s6LastModifiedTime!t,Status!s@VpcOriginEndpointConfig!{%$\
(Id!s-IfMatch!s
(Id!s-IfMatch?s
-IfMatch!s*Name!s
4DistributionId!s

)Arn?s*Name?s
1ResourceArn!s
*ETag?s2VpcOrigin?{%&C
0Identifier!s+Stage?s
BConnectionFunctionSummary?{$?m*ETag?s
*Name!s+Stage?s
*ETag?s8FunctionSummary?{$Y7
*Name!s
*ETag?s6KeyValueStore?{$`Y
*ETag?s(Id?s
4CachePolicy?{$:a*ETag?s
:CachePolicyConfig?{$6h*ETag?s
GCloudFrontOriginAccessIdentity?{$<\*ETag?s
MCloudFrontOriginAccessIdentityConfig?{$;b*ETag?s
<ConnectionFunctionCode?y1ContentType?s*ETag?s
0Identifier!s
5RoutingEndpoint!s
CContinuousDeploymentPolicy?{$Fv*ETag?s
IContinuousDeploymentPolicyConfig?{$D/*ETag?s
5Distribution?{#hM*ETag?s
;DistributionConfig?{#lX*ETag?s
*ETag?s=FieldLevelEncryption?{$SR
*ETag?sCFieldLevelEncryptionConfig?{$OR
*ETag?sDFieldLevelEncryptionProfile?{$V\
*ETag?sJFieldLevelEncryptionProfileConfig?{$TY
1ContentType?s*ETag?s2FunctionCode?y
4DistributionId!s(Id!s
5Invalidation?{$[[
:DistributionTenantId!s(Id!s
5Invalidation?{$]H
*ETag?s1KeyGroup?{$^r
*ETag?s7KeyGroupConfig?{$^6
BManagedCertificateDetails?{%2f
4CertificateArn?s7CertificateStatus?s@ValidationTokenDetails?[{%3e9ValidationTokenHost?s
,Domain!s2RedirectFrom?s0RedirectTo?s
*ETag?s<OriginAccessControl?{$dh
*ETag?sBOriginAccessControlConfig?{$c<
*ETag?s<OriginRequestPolicy?{$fu
*ETag?sBOriginRequestPolicyConfig?{$eS
*ETag?s2PublicKey?{$hb
*ETag?s8PublicKeyConfig?{$gi
4PolicyDocument?s1ResourceArn?s
*ETag?s>ResponseHeadersPolicy?{$u3
*ETag?sDResponseHeadersPolicyConfig?{$k]
*ETag?s>StreamingDistribution?{$xa
*ETag?sDStreamingDistributionConfig?{$v5
,Marker?s.MaxItems?n
7AnycastIpLists?{%8o
1IsTruncated!b/Items?[{%9\,Marker!s.MaxItems!n0NextMarker?s.Quantity!n
)Arn!s*ETag?s(Id!s3IpAddressType?s-IpCount!n3IpamConfig?{$6.6LastModifiedTime!t*Name!s,Status!s
,Marker?s.MaxItems?**Type?s
8CachePolicyList?{%;:
/Items?[{%;j.MaxItems!i0NextMarker?s.Quantity!i
4CachePolicy!{$:a*Type!s
,Marker?s.MaxItems?*
KCloudFrontOriginAccessIdentityList?{%<g
1IsTruncated!b/Items?[{%=T,Marker!s.MaxItems!i0NextMarker?s.Quantity!i
-Comment!s(Id!s7S3CanonicalUserId!s
+Alias!s4DistributionId!s,Marker?s.MaxItems?i
?ConflictingAliasesList?{%>i
/Items?[{%??.MaxItems?i0NextMarker?s.Quantity?i
/AccountId?s+Alias?s4DistributionId?s
,Marker?s.MaxItems?n+Stage?s
=ConnectionFunctions?[{$?m0NextMarker?s
:AssociationFilter?{%@|,Marker?s.MaxItems?n
5AnycastIpListId?s
:ConnectionGroups?[{%AZ0NextMarker?s
5AnycastIpListId?s)Arn!s1CreatedTime!t*ETag!s-Enabled?b(Id!s/IsDefault?b6LastModifiedTime!t*Name!s5RoutingEndpoint!s,Status?s
GContinuousDeploymentPolicyList?{%CI
/Items?[{%Cy.MaxItems!i0NextMarker?s.Quantity!i
CContinuousDeploymentPolicy!{$Fv
:AssociationFilter?{%Dl,Marker?s.MaxItems?n
7ConnectionGroupId?s4DistributionId?s
@DistributionTenantList?[{%Ec0NextMarker?s
)Arn!s7ConnectionGroupId?s1CreatedTime!t7Customizations?{$IS4DistributionId!s1Domains![{$N4*ETag!s-Enabled?b(Id!s6LastModifiedTime!t*Name!s,Status?s
4CertificateArn?s,Marker?s.MaxItems?n/WebACLArn?s
9DistributionList?{%H3
1IsTruncated!b/Items?[{%Hz,Marker!s.MaxItems!i0NextMarker?s.Quantity!i
;AliasICPRecordals?[{#l;0Aliases!{#k:5AnycastIpListId?s)Arn!s7CacheBehaviors!{#q\-Comment!sFConnectionFunctionAssociation?{#yy4ConnectionMode?s=CustomErrorResponses!{#z%=DefaultCacheBehavior!{#{'0DomainName!s*ETag?s-Enabled!b1HttpVersion!s(Id!s3IsIPV6Enabled!b6LastModifiedTime!t5OriginGroups?{$%a0Origins!{$'M0PriceClass!s5Restrictions!{$.Q-Staging!b,Status!s:ViewerCertificate!{$0E9ViewerMtlsConfig?{$2&.WebACLId!s
5AnycastIpListId!s,Marker?s.MaxItems?n
9DistributionList?{%N=
1IsTruncated!b/Items?[{%O*,Marker!s.MaxItems!n0NextMarker?s.Quantity!n
;AliasICPRecordals?[{#l;0Aliases!{$\o5AnycastIpListId?s)Arn!s7CacheBehaviors!{%Sc-Comment!sFConnectionFunctionAssociation?{#yy4ConnectionMode?s=CustomErrorResponses!{%Zb=DefaultCacheBehavior!{%[d0DomainName!s*ETag?s-Enabled!b1HttpVersion!s(Id!s3IsIPV6Enabled!b6LastModifiedTime!t5OriginGroups?{%_p0Origins!{%aP0PriceClass!s5Restrictions!{%f;-Staging!b,Status!s:ViewerCertificate!{$0E9ViewerMtlsConfig?{$2&.WebACLId!s
/Items?[{%S{.Quantity!n
7AllowedMethods?{%X;3CachePolicyId?s.Compress?b0DefaultTTL?n<FieldLevelEncryptionId?s8ForwardedValues?{%Xc=FunctionAssociations?{%Ym3GrpcConfig?{#xTCLambdaFunctionAssociations?{%Z+,MaxTTL?n,MinTTL?n;OriginRequestPolicyId?s1PathPattern!s:RealtimeLogConfigArn?s=ResponseHeadersPolicyId?s5SmoothStreaming?b4TargetOriginId!s9TrustedKeyGroups?{%ZC7TrustedSigners?{%ZC:ViewerProtocolPolicy!s
6CachedMethods?{%%f,Items![s.Quantity!n
0Cookies!{%YL0Headers?{$\o1QueryString!b=QueryStringCacheKeys?{$\o
-Forward!s9WhitelistedNames?{$\o
/Items?[{#x9.Quantity!n
/Items?[{#xw.Quantity!n
-Enabled!b,Items?[s.Quantity!n
/Items?[{%Zz.Quantity!n
8ErrorCachingMinTTL?n/ErrorCode!n2ResponseCode?s6ResponsePagePath?s
7AllowedMethods?{%X;3CachePolicyId?s.Compress?b0DefaultTTL?n<FieldLevelEncryptionId?s8ForwardedValues?{%Xc=FunctionAssociations?{%Ym3GrpcConfig?{#xTCLambdaFunctionAssociations?{%Z+,MaxTTL?n,MinTTL?n;OriginRequestPolicyId?s:RealtimeLogConfigArn?s=ResponseHeadersPolicyId?s5SmoothStreaming?b4TargetOriginId!s9TrustedKeyGroups?{%ZC7TrustedSigners?{%ZC:ViewerProtocolPolicy!s
/Items?[{%`..Quantity!n
9FailoverCriteria!{%`k(Id!s0Members!{%a87SelectionCriteria?s
4StatusCodes!{%a#
,Items![n.Quantity!n
/Items![{$'A.Quantity!n
/Items![{%ah.Quantity!n
8ConnectionAttempts?n7ConnectionTimeout?n6CustomHeaders?{%d=;CustomOriginConfig?{%dU0DomainName!s(Id!s;OriginAccessControlId?s0OriginPath?s5OriginShield?{$,l?ResponseCompletionTimeout?n7S3OriginConfig?{$-28VpcOriginConfig?{$-^
/Items?[{$*R.Quantity!n
.HttpPort!n/HttpsPort!n3IpAddressType?s<OriginKeepaliveTimeout?n9OriginMtlsConfig?{$,T:OriginProtocolPolicy!s7OriginReadTimeout?n;OriginSslProtocols?{%%f
7GeoRestriction!{%fP
,Items?[s.Quantity!n5RestrictionType!s
3CachePolicyId!s,Marker?s.MaxItems?*
;DistributionIdList?{%g[
1IsTruncated!b,Items?[s,Marker!s.MaxItems!i0NextMarker?s.Quantity!i
BConnectionFunctionIdentifier!s,Marker?s.MaxItems?n
4ConnectionMode!s,Marker?s.MaxItems?n
0KeyGroupId!s,Marker?s.MaxItems?*
,Marker?s.MaxItems?*;OriginRequestPolicyId!s
,Marker?s.MaxItems?n1ResourceArn!s
9DistributionList?{%jt
1IsTruncated!b/Items?[{%ka,Marker!s.MaxItems!n0NextMarker?s.Quantity!n
4DistributionId!s4OwnerAccountId!s
,Marker?s.MaxItems?*:RealtimeLogConfigArn?s;RealtimeLogConfigName?s
,Marker?s.MaxItems?*=ResponseHeadersPolicyId!s
,Marker?s.MaxItems?n:TrustStoreIdentifier!s
,Marker?s.MaxItems?n1VpcOriginId!s
;DistributionIdList?{%nQ
1IsTruncated!b,Items?[s,Marker!s.MaxItems!n0NextMarker?s.Quantity!n
,Marker?s.MaxItems?*.WebACLId!s
,Domain!sHDomainControlValidationResource!{%pD,Marker?s.MaxItems?n
4DistributionId?s:DistributionTenantId?s
9DomainConflicts?[{%q70NextMarker?s
/AccountId!s,Domain!s0ResourceId!s2ResourceType!s
AFieldLevelEncryptionList?{%r.
/Items?[{%r^.MaxItems!i0NextMarker?s.Quantity!i
-Comment?sAContentTypeProfileConfig?{$PN(Id!s6LastModifiedTime!t>QueryArgProfileConfig?{$Ql
HFieldLevelEncryptionProfileList?{%t,
/Items?[{%t\.MaxItems!i0NextMarker?s.Quantity!i
-Comment?s;EncryptionEntities!{$U;(Id!s6LastModifiedTime!t*Name!s
,Marker?s.MaxItems?*+Stage?s
5FunctionList?{%ut
/Items?[{$Y7.MaxItems!i0NextMarker?s.Quantity!i
4DistributionId!s,Marker?s.MaxItems?*
9InvalidationList?{%w-
1IsTruncated!b/Items?[{%wt,Marker!s.MaxItems!i0NextMarker?s.Quantity!i
0CreateTime!t(Id!s,Status!s
(Id!s,Marker?s.MaxItems?n
9InvalidationList?{%xg
1IsTruncated!b/Items?[{%wt,Marker!s.MaxItems!n0NextMarker?s.Quantity!n
5KeyGroupList?{%yg
/Items?[{%z=.MaxItems!i0NextMarker?s.Quantity!i
1KeyGroup!{$^r
,Marker?s.MaxItems?*,Status?s
:KeyValueStoreList?{%{(
/Items?[{$`Y.MaxItems!i0NextMarker?s.Quantity!i
@OriginAccessControlList?{%{v
1IsTruncated!b/Items?[{%|c,Marker!s.MaxItems!i0NextMarker?s.Quantity!i
1Description!s(Id!s*Name!sCOriginAccessControlOriginType!s5SigningBehavior!s5SigningProtocol!s
@OriginRequestPolicyList?{&$,
/Items?[{&$\.MaxItems!i0NextMarker?s.Quantity!i
<OriginRequestPolicy!{$fu*Type!s
6PublicKeyList?{&%7
/Items?[{&%g.MaxItems!i0NextMarker?s.Quantity!i
-Comment?s1CreatedTime!t0EncodedKey!s(Id!s*Name!s
;RealtimeLogConfigs?{&&X
1IsTruncated!b/Items?[{$j^,Marker!s.MaxItems!i0NextMarker?s
BResponseHeadersPolicyList?{&'Z
/Items?[{&(0.MaxItems!i0NextMarker?s.Quantity!i
>ResponseHeadersPolicy!{$u3*Type!s
BStreamingDistributionList?{&(s
1IsTruncated!b/Items?[{&)`,Marker!s.MaxItems!i0NextMarker?s.Quantity!i
0Aliases!{#k:)Arn!s-Comment!s0DomainName!s-Enabled!b(Id!s6LastModifiedTime!t0PriceClass!s1S3Origin!{$wh,Status!s7TrustedSigners!{#yL
.Resource!s
-Tags!{$4D
0NextMarker?s8TrustStoreList?[{&+k
)Arn!s*ETag!s(Id!s6LastModifiedTime!t*Name!s<NumberOfCaCertificates!n,Reason?s,Status!s
6VpcOriginList?{&-#
1IsTruncated!b/Items?[{&-j,Marker!s.MaxItems!n0NextMarker?s.Quantity!n
/AccountId?s)Arn!s1CreatedTime!t(Id!s3IpAddressType?s6LastModifiedTime!t*Name!s7OriginEndpointArn!s,Status!s
BConnectionFunctionSummary?{$?m
8FunctionSummary?{$Y7
4PolicyDocument!s1ResourceArn!s
1ResourceArn?s
.Resource!s-Tags!{$4D
6ConnectionObject!y(Id!s-IfMatch!s+Stage?s
EConnectionFunctionTestResult?{&18
8ComputeUtilization?sDConnectionFunctionErrorMessage?sFConnectionFunctionExecutionLogs?[s>ConnectionFunctionOutput?sBConnectionFunctionSummary?{$?m
1EventObject!y-IfMatch!s*Name!s+Stage?s
3TestResult?{&3Q
8ComputeUtilization?s:FunctionErrorMessage?s<FunctionExecutionLogs?[s4FunctionOutput?s8FunctionSummary?{$Y7
.Resource!s0TagKeys!{&4|
,Items?[s
(Id!s-IfMatch!s3IpAddressType?s9IpamCidrConfigs?[{$3s
:CachePolicyConfig!{$6h(Id!s-IfMatch?s
MCloudFrontOriginAccessIdentityConfig!{$;b(Id!s-IfMatch?s
<ConnectionFunctionCode!yAConnectionFunctionConfig!{$>5(Id!s-IfMatch!s
5AnycastIpListId?s-Enabled?b(Id!s-IfMatch!s1Ipv6Enabled?b
IContinuousDeploymentPolicyConfig!{$D/(Id!s-IfMatch?s
;DistributionConfig!{#lX(Id!s-IfMatch?s
7ConnectionGroupId?s7Customizations?{$IS4DistributionId?s1Domains?[{$Jc-Enabled?b(Id!s-IfMatch!sBManagedCertificateRequest?{$Jm4Parameters?[{$Ki
(Id!s-IfMatch?s;StagingDistributionId?s
,Domain!s-IfMatch?s7TargetResource!{%pD
,Domain?s*ETag?s0ResourceId?s
CFieldLevelEncryptionConfig!{$OR(Id!s-IfMatch?s
JFieldLevelEncryptionProfileConfig!{$TY(Id!s-IfMatch?s
2FunctionCode!y7FunctionConfig!{$Ww-IfMatch!s*Name!s
(Id!s-IfMatch?s7KeyGroupConfig!{$^6
-Comment!s-IfMatch!s*Name!s
(Id!s-IfMatch?sBOriginAccessControlConfig!{$c<
(Id!s-IfMatch?sBOriginRequestPolicyConfig!{$eS
(Id!s-IfMatch?s8PublicKeyConfig!{$gi
)Arn?s3EndPoints?[{$ib-Fields?[s*Name?s2SamplingRate?l
(Id!s-IfMatch?sDResponseHeadersPolicyConfig!{$k]
(Id!s-IfMatch?sDStreamingDistributionConfig!{$v5
CCaCertificatesBundleSource?{${n(Id!s-IfMatch!sFUseClientCertificateOCSPEndpoint?b
(Id!s-IfMatch!s@VpcOriginEndpointConfig!{%$\
,Domain?s0Identifier!s
>DnsConfigurationList?[{&C`
,Domain!s,Reason?s,Status!s
)"};
