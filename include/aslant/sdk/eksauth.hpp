// What the actions of eksauth take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x6e79f21a2fff108c>{R"(#$##)
assumeRoleForPodIdentity {##K{##b
1ClusterName!s+Token!s
8AssumedRoleUser!{#$c.Audience!s4Credentials!{#$y?PodIdentityAssociation!{#%\0Subject!{#&$
)Arn!s2AssumeRoleId!s
1AccessKeyId!s0Expiration!t5SecretAccessKey!s2SessionToken!s
4AssociationArn!s3AssociationId!s
/Namespace!s4ServiceAccount!s
)"};
