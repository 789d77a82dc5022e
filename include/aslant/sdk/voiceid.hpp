// What the actions of voiceid take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x5b5df29b7be12c3c>{
    R"(#@#$##$?#$U#$n#%*#%C#%Z#%s#&1#&L#&v#'5#'[#'v#(;#(T#(i#)6#)N#)q#*-#*J#*b#*y#+F#+i#,$#,;#,Q
associateFraudster {#,j{#-8
createDomain {#.-{#/D
createWatchlist {#23{#2b
deleteDomain {#3r{#4$
deleteFraudster {#4%{#4$
deleteSpeaker {#4?{#4$
deleteWatchlist {#4W{#4$
describeDomain {#3r{#/D
describeFraudster {#4%{#-8
describeFraudsterRegistrationJob {#4q{#5+
describeSpeaker {#4?{#8y
describeSpeakerEnrollmentJob {#4q{#::
describeWatchlist {#4W{#2b
disassociateFraudster {#,j{#-8
evaluateSession {#=^{#=|
listDomains {#D2{#DL
listFraudsterRegistrationJobs {#Do{#EF
listFraudsters {#Fq{#GJ
listSpeakerEnrollmentJobs {#Do{#EF
listSpeakers {#Gp{#H;
listTagsForResource {#H_{#Hn
listWatchlists {#Gp{#Hz
optOutSpeaker {#4?{#8y
startFraudsterRegistrationJob {#IF{#5+
startSpeakerEnrollmentJob {#Jg{#::
tagResource {#L,{#4$
untagResource {#LF{#4$
updateDomain {#L`{#/D
updateWatchlist {#MN{#2b
.DomainId!s1FraudsterId!s1WatchlistId!s
2Fraudster?{#-H
/CreatedAt?t.DomainId?s:GeneratedFraudsterId?s3WatchlistIds?[s
1ClientToken?s1Description?s*Name!sJServerSideEncryptionConfiguration!{#/).Tags?[{#/5
.KmsKeyId!s
)Key!s+Value!s
/Domain?{#/Q
)Arn?s/CreatedAt?t1Description?s.DomainId?s2DomainStatus?s*Name?sJServerSideEncryptionConfiguration?{#/)JServerSideEncryptionUpdateDetails?{#1O/UpdatedAt?t9WatchlistDetails?{#1w
-Message?s1OldKmsKeyId?s2UpdateStatus?s
8DefaultWatchlistId!s
1ClientToken?s1Description?s.DomainId!s*Name!s
2Watchlist?{#2r
/CreatedAt?t6DefaultWatchlist?b1Description?s.DomainId?s*Name?s/UpdatedAt?t1WatchlistId?s
.DomainId!s

.DomainId!s1FraudsterId!s
.DomainId!s/SpeakerId!s
.DomainId!s1WatchlistId!s
.DomainId!s+JobId!s
,Job?{#55
/CreatedAt?t7DataAccessRoleArn?s.DomainId?s-EndedAt?t7FailureDetails?{#7=8InputDataConfig?{#7U+JobId?s-JobName?s4JobProgress?{#7^/JobStatus?s9OutputDataConfig?{#7q;RegistrationConfig?{#8+
-Message?s0StatusCode?i
+S3Uri!s
5PercentComplete?i
.KmsKeyId?s+S3Uri!s
ADuplicateRegistrationAction?sBFraudsterSimilarityThreshold?i3WatchlistIds?[s
0Speaker?{#9-
/CreatedAt?t7CustomerSpeakerId?s.DomainId?s8GeneratedSpeakerId?s4LastAccessedAt?t,Status?s/UpdatedAt?t
,Job?{#:D
/CreatedAt?t7DataAccessRoleArn?s.DomainId?s-EndedAt?t9EnrollmentConfig?{#<J7FailureDetails?{#7=8InputDataConfig?{#7U+JobId?s-JobName?s4JobProgress?{#7^/JobStatus?s9OutputDataConfig?{#7q
>ExistingEnrollmentAction?s=FraudDetectionConfig?{#=&
:FraudDetectionAction?s3RiskThreshold?i3WatchlistIds?[s
.DomainId!s5SessionNameOrId!s
=AuthenticationResult?{#?4.DomainId?s=FraudDetectionResult?{#A6/SessionId?s1SessionName?s5StreamingStatus?s
=AudioAggregationEndedAt?t?AudioAggregationStartedAt?t<AuthenticationResultId?s6Configuration?{#@y7CustomerSpeakerId?s.Decision?s8GeneratedSpeakerId?s+Score?i
9AcceptanceThreshold!i
=AudioAggregationEndedAt?t?AudioAggregationStartedAt?t6Configuration?{#Bf.Decision?s<FraudDetectionResultId?s.Reasons?[s4RiskDetails?{#C+
3RiskThreshold?i1WatchlistId?s
;KnownFraudsterRisk!{#C[:VoiceSpoofingRisk!{#D%
:GeneratedFraudsterId?s/RiskScore!i
/RiskScore!i
0MaxResults?i/NextToken?s
9DomainSummaries?[{#/Q/NextToken?s
.DomainId!s/JobStatus?s0MaxResults?i/NextToken?s
6JobSummaries?[{#Ef/NextToken?s
/CreatedAt?t.DomainId?s-EndedAt?t7FailureDetails?{#7=+JobId?s-JobName?s4JobProgress?{#7^/JobStatus?s
.DomainId!s0MaxResults?i/NextToken?s1WatchlistId?s
<FraudsterSummaries?[{#-H/NextToken?s
.DomainId!s0MaxResults?i/NextToken?s
/NextToken?s:SpeakerSummaries?[{#9-
1ResourceArn!s
.Tags?[{#/5
/NextToken?s<WatchlistSummaries?[{#2r
1ClientToken?s7DataAccessRoleArn!s.DomainId!s8InputDataConfig!{#7U-JobName?s9OutputDataConfig!{#7q;RegistrationConfig?{#8+
1ClientToken?s7DataAccessRoleArn!s.DomainId!s9EnrollmentConfig?{#<J8InputDataConfig!{#7U-JobName?s9OutputDataConfig!{#7q
1ResourceArn!s.Tags![{#/5
1ResourceArn!s.TagKeys![s
1Description?s.DomainId!s*Name!sJServerSideEncryptionConfiguration!{#/)
1Description?s.DomainId!s*Name?s1WatchlistId!s
)"};
