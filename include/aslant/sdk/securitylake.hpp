// What the actions of securitylake take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xa337bb06f15f5d0>{
    R"(#>##w#$9#$X#%+#%\#%v#&B#&^#'##'P#('#(A#(g#)?#)i#*=#*Y#*p#+-#+E#+^#+{#,Q#,f#-##-P#-j
createAwsLogSource {#.6{#.z
createCustomLogSource {#/+{#0h
createDataLakeExceptionSubscription {#2:{#3%
createDataLakeOrganizationConfiguration {#3&{#3%
createSubscriber {#3x{#5e
createSubscriberNotification {#8e{#:y
deleteAwsLogSource {#.6{#.z
deleteCustomLogSource {#;5{#3%
deleteDataLakeExceptionSubscription {#3%{#3%
deleteDataLakeOrganizationConfiguration {#3&{#3%
deleteSubscriber {#;S{#3%
deleteSubscriberNotification {#;S{#3%
deregisterDataLakeDelegatedAdministrator {#3%{#3%
getDataLakeExceptionSubscription {#3%{#;c
getDataLakeOrganizationConfiguration {#3%{#3&
getDataLakeSources {#<N{#<t
getSubscriber {#;S{#5e
listDataLakes {#>C{#>O
listLogSources {#B0{#Bo
listSubscribers {#CR{#Cl
listTagsForResource {#D1{#D@
registerDataLakeDelegatedAdministrator {#DL{#3%
tagResource {#DY{#3%
untagResource {#Ds{#3%
updateDataLakeExceptionSubscription {#2:{#3%
updateSubscriber {#E3{#5e
updateSubscriberNotification {#8e{#:y
1Sources![{#.E
/Accounts?[s.Regions![s0SourceName!s3SourceVersion?s
-Failed?[s
6Configuration!{#/l3EventClasses?[s0SourceName!s3SourceVersion?s
=CrawlerConfiguration!{#0C9ProviderIdentity!{#0N
-RoleArn!s
0ExternalId!s/Principal!s
/Source?{#0u
3Attributes?{#1W1Provider?{#2$0SourceName?s3SourceVersion?s
0CrawlerArn?s1DatabaseArn?s.TableArn?s
.Location?s-RoleArn?s
9ExceptionTimeToLive?l:NotificationEndpoint!s:SubscriptionProtocol!s

>AutoEnableNewAccount?[{#3B
,Region!s1Sources![{#3Z
0SourceName?s3SourceVersion?s
2AccessTypes?[s1Sources![{#5.;SubscriberDescription?s;SubscriberIdentity!{#0N4SubscriberName!s.Tags?[{#5V
5AwsLogSource?{#3Z8CustomLogSource?{#0u
)Key!s+Value!s
3Subscriber?{#5v
2AccessTypes?[s/CreatedAt?t6ResourceShareArn?s7ResourceShareName?s-RoleArn?s1S3BucketArn?s1Sources![{#5.3SubscriberArn!s;SubscriberDescription?s8SubscriberEndpoint?s2SubscriberId!s;SubscriberIdentity!{#0N4SubscriberName!s6SubscriberStatus?s/UpdatedAt?t
6Configuration!{#9.2SubscriberId!s
GHttpsNotificationConfiguration?{#9uESqsNotificationConfiguration?{#3%
=AuthorizationApiKeyName?s>AuthorizationApiKeyValue?s.Endpoint!s0HttpMethod?s3TargetRoleArn!s
8SubscriberEndpoint?s
0SourceName!s3SourceVersion?s
2SubscriberId!s
9ExceptionTimeToLive?l:NotificationEndpoint?s:SubscriptionProtocol?s
/Accounts?[s0MaxResults?i/NextToken?s
1DataLakeArn?s9DataLakeSources?[{#=K/NextToken?s
-Account?s3EventClasses?[s0SourceName?s8SourceStatuses?[{#>.
.Resource?s,Status?s
.Regions?[s
3DataLakes?[{#>`
2CreateStatus?s1DataLakeArn!s@EncryptionConfiguration?{#@J?LifecycleConfiguration?{#@V,Region!sAReplicationConfiguration?{#A>1S3BucketArn?s5UpdateStatus?{#AT
.KmsKeyId?s
3Expiration?{#@y5Transitions?[{#A'
*Days?i
*Days?i2StorageClass?s
.Regions?[s-RoleArn?s
2Exception?{#Ay/RequestId?s,Status?s
*Code?s,Reason?s
/Accounts?[s0MaxResults?i/NextToken?s.Regions?[s1Sources?[{#5.
/NextToken?s1Sources?[{#C0
-Account?s,Region?s1Sources?[{#5.
0MaxResults?i/NextToken?s
/NextToken?s5Subscribers?[{#5v
1ResourceArn!s
.Tags?[{#5V
/AccountId!s
1ResourceArn!s.Tags![{#5V
1ResourceArn!s.TagKeys![s
1Sources?[{#5.;SubscriberDescription?s2SubscriberId!s;SubscriberIdentity?{#0N4SubscriberName?s
)"};
