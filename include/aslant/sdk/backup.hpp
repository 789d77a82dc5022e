// What the actions of backup take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x8f75c61dfd19093f>{
    R"($,#&A#&n#'-#'G#'f#('#(@#(Y#),#)F#)n#*6#*]#*w#+<#+W#,$#,P#,x#-7#-T#-n#.6#.]#.x#/;#/T#/o#05#0X#0w#1=#1X#1t#26#2f#3/#3\#4$#4;#4Z#5##5?#5c#6.#6D#6j#79#7X#8)#8H#8l#95#9U#9m#:4#:T#:m#;1#;K#;i#<%#<=#<`#<x#=>#=k#>:#>a#?-#?E#?^#@+#@L#@e#A7#AX#B$#B6#BZ#C)#CN#Cr#D@#DX#Dn#E,#EE#E\#Eq#F.#FH#Fa#G%#GO#Gu#H9#HS#Hu
associateBackupVaultMpaApprovalTeam {#IB{#J#
cancelLegalHold {#J${#J#
createBackupPlan {#J\{#PM
createBackupSelection {#QK{#Tr
createBackupVault {#UE{#V7
createFramework {#Vj{#Y]
createLegalHold {#Z#{#[a
createLogicallyAirGappedBackupVault {#\o{#]t
createReportPlan {#^Z{#aV
createRestoreAccessBackupVault {#b-{#c6
createRestoreTestingPlan {#d6{#g2
createRestoreTestingSelection {#gs{#k@
deleteBackupPlan {#lE{#lU
deleteBackupSelection {#m6{#J#
deleteBackupVault {#mT{#J#
deleteBackupVaultAccessPolicy {#mT{#J#
deleteBackupVaultLockConfiguration {#mT{#J#
deleteBackupVaultNotifications {#mT{#J#
deleteFramework {#mg{#J#
deleteRecoveryPoint {#mx{#J#
deleteReportPlan {#nD{#J#
deleteRestoreTestingPlan {#nV{#J#
deleteRestoreTestingSelection {#np{#J#
describeBackupJob {#oN{#o]
describeBackupVault {#u/{#uY
describeCopyJob {#y[{#yh
describeFramework {#mg{$$:
describeGlobalSettings {#J#{$%v
describeProtectedResource {$&@{$&O
describeRecoveryPoint {$(q{$)T
describeRegionSettings {#J#{$/'
describeReportJob {$/k{$/z
describeReportPlan {#nD{$1p
describeRestoreJob {$48{$4H
disassociateBackupVaultMpaApprovalTeam {$8U{#J#
disassociateRecoveryPoint {#mx{#J#
disassociateRecoveryPointFromParent {#mx{#J#
exportBackupPlanTemplate {#lE{$8{
getBackupPlan {$9;{$9W
getBackupPlanFromJSON {$>^{$>x
getBackupPlanFromTemplate {$?/{$?G
getBackupSelection {#m6{$?`
getBackupVaultAccessPolicy {#mT{$@[
getBackupVaultNotifications {#mT{$A.
getLegalHold {$Au{$B*
getRecoveryPointIndexDetails {#mx{$Cs
getRecoveryPointRestoreMetadata {$(q{$Em
getRestoreJobMetadata {$48{$FZ
getRestoreTestingInferredMetadata {$(q{$Fv
getRestoreTestingPlan {#nV{$G1
getRestoreTestingSelection {#np{$Ip
getSupportedResourceTypes {#J#{#P;
listBackupJobSummaries {$Lm{$Mv
listBackupJobs {$OY{$Qx
listBackupPlanTemplates {$VW{$Vq
listBackupPlanVersions {$Ws{$XB
listBackupPlans {$ZW{$[(
listBackupSelections {$Ws{$[K
listBackupVaults {$\v{$]O
listCopyJobSummaries {$Lm{$`)
listCopyJobs {$`a{$c*
listFrameworks {$VW{$cF
listIndexedRecoveryPoints {$dv{$f,
listLegalHolds {$VW{$hB
listProtectedResources {$VW{$ie
listProtectedResourcesByBackupVault {$k6{$ie
listRecoveryPointsByBackupVault {$ky{$mx
listRecoveryPointsByLegalHold {$s<{$sd
listRecoveryPointsByResource {$to{$uV
listReportJobs {$x?{$yB
listReportPlans {$VW{$y`
listRestoreAccessBackupVaults {$z%{$zQ
listRestoreJobSummaries {$|-{%#$
listRestoreJobs {%$P{%&B
listRestoreJobsByProtectedResource {%&a{%&B
listRestoreTestingPlans {$VW{%('
listRestoreTestingSelections {%*E{%*x
listTags {%,t{%-B
putBackupVaultAccessPolicy {%-W{#J#
putBackupVaultLockConfiguration {%-s{#J#
putBackupVaultNotifications {%.f{#J#
putRestoreValidationResult {%/B{#J#
revokeRestoreAccessBackupVault {%0%{#J#
startBackupJob {%0i{%2`
startCopyJob {%3B{%4_
startReportJob {%5,{%5Q
startRestoreJob {%5`{%6x
stopBackupJob {#oN{#J#
tagResource {%7.{#J#
untagResource {%7E{#J#
updateBackupPlan {%7b{#PM
updateFramework {%8({%8{
updateGlobalSettings {%9P{#J#
updateRecoveryPointIndexSettings {%9c{%:D
updateRecoveryPointLifecycle {%;&{%;[
updateRegionSettings {$/'{#J#
updateReportPlan {%<N{#aV
updateRestoreTestingPlan {%=_{%??
updateRestoreTestingSelection {%@3{%BP
5BackupVaultName!s8MpaApprovalTeamArn!s6RequesterComment?s

7CancelDescription!s1LegalHoldId!s8RetainRecordInDays?l
3BackupPlan!{#K85BackupPlanTags?<s6CreatorRequestId?s
@AdvancedBackupSettings?[{#Ks4BackupPlanName!s/Rules![{#L:
4BackupOptions?<s2ResourceType?s
=CompletionWindowMinutes?l5CopyActions?[{#Nm<EnableContinuousBackup?b6IndexActions?[{#P;2Lifecycle?{#O?8RecoveryPointTags?<s.RuleName!s8ScheduleExpression?s@ScheduleExpressionTimezone?s8StartWindowMinutes?l;TargetBackupVaultName!s
?DestinationBackupVaultArn!s2Lifecycle?{#O?
5DeleteAfterDays?l@MoveToColdStorageAfterDays?lIOptInToArchiveForSupportedResources?b
4ResourceTypes?[s
@AdvancedBackupSettings?[{#Ks3BackupPlanArn?s2BackupPlanId?s2CreationDate?t/VersionId?s
2BackupPlanId!s8BackupSelection!{#R)6CreatorRequestId?s
3Conditions?{#S+0IamRoleArn!s4ListOfTags?[{#TA3NotResources?[s0Resources?[s3SelectionName!s
6StringEquals?[{#Sz4StringLike?[{#Sz9StringNotEquals?[{#Sz7StringNotLike?[{#Sz
2ConditionKey?s4ConditionValue?s
2ConditionKey!s3ConditionType!s4ConditionValue!s
2BackupPlanId?s2CreationDate?t1SelectionId?s
5BackupVaultName!s6BackupVaultTags?<s6CreatorRequestId?s6EncryptionKeyArn?s
4BackupVaultArn?s5BackupVaultName?s2CreationDate?t
;FrameworkControls![{#Wt:FrameworkDescription?s3FrameworkName!s4FrameworkTags?<s6IdempotencyToken?s
@ControlInputParameters?[{#XX1ControlName!s5ControlScope?{#Xz
3ParameterName?s4ParameterValue?s
<ComplianceResourceIds?[s>ComplianceResourceTypes?[s+Tags?<s
2FrameworkArn?s3FrameworkName?s
1Description!s6IdempotencyToken?s?RecoveryPointSelection?{#Zq+Tags?<s+Title!s
2DateRange?{#[L:ResourceIdentifiers?[s1VaultNames?[s
.FromDate!t,ToDate!t
2CreationDate?t1Description?s2LegalHoldArn?s1LegalHoldId?s?RecoveryPointSelection?{#Zq,Status?s+Title?s
5BackupVaultName!s6BackupVaultTags?<s6CreatorRequestId?s6MaxRetentionDays!l6MinRetentionDays!l
4BackupVaultArn?s5BackupVaultName?s2CreationDate?t0VaultState?s
6IdempotencyToken?s>ReportDeliveryChannel!{#`#;ReportPlanDescription?s4ReportPlanName!s5ReportPlanTags?<s6ReportSetting!{#`L
.Formats?[s2S3BucketName!s1S3KeyPrefix?s
/Accounts?[s4FrameworkArns?[s8NumberOfFrameworks?i8OrganizationUnits?[s.Regions?[s4ReportTemplate!s
2CreationTime?t3ReportPlanArn?s4ReportPlanName?s
5BackupVaultName?s6BackupVaultTags?<s6CreatorRequestId?s6RequesterComment?s:SourceBackupVaultArn!s
2CreationDate?tARestoreAccessBackupVaultArn?sBRestoreAccessBackupVaultName?s0VaultState?s
6CreatorRequestId?s;RestoreTestingPlan!{#dj+Tags?<s
?RecoveryPointSelection!{#f1<RestoreTestingPlanName!s8ScheduleExpression!s@ScheduleExpressionTimezone?s6StartWindowHours?i
/Algorithm?s4ExcludeVaults?[s4IncludeVaults?[s9RecoveryPointTypes?[s9SelectionWindowDays?i
2CreationTime!t;RestoreTestingPlanArn!s<RestoreTestingPlanName!s
6CreatorRequestId?s<RestoreTestingPlanName!s@RestoreTestingSelection!{#hc
0IamRoleArn!s<ProtectedResourceArns?[sDProtectedResourceConditions?{#ja;ProtectedResourceType!s?RestoreMetadataOverrides?<sARestoreTestingSelectionName!s;ValidationWindowHours?i
6StringEquals?[{#k19StringNotEquals?[{#k1
)Key!s+Value!s
2CreationTime!t;RestoreTestingPlanArn!s<RestoreTestingPlanName!sARestoreTestingSelectionName!s
2BackupPlanId!s
3BackupPlanArn?s2BackupPlanId?s2DeletionDate?t/VersionId?s
2BackupPlanId!s1SelectionId!s
5BackupVaultName!s
3FrameworkName!s
5BackupVaultName!s6RecoveryPointArn!s
4ReportPlanName!s
<RestoreTestingPlanName!s
<RestoreTestingPlanName!sARestoreTestingSelectionName!s
1BackupJobId!s
/AccountId?s1BackupJobId?s4BackupOptions?<s7BackupSizeInBytes?l0BackupType?s4BackupVaultArn?s5BackupVaultName?s6BytesTransferred?l7ChildJobsInState?<l4CompletionDate?t2CreatedBy?{#tF2CreationDate?t<ExpectedCompletionDate?t0IamRoleArn?s4InitiationDate?t.IsParent?b5MessageCategory?s7NumberOfChildJobs?l1ParentJobId?s1PercentDone?s6RecoveryPointArn?s1ResourceArn?s2ResourceName?s2ResourceType?s-StartBy?t+State?s3StatusMessage?s
3BackupPlanArn?s2BackupPlanId?s7BackupPlanVersion?s2BackupRuleId?s
:BackupVaultAccountId?s5BackupVaultName!s
4BackupVaultArn?s5BackupVaultName?s2CreationDate?t6CreatorRequestId?s6EncryptionKeyArn?sDLatestMpaApprovalTeamUpdate?{#xm.LockDate?t,Locked?b6MaxRetentionDays?l6MinRetentionDays?l8MpaApprovalTeamArn?s3MpaSessionArn?s<NumberOfRecoveryPoints?l:SourceBackupVaultArn?s0VaultState?s/VaultType?s
0ExpiryDate?t4InitiationDate?t3MpaSessionArn?s,Status?s3StatusMessage?s
/CopyJobId!s
0CopyJob?{#yv
/AccountId?s7BackupSizeInBytes?l7ChildJobsInState?<l4CompletionDate?t?CompositeMemberIdentifier?s/CopyJobId?s2CreatedBy?{#tF2CreationDate?t?DestinationBackupVaultArn?sADestinationRecoveryPointArn?s0IamRoleArn?s.IsParent?b5MessageCategory?s7NumberOfChildJobs?l1ParentJobId?s1ResourceArn?s2ResourceName?s2ResourceType?s:SourceBackupVaultArn?s<SourceRecoveryPointArn?s+State?s3StatusMessage?s
2CreationTime?t6DeploymentStatus?s2FrameworkArn?s;FrameworkControls?[{#Wt:FrameworkDescription?s3FrameworkName?s5FrameworkStatus?s6IdempotencyToken?s
5GlobalSettings?<s4LastUpdateTime?t
1ResourceArn!s
4LastBackupTime?t8LastBackupVaultArn?s:LastRecoveryPointArn?sGLatestRestoreExecutionTimeMinutes?lBLatestRestoreJobCreationDate?tLLatestRestoreRecoveryPointCreationDate?t1ResourceArn?s2ResourceName?s2ResourceType?s
:BackupVaultAccountId?s5BackupVaultName!s6RecoveryPointArn!s
7BackupSizeInBytes?l4BackupVaultArn?s5BackupVaultName?s<CalculatedLifecycle?{$._4CompletionDate?t?CompositeMemberIdentifier?s2CreatedBy?{#tF2CreationDate?t6EncryptionKeyArn?s0IamRoleArn?s1IndexStatus?s8IndexStatusMessage?s4InitiationDate?t1IsEncrypted?b.IsParent?b5LastRestoreTime?t2Lifecycle?{#O?<ParentRecoveryPointArn?s6RecoveryPointArn?s1ResourceArn?s2ResourceName?s2ResourceType?s:SourceBackupVaultArn?s,Status?s3StatusMessage?s2StorageClass?s/VaultType?s
.DeleteAt?t9MoveToColdStorageAt?t
GResourceTypeManagementPreference?<bBResourceTypeOptInPreference?<b
1ReportJobId!s
2ReportJob?{$00
4CompletionTime?t2CreationTime?t:ReportDestination?{$1V1ReportJobId?s3ReportPlanArn?s4ReportTemplate?s,Status?s3StatusMessage?s
2S3BucketName?s-S3Keys?[s
3ReportPlan?{$2'
2CreationTime?t6DeploymentStatus?s@LastAttemptedExecutionTime?tALastSuccessfulExecutionTime?t>ReportDeliveryChannel?{#`#3ReportPlanArn?s;ReportPlanDescription?s4ReportPlanName?s6ReportSetting?{#`L
2RestoreJobId!s
/AccountId?s7BackupSizeInBytes?l4CompletionDate?t2CreatedBy?{$8<8CreatedResourceArn?s2CreationDate?t4DeletionStatus?s;DeletionStatusMessage?sCExpectedCompletionTimeMinutes?l0IamRoleArn?s1PercentDone?s6RecoveryPointArn?s?RecoveryPointCreationDate?t2ResourceType?s2RestoreJobId?s,Status?s3StatusMessage?s6ValidationStatus?s=ValidationStatusMessage?s
;RestoreTestingPlanArn?s
5BackupVaultName!s6RequesterComment?s
<BackupPlanTemplateJson?s
2BackupPlanId!s/VersionId?s
@AdvancedBackupSettings?[{#Ks3BackupPlan?{$;A3BackupPlanArn?s2BackupPlanId?s2CreationDate?t6CreatorRequestId?s2DeletionDate?t7LastExecutionDate?t/VersionId?s
@AdvancedBackupSettings?[{#Ks4BackupPlanName!s/Rules![{$;|
=CompletionWindowMinutes?l5CopyActions?[{#Nm<EnableContinuousBackup?b6IndexActions?[{#P;2Lifecycle?{#O?8RecoveryPointTags?<s,RuleId?s.RuleName!s8ScheduleExpression?s@ScheduleExpressionTimezone?s8StartWindowMinutes?l;TargetBackupVaultName!s
<BackupPlanTemplateJson!s
3BackupPlan?{$;A
:BackupPlanTemplateId!s
;BackupPlanDocument?{$;A
2BackupPlanId?s8BackupSelection?{#R)2CreationDate?t6CreatorRequestId?s1SelectionId?s
4BackupVaultArn?s5BackupVaultName?s,Policy?s
4BackupVaultArn?s8BackupVaultEvents?[s5BackupVaultName?s1SnsTopicArn?s
1LegalHoldId!s
7CancelDescription?s6CancellationDate?t2CreationDate?t1Description?s2LegalHoldArn?s1LegalHoldId?s?RecoveryPointSelection?{#Zq7RetainRecordUntil?t,Status?s+Title?s
4BackupVaultArn?s9IndexCompletionDate?t7IndexCreationDate?t7IndexDeletionDate?t1IndexStatus?s8IndexStatusMessage?s6RecoveryPointArn?s7SourceResourceArn?s7TotalItemsIndexed?n
4BackupVaultArn?s6RecoveryPointArn?s2ResourceType?s6RestoreMetadata?<s
/Metadata?<s2RestoreJobId?s
7InferredMetadata!<s
;RestoreTestingPlan!{$GJ
2CreationTime!t6CreatorRequestId?s7LastExecutionTime?t4LastUpdateTime?t?RecoveryPointSelection!{#f1;RestoreTestingPlanArn!s<RestoreTestingPlanName!s8ScheduleExpression!s@ScheduleExpressionTimezone?s6StartWindowHours?i
@RestoreTestingSelection!{$J4
2CreationTime!t6CreatorRequestId?s0IamRoleArn!s<ProtectedResourceArns?[sDProtectedResourceConditions?{#ja;ProtectedResourceType!s?RestoreMetadataOverrides?<s<RestoreTestingPlanName!sARestoreTestingSelectionName!s;ValidationWindowHours?i
/AccountId?s7AggregationPeriod?s0MaxResults?i5MessageCategory?s/NextToken?s2ResourceType?s+State?s
7AggregationPeriod?s<BackupJobSummaries?[{$NV/NextToken?s
/AccountId?s+Count?i-EndTime?t5MessageCategory?s,Region?s2ResourceType?s/StartTime?t+State?s
1ByAccountId?s7ByBackupVaultName?s5ByCompleteAfter?t6ByCompleteBefore?t4ByCreatedAfter?t5ByCreatedBefore?t7ByMessageCategory?s3ByParentJobId?s3ByResourceArn?s4ByResourceType?s-ByState?s0MaxResults?i/NextToken?s
4BackupJobs?[{$R</NextToken?s
/AccountId?s1BackupJobId?s4BackupOptions?<s7BackupSizeInBytes?l0BackupType?s4BackupVaultArn?s5BackupVaultName?s6BytesTransferred?l4CompletionDate?t2CreatedBy?{#tF2CreationDate?t<ExpectedCompletionDate?t0IamRoleArn?s4InitiationDate?t.IsParent?b5MessageCategory?s1ParentJobId?s1PercentDone?s6RecoveryPointArn?s1ResourceArn?s2ResourceName?s2ResourceType?s-StartBy?t+State?s3StatusMessage?s
0MaxResults?i/NextToken?s
ABackupPlanTemplatesList?[{$WB/NextToken?s
:BackupPlanTemplateId?s<BackupPlanTemplateName?s
2BackupPlanId!s0MaxResults?i/NextToken?s
@BackupPlanVersionsList?[{$Xl/NextToken?s
@AdvancedBackupSettings?[{#Ks3BackupPlanArn?s2BackupPlanId?s4BackupPlanName?s2CreationDate?t6CreatorRequestId?s2DeletionDate?t7LastExecutionDate?t/VersionId?s
4IncludeDeleted?b0MaxResults?i/NextToken?s
9BackupPlansList?[{$Xl/NextToken?s
>BackupSelectionsList?[{$[s/NextToken?s
2BackupPlanId?s2CreationDate?t6CreatorRequestId?s0IamRoleArn?s1SelectionId?s3SelectionName?s
.ByShared?b1ByVaultType?s0MaxResults?i/NextToken?s
9BackupVaultList?[{$]r/NextToken?s
4BackupVaultArn?s5BackupVaultName?s2CreationDate?t6CreatorRequestId?s6EncryptionKeyArn?s.LockDate?t,Locked?b6MaxRetentionDays?l6MinRetentionDays?l<NumberOfRecoveryPoints?l0VaultState?s/VaultType?s
7AggregationPeriod?s:CopyJobSummaries?[{$NV/NextToken?s
1ByAccountId?s5ByCompleteAfter?t6ByCompleteBefore?t4ByCreatedAfter?t5ByCreatedBefore?t;ByDestinationVaultArn?s7ByMessageCategory?s3ByParentJobId?s3ByResourceArn?s4ByResourceType?s-ByState?s0MaxResults?i/NextToken?s
2CopyJobs?[{#yv/NextToken?s
4Frameworks?[{$cd/NextToken?s
2CreationTime?t6DeploymentStatus?s2FrameworkArn?s:FrameworkDescription?s3FrameworkName?s6NumberOfControls?i
2CreatedAfter?t3CreatedBefore?t1IndexStatus?s0MaxResults?n/NextToken?s2ResourceType?s7SourceResourceArn?s
?IndexedRecoveryPoints?[{$fU/NextToken?s
8BackupCreationDate?t4BackupVaultArn?s0IamRoleArn?s7IndexCreationDate?t1IndexStatus?s8IndexStatusMessage?s6RecoveryPointArn?s2ResourceType?s7SourceResourceArn?s
4LegalHolds?[{$h`/NextToken?s
6CancellationDate?t2CreationDate?t1Description?s2LegalHoldArn?s1LegalHoldId?s,Status?s+Title?s
/NextToken?s1Results?[{$j&
4LastBackupTime?t8LastBackupVaultArn?s:LastRecoveryPointArn?s1ResourceArn?s2ResourceName?s2ResourceType?s
:BackupVaultAccountId?s5BackupVaultName!s0MaxResults?i/NextToken?s
:BackupVaultAccountId?s5BackupVaultName!s4ByBackupPlanId?s4ByCreatedAfter?t5ByCreatedBefore?t>ByParentRecoveryPointArn?s3ByResourceArn?s4ByResourceType?s0MaxResults?i/NextToken?s
/NextToken?s8RecoveryPoints?[{$n@
7BackupSizeInBytes?l4BackupVaultArn?s5BackupVaultName?s<CalculatedLifecycle?{$._4CompletionDate?t?CompositeMemberIdentifier?s2CreatedBy?{#tF2CreationDate?t6EncryptionKeyArn?s0IamRoleArn?s1IndexStatus?s8IndexStatusMessage?s4InitiationDate?t1IsEncrypted?b.IsParent?b5LastRestoreTime?t2Lifecycle?{#O?<ParentRecoveryPointArn?s6RecoveryPointArn?s1ResourceArn?s2ResourceName?s2ResourceType?s:SourceBackupVaultArn?s,Status?s3StatusMessage?s/VaultType?s
1LegalHoldId!s0MaxResults?i/NextToken?s
/NextToken?s8RecoveryPoints?[{$t,
5BackupVaultName?s6RecoveryPointArn?s1ResourceArn?s2ResourceType?s
<ManagedByAWSBackupOnly?b0MaxResults?i/NextToken?s1ResourceArn!s
/NextToken?s8RecoveryPoints?[{$ux
5BackupSizeBytes?l5BackupVaultName?s2CreationDate?t6EncryptionKeyArn?s1IndexStatus?s8IndexStatusMessage?s.IsParent?b<ParentRecoveryPointArn?s6RecoveryPointArn?s2ResourceName?s,Status?s3StatusMessage?s/VaultType?s
5ByCreationAfter?t6ByCreationBefore?t6ByReportPlanName?s.ByStatus?s0MaxResults?i/NextToken?s
/NextToken?s4ReportJobs?[{$00
/NextToken?s5ReportPlans?[{$2'
5BackupVaultName!s0MaxResults?n/NextToken?s
/NextToken?sCRestoreAccessBackupVaults?[{${$
2ApprovalDate?t2CreationDate?t<LatestRevokeRequest?{#xmARestoreAccessBackupVaultArn?s0VaultState?s
/AccountId?s7AggregationPeriod?s0MaxResults?i/NextToken?s2ResourceType?s+State?s
7AggregationPeriod?s/NextToken?s=RestoreJobSummaries?[{%#_
/AccountId?s+Count?i-EndTime?t,Region?s2ResourceType?s/StartTime?t+State?s
1ByAccountId?s5ByCompleteAfter?t6ByCompleteBefore?t4ByCreatedAfter?t5ByCreatedBefore?t4ByResourceType?s=ByRestoreTestingPlanArn?s.ByStatus?s0MaxResults?i/NextToken?s
/NextToken?s5RestoreJobs?[{$4H
FByRecoveryPointCreationDateAfter?tGByRecoveryPointCreationDateBefore?t.ByStatus?s0MaxResults?i/NextToken?s1ResourceArn!s
/NextToken?s=RestoreTestingPlans![{%(N
2CreationTime!t7LastExecutionTime?t4LastUpdateTime?t;RestoreTestingPlanArn!s<RestoreTestingPlanName!s8ScheduleExpression!s@ScheduleExpressionTimezone?s6StartWindowHours?i
0MaxResults?i/NextToken?s<RestoreTestingPlanName!s
/NextToken?sBRestoreTestingSelections![{%+J
2CreationTime!t0IamRoleArn!s;ProtectedResourceType!s<RestoreTestingPlanName!sARestoreTestingSelectionName!s;ValidationWindowHours?i
0MaxResults?i/NextToken?s1ResourceArn!s
/NextToken?s+Tags?<s
5BackupVaultName!s,Policy?s
5BackupVaultName!s7ChangeableForDays?l6MaxRetentionDays?l6MinRetentionDays?l
8BackupVaultEvents![s5BackupVaultName!s1SnsTopicArn!s
2RestoreJobId!s6ValidationStatus!s=ValidationStatusMessage?s
5BackupVaultName!s6RequesterComment?sARestoreAccessBackupVaultArn!s
4BackupOptions?<s5BackupVaultName!s;CompleteWindowMinutes?l0IamRoleArn!s6IdempotencyToken?s+Index?s2Lifecycle?{#O?8RecoveryPointTags?<s1ResourceArn!s8StartWindowMinutes?l
1BackupJobId?s2CreationDate?t.IsParent?b6RecoveryPointArn?s
?DestinationBackupVaultArn!s0IamRoleArn!s6IdempotencyToken?s2Lifecycle?{#O?6RecoveryPointArn!s;SourceBackupVaultName!s
/CopyJobId?s2CreationDate?t.IsParent?b
6IdempotencyToken?s4ReportPlanName!s
1ReportJobId?s
FCopySourceTagsToRestoredResource?b0IamRoleArn?s6IdempotencyToken?s/Metadata!<s6RecoveryPointArn!s2ResourceType?s
2RestoreJobId?s
1ResourceArn!s+Tags!<s
1ResourceArn!s1TagKeyList![s
3BackupPlan!{#K82BackupPlanId!s
;FrameworkControls?[{#Wt:FrameworkDescription?s3FrameworkName!s6IdempotencyToken?s
2CreationTime?t2FrameworkArn?s3FrameworkName?s
5GlobalSettings?<s
5BackupVaultName!s0IamRoleArn?s+Index!s6RecoveryPointArn!s
5BackupVaultName?s+Index?s1IndexStatus?s6RecoveryPointArn?s
5BackupVaultName!s2Lifecycle?{#O?6RecoveryPointArn!s
4BackupVaultArn?s<CalculatedLifecycle?{$._2Lifecycle?{#O?6RecoveryPointArn?s
6IdempotencyToken?s>ReportDeliveryChannel?{#`#;ReportPlanDescription?s4ReportPlanName!s6ReportSetting?{#`L
;RestoreTestingPlan!{%>7<RestoreTestingPlanName!s
?RecoveryPointSelection?{#f18ScheduleExpression?s@ScheduleExpressionTimezone?s6StartWindowHours?i
2CreationTime!t;RestoreTestingPlanArn!s<RestoreTestingPlanName!s0UpdateTime!t
<RestoreTestingPlanName!s@RestoreTestingSelection!{%A.ARestoreTestingSelectionName!s
0IamRoleArn?s<ProtectedResourceArns?[sDProtectedResourceConditions?{#ja?RestoreMetadataOverrides?<s;ValidationWindowHours?i
2CreationTime!t;RestoreTestingPlanArn!s<RestoreTestingPlanName!sARestoreTestingSelectionName!s0UpdateTime!t
)"};
