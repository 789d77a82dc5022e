// What the actions of rolesanywhere take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x92ed12df115839bb>{
    R"(#A#$&#$=#$X#$x#%1#%H#%c#%w#&5#&Q#&d#&{#'<#'L#'`#'t#(2#(E#(W#(m#))#)F#)`#*##*D#*g#*|#+9#+L#+c
createProfile {#,${#-m
createTrustAnchor {#1%{#2y
deleteAttributeMapping {#5'{#5U
deleteCrl {#5c{#5l
deleteProfile {#6r{#-m
deleteTrustAnchor {#7%{#2y
disableCrl {#5c{#5l
disableProfile {#6r{#-m
disableTrustAnchor {#7%{#2y
enableCrl {#5c{#5l
enableProfile {#6r{#-m
enableTrustAnchor {#7%{#2y
getCrl {#5c{#5l
getProfile {#6r{#-m
getSubject {#76{#7C
getTrustAnchor {#7%{#2y
importCrl {#:1{#5l
listCrls {#:i{#;'
listProfiles {#:i{#;?
listSubjects {#:i{#;[
listTagsForResource {#<t{#=)
listTrustAnchors {#:i{#=5
putAttributeMapping {#=U{#5U
putNotificationSettings {#>.{#2y
resetNotificationSettings {#>Z{#2y
tagResource {#?B{#?\
untagResource {#?]{#?\
updateCrl {#?w{#5l
updateProfile {#@7{#-m
updateTrustAnchor {#AL{#2y
;AcceptRoleSessionName?b5DurationSeconds?i-Enabled?b8ManagedPolicyArns?[s*Name!s?RequireInstanceProperties?b/RoleArns![s3SessionPolicy?s.Tags?[{#-^
)Key!s+Value!s
0Profile?{#-{
;AcceptRoleSessionName?b;AttributeMappings?[{#0K/CreatedAt?t/CreatedBy?s5DurationSeconds?i-Enabled?b8ManagedPolicyArns?[s*Name?s0ProfileArn?s/ProfileId?s?RequireInstanceProperties?b/RoleArns?[s3SessionPolicy?s/UpdatedAt?t
6CertificateField?s6MappingRules?[{#0r
/Specifier!s
-Enabled?b*Name!s>NotificationSettings?[{#1i/Source!{#28.Tags?[{#-^
-Channel?s-Enabled!b+Event!s/Threshold?i
3SourceData?{#2V0SourceType?s
/AcmPcaArn?s9X509CertificateData?s
4TrustAnchor!{#31
/CreatedAt?t-Enabled?b*Name?s>NotificationSettings?[{#4I/Source?{#284TrustAnchorArn?s3TrustAnchorId?s/UpdatedAt?t
-Channel?s2ConfiguredBy?s-Enabled!b+Event!s/Threshold?i
6CertificateField!s/ProfileId!s1Specifiers?[s
0Profile!{#-{
+CrlId!s
,Crl!{#5v
/CreatedAt?t,CrlArn?s-CrlData?y+CrlId?s-Enabled?b*Name?s4TrustAnchorArn?s/UpdatedAt?t
/ProfileId!s
3TrustAnchorId!s
/SubjectId!s
0Subject?{#7Q
/CreatedAt?t5Credentials?[{#8y-Enabled?b<InstanceProperties?[{#9j0LastSeenAt?t0SubjectArn?s/SubjectId?s/UpdatedAt?t1X509Subject?s
-Enabled?b,Failed?b,Issuer?s,SeenAt?t2SerialNumber?s9X509CertificateData?s
,Failed?b1Properties?<s,SeenAt?t
-CrlData!y-Enabled?b*Name!s.Tags?[{#-^4TrustAnchorArn!s
/NextToken?s.PageSize?i
.Crls?[{#5v/NextToken?s
/NextToken?s2Profiles?[{#-{
/NextToken?s2Subjects?[{#;w
/CreatedAt?t-Enabled?b0LastSeenAt?t0SubjectArn?s/SubjectId?s/UpdatedAt?t1X509Subject?s
1ResourceArn!s
.Tags?[{#-^
/NextToken?s6TrustAnchors?[{#31
6CertificateField!s6MappingRules![{#0r/ProfileId!s
>NotificationSettings![{#1i3TrustAnchorId!s
ANotificationSettingKeys![{#?/3TrustAnchorId!s
-Channel?s+Event!s
1ResourceArn!s.Tags![{#-^

1ResourceArn!s.TagKeys![s
-CrlData?y+CrlId!s*Name?s
;AcceptRoleSessionName?b5DurationSeconds?i8ManagedPolicyArns?[s*Name?s/ProfileId!s/RoleArns?[s3SessionPolicy?s
*Name?s/Source?{#283TrustAnchorId!s
)"};
