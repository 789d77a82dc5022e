// What the actions of iot take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x2ba2ed192bd6df7f>{
    R"(%{#+z#,C#,c#-'#-P#-q#.-#.L#.j#/:#/S#/v#0G#0Z#0v#1<#1a#2'#2A#2]#3%#3H#3_#3{#4:#4]#5$#5?#5R#5m#65#6U#6n#7+#7I#7_#7|#8C#8g#98#9Q#9o#:4#:J#:_#:y#;8#;Q#;u#<D#<d#=$#=@#=]#=x#>A#>X#>x#?:#?S#?v#@=#@X#@k#A-#AH#Ah#B'#B>#B\#Br#C5#CY#D*#DJ#Dc#E'#EF#E\#Eq#F1#FJ#Fc#G-#GK#Gg#H8#HV#I(#IJ#Ie#J'#JE#Jd#K'#KL#Kj#L3#L`#L{#MF#Mo#N/#NT#Nq#O.#OC#Oa#P$#PH#Pj#Q6#Qc#R$#RD#Re#S##S:#SV#T##T>#TT#Ts#U7#UQ#V##V<#Vg#W,#WD#WX#Wu#X9#X[#Xs#Y4#YJ#Y^#Z%#Z@#ZX#Zk#[+#[H#[_#\'#\=#\^#\{#]?#]]#]x#^L#^u#_:#_R#_k#`,#`H#`j#a*#aH#ag#b##b>#bm#c=#cU#cw#d7#dL#dm#e6#eP#eb#f)#fC#fb#fz#gB#g_#gu#h1#hM#hj#i/#iY#i|#jO#jh#k1#kN#kl#l9#lN#lk#m/#mV#mo#n6#nS#nr#oB#of#p$#p8#pZ#pz#qC#q[#qx#r;#rd#s)#sF#sl#t)#tL#tq#u:#uT#ui#v-#vN#vi#w*#wG#wp#x@#x`#y*#yM#yb#z##zA#z^#zu#{D#{d#|$#|@#|]#|x$#A$#X$#t$$3$$V$$w$%D$%g$&($&M$&`$'&$'=$'a$(%$(I$(b$)&$)E$)[$)p$*0$*S$*l$+6
acceptCertificateTransfer {$+`{$,%
addThingToBillingGroup {$,&{$,%
addThingToThingGroup {$,c{$,%
associateSbomWithPackageVersion {$-Z{$.`
associateTargetsWithJob {$/D{$/p
attachPolicy {$06{$,%
attachSecurityProfile {$0M{$,%
attachThingPrincipal {$1%{$,%
cancelAuditMitigationActionsTask {$1S{$,%
cancelAuditTask {$1S{$,%
cancelCertificateTransfer {$1]{$,%
cancelDetectMitigationActionsTask {$1S{$,%
cancelJob {$1n{$/p
cancelJobExecution {$2<{$,%
clearDefaultAuthorizer {$,%{$,%
confirmTopicRuleDestination {$2|{$,%
createAuditSuppression {$37{$,%
createAuthorizer {$7m{$9X
createBillingGroup {$9z{$:v
createCertificateFromCsr {$;S{$<$
createCertificateProvider {$<W{$=d
createCommand {$>>{$@g
createCustomMetric {$A'{$Ap
createDimension {$B0{$Bo
createDomainConfiguration {$C#{$G_
createDynamicThingGroup {$H9{$J+
createFleetMetric {$K+{$Ap
createJob {$Lk{$/p
createJobTemplate {$UG{$X9
createKeysAndCertificate {$X[{$Xj
createMitigationAction {$Yj{$]o
createOTAUpdate {$^-{$fi
createPackage {$g\{$h5
createPackageVersion {$h_{$ik
createPolicy {$ju{$kE
createPolicyVersion {$l({$lV
createProvisioningClaim {$]U{$m?
createProvisioningTemplate {$m{{$o]
createProvisioningTemplateVersion {$p4{$pb
createRoleAlias {$qE{$r)
createScheduledAudit {$rE{$sE
createSecurityProfile {$sZ{$zk
createStream {${={$|8
createThing {$|n{%#Z
createThingGroup {%#|{%$k
createThingType {%%B{%'b
createTopicRule {%(6{$,%
createTopicRuleDestination {%>p{%@Q
deleteAccountAuditConfiguration {%Bb{$,%
deleteAuditSuppression {%B{{$,%
deleteAuthorizer {%CF{$,%
deleteBillingGroup {%CX{$,%
deleteCACertificate {$1]{$,%
deleteCertificate {%D${$,%
deleteCertificateProvider {%DC{$,%
deleteCommand {%D^{%Dk
deleteCommandExecution {%Dy{$,%
deleteCustomMetric {%E:{$,%
deleteDimension {%EH{$,%
deleteDomainConfiguration {%EP{$,%
deleteDynamicThingGroup {%Ek{$,%
deleteFleetMetric {%F5{$,%
deleteJob {%FU{$,%
deleteJobExecution {%Ft{$,%
deleteJobTemplate {%GW{$,%
deleteMitigationAction {%Gh{$,%
deleteOTAUpdate {%Gv{$,%
deletePackage {%HN{$,%
deletePackageVersion {%Hk{$,%
deletePolicy {%I<{$,%
deletePolicyVersion {%IJ{$,%
deleteProvisioningTemplate {$]U{$,%
deleteProvisioningTemplateVersion {%Ij{$,%
deleteRegistrationCode {$,%{$,%
deleteRoleAlias {%J,{$,%
deleteScheduledAudit {%J9{$,%
deleteSecurityProfile {%JO{$,%
deleteStream {%Jx{$,%
deleteThing {%K*{$,%
deleteThingGroup {%Ek{$,%
deleteThingType {%KI{$,%
deleteTopicRule {%KZ{$,%
deleteTopicRuleDestination {%Kf{$,%
deleteV2LoggingLevel {%Km{$,%
deprecateThingType {%L.{$,%
describeAccountAuditConfiguration {$,%{%LO
describeAuditFinding {%N.{%N;
describeAuditMitigationActionsTask {$1S{%Q6
describeAuditSuppression {%B{{%U%
describeAuditTask {$1S{%V&
describeAuthorizer {%CF{%Z@
describeBillingGroup {%\_{%\s
describeCACertificate {$1]{%^F
describeCertificate {$1]{%ap
describeCertificateProvider {%DC{%eO
describeCustomMetric {%E:{%g$
describeDefaultAuthorizer {$,%{%Z@
describeDetectMitigationActionsTask {$1S{%g{
describeDimension {%EH{%kp
describeDomainConfiguration {%EP{%l]
describeEncryptionConfiguration {$,%{%py
describeEndpoint {%rU{%re
describeEventConfigurations {$,%{%rx
describeFleetMetric {%E:{%sf
describeIndex {%ug{%ut
describeJob {%v>{%v\
describeJobExecution {&$K{&$r
describeJobTemplate {%GW{&'/
describeManagedJobTemplate {&**{&*L
describeMitigationAction {%Gh{&,<
describeProvisioningTemplate {$]U{&-R
describeProvisioningTemplateVersion {%Ij{&/N
describeRoleAlias {%J,{&02
describeScheduledAudit {%J9{&1_
describeSecurityProfile {&2h{&3%
describeStream {%Jx{&5a
describeThing {&7&{&73
describeThingGroup {&8H{&8Z
describeThingRegistrationTask {$1S{&;C
describeThingType {%KI{&=;
detachPolicy {$06{$,%
detachSecurityProfile {$0M{$,%
detachThingPrincipal {&>n{$,%
disableTopicRule {%KZ{$,%
disassociateSbomFromPackageVersion {%Hk{$,%
enableTopicRule {%KZ{$,%
getBehaviorModelTrainingSummaries {&?-{&?]
getBucketsAggregation {&AT{&Bx
getCardinality {&CN{&D1
getCommand {%D^{&D@
getCommandExecution {&F:{&Fe
getEffectivePolicies {&IF{&Iw
getIndexingConfiguration {$,%{&Ja
getJobDocument {%v>{&Nf
getLoggingOptions {$,%{&Nr
getOTAUpdate {&O.{&O=
getPackage {&Ry{&S.
getPackageConfiguration {$,%{&T5
getPackageVersion {&Tj{&U-
getPercentiles {&W7{&X&
getPolicy {%I<{&XL
getPolicyVersion {%IJ{&Ya
getRegistrationCode {$,%{&[.
getStatistics {&CN{&[B
getThingConnectivityData {&7&{&\O
getTopicRule {%KZ{&]-
getTopicRuleDestination {%Kf{%@Q
getV2LoggingOptions {$,%{&^U
listActiveViolations {&_){&`M
listAttachedPolicies {&cK{&cu
listAuditFindings {&dR{&en
listAuditMitigationActionsExecutions {&f0{&fn
listAuditMitigationActionsTasks {&hB{&i?
listAuditSuppressions {&i{{&jp
listAuditTasks {&l7{&m%
listAuthorizers {&m`{&n5
listBillingGroups {&nU{&o(
listCACertificates {&oI{&p$
listCertificateProviders {&q%{&qC
listCertificates {&qk{&r7
listCertificatesByCA {&sJ{&r7
listCommandExecutions {&t({&ud
listCommands {&w,{&wu
listCustomMetrics {&y@{&yZ
listDetectMitigationActionsExecutions {&yv{&zo
listDetectMitigationActionsTasks {&|X{'#.
listDimensions {&y@{'#G
listDomainConfigurations {'#f{'$/
listFleetMetrics {&y@{'%@
listIndices {&y@{'%`
listJobExecutionsForJob {'%{{'&L
listJobExecutionsForThing {'(5{'(z
listJobTemplates {&y@{')h
listJobs {'*j{'+s
listManagedJobTemplates {'-L{'-u
listMetricValues {'/6{'0N
listMitigationActions {'1/{'1V
listOTAUpdates {'2J{'2v
listOutgoingCertificates {&qk{'3g
listPackageVersions {'5>{'5o
listPackages {&y@{'7.
listPolicies {&qk{&cu
listPolicyVersions {%I<{'8>
listPrincipalThings {'9'{'9M
listPrincipalThingsV2 {'9d{':E
listProvisioningTemplateVersions {';6{';_
listProvisioningTemplates {&y@{'<P
listRelatedResourcesForAuditFinding {'=r{'>>
listRoleAliases {&qk{'>b
listSbomValidationResults {'?%{'?n
listScheduledAudits {&y@{'@{
listSecurityProfiles {'B9{'Bp
listSecurityProfilesForTarget {'CR{'D9
listStreams {'E<{'Eg
listTagsForResource {'F({'FC
listTargetsForPolicy {'F[{'G#
listTargetsForSecurityProfile {'G<{'Gl
listThingGroups {'H<{'I)
listThingGroupsForThing {'IH{'I)
listThingPrincipals {'IH{'In
listThingPrincipalsV2 {'J/{'Jj
listThingRegistrationTaskReports {'K[{'L1
listThingRegistrationTasks {'L\{'M%
listThingTypes {'M={'Mg
listThings {'N{{'P,
listThingsInBillingGroup {'Q,{'9M
listThingsInThingGroup {'QY{'9M
listTopicRuleDestinations {&y@{'R6
listTopicRules {'Sn{'TE
listV2LoggingLevels {'UD{'Uk
listViolationEvents {'Vr{'XR
putVerificationStateOnViolation {'[6{$,%
registerCACertificate {'[x{']J
registerCertificate {']l{']J
registerCertificateWithoutCA {'^N{']J
registerThing {'^i{'_-
rejectCertificateTransfer {'_O{$,%
removeThingFromBillingGroup {$,&{$,%
removeThingFromThingGroup {'_o{$,%
replaceTopicRule {'`N{$,%
searchIndex {'`p{'aY
setDefaultAuthorizer {%CF{$9X
setDefaultPolicyVersion {%IJ{$,%
setLoggingOptions {'dr{$,%
setV2LoggingLevel {'eJ{$,%
setV2LoggingOptions {&^U{$,%
startAuditMitigationActionsTask {'ee{'fU
startDetectMitigationActionsTask {'f_{'fU
startOnDemandAuditTask {'h<{'fU
startThingRegistrationTask {'hQ{'fU
stopThingRegistrationTask {$1S{$,%
tagResource {'i2{$,%
testAuthorization {'iL{'jv
testInvokeAuthorizer {'lY{'nL
transferCertificate {'oY{'p5
untagResource {'pR{$,%
updateAccountAuditConfiguration {%LO{$,%
updateAuditSuppression {&k6{$,%
updateAuthorizer {'pl{$9X
updateBillingGroup {'r+{'rm
updateCACertificate {'rx{$,%
updateCertificate {'t.{$,%
updateCertificateProvider {'tK{$=d
updateCommand {'u?{'uu
updateCustomMetric {'va{%g$
updateDimension {'w#{%kp
updateDomainConfiguration {'w;{$G_
updateDynamicThingGroup {'ya{'rm
updateEncryptionConfiguration {'zn{$,%
updateEventConfigurations {'{E{$,%
updateFleetMetric {'{`{$,%
updateIndexingConfiguration {&Ja{$,%
updateJob {(#;{$,%
updateMitigationAction {(%&{$]o
updatePackage {(%P{$,%
updatePackageConfiguration {(&L{$,%
updatePackageVersion {(&z{$,%
updateProvisioningTemplate {((-{$,%
updateRoleAlias {()Y{$r)
updateScheduledAudit {(*2{$sE
updateSecurityProfile {(+'{&3%
updateStream {(.?{$|8
updateThing {(.o{$,%
updateThingGroup {(/l{'rm
updateThingGroupsForThing {(0P{$,%
updateThingType {(1F{$,%
updateTopicRuleDestination {(1p{$,%
validateSecurityProfileBehaviors {(2&{(27
3CertificateId!s1SetAsActive?b

5BillingGroupArn?s6BillingGroupName?s.ThingArn?s/ThingName?s
;OverrideDynamicGroups?b.ThingArn?s3ThingGroupArn?s4ThingGroupName?s/ThingName?s
1ClientToken?s1PackageName!s-Sbom!{$.51VersionName!s
3S3Location?{$.F
,Bucket?s)Key?s-Version?s
1PackageName?s-Sbom?{$.5:SbomValidationStatus?s1VersionName?s
-Comment?s+JobId!s1NamespaceId?s.Targets![s
1Description?s,JobArn?s+JobId?s
0PolicyName!s,Target!s
9SecurityProfileName!s>SecurityProfileTargetArn!s
/Principal!s/ThingName!s8ThingPrincipalType?s
,TaskId!s
3CertificateId!s
-Comment?s+Force?b+JobId!s0ReasonCode?s
5ExpectedVersion?l+Force?b+JobId!s4StatusDetails?<s/ThingName!s
7ConfirmationToken!s
/CheckName!s8ClientRequestToken?s1Description?s4ExpirationDate?t;ResourceIdentifier!{$4M:SuppressIndefinitely?b
-Account?s5CaCertificateId?s.ClientId?s;CognitoIdentityPoolId?s:DeviceCertificateArn?s9DeviceCertificateId?s0IamRoleArn?sDIssuerCertificateIdentifier?{$6`@PolicyVersionIdentifier?{$7M2RoleAliasArn?s
CIssuerCertificateSerialNumber?s>IssuerCertificateSubject?s.IssuerId?s
0PolicyName?s5PolicyVersionId?s
;AuthorizerFunctionArn!s4AuthorizerName!s:EnableCachingForHttp?b5SigningDisabled?b,Status?s.Tags?[{$9I2TokenKeyName?s=TokenSigningPublicKeys?<s
)Key!s+Value?s
3AuthorizerArn?s4AuthorizerName?s
6BillingGroupName!s?BillingGroupProperties?{$:[.Tags?[{$9I
=BillingGroupDescription?s
5BillingGroupArn?s4BillingGroupId?s6BillingGroupName?s
?CertificateSigningRequest!s1SetAsActive?b
4CertificateArn?s3CertificateId?s4CertificatePem?s
BAccountDefaultForOperations![s=CertificateProviderName!s1ClientToken?s7LambdaFunctionArn!s.Tags?[{$9I
<CertificateProviderArn?s=CertificateProviderName?s
/CommandId!s1Description?s1DisplayName?s=MandatoryParameters?[{$?U/Namespace?s0Payload?{$@N-RoleArn?s.Tags?[{$9I
5DefaultValue?{$@.1Description?s*Name!s.Value?{$@.
'B?b)Bin?y'D?n'I?n'L?n'S?s(Ul?s
-Content?y1ContentType?s
0CommandArn?s/CommandId?s
8ClientRequestToken?s1DisplayName?s0MetricName!s0MetricType!s.Tags?[{$9I
/MetricArn?s0MetricName?s
8ClientRequestToken?s*Name!s3StringValues![s.Tags?[{$9I*Type!s
)Arn?s*Name?s
9ApplicationProtocol?s8AuthenticationType?s9AuthorizerConfig?{$En@ClientCertificateConfig?{$FG=DomainConfigurationName!s0DomainName?s<ServerCertificateArns?[s@ServerCertificateConfig?{$Fg1ServiceType?s.Tags?[{$9I2TlsConfig?{$GM>ValidationCertificateArn?s
=AllowAuthorizerOverride?b;DefaultAuthorizerName?s
BClientCertificateCallbackArn?s
5EnableOCSPCheck?b@OcspAuthorizedResponderArn?s3OcspLambdaArn?s
4SecurityPolicy?s
<DomainConfigurationArn?s=DomainConfigurationName?s
/IndexName?s1QueryString!s2QueryVersion?s.Tags?[{$9I4ThingGroupName!s=ThingGroupProperties?{$I?
9AttributePayload?{$In;ThingGroupDescription?s
1Attributes?<s+Merge?b
/IndexName?s1QueryString?s2QueryVersion?s3ThingGroupArn?s2ThingGroupId?s4ThingGroupName?s
6AggregationField!s8AggregationType!{$LY1Description?s/IndexName?s0MetricName!s,Period!i1QueryString!s2QueryVersion?s.Tags?[{$9I*Unit?s
*Name!s-Values?[s
4AbortConfig?{$PA1Description?sADestinationPackageVersions?[s.Document?s9DocumentParameters?<s4DocumentSource?sAJobExecutionsRetryConfig?{$QECJobExecutionsRolloutConfig?{$Qz+JobId!s4JobTemplateArn?s1NamespaceId?s;PresignedUrlConfig?{$Sd9SchedulingConfig?{$T$.Tags?[{$9I5TargetSelection?s.Targets![s6TimeoutConfig?{$U)
6CriteriaList![{$PU
,Action!s1FailureType!s?MinNumberOfExecutedThings!i9ThresholdPercentage!n
6CriteriaList![{$QY
1FailureType!s5NumberOfRetries!i
8ExponentialRate?{$RI6MaximumPerMinute?i
7BaseRatePerMinute!i5IncrementFactor!n=RateIncreaseCriteria!{$S0
<NumberOfNotifiedThings?i=NumberOfSucceededThings?i
2ExpiresInSec?l-RoleArn?s
1EndBehavior?s-EndTime?s<MaintenanceWindows?[{$Tb/StartTime?s
7DurationInMinutes!i/StartTime!s
@InProgressTimeoutInMinutes?l
4AbortConfig?{$PA1Description!sADestinationPackageVersions?[s.Document?s4DocumentSource?s,JobArn?sAJobExecutionsRetryConfig?{$QECJobExecutionsRolloutConfig?{$Qz3JobTemplateId!s<MaintenanceWindows?[{$Tb;PresignedUrlConfig?{$Sd.Tags?[{$9I6TimeoutConfig?{$U)
4JobTemplateArn?s3JobTemplateId?s
1SetAsActive?b
4CertificateArn?s3CertificateId?s4CertificatePem?s0KeyPair?{$YP
0PrivateKey?s/PublicKey?s
0ActionName!s5ActionParams!{$ZE-RoleArn!s.Tags?[{$9I
DAddThingsToThingGroupParams?{$\W?EnableIoTLoggingParams?{$])BPublishFindingToSnsParams?{$]IJReplaceDefaultPolicyVersionParams?{$]UBUpdateCACertificateParams?{$]eFUpdateDeviceCertificateParams?{$]e
;OverrideDynamicGroups?b6ThingGroupNames![s
.LogLevel!s7RoleArnForLogging!s
.TopicArn!s
2TemplateName!s
,Action!s
/ActionArn?s.ActionId?s
;AdditionalParameters?<s:AwsJobAbortConfig?{$`jFAwsJobExecutionsRolloutConfig?{$QzAAwsJobPresignedUrlConfig?{$a)<AwsJobTimeoutConfig?{$U)1Description?s/Files![{$a91OtaUpdateId!s0Protocols?[s-RoleArn!s.Tags?[{$9I5TargetSelection?s.Targets![s
;AbortCriteriaList![{$PU
2ExpiresInSec?l
1Attributes?<s4CodeSigning?{$b55FileLocation?{$f7.FileName?s.FileType?i1FileVersion?s
4AwsSignerJobId?s:CustomCodeSigning?{$b|AStartSigningJobParameter?{$dI
9CertificateChain?{$cm3HashAlgorithm?s2Signature?{$d78SignatureAlgorithm?s
5CertificateName?s4InlineDocument?s
4InlineDocument?y
4Destination?{$e38SigningProfileName?s@SigningProfileParameter?{$eZ
6S3Destination?{$eG
,Bucket?s,Prefix?s
4CertificateArn?s=CertificatePathOnDevice?s.Platform?s
3S3Location?{$.F/Stream?{$fT
,FileId?i.StreamId?s
2AwsIotJobArn?s1AwsIotJobId?s2OtaUpdateArn?s1OtaUpdateId?s5OtaUpdateStatus?s
1ClientToken?s1Description?s1PackageName!s+Tags?<s
1Description?s0PackageArn?s1PackageName?s
1Artifact?{$.51Attributes?<s1ClientToken?s1Description?s1PackageName!s,Recipe?s+Tags?<s1VersionName!s
1Attributes?<s1Description?s1ErrorReason?s1PackageName?s7PackageVersionArn?s,Status?s1VersionName?s
4PolicyDocument!s0PolicyName!s.Tags?[{$9I
/PolicyArn?s4PolicyDocument?s0PolicyName?s5PolicyVersionId?s
4PolicyDocument!s0PolicyName!s2SetAsDefault?b
6IsDefaultVersion?b/PolicyArn?s4PolicyDocument?s5PolicyVersionId?s
3CertificateId?s4CertificatePem?s0Expiration?t0KeyPair?{$YP
1Description?s-Enabled?b<PreProvisioningHook?{$o?9ProvisioningRoleArn!s.Tags?[{$9I2TemplateBody!s2TemplateName!s*Type?s
4PayloadVersion?s/TargetArn!s
6DefaultVersionId?i1TemplateArn?s2TemplateName?s
2SetAsDefault?b2TemplateBody!s2TemplateName!s
6IsDefaultVersion?b1TemplateArn?s2TemplateName?s/VersionId?i
?CredentialDurationSeconds?i/RoleAlias!s-RoleArn!s.Tags?[{$9I
/RoleAlias?s2RoleAliasArn?s
0DayOfMonth?s/DayOfWeek?s/Frequency!s8ScheduledAuditName!s.Tags?[{$9I7TargetCheckNames![s
7ScheduledAuditArn?s
@AdditionalMetricsToRetain?[sEAdditionalMetricsToRetainV2?[{$u`6AlertTargets?<{$vP3Behaviors?[{$vl<MetricsExportConfig?{$zT@SecurityProfileDescription?s9SecurityProfileName!s.Tags?[{$9I
2ExportMetric?b,Metric!s8MetricDimension?{$v4
3DimensionName!s.Operator?s
4AlertTargetArn!s-RoleArn!s
1Criteria?{$wf2ExportMetric?b,Metric?s8MetricDimension?{$v4*Name!s4SuppressAlerts?b
8ComparisonOperator?sBConsecutiveDatapointsToAlarm?iBConsecutiveDatapointsToClear?i5DurationSeconds?i:MlDetectionConfig?{$yT=StatisticalThreshold?{$yg.Value?{$yt
5ConfidenceLevel!s
/Statistic?s
,Cidrs?[s+Count?l,Number?n.Numbers?[n,Ports?[i.Strings?[s
/MqttTopic!s-RoleArn!s
8SecurityProfileArn?s9SecurityProfileName?s
1Description?s/Files![{${x-RoleArn!s.StreamId!s.Tags?[{$9I
,FileId?i3S3Location?{$.F
1Description?s/StreamArn?s.StreamId?s3StreamVersion?i
9AttributePayload?{$In6BillingGroupName?s/ThingName!s3ThingTypeName?s
.ThingArn?s-ThingId?s/ThingName?s
5ParentGroupName?s.Tags?[{$9I4ThingGroupName!s=ThingGroupProperties?{$I?
3ThingGroupArn?s2ThingGroupId?s4ThingGroupName?s
.Tags?[{$9I3ThingTypeName!s<ThingTypeProperties?{%%w
;Mqtt5Configuration?{%&e;SearchableAttributes?[s:ThingTypeDescription?s
?PropagatingAttributes?[{%'(
9ConnectionAttribute?s4ThingAttribute?s5UserPropertyKey?s
2ThingTypeArn?s1ThingTypeId?s3ThingTypeName?s
.RuleName!s*Tags?s9TopicRulePayload!{%(_
1Actions![{%)[6AwsIotSqlVersion?s1Description?s4ErrorAction?{%)[2RuleDisabled?b)Sql!s
8CloudwatchAlarm?{%-L7CloudwatchLogs?{%.$9CloudwatchMetric?{%.J1DynamoDB?{%/G3DynamoDBv2?{%0z6Elasticsearch?{%1E1Firehose?{%1o-Http?{%2M5IotAnalytics?{%3h2IotEvents?{%4@4IotSiteWise?{%4o.Kafka?{%7W0Kinesis?{%8K/Lambda?{%8r1Location?{%9'3OpenSearch?{%1E2Republish?{%:'+S3?{%;b3Salesforce?{%<2,Sns?{%<A,Sqs?{%<h6StepFunctions?{%=03Timestream?{%=d
/AlarmName!s-RoleArn!s1StateReason!s0StateValue!s
/BatchMode?b2LogGroupName!s-RoleArn!s
0MetricName!s5MetricNamespace!s5MetricTimestamp?s0MetricUnit!s1MetricValue!s-RoleArn!s
2HashKeyField!s1HashKeyType?s2HashKeyValue!s/Operation?s2PayloadField?s3RangeKeyField?s2RangeKeyType?s3RangeKeyValue?s-RoleArn!s/TableName!s
0PutItem!{%18-RoleArn!s
/TableName!s
.Endpoint!s(Id!s+Index!s-RoleArn!s*Type!s
/BatchMode?b8DeliveryStreamName!s-RoleArn!s/Separator?s
-Auth?{%3$5ConfirmationUrl?s1Headers?[{%3Y)Url!s
.Sigv4?{%30
-RoleArn!s1ServiceName!s3SigningRegion!s
)Key!s+Value!s
/BatchMode?b0ChannelArn?s1ChannelName?s-RoleArn?s
/BatchMode?b/InputName!s/MessageId?s-RoleArn!s
FPutAssetPropertyValueEntries![{%5C-RoleArn!s
-AssetId?s-EntryId?s3PropertyAlias?s0PropertyId?s8PropertyValues![{%60
-Quality?s2Timestamp!{%6U.Value!{%6v
3OffsetInNanos?s3TimeInSeconds!s
2BooleanValue?s1DoubleValue?s2IntegerValue?s1StringValue?s
7ClientProperties!<s4DestinationArn!s1Headers?[{%3Y)Key?s/Partition?s+Topic!s
2PartitionKey?s-RoleArn!s0StreamName!s
1FunctionArn!s
.DeviceId!s.Latitude!s/Longitude!s-RoleArn!s2Timestamp?{%9q1TrackerName!s
*Unit?s+Value!s
0Headers?{%:M)Qos?i-RoleArn!s+Topic!s
1ContentType?s5CorrelationData?s3MessageExpiry?s<PayloadFormatIndicator?s3ResponseTopic?s8UserProperties?[{%3Y
0BucketName!s/CannedAcl?s)Key!s-RoleArn!s
+Token!s)Url!s
3MessageFormat?s-RoleArn!s/TargetArn!s
.QueueUrl!s-RoleArn!s/UseBase64?b
9ExecutionNamePrefix?s-RoleArn!s6StateMachineName!s
2DatabaseName!s4Dimensions![{%>P-RoleArn!s/TableName!s2Timestamp?{%>`
*Name!s+Value!s
*Unit!s+Value!s
ADestinationConfiguration!{%?5
=HttpUrlConfiguration?{%?f9VpcConfiguration?{%?y
5ConfirmationUrl!s
-RoleArn!s5SecurityGroups?[s0SubnetIds![s+VpcId!s
=TopicRuleDestination?{%@l
)Arn?s/CreatedAt?t:HttpUrlProperties?{%Aw3LastUpdatedAt?t,Status?s2StatusReason?s6VpcProperties?{%B0
5ConfirmationUrl?s
-RoleArn?s5SecurityGroups?[s0SubnetIds?[s+VpcId?s
;DeleteScheduledAudits?b
/CheckName!s;ResourceIdentifier!{$4M
4AuthorizerName!s
6BillingGroupName!s5ExpectedVersion?l
3CertificateId!s1ForceDelete?b
=CertificateProviderName!s
/CommandId!s
0StatusCode?n
1ExecutionId!s/TargetArn!s
0MetricName!s
*Name!s
=DomainConfigurationName!s
5ExpectedVersion?l4ThingGroupName!s
5ExpectedVersion?l0MetricName!s
+Force?b+JobId!s1NamespaceId?s
5ExecutionNumber!l+Force?b+JobId!s1NamespaceId?s/ThingName!s
3JobTemplateId!s
0ActionName!s
2DeleteStream?b7ForceDeleteAWSJob?b1OtaUpdateId!s
1ClientToken?s1PackageName!s
1ClientToken?s1PackageName!s1VersionName!s
0PolicyName!s
0PolicyName!s5PolicyVersionId!s
2TemplateName!s/VersionId!i
/RoleAlias!s
8ScheduledAuditName!s
5ExpectedVersion?l9SecurityProfileName!s
.StreamId!s
5ExpectedVersion?l/ThingName!s
3ThingTypeName!s
.RuleName!s
)Arn!s
0TargetName!s0TargetType!s
3ThingTypeName!s3UndoDeprecate?b
BAuditCheckConfigurations?<{%MKOAuditNotificationTargetConfigurations?<{%Mg-RoleArn?s
4Configuration?<*-Enabled?b
-Enabled?b-RoleArn?s/TargetArn?s
/FindingId!s
0Finding?{%NI
/CheckName?s/FindingId?s1FindingTime?t2IsSuppressed?b=NonCompliantResource?{%PV<ReasonForNonCompliance?s@ReasonForNonComplianceCode?s:RelatedResources?[{%PV.Severity?s,TaskId?s3TaskStartTime?t
5AdditionalInfo?<s;ResourceIdentifier?{$4M2ResourceType?s
;ActionsDefinition?[{%RXBAuditCheckToActionsMapping?<[s-EndTime?t/StartTime?t/Target?{%S'8TaskStatistics?<{%Se0TaskStatus?s
5ActionParams?{$ZE(Id?s*Name?s-RoleArn?s
DAuditCheckToReasonCodeFilter?<[s1AuditTaskId?s1FindingIds?[s
;CanceledFindingsCount?l9FailedFindingsCount?l:SkippedFindingsCount?l<SucceededFindingsCount?l8TotalFindingsCount?l
/CheckName?s1Description?s4ExpirationDate?t;ResourceIdentifier?{$4M:SuppressIndefinitely?b
6AuditDetails?<{%W18ScheduledAuditName?s3TaskStartTime?t7TaskStatistics?{%Xj0TaskStatus?s.TaskType?s
4CheckCompliant?b4CheckRunStatus?s/ErrorCode?s-Message?s@NonCompliantResourcesCount?lJSuppressedNonCompliantResourcesCount?l9TotalResourcesCount?l
4CanceledChecks?i5CompliantChecks?i2FailedChecks?i6InProgressChecks?i8NonCompliantChecks?i1TotalChecks?iDWaitingForDataCollectionChecks?i
>AuthorizerDescription?{%Z\
3AuthorizerArn?s;AuthorizerFunctionArn?s4AuthorizerName?s2CreationDate?t:EnableCachingForHttp?b6LastModifiedDate?t5SigningDisabled?b,Status?s2TokenKeyName?s=TokenSigningPublicKeys?<s
6BillingGroupName!s
5BillingGroupArn?s4BillingGroupId?s=BillingGroupMetadata?{%^66BillingGroupName?s?BillingGroupProperties?{$:[-Version?l
2CreationDate?t
?CertificateDescription?{%^{;RegistrationConfig?{%aG
<AutoRegistrationStatus?s4CertificateArn?s3CertificateId?s5CertificateMode?s4CertificatePem?s2CreationDate?t5CustomerVersion?i2GenerationId?s6LastModifiedDate?t-OwnedBy?s,Status?s1Validity?{%a/
.NotAfter?t/NotBefore?t
-RoleArn?s2TemplateBody?s2TemplateName?s
?CertificateDescription?{%b3
5CaCertificateId?s4CertificateArn?s3CertificateId?s5CertificateMode?s4CertificatePem?s2CreationDate?t5CustomerVersion?i2GenerationId?s6LastModifiedDate?t-OwnedBy?s5PreviousOwnedBy?s,Status?s5TransferData?{%d^1Validity?{%a/
0AcceptDate?t0RejectDate?t2RejectReason?s2TransferDate?t5TransferMessage?s
BAccountDefaultForOperations?[s<CertificateProviderArn?s=CertificateProviderName?s2CreationDate?t7LambdaFunctionArn?s6LastModifiedDate?t
2CreationDate?t1DisplayName?s6LastModifiedDate?t/MetricArn?s0MetricName?s0MetricType?s
4TaskSummary?{%h3
;ActionsDefinition?[{%RXBOnlyActiveViolationsIncluded?b>SuppressedAlertsIncluded?b/Target?{%jI1TaskEndTime?t,TaskId?s3TaskStartTime?t7TaskStatistics?{%k%0TaskStatus?sFViolationEventOccurrenceRange?{%kY
2BehaviorName?s9SecurityProfileName?s3ViolationIds?[s
5ActionsExecuted?l3ActionsFailed?l4ActionsSkipped?l
-EndTime!t/StartTime!t
)Arn?s2CreationDate?t6LastModifiedDate?t*Name?s3StringValues?[s*Type?s
9ApplicationProtocol?s8AuthenticationType?s9AuthorizerConfig?{$En@ClientCertificateConfig?{$FG<DomainConfigurationArn?s=DomainConfigurationName?s?DomainConfigurationStatus?s0DomainName?s0DomainType?s:LastStatusChangeDate?t@ServerCertificateConfig?{$Fg<ServerCertificates?[{%p'1ServiceType?s2TlsConfig?{$GM
:ServerCertificateArn?s=ServerCertificateStatus?sCServerCertificateStatusDetail?s
=ConfigurationDetails?{%r#4EncryptionType?s6KmsAccessRoleArn?s/KmsKeyArn?s6LastModifiedDate?t
9ConfigurationStatus?s/ErrorCode?s2ErrorMessage?s
2EndpointType?s
5EndpointAddress?s
2CreationDate?t=EventConfigurations?<{%s[6LastModifiedDate?t
-Enabled?b
6AggregationField?s8AggregationType?{$LY2CreationDate?t1Description?s/IndexName?s6LastModifiedDate?t/MetricArn?s0MetricName?s,Period?i1QueryString?s2QueryVersion?s*Unit?s-Version?l
/IndexName!s
/IndexName?s1IndexStatus?s,Schema?s
8BeforeSubstitution?b+JobId!s
4DocumentSource?s,Job?{%vw
4AbortConfig?{$PA-Comment?s1CompletedAt?t/CreatedAt?t1Description?sADestinationPackageVersions?[s9DocumentParameters?<s3ForceCanceled?b2IsConcurrent?b,JobArn?sAJobExecutionsRetryConfig?{$QECJobExecutionsRolloutConfig?{$Qz+JobId?s:JobProcessDetails?{%{p4JobTemplateArn?s3LastUpdatedAt?t1NamespaceId?s;PresignedUrlConfig?{$Sd0ReasonCode?s>ScheduledJobRollouts?[{&$>9SchedulingConfig?{$T$,Status?s5TargetSelection?s.Targets?[s6TimeoutConfig?{$U)
<NumberOfCanceledThings?i:NumberOfFailedThings?i>NumberOfInProgressThings?i:NumberOfQueuedThings?i<NumberOfRejectedThings?i;NumberOfRemovedThings?i=NumberOfSucceededThings?i<NumberOfTimedOutThings?i8ProcessingTargets?[s
/StartTime?s
5ExecutionNumber?l+JobId!s/ThingName!s
2Execution?{&%(
FApproximateSecondsBeforeTimedOut?l5ExecutionNumber?l3ForceCanceled?b+JobId?s3LastUpdatedAt?t.QueuedAt?t/StartedAt?t,Status?s6StatusDetails?{&&z.ThingArn?s3VersionNumber?l
1DetailsMap?<s
4AbortConfig?{$PA/CreatedAt?t1Description?sADestinationPackageVersions?[s.Document?s4DocumentSource?sAJobExecutionsRetryConfig?{$QECJobExecutionsRolloutConfig?{$Qz4JobTemplateArn?s3JobTemplateId?s<MaintenanceWindows?[{$Tb;PresignedUrlConfig?{$Sd6TimeoutConfig?{$U)
2TemplateName!s5TemplateVersion?s
1Description?s.Document?s<DocumentParameters?[{&+d3Environments?[s1TemplateArn?s2TemplateName?s5TemplateVersion?s
1Description?s-Example?s)Key?s.Optional?b+Regex?s
/ActionArn?s.ActionId?s0ActionName?s5ActionParams?{$ZE0ActionType?s2CreationDate?t6LastModifiedDate?t-RoleArn?s
2CreationDate?t6DefaultVersionId?i1Description?s-Enabled?b6LastModifiedDate?t<PreProvisioningHook?{$o?9ProvisioningRoleArn?s1TemplateArn?s2TemplateBody?s2TemplateName?s*Type?s
2CreationDate?t6IsDefaultVersion?b2TemplateBody?s/VersionId?i
=RoleAliasDescription?{&0M
2CreationDate?t?CredentialDurationSeconds?i6LastModifiedDate?t+Owner?s/RoleAlias?s2RoleAliasArn?s-RoleArn?s
0DayOfMonth?s/DayOfWeek?s/Frequency?s7ScheduledAuditArn?s8ScheduledAuditName?s7TargetCheckNames?[s
9SecurityProfileName!s
@AdditionalMetricsToRetain?[sEAdditionalMetricsToRetainV2?[{$u`6AlertTargets?<{$vP3Behaviors?[{$vl2CreationDate?t6LastModifiedDate?t<MetricsExportConfig?{$zT8SecurityProfileArn?s@SecurityProfileDescription?s9SecurityProfileName?s-Version?l
3StreamInfo?{&5r
/CreatedAt?t1Description?s/Files?[{${x3LastUpdatedAt?t-RoleArn?s/StreamArn?s.StreamId?s3StreamVersion?i
/ThingName!s
1Attributes?<s6BillingGroupName?s5DefaultClientId?s.ThingArn?s-ThingId?s/ThingName?s3ThingTypeName?s-Version?l
4ThingGroupName!s
/IndexName?s1QueryString?s2QueryVersion?s,Status?s3ThingGroupArn?s2ThingGroupId?s;ThingGroupMetadata?{&:E4ThingGroupName?s=ThingGroupProperties?{$I?-Version?l
2CreationDate?t5ParentGroupName?sARootToParentThingGroups?[{&;+
.GroupArn?s/GroupName?s
2CreationDate?t2FailureCount?i5InputFileBucket?s2InputFileKey?s6LastModifiedDate?t-Message?s8PercentageProgress?i-RoleArn?s,Status?s2SuccessCount?i,TaskId?s2TemplateBody?s
2ThingTypeArn?s1ThingTypeId?s:ThingTypeMetadata?{&>?3ThingTypeName?s<ThingTypeProperties?{%%w
2CreationDate?t0Deprecated?b5DeprecationDate?t
/Principal!s/ThingName!s
0MaxResults?i/NextToken?s9SecurityProfileName?s
/NextToken?s3Summaries?[{&?z
2BehaviorName?sDDatapointsCollectionPercentage?n:LastModelRefreshDate?t1ModelStatus?s9SecurityProfileName?sETrainingDataCollectionStartDate?t
6AggregationField!s?BucketsAggregationType!{&BS/IndexName?s1QueryString!s2QueryVersion?s
9TermsAggregation?{&Bj
0MaxBuckets?i
1Buckets?[{&C:0TotalCount?i
+Count?i.KeyValue?s
6AggregationField?s/IndexName?s1QueryString!s2QueryVersion?s
1Cardinality?i
0CommandArn?s/CommandId?s/CreatedAt?t0Deprecated?b1Description?s1DisplayName?s3LastUpdatedAt?t=MandatoryParameters?[{$?U/Namespace?s0Payload?{$@N5PendingDeletion?b-RoleArn?s
1ExecutionId!s3IncludeResult?b/TargetArn!s
0CommandArn?s1CompletedAt?t/CreatedAt?t1ExecutionId?s=ExecutionTimeoutSeconds?n3LastUpdatedAt?t4Parameters?<{$@.0Result?<{&Ho/StartedAt?t,Status?s5StatusReason?{&I$/TargetArn?s0TimeToLive?t
'B?b)Bin?y'S?s
0ReasonCode!s7ReasonDescription?s
;CognitoIdentityPoolId?s/Principal?s/ThingName?s
;EffectivePolicies?[{&J6
/PolicyArn?s4PolicyDocument?s0PolicyName?s
HThingGroupIndexingConfiguration?{&KMCThingIndexingConfiguration?{&LC
6CustomFields?[{&L47ManagedFields?[{&L4<ThingGroupIndexingMode!s
*Name?s*Type?s
6CustomFields?[{&L4@DeviceDefenderIndexingMode?s/Filter?{&N.7ManagedFields?[{&L4=NamedShadowIndexingMode?sCThingConnectivityIndexingMode?s7ThingIndexingMode!s
6GeoLocations?[{&NV7NamedShadowNames?[s
*Name?s+Order?s
.Document?s
.LogLevel?s-RoleArn?s
1OtaUpdateId!s
6OtaUpdateInfo?{&OQ
;AdditionalParameters?<s2AwsIotJobArn?s1AwsIotJobId?sFAwsJobExecutionsRolloutConfig?{$QzAAwsJobPresignedUrlConfig?{$a)2CreationDate?t1Description?s2ErrorInfo?{&Rg6LastModifiedDate?t2OtaUpdateArn?s8OtaUpdateFiles?[{$a91OtaUpdateId?s5OtaUpdateStatus?s0Protocols?[s5TargetSelection?s.Targets?[s
*Code?s-Message?s
1PackageName!s
2CreationDate?t8DefaultVersionName?s1Description?s6LastModifiedDate?t0PackageArn?s1PackageName?s
BVersionUpdateByJobsConfig?{&TU
-Enabled?b-RoleArn?s
1PackageName!s1VersionName!s
1Artifact?{$.51Attributes?<s2CreationDate?t1Description?s1ErrorReason?s6LastModifiedDate?t1PackageName?s7PackageVersionArn?s,Recipe?s-Sbom?{$.5:SbomValidationStatus?s,Status?s1VersionName?s
6AggregationField?s/IndexName?s/Percents?[n1QueryString!s2QueryVersion?s
5Percentiles?[{&X9
-Percent?n+Value?n
2CreationDate?t6DefaultVersionId?s2GenerationId?s6LastModifiedDate?t/PolicyArn?s4PolicyDocument?s0PolicyName?s
2CreationDate?t2GenerationId?s6IsDefaultVersion?b6LastModifiedDate?t/PolicyArn?s4PolicyDocument?s0PolicyName?s5PolicyVersionId?s
6RegistrationCode?s
3Statistics?{&[S
-Average?n+Count?i-Maximum?n-Minimum?n2StdDeviation?n)Sum?n2SumOfSquares?n.Variance?n
/Connected?b6DisconnectReason?s/ThingName?s/Timestamp?t
-Rule?{&]B-RuleArn?s
1Actions?[{%)[6AwsIotSqlVersion?s/CreatedAt?t1Description?s4ErrorAction?{%)[2RuleDisabled?b.RuleName?s)Sql?s
5DefaultLogLevel?s4DisableAllLogs?b-RoleArn?s
:BehaviorCriteriaType?s:ListSuppressedAlerts?b0MaxResults?i/NextToken?s9SecurityProfileName?s/ThingName?s7VerificationState?s
:ActiveViolations?[{&`q/NextToken?s
1Behavior?{$vl7LastViolationTime?t;LastViolationValue?{$yt9SecurityProfileName?s/ThingName?s7VerificationState?sBVerificationStateDescription?sEViolationEventAdditionalInfo?{&c81ViolationId?s8ViolationStartTime?t
5ConfidenceLevel?s
,Marker?s.PageSize?i/Recursive?b,Target!s
0NextMarker?s2Policies?[{&d8
/PolicyArn?s0PolicyName?s
/CheckName?s-EndTime?t<ListSuppressedFindings?b0MaxResults?i/NextToken?s;ResourceIdentifier?{$4M/StartTime?t,TaskId?s
2Findings?[{%NI/NextToken?s
2ActionStatus?s/FindingId!s0MaxResults?i/NextToken?s,TaskId!s
;ActionsExecutions?[{&g9/NextToken?s
.ActionId?s0ActionName?s-EndTime?t/ErrorCode?s/FindingId?s-Message?s/StartTime?t,Status?s,TaskId?s
1AuditTaskId?s-EndTime!t/FindingId?s0MaxResults?i/NextToken?s/StartTime!t0TaskStatus?s
/NextToken?s/Tasks?[{&iX
/StartTime?t,TaskId?s0TaskStatus?s
4AscendingOrder?b/CheckName?s0MaxResults?i/NextToken?s;ResourceIdentifier?{$4M
/NextToken?s6Suppressions?[{&k6
/CheckName!s1Description?s4ExpirationDate?t;ResourceIdentifier!{$4M:SuppressIndefinitely?b
-EndTime!t0MaxResults?i/NextToken?s/StartTime!t0TaskStatus?s.TaskType?s
/NextToken?s/Tasks?[{&m>
,TaskId?s0TaskStatus?s.TaskType?s
4AscendingOrder?b,Marker?s.PageSize?i,Status?s
5Authorizers?[{$9X0NextMarker?s
0MaxResults?i6NamePrefixFilter?s/NextToken?s
7BillingGroups?[{&;+/NextToken?s
4AscendingOrder?b,Marker?s.PageSize?i2TemplateName?s
6Certificates?[{&pE0NextMarker?s
4CertificateArn?s3CertificateId?s2CreationDate?t,Status?s
4AscendingOrder?b/NextToken?s
>CertificateProviders?[{$=d/NextToken?s
4AscendingOrder?b,Marker?s.PageSize?i
6Certificates?[{&rX0NextMarker?s
4CertificateArn?s3CertificateId?s5CertificateMode?s2CreationDate?t,Status?s
4AscendingOrder?b5CaCertificateId!s,Marker?s.PageSize?i
0CommandArn?s<CompletedTimeFilter?{&uR0MaxResults?n/Namespace?s/NextToken?s/SortOrder?s:StartedTimeFilter?{&uR,Status?s/TargetArn?s
+After?s,Before?s
;CommandExecutions?[{&v//NextToken?s
0CommandArn?s1CompletedAt?t/CreatedAt?t1ExecutionId?s/StartedAt?t,Status?s/TargetArn?s
:CommandParameterName?s0MaxResults?n/Namespace?s/NextToken?s/SortOrder?s
2Commands?[{&x7/NextToken?s
0CommandArn?s/CommandId?s/CreatedAt?t0Deprecated?b1DisplayName?s3LastUpdatedAt?t5PendingDeletion?b
0MaxResults?i/NextToken?s
2MetricNames?[s/NextToken?s
-EndTime?t0MaxResults?i/NextToken?s/StartTime?t,TaskId?s/ThingName?s1ViolationId?s
;ActionsExecutions?[{&{:/NextToken?s
0ActionName?s/ErrorCode?s6ExecutionEndDate?t8ExecutionStartDate?t-Message?s,Status?s,TaskId?s/ThingName?s1ViolationId?s
-EndTime!t0MaxResults?i/NextToken?s/StartTime!t
/NextToken?s/Tasks?[{%h3
5DimensionNames?[s/NextToken?s
,Marker?s.PageSize?i1ServiceType?s
>DomainConfigurations?[{'$X0NextMarker?s
<DomainConfigurationArn?s=DomainConfigurationName?s1ServiceType?s
6FleetMetrics?[{$Ap/NextToken?s
1IndexNames?[s/NextToken?s
+JobId!s0MaxResults?i/NextToken?s,Status?s
<ExecutionSummaries?[{'&r/NextToken?s
<JobExecutionSummary?{''=.ThingArn?s
5ExecutionNumber?l3LastUpdatedAt?t.QueuedAt?t2RetryAttempt?i/StartedAt?t,Status?s
+JobId?s0MaxResults?i1NamespaceId?s/NextToken?s,Status?s/ThingName!s
<ExecutionSummaries?[{')F/NextToken?s
<JobExecutionSummary?{''=+JobId?s
6JobTemplates?[{'*./NextToken?s
/CreatedAt?t1Description?s4JobTemplateArn?s3JobTemplateId?s
0MaxResults?i1NamespaceId?s/NextToken?s,Status?s5TargetSelection?s2ThingGroupId?s4ThingGroupName?s
.Jobs?[{',1/NextToken?s
1CompletedAt?t/CreatedAt?t2IsConcurrent?b,JobArn?s+JobId?s3LastUpdatedAt?t,Status?s5TargetSelection?s2ThingGroupId?s
0MaxResults?i/NextToken?s2TemplateName?s
=ManagedJobTemplates?[{'.B/NextToken?s
1Description?s3Environments?[s1TemplateArn?s2TemplateName?s5TemplateVersion?s
3DimensionName?s<DimensionValueOperator?s-EndTime!t0MaxResults?i0MetricName!s/NextToken?s/StartTime!t/ThingName!s
9MetricDatumList?[{'0q/NextToken?s
/Timestamp?t.Value?{$yt
0ActionType?s0MaxResults?i/NextToken?s
;ActionIdentifiers?[{'1{/NextToken?s
/ActionArn?s0ActionName?s2CreationDate?t
0MaxResults?i/NextToken?s5OtaUpdateStatus?s
/NextToken?s4OtaUpdates?[{'3:
2CreationDate?t2OtaUpdateArn?s1OtaUpdateId?s
0NextMarker?s>OutgoingCertificates?[{'46
4CertificateArn?s3CertificateId?s2CreationDate?t2TransferDate?t5TransferMessage?s3TransferredTo?s
0MaxResults?i/NextToken?s1PackageName!s,Status?s
/NextToken?sAPackageVersionSummaries?[{'6@
2CreationDate?t6LastModifiedDate?t1PackageName?s,Status?s1VersionName?s
/NextToken?s:PackageSummaries?[{'7R
2CreationDate?t8DefaultVersionName?s6LastModifiedDate?t1PackageName?s
8PolicyVersions?[{'8T
0CreateDate?t6IsDefaultVersion?b/VersionId?s
0MaxResults?i/NextToken?s/Principal!s
/NextToken?s-Things?[s
0MaxResults?n/NextToken?s/Principal!s8ThingPrincipalType?s
/NextToken?s?PrincipalThingObjects?[{':n
/ThingName!s8ThingPrincipalType?s
0MaxResults?i/NextToken?s2TemplateName!s
/NextToken?s2Versions?[{';{
2CreationDate?t6IsDefaultVersion?b/VersionId?i
/NextToken?s3Templates?[{'<m
2CreationDate?t1Description?s-Enabled?b6LastModifiedDate?t1TemplateArn?s2TemplateName?s*Type?s
/FindingId!s0MaxResults?i/NextToken?s
/NextToken?s:RelatedResources?[{%PV
0NextMarker?s2RoleAliases?[s
0MaxResults?n/NextToken?s1PackageName!s6ValidationResult?s1VersionName!s
/NextToken?sCValidationResultSummaries?[{'@A
/ErrorCode?s2ErrorMessage?s.FileName?s6ValidationResult?s
/NextToken?s9ScheduledAudits?[{'AD
0DayOfMonth?s/DayOfWeek?s/Frequency?s7ScheduledAuditArn?s8ScheduledAuditName?s
3DimensionName?s0MaxResults?i0MetricName?s/NextToken?s
/NextToken?sDSecurityProfileIdentifiers?[{'CD
)Arn!s*Name!s
0MaxResults?i/NextToken?s/Recursive?b>SecurityProfileTargetArn!s
/NextToken?sGSecurityProfileTargetMappings?[{'Dj
BSecurityProfileIdentifier?{'CD/Target?{%Kf
4AscendingOrder?b0MaxResults?i/NextToken?s
/NextToken?s1Streams?[{$|8
/NextToken?s1ResourceArn!s
/NextToken?s.Tags?[{$9I
,Marker?s.PageSize?i0PolicyName!s
0NextMarker?s.Targets?[s
0MaxResults?i/NextToken?s9SecurityProfileName!s
/NextToken?s@SecurityProfileTargets?[{%Kf
0MaxResults?i6NamePrefixFilter?s/NextToken?s1ParentGroup?s/Recursive?b
/NextToken?s5ThingGroups?[{&;+
0MaxResults?i/NextToken?s/ThingName!s
/NextToken?s1Principals?[s
0MaxResults?n/NextToken?s/ThingName!s8ThingPrincipalType?s
/NextToken?s?ThingPrincipalObjects?[{'K9
/Principal!s8ThingPrincipalType?s
0MaxResults?i/NextToken?s0ReportType!s,TaskId!s
/NextToken?s0ReportType?s4ResourceLinks?[s
0MaxResults?i/NextToken?s,Status?s
/NextToken?s.TaskIds?[s
0MaxResults?i/NextToken?s3ThingTypeName?s
/NextToken?s4ThingTypes?[{'N+
2ThingTypeArn?s:ThingTypeMetadata?{&>?3ThingTypeName?s<ThingTypeProperties?{%%w
3AttributeName?s4AttributeValue?s0MaxResults?i/NextToken?s3ThingTypeName?s=UsePrefixAttributeValue?b
/NextToken?s0Things?[{'PF
1Attributes?<s.ThingArn?s/ThingName?s3ThingTypeName?s-Version?l
6BillingGroupName!s0MaxResults?i/NextToken?s
0MaxResults?i/NextToken?s/Recursive?b4ThingGroupName!s
>DestinationSummaries?[{'R^/NextToken?s
)Arn?s/CreatedAt?t7HttpUrlSummary?{%Aw3LastUpdatedAt?t,Status?s2StatusReason?s>VpcDestinationSummary?{%B0
0MaxResults?i/NextToken?s2RuleDisabled?b+Topic?s
/NextToken?s/Rules?[{'T^
/CreatedAt?t-RuleArn?s2RuleDisabled?b.RuleName?s2TopicPattern?s
0MaxResults?i/NextToken?s0TargetType?s
ALogTargetConfigurations?[{'V</NextToken?s
.LogLevel?s2LogTarget?{'VW
0TargetName?s0TargetType!s
:BehaviorCriteriaType?s-EndTime!t:ListSuppressedAlerts?b0MaxResults?i/NextToken?s9SecurityProfileName?s/StartTime!t/ThingName?s7VerificationState?s
/NextToken?s9ViolationEvents?[{'Xu
1Behavior?{$vl4MetricValue?{$yt9SecurityProfileName?s/ThingName?s7VerificationState?sBVerificationStateDescription?sEViolationEventAdditionalInfo?{&c88ViolationEventTime?t8ViolationEventType?s1ViolationId?s
7VerificationState!sBVerificationStateDescription?s1ViolationId!s
;AllowAutoRegistration?b3CaCertificate!s5CertificateMode?s;RegistrationConfig?{%aG1SetAsActive?b.Tags?[{$9I=VerificationCertificate?s
4CertificateArn?s3CertificateId?s
6CaCertificatePem?s4CertificatePem!s1SetAsActive?b,Status?s
4CertificatePem!s,Status?s
1Parameters?<s2TemplateBody!s
4CertificatePem?s3ResourceArns?<s
3CertificateId!s2RejectReason?s
.ThingArn?s3ThingGroupArn?s4ThingGroupName?s/ThingName?s
.RuleName!s9TopicRulePayload!{%(_
/IndexName?s0MaxResults?i/NextToken?s1QueryString!s2QueryVersion?s
/NextToken?s5ThingGroups?[{'b+0Things?[{'c,
1Attributes?<s7ParentGroupNames?[s;ThingGroupDescription?s2ThingGroupId?s4ThingGroupName?s
1Attributes?<s5Connectivity?{'dF4DeviceDefender?s,Shadow?s6ThingGroupNames?[s-ThingId?s/ThingName?s3ThingTypeName?s
/Connected?b6DisconnectReason?s/Timestamp?l
>LoggingOptionsPayload!{'e4
.LogLevel?s-RoleArn!s
.LogLevel!s2LogTarget!{'VW
BAuditCheckToActionsMapping!<[s8ClientRequestToken?s/Target!{%S',TaskId!s
,TaskId?s
.Actions![s8ClientRequestToken?sAIncludeOnlyActiveViolations?b=IncludeSuppressedAlerts?b/Target!{%jI,TaskId!sFViolationEventOccurrenceRange?{%kY
7TargetCheckNames![s
5InputFileBucket!s2InputFileKey!s-RoleArn!s2TemplateBody!s
1ResourceArn!s.Tags![{$9I
3AuthInfos![{'j[.ClientId?s;CognitoIdentityPoolId?s7PolicyNamesToAdd?[s8PolicyNamesToSkip?[s/Principal?s
0ActionType?s0Resources![s
5AuthResults?[{'k/
0Allowed?{'l$2AuthDecision?s1AuthInfo?{'j[/Denied?{'l4;MissingContextValues?[s
2Policies?[{&d8
5ExplicitDeny?{'l$5ImplicitDeny?{'l$
4AuthorizerName!s4HttpContext?{'m\4MqttContext?{'mv3TlsContext?{'n>+Token?s4TokenSignature?s
.Headers?<s1QueryString?s
.ClientId?s.Password?y.Username?s
0ServerName?s
>DisconnectAfterInSeconds?i5IsAuthenticated?b6PolicyDocuments?[s1PrincipalId?s;RefreshAfterInSeconds?i
3CertificateId!s6TargetAwsAccount!s5TransferMessage?s
?TransferredCertificateArn?s
1ResourceArn!s.TagKeys![s
;AuthorizerFunctionArn?s4AuthorizerName!s:EnableCachingForHttp?b,Status?s2TokenKeyName?s=TokenSigningPublicKeys?<s
6BillingGroupName!s?BillingGroupProperties!{$:[5ExpectedVersion?l
-Version?l
3CertificateId!s?NewAutoRegistrationStatus?s/NewStatus?s;RegistrationConfig?{%aG<RemoveAutoRegistration?b
3CertificateId!s/NewStatus!s
BAccountDefaultForOperations?[s=CertificateProviderName!s7LambdaFunctionArn?s
/CommandId!s0Deprecated?b1Description?s1DisplayName?s
/CommandId?s0Deprecated?b1Description?s1DisplayName?s3LastUpdatedAt?t
1DisplayName!s0MetricName!s
*Name!s3StringValues![s
9ApplicationProtocol?s8AuthenticationType?s9AuthorizerConfig?{$En@ClientCertificateConfig?{$FG=DomainConfigurationName!s?DomainConfigurationStatus?s<RemoveAuthorizerConfig?b@ServerCertificateConfig?{$Fg2TlsConfig?{$GM
5ExpectedVersion?l/IndexName?s1QueryString?s2QueryVersion?s4ThingGroupName!s=ThingGroupProperties!{$I?
4EncryptionType!s6KmsAccessRoleArn?s/KmsKeyArn?s
=EventConfigurations?<{%s[
6AggregationField?s8AggregationType?{$LY1Description?s5ExpectedVersion?l/IndexName!s0MetricName!s,Period?i1QueryString?s2QueryVersion?s*Unit?s
4AbortConfig?{$PA1Description?sAJobExecutionsRetryConfig?{$QECJobExecutionsRolloutConfig?{$Qz+JobId!s1NamespaceId?s;PresignedUrlConfig?{$Sd6TimeoutConfig?{$U)
0ActionName!s5ActionParams?{$ZE-RoleArn?s
1ClientToken?s8DefaultVersionName?s1Description?s1PackageName!s9UnsetDefaultVersion?b
1ClientToken?sBVersionUpdateByJobsConfig?{&TU
,Action?s1Artifact?{$.51Attributes?<s1ClientToken?s1Description?s1PackageName!s,Recipe?s1VersionName!s
6DefaultVersionId?i1Description?s-Enabled?b<PreProvisioningHook?{$o?9ProvisioningRoleArn?s?RemovePreProvisioningHook?b2TemplateName!s
?CredentialDurationSeconds?i/RoleAlias!s-RoleArn?s
0DayOfMonth?s/DayOfWeek?s/Frequency?s8ScheduledAuditName!s7TargetCheckNames?[s
@AdditionalMetricsToRetain?[sEAdditionalMetricsToRetainV2?[{$u`6AlertTargets?<{$vP3Behaviors?[{$vlEDeleteAdditionalMetricsToRetain?b8DeleteAlertTargets?b5DeleteBehaviors?b?DeleteMetricsExportConfig?b5ExpectedVersion?l<MetricsExportConfig?{$zT@SecurityProfileDescription?s9SecurityProfileName!s
1Description?s/Files?[{${x-RoleArn?s.StreamId!s
9AttributePayload?{$In5ExpectedVersion?l5RemoveThingType?b/ThingName!s3ThingTypeName?s
5ExpectedVersion?l4ThingGroupName!s=ThingGroupProperties!{$I?
;OverrideDynamicGroups?b7ThingGroupsToAdd?[s:ThingGroupsToRemove?[s/ThingName?s
3ThingTypeName!s<ThingTypeProperties?{%%w
)Arn!s,Status!s
3Behaviors![{$vl
+Valid?b:ValidationErrors?[{(2W
2ErrorMessage?s
)"};
