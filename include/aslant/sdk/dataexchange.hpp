// What the actions of dataexchange take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x504d34fd49633240>{
    R"(#G#$8#$Q#$d#%##%:#%U#%h#&&#&;#&T#&k#',#'D#'V#'l#(&#(>#(N#(l#)'#)?#)]#)s#*3#*E#*e#+'#+D#+\#,##,5#,J#,a#,v#-3#-N
acceptDataGrant {#-f{#-v
cancelJob {#/n{#/w
createDataGrant {#/x{#1*
createDataSet {#3<{#3f
createEventAction {#5A{#7@
createJob {#8){#Ch
createRevision {#NA{#N`
deleteAsset {#<`{#/w
deleteDataGrant {#P/{#/w
deleteDataSet {#73{#/w
deleteEventAction {#P>{#/w
deleteRevision {#PO{#/w
getAsset {#<`{#Pi
getDataGrant {#P/{#1*
getDataSet {#73{#3f
getEventAction {#P>{#7@
getJob {#/n{#Ch
getReceivedDataGrant {#-f{#-v
getRevision {#PO{#N`
listDataGrants {#Xd{#Y$
listDataSetRevisions {#[-{#[S
listDataSets {#]7{#]Z
listEventActions {#_.{#_X
listJobs {#`Y{#a2
listReceivedDataGrants {#b={#bj
listRevisionAssets {#da{#e:
listTagsForResource {#fg{#fv
revokeRevision {#g%{#gS
sendDataSetNotification {#ht{#/w
startJob {#/n{#/w
tagResource {#m8{#/w
untagResource {#mO{#/w
updateAsset {#mi{#Pi
updateDataSet {#n:{#n\
updateEventAction {#on{#p1
updateRevision {#pl{#gS
2DataGrantArn!s
5AcceptanceState!s0AcceptedAt?t)Arn!s/CreatedAt!t/DataSetId!s1Description?s,EndsAt?t<GrantDistributionScope!s(Id!s*Name!s7ReceiverPrincipal!s5SenderPrincipal?s/UpdatedAt!t
+JobId!s

1Description?s,EndsAt?t<GrantDistributionScope!s*Name!s7ReceiverPrincipal!s5SourceDataSetId!s+Tags?<s
5AcceptanceState!s0AcceptedAt?t)Arn!s/CreatedAt!t/DataSetId!s1Description?s,EndsAt?t<GrantDistributionScope!s(Id!s*Name!s7ReceiverPrincipal!s5SenderPrincipal!s5SourceDataSetId!s+Tags?<s/UpdatedAt!t
/AssetType!s1Description!s*Name!s+Tags?<s
)Arn?s/AssetType?s/CreatedAt?t1Description?s(Id?s*Name?s,Origin?s6OriginDetails?{#5&.SourceId?s+Tags?<s/UpdatedAt?t
1DataGrantId?s/ProductId?s
/Action!{#5a.Event!{#6u+Tags?<s
;ExportRevisionToS3?{#5z
3Encryption?{#6J<RevisionDestination!{#6^
/KmsKeyArn?s*Type!s
,Bucket!s0KeyPattern?s
:RevisionPublished?{#73
/DataSetId!s
/Action?{#5a)Arn?s/CreatedAt?t.Event?{#6u(Id?s+Tags?<s/UpdatedAt?t
0Details!{#8>*Type!s
GCreateS3DataAccessFromS3Bucket?{#;L?ExportAssetToSignedUrl?{#<`9ExportAssetsToS3?{#=*<ExportRevisionsToS3?{#>,EImportAssetFromApiGatewayApi?{#?.AImportAssetFromSignedUrl?{#@KOImportAssetsFromLakeFormationTagPolicy?{#@{KImportAssetsFromRedshiftDataShares?{#BH;ImportAssetsFromS3?{#C+
4AssetSource!{#;w/DataSetId!s0RevisionId!s
,Bucket!s2KeyPrefixes?[s+Keys?[s8KmsKeysToGrant?[{#<S
/KmsKeyArn!s
-AssetId!s/DataSetId!s0RevisionId!s
;AssetDestinations![{#=l/DataSetId!s3Encryption?{#6J0RevisionId!s
-AssetId!s,Bucket!s)Key?s
/DataSetId!s3Encryption?{#6J>RevisionDestinations![{#>d
,Bucket!s0KeyPattern?s0RevisionId!s
4ApiDescription?s+ApiId!s,ApiKey?s-ApiName!s=ApiSpecificationMd5Hash!s/DataSetId!s2ProtocolType!s0RevisionId!s+Stage!s
/AssetName!s/DataSetId!s-Md5Hash!s0RevisionId!s
/CatalogId!s/DataSetId!s1Database?{#Aj0RevisionId!s-RoleArn!s.Table?{#Aj
4Expression![{#B12Permissions![s
,TagKey!s0TagValues![s
6AssetSources![{#Bu/DataSetId!s0RevisionId!s
2DataShareArn!s
6AssetSources![{#CX/DataSetId!s0RevisionId!s
,Bucket!s)Key!s
)Arn?s/CreatedAt?t0Details?{#D[0Errors?[{#L>(Id?s+State?s*Type?s/UpdatedAt?t
GCreateS3DataAccessFromS3Bucket?{#;L?ExportAssetToSignedUrl?{#Gi9ExportAssetsToS3?{#=*<ExportRevisionsToS3?{#HTEImportAssetFromApiGatewayApi?{#ICAImportAssetFromSignedUrl?{#KGOImportAssetsFromLakeFormationTagPolicy?{#@{KImportAssetsFromRedshiftDataShares?{#BH;ImportAssetsFromS3?{#C+
-AssetId!s/DataSetId!s0RevisionId!s/SignedUrl?s8SignedUrlExpiresAt?t
/DataSetId!s3Encryption?{#6J4EventActionArn?s>RevisionDestinations![{#>d
4ApiDescription?s+ApiId!s,ApiKey?s-ApiName!s=ApiSpecificationMd5Hash!s?ApiSpecificationUploadUrl!sHApiSpecificationUploadUrlExpiresAt!t/DataSetId!s2ProtocolType!s0RevisionId!s+Stage!s
/AssetName!s/DataSetId!s-Md5Hash?s0RevisionId!s/SignedUrl?s8SignedUrlExpiresAt?t
*Code!s0Details?{#M8/LimitName?s0LimitValue?n-Message!s0ResourceId?s2ResourceType?s
PImportAssetFromSignedUrlJobErrorDetails?{#N4KImportAssetsFromS3JobErrorDetails?[{#CX
/AssetName!s
-Comment?s/DataSetId!s+Tags?<s
)Arn?s-Comment?s/CreatedAt?t/DataSetId?s/Finalized?b(Id?s7RevocationComment?s-Revoked?b/RevokedAt?t.SourceId?s+Tags?<s/UpdatedAt?t
1DataGrantId!s
3EventActionId!s
/DataSetId!s0RevisionId!s
)Arn?s5AssetDetails?{#Q|/AssetType?s/CreatedAt?t/DataSetId?s(Id?s*Name?s0RevisionId?s.SourceId?s/UpdatedAt?t
;ApiGatewayApiAsset?{#SOILakeFormationDataPermissionAsset?{#U2?RedshiftDataShareAsset?{#WQ:S3DataAccessAsset?{#WX8S3SnapshotAsset?{#X\
4ApiDescription?s1ApiEndpoint?s+ApiId?s,ApiKey?s-ApiName?sAApiSpecificationDownloadUrl?sJApiSpecificationDownloadUrlExpiresAt?t2ProtocolType?s+Stage?s
KLakeFormationDataPermissionDetails!{#V<ELakeFormationDataPermissionType!s2Permissions![s-RoleArn?s
4LfTagPolicy?{#VN
/CatalogId!s8ResourceDetails!{#W%2ResourceType!s
1Database?{#W?.Table?{#W?
4Expression![{#B1
)Arn!s
,Bucket!s2KeyPrefixes?[s+Keys?[s8KmsKeysToGrant?[{#<S8S3AccessPointAlias?s6S3AccessPointArn?s
*Size!n
0MaxResults?n/NextToken?s
<DataGrantSummaries?[{#YJ/NextToken?s
5AcceptanceState!s0AcceptedAt?t)Arn!s/CreatedAt!t/DataSetId!s,EndsAt?t(Id!s*Name!s7ReceiverPrincipal!s5SenderPrincipal!s5SourceDataSetId!s/UpdatedAt!t
/DataSetId!s0MaxResults?i/NextToken?s
/NextToken?s3Revisions?[{#[p
)Arn!s-Comment?s/CreatedAt!t/DataSetId!s/Finalized?b(Id!s7RevocationComment?s-Revoked?b/RevokedAt?t.SourceId?s/UpdatedAt!t
0MaxResults?i/NextToken?s,Origin?s
2DataSets?[{#]v/NextToken?s
)Arn!s/AssetType!s/CreatedAt!t1Description!s(Id!s*Name!s,Origin!s6OriginDetails?{#5&.SourceId?s/UpdatedAt!t
3EventSourceId?s0MaxResults?i/NextToken?s
6EventActions?[{#_x/NextToken?s
/Action!{#5a)Arn!s/CreatedAt!t.Event!{#6u(Id!s/UpdatedAt!t
/DataSetId?s0MaxResults?i/NextToken?s0RevisionId?s
.Jobs?[{#aJ/NextToken?s
)Arn!s/CreatedAt!t0Details!{#D[0Errors?[{#L>(Id!s+State!s*Type!s/UpdatedAt!t
6AcceptanceState?[s0MaxResults?n/NextToken?s
<DataGrantSummaries?[{#c6/NextToken?s
5AcceptanceState!s0AcceptedAt?t)Arn!s/CreatedAt!t/DataSetId!s,EndsAt?t(Id!s*Name!s7ReceiverPrincipal!s5SenderPrincipal!s/UpdatedAt!t
/DataSetId!s0MaxResults?i/NextToken?s0RevisionId!s
0Assets?[{#eT/NextToken?s
)Arn!s5AssetDetails!{#Q|/AssetType!s/CreatedAt!t/DataSetId!s(Id!s*Name!s0RevisionId!s.SourceId?s/UpdatedAt!t
1ResourceArn!s
+Tags?<s
/DataSetId!s0RevisionId!s7RevocationComment!s
)Arn?s-Comment?s/CreatedAt?t/DataSetId?s/Finalized?b(Id?s7RevocationComment?s-Revoked?b/RevokedAt?t.SourceId?s/UpdatedAt?t
1ClientToken?s-Comment?s/DataSetId!s0Details?{#i^.Scope?{#k=*Type!s
3DataUpdate?{#j84Deprecation?{#jI5SchemaChange?{#jZ
3DataUpdatedAt?t
3DeprecationAt!t
1Changes?[{#jz4SchemaChangeAt!t
1Description?s*Name!s*Type!s
BLakeFormationTagPolicies?[{#l1<RedshiftDataShares?[{#lE8S3DataAccesses?[{#lz
.Database?s+Table?s
)Arn!s.Database!s.Function?s,Schema?s+Table?s*View?s
2KeyPrefixes?[s+Keys?[s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
-AssetId!s/DataSetId!s*Name!s0RevisionId!s
/DataSetId!s1Description?s*Name?s
)Arn?s/AssetType?s/CreatedAt?t1Description?s(Id?s*Name?s,Origin?s6OriginDetails?{#5&.SourceId?s/UpdatedAt?t
/Action?{#5a3EventActionId!s
/Action?{#5a)Arn?s/CreatedAt?t.Event?{#6u(Id?s/UpdatedAt?t
-Comment?s/DataSetId!s/Finalized?b0RevisionId!s
)"};
