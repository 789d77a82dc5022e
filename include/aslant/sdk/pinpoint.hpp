// What the actions of pinpoint take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x56b1604b26c788ea>{
    R"($C#',#'?#'W#'t#(3#(L#(i#)&#)B#)j#*'#*B#*_#*y#+:#+\#+{#,G#,Z#,v#-4#-P#-m#.+#.F#.`#/##/:#/V#0$#0;#0U#0p#13#1O#1l#2)#2A#2`#2|#3E#3U#3y#4?#4P#4i#5$#5C#5d#6&#6C#6Y#6n#7-#7G#7\#7t#80#8G#8^#8t#91#9K#9e#9y#:?#:k#;5#;d#<1#<I#<b#=-#=S#=g#>+#>I#>d#?&#?;#?R#?j#@*#@C#@]#@s#A6#AT#Ak#B.#BF#BY#Bs#C/#CG#Cb#Cw#D4#DN#Di#E1#EP#Ev#F?#F[#Fs#G5#GR#Gj#H.#HH#He#H|#I>#IZ#J(#J?#JY#Jt#K?#K[#Kx
createApp {#L8{#Lg
createCampaign {#MQ{#a[
createEmailTemplate {#h:{#j$
createExportJob {#ja{#kd
createImportJob {#n#{#oW
createInAppTemplate {#qp{#s,
createJourney {#sL{$1[
createPushTemplate {$5k{#j$
createRecommenderConfiguration {$:2{$<z
createSegment {$@7{$BC
createSmsTemplate {$E*{#j$
createVoiceTemplate {$FE{#j$
deleteAdmChannel {$Gk{$G|
deleteApnsChannel {$Gk{$If
deleteApnsSandboxChannel {$Gk{$L#
deleteApnsVoipChannel {$Gk{$LD
deleteApnsVoipSandboxChannel {$Gk{$Lb
deleteApp {$Gk{#Lg
deleteBaiduChannel {$Gk{$M-
deleteCampaign {$O&{#a[
deleteEmailChannel {$Gk{$OD
deleteEmailTemplate {$R>{$RX
deleteEndpoint {$S'{$SE
deleteEventStream {$Gk{$Wn
deleteGcmChannel {$Gk{$Y.
deleteInAppTemplate {$R>{$RX
deleteJourney {$[^{$1[
deletePushTemplate {$R>{$RX
deleteRecommenderConfiguration {$[{{$<z
deleteSegment {$\2{$BC
deleteSmsChannel {$Gk{$\O
deleteSmsTemplate {$R>{$RX
deleteUserEndpoints {$_6{$_P
deleteVoiceChannel {$Gk{$_t
deleteVoiceTemplate {$R>{$RX
getAdmChannel {$Gk{$G|
getApnsChannel {$Gk{$If
getApnsSandboxChannel {$Gk{$L#
getApnsVoipChannel {$Gk{$LD
getApnsVoipSandboxChannel {$Gk{$Lb
getApp {$Gk{#Lg
getApplicationDateRangeKpi {$`5{$a#
getApplicationSettings {$Gk{$b|
getApps {$dw{$e1
getBaiduChannel {$Gk{$M-
getCampaign {$O&{#a[
getCampaignActivities {$ed{$f;
getCampaignDateRangeKpi {$i2{$j-
getCampaignVersion {$kO{#a[
getCampaignVersions {$ed{$kw
getCampaigns {$lM{$kw
getChannels {$Gk{$lq
getEmailChannel {$Gk{$OD
getEmailTemplate {$R>{$n^
getEndpoint {$S'{$SE
getEventStream {$Gk{$Wn
getExportJob {$q0{#kd
getExportJobs {$lM{$qI
getGcmChannel {$Gk{$Y.
getImportJob {$q0{#oW
getImportJobs {$lM{$qz
getInAppMessages {$S'{$rQ
getInAppTemplate {$R>{$u9
getJourney {$[^{$1[
getJourneyDateRangeKpi {$w7{$x1
getJourneyExecutionActivityMetrics {$yQ{$z?
getJourneyExecutionMetrics {${r{$|L
getJourneyRunExecutionActivityMetrics {%#T{%$J
getJourneyRunExecutionMetrics {%&.{%&j
getJourneyRuns {%(#{%(S
getPushTemplate {$R>{%)]
getRecommenderConfiguration {$[{{$<z
getRecommenderConfigurations {$dw{%,R
getSegment {$\2{$BC
getSegmentExportJobs {%-<{$qI
getSegmentImportJobs {%-<{$qz
getSegmentVersion {%-l{$BC
getSegmentVersions {%-<{%.9
getSegments {$lM{%.9
getSmsChannel {$Gk{$\O
getSmsTemplate {$R>{%.h
getUserEndpoints {$_6{$_P
getVoiceChannel {$Gk{$_t
getVoiceTemplate {$R>{%0k
listJourneys {$lM{%2y
listTagsForResource {%3N{%3]
listTemplateVersions {%3v{%4R
listTemplates {%6c{%79
phoneNumberValidate {%9;{%9w
putEventStream {%<k{$Wn
putEvents {%=Z{%B6
removeAttributes {%CL{%D>
sendMessages {%E,{%Xz
sendOTPMessage {%[_{%Xz
sendUsersMessages {%^+{%_V
tagResource {%`F{%`d
untagResource {%`e{%`d
updateAdmChannel {%a%{$G|
updateApnsChannel {%ar{$If
updateApnsSandboxChannel {%cW{$L#
updateApnsVoipChannel {%d-{$LD
updateApnsVoipSandboxChannel {%dZ{$Lb
updateApplicationSettings {%e4{$b|
updateBaiduChannel {%g({$M-
updateCampaign {%gr{#a[
updateEmailChannel {%hP{$OD
updateEmailTemplate {%j%{$RX
updateEndpoint {%jl{$RX
updateEndpointsBatch {%kE{$RX
updateGcmChannel {%m_{$Y.
updateInAppTemplate {%nm{$RX
updateJourney {%oZ{$1[
updateJourneyState {%p6{$1[
updatePushTemplate {%pu{$RX
updateRecommenderConfiguration {%qm{$<z
updateSegment {%rH{$BC
updateSmsChannel {%s${$\O
updateSmsTemplate {%sn{$RX
updateTemplateActiveVersion {%tY{$RX
updateVoiceChannel {%uK{$_t
updateVoiceTemplate {%v&{$RX
verifyOTPMessage {%vm{%wv
ACreateApplicationRequest!{#LW
*Name!s+Tags?<s
<ApplicationResponse!{#M'
)Arn!s2CreationDate?s(Id!s*Name!s+Tags?<s
3ApplicationId!s=WriteCampaignRequest!{#M|
>AdditionalTreatments?[{#Q2DCustomDeliveryConfiguration?{#Rr1Description?s4HoldoutPercent?i-Hook?{#`N.IsPaused?b/Limits?{#`t=MessageConfiguration?{#S8*Name?s.Priority?i1Schedule?{#\;/SegmentId?s4SegmentVersion?i+Tags?<s>TemplateConfiguration?{#_9:TreatmentDescription?s3TreatmentName?s
DCustomDeliveryConfiguration?{#Rr=MessageConfiguration?{#S81Schedule?{#\;1SizePercent!i>TemplateConfiguration?{#_9:TreatmentDescription?s3TreatmentName?s
1DeliveryUri!s4EndpointTypes?[s
3AdmMessage?{#U#4ApnsMessage?{#U#5BaiduMessage?{#U#6CustomMessage?{#VS7DefaultMessage?{#U#5EmailMessage?{#V[3GcmMessage?{#U#5InAppMessage?{#WH3SmsMessage?{#[H
,Action?s*Body?s2ImageIconUrl?s7ImageSmallIconUrl?s.ImageUrl?s.JsonBody?s.MediaUrl?s0RawContent?s0SilentPush?b0TimeToLive?i+Title?s)Url?s
*Data?s
*Body?s1FromAddress?s1Headers?[{#W8.HtmlBody?s+Title?s
*Name?s+Value?s
*Body?s1Content?[{#Ww3CustomConfig?<s,Layout?s
5BackgroundColor?s3BodyConfig?{#Y%5HeaderConfig?{#YE.ImageUrl?s3PrimaryBtn?{#Yg5SecondaryBtn?{#Yg
/Alignment!s*Body!s/TextColor!s
/Alignment!s,Header!s/TextColor!s
0Android?{#Z@6DefaultConfig?{#ZW,Ios?{#Z@,Web?{#Z@
2ButtonAction!s*Link?s
5BackgroundColor?s2BorderRadius?i2ButtonAction!s*Link?s*Text!s/TextColor?s
*Body?s.EntityId?s1MessageType?s7OriginationNumber?s.SenderId?s0TemplateId?s
-EndTime?s4EventFilter?{#]=/Frequency?s1IsLocalTime?b2QuietTime?{#_*/StartTime!s.Timezone?s
3Dimensions!{#][0FilterType!s
4Attributes?<{#^02EventType?{#^K1Metrics?<{#^f
3AttributeType?s-Values![s
3DimensionType?s-Values![s
8ComparisonOperator!s+Value!n
)End?s+Start?s
6EmailTemplate?{#`<6InAppTemplate?{#`<5PushTemplate?{#`<4SmsTemplate?{#`<6VoiceTemplate?{#`<
*Name?s-Version?s
8LambdaFunctionName?s*Mode?s,WebUrl?s
+Daily?i5MaximumDuration?i7MessagesPerSecond?i-Session?i+Total?i
9CampaignResponse!{#ar
>AdditionalTreatments?[{#f23ApplicationId!s)Arn!s2CreationDate!sDCustomDeliveryConfiguration?{#Rr5DefaultState?{#h(1Description?s4HoldoutPercent?i-Hook?{#`N(Id!s.IsPaused?b6LastModifiedDate!s/Limits?{#`t=MessageConfiguration?{#S8*Name?s.Priority?i1Schedule?{#\;/SegmentId!s4SegmentVersion!i.State?{#h(+Tags?<s>TemplateConfiguration?{#_9:TreatmentDescription?s3TreatmentName?s-Version?i
DCustomDeliveryConfiguration?{#Rr(Id!s=MessageConfiguration?{#S81Schedule?{#\;1SizePercent!i.State?{#h(>TemplateConfiguration?{#_9:TreatmentDescription?s3TreatmentName?s
4CampaignStatus?s
=EmailTemplateRequest!{#hd2TemplateName!s
:DefaultSubstitutions?s1Headers?[{#W8.HtmlPart?s3RecommenderId?s-Subject?s+Tags?<s9TemplateDescription?s.TextPart?s
BCreateTemplateMessageBody!{#jD
)Arn?s-Message?s/RequestID?s
3ApplicationId!s9ExportJobRequest!{#k.
-RoleArn!s1S3UrlPrefix!s/SegmentId?s4SegmentVersion?i
:ExportJobResponse!{#k|
3ApplicationId!s5CompletedPieces?i4CompletionDate?s2CreationDate!s3Definition!{#k.2FailedPieces?i/Failures?[s(Id!s/JobStatus!s3TotalFailures?i1TotalPieces?i4TotalProcessed?i*Type!s
3ApplicationId!s9ImportJobRequest!{#nJ
3DefineSegment?b0ExternalId?s,Format!s7RegisterEndpoints?b-RoleArn!s+S3Url!s/SegmentId?s1SegmentName?s
:ImportJobResponse!{#oo
3ApplicationId!s5CompletedPieces?i4CompletionDate?s2CreationDate!s3Definition!{#nJ2FailedPieces?i/Failures?[s(Id!s/JobStatus!s3TotalFailures?i1TotalPieces?i4TotalProcessed?i*Type!s
=InAppTemplateRequest!{#r@2TemplateName!s
1Content?[{#Ww3CustomConfig?<s,Layout?s+Tags?<s9TemplateDescription?s
BTemplateCreateMessageBody!{#jD
3ApplicationId!s<WriteJourneyRequest!{#sv
4Activities?<{#wS3ClosedDays?{$,02CreationDate?s?JourneyChannelSettings?{$-76LastModifiedDate?s/Limits?{$-o/LocalTime?b*Name!s2OpenHours?{$/52QuietTime?{#_*6RefreshFrequency?s<RefreshOnSegmentUpdate?b1Schedule?{$025SendingSchedule?b3StartActivity?s7StartCondition?{$0T+State?s@TimezoneEstimationMethods?[s6WaitForQuietTime?b
9ConditionalSplit?{#y=6ContactCenter?{$%C/Custom?{$%S1Description?s.Email?{$&\0Holdout?{$'U7MultiCondition?{$'r-Push?{$(q4RandomSplit?{$)i,Sms?{$*<-Wait?{$+l
2Condition?{#z*;EvaluationWaitTime?{$%,3FalseActivity?s2TrueActivity?s
4Conditions?[{#zG.Operator?s
7EventCondition?{#{/9SegmentCondition?{#{R:SegmentDimensions?{#{_
3Dimensions?{#][5MessageActivity?s
/SegmentId!s
4Attributes?<{#^01Behavior?{#|g4Demographic?{$#51Location?{$$,1Metrics?<{#^f8UserAttributes?<{#^0
0Recency?{#|u
.Duration!s1RecencyType!s
3AppVersion?{#^K0Channel?{#^K3DeviceType?{#^K-Make?{#^K.Model?{#^K1Platform?{#^K
0Country?{#^K1GpsPoint?{$$H
4Coordinates!{$$n7RangeInKilometers?n
.Latitude!n/Longitude!n
-WaitFor?s/WaitUntil?s
2NextActivity?s
1DeliveryUri?s4EndpointTypes?[s6MessageConfig?{#VS2NextActivity?s2TemplateName?s5TemplateVersion?s
6MessageConfig?{$'F2NextActivity?s2TemplateName?s5TemplateVersion?s
1FromAddress?s
2NextActivity?s0Percentage!i
2Branches?[{$(R5DefaultActivity?s;EvaluationWaitTime?{$%,
2Condition?{#zG2NextActivity?s
6MessageConfig?{$)[2NextActivity?s2TemplateName?s5TemplateVersion?s
0TimeToLive?s
2Branches?[{$)y
2NextActivity?s0Percentage?i
6MessageConfig?{$+&2NextActivity?s2TemplateName?s5TemplateVersion?s
.EntityId?s1MessageType?s7OriginationNumber?s.SenderId?s0TemplateId?s
2NextActivity?s1WaitTime?{$%,
0Custom?[{$,k/Email?[{$,k.Push?[{$,k-Sms?[{$,k/Voice?[{$,k
1EndDateTime?s*Name?s3StartDateTime?s
8ConnectCampaignArn?sEConnectCampaignExecutionRoleArn?s
.DailyCap?i8EndpointReentryCap?i=EndpointReentryInterval?s7MessagesPerSecond?i5TimeframeCap?{$/'.TotalCap?i
)Cap?i*Days?i
1Custom?<[{$/u0Email?<[{$/u/Push?<[{$/u.Sms?<[{$/u0Voice?<[{$/u
-EndTime?s/StartTime?s
-EndTime?t/StartTime?t.Timezone?s
1Description?s<EventStartCondition?{$1=>SegmentStartCondition?{#{R
4EventFilter?{#]=/SegmentId?s
8JourneyResponse!{$1q
4Activities?<{#wS3ApplicationId!s3ClosedDays?{$,02CreationDate?s(Id!s?JourneyChannelSettings?{$-76LastModifiedDate?s/Limits?{$-o/LocalTime?b*Name!s2OpenHours?{$/52QuietTime?{#_*6RefreshFrequency?s<RefreshOnSegmentUpdate?b1Schedule?{$025SendingSchedule?b3StartActivity?s7StartCondition?{$0T+State?s+Tags?<s@TimezoneEstimationMethods?[s6WaitForQuietTime?b
HPushNotificationTemplateRequest!{$6F2TemplateName!s
,Adm?{$7x-Apns?{$9&.Baidu?{$7x0Default?{$9e:DefaultSubstitutions?s5DefaultValue?{$9e,Gcm?{$7x3RecommenderId?s+Tags?<s9TemplateDescription?s
,Action?s*Body?s2ImageIconUrl?s.ImageUrl?s0RawContent?s7SmallImageIconUrl?s+Sound?s+Title?s)Url?s
,Action?s*Body?s.MediaUrl?s0RawContent?s+Sound?s+Title?s)Url?s
,Action?s*Body?s+Sound?s+Title?s)Url?s
GCreateRecommenderConfiguration!{$:W
1Attributes?<s1Description?s*Name?sBRecommendationProviderIdType?sCRecommendationProviderRoleArn!s?RecommendationProviderUri!sBRecommendationTransformerUri?s@RecommendationsDisplayName?s?RecommendationsPerMessage?i
IRecommenderConfigurationResponse!{$=G
1Attributes?<s2CreationDate!s1Description?s(Id!s6LastModifiedDate!s*Name?sBRecommendationProviderIdType?sCRecommendationProviderRoleArn!s?RecommendationProviderUri!sBRecommendationTransformerUri?s@RecommendationsDisplayName?s?RecommendationsPerMessage?i
3ApplicationId!s<WriteSegmentRequest!{$@a
3Dimensions?{#{_*Name?s6SegmentGroups?{$A:+Tags?<s
0Groups?[{$AR-Include?s
4Dimensions?[{#{_8SourceSegments?[{$B30SourceType?s*Type?s
(Id!s-Version?i
8SegmentResponse!{$BY
3ApplicationId!s)Arn!s2CreationDate!s3Dimensions?{#{_(Id!s9ImportDefinition?{$DC6LastModifiedDate?s*Name?s6SegmentGroups?{$A:1SegmentType!s+Tags?<s-Version?i
4ChannelCounts?<i0ExternalId!s,Format!s-RoleArn!s+S3Url!s*Size!i
;SmsTemplateRequest!{$ER2TemplateName!s
*Body?s:DefaultSubstitutions?s3RecommenderId?s+Tags?<s9TemplateDescription?s
2TemplateName!s=VoiceTemplateRequest!{$Fo
*Body?s:DefaultSubstitutions?s2LanguageCode?s+Tags?<s9TemplateDescription?s-VoiceId?s
3ApplicationId!s
;AdmChannelResponse!{$H;
3ApplicationId?s2CreationDate?s-Enabled?b3HasCredential?b(Id?s0IsArchived?b4LastModifiedBy?s6LastModifiedDate?s.Platform!s-Version?i
<ApnsChannelResponse!{$J&
3ApplicationId?s2CreationDate?sADefaultAuthenticationMethod?s-Enabled?b3HasCredential?b1HasTokenKey?b(Id?s0IsArchived?b4LastModifiedBy?s6LastModifiedDate?s.Platform!s-Version?i
CApnsSandboxChannelResponse!{$J&
@ApnsVoipChannelResponse!{$J&
GApnsVoipSandboxChannelResponse!{$J&
=BaiduChannelResponse!{$MH
3ApplicationId?s2CreationDate?s0Credential!s-Enabled?b3HasCredential?b(Id?s0IsArchived?b4LastModifiedBy?s6LastModifiedDate?s.Platform!s-Version?i
3ApplicationId!s0CampaignId!s
=EmailChannelResponse!{$O_
3ApplicationId?s6ConfigurationSet?s2CreationDate?s-Enabled?b1FromAddress?s3HasCredential?b(Id?s.Identity?s0IsArchived?b4LastModifiedBy?s6LastModifiedDate?s7MessagesPerSecond?iAOrchestrationSendingRoleArn?s.Platform!s-RoleArn?s-Version?i
2TemplateName!s-Version?s
4MessageBody!{$Rj
-Message?s/RequestID?s
3ApplicationId!s0EndpointId!s
9EndpointResponse!{$S\
-Address?s3ApplicationId?s2Attributes?<[s1ChannelType?s.CohortId?s2CreationDate?s4Demographic?{$Ui3EffectiveDate?s4EndpointStatus?s(Id?s1Location?{$Vl.Metrics?<n,OptOut?s/RequestId?s-User?{$WQ
0AppVersion?s,Locale?s*Make?s+Model?s2ModelVersion?s.Platform?s5PlatformVersion?s.Timezone?s
*City?s-Country?s.Latitude?n/Longitude?n0PostalCode?s,Region?s
6UserAttributes?<[s,UserId?s
4EventStream!{$X&
3ApplicationId!s:DestinationStreamArn!s0ExternalId?s6LastModifiedDate?s3LastUpdatedBy?s-RoleArn!s
;GcmChannelResponse!{$YG
3ApplicationId?s2CreationDate?s0Credential?sADefaultAuthenticationMethod?s-Enabled?b3HasCredential?b>HasFcmServiceCredentials?b(Id?s0IsArchived?b4LastModifiedBy?s6LastModifiedDate?s.Platform!s-Version?i
3ApplicationId!s/JourneyId!s
3RecommenderId!s
3ApplicationId!s/SegmentId!s
;SmsChannelResponse!{$\h
3ApplicationId?s2CreationDate?s-Enabled?b3HasCredential?b(Id?s0IsArchived?b4LastModifiedBy?s6LastModifiedDate?s.Platform!sBPromotionalMessagesPerSecond?i.SenderId?s/ShortCode?sDTransactionalMessagesPerSecond?i-Version?i
3ApplicationId!s,UserId!s
:EndpointsResponse!{$_h
.Item![{$S\
=VoiceChannelResponse!{$H;
3ApplicationId!s-EndTime?t-KpiName!s/NextToken?s.PageSize?s/StartTime?t
HApplicationDateRangeKpiResponse!{$aI
3ApplicationId!s-EndTime!t-KpiName!s2KpiResult!{$b;/NextToken?s/StartTime!t
.Rows![{$bG
4GroupedBys![{$bf0Values![{$bf
)Key!s*Type!s+Value!s
DApplicationSettingsResource!{$cD
3ApplicationId!s5CampaignHook?{#`N6JourneyLimits?{$dN6LastModifiedDate?s/Limits?{#`t2QuietTime?{#_*
.DailyCap?i5TimeframeCap?{$/'.TotalCap?i
.PageSize?s+Token?s
=ApplicationsResponse!{$eL
.Item?[{#M'/NextToken?s
3ApplicationId!s0CampaignId!s.PageSize?s+Token?s
;ActivitiesResponse!{$fT
.Item![{$fl/NextToken?s
3ApplicationId!s0CampaignId!s)End?s7ExecutionMetrics?<s(Id!s,Result?s4ScheduledStart?s+Start?s+State?s=SuccessfulEndpointCount?i=TimezonesCompletedCount?i9TimezonesTotalCount?i8TotalEndpointCount?i1TreatmentId?s
3ApplicationId!s0CampaignId!s-EndTime?t-KpiName!s/NextToken?s.PageSize?s/StartTime?t
ECampaignDateRangeKpiResponse!{$jP
3ApplicationId!s0CampaignId!s-EndTime!t-KpiName!s2KpiResult!{$b;/NextToken?s/StartTime!t
3ApplicationId!s0CampaignId!s-Version!s
:CampaignsResponse!{$l5
.Item![{#ar/NextToken?s
3ApplicationId!s.PageSize?s+Token?s
9ChannelsResponse!{$m.
2Channels!<{$m>
3ApplicationId?s2CreationDate?s-Enabled?b3HasCredential?b(Id?s0IsArchived?b4LastModifiedBy?s6LastModifiedDate?s-Version?i
>EmailTemplateResponse!{$nz
)Arn?s2CreationDate!s:DefaultSubstitutions?s1Headers?[{#W8.HtmlPart?s6LastModifiedDate!s3RecommenderId?s-Subject?s+Tags?<s9TemplateDescription?s2TemplateName!s2TemplateType!s.TextPart?s-Version?s
3ApplicationId!s+JobId!s
;ExportJobsResponse!{$qb
.Item![{#k|/NextToken?s
;ImportJobsResponse!{$r9
.Item![{#oo/NextToken?s
>InAppMessagesResponse!{$rm
?InAppMessageCampaigns?[{$s0
0CampaignId?s.DailyCap?i5InAppMessage?{$t@.Priority?i1Schedule?{$th0SessionCap?i.TotalCap?i1TreatmentId?s
1Content?[{#Ww3CustomConfig?<s,Layout?s
-EndDate?s4EventFilter?{#]=2QuietTime?{#_*
>InAppTemplateResponse!{$uU
)Arn?s1Content?[{#Ww2CreationDate!s3CustomConfig?<s6LastModifiedDate!s,Layout?s+Tags?<s9TemplateDescription?s2TemplateName!s2TemplateType!s-Version?s
3ApplicationId!s-EndTime?t/JourneyId!s-KpiName!s/NextToken?s.PageSize?s/StartTime?t
DJourneyDateRangeKpiResponse!{$xS
3ApplicationId!s-EndTime!t/JourneyId!s-KpiName!s2KpiResult!{$b;/NextToken?s/StartTime!t
3ApplicationId!s7JourneyActivityId!s/JourneyId!s/NextToken?s.PageSize?s
PJourneyExecutionActivityMetricsResponse!{$zm
2ActivityType!s3ApplicationId!s7JourneyActivityId!s/JourneyId!s7LastEvaluatedTime!s.Metrics!<s
3ApplicationId!s/JourneyId!s/NextToken?s.PageSize?s
HJourneyExecutionMetricsResponse!{$|r
3ApplicationId!s/JourneyId!s7LastEvaluatedTime!s.Metrics!<s
3ApplicationId!s7JourneyActivityId!s/JourneyId!s/NextToken?s.PageSize?s+RunId!s
SJourneyRunExecutionActivityMetricsResponse!{%${
2ActivityType!s3ApplicationId!s7JourneyActivityId!s/JourneyId!s7LastEvaluatedTime!s.Metrics!<s+RunId!s
3ApplicationId!s/JourneyId!s/NextToken?s.PageSize?s+RunId!s
KJourneyRunExecutionMetricsResponse!{%'9
3ApplicationId!s/JourneyId!s7LastEvaluatedTime!s.Metrics!<s+RunId!s
3ApplicationId!s/JourneyId!s.PageSize?s+Token?s
<JourneyRunsResponse!{%(m
.Item![{%)+/NextToken?s
2CreationTime!s4LastUpdateTime!s+RunId!s,Status!s
IPushNotificationTemplateResponse!{%**
,Adm?{$7x-Apns?{$9&)Arn?s.Baidu?{$7x2CreationDate!s0Default?{$9e:DefaultSubstitutions?s5DefaultValue?{$9e,Gcm?{$7x6LastModifiedDate!s3RecommenderId?s+Tags?<s9TemplateDescription?s2TemplateName!s2TemplateType!s-Version?s
NListRecommenderConfigurationsResponse!{%-$
.Item![{$=G/NextToken?s
3ApplicationId!s.PageSize?s/SegmentId!s+Token?s
3ApplicationId!s/SegmentId!s-Version!s
9SegmentsResponse!{%.P
.Item![{$BY/NextToken?s
<SmsTemplateResponse!{%/(
)Arn?s*Body?s2CreationDate!s:DefaultSubstitutions?s6LastModifiedDate!s3RecommenderId?s+Tags?<s9TemplateDescription?s2TemplateName!s2TemplateType!s-Version?s
>VoiceTemplateResponse!{%1-
)Arn?s*Body?s2CreationDate!s:DefaultSubstitutions?s2LanguageCode?s6LastModifiedDate!s+Tags?<s9TemplateDescription?s2TemplateName!s2TemplateType!s-Version?s-VoiceId?s
9JourneysResponse!{%36
.Item![{$1q/NextToken?s
1ResourceArn!s
2TagsModel!{%3m
+Tags!<s
/NextToken?s.PageSize?s2TemplateName!s2TemplateType!s
ATemplateVersionsResponse!{%4q
.Item![{%5E-Message?s/NextToken?s/RequestID?s
2CreationDate!s:DefaultSubstitutions?s6LastModifiedDate!s9TemplateDescription?s2TemplateName!s2TemplateType!s-Version?s
/NextToken?s.PageSize?s,Prefix?s2TemplateType?s
:TemplatesResponse!{%7Q
.Item![{%7i/NextToken?s
)Arn?s2CreationDate!s:DefaultSubstitutions?s6LastModifiedDate!s+Tags?<s9TemplateDescription?s2TemplateName!s2TemplateType!s-Version?s
>NumberValidateRequest!{%9W
4IsoCountryCode?s1PhoneNumber?s
?NumberValidateResponse!{%::
-Carrier?s*City?s=CleansedPhoneNumberE164?sACleansedPhoneNumberNational?s-Country?s5CountryCodeIso2?s8CountryCodeNumeric?s,County?s=OriginalCountryCodeIso2?s9OriginalPhoneNumber?s/PhoneType?s3PhoneTypeCode?i.Timezone?s-ZipCode?s
3ApplicationId!s9WriteEventStream!{%=8
:DestinationStreamArn!s-RoleArn!s
3ApplicationId!s6EventsRequest!{%>$
3BatchItem!<{%>5
1Endpoint!{%>Q0Events!<{%@/
-Address?s2Attributes?<[s1ChannelType?s4Demographic?{$Ui3EffectiveDate?s4EndpointStatus?s1Location?{$Vl.Metrics?<n,OptOut?s/RequestId?s-User?{$WQ
4AppPackageName?s.AppTitle?s4AppVersionCode?s1Attributes?<s6ClientSdkVersion?s/EventType!s.Metrics?<n-SdkName?s0Session?{%A^/Timestamp!s
.Duration?i(Id!s4StartTimestamp!s3StopTimestamp?s
7EventsResponse!{%BK
1Results?<{%BZ
=EndpointItemResponse?{%C4<EventsItemResponse?<{%C4
-Message?s0StatusCode?i
3ApplicationId!s3AttributeType!s@UpdateAttributesRequest!{%D0
0Blacklist?[s
;AttributesResource!{%DW
3ApplicationId!s3AttributeType!s1Attributes?[s
3ApplicationId!s7MessageRequest!{%EQ
3Addresses?<{%Fb.Context?<s3Endpoints?<{%G`=MessageConfiguration!{%HP>TemplateConfiguration?{#_9-TraceId?s
2BodyOverride?s1ChannelType?s.Context?<s0RawContent?s5Substitutions?<[s3TitleOverride?s
2BodyOverride?s.Context?<s0RawContent?s5Substitutions?<[s3TitleOverride?s
3AdmMessage?{%JL4ApnsMessage?{%LY5BaiduMessage?{%O#7DefaultMessage?{%PoGDefaultPushNotificationMessage?{%Q/5EmailMessage?{%Qu3GcmMessage?{%T03SmsMessage?{%Vs5VoiceMessage?{%X3
,Action?s*Body?s6ConsolidationKey?s+Data?<s2ExpiresAfter?s3IconReference?s2ImageIconUrl?s.ImageUrl?s)Md5?s0RawContent?s0SilentPush?b7SmallImageIconUrl?s+Sound?s5Substitutions?<[s+Title?s)Url?s
,Action?s2ApnsPushType?s+Badge?i*Body?s.Category?s0CollapseId?s+Data?<s.MediaUrl?sCPreferredAuthenticationMethod?s.Priority?s0RawContent?s0SilentPush?b+Sound?s5Substitutions?<[s.ThreadId?s0TimeToLive?i+Title?s)Url?s
,Action?s*Body?s+Data?<s3IconReference?s2ImageIconUrl?s.ImageUrl?s0RawContent?s0SilentPush?b7SmallImageIconUrl?s+Sound?s5Substitutions?<[s0TimeToLive?i+Title?s)Url?s
*Body?s5Substitutions?<[s
,Action?s*Body?s+Data?<s0SilentPush?b5Substitutions?<[s+Title?s)Url?s
*Body?s?FeedbackForwardingAddress?s1FromAddress?s1RawEmail?{%S87ReplyToAddresses?[s4SimpleEmail?{%S@5Substitutions?<[s
*Data?y
1Headers?[{#W81HtmlPart?{%Sx0Subject?{%Sx1TextPart?{%Sx
-Charset?s*Data?s
,Action?s*Body?s1CollapseKey?s+Data?<s3IconReference?s2ImageIconUrl?s.ImageUrl?sCPreferredAuthenticationMethod?s.Priority?s0RawContent?s;RestrictedPackageName?s0SilentPush?b7SmallImageIconUrl?s+Sound?s5Substitutions?<[s0TimeToLive?i+Title?s)Url?s
*Body?s.EntityId?s-Keyword?s.MediaUrl?s1MessageType?s7OriginationNumber?s.SenderId?s5Substitutions?<[s0TemplateId?s
*Body?s2LanguageCode?s7OriginationNumber?s5Substitutions?<[s-VoiceId?s
8MessageResponse!{%Y6
3ApplicationId!s8EndpointResult?<{%Yu/RequestId?s0Result?<{%Zo
-Address?s4DeliveryStatus!s/MessageId?s0StatusCode!i3StatusMessage?s2UpdatedToken?s
4DeliveryStatus!s/MessageId?s0StatusCode!i3StatusMessage?s2UpdatedToken?s
3ApplicationId!sHSendOTPMessageRequestParameters!{%\;
5AllowedAttempts?i/BrandName!s-Channel!s0CodeLength?i9DestinationIdentity!s.EntityId?s.Language?s9OriginationIdentity!s1ReferenceId!s0TemplateId?s4ValidityPeriod?i
3ApplicationId!s@SendUsersMessageRequest!{%^Y
.Context?<s=MessageConfiguration!{%HP>TemplateConfiguration?{#_9-TraceId?s/Users!<{%G`
ASendUsersMessageResponse!{%_u
3ApplicationId!s/RequestId?s1Result?<<{%Yu
1ResourceArn!s2TagsModel!{%3m

1ResourceArn!s.TagKeys![s
:AdmChannelRequest!{%aM3ApplicationId!s
.ClientId!s2ClientSecret!s-Enabled?b
;ApnsChannelRequest!{%bA3ApplicationId!s
.BundleId?s1Certificate?sADefaultAuthenticationMethod?s-Enabled?b0PrivateKey?s,TeamId?s.TokenKey?s0TokenKeyId?s
BApnsSandboxChannelRequest!{%bA3ApplicationId!s
?ApnsVoipChannelRequest!{%bA3ApplicationId!s
FApnsVoipSandboxChannelRequest!{%bA3ApplicationId!s
3ApplicationId!sHWriteApplicationSettingsRequest!{%ej
5CampaignHook?{#`N>CloudWatchMetricsEnabled?b9EventTaggingEnabled?b6JourneyLimits?{$dN/Limits?{#`t2QuietTime?{#_*
3ApplicationId!s<BaiduChannelRequest!{%gR
,ApiKey!s-Enabled?b/SecretKey!s
3ApplicationId!s0CampaignId!s=WriteCampaignRequest!{#M|
3ApplicationId!s<EmailChannelRequest!{%hz
6ConfigurationSet?s-Enabled?b1FromAddress!s.Identity!sAOrchestrationSendingRoleArn?s-RoleArn?s
6CreateNewVersion?b=EmailTemplateRequest!{#hd2TemplateName!s-Version?s
3ApplicationId!s0EndpointId!s8EndpointRequest!{%>Q
3ApplicationId!s=EndpointBatchRequest!{%kp
.Item![{%k|
-Address?s2Attributes?<[s1ChannelType?s4Demographic?{$Ui3EffectiveDate?s4EndpointStatus?s(Id?s1Location?{$Vl.Metrics?<n,OptOut?s/RequestId?s-User?{$WQ
3ApplicationId!s:GcmChannelRequest!{%n-
,ApiKey?sADefaultAuthenticationMethod?s-Enabled?b1ServiceJson?s
6CreateNewVersion?b=InAppTemplateRequest!{#r@2TemplateName!s-Version?s
3ApplicationId!s/JourneyId!s<WriteJourneyRequest!{#sv
3ApplicationId!s/JourneyId!s<JourneyStateRequest!{%pl
+State?s
6CreateNewVersion?bHPushNotificationTemplateRequest!{$6F2TemplateName!s-Version?s
3RecommenderId!sGUpdateRecommenderConfiguration!{$:W
3ApplicationId!s/SegmentId!s<WriteSegmentRequest!{$@a
3ApplicationId!s:SmsChannelRequest!{%sL
-Enabled?b.SenderId?s/ShortCode?s
6CreateNewVersion?b;SmsTemplateRequest!{$ER2TemplateName!s-Version?s
ETemplateActiveVersionRequest!{%u@2TemplateName!s2TemplateType!s
-Version?s
3ApplicationId!s<VoiceChannelRequest!{%uu
-Enabled?b
6CreateNewVersion?b2TemplateName!s-Version?s=VoiceTemplateRequest!{$Fo
3ApplicationId!sJVerifyOTPMessageRequestParameters!{%wK
9DestinationIdentity!s)Otp!s1ReferenceId!s
=VerificationResponse!{%x7
+Valid?b
)"};
