// What the actions of medicalimaging take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x967b725c879790a>{
    R"(#5##\##r#$1#$J#$b#%##%9#%P#%e#&(#&E#&]#&{#'>#'W#'t#(/#(F
copyImageSet {#(f{#+:
createDatastore {#-E{#-x
deleteDatastore {#.?{#-x
deleteImageSet {#.N{#.j
getDICOMImportJob {#/U{#/l
getDatastore {#.?{#1J
getImageFrame {#2n{#3[
getImageSet {#3{{#4I
getImageSetMetadata {#3{{#6G
listDICOMImportJobs {#7%{#7Y
listDatastores {#9({#9T
listImageSetVersions {#:x{#;S
listTagsForResource {#=U{#=d
searchImageSets {#=m{#AW
startDICOMImportJob {#G%{#H7
tagResource {#Hh{#I%
untagResource {#I&{#I%
updateImageSetMetadata {#I@{#K9
@CopyImageSetInformation!{#)f1DatastoreId!s+Force?b6PromoteToPrimary?b6SourceImageSetId!s
<DestinationImageSet?{#*:7SourceImageSet!{#*Z
0ImageSetId!s5LatestVersionId!s
4DicomCopies?{#+$5LatestVersionId!s
8CopiableAttributes!s
1DatastoreId!sFDestinationImageSetProperties!{#,0ASourceImageSetProperties!{#,0
/CreatedAt?t1ImageSetArn?s0ImageSetId!s3ImageSetState?s<ImageSetWorkflowStatus?s5LatestVersionId!s/UpdatedAt?t
1ClientToken?s3DatastoreName?s/KmsKeyArn?s+Tags?<s
1DatastoreId!s5DatastoreStatus!s
1DatastoreId!s
1DatastoreId!s0ImageSetId!s
1DatastoreId!s0ImageSetId!s3ImageSetState!s<ImageSetWorkflowStatus!s
1DatastoreId!s+JobId!s
6JobProperties!{#0&
7DataAccessRoleArn!s1DatastoreId!s-EndedAt?t0InputS3Uri!s+JobId!s-JobName!s/JobStatus!s-Message?s1OutputS3Uri!s1SubmittedAt?t
<DatastoreProperties!{#1d
/CreatedAt?t2DatastoreArn?s1DatastoreId!s3DatastoreName!s5DatastoreStatus!s/KmsKeyArn?s/UpdatedAt?t
1DatastoreId!s>ImageFrameInformation!{#3K0ImageSetId!s
2ImageFrameId!s
1ContentType?s4ImageFrameBlob!y
1DatastoreId!s0ImageSetId!s/VersionId?s
/CreatedAt?t1DatastoreId!s/DeletedAt?t1ImageSetArn?s0ImageSetId!s3ImageSetState!s<ImageSetWorkflowStatus?s/IsPrimary?b-Message?s2Overrides?{#6=/UpdatedAt?t/VersionId!s
,Forced?b
5ContentEncoding?s1ContentType?s:ImageSetMetadataBlob!y
1DatastoreId!s/JobStatus?s0MaxResults?i/NextToken?s
6JobSummaries![{#7y/NextToken?s
7DataAccessRoleArn?s1DatastoreId!s-EndedAt?t+JobId!s-JobName!s/JobStatus!s-Message?s1SubmittedAt?t
5DatastoreStatus?s0MaxResults?i/NextToken?s
<DatastoreSummaries?[{#9z/NextToken?s
/CreatedAt?t2DatastoreArn?s1DatastoreId!s3DatastoreName!s5DatastoreStatus!s/UpdatedAt?t
1DatastoreId!s0ImageSetId!s0MaxResults?i/NextToken?s
@ImageSetPropertiesList![{#<#/NextToken?s
/CreatedAt?t/DeletedAt?t0ImageSetId!s3ImageSetState!s<ImageSetWorkflowStatus?s/IsPrimary?b-Message?s2Overrides?{#6=/UpdatedAt?t/VersionId!s
1ResourceArn!s
+Tags!<s
1DatastoreId!s0MaxResults?i/NextToken?s7SearchCriteria?{#>O
1Filters?[{#>h-Sort?{#A>
.Operator!s0Values![{#?'
/CreatedAt?t:DicomAccessionNumber?s4DicomPatientId?s<DicomSeriesInstanceUID?s>DicomStudyDateAndTime?{#@u2DicomStudyId?s;DicomStudyInstanceUID?s/IsPrimary?b/UpdatedAt?t
4DicomStudyDate!s4DicomStudyTime?s
/SortField!s/SortOrder!s
DImageSetsMetadataSummaries![{#B5/NextToken?s-Sort?{#A>
/CreatedAt?t2DicomTags?{#C&0ImageSetId!s/IsPrimary?b/UpdatedAt?t-Version?i
:DicomAccessionNumber?sHDicomNumberOfStudyRelatedInstances?iEDicomNumberOfStudyRelatedSeries?i;DicomPatientBirthDate?s4DicomPatientId?s6DicomPatientName?s5DicomPatientSex?s9DicomSeriesBodyPart?s<DicomSeriesInstanceUID?s9DicomSeriesModality?s7DicomSeriesNumber?i4DicomStudyDate?s;DicomStudyDescription?s2DicomStudyId?s;DicomStudyInstanceUID?s4DicomStudyTime?s
1ClientToken?s7DataAccessRoleArn!s1DatastoreId!s9InputOwnerAccountId?s0InputS3Uri!s-JobName?s1OutputS3Uri!s
1DatastoreId!s+JobId!s/JobStatus!s1SubmittedAt!t
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
1DatastoreId!s+Force?b0ImageSetId!s5LatestVersionId!sFUpdateImageSetMetadataUpdates!{#J?
5DicomUpdates?{#Jf7RevertToVersionId?s
9RemovableAttributes?y9UpdatableAttributes?y
/CreatedAt?t1DatastoreId!s0ImageSetId!s3ImageSetState!s<ImageSetWorkflowStatus?s5LatestVersionId!s-Message?s/UpdatedAt?t
)"};
