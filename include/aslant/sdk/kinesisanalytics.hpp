// What the actions of kinesisanalytics take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xde86a9b3da8481cf>{
    R"(#7##b#$7#$T#%.#%L#%w#&8#&S#'+#'b#()#(W#(t#)7#)Q#)n#*.#*G#*\#*s
addApplicationCloudWatchLoggingOption {#+4{#,B
addApplicationInput {#,C{#,B
addApplicationInputProcessingConfiguration {#1x{#,B
addApplicationOutput {#2{{#,B
addApplicationReferenceDataSource {#5${#,B
createApplication {#6{{#8Y
deleteApplication {#9P{#,B
deleteApplicationCloudWatchLoggingOption {#9u{#,B
deleteApplicationInputProcessingConfiguration {#:h{#,B
deleteApplicationOutput {#;I{#,B
deleteApplicationReferenceDataSource {#<+{#,B
describeApplication {#<j{#=#
discoverInputSchema {#GA{#I&
listApplications {#I{{#JJ
listTagsForResource {#J|{#K1
startApplication {#K={#,B
stopApplication {#<j{#,B
tagResource {#L>{#,B
untagResource {#LX{#,B
updateApplication {#Lr{#,B
5ApplicationName!s@CloudWatchLoggingOption!{#,(ACurrentApplicationVersionId!l
2LogStreamARN!s-RoleARN!s

5ApplicationName!sACurrentApplicationVersionId!l.Input!{#-%
9InputParallelism?{#.UEInputProcessingConfiguration?{#.^4InputSchema!{#/8=KinesisFirehoseInput?{#.y<KinesisStreamsInput?{#.y0NamePrefix!s
+Count?i
=InputLambdaProcessor!{#.y
1ResourceARN!s-RoleARN!s
7RecordColumns![{#/p4RecordEncoding?s5RecordFormat!{#02
-Mapping?s*Name!s-SqlType!s
:MappingParameters?{#0]6RecordFormatType!s
=CsvMappingParameters?{#19>JsonMappingParameters?{#1g
;RecordColumnDelimiter!s8RecordRowDelimiter!s
3RecordRowPath!s
5ApplicationName!sACurrentApplicationVersionId!l-InputId!sEInputProcessingConfiguration!{#.^
5ApplicationName!sACurrentApplicationVersionId!l/Output!{#3^
:DestinationSchema!{#4j>KinesisFirehoseOutput?{#.y=KinesisStreamsOutput?{#.y5LambdaOutput?{#.y*Name!s
6RecordFormatType!s
5ApplicationName!sACurrentApplicationVersionId!l<ReferenceDataSource!{#5n
8ReferenceSchema!{#/8>S3ReferenceDataSource?{#6Q/TableName!s
/BucketARN!s-FileKey!s6ReferenceRoleARN!s
5ApplicationCode?s<ApplicationDescription?s5ApplicationName!sBCloudWatchLoggingOptions?[{#,(0Inputs?[{#-%1Outputs?[{#3^.Tags?[{#8J
)Key!s+Value?s
;ApplicationSummary!{#8r
4ApplicationARN!s5ApplicationName!s7ApplicationStatus!s
5ApplicationName!s5CreateTimestamp!t
5ApplicationName!s?CloudWatchLoggingOptionId!sACurrentApplicationVersionId!l
5ApplicationName!sACurrentApplicationVersionId!l-InputId!s
5ApplicationName!sACurrentApplicationVersionId!l.OutputId!s
5ApplicationName!sACurrentApplicationVersionId!l1ReferenceId!s
5ApplicationName!s
:ApplicationDetail!{#=;
4ApplicationARN!s5ApplicationCode?s<ApplicationDescription?s5ApplicationName!s7ApplicationStatus!s:ApplicationVersionId!lMCloudWatchLoggingOptionDescriptions?[{#@P5CreateTimestamp?t;InputDescriptions?[{#A,9LastUpdateTimestamp?t<OutputDescriptions?[{#DgIReferenceDataSourceDescriptions?[{#FE
?CloudWatchLoggingOptionId?s2LogStreamARN!s-RoleARN!s
7InAppStreamNames?[s-InputId?s9InputParallelism?{#.UPInputProcessingConfigurationDescription?{#Ci4InputSchema?{#/8KInputStartingPositionConfiguration?{#DNHKinesisFirehoseInputDescription?{#D5GKinesisStreamsInputDescription?{#D50NamePrefix?s
HInputLambdaProcessorDescription?{#D5
1ResourceARN?s-RoleARN?s
;InputStartingPosition?s
:DestinationSchema?{#4jIKinesisFirehoseOutputDescription?{#D5HKinesisStreamsOutputDescription?{#D5@LambdaOutputDescription?{#D5*Name?s.OutputId?s
1ReferenceId!s8ReferenceSchema?{#/8IS3ReferenceDataSourceDescription!{#6Q/TableName!s
EInputProcessingConfiguration?{#.^KInputStartingPositionConfiguration?{#DN1ResourceARN?s-RoleARN?s8S3Configuration?{#H_
/BucketARN!s-FileKey!s-RoleARN!s
4InputSchema?{#/8:ParsedInputRecords?[[s<ProcessedInputRecords?[s6RawInputRecords?[s
CExclusiveStartApplicationName?s+Limit?i
>ApplicationSummaries![{#8r9HasMoreApplications!b
1ResourceARN!s
.Tags?[{#8J
5ApplicationName!s=InputConfigurations![{#Kj
(Id!sKInputStartingPositionConfiguration!{#DN
1ResourceARN!s.Tags![{#8J
1ResourceARN!s.TagKeys![s
5ApplicationName!s:ApplicationUpdate!{#M`ACurrentApplicationVersionId!l
;ApplicationCodeUpdate?sHCloudWatchLoggingOptionUpdates?[{#O26InputUpdates?[{#Ot7OutputUpdates?[{#ScDReferenceDataSourceUpdates?[{#U>
?CloudWatchLoggingOptionId!s8LogStreamARNUpdate?s3RoleARNUpdate?s
-InputId!s?InputParallelismUpdate?{#QxKInputProcessingConfigurationUpdate?{#R-:InputSchemaUpdate?{#RsCKinesisFirehoseInputUpdate?{#RNBKinesisStreamsInputUpdate?{#RN6NamePrefixUpdate?s
1CountUpdate?i
CInputLambdaProcessorUpdate!{#RN
7ResourceARNUpdate?s3RoleARNUpdate?s
=RecordColumnUpdates?[{#/p:RecordEncodingUpdate?s;RecordFormatUpdate?{#02
@DestinationSchemaUpdate?{#4jDKinesisFirehoseOutputUpdate?{#RNCKinesisStreamsOutputUpdate?{#RN;LambdaOutputUpdate?{#RN0NameUpdate?s.OutputId!s
1ReferenceId!s>ReferenceSchemaUpdate?{#/8DS3ReferenceDataSourceUpdate?{#VA5TableNameUpdate?s
5BucketARNUpdate?s3FileKeyUpdate?s<ReferenceRoleARNUpdate?s
)"};
