// What the actions of servicecatalog take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xa1529e705d66883b>{
    R"($##&&#&D#&i#'8#'_#(=#(e#)H#*.#*C#*]#*v#+:#+Q#+w#,A#,^#,w#-7#-P#-n#.+#.Q#.u#/8#/Q#/m#06#0Q#0w#1>#1W#1w#2:#2^#3,#3R#3z#48#4W#5/#5J#5q#6?#6k#7;#7v#8G#8m#9:#9j#:9#:_#;)#;N#;n#<9#<R#<{#=>#=V#=x#>B#>g#?0#?c#@$#@G#@c#A<#Am#B+#B_#CD#D&#D@#D^#E%#E=#E\#F%#FJ#Fd#G##GA#GX#Gz#HL#Hp#I3
acceptPortfolioShare {#IL{#J'
associateBudgetWithResource {#J({#J'
associatePrincipalWithPortfolio {#JC{#J'
associateProductWithPortfolio {#K({#J'
associateServiceActionWithProvisioningArtifact {#Kh{#J'
associateTagOptionWithResource {#Lj{#J'
batchAssociateServiceActionWithProvisioningArtifact {#M,{#N<
batchDisassociateServiceActionFromProvisioningArtifact {#M,{#N<
copyProduct {#O\{#Q?
createConstraint {#QS{#RZ
createPortfolio {#T${#U4
createPortfolioShare {#V@{#W\
createProduct {#Ws{#\-
createProvisionedProductPlan {#b4{#d`
createProvisioningArtifact {#eb{#fI
createServiceAction {#f{{#gz
createTagOption {#U%{#i5
deleteConstraint {#ip{#J'
deletePortfolio {#ip{#J'
deletePortfolioShare {#j-{#W\
deleteProduct {#ip{#J'
deleteProvisionedProductPlan {#jo{#J'
deleteProvisioningArtifact {#k?{#J'
deleteServiceAction {#kv{#J'
deleteTagOption {#lF{#J'
describeConstraint {#ip{#RZ
describeCopyProductStatus {#lL{#lq
describePortfolio {#ip{#mM
describePortfolioShareStatus {#nA{#nX
describePortfolioShares {#pB{#po
describeProduct {#r-{#rK
describeProductAsAdmin {#t-{#t_
describeProductView {#ip{#vZ
describeProvisionedProduct {#r-{#w5
describeProvisionedProductPlan {#zA{#zs
describeProvisioningArtifact {$&F{$($
describeProvisioningParameters {$+8{$,R
describeRecord {$0#{$0Q
describeServiceAction {#ip{#gz
describeServiceActionExecutionParameters {$4W{$58
describeTagOption {#lF{#i5
disableAWSOrganizationsAccess {#J'{#J'
disassociateBudgetFromResource {#J({#J'
disassociatePrincipalFromPortfolio {$5w{#J'
disassociateProductFromPortfolio {$6\{#J'
disassociateServiceActionFromProvisioningArtifact {#Kh{#J'
disassociateTagOptionFromResource {#Lj{#J'
enableAWSOrganizationsAccess {#J'{#J'
executeProvisionedProductPlan {$7.{$7\
executeProvisionedProductServiceAction {$7o{$7\
getAWSOrganizationsAccessStatus {#J'{$8n
getProvisionedProductOutputs {$9${$:1
importAsProvisionedProduct {$:P{$7\
listAcceptedPortfolioShares {$;f{$<J
listBudgetsForResource {$<r{$=N
listConstraintsForPortfolio {$=m{$>V
listLaunchPaths {$?%{$?Z
listOrganizationPortfolioAccess {$@]{$AQ
listPortfolioAccess {$Az{$Bn
listPortfolios {$C3{$<J
listPortfoliosForProduct {$?%{$<J
listPrincipalsForPortfolio {$C\{$D9
listProvisionedProductPlans {$D{{$Ev
listProvisioningArtifacts {$GV{$Gt
listProvisioningArtifactsForServiceAction {$HM{$I.
listRecordHistory {$J8{$K0
listResourcesForTagOption {$KU{$L0
listServiceActions {$C3{$M(
listServiceActionsForProvisioningArtifact {$MV{$M(
listStackInstancesForProvisionedProduct {$NJ{$O0
listTagOptions {$P&{$Pc
notifyProvisionProductEngineWorkflowResult {$Q-{#J'
notifyTerminateProvisionedProductEngineWorkflowResult {$RQ{#J'
notifyUpdateProvisionedProductEngineWorkflowResult {$S?{#J'
provisionProduct {$T;{$7\
rejectPortfolioShare {#IL{#J'
scanProvisionedProducts {$Xx{$Y^
searchProducts {$Z/{$Zy
searchProductsAsAdmin {$\,{$]:
searchProvisionedProducts {$]d{$^k
terminateProvisionedProduct {$bf{$7\
updateConstraint {$d.{#RZ
updatePortfolio {$d`{#U4
updatePortfolioShare {#V@{$ed
updateProduct {$f*{$gu
updateProvisionedProduct {$h>{$7\
updateProvisionedProductProperties {$m9{$n;
updateProvisioningArtifact {$o-{#fI
updateServiceAction {$p3{#gz
updateTagOption {$pm{#i5
4AcceptLanguage?s1PortfolioId!s8PortfolioShareType?s

0BudgetName!s0ResourceId!s
4AcceptLanguage?s1PortfolioId!s2PrincipalARN!s3PrincipalType!s
4AcceptLanguage?s1PortfolioId!s/ProductId!s7SourcePortfolioId?s
4AcceptLanguage?s6IdempotencyToken?s/ProductId!s<ProvisioningArtifactId!s5ServiceActionId!s
0ResourceId!s1TagOptionId!s
4AcceptLanguage?sCServiceActionAssociations![{#M^
/ProductId!s<ProvisioningArtifactId!s5ServiceActionId!s
IFailedServiceActionAssociations?[{#Nc
/ErrorCode?s2ErrorMessage?s/ProductId?s<ProvisioningArtifactId?s5ServiceActionId?s
4AcceptLanguage?s2CopyOptions?[s6IdempotencyToken?s6SourceProductArn!sMSourceProvisioningArtifactIdentifiers?[<s5TargetProductId?s7TargetProductName?s
6CopyProductToken?s
4AcceptLanguage?s1Description?s6IdempotencyToken?s0Parameters!s1PortfolioId!s/ProductId!s*Type!s
9ConstraintDetail?{#S7:ConstraintParameters?s,Status?s
2ConstraintId?s1Description?s+Owner?s1PortfolioId?s/ProductId?s*Type?s
4AcceptLanguage?s1Description?s1DisplayName!s6IdempotencyToken?s2ProviderName!s.Tags?[{#U%
)Key!s+Value!s
8PortfolioDetail?{#UU.Tags?[{#U%
)Arn?s1CreatedTime?t1Description?s1DisplayName?s(Id?s2ProviderName?s
4AcceptLanguage?s/AccountId?s9OrganizationNode?{#WL1PortfolioId!s5SharePrincipals?b5ShareTagOptions?b
*Type?s+Value?s
9PortfolioShareToken?s
4AcceptLanguage?s1Description?s1Distributor?s6IdempotencyToken?s*Name!s+Owner!s1ProductType!sGProvisioningArtifactParameters?{#Z99SourceConnection?{#Zz8SupportDescription?s2SupportEmail?s0SupportUrl?s.Tags?[{#U%
1Description?s?DisableTemplateValidation?b+Info?<s*Name?s*Type?s
=ConnectionParameters!{#[B*Type?s
1CodeStar?{#[Q
2ArtifactPath!s,Branch!s3ConnectionArn!s0Repository!s
:ProductViewDetail?{#\pCProvisioningArtifactDetail?{#a9.Tags?[{#U%
1CreatedTime?t0ProductARN?s;ProductViewSummary?{#]i9SourceConnection?{#_@,Status?s
1Distributor?s4HasDefaultPath?b(Id?s*Name?s+Owner?s/ProductId?s6ShortDescription?s8SupportDescription?s2SupportEmail?s0SupportUrl?s*Type?s
=ConnectionParameters?{#[B1LastSync?{#_p*Type?s
NLastSuccessfulSyncProvisioningArtifactId?s<LastSuccessfulSyncTime?t4LastSyncStatus?s;LastSyncStatusMessage?s2LastSyncTime?t
,Active?b1CreatedTime?t1Description?s.Guidance?s(Id?s*Name?s4SourceRevision?s*Type?s
4AcceptLanguage?s6IdempotencyToken?s7NotificationArns?[s,PathId?s.PlanName!s.PlanType!s/ProductId!s<ProvisionedProductName!s<ProvisioningArtifactId!s@ProvisioningParameters?[{#d>.Tags?[{#U%
)Key?s6UsePreviousValue?b+Value?s
,PlanId?s.PlanName?s8ProvisionProductId?s<ProvisionedProductName?s<ProvisioningArtifactId?s
4AcceptLanguage?s6IdempotencyToken?s3Parameters!{#Z9/ProductId!s
+Info?<sCProvisioningArtifactDetail?{#a9,Status?s
4AcceptLanguage?s1Definition!<s4DefinitionType!s1Description?s6IdempotencyToken?s*Name!s
<ServiceActionDetail?{#h:
1Definition?<s=ServiceActionSummary?{#hc
4DefinitionType?s1Description?s(Id?s*Name?s
8TagOptionDetail?{#iK
,Active?b(Id?s)Key?s+Owner?s+Value?s
4AcceptLanguage?s(Id!s
4AcceptLanguage?s/AccountId?s9OrganizationNode?{#WL1PortfolioId!s
4AcceptLanguage?s2IgnoreErrors?b,PlanId!s
4AcceptLanguage?s/ProductId!s<ProvisioningArtifactId!s
4AcceptLanguage?s(Id!s6IdempotencyToken?s
(Id!s
4AcceptLanguage?s6CopyProductToken!s
7CopyProductStatus?s2StatusDetail?s5TargetProductId?s
1Budgets?[{#n38PortfolioDetail?{#UU4TagOptions?[{#iK.Tags?[{#U%
0BudgetName?s
9PortfolioShareToken!s
;OrganizationNodeValue?s1PortfolioId?s9PortfolioShareToken?s5ShareDetails?{#oV,Status?s
5ShareErrors?[{#p#7SuccessfulShares?[s
/Accounts?[s+Error?s-Message?s
.PageSize?i/PageToken?s1PortfolioId!s*Type!s
3NextPageToken?s?PortfolioShareDetails?[{#qB
.Accepted?b1PrincipalId?s5SharePrincipals?b5ShareTagOptions?b*Type?s
4AcceptLanguage?s(Id?s*Name?s
1Budgets?[{#n35LaunchPaths?[{#sF;ProductViewSummary?{#]i?ProvisioningArtifacts?[{#sS
(Id?s*Name?s
1CreatedTime?t1Description?s.Guidance?s(Id?s*Name?s
4AcceptLanguage?s(Id?s*Name?s7SourcePortfolioId?s
1Budgets?[{#n3:ProductViewDetail?{#\pGProvisioningArtifactSummaries?[{#uk4TagOptions?[{#iK.Tags?[{#U%
1CreatedTime?t1Description?s(Id?s*Name?sCProvisioningArtifactMetadata?<s
;ProductViewSummary?{#]i?ProvisioningArtifacts?[{#sS
>CloudWatchDashboards?[{#woAProvisionedProductDetail?{#ww
*Name?s
)Arn?s1CreatedTime?t(Id?s6IdempotencyToken?s>LastProvisioningRecordId?s2LastRecordId?sHLastSuccessfulProvisioningRecordId?s3LaunchRoleArn?s*Name?s/ProductId?s<ProvisioningArtifactId?s,Status?s3StatusMessage?s*Type?s
4AcceptLanguage?s.PageSize?i/PageToken?s,PlanId!s
3NextPageToken?sFProvisionedProductPlanDetails?{#{c9ResourceChanges?[{$$@
1CreatedTime?t7NotificationArns?[s,PathId?s,PlanId?s.PlanName?s.PlanType?s/ProductId?s8ProvisionProductId?s:ProvisionProductName?s<ProvisioningArtifactId?s@ProvisioningParameters?[{#d>,Status?s3StatusMessage?s.Tags?[{#U%1UpdatedTime?t
,Action?s1Details?[{$%M7LogicalResourceId?s8PhysicalResourceId?s1Replacement?s2ResourceType?s,Scope?[s
3CausingEntity?s0Evaluation?s/Target?{$%w
/Attribute?s*Name?s8RequiresRecreation?s
4AcceptLanguage?sKIncludeProvisioningArtifactParameters?b/ProductId?s1ProductName?s<ProvisioningArtifactId?s>ProvisioningArtifactName?s-Verbose?b
+Info?<sCProvisioningArtifactDetail?{#a9HProvisioningArtifactParameters?[{$({,Status?s
2DefaultValue?s1Description?s.IsNoEcho?b=ParameterConstraints?{$*)2ParameterKey?s3ParameterType?s
4AllowedPattern?s4AllowedValues?[s;ConstraintDescription?s/MaxLength?s.MaxValue?s/MinLength?s.MinValue?s
4AcceptLanguage?s,PathId?s.PathName?s/ProductId?s1ProductName?s<ProvisioningArtifactId?s>ProvisioningArtifactName?s
=ConstraintSummaries?[{$.sHProvisioningArtifactOutputKeys?[{$//EProvisioningArtifactOutputs?[{$//HProvisioningArtifactParameters?[{$({HProvisioningArtifactPreferences?{$/D4TagOptions?[{$/l;UsageInstructions?[{#WL
1Description?s*Type?s
1Description?s)Key?s
7StackSetAccounts?[s6StackSetRegions?[s
)Key?s-Values?[s
4AcceptLanguage?s(Id!s.PageSize?i/PageToken?s
3NextPageToken?s5RecordDetail?{$1.7RecordOutputs?[{$4.
1CreatedTime?t3LaunchRoleArn?s,PathId?s/ProductId?s:ProvisionedProductId?s<ProvisionedProductName?s<ProvisionedProductType?s<ProvisioningArtifactId?s6RecordErrors?[{$3c.RecordId?s4RecordTags?[{$3y0RecordType?s,Status?s1UpdatedTime?t
*Code?s1Description?s
)Key?s+Value?s
1Description?s/OutputKey?s1OutputValue?s
4AcceptLanguage?s:ProvisionedProductId!s5ServiceActionId!s
AServiceActionParameters?[{$5W
4DefaultValues?[s*Name?s*Type?s
4AcceptLanguage?s1PortfolioId!s2PrincipalARN!s3PrincipalType?s
4AcceptLanguage?s1PortfolioId!s/ProductId!s
4AcceptLanguage?s6IdempotencyToken?s,PlanId!s
5RecordDetail?{$1.
4AcceptLanguage?s2ExecuteToken?s2Parameters?<[s:ProvisionedProductId!s5ServiceActionId!s
2AccessStatus?s
4AcceptLanguage?s1OutputKeys?[s.PageSize?i/PageToken?s:ProvisionedProductId?s<ProvisionedProductName?s
3NextPageToken?s1Outputs?[{$4.
4AcceptLanguage?s6IdempotencyToken?s0PhysicalId!s/ProductId!s<ProvisionedProductName!s<ProvisioningArtifactId!s
4AcceptLanguage?s.PageSize?i/PageToken?s8PortfolioShareType?s
3NextPageToken?s:PortfolioDetails?[{#UU
4AcceptLanguage?s.PageSize?i/PageToken?s0ResourceId!s
1Budgets?[{#n33NextPageToken?s
4AcceptLanguage?s.PageSize?i/PageToken?s1PortfolioId!s/ProductId?s
;ConstraintDetails?[{#S73NextPageToken?s
4AcceptLanguage?s.PageSize?i/PageToken?s/ProductId!s
=LaunchPathSummaries?[{$@+3NextPageToken?s
=ConstraintSummaries?[{$.s(Id?s*Name?s.Tags?[{#U%
4AcceptLanguage?s:OrganizationNodeType!s.PageSize?i/PageToken?s1PortfolioId!s
3NextPageToken?s;OrganizationNodes?[{#WL
4AcceptLanguage?s:OrganizationParentId?s.PageSize?i/PageToken?s1PortfolioId!s
1AccountIds?[s3NextPageToken?s
4AcceptLanguage?s.PageSize?i/PageToken?s
4AcceptLanguage?s.PageSize?i/PageToken?s1PortfolioId!s
3NextPageToken?s4Principals?[{$D[
2PrincipalARN?s3PrincipalType?s
4AcceptLanguage?s:AccessLevelFilter?{$3y.PageSize?i/PageToken?s8ProvisionProductId?s
3NextPageToken?sAProvisionedProductPlans?[{$FK
,PlanId?s.PlanName?s.PlanType?s8ProvisionProductId?s:ProvisionProductName?s<ProvisioningArtifactId?s
4AcceptLanguage?s/ProductId!s
3NextPageToken?sEProvisioningArtifactDetails?[{#a9
4AcceptLanguage?s.PageSize?i/PageToken?s5ServiceActionId!s
3NextPageToken?sCProvisioningArtifactViews?[{$I_
;ProductViewSummary?{#]i=ProvisioningArtifact?{#sS
4AcceptLanguage?s:AccessLevelFilter?{$3y.PageSize?i/PageToken?s5SearchFilter?{$3y
3NextPageToken?s7RecordDetails?[{$1.
.PageSize?i/PageToken?s2ResourceType?s1TagOptionId!s
/PageToken?s9ResourceDetails?[{$LS
)Arn?s1CreatedTime?t1Description?s(Id?s*Name?s
3NextPageToken?s@ServiceActionSummaries?[{#hc
4AcceptLanguage?s.PageSize?i/PageToken?s/ProductId!s<ProvisioningArtifactId!s
4AcceptLanguage?s.PageSize?i/PageToken?s:ProvisionedProductId!s
3NextPageToken?s8StackInstances?[{$OV
-Account?s,Region?s9StackInstanceStatus?s
0Filters?{$PK.PageSize?i/PageToken?s
,Active?b)Key?s+Value?s
/PageToken?s:TagOptionDetails?[{#iK
3FailureReason?s6IdempotencyToken?s1Outputs?[{$4..RecordId!s;ResourceIdentifier?{$RA,Status!s3WorkflowToken!s
2UniqueTag?{$3y
3FailureReason?s6IdempotencyToken?s.RecordId!s,Status!s3WorkflowToken!s
3FailureReason?s6IdempotencyToken?s1Outputs?[{$4..RecordId!s,Status!s3WorkflowToken!s
4AcceptLanguage?s7NotificationArns?[s,PathId?s.PathName?s/ProductId?s1ProductName?s4ProvisionToken?s<ProvisionedProductName!s<ProvisioningArtifactId?s>ProvisioningArtifactName?s@ProvisioningParameters?[{$3y@ProvisioningPreferences?{$W$.Tags?[{#U%
7StackSetAccounts?[sCStackSetFailureToleranceCount?iHStackSetFailureTolerancePercentage?iAStackSetMaxConcurrencyCount?iFStackSetMaxConcurrencyPercentage?i6StackSetRegions?[s
4AcceptLanguage?s:AccessLevelFilter?{$3y.PageSize?i/PageToken?s
3NextPageToken?s=ProvisionedProducts?[{#ww
4AcceptLanguage?s/Filters?<[s.PageSize?i/PageToken?s,SortBy?s/SortOrder?s
3NextPageToken?sBProductViewAggregations?<[{$[j>ProductViewSummaries?[{#]i
6ApproximateCount?i+Value?s
4AcceptLanguage?s/Filters?<[s.PageSize?i/PageToken?s1PortfolioId?s3ProductSource?s,SortBy?s/SortOrder?s
3NextPageToken?s<ProductViewDetails?[{#\p
4AcceptLanguage?s:AccessLevelFilter?{$3y/Filters?<[s.PageSize?i/PageToken?s,SortBy?s/SortOrder?s
3NextPageToken?s=ProvisionedProducts?[{$_P7TotalResultsCount?i
)Arn?s1CreatedTime?t(Id?s6IdempotencyToken?s>LastProvisioningRecordId?s2LastRecordId?sHLastSuccessfulProvisioningRecordId?s*Name?s0PhysicalId?s/ProductId?s1ProductName?s<ProvisioningArtifactId?s>ProvisioningArtifactName?s,Status?s3StatusMessage?s.Tags?[{#U%*Type?s-UserArn?s4UserArnSession?s
4AcceptLanguage?s2IgnoreErrors?b:ProvisionedProductId?s<ProvisionedProductName?s=RetainPhysicalResources?b4TerminateToken?s
4AcceptLanguage?s1Description?s(Id!s0Parameters?s
4AcceptLanguage?s1AddTags?[{#U%1Description?s1DisplayName?s(Id!s2ProviderName?s1RemoveTags?[s
9PortfolioShareToken?s,Status?s
4AcceptLanguage?s1AddTags?[{#U%1Description?s1Distributor?s(Id!s*Name?s+Owner?s1RemoveTags?[s9SourceConnection?{#Zz8SupportDescription?s2SupportEmail?s0SupportUrl?s
:ProductViewDetail?{#\p.Tags?[{#U%
4AcceptLanguage?s,PathId?s.PathName?s/ProductId?s1ProductName?s:ProvisionedProductId?s<ProvisionedProductName?s<ProvisioningArtifactId?s>ProvisioningArtifactName?s@ProvisioningParameters?[{#d>@ProvisioningPreferences?{$k'.Tags?[{#U%1UpdateToken?s
7StackSetAccounts?[sCStackSetFailureToleranceCount?iHStackSetFailureTolerancePercentage?iAStackSetMaxConcurrencyCount?iFStackSetMaxConcurrencyPercentage?i;StackSetOperationType?s6StackSetRegions?[s
4AcceptLanguage?s6IdempotencyToken?s:ProvisionedProductId!sCProvisionedProductProperties!<s
:ProvisionedProductId?sCProvisionedProductProperties?<s.RecordId?s,Status?s
4AcceptLanguage?s,Active?b1Description?s.Guidance?s*Name?s/ProductId!s<ProvisioningArtifactId!s
4AcceptLanguage?s1Definition?<s1Description?s(Id!s*Name?s
,Active?b(Id!s+Value?s
)"};
