// What the actions of secretsmanager take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x3a4ee9494111a4a5>{
    R"(#:##k#$.#$J#$`#%$#%:#%R#%m#&.#&F#&d#&y#':#'R#'x#(@#(W#(m#)5#)J#)a#)w#*?
batchGetSecretValue {#*_{#+N
cancelRotateSecret {#-@{#-L
createSecret {#-f{#/k
deleteResourcePolicy {#-@{#1*
deleteSecret {#18{#1x
describeSecret {#-@{#2;
getRandomPassword {#6-{#7n
getResourcePolicy {#-@{#8&
getSecretValue {#8E{#,C
listSecretVersionIds {#8l{#9K
listSecrets {#:f{#;Y
putResourcePolicy {#>u{#1*
putSecretValue {#?L{#@R
removeRegionsFromReplication {#A#{#AG
replicateSecretToRegions {#Af{#AG
restoreSecret {#-@{#1*
rotateSecret {#BN{#-L
stopReplicationToReplica {#-@{#CP
tagResource {#CW{#Cn
untagResource {#Co{#Cn
updateSecret {#D,{#-L
updateSecretVersionStage {#E*{#1*
validateResourcePolicy {#Em{#F0
1Filters?[{#+=0MaxResults?i/NextToken?s3SecretIdList?[s
)Key?s-Values?[s
0Errors?[{#+{/NextToken?s6SecretValues?[{#,C
/ErrorCode?s-Message?s.SecretId?s
)Arn?s1CreatedDate?t*Name?s2SecretBinary?y2SecretString?s/VersionId?s4VersionStages?[s
.SecretId!s
)Arn?s*Name?s/VersionId?s
;AddReplicaRegions?[{#/G8ClientRequestToken?s1Description?sAForceOverwriteReplicaSecret?b.KmsKeyId?s*Name!s2SecretBinary?y2SecretString?s.Tags?[{#/\
.KmsKeyId?s,Region?s
)Key?s+Value?s
)Arn?s*Name?s;ReplicationStatus?[{#0C/VersionId?s
.KmsKeyId?s6LastAccessedDate?t,Region?s,Status?s3StatusMessage?s
)Arn?s*Name?s
@ForceDeleteWithoutRecovery?b:RecoveryWindowInDays?l.SecretId!s
)Arn?s2DeletionDate?t*Name?s
)Arn?s1CreatedDate?t1DeletedDate?t1Description?s.KmsKeyId?s6LastAccessedDate?t5LastChangedDate?t5LastRotatedDate?t*Name?s6NextRotationDate?t3OwningService?s3PrimaryRegion?s;ReplicationStatus?[{#0C5RotationEnabled?b7RotationLambdaARN?s6RotationRules?{#5M.Tags?[{#/\:VersionIdsToStages?<[s
<AutomaticallyAfterDays?l.Duration?s8ScheduleExpression?s
7ExcludeCharacters?s6ExcludeLowercase?b4ExcludeNumbers?b8ExcludePunctuation?b6ExcludeUppercase?b2IncludeSpace?b4PasswordLength?l=RequireEachIncludedType?b
4RandomPassword?s
)Arn?s*Name?s4ResourcePolicy?s
.SecretId!s/VersionId?s2VersionStage?s
7IncludeDeprecated?b0MaxResults?i/NextToken?s.SecretId!s
)Arn?s*Name?s/NextToken?s2Versions?[{#9t
1CreatedDate?t0KmsKeyIds?[s6LastAccessedDate?t/VersionId?s4VersionStages?[s
1Filters?[{#+=<IncludePlannedDeletion?b0MaxResults?i/NextToken?s/SortOrder?s
/NextToken?s4SecretList?[{#;w
)Arn?s1CreatedDate?t1DeletedDate?t1Description?s.KmsKeyId?s6LastAccessedDate?t5LastChangedDate?t5LastRotatedDate?t*Name?s6NextRotationDate?t3OwningService?s3PrimaryRegion?s5RotationEnabled?b7RotationLambdaARN?s6RotationRules?{#5M>SecretVersionsToStages?<[s.Tags?[{#/\
7BlockPublicPolicy?b4ResourcePolicy!s.SecretId!s
8ClientRequestToken?s3RotationToken?s2SecretBinary?y.SecretId!s2SecretString?s4VersionStages?[s
)Arn?s*Name?s/VersionId?s4VersionStages?[s
;RemoveReplicaRegions![s.SecretId!s
)Arn?s;ReplicationStatus?[{#0C
;AddReplicaRegions![{#/GAForceOverwriteReplicaSecret?b.SecretId!s
8ClientRequestToken?s7RotateImmediately?b7RotationLambdaARN?s6RotationRules?{#5M.SecretId!s
)Arn?s
.SecretId!s.Tags![{#/\

.SecretId!s.TagKeys![s
8ClientRequestToken?s1Description?s.KmsKeyId?s2SecretBinary?y.SecretId!s2SecretString?s
5MoveToVersionId?s9RemoveFromVersionId?s.SecretId!s2VersionStage!s
4ResourcePolicy!s.SecretId?s
<PolicyValidationPassed?b:ValidationErrors?[{#Fa
/CheckName?s2ErrorMessage?s
)"};
