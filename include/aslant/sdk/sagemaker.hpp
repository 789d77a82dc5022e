// What the actions of sagemaker take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Woverlength-strings"
#endif
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xaf8bcf3044213b7f>{
    R"('O#0P#0h#0y#1@#1k#22#2P#2q#3:#3[#4##4A#4d#5*#5@#5Y#5l#60#6H#6a#6|#79#7_#8##8A#8]#8t#9B#9Z#9p#:8#:X#:u#;3#;Q#;k#<-#<K#<^#=+#=N#=i#>6#>K#>g#?/#?R#@##@6#@Q#@j#A4#AI#Ao#B.#BP#C&#CB#Cc#D2#DT#Dt#EI#Eh#F(#FN#Ff#G.#GS#H)#HU#Hr#I/#ID#Ii#J*#JF#Jb#Jw#K;#KV#Ko#L-#LK#Ln#M4#MJ#M`#Mp#N1#NI#Nd#N{#OD#O_#Oz#P9#PP#Pu#Q3#QF#Qe#R+#R@#R[#Ru#S4#SR#Sb#Sy#T?#TZ#U$#U9#UU#Ut#V=#VP#Vi#W3#WE#Wh#X$#XQ#Xj#Y.#YR#Yx#Z=#ZZ#[,#[H#[b#[z#\:#\N#\`#](#]<#]T#]i#^-#^E#^^#^v#_4#_T#_y#`A#`Y#`t#a/#aO#ai#b*#bG#b`#c$#cA#ci#d/#dO#dm#e,#eV#en#f1#fI#fm#g5#gO#go#h1#hO#hp#i6#iK#ig#j*#jS#jj#k.#kR#kw#lJ#l_#m'#mD#mb#n##nI#n`#o.#oI#om#pE#pc#q,#qW#q{#rC#rt#s;#sW#sq#tG#tj#u/#uH#uj#v'#vN#vr#w5#wS#x'#xE#x\#x|#y?#yZ#yt#z;#zl#{6#{f#|(#|F#|e$#/$#b$$7$$U$$o$%2$%T$%s$&.$&F$&[$&x$'0$'G$'a$'y$(C$(^$(x$)C$)Y$)w$*:$*U$*k$+8$+R$+g$+|$,C$,b$-%$-<$-U$-p$.3$.S$.l$/$$/>$/d$0%$09$0Z$0|$1P$1z$2?$2Q$2k$36$3Q$3i$42$4W$4x$5=$5U$6*$6E$6e$7&$7N$7b$8,$8J$8l$93$9a$:&$:D$:]$;'$;G$;s$<7$<N$<j$=&$=D$=X$=r$><$>]$>o$?/$?c$@$$@?$@\$@p$AB$A\$At$B1$BU$Bk$C'$CA$Ca$Cq$D<$Df$E6$EW$Ev$F>$Fa$G%$GA$Ga$Gw$H9$HZ$Hn$I-$IK$If$J.$JO$Ju$K,$KB$Kd$L'$LB$L\$L{$M9$MO$Mf$M|$N@$NX$No$O;$OZ$Ox$P:$PQ$Pi$Q#$Q9$QQ$R#$R=$RY$Ru$S.$SH$Sk$T&$TB$Td$U9$U\$Uu$V?$VX$Vt$W9$W[$W{$XP$Xj$Y($YI$Yh$Z%$Z:$ZU$Zj$[.$[I$[b
addAssociation {$[z{$\P
addTags {$\n{$]=
associateTrialComponent {$]I{$]k
attachClusterNodeNetworkInterface {$^1{$^^
attachClusterNodeVolume {$_?{$_a
batchAddClusterNodes {$`L{$at
batchDeleteClusterNodes {$d8{$dd
batchDescribeModelPackage {$f@{$fX
batchRebootClusterNodes {$d8{$rB
batchReplaceClusterNodes {$d8{$rB
createAIBenchmarkJob {$t({$x3
createAIRecommendationJob {$xH{%$C
createAIWorkloadConfig {%$]{%&e
createAction {%&|{%)5
createAlgorithm {%)B{%CI
createApp {%CY{%F8
createAppImageConfig {%FB{%J6
createArtifact {%JK{%L*
createAutoMLJob {%L9{%TY
createAutoMLJobV2 {%Ti{%TY
createCluster {%ba{%qX
createClusterSchedulerConfig {%ws{%yL
createCodeRepository {%z*{%{&
createCompilationJob {%{;{&$c
createComputeQuota {&$x{&)*
createContext {&)N{&*D
createDataQualityJobDefinition {&*R{&8k
createDeviceFleet {&9%*
createDomain {&:w{&]V
createEdgeDeploymentPlan {&]t{&a%
createEdgeDeploymentStage {&a>*
createEdgePackagingJob {&ae*
createEndpoint {&c.{&hE
createEndpointConfig {&hT{'$N
createExperiment {'$c{'%B
createFeatureGroup {'%S{',b
createFlowDefinition {',u{'2G
createHub {'2\{'3t
createHubContentPresignedUrls {'4${'5T
createHubContentReference {'65{'7.
createHumanTaskUi {'7H{'8'
createHyperParameterTuningJob {'89{'JC
createImage {'Ja{'KE
createImageVersion {'KQ{'M/
createInferenceComponent {'MB{'Yj
createInferenceExperiment {'Z){'_+
createInferenceRecommendationsJob {'_E{'k+
createJob {'k5{'k+
createLabelingJob {'l6{'vW
createMlflowApp {'vi{'xU
createMlflowTrackingServer {'x\{'z|
createModel {'{7{(&c
createModelBiasJobDefinition {(&o{&8k
createModelCard {(*x{(+j
createModelCardExportJob {(+z{(-%
createModelExplainabilityJobDefinition {(->{&8k
createModelPackage {(0/{(?x
createModelPackageGroup {(@1{(AJ
createModelQualityJobDefinition {(Ab{&8k
createMonitoringSchedule {(Es{(K|
createNotebookInstance {(L;{(PF
createNotebookInstanceLifecycleConfig {(P]{(Q]
createOptimizationJob {(R){(X0
createPartnerApp {(XF{'xU
createPartnerAppPresignedUrl {(\I{(].
createPipeline {(]5{(_{
createPresignedDomainUrl {(`0{(aE
createPresignedMlflowAppUrl {(\I{(aE
createPresignedMlflowTrackingServerUrl {(aV{(aE
createPresignedNotebookInstanceUrl {(bJ{(aE
createProcessingJob {(c-{(p4
createProject {(pH{(se
createSpace {(t%{({Q
createStudioLifecycleConfig {({]{(|i
createTrainingJob {)#+{)4#
createTrainingPlan {)45{)56
createTransformJob {)5I{):,
createTrial {):?{);4
createTrialComponent {);@{)>$
createUserProfile {)>9{)?O
createWorkforce {)?a{)Cc
createWorkteam {)Cs{)G]
deleteAIBenchmarkJob {)Gl{)H(
deleteAIRecommendationJob {)H={)HX
deleteAIWorkloadConfig {)Hr{)I0
deleteAction {)IG{%)5
deleteAlgorithm {)IU*
deleteApp {)If*
deleteAppImageConfig {)JJ*
deleteArtifact {)J`{%L*
deleteAssociation {)J{{$\P
deleteCluster {)K?{%qX
deleteClusterSchedulerConfig {)KN*
deleteCodeRepository {)Kj*
deleteCompilationJob {)L&*
deleteComputeQuota {)L<*
deleteContext {)LN{&*D
deleteDataQualityJobDefinition {)L]*
deleteDeviceFleet {)Lr*
deleteDomain {)M+*
deleteEdgeDeploymentPlan {)Ma*
deleteEdgeDeploymentStage {)M{*
deleteEndpoint {)NG*
deleteEndpointConfig {)NW*
deleteExperiment {)Nm{'%B
deleteFeatureGroup {(mK*
deleteFlowDefinition {)O%{%m7
deleteHub {)O;*
deleteHubContent {)OF*
deleteHubContentReference {)P-*
deleteHumanTaskUi {)PZ{%m7
deleteHyperParameterTuningJob {)Pm*
deleteImage {)Q2{%m7
deleteImageVersion {)Q?{%m7
deleteInferenceComponent {)Q^*
deleteInferenceExperiment {)Qx{'_+
deleteJob {)R&{%m7
deleteMlflowApp {)R?{'xU
deleteMlflowTrackingServer {)RF{'z|
deleteModel {)R\*
deleteModelBiasJobDefinition {)L]*
deleteModelCard {)Ri*
deleteModelExplainabilityJobDefinition {)L]*
deleteModelPackage {)Rz*
deleteModelPackageGroup {)S4*
deleteModelPackageGroupPolicy {)S4*
deleteModelQualityJobDefinition {)L]*
deleteMonitoringSchedule {)SM*
deleteNotebookInstance {)Sg*
deleteNotebookInstanceLifecycleConfig {)T%*
deleteOptimizationJob {)TL*
deletePartnerApp {)Tc{'xU
deletePipeline {)Tx{(_{
deleteProcessingJob {)UC*
deleteProject {)UX*
deleteSpace {)Ug*
deleteStudioLifecycleConfig {)V%*
deleteTags {)VB{%m7
deleteTrainingJob {)V\*
deleteTrial {)Vo{);4
deleteTrialComponent {)V|{)>$
deleteUserProfile {)W8*
deleteWorkforce {)WV{%m7
deleteWorkteam {)Wg{)Ww
deregisterDevices {)X(*
describeAIBenchmarkJob {)Gl{)XJ
describeAIRecommendationJob {)H={)[x
describeAIWorkloadConfig {)Hr{)f\
describeAction {)IG{)gt
describeAlgorithm {)IU{)k9
describeApp {)If{)nj
describeAppImageConfig {)JJ{)qk
describeArtifact {)s]{)sl
describeAutoMLJob {)un{)v%
describeAutoMLJobV2 {)un{*(k
describeCluster {)K?{*0E
describeClusterEvent {*CS{*Cl
describeClusterNode {*KX{*L&
describeClusterSchedulerConfig {*RH{*S*
describeCodeRepository {)Kj{*Ut
describeCompilationJob {)L&{*Vu
describeComputeQuota {*[M{*[u
describeContext {)LN{*^c
describeDataQualityJobDefinition {)L]{*`X
describeDevice {*c@{*cl
describeDeviceFleet {)Lr{*fA
describeDomain {*gf{*gr
describeEdgeDeploymentPlan {*m,{*m_
describeEdgePackagingJob {*rr{*s0
describeEndpoint {)NG{*vn
describeEndpointConfig {)NW{+-(
describeExperiment {)Nm{+0*
describeFeatureGroup {+1y{+2?
describeFeatureMetadata {+6y{+7A
describeFlowDefinition {)O%{+8j
describeHub {)O;{+;(
describeHubContent {+<l{+=S
describeHumanTaskUi {)PZ{+BM
describeHyperParameterTuningJob {)Pm{+Ca
describeImage {)Q2{+N6
describeImageVersion {)Q?{+OZ
describeInferenceComponent {)Q^{+R8
describeInferenceExperiment {)Qx{+\_
describeInferenceRecommendationsJob {+`a{+`l
describeJob {)R&{+i%
describeJobSchemaVersion {+l&{+lN
describeLabelingJob {+m.{+mA
describeLineageGroup {+rf{+rz
describeMlflowApp {)R?{+tM
describeMlflowTrackingServer {)RF{+wL
describeModel {)R\{+{^
describeModelBiasJobDefinition {)L]{,%,
describeModelCard {,'f{,(?
describeModelCardExportJob {(-%{,*O
describeModelExplainabilityJobDefinition {)L]{,,b
describeModelPackage {,/j{,03
describeModelPackageGroup {)S4{,8T
describeModelQualityJobDefinition {)L]{,:A
describeMonitoringSchedule {)SM{,=-
describeNotebookInstance {)Sg{,Ao
describeNotebookInstanceLifecycleConfig {)T%{,Fv
describeOptimizationJob {)TL{,HM
describePartnerApp {,M,{,MM
describePipeline {,Qk{,R5
describePipelineDefinitionForExecution {,UL{,Ud
describePipelineExecution {,UL{,V/
describeProcessingJob {)UC{,[H
describeProject {)UX{,_{
describeReservedCapacity {,e${,e;
describeSpace {)Ug{,i+
describeStudioLifecycleConfig {)V%{,kI
describeSubscribedWorkteam {,m-{,m<
describeTrainingJob {)V\{,nO
describeTrainingPlan {-$/{-$C
describeTrainingPlanExtensionHistory {-*_{-+1
describeTransformJob {--Z{--n
describeTrial {)Vo{-2=
describeTrialComponent {)V|{-4)
describeUserProfile {)W8{-8>
describeWorkforce {)WV{-:R
describeWorkteam {)Wg{-?2
detachClusterNodeVolume {$_?{$_a
disableSagemakerServicecatalogPortfolio {%m7{%m7
disassociateTrialComponent {$]I{$]k
enableSagemakerServicecatalogPortfolio {%m7{%m7
extendTrainingPlan {-A^{-B'
getDeviceFleetReport {)Lr{-BE
getLineageGroupPolicy {+rf{-F#
getModelPackageGroupPolicy {)S4{-FG
getSagemakerServicecatalogPortfolioStatus {%m7{&P0
getScalingConfigurationRecommendation {-FY{-HY
getSearchSuggestions {-M`{-NS
importHubContent {-O({'7.
listAIBenchmarkJobs {-Q^{-Rz
listAIRecommendationJobs {-Q^{-TZ
listAIWorkloadConfigs {-V7{-WD
listActions {-XL{-YY
listAlgorithms {-[&{-\3
listAliases {-]Y{-^7
listAppImageConfigs {-^d{-`@
listApps {-`c{-as
listArtifacts {-c?{-dN
listAssociations {-et{-g\
listAutoMLJobs {-i\{-kO
listCandidatesForAutoMLJob {-mf{-np
listClusterEvents {-o4{-pf
listClusterNodes {-rI{-t/
listClusterSchedulerConfigs {-vz{-x9
listClusters {-zO{-{n
listCodeRepositories {.#B{.%&
listCompilationJobs {-i\{.%S
listComputeQuotas {-vz{.)$
listContexts {.+T{.,b
listDataQualityJobDefinitions {..*{./F
listDeviceFleets {.#B{.0p
listDevices {.2*{.2y
listDomains {.54{.5N
listEdgeDeploymentPlans {.6e{.8c
listEdgePackagingJobs {.;1{.=8
listEndpointConfigs {-[&{.?J
listEndpoints {-i\{.@L
listExperiments {.A`{.BT
listFeatureGroups {.D/{.Er
listFlowDefinitions {.GI{.H>
listHubContentVersions {.Io{.K_
listHubContents {.O1{.K_
listHubs {.#B{.Pl
listHumanTaskUis {.GI{.RQ
listHyperParameterTuningJobs {-i\{.SR
listImageVersions {.Vo{.XP
listImages {.#B{.Z,
listInferenceComponents {.[`{.]|
listInferenceExperiments {.`/{.b)
listInferenceRecommendationsJobSteps {.cw{.dU
listInferenceRecommendationsJobs {.g'{.iK
listJobSchemaVersions {.l*{.lR
listJobs {.m6{.o7
listLabelingJobs {-i\{.pl
listLabelingJobsForWorkteam {.sv{.uC
listLineageGroups {.A`{.we
listMlflowApps {.y0{.zi
listMlflowTrackingServers {.{u{/#6
listModelBiasJobDefinitions {..*{./F
listModelCardExportJobs {/%+{/&|
listModelCardVersions {/(r{/*8
listModelCards {/+t{/-9
listModelExplainabilityJobDefinitions {..*{./F
listModelMetadata {/.Y{//N
listModelPackageGroups {/0V{/2$
listModelPackages {/42{/6&
listModelQualityJobDefinitions {..*{./F
listModels {-[&{/8x
listMonitoringAlertHistory {/9_{/;A
listMonitoringAlerts {/<^{/=7
listMonitoringExecutions {/?S{/Be
listMonitoringSchedules {/C;{/Er
listNotebookInstanceLifecycleConfigs {.#B{/H@
listNotebookInstances {/J.{/M6
listOptimizationJobs {/P'{/R1
listPartnerApps {/U${/U>
listPipelineExecutionSteps {/V.{/Vk
listPipelineExecutions {/e;{/f>
listPipelineParametersForExecution {/hU{/i,
listPipelineVersions {/iR{/jL
listPipelines {/lT{/m]
listProcessingJobs {-i\{/oX
listProjects {-[&{/q`
listResourceCatalogs {-[&{/s.
listSpaces {/tA{/u;
listStageDevices {/xQ{/y[
listStudioLifecycleConfigs {/|T{0$@
listSubscribedWorkteams {0&/{0&X
listTags {0'%{0'M
listTrainingJobs {0'e{0*-
listTrainingJobsForHyperParameterTuningJob {0,E{0-G
listTrainingPlans {0-o{0.u
listTransformJobs {-i\{02W
listTrialComponents {04L{05i
listTrials {08?{09Y
listUltraServersByReservedCapacity {0:z{0;P
listUserProfiles {0>O{0?O
listWorkforces {0@^{0AB
listWorkteams {0@^{0A`
putModelPackageGroupPolicy {0B#{(AJ
queryLineage {0BM{0D[
registerDevices {0Eu*
renderUiTemplate {0Fr{0GW
retryPipelineExecution {0H/{0Hz
search {0I8{0L2
searchTrainingPlanOfferings {1K0{1Lq
sendPipelineExecutionStepFailure {1SB{0Hz
sendPipelineExecutionStepSuccess {1Sx{0Hz
startClusterHealthCheck {1T[{%qX
startEdgeDeploymentStage {)M{*
startInferenceExperiment {)Qx{'_+
startMlflowTrackingServer {)RF{'z|
startMonitoringSchedule {)SM*
startNotebookInstance {)Sg*
startPipelineExecution {1Ul{0Hz
startSession {1XA{1XW
stopAIBenchmarkJob {)Gl{$x3
stopAIRecommendationJob {)H={%$C
stopAutoMLJob {)un*
stopCompilationJob {)L&*
stopEdgeDeploymentStage {)M{*
stopEdgePackagingJob {*rr*
stopHyperParameterTuningJob {)Pm*
stopInferenceExperiment {1Y#{'_+
stopInferenceRecommendationsJob {+`a*
stopJob {)R&{%m7
stopLabelingJob {+m.*
stopMlflowTrackingServer {)RF{'z|
stopMonitoringSchedule {)SM*
stopNotebookInstance {)Sg*
stopOptimizationJob {)TL*
stopPipelineExecution {1Yu{0Hz
stopProcessingJob {)UC*
stopTrainingJob {)V\*
stopTransformJob {--Z*
updateAction {1ZH{%)5
updateAppImageConfig {1[7{%J6
updateArtifact {1\M{%L*
updateCluster {1]5{%qX
updateClusterSchedulerConfig {1_r{1`g
updateClusterSoftware {1aJ{%qX
updateCodeRepository {1b_{%{&
updateComputeQuota {1c7{1dO
updateContext {1dx{&*D
updateDeviceFleet {1e_*
updateDevices {1fW*
updateDomain {1fx{1kd
updateEndpoint {1kq{&hE
updateEndpointWeightsAndCapacities {1ml{&hE
updateExperiment {1og{'%B
updateFeatureGroup {1p;{',b
updateFeatureMetadata {1rP*
updateHub {1sT{'3t
updateHubContent {1t<{'7.
updateHubContentReference {1v:{'7.
updateImage {1vt{'KE
updateImageVersion {1wa{'M/
updateInferenceComponent {1yO{'Yj
updateInferenceComponentRuntimeConfig {1z`{'Yj
updateInferenceExperiment {1{:{'_+
updateMlflowApp {1|E{'xU
updateMlflowTrackingServer {2#q{'z|
updateModelCard {2%l{(+j
updateModelPackage {2&?{(?x
updateMonitoringAlert {2)Y{2*V
updateMonitoringSchedule {2++{(K|
updateNotebookInstance {2+c{%m7
updateNotebookInstanceLifecycleConfig {20){%m7
updatePartnerApp {20m{'xU
updatePipeline {22u{24\
updatePipelineExecution {25%{0Hz
updatePipelineVersion {26?{24\
updateProject {27B{2:0
updateSpace {2:>{({Q
updateTrainingJob {2:|{)4#
updateTrial {2<W{);4
updateTrialComponent {2<r{)>$
updateUserProfile {2?1{)?O
updateWorkforce {2?a{-:R
updateWorkteam {2@d{-?2
5AssociationType?s4DestinationArn!s/SourceArn!s
4DestinationArn?s/SourceArn?s
1ResourceArn!s.Tags![{$].
)Key!s+Value!s
.Tags?[{$].
8TrialComponentName!s/TrialName!s
.TrialArn?s7TrialComponentArn?s
1ClusterName!s8NetworkInterfaceId!s,NodeId!s
2AttachmentId!s0ClusterArn!s8NetworkInterfaceId!s,NodeId!s
0ClusterArn!s,NodeId!s.VolumeId!s
0AttachTime!t0ClusterArn!s0DeviceName!s,NodeId!s,Status!s.VolumeId!s
1ClientToken?s1ClusterName!s4NodesToAdd![{$`z
8AvailabilityZones?[s<IncrementTargetCountBy!n7InstanceGroupName!s4InstanceTypes?[s
0Failed![{$b94Successful![{$c>
8AvailabilityZones?[s/ErrorCode!s1FailedCount!n7InstanceGroupName!s4InstanceTypes?[s-Message?s
8AvailabilityZones?[s7InstanceGroupName!s4InstanceTypes?[s3NodeLogicalId!s,Status!s
1ClusterName!s.NodeIds?[s5NodeLogicalIds?[s
0Failed?[{$e]>FailedNodeLogicalIds?[{$ex1Successful?[s?SuccessfulNodeLogicalIds?[s
*Code!s-Message!s,NodeId!s
*Code!s-Message!s3NodeLogicalId!s
:ModelPackageArnList![s
KBatchDescribeModelPackageErrorMap?<{$gC?ModelPackageSummaries?<{$g`
/ErrorCode!s3ErrorResponse!s
2CreationTime!t?InferenceSpecification!{$i|9ModelApprovalStatus?s5ModelPackageArn!s=ModelPackageDescription?s;ModelPackageGroupName!sBModelPackageRegistrationType?s8ModelPackageStatus!s9ModelPackageVersion?i
4Containers![{$k_<SupportedContentTypes?[sNSupportedRealtimeInferenceInstanceTypes?[sASupportedResponseMIMETypes?[sFSupportedTransformInstanceTypes?[s
DAdditionalModelDataSources?[{$nh?AdditionalS3DataSource?{$pn2BaseModel?{$qC7ContainerHostname?s2Environment?<s/Framework?s6FrameworkVersion?s+Image?s1ImageDigest?s2IsCheckpoint?b3ModelDataETag?s8ModelDataSource?{$qv2ModelDataUrl?s3ModelInput?{$r/6NearestModelName?s/ProductId?s
1ChannelName!s5S3DataSource!{$o/
5CompressionType!s*ETag?s8HubAccessConfig?{$pO2ManifestEtag?s3ManifestS3Uri?s:ModelAccessConfig?{$p`0S3DataType!s+S3Uri!s
3HubContentArn!s
0AcceptEula!b
5CompressionType?s*ETag?s0S3DataType!s+S3Uri!s
4HubContentName?s7HubContentVersion?s0RecipeName?s
5S3DataSource?{$o/
5DataInputConfig!s
0Failed?[{$s;>FailedNodeLogicalIds?[{$s[1Successful?[s?SuccessfulNodeLogicalIds?[s
/ErrorCode!s-Message!s,NodeId!s
/ErrorCode!s-Message!s3NodeLogicalId!s
8AiBenchmarkJobName!s@AiWorkloadConfigIdentifier!s8BenchmarkTarget!{$uP6NetworkConfig?{$vU5OutputConfig!{$w+-RoleArn!s.Tags?[{$].
1Endpoint?{$u_
0Identifier!s=InferenceComponents?[{$vG=TargetContainerHostname?s
0Identifier!s
2VpcConfig?{$ve
7SecurityGroupIds![s.Subnets![s
5MlflowConfig?{$wQ6S3OutputLocation!s
:MlflowExperimentName?s7MlflowResourceArn!s3MlflowRunName?s
7AiBenchmarkJobArn!s
6AdapterSource?{$zk=AiRecommendationJobName!s@AiWorkloadConfigIdentifier!s4ComputeSpec?{${j?InferenceSpecification?{$|w4ModelSource!{%#*3OptimizeModel?b5OutputConfig!{%#<:PerformanceTarget!{%$&-RoleArn!s.Tags?[{$].
:ModelPackageArns?[{${60S3Uris?[{${U
/AdapterId!s5ModelPackageArn!s
/AdapterId!s+S3Uri!s
BCapacityReservationConfig?{$|A4InstanceTypes?[s
CCapacityReservationPreference?s8MlReservationArns?[s
/Framework?s
+S3?{%#3
+S3Uri?s
5MlflowConfig?{$wQAModelPackageGroupIdentifier?s6S3OutputLocation?s
5Constraints![{%$9
,Metric!s
<AiRecommendationJobArn!s
:AiWorkloadConfigName!s:AiWorkloadConfigs?{%%P6DatasetConfig?{%%m.Tags?[{$].
5WorkloadSpec!{%%c
,Inline?s
9InputDataConfig?[{%&*
1ChannelName!s3DataSource!{%&I
5S3DataSource?{%&\
+S3Uri!s
9AiWorkloadConfigArn!s
0ActionName!s0ActionType!s1Description?s;MetadataProperties?{%(71Properties?<s/Source!{%(j,Status?s.Tags?[{$].
.CommitId?s1GeneratedBy?s/ProjectId?s0Repository?s
.SourceId?s0SourceType?s/SourceUri!s
/ActionArn?s
:AlgorithmDescription?s3AlgorithmName!s;CertifyForMarketplace?b?InferenceSpecification?{$i|.Tags?[{$].>TrainingSpecification!{%+-@ValidationSpecification?{%28
?AdditionalS3DataSource?{$pn;MetricDefinitions?[{%-sBSupportedHyperParameters?[{%.)ESupportedTrainingInstanceTypes![sLSupportedTuningJobObjectiveMetrics?[{%0gASupportsDistributedTraining?b:TrainingChannels![{%0|3TrainingImage!s9TrainingImageDigest?s
*Name!s+Regex!s
2DefaultValue?s1Description?s0IsRequired?b/IsTunable?b*Name!s.Range?{%.y*Type!s
OCategoricalParameterRangeSpecification?{%0ENContinuousParameterRangeSpecification?{%0PKIntegerParameterRangeSpecification?{%0P
-Values![s
.MaxValue!s.MinValue!s
0MetricName!s*Type!s
1Description?s0IsRequired?b*Name!s@SupportedCompressionTypes?[s<SupportedContentTypes![s:SupportedInputModes![s
<ValidationProfiles![{%2c4ValidationRole!s
1ProfileName!s>TrainingJobDefinition!{%3O?TransformJobDefinition?{%?E
6HyperParameters?<s9InputDataConfig![{%4t9OutputDataConfig!{%9E7ResourceConfig!{%9r:StoppingCondition!{%>W7TrainingInputMode!s
1ChannelName!s5CompressionType?s1ContentType?s3DataSource!{%62/InputMode?s7RecordWrapperType?s6ShuffleConfig?{%9=
6DatasetSource?{%6r=FileSystemDataSource?{%7&5S3DataSource?{%7n
0DatasetArn!s
3DirectoryPath!s:FileSystemAccessMode!s2FileSystemId!s4FileSystemType!s
5AttributeNames?[s8HubAccessConfig?{$pO9InstanceGroupNames?[s:ModelAccessConfig?{$p`<S3DataDistributionType?s0S3DataType!s+S3Uri!s
*Seed!l
5CompressionType?s.KmsKeyId?s2S3OutputPath!s
3InstanceCount?i8InstanceGroups?[{%<N@InstancePlacementConfig?{%=(=InstancePreferences?[{%>#2InstanceType?s>KeepAlivePeriodInSeconds?i;SelectedInstanceCount?n:SelectedInstanceType?s5TrainingPlanArn?s4VolumeKmsKeyId?s4VolumeSizeInGB?i
3InstanceCount!i7InstanceGroupName!s2InstanceType!s
8EnableMultipleJobs?bAPlacementSpecifications?[{%=\
3InstanceCount!n3UltraServerId?s
3InstanceCount?n2InstanceType!s7TrainingPlanArns?[s
=MaxPendingTimeInSeconds?i9MaxRuntimeInSeconds?i:MaxWaitTimeInSeconds?i
3BatchStrategy?s2Environment?<s=MaxConcurrentTransforms?i4MaxPayloadInMB?i7TransformInput!{%@w8TransformOutput!{%B);TransformResources!{%B\
5CompressionType?s1ContentType?s3DataSource!{%AZ/SplitType?s
5S3DataSource!{%Am
0S3DataType!s+S3Uri!s
,Accept?s2AssembleWith?s.KmsKeyId?s2S3OutputPath!s
3InstanceCount!i2InstanceType!s9TransformAmiVersion?s4VolumeKmsKeyId?s
2AlgorithmArn!s
-AppName!s-AppType!s.DomainId!s2RecoveryMode?b5ResourceSpec?{%Di/SpaceName?s.Tags?[{$].5UserProfileName?s
2InstanceType?s8LifecycleConfigArn?s7SageMakerImageArn?s@SageMakerImageVersionAlias?s>SageMakerImageVersionArn?s5TrainingPlanArn?s
,AppArn?s
8AppImageConfigName!sACodeEditorAppImageConfig?{%GcAJupyterLabAppImageConfig?{%GcAKernelGatewayImageConfig?{%IQ.Tags?[{$].
8ContainerConfig?{%H59FileSystemConfig?{%I*
9ContainerArguments?[s:ContainerEntrypoint?[sDContainerEnvironmentVariables?<s
0DefaultGid?i0DefaultUid?i/MountPath?s
9FileSystemConfig?{%I*5KernelSpecs![{%Iz
1DisplayName?s*Name!s
7AppImageConfigArn?s
2ArtifactName?s2ArtifactType!s;MetadataProperties?{%(71Properties?<s/Source!{%KM.Tags?[{$].
5SourceTypes?[{%Kl/SourceUri!s
2SourceIdType!s+Value!s
1ArtifactArn?s
8AutoMLJobConfig?{%NL3AutoMLJobName!s;AutoMLJobObjective?{%RHFGenerateCandidateDefinitionsOnly?b9InputDataConfig![{%RV:ModelDeployConfig?{%Sm9OutputDataConfig!{%T>1ProblemType?s-RoleArn!s.Tags?[{$].
BCandidateGenerationConfig?{%OZ;CompletionCriteria?{%PI8DataSplitConfig?{%QC*Mode?s7SecurityConfig?{%QY
:AlgorithmsConfig?[{%P4?FeatureSpecificationS3Uri?s
7AutoMLAlgorithms![s
BMaxAutoMLJobRuntimeInSeconds?i3MaxCandidates?iGMaxRuntimePerTrainingJobInSeconds?i
8ValidationFraction?n
KEnableInterContainerTrafficEncryption?b4VolumeKmsKeyId?s2VpcConfig?{$ve
0MetricName!s
1ChannelType?s5CompressionType?s1ContentType?s3DataSource?{%AZ?SampleWeightAttributeName?s9TargetAttributeName!s
>AutoGenerateEndpointName?b2EndpointName?s
.KmsKeyId?s2S3OutputPath!s
2AutoMLJobArn!s
<AutoMLComputeConfig?{%WDBAutoMLJobInputDataConfig![{%Wy3AutoMLJobName!s;AutoMLJobObjective?{%RH@AutoMLProblemTypeConfig!{%X^8DataSplitConfig?{%QC:ModelDeployConfig?{%Sm9OutputDataConfig!{%T>-RoleArn!s7SecurityConfig?{%QY.Tags?[{$].
CEmrServerlessComputeConfig?{%We
6ExecutionRoleARN!s
1ChannelType?s5CompressionType?s1ContentType?s3DataSource?{%AZ
EImageClassificationJobConfig?{%ZE9TabularJobConfig?{%Z^DTextClassificationJobConfig?{%]&@TextGenerationJobConfig?{%]cGTimeSeriesForecastingJobConfig?{%^j
;CompletionCriteria?{%PI
BCandidateGenerationConfig?{%\h;CompletionCriteria?{%PI?FeatureSpecificationS3Uri?sFGenerateCandidateDefinitionsOnly?b*Mode?s1ProblemType?s?SampleWeightAttributeName?s9TargetAttributeName!s
:AlgorithmsConfig?[{%P4
;CompletionCriteria?{%PI3ContentColumn!s7TargetLabelColumn!s
3BaseModelName?s;CompletionCriteria?{%PI:ModelAccessConfig?{$p`DTextGenerationHyperParameters?<s
BCandidateGenerationConfig?{%\h;CompletionCriteria?{%PI?FeatureSpecificationS3Uri?s7ForecastFrequency!s5ForecastHorizon!i8ForecastQuantiles?[s7HolidayConfig?[{%a*9TimeSeriesConfig!{%a98Transformations?{%bG
1CountryCode?s
=GroupingAttributeNames?[sAItemIdentifierAttributeName!s9TargetAttributeName!s<TimestampAttributeName!s
2Aggregation?<s-Filling?*
4AutoScaling?{%eD1ClusterName!s1ClusterRole?s8InstanceGroups?[{%e]:NodeProvisioningMode?s2NodeRecovery?s5Orchestrator?{%qCBRestrictedInstanceGroups?[{%r#GRestrictedInstanceGroupsConfig?{%vR.Tags?[{$].<TieredStorageConfig?{%wF2VpcConfig?{$ve
4AutoScalerType?s*Mode!s
8AutoPatchConfig?{%j:=CapacityRequirements?{%lx3ExecutionRole!s-ImageId?s9ImageReleaseVersion?s3InstanceCount!i7InstanceGroupName!s=InstanceRequirements?{%m8@InstanceStorageConfigs?[{%mJ2InstanceType?s9KubernetesConfig?{%oA8LifeCycleConfig?{%oq6MinInstanceCount?n9NetworkInterface?{%pB>OnStartDeepHealthChecks?[s:OverrideVpcConfig?{$ve>ScheduledUpdateConfig?{%pS4SlurmConfig?{%q%4ThreadsPerCore?i5TrainingPlanArn?s
9DeploymentConfig?{%jw6PatchSchedule?{%lg6PatchingStrategy!s
CAutoRollbackConfiguration?[{%ko<RollingUpdatePolicy?{%k|;WaitIntervalInSeconds?n
/AlarmName!s
9MaximumBatchSize!{%lWARollbackMaximumBatchSize?{%lW
*Type!s+Value!n
3NextPatchDate?t
1OnDemand?{%m7-Spot?{%m7

4InstanceTypes![s
8EbsVolumeConfig?{%n18FsxLustreConfig?{%na9FsxOpenZfsConfig?{%o*
0RootVolume?b4VolumeKmsKeyId?s4VolumeSizeInGB?i
-DnsName!s/MountName!s/MountPath?s
-DnsName!s/MountPath?s
-Labels?<s0Taints?[{%oY
,Effect!s)Key!s+Value?s
.OnCreate?s4OnInitComplete?s1SourceS3Uri?s
3InterfaceType?s
9DeploymentConfig?{%jw8ScheduleExpression!s
.NodeType!s5PartitionNames?[s
,Eks?{%qX.Slurm?{%qf
0ClusterArn!s
9SlurmConfigStrategy?s
:EnvironmentConfig?{%tW3ExecutionRole!s3InstanceCount!n7InstanceGroupName!s@InstanceStorageConfigs?[{%u;2InstanceType!s>OnStartDeepHealthChecks?[s:OverrideVpcConfig?{$ve>ScheduledUpdateConfig?{%pS4ThreadsPerCore?n5TrainingPlanArn?s
8FSxLustreConfig?{%tm
>PerUnitStorageThroughput!n/SizeInGiB!n
8EbsVolumeConfig?{%u|8FsxLustreConfig?{%na9FsxOpenZfsConfig?{%o*
0RootVolume?b4VolumeKmsKeyId?s4VolumeSizeInGB?n
@SharedEnvironmentConfig!{%vp
8FSxLustreConfig!{%tm=FSxLustreDeletionPolicy!s
HInstanceMemoryAllocationPercentage?n*Mode!s
0ClusterArn!s1Description?s*Name!s8SchedulerConfig!{%x\.Tags?[{$].
/FairShare?s9IdleResourceSharing?s9PriorityClasses?[{%y;
*Name!s,Weight!n
?ClusterSchedulerConfigArn!s>ClusterSchedulerConfigId!s
8CodeRepositoryName!s2GitConfig!{%zZ.Tags?[{$].
,Branch?s3RepositoryUrl!s/SecretArn?s
7CodeRepositoryArn!s
8CompilationJobName!s4InputConfig?{%|n<ModelPackageVersionArn?s5OutputConfig!{&#N-RoleArn!s:StoppingCondition!{%>W.Tags?[{$].2VpcConfig?{$ve
5DataInputConfig?s/Framework!s6FrameworkVersion?s+S3Uri!s
5CompilerOptions?s.KmsKeyId?s6S3OutputLocation!s2TargetDevice?s7TargetPlatform?{&$H
1Accelerator?s*Arch!s(Os!s
7CompilationJobArn!s
5ActivationState?s0ClusterArn!s;ComputeQuotaConfig!{&&4;ComputeQuotaTarget!{&(f1Description?s*Name!s.Tags?[{$].
?ComputeQuotaResources?[{&'%6PreemptTeamTasks?s>ResourceSharingConfig?{&(1
=AcceleratorPartition?{&'{2Accelerators?n+Count?n2InstanceType!s1MemoryInGiB?n*VCpu?n
+Count!n*Type!s
>AbsoluteBorrowLimits?[{&'%1BorrowLimit?n.Strategy!s
5FairShareWeight?n.TeamName!s
5ComputeQuotaArn!s4ComputeQuotaId!s
1ContextName!s1ContextType!s1Description?s1Properties?<s/Source!{%(j.Tags?[{$].
0ContextArn?s
DDataQualityAppSpecification!{&-#BDataQualityBaselineConfig?{&.Q<DataQualityJobInput!{&/=CDataQualityJobOutputConfig!{&5d7JobDefinitionName!s5JobResources!{&6a6NetworkConfig?{&7]-RoleArn!s:StoppingCondition?{&8T.Tags?[{$].
9ContainerArguments?[s:ContainerEntrypoint?[s2Environment?<s.ImageUri!sEPostAnalyticsProcessorSourceUri?sARecordPreprocessorSourceUri?s
7BaseliningJobName?s<ConstraintsResource?{%#3;StatisticsResource?{%#3
<BatchTransformInput?{&/j6EndpointInput?{&38
BDataCapturedDestinationS3Uri!s6DatasetFormat!{&2_3EndTimeOffset?s>ExcludeFeaturesAttribute?s7FeaturesAttribute?s8InferenceAttribute?s/LocalPath!s:ProbabilityAttribute?sCProbabilityThresholdAttribute?n<S3DataDistributionType?s1S3InputMode?s5StartTimeOffset?s
,Csv?{&3&-Json?{&300Parquet?{%m7
,Header?b
*Line?b
3EndTimeOffset?s2EndpointName!s>ExcludeFeaturesAttribute?s7FeaturesAttribute?s8InferenceAttribute?s/LocalPath!s:ProbabilityAttribute?sCProbabilityThresholdAttribute?n<S3DataDistributionType?s1S3InputMode?s5StartTimeOffset?s
.KmsKeyId?s;MonitoringOutputs![{&6.
1S3Output!{&6=
/LocalPath!s2S3UploadMode?s+S3Uri!s
6ClusterConfig!{&6u
3InstanceCount!i2InstanceType!s4VolumeKmsKeyId?s4VolumeSizeInGB!i
KEnableInterContainerTrafficEncryption?b<EnableNetworkIsolation?b2VpcConfig?{$ve
9MaxRuntimeInSeconds!i
6JobDefinitionArn!s
1Description?s5DeviceFleetName!s8EnableIotRoleAlias?b5OutputConfig!{&:(-RoleArn?s.Tags?[{$].
.KmsKeyId?s<PresetDeploymentConfig?s:PresetDeploymentType?s6S3OutputLocation!s
:AppNetworkAccessType?s@AppSecurityGroupManagement?s.AuthMode!s=DefaultSpaceSettings?{&=q<DefaultUserSettings!{&Hc0DomainName!s7DomainSettings?{&WL?HomeEfsFileSystemCreation?s?HomeEfsFileSystemKmsKeyId?s.KmsKeyId?s0SubnetIds?[s4TagPropagation?s.Tags?[{$].+VpcId?s
ACustomFileSystemConfigs?[{&@0>CustomPosixUserConfig?{&A]3ExecutionRole?s>JupyterLabAppSettings?{&AjAJupyterServerAppSettings?{&F4AKernelGatewayAppSettings?{&F|5SecurityGroups?[s=SpaceStorageSettings?{&Gf
<EfsFileSystemConfig?{&A'BFSxLustreFileSystemConfig?{&A';S3FileSystemConfig?{&AH
2FileSystemId!s4FileSystemPath?s
/MountPath?s+S3Uri?s
)Gid!l)Uid!l
?AppLifecycleManagement?{&CZ?BuiltInLifecycleConfigArn?s:CodeRepositories?[{&Du6CustomImages?[{&E,<DefaultResourceSpec?{%Di4EmrSettings?{&Ec:LifecycleConfigArns?[s
5IdleSettings?{&Cm
:IdleTimeoutInMinutes?i9LifecycleManagement?s=MaxIdleTimeoutInMinutes?i=MinIdleTimeoutInMinutes?i
3RepositoryUrl!s
8AppImageConfigName!s/ImageName!s8ImageVersionNumber?i
8AssumableRoleArns?[s8ExecutionRoleArns?[s
:CodeRepositories?[{&Du<DefaultResourceSpec?{%Di:LifecycleConfigArns?[s
6CustomImages?[{&E,<DefaultResourceSpec?{%Di:LifecycleConfigArns?[s
BDefaultEbsStorageSettings?{&H,
>DefaultEbsVolumeSizeInGb!i>MaximumEbsVolumeSizeInGb!i
6AutoMountHomeEFS?s:CanvasAppSettings?{&Ma>CodeEditorAppSettings?{&RPACustomFileSystemConfigs?[{&@0>CustomPosixUserConfig?{&A]7DefaultLandingUri?s3ExecutionRole?s>JupyterLabAppSettings?{&AjAJupyterServerAppSettings?{&F4AKernelGatewayAppSettings?{&F|<RSessionAppSettings?{&SrDRStudioServerProAppSettings?{&TE5SecurityGroups?[s8SharingSettings?{&Ta=SpaceStorageSettings?{&Gf5StudioWebPortal?s@StudioWebPortalSettings?{&U;?TensorBoardAppSettings?{&W2
=DirectDeploySettings?{&P0>EmrServerlessSettings?{&P:=GenerativeAiSettings?{&PWGIdentityProviderOAuthSettings?[{&Po7KendraSettings?{&P0>ModelRegisterSettings?{&Q<FTimeSeriesForecastingSettings?{&Qi:WorkspaceSettings?{&R1
,Status?s
6ExecutionRoleArn?s,Status?s
:AmazonBedrockRoleArn?s
4DataSourceName?s/SecretArn?s,Status?s
FCrossAccountModelRegisterRoleArn?s,Status?s
;AmazonForecastRoleArn?s,Status?s
4S3ArtifactPath?s0S3KmsKeyId?s
?AppLifecycleManagement?{&CZ?BuiltInLifecycleConfigArn?s6CustomImages?[{&E,<DefaultResourceSpec?{%Di:LifecycleConfigArns?[s
6CustomImages?[{&E,<DefaultResourceSpec?{%Di
2AccessStatus?s/UserGroup?s
:NotebookOutputOption?s0S3KmsKeyId?s2S3OutputPath?s
BExecutionRoleSessionNameMode?s5HiddenAppTypes?[s:HiddenInstanceTypes?[s4HiddenMlTools?[sLHiddenSageMakerImageVersionAliases?[{&Vd
8SageMakerImageName?s5VersionAliases?[s
<DefaultResourceSpec?{%Di
8AmazonQSettings?{&Yk7DockerSettings?{&Z)AExecutionRoleIdentityConfig?s3IpAddressType?sGRStudioServerProDomainSettings?{&Zj7SecurityGroupIds?[sKTrustedIdentityPropagationSettings?{&[r>UnifiedStudioSettings?{&[|
1QProfileArn?s,Status?s
8EnableDockerAccess?s4RootlessDocker?s=VpcOnlyTrustedAccounts?[s
<DefaultResourceSpec?{%Di<DomainExecutionRoleArn!s7RStudioConnectUrl?s>RStudioPackageManagerUrl?s
,Status!s
5DomainAccountId?s.DomainId?s2DomainRegion?s3EnvironmentId?s/ProjectId?s3ProjectS3Path?s@SingleSignOnApplicationArn?s;StudioWebPortalAccess?s
/DomainArn?s.DomainId?s)Url?s
5DeviceFleetName!s<EdgeDeploymentPlanName!s6ModelConfigs![{&^q0Stages?[{&_=.Tags?[{$].
:EdgePackagingJobName!s1ModelHandle!s
9DeploymentConfig?{&_{>DeviceSelectionConfig!{&`:/StageName!s
;FailureHandlingPolicy!s
8DeviceNameContains?s2DeviceNames?[s6DeviceSubsetType!s0Percentage?i
;EdgeDeploymentPlanArn!s
<EdgeDeploymentPlanName!s0Stages![{&_=
8CompilationJobName!s:EdgePackagingJobName!s/ModelName!s2ModelVersion!s5OutputConfig!{&:(1ResourceKey?s-RoleArn!s.Tags?[{$].
9DeploymentConfig?{&ct8EndpointConfigName!s2EndpointName!s.Tags?[{$].
BAutoRollbackConfiguration?{&dn>BlueGreenUpdatePolicy?{&e/<RollingUpdatePolicy?{&g/
0Alarms?[{&d|
/AlarmName?s
FMaximumExecutionTimeoutInSeconds?i>TerminationWaitInSeconds?iDTrafficRoutingConfiguration!{&f5
3CanarySize?{&fy7LinearStepSize?{&fy*Type!s;WaitIntervalInSeconds!i
*Type!s+Value!i
9MaximumBatchSize!{&fyFMaximumExecutionTimeoutInSeconds?iARollbackMaximumBatchSize?{&fy;WaitIntervalInSeconds!i
1EndpointArn!s
=AsyncInferenceConfig?{&k>:DataCaptureConfig?{&mT<EnableNetworkIsolation?b8EndpointConfigName!s6ExecutionRoleArn?s8ExplainerConfig?{&oU.KmsKeyId?s6MetricsConfig?{&tB<ProductionVariants![{&uABShadowProductionVariants?[{&uA.Tags?[{$].2VpcConfig?{$ve
5ClientConfig?{&kc5OutputConfig!{&l0
IMaxConcurrentInvocationsPerInstance?i
.KmsKeyId?s;NotificationConfig?{&ls3S3FailurePath?s2S3OutputPath?s
0ErrorTopic?sAIncludeInferenceResponseIn?[s2SuccessTopic?s
ACaptureContentTypeHeader?{&nx8CaptureOptions![{&oF6DestinationS3Uri!s3EnableCapture?b?InitialSamplingPercentage!i.KmsKeyId?s
6CsvContentTypes?[s7JsonContentTypes?[s
1CaptureMode!s
?ClarifyExplainerConfig?{&or
8EnableExplanations?s8InferenceConfig?{&pS3ShapConfig!{&rb
5ContentTemplate?s5FeatureHeaders?[s3FeatureTypes?[s7FeaturesAttribute?s4LabelAttribute?s3LabelHeaders?[s0LabelIndex?i4MaxPayloadInMB?i4MaxRecordCount?i:ProbabilityAttribute?s6ProbabilityIndex?i
5NumberOfSamples?i*Seed?i;ShapBaselineConfig!{&sU3TextConfig?{&t(.UseLogit?b
.MimeType?s2ShapBaseline?s5ShapBaselineUri?s
1Granularity!s.Language!s
AEnableDetailedObservability?b;EnableEnhancedMetrics?bEMetricPublishFrequencyInSeconds?n
5AcceleratorType?sBCapacityReservationConfig?{&z+QContainerStartupHealthCheckTimeoutInSeconds?i7CoreDumpConfig?{&z_5EnableSSMAccess?b9InferenceAmiVersion?s:InitialInstanceCount?i:InitialVariantWeight?n7InstancePools?[{&{$2InstanceType?s?ManagedInstanceScaling?{&{SGModelDataDownloadTimeoutInSeconds?i/ModelName?s6RoutingConfig?{&|n9ServerlessConfig?{'#lNVariantInstanceProvisionTimeoutInSeconds?n1VariantName!s4VolumeSizeInGB?i
CCapacityReservationPreference?s6MlReservationArn?s
6DestinationS3Uri!s.KmsKeyId?s
2InstanceType!s7ModelNameOverride?s.Priority!n
6MaxInstanceCount?i6MinInstanceCount?i6ScaleInPolicy?{&|<,Status?s
7CooldownInMinutes?n5MaximumStepSize?n.Strategy!s
APrefixAwareRoutingConfig?{'#E5RoutingStrategy!s
:ConcurrencyThreshold?n2PrefixLength?n
4MaxConcurrency!i4MemorySizeInMB!i<ProvisionedConcurrency?i
7EndpointConfigArn!s
1Description?s1DisplayName?s4ExperimentName!s.Tags?[{$].
3ExperimentArn?s
1Description?s:EventTimeFeatureName!s<FeatureDefinitions![{''i6FeatureGroupName!s;OfflineStoreConfig?{'(s:OnlineStoreConfig?{'*aARecordIdentifierFeatureName!s-RoleArn?s.Tags?[{$].9ThroughputConfig?{'+k
9CollectionConfig?{'(S4CollectionType?s1FeatureName!s1FeatureType!s
5VectorConfig?{'(f
/Dimension!i
:DataCatalogConfig?{')o>DisableGlueTableCreation?b8S3StorageConfig!{'*71TableFormat?s
-Catalog!s.Database!s/TableName!s
.KmsKeyId?s9ResolvedOutputS3Uri?s+S3Uri!s
7EnableOnlineStore?b7SecurityConfig?{'+O1StorageType?s4TtlDuration?{'+[
.KmsKeyId?s
*Unit?s+Value?i
BProvisionedReadCapacityUnits?iCProvisionedWriteCapacityUnits?i4ThroughputMode!s
5FeatureGroupArn!s
8FlowDefinitionName!sBHumanLoopActivationConfig?{'.N8HumanLoopConfig?{'/??HumanLoopRequestSource?{'2#5OutputConfig!{%T>-RoleArn!s.Tags?[{$].
LHumanLoopActivationConditionsConfig!{'.x
CHumanLoopActivationConditions!s
4HumanTaskUiArn!sAPublicWorkforceTaskPrice?{'1@GTaskAvailabilityLifetimeInSeconds?i/TaskCount!i5TaskDescription!s3TaskKeywords?[s<TaskTimeLimitInSeconds?i/TaskTitle!s1WorkteamArn!s
4AmountInUsd?{'1R
+Cents?i-Dollars?i;TenthFractionsOfACent?i
FAwsManagedHumanLoopRequestSource!s
7FlowDefinitionArn!s
4HubDescription!s4HubDisplayName?s-HubName!s8HubSearchKeywords?[s8S3StorageConfig?{'3d.Tags?[{$].
2S3OutputPath?s
,HubArn!s
5AccessConfig?{'564HubContentName!s4HubContentType!s7HubContentVersion?s-HubName!s0MaxResults?n/NextToken?s
0AcceptEula?b3ExpectedS3Url?s
>AuthorizedUrlConfigs![{'5|/NextToken?s
/LocalPath?s)Url?s
4HubContentName?s-HubName!s0MinVersion?sBSageMakerPublicHubContentArn!s.Tags?[{$].
,HubArn!s3HubContentArn!s
5HumanTaskUiName!s.Tags?[{$].3UiTemplate!{'7v
-Content!s
4HumanTaskUiArn!s
1Autotune?{':-FHyperParameterTuningJobConfig!{':5AHyperParameterTuningJobName!s.Tags?[{$].>TrainingJobDefinition?{'A]@TrainingJobDefinitions?[{'A]8WarmStartConfig?{'IH
*Mode!s
IHyperParameterTuningJobObjective?{%0g8ParameterRanges?{'<=0RandomSeed?i7ResourceLimits!{'>O.Strategy!s7StrategyConfig?{'?@BTrainingJobEarlyStoppingType?sDTuningJobCompletionCriteria?{'?{
8AutoParameters?[{'=WDCategoricalParameterRanges?[{'=kCContinuousParameterRanges?[{'>#@IntegerParameterRanges?[{'>#
*Name!s/ValueHint!s
*Name!s-Values![s
.MaxValue!s.MinValue!s*Name!s1ScalingType?s
=MaxNumberOfTrainingJobs?i=MaxParallelTrainingJobs!i9MaxRuntimeInSeconds?i
@HyperbandStrategyConfig?{'?^
1MaxResource?i1MinResource?i
BBestObjectiveNotImproving?{'@w<ConvergenceDetected?{'AD@TargetObjectiveMetricValue?n
IMaxNumberOfTrainingJobsNotImproving?i
;CompleteOnConvergence?s
?AlgorithmSpecification!{'F>9CheckpointConfig?{'G14DefinitionName?sKEnableInterContainerTrafficEncryption?b?EnableManagedSpotTraining?b<EnableNetworkIsolation?b2Environment?<s=HyperParameterRanges?{'<=KHyperParameterTuningResourceConfig?{'GF9InputDataConfig?[{%4t9OutputDataConfig!{%9E7ResourceConfig?{%9r6RetryStrategy?{'I0-RoleArn!s<StaticHyperParameters?<s:StoppingCondition!{%>W8TuningObjective?{%0g2VpcConfig?{$ve
3AlgorithmName?s;MetricDefinitions?[{%-s3TrainingImage?s7TrainingInputMode!s
/LocalPath?s+S3Uri!s
8AllocationStrategy?s9InstanceConfigs?[{'HY3InstanceCount?i2InstanceType?s4VolumeKmsKeyId?s4VolumeSizeInGB?i
3InstanceCount!i2InstanceType!s4VolumeSizeInGB!i
:MaximumRetryAttempts!i
HParentHyperParameterTuningJobs![{'J$3WarmStartType!s
AHyperParameterTuningJobName?s
@HyperParameterTuningJobArn!s
1Description?s1DisplayName?s/ImageName!s-RoleArn!s.Tags?[{$].
.ImageArn?s
.Aliases?[s/BaseImage!s1ClientToken?s-Horovod?b/ImageName!s-JobType?s1MlFramework?s/Processor?s5ProgrammingLang?s2ReleaseNotes?s4VendorGuidance?s
5ImageVersionArn?s
2EndpointName!s<InferenceComponentName!s6RuntimeConfig?{'Ne6Specification?{'Nr8Specifications?[{'Uc.Tags?[{$].1VariantName?s
/CopyCount!i
@BaseInferenceComponentName?sDComputeResourceRequirements?{'Pi2Container?{'R&8DataCacheConfig?{'S_2InstanceType?s/ModelName?s9SchedulingConfig?{'Sp:StartupParameters?{'Tj
;MaxMemoryRequiredInMb?i;MinMemoryRequiredInMb!iHNumberOfAcceleratorDevicesRequired?n>NumberOfCpuCoresRequired?n
1ArtifactUrl?s?ContainerMetricsConfig?{'Rh2Environment?<s+Image?s
:MetricsEndpoints?[{'S&
EMetricPublishFrequencyInSeconds?n9MetricsEndpointPath!s
3EnableCaching!b
@AvailabilityZoneBalance?{'TH7PlacementStrategy!s
5EnforcementMode!s2MaxImbalance?n
QContainerStartupHealthCheckTimeoutInSeconds?iGModelDataDownloadTimeoutInSeconds?i
@BaseInferenceComponentName?sDComputeResourceRequirements?{'WZ2Container?{'R&8DataCacheConfig?{'S_2InstanceType?s/ModelName?s9SchedulingConfig?{'Sp:StartupParameters?{'Xq
;MaxMemoryRequiredInMb?n;MinMemoryRequiredInMb!nHNumberOfAcceleratorDevicesRequired?n>NumberOfCpuCoresRequired?n
QContainerStartupHealthCheckTimeoutInSeconds?nGModelDataDownloadTimeoutInSeconds?n
;InferenceComponentArn!s
:DataStorageConfig?{'[h1Description?s2EndpointName!s,KmsKey?s7ModelVariants![{'\7*Name!s-RoleArn!s1Schedule?{']e9ShadowModeConfig!{']|.Tags?[{$].*Type!s
4ContentType?{&nx1Destination!s,KmsKey?s
=InfrastructureConfig!{'\l/ModelName!s1VariantName!s
8InfrastructureType!s@RealTimeInferenceConfig!{']E
3InstanceCount!i2InstanceType!s
-EndTime?t/StartTime?t
=ShadowModelVariants![{'^V<SourceModelVariantName!s
8SamplingPercentage!i<ShadowModelVariantName!s
<InferenceExperimentArn!s
4InputConfig!{'`a4JobDescription?s-JobName!s-JobType!s5OutputConfig?{'iE-RoleArn!s;StoppingConditions?{'iz.Tags?[{$].
8ContainerConfig?{'bs@EndpointConfigurations?[{'eJ3Endpoints?[{'g,:JobDurationInSeconds?i/ModelName?s<ModelPackageVersionArn?s6ResourceLimit?{'g<7TrafficPattern?{'ge4VolumeKmsKeyId?s2VpcConfig?{$ve
5DataInputConfig?s,Domain?s/Framework?s6FrameworkVersion?s6NearestModelName?s6PayloadConfig?{'dw;SupportedEndpointType?s=SupportedInstanceTypes?[sASupportedResponseMIMETypes?[s*Task?s
6SamplePayloadUrl?s<SupportedContentTypes?[s
CEnvironmentParameterRanges?{'fS@InferenceSpecificationName?s2InstanceType?s9ServerlessConfig?{'#l
DCategoricalParameterRanges?[{'fu
*Name!s,Value![s
2EndpointName?s
6MaxNumberOfTests?i8MaxParallelOfTests?i
0Phases?[{'h3/Stairs?{'hk1TrafficType?s
7DurationInSeconds?i:InitialNumberOfUsers?i/SpawnRate?i
7DurationInSeconds?i3NumberOfSteps?i2UsersPerStep?i
=CompiledOutputConfig?{'ik.KmsKeyId?s
1S3OutputUri?s
5FlatInvocations?s4MaxInvocations?i@ModelLatencyThresholds?[{'ja
0Percentile?s9ValueInMilliseconds?i
,JobArn!s
1JobCategory!s7JobConfigDocument!s<JobConfigSchemaVersion!s-JobName!s-RoleArn!s.Tags?[{$].
8HumanTaskConfig!{'nK4InputConfig!{'rI8LabelAttributeName!s>LabelCategoryConfigS3Uri?sDLabelingJobAlgorithmsConfig?{'sq5LabelingJobName!s5OutputConfig!{'uE-RoleArn!s;StoppingConditions?{'un.Tags?[{$].
FAnnotationConsolidationConfig?{'q[<MaxConcurrentTaskCount?iGNumberOfHumanWorkersPerDataObject!i;PreHumanTaskLambdaArn?sAPublicWorkforceTaskPrice?{'1@GTaskAvailabilityLifetimeInSeconds?i5TaskDescription!s3TaskKeywords?[s<TaskTimeLimitInSeconds!i/TaskTitle!s1UiConfig!{'r%1WorkteamArn!s
FAnnotationConsolidationLambdaArn!s
4HumanTaskUiArn?s5UiTemplateS3Uri?s
7DataAttributes?{'rn3DataSource!{'s+
9ContentClassifiers?[s
5S3DataSource?{'sQ6SnsDataSource?{'sb
3ManifestS3Uri!s
1SnsTopicArn!s
CInitialActiveLearningModelArn?sJLabelingJobAlgorithmSpecificationArn!sBLabelingJobResourceConfig?{'u$
4VolumeKmsKeyId?s2VpcConfig?{$ve
.KmsKeyId?s2S3OutputPath!s1SnsTopicArn?s
@MaxHumanLabeledObjectCount?iHMaxPercentageOfInputDatasetLabeled?i
4LabelingJobArn!s
:AccountDefaultStatus?s6ArtifactStoreUri!s:DefaultDomainIdList?[s.KmsKeyId?s;ModelRegistrationMode?s*Name!s-RoleArn!s.Tags?[{$].BWeeklyMaintenanceWindowStart?s
)Arn?s
6ArtifactStoreUri!s@AutomaticModelRegistration?b3MlflowVersion?s-RoleArn!s<S3BucketOwnerAccountId?s?S3BucketOwnerVerification?b.Tags?[{$].8TrackingServerName!s8TrackingServerSize?sBWeeklyMaintenanceWindowStart?s
7TrackingServerArn?s
4Containers?[{'|u<EnableNetworkIsolation?b6ExecutionRoleArn?sAInferenceExecutionConfig?{':-/ModelName!s9PrimaryContainer?{'|u.Tags?[{$].2VpcConfig?{$ve
DAdditionalModelDataSources?[{$nh7ContainerHostname?s?ContainerMetricsConfig?{'Rh2Environment?<s+Image?s4ImageConfig?{(%R@InferenceSpecificationName?s*Mode?s8ModelDataSource?{$qv2ModelDataUrl?s6ModelPackageName?s9MultiModelConfig?{(&N
:RepositoryAccessMode!s=RepositoryAuthConfig?{(&*
FRepositoryCredentialsProviderArn!s
7ModelCacheSetting?s
.ModelArn!s
7JobDefinitionName!s5JobResources!{&6aBModelBiasAppSpecification!{()8@ModelBiasBaselineConfig?{()_:ModelBiasJobInput!{(*3AModelBiasJobOutputConfig!{&5d6NetworkConfig?{&7]-RoleArn!s:StoppingCondition?{&8T.Tags?[{$].
/ConfigUri!s2Environment?<s.ImageUri!s
7BaseliningJobName?s<ConstraintsResource?{%#3
<BatchTransformInput?{&/j6EndpointInput?{&38;GroundTruthS3Input!{%#3
-Content!s3ModelCardName!s5ModelCardStatus!s7SecurityConfig?{'+O.Tags?[{$].
2ModelCardArn!s
<ModelCardExportJobName!s3ModelCardName!s6ModelCardVersion?i5OutputConfig!{(,o
2S3OutputPath!s
;ModelCardExportJobArn!s
7JobDefinitionName!s5JobResources!{&6aLModelExplainabilityAppSpecification!{()8JModelExplainabilityBaselineConfig?{()_DModelExplainabilityJobInput!{&/=KModelExplainabilityJobOutputConfig!{&5d6NetworkConfig?{&7]-RoleArn!s:StoppingCondition?{&8T.Tags?[{$].
KAdditionalInferenceSpecifications?[{(64;CertifyForMarketplace?b1ClientToken?sACustomerMetadataProperties?<s,Domain?s<DriftCheckBaselines?{(8,?InferenceSpecification?{$i|8ManagedStorageType?s;MetadataProperties?{%(79ModelApprovalStatus?s2ModelCard?{(;A7ModelLifeCycle?{(;g5ModelMetrics?{(<7=ModelPackageDescription?s;ModelPackageGroupName?s6ModelPackageName?sBModelPackageRegistrationType?s6SamplePayloadUrl?s7SecurityConfig?{(=m9SkipModelValidation?sESourceAlgorithmSpecification?{(=y/SourceUri?s.Tags?[{$].*Task?s@ValidationSpecification?{(>|
4Containers![{$k_1Description?s*Name!s<SupportedContentTypes?[sNSupportedRealtimeInferenceInstanceTypes?[sASupportedResponseMIMETypes?[sFSupportedTransformInstanceTypes?[s
-Bias?{(8s7Explainability?{(:W9ModelDataQuality?{(:y5ModelQuality?{(:y
3ConfigFile?{(9c@PostTrainingConstraints?{(:0?PreTrainingConstraints?{(:0
3ContentDigest?s1ContentType?s+S3Uri!s
3ContentDigest?s1ContentType!s+S3Uri!s
3ConfigFile?{(9c4Constraints?{(:0
4Constraints?{(:03Statistics?{(:0
6ModelCardContent?s5ModelCardStatus?s
+Stage!s6StageDescription?s1StageStatus!s
-Bias?{(=$7Explainability?{(=`9ModelDataQuality?{(:y5ModelQuality?{(:y
;PostTrainingReport?{(:0:PreTrainingReport?{(:0/Report?{(:0
/Report?{(:0
.KmsKeyId!s
:SourceAlgorithms![{(>7
3AlgorithmName!s3ModelDataETag?s8ModelDataSource?{$qv2ModelDataUrl?s
<ValidationProfiles![{(?M4ValidationRole!s
1ProfileName!s?TransformJobDefinition!{%?E
5ModelPackageArn!s
=ManagedConfiguration?{(A4BModelPackageGroupDescription?s;ModelPackageGroupName!s.Tags?[{$].
8ManagedStorageType?s
:ModelPackageGroupArn!s
7JobDefinitionName!s5JobResources!{&6aEModelQualityAppSpecification!{(D7CModelQualityBaselineConfig?{()_=ModelQualityJobInput!{(*3DModelQualityJobOutputConfig!{&5d6NetworkConfig?{&7]-RoleArn!s:StoppingCondition?{&8T.Tags?[{$].
9ContainerArguments?[s:ContainerEntrypoint?[s2Environment?<s.ImageUri!sEPostAnalyticsProcessorSourceUri?s1ProblemType?sARecordPreprocessorSourceUri?s
AMonitoringScheduleConfig!{(F\<MonitoringScheduleName!s.Tags?[{$].
@MonitoringJobDefinition?{(GcAMonitoringJobDefinitionName?s4MonitoringType?s7ScheduleConfig?{(K8
7BaselineConfig?{&.Q2Environment?<sCMonitoringAppSpecification!{(Is:MonitoringInputs![{&/=?MonitoringOutputConfig!{&5d<MonitoringResources!{&6a6NetworkConfig?{&7]-RoleArn!s:StoppingCondition?{&8T
9ContainerArguments?[s:ContainerEntrypoint?[s.ImageUri!sEPostAnalyticsProcessorSourceUri?sARecordPreprocessorSourceUri?s
9DataAnalysisEndTime?s;DataAnalysisStartTime?s8ScheduleExpression!s
;MonitoringScheduleArn!s
7AcceleratorTypes?[sAAdditionalCodeRepositories?[s;DefaultCodeRepository?s:DirectInternetAccess?sMInstanceMetadataServiceConfiguration?{(Ow2InstanceType!s3IpAddressType?s.KmsKeyId?s9LifecycleConfigName?s:NotebookInstanceName!s8PlatformIdentifier?s-RoleArn!s0RootAccess?s7SecurityGroupIds?[s.SubnetId?s.Tags?[{$].4VolumeSizeInGB?i
KMinimumInstanceMetadataServiceVersion!s
9NotebookInstanceArn?s
INotebookInstanceLifecycleConfigName!s2OnCreate?[{(QR1OnStart?[{(QR.Tags?[{$].
-Content?s
HNotebookInstanceLifecycleConfigArn?s
<DeploymentInstanceType!s6MaxInstanceCount?n4ModelSource!{(T_=OptimizationConfigs![{(UO>OptimizationEnvironment?<s9OptimizationJobName!s5OutputConfig!{(WW-RoleArn!s:StoppingCondition!{%>W.Tags?[{$].7TrainingPlanArns?[s2VpcConfig?{$ve
+S3?{(T|7SageMakerModel?{(UB
:ModelAccessConfig?{$p`+S3Uri?s
/ModelName?s
?ModelCompilationConfig?{(Vl@ModelQuantizationConfig?{(Vl<ModelShardingConfig?{(VlGModelSpeculativeDecodingConfig?{(W2
+Image?s:OverrideEnvironment?<s
/Technique!s;TrainingDataSource?{%Am
.KmsKeyId?s6S3OutputLocation!s7SageMakerModel?{(UB
8OptimizationJobArn!s
:ApplicationConfig?{(Zg.AuthType!s1ClientToken?sCEnableAutoMinorVersionUpgrade?bCEnableIamSessionBasedIdentity?b6ExecutionRoleArn!s2IdcConfig?{([z.KmsKeyId?s:MaintenanceConfig?{(\/*Name!s.Tags?[{$].*Tier!s*Type!s
1AdminUsers?[s0Arguments?<s<AssignedGroupPatterns?[s>RoleGroupAssignments?[{([]
4GroupPatterns![s.RoleName!s
1InstanceArn!s
<MaintenanceWindowStart?s
)Arn!s6ExpiresInSeconds?nHSessionExpirationDurationInSeconds?n
)Url?s
8ClientRequestToken?sAParallelismConfiguration?{(_<8PipelineDefinition?sEPipelineDefinitionS3Location?{(_Y9PipelineDescription?s9PipelineDisplayName?s2PipelineName!s-RoleArn!s.Tags?[{$].
?MaxParallelExecutionSteps!i
,Bucket!s/ObjectKey!s/VersionId?s
1PipelineArn?s
.DomainId!s6ExpiresInSeconds?i0LandingUri?sHSessionExpirationDurationInSeconds?i/SpaceName?s5UserProfileName!s
3AuthorizedUrl?s
6ExpiresInSeconds?iHSessionExpirationDurationInSeconds?i8TrackingServerName!s
:NotebookInstanceName!sHSessionExpirationDurationInSeconds?i
9AppSpecification!{(eT2Environment?<s9ExperimentConfig?{(f36NetworkConfig?{&7]:ProcessingInputs?[{(fw7ProcessingJobName!s?ProcessingOutputConfig?{(lJ<ProcessingResources!{(n)-RoleArn!s:StoppingCondition?{&8T.Tags?[{$].
9ContainerArguments?[s:ContainerEntrypoint?[s.ImageUri!s
4ExperimentName?s-RunName?s?TrialComponentDisplayName?s/TrialName?s
0AppManaged?b:DatasetDefinition?{(g[/InputName!s0S3Input?{(kG
@AthenaDatasetDefinition?{(hm:DataDistributionType?s/InputMode?s/LocalPath?sBRedshiftDatasetDefinition?{(j%
-Catalog!s.Database!s.KmsKeyId?s7OutputCompression?s2OutputFormat!s1OutputS3Uri!s1QueryString!s/WorkGroup?s
/ClusterId!s4ClusterRoleArn!s.Database!s,DbUser!s.KmsKeyId?s7OutputCompression?s2OutputFormat!s1OutputS3Uri!s1QueryString!s
/LocalPath?s7S3CompressionType?s<S3DataDistributionType?s0S3DataType!s1S3InputMode?s+S3Uri!s
.KmsKeyId?s1Outputs![{(ld
0AppManaged?b;FeatureStoreOutput?{(mK0OutputName!s1S3Output?{(m_
6FeatureGroupName!s
/LocalPath?s2S3UploadMode!s+S3Uri!s
6ClusterConfig!{(n=
3InstanceCount?i=InstancePreferences?[{(on2InstanceType?s;SelectedInstanceCount?n:SelectedInstanceType?s4VolumeKmsKeyId?s4VolumeSizeInGB!i
3InstanceCount?n2InstanceType!s
6ProcessingJobArn!s
8ProjectDescription?s1ProjectName!sJServiceCatalogProvisioningDetails?{(q\.Tags?[{$].;TemplateProviders?[{(r]
,PathId?s/ProductId!s<ProvisioningArtifactId?s@ProvisioningParameters?[{(rN
)Key?s+Value?s
<CfnTemplateProvider?{(rw
4Parameters?[{(sV-RoleARN?s2TemplateName!s1TemplateURL!s
)Key!s+Value?s
0ProjectArn!s/ProjectId!s
.DomainId!s:OwnershipSettings?{(uE6SpaceDisplayName?s/SpaceName!s6SpaceSettings?{(u]=SpaceSharingSettings?{({B.Tags?[{$].
:OwnerUserProfileName!s
-AppType?s>CodeEditorAppSettings?{(x%;CustomFileSystems?[{(y,>JupyterLabAppSettings?{(y{AJupyterServerAppSettings?{&F4AKernelGatewayAppSettings?{&F|2RemoteAccess?s;SpaceManagedResources?s=SpaceStorageSettings?{(zn
?AppLifecycleManagement?{(x[<DefaultResourceSpec?{%Di
5IdleSettings?{(xn
:IdleTimeoutInMinutes?i
6EfsFileSystem?{(yk<FSxLustreFileSystem?{(yk5S3FileSystem?{%#3
2FileSystemId!s
?AppLifecycleManagement?{(x[:CodeRepositories?[{&Du<DefaultResourceSpec?{%Di
;EbsStorageSettings?{({-
7EbsVolumeSizeInGb!i
1SharingType!s
.SpaceArn?s
BStudioLifecycleConfigAppType!sBStudioLifecycleConfigContent!s?StudioLifecycleConfigName!s.Tags?[{$].
>StudioLifecycleConfigArn?s
?AlgorithmSpecification?{)*-9CheckpointConfig?{'G18DebugHookConfig?{)-CADebugRuleConfigurations?[{).`KEnableInterContainerTrafficEncryption?b?EnableManagedSpotTraining?b<EnableNetworkIsolation?b2Environment?<s9ExperimentConfig?{(f36HyperParameters?<s9InfraCheckConfig?{)0'9InputDataConfig?[{%4t5MlflowConfig?{$wQ;ModelPackageConfig?{)0;9OutputDataConfig!{%9E7ProfilerConfig?{)0kDProfilerRuleConfigurations?[{).`:RemoteDebugConfig?{)1l7ResourceConfig?{%9r6RetryStrategy?{'I0-RoleArn!s<ServerlessJobConfig?{)2'>SessionChainingConfig?{)3E:StoppingCondition?{%>W.Tags?[{$].@TensorBoardOutputConfig?{)3a5TrainingJobName!s2VpcConfig?{$ve
3AlgorithmName?s9ContainerArguments?[s:ContainerEntrypoint?[sFEnableSageMakerMetricsTimeSeries?b;MetricDefinitions?[{%-s3TrainingImage?s<TrainingImageConfig?{),/7TrainingInputMode!s
BTrainingRepositoryAccessMode!sETrainingRepositoryAuthConfig?{),q
NTrainingRepositoryCredentialsProviderArn!s
BCollectionConfigurations?[{).65HookParameters?<s/LocalPath?s2S3OutputPath!s
4CollectionName?s;CollectionParameters?<s
2InstanceType?s/LocalPath?s;RuleConfigurationName!s8RuleEvaluatorImage!s5RuleParameters?<s2S3OutputPath?s4VolumeSizeInGB?i
6EnableInfraCheck?b
:ModelPackageGroupArn!s;SourceModelPackageArn?s
5DisableProfiler?bEProfilingIntervalInMilliseconds?l:ProfilingParameters?<s2S3OutputPath?s
7EnableRemoteDebug?b
0AcceptEula?b2BaseModelArn!s<CustomizationTechnique?s4EvaluationType?s2EvaluatorArn?s-JobType!s*Peft?s4SequenceLength?s
>EnableSessionTagChaining?b
/LocalPath?s2S3OutputPath!s
4TrainingJobArn!s
FSpareInstanceCountPerUltraServer?n.Tags?[{$].6TrainingPlanName!s<TrainingPlanOfferingId!s
5TrainingPlanArn!s
3BatchStrategy?s:DataCaptureConfig?{)8I7DataProcessing?{)9$2Environment?<s9ExperimentConfig?{(f3=MaxConcurrentTransforms?i4MaxPayloadInMB?i:ModelClientConfig?{)9O/ModelName!s.Tags?[{$].7TransformInput!{%@w6TransformJobName!s8TransformOutput!{%B);TransformResources!{%B\
6DestinationS3Uri!s9GenerateInferenceId?b.KmsKeyId?s
1InputFilter?s0JoinSource?s2OutputFilter?s
;InvocationsMaxRetries?iAInvocationsTimeoutInSeconds?i
5TransformJobArn!s
1DisplayName?s4ExperimentName!s;MetadataProperties?{%(7.Tags?[{$]./TrialName!s
.TrialArn?s
1DisplayName?s-EndTime?t8InputArtifacts?<{)=1;MetadataProperties?{%(79OutputArtifacts?<{)=14Parameters?<{)=F/StartTime?t/Status?{)=c.Tags?[{$].8TrialComponentName!s
/MediaType?s+Value!s
1NumberValue?n1StringValue?s
-Message?s3PrimaryStatus?s
7TrialComponentArn?s
.DomainId!s@SingleSignOnUserIdentifier?s;SingleSignOnUserValue?s.Tags?[{$].5UserProfileName!s5UserSettings?{&Hc
4UserProfileArn?s
6CognitoConfig?{)A(3IpAddressType?s3OidcConfig?{)A?7SourceIpConfig?{)C1.Tags?[{$].3WorkforceName!s;WorkforceVpcConfig?{)C;
.ClientId!s.UserPool!s
GAuthenticationRequestExtraParams?<s;AuthorizationEndpoint!s.ClientId!s2ClientSecret!s,Issuer!s-JwksUri!s4LogoutEndpoint!s+Scope?s3TokenEndpoint!s6UserInfoEndpoint!s
,Cidrs![s
7SecurityGroupIds?[s.Subnets?[s+VpcId?s
2WorkforceArn!s
1Description!s;MemberDefinitions![{)ENBNotificationConfiguration?{)FZ.Tags?[{$].BWorkerAccessConfiguration?{)Fr3WorkforceName?s2WorkteamName!s
@CognitoMemberDefinition?{)F,=OidcMemberDefinition?{)FO
.ClientId!s/UserGroup!s.UserPool!s
-Groups?[s
:NotificationTopicArn?s
2S3Presign?{)G(
=IamPolicyConstraints?{)GC
.SourceIp?s1VpcSourceIp?s
1WorkteamArn?s
8AiBenchmarkJobName!s
7AiBenchmarkJobArn?s
=AiRecommendationJobName!s
<AiRecommendationJobArn?s
:AiWorkloadConfigName!s
9AiWorkloadConfigArn?s
0ActionName!s
3AlgorithmName!s
-AppName!s-AppType!s.DomainId!s/SpaceName?s5UserProfileName?s
8AppImageConfigName!s
1ArtifactArn?s/Source?{%KM
4DestinationArn!s/SourceArn!s
1ClusterName!s
>ClusterSchedulerConfigId!s
8CodeRepositoryName!s
8CompilationJobName!s
4ComputeQuotaId!s
1ContextName!s
7JobDefinitionName!s
5DeviceFleetName!s
.DomainId!s8RetentionPolicy?{)ML
7HomeEfsFileSystem?s
<EdgeDeploymentPlanName!s
<EdgeDeploymentPlanName!s/StageName!s
2EndpointName!s
8EndpointConfigName!s
4ExperimentName!s
8FlowDefinitionName!s
-HubName!s
4HubContentName!s4HubContentType!s7HubContentVersion!s-HubName!s
4HubContentName!s4HubContentType!s-HubName!s
5HumanTaskUiName!s
AHyperParameterTuningJobName!s
/ImageName!s
+Alias?s/ImageName!s-Version?i
<InferenceComponentName!s
*Name!s
1JobCategory!s-JobName!s
)Arn!s
8TrackingServerName!s
/ModelName!s
3ModelCardName!s
6ModelPackageName!s
;ModelPackageGroupName!s
<MonitoringScheduleName!s
:NotebookInstanceName!s
INotebookInstanceLifecycleConfigName!s
9OptimizationJobName!s
)Arn!s1ClientToken?s
8ClientRequestToken?s2PipelineName!s
7ProcessingJobName!s
1ProjectName!s
.DomainId!s/SpaceName!s
?StudioLifecycleConfigName!s
1ResourceArn!s.TagKeys![s
5TrainingJobName!s
/TrialName!s
8TrialComponentName!s
.DomainId!s5UserProfileName!s
3WorkforceName!s
2WorkteamName!s
-Success!b
5DeviceFleetName!s2DeviceNames![s
7AiBenchmarkJobArn!s8AiBenchmarkJobName!s:AiBenchmarkJobStatus!s@AiWorkloadConfigIdentifier!s8BenchmarkTarget!{$uP2CreationTime!t-EndTime?t3FailureReason?s6NetworkConfig?{$vU5OutputConfig!{)Zx-RoleArn!s/StartTime?t.Tags?[{$].
8CloudWatchLogs?[{)[Y5MlflowConfig?{$wQ6S3OutputLocation!s
1LogGroupArn?s3LogStreamName?s
6AdapterSource?{$zk<AiRecommendationJobArn!s=AiRecommendationJobName!s?AiRecommendationJobStatus!s@AiWorkloadConfigIdentifier!s4ComputeSpec?{${j2CreationTime!t-EndTime?t3FailureReason?s?InferenceSpecification?{$|w4ModelSource!{%#*3OptimizeModel?b5OutputConfig!{)_g:PerformanceTarget?{%$&9Recommendations?[{)`Q-RoleArn!s/StartTime?t.Tags?[{$].
5MlflowConfig?{$wQAModelPackageGroupIdentifier?s6S3OutputLocation!s
7AdapterDetails?{)bE7AiBenchmarkJobArn?s@DeploymentConfiguration?{)bj=ExpectedPerformance?[{)dI5ModelDetails?{)di=OptimizationDetails?[{)f2?RecommendationDescription?s
:ModelPackageArns![{${60S3Uris![{${U
:CopyCountPerInstance?n;EnvironmentVariables?<s.ImageUri?s3InstanceCount?n2InstanceType?s>MinCpuMemoryRequiredInMb?n,S3?[{)d4
1ChannelName?s)Uri?s
,Metric!s*Stat?s*Unit?s+Value!s
@InferenceSpecificationName?s9InstanceDetails?[{)eU5ModelPackageArn?s
:CopyCountPerInstance?n3InstanceCount?n2InstanceType?s
9OptimizationConfig?<s6OptimizationType!s
9AiWorkloadConfigArn!s:AiWorkloadConfigName!s:AiWorkloadConfigs?{%%P2CreationTime!t6DatasetConfig?{%%m.Tags?[{$].
/ActionArn?s0ActionName?s0ActionType?s2CreatedBy?{)j-2CreationTime?t1Description?s7LastModifiedBy?{)j-6LastModifiedTime?t5LineageGroupArn?s;MetadataProperties?{%(71Properties?<s/Source?{%(j,Status?s
.DomainId?s4IamIdentity?{)jm4UserProfileArn?s5UserProfileName?s
)Arn?s1PrincipalId?s4SourceIdentity?s
2AlgorithmArn!s:AlgorithmDescription?s3AlgorithmName!s5AlgorithmStatus!s?AlgorithmStatusDetails!{)mq;CertifyForMarketplace?b2CreationTime!t?InferenceSpecification?{$i|/ProductId?s>TrainingSpecification!{%+-@ValidationSpecification?{%28
;ImageScanStatuses?[{)nI<ValidationStatuses?[{)nI
3FailureReason?s*Name!s,Status!s
,AppArn?s-AppName?s-AppType?s?BuiltInLifecycleConfigArn?s2CreationTime?t.DomainId?sOEffectiveTrustedIdentityPropagationStatus?s3FailureReason?s>LastHealthCheckTimestamp?t?LastUserActivityTimestamp?t2RecoveryMode?b5ResourceSpec?{%Di/SpaceName?s,Status?s5UserProfileName?s
7AppImageConfigArn?s8AppImageConfigName?sACodeEditorAppImageConfig?{%Gc2CreationTime?tAJupyterLabAppImageConfig?{%GcAKernelGatewayImageConfig?{%IQ6LastModifiedTime?t
1ArtifactArn!s
1ArtifactArn?s2ArtifactName?s2ArtifactType?s2CreatedBy?{)j-2CreationTime?t7LastModifiedBy?{)j-6LastModifiedTime?t5LineageGroupArn?s;MetadataProperties?{%(71Properties?<s/Source?{%KM
3AutoMLJobName!s
2AutoMLJobArn!s;AutoMLJobArtifacts?{)zg8AutoMLJobConfig?{%NL3AutoMLJobName!s;AutoMLJobObjective?{%RH>AutoMLJobSecondaryStatus!s5AutoMLJobStatus!s6BestCandidate?{){V2CreationTime!t-EndTime?t3FailureReason?sFGenerateCandidateDefinitionsOnly?b9InputDataConfig![{%RV6LastModifiedTime!t:ModelDeployConfig?{%Sm:ModelDeployResult?{'g,9OutputDataConfig!{%T>?PartialFailureReasons?[{*'m1ProblemType?s;ResolvedAttributes?{*(,-RoleArn!s
ICandidateDefinitionNotebookLocation?sEDataExplorationNotebookLocation?s
3CandidateName!s<CandidateProperties?{*$I5CandidateStatus!s8CandidateSteps![{*&22CreationTime!t-EndTime?t3FailureReason?sFFinalAutoMLJobObjectiveMetric?{*&nHInferenceContainerDefinitions?<[{*'F=InferenceContainers?[{*'F6LastModifiedTime!t5ObjectiveStatus!s
CCandidateArtifactLocations?{*%':CandidateMetrics?[{*%[
5BacktestResults?s4Explainability!s3ModelInsights?s
0MetricName?s)Set?s8StandardMetricName?s+Value?n
6CandidateStepArn!s7CandidateStepName!s7CandidateStepType!s
0MetricName!s8StandardMetricName?s*Type?s+Value!n
2Environment?<s+Image!s2ModelDataUrl!s
;PartialFailureMessage?s
;AutoMLJobObjective?{%RH;CompletionCriteria?{%PI1ProblemType?s
<AutoMLComputeConfig?{%WD2AutoMLJobArn!s;AutoMLJobArtifacts?{)zgBAutoMLJobInputDataConfig![{%Wy3AutoMLJobName!s;AutoMLJobObjective?{%RH>AutoMLJobSecondaryStatus!s5AutoMLJobStatus!s@AutoMLProblemTypeConfig?{%X^AAutoMLProblemTypeConfigName?s6BestCandidate?{){V2CreationTime!t8DataSplitConfig?{%QC-EndTime?t3FailureReason?s6LastModifiedTime!t:ModelDeployConfig?{%Sm:ModelDeployResult?{'g,9OutputDataConfig!{%T>?PartialFailureReasons?[{*'m;ResolvedAttributes?{*.9-RoleArn!s7SecurityConfig?{%QY
;AutoMLJobObjective?{%RHLAutoMLProblemTypeResolvedAttributes?{*/9;CompletionCriteria?{%PI
BTabularResolvedAttributes?{*0%ITextGenerationResolvedAttributes?{*04
1ProblemType?s
3BaseModelName?s
4AutoScaling?{*3Z0ClusterArn!s1ClusterName?s1ClusterRole?s3ClusterStatus!s2CreationTime?t4FailureMessage?s8InstanceGroups![{*43:NodeProvisioningMode?s2NodeRecovery?s5Orchestrator?{%qCBRestrictedInstanceGroups?[{*>DGRestrictedInstanceGroupsConfig?{*An<TieredStorageConfig?{%wF2VpcConfig?{$ve
4AutoScalerType?s4FailureMessage?s*Mode!s,Status!s
7ActiveOperations?<nCActiveSoftwareUpdateConfig?{%jw8AutoPatchConfig?{*;H=CapacityRequirements?{%lx2CurrentCount?i4CurrentImageId?s@CurrentImageReleaseVersion?s4DesiredImageId?s@DesiredImageReleaseVersion?s3ExecutionRole?s8ImageVersionStatus?s7InstanceGroupName?s=InstanceRequirements?{*<L@InstanceStorageConfigs?[{%mJ2InstanceType?s=InstanceTypeDetails?[{*=#9KubernetesConfig?{*=S8LifeCycleConfig?{%oq.MinCount?n9NetworkInterface?{%pB>OnStartDeepHealthChecks?[s:OverrideVpcConfig?{$ve>ScheduledUpdateConfig?{%pS4SlurmConfig?{%q%:SoftwareUpdateStatus?s,Status?s1TargetCount?i6TargetStateCount?n4ThreadsPerCore?i5TrainingPlanArn?s8TrainingPlanStatus?s
=CurrentPatchSchedule?{%lg9DeploymentConfig?{%jw=DesiredPatchSchedule?{%lg6PatchingStrategy?s
;CurrentInstanceTypes?[s;DesiredInstanceTypes?[s
2CurrentCount?n2InstanceType?s4ThreadsPerCore?n
4CurrentLabels?<s7CurrentTaints?[{%oY4DesiredLabels?<s7DesiredTaints?[{%oY
2CurrentCount?n:EnvironmentConfig?{*AI3ExecutionRole?s7InstanceGroupName?s@InstanceStorageConfigs?[{%u;2InstanceType?s>OnStartDeepHealthChecks?[s:OverrideVpcConfig?{$ve>ScheduledUpdateConfig?{%pS,Status?s1TargetCount?n4ThreadsPerCore?n5TrainingPlanArn?s8TrainingPlanStatus?s
8FSxLustreConfig?{%tm2S3OutputPath?s
@SharedEnvironmentConfig!{*B2
?CurrentFSxLustreConfig?{%tmDCurrentFSxLustreDeletionPolicy?s?DesiredFSxLustreConfig?{%tmDDesiredFSxLustreDeletionPolicy?s
1ClusterName!s-EventId!s
5EventDetails?{*D%
0ClusterArn!s1ClusterName!s1Description?s5EventDetails?{*EZ-EventId!s0EventLevel?s/EventTime!t7InstanceGroupName?s0InstanceId?s2ResourceType!s
6EventMetadata?{*En
0Cluster?{*F]1Instance?{*G>6InstanceGroup?{*Id=InstanceGroupScaling?{*Jw
;EksRoleAccessEntries?[s4FailureMessage?s4SlrAccessEntry?s
7AdditionalEnis?{*I'<CapacityReservation?{*I31CustomerEni?s4FailureMessage?sOInstanceRequirementsEniConfigurations?[{*IA7LcsExecutionState?s3NodeLogicalId?s
.EfaEnis?[s
)Arn?s*Type?s
7AdditionalEnis?{*I'1CustomerEni?s
1AmiOverride?s8AvailabilityZoneId?s<CapacityReservation?{*I34FailureMessage?s7SecurityGroupIds?[s.SubnetId?s
4FailureMessage?s3InstanceCount?n.MinCount?n1TargetCount?n
1ClusterName!s,NodeId?s3NodeLogicalId?s
4NodeDetails!{*L8
2CapacityType?s4CurrentImageId?s@CurrentImageReleaseVersion?s4DesiredImageId?s@DesiredImageReleaseVersion?s8ImageVersionStatus?s7InstanceGroupName?s0InstanceId?s7InstanceStatus?{*QX@InstanceStorageConfigs?[{%mJ2InstanceType?s9KubernetesConfig?{*=S<LastSoftwareUpdateTime?t0LaunchTime?t8LifeCycleConfig?{%oq9NetworkInterface?{%pB3NodeLogicalId?s:OverrideVpcConfig?{$ve2Placement?{*Ql8PrivateDnsHostname?s6PrivatePrimaryIp?s8PrivatePrimaryIpv6?s4ThreadsPerCore?i8UltraServerInfo?{*R;
-Message?s,Status!s
6AvailabilityZone?s8AvailabilityZoneId?s
(Id?s*Type?s
>ClusterSchedulerConfigId!sCClusterSchedulerConfigVersion?n
0ClusterArn?s?ClusterSchedulerConfigArn!s>ClusterSchedulerConfigId!sCClusterSchedulerConfigVersion!n2CreatedBy?{)j-2CreationTime!t1Description?s3FailureReason?s7LastModifiedBy?{)j-6LastModifiedTime?t*Name!s8SchedulerConfig?{%x\,Status!s4StatusDetails?<s
7CodeRepositoryArn!s8CodeRepositoryName!s2CreationTime!t2GitConfig?{%zZ6LastModifiedTime!t
8CompilationEndTime?t7CompilationJobArn!s8CompilationJobName!s:CompilationJobStatus!s:CompilationStartTime?t2CreationTime!t;DerivedInformation?{*Zg3FailureReason!s4InferenceImage?s4InputConfig!{%|n6LastModifiedTime!t7ModelArtifacts!{*['5ModelDigests?{*[;<ModelPackageVersionArn?s5OutputConfig!{&#N-RoleArn!s:StoppingCondition!{%>W2VpcConfig?{$ve
<DerivedDataInputConfig?s
6S3ModelArtifacts!s
4ArtifactDigest?s
4ComputeQuotaId!s9ComputeQuotaVersion?n
5ActivationState?s0ClusterArn?s5ComputeQuotaArn!s;ComputeQuotaConfig?{&&44ComputeQuotaId!s;ComputeQuotaTarget!{&(f9ComputeQuotaVersion!n2CreatedBy?{)j-2CreationTime!t1Description?s3FailureReason?s7LastModifiedBy?{)j-6LastModifiedTime?t*Name!s,Status!s
0ContextArn?s1ContextName?s1ContextType?s2CreatedBy?{)j-2CreationTime?t1Description?s7LastModifiedBy?{)j-6LastModifiedTime?t5LineageGroupArn?s1Properties?<s/Source?{%(j
2CreationTime!tDDataQualityAppSpecification!{&-#BDataQualityBaselineConfig?{&.Q<DataQualityJobInput!{&/=CDataQualityJobOutputConfig!{&5d6JobDefinitionArn!s7JobDefinitionName!s5JobResources!{&6a6NetworkConfig?{&7]-RoleArn!s:StoppingCondition?{&8T
5DeviceFleetName!s0DeviceName!s/NextToken?s
2AgentVersion?s1Description?s/DeviceArn?s5DeviceFleetName!s0DeviceName!s2IotThingName?s5LatestHeartbeat?t/MaxModels?i0Models?[{*eZ/NextToken?s6RegistrationTime!t
5LatestInference?t6LatestSampleTime?t/ModelName!s2ModelVersion!s
2CreationTime!t1Description?s4DeviceFleetArn!s5DeviceFleetName!s2IotRoleAlias?s6LastModifiedTime!t5OutputConfig!{&:(-RoleArn?s
.DomainId!s
:AppNetworkAccessType?s@AppSecurityGroupManagement?s.AuthMode?s2CreationTime?t=DefaultSpaceSettings?{&=q<DefaultUserSettings?{&Hc/DomainArn?s.DomainId?s0DomainName?s7DomainSettings?{&WL3FailureReason?s?HomeEfsFileSystemCreation?s9HomeEfsFileSystemId?s?HomeEfsFileSystemKmsKeyId?s.KmsKeyId?s6LastModifiedTime?tFSecurityGroupIdForDomainBoundary?s@SingleSignOnApplicationArn?sNSingleSignOnManagedApplicationInstanceId?s,Status?s0SubnetIds?[s4TagPropagation?s)Url?s+VpcId?s
<EdgeDeploymentPlanName!s0MaxResults?i/NextToken?s
2CreationTime?t5DeviceFleetName!s:EdgeDeploymentFailed?i;EdgeDeploymentPending?i;EdgeDeploymentPlanArn!s<EdgeDeploymentPlanName!s;EdgeDeploymentSuccess?i6LastModifiedTime?t6ModelConfigs![{&^q/NextToken?s0Stages![{*p*
9DeploymentConfig!{&_{9DeploymentStatus!{*q$>DeviceSelectionConfig!{&`:/StageName!s
AEdgeDeploymentFailedInStage!iBEdgeDeploymentPendingInStage!iBEdgeDeploymentStageStartTime?tAEdgeDeploymentStatusMessage?sBEdgeDeploymentSuccessInStage!i1StageStatus!s
:EdgePackagingJobName!s
8CompilationJobName?s2CreationTime?t9EdgePackagingJobArn!s:EdgePackagingJobName!s<EdgePackagingJobStatus!sCEdgePackagingJobStatusMessage?s6LastModifiedTime?t3ModelArtifact?s/ModelName?s4ModelSignature?s2ModelVersion?s5OutputConfig?{&:(?PresetDeploymentOutput?{*vB1ResourceKey?s-RoleArn?s
.Artifact?s,Status?s3StatusMessage?s*Type!s
=AsyncInferenceConfig?{&k>2CreationTime!t:DataCaptureConfig?{*zE1EndpointArn!s8EndpointConfigName?s2EndpointName!s4EndpointStatus!s8ExplainerConfig?{&oU3FailureReason?s=LastDeploymentConfig?{&ct6LastModifiedTime!t6MetricsConfig?{&tBAPendingDeploymentSummary?{*{F<ProductionVariants?[{+'(BShadowProductionVariants?[{+'(
3CaptureStatus!s?CurrentSamplingPercentage!i6DestinationS3Uri!s3EnableCapture!b.KmsKeyId!s
8EndpointConfigName!s<ProductionVariants?[{*|FBShadowProductionVariants?[{*|F/StartTime?t
5AcceleratorType?s:CurrentInstanceCount?i@CurrentServerlessConfig?{'#l3CurrentWeight?n8DeployedImages?[{+%\:DesiredInstanceCount?i@DesiredServerlessConfig?{'#l3DesiredWeight?n7InstancePools?[{+&52InstanceType?s?ManagedInstanceScaling?{&{S6RoutingConfig?{&|n1VariantName!s7VariantStatus?[{+&\
4ResolutionTime?t3ResolvedImage?s4SpecifiedImage?s
:CurrentInstanceCount!n2InstanceType!s
/StartTime?t,Status!s3StatusMessage?s
BCapacityReservationConfig?{+*<:CurrentInstanceCount?i@CurrentServerlessConfig?{'#l3CurrentWeight?n8DeployedImages?[{+%\:DesiredInstanceCount?i@DesiredServerlessConfig?{'#l3DesiredWeight?n7InstancePools?[{+&5?ManagedInstanceScaling?{&{S6RoutingConfig?{&|n1VariantName!s7VariantStatus?[{+&\
<AvailableInstanceCount?nCCapacityReservationPreference?sAEc2CapacityReservations?[{++z6MlReservationArn?s8TotalInstanceCount?n;UsedByCurrentEndpoint?n
<AvailableInstanceCount?n>Ec2CapacityReservationId?s8TotalInstanceCount?n;UsedByCurrentEndpoint?n
=AsyncInferenceConfig?{&k>2CreationTime!t:DataCaptureConfig?{&mT<EnableNetworkIsolation?b7EndpointConfigArn!s8EndpointConfigName!s6ExecutionRoleArn?s8ExplainerConfig?{&oU.KmsKeyId?s6MetricsConfig?{&tB<ProductionVariants![{&uABShadowProductionVariants?[{&uA2VpcConfig?{$ve
2CreatedBy?{)j-2CreationTime?t1Description?s1DisplayName?s3ExperimentArn?s4ExperimentName?s7LastModifiedBy?{)j-6LastModifiedTime?t/Source?{+1_
/SourceArn!s0SourceType?s
6FeatureGroupName!s/NextToken?s
2CreationTime!t1Description?s:EventTimeFeatureName!s3FailureReason?s<FeatureDefinitions![{''i5FeatureGroupArn!s6FeatureGroupName!s8FeatureGroupStatus?s6LastModifiedTime?t9LastUpdateStatus?{+6E/NextToken!s;OfflineStoreConfig?{'(s;OfflineStoreStatus?{+6_:OnlineStoreConfig?{'*a?OnlineStoreTotalSizeBytes?lARecordIdentifierFeatureName!s-RoleArn?s9ThroughputConfig?{'+k
3FailureReason?s,Status!s
3BlockedReason?s,Status!s
6FeatureGroupName!s1FeatureName!s
2CreationTime!t1Description?s5FeatureGroupArn!s6FeatureGroupName!s1FeatureName!s1FeatureType!s6LastModifiedTime!t4Parameters?[{(rN
2CreationTime!t3FailureReason?s7FlowDefinitionArn!s8FlowDefinitionName!s:FlowDefinitionStatus!sBHumanLoopActivationConfig?{'.N8HumanLoopConfig?{'/??HumanLoopRequestSource?{'2#5OutputConfig!{%T>-RoleArn!s
2CreationTime!t3FailureReason?s,HubArn!s4HubDescription?s4HubDisplayName?s-HubName!s8HubSearchKeywords?[s/HubStatus!s6LastModifiedTime!t8S3StorageConfig?{'3d
4HubContentName!s4HubContentType!s7HubContentVersion?s-HubName!s
2CreationTime!t;DocumentSchemaVersion!s3FailureReason?s,HubArn!s3HubContentArn!s@HubContentDependencies?[{+Az;HubContentDescription?s;HubContentDisplayName?s8HubContentDocument!s8HubContentMarkdown?s4HubContentName!s?HubContentSearchKeywords?[s6HubContentStatus!s4HubContentType!s7HubContentVersion!s-HubName!s6LastModifiedTime?t9ReferenceMinVersion?sBSageMakerPublicHubContentArn?s3SupportStatus?s
8DependencyCopyPath?s:DependencyOriginPath?s
2CreationTime!t4HumanTaskUiArn!s5HumanTaskUiName!s7HumanTaskUiStatus?s3UiTemplate!{+CJ
3ContentSha256?s)Url?s
1Autotune?{':-8BestTrainingJob?{+Hm:ConsumedResources?{+L&2CreationTime!t3FailureReason?sAHyperParameterTuningEndTime?t@HyperParameterTuningJobArn!sFHyperParameterTuningJobConfig!{':5AHyperParameterTuningJobName!sCHyperParameterTuningJobStatus!s6LastModifiedTime?t@ObjectiveStatusCounters!{+L:?OverallBestTrainingJob?{+Hm>TrainingJobDefinition?{'A]@TrainingJobDefinitions?[{'A]BTrainingJobStatusCounters!{+LZCTuningJobCompletionDetails?{+MI8WarmStartConfig?{'IH
2CreationTime!t3FailureReason?sTFinalHyperParameterTuningJobObjectiveMetric?{+Kc5ObjectiveStatus?s5TrainingEndTime?t4TrainingJobArn!s?TrainingJobDefinitionName?s5TrainingJobName!s7TrainingJobStatus!s7TrainingStartTime?t;TunedHyperParameters!<s3TuningJobName?s
0MetricName!s*Type?s+Value!n
6RuntimeInSeconds?i
,Failed?i-Pending?i/Succeeded?i
/Completed?i0InProgress?i7NonRetryableError?i4RetryableError?i-Stopped?i
=ConvergenceDetectedTime?tONumberOfTrainingJobsObjectiveNotImproving?i
2CreationTime?t1Description?s1DisplayName?s3FailureReason?s.ImageArn?s/ImageName?s1ImageStatus?s6LastModifiedTime?t-RoleArn?s
/BaseImage?s4ContainerImage?s2CreationTime?t3FailureReason?s-Horovod?b.ImageArn?s5ImageVersionArn?s8ImageVersionStatus?s-JobType?s6LastModifiedTime?t1MlFramework?s/Processor?s5ProgrammingLang?s2ReleaseNotes?s4VendorGuidance?s-Version?i
2CreationTime!t1EndpointArn!s2EndpointName!s3FailureReason?s;InferenceComponentArn!s<InferenceComponentName!s>InferenceComponentStatus?s=LastDeploymentConfig?{+U)6LastModifiedTime!t6RuntimeConfig?{+Vx6Specification?{+X$8Specifications?[{+Zh1VariantName?s
BAutoRollbackConfiguration?{&dn<RollingUpdatePolicy!{+Ub
9MaximumBatchSize!{%lWFMaximumExecutionTimeoutInSeconds?nARollbackMaximumBatchSize?{%lW;WaitIntervalInSeconds!n
6CurrentCopyCount?i6DesiredCopyCount?i9PlacementStatus?[{+W[
6CurrentCopyCount!n2InstanceType!s
@BaseInferenceComponentName?sDComputeResourceRequirements?{'Pi2Container?{+Yu8DataCacheConfig?{'S_2InstanceType?s/ModelName?s9SchedulingConfig?{'Sp:StartupParameters?{'Tj
1ArtifactUrl?s?ContainerMetricsConfig?{'Rh6DeployedImage?{+%\2Environment?<s
@BaseInferenceComponentName?sDComputeResourceRequirements?{'WZ2Container?{+Yu8DataCacheConfig?{'S_2InstanceType?s/ModelName?s9SchedulingConfig?{'Sp:StartupParameters?{'Xq
)Arn!s4CompletionTime?t2CreationTime?t:DataStorageConfig?{'[h1Description?s9EndpointMetadata!{+_7,KmsKey?s6LastModifiedTime?t7ModelVariants![{+`#*Name!s-RoleArn?s1Schedule?{']e9ShadowModeConfig?{']|,Status!s2StatusReason?s*Type!s
8EndpointConfigName?s2EndpointName!s4EndpointStatus?s3FailureReason?s
=InfrastructureConfig!{'\l/ModelName!s,Status!s1VariantName!s
-JobName!s
4CompletionTime?t2CreationTime!t>EndpointPerformances?[{+cF3FailureReason?sBInferenceRecommendations?[{+d-4InputConfig!{'`a,JobArn!s4JobDescription?s-JobName!s-JobType!s6LastModifiedTime!t-RoleArn!s,Status!s;StoppingConditions?{'iz
5EndpointInfo!{'g,0Metrics!{+cf
4MaxInvocations!i2ModelLatency!i
>EndpointConfiguration!{+eQ7InvocationEndTime?t9InvocationStartTime?t0Metrics?{+fQ;ModelConfiguration!{+go6RecommendationId?s
2EndpointName!s:InitialInstanceCount?i2InstanceType?s9ServerlessConfig?{'#l1VariantName!s
1CostPerHour?n6CostPerInference?n4CpuUtilization?n4MaxInvocations?i7MemoryUtilization?n2ModelLatency?i4ModelSetupTime?i
8CompilationJobName?s?EnvironmentParameters?[{+hd@InferenceSpecificationName?s
)Key!s+Value!s/ValueType!s
2CreationTime!t-EndTime?t3FailureReason?s,JobArn!s1JobCategory!s7JobConfigDocument?s<JobConfigSchemaVersion!s-JobName!s/JobStatus!s6LastModifiedTime!t-RoleArn!s5SecondaryStatus!sDSecondaryStatusTransitions![{+kP.Tags?[{$].
-EndTime?t/StartTime!t,Status!s3StatusMessage?s
1JobCategory!s<JobConfigSchemaVersion?s
1JobCategory!s5JobConfigSchema!s<JobConfigSchemaVersion!s
5LabelingJobName!s
2CreationTime!t3FailureReason?s8HumanTaskConfig!{'nK4InputConfig!{'rI6JobReferenceCode!s8LabelAttributeName?s>LabelCategoryConfigS3Uri?s6LabelCounters!{+q6DLabelingJobAlgorithmsConfig?{'sq4LabelingJobArn!s5LabelingJobName!s:LabelingJobOutput?{+r27LabelingJobStatus!s6LastModifiedTime!t5OutputConfig!{'uE-RoleArn!s;StoppingConditions?{'un.Tags?[{$].
=FailedNonRetryableError?i2HumanLabeled?i4MachineLabeled?i2TotalLabeled?i/Unlabeled?i
AFinalActiveLearningModelArn?s8OutputDatasetS3Uri!s
6LineageGroupName!s
2CreatedBy?{)j-2CreationTime?t1Description?s1DisplayName?s7LastModifiedBy?{)j-6LastModifiedTime?t5LineageGroupArn?s6LineageGroupName?s
:AccountDefaultStatus?s)Arn?s6ArtifactStoreUri?s2CreatedBy?{)j-2CreationTime?t:DefaultDomainIdList?[s.KmsKeyId?s7LastModifiedBy?{)j-6LastModifiedTime?t7MaintenanceStatus?s3MlflowVersion?s;ModelRegistrationMode?s*Name?s-RoleArn?s,Status?sBWeeklyMaintenanceWindowStart?s
6ArtifactStoreUri?s@AutomaticModelRegistration?b2CreatedBy?{)j-2CreationTime?t.IsActive?s7LastModifiedBy?{)j-6LastModifiedTime?t3MlflowVersion?s-RoleArn?s<S3BucketOwnerAccountId?s?S3BucketOwnerVerification?b7TrackingServerArn?sETrackingServerMaintenanceStatus?s8TrackingServerName?s8TrackingServerSize?s:TrackingServerStatus?s7TrackingServerUrl?sBWeeklyMaintenanceWindowStart?s
4Containers?[{'|u2CreationTime!tADeploymentRecommendation?{,#o<EnableNetworkIsolation?b6ExecutionRoleArn?sAInferenceExecutionConfig?{':-.ModelArn!s/ModelName!s9PrimaryContainer?{'|u2VpcConfig?{$ve
JRealTimeInferenceRecommendations?[{,$T:RecommendationStatus!s
2Environment?<s2InstanceType!s6RecommendationId!s
2CreationTime!t6JobDefinitionArn!s7JobDefinitionName!s5JobResources!{&6aBModelBiasAppSpecification!{()8@ModelBiasBaselineConfig?{()_:ModelBiasJobInput!{(*3AModelBiasJobOutputConfig!{&5d6NetworkConfig?{&7]-RoleArn!s:StoppingCondition?{&8T
2IncludedData?s3ModelCardName!s6ModelCardVersion?i
-Content!s2CreatedBy!{)j-2CreationTime!t7LastModifiedBy?{)j-6LastModifiedTime?t2ModelCardArn!s3ModelCardName!s?ModelCardProcessingStatus?s5ModelCardStatus!s6ModelCardVersion!i7SecurityConfig?{'+O
/CreatedAt!t8ExportArtifacts?{,,M3FailureReason?s4LastModifiedAt!t;ModelCardExportJobArn!s<ModelCardExportJobName!s3ModelCardName!s6ModelCardVersion!i5OutputConfig!{(,o,Status!s
7S3ExportArtifacts!s
2CreationTime!t6JobDefinitionArn!s7JobDefinitionName!s5JobResources!{&6aLModelExplainabilityAppSpecification!{()8JModelExplainabilityBaselineConfig?{()_DModelExplainabilityJobInput!{&/=KModelExplainabilityJobOutputConfig!{&5d6NetworkConfig?{&7]-RoleArn!s:StoppingCondition?{&8T
2IncludedData?s6ModelPackageName!s
KAdditionalInferenceSpecifications?[{(649ApprovalDescription?s;CertifyForMarketplace?b2CreatedBy?{)j-2CreationTime!tACustomerMetadataProperties?<s,Domain?s<DriftCheckBaselines?{(8,?InferenceSpecification?{$i|7LastModifiedBy?{)j-6LastModifiedTime?t8ManagedStorageType?s;MetadataProperties?{%(79ModelApprovalStatus?s2ModelCard?{(;A7ModelLifeCycle?{(;g5ModelMetrics?{(<75ModelPackageArn!s=ModelPackageDescription?s;ModelPackageGroupName?s6ModelPackageName!sBModelPackageRegistrationType?s8ModelPackageStatus!sBModelPackageStatusDetails!{,7|9ModelPackageVersion?i6SamplePayloadUrl?s7SecurityConfig?{(=m9SkipModelValidation?sESourceAlgorithmSpecification?{(=y/SourceUri?s*Task?s@ValidationSpecification?{(>|
;ImageScanStatuses?[{)nI<ValidationStatuses![{)nI
2CreatedBy!{)j-2CreationTime!t=ManagedConfiguration?{(A4:ModelPackageGroupArn!sBModelPackageGroupDescription?s;ModelPackageGroupName!s=ModelPackageGroupStatus!s
2CreationTime!t6JobDefinitionArn!s7JobDefinitionName!s5JobResources!{&6aEModelQualityAppSpecification!{(D7CModelQualityBaselineConfig?{()_=ModelQualityJobInput!{(*3DModelQualityJobOutputConfig!{&5d6NetworkConfig?{&7]-RoleArn!s:StoppingCondition?{&8T
2CreationTime!t2EndpointName?s3FailureReason?s6LastModifiedTime!tGLastMonitoringExecutionSummary?{,?Z;MonitoringScheduleArn!sAMonitoringScheduleConfig!{(F\<MonitoringScheduleName!s>MonitoringScheduleStatus!s4MonitoringType?s
2CreationTime!t2EndpointName?s3FailureReason?s6LastModifiedTime!t?MonitoringExecutionStatus!sAMonitoringJobDefinitionName?s<MonitoringScheduleName!s4MonitoringType?s6ProcessingJobArn?s3ScheduledTime!t
7AcceleratorTypes?[sAAdditionalCodeRepositories?[s2CreationTime?t;DefaultCodeRepository?s:DirectInternetAccess?s3FailureReason?sMInstanceMetadataServiceConfiguration?{(Ow2InstanceType?s3IpAddressType?s.KmsKeyId?s6LastModifiedTime?t8NetworkInterfaceId?s9NotebookInstanceArn?sINotebookInstanceLifecycleConfigName?s:NotebookInstanceName?s<NotebookInstanceStatus?s8PlatformIdentifier?s-RoleArn?s0RootAccess?s5SecurityGroups?[s.SubnetId?s)Url?s4VolumeSizeInGB?i
2CreationTime?t6LastModifiedTime?tHNotebookInstanceLifecycleConfigArn?sINotebookInstanceLifecycleConfigName?s2OnCreate?[{(QR1OnStart?[{(QR
2CreationTime!t<DeploymentInstanceType!s3FailureReason?s6LastModifiedTime!t6MaxInstanceCount?n4ModelSource!{(T_=OptimizationConfigs![{(UO9OptimizationEndTime?t>OptimizationEnvironment?<s8OptimizationJobArn!s9OptimizationJobName!s;OptimizationJobStatus!s;OptimizationOutput?{,Li;OptimizationStartTime?t5OutputConfig!{(WW-RoleArn!s:StoppingCondition!{%>W7TrainingPlanArns?[s2VpcConfig?{$ve
?RecommendedInferenceImage?s
)Arn!s=IncludeAvailableUpgrade?b
:ApplicationConfig?{(Zg)Arn?s.AuthType?s9AvailableUpgrade?{,Py-BaseUrl?s2CreationTime?t;CurrentVersionEolDate?tCEnableAutoMinorVersionUpgrade?bCEnableIamSessionBasedIdentity?b.Error?{,Q:6ExecutionRoleArn?s2IdcConfig?{,QK.KmsKeyId?s6LastModifiedTime?t:MaintenanceConfig?{(\/*Name?s,Status?s*Tier?s*Type?s-Version?s
3ReleaseNotes?[s-Version?s
*Code?s,Reason?s
4ApplicationArn?s1InstanceArn!s
2PipelineName!s7PipelineVersionId?n
2CreatedBy?{)j-2CreationTime?t7LastModifiedBy?{)j-6LastModifiedTime?t1LastRunTime?tAParallelismConfiguration?{(_<1PipelineArn?s8PipelineDefinition?s9PipelineDescription?s9PipelineDisplayName?s2PipelineName?s4PipelineStatus?s@PipelineVersionDescription?s@PipelineVersionDisplayName?s-RoleArn?s
:PipelineExecutionArn!s
2CreationTime?t8PipelineDefinition?s
2CreatedBy?{)j-2CreationTime?t3FailureReason?s7LastModifiedBy?{)j-6LastModifiedTime?t5MLflowConfig?{,YtAParallelismConfiguration?{(_<1PipelineArn?s:PipelineExecutionArn?sBPipelineExecutionDescription?sBPipelineExecutionDisplayName?s=PipelineExecutionStatus?sAPipelineExperimentConfig?{,ZF7PipelineVersionId?nASelectiveExecutionConfig?{,Zd
:MlflowExperimentName?s7MlflowResourceArn?s
4ExperimentName?s/TrialName?s
7SelectedSteps![{,[<@SourcePipelineExecutionArn?s
.StepName!s
9AppSpecification!{(eT2AutoMLJobArn?s2CreationTime!t2Environment?<s1ExitMessage?s9ExperimentConfig?{(f33FailureReason?s6LastModifiedTime?t;MonitoringScheduleArn?s6NetworkConfig?{&7]7ProcessingEndTime?t:ProcessingInputs?[{(fw6ProcessingJobArn!s7ProcessingJobName!s9ProcessingJobStatus!s?ProcessingOutputConfig?{(lJ<ProcessingResources!{(n)9ProcessingStartTime?t-RoleArn?s:StoppingCondition?{&8T4TrainingJobArn?s
2CreatedBy?{)j-2CreationTime!t7LastModifiedBy?{)j-6LastModifiedTime?t0ProjectArn!s8ProjectDescription?s/ProjectId!s1ProjectName!s3ProjectStatus!sPServiceCatalogProvisionedProductDetails?{,bqJServiceCatalogProvisioningDetails?{(q\ATemplateProviderDetails?[{,cQ
:ProvisionedProductId?sEProvisionedProductStatusMessage?s
BCfnTemplateProviderDetail?{,cq
4Parameters?[{(sV-RoleARN?s4StackDetail?{,da2TemplateName!s1TemplateURL!s
(Id?s*Name?s3StatusMessage!s
9ReservedCapacityArn!s
6AvailabilityZone?s<AvailableInstanceCount?n3DurationHours?n5DurationMinutes?n-EndTime?t8InUseInstanceCount?n2InstanceType!s9ReservedCapacityArn!s:ReservedCapacityType?s/StartTime?t,Status?s8TotalInstanceCount!n;UltraServerSummary?{,gs
AAvailableSpareInstanceCount?n2InstanceType!s6UltraServerCount?n5UltraServerType!s<UnhealthyInstanceCount?n
2CreationTime?t.DomainId?s3FailureReason?s:HomeEfsFileSystemUid?s6LastModifiedTime?t:OwnershipSettings?{(uE.SpaceArn?s6SpaceDisplayName?s/SpaceName?s6SpaceSettings?{(u]=SpaceSharingSettings?{({B,Status?s)Url?s
2CreationTime?t6LastModifiedTime?tBStudioLifecycleConfigAppType?s>StudioLifecycleConfigArn?sBStudioLifecycleConfigContent?s?StudioLifecycleConfigName?s
1WorkteamArn!s
;SubscribedWorkteam!{,mU
/ListingId?s<MarketplaceDescription?s6MarketplaceTitle?s0SellerName?s1WorkteamArn!s
?AlgorithmSpecification?{)*-2AutoMLJobArn?s;BillableTimeInSeconds?i8BillableTokenCount?n9CheckpointConfig?{'G12CreationTime!t8DebugHookConfig?{)-CADebugRuleConfigurations?[{).`EDebugRuleEvaluationStatuses?[{,zeKEnableInterContainerTrafficEncryption?b?EnableManagedSpotTraining?b<EnableNetworkIsolation?b2Environment?<s9ExperimentConfig?{(f33FailureReason?s=FinalMetricDataList?[{,{u6HyperParameters?<s9InfraCheckConfig?{)0'9InputDataConfig?[{%4t4LabelingJobArn?s6LastModifiedTime?t5MlflowConfig?{$wQ6MlflowDetails?{,|=7ModelArtifacts!{*[';ModelPackageConfig?{)0;9OutputDataConfig?{%9E;OutputModelPackageArn?s7ProfilerConfig?{)0kDProfilerRuleConfigurations?[{).`HProfilerRuleEvaluationStatuses?[{,ze5ProfilingStatus?s5ProgressInfo?{,|a:RemoteDebugConfig?{)1l7ResourceConfig?{%9r6RetryStrategy?{'I0-RoleArn?s5SecondaryStatus!sDSecondaryStatusTransitions?[{+kP<ServerlessJobConfig?{)2':StoppingCondition!{%>W@TensorBoardOutputConfig?{)3a5TrainingEndTime?t4TrainingJobArn!s5TrainingJobName!s7TrainingJobStatus!s7TrainingStartTime?t;TrainingTimeInSeconds?i2TuningJobArn?s2VpcConfig?{$ve7WarmPoolStatus?{-#I
6LastModifiedTime?t;RuleConfigurationName?s:RuleEvaluationJobArn?s:RuleEvaluationStatus?s3StatusDetails?s
0MetricName?s/Timestamp?t+Value?n
8MlflowExperimentId?s1MlflowRunId?s
2CurrentEpoch?n1CurrentStep?n.MaxEpoch?n<TotalStepCountPerEpoch?n
KResourceRetainedBillableTimeInSeconds?i1ReusedByJob?s,Status!s
6TrainingPlanName!s
<AvailableInstanceCount?nAAvailableSpareInstanceCount?n2CurrencyCode?s3DurationHours?n5DurationMinutes?n-EndTime?t8InUseInstanceCount?nCReservedCapacitySummaries?[{-(3/StartTime?t,Status!s3StatusMessage?s6TargetResources?[s8TotalInstanceCount?n;TotalUltraServerCount?n5TrainingPlanArn!s6TrainingPlanName!s<UnhealthyInstanceCount?n0UpfrontFee?s
6AvailabilityZone?s8AvailabilityZoneId?s3DurationHours?n5DurationMinutes?n-EndTime?t2InstanceType!s9ReservedCapacityArn!s:ReservedCapacityType?s/StartTime?t,Status!s8TotalInstanceCount!n6UltraServerCount?n5UltraServerType?s
0MaxResults?n/NextToken?s5TrainingPlanArn!s
/NextToken?s@TrainingPlanExtensions![{-+[
6AvailabilityZone?s8AvailabilityZoneId?s2CurrencyCode?s3DurationHours?n-EndDate?t0ExtendedAt?t3PaymentStatus?s/StartDate?t,Status?sETrainingPlanExtensionOfferingId!s0UpfrontFee?s
6TransformJobName!s
2AutoMLJobArn?s3BatchStrategy?s2CreationTime!t:DataCaptureConfig?{)8I7DataProcessing?{)9$2Environment?<s9ExperimentConfig?{(f33FailureReason?s4LabelingJobArn?s=MaxConcurrentTransforms?i4MaxPayloadInMB?i:ModelClientConfig?{)9O/ModelName!s6TransformEndTime?t7TransformInput!{%@w5TransformJobArn!s6TransformJobName!s8TransformJobStatus!s8TransformOutput?{%B);TransformResources!{%B\8TransformStartTime?t
2CreatedBy?{)j-2CreationTime?t1DisplayName?s4ExperimentName?s7LastModifiedBy?{)j-6LastModifiedTime?t;MetadataProperties?{%(7/Source?{+1_.TrialArn?s/TrialName?s
2CreatedBy?{)j-2CreationTime?t1DisplayName?s-EndTime?t8InputArtifacts?<{)=17LastModifiedBy?{)j-6LastModifiedTime?t5LineageGroupArn?s;MetadataProperties?{%(71Metrics?[{-7H9OutputArtifacts?<{)=14Parameters?<{)=F/Source?{+1_1Sources?[{+1_/StartTime?t/Status?{)=c7TrialComponentArn?s8TrialComponentName?s
)Avg?n+Count?i*Last?n)Max?n0MetricName?s)Min?n/SourceArn?s,StdDev?n/TimeStamp?t
2CreationTime?t.DomainId?s3FailureReason?s:HomeEfsFileSystemUid?s6LastModifiedTime?t@SingleSignOnUserIdentifier?s;SingleSignOnUserValue?s,Status?s4UserProfileArn?s5UserProfileName?s5UserSettings?{&Hc
2Workforce!{-:b
6CognitoConfig?{)A(0CreateDate?t3FailureReason?s3IpAddressType?s5LastUpdatedDate?t3OidcConfig?{-<q7SourceIpConfig?{)C1,Status?s/SubDomain?s2WorkforceArn!s3WorkforceName!s;WorkforceVpcConfig?{->T
GAuthenticationRequestExtraParams?<s;AuthorizationEndpoint?s.ClientId?s,Issuer?s-JwksUri?s4LogoutEndpoint?s+Scope?s3TokenEndpoint?s6UserInfoEndpoint?s
7SecurityGroupIds![s.Subnets![s3VpcEndpointId?s+VpcId!s
1Workteam!{-?A
0CreateDate?t1Description!s5LastUpdatedDate?t;MemberDefinitions![{)ENBNotificationConfiguration?{)FZ8ProductListingIds?[s/SubDomain?sBWorkerAccessConfiguration?{)Fr2WorkforceArn?s1WorkteamArn!s2WorkteamName!s
ETrainingPlanExtensionOfferingId!s
@TrainingPlanExtensions![{-+[
7AgentVersions?[{-Cw1Description?s4DeviceFleetArn!s5DeviceFleetName!s4DeviceStats?{-D54ModelStats?[{-De5OutputConfig?{&:(5ReportGenerated?t
0AgentCount!l-Version!s
:ConnectedDeviceCount!l;RegisteredDeviceCount!l
7ActiveDeviceCount!l:ConnectedDeviceCount!l/ModelName!s2ModelVersion!s8OfflineDeviceCount!l9SamplingDeviceCount!l
5LineageGroupArn?s4ResourcePolicy?s
4ResourcePolicy!s
2EndpointName?sEInferenceRecommendationsJobName!s6RecommendationId?s?ScalingPolicyObjective?{-H$ATargetCpuUtilizationPerCore?i
=MaxInvocationsPerMinute?i=MinInvocationsPerMinute?i
DDynamicScalingConfiguration?{-JQ2EndpointName?sEInferenceRecommendationsJobName?s/Metric?{-M76RecommendationId?s?ScalingPolicyObjective?{-H$ATargetCpuUtilizationPerCore?i
1MaxCapacity?i1MinCapacity?i5ScaleInCooldown?i6ScaleOutCooldown?i9ScalingPolicies?[{-KO
7TargetTracking?{-Kd
<MetricSpecification?{-L21TargetValue?n
3Customized?{-LS3Predefined?{-Ly
0MetricName?s/Namespace?s/Statistic?s
:PredefinedMetricType?s
<InvocationsPerInstance?i2ModelLatency?i
.Resource!s8SuggestionQuery?{-N'
:PropertyNameQuery?{-N?
6PropertyNameHint!s
APropertyNameSuggestions?[{-Nr
2PropertyName?s
;DocumentSchemaVersion!s;HubContentDescription?s;HubContentDisplayName?s8HubContentDocument!s8HubContentMarkdown?s4HubContentName!s?HubContentSearchKeywords?[s4HubContentType!s7HubContentVersion?s-HubName!s3SupportStatus?s.Tags?[{$].
7CreationTimeAfter?t8CreationTimeBefore?t0MaxResults?n2NameContains?s/NextToken?s,SortBy?s/SortOrder?s2StatusEquals?s
9AiBenchmarkJobs![{-SC/NextToken?s
7AiBenchmarkJobArn!s8AiBenchmarkJobName!s:AiBenchmarkJobStatus!s:AiWorkloadConfigName?s2CreationTime!t-EndTime?t
>AiRecommendationJobs![{-U(/NextToken?s
<AiRecommendationJobArn!s=AiRecommendationJobName!s?AiRecommendationJobStatus!s2CreationTime!t-EndTime?t
7CreationTimeAfter?t8CreationTimeBefore?t0MaxResults?n2NameContains?s/NextToken?s,SortBy?s/SortOrder?s
;AiWorkloadConfigs![{-Wi/NextToken?s
9AiWorkloadConfigArn!s:AiWorkloadConfigName!s2CreationTime!t
0ActionType?s2CreatedAfter?t3CreatedBefore?t0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s/SourceUri?s
9ActionSummaries?[{-Y|/NextToken?s
/ActionArn?s0ActionName?s0ActionType?s2CreationTime?t6LastModifiedTime?t/Source?{%(j,Status?s
7CreationTimeAfter?t8CreationTimeBefore?t0MaxResults?i2NameContains?s/NextToken?s,SortBy?s/SortOrder?s
>AlgorithmSummaryList![{-\[/NextToken?s
2AlgorithmArn!s:AlgorithmDescription?s3AlgorithmName!s5AlgorithmStatus!s2CreationTime!t
+Alias?s/ImageName!s0MaxResults?i/NextToken?s-Version?i
/NextToken?sCSageMakerImageVersionAliases?[s
7CreationTimeAfter?t8CreationTimeBefore?t0MaxResults?i7ModifiedTimeAfter?t8ModifiedTimeBefore?t2NameContains?s/NextToken?s,SortBy?s/SortOrder?s
9AppImageConfigs?[{)qk/NextToken?s
4DomainIdEquals?s0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s5SpaceNameEquals?s;UserProfileNameEquals?s
.Apps?[{-b1/NextToken?s
-AppName?s-AppType?s2CreationTime?t.DomainId?s5ResourceSpec?{%Di/SpaceName?s,Status?s5UserProfileName?s
2ArtifactType?s2CreatedAfter?t3CreatedBefore?t0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s/SourceUri?s
;ArtifactSummaries?[{-ds/NextToken?s
1ArtifactArn?s2ArtifactName?s2ArtifactType?s2CreationTime?t6LastModifiedTime?t/Source?{%KM
5AssociationType?s2CreatedAfter?t3CreatedBefore?t4DestinationArn?s5DestinationType?s0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s/SourceArn?s0SourceType?s
>AssociationSummaries?[{-h*/NextToken?s
5AssociationType?s2CreatedBy?{)j-2CreationTime?t4DestinationArn?s5DestinationName?s5DestinationType?s/SourceArn?s0SourceName?s0SourceType?s
7CreationTimeAfter?t8CreationTimeBefore?t;LastModifiedTimeAfter?t<LastModifiedTimeBefore?t0MaxResults?i2NameContains?s/NextToken?s,SortBy?s/SortOrder?s2StatusEquals?s
<AutoMLJobSummaries![{-ku/NextToken?s
2AutoMLJobArn!s3AutoMLJobName!s>AutoMLJobSecondaryStatus!s5AutoMLJobStatus!s2CreationTime!t-EndTime?t3FailureReason?s6LastModifiedTime!t?PartialFailureReasons?[{*'m
3AutoMLJobName!s9CandidateNameEquals?s0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s2StatusEquals?s
4Candidates![{){V/NextToken?s
1ClusterName!s4EventTimeAfter?t5EventTimeBefore?t7InstanceGroupName?s0MaxResults?n/NextToken?s,NodeId?s2ResourceType?s,SortBy?s/SortOrder?s
0Events?[{-q&/NextToken?s
0ClusterArn!s1ClusterName!s1Description?s-EventId!s0EventLevel?s/EventTime!t7InstanceGroupName?s0InstanceId?s2ResourceType!s
1ClusterName!s7CreationTimeAfter?t8CreationTimeBefore?t;IncludeNodeLogicalIds?b?InstanceGroupNameContains?s0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s
>ClusterNodeSummaries![{-tW/NextToken?s
@CurrentImageReleaseVersion?s8ImageVersionStatus?s7InstanceGroupName!s0InstanceId!s7InstanceStatus!{*QX2InstanceType!s<LastSoftwareUpdateTime?t0LaunchTime!t3NodeLogicalId?s8PrivateDnsHostname?s8UltraServerInfo?{*R;
0ClusterArn?s2CreatedAfter?t3CreatedBefore?t0MaxResults?n2NameContains?s/NextToken?s,SortBy?s/SortOrder?s,Status?s
IClusterSchedulerConfigSummaries?[{-xl/NextToken?s
0ClusterArn?s?ClusterSchedulerConfigArn!s>ClusterSchedulerConfigId!sCClusterSchedulerConfigVersion?n2CreationTime!t6LastModifiedTime?t*Name!s,Status!s
7CreationTimeAfter?t8CreationTimeBefore?t0MaxResults?i2NameContains?s/NextToken?s,SortBy?s/SortOrder?s5TrainingPlanArn?s
:ClusterSummaries![{-|8/NextToken?s
0ClusterArn!s1ClusterName!s3ClusterStatus!s2CreationTime!t8ImageVersionStatus?s7TrainingPlanArns?[s
7CreationTimeAfter?t8CreationTimeBefore?t;LastModifiedTimeAfter?t<LastModifiedTimeBefore?t0MaxResults?i2NameContains?s/NextToken?s,SortBy?s/SortOrder?s
CCodeRepositorySummaryList![{*Ut/NextToken?s
ACompilationJobSummaries![{.&$/NextToken?s
8CompilationEndTime?t7CompilationJobArn!s8CompilationJobName!s:CompilationJobStatus!s:CompilationStartTime?t=CompilationTargetDevice?sJCompilationTargetPlatformAccelerator?sCCompilationTargetPlatformArch?sACompilationTargetPlatformOs?s2CreationTime!t6LastModifiedTime?t
?ComputeQuotaSummaries?[{.)M/NextToken?s
5ActivationState?s0ClusterArn?s5ComputeQuotaArn!s;ComputeQuotaConfig?{&&44ComputeQuotaId!s;ComputeQuotaTarget!{&(f9ComputeQuotaVersion?n2CreationTime!t6LastModifiedTime?t*Name!s,Status!s
1ContextType?s2CreatedAfter?t3CreatedBefore?t0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s/SourceUri?s
:ContextSummaries?[{.-,/NextToken?s
0ContextArn?s1ContextName?s1ContextType?s2CreationTime?t6LastModifiedTime?t/Source?{%(j
7CreationTimeAfter?t8CreationTimeBefore?t2EndpointName?s0MaxResults?i2NameContains?s/NextToken?s,SortBy?s/SortOrder?s
@JobDefinitionSummaries![{./p/NextToken?s
2CreationTime!t2EndpointName!s@MonitoringJobDefinitionArn!sAMonitoringJobDefinitionName!s
>DeviceFleetSummaries![{.1>/NextToken?s
2CreationTime?t4DeviceFleetArn!s5DeviceFleetName!s6LastModifiedTime?t
5DeviceFleetName?s:LatestHeartbeatAfter?t0MaxResults?i/ModelName?s/NextToken?s
9DeviceSummaries![{.3B/NextToken?s
2AgentVersion?s1Description?s/DeviceArn!s5DeviceFleetName?s0DeviceName!s2IotThingName?s5LatestHeartbeat?t0Models?[{.4r6RegistrationTime?t
/ModelName!s2ModelVersion!s
0MaxResults?i/NextToken?s
1Domains?[{.5i/NextToken?s
2CreationTime?t/DomainArn?s.DomainId?s0DomainName?s6LastModifiedTime?t,Status?s)Url?s
7CreationTimeAfter?t8CreationTimeBefore?t=DeviceFleetNameContains?s;LastModifiedTimeAfter?t<LastModifiedTimeBefore?t0MaxResults?i2NameContains?s/NextToken?s,SortBy?s/SortOrder?s
EEdgeDeploymentPlanSummaries![{.98/NextToken?s
2CreationTime?t5DeviceFleetName!s:EdgeDeploymentFailed!i;EdgeDeploymentPending!i;EdgeDeploymentPlanArn!s<EdgeDeploymentPlanName!s;EdgeDeploymentSuccess!i6LastModifiedTime?t
7CreationTimeAfter?t8CreationTimeBefore?t;LastModifiedTimeAfter?t<LastModifiedTimeBefore?t0MaxResults?i7ModelNameContains?s2NameContains?s/NextToken?s,SortBy?s/SortOrder?s2StatusEquals?s
CEdgePackagingJobSummaries![{.=e/NextToken?s
8CompilationJobName?s2CreationTime?t9EdgePackagingJobArn!s:EdgePackagingJobName!s<EdgePackagingJobStatus!s6LastModifiedTime?t/ModelName?s2ModelVersion?s
9EndpointConfigs![{.?m/NextToken?s
2CreationTime!t7EndpointConfigArn!s8EndpointConfigName!s
3Endpoints![{.@i/NextToken?s
2CreationTime!t1EndpointArn!s2EndpointName!s4EndpointStatus!s6LastModifiedTime!t
2CreatedAfter?t3CreatedBefore?t0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s
=ExperimentSummaries?[{.B{/NextToken?s
2CreationTime?t1DisplayName?s3ExperimentArn?s4ExperimentName?s9ExperimentSource?{+1_6LastModifiedTime?t
7CreationTimeAfter?t8CreationTimeBefore?t>FeatureGroupStatusEquals?s0MaxResults?i2NameContains?s/NextToken?s>OfflineStoreStatusEquals?s,SortBy?s/SortOrder?s
?FeatureGroupSummaries![{.FA/NextToken?s
2CreationTime!t5FeatureGroupArn!s6FeatureGroupName!s8FeatureGroupStatus?s;OfflineStoreStatus?{+6_
7CreationTimeAfter?t8CreationTimeBefore?t0MaxResults?i/NextToken?s/SortOrder?s
AFlowDefinitionSummaries![{.Hi/NextToken?s
2CreationTime!t3FailureReason?s7FlowDefinitionArn!s8FlowDefinitionName!s:FlowDefinitionStatus!s
7CreationTimeAfter?t8CreationTimeBefore?t4HubContentName!s4HubContentType!s-HubName!s0MaxResults?i6MaxSchemaVersion?s0MinVersion?s/NextToken?s,SortBy?s/SortOrder?s
=HubContentSummaries![{.L,/NextToken?s
2CreationTime!t;DocumentSchemaVersion!s3HubContentArn!s;HubContentDescription?s;HubContentDisplayName?s4HubContentName!s?HubContentSearchKeywords?[s6HubContentStatus!s4HubContentType!s7HubContentVersion!s:OriginalCreationTime?tBSageMakerPublicHubContentArn?s3SupportStatus?s
7CreationTimeAfter?t8CreationTimeBefore?t4HubContentType!s-HubName!s0MaxResults?i6MaxSchemaVersion?s2NameContains?s/NextToken?s,SortBy?s/SortOrder?s
6HubSummaries![{.Q2/NextToken?s
2CreationTime!t,HubArn!s4HubDescription?s4HubDisplayName?s-HubName!s8HubSearchKeywords?[s/HubStatus!s6LastModifiedTime!t
>HumanTaskUiSummaries![{.Ry/NextToken?s
2CreationTime!t4HumanTaskUiArn!s5HumanTaskUiName!s
JHyperParameterTuningJobSummaries![{.T,/NextToken?s
2CreationTime!tAHyperParameterTuningEndTime?t@HyperParameterTuningJobArn!sAHyperParameterTuningJobName!sCHyperParameterTuningJobStatus!s6LastModifiedTime?t@ObjectiveStatusCounters!{+L:7ResourceLimits?{'>O.Strategy!sBTrainingJobStatusCounters!{+LZ
7CreationTimeAfter?t8CreationTimeBefore?t/ImageName!s;LastModifiedTimeAfter?t<LastModifiedTimeBefore?t0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s
7ImageVersions?[{.Xq/NextToken?s
2CreationTime!t3FailureReason?s.ImageArn!s5ImageVersionArn!s8ImageVersionStatus!s6LastModifiedTime!t-Version!i
0Images?[{.ZF/NextToken?s
2CreationTime!t1Description?s1DisplayName?s3FailureReason?s.ImageArn!s/ImageName!s1ImageStatus!s6LastModifiedTime!t
7CreationTimeAfter?t8CreationTimeBefore?t8EndpointNameEquals?s;LastModifiedTimeAfter?t<LastModifiedTimeBefore?t0MaxResults?i2NameContains?s/NextToken?s,SortBy?s/SortOrder?s2StatusEquals?s7VariantNameEquals?s
=InferenceComponents![{.^I/NextToken?s
2CreationTime!t1EndpointArn!s2EndpointName!s;InferenceComponentArn!s<InferenceComponentName!s>InferenceComponentStatus?s6LastModifiedTime!t1VariantName!s
7CreationTimeAfter?t8CreationTimeBefore?t;LastModifiedTimeAfter?t<LastModifiedTimeBefore?t0MaxResults?i2NameContains?s/NextToken?s,SortBy?s/SortOrder?s2StatusEquals?s*Type?s
>InferenceExperiments?[{.bQ/NextToken?s
4CompletionTime?t2CreationTime!t1Description?s6LastModifiedTime!t*Name!s-RoleArn?s1Schedule?{']e,Status!s2StatusReason?s*Type!s
-JobName!s0MaxResults?i/NextToken?s,Status?s.StepType?s
/NextToken?s/Steps?[{.dn
;InferenceBenchmark?{.eK-JobName!s,Status!s.StepType!s
>EndpointConfiguration?{+eQ8EndpointMetrics?{+cf3FailureReason?s7InvocationEndTime?t9InvocationStartTime?t0Metrics?{+fQ;ModelConfiguration!{+go
7CreationTimeAfter?t8CreationTimeBefore?t;LastModifiedTimeAfter?t<LastModifiedTimeBefore?t0MaxResults?i5ModelNameEquals?sBModelPackageVersionArnEquals?s2NameContains?s/NextToken?s,SortBy?s/SortOrder?s2StatusEquals?s
FInferenceRecommendationsJobs![{.i{/NextToken?s
4CompletionTime?t2CreationTime!t3FailureReason?s,JobArn!s4JobDescription!s-JobName!s-JobType!s6LastModifiedTime!t/ModelName?s<ModelPackageVersionArn?s-RoleArn!s6SamplePayloadUrl?s,Status!s
1JobCategory!s0MaxResults?n/NextToken?s
:JobConfigSchemas![{.lv/NextToken?s
<JobConfigSchemaVersion!s
7CreationTimeAfter?t8CreationTimeBefore?t1JobCategory!s;LastModifiedTimeAfter?t<LastModifiedTimeBefore?t0MaxResults?n2NameContains?s/NextToken?s,SortBy?s/SortOrder?s2StatusEquals?s
6JobSummaries![{.oW/NextToken?s
2CreationTime!t-EndTime?t,JobArn!s1JobCategory!s-JobName!s8JobSecondaryStatus!s/JobStatus!s6LastModifiedTime!t
@LabelingJobSummaryList?[{.q</NextToken?s
FAnnotationConsolidationLambdaArn?s2CreationTime!t3FailureReason?s4InputConfig?{'rI6LabelCounters!{+q64LabelingJobArn!s5LabelingJobName!s:LabelingJobOutput?{+r27LabelingJobStatus!s6LastModifiedTime!t;PreHumanTaskLambdaArn?s1WorkteamArn!s
7CreationTimeAfter?t8CreationTimeBefore?t>JobReferenceCodeContains?s0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s1WorkteamArn!s
@LabelingJobSummaryList![{.um/NextToken?s
2CreationTime!t6JobReferenceCode!s6LabelCounters?{.w>5LabelingJobName?sGNumberOfHumanWorkersPerDataObject?i<WorkRequesterAccountId!s
2HumanLabeled?i2PendingHuman?i+Total?i
?LineageGroupSummaries?[{.x4/NextToken?s
2CreationTime?t1DisplayName?s6LastModifiedTime?t5LineageGroupArn?s6LineageGroupName?s
:AccountDefaultStatus?s2CreatedAfter?t3CreatedBefore?t8DefaultForDomainId?s0MaxResults?n3MlflowVersion?s/NextToken?s,SortBy?s/SortOrder?s,Status?s
/NextToken?s3Summaries?[{.{,
)Arn?s2CreationTime?t6LastModifiedTime?t3MlflowVersion?s*Name?s,Status?s
2CreatedAfter?t3CreatedBefore?t0MaxResults?i3MlflowVersion?s/NextToken?s,SortBy?s/SortOrder?s:TrackingServerStatus?s
/NextToken?sATrackingServerSummaries?[{/#a
2CreationTime?t.IsActive?s6LastModifiedTime?t3MlflowVersion?s7TrackingServerArn?s8TrackingServerName?s:TrackingServerStatus?s
7CreationTimeAfter?t8CreationTimeBefore?t0MaxResults?iDModelCardExportJobNameContains?s3ModelCardName!s6ModelCardVersion?i/NextToken?s,SortBy?s/SortOrder?s2StatusEquals?s
EModelCardExportJobSummaries![{/'Q/NextToken?s
/CreatedAt!t4LastModifiedAt!t;ModelCardExportJobArn!s<ModelCardExportJobName!s3ModelCardName!s6ModelCardVersion!i,Status!s
7CreationTimeAfter?t8CreationTimeBefore?t0MaxResults?i3ModelCardName!s5ModelCardStatus?s/NextToken?s,SortBy?s/SortOrder?s
EModelCardVersionSummaryList![{/*g/NextToken?s
2CreationTime!t6LastModifiedTime?t2ModelCardArn!s3ModelCardName!s5ModelCardStatus!s6ModelCardVersion!i
7CreationTimeAfter?t8CreationTimeBefore?t0MaxResults?i5ModelCardStatus?s2NameContains?s/NextToken?s,SortBy?s/SortOrder?s
<ModelCardSummaries![{/-_/NextToken?s
2CreationTime!t6LastModifiedTime?t2ModelCardArn!s3ModelCardName!s5ModelCardStatus!s
0MaxResults?i/NextToken?s9SearchExpression?{///
1Filters?[{//>
*Name!s+Value!s
@ModelMetadataSummaries![{//x/NextToken?s
,Domain!s/Framework!s6FrameworkVersion!s+Model!s*Task!s
7CreationTimeAfter?t8CreationTimeBefore?t>CrossAccountFilterOption?s0MaxResults?i2NameContains?s/NextToken?s,SortBy?s/SortOrder?s
FModelPackageGroupSummaryList![{/2T/NextToken?s
2CreationTime!t=ManagedConfiguration?{(A4:ModelPackageGroupArn!sBModelPackageGroupDescription?s;ModelPackageGroupName!s=ModelPackageGroupStatus!s
7CreationTimeAfter?t8CreationTimeBefore?t0MaxResults?i9ModelApprovalStatus?s;ModelPackageGroupName?s6ModelPackageType?s2NameContains?s/NextToken?s,SortBy?s/SortOrder?s
AModelPackageSummaryList![{/6Q/NextToken?s
2CreationTime!t9ModelApprovalStatus?s7ModelLifeCycle?{(;g5ModelPackageArn!s=ModelPackageDescription?s;ModelPackageGroupName?s6ModelPackageName?sBModelPackageRegistrationType?s8ModelPackageStatus!s9ModelPackageVersion?i
0Models![{/98/NextToken?s
2CreationTime!t.ModelArn!s/ModelName!s
7CreationTimeAfter?t8CreationTimeBefore?t0MaxResults?i9MonitoringAlertName?s<MonitoringScheduleName?s/NextToken?s,SortBy?s/SortOrder?s2StatusEquals?s
@MonitoringAlertHistory?[{/;k/NextToken?s
1AlertStatus!s2CreationTime!t9MonitoringAlertName!s<MonitoringScheduleName!s
0MaxResults?i<MonitoringScheduleName!s/NextToken?s
BMonitoringAlertSummaries?[{/=c/NextToken?s
0Actions!{/?*1AlertStatus!s2CreationTime!t7DatapointsToAlert!i6EvaluationPeriod!i6LastModifiedTime!t9MonitoringAlertName!s
@ModelDashboardIndicator?{/?H
-Enabled?b
7CreationTimeAfter?t8CreationTimeBefore?t2EndpointName?s;LastModifiedTimeAfter?t<LastModifiedTimeBefore?t0MaxResults?iAMonitoringJobDefinitionName?s<MonitoringScheduleName?s:MonitoringTypeEquals?s/NextToken?s8ScheduledTimeAfter?t9ScheduledTimeBefore?t,SortBy?s/SortOrder?s2StatusEquals?s
FMonitoringExecutionSummaries![{,?Z/NextToken?s
7CreationTimeAfter?t8CreationTimeBefore?t2EndpointName?s;LastModifiedTimeAfter?t<LastModifiedTimeBefore?t0MaxResults?iAMonitoringJobDefinitionName?s:MonitoringTypeEquals?s2NameContains?s/NextToken?s,SortBy?s/SortOrder?s2StatusEquals?s
EMonitoringScheduleSummaries![{/FG/NextToken?s
2CreationTime!t2EndpointName?s6LastModifiedTime!tAMonitoringJobDefinitionName?s;MonitoringScheduleArn!s<MonitoringScheduleName!s>MonitoringScheduleStatus!s4MonitoringType?s
/NextToken?sJNotebookInstanceLifecycleConfigs?[{/Ht
2CreationTime?t6LastModifiedTime?tHNotebookInstanceLifecycleConfigArn!sINotebookInstanceLifecycleConfigName!s
DAdditionalCodeRepositoryEquals?s7CreationTimeAfter?t8CreationTimeBefore?tCDefaultCodeRepositoryContains?s;LastModifiedTimeAfter?t<LastModifiedTimeBefore?t0MaxResults?i2NameContains?s/NextToken?sQNotebookInstanceLifecycleConfigNameContains?s,SortBy?s/SortOrder?s2StatusEquals?s
/NextToken?s;NotebookInstances?[{/M[
AAdditionalCodeRepositories?[s2CreationTime?t;DefaultCodeRepository?s2InstanceType?s6LastModifiedTime?t9NotebookInstanceArn!sINotebookInstanceLifecycleConfigName?s:NotebookInstanceName!s<NotebookInstanceStatus?s)Url?s
7CreationTimeAfter?t8CreationTimeBefore?t;LastModifiedTimeAfter?t<LastModifiedTimeBefore?t0MaxResults?i2NameContains?s/NextToken?s:OptimizationContains?s,SortBy?s/SortOrder?s2StatusEquals?s
/NextToken?sBOptimizationJobSummaries![{/R]
2CreationTime!t<DeploymentInstanceType!s6LastModifiedTime?t6MaxInstanceCount?n9OptimizationEndTime?t8OptimizationJobArn!s9OptimizationJobName!s;OptimizationJobStatus!s;OptimizationStartTime?t8OptimizationTypes![s
0MaxResults?n/NextToken?s
/NextToken?s3Summaries?[{/U[
)Arn?s2CreationTime?t*Name?s,Status?s*Type?s
0MaxResults?i/NextToken?s:PipelineExecutionArn?s/SortOrder?s
/NextToken?s@PipelineExecutionSteps?[{/W;
2AttemptCount?i7CacheHitResult?{/Y9-EndTime?t3FailureReason?s1Metadata?{/YWASelectiveExecutionResult?{/Y9/StartTime?t5StepDescription?s5StepDisplayName?s.StepName?s0StepStatus?s
@SourcePipelineExecutionArn?s
2AutoMLJob?{'xU;BedrockCustomModel?{'xUEBedrockCustomModelDeployment?{'xU;BedrockModelImport?{'xUJBedrockProvisionedModelThroughput?{'xU1Callback?{/^15ClarifyCheck?{/^g2Condition?{/`a,Emr?{/`l1Endpoint?{'xU7EndpointConfig?{'xU-Fail?{/aA;InferenceComponent?{'xU,Job?{'xU/Lambda?{/aQ0Lineage?{/ao.Model?{'xU6ProcessingJob?{'xU5QualityCheck?{/bV6RegisterModel?{'xU4TrainingJob?{'xU5TransformJob?{'xU2TuningJob?{'xU
3CallbackToken?s:OutputParameters?[{//>1SqsQueueUrl?s
JBaselineUsedForDriftCheckConstraints?sCCalculatedBaselineConstraints?s1CheckJobArn?s/CheckType?s;ModelPackageGroupName?s9RegisterNewBaseline?b/SkipCheck?b5ViolationReport?s
-Outcome?s
/ClusterId?s1LogFilePath?s,StepId?s.StepName?s
2ErrorMessage?s
)Arn?s:OutputParameters?[{//>
1ActionArns?<s3ArtifactArns?<s6Associations?[{)J{2ContextArns?<s
JBaselineUsedForDriftCheckConstraints?sIBaselineUsedForDriftCheckStatistics?sCCalculatedBaselineConstraints?sBCalculatedBaselineStatistics?s1CheckJobArn?s/CheckType?s;ModelPackageGroupName?s9RegisterNewBaseline?b/SkipCheck?b5ViolationReport?s
2CreatedAfter?t3CreatedBefore?t0MaxResults?i/NextToken?s2PipelineName!s,SortBy?s/SortOrder?s
/NextToken?sDPipelineExecutionSummaries?[{/fl
:PipelineExecutionArn?sBPipelineExecutionDescription?sBPipelineExecutionDisplayName?sDPipelineExecutionFailureReason?s=PipelineExecutionStatus?s/StartTime?t
0MaxResults?i/NextToken?s:PipelineExecutionArn!s
/NextToken?s<PipelineParameters?[{//>
2CreatedAfter?t3CreatedBefore?t0MaxResults?n/NextToken?s2PipelineName!s/SortOrder?s
/NextToken?sBPipelineVersionSummaries?[{/jx
2CreationTime?tGLastExecutionPipelineExecutionArn?s1PipelineArn?s@PipelineVersionDescription?s@PipelineVersionDisplayName?s7PipelineVersionId?n
2CreatedAfter?t3CreatedBefore?t0MaxResults?i/NextToken?s8PipelineNamePrefix?s,SortBy?s/SortOrder?s
/NextToken?s;PipelineSummaries?[{/n(
2CreationTime?t7LastExecutionTime?t6LastModifiedTime?t1PipelineArn?s9PipelineDescription?s9PipelineDisplayName?s2PipelineName?s-RoleArn?s
/NextToken?s@ProcessingJobSummaries![{/p(
2CreationTime!t1ExitMessage?s3FailureReason?s6LastModifiedTime?t7ProcessingEndTime?t6ProcessingJobArn!s7ProcessingJobName!s9ProcessingJobStatus!s
/NextToken?s<ProjectSummaryList![{/r,
2CreationTime!t0ProjectArn!s8ProjectDescription?s/ProjectId!s1ProjectName!s3ProjectStatus!s
/NextToken?s:ResourceCatalogs?[{/sR
2CreationTime!t1Description!s8ResourceCatalogArn!s9ResourceCatalogName!s
4DomainIdEquals?s0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s7SpaceNameContains?s
/NextToken?s0Spaces?[{/uU
2CreationTime?t.DomainId?s6LastModifiedTime?tAOwnershipSettingsSummary?{/wP6SpaceDisplayName?s/SpaceName?s=SpaceSettingsSummary?{/whDSpaceSharingSettingsSummary?{/xB,Status?s
:OwnerUserProfileName?s
-AppType?s2RemoteAccess?s=SpaceStorageSettings?{(zn
1SharingType?s
<EdgeDeploymentPlanName!sHExcludeDevicesDeployedInOtherStage?b0MaxResults?i/NextToken?s/StageName!s
CDeviceDeploymentSummaries![{/z./NextToken?s
7DeployedStageName?s9DeploymentStartTime?t1Description?s/DeviceArn!s<DeviceDeploymentStatus?sCDeviceDeploymentStatusMessage?s5DeviceFleetName?s0DeviceName!s;EdgeDeploymentPlanArn!s<EdgeDeploymentPlanName!s/StageName!s
3AppTypeEquals?s7CreationTimeAfter?t8CreationTimeBefore?t0MaxResults?i7ModifiedTimeAfter?t8ModifiedTimeBefore?t2NameContains?s/NextToken?s,SortBy?s/SortOrder?s
/NextToken?s@StudioLifecycleConfigs?[{0$j
2CreationTime?t6LastModifiedTime?tBStudioLifecycleConfigAppType?s>StudioLifecycleConfigArn?s?StudioLifecycleConfigName?s
0MaxResults?i2NameContains?s/NextToken?s
/NextToken?s=SubscribedWorkteams![{,mU
0MaxResults?i/NextToken?s1ResourceArn!s
/NextToken?s.Tags?[{$].
7CreationTimeAfter?t8CreationTimeBefore?t;LastModifiedTimeAfter?t<LastModifiedTimeBefore?t0MaxResults?i2NameContains?s/NextToken?s,SortBy?s/SortOrder?s2StatusEquals?s;TrainingPlanArnEquals?s:WarmPoolStatusEquals?s
/NextToken?s>TrainingJobSummaries![{0*U
2CreationTime!t6LastModifiedTime?t5SecondaryStatus?s5TrainingEndTime?t4TrainingJobArn!s5TrainingJobName!s7TrainingJobStatus!s5TrainingPlanArn?s7WarmPoolStatus?{-#I
AHyperParameterTuningJobName!s0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s2StatusEquals?s
/NextToken?s>TrainingJobSummaries![{+Hm
1Filters?[{//>0MaxResults?n/NextToken?s,SortBy?s/SortOrder?s4StartTimeAfter?t5StartTimeBefore?t
/NextToken?s?TrainingPlanSummaries![{0/D
<AvailableInstanceCount?n2CurrencyCode?s3DurationHours?n5DurationMinutes?n-EndTime?t8InUseInstanceCount?nCReservedCapacitySummaries?[{-(3/StartTime?t,Status!s3StatusMessage?s6TargetResources?[s8TotalInstanceCount?n;TotalUltraServerCount?n5TrainingPlanArn!s6TrainingPlanName!s0UpfrontFee?s
/NextToken?s?TransformJobSummaries![{03&
2CreationTime!t3FailureReason?s6LastModifiedTime?t6TransformEndTime?t5TransformJobArn!s6TransformJobName!s8TransformJobStatus!s
2CreatedAfter?t3CreatedBefore?t4ExperimentName?s0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s/SourceArn?s/TrialName?s
/NextToken?sATrialComponentSummaries?[{06:
2CreatedBy?{)j-2CreationTime?t1DisplayName?s-EndTime?t7LastModifiedBy?{)j-6LastModifiedTime?t/StartTime?t/Status?{)=c7TrialComponentArn?s8TrialComponentName?s=TrialComponentSource?{+1_
2CreatedAfter?t3CreatedBefore?t4ExperimentName?s0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s8TrialComponentName?s
/NextToken?s8TrialSummaries?[{09{
2CreationTime?t1DisplayName?s6LastModifiedTime?t.TrialArn?s/TrialName?s4TrialSource?{+1_
0MaxResults?n/NextToken?s9ReservedCapacityArn!s
/NextToken?s6UltraServers![{0;p
6AvailabilityZone!s<AvailableInstanceCount?nAAvailableSpareInstanceCount?nBConfiguredSpareInstanceCount?n2HealthStatus?s8InUseInstanceCount?n2InstanceType!s8TotalInstanceCount!n3UltraServerId!s5UltraServerType!s<UnhealthyInstanceCount?n
4DomainIdEquals?s0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s=UserProfileNameContains?s
/NextToken?s6UserProfiles?[{0?o
2CreationTime?t.DomainId?s6LastModifiedTime?t,Status?s5UserProfileName?s
0MaxResults?i2NameContains?s/NextToken?s,SortBy?s/SortOrder?s
/NextToken?s4Workforces![{-:b
/NextToken?s3Workteams![{-?A
;ModelPackageGroupName!s4ResourcePolicy!s
/Direction?s0Filters?{0CM2IncludeEdges?b.MaxDepth?i0MaxResults?i/NextToken?s0StartArns?[s
2CreatedAfter?t3CreatedBefore?t3LineageTypes?[s3ModifiedAfter?t4ModifiedBefore?t1Properties?<s,Types?[s
/Edges?[{0E)/NextToken?s2Vertices?[{0EY
5AssociationType?s4DestinationArn?s/SourceArn?s
)Arn?s1LineageType?s*Type?s
5DeviceFleetName!s1Devices![{0FG.Tags?[{$].
1Description?s0DeviceName!s2IotThingName?s
4HumanTaskUiArn?s-RoleArn!s-Task!{0GN3UiTemplate?{'7v
+Input!s
0Errors![{0Gw5RenderedContent!s
*Code!s-Message!s
8ClientRequestToken?sAParallelismConfiguration?{(_<:PipelineExecutionArn!s
:PipelineExecutionArn?s
>CrossAccountFilterOption?s0MaxResults?i/NextToken?s.Resource!s9SearchExpression?{0Jd,SortBy?s/SortOrder?s>VisibilityConditions?[{(rN
1Filters?[{0KM7NestedFilters?[{0Kh.Operator?s8SubExpressions?[{0Jd
*Name!s.Operator?s+Value?s
1Filters![{0KM8NestedPropertyName!s
/NextToken?s1Results?[{0L\2TotalHits?{1Jv
1Endpoint?{0P*3Experiment?{0U>5FeatureGroup?{0W$8FeatureMetadata?{0ZQ3HubContent?{0[z@HyperParameterTuningJob?{0`R,Job?{0e[.Model?{0h,2ModelCard?{0u?5ModelPackage?{0wm:ModelPackageGroup?{1%R1Pipeline?{1'0:PipelineExecution?{1)]8PipelineVersion?{1-l0Project?{10t4TrainingJob?{13u.Trial?{1>F7TrialComponent?{1Ac
2CreationTime!t:DataCaptureConfig?{*zE1EndpointArn!s8EndpointConfigName!s2EndpointName!s4EndpointStatus!s3FailureReason?s6LastModifiedTime!t=MonitoringSchedules?[{0R`<ProductionVariants?[{+'(BShadowProductionVariants?[{+'(.Tags?[{$].
2CreationTime?t2EndpointName?s3FailureReason?s6LastModifiedTime?tGLastMonitoringExecutionSummary?{,?Z;MonitoringScheduleArn?sAMonitoringScheduleConfig?{(F\<MonitoringScheduleName?s>MonitoringScheduleStatus?s4MonitoringType?s.Tags?[{$].
2CreatedBy?{)j-2CreationTime?t1Description?s1DisplayName?s3ExperimentArn?s4ExperimentName?s7LastModifiedBy?{)j-6LastModifiedTime?t/Source?{+1_.Tags?[{$].
2CreationTime?t1Description?s:EventTimeFeatureName?s3FailureReason?s<FeatureDefinitions?[{''i5FeatureGroupArn?s6FeatureGroupName?s8FeatureGroupStatus?s6LastModifiedTime?t9LastUpdateStatus?{+6E;OfflineStoreConfig?{'(s;OfflineStoreStatus?{+6_:OnlineStoreConfig?{'*aARecordIdentifierFeatureName?s-RoleArn?s.Tags?[{$].
2CreationTime?t1Description?s5FeatureGroupArn?s6FeatureGroupName?s1FeatureName?s1FeatureType?s6LastModifiedTime?t4Parameters?[{(rN
2CreationTime!t;DocumentSchemaVersion!s3FailureReason?s,HubArn!s3HubContentArn!s@HubContentDependencies?[{+Az;HubContentDescription?s;HubContentDisplayName?s8HubContentDocument?s8HubContentMarkdown?s4HubContentName!s?HubContentSearchKeywords?[s6HubContentStatus!s4HubContentType!s7HubContentVersion!s-HubName!s6LastModifiedTime?t9ReferenceMinVersion?sBSageMakerPublicHubContentArn?s3SupportStatus?s.Tags?[{$].
8BestTrainingJob?{+Hm:ConsumedResources?{+L&2CreationTime?t3FailureReason?sAHyperParameterTuningEndTime?t@HyperParameterTuningJobArn?sFHyperParameterTuningJobConfig?{':5AHyperParameterTuningJobName?sCHyperParameterTuningJobStatus?s6LastModifiedTime?t@ObjectiveStatusCounters?{+L:?OverallBestTrainingJob?{+Hm.Tags?[{$].>TrainingJobDefinition?{'A]@TrainingJobDefinitions?[{'A]BTrainingJobStatusCounters?{+LZCTuningJobCompletionDetails?{+MI8WarmStartConfig?{'IH
2CreationTime?t-EndTime?t3FailureReason?s,JobArn?s1JobCategory?s7JobConfigDocument?s<JobConfigSchemaVersion?s-JobName?s/JobStatus?s6LastModifiedTime?t-RoleArn?s5SecondaryStatus?sDSecondaryStatusTransitions?[{+kP.Tags?[{$].
3Endpoints?[{.@i>LastBatchTransformJob?{0i2.Model?{0mf2ModelCard?{0p(=MonitoringSchedules?[{0r4
2AutoMLJobArn?s3BatchStrategy?s2CreationTime?t:DataCaptureConfig?{)8I7DataProcessing?{)9$2Environment?<s9ExperimentConfig?{(f33FailureReason?s4LabelingJobArn?s=MaxConcurrentTransforms?i4MaxPayloadInMB?i:ModelClientConfig?{)9O/ModelName?s.Tags?[{$].6TransformEndTime?t7TransformInput?{%@w5TransformJobArn?s6TransformJobName?s8TransformJobStatus?s8TransformOutput?{%B);TransformResources?{%B\8TransformStartTime?t
4Containers?[{'|u2CreationTime?tADeploymentRecommendation?{,#o<EnableNetworkIsolation?b6ExecutionRoleArn?sAInferenceExecutionConfig?{':-.ModelArn?s/ModelName?s9PrimaryContainer?{'|u.Tags?[{$].2VpcConfig?{$ve
2CreatedBy?{)j-2CreationTime?t7LastModifiedBy?{)j-6LastModifiedTime?t2ModelCardArn?s3ModelCardName?s5ModelCardStatus?s6ModelCardVersion?i-ModelId?s0RiskRating?s7SecurityConfig?{'+O.Tags?[{$].
<BatchTransformInput?{&/j2CreationTime?t2EndpointName?s3FailureReason?s6LastModifiedTime?tGLastMonitoringExecutionSummary?{,?ZBMonitoringAlertSummaries?[{/=c;MonitoringScheduleArn?sAMonitoringScheduleConfig?{(F\<MonitoringScheduleName?s>MonitoringScheduleStatus?s4MonitoringType?s
-Content?s2CreatedBy?{)j-2CreationTime?t7LastModifiedBy?{)j-6LastModifiedTime?t2ModelCardArn?s3ModelCardName?s5ModelCardStatus?s6ModelCardVersion?i-ModelId?s;ModelPackageGroupName?s0RiskRating?s7SecurityConfig?{'+O.Tags?[{$].
KAdditionalInferenceSpecifications?[{(649ApprovalDescription?s;CertifyForMarketplace?b2CreatedBy?{)j-2CreationTime?tACustomerMetadataProperties?<s,Domain?s<DriftCheckBaselines?{(8,?InferenceSpecification?{$i|7LastModifiedBy?{)j-6LastModifiedTime?t;MetadataProperties?{%(79ModelApprovalStatus?s2ModelCard?{(;A7ModelLifeCycle?{(;g5ModelMetrics?{(<75ModelPackageArn?s=ModelPackageDescription?s;ModelPackageGroupName?s6ModelPackageName?sBModelPackageRegistrationType?s8ModelPackageStatus?sBModelPackageStatusDetails?{,7|9ModelPackageVersion?i6SamplePayloadUrl?s7SecurityConfig?{(=m9SkipModelValidation?sESourceAlgorithmSpecification?{(=y/SourceUri?s.Tags?[{$].*Task?s@ValidationSpecification?{(>|
2CreatedBy?{)j-2CreationTime?t:ModelPackageGroupArn?sBModelPackageGroupDescription?s;ModelPackageGroupName?s=ModelPackageGroupStatus?s.Tags?[{$].
2CreatedBy?{)j-2CreationTime?t7LastModifiedBy?{)j-6LastModifiedTime?t1LastRunTime?tAParallelismConfiguration?{(_<1PipelineArn?s9PipelineDescription?s9PipelineDisplayName?s2PipelineName?s4PipelineStatus?s-RoleArn?s.Tags?[{$].
2CreatedBy?{)j-2CreationTime?t3FailureReason?s7LastModifiedBy?{)j-6LastModifiedTime?tAParallelismConfiguration?{(_<1PipelineArn?s:PipelineExecutionArn?sBPipelineExecutionDescription?sBPipelineExecutionDisplayName?s=PipelineExecutionStatus?sAPipelineExperimentConfig?{,ZF<PipelineParameters?[{//>@PipelineVersionDisplayName?s7PipelineVersionId?nASelectiveExecutionConfig?{,Zd
2CreatedBy?{)j-2CreationTime?tFLastExecutedPipelineExecutionArn?sNLastExecutedPipelineExecutionDisplayName?sILastExecutedPipelineExecutionStatus?s7LastModifiedBy?{)j-6LastModifiedTime?t1PipelineArn?s@PipelineVersionDescription?s@PipelineVersionDisplayName?s7PipelineVersionId?n
2CreatedBy?{)j-2CreationTime?t7LastModifiedBy?{)j-6LastModifiedTime?t0ProjectArn?s8ProjectDescription?s/ProjectId?s1ProjectName?s3ProjectStatus?sPServiceCatalogProvisionedProductDetails?{,bqJServiceCatalogProvisioningDetails?{(q\.Tags?[{$].ATemplateProviderDetails?[{,cQ
?AlgorithmSpecification?{)*-2AutoMLJobArn?s;BillableTimeInSeconds?i9CheckpointConfig?{'G12CreationTime?t8DebugHookConfig?{)-CADebugRuleConfigurations?[{).`EDebugRuleEvaluationStatuses?[{,zeKEnableInterContainerTrafficEncryption?b?EnableManagedSpotTraining?b<EnableNetworkIsolation?b2Environment?<s9ExperimentConfig?{(f33FailureReason?s=FinalMetricDataList?[{,{u6HyperParameters?<s9InputDataConfig?[{%4t4LabelingJobArn?s6LastModifiedTime?t7ModelArtifacts?{*[';ModelPackageConfig?{)0;9OutputDataConfig?{%9E;OutputModelPackageArn?s7ProfilerConfig?{)0k7ResourceConfig?{%9r6RetryStrategy?{'I0-RoleArn?s5SecondaryStatus?sDSecondaryStatusTransitions?[{+kP:StoppingCondition?{%>W.Tags?[{$].@TensorBoardOutputConfig?{)3a5TrainingEndTime?t4TrainingJobArn?s5TrainingJobName?s7TrainingJobStatus?s7TrainingStartTime?t;TrainingTimeInSeconds?i2TuningJobArn?s2VpcConfig?{$ve7WarmPoolStatus?{1=`
KResourceRetainedBillableTimeInSeconds?n1ReusedByJob?s,Status!s
2CreatedBy?{)j-2CreationTime?t1DisplayName?s4ExperimentName?s7LastModifiedBy?{)j-6LastModifiedTime?t;MetadataProperties?{%(7/Source?{+1_.Tags?[{$]..TrialArn?sATrialComponentSummaries?[{1@[/TrialName?s
2CreatedBy?{)j-2CreationTime?t7TrialComponentArn?s8TrialComponentName?s=TrialComponentSource?{+1_
2CreatedBy?{)j-2CreationTime?t1DisplayName?s-EndTime?t8InputArtifacts?<{)=17LastModifiedBy?{)j-6LastModifiedTime?t5LineageGroupArn?s;MetadataProperties?{%(71Metrics?[{-7H9OutputArtifacts?<{)=14Parameters?<{)=F1Parents?[{,ZF-RunName?s/Source?{+1_5SourceDetail?{1EO/StartTime?t/Status?{)=c.Tags?[{$].7TrialComponentArn?s8TrialComponentName?s
6ProcessingJob?{1F8/SourceArn?s4TrainingJob?{13u5TransformJob?{0i2
9AppSpecification?{(eT2AutoMLJobArn?s2CreationTime?t2Environment?<s1ExitMessage?s9ExperimentConfig?{(f33FailureReason?s6LastModifiedTime?t;MonitoringScheduleArn?s6NetworkConfig?{&7]7ProcessingEndTime?t:ProcessingInputs?[{(fw6ProcessingJobArn?s7ProcessingJobName?s9ProcessingJobStatus?s?ProcessingOutputConfig?{(lJ<ProcessingResources?{(n)9ProcessingStartTime?t-RoleArn?s:StoppingCondition?{&8T.Tags?[{$].4TrainingJobArn?s
.Relation?s+Value?n
3DurationHours?n3EndTimeBefore?t3InstanceCount?n2InstanceType?s4StartTimeAfter?t6TargetResources?[s5TrainingPlanArn?s6UltraServerCount?n5UltraServerType?s
HTrainingPlanExtensionOfferings?[{1MY?TrainingPlanOfferings![{1Nw
6AvailabilityZone?s2CurrencyCode?s3DurationHours?n-EndDate?t/StartDate?tETrainingPlanExtensionOfferingId!s0UpfrontFee?s
2CurrencyCode?s3DurationHours?n5DurationMinutes?n<RequestedEndTimeBefore?t=RequestedStartTimeAfter?tCReservedCapacityOfferings?[{1Q'6TargetResources![s<TrainingPlanOfferingId!s0UpfrontFee?s
6AvailabilityZone?s3DurationHours?n5DurationMinutes?n-EndTime?t6ExtensionEndTime?t8ExtensionStartTime?t3InstanceCount!n2InstanceType!s:ReservedCapacityType?s/StartTime?t6UltraServerCount?n5UltraServerType?s
3CallbackToken!s8ClientRequestToken?s3FailureReason?s
3CallbackToken!s8ClientRequestToken?s:OutputParameters?[{//>
1ClusterName!sGDeepHealthCheckConfigurations![{1U4
7DeepHealthChecks![s7InstanceGroupName!s2InstanceIds?[s
8ClientRequestToken?s:MlflowExperimentName?sAParallelismConfiguration?{(_<BPipelineExecutionDescription?sBPipelineExecutionDisplayName?s2PipelineName!s<PipelineParameters?[{//>7PipelineVersionId?nASelectiveExecutionConfig?{,Zd
8ResourceIdentifier!s
/SessionId?s/StreamUrl?s0TokenValue?s
>DesiredModelVariants?[{'\72DesiredState?s:ModelVariantActions!<s*Name!s,Reason?s
8ClientRequestToken?s:PipelineExecutionArn!s
0ActionName!s1Description?s1Properties?<s9PropertiesToRemove?[s,Status?s
8AppImageConfigName!sACodeEditorAppImageConfig?{%GcAJupyterLabAppImageConfig?{%GcAKernelGatewayImageConfig?{%IQ
1ArtifactArn!s2ArtifactName?s1Properties?<s9PropertiesToRemove?[s
4AutoScaling?{%eD1ClusterName!s1ClusterRole?s8InstanceGroups?[{%e]=InstanceGroupsToDelete?[s:NodeProvisioningMode?s2NodeRecovery?s5Orchestrator?{%qCBRestrictedInstanceGroups?[{%r#GRestrictedInstanceGroupsConfig?{%vR<TieredStorageConfig?{%wF
>ClusterSchedulerConfigId!s1Description?s8SchedulerConfig?{%x\3TargetVersion!n
?ClusterSchedulerConfigArn!sCClusterSchedulerConfigVersion!n
1ClusterName!s9DeploymentConfig?{%jw-ImageId?s8InstanceGroups?[{1b4
9ImageReleaseVersion?s7InstanceGroupName!s
8CodeRepositoryName!s2GitConfig?{1c*
/SecretArn?s
5ActivationState?s;ComputeQuotaConfig?{&&44ComputeQuotaId!s;ComputeQuotaTarget?{&(f1Description?s3TargetVersion!n
5ComputeQuotaArn!s9ComputeQuotaVersion!n
1ContextName!s1Description?s1Properties?<s9PropertiesToRemove?[s
1Description?s5DeviceFleetName!s8EnableIotRoleAlias?b5OutputConfig!{&:(-RoleArn?s
5DeviceFleetName!s1Devices![{0FG
:AppNetworkAccessType?s@AppSecurityGroupManagement?s=DefaultSpaceSettings?{&=q<DefaultUserSettings?{&Hc.DomainId!s@DomainSettingsForUpdate?{1i<?HomeEfsFileSystemCreation?s0SubnetIds?[s4TagPropagation?s+VpcId?s
8AmazonQSettings?{&Yk7DockerSettings?{&Z)AExecutionRoleIdentityConfig?s3IpAddressType?sPRStudioServerProDomainSettingsForUpdate?{&Zj7SecurityGroupIds?[sKTrustedIdentityPropagationSettings?{&[r>UnifiedStudioSettings?{&[|
/DomainArn?s
9DeploymentConfig?{&ct8EndpointConfigName!s2EndpointName!sJExcludeRetainedVariantProperties?[{1mU@RetainAllVariantProperties?b<RetainDeploymentConfig?b
9VariantPropertyType!s
EDesiredWeightsAndCapacities![{1nD2EndpointName!s
:DesiredInstanceCount?i3DesiredWeight?n?ServerlessUpdateConfig?{1o<1VariantName!s
4MaxConcurrency?i<ProvisionedConcurrency?i
1Description?s1DisplayName?s4ExperimentName!s
:FeatureAdditions?[{''i6FeatureGroupName!s:OnlineStoreConfig?{1q99ThroughputConfig?{1qY
1StorageType?s4TtlDuration?{'+[
BProvisionedReadCapacityUnits?iCProvisionedWriteCapacityUnits?i4ThroughputMode?s
1Description?s6FeatureGroupName!s1FeatureName!s<ParameterAdditions?[{(rN8ParameterRemovals?[s
4HubDescription?s4HubDisplayName?s-HubName!s8HubSearchKeywords?[s
;HubContentDescription?s;HubContentDisplayName?s8HubContentMarkdown?s4HubContentName!s?HubContentSearchKeywords?[s4HubContentType!s7HubContentVersion!s-HubName!s3SupportStatus?s
4HubContentName!s4HubContentType!s-HubName!s0MinVersion?s
7DeleteProperties?[s1Description?s1DisplayName?s/ImageName!s-RoleArn?s
+Alias?s3AliasesToAdd?[s6AliasesToDelete?[s-Horovod?b/ImageName!s-JobType?s1MlFramework?s/Processor?s5ProgrammingLang?s2ReleaseNotes?s4VendorGuidance?s-Version?i
9DeploymentConfig?{+U)<InferenceComponentName!s6RuntimeConfig?{'Ne6Specification?{'Nr8Specifications?[{'Uc
=DesiredRuntimeConfig!{'Ne<InferenceComponentName!s
:DataStorageConfig?{'[h1Description?s7ModelVariants?[{'\7*Name!s1Schedule?{']e9ShadowModeConfig?{']|
:AccountDefaultStatus?s)Arn!s6ArtifactStoreUri?s:DefaultDomainIdList?[s;ModelRegistrationMode?s*Name?sBWeeklyMaintenanceWindowStart?s
6ArtifactStoreUri?s@AutomaticModelRegistration?b<S3BucketOwnerAccountId?s?S3BucketOwnerVerification?b8TrackingServerName!s8TrackingServerSize?sBWeeklyMaintenanceWindowStart?s
-Content?s3ModelCardName!s5ModelCardStatus?s
PAdditionalInferenceSpecificationsToAdd?[{(649ApprovalDescription?s1ClientToken?sACustomerMetadataProperties?<sICustomerMetadataPropertiesToRemove?[s?InferenceSpecification?{$i|9ModelApprovalStatus?s2ModelCard?{(;A7ModelLifeCycle?{(;g5ModelPackageArn!sBModelPackageRegistrationType?s/SourceUri?s
7DatapointsToAlert!i6EvaluationPeriod!i9MonitoringAlertName!s<MonitoringScheduleName!s
9MonitoringAlertName?s;MonitoringScheduleArn!s
AMonitoringScheduleConfig!{(F\<MonitoringScheduleName!s
7AcceleratorTypes?[sAAdditionalCodeRepositories?[s;DefaultCodeRepository?sBDisassociateAcceleratorTypes?bLDisassociateAdditionalCodeRepositories?bGDisassociateDefaultCodeRepository?bADisassociateLifecycleConfig?bMInstanceMetadataServiceConfiguration?{(Ow2InstanceType?s3IpAddressType?s9LifecycleConfigName?s:NotebookInstanceName!s8PlatformIdentifier?s-RoleArn?s0RootAccess?s4VolumeSizeInGB?i
INotebookInstanceLifecycleConfigName!s2OnCreate?[{(QR1OnStart?[{(QR
0AppVersion?s:ApplicationConfig?{(Zg)Arn!s.AuthType?s1ClientToken?sCEnableAutoMinorVersionUpgrade?bCEnableIamSessionBasedIdentity?b2IdcConfig?{([z:MaintenanceConfig?{(\/.Tags?[{$].*Tier?s
AParallelismConfiguration?{(_<8PipelineDefinition?sEPipelineDefinitionS3Location?{(_Y9PipelineDescription?s9PipelineDisplayName?s2PipelineName!s-RoleArn?s
1PipelineArn?s7PipelineVersionId?n
AParallelismConfiguration?{(_<:PipelineExecutionArn!sBPipelineExecutionDescription?sBPipelineExecutionDisplayName?s
1PipelineArn!s@PipelineVersionDescription?s@PipelineVersionDisplayName?s7PipelineVersionId!n
8ProjectDescription?s1ProjectName!sPServiceCatalogProvisioningUpdateDetails?{28d.Tags?[{$].CTemplateProvidersToUpdate?[{29A
<ProvisioningArtifactId?s@ProvisioningParameters?[{(rN
<CfnTemplateProvider?{29[
4Parameters?[{(sV2TemplateName!s1TemplateURL!s
0ProjectArn!s
.DomainId!s6SpaceDisplayName?s/SpaceName!s6SpaceSettings?{(u]
7ProfilerConfig?{)0kDProfilerRuleConfigurations?[{).`:RemoteDebugConfig?{)1l7ResourceConfig?{2<;5TrainingJobName!s
>KeepAlivePeriodInSeconds!i
1DisplayName?s/TrialName!s
1DisplayName?s-EndTime?t8InputArtifacts?<{)=1=InputArtifactsToRemove?[s9OutputArtifacts?<{)=1>OutputArtifactsToRemove?[s4Parameters?<{)=F9ParametersToRemove?[s/StartTime?t/Status?{)=c8TrialComponentName!s
.DomainId!s5UserProfileName!s5UserSettings?{&Hc
3IpAddressType?s3OidcConfig?{)A?7SourceIpConfig?{)C13WorkforceName!s;WorkforceVpcConfig?{)C;
1Description?s;MemberDefinitions?[{)ENBNotificationConfiguration?{)FZBWorkerAccessConfiguration?{)Fr2WorkteamName!s
)"};
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
