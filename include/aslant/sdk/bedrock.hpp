// What the actions of bedrock take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xb4c006ce5251f7fd>{
    R"($5#&\#'4#'V#(1#(^#),#)\#*1#*L#*q#+4#+\#+u#,;#,[#-)#-E#-j#..#.P#.l#/<#/d#0?#0o#10#1U#2)#2Q#2j#3-#3M#3u#4N#4j#5:#5X#6*#6Y#6z#7J#7o#8E#8w#9[#:2#:_#;4#;L#;n#<.#<J#<r#=.#=H#=e#>0#>I#>k#?,#?K#?{#@:#@a#@|#AD#Ap#B>#Br#CG#Cx#DB#D\#E/#EK#Ew#F;#FS#Fo#G4#G[#Gv#H@#H]#I$#I?#Ih#J+#JL#Jw#KM#Kh#L0#LZ#M4#Mg#N8#NS#Nv#O<#OQ#Oh#P6#Pi#Q?#Qd#R##RK
batchDeleteAdvancedPromptOptimizationJob {#Ru{#S.
batchDeleteEvaluationJob {#Ru{#TF
cancelAutomatedReasoningPolicyBuildWorkflow {#Ti{#U.
createAdvancedPromptOptimizationJob {#U/{#X1
createAutomatedReasoningPolicy {#X;{#[7
createAutomatedReasoningPolicyTestCase {#\2{#]Q
createAutomatedReasoningPolicyVersion {#]k{#^Z
createCustomModel {#_I{#aZ
createCustomModelDeployment {#af{#b\
createEvaluationJob {#bx{#X1
createFoundationModelAgreement {$$K{$$c
createGuardrail {$$n{$2*
createGuardrailVersion {$2^{$3>
createInferenceProfile {$3W{$4`
createMarketplaceModelEndpoint {$5&{$7`
createModelCopyJob {$9`{#X1
createModelCustomizationJob {$:e{#X1
createModelImportJob {$D${#X1
createModelInvocationJob {$Ej{#X1
createPromptRouter {$I1{$Jk
createProvisionedModelThroughput {$K${$L.
deleteAutomatedReasoningPolicy {$LE{#U.
deleteAutomatedReasoningPolicyBuildWorkflow {$LZ{#U.
deleteAutomatedReasoningPolicyTestCase {$M/{#U.
deleteCustomModel {#hC{#U.
deleteCustomModelDeployment {$MY{#U.
deleteEnforcedGuardrailConfiguration {$M|{#U.
deleteFoundationModelAgreement {$$c{#U.
deleteGuardrail {$N.{#U.
deleteImportedModel {#hC{#U.
deleteInferenceProfile {$NX{#U.
deleteMarketplaceModelEndpoint {$Nv{#U.
deleteModelInvocationLoggingConfiguration {#U.{#U.
deletePromptRouter {$O+{#U.
deleteProvisionedModelThroughput {$O>{#U.
deleteResourcePolicy {$OT{#U.
deregisterMarketplaceModelEndpoint {$Nv{#U.
exportAutomatedReasoningPolicyVersion {$Oc{$Op
getAccountDataRetention {#U.{$P-
getAdvancedPromptOptimizationJob {$PA{$PR
getAutomatedReasoningPolicy {$Oc{$RR
getAutomatedReasoningPolicyAnnotations {#Ti{$Sd
getAutomatedReasoningPolicyBuildWorkflow {#Ti{$[`
getAutomatedReasoningPolicyBuildWorkflowResultAssets {$];{$]p
getAutomatedReasoningPolicyNextScenario {#Ti{$pI
getAutomatedReasoningPolicyTestCase {#]Q{$pd
getAutomatedReasoningPolicyTestResult {$rH{$rt
getCustomModel {#hC{${=
getCustomModelDeployment {$MY{%%%
getEvaluationJob {$PA{%&z
getFoundationModel {#hC{%)P
getFoundationModelAvailability {$$c{%,h
getGuardrail {$N.{%.8
getImportedModel {#hC{%5Q
getInferenceProfile {$NX{%7u
getMarketplaceModelEndpoint {$Nv{%9S
getModelCopyJob {#X1{%9r
getModelCustomizationJob {$PA{%;v
getModelImportJob {$PA{%Ag
getModelInvocationJob {$PA{%C{
getModelInvocationLoggingConfiguration {#U.{%G\
getPromptRouter {$O+{%Jd
getProvisionedModelThroughput {$O>{%LA
getResourcePolicy {$OT{%Nz
getUseCaseForModelAccess {#U.{%O2
listAdvancedPromptOptimizationJobs {%O>{%Om
listAutomatedReasoningPolicies {%Pu{%QA
listAutomatedReasoningPolicyBuildWorkflows {%Rk{%S7
listAutomatedReasoningPolicyTestCases {%Rk{%Ts
listAutomatedReasoningPolicyTestResults {%U6{%Un
listCustomModelDeployments {%V3{%WV
listCustomModels {%YG{%[B
listEnforcedGuardrailsConfiguration {%]){%]6
listEvaluationJobs {%`:{%an
listFoundationModelAgreementOffers {%fo{%g,
listFoundationModels {%ix{%jg
listGuardrails {%k#{%kS
listImportedModels {%l{{%n.
listInferenceProfiles {%oE{%ol
listMarketplaceModelEndpoints {%p?{%pm
listModelCopyJobs {%r>{%t8
listModelCustomizationJobs {%ta{%v#
listModelImportJobs {%ta{%xC
listModelInvocationJobs {%z*{%{B
listPromptRouters {&%M{&%n
listProvisionedModelThroughputs {&&={&'j
listTagsForResource {&*e{&*t
putAccountDataRetention {&+&{$P-
putEnforcedGuardrailConfiguration {&+.{&,\
putModelInvocationLoggingConfiguration {&-&{#U.
putResourcePolicy {&-:{&-Z
putUseCaseForModelAccess {%O2{#U.
registerMarketplaceModelEndpoint {&-i{$7`
startAutomatedReasoningPolicyBuildWorkflow {&.={#Ti
startAutomatedReasoningPolicyTestWorkflow {&2={$Oc
stopAdvancedPromptOptimizationJob {$PA{#U.
stopEvaluationJob {$PA{#U.
stopModelCustomizationJob {$PA{#U.
stopModelInvocationJob {$PA{#U.
tagResource {&3&{#U.
untagResource {&3@{#U.
updateAutomatedReasoningPolicy {&3Z{&48
updateAutomatedReasoningPolicyAnnotations {&4i{&5_
updateAutomatedReasoningPolicyTestCase {&6D{#]Q
updateCustomModelDeployment {&8&{#b\
updateGuardrail {&8T{&;{
updateMarketplaceModelEndpoint {&<U{$7`
updateProvisionedModelThroughput {&=3{#U.
5JobIdentifiers![s
HAdvancedPromptOptimizationJobs![{#Sa0Errors![{#T$
3JobIdentifier!s/JobStatus!s
*Code!s3JobIdentifier!s-Message?s
0Errors![{#T$8EvaluationJobs![{#Sa
5BuildWorkflowId!s/PolicyArn!s

1ClientToken?s6EncryptionKeyArn?s4InputConfig!{#VZ4JobDescription?s-JobName!s=ModelConfigurations![{#Vc5OutputConfig!{#VZ.Tags?[{#W|
+S3Uri!s
CAdditionalModelRequestFields?<*8InferenceConfig?{#WI-ModelId!s
/MaxTokens?n4StopSequences?[s1Temperature?n*TopP?n
)Key!s+Value!s
,JobArn!s
8ClientRequestToken?s1Description?s.KmsKeyId?s*Name!s9PolicyDefinition?{#Y8.Tags?[{#W|
/Rules?[{#Yk/Types?[{#Z:3Variables?[{#Zt-Version?s
9AlternateExpression?s0Expression!s(Id!s
1Description?s*Name!s0Values![{#Z]
1Description?s+Value!s
1Description!s*Name!s*Type!s
/CreatedAt!t4DefinitionHash?s1Description?s*Name!s/PolicyArn!s/UpdatedAt!t-Version!s
8ClientRequestToken?s9ConfidenceThreshold?nFExpectedAggregatedFindingsResult!s2GuardContent!s/PolicyArn!s2QueryContent?s
/PolicyArn!s0TestCaseId!s
8ClientRequestToken?s?LastUpdatedDefinitionHash!s/PolicyArn!s.Tags?[{#W|
/CreatedAt!t4DefinitionHash!s1Description?s*Name!s/PolicyArn!s-Version!s
8ClientRequestToken?s>CustomModelDataSource?{#`n4ModelKmsKeyArn?s/ModelName!s:ModelSourceConfig?{#aG3ModelTags?[{#W|-RoleArn?s
BModelPackageArnDataSource?{#a4
5ModelPackageArn!s
5S3DataSource?{#VZ
.ModelArn!s
8ClientRequestToken?s1Description?s.ModelArn!s9ModelDeploymentName!s.Tags?[{#W|
>CustomModelDeploymentArn!s
5ApplicationType?s8ClientRequestToken?s=CustomerEncryptionKeyId?s9EvaluationConfig!{#dz8InferenceConfig!{#kF4JobDescription?s-JobName!s1JobTags?[{#W|9OutputDataConfig!{#VZ-RoleArn!s
2Automated?{#e;.Human?{#ih
;CustomMetricConfig?{#f/>DatasetMetricConfigs![{#hV=EvaluatorModelConfig?{#iJ
7CustomMetrics![{#f^=EvaluatorModelConfig!{#h%
?CustomMetricDefinition?{#f{
2Instructions!s*Name!s5RatingScale?[{#gJ
0Definition!s.Value!{#gc
0FloatValue?n1StringValue?s
@BedrockEvaluatorModels![{#hC
5ModelIdentifier!s
0Dataset!{#i$2MetricNames![s.TaskType!s
8DatasetLocation?{#iA*Name!s
+S3Uri?s
@BedrockEvaluatorModels?[{#hC
7CustomMetrics?[{#jW>DatasetMetricConfigs![{#hV<HumanWorkflowConfig?{#j|
1Description?s*Name!s2RatingMethod!s
7FlowDefinitionArn!s2Instructions?s
0Models?[{#ke4RagConfigs?[{#mH
5BedrockModel?{#l>CPrecomputedInferenceSource?{#m+
5InferenceParams?s5ModelIdentifier!s:PerformanceConfig?{#lz
-Latency?s
?InferenceSourceIdentifier!s
<KnowledgeBaseConfig?{#n(CPrecomputedRagSourceConfig?{$#N
BRetrieveAndGenerateConfig?{#n\7RetrieveConfig?{#|l
EExternalSourcesConfiguration?{#oLCKnowledgeBaseConfiguration?{#s.*Type!s
@GenerationConfiguration?{#p).ModelArn!s1Sources![{#r/
CAdditionalModelRequestFields?<*?GuardrailConfiguration?{#q7:KbInferenceConfig?{#qY7PromptTemplate?{#qs
1GuardrailId!s6GuardrailVersion!s
<TextInferenceConfig?{#WI
8TextPromptTemplate?s
4ByteContent?{#r^3S3Location?{#s'0SourceType!s
1ContentType!s*Data!y0Identifier!s
)Uri!s
@GenerationConfiguration?{#p)5KnowledgeBaseId!s.ModelArn!sCOrchestrationConfiguration?{#tK?RetrievalConfiguration?{#tz
IQueryTransformationConfiguration!{#tr
*Type!s
BVectorSearchConfiguration!{#u@
/Filter?{#vWDImplicitFilterConfiguration?{#y)5NumberOfResults?n8OverrideSearchType?s?RerankingConfiguration?{#yj
0AndAll?[{#vW4EqualsValue?{#xt4GreaterThan?{#xt<GreaterThanOrEquals?{#xt+In?{#xt1LessThan?{#xt9LessThanOrEquals?{#xt5ListContains?{#xt2NotEquals?{#xt.NotIn?{#xt/OrAll?[{#vW3StartsWith?{#xt7StringContains?{#xt
)Key!s+Value!*
<MetadataAttributes![{#yN.ModelArn!s
1Description!s)Key!s*Type!s
FBedrockRerankingConfiguration?{#z;*Type!s
>MetadataConfiguration?{#{/;ModelConfiguration!{#|@=NumberOfRerankedResults?n
3SelectionMode!sCSelectiveModeConfiguration?{#{`
9FieldsToExclude?[{#|39FieldsToInclude?[{#|3
/FieldName!s
CAdditionalModelRequestFields?<*.ModelArn!s
5KnowledgeBaseId!sLKnowledgeBaseRetrievalConfiguration!{#tz
HRetrieveAndGenerateSourceConfig?{$$4=RetrieveSourceConfig?{$$4
9RagSourceIdentifier!s
-ModelId!s0OfferToken!s
-ModelId!s
GAutomatedReasoningPolicyConfig?{$(E;BlockedInputMessaging!s=BlockedOutputsMessaging!s8ClientRequestToken?s<ContentPolicyConfig?{$(hHContextualGroundingPolicyConfig?{$*q:CrossRegionConfig?{$+c1Description?s.KmsKeyId?s*Name!sISensitiveInformationPolicyConfig?{$,'.Tags?[{#W|:TopicPolicyConfig?{$.R9WordPolicyConfig?{$0&
9ConfidenceThreshold?n/Policies![s
7FiltersConfig![{$)33TierConfig?{$*e
1InputAction?s2InputEnabled?b6InputModalities?[s3InputStrength!s2OutputAction?s3OutputEnabled?b7OutputModalities?[s4OutputStrength!s*Type!s
.TierName!s
7FiltersConfig![{$+<3TierConfig?{$*e
,Action?s-Enabled?b/Threshold!n*Type!s
@GuardrailProfileIdentifier!s
;PiiEntitiesConfig?[{$,T7RegexesConfig?[{$-G
,Action!s1InputAction?s2InputEnabled?b2OutputAction?s3OutputEnabled?b*Type!s
,Action!s1Description?s1InputAction?s2InputEnabled?b*Name!s2OutputAction?s3OutputEnabled?b-Pattern!s
3TierConfig?{$*e6TopicsConfig![{$.v
0Definition!s/Examples?[s1InputAction?s2InputEnabled?b*Name!s2OutputAction?s3OutputEnabled?b*Type!s
@ManagedWordListsConfig?[{$0V5WordsConfig?[{$1@
1InputAction?s2InputEnabled?b2OutputAction?s3OutputEnabled?b*Type!s
1InputAction?s2InputEnabled?b2OutputAction?s3OutputEnabled?b*Text!s
/CreatedAt!t2GuardrailArn!s1GuardrailId!s-Version!s
8ClientRequestToken?s1Description?s9GuardrailIdentifier!s
1GuardrailId!s-Version!s
8ClientRequestToken?s1Description?s:InferenceProfileName!s4ModelSource!{$4T.Tags?[{#W|
.CopyFrom?s
9InferenceProfileArn!s,Status?s
0AcceptEula?b8ClientRequestToken?s7EndpointConfig!{$652EndpointName!s;ModelSourceIdentifier!s.Tags?[{#W|
2SageMaker?{$6E
3ExecutionRole!s:InitialInstanceCount!n2InstanceType!s6KmsEncryptionKey?s,Vpc?{$7>
7SecurityGroupIds![s0SubnetIds![s
AMarketplaceModelEndpoint!{$8%
/CreatedAt!t1EndpointArn!s7EndpointConfig!{$654EndpointStatus!s;EndpointStatusMessage?s;ModelSourceIdentifier!s,Status?s3StatusMessage?s/UpdatedAt!t
8ClientRequestToken?s3ModelKmsKeyId?s4SourceModelArn!s5TargetModelName!s9TargetModelTags?[{#W|
9BaseModelIdentifier!s8ClientRequestToken?s9CustomModelKmsKeyId?s5CustomModelName!s9CustomModelTags?[{#W|<CustomizationConfig?{$=z7CustomizationType?s6HyperParameters?<s-JobName!s1JobTags?[{#W|9OutputDataConfig!{#VZ-RoleArn!s;TrainingDataConfig!{$A`=ValidationDataConfig?{$Cl2VpcConfig?{$7>
;DistillationConfig?{$>H2RftConfig?{$?A
;TeacherModelConfig!{$>a
CMaxResponseLengthForInference?n<TeacherModelIdentifier!s
5GraderConfig?{$?i8HyperParameters?{$@/
5LambdaGrader?{$?|
/LambdaArn!s
/BatchSize?n0EpochCount?n2EvalInterval?n8InferenceMaxTokens?n2LearningRate?n5MaxPromptLength?n5ReasoningEffort?s=TrainingSamplePerPrompt?n
=InvocationLogsConfig?{$B)+S3Uri?s
<InvocationLogSource!{#iA?RequestMetadataFilters?{$Bs7UsePromptResponse?b
0AndAll?[{$CO2EqualsValue?<s0NotEquals?<s/OrAll?[{$CO
2EqualsValue?<s0NotEquals?<s
4Validators![{#VZ
8ClientRequestToken?s;ImportedModelKmsKeyId?s7ImportedModelName!s;ImportedModelTags?[{#W|-JobName!s1JobTags?[{#W|8ModelDataSource!{#aG-RoleArn!s2VpcConfig?{$7>
8ClientRequestToken?s8InputDataConfig!{$G^-JobName!s-ModelId!s9ModelInvocationType?s9OutputDataConfig!{$HE-RoleArn!s.Tags?[{#W|<TimeoutDurationInHours?i2VpcConfig?{$7>
:S3InputDataConfig?{$Gv
3S3BucketOwner?s3S3InputFormat?s+S3Uri!s
;S3OutputDataConfig?{$H^
3S3BucketOwner?s7S3EncryptionKeyId?s+S3Uri!s
8ClientRequestToken?s1Description?s6FallbackModel!{#aZ0Models![{#aZ6PromptRouterName!s8RoutingCriteria!{$JN.Tags?[{#W|
?ResponseQualityDifference!n
5PromptRouterArn?s
8ClientRequestToken?s8CommitmentDuration?s-ModelId!s0ModelUnits!i:ProvisionedModelName!s.Tags?[{#W|
9ProvisionedModelArn!s
+Force?b/PolicyArn!s
5BuildWorkflowId!s3LastUpdatedAt!t/PolicyArn!s
3LastUpdatedAt!t/PolicyArn!s0TestCaseId!s
ECustomModelDeploymentIdentifier!s
.ConfigId!s
9GuardrailIdentifier!s6GuardrailVersion?s
@InferenceProfileIdentifier!s
1EndpointArn!s
5PromptRouterArn!s
8ProvisionedModelId!s
1ResourceArn!s
/PolicyArn!s
9PolicyDefinition!{#Y8
*Mode!s/UpdatedAt?t
3JobIdentifier!s
2CreationTime!t6EncryptionKeyArn?s4FailureMessage?s4InputConfig!{#VZ,JobArn!s4JobDescription?s-JobName!s/JobStatus!s6LastModifiedTime?t=ModelConfigurations![{#Vc5OutputConfig!{#VZ
/CreatedAt?t4DefinitionHash!s1Description?s/KmsKeyArn?s*Name!s/PolicyArn!s.PolicyId!s/UpdatedAt!t-Version!s
7AnnotationSetHash!s5Annotations![{$Tb5BuildWorkflowId!s*Name!s/PolicyArn!s/UpdatedAt!t
0AddRule?{$WXCAddRuleFromNaturalLanguage?{$Wf0AddType?{$Wy4AddVariable?{#Zt3DeleteRule?{$XB3DeleteType?{$XL7DeleteVariable?{$XL6IngestContent?{$XT@UpdateFromRulesFeedback?{$X_CUpdateFromScenarioFeedback?{$Xv3UpdateRule?{$YH3UpdateType?{$Y_7UpdateVariable?{$[@
0Expression!s
5NaturalLanguage!s
1Description!s*Name!s0Values![{#Z]
,RuleId!s
*Name!s
-Content!s
.Feedback!s.RuleIds?[s
.Feedback?s.RuleIds?[s8ScenarioExpression!s
0Expression!s,RuleId!s
1Description?s*Name!s-NewName?s0Values![{$Z2
5AddTypeValue?{#Z]8DeleteTypeValue?{$Zo8UpdateTypeValue?{$Zx
+Value!s
1Description?s.NewValue?s+Value!s
1Description?s*Name!s-NewName?s
5BuildWorkflowId!s7BuildWorkflowType!s/CreatedAt!t9DocumentContentType?s9DocumentDescription?s2DocumentName?s/PolicyArn!s,Status!s/UpdatedAt!t
-AssetId?s/AssetType!s5BuildWorkflowId!s/PolicyArn!s
<BuildWorkflowAssets?{$^N5BuildWorkflowId!s/PolicyArn!s
6AssetManifest?{$`41BuildLog?{$`f1Document?{$eU7FidelityReport?{$fQ;GeneratedTestCases?{$lB9PolicyDefinition?{#Y88PolicyScenarios?{$mD6QualityReport?{$nA
1Entries![{$`C
-AssetId?s/AssetName?s/AssetType!s
1Entries![{$`u
3Annotation!{$Tb4BuildSteps![{$aF,Status!s
0Context!{$au2Messages![{$dC5PriorElement?{$d\
1Mutation?{$b81Planning?{#U.
0AddRule?{$cr0AddType?{$d#4AddVariable?{$d.3DeleteRule?{$d=3DeleteType?{$XL7DeleteVariable?{$XL3UpdateRule?{$cr3UpdateType?{$d#7UpdateVariable?{$d.
-Rule!{#Yk
-Type!{#Z:
1Variable!{#Zt
(Id!s
-Message!s1MessageType!s
=PolicyDefinitionRule?{#Yk=PolicyDefinitionType?{#Z:APolicyDefinitionVariable?{#Zt
.Document!y9DocumentContentType!s9DocumentDescription?s2DocumentHash!s2DocumentName!s
3AccuracyScore!n3CoverageScore!n9DocumentSources![{$gV5RuleReports!<{$i`9VariableReports!<{$k-
:AtomicStatements![{$hU9DocumentContent![{$hz2DocumentHash!s0DocumentId!s2DocumentName!s
(Id!s1Location!{$hp*Text!s
,Lines![n
1Content![{$i<0PageNumber?n
-Line?{$iG
0LineNumber?n.LineText?s
;AccuracyJustification?s3AccuracyScore?n>GroundingJustifications?[s=GroundingStatements?[{$jk*Rule!s
0DocumentId!s1StatementId!s
;AccuracyJustification?s3AccuracyScore?n>GroundingJustifications?[s=GroundingStatements?[{$jk4PolicyVariable!s
<GeneratedTestCases![{$l\
FExpectedAggregatedFindingsResult!s2GuardContent!s2QueryContent!s
9PolicyScenarios![{$m[
9AlternateExpression!s4ExpectedResult!s0Expression!s.RuleIds![s
7ConflictingRules![s:DisjointRuleSets![{$ot/RuleCount!n/TypeCount!n:UnusedTypeValues![{$p12UnusedTypes![s6UnusedVariables![s3VariableCount!n
,Rules![s0Variables![s
.TypeName!s/ValueName!s
/PolicyArn!s1Scenario?{$m[
/PolicyArn!s1TestCase!{$q%
9ConfidenceThreshold?n/CreatedAt!tFExpectedAggregatedFindingsResult?s2GuardContent!s2QueryContent?s0TestCaseId!s/UpdatedAt!t
5BuildWorkflowId!s/PolicyArn!s0TestCaseId!s
3TestResult!{$s+
BAggregatedTestFindingsResult?s/PolicyArn!s1TestCase!{$q%6TestFindings?[{$tJ3TestRunResult?s3TestRunStatus!s/UpdatedAt!t
3Impossible?{$uh0Invalid?{$uh7NoTranslations?{#U.4Satisfiable?{$xU3TooComplex?{#U.=TranslationAmbiguous?{$yb.Valid?{$zE
<ContradictingRules?[{$vK5LogicWarning?{$vd4Translation?{$wI
(Id?s6PolicyVersionArn?s
0Claims?[{$w.2Premises?[{$w.*Type?s
+Logic!s5NaturalLanguage?s
0Claims![{$w.0Confidence!n2Premises?[{$w.<UntranslatedClaims?[{$xM>UntranslatedPremises?[{$xM
*Text?s
<ClaimsFalseScenario?{$yP;ClaimsTrueScenario?{$yP5LogicWarning?{$vd4Translation?{$wI
4Statements?[{$w.
=DifferenceScenarios?[{$yP1Options?[{$z1
6Translations?[{$wI
;ClaimsTrueScenario?{$yP5LogicWarning?{$vd9SupportingRules?[{$vK4Translation?{$wI
2BaseModelArn?s2CreationTime!t<CustomizationConfig?{$=z7CustomizationType?s4FailureMessage?s6HyperParameters?<s,JobArn?s-JobName?s.ModelArn!s4ModelKmsKeyArn?s/ModelName!s1ModelStatus?s9OutputDataConfig?{#VZ;TrainingDataConfig?{$A`8TrainingMetrics?{%$]=ValidationDataConfig?{$Cl;ValidationMetrics?[{%$m
2TrainingLoss?n
4ValidationLoss?n
/CreatedAt!t>CustomModelDeploymentArn!s1Description?s4FailureMessage?s3LastUpdatedAt?t.ModelArn!s9ModelDeploymentName!s,Status!s6UpdateDetails?{%&_
.ModelArn!s2UpdateStatus!s
5ApplicationType?s2CreationTime!t=CustomerEncryptionKeyId?s9EvaluationConfig!{#dz6FailureMessages?[s8InferenceConfig!{#kF,JobArn!s4JobDescription?s-JobName!s-JobType!s6LastModifiedTime?t9OutputDataConfig!{#VZ-RoleArn!s,Status!s
5ModelDetails?{%)c
>CustomizationsSupported?[s>InferenceTypesSupported?[s6InputModalities?[s.ModelArn!s-ModelId!s7ModelLifecycle?{%+n/ModelName?s7OutputModalities?[s2ProviderName?s@ResponseStreamingSupported?b
3EndOfLifeTime?t0LegacyTime?t>PublicExtendedAccessTime?t5StartOfLifeTime?t,Status!s
>AgreementAvailability!{%-y9AuthorizationStatus!s=EntitlementAvailability!s-ModelId!s8RegionAvailability!s
2ErrorMessage?s,Status!s
AAutomatedReasoningPolicy?{$(E;BlockedInputMessaging!s=BlockedOutputsMessaging!s6ContentPolicy?{%2@BContextualGroundingPolicy?{%2Y/CreatedAt!t;CrossRegionDetails?{%2r1Description?s=FailureRecommendations?[s2GuardrailArn!s1GuardrailId!s/KmsKeyArn?s*Name!sCSensitiveInformationPolicy?{%3D,Status!s4StatusReasons?[s4TopicPolicy?{%3e/UpdatedAt!t-Version!s3WordPolicy?{%5-
1Filters?[{$)3-Tier?{$*e
1Filters![{$+<-Tier?{$*e
9GuardrailProfileArn?s8GuardrailProfileId?s
5PiiEntities?[{$,T1Regexes?[{$-G
-Tier?{$*e0Topics![{%4#
0Definition!s/Examples?[s1InputAction?s2InputEnabled?b*Name!s2OutputAction?s3OutputEnabled?b*Type?s
:ManagedWordLists?[{$0V/Words?[{$1@
2CreationTime?t9CustomModelUnits?{%7;7InstructSupported?b,JobArn?s-JobName?s7ModelArchitecture?s.ModelArn?s8ModelDataSource?{#aG4ModelKmsKeyArn?s/ModelName?s
BCustomModelUnitsPerModelCopy?n=CustomModelUnitsVersion?s
/CreatedAt?t1Description?s9InferenceProfileArn!s8InferenceProfileId!s:InferenceProfileName!s0Models![{%9G,Status!s*Type!s/UpdatedAt?t
.ModelArn?s
AMarketplaceModelEndpoint?{$8%
2CreationTime!t4FailureMessage?s,JobArn!s5SourceAccountId!s4SourceModelArn!s5SourceModelName?s,Status!s4TargetModelArn!s:TargetModelKmsKeyArn?s5TargetModelName?s9TargetModelTags?[{#W|
2BaseModelArn!s8ClientRequestToken?s2CreationTime!t<CustomizationConfig?{$=z7CustomizationType?s-EndTime?t4FailureMessage?s6HyperParameters?<s,JobArn!s-JobName!s6LastModifiedTime?t9OutputDataConfig!{#VZ4OutputModelArn?s:OutputModelKmsKeyArn?s5OutputModelName!s-RoleArn!s,Status?s6StatusDetails?{%@M;TrainingDataConfig!{$A`8TrainingMetrics?{%$]=ValidationDataConfig!{$Cl;ValidationMetrics?[{%$m2VpcConfig?{$7>
>DataProcessingDetails?{%A;8TrainingDetails?{%A;:ValidationDetails?{%A;
2CreationTime?t6LastModifiedTime?t,Status?s
2CreationTime?t-EndTime?t4FailureMessage?s6ImportedModelArn?s<ImportedModelKmsKeyArn?s7ImportedModelName?s,JobArn?s-JobName?s6LastModifiedTime?t8ModelDataSource?{#aG-RoleArn?s,Status?s2VpcConfig?{$7>
8ClientRequestToken?s-EndTime?t6ErrorRecordCount?n8InputDataConfig!{$G^,JobArn!s7JobExpirationTime?t-JobName?s6LastModifiedTime?t-Message?s-ModelId!s9ModelInvocationType?s9OutputDataConfig!{$HE:ProcessedRecordCount?n-RoleArn!s,Status?s0SubmitTime!t8SuccessRecordCount?n<TimeoutDurationInHours?i6TotalRecordCount?n2VpcConfig?{$7>
6LoggingConfig?{%Gp
>AudioDataDeliveryEnabled?b9CloudWatchConfig?{%IkBEmbeddingDataDeliveryEnabled?b>ImageDataDeliveryEnabled?b1S3Config?{%JJ=TextDataDeliveryEnabled?b>VideoDataDeliveryEnabled?b
BLargeDataDeliveryS3Config?{%JJ2LogGroupName!s-RoleArn!s
0BucketName!s/KeyPrefix?s
/CreatedAt?t1Description?s6FallbackModel!{#aZ0Models![{#aZ5PromptRouterArn!s6PromptRouterName!s8RoutingCriteria!{$JN,Status!s*Type!s/UpdatedAt?t
8CommitmentDuration?s>CommitmentExpirationTime?t2CreationTime!t5DesiredModelArn!s7DesiredModelUnits!i4FailureMessage?s8FoundationModelArn!s6LastModifiedTime!t.ModelArn!s0ModelUnits!i9ProvisionedModelArn!s:ProvisionedModelName!s,Status!s
4ResourcePolicy?s
.FormData!y
0MaxResults?n/NextToken?s,SortBy?s/SortOrder?s
6JobSummaries?[{%P3/NextToken?s
2CreationTime!t,JobArn!s-JobName!s/JobStatus!s6LastModifiedTime?t
0MaxResults?n/NextToken?s/PolicyArn?s
KAutomatedReasoningPolicySummaries![{%Qv/NextToken?s
/CreatedAt!t1Description?s*Name!s/PolicyArn!s.PolicyId!s/UpdatedAt!t-Version!s
0MaxResults?n/NextToken?s/PolicyArn!s
XAutomatedReasoningPolicyBuildWorkflowSummaries![{%Sy/NextToken?s
5BuildWorkflowId!s7BuildWorkflowType!s/CreatedAt!t/PolicyArn!s,Status!s/UpdatedAt!t
/NextToken?s3TestCases![{$q%
5BuildWorkflowId!s0MaxResults?n/NextToken?s/PolicyArn!s
/NextToken?s5TestResults![{$s+
2CreatedAfter?t3CreatedBefore?t0MaxResults?n4ModelArnEquals?s2NameContains?s/NextToken?s,SortBy?s/SortOrder?s2StatusEquals?s
BModelDeploymentSummaries?[{%X(/NextToken?s
/CreatedAt!t>CustomModelDeploymentArn!s?CustomModelDeploymentName!s4FailureMessage?s3LastUpdatedAt?t.ModelArn!s,Status!s
8BaseModelArnEquals?s7CreationTimeAfter?t8CreationTimeBefore?t>FoundationModelArnEquals?s-IsOwned?b0MaxResults?i1ModelStatus?s2NameContains?s/NextToken?s,SortBy?s/SortOrder?s
8ModelSummaries?[{%[d/NextToken?s
2BaseModelArn!s3BaseModelName!s2CreationTime!t7CustomizationType?s.ModelArn!s/ModelName!s1ModelStatus?s4OwnerAccountId?s
/NextToken?s
:GuardrailsConfig![{%]Z/NextToken?s
.ConfigId?s/CreatedAt?t/CreatedBy?s2GuardrailArn?s1GuardrailId?s6GuardrailVersion?s/InputTags?s9ModelEnforcement?{%_Z+Owner?sASelectiveContentGuarding?{%`%/UpdatedAt?t/UpdatedBy?s
5ExcludedModels![s5IncludedModels![s
.Messages?s,System?s
;ApplicationTypeEquals?s7CreationTimeAfter?t8CreationTimeBefore?t0MaxResults?i2NameContains?s/NextToken?s,SortBy?s/SortOrder?s2StatusEquals?s
6JobSummaries?[{%b4/NextToken?s
5ApplicationType?s2CreationTime!tMCustomMetricsEvaluatorModelIdentifiers?[s:EvaluationTaskTypes![s@EvaluatorModelIdentifiers?[s?InferenceConfigSummary?{%dh,JobArn!s-JobName!s-JobType!s7ModelIdentifiers?[s5RagIdentifiers?[s,Status!s
;ModelConfigSummary?{%e=9RagConfigSummary?{%f(
>BedrockModelIdentifiers?[sLPrecomputedInferenceSourceIdentifiers?[s
FBedrockKnowledgeBaseIdentifiers?[sFPrecomputedRagSourceIdentifiers?[s
-ModelId!s/OfferType?s
-ModelId!s0Offers![{%gD
-OfferId?s0OfferToken!s4TermDetails!{%gm
2LegalTerm!{%ha4SupportTerm!{%hh>UsageBasedPricingTerm!{%i)5ValidityTerm?{%ic
)Url?s
=RefundPolicyDescription?s
2RateCard![{%i9
1Description?s/Dimension?s+Price?s*Unit?s
7AgreementDuration?s
9ByCustomizationType?s5ByInferenceType?s6ByOutputModality?s0ByProvider?s
8ModelSummaries?[{%)c
9GuardrailIdentifier?s0MaxResults?i/NextToken?s
4Guardrails![{%kq/NextToken?s
)Arn!s/CreatedAt!t;CrossRegionDetails?{%2r1Description?s(Id!s*Name!s,Status!s/UpdatedAt!t-Version!s
7CreationTimeAfter?t8CreationTimeBefore?t0MaxResults?i2NameContains?s/NextToken?s,SortBy?s/SortOrder?s
8ModelSummaries?[{%nP/NextToken?s
2CreationTime!t7InstructSupported?b7ModelArchitecture?s.ModelArn!s/ModelName!s
0MaxResults?i/NextToken?s0TypeEquals?s
CInferenceProfileSummaries?[{%7u/NextToken?s
0MaxResults?n7ModelSourceEquals?s/NextToken?s
CMarketplaceModelEndpoints?[{%q@/NextToken?s
/CreatedAt!t1EndpointArn!s;ModelSourceIdentifier!s,Status?s3StatusMessage?s/UpdatedAt!t
7CreationTimeAfter?t8CreationTimeBefore?t0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s9SourceAccountEquals?s:SourceModelArnEquals?s2StatusEquals?s=TargetModelNameContains?s
?ModelCopyJobSummaries?[{%9r/NextToken?s
7CreationTimeAfter?t8CreationTimeBefore?t0MaxResults?i2NameContains?s/NextToken?s,SortBy?s/SortOrder?s2StatusEquals?s
HModelCustomizationJobSummaries?[{%vU/NextToken?s
2BaseModelArn!s2CreationTime!t4CustomModelArn?s5CustomModelName?s7CustomizationType?s-EndTime?t,JobArn!s-JobName!s6LastModifiedTime?t,Status!s6StatusDetails?{%@M
AModelImportJobSummaries?[{%xn/NextToken?s
2CreationTime!t-EndTime?t6ImportedModelArn?s7ImportedModelName?s,JobArn!s-JobName!s6LastModifiedTime?t,Status!s
0MaxResults?i2NameContains?s/NextToken?s,SortBy?s/SortOrder?s2StatusEquals?s5SubmitTimeAfter?t6SubmitTimeBefore?t
@InvocationJobSummaries?[{%{l/NextToken?s
8ClientRequestToken?s-EndTime?t6ErrorRecordCount?n8InputDataConfig!{$G^,JobArn!s7JobExpirationTime?t-JobName!s6LastModifiedTime?t-Message?s-ModelId!s9ModelInvocationType?s9OutputDataConfig!{$HE:ProcessedRecordCount?n-RoleArn!s,Status?s0SubmitTime!t8SuccessRecordCount?n<TimeoutDurationInHours?i6TotalRecordCount?n2VpcConfig?{$7>
0MaxResults?n/NextToken?s*Type?s
/NextToken?s?PromptRouterSummaries?[{%Jd
7CreationTimeAfter?t8CreationTimeBefore?t0MaxResults?i4ModelArnEquals?s2NameContains?s/NextToken?s,SortBy?s/SortOrder?s2StatusEquals?s
/NextToken?sCProvisionedModelSummaries?[{&(=
8CommitmentDuration?s>CommitmentExpirationTime?t2CreationTime!t5DesiredModelArn!s7DesiredModelUnits!i8FoundationModelArn!s6LastModifiedTime!t.ModelArn!s0ModelUnits!i9ProvisionedModelArn!s:ProvisionedModelName!s,Status!s
1ResourceARN!s
.Tags?[{#W|
*Mode!s
.ConfigId?sAGuardrailInferenceConfig!{&+X
9GuardrailIdentifier!s6GuardrailVersion!s9ModelEnforcement?{%_ZASelectiveContentGuarding?{%`%
.ConfigId?s/UpdatedAt?t/UpdatedBy?s
6LoggingConfig!{%Gp
1ResourceArn!s4ResourcePolicy!s
1ResourceArn?s
8EndpointIdentifier!s;ModelSourceIdentifier!s
7BuildWorkflowType!s8ClientRequestToken?s/PolicyArn!s6SourceContent!{&/,
9PolicyDefinition?{#Y88WorkflowContent?{&/X
3Documents?[{&0jFGenerateFidelityReportContent?{&1WCIterativeRefinementContent?{&1h;PolicyRepairAssets?{&2*
.Document!y9DocumentContentType!s9DocumentDescription?s2DocumentName!s
3Documents?[{&0j
3Documents![{&0j.Feedback?s
5Annotations![{$Tb
5BuildWorkflowId!s8ClientRequestToken?s/PolicyArn!s2TestCaseIds?[s
1ResourceARN!s.Tags![{#W|
1ResourceARN!s.TagKeys![s
1Description?s*Name?s/PolicyArn!s9PolicyDefinition!{#Y8
4DefinitionHash!s*Name!s/PolicyArn!s/UpdatedAt!t
5Annotations![{$Tb5BuildWorkflowId!sBLastUpdatedAnnotationSetHash!s/PolicyArn!s
7AnnotationSetHash!s5BuildWorkflowId!s/PolicyArn!s/UpdatedAt!t
8ClientRequestToken?s9ConfidenceThreshold?nFExpectedAggregatedFindingsResult!s2GuardContent!s3LastUpdatedAt!t/PolicyArn!s2QueryContent?s0TestCaseId!s
ECustomModelDeploymentIdentifier!s.ModelArn!s
GAutomatedReasoningPolicyConfig?{$(E;BlockedInputMessaging!s=BlockedOutputsMessaging!s<ContentPolicyConfig?{$(hHContextualGroundingPolicyConfig?{$*q:CrossRegionConfig?{$+c1Description?s9GuardrailIdentifier!s.KmsKeyId?s*Name!sISensitiveInformationPolicyConfig?{$,':TopicPolicyConfig?{$.R9WordPolicyConfig?{$0&
2GuardrailArn!s1GuardrailId!s/UpdatedAt!t-Version!s
8ClientRequestToken?s1EndpointArn!s7EndpointConfig!{$65
4DesiredModelId?sADesiredProvisionedModelName?s8ProvisionedModelId!s
)"};
