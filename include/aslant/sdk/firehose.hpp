// What the actions of firehose take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x56fc21a2f147c210>{R"(#/##J##h#$,#$L#$i#%2#%E#%]#&*#&P#&k#'.
createDeliveryStream {#'I{#^&
deleteDeliveryStream {#^;{#^d
describeDeliveryStream {#^e{#_G
listDeliveryStreams {$/p{$0W
listTagsForDeliveryStream {$1.{$1c
putRecord {$2#{$2M
putRecordBatch {$2e{$3/
startDeliveryStreamEncryption {$41{#^d
stopDeliveryStreamEncryption {$4w{#^d
tagDeliveryStream {$53{#^d
untagDeliveryStream {$5T{#^d
updateDestination {$5u{#^d
[AmazonOpenSearchServerlessDestinationConfiguration?{#.^XAmazonopensearchserviceDestinationConfiguration?{#5hDDatabaseSourceConfiguration?{#9#SDeliveryStreamEncryptionConfigurationInput?{#<R8DeliveryStreamName!s8DeliveryStreamType?sEDirectPutSourceConfiguration?{#<fNElasticsearchDestinationConfiguration?{#5hKExtendedS3DestinationConfiguration?{#=#MHttpEndpointDestinationConfiguration?{#HfHIcebergDestinationConfiguration?{#LJIKinesisStreamSourceConfiguration?{#Q]?MskSourceConfiguration?{#Q{IRedshiftDestinationConfiguration?{#S3CS3DestinationConfiguration?{#2tJSnowflakeDestinationConfiguration?{#VGGSplunkDestinationConfiguration?{#[/.Tags?[{#]q
7BufferingHints?{#0qACloudWatchLoggingOptions?{#188CollectionEndpoint?s/IndexName!s@ProcessingConfiguration?{#1b5RetryOptions?{#2_-RoleARN!s2S3BackupMode?s8S3Configuration!{#2t9VpcConfiguration?{#5<
7IntervalInSeconds?i/SizeInMBs?i
-Enabled?b2LogGroupName?s3LogStreamName?s
-Enabled?b4Processors?[{#2$
4Parameters?[{#2=*Type!s
3ParameterName!s4ParameterValue!s
7DurationInSeconds?i
/BucketARN!s7BufferingHints?{#0qACloudWatchLoggingOptions?{#187CompressionFormat?s@EncryptionConfiguration?{#4W7ErrorOutputPrefix?s,Prefix?s-RoleARN!s
<KmsEncryptionConfig?{#5,8NoEncryptionConfig?s
2AwskmsKeyARN!s
-RoleARN!s7SecurityGroupIds![s0SubnetIds![s
7BufferingHints?{#0qACloudWatchLoggingOptions?{#185ClusterEndpoint?s:DocumentIdOptions?{#8b/DomainARN?s/IndexName!s9IndexRotationPeriod?s@ProcessingConfiguration?{#1b5RetryOptions?{#2_-RoleARN!s2S3BackupMode?s8S3Configuration!{#2t.TypeName?s9VpcConfiguration?{#5<
=DefaultDocumentIdFormat!s
0Columns?{#;8RDatabaseSourceAuthenticationConfiguration!{#;OGDatabaseSourceVPCConfiguration!{#<82Databases!{#;8.Endpoint!s*Port!n<SnapshotWatermarkTable!s-SslMode?s4SurrogateKeys?[s/Tables!{#;8*Type!s
.Exclude?[s.Include?[s
DSecretsManagerConfiguration!{#;q
-Enabled!b-RoleARN?s/SecretARN?s
<VpcEndpointServiceName!s
,KeyARN?s-KeyType!s
9ThroughputHintInMBs!n
/BucketARN!s7BufferingHints?{#0qACloudWatchLoggingOptions?{#187CompressionFormat?s4CustomTimeZone?sJDataFormatConversionConfiguration?{#@aIDynamicPartitioningConfiguration?{#HI@EncryptionConfiguration?{#4W7ErrorOutputPrefix?s3FileExtension?s,Prefix?s@ProcessingConfiguration?{#1b-RoleARN!s>S3BackupConfiguration?{#2t2S3BackupMode?s
-Enabled?bAInputFormatConfiguration?{#AhBOutputFormatConfiguration?{#CW<SchemaConfiguration?{#G\
5Deserializer?{#A{
6HiveJsonSerDe?{#BI7OpenXJsonSerDe?{#B^
7TimestampFormats?[s
5CaseInsensitive?b>ColumnToJsonKeyMappings?<sHConvertDotsInJsonKeysToUnderscores?b
3Serializer?{#Ch
1OrcSerDe?{#D/5ParquetSerDe?{#FF
4BlockSizeBytes?i9BloomFilterColumns?[sIBloomFilterFalsePositiveProbability?n1Compression?s<DictionaryKeyThreshold?n3EnablePadding?b3FormatVersion?s6PaddingTolerance?n4RowIndexStride?i5StripeSizeBytes?i
4BlockSizeBytes?i1Compression?sAEnableDictionaryCompression?b5MaxPaddingBytes?i3PageSizeBytes?i3WriterVersion?s
/CatalogId?s2DatabaseName?s,Region?s-RoleARN?s/TableName?s/VersionId?s
-Enabled?b5RetryOptions?{#2_
7BufferingHints?{#0qACloudWatchLoggingOptions?{#18>EndpointConfiguration!{#K>@ProcessingConfiguration?{#1b=RequestConfiguration?{#KX5RetryOptions?{#2_-RoleARN?s2S3BackupMode?s8S3Configuration!{#2tDSecretsManagerConfiguration?{#;q
/AccessKey?s*Name?s)Url!s
:CommonAttributes?[{#L(5ContentEncoding?s
3AttributeName!s4AttributeValue!s
0AppendOnly?b7BufferingHints?{#0q=CatalogConfiguration!{#O]ACloudWatchLoggingOptions?{#18KDestinationTableConfigurationList?[{#P%@ProcessingConfiguration?{#1b5RetryOptions?{#2_-RoleARN!s2S3BackupMode?s8S3Configuration!{#2tESchemaEvolutionConfiguration?{#QRCTableCreationConfiguration?{#QR
0CatalogARN?s7WarehouseLocation?s
=DestinationDatabaseName!s:DestinationTableName!s6PartitionSpec?{#Q49S3ErrorOutputPrefix?s1UniqueKeys?[s
2Identity?[{#QD
0SourceName!s
-Enabled!b
6KinesisStreamARN!s-RoleARN!s
DAuthenticationConfiguration!{#Rs3MskClusterARN!s7ReadFromTimestamp?t/TopicName!s
2Connectivity!s-RoleARN!s
ACloudWatchLoggingOptions?{#184ClusterJDBCURL!s4CopyCommand!{#Uo.Password?s@ProcessingConfiguration?{#1b5RetryOptions?{#2_-RoleARN!s>S3BackupConfiguration?{#2t2S3BackupMode?s8S3Configuration!{#2tDSecretsManagerConfiguration?{#;q.Username?s
1CopyOptions?s6DataTableColumns?s3DataTableName!s
0AccountUrl!s7BufferingHints?{#0qACloudWatchLoggingOptions?{#187ContentColumnName?s7DataLoadingOption?s.Database!s3KeyPassphrase?s8MetaDataColumnName?s0PrivateKey?s@ProcessingConfiguration?{#1b5RetryOptions?{#2_-RoleARN!s2S3BackupMode?s8S3Configuration!{#2t,Schema!sDSecretsManagerConfiguration?{#;qCSnowflakeRoleConfiguration?{#ZYBSnowflakeVpcConfiguration?{#Zt+Table!s*User?s
-Enabled?b3SnowflakeRole?s
7PrivateLinkVpceId!s
7BufferingHints?{#0qACloudWatchLoggingOptions?{#18GHecAcknowledgmentTimeoutInSeconds?i1HecEndpoint!s5HecEndpointType!s.HecToken?s@ProcessingConfiguration?{#1b5RetryOptions?{#2_2S3BackupMode?s8S3Configuration!{#2tDSecretsManagerConfiguration?{#;q
)Key!s+Value?s
7DeliveryStreamARN?s
6AllowForceDelete?b8DeliveryStreamName!s

8DeliveryStreamName!sAExclusiveStartDestinationId?s+Limit?i
BDeliveryStreamDescription!{#_g
5CreateTimestamp?t7DeliveryStreamARN!sNDeliveryStreamEncryptionConfiguration?{#b[8DeliveryStreamName!s:DeliveryStreamStatus!s8DeliveryStreamType!s6Destinations![{#cH;FailureDescription?{#c69HasMoreDestinations!b9LastUpdateTimestamp?t/Source?{$))/VersionId!s
;FailureDescription?{#c6,KeyARN?s-KeyType?s,Status?s
-Details!s*Type!s
YAmazonOpenSearchServerlessDestinationDescription?{#h#VAmazonopensearchserviceDestinationDescription?{#la3DestinationId!sLElasticsearchDestinationDescription?{#laIExtendedS3DestinationDescription?{#ooKHttpEndpointDestinationDescription?{#sQFIcebergDestinationDescription?{#v@GRedshiftDestinationDescription?{#y\AS3DestinationDescription?{#jJHSnowflakeDestinationDescription?{#|:ESplunkDestinationDescription?{$&8
7BufferingHints?{#0qACloudWatchLoggingOptions?{#188CollectionEndpoint?s/IndexName?s@ProcessingConfiguration?{#1b5RetryOptions?{#2_-RoleARN?s2S3BackupMode?sAS3DestinationDescription?{#jJDVpcConfigurationDescription?{#l-
/BucketARN!s7BufferingHints!{#0qACloudWatchLoggingOptions?{#187CompressionFormat!s@EncryptionConfiguration!{#4W7ErrorOutputPrefix?s,Prefix?s-RoleARN!s
-RoleARN!s7SecurityGroupIds![s0SubnetIds![s+VpcId!s
7BufferingHints?{#0qACloudWatchLoggingOptions?{#185ClusterEndpoint?s:DocumentIdOptions?{#8b/DomainARN?s/IndexName?s9IndexRotationPeriod?s@ProcessingConfiguration?{#1b5RetryOptions?{#2_-RoleARN?s2S3BackupMode?sAS3DestinationDescription?{#jJ.TypeName?sDVpcConfigurationDescription?{#l-
/BucketARN!s7BufferingHints!{#0qACloudWatchLoggingOptions?{#187CompressionFormat!s4CustomTimeZone?sJDataFormatConversionConfiguration?{#@aIDynamicPartitioningConfiguration?{#HI@EncryptionConfiguration!{#4W7ErrorOutputPrefix?s3FileExtension?s,Prefix?s@ProcessingConfiguration?{#1b-RoleARN!s<S3BackupDescription?{#jJ2S3BackupMode?s
7BufferingHints?{#0qACloudWatchLoggingOptions?{#18>EndpointConfiguration?{#v2@ProcessingConfiguration?{#1b=RequestConfiguration?{#KX5RetryOptions?{#2_-RoleARN?s2S3BackupMode?sAS3DestinationDescription?{#jJDSecretsManagerConfiguration?{#;q
*Name?s)Url?s
0AppendOnly?b7BufferingHints?{#0q=CatalogConfiguration?{#O]ACloudWatchLoggingOptions?{#18KDestinationTableConfigurationList?[{#P%@ProcessingConfiguration?{#1b5RetryOptions?{#2_-RoleARN?s2S3BackupMode?sAS3DestinationDescription?{#jJESchemaEvolutionConfiguration?{#QRCTableCreationConfiguration?{#QR
ACloudWatchLoggingOptions?{#184ClusterJDBCURL!s4CopyCommand!{#Uo@ProcessingConfiguration?{#1b5RetryOptions?{#2_-RoleARN!s<S3BackupDescription?{#jJ2S3BackupMode?sAS3DestinationDescription!{#jJDSecretsManagerConfiguration?{#;q.Username?s
0AccountUrl?s7BufferingHints?{#0qACloudWatchLoggingOptions?{#187ContentColumnName?s7DataLoadingOption?s.Database?s8MetaDataColumnName?s@ProcessingConfiguration?{#1b5RetryOptions?{#2_-RoleARN?s2S3BackupMode?sAS3DestinationDescription?{#jJ,Schema?sDSecretsManagerConfiguration?{#;qCSnowflakeRoleConfiguration?{#ZYBSnowflakeVpcConfiguration?{#Zt+Table?s*User?s
7BufferingHints?{#0qACloudWatchLoggingOptions?{#18GHecAcknowledgmentTimeoutInSeconds?i1HecEndpoint?s5HecEndpointType?s.HecToken?s@ProcessingConfiguration?{#1b5RetryOptions?{#2_2S3BackupMode?sAS3DestinationDescription?{#jJDSecretsManagerConfiguration?{#;q
BDatabaseSourceDescription?{$*MCDirectPutSourceDescription?{$-kGKinesisStreamSourceDescription?{$.(=MskSourceDescription?{$._
0Columns?{#;8RDatabaseSourceAuthenticationConfiguration?{#;OGDatabaseSourceVPCConfiguration?{#<82Databases?{#;8.Endpoint?s*Port?n6SnapshotInfo?[{$,u<SnapshotWatermarkTable?s-SslMode?s4SurrogateKeys?[s/Tables?{#;8*Type?s
;FailureDescription?{#c6(Id!s6RequestTimestamp!t1RequestedBy!s,Status!s+Table!s
9ThroughputHintInMBs?n
<DeliveryStartTimestamp?t6KinesisStreamARN?s-RoleARN?s
DAuthenticationConfiguration?{#Rs<DeliveryStartTimestamp?t3MskClusterARN?s7ReadFromTimestamp?t/TopicName?s
8DeliveryStreamType?sFExclusiveStartDeliveryStreamName?s+Limit?i
:DeliveryStreamNames![s<HasMoreDeliveryStreams!b
8DeliveryStreamName!s:ExclusiveStartTagKey?s+Limit?i
1HasMoreTags!b.Tags![{#]q
8DeliveryStreamName!s/Record!{$2E
*Data!y
/Encrypted?b.RecordId!s
8DeliveryStreamName!s1Records![{$2E
/Encrypted?b4FailedPutCount!i:RequestResponses![{$3d
/ErrorCode?s2ErrorMessage?s.RecordId?s
SDeliveryStreamEncryptionConfigurationInput?{#<R8DeliveryStreamName!s
8DeliveryStreamName!s
8DeliveryStreamName!s.Tags![{#]q
8DeliveryStreamName!s.TagKeys![s
TAmazonOpenSearchServerlessDestinationUpdate?{$:TQAmazonopensearchserviceDestinationUpdate?{$=xDCurrentDeliveryStreamVersionId!s8DeliveryStreamName!s3DestinationId!sGElasticsearchDestinationUpdate?{$=xDExtendedS3DestinationUpdate?{$@FFHttpEndpointDestinationUpdate?{$D#AIcebergDestinationUpdate?{$FNBRedshiftDestinationUpdate?{$Ia<S3DestinationUpdate?{$<;CSnowflakeDestinationUpdate?{$L5@SplunkDestinationUpdate?{$O{
7BufferingHints?{#0qACloudWatchLoggingOptions?{#188CollectionEndpoint?s/IndexName?s@ProcessingConfiguration?{#1b5RetryOptions?{#2_-RoleARN?s1S3Update?{$<;
/BucketARN?s7BufferingHints?{#0qACloudWatchLoggingOptions?{#187CompressionFormat?s@EncryptionConfiguration?{#4W7ErrorOutputPrefix?s,Prefix?s-RoleARN?s
7BufferingHints?{#0qACloudWatchLoggingOptions?{#185ClusterEndpoint?s:DocumentIdOptions?{#8b/DomainARN?s/IndexName?s9IndexRotationPeriod?s@ProcessingConfiguration?{#1b5RetryOptions?{#2_-RoleARN?s1S3Update?{$<;.TypeName?s
/BucketARN?s7BufferingHints?{#0qACloudWatchLoggingOptions?{#187CompressionFormat?s4CustomTimeZone?sJDataFormatConversionConfiguration?{#@aIDynamicPartitioningConfiguration?{#HI@EncryptionConfiguration?{#4W7ErrorOutputPrefix?s3FileExtension?s,Prefix?s@ProcessingConfiguration?{#1b-RoleARN?s2S3BackupMode?s7S3BackupUpdate?{$<;
7BufferingHints?{#0qACloudWatchLoggingOptions?{#18>EndpointConfiguration?{#K>@ProcessingConfiguration?{#1b=RequestConfiguration?{#KX5RetryOptions?{#2_-RoleARN?s2S3BackupMode?s1S3Update?{$<;DSecretsManagerConfiguration?{#;q
0AppendOnly?b7BufferingHints?{#0q=CatalogConfiguration?{#O]ACloudWatchLoggingOptions?{#18KDestinationTableConfigurationList?[{#P%@ProcessingConfiguration?{#1b5RetryOptions?{#2_-RoleARN?s2S3BackupMode?s8S3Configuration?{#2tESchemaEvolutionConfiguration?{#QRCTableCreationConfiguration?{#QR
ACloudWatchLoggingOptions?{#184ClusterJDBCURL?s4CopyCommand?{#Uo.Password?s@ProcessingConfiguration?{#1b5RetryOptions?{#2_-RoleARN?s2S3BackupMode?s7S3BackupUpdate?{$<;1S3Update?{$<;DSecretsManagerConfiguration?{#;q.Username?s
0AccountUrl?s7BufferingHints?{#0qACloudWatchLoggingOptions?{#187ContentColumnName?s7DataLoadingOption?s.Database?s3KeyPassphrase?s8MetaDataColumnName?s0PrivateKey?s@ProcessingConfiguration?{#1b5RetryOptions?{#2_-RoleARN?s2S3BackupMode?s1S3Update?{$<;,Schema?sDSecretsManagerConfiguration?{#;qCSnowflakeRoleConfiguration?{#ZY+Table?s*User?s
7BufferingHints?{#0qACloudWatchLoggingOptions?{#18GHecAcknowledgmentTimeoutInSeconds?i1HecEndpoint?s5HecEndpointType?s.HecToken?s@ProcessingConfiguration?{#1b5RetryOptions?{#2_2S3BackupMode?s1S3Update?{$<;DSecretsManagerConfiguration?{#;q
)"};
