// What the actions of iotfleetwise take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc6a25f5263613ff9>{
    R"(#\#$w#%<#%X#%t#&2#&Q#&f#')#'F#'c#'z#(8#(W#(l#)/#)L#)i#*&#*H#*]#*y#+C#+U#+p#,0#,R#,l#-,#-@#-Z#-y#.<#.S#/'#/K#/i#0##0A#0a#1##1C#1_#1{#2>#2T#2q#3;#3V#3o#4*#4A#4Y#4x#53#5P#5m#60
associateVehicleFleet {#6G{#6`
batchCreateVehicle {#6a{#9g
batchUpdateVehicle {#:j{#<r
createCampaign {#=j{#Ib
createDecoderManifest {#Ip{#V6
createFleet {#VD{#V{
createModelManifest {#W-{#V6
createSignalCatalog {#Wj{#V6
createStateTemplate {#`3{#aZ
createVehicle {#6q{#:J
deleteCampaign {#Lv{#Ib
deleteDecoderManifest {#Lv{#V6
deleteFleet {#am{#ax
deleteModelManifest {#Lv{#V6
deleteSignalCatalog {#Lv{#V6
deleteStateTemplate {#b*{#aZ
deleteVehicle {#b8{#bG
disassociateVehicleFleet {#6G{#6`
getCampaign {#Lv{#b\
getDecoderManifest {#Lv{#f\
getEncryptionConfiguration {#6`{#gj
getFleet {#am{#hu
getLoggingOptions {#6`{#in
getModelManifest {#Lv{#jJ
getRegisterAccountStatus {#6`{#kN
getSignalCatalog {#Lv{#n|
getStateTemplate {#b*{#q1
getVehicle {#b8{#s$
getVehicleStatus {#tP{#tx
importDecoderManifest {#ub{#V6
importSignalCatalog {#vk{#V6
listCampaigns {#wF{#x#
listDecoderManifestNetworkInterfaces {#yX{#yy
listDecoderManifestSignals {#yX{#zD
listDecoderManifests {#zf{#{M
listFleets {#|x{$#L
listFleetsForVehicle {#tP{$$g
listModelManifestNodes {#yX{$%$
listModelManifests {$%={$&$
listSignalCatalogNodes {$'E{$%$
listSignalCatalogs {$'w{$(7
listStateTemplates {$).{$)\
listTagsForResource {$*y{$+.
listVehicles {$+:{$,F
listVehiclesInFleet {$.'{$.K
putEncryptionConfiguration {$.d{$/'
putLoggingOptions {#in{#6`
registerAccount {$/W{$0d
tagResource {$1t{#6`
untagResource {$24{#6`
updateCampaign {$2N{$3*
updateDecoderManifest {$3A{#V6
updateFleet {$5s{#ax
updateModelManifest {$62{#V6
updateSignalCatalog {$6p{#V6
updateStateTemplate {$7b{#aZ
updateVehicle {#:z{#=U
-FleetId!s1VehicleName!s

2Vehicles![{#6q
9AssociationBehavior?s1Attributes?<s8DecoderManifestArn!s6ModelManifestArn!s8StateTemplates?[{#88.Tags?[{#9X1VehicleName!s
0Identifier!sDStateTemplateUpdateStrategy!{#8g
1OnChange?{#6`1Periodic?{#9*
@StateTemplateUpdateRate!{#9H
*Unit!s+Value!n
)Key!s+Value!s
0Errors?[{#:*2Vehicles?[{#:J
*Code?s-Message?s1VehicleName?s
)Arn?s.ThingArn?s1VehicleName?s
2Vehicles![{#:z
9AttributeUpdateMode?s1Attributes?<s8DecoderManifestArn?s6ModelManifestArn?s=StateTemplatesToAdd?[{#88=StateTemplatesToRemove?[s@StateTemplatesToUpdate?[{#881VehicleName!s
0Errors?[{#=52Vehicles?[{#=U
*Code?i-Message?s1VehicleName?s
)Arn?s1VehicleName?s
9CollectionScheme!{#A@1Compression?s@DataDestinationConfigs?[{#C.:DataExtraDimensions?[s8DataPartitions?[{#E>1Description?s5DiagnosticsMode?s0ExpiryTime?t*Name!sCPostTriggerCollectionDuration?l.Priority?i6SignalCatalogArn!s:SignalsToCollect?[{#Fu8SignalsToFetch?[{#Gb2SpoolingMode?s/StartTime?t.Tags?[{#9X/TargetArn!s
GConditionBasedCollectionScheme?{#B*BTimeBasedCollectionScheme?{#B|
>ConditionLanguageVersion?i0Expression!s>MinimumTriggerIntervalMs?l1TriggerMode?s
.PeriodMs!l
8MqttTopicConfig?{#Ch1S3Config?{#D19TimestreamConfig?{#Do
6ExecutionRoleArn!s2MqttTopicArn!s
/BucketArn!s0DataFormat?s,Prefix?s>StorageCompressionFormat?s
6ExecutionRoleArn!s8TimestreamTableArn!s
(Id!s7StorageOptions!{#Ek6UploadOptions?{#FL
4MaximumSize!{#9H:MinimumTimeToLive!{#9H5StorageLocation!s
>ConditionLanguageVersion?n0Expression!s
5DataPartitionId?s4MaxSampleCount?l?MinimumSamplingIntervalMs?l*Name!s
.Actions![s>ConditionLanguageVersion?n8FullyQualifiedName!s:SignalFetchConfig!{#H[
7ConditionBased?{#I%2TimeBased?{#IJ
9ConditionExpression!s1TriggerMode!s
:ExecutionFrequencyMs!n
)Arn?s*Name?s
?DefaultForUnmappedSignals?s1Description?s6ModelManifestArn!s*Name!s;NetworkInterfaces?[{#K98SignalDecoders?[{#Nh.Tags?[{#9X
5CanInterface?{#LM@CustomDecodingInterface?{#Lv1InterfaceId!s5ObdInterface?{#M$*Type!s:VehicleMiddleware?{#NQ
*Name!s2ProtocolName?s5ProtocolVersion?s
*Name!s
?DtcRequestIntervalSeconds?i8HasTransmissionEcu?b*Name!s1ObdStandard?s?PidRequestIntervalSeconds?i6RequestMessageId!i4UseExtendedIds?b
*Name!s2ProtocolName!s
2CanSignal?{#P*=CustomDecodingSignal?{#Q58FullyQualifiedName!s1InterfaceId!s6MessageSignal?{#Q;2ObdSignal?{#TX*Type!s
,Factor!n1IsBigEndian!b.IsSigned!b,Length!i/MessageId!i*Name?s,Offset!n5SignalValueType?s.StartBit!i
(Id!s
:StructuredMessage!{#Q_/TopicName!s
CPrimitiveMessageDefinition?{#RmEStructuredMessageDefinition?[{#SiHStructuredMessageListDefinition?{#T*
GRos2PrimitiveMessageDefinition?{#S8
,Offset?n3PrimitiveType!s-Scaling?n0UpperBound?l
1DataType!{#Q_/FieldName!s
.Capacity?i.ListType!s3MemberType!{#Q_*Name!s
3BitMaskLength?i3BitRightShift?i0ByteLength!i.IsSigned?b,Offset!n)Pid!i7PidResponseLength!i-Scaling!n1ServiceMode!i5SignalValueType?s/StartByte!i
)Arn!s*Name!s
1Description?s-FleetId!s6SignalCatalogArn!s.Tags?[{#9X
)Arn!s(Id!s
1Description?s*Name!s,Nodes![s6SignalCatalogArn!s.Tags?[{#9X
1Description?s*Name!s/Nodes?[{#X=.Tags?[{#9X
1Actuator?{#Y32Attribute?{#Zv/Branch?{#\S1Property?{#]</Sensor?{#^Z/Struct?{#\S
4AllowedValues?[s3AssignedValue?s-Comment?s.DataType!s8DeprecationMessage?s1Description?s8FullyQualifiedName!s)Max?n)Min?n>StructFullyQualifiedName?s*Unit?s
4AllowedValues?[s3AssignedValue?s-Comment?s.DataType!s2DefaultValue?s8DeprecationMessage?s1Description?s8FullyQualifiedName!s)Max?n)Min?n*Unit?s
-Comment?s8DeprecationMessage?s1Description?s8FullyQualifiedName!s
-Comment?s2DataEncoding?s.DataType!s8DeprecationMessage?s1Description?s8FullyQualifiedName!s>StructFullyQualifiedName?s
4AllowedValues?[s-Comment?s.DataType!s8DeprecationMessage?s1Description?s8FullyQualifiedName!s)Max?n)Min?n>StructFullyQualifiedName?s*Unit?s
:DataExtraDimensions?[s1Description?s>MetadataExtraDimensions?[s*Name!s6SignalCatalogArn!s>StateTemplateProperties![s.Tags?[{#9X
)Arn?s(Id?s*Name?s
-FleetId!s
)Arn?s(Id?s
0Identifier!s
1VehicleName!s
)Arn!s1VehicleName!s
)Arn?s9CollectionScheme?{#A@1Compression?s2CreationTime?t@DataDestinationConfigs?[{#C.:DataExtraDimensions?[s8DataPartitions?[{#E>1Description?s5DiagnosticsMode?s0ExpiryTime?t:LastModificationTime?t*Name?sCPostTriggerCollectionDuration?l.Priority?i6SignalCatalogArn?s:SignalsToCollect?[{#Fu8SignalsToFetch?[{#Gb2SpoolingMode?s/StartTime?t,Status?s/TargetArn?s
)Arn!s2CreationTime!t1Description?s:LastModificationTime!t-Message?s6ModelManifestArn?s*Name!s,Status?s
2CreationTime?t6EncryptionStatus!s4EncryptionType!s2ErrorMessage?s.KmsKeyId?s:LastModificationTime?t
)Arn!s2CreationTime!t1Description?s(Id!s:LastModificationTime!t6SignalCatalogArn!s
>CloudWatchLogDelivery!{#j0
2LogGroupName?s-LogType!s
)Arn!s2CreationTime!t1Description?s:LastModificationTime!t*Name!s6SignalCatalogArn?s,Status?s
3AccountStatus!s2CreationTime!t7CustomerAccountId!s@IamRegistrationResponse!{#m&:LastModificationTime!tGTimestreamRegistrationResponse?{#mU
2ErrorMessage?s8RegistrationStatus!s-RoleArn!s
2ErrorMessage?s8RegistrationStatus!s;TimestreamDatabaseArn?s<TimestreamDatabaseName!s8TimestreamTableArn?s9TimestreamTableName!s
)Arn!s2CreationTime!t1Description?s:LastModificationTime!t*Name!s3NodeCounts?{#ot
4TotalActuators?i5TotalAttributes?i3TotalBranches?i0TotalNodes?i5TotalProperties?i2TotalSensors?i2TotalStructs?i
)Arn?s2CreationTime?t:DataExtraDimensions?[s1Description?s(Id?s:LastModificationTime?t>MetadataExtraDimensions?[s*Name?s6SignalCatalogArn?s>StateTemplateProperties?[s
)Arn?s1Attributes?<s2CreationTime?t8DecoderManifestArn?s:LastModificationTime?t6ModelManifestArn?s8StateTemplates?[{#881VehicleName?s
0MaxResults?i/NextToken?s1VehicleName!s
3Campaigns?[{#u;/NextToken?s
2CampaignName?s,Status?s1VehicleName?s
*Name!s@NetworkFileDefinitions![{#v-
/CanDbc?{#v:
2CanDbcFiles![y6NetworkInterface!s1SignalsMap?<s
1Description?s*Name!s.Tags?[{#9X,Vss?{#w;
-VssJson?s
7ListResponseScope?s0MaxResults?i/NextToken?s,Status?s
;CampaignSummaries?[{#xH/NextToken?s
)Arn?s2CreationTime!t1Description?s:LastModificationTime!t*Name?s6SignalCatalogArn?s,Status?s/TargetArn?s
0MaxResults?i*Name!s/NextToken?s
;NetworkInterfaces?[{#K9/NextToken?s
/NextToken?s8SignalDecoders?[{#Nh
7ListResponseScope?s0MaxResults?i6ModelManifestArn?s/NextToken?s
/NextToken?s3Summaries?[{#{j
)Arn?s2CreationTime!t1Description?s:LastModificationTime!t-Message?s6ModelManifestArn?s*Name?s,Status?s
7ListResponseScope?s0MaxResults?i/NextToken?s
8FleetSummaries?[{$#n/NextToken?s
)Arn!s2CreationTime!t1Description?s(Id!s:LastModificationTime?t6SignalCatalogArn!s
-Fleets?[s/NextToken?s
/NextToken?s/Nodes?[{#X=
7ListResponseScope?s0MaxResults?i/NextToken?s6SignalCatalogArn?s
/NextToken?s3Summaries?[{$&A
)Arn?s2CreationTime!t1Description?s:LastModificationTime!t*Name?s6SignalCatalogArn?s,Status?s
0MaxResults?i*Name!s/NextToken?s4SignalNodeType?s
0MaxResults?i/NextToken?s
/NextToken?s3Summaries?[{$(T
)Arn?s2CreationTime?t:LastModificationTime?t*Name?s
7ListResponseScope?s0MaxResults?n/NextToken?s
/NextToken?s3Summaries?[{$)y
)Arn?s2CreationTime?t1Description?s(Id?s:LastModificationTime?t*Name?s6SignalCatalogArn?s
1ResourceARN!s
.Tags?[{#9X
5AttributeNames?[s6AttributeValues?[s7ListResponseScope?s0MaxResults?i6ModelManifestArn?s/NextToken?s
/NextToken?s:VehicleSummaries?[{$,j
)Arn!s1Attributes?<s2CreationTime!t8DecoderManifestArn!s:LastModificationTime!t6ModelManifestArn!s1VehicleName!s
-FleetId!s0MaxResults?i/NextToken?s
/NextToken?s/Vehicles?[s
4EncryptionType!s.KmsKeyId?s
6EncryptionStatus!s4EncryptionType!s.KmsKeyId?s
5IamResources?{$0)<TimestreamResources?{$04
-RoleArn!s
<TimestreamDatabaseName!s9TimestreamTableName!s
2CreationTime!t5IamResources!{$0):LastModificationTime!t;RegisterAccountStatus!s<TimestreamResources?{$04
1ResourceARN!s.Tags![{#9X
1ResourceARN!s.TagKeys![s
,Action!s:DataExtraDimensions?[s1Description?s*Name!s
)Arn?s*Name?s,Status?s
?DefaultForUnmappedSignals?s1Description?s*Name!s@NetworkInterfacesToAdd?[{#K9@NetworkInterfacesToRemove?[sCNetworkInterfacesToUpdate?[{#K9=SignalDecodersToAdd?[{#Nh=SignalDecodersToRemove?[s@SignalDecodersToUpdate?[{#Nh,Status?s
1Description?s-FleetId!s
1Description?s*Name!s1NodesToAdd?[s4NodesToRemove?[s,Status?s
1Description?s*Name!s4NodesToAdd?[{#X=4NodesToRemove?[s7NodesToUpdate?[{#X=
:DataExtraDimensions?[s1Description?s0Identifier!s>MetadataExtraDimensions?[sCStateTemplatePropertiesToAdd?[sFStateTemplatePropertiesToRemove?[s
)"};
