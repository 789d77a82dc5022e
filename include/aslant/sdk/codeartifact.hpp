// What the actions of codeartifact take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x5e1cf6c533e7acde>{
    R"(#S#$\#%'#%D#%Z#%v#&6#&L#&s#'0#'L#'k#(+#(V#(n#)-#)K#)k#*-#*U#*u#+>#+]#,'#,G#,h#--#-U#.$#.D#.Y#.t#/<#/d#0'#0=#0W#0y#1=#1Z#1y#2C#2j#38#3M#3d#4&#4U#4z
associateExternalConnection {#5:{#5t
copyPackageVersions {#8B{#:F
createDomain {#;L{#<&
createPackageGroup {#=G{#>;
createRepository {#@y{#5t
deleteDomain {#B%{#<&
deleteDomainPermissionsPolicy {#B={#Bf
deletePackage {#C>{#D7
deletePackageGroup {#Ec{#>;
deletePackageVersions {#F0{#:F
deleteRepository {#GF{#5t
deleteRepositoryPermissionsPolicy {#Gk{#Bf
describeDomain {#B%{#<&
describePackage {#C>{#HG
describePackageGroup {#Ec{#>;
describePackageVersion {#IC{#JM
describeRepository {#GF{#5t
disassociateExternalConnection {#5:{#5t
disposePackageVersions {#MX{#:F
getAssociatedPackageGroup {#O({#On
getAuthorizationToken {#P9{#Pc
getDomainPermissionsPolicy {#B%{#Bf
getPackageVersionAsset {#Q,{#RW
getPackageVersionReadme {#IC{#S<
getRepositoryEndpoint {#T6{#Ts
getRepositoryPermissionsPolicy {#GF{#Bf
listAllowedRepositoriesForGroup {#U/{#V-
listAssociatedPackages {#VQ{#WA
listDomains {#XD{#X^
listPackageGroups {#Y\{#Z<
listPackageVersionAssets {#Z]{#\&
listPackageVersionDependencies {#]I{#^_
listPackageVersions {#`a{#b8
listPackages {#ck{#e/
listRepositories {#eK{#ex
listRepositoriesInDomain {#g@{#ex
listSubPackageGroups {#hA{#Z<
listTagsForResource {#i'{#i6
publishPackageVersion {#iB{#k(
putDomainPermissionsPolicy {#l-{#Bf
putPackageOriginConfiguration {#lg{#mr
putRepositoryPermissionsPolicy {#n2{#Bf
tagResource {#ny{#o9
untagResource {#o:{#o9
updatePackageGroup {#oT{#>;
updatePackageGroupOriginConfiguration {#p={#r'
updatePackageVersionsStatus {#rX{#:F
updateRepository {#t7{#5t
,Domain!s1DomainOwner?s8ExternalConnection!s0Repository!s
3Repository?{#6+
:AdministratorAccount?s)Arn?s1CreatedTime?t1Description?s0DomainName?s1DomainOwner?s=ExternalConnections?[{#7W*Name?s3Upstreams?[{#80
<ExternalConnectionName?s3PackageFormat?s,Status?s
4RepositoryName?s
4AllowOverwrite?b;DestinationRepository!s,Domain!s1DomainOwner?s,Format!s9IncludeFromUpstream?b/Namespace?s-Package?s2PackageValue?s6SourceRepository!s7VersionRevisions?<s/Versions?[s
8FailedVersions?<{#:u<SuccessfulVersions?<{#;7
/ErrorCode?s2ErrorMessage?s
.Revision?s,Status?s
,Domain!s3EncryptionKey?s.Tags?[{#;q
)Key!s+Value!s
/Domain?{#<3
)Arn?s4AssetSizeBytes?l1CreatedTime?t3EncryptionKey?s*Name?s+Owner?s5RepositoryCount?i1S3BucketArn?s,Status?s
1ContactInfo?s1Description?s,Domain!s1DomainOwner?s2PackageGroup!s.Tags?[{#;q
5PackageGroup?{#>N
)Arn?s1ContactInfo?s1CreatedTime?t1Description?s0DomainName?s1DomainOwner?s<OriginConfiguration?{#?o/Parent?{#@h-Pattern?s
6Restrictions?<{#@)
3EffectiveMode?s6InheritedFrom?{#@h*Mode?s7RepositoriesCount?l
)Arn?s-Pattern?s
1Description?s,Domain!s1DomainOwner?s0Repository!s.Tags?[{#;q3Upstreams?[{#Am
4RepositoryName!s
,Domain!s1DomainOwner?s
,Domain!s1DomainOwner?s4PolicyRevision?s
/Policy?{#Bs
.Document?s1ResourceArn?s.Revision?s
,Domain!s1DomainOwner?s,Format!s/Namespace?s-Package?s2PackageValue?s0Repository!s
7DeletedPackage?{#DL
,Format?s/Namespace?s<OriginConfiguration?{#E:-Package?s2PackageValue?s
5Restrictions?{#EM
-Publish!s.Upstream!s
,Domain!s1DomainOwner?s2PackageGroup!s
,Domain!s1DomainOwner?s4ExpectedStatus?s,Format!s/Namespace?s-Package?s2PackageValue?s0Repository!s/Versions![s
,Domain!s1DomainOwner?s0Repository!s
,Domain!s1DomainOwner?s4PolicyRevision?s0Repository!s
0Package?{#Hg5PackageValue?{#Hg
,Format?s*Name?s/Namespace?s<OriginConfiguration?{#E:
,Domain!s1DomainOwner?s,Format!s/Namespace?s-Package?s2PackageValue?s4PackageVersion!s0Repository!s
7PackageVersion!{#Jb
1DisplayName?s,Format?s.HomePage?s2Licenses?[{#LU/Namespace?s/Origin?{#Lc1PackageName?s3PublishedTime?t.Revision?s:SourceCodeRepository?s,Status?s-Summary?s-Version?s
*Name?s)Url?s
9DomainEntryPoint?{#M-0OriginType?s
<ExternalConnectionName?s4RepositoryName?s
,Domain!s1DomainOwner?s4ExpectedStatus?s,Format!s/Namespace?s-Package?s2PackageValue?s0Repository!s7VersionRevisions?<s/Versions![s
,Domain!s1DomainOwner?s,Format!s/Namespace?s-Package?s2PackageValue?s
5AssociationType?s5PackageGroup?{#>N
,Domain!s1DomainOwner?s5DurationSeconds?l
8AuthorizationToken?s0Expiration?t
+Asset!s,Domain!s1DomainOwner?s,Format!s/Namespace?s-Package?s2PackageValue?s4PackageVersion!s<PackageVersionRevision?s0Repository!s
+Asset?y/AssetName?s4PackageVersion?s<PackageVersionRevision?s
,Format?s/Namespace?s-Package?s2PackageValue?s,Readme?s-Version?s5VersionRevision?s
,Domain!s1DomainOwner?s2EndpointType?s,Format!s0Repository!s
8RepositoryEndpoint?s
,Domain!s1DomainOwner?s0MaxResults?i/NextToken?s;OriginRestrictionType!s2PackageGroup!s
:AllowedRepositories?[s/NextToken?s
,Domain!s1DomainOwner?s0MaxResults?i/NextToken?s2PackageGroup!s-Preview?b
/NextToken?s2Packages?[{#W]
5AssociationType?s,Format?s/Namespace?s-Package?s2PackageValue?s
0MaxResults?i/NextToken?s
1Domains?[{#Xy/NextToken?s
)Arn?s1CreatedTime?t3EncryptionKey?s*Name?s+Owner?s,Status?s
,Domain!s1DomainOwner?s0MaxResults?i/NextToken?s,Prefix?s
/NextToken?s7PackageGroups?[{#>N
,Domain!s1DomainOwner?s,Format!s0MaxResults?i/Namespace?s/NextToken?s-Package?s2PackageValue?s4PackageVersion!s0Repository!s
0Assets?[{#]0,Format?s/Namespace?s/NextToken?s-Package?s2PackageValue?s-Version?s5VersionRevision?s
-Hashes?<s*Name!s*Size?l
,Domain!s1DomainOwner?s,Format!s/Namespace?s/NextToken?s-Package?s2PackageValue?s4PackageVersion!s0Repository!s
6Dependencies?[{#_o,Format?s/Namespace?s/NextToken?s-Package?s2PackageValue?s-Version?s5VersionRevision?s
4DependencyType?s/Namespace?s-Package?s2PackageValue?s8VersionRequirement?s
,Domain!s1DomainOwner?s,Format!s0MaxResults?i/Namespace?s/NextToken?s0OriginType?s-Package?s2PackageValue?s0Repository!s,SortBy?s,Status?s
;DefaultDisplayVersion?s,Format?s/Namespace?s/NextToken?s-Package?s2PackageValue?s2Versions?[{#c@
/Origin?{#Lc.Revision?s,Status!s-Version!s
,Domain!s1DomainOwner?s,Format?s0MaxResults?i/Namespace?s/NextToken?s3PackagePrefix?s-Publish?s0Repository!s.Upstream?s
/NextToken?s2Packages?[{#DL
0MaxResults?i/NextToken?s6RepositoryPrefix?s
/NextToken?s6Repositories?[{#f>
:AdministratorAccount?s)Arn?s1CreatedTime?t1Description?s0DomainName?s1DomainOwner?s*Name?s
:AdministratorAccount?s,Domain!s1DomainOwner?s0MaxResults?i/NextToken?s6RepositoryPrefix?s
,Domain!s1DomainOwner?s0MaxResults?i/NextToken?s2PackageGroup!s
1ResourceArn!s
.Tags?[{#;q
2AssetContent!y/AssetName!s1AssetSHA256!s,Domain!s1DomainOwner?s,Format!s/Namespace?s-Package?s2PackageValue?s4PackageVersion!s0Repository!s0Unfinished?b
.Asset?{#]0,Format?s/Namespace?s-Package?s2PackageValue?s,Status?s-Version?s5VersionRevision?s
,Domain!s1DomainOwner?s4PolicyDocument!s4PolicyRevision?s
,Domain!s1DomainOwner?s,Format!s/Namespace?s-Package?s2PackageValue?s0Repository!s5Restrictions!{#EM
<OriginConfiguration?{#E:
,Domain!s1DomainOwner?s4PolicyDocument!s4PolicyRevision?s0Repository!s
1ResourceArn!s.Tags![{#;q

1ResourceArn!s.TagKeys![s
1ContactInfo?s1Description?s,Domain!s1DomainOwner?s2PackageGroup!s
@AddAllowedRepositories?[{#qW,Domain!s1DomainOwner?s2PackageGroup!sCRemoveAllowedRepositories?[{#qW3Restrictions?<s
;OriginRestrictionType?s4RepositoryName?s
AAllowedRepositoryUpdates?<<[s5PackageGroup?{#>N
,Domain!s1DomainOwner?s4ExpectedStatus?s,Format!s/Namespace?s-Package?s2PackageValue?s0Repository!s2TargetStatus!s7VersionRevisions?<s/Versions![s
1Description?s,Domain!s1DomainOwner?s0Repository!s3Upstreams?[{#Am
)"};
