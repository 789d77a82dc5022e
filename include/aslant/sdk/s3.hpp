// What the actions of s3 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x8d8fd07b578cde3>{
    R"($<#&q#'5#'V#'j#(&#(N#({#)@#)W#)j#*9#*P#*m#+E#+n#,0#,X#-+#-R#-v#.5#.S#.m#/-#/C#/c#0&#0=#0[#0r#1B#1X#2'#2>#2[#33#3\#3x#4G#4b#4|#5J#5w#6D#6c#75#7Y#7r#87#8U#8v#96#9S#9m#:&#:<#:Y#:v#;8#;\#;x#<8#<R#<p#=*#=>#=i#>C#>n#?=#?R#?p#@4#@S#@o#A*#AA#AT#Ah#B5#BH#Bn#C(#CB#Cq#D=#DY#E(#E?#Ec#F(#FQ#Fr#G.#GI#Gg#H$#H>#HU#Hh#I$#IA#I]#J'#JC#J]#Jx#K4#KK#L(#L^#M8#MX#Ml#N*
abortMultipartUpload {#NG{#OD
completeMultipartUpload {#OV{#V$
copyObject {#YV{#df
createBucket {#iK{#lj
createBucketMetadataConfiguration {#m(*
createBucketMetadataTableConfiguration {#qQ*
createMultipartUpload {#s6{#z-
createSession {#|_{$#o
deleteBucket {$%\*
deleteBucketAnalyticsConfiguration {$%|*
deleteBucketCors {$%\*
deleteBucketEncryption {$%\*
deleteBucketIntelligentTieringConfiguration {$%|*
deleteBucketInventoryConfiguration {$%|*
deleteBucketLifecycle {$%\*
deleteBucketMetadataConfiguration {$%\*
deleteBucketMetadataTableConfiguration {$%\*
deleteBucketMetricsConfiguration {$%|*
deleteBucketOwnershipControls {$%\*
deleteBucketPolicy {$%\*
deleteBucketReplication {$%\*
deleteBucketTagging {$%\*
deleteBucketWebsite {$%\*
deleteObject {$&G{$((
deleteObjectAnnotation {$(U{$)]
deleteObjectTagging {$*'{$*Y
deleteObjects {$*f{$,n
deletePublicAccessBlock {$%\*
getBucketAbac {$%\{$.E
getBucketAccelerateConfiguration {$.`{$/5
getBucketAcl {$%\{$/P
getBucketAnalyticsConfiguration {$%|{$0n
getBucketCors {$%\{$3[
getBucketEncryption {$%\{$4o
getBucketIntelligentTieringConfiguration {$%|{$6|
getBucketInventoryConfiguration {$%|{$8-
getBucketLifecycle {$%\{$;/
getBucketLifecycleConfiguration {$%\{$?9
getBucketLocation {$%\{$C<
getBucketLogging {$%\{$CR
getBucketMetadataConfiguration {$%\{$EA
getBucketMetadataTableConfiguration {$%\{$K)
getBucketMetricsConfiguration {$%|{$M:
getBucketNotification {$%\{$N`
getBucketNotificationConfiguration {$%\{$Pv
getBucketOwnershipControls {$%\{$T/
getBucketPolicy {$%\{$Tg
getBucketPolicyStatus {$%\{$Tq
getBucketReplication {$%\{$U6
getBucketRequestPayment {$%\{$ZZ
getBucketTagging {$%\{$Zc
getBucketVersioning {$%\{$Zq
getBucketWebsite {$%\{$[-
getObject {$^={$bD
getObjectAcl {$kK{$l2
getObjectAnnotation {$l\{$mc
getObjectAttributes {$q@{$s;
getObjectLegalHold {$kK{$z$
getObjectLockConfiguration {$%\{$z4
getObjectRetention {$kK{${k
getObjectTagging {$kK{$|^
getObjectTorrent {$|x{%#S
getPublicAccessBlock {$%\{%#l
headBucket {$%\{%%/
headObject {$^={%&.
listBucketAnalyticsConfigurations {%/>{%/r
listBucketIntelligentTieringConfigurations {%/>{%0t
listBucketInventoryConfigurations {%/>{%2%
listBucketMetricsConfigurations {%/>{%3'
listBuckets {%4'{%4a
listDirectoryBuckets {%5p{%6A
listMultipartUploads {%6d{%8-
listObjectAnnotations {%;R{%<w
listObjectVersions {%?n{%AQ
listObjects {%FO{%Gw
listObjectsV2 {%Jm{%L`
listParts {%Ni{%PO
putBucketAbac {%UF*
putBucketAccelerateConfiguration {%V=*
putBucketAcl {%W4*
putBucketAnalyticsConfiguration {%Y+*
putBucketCors {%Yl*
putBucketEncryption {%Z{*
putBucketIntelligentTieringConfiguration {%\/*
putBucketInventoryConfiguration {%\y*
putBucketLifecycle {%]`{$:q
putBucketLifecycleConfiguration {%^p{%`>
putBucketLogging {%`d*
putBucketMetricsConfiguration {%ad*
putBucketNotification {%bI{$:q
putBucketNotificationConfiguration {%cO*
putBucketOwnershipControls {%dP*
putBucketPolicy {%eN*
putBucketReplication {%f^*
putBucketRequestPayment {%gk*
putBucketTagging {%h|*
putBucketVersioning {%ip*
putBucketWebsite {%jz*
putObject {%k{{%uQ
putObjectAcl {%y[{#OD
putObjectAnnotation {%{s{&%O
putObjectLegalHold {&(V{#OD
putObjectLockConfiguration {&)m{#OD
putObjectRetention {&+.{#OD
putObjectTagging {&,a{$*Y
putPublicAccessBlock {&-v*
renameObject {&/'{$:q
restoreObject {&1`{&:M
updateBucketMetadataAnnotationTableConfiguration {&:s*
updateBucketMetadataInventoryTableConfiguration {&;|*
updateBucketMetadataJournalTableConfiguration {&=**
updateObjectEncryption {&>G{#OD
uploadPart {&@8{&D>
uploadPartCopy {&GY{&Lm
writeGetObjectResponse {&Ph*
,Bucket!s9ExpectedBucketOwner?s:IfMatchInitiatedTime?t)Key!s2RequestPayer?s.UploadId!s
4RequestCharged?s
,Bucket!s3ChecksumCRC32?s4ChecksumCRC32C?s7ChecksumCRC64NVME?s1ChecksumMD5?s2ChecksumSHA1?s4ChecksumSHA256?s4ChecksumSHA512?s2ChecksumType?s7ChecksumXXHASH128?s5ChecksumXXHASH3?s6ChecksumXXHASH64?s9ExpectedBucketOwner?s-IfMatch?s1IfNoneMatch?s)Key!s3MpuObjectSize?n8MultipartUpload?{#Sc2RequestPayer?s:SseCustomerAlgorithm?s4SseCustomerKey?*7SseCustomerKeyMD5?s.UploadId!s
/Parts?[{#Sp
3ChecksumCRC32?s4ChecksumCRC32C?s7ChecksumCRC64NVME?s1ChecksumMD5?s2ChecksumSHA1?s4ChecksumSHA256?s4ChecksumSHA512?s7ChecksumXXHASH128?s5ChecksumXXHASH3?s6ChecksumXXHASH64?s*ETag?s0PartNumber?i
,Bucket?s6BucketKeyEnabled?b3ChecksumCRC32?s4ChecksumCRC32C?s7ChecksumCRC64NVME?s1ChecksumMD5?s2ChecksumSHA1?s4ChecksumSHA256?s4ChecksumSHA512?s2ChecksumType?s7ChecksumXXHASH128?s5ChecksumXXHASH3?s6ChecksumXXHASH64?s*ETag?s0Expiration?s)Key?s.Location?s4RequestCharged?s:ServerSideEncryption?s1SsekmsKeyId?s/VersionId?s
)Acl?s9AnnotationDirective?s,Bucket?s6BucketKeyEnabled?b2CacheControl?s7ChecksumAlgorithm?s8ContentDisposition?s5ContentEncoding?s5ContentLanguage?s1ContentType?s0CopySource?s7CopySourceIfMatch?s?CopySourceIfModifiedSince?t;CopySourceIfNoneMatch?sACopySourceIfUnmodifiedSince?tDCopySourceSSECustomerAlgorithm?s>CopySourceSSECustomerKey?*ACopySourceSSECustomerKeyMD5?s7DestinationBucket?s4DestinationKey?s9ExpectedBucketOwner?s?ExpectedSourceBucketOwner?s-Expires?t6GrantFullControl?s/GrantRead?s2GrantReadACP?s3GrantWriteACP?s-IfMatch?s1IfNoneMatch?s)Key?s/Metadata?<s7MetadataDirective?s9ObjectLockEventHold?sEObjectLockEventHoldDurationDays?nFObjectLockEventHoldDurationYears?n?ObjectLockLegalHoldStatus?s4ObjectLockMode?s?ObjectLockRetainUntilDate?t2RequestPayer?s:ServerSideEncryption?s2SourceBucket?s/SourceKey?s5SourceVersionId?s:SseCustomerAlgorithm?s4SseCustomerKey?*7SseCustomerKeyMD5?s=SsekmsEncryptionContext?s1SsekmsKeyId?s2StorageClass?s-Tagging?s6TaggingDirective?s=WebsiteRedirectLocation?s
6BucketKeyEnabled?b9CopyObjectResult?{#g,9CopySourceVersionId?s0Expiration?s4RequestCharged?s:ServerSideEncryption?s:SseCustomerAlgorithm?s7SseCustomerKeyMD5?s=SsekmsEncryptionContext?s1SsekmsKeyId?s/VersionId?s
3ChecksumCRC32?s4ChecksumCRC32C?s7ChecksumCRC64NVME?s1ChecksumMD5?s2ChecksumSHA1?s4ChecksumSHA256?s4ChecksumSHA512?s2ChecksumType?s7ChecksumXXHASH128?s5ChecksumXXHASH3?s6ChecksumXXHASH64?s*ETag?s2LastModified?t
)Acl?s,Bucket!s5BucketNamespace?sBCreateBucketConfiguration?{#kR6GrantFullControl?s/GrantRead?s2GrantReadACP?s0GrantWrite?s3GrantWriteACP?s@ObjectLockEnabledForBucket?b5ObjectOwnership?s
/Bucket?{#l31Location?{#lL8LocationConstraint?s.Tags?[{#l[
4DataRedundancy?s*Type?s
*Name?s*Type?s
)Key!s+Value!s
/BucketArn?s.Location?s
,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?s>MetadataConfiguration!{#n*
EAnnotationTableConfiguration?{#o3DInventoryTableConfiguration?{#p/BJournalTableConfiguration!{#pb
8ConfigurationState!s@EncryptionConfiguration?{#om*Role?s
/KmsKeyArn?s2SseAlgorithm!s
8ConfigurationState!s@EncryptionConfiguration?{#om
@EncryptionConfiguration?{#om9RecordExpiration!{#q<
*Days?n0Expiration!s
,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?sCMetadataTableConfiguration!{#rX
<S3TablesDestination!{#rr
4TableBucketArn!s/TableName!s
)Acl?s,Bucket!s6BucketKeyEnabled?b2CacheControl?s7ChecksumAlgorithm?s2ChecksumType?s8ContentDisposition?s5ContentEncoding?s5ContentLanguage?s1ContentType?s9ExpectedBucketOwner?s-Expires?t6GrantFullControl?s/GrantRead?s2GrantReadACP?s3GrantWriteACP?s)Key!s/Metadata?<s9ObjectLockEventHold?sEObjectLockEventHoldDurationDays?nFObjectLockEventHoldDurationYears?n?ObjectLockLegalHoldStatus?s4ObjectLockMode?s?ObjectLockRetainUntilDate?t2RequestPayer?s:ServerSideEncryption?s:SseCustomerAlgorithm?s4SseCustomerKey?*7SseCustomerKeyMD5?s=SsekmsEncryptionContext?s1SsekmsKeyId?s2StorageClass?s-Tagging?s=WebsiteRedirectLocation?s
/AbortDate?t1AbortRuleId?s,Bucket?s6BucketKeyEnabled?b7ChecksumAlgorithm?s2ChecksumType?s)Key?s4RequestCharged?s:ServerSideEncryption?s:SseCustomerAlgorithm?s7SseCustomerKeyMD5?s=SsekmsEncryptionContext?s1SsekmsKeyId?s.UploadId?s
,Bucket!s6BucketKeyEnabled?b:ServerSideEncryption?s1SessionMode?s=SsekmsEncryptionContext?s1SsekmsKeyId?s
6BucketKeyEnabled?b4Credentials!{$$y:ServerSideEncryption?s=SsekmsEncryptionContext?s1SsekmsKeyId?s
1AccessKeyId!s0Expiration!t5SecretAccessKey!s2SessionToken!s
,Bucket!s9ExpectedBucketOwner?s
,Bucket!s9ExpectedBucketOwner?s(Id!s
,Bucket!s?BypassGovernanceRetention?b9ExpectedBucketOwner?s-IfMatch?s=IfMatchLastModifiedTime?t1IfMatchSize?n)Key!s)Mfa?s2RequestPayer?s/VersionId?s
2DeleteMarker?b4RequestCharged?s/VersionId?s
4AnnotationName!s,Bucket!s9ExpectedBucketOwner?s)Key!s3ObjectIfMatch?s2RequestPayer?s/VersionId?s
5ObjectVersionId?s4RequestCharged?s
,Bucket!s9ExpectedBucketOwner?s)Key!s/VersionId?s
/VersionId?s
,Bucket!s?BypassGovernanceRetention?b7ChecksumAlgorithm?s/Delete!{$,#9ExpectedBucketOwner?s)Mfa?s2RequestPayer?s
1Objects![{$,:+Quiet?b
*ETag?s)Key!s6LastModifiedTime?t*Size?n/VersionId?s
1Deleted?[{$-A0Errors?[{$-{4RequestCharged?s
2DeleteMarker?b;DeleteMarkerVersionId?s)Key?s/VersionId?s
*Code?s)Key?s-Message?s/VersionId?s
3AbacStatus?{$.V
,Status?s
,Bucket!s9ExpectedBucketOwner?s2RequestPayer?s
4RequestCharged?s,Status?s
0Grants?[{$/i.Owner?{$0Z
0Grantee?{$0*0Permission?s
1DisplayName?s2EmailAddress?s(Id?s*Type!s)Uri?s
1DisplayName?s(Id?s
?AnalyticsConfiguration?{$11
/Filter?{$1](Id!s=StorageClassAnalysis!{$24
,And?{$1y,Prefix?s,Tag?{#l[
,Prefix?s.Tags?[{#l[
3DataExport?{$2E
4Destination!{$2m9OutputSchemaVersion!s
<S3BucketDestination!{$3-
,Bucket!s5BucketAccountId?s,Format!s,Prefix?s
3CorsRules?[{$3l
5AllowedHeaders?[s5AllowedMethods![s5AllowedOrigins![s4ExposeHeaders?[s(Id?s3MaxAgeSeconds?i
JServerSideEncryptionConfiguration?{$5=
/Rules![{$5J
KApplyServerSideEncryptionByDefault?{$6H?BlockedEncryptionTypes?{$6i6BucketKeyEnabled?b
4KmsMasterKeyID?s2SseAlgorithm!s
5EncryptionType?[s
HIntelligentTieringConfiguration?{$7H
/Filter?{$1](Id!s,Status!s2Tierings![{$7r
0AccessTier!s*Days!i
?InventoryConfiguration?{$8J
4Destination!{$9X/Filter?{$:r(Id!s<IncludedObjectVersions!s/IsEnabled!b5OptionalFields?[s1Schedule!{$:|
<S3BucketDestination!{$9r
/AccountId?s,Bucket!s3Encryption?{$:P,Format!s,Prefix?s
/Ssekms?{$:h.Sses3?{$:q
+KeyId!s

,Prefix!s
/Frequency!s
/Rules?[{$;<
GAbortIncompleteMultipartUpload?{$=&3Expiration?{$==(Id?sDNoncurrentVersionExpiration?{$=hDNoncurrentVersionTransition?{$>:,Prefix!s,Status!s3Transition?{$>u
9DaysAfterInitiation?i
*Date?t*Days?i?ExpiredObjectDeleteMarker?b
=NewerNoncurrentVersions?i4NoncurrentDays?i
=NewerNoncurrentVersions?i4NoncurrentDays?i2StorageClass?s
*Date?t*Days?i2StorageClass?s
/Rules?[{$?kHTransitionDefaultMinimumObjectSize?s
GAbortIncompleteMultipartUpload?{$=&3Expiration?{$==/Filter?{$Ae(Id?sDNoncurrentVersionExpiration?{$=hFNoncurrentVersionTransitions?[{$>:,Prefix?s,Status!s5Transitions?[{$>u
,And?{$BT;ObjectSizeGreaterThan?l8ObjectSizeLessThan?l,Prefix?s,Tag?{#l[
;ObjectSizeGreaterThan?l8ObjectSizeLessThan?l,Prefix?s.Tags?[{#l[
8LocationConstraint?s
7LoggingEnabled?{$Cg
2TargetBucket!s6TargetGrants?[{$/i>TargetObjectKeyFormat?{$DZ2TargetPrefix!s
:PartitionedPrefix?{$E*5SimplePrefix?{$:q
9PartitionDateSource?s
MGetBucketMetadataConfigurationResult?{$El
DMetadataConfigurationResult!{$F4
KAnnotationTableConfigurationResult?{$Gf:DestinationResult!{$HuJInventoryTableConfigurationResult?{$IPHJournalTableConfigurationResult?{$J<
8ConfigurationState!s.Error?{$HY*Role?s.TableArn?s/TableName?s1TableStatus?s
/ErrorCode?s2ErrorMessage?s
4TableBucketArn?s5TableBucketType?s4TableNamespace?s
8ConfigurationState!s.Error?{$HY.TableArn?s/TableName?s1TableStatus?s
.Error?{$HY9RecordExpiration!{#q<.TableArn?s/TableName!s1TableStatus!s
RGetBucketMetadataTableConfigurationResult?{$KY
.Error?{$HYIMetadataTableConfigurationResult!{$L:,Status!s
BS3TablesDestinationResult!{$LZ
.TableArn!s4TableBucketArn!s/TableName!s4TableNamespace!s
=MetricsConfiguration?{$MU
/Filter?{$Mg(Id!s
4AccessPointArn?s,And?{$N:,Prefix?s,Tag?{#l[
4AccessPointArn?s,Prefix?s.Tags?[{#l[
CCloudFunctionConfiguration?{$OW;QueueConfiguration?{$P6;TopicConfiguration?{$PV
3CloudFunction?s+Event?s-Events?[s(Id?s4InvocationRole?s
+Event?s-Events?[s(Id?s+Queue?s
+Event?s-Events?[s(Id?s+Topic?s
AEventBridgeConfiguration?{$:qFLambdaFunctionConfigurations?[{$R8=QueueConfigurations?[{$S;=TopicConfigurations?[{$Sb
-Events![s/Filter?{$Rh(Id?s7LambdaFunctionArn!s
,Key?{$Rr
5FilterRules?[{$S+
*Name?s+Value?s
-Events![s/Filter?{$Rh(Id?s.QueueArn!s
-Events![s/Filter?{$Rh(Id?s.TopicArn!s
:OwnershipControls?{$TG
/Rules![{$TT
5ObjectOwnership!s
,Policy?s
5PolicyStatus?{$U*
.IsPublic?b
AReplicationConfiguration?{$UU
*Role!s/Rules![{$Ui
@DeleteMarkerReplication?{$.V4Destination!{$WNBExistingObjectReplication?{$Ys/Filter?{$1](Id?s,Prefix?s.Priority?i@SourceSelectionCriteria?{$Z#,Status!s
AAccessControlTranslation?{$Xt-Account?s,Bucket!s@EncryptionConfiguration?{$Y#0Metrics?{$Y68ReplicationTime?{$Y_2StorageClass?s
+Owner!s
5ReplicaKmsKeyID?s
7EventThreshold?{$YT,Status!s
-Minutes?i
,Status!s-Time!{$YT
,Status!s
=ReplicaModifications?{$Ys?SseKmsEncryptedObjects?{$Ys
+Payer?s
0TagSet![{#l[
/MfaDelete?s,Status?s
6ErrorDocument?{$\(6IndexDocument?{$\/>RedirectAllRequestsTo?{$\96RoutingRules?[{$\P
)Key!s
,Suffix!s
.HostName!s.Protocol?s
2Condition?{$\n1Redirect!{$]E
AHttpErrorCodeReturnedEquals?s5KeyPrefixEquals?s
.HostName?s6HttpRedirectCode?s.Protocol?s:ReplaceKeyPrefixWith?s4ReplaceKeyWith?s
,Bucket!s2ChecksumMode?s9ExpectedBucketOwner?s-IfMatch?s5IfModifiedSince?t1IfNoneMatch?s7IfUnmodifiedSince?t)Key!s0PartNumber?i+Range?s2RequestPayer?s:ResponseCacheControl?s@ResponseContentDisposition?s=ResponseContentEncoding?s=ResponseContentLanguage?s9ResponseContentType?s5ResponseExpires?t:SseCustomerAlgorithm?s4SseCustomerKey?*7SseCustomerKeyMD5?s/VersionId?s
2AcceptRanges?s*Body?*6BucketKeyEnabled?b2CacheControl?s3ChecksumCRC32?s4ChecksumCRC32C?s7ChecksumCRC64NVME?s1ChecksumMD5?s2ChecksumSHA1?s4ChecksumSHA256?s4ChecksumSHA512?s2ChecksumType?s7ChecksumXXHASH128?s5ChecksumXXHASH3?s6ChecksumXXHASH64?s8ContentDisposition?s5ContentEncoding?s5ContentLanguage?s3ContentLength?l2ContentRange?s1ContentType?s2DeleteMarker?b*ETag?s0Expiration?s-Expires?t3ExpiresString?s2LastModified?t/Metadata?<s1MissingMeta?i9ObjectLockEventHold?sEObjectLockEventHoldDurationDays?nFObjectLockEventHoldDurationYears?n?ObjectLockLegalHoldStatus?s4ObjectLockMode?s?ObjectLockRetainUntilDate?t0PartsCount?i7ReplicationStatus?s4RequestCharged?s-Restore?s:ServerSideEncryption?s:SseCustomerAlgorithm?s7SseCustomerKeyMD5?s1SsekmsKeyId?s2StorageClass?s.TagCount?i/VersionId?s=WebsiteRedirectLocation?s
,Bucket!s9ExpectedBucketOwner?s)Key!s2RequestPayer?s/VersionId?s
0Grants?[{$/i.Owner?{$0Z4RequestCharged?s
4AnnotationName!s,Bucket!s2ChecksumMode?s9ExpectedBucketOwner?s)Key!s2RequestPayer?s/VersionId?s
7AnnotationPayload?*3ChecksumCRC32?s4ChecksumCRC32C?s7ChecksumCRC64NVME?s1ChecksumMD5?s2ChecksumSHA1?s4ChecksumSHA256?s4ChecksumSHA512?s2ChecksumType?s7ChecksumXXHASH128?s5ChecksumXXHASH3?s6ChecksumXXHASH64?s3ContentLength?n*ETag?s2LastModified?t5ObjectVersionId?s7ReplicationStatus?s4RequestCharged?s:ServerSideEncryption?s
,Bucket!s9ExpectedBucketOwner?s)Key!s.MaxParts?i7ObjectAttributes![s6PartNumberMarker?*2RequestPayer?s:SseCustomerAlgorithm?s4SseCustomerKey?*7SseCustomerKeyMD5?s/VersionId?s
1Checksum?{$t_2DeleteMarker?b*ETag?s2LastModified?t4ObjectParts?{$vh0ObjectSize?l4RequestCharged?s2StorageClass?s/VersionId?s
3ChecksumCRC32?s4ChecksumCRC32C?s7ChecksumCRC64NVME?s1ChecksumMD5?s2ChecksumSHA1?s4ChecksumSHA256?s4ChecksumSHA512?s2ChecksumType?s7ChecksumXXHASH128?s5ChecksumXXHASH3?s6ChecksumXXHASH64?s
1IsTruncated?b.MaxParts?i:NextPartNumberMarker?*6PartNumberMarker?*/Parts?[{$wp5TotalPartsCount?i
3ChecksumCRC32?s4ChecksumCRC32C?s7ChecksumCRC64NVME?s1ChecksumMD5?s2ChecksumSHA1?s4ChecksumSHA256?s4ChecksumSHA512?s7ChecksumXXHASH128?s5ChecksumXXHASH3?s6ChecksumXXHASH64?s0PartNumber?i*Size?l
2LegalHold?{$.V
@ObjectLockConfiguration?{$zR
7ObjectLockEnabled?s-Rule?{$zq
9DefaultRetention?{${.
*Days?i9DefaultEventHold?{${[*Mode?s+Years?i
*Days?n+Years?n
2Retention?{${{
/EventHold?s:EventHoldDuration?{${[*Mode?s5RetainUntilDate?t
0TagSet![{#l[/VersionId?s
,Bucket!s9ExpectedBucketOwner?s)Key!s2RequestPayer?s
*Body?*4RequestCharged?s
GPublicAccessBlockConfiguration?{%$7
5BlockPublicAcls?b7BlockPublicPolicy?b6IgnorePublicAcls?b;RestrictPublicBuckets?b
6AccessPointAlias?b/BucketArn?s8BucketLocationName?s8BucketLocationType?s2BucketRegion?s
2AcceptRanges?s3ArchiveStatus?s6BucketKeyEnabled?b2CacheControl?s3ChecksumCRC32?s4ChecksumCRC32C?s7ChecksumCRC64NVME?s1ChecksumMD5?s2ChecksumSHA1?s4ChecksumSHA256?s4ChecksumSHA512?s2ChecksumType?s7ChecksumXXHASH128?s5ChecksumXXHASH3?s6ChecksumXXHASH64?s8ContentDisposition?s5ContentEncoding?s5ContentLanguage?s3ContentLength?l2ContentRange?s1ContentType?s2DeleteMarker?b*ETag?s0Expiration?s-Expires?t3ExpiresString?s2LastModified?t/Metadata?<s1MissingMeta?i9ObjectLockEventHold?sEObjectLockEventHoldDurationDays?nFObjectLockEventHoldDurationYears?n?ObjectLockLegalHoldStatus?s4ObjectLockMode?s?ObjectLockRetainUntilDate?t0PartsCount?i7ReplicationStatus?s4RequestCharged?s-Restore?s:ServerSideEncryption?s:SseCustomerAlgorithm?s7SseCustomerKeyMD5?s1SsekmsKeyId?s2StorageClass?s.TagCount?n/VersionId?s=WebsiteRedirectLocation?s
,Bucket!s7ContinuationToken?s9ExpectedBucketOwner?s
DAnalyticsConfigurationList?[{$117ContinuationToken?s1IsTruncated?b;NextContinuationToken?s
7ContinuationToken?sMIntelligentTieringConfigurationList?[{$7H1IsTruncated?b;NextContinuationToken?s
7ContinuationToken?sDInventoryConfigurationList?[{$8J1IsTruncated?b;NextContinuationToken?s
7ContinuationToken?s1IsTruncated?bBMetricsConfigurationList?[{$MU;NextContinuationToken?s
2BucketRegion?s7ContinuationToken?s0MaxBuckets?i,Prefix?s
1Buckets?[{%5>7ContinuationToken?s.Owner?{$0Z,Prefix?s
/BucketArn?s2BucketRegion?s2CreationDate?t*Name?s
7ContinuationToken?s9MaxDirectoryBuckets?i
1Buckets?[{%5>7ContinuationToken?s
,Bucket!s/Delimiter?s2EncodingType?s9ExpectedBucketOwner?s/KeyMarker?s0MaxUploads?i,Prefix?s2RequestPayer?s4UploadIdMarker?s
,Bucket?s8CommonPrefixes?[{%:8/Delimiter?s2EncodingType?s1IsTruncated?b/KeyMarker?s0MaxUploads?i3NextKeyMarker?s8NextUploadIdMarker?s,Prefix?s4RequestCharged?s4UploadIdMarker?s1Uploads?[{%:B
,Prefix?s
7ChecksumAlgorithm?s2ChecksumType?s/Initiated?t2Initiator?{$0Z)Key?s.Owner?{$0Z2StorageClass?s.UploadId?s
6AnnotationPrefix?s,Bucket!s7ContinuationToken?s9ExpectedBucketOwner?s)Key!s:MaxAnnotationResults?n2RequestPayer?s/VersionId?s
5AnnotationCount?n6AnnotationPrefix?s5Annotations?[{%>p,Bucket?s7ContinuationToken?s)Key?s:MaxAnnotationResults?n;NextContinuationToken?s5ObjectVersionId?s4RequestCharged?s
4AnnotationName!s8ChecksumAlgorithm?[s*ETag?s2LastModified!t7ReplicationStatus?s*Size!n
,Bucket!s/Delimiter?s2EncodingType?s9ExpectedBucketOwner?s/KeyMarker?s-MaxKeys?i?OptionalObjectAttributes?[s,Prefix?s2RequestPayer?s5VersionIdMarker?s
8CommonPrefixes?[{%:87DeleteMarkers?[{%Cn/Delimiter?s2EncodingType?s1IsTruncated?b/KeyMarker?s-MaxKeys?i*Name?s3NextKeyMarker?s9NextVersionIdMarker?s,Prefix?s4RequestCharged?s5VersionIdMarker?s2Versions?[{%DL
.IsLatest?b)Key?s2LastModified?t.Owner?{$0Z/VersionId?s
8ChecksumAlgorithm?[s2ChecksumType?s*ETag?s.IsLatest?b)Key?s2LastModified?t.Owner?{$0Z6RestoreStatus?{%F$*Size?l2StorageClass?s/VersionId?s
9IsRestoreInProgress?b7RestoreExpiryDate?t
,Bucket!s/Delimiter?s2EncodingType?s9ExpectedBucketOwner?s,Marker?s-MaxKeys?i?OptionalObjectAttributes?[s,Prefix?s2RequestPayer?s
8CommonPrefixes?[{%:82Contents?[{%IR/Delimiter?s2EncodingType?s1IsTruncated?b,Marker?s-MaxKeys?i*Name?s0NextMarker?s,Prefix?s4RequestCharged?s
8ChecksumAlgorithm?[s2ChecksumType?s*ETag?s)Key?s2LastModified?t.Owner?{$0Z6RestoreStatus?{%F$*Size?l2StorageClass?s
,Bucket!s7ContinuationToken?s/Delimiter?s2EncodingType?s9ExpectedBucketOwner?s0FetchOwner?b-MaxKeys?i?OptionalObjectAttributes?[s,Prefix?s2RequestPayer?s0StartAfter?s
8CommonPrefixes?[{%:82Contents?[{%IR7ContinuationToken?s/Delimiter?s2EncodingType?s1IsTruncated?b.KeyCount?i-MaxKeys?i*Name?s;NextContinuationToken?s,Prefix?s4RequestCharged?s0StartAfter?s
,Bucket!s9ExpectedBucketOwner?s)Key!s.MaxParts?i6PartNumberMarker?*2RequestPayer?s:SseCustomerAlgorithm?s4SseCustomerKey?*7SseCustomerKeyMD5?s.UploadId!s
/AbortDate?t1AbortRuleId?s,Bucket?s7ChecksumAlgorithm?s2ChecksumType?s2Initiator?{$0Z1IsTruncated?b)Key?s.MaxParts?i:NextPartNumberMarker?*.Owner?{$0Z6PartNumberMarker?*/Parts?[{%R|4RequestCharged?s2StorageClass?s.UploadId?s
3ChecksumCRC32?s4ChecksumCRC32C?s7ChecksumCRC64NVME?s1ChecksumMD5?s2ChecksumSHA1?s4ChecksumSHA256?s4ChecksumSHA512?s7ChecksumXXHASH128?s5ChecksumXXHASH3?s6ChecksumXXHASH64?s*ETag?s2LastModified?t0PartNumber?i*Size?l
3AbacStatus!{$.V,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?s
@AccelerateConfiguration!{$.V,Bucket!s7ChecksumAlgorithm?s9ExpectedBucketOwner?s
<AccessControlPolicy?{$/P)Acl?s,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?s6GrantFullControl?s/GrantRead?s2GrantReadACP?s0GrantWrite?s3GrantWriteACP?s
?AnalyticsConfiguration!{$11,Bucket!s9ExpectedBucketOwner?s(Id!s
,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s:CorsConfiguration!{%Zj9ExpectedBucketOwner?s
3CorsRules![{$3l
,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?sJServerSideEncryptionConfiguration!{$5=
,Bucket!s9ExpectedBucketOwner?s(Id!sHIntelligentTieringConfiguration!{$7H
,Bucket!s9ExpectedBucketOwner?s(Id!s?InventoryConfiguration!{$8J
,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?s?LifecycleConfiguration?{%^c
/Rules![{$;<
,Bucket!s7ChecksumAlgorithm?s9ExpectedBucketOwner?s?LifecycleConfiguration?{%`1HTransitionDefaultMinimumObjectSize?s
/Rules![{$?k
HTransitionDefaultMinimumObjectSize?s
,Bucket!s<BucketLoggingStatus!{$CR7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?s
,Bucket!s9ExpectedBucketOwner?s(Id!s=MetricsConfiguration!{$MU
,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?sBNotificationConfiguration!{$N`
,Bucket!s9ExpectedBucketOwner?sBNotificationConfiguration!{$Pv?SkipDestinationValidation?b
,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?s:OwnershipControls!{$TG
,Bucket!s7ChecksumAlgorithm?sCConfirmRemoveSelfBucketAccess?b0ContentMD5?s9ExpectedBucketOwner?s,Policy!s
,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?sAReplicationConfiguration!{$UU+Token?s
,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?sDRequestPaymentConfiguration!{%hs
+Payer!s
,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?s0Tagging!{$Zc
,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?s)Mfa?s@VersioningConfiguration!{$Zq
,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?s=WebsiteConfiguration!{$[-
)Acl?s*Body?*,Bucket!s6BucketKeyEnabled?b2CacheControl?s7ChecksumAlgorithm?s3ChecksumCRC32?s4ChecksumCRC32C?s7ChecksumCRC64NVME?s1ChecksumMD5?s2ChecksumSHA1?s4ChecksumSHA256?s4ChecksumSHA512?s7ChecksumXXHASH128?s5ChecksumXXHASH3?s6ChecksumXXHASH64?s8ContentDisposition?s5ContentEncoding?s5ContentLanguage?s3ContentLength?l0ContentMD5?s1ContentType?s9ExpectedBucketOwner?s-Expires?t6GrantFullControl?s/GrantRead?s2GrantReadACP?s3GrantWriteACP?s-IfMatch?s1IfNoneMatch?s)Key!s/Metadata?<s9ObjectLockEventHold?sEObjectLockEventHoldDurationDays?nFObjectLockEventHoldDurationYears?n?ObjectLockLegalHoldStatus?s4ObjectLockMode?s?ObjectLockRetainUntilDate?t2RequestPayer?s:ServerSideEncryption?s:SseCustomerAlgorithm?s4SseCustomerKey?*7SseCustomerKeyMD5?s=SsekmsEncryptionContext?s1SsekmsKeyId?s2StorageClass?s-Tagging?s=WebsiteRedirectLocation?s6WriteOffsetBytes?n
6BucketKeyEnabled?b3ChecksumCRC32?s4ChecksumCRC32C?s7ChecksumCRC64NVME?s1ChecksumMD5?s2ChecksumSHA1?s4ChecksumSHA256?s4ChecksumSHA512?s2ChecksumType?s7ChecksumXXHASH128?s5ChecksumXXHASH3?s6ChecksumXXHASH64?s*ETag?s0Expiration?s4RequestCharged?s:ServerSideEncryption?s*Size?n:SseCustomerAlgorithm?s7SseCustomerKeyMD5?s=SsekmsEncryptionContext?s1SsekmsKeyId?s/VersionId?s
<AccessControlPolicy?{$/P)Acl?s,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?s6GrantFullControl?s/GrantRead?s2GrantReadACP?s0GrantWrite?s3GrantWriteACP?s)Key!s2RequestPayer?s/VersionId?s
4AnnotationName!s7AnnotationPayload!*,Bucket!s7ChecksumAlgorithm?s3ChecksumCRC32?s4ChecksumCRC32C?s7ChecksumCRC64NVME?s1ChecksumMD5?s2ChecksumSHA1?s4ChecksumSHA256?s4ChecksumSHA512?s7ChecksumXXHASH128?s5ChecksumXXHASH3?s6ChecksumXXHASH64?s0ContentMD5?s9ExpectedBucketOwner?s)Key!s3ObjectIfMatch?s2RequestPayer?s/VersionId?s
4AnnotationName?s3ChecksumCRC32?s4ChecksumCRC32C?s7ChecksumCRC64NVME?s1ChecksumMD5?s2ChecksumSHA1?s4ChecksumSHA256?s4ChecksumSHA512?s2ChecksumType?s7ChecksumXXHASH128?s5ChecksumXXHASH3?s6ChecksumXXHASH64?s*ETag?s)Key?s5ObjectVersionId?s4RequestCharged?s:ServerSideEncryption?s
,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?s)Key!s2LegalHold?{$.V2RequestPayer?s/VersionId?s
,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?s@ObjectLockConfiguration?{$zR2RequestPayer?s+Token?s
,Bucket!s?BypassGovernanceRetention?b7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?s)Key!s2RequestPayer?s2Retention?{${{/VersionId?s
,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?s)Key!s2RequestPayer?s0Tagging!{$Zc/VersionId?s
,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?sGPublicAccessBlockConfiguration!{%$7
,Bucket!s1ClientToken?s8DestinationIfMatch?s@DestinationIfModifiedSince?t<DestinationIfNoneMatch?sBDestinationIfUnmodifiedSince?t)Key!s2RenameSource!s3SourceIfMatch?s;SourceIfModifiedSince?t7SourceIfNoneMatch?s=SourceIfUnmodifiedSince?t
,Bucket!s7ChecksumAlgorithm?s9ExpectedBucketOwner?s)Key!s2RequestPayer?s7RestoreRequest?{&2o/VersionId?s
*Days?i1Description?s=GlacierJobParameters?{&4#7OutputLocation?{&4+9SelectParameters?{&6$*Tier?s*Type?s
*Tier!s
+S3?{&44
;AccessControlList?[{$/i0BucketName!s/CannedACL?s3Encryption?{&5T,Prefix!s2StorageClass?s0Tagging?{$Zc6UserMetadata?[{$S+
4EncryptionType!s0KmsContext?s.KmsKeyId?s
0Expression!s4ExpressionType!s;InputSerialization!{&6t<OutputSerialization!{&9&
5CompressionType?s,Csv?{&7M-Json?{&8x0Parquet?{$:q
@AllowQuotedRecordDelimiter?b.Comments?s4FieldDelimiter?s4FileHeaderInfo?s4QuoteCharacter?s:QuoteEscapeCharacter?s5RecordDelimiter?s
*Type?s
,Csv?{&9:-Json?{&::
4FieldDelimiter?s4QuoteCharacter?s:QuoteEscapeCharacter?s1QuoteFields?s5RecordDelimiter?s
5RecordDelimiter?s
4RequestCharged?s7RestoreOutputPath?s
EAnnotationTableConfiguration!{#o3,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?s
,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?sDInventoryTableConfiguration!{#p/
,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?sBJournalTableConfiguration!{&>0
9RecordExpiration!{#q<
,Bucket!s7ChecksumAlgorithm?s0ContentMD5?s9ExpectedBucketOwner?s)Key!s9ObjectEncryption!{&?e2RequestPayer?s/VersionId?s
/Ssekms?{&?r
6BucketKeyEnabled?b/KmsKeyArn!s
*Body?*,Bucket!s7ChecksumAlgorithm?s3ChecksumCRC32?s4ChecksumCRC32C?s7ChecksumCRC64NVME?s1ChecksumMD5?s2ChecksumSHA1?s4ChecksumSHA256?s4ChecksumSHA512?s7ChecksumXXHASH128?s5ChecksumXXHASH3?s6ChecksumXXHASH64?s3ContentLength?l0ContentMD5?s9ExpectedBucketOwner?s)Key!s0PartNumber!i2RequestPayer?s:SseCustomerAlgorithm?s4SseCustomerKey?*7SseCustomerKeyMD5?s.UploadId!s
6BucketKeyEnabled?b3ChecksumCRC32?s4ChecksumCRC32C?s7ChecksumCRC64NVME?s1ChecksumMD5?s2ChecksumSHA1?s4ChecksumSHA256?s4ChecksumSHA512?s7ChecksumXXHASH128?s5ChecksumXXHASH3?s6ChecksumXXHASH64?s*ETag?s4RequestCharged?s:ServerSideEncryption?s:SseCustomerAlgorithm?s7SseCustomerKeyMD5?s1SsekmsKeyId?s
,Bucket?s0CopySource?s7CopySourceIfMatch?s?CopySourceIfModifiedSince?t;CopySourceIfNoneMatch?sACopySourceIfUnmodifiedSince?t5CopySourceRange?sDCopySourceSSECustomerAlgorithm?s>CopySourceSSECustomerKey?*ACopySourceSSECustomerKeyMD5?s7DestinationBucket?s4DestinationKey?s9ExpectedBucketOwner?s?ExpectedSourceBucketOwner?s)Key?s0PartNumber!i2RequestPayer?s2SourceBucket?s/SourceKey?s5SourceVersionId?s:SseCustomerAlgorithm?s4SseCustomerKey?*7SseCustomerKeyMD5?s.UploadId!s
6BucketKeyEnabled?b7CopyPartResult?{&NX9CopySourceVersionId?s4RequestCharged?s:ServerSideEncryption?s:SseCustomerAlgorithm?s7SseCustomerKeyMD5?s1SsekmsKeyId?s
3ChecksumCRC32?s4ChecksumCRC32C?s7ChecksumCRC64NVME?s1ChecksumMD5?s2ChecksumSHA1?s4ChecksumSHA256?s4ChecksumSHA512?s7ChecksumXXHASH128?s5ChecksumXXHASH3?s6ChecksumXXHASH64?s*ETag?s2LastModified?t
2AcceptRanges?s*Body?*6BucketKeyEnabled?b2CacheControl?s3ChecksumCRC32?s4ChecksumCRC32C?s7ChecksumCRC64NVME?s1ChecksumMD5?s2ChecksumSHA1?s4ChecksumSHA256?s4ChecksumSHA512?s7ChecksumXXHASH128?s5ChecksumXXHASH3?s6ChecksumXXHASH64?s8ContentDisposition?s5ContentEncoding?s5ContentLanguage?s3ContentLength?l2ContentRange?s1ContentType?s2DeleteMarker?b*ETag?s/ErrorCode?s2ErrorMessage?s0Expiration?s-Expires?t2LastModified?t/Metadata?<s1MissingMeta?i?ObjectLockLegalHoldStatus?s4ObjectLockMode?s?ObjectLockRetainUntilDate?t0PartsCount?i7ReplicationStatus?s4RequestCharged?s2RequestRoute!s2RequestToken?s-Restore?s:ServerSideEncryption?s:SseCustomerAlgorithm?s7SseCustomerKeyMD5?s1SsekmsKeyId?s0StatusCode?i2StorageClass?s.TagCount?i/VersionId?s
)"};
