// What the actions of cognitosync take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x9824b28dd94ea203>{
    R"(#4##Y##n#$+#$D#$g#%,#%K#%e#&1#&G#&f#&{#'9#'S#'y#(;#([
bulkPublish {#(r{#)*
deleteDataset {#)<{#)i
describeDataset {#)<{#)i
describeIdentityPoolUsage {#(r{#+-
describeIdentityUsage {#,2{#,Q
getBulkPublishDetails {#(r{#-Z
getCognitoEvents {#(r{#.h
getIdentityPoolConfiguration {#(r{#.s
listDatasets {#0;{#0s
listIdentityPoolUsage {#1={#1W
listRecords {#28{#3G
registerDevice {#69{#6k
setCognitoEvents {#6w{#79
setIdentityPoolConfiguration {#7:{#.s
subscribeToDataset {#7n{#79
unsubscribeFromDataset {#7n{#79
updateRecords {#8L{#:@
4IdentityPoolId!s
4IdentityPoolId?s
1DatasetName!s0IdentityId!s4IdentityPoolId!s
0Dataset?{#)w
2CreationDate?t1DataStorage?l1DatasetName?s0IdentityId?s4LastModifiedBy?s6LastModifiedDate?t0NumRecords?l
:IdentityPoolUsage?{#+E
1DataStorage?l4IdentityPoolId?s6LastModifiedDate?t7SyncSessionsCount?l
0IdentityId!s4IdentityPoolId!s
6IdentityUsage?{#,e
1DataStorage?l2DatasetCount?i0IdentityId?s4IdentityPoolId?s6LastModifiedDate?t
=BulkPublishCompleteTime?t:BulkPublishStartTime?t7BulkPublishStatus?s4FailureMessage?s4IdentityPoolId?s
-Events?<s
7CognitoStreams?{#/M4IdentityPoolId?s1PushSync?{#/w
-RoleArn?s0StreamName?s5StreamingStatus?s
6ApplicationArns?[s-RoleArn?s
0IdentityId!s4IdentityPoolId!s0MaxResults?i/NextToken?s
+Count?i2Datasets?[{#)w/NextToken?s
0MaxResults?i/NextToken?s
+Count?i<IdentityPoolUsages?[{#+E0MaxResults?i/NextToken?s
1DatasetName!s0IdentityId!s4IdentityPoolId!s3LastSyncCount?l0MaxResults?i/NextToken?s6SyncSessionToken?s
+Count?iKDatasetDeletedAfterRequestedSyncCount?b3DatasetExists?b6DatasetSyncCount?l4LastModifiedBy?s9MergedDatasetNames?[s/NextToken?s1Records?[{#5;6SyncSessionToken?s
<DeviceLastModifiedDate?t)Key?s4LastModifiedBy?s6LastModifiedDate?t/SyncCount?l+Value?s
0IdentityId!s4IdentityPoolId!s.Platform!s+Token!s
.DeviceId?s
-Events!<s4IdentityPoolId!s

7CognitoStreams?{#/M4IdentityPoolId!s1PushSync?{#/w
1DatasetName!s.DeviceId!s0IdentityId!s4IdentityPoolId!s
3ClientContext?s1DatasetName!s.DeviceId?s0IdentityId!s4IdentityPoolId!s7RecordPatches?[{#9a6SyncSessionToken!s
<DeviceLastModifiedDate?t)Key!s(Op!s/SyncCount!l+Value?s
1Records?[{#5;
)"};
