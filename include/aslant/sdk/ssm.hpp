// What the actions of ssm take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x825d82195cfeec0a>{
    R"($[#'t#(5#(Z#(q#)A#)[#)v#*<#*T#*u#+2#+M#+j#,0#,J#,e#-##-<#-]#-t#.5#.N#.h#/+#/K#/i#02#0`#15#1b#2%#2B#2o#3<#3b#42#4T#4n#58#5g#6?#6k#76#7[#83#8T#8x#9B#:##:T#;'#;R#;|#<J#<n#=A#=[#=w#>=#>^#>{#?B#?\#@*#@B#@b#@|#A@#A]#B$#BS#Bh#C+#CA#C]#C{#DH#Ds#EN#Ep#F*#FB#FY#Fo#G2#GI#Gf#H&#HM#Hj#I+#IJ#Ik#J+#JK#Ja#K$#KE#Kj#L.#LE#Lc#Lv#M6#MQ#Mr#N1#NZ#Nx#O;#O]#Oy#P5#PK#Pf#Q2#Q^#R1#R\#R|#S?#SV#St#T/#TK#Tj#U2#UW#Uv#V2#VS#Vm#W4#WO#Wp#X.#XT#Xt#Y;#Yb#Z-#ZP#Zg#[(#[E#[e
addTagsToResource {#\){#\`
associateOpsItemRelatedItem {#\a{#]C
cancelCommand {#]T{#\`
cancelMaintenanceWindowExecution {#]p{#^+
createActivation {#^@{#_`
createAssociation {#`'{#hL
createAssociationBatch {#p#{#t1
createDocument {#tn{#w-
createMaintenanceWindow {$#?{$%.
createOpsItem {$%:{$(<
createOpsMetadata {$(V{$)-
createPatchBaseline {$)?{$.]
createResourceDataSync {$.k{#\`
deleteActivation {$2k{#\`
deleteAssociation {$2{{#\`
deleteDocument {$3F{#\`
deleteInventory {$3v{$4T
deleteMaintenanceWindow {$6${$%.
deleteOpsItem {$(/{#\`
deleteOpsMetadata {$60{#\`
deleteParameter {#dX{#\`
deleteParameters {$6B{$6L
deletePatchBaseline {$6w{$.]
deleteResourceDataSync {$7+{#\`
deleteResourcePolicy {$7B{#\`
deregisterManagedInstance {$7i{#\`
deregisterPatchBaselineForPatchGroup {$7w{$88
deregisterTargetFromMaintenanceWindow {$8S{$8w
deregisterTaskFromMaintenanceWindow {$9:{$9U
describeActivations {$9p{$:[
describeAssociation {$<d{#hL
describeAssociationExecutionTargets {$=D{$>0
describeAssociationExecutions {$@`{$AT
describeAutomationExecutions {$D%{$DM
describeAutomationStepExecutions {$M-{$M|
describeAvailablePatches {$Se{$T3
describeDocument {$WG{$Wo
describeDocumentPermission {$X${$XV
describeEffectiveInstanceAssociations {$YY{$Z&
describeEffectivePatchesForPatchBaseline {$[){$[P
describeInstanceAssociationsStatus {$YY{$\l
describeInstanceInformation {$_e{$`j
describeInstancePatchStates {$ez{$fI
describeInstancePatchStatesForPatchGroup {$l7{$fI
describeInstancePatches {$m*{$m_
describeInstanceProperties {$nm{$p*
describeInventoryDeletions {$u9{$u`
describeMaintenanceWindowExecutionTaskInvocations {$wL{$x7
describeMaintenanceWindowExecutionTasks {$zm{${O
describeMaintenanceWindowExecutions {%#e{%$>
describeMaintenanceWindowSchedule {%%W{%&M
describeMaintenanceWindowTargets {%#e{%'C
describeMaintenanceWindowTasks {%#e{%(f
describeMaintenanceWindows {$Se{%+|
describeMaintenanceWindowsForTarget {%.*{%.a
describeOpsItems {%/>{%0/
describeParameters {%35{%4=
describePatchBaselines {$Se{%6^
describePatchGroupState {%8'{%85
describePatchGroups {$Se{%=M
describePatchProperties {%>3{%>u
describeSessions {%?7{%?g
disassociateOpsItemRelatedItem {%B*{#\`
getAccessToken {%BG{%BZ
getAutomationExecution {%Ci{%D(
getCalendarState {%L:{%LU
getCommandInvocation {%L|{%MI
getConnectionStatus {%QH{%QR
getDefaultPatchBaseline {%Qe{%Qx
getDeployablePatchSnapshotForInstance {%R>{%UU
getDocument {%V6{%Vo
getExecutionPreview {%YJ{%Y`
getInventory {%[c{%]g
getInventorySchema {%_${%_`
getMaintenanceWindow {$6${%`i
getMaintenanceWindowExecution {#]p{%c+
getMaintenanceWindowExecutionTask {%cz{%d>
getMaintenanceWindowExecutionTaskInvocation {%fk{$xr
getMaintenanceWindowTask {$9:{%g>
getOpsItem {%nc{%o#
getOpsMetadata {%rb{%s3
getOpsSummary {%s\{%u[
getParameter {%vI{%vb
getParameterHistory {%ww{%xO
getParameters {%zR{%zm
getParametersByPath {%{:{%|5
getPatchBaseline {$6w{%|S
getPatchBaselineForPatchGroup {&&-{&&M
getResourcePolicies {&&z{&'H
getServiceSetting {&(,{&(9
labelParameterVersion {&)E{&)j
listAssociationVersions {&*5{&*_
listAssociations {&.s{&/O
listCommandInvocations {&20{&2{
listCommands {&8]{&9D
listComplianceItems {&>Z{&?`
listComplianceSummaries {&An{&B<
listDocumentMetadataHistory {&EH{&F,
listDocumentVersions {&H#{&HD
listDocuments {&JH{&K/
listInventoryEntries {&Mn{&NT
listNodes {&OI{&O|
listNodesSummary {&SF{&Tp
listOpsItemEvents {&U/{&UW
listOpsItemRelatedItems {&Vm{&WG
listOpsMetadata {$D%{&Y@
listResourceComplianceSummaries {&An{&Z]
listResourceDataSync {&\i{&]4
listTagsForResource {&`s{&a6
modifyDocumentPermission {&aE{#\`
putComplianceItems {&bE{#\`
putInventory {&d-{&e<
putParameter {&eG{&f_
putResourcePolicy {&fq{&gG
registerDefaultPatchBaseline {$6w{$.]
registerPatchBaselineForPatchGroup {$7w{$88
registerTargetWithMaintenanceWindow {&g`{&he
registerTaskWithMaintenanceWindow {&hw{&ka
removeTagsFromResource {&kq{#\`
resetServiceSetting {&(,{&(9
resumeSession {&l?{&lL
sendAutomationSignal {&lr{#\`
sendCommand {&mJ{&p{
startAccessRequest {&q/{&qR
startAssociationsOnce {&qe{#\`
startAutomationExecution {&qx{&tO
startChangeRequestExecution {&th{&tO
startExecutionPreview {&vb{&xe
startSession {&x{{&lL
stopAutomationExecution {&yR{#\`
terminateSession {&l?{&yr
unlabelParameterVersion {&z%{&zJ
updateAssociation {&zm{#hL
updateAssociationStatus {'%*{#hL
updateDocument {'%V{#w-
updateDocumentDefaultVersion {'&l{'',
updateDocumentMetadata {''l{#\`
updateMaintenanceWindow {'(Y{'*N
updateMaintenanceWindowTarget {',9{'-<
updateMaintenanceWindowTask {'.5{'0y
updateManagedInstanceRole {'3Y{#\`
updateOpsItem {'3q{#\`
updateOpsMetadata {'6^{$)-
updatePatchBaseline {'7={':=
updateResourceDataSync {'=b{#\`
updateServiceSetting {'>/{#\`
0ResourceId!s2ResourceType!s.Tags![{#\Q
)Key!s+Value!s

5AssociationType!s/OpsItemId!s2ResourceType!s1ResourceUri!s
3AssociationId?s
/CommandId!s2InstanceIds?[s
7WindowExecutionId!s
7WindowExecutionId?s
9DefaultInstanceName?s1Description?s4ExpirationDate?t-IamRole!s7RegistrationLimit?i>RegistrationMetadata?[{#\Q.Tags?[{#\Q
4ActivationCode?s2ActivationId?s
;AlarmConfiguration?{#d1=ApplyOnlyAtCronInterval?b5AssociationName?sCAutomationTargetParameterName?s4CalendarNames?[s8ComplianceSeverity?s5DocumentVersion?s.Duration?i0InstanceId?s4MaxConcurrency?s/MaxErrors?s*Name!s7OutputLocation?{#d`2Parameters?<[s8ScheduleExpression?s4ScheduleOffset?i4SyncCompliance?s.Tags?[{#\Q9TargetLocations?[{#eR3TargetMaps?[<[s1Targets?[{#h;
0Alarms![{#dX<IgnorePollAlarmFailure?b
*Name!s
3S3Location?{#dq
8OutputS3BucketName?s7OutputS3KeyPrefix?s4OutputS3Region?s
/Accounts?[s6ExcludeAccounts?[s7ExecutionRoleName?sCIncludeChildOrganizationUnits?b.Regions?[sITargetLocationAlarmConfiguration?{#d1BTargetLocationMaxConcurrency?s=TargetLocationMaxErrors?s1Targets?[{#h;;TargetsMaxConcurrency?s6TargetsMaxErrors?s
)Key?s-Values?[s
?AssociationDescription?{#hi
;AlarmConfiguration?{#d1=ApplyOnlyAtCronInterval?b3AssociationId?s5AssociationName?s8AssociationVersion?sCAutomationTargetParameterName?s4CalendarNames?[s8ComplianceSeverity?s*Date?t5DocumentVersion?s.Duration?i0InstanceId?s7LastExecutionDate?tALastSuccessfulExecutionDate?t?LastUpdateAssociationDate?t4MaxConcurrency?s/MaxErrors?s*Name?s7OutputLocation?{#d`1Overview?{#n^2Parameters?<[s8ScheduleExpression?s4ScheduleOffset?i/Status?{#oC4SyncCompliance?s9TargetLocations?[{#eR3TargetMaps?[<[s1Targets?[{#h;9TriggeredAlarms?[{#om
GAssociationStatusAggregatedCount?<i4DetailedStatus?s,Status?s
4AdditionalInfo?s*Date!t-Message!s*Name!s
*Name!s+State!s
1Entries![{#p2
;AlarmConfiguration?{#d1=ApplyOnlyAtCronInterval?b5AssociationName?sCAutomationTargetParameterName?s4CalendarNames?[s8ComplianceSeverity?s5DocumentVersion?s.Duration?i0InstanceId?s4MaxConcurrency?s/MaxErrors?s*Name!s7OutputLocation?{#d`2Parameters?<[s8ScheduleExpression?s4ScheduleOffset?i4SyncCompliance?s9TargetLocations?[{#eR3TargetMaps?[<[s1Targets?[{#h;
0Failed?[{#tP4Successful?[{#hi
.Entry?{#p2+Fault?s-Message?s
5Attachments?[{#vA-Content!s1DisplayName?s4DocumentFormat?s2DocumentType?s*Name!s2Requires?[{#vY.Tags?[{#\Q0TargetType?s1VersionName?s
)Key?s*Name?s-Values?[s
*Name!s1RequireType?s-Version?s1VersionName?s
<DocumentDescription?{#wG
5ApprovedVersion?s@AttachmentsInformation?[{#|A,Author?s/Category?[s3CategoryEnum?[s1CreatedDate?t4DefaultVersion?s1Description?s1DisplayName?s4DocumentFormat?s2DocumentType?s5DocumentVersion?s*Hash?s.HashType?s3LatestVersion?s*Name?s+Owner?s4Parameters?[{#|I:PendingReviewVersion?s4PlatformTypes?[s2Requires?[{#vY;ReviewInformation?[{#|u2ReviewStatus?s3SchemaVersion?s*Sha1?s,Status?s7StatusInformation?s.Tags?[{#\Q0TargetType?s1VersionName?s
*Name?s
2DefaultValue?s1Description?s*Name?s*Type?s
2ReviewedTime?t.Reviewer?s,Status?s
>AllowUnassociatedTargets!b1ClientToken?s,Cutoff!i1Description?s.Duration!i-EndDate?s*Name!s.Schedule!s4ScheduleOffset?i6ScheduleTimezone?s/StartDate?s.Tags?[{#\Q
.WindowId?s
/AccountId?s3ActualEndTime?t5ActualStartTime?t.Category?s1Description!s7Notifications?[{$'r9OperationalData?<{$'y1OpsItemType?s4PlannedEndTime?t6PlannedStartTime?t.Priority?i9RelatedOpsItems?[{$(/.Severity?s,Source!s.Tags?[{#\Q+Title!s
)Arn?s
*Type?s+Value?s
/OpsItemId!s
0OpsItemArn?s/OpsItemId?s
2Metadata?<{$)$0ResourceId!s.Tags?[{#\Q
+Value?s
4OpsMetadataArn?s
6ApprovalRules?{$,S6ApprovedPatches?[sDApprovedPatchesComplianceLevel?sFApprovedPatchesEnableNonSecurity?bNAvailableSecurityUpdatesComplianceStatus?s1ClientToken?s1Description?s6GlobalFilters?{$-n*Name!s5OperatingSystem?s6RejectedPatches?[s;RejectedPatchesAction?s1Sources?[{$.9.Tags?[{#\Q
4PatchRules![{$,e
6ApproveAfterDays?i6ApproveUntilDate?s5ComplianceLevel?s7EnableNonSecurity?b9PatchFilterGroup!{$-n
6PatchFilters![{$.(
)Key!s-Values![s
3Configuration!s*Name!s/Products![s
0BaselineId?s
6S3Destination?{$/K.SyncName!s3SyncSource?{$0g.SyncType?s
2AwskmsKeyARN?s0BucketName!s?DestinationDataSharing?{$0I,Prefix?s,Region!s0SyncFormat!s
@DestinationDataSharingType?s
?AwsOrganizationsSource?{$1y=EnableAllOpsDataSources?b:IncludeFutureRegions?b4SourceRegions![s0SourceType!s
<OrganizationSourceType!s=OrganizationalUnits?[{$2S
:OrganizationalUnitId?s
2ActivationId!s
3AssociationId?s0InstanceId?s*Name?s
5DocumentVersion?s+Force?b*Name!s1VersionName?s
1ClientToken?s,DryRun?b8SchemaDeleteOption?s.TypeName!s
0DeletionId?s8DeletionSummary?{$5(.TypeName?s
4RemainingCount?i6SummaryItems?[{$5Z0TotalCount?i
+Count?i4RemainingCount?i-Version?s
.WindowId!s
4OpsMetadataArn!s
,Names![s
8DeletedParameters?[s8InvalidParameters?[s
0BaselineId!s
.SyncName!s.SyncType?s
0PolicyHash!s.PolicyId!s1ResourceArn!s
0InstanceId!s
0BaselineId!s0PatchGroup!s
0BaselineId?s0PatchGroup?s
*Safe?b.WindowId!s4WindowTargetId!s
.WindowId?s4WindowTargetId?s
.WindowId!s2WindowTaskId!s
.WindowId?s2WindowTaskId?s
1Filters?[{$:>0MaxResults?i/NextToken?s
/FilterKey?s3FilterValues?[s
8ActivationList?[{$;#/NextToken?s
2ActivationId?s1CreatedDate?t9DefaultInstanceName?s1Description?s4ExpirationDate?t-Expired?b-IamRole?s7RegistrationLimit?i8RegistrationsCount?i.Tags?[{#\Q
3AssociationId?s8AssociationVersion?s0InstanceId?s*Name?s
3AssociationId!s1ExecutionId!s1Filters?[{#\Q0MaxResults?i/NextToken?s
EAssociationExecutionTargets?[{$>_/NextToken?s
3AssociationId?s8AssociationVersion?s4DetailedStatus?s1ExecutionId?s7LastExecutionDate?t5OutputSource?{$@;0ResourceId?s2ResourceType?s,Status?s
4OutputSourceId?s6OutputSourceType?s
3AssociationId!s1Filters?[{$A>0MaxResults?i/NextToken?s
)Key!s*Type!s+Value!s
?AssociationExecutions?[{$B#/NextToken?s
;AlarmConfiguration?{#d13AssociationId?s8AssociationVersion?s1CreatedTime?t4DetailedStatus?s1ExecutionId?s7LastExecutionDate?t;ResourceCountByStatus?s,Status?s9TriggeredAlarms?[{#om
1Filters?[{$.(0MaxResults?i/NextToken?s
IAutomationExecutionMetadataList?[{$E&/NextToken?s
;AlarmConfiguration?{#d13AssociationId?s;AutomationExecutionId?s?AutomationExecutionStatus?s7AutomationSubtype?s4AutomationType?s7ChangeRequestName?s3CurrentAction?s5CurrentStepName?s2DocumentName?s5DocumentVersion?s0ExecutedBy?s6ExecutionEndTime?t8ExecutionStartTime?t4FailureMessage?s-LogFile?s4MaxConcurrency?s/MaxErrors?s*Mode?s/OpsItemId?s/Outputs?<[sAParentAutomationExecutionId?s8ResolvedTargets?{$K)2Runbooks?[{$KI3ScheduledTime?t,Target?s8TargetLocationsURL?s3TargetMaps?[<[s9TargetParameterName?s1Targets?[{#h;9TriggeredAlarms?[{#om
6ParameterValues?[s/Truncated?b
2DocumentName!s5DocumentVersion?s4MaxConcurrency?s/MaxErrors?s2Parameters?<[s9TargetLocations?[{#eR3TargetMaps?[<[s9TargetParameterName?s1Targets?[{#h;
;AutomationExecutionId!s1Filters?[{$.(0MaxResults?i/NextToken?s2ReverseOrder?b
/NextToken?s8StepExecutions?[{$ND
,Action?s6ExecutionEndTime?t8ExecutionStartTime?t7FailureDetails?{$RR4FailureMessage?s-Inputs?<s0IsCritical?b+IsEnd?b1MaxAttempts?i.NextStep?s/OnFailure?s/Outputs?<[s<OverriddenParameters?<[s:ParentStepDetails?{$R|.Response?s2ResponseCode?s5StepExecutionId?s.StepName?s0StepStatus?s7TargetLocation?{#eR1Targets?[{#h;4TimeoutSeconds?l9TriggeredAlarms?[{#om5ValidNextSteps?[s
/Details?<[s2FailureStage?s1FailureType?s
,Action?s/Iteration?i3IteratorValue?s5StepExecutionId?s.StepName?s
1Filters?[{#h;0MaxResults?i/NextToken?s
/NextToken?s1Patches?[{$TN
2AdvisoryIds?[s*Arch?s2BugzillaIds?[s4Classification?s0ContentUrl?s-CveIds?[s1Description?s+Epoch?i(Id?s.KbNumber?s.Language?s0MsrcNumber?s2MsrcSeverity?s*Name?s-Product?s3ProductFamily?s-Release?s1ReleaseDate?t0Repository?s.Severity?s+Title?s,Vendor?s-Version?s
5DocumentVersion?s*Name!s1VersionName?s
1Document?{#wG
0MaxResults?i*Name!s/NextToken?s4PermissionType!s
1AccountIds?[s@AccountSharingInfoList?[{$Y4/NextToken?s
/AccountId?s;SharedDocumentVersion?s
0InstanceId!s0MaxResults?i/NextToken?s
6Associations?[{$ZF/NextToken?s
3AssociationId?s8AssociationVersion?s-Content?s0InstanceId?s
0BaselineId!s0MaxResults?i/NextToken?s
:EffectivePatches?[{$[t/NextToken?s
.Patch?{$TN4PatchStatus?{$\7
2ApprovalDate?t5ComplianceLevel?s6DeploymentStatus?s
HInstanceAssociationStatusInfos?[{$]D/NextToken?s
3AssociationId?s5AssociationName?s8AssociationVersion?s4DetailedStatus?s5DocumentVersion?s/ErrorCode?s3ExecutionDate?t6ExecutionSummary?s0InstanceId?s*Name?s2OutputUrl?{$_F,Status?s
4S3OutputUrl?{$_X
/OutputUrl?s
1Filters?[{$.(GInstanceInformationFilterList?[{$`W0MaxResults?i/NextToken?s
)Key!s/ValueSet![s
AInstanceInformationList?[{$a;/NextToken?s
2ActivationId?s2AgentVersion?s<AssociationOverview?{$e<7AssociationStatus?s2ComputerName?s-IamRole?s0InstanceId?s/IpAddress?s5IsLatestVersion?bBLastAssociationExecutionDate?t6LastPingDateTime?tLLastSuccessfulAssociationExecutionDate?t*Name?s0PingStatus?s2PlatformName?s2PlatformType?s5PlatformVersion?s6RegistrationDate?t2ResourceType?s.SourceId?s0SourceType?s
4DetailedStatus?sOInstanceAssociationStatusAggregatedCount?<i
2InstanceIds![s0MaxResults?i/NextToken?s
=InstancePatchStates?[{$fp/NextToken?s
BAvailableSecurityUpdateCount?n0BaselineId!s?CriticalNonCompliantCount?i1FailedCount?i9InstallOverrideList?s4InstalledCount?i9InstalledOtherCount?iAInstalledPendingRebootCount?i<InstalledRejectedCount?i0InstanceId!sFLastNoRebootInstallOperationTime?t2MissingCount?i8NotApplicableCount?i/Operation!s6OperationEndTime!t8OperationStartTime!t<OtherNonCompliantCount?i6OwnerInformation?s0PatchGroup!s2RebootOption?s?SecurityNonCompliantCount?i0SnapshotId?sBUnreportedNotApplicableCount?i
1Filters?[{$ll0MaxResults?i/NextToken?s0PatchGroup!s
)Key!s*Type!s-Values![s
1Filters?[{#h;0InstanceId!s0MaxResults?i/NextToken?s
/NextToken?s1Patches?[{$mz
4Classification!s,CveIds?s3InstalledTime!t*KbId!s.Severity!s+State!s+Title!s
=FiltersWithOperator?[{$ohDInstancePropertyFilterList?[{$`W0MaxResults?i/NextToken?s
)Key!s.Operator?s-Values![s
<InstanceProperties?[{$pP/NextToken?s
2ActivationId?s2AgentVersion?s2Architecture?s<AssociationOverview?{$e<7AssociationStatus?s2ComputerName?s-IamRole?s0InstanceId?s2InstanceRole?s3InstanceState?s2InstanceType?s/IpAddress?s-KeyName?sBLastAssociationExecutionDate?t6LastPingDateTime?tLLastSuccessfulAssociationExecutionDate?t0LaunchTime?t*Name?s0PingStatus?s2PlatformName?s2PlatformType?s5PlatformVersion?s6RegistrationDate?t2ResourceType?s.SourceId?s0SourceType?s
0DeletionId?s0MaxResults?i/NextToken?s
<InventoryDeletions?[{$v,/NextToken?s
0DeletionId?s7DeletionStartTime?t8DeletionSummary?{$5(0LastStatus?s7LastStatusMessage?s:LastStatusUpdateTime?t.TypeName?s
1Filters?[{#h;0MaxResults?i/NextToken?s,TaskId!s7WindowExecutionId!s
/NextToken?sQWindowExecutionTaskInvocationIdentities?[{$xr
-EndTime?t1ExecutionId?s2InvocationId?s6OwnerInformation?s0Parameters?s/StartTime?t,Status?s3StatusDetails?s5TaskExecutionId?s.TaskType?s7WindowExecutionId?s4WindowTargetId?s
1Filters?[{#h;0MaxResults?i/NextToken?s7WindowExecutionId!s
/NextToken?sGWindowExecutionTaskIdentities?[{$|&
;AlarmConfiguration?{#d1-EndTime?t/StartTime?t,Status?s3StatusDetails?s-TaskArn?s5TaskExecutionId?s.TaskType?s9TriggeredAlarms?[{#om7WindowExecutionId?s
1Filters?[{#h;0MaxResults?i/NextToken?s.WindowId!s
/NextToken?s:WindowExecutions?[{%$b
-EndTime?t/StartTime?t,Status?s3StatusDetails?s7WindowExecutionId?s.WindowId?s
1Filters?[{#h;0MaxResults?i/NextToken?s2ResourceType?s1Targets?[{#h;.WindowId?s
/NextToken?sCScheduledWindowExecutions?[{%&z
3ExecutionTime?s*Name?s.WindowId?s
/NextToken?s1Targets?[{%'^
1Description?s*Name?s6OwnerInformation?s2ResourceType?s1Targets?[{#h;.WindowId?s4WindowTargetId?s
/NextToken?s/Tasks?[{%)%
;AlarmConfiguration?{#d14CutoffBehavior?s1Description?s4LoggingInfo?{%+H4MaxConcurrency?s/MaxErrors?s*Name?s.Priority?i4ServiceRoleArn?s1Targets?[{#h;-TaskArn?s8TaskParameters?<{%+q*Type?s.WindowId?s2WindowTaskId?s
2S3BucketName!s1S3KeyPrefix?s.S3Region!s
-Values?[s
/NextToken?s:WindowIdentities?[{%,F
,Cutoff?i1Description?s.Duration?i-Enabled?b-EndDate?s*Name?s7NextExecutionTime?s.Schedule?s4ScheduleOffset?i6ScheduleTimezone?s/StartDate?s.WindowId?s
0MaxResults?i/NextToken?s2ResourceType!s1Targets![{#h;
/NextToken?s:WindowIdentities?[{%/+
*Name?s.WindowId?s
0MaxResults?i/NextToken?s8OpsItemFilters?[{%/m
)Key!s.Operator!s-Values![s
/NextToken?s:OpsItemSummaries?[{%0S
3ActualEndTime?t5ActualStartTime?t.Category?s/CreatedBy?s1CreatedTime?t4LastModifiedBy?s6LastModifiedTime?t9OperationalData?<{$'y/OpsItemId?s1OpsItemType?s4PlannedEndTime?t6PlannedStartTime?t.Priority?i.Severity?s,Source?s,Status?s+Title?s
1Filters?[{$.(0MaxResults?i/NextToken?s:ParameterFilters?[{%4#,Shared?b
)Key!s,Option?s-Values?[s
/NextToken?s4Parameters?[{%4[
4AllowedPattern?s)Arn?s.DataType?s1Description?s+KeyId?s6LastModifiedDate?t6LastModifiedUser?s*Name?s2Policies?[{%64*Tier?s*Type?s-Version?l
2PolicyStatus?s0PolicyText?s0PolicyType?s
<BaselineIdentities?[{%7*/NextToken?s
9BaselineDescription?s0BaselineId?s2BaselineName?s5DefaultBaseline?b5OperatingSystem?s
0PatchGroup!s
/Instances?iKInstancesWithAvailableSecurityUpdates?nNInstancesWithCriticalNonCompliantPatches?i@InstancesWithFailedPatches?iHInstancesWithInstalledOtherPatches?iCInstancesWithInstalledPatches?iPInstancesWithInstalledPendingRebootPatches?iKInstancesWithInstalledRejectedPatches?iAInstancesWithMissingPatches?iGInstancesWithNotApplicablePatches?iKInstancesWithOtherNonCompliantPatches?iNInstancesWithSecurityNonCompliantPatches?iQInstancesWithUnreportedNotApplicablePatches?i
2Mappings?[{%=i/NextToken?s
9BaselineIdentity?{%7*0PatchGroup?s
0MaxResults?i/NextToken?s5OperatingSystem!s.PatchSet?s.Property!s
/NextToken?s2Properties?[<s
1Filters?[{#\Q0MaxResults?i/NextToken?s+State!s
/NextToken?s2Sessions?[{%@)
0AccessType?s-Details?s2DocumentName?s-EndDate?t8MaxSessionDuration?s2OutputUrl?{%A_+Owner?s,Reason?s/SessionId?s/StartDate?t,Status?s,Target?s
9CloudWatchOutputUrl?s1S3OutputUrl?s
3AssociationId!s/OpsItemId!s
5AccessRequestId!s
9AccessRequestStatus?s4Credentials?{%C(
1AccessKeyId!s4ExpirationTime!t5SecretAccessKey!s2SessionToken!s
;AutomationExecutionId!s
<AutomationExecution?{%DB
;AlarmConfiguration?{#d13AssociationId?s;AutomationExecutionId?s?AutomationExecutionStatus?s7AutomationSubtype?s7ChangeRequestName?s3CurrentAction?s5CurrentStepName?s2DocumentName?s5DocumentVersion?s0ExecutedBy?s6ExecutionEndTime?t8ExecutionStartTime?t4FailureMessage?s4MaxConcurrency?s/MaxErrors?s*Mode?s/OpsItemId?s/Outputs?<[s2Parameters?<[sAParentAutomationExecutionId?s9ProgressCounters?{%KH8ResolvedTargets?{$K)2Runbooks?[{$KI3ScheduledTime?t8StepExecutions?[{$ND=StepExecutionsTruncated?b,Target?s9TargetLocations?[{#eR8TargetLocationsURL?s3TargetMaps?[<[s9TargetParameterName?s1Targets?[{#h;9TriggeredAlarms?[{#om1Variables?<[s
4CancelledSteps?i1FailedSteps?i2SuccessSteps?i3TimedOutSteps?i0TotalSteps?i
,AtTime?s4CalendarNames![s
,AtTime?s8NextTransitionTime?s+State?s
/CommandId!s0InstanceId!s0PluginName?s
?CloudWatchOutputConfig?{%Pn/CommandId?s-Comment?s2DocumentName?s5DocumentVersion?s:ExecutionElapsedTime?s:ExecutionEndDateTime?s<ExecutionStartDateTime?s0InstanceId?s0PluginName?s2ResponseCode?i:StandardErrorContent?s6StandardErrorUrl?s;StandardOutputContent?s7StandardOutputUrl?s,Status?s3StatusDetails?s
<CloudWatchLogGroupName?s=CloudWatchOutputEnabled?b
,Target!s
,Status?s,Target?s
5OperatingSystem?s
0BaselineId?s5OperatingSystem?s
9BaselineOverride?{%Ro0InstanceId!s0SnapshotId!s
6ApprovalRules?{$,S6ApprovedPatches?[sDApprovedPatchesComplianceLevel?sFApprovedPatchesEnableNonSecurity?bNAvailableSecurityUpdatesComplianceStatus?s6GlobalFilters?{$-n5OperatingSystem?s6RejectedPatches?[s;RejectedPatchesAction?s1Sources?[{$.9
0InstanceId?s-Product?s9SnapshotDownloadUrl?s0SnapshotId?s
4DocumentFormat?s5DocumentVersion?s*Name!s1VersionName?s
<AttachmentsContent?[{%Y#-Content?s1CreatedDate?t1DisplayName?s4DocumentFormat?s2DocumentType?s5DocumentVersion?s*Name?s2Requires?[{#vY2ReviewStatus?s,Status?s7StatusInformation?s1VersionName?s
*Hash?s.HashType?s*Name?s*Size?l)Url?s
8ExecutionPreviewId!s
-EndedAt?t9ExecutionPreview?{%ZU8ExecutionPreviewId?s,Status?s3StatusMessage?s
3Automation?{%Zf
.Regions?[s3StepPreviews?<*8TargetPreviews?[{%[M3TotalAccounts?n
+Count?n0TargetType?s
5Aggregators?[{%\Z1Filters?[{%]C0MaxResults?i/NextToken?s:ResultAttributes?[{%][
5Aggregators?[{%\Z0Expression?s0Groups?[{%]-
1Filters![{%]C*Name!s
)Key!s*Type?s-Values![s
.TypeName!s
2Entities?[{%^)/NextToken?s
.Data?<{%^:(Id?s
1CaptureTime?s/Content![<s1ContentHash?s3SchemaVersion!s.TypeName!s
0Aggregator?b0MaxResults?i/NextToken?s-SubType?b.TypeName?s
/NextToken?s1Schemas?[{%_{
4Attributes![{%`V1DisplayName?s.TypeName!s-Version?s
.DataType!s*Name!s
>AllowUnassociatedTargets?b1CreatedDate?t,Cutoff?i1Description?s.Duration?i-Enabled?b-EndDate?s2ModifiedDate?t*Name?s7NextExecutionTime?s.Schedule?s4ScheduleOffset?i6ScheduleTimezone?s/StartDate?s.WindowId?s
-EndTime?t/StartTime?t,Status?s3StatusDetails?s.TaskIds?[s7WindowExecutionId?s
,TaskId!s7WindowExecutionId!s
;AlarmConfiguration?{#d1-EndTime?t4MaxConcurrency?s/MaxErrors?s.Priority?i1ServiceRole?s/StartTime?t,Status?s3StatusDetails?s-TaskArn?s5TaskExecutionId?s9TaskParameters?[<{%+q9TriggeredAlarms?[{#om*Type?s7WindowExecutionId?s
2InvocationId!s,TaskId!s7WindowExecutionId!s
;AlarmConfiguration?{#d14CutoffBehavior?s1Description?s4LoggingInfo?{%+H4MaxConcurrency?s/MaxErrors?s*Name?s.Priority?i4ServiceRoleArn?s1Targets?[{#h;-TaskArn?sATaskInvocationParameters?{%j)8TaskParameters?<{%+q.TaskType?s.WindowId?s2WindowTaskId?s
3Automation?{%ji/Lambda?{%k13RunCommand?{%kX6StepFunctions?{%nS
5DocumentVersion?s2Parameters?<[s
3ClientContext?s-Payload?y/Qualifier?s
?CloudWatchOutputConfig?{%Pn-Comment?s2DocumentHash?s6DocumentHashType?s5DocumentVersion?s;NotificationConfig?{%mq8OutputS3BucketName?s7OutputS3KeyPrefix?s2Parameters?<[s4ServiceRoleArn?s4TimeoutSeconds?i
5NotificationArn?s9NotificationEvents?[s6NotificationType?s
+Input?s*Name?s
0OpsItemArn?s/OpsItemId!s
0OpsItem?{%o1
3ActualEndTime?t5ActualStartTime?t.Category?s/CreatedBy?s1CreatedTime?t1Description?s4LastModifiedBy?s6LastModifiedTime?t7Notifications?[{$'r9OperationalData?<{$'y0OpsItemArn?s/OpsItemId?s1OpsItemType?s4PlannedEndTime?t6PlannedStartTime?t.Priority?i9RelatedOpsItems?[{$(/.Severity?s,Source?s,Status?s+Title?s-Version?s
0MaxResults?i/NextToken?s4OpsMetadataArn!s
2Metadata?<{$)$/NextToken?s0ResourceId?s
5Aggregators?[{%t^1Filters?[{%]C0MaxResults?i/NextToken?s:ResultAttributes?[{%][.SyncName?s
4AggregatorType?s5Aggregators?[{%t^3AttributeName?s1Filters?[{%]C.TypeName?s-Values?<s
2Entities?[{%uw/NextToken?s
.Data?<{%v.(Id?s
1CaptureTime?s/Content?[<s
*Name!s4WithDecryption?b
2Parameter?{%vr
)Arn?s.DataType?s6LastModifiedDate?t*Name?s.Selector?s2SourceResult?s*Type?s+Value?s-Version?l
0MaxResults?i*Name!s/NextToken?s4WithDecryption?b
/NextToken?s4Parameters?[{%xm
4AllowedPattern?s.DataType?s1Description?s+KeyId?s-Labels?[s6LastModifiedDate?t6LastModifiedUser?s*Name?s2Policies?[{%64*Tier?s*Type?s+Value?s-Version?l
,Names![s4WithDecryption?b
8InvalidParameters?[s4Parameters?[{%vr
0MaxResults?i/NextToken?s:ParameterFilters?[{%4#*Path!s/Recursive?b4WithDecryption?b
/NextToken?s4Parameters?[{%vr
6ApprovalRules?{$,S6ApprovedPatches?[sDApprovedPatchesComplianceLevel?sFApprovedPatchesEnableNonSecurity?bNAvailableSecurityUpdatesComplianceStatus?s0BaselineId?s1CreatedDate?t1Description?s6GlobalFilters?{$-n2ModifiedDate?t*Name?s5OperatingSystem?s2PatchGroups?[s6RejectedPatches?[s;RejectedPatchesAction?s1Sources?[{$.9
5OperatingSystem?s0PatchGroup!s
0BaselineId?s5OperatingSystem?s0PatchGroup?s
0MaxResults?i/NextToken?s1ResourceArn!s
/NextToken?s2Policies?[{&'d
,Policy?s0PolicyHash?s.PolicyId?s
/SettingId!s
7ServiceSetting?{&(N
)Arn?s6LastModifiedDate?t6LastModifiedUser?s/SettingId?s2SettingValue?s,Status?s
-Labels![s*Name!s6ParameterVersion?l
4InvalidLabels?[s6ParameterVersion?l
3AssociationId!s0MaxResults?i/NextToken?s
=AssociationVersions?[{&+,/NextToken?s
=ApplyOnlyAtCronInterval?b3AssociationId?s5AssociationName?s8AssociationVersion?s4CalendarNames?[s8ComplianceSeverity?s1CreatedDate?t5DocumentVersion?s.Duration?i4MaxConcurrency?s/MaxErrors?s*Name?s7OutputLocation?{#d`2Parameters?<[s8ScheduleExpression?s4ScheduleOffset?i4SyncCompliance?s9TargetLocations?[{#eR3TargetMaps?[<[s1Targets?[{#h;
?AssociationFilterList?[{#\Q0MaxResults?i/NextToken?s
6Associations?[{&/o/NextToken?s
3AssociationId?s5AssociationName?s8AssociationVersion?s5DocumentVersion?s.Duration?i0InstanceId?s7LastExecutionDate?t*Name?s1Overview?{#n^8ScheduleExpression?s4ScheduleOffset?i3TargetMaps?[<[s1Targets?[{#h;
/CommandId?s-Details?b1Filters?[{#\Q0InstanceId?s0MaxResults?i/NextToken?s
<CommandInvocations?[{&3G/NextToken?s
?CloudWatchOutputConfig?{%Pn/CommandId?s8CommandPlugins?[{&6F-Comment?s2DocumentName?s5DocumentVersion?s0InstanceId?s2InstanceName?s;NotificationConfig?{%mq7RequestedDateTime?t1ServiceRole?s6StandardErrorUrl?s7StandardOutputUrl?s,Status?s3StatusDetails?s1TraceOutput?s
*Name?s,Output?s8OutputS3BucketName?s7OutputS3KeyPrefix?s4OutputS3Region?s2ResponseCode?i<ResponseFinishDateTime?t;ResponseStartDateTime?t6StandardErrorUrl?s7StandardOutputUrl?s,Status?s3StatusDetails?s
/CommandId?s1Filters?[{#\Q0InstanceId?s0MaxResults?i/NextToken?s
2Commands?[{&9`/NextToken?s
;AlarmConfiguration?{#d1?CloudWatchOutputConfig?{%Pn/CommandId?s-Comment?s4CompletedCount?i;DeliveryTimedOutCount?i2DocumentName?s5DocumentVersion?s0ErrorCount?i2ExpiresAfter?t2InstanceIds?[s4MaxConcurrency?s/MaxErrors?s;NotificationConfig?{%mq8OutputS3BucketName?s7OutputS3KeyPrefix?s4OutputS3Region?s2Parameters?<[s7RequestedDateTime?t1ServiceRole?s,Status?s3StatusDetails?s1TargetCount?i1Targets?[{#h;4TimeoutSeconds?i9TriggeredAlarms?[{#om
1Filters?[{&?H0MaxResults?i/NextToken?s2ResourceIds?[s4ResourceTypes?[s
)Key?s*Type?s-Values?[s
9ComplianceItems?[{&@)/NextToken?s
4ComplianceType?s.Details?<s9ExecutionSummary?{&A?(Id?s0ResourceId?s2ResourceType?s.Severity?s,Status?s+Title?s
1ExecutionId?s3ExecutionTime!t3ExecutionType?s
1Filters?[{&?H0MaxResults?i/NextToken?s
@ComplianceSummaryItems?[{&Bf/NextToken?s
4ComplianceType?s9CompliantSummary?{&CM<NonCompliantSummary?{&Dx
4CompliantCount?i8SeveritySummary?{&Ct
3CriticalCount?i/HighCount?i8InformationalCount?i.LowCount?i1MediumCount?i6UnspecifiedCount?i
7NonCompliantCount?i8SeveritySummary?{&Ct
5DocumentVersion?s0MaxResults?i.Metadata!s*Name!s/NextToken?s
,Author?s5DocumentVersion?s1Metadata?{&Fi*Name?s/NextToken?s
:ReviewerResponse?[{&G'
1Comment?[{&Gk0CreateTime?t2ReviewStatus?s.Reviewer?s1UpdatedTime?t
-Content?s*Type?s
0MaxResults?i*Name!s/NextToken?s
:DocumentVersions?[{&Hh/NextToken?s
1CreatedDate?t1DisplayName?s4DocumentFormat?s5DocumentVersion?s6IsDefaultVersion?b*Name?s2ReviewStatus?s,Status?s7StatusInformation?s1VersionName?s
<DocumentFilterList?[{#\Q1Filters?[{#h;0MaxResults?i/NextToken?s
=DocumentIdentifiers?[{&KV/NextToken?s
,Author?s1CreatedDate?t1DisplayName?s4DocumentFormat?s2DocumentType?s5DocumentVersion?s*Name?s+Owner?s4PlatformTypes?[s2Requires?[{#vY2ReviewStatus?s3SchemaVersion?s.Tags?[{#\Q0TargetType?s1VersionName?s
1Filters?[{%]C0InstanceId!s0MaxResults?i/NextToken?s.TypeName!s
1CaptureTime?s/Entries?[<s0InstanceId?s/NextToken?s3SchemaVersion?s.TypeName?s
1Filters?[{%]C0MaxResults?n/NextToken?s.SyncName?s
/NextToken?s/Nodes?[{&P;
1CaptureTime?t(Id?s1NodeType?{&Pq.Owner?{&Rc,Region?s
1Instance?{&Q&
/AgentType?s2AgentVersion?s2ComputerName?s4InstanceStatus?s/IpAddress?s3ManagedStatus?s2PlatformName?s2PlatformType?s5PlatformVersion?s2ResourceType?s
/AccountId?s:OrganizationalUnitId?s<OrganizationalUnitPath?s
5Aggregators![{&T11Filters?[{%]C0MaxResults?n/NextToken?s.SyncName?s
4AggregatorType!s5Aggregators?[{&T13AttributeName!s.TypeName!s
/NextToken?s/Summary?[<s
1Filters?[{%/m0MaxResults?i/NextToken?s
/NextToken?s3Summaries?[{&Ut
2CreatedBy?{$'r1CreatedTime?t,Detail?s0DetailType?s-EventId?s/OpsItemId?s,Source?s
1Filters?[{%/m0MaxResults?i/NextToken?s/OpsItemId?s
/NextToken?s3Summaries?[{&Wd
3AssociationId?s5AssociationType?s2CreatedBy?{$'r1CreatedTime?t7LastModifiedBy?{$'r6LastModifiedTime?t/OpsItemId?s2ResourceType?s1ResourceUri?s
/NextToken?s9OpsMetadataList?[{&Yc
2CreationDate?t6LastModifiedDate?t6LastModifiedUser?s4OpsMetadataArn?s0ResourceId?s
/NextToken?sHResourceComplianceSummaryItems?[{&[5
4ComplianceType?s9CompliantSummary?{&CM9ExecutionSummary?{&A?<NonCompliantSummary?{&Dx5OverallSeverity?s0ResourceId?s2ResourceType?s,Status?s
0MaxResults?i/NextToken?s.SyncType?s
/NextToken?s?ResourceDataSyncItems?[{&]]
0LastStatus?s<LastSuccessfulSyncTime?t;LastSyncStatusMessage?s2LastSyncTime?t6S3Destination?{$/K5SyncCreatedTime?t:SyncLastModifiedTime?t.SyncName?s3SyncSource?{&_Y.SyncType?s
?AwsOrganizationsSource?{$1y=EnableAllOpsDataSources?b:IncludeFutureRegions?b4SourceRegions?[s0SourceType?s+State?s
0ResourceId!s2ResourceType!s
1TagList?[{#\Q
6AccountIdsToAdd?[s9AccountIdsToRemove?[s*Name!s4PermissionType!s;SharedDocumentVersion?s
4ComplianceType!s9ExecutionSummary!{&A?5ItemContentHash?s/Items![{&cZ0ResourceId!s2ResourceType!s0UploadType?s
.Details?<s(Id?s.Severity!s,Status!s+Title?s
0InstanceId!s/Items![{&dG
1CaptureTime!s/Content?[<s1ContentHash?s.Context?<s3SchemaVersion!s.TypeName!s
-Message?s
4AllowedPattern?s.DataType?s1Description?s+KeyId?s*Name!s/Overwrite?b.Policies?s.Tags?[{#\Q*Tier?s*Type?s+Value!s
*Tier?s-Version?l
,Policy!s0PolicyHash?s.PolicyId?s1ResourceArn!s
0PolicyHash?s.PolicyId?s
1ClientToken?s1Description?s*Name?s6OwnerInformation?s2ResourceType!s1Targets![{#h;.WindowId!s
4WindowTargetId?s
;AlarmConfiguration?{#d11ClientToken?s4CutoffBehavior?s1Description?s4LoggingInfo?{%+H4MaxConcurrency?s/MaxErrors?s*Name?s.Priority?i4ServiceRoleArn?s1Targets?[{#h;-TaskArn!sATaskInvocationParameters?{%j)8TaskParameters?<{%+q.TaskType!s.WindowId!s
2WindowTaskId?s
0ResourceId!s2ResourceType!s.TagKeys![s
/SessionId!s
/SessionId?s/StreamUrl?s0TokenValue?s
;AutomationExecutionId!s/Payload?<[s0SignalType!s
;AlarmConfiguration?{#d1?CloudWatchOutputConfig?{%Pn-Comment?s2DocumentHash?s6DocumentHashType?s2DocumentName!s5DocumentVersion?s2InstanceIds?[s4MaxConcurrency?s/MaxErrors?s;NotificationConfig?{%mq8OutputS3BucketName?s7OutputS3KeyPrefix?s4OutputS3Region?s2Parameters?<[s4ServiceRoleArn?s1Targets?[{#h;4TimeoutSeconds?i
0Command?{&9`
,Reason!s.Tags?[{#\Q1Targets![{#h;
5AccessRequestId?s
5AssociationIds![s
;AlarmConfiguration?{#d11ClientToken?s2DocumentName!s5DocumentVersion?s4MaxConcurrency?s/MaxErrors?s*Mode?s2Parameters?<[s.Tags?[{#\Q9TargetLocations?[{#eR8TargetLocationsURL?s3TargetMaps?[<[s9TargetParameterName?s1Targets?[{#h;
;AutomationExecutionId?s
1AutoApprove?b3ChangeDetails?s7ChangeRequestName?s1ClientToken?s2DocumentName!s5DocumentVersion?s2Parameters?<[s2Runbooks![{$KI6ScheduledEndTime?t3ScheduledTime?t.Tags?[{#\Q
2DocumentName!s5DocumentVersion?s8ExecutionInputs?{&w?
3Automation?{&wP
2Parameters?<[s9TargetLocations?[{#eR8TargetLocationsURL?s3TargetMaps?[<[s9TargetParameterName?s1Targets?[{#h;
8ExecutionPreviewId?s
2DocumentName?s2Parameters?<[s,Reason?s,Target!s
;AutomationExecutionId!s*Type?s
/SessionId?s
-Labels![s*Name!s6ParameterVersion!l
4InvalidLabels?[s4RemovedLabels?[s
;AlarmConfiguration?{#d1=ApplyOnlyAtCronInterval?b3AssociationId!s5AssociationName?s8AssociationVersion?sCAutomationTargetParameterName?s4CalendarNames?[s8ComplianceSeverity?s5DocumentVersion?s.Duration?i4MaxConcurrency?s/MaxErrors?s*Name?s7OutputLocation?{#d`2Parameters?<[s8ScheduleExpression?s4ScheduleOffset?i4SyncCompliance?s9TargetLocations?[{#eR3TargetMaps?[<[s1Targets?[{#h;
:AssociationStatus!{#oC0InstanceId!s*Name!s
5Attachments?[{#vA-Content!s1DisplayName?s4DocumentFormat?s5DocumentVersion?s*Name!s0TargetType?s1VersionName?s
5DocumentVersion!s*Name!s
4Description?{''>
4DefaultVersion?s8DefaultVersionName?s*Name?s
8DocumentReviews!{'(A5DocumentVersion?s*Name!s
,Action!s1Comment?[{&Gk
>AllowUnassociatedTargets?b,Cutoff?i1Description?s.Duration?i-Enabled?b-EndDate?s*Name?s-Replace?b.Schedule?s4ScheduleOffset?i6ScheduleTimezone?s/StartDate?s.WindowId!s
>AllowUnassociatedTargets?b,Cutoff?i1Description?s.Duration?i-Enabled?b-EndDate?s*Name?s.Schedule?s4ScheduleOffset?i6ScheduleTimezone?s/StartDate?s.WindowId?s
1Description?s*Name?s6OwnerInformation?s-Replace?b1Targets?[{#h;.WindowId!s4WindowTargetId!s
1Description?s*Name?s6OwnerInformation?s1Targets?[{#h;.WindowId?s4WindowTargetId?s
;AlarmConfiguration?{#d14CutoffBehavior?s1Description?s4LoggingInfo?{%+H4MaxConcurrency?s/MaxErrors?s*Name?s.Priority?i-Replace?b4ServiceRoleArn?s1Targets?[{#h;-TaskArn?sATaskInvocationParameters?{%j)8TaskParameters?<{%+q.WindowId!s2WindowTaskId!s
;AlarmConfiguration?{#d14CutoffBehavior?s1Description?s4LoggingInfo?{%+H4MaxConcurrency?s/MaxErrors?s*Name?s.Priority?i4ServiceRoleArn?s1Targets?[{#h;-TaskArn?sATaskInvocationParameters?{%j)8TaskParameters?<{%+q.WindowId?s2WindowTaskId?s
-IamRole!s0InstanceId!s
3ActualEndTime?t5ActualStartTime?t.Category?s1Description?s7Notifications?[{$'r9OperationalData?<{$'y>OperationalDataToDelete?[s0OpsItemArn?s/OpsItemId!s4PlannedEndTime?t6PlannedStartTime?t.Priority?i9RelatedOpsItems?[{$(/.Severity?s,Status?s+Title?s
3KeysToDelete?[s:MetadataToUpdate?<{$)$4OpsMetadataArn!s
6ApprovalRules?{$,S6ApprovedPatches?[sDApprovedPatchesComplianceLevel?sFApprovedPatchesEnableNonSecurity?bNAvailableSecurityUpdatesComplianceStatus?s0BaselineId!s1Description?s6GlobalFilters?{$-n*Name?s6RejectedPatches?[s;RejectedPatchesAction?s-Replace?b1Sources?[{$.9
6ApprovalRules?{$,S6ApprovedPatches?[sDApprovedPatchesComplianceLevel?sFApprovedPatchesEnableNonSecurity?bNAvailableSecurityUpdatesComplianceStatus?s0BaselineId?s1CreatedDate?t1Description?s6GlobalFilters?{$-n2ModifiedDate?t*Name?s5OperatingSystem?s6RejectedPatches?[s;RejectedPatchesAction?s1Sources?[{$.9
.SyncName!s3SyncSource!{$0g.SyncType!s
/SettingId!s2SettingValue!s
)"};
