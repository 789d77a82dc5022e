// What the actions of ecrpublic take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x7279abb36e6f41cc>{
    R"(#:##k#$6#$P#$m#%-#%G#%g#&(#&@#&\#&z#'?#'_#('#(D#(a#)$#)6#)V#)x#*;#*P#*g
batchCheckLayerAvailability {#+&{#+U
batchDeleteImage {#-&{#-n
completeLayerUpload {#._{#/?
createRepository {#/w{#1\
deleteRepository {#4({#4O
deleteRepositoryPolicy {#4`{#5%
describeImageTags {#5Q{#6/
describeImages {#8&{#8m
describeRegistries {#:c{#;#
describeRepositories {#<i{#=I
getAuthorizationToken {#=i{#=j
getRegistryCatalogData {#=i{#>J
getRepositoryCatalogData {#4`{#>s
getRepositoryPolicy {#4`{#5%
initiateLayerUpload {#4`{#?+
listTagsForResource {#?B{#?Q
putImage {#?]{#@d
putRegistryCatalogData {#>d{#>J
putRepositoryCatalogData {#Ak{#>s
setRepositoryPolicy {#BA{#5%
tagResource {#Bu{#=i
untagResource {#C5{#=i
uploadLayerPart {#CO{#DN
3LayerDigests![s0RegistryId?s4RepositoryName!s
2Failures?[{#+r0Layers?[{#,E
1FailureCode?s3FailureReason?s1LayerDigest?s
7LayerAvailability?s1LayerDigest?s/LayerSize?l/MediaType?s
2ImageIds![{#-T0RegistryId?s4RepositoryName!s
1ImageDigest?s.ImageTag?s
2Failures?[{#.32ImageIds?[{#-T
1FailureCode?s3FailureReason?s0ImageId?{#-T
3LayerDigests![s0RegistryId?s4RepositoryName!s.UploadId!s
1LayerDigest?s0RegistryId?s4RepositoryName?s.UploadId?s
4CatalogData?{#0K4RepositoryName!s.Tags?[{#1M
/AboutText?s4Architectures?[s1Description?s3LogoImageBlob?y7OperatingSystems?[s/UsageText?s
)Key?s+Value?s
4CatalogData?{#2$3Repository?{#37
/AboutText?s4Architectures?[s1Description?s-LogoUrl?s:MarketplaceCertified?b7OperatingSystems?[s/UsageText?s
/CreatedAt?t0RegistryId?s3RepositoryArn?s4RepositoryName?s3RepositoryUri?s
+Force?b0RegistryId?s4RepositoryName!s
3Repository?{#37
0RegistryId?s4RepositoryName!s
0PolicyText?s0RegistryId?s4RepositoryName?s
0MaxResults?i/NextToken?s0RegistryId?s4RepositoryName!s
9ImageTagDetails?[{#6R/NextToken?s
/CreatedAt?t4ImageDetail?{#6{.ImageTag?s
7ArtifactMediaType?s1ImageDigest?s<ImageManifestMediaType?s3ImagePushedAt?t6ImageSizeInBytes?l
2ImageIds?[{#-T0MaxResults?i/NextToken?s0RegistryId?s4RepositoryName!s
6ImageDetails?[{#93/NextToken?s
7ArtifactMediaType?s1ImageDigest?s<ImageManifestMediaType?s3ImagePushedAt?t6ImageSizeInBytes?l0ImageTags?[s0RegistryId?s4RepositoryName?s
0MaxResults?i/NextToken?s
/NextToken?s4Registries![{#;A
1Aliases![{#<*1RegistryArn!s0RegistryId!s1RegistryUri!s.Verified!b
:DefaultRegistryAlias!b*Name!s:PrimaryRegistryAlias!b,Status!s
0MaxResults?i/NextToken?s0RegistryId?s6RepositoryNames?[s
/NextToken?s6Repositories?[{#37

:AuthorizationData?{#>(
8AuthorizationToken?s/ExpiresAt?t
<RegistryCatalogData!{#>d
1DisplayName?s
4CatalogData?{#2$
.PartSize?l.UploadId?s
1ResourceArn!s
.Tags?[{#1M
1ImageDigest?s3ImageManifest!s<ImageManifestMediaType?s.ImageTag?s0RegistryId?s4RepositoryName!s
.Image?{#@p
0ImageId?{#-T3ImageManifest?s<ImageManifestMediaType?s0RegistryId?s4RepositoryName?s
4CatalogData!{#0K0RegistryId?s4RepositoryName!s
+Force?b0PolicyText!s0RegistryId?s4RepositoryName!s
1ResourceArn!s.Tags![{#1M
1ResourceArn!s.TagKeys![s
3LayerPartBlob!y3PartFirstByte!l2PartLastByte!l0RegistryId?s4RepositoryName!s.UploadId!s
6LastByteReceived?l0RegistryId?s4RepositoryName?s.UploadId?s
)"};
