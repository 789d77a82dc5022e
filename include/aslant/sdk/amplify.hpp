// What the actions of amplify take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x81bbab84e45ad6ff>{
    R"(#H#$;#$N#$p#%,#%F#%g#&$#&7#&Y#&o#'6#'I#'`#'|#(2#(J#(i#(|#)@#)P#)d#)v#*3#*T#*j#+0#+B#+_#+u#,4#,F#,W#,l#-)#-<#-R#-s
createApp {#.0{#5Q
createBackendEnvironment {#<K{#=.
createBranch {#>T{#B]
createDeployment {#HM{#Hn
createDomainAssociation {#I>{#KU
createWebhook {#OZ{#P$
deleteApp {#Q<{#5Q
deleteBackendEnvironment {#QE{#=.
deleteBranch {#Q`{#B]
deleteDomainAssociation {#Qv{#KU
deleteJob {#R2{#RP
deleteWebhook {#T,{#P$
generateAccessLogs {#T9{#Te
getApp {#Q<{#5Q
getArtifactUrl {#To{#U#
getBackendEnvironment {#QE{#=.
getBranch {#Q`{#B]
getDomainAssociation {#Qv{#KU
getJob {#R2{#U?
getWebhook {#T,{#P$
listApps {#W={#WW
listArtifacts {#Wo{#XL
listBackendEnvironments {#Y0{#Yd
listBranches {#Z1{#ZS
listDomainAssociations {#Z1{#Zo
listJobs {#[;{#[j
listTagsForResource {#\0{#\?
listWebhooks {#Z1{#\H
startDeployment {#\d{#RP
startJob {#]D{#RP
stopJob {#R2{#RP
tagResource {#^F{#^]
untagResource {#^^{#^]
updateApp {#^x{#5Q
updateBranch {#cE{#B]
updateDomainAssociation {#g:{#KU
updateWebhook {#hu{#P$
1AccessToken?sAAutoBranchCreationConfig?{#2WAAutoBranchCreationPatterns?[s:BasicAuthCredentials?s/BuildSpec?s4CacheConfig?{#4g4ComputeRoleArn?s3CustomHeaders?s5CustomRules?[{#4o1Description?s>EnableAutoBranchCreation?b5EnableBasicAuth?b;EnableBranchAutoBuild?b>EnableBranchAutoDeletion?b;EnvironmentVariables?<s7IamServiceRoleArn?s2JobConfig?{#5=*Name!s0OauthToken?s.Platform?s0Repository?s+Tags?<s
:BasicAuthCredentials?s/BuildSpec?s5EnableAutoBuild?b5EnableBasicAuth?b;EnablePerformanceMode?b>EnablePullRequestPreview?b;EnvironmentVariables?<s/Framework?s@PullRequestEnvironmentName?s+Stage?s
*Type!s
/Condition?s,Source!s,Status?s,Target!s
6BuildComputeType!s
,App!{#5[
,AppArn!s+AppId!sAAutoBranchCreationConfig?{#2WAAutoBranchCreationPatterns?[s:BasicAuthCredentials?s/BuildSpec?s4CacheConfig?{#4g4ComputeRoleArn?s0CreateTime!t3CustomHeaders?s5CustomRules?[{#4o3DefaultDomain!s1Description!s>EnableAutoBranchCreation?b5EnableBasicAuth!b;EnableBranchAutoBuild!b>EnableBranchAutoDeletion?b;EnvironmentVariables!<s7IamServiceRoleArn?s2JobConfig?{#5=*Name!s.Platform!s9ProductionBranch?{#;F0Repository!s;RepositoryCloneMethod?s+Tags?<s0UpdateTime!t9WafConfiguration?{#<#7WebhookCreateTime?t
0BranchName?s4LastDeployTime?t,Status?s2ThumbnailUrl?s
2StatusReason?s/WafStatus?s/WebAclArn?s
+AppId!s9DeploymentArtifacts?s5EnvironmentName!s/StackName?s
;BackendEnvironment!{#=G
;BackendEnvironmentArn!s0CreateTime!t9DeploymentArtifacts?s5EnvironmentName!s/StackName?s0UpdateTime!t
+AppId!s0Backend?{#BQ;BackendEnvironmentArn?s:BasicAuthCredentials?s0BranchName!s/BuildSpec?s4ComputeRoleArn?s1Description?s1DisplayName?s5EnableAutoBuild?b5EnableBasicAuth?b8EnableNotification?b;EnablePerformanceMode?b>EnablePullRequestPreview?b:EnableSkewProtection?b;EnvironmentVariables?<s/Framework?s@PullRequestEnvironmentName?s+Stage?s+Tags?<s)Ttl?s
.StackArn?s
/Branch!{#Bj
1ActiveJobId!s:AssociatedResources?[s0Backend?{#BQ;BackendEnvironmentArn?s:BasicAuthCredentials?s/BranchArn!s0BranchName!s/BuildSpec?s4ComputeRoleArn?s0CreateTime!t4CustomDomains![s1Description!s7DestinationBranch?s1DisplayName!s5EnableAutoBuild!b5EnableBasicAuth!b8EnableNotification!b;EnablePerformanceMode?b>EnablePullRequestPreview!b:EnableSkewProtection?b;EnvironmentVariables!<s/Framework!s@PullRequestEnvironmentName?s2SourceBranch?s+Stage!s+Tags?<s2ThumbnailUrl?s7TotalNumberOfJobs!s)Ttl!s0UpdateTime!t
+AppId!s0BranchName!s.FileMap?<s
5FileUploadUrls!<s+JobId?s2ZipUploadUrl!s
+AppId!sDAutoSubDomainCreationPatterns?[s:AutoSubDomainIAMRole?s<CertificateSettings?{#Jy0DomainName!s9EnableAutoSubDomain?b;SubDomainSettings![{#K>
:CustomCertificateArn?s*Type!s
0BranchName!s,Prefix!s
:DomainAssociation!{#Km
DAutoSubDomainCreationPatterns?[s:AutoSubDomainIAMRole?s4Certificate?{#NDFCertificateVerificationDNSRecord?s:DomainAssociationArn!s0DomainName!s2DomainStatus!s9EnableAutoSubDomain!b2StatusReason!s4SubDomains![{#O,2UpdateStatus?s
FCertificateVerificationDNSRecord?s:CustomCertificateArn?s*Type!s
/DnsRecord!s9SubDomainSetting!{#K>.Verified!b
+AppId!s0BranchName!s1Description?s
0Webhook!{#P2
+AppId?s0BranchName!s0CreateTime!t1Description!s0UpdateTime!t0WebhookArn!s/WebhookId!s0WebhookUrl!s
+AppId!s
+AppId!s5EnvironmentName!s
+AppId!s0BranchName!s
+AppId!s0DomainName!s
+AppId!s0BranchName!s+JobId!s
3JobSummary!{#Ra
.CommitId!s3CommitMessage!s0CommitTime!t-EndTime?t,JobArn!s+JobId!s-JobType!s/SourceUrl?s3SourceUrlType?s/StartTime!t,Status!s
/WebhookId!s
+AppId!s0DomainName!s-EndTime?t/StartTime?t
,LogUrl?s
0ArtifactId!s
0ArtifactId!s1ArtifactUrl!s
,Job!{#UI
/Steps![{#Uc0Summary!{#Ra
2ArtifactsUrl?s-Context?s-EndTime!t,LogUrl?s2Screenshots?<s/StartTime!t,Status!s2StatusReason?s.StepName!s6TestArtifactsUrl?s3TestConfigUrl?s
0MaxResults?i/NextToken?s
.Apps![{#5[/NextToken?s
+AppId!s0BranchName!s+JobId!s0MaxResults?i/NextToken?s
3Artifacts![{#Xi/NextToken?s
6ArtifactFileName!s0ArtifactId!s
+AppId!s5EnvironmentName?s0MaxResults?i/NextToken?s
=BackendEnvironments![{#=G/NextToken?s
+AppId!s0MaxResults?i/NextToken?s
2Branches![{#Bj/NextToken?s
<DomainAssociations![{#Km/NextToken?s
+AppId!s0BranchName!s0MaxResults?i/NextToken?s
6JobSummaries![{#Ra/NextToken?s
1ResourceArn!s
+Tags?<s
/NextToken?s2Webhooks![{#P2
+AppId!s0BranchName!s+JobId?s/SourceUrl?s3SourceUrlType?s
+AppId!s0BranchName!s.CommitId?s3CommitMessage?s0CommitTime?t+JobId?s/JobReason?s-JobType!s
1ResourceArn!s+Tags!<s

1ResourceArn!s.TagKeys![s
1AccessToken?s+AppId!sAAutoBranchCreationConfig?{#2WAAutoBranchCreationPatterns?[s:BasicAuthCredentials?s/BuildSpec?s4CacheConfig?{#4g4ComputeRoleArn?s3CustomHeaders?s5CustomRules?[{#4o1Description?s>EnableAutoBranchCreation?b5EnableBasicAuth?b;EnableBranchAutoBuild?b>EnableBranchAutoDeletion?b;EnvironmentVariables?<s7IamServiceRoleArn?s2JobConfig?{#5=*Name?s0OauthToken?s.Platform?s0Repository?s
+AppId!s0Backend?{#BQ;BackendEnvironmentArn?s:BasicAuthCredentials?s0BranchName!s/BuildSpec?s4ComputeRoleArn?s1Description?s1DisplayName?s5EnableAutoBuild?b5EnableBasicAuth?b8EnableNotification?b;EnablePerformanceMode?b>EnablePullRequestPreview?b:EnableSkewProtection?b;EnvironmentVariables?<s/Framework?s@PullRequestEnvironmentName?s+Stage?s)Ttl?s
+AppId!sDAutoSubDomainCreationPatterns?[s:AutoSubDomainIAMRole?s<CertificateSettings?{#Jy0DomainName!s9EnableAutoSubDomain?b;SubDomainSettings?[{#K>
0BranchName?s1Description?s/WebhookId!s
)"};
