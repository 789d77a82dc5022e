// What the actions of timestreaminfluxdb take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x16b04728ecb92436>{
    R"(#4##Y##r#$2#$R#$k#%+#%A#%X#%u#&3#&L#&o#'4#'Q#'f#(##(<
createDbCluster {#(V{#,:
createDbInstance {#,[{#/\
createDbParameterGroup {#3X{#>+
deleteDbCluster {#>\{#>k
deleteDbInstance {#?${#/\
getDbCluster {#>\{#?2
getDbInstance {#?${#/\
getDbParameterGroup {#?${#>+
listDbClusters {#B\{#Bv
listDbInstances {#Dm{#E-
listDbInstancesForCluster {#Fm{#G;
listDbParameterGroups {#Dm{#I0
listTagsForResource {#Ij{#Iy
tagResource {#J({#J?
untagResource {#J@{#J?
updateDbCluster {#JZ{#>k
updateDbInstance {#Kq{#/\
6AllocatedStorage!n,Bucket?s4DbInstanceType!s@DbParameterGroupIdentifier?s3DbStorageType?s4DeploymentType!s2FailoverMode?sALogDeliveryConfiguration?{#+f*Name!s1NetworkType?s2Organization?s.Password!s*Port?n8PubliclyAccessible?b+Tags?<s.Username?s:VpcSecurityGroupIds![s3VpcSubnetIds![s
8S3Configuration!{#+|
0BucketName!s-Enabled!b
1DbClusterId?s5DbClusterStatus?s
6AllocatedStorage!i,Bucket?s4DbInstanceType!s@DbParameterGroupIdentifier?s3DbStorageType?s4DeploymentType?sALogDeliveryConfiguration?{#+f*Name!s1NetworkType?s2Organization?s.Password!s*Port?n8PubliclyAccessible?b+Tags?<s.Username?s:VpcSecurityGroupIds![s3VpcSubnetIds![s
6AllocatedStorage?i)Arn!s6AvailabilityZone?s1DbClusterId?s4DbInstanceType?s@DbParameterGroupIdentifier?s3DbStorageType?s4DeploymentType?s.Endpoint?s(Id!sCInfluxAuthParametersSecretArn?s2InstanceMode?sALogDeliveryConfiguration?{#+f*Name!s1NetworkType?s*Port?n8PubliclyAccessible?b?SecondaryAvailabilityZone?s,Status?s:VpcSecurityGroupIds?[s3VpcSubnetIds![s
1Description?s*Name!s3Parameters?{#4,+Tags?<s
3InfluxDBv2?{#4=
4FluxLogEnabled?b8HttpIdleTimeout?{#=m>HttpReadHeaderTimeout?{#=m8HttpReadTimeout?{#=m9HttpWriteTimeout?{#=m>InfluxqlMaxSelectBuckets?n<InfluxqlMaxSelectPoint?n=InfluxqlMaxSelectSeries?n.LogLevel?s5MetricsDisabled?b-NoTasks?b3PprofDisabled?b6QueryConcurrency?i=QueryInitialMemoryBytes?n9QueryMaxMemoryBytes?n6QueryMemoryBytes?n4QueryQueueSize?i3SessionLength?n:SessionRenewDisabled?b?StorageCacheMaxMemorySize?nDStorageCacheSnapshotMemorySize?nNStorageCacheSnapshotWriteColdDuration?{#=mLStorageCompactFullWriteColdDuration?{#=mCStorageCompactThroughputBurst?nEStorageMaxConcurrentCompactions?n@StorageMaxIndexLogFileSize?n@StorageNoValidateFieldSize?bFStorageRetentionCheckInterval?{#=mWStorageSeriesFileMaxConcurrentSnapshotCompactions?nAStorageSeriesIdSetCacheSize?nCStorageWalMaxConcurrentWrites?n@StorageWalMaxWriteDelay?{#=m1TracingType?s0UiDisabled?b
2DurationType!s+Value!n
)Arn!s1Description?s(Id!s*Name!s3Parameters?{#4,
1DbClusterId!s
5DbClusterStatus?s
0Identifier!s
6AllocatedStorage?n)Arn!s4DbInstanceType?s@DbParameterGroupIdentifier?s3DbStorageType?s4DeploymentType?s.Endpoint?s2FailoverMode?s(Id!sCInfluxAuthParametersSecretArn?sALogDeliveryConfiguration?{#+f*Name!s1NetworkType?s*Port?n8PubliclyAccessible?b4ReaderEndpoint?s,Status?s:VpcSecurityGroupIds?[s3VpcSubnetIds?[s
0MaxResults?n/NextToken?s
/Items![{#C5/NextToken?s
6AllocatedStorage?n)Arn!s4DbInstanceType?s3DbStorageType?s4DeploymentType?s.Endpoint?s(Id!s*Name!s1NetworkType?s*Port?n4ReaderEndpoint?s,Status?s
0MaxResults?i/NextToken?s
/Items![{#EF/NextToken?s
6AllocatedStorage?i)Arn!s4DbInstanceType?s3DbStorageType?s4DeploymentType?s.Endpoint?s(Id!s*Name!s1NetworkType?s*Port?n,Status?s
1DbClusterId!s0MaxResults?n/NextToken?s
/Items![{#GT/NextToken?s
6AllocatedStorage?n)Arn!s4DbInstanceType?s3DbStorageType?s4DeploymentType?s.Endpoint?s(Id!s2InstanceMode?s*Name!s1NetworkType?s*Port?n,Status?s
/Items![{#II/NextToken?s
)Arn!s1Description?s(Id!s*Name!s
1ResourceArn!s
+Tags?<s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
1DbClusterId!s4DbInstanceType?s@DbParameterGroupIdentifier?s2FailoverMode?sALogDeliveryConfiguration?{#+f*Port?n
6AllocatedStorage?n4DbInstanceType?s@DbParameterGroupIdentifier?s3DbStorageType?s4DeploymentType?s0Identifier!sALogDeliveryConfiguration?{#+f*Port?n
)"};
