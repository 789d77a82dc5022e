// What the actions of macie2 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x6f528ba835501b70>{
    R"(#t#%e#&%#&L#&{#':#'[#(%#(C#(^#(t#)8#)T#)m#*7#*U#*p#+,#+E#+h#,9#,O#,x#-L#-s#.5#.J#.r#/9#/O#/{#0>#0l#12#1S#1q#2,#2G#2t#37#3P#3j#4##4?#4_#5*#5[#6+#6G#6_#6w#7E#7e#8-#8P#8f#9)#9B#9f#9{#:H#:n#;;#;g#<*#<X#=+#=D#=Y#={#>8#>Q#?&#?G#?j#@.#@J#@g#A6#AU#B$#BG
acceptInvitation {#Bt{#CS
batchGetCustomDataIdentifiers {#CT{#C\
batchUpdateAutomatedDiscoveryAccounts {#Do{#E;
createAllowList {#Eb{#Fv
createClassificationJob {#G({#N_
createCustomDataIdentifier {#Nq{#P[
createFindingsFilter {#Pu{#Fv
createInvitations {#R[{#S5
createMember {#Sx{#TI
createSampleFindings {#TP{#CS
declineInvitations {#Ta{#S5
deleteAllowList {#Tp{#CS
deleteCustomDataIdentifier {#U.{#CS
deleteFindingsFilter {#U.{#CS
deleteInvitations {#Ta{#S5
deleteMember {#U.{#CS
describeBuckets {#U4{#V]
describeClassificationJob {#cY{#cb
describeOrganizationConfiguration {#CS{#i)
disableMacie {#CS{#CS
disableOrganizationAdminAccount {#iP{#CS
disassociateFromAdministratorAccount {#CS{#CS
disassociateFromMasterAccount {#CS{#CS
disassociateMember {#U.{#CS
enableMacie {#ib{#CS
enableOrganizationAdminAccount {#j={#CS
getAdministratorAccount {#CS{#j]
getAllowList {#U.{#kT
getAutomatedDiscoveryConfiguration {#CS{#lk
getBucketStatistics {#nI{#nV
getClassificationExportConfiguration {#CS{#wE
getClassificationScope {#U.{#x9
getCustomDataIdentifier {#U.{#xm
getFindingStatistics {#zG{#{&
getFindings {#{O{#{p
getFindingsFilter {#U.{$71
getFindingsPublicationConfiguration {#CS{$8)
getInvitationsCount {#CS{$9'
getMacieSession {#CS{$9;
getMasterAccount {#CS{$:.
getMember {#U.{$:;
getResourceProfile {$;\{$;k
getRevealConfiguration {#CS{$?E
getSensitiveDataOccurrences {$@Y{$@f
getSensitiveDataOccurrencesAvailability {$@Y{$AG
getSensitivityInspectionTemplate {#U.{$AZ
getUsageStatistics {$C_{$DW
getUsageTotals {$Fw{$G*
listAllowLists {$Gl{$H,
listAutomatedDiscoveryAccounts {$I){$IQ
listClassificationJobs {$Ij{$Jo
listClassificationScopes {$La{$Lu
listCustomDataIdentifiers {$Gl{$MP
listFindings {$N<{$O#
listFindingsFilters {$Gl{$O>
listInvitations {$Gl{$P3
listManagedDataIdentifiers {$PR{$P_
listMembers {$Q/{$QZ
listOrganizationAdminAccounts {$Gl{$Qu
listResourceProfileArtifacts {$R<{$RW
listResourceProfileDetections {$SJ{$Sr
listSensitivityInspectionTemplates {$Gl{$Te
listTagsForResource {$;\{$U=
putClassificationExportConfiguration {$UF{#wE
putFindingsPublicationConfiguration {$UZ{#CS
searchResources {$V-{$Vm
tagResource {$[L{#CS
testCustomDataIdentifier {$[c{$\Q
untagResource {$\_{#CS
updateAllowList {$\y{#Fv
updateAutomatedDiscoveryConfiguration {$]H{#CS
updateClassificationJob {$]r{#CS
updateClassificationScope {$^-{#CS
updateFindingsFilter {$^f{#Fv
updateMacieSession {$_^{#CS
updateMemberSession {$`+{#CS
updateOrganizationConfiguration {$`:{#CS
updateResourceProfile {$`H{#CS
updateResourceProfileDetections {$`r{#CS
updateRevealConfiguration {$aR{$?E
updateSensitivityInspectionTemplate {$bD{#CS
<AdministratorAccountId?s2InvitationId!s3MasterAccount?s

*Ids?[s
?CustomDataIdentifiers?[{#D8<NotFoundIdentifierIds?[s
)Arn?s/CreatedAt?t-Deleted?b1Description?s(Id?s*Name?s
2Accounts?[{#E%
/AccountId?s,Status?s
0Errors?[{#EI
/AccountId?s/ErrorCode?s
1ClientToken?s1Criteria!{#FB1Description?s*Name!s+Tags?<s
+Regex?s4S3WordsList?{#F\
0BucketName!s/ObjectKey!s
)Arn?s(Id?s
3AllowListIds?[s1ClientToken?s>CustomDataIdentifierIds?[s1Description?s0InitialRun?b-JobType!s?ManagedDataIdentifierIds?[sCManagedDataIdentifierSelector?s*Name!s8S3JobDefinition!{#I_8SamplingPercentage?i:ScheduleFrequency?{#Ma+Tags?<s
7BucketCriteria?{#J?;BucketDefinitions?[{#L&0Scoping?{#L>
1Excludes?{#J\1Includes?{#J\
-And?[{#Jg
8SimpleCriterion?{#K55TagCriterion?{#KS
0Comparator?s)Key?s-Values?[s
0Comparator?s3TagValues?[{#Kq
)Key?s+Value?s
/AccountId!s.Buckets![s
1Excludes?{#L[1Includes?{#L[
-And?[{#Lf
8SimpleScopeTerm?{#K55TagScopeTerm?{#M4
0Comparator?s)Key?s3TagValues?[{#Kq,Target?s
6DailySchedule?{#CS8MonthlySchedule?{#ND7WeeklySchedule?{#NR
0DayOfMonth?i
/DayOfWeek?s
,JobArn?s+JobId?s
1ClientToken?s1Description?s2IgnoreWords?[s/Keywords?[s:MaximumMatchDistance?i*Name!s+Regex!s8SeverityLevels?[{#P8+Tags?<s
:OccurrencesThreshold!l.Severity!s
<CustomDataIdentifierId?s
,Action!s1ClientToken?s1Description?s8FindingCriteria!{#Qp*Name!s.Position?i+Tags?<s
3Criterion?<{#R'
)Eq?[s3EqExactMatch?[s(Gt?l)Gte?l(Lt?l)Lte?l*Neq?[s
1AccountIds![s>DisableEmailNotification?b-Message?s
=UnprocessedAccounts?[{#SP
/AccountId?s/ErrorCode?s2ErrorMessage?s
0Account!{#T4+Tags?<s
/AccountId!s+Email!s
)Arn?s
3FindingTypes?[s
1AccountIds![s
(Id!s5IgnoreJobChecks?s
(Id!s
2Criteria?<{#Uo0MaxResults?i/NextToken?s5SortCriteria?{#VB
)Eq?[s(Gt?l)Gte?l(Lt?l)Lte?l*Neq?[s,Prefix?s
3AttributeName?s-OrderBy?s
1Buckets?[{#Vx/NextToken?s
/AccountId?sDAllowsUnencryptedObjectUploads?sHAutomatedDiscoveryMonitoringStatus?s/BucketArn?s5BucketCreatedAt?t0BucketName?s=ClassifiableObjectCount?l=ClassifiableSizeInBytes?l/ErrorCode?s2ErrorMessage?s3JobDetails?{#]*@LastAutomatedDiscoveryTime?t1LastUpdated?t1ObjectCount?lDObjectCountByEncryptionType?{#]l5PublicAccess?{#^V,Region?s;ReplicationDetails?{#b;6SensitivityScore?i=ServerSideEncryption?{#bw2SharedAccess?s1SizeInBytes?l;SizeInBytesCompressed?l.Tags?[{#KqBUnclassifiableObjectCount?{#c6HUnclassifiableObjectSizeInBytes?{#c60Versioning?b
4IsDefinedInJob?s6IsMonitoredByJob?s/LastJobId?s4LastJobRunTime?t
5CustomerManaged?l0KmsManaged?l/S3Managed?l1Unencrypted?l-Unknown?l
9EffectivePermission?s@PermissionConfiguration?{#_0
@AccountLevelPermissions?{#_j?BucketLevelPermissions?{#`z
:BlockPublicAccess?{#`(
5BlockPublicAcls?b7BlockPublicPolicy?b6IgnorePublicAcls?b;RestrictPublicBuckets?b
:AccessControlList?{#aa:BlockPublicAccess?{#`(5BucketPolicy?{#aa
<AllowsPublicReadAccess?b=AllowsPublicWriteAccess?b
0Replicated?b:ReplicatedExternally?b:ReplicationAccounts?[s
4KmsMasterKeyId?s*Type?s
.FileType?l2StorageClass?l+Total?l
+JobId!s
3AllowListIds?[s1ClientToken?s/CreatedAt?t>CustomDataIdentifierIds?[s1Description?s0InitialRun?b,JobArn?s+JobId?s/JobStatus?s-JobType?s;LastRunErrorStatus?{#g[1LastRunTime?t?ManagedDataIdentifierIds?[sCManagedDataIdentifierSelector?s*Name?s8S3JobDefinition?{#I_8SamplingPercentage?i:ScheduleFrequency?{#Ma3Statistics?{#gc+Tags?<s:UserPausedDetails?{#h?
*Code?s
IApproximateNumberOfObjectsToProcess?n2NumberOfRuns?n
2JobExpiresAt?tIJobImminentExpirationHealthEventArn?s1JobPausedAt?t
0AutoEnable?b<MaxAccountLimitReached?b
4AdminAccountId!s
1ClientToken?s@FindingPublishingFrequency?s,Status?s
4AdminAccountId!s1ClientToken?s
6Administrator?{#jq
/AccountId?s2InvitationId?s/InvitedAt?t8RelationshipStatus?s
)Arn?s/CreatedAt?t1Criteria?{#FB1Description?s(Id?s*Name?s/Status?{#lU+Tags?<s/UpdatedAt?t
*Code!s1Description?s
CAutoEnableOrganizationMembers?s;ClassificationScopeId?s0DisabledAt?t4FirstEnabledAt?t3LastUpdatedAt?tESensitivityInspectionTemplateId?s,Status?s
/AccountId?s
1BucketCount?lIBucketCountByEffectivePermission?{#rrDBucketCountByEncryptionType?{#s^QBucketCountByObjectEncryptionRequirement?{#t6FBucketCountBySharedAccessType?{#u)FBucketStatisticsBySensitivity?{#uV=ClassifiableObjectCount?l=ClassifiableSizeInBytes?l1LastUpdated?t1ObjectCount?l1SizeInBytes?l;SizeInBytesCompressed?lBUnclassifiableObjectCount?{#c6HUnclassifiableObjectSizeInBytes?{#c6
8PubliclyAccessible?l6PubliclyReadable?l6PubliclyWritable?l-Unknown?l
0KmsManaged?l/S3Managed?l1Unencrypted?l-Unknown?l
DAllowsUnencryptedObjectUploads?lDDeniesUnencryptedObjectUploads?l-Unknown?l
.External?l.Internal?l/NotShared?l-Unknown?l
<ClassificationError?{#vJ6NotClassified?{#vJ5NotSensitive?{#vJ2Sensitive?{#vJ
=ClassifiableSizeInBytes?l=PubliclyAccessibleCount?l0TotalCount?l6TotalSizeInBytes?l
6Configuration?{#wY
6S3Destination?{#wm
0BucketName!s/KeyPrefix?s/KmsKeyArn!s
(Id?s*Name?s+S3?{#xN
1Excludes!{#x]
2BucketNames![s
)Arn?s/CreatedAt?t-Deleted?b1Description?s(Id?s2IgnoreWords?[s/Keywords?[s:MaximumMatchDistance?i*Name?s+Regex?s8SeverityLevels?[{#P8+Tags?<s
8FindingCriteria?{#Qp-GroupBy!s*Size?i5SortCriteria?{#VB
7CountsByGroup?[{#{;
+Count?l.GroupKey?s
1FindingIds![s5SortCriteria?{#VB
2Findings?[{#|&
/AccountId?s.Archived?b.Category?s>ClassificationDetails?{$$X+Count?l/CreatedAt?t1Description?s(Id?s/Partition?s6PolicyDetails?{$*p,Region?s:ResourcesAffected?{$2r,Sample?b3SchemaVersion?s1Severity?{$6t+Title?s*Type?s/UpdatedAt?t
=DetailedResultsLocation?s,JobArn?s+JobId?s0OriginType?s/Result?{$%C
;AdditionalOccurrences?b>CustomDataIdentifiers?{$&Y.MimeType?s7SensitiveData?[{$)n4SizeClassified?l/Status?{$*_
4Detections?[{$&x0TotalCount?l
)Arn?s+Count?l*Name?s4Occurrences?{$'E
/Cells?[{$(64LineRanges?[{$(c6OffsetRanges?[{$(c/Pages?[{$)&1Records?[{$)T
3CellReference?s,Column?l0ColumnName?s)Row?l
)End?l+Start?l1StartColumn?l
2LineRange?{$(c4OffsetRange?{$(c0PageNumber?l
.JsonPath?s1RecordIndex?l
.Category?s4Detections?[{$*>0TotalCount?l
+Count?l4Occurrences?{$'E*Type?s
*Code?s,Reason?s
/Action?{$+..Actor?{$,%
0ActionType?s7ApiCallDetails?{$+P
)Api?s4ApiServiceName?s/FirstSeen?t.LastSeen?t
6DomainDetails?{$,a9IpAddressDetails?{$,o5UserIdentity?{$.E
0DomainName?s
1IpAddressV4?s/IpCity?{$-_2IpCountry?{$-g6IpGeoLocation?{$-v0IpOwner?{$.)
*Name?s
*Code?s*Name?s
)Lat?n)Lon?n
)Asn?s,AsnOrg?s)Isp?s)Org?s
4AssumedRole?{$/N3AwsAccount?{$1W3AwsService?{$1r6FederatedUser?{$/N0IamUser?{$2%-Root?{$2Q*Type?s
1AccessKeyId?s/AccountId?s)Arn?s1PrincipalId?s7SessionContext?{$07
3Attributes?{$0[6SessionIssuer?{$1$
2CreationDate?t6MfaAuthenticated?b
/AccountId?s)Arn?s1PrincipalId?s*Type?s.UserName?s
/AccountId?s1PrincipalId?s
/InvokedBy?s
/AccountId?s)Arn?s1PrincipalId?s.UserName?s
/AccountId?s)Arn?s1PrincipalId?s
1S3Bucket?{$351S3Object?{$5<
DAllowsUnencryptedObjectUploads?s)Arn?s/CreatedAt?tDDefaultServerSideEncryption?{$4_*Name?s.Owner?{$5(5PublicAccess?{#^V.Tags?[{#Kq
4EncryptionType?s4KmsMasterKeyId?s
1DisplayName?s(Id?s
/BucketArn?s*ETag?s/Extension?s)Key?s2LastModified?t*Path?s2PublicAccess?b=ServerSideEncryption?{$4_*Size?l2StorageClass?s.Tags?[{#Kq/VersionId?s
1Description?s+Score?l
,Action?s)Arn?s1Description?s8FindingCriteria?{#Qp(Id?s*Name?s.Position?i+Tags?<s
ASecurityHubConfiguration?{$8H
CPublishClassificationFindings!b;PublishPolicyFindings!b
6InvitationsCount?l
/CreatedAt?t@FindingPublishingFrequency?s1ServiceRole?s,Status?s/UpdatedAt?t
/Master?{#jq
/AccountId?s<AdministratorAccountId?s)Arn?s+Email?s/InvitedAt?t5MasterAccountId?s8RelationshipStatus?s+Tags?<s/UpdatedAt?t
1ResourceArn!s
6ProfileUpdatedAt?t6SensitivityScore?i@SensitivityScoreOverridden?b3Statistics?{$<e
:TotalBytesClassified?l5TotalDetections?l?TotalDetectionsSuppressed?l:TotalItemsClassified?l9TotalItemsSensitive?l7TotalItemsSkipped?lHTotalItemsSkippedInvalidEncryption?lATotalItemsSkippedInvalidKms?lGTotalItemsSkippedPermissionDenied?l
6Configuration?{$?u?RetrievalConfiguration?{$@0
.KmsKeyId?s,Status!s
0ExternalId?s3RetrievalMode!s.RoleName?s
/FindingId!s
+Error?sCSensitiveDataOccurrences?<[{$A>,Status?s
+Value!s
*Code?s.Reasons?[s
1Description?s1Excludes?{$BT1Includes?{$Bq*Name?sESensitivityInspectionTemplateId?s
?ManagedDataIdentifierIds?[s
3AllowListIds?[s>CustomDataIdentifierIds?[s?ManagedDataIdentifierIds?[s
2FilterBy?[{#K50MaxResults?i/NextToken?s/SortBy?{$DF/TimeRange?s
)Key?s-OrderBy?s
/NextToken?s1Records?[{$E$/TimeRange?s
/AccountId?sJAutomatedDiscoveryFreeTrialStartDate?t8FreeTrialStartDate?t/Usage?[{$Ey
.Currency?s3EstimatedCost?s5ServiceLimit?{$FT*Type?s
6IsServiceLimited?b*Unit?s+Value?l
/TimeRange?s
/TimeRange?s5UsageTotals?[{$GI
.Currency?s3EstimatedCost?s*Type?s
0MaxResults?i/NextToken?s
4AllowLists?[{$HJ/NextToken?s
)Arn?s/CreatedAt?t1Description?s(Id?s*Name?s/UpdatedAt?t
1AccountIds?[s0MaxResults?i/NextToken?s
/Items?[{#E%/NextToken?s
7FilterCriteria?{$JP0MaxResults?i/NextToken?s5SortCriteria?{#VB
2Excludes?[{#K52Includes?[{#K5
/Items?[{$K./NextToken?s
7BucketCriteria?{#J?;BucketDefinitions?[{#L&/CreatedAt?t+JobId?s/JobStatus?s-JobType?s;LastRunErrorStatus?{#g[*Name?s:UserPausedDetails?{#h?
*Name?s/NextToken?s
>ClassificationScopes?[{$MC/NextToken?s
(Id?s*Name?s
/Items?[{$Mi/NextToken?s
)Arn?s/CreatedAt?t1Description?s(Id?s*Name?s
8FindingCriteria?{#Qp0MaxResults?i/NextToken?s5SortCriteria?{#VB
1FindingIds?[s/NextToken?s
AFindingsFilterListItems?[{$Oi/NextToken?s
,Action?s)Arn?s(Id?s*Name?s+Tags?<s
5Invitations?[{#jq/NextToken?s
/NextToken?s
/Items?[{$Px/NextToken?s
.Category?s(Id?s
0MaxResults?i/NextToken?s4OnlyAssociated?s
1Members?[{$:;/NextToken?s
7AdminAccounts?[{#E%/NextToken?s
/NextToken?s1ResourceArn!s
3Artifacts?[{$Rt/NextToken?s
)Arn!s@ClassificationResultStatus!s/Sensitive?b
0MaxResults?i/NextToken?s1ResourceArn!s
4Detections?[{$T6/NextToken?s
)Arn?s+Count?l(Id?s*Name?s0Suppressed?b*Type?s
/NextToken?sHSensitivityInspectionTemplates?[{$MC
+Tags?<s
6Configuration!{#wY
1ClientToken?sASecurityHubConfiguration?{$8H
7BucketCriteria?{#J?0MaxResults?i/NextToken?s5SortCriteria?{#VB
;MatchingResources?[{$W8/NextToken?s
7MatchingBucket?{$WM
/AccountId?sHAutomatedDiscoveryMonitoringStatus?s0BucketName?s=ClassifiableObjectCount?l=ClassifiableSizeInBytes?l/ErrorCode?s2ErrorMessage?s3JobDetails?{#]*@LastAutomatedDiscoveryTime?t1ObjectCount?lDObjectCountByEncryptionType?{#]l6SensitivityScore?i1SizeInBytes?l;SizeInBytesCompressed?lBUnclassifiableObjectCount?{#c6HUnclassifiableObjectSizeInBytes?{#c6
1ResourceArn!s+Tags!<s
2IgnoreWords?[s/Keywords?[s:MaximumMatchDistance?i+Regex!s0SampleText!s
0MatchCount?i
1ResourceArn!s.TagKeys![s
1Criteria!{#FB1Description?s(Id!s*Name!s
CAutoEnableOrganizationMembers?s,Status!s
+JobId!s/JobStatus!s
(Id!s+S3?{$^;
1Excludes!{$^J
2BucketNames![s/Operation!s
,Action?s1ClientToken?s1Description?s8FindingCriteria?{#Qp(Id!s*Name?s.Position?i
@FindingPublishingFrequency?s,Status?s
(Id!s,Status!s
0AutoEnable!b
1ResourceArn!s>SensitivityScoreOverride?i
1ResourceArn!sASuppressDataIdentifiers?[{$aE
(Id?s*Type?s
6Configuration!{$?u?RetrievalConfiguration?{$b(
3RetrievalMode!s.RoleName?s
1Description?s1Excludes?{$BT(Id!s1Includes?{$Bq
)"};
