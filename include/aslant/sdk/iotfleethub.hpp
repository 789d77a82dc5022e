// What the actions of iotfleethub take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x6d84523ac865e548>{R"(#+##>##Y##t#$7#$Q#$n#%)#%@
createApplication {#%[{#&M
deleteApplication {#&o{#'4
describeApplication {#'5{#'F
listApplications {#)h{#)u
listTagsForResource {#,%{#,4
tagResource {#,={#'4
untagResource {#,T{#'4
updateApplication {#,n{#'4
<ApplicationDescription?s5ApplicationName!s1ClientToken?s-RoleArn!s+Tags?<s
4ApplicationArn!s3ApplicationId!s
3ApplicationId!s1ClientToken?s

3ApplicationId!s
4ApplicationArn!s=ApplicationCreationDate!l<ApplicationDescription?s3ApplicationId!s?ApplicationLastUpdateDate!l5ApplicationName!s6ApplicationState!s4ApplicationUrl!s2ErrorMessage?s-RoleArn!s1SsoClientId?s+Tags?<s
/NextToken?s
>ApplicationSummaries?[{#*C/NextToken?s
=ApplicationCreationDate?l<ApplicationDescription?s3ApplicationId!s?ApplicationLastUpdateDate?l5ApplicationName!s6ApplicationState?s4ApplicationUrl!s
1ResourceArn!s
+Tags?<s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
<ApplicationDescription?s3ApplicationId!s5ApplicationName?s1ClientToken?s
)"};
