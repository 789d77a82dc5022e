// What the actions of qldb take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x582fa207d2c1557a>{
    R"(#7##b#$,#$B#$X#%$#%E#%]#%x#&0#&C#&X#'*#'H#'o#(*#(G#(g#(|#)9#)O
cancelJournalKinesisStream {#)t{#*3
createLedger {#*?{#+%
deleteLedger {#,'{#,/
describeJournalKinesisStream {#)t{#,0
describeJournalS3Export {#.H{#.[
describeLedger {#,'{#1L
exportJournalToS3 {#3@{#4J
getBlock {#4V{#57
getDigest {#,'{#5N
getRevision {#5n{#6Q
listJournalKinesisStreamsForLedger {#6k{#78
listJournalS3Exports {#7S{#7m
listJournalS3ExportsForLedger {#87{#7m
listLedgers {#7S{#8X
listTagsForResource {#9<{#9K
streamJournalToKinesis {#9T{#*3
tagResource {#:i{#,/
untagResource {#;&{#,/
updateLedger {#;@{#;f
updateLedgerPermissionsMode {#<e{#=%
0LedgerName!s.StreamId!s
.StreamId?s
8DeletionProtection?b,KmsKey?s*Name!s5PermissionsMode!s+Tags?<s
)Arn?s6CreationDateTime?t8DeletionProtection?b/KmsKeyArn?s*Name?s5PermissionsMode?s+State?s
*Name!s

/Stream?{#,=
)Arn?s2CreationTime?t0ErrorCause?s6ExclusiveEndTime?t8InclusiveStartTime?t=KinesisConfiguration!{#.&0LedgerName!s-RoleArn!s,Status!s.StreamId!s0StreamName!s
8AggregationEnabled?b/StreamArn!s
.ExportId!s*Name!s
:ExportDescription!{#.s
6ExclusiveEndTime!t8ExportCreationTime!t.ExportId!s8InclusiveStartTime!t0LedgerName!s2OutputFormat?s-RoleArn!s>S3ExportConfiguration!{#0R,Status!s
,Bucket!s@EncryptionConfiguration!{#1(,Prefix!s
/KmsKeyArn?s:ObjectEncryptionType!s
)Arn?s6CreationDateTime?t8DeletionProtection?b>EncryptionDescription?{#2]*Name?s5PermissionsMode?s+State?s
6EncryptionStatus!s@InaccessibleKmsKeyDateTime?t/KmsKeyArn!s
6ExclusiveEndTime!t8InclusiveStartTime!t*Name!s2OutputFormat?s-RoleArn!s>S3ExportConfiguration!{#0R
.ExportId!s
5BlockAddress!{#5,9DigestTipAddress?{#5,*Name!s
-IonText?s
.Block!{#5,.Proof?{#5,
,Digest!y9DigestTipAddress!{#5,
5BlockAddress!{#5,9DigestTipAddress?{#5,0DocumentId!s*Name!s
.Proof?{#5,1Revision!{#5,
0LedgerName!s0MaxResults?i/NextToken?s
/NextToken?s1Streams?[{#,=
0MaxResults?i/NextToken?s
:JournalS3Exports?[{#.s/NextToken?s
0MaxResults?i*Name!s/NextToken?s
1Ledgers?[{#8s/NextToken?s
6CreationDateTime?t*Name?s+State?s
1ResourceArn!s
+Tags?<s
6ExclusiveEndTime?t8InclusiveStartTime!t=KinesisConfiguration!{#.&0LedgerName!s-RoleArn!s0StreamName!s+Tags?<s
1ResourceArn!s+Tags!<s
1ResourceArn!s.TagKeys![s
8DeletionProtection?b,KmsKey?s*Name!s
)Arn?s6CreationDateTime?t8DeletionProtection?b>EncryptionDescription?{#2]*Name?s+State?s
*Name!s5PermissionsMode!s
)Arn?s*Name?s5PermissionsMode?s
)"};
