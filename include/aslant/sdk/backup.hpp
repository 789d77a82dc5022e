// What the actions of backup take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x8f75c61dfd19093f>{
    R"($6#&_#'/#'H#'b#('#(B#([#(t#)G#)a#*/#*Q#*x#+B#+\#+x#,6#,Z#-)#-N#-d#.$#.;#.Z#/$#/H#/c#0&#0?#0Z#0z#1C#1b#2(#2C#2_#2{#3:#3g#4-#4W#4y#56#5U#5x#6:#6^#7)#7?#7b#8.#8W#8v#9G#9f#:0#:S#:t#;:#;R#;s#<9#<R#<p#=0#=N#=d#=|#>E#>]#?##?P#?y#@F#@l#A*#AC#Aj#B1#BJ#Bv#C=#Cc#D'#D=#DO#Dr#E9#E_#F'#FH#Fm#G+#GA#GY#Gr#H.#HB#HT#Hh#I(#IA#I\#J,#JR#Jm#K-#KO#Kv
associateBackupVaultMpaApprovalTeam {#L@*
cancelLegalHold {#L{{#MY
createBackupPlan {#MZ{#UI
createBackupSelection {#VG{#Yn
createBackupVault {#ZA{#[3
createFramework {#[f{#^Y
createLegalHold {#^y{#`]
createLogicallyAirGappedBackupVault {#ak{#c)
createReportPlan {#ci{#fe
createRestoreAccessBackupVault {#g<{#hE
createRestoreTestingPlan {#iE{#lA
createRestoreTestingSelection {#m({#pO
createTieringConfiguration {#qT{#si
deleteBackupPlan {#tT{#td
deleteBackupSelection {#uE*
deleteBackupVault {#uc*
deleteBackupVaultAccessPolicy {#uc*
deleteBackupVaultLockConfiguration {#uc*
deleteBackupVaultNotifications {#uc*
deleteFramework {#uv*
deleteRecoveryPoint {#v-*
deleteReportPlan {#vS*
deleteRestoreTestingPlan {#ve*
deleteRestoreTestingSelection {#w%*
deleteTieringConfiguration {#w]{#MY
describeBackupJob {#wy{#x.
describeBackupVault {$&W{$''
describeCopyJob {$+={$+J
describeFramework {#uv{$1Q
describeGlobalSettings {#MY{$33
describeProtectedResource {$3W{$3f
describeRecoveryPoint {$6.{$6k
describeRegionSettings {#MY{$=K
describeReportJob {$>5{$>D
describeReportPlan {#vS{$@:
describeRestoreJob {$B\{$Bl
describeScanJob {$G]{$Gj
disassociateBackupVaultMpaApprovalTeam {$La*
disassociateRecoveryPoint {#v-*
disassociateRecoveryPointFromParent {#v-*
exportBackupPlanTemplate {#tT{$M-
getBackupPlan {$MG{$N#
getBackupPlanFromJSON {$Tg{$U'
getBackupPlanFromTemplate {$U8{$UP
getBackupSelection {#uE{$Ui
getBackupVaultAccessPolicy {#uc{$Vd
getBackupVaultNotifications {#uc{$W7
getLegalHold {$X${$X3
getPITRMalwareScanResults {$Y|{$Zg
getRecoveryPointIndexDetails {#v-{$[R
getRecoveryPointRestoreMetadata {$6.{$]L
getRestoreJobMetadata {$B\{$^9
getRestoreTestingInferredMetadata {$6.{$^U
getRestoreTestingPlan {#ve{$^j
getRestoreTestingSelection {#w%{$aO
getSupportedResourceTypes *   {#T@
getTieringConfiguration {#w]{$dL
listBackupJobSummaries {$fG{$gP
listBackupJobs {$i3{$kR
listBackupPlanTemplates {$q1{$qK
listBackupPlanVersions {$rM{$rv
listBackupPlans {$u1{$u\
listBackupSelections {$rM{$v%
listBackupVaults {$wP{$x)
listCopyJobSummaries {$fG{$zq
listCopyJobs {${O{%$3
listFrameworks {$q1{%$O
listIndexedRecoveryPoints {%&%{%'5
listLegalHolds {$q1{%)K
listProtectedResources {$q1{%*n
listProtectedResourcesByBackupVault {%,?{%*n
listRecoveryPointsByBackupVault {%-({%/'
listRecoveryPointsByLegalHold {%5B{%5j
listRecoveryPointsByResource {%6u{%7\
listReportJobs {%:s{%;v
listReportPlans {$q1{%<:
listRestoreAccessBackupVaults {%<Y{%=+
listRestoreJobSummaries {%>a{%?X
listRestoreJobs {%A*{%C,
listRestoreJobsByProtectedResource {%CK{%C,
listRestoreTestingPlans {$q1{%Dk
listRestoreTestingSelections {%G/{%Gb
listScanJobSummaries {%I^{%Jy
listScanJobs {%Ll{%O'
listTags {%S={%Se
listTieringConfigurations {%Sz{%T:
putBackupVaultAccessPolicy {%Ur*
putBackupVaultLockConfiguration {%V4*
putBackupVaultNotifications {%W'*
putRestoreValidationResult {%W]*
revokeRestoreAccessBackupVault {%X@*
startBackupJob {%Y*{%[D
startCopyJob {%\&{%]C
startReportJob {%]j{%^5
startRestoreJob {%^D{%_\
startScanJob {%_l{%a^
stopBackupJob {#wy*
tagResource {%az*
untagResource {%b7*
updateBackupPlan {%bT{%bt
updateFramework {%d+{%e$
updateGlobalSettings {%eS*
updateRecoveryPointIndexSettings {%ef{%fG
updateRecoveryPointLifecycle {%g){%g^
updateRegionSettings {$=K*
updateReportPlan {%hQ{#fe
updateRestoreTestingPlan {%ib{%kB
updateRestoreTestingSelection {%l6{%nS
updateTieringConfiguration {%oe{%pl
5BackupVaultName!s8MpaApprovalTeamArn!s6RequesterComment?s
7CancelDescription!s1LegalHoldId!s8RetainRecordInDays?l

3BackupPlan!{#N65BackupPlanTags?<s6CreatorRequestId?s
@AdvancedBackupSettings?[{#O*4BackupPlanName!s/Rules![{#OK6ScanSettings?[{#To
4BackupOptions?<s2ResourceType?s
=CompletionWindowMinutes?l5CopyActions?[{#R_<EnableContinuousBackup?b6IndexActions?[{#T@2Lifecycle?{#S18RecoveryPointTags?<s.RuleName!s5ScanActions?[{#TR8ScheduleExpression?s@ScheduleExpressionTimezone?s8StartWindowMinutes?l;TargetBackupVaultName!sLTargetLogicallyAirGappedBackupVaultArn?s
?DestinationBackupVaultArn!s2Lifecycle?{#S1
5DeleteAfterDays?l6DeleteAfterEvent?s@MoveToColdStorageAfterDays?lIOptInToArchiveForSupportedResources?b
4ResourceTypes?[s
4MalwareScanner?s.ScanMode?s
4MalwareScanner?s4ResourceTypes?[s4ScannerRoleArn?s
@AdvancedBackupSettings?[{#O*3BackupPlanArn?s2BackupPlanId?s2CreationDate?t/VersionId?s
2BackupPlanId!s8BackupSelection!{#W%6CreatorRequestId?s
3Conditions?{#X'0IamRoleArn!s4ListOfTags?[{#Y=3NotResources?[s0Resources?[s3SelectionName!s
6StringEquals?[{#Xv4StringLike?[{#Xv9StringNotEquals?[{#Xv7StringNotLike?[{#Xv
2ConditionKey?s4ConditionValue?s
2ConditionKey!s3ConditionType!s4ConditionValue!s
2BackupPlanId?s2CreationDate?t1SelectionId?s
5BackupVaultName!s6BackupVaultTags?<s6CreatorRequestId?s6EncryptionKeyArn?s
4BackupVaultArn?s5BackupVaultName?s2CreationDate?t
;FrameworkControls![{#\p:FrameworkDescription?s3FrameworkName!s4FrameworkTags?<s6IdempotencyToken?s
@ControlInputParameters?[{#]T1ControlName!s5ControlScope?{#]v
3ParameterName?s4ParameterValue?s
<ComplianceResourceIds?[s>ComplianceResourceTypes?[s+Tags?<s
2FrameworkArn?s3FrameworkName?s
1Description!s6IdempotencyToken?s?RecoveryPointSelection?{#_m+Tags?<s+Title!s
2DateRange?{#`H:ResourceIdentifiers?[s1VaultNames?[s
.FromDate!t,ToDate!t
2CreationDate?t1Description?s2LegalHoldArn?s1LegalHoldId?s?RecoveryPointSelection?{#_m,Status?s+Title?s
5BackupVaultName!s6BackupVaultTags?<s6CreatorRequestId?s6EncryptionKeyArn?s6MaxRetentionDays!l6MinRetentionDays!l
4BackupVaultArn?s5BackupVaultName?s2CreationDate?t0VaultState?s
6IdempotencyToken?s>ReportDeliveryChannel!{#e2;ReportPlanDescription?s4ReportPlanName!s5ReportPlanTags?<s6ReportSetting!{#e[
.Formats?[s2S3BucketName!s1S3KeyPrefix?s
/Accounts?[s4FrameworkArns?[s8NumberOfFrameworks?i8OrganizationUnits?[s.Regions?[s4ReportTemplate!s
2CreationTime?t3ReportPlanArn?s4ReportPlanName?s
5BackupVaultName?s6BackupVaultTags?<s6CreatorRequestId?s6RequesterComment?s:SourceBackupVaultArn!s
2CreationDate?tARestoreAccessBackupVaultArn?sBRestoreAccessBackupVaultName?s0VaultState?s
6CreatorRequestId?s;RestoreTestingPlan!{#iy+Tags?<s
?RecoveryPointSelection!{#k@<RestoreTestingPlanName!s8ScheduleExpression!s@ScheduleExpressionTimezone?s6StartWindowHours?i
/Algorithm?s4ExcludeVaults?[s4IncludeVaults?[s9RecoveryPointTypes?[s9SelectionWindowDays?i
2CreationTime!t;RestoreTestingPlanArn!s<RestoreTestingPlanName!s
6CreatorRequestId?s<RestoreTestingPlanName!s@RestoreTestingSelection!{#mr
0IamRoleArn!s<ProtectedResourceArns?[sDProtectedResourceConditions?{#op;ProtectedResourceType!s?RestoreMetadataOverrides?<sARestoreTestingSelectionName!s;ValidationWindowHours?i
6StringEquals?[{#p@9StringNotEquals?[{#p@
)Key!s+Value!s
2CreationTime!t;RestoreTestingPlanArn!s<RestoreTestingPlanName!sARestoreTestingSelectionName!s
6CreatorRequestId?s=TieringConfiguration!{#rD?TieringConfigurationTags?<s
5BackupVaultName!s;ResourceSelection![{#s0>TieringConfigurationName!s
2ResourceType!s0Resources![s?TieringDownSettingsInDays!n
2CreationTime?t=TieringConfigurationArn?s>TieringConfigurationName?s
2BackupPlanId!s
3BackupPlanArn?s2BackupPlanId?s2DeletionDate?t/VersionId?s
2BackupPlanId!s1SelectionId!s
5BackupVaultName!s
3FrameworkName!s
5BackupVaultName!s6RecoveryPointArn!s
4ReportPlanName!s
<RestoreTestingPlanName!s
<RestoreTestingPlanName!sARestoreTestingSelectionName!s
>TieringConfigurationName!s
1BackupJobId!s
/AccountId?s1BackupJobId?s4BackupOptions?<s7BackupSizeInBytes?l0BackupType?s4BackupVaultArn?s5BackupVaultName?s6BytesTransferred?l7ChildJobsInState?<l4CompletionDate?t2CreatedBy?{$#q2CreationDate?t6EncryptionKeyArn?s<ExpectedCompletionDate?t0IamRoleArn?s4InitiationDate?t1IsEncrypted?b.IsParent?b5MessageCategory?s7NumberOfChildJobs?l1ParentJobId?s1PercentDone?s6RecoveryPointArn?s?RecoveryPointLifecycle?{$%H1ResourceArn?s2ResourceName?s2ResourceType?s-StartBy?t+State?s3StatusMessage?s4VaultLockState?s/VaultType?s
3BackupPlanArn?s2BackupPlanId?s4BackupPlanName?s7BackupPlanVersion?s4BackupRuleCron?s2BackupRuleId?s4BackupRuleName?s8BackupRuleTimezone?s
5DeleteAfterDays?n6DeleteAfterEvent?s@MoveToColdStorageAfterDays?nIOptInToArchiveForSupportedResources?b
:BackupVaultAccountId?s5BackupVaultName!s
4BackupVaultArn?s5BackupVaultName?s2CreationDate?t6CreatorRequestId?s6EncryptionKeyArn?s7EncryptionKeyType?sDLatestMpaApprovalTeamUpdate?{$*O.LockDate?t,Locked?b6MaxRetentionDays?l6MinRetentionDays?l8MpaApprovalTeamArn?s3MpaSessionArn?s<NumberOfRecoveryPoints?l:SourceBackupVaultArn?s0VaultState?s/VaultType?s
0ExpiryDate?t4InitiationDate?t3MpaSessionArn?s,Status?s3StatusMessage?s
/CopyJobId!s
0CopyJob?{$+X
/AccountId?s7BackupSizeInBytes?l7ChildJobsInState?<l4CompletionDate?t?CompositeMemberIdentifier?s/CopyJobId?s2CreatedBy?{$#q:CreatedByBackupJobId?s2CreationDate?t?DestinationBackupVaultArn?sADestinationEncryptionKeyArn?sADestinationRecoveryPointArn?sJDestinationRecoveryPointLifecycle?{$%H?DestinationVaultLockState?s:DestinationVaultType?s0IamRoleArn?s.IsParent?b5MessageCategory?s7NumberOfChildJobs?l1ParentJobId?s1ResourceArn?s2ResourceName?s2ResourceType?s:SourceBackupVaultArn?s<SourceRecoveryPointArn?s+State?s3StatusMessage?s
2CreationTime?t6DeploymentStatus?s2FrameworkArn?s;FrameworkControls?[{#\p:FrameworkDescription?s3FrameworkName?s5FrameworkStatus?s6IdempotencyToken?s
5GlobalSettings?<s4LastUpdateTime?t
1ResourceArn!s
4LastBackupTime?t8LastBackupVaultArn?s:LastRecoveryPointArn?sGLatestRestoreExecutionTimeMinutes?lBLatestRestoreJobCreationDate?tLLatestRestoreRecoveryPointCreationDate?t1ResourceArn?s2ResourceName?s2ResourceType?s
:BackupVaultAccountId?s5BackupVaultName!s6RecoveryPointArn!s
7BackupSizeInBytes?l4BackupVaultArn?s5BackupVaultName?s<CalculatedLifecycle?{$<B4CompletionDate?t?CompositeMemberIdentifier?s2CreatedBy?{$#q2CreationDate?t6EncryptionKeyArn?s7EncryptionKeyType?s0IamRoleArn?s1IndexStatus?s8IndexStatusMessage?s4InitiationDate?t1IsEncrypted?b.IsParent?b5LastRestoreTime?t2Lifecycle?{#S1<ParentRecoveryPointArn?s6RecoveryPointArn?s1ResourceArn?s2ResourceName?s2ResourceType?s5ScanResults?[{$<d:SourceBackupVaultArn?s,Status?s3StatusMessage?s2StorageClass?s/VaultType?s
.DeleteAt?t9MoveToColdStorageAt?t
/Findings?[s7LastScanTimestamp?t4MalwareScanner?s2ScanJobState?s
GResourceTypeManagementPreference?<bBResourceTypeOptInPreference?<b
1ReportJobId!s
2ReportJob?{$>T
4CompletionTime?t2CreationTime?t:ReportDestination?{$?z1ReportJobId?s3ReportPlanArn?s4ReportTemplate?s,Status?s3StatusMessage?s
2S3BucketName?s-S3Keys?[s
3ReportPlan?{$@K
2CreationTime?t6DeploymentStatus?s@LastAttemptedExecutionTime?tALastSuccessfulExecutionTime?t>ReportDeliveryChannel?{#e23ReportPlanArn?s;ReportPlanDescription?s4ReportPlanName?s6ReportSetting?{#e[
2RestoreJobId!s
/AccountId?s7BackupSizeInBytes?l4BackupVaultArn?s4CompletionDate?t2CreatedBy?{$GD8CreatedResourceArn?s2CreationDate?t4DeletionStatus?s;DeletionStatusMessage?sCExpectedCompletionTimeMinutes?l0IamRoleArn?s.IsParent?b1ParentJobId?s1PercentDone?s6RecoveryPointArn?s?RecoveryPointCreationDate?t2ResourceType?s2RestoreJobId?s7SourceResourceArn?s,Status?s3StatusMessage?s6ValidationStatus?s=ValidationStatusMessage?s
;RestoreTestingPlanArn?s
/ScanJobId!s
/AccountId!s4BackupVaultArn!s5BackupVaultName!s4CompletionDate?t;ContinuousScanEndTime?t=ContinuousScanStartTime?t2CreatedBy!{$Kd2CreationDate!t0IamRoleArn!s4MalwareScanner!s6RecoveryPointArn!s1ResourceArn!s2ResourceName!s2ResourceType!s>ScanBaseRecoveryPointArn?s,ScanId?s/ScanJobId!s.ScanMode!s3ScanResult?{$LM4ScannerRoleArn!s+State!s3StatusMessage?s
3BackupPlanArn!s2BackupPlanId!s7BackupPlanVersion!s2BackupRuleId!s
6ScanResultStatus!s
5BackupVaultName!s6RequesterComment?s
<BackupPlanTemplateJson?s
2BackupPlanId!s=MaxScheduledRunsPreview?n/VersionId?s
@AdvancedBackupSettings?[{#O*3BackupPlan?{$P(3BackupPlanArn?s2BackupPlanId?s2CreationDate?t6CreatorRequestId?s2DeletionDate?t7LastExecutionDate?t>ScheduledRunsPreview?[{$T9/VersionId?s
@AdvancedBackupSettings?[{#O*4BackupPlanName!s/Rules![{$Pv6ScanSettings?[{#To
=CompletionWindowMinutes?l5CopyActions?[{#R_<EnableContinuousBackup?b6IndexActions?[{#T@2Lifecycle?{#S18RecoveryPointTags?<s,RuleId?s.RuleName!s5ScanActions?[{#TR8ScheduleExpression?s@ScheduleExpressionTimezone?s8StartWindowMinutes?l;TargetBackupVaultName!sLTargetLogicallyAirGappedBackupVaultArn?s
3ExecutionTime?t7RuleExecutionType?s,RuleId?s
<BackupPlanTemplateJson!s
3BackupPlan?{$P(
:BackupPlanTemplateId!s
;BackupPlanDocument?{$P(
2BackupPlanId?s8BackupSelection?{#W%2CreationDate?t6CreatorRequestId?s1SelectionId?s
4BackupVaultArn?s5BackupVaultName?s,Policy?s
4BackupVaultArn?s8BackupVaultEvents?[s5BackupVaultName?s1SnsTopicArn?s
1LegalHoldId!s
7CancelDescription?s6CancellationDate?t2CreationDate?t1Description?s2LegalHoldArn?s1LegalHoldId?s?RecoveryPointSelection?{#_m7RetainRecordUntil?t,Status?s+Title?s
5BackupVaultName!s4MalwareScanner!s6RecoveryPointArn!s1ScanEndTime!t
5LastScanJobTime?t1ScanEndTime!t,ScanId?s.ScanMode?s3ScanResult!{$LM
4BackupVaultArn?s9IndexCompletionDate?t7IndexCreationDate?t7IndexDeletionDate?t1IndexStatus?s8IndexStatusMessage?s6RecoveryPointArn?s7SourceResourceArn?s7TotalItemsIndexed?n
4BackupVaultArn?s6RecoveryPointArn?s2ResourceType?s6RestoreMetadata?<s
/Metadata?<s2RestoreJobId?s
7InferredMetadata!<s
;RestoreTestingPlan!{$_)
2CreationTime!t6CreatorRequestId?s7LastExecutionTime?t4LastUpdateTime?t?RecoveryPointSelection!{#k@;RestoreTestingPlanArn!s<RestoreTestingPlanName!s8ScheduleExpression!s@ScheduleExpressionTimezone?s6StartWindowHours?i
@RestoreTestingSelection!{$am
2CreationTime!t6CreatorRequestId?s0IamRoleArn!s<ProtectedResourceArns?[sDProtectedResourceConditions?{#op;ProtectedResourceType!s?RestoreMetadataOverrides?<s<RestoreTestingPlanName!sARestoreTestingSelectionName!s;ValidationWindowHours?i
=TieringConfiguration?{$dg
5BackupVaultName!s2CreationTime?t6CreatorRequestId?s5LastUpdatedTime?t;ResourceSelection![{#s0=TieringConfigurationArn?s>TieringConfigurationName!s
/AccountId?s7AggregationPeriod?s0MaxResults?i5MessageCategory?s/NextToken?s2ResourceType?s+State?s
7AggregationPeriod?s<BackupJobSummaries?[{$h0/NextToken?s
/AccountId?s+Count?i-EndTime?t5MessageCategory?s,Region?s2ResourceType?s/StartTime?t+State?s
1ByAccountId?s7ByBackupVaultName?s5ByCompleteAfter?t6ByCompleteBefore?t4ByCreatedAfter?t5ByCreatedBefore?t7ByMessageCategory?s3ByParentJobId?s3ByResourceArn?s4ByResourceType?s-ByState?s0MaxResults?i/NextToken?s
4BackupJobs?[{$kp/NextToken?s
/AccountId?s1BackupJobId?s4BackupOptions?<s7BackupSizeInBytes?l0BackupType?s4BackupVaultArn?s5BackupVaultName?s6BytesTransferred?l4CompletionDate?t2CreatedBy?{$#q2CreationDate?t6EncryptionKeyArn?s<ExpectedCompletionDate?t0IamRoleArn?s4InitiationDate?t1IsEncrypted?b.IsParent?b5MessageCategory?s1ParentJobId?s1PercentDone?s6RecoveryPointArn?s?RecoveryPointLifecycle?{$%H1ResourceArn?s2ResourceName?s2ResourceType?s-StartBy?t+State?s3StatusMessage?s4VaultLockState?s/VaultType?s
0MaxResults?i/NextToken?s
ABackupPlanTemplatesList?[{$qv/NextToken?s
:BackupPlanTemplateId?s<BackupPlanTemplateName?s
2BackupPlanId!s0MaxResults?i/NextToken?s
@BackupPlanVersionsList?[{$sF/NextToken?s
@AdvancedBackupSettings?[{#O*3BackupPlanArn?s2BackupPlanId?s4BackupPlanName?s2CreationDate?t6CreatorRequestId?s2DeletionDate?t7LastExecutionDate?t/VersionId?s
4IncludeDeleted?b0MaxResults?i/NextToken?s
9BackupPlansList?[{$sF/NextToken?s
>BackupSelectionsList?[{$vM/NextToken?s
2BackupPlanId?s2CreationDate?t6CreatorRequestId?s0IamRoleArn?s1SelectionId?s3SelectionName?s
.ByShared?b1ByVaultType?s0MaxResults?i/NextToken?s
9BackupVaultList?[{$xL/NextToken?s
4BackupVaultArn?s5BackupVaultName?s2CreationDate?t6CreatorRequestId?s6EncryptionKeyArn?s7EncryptionKeyType?s.LockDate?t,Locked?b6MaxRetentionDays?l6MinRetentionDays?l<NumberOfRecoveryPoints?l0VaultState?s/VaultType?s
7AggregationPeriod?s:CopyJobSummaries?[{$h0/NextToken?s
1ByAccountId?s5ByCompleteAfter?t6ByCompleteBefore?t4ByCreatedAfter?t5ByCreatedBefore?t;ByDestinationVaultArn?s7ByMessageCategory?s3ByParentJobId?s3ByResourceArn?s4ByResourceType?s>BySourceRecoveryPointArn?s-ByState?s0MaxResults?i/NextToken?s
2CopyJobs?[{$+X/NextToken?s
4Frameworks?[{%$m/NextToken?s
2CreationTime?t6DeploymentStatus?s2FrameworkArn?s:FrameworkDescription?s3FrameworkName?s6NumberOfControls?i
2CreatedAfter?t3CreatedBefore?t1IndexStatus?s0MaxResults?n/NextToken?s2ResourceType?s7SourceResourceArn?s
?IndexedRecoveryPoints?[{%'^/NextToken?s
8BackupCreationDate?t4BackupVaultArn?s0IamRoleArn?s7IndexCreationDate?t1IndexStatus?s8IndexStatusMessage?s6RecoveryPointArn?s2ResourceType?s7SourceResourceArn?s
4LegalHolds?[{%)i/NextToken?s
6CancellationDate?t2CreationDate?t1Description?s2LegalHoldArn?s1LegalHoldId?s,Status?s+Title?s
/NextToken?s1Results?[{%+/
4LastBackupTime?t8LastBackupVaultArn?s:LastRecoveryPointArn?s1ResourceArn?s2ResourceName?s2ResourceType?s
:BackupVaultAccountId?s5BackupVaultName!s0MaxResults?i/NextToken?s
:BackupVaultAccountId?s5BackupVaultName!s4ByBackupPlanId?s4ByCreatedAfter?t5ByCreatedBefore?t>ByParentRecoveryPointArn?s3ByResourceArn?s4ByResourceType?s0MaxResults?i/NextToken?s
/NextToken?s8RecoveryPoints?[{%/I
=AggregatedScanResult?{%4s7BackupSizeInBytes?l4BackupVaultArn?s5BackupVaultName?s<CalculatedLifecycle?{$<B4CompletionDate?t?CompositeMemberIdentifier?s2CreatedBy?{$#q2CreationDate?t6EncryptionKeyArn?s7EncryptionKeyType?s0IamRoleArn?s1IndexStatus?s8IndexStatusMessage?s4InitiationDate?t1IsEncrypted?b.IsParent?b5LastRestoreTime?t2Lifecycle?{#S1<ParentRecoveryPointArn?s6RecoveryPointArn?s1ResourceArn?s2ResourceName?s2ResourceType?s:SourceBackupVaultArn?s,Status?s3StatusMessage?s/VaultType?s
0FailedScan?b/Findings?[s2LastComputed?t
1LegalHoldId!s0MaxResults?i/NextToken?s
/NextToken?s8RecoveryPoints?[{%62
5BackupVaultName?s6RecoveryPointArn?s1ResourceArn?s2ResourceType?s
<ManagedByAWSBackupOnly?b0MaxResults?i/NextToken?s1ResourceArn!s
/NextToken?s8RecoveryPoints?[{%8$
=AggregatedScanResult?{%4s5BackupSizeBytes?l5BackupVaultName?s2CreationDate?t6EncryptionKeyArn?s7EncryptionKeyType?s1IndexStatus?s8IndexStatusMessage?s.IsParent?b<ParentRecoveryPointArn?s6RecoveryPointArn?s2ResourceName?s,Status?s3StatusMessage?s/VaultType?s
5ByCreationAfter?t6ByCreationBefore?t6ByReportPlanName?s.ByStatus?s0MaxResults?i/NextToken?s
/NextToken?s4ReportJobs?[{$>T
/NextToken?s5ReportPlans?[{$@K
5BackupVaultName!s0MaxResults?n/NextToken?s
/NextToken?sCRestoreAccessBackupVaults?[{%=X
2ApprovalDate?t2CreationDate?t<LatestRevokeRequest?{$*OARestoreAccessBackupVaultArn?s0VaultState?s
/AccountId?s7AggregationPeriod?s0MaxResults?i/NextToken?s2ResourceType?s+State?s
7AggregationPeriod?s/NextToken?s=RestoreJobSummaries?[{%@9
/AccountId?s+Count?i-EndTime?t,Region?s2ResourceType?s/StartTime?t+State?s
1ByAccountId?s5ByCompleteAfter?t6ByCompleteBefore?t4ByCreatedAfter?t5ByCreatedBefore?t3ByParentJobId?s4ByResourceType?s=ByRestoreTestingPlanArn?s.ByStatus?s0MaxResults?i/NextToken?s
/NextToken?s5RestoreJobs?[{$Bl
FByRecoveryPointCreationDateAfter?tGByRecoveryPointCreationDateBefore?t.ByStatus?s0MaxResults?i/NextToken?s1ResourceArn!s
/NextToken?s=RestoreTestingPlans![{%E8
2CreationTime!t7LastExecutionTime?t4LastUpdateTime?t;RestoreTestingPlanArn!s<RestoreTestingPlanName!s8ScheduleExpression!s@ScheduleExpressionTimezone?s6StartWindowHours?i
0MaxResults?i/NextToken?s<RestoreTestingPlanName!s
/NextToken?sBRestoreTestingSelections![{%H4
2CreationTime!t0IamRoleArn!s;ProtectedResourceType!s<RestoreTestingPlanName!sARestoreTestingSelectionName!s;ValidationWindowHours?i
/AccountId?s7AggregationPeriod?s4MalwareScanner?s0MaxResults?n/NextToken?s2ResourceType?s6ScanResultStatus?s+State?s
7AggregationPeriod?s/NextToken?s:ScanJobSummaries?[{%KW
/AccountId?s+Count?n-EndTime?t4MalwareScanner?s,Region?s2ResourceType?s6ScanResultStatus?s/StartTime?t+State?s
1ByAccountId?s7ByBackupVaultName?s5ByCompleteAfter?t6ByCompleteBefore?t6ByMalwareScanner?s8ByRecoveryPointArn?s3ByResourceArn?s4ByResourceType?s8ByScanResultStatus?s-ByState?s0MaxResults?n/NextToken?s
/NextToken?s2ScanJobs![{%OC
/AccountId!s4BackupVaultArn!s5BackupVaultName!s4CompletionDate?t;ContinuousScanEndTime?t=ContinuousScanStartTime?t2CreatedBy!{$Kd2CreationDate!t0IamRoleArn!s4MalwareScanner!s6RecoveryPointArn!s1ResourceArn!s2ResourceName!s2ResourceType!s>ScanBaseRecoveryPointArn?s,ScanId?s/ScanJobId!s.ScanMode!s3ScanResult?{$LM4ScannerRoleArn!s+State?s3StatusMessage?s
0MaxResults?i/NextToken?s1ResourceArn!s
/NextToken?s+Tags?<s
0MaxResults?n/NextToken?s
/NextToken?s?TieringConfigurations?[{%Tc
5BackupVaultName?s2CreationTime?t5LastUpdatedTime?t=TieringConfigurationArn?s>TieringConfigurationName?s
5BackupVaultName!s,Policy?s
5BackupVaultName!s7ChangeableForDays?l6MaxRetentionDays?l6MinRetentionDays?l
8BackupVaultEvents![s5BackupVaultName!s1SnsTopicArn!s
2RestoreJobId!s6ValidationStatus!s=ValidationStatusMessage?s
5BackupVaultName!s6RequesterComment?sARestoreAccessBackupVaultArn!s
4BackupOptions?<s5BackupVaultName!s;CompleteWindowMinutes?l0IamRoleArn!s6IdempotencyToken?s+Index?s2Lifecycle?{#S1FLogicallyAirGappedBackupVaultArn?s8RecoveryPointTags?<s1ResourceArn!s8StartWindowMinutes?l
1BackupJobId?s2CreationDate?t.IsParent?b6RecoveryPointArn?s
?DestinationBackupVaultArn!s0IamRoleArn!s6IdempotencyToken?s2Lifecycle?{#S16RecoveryPointArn!s;SourceBackupVaultName!s
/CopyJobId?s2CreationDate?t.IsParent?b
6IdempotencyToken?s4ReportPlanName!s
1ReportJobId?s
FCopySourceTagsToRestoredResource?b0IamRoleArn?s6IdempotencyToken?s/Metadata!<s6RecoveryPointArn!s2ResourceType?s
2RestoreJobId?s
5BackupVaultName!s;ContinuousScanEndTime?t0IamRoleArn!s6IdempotencyToken?s4MalwareScanner!s6RecoveryPointArn!s>ScanBaseRecoveryPointArn?s.ScanMode!s4ScannerRoleArn!s
2CreationDate!t/ScanJobId!s
1ResourceArn!s+Tags!<s
1ResourceArn!s1TagKeyList![s
3BackupPlan!{#N62BackupPlanId!s
@AdvancedBackupSettings?[{#O*3BackupPlanArn?s2BackupPlanId?s2CreationDate?t6ScanSettings?[{#To/VersionId?s
;FrameworkControls?[{#\p:FrameworkDescription?s3FrameworkName!s6IdempotencyToken?s
2CreationTime?t2FrameworkArn?s3FrameworkName?s
5GlobalSettings?<s
5BackupVaultName!s0IamRoleArn?s+Index!s6RecoveryPointArn!s
5BackupVaultName?s+Index?s1IndexStatus?s6RecoveryPointArn?s
5BackupVaultName!s2Lifecycle?{#S16RecoveryPointArn!s
4BackupVaultArn?s<CalculatedLifecycle?{$<B2Lifecycle?{#S16RecoveryPointArn?s
6IdempotencyToken?s>ReportDeliveryChannel?{#e2;ReportPlanDescription?s4ReportPlanName!s6ReportSetting?{#e[
;RestoreTestingPlan!{%j:<RestoreTestingPlanName!s
?RecoveryPointSelection?{#k@8ScheduleExpression?s@ScheduleExpressionTimezone?s6StartWindowHours?i
2CreationTime!t;RestoreTestingPlanArn!s<RestoreTestingPlanName!s0UpdateTime!t
<RestoreTestingPlanName!s@RestoreTestingSelection!{%m1ARestoreTestingSelectionName!s
0IamRoleArn?s<ProtectedResourceArns?[sDProtectedResourceConditions?{#op?RestoreMetadataOverrides?<s;ValidationWindowHours?i
2CreationTime!t;RestoreTestingPlanArn!s<RestoreTestingPlanName!sARestoreTestingSelectionName!s0UpdateTime!t
=TieringConfiguration!{%pA>TieringConfigurationName!s
5BackupVaultName!s;ResourceSelection![{#s0
2CreationTime?t5LastUpdatedTime?t=TieringConfigurationArn?s>TieringConfigurationName?s
)"};
