// What the actions of cloudtrail take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc43a0257c7fbf0ca>{
    R"(#^#%##%4#%I#%`#%y#&=#&R#&i#'(#'F#'d#'y#(M#(d#(|#)=#)W#)n#*(#*>#*]#*x#+9#+L#+i#,(#,C#,U#,m#-)#-A#-^#-z#.5#.U#.m#/(#/:#/N#/d#0)#0D#0a#0|#1N#1b#2'#2D#2c#3/#3D#3Z#3n#49#4M#4b#4y#58#5V
addTags {#5k{#6=
cancelQuery {#6>{#6y
createChannel {#7W{#8?
createDashboard {#8{{#;2
createEventDataStore {#=1{#@T
createTrail {#C2{#Eb
deleteChannel {#HC{#6=
deleteDashboard {#HN{#6=
deleteEventDataStore {#H]{#6=
deleteResourcePolicy {#Ho{#6=
deleteTrail {#I${#6=
deregisterOrganizationDelegatedAdmin {#I,{#6=
describeQuery {#IG{#JA
describeTrails {#Lx{#MF
disableFederation {#H]{#Pu
enableFederation {#QC{#Qi
generateQuery {#RK{#Rh
getChannel {#HC{#SL
getDashboard {#HN{#V^
getEventConfiguration {#X]{#Xo
getEventDataStore {#H]{#Ye
getEventSelectors {#]${#]1
getImport {#_-{#_9
getInsightSelectors {#b_{#c#
getQueryResults {#d%{#e$
getResourcePolicy {#Ho{#fQ
getTrail {#I${#g6
getTrailStatus {#I${#gB
listChannels {#l:{#lT
listDashboards {#m+{#mY
listEventDataStores {#l:{#n4
listImportFailures {#pg{#q2
listImports {#r6{#rm
listInsightsMetricData {#t%{#uC
listPublicKeys {#vB{#ve
listQueries {#wi{#x^
listTags {#yG{#yf
listTrails {#zL{#zY
lookupEvents {#{9{#|W
putEventConfiguration {$$S{#Xo
putEventSelectors {$%4{#]1
putInsightSelectors {$%s{#c#
putResourcePolicy {$&d{#fQ
registerOrganizationDelegatedAdmin {$'*{#6=
removeTags {#5k{#6=
restoreEventDataStore {#H]{$'=
searchSampleQueries {$)f{$*5
startDashboardRefresh {$+${$+K
startEventDataStoreIngestion {#H]{#6=
startImport {$+X{$,L
startLogging {#I${#6=
startQuery {$-u{$.|
stopEventDataStoreIngestion {#H]{#6=
stopImport {#_-{#_9
stopLogging {#I${#6=
updateChannel {$/L{$/q
updateDashboard {$0H{$1?
updateEventDataStore {$2k{$4b
updateTrail {$7X{#Eb
0ResourceId!s2TagsList![{#6.
)Key!s+Value?s

4EventDataStore?sBEventDataStoreOwnerAccountId?s-QueryId!s
BEventDataStoreOwnerAccountId?s-QueryId!s1QueryStatus!s
6Destinations![{#8,*Name!s,Source!s.Tags?[{#6.
.Location!s*Type!s
0ChannelArn?s6Destinations?[{#8,*Name?s,Source?s.Tags?[{#6.
*Name!s8RefreshSchedule?{#9z2TagsList?[{#6.BTerminationProtectionEnabled?b1Widgets?[{#:U
2Frequency?{#:E,Status?s/TimeOfDay?s
*Unit?s+Value?n
6QueryParameters?[s4QueryStatement!s5ViewProperties!<s
2DashboardArn?s*Name?s8RefreshSchedule?{#9z2TagsList?[{#6.BTerminationProtectionEnabled?b*Type?s1Widgets?[{#<G
0QueryAlias?s6QueryParameters?[s4QueryStatement?s5ViewProperties?<s
@AdvancedEventSelectors?[{#?71BillingMode?s.KmsKeyId?s8MultiRegionEnabled?b*Name!s9OrganizationEnabled?b5RetentionPeriod?i4StartIngestion?b2TagsList?[{#6.BTerminationProtectionEnabled?b
8FieldSelectors![{#?T*Name?s
/EndsWith?[s-Equals?[s+Field!s2NotEndsWith?[s0NotEquals?[s4NotStartsWith?[s1StartsWith?[s
@AdvancedEventSelectors?[{#?71BillingMode?s6CreatedTimestamp?t7EventDataStoreArn?s.KmsKeyId?s8MultiRegionEnabled?b*Name?s9OrganizationEnabled?b5RetentionPeriod?i,Status?s2TagsList?[{#6.BTerminationProtectionEnabled?b6UpdatedTimestamp?t
?CloudWatchLogsLogGroupArn?s;CloudWatchLogsRoleArn?s=EnableLogFileValidation?b@IncludeGlobalServiceEvents?b8IsMultiRegionTrail?b9IsOrganizationTrail?b.KmsKeyId?s*Name!s2S3BucketName!s1S3KeyPrefix?s2SnsTopicName?s2TagsList?[{#6.
?CloudWatchLogsLogGroupArn?s;CloudWatchLogsRoleArn?s@IncludeGlobalServiceEvents?b8IsMultiRegionTrail?b9IsOrganizationTrail?b.KmsKeyId?s>LogFileValidationEnabled?b*Name?s2S3BucketName?s1S3KeyPrefix?s1SnsTopicARN?s2SnsTopicName?s.TrailARN?s
-Channel!s
1DashboardId!s
4EventDataStore!s
1ResourceArn!s
*Name!s
=DelegatedAdminAccountId!s
4EventDataStore?sBEventDataStoreOwnerAccountId?s0QueryAlias?s-QueryId?s/RefreshId?s
3DeliveryS3Uri?s4DeliveryStatus?s2ErrorMessage?sBEventDataStoreOwnerAccountId?s,Prompt?s-QueryId?s8QueryStatistics?{#K{1QueryStatus?s1QueryString?s
2BytesScanned?l2CreationTime?t3EventsMatched?l3EventsScanned?l;ExecutionTimeInMillis?i
9IncludeShadowTrails?b4TrailNameList?[s
3TrailList?[{#MW
?CloudWatchLogsLogGroupArn?s;CloudWatchLogsRoleArn?s=HasCustomEventSelectors?b9HasInsightSelectors?b0HomeRegion?s@IncludeGlobalServiceEvents?b8IsMultiRegionTrail?b9IsOrganizationTrail?b.KmsKeyId?s>LogFileValidationEnabled?b*Name?s2S3BucketName?s1S3KeyPrefix?s1SnsTopicARN?s2SnsTopicName?s.TrailARN?s
7EventDataStoreArn?s6FederationStatus?s
4EventDataStore!s7FederationRoleArn!s
7EventDataStoreArn?s7FederationRoleArn?s6FederationStatus?s
6EventDataStores![s,Prompt!s
BEventDataStoreOwnerAccountId?s0QueryAlias?s4QueryStatement?s
0ChannelArn?s6Destinations?[{#8,8IngestionStatus?{#TJ*Name?s,Source?s5SourceConfig?{#V,
CLatestIngestionAttemptEventID?s@LatestIngestionAttemptTime?t>LatestIngestionErrorCode?sCLatestIngestionSuccessEventID?s@LatestIngestionSuccessTime?t
@AdvancedEventSelectors?[{#?77ApplyToAllRegions?b
6CreatedTimestamp?t2DashboardArn?s>LastRefreshFailureReason?s3LastRefreshId?s8RefreshSchedule?{#9z,Status?sBTerminationProtectionEnabled?b*Type?s6UpdatedTimestamp?t1Widgets?[{#<G
4EventDataStore?s
=ContextKeySelectors?[{#YS7EventDataStoreArn?s2MaxEventSize?s
-Equals![s*Type!s
@AdvancedEventSelectors?[{#?71BillingMode?s6CreatedTimestamp?t7EventDataStoreArn?s7FederationRoleArn?s6FederationStatus?s.KmsKeyId?s8MultiRegionEnabled?b*Name?s9OrganizationEnabled?b7PartitionKeys?[{#\o5RetentionPeriod?i,Status?sBTerminationProtectionEnabled?b6UpdatedTimestamp?t
*Name!s*Type!s
/TrailName!s
@AdvancedEventSelectors?[{#?78EventSelectors?[{#]o.TrailARN?s
7DataResources?[{#^uDExcludeManagementEventSources?[s=IncludeManagementEvents?b3ReadWriteType?s
*Type?s-Values?[s
.ImportId!s
6CreatedTimestamp?t3Destinations?[s2EndEventTime?t.ImportId?s5ImportSource?{#`x9ImportStatistics?{#aa2ImportStatus?s4StartEventTime?t6UpdatedTimestamp?t
+S3!{#a'
;S3BucketAccessRoleArn!s4S3BucketRegion!s3S3LocationUri!s
5EventsCompleted?l3FailedEntries?l4FilesCompleted?l7PrefixesCompleted?l3PrefixesFound?l
4EventDataStore?s/TrailName?s
7EventDataStoreArn?s:InsightSelectors?[{#cp9InsightsDestination?s.TrailARN?s
1InsightType?s
4EventDataStore?sBEventDataStoreOwnerAccountId?s5MaxQueryResults?i/NextToken?s-QueryId!s
2ErrorMessage?s/NextToken?s8QueryResultRows?[[<s8QueryStatistics?{#ex1QueryStatus?s
2BytesScanned?l2ResultsCount?i7TotalResultsCount?i
BDelegatedAdminResourcePolicy?s1ResourceArn?s4ResourcePolicy?s
.Trail?{#MW
/IsLogging?bGLatestCloudWatchLogsDeliveryError?sFLatestCloudWatchLogsDeliveryTime?tDLatestDeliveryAttemptSucceeded?s?LatestDeliveryAttemptTime?s9LatestDeliveryError?s8LatestDeliveryTime?t?LatestDigestDeliveryError?s>LatestDigestDeliveryTime?tHLatestNotificationAttemptSucceeded?sCLatestNotificationAttemptTime?s=LatestNotificationError?s<LatestNotificationTime?t6StartLoggingTime?t5StopLoggingTime?t8TimeLoggingStarted?s8TimeLoggingStopped?s
0MaxResults?i/NextToken?s
2Channels?[{#lp/NextToken?s
0ChannelArn?s*Name?s
0MaxResults?n0NamePrefix?s/NextToken?s*Type?s
4Dashboards?[{#mw/NextToken?s
2DashboardArn?s*Type?s
9EventDataStores?[{#nW/NextToken?s
@AdvancedEventSelectors?[{#?76CreatedTimestamp?t7EventDataStoreArn?s8MultiRegionEnabled?b*Name?s9OrganizationEnabled?b5RetentionPeriod?i,Status?sBTerminationProtectionEnabled?b6UpdatedTimestamp?t
.ImportId!s0MaxResults?i/NextToken?s
2Failures?[{#qN/NextToken?s
2ErrorMessage?s/ErrorType?s5LastUpdatedTime?t.Location?s,Status?s
1Destination?s2ImportStatus?s0MaxResults?i/NextToken?s
1Imports?[{#s./NextToken?s
6CreatedTimestamp?t3Destinations?[s.ImportId?s2ImportStatus?s6UpdatedTimestamp?t
.DataType?s-EndTime?t/ErrorCode?s/EventName!s1EventSource!s1InsightType!s0MaxResults?i/NextToken?s,Period?i/StartTime?t
/ErrorCode?s/EventName?s1EventSource?s1InsightType?s/NextToken?s1Timestamps?[t-Values?[n
-EndTime?t/NextToken?s/StartTime?t
/NextToken?s7PublicKeyList?[{#w,
1Fingerprint?s5ValidityEndTime?t7ValidityStartTime?t+Value?y
-EndTime?t4EventDataStore!s0MaxResults?i/NextToken?s1QueryStatus?s/StartTime?t
/NextToken?s1Queries?[{#xy
2CreationTime?t-QueryId?s1QueryStatus?s
/NextToken?s5ResourceIdList![s
/NextToken?s9ResourceTagList?[{#z/
0ResourceId?s2TagsList?[{#6.
/NextToken?s
/NextToken?s0Trails?[{#zs
0HomeRegion?s*Name?s.TrailARN?s
-EndTime?t3EventCategory?s:LookupAttributes?[{#|60MaxResults?i/NextToken?s/StartTime?t
2AttributeKey!s4AttributeValue!s
0Events?[{#|q/NextToken?s
1AccessKeyId?s5CloudTrailEvent?s-EventId?s/EventName?s1EventSource?s/EventTime?t.ReadOnly?s3Resources?[{$$4.Username?s
2ResourceName?s2ResourceType?s
=ContextKeySelectors![{#YS4EventDataStore?s2MaxEventSize!s
@AdvancedEventSelectors?[{#?78EventSelectors?[{#]o/TrailName!s
4EventDataStore?s:InsightSelectors![{#cp9InsightsDestination?s/TrailName?s
1ResourceArn!s4ResourcePolicy!s
5MemberAccountId!s
@AdvancedEventSelectors?[{#?71BillingMode?s6CreatedTimestamp?t7EventDataStoreArn?s.KmsKeyId?s8MultiRegionEnabled?b*Name?s9OrganizationEnabled?b5RetentionPeriod?i,Status?sBTerminationProtectionEnabled?b6UpdatedTimestamp?t
0MaxResults?n/NextToken?s2SearchPhrase!s
/NextToken?s7SearchResults?[{$*V
1Description?s*Name?s/Relevance?n)Sql?s
1DashboardId!s;QueryParameterValues?<s
/RefreshId?s
3Destinations?[s2EndEventTime?t.ImportId?s5ImportSource?{#`x4StartEventTime?t
6CreatedTimestamp?t3Destinations?[s2EndEventTime?t.ImportId?s5ImportSource?{#`x2ImportStatus?s4StartEventTime?t6UpdatedTimestamp?t
3DeliveryS3Uri?sBEventDataStoreOwnerAccountId?s0QueryAlias?s6QueryParameters?[s4QueryStatement?s
BEventDataStoreOwnerAccountId?s-QueryId?s
-Channel!s6Destinations?[{#8,*Name?s
0ChannelArn?s6Destinations?[{#8,*Name?s,Source?s
1DashboardId!s8RefreshSchedule?{#9zBTerminationProtectionEnabled?b1Widgets?[{#:U
6CreatedTimestamp?t2DashboardArn?s*Name?s8RefreshSchedule?{#9zBTerminationProtectionEnabled?b*Type?s6UpdatedTimestamp?t1Widgets?[{#<G
@AdvancedEventSelectors?[{#?71BillingMode?s4EventDataStore!s.KmsKeyId?s8MultiRegionEnabled?b*Name?s9OrganizationEnabled?b5RetentionPeriod?iBTerminationProtectionEnabled?b
@AdvancedEventSelectors?[{#?71BillingMode?s6CreatedTimestamp?t7EventDataStoreArn?s7FederationRoleArn?s6FederationStatus?s.KmsKeyId?s8MultiRegionEnabled?b*Name?s9OrganizationEnabled?b5RetentionPeriod?i,Status?sBTerminationProtectionEnabled?b6UpdatedTimestamp?t
?CloudWatchLogsLogGroupArn?s;CloudWatchLogsRoleArn?s=EnableLogFileValidation?b@IncludeGlobalServiceEvents?b8IsMultiRegionTrail?b9IsOrganizationTrail?b.KmsKeyId?s*Name!s2S3BucketName?s1S3KeyPrefix?s2SnsTopicName?s
)"};
