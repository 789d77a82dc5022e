// What the actions of cleanrooms take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x18e0fb3a071fe2d2>{
    R"(#w#%n#&C#&[#'%#'E#'b#(:#(Y#)*#)T#*0#*N#*t#+4#+Y#+y#,<#,n#-3#-^#..#.d#/(#/N#/d#0$#0I#0f#1&#1P#22#2b#37#3f#4(#4P#4w#5P#5k#64#6K#6m#7,#7G#7Z#7y#8>#8j#9N#:&#:W#;&#;B#;s#<B#<`#=##=H#=]#=v#>@#>\#>w#?;#?P#?m#@3#@Q#@l#A/#AD#A[#A{#B>#Bp#C5#C`#D0#Df#E*#EP#Ej#F5#FQ
batchGetCollaborationAnalysisTemplate {#Fo{#GH
batchGetSchema {#M`{#N*
batchGetSchemaAnalysisRule {#Si{#TK
createAnalysisTemplate {#e){#f>
createCollaboration {#i&{#o:
createConfiguredAudienceModelAssociation {#qy{#sR
createConfiguredTable {#u|{#z$
createConfiguredTableAnalysisRule {#|({$#G
createConfiguredTableAssociation {$$W{$%X
createConfiguredTableAssociationAnalysisRule {$'g{$(w
createIdMappingTable {$*Z{$,/
createIdNamespaceAssociation {$.S{$/z
createMembership {$3-{$6g
createPrivacyBudgetTemplate {$:a{$<9
deleteAnalysisTemplate {$>={$>r
deleteCollaboration {$>s{$>r
deleteConfiguredAudienceModelAssociation {$?4{$>r
deleteConfiguredTable {$?{{$>r
deleteConfiguredTableAnalysisRule {$@>{$>r
deleteConfiguredTableAssociation {$@n{$>r
deleteConfiguredTableAssociationAnalysisRule {$AS{$>r
deleteIdMappingTable {$BK{$>r
deleteIdNamespaceAssociation {$C${$>r
deleteMember {$C_{$>r
deleteMembership {$D,{$>r
deletePrivacyBudgetTemplate {$DD{$>r
getAnalysisTemplate {$>={#f>
getCollaboration {$>s{#o:
getCollaborationAnalysisTemplate {$E${$EU
getCollaborationConfiguredAudienceModelAssociation {$Ey{$Fi
getCollaborationIdNamespaceAssociation {$H{{$I_
getCollaborationPrivacyBudgetTemplate {$L;{$Lx
getConfiguredAudienceModelAssociation {$?4{#sR
getConfiguredTable {$?{{#z$
getConfiguredTableAnalysisRule {$@>{$#G
getConfiguredTableAssociation {$@n{$%X
getConfiguredTableAssociationAnalysisRule {$AS{$(w
getIdMappingTable {$BK{$,/
getIdNamespaceAssociation {$C${$/z
getMembership {$D,{$6g
getPrivacyBudgetTemplate {$DD{$<9
getProtectedJob {$O#{$OT
getProtectedQuery {$ST{$T-
getSchema {$[4{$[V
getSchemaAnalysisRule {$[c{$\2
listAnalysisTemplates {$\E{$\v
listCollaborationAnalysisTemplates {$^n{$_H
listCollaborationConfiguredAudienceModelAssociations {$^n{$aA
listCollaborationIdNamespaceAssociations {$^n{$b3
listCollaborationPrivacyBudgetTemplates {$^n{$e#
listCollaborationPrivacyBudgets {$fz{$gh
listCollaborations {$k3{$k\
listConfiguredAudienceModelAssociations {$\E{$mb
listConfiguredTableAssociations {$\E{$p/
listConfiguredTables {$r'{$rA
listIdMappingTables {$\E{$t'
listIdNamespaceAssociations {$\E{$v7
listMembers {$^n{$xm
listMemberships {$zq{${:
listPrivacyBudgetTemplates {$\E{%$A
listPrivacyBudgets {%&={%'(
listProtectedJobs {%)J{%**
listProtectedQueries {%,Y{%-9
listSchemas {%-]{%.D
listTagsForResource {%0U{%0d
populateIdMappingTable {$BK{%0m
previewPrivacyImpact {%1%{%1M
startProtectedJob {%2H{$OT
startProtectedQuery {%3`{$T-
tagResource {%4k{$>r
untagResource {%5({$>r
updateAnalysisTemplate {%5B{#f>
updateCollaboration {%6+{#o:
updateConfiguredAudienceModelAssociation {%6m{#sR
updateConfiguredTable {%7o{#z$
updateConfiguredTableAnalysisRule {#|({$#G
updateConfiguredTableAssociation {%9?{$%X
updateConfiguredTableAssociationAnalysisRule {$'g{$(w
updateIdMappingTable {%:<{$,/
updateIdNamespaceAssociation {%;/{$/z
updateMembership {%<:{$6g
updatePrivacyBudgetTemplate {%=[{$<9
updateProtectedJob {%??{$OT
updateProtectedQuery {%@%{$T-
;AnalysisTemplateArns![s=CollaborationIdentifier!s
HCollaborationAnalysisTemplates![{#G{0Errors![{#MH
<AnalysisParameters?[{#J@)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t6CreatorAccountId!s1Description?s,Format!s(Id!s*Name!s/Schema!{#J^/Source?{#Js7SourceMetadata?{#L*0UpdateTime!t5Validations?[{#Lx
2DefaultValue?s*Name!s*Type!s
7ReferencedTables?[s
2Artifacts?{#K0*Text?s
=AdditionalArtifacts?[{#Ke3EntryPoint!{#Ke-RoleArn!s
1Location!{#Kt
,Bucket!s)Key!s
2Artifacts?{#L:
BAdditionalArtifactHashes?[{#Ln7EntryPointHash!{#Ln
,Sha256?s
1Reasons?[{#M=,Status!s*Type!s
-Message!s
)Arn!s*Code!s-Message!s
=CollaborationIdentifier!s,Names![s
0Errors![{#NF1Schemas![{#N_
*Code!s-Message!s*Name!s
4AnalysisMethod?s8AnalysisRuleTypes![s6CollaborationArn!s5CollaborationId!s1Columns![{#QW0CreateTime!t6CreatorAccountId!s1Description!s*Name!s7PartitionKeys![{#QW=SchemaStatusDetails![{#Qf=SchemaTypeProperties?{#Rj>SelectedAnalysisMethods?[s*Type!s0UpdateTime!t
*Name!s*Type!s
6AnalysisRuleType?s2AnalysisType!s5Configurations?[s1Reasons?[{#RX,Status!s
*Code!s-Message!s
7IdMappingTable?{#S%
CIdMappingTableInputSource![{#SF
>IdNamespaceAssociationId!s*Type!s
=CollaborationIdentifier!sDSchemaAnalysisRuleRequests![{#QW
7AnalysisRules![{#Tm0Errors![{#dc
5CollaborationId!s<CollaborationPolicy?{#V1;ConsolidatedPolicy?{#W@0CreateTime!t*Name!s/Policy!{#^X*Type!s0UpdateTime!t
+V1?{#V:
4Aggregation?{#Vb/Custom?{#Vb-List?{#Vb
@AllowedAdditionalAnalyses?[s=AllowedResultReceivers?[s
+V1?{#WI
4Aggregation?{#Wq/Custom?{#Zv-List?{#]/
8AdditionalAnalyses?s:AggregateColumns![{#Z<@AllowedAdditionalAnalyses?[s;AllowedJoinOperators?[s=AllowedResultReceivers?[s7DimensionColumns![s2JoinColumns![s2JoinRequired?s;OutputConstraints![{#ZW6ScalarFunctions![s
2ColumnNames![s.Function!s
0ColumnName!s-Minimum!n*Type!s
8AdditionalAnalyses?s@AllowedAdditionalAnalyses?[s6AllowedAnalyses![s?AllowedAnalysisProviders?[s=AllowedResultReceivers?[s<DifferentialPrivacy?{#\r>DisallowedOutputColumns?[s
1Columns![{#]'
*Name!s
8AdditionalAnalyses?s@AllowedAdditionalAnalyses?[s;AllowedJoinOperators?[s=AllowedResultReceivers?[s2JoinColumns![s2ListColumns![s
+V1?{#^a
4Aggregation?{#_C/Custom?{#aP7IdMappingTable?{#bo-List?{#cq
8AdditionalAnalyses?s:AggregateColumns![{#Z<;AllowedJoinOperators?[s7DimensionColumns![s2JoinColumns![s2JoinRequired?s;OutputConstraints![{#a16ScalarFunctions![s
0ColumnName!s-Minimum!i*Type!s
8AdditionalAnalyses?s6AllowedAnalyses![s?AllowedAnalysisProviders?[s<DifferentialPrivacy?{#\r>DisallowedOutputColumns?[s
7DimensionColumns?[s2JoinColumns![s:QueryConstraints![{#cP
7RequireOverlap?{#ce
.Columns?[s
8AdditionalAnalyses?s;AllowedJoinOperators?[s2JoinColumns![s2ListColumns![s
*Code!s-Message!s*Name!s*Type!s
<AnalysisParameters?[{#J@1Description?s,Format!s:MembershipIdentifier!s*Name!s/Schema?{#J^/Source!{#Js+Tags?<s
9AnalysisTemplate!{#fU
<AnalysisParameters?[{#J@)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t1Description?s,Format!s(Id!s3MembershipArn!s2MembershipId!s*Name!s/Schema!{#J^/Source!{#Js7SourceMetadata?{#L*0UpdateTime!t5Validations?[{#Lx
5AnalyticsEngine?s8CreatorDisplayName!sACreatorMLMemberAbilities?{#kZ=CreatorMemberAbilities![sDCreatorPaymentConfiguration?{#kv?DataEncryptionMetadata?{#m31Description!s2JobLogStatus?s1Members![{#n5*Name!s4QueryLogStatus!s+Tags?<s
>CustomMLMemberAbilities![s
3JobCompute?{#lT8MachineLearning?{#le5QueryCompute!{#lT
3IsResponsible!b
7ModelInference?{#lT6ModelTraining?{#lT
4AllowCleartext!b5AllowDuplicates!bKAllowJoinsOnColumnsWithDifferentNames!b3PreserveNulls!b
/AccountId!s1DisplayName!s6MemberAbilities![s:MlMemberAbilities?{#kZ=PaymentConfiguration?{#kv
6Collaboration!{#oN
5AnalyticsEngine?s)Arn!s0CreateTime!t6CreatorAccountId!s8CreatorDisplayName!s?DataEncryptionMetadata?{#m31Description?s(Id!s2JobLogStatus?s2MemberStatus!s3MembershipArn?s2MembershipId?s*Name!s4QueryLogStatus!s0UpdateTime!t
@ConfiguredAudienceModelArn!sLConfiguredAudienceModelAssociationName!s1Description?s<ManageResourcePolicies!b:MembershipIdentifier!s+Tags?<s
KConfiguredAudienceModelAssociation!{#s{
)Arn!s6CollaborationArn!s5CollaborationId!s@ConfiguredAudienceModelArn!s0CreateTime!t1Description?s(Id!s<ManageResourcePolicies!b3MembershipArn!s2MembershipId!s*Name!s0UpdateTime!t
5AllowedColumns![s4AnalysisMethod!s1Description?s*Name!s>SelectedAnalysisMethods?[s7TableReference!{#w8+Tags?<s
/Athena?{#w^-Glue?{#x=2Snowflake?{#xY
2DatabaseName!s4OutputLocation?s/TableName!s/WorkGroup!s
2DatabaseName!s/TableName!s
7AccountIdentifier!s2DatabaseName!s0SchemaName!s/SecretArn!s/TableName!s4TableSchema!{#yY
,V1?[{#yc
0ColumnName!s0ColumnType!s
8ConfiguredTable!{#z:
5AllowedColumns![s4AnalysisMethod!s8AnalysisRuleTypes![s)Arn!s0CreateTime!t1Description?s(Id!s*Name!s>SelectedAnalysisMethods?[s7TableReference!{#w80UpdateTime!t
;AnalysisRulePolicy!{#|p6AnalysisRuleType!s?ConfiguredTableIdentifier!s
+V1?{#|y
4Aggregation?{#_C/Custom?{#aP-List?{#cq
5AnalysisRule!{$#Z
8ConfiguredTableArn!s7ConfiguredTableId!s0CreateTime!t/Policy!{#|p*Type!s0UpdateTime!t
?ConfiguredTableIdentifier!s1Description?s:MembershipIdentifier!s*Name!s-RoleArn!s+Tags?<s
CConfiguredTableAssociation!{$%y
8AnalysisRuleTypes?[s)Arn!s8ConfiguredTableArn!s7ConfiguredTableId!s0CreateTime!t1Description?s(Id!s3MembershipArn!s2MembershipId!s*Name!s-RoleArn!s0UpdateTime!t
;AnalysisRulePolicy!{#V16AnalysisRuleType!sJConfiguredTableAssociationIdentifier!s:MembershipIdentifier!s
5AnalysisRule!{$)0
CConfiguredTableAssociationArn!sBConfiguredTableAssociationId!s0CreateTime!t:MembershipIdentifier!s/Policy!{#V1*Type!s0UpdateTime!t
1Description?s=InputReferenceConfig!{$+[/KmsKeyArn?s:MembershipIdentifier!s*Name!s+Tags?<s
7InputReferenceArn!s<ManageResourcePolicies!b
7IdMappingTable!{$,D
)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t1Description?s(Id!s=InputReferenceConfig!{$+[AInputReferenceProperties!{#S%/KmsKeyArn?s3MembershipArn!s2MembershipId!s*Name!s0UpdateTime!t
1Description?s8IdMappingConfig?{$/]=InputReferenceConfig!{$+[:MembershipIdentifier!s*Name!s+Tags?<s
?AllowUseAsDimensionColumn!b
?IdNamespaceAssociation!{$0=
)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t1Description?s(Id!s8IdMappingConfig?{$/]=InputReferenceConfig!{$+[AInputReferenceProperties!{$2U3MembershipArn!s2MembershipId!s*Name!s0UpdateTime!t
BIdMappingWorkflowsSupported![*5IdNamespaceType!s
=CollaborationIdentifier!sFDefaultJobResultConfiguration?{$4sCDefaultResultConfiguration?{$5\2JobLogStatus?s=PaymentConfiguration?{#kv4QueryLogStatus!s+Tags?<s
<OutputConfiguration!{$5=-RoleArn!s
+S3?{$5F
,Bucket!s/KeyPrefix?s
<OutputConfiguration!{$6&-RoleArn?s
+S3?{$6/
,Bucket!s/KeyPrefix?s2ResultFormat!s6SingleFileOutput?b
3Membership!{$6x
)Arn!s6CollaborationArn!sCCollaborationCreatorAccountId!sECollaborationCreatorDisplayName!s5CollaborationId!s7CollaborationName!s0CreateTime!tFDefaultJobResultConfiguration?{$4sCDefaultResultConfiguration?{$5\(Id!s2JobLogStatus?s6MemberAbilities![s:MlMemberAbilities?{#kZ=PaymentConfiguration!{#kv4QueryLogStatus!s,Status!s0UpdateTime!t
1AutoRefresh!s:MembershipIdentifier!s3Parameters!{$;Y7PrivacyBudgetType!s+Tags?<s
<DifferentialPrivacy?{$;s
-Epsilon!i8UsersNoisePerQuery!i
>PrivacyBudgetTemplate!{$<U
)Arn!s1AutoRefresh!s6CollaborationArn!s5CollaborationId!s0CreateTime!t(Id!s3MembershipArn!s2MembershipId!s3Parameters!{$;Y7PrivacyBudgetType!s0UpdateTime!t
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
FCollaborationAnalysisTemplate!{#G{
=CollaborationIdentifier!sRConfiguredAudienceModelAssociationIdentifier!s
XCollaborationConfiguredAudienceModelAssociation!{$GE
)Arn!s6CollaborationArn!s5CollaborationId!s@ConfiguredAudienceModelArn!s0CreateTime!t6CreatorAccountId!s1Description?s(Id!s*Name!s0UpdateTime!t
=CollaborationIdentifier!sFIdNamespaceAssociationIdentifier!s
LCollaborationIdNamespaceAssociation!{$J/
)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t6CreatorAccountId!s1Description?s(Id!s8IdMappingConfig?{$/]=InputReferenceConfig!{$+[AInputReferenceProperties!{$2U*Name!s0UpdateTime!t
=CollaborationIdentifier!sEPrivacyBudgetTemplateIdentifier!s
KCollaborationPrivacyBudgetTemplate!{$MG
)Arn!s1AutoRefresh!s6CollaborationArn!s5CollaborationId!s0CreateTime!t6CreatorAccountId!s(Id!s3Parameters!{$;Y7PrivacyBudgetType!s0UpdateTime!t
:MembershipIdentifier!s<ProtectedJobIdentifier!s
5ProtectedJob!{$Og
0CreateTime!t.Error?{#RX(Id!s6JobParameters?{$QA3MembershipArn!s2MembershipId!s/Result?{$QX<ResultConfiguration?{$R>3Statistics?{$Rm,Status!s
9AnalysisTemplateArn?s
/Output!{$Qe
4MemberList?[{$R%+S3?{$R2
/AccountId!s
.Location!s
<OutputConfiguration!{$RX
/Member?{$R%+S3?{$5F
BBilledResourceUtilization?{$SK;TotalDurationInMillis?n
+Units!n
:MembershipIdentifier!s>ProtectedQueryIdentifier!s
7ProtectedQuery!{$TB
=ComputeConfiguration?{$VO0CreateTime!t<DifferentialPrivacy?{$Vm.Error?{#RX(Id!s3MembershipArn!s2MembershipId!s/Result?{$X;<ResultConfiguration?{$Xr6SqlParameters?{$Z#3Statistics?{$ZV,Status!s
/Worker?{$V\
,Number?n*Type?s
?SensitivityParameters![{$W0
;AggregationExpression!s5AggregationType!s4MaxColumnValue?n4MinColumnValue?n;UserContributionLimit!i
/Output!{$XH
3Distribute?{$Qe4MemberList?[{$R%+S3?{$R2
<OutputConfiguration!{$Y2
3Distribute?{$YW/Member?{$R%+S3?{$6/
3Locations![{$Yh
/Member?{$R%+S3?{$6/
9AnalysisTemplateArn?s1Parameters?<s1QueryString?s
BBilledResourceUtilization?{$SK;TotalDurationInMillis?l
=CollaborationIdentifier!s*Name!s
/Schema!{#N_
=CollaborationIdentifier!s*Name!s*Type!s
5AnalysisRule!{#Tm
0MaxResults?i:MembershipIdentifier!s/NextToken?s
CAnalysisTemplateSummaries![{$]I/NextToken?s
)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t1Description?s(Id!s3MembershipArn!s2MembershipId!s*Name!s0UpdateTime!t
=CollaborationIdentifier!s0MaxResults?i/NextToken?s
PCollaborationAnalysisTemplateSummaries![{$`(/NextToken?s
)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t6CreatorAccountId!s1Description?s(Id!s*Name!s0UpdateTime!t
bCollaborationConfiguredAudienceModelAssociationSummaries![{$`(/NextToken?s
VCollaborationIdNamespaceAssociationSummaries![{$bs/NextToken?s
)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t6CreatorAccountId!s1Description?s(Id!s=InputReferenceConfig!{$+[AInputReferenceProperties!{$dj*Name!s0UpdateTime!t
5IdNamespaceType!s
UCollaborationPrivacyBudgetTemplateSummaries![{$eb/NextToken?s
)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t6CreatorAccountId!s(Id!s7PrivacyBudgetType!s0UpdateTime!t
=CollaborationIdentifier!s0MaxResults?i/NextToken?s7PrivacyBudgetType!s
MCollaborationPrivacyBudgetSummaries![{$hE/NextToken?s
/Budget!{$j16CollaborationArn!s5CollaborationId!s0CreateTime!t6CreatorAccountId!s(Id!s>PrivacyBudgetTemplateArn!s=PrivacyBudgetTemplateId!s*Type!s0UpdateTime!t
<DifferentialPrivacy?{$jK
6Aggregations![{$ji-Epsilon!i
.MaxCount!i4RemainingCount!i*Type!s
0MaxResults?i2MemberStatus?s/NextToken?s
;CollaborationList![{$l'/NextToken?s
5AnalyticsEngine?s)Arn!s0CreateTime!t6CreatorAccountId!s8CreatorDisplayName!s(Id!s2MemberStatus!s3MembershipArn?s2MembershipId?s*Name!s0UpdateTime!t
UConfiguredAudienceModelAssociationSummaries![{$nG/NextToken?s
)Arn!s6CollaborationArn!s5CollaborationId!s@ConfiguredAudienceModelArn!s0CreateTime!t1Description?s(Id!s3MembershipArn!s2MembershipId!s*Name!s0UpdateTime!t
MConfiguredTableAssociationSummaries![{$pf/NextToken?s
8AnalysisRuleTypes?[s)Arn!s7ConfiguredTableId!s0CreateTime!t(Id!s3MembershipArn!s2MembershipId!s*Name!s0UpdateTime!t
0MaxResults?i/NextToken?s
BConfiguredTableSummaries![{$rm/NextToken?s
4AnalysisMethod!s8AnalysisRuleTypes![s)Arn!s0CreateTime!t(Id!s*Name!s>SelectedAnalysisMethods?[s0UpdateTime!t
AIdMappingTableSummaries![{$tR/NextToken?s
)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t1Description?s(Id!s=InputReferenceConfig!{$+[3MembershipArn!s2MembershipId!s*Name!s0UpdateTime!t
IIdNamespaceAssociationSummaries![{$vj/NextToken?s
)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t1Description?s(Id!s=InputReferenceConfig!{$+[AInputReferenceProperties!{$dj3MembershipArn!s2MembershipId!s*Name!s0UpdateTime!t
9MemberSummaries![{$y6/NextToken?s
0Abilities![s/AccountId!s0CreateTime!t1DisplayName!s3MembershipArn?s2MembershipId?s4MlAbilities?{#kZ=PaymentConfiguration!{#kv,Status!s0UpdateTime!t
0MaxResults?i/NextToken?s,Status?s
=MembershipSummaries![{${a/NextToken?s
)Arn!s6CollaborationArn!sCCollaborationCreatorAccountId!sECollaborationCreatorDisplayName!s5CollaborationId!s7CollaborationName!s0CreateTime!t(Id!s6MemberAbilities![s:MlMemberAbilities?{#kZ=PaymentConfiguration!{#kv,Status!s0UpdateTime!t
/NextToken?sHPrivacyBudgetTemplateSummaries![{%$s
)Arn!s6CollaborationArn!s5CollaborationId!s0CreateTime!t(Id!s3MembershipArn!s2MembershipId!s7PrivacyBudgetType!s0UpdateTime!t
0MaxResults?i:MembershipIdentifier!s/NextToken?s7PrivacyBudgetType!s
/NextToken?s@PrivacyBudgetSummaries![{%'R
/Budget!{$j16CollaborationArn!s5CollaborationId!s0CreateTime!t(Id!s3MembershipArn!s2MembershipId!s>PrivacyBudgetTemplateArn!s=PrivacyBudgetTemplateId!s*Type!s0UpdateTime!t
0MaxResults?n:MembershipIdentifier!s/NextToken?s,Status?s
/NextToken?s7ProtectedJobs![{%*K
0CreateTime!t(Id!s3MembershipArn!s2MembershipId!s@ReceiverConfigurations![{%+I,Status!s
2AnalysisType!s=ConfigurationDetails?{%+s
KDirectAnalysisConfigurationDetails?{%,B
9ReceiverAccountIds?[s
0MaxResults?i:MembershipIdentifier!s/NextToken?s,Status?s
/NextToken?s:ProtectedQueries![{%*K
=CollaborationIdentifier!s0MaxResults?i/NextToken?s0SchemaType?s
/NextToken?s9SchemaSummaries![{%.g
4AnalysisMethod?s8AnalysisRuleTypes![s6CollaborationArn!s5CollaborationId!s0CreateTime!t6CreatorAccountId!s*Name!s>SelectedAnalysisMethods?[s*Type!s0UpdateTime!t
1ResourceArn!s
+Tags!<s
4IdMappingJobId!s
:MembershipIdentifier!s3Parameters!{$;Y
6PrivacyImpact!{%1a
<DifferentialPrivacy?{%1{
6Aggregations![{%25
.MaxCount!i*Type!s
6JobParameters!{$QA:MembershipIdentifier!s<ResultConfiguration?{%39*Type!s
<OutputConfiguration!{%3S
/Member?{$R%
=ComputeConfiguration?{$VO:MembershipIdentifier!s<ResultConfiguration?{$Xr6SqlParameters!{$Z#*Type!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
@AnalysisTemplateIdentifier!s1Description?s:MembershipIdentifier!s
5AnalyticsEngine?s=CollaborationIdentifier!s1Description?s*Name?s
RConfiguredAudienceModelAssociationIdentifier!s1Description?s:MembershipIdentifier!s*Name?s
5AllowedColumns?[s4AnalysisMethod?s?ConfiguredTableIdentifier!s1Description?s*Name?s>SelectedAnalysisMethods?[s7TableReference?{#w8
JConfiguredTableAssociationIdentifier!s1Description?s:MembershipIdentifier!s-RoleArn?s
1Description?s>IdMappingTableIdentifier!s/KmsKeyArn?s:MembershipIdentifier!s
1Description?s8IdMappingConfig?{$/]FIdNamespaceAssociationIdentifier!s:MembershipIdentifier!s*Name?s
FDefaultJobResultConfiguration?{$4sCDefaultResultConfiguration?{$5\2JobLogStatus?s:MembershipIdentifier!s4QueryLogStatus?s
:MembershipIdentifier!s3Parameters?{%>_EPrivacyBudgetTemplateIdentifier!s7PrivacyBudgetType!s
<DifferentialPrivacy?{%>y
-Epsilon?i8UsersNoisePerQuery?i
:MembershipIdentifier!s<ProtectedJobIdentifier!s2TargetStatus!s
:MembershipIdentifier!s>ProtectedQueryIdentifier!s2TargetStatus!s
)"};
