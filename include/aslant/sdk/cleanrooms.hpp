// What the actions of cleanrooms take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x18e0fb3a071fe2d2>{
    R"(#{#%z#&O#&g#'1#'Q#'n#(>#(p#)5#)`#*0#*f#+*#+P#+j#,5#,U#,r#-J#-i#.:#.d#/@#/^#0*#0@#0Z#1%#1B#1\#2,#2S#35#3e#4:#4i#5+#5S#5z#6S#6n#77#7N#7p#8/#8J#8]#8|#9A#9m#:<#:z#;R#<)#<R#<n#=E#=n#>2#>O#>t#?/#?H#?l#@.#@I#@g#@|#A?#A_#B##B>#B[#Bp#C-#CM#Cj#D:#Dl#E1#E\#F,#Fb#G&#GL#Gf#H1#HM
batchGetCollaborationAnalysisTemplate {#Hk{#ID
batchGetSchema {#R?{#Rc
batchGetSchemaAnalysisRule {#XV{#Y8
createAnalysisTemplate {#ip{#kg
createCollaboration {#o1{#vU
createCollaborationChangeRequest {#z&{#|-
createConfiguredAudienceModelAssociation {$$?{$%r
createConfiguredTable {$(B{$,d
createConfiguredTableAnalysisRule {$.h{$0-
createConfiguredTableAssociation {$1={$2>
createConfiguredTableAssociationAnalysisRule {$4M{$5]
createIdMappingTable {$7@{$8o
createIdNamespaceAssociation {$;9{$<`
createMembership {$?m{$C`
createPrivacyBudgetTemplate {$Gm{$JB
deleteAnalysisTemplate {$LF{$L{
deleteCollaboration {$L|{$L{
deleteConfiguredAudienceModelAssociation {$M={$L{
deleteConfiguredTable {$N*{$L{
deleteConfiguredTableAnalysisRule {$NG{$L{
deleteConfiguredTableAssociation {$Nw{$L{
deleteConfiguredTableAssociationAnalysisRule {$O\{$L{
deleteIdMappingTable {$PT{$L{
deleteIdNamespaceAssociation {$Q-{$L{
deleteMember {$Qh{$L{
deleteMembership {$R5{$L{
deletePrivacyBudgetTemplate {$RM{$L{
getAnalysisTemplate {$LF{#kg
getCollaboration {$L|{#vU
getCollaborationAnalysisTemplate {$S-{$S^
getCollaborationChangeRequest {$T({#|-
getCollaborationConfiguredAudienceModelAssociation {$T]{$UM
getCollaborationIdNamespaceAssociation {$W_{$XC
getCollaborationPrivacyBudgetTemplate {$Zy{$[\
getConfiguredAudienceModelAssociation {$M={$%r
getConfiguredTable {$N*{$,d
getConfiguredTableAnalysisRule {$NG{$0-
getConfiguredTableAssociation {$Nw{$2>
getConfiguredTableAssociationAnalysisRule {$O\{$5]
getIdMappingTable {$PT{$8o
getIdNamespaceAssociation {$Q-{$<`
getMembership {$R5{$C`
getPrivacyBudgetTemplate {$RM{$JB
getProtectedJob {$]a{$^8
getProtectedQuery {$c>{$cq
getSchema {$k.{$kP
getSchemaAnalysisRule {$k]{$l,
listAnalysisTemplates {$l?{$lp
listCollaborationAnalysisTemplates {$nz{$oT
listCollaborationChangeRequests {$q_{$rB
listCollaborationConfiguredAudienceModelAssociations {$nz{$ry
listCollaborationIdNamespaceAssociations {$nz{$u*
listCollaborationPrivacyBudgetTemplates {$nz{$wt
listCollaborationPrivacyBudgets {$yq{$zy
listCollaborations {%&'{%&P
listConfiguredAudienceModelAssociations {$l?{%(V
listConfiguredTableAssociations {$l?{%+#
listConfiguredTables {%,u{%-5
listIdMappingTables {$l?{%.u
listIdNamespaceAssociations {$l?{%1+
listMembers {$nz{%3a
listMemberships {%5e{%6.
listPrivacyBudgetTemplates {$l?{%95
listPrivacyBudgets {%;1{%<6
listProtectedJobs {%>X{%?8
listProtectedQueries {%Ag{%BG
listSchemas {%Bk{%CR
listTagsForResource {%Eq{%F&
populateIdMappingTable {%F/{%Fl
previewPrivacyImpact {%G${%Gf
startProtectedJob {%Ha{$^8
startProtectedQuery {%J9{$cq
tagResource {%KD{$L{
untagResource {%K[{$L{
updateAnalysisTemplate {%Ku{#kg
updateCollaboration {%L^{#vU
updateCollaborationChangeRequest {%MF{#|-
updateConfiguredAudienceModelAssociation {%N*{$%r
updateConfiguredTable {%O,{$,d
updateConfiguredTableAnalysisRule {$.h{$0-
updateConfiguredTableAssociation {%PV{$2>
updateConfiguredTableAssociationAnalysisRule {$4M{$5]
updateIdMappingTable {%QS{$8o
updateIdNamespaceAssociation {%RF{$<`
updateMembership {%SQ{$C`
updatePrivacyBudgetTemplate {%Tr{$JB
updateProtectedJob {%W&{$^8
updateProtectedQuery {%Wf{$cq
;AnalysisTemplateArns![s=CollaborationIdentifier!s
HCollaborationAnalysisTemplates![{#Iw0Errors![{#R'
<AnalysisParameters?[{#Lx)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t6CreatorAccountId!s1Description?sBErrorMessageConfiguration?{#M<,Format!s(Id!s*Name!s/Schema!{#MD/Source?{#MY7SourceMetadata?{#Nj@SyntheticDataParameters?{#O^0UpdateTime!t5Validations?[{#QW
2DefaultValue?s*Name!s*Type!s
*Type!s
7ReferencedTables?[s
2Artifacts?{#Mp*Text?s
=AdditionalArtifacts?[{#NK3EntryPoint!{#NK-RoleArn!s
1Location!{#NZ
,Bucket!s)Key!s
2Artifacts?{#Nz
BAdditionalArtifactHashes?[{#OT7EntryPointHash!{#OT
,Sha256?s
BMlSyntheticDataParameters?{#P$
=ColumnClassification!{#Pm-Epsilon!nGMaxMembershipInferenceAttackScore!n
7ColumnMapping![{#Q(
0ColumnName!s0ColumnType!s7IsPredictiveValue!b
1Reasons?[{#Qv,Status!s*Type!s
-Message!s
)Arn!s*Code!s-Message!s
=CollaborationIdentifier!s,Names![s
0Errors![{#S%1Schemas![{#S>
*Code!s-Message!s*Name!s
4AnalysisMethod?s8AnalysisRuleTypes![s6CollaborationArn!s5CollaborationId!s1Columns![{#VD0CreateTime!t6CreatorAccountId!s1Description!s*Name!s7PartitionKeys![{#VD1ResourceArn?s=SchemaStatusDetails![{#VS=SchemaTypeProperties?{#WW>SelectedAnalysisMethods?[s*Type!s0UpdateTime!t
*Name!s*Type!s
6AnalysisRuleType?s2AnalysisType!s5Configurations?[s1Reasons?[{#WE,Status!s
*Code!s-Message!s
7IdMappingTable?{#Wl
CIdMappingTableInputSource![{#X3
>IdNamespaceAssociationId!s*Type!s
=CollaborationIdentifier!sDSchemaAnalysisRuleRequests![{#VD
7AnalysisRules![{#YZ0Errors![{#iP
5CollaborationId!s<CollaborationPolicy?{#Zx;ConsolidatedPolicy?{#\-0CreateTime!t*Name!s/Policy!{#cE*Type!s0UpdateTime!t
+V1?{#['
4Aggregation?{#[O/Custom?{#[O-List?{#[O
@AllowedAdditionalAnalyses?[s=AllowedResultReceivers?[s
+V1?{#\6
4Aggregation?{#\^/Custom?{#_c-List?{#av
8AdditionalAnalyses?s:AggregateColumns![{#_)@AllowedAdditionalAnalyses?[s;AllowedJoinOperators?[s=AllowedResultReceivers?[s7DimensionColumns![s2JoinColumns![s2JoinRequired?s;OutputConstraints![{#_D6ScalarFunctions![s
2ColumnNames![s.Function!s
0ColumnName!s-Minimum!n*Type!s
8AdditionalAnalyses?s@AllowedAdditionalAnalyses?[s6AllowedAnalyses![s?AllowedAnalysisProviders?[s=AllowedResultReceivers?[s<DifferentialPrivacy?{#a_>DisallowedOutputColumns?[s
1Columns![{#an
*Name!s
8AdditionalAnalyses?s@AllowedAdditionalAnalyses?[s;AllowedJoinOperators?[s=AllowedResultReceivers?[s2JoinColumns![s2ListColumns![s
+V1?{#cN
4Aggregation?{#d0/Custom?{#f=7IdMappingTable?{#g\-List?{#h^
8AdditionalAnalyses?s:AggregateColumns![{#_);AllowedJoinOperators?[s7DimensionColumns![s2JoinColumns![s2JoinRequired?s;OutputConstraints![{#ex6ScalarFunctions![s
0ColumnName!s-Minimum!i*Type!s
8AdditionalAnalyses?s6AllowedAnalyses![s?AllowedAnalysisProviders?[s<DifferentialPrivacy?{#a_>DisallowedOutputColumns?[s
7DimensionColumns?[s2JoinColumns![s:QueryConstraints![{#h=
7RequireOverlap?{#hR
.Columns?[s
8AdditionalAnalyses?s;AllowedJoinOperators?[s2JoinColumns![s2ListColumns![s
*Code!s-Message!s*Name!s*Type!s
<AnalysisParameters?[{#Lx1Description?sBErrorMessageConfiguration?{#M<,Format!s:MembershipIdentifier!s*Name!s/Schema?{#MD/Source!{#MY@SyntheticDataParameters?{#O^+Tags?<s
9AnalysisTemplate!{#l$
<AnalysisParameters?[{#Lx)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t1Description?sBErrorMessageConfiguration?{#M<,Format!s(Id!s3MembershipArn!s2MembershipId!s*Name!s/Schema!{#MD/Source!{#MY7SourceMetadata?{#Nj@SyntheticDataParameters?{#O^0UpdateTime!t5Validations?[{#QW
;AllowedResultRegions?[s5AnalyticsEngine?sEAutoApprovedChangeRequestTypes?[s8CreatorDisplayName!sACreatorMLMemberAbilities?{#rX=CreatorMemberAbilities![sDCreatorPaymentConfiguration?{#rt?DataEncryptionMetadata?{#tN1Description!s6IsMetricsEnabled?b2JobLogStatus?s1Members![{#uP*Name!s4QueryLogStatus!s+Tags?<s
>CustomMLMemberAbilities![s
3JobCompute?{#sR8MachineLearning?{#sc5QueryCompute!{#sR
3IsResponsible!b
7ModelInference?{#sR6ModelTraining?{#sR@SyntheticDataGeneration?{#sR
4AllowCleartext!b5AllowDuplicates!bKAllowJoinsOnColumnsWithDifferentNames!b3PreserveNulls!b
/AccountId!s1DisplayName!s6MemberAbilities![s:MlMemberAbilities?{#rX=PaymentConfiguration?{#rt
6Collaboration!{#vi
;AllowedResultRegions?[s5AnalyticsEngine?s)Arn!s>AutoApprovedChangeTypes?[s0CreateTime!t6CreatorAccountId!s8CreatorDisplayName!s?DataEncryptionMetadata?{#tN1Description?s(Id!s6IsMetricsEnabled?b2JobLogStatus?s2MemberStatus!s3MembershipArn?s2MembershipId?s*Name!s4QueryLogStatus!s0UpdateTime!t
1Changes![{#zO=CollaborationIdentifier!s
6Specification!{#zw7SpecificationType!s
6Collaboration?{#{=/Member?{#{Y
>AutoApprovedChangeTypes?[s
/AccountId!s1DisplayName?s6MemberAbilities![s
CCollaborationChangeRequest!{#|N
3Approvals?<{$#^1Changes![{$#h5CollaborationId!s0CreateTime!t(Id!s4IsAutoApproved!b,Status!s0UpdateTime!t
,Status!s
6Specification!{#zw7SpecificationType!s,Types![s
@ConfiguredAudienceModelArn!sLConfiguredAudienceModelAssociationName!s1Description?s<ManageResourcePolicies!b:MembershipIdentifier!s+Tags?<s
KConfiguredAudienceModelAssociation!{$&A
)Arn!s6CollaborationArn!s5CollaborationId!s@ConfiguredAudienceModelArn!s0CreateTime!t1Description?s(Id!s<ManageResourcePolicies!b3MembershipArn!s2MembershipId!s*Name!s0UpdateTime!t
5AllowedColumns![s4AnalysisMethod!s1Description?s*Name!s>SelectedAnalysisMethods?[s7TableReference!{$)X+Tags?<s
/Athena?{$*$-Glue?{$*t2Snowflake?{$+?
1CatalogName?s2DatabaseName!s4OutputLocation?s,Region?s/TableName!s/WorkGroup!s
2DatabaseName!s,Region?s/TableName!s
7AccountIdentifier!s2DatabaseName!s0SchemaName!s/SecretArn!s/TableName!s4TableSchema!{$,?
,V1?[{$,I
0ColumnName!s0ColumnType!s
8ConfiguredTable!{$,z
5AllowedColumns![s4AnalysisMethod!s8AnalysisRuleTypes![s)Arn!s0CreateTime!t1Description?s(Id!s*Name!s>SelectedAnalysisMethods?[s7TableReference!{$)X0UpdateTime!t
;AnalysisRulePolicy!{$/V6AnalysisRuleType!s?ConfiguredTableIdentifier!s
+V1?{$/_
4Aggregation?{#d0/Custom?{#f=-List?{#h^
5AnalysisRule!{$0@
8ConfiguredTableArn!s7ConfiguredTableId!s0CreateTime!t/Policy!{$/V*Type!s0UpdateTime!t
?ConfiguredTableIdentifier!s1Description?s:MembershipIdentifier!s*Name!s-RoleArn!s+Tags?<s
CConfiguredTableAssociation!{$2_
8AnalysisRuleTypes?[s)Arn!s8ConfiguredTableArn!s7ConfiguredTableId!s0CreateTime!t1Description?s(Id!s3MembershipArn!s2MembershipId!s*Name!s-RoleArn!s0UpdateTime!t
;AnalysisRulePolicy!{#Zx6AnalysisRuleType!sJConfiguredTableAssociationIdentifier!s:MembershipIdentifier!s
5AnalysisRule!{$5p
CConfiguredTableAssociationArn!sBConfiguredTableAssociationId!s0CreateTime!t:MembershipIdentifier!s/Policy!{#Zx*Type!s0UpdateTime!t
1Description?s=InputReferenceConfig!{$8A/KmsKeyArn?s:MembershipIdentifier!s*Name!s+Tags?<s
7InputReferenceArn!s<ManageResourcePolicies!b
7IdMappingTable!{$9*
)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t1Description?s(Id!s=InputReferenceConfig!{$8AAInputReferenceProperties!{#Wl/KmsKeyArn?s3MembershipArn!s2MembershipId!s*Name!s0UpdateTime!t
1Description?s8IdMappingConfig?{$<C=InputReferenceConfig!{$8A:MembershipIdentifier!s*Name!s+Tags?<s
?AllowUseAsDimensionColumn!b
?IdNamespaceAssociation!{$=#
)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t1Description?s(Id!s8IdMappingConfig?{$<C=InputReferenceConfig!{$8AAInputReferenceProperties!{$?;3MembershipArn!s2MembershipId!s*Name!s0UpdateTime!t
BIdMappingWorkflowsSupported![*5IdNamespaceType!s
=CollaborationIdentifier!sFDefaultJobResultConfiguration?{$AlCDefaultResultConfiguration?{$BU6IsMetricsEnabled?b2JobLogStatus?s=PaymentConfiguration?{#rt4QueryLogStatus!s+Tags?<s
<OutputConfiguration!{$B6-RoleArn!s
+S3?{$B?
,Bucket!s/KeyPrefix?s
<OutputConfiguration!{$By-RoleArn?s
+S3?{$C(
,Bucket!s/KeyPrefix?s2ResultFormat!s6SingleFileOutput?b
3Membership!{$Cq
)Arn!s6CollaborationArn!sCCollaborationCreatorAccountId!sECollaborationCreatorDisplayName!s5CollaborationId!s7CollaborationName!s0CreateTime!tFDefaultJobResultConfiguration?{$AlCDefaultResultConfiguration?{$BU(Id!s6IsMetricsEnabled?b2JobLogStatus?s6MemberAbilities![s:MlMemberAbilities?{#rX=PaymentConfiguration!{#rt4QueryLogStatus!s,Status!s0UpdateTime!t
1AutoRefresh?s:MembershipIdentifier!s3Parameters!{$He7PrivacyBudgetType!s+Tags?<s
5AccessBudget?{$I7<DifferentialPrivacy?{$I|
:BudgetParameters![{$I]1ResourceArn!s
1AutoRefresh?s,Budget!n*Type!s
-Epsilon!i8UsersNoisePerQuery!i
>PrivacyBudgetTemplate!{$J^
)Arn!s1AutoRefresh!s6CollaborationArn!s5CollaborationId!s0CreateTime!t(Id!s3MembershipArn!s2MembershipId!s3Parameters!{$He7PrivacyBudgetType!s0UpdateTime!t
@AnalysisTemplateIdentifier!s:MembershipIdentifier!s

=CollaborationIdentifier!s
RConfiguredAudienceModelAssociationIdentifier!s:MembershipIdentifier!s
?ConfiguredTableIdentifier!s
6AnalysisRuleType!s?ConfiguredTableIdentifier!s
JConfiguredTableAssociationIdentifier!s:MembershipIdentifier!s
6AnalysisRuleType!sJConfiguredTableAssociationIdentifier!s:MembershipIdentifier!s
>IdMappingTableIdentifier!s:MembershipIdentifier!s
FIdNamespaceAssociationIdentifier!s:MembershipIdentifier!s
/AccountId!s=CollaborationIdentifier!s
:MembershipIdentifier!s
:MembershipIdentifier!sEPrivacyBudgetTemplateIdentifier!s
9AnalysisTemplateArn!s=CollaborationIdentifier!s
FCollaborationAnalysisTemplate!{#Iw
=ChangeRequestIdentifier!s=CollaborationIdentifier!s
=CollaborationIdentifier!sRConfiguredAudienceModelAssociationIdentifier!s
XCollaborationConfiguredAudienceModelAssociation!{$V)
)Arn!s6CollaborationArn!s5CollaborationId!s@ConfiguredAudienceModelArn!s0CreateTime!t6CreatorAccountId!s1Description?s(Id!s*Name!s0UpdateTime!t
=CollaborationIdentifier!sFIdNamespaceAssociationIdentifier!s
LCollaborationIdNamespaceAssociation!{$Xm
)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t6CreatorAccountId!s1Description?s(Id!s8IdMappingConfig?{$<C=InputReferenceConfig!{$8AAInputReferenceProperties!{$?;*Name!s0UpdateTime!t
=CollaborationIdentifier!sEPrivacyBudgetTemplateIdentifier!s
KCollaborationPrivacyBudgetTemplate!{$\+
)Arn!s1AutoRefresh!s6CollaborationArn!s5CollaborationId!s0CreateTime!t6CreatorAccountId!s(Id!s3Parameters!{$He7PrivacyBudgetType!s0UpdateTime!t
:MembershipIdentifier!s<ProtectedJobIdentifier!s
5ProtectedJob!{$^K
=ComputeConfiguration?{$`?0CreateTime!t.Error?{#WE(Id!s6JobParameters?{$`w3MembershipArn!s2MembershipId!s/Result?{$aB<ResultConfiguration?{$b(3Statistics?{$bW,Status!s
/Worker?{$`L
,Number!n3Properties?{$`m*Type!s
,Spark?<s
9AnalysisTemplateArn?s1Parameters?<s
/Output!{$aO
4MemberList?[{$ai+S3?{$av
/AccountId!s
.Location!s
<OutputConfiguration!{$bB
/Member?{$ai+S3?{$B?
BBilledResourceUtilization?{$c5;TotalDurationInMillis?n
+Units!n
:MembershipIdentifier!s>ProtectedQueryIdentifier!s
7ProtectedQuery!{$d,
=ComputeConfiguration?{$f90CreateTime!t<DifferentialPrivacy?{$fg.Error?{#WE(Id!s3MembershipArn!s2MembershipId!s/Result?{$h5<ResultConfiguration?{$hl6SqlParameters?{$iw3Statistics?{$jP,Status!s
/Worker?{$fF
,Number?n3Properties?{$`m*Type?s
?SensitivityParameters![{$g*
;AggregationExpression!s5AggregationType!s4MaxColumnValue?n4MinColumnValue?n;UserContributionLimit!i
/Output!{$hB
3Distribute?{$aO4MemberList?[{$ai+S3?{$av
<OutputConfiguration!{$i,
3Distribute?{$iQ/Member?{$ai+S3?{$C(
3Locations![{$ib
/Member?{$ai+S3?{$C(
9AnalysisTemplateArn?s1Parameters?<s1QueryString?s
BBilledResourceUtilization?{$c5;TotalDurationInMillis?l
=CollaborationIdentifier!s*Name!s
/Schema!{#S>
=CollaborationIdentifier!s*Name!s*Type!s
5AnalysisRule!{#YZ
0MaxResults?i:MembershipIdentifier!s/NextToken?s
CAnalysisTemplateSummaries![{$mC/NextToken?s
)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t1Description?s(Id!s5IsSyntheticData?b3MembershipArn!s2MembershipId!s*Name!s0UpdateTime!t
=CollaborationIdentifier!s0MaxResults?i/NextToken?s
PCollaborationAnalysisTemplateSummaries![{$p4/NextToken?s
)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t6CreatorAccountId!s1Description?s(Id!s5IsSyntheticData?b*Name!s0UpdateTime!t
=CollaborationIdentifier!s0MaxResults?n/NextToken?s,Status?s
MCollaborationChangeRequestSummaries![{#|N/NextToken?s
bCollaborationConfiguredAudienceModelAssociationSummaries![{$sk/NextToken?s
)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t6CreatorAccountId!s1Description?s(Id!s*Name!s0UpdateTime!t
VCollaborationIdNamespaceAssociationSummaries![{$uj/NextToken?s
)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t6CreatorAccountId!s1Description?s(Id!s=InputReferenceConfig!{$8AAInputReferenceProperties!{$wa*Name!s0UpdateTime!t
5IdNamespaceType!s
UCollaborationPrivacyBudgetTemplateSummaries![{$xY/NextToken?s
)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t6CreatorAccountId!s(Id!s7PrivacyBudgetType!s0UpdateTime!t
=AccessBudgetResourceArn?s=CollaborationIdentifier!s0MaxResults?i/NextToken?s7PrivacyBudgetType!s
MCollaborationPrivacyBudgetSummaries![{${V/NextToken?s
/Budget!{%#B6CollaborationArn!s5CollaborationId!s0CreateTime!t6CreatorAccountId!s(Id!s>PrivacyBudgetTemplateArn!s=PrivacyBudgetTemplateId!s*Type!s0UpdateTime!t
5AccessBudget?{%#n<DifferentialPrivacy?{%%?
>AggregateRemainingBudget!n1Details![{%$L1ResourceArn!s
1AutoRefresh?s,Budget!n0BudgetType!s-EndTime?t5RemainingBudget!n/StartTime!t
6Aggregations![{%%]-Epsilon!i
.MaxCount!i4RemainingCount!i*Type!s
0MaxResults?i2MemberStatus?s/NextToken?s
;CollaborationList![{%&u/NextToken?s
5AnalyticsEngine?s)Arn!s0CreateTime!t6CreatorAccountId!s8CreatorDisplayName!s(Id!s2MemberStatus!s3MembershipArn?s2MembershipId?s*Name!s0UpdateTime!t
UConfiguredAudienceModelAssociationSummaries![{%);/NextToken?s
)Arn!s6CollaborationArn!s5CollaborationId!s@ConfiguredAudienceModelArn!s0CreateTime!t1Description?s(Id!s3MembershipArn!s2MembershipId!s*Name!s0UpdateTime!t
MConfiguredTableAssociationSummaries![{%+Z/NextToken?s
8AnalysisRuleTypes?[s)Arn!s7ConfiguredTableId!s0CreateTime!t(Id!s3MembershipArn!s2MembershipId!s*Name!s0UpdateTime!t
0MaxResults?i/NextToken?s
BConfiguredTableSummaries![{%-a/NextToken?s
4AnalysisMethod!s8AnalysisRuleTypes![s)Arn!s0CreateTime!t(Id!s*Name!s>SelectedAnalysisMethods?[s0UpdateTime!t
AIdMappingTableSummaries![{%/F/NextToken?s
)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t1Description?s(Id!s=InputReferenceConfig!{$8A3MembershipArn!s2MembershipId!s*Name!s0UpdateTime!t
IIdNamespaceAssociationSummaries![{%1^/NextToken?s
)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t1Description?s(Id!s=InputReferenceConfig!{$8AAInputReferenceProperties!{$wa3MembershipArn!s2MembershipId!s*Name!s0UpdateTime!t
9MemberSummaries![{%4*/NextToken?s
0Abilities![s/AccountId!s0CreateTime!t1DisplayName!s3MembershipArn?s2MembershipId?s4MlAbilities?{#rX=PaymentConfiguration!{#rt,Status!s0UpdateTime!t
0MaxResults?i/NextToken?s,Status?s
=MembershipSummaries![{%6U/NextToken?s
)Arn!s6CollaborationArn!sCCollaborationCreatorAccountId!sECollaborationCreatorDisplayName!s5CollaborationId!s7CollaborationName!s0CreateTime!t(Id!s6MemberAbilities![s:MlMemberAbilities?{#rX=PaymentConfiguration!{#rt,Status!s0UpdateTime!t
/NextToken?sHPrivacyBudgetTemplateSummaries![{%9g
)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t(Id!s3MembershipArn!s2MembershipId!s7PrivacyBudgetType!s0UpdateTime!t
=AccessBudgetResourceArn?s0MaxResults?i:MembershipIdentifier!s/NextToken?s7PrivacyBudgetType!s
/NextToken?s@PrivacyBudgetSummaries![{%<`
/Budget!{%#B6CollaborationArn!s5CollaborationId!s0CreateTime!t(Id!s3MembershipArn!s2MembershipId!s>PrivacyBudgetTemplateArn!s=PrivacyBudgetTemplateId!s*Type!s0UpdateTime!t
0MaxResults?n:MembershipIdentifier!s/NextToken?s,Status?s
/NextToken?s7ProtectedJobs![{%?Y
0CreateTime!t(Id!s3MembershipArn!s2MembershipId!s@ReceiverConfigurations![{%@W,Status!s
2AnalysisType!s=ConfigurationDetails?{%A'
KDirectAnalysisConfigurationDetails?{%AP
9ReceiverAccountIds?[s
0MaxResults?i:MembershipIdentifier!s/NextToken?s,Status?s
/NextToken?s:ProtectedQueries![{%?Y
=CollaborationIdentifier!s0MaxResults?i/NextToken?s0SchemaType?s
/NextToken?s9SchemaSummaries![{%Cu
4AnalysisMethod?s8AnalysisRuleTypes![s6CollaborationArn!s5CollaborationId!s0CreateTime!t6CreatorAccountId!s*Name!s1ResourceArn?s>SelectedAnalysisMethods?[s*Type!s0UpdateTime!t
1ResourceArn!s
+Tags!<s
>IdMappingTableIdentifier!s-JobType?s:MembershipIdentifier!s
4IdMappingJobId!s
:MembershipIdentifier!s3Parameters!{%GL
<DifferentialPrivacy?{$I|
6PrivacyImpact!{%Gz
<DifferentialPrivacy?{%H:
6Aggregations![{%HN
.MaxCount!i*Type!s
=ComputeConfiguration?{$`?6JobParameters!{$`w:MembershipIdentifier!s<ResultConfiguration?{%Il*Type!s
<OutputConfiguration!{%J,
/Member?{$ai
=ComputeConfiguration?{$f9:MembershipIdentifier!s<ResultConfiguration?{$hl6SqlParameters!{$iw*Type!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
@AnalysisTemplateIdentifier!s1Description?s:MembershipIdentifier!s
5AnalyticsEngine?s=CollaborationIdentifier!s1Description?s*Name?s
,Action!s=ChangeRequestIdentifier!s=CollaborationIdentifier!s
RConfiguredAudienceModelAssociationIdentifier!s1Description?s:MembershipIdentifier!s*Name?s
5AllowedColumns?[s4AnalysisMethod?s?ConfiguredTableIdentifier!s1Description?s*Name?s>SelectedAnalysisMethods?[s7TableReference?{$)X
JConfiguredTableAssociationIdentifier!s1Description?s:MembershipIdentifier!s-RoleArn?s
1Description?s>IdMappingTableIdentifier!s/KmsKeyArn?s:MembershipIdentifier!s
1Description?s8IdMappingConfig?{$<CFIdNamespaceAssociationIdentifier!s:MembershipIdentifier!s*Name?s
FDefaultJobResultConfiguration?{$AlCDefaultResultConfiguration?{$BU2JobLogStatus?s:MembershipIdentifier!s4QueryLogStatus?s
:MembershipIdentifier!s3Parameters?{%UvEPrivacyBudgetTemplateIdentifier!s7PrivacyBudgetType!s
5AccessBudget?{%VH<DifferentialPrivacy?{%V`
:BudgetParameters![{$I]
-Epsilon?i8UsersNoisePerQuery?i
:MembershipIdentifier!s<ProtectedJobIdentifier!s2TargetStatus!s
:MembershipIdentifier!s>ProtectedQueryIdentifier!s2TargetStatus!s
)"};
