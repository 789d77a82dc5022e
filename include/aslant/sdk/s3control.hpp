// What the actions of s3control take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x8e8556ed8c93c424>{
    R"($*#&;#&h#')#'M#'q#(2#(\#(r#)+#)Q#)q#*2#*V#+.#+R#+m#,=#,^#-4#-T#-j#.<#.X#.y#/<#/V#/|#0C#0k#1@#1`#1u#2L#2z#38#3Y#4)#4X#4y#57#5k#68#6V#7)#7M#8&#8C#8V#9%#9>#9\#9v#:9#:P#:g#;0#;Y#<.#<W#<u#=@#=l#>/#>I#>l#?5#?O#?|#@K#@k#A##AH#Ae#B2#BQ#Bn#CC#Cw#D;#Dh#E+#ET#Em#F1#FK#Fh#G%#GN#Gl#H7#Hc#I5#IJ#Ia#J+#JF#J_
associateAccessGrantsIdentityCenter {#K%{#KF
createAccessGrant {#KG{#Mf
createAccessGrantsInstance {#OX{#P*
createAccessGrantsLocation {#Q_{#R:
createAccessPoint {#S={#V%
createAccessPointForObjectLambda {#V?{#Xt
createBucket {#YU{#[Z
createJob {#[r{#r%
createMultiRegionAccessPoint {#r.{#sE
createStorageLensGroup {#sX{#KF
deleteAccessGrant {#w_{#KF
deleteAccessGrantsInstance {#w|{#KF
deleteAccessGrantsInstanceResourcePolicy {#w|{#KF
deleteAccessGrantsLocation {#x/{#KF
deleteAccessPoint {#xU{#KF
deleteAccessPointForObjectLambda {#xU{#KF
deleteAccessPointPolicy {#xU{#KF
deleteAccessPointPolicyForObjectLambda {#xU{#KF
deleteAccessPointScope {#xU{#KF
deleteBucket {#xi{#KF
deleteBucketLifecycleConfiguration {#xi{#KF
deleteBucketPolicy {#xi{#KF
deleteBucketReplication {#xi{#KF
deleteBucketTagging {#xi{#KF
deleteJobTagging {#y%{#KF
deleteMultiRegionAccessPoint {#y:{#sE
deletePublicAccessBlock {#w|{#KF
deleteStorageLensConfiguration {#yj{#KF
deleteStorageLensConfigurationTagging {#yj{#KF
deleteStorageLensGroup {#xU{#KF
describeJob {#y%{#z(
describeMultiRegionAccessPointOperation {$%M{$%l
dissociateAccessGrantsIdentityCenter {#w|{#KF
getAccessGrant {#w_{#Mf
getAccessGrantsInstance {#w|{#P*
getAccessGrantsInstanceForPrefix {$*?{$*W
getAccessGrantsInstanceResourcePolicy {#w|{$+1
getAccessGrantsLocation {#x/{#R:
getAccessPoint {#xU{$+V
getAccessPointConfigurationForObjectLambda {#xU{$-d
getAccessPointForObjectLambda {#xU{$-x
getAccessPointPolicy {#xU{$.d
getAccessPointPolicyForObjectLambda {#xU{$.d
getAccessPointPolicyStatus {#xU{$.n
getAccessPointPolicyStatusForObjectLambda {#xU{$.n
getAccessPointScope {#xU{$/3
getBucket {#xi{$/?
getBucketLifecycleConfiguration {#xi{$/s
getBucketPolicy {#xi{$.d
getBucketReplication {#xi{$5A
getBucketTagging {#xi{$;;
getBucketVersioning {#xi{$;I
getDataAccess {$;_{$<S
getJobTagging {#y%{$=j
getMultiRegionAccessPoint {#xU{$=v
getMultiRegionAccessPointPolicy {#xU{$?C
getMultiRegionAccessPointPolicyStatus {#xU{$?p
getMultiRegionAccessPointRoutes {$@({$@<
getPublicAccessBlock {#w|{$@|
getStorageLensConfiguration {#yj{$AG
getStorageLensConfigurationTagging {#yj{$=j
getStorageLensGroup {#xU{$J0
listAccessGrants {$JG{$K`
listAccessGrantsInstances {$L*{$LP
listAccessGrantsLocations {$M#{$MY
listAccessPoints {$N,{$N{
listAccessPointsForDirectoryBuckets {$Pl{$N{
listAccessPointsForObjectLambda {$L*{$QJ
listCallerAccessGrants {$RO{$S?
listJobs {$T;{$Tp
listMultiRegionAccessPoints {$L*{$VA
listRegionalBuckets {$Va{$W9
listStorageLensConfigurations {$XQ{$Xj
listStorageLensGroups {$XQ{$Yp
listTagsForResource {$Zi{$=j
putAccessGrantsInstanceResourcePolicy {$[*{$+1
putAccessPointConfigurationForObjectLambda {#V?{#KF
putAccessPointPolicy {$[O{#KF
putAccessPointPolicyForObjectLambda {$[O{#KF
putAccessPointScope {$[l{#KF
putBucketLifecycleConfiguration {$\1{#KF
putBucketPolicy {$\c{#KF
putBucketReplication {$]H{#KF
putBucketTagging {$]|{#KF
putBucketVersioning {$^E{#KF
putJobTagging {$_${#KF
putMultiRegionAccessPointPolicy {$_D{#sE
putPublicAccessBlock {$_l{#KF
putStorageLensConfiguration {$`C{#KF
putStorageLensConfigurationTagging {$a*{#KF
submitMultiRegionAccessPointRoutes {$aM{#KF
tagResource {$at{#KF
untagResource {$b@{#KF
updateAccessGrantsLocation {$bf{#R:
updateJobPriority {$c?{$c_
updateJobStatus {$cs{$dX
updateStorageLensGroup {$e%{#KF
/AccountId!s7IdentityCenterArn!s

JAccessGrantsLocationConfiguration?{#M%<AccessGrantsLocationId!s/AccountId!s4ApplicationArn?s0Grantee!{#M40Permission!s2S3PrefixType?s.Tags?[{#MW
1S3SubPrefix?s
7GranteeIdentifier?s1GranteeType?s
)Key!s+Value!s
4AccessGrantArn?s3AccessGrantId?sJAccessGrantsLocationConfiguration?{#M%<AccessGrantsLocationId?s4ApplicationArn?s/CreatedAt?t0GrantScope?s0Grantee?{#M40Permission?s
/AccountId!s7IdentityCenterArn?s.Tags?[{#MW
=AccessGrantsInstanceArn?s<AccessGrantsInstanceId?s/CreatedAt?tBIdentityCenterApplicationArn?s7IdentityCenterArn?s?IdentityCenterInstanceArn?s
/AccountId!s0IamRoleArn!s3LocationScope!s.Tags?[{#MW
=AccessGrantsLocationArn?s<AccessGrantsLocationId?s/CreatedAt?t0IamRoleArn?s3LocationScope?s
/AccountId!s,Bucket!s5BucketAccountId?s*Name!sGPublicAccessBlockConfiguration?{#Tb.Scope?{#UZ.Tags?[{#MW9VpcConfiguration?{#Uv
5BlockPublicAcls?b7BlockPublicPolicy?b6IgnorePublicAcls?b;RestrictPublicBuckets?b
2Permissions?[s/Prefixes?[s
+VpcId!s
4AccessPointArn?s+Alias?s
/AccountId!s6Configuration!{#Vf*Name!s
6AllowedFeatures?[s>CloudWatchMetricsEnabled?b;SupportingAccessPoint!sFTransformationConfigurations![{#Wv
.Actions![s>ContentTransformation!{#XC
2AwsLambda?{#XS
1FunctionArn!s5FunctionPayload?s
.Alias?{#YC@ObjectLambdaAccessPointArn?s
,Status?s+Value?s
)Acl?s,Bucket!sBCreateBucketConfiguration?{#[D6GrantFullControl?s/GrantRead?s2GrantReadACP?s0GrantWrite?s3GrantWriteACP?s@ObjectLockEnabledForBucket?b/OutpostId?s
8LocationConstraint?s
/BucketArn?s.Location?s
/AccountId!s8ClientRequestToken?s:ConfirmationRequired?b1Description?s1Manifest?{#]e:ManifestGenerator?{#^^2Operation!{#d=.Priority!i/Report!{#qK-RoleArn!s.Tags?[{#MW
1Location!{#^$-Spec!{#^J
*ETag!s/ObjectArn!s5ObjectVersionId?s
-Fields?[s,Format!s
?S3JobManifestGenerator?{#^{
:EnableManifestOutput!b9ExpectedBucketOwner?s/Filter?{#`,?ManifestOutputLocation?{#bn2SourceBucket!s
2CreatedAfter?t3CreatedBefore?t<EligibleForReplication?b:KeyNameConstraint?{#b4;MatchAnyStorageClass?[s@ObjectReplicationStatuses?[s@ObjectSizeGreaterThanBytes?l=ObjectSizeLessThanBytes?l
5MatchAnyPrefix?[s8MatchAnySubstring?[s5MatchAnySuffix?[s
,Bucket!sAExpectedManifestBucketOwner?s;ManifestEncryption?{#cv4ManifestFormat!s4ManifestPrefix?s
/Ssekms?{#d4.Sses3?{#KF
+KeyId!s
5LambdaInvoke?{#f`>S3DeleteObjectTagging?{#KF@S3InitiateRestoreObject?{#g@7S3PutObjectAcl?{#ge8S3PutObjectCopy?{#ir=S3PutObjectLegalHold?{#p7=S3PutObjectRetention?{#pQ;S3PutObjectTagging?{#q=:S3ReplicateObject?{#KF
1FunctionArn?s=InvocationSchemaVersion?s4UserArguments?<s
6ExpirationInDays?i4GlacierJobTier?s
<AccessControlPolicy?{#h%
:AccessControlList?{#hW=CannedAccessControlList?s
0Grants?[{#hp.Owner!{#i^
0Grantee?{#i10Permission?s
1DisplayName?s0Identifier?s4TypeIdentifier?s
1DisplayName?s(Id?s
=AccessControlGrants?[{#hp6BucketKeyEnabled?b=CannedAccessControlList?s7ChecksumAlgorithm?s7MetadataDirective?s=ModifiedSinceConstraint?t:NewObjectMetadata?{#n3:NewObjectTagging?[{#MW?ObjectLockLegalHoldStatus?s4ObjectLockMode?s?ObjectLockRetainUntilDate?t6RedirectLocation?s3RequesterPays?b4SseAwsKmsKeyId?s2StorageClass?s5TargetKeyPrefix?s4TargetResource?s?UnModifiedSinceConstraint?t
2CacheControl?s8ContentDisposition?s5ContentEncoding?s5ContentLanguage?s3ContentLength?l0ContentMD5?s1ContentType?s5HttpExpiresDate?t6RequesterCharged?b2SseAlgorithm?s3UserMetadata?<s
2LegalHold!{#pG
,Status!s
?BypassGovernanceRetention?b2Retention!{#q#
*Mode?s5RetainUntilDate?t
0TagSet?[{#MW
,Bucket?s-Enabled!b,Format?s,Prefix?s1ReportScope?s
+JobId?s
/AccountId!s1ClientToken?s0Details!{#rV
*Name!s:PublicAccessBlock?{#Tb1Regions![{#s)
,Bucket!s5BucketAccountId?s
5RequestTokenARN?s
/AccountId!s9StorageLensGroup!{#t,.Tags?[{#MW
/Filter!{#tV*Name!s9StorageLensGroupArn?s
,And?{#um5MatchAnyPrefix?[s5MatchAnySuffix?[s5MatchAnyTag?[{#MW7MatchObjectAge?{#vs8MatchObjectSize?{#w;+Or?{#um
5MatchAnyPrefix?[s5MatchAnySuffix?[s5MatchAnyTag?[{#MW7MatchObjectAge?{#vs8MatchObjectSize?{#w;
5DaysGreaterThan?i2DaysLessThan?i
6BytesGreaterThan?l3BytesLessThan?l
3AccessGrantId!s/AccountId!s
/AccountId!s
<AccessGrantsLocationId!s/AccountId!s
/AccountId!s*Name!s
/AccountId!s,Bucket!s
/AccountId!s+JobId!s
/AccountId!s1ClientToken?s0Details!{#yb
*Name!s
/AccountId!s.ConfigId!s
,Job?{#z2
:ConfirmationRequired?b2CreationTime?t1Description?s8FailureReasons?[{$#[DGeneratedManifestDescriptor?{$#z,JobArn?s+JobId?s1Manifest?{#]e:ManifestGenerator?{#^^2Operation?{#d=.Priority?i8ProgressSummary?{$$8/Report?{#qK-RoleArn?s,Status?s8StatusUpdateReason?s4SuspendedCause?s3SuspendedDate?t5TerminationDate?t
1FailureCode?s3FailureReason?s
,Format?s1Location?{#^$
9NumberOfTasksFailed?l<NumberOfTasksSucceeded?l/Timers?{$%/8TotalNumberOfTasks?l
@ElapsedTimeInActiveSeconds?l
/AccountId!s5RequestTokenARN!s
7AsyncOperation?{$&'
2CreationTime?t/Operation?s:RequestParameters?{$'73RequestStatus?s5RequestTokenARN?s8ResponseDetails?{$(m
LCreateMultiRegionAccessPointRequest?{#rVLDeleteMultiRegionAccessPointRequest?{#ybOPutMultiRegionAccessPointPolicyRequest?{$(\
*Name!s,Policy!s
5ErrorDetails?{$)IFMultiRegionAccessPointDetails?{$)r
*Code?s-Message?s/RequestId?s.Resource?s
1Regions?[{$*'
*Name?s3RequestStatus?s
/AccountId!s.S3Prefix!s
=AccessGrantsInstanceArn?s<AccessGrantsInstanceId?s
/CreatedAt?t2Organization?s,Policy?s
4AccessPointArn?s+Alias?s,Bucket?s5BucketAccountId?s2CreationDate?t2DataSourceId?s4DataSourceType?s0Endpoints?<s*Name?s3NetworkOrigin?sGPublicAccessBlockConfiguration?{#Tb9VpcConfiguration?{#Uv
6Configuration?{#Vf
.Alias?{#YC2CreationDate?t*Name?sGPublicAccessBlockConfiguration?{#Tb
,Policy?s
5PolicyStatus?{$/'
.IsPublic?b
.Scope?{#UZ
,Bucket?s2CreationDate?t>PublicAccessBlockEnabled?b
/Rules?[{$0&
GAbortIncompleteMultipartUpload?{$1q3Expiration?{$2./Filter?{$2Y(Id?sDNoncurrentVersionExpiration?{$40FNoncurrentVersionTransitions?[{$4\,Status!s5Transitions?[{$5#
9DaysAfterInitiation?i
*Date?t*Days?i?ExpiredObjectDeleteMarker?b
,And?{$3H;ObjectSizeGreaterThan?l8ObjectSizeLessThan?l,Prefix?s,Tag?{#MW
;ObjectSizeGreaterThan?l8ObjectSizeLessThan?l,Prefix?s.Tags?[{#MW
=NewerNoncurrentVersions?i4NoncurrentDays?i
4NoncurrentDays?i2StorageClass?s
*Date?t*Days?i2StorageClass?s
AReplicationConfiguration?{$5`
*Role!s/Rules![{$5t
,Bucket!s@DeleteMarkerReplication?{#pG4Destination!{$7bBExistingObjectReplication?{#pG/Filter?{$:-(Id?s,Prefix?s.Priority?i@SourceSelectionCriteria?{$:^,Status!s
AAccessControlTranslation?{$9.-Account?s,Bucket!s@EncryptionConfiguration?{$970Metrics?{$9J8ReplicationTime?{$9s2StorageClass?s
+Owner!s
5ReplicaKmsKeyID?s
7EventThreshold?{$9h,Status!s
-Minutes?i
,Status!s-Time!{$9h
,And?{$:I,Prefix?s,Tag?{#MW
,Prefix?s.Tags?[{#MW
=ReplicaModifications?{#pG?SseKmsEncryptedObjects?{#pG
0TagSet![{#MW
/MfaDelete?s,Status?s
/AccountId!s5DurationSeconds?i0Permission!s/Privilege?s,Target!s0TargetType?s
4Credentials?{$=-0Grantee?{#M48MatchedGrantTarget?s
1AccessKeyId?s0Expiration?t5SecretAccessKey?s2SessionToken?s
.Tags?[{#MW
4AccessPoint?{$>.
+Alias?s/CreatedAt?t*Name?s:PublicAccessBlock?{#Tb1Regions?[{$>x,Status?s
,Bucket?s5BucketAccountId?s,Region?s
/Policy?{$?P
4Established?{$.d1Proposed?{$.d
4Established?{$/'
/AccountId!s*Mrap!s
*Mrap?s0Routes?[{$@Q
,Bucket?s,Region?s;TrafficDialPercentage!i
GPublicAccessBlockConfiguration?{#Tb
AStorageLensConfiguration?{$Af
5AccountLevel!{$Bw/AwsOrg?{$H=3DataExport?{$HD0Exclude?{$Is(Id!s0Include?{$Is/IsEnabled!b4StorageLensArn?s
8ActivityMetrics?{$DmHAdvancedCostOptimizationMetrics?{$DmFAdvancedDataProtectionMetrics?{$Dm4BucketLevel!{$DzCDetailedStatusCodesMetrics?{$Dm>StorageLensGroupLevel?{$Gh
/IsEnabled?b
8ActivityMetrics?{$DmHAdvancedCostOptimizationMetrics?{$DmFAdvancedDataProtectionMetrics?{$DmCDetailedStatusCodesMetrics?{$Dm4PrefixLevel?{$FU
7StorageMetrics!{$Fj
/IsEnabled?b:SelectionCriteria?{$G4
/Delimiter?s.MaxDepth?i?MinStorageBytesPercentage?n
:SelectionCriteria?{$H&
.Exclude?[s.Include?[s
)Arn!s
:CloudWatchMetrics?{$Hu<S3BucketDestination?{$I(
/IsEnabled!b
/AccountId!s)Arn!s3Encryption?{#cv,Format!s9OutputSchemaVersion!s,Prefix?s
.Buckets?[s.Regions?[s
9StorageLensGroup?{#t,
/AccountId!s4ApplicationArn?s0GrantScope?s7GranteeIdentifier?s1GranteeType?s0MaxResults?i/NextToken?s0Permission?s
:AccessGrantsList?[{#Mf/NextToken?s
/AccountId!s0MaxResults?i/NextToken?s
CAccessGrantsInstancesList?[{#P*/NextToken?s
/AccountId!s3LocationScope?s0MaxResults?i/NextToken?s
CAccessGrantsLocationsList?[{#R:/NextToken?s
/AccountId!s,Bucket?s2DataSourceId?s4DataSourceType?s0MaxResults?i/NextToken?s
9AccessPointList?[{$OD/NextToken?s
4AccessPointArn?s+Alias?s,Bucket!s5BucketAccountId?s2DataSourceId?s4DataSourceType?s*Name!s3NetworkOrigin!s9VpcConfiguration?{#Uv
/AccountId!s5DirectoryBucket?s0MaxResults?n/NextToken?s
/NextToken?sEObjectLambdaAccessPointList?[{$Qy
.Alias?{#YC*Name!s@ObjectLambdaAccessPointArn?s
/AccountId!s:AllowedByApplication?b0GrantScope?s0MaxResults?i/NextToken?s
@CallerAccessGrantsList?[{$Si/NextToken?s
4ApplicationArn?s0GrantScope?s0Permission?s
/AccountId!s2JobStatuses?[s0MaxResults?i/NextToken?s
.Jobs?[{$U./NextToken?s
2CreationTime?t1Description?s+JobId?s/Operation?s.Priority?i8ProgressSummary?{$$8,Status?s5TerminationDate?t
6AccessPoints?[{$>./NextToken?s
/AccountId!s0MaxResults?i/NextToken?s/OutpostId?s
/NextToken?s<RegionalBucketList?[{$W_
,Bucket!s/BucketArn?s2CreationDate!t/OutpostId?s>PublicAccessBlockEnabled!b
/AccountId!s/NextToken?s
/NextToken?sFStorageLensConfigurationList?[{$Y@
0HomeRegion!s(Id!s/IsEnabled?b4StorageLensArn!s
/NextToken?s>StorageLensGroupList?[{$Z>
0HomeRegion!s*Name!s9StorageLensGroupArn!s
/AccountId!s1ResourceArn!s
/AccountId!s2Organization?s,Policy!s
/AccountId!s*Name!s,Policy!s
/AccountId!s*Name!s.Scope!{#UZ
/AccountId!s,Bucket!s?LifecycleConfiguration?{$/s
/AccountId!s,Bucket!sCConfirmRemoveSelfBucketAccess?b,Policy!s
/AccountId!s,Bucket!sAReplicationConfiguration!{$5`
/AccountId!s,Bucket!s0Tagging!{$;;
/AccountId!s,Bucket!s)Mfa?s@VersioningConfiguration!{$;I
/AccountId!s+JobId!s.Tags![{#MW
/AccountId!s1ClientToken?s0Details!{$(\
/AccountId!sGPublicAccessBlockConfiguration!{#Tb
/AccountId!s.ConfigId!sAStorageLensConfiguration!{$Af.Tags?[{#MW
/AccountId!s.ConfigId!s.Tags![{#MW
/AccountId!s*Mrap!s6RouteUpdates![{$@Q
/AccountId!s1ResourceArn!s.Tags![{#MW
/AccountId!s1ResourceArn!s.TagKeys![s
<AccessGrantsLocationId!s/AccountId!s0IamRoleArn!s
/AccountId!s+JobId!s.Priority!i
+JobId!s.Priority!i
/AccountId!s+JobId!s8RequestedJobStatus!s8StatusUpdateReason?s
+JobId?s,Status?s8StatusUpdateReason?s
/AccountId!s*Name!s9StorageLensGroup!{#t,
)"};
