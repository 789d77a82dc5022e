// What the actions of transfer take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x2af6c6f4ff6889e6>{
    R"(#j#%G#%]#%v#&5#&L#&b#&v#'2#'J#'`#'y#(:#(S#(j#)'#)=#)Y#)m#*)#*L#*d#*|#+=#+Z#+u#,6#,O#,h#-.#-F#-\#-t#.?#.Y#.t#/1#/M#/c#/{#0;#0S#0k#12#1H#1^#1|#27#2T#2g#2|#39#3X#3w#48#4S#4l#5'#5;#5P#5h#6,#6C#6Y#6r#73#7L#7c#7z#86#8J#8`
createAccess {#9){#;'
createAgreement {#;@{#>g
createConnector {#>v{#Bh
createProfile {#Bw{#CQ
createServer {#C^{#K;
createUser {#KG{#M*
createWebApp {#MA{#O/
createWorkflow {#O;{#UC
deleteAccess {#;'{#UQ
deleteAgreement {#UR{#UQ
deleteCertificate {#Ul{#UQ
deleteConnector {#Bh{#UQ
deleteHostKey {#V#{#UQ
deleteProfile {#CQ{#UQ
deleteServer {#K;{#UQ
deleteSshPublicKey {#V;{#UQ
deleteUser {#M*{#UQ
deleteWebApp {#O/{#UQ
deleteWebAppCustomization {#O/{#UQ
deleteWorkflow {#UC{#UQ
describeAccess {#;'{#Vc
describeAgreement {#UR{#X7
describeCertificate {#Ul{#ZX
describeConnector {#Bh{#\c
describeExecution {#^W{#^s
describeHostKey {#V#{#cT
describeProfile {#CQ{#d_
describeSecurityPolicy {#eY{#eo
describeServer {#K;{#gK
describeUser {#M*{#lM
describeWebApp {#O/{#nv
describeWebAppCustomization {#O/{#qD
describeWorkflow {#UC{#r7
importCertificate {#s<{#Ul
importHostKey {#tN{#V#
importSshPublicKey {#u'{#V;
listAccesses {#uQ{#uv
listAgreements {#uQ{#v|
listCertificates {#xA{#x[
listConnectors {#xA{#yz
listExecutions {#zY{#{&
listFileTransferResults {#|={#|r
listHostKeys {#uQ{$#w
listProfiles {$%/{$%W
listSecurityPolicies {#xA{$&B
listServers {#xA{$&f
listTagsForResource {$(0{$(P
listUsers {#uQ{$(n
listWebApps {$*/{$*I
listWorkflows {#xA{$+>
sendWorkflowStepState {$,#{#UQ
startDirectoryListing {$,P{$-<
startFileTransfer {$-Z{$.`
startRemoteDelete {$.n{$/0
startRemoteMove {$/<{$/e
startServer {#K;{#UQ
stopServer {#K;{#UQ
tagResource {$/o{#UQ
testConnection {#Bh{$0'
testIdentityProvider {$0u{$1]
untagResource {$2,{#UQ
updateAccess {$2>{#;'
updateAgreement {$3_{#>g
updateCertificate {$5_{#Ul
updateConnector {$6@{#Bh
updateHostKey {$7J{#V#
updateProfile {$7p{#CQ
updateServer {$85{#K;
updateUser {$;h{#M*
updateWebApp {$=-{#O/
updateWebAppCustomization {$>A{#O/
0ExternalId!s3HomeDirectory?s?HomeDirectoryMappings?[{#:J7HomeDirectoryType?s,Policy?s5PosixProfile?{#:c*Role!s.ServerId!s
+Entry!s,Target!s*Type?s
)Gid!l4SecondaryGids?[l)Uid!l
0ExternalId!s.ServerId!s
0AccessRole!s3BaseDirectory?s:CustomDirectories?{#==1Description?s;EnforceMessageSigning?s4LocalProfileId!s6PartnerProfileId!s6PreserveFilename?s.ServerId!s,Status?s.Tags?[{#>X
:FailedFilesDirectory!s7MdnFilesDirectory!s;PayloadFilesDirectory!s:StatusFilesDirectory!s=TemporaryFilesDirectory!s
)Key!s+Value!s
1AgreementId!s
0AccessRole!s2As2Config?{#@#1LoggingRole?s8SecurityPolicyName?s3SftpConfig?{#B*.Tags?[{#>X)Url!s
7BasicAuthSecretId?s1Compression?s9EncryptionAlgorithm?s4LocalProfileId?s1MdnResponse?s9MdnSigningAlgorithm?s4MessageSubject?s6PartnerProfileId?s9PreserveContentType?s6SigningAlgorithm?s
>MaxConcurrentConnections?n6TrustedHostKeys?[s2UserSecretId?s
1ConnectorId!s
+As2Id!s5CertificateIds?[s1ProfileType!s.Tags?[{#>X
/ProfileId!s
1Certificate?s,Domain?s8EndpointDetails?{#GW2EndpointType?s-HostKey?s@IdentityProviderDetails?{#HO:IdentityProviderType?s3IpAddressType?s1LoggingRole?sCPostAuthenticationLoginBanner?sBPreAuthenticationLoginBanner?s8ProtocolDetails?{#IB0Protocols?[s9S3StorageOptions?{#J18SecurityPolicyName?s@StructuredLogDestinations?[s.Tags?[{#>X8WorkflowDetails?{#JQ
;AddressAllocationIds?[s7SecurityGroupIds?[s0SubnetIds?[s3VpcEndpointId?s+VpcId?s
1DirectoryId?s.Function?s4InvocationRole?s?SftpAuthenticationMethods?s)Url?s
4As2Transports?[s/PassiveIp?s3SetStatOption?s>TlsSessionResumptionMode?s
BDirectoryListingOptimization?s
9OnPartialUpload?[{#Jw2OnUpload?[{#Jw
3ExecutionRole!s0WorkflowId!s
.ServerId!s
3HomeDirectory?s?HomeDirectoryMappings?[{#:J7HomeDirectoryType?s,Policy?s5PosixProfile?{#:c*Role!s.ServerId!s6SshPublicKeyBody?s.Tags?[{#>X.UserName!s
.ServerId!s.UserName!s
4AccessEndpoint?s@IdentityProviderDetails!{#NI.Tags?[{#>X:WebAppEndpointPolicy?s4WebAppUnits?{#Nz
=IdentityCenterConfig?{#Nd
1InstanceArn?s*Role?s
1Provisioned?n
.WebAppId!s
1Description?s:OnExceptionSteps?[{#Ox/Steps![{#Ox.Tags?[{#>X
8CopyStepDetails?{#Q;:CustomStepDetails?{#S&;DecryptStepDetails?{#S]:DeleteStepDetails?{#TX7TagStepDetails?{#Tu*Type?s
@DestinationFileLocation?{#R/*Name?s7OverwriteExisting?s8SourceFileLocation?s
8EfsFileLocation?{#RY7S3FileLocation?{#Rp
2FileSystemId?s*Path?s
,Bucket?s)Key?s
*Name?s8SourceFileLocation?s,Target?s4TimeoutSeconds?i
@DestinationFileLocation!{#R/*Name?s7OverwriteExisting?s8SourceFileLocation?s*Type!s
*Name?s8SourceFileLocation?s
*Name?s8SourceFileLocation?s.Tags?[{#>X
0WorkflowId!s

1AgreementId!s.ServerId!s
3CertificateId!s
/HostKeyId!s.ServerId!s
.ServerId!s4SshPublicKeyId!s.UserName!s
/Access!{#V{.ServerId!s
0ExternalId?s3HomeDirectory?s?HomeDirectoryMappings?[{#:J7HomeDirectoryType?s,Policy?s5PosixProfile?{#:c*Role?s
2Agreement!{#XG
0AccessRole?s1AgreementId?s)Arn!s3BaseDirectory?s:CustomDirectories?{#==1Description?s;EnforceMessageSigning?s4LocalProfileId?s6PartnerProfileId?s6PreserveFilename?s.ServerId?s,Status?s.Tags?[{#>X
4Certificate!{#Zj
0ActiveDate?t)Arn!s1Certificate?s6CertificateChain?s3CertificateId?s1Description?s2InactiveDate?t2NotAfterDate?t3NotBeforeDate?t,Serial?s,Status?s.Tags?[{#>X*Type?s+Usage?s
2Connector!{#\s
0AccessRole?s)Arn!s2As2Config?{#@#1ConnectorId?s1LoggingRole?s8SecurityPolicyName?sFServiceManagedEgressIpAddresses?[s3SftpConfig?{#B*.Tags?[{#>X)Url?s
1ExecutionId!s0WorkflowId!s
2Execution!{#_60WorkflowId!s
1ExecutionId?s3ExecutionRole?s<InitialFileLocation?{#`k=LoggingConfiguration?{#a^5PosixProfile?{#:c0Results?{#a|8ServiceMetadata?{#by,Status?s
8EfsFileLocation?{#RY7S3FileLocation?{#a;
,Bucket?s*Etag?s)Key?s/VersionId?s
2LogGroupName?s1LoggingRole?s
:OnExceptionSteps?[{#bF/Steps?[{#bF
.Error?{#bg-Outputs?s.StepType?s
-Message!s*Type!s
4UserDetails!{#c1
.ServerId!s/SessionId?s.UserName!s
0HostKey!{#cb
)Arn!s2DateImported?t1Description?s8HostKeyFingerprint?s/HostKeyId?s.Tags?[{#>X*Type?s
0Profile!{#dm
)Arn!s+As2Id?s5CertificateIds?[s/ProfileId?s1ProfileType?s.Tags?[{#>X
8SecurityPolicyName!s
7SecurityPolicy!{#f*
*Fips?b0Protocols?[s8SecurityPolicyName!s1SshCiphers?[s;SshHostKeyAlgorithms?[s.SshKexs?[s.SshMacs?[s1TlsCiphers?[s*Type?s
/Server!{#gX
)Arn!sIAs2ServiceManagedEgressIpAddresses?[s1Certificate?s,Domain?s8EndpointDetails?{#GW2EndpointType?s8HostKeyFingerprint?s@IdentityProviderDetails?{#HO:IdentityProviderType?s3IpAddressType?s1LoggingRole?sCPostAuthenticationLoginBanner?sBPreAuthenticationLoginBanner?s8ProtocolDetails?{#IB0Protocols?[s9S3StorageOptions?{#J18SecurityPolicyName?s.ServerId?s+State?s@StructuredLogDestinations?[s.Tags?[{#>X/UserCount?i8WorkflowDetails?{#JQ
.ServerId!s-User!{#lc
)Arn!s3HomeDirectory?s?HomeDirectoryMappings?[{#:J7HomeDirectoryType?s,Policy?s5PosixProfile?{#:c*Role?s7SshPublicKeys?[{#nB.Tags?[{#>X.UserName?s
2DateImported!t6SshPublicKeyBody!s4SshPublicKeyId!s
/WebApp!{#o)
4AccessEndpoint?s)Arn!sIDescribedIdentityProviderDetails?{#p\.Tags?[{#>X4WebAppEndpoint?s:WebAppEndpointPolicy?s.WebAppId!s4WebAppUnits?{#Nz
=IdentityCenterConfig?{#pw
4ApplicationArn?s1InstanceArn?s*Role?s
<WebAppCustomization!{#q^
)Arn!s1FaviconFile?y.LogoFile?y+Title?s.WebAppId!s
1Workflow!{#rF
)Arn!s1Description?s:OnExceptionSteps?[{#Ox/Steps?[{#Ox.Tags?[{#>X0WorkflowId?s
0ActiveDate?t1Certificate!s6CertificateChain?s1Description?s2InactiveDate?t0PrivateKey?s.Tags?[{#>X+Usage!s
1Description?s1HostKeyBody!s.ServerId!s.Tags?[{#>X
.ServerId!s6SshPublicKeyBody!s.UserName!s
0MaxResults?i/NextToken?s.ServerId!s
2Accesses![{#vC/NextToken?s.ServerId!s
0ExternalId?s3HomeDirectory?s7HomeDirectoryType?s*Role?s
4Agreements![{#w@/NextToken?s
1AgreementId?s)Arn?s1Description?s4LocalProfileId?s6PartnerProfileId?s.ServerId?s,Status?s
0MaxResults?i/NextToken?s
6Certificates![{#x{/NextToken?s
0ActiveDate?t)Arn?s3CertificateId?s1Description?s2InactiveDate?t,Status?s*Type?s+Usage?s
4Connectors![{#z>/NextToken?s
)Arn?s1ConnectorId?s)Url?s
0MaxResults?i/NextToken?s0WorkflowId!s
4Executions![{#{Q/NextToken?s0WorkflowId!s
1ExecutionId?s<InitialFileLocation?{#`k8ServiceMetadata?{#by,Status?s
1ConnectorId!s0MaxResults?n/NextToken?s0TransferId!s
=FileTransferResults![{$#?/NextToken?s
1FailureCode?s4FailureMessage?s.FilePath!s0StatusCode!s
2HostKeys![{$$D/NextToken?s.ServerId!s
)Arn!s2DateImported?t1Description?s1Fingerprint?s/HostKeyId?s*Type?s
0MaxResults?i/NextToken?s1ProfileType?s
/NextToken?s2Profiles![{$%s
)Arn?s+As2Id?s/ProfileId?s1ProfileType?s
/NextToken?s:SecurityPolicyNames![s
/NextToken?s1Servers![{$''
)Arn!s,Domain?s2EndpointType?s:IdentityProviderType?s1LoggingRole?s.ServerId?s+State?s/UserCount?i
)Arn!s0MaxResults?i/NextToken?s
)Arn?s/NextToken?s.Tags?[{#>X
/NextToken?s.ServerId!s/Users![{$)8
)Arn!s3HomeDirectory?s7HomeDirectoryType?s*Role?s7SshPublicKeyCount?i.UserName?s
0MaxResults?n/NextToken?s
/NextToken?s1WebApps![{$*d
4AccessEndpoint?s)Arn!s4WebAppEndpoint?s.WebAppId!s
/NextToken?s3Workflows![{$+[
)Arn?s1Description?s0WorkflowId?s
1ExecutionId!s,Status!s+Token!s0WorkflowId!s
1ConnectorId!s.MaxItems?i9OutputDirectoryPath!s9RemoteDirectoryPath!s
/ListingId!s4OutputFileName!s
1ConnectorId!s8LocalDirectoryPath?s9RemoteDirectoryPath?s8RetrieveFilePaths?[s4SendFilePaths?[s
0TransferId!s
1ConnectorId!s0DeletePath!s
.DeleteId!s
1ConnectorId!s0SourcePath!s0TargetPath!s
,MoveId!s
)Arn!s.Tags![{#>X
1ConnectorId?s>SftpConnectionDetails?{$0j,Status?s3StatusMessage?s
-HostKey?s
.ServerId!s4ServerProtocol?s.SourceIp?s.UserName!s2UserPassword?s
-Message?s.Response?s0StatusCode!i)Url!s
)Arn!s.TagKeys![s
0ExternalId!s3HomeDirectory?s?HomeDirectoryMappings?[{#:J7HomeDirectoryType?s,Policy?s5PosixProfile?{#:c*Role?s.ServerId!s
0AccessRole?s1AgreementId!s3BaseDirectory?s:CustomDirectories?{#==1Description?s;EnforceMessageSigning?s4LocalProfileId?s6PartnerProfileId?s6PreserveFilename?s.ServerId!s,Status?s
0ActiveDate?t3CertificateId!s1Description?s2InactiveDate?t
0AccessRole?s2As2Config?{#@#1ConnectorId!s1LoggingRole?s8SecurityPolicyName?s3SftpConfig?{#B*)Url?s
1Description!s/HostKeyId!s.ServerId!s
5CertificateIds?[s/ProfileId!s
1Certificate?s8EndpointDetails?{#GW2EndpointType?s-HostKey?s@IdentityProviderDetails?{#HO3IpAddressType?s1LoggingRole?sCPostAuthenticationLoginBanner?sBPreAuthenticationLoginBanner?s8ProtocolDetails?{#IB0Protocols?[s9S3StorageOptions?{#J18SecurityPolicyName?s.ServerId!s@StructuredLogDestinations?[s8WorkflowDetails?{#JQ
3HomeDirectory?s?HomeDirectoryMappings?[{#:J7HomeDirectoryType?s,Policy?s5PosixProfile?{#:c*Role?s.ServerId!s.UserName!s
4AccessEndpoint?s@IdentityProviderDetails?{$=x.WebAppId!s4WebAppUnits?{#Nz
=IdentityCenterConfig?{$>9
*Role?s
1FaviconFile?y.LogoFile?y+Title?s.WebAppId!s
)"};
