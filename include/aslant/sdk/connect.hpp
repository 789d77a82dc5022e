// What the actions of connect take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Woverlength-strings"
#endif
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x54cb3aded715c1b9>{
    R"('H#0;#0[#1$#1B#1U#1w#2A#2e#2|#3C#3k#4/#4E#4k#54#5V#5z#6>#6^#73#7T#7p#8>#8a#9*#9O#9z#:F#:g#;&#;I#;c#<-#<H#<d#<|#=9#=T#=u#>A#>i#?1#?J#?l#@.#@L#@p#A6#A^#Av#BB#BX#Bt#C5#Ca#D'#D=#Di#E$#E@#E^#Er#F7#FS#Fk#G9#GP#Gd#H,#H@#H[#Hu#I4#IQ#Is#J5#JP#Jn#K/#KP#Kv#LD#Lf#M%#MG#Mc#N$#NH#Ne#O0#OE#Oh#P$#P@#P`#Ps#QE#QW#Qp#R1#RB#R^#Ru#S7#SO#Sw#T1#TB#Ta#Tu#U6#UP#Ui#V-#VJ#Vg#W9#W`#Wy#XB#X_#Y(#YP#Yk#Z5#ZS#Zs#[?#[a#\1#\K#\n#];#]S#]q#^4#^Y#^q#_.#_L#_l#`(#`I#`c#a3#aI#am#b;#bQ#bm#c.#cQ#cr#d.#dU#do#e9#ea#f(#fA#fj#g6#g[#h(#hF#hi#iA#ie#j*#jF#jg#k&#kD#k_#l$#lB#l^#m+#mP#ml#n.#nE#n^#nu#o4#oY#oy#p:#pX#ps#q@#qg#r*#rJ#rs#s=#sO#ss#t9#t_#u,#uL#um#v-#vL#vm#w7#wT#wl#x3#xW#y##yG#yd#z-#zK#zr#{7#{W#{{#|8#|]#|z$#5$#J$#e$$%$$A$$c$$x$%?$%_$%s$&4$&c$';$']$'z$(3$(M$(r$)A$)i$*7$*U$*r$+3$+Y$+y$,6$,a$-.$-D$-e$.*$.I$.\$.v$//$/K$/g$0%$0=$0S$0j$1)$1D$1[$1{$2>$2c$3+$3M$3i$4'$4A$4_$5$$5M$5n$6+$6H$6l$7)$7?$7\$7x$8=$8R$8r$91$9T$9i$:$$:@$:e$;%$;G$;b$<-$<L$<m$=-$=]$>#$>H$>g$?,$?G$?n$@6$@Y$@|$A>$AX$Ax$B:$BO$Bs$C7$CU$Ct$D;$D\$Dp$E($EA$EW$Ek$F)$FS$Fu$G2$GS$Gt$H<$H_$I+$IS$I|$JA$Jc$K($KK$Km$L5$LV$L|$MF$Md$N.$NK$Np$O4$OV$Os$P7$PZ$Q)$QN$Qi$R/$RO$Re$S-$SJ$S`$T,$TQ$Ti$U.$UK$U|$VH$Vw$W<$W]$Wn$X0$XL$Xd$Y-$YD$Y^$Z'$ZJ$Zg$[3$[O$[m$\2$\S$\n$]0$]Q$]n$^2
activateEvaluationForm {$^U{$_4
associateAnalyticsDataSet {$_t{$`F
associateApprovedOrigin {$a0*
associateBot {$aU*
associateContactWithUser {$bQ{$bt
associateDefaultVocabulary {$bu{$bt
associateEmailAddressAlias {$cG{$bt
associateFlow {$dD{$bt
associateHoursOfOperations {$dw*
associateInstanceStorageConfig {$ez{$io
associateLambdaFunction {$j&*
associateLexBot {$jP*
associatePhoneNumberContactFlow {$jx*
associateQueueEmailAddresses {$kL*
associateQueueQuickConnects {$l3*
associateRoutingProfileQueues {$l^*
associateSecurityKey {$nS{$io
associateSecurityProfiles {$nu*
associateTrafficDistributionGroupUser {$o_{$bt
associateUserProficiencies {$p9*
associateWorkspace {$q8{$qd
batchAssociateAnalyticsDataSet {$rj{$s>
batchCreateDataTableValue {$tv{$wA
batchDeleteDataTableValue {$xv{$y{
batchDescribeDataTableValue {$zv{${j
batchDisassociateAnalyticsDataSet {$rj{%#{
batchGetAttachedFileMetadata {%$:{%$k
batchGetFlowAssociation {%'M{%'y
batchPutContact {%(g{%,O
batchUpdateDataTableValue {$tv{$y{
claimPhoneNumber {%.1{%/.
completeAttachedFileUpload {%/P{$bt
createAgentStatus {%0%{%0g
createAttachedFile {%1/{%23
createAuthCode {%2c{%4C
createContact {%4s{%8l
createContactFlow {%9,{%9q
createContactFlowModule {%:M{%;q
createContactFlowModuleAlias {%<#{%<|
createContactFlowModuleVersion {%=?{%>1
createContactFlowVersion {%>S{%?v
createDataTable {%@8{%A.
createDataTableAttribute {%AK{%DF
createEmailAddress {%Dm{%Eb
createEvaluationForm {%F,{%[A
createExtractionDefinition {%[i{%]R
createHoursOfOperation {%^,{%_o
createHoursOfOperationOverride {%`A{%cS
createInstance {%cq{%;q
createIntegrationAssociation {%e8{%fS
createMetric {%g1{%k<
createNotification {%kT{%li
createParticipant {%m3{%nn
createPersistentContactAssociation {%o^{%pW
createPredefinedAttribute {%pq*
createPrompt {%r;{%rn
createPushNotificationRegistration {%s,{%tg
createQueue {%ty{%wx
createQuickConnect {%x4{%zn
createRoutingProfile {%{8{&%>
createRule {&%f{&0x
createSecurityProfile {&12{&7:
createTaskTemplate {&7d{&;>
createTestCase {&;J{&>^
createTrafficDistributionGroup {&>z{%;q
createUseCase {&?Y{&@>
createUser {&@X{&H_
createUserHierarchyGroup {&Hs{&IF
createView {&In{&Jz
createViewVersion {&M6{&Jz
createVocabulary {&Mv{&Nj
createWorkspace {&O8{&U?
createWorkspacePage {&U]{$bt
deactivateEvaluationForm {$^U{$_4
deleteAttachedFile {%/P{$bt
deleteContactData {&VG{$bt
deleteContactEvaluation {&Vr*
deleteContactFlow {&W5{$bt
deleteContactFlowModule {&WS{$bt
deleteContactFlowModuleAlias {&Ww{$bt
deleteContactFlowModuleVersion {&XK{$bt
deleteContactFlowVersion {&Y0{$bt
deleteDataTable {&Yc{$bt
deleteDataTableAttribute {&Z%{&ZQ
deleteEmailAddress {&Zc{$bt
deleteEvaluationForm {&[(*
deleteExtractionDefinition {&[a{$bt
deleteHoursOfOperation {&\.*
deleteHoursOfOperationOverride {&\Q*
deleteInstance {&]7*
deleteIntegrationAssociation {&]S*
deleteMetric {&]|{$bt
deleteNotification {&^;{$bt
deletePredefinedAttribute {&^Z*
deletePrompt {&^o*
deletePushNotificationRegistration {&_.{$bt
deleteQueue {&_Y*
deleteQuickConnect {&_q*
deleteRoutingProfile {&`6*
deleteRule {&`W*
deleteSecurityProfile {&`n*
deleteSession {&a6{$bt
deleteTaskTemplate {&aP{$bt
deleteTestCase {&ao{$bt
deleteTrafficDistributionGroup {&b0{$bt
deleteUseCase {&bN*
deleteUser {&c)*
deleteUserHierarchyGroup {&c@*
deleteView {&ca{$bt
deleteViewVersion {&cx{$bt
deleteVocabulary {&dC{&Nj
deleteWorkspace {&d`{$bt
deleteWorkspaceMedia {&d|{$bt
deleteWorkspacePage {&eJ{$bt
describeAgentStatus {&em{&f1
describeAttachedFilesConfiguration {&gn{&h4
describeAuthenticationProfile {&j0{&jX
describeContact {&mS{&mm
describeContactEvaluation {&Vr{'7a
describeContactFlow {&W5{'Gk
describeContactFlowModule {&WS{'Io
describeContactFlowModuleAlias {&Ww{'L&
describeDataTable {&Yc{'Mh
describeDataTableAttribute {&Z%{'Ox
describeEmailAddress {&Zc{'R$
describeEvaluationForm {&[({'Sa
describeExtractionDefinition {&[a{'X+
describeHoursOfOperation {&\.{'Z/
describeHoursOfOperationOverride {&\Q{'\L
describeInstance {'^g{'^u
describeInstanceAttribute {'c*{'cH
describeInstanceStorageConfig {'cq{'dD
describeMetric {&]|{'dX
describeNotification {&^;{'ip
describePhoneNumber {'kG{'kX
describePredefinedAttribute {&^Z{'nA
describePrompt {&^o{'p>
describeQueue {&_Y{'qN
describeQuickConnect {&_q{'s`
describeRoutingProfile {&`6{'u@
describeRule {&`W{'yZ
describeSecurityProfile {&`n{'{v
describeTestCase {(%B{(%f
describeTrafficDistributionGroup {&b0{('[
describeUser {&c){((l
describeUserHierarchyGroup {&c@{(,V
describeUserHierarchyStructure {'^g{(/C
describeView {&ca{&Jz
describeVocabulary {&dC{(/\
describeWorkspace {&d`{(0r
disassociateAnalyticsDataSet {$_t*
disassociateApprovedOrigin {$a0*
disassociateBot {$aU*
disassociateEmailAddressAlias {$cG{$bt
disassociateFlow {(2?{$bt
disassociateHoursOfOperations {(2i*
disassociateInstanceStorageConfig {(3O*
disassociateLambdaFunction {$j&*
disassociateLexBot {(40*
disassociatePhoneNumberContactFlow {(4b*
disassociateQueueEmailAddresses {(5&*
disassociateQueueQuickConnects {$l3*
disassociateRoutingProfileQueues {(5`*
disassociateSecurityKey {(6c*
disassociateSecurityProfiles {$nu*
disassociateTrafficDistributionGroupUser {$o_{$bt
disassociateUserProficiencies {(75*
disassociateWorkspace {$q8{$qd
dismissUserContact {$bQ{$bt
evaluateDataTableValues {(8,{(9F
getAttachedFile {(:c{(;M
getContactAttributes {(=S{(=t
getContactMetrics {(>){(>Q
getCrossRegionRouting {'^g{(?4
getCurrentMetricData {(?H{(BQ
getCurrentUserData {(E9{(Fw
getEffectiveHoursOfOperations {(L,{(Lc
getEvaluationFormValidation {(O.{(Og
getFederationToken {'^g{(Qh
getFlowAssociation {(2?{%(A
getMetricData {(S4{(U8
getMetricDataV2 {(V7{(Yd
getPromptFile {&^o{([=
getTaskTemplate {([{{(\R
getTestCaseExecutionSummary {(^M{(_$
getTrafficDistribution {(`A{(`G
importPhoneNumber {(b,{%/.
importWorkspaceMedia {(c&{$bt
listAgentStatuses {(c\{(d=
listAnalyticsDataAssociations {(eO{(f(
listAnalyticsDataLakeDataSets {(fC{(fj
listApprovedOrigins {(gF{(gm
listAssociatedContacts {(h+{(h^
listAttachedFilesConfigurations {(fC{(jm
listAuthenticationProfiles {(gF{(l>
listBots {(m_{(n9
listChildHoursOfOperations {(no{(oQ
listContactEvaluations {(pT{(pz
listContactFlowModuleAliases {(u-{(uj
listContactFlowModuleVersions {(u-{(w8
listContactFlowModules {(x;{(x{
listContactFlowVersions {(ym{(zJ
listContactFlows {(z{{({\
listContactReferences {(|x{)#V
listDataTableAttributes {)'G{)(2
listDataTablePrimaryValues {)(P{))p
listDataTableValues {)(P{)+)
listDataTables {(fC{),t
listDefaultVocabularies {)-B{)-x
listEntitySecurityProfiles {)/*{)/j
listEvaluationFormAIVersions {)04{)0t
listEvaluationFormVersions {)2;{)2u
listEvaluationForms {(gF{)5+
listExtractionDefinitions {(fC{)7X
listFlowAssociations {)9B{)9x
listHoursOfOperationOverrides {(no{):L
listHoursOfOperations {(gF{);J
listInstanceAttributes {(gF{);y
listInstanceStorageConfigs {)<={)<s
listInstances {)=;{)=U
listIntegrationAssociations {)?k{)@[
listLambdaFunctions {(gF{)C&
listLexBots {(gF{)CF
listMetrics {)Ca{)D5
listNotifications {(fC{)EK
listPhoneNumbers {)Ev{)Fr
listPhoneNumbersV2 {)H-{)II
listPredefinedAttributes {(gF{)Kh
listPrompts {(gF{)Lp
listQueueEmailAddresses {)M;{)Ml
listQueueQuickConnects {)O1{)Ob
listQueues {)QO{)R*
listQuickConnects {)S;{)Sw
listRealtimeContactAnalysisSegmentsV2 {)TH{)U>
listRoutingProfileManualAssignmentQueues {)`Q{)a1
listRoutingProfileQueues {)bs{)cS
listRoutingProfiles {(gF{)e>
listRules {)ek{)fZ
listSecurityKeys {(gF{)ha
listSecurityProfileAIAgents {)iM{)j.
listSecurityProfileApplications {)jy{)kZ
listSecurityProfileFlowModules {)iM{)lH
listSecurityProfilePermissions {)jy{)m<
listSecurityProfiles {(gF{)n&
listTagsForResource {)nT{)nc
listTaskTemplates {)nl{)oI
listTestCaseExecutionRecords {)p[{)qT
listTestCaseExecutions {)rM{)sU
listTestCases {(fC{)u#
listTrafficDistributionGroupUsers {)v4{)vk
listTrafficDistributionGroups {)wL{)ws
listUseCases {)y,{)yn
listUserHierarchyGroups {(gF{)zb
listUserNotifications {){9{){i
listUserProficiencies {*#S{*$)
listUsers {(gF{*$x
listViewVersions {*&&{*&V
listViews {*'m{*(A
listWorkspaceMedia {&d`{*)<
listWorkspacePages {*)Z{**5
listWorkspaces {(fC{*+)
monitorContact {*+Q{%8l
pauseContact {*,F{$bt
putUserStatus {*,p{$bt
releasePhoneNumber {*-=*
replicateInstance {*-\{%;q
resumeContact {*,F{$bt
resumeContactRecording {*.={$bt
searchAgentStatuses {*/'{*2A
searchAvailablePhoneNumbers {*2z{*48
searchContactEvaluations {*5@{*<B
searchContactFlowModules {*C-{*Eq
searchContactFlows {*FU{*Jo
searchContacts {*KM{*Th
searchDataTables {*ZH{*[;
searchEmailAddresses {*[q{*\d
searchEvaluationForms {*^S{*`k
searchHoursOfOperationOverrides {*dw{*f`
searchHoursOfOperations {*gK{*h>
searchMetrics {*h{{*jg
searchNotifications {*ZH{*k@
searchPredefinedAttributes {*mJ{*n+
searchPrompts {*gK{*nk
searchQueues {*oD{*q/
searchQuickConnects {*gK{*qa
searchResourceTags {*r@{*t6
searchRoutingProfiles {*gK{*t]
searchRules {*ZH{*u>
searchSecurityProfiles {*gK{*x#
searchTestCases {*yV{*{>
searchUserHierarchyGroups {*/'{*{s
searchUsers {*|X{+(K
searchViews {+,K{+.K
searchVocabularies {+0b{+1W
searchWorkspaceAssociations {*ZH{+2s
searchWorkspaces {*ZH{+4W
sendChatIntegrationEvent {+6#{+8c
sendOutboundEmail {+9.{$bt
sendOutboundWebNotification {+>2{$bt
startAssistantContact {+@z{+CA
startAttachedFileUpload {+D0{+Ee
startChatContact {+G.{+CA
startContactConversationalAnalyticsJob {+JV{+N1
startContactEvaluation {+NK{+OU
startContactMediaProcessing {+Ou{$bt
startContactRecording {+PR{$bt
startContactStreaming {+Qq{+R_
startEmailContact {+Rn{+W.
startEvaluationFormValidation {+W;{+Wt
startOutboundChatContact {+XZ{+W.
startOutboundEmailContact {+[m{+W.
startOutboundVoiceContact {+]@{+W.
startScreenSharing {+a'{$bt
startTaskContact {+aO{+W.
startTestCaseExecution {+d${+dM
startWebRTCContact {+dz{+g;
stopContact {+j_{$bt
stopContactMediaProcessing {+N1{$bt
stopContactRecording {*.={$bt
stopContactStreaming {+k={$bt
stopTestCaseExecution {+ke{$bt
submitContactEvaluation {+lJ{+OU
suspendContactRecording {*.={$bt
tagContact {+mV{$bt
tagResource {+mx*
transferContact {+n5{%8l
untagContact {+o&{$bt
untagResource {+oK*
updateAgentStatus {+oe*
updateAttachedFilesConfiguration {(kB{&hU
updateAuthenticationProfile {+ph*
updateContact {+rf{$bt
updateContactAttributes {+tQ{$bt
updateContactEvaluation {+u&{+OU
updateContactFlowContent {+ul{$bt
updateContactFlowMetadata {+v:{$bt
updateContactFlowModuleAlias {+w&{$bt
updateContactFlowModuleContent {+x*{$bt
updateContactFlowModuleMetadata {+xc{$bt
updateContactFlowName {+yJ{$bt
updateContactRoutingData {+z#{$bt
updateContactSchedule {+{d{$bt
updateContactTaskTemplate {+|4{$bt
updateCrossRegionRouting {+|_{$bt
updateDataTableAttribute {+|{{,$.
updateDataTableMetadata {,$G{&ZQ
updateDataTablePrimaryValues {,%:{&ZQ
updateEmailAddressMetadata {,&8{%Eb
updateEvaluationForm {,''{$_4
updateExtractionDefinition {,*.{$bt
updateHoursOfOperation {,+:*
updateHoursOfOperationOverride {,,0*
updateInstanceAttribute {,.#*
updateInstanceStorageConfig {,.W*
updateMetricContent {,/K{$bt
updateMetricMetadata {,0A{$bt
updateNotificationContent {,0o{$bt
updateParticipantAuthentication {,1?{$bt
updateParticipantRoleConfig {,1w{$bt
updatePhoneNumber {,47{%/.
updatePhoneNumberMetadata {,4o*
updatePredefinedAttribute {%pq*
updatePrompt {,5M{%rn
updateQueueHoursOfOperation {,6)*
updateQueueMaxContacts {,6V*
updateQueueName {,6|*
updateQueueOutboundCallerConfig {,7O*
updateQueueOutboundEmailConfig {,8'*
updateQueueStatus {,8X*
updateQuickConnectConfig {,8y*
updateQuickConnectName {,9V*
updateRoutingProfileAgentAvailabilityTimer {,:0*
updateRoutingProfileConcurrency {,:j*
updateRoutingProfileDefaultOutboundQueue {,;J*
updateRoutingProfileName {,<**
updateRoutingProfileQueues {,<`*
updateRule {,=:*
updateSecurityProfile {,>A*
updateTaskTemplate {,AY{,C1
updateTestCase {,E${$bt
updateTrafficDistribution {,FZ{$bt
updateUserConfig {,G>*
updateUserHierarchy {,I0*
updateUserHierarchyGroupName {,IZ*
updateUserHierarchyStructure {,J(*
updateUserIdentityInfo {,K?*
updateUserNotificationStatus {,Kh{$bt
updateUserPhoneConfig {,Lg*
updateUserProficiencies {$p9*
updateUserRoutingProfile {,M5*
updateUserSecurityProfiles {,M_*
updateViewContent {,N2{&Jz
updateViewMetadata {,N_{$bt
updateWorkspaceMetadata {,O1{$bt
updateWorkspacePage {,Oj{$bt
updateWorkspaceTheme {,P^{$bt
updateWorkspaceVisibility {,Q+{$bt
6EvaluationFormId!s;EvaluationFormVersion!i0InstanceId!s
7EvaluationFormArn!s6EvaluationFormId!s;EvaluationFormVersion!i
/DataSetId!s0InstanceId!s5TargetAccountId?s
/DataSetId?s6ResourceShareArn?s5ResourceShareId?s5TargetAccountId?s
1ClientToken?s0InstanceId!s,Origin!s
1ClientToken?s0InstanceId!s/LexBot?{$b11LexV2Bot?{$bE
/LexRegion!s*Name!s
.AliasArn?s
/ContactId!s0InstanceId!s,UserId!s

0InstanceId!s2LanguageCode!s2VocabularyId?s
;AliasConfiguration!{$d21ClientToken?s4EmailAddressId!s0InstanceId!s
4EmailAddressId!s
,FlowId!s0InstanceId!s0ResourceId!s2ResourceType!s
8HoursOfOperationId!s0InstanceId!sGParentHoursOfOperationConfigs![{$ed
8HoursOfOperationId?s
1ClientToken?s0InstanceId!s2ResourceType!s6StorageConfig!{$f^
3AssociationId?s>KinesisFirehoseConfig?{$h)<KinesisStreamConfig?{$h8AKinesisVideoStreamConfig?{$hE1S3Config?{$i<1StorageType!s
1FirehoseArn!s
/StreamArn!s
9EncryptionConfig!{$h|,Prefix!s:RetentionPeriodHours!i
4EncryptionType!s+KeyId!s
0BucketName!s2BucketPrefix!s9EncryptionConfig?{$h|
3AssociationId?s
1ClientToken?s1FunctionArn!s0InstanceId!s
1ClientToken?s0InstanceId!s/LexBot!{$b1
3ContactFlowId!s0InstanceId!s3PhoneNumberId!s
1ClientToken?s>EmailAddressesConfig![{$d20InstanceId!s-QueueId!s
0InstanceId!s-QueueId!s6QuickConnectIds![s
0InstanceId!sFManualAssignmentQueueConfigs?[{$m[6QueueConfigs?[{$n+6RoutingProfileId!s
7QueueReference!{$mp
-Channel!s-QueueId!s
+Delay!i.Priority!i7QueueReference!{$mp
1ClientToken?s0InstanceId!s)Key!s
/EntityArn!s0EntityType!s0InstanceId!s:SecurityProfiles![{$oY
(Id?s
0InstanceId!s@TrafficDistributionGroupId!s,UserId!s
0InstanceId!s,UserId!s;UserProficiencies![{$ph
3AttributeName!s4AttributeValue!s+Level!n
0InstanceId!s3ResourceArns![s1WorkspaceId!s
4FailedList?[{$r18SuccessfulList?[{$r[
/ErrorCode?s2ErrorMessage?s1ResourceArn?s
1ResourceArn?s
1DataSetIds![s0InstanceId!s5TargetAccountId?s
1Created?[{$sZ0Errors?[{$tZ
/DataSetId?s6ResourceShareArn?s5ResourceShareId?s9ResourceShareStatus?s5TargetAccountId?s
/ErrorCode?s2ErrorMessage?s
1DataTableId!s0InstanceId!s0Values![{$uE
3AttributeName!s8LastModifiedRegion?s6LastModifiedTime?t4LockVersion?{$vQ7PrimaryValues?[{$w(+Value!s
/Attribute?s/DataTable?s3PrimaryValues?s+Value?s
3AttributeName!s+Value!s
0Failed![{$w`4Successful![{$x5
3AttributeName!s-Message!s7PrimaryValues![{$w(
3AttributeName!s4LockVersion!{$vQ7PrimaryValues![{$w(.RecordId!s
1DataTableId!s0InstanceId!s0Values![{$yE
3AttributeName!s4LockVersion!{$vQ7PrimaryValues?[{$w(
0Failed![{$w`4Successful![{$z@
3AttributeName!s4LockVersion!{$vQ7PrimaryValues![{$w(
1DataTableId!s0InstanceId!s0Values![{${E
3AttributeName!s7PrimaryValues?[{$w(
0Failed![{$w`4Successful![{$|/
1AttributeId!s3AttributeName!s8LastModifiedRegion?s6LastModifiedTime?t4LockVersion!{$vQ7PrimaryValues![{%#T.RecordId!s+Value?s
1AttributeId?s3AttributeName?s+Value?s
.Deleted?[s0Errors?[{$tZ
;AssociatedResourceArn!s.FileIds![s0InstanceId!s
0Errors?[{%%+/Files?[{%%P
/ErrorCode?s2ErrorMessage?s,FileId?s
;AssociatedResourceArn?s2CreatedBy?{%'*2CreationTime!s-FileArn!s,FileId!s.FileName!s5FileSizeInBytes!l0FileStatus!s5FileUseCaseType?s+Tags?<s
4AwsIdentityArn?s4ConnectUserArn?s
0InstanceId!s2ResourceIds![s2ResourceType?s
DFlowAssociationSummaryList?[{%(A
,FlowId?s0ResourceId?s2ResourceType?s
1ClientToken?s@ContactDataRequestList![{%)F0InstanceId!s
1Attributes?<s1Campaign?{%*g9CustomerEndpoint?{%*u9OutboundStrategy?{%+--QueueId?s7RequestIdentifier?s7SystemEndpoint?{%*u
0CampaignId?s
-Address?s*Type?s
/Config?{%+A*Type!s
3AgentFirst?{%+R
0Preview?{%+`
9AllowedUserActions![s@PostAcceptTimeoutConfig!{%,:
7DurationInSeconds!n
;FailedRequestList?[{%-*?SuccessfulRequestList?[{%-j
7FailureReasonCode?s:FailureReasonMessage?s7RequestIdentifier?s
/ContactId?s7RequestIdentifier?s
1ClientToken?s0InstanceId?s1PhoneNumber!s<PhoneNumberDescription?s+Tags?<s/TargetArn?s
4PhoneNumberArn?s3PhoneNumberId?s
;AssociatedResourceArn!s,FileId!s0InstanceId!s
1Description?s2DisplayOrder?i0InstanceId!s*Name!s+State!s+Tags?<s
4AgentStatusARN?s3AgentStatusId?s
;AssociatedResourceArn!s1ClientToken?s3FileSourceUri!s5FileUseCaseType!s0InstanceId!s+Tags?<s
2CreationTime?s-FileArn?s,FileId?s0FileStatus?s
0InstanceId!s?MaxSessionDurationMinutes?n.Scope!{%3aFSessionInactivityDurationMinutes!n
0DomainName?s.EntityId?s0EntityType!s9SecurityProfileIds?[s
.AuthCode?s.EntityId?s0EntityType?s/SessionId?s
1Attributes?<s-Channel!s1ClientToken?s1Description?s=ExpiryDurationInMinutes?n0InitiateAs?s6InitiationMethod!s0InstanceId!s*Name?s7PreviousContactId?s4References?<{%7F6RelatedContactId?s;SegmentAttributes?<{%7t1UserInfo?{%8b
)Arn?s,Status?s2StatusReason?s*Type!s+Value?s
.ValueArn?s2ValueInteger?n3ValueList?[{%7t2ValueMap?<{%7t1ValueString?s
,UserId?s
0ContactArn?s/ContactId?s
-Content!s1Description?s0InstanceId!s*Name!s,Status?s+Tags?<s*Type!s
4ContactFlowArn?s3ContactFlowId?s7FlowContentSha256?s
1ClientToken?s-Content!s1Description?sHExternalInvocationConfiguration?{%;f0InstanceId!s*Name!s.Settings?s+Tags?<s
-Enabled?b
)Arn?s(Id?s
/AliasName!s9ContactFlowModuleId!s>ContactFlowModuleVersion!n1Description?s0InstanceId!s
:ContactFlowModuleArn?s(Id?s
9ContactFlowModuleId!s1Description?s=FlowModuleContentSha256?s0InstanceId!s
:ContactFlowModuleArn?s-Version?n
3ContactFlowId!s8ContactFlowVersion?n1Description?s7FlowContentSha256?s0InstanceId!s8LastModifiedRegion?s6LastModifiedTime?t
4ContactFlowArn?s-Version?n
1Description?s0InstanceId!s*Name!s,Status!s+Tags?<s.TimeZone!s4ValueLockLevel!s
)Arn!s(Id!s4LockVersion!{$vQ
1DataTableId!s1Description?s0InstanceId!s*Name!s-Primary?b3Validation?{%BH/ValueType!s
-Enum?{%D22EnumValue?{%D26ExclusiveMaximum?n6ExclusiveMinimum?n0IgnoreCase?b/MaxLength?n/MaxValues?n-Maximum?n/MinLength?n/MinValues?n-Minimum?n0MultipleOf?n
,Strict?b-Values?[s
1AttributeId?s4LockVersion!{$vQ*Name!s
1ClientToken?s1Description?s1DisplayName?s2EmailAddress!s0InstanceId!s+Tags?<s
5EmailAddressArn?s4EmailAddressId?s
/AiVersion?s-AsDraft?bDAutoEvaluationConfiguration?{%HW1ClientToken?s1Description?s0InstanceId!s/Items![{%Hb>LanguageConfiguration?{%Y[<ReviewConfiguration?{%Yk8ScoringStrategy?{%ZZ+Tags?<s<TargetConfiguration?{%['+Title!s
-Enabled!b
1Question?{%I$0Section?{%XR
3Enablement?{%Jx2Instructions?s<MetricConfiguration?{%L_:NotApplicableEnabled?b2QuestionType!s?QuestionTypeProperties?{%Lz+RefId!s=ScoringConfiguration?{%VR+Title!s,Weight?n
,Action!s2Condition!{%KG3DefaultAction?s
2Operands![{%Kb.Operator?s
2Condition?{%KG3Expression?{%L(
0Comparator!s/Source!{%LO0Values![{%LO
+RefId?s*Type!s
0MetricName!s0MetricType!s
4MultiSelect?{%M[0Numeric?{%Q)5SingleSelect?{%SA-Text?{%V.
3Automation?{%N,/DisplayAs?s1Options![{%OS
5AnswerSource?{%Nd:DefaultOptionRefIds?[s1Options?[{%Nr
0SourceType!s
5RuleCategory?{%O+
.Category!s/Condition!s3OptionRefIds![s
3AutomaticFail?bCAutomaticFailConfiguration?{%PZ<PointsConfiguration?{%Pk+RefId!s+Score?n*Text!s
3TargetSection?s
-IsBonus?b0PointValue!n
3Automation?{%Q^.MaxValue!i.MinValue!i1Options?[{%R3
5AnswerSource?{%Nd6PropertyValue?{%R*
+Label!s
3AutomaticFail?bCAutomaticFailConfiguration?{%PZ.MaxValue!i.MinValue!i<PointsConfiguration?{%Pk+Score?i
3Automation?{%Sl/DisplayAs?s1Options![{%U'
5AnswerSource?{%Nd8DefaultOptionRefId?s1Options?[{%TH
5RuleCategory?{%T[
.Category!s/Condition!s1OptionRefId!s
3AutomaticFail?bCAutomaticFailConfiguration?{%PZ<PointsConfiguration?{%Pk+RefId!s+Score?i*Text!s
3Automation?{%V?
5AnswerSource?{%Nd
;IsExcludedFromScoring?b<PointsConfiguration?{%W@9ScoreThresholds?[{%Wk
-IsBonus?b3MaxPointValue?n3MinPointValue?n
8MaxScorePercentage?n8MinScorePercentage?n9PerformanceCategory!s
2Instructions?s;IsExcludedFromScoring?b/Items![{%Hb+RefId!s9ScoreThresholds?[{%Wk+Title!s,Weight?n
2FormLanguage?s
5EligibilityDays?nFReviewNotificationRecipients![{%ZG
*Type!s.Value!{%8b
*Mode!s9ScoreThresholds?[{%Wk,Status!s
<ContactInteractionType!s
7EvaluationFormArn!s6EvaluationFormId!s
1ClientToken?s0Display?{%\d@ExtractionConfiguration!{%\m0InstanceId!s*Name!s+Tags?<s
+Label?s
9NotFoundBehavior?{%]70PromptHint!s
.Behavior!s2DefaultValue?s
=ExtractionDefinitionArn!s<ExtractionDefinitionId!s
0Config![{%_91Description?s0InstanceId!s*Name!sGParentHoursOfOperationConfigs?[{$ed+Tags?<s.TimeZone!s
)Day!s0EndTime!{%_\2StartTime!{%_\
+Hours!i-Minutes!i
9HoursOfOperationArn?s8HoursOfOperationId?s
0Config![{%aq1Description?s3EffectiveFrom!s3EffectiveTill!s8HoursOfOperationId!s0InstanceId!s*Name!s2OverrideType?s9RecurrenceConfig?{%bM
)Day?s0EndTime?{%b:2StartTime?{%b:
+Hours!n-Minutes!n
:RecurrencePattern!{%be
.ByMonth?[n1ByMonthDay?[n:ByWeekdayOccurrence?[n/Frequency!s.Interval!n
@HoursOfOperationOverrideId?s
1ClientToken?s1DirectoryId?s<IdentityManagementType!s9InboundCallsEnabled!b3InstanceAlias?s:OutboundCallsEnabled!b+Tags?<s
0InstanceId!s4IntegrationArn!s5IntegrationType!s;SourceApplicationName?s:SourceApplicationUrl?s0SourceType?s+Tags?<s
?IntegrationAssociationArn?s>IntegrationAssociationId?s
1ClientToken?s1Description?s0InstanceId!s:MetricCalculation!{%hP*Name!s<PositiveTrendIndicator?s,Status?s+Tags?<s*Unit!s
1Calculation!s?CalculationComponents![{%h{
+Alias!s7MetricFilters?[{%iV.MetricId?s0MetricName?s
9BooleanCondition?{%jX5MetricFilterKey!s,Negate?b8NumberCondition?{%jf8StringCondition?{%k$
0Comparison!s
0Comparison!s-Values![n
0Comparison!s-Values![s
/MetricArn!s.MetricId!s
1ClientToken?s.Content!<s/ExpiresAt?t0InstanceId!s>PredefinedNotificationId?s.Priority?s1Recipients![s+Tags?<s
5NotificationArn!s4NotificationId!s
1ClientToken?s/ContactId!s0InstanceId!s;ParticipantDetails!{%ms
1DisplayName?s@ParticipantCapabilities?{%nW5ParticipantRole?s
1ScreenShare?s+Video?s
?ParticipantCredentials?{%oA3ParticipantId?s
,Expiry?s6ParticipantToken?s
1ClientToken?s6InitialContactId!s0InstanceId!s5RehydrationType!s5SourceContactId!s
<ContinuedFromContactId?s
?AttributeConfiguration?{%q`0InstanceId!s*Name!s/Purposes?[s/Values?{%r,
HEnableValueValidationOnAssociation?b
1StringList?[s
1Description?s0InstanceId!s*Name!s+S3Uri!s+Tags?<s
/PromptARN?s.PromptId?s
1ClientToken?s=ContactConfiguration!{%t41DeviceToken!s0DeviceType!s0InstanceId!s4PinpointAppArn!s
/ContactId!s7IncludeRawMessage?b5ParticipantRole?s
4RegistrationId!s
1Description?s>EmailAddressesConfig?[{$d28HoursOfOperationId!s0InstanceId!s1MaxContacts?i*Name!s=OutboundCallerConfig?{%vt<OutboundEmailConfig?{%w^6QuickConnectIds?[s+Tags?<s
:OutboundCallerIdName?s>OutboundCallerIdNumberId?s4OutboundFlowId?s
<OutboundEmailAddressId?s
.QueueArn?s-QueueId?s
1Description?s0InstanceId!s*Name!s;QuickConnectConfig!{%xw+Tags?<s
3FlowConfig?{%ys4PhoneConfig?{%z*4QueueConfig?{%z96QuickConnectType!s3UserConfig?{%zT
3ContactFlowId!s
1PhoneNumber!s
3ContactFlowId!s-QueueId!s
3ContactFlowId!s,UserId!s
5QuickConnectARN?s4QuickConnectId?s
<AgentAvailabilityTimer?s<DefaultOutboundQueueId!s1Description!s0InstanceId!sFManualAssignmentQueueConfigs?[{$m[<MediaConcurrencies![{&#0*Name!s6QueueConfigs?[{$n++Tags?<s
-Channel!s1Concurrency?i=CrossChannelBehavior?{&$)CWorkloadTypeConcurrencies?[{&$9
2BehaviorType!s
1Concurrency!nECrossChannelWorkloadBehavior?{&$y2WorkloadType!s
AChannelWorkloadBehaviorType?s
7RoutingProfileArn?s6RoutingProfileId?s
1Actions![{&'81ClientToken?s.Function!s0InstanceId!s*Name!s=PreEvaluationFilters?{&/M3PublishStatus!s+Tags?<s;TriggerEventSource!{&0J
0ActionType!sDAssignContactCategoryAction?{$bt8AssignSlaAction?{&*99CreateCaseAction?{&,4AEndAssociatedTasksAction?{$bt:EventBridgeAction?{&,`AExtractInformationAction?{&,h?SendNotificationAction?{&->CSubmitAutoEvaluationAction?{&.N3TaskAction?{&.b9UpdateCaseAction?{&/?
=CaseSlaConfiguration?{&*h7SlaAssignmentType!s
-FieldId?s*Name!s;TargetFieldValues?[{&+R6TargetSlaMinutes!n*Type!s
2BooleanValue?b1DoubleValue?n3EmptyValue?{$bt1StringValue?s
0Fields![{&,O0TemplateId!s
(Id!s.Value!{&+R
*Name!s
DRulesExtractionDefinitions![{&-0
0Identifier!s
-Content!s1ContentType!s4DeliveryMethod!s2Exclusion?{&.62Recipient!{&.6-Subject?s
.UserIds?[s/UserTags?<s
6EvaluationFormId!s
3ContactFlowId!s1Description?s*Name!s4References?<{%7F
0Fields![{&,O
7AndConditions?[{&/b
/FilterKey!s0FilterType!s1FilterValue!s.Operator!s2ResourceType!s
5EventSourceName!s>IntegrationAssociationId?s
-RuleArn!s,RuleId!s
9AllowedAIAgents?[{&4TJAllowedAccessControlHierarchyGroupId?s?AllowedAccessControlTags?<s<AllowedFlowModules?[{&4b6Applications?[{&4y1Description?sKGranularAccessControlConfiguration?{&5MCHierarchyRestrictedResources?[s0InstanceId!s2Permissions?[s9SecurityProfileName!s=TagRestrictedResources?[s+Tags?<s
)Arn?s*Type?s
2FlowModuleId?s*Type?s
=ApplicationPermissions?[s/Namespace?s*Type?s
LDataTableAccessControlConfiguration?{&5w
SPrimaryAttributeAccessControlConfiguration?{&6N
@PrimaryAttributeValues?[{&6l
0AccessType?s3AttributeName?s-Values?[s
8SecurityProfileArn?s7SecurityProfileId?s
1ClientToken?s4Constraints?{&993ContactFlowId?s1Defaults?{&:11Description?s0Fields![{&:c0InstanceId!s*Name!s6SelfAssignFlowId?s,Status?s
9InvisibleFields?[{&9z8ReadOnlyFields?[{&9z8RequiredFields?[{&9z
+Id?{&:)
*Name?s
<DefaultFieldValues?[{&:K
2DefaultValue?s+Id?{&:)
1Description?s+Id!{&:):SingleSelectOptions?[s*Type?s
)Arn!s(Id!s
-Content!s1Description?s3EntryPoint?{&=.8InitializationData?s0InstanceId!s8LastModifiedRegion?s6LastModifiedTime?t*Name!s,Status?s+Tags?<s0TestCaseId?s
AChatEntryPointParameters?{&=w*Type?sFVoiceCallEntryPointParameters?{&>'
,FlowId?s
<DestinationPhoneNumber?s,FlowId?s7SourcePhoneNumber?s
1TestCaseArn?s0TestCaseId?s
1ClientToken?s1Description?s0InstanceId!s*Name!s+Tags?<s
0InstanceId!s>IntegrationAssociationId!s+Tags?<s1UseCaseType!s
0UseCaseArn?s/UseCaseId?s
AAfterContactWorkConfigs?[{&Cv;AutoAcceptConfigs?[{&E45DirectoryUserId?s6HierarchyGroupId?s5IdentityInfo?{&Ek0InstanceId!s.Password?sEPersistentConnectionConfigs?[{&FK4PhoneConfig?{&Fm<PhoneNumberConfigs?[{&Gr6RoutingProfileId!s9SecurityProfileIds![s+Tags?<s.Username!sAVoiceEnhancementConfigs?[{&H=
?AfterContactWorkConfig!{&DqQAgentFirstCallbackAfterContactWorkConfig?{&Dq-Channel!s
?AfterContactWorkTimeLimit?n
BAgentFirstCallbackAutoAccept?b0AutoAccept!b-Channel!s
+Email?s/FirstName?s.LastName?s,Mobile?s4SecondaryEmail?s
-Channel!s:PersistentConnection!b
?AfterContactWorkTimeLimit?i0AutoAccept?b5DeskPhoneNumber?s:PersistentConnection?b/PhoneType?s
-Channel!s1PhoneNumber?s/PhoneType!s
-Channel!s:VoiceEnhancementMode!s
-UserArn?s,UserId?s
0InstanceId!s*Name!s3ParentGroupId?s+Tags?<s
7HierarchyGroupArn?s6HierarchyGroupId?s
1ClientToken?s0Content!{&Jc1Description?s0InstanceId!s*Name!s,Status!s+Tags?<s
.Actions?[s.Template?s
-View?{&K+
)Arn?s0Content?{&Lk1CreatedTime?t1Description?s(Id?s6LastModifiedTime?t*Name?s,Status?s+Tags?<s*Type?s-Version?i8VersionDescription?s7ViewContentSha256?s
.Actions?[s1InputSchema?s.Template?s
0InstanceId!s8VersionDescription?s7ViewContentSha256?s,ViewId!s
1ClientToken?s-Content!s0InstanceId!s2LanguageCode!s+Tags?<s4VocabularyName!s
+State!s3VocabularyArn!s2VocabularyId!s
1Description?s0InstanceId!s*Name!s+Tags?<s.Theme?{&Ov+Title?s
-Dark?{&P2.Light?{&P2
/Images?{&P\0Palette?{&Q13Typography?{&Tn
-Logo?{&Pg
-Default?s2DefaultValue?s-Favicon?s
/Canvas?{&Qg/Header?{&RH3Navigation?{&S%0Primary?{&T<
6ActiveBackground?s9ContainerBackground?s4PageBackground?s
0Background?s9InvertActionsColors?b*Text?s/TextHover?s
0Background?s9InvertActionsColors?b*Text?s0TextActive?s:TextBackgroundActive?s9TextBackgroundHover?s/TextHover?s
,Active?s2ContrastText?s-Default?s2DefaultValue?s
3FontFamily?{&U%
-Default?s2DefaultValue?s
2WorkspaceArn!s1WorkspaceId!s
/InputData?s0InstanceId!s*Page!s1ResourceArn!s*Slug?s1WorkspaceId!s
4ContactFields![s/ContactId!s0InstanceId!s
2EvaluationId!s0InstanceId!s
3ContactFlowId!s0InstanceId!s
9ContactFlowModuleId!s0InstanceId!s
-AliasId!s9ContactFlowModuleId!s0InstanceId!s
9ContactFlowModuleId!s>ContactFlowModuleVersion!n0InstanceId!s
3ContactFlowId!s8ContactFlowVersion!n0InstanceId!s
1DataTableId!s0InstanceId!s
3AttributeName!s1DataTableId!s0InstanceId!s
4LockVersion!{$vQ
4EmailAddressId!s0InstanceId!s
6EvaluationFormId!s;EvaluationFormVersion?i0InstanceId!s
<ExtractionDefinitionId!s0InstanceId!s
8HoursOfOperationId!s0InstanceId!s
8HoursOfOperationId!s@HoursOfOperationOverrideId!s0InstanceId!s
1ClientToken?s0InstanceId!s
0InstanceId!s>IntegrationAssociationId!s
0InstanceId!s.MetricId!s
0InstanceId!s4NotificationId!s
0InstanceId!s*Name!s
0InstanceId!s.PromptId!s
/ContactId!s0InstanceId!s4RegistrationId!s
0InstanceId!s-QueueId!s
0InstanceId!s4QuickConnectId!s
0InstanceId!s6RoutingProfileId!s
0InstanceId!s,RuleId!s
0InstanceId!s7SecurityProfileId!s
0InstanceId!s/SessionId!s
0InstanceId!s4TaskTemplateId!s
0InstanceId!s0TestCaseId!s
@TrafficDistributionGroupId!s
0InstanceId!s>IntegrationAssociationId!s/UseCaseId!s
0InstanceId!s,UserId!s
6HierarchyGroupId!s0InstanceId!s
0InstanceId!s,ViewId!s
0InstanceId!s,ViewId!s1ViewVersion!i
0InstanceId!s2VocabularyId!s
0InstanceId!s1WorkspaceId!s
0InstanceId!s/MediaType!s1WorkspaceId!s
0InstanceId!s*Page!s1WorkspaceId!s
3AgentStatusId!s0InstanceId!s
4AgentStatus?{&fC
4AgentStatusARN?s3AgentStatusId?s1Description?s2DisplayOrder?i8LastModifiedRegion?s6LastModifiedTime?t*Name?s+State?s+Tags?<s*Type?s
5AttachmentScope!s0InstanceId!s
CAttachedFilesConfiguration!{&hU
5AttachmentScope!s?ExtensionConfiguration?{&id0InstanceId!s6LastModifiedTime?t=MaximumSizeLimitInBytes?n
;AllowedExtensions![{&j#
/Extension!s
=AuthenticationProfileId!s0InstanceId!s
>AuthenticationProfile?{&jt
1AllowedIps?[s)Arn?s1BlockedIps?[s1CreatedTime?t1Description?s(Id?s/IsDefault?b8LastModifiedRegion?s6LastModifiedTime?t8MaxSessionDuration?i*Name?s=PeriodicSessionDuration?i?SessionInactivityDuration?nFSessionInactivityHandlingEnabled?b
/ContactId!s0InstanceId!s
0Contact?{&m{
BAdditionalEmailRecipients?{&xI2AgentInfo?{&y#EAnsweringMachineDetectionStatus?s)Arn?s1Attributes?<s1Campaign?{%*g-Channel?s4ChatMetrics?{'$i@ConnectedToSystemTimestamp?t:ContactAssociationId?s7ContactDetails?{')i<ContactEvaluations?<{'*%1Customer?{'+19CustomerEndpoint?{'+T0CustomerId?s>CustomerVoiceActivity?{'+t1Description?s:DisconnectDetails?{',K6DisconnectReason?s9DisconnectTimestamp?tAGlobalResiliencyMetadata?{',g(Id?s6InitialContactId?s6InitiationMethod?s9InitiationTimestamp?t9LastPausedTimestamp?t:LastResumedTimestamp?t9LastUpdateTimestamp?t*Name?s6NextContacts?[{'-I9OutboundStrategy?{%+-7PreviousContactId?s7QualityMetrics?{'/.2QueueInfo?{'0$3QueuePriority?l@QueueTimeAdjustmentSeconds?i4Recordings?[{'0=6RelatedContactId?s8RingStartTimestamp?t8RoutingCriteria?{'2M8ScheduledTimestamp?t;SegmentAttributes?<{%7t7SystemEndpoint?{'+T+Tags?<s9TaskTemplateInfo?{'6]5TotalPauseCount?iATotalPauseDurationInSeconds?i3WisdomInfo?{'6k
0CcList?[{&xd0ToList?[{&xd
-Address?s1DisplayName?s
>AcceptedByAgentTimestamp?t2ActiveRegion?s>AfterContactWorkDuration?nBAfterContactWorkEndTimestamp?tDAfterContactWorkStartTimestamp?t@AgentInitiatedHoldDuration?nAAgentPauseDurationInSeconds?i5Capabilities?{%nW?ConnectedToAgentTimestamp?t3DeviceInfo?{&|r8HierarchyGroups?{'#L(Id?s9PreviewEndTimestamp?t:StateTransitions?[{'$6:VoiceEnhancementMode?s
5OperatingSystem?s2PlatformName?s5PlatformVersion?s
/Level1?{'$//Level2?{'$//Level3?{'$//Level4?{'$//Level5?{'$/
)Arn?s
+State?s7StateEndTimestamp?t9StateStartTimestamp?t
5AgentMetrics?{'%O;ChatContactMetrics?{''V8CustomerMetrics?{'%O
9ConversationAbandon?b:LastMessageTimestamp?t=MaxResponseTimeInMillis?n:MessageLengthInChars?n2MessagesSent?n2NumResponses?n3ParticipantId?s5ParticipantType?s?TotalResponseTimeInMillis?n
DAgentFirstResponseTimeInMillis?nAAgentFirstResponseTimestamp?tCConversationCloseTimeInMillis?n;ConversationTurnCount?n0MultiParty?bBTotalBotMessageLengthInChars?n6TotalBotMessages?n3TotalMessages?n
1Description?s*Name?s
5DeleteTimestamp?t2EndTimestamp?t3EvaluationArn?s4ExportLocation?s,FormId?s4StartTimestamp?t,Status?s
5Capabilities?{%nW3DeviceInfo?{&|r
-Address?s1DisplayName?s*Type?s
:GreetingEndTimestamp?t<GreetingStartTimestamp?t
>PotentialDisconnectIssue?s
2ActiveRegion?s2OriginRegion?s@TrafficDistributionGroupId?s
<NextContactMetadata?{'-j*Type?s
@QuickConnectContactData?{'..
/ContactId?s9InitiationTimestamp?t4QuickConnectId?s6QuickConnectName?s6QuickConnectType?s
.Agent?{'/H1Customer?{'/H
.Audio?{'/T
=PotentialQualityIssues?[s2QualityScore?n
6EnqueueTimestamp?t(Id?s
4DeletionReason?s9FragmentStartNumber?s8FragmentStopNumber?s.Location?s5MediaStreamType?s5ParticipantType?s4StartTimestamp?t,Status?s3StopTimestamp?t1StorageType?sCUnprocessedTranscriptLocation?s
9ActivationTimestamp?t+Index?i/Steps?[{'2x
/Expiry?{'3D3Expression?{'3k,Status?s
7DurationInSeconds?i5ExpiryTimestamp?t
7AndExpression?[{'3k;AttributeCondition?{'4l>NotAttributeCondition?{'4l6OrExpression?[{'3k
8ComparisonOperator?s6MatchCriteria?{'5h*Name?s6ProficiencyLevel?n.Range?{'60+Value?s
7AgentsCriteria?{'6#
/AgentIds?[s
9MaxProficiencyLevel?n9MinProficiencyLevel?n
)Arn?s*Name?s
2AiAgents?[{'7.0SessionArn?s
6AiAgentEscalated?b6AiAgentVersionId?s/AiUseCase?s
3Evaluation!{'8,7EvaluationForm!{'E.
1Answers!<{'9j1CreatedTime!t3EvaluationArn!s2EvaluationId!s4EvaluationType?s6LastModifiedTime!t1Metadata!{'>\/Notes!<{'E%0Scores?<{'Cg,Status!s+Tags?<s
:SuggestedAnswers?[{':M=SystemSuggestedValue?{'=h.Value?{'=h
8AnalysisDetails?{';72AnalysisType!s.Input?{'=V,Status!s.Value?{'=h
4ContactLens?{';T.GenAI?{'=.
?MatchedRuleCategories?[{';q
.Category!s/Condition!s:PointsOfInterest?[{'<F
;MillisecondOffsets?{'<s7TranscriptSegment?s
7BeginOffsetMillis!n
3Justification?s:PointsOfInterest?[{'<F
4TranscriptType?s
3DateTimeValue?s3NotApplicable?b2NumericValue?n1StringValue?s3StringValues?[s
8Acknowledgement?{'@T7AutoEvaluation?{'A5:CalibrationSessionId?s4ContactAgentId?s/ContactId!s;ContactParticipant?{'Ae2EvaluatorArn!s/Review?{'B<3SamplingJobId?s.Score?{'Cg
4AcknowledgedBy!s6AcknowledgedTime!t9AcknowledgerComment?s
;AutoEvaluationEnabled!b:AutoEvaluationStatus?s
:ContactParticipantId?s<ContactParticipantRole?s
/CreatedBy?s1CreatedTime?t1RequestedBy?s3RequestedTime?t.ReviewId?s?ReviewRequestComments![{'CB
-Comment?s/CreatedBy?s1CreatedTime?t
3AppliedWeight?n3AutomaticFail?b2EarnedPoints?n2MaxBasePoint?n3NotApplicable?b0Percentage?n9PerformanceCategory?s
+Value?s
/AiVersion?sDAutoEvaluationConfiguration?{%HW1Description?s7EvaluationFormArn!s6EvaluationFormId!s;EvaluationFormVersion!i/Items![{%Hb>LanguageConfiguration?{%Y[<ReviewConfiguration?{%Yk8ScoringStrategy?{%ZZ<TargetConfiguration?{%['+Title!s
4ContactFlow?{'H#
)Arn?s-Content?s1Description?s7FlowContentSha256?s(Id?s8LastModifiedRegion?s6LastModifiedTime?t*Name?s+State?s,Status?s+Tags?<s*Type?s-Version?n8VersionDescription?s
:ContactFlowModule?{'J-
)Arn?s-Content?s1Description?sHExternalInvocationConfiguration?{%;f=FlowModuleContentSha256?s(Id?s*Name?s.Settings?s+State?s,Status?s+Tags?<s-Version?n8VersionDescription?s
?ContactFlowModuleAlias?{'LC
-AliasId?s:ContactFlowModuleArn?s9ContactFlowModuleId?s1Description?s8LastModifiedRegion?s6LastModifiedTime?t*Name?s-Version?n
2DataTable!{'Mx
)Arn!s1CreatedTime?t1Description?s(Id!s8LastModifiedRegion?s6LastModifiedTime!t4LockVersion?{$vQ*Name!s,Status?s+Tags?<s.TimeZone!s4ValueLockLevel?s-Version?s8VersionDescription?s
2Attribute!{'P.
1AttributeId?s2DataTableArn?s1DataTableId?s1Description?s8LastModifiedRegion?s6LastModifiedTime?t4LockVersion?{$vQ*Name!s-Primary?b3Validation?{%BH/ValueType!s-Version?s
=AliasConfigurations?[{$d25CreateTimestamp?s1Description?s1DisplayName?s2EmailAddress?s5EmailAddressArn?s4EmailAddressId?s7ModifiedTimestamp?s+Tags?<s
7EvaluationForm!{'Sv
/AiVersion?sDAutoEvaluationConfiguration?{%HW/CreatedBy!s1CreatedTime!t1Description?s7EvaluationFormArn!s6EvaluationFormId!s;EvaluationFormVersion!i/Items![{%Hb>LanguageConfiguration?{%Y[4LastModifiedBy!s6LastModifiedTime!t8LastValidationTime?t<LatestValidationStatus?s,Locked!b<ReviewConfiguration?{%Yk8ScoringStrategy?{%ZZ,Status!s+Tags?<s<TargetConfiguration?{%['+Title!s
=ExtractionDefinition!{'XF
1CreatedTime!t0Display?{%\d@ExtractionConfiguration!{%\m=ExtractionDefinitionArn!s<ExtractionDefinitionId!s3LastUpdatedBy!s5LastUpdatedTime!t*Name!s+Tags?<s
9HoursOfOperation?{'ZF
0Config?[{%_91Description?s9HoursOfOperationArn?s8HoursOfOperationId?s8LastModifiedRegion?s6LastModifiedTime?t*Name?sAParentHoursOfOperations?[{'\9+Tags?<s.TimeZone?s
)Arn?s(Id!s*Name!s
AHoursOfOperationOverride?{'\k
0Config?[{%aq1Description?s3EffectiveFrom?s3EffectiveTill?s9HoursOfOperationArn?s8HoursOfOperationId?s@HoursOfOperationOverrideId?s*Name?s2OverrideType?s9RecurrenceConfig?{%bM
0InstanceId!s
1Instance?{'_HAReplicationConfiguration?{'a\
)Arn?s1CreatedTime?t(Id?s<IdentityManagementType?s9InboundCallsEnabled?b7InstanceAccessUrl?s3InstanceAlias?s4InstanceStatus?s:OutboundCallsEnabled?b1ServiceRole?s5StatusReason?{'aQ+Tags?<s
-Message?s
:GlobalSignInEndpoint?sFReplicationStatusSummaryList?[{'bL2SourceRegion?s
,Region?s7ReplicationStatus?s=ReplicationStatusReason?s
3AttributeType!s0InstanceId!s
2Attribute?{'cX
3AttributeType?s+Value?s
3AssociationId!s0InstanceId!s2ResourceType!s
6StorageConfig?{$f^
/Metric!{'de
)Arn!s.Category!s1CreatedTime?t4CreatedUser?{%'*4CreationMethod?s1DefaultStat?s1Description?s3EffectiveTime?t1Filters![{'ic0Groupings![s(Id!s8LastModifiedRegion?s6LastModifiedTime?t9LastModifiedUser?{%'*:MetricCalculation?{%hP*Name!s<PositiveTrendIndicator?s8PrimaryEventSource?sNPrimaryEventSourceEffectiveTimestampType?s1RefreshRate?n,Status?s5SupportedStats?[s?SupportsCustomCalculation!bESupportsPreaggregateCalculation!b+Tags?<s*Type!s*Unit!s
(Id?s*Type?s
5Notification!{'j)
)Arn!s.Content?<s/CreatedAt?t/ExpiresAt?t(Id!s8LastModifiedRegion?s6LastModifiedTime!t.Priority?s1Recipients?[s+Tags?<s
3PhoneNumberId!s
BClaimedPhoneNumberSummary?{'kx
0InstanceId?s1PhoneNumber?s4PhoneNumberArn?s<PhoneNumberCountryCode?s<PhoneNumberDescription?s3PhoneNumberId?s:PhoneNumberStatus?{'n-5PhoneNumberType?s:SourcePhoneNumberArn?s+Tags?<s/TargetArn?s
-Message?s,Status?s
<PredefinedAttribute?{'n[
?AttributeConfiguration?{'oe8LastModifiedRegion?s6LastModifiedTime?t*Name?s/Purposes?[s/Values?{%r,
HEnableValueValidationOnAssociation?b0IsReadOnly?b
/Prompt?{'pK
1Description?s8LastModifiedRegion?s6LastModifiedTime?t*Name?s/PromptARN?s.PromptId?s+Tags?<s
.Queue?{'qZ
1Description?s8HoursOfOperationId?s8LastModifiedRegion?s6LastModifiedTime?t1MaxContacts?i*Name?s=OutboundCallerConfig?{%vt<OutboundEmailConfig?{%w^.QueueArn?s-QueueId?s,Status?s+Tags?<s
5QuickConnect?{'ss
1Description?s8LastModifiedRegion?s6LastModifiedTime?t*Name?s5QuickConnectARN?s;QuickConnectConfig?{%xw4QuickConnectId?s+Tags?<s
7RoutingProfile?{'uU
<AgentAvailabilityTimer?sIAssociatedManualAssignmentQueueIds?[s9AssociatedQueueIds?[s<DefaultOutboundQueueId?s1Description?s0InstanceId?s/IsDefault?b8LastModifiedRegion?s6LastModifiedTime?t<MediaConcurrencies?[{&#0*Name?sNNumberOfAssociatedManualAssignmentQueues?n>NumberOfAssociatedQueues?l=NumberOfAssociatedUsers?l7RoutingProfileArn?s6RoutingProfileId?s+Tags?<s
-Rule!{'ye
1Actions![{&'81CreatedTime!t.Function!s3LastUpdatedBy!s5LastUpdatedTime!t*Name!s=PreEvaluationFilters?{&/M3PublishStatus!s-RuleArn!s:RuleCapabilityTiers?[s,RuleId!s+Tags?<s;TriggerEventSource!{&0J
8SecurityProfile?{'|2
JAllowedAccessControlHierarchyGroupId?s?AllowedAccessControlTags?<s)Arn?s1Description?sKGranularAccessControlConfiguration?{&5MCHierarchyRestrictedResources?[s(Id?s8LastModifiedRegion?s6LastModifiedTime?t<OrganizationResourceId?s9SecurityProfileName?s=TagRestrictedResources?[s+Tags?<s
0InstanceId!s,Status?s0TestCaseId!s
1TestCase?{(%u
)Arn?s-Content?s1Description?s3EntryPoint?{&=.(Id?s8InitializationData?s8LastModifiedRegion?s6LastModifiedTime?t*Name?s,Status?s+Tags?<s4TestCaseSha256?s
ATrafficDistributionGroup?{('z
)Arn?s1Description?s(Id?s1InstanceArn?s/IsDefault?b*Name?s,Status?s+Tags?<s
-User?{((w
AAfterContactWorkConfigs?[{&Cv)Arn?s;AutoAcceptConfigs?[{&E45DirectoryUserId?s6HierarchyGroupId?s(Id?s5IdentityInfo?{&Ek8LastModifiedRegion?s6LastModifiedTime?tEPersistentConnectionConfigs?[{&FK4PhoneConfig?{&Fm<PhoneNumberConfigs?[{&Gr6RoutingProfileId?s9SecurityProfileIds?[s+Tags?<s.Username?sAVoiceEnhancementConfigs?[{&H=
7HierarchyGroup?{(,k
)Arn?s6HierarchyPath?{(-q(Id?s8LastModifiedRegion?s6LastModifiedTime?t-LevelId?s*Name?s+Tags?<s
2LevelFive?{(.b2LevelFour?{(.b1LevelOne?{(.b3LevelThree?{(.b1LevelTwo?{(.b
)Arn?s(Id?s8LastModifiedRegion?s6LastModifiedTime?t*Name?s
;HierarchyStructure?{(-q
3Vocabulary!{(/m
)Arn!s-Content?s3FailureReason?s(Id!s2LanguageCode!s6LastModifiedTime!t*Name!s+State!s+Tags?<s
2Workspace!{(1(
)Arn!s1Description?s(Id!s8LastModifiedRegion?s6LastModifiedTime!t*Name!s+Tags?<s.Theme?{&Ov+Title?s0Visibility?s
0InstanceId!s0ResourceId!s2ResourceType!s
8HoursOfOperationId!s0InstanceId!s@ParentHoursOfOperationIds![s
3AssociationId!s1ClientToken?s0InstanceId!s2ResourceType!s
-BotName!s1ClientToken?s0InstanceId!s/LexRegion!s
0InstanceId!s3PhoneNumberId!s
1ClientToken?s7EmailAddressesId![s0InstanceId!s-QueueId!s
0InstanceId!sIManualAssignmentQueueReferences?[{$mp9QueueReferences?[{$mp6RoutingProfileId!s
3AssociationId!s1ClientToken?s0InstanceId!s
0InstanceId!s,UserId!s;UserProficiencies![{(7d
3AttributeName!s4AttributeValue!s
1DataTableId!s0InstanceId!s0MaxResults?n/NextToken?s.TimeZone?s0Values![{(8y
5AttributeNames![s7PrimaryValues?[{$w(
/NextToken?s0Values![{(9`
3AttributeName!s+Error!b4EvaluatedValue!s+Found!b7PrimaryValues![{$w(.RecordId!s/ValueType!s
;AssociatedResourceArn!s,FileId!s0InstanceId!s8UrlExpiryInSeconds?i
;AssociatedResourceArn?s2CreatedBy?{%'*2CreationTime?s<DownloadUrlMetadata?{(=@-FileArn?s,FileId?s.FileName?s5FileSizeInBytes!l0FileStatus?s5FileUseCaseType?s+Tags?<s
)Url?s/UrlExpiry?s
6InitialContactId!s0InstanceId!s
1Attributes?<s
/ContactId!s0InstanceId!s1Metrics![{&,`
)Arn?s(Id?s7MetricResults?[{(>q
*Name!s.Value!{(?*
,Number?n
6IsolatedRegions?[s
8CurrentMetrics![{(@W0Filters!{(@q0Groupings?[s0InstanceId!s0MaxResults?i/NextToken?s6SortCriteria?[{(B5
.MetricId?s*Name?s*Unit?s
4AgentStatuses?[s/Channels?[s-Queues?[s6RoutingProfiles?[s=RoutingStepExpressions?[s/Subtypes?[s:ValidationTestTypes?[s
2SortByMetric?s/SortOrder?s
;ApproximateTotalCount?l6DataSnapshotTime?t7MetricResults?[{(CC/NextToken?s
5Collections?[{(Cf3Dimensions?{(C{
/Metric?{(@W+Value?n
4AgentStatus?{%;q-Channel?s.Queue?{%;q7RoutingProfile?{%;q;RoutingStepExpression?s-Subtype?s8ValidationTestType?s
0Filters!{(Em0InstanceId!s0MaxResults?i/NextToken?s
-Agents?[s6ContactFilter?{(Fe-Queues?[s6RoutingProfiles?[s:UserHierarchyGroups?[s
4ContactStates?[s
;ApproximateTotalCount?l/NextToken?s6UserDataList?[{(GU
;ActiveSlotsByChannel?<i>AvailableSlotsByChannel?<i2Contacts?[{(IC6HierarchyPath?{(Jd8MaxSlotsByChannel?<i0NextStatus?s7RoutingProfile?{%;q/Status?{(KU-User?{%;q
7AgentContactState?s-Channel?s?ConnectedToAgentTimestamp?t/ContactId?s6InitiationMethod?s.Queue?{%;q9StateStartTimestamp?t
2LevelFive?{%;q2LevelFour?{%;q1LevelOne?{%;q3LevelThree?{%;q1LevelTwo?{%;q
/StatusArn?s0StatusName?s:StatusStartTimestamp?t
.FromDate!s8HoursOfOperationId!s0InstanceId!s,ToDate!s
GEffectiveHoursOfOperationList?[{(MZDEffectiveOverrideHoursList?[{(N4.TimeZone?s
*Date?s:OperationalHours?[{(My
,End?{%b:.Start?{%b:
*Date?s7OverrideHours?[{(NP
,End?{%b:7OperationalStatus?s2OverrideName?s.Start?{%b:
6EvaluationFormId!s;EvaluationFormVersion?n0InstanceId!s
6EvaluationFormId!s;EvaluationFormVersion!n3FailureReason?s2Findings?[{(Po1StartedTime!t,Status!s
1Description!s/IssueCode!s/Items?[{(QT.Severity!s0Suggestion?s
.Property?s+RefId?s
4Credentials?{(R?/SignInUrl?s-UserArn?s,UserId?s
1AccessToken?s;AccessTokenExpiration?t2RefreshToken?s<RefreshTokenExpiration?t
-EndTime!t0Filters!{(@q0Groupings?[s;HistoricalMetrics![{(TI0InstanceId!s0MaxResults?i/NextToken?s/StartTime!t
*Name?s/Statistic?s2Threshold?{(Ts*Unit?s
0Comparison?s4ThresholdValue?n
7MetricResults?[{(UY/NextToken?s
5Collections?[{(U|3Dimensions?{(C{
/Metric?{(TI+Value?n
-EndTime!t1Filters![{(WR0Groupings?[s1Interval?{(X80MaxResults?i1Metrics![{(XU/NextToken?s1ResourceArn!s/StartTime!t
/FilterKey?s3FilterValues?[s8StringCondition?{(X*
0Comparison?s
4IntervalPeriod?s.TimeZone?s
7MetricFilters?[{(Y2.MetricId?s*Name?s3Threshold?[{(Ts
5MetricFilterKey?s9MetricFilterValues?[s,Negate?b
7MetricResults?[{(Z+/NextToken?s
5Collections?[{(Z`1Dimensions?<s7MetricInterval?{(Zu
/Metric?{(XU+Value?n
-EndTime?t.Interval?s/StartTime?t
8LastModifiedRegion?s6LastModifiedTime?t8PromptPresignedUrl?s
0InstanceId!s5SnapshotVersion?s4TaskTemplateId!s
)Arn!s4Constraints?{&993ContactFlowId?s1CreatedTime?t1Defaults?{&:11Description?s0Fields?[{&:c(Id!s0InstanceId?s6LastModifiedTime?t*Name!s6SelfAssignFlowId?s,Status?s+Tags?<s
0InstanceId!s9TestCaseExecutionId!s0TestCaseId!s
-EndTime?t;ObservationSummary?{(_\/StartTime?t,Status?s
8ObservationsFailed?n8ObservationsPassed?n7TotalObservations?n
(Id!s
4AgentConfig?{(a1)Arn?s(Id?s5SignInConfig?{(a]8TelephonyConfig?{(a1
7Distributions![{(aF
0Percentage!i,Region!s
7Distributions![{(ar
-Enabled!b,Region!s
1ClientToken?s0InstanceId!s<PhoneNumberDescription?s:SourcePhoneNumberArn!s+Tags?<s
0InstanceId!s1MediaSource!s/MediaType!s1WorkspaceId!s
7AgentStatusTypes?[s0InstanceId!s0MaxResults?i/NextToken?s
@AgentStatusSummaryList?[{(dg/NextToken?s
)Arn?s(Id?s8LastModifiedRegion?s6LastModifiedTime?t*Name?s*Type?s
/DataSetId?s0InstanceId!s0MaxResults?i/NextToken?s
/NextToken?s1Results?[{$sZ
0InstanceId!s0MaxResults?n/NextToken?s
/NextToken?s1Results?[{(g+
/DataSetId?s1DataSetName?s
0InstanceId!s0MaxResults?i/NextToken?s
/NextToken?s.Origins?[s
/ContactId!s0InstanceId!s0MaxResults?n/NextToken?s
<ContactSummaryList?[{(i*/NextToken?s
-Channel?s0ContactArn?s/ContactId?s9DisconnectTimestamp?t6InitialContactId?s6InitiationMethod?s9InitiationTimestamp?t7PreviousContactId?s6RelatedContactId?s
EAttachedFilesConfigurations?[{(kB/NextToken?s
5AttachmentScope!s?ExtensionConfiguration?{&id0InstanceId!s=MaximumSizeLimitInBytes?n
JAuthenticationProfileSummaryList?[{(lr/NextToken?s
)Arn?s(Id?s/IsDefault?b8LastModifiedRegion?s6LastModifiedTime?t*Name?s
0InstanceId!s0LexVersion!s0MaxResults?i/NextToken?s
1LexBots?[{(nT/NextToken?s
/LexBot?{$b11LexV2Bot?{$bE
8HoursOfOperationId!s0InstanceId!s0MaxResults?n/NextToken?s
KChildHoursOfOperationsSummaryList?[{'\98LastModifiedRegion?s6LastModifiedTime?t/NextToken?s
/ContactId!s0InstanceId!s/NextToken?s
?EvaluationSummaryList![{(qI/NextToken?s
8Acknowledgement?{(tL;AutoEvaluationEnabled?b:AutoEvaluationStatus?s:CalibrationSessionId?s;ContactParticipant?{'Ae1CreatedTime!t3EvaluationArn!s6EvaluationFormId!s9EvaluationFormTitle!s2EvaluationId!s4EvaluationType?s2EvaluatorArn!s6LastModifiedTime!t.Score?{'Cg,Status!s
4AcknowledgedBy?s6AcknowledgedTime?t9AcknowledgerComment?s
9ContactFlowModuleId!s0InstanceId!s0MaxResults?n/NextToken?s
KContactFlowModuleAliasSummaryList?[{(vE/NextToken?s
6AliasDescription?s-AliasId?s/AliasName?s)Arn?s6LastModifiedTime?t-Version?n
MContactFlowModuleVersionSummaryList?[{(wo/NextToken?s
)Arn?s-Version?n8VersionDescription?s
<ContactFlowModuleState?s0InstanceId!s0MaxResults?i/NextToken?s
GContactFlowModulesSummaryList?[{(yR/NextToken?s
)Arn?s(Id?s*Name?s+State?s
3ContactFlowId!s0InstanceId!s0MaxResults?n/NextToken?s
GContactFlowVersionSummaryList?[{(wo/NextToken?s
7ContactFlowTypes?[s0InstanceId!s0MaxResults?i/NextToken?s
@ContactFlowSummaryList?[{(|,/NextToken?s
)Arn?s6ContactFlowState?s7ContactFlowStatus?s5ContactFlowType?s(Id?s*Name?s
/ContactId!s0InstanceId!s/NextToken?s5ReferenceTypes![s
/NextToken?s>ReferenceSummaryList?[{)$$
3Attachment?{)&68ContactAnalysis?{)&U-Date?{)'7.Email?{)'75EmailMessage?{'6]>EmailMessagePlainText?{'6]FEmailMessagePlainTextRedacted?{'6]=EmailMessageRedacted?{'6]/Number?{)'7/String?{)'7,Url?{)'7
)Arn?s*Name?s,Status?s+Value?s
3AnalyticsMode?s)Arn?s0IsRedacted?b*Name?s,Status?s+Value?s
*Name?s+Value?s
3AttributeIds?[s1DataTableId!s0InstanceId!s0MaxResults?n/NextToken?s
4Attributes![{'P./NextToken?s
1DataTableId!s0InstanceId!s0MaxResults?n/NextToken?s@PrimaryAttributeValues?[{))U0RecordIds?[s
3AttributeName!s-Values![s
/NextToken?s;PrimaryValuesList![{)*;
8LastModifiedRegion?s6LastModifiedTime?t7PrimaryValues?[{%#T.RecordId?s
/NextToken?s0Values![{)+C
1AttributeId?s3AttributeName!s8LastModifiedRegion?s6LastModifiedTime?t4LockVersion?{$vQ7PrimaryValues![{%#T.RecordId?s+Value!s/ValueType!s
>DataTableSummaryList![{(.b/NextToken?s
0InstanceId!s2LanguageCode?s0MaxResults?i/NextToken?s
?DefaultVocabularyList![{).G/NextToken?s
0InstanceId!s2LanguageCode!s2VocabularyId!s4VocabularyName!s
/EntityArn!s0EntityType!s0InstanceId!s0MaxResults?n/NextToken?s
/NextToken?s:SecurityProfiles?[{$oY
<ContactInteractionType!s0InstanceId!s0MaxResults?n/NextToken?s
<AiVersionSummaries![{)1@/NextToken?s
;AiVersionLifecycle!{)1i3AiVersionName!s
3EndOfLifeTime?t5StartOfLifeTime!t,Status!s
6EvaluationFormId!s0InstanceId!s0MaxResults?i/NextToken?s
JEvaluationFormVersionSummaryList![{)3O/NextToken?s
/CreatedBy!s1CreatedTime!t7EvaluationFormArn!s6EvaluationFormId!s;EvaluationFormVersion!i4LastModifiedBy!s6LastModifiedTime!t,Locked!b,Status!s
CEvaluationFormSummaryList![{)5X/NextToken?s
3ActiveVersion?i/CreatedBy!s1CreatedTime!t7EvaluationFormArn!s6EvaluationFormId!s5LastActivatedBy?s7LastActivatedTime?t4LastModifiedBy!s6LastModifiedTime!t3LatestVersion!i+Title!s
IExtractionDefinitionSummaryList![{)81/NextToken?s
1CreatedTime!t=ExtractionDefinitionArn!s<ExtractionDefinitionId!s3LastUpdatedBy!s5LastUpdatedTime!t*Name!s
0InstanceId!s0MaxResults?i/NextToken?s2ResourceType?s
DFlowAssociationSummaryList?[{%(A/NextToken?s
FHoursOfOperationOverrideList?[{'\k8LastModifiedRegion?s6LastModifiedTime?t/NextToken?s
EHoursOfOperationSummaryList?[{(.b/NextToken?s
4Attributes?[{'cX/NextToken?s
0InstanceId!s0MaxResults?i/NextToken?s2ResourceType!s
/NextToken?s8StorageConfigs?[{$f^
0MaxResults?i/NextToken?s
=InstanceSummaryList?[{)=|/NextToken?s
)Arn?s1CreatedTime?t(Id?s<IdentityManagementType?s9InboundCallsEnabled?b7InstanceAccessUrl?s3InstanceAlias?s4InstanceStatus?s:OutboundCallsEnabled?b1ServiceRole?s
0InstanceId!s4IntegrationArn?s5IntegrationType?s0MaxResults?i/NextToken?s
KIntegrationAssociationSummaryList?[{)A6/NextToken?s
0InstanceId?s4IntegrationArn?s?IntegrationAssociationArn?s>IntegrationAssociationId?s5IntegrationType?s;SourceApplicationName?s:SourceApplicationUrl?s0SourceType?s
6LambdaFunctions?[s/NextToken?s
1LexBots?[{$b1/NextToken?s
0InstanceId!s0MaxResults?n/NextToken?s*Type?s
;MetricSummaryList![{)DZ/NextToken?s
)Arn!s(Id!s8LastModifiedRegion?s6LastModifiedTime?t*Name!s,Status!s*Type!s
/NextToken?sANotificationSummaryList![{'j)
0InstanceId!s0MaxResults?i/NextToken?s>PhoneNumberCountryCodes?[s7PhoneNumberTypes?[s
/NextToken?s@PhoneNumberSummaryList?[{)GB
)Arn?s(Id?s1PhoneNumber?s<PhoneNumberCountryCode?s5PhoneNumberType?s
0InstanceId?s0MaxResults?i/NextToken?s>PhoneNumberCountryCodes?[s7PhoneNumberPrefix?s7PhoneNumberTypes?[s/TargetArn?s
EListPhoneNumbersSummaryList?[{)Ix/NextToken?s
0InstanceId?s1PhoneNumber?s4PhoneNumberArn?s<PhoneNumberCountryCode?s<PhoneNumberDescription?s3PhoneNumberId?s5PhoneNumberType?s:SourcePhoneNumberArn?s/TargetArn?s
/NextToken?sHPredefinedAttributeSummaryList?[{)L@
8LastModifiedRegion?s6LastModifiedTime?t*Name?s
/NextToken?s;PromptSummaryList?[{(.b
0InstanceId!s0MaxResults?n/NextToken?s-QueueId!s
BEmailAddressMetadataList?[{)Nf8LastModifiedRegion?s6LastModifiedTime?t/NextToken?s
)Arn?s(Id?s<IsDefaultOutboundEmail?b
0InstanceId!s0MaxResults?i/NextToken?s-QueueId!s
8LastModifiedRegion?s6LastModifiedTime?t/NextToken?sAQuickConnectSummaryList?[{)P[
)Arn?s(Id?s8LastModifiedRegion?s6LastModifiedTime?t*Name?s6QuickConnectType?s
0InstanceId!s0MaxResults?i/NextToken?s1QueueTypes?[s
/NextToken?s:QueueSummaryList?[{)RN
)Arn?s(Id?s8LastModifiedRegion?s6LastModifiedTime?t*Name?s/QueueType?s
0InstanceId!s0MaxResults?i/NextToken?s8QuickConnectTypes?[s
/NextToken?sAQuickConnectSummaryList?[{)P[
/ContactId!s0InstanceId!s0MaxResults?i/NextToken?s0OutputType!s3SegmentTypes![s
-Channel!s/NextToken?s2Segments![{)Um,Status!s
4Attachments?{)W43Categories?{)Xt.Event?{)ZD=ExtractedInformation?{)[6/Issues?{)]_;PostContactSummary?{)^X3Transcript?{)^z
5Attachments![{)X,1DisplayName?s(Id!s3ParticipantId!s5ParticipantRole!s-Time!{)Xd
2AttachmentId!s4AttachmentName!s1ContentType?s,Status?s
2AbsoluteTime?t
8MatchedDetails!<{)Y0
:PointsOfInterest![{)YH
9TranscriptItems?[{)Y_
9CharacterOffsets?{)Y{(Id!s
5BeginOffsetChar!i3EndOffsetChar!i
1DisplayName?s/EventType!s(Id!s3ParticipantId?s5ParticipantRole?s-Time!{)Xd
9ExtractedValues?[{)\XFExtractionDefinitionDisplayLabel?s<ExtractionDefinitionId!s>ExtractionDefinitionName!s1FailureCode?s
-Content!s:PointsOfInterest![{)\z
9CharacterOffsets?{)]<(Id!s
5BeginOffsetChar!n3EndOffsetChar!n
8IssuesDetected![{)]u
9TranscriptItems![{)^2
9CharacterOffsets?{)Y{-Content?s(Id!s
-Content?s1FailureCode?s,Status!s
-Content!s1ContentType?s1DisplayName?s(Id!s3ParticipantId!s5ParticipantRole!s2Redaction?{)`9/Sentiment?s-Time!{)Xd
:CharacterOffsets?[{)Y{
0InstanceId!s0MaxResults?n/NextToken?s6RoutingProfileId!s
8LastModifiedRegion?s6LastModifiedTime?t/NextToken?s^RoutingProfileManualAssignmentQueueConfigSummaryList?[{)bG
-Channel!s.QueueArn!s-QueueId!s/QueueName!s
0InstanceId!s0MaxResults?i/NextToken?s6RoutingProfileId!s
8LastModifiedRegion?s6LastModifiedTime?t/NextToken?sNRoutingProfileQueueConfigSummaryList?[{)dY
-Channel!s+Delay!i.Priority!i.QueueArn!s-QueueId!s/QueueName!s
/NextToken?sCRoutingProfileSummaryList?[{(.b
5EventSourceName?s0InstanceId!s0MaxResults?i/NextToken?s3PublishStatus?s
/NextToken?s9RuleSummaryList![{)g#
9ActionSummaries![{)hS1CreatedTime!t5EventSourceName!s5LastUpdatedTime!t*Name!s3PublishStatus!s-RuleArn!s:RuleCapabilityTiers?[s,RuleId!s
0ActionType!s
/NextToken?s6SecurityKeys?[{)i'
3AssociationId?s2CreationTime?t)Key?s
0InstanceId!s0MaxResults?n/NextToken?s7SecurityProfileId!s
9AllowedAIAgents?[{&4T8LastModifiedRegion?s6LastModifiedTime?t/NextToken?s
0InstanceId!s0MaxResults?i/NextToken?s7SecurityProfileId!s
6Applications?[{&4y8LastModifiedRegion?s6LastModifiedTime?t/NextToken?s
<AllowedFlowModules?[{&4b8LastModifiedRegion?s6LastModifiedTime?t/NextToken?s
8LastModifiedRegion?s6LastModifiedTime?t/NextToken?s2Permissions?[s
/NextToken?sDSecurityProfileSummaryList?[{(.b
1ResourceArn!s
+Tags?<s
0InstanceId!s0MaxResults?i*Name?s/NextToken?s,Status?s
/NextToken?s7TaskTemplates?[{)oj
)Arn?s1CreatedTime?t1Description?s(Id?s6LastModifiedTime?t*Name?s,Status?s
0InstanceId!s0MaxResults?n/NextToken?s,Status?s9TestCaseExecutionId!s0TestCaseId!s
:ExecutionRecords?[{)qx/NextToken?s
3ObservationId?s,Record?s,Status?s/Timestamp?t
-EndTime?n0InstanceId!s0MaxResults?n/NextToken?s/StartTime?n,Status?s0TestCaseId?s2TestCaseName?s
/NextToken?s<TestCaseExecutions?[{)s{
-EndTime?t/StartTime?t+Tags?<s9TestCaseExecutionId?s=TestCaseExecutionStatus?s0TestCaseId?s
/NextToken?s=TestCaseSummaryList?[{)uJ
)Arn?s(Id?s8LastModifiedRegion?s6LastModifiedTime?t*Name?s,Status?s
0MaxResults?i/NextToken?s@TrafficDistributionGroupId!s
/NextToken?sQTrafficDistributionGroupUserSummaryList?[{%8b
0InstanceId?s0MaxResults?i/NextToken?s
/NextToken?sMTrafficDistributionGroupSummaryList?[{)xP
)Arn?s(Id?s1InstanceArn?s/IsDefault?b*Name?s,Status?s
0InstanceId!s>IntegrationAssociationId!s0MaxResults?i/NextToken?s
/NextToken?s<UseCaseSummaryList?[{)z:
0UseCaseArn?s/UseCaseId?s1UseCaseType?s
/NextToken?sGUserHierarchyGroupSummaryList?[{(.b
0InstanceId!s0MaxResults?n/NextToken?s,UserId!s
/NextToken?s;UserNotifications?[{)|4
.Content?<s/CreatedAt?t/ExpiresAt?t0InstanceId?s4NotificationId?s8NotificationStatus?s.Priority?s1RecipientId?s,Source?s
0InstanceId!s0MaxResults?i/NextToken?s,UserId!s
8LastModifiedRegion?s6LastModifiedTime?t/NextToken?s=UserProficiencyList?[{$ph
/NextToken?s9UserSummaryList?[{*%A
)Arn?s(Id?s8LastModifiedRegion?s6LastModifiedTime?t.Username?s
0InstanceId!s0MaxResults?i/NextToken?s,ViewId!s
/NextToken?s@ViewVersionSummaryList?[{*'&
)Arn?s1Description?s(Id?s*Name?s*Type?s-Version?i8VersionDescription?s
0InstanceId!s0MaxResults?i/NextToken?s*Type?s
/NextToken?s:ViewsSummaryList?[{*(e
)Arn?s1Description?s(Id?s*Name?s,Status?s*Type?s
/Media?[{*)I
,Source?s*Type?s
0InstanceId!s0MaxResults?n/NextToken?s1WorkspaceId!s
/NextToken?s;WorkspacePageList![{**Z
/InputData?s*Page?s1ResourceArn?s*Slug?s
/NextToken?s>WorkspaceSummaryList![{(.b
AAllowedMonitorCapabilities?[s1ClientToken?s/ContactId!s0InstanceId!s,UserId!s
3ContactFlowId?s/ContactId!s0InstanceId!s
3AgentStatusId!s0InstanceId!s,UserId!s
1ClientToken?s3PhoneNumberId!s
1ClientToken?s0InstanceId!s2ReplicaAlias?s3ReplicaRegion!s
/ContactId!s:ContactRecordingType?s6InitialContactId!s0InstanceId!s
0InstanceId!s0MaxResults?i/NextToken?s7SearchCriteria?{*/t5SearchFilter?{*1#
7AndConditions?[{*/t6OrConditions?[{*/t8StringCondition?{*0W
4ComparisonType?s/FieldName?s+Value?s
8AttributeFilter?{*19
5AndCondition?{*1q6OrConditions?[{*1q5TagCondition?{*2,
7TagConditions?[{*2,
,TagKey?s.TagValue?s
7AgentStatuses?[{&fC;ApproximateTotalCount?l/NextToken?s
0InstanceId?s0MaxResults?i/NextToken?s<PhoneNumberCountryCode!s7PhoneNumberPrefix?s5PhoneNumberType!s/TargetArn?s
>AvailableNumbersList?[{*4`/NextToken?s
1PhoneNumber?s<PhoneNumberCountryCode?s5PhoneNumberType?s
0InstanceId!s0MaxResults?n/NextToken?s7SearchCriteria?{*635SearchFilter?{*9@
7AndConditions?[{*639BooleanCondition?{*7n:DateTimeCondition?{*829DecimalCondition?{*8f8NumberCondition?{*8f6OrConditions?[{*638StringCondition?{*0W
4ComparisonType?s/FieldName?s
4ComparisonType?s/FieldName?s.MaxValue?s.MinValue?s
4ComparisonType?s/FieldName?s.MaxValue?n.MinValue?n
8AttributeFilter?{*19IContactEvaluationAttributeFilter?{*9|
5AndCondition?{*;)LContactEvaluationAttributeCondition?{*;X6OrConditions?[{*;)5TagCondition?{*2,
=AttributeConditions?[{*;X7TagConditions?[{*2,
2AttributeKey?s7AttributeValue?{*<34ComparisonType?s
1StringValue?s
;ApproximateTotalCount?nEEvaluationSearchSummaryList?[{*=//NextToken?s
1CreatedTime!t3EvaluationArn!s6EvaluationFormId?s9EvaluationFormTitle?s;EvaluationFormVersion!n2EvaluationId!s4EvaluationType?s6LastModifiedTime!t1Metadata!{*?-,Status!s+Tags?<s
4AcknowledgedBy?s6AcknowledgedTime?t9AcknowledgerComment?s;AutoEvaluationEnabled?b:AutoEvaluationStatus?s:CalibrationSessionId?s4ContactAgentId?s/ContactId!s:ContactParticipantId?s<ContactParticipantRole?s2EarnedPoints?n2EvaluatorArn!s2MaxBasePoint?n9PerformanceCategory?s.ReviewId?s3SamplingJobId?s8ScoreAutomaticFail?b8ScoreNotApplicable?b5ScorePercentage?n
0InstanceId!s0MaxResults?i/NextToken?s7SearchCriteria?{*Cz5SearchFilter?{*E&
7AndConditions?[{*Cz6OrConditions?[{*Cz4StateCondition?s5StatusCondition?s8StringCondition?{*0W
2TagFilter?{*E6
7AndConditions?[{*2,7OrConditions?[[{*2,5TagCondition?{*2,
;ApproximateTotalCount?l<ContactFlowModules?[{'J-/NextToken?s
0InstanceId!s0MaxResults?i/NextToken?s7SearchCriteria?{*GH5SearchFilter?{*H^
7AndConditions?[{*GH6OrConditions?[{*GH4StateCondition?s5StatusCondition?s8StringCondition?{*0W3TypeCondition?s
<FlowAttributeFilter?{*I-2TagFilter?{*E6
5AndCondition?{*J)AContactFlowTypeCondition?{*J\6OrConditions?[{*J)5TagCondition?{*2,
AContactFlowTypeCondition?{*J\7TagConditions?[{*2,
5ContactFlowType?s
;ApproximateTotalCount?l6ContactFlows?[{'H#/NextToken?s
0InstanceId!s0MaxResults?i/NextToken?s7SearchCriteria?{*LG-Sort?{*TS2TimeRange!{*P6
4ActiveRegions?[s<AdditionalTimeRange?{*OL=AgentHierarchyGroups?{*Pl/AgentIds?[s1AiAgents?{*Q@/Channels?[s8ContactAnalysis?{*R+4ContactTags?{*E68InitiationMethods?[s-Name?{*S+/QueueIds?[s8RoutingCriteria?{*SFDSearchableContactAttributes?{*T&DSearchableSegmentAttributes?{*T&
2Criteria![{*Oh/MatchType!s
2TimeRange?{*P6;TimestampCondition?{*PT
-EndTime!t/StartTime!t*Type!s
3ConditionType!s*Type!s
,L1Ids?[s,L2Ids?[s,L3Ids?[s,L4Ids?[s,L5Ids?[s
2Criteria?[{*QP
6AiAgentEscalated?b/AiUseCase?s(Id?s3VersionNumber?n
3Transcript?{*R<
2Criteria![{*RX/MatchType?s
/MatchType!s5ParticipantRole!s1SearchText![s
/MatchType!s1SearchText![s
/Steps?[{*SS
6AgentCriteria?{*Sg
/AgentIds?[s/MatchType?s
2Criteria![{*TB/MatchType?s
)Key!s-Values![s
/FieldName!s+Order!s
2Contacts![{*U7/NextToken?s0TotalCount?l
2AgentInfo?{*XD5AiAgentInfo?[{'7.)Arn?s-Channel?s9DisconnectTimestamp?tAGlobalResiliencyMetadata?{',g(Id?s6InitialContactId?s6InitiationMethod?s9InitiationTimestamp?t*Name?s7PreviousContactId?s2QueueInfo?{'0$8RoutingCriteria?{*Xf8ScheduledTimestamp?t;SegmentAttributes?<{*Z*+Tags?<s
?ConnectedToAgentTimestamp?t(Id?s
9ActivationTimestamp?t+Index?n/Steps?[{*Y7
/Expiry?{*Y]3Expression?{'3k,Status?s
7DurationInSeconds?n5ExpiryTimestamp?t
2ValueMap?<{%7t1ValueString?s
0InstanceId!s0MaxResults?n/NextToken?s7SearchCriteria?{*/t5SearchFilter?{*1#
;ApproximateTotalCount?n4DataTables?[{'Mx/NextToken?s
0InstanceId!s0MaxResults?n/NextToken?s7SearchCriteria?{*/t5SearchFilter?{*E&
;ApproximateTotalCount?n8EmailAddresses?[{*]D/NextToken?s
=AliasConfigurations?[{$d21Description?s1DisplayName?s2EmailAddress?s5EmailAddressArn?s4EmailAddressId?s
0InstanceId!s0MaxResults?n/NextToken?s7SearchCriteria?{*_F5SearchFilter?{*1#
7AndConditions?[{*_F9BooleanCondition?{*7n:DateTimeCondition?{*828NumberCondition?{*8f6OrConditions?[{*_F8StringCondition?{*0W
;ApproximateTotalCount?nIEvaluationFormSearchSummaryList?[{*a\/NextToken?s
3ActiveVersion?n/AiVersion?s;AutoEvaluationEnabled?b<ContactInteractionType?s/CreatedBy!s1CreatedTime!t1Description?s7EvaluationFormArn!s6EvaluationFormId!s<EvaluationFormLanguage?s5LastActivatedBy?s7LastActivatedTime?t4LastModifiedBy!s6LastModifiedTime!t3LatestVersion!n,Status!s+Tags?<s+Title!s
0InstanceId!s0MaxResults?n/NextToken?s7SearchCriteria?{*ej5SearchFilter?{*E&
7AndConditions?[{*ej6DateCondition?{*0W6OrConditions?[{*ej8StringCondition?{*0W
;ApproximateTotalCount?nCHoursOfOperationOverrides?[{'\k/NextToken?s
0InstanceId!s0MaxResults?i/NextToken?s7SearchCriteria?{*/t5SearchFilter?{*E&
;ApproximateTotalCount?l;HoursOfOperations?[{'ZF/NextToken?s
0InstanceId!s0MaxResults?n/NextToken?s7SearchCriteria?{*in5SearchFilter?{*E&
7AndConditions?[{*in9BooleanCondition?{*7n6OrConditions?[{*in8StringCondition?{*0W
;ApproximateTotalCount?n1Metrics?[{'de/NextToken?s
;ApproximateTotalCount?n/NextToken?s7Notifications?[{*ky
)Arn?s.Content?<s/CreatedAt?t/ExpiresAt?t(Id?s0InstanceId?s8LastModifiedRegion?s6LastModifiedTime?t.Priority?s1Recipients?[s+Tags?<s
0InstanceId!s0MaxResults?i/NextToken?s7SearchCriteria?{*/t
;ApproximateTotalCount?l/NextToken?s>PredefinedAttributes?[{'n[
;ApproximateTotalCount?l/NextToken?s1Prompts?[{'pK
0InstanceId!s0MaxResults?i/NextToken?s7SearchCriteria?{*p75SearchFilter?{*E&
7AndConditions?[{*p76OrConditions?[{*p78QueueTypeCondition?s8StringCondition?{*0W
;ApproximateTotalCount?l/NextToken?s0Queues?[{'qZ
;ApproximateTotalCount?l/NextToken?s7QuickConnects?[{'ss
0InstanceId!s0MaxResults?i/NextToken?s4ResourceTypes?[s7SearchCriteria?{*s2
;TagSearchCondition?{*sK
,TagKey?s:TagKeyComparisonType?s.TagValue?s<TagValueComparisonType?s
/NextToken?s.Tags?[{*tN
)Key?s+Value?s
;ApproximateTotalCount?l/NextToken?s9RoutingProfiles?[{'uU
;ApproximateTotalCount?n/NextToken?s/Rules![{*uo
9ActionSummaries![{)hS1CreatedTime!t3LastUpdatedBy!s5LastUpdatedTime!t*Name!s=PreEvaluationFilters?{&/M3PublishStatus!s-RuleArn!s:RuleCapabilityTiers?[s,RuleId!s+Tags?<s;TriggerEventSource!{&0J
;ApproximateTotalCount?l/NextToken?s:SecurityProfiles?[{*x_
)Arn?s1Description?s(Id?s<OrganizationResourceId?s9SecurityProfileName?s+Tags?<s
0InstanceId!s0MaxResults?n/NextToken?s7SearchCriteria?{*zI5SearchFilter?{*E&
7AndConditions?[{*zI6OrConditions?[{*zI5StatusCondition?s8StringCondition?{*0W
;ApproximateTotalCount?n/NextToken?s3TestCases?[{(%u
;ApproximateTotalCount?l/NextToken?s=UserHierarchyGroups?[{(,k
0InstanceId!s0MaxResults?i/NextToken?s7SearchCriteria?{+#K5SearchFilter?{+&O
7AndConditions?[{+#K@HierarchyGroupCondition?{+$^6ListCondition?{+%'6OrConditions?[{+#K8StringCondition?{*0W
=HierarchyGroupMatchType?s+Value?s
4Conditions?[{+%J4TargetListType?s
8NumberCondition?{+%u8StringCondition?{*0W
4ComparisonType?s/FieldName?s.MaxValue?i.MinValue?i
2TagFilter?{*E6<UserAttributeFilter?{+&x
5AndCondition?{+'s@HierarchyGroupCondition?{+$^6OrConditions?[{+'s5TagCondition?{*2,
@HierarchyGroupCondition?{+$^7TagConditions?[{*2,
;ApproximateTotalCount?l/NextToken?s/Users?[{+(|
AAfterContactWorkConfigs?[{&Cv)Arn?s;AutoAcceptConfigs?[{&E45DirectoryUserId?s6HierarchyGroupId?s(Id?s5IdentityInfo?{+,3EPersistentConnectionConfigs?[{&FK4PhoneConfig?{&Fm<PhoneNumberConfigs?[{&Gr6RoutingProfileId?s9SecurityProfileIds?[s+Tags?<s.Username?sAVoiceEnhancementConfigs?[{&H=
/FirstName?s.LastName?s
0InstanceId!s0MaxResults?n/NextToken?s7SearchCriteria?{+->5SearchFilter?{*1#
7AndConditions?[{+->6OrConditions?[{+->8StringCondition?{*0W9ViewStatusCondition?s7ViewTypeCondition?s
;ApproximateTotalCount?n/NextToken?s/Views?[{+.|
)Arn?s0Content?{&Lk1CreatedTime?t1Description?s(Id?s6LastModifiedTime?t*Name?s,Status?s+Tags?<s*Type?s-Version?n8VersionDescription?s7ViewContentSha256?s
0InstanceId!s2LanguageCode?s0MaxResults?i4NameStartsWith?s/NextToken?s+State?s
/NextToken?s?VocabularySummaryList?[{+2&
)Arn!s3FailureReason?s(Id!s2LanguageCode!s6LastModifiedTime!t*Name!s+State!s
;ApproximateTotalCount?n/NextToken?s?WorkspaceAssociations?[{+3Z
1ResourceArn?s0ResourceId?s2ResourceName?s2ResourceType?s2WorkspaceArn?s1WorkspaceId?s
;ApproximateTotalCount?n/NextToken?s4Workspaces?[{+53
)Arn?s/CreatedAt?t1Description?s(Id?s*Name?s+Tags?<s+Title?s0Visibility?s
3DestinationId!s.Event!{+6k:NewSessionDetails?{+71.SourceId!s-Subtype?s
-Content?s1ContentType?s*Type!s
1Attributes?<s;ParticipantDetails?{+8<?StreamingConfiguration?{+8KESupportedMessagingContentTypes?[s
1DisplayName!s
:StreamingEndpointArn!s
6InitialContactId?s4NewChatCreated?b
=AdditionalRecipients?{+:q1ClientToken?s@DestinationEmailAddress!{+;/5EmailMessage!{+;M9FromEmailAddress!{+;/0InstanceId!s7SourceCampaign?{+=j1TrafficType!s
:CcEmailAddresses?[{+;/
1DisplayName?s2EmailAddress!s
7MessageSourceType!s3RawMessage?{+<4?TemplatedMessageConfig?{+<T
*Body!s1ContentType!s-Subject!s
5KnowledgeBaseId!s7MessageTemplateId!s;TemplateAttributes!{+=9
7CustomAttributes?<s?CustomerProfileAttributes?s
0CampaignId?s7OutboundRequestId?s
/BrowserId!s1ClientToken?s0Content!{+?B4Destination!{+@M/ExpiresAt!t0InstanceId!s/SessionId!s/Source!{+@e
3Attributes?{+?d*Type!s-ViewArn?s
:RecommenderConfig?{+?|
.Context?<s0DomainName!s5RecommenderName!s
/ProfileId!s.WidgetId!s
7SourceCampaign!{+=j
0AiAgent!{+BP1Attributes?<s1ClientToken?s7InitialMessage?{+B]0InstanceId!s;ParticipantDetails!{+8<7PersistentChat?{+Bv6RelatedContactId?s
/AiAgentId!s
-Content!s1ContentType!s
5RehydrationType?s5SourceContactId?s
/ContactId?s<ContinuedFromContactId?s3ParticipantId?s6ParticipantToken?s
;AssociatedResourceArn!s1ClientToken?s2CreatedBy?{%'*.FileName!s5FileSizeInBytes!l5FileUseCaseType!s0InstanceId!s+Tags?<s8UrlExpiryInSeconds?i
2CreatedBy?{%'*2CreationTime?s-FileArn?s,FileId?s0FileStatus?s:UploadUrlMetadata?{+Fa
7HeadersToInclude?<s)Url?s/UrlExpiry?s
1Attributes?<s;ChatDurationInMinutes?i1ClientToken?s3ContactFlowId!s0CustomerId?s?DisconnectOnCustomerExit?[s7InitialMessage?{+B]0InstanceId!sAParticipantConfiguration?{+JF;ParticipantDetails!{+8<7PersistentChat?{+Bv6RelatedContactId?s;SegmentAttributes?<{%7tESupportedMessagingContentTypes?[s
2ResponseMode?s
?AnalyticsConfiguration!{+KR5AnalyticsModes![s1ClientToken?s/ContactId!s0InstanceId!s
>LanguageConfiguration!{+M$?RedactionConfiguration!{+M6;RulesConfiguration!{+Mb?SentimentConfiguration!{+Mn=SummaryConfiguration!{+Mz
4LanguageLocale?s
.Behavior!s/Entities?[s.MaskMode?s,Policy!s
.Behavior?s
.Behavior!s
3SummaryModes![s
/ContactId?s0InstanceId?s
DAutoEvaluationConfiguration?{%HW1ClientToken?s/ContactId!s6EvaluationFormId!s0InstanceId!s+Tags?<s
3EvaluationArn!s2EvaluationId!s
/ContactId?s1FailureMode?s0InstanceId?s2ProcessorArn?s
/ContactId!s6InitialContactId!s0InstanceId!sDVoiceRecordingConfiguration!{+QF
7IvrRecordingTrack?s9VoiceRecordingTrack?s
CChatStreamingConfiguration!{+8K1ClientToken?s/ContactId!s0InstanceId!s
1StreamingId!s
=AdditionalRecipients?{+UY5Attachments?[{+V$1Attributes?<s1ClientToken?s3ContactFlowId?s1Description?s=DestinationEmailAddress!s5EmailMessage!{+V89FromEmailAddress!{+;/0InstanceId!s*Name?s4References?<{%7F6RelatedContactId?s;SegmentAttributes?<{%7t
5CcAddresses?[{+;/5ToAddresses?[{+;/
.FileName!s+S3Url!s
7MessageSourceType!s3RawMessage?{+V]
*Body!s1ContentType!s.Headers?<s-Subject!s
/ContactId?s
6EvaluationFormId!s;EvaluationFormVersion!n0InstanceId!s
7EvaluationFormArn!s6EvaluationFormId!s;EvaluationFormVersion!n
1Attributes?<s;ChatDurationInMinutes?n1ClientToken?s3ContactFlowId!s<DestinationEndpoint!{%*u=InitialSystemMessage?{+B]FInitialTemplatedSystemMessage?{+<T0InstanceId!s;ParticipantDetails?{+8<6RelatedContactId?s;SegmentAttributes!<{%7t7SourceEndpoint!{%*uESupportedMessagingContentTypes?[s
=AdditionalRecipients?{+:q1ClientToken?s/ContactId!s@DestinationEmailAddress!{+;/5EmailMessage!{+;M9FromEmailAddress?{+;/0InstanceId!s
EAnswerMachineDetectionConfig?{+`F1Attributes?<s0CampaignId?s1ClientToken?s3ContactFlowId!s1Description?s<DestinationPhoneNumber!s0InstanceId!s*Name?s9OutboundStrategy?{%+--QueueId?s4References?<{%7F6RelatedContactId?s:RingTimeoutInSeconds?n7SourcePhoneNumber?s1TrafficType?s
>AwaitAnswerMachinePrompt?bBEnableAnswerMachineDetection?b
1ClientToken?s/ContactId!s0InstanceId!s
5Attachments?[{+V$1Attributes?<s1ClientToken?s3ContactFlowId?s1Description?s0InstanceId!s*Name!s7PreviousContactId?s4QuickConnectId?s4References?<{%7F6RelatedContactId?s3ScheduledTime?t;SegmentAttributes?<{%7t4TaskTemplateId?s
1ClientToken?s0InstanceId!s0TestCaseId!s
,Status?s9TestCaseExecutionId?s0TestCaseId?s
<AllowedCapabilities?{+f{1Attributes?<s1ClientToken?s3ContactFlowId!s1Description?s0InstanceId!s;ParticipantDetails!{+8<4References?<{%7F6RelatedContactId?s;SegmentAttributes?<{%7t
.Agent?{%nW1Customer?{%nW
7ConnectionData?{+h%/ContactId?s3ParticipantId?s6ParticipantToken?s
1Attendee?{+hA0Meeting?{+h[
0AttendeeId?s/JoinToken?s
7MediaPlacement?{+iE1MediaRegion?s8MeetingFeatures?{+jB/MeetingId?s
6AudioFallbackUrl?s2AudioHostUrl?s7EventIngestionUrl?s2SignalingUrl?s4TurnControlUrl?s
.Audio?{+jN
3EchoReduction?s
/ContactId!s9DisconnectReason?{+k50InstanceId!s
*Code?s
/ContactId!s0InstanceId!s1StreamingId!s
1ClientToken?s0InstanceId!s9TestCaseExecutionId!s0TestCaseId!s
1Answers?<{+m82EvaluationId!s0InstanceId!s/Notes?<{'E%4SubmittedBy?{+mD
.Value?{'=h
4ConnectUserArn?s
/ContactId!s0InstanceId!s+Tags!<s
1ResourceArn!s+Tags!<s
1ClientToken?s3ContactFlowId!s/ContactId!s0InstanceId!s-QueueId?s,UserId?s
/ContactId!s0InstanceId!s.TagKeys![s
1ResourceArn!s.TagKeys![s
3AgentStatusId!s1Description?s2DisplayOrder?i0InstanceId!s*Name?s6ResetOrderNumber?b+State?s
1AllowedIps?[s=AuthenticationProfileId!s1BlockedIps?[s1Description?s0InstanceId!s*Name?s=PeriodicSessionDuration?i?SessionInactivityDuration?nFSessionInactivityHandlingEnabled?b
/ContactId!s9CustomerEndpoint?{%*u1Description?s0InstanceId!s*Name?s2QueueInfo?{$oY4References?<{%7F;SegmentAttributes?<{%7t7SystemEndpoint?{%*u1UserInfo?{%8b
1Attributes!<s6InitialContactId!s0InstanceId!s
1Answers?<{+m82EvaluationId!s0InstanceId!s/Notes?<{'E%2UpdatedBy?{+mD
3ContactFlowId!s-Content!s0InstanceId!s
3ContactFlowId!s6ContactFlowState?s1Description?s0InstanceId!s*Name?s
-AliasId!s9ContactFlowModuleId!s>ContactFlowModuleVersion?n1Description?s0InstanceId!s*Name?s
9ContactFlowModuleId!s-Content?s0InstanceId!s.Settings?s
9ContactFlowModuleId!s1Description?s0InstanceId!s*Name?s+State?s
3ContactFlowId!s1Description?s0InstanceId!s*Name?s
/ContactId!s0InstanceId!s3QueuePriority?l@QueueTimeAdjustmentSeconds?i8RoutingCriteria?{+{%
/Steps?[{+{2
/Expiry?{+{O3Expression?{'3k
7DurationInSeconds?i
/ContactId!s0InstanceId!s3ScheduledTime!t
/ContactId!s0InstanceId!s4TaskTemplateId!s
0InstanceId!s1IsolatedAll!b
3AttributeName!s1DataTableId!s1Description?s0InstanceId!s*Name!s-Primary?b3Validation?{%BH/ValueType!s
4LockVersion!{$vQ*Name!s
1DataTableId!s1Description?s0InstanceId!s*Name!s.TimeZone!s4ValueLockLevel!s
1DataTableId!s0InstanceId!s4LockVersion!{$vQ:NewPrimaryValues![{$w(7PrimaryValues![{$w(
1ClientToken?s1Description?s1DisplayName?s4EmailAddressId!s0InstanceId!s
/AiVersion?s-AsDraft?bDAutoEvaluationConfiguration?{%HW1ClientToken?s6CreateNewVersion?b1Description?s6EvaluationFormId!s;EvaluationFormVersion!i0InstanceId!s/Items![{%Hb>LanguageConfiguration?{%Y[<ReviewConfiguration?{%Yk8ScoringStrategy?{%ZZ<TargetConfiguration?{%['+Title!s
1ClientToken?s0Display?{%\d@ExtractionConfiguration!{%\m<ExtractionDefinitionId!s0InstanceId!s*Name!s
0Config?[{%_91Description?s8HoursOfOperationId!s0InstanceId!s*Name?s.TimeZone?s
0Config?[{%aq1Description?s3EffectiveFrom?s3EffectiveTill?s8HoursOfOperationId!s@HoursOfOperationOverrideId!s0InstanceId!s*Name?s2OverrideType?s9RecurrenceConfig?{%bM
3AttributeType!s1ClientToken?s0InstanceId!s+Value!s
3AssociationId!s1ClientToken?s0InstanceId!s2ResourceType!s6StorageConfig!{$f^
0InstanceId!s:MetricCalculation?{%hP.MetricId!s<PositiveTrendIndicator?s*Unit?s
1Description?s0InstanceId!s.MetricId!s*Name?s
.Content!<s0InstanceId!s4NotificationId!s
*Code?s+Error?s6ErrorDescription?s0InstanceId!s+State!s
=ChannelConfiguration!{,2Q/ContactId!s0InstanceId!s
-Chat?{,2\
DParticipantTimerConfigList![{,3$
5ParticipantRole!s/TimerType!s3TimerValue!{,3S
<ParticipantTimerAction?sGParticipantTimerDurationInMinutes?i
1ClientToken?s0InstanceId?s3PhoneNumberId!s/TargetArn?s
1ClientToken?s<PhoneNumberDescription?s3PhoneNumberId!s
1Description?s0InstanceId!s*Name?s.PromptId!s+S3Uri?s
8HoursOfOperationId!s0InstanceId!s-QueueId!s
0InstanceId!s1MaxContacts?i-QueueId!s
1Description?s0InstanceId!s*Name?s-QueueId!s
0InstanceId!s=OutboundCallerConfig!{%vt-QueueId!s
0InstanceId!s<OutboundEmailConfig!{%w^-QueueId!s
0InstanceId!s-QueueId!s,Status!s
0InstanceId!s;QuickConnectConfig!{%xw4QuickConnectId!s
1Description?s0InstanceId!s*Name?s4QuickConnectId!s
<AgentAvailabilityTimer!s0InstanceId!s6RoutingProfileId!s
0InstanceId!s<MediaConcurrencies![{&#06RoutingProfileId!s
<DefaultOutboundQueueId!s0InstanceId!s6RoutingProfileId!s
1Description?s0InstanceId!s*Name?s6RoutingProfileId!s
0InstanceId!s6QueueConfigs![{$n+6RoutingProfileId!s
1Actions![{&'8.Function!s0InstanceId!s*Name!s=PreEvaluationFilters?{&/M3PublishStatus!s,RuleId!s
9AllowedAIAgents?[{&4TJAllowedAccessControlHierarchyGroupId?s?AllowedAccessControlTags?<s<AllowedFlowModules?[{&4b6Applications?[{&4y1Description?sKGranularAccessControlConfiguration?{&5MCHierarchyRestrictedResources?[s0InstanceId!s2Permissions?[s7SecurityProfileId!s=TagRestrictedResources?[s
4Constraints?{&993ContactFlowId?s1Defaults?{&:11Description?s0Fields?[{&:c0InstanceId!s*Name?s6SelfAssignFlowId?s,Status?s4TaskTemplateId!s
)Arn?s4Constraints?{&993ContactFlowId?s1CreatedTime?t1Defaults?{&:11Description?s0Fields?[{&:c(Id?s0InstanceId?s6LastModifiedTime?t*Name?s6SelfAssignFlowId?s,Status?s
-Content?s1Description?s3EntryPoint?{&=.8InitializationData?s0InstanceId!s8LastModifiedRegion?s6LastModifiedTime?t*Name?s,Status?s0TestCaseId!s
4AgentConfig?{(a1(Id!s5SignInConfig?{(a]8TelephonyConfig?{(a1
AAfterContactWorkConfigs?[{&Cv;AutoAcceptConfigs?[{&E40InstanceId!sEPersistentConnectionConfigs?[{&FK<PhoneNumberConfigs?[{&Gr,UserId!sAVoiceEnhancementConfigs?[{&H=
6HierarchyGroupId?s0InstanceId!s,UserId!s
6HierarchyGroupId!s0InstanceId!s*Name!s
;HierarchyStructure!{,JN0InstanceId!s
2LevelFive?{&,`2LevelFour?{&,`1LevelOne?{&,`3LevelThree?{&,`1LevelTwo?{&,`
5IdentityInfo!{&Ek0InstanceId!s,UserId!s
0InstanceId!s8LastModifiedRegion?s6LastModifiedTime?t4NotificationId!s,Status!s,UserId!s
0InstanceId!s4PhoneConfig!{&Fm,UserId!s
0InstanceId!s6RoutingProfileId!s,UserId!s
0InstanceId!s9SecurityProfileIds![s,UserId!s
0Content!{&Jc0InstanceId!s,Status!s,ViewId!s
1Description?s0InstanceId!s*Name?s,ViewId!s
1Description?s0InstanceId!s*Name?s+Title?s1WorkspaceId!s
/InputData?s0InstanceId!s-NewPage?s*Page!s1ResourceArn?s*Slug?s1WorkspaceId!s
0InstanceId!s.Theme?{&Ov1WorkspaceId!s
0InstanceId!s0Visibility!s1WorkspaceId!s
)"};
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
