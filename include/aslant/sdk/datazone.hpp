// What the actions of datazone take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x5b76c3f6ba2e75c7>{
    R"(%+#)>#)Y#)|#*:#*R#*t#+:#+^#,(#,M#,i#-*#-?#-Z#-w#.6#.P#.k#/4#/N#/d#0$#0?#0`#1*#1L#1d#1|#2>#2Z#2z#38#3O#3p#44#4H#4i#52#5T#5o#60#6E#6]#6v#76#7]#7x#88#8N#8h#9&#9D#9e#:<#:[#:s#;1#;M#;d#;|#<9#<Z#<x#=2#=S#=s#>8#>\#?'#?J#?b#?t#@2#@H#@_#A)#AA#AX#Ar#B+#BB#BZ#Bx#C?#Cm#D6#DU#Dj#E%#E>#EW#Eu#F.#FG#F_#Fs#G;#GP#Gk#H)#H=#HX#Hi#I(#IF#Im#J2#JR#Jj#K*#KM#Kg#L)#LB#Ld#M/#MK#Md#N,#NA#N[#N{#OQ#Ot#P;#PU#Pj#Q+#QK#Qo#R/#RF#Ra#R{#SA#S^#St#T-#TM#To#U6#UQ#Un#V6#VP#Vr#W<#Wj#X$#X?#Xb#Y##Y>#YZ#Yj#Z-#ZE#ZZ#Zv#[8#[\#[y#\<#\V#\o#]*#]A#]\#]w#^7#^Q#^g#_'#_B#_c#`-#`O#`g#a)#aE#a]#at#b8#b[#bo#c<#c_#d'
acceptPredictions {#dB{#f5
acceptSubscriptionRequest {#fV{#h9
addEntityOwner {#r6{#sd
addPolicyGrant {#se{$#s
associateEnvironmentRole {$$${#sd
associateGovernedTerms {$$e{#sd
batchGetAttributesMetadata {$%X{$&[
batchPutAttributesMetadata {$'k{$)c
cancelMetadataGenerationRun {$*?{#sd
cancelSubscription {$*?{$*`
createAccountPool {$,R{$/&
createAsset {$0]{$3<
createAssetFilter {$8R{$=c
createAssetRevision {$?C{$3<
createAssetType {$@{{$BG
createConnection {$D\{$\Y
createDataProduct {$oT{$qT
createDataProductRevision {$se{$qT
createDataSource {$u#{%#_
createDomain {%+U{%-P
createDomainUnit {%/F{%0@
createEnvironment {%20{%5]
createEnvironmentAction {%>M{%?`
createEnvironmentBlueprint {%@L{%AL
createEnvironmentProfile {%C]{%E>
createFormType {%G0{%H7
createGlossary {%I>{%JS
createGlossaryTerm {%KO{%M0
createGroupProfile {%NQ{%O>
createListingChangeSet {%P/{%Q1
createNotebook {%QY{%Rj
createProject {%VO{%[1
createProjectMembership {%_1{#sd
createProjectProfile {%_s{%e|
createRule {%hP{%mJ
createSubscriptionGrant {%no{%q#
createSubscriptionRequest {%tk{#h9
createSubscriptionTarget {%wH{%z%
createUserProfile {%|i{&#[
deleteAccountPool {$*?{#sd
deleteAsset {$*?{#sd
deleteAssetFilter {&$/*
deleteAssetType {$*?{#sd
deleteConnection {$*?{&$b
deleteDataExportConfiguration {&$l{#sd
deleteDataProduct {$*?{#sd
deleteDataSource {&%&{&%x
deleteDomain {&+8{&+h
deleteDomainUnit {$*?{#sd
deleteEnvironment {$*?*
deleteEnvironmentAction {&+r*
deleteEnvironmentBlueprint {$*?*
deleteEnvironmentBlueprintConfiguration {&,Q{#sd
deleteEnvironmentProfile {$*?*
deleteFormType {&-,{#sd
deleteGlossary {$*?{#sd
deleteGlossaryTerm {$*?{#sd
deleteListing {$*?{#sd
deleteNotebook {$*?{#sd
deleteProject {&-U{#sd
deleteProjectMembership {&.0{#sd
deleteProjectProfile {$*?{#sd
deleteRule {$*?{#sd
deleteSubscriptionGrant {$*?{%q#
deleteSubscriptionRequest {$*?*
deleteSubscriptionTarget {&+r*
deleteTimeSeriesDataPoints {&.d{#sd
disassociateEnvironmentRole {$$${#sd
disassociateGovernedTerms {$$e{#sd
getAccountPool {$*?{$/&
getAsset {&/W{&0)
getAssetFilter {&$/{$=c
getAssetType {&/W{&3k
getConnection {&5Z{&6.
getDataExportConfiguration {&$l{&90
getDataProduct {&/W{$qT
getDataSource {$*?{&:V
getDataSourceRun {$*?{&>E
getDomain {%vZ{&AI
getDomainUnit {$*?{&C[
getEnvironment {$*?{%5]
getEnvironmentAction {&+r{%?`
getEnvironmentBlueprint {$*?{&E'
getEnvironmentBlueprintConfiguration {&,Q{&Fg
getEnvironmentCredentials {&J;{&8M
getEnvironmentProfile {$*?{%E>
getFormType {&Jg{&KA
getGlossary {$*?{&M;
getGlossaryTerm {$*?{&Ng
getGroupProfile {&P^{%O>
getIamPortalLoginUrl {&$l{&Q*
getJobRun {$*?{&QI
getLineageEvent {$*?{&TE
getLineageNode {&U;{&Um
getListing {&XF{&Xy
getMetadataGenerationRun {&^E{&^m
getNotebook {$*?{%Rj
getNotebookExport {$*?{&`i
getNotebookRun {$*?{&bI
getProject {$*?{%[1
getProjectProfile {$*?{%e|
getRule {&/W{&h1
getSubscription {$*?{$*`
getSubscriptionGrant {$*?{%q#
getSubscriptionRequestDetails {$*?{#h9
getSubscriptionTarget {&+r{%z%
getTimeSeriesDataPoint {&j#{&jo
getUserProfile {&l;{&#[
listAccountPools {&lu{&md
listAccountsInAccountPool {&nw{&oW
listAssetFilters {&op{&p^
listAssetRevisions {&rD{&s$
listConnections {&sq{&uA
listDataProductRevisions {&rD{&w:
listDataSourceRunActivities {&wS{&x<
listDataSourceRuns {&zx{&{k
listDataSources {'#s{'%F
listDomainUnitsForParent {'(/{'(y
listDomains {')E{')h
listEntityOwners {'+B{',5
listEnvironmentActions {',O{'-:
listEnvironmentBlueprintConfigurations {'-S{'.&
listEnvironmentBlueprints {'.?{'/#
listEnvironmentProfiles {'0<{'1m
listEnvironments {'3c{'5m
listJobRuns {'8W{'9O
listLineageEvents {';&{'<;
listLineageNodeHistory {'>h{'@.
listMetadataGenerationRuns {'B'{'Bw
listNotebookRuns {'D<{'Eh
listNotebooks {'Gp{'H{
listNotifications {'JQ{'Kg
listPolicyGrants {'N@{'O@
listProjectMemberships {'PA{'Q=
listProjectProfiles {&lu{'RK
listProjects {'Sp{'U%
listRules {'Vt{'X]
listSubscriptionGrants {'Z6{'\[
listSubscriptionRequests {'\t{'_$
listSubscriptionTargets {'b6{'c6
listSubscriptions {'cO{'ey
listTagsForResource {'f8{'fG
listTimeSeriesDataPoints {'fP{'gd
postLineageEvent {'h#{'hM
postTimeSeriesDataPoints {'h^{'j:
putDataExportConfiguration {'jj{#sd
putEnvironmentBlueprintConfiguration {'k^{&Fg
queryGraph {'n1{'qT
rejectPredictions {'tM{'uz
rejectSubscriptionRequest {'vF{#h9
removeEntityOwner {#r6{#sd
removePolicyGrant {'vy{#sd
revokeSubscription {'x5{$*`
search {'xj{'zx
searchGroupProfiles {(-K{(.7
searchListings {(.P{(0C
searchTypes {(8<{(9Z
searchUserProfiles {(=e{(>P
startDataSourceRun {(>i{(?H
startMetadataGenerationRun {(AP{(BN
startNotebookExport {(CH{(DL
startNotebookImport {(EP{(Fa
startNotebookRun {(G|{&bI
stopNotebookRun {(JO{(K$
tagResource {(KP{#sd
untagResource {(Kg{#sd
updateAccountPool {(L'{$/&
updateAssetFilter {(M+{$=c
updateConnection {(N,{$\Y
updateDataSource {(S#{(U5
updateDomain {(Y3{(Z@
updateDomainUnit {([Z{&C[
updateEnvironment {(\6{%5]
updateEnvironmentAction {(]j{%?`
updateEnvironmentBlueprint {(^n{%AL
updateEnvironmentProfile {(_t{%E>
updateGlossary {(a-{%JS
updateGlossaryTerm {(az{%M0
updateGroupProfile {(cD{%O>
updateNotebook {(cs{%Rj
updateProject {(eT{%[1
updateProjectProfile {(gU{%e|
updateRootDomainUnitOwner {(is{#sd
updateRule {(jU{(kb
updateSubscriptionGrantStatus {(mG{%q#
updateSubscriptionRequest {(nH{#h9
updateSubscriptionTarget {(ny{%z%
updateUserProfile {(q8{&#[
7AcceptChoices?[{#eF3AcceptRule?{#e{1ClientToken?s6DomainIdentifier!s0Identifier!s.Revision?s
1EditedValue?s6PredictionChoice?i6PredictionTarget!s
*Rule?s/Threshold?n
-AssetId!s.DomainId!s.Revision!s
:AssetPermissions?[{#gX5AssetScopes?[{#g{5DecisionComment?s6DomainIdentifier!s0Identifier!s
-AssetId!s4Permissions!{#gt
)S3?[s
-AssetId!s0FilterIds![s
/CreatedAt!t/CreatedBy!s5DecisionComment?s.DomainId!s<ExistingSubscriptionId?s(Id!s7MetadataForms?[{#j_3RequestReason!s0ReviewerId?s,Status!s<SubscribedListings![{#k5>SubscribedPrincipals![{#p$/UpdatedAt!t/UpdatedBy?s
-Content?s.FormName!s.TypeName?s2TypeRevision?s
1Description!s(Id!s-Item!{#l/*Name!s4OwnerProjectId!s6OwnerProjectName?s.Revision?s
5AssetListing?{#lV7ProductListing?{#nT
3AssetScope?{#mc.EntityId?s4EntityRevision?s0EntityType?s+Forms?s7GlossaryTerms?[{#n94Permissions?{#gt
-AssetId!s2ErrorMessage?s0FilterIds![s,Status!s
*Name?s6ShortDescription?s
7AssetListings?[{#oT1Description?s.EntityId?s4EntityRevision?s7GlossaryTerms?[{#n9*Name?s
.EntityId?s4EntityRevision?s0EntityType?s
.Group?{#pP,Iam?{#p]0Project?{#pP-User?{#pm
(Id?s*Name?s
2PrincipalArn?s
0Details?{#q&(Id?s
,Iam?{#q9,Sso?{#qm
)Arn?s4GroupProfileId?s1PrincipalId?s1SessionName?s
/FirstName?s.LastName?s.Username?s
1ClientToken?s6DomainIdentifier!s6EntityIdentifier!s0EntityType!s.Owner!{#s)
.Group?{#s?-User?{#sR
5GroupIdentifier!s
4UserIdentifier!s

1ClientToken?s/Detail!{#tu6DomainIdentifier!s6EntityIdentifier!s0EntityType!s0PolicyType!s2Principal!{#z$
?AddToProjectMemberPool?{#y%8CreateAssetType?{#y%9CreateDomainUnit?{#y%:CreateEnvironment?{#sdGCreateEnvironmentFromBlueprint?{#sdACreateEnvironmentProfile?{#y@7CreateFormType?{#y%7CreateGlossary?{#y%6CreateProject?{#y%HCreateProjectFromProjectProfile?{#yPIDelegateCreateEnvironmentProfile?{#sdAOverrideDomainUnitOwners?{#y%>OverrideProjectOwners?{#y%5UseAssetType?{#y@
=IncludeChildDomainUnits?b
2DomainUnitId?s
=IncludeChildDomainUnits?b6ProjectProfiles?[s
3DomainUnit?{#zW.Group?{#{h0Project?{#{{-User?{$#H
;DomainUnitDesignation!s>DomainUnitGrantFilter?{#{H:DomainUnitIdentifier?s
BAllDomainUnitsGrantFilter?{#sd
5GroupIdentifier?s
8ProjectDesignation!s;ProjectGrantFilter?{#|c7ProjectIdentifier?s
9DomainUnitFilter?{#|z
0DomainUnit!s=IncludeChildDomainUnits?b
<AllUsersGrantFilter?{#sd4UserIdentifier?s
-GrantId?s
6DomainIdentifier!s;EnvironmentIdentifier!s8EnvironmentRoleArn!s
6DomainIdentifier!s6EntityIdentifier!s0EntityType!s<GovernedGlossaryTerms![s
;AttributeIdentifiers![s6DomainIdentifier!s6EntityIdentifier!s4EntityRevision?s0EntityType!s
4Attributes?[{$&z0Errors![{$'C
9AttributeIdentifier!s/Forms?[{#j_
9AttributeIdentifier!s*Code!s-Message!s
4Attributes![{$(d1ClientToken?s6DomainIdentifier!s6EntityIdentifier!s0EntityType!s
9AttributeIdentifier!s/Forms![{$)-
-Content?s.FormName!s4TypeIdentifier?s2TypeRevision?s
4Attributes?[{$*(0Errors?[{$'C
9AttributeIdentifier!s
6DomainIdentifier!s0Identifier!s
/CreatedAt!t/CreatedBy!s.DomainId!s(Id!s7RetainPermissions?b,Status!s:SubscribedListing!{#k5<SubscribedPrincipal!{#p$;SubscriptionRequestId?s/UpdatedAt!t/UpdatedBy?s
6AccountSource!{$-I1Description?s6DomainIdentifier!s*Name!s8ResolutionStrategy!s
2Accounts?[{$-wACustomAccountPoolHandler?{$.R
2AwsAccountId!s4AwsAccountName?s7SupportedRegions![s
<LambdaExecutionRoleArn?s7LambdaFunctionArn!s
6AccountSource!{$-I/CreatedAt?t/CreatedBy!s1Description?s.DomainId?s2DomainUnitId?s(Id?s3LastUpdatedAt?t*Name?s8ResolutionStrategy?s/UpdatedBy?s
1ClientToken?s1Description?s6DomainIdentifier!s8ExternalIdentifier?s4FormsInput?[{$)-4GlossaryTerms?[s*Name!s=OwningProjectIdentifier!s@PredictionConfiguration?{$2n4TypeIdentifier!s2TypeRevision?s
?BusinessNameGeneration?{$31
-Enabled?b
/CreatedAt?t/CreatedBy?s1Description?s.DomainId!s8ExternalIdentifier?s<FirstRevisionCreatedAt?t<FirstRevisionCreatedBy?s5FormsOutput![{#j_4GlossaryTerms?[s<GovernedGlossaryTerms?[s(Id!sNLatestTimeSeriesDataPointFormsOutput?[{$7A0Listing?{$85*Name!s5OwningProjectId!s@PredictionConfiguration?{$2n=ReadOnlyFormsOutput?[{#j_.Revision!s4TypeIdentifier!s2TypeRevision!s
4ContentSummary?s.FormName!s(Id?s/Timestamp!t4TypeIdentifier!s2TypeRevision?s
/ListingId!s3ListingStatus!s
5AssetIdentifier!s1ClientToken?s6Configuration!{$9T1Description?s6DomainIdentifier!s*Name!s
<ColumnConfiguration?{$:*9RowConfiguration?{$:B
:IncludedColumnNames?[s
2RowFilter!{$:^/Sensitive?b
-And?[{$:^3Expression?{$;(,Or?[{$:^
0EqualTo?{$='4GreaterThan?{$='=GreaterThanOrEqualTo?{$='+In?{$==2IsNotNull?{$=U/IsNull?{$=U1LessThan?{$=':LessThanOrEqualTo?{$='-Like?{$='3NotEqualTo?{$='.NotIn?{$==0NotLike?{$='
0ColumnName!s+Value!s
0ColumnName!s-Values![s
0ColumnName!s
-AssetId!s6Configuration!{$9T/CreatedAt?t1Description?s.DomainId!s;EffectiveColumnNames?[s8EffectiveRowFilter?s2ErrorMessage?s(Id!s*Name!s,Status?s
1ClientToken?s1Description?s6DomainIdentifier!s4FormsInput?[{$)-4GlossaryTerms?[s0Identifier!s*Name!s@PredictionConfiguration?{$2n2TypeRevision?s
1Description?s6DomainIdentifier!s4FormsInput!<{$Au*Name!s=OwningProjectIdentifier!s
.Required?b4TypeIdentifier!s2TypeRevision!s
/CreatedAt?t/CreatedBy?s1Description?s.DomainId!s5FormsOutput!<{$D6*Name!s4OriginDomainId?s5OriginProjectId?s5OwningProjectId?s.Revision!s/UpdatedAt?t/UpdatedBy?s
.Required?b.TypeName!s2TypeRevision!s
4AwsLocation?{$FS1ClientToken?s8Configurations?[{$G41Description?s6DomainIdentifier!sFEnableTrustedIdentityPropagation?b;EnvironmentIdentifier?s*Name!s.Props?{$GT+Scope?s
0AccessRole?s2AwsAccountId?s/AwsRegion?s5IamConnectionId?s
4Classification?s1Properties?<s
:AmazonQProperties?{$K#9AthenaProperties?{$KH7GlueProperties?{$KY;HyperPodProperties?{$U06IamProperties?{$U?<LakehouseProperties?{$U?9MlflowProperties?{$UY;RedshiftProperties?{$Un5S3Properties?{$X+;SparkEmrProperties?{$Xn<SparkGlueProperties?{$ZH@WorkflowsMwaaProperties?{$\BFWorkflowsServerlessProperties?{#sd
.AuthMode?s/IsEnabled!b0ProfileArn?s
3WorkgroupName?s
<GlueConnectionInput?{$Ks
7AthenaProperties?<sDAuthenticationConfiguration?{$Nl;ConnectionProperties?<s4ConnectionType?s1Description?s3MatchCriteria?s*Name?sGPhysicalConnectionRequirements?{$TD7PythonProperties?<s6SparkProperties?<s9ValidateCredentials?bEValidateForComputeEnvironments?[s
8AuthenticationType?sGBasicAuthenticationCredentials?{$PCFCustomAuthenticationCredentials?<s/KmsKeyArn?s9OAuth2Properties?{$PZ/SecretArn?s
.Password?s.UserName?s
DAuthorizationCodeProperties?{$R2@OAuth2ClientApplication?{$RU:OAuth2Credentials?{$SJ5OAuth2GrantType?s.TokenUrl?s<TokenUrlParametersMap?<s
7AuthorizationCode?s1RedirectUri?s
JAWSManagedClientApplicationReference?sJUserManagedClientApplicationClientId?s
1AccessToken?s.JwtToken?s2RefreshToken?sNUserManagedClientApplicationClientSecret?s
6AvailabilityZone?s:SecurityGroupIdList?[s.SubnetId?s3SubnetIdList?[s
1ClusterName!s
<GlueLineageSyncEnabled?b
7TrackingServerArn?s
4Credentials?{$Va2DatabaseName?s*Host?s4LineageSync?{$WA*Port?n0Storage?{$Wf
/SecretArn?s9UsernamePassword?{$W*
.Password!s.Username!s
-Enabled?b1Schedule?{$WZ
.Schedule?s
1ClusterName?s3WorkgroupName?s
CRegisterS3AccessGrantLocation?b=S3AccessGrantLocationId?s+S3Uri!s
0ComputeArn?s8InstanceProfileArn?s4JavaVirtualEnv?s,LogUri?s8ManagedEndpointArn?s6PythonVirtualEnv?s1RuntimeRole?s>TrustedCertificatesS3Uri?s
7AdditionalArgs?{$\48GlueConnectionName?s:GlueConnectionNames?[s1GlueVersion?s1IdleTimeout?n4JavaVirtualEnv?s5NumberOfWorkers?n6PythonVirtualEnv?s0WorkerType?s
0Connection?s
9MwaaEnvironmentName?s
8Configurations?[{$G42ConnectionId!s1Description?s.DomainId!s2DomainUnitId!s3EnvironmentId?s*Name!s;PhysicalEndpoints![{$^G/ProjectId?s.Props?{$dl+Scope?s*Type!s
4AwsLocation?{$FSFEnableTrustedIdentityPropagation?b7GlueConnection?{$`)8GlueConnectionName?s:GlueConnectionNames?[s*Host?s*Port?n.Protocol?s+Stage?s
7AthenaProperties?<sDAuthenticationConfiguration?{$d4DCompatibleComputeEnvironments?[s;ConnectionProperties?<s=ConnectionSchemaVersion?n4ConnectionType?s2CreationTime?t1Description?sBLastConnectionValidationTime?t3LastUpdatedBy?s5LastUpdatedTime?t4MatchCriteria?[s*Name?sGPhysicalConnectionRequirements?{$TD7PythonProperties?<s6SparkProperties?<s,Status?s2StatusReason?s
8AuthenticationType?s9OAuth2Properties?{$PZ/SecretArn?s
:AmazonQProperties?{$K#9AthenaProperties?{$KH7GlueProperties?{$h;;HyperPodProperties?{$hT6IamProperties?{$i%<LakehouseProperties?{$U?9MlflowProperties?{$UY;RedshiftProperties?{$iO5S3Properties?{$kJ;SparkEmrProperties?{$lK<SparkGlueProperties?{$ZH@WorkflowsMwaaProperties?{$\BFWorkflowsServerlessProperties?{#sd
2ErrorMessage?s,Status?s
0ClusterArn?s1ClusterName!s2Orchestrator?s
3EnvironmentId?s<GlueLineageSyncEnabled?b
4Credentials?{$Va2DatabaseName?s9IsProvisionedSecret?b0JdbcIamUrl?s-JdbcUrl?s4LineageSync?{$j|5RedshiftTempDir?s,Status?s0Storage?{$Wf
-Enabled?b2LineageJobId?s1Schedule?{$WZ
2ErrorMessage?sCRegisterS3AccessGrantLocation?b=S3AccessGrantLocationId?s+S3Uri!s,Status?s
5CertificateData?s0ComputeArn?s4Credentials?{$W*;CredentialsExpiration?t4GovernanceType?s8InstanceProfileArn?s4JavaVirtualEnv?s2LivyEndpoint?s,LogUri?s8ManagedEndpointArn?sCManagedEndpointCredentials?{$oF6PythonVirtualEnv?s1RuntimeRole?s>TrustedCertificatesS3Uri?s
(Id?s+Token?s
1ClientToken?s1Description?s6DomainIdentifier!s4FormsInput?[{$)-4GlossaryTerms?[s/Items?[{$py*Name!s=OwningProjectIdentifier!s
4GlossaryTerms?[s0Identifier!s.ItemType!s.Revision?s
/CreatedAt?t/CreatedBy?s1Description?s.DomainId!s<FirstRevisionCreatedAt?t<FirstRevisionCreatedBy?s5FormsOutput?[{#j_4GlossaryTerms?[s(Id!s/Items?[{$py*Name!s5OwningProjectId!s.Revision!s,Status!s
1ClientToken?s1Description?s6DomainIdentifier!s4FormsInput?[{$)-4GlossaryTerms?[s0Identifier!s/Items?[{$py*Name!s
9AssetFormsInput?[{$)-1ClientToken?s6Configuration?{$w]:ConnectionIdentifier?s1Description?s6DomainIdentifier!s3EnableSetting?s;EnvironmentIdentifier?s*Name!s7ProjectIdentifier!s5PublishOnImport?b7Recommendation?{%#(1Schedule?{%#H*Type!s
=GlueRunConfiguration?{$x[ARedshiftRunConfiguration?{$zTBSageMakerRunConfiguration?{$|p
AAutoImportDataQualityResult?b1CatalogName?s4DataAccessRole?sHRelationalFilterConfigurations![{$yd
2DatabaseName!s;FilterExpressions?[{$z?0SchemaName?s
0Expression!s*Type!s
4DataAccessRole?sHRedshiftCredentialConfiguration?{${k8RedshiftStorage?{$|%HRelationalFilterConfigurations![{$yd
6SecretManagerArn!s
>RedshiftClusterSource?{$U0ARedshiftServerlessSource?{$|_
3WorkgroupName!s
4TrackingAssets!*
BEnableBusinessNameGeneration?b
.Schedule?s.Timezone?s
:AssetFormsOutput?[{#j_6Configuration?{%'%2ConnectionId?s/CreatedAt?t1Description?s.DomainId!s3EnableSetting?s3EnvironmentId?s5ErrorMessage?{%+:(Id!s/LastRunAt?t<LastRunErrorMessage?{%+:3LastRunStatus?s*Name!s/ProjectId!s5PublishOnImport?b7Recommendation?{%#(1Schedule?{%#H,Status?s*Type?s/UpdatedAt?t
=GlueRunConfiguration?{%(#ARedshiftRunConfiguration?{%)ABSageMakerRunConfiguration?{%*m
/AccountId?sAAutoImportDataQualityResult?b1CatalogName?s4DataAccessRole?s,Region?sHRelationalFilterConfigurations![{$yd
/AccountId?s4DataAccessRole?sHRedshiftCredentialConfiguration?{${k8RedshiftStorage!{$|%,Region?sHRelationalFilterConfigurations![{$yd
/AccountId?s,Region?s4TrackingAssets!*
1ErrorDetail?s/ErrorType!s
1ClientToken?s1Description?s9DomainExecutionRole?s3DomainVersion?s6KmsKeyIdentifier?s*Name!s1ServiceRole?s5SingleSignOn?{%-&+Tags?<s
4IdcInstanceArn?s*Type?s4UserAssignment?s
)Arn?s1Description?s9DomainExecutionRole?s3DomainVersion?s(Id!s6KmsKeyIdentifier?s*Name?s/PortalUrl?s6RootDomainUnitId?s1ServiceRole?s5SingleSignOn?{%-&,Status?s+Tags?<s
1ClientToken?s1Description?s6DomainIdentifier!s*Name!s@ParentDomainUnitIdentifier!s
<AncestorDomainUnitIds![s/CreatedAt?t/CreatedBy?s1Description?s.DomainId!s(Id!s*Name!s0Owners![{%1_8ParentDomainUnitId?s
.Group?{%1u-User?{%2&
-GroupId?s
,UserId?s
5DeploymentOrder?n1Description?s6DomainIdentifier!sBEnvironmentAccountIdentifier?s>EnvironmentAccountRegion?sDEnvironmentBlueprintIdentifier?s@EnvironmentConfigurationId?sBEnvironmentConfigurationName?sBEnvironmentProfileIdentifier?s4GlossaryTerms?[s*Name!s7ProjectIdentifier!s8UserParameters?[{%5M
*Name?s+Value?s
2AwsAccountId?s6AwsAccountRegion?s/CreatedAt?t/CreatedBy!s=DeploymentProperties?{%:71Description?s.DomainId!s<EnvironmentActions?[{%:b<EnvironmentBlueprintId?s@EnvironmentConfigurationId?sBEnvironmentConfigurationName?s:EnvironmentProfileId?s4GlossaryTerms?[s(Id?s7LastDeployment?{%;7*Name!s/ProjectId!s.Provider!s>ProvisionedResources?[{%<Y?ProvisioningProperties?{%<{,Status?s/UpdatedAt?t8UserParameters?[{%=E
7EndTimeoutMinutes?i9StartTimeoutMinutes?i
*Auth?s4Parameters![{%;(*Type!s
)Key?s+Value?s
2DeploymentId?s6DeploymentStatus?s4DeploymentType?s6FailureReason?{%<G:IsDeploymentComplete?b/Messages?[s
*Code?s-Message!s
*Name?s.Provider?s*Type!s+Value!s
7CloudFormation?{%=6
1TemplateUrl!s
2DefaultValue?s1Description?s/FieldType!s0IsEditable?b0IsOptional?b7IsUpdateSupported?b-KeyName!s
1Description?s6DomainIdentifier!s;EnvironmentIdentifier!s*Name!s3Parameters!{%?D
7AwsConsoleLink?{%?Y
)Uri?s
1Description?s.DomainId!s3EnvironmentId!s(Id!s*Name!s3Parameters!{%?D
1Description?s6DomainIdentifier!s*Name!s?ProvisioningProperties!{%<{8UserParameters?[{%=E
/CreatedAt?t=DeploymentProperties?{%C21Description?s4GlossaryTerms?[s(Id!s*Name!s.Provider!s?ProvisioningProperties!{%<{/UpdatedAt?t8UserParameters?[{%=E
7EndTimeoutMinutes?n9StartTimeoutMinutes?n
2AwsAccountId?s6AwsAccountRegion?s1Description?s6DomainIdentifier!sDEnvironmentBlueprintIdentifier!s*Name!s7ProjectIdentifier!s8UserParameters?[{%5M
2AwsAccountId?s6AwsAccountRegion?s/CreatedAt?t/CreatedBy!s1Description?s.DomainId!s<EnvironmentBlueprintId!s(Id!s*Name!s/ProjectId?s/UpdatedAt?t8UserParameters?[{%=E
1Description?s6DomainIdentifier!s.Model!{%H-*Name!s=OwningProjectIdentifier!s,Status?s
,Smithy?s
1Description?s.DomainId!s*Name!s4OriginDomainId?s5OriginProjectId?s5OwningProjectId?s.Revision!s
1ClientToken?s1Description?s6DomainIdentifier!s*Name!s=OwningProjectIdentifier!s,Status?s8UsageRestrictions?[s
1Description?s.DomainId!s(Id!s*Name!s5OwningProjectId!s,Status?s8UsageRestrictions?[s
1ClientToken?s6DomainIdentifier!s8GlossaryIdentifier!s5LongDescription?s*Name!s6ShortDescription?s,Status?s6TermRelations?{%Lt
1Classifies?[s*IsA?[s
.DomainId!s0GlossaryId!s(Id!s5LongDescription?s*Name!s6ShortDescription?s,Status!s6TermRelations?{%Lt8UsageRestrictions?[s
1ClientToken?s6DomainIdentifier!s5GroupIdentifier?s6RolePrincipalArn?s
.DomainId?s/GroupName?s(Id?s6RolePrincipalArn?s5RolePrincipalId?s,Status?s
,Action!s1ClientToken?s6DomainIdentifier!s6EntityIdentifier!s4EntityRevision?s0EntityType!s
/ListingId!s5ListingRevision!s,Status!s
1ClientToken?s1Description?s6DomainIdentifier!s/Metadata?<s*Name!s=OwningProjectIdentifier!s1Parameters?<s
3CellOrder![{#sd/ComputeId?s/CreatedAt?t/CreatedBy?s1Description?s.DomainId!sAEnvironmentConfiguration?{%UR.Error?{%VD(Id!s3LockExpiresAt?t.LockedAt?t.LockedBy?s/Metadata?<s*Name!s5OwningProjectId!s1Parameters?<s,Status!s/UpdatedAt?t/UpdatedBy?s
2ImageVersion?s6PackageConfig?{%Uu
4PackageManager!s:PackageSpecification?s
-Message!s
1Description?s6DomainIdentifier!s2DomainUnitId?s4GlossaryTerms?[s?MembershipAssignments?[{%Xa*Name!s5ProjectCategory?s:ProjectExecutionRole?s6ProjectProfileId?s3ResourceTags?<s8UserParameters?[{%YF
1Designation!s/Member!{%X|
5GroupIdentifier?s4UserIdentifier?s
BEnvironmentConfigurationName?s3EnvironmentId?s?EnvironmentParameters?[{%5MCEnvironmentResolvedAccount?{%ZX
2AwsAccountId!s0RegionName!s9SourceAccountPoolId?s
/CreatedAt?t/CreatedBy!s1Description?s.DomainId!s2DomainUnitId?sEEnvironmentDeploymentDetails?{%^%8FailureReasons?[{%^a4GlossaryTerms?[s(Id!s3LastUpdatedAt?t*Name!s5ProjectCategory?s6ProjectProfileId?s3ProjectStatus?s6ResourceTags?[{%^s8UserParameters?[{%YF
DEnvironmentFailureReasons?<[{%<G=OverallDeploymentStatus?s
*Code?s-Message?s
)Key!s,Source!s+Value!s
1Designation!s6DomainIdentifier!s/Member!{%X|7ProjectIdentifier!s
DAllowCustomProjectResourceTags?b1Description?s6DomainIdentifier!s:DomainUnitIdentifier?sCEnvironmentConfigurations?[{%b**Name!s=ProjectResourceTags?[{%e[DProjectResourceTagsDescription?s,Status?s
3AccountPools?[s3AwsAccount?{%cs2AwsRegion?{%d<@ConfigurationParameters?{%d[4DeploymentMode?s5DeploymentOrder?n1Description?s<EnvironmentBlueprintId!s(Id?s*Name!s
2AwsAccountId?s6AwsAccountIdPath?s
0RegionName?s4RegionNamePath?s
<ParameterOverrides?[{%e><ResolvedParameters?[{%e>-SsmPath?s
0IsEditable?b*Name?s+Value?s
5IsValueEditable!b)Key!s+Value!s
DAllowCustomProjectResourceTags?b/CreatedAt?t/CreatedBy!s1Description?s.DomainId!s2DomainUnitId?sCEnvironmentConfigurations?[{%b*(Id!s3LastUpdatedAt?t*Name!s=ProjectResourceTags?[{%e[DProjectResourceTagsDescription?s,Status?s
,Action!s1ClientToken?s1Description?s/Detail!{%iY6DomainIdentifier!s*Name!s.Scope!{%kF/Target!{%lc
FGlossaryTermEnforcementDetail?{%jFFMetadataFormEnforcementDetail?{%jb
>RequiredGlossaryTermIds?[s
?RequiredMetadataForms?[{%k%
4TypeIdentifier!s2TypeRevision!s
2AssetType?{%kq1DataProduct?b0Project?{%l>
3SelectionMode!s9SpecificAssetTypes?[s
3SelectionMode!s7SpecificProjects?[s
9DomainUnitTarget?{%lz
2DomainUnitId!s=IncludeChildDomainUnits?b
,Action!s/CreatedAt!t/CreatedBy!s1Description?s/Detail!{%iY0Identifier!s*Name!s.RuleType!s.Scope!{%kF/Target!{%lc0TargetType?s
:AssetTargetNames?[{%p>1ClientToken?s6DomainIdentifier!s;EnvironmentIdentifier!s6GrantedEntity!{%pVBSubscriptionTargetIdentifier?s
-AssetId!s0TargetName!s
0Listing?{%pd
0Identifier!s.Revision!s
0Assets?[{%rk/CreatedAt!t/CreatedBy!s.DomainId!s3EnvironmentId?s6GrantedEntity!{%tL(Id!s,Status!s4SubscriptionId?s:SubscriptionTargetId!s/UpdatedAt!t/UpdatedBy?s
-AssetId!s3AssetRevision!s3AssetScope?{#mc5FailureCause?{%tA6FailureTimestamp?t6GrantedTimestamp?t4Permissions?{#gt,Status!s0TargetName?s
-Message?s
0Listing?{%tZ
(Id!s.Revision!s
:AssetPermissions?[{#gX5AssetScopes?[{#g{1ClientToken?s6DomainIdentifier!s7MetadataForms?[{$)-3RequestReason!s<SubscribedListings![{%vZ>SubscribedPrincipals![{%vh
0Identifier!s
.Group?{%w:,Iam?{%w:0Project?{%w:-User?{%w:
0Identifier?s
;ApplicableAssetTypes![s;AuthorizedPrincipals![s1ClientToken?s6DomainIdentifier!s;EnvironmentIdentifier!s6ManageAccessRole!s*Name!s.Provider?sCSubscriptionGrantCreationMode?sBSubscriptionTargetConfig![{%yi*Type!s
-Content!s.FormName!s
;ApplicableAssetTypes![s;AuthorizedPrincipals![s/CreatedAt!t/CreatedBy!s.DomainId!s3EnvironmentId!s(Id!s6ManageAccessRole?s*Name!s/ProjectId!s.Provider!sCSubscriptionGrantCreationMode?sBSubscriptionTargetConfig![{%yi*Type!s/UpdatedAt?t/UpdatedBy?s
1ClientToken?s6DomainIdentifier!s1SessionName?s4UserIdentifier!s.UserType?s
0Details?{#q&.DomainId?s(Id?s,Status?s*Type?s
5AssetIdentifier!s6DomainIdentifier!s0Identifier!s
,Status?s
6DomainIdentifier!s
1ClientToken?s6DomainIdentifier!s0Identifier!sFRetainPermissionsOnRevokeFailure?b
:AssetFormsOutput?[{#j_6Configuration?{%'%2ConnectionId?s/CreatedAt?t1Description?s.DomainId!s3EnableSetting?s3EnvironmentId?s5ErrorMessage?{%+:(Id!s/LastRunAt?t<LastRunErrorMessage?{%+:3LastRunStatus?s*Name!s/ProjectId!s5PublishOnImport?bFRetainPermissionsOnRevokeFailure?b1Schedule?{%#H8SelfGrantStatus?{&)b,Status?s*Type?s/UpdatedAt?t
<GlueSelfGrantStatus?{&*?@RedshiftSelfGrantStatus?{&*?
@SelfGrantStatusDetails![{&*]
2DatabaseName!s2FailureCause?s0SchemaName?s,Status!s
1ClientToken?s0Identifier!s7SkipDeletionCheck?b
,Status!s
6DomainIdentifier!s;EnvironmentIdentifier!s0Identifier!s
6DomainIdentifier!sDEnvironmentBlueprintIdentifier!s
6DomainIdentifier!s8FormTypeIdentifier!s
6DomainIdentifier!s0Identifier!s7SkipDeletionCheck?b
6DomainIdentifier!s/Member!{%X|7ProjectIdentifier!s
1ClientToken?s6DomainIdentifier!s6EntityIdentifier!s0EntityType!s.FormName!s
6DomainIdentifier!s0Identifier!s.Revision?s
/CreatedAt?t/CreatedBy?s1Description?s.DomainId!s8ExternalIdentifier?s<FirstRevisionCreatedAt?t<FirstRevisionCreatedBy?s5FormsOutput![{#j_4GlossaryTerms?[s<GovernedGlossaryTerms?[s(Id!sNLatestTimeSeriesDataPointFormsOutput?[{$7A0Listing?{$85*Name!s5OwningProjectId!s=ReadOnlyFormsOutput?[{#j_.Revision!s4TypeIdentifier!s2TypeRevision!s
/CreatedAt?t/CreatedBy?s1Description?s.DomainId!s5FormsOutput!<{$D6*Name!s4OriginDomainId?s5OriginProjectId?s5OwningProjectId!s.Revision!s/UpdatedAt?t/UpdatedBy?s
6DomainIdentifier!s0Identifier!s0WithSecret?b
8Configurations?[{$G4>ConnectionCredentials?{&8M2ConnectionId!s1Description?s.DomainId!s2DomainUnitId!s3EnvironmentId?s9EnvironmentUserRole?s*Name!s;PhysicalEndpoints![{$^G/ProjectId?s.Props?{$dl+Scope?s*Type!s
1AccessKeyId?s0Expiration?t5SecretAccessKey?s2SessionToken?s
/CreatedAt?t@EncryptionConfiguration?{&::5IsExportEnabled?b6S3TableBucketArn?s,Status?s/UpdatedAt?t
/KmsKeyArn?s2SseAlgorithm?s
:AssetFormsOutput?[{#j_6Configuration?{%'%2ConnectionId?s/CreatedAt?t1Description?s.DomainId!s3EnableSetting?s3EnvironmentId?s5ErrorMessage?{%+:(Id!s7LastRunAssetCount?i/LastRunAt?t<LastRunErrorMessage?{%+:3LastRunStatus?s*Name!s/ProjectId!s5PublishOnImport?b7Recommendation?{%#(1Schedule?{%#H8SelfGrantStatus?{&)b,Status?s*Type?s/UpdatedAt?t
/CreatedAt!tEDataSourceConfigurationSnapshot?s2DataSourceId!s.DomainId!s5ErrorMessage?{%+:(Id!s7LineageSummary?{&@a/ProjectId!s?RunStatisticsForAssets?{&@q/StartedAt?t,Status!s/StoppedAt?t*Type!s/UpdatedAt!t
2ImportStatus?s
+Added?i,Failed?i-Skipped?i/Unchanged?i-Updated?i
)Arn?s/CreatedAt?t1Description?s9DomainExecutionRole!s3DomainVersion?s(Id!s6KmsKeyIdentifier?s3LastUpdatedAt?t*Name?s/PortalUrl?s6RootDomainUnitId?s1ServiceRole?s5SingleSignOn?{%-&,Status!s+Tags?<s
/CreatedAt?t/CreatedBy?s1Description?s.DomainId!s(Id!s3LastUpdatedAt?t3LastUpdatedBy?s*Name!s0Owners![{%1_8ParentDomainUnitId?s
/CreatedAt?t=DeploymentProperties?{%:71Description?s4GlossaryTerms?[s(Id!s*Name!s.Provider!s?ProvisioningProperties!{%<{/UpdatedAt?t8UserParameters?[{%=E
/CreatedAt?t.DomainId!s5EnabledRegions?[s<EnvironmentBlueprintId!sGEnvironmentRolePermissionBoundary?s9ManageAccessRoleArn?sDProvisioningConfigurations?[{&I.9ProvisioningRoleArn?s8RegionalParameters?*/UpdatedAt?t
CLakeFormationConfiguration?{&IO
MLocationRegistrationExcludeS3Locations?[s>LocationRegistrationRole?s
6DomainIdentifier!s;EnvironmentIdentifier!s
6DomainIdentifier!s8FormTypeIdentifier!s.Revision?s
/CreatedAt?t/CreatedBy?s1Description?s.DomainId!s1Imports?[{&M(.Model!{%H-*Name!s4OriginDomainId?s5OriginProjectId?s5OwningProjectId?s.Revision!s,Status?s
*Name!s.Revision!s
/CreatedAt?t/CreatedBy?s1Description?s.DomainId!s(Id!s*Name!s5OwningProjectId!s,Status!s/UpdatedAt?t/UpdatedBy?s8UsageRestrictions?[s
/CreatedAt?t/CreatedBy?s.DomainId!s0GlossaryId!s(Id!s5LongDescription?s*Name!s6ShortDescription?s,Status!s6TermRelations?{%Lt/UpdatedAt?t/UpdatedBy?s8UsageRestrictions?[s
6DomainIdentifier!s5GroupIdentifier!s
1AuthCodeUrl?s3UserProfileId!s
/CreatedAt?t/CreatedBy?s0Details?{&Rk.DomainId?s-EndTime?t.Error?{%VD(Id?s+JobId?s-JobType?s-RunMode?s/StartTime?t,Status?s
:LineageRunDetails?{&S)
;SqlQueryRunDetails?{&SB
4ErrorMessages?[s6NumQueriesFailed?n2QueryEndTime?t4QueryStartTime?t;TotalQueriesProcessed?n
/CreatedAt?t/CreatedBy?s.DomainId?s+Event?y/EventTime?t(Id?s6ProcessingStatus?s
6DomainIdentifier!s4EventTimestamp?t0Identifier!s
/CreatedAt?t/CreatedBy?s1Description?s.DomainId!s9DownstreamNodes?[{&X/4EventTimestamp?t5FormsOutput?[{#j_(Id!s*Name?s6SourceIdentifier?s.TypeName!s2TypeRevision?s/UpdatedAt?t/UpdatedBy?s7UpstreamNodes?[{&X/
4EventTimestamp?t(Id?s
6DomainIdentifier!s0Identifier!s5ListingRevision?s
/CreatedAt?t/CreatedBy?s1Description?s.DomainId!s(Id!s-Item?{&Z@5ListingRevision!s*Name?s,Status?s/UpdatedAt?t/UpdatedBy?s
5AssetListing?{&Zk;DataProductListing?{&\Y
-AssetId?s3AssetRevision?s/AssetType?s/CreatedAt?t+Forms?s7GlossaryTerms?[{#n9?GovernedGlossaryTerms?[{#n9HLatestTimeSeriesDataPointForms?[{$7A5OwningProjectId?s
/CreatedAt?t3DataProductId?s9DataProductRevision?s+Forms?s7GlossaryTerms?[{#n9/Items?[{&]l5OwningProjectId?s
7GlossaryTerms?[{#n9/ListingId?s5ListingRevision?s
6DomainIdentifier!s0Identifier!s*Type?s
/CreatedAt?t/CreatedBy?s.DomainId!s(Id!s5OwningProjectId!s,Status?s/Target?{&`)*Type?s3TypeStats?[{&`I,Types?[s
0Identifier!s.Revision?s*Type!s
2ErrorMessage?s,Status!s*Type!s
1CompletedAt?t/CreatedAt?t/CreatedBy?s.DomainId!s.Error?{%VD0FileFormat!s(Id!s0NotebookId!s7OutputLocation?{&b@5OwningProjectId!s,Status!s
+S3?{%?Y
3CellOrder?[{#sd1CompletedAt?t=ComputeConfiguration?{&f?/CreatedAt?t/CreatedBy?s.DomainId!sAEnvironmentConfiguration?{%UR.Error?{%VD(Id!s/Metadata?<s=NetworkConfiguration?{&fd0NotebookId!s5OwningProjectId!s1Parameters?<s0ScheduleId?s/StartedAt?t,Status!s=StorageConfiguration?{&gH=TimeoutConfiguration?{&ge6TriggerSource?{&g|/UpdatedAt?t/UpdatedBy?s
8EnvironmentVersion?s2InstanceType?s
7NetworkAccessType!s7SecurityGroupIds?[s0SubnetIds?[s+VpcId?s
/KmsKeyArn?s3ProjectS3Path?s
9RunTimeoutInMinutes?n
*Name?s*Type?s
,Action!s/CreatedAt!t/CreatedBy!s1Description?s/Detail!{%iY0Identifier!s3LastUpdatedBy!s*Name!s.Revision!s.RuleType!s.Scope!{%kF/Target!{%lc0TargetType?s/UpdatedAt!t
6DomainIdentifier!s6EntityIdentifier!s0EntityType!s.FormName!s0Identifier!s
.DomainId?s.EntityId?s0EntityType?s-Form?{&kN.FormName?s
-Content?s.FormName!s(Id?s/Timestamp!t4TypeIdentifier!s2TypeRevision?s
6DomainIdentifier!s1SessionName?s*Type?s4UserIdentifier!s
6DomainIdentifier!s0MaxResults?n*Name?s/NextToken?s,SortBy?s/SortOrder?s
/Items?[{&n#/NextToken?s
/CreatedBy?s.DomainId?s2DomainUnitId?s(Id?s*Name?s8ResolutionStrategy?s/UpdatedBy?s
6DomainIdentifier!s0Identifier!s0MaxResults?n/NextToken?s
/Items?[{$-w/NextToken?s
5AssetIdentifier!s6DomainIdentifier!s0MaxResults?i/NextToken?s,Status?s
/Items![{&pw/NextToken?s
-AssetId!s/CreatedAt?t1Description?s.DomainId!s;EffectiveColumnNames?[s8EffectiveRowFilter?s2ErrorMessage?s(Id!s*Name!s,Status?s
6DomainIdentifier!s0Identifier!s0MaxResults?i/NextToken?s
/Items?[{&s=/NextToken?s
/CreatedAt?t/CreatedBy?s.DomainId?s(Id?s.Revision?s
6DomainIdentifier!s;EnvironmentIdentifier?s0MaxResults?n*Name?s/NextToken?s7ProjectIdentifier?s+Scope?s,SortBy?s/SortOrder?s*Type?s
/Items![{&uZ/NextToken?s
8Configurations?[{$G42ConnectionId!s.DomainId!s2DomainUnitId!s3EnvironmentId?s*Name!s;PhysicalEndpoints![{$^G/ProjectId?s.Props?{$dl+Scope?s*Type!s
/Items![{&s=/NextToken?s
6DomainIdentifier!s0Identifier!s0MaxResults?i/NextToken?s,Status?s
/Items![{&xU/NextToken?s
/CreatedAt!t1DataAssetId?s5DataAssetStatus!s5DataSourceRunId!s.Database!s5ErrorMessage?{%+:7LineageSummary?{&zP/ProjectId!s:TechnicalDescription?s3TechnicalName!s/UpdatedAt!t
2ErrorMessage?s-EventId?s1EventStatus?s
:DataSourceIdentifier!s6DomainIdentifier!s0MaxResults?i/NextToken?s,Status?s
/Items![{&|*/NextToken?s
/CreatedAt!t2DataSourceId!s5ErrorMessage?{%+:(Id!s7LineageSummary?{&@a/ProjectId!s?RunStatisticsForAssets?{&@q/StartedAt?t,Status!s/StoppedAt?t*Type!s/UpdatedAt!t
:ConnectionIdentifier?s6DomainIdentifier!s;EnvironmentIdentifier?s0MaxResults?i*Name?s/NextToken?s7ProjectIdentifier!s,Status?s*Type?s
/Items![{'%_/NextToken?s
2ConnectionId?s/CreatedAt?t2DataSourceId!s1Description?s.DomainId!s3EnableSetting?s3EnvironmentId?s7LastRunAssetCount?i/LastRunAt?t<LastRunErrorMessage?{%+:3LastRunStatus?s*Name!s1Schedule?{%#H,Status!s*Type!s/UpdatedAt?t
6DomainIdentifier!s0MaxResults?i/NextToken?s@ParentDomainUnitIdentifier!s
/Items![{')8/NextToken?s
(Id!s*Name!s
0MaxResults?i/NextToken?s,Status?s
/Items![{'*'/NextToken?s
)Arn!s/CreatedAt!t1Description?s3DomainVersion?s(Id!s3LastUpdatedAt?t6ManagedAccountId!s*Name!s/PortalUrl?s,Status!s
6DomainIdentifier!s6EntityIdentifier!s0EntityType!s0MaxResults?i/NextToken?s
/NextToken?s0Owners![{%1_
6DomainIdentifier!s;EnvironmentIdentifier!s0MaxResults?i/NextToken?s
/Items?[{%?`/NextToken?s
6DomainIdentifier!s0MaxResults?i/NextToken?s
/Items?[{&Fg/NextToken?s
6DomainIdentifier!s-Managed?b0MaxResults?i*Name?s/NextToken?s
/Items![{'/</NextToken?s
/CreatedAt?t1Description?s(Id!s*Name!s.Provider!s?ProvisioningProperties!{%<{/UpdatedAt?t
2AwsAccountId?s6AwsAccountRegion?s6DomainIdentifier!sDEnvironmentBlueprintIdentifier?s0MaxResults?i*Name?s/NextToken?s7ProjectIdentifier?s
/Items![{'2,/NextToken?s
2AwsAccountId?s6AwsAccountRegion?s/CreatedAt?t/CreatedBy!s1Description?s.DomainId!s<EnvironmentBlueprintId!s(Id!s*Name!s/ProjectId?s/UpdatedAt?t
2AwsAccountId?s6AwsAccountRegion?s6DomainIdentifier!sDEnvironmentBlueprintIdentifier?sBEnvironmentProfileIdentifier?s0MaxResults?i*Name?s/NextToken?s7ProjectIdentifier!s.Provider?s,Status?s
/Items![{'6,/NextToken?s
2AwsAccountId?s6AwsAccountRegion?s/CreatedAt?t/CreatedBy!s1Description?s.DomainId!s@EnvironmentConfigurationId?sBEnvironmentConfigurationName?s:EnvironmentProfileId?s(Id?s*Name!s/ProjectId!s.Provider!s,Status?s/UpdatedAt?t
6DomainIdentifier!s3JobIdentifier!s0MaxResults?n/NextToken?s/SortOrder?s,Status?s
/Items?[{'9h/NextToken?s
/CreatedAt?t/CreatedBy?s.DomainId?s-EndTime?t.Error?{%VD+JobId?s-JobType?s+RunId?s-RunMode?s/StartTime?t,Status?s
6DomainIdentifier!s0MaxResults?n/NextToken?s6ProcessingStatus?s/SortOrder?s4TimestampAfter?t5TimestampBefore?t
/Items?[{'<T/NextToken?s
/CreatedAt?t/CreatedBy?s.DomainId?s5EventSummary?{'=T/EventTime?t(Id?s6ProcessingStatus?s
COpenLineageRunEventSummary?{'=u
/EventType?s0Inputs?[{'>T,Job?{'>T1Outputs?[{'>T+RunId?s
*Name?s/Namespace?s
/Direction?s6DomainIdentifier!s7EventTimestampGTE?t7EventTimestampLTE?t0Identifier!s0MaxResults?i/NextToken?s/SortOrder?s
/NextToken?s/Nodes?[{'@G
/CreatedAt?t/CreatedBy?s1Description?s.DomainId!s4EventTimestamp?t(Id!s*Name?s6SourceIdentifier?s.TypeName!s2TypeRevision?s/UpdatedAt?t/UpdatedBy?s
6DomainIdentifier!s0MaxResults?i/NextToken?s,Status?s6TargetIdentifier?s*Type?s
/Items?[{'C6/NextToken?s
/CreatedAt?t/CreatedBy?s.DomainId!s(Id!s5OwningProjectId!s,Status?s/Target?{&`)*Type?s,Types?[s
6DomainIdentifier!s0MaxResults?n/NextToken?s8NotebookIdentifier?s=OwningProjectIdentifier!s8ScheduleIdentifier?s/SortOrder?s,Status?s
/Items?[{'F'/NextToken?s
1CompletedAt?t/CreatedAt?t/CreatedBy?s.DomainId!s(Id!s0NotebookId!s5OwningProjectId!s0ScheduleId?s/StartedAt?t,Status!s6TriggerSource?{&g|/UpdatedAt?t/UpdatedBy?s
6DomainIdentifier!s0MaxResults?n/NextToken?s=OwningProjectIdentifier!s,SortBy?s/SortOrder?s,Status?s
/Items?[{'I:/NextToken?s
/CreatedAt?t/CreatedBy?s1Description?s.DomainId!s(Id!s*Name!s5OwningProjectId!s,Status!s/UpdatedAt?t/UpdatedBy?s
4AfterTimestamp?t5BeforeTimestamp?t6DomainIdentifier!s0MaxResults?i/NextToken?s/Subjects?[s0TaskStatus?s*Type!s
/NextToken?s7Notifications?[{'L.
0ActionLink!s7CreationTimestamp!t6DomainIdentifier!s0Identifier!s:LastUpdatedTimestamp!t-Message!s/Metadata?<s,Status?s+Title!s.Topic!{'Mf*Type!s
1Resource!{'N,*Role!s-Subject!s
(Id!s*Name?s*Type!s
6DomainIdentifier!s6EntityIdentifier!s0EntityType!s0MaxResults?i/NextToken?s0PolicyType!s
3GrantList![{'O]/NextToken?s
/CreatedAt?t/CreatedBy?s/Detail?{#tu-GrantId?s2Principal?{#z$
6DomainIdentifier!s0MaxResults?i/NextToken?s7ProjectIdentifier!s,SortBy?s/SortOrder?s
1Members![{'QX/NextToken?s
1Designation!s6MemberDetails!{'Qz
.Group?{'R6-User?{'RA
-GroupId!s
,UserId!s
/Items?[{'Rd/NextToken?s
/CreatedAt?t/CreatedBy!s1Description?s.DomainId!s2DomainUnitId?s(Id!s3LastUpdatedAt?t*Name!s,Status?s
6DomainIdentifier!s5GroupIdentifier?s0MaxResults?i*Name?s/NextToken?s5ProjectCategory?s4UserIdentifier?s
/Items?[{'U>/NextToken?s
/CreatedAt?t/CreatedBy!s1Description?s.DomainId!s2DomainUnitId?s8FailureReasons?[{%^a(Id!s*Name!s5ProjectCategory?s3ProjectStatus?s/UpdatedAt?t
,Action?s1AssetTypes?[s1DataProduct?b6DomainIdentifier!s5IncludeCascaded?b0MaxResults?n/NextToken?s1ProjectIds?[s.RuleType?s6TargetIdentifier!s0TargetType!s
/Items![{'Xv/NextToken?s
,Action?s0Identifier?s3LastUpdatedBy?s*Name?s.Revision?s.RuleType?s.Scope?{%kF/Target?{%lc0TargetType?s/UpdatedAt?t
6DomainIdentifier!s3EnvironmentId?s0MaxResults?i/NextToken?s3OwningGroupId?s;OwningIamPrincipalArn?s5OwningProjectId?s2OwningUserId?s,SortBy?s/SortOrder?s9SubscribedListingId?s4SubscriptionId?s:SubscriptionTargetId?s
/Items![{%q#/NextToken?s
7ApproverProjectId?s6DomainIdentifier!s0MaxResults?i/NextToken?s3OwningGroupId?s;OwningIamPrincipalArn?s5OwningProjectId?s2OwningUserId?s,SortBy?s/SortOrder?s,Status?s9SubscribedListingId?s
/Items![{'_=/NextToken?s
/CreatedAt!t/CreatedBy!s5DecisionComment?s.DomainId!s<ExistingSubscriptionId?s(Id!s>MetadataFormsSummary?[{'aj3RequestReason!s0ReviewerId?s,Status!s<SubscribedListings![{#k5>SubscribedPrincipals![{#p$/UpdatedAt!t/UpdatedBy?s
.FormName?s.TypeName!s2TypeRevision!s
6DomainIdentifier!s;EnvironmentIdentifier!s0MaxResults?i/NextToken?s,SortBy?s/SortOrder?s
/Items![{%z%/NextToken?s
7ApproverProjectId?s6DomainIdentifier!s0MaxResults?i/NextToken?s3OwningGroupId?s;OwningIamPrincipalArn?s5OwningProjectId?s2OwningUserId?s,SortBy?s/SortOrder?s,Status?s9SubscribedListingId?sCSubscriptionRequestIdentifier?s
/Items![{$*`/NextToken?s
1ResourceArn!s
+Tags?<s
6DomainIdentifier!s-EndedAt?t6EntityIdentifier!s0EntityType!s.FormName!s0MaxResults?i/NextToken?s/StartedAt?t
/Items?[{$7A/NextToken?s
1ClientToken?s6DomainIdentifier!s+Event!y
.DomainId?s(Id?s
1ClientToken?s6DomainIdentifier!s6EntityIdentifier!s0EntityType!s/Forms![{'iR
-Content?s.FormName!s/Timestamp!t4TypeIdentifier!s2TypeRevision?s
.DomainId?s.EntityId?s0EntityType?s/Forms?[{&kN
1ClientToken?s6DomainIdentifier!s2EnableExport!b@EncryptionConfiguration?{&::
6DomainIdentifier!s5EnabledRegions![sDEnvironmentBlueprintIdentifier!sGEnvironmentRolePermissionBoundary?s7GlobalParameters?<s9ManageAccessRoleArn?sDProvisioningConfigurations?[{&I.9ProvisioningRoleArn?s8RegionalParameters?*
=AdditionalAttributes?{'o*6DomainIdentifier!s/Match![{'o80MaxResults?n/NextToken?s
0FormNames?[s
6EntityPattern?{'oa8RelationPattern?{'pz
0EntityType!s0Filters?{'p/0Identifier!s
-And?[{'p//Filter?{'pO,Or?[{'p/
/Attribute!s.IntValue?n.Operator?s+Value?s
3MaxPathLength?n7RelationDirection!s2RelationType!s
/Items?[{'qm/NextToken?s
4LineageNode?{'r%
/CreatedAt?t/CreatedBy?s1Description?s.DomainId!s?DownstreamLineageNodeIds?[s4EventTimestamp?t5FormsOutput?[{#j_(Id!s*Name?s6SourceIdentifier?s.TypeName!s2TypeRevision?s/UpdatedAt?t/UpdatedBy?s=UpstreamLineageNodeIds?[s
1ClientToken?s6DomainIdentifier!s0Identifier!s7RejectChoices?[{'uQ3RejectRule?{#e{.Revision?s
8PredictionChoices?[i6PredictionTarget!s
-AssetId!s3AssetRevision!s.DomainId!s
5DecisionComment?s6DomainIdentifier!s0Identifier!s
1ClientToken?s6DomainIdentifier!s6EntityIdentifier!s0EntityType!s5GrantIdentifier?s0PolicyType!s2Principal!{#z$
6DomainIdentifier!s0Identifier!s7RetainPermissions?b
;AdditionalAttributes?[s6DomainIdentifier!s0Filters?{'p/0MaxResults?i/NextToken?s=OwningProjectIdentifier?s2SearchIn?[{'zV1SearchScope!s0SearchText?s-Sort?{'zc
/Attribute!s
/Attribute!s+Order?s
/Items?[{'{I/NextToken?s5TotalMatchCount?i
2AssetItem?{'|<8DataProductItem?{('?5GlossaryItem?{()N9GlossaryTermItem?{(+:
=AdditionalAttributes?{(%1/CreatedAt?t/CreatedBy?s1Description?s.DomainId!s8ExternalIdentifier?s<FirstRevisionCreatedAt?t<FirstRevisionCreatedBy?s4GlossaryTerms?[s<GovernedGlossaryTerms?[s0Identifier!s*Name!s5OwningProjectId!s4TypeIdentifier!s2TypeRevision!s
5FormsOutput?[{#j_NLatestTimeSeriesDataPointFormsOutput?[{$7A8MatchRationale?[{(&D=ReadOnlyFormsOutput?[{#j_
5TextMatches?[{(&W
/Attribute?s6MatchOffsets?[{('$*Text?s
/EndOffset?n1StartOffset?n
=AdditionalAttributes?{()8/CreatedAt?t/CreatedBy?s1Description?s.DomainId!s<FirstRevisionCreatedAt?t<FirstRevisionCreatedBy?s4GlossaryTerms?[s(Id!s*Name!s5OwningProjectId!s
8MatchRationale?[{(&D
=AdditionalAttributes?{()8/CreatedAt?t/CreatedBy?s1Description?s.DomainId!s(Id!s*Name!s5OwningProjectId!s,Status!s/UpdatedAt?t/UpdatedBy?s8UsageRestrictions?[s
=AdditionalAttributes?{()8/CreatedAt?t/CreatedBy?s.DomainId!s0GlossaryId!s(Id!s5LongDescription?s*Name!s6ShortDescription?s,Status!s6TermRelations?{%Lt/UpdatedAt?t/UpdatedBy?s8UsageRestrictions?[s
6DomainIdentifier!s/GroupType!s0MaxResults?i/NextToken?s0SearchText?s
/Items?[{%O>/NextToken?s
;AdditionalAttributes?[s6Aggregations?[{(0'6DomainIdentifier!s0Filters?{'p/0MaxResults?i/NextToken?s2SearchIn?[{'zV0SearchText?s-Sort?{'zc
/Attribute!s2DisplayValue?s
4Aggregates?[{(1%/Items?[{(1m/NextToken?s5TotalMatchCount?i
/Attribute?s2DisplayValue?s/Items?[{(1M
+Count?n2DisplayValue?s+Value?s
5AssetListing?{(2>;DataProductListing?{(5^
=AdditionalAttributes?{(4u/CreatedAt?t1Description?s.EntityId?s4EntityRevision?s0EntityType?s7GlossaryTerms?[{#n9?GovernedGlossaryTerms?[{#n96ListingCreatedBy?s/ListingId?s5ListingRevision?s6ListingUpdatedBy?s*Name?s5OwningProjectId?s
+Forms?sHLatestTimeSeriesDataPointForms?[{$7A8MatchRationale?[{(&D
=AdditionalAttributes?{(7x/CreatedAt?t1Description?s.EntityId?s4EntityRevision?s7GlossaryTerms?[{#n9/Items?[{&]l6ListingCreatedBy?s/ListingId?s5ListingRevision?s6ListingUpdatedBy?s*Name?s5OwningProjectId?s
+Forms?s8MatchRationale?[{(&D
6DomainIdentifier!s0Filters?{'p/-Managed!b0MaxResults?i/NextToken?s2SearchIn?[{'zV1SearchScope!s0SearchText?s-Sort?{'zc
/Items?[{(:+/NextToken?s5TotalMatchCount?i
6AssetTypeItem?{&3k5FormTypeItem?{(:j<LineageNodeTypeItem?{(<Q
/CreatedAt?t/CreatedBy?s1Description?s.DomainId!s1Imports?[{&M(.Model?{%H-*Name!s4OriginDomainId?s5OriginProjectId?s5OwningProjectId?s.Revision!s,Status?s
/CreatedAt?t/CreatedBy?s1Description?s.DomainId!s5FormsOutput!<{$D6*Name?s.Revision!s/UpdatedAt?t/UpdatedBy?s
6DomainIdentifier!s0MaxResults?i/NextToken?s0SearchText?s.UserType!s
/Items?[{&#[/NextToken?s
1ClientToken?s:DataSourceIdentifier!s6DomainIdentifier!s
/CreatedAt!tEDataSourceConfigurationSnapshot?s2DataSourceId!s.DomainId!s5ErrorMessage?{%+:(Id!s/ProjectId!s?RunStatisticsForAssets?{&@q/StartedAt?t,Status!s/StoppedAt?t*Type!s/UpdatedAt!t
1ClientToken?s6DomainIdentifier!s=OwningProjectIdentifier!s/Target!{&`)*Type?s,Types?[s
/CreatedAt?t/CreatedBy?s.DomainId!s(Id!s5OwningProjectId?s,Status?s*Type?s,Types?[s
1ClientToken?s6DomainIdentifier!s0FileFormat!s8NotebookIdentifier!s=OwningProjectIdentifier!s
/CreatedAt?t/CreatedBy?s.DomainId!s0FileFormat!s(Id!s0NotebookId!s5OwningProjectId!s,Status!s
1ClientToken?s1Description?s6DomainIdentifier!s*Name!s=OwningProjectIdentifier!s7SourceLocation!{(F[
(S3?s
/CreatedAt?t/CreatedBy?s1Description?s.DomainId?s*Name?s0NotebookId?s5OwningProjectId?s7SourceLocation?{(F[,Status?s
1ClientToken?s=ComputeConfiguration?{&f?6DomainIdentifier!s/Metadata?<s=NetworkConfiguration?{&fd8NotebookIdentifier!s=OwningProjectIdentifier!s1Parameters?<s8ScheduleIdentifier?s=TimeoutConfiguration?{&ge6TriggerSource?{&g|
1ClientToken?s6DomainIdentifier!s0Identifier!s
.DomainId!s(Id!s5OwningProjectId!s,Status!s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
6AccountSource?{$-I1Description?s6DomainIdentifier!s0Identifier!s*Name?s8ResolutionStrategy?s
5AssetIdentifier!s6Configuration?{$9T1Description?s6DomainIdentifier!s0Identifier!s*Name?s
4AwsLocation?{$FS8Configurations?[{$G41Description?s6DomainIdentifier!s0Identifier!s.Props?{(O2
:AmazonQProperties?{$K#9AthenaProperties?{$KH7GlueProperties?{(QD6IamProperties?{$U?<LakehouseProperties?{$U?9MlflowProperties?{$UY;RedshiftProperties?{$Un5S3Properties?{$X+;SparkEmrProperties?{$Xn
<GlueConnectionInput?{(Q^
DAuthenticationConfiguration?{(RL;ConnectionProperties?<s1Description?s
GBasicAuthenticationCredentials?{$PC/SecretArn?s
9AssetFormsInput?[{$)-6Configuration?{$w]1Description?s6DomainIdentifier!s3EnableSetting?s0Identifier!s*Name?s5PublishOnImport?b7Recommendation?{%#(FRetainPermissionsOnRevokeFailure?b1Schedule?{%#H
:AssetFormsOutput?[{#j_6Configuration?{%'%2ConnectionId?s/CreatedAt?t1Description?s.DomainId!s3EnableSetting?s3EnvironmentId?s5ErrorMessage?{%+:(Id!s/LastRunAt?t<LastRunErrorMessage?{%+:3LastRunStatus?s*Name!s/ProjectId!s5PublishOnImport?b7Recommendation?{%#(FRetainPermissionsOnRevokeFailure?b1Schedule?{%#H8SelfGrantStatus?{&)b,Status?s*Type?s/UpdatedAt?t
1ClientToken?s1Description?s9DomainExecutionRole?s0Identifier!s*Name?s1ServiceRole?s5SingleSignOn?{%-&
1Description?s9DomainExecutionRole?s(Id!s3LastUpdatedAt?t*Name?s6RootDomainUnitId?s1ServiceRole?s5SingleSignOn?{%-&
1Description?s6DomainIdentifier!s0Identifier!s*Name?s
6BlueprintVersion?s1Description?s6DomainIdentifier!sBEnvironmentConfigurationName?s4GlossaryTerms?[s0Identifier!s*Name?s8UserParameters?[{%5M
1Description?s6DomainIdentifier!s;EnvironmentIdentifier!s0Identifier!s*Name?s3Parameters?{%?D
1Description?s6DomainIdentifier!s0Identifier!s?ProvisioningProperties?{%<{8UserParameters?[{%=E
2AwsAccountId?s6AwsAccountRegion?s1Description?s6DomainIdentifier!s0Identifier!s*Name?s8UserParameters?[{%5M
1ClientToken?s1Description?s6DomainIdentifier!s0Identifier!s*Name?s,Status?s
6DomainIdentifier!s8GlossaryIdentifier?s0Identifier!s5LongDescription?s*Name?s6ShortDescription?s,Status?s6TermRelations?{%Lt
6DomainIdentifier!s5GroupIdentifier!s,Status!s
3CellOrder?[{#sd1ClientToken?s1Description?s6DomainIdentifier!sAEnvironmentConfiguration?{%UR0Identifier!s/Metadata?<s*Name?s1Parameters?<s,Status?s
1Description?s6DomainIdentifier!s2DomainUnitId?sEEnvironmentDeploymentDetails?{%^%4GlossaryTerms?[s0Identifier!s*Name?s;ProjectProfileVersion?s3ResourceTags?<s8UserParameters?[{%YF
DAllowCustomProjectResourceTags?b1Description?s6DomainIdentifier!s:DomainUnitIdentifier?sCEnvironmentConfigurations?[{%b*0Identifier!s*Name?s=ProjectResourceTags?[{%e[DProjectResourceTagsDescription?s,Status?s
1ClientToken?s2CurrentOwner!s6DomainIdentifier!s.NewOwner!s
1Description?s/Detail?{%iY6DomainIdentifier!s0Identifier!s=IncludeChildDomainUnits?b*Name?s.Scope?{%kF
,Action!s/CreatedAt!t/CreatedBy!s1Description?s/Detail!{%iY0Identifier!s3LastUpdatedBy!s*Name!s.Revision!s.RuleType!s.Scope!{%kF/Target!{%lc/UpdatedAt!t
5AssetIdentifier!s6DomainIdentifier!s5FailureCause?{%tA0Identifier!s,Status!s0TargetName?s
6DomainIdentifier!s0Identifier!s3RequestReason!s
;ApplicableAssetTypes?[s;AuthorizedPrincipals?[s6DomainIdentifier!s;EnvironmentIdentifier!s0Identifier!s6ManageAccessRole?s*Name?s.Provider?sCSubscriptionGrantCreationMode?sBSubscriptionTargetConfig?[{%yi
6DomainIdentifier!s1SessionName?s,Status!s*Type?s4UserIdentifier!s
)"};
