// What the actions of appfabric take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x21e0ccfae6ad3c0d>{
    R"(#=##t#$;#$\#$|#%;#%T#%x#&>#&W#&p#':#'W#'m#()#(J#(i#)'#)J#)b#*%#*=#*[#*r#+-#+D#+d
batchGetUserAccessTasks {#,.{#,S
connectAppAuthorization {#.q{#/r
createAppAuthorization {#1Q{#3[
createAppBundle {#56{#5o
createIngestion {#6D{#7;
createIngestionDestination {#8H{#;F
deleteAppAuthorization {#=.{#=b
deleteAppBundle {#=c{#=b
deleteIngestion {#=z{#=b
deleteIngestionDestination {#>M{#=b
getAppAuthorization {#=.{#3[
getAppBundle {#=c{#5o
getIngestion {#=z{#7;
getIngestionDestination {#>M{#;F
listAppAuthorizations {#?A{#?q
listAppBundles {#@F{#@`
listIngestionDestinations {#A5{#A{
listIngestions {#?A{#BJ
listTagsForResource {#C.{#C=
startIngestion {#=z{#=b
startUserAccessTasks {#CI{#Ch
stopIngestion {#=z{#=b
tagResource {#DO{#=b
untagResource {#Di{#=b
updateAppAuthorization {#E){#3[
updateIngestionDestination {#Ey{#;F
9AppBundleIdentifier!s1TaskIdList![s
?UserAccessResultsList?[{#,p
)App?s+Email?s2ResultStatus?s2TaskError?{#.U,TaskId?s7TenantDisplayName?s.TenantId?s3UserFirstName?s2UserFullName?s,UserId?s2UserLastName?s0UserStatus?s
/ErrorCode?s2ErrorMessage?s
@AppAuthorizationIdentifier!s9AppBundleIdentifier!s4AuthRequest?{#/\
*Code!s1RedirectUri!s
@AppAuthorizationSummary!{#06
)App!s9AppAuthorizationArn!s2AppBundleArn!s,Status!s/Tenant!{#1)/UpdatedAt!t
7TenantDisplayName!s6TenantIdentifier!s
)App!s9AppBundleIdentifier!s.AuthType!s1ClientToken?s3Credential!{#2T.Tags?[{#3L/Tenant!{#1)
9ApiKeyCredential?{#3'9Oauth2Credential?{#31
,ApiKey!s
.ClientId!s2ClientSecret!s
)Key!s+Value!s
9AppAuthorization!{#3r
)App!s9AppAuthorizationArn!s2AppBundleArn!s.AuthType!s-AuthUrl?s/CreatedAt!t-Persona?s,Status!s/Tenant!{#1)/UpdatedAt!t
1ClientToken?sBCustomerManagedKeyIdentifier?s.Tags?[{#3L
2AppBundle!{#6%
)Arn!s;CustomerManagedKeyArn?s
)App!s9AppBundleIdentifier!s1ClientToken?s3IngestionType!s.Tags?[{#3L.TenantId!s
2Ingestion!{#7K
)App!s2AppBundleArn!s)Arn!s/CreatedAt!t3IngestionType!s+State!s.TenantId!s/UpdatedAt!t
9AppBundleIdentifier!s1ClientToken?sADestinationConfiguration!{#9o9IngestionIdentifier!s@ProcessingConfiguration!{#;$.Tags?[{#3L
1AuditLog?{#:$
4Destination!{#:6
7FirehoseStream?{#:Y1S3Bucket?{#:g
0StreamName!s
0BucketName!s,Prefix?s
1AuditLog?{#;3
,Format!s,Schema!s
=IngestionDestination!{#;a
)Arn!s/CreatedAt?tADestinationConfiguration!{#9o2IngestionArn!s@ProcessingConfiguration!{#;$,Status?s2StatusReason?s/UpdatedAt?t
@AppAuthorizationIdentifier!s9AppBundleIdentifier!s

9AppBundleIdentifier!s
9AppBundleIdentifier!s9IngestionIdentifier!s
9AppBundleIdentifier!sDIngestionDestinationIdentifier!s9IngestionIdentifier!s
9AppBundleIdentifier!s0MaxResults?i/NextToken?s
EAppAuthorizationSummaryList![{#06/NextToken?s
0MaxResults?i/NextToken?s
>AppBundleSummaryList![{#A./NextToken?s
)Arn!s
9AppBundleIdentifier!s9IngestionIdentifier!s0MaxResults?i/NextToken?s
?IngestionDestinations![{#A./NextToken?s
4Ingestions![{#Bh/NextToken?s
)App!s)Arn!s+State!s.TenantId!s
1ResourceArn!s
.Tags?[{#3L
9AppBundleIdentifier!s+Email!s
=UserAccessTasksList?[{#D)
)App!s.Error?{#.U,TaskId?s.TenantId!s
1ResourceArn!s.Tags![{#3L
1ResourceArn!s.TagKeys![s
@AppAuthorizationIdentifier!s9AppBundleIdentifier!s3Credential?{#2T/Tenant?{#1)
9AppBundleIdentifier!sADestinationConfiguration!{#9oDIngestionDestinationIdentifier!s9IngestionIdentifier!s
)"};
