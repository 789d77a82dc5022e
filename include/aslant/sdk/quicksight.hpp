// What the actions of quicksight take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Woverlength-strings"
#endif
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x1e79151f9f05d7ad>{
    R"(&B#-)#-Q#-s#.A#.b#.{#/E#/h#0-#0B#0Z#0x#13#1T#1m#2*#2D#2^#2r#3.#3N#3c#4(#4K#4d#5'#5D#5]#6)#6H#6f#6{#79#7V#7k#8+#8@#8d#8{#9>#9e#:/#:R#:q#;,#;D#;W#;u#<0#<O#<p#=/#=F#=n#>.#>Y#>s#?-#?C#?c#?x#@=#@`#A/#AL#Ai#B(#BN#Bm#C7#CU#Cj#D(#DE#DZ#Dt#E/#ES#Ej#F$#FE#Fi#G,#GU#G{#HB#Hg#I.#IZ#Iq#J9#JS#Jw#KB#KW#Kw#L=#Lc#M/#MN#Me#N,#NS#Nv#O7#O\#P(#PN#Pz#QK#Qd#R.#RX#Rt#SA#Sn#T0#TF#T^#U'#UR#Ui#V0#VU#Vp#W5#WV#Wu#XE#Xd#Y%#YM#Y|#ZR#Zs#[>#[d#\4#\K#\m#]-#]L#]p#^;#^R#^n#_6#_M#_o#`9#`W#a##a<#aR#aq#bA#bl#cI#cg#d&#dB#d^#dz#e>#eR#eh#f,#f>#fa#g*#g>#g]#g|#h:#hP#hi#i(#i;#iV#ik#j1#jO#jc#k+#kT#k|#l:#lV#lr#m0#mU#ms#n6#nP#nl#o&#oC#o`#p$#p;#pU#pp#q*#qM#qo#r)#r?#rW#rj#s0#sL#sf#t1#tG#t`#u&#u<#uT#uh#v(#v@#v[#vp#w-#wC#wa#ww#x3#xK#xn#y7#yS#yv#zG#z\#zs#{@#{d#|)#|H#|r$#-$#M$#e$$.$$L$%#$%A$%V$%u$&@$&a$&z$'>$'b$(1$(Z$(q$)9$)S$)x$*I$*c$*w$+<$+R$+s$,.$,Q$,z$-=$-\$-y$.G$.d$/0$/U$0($0V$0u$1>$1b$22$2M$2u$30$3P$3n$4,$4I$4l$5'$5A$5a$5v$6<$6^$7($7?$7S$7w
batchCreateTopicReviewedAnswer {$8:{$I\
batchDeleteKnowledgeBase {$Jy{$KC
batchDeleteTopicReviewedAnswer {$Ln{$I\
batchDescribeUserLimits {$M;{$N#
cancelIngestion {$P2{$P\
createAccountCustomization {$Q,{$RV
createAccountSubscription {$SM{$Vt
createActionConnector {$X#{$ab
createAgent {$bI{$e|
createAnalysis {$fY{+;s
createApprovalPolicy {+<S{+=l
createBrand {+?G{+Ei
createCustomPermissions {+H|{-4>
createDashboard {-4Z{-?o
createDataSet {-@]{-{U
createDataSource {-|@{.DT
createDlpSetting {.E6{.Gx
createFlow {.H@{.I<
createFolder {.Ia{.Jt
createFolderMembership {.KA{.Kt
createGroup {.L[{.M7
createGroupMembership {.N-{.Nb
createIAMPolicyAssignment {.OC{.PB
createIngestion {.QJ{.R*
createKnowledgeBase {.Rf{.W|
createLimitsProfile {.Xn{.Ys
createNamespace {.Z,{.Zc
createOAuthClientApplication {.[^{.^K
createRefreshSchedule {._9{.aO
createRoleMembership {.ax{.bN
createSpace {.bd{.c9
createTemplate {.c[{.jR
createTemplateAlias {.k?{.l&
createTheme {.lz{.xs
createThemeAlias {.y]{.z>
createTopic {.{2{/<m
createTopicRefreshSchedule {/=F{/?7
createTopicV2 {/?o{/BB
createVPCConnection {/Bh{/D#
deleteAccountCustomPermission {/Dw{/E-
deleteAccountCustomization {/EC{.bN
deleteAccountSubscription {/Dw{.bN
deleteActionConnector {/E_{/F)
deleteAgent {/FY{/Fs
deleteAnalysis {/G&{/Gw
deleteApp {/HU{/Fs
deleteApprovalPolicy {/Hm{%V>
deleteBrand {/Hy{/Fs
deleteBrandAssignment {/Dw{/Fs
deleteCustomPermissions {/I9{-4>
deleteDashboard {/Ia{/J5
deleteDataSet {/J_{/J{
deleteDataSetRefreshProperties {/J_{.bN
deleteDataSource {/KI{/Kh
deleteDefaultQBusinessApplication {/EC{/E-
deleteDlpSetting {/L9{.Gx
deleteFlow {/LX{/E-
deleteFolder {/Lq{.Jt
deleteFolderMembership {.KA{.bN
deleteGroup {/M2{.bN
deleteGroupMembership {.N-{.bN
deleteIAMPolicyAssignment {/MZ{/N-
deleteIdentityPropagationConfig {/NT{.bN
deleteKnowledgeBase {/Nn{/O6
deleteLimitsProfile {/Oq{.jK
deleteNamespace {/P0{.bN
deleteOAuthClientApplication {/PL{/Pw
deleteRefreshSchedule {/QT{.aO
deleteRoleCustomPermission {/R#{.bN
deleteRoleMembership {.ax{.bN
deleteSpace {/RF{.c9
deleteTemplate {/R`{/S3
deleteTemplateAlias {/S\{/T+
deleteTheme {/T`{/U0
deleteThemeAlias {/UV{/U|
deleteTopic {/VT{/Vn
deleteTopicRefreshSchedule {/W:{/?7
deleteTopicV2 {/VT{/BB
deleteUser {/W`{.bN
deleteUserByPrincipalId {/X-{.bN
deleteUserCustomPermission {/W`{/E-
deleteVPCConnection {/XW{/Xy
describeAccountCustomPermission {/Dw{/Ys
describeAccountCustomization {/ZG{$RV
describeAccountSettings {/Dw{/Zn
describeAccountSubscription {/Dw{/\[
describeActionConnector {/E_{/^K
describeActionConnectorPermissions {/E_{/hO
describeAgent {/FY{/i7
describeAgentPermissions {/FY{/mM
describeAnalysis {/m|{/n?
describeAnalysisDefinition {/m|{/q*
describeAnalysisPermissions {/m|{/r3
describeApp {/HU{/rv
describeAppPermissions {/HU{/su
describeApprovalPolicy {/Hm{+=l
describeAssetBundleExportJob {/tH{/tq
describeAssetBundleImportJob {/|0{/|Y
describeAutomationJob {07p{09$
describeBrand {0:*{+Ei
describeBrandAssignment {/Dw{0:P
describeBrandPublishedVersion {/Hy{+Ei
describeCustomPermissions {/I9{0:h
describeDashboard {0;|{0<\
describeDashboardDefinition {0;|{0?o
describeDashboardPermissions {0A<{0AZ
describeDashboardSnapshotJob {0Bc{0C7
describeDashboardSnapshotJobResult {0Bc{0HF
describeDashboardsQAConfiguration {/Dw{0KK
describeDataSet {/J_{0Kv
describeDataSetPermissions {/J_{0Qv
describeDataSetRefreshProperties {/J_{0R]
describeDataSource {/KI{0T`
describeDataSourcePermissions {/KI{0W|
describeDefaultQBusinessApplication {/EC{0Xi
describeDlpSetting {/L9{0Y5
describeFlow {0Zp{0[>
describeFolder {/Lq{0]S
describeFolderPermissions {0_${0_d
describeFolderResolvedPermissions {0_${0_d
describeGroup {/M2{.M7
describeGroupMembership {.N-{.Nb
describeIAMPolicyAssignment {/MZ{0`O
describeIngestion {$P2{0b&
describeIpRestriction {/Dw{0eF
describeKeyRegistration {0fq{0g8
describeKnowledgeBase {/Nn{0h\
describeKnowledgeBasePermissions {/Nn{0n[
describeLimitsProfile {/Oq{0oN
describeNamespace {/P0{0pj
describeOAuthClientApplication {/PL{0rp
describeQPersonalizationConfiguration {/Dw{0v'
describeQuickSightQSearchConfiguration {/Dw{0vS
describeRefreshSchedule {/QT{0vy
describeResourcePermissions {/Dw{0wP
describeRoleCustomPermission {/R#{0x0
describeSelfUpgradeConfiguration {/P0{0x^
describeSpace {0yM{0yy
describeSpacePermissions {/RF{1#8
describeTemplate {1#l{1$K
describeTemplateAlias {/S\{.l&
describeTemplateDefinition {1#l{1'L
describeTemplatePermissions {1(U{1(r
describeTheme {1)[{1*7
describeThemeAlias {/UV{.z>
describeThemePermissions {1,Z{1,t
describeTopic {/VT{1-W
describeTopicPermissions {/VT{1.F
describeTopicPermissionsV2 {/VT{1/)
describeTopicRefresh {1/f{102
describeTopicRefreshSchedule {/W:{11,
describeTopicV2 {/VT{11y
describeUser {/W`{12h
describeVPCConnection {/XW{156
generateEmbedUrlForAnonymousUser {18I{1=*
generateEmbedUrlForRegisteredUser {1=^{1Ey
generateEmbedUrlForRegisteredUserWithIdentity {1F@{1G@
getDashboardEmbedUrl {1Ga{1Ib
getFlowMetadata {/LX{1J)
getFlowPermissions {/LX{1KO
getIdentityContext {1L,{1MC
getSessionEmbedUrl {1Mc{1Ib
listActionConnectors {1NK{1Nt
listAgents {1NK{1P^
listAnalyses {1Qy{1RH
listApprovalPolicies {1Sn{1T.
listApps {1NK{1TJ
listAssetBundleExportJobs {1Qy{1Tx
listAssetBundleImportJobs {1Qy{1W7
listBrands {1NK{1Xo
listCustomPermissions {1NK{1Z.
listDashboardVersions {1Zl{1[I
listDashboards {1Qy{1]'
listDataSets {1Qy{1^s
listDataSources {1Qy{1b%
listDlpSettings {1NK{1bY
listFlows {1NK{1d%
listFolderMembers {1fT{1g.
listFolders {1Qy{1h%
listFoldersForResource {1iZ{1j7
listGroupMemberships {1jd{1kK
listGroups {1l){1l^
listIAMPolicyAssignments {1m6{1n$
listIAMPolicyAssignmentsForUser {1o,{1ol
listIdentityPropagationConfigs {1Qy{1pj
listIngestions {1qa{1r<
listKnowledgeBases {1NK{1ro
listLimitsProfiles {1uW{1v2
listNamespaces {1Qy{1vN
listOAuthClientApplications {1NK{1w'
listRefreshSchedules {/J_{1yZ
listRoleMemberships {1z-{1zi
listSelfUpgrades {1{@{1{u
listSpaceResources {/RF{2$F
listSpaces {1NK{2%c
listTagsForResource {2(5{2(D
listTemplateAliases {2(e{2)A
listTemplateVersions {2(e{2){
listTemplates {1Qy{2+F
listThemeAliases {2,y{2-R
listThemeVersions {2,y{2./
listThemes {2.o{2/E
listTopicRefreshSchedules {/VT{20r
listTopicReviewedAnswers {/VT{22=
listTopics {1Qy{23p
listTopicsV2 {1NK{25$
listUserGroups {1o,{1l^
listUsers {1l){25u
listUsersIndexCapacity {26L{28?
listVPCConnections {1Qy{2:2
predictQAResults {2:q{2;|
putDataSetRefreshProperties {2?d{.bN
registerUser {2@D{2Bi
restoreAnalysis {2CC{2Cs
searchActionConnectors {2Da{2EY
searchAgents {2F@{2G8
searchAnalyses {2Gf{1RH
searchApps {2Da{1TJ
searchDashboards {2HC{1]'
searchDataSets {2I;{1^s
searchDataSources {2I;{2Ir
searchFlows {2Da{2K>
searchFolders {2Gf{1h%
searchGroups {2Kv{1l^
searchKnowledgeBases {2L_{1ro
searchSpaces {2Da{2%c
searchTopics {2Da{2Mc
searchTopicsV2 {2Da{25$
startAssetBundleExportJob {2NB{2Q3
startAssetBundleImportJob {2Qh{2T#
startAutomationJob {2TX{2U@
startDashboardSnapshotJob {2Ud{2WD
startDashboardSnapshotJobSchedule {2Wp{/E-
tagResource {2XA{.bN
untagResource {2X[{.bN
updateAccountCustomPermission {/I9{/E-
updateAccountCustomization {2Xu{$RV
updateAccountSettings {2YQ{.bN
updateActionConnector {2ZM{2[Y
updateActionConnectorPermissions {2\>{/hO
updateAgent {2]7{2_K
updateAgentPermissions {2a^{2bM
updateAnalysis {2b|{2dA
updateAnalysisPermissions {2dy{/r3
updateAppPermissions {2ek{2fe
updateApplicationWithTokenExchangeGrant {/P0{/E-
updateApprovalPolicy {2gE{+=l
updateBrand {2hI{+Ei
updateBrandAssignment {2hx{0:P
updateBrandPublishedVersion {2i9{2i_
updateCustomPermissions {2ix{-4>
updateDashboard {2jh{-?o
updateDashboardLinks {2l`{2m4
updateDashboardPermissions {2mi{0AZ
updateDashboardPublishedVersion {2o9{2og
updateDashboardsQAConfiguration {2p@{0KK
updateDataSet {2pe{-{U
updateDataSetPermissions {2tx{2ui
updateDataSource {2v>{2we
updateDataSourcePermissions {2xE{2y9
updateDefaultQBusinessApplication {2yn{/E-
updateDlpSetting {2z@{.Gx
updateFlow {2{P{.I<
updateFlowPermissions {2|C{3#1
updateFolder {3#h{.Jt
updateFolderPermissions {3$0{3$z
updateGroup {.L[{.M7
updateIAMPolicyAssignment {3%Y{.PB
updateIdentityPropagationConfig {3&X{.bN
updateIpRestriction {3'-{3(C
updateKeyRegistration {3(h{3)4
updateKnowledgeBase {3*i{/O6
updateKnowledgeBasePermissions {3-#{0n[
updateLimitsProfile {3-t{.jK
updateOAuthClientApplication {3.d{31&
updatePublicSharingSettings {31l{.bN
updateQPersonalizationConfiguration {329{0v'
updateQuickSightQSearchConfiguration {32_{0vS
updateRefreshSchedule {._9{.aO
updateResourcePermissions {33%{0wP
updateRoleCustomPermission {33Y{.bN
updateSPICECapacityConfiguration {34:{.bN
updateSelfUpgrade {34Y{357
updateSelfUpgradeConfiguration {35k{/E-
updateSpace {36A{.c9
updateSpacePermissions {36p{1#8
updateSpaceResources {37_{38H
updateTemplate {39c{.jR
updateTemplateAlias {.k?{.l&
updateTemplatePermissions {3:|{1(r
updateTheme {3;n{.xs
updateThemeAlias {.y]{.z>
updateThemePermissions {3<k{1,t
updateTopic {3=Z{/<m
updateTopicPermissions {3>={1.F
updateTopicPermissionsV2 {3>={1/)
updateTopicRefreshSchedule {3?,{/?7
updateTopicV2 {3?g{/BB
updateUser {3@Z{12h
updateUserCustomPermission {3Be{/E-
updateVPCConnection {3CJ{3DT
1Answers![{$8b2AwsAccountId!s-TopicId!s
.AnswerId!s0DatasetArn!s,Mir?{$9V6PrimaryVisual?{$HR.Question!s1Template?{$I+
=ContributionAnalysis?{$:\2Filters?[[{$;d5GroupByList?[{$AG1Metrics?[{$EI-Sort?{$E+/Visual?{$HJ
/Direction?s1Factors?[{$;8.SortType?s3TimeRanges?{$;E
/FieldName?s
1EndRange?{$;d3StartRange?{$;d
4AggMetrics?[{$?$1Aggregation?sDAggregationFunctionParameters?<s@AggregationPartitionBy?[{$?_/Anchor?{$@$1Constant?{$@M1FilterClass?s0FilterType?s.Function?s/Inclusive?b-Inverse?b7LastNextOffset?{$@M0NullFilter?s5OperandField?{$?S.Range?{$@M3SortDirection?s5TimeGranularity?s7TopBottomLimit?{$@M
.Function?s6MetricOperand?{$?S3SortDirection?s
.Identity!s
/FieldName?s5TimeGranularity?s
0AnchorType?s,Offset?i5TimeGranularity?s
2ConstantType?s-Maximum?s-Minimum?s+Value?s3ValueList?[{$A/
2ConstantType?s+Value?s
3DisplayFormat?s=DisplayFormatOptions?{$BT2FieldName?{$?S4NamedEntity?{$Dr-Sort?{$E+5TimeGranularity?s
5BlankCellFormat?s4CurrencySymbol?s0DateFormat?s6DecimalSeparator?s4FractionDigits?i7GroupingSeparator?s7NegativeFormat?{$D_,Prefix?s,Suffix?s0UnitScaler?s8UseBlankCellFormat?b1UseGrouping?b
,Prefix?s,Suffix?s
5NamedEntityName?s
0Operand?{$?S3SortDirection?s
CCalculatedFieldReferences?[{$?S9ComparisonMethod?{$G?3DisplayFormat?s=DisplayFormatOptions?{$BT0Expression?s1Function?{$G]1MetricId?{$?S4NamedEntity?{$Dr2Operands?[{$?S
,Period?s*Type?s0WindowSize?i
1Aggregation?sDAggregationFunctionParameters?<s,Period?s1PeriodField?s
*Type?s
+Ir?{$9V*Role?s;SupportingVisuals?[{$HR.VisualId?s
/Slots?[{$IG2TemplateType?s
,SlotId?s.VisualId?s
8InvalidAnswers?[{$JY/RequestId?s,Status?i:SucceededAnswers?[{$Jm.TopicArn?s-TopicId?s
.AnswerId?s+Error?s
.AnswerId?s
2AwsAccountId!s7KnowledgeBaseIds![s
1Deleted![{$Kt0Errors![{$L@/RequestId?s,Status?n
6KnowledgeBaseArn!s5KnowledgeBaseId!s
/ErrorCode!s2ErrorMessage!s5KnowledgeBaseId!s
0AnswerIds?[s2AwsAccountId!s-TopicId!s
/AccountId!s4ResourceTypes?[s/Users?[{$Me
/Namespace!s.UserName!s
0Errors![{$NB4UserLimits![{$Nz
/ErrorCode!s-Message!s/Namespace?s-UserArn?s.UserName?s
9EffectiveLimits![{$ON/Namespace!s.UserName!s
/LimitUnit!s0LimitValue!n/ProfileId!s2ResourceType!s,Source!s
2AwsAccountId!s/DataSetId!s1IngestionId!s
)Arn?s1IngestionId?s/RequestId?s,Status?i
=AccountCustomization!{$Qm2AwsAccountId!s/Namespace?s.Tags?[{$RG
GDefaultEmailCustomizationTemplate?s2DefaultTheme?s
)Key!s+Value!s
=AccountCustomization?{$Qm)Arn?s2AwsAccountId?s/Namespace?s/RequestId?s,Status?i
1AccountName!s9ActiveDirectoryName?s1AdminGroup?[s4AdminProGroup?[s:AuthenticationMethod!s2AuthorGroup?[s5AuthorProGroup?[s2AwsAccountId!s3ContactNumber?s1DirectoryId?s-Edition?s2EmailAddress?s/FirstName?sBIamIdentityCenterInstanceArn?s.LastName?s7NotificationEmail!s2ReaderGroup?[s5ReaderProGroup?[s+Realm?s
/RequestId?s7SignupResponse?{$WD,Status?i
1AccountName?s3DirectoryType?s-IamUser?b3UserLoginName?s
7ActionConnectorId!s=AuthenticationConfig!{$YS2AwsAccountId!s1Description?s*Name!s5Permissions?[{$aJ.Tags?[{$RG*Type!s6VpcConnectionArn?s
?AuthenticationMetadata!{$Z+8AuthenticationType!s
AApiKeyConnectionMetadata?{$\6GAuthorizationCodeGrantMetadata?{$\WDBasicAuthConnectionMetadata?{$_&GClientCredentialsGrantMetadata?{$_L>IamConnectionMetadata?{$a/?NoneConnectionMetadata?{$a:
,ApiKey!s2BaseEndpoint!s+Email?s
QAuthorizationCodeGrantCredentialsDetails?{$]sMAuthorizationCodeGrantCredentialsSource?s2BaseEndpoint!s1RedirectUrl!s
FAuthorizationCodeGrantDetails?{$^=
;AuthorizationEndpoint!s.ClientId!s2ClientSecret!s3TokenEndpoint!s
2BaseEndpoint!s.Password!s.Username!s
2BaseEndpoint!sAClientCredentialsDetails?{$`:=ClientCredentialsSource?s
FClientCredentialsGrantDetails?{$`^
.ClientId!s2ClientSecret!s3TokenEndpoint!s
-RoleArn!s
2BaseEndpoint!s
.Actions![s/Principal!s
7ActionConnectorId?s)Arn?s4CreationStatus?s/RequestId?s,Status?n
7ActionConnectors?[s-AgentId!s4AgentLifecycle?s2AwsAccountId!s:CustomPromptInput?{$d61Description?s,IconId?s*Name!s-Spaces?[s5StarterPrompts?[s4WelcomeMessage?s
7ExistingPrompt?{$dZ2NewPrompt?{$e5
4ModelProfileId!s5QbsAwsAccountId!s4SubscriptionId!s
8CustomInstructions?s.Identity?s1OutputStyle?s4ResponseLength?s*Tone?s
-AgentId!s/AgentName!s1AgentStatus!s)Arn!s/RequestId?s
0AnalysisId!s2AwsAccountId!s3Definition?{$hI1FolderArns?[s*Name!s3Parameters?{+8D5Permissions?[{$aJ5SourceEntity?{+:9.Tags?[{$RG.ThemeArn?s;ValidationStrategy?{+;k
9AnalysisDefaults?{$kT:CalculatedFields?[{$po>ColumnConfigurations?[{$qPGDataSetIdentifierDeclarations![{%&.6FilterGroups?[{%&I0Options?{%W-?ParameterDeclarations?[{%Z?>QueryExecutionOptions?{%dh0Sheets?[{%e$5StaticFiles?[{)JQ7TooltipSheets?[{)L0ETopicIdentifierDeclarations?[{+8+
EDefaultNewSheetConfiguration!{$kw
GInteractiveLayoutConfiguration?{$lwEPaginatedLayoutConfiguration?{$o16SheetContentType?s
1FreeForm?{$m6-Grid?{$n,
:CanvasSizeOptions!{$mN
@ScreenCanvasSizeOptions?{$ml
<OptimizedViewPortWidth!s
:CanvasSizeOptions!{$nD
@ScreenCanvasSizeOptions?{$nb
<OptimizedViewPortWidth?s2ResizeOption!s
5SectionBased?{$oD
:CanvasSizeOptions!{$o\
?PaperCanvasSizeOptions?{$oy
4PaperMargin?{$pP6PaperOrientation?s/PaperSize?s
,Bottom?s*Left?s+Right?s)Top?s
7DataSetIdentifier?s0Expression!s*Name!s5TopicIdentifier?s
<ColorsConfiguration?{$r\/Column!{$s;CDecalSettingsConfiguration?{$so<FormatConfiguration?{$u)*Role?s
6CustomColors?[{$rp
+Color!s0FieldValue?s2SpecialValue?s
0ColumnName!s7DataSetIdentifier?s5TopicIdentifier?s
=CustomDecalSettings?[{$t0
0DecalColor?s6DecalPatternType?s4DecalStyleType?s5DecalVisibility?s2ElementValue?s
DDateTimeFormatConfiguration?{$v/BNumberFormatConfiguration?{%%+BStringFormatConfiguration?{%%E
4DateTimeFormat?sENullValueFormatConfiguration?{$w)CNumericFormatConfiguration?{$w7
0NullString!s
KCurrencyDisplayFormatConfiguration?{$xVINumberDisplayFormatConfiguration?{${cMPercentageDisplayFormatConfiguration?{%#N
CDecimalPlacesConfiguration?{$zJCNegativeValueConfiguration?{$z[ENullValueFormatConfiguration?{$w)1NumberScale?s,Prefix?s?SeparatorConfiguration?{$zj,Suffix?s,Symbol?s
3DecimalPlaces!l
1DisplayMode!s
6DecimalSeparator?s;ThousandsSeparator?{${<
3GroupingStyle?s,Symbol?s0Visibility?s
CDecimalPlacesConfiguration?{$zJCNegativeValueConfiguration?{$z[ENullValueFormatConfiguration?{$w)1NumberScale?s,Prefix?s?SeparatorConfiguration?{$zj,Suffix?s
CDecimalPlacesConfiguration?{$zJCNegativeValueConfiguration?{$z[ENullValueFormatConfiguration?{$w),Prefix?s?SeparatorConfiguration?{$zj,Suffix?s
<FormatConfiguration?{$w7
ENullValueFormatConfiguration?{$w)CNumericFormatConfiguration?{$w7
0DataSetArn!s0Identifier!s
2CrossDataset!s3FilterGroupId!s1Filters![{%'>;ScopeConfiguration!{%Ut,Status?s
7CategoryFilter?{%)T8HierarchyFilter?{%D?5NestedFilter?{%FZ>NumericEqualityFilter?{%HB;NumericRangeFilter?{%J.<RelativeDatesFilter?{%LS;TimeEqualityFilter?{%Om8TimeRangeFilter?{%QU8TopBottomFilter?{%TA
/Column!{$s;6Configuration!{%*LJDefaultFilterControlConfiguration?{%-u.FilterId!s
BCustomFilterConfiguration?{%+RFCustomFilterListConfiguration?{%,I@FilterListConfiguration?{%-2
3CategoryValue?s3MatchOperator!s0NullOption!s3ParameterName?s6SelectAllOptions?s
5CategoryValues?[s3MatchOperator!s0NullOption!s6SelectAllOptions?s
5CategoryValues?[s3MatchOperator!s0NullOption?s6SelectAllOptions?s
7ControlOptions!{%.T?ControlTitleFormatText?{%<]+Title?s
EDefaultDateTimePickerOptions?{%1L?DefaultDropdownOptions?{%5;ADefaultHierarchyDropdown?{%;R=DefaultHierarchyList?{%=H;DefaultListOptions?{%?9GDefaultRelativeDateTimeOptions?{%A-=DefaultSliderOptions?{%B3?DefaultTextAreaOptions?{%Bx@DefaultTextFieldOptions?{%D*
0CommitMode?s7DisplayOptions?{%1u*Type?s
8DateIconVisibility?s4DateTimeFormat?s:HelperTextVisibility?s=InfoIconLabelOptions?{%3+5TitleOptions?{%3H
2InfoIconText?s0Visibility?s
1CustomLabel?s:FontConfiguration?{%3{0Visibility?s
/FontColor?s4FontDecoration?s0FontFamily?s1FontSize?{%4v/FontStyle?s3FontWeight?{%53
.Absolute?s.Relative?s
*Name?s
0CommitMode?sCControlSortConfigurations?[{%6@7DisplayOptions?{%:P9SelectableValues?{%;G*Type?s
:ControlColumnSort?{%6r=SelectableValuesSort?{%:C
<AggregationFunction?{%7N/Column!{$s;3SortDirection!s
EAttributeAggregationFunction?{%8tDCategoricalAggregationFunction?s=DateAggregationFunction?sENumericalAggregationFunction?{%9Q
@SimpleAttributeAggregation?s<ValueForMultipleValues?s
>PercentileAggregation?{%:0@SimpleNumericalAggregation?s
5PercentileValue?n
/Direction!s
=InfoIconLabelOptions?{%3+9SelectAllOptions?{%;95TitleOptions?{%3H
0Visibility?s
-Values?[s
0CommitMode?sCControlSortConfigurations?[{%6@?ControlTitleFormatText?{%<]7DisplayOptions?{%<u*Type?s
/PlainText?s.RichText?s
=InfoIconLabelOptions?{%3+5TitleOptions?{%3H
0CommitMode?sCControlSortConfigurations?[{%6@?ControlTitleFormatText?{%<]7DisplayOptions?{%>S*Type?s
=InfoIconLabelOptions?{%3+6SearchOptions?{%;95TitleOptions?{%3H
CControlSortConfigurations?[{%6@7DisplayOptions?{%@19SelectableValues?{%;G*Type?s
=InfoIconLabelOptions?{%3+6SearchOptions?{%;99SelectAllOptions?{%;95TitleOptions?{%3H
0CommitMode?s7DisplayOptions?{%AO
4DateTimeFormat?s=InfoIconLabelOptions?{%3+5TitleOptions?{%3H
7DisplayOptions?{%<u2MaximumValue!n2MinimumValue!n.StepSize!n*Type?s
/Delimiter?s7DisplayOptions?{%C?
=InfoIconLabelOptions?{%3+;PlaceholderOptions?{%;95TitleOptions?{%3H
7DisplayOptions?{%C?
/Column!{$s;JDefaultFilterControlConfiguration?{%-u.FilterId!s9HierarchyLevels![{%Ej6HierarchyTree?{%Ew3MatchOperator!s0NullOption!s
/Column!{$s;
2Children?[{%Ew/Column!{$s;6HierarchyValues?[s1ParentValue?s
/Column!{$s;.FilterId!s5IncludeInnerSet!b4InnerFilter!{%G;
<CategoryInnerFilter?{%GU
/Column!{$s;6Configuration!{%*LJDefaultFilterControlConfiguration?{%-u
<AggregationFunction?{%7N/Column!{$s;JDefaultFilterControlConfiguration?{%-u.FilterId!s3MatchOperator!s0NullOption!s3ParameterName?s6SelectAllOptions?s+Value?n
<AggregationFunction?{%7N/Column!{$s;JDefaultFilterControlConfiguration?{%-u.FilterId!s4IncludeMaximum?b4IncludeMinimum?b0NullOption!s5RangeMaximum?{%L85RangeMinimum?{%L86SelectAllOptions?s
/Parameter?s1StaticValue?n
@AnchorDateConfiguration!{%O,/Column!{$s;JDefaultFilterControlConfiguration?{%-uCExcludePeriodConfiguration?{%OL.FilterId!s8MinimumGranularity?s0NullOption!s3ParameterName?s6RelativeDateType!s7RelativeDateValue?i5TimeGranularity!s
2AnchorOption?s3ParameterName?s
,Amount!i1Granularity!s,Status?s
/Column!{$s;JDefaultFilterControlConfiguration?{%-u.FilterId!s3ParameterName?s4RollingDate?{%Q35TimeGranularity?s+Value?t
7DataSetIdentifier?s0Expression!s
/Column!{$s;JDefaultFilterControlConfiguration?{%-uCExcludePeriodConfiguration?{%OL.FilterId!s4IncludeMaximum?b4IncludeMinimum?b0NullOption!s:RangeMaximumValue?{%So:RangeMinimumValue?{%So5TimeGranularity?s
/Parameter?s4RollingDate?{%Q31StaticValue?t
GAggregationSortConfigurations![{%6r/Column!{$s;JDefaultFilterControlConfiguration?{%-u.FilterId!s+Limit?i3ParameterName?s5TimeGranularity?s
2AllSheets?{%V>7SelectedSheets?{%V?

JSheetVisualScopingConfigurations?[{%Vg
+Scope!s-SheetId!s0VisualIds?[s
=CustomActionDefaults?{%XJ:ExcludedDataSetArns?[s=QBusinessInsightsStatus?s.Timezone?s7VisualMessages?{%Xn/WeekStart?s
;HighlightOperation?{%Xc
-Trigger!s
6NoDataMessage?{%Y(
1Description?s;DescriptionVisibility?s-Enabled?b.LinkText?s-LinkUrl?s4LinkVisibility?s+Title?s5TitleVisibility?s
EDateTimeParameterDeclaration?{%[jDDecimalParameterDeclaration?{%_)DIntegerParameterDeclaration?{%`zCStringParameterDeclaration?{%bq
6DefaultValues?{%\oAMappedDataSetParameters?[{%^1*Name!s5TimeGranularity?s7ValueWhenUnset?{%^]
5DynamicValue?{%]I4RollingDate?{%Q33StaticValues?[t
;DefaultValueColumn!{$s;8GroupNameColumn?{$s;7UserNameColumn?{$s;
7DataSetIdentifier!s:DataSetParameterName!s
1CustomValue?t:ValueWhenUnsetOption?s
6DefaultValues?{%`1AMappedDataSetParameters?[{%^1*Name!s8ParameterValueType!s7ValueWhenUnset?{%`T
5DynamicValue?{%]I3StaticValues?[n
1CustomValue?n:ValueWhenUnsetOption?s
6DefaultValues?{%b(AMappedDataSetParameters?[{%^1*Name!s8ParameterValueType!s7ValueWhenUnset?{%bK
5DynamicValue?{%]I3StaticValues?[l
1CustomValue?l:ValueWhenUnsetOption?s
6DefaultValues?{%cyAMappedDataSetParameters?[{%^1*Name!s8ParameterValueType!s7ValueWhenUnset?{%dB
5DynamicValue?{%]I3StaticValues?[s
1CustomValue?s:ValueWhenUnsetOption?s
8QueryExecutionMode?s
1ContentType?s=CustomActionDefaults?{%XJ1Description?s8FilterControls?[{%g@0Images?[{%xB1Layouts?[{&&t*Name?s;ParameterControls?[{&5#=SheetControlLayouts?[{&?s-SheetId!s3TextBoxes?[{&@>+Title?s1Visuals?[{&A*
3CrossSheet?{%i27DateTimePicker?{%j`1Dropdown?{%kv:HierarchyDropdown?{%n16HierarchyList?{%og-List?{%qC9RelativeDateTime?{%sK/Slider?{%tZ1TextArea?{%v22TextField?{%w@
FCascadingControlConfiguration?{%iy5FilterControlId!s4SourceFilterId!s
8SourceControls?[{%j5
6ColumnToMatch?{$s;:SourceSheetControlId?s
0CommitMode?s?ControlTitleFormatText?{%<]7DisplayOptions?{%1u5FilterControlId!s4SourceFilterId!s+Title?s*Type?s
FCascadingControlConfiguration?{%iy0CommitMode?sCControlSortConfigurations?[{%6@?ControlTitleFormatText?{%<]7DisplayOptions?{%:P5FilterControlId!s9SelectableValues?{%;G4SourceFilterId!s+Title?s*Type?s
0CommitMode?sCControlSortConfigurations?[{%6@?ControlTitleFormatText?{%<]7DisplayOptions?{%<u5FilterControlId!s4SourceFilterId!s+Title?s*Type?s
0CommitMode?sCControlSortConfigurations?[{%6@?ControlTitleFormatText?{%<]7DisplayOptions?{%>S5FilterControlId!s4SourceFilterId!s+Title?s*Type?s
FCascadingControlConfiguration?{%iyCControlSortConfigurations?[{%6@?ControlTitleFormatText?{%<]7DisplayOptions?{%@15FilterControlId!s9SelectableValues?{%;G4SourceFilterId!s+Title?s*Type?s
0CommitMode?s?ControlTitleFormatText?{%<]7DisplayOptions?{%AO5FilterControlId!s4SourceFilterId!s+Title?s
?ControlTitleFormatText?{%<]7DisplayOptions?{%<u5FilterControlId!s2MaximumValue!n2MinimumValue!n4SourceFilterId!s.StepSize!n+Title?s*Type?s
?ControlTitleFormatText?{%<]/Delimiter?s7DisplayOptions?{%C?5FilterControlId!s4SourceFilterId!s+Title?s
?ControlTitleFormatText?{%<]7DisplayOptions?{%C?5FilterControlId!s4SourceFilterId!s+Title?s
1Actions?[{%yT9ImageContentAltText?s5Interactions?{&%60Scaling?{&%b2SheetImageId!s/Source!{&%q0Tooltip?{&&H
:ActionOperations![{%z=4CustomActionId!s*Name!s,Status?s-Trigger!s
<NavigationOperation?{%{+?SetParametersOperation?{%{_5UrlOperation?{&$u
ELocalNavigationConfiguration?{%{N
3TargetSheetId!s
FParameterValueConfigurations![{%|)
>DestinationParameterName!s.Value!{%|P
BCustomValuesConfiguration?{&#d;SelectAllValueOptions?s5SourceColumn?{$s;1SourceField?s9SourceParameterName?s
5CustomValues!{&$06IncludeNullValue?b
5DateTimeValues?[t4DecimalValues?[n4IntegerValues?[n3StringValues?[s
/UrlTarget!s1UrlTemplate!s
8ImageMenuOption?{&%L
8AvailabilityStatus?s
1ScalingType?s
CSheetImageStaticFileSource?{&&8
2StaticFileId!s
4TooltipText?{&&g0Visibility?s
/PlainText?s
6Configuration!{&'.
7FreeFormLayout?{&'k3GridLayout?{&,8;SectionBasedLayout?{&.d
:CanvasSizeOptions?{$mN2Elements![{&(E0Groups?[{&+q
8BackgroundStyle?{&*m2BorderRadius?s4BorderStyle?{&+)/ElementId!s1ElementType!s,Height!s9LoadingAnimation?{%;9-Padding?s8RenderingRules?[{&+G<SelectedBorderStyle?{&+)0Visibility?s+Width!s3XAxisLocation!s3YAxisLocation!s
+Color?s0Visibility?s
+Color?s0Visibility?s+Width?s
?ConfigurationOverrides!{%;90Expression!s
(Id!s1Members![{&,+
(Id!s*Type!s
:CanvasSizeOptions?{$nD2Elements![{&,_
8BackgroundStyle?{&*m2BorderRadius?s4BorderStyle?{&+)1ColumnIndex?i0ColumnSpan!i/ElementId!s1ElementType!s9LoadingAnimation?{%;9-Padding?s.RowIndex?i-RowSpan!i<SelectedBorderStyle?{&+)
6BodySections![{&/_:CanvasSizeOptions!{$o\8FooterSections![{&4Y8HeaderSections![{&4Y
0Content!{&0_?PageBreakConfiguration?{&17<RepeatConfiguration?{&1M/SectionId!s.Style?{&4B
/Layout?{&0l
7FreeFormLayout!{&1'
2Elements![{&(E
.After?{&1C
,Status?s
ADimensionConfigurations?[{&2E:NonRepeatingVisuals?[s?PageBreakConfiguration?{&17
NDynamicCategoryDimensionConfiguration?{&3AMDynamicNumericDimensionConfiguration?{&3A
/Column!{$s;+Limit?i7SortByMetrics?[{&3j
<AggregationFunction?{%7N/Direction!s/SortBy!{$s;
,Height?s0Padding?{$pP
/Layout!{&0l/SectionId!s.Style?{&4B
7DateTimePicker?{&5y1Dropdown?{&7)-List?{&9j/Slider?{&;z1TextArea?{&=S2TextField?{&>i
?ControlTitleFormatText?{%<]7DisplayOptions?{%1u8ParameterControlId!s9SourceParameterName!s+Title?s
FCascadingControlConfiguration?{%iy0CommitMode?sCControlSortConfigurations?[{%6@?ControlTitleFormatText?{%<]7DisplayOptions?{%:P8ParameterControlId!s9SelectableValues?{&9F9SourceParameterName!s+Title?s*Type?s
<LinkToDataSetColumn?{$s;-Values?[s
FCascadingControlConfiguration?{%iyCControlSortConfigurations?[{%6@?ControlTitleFormatText?{%<]7DisplayOptions?{%@18ParameterControlId!s9SelectableValues?{&9F9SourceParameterName!s+Title?s*Type?s
?ControlTitleFormatText?{%<]7DisplayOptions?{%<u2MaximumValue!n2MinimumValue!n8ParameterControlId!s9SourceParameterName!s.StepSize!n+Title?s
?ControlTitleFormatText?{%<]/Delimiter?s7DisplayOptions?{%C?8ParameterControlId!s9SourceParameterName!s+Title?s
?ControlTitleFormatText?{%<]7DisplayOptions?{%C?8ParameterControlId!s9SourceParameterName!s+Title?s
6Configuration!{&@-
3GridLayout?{&,8
-Content?s5Interactions?{&@l4SheetTextBoxId!s
:TextBoxMenuOption?{&%L
7BarChartVisual?{&Fn6BoxPlotVisual?{'$N9ComboChartVisual?{'*{<CustomContentVisual?{'744EmptyVisual?{'9E8FilledMapVisual?{':+:FunnelChartVisual?{'C59GaugeChartVisual?{'I0<GeospatialMapVisual?{'S56HeatMapVisual?{'YA8HistogramVisual?{'bi6InsightVisual?{'gE2KpiVisual?{'sX7LayerMapVisual?{'{=8LineChartVisual?{(AM7PieChartVisual?{(Pp9PivotTableVisual?{(Ww5PluginVisual?{(o[9RadarChartVisual?{(s_<SankeyDiagramVisual?{(y]:ScatterPlotVisual?{)#94TableVisual?{))i6TreeMapVisual?{):;8WaterfallVisual?{)?/8WordCloudVisual?{)F7
1Actions?[{&H4;ChartConfiguration?{&OU;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
:ActionOperations![{&Hw4CustomActionId!s*Name!s,Status?s-Trigger!s
8FilterOperation?{&Iz<NavigationOperation?{%{+?SetParametersOperation?{&L?5UrlOperation?{&$u
DSelectedFieldsConfiguration!{&JbCTargetVisualsConfiguration!{&KH
9SelectedColumns?[{$s;:SelectedFieldOptions?s5SelectedFields?[s
KSameSheetTargetVisualConfiguration?{&Kq
9TargetVisualOptions?s4TargetVisuals?[s
FParameterValueConfigurations![{&Lc
>DestinationParameterName!s.Value!{&M0
BCustomValuesConfiguration?{&ND;SelectAllValueOptions?s5SourceColumn?{$s;1SourceField?s9SourceParameterName?s
5CustomValues!{&Nj6IncludeNullValue?b
5DateTimeValues?[t4DecimalValues?[n4IntegerValues?[l3StringValues?[s
5BarsArrangement?s5CategoryAxis?{&Sg=CategoryLabelOptions?{&XK:ColorLabelOptions?{&XKFContributionAnalysisDefaults?[{&Yu3DataLabels?{&ZI>DefaultSeriesSettings?{&^D3FieldWells?{&_B5Interactions?{&gM/Legend?{&g{1Orientation?s8ReferenceLines?[{&hr0Series?[{&mm>SmallMultiplesOptions?{&o-:SortConfiguration?{&r`0Tooltip?{&u92ValueAxis?{&Sg:ValueLabelOptions?{&XK6VisualPalette?{&xk
8AxisLineVisibility?s0AxisOffset?s4DataOptions?{&U(8GridLineVisibility?s9ScrollbarOptions?{&WB9TickLabelOptions?{&X(
8DateAxisOptions?{&UV;NumericAxisOptions?{&Uo
;MissingDateVisibility?s
.Range?{&V,.Scale?{&V^
3DataDriven?{%V>/MinMax?{&VI
-Maximum?n-Minimum?n
/Linear?{&V|4Logarithmic?{&W:
/StepCount?i.StepSize?n
*Base?n
0Visibility?s5VisibleRange?{&Wb
5PercentRange?{&Wu
*From?n(To?n
5LabelOptions?{%3H3RotationAngle?n
:AxisLabelOptions?[{&Y+8SortIconVisibility?s0Visibility?s
0ApplyTo?{&Y^1CustomLabel?s:FontConfiguration?{%3{
/Column!{$s;-FieldId!s
?ContributorDimensions![{$s;4MeasureFieldId!s
=CategoryLabelVisibility?s8DataLabelTypes?[{&\K0LabelColor?s2LabelContent?s?LabelFontConfiguration?{%3{<MeasureLabelVisibility?s-Overlap?s.Position?s6TotalsVisibility?s0Visibility?s
:DataPathLabelType?{&]a7FieldLabelType?{&^,9MaximumLabelType?{%;99MinimumLabelType?{%;9;RangeEndsLabelType?{%;9
-FieldId?s0FieldValue?s0Visibility?s
-FieldId?s0Visibility?s
7BorderSettings?{&^l6DecalSettings?{$t0
1BorderColor?s6BorderVisibility?s1BorderWidth?s
EBarChartAggregatedFieldWells?{&_e
2Category?[{&`J0Colors?[{&`J8SmallMultiples?[{&`J0Values?[{&c]
BCategoricalDimensionField?{&aE;DateDimensionField?{&b)@NumericalDimensionField?{&by
/Column!{$s;-FieldId!s<FormatConfiguration?{%%E1HierarchyId?s
/Column!{$s;5DateGranularity?s-FieldId!s<FormatConfiguration?{$v/1HierarchyId?s
/Column!{$s;-FieldId!s<FormatConfiguration?{%%+1HierarchyId?s
?CalculatedMeasureField?{&dn@CategoricalMeasureField?{&e,9DateMeasureField?{&er>NumericalMeasureField?{&f^
0Expression!s-FieldId!s
9AggregationFunction?s/Column!{$s;-FieldId!s<FormatConfiguration?{%%E
9AggregationFunction?s/Column!{$s;-FieldId!s<FormatConfiguration?{$v/
<AggregationFunction?{%9Q/Column!{$s;-FieldId!s<FormatConfiguration?{%%+
:ContextMenuOption?{&%L9VisualMenuOption?{&%L
,Height?s.Position?s.Title?{%3H?ValueFontConfiguration?{%3{0Visibility?s+Width?s
:DataConfiguration!{&ii;LabelConfiguration?{&kK,Status?s;StyleConfiguration?{&mZ
1AxisBinding?s=DynamicConfiguration?{&j^0SeriesType?s<StaticConfiguration?{&kB
4Calculation!{%9Q/Column!{$s;CMeasureAggregationFunction?{%7N
+Value!n
ACustomLabelConfiguration?{&lx/FontColor?s:FontConfiguration?{%3{8HorizontalPosition?s@ValueLabelConfiguration?{&m-6VerticalPosition?s
1CustomLabel!s
<FormatConfiguration?{$w76RelativePosition?s
+Color?s-Pattern?s
?DataFieldBarSeriesItem?{&nH;FieldBarSeriesItem?{&nn
-FieldId!s0FieldValue?s1Settings?{&^D
-FieldId!s1Settings?{&^D
7MaxVisibleColumns?l4MaxVisibleRows?l;PanelConfiguration?{&p'.XAxis?{&rK.YAxis?{&rK
5BackgroundColor?s:BackgroundVisibility?s1BorderColor?s1BorderStyle?s5BorderThickness?s6BorderVisibility?s3GutterSpacing?s6GutterVisibility?s.Title?{&qf
:FontConfiguration?{%3{=HorizontalTextAlignment?s0Visibility?s
/Placement?s+Scale?s
;CategoryItemsLimit?{&t<6CategorySort?[{&t\8ColorItemsLimit?{&t<3ColorSort?[{&t\ISmallMultiplesLimitConfiguration?{&t<<SmallMultiplesSort?[{&t\
0ItemsLimit?l5OtherCategories?s
3ColumnSort?{&3j2FieldSort?{&t|
/Direction!s-FieldId!s
:FieldBasedTooltip?{&v39SelectedTooltipType?s5SheetTooltip?{&x`7TooltipVisibility?s
;AggregationVisibility?s7TooltipFields?[{&vs6TooltipTitleType?s
:ColumnTooltipItem?{&wG9FieldTooltipItem?{&x0
4Aggregation?{%7N/Column!{$s;+Label?s3TooltipTarget?s0Visibility?s
-FieldId!s+Label?s3TooltipTarget?s0Visibility?s
-SheetId?s
0ChartColor?s2ColorMap?[{&y.
+Color!s0Element!{&yV5TimeGranularity?s
5DataPathType?{&z&-FieldId?s0FieldValue?s
<PivotTableDataPathType?s
:DateTimeHierarchy?{&{.:ExplicitHierarchy?{'#V<PredefinedHierarchy?{'#V
:DrillDownFilters?[{&{T1HierarchyId!s
7CategoryFilter?{&|?>NumericEqualityFilter?{&|^8TimeRangeFilter?{&|s
5CategoryValues![s/Column!{$s;
/Column!{$s;+Value!n
/Column!{$s;2RangeMaximum!t2RangeMinimum!t5TimeGranularity!s
1Columns![{$s;:DrillDownFilters?[{&{T1HierarchyId!s
3FormatText?{%<]0Visibility?s
1Actions?[{&H4;ChartConfiguration?{'%n;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
7BoxPlotOptions?{'(Y5CategoryAxis?{&Sg=CategoryLabelOptions?{&XK3FieldWells?{')M5Interactions?{&gM/Legend?{&g{CPrimaryYAxisDisplayOptions?{&SgAPrimaryYAxisLabelOptions?{&XK8ReferenceLines?[{&hr:SortConfiguration?{'*10Tooltip?{&u96VisualPalette?{&xk
=AllDataPointsVisibility?s7OutlierVisibility?s5StyleOptions?{')@
/FillStyle?s
DBoxPlotAggregatedFieldWells?{')o
1GroupBy?[{&`J0Values?[{&c]
6CategorySort?[{&t\@PaginationConfiguration?{'*b
0PageNumber!l.PageSize!l
1Actions?[{&H4;ChartConfiguration?{',A;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
6BarDataLabels?{&ZI5BarsArrangement?s5CategoryAxis?{&Sg=CategoryLabelOptions?{&XK:ColorLabelOptions?{&XK>DefaultSeriesSettings?{'153FieldWells?{'3T5Interactions?{&gM/Legend?{&g{7LineDataLabels?{&ZICPrimaryYAxisDisplayOptions?{&SgAPrimaryYAxisLabelOptions?{&XK8ReferenceLines?[{&hrESecondaryYAxisDisplayOptions?{&SgCSecondaryYAxisLabelOptions?{&XK0Series?[{'4]:SingleAxisOptions?{'5{:SortConfiguration?{'6=0Tooltip?{&u96VisualPalette?{&xk
7BorderSettings?{&^l6DecalSettings?{$t0:LineStyleSettings?{'23<MarkerStyleSettings?{'2q
7LineInterpolation?s/LineStyle?s4LineVisibility?s/LineWidth?s
1MarkerColor?s1MarkerShape?s0MarkerSize?s6MarkerVisibility?s
GComboChartAggregatedFieldWells?{'3y
3BarValues?[{&c]2Category?[{&`J0Colors?[{&`J4LineValues?[{&c]
ADataFieldComboSeriesItem?{'5<=FieldComboSeriesItem?{'5b
-FieldId!s0FieldValue?s1Settings?{'15
-FieldId!s1Settings?{'15
5YAxisOptions?{'64
+YAxis!s
;CategoryItemsLimit?{&t<6CategorySort?[{&t\8ColorItemsLimit?{&t<3ColorSort?[{&t\
1Actions?[{&H4;ChartConfiguration?{'8b7DataSetIdentifier?s1Subtitle?{'$0.Title?{'$05TopicIdentifier?s:VisualContentAltText?s.VisualId!s
1ContentType?s0ContentUrl?s2ImageScaling?s5Interactions?{&gM
1Actions?[{&H47DataSetIdentifier?s5TopicIdentifier?s.VisualId!s
1Actions?[{&H4;ChartConfiguration?{'<';ColumnHierarchies?[{&z@>ConditionalFormatting?{'?5>GeocodingPreferences?[{'AZ1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
3FieldWells?{'=H5Interactions?{&gM/Legend?{&g{8MapStyleOptions?{'>1:SortConfiguration?{'>A0Tooltip?{&u96WindowOptions?{'>U
FFilledMapAggregatedFieldWells?{'=l
4Geospatial?[{&`J0Values?[{&c]
2BaseMapStyle?s
6CategorySort?[{&t\
/Bounds?{'>p1MapZoomMode?s
*East!n+North!n+South!n*West!n
FConditionalFormattingOptions![{'?Y
.Shape!{'?e
-FieldId!s/Format?{'?|
8BackgroundColor!{'@8
1Gradient?{'@R.Solid?{'AD
.Color!{'@k0Expression!s
/Stops?[{'@x
+Color?s/DataValue?n4GradientOffset!n
+Color?s0Expression!s
3Preference!{'A{3RequestKey!{'Ba
3Coordinate?{'BI:GeocoderHierarchy?{'Ba
.Latitude!n/Longitude!n
*City?s-Country?s,County?s.PostCode?s+State?s
1Actions?[{&H4;ChartConfiguration?{'DU;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
=CategoryLabelOptions?{&XK9DataLabelOptions?{'FB3FieldWells?{'Gu5Interactions?{&gM:SortConfiguration?{'H^0Tooltip?{&u9:ValueLabelOptions?{&XK6VisualPalette?{&xk
=CategoryLabelVisibility?s0LabelColor?s?LabelFontConfiguration?{%3{;MeasureDataLabelStyle?s<MeasureLabelVisibility?s.Position?s0Visibility?s
HFunnelChartAggregatedFieldWells?{'HA
2Category?[{&`J0Values?[{&c]
;CategoryItemsLimit?{&t<6CategorySort?[{&t\
1Actions?[{&H4;ChartConfiguration?{'JS>ConditionalFormatting?{'P(1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
;ColorConfiguration?{'L(3DataLabels?{&ZI3FieldWells?{'LM:GaugeChartOptions?{'Ln5Interactions?{&gM7TooltipOptions?{&u96VisualPalette?{&xk
5BackgroundColor?s5ForegroundColor?s
6TargetValues?[{&c]0Values?[{&c]
,Arc?{'Mx0ArcAxis?{'N93Comparison?{'Na=PrimaryValueDisplayType?sFPrimaryValueFontConfiguration?{%3{
.ArcAngle?n2ArcThickness?s
.Range?{'NT2ReserveRange?i
)Max?n)Min?n
9ComparisonFormat?{'O16ComparisonMethod?s
INumberDisplayFormatConfiguration?{${cMPercentageDisplayFormatConfiguration?{%#N
FConditionalFormattingOptions?[{'PL
,Arc?{'Ph5PrimaryValue?{'Q$
8ForegroundColor?{'@8
-Icon?{'Q>2TextColor?{'@8
8CustomCondition?{'Qa0IconSet?{'Rs
+Color?s=DisplayConfiguration?{'RH0Expression!s4IconOptions!{'R]
7IconDisplayOption?s
*Icon?s1UnicodeIcon?s
0Expression!s1IconSetType?s
1Actions?[{&H4;ChartConfiguration?{'Tp;ColumnHierarchies?[{&z@>GeocodingPreferences?[{'AZ1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
3FieldWells?{'VJ5Interactions?{&gM/Legend?{&g{8MapStyleOptions?{'>1:PointStyleOptions?{'WD0Tooltip?{&u96VisualPalette?{&xk6WindowOptions?{'>U
JGeospatialMapAggregatedFieldWells?{'Vr
0Colors?[{&`J4Geospatial?[{&`J0Values?[{&c]
CClusterMarkerConfiguration?{'X:=HeatmapConfiguration?{'Xq8SelectedPointStyle?s
6ClusterMarker?{'XN
<SimpleClusterMarker?{'Xh
+Color?s
5HeatmapColor?{'Y*
0Colors?[{'Y8
+Color!s
1Actions?[{&H4;ChartConfiguration?{'Za;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
3ColorScale?{'],AColumnAxisDisplayOptions?{']s;ColumnLabelOptions?{&XK3DataLabels?{&ZI3FieldWells?{'`U5Interactions?{&gM/Legend?{&g{>RowAxisDisplayOptions?{']s8RowLabelOptions?{&XK:SortConfiguration?{'aD0Tooltip?{&u9
3ColorFillType!s0Colors![{']^7NullValueColor?{']^
+Color?s/DataValue?n
8AxisLineVisibility?s0AxisOffset?s4DataOptions?{'_48GridLineVisibility?s9ScrollbarOptions?{&WB9TickLabelOptions?{&X(
8DateAxisOptions?{&UV;NumericAxisOptions?{'_b
.Range?{&V,.Scale?{'_y
/Linear?{'`=4Logarithmic?{&W:
/StepCount?n.StepSize?n
DHeatMapAggregatedFieldWells?{'`w
1Columns?[{&`J.Rows?[{&`J0Values?[{&c]
MHeatMapColumnItemsLimitConfiguration?{&t<;HeatMapColumnSort?[{&t\JHeatMapRowItemsLimitConfiguration?{&t<8HeatMapRowSort?[{&t\
1Actions?[{&H4;ChartConfiguration?{'cq1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
3BinOptions?{'ei3DataLabels?{&ZI3FieldWells?{'fm5Interactions?{&gM0Tooltip?{&u96VisualPalette?{&xk<XAxisDisplayOptions?{&Sg:XAxisLabelOptions?{&XK<YAxisDisplayOptions?{&Sg
1BinCount?{'fK1BinWidth?{'fT5SelectedBinType?s0StartValue?n
+Value?i
3BinCountLimit?l+Value?n
FHistogramAggregatedFieldWells?{'g7
0Values?[{&c]
1Actions?[{&H47DataSetIdentifier?s=InsightConfiguration?{'hu1Subtitle?{'$0.Title?{'$05TopicIdentifier?s:VisualContentAltText?s.VisualId!s
6Computations?[{'iV8CustomNarrative?{'sK5Interactions?{&gM
1Forecast?{'ke3GrowthRate?{'m]7MaximumMinimum?{'n=9MetricComparison?{'nq9PeriodOverPeriod?{'oY5PeriodToDate?{'p,8TopBottomMovers?{'pq8TopBottomRanked?{'qq9TotalAggregation?{'r\5UniqueValues?{'s%
3ComputationId!s<CustomSeasonalityValue?i3LowerBoundary?n*Name?s5PeriodsBackward?i4PeriodsForward?i8PredictionInterval?i1Seasonality?s-Time?{&`J3UpperBoundary?n.Value?{&c]
3ComputationId!s*Name?s0PeriodSize?i-Time?{&`J.Value?{&c]
3ComputationId!s*Name?s-Time?{&`J*Type!s.Value?{&c]
3ComputationId!s2FromValue?{&c]*Name?s4TargetValue?{&c]-Time?{&`J
3ComputationId!s*Name?s-Time?{&`J.Value?{&c]
3ComputationId!s*Name?s;PeriodTimeGranularity?s-Time?{&`J.Value?{&c]
1Category?{&`J3ComputationId!s/MoverSize?i*Name?s/SortOrder?s-Time?{&`J*Type!s.Value?{&c]
1Category?{&`J3ComputationId!s*Name?s0ResultSize?i*Type!s.Value?{&c]
3ComputationId!s*Name?s.Value?{&c]
1Category?{&`J3ComputationId!s*Name?s
/Narrative!s
1Actions?[{&H4;ChartConfiguration?{'u9;ColumnHierarchies?[{&z@>ConditionalFormatting?{'z)1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
3FieldWells?{'v)5Interactions?{&gM3KpiOptions?{'v\:SortConfiguration?{'ym
6TargetValues?[{&c]5TrendGroups?[{&`J0Values?[{&c]
3Comparison?{'Na=PrimaryValueDisplayType?sFPrimaryValueFontConfiguration?{%3{4ProgressBar?{%;97SecondaryValue?{%;9HSecondaryValueFontConfiguration?{%3{2Sparkline?{'xy4TrendArrows?{%;9<VisualLayoutOptions?{'yP
+Color?s7TooltipVisibility?s*Type!s0Visibility?s
7StandardLayout?{'ye
*Type!s
8TrendGroupSort?[{&t\
FConditionalFormattingOptions?[{'zM
4ActualValue?{'Q$8ComparisonValue?{'Q$5PrimaryValue?{'Q$4ProgressBar?{'Ph
;ChartConfiguration?{'|]7DataSetIdentifier?s1Subtitle?{'$0.Title?{'$05TopicIdentifier?s:VisualContentAltText?s.VisualId!s
5Interactions?{&gM/Legend?{&g{3MapLayers?[{(#N1MapState?{(@T1MapStyle?{(@q
1Actions?[{($t3DataSource?{(&`7JoinDefinition?{(&{+Label?s8LayerDefinition?{(9<-LayerId!s/LayerType?s0Tooltip?{&u90Visibility?s
:ActionOperations![{(%]4CustomActionId!s*Name!s,Status?s-Trigger!s
8FilterOperation?{&Iz<NavigationOperation?{%{+?SetParametersOperation?{%{_5UrlOperation?{&$u
=StaticFileDataSource?{&&8
3ColorField?{('W8DatasetKeyField?{(7`3ShapeKeyField?s
?ColorDimensionsFields?[{((2;ColorValuesFields?[{(4.
BCategoricalDimensionField?{()-;DateDimensionField?{(1@@NumericalDimensionField?{(30
/Column!{$s;-FieldId!s<FormatConfiguration?{()k1HierarchyId?s
ENullValueFormatConfiguration?{$w)CNumericFormatConfiguration?{(*T
KCurrencyDisplayFormatConfiguration?{(+sINumberDisplayFormatConfiguration?{(-xMPercentageDisplayFormatConfiguration?{(/c
CDecimalPlacesConfiguration?{(-gCNegativeValueConfiguration?{$z[ENullValueFormatConfiguration?{$w)1NumberScale?s,Prefix?s?SeparatorConfiguration?{$zj,Suffix?s,Symbol?s
3DecimalPlaces!n
CDecimalPlacesConfiguration?{(-gCNegativeValueConfiguration?{$z[ENullValueFormatConfiguration?{$w)1NumberScale?s,Prefix?s?SeparatorConfiguration?{$zj,Suffix?s
CDecimalPlacesConfiguration?{(-gCNegativeValueConfiguration?{$z[ENullValueFormatConfiguration?{$w),Prefix?s?SeparatorConfiguration?{$zj,Suffix?s
/Column!{$s;5DateGranularity?s-FieldId!s<FormatConfiguration?{(261HierarchyId?s
4DateTimeFormat?sENullValueFormatConfiguration?{$w)CNumericFormatConfiguration?{(*T
/Column!{$s;-FieldId!s<FormatConfiguration?{(3n1HierarchyId?s
<FormatConfiguration?{(*T
?CalculatedMeasureField?{&dn@CategoricalMeasureField?{(5?9DateMeasureField?{(6+>NumericalMeasureField?{(6q
9AggregationFunction?s/Column!{$s;-FieldId!s<FormatConfiguration?{()k
9AggregationFunction?s/Column!{$s;-FieldId!s<FormatConfiguration?{(26
<AggregationFunction?{%9Q/Column!{$s;-FieldId!s<FormatConfiguration?{(3n
/Column!{$s;-FieldId!s<FormatConfiguration?{(86
DDateTimeFormatConfiguration?{(26BNumberFormatConfiguration?{(3nBStringFormatConfiguration?{()k
2LineLayer?{(9n3PointLayer?{(>?5PolygonLayer?{(?W
.Style!{(9z
8LineSymbolStyle?{(:6
2FillColor?{(:U2LineWidth?{(>2
4Categorical?{(;&1Gradient?{(<r.Solid?{(={
<CategoryDataColors![{(;|4DefaultOpacity?n9NullDataSettings?{(<78NullDataVisibility?s
+Color!s/DataValue!s
4SymbolStyle!{(<I
/FillColor?s1StrokeColor?s1StrokeWidth?n
4DefaultOpacity?n9NullDataSettings?{(<78NullDataVisibility?s4StepColors![{(=f
+Color!s/DataValue!n
+Color!s+State?s
/LineWidth?n
.Style!{(>K
:CircleSymbolStyle?{(>c
5CircleRadius?{(?M2FillColor?{(:U4StrokeColor?{(:U4StrokeWidth?{(>2
,Radius?n
.Style!{(?c
;PolygonSymbolStyle?{(?|
2FillColor?{(:U4StrokeColor?{(:U4StrokeWidth?{(>2
/Bounds?{'>p3MapNavigation?s
5BackgroundColor?s2BaseMapStyle?s7BaseMapVisibility?s
1Actions?[{&H4;ChartConfiguration?{(Bm;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
FContributionAnalysisDefaults?[{&Yu3DataLabels?{&ZI>DefaultSeriesSettings?{(H-3FieldWells?{(I%@ForecastConfigurations?[{(II5Interactions?{&gM/Legend?{&g{CPrimaryYAxisDisplayOptions?{(L+APrimaryYAxisLabelOptions?{&XK8ReferenceLines?[{&hrESecondaryYAxisDisplayOptions?{(L+CSecondaryYAxisLabelOptions?{&XK0Series?[{(Lp:SingleAxisOptions?{'5{>SmallMultiplesOptions?{&o-:SortConfiguration?{(O00Tooltip?{&u9*Type?s6VisualPalette?{&xk<XAxisDisplayOptions?{&Sg:XAxisLabelOptions?{&XK
1AxisBinding?s6DecalSettings?{$t0:LineStyleSettings?{'23<MarkerStyleSettings?{'2q
FLineChartAggregatedFieldWells?{&_e
;ForecastProperties?{(Ip1Scenario?{(K#
3LowerBoundary?n5PeriodsBackward?i4PeriodsForward?i8PredictionInterval?i1Seasonality?i3UpperBoundary?n
<WhatIfPointScenario?{(KV<WhatIfRangeScenario?{(Kf
*Date!t+Value!n
-EndDate!t/StartDate!t+Value!n
4AxisOptions?{&SgCMissingDataConfigurations?[{(L]
5TreatmentOption?s
<DataFieldSeriesItem?{(ME8FieldSeriesItem?{(Nc
1AxisBinding!s-FieldId!s0FieldValue?s1Settings?{(My
6DecalSettings?{$t0:LineStyleSettings?{'23<MarkerStyleSettings?{'2q
1AxisBinding!s-FieldId!s1Settings?{(My
HCategoryItemsLimitConfiguration?{&t<6CategorySort?[{&t\EColorItemsLimitConfiguration?{&t<ISmallMultiplesLimitConfiguration?{&t<<SmallMultiplesSort?[{&t\
1Actions?[{&H4;ChartConfiguration?{(R6;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
=CategoryLabelOptions?{&XKFContributionAnalysisDefaults?[{&Yu3DataLabels?{&ZI5DonutOptions?{(Ty3FieldWells?{(Uk5Interactions?{&gM/Legend?{&g{>SmallMultiplesOptions?{&o-:SortConfiguration?{(Vf0Tooltip?{&u9:ValueLabelOptions?{&XK6VisualPalette?{&xk
3ArcOptions?{(UH;DonutCenterOptions?{(UX
2ArcThickness?s
5LabelVisibility?s
EPieChartAggregatedFieldWells?{(V4
2Category?[{&`J8SmallMultiples?[{&`J0Values?[{&c]
;CategoryItemsLimit?{&t<6CategorySort?[{&t\ISmallMultiplesLimitConfiguration?{&t<<SmallMultiplesSort?[{&t\
1Actions?[{&H4;ChartConfiguration?{(Y@>ConditionalFormatting?{(mv1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
LDashboardCustomizationVisualOptions?{([N5FieldOptions?{(\/3FieldWells?{(^D5Interactions?{&gM?PaginatedReportOptions?{(^i:SortConfiguration?{(_N5TableOptions?{(`f0Tooltip?{&u95TotalOptions?{(h:
<FieldsConfiguration?{([h
:AdditionalFields?[{$s;,Status?s
>CollapseStateOptions?[{(\|9DataPathOptions?[{(]\>SelectedFieldOptions?[{(]x
+State?s/Target!{(]7
=FieldDataPathValues?[{&yV-FieldId?s
6DataPathList![{&yV+Width?s
1CustomLabel?s-FieldId!s0Visibility?s
GPivotTableAggregatedFieldWells?{'`w
DOverflowColumnHeaderVisibility?s@VerticalOverflowVisibility?s
:FieldSortOptions?[{(_f
-FieldId!s/SortBy!{(`#
/Column?{&3j1DataPath?{(`I.Field?{&t|
/Direction!s3SortPaths![{&yV
2CellStyle?{(d%FCollapsedRowDimensionsVisibility?s:ColumnHeaderStyle?{(d%;ColumnNamesVisibility?s6DefaultCellWidth?s5MetricPlacement?sARowAlternateColorOptions?{(g<;RowFieldNamesStyle?{(d%7RowHeaderStyle?{(d%9RowsLabelOptions?{(gx0RowsLayout?s<SingleMetricVisibility?s=ToggleButtonsVisibility?s
5BackgroundColor?s/Border?{(eT:FontConfiguration?{%3{,Height?i=HorizontalTextAlignment?s.TextWrap?s;VerticalTextAlignment?s0Visibility?s
;SideSpecificBorder?{(f&6UniformBorder?{(fy
/Bottom?{(fy8InnerHorizontal?{(fy6InnerVertical?{(fy-Left?{(fy.Right?{(fy,Top?{(fy
+Color?s+Style?s/Thickness?i
9RowAlternateColors?[s,Status?s?UsePrimaryBackgroundColor?s
1CustomLabel?s0Visibility?s
>ColumnSubtotalOptions?{(iA;ColumnTotalOptions?{(kA;RowSubtotalOptions?{(iA8RowTotalOptions?{(kA
1CustomLabel?s0FieldLevel?s;FieldLevelOptions?[{(k*>MetricHeaderCellStyle?{(d%6StyleTargets?[{(k57TotalCellStyle?{(d%6TotalsVisibility?s7ValueCellStyle?{(d%
-FieldId?s
.CellType!s
1CustomLabel?s>MetricHeaderCellStyle?{(d%/Placement?s2ScrollStatus?sATotalAggregationOptions?[{(m+7TotalCellStyle?{(d%6TotalsVisibility?s7ValueCellStyle?{(d%
-FieldId!sATotalAggregationFunction!{(mT
DSimpleTotalAggregationFunction?s
FConditionalFormattingOptions?[{(n@
-Cell?{(nK
-FieldId!s.Scope?{(o$0Scopes?[{(o$3TextFormat?{(o,
*Role?s
8BackgroundColor?{'@8-Icon?{'Q>2TextColor?{'@8
1Actions?[{($t;ChartConfiguration?{(po/PluginArn!s1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
4FieldWells?[{(qQ:SortConfiguration?{(r66VisualOptions?{(s7
.AxisName?s4Dimensions?[{((22Measures?[{(4.6Unaggregated?[{(7`
CPluginVisualTableQuerySort?{(rW
@ItemsLimitConfiguration?{(s)1RowSort?[{&t\
0ItemsLimit?n
:VisualProperties?[{(sO
*Name?s+Value?s
1Actions?[{&H4;ChartConfiguration?{(u%;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
CAlternateBandColorsVisibility?s<AlternateBandEvenColor?s;AlternateBandOddColor?s4AxesRangeScale?s;BaseSeriesSettings?{(xQ5CategoryAxis?{&Sg=CategoryLabelOptions?{&XK2ColorAxis?{&Sg:ColorLabelOptions?{&XK3FieldWells?{(xi5Interactions?{&gM/Legend?{&g{+Shape?s:SortConfiguration?{'6=0StartAngle?n6VisualPalette?{&xk
:AreaStyleSettings?{%;9
GRadarChartAggregatedFieldWells?{(y4
2Category?[{&`J/Color?[{&`J0Values?[{&c]
1Actions?[{&H4;ChartConfiguration?{(ze1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
3DataLabels?{&ZI3FieldWells?{({U5Interactions?{&gM:SortConfiguration?{(|P
JSankeyDiagramAggregatedFieldWells?{(|#
5Destination?[{&`J0Source?[{&`J0Weight?[{&c]
>DestinationItemsLimit?{&t<9SourceItemsLimit?{&t<4WeightSort?[{&t\
1Actions?[{&H4;ChartConfiguration?{)$Y;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
3DataLabels?{&ZI3FieldWells?{)&{5Interactions?{&gM/Legend?{&g{:SortConfiguration?{))E0Tooltip?{&u96VisualPalette?{&xk<XAxisDisplayOptions?{&Sg:XAxisLabelOptions?{&XK<YAxisDisplayOptions?{&Sg:YAxisLabelOptions?{&XK
UScatterPlotCategoricallyAggregatedFieldWells?{)'{JScatterPlotUnaggregatedFieldWells?{)(`
2Category?[{&`J/Label?[{&`J.Size?[{&c]/XAxis?[{&c]/YAxis?[{&c]
2Category?[{&`J/Label?[{&`J.Size?[{&c]/XAxis?[{&`J/YAxis?[{&`J
FScatterPlotLimitConfiguration?{&t<
1Actions?[{&H4;ChartConfiguration?{)+2>ConditionalFormatting?{)8w1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
LDashboardCustomizationVisualOptions?{([N5FieldOptions?{)-`3FieldWells?{)2M5Interactions?{&gM?PaginatedReportOptions?{(^i:SortConfiguration?{)3rCTableInlineVisualizations?[{)4D5TableOptions?{)6o0Tooltip?{&u95TotalOptions?{)7b
,Order?[s;PinnedFieldOptions?{).`>SelectedFieldOptions?[{).u@TransposedTableOptions?[{)2#
7PinnedLeftFields?[s
1CustomLabel?s-FieldId!s3UrlStyling?{)/Y0Visibility?s+Width?s
;ImageConfiguration?{)0/:LinkConfiguration?{)0i
6SizingOptions?{)0C
HTableCellImageScalingConfiguration?s
0Content!{)1&,Target!s
:CustomIconContent?{)1U:CustomTextContent?{)1]
*Icon?s
:FontConfiguration!{%3{+Value?s
1ColumnIndex?n0ColumnType!s1ColumnWidth?s
BTableAggregatedFieldWells?{')oDTableUnaggregatedFieldWells?{)34
0Values?[{)3B
/Column!{$s;-FieldId!s<FormatConfiguration?{$u)
@PaginationConfiguration?{'*b1RowSort?[{&t\
1DataBars?{)4c3Sparklines?{)54
-FieldId!s3NegativeColor?s3PositiveColor?s
8AllPointsMarker?{'2q-FieldId!s/LineColor?s7LineInterpolation?s7MaxValueMarker?{'2q7MinValueMarker?{'2q0VisualType?s3XAxisField!{((23YAxisBehavior?s
2CellStyle?{(d%4HeaderStyle?{(d%1Orientation?sARowAlternateColorOptions?{(g<
1CustomLabel?s/Placement?s2ScrollStatus?sATotalAggregationOptions?[{(m+7TotalCellStyle?{(d%6TotalsVisibility?s
FConditionalFormattingOptions?[{)9A
-Cell?{)9U,Row?{)9p
-FieldId!s3TextFormat?{(o,
8BackgroundColor?{'@82TextColor?{'@8
1Actions?[{&H4;ChartConfiguration?{);[;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
:ColorLabelOptions?{&XK3ColorScale?{'],3DataLabels?{&ZI3FieldWells?{)=^:GroupLabelOptions?{&XK5Interactions?{&gM/Legend?{&g{9SizeLabelOptions?{&XK:SortConfiguration?{)>M0Tooltip?{&u9
DTreeMapAggregatedFieldWells?{)>&
0Colors?[{&c]0Groups?[{&`J/Sizes?[{&c]
LTreeMapGroupItemsLimitConfiguration?{&t<5TreeMapSort?[{&t\
1Actions?[{&H4;ChartConfiguration?{)@O;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
CCategoryAxisDisplayOptions?{&SgACategoryAxisLabelOptions?{&XK;ColorConfiguration?{)CY3DataLabels?{&ZI3FieldWells?{)DT5Interactions?{&gM/Legend?{&g{CPrimaryYAxisDisplayOptions?{&SgAPrimaryYAxisLabelOptions?{&XK:SortConfiguration?{)ES6VisualPalette?{&xk>WaterfallChartOptions?{)F&
@GroupColorConfiguration?{)Cw
6NegativeBarColor?s6PositiveBarColor?s3TotalBarColor?s
KWaterfallChartAggregatedFieldWells?{)E#
4Breakdowns?[{&`J4Categories?[{&`J0Values?[{&c]
<BreakdownItemsLimit?{&t<6CategorySort?[{&t\
3TotalBarLabel?s
1Actions?[{&H4;ChartConfiguration?{)GW;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
=CategoryLabelOptions?{&XK3FieldWells?{)Hg5Interactions?{&gM:SortConfiguration?{'H^9WordCloudOptions?{)IK
FWordCloudAggregatedFieldWells?{)I1
1GroupBy?[{&`J.Size?[{&c]
1CloudLayout?s9MaximumStringLength?i0WordCasing?s5WordOrientation?s1WordPadding?s1WordScaling?s
8ImageStaticFile?{)K$:SpatialStaticFile?{)K$
/Source?{)K@2StaticFileId!s
2S3Options?{)K`3UrlOptions?{)L)
0BucketName!s/ObjectKey!s,Region!s
)Url!s
0Images?[{%xB1Layouts?[{)L{*Name?s-SheetId!s3TextBoxes?[{&@>1Visuals?[{)T\
6Configuration!{)M5
7FreeFormLayout?{&'k3GridLayout?{)Mr;SectionBasedLayout?{)PD
:CanvasSizeOptions?{$nD2Elements![{)N?
8BackgroundStyle?{&*m2BorderRadius?s4BorderStyle?{&+)1ColumnIndex?n0ColumnSpan!n/ElementId!s1ElementType!s9LoadingAnimation?{%;9-Padding?s.RowIndex?n-RowSpan!n<SelectedBorderStyle?{&+)
6BodySections![{)Q?:CanvasSizeOptions!{$o\8FooterSections![{&4Y8HeaderSections![{&4Y
0Content!{&0_?PageBreakConfiguration?{&17<RepeatConfiguration?{)R?/SectionId!s.Style?{&4B
ADimensionConfigurations?[{)S7:NonRepeatingVisuals?[s?PageBreakConfiguration?{&17
NDynamicCategoryDimensionConfiguration?{)T3MDynamicNumericDimensionConfiguration?{)T3
/Column!{$s;+Limit?n7SortByMetrics?[{&3j
7BarChartVisual?{)ZF6BoxPlotVisual?{)fm9ComboChartVisual?{)lL<CustomContentVisual?{)t`4EmptyVisual?{)v48FilledMapVisual?{)vt:FunnelChartVisual?{)zz9GaugeChartVisual?{*%B<GeospatialMapVisual?{*+G6HeatMapVisual?{*/V8HistogramVisual?{*5U6InsightVisual?{*:12KpiVisual?{*F77LayerMapVisual?{'{=8LineChartVisual?{*KX7PieChartVisual?{*VN9PivotTableVisual?{*\c5PluginVisual?{(o[9RadarChartVisual?{*ki<SankeyDiagramVisual?{*qO:ScatterPlotVisual?{*u+4TableVisual?{*{[6TreeMapVisual?{+({8WaterfallVisual?{+-o8WordCloudVisual?{+3k
1Actions?[{($t;ChartConfiguration?{)[f;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
5BarsArrangement?s5CategoryAxis?{']s=CategoryLabelOptions?{&XK:ColorLabelOptions?{&XKFContributionAnalysisDefaults?[{&Yu3DataLabels?{&ZI>DefaultSeriesSettings?{&^D3FieldWells?{)_x5Interactions?{&gM/Legend?{&g{1Orientation?s8ReferenceLines?[{)a&0Series?[{&mm>SmallMultiplesOptions?{)cw:SortConfiguration?{)dq0Tooltip?{&u92ValueAxis?{']s:ValueLabelOptions?{&XK6VisualPalette?{&xk
EBarChartAggregatedFieldWells?{)`A
2Category?[{((20Colors?[{((28SmallMultiples?[{((20Values?[{(4.
:DataConfiguration!{&ii;LabelConfiguration?{)aw,Status?s;StyleConfiguration?{&mZ
ACustomLabelConfiguration?{&lx/FontColor?s:FontConfiguration?{%3{8HorizontalPosition?s@ValueLabelConfiguration?{)cJ6VerticalPosition?s
<FormatConfiguration?{(*T6RelativePosition?s
7MaxVisibleColumns?n4MaxVisibleRows?n;PanelConfiguration?{&p'.XAxis?{&rK.YAxis?{&rK
;CategoryItemsLimit?{)fM6CategorySort?[{&t\8ColorItemsLimit?{)fM3ColorSort?[{&t\ISmallMultiplesLimitConfiguration?{)fM<SmallMultiplesSort?[{&t\
0ItemsLimit?n5OtherCategories?s
1Actions?[{($t;ChartConfiguration?{)h3;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
7BoxPlotOptions?{'(Y5CategoryAxis?{']s=CategoryLabelOptions?{&XK3FieldWells?{)jx5Interactions?{&gM/Legend?{&g{CPrimaryYAxisDisplayOptions?{']sAPrimaryYAxisLabelOptions?{&XK8ReferenceLines?[{)a&:SortConfiguration?{)k\0Tooltip?{&u96VisualPalette?{&xk
DBoxPlotAggregatedFieldWells?{)k@
1GroupBy?[{((20Values?[{(4.
6CategorySort?[{&t\@PaginationConfiguration?{)l3
0PageNumber!n.PageSize!n
1Actions?[{($t;ChartConfiguration?{)ml;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
6BarDataLabels?{&ZI5BarsArrangement?s5CategoryAxis?{']s=CategoryLabelOptions?{&XK:ColorLabelOptions?{&XK>DefaultSeriesSettings?{'153FieldWells?{)r`5Interactions?{&gM/Legend?{&g{7LineDataLabels?{&ZICPrimaryYAxisDisplayOptions?{']sAPrimaryYAxisLabelOptions?{&XK8ReferenceLines?[{)a&ESecondaryYAxisDisplayOptions?{']sCSecondaryYAxisLabelOptions?{&XK0Series?[{'4]:SingleAxisOptions?{'5{:SortConfiguration?{)si0Tooltip?{&u96VisualPalette?{&xk
GComboChartAggregatedFieldWells?{)s+
3BarValues?[{(4.2Category?[{((20Colors?[{((24LineValues?[{(4.
;CategoryItemsLimit?{)fM6CategorySort?[{&t\8ColorItemsLimit?{)fM3ColorSort?[{&t\
1Actions?[{($t;ChartConfiguration?{'8b7DataSetIdentifier?s1Subtitle?{'$0.Title?{'$05TopicIdentifier?s:VisualContentAltText?s.VisualId!s
1Actions?[{($t7DataSetIdentifier?s5TopicIdentifier?s.VisualId!s
1Actions?[{($t;ChartConfiguration?{)xp;ColumnHierarchies?[{&z@>ConditionalFormatting?{'?5>GeocodingPreferences?[{'AZ1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
3FieldWells?{)z75Interactions?{&gM/Legend?{&g{8MapStyleOptions?{'>1:SortConfiguration?{'>A0Tooltip?{&u96WindowOptions?{'>U
FFilledMapAggregatedFieldWells?{)z[
4Geospatial?[{((20Values?[{(4.
1Actions?[{($t;ChartConfiguration?{)|@;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
=CategoryLabelOptions?{&XK9DataLabelOptions?{'FB3FieldWells?{*$-5Interactions?{&gM:SortConfiguration?{*$p0Tooltip?{&u9:ValueLabelOptions?{&XK6VisualPalette?{&xk
HFunnelChartAggregatedFieldWells?{*$S
2Category?[{((20Values?[{(4.
;CategoryItemsLimit?{)fM6CategorySort?[{&t\
1Actions?[{($t;ChartConfiguration?{*&e>ConditionalFormatting?{'P(1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
;ColorConfiguration?{'L(3DataLabels?{&ZI3FieldWells?{*(::GaugeChartOptions?{*([5Interactions?{&gM7TooltipOptions?{&u96VisualPalette?{&xk
6TargetValues?[{(4.0Values?[{(4.
,Arc?{'Mx0ArcAxis?{*)e3Comparison?{**&=PrimaryValueDisplayType?sFPrimaryValueFontConfiguration?{%3{
.Range?{'NT2ReserveRange?n
9ComparisonFormat?{**P6ComparisonMethod?s
INumberDisplayFormatConfiguration?{(-xMPercentageDisplayFormatConfiguration?{(/c
1Actions?[{($t;ChartConfiguration?{*-(;ColumnHierarchies?[{&z@>GeocodingPreferences?[{'AZ1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
3FieldWells?{*.\5Interactions?{&gM/Legend?{&g{8MapStyleOptions?{'>1:PointStyleOptions?{'WD0Tooltip?{&u96VisualPalette?{&xk6WindowOptions?{'>U
JGeospatialMapAggregatedFieldWells?{*/*
0Colors?[{((24Geospatial?[{((20Values?[{(4.
1Actions?[{($t;ChartConfiguration?{*0v;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
3ColorScale?{'],AColumnAxisDisplayOptions?{']s;ColumnLabelOptions?{&XK3DataLabels?{&ZI3FieldWells?{*3A5Interactions?{&gM/Legend?{&g{>RowAxisDisplayOptions?{']s8RowLabelOptions?{&XK:SortConfiguration?{*400Tooltip?{&u9
DHeatMapAggregatedFieldWells?{*3c
1Columns?[{((2.Rows?[{((20Values?[{(4.
MHeatMapColumnItemsLimitConfiguration?{)fM;HeatMapColumnSort?[{&t\JHeatMapRowItemsLimitConfiguration?{)fM8HeatMapRowSort?[{&t\
1Actions?[{($t;ChartConfiguration?{*6]1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
3BinOptions?{*8U3DataLabels?{&ZI3FieldWells?{*9Y5Interactions?{&gM0Tooltip?{&u96VisualPalette?{&xk<XAxisDisplayOptions?{']s:XAxisLabelOptions?{&XK<YAxisDisplayOptions?{']s
1BinCount?{*971BinWidth?{*9@5SelectedBinType?s0StartValue?n
+Value?n
3BinCountLimit?n+Value?n
FHistogramAggregatedFieldWells?{*:#
0Values?[{(4.
1Actions?[{($t7DataSetIdentifier?s=InsightConfiguration?{*;a1Subtitle?{'$0.Title?{'$05TopicIdentifier?s:VisualContentAltText?s.VisualId!s
6Computations?[{*<B8CustomNarrative?{'sK5Interactions?{&gM
1Forecast?{*>Q3GrowthRate?{*@I7MaximumMinimum?{*A)9MetricComparison?{*A]9PeriodOverPeriod?{*BE5PeriodToDate?{*Br8TopBottomMovers?{*C]8TopBottomRanked?{*D]9TotalAggregation?{*EH5UniqueValues?{*Ek
3ComputationId!s<CustomSeasonalityValue?n3LowerBoundary?n*Name?s5PeriodsBackward?n4PeriodsForward?n8PredictionInterval?n1Seasonality?s-Time?{((23UpperBoundary?n.Value?{(4.
3ComputationId!s*Name?s0PeriodSize?n-Time?{((2.Value?{(4.
3ComputationId!s*Name?s-Time?{((2*Type!s.Value?{(4.
3ComputationId!s2FromValue?{(4.*Name?s4TargetValue?{(4.-Time?{((2
3ComputationId!s*Name?s-Time?{((2.Value?{(4.
3ComputationId!s*Name?s;PeriodTimeGranularity?s-Time?{((2.Value?{(4.
1Category?{((23ComputationId!s/MoverSize?n*Name?s/SortOrder?s-Time?{((2*Type!s.Value?{(4.
1Category?{((23ComputationId!s*Name?s0ResultSize?n*Type!s.Value?{(4.
3ComputationId!s*Name?s.Value?{(4.
1Category?{((23ComputationId!s*Name?s
1Actions?[{($t;ChartConfiguration?{*Gr;ColumnHierarchies?[{&z@>ConditionalFormatting?{'z)1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
3FieldWells?{*Hb5Interactions?{&gM3KpiOptions?{*I;:SortConfiguration?{'ym
6TargetValues?[{(4.5TrendGroups?[{((20Values?[{(4.
3Comparison?{**&=PrimaryValueDisplayType?sFPrimaryValueFontConfiguration?{%3{4ProgressBar?{%;97SecondaryValue?{%;9HSecondaryValueFontConfiguration?{%3{2Sparkline?{'xy4TrendArrows?{%;9<VisualLayoutOptions?{'yP
1Actions?[{($t;ChartConfiguration?{*Lx;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
FContributionAnalysisDefaults?[{&Yu3DataLabels?{&ZI>DefaultSeriesSettings?{(H-3FieldWells?{*R8@ForecastConfigurations?[{*R\5Interactions?{&gM/Legend?{&g{CPrimaryYAxisDisplayOptions?{*T6APrimaryYAxisLabelOptions?{&XK8ReferenceLines?[{)a&ESecondaryYAxisDisplayOptions?{*T6CSecondaryYAxisLabelOptions?{&XK0Series?[{(Lp:SingleAxisOptions?{'5{>SmallMultiplesOptions?{)cw:SortConfiguration?{*Th0Tooltip?{&u9*Type?s6VisualPalette?{&xk<XAxisDisplayOptions?{']s:XAxisLabelOptions?{&XK
FLineChartAggregatedFieldWells?{)`A
;ForecastProperties?{*S)1Scenario?{(K#
3LowerBoundary?n5PeriodsBackward?n4PeriodsForward?n8PredictionInterval?n1Seasonality?n3UpperBoundary?n
4AxisOptions?{']sCMissingDataConfigurations?[{(L]
HCategoryItemsLimitConfiguration?{)fM6CategorySort?[{&t\EColorItemsLimitConfiguration?{)fMISmallMultiplesLimitConfiguration?{)fM<SmallMultiplesSort?[{&t\
1Actions?[{($t;ChartConfiguration?{*Wn;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
=CategoryLabelOptions?{&XKFContributionAnalysisDefaults?[{&Yu3DataLabels?{&ZI5DonutOptions?{(Ty3FieldWells?{*ZW5Interactions?{&gM/Legend?{&g{>SmallMultiplesOptions?{)cw:SortConfiguration?{*[R0Tooltip?{&u9:ValueLabelOptions?{&XK6VisualPalette?{&xk
EPieChartAggregatedFieldWells?{*Zz
2Category?[{((28SmallMultiples?[{((20Values?[{(4.
;CategoryItemsLimit?{)fM6CategorySort?[{&t\ISmallMultiplesLimitConfiguration?{)fM<SmallMultiplesSort?[{&t\
1Actions?[{($t;ChartConfiguration?{*^,>ConditionalFormatting?{(mv1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
LDashboardCustomizationVisualOptions?{([N5FieldOptions?{(\/3FieldWells?{*`:5Interactions?{&gM?PaginatedReportOptions?{(^i:SortConfiguration?{(_N5TableOptions?{*`_0Tooltip?{&u95TotalOptions?{*g5
GPivotTableAggregatedFieldWells?{*3c
2CellStyle?{*cxFCollapsedRowDimensionsVisibility?s:ColumnHeaderStyle?{*cx;ColumnNamesVisibility?s6DefaultCellWidth?s5MetricPlacement?sARowAlternateColorOptions?{(g<;RowFieldNamesStyle?{*cx7RowHeaderStyle?{*cx9RowsLabelOptions?{(gx0RowsLayout?s<SingleMetricVisibility?s=ToggleButtonsVisibility?s
5BackgroundColor?s/Border?{*eM:FontConfiguration?{%3{,Height?n=HorizontalTextAlignment?s.TextWrap?s;VerticalTextAlignment?s0Visibility?s
;SideSpecificBorder?{*ey6UniformBorder?{*fr
/Bottom?{*fr8InnerHorizontal?{*fr6InnerVertical?{*fr-Left?{*fr.Right?{*fr,Top?{*fr
+Color?s+Style?s/Thickness?n
>ColumnSubtotalOptions?{*h<;ColumnTotalOptions?{*j%;RowSubtotalOptions?{*h<8RowTotalOptions?{*j%
1CustomLabel?s0FieldLevel?s;FieldLevelOptions?[{(k*>MetricHeaderCellStyle?{*cx6StyleTargets?[{(k57TotalCellStyle?{*cx6TotalsVisibility?s7ValueCellStyle?{*cx
1CustomLabel?s>MetricHeaderCellStyle?{*cx/Placement?s2ScrollStatus?sATotalAggregationOptions?[{(m+7TotalCellStyle?{*cx6TotalsVisibility?s7ValueCellStyle?{*cx
1Actions?[{($t;ChartConfiguration?{*m/;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
CAlternateBandColorsVisibility?s<AlternateBandEvenColor?s;AlternateBandOddColor?s4AxesRangeScale?s;BaseSeriesSettings?{(xQ5CategoryAxis?{']s=CategoryLabelOptions?{&XK2ColorAxis?{']s:ColorLabelOptions?{&XK3FieldWells?{*p[5Interactions?{&gM/Legend?{&g{+Shape?s:SortConfiguration?{)si0StartAngle?n6VisualPalette?{&xk
GRadarChartAggregatedFieldWells?{*q&
2Category?[{((2/Color?[{((20Values?[{(4.
1Actions?[{($t;ChartConfiguration?{*rW1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
3DataLabels?{&ZI3FieldWells?{*sG5Interactions?{&gM:SortConfiguration?{*tB
JSankeyDiagramAggregatedFieldWells?{*so
5Destination?[{((20Source?[{((20Weight?[{(4.
>DestinationItemsLimit?{)fM9SourceItemsLimit?{)fM4WeightSort?[{&t\
1Actions?[{($t;ChartConfiguration?{*vK;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
3DataLabels?{&ZI3FieldWells?{*xm5Interactions?{&gM/Legend?{&g{:SortConfiguration?{*{70Tooltip?{&u96VisualPalette?{&xk<XAxisDisplayOptions?{']s:XAxisLabelOptions?{&XK<YAxisDisplayOptions?{']s:YAxisLabelOptions?{&XK
UScatterPlotCategoricallyAggregatedFieldWells?{*ymJScatterPlotUnaggregatedFieldWells?{*zR
2Category?[{((2/Label?[{((2.Size?[{(4./XAxis?[{(4./YAxis?[{(4.
2Category?[{((2/Label?[{((2.Size?[{(4./XAxis?[{((2/YAxis?[{((2
FScatterPlotLimitConfiguration?{)fM
1Actions?[{($t;ChartConfiguration?{+#$>ConditionalFormatting?{)8w1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
LDashboardCustomizationVisualOptions?{([N5FieldOptions?{)-`3FieldWells?{+%R5Interactions?{&gM?PaginatedReportOptions?{(^i:SortConfiguration?{+&GCTableInlineVisualizations?[{)4D5TableOptions?{+&s0Tooltip?{&u95TotalOptions?{+'f
BTableAggregatedFieldWells?{)k@DTableUnaggregatedFieldWells?{+&9
0Values?[{(7`
@PaginationConfiguration?{)l31RowSort?[{&t\
2CellStyle?{*cx4HeaderStyle?{*cx1Orientation?sARowAlternateColorOptions?{(g<
1CustomLabel?s/Placement?s2ScrollStatus?sATotalAggregationOptions?[{(m+7TotalCellStyle?{*cx6TotalsVisibility?s
1Actions?[{($t;ChartConfiguration?{+*A;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
:ColorLabelOptions?{&XK3ColorScale?{'],3DataLabels?{&ZI3FieldWells?{+,D:GroupLabelOptions?{&XK5Interactions?{&gM/Legend?{&g{9SizeLabelOptions?{&XK:SortConfiguration?{+-30Tooltip?{&u9
DTreeMapAggregatedFieldWells?{+,f
0Colors?[{(4.0Groups?[{((2/Sizes?[{(4.
LTreeMapGroupItemsLimitConfiguration?{)fM5TreeMapSort?[{&t\
1Actions?[{($t;ChartConfiguration?{+/5;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
CCategoryAxisDisplayOptions?{']sACategoryAxisLabelOptions?{&XK;ColorConfiguration?{)CY3DataLabels?{&ZI3FieldWells?{+2?5Interactions?{&gM/Legend?{&g{CPrimaryYAxisDisplayOptions?{']sAPrimaryYAxisLabelOptions?{&XK:SortConfiguration?{+3>6VisualPalette?{&xk>WaterfallChartOptions?{)F&
KWaterfallChartAggregatedFieldWells?{+2h
4Breakdowns?[{((24Categories?[{((20Values?[{(4.
<BreakdownItemsLimit?{)fM6CategorySort?[{&t\
1Actions?[{($t;ChartConfiguration?{+51;ColumnHierarchies?[{&z@1Subtitle?{'$0.Title?{'$0:VisualContentAltText?s.VisualId!s
=CategoryLabelOptions?{&XK3FieldWells?{+6A5Interactions?{&gM:SortConfiguration?{*$p9WordCloudOptions?{+7%
FWordCloudAggregatedFieldWells?{+6e
1GroupBy?[{((2.Size?[{(4.
1CloudLayout?s9MaximumStringLength?n0WordCasing?s5WordOrientation?s1WordPadding?s1WordScaling?s
0Identifier!s.TopicArn!s
<DateTimeParameters?[{+9K;DecimalParameters?[{+9];IntegerParameters?[{+9o:StringParameters?[{+:'
*Name!s-Values![t
*Name!s-Values![n
*Name!s-Values![l
*Name!s-Values![s
7SourceTemplate?{+:N
)Arn!s;DataSetReferences![{+;)9TopicReferences?[{+;L
0DataSetArn!s8DataSetPlaceholder!s
.TopicArn!s6TopicPlaceholder!s
*Mode!s
0AnalysisId?s)Arn?s4CreationStatus?s/RequestId?s,Status?i
.Actions![s5ApplicableTo!{+=W5ApprovalGroups![s1AssetTypes![s1Description?s*Name!s.PolicyId!s
0GroupArns?[s*Type!s
/Policy!{+=y
.Actions![s5ApplicableTo!{+=W5ApprovalGroups![s1AssetTypes![s/CreatedAt!t1Description?s*Name!s/PolicyArn!s.PolicyId!s/UpdatedAt!t
2AwsAccountId!s8BrandDefinition?{+@'-BrandId!s.Tags?[{$RG
9ApplicationTheme?{+@o/BrandName!s1Description?s:LogoConfiguration?{+D_
:BrandColorPalette?{+Aa:BrandElementStyle?{+C=@ContextualAccentPalette?{+Cx
/Accent?{+B|/Danger?{+B|2Dimension?{+B|-Info?{+B|0Measure?{+B|0Primary?{+B|2Secondary?{+B|0Success?{+B|0Warning?{+B|
0Background?s0Foreground?s
4NavbarStyle?{+CO
9ContextualNavbar?{+B|5GlobalNavbar?{+B|
3Automation?{+B|3Connection?{+B|0Insight?{+B|6Visualization?{+B|
-AltText!s0LogoSet!{+Dw
0Favicon?{+E80Primary!{+E8
1Original!{+EG
/Source?{+ET
/PublicUrl?s+S3Uri?s
8BrandDefinition?{+@'4BrandDetail?{+FB/RequestId?s
)Arn?s-BrandId!s1BrandStatus?s1CreatedTime?t-Errors?[s5LastUpdatedTime?t-Logo?{+GW/VersionId?s3VersionStatus?s
-AltText!s0LogoSet!{+Go
0Favicon?{+H00Primary!{+H0
1Height32?{+H[1Height64?{+H[1Original!{+H[
7GeneratedImageUrl?s/Source?{+ET
2AwsAccountId!s5Capabilities?{+Iw;CustomPermissionsName!s3Governance?{-4#.Tags?[{$RG
?AccessAppsNativeDataStore?s,Action?sIAddOrRunAnomalyDetectionForAnalyses?s1AdobeAction?s>AdobeAnalyticsDataSource?s4AirtableAction?s<AmazonBedrockARSAction?s;AmazonBedrockFSAction?s<AmazonBedrockKRSAction?s8AmazonSThreeAction?s.Analysis?s>ApproveFlowShareRequests?s*Apps?s1AsanaAction?s6AthenaDataSource?s6AuroraDataSource?s.Automate?s4BambooHRAction?sABedrockManagedKnowledgeBase?s/BeeAction?s4BoxAgentAction?s6BoxKnowledgeBase?s?BuildCalculatedFieldWithQ?s6CanvaAgentAction?s/ChatAgent?s>CiscoWebexMeetingsAction?s=CiscoWebexVidcastAction?s6ComprehendAction?s=ComprehendMedicalAction?s6ConfluenceAction?s=ConfluenceKnowledgeBase?sDCreateAdobeAnalyticsDataSource?s@CreateAndUpdateAdobeAction?sCCreateAndUpdateAirtableAction?sKCreateAndUpdateAmazonBedrockARSAction?sJCreateAndUpdateAmazonBedrockFSAction?sKCreateAndUpdateAmazonBedrockKRSAction?sGCreateAndUpdateAmazonSThreeAction?s9CreateAndUpdateApps?s@CreateAndUpdateAsanaAction?sCCreateAndUpdateBambooHRAction?sPCreateAndUpdateBedrockManagedKnowledgeBase?s>CreateAndUpdateBeeAction?sCCreateAndUpdateBoxAgentAction?sECreateAndUpdateBoxKnowledgeBase?sECreateAndUpdateCanvaAgentAction?sMCreateAndUpdateCiscoWebexMeetingsAction?sLCreateAndUpdateCiscoWebexVidcastAction?sECreateAndUpdateComprehendAction?sLCreateAndUpdateComprehendMedicalAction?sECreateAndUpdateConfluenceAction?sLCreateAndUpdateConfluenceKnowledgeBase?sJCreateAndUpdateDashboardEmailReports?s@CreateAndUpdateDataSources?s=CreateAndUpdateDatasets?sBCreateAndUpdateDropboxAction?sKCreateAndUpdateDunAndBradstreetAction?sBCreateAndUpdateFactSetAction?s@CreateAndUpdateFigmaAction?sFCreateAndUpdateGenericHTTPAction?sACreateAndUpdateGithubAction?s@CreateAndUpdateGmailAction?s?CreateAndUpdateGongAction?sJCreateAndUpdateGoogleAnalyticsAction?sICreateAndUpdateGoogleCalendarAction?sECreateAndUpdateGoogleChatAction?sECreateAndUpdateGoogleDocsAction?sFCreateAndUpdateGoogleDriveAction?sMCreateAndUpdateGoogleDriveKnowledgeBase?sECreateAndUpdateGoogleMeetAction?sGCreateAndUpdateGoogleSheetsAction?sGCreateAndUpdateGoogleSlidesAction?sECreateAndUpdateHGInsightsAction?sBCreateAndUpdateHubspotAction?sFCreateAndUpdateHuggingFaceAction?sECreateAndUpdateIDCKnowledgeBase?sCCreateAndUpdateIntercomAction?s?CreateAndUpdateJiraAction?sCCreateAndUpdateKnowledgeBases?sACreateAndUpdateLinearAction?s>CreateAndUpdateMCPAction?sECreateAndUpdateMSExchangeAction?sBCreateAndUpdateMSTeamsAction?sACreateAndUpdateMondayAction?sACreateAndUpdateMoodysAction?sCCreateAndUpdateNewRelicAction?sACreateAndUpdateNotionAction?sCCreateAndUpdateOneDriveAction?sJCreateAndUpdateOneDriveKnowledgeBase?sBCreateAndUpdateOneNoteAction?sBCreateAndUpdateOpenAPIAction?sDCreateAndUpdatePagerDutyAction?sICreateAndUpdatePagerDutyAgentAction?sKCreateAndUpdateQBusinessKnowledgeBase?sECreateAndUpdateQuickBooksAction?sDCreateAndUpdateS3KnowledgeBase?sLCreateAndUpdateSAPBillOfMaterialAction?sMCreateAndUpdateSAPBusinessPartnerAction?sKCreateAndUpdateSAPMaterialStockAction?sOCreateAndUpdateSAPPhysicalInventoryAction?sOCreateAndUpdateSAPProductMasterDataAction?sECreateAndUpdateSalesforceAction?sCCreateAndUpdateSandPGMIAction?sLCreateAndUpdateSandPGlobalEnergyAction?sECreateAndUpdateServiceNowAction?sECreateAndUpdateSharePointAction?sLCreateAndUpdateSharePointKnowledgeBase?sBCreateAndUpdateShopifyAction?s@CreateAndUpdateSlackAction?sECreateAndUpdateSmartsheetAction?sDCreateAndUpdateSnowFlakeAction?sCCreateAndUpdateTextractAction?s;CreateAndUpdateThemes?sDCreateAndUpdateThresholdAlerts?sFCreateAndUpdateVisierAgentAction?sLCreateAndUpdateWebCrawlerKnowledgeBase?sCCreateAndUpdateWhatsAppAction?sACreateAndUpdateZapierAction?sBCreateAndUpdateZendeskAction?s?CreateAndUpdateZoomAction?sCCreateAndUpdateZoomInfoAction?s<CreateAthenaDataSource?s<CreateAuroraDataSource?s6CreateChatAgents?sJCreateDashboardExecutiveSummaryWithQ?s@CreateDatabricksDataSource?s9CreateDb2DataSource?s<CreateDenodoDataSource?s@CreateDocumentDbDataSource?s<CreateDremioDataSource?s>CreateDynamoDbDataSource?s<CreateExasolDataSource?s:CreateFileDataSource?s<CreateGitHubDataSource?sECreateGoogleAnalyticsDataSource?sDCreateGoogleBigQueryDataSource?sBCreateGoogleSheetsDataSource?s<CreateImpalaDataSource?s:CreateJiraDataSource?s=CreateMariaDbDataSource?s@CreateMongoAtlasDataSource?s=CreateMongoDbDataSource?s;CreateMySqlDataSource?s@CreateOpenSearchDataSource?s<CreateOracleDataSource?s<CreatePayPalDataSource?s@CreatePostgreSqlDataSource?s<CreatePrestoDataSource?s=CreateRadiantDataSource?s9CreateRdsDataSource?sLCreateRedshiftAutoDiscoveredDataSource?sDCreateRedshiftManualDataSource?sACreateS3AnalyticsDataSource?s8CreateS3DataSource?s>CreateS3TablesDataSource?s8CreateSPICEDataset?s@CreateSalesforceDataSource?s=CreateSapHanaDataSource?s@CreateServiceNowDataSource?s9CreateSharedFolders?s?CreateSnowflakeDataSource?s2CreateSpaces?s;CreateSparkDataSource?s?CreateSqlServerDataSource?s<CreateSquareDataSource?s?CreateStarburstDataSource?s>CreateTeradataDataSource?s@CreateTimestreamDataSource?s;CreateTrinoDataSource?s=CreateTwitterDataSource?s/Dashboard?s:DatabricksDataSource?s3Db2DataSource?s6DenodoDataSource?s:DocumentDbDataSource?s6DremioDataSource?s3DropboxAction?s<DunAndBradstreetAction?s8DynamoDbDataSource?s5EditVisualWithQ?s6ExasolDataSource?s1ExportToCsv?sCExportToCsvInScheduledReports?s3ExportToExcel?sEExportToExcelInScheduledReports?s1ExportToPdf?sCExportToPdfInScheduledReports?s/Extension?s3FactSetAction?s1FigmaAction?s4FileDataSource?s*Flow?s6GenerateAnalyses?s7GenericHTTPAction?s6GitHubDataSource?s2GithubAction?s1GmailAction?s0GongAction?s;GoogleAnalyticsAction?s?GoogleAnalyticsDataSource?s>GoogleBigQueryDataSource?s:GoogleCalendarAction?s6GoogleChatAction?s6GoogleDocsAction?s7GoogleDriveAction?s>GoogleDriveKnowledgeBase?s6GoogleMeetAction?s8GoogleSheetsAction?s<GoogleSheetsDataSource?s8GoogleSlidesAction?s6HgInsightsAction?s3HubspotAction?s7HuggingFaceAction?s6IdcKnowledgeBase?s6ImpalaDataSource?s9InboundEmailTrigger?sKIncludeContentInScheduledReportsEmail?s4IntercomAction?s;InvokeAppsAIInference?s0JiraAction?s4JiraDataSource?s3KnowledgeBase?s2LinearAction?s9ManageSharedFolders?s7MariaDbDataSource?s/McpAction?s2MondayAction?s:MongoAtlasDataSource?s7MongoDbDataSource?s2MoodysAction?s6MsExchangeAction?s3MsTeamsAction?s5MySqlDataSource?s4NewRelicAction?s2NotionAction?s4OneDriveAction?s;OneDriveKnowledgeBase?s3OneNoteAction?s3OpenAPIAction?s:OpenSearchDataSource?s6OracleDataSource?s5PagerDutyAction?s:PagerDutyAgentAction?s6PayPalDataSource?s7PerformFlowUiTask?s:PostgreSqlDataSource?s6PrestoDataSource?s2PrintReports?s<PublishWithoutApproval?s<QBusinessKnowledgeBase?s6QuickBooksAction?s7QuickEventTrigger?s7RadiantDataSource?s3RdsDataSource?sFRedshiftAutoDiscoveredDataSource?s>RedshiftManualDataSource?s9RenameSharedFolders?s.Research?s;S3AnalyticsDataSource?s2S3DataSource?s5S3KnowledgeBase?s8S3TablesDataSource?s6SalesforceAction?s:SalesforceDataSource?s4SandPGMIAction?s=SandPGlobalEnergyAction?s=SapBillOfMaterialAction?s>SapBusinessPartnerAction?s7SapHanaDataSource?s<SapMaterialStockAction?s@SapPhysicalInventoryAction?s@SapProductMasterDataAction?s.Scenario?s5ScheduleTrigger?s9SelfUpgradeUserRole?s6ServiceNowAction?s:ServiceNowDataSource?s6ShareAdobeAction?sCShareAdobeAnalyticsDataSource?s9ShareAirtableAction?sAShareAmazonBedrockARSAction?s@ShareAmazonBedrockFSAction?sAShareAmazonBedrockKRSAction?s=ShareAmazonSThreeAction?s3ShareAnalyses?s/ShareApps?s6ShareAsanaAction?s;ShareAthenaDataSource?s;ShareAuroraDataSource?s9ShareBambooHRAction?sFShareBedrockManagedKnowledgeBase?s4ShareBeeAction?s9ShareBoxAgentAction?s;ShareBoxKnowledgeBase?s;ShareCanvaAgentAction?s5ShareChatAgents?sCShareCiscoWebexMeetingsAction?sBShareCiscoWebexVidcastAction?s;ShareComprehendAction?sBShareComprehendMedicalAction?s;ShareConfluenceAction?sBShareConfluenceKnowledgeBase?s5ShareDashboards?s6ShareDataSources?s?ShareDatabricksDataSource?s3ShareDatasets?s8ShareDb2DataSource?s;ShareDenodoDataSource?s?ShareDocumentDbDataSource?s;ShareDremioDataSource?s8ShareDropboxAction?sAShareDunAndBradstreetAction?s=ShareDynamoDbDataSource?s;ShareExasolDataSource?s8ShareFactSetAction?s6ShareFigmaAction?s9ShareFileDataSource?s<ShareGenericHTTPAction?s;ShareGitHubDataSource?s7ShareGithubAction?s6ShareGmailAction?s5ShareGongAction?s@ShareGoogleAnalyticsAction?sDShareGoogleAnalyticsDataSource?sCShareGoogleBigQueryDataSource?s?ShareGoogleCalendarAction?s;ShareGoogleChatAction?s;ShareGoogleDocsAction?s<ShareGoogleDriveAction?sCShareGoogleDriveKnowledgeBase?s;ShareGoogleMeetAction?s=ShareGoogleSheetsAction?sAShareGoogleSheetsDataSource?s=ShareGoogleSlidesAction?s;ShareHGInsightsAction?s8ShareHubspotAction?s<ShareHuggingFaceAction?s;ShareIDCKnowledgeBase?s;ShareImpalaDataSource?s9ShareIntercomAction?s5ShareJiraAction?s9ShareJiraDataSource?s9ShareKnowledgeBases?s7ShareLinearAction?s4ShareMCPAction?s;ShareMSExchangeAction?s8ShareMSTeamsAction?s<ShareMariaDbDataSource?s7ShareMondayAction?s?ShareMongoAtlasDataSource?s<ShareMongoDbDataSource?s7ShareMoodysAction?s:ShareMySqlDataSource?s9ShareNewRelicAction?s7ShareNotionAction?s9ShareOneDriveAction?s@ShareOneDriveKnowledgeBase?s8ShareOneNoteAction?s8ShareOpenAPIAction?s?ShareOpenSearchDataSource?s;ShareOracleDataSource?s:SharePagerDutyAction?s?SharePagerDutyAgentAction?s;SharePayPalDataSource?s6SharePointAction?s=SharePointKnowledgeBase?s?SharePostgreSqlDataSource?s;SharePrestoDataSource?sAShareQBusinessKnowledgeBase?s;ShareQuickBooksAction?s<ShareRadiantDataSource?s8ShareRdsDataSource?sKShareRedshiftAutoDiscoveredDataSource?sCShareRedshiftManualDataSource?s@ShareS3AnalyticsDataSource?s7ShareS3DataSource?s:ShareS3KnowledgeBase?s=ShareS3TablesDataSource?sBShareSAPBillOfMaterialAction?sCShareSAPBusinessPartnerAction?sAShareSAPMaterialStockAction?sEShareSAPPhysicalInventoryAction?sEShareSAPProductMasterDataAction?s;ShareSalesforceAction?s?ShareSalesforceDataSource?s9ShareSandPGMIAction?sBShareSandPGlobalEnergyAction?s<ShareSapHanaDataSource?s;ShareServiceNowAction?s?ShareServiceNowDataSource?s;ShareSharePointAction?sBShareSharePointKnowledgeBase?s8ShareShopifyAction?s6ShareSlackAction?s;ShareSmartsheetAction?s:ShareSnowFlakeAction?s>ShareSnowflakeDataSource?s1ShareSpaces?s:ShareSparkDataSource?s>ShareSqlServerDataSource?s;ShareSquareDataSource?s>ShareStarburstDataSource?s=ShareTeradataDataSource?s9ShareTextractAction?s?ShareTimestreamDataSource?s:ShareTrinoDataSource?s<ShareTwitterDataSource?s<ShareVisierAgentAction?sBShareWebCrawlerKnowledgeBase?s9ShareWhatsAppAction?s7ShareZapierAction?s8ShareZendeskAction?s5ShareZoomAction?s9ShareZoomInfoAction?s3ShopifyAction?s1SlackAction?s6SmartsheetAction?s5SnowFlakeAction?s9SnowflakeDataSource?s+Space?s5SparkDataSource?s9SqlServerDataSource?s6SquareDataSource?s9StarburstDataSource?s+Story?sDSubscribeDashboardEmailReports?s8TeradataDataSource?s4TextractAction?s:TimestreamDataSource?s+Topic?s-Trigger?s5TrinoDataSource?s7TwitterDataSource?sDUpdateAdobeAnalyticsDataSource?s<UpdateAthenaDataSource?s<UpdateAuroraDataSource?s@UpdateDatabricksDataSource?s9UpdateDb2DataSource?s<UpdateDenodoDataSource?s@UpdateDocumentDbDataSource?s<UpdateDremioDataSource?s>UpdateDynamoDbDataSource?s<UpdateExasolDataSource?s:UpdateFileDataSource?s<UpdateGitHubDataSource?sEUpdateGoogleAnalyticsDataSource?sDUpdateGoogleBigQueryDataSource?sBUpdateGoogleSheetsDataSource?s<UpdateImpalaDataSource?s:UpdateJiraDataSource?s=UpdateMariaDbDataSource?s@UpdateMongoAtlasDataSource?s=UpdateMongoDbDataSource?s;UpdateMySqlDataSource?s@UpdateOpenSearchDataSource?s<UpdateOracleDataSource?s<UpdatePayPalDataSource?s@UpdatePostgreSqlDataSource?s<UpdatePrestoDataSource?s=UpdateRadiantDataSource?s9UpdateRdsDataSource?sLUpdateRedshiftAutoDiscoveredDataSource?sDUpdateRedshiftManualDataSource?sAUpdateS3AnalyticsDataSource?s8UpdateS3DataSource?s>UpdateS3TablesDataSource?s@UpdateSalesforceDataSource?s=UpdateSapHanaDataSource?s@UpdateServiceNowDataSource?s?UpdateSnowflakeDataSource?s;UpdateSparkDataSource?s?UpdateSqlServerDataSource?s<UpdateSquareDataSource?s?UpdateStarburstDataSource?s>UpdateTeradataDataSource?s@UpdateTimestreamDataSource?s;UpdateTrinoDataSource?s=UpdateTwitterDataSource?s4UseAdobeAction?s7UseAgentWebSearch?s7UseAirtableAction?s?UseAmazonBedrockARSAction?s>UseAmazonBedrockFSAction?s?UseAmazonBedrockKRSAction?s;UseAmazonSThreeAction?s4UseAsanaAction?s7UseBambooHRAction?sDUseBedrockManagedKnowledgeBase?s6UseBedrockModels?s2UseBeeAction?s7UseBoxAgentAction?s9UseBoxKnowledgeBase?s9UseBrowserExtension?s9UseCanvaAgentAction?sAUseCiscoWebexMeetingsAction?s@UseCiscoWebexVidcastAction?s9UseComprehendAction?s@UseComprehendMedicalAction?s9UseConfluenceAction?s@UseConfluenceKnowledgeBase?s6UseDropboxAction?s?UseDunAndBradstreetAction?s<UseExcelAddInExtension?s6UseFactSetAction?s4UseFigmaAction?s:UseGenericHTTPAction?s5UseGithubAction?s4UseGmailAction?s3UseGongAction?s>UseGoogleAnalyticsAction?s=UseGoogleCalendarAction?s9UseGoogleChatAction?s9UseGoogleDocsAction?s:UseGoogleDriveAction?sAUseGoogleDriveKnowledgeBase?s9UseGoogleMeetAction?s;UseGoogleSheetsAction?s;UseGoogleSlidesAction?s9UseHGInsightsAction?s6UseHubspotAction?s:UseHuggingFaceAction?s9UseIDCKnowledgeBase?s7UseIntercomAction?s3UseJiraAction?s5UseLinearAction?s2UseMCPAction?s9UseMSExchangeAction?s6UseMSTeamsAction?s5UseMondayAction?s5UseMoodysAction?s7UseNewRelicAction?s5UseNotionAction?s7UseOneDriveAction?s>UseOneDriveKnowledgeBase?s6UseOneNoteAction?s6UseOpenAPIAction?s>UseOutlookAddInExtension?s8UsePagerDutyAction?s=UsePagerDutyAgentAction?sAUsePowerpointAddInExtension?s?UseQBusinessKnowledgeBase?s9UseQuickBooksAction?s8UseS3KnowledgeBase?s@UseSAPBillOfMaterialAction?sAUseSAPBusinessPartnerAction?s?UseSAPMaterialStockAction?sCUseSAPPhysicalInventoryAction?sCUseSAPProductMasterDataAction?s9UseSalesforceAction?s7UseSandPGMIAction?s@UseSandPGlobalEnergyAction?s9UseServiceNowAction?s9UseSharePointAction?s@UseSharePointKnowledgeBase?s6UseShopifyAction?s4UseSlackAction?s9UseSmartsheetAction?s8UseSnowFlakeAction?s7UseTextractAction?s:UseVisierAgentAction?s@UseWebCrawlerKnowledgeBase?s7UseWhatsAppAction?s;UseWordAddInExtension?s5UseZapierAction?s6UseZendeskAction?s3UseZoomAction?s7UseZoomInfoAction?s>ViewAccountSPICECapacity?s7VisierAgentAction?s=WebCrawlerKnowledgeBase?s4WhatsAppAction?s2ZapierAction?s3ZendeskAction?s0ZoomAction?s4ZoomInfoAction?s
=DefaultCategoryEffects?<s
)Arn?s/RequestId?s,Status?n
2AwsAccountId!s1DashboardId!s@DashboardPublishOptions?{-7Q3Definition?{-<l1FolderArns?[s3LinkEntities?[sALinkSharingConfiguration?{-?\*Name!s3Parameters?{+8D5Permissions?[{$aJ5SourceEntity?{+:9.Tags?[{$RG.ThemeArn?s;ValidationStrategy?{+;k8VersionDescription?s
=AdHocFilteringOption?{&%LCDataPointDrillUpDownOption?{&%LADataPointMenuLabelOption?{&%L?DataPointTooltipOption?{&%L<DataQAEnabledOption?{&%LADataStoriesSharingOption?{&%L?ExecutiveSummaryOption?{&%L:ExportToCSVOption?{&%LEExportWithHiddenFieldsOption?{&%L@QuickSuiteActionsOption?{&%L<SheetControlsOption?{-<:MSheetLayoutElementMaximizationOption?{&%L=VisualAxisSortOption?{&%L9VisualMenuOption?{&%L=VisualPublishOptions?{-<M
5VisibilityState?s
AExportHiddenFieldsOption?{&%L
9AnalysisDefaults?{$kT:CalculatedFields?[{$po>ColumnConfigurations?[{$qPGDataSetIdentifierDeclarations![{%&.6FilterGroups?[{%&I0Options?{%W-?ParameterDeclarations?[{%Z?0Sheets?[{%e$5StaticFiles?[{)JQ7TooltipSheets?[{)L0ETopicIdentifierDeclarations?[{+8+
5Permissions?[{$aJ
)Arn?s4CreationStatus?s1DashboardId?s/RequestId?s,Status?i0VersionArn?s
2AwsAccountId!s6ColumnGroups?[{-EIDColumnLevelPermissionRules?[{-F,>DataPrepConfiguration?{-FJ/DataSetId!sBDataSetUsageConfiguration?{-a9;DatasetParameters?[{-aw6FieldFolders?<{-ey1FolderArns?[s0ImportMode!s9LogicalTableMap?<{-f9*Name!sAPerformanceConfiguration?{-mp5Permissions?[{$aJ:PhysicalTableMap!<{-n8BRowLevelPermissionDataSet?{-tYKRowLevelPermissionTagConfiguration?{-u>CSemanticModelConfiguration?{-vU.Tags?[{$RG+UseAs?s
>GeoSpatialColumnGroup?{-Ee
.Columns![s1CountryCode?s*Name!s
2ColumnNames?[s1Principals?[s
=DestinationTableMap!<{-G78SourceTableMap!<{-Gd:TransformStepMap!<{-Hi
+Alias!s/Source!{-GL
:TransformOperationId!s
0DataSet?{-H*5PhysicalTableId?s
0DataSetArn!s6InputColumns![{-HK
(Id?s*Name!s-SubType?s*Type!s
6AggregateStep?{-K+3AppendStep?{-N^<CastColumnTypesStep?{-Ob:CreateColumnsStep?{-Pm4FiltersStep?{-Q\8ImportTableStep?{-Xv1JoinStep?{-YY2PivotStep?{-[b4ProjectStep?{-]{:RenameColumnsStep?{-^J4UnpivotStep?{-_@
6Aggregations![{-Ki+Alias!s9GroupByColumnNames?[s/Source!{-Mf
<AggregationFunction!{-LG1NewColumnId!s3NewColumnName!s
8ListAggregation?{-Lt:SimpleAggregation?{-MD
.Distinct!b5InputColumnName?s/Separator!s
2FunctionType!s5InputColumnName?s
:ColumnIdMappings?[{-N;:TransformOperationId!s
4SourceColumnId!s4TargetColumnId!s
+Alias!s9AppendedColumns![{-OF4FirstSource?{-Mf5SecondSource?{-Mf
0ColumnName!s1NewColumnId!s
+Alias!sBCastColumnTypeOperations![{-P</Source!{-Mf
0ColumnName!s,Format?s3NewColumnType!s-SubType?s
+Alias?s1Columns![{-Q6/Source?{-Mf
.ColumnId!s0ColumnName!s0Expression!s
+Alias!s:FilterOperations![{-R./Source!{-Mf
9ConditionExpression?s<DateFilterCondition?{-S;?NumericFilterCondition?{-U;>StringFilterCondition?{-W;
0ColumnName?sBComparisonFilterCondition?{-T(=RangeFilterCondition?{-TN
.Operator!s.Value?{-T?
1StaticValue?t
4IncludeMaximum?b4IncludeMinimum?b5RangeMaximum?{-T?5RangeMinimum?{-T?
0ColumnName?sBComparisonFilterCondition?{-V(=RangeFilterCondition?{-VN
.Operator!s.Value?{-V?
1StaticValue?n
4IncludeMaximum?b4IncludeMinimum?b5RangeMaximum?{-V?5RangeMinimum?{-V?
0ColumnName?sBComparisonFilterCondition?{-X'<ListFilterCondition?{-XM
.Operator!s.Value?{-X>
1StaticValue?s
.Operator!s/Values?{-Xe
3StaticValues?[s
+Alias!s/Source!{-Y1
:ColumnIdMappings?[{-N;3SourceTableId!s
+Alias!s4LeftOperand!{-Mf>LeftOperandProperties?{-Zt.OnClause!s5RightOperand!{-Mf?RightOperandProperties?{-Zt*Type!s
COutputColumnNameOverrides![{-[;
6OutputColumnName!s6SourceColumnName?s
+Alias!s9GroupByColumnNames?[s;PivotConfiguration!{-\i/Source!{-MfAValueColumnConfiguration!{-]a
5LabelColumnName?s7PivotedLabels![{-]6
/LabelName!s1NewColumnId!s3NewColumnName!s
<AggregationFunction?{-LG
+Alias?s7ProjectedColumns![s/Source?{-Mf
+Alias!s@RenameColumnOperations![{-^|/Source!{-Mf
0ColumnName!s3NewColumnName!s
+Alias!s:ColumnsToUnpivot![{-`z/Source!{-Mf<UnpivotedLabelColumnId!s>UnpivotedLabelColumnName!s<UnpivotedValueColumnId!s>UnpivotedValueColumnName!s
0ColumnName?s.NewValue?s
CDisableUseAsDirectQuerySource?b@DisableUseAsImportedSource?b
ADateTimeDatasetParameter?{-c8@DecimalDatasetParameter?{-d-@IntegerDatasetParameter?{-dj?StringDatasetParameter?{-eM
6DefaultValues?{-cv(Id!s*Name!s5TimeGranularity?s/ValueType!s
3StaticValues?[t
6DefaultValues?{-dY(Id!s*Name!s/ValueType!s
3StaticValues?[n
6DefaultValues?{-e<(Id!s*Name!s/ValueType!s
3StaticValues?[l
6DefaultValues?{-Xe(Id!s*Name!s/ValueType!s
.Columns?[s1Description?s
+Alias!s8DataTransforms?[{-fc/Source!{-k{
@CastColumnTypeOperation?{-P<?CreateColumnsOperation?{-Pm8FilterOperation?{-R.JOverrideDatasetParameterOperation?{-i.9ProjectOperation?{-]{>RenameColumnOperation?{-^|;TagColumnOperation?{-jk=UntagColumnOperation?{-ka
9NewDefaultValues?{-ih6NewParameterName?s3ParameterName!s
;DateTimeStaticValues?[t:DecimalStaticValues?[n:IntegerStaticValues?[l9StringStaticValues?[s
0ColumnName!s.Tags![{-k*
:ColumnDescription?{-kY:ColumnGeographicRole?s
*Text?s
0ColumnName!s/TagNames![s
0DataSetArn?s8JoinInstruction?{-lV5PhysicalTableId?s
>LeftJoinKeyProperties?{-mc1LeftOperand!s.OnClause!s?RightJoinKeyProperties?{-mc2RightOperand!s*Type!s
/UniqueKey?b
4UniqueKeys?[{-n(
2ColumnNames![s
2CustomSql?{-o03FileSource?{-oa8RelationalTable?{-qQ1S3Source?{-r52SaaSTable?{-sr
1Columns?[{-HK3DataSourceArn!s*Name!s.SqlQuery!s
3DataSourceArn!s6InputColumns![{-HK0SheetIndex!n7UploadSettings?{-pL
4ContainsHeader?b<CustomCellAddressRange?s/Delimiter?s,Format?s2StartFromRow?n3TextQualifier?s
-Catalog?s3DataSourceArn!s6InputColumns![{-HK*Name!s,Schema?s
3DataSourceArn!s6InputColumns![{-HK7UploadSettings?{-rm
4ContainsHeader?b<CustomCellAddressRange?s/Delimiter?s,Format?s2StartFromRow?i3TextQualifier?s
3DataSourceArn!s6InputColumns![{-HK3TablePath![{-tL
(Id?s*Name?s
)Arn!s3FormatVersion?s/Namespace?s6PermissionPolicy!s,Status?s
,Status?s;TagRuleConfigurations?*2TagRules![{-uo
0ColumnName!s3MatchAllValue?s,TagKey!s<TagMultiValueDelimiter?s
:SemanticMetadata?[{-v|2TableMap?<{-xJ
<CustomInstructions?[{-wM4Description?{-xB
@InlineCustomInstruction?{-wk
5InstructionText!sAUploadedDocumentMetadata?{%53
*Text!s
+Alias!s8DestinationTableId!sHRowLevelPermissionConfiguration?{-yI9SemanticMetadata?{-z%
BRowLevelPermissionDataSet?{-tY9TagConfiguration?{-u>
8ColumnMetadata?[{-z;
2ColumnNames?[s:ColumnProperties![{-zb
8AdditionalNotes?{-kY4Description?{-kY5SemanticType?{-{A
6GeographicalRole?s
)Arn?s/DataSetId?s2IngestionArn?s1IngestionId?s/RequestId?s,Status?i
2AwsAccountId!s4Credentials?{.$?2DataSourceId!s=DataSourceParameters?{.'I1FolderArns?[s*Name!s5Permissions?[{$aJ6SslProperties?{.DF.Tags?[{$RG*Type!s@VpcConnectionProperties?{.6Z
3CopySourceArn?s7CredentialPair?{.&h;KeyPairCredentials?{.At?OAuthClientCredentials?{.BQBOneDriveClientCredentials?{.Bw/SecretArn?sBServiceAccountCredentials?{.C;DSharePointClientCredentials?{.Bw<WebProxyCredentials?{.Cy
GAlternateDataSourceParameters?[{.'I.Password!s.Username!s
FAmazonElasticsearchParameters?{.1XCAmazonOpenSearchParameters?{.1X9AthenaParameters?{.1b9AuroraParameters?{.2vCAuroraPostgreSqlParameters?{.2vBAwsIotAnalyticsParameters?{.36;BigQueryParameters?{.3E=ConfluenceParameters?{.3bCCustomConnectionParameters?{.3s=DatabricksParameters?{.4+9ExasolParameters?{.6n7FmkbParameters?{.7#>GoogleDriveParameters?{.7N9ImpalaParameters?{.7Z7JiraParameters?{.8,:MariaDbParameters?{.2v8MySqlParameters?{.2v;OneDriveParameters?{.8;9OracleParameters?{.8]=PostgreSqlParameters?{.2v9PrestoParameters?{.9.<QBusinessParameters?{.9G6RdsParameters?{.9Y;RedshiftParameters?{.9rBS3KnowledgeBaseParameters?{.;]5S3Parameters?{.<2;S3TablesParameters?{.<g=ServiceNowParameters?{.8,=SharePointParameters?{.<y<SnowflakeParameters?{.=T8SparkParameters?{.6n<SqlServerParameters?{.2v<StarburstParameters?{.>_;TeradataParameters?{.2v8TrinoParameters?{.9.:TwitterParameters?{.?r=WebCrawlerParameters?{.@+
,Domain!s
<ConsumerAccountRoleArn?sDIdentityCenterConfiguration?{.2Y-RoleArn?s/WorkGroup?s
?EnableIdentityPropagation?b
.Database!s*Host!s*Port!i
1DataSetName!s
3DataSetRegion?s/ProjectId!s
3ConfluenceUrl!s
4ConnectionType?s
8AuthenticationType?s*Host!s8OAuthParameters?{.4v*Port!i5SqlEndpointPath!s
OIdentityProviderCACertificatesBundleS3Uri?sAIdentityProviderResourceUri?sPIdentityProviderVpcConnectionProperties?{.6Z0OAuthScope?s6TokenProviderUrl!s
6VpcConnectionArn!s
*Host!s*Port!i
6KnowledgeBaseArn!s:LinkedDataSourceIds?[s
.AuthType?s
.Database?s*Host!s*Port!n5SqlEndpointPath!s
1SiteBaseUrl!s
.AuthType?s.ClientId?s.TenantId?s
.Database!s*Host!s*Port!i4UseServiceName?b
-Catalog!s*Host!s*Port!i
4ApplicationArn!s
.Database!s0InstanceId!s
/ClusterId?s.Database!s*Host?s6IamParameters?{.:rDIdentityCenterConfiguration?{.2Y*Port?i
<AutoCreateDatabaseUser?b5DatabaseGroups?[s2DatabaseUser?s-RoleArn!s
/BucketUrl!s;MetadataFilesLocation?s-RoleArn?s
=ManifestFileLocation!{.<W-RoleArn?s
,Bucket!s)Key!s
4TableBucketArn?s
.AuthType?s.ClientId?s6SharePointDomain!s.TenantId?s
8AuthenticationType?s.Database!s?DatabaseAccessControlRole?s*Host!s8OAuthParameters?{.4v/Warehouse!s
8AuthenticationType?s-Catalog!s?DatabaseAccessControlRole?s*Host!s8OAuthParameters?{.4v*Port!i1ProductType?s
-MaxRows!i+Query!s
2LoginPageUrl?s9PasswordButtonXpath?s8PasswordFieldXpath?s9UsernameButtonXpath?s8UsernameFieldXpath?s8WebCrawlerAuthType!s6WebProxyHostName?s8WebProxyPortNumber?n
5KeyPairUsername!s0PrivateKey!s:PrivateKeyPassphrase?s
.ClientId?s2ClientSecret?s.Username?s
4CertThumbprint!s/KmsKeyArn!s
7AdminAccountEmail!s1ClientEmail!s>ServiceAccountPrivateKey!s
6WebProxyPassword!s6WebProxyUsername!s
0DisableSsl?b
)Arn?s4CreationStatus?s2DataSourceId?s/RequestId?s,Status?i
2AwsAccountId!s2DlpSettingId!s-Enabled!b*Name!s7ProviderConfig!{.FQ:ProviderOutageAction!s2ProviderType!s.Tags?[{$RG
9MicrosoftPurview?{.Fh
4Credentials!{.GK=LabelActionMappings![{.GX4UnmappedAction!s
/SecretArn!s
,Action!s-LabelId!s/LabelName!s
)Arn!s2DlpSettingId!s/RequestId?s
2AwsAccountId!s1ClientToken?s1Description?s4FlowDefinition!**Name!s5Permissions?[{$aJ
)Arn!s,FlowId!s/RequestId?s,Status?n
2AwsAccountId!s.FolderId!s0FolderType?s*Name?s5ParentFolderArn?s5Permissions?[{$aJ2SharingModel?s.Tags?[{$RG
)Arn?s.FolderId?s/RequestId?s,Status?i
2AwsAccountId!s.FolderId!s.MemberId!s0MemberType!s
5FolderMember?{.LB/RequestId?s,Status?i
.MemberId?s0MemberType?s
2AwsAccountId!s1Description?s/GroupName!s/Namespace!s
.Group?{.MX/RequestId?s,Status?i
)Arn?s1Description?s/GroupName?s1PrincipalId?s
2AwsAccountId!s/GroupName!s0MemberName!s/Namespace!s
4GroupMember?{.O//RequestId?s,Status?i
)Arn?s0MemberName?s
4AssignmentName!s6AssignmentStatus!s2AwsAccountId!s0Identities?*/Namespace!s/PolicyArn?s
2AssignmentId?s4AssignmentName?s6AssignmentStatus?s0Identities?*/PolicyArn?s/RequestId?s,Status?i
2AwsAccountId!s/DataSetId!s1IngestionId!s3IngestionType?s
)Arn?s1IngestionId?s5IngestionStatus?s/RequestId?s,Status?i
CAccessControlConfiguration?{.U02AwsAccountId!s3DataSourceArn!s1Description?sCKnowledgeBaseConfiguration!{.U@5KnowledgeBaseId!sEMediaExtractionConfiguration?{.Uh*Name!s5Permissions?[{$aJ5PrimaryOwnerArn?s.Tags?[{$RG
2IsACLEnabled?b
>TemplateConfiguration?{.U\
.Template?*
EAudioExtractionConfiguration?{.VuEImageExtractionConfiguration?{.W4EVideoExtractionConfiguration?{.WM
;AudioExtractionStatus!s
;ImageExtractionStatus!s
;VideoExtractionStatus!s9VideoExtractionType?s
4CreationStatus!s6KnowledgeBaseArn!s5KnowledgeBaseId!s/RequestId?s,Status?n
/AccountId!s1ClientToken!s1Description?s1ProfileName!s8ResourceLimits!<{.Y`
.MaxValue!n*Unit!s
)Arn!s/ProfileId!s
2AwsAccountId!s3IdentityStore!s/Namespace!s.Tags?[{$RG
)Arn?s4CapacityRegion?s4CreationStatus?s3IdentityStore?s*Name?s/RequestId?s,Status?i
2AwsAccountId!s.ClientId!s2ClientSecret!s4DataSourceType?sPIdentityProviderVpcConnectionProperties?{.6Z*Name!sCOAuthAuthorizationEndpointUrl?s>OAuthClientApplicationId!sCOAuthClientAuthenticationType!s1OAuthScopes?s;OAuthTokenEndpointUrl!s.Tags?[{$RG
)Arn?s4CreationStatus?s>OAuthClientApplicationId?s/RequestId?s,Status?n
2AwsAccountId!s/DataSetId!s1Schedule!{._c
)Arn?s1RefreshType!s:ScheduleFrequency!{.`W0ScheduleId!s8StartAfterDateTime?t
.Interval!s5RefreshOnDay?{.a52TimeOfTheDay?s.Timezone?s
0DayOfMonth?s/DayOfWeek?s
)Arn?s/RequestId?s0ScheduleId?s,Status?i
2AwsAccountId!s0MemberName!s/Namespace!s*Role!s
/RequestId?s,Status?i
2AwsAccountId!s1Description?s*Name!s-SpaceId!s
/RequestId?s.SpaceArn?s-SpaceId!s
2AwsAccountId!s3Definition?{.e7*Name?s5Permissions?[{$aJ5SourceEntity?{.i|.Tags?[{$RG0TemplateId!s;ValidationStrategy?{+;k8VersionDescription?s
9AnalysisDefaults?{$kT:CalculatedFields?[{$po>ColumnConfigurations?[{$qP?DataSetConfigurations![{.h26FilterGroups?[{%&I0Options?{%W-?ParameterDeclarations?[{%Z?>QueryExecutionOptions?{%dh0Sheets?[{%e$5StaticFiles?[{)JQ7TooltipSheets?[{)L0=TopicConfigurations?[{.h2
?ColumnGroupSchemaList?[{.hp6DataSetSchema?{.i@1Placeholder?s
EColumnGroupColumnSchemaList?[{%53*Name?s
:ColumnSchemaList?[{.iX
.DataType?s4GeographicRole?s*Name?s
7SourceAnalysis?{+:N7SourceTemplate?{.jK
)Arn!s
)Arn?s4CreationStatus?s/RequestId?s,Status?i0TemplateId?s0VersionArn?s
/AliasName!s2AwsAccountId!s0TemplateId!s;TemplateVersionNumber!l
/RequestId?s,Status?i6TemplateAlias?{.lO
/AliasName?s)Arn?s;TemplateVersionNumber?l
2AwsAccountId!s1BaseThemeId!s6Configuration!{.n:*Name!s5Permissions?[{$aJ.Tags?[{$RG-ThemeId!s8VersionDescription?s
9DataColorPalette?{.o&.Sheet?{.oT3Typography?{.qP7UiColorPalette?{.ux
-Colors?[s4EmptyFillColor?s5MinMaxGradient?[s
3Background?{.p%-Tile?{.p93TileLayout?{.q/
+Color?s.Gradient?s
5BackgroundColor?s/Border?{.pq2BorderRadius?s-Padding?s
+Color?s*Show?b+Width?s
/Gutter?{.qH/Margin?{.qH
*Show?b
CAxisLabelFontConfiguration?{%3{CAxisTitleFontConfiguration?{%3{FControlTitleFontConfiguration?{.tdCDataLabelFontConfiguration?{%3{6FontFamilies?[{.u2ELegendTitleFontConfiguration?{%3{ELegendValueFontConfiguration?{%3{HVisualSubtitleFontConfiguration?{.u@EVisualTitleFontConfiguration?{.u@
:FontConfiguration?{%3{3TextAlignment?s
0FontFamily?s
:FontConfiguration?{%3{3TextAlignment?s3TextTransform?s
,Accent?s6AccentForeground?s,Danger?s6DangerForeground?s/Dimension?s9DimensionForeground?s-Measure?s7MeasureForeground?s7PrimaryBackground?s7PrimaryForeground?s9SecondaryBackground?s9SecondaryForeground?s-Success?s7SuccessForeground?s-Warning?s7WarningForeground?s
)Arn?s4CreationStatus?s/RequestId?s,Status?i-ThemeId?s0VersionArn?s
/AliasName!s2AwsAccountId!s-ThemeId!s8ThemeVersionNumber!l
/RequestId?s,Status?i3ThemeAlias?{.zd
/AliasName?s)Arn?s8ThemeVersionNumber?l
2AwsAccountId!s;CustomInstructions?{.|.1FolderArns?[s.Tags?[{$RG.Topic!{.|J-TopicId!s
>CustomInstructionsString!s
6ConfigOptions?{/#@2DataSets?[{/#\1Description?s*Name?s;UserExperienceVersion?s
>QBusinessInsightsEnabled?b
:CalculatedFields?[{/%51Columns?[{/,+8DataAggregation?{//l0DatasetArn!s8DatasetDescription?s1DatasetName?s1Filters?[{/0G7NamedEntities?[{/8f
1Aggregation?s:AllowedAggregations?[s@CalculatedFieldDescription?s9CalculatedFieldName!s>CalculatedFieldSynonyms?[s;CellValueSynonyms?[{/)/4ColumnDataRole?s9ComparativeOrder?{/)H:DefaultFormatting?{/*.5DisableIndexing?b0Expression!s7IsIncludedInTopic?b<NeverAggregateInFilter?b1NonAdditive?b=NotAllowedAggregations?[s5SemanticType?{/*Y5TimeGranularity?s
/CellValue?s/Synonyms?[s
4SpecifedOrder?[sCTreatUndefinedSpecifiedValues?s1UseOrdering?s
3DisplayFormat?s=DisplayFormatOptions?{$BT
5FalseyCellValue?s>FalseyCellValueSynonyms?[s1SubTypeName?s5TruthyCellValue?s>TruthyCellValueSynonyms?[s.TypeName?s5TypeParameters?<s
1Aggregation?s:AllowedAggregations?[s;CellValueSynonyms?[{/)/4ColumnDataRole?s7ColumnDescription?s8ColumnFriendlyName?s0ColumnName!s5ColumnSynonyms?[s9ComparativeOrder?{/)H:DefaultFormatting?{/*.5DisableIndexing?b7IsIncludedInTopic?b<NeverAggregateInFilter?b1NonAdditive?b=NotAllowedAggregations?[s5SemanticType?{/*Y5TimeGranularity?s
?DatasetRowDateGranularity?s;DefaultDateColumnName?s
7CategoryFilter?{/2y8DateRangeFilter?{/4b1FilterClass?s7FilterDescription?s0FilterName!s5FilterSynonyms?[s0FilterType?s3NullFilter?{/5h>NumericEqualityFilter?{/6[;NumericRangeFilter?{/756OperandFieldName!s;RelativeDateFilter?{/7u
<CategoryFilterFunction?s8CategoryFilterType?s1Constant?{/3s-Inverse?b0NullFilter?s
;CollectiveConstant?{/4T2ConstantType?s6SingularConstant?s
0ValueList?[s
1Constant?{/50/Inclusive?b0NullFilter?s
2ConstantType?s6RangeConstant?{/5S
-Maximum?s-Minimum?s
1Constant?{/68-Inverse?b4NullFilterType?s
2ConstantType?s6SingularConstant?s
1Aggregation?s1Constant?{/68-Inverse?b0NullFilter?s
1Aggregation?s1Constant?{/50/Inclusive?b-Inverse?b0NullFilter?s
1Constant?{/680NullFilter?s@RelativeDateFilterFunction?s5TimeGranularity?s
4Definition?[{/::7EntityDescription?s0EntityName!s5EntitySynonyms?[s7PresentationOrder?n/RankOrder?n;SemanticEntityType?{/<(.Sort?[{/<T
/FieldName?s.IsHidden?b/Metric?{/;R7PresentationOrder?n2PropertyName?s2PropertyRole?s3PropertyUsage?s/RankOrder?n
1Aggregation?sDAggregationFunctionParameters?<s
1SubTypeName?s.TypeName?s5TypeParameters?<s
/Direction!s/FieldName!s
)Arn?s0RefreshArn?s/RequestId?s,Status?i-TopicId?s
2AwsAccountId!s0DatasetArn!s1DatasetName?s8RefreshSchedule!{/>6-TopicId!s
:BasedOnSpiceSchedule!b/IsEnabled!b.RepeatAt?s0StartingAt?t.Timezone?s7TopicScheduleType?s
0DatasetArn?s/RequestId?s,Status?i.TopicArn?s-TopicId?s
2AwsAccountId!s;CustomInstructions?{.|.1FolderArns?[s.Tags?[{$RG.Topic!{/@k-TopicId!s
:DataSetRelations?[{/AM2DataSets?[{/B&1Description?s*Name!s
-Left!{/Ac.Right!{/Ac
2ColumnNames![s0DataSetArn!s
0DataSetArn!s1DataSetName?s
)Arn?s/RequestId?s,Status?n-TopicId?s
2AwsAccountId!s3DnsResolvers?[s*Name!s-RoleArn!s7SecurityGroupIds![s0SubnetIds![s.Tags?[{$RG5VpcConnectionId!s
)Arn?s8AvailabilityStatus?s4CreationStatus?s/RequestId?s,Status?i5VpcConnectionId?s
2AwsAccountId!s
/RequestId?s,Status?n
2AwsAccountId!s/Namespace?s
7ActionConnectorId!s2AwsAccountId!s
7ActionConnectorId?s)Arn?s/RequestId?s,Status?n
-AgentId!s2AwsAccountId!s
/RequestId?s
0AnalysisId!s2AwsAccountId!s@ForceDeleteWithoutRecovery?b:RecoveryWindowInDays?l
0AnalysisId?s)Arn?s2DeletionTime?t/RequestId?s,Status?i
+AppId!s2AwsAccountId!s
.PolicyId!s
2AwsAccountId!s-BrandId!s
2AwsAccountId!s;CustomPermissionsName!s
2AwsAccountId!s1DashboardId!s3VersionNumber?l
)Arn?s1DashboardId?s/RequestId?s,Status?i
2AwsAccountId!s/DataSetId!s
)Arn?s/DataSetId?s/RequestId?s,Status?i
2AwsAccountId!s2DataSourceId!s
)Arn?s2DataSourceId?s/RequestId?s,Status?i
2AwsAccountId!s2DlpSettingId!s
2AwsAccountId!s,FlowId!s
2AwsAccountId!s.FolderId!s
2AwsAccountId!s/GroupName!s/Namespace!s
4AssignmentName!s2AwsAccountId!s/Namespace!s
4AssignmentName?s/RequestId?s,Status?i
2AwsAccountId!s-Service!s
2AwsAccountId!s5KnowledgeBaseId!s
6KnowledgeBaseArn!s5KnowledgeBaseId!s/RequestId?s,Status?n
/AccountId!s/ProfileId!s
2AwsAccountId!s/Namespace!s
2AwsAccountId!s>OAuthClientApplicationId!s
)Arn?s>OAuthClientApplicationId?s/RequestId?s,Status?n
2AwsAccountId!s/DataSetId!s0ScheduleId!s
2AwsAccountId!s/Namespace!s*Role!s
2AwsAccountId!s-SpaceId!s
2AwsAccountId!s0TemplateId!s3VersionNumber?l
)Arn?s/RequestId?s,Status?i0TemplateId?s
/AliasName!s2AwsAccountId!s0TemplateId!s
/AliasName?s)Arn?s/RequestId?s,Status?i0TemplateId?s
2AwsAccountId!s-ThemeId!s3VersionNumber?l
)Arn?s/RequestId?s,Status?i-ThemeId?s
/AliasName!s2AwsAccountId!s-ThemeId!s
/AliasName?s)Arn?s/RequestId?s,Status?i-ThemeId?s
2AwsAccountId!s-TopicId!s
)Arn?s/RequestId?s,Status?i-TopicId?s
2AwsAccountId!s/DatasetId!s-TopicId!s
2AwsAccountId!s/Namespace!s.UserName!s
2AwsAccountId!s/Namespace!s1PrincipalId!s
2AwsAccountId!s5VpcConnectionId!s
)Arn?s8AvailabilityStatus?s4DeletionStatus?s/RequestId?s,Status?i5VpcConnectionId?s
;CustomPermissionsName?s/RequestId?s,Status?n
2AwsAccountId!s/Namespace?s.Resolved?b
8AccountSettings?{/[?/RequestId?s,Status?i
1AccountName?s6DefaultNamespace?s-Edition?s7NotificationEmail?s:PublicSharingEnabled?bBTerminationProtectionEnabled?b
4AccountInfo?{/](/RequestId?s,Status?i
1AccountName?s?AccountSubscriptionStatus?s8AuthenticationType?s-Edition?sBIamIdentityCenterInstanceArn?s7NotificationEmail?s
8ActionConnector?{/^v/RequestId?s,Status?n
7ActionConnectorId!s)Arn!s=AuthenticationConfig?{/`l1CreatedTime?t1Description?s5EnabledActions?[s.Error?{/h=5LastUpdatedTime!t*Name!s,Status?s*Type!s6VpcConnectionArn?s
?AuthenticationMetadata!{/aD8AuthenticationType!s
AApiKeyConnectionMetadata?{/cOGAuthorizationCodeGrantMetadata?{/cgDBasicAuthConnectionMetadata?{/f/GClientCredentialsGrantMetadata?{/fJ>IamConnectionMetadata?{/h&?NoneConnectionMetadata?{$a:
2BaseEndpoint!s+Email?s
MAuthorizationCodeGrantCredentialsSource?s2BaseEndpoint!sUReadAuthorizationCodeGrantCredentialsDetails?{/e-1RedirectUrl!s
JReadAuthorizationCodeGrantDetails?{/eU
;AuthorizationEndpoint!s.ClientId!s3TokenEndpoint!s
2BaseEndpoint!s.Username!s
2BaseEndpoint!s=ClientCredentialsSource?sEReadClientCredentialsDetails?{/g<
JReadClientCredentialsGrantDetails?{/gd
.ClientId!s3TokenEndpoint!s
-RoleArn!s/SourceArn!s
-Message?s*Type?s
7ActionConnectorId?s)Arn?s5Permissions?[{$aJ/RequestId?s,Status?n
.Agent!{/iO/RequestId?s
7ActionConnectors?[s-AgentId!s4AgentLifecycle!s1AgentStatus!s)Arn!s/CreatedAt!t-Creator!s>CustomPromptInterface?{/kv1Description?s2ErrorMessage?s,IconId?s*Name!s-Spaces?[s5StarterPrompts?[s/UpdatedAt!t4WelcomeMessage?s
8CustomInstructions?s.Identity?s4ModelProfileId!s1OutputStyle?s3PromptSummary?s5QbsAwsAccountId!s4ResponseLength?s4SubscriptionId!s*Tone?s
-AgentId!s)Arn!s5Permissions![{$aJ/RequestId!s
0AnalysisId!s2AwsAccountId!s
1Analysis?{/nc/RequestId?s,Status?i
0AnalysisId?s)Arn?s1CreatedTime?t2DataSetArns?[s0Errors?[{/p45LastUpdatedTime?t*Name?s0Sheets?[{/pe,Status?s.ThemeArn?s0TopicArns?[s
-Message?s*Type?s:ViolatedEntities?[{/p]
*Path?s
0Images?[{%xB*Name?s-SheetId?s
0AnalysisId?s3Definition?{$hI0Errors?[{/p4*Name?s/RequestId?s4ResourceStatus?s,Status?i.ThemeArn?s
1AnalysisArn?s0AnalysisId?s5Permissions?[{$aJ/RequestId?s,Status?i
,App!{/s2/RequestId?s
+AppId?s)Arn?s1CreatedTime?t5LastUpdatedTime?t*Name?s0Visibility?s
+AppId?s)Arn?s5Permissions?[{$aJ/RequestId?s
<AssetBundleExportJobId!s2AwsAccountId!s
)Arn?s<AssetBundleExportJobId?s2AwsAccountId?sTCloudFormationOverridePropertyConfiguration?{/xg1CreatedTime?t1DownloadUrl?s0Errors?[{/{D2ExportFormat?s<IncludeAllDependencies?b:IncludeFolderMembers?s>IncludeFolderMemberships?b8IncludePermissions?b1IncludeTags?b/JobStatus?s/RequestId?s3ResourceArns?[s,Status?i;ValidationStrategy?{/{\2Warnings?[{/{y
2Analyses?[{/zp4Dashboards?[{/zp2DataSets?[{/zp5DataSources?[{/zp1Folders?[{/zp:RefreshSchedules?[{/zpHResourceIdOverrideConfiguration?{/{+0Themes?[{/zp2TopicsV2?[{/zp8VpcConnections?[{/zp
)Arn!s1Properties![s
;PrefixForAllResources?b
)Arn?s-Message?s*Type?s
?StrictModeForAllResources?b
)Arn?s-Message?s
<AssetBundleImportJobId!s2AwsAccountId!s
)Arn?s<AssetBundleImportJobId?s@AssetBundleImportSource?{0%j2AwsAccountId?s1CreatedTime?t0Errors?[{/{D3FailureAction?s/JobStatus?s;OverrideParameters?{0%z<OverridePermissions?{0/Q5OverrideTags?{04&COverrideValidationStrategy?{/{\/RequestId?s8RollbackErrors?[{/{D,Status?i2Warnings?[{/{y
*Body?s+S3Uri?s
2Analyses?[{0()4Dashboards?[{0(>2DataSets?[{0(T5DataSources?[{0*u1Folders?[{0,k:RefreshSchedules?[{0-6HResourceIdOverrideConfiguration?{0-e0Themes?[{0.$2TopicsV2?[{0.68VpcConnections?[{0.V
0AnalysisId!s*Name?s
1DashboardId!s*Name?s
/DataSetId!sADataSetRefreshProperties?{0),*Name?s
=FailureConfiguration?{0)a=RefreshConfiguration?{0*'
3EmailAlert?{0)r
1AlertStatus?s
;IncrementalRefresh!{0*@
7LookbackWindow!{0*U
0ColumnName!s*Size!n.SizeUnit!s
4Credentials?{0,32DataSourceId!s=DataSourceParameters?{.'I*Name?s6SslProperties?{.DF@VpcConnectionProperties?{.6Z
7CredentialPair?{0,T/SecretArn?s
.Password!s.Username!s
.FolderId!s*Name?s5ParentFolderArn?s
/DataSetId!s0ScheduleId!s8StartAfterDateTime?t
;PrefixForAllResources?s
*Name?s-ThemeId!s
1Description?s*Name?s-TopicId!s
3DnsResolvers?[s*Name?s-RoleArn?s7SecurityGroupIds?[s0SubnetIds?[s5VpcConnectionId!s
2Analyses?[{00c4Dashboards?[{01D2DataSets?[{02<5DataSources?[{02\1Folders?[{03%0Themes?[{03D2TopicsV2?[{03b
2AnalysisIds![s4Permissions!{01*
.Actions![s1Principals![s
3DashboardIds![sALinkSharingConfiguration?{02*4Permissions?{01*
4Permissions?{01*
1DataSetIds![s4Permissions!{01*
4DataSourceIds![s4Permissions!{01*
0FolderIds![s4Permissions?{01*
4Permissions!{01*/ThemeIds![s
4Permissions!{01*/TopicIds![s
2Analyses?[{05M4Dashboards?[{05h2DataSets?[{06*5DataSources?[{06D1Folders?[{06a0Themes?[{06z2TopicsV2?[{0788VpcConnections?[{07P
2AnalysisIds![s.Tags![{$RG
3DashboardIds![s.Tags![{$RG
1DataSetIds![s.Tags![{$RG
4DataSourceIds![s.Tags![{$RG
0FolderIds![s.Tags![{$RG
.Tags![{$RG/ThemeIds![s
.Tags![{$RG/TopicIds![s
.Tags![{$RG7VpcConnectionIds![s
7AutomationGroupId!s2AutomationId!s2AwsAccountId!s9IncludeInputPayload?b:IncludeOutputPayload?b+JobId!s
)Arn!s/CreatedAt?t-EndedAt?t2InputPayload?s/JobStatus!s3OutputPayload?s/RequestId?s/StartedAt?t
2AwsAccountId!s-BrandId!s/VersionId?s
.BrandArn?s/RequestId?s
:CustomPermissions?{0;;/RequestId?s,Status?n
)Arn?s5Capabilities?{+Iw;CustomPermissionsName?s3Governance?{-4#
/AliasName?s2AwsAccountId!s1DashboardId!s3VersionNumber?l
2Dashboard?{0='/RequestId?s,Status?i
)Arn?s1CreatedTime?t1DashboardId?s7LastPublishedTime?t5LastUpdatedTime?t3LinkEntities?[s*Name?s0Version?{0>:
)Arn?s1CreatedTime?t2DataSetArns?[s1Description?s0Errors?[{/p40Sheets?[{/pe5SourceEntityArn?s,Status?s.ThemeArn?s0TopicArns?[s3VersionNumber?l
1DashboardId?s@DashboardPublishOptions?{-7Q3Definition?{-<l0Errors?[{/p4*Name?s/RequestId?s4ResourceStatus?s,Status?i.ThemeArn?s
2AwsAccountId!s1DashboardId!s
2DashboardArn?s1DashboardId?sALinkSharingConfiguration?{-?\5Permissions?[{$aJ/RequestId?s,Status?i
2AwsAccountId!s1DashboardId!s3SnapshotJobId!s
)Arn?s2AwsAccountId?s1CreatedTime?t1DashboardId?s/JobStatus?s5LastUpdatedTime?t/RequestId?s>SnapshotConfiguration?{0E*3SnapshotJobId?s,Status?i:UserConfiguration?{0Gl
ADestinationConfiguration?{0Ej4FileGroups![{0Fl3Parameters?{+8D
8S3Destinations?[{0F&
<BucketConfiguration!{0F@
0BucketName!s2BucketPrefix!s2BucketRegion!s
/Files?[{0Fy
0FormatType!s9SheetSelections![{0GC
4SelectionScope!s-SheetId!s0VisualIds?[s
8AnonymousUsers?[{0H(
@RowLevelPermissionTagKeys?[s
)Arn?s1CreatedTime?t2ErrorInfo?{0IO/JobStatus?s5LastUpdatedTime?t/RequestId?s/Result?{0Ik,Status?i
2ErrorMessage?s/ErrorType?s
8AnonymousUsers?[{0J=9RegisteredUsers?[{0J=
4FileGroups?[{0JO
/Files?[{0Fy3S3Results?[{0Jl
3ErrorInfo?[{0IOCS3DestinationConfiguration?{0F&+S3Uri?s
8DashboardsQAStatus?s/RequestId?s,Status?n
0DataSet?{0L?/RequestId?s,Status?i
)Arn?s6ColumnGroups?[{-EIDColumnLevelPermissionRules?[{-F,BConsumedSpiceCapacityInBytes?l1CreatedTime?t>DataPrepConfiguration?{-FJ/DataSetId?sBDataSetUsageConfiguration?{-a9;DatasetParameters?[{-aw6FieldFolders?<{-ey0ImportMode?s5LastUpdatedTime?t9LogicalTableMap?<{-f9*Name?s7OutputColumns?[{0QJAPerformanceConfiguration?{-mp:PhysicalTableMap?<{-n8BRowLevelPermissionDataSet?{-tYKRowLevelPermissionTagConfiguration?{-u>CSemanticModelConfiguration?{-vU+UseAs?s
1Description?s(Id?s*Name?s-SubType?s*Type?s
0DataSetArn?s/DataSetId?s5Permissions?[{$aJ/RequestId?s,Status?i
ADataSetRefreshProperties?{0S7/RequestId?s,Status?i
=FailureConfiguration?{0)a=RefreshConfiguration?{0Sl
;IncrementalRefresh!{0T+
7LookbackWindow!{0T@
0ColumnName!s*Size!l.SizeUnit!s
3DataSource?{0U,/RequestId?s,Status?i
GAlternateDataSourceParameters?[{.'I)Arn?s1CreatedTime?t6CredentialStatus?s2DataSourceId?s=DataSourceParameters?{.'I2ErrorInfo?{/h=>LastCredentialVerifiedAt?t5LastUpdatedTime?t*Name?s/SecretArn?s6SslProperties?{.DF,Status?s*Type?s@VpcConnectionProperties?{.6Z
3DataSourceArn?s2DataSourceId?s5Permissions?[{$aJ/RequestId?s,Status?i
3ApplicationId?s/RequestId?s,Status?n
3DlpSetting!{0YR/RequestId?s
)Arn!s/CreatedAt!t2DlpSettingId!s*Name!s7ProviderConfig!{.FQ:ProviderOutageAction!s2ProviderType!s,Status!s/UpdatedAt!t
2AwsAccountId!s,FlowId!s2PublishState!s
-Flow!{0[^/RequestId?s,Status?n
)Arn!s/CreatedBy?s1CreatedTime!t1Description?s4FlowDefinition!*,FlowId!s3LastUpdatedBy?s5LastUpdatedTime?t*Name!s2PublishState!s5StepAliases?[{0]=
/StepAlias!s,StepId!s
/Folder?{0]u/RequestId?s,Status?i
)Arn?s1CreatedTime?t.FolderId?s1FolderPath?[s0FolderType?s5LastUpdatedTime?t*Name?s2SharingModel?s
2AwsAccountId!s.FolderId!s0MaxResults?i/Namespace?s/NextToken?s
)Arn?s.FolderId?s/NextToken?s5Permissions?[{$aJ/RequestId?s,Status?i
<IamPolicyAssignment?{0a$/RequestId?s,Status?i
2AssignmentId?s4AssignmentName?s6AssignmentStatus?s2AwsAccountId?s0Identities?*/PolicyArn?s
2Ingestion?{0bK/RequestId?s,Status?i
)Arn!s1CreatedTime!t2ErrorInfo?{/h=1IngestionId?s:IngestionSizeInBytes?l5IngestionStatus!s<IngestionTimeInSeconds?l2QueueInfo?{0dE3RequestSource?s1RequestType?s0RowInfo?{0dm
5QueuedIngestion!s8WaitingOnIngestion!s
1RowsDropped?l2RowsIngested?l8TotalRowsInDataset?l
2AwsAccountId?s-Enabled?b;IpRestrictionRuleMap?<s/RequestId?s,Status?iFVpcEndpointIdRestrictionRuleMap?<s>VpcIdRestrictionRuleMap?<s
2AwsAccountId!s4DefaultKeyOnly?b
2AwsAccountId?s9KeyRegistration?[{0h'1QDataKey?{0h>/RequestId?s,Status?i
0DefaultKey?b,KeyArn?s
1QDataKeyArn?s2QDataKeyType?s
6KnowledgeBase!{0i+/RequestId?s,Status?n
CAccessControlConfiguration?{.U0/CreatedAt?t3DataSourceArn!s1Description?s3DocumentCount?nGFirstCompletedIngestionSummary?{0n$HFirstIncompleteIngestionSummary?{0n$RIsEmailNotificationOptedForIngestionFailures?b6KnowledgeBaseArn!sCKnowledgeBaseConfiguration!{.U@5KnowledgeBaseId!s<KnowledgeBaseSizeBytes?n?LatestIngestionSummary?{0n$EMediaExtractionConfiguration?{.Uh*Name!s5PrimaryOwnerArn?s:PrimaryOwnerUsername?s,Status!s*Type?s/UpdatedAt?t
-EndTime?t1IngestionId!s5IngestionStatus!s/StartTime?t
6KnowledgeBaseArn!s5KnowledgeBaseId!s5Permissions?[{$aJ/RequestId?s,Status?n
0Profile!{0o\
/AccountId!s)Arn!s/CreatedAt!t1Description?s/ProfileId!s1ProfileName!s8ResourceLimits!<{.Y`/UpdatedAt!t
2Namespace?{0q5/RequestId?s,Status?i
)Arn?s4CapacityRegion?s4CreationStatus?sEIamIdentityCenterApplicationArn?sBIamIdentityCenterInstanceArn?s3IdentityStore?s*Name?s7NamespaceError?{/h=
?OAuthClientApplication?{0sH/RequestId?s,Status?n
)Arn?s1CreatedTime?t4DataSourceType?sPIdentityProviderVpcConnectionProperties?{.6Z5LastUpdatedTime?t*Name?sCOAuthAuthorizationEndpointUrl?s>OAuthClientApplicationId?sCOAuthClientAuthenticationType?s1OAuthScopes?s;OAuthTokenEndpointUrl?s
9PersonalizationMode?s/RequestId?s,Status?n
3QSearchStatus?s/RequestId?s,Status?n
)Arn?s8RefreshSchedule?{._c/RequestId?s,Status?i
<CustomerManagedRoleArn?s/RequestId?s.RoleType?s,Status?n
;CustomPermissionsName?s/RequestId?s,Status?i
/RequestId?sASelfUpgradeConfiguration?{0y8,Status?n
7SelfUpgradeStatus?s
2AwsAccountId!s5MaxContributors?n-SpaceId!s
6Contributors?[{0z_/RequestId?s.Space!{0{1.SpaceArn?s-SpaceId!s
0Percentage?n6RawFileSizeBytes!n.UserName?s
<ConsumedSourceDocCount?n8ConsumedSourceSize?n/CreatedAt?t/CreatedBy?s2CreatedByArn?s1Description?s*Name?s3Resources?[{0|^/UpdatedAt?t
8ResourceDetails!{1#)2ResourceType!s
1ResourceArn?s
5Permissions?[{$aJ/RequestId?s.SpaceArn?s-SpaceId!s
/AliasName?s2AwsAccountId!s0TemplateId!s3VersionNumber?l
/RequestId?s,Status?i1Template?{1$o
)Arn?s1CreatedTime?t5LastUpdatedTime?t*Name?s0TemplateId?s0Version?{1%]
1CreatedTime?t?DataSetConfigurations?[{.h21Description?s0Errors?[{/p40Sheets?[{/pe5SourceEntityArn?s,Status?s.ThemeArn?s=TopicConfigurations?[{.h23VersionNumber?l
3Definition?{.e70Errors?[{/p4*Name?s/RequestId?s4ResourceStatus?s,Status?i0TemplateId?s.ThemeArn?s
2AwsAccountId!s0TemplateId!s
5Permissions?[{$aJ/RequestId?s,Status?i1TemplateArn?s0TemplateId?s
/AliasName?s2AwsAccountId!s-ThemeId!s3VersionNumber?l
/RequestId?s,Status?i.Theme?{1*X
)Arn?s1CreatedTime?t5LastUpdatedTime?t*Name?s-ThemeId?s*Type?s0Version?{1+J
)Arn?s1BaseThemeId?s6Configuration?{.n:1CreatedTime?t1Description?s0Errors?[{/h=,Status?s3VersionNumber?l
2AwsAccountId!s-ThemeId!s
5Permissions?[{$aJ/RequestId?s,Status?i.ThemeArn?s-ThemeId?s
)Arn?s;CustomInstructions?{.|./RequestId?s,Status?i.Topic?{.|J-TopicId?s
5Permissions?[{$aJ/RequestId?s,Status?i.TopicArn?s-TopicId?s
5Permissions?[{$aJ/RequestId?s,Status?n.TopicArn?s-TopicId?s
2AwsAccountId!s/RefreshId!s-TopicId!s
7RefreshDetails?{10\/RequestId?s,Status?i
0RefreshArn?s/RefreshId?s3RefreshStatus?s
0DatasetArn?s8RefreshSchedule?{/>6/RequestId?s,Status?i.TopicArn?s-TopicId?s
)Arn?s;CustomInstructions?{.|./RequestId?s,Status?n.Topic?{/@k-TopicId?s
/RequestId?s,Status?i-User?{13.
,Active?b)Arn?s;CustomPermissionsName?s+Email?sIExternalLoginFederationProviderType?sHExternalLoginFederationProviderUrl?s5ExternalLoginId?s2IdentityType?s1PrincipalId?s*Role?s.UserName?s
/RequestId?s,Status?i6VpcConnection?{15_
)Arn?s8AvailabilityStatus?s1CreatedTime?t3DnsResolvers?[s5LastUpdatedTime?t*Name?s;NetworkInterfaces?[{17W-RoleArn?s7SecurityGroupIds?[s,Status?s5VpcConnectionId?s+VpcId?s
6AvailabilityZone?s2ErrorMessage?s8NetworkInterfaceId?s,Status?s.SubnetId?s
5AllowedDomains?[s=AuthorizedResourceArns![s2AwsAccountId!s@ExperienceConfiguration!{1:'/Namespace!s>SessionLifetimeInMinutes?l5SessionTags?[{$RG
2Dashboard?{1:o8DashboardVisual?{1</6GenerativeQnA?{1<r3QSearchBar?{1<r
7DisabledFeatures?[s6EnabledFeatures?[s>FeatureConfigurations?{1;m8InitialDashboardId!s
3SharedView?{1<$
-Enabled!b
AInitialDashboardVisualId!{1<N
1DashboardId!s-SheetId!s.VisualId!s
4InitialTopicId!s
6AnonymousUserArn!s.EmbedUrl!s/RequestId!s,Status!i
5AllowedDomains?[s2AwsAccountId!s@ExperienceConfiguration!{1>h>SessionLifetimeInMinutes?l-UserArn!s
2Dashboard?{1?|8DashboardVisual?{1</6GenerativeQnA?{1Ba3QSearchBar?{1Ba2QuickChat?{%V>:QuickSightConsole?{1Bs
>FeatureConfigurations?{1@S8InitialDashboardId!s
<AmazonQInQuickSight?{1BJ2Bookmarks?{1<$FDashboardCustomizationSummary?{1<$8RecentSnapshots?{1<$2Schedules?{1<$3SharedView?{1<$9StatePersistence?{1<$8ThresholdAlerts?{1<$
9ExecutiveSummary?{1<$
4InitialTopicId?s
>FeatureConfigurations?{1CC1InitialPath?s
<AmazonQInQuickSight?{1E+FDashboardCustomizationSummary?{1<$8RecentSnapshots?{1<$2Schedules?{1<$3SharedView?{1<$9StatePersistence?{1<$8ThresholdAlerts?{1<$
0DataQnA?{1<$4DataStories?{1<$9ExecutiveSummary?{1<$<GenerativeAuthoring?{1<$
.EmbedUrl!s/RequestId!s,Status!i
5AllowedDomains?[s2AwsAccountId!s@ExperienceConfiguration!{1>h>SessionLifetimeInMinutes?n
.EmbedUrl!s/RequestId!s,Status!n
=AdditionalDashboardIds?[s2AwsAccountId!s1DashboardId!s2IdentityType!s/Namespace?s3ResetDisabled?b>SessionLifetimeInMinutes?l=StatePersistenceEnabled?b6UndoRedoDisabled?b-UserArn?s
.EmbedUrl?s/RequestId?s,Status?i
)Arn!s1CreatedTime!t1Description?s,FlowId!s5LastUpdatedTime?t*Name!s2PublishState?s/RequestId?s.RunCount?n,Status?n/UserCount?n
)Arn!s,FlowId!s5Permissions![{$aJ/RequestId?s,Status?n
2AwsAccountId!s3ContextRegion?s/Namespace?s6SessionExpiresAt?t7UserIdentifier!{1M%
+Email?s-UserArn?s.UserName?s
-Context?s/RequestId!s,Status!n
2AwsAccountId!s0EntryPoint?s>SessionLifetimeInMinutes?l-UserArn?s
2AwsAccountId!s0MaxResults?n/NextToken?s
BActionConnectorSummaries![{1O[/NextToken?s/RequestId?s,Status?n
7ActionConnectorId!s)Arn!s1CreatedTime?t.Error?{/h=5LastUpdatedTime!t*Name!s,Status?s*Type!s
8AgentSummaries![{1Q2/NextToken?s/RequestId?s
-AgentId!s)Arn!s/CreatedAt!t1Description?s,IconId?s*Name!s/UpdatedAt!t
2AwsAccountId!s0MaxResults?i/NextToken?s
=AnalysisSummaryList?[{1S*/NextToken?s/RequestId?s,Status?i
0AnalysisId?s)Arn?s1CreatedTime?t5LastUpdatedTime?t*Name?s,Status?s
0MaxResults?n/NextToken?s
/NextToken?s2Policies![{+=y
8AppSummaryList![{/s2/NextToken?s/RequestId?s
IAssetBundleExportJobSummaryList?[{1Uf/NextToken?s/RequestId?s,Status?i
)Arn?s<AssetBundleExportJobId?s1CreatedTime?t2ExportFormat?s<IncludeAllDependencies?b8IncludePermissions?b1IncludeTags?b/JobStatus?s
IAssetBundleImportJobSummaryList?[{1X%/NextToken?s/RequestId?s,Status?i
)Arn?s<AssetBundleImportJobId?s1CreatedTime?t3FailureAction?s/JobStatus?s
0Brands?[{1Y//NextToken?s
)Arn?s-BrandId?s/BrandName?s1BrandStatus?s1CreatedTime?t1Description?s5LastUpdatedTime?t
?CustomPermissionsList?[{0;;/NextToken?s/RequestId?s,Status?n
2AwsAccountId!s1DashboardId!s0MaxResults?i/NextToken?s
EDashboardVersionSummaryList?[{1\3/NextToken?s/RequestId?s,Status?i
)Arn?s1CreatedTime?t1Description?s5SourceEntityArn?s,Status?s3VersionNumber?l
>DashboardSummaryList?[{1]d/NextToken?s/RequestId?s,Status?i
)Arn?s1CreatedTime?t1DashboardId?s7LastPublishedTime?t5LastUpdatedTime?t*Name?s<PublishedVersionNumber?l
:DataSetSummaries?[{1_R/NextToken?s/RequestId?s,Status?i
)Arn?sGColumnLevelPermissionRulesApplied?b1CreatedTime?t/DataSetId?s0ImportMode?s5LastUpdatedTime?t*Name?sBRowLevelPermissionDataSet?{-tYFRowLevelPermissionDataSetMap?<{-tYORowLevelPermissionTagConfigurationApplied?b+UseAs?s
5DataSources?[{0U,/NextToken?s/RequestId?s,Status?i
=DlpSettingSummaries![{1c2/NextToken?s/RequestId?s
)Arn!s/CreatedAt!t2DlpSettingId!s*Name!s2ProviderType!s,Status!s/UpdatedAt!t
9FlowSummaryList?[{1d]/NextToken?s/RequestId?s,Status?n
)Arn!s/CreatedBy?s1CreatedTime!t1Description?s,FlowId!s5LastPublishedAt?t5LastPublishedBy?s3LastUpdatedBy?s5LastUpdatedTime?t*Name!s2PublishState?s.RunCount?n/UserCount?n
2AwsAccountId!s.FolderId!s0MaxResults?i/NextToken?s
:FolderMemberList?[{1gg/NextToken?s/RequestId?s,Status?i
/MemberArn?s.MemberId?s
;FolderSummaryList?[{1h_/NextToken?s/RequestId?s,Status?i
)Arn?s1CreatedTime?t.FolderId?s0FolderType?s5LastUpdatedTime?t*Name?s2SharingModel?s
2AwsAccountId!s0MaxResults?n/NextToken?s1ResourceArn!s
.Folders?[s/NextToken?s/RequestId?s,Status?n
2AwsAccountId!s/GroupName!s0MaxResults?i/Namespace!s/NextToken?s
9GroupMemberList?[{.O//NextToken?s/RequestId?s,Status?i
2AwsAccountId!s0MaxResults?i/Namespace!s/NextToken?s
3GroupList?[{.MX/NextToken?s/RequestId?s,Status?i
6AssignmentStatus?s2AwsAccountId!s0MaxResults?i/Namespace!s/NextToken?s
>IamPolicyAssignments?[{1na/NextToken?s/RequestId?s,Status?i
4AssignmentName?s6AssignmentStatus?s
2AwsAccountId!s0MaxResults?i/Namespace!s/NextToken?s.UserName!s
;ActiveAssignments?[{1pL/NextToken?s/RequestId?s,Status?i
4AssignmentName?s/PolicyArn?s
/NextToken?s/RequestId?s2Services?[{1qA,Status?i
8AuthorizedTargets?[s-Service?s
2AwsAccountId!s/DataSetId!s0MaxResults?i/NextToken?s
4Ingestions?[{0bK/NextToken?s/RequestId?s,Status?i
@KnowledgeBaseSummaries![{1sT/NextToken?s/RequestId?s,Status?n
/CreatedAt?t3DataSourceArn!s3DocumentCount?n6KnowledgeBaseArn!s5KnowledgeBaseId!s<KnowledgeBaseSizeBytes?n*Name!s5PrimaryOwnerArn?s:PrimaryOwnerUsername?s,Status!s*Type?s/UpdatedAt?t
/AccountId!s0MaxResults?n/NextToken?s2ResourceType?s
/NextToken?s2Profiles![{0o\
4Namespaces?[{0q5/NextToken?s/RequestId?s,Status?i
/NextToken?sAOAuthClientApplications?[{1wg/RequestId?s,Status?n
)Arn?s1CreatedTime?t4DataSourceType?sPIdentityProviderVpcConnectionProperties?{.6Z5LastUpdatedTime?t*Name?s>OAuthClientApplicationId?sCOAuthClientAuthenticationType?s
:RefreshSchedules?[{._c/RequestId?s,Status?i
2AwsAccountId!s0MaxResults?i/Namespace!s/NextToken?s*Role!s
2MembersList?[s/NextToken?s/RequestId?s,Status?i
2AwsAccountId!s0MaxResults?n/Namespace!s/NextToken?s
/NextToken?s/RequestId?sCSelfUpgradeRequestDetails?[{1|],Status?n
2CreationTime?n;LastUpdateAttemptTime?n=LastUpdateFailureReason?s2OriginalRole?s1RequestNote?s3RequestStatus?s3RequestedRole?s6UpgradeRequestId?s.UserName?s
/RequestId?s.SpaceArn?s-SpaceId!s8SpaceResources![{2%#
8ResourceDetails!{1#)2ResourceName?s2ResourceType!s/UpdatedAt?t
/NextToken?s/RequestId?s.SpaceArn?s-SpaceId!s8SpaceSummaries![{2&L
<ConsumedSourceDocCount?n8ConsumedSourceSize?n/CreatedAt?t/CreatedBy?s2CreatedByArn?s1Description?s*Name?s4ResourcesCount?n.SpaceArn?s-SpaceId!s/UpdatedAt?t
1ResourceArn!s
/RequestId?s,Status?i.Tags?[{$RG
2AwsAccountId!s0MaxResults?i/NextToken?s0TemplateId!s
/NextToken?s/RequestId?s,Status?i;TemplateAliasList?[{.lO
/NextToken?s/RequestId?s,Status?iDTemplateVersionSummaryList?[{2*d
)Arn?s1CreatedTime?t1Description?s,Status?s3VersionNumber?l
/NextToken?s/RequestId?s,Status?i=TemplateSummaryList?[{2,(
)Arn?s1CreatedTime?t5LastUpdatedTime?t9LatestVersionNumber?l*Name?s0TemplateId?s
2AwsAccountId!s0MaxResults?i/NextToken?s-ThemeId!s
/NextToken?s/RequestId?s,Status?i8ThemeAliasList?[{.zd
/NextToken?s/RequestId?s,Status?iAThemeVersionSummaryList?[{2*d
2AwsAccountId!s0MaxResults?i/NextToken?s*Type?s
/NextToken?s/RequestId?s,Status?i:ThemeSummaryList?[{20$
)Arn?s1CreatedTime?t5LastUpdatedTime?t9LatestVersionNumber?l*Name?s-ThemeId?s
:RefreshSchedules?[{21Z/RequestId?s,Status?i.TopicArn?s-TopicId?s
0DatasetArn?s/DatasetId?s1DatasetName?s8RefreshSchedule?{/>6
1Answers?[{22v/RequestId?s,Status?i.TopicArn?s-TopicId?s
.AnswerId!s)Arn?s0DatasetArn!s,Mir?{$9V6PrimaryVisual?{$HR.Question!s1Template?{$I+
/NextToken?s/RequestId?s,Status?i9TopicsSummaries?[{24N
)Arn?s*Name?s-TopicId?s;UserExperienceVersion?s
/NextToken?s/RequestId?s,Status?n:TopicSummaryList?[{25]
)Arn?s*Name?s-TopicId?s
/NextToken?s/RequestId?s,Status?i2UserList?[{13.
2AwsAccountId!s1Filters?[{27J0MaxResults?n/Namespace?s/NextToken?s,SortBy?s/SortOrder?s
;TotalCapacityBytes?{27x8UserNameOrEmail?{285
.MaxBytes?n.MinBytes?n
,Prefix!s
/NextToken?s/RequestId?s/Users?[{28d
+Email?s-KbCount?n*Role?s0SpaceCount?n8TotalCapacityBytes?n:TotalKBCapacityBytes?n=TotalSpaceCapacityBytes?n-UserArn?s.UserName?s
/NextToken?s/RequestId?s,Status?i@VpcConnectionSummaries?[{15_
2AwsAccountId!s<IncludeGeneratedAnswer?s=IncludeQuickSightQIndex?s9MaxTopicsToConsider?n/QueryText!s
;AdditionalResults?[{2<c6PrimaryResult?{2<c/RequestId?s,Status?n
8DashboardVisual?{2=A8GeneratedAnswer?{2>U0ResultType?s
1DashboardId?s3DashboardName?s2DashboardUrl?s-SheetId?s/SheetName?s.VisualId?s4VisualSubtitle?s1VisualTitle?s
.AnswerId?s2AnswerStatus?s0QuestionId?s2QuestionText?s1QuestionUrl?s1Restatement?s-TopicId?s/TopicName?s
2AwsAccountId!s/DataSetId!sADataSetRefreshProperties!{0S7
2AwsAccountId!sACustomFederationProviderUrl?s;CustomPermissionsName?s+Email!sIExternalLoginFederationProviderType?s5ExternalLoginId?s,IamArn?s2IdentityType!s/Namespace!s1SessionName?s.Tags?[{$RG.UserName?s.UserRole!s
/RequestId?s,Status?i-User?{13.7UserInvitationUrl?s
0AnalysisId!s2AwsAccountId!s6RestoreToFolders?b
0AnalysisId?s)Arn?s/RequestId?sBRestorationFailedFolderArns?[s,Status?i
2AwsAccountId!s1Filters![{2E>0MaxResults?n/NextToken?s
*Name!s.Operator!s+Value!s
BActionConnectorSummaries?[{1O[/NextToken?s/RequestId?s,Status?n
2AwsAccountId!s1Filters![{2Fw0MaxResults?n/NextToken?s
*Name?s.Operator?s+Value?s
8AgentSummaries?[{1Q2/NextToken?s/RequestId?s
2AwsAccountId!s1Filters![{2Fw0MaxResults?i/NextToken?s
2AwsAccountId!s1Filters![{2Hz0MaxResults?i/NextToken?s
*Name?s.Operator!s+Value?s
2AwsAccountId!s1Filters![{2E>0MaxResults?i/NextToken?s
=DataSourceSummaries?[{2JT/NextToken?s/RequestId?s,Status?i
)Arn?s1CreatedTime?t2DataSourceId?s5LastUpdatedTime?t*Name?s*Type?s
9FlowSummaryList![{1d]/NextToken?s/RequestId?s,Status?n
2AwsAccountId!s1Filters![{2E>0MaxResults?i/Namespace!s/NextToken?s
2AwsAccountId!s1Filters?[{2E>0MaxResults?n/NextToken?s/SortBy?{2MH
1SortByField!s/SortOrder!s
/NextToken?s/RequestId?s,Status?n:TopicSummaryList?[{24N
<AssetBundleExportJobId!s2AwsAccountId!sTCloudFormationOverridePropertyConfiguration?{/xg2ExportFormat!s<IncludeAllDependencies?b:IncludeFolderMembers?s>IncludeFolderMemberships?b8IncludePermissions?b1IncludeTags?b3ResourceArns![s;ValidationStrategy?{/{\
)Arn?s<AssetBundleExportJobId?s/RequestId?s,Status?i
<AssetBundleImportJobId!s@AssetBundleImportSource!{2Sm2AwsAccountId!s3FailureAction?s;OverrideParameters?{0%z<OverridePermissions?{0/Q5OverrideTags?{04&COverrideValidationStrategy?{/{\
*Body?*+S3Uri?s
)Arn?s<AssetBundleImportJobId?s/RequestId?s,Status?i
7AutomationGroupId!s2AutomationId!s2AwsAccountId!s2InputPayload?s
)Arn!s+JobId!s/RequestId?s,Status?n
2AwsAccountId!s1DashboardId!s>SnapshotConfiguration!{0E*3SnapshotJobId!s:UserConfiguration?{2Vj
8AnonymousUsers?[{2W&
@RowLevelPermissionTags?[{$RG
)Arn?s/RequestId?s3SnapshotJobId?s,Status?i
2AwsAccountId!s1DashboardId!s0ScheduleId!s
1ResourceArn!s.Tags![{$RG
1ResourceArn!s.TagKeys![s
=AccountCustomization!{$Qm2AwsAccountId!s/Namespace?s
2AwsAccountId!s6DefaultNamespace!s7NotificationEmail?sBTerminationProtectionEnabled?b
7ActionConnectorId!s=AuthenticationConfig!{$YS2AwsAccountId!s1Description?s*Name!s6VpcConnectionArn?s
7ActionConnectorId?s)Arn?s/RequestId?s,Status?n2UpdateStatus?s
7ActionConnectorId!s2AwsAccountId!s:GrantPermissions?[{$aJ;RevokePermissions?[{$aJ
<ActionConnectorsToAdd?[s?ActionConnectorsToRemove?[s-AgentId!s2AwsAccountId!s:CustomPromptInput?{$d61Description?s,IconId?s*Name!s2SpacesToAdd?[s5SpacesToRemove?[s5StarterPrompts?[s4WelcomeMessage?s
-AgentId!s1AgentStatus!s)Arn!sEFailedToAddActionConnectors?[{2a<;FailedToAddSpaces?[{2a<HFailedToRemoveActionConnectors?[{2a<>FailedToRemoveSpaces?[{2a</RequestId?s
)Arn?s/ErrorCode?s2ErrorMessage?s
-AgentId!s2AwsAccountId!s:GrantPermissions?[{$aJ;RevokePermissions?[{$aJ
-AgentId!s)Arn!s5Permissions?[{$aJ/RequestId?s
0AnalysisId!s2AwsAccountId!s3Definition?{$hI*Name!s3Parameters?{+8D5SourceEntity?{+:9.ThemeArn?s;ValidationStrategy?{+;k
0AnalysisId?s)Arn?s/RequestId?s,Status?i2UpdateStatus?s
0AnalysisId!s2AwsAccountId!s:GrantPermissions?[{$aJ;RevokePermissions?[{$aJ
+AppId!s2AwsAccountId!s:GrantPermissions?[{$aJ;RevokePermissions?[{$aJ0Visibility?s
+AppId?s)Arn?s5Permissions?[{$aJ/RequestId?s0Visibility?s
.Actions?[s5ApplicableTo?{+=W5ApprovalGroups?[s1AssetTypes?[s1Description?s*Name?s.PolicyId!s
2AwsAccountId!s8BrandDefinition?{+@'-BrandId!s
2AwsAccountId!s.BrandArn!s
2AwsAccountId!s-BrandId!s/VersionId!s
/RequestId?s/VersionId?s
2AwsAccountId!s5Capabilities?{+Iw;CustomPermissionsName!s3Governance?{-4#
2AwsAccountId!s1DashboardId!s@DashboardPublishOptions?{-7Q3Definition?{-<l*Name!s3Parameters?{+8D5SourceEntity?{+:9.ThemeArn?s;ValidationStrategy?{+;k8VersionDescription?s
2AwsAccountId!s1DashboardId!s3LinkEntities![s
2DashboardArn?s3LinkEntities?[s/RequestId?s,Status?i
2AwsAccountId!s1DashboardId!s>GrantLinkPermissions?[{$aJ:GrantPermissions?[{$aJ?RevokeLinkPermissions?[{$aJ;RevokePermissions?[{$aJ
2AwsAccountId!s1DashboardId!s3VersionNumber!l
2DashboardArn?s1DashboardId?s/RequestId?s,Status?i
2AwsAccountId!s8DashboardsQAStatus!s
2AwsAccountId!s6ColumnGroups?[{-EIDColumnLevelPermissionRules?[{-F,>DataPrepConfiguration?{-FJ/DataSetId!sBDataSetUsageConfiguration?{-a9;DatasetParameters?[{-aw6FieldFolders?<{-ey0ImportMode!s9LogicalTableMap?<{-f9*Name!sAPerformanceConfiguration?{-mp:PhysicalTableMap!<{-n8BRowLevelPermissionDataSet?{-tYKRowLevelPermissionTagConfiguration?{-u>CSemanticModelConfiguration?{-vU
2AwsAccountId!s/DataSetId!s:GrantPermissions?[{$aJ;RevokePermissions?[{$aJ
0DataSetArn?s/DataSetId?s/RequestId?s,Status?i
2AwsAccountId!s4Credentials?{.$?2DataSourceId!s=DataSourceParameters?{.'I*Name!s6SslProperties?{.DF@VpcConnectionProperties?{.6Z
)Arn?s2DataSourceId?s/RequestId?s,Status?i2UpdateStatus?s
2AwsAccountId!s2DataSourceId!s:GrantPermissions?[{$aJ;RevokePermissions?[{$aJ
3DataSourceArn?s2DataSourceId?s/RequestId?s,Status?i
3ApplicationId!s2AwsAccountId!s/Namespace?s
2AwsAccountId!s2DlpSettingId!s-Enabled?b*Name?s7ProviderConfig?{.FQ:ProviderOutageAction?s2ProviderType?s
2AwsAccountId!s1ClientToken?s1Description?s4FlowDefinition?*,FlowId!s*Name?s
2AwsAccountId!s,FlowId!s:GrantPermissions?[{$aJ;RevokePermissions?[{$aJ
)Arn!s,FlowId!s5Permissions![{$aJ/RequestId!s,Status?n
2AwsAccountId!s.FolderId!s*Name!s
2AwsAccountId!s.FolderId!s:GrantPermissions?[{$aJ;RevokePermissions?[{$aJ
)Arn?s.FolderId?s5Permissions?[{$aJ/RequestId?s,Status?i
4AssignmentName!s6AssignmentStatus?s2AwsAccountId!s0Identities?*/Namespace!s/PolicyArn?s
8AuthorizedTargets?[s2AwsAccountId!s-Service!s
2AwsAccountId!s-Enabled?b;IpRestrictionRuleMap?<sFVpcEndpointIdRestrictionRuleMap?<s>VpcIdRestrictionRuleMap?<s
2AwsAccountId?s/RequestId?s,Status?i
2AwsAccountId!s9KeyRegistration![{0h'
?FailedKeyRegistration?[{3*#/RequestId?sCSuccessfulKeyRegistration?[{3*R
,KeyArn?s-Message!s1SenderFault!b0StatusCode!i
,KeyArn!s0StatusCode!i
CAccessControlConfiguration?{.U02AwsAccountId!s1Description?sRIsEmailNotificationOptedForIngestionFailures?bCKnowledgeBaseConfiguration?{.U@5KnowledgeBaseId!sEMediaExtractionConfiguration?{.Uh*Name?s
2AwsAccountId!s:GrantPermissions?[{$aJ5KnowledgeBaseId!s;RevokePermissions?[{$aJ
/AccountId!s1Description?s/ProfileId!s1ProfileName?s8ResourceLimits?<{.Y`
2AwsAccountId!s.ClientId?s2ClientSecret?s4DataSourceType?sPIdentityProviderVpcConnectionProperties?{.6Z*Name!sCOAuthAuthorizationEndpointUrl?s>OAuthClientApplicationId!s1OAuthScopes?s;OAuthTokenEndpointUrl?s
)Arn?s>OAuthClientApplicationId?s/RequestId?s,Status?n2UpdateStatus?s
2AwsAccountId!s:PublicSharingEnabled?b
2AwsAccountId!s9PersonalizationMode!s
2AwsAccountId!s3QSearchStatus!s
2AwsAccountId!s<CustomerManagedRoleArn!s.RoleType!s
2AwsAccountId!s;CustomPermissionsName!s/Namespace!s*Role!s
2AwsAccountId!s2PurchaseMode!s
,Action!s2AwsAccountId!s/Namespace!s6UpgradeRequestId!s
/RequestId?sASelfUpgradeRequestDetail?{1|],Status?n
2AwsAccountId!s/Namespace!s7SelfUpgradeStatus!s
2AwsAccountId!s1Description?s*Name?s-SpaceId!s
2AwsAccountId!s:GrantPermissions?[{$aJ;RevokePermissions?[{$aJ-SpaceId!s
6AddResources?[{0|^2AwsAccountId!s9RemoveResources?[{0|^-SpaceId!s
BFailedResourceOperations?[{39//RequestId?s.SpaceArn?s-SpaceId!s
2ErrorMessage!s8ResourceDetails?{1#)2ResourceType!s
2AwsAccountId!s3Definition?{.e7*Name?s5SourceEntity?{.i|0TemplateId!s;ValidationStrategy?{+;k8VersionDescription?s
2AwsAccountId!s:GrantPermissions?[{$aJ;RevokePermissions?[{$aJ0TemplateId!s
2AwsAccountId!s1BaseThemeId!s6Configuration?{.n:*Name?s-ThemeId!s8VersionDescription?s
2AwsAccountId!s:GrantPermissions?[{$aJ;RevokePermissions?[{$aJ-ThemeId!s
2AwsAccountId!s;CustomInstructions?{.|..Topic!{.|J-TopicId!s
2AwsAccountId!s:GrantPermissions?[{$aJ;RevokePermissions?[{$aJ-TopicId!s
2AwsAccountId!s/DatasetId!s8RefreshSchedule!{/>6-TopicId!s
2AwsAccountId!s;CustomInstructions?{.|.3PublishOption?s.Topic!{/@k-TopicId!s
2AwsAccountId!sACustomFederationProviderUrl?s;CustomPermissionsName?s+Email!sIExternalLoginFederationProviderType?s5ExternalLoginId?s/Namespace!s*Role!s>UnapplyCustomPermissions?b.UserName!s
2AwsAccountId!s;CustomPermissionsName!s/Namespace!s.UserName!s
2AwsAccountId!s3DnsResolvers?[s*Name!s-RoleArn!s7SecurityGroupIds![s0SubnetIds![s5VpcConnectionId!s
)Arn?s8AvailabilityStatus?s/RequestId?s,Status?i2UpdateStatus?s5VpcConnectionId?s
)"};
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
