// What the actions of sagemakergeospatial take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x90a1242646e33bd8>{
    R"(#6##_#$(#$K#$n#%7#%W#%x#&/#&O#&q#':#'W#'y#(C#(e#)-#)N#)o#**
deleteEarthObservationJob {#*A{#*H
deleteVectorEnrichmentJob {#*A{#*H
exportEarthObservationJob {#*I{#+_
exportVectorEnrichmentJob {#,d{#-D
getEarthObservationJob {#*A{#.4
getRasterDataCollection {#*A{#>l
getTile {#@F{#Az
getVectorEnrichmentJob {#*A{#B.
listEarthObservationJobs {#Fz{#G^
listRasterDataCollections {#I,{#IF
listTagsForResource {#Jt{#K)
listVectorEnrichmentJobs {#Fz{#K2
searchRasterDataCollection {#LQ{#Mv
startEarthObservationJob {#P]{#SE
startVectorEnrichmentJob {#Tk{#Um
stopEarthObservationJob {#*A{#*H
stopVectorEnrichmentJob {#*A{#*H
tagResource {#W@{#*H
untagResource {#WW{#*H
)Arn!s

)Arn!s1ClientToken?s6ExecutionRoleArn!s8ExportSourceImages?b5OutputConfig!{#+>
/S3Data!{#+K
.KmsKeyId?s+S3Uri!s
)Arn!s2CreationTime!t6ExecutionRoleArn!s8ExportSourceImages?b2ExportStatus!s5OutputConfig!{#+>
)Arn!s1ClientToken?s6ExecutionRoleArn!s5OutputConfig!{#+>
)Arn!s2CreationTime!t6ExecutionRoleArn!s2ExportStatus!s5OutputConfig!{#+>
)Arn!s2CreationTime!t7DurationInSeconds!i5ErrorDetails?{#0K6ExecutionRoleArn?s;ExportErrorDetails?{#0]2ExportStatus?s4InputConfig!{#1/2JobConfig!{#75.KmsKeyId?s*Name!s5OutputBands?[{#>O,Status!s+Tags?<s
-Message?s*Type?s
6ExportResults?{#0K;ExportSourceImages?{#0K
DPreviousEarthObservationJobArn?sBRasterDataCollectionQuery?{#1p
7AreaOfInterest?{#308PropertyFilters?{#4H=RasterDataCollectionArn!s>RasterDataCollectionName!s8TimeRangeFilter!{#6x
?AreaOfInterestGeometry?{#3M
=MultiPolygonGeometry?{#4#8PolygonGeometry?{#46
5Coordinates![[[[n
4Coordinates![[[n
5LogicalOperator?s4Properties?[{#4l
1Property!{#4{
5EoCloudCover?{#6?>LandsatCloudCoverLand?{#6?1Platform?{#6Z5ViewOffNadir?{#6?7ViewSunAzimuth?{#6?9ViewSunElevation?{#6?
0LowerBound!n0UpperBound!n
8ComparisonOperator?s+Value!s
-EndTime!t/StartTime!t
7BandMathConfig?{#9\;CloudMaskingConfig?{#*H;CloudRemovalConfig?{#:]8GeoMosaicConfig?{#;8DLandCoverSegmentationConfig?{#*H9ResamplingConfig?{#;X4StackConfig?{#<VATemporalStatisticsConfig?{#=A>ZonalStatisticsConfig?{#=i
6CustomIndices?{#:+8PredefinedIndices?[s
4Operations?[{#:=
.Equation!s*Name!s0OutputType?s
3AlgorithmName?s8InterpolationValue?s2TargetBands?[s
3AlgorithmName?s2TargetBands?[s
3AlgorithmName?s9OutputResolution!{#<42TargetBands?[s
4UserDefined!{#<F
*Unit!s+Value!n
9OutputResolution?{#<|2TargetBands?[s
0Predefined?s4UserDefined?{#<F
-GroupBy?s1Statistics![s2TargetBands?[s
1Statistics![s2TargetBands?[s0ZoneS3Path!s8ZoneS3PathKmsKeyId?s
.BandName!s4OutputDataType!s
)Arn!s1Description!s8DescriptionPageUrl!s7ImageSourceBands![s*Name!s:SupportedFilters![{#@#+Tags?<s*Type!s
-Maximum?n-Minimum?n*Name!s*Type!s
)Arn!s6ExecutionRoleArn?s2ImageAssets![s/ImageMask?b4OutputDataType?s2OutputFormat?s5PropertyFilters?s,Target!s5TimeRangeFilter?s'X!i'Y!i'Z!i
0BinaryFile?y
)Arn!s2CreationTime!t7DurationInSeconds!i5ErrorDetails?{#D:6ExecutionRoleArn!s;ExportErrorDetails?{#0K2ExportStatus?s4InputConfig!{#DV2JobConfig!{#E/.KmsKeyId?s*Name!s,Status!s+Tags?<s*Type!s
2ErrorMessage?s/ErrorType?s
9DataSourceConfig!{#D|2DocumentType!s
/S3Data?{#+K
:MapMatchingConfig?{#Ec?ReverseGeocodingConfig?{#FW
5IdAttributeName!s<TimestampAttributeName!s4XAttributeName!s4YAttributeName!s
4XAttributeName!s4YAttributeName!s
0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s2StatusEquals?s
FEarthObservationJobSummaries![{#H4/NextToken?s
)Arn!s2CreationTime!t7DurationInSeconds!i*Name!s3OperationType!s,Status!s+Tags?<s
0MaxResults?i/NextToken?s
/NextToken?sGRasterDataCollectionSummaries![{#Iw
)Arn!s1Description!s8DescriptionPageUrl?s*Name!s:SupportedFilters![{#@#+Tags?<s*Type!s
1ResourceArn!s
+Tags?<s
/NextToken?sFVectorEnrichmentJobSummaries![{#Kb
)Arn!s2CreationTime!t7DurationInSeconds!i*Name!s,Status!s+Tags?<s*Type!s
)Arn!s/NextToken?sBRasterDataCollectionQuery!{#M)
7AreaOfInterest?{#301BandFilter?[s8PropertyFilters?{#4H8TimeRangeFilter!{#6x
<ApproximateResultCount!i/Items?[{#NN/NextToken?s
0Assets?<{#O0.DateTime!t1Geometry!{#O8(Id!s3Properties?{#OQ
*Href?s
4Coordinates![[[n*Type!s
2EoCloudCover?n;LandsatCloudCoverLand?n.Platform?s2ViewOffNadir?n4ViewSunAzimuth?n6ViewSunElevation?n
1ClientToken?s6ExecutionRoleArn!s4InputConfig!{#Q_2JobConfig!{#75.KmsKeyId?s*Name!s+Tags?<s
DPreviousEarthObservationJobArn?sBRasterDataCollectionQuery?{#RF
7AreaOfInterest?{#308PropertyFilters?{#4H=RasterDataCollectionArn!s8TimeRangeFilter!{#6x
)Arn!s2CreationTime!t7DurationInSeconds!i6ExecutionRoleArn!s4InputConfig?{#1/2JobConfig!{#75.KmsKeyId?s*Name!s,Status!s+Tags?<s
1ClientToken?s6ExecutionRoleArn!s4InputConfig!{#DV2JobConfig!{#E/.KmsKeyId?s*Name!s+Tags?<s
)Arn!s2CreationTime!t7DurationInSeconds!i6ExecutionRoleArn!s4InputConfig!{#DV2JobConfig!{#E/.KmsKeyId?s*Name!s,Status!s+Tags?<s*Type!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
)"};
