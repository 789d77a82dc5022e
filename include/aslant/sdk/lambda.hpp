// What the actions of lambda take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x826b4caaf325324a>{
    R"(#y#%t#&=#&T#&x#'3#'S#'t#(<#(T#(u#)-#)M#)n#*6#*N#*t#+:#+`#,$#,=#,f#-'#-C#-U#-r#.6#.S#.w#/?#/^#/s#0?#0_#1'#1M#1q#29#2W#2p#34#3S#3f#45#4P#4t#5*#5?#5^#6$#6M#6n#7<#7\#82#8I#8s#94#9H#9s#:+#:K#:h#;&#;L#;l#<8#<\#=$#=M#=h#>2#>U#>l#??#?n#@A#@_#@q#A+#A@#A`#B'#BI#Be#C0#CY
addLayerVersionPermission {#Cz{#E$
addPermission {#E>{#GD
checkpointDurableExecution {#GQ{#LH
createAlias {#QX{#Re
createCapacityProvider {#S^{#Y$
createCodeSigningConfig {#[L{#\x
createEventSourceMapping {#^W{#jh
createFunction {#s9{$$o
createFunctionUrlConfig {$.{{$0c
deleteAlias {$1W*
deleteCapacityProvider {$1n{#Y$
deleteCodeSigningConfig {$2,{$2D
deleteEventSourceMapping {$2E{#jh
deleteFunction {$2M{$2i
deleteFunctionCodeSigningConfig {$2w*
deleteFunctionConcurrency {$2w*
deleteFunctionEventInvokeConfig {$2M*
deleteFunctionUrlConfig {$2M*
deleteLayerVersion {$3-*
deleteProvisionedConcurrencyConfig {$3J*
deleteResourcePolicy {$3f*
getAccountSettings {$2D{$4(
getAlias {$1W{#Re
getCapacityProvider {$1n{#Y$
getCodeSigningConfig {$2,{#\x
getDurableExecution {$6'{$6U
getDurableExecutionHistory {$9%{$9v
getDurableExecutionState {$G`{$HC
getEventSourceMapping {$2E{#jh
getFunction {$2M{$Hb
getFunctionCodeSigningConfig {$2w{$Ke
getFunctionConcurrency {$2w{$K.
getFunctionConfiguration {$2M{$$o
getFunctionEventInvokeConfig {$2M{$L2
getFunctionRecursionConfig {$2w{$M?
getFunctionScalingConfig {$3J{$MP
getFunctionUrlConfig {$2M{$O(
getLayerVersion {$3-{$P/
getLayerVersionByArn {$Rp{$P/
getLayerVersionPolicy {$3-{$Rw
getPolicy {$2M{$Rw
getProvisionedConcurrencyConfig {$3J{$S4
getResourcePolicy {$U){$Rw
getRuntimeManagementConfig {$2M{$U8
invoke {$Um{$W,
listAliases {$X.{$Xd
listCapacityProviders {$Y&{$YC
listCodeSigningConfigs {$Yi{$Z$
listDurableExecutionsByFunction {$ZK{$[r
listEventSourceMappings {$]U{$^0
listFunctionEventInvokeConfigs {$^X{$^|
listFunctionUrlConfigs {$^X{$_Q
listFunctionVersionsByCapacityProvider {$_x{$`J
listFunctions {$aB{$ax
listFunctionsByCodeSigningConfig {$b<{$bh
listLayerVersions {$c,{$cz
listLayers {$e`{$fH
listProvisionedConcurrencyConfigs {$^X{$g<
listTags {$iq{$j#
listVersionsByFunction {$^X{$j,
publishLayerVersion {$jI{$P/
publishVersion {$lB{$$o
putFunctionCodeSigningConfig {$Ke{$Ke
putFunctionConcurrency {$m,{$K.
putFunctionEventInvokeConfig {$m[{$L2
putFunctionRecursionConfig {$nf{$M?
putFunctionScalingConfig {$o,{$oc
putProvisionedConcurrencyConfig {$ot{$S4
putResourcePolicy {$pX{$Rw
putRuntimeManagementConfig {$q#{$qe
removeLayerVersionPermission {$r@*
removePermission {$rx*
sendDurableExecutionCallbackFailure {$sU{$2D
sendDurableExecutionCallbackHeartbeat {$sn{$2D
sendDurableExecutionCallbackSuccess {$s|{$2D
stopDurableExecution {$t9{$t[
tagResource {$tl*
untagResource {$u&*
updateAlias {$u={#Re
updateCapacityProvider {$v:{#Y$
updateCodeSigningConfig {$wC{#\x
updateEventSourceMapping {$x?{#jh
updateFunctionCode {%$+{$$o
updateFunctionConfiguration {%&&{$$o
updateFunctionEventInvokeConfig {$m[{$L2
updateFunctionUrlConfig {%)d{$O(
,Action!s/LayerName!s4OrganizationId?s/Principal!s0RevisionId?s1StatementId!s3VersionNumber!l
0RevisionId?s/Statement?s
,Action!s6EventSourceToken?s2FunctionName!s9FunctionUrlAuthType?s;InvokedViaFunctionUrl?b/Principal!s4PrincipalOrgID?s/Qualifier?s0RevisionId?s3SourceAccount?s/SourceArn?s1StatementId!s
/Statement?s
5CheckpointToken!s1ClientToken?s9DurableExecutionArn!s1Updates?[{#H<
,Action!s8CallbackOptions?{#J4=ChainedInvokeOptions?{#J`7ContextOptions?{#K0.Error?{#KB(Id!s*Name?s.ParentId?s-Payload?s4StepOptions?{#Kx-SubType?s*Type!s4WaitOptions?{#L9
=HeartbeatTimeoutSeconds?n4TimeoutSeconds?n
2FunctionName!s.TenantId?s2XAmznTraceId?s
4ReplayChildren?b
/ErrorData?s2ErrorMessage?s/ErrorType?s1StackTrace?[s
=NextAttemptDelaySeconds?n
1WaitSeconds?n
5CheckpointToken?s:NewExecutionState!{#Lr
0NextMarker?s4Operations?[{#M7
8CallbackDetails?{#OP=ChainedInvokeDetails?{#Or7ContextDetails?{#P-2EndTimestamp?t9ExecutionDetails?{#PS(Id!s*Name?s.ParentId?s4StartTimestamp!t,Status!s4StepDetails?{#Pc-SubType?s*Type!s4WaitDetails?{#Q?
0CallbackId?s.Error?{#KB,Result?s
.Error?{#KB,Result?s
.Error?{#KB4ReplayChildren?b,Result?s
2InputPayload?s
-Attempt?n.Error?{#KB:NextAttemptTimestamp?t,Result?s
;ScheduledEndTimestamp?t
1Description?s2FunctionName!s5FunctionVersion!s*Name!s6RoutingConfig?{#RH
?AdditionalVersionWeights?<n
.AliasArn?s1Description?s5FunctionVersion?s*Name?s0RevisionId?s6RoutingConfig?{#RH
:CapacityProviderName!sFCapacityProviderScalingConfig?{#Ua=InstanceRequirements?{#Va/KmsKeyArn?s:PermissionsConfig!{#WJ6PropagateTags?{#Wm+Tags?<s8TelemetryConfig?{#X+2VpcConfig!{#X\
2MaxVCpuCount?n1ScalingMode?s9ScalingPolicies?[{#V;
:PredefinedMetricType!s1TargetValue!n
;AllowedInstanceTypes?[s4Architectures?[s<ExcludedInstanceTypes?[s
ECapacityProviderOperatorRoleArn!s
3ExplicitTags?<s*Mode?s
6LoggingConfig?{#X?
.LogGroup?s4SystemLogLevel?s
7SecurityGroupIds![s0SubnetIds![s
9CapacityProvider!{#Y;
9CapacityProviderArn!sFCapacityProviderScalingConfig?{#Ua=InstanceRequirements?{#Va/KmsKeyArn?s2LastModified?s:PermissionsConfig!{#WJ6PropagateTags?{#Wm+State!s8TelemetryConfig?{#X+2VpcConfig!{#X\
:AllowedPublishers!{#\9<CodeSigningPolicies?{#\W1Description?s+Tags?<s
@SigningProfileVersionArns![s
CUntrustedArtifactOnDeployment?s
:CodeSigningConfig!{#]6
:AllowedPublishers!{#\9:CodeSigningConfigArn!s9CodeSigningConfigId!s<CodeSigningPolicies!{#\W1Description?s2LastModified!s
LAmazonManagedKafkaEventSourceConfig?{#eZ/BatchSize?i@BisectBatchOnFunctionError?b:DestinationConfig?{#gIDDocumentDBEventSourceConfig?{#gw-Enabled?b4EventSourceArn?s7FilterCriteria?{#hM2FunctionName!s<FunctionResponseTypes?[s/KmsKeyArn?s6LoggingConfig?{#hgDMaximumBatchingWindowInSeconds?i?MaximumRecordAgeInSeconds?i:MaximumRetryAttempts?i6MetricsConfig?{#hy;ParallelizationFactor?i@ProvisionedPollerConfig?{#i+-Queues?[s6ScalingConfig?{#i`?SelfManagedEventSource?{#ivJSelfManagedKafkaEventSourceConfig?{#j)DSourceAccessConfigurations?[{#g.6StartingPosition?s?StartingPositionTimestamp?t+Tags?<s-Topics?[s=TumblingWindowInSeconds?i
5ConsumerGroupId?s=SchemaRegistryConfig?{#f-
7AccessConfigs?[{#g.7EventRecordFormat?s7SchemaRegistryURI?sASchemaValidationConfigs?[{#g<
*Type?s)Uri?s
/Attribute?s
2OnFailure?{#gh2OnSuccess?{#gh
1Destination?s
4CollectionName?s2DatabaseName?s2FullDocument?s
1Filters?[{#h\
-Pattern?s
4SystemLogLevel?s
.Metrics?[s
4MaximumPollers?n4MinimumPollers?n5PollerGroupName?s
8MaximumConcurrency?i
/Endpoints?*
5ConsumerGroupId?s5ConsumptionMode?s=SchemaRegistryConfig?{#f-
LAmazonManagedKafkaEventSourceConfig?{#eZ/BatchSize?i@BisectBatchOnFunctionError?b:DestinationConfig?{#gIDDocumentDBEventSourceConfig?{#gw4EventSourceArn?s;EventSourceMappingArn?s7FilterCriteria?{#hM<FilterCriteriaError?{#r|1FunctionArn?s<FunctionResponseTypes?[s/KmsKeyArn?s2LastModified?t:LastProcessingResult?s6LoggingConfig?{#hgDMaximumBatchingWindowInSeconds?i?MaximumRecordAgeInSeconds?i:MaximumRetryAttempts?i6MetricsConfig?{#hy;ParallelizationFactor?i@ProvisionedPollerConfig?{#i+-Queues?[s6ScalingConfig?{#i`?SelfManagedEventSource?{#ivJSelfManagedKafkaEventSourceConfig?{#j)DSourceAccessConfigurations?[{#g.6StartingPosition?s?StartingPositionTimestamp?t+State?s;StateTransitionReason?s-Topics?[s=TumblingWindowInSeconds?i*Uuid?s
/ErrorCode?s-Message?s
4Architectures?[s?CapacityProviderConfig?{#x'-Code!{#yf:CodeSigningConfigArn?s9DeadLetterConfig?{#zo1Description?s6DurableConfig?{#z|4Environment?{#{Z9EphemeralStorage?{#{h;FileSystemConfigs?[{#{p2FunctionName!s-Handler?s4ImageConfig?{#|Q/KmsKeyArn?s-Layers?[s6LoggingConfig?{$#$0MemorySize?i1PackageType?s-Publish?b/PublishTo?s*Role!s-Runtime?s2SnapStart?{$#c+Tags?<s6TenancyConfig?{$#n-Timeout?i6TracingConfig?{$$+2VpcConfig?{$$3
ULambdaManagedInstancesCapacityProviderConfig!{#xZ
9CapacityProviderArn!sJExecutionEnvironmentMemoryGiBPerVCpu?nKPerExecutionEnvironmentMaxConcurrency?n
.ImageUri?s.S3Bucket?s+S3Key?s9S3ObjectStorageMode?s5S3ObjectVersion?s5SourceKMSKeyArn?s-ZipFile?y
/TargetArn?s
6ExecutionTimeout?n/KmsKeyArn?s;RetentionPeriodInDays?n
0Variables?<s
*Size!i
)Arn!s4LocalMountPath!s6S3FilesConfig?{#|A
2DirectS3Read?s
.Command?[s1EntryPoint?[s6WorkingDirectory?s
9ApplicationLogLevel?s/LogFormat?s.LogGroup?s4SystemLogLevel?s
-ApplyOn?s
9TenantIsolationMode!s
*Mode?s
=Ipv6AllowedForDualStack?b7SecurityGroupIds?[s0SubnetIds?[s
4Architectures?[s?CapacityProviderConfig?{#x'0CodeSha256?s.CodeSize?l2ConfigSha256?s9DeadLetterConfig?{#zo1Description?s6DurableConfig?{#z|4Environment?{$,89EphemeralStorage?{#{h;FileSystemConfigs?[{#{p1FunctionArn?s2FunctionName?s-Handler?s<ImageConfigResponse?{$,Q/KmsKeyArn?s2LastModified?s6LastUpdateStatus?s<LastUpdateStatusReason?s@LastUpdateStatusReasonCode?s0Layers?[{$,n6LoggingConfig?{$#$/MasterArn?s0MemorySize?i1PackageType?s0RevisionId?s*Role?s-Runtime?s=RuntimeVersionConfig?{$-Q3SigningJobArn?s>SigningProfileVersionArn?s2SnapStart?{$-q+State?s1StateReason?s5StateReasonCode?s6TenancyConfig?{$#n-Timeout?i6TracingConfig?{$$+-Version?s2VpcConfig?{$.7
.Error?{#r|0Variables?<s
.Error?{#r|4ImageConfig?{#|Q
)Arn?s.CodeSize?l3SigningJobArn?s>SigningProfileVersionArn?s
.Error?{#r|7RuntimeVersionArn?s
-ApplyOn?s8OptimizationStatus?s
=Ipv6AllowedForDualStack?b7SecurityGroupIds?[s0SubnetIds?[s+VpcId?s
.AuthType!s-Cors?{$/_2FunctionName!s0InvokeMode?s/Qualifier?s
6AllowCredentials?b3AllowHeaders?[s3AllowMethods?[s3AllowOrigins?[s4ExposeHeaders?[s,MaxAge?i
.AuthType!s-Cors?{$/_2CreationTime!s1FunctionArn!s1FunctionUrl!s0InvokeMode?s
2FunctionName!s*Name!s
:CapacityProviderName!s
:CodeSigningConfigArn!s

*Uuid!s
2FunctionName!s/Qualifier?s
0StatusCode?n
2FunctionName!s
/LayerName!s3VersionNumber!l
2FunctionName!s/Qualifier!s
1ResourceArn!s0RevisionId?s
5AccountLimit?{$4M5AccountUsage?{$5`
6CodeSizeUnzipped?l4CodeSizeZipped?l:ConcurrentExecutions?i3TotalCodeSize?lDUnreservedConcurrentExecutions?i
3FunctionCount?l3TotalCodeSize?l
9DurableExecutionArn!s:IncludeExecutionData?b
6DurableConfig?{#z|9DurableExecutionArn!s:DurableExecutionName!s2EndTimestamp?t.Error?{#KB;ExecutionDataIncluded?b1FunctionArn!s2InputPayload?s,Result?s4StartTimestamp!t,Status!s4TraceHeader?{$8o-Version?s
2XAmznTraceId?s
9DurableExecutionArn!s:IncludeExecutionData?b,Marker?s.MaxItems?n2ReverseOrder?b
0Events![{$:70NextMarker?s
>CallbackFailedDetails?{$Bc?CallbackStartedDetails?{$C/ACallbackSucceededDetails?{$CZ@CallbackTimedOutDetails?{$BcCChainedInvokeFailedDetails?{$BcDChainedInvokeStartedDetails?{$D$DChainedInvokeStoppedDetails?{$BcFChainedInvokeSucceededDetails?{$CZEChainedInvokeTimedOutDetails?{$Bc=ContextFailedDetails?{$Bc>ContextStartedDetails?{$2D@ContextSucceededDetails?{$CZ-EventId?n4EventTimestamp?t/EventType?s?ExecutionFailedDetails?{$Bc@ExecutionStartedDetails?{$Dr@ExecutionStoppedDetails?{$BcBExecutionSucceededDetails?{$CZAExecutionTimedOutDetails?{$E7(Id?sCInvocationCompletedDetails?{$EC*Name?s.ParentId?s:StepFailedDetails?{$E{;StepStartedDetails?{$2D=StepSucceededDetails?{$Fk-SubType?s=WaitCancelledDetails?{$E7;WaitStartedDetails?{$G0=WaitSucceededDetails?{$GT
.Error!{$Bo
0Payload?{#KB/Truncated?b
0CallbackId!s6HeartbeatTimeout?n-Timeout?n
/Result!{$Cg
-Payload?s/Truncated?b
9DurableExecutionArn?s5ExecutedVersion?s2FunctionName!s.Input?{$Cg.TenantId?s
6ExecutionTimeout!n.Input!{$Cg
.Error?{$Bo
2EndTimestamp!t.Error?{$Bo/RequestId!s4StartTimestamp!t
.Error!{$Bo5RetryDetails!{$F?
4CurrentAttempt?n=NextAttemptDelaySeconds?n
/Result!{$Cg5RetryDetails!{$F?
.Duration!n;ScheduledEndTimestamp!t
.Duration?n
5CheckpointToken!s9DurableExecutionArn!s,Marker?s.MaxItems?n
0NextMarker?s4Operations![{#M7
-Code?{$IN4Concurrency?{$K.6Configuration?{$$o+Tags?<s2TagsError?{$KN
.Error?{#r|.ImageUri?s.Location?s4RepositoryType?s6ResolvedImageUri?s9ResolvedS3Object?{$Jb5SourceKMSKeyArn?s
.S3Bucket?s+S3Key?s5S3ObjectVersion?s
BReservedConcurrentExecutions?i
/ErrorCode!s-Message!s
:CodeSigningConfigArn!s2FunctionName!s
:DestinationConfig?{#gI1FunctionArn?s2LastModified?t>MaximumEventAgeInSeconds?i:MaximumRetryAttempts?i
3RecursiveLoop?s
EAppliedFunctionScalingConfig?{$NK1FunctionArn?sGRequestedFunctionScalingConfig?{$NK
>MaxExecutionEnvironments?n>MinExecutionEnvironments?n
.AuthType!s-Cors?{$/_2CreationTime!s1FunctionArn!s1FunctionUrl!s0InvokeMode?s6LastModifiedTime!s
>CompatibleArchitectures?[s9CompatibleRuntimes?[s0Content?{$Qe1CreatedDate?s1Description?s.LayerArn?s5LayerVersionArn?s1LicenseInfo?s-Version?l
0CodeSha256?s.CodeSize?l.Location?s9ResolvedS3Object?{$Jb3SigningJobArn?s>SigningProfileVersionArn?s
)Arn!s
,Policy?s0RevisionId?s
NAllocatedProvisionedConcurrentExecutions?iNAvailableProvisionedConcurrentExecutions?i2LastModified?sNRequestedProvisionedConcurrentExecutions?i,Status?s2StatusReason?s
1ResourceArn!s
1FunctionArn?s7RuntimeVersionArn?s5UpdateRuntimeOn?s
3ClientContext?s:DurableExecutionName?s2FunctionName!s4InvocationType?s-LogType?s-Payload?*/Qualifier?s.TenantId?s
9DurableExecutionArn?s5ExecutedVersion?s3FunctionError?s/LogResult?s-Payload?y0StatusCode?i
2FunctionName!s5FunctionVersion?s,Marker?s.MaxItems?i
1Aliases?[{#Re0NextMarker?s
,Marker?s.MaxItems?n+State?s
;CapacityProviders![{#Y;0NextMarker?s
,Marker?s.MaxItems?i
<CodeSigningConfigs?[{#]60NextMarker?s
:DurableExecutionName?s2FunctionName!s,Marker?s.MaxItems?n/Qualifier?s2ReverseOrder?b2StartedAfter?t3StartedBefore?t/Statuses?[s
;DurableExecutions?[{$\>0NextMarker?s
9DurableExecutionArn!s:DurableExecutionName!s2EndTimestamp?t1FunctionArn!s/KmsKeyArn?s4StartTimestamp!t,Status!s
4EventSourceArn?s2FunctionName?s,Marker?s.MaxItems?i
=EventSourceMappings?[{#jh0NextMarker?s
2FunctionName!s,Marker?s.MaxItems?i
DFunctionEventInvokeConfigs?[{$L20NextMarker?s
<FunctionUrlConfigs![{$O(0NextMarker?s
:CapacityProviderName!s,Marker?s.MaxItems?n
9CapacityProviderArn!s:FunctionVersions![{$a+0NextMarker?s
1FunctionArn!s+State!s
5FunctionVersion?s,Marker?s2MasterRegion?s.MaxItems?i
3Functions?[{$$o0NextMarker?s
:CodeSigningConfigArn!s,Marker?s.MaxItems?i
3FunctionArns?[s0NextMarker?s
<CompatibleArchitecture?s7CompatibleRuntime?s/LayerName!s,Marker?s.MaxItems?i
7LayerVersions?[{$dB0NextMarker?s
>CompatibleArchitectures?[s9CompatibleRuntimes?[s1CreatedDate?s1Description?s5LayerVersionArn?s1LicenseInfo?s-Version?l
<CompatibleArchitecture?s7CompatibleRuntime?s,Marker?s.MaxItems?i
0Layers?[{$fc0NextMarker?s
>LatestMatchingVersion?{$dB.LayerArn?s/LayerName?s
0NextMarker?sGProvisionedConcurrencyConfigs?[{$gn
NAllocatedProvisionedConcurrentExecutions?iNAvailableProvisionedConcurrentExecutions?i1FunctionArn?s2LastModified?sNRequestedProvisionedConcurrentExecutions?i,Status?s2StatusReason?s
.Resource!s
+Tags?<s
0NextMarker?s2Versions?[{$$o
>CompatibleArchitectures?[s9CompatibleRuntimes?[s0Content!{$kV1Description?s/LayerName!s1LicenseInfo?s
.S3Bucket?s+S3Key?s9S3ObjectStorageMode?s5S3ObjectVersion?s-ZipFile?y
0CodeSha256?s1Description?s2FunctionName!s/PublishTo?s0RevisionId?s
2FunctionName!sBReservedConcurrentExecutions!i
:DestinationConfig?{#gI2FunctionName!s>MaximumEventAgeInSeconds?i:MaximumRetryAttempts?i/Qualifier?s
2FunctionName!s3RecursiveLoop!s
2FunctionName!s>FunctionScalingConfig?{$NK/Qualifier!s
3FunctionState?s
2FunctionName!sEProvisionedConcurrentExecutions!i/Qualifier!s
,Policy!s1ResourceArn!s0RevisionId?s
2FunctionName!s/Qualifier?s7RuntimeVersionArn?s5UpdateRuntimeOn!s
1FunctionArn!s7RuntimeVersionArn?s5UpdateRuntimeOn!s
/LayerName!s0RevisionId?s1StatementId!s3VersionNumber!l
2FunctionName!s/Qualifier?s0RevisionId?s1StatementId!s
0CallbackId!s.Error?{#KB
0CallbackId!s
0CallbackId!s,Result?y
9DurableExecutionArn!s.Error?{#KB
3StopTimestamp!t
.Resource!s+Tags!<s
.Resource!s.TagKeys![s
1Description?s2FunctionName!s5FunctionVersion?s*Name!s0RevisionId?s6RoutingConfig?{#RH
:CapacityProviderName!sFCapacityProviderScalingConfig?{#Ua6PropagateTags?{#Wm8TelemetryConfig?{#X+
:AllowedPublishers?{#\9:CodeSigningConfigArn!s<CodeSigningPolicies?{#\W1Description?s
LAmazonManagedKafkaEventSourceConfig?{#eZ/BatchSize?i@BisectBatchOnFunctionError?b:DestinationConfig?{#gIDDocumentDBEventSourceConfig?{#gw-Enabled?b7FilterCriteria?{#hM2FunctionName?s<FunctionResponseTypes?[s/KmsKeyArn?s6LoggingConfig?{#hgDMaximumBatchingWindowInSeconds?i?MaximumRecordAgeInSeconds?i:MaximumRetryAttempts?i6MetricsConfig?{#hy;ParallelizationFactor?i@ProvisionedPollerConfig?{#i+6ScalingConfig?{#i`JSelfManagedKafkaEventSourceConfig?{#j)DSourceAccessConfigurations?[{#g.=TumblingWindowInSeconds?i*Uuid!s
4Architectures?[s,DryRun?b2FunctionName!s.ImageUri?s-Publish?b/PublishTo?s0RevisionId?s.S3Bucket?s+S3Key?s9S3ObjectStorageMode?s5S3ObjectVersion?s5SourceKMSKeyArn?s-ZipFile?y
?CapacityProviderConfig?{#x'9DeadLetterConfig?{#zo1Description?s6DurableConfig?{#z|4Environment?{#{Z9EphemeralStorage?{#{h;FileSystemConfigs?[{#{p2FunctionName!s-Handler?s4ImageConfig?{#|Q/KmsKeyArn?s-Layers?[s6LoggingConfig?{$#$0MemorySize?i0RevisionId?s*Role?s-Runtime?s2SnapStart?{$#c-Timeout?i6TracingConfig?{$$+2VpcConfig?{$$3
.AuthType?s-Cors?{$/_2FunctionName!s0InvokeMode?s/Qualifier?s
)"};
