// What the actions of sns take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x824c8c195cf089d5>{
    R"(#M#$J#$a#%-#%J#%m#&3#&X#&m#'+#'N#'s#(.#(O#(n#)>#)X#)|#*E#*a#+3#+S#+u#,=#,a#,|#-D#-a#-u#.5#.F#.\#/##/=#/\#0,#0F#0i#1+#1>#1S#1h#2%
addPermission {#2J{#2|
checkIfPhoneNumberIsOptedOut {#3#{#32
confirmSubscription {#3@{#3p
createPlatformApplication {#4){#4J
createPlatformEndpoint {#4d{#5K
createSMSSandboxPhoneNumber {#5Z{#2|
createTopic {#5x{#6e
deleteEndpoint {#6q{#2|
deletePlatformApplication {#7&{#2|
deleteSMSSandboxPhoneNumber {#3#{#2|
deleteTopic {#7@{#2|
getDataProtectionPolicy {#7L{#7[
getEndpointAttributes {#6q{#7s
getPlatformApplicationAttributes {#7&{#7s
getSMSAttributes {#8({#7s
getSMSSandboxAccountStatus {#2|{#87
getSubscriptionAttributes {#8F{#7s
getTopicAttributes {#7@{#7s
listEndpointsByPlatformApplication {#8Y{#9%
listOriginationNumbers {#9_{#9y
listPhoneNumbersOptedOut {#;={#;J
listPlatformApplications {#;={#;g
listSMSSandboxPhoneNumbers {#9_{#<]
listSubscriptions {#;={#=;
listSubscriptionsByTopic {#>>{#=;
listTagsForResource {#7L{#>V
listTopics {#;={#>b
optInPhoneNumber {#3#{#2|
publish {#>|{#A%
publishBatch {#AC{#C+
putDataProtectionPolicy {#D8{#2|
removePermission {#D^{#2|
setEndpointAttributes {#Dr{#2|
setPlatformApplicationAttributes {#E5{#2|
setSMSAttributes {#E]{#2|
setSubscriptionAttributes {#El{#2|
setTopicAttributes {#FF{#2|
subscribe {#Fs{#3p
tagResource {#Ga{#2|
unsubscribe {#8F{#2|
untagResource {#G{{#2|
verifySMSSandboxPhoneNumber {#H;{#2|
1ActionName![s3AwsAccountId![s+Label!s.TopicArn!s

1PhoneNumber!s
0IsOptedOut?b
?AuthenticateOnUnsubscribe?s+Token!s.TopicArn!s
5SubscriptionArn?s
1Attributes!<s*Name!s.Platform!s
<PlatformApplicationArn?s
1Attributes?<s4CustomUserData?s<PlatformApplicationArn!s+Token!s
1EndpointArn?s
2LanguageCode?s1PhoneNumber!s
1Attributes?<s:DataProtectionPolicy?s*Name!s.Tags?[{#6V
)Key!s+Value!s
.TopicArn?s
1EndpointArn!s
<PlatformApplicationArn!s
.TopicArn!s
1ResourceArn!s
:DataProtectionPolicy?s
1Attributes?<s
1Attributes?[s
1IsInSandbox!b
5SubscriptionArn!s
/NextToken?s<PlatformApplicationArn!s
3Endpoints?[{#9B/NextToken?s
1Attributes?<s1EndpointArn?s
0MaxResults?i/NextToken?s
/NextToken?s6PhoneNumbers?[{#:?
/CreatedAt?t5Iso2CountryCode?s9NumberCapabilities?[s1PhoneNumber?s/RouteType?s,Status?s
/NextToken?s
/NextToken?s3PhoneNumbers?[s
/NextToken?s>PlatformApplications?[{#<5
1Attributes?<s<PlatformApplicationArn?s
/NextToken?s6PhoneNumbers![{#=#
1PhoneNumber?s,Status?s
/NextToken?s7Subscriptions?[{#=\
.Endpoint?s+Owner?s.Protocol?s5SubscriptionArn?s.TopicArn?s
/NextToken?s.TopicArn!s
.Tags?[{#6V
/NextToken?s0Topics?[{#6e
-Message!*;MessageAttributes?<{#@W<MessageDeduplicationId?s4MessageGroupId?s6MessageStructure?s1PhoneNumber?s-Subject?s/TargetArn?s.TopicArn?s
1BinaryValue?y.DataType!s1StringValue?s
/MessageId?s4SequenceNumber?s
DPublishBatchRequestEntries![{#Ap.TopicArn!s
(Id!s-Message!s;MessageAttributes?<{#@W<MessageDeduplicationId?s4MessageGroupId?s6MessageStructure?s-Subject?s
0Failed?[{#CJ4Successful?[{#Co
*Code!s(Id!s-Message?s1SenderFault!b
(Id?s/MessageId?s4SequenceNumber?s
:DataProtectionPolicy!s1ResourceArn!s
+Label!s.TopicArn!s
1Attributes!<s1EndpointArn!s
1Attributes!<s<PlatformApplicationArn!s
1Attributes!<s
3AttributeName!s4AttributeValue?s5SubscriptionArn!s
3AttributeName!s4AttributeValue?s.TopicArn!s
1Attributes?<s.Endpoint?s.Protocol!s;ReturnSubscriptionArn?b.TopicArn!s
1ResourceArn!s.Tags![{#6V
1ResourceArn!s.TagKeys![s
5OneTimePassword!s1PhoneNumber!s
)"};
