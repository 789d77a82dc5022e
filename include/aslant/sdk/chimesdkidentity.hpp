// What the actions of chimesdkidentity take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xdb2644ad5ceda7>{
    R"(#A#$&#$A#$a#%%#%D#%_#&%#&C#&b#'3#'P#'r#(8#(Y#)(#)Q#)p#*3#*Y#*w#+7#+T#,##,Q#,z#-5#-L#-g#.+#.J
createAppInstance {#.q{#/Y
createAppInstanceAdmin {#/k{#09
createAppInstanceBot {#0o{#32
createAppInstanceUser {#3G{#5+
deleteAppInstance {#5A{#5S
deleteAppInstanceAdmin {#/k{#5S
deleteAppInstanceBot {#5T{#5S
deleteAppInstanceUser {#5i{#5S
deregisterAppInstanceUserEndpoint {#6%{#5S
describeAppInstance {#5A{#6H
describeAppInstanceAdmin {#/k{#7N
describeAppInstanceBot {#5T{#8;
describeAppInstanceUser {#5i{#9Z
describeAppInstanceUserEndpoint {#6%{#;&
getAppInstanceRetentionSettings {#5A{#=n
listAppInstanceAdmins {#?){#?T
listAppInstanceBots {#?){#@<
listAppInstanceUserEndpoints {#A={#Al
listAppInstanceUsers {#?){#C8
listAppInstances {#D;{#DU
listTagsForResource {#E?{#EN
putAppInstanceRetentionSettings {#EZ{#=n
putAppInstanceUserExpirationSettings {#F4{#Fb
registerAppInstanceUserEndpoint {#G6{#HK
tagResource {#Hn{#5S
untagResource {#I.{#5S
updateAppInstance {#IH{#/Y
updateAppInstanceBot {#Il{#32
updateAppInstanceUser {#JL{#5+
updateAppInstanceUserEndpoint {#Jt{#HK
8ClientRequestToken?s.Metadata?s*Name!s.Tags?[{#/J
)Key!s+Value!s
4AppInstanceArn?s
9AppInstanceAdminArn!s4AppInstanceArn!s
9AppInstanceAdmin?{#0a4AppInstanceArn?s
)Arn?s*Name?s
4AppInstanceArn!s8ClientRequestToken?s6Configuration!{#1l.Metadata?s*Name?s.Tags?[{#/J
,Lex!{#1v
2InvokedBy?{#2e4LexBotAliasArn!s.LocaleId!s0RespondsTo?s3WelcomeIntent?s
6StandardMessages!s6TargetedMessages!s
7AppInstanceBotArn?s
4AppInstanceArn!s7AppInstanceUserId!s8ClientRequestToken?s;ExpirationSettings?{#4].Metadata?s*Name!s.Tags?[{#/J
9ExpirationCriterion!s4ExpirationDays!i
8AppInstanceUserArn?s
4AppInstanceArn!s

7AppInstanceBotArn!s
8AppInstanceUserArn!s
8AppInstanceUserArn!s0EndpointId!s
4AppInstance?{#6Z
4AppInstanceArn?s6CreatedTimestamp?t:LastUpdatedTimestamp?t.Metadata?s*Name?s
9AppInstanceAdmin?{#7e
.Admin?{#0a4AppInstanceArn?s6CreatedTimestamp?t
7AppInstanceBot?{#8P
7AppInstanceBotArn?s6Configuration?{#1l6CreatedTimestamp?t:LastUpdatedTimestamp?t.Metadata?s*Name?s
8AppInstanceUser?{#9p
8AppInstanceUserArn?s6CreatedTimestamp?t;ExpirationSettings?{#4]:LastUpdatedTimestamp?t.Metadata?s*Name?s
@AppInstanceUserEndpoint?{#;D
3AllowMessages?s8AppInstanceUserArn?s6CreatedTimestamp?t;EndpointAttributes?{#=40EndpointId?s6EndpointState?{#=U:LastUpdatedTimestamp?t*Name?s1ResourceArn?s*Type?s
1DeviceToken!s5VoipDeviceToken?s
,Status!s2StatusReason?s
EAppInstanceRetentionSettings?{#>S?InitiateDeletionTimestamp?t
AChannelRetentionSettings?{#>r
3RetentionDays?i
4AppInstanceArn!s0MaxResults?i/NextToken?s
;AppInstanceAdmins?[{#@04AppInstanceArn?s/NextToken?s
.Admin?{#0a
4AppInstanceArn?s9AppInstanceBots?[{#@p/NextToken?s
7AppInstanceBotArn?s.Metadata?s*Name?s
8AppInstanceUserArn!s0MaxResults?i/NextToken?s
BAppInstanceUserEndpoints?[{#B>/NextToken?s
3AllowMessages?s8AppInstanceUserArn?s0EndpointId?s6EndpointState?{#=U*Name?s*Type?s
4AppInstanceArn?s:AppInstanceUsers?[{#Cm/NextToken?s
8AppInstanceUserArn?s.Metadata?s*Name?s
0MaxResults?i/NextToken?s
6AppInstances?[{#Du/NextToken?s
4AppInstanceArn?s.Metadata?s*Name?s
1ResourceARN!s
.Tags?[{#/J
4AppInstanceArn!sEAppInstanceRetentionSettings!{#>S
8AppInstanceUserArn!s;ExpirationSettings?{#4]
8AppInstanceUserArn?s;ExpirationSettings?{#4]
3AllowMessages?s8AppInstanceUserArn!s8ClientRequestToken?s;EndpointAttributes!{#=4*Name?s1ResourceArn!s*Type!s
8AppInstanceUserArn?s0EndpointId?s
1ResourceARN!s.Tags![{#/J
1ResourceARN!s.TagKeys![s
4AppInstanceArn!s.Metadata!s*Name!s
7AppInstanceBotArn!s6Configuration?{#1l.Metadata!s*Name!s
8AppInstanceUserArn!s.Metadata!s*Name!s
3AllowMessages?s8AppInstanceUserArn!s0EndpointId!s*Name?s
)"};
