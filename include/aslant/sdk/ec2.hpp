// What the actions of ec2 take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Woverlength-strings"
#endif
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xc2ca4f18f03301f1>{
    R"(,0#>M#>l#?E#?s#@J#A)#AX#B)#BO#Bs#C5#CN#Ce#D)#D^#D{#EC#Ek#F+#FT#G,#GU#Gp#HB#Hg#I3#IP#Ix#JB#Jw#K;#KX#K{#LC#Ls#ME#Mp#N7#NV#Nt#O8#OT#Ot#PE#P[#Pu#Q>#Qd#R1#Rd#R|#S<#S_#T.#TI#Tr#U/#UT#Un#V<#V]#W'#WG#W^#Wq#X-#XB#Xh#Y7#YZ#Z.#Zb#[:#[b#\&#\G#\e#]##];#]Z#]w#^7#^e#_&#_O#_d#_|#`;#`P#`p#a=#a`#b(#bG#c'#c;#cp#dE#d_#dw#eC#eo#f:#fg#g&#g=#g[#h&#hG#hm#iY#j3#j_#k6#kr#l9#lW#lq#m1#mM#mw#n@#n`#o0#ob#p&#pD#pi#q7#qW#ql#r-#rP#ro#s/#sO#sn#t1#tI#tb#u0#uN#ud#v/#v@#vc#w0#wT#ww#x;#x`#y/#y[#z2#z_#{4#{]#|1#|b$#+$#S$$-$$X$%$$%G$%m$&>$&T$&g$':$'^$'y$(P$)%$)I$)h$*+$*J$*d$+0$+Y$+w$,>$,r$-6$-N$-f$.($.@$.i$/%$/=$/V$/v$0C$0f$1($1<$1q$2F$2`$2x$3D$3p$4;$4h$5'$5>$5\$6($6I$6o$7[$85$8a$98$9Y$9w$:7$:N$:j$;:$;l$<9$<\$<y$=I$>#$>>$>\$?)$?;$?V$?y$@>$@U$@u$A:$AW$Al$B7$BJ$Bo$C&$CI$Cp$D:$D]$D{$ER$Ew$FF$Fr$GI$Gv$HK$Ht$IH$Iy$JB$Jj$KD$Ko$L;$L^$M*$MU$Mh$Mx$NK$No$OG$Ow$P9$P]$P|$Q<$Q[$Qr$R6$RU$Rv$SC$S\$T9$Tp$UM$Up$VC$Ve$W&$WJ$Wm$X6$Xj$Y9$Y\$Z<$ZY$Zu$[J$[{$\I$\n$]4$]`$^:$^q$_L$_w$`J$`p$a7$a]$b0$bV$bz$cA$cj$d+$dL$dn$e@$e]$f/$fL$fn$g1$gS$gy$h=$h]$hu$i5$iY$iu$jE$jg$k$$kT$kn$l6$lV$lw$mF$mi$n'$nI$nn$o7$oa$p5$pj$q6$q]$r/$rT$rt$s<$sc$t($tC$te$u'$u_$v7$vU$vz$w;$wj$x9$xb$y;$yW$yn$z/$zI$zq${8$|'$|^%#-%#a%$6%$U%$v%%6%%\%&&%&H%&i%',%'I%(#%(P%(y%)E%)p%*C%*f%+B%,(%,E%,f%-)%-L%-m%.,%.T%.w%/H%/x%0J%0p%18%1V%1s%2H%2l%37%3Z%3|%4K%4o%5C%5c%67%6Z%7$%7?%7i%83%8\%9%%9K%9m%:8%:Y%:r%;.%;X%<$%<K%<q%=B%=n%><%>l%?B%?t%@F%A#%AN%A|%BC%Bo%C>%Cd%DG%Dp%ED%Ee%F)%FB%Fh%G,%G\%H/%HO%Hy%IF%Io%JI%Jq%KI%Kx%LC%La%M.%MD%Mf%N,%NI%Ng%O+%OG%Od%P5%PK%Pb%Q(%QN%R&%R^%S$%SK%Sf%T1%TG%Tn%U5%Uc%V8%Ve%W&%WM%Wq%XA%Xu%Y<%Y[%Z*%ZD%Zp%[K%[w%\L%\t%]C%]c%^4%^[%_9%_Z%_w%`C%`h%aA%ap%bD%bh%c0%cO%ct%dK%e(%eG%em%f-%fQ%ff%g2%gR%h%%hS%i(%iT%in%jK%jq%k:%kc%l<%l\%lq%m5%m]%n;%ng%n|%oF%p%%pG%pi%q@%qd%r0%rV%r|%sN%sz%tP%tu%uL%uf%v&%vD%vq%w>%w]%x&%xD%xl%y;%yf%z&%zN%zh%{3%{P%|(%|E%|d&#-&#W&$%&$F&$v&%M&%s&&C&&c&'#&'K&'|&(M&(k&);&)c&*9&*d&+)&+S&+x&,D&,{&-O&.,&.E&.p&/:&/^&0+&0L&0r&1C&1c&2,&2a&38&3h&4D&4v&5I&5x&6O&7&&7O&7y&8E&8{&9T&9y&:F&;$&;9&;Q&;h&<&&<<&<\&=%&=F&=\&>-&>M&>s&?>&?a&@/&@P&A*&AT&Av&B1&BS&Bh&C#&C@&C[&Cy&DT&D{&EC&En&F:&F]&G-&GU&G|&HS&Ht&I.&IW&Io&J7&J]&K/&KO&Kt&LG&L`&M$&ME&Mf&N5&NS&Ny&OQ&Ov&PB&Pc&Q$&QF&Qd&R&&RF&Rb&S:&Sa&T+&TI&U'&US&V'&VX&W)&WO&W{&XD&Xm&Y9&Ys&ZD&ZZ&Zv&[5&[b&\3&\W&\r&]I&]w&^L&_'&_T&`%&`?&`\&a&&aJ&aj&b*&bD&ba&c1&cM&cj&d/&dT&ds&eA&eb&f3&fW&fm&g*&g_&h:&ho&iH&iy&jX&k-&kX&l$&lH&l]&ls&m<&mj&nE&nt&o@&o]&op&p<&p`&pz&q;&qU&qs&r8&rY&rz&s:&sW&s|&t?&t`&u*&uS&uz&v=&vb&w(&wK&wo&x+&xJ&xl&y?&yc&z'&zO&zg&{>&{d&|A&|X'#%'#A'#`'$''$Q'$i'%+'%Z'&2'&l''E''y'(P
acceptAddressTransfer {'(k{')g
acceptCapacityReservationBillingOwnership {'+T{'+v
acceptReservedInstancesExchangeQuote {',4{'-4
acceptTransitGatewayClientVpnAttachment {'-B{'-i
acceptTransitGatewayMulticastDomainAssociations {'/N{'0J
acceptTransitGatewayPeeringAttachment {'-B{'29
acceptTransitGatewayVpcAttachment {'-B{'5U
acceptVpcEndpointConnections {'8@{'8h
acceptVpcPeeringConnection {'9;{'9^
advertiseByoipCidr {'>%{'>Q
allocateAddress {'@V{'A|
allocateHosts {'CH{'Eu
allocateIpamPoolCidr {'F'{'Gd
applySecurityGroupsToClientVpnTargetNetwork {'I>{'Iz
assignIpv6Addresses {'J5{'K7
assignPrivateIpAddresses {'L${'MM
assignPrivateNatGatewayAddress {'Ng{'OT
associateAddress {'Qd{'Rx
associateApplicationStatusCheck {'S/{'T3
associateCapacityReservationBillingOwner {'V={'+v
associateClientVpnTargetNetwork {'W'{'X.
associateDhcpOptions {'XK*
associateEnclaveCertificateIamRole {'Xm{'Y8
associateIamInstanceProfile {'Z'{'Z[
associateInstanceEventWindow {'[{{']7
associateIpamByoasn {'_k{'`(
associateIpamResourceDiscovery {'`={'a6
associateNatGatewayAddress {'cr{'OT
associateNetworkingFlexCostAllocationPolicy {'e&{'fA
associateRouteServer {'i-{'iO
associateRouteTable {'j3{'jt
associateSecurityGroupVpc {'kZ{'kv
associateSubnetCidrBlock {'l%{'lf
associateTransitGatewayMulticastDomain {'n7{'0J
associateTransitGatewayPolicyTable {'o3{'ox
associateTransitGatewayRouteTable {'q6{'qz
associateTrunkInterface {'s7{'t.
associateVpcCidrBlock {'uf{'wl
attachClassicLinkVpc {'zK{'+v
attachImageWatermark {'zt{'{>
attachInternetGateway {'{N*
attachNetworkInterface {'{t{(#w
attachVerifiedAccessTrustProvider {($@{(%9
attachVolume {(/e{(0E
attachVpnGateway {(1t{(2;
authorizeClientVpnIngress {(2`{(3{
authorizeSecurityGroupEgress {(4.{(9)
authorizeSecurityGroupIngress {(<[{(9)
batchModifyIpamRoutingPolicyRegistrations {(>T{(?J
bundleInstance {(@G{(Ae
cancelBundleTask {(C){(Ae
cancelCapacityReservation {(C>{'+v
cancelCapacityReservationFleets {(D+{(DT
cancelConversionTask {(Fq*
cancelDeclarativePoliciesReport {(GD{'+v
cancelExportTask {(GY*
cancelImageLaunchPermission {(Gi{'+v
cancelImportTask {(H#{(HK
cancelReservedInstancesListing {(Hs{(I7
cancelSpotFleetRequests {(L5{(Lk
cancelSpotInstanceRequests {(Nl{(O6
confirmProductInstance {(O|{(PG
copyFpgaImage {(Pi{(Q_
copyImage {(Qn{(Ti
copySnapshot {(Tt{(WD
copyVolumes {(W]{(Y>
createApplicationStatusCheck {(]K{(a%
createCapacityManagerDataExport {(e,{(f<
createCapacityReservation {(f[{(j0
createCapacityReservationBySplitting {(v5{(w9
createCapacityReservationCancellationQuote {(x3{(x{
createCapacityReservationDateChangeQuote {(||{)#y
createCapacityReservationFleet {)(&{)4'
createCarrierGateway {)8I{)9'
createClientVpnEndpoint {)9u{)E#
createClientVpnRoute {)EP{(3{
createCoipCidr {)F]{)F{
createCoipPool {)G`{)HC
createCustomerGateway {)I?{)J]
createDefaultSubnet {)L2{)Lq
createDefaultVpc {)R|{)S,
createDelegateMacVolumeOwnershipTask {)Y5{)Z)
createDhcpOptions {)]>{)^0
createEgressOnlyInternetGateway {)8I{)_D
createFleet {)`T{){v
createFlowLogs {*/F{*3U
createFpgaImage {*4+{*5Y
createImage {*5|{(Ti
createImageUsageReport {*:A{*<1
createInstanceConnectEndpoint {*<={*=U
createInstanceEventWindow {*As{']7
createInstanceExportTask {*Bd{*DG
createInternetGateway {*Fn{*G6
createInterruptibleCapacityReservationAllocation {*H.{*IA
createIpam {*J8{*Kl
createIpamExternalResourceVerificationToken {*OQ{*P0
createIpamInternetRegistryAssociation {*R^{*Sf
createIpamPolicy {*OQ{*VE
createIpamPool {*Wd{*\&
createIpamPrefixListResolver {*`_{*c[
createIpamPrefixListResolverTarget {*f3{*gl
createIpamResourceDiscovery {*jh{*kc
createIpamRoutingPolicyRegistration {*nQ{(?J
createIpamScope {*p,{*qb
createKeyPair {*sj{*tR
createLaunchTemplate {*u9{+5_
createLaunchTemplateVersion {+7c{+9;
createLocalGatewayRoute {+Jm{+LJ
createLocalGatewayRouteTable {+Nw{+OW
createLocalGatewayRouteTableVirtualInterfaceGroupAssociation {+QK{+RT
createLocalGatewayRouteTableVpcAssociation {+UJ{+V5
createLocalGatewayVirtualInterface {+XC{+Z,
createLocalGatewayVirtualInterfaceGroup {+]I{+^F
createMacSystemIntegrityProtectionModificationTask {+a0{)Z)
createManagedPrefixList {+dH{+ep
createMetricCategory {+h<{+hw
createNatGateway {+i\{+m3
createNetworkAcl {)8I{+rU
createNetworkAclEntry {+v#*
createNetworkInsightsAccessScope {+wM{+{c
createNetworkInsightsPath {,$H{,'P
createNetworkInterface {,*@{,.@
createNetworkInterfacePermission {,:9{,;'
createNetworkingFlexCostAllocationPolicy {,<Z{,@'
createPlacementGroup {,@g{,B9
createPublicIpv4Pool {,D'{,D^
createReplaceRootVolumeTask {,Dh{,FI
createReservedInstancesListing {,H={(I7
createRestoreImageTask {,IL{(Ti
createRoute {,J0{'+v
createRouteServer {,Mc{,O1
createRouteServerEndpoint {,Pr{,Qc
createRouteServerPeer {,S={,T^
createRouteTable {)8I{,Wg
createSecondaryNetwork {,^7{,_+
createSecondarySubnet {,aM{,bp
createSecurityGroup {,eO{,f9
createSnapshot {,fb{,g[
createSnapshots {,kF{,mD
createSpotDatafeedSubscription {,o?{,o[
createStoreImageTask {,pP{,q&
createSubnet {,q3{)Lq
createSubnetCidrReservation {,sQ{,tK
createTags {,uo*
createTrafficMirrorFilter {,v7{,vu
createTrafficMirrorFilterRule {,{/{-#a
createTrafficMirrorSession {-$3{-&4
createTrafficMirrorTarget {-(]{-*5
createTransitGateway {-,:{-/E
createTransitGatewayConnect {-4^{-5e
createTransitGatewayConnectPeer {-7_{-9?
createTransitGatewayMeteringPolicy {-<|{-=q
createTransitGatewayMeteringPolicyEntry {-?V{-C4
createTransitGatewayMulticastDomain {-GQ{-I&
createTransitGatewayPeeringAttachment {-K({'29
createTransitGatewayPolicyTable {-LD{-Ly
createTransitGatewayPolicyTableEntry {-N9{-Pp
createTransitGatewayPrefixListReference {-Q|{-S'
createTransitGatewayRoute {-UH{-VU
createTransitGatewayRouteTable {-LD{-X,
createTransitGatewayRouteTableAnnouncement {-Z({-[#
createTransitGatewayVpcAttachment {-^%{'5U
createVerifiedAccessEndpoint {-^|{-eu
createVerifiedAccessGroup {-jj{-l6
createVerifiedAccessInstance {-nP{-oa
createVerifiedAccessTrustProvider {-p${-t4
createVolume {-tV{-w7
createVpc {-zf{)S,
createVpcBlockPublicAccessExclusion {.&X{.'R
createVpcEncryptionControl {.)X{.*(
createVpcEndpoint {.*C{./7
createVpcEndpointConnectionNotification {.5G{.6Q
createVpcEndpointServiceConfiguration {.8{{.;(
createVpcPeeringConnection {.@R{'9^
createVpnConcentrator {.AI{.B+
createVpnConnection {.CF{.Nd
createVpnConnectionRoute {.\2*
createVpnGateway {.\\{.]N
deleteApplicationStatusCheck {.^g{(a%
deleteCapacityManagerDataExport {._@{(f<
deleteCarrierGateway {._h{)9'
deleteClientVpnEndpoint {.`+{(3{
deleteClientVpnEndpointAuthorizationPolicy {.`+{,W:
deleteClientVpnRoute {.`K{(3{
deleteCoipCidr {)F]{)F{
deleteCoipPool {.a<{)HC
deleteCustomerGateway {.aS*
deleteDhcpOptions {.aq*
deleteEgressOnlyInternetGateway {.b1{.bY
deleteFleets {.bg{.c8
deleteFlowLogs {.di{'8h
deleteFpgaImage {.e'{'+v
deleteImageUsageReport {(GD{'+v
deleteInstanceConnectEndpoint {.e?{.ee
deleteInstanceEventWindow {.f){.fY
deleteInternetGateway {.g?*
deleteIpam {.g]{*Kl
deleteIpamExternalResourceVerificationToken {.gz{*P0
deleteIpamInternetRegistryAssociation {.hT{*Sf
deleteIpamPolicy {.i({*VE
deleteIpamPool {.iA{*\&
deleteIpamPrefixListResolver {.ib{*c[
deleteIpamPrefixListResolverTarget {.j-{*gl
deleteIpamResourceDiscovery {.jX{*kc
deleteIpamRoutingPolicyRegistration {.j|{(?J
deleteIpamScope {.km{*qb
deleteKeyPair {.l+{.lK
deleteLaunchTemplate {.lo{.mG
deleteLaunchTemplateVersions {.m\{.n@
deleteLocalGatewayRoute {.pt{+LJ
deleteLocalGatewayRouteTable {.qp{+OW
deleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation {.r;{+RT
deleteLocalGatewayRouteTableVpcAssociation {.s&{+V5
deleteLocalGatewayVirtualInterface {.sY{+Z,
deleteLocalGatewayVirtualInterfaceGroup {.t*{+^F
deleteManagedPrefixList {.tZ{+ep
deleteMetricCategory {.ts{.u6
deleteNatGateway {.uJ{.uc
deleteNetworkAcl {.us*
deleteNetworkAclEntry {.v2*
deleteNetworkInsightsAccessScope {.va{.w0
deleteNetworkInsightsAccessScopeAnalysis {.wP{.x'
deleteNetworkInsightsAnalysis {.xO{.xu
deleteNetworkInsightsPath {.y8{.yZ
deleteNetworkInterface {.ys*
deleteNetworkInterfacePermission {.z8{'+v
deleteNetworkingFlexCostAllocationPolicies {.zi{.{)
deletePlacementGroup {.{E*
deletePublicIpv4Pool {.{[{.|)
deleteQueuedReservedInstances {.|8{.|Z
deleteRoute {/$,*
deleteRouteServer {/%7{,O1
deleteRouteServerEndpoint {/%Q{,Qc
deleteRouteServerPeer {/%s{,T^
deleteRouteTable {/&7*
deleteSecondaryNetwork {/&P{,_+
deleteSecondarySubnet {/'#{,bp
deleteSecurityGroup {/'O{/'o
deleteSnapshot {/(7*
deleteSpotDatafeedSubscription {)R|*
deleteSubnet {/(N*
deleteSubnetCidrReservation {/(c{/)-
deleteTags {/)P*
deleteTrafficMirrorFilter {/)r{/*:
deleteTrafficMirrorFilterRule {/*S{/*y
deleteTrafficMirrorSession {/+<{/+_
deleteTrafficMirrorTarget {/+y{/,A
deleteTransitGateway {/,Z{-/E
deleteTransitGatewayClientVpnAttachment {'-B{'-i
deleteTransitGatewayConnect {'-B{-5e
deleteTransitGatewayConnectPeer {/,w{-9?
deleteTransitGatewayMeteringPolicy {/-E{-=q
deleteTransitGatewayMeteringPolicyEntry {/-p{-C4
deleteTransitGatewayMulticastDomain {/.T{-I&
deleteTransitGatewayPeeringAttachment {'-B{'29
deleteTransitGatewayPolicyTable {//&{-Ly
deleteTransitGatewayPolicyTableEntry {//N{-Pp
deleteTransitGatewayPrefixListReference {/0/{-S'
deleteTransitGatewayRoute {/0e{-VU
deleteTransitGatewayRouteTable {/1I{-X,
deleteTransitGatewayRouteTableAnnouncement {/1p{-[#
deleteTransitGatewayVpcAttachment {'-B{'5U
deleteVerifiedAccessEndpoint {/2I{-eu
deleteVerifiedAccessGroup {/2|{-l6
deleteVerifiedAccessInstance {/3R{-oa
deleteVerifiedAccessTrustProvider {/4+{-t4
deleteVolume {/4c*
deleteVpc {/4x*
deleteVpcBlockPublicAccessExclusion {/50{.'R
deleteVpcEncryptionControl {/5H{.*(
deleteVpcEndpointConnectionNotifications {/5k{'8h
deleteVpcEndpointServiceConfigurations {/68{'8h
deleteVpcEndpoints {/6P{'8h
deleteVpcPeeringConnection {'9;{'+v
deleteVpnConcentrator {/6l{'+v
deleteVpnConnection {/70*
deleteVpnConnectionRoute {.\2*
deleteVpnGateway {/7L*
deprovisionByoipCidr {/7e{'>Q
deprovisionIpamByoasn {/7v{/85
deprovisionIpamPoolCidr {/8j{/9.
deprovisionPublicIpv4PoolCidr {/:+{/:E
deregisterImage {/:i{/;?
deregisterInstanceEventNotificationAttributes {/<4{/=-
deregisterTransitGatewayMulticastGroupMembers {/=H{/>B
deregisterTransitGatewayMulticastGroupSources {/=H{/?g
describeAccountAttributes {/@5{/@Q
describeAccountVpcEncryptionControl {)R|{/AI
describeAddressTransfers {/DM{/E'
describeAddresses {/EK{/F9
describeAddressesAttribute {/IB{/J(
describeAggregateIdFormat {)R|{/KB
describeApplicationStatus {/L3{/Ls
describeApplicationStatusCheckAssociations {/Pn{/Qb
describeApplicationStatusChecks {/Ro{/Sp
describeAvailabilityZones {/TA{/U.
describeAwsNetworkPerformanceMetricSubscriptions {/Wl{/XC
describeBundleTasks {/Y@{/Ye
describeByoipCidrs {/Yx{/ZA
describeCapacityBlockExtensionHistory {/Z_{/[P
describeCapacityBlockExtensionOfferings {/_i{/`p
describeCapacityBlockOfferings {/dK{/fM
describeCapacityBlockStatus {/i^{/jI
describeCapacityBlocks {/i^{/mO
describeCapacityManagerDataExports {/oZ{/pQ
describeCapacityReservationBillingRequests {/sJ{/tB
describeCapacityReservationCancellationQuotes {/w<{/x>
describeCapacityReservationDateChangeQuotes {/xw{/yy
describeCapacityReservationFleets {/zX{/{N
describeCapacityReservationTopology {/Z_{0%B
describeCapacityReservations {0'<{0(-
describeCarrierGateways {0(U{0)A
describeClassicLinkInstances {0)d{0*J
describeClientVpnAuthorizationRules {0+;{0,(
describeClientVpnConnections {0+;{0-M
describeClientVpnEndpoints {01+{01t
describeClientVpnRoutes {0+;{0<l
describeClientVpnTargetNetworks {0>Q{0?P
describeCoipPools {0AR{0B4
describeConversionTasks {0BQ{0Bp
describeCustomerGateways {0G|{0HP
describeDeclarativePoliciesReports {0Hh{0I>
describeDhcpOptions {0JV{0K?
describeEgressOnlyInternetGateways {0K^{0LU
describeElasticGpus {0M){0Mk
describeExportImageTasks {0OY{0PF
describeExportTasks {0R?{0R_
describeFastLaunchImages {0Rr{0SU
describeFastSnapshotRestores {/Wl{0U{
describeFleetHistory {0XO{0Y:
describeFleetInstances {0[1{0[l
describeFleets {0]+{0]h
describeFlowLogs {0fP{0g4
describeFpgaImageAttribute {0k,{0kP
describeFpgaImages {0m7{0n(
describeHostReservationOfferings {0q\{0rR
describeHostReservations {0t#{0tb
describeHosts {0w*{0w\
describeIamInstanceProfileAssociations {1$2{1$l
describeIdFormat {1%D{1%P
describeIdentityIdFormat {1%`{1%P
describeImageAttribute {1%{{1&A
describeImageReferences {1)s{1*v
describeImageUsageReportEntries {1+_{1,O
describeImageUsageReports {1+_{1-s
describeImages {1/]{11)
describeImportImageTasks {1<s{1=[
describeImportSnapshotTasks {1<s{1B>
describeInstanceAttribute {1Dx{1EA
describeInstanceConnectEndpoints {1Jh{1K]
describeInstanceCreditSpecifications {0)d{1L/
describeInstanceEventNotificationAttributes {)R|{/=-
describeInstanceEventWindows {1Lz{1Mk
describeInstanceImageMetadata {/L3{1N9
describeInstanceSqlHaHistoryStates {1Qq{1Rm
describeInstanceSqlHaStates {/L3{1Rm
describeInstanceStatus {1TN{1Ud
describeInstanceTopology {1[%{1[s
describeInstanceTypeOfferings {1]C{1^)
describeInstanceTypes {1^|{1`'
describeInstances {2$L{2%L
describeInternetGateways {2@L{2A9
describeIpamByoasn {2A]{2B&
describeIpamExternalResourceVerificationTokens {2BA{2CD
describeIpamInternetRegistryAssociations {2D${2D{
describeIpamPolicies {2EU{2F=
describeIpamPoolAllocations {2F]{2GM
describeIpamPools {2Gt{2HZ
describeIpamPrefixListResolverTargets {2Hw{2J2
describeIpamPrefixListResolvers {2Jc{2KW
describeIpamResourceDiscoveries {2L({2Lu
describeIpamResourceDiscoveryAssociations {2MF{2ND
describeIpamScopes {2Ny{2O`
describeIpams {2P${2P`
describeIpv6Pools {0AR{2Py
describeKeyPairs {2Q|{2Rg
describeLaunchTemplateVersions {2Ss{2Ug
describeLaunchTemplates {2V7{2WT
describeLocalGatewayRouteTableVirtualInterfaceGroupAssociations {2Ww{2Y1
describeLocalGatewayRouteTableVpcAssociations {2Y|{2[$
describeLocalGatewayRouteTables {2[]{2\Q
describeLocalGatewayVirtualInterfaceGroups {2\|{2]{
describeLocalGatewayVirtualInterfaces {2^W{2_Q
describeLocalGateways {2b|{2cf
describeLockedSnapshots {2di{2eO
describeMacHosts {2gL{2h%
describeMacModificationTasks {2hk{2i\
describeManagedPrefixLists {2j*{2jl
describeMetricCategories {2k1{2kw
describeMovingAddresses {2lA{2m%
describeNatGateways {2mg{2nN
describeNetworkAcls {2nm{2oU
describeNetworkInsightsAccessScopeAnalyses {2ot{2qi
describeNetworkInsightsAccessScopes {2tn{2uf
describeNetworkInsightsAnalyses {2v;{2wn
describeNetworkInsightsPaths {3Bw{3Ch
describeNetworkInterfaceAttribute {3D6{3Da
describeNetworkInterfacePermissions {3E{{3Fj
describeNetworkInterfaces {3G?{3HG
describeNetworkingFlexCostAllocationPolicies {3Hl{3IS
describeNetworkingFlexCostAllocationPolicyAssociations {3M1{3N#
describeOutpostLags {3NL{3O4
describePlacementGroups {3Px{3QP
describePrefixLists {2j*{3Qg
describePrincipalIdFormat {3RV{3S,
describePublicIpv4Pools {3S`{3T9
describeRegions {3Vn{3WH
describeReplaceRootVolumeTasks {3X4{3Y'
describeReservedInstances {3YQ{3ZF
describeReservedInstancesListings {3^%{(I7
describeReservedInstancesModifications {3^g{3_L
describeReservedInstancesOfferings {3cJ{3fN
describeRouteServerEndpoints {3j7{3k(
describeRouteServerPeers {3kP{3l=
describeRouteServers {3la{3mJ
describeRouteTables {3mj{3nR
describeScheduledInstanceAvailability {3nq{3qe
describeScheduledInstances {3v.{3wR
describeSecondaryInterfaces {3zy{3{i
describeSecondaryNetworks {4&c{4'Q
describeSecondarySubnets {4'v{4(c
describeSecurityGroupReferences {4)-{4)B
describeSecurityGroupRules {4*S{4+B
describeSecurityGroupVpcAssociations {4+h{4,?
describeSecurityGroups {4-Z{4.K
describeServiceLinkVirtualInterfaces {40<{415
describeSnapshotAttribute {43v{44?
describeSnapshotTierStatus {/Wl{45$
describeSnapshots {47u{49$
describeSpotDatafeedSubscription {)R|{,o[
describeSpotFleetInstances {49A{49y
describeSpotFleetRequestHistory {4:W{4;M
describeSpotFleetRequests {4<J{4=*
describeSpotInstanceRequests {4Lp{4Ma
describeSpotPriceHistory {4UK{4W.
describeStaleSecurityGroups {4X]{4Y.
describeStoreImageTasks {0Rr{4[^
describeSubnets {4]B{4^&
describeTags {/Wl{4^A
describeTrafficMirrorFilterRules {4_*{4`7
describeTrafficMirrorFilters {4`c{4aT
describeTrafficMirrorSessions {4a|{4bn
describeTrafficMirrorTargets {4c={4d.
describeTransitGatewayAttachments {4dV{4eL
describeTransitGatewayConnectPeers {4hm{4id
describeTransitGatewayConnects {4dV{4j8
describeTransitGatewayMeteringPolicies {4jb{4k\
describeTransitGatewayMulticastDomains {4l4{4m/
describeTransitGatewayPeeringAttachments {4dV{4ma
describeTransitGatewayPolicyTables {4n;{4o2
describeTransitGatewayRouteTableAnnouncements {4o`{4pb
describeTransitGatewayRouteTables {4qA{4r7
describeTransitGatewayVpcAttachments {4dV{4rd
describeTransitGateways {4s:{4t&
describeTrunkInterfaceAssociations {4tI{4u2
describeVerifiedAccessEndpoints {4u[{4w(
describeVerifiedAccessGroups {4wS{4x_
describeVerifiedAccessInstanceLoggingConfigurations {4y-{4y{
describeVerifiedAccessInstances {4y-{5#^
describeVerifiedAccessTrustProviders {5$/{5%(
describeVolumeAttribute {5%X{5%y
describeVolumeStatus {5&P{5'N
describeVolumes {5&P{5,d
describeVolumesModifications {5&P{5-%
describeVpcAttribute {50^{50|
describeVpcBlockPublicAccessExclusions {52%{52f
describeVpcBlockPublicAccessOptions {)R|{53>
describeVpcClassicLink {55*{55L
describeVpcClassicLinkDnsSupport {56'{56K
describeVpcEncryptionControls {57,{58(
describeVpcEndpointAssociations {58Q{59:
describeVpcEndpointConnectionNotifications {5<<{5=.
describeVpcEndpointConnections {/Wl{5=[
describeVpcEndpointServiceConfigurations {5@z{5A_
describeVpcEndpointServicePermissions {5B.{5Bk
describeVpcEndpointServices {5D&{5Dy
describeVpcEndpoints {5IQ{5J:
describeVpcPeeringConnections {5JZ{5KL
describeVpcs {5Ku{5LV
describeVpnConcentrators {5Ln{5M[
describeVpnConnections {5N%{5NQ
describeVpnGateways {5Ng{5O6
detachClassicLinkVpc {5OI{'+v
detachImageWatermark {5Oh{'+v
detachInternetGateway {'{N*
detachNetworkInterface {5P1*
detachVerifiedAccessTrustProvider {($@{(%9
detachVolume {5PR{(0E
detachVpnGateway {(1t*
disableAddressTransfer {5Q+{')g
disableAllowedImagesSettings {)R|{5QD
disableApplicationStatusCheckSuppression {5Qb{5R/
disableAwsNetworkPerformanceMetricSubscription {5S]{5T9
disableCapacityManager {5TC{5T[
disableEbsEncryptionByDefault {)R|{5U0
disableFastLaunch {5UJ{0Sy
disableFastSnapshotRestores {5Uf{5VW
disableImage {(Gi{'+v
disableImageBlockPublicAccess {)R|{5X/
disableImageDeprecation {(Gi{'+v
disableImageDeregistrationProtection {(Gi{5XN
disableInstanceSqlHaStandbyDetections {5Xf{5Y%
disableIpamOrganizationAdminAccount {5Y6{5YZ
disableIpamPolicy {5Ye{'+v
disableRouteServerPropagation {5Z;{5Zd
disableSerialConsoleAccess {)R|{5[O
disableSnapshotBlockPublicAccess {)R|{'kv
disableTransitGatewayRouteTablePropagation {5[m{5]&
disableVgwRoutePropagation {5^f*
disableVpcClassicLink {/4x{'+v
disableVpcClassicLinkDnsSupport {5_1{'+v
disassociateAddress {5_:*
disassociateApplicationStatusCheck {'S/{'T3
disassociateCapacityReservationBillingOwner {'V={'+v
disassociateClientVpnTargetNetwork {5__{'X.
disassociateEnclaveCertificateIamRole {'Xm{'+v
disassociateIamInstanceProfile {5`5{'Z[
disassociateInstanceEventWindow {'[{{']7
disassociateIpamByoasn {'_k{'`(
disassociateIpamResourceDiscovery {5`F{'a6
disassociateNatGatewayAddress {5`u{'OT
disassociateNetworkingFlexCostAllocationPolicy {5a`{5b+
disassociateRouteServer {'i-{'iO
disassociateRouteTable {5bn*
disassociateSecurityGroupVpc {'kZ{'kv
disassociateSubnetCidrBlock {5`5{'lf
disassociateTransitGatewayMulticastDomain {'n7{'0J
disassociateTransitGatewayPolicyTable {'o3{'ox
disassociateTransitGatewayRouteTable {'q6{'qz
disassociateTrunkInterface {5c.{5cV
disassociateVpcCidrBlock {5`5{'wl
enableAddressTransfer {5c|{')g
enableAllowedImagesSettings {5dO{5QD
enableApplicationStatusCheckSuppression {5dv{5R/
enableAwsNetworkPerformanceMetricSubscription {5S]{5T9
enableCapacityManager {5eU{5T[
enableEbsEncryptionByDefault {)R|{5U0
enableFastLaunch {5f){0Sy
enableFastSnapshotRestores {5Uf{5VW
enableImage {(Gi{'+v
enableImageBlockPublicAccess {5gj{5X/
enableImageDeprecation {5h8{'+v
enableImageDeregistrationProtection {5hZ{5XN
enableInstanceSqlHaStandbyDetections {5i#{5Y%
enableIpamInternetRegistryAssociation {5iS{*Sf
enableIpamOrganizationAdminAccount {5Y6{5YZ
enableIpamPolicy {5Ye{5j|
enableReachabilityAnalyzerOrganizationSharing {)R|{.|)
enableRouteServerPropagation {5Z;{5Zd
enableSerialConsoleAccess {)R|{5[O
enableSnapshotBlockPublicAccess {5k2{'kv
enableTransitGatewayRouteTablePropagation {5[m{5]&
enableVgwRoutePropagation {5^f*
enableVolumeIO {/4c*
enableVpcClassicLink {/4x{'+v
enableVpcClassicLinkDnsSupport {5_1{'+v
exportClientVpnClientCertificateRevocationList {.`+{5kD
exportClientVpnClientConfiguration {.`+{5km
exportImage {5l*{5mb
exportTransitGatewayRoutes {5o={5p#
exportVerifiedAccessInstanceClientConfiguration {5p1{5pV
getActiveVpnTunnelStatus {5sq{5tO
getAllowedImagesSettings {)R|{5w)
getAssociatedEnclaveCertificateIamRoles {6#^{6#y
getAssociatedIpv6PoolCidrs {6%9{6%e
getAwsNetworkPerformanceData {6&T{6(&
getCapacityManagerAttributes {)R|{6)c
getCapacityManagerMetricData {6+S{6-G
getCapacityManagerMetricDimensions {62k{63s
getCapacityManagerMonitoredTagKeys {64C{64f
getCapacityManagerSupportabilityScores {666{68V
getCapacityReservationUsage {69e{6:F
getClientVpnEndpointAuthorizationPolicy {.`+{6=#
getCoipPoolUsage {6=o{6>O
getConsoleOutput {6?u{6@;
getConsoleScreenshot {6@^{6A$
getDeclarativePoliciesReportSummary {(GD{6A>
getDefaultCreditSpecification {6Do{6E0
getEbsDefaultKmsKeyId {)R|{6Ew
getEbsEncryptionByDefault {)R|{6F)
getEnabledIpamPolicy {)R|{6FM
getFlowLogsIntegrationTemplate {6G#{6I=
getGroupsForCapacityReservation {69e{6IG
getHostReservationPurchasePreview {6J0{6JK
getImageAncestry {(Gi{6LW
getImageBlockPublicAccessState {)R|{6Mi
getImageFindings {6N:{6Ng
getInstanceMetadataDefaults {)R|{6P8
getInstanceTpmEkPub {6Qz{6RM
getInstanceTypesFromInstanceRequirements {6R|{6T;
getInstanceUefiData {6T\{6Ts
getIpamAddressHistory {6U2{6V.
getIpamDiscoveredAccounts {6XY{6Y\
getIpamDiscoveredPublicAddresses {6[V{6\W
getIpamDiscoveredResourceCidrs {6a){6b+
getIpamDiscoveredRoutes {6e5{6f7
getIpamInternetRegistryAssociationAsns {6hJ{6iE
getIpamInternetRegistryAssociationCidrs {6hJ{6j:
getIpamPolicyAllocationRules {6k1{6l/
getIpamPolicyOrganizationTargets {6mN{6n4
getIpamPoolAllocations {6ns{2GM
getIpamPoolCidrs {6on{6pR
getIpamPrefixListResolverRules {6ps{6qe
getIpamPrefixListResolverVersionEntries {6sq{6tu
getIpamPrefixListResolverVersions {6u6{6vJ
getIpamResourceCidrs {6w-{6x\
getIpamRouteOriginAuthorizations {6{d{6|X
getIpamRouteProtectionFindings {7#I{7$)
getIpamRoutingPolicyRegistrationDeltas {7'm{7)5
getIpamRoutingPolicyRegistrations {6{d{7)l
getLaunchTemplateData {6T\{7+N
getManagedPrefixListAssociations {7+g{7,?
getManagedPrefixListEntries {7--{7-o
getManagedResourceVisibility {)R|{7.F
getNetworkInsightsAccessScopeAnalysisFindings {7.l{7/\
getNetworkInsightsAccessScopeContent {.va{71o
getNetworkingFlexCostAllocationPolicyVersions {72={72j
getPasswordData {6T\{759
getReservedInstancesExchangeQuote {',4{75b
getRouteServerAssociations {/%7{7:L
getRouteServerPropagations {7:k{7;:
getRouteServerRoutingDatabase {7;Y{7<@
getSecurityGroupsForVpc {7?+{7?d
getSerialConsoleAccessStatus {)R|{7@{
getSnapshotBlockPublicAccessState {)R|{7AK
getSpotPlacementScores {7A`{7DY
getSubnetCidrReservations {7EM{7F/
getTransitGatewayAttachmentNatConfiguration {'-B{7G$
getTransitGatewayAttachmentPropagations {7H\{7IP
getTransitGatewayMeteringPolicyEntries {7JT{7KL
getTransitGatewayMulticastDomainAssociations {7L){7L|
getTransitGatewayPolicyTableAssociations {7NO{7OD
getTransitGatewayPolicyTableEntries {7NO{7Od
getTransitGatewayPrefixListReferences {7P>{7Q2
getTransitGatewayRouteTableAssociations {7P>{7Qh
getTransitGatewayRouteTablePropagations {7P>{7Rp
getVerifiedAccessEndpointPolicy {7T_{7U*
getVerifiedAccessEndpointTargets {7UL{7V0
getVerifiedAccessGroupPolicy {7Wm{7U*
getVpcResourcesBlockingEncryptionEnforcement {7X5{7X`
getVpnConnectionDeviceSampleConfiguration {7YY{7Za
getVpnConnectionDeviceTypes {2A]{7[1
getVpnTunnelReplacementStatus {5sq{7\?
importClientVpnClientCertificateRevocationList {7^U{'+v
importImage {7_7{7c;
importInstance {7em{7id
importKeyPair {7iy{7j_
importSnapshot {7k8{1Be
importVolume {7m5{7id
listImagesInRecycleBin {7n2{7na
listSnapshotsInRecycleBin {7ol{7pD
listVolumesInRecycleBin {7qY{7r/
lockSnapshot {7tk{7uc
modifyAccountVpcEncryptionControl {7w9{/AI
modifyAddressAttribute {7yC{7yi
modifyApplicationStatusCheck {7yw{(a%
modifyAvailabilityZoneGroup {7|p{'+v
modifyCapacityReservation {8#:{8%2
modifyCapacityReservationFleet {8%t{'+v
modifyClientVpnEndpoint {8&q{'+v
modifyClientVpnEndpointAuthorizationPolicy {8+N{,W:
modifyDefaultCreditSpecification {8,N{6E0
modifyEbsDefaultKmsKeyId {8,v{6Ew
modifyFleet {8-1{'+v
modifyFpgaImageAttribute {8.T{0kP
modifyHosts {80>{81A
modifyIdFormat {81c*
modifyIdentityIdFormat {81|*
modifyImageAttribute {82J*
modifyInstanceAttribute {84u*
modifyInstanceCapacityReservationAttributes {89L{'+v
modifyInstanceConnectEndpoint {8:/{'+v
modifyInstanceCpuOptions {8;2{8<#
modifyInstanceCreditSpecification {8<e{8=a
modifyInstanceEventStartTime {8?1{8?f
modifyInstanceEventWindow {8?r{']7
modifyInstanceMaintenanceOptions {8@c{8AA
modifyInstanceMetadataDefaults {8Ap{'+v
modifyInstanceMetadataOptions {8C({8DE
modifyInstanceNetworkPerformanceOptions {8Dp{8EB
modifyInstancePlacement {8Ee{'+v
modifyIpam {8Fv{*Kl
modifyIpamPolicyAllocationRules {8HE{8I2
modifyIpamPool {8IK{*\&
modifyIpamPoolAllocation {8L3{'Gd
modifyIpamPrefixListResolver {8Lb{*c[
modifyIpamPrefixListResolverTarget {8MG{*gl
modifyIpamResourceCidr {8NL{8Oc
modifyIpamResourceDiscovery {8Oz{*kc
modifyIpamRoutingPolicyRegistration {*nQ{(?J
modifyIpamScope {8R${*qb
modifyLaunchTemplate {8S;{.mG
modifyLocalGatewayRoute {+Jm{+LJ
modifyManagedPrefixList {8T2{+ep
modifyManagedResourceVisibility {8Uq{7.F
modifyMetricCategory {8V5{+hw
modifyNetworkInterfaceAttribute {8V]*
modifyNetworkingFlexCostAllocationPolicy {8Z%{8[d
modifyPrivateDnsNameOptions {8\L{'+v
modifyPublicIpDnsNameOptions {8]c{8^7
modifyReservedInstances {8^E{8_-
modifyRouteServer {8_P{,O1
modifySecurityGroupRules {8`R{'+v
modifySnapshotAttribute {8bb*
modifySnapshotTier {8cp{8d;
modifySpotFleetRequest {8d\{'+v
modifySubnetAttribute {8f0*
modifyTrafficMirrorFilterNetworkServices {8i_{8jV
modifyTrafficMirrorFilterRule {8jp{8m6
modifyTrafficMirrorSession {8mT{8oC
modifyTransitGateway {8o^{-/E
modifyTransitGatewayAttachmentNatConfiguration {8sr{7G$
modifyTransitGatewayMeteringPolicy {8uh{-=q
modifyTransitGatewayPolicyTableEntry {8vv{-Pp
modifyTransitGatewayPrefixListReference {-Q|{-S'
modifyTransitGatewayVpcAttachment {8w|{'5U
modifyVerifiedAccessEndpoint {8xy{-eu
modifyVerifiedAccessEndpointPolicy {8|K{9#[
modifyVerifiedAccessGroup {9$9{-l6
modifyVerifiedAccessGroupPolicy {9%8{9#[
modifyVerifiedAccessInstance {9&E{-oa
modifyVerifiedAccessInstanceLoggingConfiguration {9'K{9*:
modifyVerifiedAccessTrustProvider {9*U{-t4
modifyVolume {9,Z{9-R
modifyVolumeAttribute {9-k*
modifyVpcAttribute {9.8*
modifyVpcBlockPublicAccessExclusion {9/;{.'R
modifyVpcBlockPublicAccessOptions {9/r{53>
modifyVpcEncryptionControl {90={.*(
modifyVpcEndpoint {93`{'+v
modifyVpcEndpointConnectionNotification {96Y{.|)
modifyVpcEndpointPayerResponsibility {97T{98>
modifyVpcEndpointServiceConfiguration {98k{'+v
modifyVpcEndpointServicePayerResponsibility {9<D{.|)
modifyVpcEndpointServicePermissions {9<p{9=_
modifyVpcPeeringConnectionOptions {9>i{9@%
modifyVpcTenancy {9@s{.|)
modifyVpnConnection {9A={.Nd
modifyVpnConnectionOptions {9B5{.Nd
modifyVpnTunnelCertificate {5sq{.Nd
modifyVpnTunnelOptions {9Cg{.Nd
monitorInstances {9E,{9EZ
moveAddressToVpc {9F9{9FN
moveByoipCidrToIpam {9Fg{'>Q
moveCapacityReservationInstances {9G;{(w9
provisionByoipCidr {9HJ{'>Q
provisionIpamByoasn {9J@{/85
provisionIpamPoolCidr {9Jv{/9.
provisionPublicIpv4PoolCidr {9Lr{9M]
purchaseCapacityBlock {9N#{9Nr
purchaseCapacityBlockExtension {9OG{9P2
purchaseHostReservation {9PQ{9QT
purchaseReservedInstancesOffering {9RN{/#o
purchaseScheduledInstances {9Sd{9TZ
rebootInstances {5Xf*
registerImage {9Tv{(Ti
registerInstanceEventNotificationAttributes {/<4{/=-
registerTransitGatewayMulticastGroupMembers {9Wx{9Xr
registerTransitGatewayMulticastGroupSources {9Wx{9Z9
rejectCapacityReservationBillingOwnership {'+T{'+v
rejectTransitGatewayClientVpnAttachment {'-B{'-i
rejectTransitGatewayMulticastDomainAssociations {'/N{'0J
rejectTransitGatewayPeeringAttachment {'-B{'29
rejectTransitGatewayVpcAttachment {'-B{'5U
rejectVpcEndpointConnections {'8@{'8h
rejectVpcPeeringConnection {'9;{'+v
releaseAddress {9Z_*
releaseHosts {9[>{81A
releaseIpamPoolAllocation {9[J{5YZ
replaceIamInstanceProfileAssociation {9\%{'Z[
replaceImageCriteriaInAllowedImagesSettings {9\N{.|)
replaceImageInstanceTypeSpecification {9\l{.|)
replaceNetworkAclAssociation {9]|{9^K
replaceNetworkAclEntry {+v#*
replaceRoute {9^_*
replaceRouteTableAssociation {9bF{9bo
replaceTransitGatewayRoute {-UH{-VU
replaceVpnTunnel {9c?{'+v
reportInstanceStatus {9d7*
requestSpotFleet {9e0{9eV
requestSpotInstances {9el{9k1
resetAddressAttribute {9kM{7yi
resetEbsDefaultKmsKeyId {)R|{6Ew
resetFpgaImageAttribute {9kr{'+v
resetImageAttribute {1%{*
resetInstanceAttribute {1Dx*
resetNetworkInterfaceAttribute {9l<*
resetSnapshotAttribute {43v*
restoreAddressToClassic {9F9{9lm
restoreImageFromRecycleBin {(Gi{'+v
restoreManagedPrefixListVersion {9m({+ep
restoreSnapshotFromRecycleBin {/(7{9md
restoreSnapshotTier {9o0{9oq
restoreVolumeFromRecycleBin {/4c{'+v
revokeClientVpnIngress {9p_{(3{
revokeSecurityGroupEgress {9q[{9sH
revokeSecurityGroupIngress {9u{{9sH
runInstances {9wt{2%l
runScheduledInstances {:)S{:1I
searchLocalGatewayRoutes {:1[{:2M
searchTransitGatewayMulticastGroups {7L){:2g
searchTransitGatewayRoutes {:5/{:6#
sendDiagnosticInterrupt {6T\*
startDeclarativePoliciesReport {:6Y{*<1
startInstances {:7B{:7l
startNetworkInsightsAccessScopeAnalysis {:8^{:9S
startNetworkInsightsAnalysis {:9|{:;G
startVpcEndpointServicePrivateDnsVerification {:;e{.|)
stopInstances {:;{{:<_
terminateClientVpnConnections {:<x{:=X
terminateInstances {:>p{:?H
unassignIpv6Addresses {:?d{:@A
unassignPrivateIpAddresses {:A2*
unassignPrivateNatGatewayAddress {:An{'OT
unlockSnapshot {/(7{:B]
unmonitorInstances {9E,{9EZ
updateCapacityManagerMonitoredTagKeys {:Bk{:CQ
updateCapacityManagerOrganizationsAccess {:Co{5T[
updateInterruptibleCapacityReservationAllocation {:DC{:E6
updateSecurityGroupRuleDescriptionsEgress {:Fb{'+v
updateSecurityGroupRuleDescriptionsIngress {:Fb{'+v
validateSecurityGroupQuotasForInterface {:H+{:HI
withdrawByoipCidr {/7e{'>Q
-Address!s,DryRun?b;TagSpecifications?[{')=
2ResourceType?s.Tags?[{')X
)Key?s+Value?s
8AddressTransfer?{'*#
;AddressTransferStatus?s2AllocationId?s.PublicIp?s7TransferAccountId?sDTransferOfferAcceptedTimestamp?tFTransferOfferExpirationTimestamp?t
;CapacityReservationId!s,DryRun?b
,Return?b1ReturnValue?b
,DryRun?b:ReservedInstanceIds![s>TargetConfigurations?[{',p
3InstanceCount?i0OfferingId!s
0ExchangeId?s
,DryRun?b@TransitGatewayAttachmentId!s
JTransitGatewayClientVpnAttachment?{'.7
9ClientVpnEndpointId?s6ClientVpnOwnerId?s2CreationTime?s+State?s@TransitGatewayAttachmentId?s6TransitGatewayId?s
,DryRun?b0SubnetIds?[s@TransitGatewayAttachmentId?sETransitGatewayMulticastDomainId?s
5Associations?{'0]
0ResourceId?s5ResourceOwnerId?s2ResourceType?s1Subnets?[{'2%@TransitGatewayAttachmentId?sETransitGatewayMulticastDomainId?s
+State?s.SubnetId?s
HTransitGatewayPeeringAttachment?{'2_
8AccepterTgwInfo?{'4THAccepterTransitGatewayAttachmentId?s2CreationTime?t0Options?{'519RequesterTgwInfo?{'4T+State?s/Status?{'5C.Tags?[{')X@TransitGatewayAttachmentId?s
3CoreNetworkId?s-OwnerId?s,Region?s6TransitGatewayId?s
4DynamicRouting?s
*Code?s-Message?s
DTransitGatewayVpcAttachment?{'5w
2CreationTime?t0Options?{'7E+State?s0SubnetIds?[s.Tags?[{')X@TransitGatewayAttachmentId?s6TransitGatewayId?s+VpcId?s0VpcOwnerId?s
:ApplianceModeSupport?s0DnsSupport?s1Ipv6Support?sESecurityGroupReferencingSupport?s
,DryRun?b/ServiceId!s5VpcEndpointIds![s
6Unsuccessful?[{'8|
.Error?{'5C0ResourceId?s
,DryRun?b<VpcPeeringConnectionId!s
=VpcPeeringConnection?{'9y
8AccepterVpcInfo?{';24ExpirationTime?t9RequesterVpcInfo?{';2/Status?{'5C.Tags?[{')X<VpcPeeringConnectionId?s
/CidrBlock?s6CidrBlockSet?[{'<>:Ipv6CidrBlockSet?[{'<K-OwnerId?s7PeeringOptions?{'<\,Region?s+VpcId?s
/CidrBlock?s
3Ipv6CidrBlock?s
EAllowDnsResolutionFromRemoteVpc?bPAllowEgressFromLocalClassicLinkToRemoteVpc?bPAllowEgressFromLocalVpcToRemoteClassicLink?b
)Asn?s*Cidr!s,DryRun?b8NetworkBorderGroup?s
2ByoipCidr?{'>a
7AdvertisementType?s9AsnAssociations?[{'@0*Cidr?s1Description?s0IpamPoolId?s8NetworkBorderGroup?s,PoolId?s+State?s3StatusMessage?s
)Asn?s*Cidr?s+State?s3StatusMessage?s
-Address?s;CustomerOwnedIpv4Pool?s,Domain?s,DryRun?b0IpamPoolId?s8NetworkBorderGroup?s4PublicIpv4Pool?s;TagSpecifications?[{')=
2AllocationId?s/CarrierIp?s5CustomerOwnedIp?s;CustomerOwnedIpv4Pool?s,Domain?s8NetworkBorderGroup?s.PublicIp?s4PublicIpv4Pool?s
/AssetIds?[s3AutoPlacement?s6AvailabilityZone?s8AvailabilityZoneId?s1ClientToken?s3CpuOptions?{'Eh5HostMaintenance?s2HostRecovery?s4InstanceFamily?s2InstanceType?s0OutpostArn?s.Quantity?i;TagSpecifications?[{')=
/AmdSevSnp?s
.HostIds?[s
3AllowedCidrs?[s*Cidr?s1ClientToken?s1Description?s6DisallowedCidrs?[s,DryRun?b0IpamPoolId!s3NetmaskLength?i5PreviewNextCidr?b;TagSpecifications?[{')=
;IpamPoolAllocation?{'H#
*Cidr?s1Description?s:IpamPoolAllocationId?s0ResourceId?s3ResourceOwner?s4ResourceRegion?s2ResourceType?s.Tags?[{')X
9ClientVpnEndpointId!s,DryRun?b7SecurityGroupIds![s+VpcId!s
7SecurityGroupIds?[s
6Ipv6AddressCount?i4Ipv6Addresses?[s5Ipv6PrefixCount?i3Ipv6Prefixes?[s8NetworkInterfaceId!s
<AssignedIpv6Addresses?[s;AssignedIpv6Prefixes?[s8NetworkInterfaceId?s
7AllowReassignment?b5Ipv4PrefixCount?i3Ipv4Prefixes?[s8NetworkInterfaceId!s9PrivateIpAddresses?[sDSecondaryPrivateIpAddressCount?i
>AssignedIpv4Prefixes?[{'NEDAssignedPrivateIpAddresses?[{'NS8NetworkInterfaceId?s
0Ipv4Prefix?s
6PrivateIpAddress?s
,DryRun?b2NatGatewayId!s;PrivateIpAddressCount?i9PrivateIpAddresses?[s
=NatGatewayAddresses?[{'P$2NatGatewayId?s
2AllocationId?s3AssociationId?s6AvailabilityZone?s8AvailabilityZoneId?s4FailureMessage?s/IsPrimary?b8NetworkInterfaceId?s/PrivateIp?s.PublicIp?s,Status?s
2AllocationId?s8AllowReassociation?b,DryRun?b0InstanceId?s8NetworkInterfaceId?s6PrivateIpAddress?s.PublicIp?s
3AssociationId?s
>ApplicationStatusCheckId!s1ClientToken?s,DryRun?b2InstanceIds?[s?TargetTagAssociations?[{')X
;SuccessfulResults?[{'Tf=UnsuccessfulResults?[{'UM
>ApplicationStatusCheckId?s5AssociationType?s6AssociationValue?s
>ApplicationStatusCheckId?s5AssociationType?s6AssociationValue?s,Reason?s
;CapacityReservationId!s,DryRun?bEUnusedReservationBillingOwnerId!s
6AvailabilityZone?s8AvailabilityZoneId?s1ClientToken?s9ClientVpnEndpointId!s,DryRun?b.SubnetId?s
3AssociationId?s/Status?{'5C
3DhcpOptionsId!s,DryRun?b+VpcId!s
4CertificateArn!s,DryRun?b-RoleArn!s
=CertificateS3BucketName?s<CertificateS3ObjectKey?s8EncryptionKmsKeyId?s
;IamInstanceProfile!{'ZM0InstanceId!s
)Arn?s*Name?s
FIamInstanceProfileAssociation?{'[%
3AssociationId?s;IamInstanceProfile?{'[o0InstanceId?s+State?s/Timestamp?t
)Arn?s(Id?s
:AssociationTarget!{'\Z,DryRun?b;InstanceEventWindowId!s
7DedicatedHostIds?[s2InstanceIds?[s6InstanceTags?[{')X
<InstanceEventWindow?{']Q
:AssociationTarget?{'^c4CronExpression?s;InstanceEventWindowId?s*Name?s+State?s.Tags?[{')X4TimeRanges?[{'_8
7DedicatedHostIds?[s2InstanceIds?[s.Tags?[{')X
-EndHour?i0EndWeekDay?s/StartHour?i2StartWeekDay?s
)Asn!s*Cidr!s,DryRun?b
7AsnAssociation?{'@0
1ClientToken?s,DryRun?b,IpamId!s=IpamResourceDiscoveryId!s;TagSpecifications?[{')=
IIpamResourceDiscoveryAssociation?{'a]
-IpamArn?s,IpamId?s0IpamRegion?sIIpamResourceDiscoveryAssociationArn?sHIpamResourceDiscoveryAssociationId?s=IpamResourceDiscoveryId?s/IsDefault?b-OwnerId?s=ResourceDiscoveryStatus?s+State?s.Tags?[{')X
4AllocationIds![s6AvailabilityZone?s8AvailabilityZoneId?s,DryRun?b2NatGatewayId!s9PrivateIpAddresses?[s
1ClientToken?s,DryRun?b1FcaPolicyId!s9NetworkResourceIds?[s=NetworkResourceScope?{'e|
2ResourceIds![s2ResourceType!s
FFcaPolicyAssociationFailures?[{'g'?FcaPolicyAssociations?[{'gS
1FailureCode?s3FailureReason?s0ResourceId?s
2AssociatedAt?t5AssociationMode?s9ExpectedEffectiveAt?t<FcaPolicyAssociationId?s1FcaPolicyId?s/ManagedBy?s7NetworkResourceId?s2OwnerAccount?s
,DryRun?b3RouteServerId!s+VpcId!s
?RouteServerAssociation?{'il
3RouteServerId?s+State?s+VpcId?s
,DryRun?b/GatewayId?s4PublicIpv4Pool?s2RouteTableId!s.SubnetId?s
3AssociationId?s9AssociationState?{'kA
+State?s3StatusMessage?s
,DryRun?b-GroupId!s+VpcId!s
+State?s
3Ipv6CidrBlock?s4Ipv6IpamPoolId?s7Ipv6NetmaskLength?i.SubnetId!s
AIpv6CidrBlockAssociation?{'m6.SubnetId?s
3AssociationId?s.IpSource?s:Ipv6AddressAttribute?s3Ipv6CidrBlock?s;Ipv6CidrBlockState?{'kA
,DryRun?b0SubnetIds![s@TransitGatewayAttachmentId!sETransitGatewayMulticastDomainId!s
,DryRun?b@TransitGatewayAttachmentId!sATransitGatewayPolicyTableId!s
4Association?{'p0
0ResourceId?s2ResourceType?s+State?s@TransitGatewayAttachmentId?sATransitGatewayPolicyTableId?s
,DryRun?b@TransitGatewayAttachmentId!s@TransitGatewayRouteTableId!s
4Association?{'r2
0ResourceId?s2ResourceType?s+State?s@TransitGatewayAttachmentId?s@TransitGatewayRouteTableId?s
7BranchInterfaceId!s1ClientToken?s,DryRun?b,GreKey?i6TrunkInterfaceId!s,VlanId?i
1ClientToken?s=InterfaceAssociation?{'tW
3AssociationId?s7BranchInterfaceId?s,GreKey?i7InterfaceProtocol?s.Tags?[{')X6TrunkInterfaceId?s,VlanId?i
AAmazonProvidedIpv6CidrBlock?b/CidrBlock?s4Ipv4IpamPoolId?s7Ipv4NetmaskLength?i3Ipv6CidrBlock?sEIpv6CidrBlockNetworkBorderGroup?s4Ipv6IpamPoolId?s7Ipv6NetmaskLength?i.Ipv6Pool?s+VpcId!s
=CidrBlockAssociation?{'xSAIpv6CidrBlockAssociation?{'y*+VpcId?s
3AssociationId?s/CidrBlock?s7CidrBlockState?{'kA
3AssociationId?s.IpSource?s:Ipv6AddressAttribute?s3Ipv6CidrBlock?s;Ipv6CidrBlockState?{'kA.Ipv6Pool?s8NetworkBorderGroup?s
,DryRun?b-Groups![s0InstanceId!s+VpcId!s
,DryRun?b-ImageId!s3WatermarkName!s
2WatermarkKey?s
,DryRun?b7InternetGatewayId!s+VpcId!s
1DeviceIndex!i,DryRun?b3EnaQueueCount?n<EnaSrdSpecification?{(#60InstanceId!s6NetworkCardIndex?i8NetworkInterfaceId!s
3EnaSrdEnabled?b?EnaSrdUdpSpecification?{(#c
6EnaSrdUdpEnabled?b
2AttachmentId?s6NetworkCardIndex?i
1ClientToken?s,DryRun?b>VerifiedAccessInstanceId!sCVerifiedAccessTrustProviderId!s
?VerifiedAccessInstance?{(%wDVerifiedAccessTrustProvider?{()I
ECidrEndpointsCustomSubDomain?{('l2CreationTime?s1Description?s1FipsEnabled?b5LastUpdatedTime?s.Tags?[{')X>VerifiedAccessInstanceId?sFVerifiedAccessTrustProviders?[{((.
2Nameservers?[s/SubDomain?s
1Description?s=DeviceTrustProviderType?s7TrustProviderType?s;UserTrustProviderType?sCVerifiedAccessTrustProviderId?s
2CreationTime?s1Description?s6DeviceOptions?{(,N=DeviceTrustProviderType?s5LastUpdatedTime?sENativeApplicationOidcOptions?{(,p4OidcOptions?{(./9PolicyReferenceName?s9SseSpecification?{(/<.Tags?[{')X7TrustProviderType?s;UserTrustProviderType?sCVerifiedAccessTrustProviderId?s
9PublicSigningKeyUrl?s.TenantId?s
;AuthorizationEndpoint?s.ClientId?s,Issuer?s>PublicSigningKeyEndpoint?s+Scope?s3TokenEndpoint?s6UserInfoEndpoint?s
;AuthorizationEndpoint?s.ClientId?s2ClientSecret?s,Issuer?s+Scope?s3TokenEndpoint?s6UserInfoEndpoint?s
?CustomerManagedKeyEnabled?b/KmsKeyArn?s
,Device!s,DryRun?b2EbsCardIndex?n0InstanceId!s.VolumeId!s
8AssociatedResource?s0AttachTime?t9DeleteOnTermination?b,Device?s2EbsCardIndex?n0InstanceId?s;InstanceOwningService?s+State?s.VolumeId?s
,DryRun?b+VpcId!s2VpnGatewayId!s
6VpcAttachment?{(2O
+State?s+VpcId?s
3AccessGroupId?s8AuthorizeAllGroups?b1ClientToken?s9ClientVpnEndpointId!s1Description?s,DryRun?b7TargetNetworkCidr!s
/Status?{'5C
,CidrIp?s,DryRun?b.FromPort?i-GroupId!s7IpPermissions?[{(5u0IpProtocol?s=SourceSecurityGroupName?s@SourceSecurityGroupOwnerId?s;TagSpecifications?[{')=,ToPort?i
.FromPort?i0IpProtocol?s2IpRanges?[{(7.4Ipv6Ranges?[{(7F7PrefixListIds?[{(7`,ToPort?i:UserIdGroupPairs?[{(8$
,CidrIp?s1Description?s
.CidrIpv6?s1Description?s
1Description?s2PrefixListId?s
1Description?s-GroupId?s/GroupName?s3PeeringStatus?s,UserId?s+VpcId?s<VpcPeeringConnectionId?s
,Return?b1ReturnValue?b<SecurityGroupRules?[{(9Z
.CidrIpv4?s.CidrIpv6?s1Description?s.FromPort?i-GroupId?s2GroupOwnerId?s0IpProtocol?s.IsEgress?b2PrefixListId?s<ReferencedGroupInfo?{(;p:SecurityGroupRuleArn?s9SecurityGroupRuleId?s.Tags?[{')X,ToPort?i
-GroupId?s3PeeringStatus?s,UserId?s+VpcId?s<VpcPeeringConnectionId?s
,CidrIp?s,DryRun?b.FromPort?i-GroupId?s/GroupName?s7IpPermissions?[{(5u0IpProtocol?s=SourceSecurityGroupName?s@SourceSecurityGroupOwnerId?s;TagSpecifications?[{')=,ToPort?i
1ClientToken?s/DeltaJson!s,DryRun?b+Force?bGIpamInternetRegistryAssociationId!s
KIpamRoutingPolicyRegistrationDelta?{(?s
-DeltaId?s/DeltaJson?s+State?s2StateMessage?s
,DryRun?b0InstanceId!s0Storage!{(@k
+S3?{(@t
4AwsAccessKeyId?s,Bucket?s,Prefix?s2UploadPolicy?y;UploadPolicySignature?s
3BundleTask?{(Av
.BundleId?s8BundleTaskError?{'5C0InstanceId?s.Progress?s/StartTime?t+State?s0Storage?{(@k0UpdateTime?t
.BundleId!s,DryRun?b
>ApplyCancellationCharges?s;CapacityReservationId!s,DryRun?b-QuoteId?s
BCapacityReservationFleetIds![s,DryRun?b
BFailedFleetCancellations?[{(E=FSuccessfulFleetCancellations?[{(F*
LCancelCapacityReservationFleetError?{'5C@CapacityReservationFleetId?s
@CapacityReservationFleetId?s7CurrentFleetState?s8PreviousFleetState?s
6ConversionTaskId!s,DryRun?b3ReasonMessage?s
,DryRun?b.ReportId!s
2ExportTaskId!s
,DryRun?b-ImageId!s
2CancelReason?s,DryRun?b2ImportTaskId?s
2ImportTaskId?s3PreviousState?s+State?s
@ReservedInstancesListingId!s
CReservedInstancesListings?[{(IX
1ClientToken?s0CreateDate?t8InstanceCounts?[{(KN8PriceSchedules?[{(Kg9ReservedInstancesId?s@ReservedInstancesListingId?s,Status?s3StatusMessage?s.Tags?[{')X0UpdateDate?t
3InstanceCount?i+State?s
,Active?b2CurrencyCode?s+Price?n*Term?l
,DryRun?b:SpotFleetRequestIds![s8TerminateInstances!b
ASuccessfulFleetRequests?[{(MPCUnsuccessfulFleetRequests?[{(NK
BCurrentSpotFleetRequestState?sCPreviousSpotFleetRequestState?s8SpotFleetRequestId?s
.Error?{'5C8SpotFleetRequestId?s
,DryRun?b=SpotInstanceRequestIds![s
GCancelledSpotInstanceRequests?[{(O[
;SpotInstanceRequestId?s+State?s
,DryRun?b0InstanceId!s1ProductCode!s
-OwnerId?s,Return?b1ReturnValue?b
1ClientToken?s1Description?s,DryRun?b*Name?s7SourceFpgaImageId!s2SourceRegion!s
1FpgaImageId?s
1ClientToken?s3CopyImageTags?b1Description?sADestinationAvailabilityZone?sCDestinationAvailabilityZoneId?s;DestinationOutpostArn?s,DryRun?b/Encrypted?b.KmsKeyId?s*Name!sKSnapshotCopyCompletionDurationMinutes?n3SourceImageId!s2SourceRegion!s;TagSpecifications?[{')=
-ImageId?s
?CompletionDurationMinutes?n1Description?sADestinationAvailabilityZone?s;DestinationOutpostArn?s7DestinationRegion?s,DryRun?b/Encrypted?b.KmsKeyId?s2PresignedUrl?s2SourceRegion!s6SourceSnapshotId!s;TagSpecifications?[{')=
0SnapshotId?s.Tags?[{')X
1ClientToken?s,DryRun?b/Encrypted?b*Iops?n.KmsKeyId?s8MultiAttachEnabled?b*Size?n4SourceVolumeId!s;TagSpecifications?[{')=0Throughput?n0VolumeType?s
1Volumes?[{(YM
5Attachments?[{(0E6AvailabilityZone?s8AvailabilityZoneId?s0CreateTime?t/Encrypted?b2FastRestored?b*Iops?n.KmsKeyId?s8MultiAttachEnabled?b1Operator?{(\|0OutpostArn?s-OwnerId?s*Size?n0SnapshotId?s4SourceVolumeId?s-SseType?s+State?s.Tags?[{')X0Throughput?n/VolumeArn?s.VolumeId?s>VolumeInitializationRate?n0VolumeType?s
5HiddenByDefault?b-Managed?b/Principal?s
1Aggregation?s1ClientToken?s1DeviceIndex?n,DryRun?b6FailureThreshold?n:HealthCheckPaths?[{(`AFInitializationGracePeriodSeconds?n.Interval?n-IpScope?s/IpVersion?s*Path?s*Port!n.Protocol!s7StatusCodeMatcher?s6SuccessThreshold?n;TagSpecifications?[{')=-Timeout?n
6Destinations?[{(`a/Source?{(`a
5SecurityGroupId?s.SubnetId?s
?ApplicationStatusCheck?{(aB
1Aggregation?s>ApplicationStatusCheckId?s2CreationTime?t2DeletionTime?t1DeviceIndex?n6FailureThreshold?n:HealthCheckPaths?[{(`AFInitializationGracePeriodSeconds?n.Interval?n-IpScope?s/IpVersion?s3LastUpdatedAt?t0ModifyTime?t*Path?s*Port?n.Protocol?s7StatusCodeMatcher?s6SuccessThreshold?n.Tags?[{')X?TargetTagAssociations?[{')X-Timeout?n
1ClientToken?s,DryRun?b2OutputFormat!s2S3BucketName!s4S3BucketPrefix?s.Schedule!s;TagSpecifications?[{')=
ACapacityManagerDataExportId?s
6AvailabilityZone?s8AvailabilityZoneId?s1ClientToken?s8CommitmentDuration?n8DeliveryPreference?s,DryRun?b2EbsOptimized?b-EndDate?t1EndDateType?s6EphemeralStorage?b3InstanceCount!i;InstanceMatchCriteria?s6InstancePlatform!s2InstanceType!s0OutpostArn?s7PlacementGroupArn?s/StartDate?t;TagSpecifications?[{')=-Tenancy?s
<CapacityReservation?{(jJ
:AdjustmentDetails?{(r*6AdjustmentStatus?s6AvailabilityZone?s8AvailabilityZoneId?s<AvailableInstanceCount?i=CapacityAllocations?[{(rx5CapacityBlockId?s<CapacityReservationArn?s@CapacityReservationFleetId?s;CapacityReservationId?s7CommitmentInfo?{(sQ0CreateDate?t8DeliveryPreference?s2EbsOptimized?b-EndDate?t1EndDateType?s6EphemeralStorage?b;InstanceMatchCriteria?s6InstancePlatform?s2InstanceType?s3Interruptible?bHInterruptibleCapacityAllocation?{(t:9InterruptionInfo?{(u]2LaunchStatus?s7OriginalStartDate?t0OutpostArn?s-OwnerId?s7PlacementGroupArn?s5ReservationType?s/StartDate?t+State?s.Tags?[{')X-Tenancy?s8TotalInstanceCount?iEUnusedReservationBillingOwnerId?s8ZeroSizePreference?s
8CommitmentDuration?n7CommitmentEndDate?t-EndDate?t1EndDateType?s/StartDate?t
<AllocationMetadata?[{')X4AllocationType?s+Count?i
8CommitmentDuration?n7CommitmentEndDate?t<CommittedInstanceCount?n
3InstanceCount?nHInterruptibleCapacityReservationId?s6InterruptionType?s,Status?s9TargetInstanceCount?n8ZeroSizePreference?s
6InterruptionType?sASourceCapacityReservationId?s
1ClientToken?s,DryRun?b3InstanceCount!iASourceCapacityReservationId!s;TagSpecifications?[{')=
GDestinationCapacityReservation?{(jJ3InstanceCount?iBSourceCapacityReservation?{(jJ
;CapacityReservationId!s1ClientToken?s,DryRun?b;TagSpecifications?[{')=
MCapacityReservationCancellationQuote?{(yL
;CancellationTerms?[{({BLCapacityReservationCancellationQuoteId?s;CapacityReservationId?s0CreateTime?t=CurrentConfiguration?{(|X4ExpirationTime?t0QuoteState?s.Tags?[{')X
6CancellationType?sCChargeCommitmentDurationHours?n3ChargeEndDate?t<CommittedInstanceCount?n6ReservationState?s
3InstanceCount?n6ReservationState?s
;CapacityReservationId!s1ClientToken?s,DryRun?b2NewStartDate!t;TagSpecifications?[{')=
MCapacityReservationModificationQuote?{)$J
;CapacityReservationId?sLCapacityReservationModificationQuoteId?s0CreateTime?t=CurrentConfiguration?{)&?4ExpirationTime?t:ModificationTerms?{)')0QuoteState?s.Tags?[{')X
3InstanceCount?n7OriginalStartDate?t6ReservationState?s/StartDate?t
:ReservationUpdate?{)'A
;NewCommitmentDuration?n:NewCommitmentEndDate?t2NewStartDate?t
8AllocationStrategy?s6AvailabilityZone?s8AvailabilityZoneId?s1ClientToken?s,DryRun?b-EndDate?t;InstanceMatchCriteria?s=InstanceRequirements?{)*\DInstanceTypeSpecifications?[{)2m;TagSpecifications?[{')=-Tenancy?s9TotalTargetCapacity!i
9AcceleratorCount?{)2%?AcceleratorManufacturers?[s7AcceleratorNames?[sBAcceleratorTotalMemoryMiB?{)2%7AcceleratorTypes?[s;AllowedInstanceTypes?[s/BareMetal?sABaselineEbsBandwidthMbps?{)2%CBaselinePerformanceFactors?{)22:BurstablePerformance?s7CpuManufacturers?[s<ExcludedInstanceTypes?[s:InstanceGenerations?[s2LocalStorage?s8LocalStorageTypes?[sTMaxSpotPriceAsPercentageOfOptimalOnDemandPrice?n9MemoryGiBPerVCpu?{)2%2MemoryMiB!{)2`=NetworkBandwidthGbps?{)2%>NetworkInterfaceCount?{)2%OOnDemandMaxPricePercentageOverLowestPrice?n@RequireEncryptionInTransit?b=RequireHibernateSupport?bKSpotMaxPricePercentageOverLowestPrice?n<TotalLocalStorageGB?{)2%2VCpuCount!{)2`
)Max?n)Min?n
,Cpu?{)2<
4References?[{)2N
4InstanceFamily?s
)Max?n)Min!n
6AvailabilityZone?s8AvailabilityZoneId?s2EbsOptimized?b6InstancePlatform?s2InstanceType?s.Priority?i,Weight?n
8AllocationStrategy?s@CapacityReservationFleetId?s0CreateTime?t-EndDate?tCFleetCapacityReservations?[{)6A;InstanceMatchCriteria?s+State?s.Tags?[{')X-Tenancy?s<TotalFulfilledCapacity?n9TotalTargetCapacity?i
6AvailabilityZone?s8AvailabilityZoneId?s;CapacityReservationId?s0CreateDate?t2EbsOptimized?b7FulfilledCapacity?n6InstancePlatform?s2InstanceType?s.Priority?i8TotalInstanceCount?i,Weight?n
1ClientToken?s,DryRun?b;TagSpecifications?[{')=+VpcId!s
7CarrierGateway?{)9<
6CarrierGatewayId?s-OwnerId?s+State?s.Tags?[{')X+VpcId?s
?AuthenticationOptions![{)?X5ClientCidrBlock?s=ClientConnectOptions?{)AXAClientLoginBannerOptions?{)AwFClientRouteEnforcementOptions?{)B51ClientToken?s=ConnectionLogOptions!{)BA1Description?s=DevicePostureOptions?{)CA@DisconnectOnSessionTimeout?b1DnsServers?[s,DryRun?b;EndpointIpAddressType?s7SecurityGroupIds?[s7SelfServicePortal?s:ServerCertificateArn!s9SessionTimeoutHours?i1SplitTunnel?b;TagSpecifications?[{')=:TrafficIpAddressType?sDTransitGatewayConfiguration?{)D=7TransportProtocol?s+VpcId?s-VpnPort?i
8ActiveDirectory?{)@R@FederatedAuthentication?{)@a=MutualAuthentication?{)A7*Type?s
1DirectoryId?s
5SamlProviderArn?s@SelfServiceSAMLProviderArn?s
CClientRootCertificateChainArn?s
-Enabled?b7LambdaFunctionArn?s
0BannerText?s-Enabled?b
.Enforced?b
8CloudwatchLogGroup?s9CloudwatchLogStream?s-Enabled?bGIncludeAuthorizationPolicyContext?b
-Enabled?b8TrustProviders?[{)Ca
9PublicSigningKeyUrl?s.TenantId?s7TrustProviderType?s
:AvailabilityZoneIds?[s8AvailabilityZones?[s6TransitGatewayId?s
9ClientVpnEndpointId?s-DnsName?s/Status?{'5C
1ClientToken?s9ClientVpnEndpointId!s1Description?s:DestinationCidrBlock!s,DryRun?b7TargetVpcSubnetId?s
*Cidr!s0CoipPoolId!s,DryRun?b
1CoipCidr?{)G0
*Cidr?s0CoipPoolId?s>LocalGatewayRouteTableId?s
,DryRun?b>LocalGatewayRouteTableId!s;TagSpecifications?[{')=
1CoipPool?{)HR
>LocalGatewayRouteTableId?s-PoolArn?s0PoolCidrs?[s,PoolId?s.Tags?[{')X
,BgpAsn?i4BgpAsnExtended?l4CertificateArn?s0DeviceName?s,DryRun?b/IpAddress?s.PublicIp?s;TagSpecifications?[{')=*Type!s
8CustomerGateway?{)Js
,BgpAsn?s4BgpAsnExtended?s4CertificateArn?s7CustomerGatewayId?s0DeviceName?s/IpAddress?s+State?s.Tags?[{')X*Type?s
6AvailabilityZone?s8AvailabilityZoneId?s,DryRun?b0Ipv6Native?b
/Subnet?{)M$
AAssignIpv6AddressOnCreation?b6AvailabilityZone?s8AvailabilityZoneId?s=AvailableIpAddressCount?i@BlockPublicAccessStates?{)Qi/CidrBlock?s;CustomerOwnedIpv4Pool?s2DefaultForAz?b1EnableDns64?b<EnableLniAtDeviceIndex?iEIpv6CidrBlockAssociationSet?[{'m60Ipv6Native?b@MapCustomerOwnedIpOnLaunch?b9MapPublicIpOnLaunch?b0OutpostArn?s-OwnerId?sFPrivateDnsNameOptionsOnLaunch?{)R++State?s/SubnetArn?s.SubnetId?s.Tags?[{')X*Type?s+VpcId?s
>InternetGatewayBlockMode?s
EEnableResourceNameDnsAAAARecord?bBEnableResourceNameDnsARecord?b2HostnameType?s
,DryRun?b
,Vpc?{)S6
@BlockPublicAccessStates?{)Qi/CidrBlock?sACidrBlockAssociationSet?[{'xS3DhcpOptionsId?s:EncryptionControl?{)UV5InstanceTenancy?sEIpv6CidrBlockAssociationSet?[{'y*/IsDefault?b-OwnerId?s+State?s.Tags?[{')X+VpcId?s
*Mode?s;ResourceExclusions?{)V_+State?s2StateMessage?s.Tags?[{')X<VpcEncryptionControlId?s+VpcId?s
5ApiGatewayV2?{)XwBEgressOnlyInternetGateway?{)Xw:ElasticFileSystem?{)Xw:GlobalAccelerator?{)Xw8InternetGateway?{)Xw/Lambda?{)Xw3NatGateway?{)Xw>VirtualPrivateGateway?{)Xw3VpcLattice?{)Xw3VpcPeering?{)Xw
+State?s2StateMessage?s
1ClientToken?s,DryRun?b0InstanceId!s4MacCredentials!s;TagSpecifications?[{')=
<MacModificationTask?{)ZC
0InstanceId?s;MacModificationTaskId?sKMacSystemIntegrityProtectionConfig?{)[e/StartTime?t.Tags?[{')X/TaskState?s.TaskType?s
3AppleInternal?s0BaseSystem?s8DTraceRestrictions?s;DebuggingRestrictions?s;FilesystemProtections?s1KextSigning?s6NvramProtections?s,Status?s
<DhcpConfigurations![{)]y,DryRun?b;TagSpecifications?[{')=
)Key?s-Values?[s
4DhcpOptions?{)^B
<DhcpConfigurations?[{)_'3DhcpOptionsId?s-OwnerId?s.Tags?[{')X
)Key?s0Values?[{)_;
+Value?s
1ClientToken?sBEgressOnlyInternetGateway?{)_r
5Attachments?[{(2OAEgressOnlyInternetGatewayId?s.Tags?[{')X
1ClientToken?s-Context?s,DryRun?bEExcessCapacityTerminationPolicy?s?LaunchTemplateConfigs![{)d'8OnDemandOptions?{)st?ReplaceUnhealthyInstances?b@ReservedCapacityOptions?{)uY4SpotOptions?{)wf;TagSpecifications?[{')=DTargetCapacitySpecification!{)zVFTerminateInstancesWithExpiration?b*Type?s/ValidFrom?t0ValidUntil?t
DLaunchTemplateSpecification?{)dY3Overrides?[{)eX
6LaunchTemplateId?s8LaunchTemplateName?sILaunchTemplateSpecificationUserData?s-Version?s
6AvailabilityZone?s8AvailabilityZoneId?s=BlockDeviceMappings?[{)h:;IamInstanceProfile?{'ZM-ImageId?s=InstanceRequirements?{)iy2InstanceType?s-KeyName?s.MaxPrice?s8MetadataOptions?{)q\2Placement?{)r9.Priority?n.SubnetId?s6WeightedCapacity?n
0DeviceName?s,Ebs?{)hj.NoDevice?s1VirtualName?s
9DeleteOnTermination?b/Encrypted?b*Iops?n.KmsKeyId?s0SnapshotId?s0Throughput?n0VolumeSize?n0VolumeType?s
9AcceleratorCount?{)qB?AcceleratorManufacturers?[s7AcceleratorNames?[sBAcceleratorTotalMemoryMiB?{)qB7AcceleratorTypes?[s;AllowedInstanceTypes?[s/BareMetal?sABaselineEbsBandwidthMbps?{)qBCBaselinePerformanceFactors?{)22:BurstablePerformance?s7CpuManufacturers?[s<ExcludedInstanceTypes?[s:InstanceGenerations?[s2LocalStorage?s8LocalStorageTypes?[sTMaxSpotPriceAsPercentageOfOptimalOnDemandPrice?i9MemoryGiBPerVCpu?{)2%2MemoryMiB!{)qO=NetworkBandwidthGbps?{)2%>NetworkInterfaceCount?{)qBOOnDemandMaxPricePercentageOverLowestPrice?i@RequireEncryptionInTransit?b=RequireHibernateSupport?bKSpotMaxPricePercentageOverLowestPrice?i<TotalLocalStorageGB?{)2%2VCpuCount!{)qO
)Max?i)Min?i
)Max?i)Min!i
2HttpEndpoint?s=HttpPutResponseHopLimit?n0HttpTokens?s
.Affinity?s6AvailabilityZone?s8AvailabilityZoneId?s-GroupId?s/GroupName?s,HostId?s:HostResourceGroupArn?s5PartitionNumber?i2SpreadDomain?s-Tenancy?s
8AllocationStrategy?sCCapacityReservationOptions?{)uH3MaxTotalPrice?s7MinTargetCapacity?i<SingleAvailabilityZone?b8SingleInstanceType?b
3UsageStrategy?s
8AllocationStrategy?sBCapacityReservationTarget?{)vm7ReservationTypes?[sHReservedCapacityFallbackOptions?{)wV
=CapacityReservationIds?[sKCapacityReservationResourceGroupArns?[s
2MarketTypes?[s
8AllocationStrategy?sBInstanceInterruptionBehavior?s=InstancePoolsToUseCount?i>MaintenanceStrategies?{)yn3MaxTotalPrice?s7MinTargetCapacity?i<SingleAvailabilityZone?b8SingleInstanceType?b
:CapacityRebalance?{)z,
9ReplacementStrategy?s6TerminationDelay?i
?DefaultTargetCapacityType?s<OnDemandTargetCapacity?i8SpotTargetCapacity?i<TargetCapacityUnitType?s9TotalTargetCapacity!i
0Errors?[{)|D-FleetId?s3Instances?[{*-q
/ErrorCode?s2ErrorMessage?sCLaunchTemplateAndOverrides?{*#2/Lifecycle?s
DLaunchTemplateSpecification?{*#c2Overrides?{*$<
6LaunchTemplateId?s8LaunchTemplateName?s-Version?s
6AvailabilityZone?s8AvailabilityZoneId?s=BlockDeviceMappings?[{)h:-ImageId?s=InstanceRequirements?{*&A2InstanceType?s.MaxPrice?s2Placement?{*-d.Priority?n.SubnetId?s6WeightedCapacity?n
9AcceleratorCount?{)qB?AcceleratorManufacturers?[s7AcceleratorNames?[sBAcceleratorTotalMemoryMiB?{)qB7AcceleratorTypes?[s;AllowedInstanceTypes?[s/BareMetal?sABaselineEbsBandwidthMbps?{)qBCBaselinePerformanceFactors?{)22:BurstablePerformance?s7CpuManufacturers?[s<ExcludedInstanceTypes?[s:InstanceGenerations?[s2LocalStorage?s8LocalStorageTypes?[sTMaxSpotPriceAsPercentageOfOptimalOnDemandPrice?i9MemoryGiBPerVCpu?{)2%2MemoryMiB?{)qB=NetworkBandwidthGbps?{)2%>NetworkInterfaceCount?{)qBOOnDemandMaxPricePercentageOverLowestPrice?i@RequireEncryptionInTransit?b=RequireHibernateSupport?bKSpotMaxPricePercentageOverLowestPrice?i<TotalLocalStorageGB?{)2%2VCpuCount?{)qB
/GroupName?s
6AvailabilityZone?s8AvailabilityZoneId?s2InstanceIds?[s2InstanceType?sCLaunchTemplateAndOverrides?{*#2/Lifecycle?s.Platform?s.SubnetId?s
1ClientToken?s=DeliverCrossAccountRole?s>DeliverLogsPermissionArn?s;DestinationOptions?{*2X,DryRun?b4LogDestination?s8LogDestinationType?s/LogFormat?s2LogGroupName?s<MaxAggregationInterval?i2ResourceIds![s2ResourceType!s@TagFieldSpecifications?[{*3:;TagSpecifications?[{')=1TrafficType?s
0FileFormat?s>HiveCompatiblePartitions?b6PerHourPartition?b
2ResourceType?s.TagKeys?[s
1ClientToken?s1FlowLogIds?[s6Unsuccessful?[{'8|
1ClientToken?s1Description?s,DryRun?b=InputStorageLocation!{*5I<LogsStorageLocation?{*5I*Name?s;TagSpecifications?[{')=
,Bucket?s)Key?s
7FpgaImageGlobalId?s1FpgaImageId?s
=BlockDeviceMappings?[{*7W6BootModeOverride?s1Description?s,DryRun?b0InstanceId!s*Name!s.NoReboot?b6SnapshotLocation?s;TagSpecifications?[{')=
0DeviceName?s,Ebs?{*8-.NoDevice?s1VirtualName?s
6AvailabilityZone?s8AvailabilityZoneId?s9DeleteOnTermination?b2EbsCardIndex?n/Encrypted?b*Iops?i.KmsKeyId?s0OutpostArn?s0SnapshotId?s0Throughput?i>VolumeInitializationRate?n0VolumeSize?i0VolumeType?s
1AccountIds?[s1ClientToken?s,DryRun?b-ImageId!s7ResourceTypes![{*;C;TagSpecifications?[{')=
2ResourceType?s=ResourceTypeOptions?[{*;m
0OptionName?s3OptionValues?[s
.ReportId?s
1ClientToken?s,DryRun?b3IpAddressType?s6PreserveClientIp?b7SecurityGroupIds?[s.SubnetId!s;TagSpecifications?[{')=
1ClientToken?s@InstanceConnectEndpoint?{*>'
6AvailabilityZone?s8AvailabilityZoneId?s/CreatedAt?t-DnsName?s1FipsDnsName?s@InstanceConnectEndpointArn?s?InstanceConnectEndpointId?s3IpAddressType?s:NetworkInterfaceIds?[s-OwnerId?s6PreserveClientIp?b7PublicDnsNames?{*A@7SecurityGroupIds?[s+State?s2StateMessage?s.SubnetId?s.Tags?[{')X+VpcId?s
2Dualstack?{*AZ-Ipv4?{*AZ
-DnsName?s1FipsDnsName?s
4CronExpression?s,DryRun?b*Name?s;TagSpecifications?[{')=4TimeRanges?[{'_8
1Description?s7ExportToS3Task!{*Cf0InstanceId!s;TagSpecifications?[{')=7TargetEnvironment!s
5ContainerFormat?s5DiskImageFormat?s.S3Bucket?s.S3Prefix?s
3ExportTask?{*DX
1Description?s2ExportTaskId?s7ExportToS3Task?{*En>InstanceExportDetails?{*FL+State?s3StatusMessage?s.Tags?[{')X
5ContainerFormat?s5DiskImageFormat?s.S3Bucket?s+S3Key?s
0InstanceId?s7TargetEnvironment?s
,DryRun?b;TagSpecifications?[{')=
8InternetGateway?{*GL
5Attachments?[{(2O7InternetGatewayId?s-OwnerId?s.Tags?[{')X
;CapacityReservationId!s1ClientToken?s,DryRun?b3InstanceCount!n;TagSpecifications?[{')=8ZeroSizePreference?s
6InterruptionType?sASourceCapacityReservationId?s,Status?s9TargetInstanceCount?n
1ClientToken?s1Description?s,DryRun?b6EnablePrivateGua?b4MeteredAccount?s:OperatingRegions?[{*K^;TagSpecifications?[{')=*Tier?s
0RegionName?s
-Ipam?{*Kw
KDefaultResourceDiscoveryAssociationId?s@DefaultResourceDiscoveryId?s1Description?s6EnablePrivateGua?b-IpamArn?s,IpamId?s0IpamRegion?s4MeteredAccount?s:OperatingRegions?[{*K^-OwnerId?s;PrivateDefaultScopeId?s:PublicDefaultScopeId?sGResourceDiscoveryAssociationCount?i0ScopeCount?i+State?s2StateMessage?s.Tags?[{')X*Tier?s
1ClientToken?s,DryRun?b,IpamId!s;TagSpecifications?[{')=
NIpamExternalResourceVerificationToken?{*P\
-IpamArn?sNIpamExternalResourceVerificationTokenArn?sMIpamExternalResourceVerificationTokenId?s,IpamId?s0IpamRegion?s.NotAfter?t+State?s,Status?s.Tags?[{')X/TokenName?s0TokenValue?s
1ClientToken?s1Description?s,DryRun?b,IpamId!s8OrganizationHandle!s)Rir!s;TagSpecifications?[{')=
HIpamInternetRegistryAssociation?{*T2
5ChildRequestXml?s1Description?s,IpamId?sHIpamInternetRegistryAssociationArn?sGIpamInternetRegistryAssociationId?s0IpamRegion?s8OrganizationHandle?s-OwnerId?s)Rir?s+State?s2StateMessage?s.Tags?[{')X
3IpamPolicy?{*VV
,IpamId?s3IpamPolicyArn?s2IpamPolicyId?s6IpamPolicyRegion?s-OwnerId?s+State?s2StateMessage?s.Tags?[{')X
3AddressFamily!sDAllocationDefaultNetmaskLength?i@AllocationMaxNetmaskLength?i@AllocationMinNetmaskLength?i@AllocationResourceTags?[{')X0AutoImport?b0AwsService?s1ClientToken?s1Description?s,DryRun?b1IpamScopeId!s,Locale?s4PublicIpSource?s:PubliclyAdvertisable?b6SourceIpamPoolId?s7SourceResource?{*[B;TagSpecifications?[{')=
0ResourceId?s3ResourceOwner?s4ResourceRegion?s2ResourceType?s
1IpamPool?{*\5
3AddressFamily?sDAllocationDefaultNetmaskLength?i@AllocationMaxNetmaskLength?i@AllocationMinNetmaskLength?i@AllocationResourceTags?[{')X0AutoImport?b0AwsService?s1Description?s-IpamArn?s1IpamPoolArn?s0IpamPoolId?s0IpamRegion?s2IpamScopeArn?s3IpamScopeType?s,Locale?s-OwnerId?s/PoolDepth?i4PublicIpSource?s:PubliclyAdvertisable?b6SourceIpamPoolId?s7SourceResource?{*[B+State?s2StateMessage?s.Tags?[{')X
3AddressFamily!s1ClientToken?s1Description?s,DryRun?b,IpamId!s/Rules?[{*ah;TagSpecifications?[{')=
4Conditions?[{*bU1IpamScopeId?s2ResourceType?s.RuleType!s0StaticCidr?s
*Cidr?s0IpamPoolId?s/Operation!s0ResourceId?s3ResourceOwner?s4ResourceRegion?s4ResourceTag?{')X
?IpamPrefixListResolver?{*cx
3AddressFamily?s1Description?s-IpamArn?s?IpamPrefixListResolverArn?s>IpamPrefixListResolverId?s0IpamRegion?s?LastVersionCreationStatus?sFLastVersionCreationStatusMessage?s-OwnerId?s+State?s.Tags?[{')X
1ClientToken?s4DesiredVersion?n,DryRun?b>IpamPrefixListResolverId!s2PrefixListId!s6PrefixListRegion!s;TagSpecifications?[{')=8TrackLatestVersion!b
EIpamPrefixListResolverTarget?{*h5
4DesiredVersion?n>IpamPrefixListResolverId?sEIpamPrefixListResolverTargetArn?sDIpamPrefixListResolverTargetId?s7LastSyncedVersion?n-OwnerId?s2PrefixListId?s6PrefixListRegion?s+State?s2StateMessage?s.Tags?[{')X8TrackLatestVersion?b
1ClientToken?s1Description?s,DryRun?b:OperatingRegions?[{*K^;TagSpecifications?[{')=
>IpamResourceDiscovery?{*l%
1Description?s>IpamResourceDiscoveryArn?s=IpamResourceDiscoveryId?sAIpamResourceDiscoveryRegion?s/IsDefault?b:OperatingRegions?[{*K^FOrganizationalUnitExclusions?[{*n6-OwnerId?s+State?s.Tags?[{')X
=OrganizationsEntityPath?s
+Asns![s*Cidr!s1ClientToken?s1Description?s,DryRun?b+Force?bGIpamInternetRegistryAssociationId!s/MaxLength?nEPermitMoreSpecificAnnouncements?b
1ClientToken?s1Description?s,DryRun?bGExternalAuthorityConfiguration?{*q=,IpamId!s;TagSpecifications?[{')=
@ExternalResourceIdentifier?s*Type?s
2IpamScope?{*qr
1Description?sGExternalAuthorityConfiguration?{*q=-IpamArn?s0IpamRegion?s2IpamScopeArn?s1IpamScopeId?s3IpamScopeType?s/IsDefault?b-OwnerId?s/PoolCount?i+State?s.Tags?[{')X
,DryRun?b/KeyFormat?s-KeyName!s-KeyType?s;TagSpecifications?[{')=
4KeyFingerprint?s1KeyMaterial?s-KeyName?s/KeyPairId?s.Tags?[{')X
1ClientToken?s,DryRun?b;LaunchTemplateData!{*v_8LaunchTemplateName!s1Operator?{+3y;TagSpecifications?[{')=8VersionDescription?s
=BlockDeviceMappings?[{+$uICapacityReservationSpecification?{+'*3CpuOptions?{+(O<CreditSpecification?{+)64DisableApiStop?b;DisableApiTermination?b2EbsOptimized?bBElasticGpuSpecifications?[{+)DFElasticInferenceAccelerators?[{+)L7EnclaveOptions?{+)\;HibernationOptions?{+)g;IamInstanceProfile?{'ZM-ImageId?sGInstanceInitiatedShutdownBehavior?s>InstanceMarketOptions?{+)u=InstanceRequirements?{)iy2InstanceType?s.KernelId?s-KeyName?s?LicenseSpecifications?[{++B;MaintenanceOptions?{++]8MetadataOptions?{++m3Monitoring?{+,t;NetworkInterfaces?[{+-:BNetworkPerformanceOptions?{+3c1Operator?{+3y2Placement?{)r9>PrivateDnsNameOptions?{)R+/RamDiskId?s=SecondaryInterfaces?[{+4,7SecurityGroupIds?[s5SecurityGroups?[s;TagSpecifications?[{')=.UserData?s
0DeviceName?s,Ebs?{+%K.NoDevice?s1VirtualName?s
9DeleteOnTermination?b2EbsCardIndex?n/Encrypted?b*Iops?i.KmsKeyId?s0SnapshotId?s0Throughput?i>VolumeInitializationRate?n0VolumeSize?i0VolumeType?s
CCapacityReservationPreference?sBCapacityReservationTarget?{+'j
;CapacityReservationId?sICapacityReservationResourceGroupArn?s
/AmdSevSnp?s/CoreCount?i:NestedVirtualization?s4ThreadsPerCore?i
0CpuCredits!s
*Type!s
+Count?i*Type!s
-Enabled?b
0Configured?b
0MarketType?s4SpotOptions?{+*:
:BlockDurationMinutes?iBInstanceInterruptionBehavior?s.MaxPrice?s6SpotInstanceType?s0ValidUntil?t
=LicenseConfigurationArn?s
2AutoRecovery?s
2HttpEndpoint?s6HttpProtocolIpv6?s=HttpPutResponseHopLimit?i0HttpTokens?s:InstanceMetadataTags?s
-Enabled?b8MetricCategoryIds?[s
?AssociateCarrierIpAddress?b>AssociatePublicIpAddress?bHConnectionTrackingSpecification?{+2I9DeleteOnTermination?b1Description?s1DeviceIndex?i3EnaQueueCount?n<EnaSrdSpecification?{(#6-Groups?[s3InterfaceType?s5Ipv4PrefixCount?i6Ipv4Prefixes?[{'NE6Ipv6AddressCount?i7Ipv6Addresses?[{+3(5Ipv6PrefixCount?i6Ipv6Prefixes?[{+376NetworkCardIndex?i8NetworkInterfaceId?s1PrimaryIpv6?b6PrivateIpAddress?s<PrivateIpAddresses?[{+3EDSecondaryPrivateIpAddressCount?i.SubnetId?s
;TcpEstablishedTimeout?i6UdpStreamTimeout?i0UdpTimeout?i
1Ipv6Address?s
0Ipv6Prefix?s
-Primary?b6PrivateIpAddress?s
8BandwidthWeighting?s
/Principal?s
9DeleteOnTermination?b1DeviceIndex?n3InterfaceType?s6NetworkCardIndex?n;PrivateIpAddressCount?n<PrivateIpAddresses?[{'NS7SecondarySubnetId?s
7LaunchTemplate?{+6'0Warning?{+7U
0CreateTime?t/CreatedBy?s:DefaultVersionNumber?l9LatestVersionNumber?l6LaunchTemplateId?s8LaunchTemplateName?s1Operator?{(\|.Tags?[{')X
0Errors?[{'5C
1ClientToken?s,DryRun?b;LaunchTemplateData!{*v_6LaunchTemplateId?s8LaunchTemplateName?s2ResolveAlias?b3SourceVersion?s8VersionDescription?s
>LaunchTemplateVersion?{+9d0Warning?{+7U
0CreateTime?t/CreatedBy?s4DefaultVersion?b;LaunchTemplateData?{+;N6LaunchTemplateId?s8LaunchTemplateName?s1Operator?{(\|8VersionDescription?s3VersionNumber?l
=BlockDeviceMappings?[{+$uICapacityReservationSpecification?{+'*3CpuOptions?{+(O<CreditSpecification?{+Cd4DisableApiStop?b;DisableApiTermination?b2EbsOptimized?bBElasticGpuSpecifications?[{+CrFElasticInferenceAccelerators?[{+Cz7EnclaveOptions?{+)\;HibernationOptions?{+)g;IamInstanceProfile?{'ZM-ImageId?sGInstanceInitiatedShutdownBehavior?s>InstanceMarketOptions?{+)u=InstanceRequirements?{*&A2InstanceType?s.KernelId?s-KeyName?s?LicenseSpecifications?[{++B;MaintenanceOptions?{++]8MetadataOptions?{+D03Monitoring?{+,t;NetworkInterfaces?[{+E?BNetworkPerformanceOptions?{+3c1Operator?{(\|2Placement?{)r9>PrivateDnsNameOptions?{)R+/RamDiskId?s=SecondaryInterfaces?[{+4,7SecurityGroupIds?[s5SecurityGroups?[s;TagSpecifications?[{')=.UserData?s
0CpuCredits?s
*Type?s
+Count?i*Type?s
2HttpEndpoint?s6HttpProtocolIpv6?s=HttpPutResponseHopLimit?i0HttpTokens?s:InstanceMetadataTags?s+State?s
?AssociateCarrierIpAddress?b>AssociatePublicIpAddress?bHConnectionTrackingSpecification?{+2I9DeleteOnTermination?b1Description?s1DeviceIndex?i3EnaQueueCount?n<EnaSrdSpecification?{(#6-Groups?[s3InterfaceType?s5Ipv4PrefixCount?i6Ipv4Prefixes?[{'NE6Ipv6AddressCount?i7Ipv6Addresses?[{+JN5Ipv6PrefixCount?i6Ipv6Prefixes?[{+376NetworkCardIndex?i8NetworkInterfaceId?s1PrimaryIpv6?b6PrivateIpAddress?s<PrivateIpAddresses?[{+3EDSecondaryPrivateIpAddressCount?i.SubnetId?s
1Ipv6Address?s3IsPrimaryIpv6?b
:DestinationCidrBlock?s=DestinationPrefixListId?s,DryRun?b>LocalGatewayRouteTableId!sILocalGatewayVirtualInterfaceGroupId?s8NetworkInterfaceId?s
.Route?{+LV
0CoipPoolId?s:DestinationCidrBlock?s=DestinationPrefixListId?s?LocalGatewayRouteTableArn?s>LocalGatewayRouteTableId?sILocalGatewayVirtualInterfaceGroupId?s8NetworkInterfaceId?s-OwnerId?s+State?s.SubnetId?s*Type?s
,DryRun?b4LocalGatewayId!s*Mode?s;TagSpecifications?[{')=
?LocalGatewayRouteTable?{+Ot
4LocalGatewayId?s?LocalGatewayRouteTableArn?s>LocalGatewayRouteTableId?s*Mode?s0OutpostArn?s-OwnerId?s+State?s4StateReason?{'5C.Tags?[{')X
,DryRun?b>LocalGatewayRouteTableId!sILocalGatewayVirtualInterfaceGroupId!s;TagSpecifications?[{')=
_LocalGatewayRouteTableVirtualInterfaceGroupAssociation?{+S7
4LocalGatewayId?s?LocalGatewayRouteTableArn?s>LocalGatewayRouteTableId?s^LocalGatewayRouteTableVirtualInterfaceGroupAssociationId?sILocalGatewayVirtualInterfaceGroupId?s-OwnerId?s+State?s.Tags?[{')X
,DryRun?b>LocalGatewayRouteTableId!s;TagSpecifications?[{')=+VpcId!s
MLocalGatewayRouteTableVpcAssociation?{+V`
4LocalGatewayId?s?LocalGatewayRouteTableArn?s>LocalGatewayRouteTableId?sLLocalGatewayRouteTableVpcAssociationId?s-OwnerId?s+State?s.Tags?[{')X+VpcId?s
,DryRun?b2LocalAddress!sILocalGatewayVirtualInterfaceGroupId!s2OutpostLagId!s1PeerAddress!s0PeerBgpAsn?n8PeerBgpAsnExtended?n;TagSpecifications?[{')=*Vlan!n
ELocalGatewayVirtualInterface?{+ZO
8ConfigurationState?s2LocalAddress?s1LocalBgpAsn?n4LocalGatewayId?sELocalGatewayVirtualInterfaceArn?sILocalGatewayVirtualInterfaceGroupId?sDLocalGatewayVirtualInterfaceId?s2OutpostLagId?s-OwnerId?s1PeerAddress?s0PeerBgpAsn?n8PeerBgpAsnExtended?n.Tags?[{')X*Vlan?n
,DryRun?b1LocalBgpAsn?n9LocalBgpAsnExtended?n4LocalGatewayId!s;TagSpecifications?[{')=
JLocalGatewayVirtualInterfaceGroup?{+^n
8ConfigurationState?s1LocalBgpAsn?n9LocalBgpAsnExtended?n4LocalGatewayId?sJLocalGatewayVirtualInterfaceGroupArn?sILocalGatewayVirtualInterfaceGroupId?sFLocalGatewayVirtualInterfaceIds?[s-OwnerId?s.Tags?[{')X
1ClientToken?s,DryRun?b0InstanceId!s4MacCredentials?sRMacSystemIntegrityProtectionConfiguration?{+bxHMacSystemIntegrityProtectionStatus!s;TagSpecifications?[{')=
3AppleInternal?s0BaseSystem?s8DTraceRestrictions?s;DebuggingRestrictions?s;FilesystemProtections?s1KextSigning?s6NvramProtections?s
3AddressFamily!s1ClientToken?s,DryRun?b1Entries?[{+eZ0MaxEntries!i4PrefixListName!s;TagSpecifications?[{')=
*Cidr!s1Description?s
3PrefixList?{+f'
3AddressFamily?sGIpamPrefixListResolverSyncEnabled?bDIpamPrefixListResolverTargetId?s0MaxEntries?i-OwnerId?s3PrefixListArn?s2PrefixListId?s4PrefixListName?s+State?s2StateMessage?s.Tags?[{')X-Version?l
1ClientToken?s,DryRun?b.Metrics![s;TagSpecifications?[{')=
7MetricCategory?{+i2
6MetricCategoryId?s.Metrics?[s.Tags?[{')X
2AllocationId?s6AvailabilityMode?sCAvailabilityZoneAddresses?[{+lS1ClientToken?s6ConnectivityType?s,DryRun?b6PrivateIpAddress?s=SecondaryAllocationIds?[sDSecondaryPrivateIpAddressCount?iBSecondaryPrivateIpAddresses?[s.SubnetId?s;TagSpecifications?[{')=+VpcId?s
4AllocationIds?[s6AvailabilityZone?s8AvailabilityZoneId?s
1ClientToken?s3NatGateway?{+mR
<AttachedAppliances?[{+p[8AutoProvisionZones?s4AutoScalingIps?s6AvailabilityMode?s6ConnectivityType?s0CreateTime?t0DeleteTime?t1FailureCode?s4FailureMessage?s=NatGatewayAddresses?[{'P$2NatGatewayId?s=ProvisionedBandwidth?{+qm2RouteTableId?s+State?s.SubnetId?s.Tags?[{')X+VpcId?s
2ApplianceArn?s5AttachmentState?s1FailureCode?s4FailureMessage?s7ModificationState?s*Type?s3VpcEndpointId?s
3ProvisionTime?t1Provisioned?s1RequestTime?t/Requested?s,Status?s
1ClientToken?s3NetworkAcl?{+rt
6Associations?[{+st1Entries?[{+tO/IsDefault?b2NetworkAclId?s-OwnerId?s.Tags?[{')X+VpcId?s
=NetworkAclAssociationId?s2NetworkAclId?s.SubnetId?s
/CidrBlock?s,Egress?b5IcmpTypeCode?{+ua3Ipv6CidrBlock?s2PortRange?{+up.Protocol?s0RuleAction?s0RuleNumber?i
*Code?i*Type?i
*From?i(To?i
/CidrBlock?s,DryRun?b,Egress!b5IcmpTypeCode?{+ua3Ipv6CidrBlock?s2NetworkAclId!s2PortRange?{+up.Protocol!s0RuleAction!s0RuleNumber!i
1ClientToken?s,DryRun?b6ExcludePaths?[{+xG4MatchPaths?[{+xG;TagSpecifications?[{')=
4Destination?{+x|/Source?{+x|:ThroughResources?[{+{K
>PacketHeaderStatement?{+yU:ResourceStatement?{+{,
;DestinationAddresses?[s7DestinationPorts?[s=DestinationPrefixLists?[s0Protocols?[s6SourceAddresses?[s2SourcePorts?[s8SourcePrefixLists?[s
4ResourceTypes?[s0Resources?[s
:ResourceStatement?{+{,
CNetworkInsightsAccessScope?{+|QJNetworkInsightsAccessScopeContent?{,#^
1CreatedDate?tCNetworkInsightsAccessScopeArn?sBNetworkInsightsAccessScopeId?s.Tags?[{')X1UpdatedDate?t
6ExcludePaths?[{+xG4MatchPaths?[{+xGBNetworkInsightsAccessScopeId?s
1ClientToken?s1Destination?s3DestinationIp?s5DestinationPort?i,DryRun?b<FilterAtDestination?{,&@7FilterAtSource?{,&@.Protocol!s,Source!s.SourceIp?s;TagSpecifications?[{')=
8DestinationAddress?s=DestinationPortRange?{,';3SourceAddress?s8SourcePortRange?{,';
.FromPort?i,ToPort?i
<NetworkInsightsPath?{,'j
1CreatedDate?t1Destination?s4DestinationArn?s3DestinationIp?s5DestinationPort?i<FilterAtDestination?{,&@7FilterAtSource?{,&@<NetworkInsightsPathArn?s;NetworkInsightsPathId?s.Protocol?s,Source?s/SourceArn?s.SourceIp?s.Tags?[{')X
1ClientToken?sHConnectionTrackingSpecification?{+2I1Description?s,DryRun?b7EnablePrimaryIpv6?b-Groups?[s3InterfaceType?s5Ipv4PrefixCount?i6Ipv4Prefixes?[{'NE6Ipv6AddressCount?i7Ipv6Addresses?[{+JN5Ipv6PrefixCount?i6Ipv6Prefixes?[{+371Operator?{+3y6PrivateIpAddress?s<PrivateIpAddresses?[{+3EDSecondaryPrivateIpAddressCount?i.SubnetId!s;TagSpecifications?[{')=
1ClientToken?s9NetworkInterface?{,.e
8AssociatedSubnets?[s4Association?{,4m3Attachment?{,5x6AvailabilityZone?s8AvailabilityZoneId?sHConnectionTrackingConfiguration?{+2I7DenyAllIgwTraffic?b1Description?s0Groups?[{,7i3InterfaceType?s6Ipv4Prefixes?[{'NE1Ipv6Address?s7Ipv6Addresses?[{,8&0Ipv6Native?b6Ipv6Prefixes?[{+370MacAddress?s8NetworkInterfaceId?s1Operator?{(\|0OutpostArn?s-OwnerId?s4PrivateDnsName?s6PrivateIpAddress?s<PrivateIpAddresses?[{,8Y3PublicDnsName?s?PublicIpDnsNameOptions?{,9?1RequesterId?s6RequesterManaged?b5SourceDestCheck?b,Status?s.SubnetId?s0TagSet?[{')X+VpcId?s
2AllocationId?s3AssociationId?s/CarrierIp?s5CustomerOwnedIp?s/IpOwnerId?s3PublicDnsName?s.PublicIp?s
0AttachTime?t2AttachmentId?s9DeleteOnTermination?b1DeviceIndex?i3EnaQueueCount?n<EnaSrdSpecification?{(#60InstanceId?s5InstanceOwnerId?s6NetworkCardIndex?i,Status?s
-GroupId?s/GroupName?s
1Ipv6Address?s3IsPrimaryIpv6?b7PublicIpv6DnsName?s
4Association?{,4m-Primary?b4PrivateDnsName?s6PrivateIpAddress?s
5DnsHostnameType?s<PublicDualStackDnsName?s7PublicIpv4DnsName?s7PublicIpv6DnsName?s
2AwsAccountId?s0AwsService?s,DryRun?b8NetworkInterfaceId!s0Permission!s
<InterfacePermission?{,;A
2AwsAccountId?s0AwsService?s8NetworkInterfaceId?sBNetworkInterfacePermissionId?s0Permission?s8PermissionState?{'kA
1ClientToken?s1Description?s,DryRun?bBInstanceFcaPolicyDocument?{,>_=NatFcaPolicyDocument?{,>_9NetworkResourceType!s=PcxFcaPolicyDocument?{,>_5ShowBackEnabled?b;TagSpecifications?[{')=
@CidrRangeSpecifications?{,?I1Dimensions![s;ReportingGranularity![s
2Prefixes![{,?h2PrefixesType!s
/CidrLabel!s/CidrRange!s
/CreatedAt?t9ExpectedEffectiveAt?t2FcaPolicyArn?s1FcaPolicyId?s
,DryRun?b/GroupName?s3LinkedGroupId?s1Operator?{+3y3ParentGroupId?s4PartitionCount?i1SpreadLevel?s.Strategy?s;TagSpecifications?[{')=
7PlacementGroup?{,BN
.GroupArn?s-GroupId?s/GroupName?s3LinkedGroupId?s1Operator?{(\|3ParentGroupId?s4PartitionCount?i1SpreadLevel?s+State?s.Strategy?s.Tags?[{')X
,DryRun?b8NetworkBorderGroup?s;TagSpecifications?[{')=
,PoolId?s
1ClientToken?s>DeleteReplacedRootVolume?b,DryRun?b-ImageId?s0InstanceId!s0SnapshotId?s;TagSpecifications?[{')=.VolumeId?s>VolumeInitializationRate?n
>ReplaceRootVolumeTask?{,Fe
2CompleteTime?s>DeleteReplacedRootVolume?b-ImageId?s0InstanceId?s=ReplaceRootVolumeTaskId?s0SnapshotId?s/StartTime?s.Tags?[{')X/TaskState?s
1ClientToken?s3InstanceCount!i8PriceSchedules![{,I-9ReservedInstancesId!s
2CurrencyCode?s+Price?n*Term?l
,Bucket!s,DryRun?b*Name?s/ObjectKey!s;TagSpecifications?[{')=
6CarrierGatewayId?s4CoreNetworkArn?s:DestinationCidrBlock?s>DestinationIpv6CidrBlock?s=DestinationPrefixListId?s,DryRun?bAEgressOnlyInternetGatewayId?s/GatewayId?s0InstanceId?s4LocalGatewayId?s2NatGatewayId?s8NetworkInterfaceId?s3OdbNetworkArn?s2RouteTableId!s6TransitGatewayId?s3VpcEndpointId?s<VpcPeeringConnectionId?s
3AmazonSideAsn!n1ClientToken?s,DryRun?b3PersistRoutes?s;PersistRoutesDuration?n=SnsNotificationsEnabled?b;TagSpecifications?[{')=
4RouteServer?{,OC
3AmazonSideAsn?n;PersistRoutesDuration?n8PersistRoutesState?s3RouteServerId?s=SnsNotificationsEnabled?b1SnsTopicArn?s+State?s.Tags?[{')X
1ClientToken?s,DryRun?b3RouteServerId!s.SubnetId!s;TagSpecifications?[{')=
<RouteServerEndpoint?{,R#
0EniAddress?s+EniId?s3FailureReason?s;RouteServerEndpointId?s3RouteServerId?s+State?s.SubnetId?s.Tags?[{')X+VpcId?s
3BgpOptions!{,T;,DryRun?b1PeerAddress!s;RouteServerEndpointId!s;TagSpecifications?[{')=
-PeerAsn!n;PeerLivenessDetection?s
8RouteServerPeer?{,Tt
2BfdStatus?{,W:3BgpOptions?{,WD2BgpStatus?{,W:8EndpointEniAddress?s3EndpointEniId?s3FailureReason?s1PeerAddress?s;RouteServerEndpointId?s3RouteServerId?s7RouteServerPeerId?s+State?s.SubnetId?s.Tags?[{')X+VpcId?s
,Status?s
-PeerAsn?n;PeerLivenessDetection?s
1ClientToken?s3RouteTable?{,X,
6Associations?[{,Y5-OwnerId?s9PropagatingVgws?[{,ZJ2RouteTableId?s0Routes?[{,ZW.Tags?[{')X+VpcId?s
9AssociationState?{'kA/GatewayId?s*Main?b4PublicIpv4Pool?s=RouteTableAssociationId?s2RouteTableId?s.SubnetId?s
/GatewayId?s
6CarrierGatewayId?s4CoreNetworkArn?s:DestinationCidrBlock?s>DestinationIpv6CidrBlock?s=DestinationPrefixListId?sAEgressOnlyInternetGatewayId?s/GatewayId?s0InstanceId?s5InstanceOwnerId?s/IpAddress?s4LocalGatewayId?s2NatGatewayId?s8NetworkInterfaceId?s3OdbNetworkArn?s,Origin?s+State?s6TransitGatewayId?s<VpcPeeringConnectionId?s
1ClientToken?s,DryRun?b3Ipv4CidrBlock!s1NetworkType!s;TagSpecifications?[{')=
1ClientToken?s9SecondaryNetwork?{,_P
CIpv4CidrBlockAssociations?[{,`t-OwnerId?s9SecondaryNetworkArn?s8SecondaryNetworkId?s+State?s1StateReason?s.Tags?[{')X*Type?s
3AssociationId?s/CidrBlock?s+State?s1StateReason?s
6AvailabilityZone?s8AvailabilityZoneId?s1ClientToken?s,DryRun?b3Ipv4CidrBlock!s8SecondaryNetworkId!s;TagSpecifications?[{')=
1ClientToken?s8SecondarySubnet?{,c:
6AvailabilityZone?s8AvailabilityZoneId?sCIpv4CidrBlockAssociations?[{,`t-OwnerId?s8SecondaryNetworkId?s:SecondaryNetworkType?s8SecondarySubnetArn?s7SecondarySubnetId?s+State?s1StateReason?s.Tags?[{')X
1Description!s,DryRun?b/GroupName!s;TagSpecifications?[{')=+VpcId?s
-GroupId?s6SecurityGroupArn?s.Tags?[{')X
1Description?s,DryRun?b.Location?s0OutpostArn?s;TagSpecifications?[{')=.VolumeId!s
6AvailabilityZone?s?CompletionDurationMinutes?n4CompletionTime?t9DataEncryptionKeyId?s1Description?s/Encrypted?b=FullSnapshotSizeInBytes?n.KmsKeyId?s0OutpostArn?s0OwnerAlias?s-OwnerId?s.Progress?s7RestoreExpiryTime?t0SnapshotId?s-SseType?s/StartTime?t+State?s2StateMessage?s1StorageTier?s.Tags?[{')X2TransferType?s.VolumeId?s0VolumeSize?i
8CopyTagsFromSource?s1Description?s,DryRun?b>InstanceSpecification!{,ld.Location?s0OutpostArn?s;TagSpecifications?[{')=
7ExcludeBootVolume?b;ExcludeDataVolumeIds?[s0InstanceId!s
3Snapshots?[{,mU
6AvailabilityZone?s1Description?s/Encrypted?b0OutpostArn?s-OwnerId?s.Progress?s0SnapshotId?s-SseType?s/StartTime?t+State?s.Tags?[{')X.VolumeId?s0VolumeSize?i
,Bucket!s,DryRun?b,Prefix?s
ASpotDatafeedSubscription?{,oz
,Bucket?s.Fault?{'5C-OwnerId?s,Prefix?s+State?s
,Bucket!s,DryRun?b-ImageId!s6S3ObjectTags?[{')X
/ObjectKey?s
6AvailabilityZone?s8AvailabilityZoneId?s/CidrBlock?s,DryRun?b4Ipv4IpamPoolId?s7Ipv4NetmaskLength?i3Ipv6CidrBlock?s4Ipv6IpamPoolId?s0Ipv6Native?b7Ipv6NetmaskLength?i0OutpostArn?s;TagSpecifications?[{')=+VpcId!s
*Cidr!s1Description?s,DryRun?b5ReservationType!s.SubnetId!s;TagSpecifications?[{')=
>SubnetCidrReservation?{,tg
*Cidr?s1Description?s-OwnerId?s5ReservationType?s=SubnetCidrReservationId?s.SubnetId?s.Tags?[{')X
,DryRun?b0Resources![s.Tags![{')X
1ClientToken?s1Description?s,DryRun?b;TagSpecifications?[{')=
1ClientToken?s<TrafficMirrorFilter?{,wC
1Description?s;EgressFilterRules?[{,x_<IngressFilterRules?[{,x_6NetworkServices?[s.Tags?[{')X;TrafficMirrorFilterId?s
1Description?s:DestinationCidrBlock?s=DestinationPortRange?{,';.Protocol?i0RuleAction?s0RuleNumber?i5SourceCidrBlock?s8SourcePortRange?{,';.Tags?[{')X6TrafficDirection?s;TrafficMirrorFilterId?s?TrafficMirrorFilterRuleId?s
1ClientToken?s1Description?s:DestinationCidrBlock!s=DestinationPortRange?{,';,DryRun?b.Protocol?i0RuleAction!s0RuleNumber!i5SourceCidrBlock!s8SourcePortRange?{,';;TagSpecifications?[{')=6TrafficDirection!s;TrafficMirrorFilterId!s
1ClientToken?s@TrafficMirrorFilterRule?{,x_
1ClientToken?s1Description?s,DryRun?b8NetworkInterfaceId!s2PacketLength?i3SessionNumber!i;TagSpecifications?[{')=;TrafficMirrorFilterId!s;TrafficMirrorTargetId!s6VirtualNetworkId?i
1ClientToken?s=TrafficMirrorSession?{-&]
1Description?s8NetworkInterfaceId?s-OwnerId?s2PacketLength?i3SessionNumber?i.Tags?[{')X;TrafficMirrorFilterId?s<TrafficMirrorSessionId?s;TrafficMirrorTargetId?s6VirtualNetworkId?i
1ClientToken?s1Description?s,DryRun?bCGatewayLoadBalancerEndpointId?s8NetworkInterfaceId?s<NetworkLoadBalancerArn?s;TagSpecifications?[{')=
1ClientToken?s<TrafficMirrorTarget?{-*]
1Description?sCGatewayLoadBalancerEndpointId?s8NetworkInterfaceId?s<NetworkLoadBalancerArn?s-OwnerId?s.Tags?[{')X;TrafficMirrorTargetId?s*Type?s
1Description?s,DryRun?b0Options?{-,w;TagSpecifications?[{')=
3AmazonSideAsn?lAAutoAcceptSharedAttachments?sBDefaultRouteTableAssociation?sBDefaultRouteTablePropagation?s0DnsSupport?s6MulticastSupport?sESecurityGroupReferencingSupport?s?TransitGatewayCidrBlocks?[s4VpnEcmpSupport?s
7TransitGateway?{-/Z
2CreationTime?t1Description?s0Options?{-0o-OwnerId?s+State?s.Tags?[{')X7TransitGatewayArn?s6TransitGatewayId?s
3AmazonSideAsn?lDAssociationDefaultRouteTableId?sAAutoAcceptSharedAttachments?sBDefaultRouteTableAssociation?sBDefaultRouteTablePropagation?s0DnsSupport?s:EncryptionSupport?{-4<6MulticastSupport?sDPropagationDefaultRouteTableId?sESecurityGroupReferencingSupport?s?TransitGatewayCidrBlocks?[s4VpnEcmpSupport?s
5EncryptionState?s2StateMessage?s
,DryRun?b0Options!{-5Y;TagSpecifications?[{')=ITransportTransitGatewayAttachmentId!s
.Protocol!s
>TransitGatewayConnect?{-6'
2CreationTime?t0Options?{-7S+State?s.Tags?[{')X@TransitGatewayAttachmentId?s6TransitGatewayId?sITransportTransitGatewayAttachmentId?s
.Protocol?s
3BgpOptions?{-94,DryRun?b7InsideCidrBlocks![s1PeerAddress!s;TagSpecifications?[{')=;TransitGatewayAddress?s@TransitGatewayAttachmentId!s
-PeerAsn?l
BTransitGatewayConnectPeer?{-9_
AConnectPeerConfiguration?{-;'2CreationTime?t+State?s.Tags?[{')X@TransitGatewayAttachmentId?sATransitGatewayConnectPeerId?s
;BgpConfigurations?[{-<+7InsideCidrBlocks?[s1PeerAddress?s.Protocol?s;TransitGatewayAddress?s
/BgpStatus?s1PeerAddress?s-PeerAsn?l;TransitGatewayAddress?s7TransitGatewayAsn?l
,DryRun?b=MiddleboxAttachmentIds?[s;TagSpecifications?[{')=6TransitGatewayId!s
ETransitGatewayMeteringPolicy?{->:
=MiddleboxAttachmentIds?[s+State?s.Tags?[{')X6TransitGatewayId?sDTransitGatewayMeteringPolicyId?s7UpdateEffectiveAt?t
:DestinationCidrBlock?s:DestinationPortRange?sKDestinationTransitGatewayAttachmentId?sMDestinationTransitGatewayAttachmentType?s,DryRun?b4MeteredAccount!s6PolicyRuleNumber!n.Protocol?s5SourceCidrBlock?s5SourcePortRange?sFSourceTransitGatewayAttachmentId?sHSourceTransitGatewayAttachmentType?sDTransitGatewayMeteringPolicyId!s
JTransitGatewayMeteringPolicyEntry?{-C\
4MeteredAccount?s;MeteringPolicyRule?{-Dg6PolicyRuleNumber?s+State?s7UpdateEffectiveAt?t/UpdatedAt?t
:DestinationCidrBlock?s:DestinationPortRange?sKDestinationTransitGatewayAttachmentId?sMDestinationTransitGatewayAttachmentType?s.Protocol?s5SourceCidrBlock?s5SourcePortRange?sFSourceTransitGatewayAttachmentId?sHSourceTransitGatewayAttachmentType?s
,DryRun?b0Options?{-H9;TagSpecifications?[{')=6TransitGatewayId!s
BAutoAcceptSharedAssociations?s3Igmpv2Support?s:StaticSourcesSupport?s
FTransitGatewayMulticastDomain?{-IJ
2CreationTime?t0Options?{-H9-OwnerId?s+State?s.Tags?[{')X6TransitGatewayId?sFTransitGatewayMulticastDomainArn?sETransitGatewayMulticastDomainId?s
,DryRun?b0Options?{'513PeerAccountId!s0PeerRegion!s:PeerTransitGatewayId!s;TagSpecifications?[{')=6TransitGatewayId!s
,DryRun?b;TagSpecifications?[{')=6TransitGatewayId!s
BTransitGatewayPolicyTable?{-M?
2CreationTime?t+State?s.Tags?[{')X6TransitGatewayId?sATransitGatewayPolicyTableId?s
,DryRun?b3PolicyRule?{-O?6PolicyRuleNumber!s8TargetRouteTableId!sATransitGatewayPolicyTableId!s
:DestinationCidrBlock?s:DestinationPortRange?s1MetaData?{-PQ.Protocol?s5SourceCidrBlock?s5SourcePortRange?s
1MetaDataKey?s3MetaDataValue?s
GTransitGatewayPolicyTableEntry?{-Q;
3PolicyRule?{-O?6PolicyRuleNumber?s+State?s8TargetRouteTableId?s
/Blackhole?b,DryRun?b2PrefixListId!s@TransitGatewayAttachmentId?s@TransitGatewayRouteTableId!s
JTransitGatewayPrefixListReference?{-SO
/Blackhole?b2PrefixListId?s7PrefixListOwnerId?s+State?sATransitGatewayAttachment?{-Th@TransitGatewayRouteTableId?s
0ResourceId?s2ResourceType?s@TransitGatewayAttachmentId?s
/Blackhole?b:DestinationCidrBlock!s,DryRun?b@TransitGatewayAttachmentId?s@TransitGatewayRouteTableId!s
.Route?{-Va
:DestinationCidrBlock?s2PrefixListId?s+State?sCTransitGatewayAttachments?[{-ThLTransitGatewayRouteTableAnnouncementId?s*Type?s
ATransitGatewayRouteTable?{-XK
2CreationTime?tBDefaultAssociationRouteTable?bBDefaultPropagationRouteTable?b+State?s.Tags?[{')X6TransitGatewayId?s@TransitGatewayRouteTableId?s
,DryRun?b9PeeringAttachmentId!s;TagSpecifications?[{')=@TransitGatewayRouteTableId!s
MTransitGatewayRouteTableAnnouncement?{-[N
;AnnouncementDirection?s3CoreNetworkId?s2CreationTime?t7PeerCoreNetworkId?s:PeerTransitGatewayId?s9PeeringAttachmentId?s+State?s.Tags?[{')X6TransitGatewayId?sLTransitGatewayRouteTableAnnouncementId?s@TransitGatewayRouteTableId?s
,DryRun?b0Options?{'7E0SubnetIds![s;TagSpecifications?[{')=6TransitGatewayId!s+VpcId!s
7ApplicationDomain?s4AttachmentType!s4CidrOptions?{-b^1ClientToken?s1Description?s:DomainCertificateArn?s,DryRun?b:EndpointDomainPrefix?s2EndpointType!s<LoadBalancerOptions?{-cJ@NetworkInterfaceOptions?{-d34PolicyDocument?s3RdsOptions?{-dl7SecurityGroupIds?[s9SseSpecification?{(/<;TagSpecifications?[{')=;VerifiedAccessGroupId!s
*Cidr?s4PortRanges?[{-c5.Protocol?s0SubnetIds?[s
.FromPort?n,ToPort?n
5LoadBalancerArn?s*Port?i4PortRanges?[{-c5.Protocol?s0SubnetIds?[s
8NetworkInterfaceId?s*Port?i4PortRanges?[{-c5.Protocol?s
*Port?n.Protocol?s5RdsDbClusterArn?s6RdsDbInstanceArn?s3RdsDbProxyArn?s1RdsEndpoint?s0SubnetIds?[s
?VerifiedAccessEndpoint?{-f8
7ApplicationDomain?s4AttachmentType?s4CidrOptions?{-b^2CreationTime?s2DeletionTime?s1Description?s<DeviceValidationDomain?s:DomainCertificateArn?s4EndpointDomain?s2EndpointType?s5LastUpdatedTime?s<LoadBalancerOptions?{-cJ@NetworkInterfaceOptions?{-d33RdsOptions?{-dl7SecurityGroupIds?[s9SseSpecification?{(/</Status?{'5C.Tags?[{')X>VerifiedAccessEndpointId?s;VerifiedAccessGroupId?s>VerifiedAccessInstanceId?s
1ClientToken?s1Description?s,DryRun?b4PolicyDocument?s9SseSpecification?{(/<;TagSpecifications?[{')=>VerifiedAccessInstanceId!s
<VerifiedAccessGroup?{-lP
2CreationTime?s2DeletionTime?s1Description?s5LastUpdatedTime?s+Owner?s9SseSpecification?{(/<.Tags?[{')X<VerifiedAccessGroupArn?s;VerifiedAccessGroupId?s>VerifiedAccessInstanceId?s
BCidrEndpointsCustomSubDomain?s1ClientToken?s1Description?s,DryRun?b1FipsEnabled?b;TagSpecifications?[{')=
?VerifiedAccessInstance?{(%w
1ClientToken?s1Description?s6DeviceOptions?{(,N=DeviceTrustProviderType?s,DryRun?bENativeApplicationOidcOptions?{-rf4OidcOptions?{(./9PolicyReferenceName!s9SseSpecification?{(/<;TagSpecifications?[{')=7TrustProviderType!s;UserTrustProviderType?s
;AuthorizationEndpoint?s.ClientId?s2ClientSecret?s,Issuer?s>PublicSigningKeyEndpoint?s+Scope?s3TokenEndpoint?s6UserInfoEndpoint?s
DVerifiedAccessTrustProvider?{()I
6AvailabilityZone?s8AvailabilityZoneId?s1ClientToken?s,DryRun?b/Encrypted?b*Iops?i.KmsKeyId?s8MultiAttachEnabled?b1Operator?{+3y0OutpostArn?s*Size?i0SnapshotId?s;TagSpecifications?[{')=0Throughput?i>VolumeInitializationRate?n0VolumeType?s
5Attachments?[{(0E6AvailabilityZone?s8AvailabilityZoneId?s0CreateTime?t/Encrypted?b2FastRestored?b*Iops?i.KmsKeyId?s8MultiAttachEnabled?b1Operator?{(\|0OutpostArn?s-OwnerId?s*Size?i0SnapshotId?s4SourceVolumeId?s-SseType?s+State?s.Tags?[{')X0Throughput?i/VolumeArn?s.VolumeId?s>VolumeInitializationRate?n0VolumeType?s
AAmazonProvidedIpv6CidrBlock?b/CidrBlock?s,DryRun?b5InstanceTenancy?s4Ipv4IpamPoolId?s7Ipv4NetmaskLength?i3Ipv6CidrBlock?sEIpv6CidrBlockNetworkBorderGroup?s4Ipv6IpamPoolId?s7Ipv6NetmaskLength?i.Ipv6Pool?s;TagSpecifications?[{')==VpcEncryptionControl?{.#W
;ApiGatewayV2Exclusion?sHEgressOnlyInternetGatewayExclusion?s@ElasticFileSystemExclusion?s@GlobalAcceleratorExclusion?s>InternetGatewayExclusion?s5LambdaExclusion?s*Mode!s9NatGatewayExclusion?sDVirtualPrivateGatewayExclusion?s9VpcLatticeExclusion?s9VpcPeeringExclusion?s
,DryRun?bBInternetGatewayExclusionMode!s.SubnetId?s;TagSpecifications?[{')=+VpcId?s
FVpcBlockPublicAccessExclusion?{.'v
7CreationTimestamp?t7DeletionTimestamp?t1ExclusionId?sBInternetGatewayExclusionMode?s9LastUpdateTimestamp?t,Reason?s1ResourceArn?s+State?s.Tags?[{')X
,DryRun?b;TagSpecifications?[{')=+VpcId!s
=VpcEncryptionControl?{)UV
1ClientToken?s3DnsOptions?{.-^,DryRun?b3IpAddressType?s4PolicyDocument?s7PrivateDnsEnabled?b>ResourceConfigurationArn?s4RouteTableIds?[s7SecurityGroupIds?[s1ServiceName?s7ServiceNetworkArn?s3ServiceRegion?s>SubnetConfigurations?[{..w0SubnetIds?[s;TagSpecifications?[{')=5VpcEndpointType?s+VpcId!s
5DnsRecordIpType?sNPrivateDnsOnlyForInboundResolverEndpoint?b:PrivateDnsPreference?sAPrivateDnsSpecifiedDomains?[s
*Ipv4?s*Ipv6?s.SubnetId?s
1ClientToken?s4VpcEndpoint?{./W
7CreationTimestamp?t4DnsEntries?[{.4J3DnsOptions?{.-^3FailureReason?s0Groups?[{,7i3IpAddressType?s6Ipv4Prefixes?[{.4d6Ipv6Prefixes?[{.4d2LastError?{'5C:NetworkInterfaceIds?[s-OwnerId?s?PayerResponsibilities?[{.5$4PolicyDocument?s7PrivateDnsEnabled?b6RequesterManaged?b>ResourceConfigurationArn?s4RouteTableIds?[s1ServiceName?s7ServiceNetworkArn?s3ServiceRegion?s+State?s0SubnetIds?[s.Tags?[{')X3VpcEndpointId?s5VpcEndpointType?s+VpcId?s
-DnsName?s2HostedZoneId?s
1IpPrefixes?[s.SubnetId?s
=PayerResponsibilityType?s+Scope?s
1ClientToken?s7ConnectionEvents![s?ConnectionNotificationArn!s,DryRun?b/ServiceId?s3VpcEndpointId?s
1ClientToken?s?ConnectionNotification?{.6|
7ConnectionEvents?[s?ConnectionNotificationArn?s>ConnectionNotificationId?sAConnectionNotificationState?s@ConnectionNotificationType?s/ServiceId?s3ServiceRegion?s3VpcEndpointId?s
8AcceptanceRequired?b1ClientToken?s,DryRun?b>GatewayLoadBalancerArns?[s>NetworkLoadBalancerArns?[s4PrivateDnsName?s>SupportedIpAddressTypes?[s7SupportedRegions?[s;TagSpecifications?[{')=
1ClientToken?s=ServiceConfiguration?{.;Q
8AcceptanceRequired?b:AvailabilityZoneIds?[s8AvailabilityZones?[s;BaseEndpointDnsNames?[s>GatewayLoadBalancerArns?[s9ManagesVpcEndpoints?b>NetworkLoadBalancerArns?[s9PayerResponsibility?s4PrivateDnsName?sDPrivateDnsNameConfiguration?{.?e9RemoteAccessEnabled?b/ServiceId?s1ServiceName?s2ServiceState?s5ServiceType?[{.@*>SupportedIpAddressTypes?[s:SupportedRegions?[{.@9.Tags?[{')X
*Name?s+State?s*Type?s+Value?s
1ServiceType?s
,Region?s2ServiceState?s
,DryRun?b1PeerOwnerId?s0PeerRegion?s/PeerVpcId?s;TagSpecifications?[{')=+VpcId!s
,DryRun?b;TagSpecifications?[{')=6TransitGatewayId?s*Type!s
8VpnConcentrator?{.BA
+State?s.Tags?[{')X@TransitGatewayAttachmentId?s6TransitGatewayId?s*Type?s7VpnConcentratorId?s
7CustomerGatewayId!s,DryRun?b0Options?{.E(9PreSharedKeyStorage?s;TagSpecifications?[{')=6TransitGatewayId?s*Type!s7VpnConcentratorId?s2VpnGatewayId?s
8EnableAcceleration?b:LocalIpv4NetworkCidr?s:LocalIpv6NetworkCidr?s:OutsideIpAddressType?s;RemoteIpv4NetworkCidr?s;RemoteIpv6NetworkCidr?s6StaticRoutesOnly?bITransportTransitGatewayAttachmentId?s5TunnelBandwidth?s;TunnelInsideIpVersion?s7TunnelOptions?[{.Gv
6DpdTimeoutAction?s7DpdTimeoutSeconds?iBEnableTunnelLifecycleControl?b5IkeVersions?[{)_;3LogOptions?{.M6>Phase1DHGroupNumbers?[{.N[DPhase1EncryptionAlgorithms?[{)_;CPhase1IntegrityAlgorithms?[{)_;;Phase1LifetimeSeconds?i>Phase2DHGroupNumbers?[{.N[DPhase2EncryptionAlgorithms?[{)_;CPhase2IntegrityAlgorithms?[{)_;;Phase2LifetimeSeconds?i2PreSharedKey?s9RekeyFuzzPercentage?i<RekeyMarginTimeSeconds?i6ReplayWindowSize?i3StartupAction?s6TunnelInsideCidr?s:TunnelInsideIpv6Cidr?s
=CloudWatchLogOptions?{.MQ
3BgpLogEnabled?b4BgpLogGroupArn?s8BgpLogOutputFormat?s0LogEnabled?b1LogGroupArn?s5LogOutputFormat?s
+Value?i
6VpnConnection?{.Nx
.Category?s4CoreNetworkArn?s>CoreNetworkAttachmentArn?sBCustomerGatewayConfiguration?s7CustomerGatewayId?s=GatewayAssociationState?s0Options?{.R65PreSharedKeyArn?s0Routes?[{.ZW+State?s.Tags?[{')X6TransitGatewayId?s*Type?s6VgwTelemetry?[{.[&7VpnConcentratorId?s5VpnConnectionId?s2VpnGatewayId?s
8EnableAcceleration?b:LocalIpv4NetworkCidr?s:LocalIpv6NetworkCidr?s:OutsideIpAddressType?s;RemoteIpv4NetworkCidr?s;RemoteIpv6NetworkCidr?s6StaticRoutesOnly?bITransportTransitGatewayAttachmentId?s5TunnelBandwidth?s;TunnelInsideIpVersion?s7TunnelOptions?[{.U*
6DpdTimeoutAction?s7DpdTimeoutSeconds?iBEnableTunnelLifecycleControl?b5IkeVersions?[{)_;3LogOptions?{.M66OutsideIpAddress?s>Phase1DHGroupNumbers?[{.N[DPhase1EncryptionAlgorithms?[{)_;CPhase1IntegrityAlgorithms?[{)_;;Phase1LifetimeSeconds?i>Phase2DHGroupNumbers?[{.N[DPhase2EncryptionAlgorithms?[{)_;CPhase2IntegrityAlgorithms?[{)_;;Phase2LifetimeSeconds?i2PreSharedKey?s9RekeyFuzzPercentage?i<RekeyMarginTimeSeconds?i6ReplayWindowSize?i3StartupAction?s6TunnelInsideCidr?s:TunnelInsideIpv6Cidr?s
:DestinationCidrBlock?s,Source?s+State?s
8AcceptedRouteCount?i4CertificateArn?s6LastStatusChange?t6OutsideIpAddress?s,Status?s3StatusMessage?s
:DestinationCidrBlock!s5VpnConnectionId!s
3AmazonSideAsn?l6AvailabilityZone?s,DryRun?b;TagSpecifications?[{')=*Type!s
3VpnGateway?{.]_
3AmazonSideAsn?l6AvailabilityZone?s+State?s.Tags?[{')X*Type?s8VpcAttachments?[{(2O2VpnGatewayId?s
>ApplicationStatusCheckId!s1ClientToken?s,DryRun?b
ACapacityManagerDataExportId!s,DryRun?b
6CarrierGatewayId!s,DryRun?b
9ClientVpnEndpointId!s,DryRun?b
9ClientVpnEndpointId!s:DestinationCidrBlock!s,DryRun?b7TargetVpcSubnetId?s
0CoipPoolId!s,DryRun?b
7CustomerGatewayId!s,DryRun?b
3DhcpOptionsId!s,DryRun?b
,DryRun?bAEgressOnlyInternetGatewayId!s
0ReturnCode?b
,DryRun?b/FleetIds![s8TerminateInstances!b
BSuccessfulFleetDeletions?[{.cyDUnsuccessfulFleetDeletions?[{.dS
7CurrentFleetState?s-FleetId?s8PreviousFleetState?s
.Error?{'5C-FleetId?s
,DryRun?b1FlowLogIds![s
,DryRun?b1FpgaImageId!s
,DryRun?b?InstanceConnectEndpointId!s
@InstanceConnectEndpoint?{*>'
,DryRun?b1ForceDelete?b;InstanceEventWindowId!s
AInstanceEventWindowState?{.fx
;InstanceEventWindowId?s+State?s
,DryRun?b7InternetGatewayId!s
-Cascade?b,DryRun?b,IpamId!s
,DryRun?bMIpamExternalResourceVerificationTokenId!s
,DryRun?bGIpamInternetRegistryAssociationId!s
,DryRun?b2IpamPolicyId!s
-Cascade?b,DryRun?b0IpamPoolId!s
,DryRun?b>IpamPrefixListResolverId!s
,DryRun?bDIpamPrefixListResolverTargetId!s
,DryRun?b=IpamResourceDiscoveryId!s
*Cidr!s1ClientToken?s,DryRun?b+Force?bGIpamInternetRegistryAssociationId!s
,DryRun?b1IpamScopeId!s
,DryRun?b-KeyName?s/KeyPairId?s
/KeyPairId?s,Return?b1ReturnValue?b
,DryRun?b6LaunchTemplateId?s8LaunchTemplateName?s
7LaunchTemplate?{+6'
,DryRun?b6LaunchTemplateId?s8LaunchTemplateName?s/Versions![s
SSuccessfullyDeletedLaunchTemplateVersions?[{.oIUUnsuccessfullyDeletedLaunchTemplateVersions?[{.p(
6LaunchTemplateId?s8LaunchTemplateName?s3VersionNumber?l
6LaunchTemplateId?s8LaunchTemplateName?s6ResponseError?{'5C3VersionNumber?l
:DestinationCidrBlock?s=DestinationPrefixListId?s,DryRun?b>LocalGatewayRouteTableId!s
,DryRun?b>LocalGatewayRouteTableId!s
,DryRun?b^LocalGatewayRouteTableVirtualInterfaceGroupAssociationId!s
,DryRun?bLLocalGatewayRouteTableVpcAssociationId!s
,DryRun?bDLocalGatewayVirtualInterfaceId!s
,DryRun?bILocalGatewayVirtualInterfaceGroupId!s
,DryRun?b2PrefixListId!s
,DryRun?b6MetricCategoryId!s
6MetricCategoryId?s
,DryRun?b2NatGatewayId!s
2NatGatewayId?s
,DryRun?b2NetworkAclId!s
,DryRun?b,Egress!b2NetworkAclId!s0RuleNumber!i
,DryRun?bBNetworkInsightsAccessScopeId!s
BNetworkInsightsAccessScopeId?s
,DryRun?bJNetworkInsightsAccessScopeAnalysisId!s
JNetworkInsightsAccessScopeAnalysisId?s
,DryRun?b?NetworkInsightsAnalysisId!s
?NetworkInsightsAnalysisId?s
,DryRun?b;NetworkInsightsPathId!s
;NetworkInsightsPathId?s
,DryRun?b8NetworkInterfaceId!s
,DryRun?b+Force?bBNetworkInterfacePermissionId!s
,DryRun?b3FcaPolicyIds![s
0Failed?[{'g'1Successful?[s
,DryRun?b/GroupName!s
,DryRun?b8NetworkBorderGroup?s,PoolId!s
1ReturnValue?b
,DryRun?b;ReservedInstancesIds![s
GFailedQueuedPurchaseDeletions?[{/#MKSuccessfulQueuedPurchaseDeletions?[{/#o
.Error?{'5C9ReservedInstancesId?s
9ReservedInstancesId?s
:DestinationCidrBlock?s>DestinationIpv6CidrBlock?s=DestinationPrefixListId?s,DryRun?b2RouteTableId!s
,DryRun?b3RouteServerId!s
,DryRun?b;RouteServerEndpointId!s
,DryRun?b7RouteServerPeerId!s
,DryRun?b2RouteTableId!s
1ClientToken?s,DryRun?b8SecondaryNetworkId!s
1ClientToken?s,DryRun?b7SecondarySubnetId!s
,DryRun?b-GroupId?s/GroupName?s
-GroupId?s,Return?b1ReturnValue?b
,DryRun?b0SnapshotId!s
,DryRun?b.SubnetId!s
,DryRun?b=SubnetCidrReservationId!s
EDeletedSubnetCidrReservation?{,tg
,DryRun?b0Resources![s.Tags?[{')X
,DryRun?b;TrafficMirrorFilterId!s
;TrafficMirrorFilterId?s
,DryRun?b?TrafficMirrorFilterRuleId!s
?TrafficMirrorFilterRuleId?s
,DryRun?b<TrafficMirrorSessionId!s
<TrafficMirrorSessionId?s
,DryRun?b;TrafficMirrorTargetId!s
;TrafficMirrorTargetId?s
,DryRun?b6TransitGatewayId!s
,DryRun?bATransitGatewayConnectPeerId!s
,DryRun?bDTransitGatewayMeteringPolicyId!s
,DryRun?b6PolicyRuleNumber!nDTransitGatewayMeteringPolicyId!s
,DryRun?bETransitGatewayMulticastDomainId!s
,DryRun?bATransitGatewayPolicyTableId!s
,DryRun?b6PolicyRuleNumber!sATransitGatewayPolicyTableId!s
,DryRun?b2PrefixListId!s@TransitGatewayRouteTableId!s
:DestinationCidrBlock!s,DryRun?b@TransitGatewayRouteTableId!s
,DryRun?b@TransitGatewayRouteTableId!s
,DryRun?bLTransitGatewayRouteTableAnnouncementId!s
1ClientToken?s,DryRun?b>VerifiedAccessEndpointId!s
1ClientToken?s,DryRun?b;VerifiedAccessGroupId!s
1ClientToken?s,DryRun?b>VerifiedAccessInstanceId!s
1ClientToken?s,DryRun?bCVerifiedAccessTrustProviderId!s
,DryRun?b.VolumeId!s
,DryRun?b+VpcId!s
,DryRun?b1ExclusionId!s
,DryRun?b<VpcEncryptionControlId!s
@ConnectionNotificationIds![s,DryRun?b
,DryRun?b1ServiceIds![s
,DryRun?b5VpcEndpointIds![s
,DryRun?b7VpnConcentratorId!s
,DryRun?b5VpnConnectionId!s
,DryRun?b2VpnGatewayId!s
*Cidr!s,DryRun?b
)Asn!s,DryRun?b,IpamId!s
/Byoasn?{/8B
)Asn?s,IpamId?s+State?s3StatusMessage?s
*Cidr?s,DryRun?b0IpamPoolId!s
5IpamPoolCidr?{/9A
*Cidr?s6FailureReason?{'5C4IpamPoolCidrId?s3NetmaskLength?i+State?s
*Cidr!s,DryRun?b,PoolId!s
=DeprovisionedAddresses?[s,PoolId?s
?DeleteAssociatedSnapshots?b,DryRun?b-ImageId!s
?DeleteSnapshotResults?[{/;s,Return?b1ReturnValue?b
0ReturnCode?s0SnapshotId?s
,DryRun?b=InstanceTagAttribute!{/<X
>IncludeAllTagsOfInstance?b6InstanceTagKeys?[s
=InstanceTagAttribute?{/<X
,DryRun?b4GroupIpAddress?s:NetworkInterfaceIds?[sETransitGatewayMulticastDomainId?s
JDeregisteredMulticastGroupMembers?{/>j
FDeregisteredNetworkInterfaceIds?[s4GroupIpAddress?sETransitGatewayMulticastDomainId?s
JDeregisteredMulticastGroupSources?{/>j
5AttributeNames?[s,DryRun?b
;AccountAttributes?[{/@j
3AttributeName?s9AttributeValues?[{/A7
4AttributeValue?s
DAccountVpcEncryptionControl?{/Ak
3Exclusions?{/BS9LastUpdateTimestamp?t/ManagedBy?s*Mode?s+State?s
2ApiGatewayV2?s?EgressOnlyInternetGateway?s7ElasticFileSystem?s7GlobalAccelerator?s5InternetGateway?s,Lambda?s0NatGateway?s;VirtualPrivateGateway?s0VpcLattice?s0VpcPeering?s
4AllocationIds?[s,DryRun?b0MaxResults?i/NextToken?s
:AddressTransfers?[{'*#/NextToken?s
4AllocationIds?[s,DryRun?b1Filters?[{/F'0PublicIps?[s
*Name?s-Values?[s
3Addresses?[{/FJ
2AllocationId?s3AssociationId?s/CarrierIp?s5CustomerOwnedIp?s;CustomerOwnedIpv4Pool?s,Domain?s0InstanceId?s8NetworkBorderGroup?s8NetworkInterfaceId?s=NetworkInterfaceOwnerId?s6PrivateIpAddress?s.PublicIp?s4PublicIpv4Pool?s4ServiceManaged?s.SubnetId?s.Tags?[{')X
4AllocationIds?[s/Attribute?s,DryRun?b0MaxResults?i/NextToken?s
3Addresses?[{/JE/NextToken?s
2AllocationId?s/PtrRecord?s8PtrRecordUpdate?{/K'.PublicIp?s
,Reason?s,Status?s+Value?s
2Statuses?[{/Ki:UseLongIdsAggregated?b
.Deadline?t.Resource?s0UseLongIds?b
,DryRun?b1Filters?[{/F'2InstanceIds?[s0MaxResults?n/NextToken?s
<ApplicationStatuses?{/M?/NextToken?s
3Instances?[{/MP
:ApplicationStatus?{/NN6AvailabilityZone?s8AvailabilityZoneId?s0InstanceId?s.Tags?[{')X
1Details?[{/O7.ResumeAt?t,Status?s1StatusSince?t5StatusTimeStamp?t
1Aggregation?s>ApplicationStatusCheckId?s5CheckUpdateTime?t/Reason?{/PN,Status?s1StatusSince?t5StatusTimeStamp?t
*Code?s.Protocol?s0StatusCode?n
@ApplicationStatusCheckIds?[s,DryRun?b1Filters?[{/F'0MaxResults?n/NextToken?s
6Associations?[{/R3/NextToken?s.Tags?[{')X
>ApplicationStatusCheckId?s5AssociationType?s)Key?s+Value?s
@ApplicationStatusCheckIds?[s,DryRun?b1Filters?[{/F'0IncludeAll?b0MaxResults?n/NextToken?s
AApplicationStatusChecks?[{(aB/NextToken?s
:AllAvailabilityZones?b,DryRun?b1Filters?[{/F'.ZoneIds?[s0ZoneNames?[s
;AvailabilityZones?[{/UG
3Geography?[{/WY3GroupLongName?s/GroupName?s2Messages?[{/Wa8NetworkBorderGroup?s1OptInStatus?s2ParentZoneId?s4ParentZoneName?s0RegionName?s+State?s6SubGeography?[{/WY,ZoneId?s.ZoneName?s.ZoneType?s
*Name?s
-Message?s
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s
/NextToken?s7Subscriptions?[{/Xd
1Destination?s,Metric?s,Period?s,Source?s/Statistic?s
0BundleIds?[s,DryRun?b1Filters?[{/F'
5BundleTasks?[{(Av
,DryRun?b0MaxResults!i/NextToken?s
4ByoipCidrs?[{'>a/NextToken?s
=CapacityReservationIds?[s,DryRun?b1Filters?[{/F'0MaxResults?n/NextToken?s
ACapacityBlockExtensions?[{/[{/NextToken?s
6AvailabilityZone?s8AvailabilityZoneId?sICapacityBlockExtensionDurationHours?nCCapacityBlockExtensionEndDate?tFCapacityBlockExtensionOfferingId?sHCapacityBlockExtensionPurchaseDate?tECapacityBlockExtensionStartDate?tBCapacityBlockExtensionStatus?s;CapacityReservationId?s2CurrencyCode?s3InstanceCount?n2InstanceType?s0UpfrontFee?s.ZoneType?s
ICapacityBlockExtensionDurationHours!n;CapacityReservationId!s,DryRun?b0MaxResults?n/NextToken?s
ICapacityBlockExtensionOfferings?[{/aI/NextToken?s
6AvailabilityZone?s8AvailabilityZoneId?sICapacityBlockExtensionDurationHours?nCCapacityBlockExtensionEndDate?tFCapacityBlockExtensionOfferingId?sECapacityBlockExtensionStartDate?t2CurrencyCode?s3InstanceCount?n2InstanceType?s/StartDate?t-Tenancy?s0UpfrontFee?s.ZoneType?s
:AllAvailabilityZones?b;CapacityDurationHours!i,DryRun?b2EndDateRange?t3InstanceCount?i2InstanceType?s0MaxResults?i/NextToken?s4StartDateRange?t6UltraserverCount?n5UltraserverType?s
@CapacityBlockOfferings?[{/fw/NextToken?s
6AvailabilityZone?s@CapacityBlockDurationHours?iBCapacityBlockDurationMinutes?n=CapacityBlockOfferingId?s2CurrencyCode?s-EndDate?t3InstanceCount?i2InstanceType?s/StartDate?t-Tenancy?s6UltraserverCount?n5UltraserverType?s0UpfrontFee?s.ZoneType?s
7CapacityBlockIds?[s,DryRun?b1Filters?[{/F'0MaxResults?n/NextToken?s
?CapacityBlockStatuses?[{/jr/NextToken?s
5CapacityBlockId?sECapacityReservationStatuses?[{/lL8InterconnectStatus?s<TotalAvailableCapacity?n3TotalCapacity?n>TotalUnavailableCapacity?n
;CapacityReservationId?s<TotalAvailableCapacity?n3TotalCapacity?n>TotalUnavailableCapacity?n
8CapacityBlocks?[{/mq/NextToken?s
6AvailabilityZone?s8AvailabilityZoneId?s5CapacityBlockId?s=CapacityReservationIds?[s0CreateDate?t-EndDate?t/StartDate?t+State?s.Tags?[{')X5UltraserverType?s
CCapacityManagerDataExportIds?[s,DryRun?b1Filters?[{/F'0MaxResults?n/NextToken?s
DCapacityManagerDataExports?[{/q%/NextToken?s
ACapacityManagerDataExportId?s0CreateTime?tALatestDeliveryS3LocationUri?s:LatestDeliveryStatus?sALatestDeliveryStatusMessage?s8LatestDeliveryTime?t2OutputFormat?s2S3BucketName?s4S3BucketPrefix?s.Schedule?s.Tags?[{')X
=CapacityReservationIds?[s,DryRun?b1Filters?[{/F'0MaxResults?n/NextToken?s*Role!s
LCapacityReservationBillingRequests?[{/tx/NextToken?s
;CapacityReservationId?s@CapacityReservationInfo?{/vT4LastUpdateTime?t1RequestedBy?s,Status?s3StatusMessage?sEUnusedReservationBillingOwnerId?s
6AvailabilityZone?s8AvailabilityZoneId?s2InstanceType?s-Tenancy?s
NCapacityReservationCancellationQuoteIds?[s,DryRun?b1Filters?[{/F'0MaxResults?n/NextToken?s
OCapacityReservationCancellationQuotes?[{(yL/NextToken?s
NCapacityReservationModificationQuoteIds?[s,DryRun?b1Filters?[{/F'0MaxResults?n/NextToken?s
OCapacityReservationModificationQuotes?[{)$J/NextToken?s
BCapacityReservationFleetIds?[s,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s
CCapacityReservationFleets?[{/{{/NextToken?s
8AllocationStrategy?s6AvailabilityZone?s8AvailabilityZoneId?sACapacityReservationFleetArn?s@CapacityReservationFleetId?s0CreateTime?t-EndDate?t;InstanceMatchCriteria?s=InstanceRequirements?{)*\DInstanceTypeSpecifications?[{)6A+State?s.Tags?[{')X-Tenancy?s<TotalFulfilledCapacity?n9TotalTargetCapacity?i
>CapacityReservations?[{0%j/NextToken?s
6AvailabilityZone?s8AvailabilityZoneId?s5CapacityBlockId?s;CapacityReservationId?s/GroupName?s2InstanceType?s3NetworkNodes?[s+State?s
=CapacityReservationIds?[s,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s
>CapacityReservations?[{(jJ/NextToken?s
8CarrierGatewayIds?[s,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s
9CarrierGateways?[{)9</NextToken?s
,DryRun?b1Filters?[{/F'2InstanceIds?[s0MaxResults?i/NextToken?s
3Instances?[{0*g/NextToken?s
0Groups?[{,7i0InstanceId?s.Tags?[{')X+VpcId?s
9ClientVpnEndpointId!s,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s
<AuthorizationRules?[{0,N/NextToken?s
/AccessAll?b9ClientVpnEndpointId?s1Description?s5DestinationCidr?s-GroupId?s/Status?{'5C
5Connections?[{0-l/NextToken?s
JAuthorizationPolicyLastEvaluatedTime?s.ClientIp?s7ClientIpv6Address?s9ClientVpnEndpointId?s0CommonName?s7ConnectionEndTime?s?ConnectionEstablishedTime?s2ConnectionId?s1EgressBytes?s3EgressPackets?s2IngressBytes?s4IngressPackets?s@PostureComplianceStatuses?[s/Status?{'5C/Timestamp?s.Username?s
;ClientVpnEndpointIds?[s,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s
<ClientVpnEndpoints?[{02@/NextToken?s
BAssociatedTargetNetworks?[{08y?AuthenticationOptions?[{09:5ClientCidrBlock?s=ClientConnectOptions?{0;(AClientLoginBannerOptions?{)AwFClientRouteEnforcementOptions?{)B59ClientVpnEndpointId?s=ConnectionLogOptions?{)BA2CreationTime?s2DeletionTime?s1Description?s=DevicePostureOptions?{0;S@DisconnectOnSessionTimeout?b-DnsName?s1DnsServers?[s;EndpointIpAddressType?s7SecurityGroupIds?[s:SelfServicePortalUrl?s:ServerCertificateArn?s9SessionTimeoutHours?i1SplitTunnel?b/Status?{'5C.Tags?[{')X:TrafficIpAddressType?sDTransitGatewayConfiguration?{0;i7TransportProtocol?s+VpcId?s-VpnPort?i1VpnProtocol?s
/NetworkId?s1NetworkType?s
8ActiveDirectory?{)@R@FederatedAuthentication?{0:4=MutualAuthentication?{0:d*Type?s
5SamlProviderArn?s@SelfServiceSamlProviderArn?s
@ClientRootCertificateChain?s
-Enabled?b7LambdaFunctionArn?s/Status?{'5C
8TrustProviders?[{)Ca
:AvailabilityZoneIds?[s8AvailabilityZones?[s@TransitGatewayAttachmentId?s6TransitGatewayId?s
/NextToken?s0Routes?[{0=,
9ClientVpnEndpointId?s1Description?s5DestinationCidr?s,Origin?s/Status?{'5C2TargetSubnet?s@TransitGatewayAttachmentId?s*Type?s
5AssociationIds?[s9ClientVpnEndpointId!s,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s
AClientVpnTargetNetworks?[{0?{/NextToken?s
3AssociationId?s:AvailabilityZoneIds?[s8AvailabilityZones?[s9ClientVpnEndpointId?s5SecurityGroups?[s/Status?{'5C5TargetNetworkId?s+VpcId?s
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s.PoolIds?[s
3CoipPools?[{)HR/NextToken?s
8ConversionTaskIds?[s,DryRun?b
9ConversionTasks?[{0C-
6ConversionTaskId?s4ExpirationTime?s7ImportInstance?{0DA5ImportVolume?{0Fw+State?s3StatusMessage?s.Tags?[{')X
1Description?s0InstanceId?s.Platform?s1Volumes?[{0Dv
6AvailabilityZone?s8AvailabilityZoneId?s4BytesConverted?l1Description?s.Image?{0F:,Status?s3StatusMessage?s/Volume?{0Fj
.Checksum?s,Format?s7ImportManifestUrl?s*Size?l
(Id?s*Size?l
6AvailabilityZone?s8AvailabilityZoneId?s4BytesConverted?l1Description?s.Image?{0F:/Volume?{0Fj
9CustomerGatewayIds?[s,DryRun?b1Filters?[{/F'
:CustomerGateways?[{)Js
,DryRun?b0MaxResults?n/NextToken?s0ReportIds?[s
/NextToken?s1Reports?[{0IY
-EndTime?t.ReportId?s.S3Bucket?s.S3Prefix?s/StartTime?t,Status?s.Tags?[{')X.TargetId?s
5DhcpOptionsIds?[s,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s
5DhcpOptions?[{)^B/NextToken?s
,DryRun?bCEgressOnlyInternetGatewayIds?[s1Filters?[{/F'0MaxResults?i/NextToken?s
DEgressOnlyInternetGateways?[{)_r/NextToken?s
,DryRun?b4ElasticGpuIds?[s1Filters?[{/F'0MaxResults?i/NextToken?s
7ElasticGpuSet?[{0N?0MaxResults?i/NextToken?s
6AvailabilityZone?s9ElasticGpuHealth?{,W:2ElasticGpuId?s5ElasticGpuState?s4ElasticGpuType?s0InstanceId?s.Tags?[{')X
,DryRun?b9ExportImageTaskIds?[s1Filters?[{/F'0MaxResults?i/NextToken?s
:ExportImageTasks?[{0Pj/NextToken?s
1Description?s7ExportImageTaskId?s-ImageId?s.Progress?s9S3ExportLocation?{0R(,Status?s3StatusMessage?s.Tags?[{')X
.S3Bucket?s.S3Prefix?s
4ExportTaskIds?[s1Filters?[{/F'
5ExportTasks?[{*DX
,DryRun?b1Filters?[{/F'/ImageIds?[s0MaxResults?i/NextToken?s
:FastLaunchImages?[{0Sy/NextToken?s
-ImageId?s7LaunchTemplate?{*#c9MaxParallelLaunches?i-OwnerId?s2ResourceType?s>SnapshotConfiguration?{0Ud+State?s;StateTransitionReason?s9StateTransitionTime?t
9TargetResourceCount?i
>FastSnapshotRestores?[{0VI/NextToken?s
6AvailabilityZone?s8AvailabilityZoneId?s2DisabledTime?t3DisablingTime?t1EnabledTime?t2EnablingTime?t4OptimizingTime?t0OwnerAlias?s-OwnerId?s0SnapshotId?s+State?s;StateTransitionReason?s
,DryRun?b/EventType?s-FleetId!s0MaxResults?i/NextToken?s/StartTime!t
-FleetId?s8HistoryRecords?[{0Z,7LastEvaluatedTime?t/NextToken?s/StartTime?t
9EventInformation?{0Z[/EventType?s/Timestamp?t
6EventDescription?s2EventSubType?s0InstanceId?s
,DryRun?b1Filters?[{/F'-FleetId!s0MaxResults?i/NextToken?s
9ActiveInstances?[{0\?-FleetId?s/NextToken?s
4InstanceHealth?s0InstanceId?s2InstanceType?s;SpotInstanceRequestId?s
,DryRun?b1Filters?[{/F'/FleetIds?[s0MaxResults?i/NextToken?s
0Fleets?[{0^(/NextToken?s
4ActivityStatus?s1ClientToken?s-Context?s0CreateTime?t0Errors?[{)|DEExcessCapacityTerminationPolicy?s-FleetId?s0FleetState?s7FulfilledCapacity?n?FulfilledOnDemandCapacity?n3Instances?[{0bg?LaunchTemplateConfigs?[{0cc8OnDemandOptions?{)st?ReplaceUnhealthyInstances?b@ReservedCapacityOptions?{0d;4SpotOptions?{)wf.Tags?[{')XDTargetCapacitySpecification?{0e0FTerminateInstancesWithExpiration?b*Type?s/ValidFrom?t0ValidUntil?t
2InstanceIds?[s2InstanceType?sCLaunchTemplateAndOverrides?{*#2/Lifecycle?s.Platform?s
DLaunchTemplateSpecification?{*#c3Overrides?[{*$<
8AllocationStrategy?s7ReservationTypes?[sHReservedCapacityFallbackOptions?{)wV
?DefaultTargetCapacityType?s<OnDemandTargetCapacity?i8SpotTargetCapacity?i<TargetCapacityUnitType?s9TotalTargetCapacity?i
,DryRun?b0Filter?[{/F'1FlowLogIds?[s0MaxResults?i/NextToken?s
2FlowLogs?[{0gP/NextToken?s
2CreationTime?t=DeliverCrossAccountRole?s=DeliverLogsErrorMessage?s>DeliverLogsPermissionArn?s7DeliverLogsStatus?s;DestinationOptions?{*2X/FlowLogId?s3FlowLogStatus?s4LogDestination?s8LogDestinationType?s/LogFormat?s2LogGroupName?s<MaxAggregationInterval?i0ResourceId?s@TagFieldSpecifications?[{*3:.Tags?[{')X1TrafficType?s
/Attribute!s,DryRun?b1FpgaImageId!s
;FpgaImageAttribute?{0ki
1Description?s1FpgaImageId?s9LoadPermissions?[{0l\*Name?s6ProductCodes?[{0ln
+Group?s,UserId?s
3ProductCodeId?s5ProductCodeType?s
,DryRun?b1Filters?[{/F'3FpgaImageIds?[s0MaxResults?i/NextToken?s-Owners?[s
4FpgaImages?[{0nF/NextToken?s
0CreateTime?t:DataRetentionSupport?b1Description?s7FpgaImageGlobalId?s1FpgaImageId?s4InstanceTypes?[s*Name?s0OwnerAlias?s-OwnerId?s.PciId?{0q#6ProductCodes?[{0ln,Public?b1PublicValue?b2ShellVersion?s.State?{'5C.Tags?[{')X0UpdateTime?t
.DeviceId?s1SubsystemId?s7SubsystemVendorId?s.VendorId?s
0Filter?[{/F'1MaxDuration?i0MaxResults?i1MinDuration?i/NextToken?s0OfferingId?s
/NextToken?s5OfferingSet?[{0rq
2CurrencyCode?s.Duration?i1HourlyPrice?s4InstanceFamily?s0OfferingId?s3PaymentOption?s2UpfrontPrice?s
0Filter?[{/F';HostReservationIdSet?[s0MaxResults?i/NextToken?s
<HostReservationSet?[{0u./NextToken?s
+Count?i2CurrencyCode?s.Duration?i)End?t0HostIdSet?[s7HostReservationId?s1HourlyPrice?s4InstanceFamily?s0OfferingId?s3PaymentOption?s+Start?t+State?s.Tags?[{')X2UpfrontPrice?s
0Filter?[{/F'.HostIds?[s0MaxResults?i/NextToken?s
/Hosts?[{0wu/NextToken?s
4AllocationTime?tAAllowsMultipleInstanceTypes?s-AssetId?s3AutoPlacement?s6AvailabilityZone?s8AvailabilityZoneId?s:AvailableCapacity?{0{s1ClientToken?s3CpuOptions?{'Eh,HostId?s5HostMaintenance?s7HostProperties?{1#%2HostRecovery?s7HostReservationId?s3Instances?[{1#eHMemberOfServiceLinkedResourceGroup?b0OutpostArn?s-OwnerId?s1ReleaseTime?t+State?s.Tags?[{')X
CAvailableInstanceCapacity?[{0|K4AvailableVCpus?i
7AvailableCapacity?i2InstanceType?s3TotalCapacity?i
+Cores?i4InstanceFamily?s2InstanceType?s-Sockets?i0TotalVCpus?i
0InstanceId?s2InstanceType?s-OwnerId?s
5AssociationIds?[s1Filters?[{/F'0MaxResults?i/NextToken?s
HIamInstanceProfileAssociations?[{'[%/NextToken?s
.Resource?s
2Statuses?[{/Ki
2PrincipalArn!s.Resource?s
/Attribute!s,DryRun?b-ImageId!s
=BlockDeviceMappings?[{*7W1BootMode?{)_;ADeregistrationProtection?{)_;4Description?{)_;-ImageId?s4ImdsSupport?{)_;1KernelId?{)_;9LastLaunchedTime?{)_;;LaunchPermissions?[{1)76ProductCodes?[{0ln2RamdiskId?{)_;8SriovNetSupport?{)_;3TpmSupport?{)_;1UefiData?{)_;
+Group?s5OrganizationArn?s;OrganizationalUnitArn?s,UserId?s
,DryRun?b/ImageIds![s=IncludeAllResourceTypes?b0MaxResults?n/NextToken?s7ResourceTypes?[{*;C
9ImageReferences?[{1+?/NextToken?s
)Arn?s-ImageId?s2ResourceType?s
,DryRun?b1Filters?[{/F'/ImageIds?[s0MaxResults?n/NextToken?s0ReportIds?[s
AImageUsageReportEntries?[{1,z/NextToken?s
/AccountId?s-ImageId?s8ReportCreationTime?t.ReportId?s2ResourceType?s0UsageCount?n
;ImageUsageReports?[{1.>/NextToken?s
1AccountIds?[s2CreationTime?t4ExpirationTime?t-ImageId?s.ReportId?s7ResourceTypes?[{*;C+State?s1StateReason?s.Tags?[{')X
,DryRun?b6ExecutableUsers?[s1Filters?[{/F'/ImageIds?[s7IncludeDeprecated?b5IncludeDisabled?b0MaxResults?i/NextToken?s-Owners?[s
0Images?[{11C/NextToken?s
2Architecture?s=BlockDeviceMappings?[{*7W.BootMode?s2CreationDate?s5DeprecationTime?s>DeregistrationProtection?s1Description?s0EnaSupport?b6FreeTierEligible?b0Hypervisor?s2ImageAllowed?b-ImageId?s3ImageLocation?s5ImageOwnerAlias?s/ImageType?s9ImageWatermarks?[{18q1ImdsSupport?sBInstanceTypeSpecification?{1:#.KernelId?s6LastLaunchedTime?s*Name?s-OwnerId?s.Platform?s5PlatformDetails?s6ProductCodes?[{0ln,Public?b<PublicSsmParameterName?s1PublicValue?b/RamdiskId?s4RootDeviceName?s4RootDeviceType?s4ScanResults?{1:p3SourceImageId?s7SourceImageRegion?s6SourceInstanceId?s5SriovNetSupport?s+State?s4StateReason?{'5C.Tags?[{')X0TpmSupport?s4UsageOperation?s8VirtualizationType?s
=SourceImageCreationTime?t3SourceImageId?s7SourceImageRegion?s;WatermarkCreationTime?t2WatermarkKey?s
@SupportedInstanceTypes?[{1:`BUnsupportedInstanceTypes?[{1:`
2InstanceType?s
?CriticalFixAvailableSince?t5FindingScanDate?t;HighFixAvailableSince?tAHighestFindingSeverityLabel?sDInformationalFixAvailableSince?t:LowFixAvailableSince?t=MediumFixAvailableSince?t
,DryRun?b1Filters?[{/F'4ImportTaskIds?[s0MaxResults?i/NextToken?s
:ImportImageTasks?[{1>%/NextToken?s
2Architecture?s.BootMode?s1Description?s/Encrypted?b0Hypervisor?s-ImageId?s2ImportTaskId?s.KmsKeyId?s?LicenseSpecifications?[{++B1LicenseType?s.Platform?s.Progress?s9SnapshotDetails?[{1@b,Status?s3StatusMessage?s.Tags?[{')X4UsageOperation?s
1Description?s0DeviceName?s3DiskImageSize?n,Format?s.Progress?s0SnapshotId?s,Status?s3StatusMessage?s)Url?s3UserBucket?{1B*
.S3Bucket?s+S3Key?s
=ImportSnapshotTasks?[{1Be/NextToken?s
1Description?s2ImportTaskId?s;SnapshotTaskDetail?{1CL.Tags?[{')X
1Description?s3DiskImageSize?n/Encrypted?b,Format?s.KmsKeyId?s.Progress?s0SnapshotId?s,Status?s3StatusMessage?s)Url?s3UserBucket?{1B*
/Attribute!s,DryRun?b0InstanceId!s
=BlockDeviceMappings?[{1I(7DisableApiStop?{1J_>DisableApiTermination?{1J_5EbsOptimized?{1J_3EnaSupport?{1J_7EnclaveOptions?{+)\0Groups?[{,7i0InstanceId?sJInstanceInitiatedShutdownBehavior?{)_;5InstanceType?{)_;1KernelId?{)_;6ProductCodes?[{0ln2RamdiskId?{)_;7RootDeviceName?{)_;8SourceDestCheck?{1J_8SriovNetSupport?{)_;1UserData?{)_;
0DeviceName?s,Ebs?{1I?
8AssociatedResource?s0AttachTime?t9DeleteOnTermination?b2EbsCardIndex?n1Operator?{(\|,Status?s.VolumeId?s3VolumeOwnerId?s
+Value?b
,DryRun?b1Filters?[{/F'AInstanceConnectEndpointIds?[s0MaxResults?i/NextToken?s
BInstanceConnectEndpoints?[{*>'/NextToken?s
FInstanceCreditSpecifications?[{1L_/NextToken?s
0CpuCredits?s0InstanceId?s
,DryRun?b1Filters?[{/F'=InstanceEventWindowIds?[s0MaxResults?i/NextToken?s
>InstanceEventWindows?[{']Q/NextToken?s
?InstanceImageMetadata?[{1Nb/NextToken?s
6AvailabilityZone?s6ImageMetadata?{1P50InstanceId?s2InstanceType?s0LaunchTime?t1Operator?{(\|-OwnerId?s.State?{1Qb.Tags?[{')X,ZoneId?s
2CreationDate?s5DeprecationTime?s2ImageAllowed?b-ImageId?s5ImageOwnerAlias?s9ImageWatermarks?[{18q.IsPublic?b*Name?s-OwnerId?s+State?s
*Code?n*Name?s
,DryRun?b-EndTime?t1Filters?[{/F'2InstanceIds?[s0MaxResults?n/NextToken?s/StartTime?t
3Instances?[{1S0/NextToken?s
.HaStatus?s0InstanceId?s5LastUpdatedTime?t6ProcessingStatus?s:SqlServerCredentials?s;SqlServerLicenseUsage?s.Tags?[{')X
,DryRun?b1Filters?[{/F'9IncludeAllInstances?b=IncludeManagedResources?b2InstanceIds?[s0MaxResults?i/NextToken?s
:InstanceStatuses?[{1V./NextToken?s
:ApplicationStatus?{1XV:AttachedEbsStatus?{1Xp6AvailabilityZone?s8AvailabilityZoneId?s0Events?[{1YO0InstanceId?s6InstanceState?{1ZH7InstanceStatus?{1Xp1Operator?{(\|0OutpostArn?s:PerformanceStatus?{1ZW5SystemStatus?{1Xp
3ImpairedSince?t,Status?s
1Details?[{1Y.,Status?s
3ImpairedSince?t*Name?s,Status?s
*Code?s1Description?s5InstanceEventId?s.NotAfter?t/NotBefore?t7NotBeforeDeadline?t
*Code?i*Name?s
3ImpairedSince?t1Remediation?s,Status?s
,DryRun?b1Filters?[{/F'1GroupNames?[s2InstanceIds?[s0MaxResults?i/NextToken?s
3Instances?[{1\6/NextToken?s
6AvailabilityZone?s5CapacityBlockId?s/GroupName?s0InstanceId?s2InstanceType?s3NetworkNodes?[s,ZoneId?s
,DryRun?b1Filters?[{/F'2LocationType?s0MaxResults?i/NextToken?s
?InstanceTypeOfferings?[{1^R/NextToken?s
2InstanceType?s.Location?s2LocationType?s
,DryRun?b1Filters?[{/F'@IncludeUnsupportedInRegion?b4InstanceTypes?[s0MaxResults?i/NextToken?s
7InstanceTypes?[{1`H/NextToken?s
;AutoRecoverySupported?b/BareMetal?bCBurstablePerformanceSupported?b7CurrentGeneration?b=DedicatedHostsSupported?b0EbsInfo?{1gi1FpgaInfo?{1l`6FreeTierEligible?b0GpuInfo?{1mf:HibernationSupported?b0Hypervisor?sAInferenceAcceleratorInfo?{1o5<InstanceStorageInfo?{1oe>InstanceStorageSupported?b2InstanceType?s=MediaAcceleratorInfo?{1pe3MemoryInfo?{1q74NetworkInfo?{1qD3NeuronInfo?{1z[:NitroEnclavesSupport?s5NitroTpmInfo?{1{v5NitroTpmSupport?s0PhcSupport?s;PlacementGroupInfo?{1|26ProcessorInfo?{1|J<RebootMigrationSupport?s9SupportedBootModes?[s7SupportedInRegion?b?SupportedRootDeviceTypes?[s<SupportedUsageClasses?[sCSupportedVirtualizationTypes?[s1VCpuInfo?{2#J
9AttachmentLimitType?s2EbsCards?[{1iS9EbsOptimizedInfo?{1k49EbsOptimizedSupport?s7EncryptionSupport?s;MaximumEbsAttachments?n5MaximumEbsCards?n1NvmeSupport?s
=BaselineBandwidthInMbps?n2BaselineIops?n>BaselineThroughputInMBps?n2EbsCardIndex?n<MaximumBandwidthInMbps?n1MaximumIops?n=MaximumThroughputInMBps?n
=BaselineBandwidthInMbps?i2BaselineIops?i>BaselineThroughputInMBps?n<MaximumBandwidthInMbps?i1MaximumIops?i=MaximumThroughputInMBps?n
/Fpgas?[{1m*:TotalFpgaMemoryInMiB?i
+Count?i2Manufacturer?s3MemoryInfo?{1mY*Name?s
/SizeInMiB?i
.Gpus?[{1n.9TotalGpuMemoryInMiB?i
+Count?i6GpuPartitionSize?n5LogicalGpuCount?n2Manufacturer?s3MemoryInfo?{1mY*Name?s0Workloads?[s
6Accelerators?[{1m*?TotalInferenceMemoryInMiB?i
/Disks?[{1pJ7EncryptionSupport?s1NvmeSupport?s3TotalSizeInGB?l
+Count?i.SizeInGB?l*Type?s
6Accelerators?[{1m*;TotalMediaMemoryInMiB?i
/SizeInMiB?l
:BandwidthWeightings?[sHConnectionTrackingConfiguration?{1vT=DefaultNetworkCardIndex?i0EfaInfo?{1wH2EfaSupported?b5EnaSrdSupported?b0EnaSupport?sBEncryptionInTransitSupported?b>FlexibleEnaQueuesSupport?s?Ipv4AddressesPerInterface?iHIpv4AddressesPerSecondaryInterface?n?Ipv6AddressesPerInterface?i3Ipv6Supported?b9MaximumNetworkCards?i>MaximumNetworkInterfaces?iGMaximumSecondaryNetworkInterfaces?n6NetworkCards?[{1w`8NetworkPerformance?s?SecondaryNetworkSupported?b
BDefaultTcpEstablishedTimeout?n=DefaultUdpStreamTimeout?n7DefaultUdpTimeout?n
:MaximumEfaInterfaces?i
IAdditionalFlexibleNetworkInterfaces?n=BaselineBandwidthInGbps?nFDefaultEnaQueueCountPerInterface?n5InterfaceTypes?[s:MaximumEnaQueueCount?nFMaximumEnaQueueCountPerInterface?n>MaximumNetworkInterfaces?i6NetworkCardIndex?i8NetworkPerformance?s9PeakBandwidthInGbps?n
7NeuronDevices?[{1{5BTotalNeuronDeviceMemoryInMiB?i
1CoreInfo?{1{c+Count?i3MemoryInfo?{1mY*Name?s
+Count?i-Version?i
8SupportedVersions?[s
:SupportedStrategies?[s
2Manufacturer?s=SupportedArchitectures?[s8SupportedFeatures?[s>SustainedClockSpeedInGhz?n
2DefaultCores?i;DefaultThreadsPerCore?i2DefaultVCpus?i1ValidCores?[i:ValidThreadsPerCore?[i
,DryRun?b1Filters?[{/F'=IncludeManagedResources?b2InstanceIds?[s0MaxResults?i/NextToken?s
/NextToken?s6Reservations?[{2%l
0Groups?[{,7i3Instances?[{2&X-OwnerId?s1RequesterId?s3ReservationId?s
4AmiLaunchIndex?i2Architecture?s=BlockDeviceMappings?[{1I(.BootMode?s5CapacityBlockId?s;CapacityReservationId?sICapacityReservationSpecification?{+'*1ClientToken?s3CpuOptions?{+(O=CurrentInstanceBootMode?s2EbsOptimized?b@ElasticGpuAssociations?[{23-QElasticInferenceAcceleratorAssociations?[{2460EnaSupport?b7EnclaveOptions?{+)\;HibernationOptions?{+)g0Hypervisor?s;IamInstanceProfile?{'[o-ImageId?s0InstanceId?s7InstanceLifecycle?s2InstanceType?s1Ipv6Address?s.KernelId?s-KeyName?s0LaunchTime?t2Licenses?[{++B;MaintenanceOptions?{26*8MetadataOptions?{+D03Monitoring?{26L;NetworkInterfaces?[{26jBNetworkPerformanceOptions?{+3c1Operator?{(\|0OutpostArn?s2Placement?{)r9.Platform?s5PlatformDetails?s4PrivateDnsName?s>PrivateDnsNameOptions?{)R+6PrivateIpAddress?s6ProductCodes?[{0ln3PublicDnsName?s5PublicIpAddress?s/RamdiskId?s4RootDeviceName?s4RootDeviceType?s=SecondaryInterfaces?[{2=Q8SecurityGroups?[{,7i5SourceDestCheck?b;SpotInstanceRequestId?s5SriovNetSupport?s.State?{1ZH4StateReason?{'5C;StateTransitionReason?s.SubnetId?s.Tags?[{')X0TpmSupport?s4UsageOperation?s>UsageOperationUpdateTime?t8VirtualizationType?s+VpcId?s
=ElasticGpuAssociationId?s@ElasticGpuAssociationState?s?ElasticGpuAssociationTime?s2ElasticGpuId?s
DElasticInferenceAcceleratorArn?sNElasticInferenceAcceleratorAssociationId?sQElasticInferenceAcceleratorAssociationState?sPElasticInferenceAcceleratorAssociationTime?t
2AutoRecovery?s5RebootMigration?s
8MetricCategoryIds?[s+State?s
4Association?{2:S3Attachment?{2;?HConnectionTrackingConfiguration?{+2I1Description?s0Groups?[{,7i3InterfaceType?s6Ipv4Prefixes?[{'NE7Ipv6Addresses?[{+JN6Ipv6Prefixes?[{+370MacAddress?s8NetworkInterfaceId?s1Operator?{(\|-OwnerId?s4PrivateDnsName?s6PrivateIpAddress?s<PrivateIpAddresses?[{2<k5SourceDestCheck?b,Status?s.SubnetId?s+VpcId?s
/CarrierIp?s5CustomerOwnedIp?s/IpOwnerId?s3PublicDnsName?s.PublicIp?s
0AttachTime?t2AttachmentId?s9DeleteOnTermination?b1DeviceIndex?i3EnaQueueCount?n<EnaSrdSpecification?{(#66NetworkCardIndex?i,Status?s
4Association?{2:S-Primary?b4PrivateDnsName?s6PrivateIpAddress?s
3Attachment?{2?I3InterfaceType?s0MacAddress?s-OwnerId?s<PrivateIpAddresses?[{'NS:SecondaryInterfaceId?s8SecondaryNetworkId?s7SecondarySubnetId?s5SourceDestCheck?b,Status?s
0AttachTime?t2AttachmentId?s9DeleteOnTermination?b1DeviceIndex?n6NetworkCardIndex?n,Status?s
,DryRun?b1Filters?[{/F'9InternetGatewayIds?[s0MaxResults?i/NextToken?s
:InternetGateways?[{*GL/NextToken?s
,DryRun?b0MaxResults?i/NextToken?s
1Byoasns?[{/8B/NextToken?s
,DryRun?b1Filters?[{/F'OIpamExternalResourceVerificationTokenIds?[s0MaxResults?i/NextToken?s
PIpamExternalResourceVerificationTokens?[{*P\/NextToken?s
,DryRun?b1Filters?[{/F'IIpamInternetRegistryAssociationIds?[s0MaxResults?n/NextToken?s
JIpamInternetRegistryAssociations?[{*T2/NextToken?s
,DryRun?b1Filters?[{/F'4IpamPolicyIds?[s0MaxResults?n/NextToken?s
6IpamPolicies?[{*VV/NextToken?s
,DryRun?b1Filters?[{/F'<IpamPoolAllocationIds?[s0MaxResults?n/NextToken?s
=IpamPoolAllocations?[{'H#/NextToken?s
,DryRun?b1Filters?[{/F'2IpamPoolIds?[s0MaxResults?i/NextToken?s
3IpamPools?[{*\5/NextToken?s
,DryRun?b1Filters?[{/F'>IpamPrefixListResolverId?sFIpamPrefixListResolverTargetIds?[s0MaxResults?n/NextToken?s
GIpamPrefixListResolverTargets?[{*h5/NextToken?s
,DryRun?b1Filters?[{/F'@IpamPrefixListResolverIds?[s0MaxResults?n/NextToken?s
AIpamPrefixListResolvers?[{*cx/NextToken?s
,DryRun?b1Filters?[{/F'?IpamResourceDiscoveryIds?[s0MaxResults?i/NextToken?s
AIpamResourceDiscoveries?[{*l%/NextToken?s
,DryRun?b1Filters?[{/F'JIpamResourceDiscoveryAssociationIds?[s0MaxResults?i/NextToken?s
KIpamResourceDiscoveryAssociations?[{'a]/NextToken?s
,DryRun?b1Filters?[{/F'3IpamScopeIds?[s0MaxResults?i/NextToken?s
4IpamScopes?[{*qr/NextToken?s
,DryRun?b1Filters?[{/F'.IpamIds?[s0MaxResults?i/NextToken?s
/Ipams?[{*Kw/NextToken?s
3Ipv6Pools?[{2Q</NextToken?s
1Description?s8PoolCidrBlocks?[{2Qt,PoolId?s.Tags?[{')X
*Cidr?s
,DryRun?b1Filters?[{/F'6IncludePublicKey?b/KeyNames?[s1KeyPairIds?[s
2KeyPairs?[{2Rw
0CreateTime?t4KeyFingerprint?s-KeyName?s/KeyPairId?s-KeyType?s/PublicKey?s.Tags?[{')X
,DryRun?b1Filters?[{/F'=IncludeManagedResources?b6LaunchTemplateId?s8LaunchTemplateName?s0MaxResults?i0MaxVersion?s0MinVersion?s/NextToken?s2ResolveAlias?b/Versions?[s
@LaunchTemplateVersions?[{+9d/NextToken?s
,DryRun?b1Filters?[{/F'=IncludeManagedResources?b8LaunchTemplateIds?[s:LaunchTemplateNames?[s0MaxResults?i/NextToken?s
9LaunchTemplates?[{+6'/NextToken?s
,DryRun?b1Filters?[{/F'`LocalGatewayRouteTableVirtualInterfaceGroupAssociationIds?[s0MaxResults?i/NextToken?s
aLocalGatewayRouteTableVirtualInterfaceGroupAssociations?[{+S7/NextToken?s
,DryRun?b1Filters?[{/F'NLocalGatewayRouteTableVpcAssociationIds?[s0MaxResults?i/NextToken?s
OLocalGatewayRouteTableVpcAssociations?[{+V`/NextToken?s
,DryRun?b1Filters?[{/F'@LocalGatewayRouteTableIds?[s0MaxResults?i/NextToken?s
ALocalGatewayRouteTables?[{+Ot/NextToken?s
,DryRun?b1Filters?[{/F'KLocalGatewayVirtualInterfaceGroupIds?[s0MaxResults?i/NextToken?s
LLocalGatewayVirtualInterfaceGroups?[{+^n/NextToken?s
,DryRun?b1Filters?[{/F'FLocalGatewayVirtualInterfaceIds?[s0MaxResults?i/NextToken?s
GLocalGatewayVirtualInterfaces?[{2`(/NextToken?s
8ConfigurationState?s2LocalAddress?s1LocalBgpAsn?i4LocalGatewayId?sELocalGatewayVirtualInterfaceArn?sILocalGatewayVirtualInterfaceGroupId?sDLocalGatewayVirtualInterfaceId?s2OutpostLagId?s-OwnerId?s1PeerAddress?s0PeerBgpAsn?i8PeerBgpAsnExtended?n.Tags?[{')X*Vlan?i
,DryRun?b1Filters?[{/F'6LocalGatewayIds?[s0MaxResults?i/NextToken?s
7LocalGateways?[{2d-/NextToken?s
4LocalGatewayId?s0OutpostArn?s-OwnerId?s+State?s.Tags?[{')X
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s2SnapshotIds?[s
/NextToken?s3Snapshots?[{2el
3CoolOffPeriod?i<CoolOffPeriodExpiresOn?t3LockCreatedOn?t2LockDuration?i;LockDurationStartTime?t3LockExpiresOn?t/LockState?s-OwnerId?s0SnapshotId?s
1Filters?[{/F'.HostIds?[s0MaxResults?i/NextToken?s
2MacHosts?[{2hA/NextToken?s
,HostId?sCMacOSLatestSupportedVersions?[s
,DryRun?b1Filters?[{/F'=MacModificationTaskIds?[s0MaxResults?n/NextToken?s
>MacModificationTasks?[{)ZC/NextToken?s
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s4PrefixListIds?[s
/NextToken?s5PrefixLists?[{+f'
,DryRun?b1Filters?[{/F'0MaxResults?n8MetricCategoryIds?[s/NextToken?s
:MetricCategories?[{+i2/NextToken?s
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s0PublicIps?[s
?MovingAddressStatuses?[{2mN/NextToken?s
0MoveStatus?s.PublicIp?s
,DryRun?b0Filter?[{/F'0MaxResults?i4NatGatewayIds?[s/NextToken?s
5NatGateways?[{+mR/NextToken?s
,DryRun?b1Filters?[{/F'0MaxResults?i4NetworkAclIds?[s/NextToken?s
5NetworkAcls?[{+rt/NextToken?s
<AnalysisStartTimeBegin?t:AnalysisStartTimeEnd?t,DryRun?b1Filters?[{/F'0MaxResults?iLNetworkInsightsAccessScopeAnalysisIds?[sBNetworkInsightsAccessScopeId?s/NextToken?s
LNetworkInsightsAccessScopeAnalyses?[{2rE/NextToken?s
6AnalyzedEniCount?i-EndDate?t3FindingsFound?sKNetworkInsightsAccessScopeAnalysisArn?sJNetworkInsightsAccessScopeAnalysisId?sBNetworkInsightsAccessScopeId?s/StartDate?t,Status?s3StatusMessage?s.Tags?[{')X4WarningMessage?s
,DryRun?b1Filters?[{/F'0MaxResults?iDNetworkInsightsAccessScopeIds?[s/NextToken?s
ENetworkInsightsAccessScopes?[{+|Q/NextToken?s
5AnalysisEndTime?t7AnalysisStartTime?t,DryRun?b1Filters?[{/F'0MaxResults?iANetworkInsightsAnalysisIds?[s;NetworkInsightsPathId?s/NextToken?s
ANetworkInsightsAnalyses?[{2x?/NextToken?s
9AdditionalAccounts?[s<AlternatePathHints?[{2|,6Explanations?[{2|J3FilterInArns?[s4FilterOutArns?[s?ForwardPathComponents?[{3:%@NetworkInsightsAnalysisArn?s?NetworkInsightsAnalysisId?s;NetworkInsightsPathId?s6NetworkPathFound?b>ReturnPathComponents?[{3:%/StartDate?t,Status?s3StatusMessage?s8SuggestedAccounts?[s.Tags?[{')X4WarningMessage?s
2ComponentArn?s1ComponentId?s
,Acl?{3.t0AclRule?{3/--Address?s0Addresses?[s3AttachedTo?{3.t:AvailabilityZoneIds?[s8AvailabilityZones?[s,Cidrs?[sDClassicLoadBalancerListener?{3/r2Component?{3.t6ComponentAccount?s5ComponentRegion?s8CustomerGateway?{3.t4Destination?{3.t7DestinationVpc?{3.t/Direction?sDElasticLoadBalancerListener?{3.t5ExplanationCode?s=FirewallStatefulRule?{30;>FirewallStatelessRule?{31Y:IngressRouteTable?{3.t8InternetGateway?{3.t5LoadBalancerArn?s>LoadBalancerListenerPort?i;LoadBalancerTarget?{32x@LoadBalancerTargetGroup?{3.tBLoadBalancerTargetGroups?[{3.t<LoadBalancerTargetPort?i6MissingComponent?s3NatGateway?{3.t9NetworkInterface?{3.t1PacketField?s*Port?i4PortRanges?[{+up3PrefixList?{3.t0Protocols?[s3RouteTable?{3.t8RouteTableRoute?{33f6SecurityGroup?{3.t:SecurityGroupRule?{36R8SecurityGroups?[{3.t2SourceVpc?{3.t+State?s/Subnet?{3.t9SubnetRouteTable?{3.t7TransitGateway?{3.tATransitGatewayAttachment?{3.tBTransitGatewayPolicyTable?{3.tGTransitGatewayPolicyTableEntry?{37GATransitGatewayRouteTable?{3.tFTransitGatewayRouteTableRoute?{38v,Vpc?{3.t4VpcEndpoint?{3.t=VpcPeeringConnection?{3.t6VpnConnection?{3.t3VpnGateway?{3.t
)Arn?s(Id?s*Name?s
*Cidr?s,Egress?b2PortRange?{+up.Protocol?s0RuleAction?s0RuleNumber?i
2InstancePort?i6LoadBalancerPort?i
:DestinationPorts?[{+up3Destinations?[s/Direction?s.Protocol?s0RuleAction?s2RuleGroupArn?s5SourcePorts?[{+up.Sources?[s
:DestinationPorts?[{+up3Destinations?[s.Priority?i0Protocols?[i0RuleAction?s2RuleGroupArn?s5SourcePorts?[{+up.Sources?[s
-Address?s6AvailabilityZone?s8AvailabilityZoneId?s1Instance?{3.t*Port?i
6CarrierGatewayId?s4CoreNetworkArn?s5DestinationCidr?s=DestinationPrefixListId?sAEgressOnlyInternetGatewayId?s/GatewayId?s0InstanceId?s4LocalGatewayId?s2NatGatewayId?s8NetworkInterfaceId?s,Origin?s+State?s6TransitGatewayId?s<VpcPeeringConnectionId?s
*Cidr?s/Direction?s2PortRange?{+up2PrefixListId?s.Protocol?s5SecurityGroupId?s
5DestinationCidr?s=DestinationPortRange?{38i.Protocol?s0RuleNumber?n0SourceCidr?s8SourcePortRange?{38i8TargetRouteTableId?s
*From?n(To?n
2AttachmentId?s5DestinationCidr?s2PrefixListId?s0ResourceId?s2ResourceType?s1RouteOrigin?s+State?s
0AclRule?{3/-;AdditionalDetails?[{3>p3AttachedTo?{3.t2Component?{3.t7DestinationVpc?{3.tDElasticLoadBalancerListener?{3.t6Explanations?[{2|J=FirewallStatefulRule?{30;>FirewallStatelessRule?{31Y6InboundHeader?{3Ag7OutboundHeader?{3Ag8RouteTableRoute?{33f:SecurityGroupRule?{36R4SequenceNumber?i1ServiceName?s2SourceVpc?{3.t/Subnet?{3.t7TransitGateway?{3.tGTransitGatewayPolicyTableEntry?{37GFTransitGatewayRouteTableRoute?{38v,Vpc?{3.t
:AdditionalDetailType?s2Component?{3.t7LoadBalancers?[{3.tCRuleGroupRuleOptionsPairs?[{3@h<RuleGroupTypePairs?[{3AG5RuleOptions?[{3A01ServiceName?s;VpcEndpointService?{3.t
2RuleGroupArn?s5RuleOptions?[{3A0
-Keyword?s/Settings?[s
2RuleGroupArn?s3RuleGroupType?s
;DestinationAddresses?[s?DestinationPortRanges?[{+up.Protocol?s6SourceAddresses?[s:SourcePortRanges?[{+up
,DryRun?b1Filters?[{/F'0MaxResults?i=NetworkInsightsPathIds?[s/NextToken?s
>NetworkInsightsPaths?[{,'j/NextToken?s
/Attribute?s,DryRun?b8NetworkInterfaceId!s
>AssociatePublicIpAddress?b3Attachment?{,5x4Description?{)_;0Groups?[{,7i8NetworkInterfaceId?s8SourceDestCheck?{1J_
1Filters?[{/F'0MaxResults?iDNetworkInterfacePermissionIds?[s/NextToken?s
ENetworkInterfacePermissions?[{,;A/NextToken?s
,DryRun?b1Filters?[{/F'=IncludeManagedResources?b0MaxResults?i:NetworkInterfaceIds?[s/NextToken?s
;NetworkInterfaces?[{,.e/NextToken?s
,DryRun?b3FcaPolicyIds?[s1Filters?[{/F'0MaxResults?n/NextToken?s
DFlexCostAllocationPolicies?[{3J'/NextToken?s
1Description?s2FcaPolicyArn?s1FcaPolicyId?sBInstanceFcaPolicyDocument?{,>_3LatestVersion?n/ManagedBy?s=NatFcaPolicyDocument?{,>_9NetworkResourceType?s2OwnerAccount?s=PcxFcaPolicyDocument?{,>_5PolicyCreatedAt?t5ShowBackEnabled?b.Tags?[{')X/UpdatedAt?t@VersionExpectedEffectiveAt?t
,DryRun?b>FcaPolicyAssociationIds?[s1Filters?[{/F'0MaxResults?n/NextToken?s
?FcaPolicyAssociations?[{'gS/NextToken?s
,DryRun?b1Filters?[{/F'0MaxResults?n/NextToken?s4OutpostLagIds?[s
/NextToken?s5OutpostLags?[{3OS
FLocalGatewayVirtualInterfaceIds?[s0OutpostArn?s2OutpostLagId?s-OwnerId?sEServiceLinkVirtualInterfaceIds?[s+State?s.Tags?[{')X
,DryRun?b1Filters?[{/F'/GroupIds?[s1GroupNames?[s
9PlacementGroups?[{,BN
/NextToken?s5PrefixLists?[{3R,
,Cidrs?[s2PrefixListId?s4PrefixListName?s
,DryRun?b0MaxResults?i/NextToken?s0Resources?[s
/NextToken?s4Principals?[{3SJ
)Arn?s2Statuses?[{/Ki
1Filters?[{/F'0MaxResults?i/NextToken?s.PoolIds?[s
/NextToken?s9PublicIpv4Pools?[{3T\
1Description?s8NetworkBorderGroup?s;PoolAddressRanges?[{3V),PoolId?s.Tags?[{')X7TotalAddressCount?i@TotalAvailableAddressCount?i
2AddressCount?i;AvailableAddressCount?i2FirstAddress?s1LastAddress?s
0AllRegions?b,DryRun?b1Filters?[{/F'2RegionNames?[s
1Regions?[{3WW
.Endpoint?s3Geography?[{/WY1OptInStatus?s0RegionName?s
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s?ReplaceRootVolumeTaskIds?[s
/NextToken?s@ReplaceRootVolumeTasks?[{,Fe
,DryRun?b1Filters?[{/F'3OfferingClass?s2OfferingType?s;ReservedInstancesIds?[s
;ReservedInstances?[{3Z_
6AvailabilityZone?s8AvailabilityZoneId?s2CurrencyCode?s.Duration?l)End?t0FixedPrice?n3InstanceCount?i5InstanceTenancy?s2InstanceType?s3OfferingClass?s2OfferingType?s8ProductDescription?s:RecurringCharges?[{3]i9ReservedInstancesId?s+Scope?s+Start?t+State?s.Tags?[{')X0UsagePrice?n
,Amount?n/Frequency?s
1Filters?[{/F'9ReservedInstancesId?s@ReservedInstancesListingId?s
1Filters?[{/F'/NextToken?sGReservedInstancesModificationIds?[s
/NextToken?sHReservedInstancesModifications?[{3`$
1ClientToken?s0CreateDate?t3EffectiveDate?t=ModificationResults?[{3as>ReservedInstancesIds?[{/#oEReservedInstancesModificationId?s,Status?s3StatusMessage?s0UpdateDate?t
9ReservedInstancesId?s<TargetConfiguration?{3bI
6AvailabilityZone?s8AvailabilityZoneId?s3InstanceCount?i2InstanceType?s.Platform?s+Scope?s
6AvailabilityZone?s8AvailabilityZoneId?s,DryRun?b1Filters?[{/F'8IncludeMarketplace?b5InstanceTenancy?s2InstanceType?s1MaxDuration?l6MaxInstanceCount?i0MaxResults?i1MinDuration?l/NextToken?s3OfferingClass?s2OfferingType?s8ProductDescription?sCReservedInstancesOfferingIds?[s
/NextToken?sDReservedInstancesOfferings?[{3f|
6AvailabilityZone?s8AvailabilityZoneId?s2CurrencyCode?s.Duration?l0FixedPrice?n5InstanceTenancy?s2InstanceType?s1Marketplace?b3OfferingClass?s2OfferingType?s8PricingDetails?[{3j&8ProductDescription?s:RecurringCharges?[{3]iAReservedInstancesOfferingId?s+Scope?s0UsagePrice?n
+Count?i+Price?n
,DryRun?b1Filters?[{/F'0MaxResults?n/NextToken?s=RouteServerEndpointIds?[s
/NextToken?s>RouteServerEndpoints?[{,R#
,DryRun?b1Filters?[{/F'0MaxResults?n/NextToken?s9RouteServerPeerIds?[s
/NextToken?s:RouteServerPeers?[{,Tt
,DryRun?b1Filters?[{/F'0MaxResults?n/NextToken?s5RouteServerIds?[s
/NextToken?s6RouteServers?[{,OC
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s4RouteTableIds?[s
/NextToken?s5RouteTables?[{,X,
,DryRun?b1Filters?[{/F'@FirstSlotStartTimeRange!{3pM0MaxResults?i<MaxSlotDurationInHours?i<MinSlotDurationInHours?i/NextToken?s3Recurrence!{3pj
2EarliestTime!t0LatestTime!t
/Frequency?s.Interval?i5OccurrenceDays?[i=OccurrenceRelativeToEnd?b4OccurrenceUnit?s
/NextToken?sJScheduledInstanceAvailabilitySet?[{3r?
6AvailabilityZone?s<AvailableInstanceCount?i8FirstSlotStartTime?t1HourlyPrice?s2InstanceType?s;MaxTermDurationInDays?i;MinTermDurationInDays?i5NetworkPlatform?s.Platform?s3PurchaseToken?s3Recurrence?{3u19SlotDurationInHours?iATotalScheduledInstanceHours?i
/Frequency?s.Interval?i7OccurrenceDaySet?[i=OccurrenceRelativeToEnd?b4OccurrenceUnit?s
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s;ScheduledInstanceIds?[s;SlotStartTimeRange?{3w5
2EarliestTime?t0LatestTime?t
/NextToken?s>ScheduledInstanceSet?[{3wz
6AvailabilityZone?s0CreateDate?t1HourlyPrice?s3InstanceCount?i2InstanceType?s5NetworkPlatform?s7NextSlotStartTime?t.Platform?s9PreviousSlotEndTime?t3Recurrence?{3u19ScheduledInstanceId?s9SlotDurationInHours?i1TermEndDate?t3TermStartDate?tATotalScheduledInstanceHours?i
,DryRun?b1Filters?[{/F'0MaxResults?n/NextToken?s<SecondaryInterfaceIds?[s
/NextToken?s=SecondaryInterfaces?[{3|6
3Attachment?{4%A6AvailabilityZone?s8AvailabilityZoneId?s0MacAddress?s-OwnerId?s>PrivateIpv4Addresses?[{'NS;SecondaryInterfaceArn?s:SecondaryInterfaceId?s<SecondaryInterfaceType?s8SecondaryNetworkId?s:SecondaryNetworkType?s7SecondarySubnetId?s5SourceDestCheck?b,Status?s.Tags?[{')X
0AttachTime?t2AttachmentId?s9DeleteOnTermination?b1DeviceIndex?n0InstanceId?s5InstanceOwnerId?s6NetworkCardIndex?n,Status?s
,DryRun?b1Filters?[{/F'0MaxResults?n/NextToken?s:SecondaryNetworkIds?[s
/NextToken?s;SecondaryNetworks?[{,_P
,DryRun?b1Filters?[{/F'0MaxResults?n/NextToken?s9SecondarySubnetIds?[s
/NextToken?s:SecondarySubnets?[{,c:
,DryRun?b.GroupId![s
CSecurityGroupReferenceSet?[{4)c
-GroupId?s6ReferencingVpcId?s6TransitGatewayId?s<VpcPeeringConnectionId?s
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s;SecurityGroupRuleIds?[s
/NextToken?s<SecurityGroupRules?[{(9Z
,DryRun?b1Filters?[{/F'0MaxResults?n/NextToken?s
/NextToken?sFSecurityGroupVpcAssociations?[{4,o
-GroupId?s2GroupOwnerId?s+State?s1StateReason?s+VpcId?s0VpcOwnerId?s
,DryRun?b1Filters?[{/F'/GroupIds?[s1GroupNames?[s0MaxResults?i/NextToken?s
/NextToken?s8SecurityGroups?[{4.m
1Description?s-GroupId?s/GroupName?s7IpPermissions?[{(5u=IpPermissionsEgress?[{(5u-OwnerId?s6SecurityGroupArn?s.Tags?[{')X+VpcId?s
,DryRun?b1Filters?[{/F'0MaxResults?n/NextToken?sEServiceLinkVirtualInterfaceIds?[s
/NextToken?sFServiceLinkVirtualInterfaces?[{41e
8ConfigurationState?s2LocalAddress?s0OutpostArn?s/OutpostId?s2OutpostLagId?s-OwnerId?s1PeerAddress?s0PeerBgpAsn?nDServiceLinkVirtualInterfaceArn?sCServiceLinkVirtualInterfaceId?s.Tags?[{')X*Vlan?n
/Attribute!s,DryRun?b0SnapshotId!s
ACreateVolumePermissions?[{0l\6ProductCodes?[{0ln0SnapshotId?s
/NextToken?s>SnapshotTierStatuses?[{45L
:ArchivalCompleteTime?t@LastTieringOperationStatus?sFLastTieringOperationStatusDetail?s9LastTieringProgress?i:LastTieringStartTime?t-OwnerId?s7RestoreExpiryTime?t0SnapshotId?s,Status?s1StorageTier?s.Tags?[{')X.VolumeId?s
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s/OwnerIds?[s:RestorableByUserIds?[s2SnapshotIds?[s
/NextToken?s3Snapshots?[{,g[
,DryRun?b0MaxResults?i/NextToken?s8SpotFleetRequestId!s
9ActiveInstances?[{0\?/NextToken?s8SpotFleetRequestId?s
,DryRun?b/EventType?s0MaxResults?i/NextToken?s8SpotFleetRequestId!s/StartTime!t
8HistoryRecords?[{0Z,7LastEvaluatedTime?t/NextToken?s8SpotFleetRequestId?s/StartTime?t
,DryRun?b0MaxResults?i/NextToken?s:SpotFleetRequestIds?[s
/NextToken?sASpotFleetRequestConfigs?[{4=U
4ActivityStatus?s0CreateTime?t?SpotFleetRequestConfig?{4>n8SpotFleetRequestId?s;SpotFleetRequestState?s.Tags?[{')X
8AllocationStrategy?s1ClientToken?s-Context?sEExcessCapacityTerminationPolicy?s7FulfilledCapacity?n2IamFleetRole!sBInstanceInterruptionBehavior?s=InstancePoolsToUseCount?i>LaunchSpecifications?[{4E>?LaunchTemplateConfigs?[{4IU<LoadBalancersConfig?{4KZ@OnDemandAllocationStrategy?s?OnDemandFulfilledCapacity?n;OnDemandMaxTotalPrice?s<OnDemandTargetCapacity?i?ReplaceUnhealthyInstances?bBSpotMaintenanceStrategies?{)yn7SpotMaxTotalPrice?s/SpotPrice?s;TagSpecifications?[{')=4TargetCapacity!i<TargetCapacityUnitType?sFTerminateInstancesWithExpiration?b*Type?s/ValidFrom?t0ValidUntil?t
4AddressingType?s=BlockDeviceMappings?[{*7W2EbsOptimized?b;IamInstanceProfile?{'ZM-ImageId?s=InstanceRequirements?{*&A2InstanceType?s.KernelId?s-KeyName?s3Monitoring?{+)\;NetworkInterfaces?[{+E?2Placement?{4Hp/RamdiskId?s8SecurityGroups?[{,7i/SpotPrice?s.SubnetId?s;TagSpecifications?[{')=.UserData?s6WeightedCapacity?n
6AvailabilityZone?s8AvailabilityZoneId?s/GroupName?s-Tenancy?s
DLaunchTemplateSpecification?{*#c3Overrides?[{4J-
6AvailabilityZone?s8AvailabilityZoneId?s=InstanceRequirements?{*&A2InstanceType?s.Priority?n/SpotPrice?s.SubnetId?s6WeightedCapacity?n
CClassicLoadBalancersConfig?{4L9;TargetGroupsConfig?{4LU
>ClassicLoadBalancers?[{/WY
6TargetGroups?[{4Li
)Arn?s
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s=SpotInstanceRequestIds?[s
/NextToken?s>SpotInstanceRequests?[{4N/
<ActualBlockHourlyPrice?s;AvailabilityZoneGroup?s:BlockDurationMinutes?i0CreateTime?t.Fault?{'5C0InstanceId?sBInstanceInterruptionBehavior?s1LaunchGroup?s<LaunchSpecification?{4R+>LaunchedAvailabilityZone?s@LaunchedAvailabilityZoneId?s8ProductDescription?s;SpotInstanceRequestId?s/SpotPrice?s+State?s/Status?{4U,.Tags?[{')X*Type?s/ValidFrom?t0ValidUntil?t
4AddressingType?s=BlockDeviceMappings?[{*7W2EbsOptimized?b;IamInstanceProfile?{'ZM-ImageId?s2InstanceType?s.KernelId?s-KeyName?s3Monitoring?{4Tf;NetworkInterfaces?[{+E?2Placement?{4Hp/RamdiskId?s8SecurityGroups?[{,7i.SubnetId?s.UserData?s
-Enabled!b8MetricCategoryIds?[s
*Code?s-Message?s0UpdateTime?t
6AvailabilityZone?s8AvailabilityZoneId?s,DryRun?b-EndTime?t1Filters?[{/F'4InstanceTypes?[s0MaxResults?i/NextToken?s:ProductDescriptions?[s/StartTime?t
/NextToken?s:SpotPriceHistory?[{4WR
6AvailabilityZone?s8AvailabilityZoneId?s2InstanceType?s8ProductDescription?s/SpotPrice?s/Timestamp?t
,DryRun?b0MaxResults?i/NextToken?s+VpcId!s
/NextToken?s?StaleSecurityGroupSet?[{4YW
1Description?s-GroupId?s/GroupName?s<StaleIpPermissions?[{4ZbBStaleIpPermissionsEgress?[{4Zb+VpcId?s
.FromPort?i0IpProtocol?s/IpRanges?[s4PrefixListIds?[s,ToPort?i:UserIdGroupPairs?[{(8$
/NextToken?s?StoreImageTaskResults?[{4\-
+AmiId?s,Bucket?s8ProgressPercentage?i1S3objectKey?s<StoreTaskFailureReason?s4StoreTaskState?s3TaskStartTime?t
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s0SubnetIds?[s
/NextToken?s1Subnets?[{)M$
/NextToken?s.Tags?[{4^Y
)Key?s0ResourceId?s2ResourceType?s+Value?s
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s;TrafficMirrorFilterId?sATrafficMirrorFilterRuleIds?[s
/NextToken?sBTrafficMirrorFilterRules?[{,x_
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s=TrafficMirrorFilterIds?[s
/NextToken?s>TrafficMirrorFilters?[{,wC
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s>TrafficMirrorSessionIds?[s
/NextToken?s?TrafficMirrorSessions?[{-&]
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s=TrafficMirrorTargetIds?[s
/NextToken?s>TrafficMirrorTargets?[{-*]
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?sBTransitGatewayAttachmentIds?[s
/NextToken?sCTransitGatewayAttachments?[{4ey
4Association?{4h)2CreationTime?t7NatGatewaySupport?s0ResourceId?s5ResourceOwnerId?s2ResourceType?s+State?s.Tags?[{')X@TransitGatewayAttachmentId?s6TransitGatewayId?s;TransitGatewayOwnerId?s
+State?sATransitGatewayPolicyTableId?s@TransitGatewayRouteTableId?s
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?sCTransitGatewayConnectPeerIds?[s
/NextToken?sDTransitGatewayConnectPeers?[{-9_
/NextToken?s@TransitGatewayConnects?[{-6'
,DryRun?b1Filters?[{/F'0MaxResults?n/NextToken?sFTransitGatewayMeteringPolicyIds?[s
/NextToken?sHTransitGatewayMeteringPolicies?[{->:
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?sGTransitGatewayMulticastDomainIds?[s
/NextToken?sHTransitGatewayMulticastDomains?[{-IJ
/NextToken?sJTransitGatewayPeeringAttachments?[{'2_
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?sCTransitGatewayPolicyTableIds?[s
/NextToken?sDTransitGatewayPolicyTables?[{-M?
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?sNTransitGatewayRouteTableAnnouncementIds?[s
/NextToken?sOTransitGatewayRouteTableAnnouncements?[{-[N
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?sBTransitGatewayRouteTableIds?[s
/NextToken?sCTransitGatewayRouteTables?[{-XK
/NextToken?sFTransitGatewayVpcAttachments?[{'5w
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s8TransitGatewayIds?[s
/NextToken?s9TransitGateways?[{-/Z
5AssociationIds?[s,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s
?InterfaceAssociations?[{'tW/NextToken?s
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s@VerifiedAccessEndpointIds?[s;VerifiedAccessGroupId?s>VerifiedAccessInstanceId?s
/NextToken?sAVerifiedAccessEndpoints?[{-f8
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s=VerifiedAccessGroupIds?[s>VerifiedAccessInstanceId?s
/NextToken?s>VerifiedAccessGroups?[{-lP
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s@VerifiedAccessInstanceIds?[s
?LoggingConfigurations?[{4zJ/NextToken?s
3AccessLogs?{4zv>VerifiedAccessInstanceId?s
7CloudWatchLogs?{4{u9IncludeTrustContext?b<KinesisDataFirehose?{4|E0LogVersion?s+S3?{4|u
7DeliveryStatus?{'5C-Enabled?b.LogGroup?s
7DeliveryStatus?{'5C4DeliveryStream?s-Enabled?b
0BucketName?s1BucketOwner?s7DeliveryStatus?{'5C-Enabled?b,Prefix?s
/NextToken?sAVerifiedAccessInstances?[{(%w
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?sEVerifiedAccessTrustProviderIds?[s
/NextToken?sFVerifiedAccessTrustProviders?[{()I
/Attribute!s,DryRun?b.VolumeId!s
5AutoEnableIO?{1J_6ProductCodes?[{0ln.VolumeId?s
,DryRun?b1Filters?[{/F'=IncludeManagedResources?b0MaxResults?i/NextToken?s0VolumeIds?[s
/NextToken?s8VolumeStatuses?[{5'p
1Actions?[{5)r<AttachmentStatuses?[{5*D6AvailabilityZone?s8AvailabilityZoneId?s0Events?[{5*bDInitializationStatusDetails?{5+Q1Operator?{(\|0OutpostArn?s.VolumeId?s5VolumeStatus?{5,;
*Code?s1Description?s-EventId?s/EventType?s
0InstanceId?s3IoPerformance?s
1Description?s-EventId?s/EventType?s0InstanceId?s.NotAfter?t/NotBefore?t
FEstimatedTimeToCompleteInSeconds?n8InitializationType?s.Progress?n
1Details?[{5,S,Status?s
*Name?s,Status?s
/NextToken?s1Volumes?[{-w7
/NextToken?s>VolumesModifications?[{5-M
-EndTime?t7ModificationState?s1Operator?{(\|2OriginalIops?i@OriginalMultiAttachEnabled?b2OriginalSize?i8OriginalThroughput?i8OriginalVolumeType?s.Progress?l/StartTime?t3StatusMessage?s0TargetIops?i>TargetMultiAttachEnabled?b0TargetSize?i6TargetThroughput?i6TargetVolumeType?s.VolumeId?s
/Attribute!s,DryRun?b+VpcId!s
;EnableDnsHostnames?{1J_9EnableDnsSupport?{1J_IEnableNetworkAddressUsageMetrics?{1J_+VpcId?s
,DryRun?b3ExclusionIds?[s1Filters?[{/F'0MaxResults?n/NextToken?s
/NextToken?sHVpcBlockPublicAccessExclusions?[{.'v
DVpcBlockPublicAccessOptions?{53`
2AwsAccountId?s/AwsRegion?s7ExclusionsAllowed?s>InternetGatewayBlockMode?s9LastUpdateTimestamp?t/ManagedBy?s,Reason?s+State?s
,DryRun?b1Filters?[{/F'-VpcIds?[s
.Vpcs?[{55X
8ClassicLinkEnabled?b.Tags?[{')X+VpcId?s
0MaxResults?i/NextToken?s-VpcIds?[s
/NextToken?s.Vpcs?[{56c
=ClassicLinkDnsSupported?b+VpcId?s
,DryRun?b1Filters?[{/F'0MaxResults?n/NextToken?s>VpcEncryptionControlIds?[s-VpcIds?[s
/NextToken?s?VpcEncryptionControls?[{)UV
,DryRun?b1Filters?[{/F'0MaxResults?n/NextToken?s5VpcEndpointIds?[s
/NextToken?sAVpcEndpointAssociations?[{59e
EAssociatedResourceAccessibility?s;AssociatedResourceArn?s1DnsEntry?{.4J1FailureCode?s3FailureReason?s(Id?s8PrivateDnsEntry?{.4JCResourceConfigurationGroupArn?s7ServiceNetworkArn?s8ServiceNetworkName?s.Tags?[{')X3VpcEndpointId?s
>ConnectionNotificationId?s,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s
CConnectionNotificationSet?[{.6|/NextToken?s
/NextToken?s@VpcEndpointConnections?[{5>+
7CreationTimestamp?t4DnsEntries?[{.4J>GatewayLoadBalancerArns?[s3IpAddressType?s>NetworkLoadBalancerArns?[s?PayerResponsibilities?[{.5$/ServiceId?s.Tags?[{')X=VpcEndpointConnectionId?s3VpcEndpointId?s6VpcEndpointOwner?s7VpcEndpointRegion?s6VpcEndpointState?s
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s1ServiceIds?[s
/NextToken?s?ServiceConfigurations?[{.;Q
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s/ServiceId!s
;AllowedPrincipals?[{5C6/NextToken?s
/Principal?s3PrincipalType?s/ServiceId?s9ServicePermissionId?s.Tags?[{')X
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s3ServiceNames?[s5ServiceRegions?[s
/NextToken?s8ServiceDetails?[{5EQ3ServiceNames?[s
8AcceptanceRequired?b:AvailabilityZoneIds?[s8AvailabilityZones?[s;BaseEndpointDnsNames?[s9ManagesVpcEndpoints?b+Owner?s9PayerResponsibility?s4PrivateDnsName?sEPrivateDnsNameVerificationState?s9PrivateDnsNames?[{5I?/ServiceId?s1ServiceName?s3ServiceRegion?s5ServiceType?[{.@*>SupportedIpAddressTypes?[s.Tags?[{')X@VpcEndpointPolicySupported?b
4PrivateDnsName?s
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s5VpcEndpointIds?[s
/NextToken?s6VpcEndpoints?[{./W
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s>VpcPeeringConnectionIds?[s
/NextToken?s?VpcPeeringConnections?[{'9y
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s-VpcIds?[s
/NextToken?s.Vpcs?[{)S6
,DryRun?b1Filters?[{/F'0MaxResults?n/NextToken?s9VpnConcentratorIds?[s
/NextToken?s:VpnConcentrators?[{.BA
,DryRun?b1Filters?[{/F'7VpnConnectionIds?[s
8VpnConnections?[{.Nx
,DryRun?b1Filters?[{/F'4VpnGatewayIds?[s
5VpnGateways?[{.]_
,DryRun?b0InstanceId!s+VpcId!s
,DryRun?b-ImageId!s2WatermarkKey!s
2AttachmentId!s,DryRun?b+Force?b
,Device?s,DryRun?b+Force?b0InstanceId?s.VolumeId!s
2AllocationId!s,DryRun?b
@AllowedImagesSettingsState?s
1ClientToken?s,DryRun?b2InstanceIds?[s
;SuccessfulResults?[{5Rb=UnsuccessfulResults?[{5S.
0InstanceId?s.ResumeAt?t0SuppressAt?t
0InstanceId?s,Reason?s.ResumeAt?t0SuppressAt?t
1Destination?s,DryRun?b,Metric?s,Source?s/Statistic?s
,Output?b
1ClientToken?s,DryRun?b
;CapacityManagerStatus?s9OrganizationsAccess?b
<EbsEncryptionByDefault?b
,DryRun?b+Force?b-ImageId!s
:AvailabilityZoneIds?[s8AvailabilityZones?[s,DryRun?b8SourceSnapshotIds![s
4Successful?[{0VI6Unsuccessful?[{5V|
HFastSnapshotRestoreStateErrors?[{5WU0SnapshotId?s
6AvailabilityZone?s8AvailabilityZoneId?s.Error?{'5C
AImageBlockPublicAccessState?s
,Return?s1ReturnValue?s
,DryRun?b2InstanceIds![s
3Instances?[{1S0
=DelegatedAdminAccountId!s,DryRun?b
-Success?b
,DryRun?b2IpamPolicyId!s:OrganizationTargetId?s
,DryRun?b3RouteServerId!s2RouteTableId!s
?RouteServerPropagation?{5['
3RouteServerId?s2RouteTableId?s+State?s
@SerialConsoleAccessEnabled?b
,DryRun?b@TransitGatewayAttachmentId?sLTransitGatewayRouteTableAnnouncementId?s@TransitGatewayRouteTableId!s
4Propagation?{5]8
0ResourceId?s2ResourceType?s+State?s@TransitGatewayAttachmentId?sLTransitGatewayRouteTableAnnouncementId?s@TransitGatewayRouteTableId?s
,DryRun?b/GatewayId!s2RouteTableId!s
+VpcId?s
3AssociationId?s,DryRun?b.PublicIp?s
3AssociationId!s9ClientVpnEndpointId!s,DryRun?b
3AssociationId!s
,DryRun?bHIpamResourceDiscoveryAssociationId!s
5AssociationIds![s,DryRun?b=MaxDrainDurationSeconds?i2NatGatewayId!s
,DryRun?b>FcaPolicyAssociationIds![s
IFcaPolicyDisassociationFailures?[{'g'?FcaPolicyDisassociations?[s
3AssociationId!s,DryRun?b
3AssociationId!s1ClientToken?s,DryRun?b
1ClientToken?s,Return?b1ReturnValue?b
2AllocationId!s,DryRun?b7TransferAccountId!s
@AllowedImagesSettingsState!s,DryRun?b
1ClientToken?s,DryRun?b5DurationSeconds?n2InstanceIds?[s
1ClientToken?s,DryRun?b9OrganizationsAccess?b
,DryRun?b-ImageId!s7LaunchTemplate?{5g79MaxParallelLaunches?i2ResourceType?s>SnapshotConfiguration?{0Ud
6LaunchTemplateId?s8LaunchTemplateName?s-Version!s
,DryRun?bAImageBlockPublicAccessState!s
1DeprecateAt!t,DryRun?b-ImageId!s
,DryRun?b-ImageId!s2WithCooldown?b
,DryRun?b2InstanceIds![s:SqlServerCredentials?s
1ChildHandle!s1ClientToken?s,DryRun?bGIpamInternetRegistryAssociationId!s2ParentBpkiTa!s2ParentHandle!s1RpkiVersion!s0ServiceUri!s
2IpamPolicyId?s
,DryRun?b+State!s
?CertificateRevocationList?s/Status?{'5C
9ClientConfiguration?s
1ClientToken?s1Description?s5DiskImageFormat!s,DryRun?b-ImageId!s.RoleName?s9S3ExportLocation!{5mK;TagSpecifications?[{')=
.S3Bucket!s.S3Prefix?s
1Description?s5DiskImageFormat?s7ExportImageTaskId?s-ImageId?s.Progress?s.RoleName?s9S3ExportLocation?{0R(,Status?s3StatusMessage?s.Tags?[{')X
,DryRun?b1Filters?[{/F'.S3Bucket!s@TransitGatewayRouteTableId!s
0S3Location?s
,DryRun?b>VerifiedAccessInstanceId!s
;DeviceTrustProviders?[s?OpenVpnConfigurations?[{5qv,Region?s:UserTrustProvider?{5r3>VerifiedAccessInstanceId?s-Version?s
,Config?s0Routes?[{2Qt
;AuthorizationEndpoint?s.ClientId?s2ClientSecret?s,Issuer?s1PkceEnabled?b>PublicSigningKeyEndpoint?s,Scopes?s3TokenEndpoint?s*Type?s6UserInfoEndpoint?s
,DryRun?b5VpnConnectionId!s?VpnTunnelOutsideIpAddress!s
>ActiveVpnTunnelStatus?{5tk
0IkeVersion?s3Phase1DHGroup?n?Phase1EncryptionAlgorithm?s>Phase1IntegrityAlgorithm?s3Phase2DHGroup?n?Phase2EncryptionAlgorithm?s>Phase2IntegrityAlgorithm?s8ProvisioningStatus?s>ProvisioningStatusReason?s
7ImageCriteria?[{5wR/ManagedBy?s+State?s
>CreationDateCondition?{5yBADeprecationTimeCondition?{5y]1ImageNames?[s5ImageProviders?[s9ImageWatermarks?[{5y{>MarketplaceProductCodes?[s<ScanResultCondition?{5{3
=MaximumDaysSinceCreated?n
@MaximumDaysSinceDeprecated?n
HMaximumDaysSinceSourceImageCreated?nFMaximumDaysSinceWatermarkCreated?n7SourceImageRegion?s2WatermarkKey?s
FMaxDaysSinceCriticalFixAvailable?nBMaxDaysSinceHighFixAvailable?nKMaxDaysSinceInformationalFixAvailable?nAMaxDaysSinceLastFindingScan?nAMaxDaysSinceLowFixAvailable?nDMaxDaysSinceMediumFixAvailable?n:MaximumSeverityLabel?s
4CertificateArn!s,DryRun?b
9AssociatedRoles?[{6$6
7AssociatedRoleArn?s=CertificateS3BucketName?s<CertificateS3ObjectKey?s8EncryptionKmsKeyId?s
,DryRun?b0MaxResults?i/NextToken?s,PoolId!s
>Ipv6CidrAssociations?[{6&3/NextToken?s
8AssociatedResource?s.Ipv6Cidr?s
5DataQueries?[{6'E,DryRun?b-EndTime?t0MaxResults?i/NextToken?s/StartTime?t
1Destination?s(Id?s,Metric?s,Period?s,Source?s/Statistic?s
7DataResponses?[{6(G/NextToken?s
1Destination?s(Id?s,Metric?s6MetricPoints?[{6);,Period?s,Source?s/Statistic?s
-EndDate?t/StartDate?t,Status?s+Value?n
;CapacityManagerStatus?s5DataExportCount?n@EarliestDatapointTimestamp?t5IngestionStatus?s<IngestionStatusMessage?s>LatestDatapointTimestamp?t9OrganizationsAccess?b
,DryRun?b-EndTime!t2FilterBy?[{6,d.GroupBy?[s0MaxResults?n2MetricNames![s/NextToken?s,Period!n/StartTime!t
;DimensionCondition?{6-#
0Comparison?s/Dimension?s-Values?[s
;MetricDataResults?[{6-l/NextToken?s
2Dimension?{6.A6MetricValues?[{62Y/Timestamp?t
/AccountId?s1AccountName?s8AvailabilityZoneId?s4InstanceFamily?s6InstancePlatform?s2InstanceType?s4ReservationArn?s@ReservationCreateTimestamp?t<ReservationEndDateType?s=ReservationEndTimestamp?t3ReservationId?sFReservationInstanceMatchCriteria?s?ReservationStartTimestamp?t6ReservationState?s5ReservationType?sEReservationUnusedFinancialOwner?s4ResourceRegion?s.Tags?[{')X-Tenancy?s
,Metric?s+Value?n
,DryRun?b-EndTime!t2FilterBy?[{6,d.GroupBy![s0MaxResults?n2MetricNames![s/NextToken?s/StartTime!t
@MetricDimensionResults?[{6.A/NextToken?s
,DryRun?b0MaxResults?n/NextToken?s
@CapacityManagerTagKeys?[{656/NextToken?s
=CapacityManagerProvided?b@EarliestDatapointTimestamp?t,Status?s3StatusMessage?s,TagKey?s
4CapacityAmount!nBCapacityAvailabilityZoneIds![s2CapacityUnit!s,DryRun?bIInstanceRequirementsWithMetadata?{67i4InstanceTypes?[s0MarketType!s
8ArchitectureTypes?[s=InstanceRequirements?{)*\:VirtualizationTypes?[s
4AggregateScore?sMCapacityManagerSupportabilityScores?[{698
8AvailabilityZoneId?s2InstanceType?s+Score?s
;CapacityReservationId!s,DryRun?b0MaxResults?i/NextToken?s
<AvailableInstanceCount?i;CapacityReservationId?s2InstanceType?s8InstanceUsages?[{6<\3Interruptible?bHInterruptibleCapacityAllocation?{(t:9InterruptionInfo?{(u]/NextToken?s+State?s8TotalInstanceCount?i
/AccountId?s7UsedInstanceCount?i
9ClientVpnEndpointId?s1Description?s4PolicyDocument?s0ShadowMode?s,Status?s
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s,PoolId!s
;CoipAddressUsages?[{6?B0CoipPoolId?s>LocalGatewayRouteTableId?s/NextToken?s
2AllocationId?s2AwsAccountId?s0AwsService?s*CoIp?s
,DryRun?b0InstanceId!s,Latest?b
0InstanceId?s,Output?s/Timestamp?t
,DryRun?b0InstanceId!s,WakeUp?b
/ImageData?s0InstanceId?s
<AttributeSummaries?[{6Bl-EndTime?t6NumberOfAccounts?n<NumberOfFailedAccounts?n.ReportId?s.S3Bucket?s.S3Prefix?s/StartTime?t.TargetId?s
3AttributeName?s7MostFrequentValue?s=NumberOfMatchedAccounts?n?NumberOfUnmatchedAccounts?n;RegionalSummaries?[{6D+
=NumberOfMatchedAccounts?n?NumberOfUnmatchedAccounts?n0RegionName?s
,DryRun?b4InstanceFamily!s
JInstanceFamilyCreditSpecification?{6EX
0CpuCredits?s4InstanceFamily?s
.KmsKeyId?s
<EbsEncryptionByDefault?b-SseType?s
7IpamPolicyEnabled?b2IpamPolicyId?s/ManagedBy?s
DConfigDeliveryS3DestinationArn!s,DryRun?b/FlowLogId!s:IntegrateServices!{6Gq
<AthenaIntegrations?[{6H1
GIntegrationResultS3DestinationArn!s6PartitionEndDate?t<PartitionLoadFrequency!s8PartitionStartDate?t
,Result?s
CCapacityReservationGroups?[{6It/NextToken?s
.GroupArn?s-OwnerId?s
0HostIdSet![s0OfferingId!s
2CurrencyCode?s2Purchase?[{6K76TotalHourlyPrice?s7TotalUpfrontPrice?s
2CurrencyCode?s.Duration?i0HostIdSet?[s7HostReservationId?s1HourlyPrice?s4InstanceFamily?s3PaymentOption?s2UpfrontPrice?s
>ImageAncestryEntries?[{6Ls
2CreationDate?t-ImageId?s5ImageOwnerAlias?s3SourceImageId?s7SourceImageRegion?s
AImageBlockPublicAccessState?s/ManagedBy?s
,DryRun?b-ImageId!s0MaxResults?n/NextToken?s
7ImageFindings?[{6O./NextToken?s
5FirstObservedAt?t2FixAvailable?b,Paths?[s+Score?n3SeverityLabel?s0SnapshotId?s+Title?s/UpdatedAt?t
5AccountLevel?{6PK
2HttpEndpoint?s=HttpPutResponseHopLimit?i0HttpTokens?s8HttpTokensEnforced?s:InstanceMetadataTags?s/ManagedBy?s=ManagedExceptionMessage?s
,DryRun?b0InstanceId!s/KeyFormat!s-KeyType!s
0InstanceId?s/KeyFormat?s-KeyType?s.KeyValue?s
8ArchitectureTypes![s-Context?s,DryRun?b=InstanceRequirements!{)iy0MaxResults?i/NextToken?s:VirtualizationTypes![s
7InstanceTypes?[{1:`/NextToken?s
,DryRun?b0InstanceId!s
0InstanceId?s.UefiData?s
*Cidr!s,DryRun?b-EndTime?t1IpamScopeId!s0MaxResults?i/NextToken?s/StartTime?t+VpcId?s
8HistoryRecords?[{6VP/NextToken?s
2ResourceCidr?s>ResourceComplianceStatus?s0ResourceId?s2ResourceName?s;ResourceOverlapStatus?s5ResourceOwnerId?s4ResourceRegion?s2ResourceType?s4SampledEndTime?t6SampledStartTime?t+VpcId?s
5DiscoveryRegion!s,DryRun?b1Filters?[{/F'=IpamResourceDiscoveryId!s0MaxResults?i/NextToken?s
@IpamDiscoveredAccounts?[{6Z,/NextToken?s
/AccountId?s5DiscoveryRegion?s6FailureReason?{'5C@LastAttemptedDiscoveryTime?tALastSuccessfulDiscoveryTime?t:OrganizationalUnitId?s
3AddressRegion!s,DryRun?b1Filters?[{/F'=IpamResourceDiscoveryId!s0MaxResults?i/NextToken?s
GIpamDiscoveredPublicAddresses?[{6]A/NextToken?s6OldestSampleTime?t
-Address?s9AddressAllocationId?s4AddressOwnerId?s3AddressRegion?s1AddressType?s7AssociationStatus?s0InstanceId?s=IpamResourceDiscoveryId?s8NetworkBorderGroup?sANetworkInterfaceDescription?s8NetworkInterfaceId?s6PublicIpv4PoolId?s0SampleTime?t8SecurityGroups?[{,7i-Service?s5ServiceResource?s.SubnetId?s-Tags?{6`t+VpcId?s
1EipTags?[{')X
,DryRun?b1Filters?[{/F'=IpamResourceDiscoveryId!s0MaxResults?i/NextToken?s4ResourceRegion!s
EIpamDiscoveredResourceCidrs?[{6bZ/NextToken?s
8AvailabilityZoneId?s.IpSource?s-IpUsage?n=IpamResourceDiscoveryId?sFNetworkInterfaceAttachmentStatus?s2ResourceCidr?s0ResourceId?s5ResourceOwnerId?s4ResourceRegion?s6ResourceTags?[{')X2ResourceType?s0SampleTime?t.SubnetId?s+VpcId?s
,DryRun?b1Filters?[{/F'=IpamResourceDiscoveryId!s0MaxResults?n/NextToken?s4ResourceRegion!s
>IpamDiscoveredRoutes?[{6f_/NextToken?s
7AdvertisementType?s)Asn?s*Cidr?s0IpamPoolId?s=IpamResourceDiscoveryId?s8NetworkBorderGroup?s,PoolId?s5ResourceOwnerId?s4ResourceRegion?s0SampleTime?t+State?s
,DryRun?b1Filters?[{/F'GIpamInternetRegistryAssociationId!s0MaxResults?n/NextToken?s
MIpamInternetRegistryAssociationAsns?[{6i|/NextToken?s
)Asn?s4LastObservedAt?t
NIpamInternetRegistryAssociationCidrs?[{6jr/NextToken?s
*Cidr?s4LastObservedAt?t
,DryRun?b1Filters?[{/F'2IpamPolicyId!s,Locale?s0MaxResults?n/NextToken?s2ResourceType?s
=IpamPolicyDocuments?[{6lV/NextToken?s
9AllocationRules?[{6m:2IpamPolicyId?s,Locale?s2ResourceType?s
6SourceIpamPoolId?s
,DryRun?b1Filters?[{/F'2IpamPolicyId!s0MaxResults?n/NextToken?s
/NextToken?s=OrganizationTargets?[{6n[
:OrganizationTargetId?s
,DryRun?b1Filters?[{/F':IpamPoolAllocationId?s0IpamPoolId!s0MaxResults?i/NextToken?s
,DryRun?b1Filters?[{/F'0IpamPoolId!s0MaxResults?i/NextToken?s
7IpamPoolCidrs?[{/9A/NextToken?s
,DryRun?b1Filters?[{/F'>IpamPrefixListResolverId!s0MaxResults?n/NextToken?s
/NextToken?s/Rules?[{6r$
4Conditions?[{6rk1IpamScopeId?s2ResourceType?s.RuleType?s0StaticCidr?s
*Cidr?s0IpamPoolId?s/Operation?s0ResourceId?s3ResourceOwner?s4ResourceRegion?s4ResourceTag?{')X
,DryRun?b>IpamPrefixListResolverId!sCIpamPrefixListResolverVersion!n0MaxResults?n/NextToken?s
1Entries?[{2Qt/NextToken?s
,DryRun?b1Filters?[{/F'>IpamPrefixListResolverId!sEIpamPrefixListResolverVersions?[n0MaxResults?n/NextToken?s
HIpamPrefixListResolverVersions?[{6v|/NextToken?s
-Version?n
,DryRun?b1Filters?[{/F'0IpamPoolId?s1IpamScopeId!s0MaxResults?i/NextToken?s0ResourceId?s3ResourceOwner?s4ResourceTag?{')X2ResourceType?s
;IpamResourceCidrs?[{6y'/NextToken?s
8AvailabilityZoneId?s6ComplianceStatus?s-IpUsage?n,IpamId?s0IpamPoolId?s1IpamScopeId?s5ManagementState?s3OverlapStatus?s2ResourceCidr?s0ResourceId?s2ResourceName?s5ResourceOwnerId?s4ResourceRegion?s6ResourceTags?[{')X2ResourceType?s+VpcId?s
*Cidr?s,DryRun?bGIpamInternetRegistryAssociationId!s0MaxResults?n/NextToken?s
GIpamRouteOriginAuthorizations?[{7#//NextToken?s
)Asn?s*Cidr?s/MaxLength?n
,DryRun?b1Filters?[{/F',IpamId!s0MaxResults?n/NextToken?s
,IpamId?s/NextToken?sARouteProtectionFindings?[{7$]
7AdvertisementType?s)Asn?s*Cidr?s0IpamPoolId?s8NetworkBorderGroup?s,PoolId?s5ResourceOwnerId?s4ResourceRegion?s3RoaSampleTime?t.Roas?[{7&y7RouteOverlaps?[{7'P0RpkiStatus?s2RpkiStrength?s0SampleTime?t+State?s
)Asn?s0Expiration?t+Match?b/MaxLength?n,Prefix?s
)Asn?s0DetectedAt?t,Prefix?s
8ChronologicalOrder?s-DeltaId?s,DryRun?b-EndTime?tGIpamInternetRegistryAssociationId!s0MaxResults?n/NextToken?s/StartTime?t
MIpamRoutingPolicyRegistrationDeltas?[{(?s/NextToken?s
HIpamRoutingPolicyRegistrations?[{7*D/NextToken?s
+Asns?[s*Cidr?s1Description?s3LatestDeltaId?s/MaxLength?nEPermitMoreSpecificAnnouncements?b+State?s
;LaunchTemplateData?{+;N
,DryRun?b0MaxResults?i/NextToken?s2PrefixListId!s
/NextToken?s@PrefixListAssociations?[{7,i
0ResourceId?s3ResourceOwner?s
,DryRun?b0MaxResults?i/NextToken?s2PrefixListId!s3TargetVersion?l
1Entries?[{7.0/NextToken?s
*Cidr?s1Description?s
3Visibility?{7.W
7DefaultVisibility?s
,DryRun?b0MaxResults?iJNetworkInsightsAccessScopeAnalysisId!s/NextToken?s
:AnalysisFindings?[{70^4AnalysisStatus?sJNetworkInsightsAccessScopeAnalysisId?s/NextToken?s
;FindingComponents?[{3:%/FindingId?sJNetworkInsightsAccessScopeAnalysisId?sBNetworkInsightsAccessScopeId?s
JNetworkInsightsAccessScopeContent?{,#^
,DryRun?b1FcaPolicyId!s8VersionsToInclude?[n
;FcaPolicyVersions?[{73)
/CreatedAt?t1Description?s9ExpectedEffectiveAt?t1FcaPolicyId?sBInstanceFcaPolicyDocument?{,>_=NatFcaPolicyDocument?{,>_9NetworkResourceType?s=PcxFcaPolicyDocument?{,>_5ShowBackEnabled?b-Version?n
0InstanceId?s2PasswordData?s/Timestamp?t
2CurrencyCode?s5IsValidExchange?bIOutputReservedInstancesWillExpireAt?t0PaymentDue?sDReservedInstanceValueRollup?{78IBReservedInstanceValueSet?[{79,GTargetConfigurationValueRollup?{78IETargetConfigurationValueSet?[{79X=ValidationFailureReason?s
1HourlyPrice?s9RemainingTotalValue?s;RemainingUpfrontValue?s
9ReservationValue?{78I8ReservedInstanceId?s
9ReservationValue?{78I<TargetConfiguration?{7:.
3InstanceCount?i0OfferingId?s
ARouteServerAssociations?[{'il
,DryRun?b3RouteServerId!s2RouteTableId?s
ARouteServerPropagations?[{5['
,DryRun?b1Filters?[{/F'0MaxResults?n/NextToken?s3RouteServerId!s
8AreRoutesPersisted?b/NextToken?s0Routes?[{7<o
.AsPaths?[s)Med?n/NextHopIp?s,Prefix?sBRouteInstallationDetails?[{7>;;RouteServerEndpointId?s7RouteServerPeerId?s1RouteStatus?s
=RouteInstallationStatus?sCRouteInstallationStatusReason?s2RouteTableId?s
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s+VpcId!s
/NextToken?s>SecurityGroupForVpcs?[{7@2
1Description?s-GroupId?s/GroupName?s-OwnerId?s2PrimaryVpcId?s.Tags?[{')X
/ManagedBy?s@SerialConsoleAccessEnabled?b
/ManagedBy?s+State?s
,DryRun?b7IncludeLocalZones?bIInstanceRequirementsWithMetadata?{7Cl4InstanceTypes?[s0MaxResults?i/NextToken?s2RegionNames?[s<SingleAvailabilityZone?b4TargetCapacity!i<TargetCapacityUnitType?s
8ArchitectureTypes?[s=InstanceRequirements?{)iy:VirtualizationTypes?[s
/NextToken?s=SpotPlacementScores?[{7E&
8AvailabilityZoneId?s,Region?s+Score?i
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s.SubnetId!s
/NextToken?sDSubnetIpv4CidrReservations?[{,tgDSubnetIpv6CidrReservations?[{,tg
9NatGatewayRules?[{7H*7NatGatewaySupport?s;NatSystemRouteSupport?s@TransitGatewayAttachmentId?s
5MatchSourceCidr?s-NatCidr?s0RuleNumber?n+State?s
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s@TransitGatewayAttachmentId!s
/NextToken?sNTransitGatewayAttachmentPropagations?[{7J.
+State?s@TransitGatewayRouteTableId?s
,DryRun?b1Filters?[{/F'0MaxResults?n/NextToken?sDTransitGatewayMeteringPolicyId!s
/NextToken?sMTransitGatewayMeteringPolicyEntries?[{-C\
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?sETransitGatewayMulticastDomainId!s
EMulticastDomainAssociations?[{7MQ/NextToken?s
0ResourceId?s5ResourceOwnerId?s2ResourceType?s/Subnet?{'2%@TransitGatewayAttachmentId?s
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?sATransitGatewayPolicyTableId!s
6Associations?[{'p0/NextToken?s
/NextToken?sJTransitGatewayPolicyTableEntries?[{-Q;
,DryRun?b1Filters?[{/F'0MaxResults?i/NextToken?s@TransitGatewayRouteTableId!s
/NextToken?sLTransitGatewayPrefixListReferences?[{-SO
6Associations?[{7R./NextToken?s
0ResourceId?s2ResourceType?s+State?s@TransitGatewayAttachmentId?s
/NextToken?sNTransitGatewayRouteTablePropagations?[{7SN
0ResourceId?s2ResourceType?s+State?s@TransitGatewayAttachmentId?sLTransitGatewayRouteTableAnnouncementId?s
,DryRun?b>VerifiedAccessEndpointId!s
4PolicyDocument?s3PolicyEnabled?b
,DryRun?b0MaxResults?n/NextToken?s>VerifiedAccessEndpointId!s
/NextToken?sGVerifiedAccessEndpointTargets?[{7Va
>VerifiedAccessEndpointId?sEVerifiedAccessEndpointTargetDns?sKVerifiedAccessEndpointTargetIpAddress?s
,DryRun?b;VerifiedAccessGroupId!s
,DryRun?b0MaxResults?n/NextToken?s+VpcId!s
/NextToken?s?NonCompliantResources?[{7Y/
1Description?s(Id?s2IsExcludable?b*Type?s
,DryRun?b@InternetKeyExchangeVersion?s0SampleType?s?VpnConnectionDeviceTypeId!s5VpnConnectionId!s
LVpnConnectionDeviceSampleConfiguration?s
/NextToken?sBVpnConnectionDeviceTypes?[{7[]
.Platform?s.Software?s,Vendor?s?VpnConnectionDeviceTypeId?s
7CustomerGatewayId?s;MaintenanceDetails?{7]b6TransitGatewayId?s5VpnConnectionId?s2VpnGatewayId?s?VpnTunnelOutsideIpAddress?s
<LastMaintenanceApplied?tAMaintenanceAutoAppliedAfter?t8PendingMaintenance?s
?CertificateRevocationList!s9ClientVpnEndpointId!s,DryRun?b
2Architecture?s.BootMode?s3ClientData?{7au1ClientToken?s1Description?s8DiskContainers?[{7bM,DryRun?b/Encrypted?b0Hypervisor?s.KmsKeyId?s?LicenseSpecifications?[{++B1LicenseType?s.Platform?s.RoleName?s;TagSpecifications?[{')=4UsageOperation?s
-Comment?s/UploadEnd?t0UploadSize?n1UploadStart?t
1Description?s0DeviceName?s,Format?s0SnapshotId?s)Url?s3UserBucket?{1B*
2Architecture?s1Description?s/Encrypted?b0Hypervisor?s-ImageId?s2ImportTaskId?s.KmsKeyId?s?LicenseSpecifications?[{++B1LicenseType?s.Platform?s.Progress?s9SnapshotDetails?[{1@b,Status?s3StatusMessage?s.Tags?[{')X4UsageOperation?s
1Description?s4DiskImages?[{7f`,DryRun?b<LaunchSpecification?{7gZ.Platform!s
1Description?s.Image?{7g,/Volume?{7gR
+Bytes!l,Format!s7ImportManifestUrl!s
*Size!l
4AdditionalInfo?s2Architecture?s/GroupIds?[s1GroupNames?[sGInstanceInitiatedShutdownBehavior?s2InstanceType?s0Monitoring?b2Placement?{)r96PrivateIpAddress?s.SubnetId?s1UserData?{7i\
*Data?s
7ConversionTask?{0C-
,DryRun?b-KeyName!s7PublicKeyMaterial!y;TagSpecifications?[{')=
4KeyFingerprint?s-KeyName?s/KeyPairId?s.Tags?[{')X
3ClientData?{7au1ClientToken?s1Description?s6DiskContainer?{7la,DryRun?b/Encrypted?b.KmsKeyId?s.RoleName?s;TagSpecifications?[{')=
1Description?s,Format?s)Url?s3UserBucket?{1B*
6AvailabilityZone?s8AvailabilityZoneId?s1Description?s,DryRun?b.Image!{7g,/Volume!{7gR
,DryRun?b/ImageIds?[s0MaxResults?i/NextToken?s
0Images?[{7n{/NextToken?s
1Description?s-ImageId?s*Name?s9RecycleBinEnterTime?t8RecycleBinExitTime?t
,DryRun?b0MaxResults?i/NextToken?s2SnapshotIds?[s
/NextToken?s3Snapshots?[{7pa
1Description?s9RecycleBinEnterTime?t8RecycleBinExitTime?t0SnapshotId?s.VolumeId?s
,DryRun?b0MaxResults?n/NextToken?s0VolumeIds?[s
/NextToken?s1Volumes?[{7rJ
6AvailabilityZone?s8AvailabilityZoneId?s0CreateTime?t*Iops?n1Operator?{(\|0OutpostArn?s9RecycleBinEnterTime?t8RecycleBinExitTime?t*Size?n0SnapshotId?s4SourceVolumeId?s+State?s0Throughput?n.VolumeId?s0VolumeType?s
3CoolOffPeriod?i,DryRun?b4ExpirationDate?t2LockDuration?i.LockMode!s0SnapshotId!s
3CoolOffPeriod?i<CoolOffPeriodExpiresOn?t3LockCreatedOn?t2LockDuration?i;LockDurationStartTime?t3LockExpiresOn?t/LockState?s0SnapshotId?s
2ApiGatewayV2?s,DryRun?b?EgressOnlyInternetGateway?s7ElasticFileSystem?s7GlobalAccelerator?s5InternetGateway?s,Lambda?s*Mode?s0NatGateway?s;VirtualPrivateGateway?s0VpcLattice?s0VpcPeering?s
2AllocationId!s0DomainName?s,DryRun?b
0Address?{/JE
1Aggregation?s>ApplicationStatusCheckId!s1ClientToken?s1DeviceIndex?n,DryRun?b6FailureThreshold?n:HealthCheckPaths?[{(`AFInitializationGracePeriodSeconds?n.Interval?n-IpScope?s/IpVersion?s*Path?s*Port?n.Protocol?s7StatusCodeMatcher?s6SuccessThreshold?n-Timeout?n
,DryRun?b/GroupName!s1OptInStatus!s
,Accept?b=AcceptModificationTerms?b4AdditionalInfo?s;CapacityReservationId!s,DryRun?b-EndDate?t1EndDateType?s3InstanceCount?i;InstanceMatchCriteria?s-QuoteId?s/StartDate?t
:AdjustmentDetails?{(r*6AdjustmentStatus?s,Return?b1ReturnValue?b
@CapacityReservationFleetId!s,DryRun?b-EndDate?t3RemoveEndDate?b9TotalTargetCapacity?i
=ClientConnectOptions?{)AXAClientLoginBannerOptions?{)AwFClientRouteEnforcementOptions?{)B59ClientVpnEndpointId!s=ConnectionLogOptions?{)BA1Description?s=DevicePostureOptions?{)CA@DisconnectOnSessionTimeout?b3DnsServers?{8+/,DryRun?b7SecurityGroupIds?[s7SelfServicePortal?s:ServerCertificateArn?s9SessionTimeoutHours?i1SplitTunnel?bDTransitGatewayConfiguration?{)D=+VpcId?s-VpnPort?i
7CustomDnsServers?[s-Enabled?b
1ClientToken?s9ClientVpnEndpointId!s1Description?s,DryRun?b4PolicyDocument?s0ShadowMode?s
0CpuCredits!s,DryRun?b4InstanceFamily!s
,DryRun?b.KmsKeyId!s
-Context?s,DryRun?bEExcessCapacityTerminationPolicy?s-FleetId!s?LaunchTemplateConfigs?[{)d'DTargetCapacitySpecification?{)zV
/Attribute?s1Description?s,DryRun?b1FpgaImageId!s7LoadPermission?{80&*Name?s3OperationType?s3ProductCodes?[s1UserGroups?[s.UserIds?[s
-Add?[{0l\0Remove?[{0l\
3AutoPlacement?s.HostIds![s5HostMaintenance?s2HostRecovery?s4InstanceFamily?s2InstanceType?s
1Successful?[s6Unsuccessful?[{'8|
.Resource!s0UseLongIds!b
2PrincipalArn!s.Resource!s0UseLongIds!b
/Attribute?s4Description?{)_;,DryRun?b-ImageId!s4ImdsSupport?{)_;9LaunchPermission?{84]3OperationType?s7OrganizationArns?[s=OrganizationalUnitArns?[s3ProductCodes?[s1UserGroups?[s.UserIds?[s+Value?s
-Add?[{1)70Remove?[{1)7
/Attribute?s=BlockDeviceMappings?[{88K7DisableApiStop?{1J_>DisableApiTermination?{1J_,DryRun?b5EbsOptimized?{1J_3EnaSupport?{1J_7EnclaveOptions?{+)\-Groups?[s0InstanceId!sJInstanceInitiatedShutdownBehavior?{)_;5InstanceType?{)_;/Kernel?{)_;0Ramdisk?{)_;8SourceDestCheck?{1J_8SriovNetSupport?{)_;1UserData?{89C+Value?s
0DeviceName?s,Ebs?{88{.NoDevice?s1VirtualName?s
9DeleteOnTermination?b.VolumeId?s
+Value?y
ICapacityReservationSpecification!{+'*,DryRun?b0InstanceId!s
,DryRun?b?InstanceConnectEndpointId!s3IpAddressType?s6PreserveClientIp?b7SecurityGroupIds?[s
/CoreCount?n,DryRun?b0InstanceId!s:NestedVirtualization?s4ThreadsPerCore?n
/CoreCount?n0InstanceId?s:NestedVirtualization?s4ThreadsPerCore?n
1ClientToken?s,DryRun?bFInstanceCreditSpecifications![{8=F
0CpuCredits?s0InstanceId!s
PSuccessfulInstanceCreditSpecifications?[{8>dRUnsuccessfulInstanceCreditSpecifications?[{8>r
0InstanceId?s
.Error?{'5C0InstanceId?s
,DryRun?b5InstanceEventId!s0InstanceId!s/NotBefore!t
.Event?{1YO
4CronExpression?s,DryRun?b;InstanceEventWindowId!s*Name?s4TimeRanges?[{'_8
2AutoRecovery?s,DryRun?b0InstanceId!s5RebootMigration?s
2AutoRecovery?s0InstanceId?s5RebootMigration?s
,DryRun?b2HttpEndpoint?s=HttpPutResponseHopLimit?i0HttpTokens?s8HttpTokensEnforced?s:InstanceMetadataTags?s
,DryRun?b2HttpEndpoint?s6HttpProtocolIpv6?s=HttpPutResponseHopLimit?i0HttpTokens?s0InstanceId!s:InstanceMetadataTags?s
0InstanceId?s@InstanceMetadataOptions?{+D0
8BandwidthWeighting!s,DryRun?b0InstanceId!s
8BandwidthWeighting?s0InstanceId?s
.Affinity?s-GroupId?s/GroupName?s,HostId?s:HostResourceGroupArn?s0InstanceId!s5PartitionNumber?i-Tenancy?s
=AddOperatingRegions?[{*K^1Description?s,DryRun?b6EnablePrivateGua?b,IpamId!s4MeteredAccount?s@RemoveOperatingRegions?[{*K^*Tier?s
9AllocationRules?[{6m:,DryRun?b2IpamPolicyId!s,Locale!s2ResourceType!s
;IpamPolicyDocument?{6lV
CAddAllocationResourceTags?[{')XDAllocationDefaultNetmaskLength?i@AllocationMaxNetmaskLength?i@AllocationMinNetmaskLength?i0AutoImport?bIClearAllocationDefaultNetmaskLength?b1Description?s,DryRun?b0IpamPoolId!sFRemoveAllocationResourceTags?[{')X
1Description?s,DryRun?b:IpamPoolAllocationId!s
1Description?s,DryRun?b>IpamPrefixListResolverId!s/Rules?[{*ah
1ClientToken?s4DesiredVersion?n,DryRun?bDIpamPrefixListResolverTargetId!s8TrackLatestVersion?b
8CurrentIpamScopeId!s<DestinationIpamScopeId?s,DryRun?b/Monitored!b2ResourceCidr!s0ResourceId!s4ResourceRegion!s
9IpamResourceCidr?{6y'
=AddOperatingRegions?[{*K^IAddOrganizationalUnitExclusions?[{*n61Description?s,DryRun?b=IpamResourceDiscoveryId!s@RemoveOperatingRegions?[{*K^LRemoveOrganizationalUnitExclusions?[{*n6
1Description?s,DryRun?bGExternalAuthorityConfiguration?{*q=1IpamScopeId!sJRemoveExternalAuthorityConfiguration?b
1ClientToken?s4DefaultVersion?s,DryRun?b6LaunchTemplateId?s8LaunchTemplateName?s
4AddEntries?[{+eZ4CurrentVersion?l,DryRun?bGIpamPrefixListResolverSyncEnabled?b0MaxEntries?i2PrefixListId!s4PrefixListName?s7RemoveEntries?[{8Ui
*Cidr!s
7DefaultVisibility!s,DryRun?b
,DryRun?b6MetricCategoryId!s.Metrics![s
>AssociatePublicIpAddress?b:AssociatedSubnetIds?[s3Attachment?{8Y2HConnectionTrackingSpecification?{+2I4Description?{)_;,DryRun?b<EnaSrdSpecification?{(#67EnablePrimaryIpv6?b-Groups?[s8NetworkInterfaceId!s8SourceDestCheck?{1J_
2AttachmentId?s:DefaultEnaQueueCount?b9DeleteOnTermination?b3EnaQueueCount?n
1ClientToken?s1Description?s,DryRun?b1FcaPolicyId!sBInstanceFcaPolicyDocument?{,>_=NatFcaPolicyDocument?{,>_=PcxFcaPolicyDocument?{,>_5ShowBackEnabled?b
1FcaPolicyId?s/UpdatedAt?t-Version?n@VersionExpectedEffectiveAt?t
,DryRun?bEEnableResourceNameDnsAAAARecord?bBEnableResourceNameDnsARecord?b0InstanceId!s<PrivateDnsHostnameType?s
,DryRun?b2HostnameType!s8NetworkInterfaceId!s
0Successful?b
1ClientToken?s;ReservedInstancesIds![s>TargetConfigurations![{3bI
EReservedInstancesModificationId?s
,DryRun?b3PersistRoutes?s;PersistRoutesDuration?n3RouteServerId!s=SnsNotificationsEnabled?b
,DryRun?b-GroupId!s<SecurityGroupRules![{8a%
:SecurityGroupRule?{8aS9SecurityGroupRuleId!s
.CidrIpv4?s.CidrIpv6?s1Description?s.FromPort?i0IpProtocol?s2PrefixListId?s7ReferencedGroupId?s,ToPort?i
/Attribute?s?CreateVolumePermission?{80&,DryRun?b1GroupNames?[s3OperationType?s0SnapshotId!s.UserIds?[s
,DryRun?b0SnapshotId!s1StorageTier?s
0SnapshotId?s6TieringStartTime?t
-Context?sEExcessCapacityTerminationPolicy?s?LaunchTemplateConfigs?[{4IU<OnDemandTargetCapacity?i8SpotFleetRequestId!s4TargetCapacity?i
DAssignIpv6AddressOnCreation?{1J_;CustomerOwnedIpv4Pool?s@DisableLniAtDeviceIndex?{1J_4EnableDns64?{1J_<EnableLniAtDeviceIndex?iPEnableResourceNameDnsAAAARecordOnLaunch?{1J_MEnableResourceNameDnsARecordOnLaunch?{1J_CMapCustomerOwnedIpOnLaunch?{1J_<MapPublicIpOnLaunch?{1J_DPrivateDnsHostnameTypeOnLaunch?s.SubnetId!s
9AddNetworkServices?[s,DryRun?b<RemoveNetworkServices?[s;TrafficMirrorFilterId!s
<TrafficMirrorFilter?{,wC
1Description?s:DestinationCidrBlock?s=DestinationPortRange?{,';,DryRun?b.Protocol?i3RemoveFields?[s0RuleAction?s0RuleNumber?i5SourceCidrBlock?s8SourcePortRange?{,';6TrafficDirection?s?TrafficMirrorFilterRuleId!s
@TrafficMirrorFilterRule?{,x_
1Description?s,DryRun?b2PacketLength?i3RemoveFields?[s3SessionNumber?i;TrafficMirrorFilterId?s<TrafficMirrorSessionId!s;TrafficMirrorTargetId?s6VirtualNetworkId?i
=TrafficMirrorSession?{-&]
1Description?s,DryRun?b0Options?{8p<6TransitGatewayId!s
BAddTransitGatewayCidrBlocks?[s3AmazonSideAsn?lDAssociationDefaultRouteTableId?sAAutoAcceptSharedAttachments?sBDefaultRouteTableAssociation?sBDefaultRouteTablePropagation?s0DnsSupport?s7EncryptionSupport?sDPropagationDefaultRouteTableId?sERemoveTransitGatewayCidrBlocks?[sESecurityGroupReferencingSupport?s4VpnEcmpSupport?s
,DryRun?b9NatGatewayRules?[{8u>7NatGatewaySupport?s;NatSystemRouteSupport?s:ResetNatGatewayRules?b@TransitGatewayAttachmentId!s
5MatchSourceCidr?s-NatCidr?s0RuleNumber?n
@AddMiddleboxAttachmentIds?[s,DryRun?bCRemoveMiddleboxAttachmentIds?[sDTransitGatewayMeteringPolicyId!s
,DryRun?b3PolicyRule?{-O?6PolicyRuleNumber!s8TargetRouteTableId?sATransitGatewayPolicyTableId!s
3AddSubnetIds?[s,DryRun?b0Options?{'7E6RemoveSubnetIds?[s@TransitGatewayAttachmentId!s
4CidrOptions?{8zu1ClientToken?s1Description?s,DryRun?b<LoadBalancerOptions?{8{-@NetworkInterfaceOptions?{8{^3RdsOptions?{8|(>VerifiedAccessEndpointId!s;VerifiedAccessGroupId?s
4PortRanges?[{-c5
*Port?i4PortRanges?[{-c5.Protocol?s0SubnetIds?[s
*Port?i4PortRanges?[{-c5.Protocol?s
*Port?n1RdsEndpoint?s0SubnetIds?[s
1ClientToken?s,DryRun?b4PolicyDocument?s3PolicyEnabled?b9SseSpecification?{(/<>VerifiedAccessEndpointId!s
4PolicyDocument?s3PolicyEnabled?b9SseSpecification?{(/<
1ClientToken?s1Description?s,DryRun?b;VerifiedAccessGroupId!s>VerifiedAccessInstanceId?s
1ClientToken?s,DryRun?b4PolicyDocument?s3PolicyEnabled?b9SseSpecification?{(/<;VerifiedAccessGroupId!s
BCidrEndpointsCustomSubDomain?s1ClientToken?s1Description?s,DryRun?b>VerifiedAccessInstanceId!s
3AccessLogs!{9(41ClientToken?s,DryRun?b>VerifiedAccessInstanceId!s
7CloudWatchLogs?{9)39IncludeTrustContext?b<KinesisDataFirehose?{9)I0LogVersion?s+S3?{9)e
-Enabled!b.LogGroup?s
4DeliveryStream?s-Enabled!b
0BucketName?s1BucketOwner?s-Enabled!b,Prefix?s
=LoggingConfiguration?{4zJ
1ClientToken?s1Description?s6DeviceOptions?{9,C,DryRun?bENativeApplicationOidcOptions?{-rf4OidcOptions?{(./9SseSpecification?{(/<CVerifiedAccessTrustProviderId!s
9PublicSigningKeyUrl?s
,DryRun?b*Iops?i8MultiAttachEnabled?b*Size?i0Throughput?i.VolumeId!s0VolumeType?s
;VolumeModification?{5-M
5AutoEnableIO?{1J_,DryRun?b.VolumeId!s
;EnableDnsHostnames?{1J_9EnableDnsSupport?{1J_IEnableNetworkAddressUsageMetrics?{1J_+VpcId!s
,DryRun?b1ExclusionId!sBInternetGatewayExclusionMode!s
,DryRun?b>InternetGatewayBlockMode!s
;ApiGatewayV2Exclusion?s,DryRun?bHEgressOnlyInternetGatewayExclusion?s@ElasticFileSystemExclusion?s@GlobalAcceleratorExclusion?s>InternetGatewayExclusion?s5LambdaExclusion?s*Mode?s9NatGatewayExclusion?sDVirtualPrivateGatewayExclusion?s<VpcEncryptionControlId!s9VpcLatticeExclusion?s9VpcPeeringExclusion?s
7AddRouteTableIds?[s:AddSecurityGroupIds?[s3AddSubnetIds?[s3DnsOptions?{.-^,DryRun?b3IpAddressType?s4PolicyDocument?s7PrivateDnsEnabled?b:RemoveRouteTableIds?[s=RemoveSecurityGroupIds?[s6RemoveSubnetIds?[s1ResetPolicy?b>SubnetConfigurations?[{..w3VpcEndpointId!s
7ConnectionEvents?[s?ConnectionNotificationArn?s>ConnectionNotificationId!s,DryRun?b
,DryRun?b9PayerResponsibility!s+Scope!s/ServiceId?s3VpcEndpointId!s
?PayerResponsibilities?[{.5$3VpcEndpointId?s
8AcceptanceRequired?bAAddGatewayLoadBalancerArns?[sAAddNetworkLoadBalancerArns?[sAAddSupportedIpAddressTypes?[s:AddSupportedRegions?[s,DryRun?b4PrivateDnsName?sDRemoveGatewayLoadBalancerArns?[sDRemoveNetworkLoadBalancerArns?[s:RemovePrivateDnsName?bDRemoveSupportedIpAddressTypes?[s=RemoveSupportedRegions?[s/ServiceId!s
,DryRun?b9PayerResponsibility!s/ServiceId!s
;AddAllowedPrincipals?[s,DryRun?b>RemoveAllowedPrincipals?[s/ServiceId!s
9AddedPrincipals?[{9>*1ReturnValue?b
/Principal?s3PrincipalType?s/ServiceId?s9ServicePermissionId?s
IAccepterPeeringConnectionOptions?{'<\,DryRun?bJRequesterPeeringConnectionOptions?{'<\<VpcPeeringConnectionId!s
IAccepterPeeringConnectionOptions?{'<\JRequesterPeeringConnectionOptions?{'<\
,DryRun?b5InstanceTenancy!s+VpcId!s
7CustomerGatewayId?s,DryRun?b6TransitGatewayId?s5VpnConnectionId!s2VpnGatewayId?s
,DryRun?b:LocalIpv4NetworkCidr?s:LocalIpv6NetworkCidr?s;RemoteIpv4NetworkCidr?s;RemoteIpv6NetworkCidr?s5TunnelBandwidth?s5VpnConnectionId!s
,DryRun?b9PreSharedKeyStorage?s;SkipTunnelReplacement?b6TunnelOptions!{.Gv5VpnConnectionId!s?VpnTunnelOutsideIpAddress!s
,DryRun?b2InstanceIds![s8MetricCategoryIds?[s
=InstanceMonitorings?[{9Eu
0InstanceId?s3Monitoring?{26L
,DryRun?b.PublicIp!s
2AllocationId?s,Status?s
*Cidr!s,DryRun?b0IpamPoolId!s3IpamPoolOwner!s
1ClientToken?sFDestinationCapacityReservationId!s,DryRun?b3InstanceCount!iASourceCapacityReservationId!s
*Cidr!sACidrAuthorizationContext?{9J)1Description?s,DryRun?b1MultiRegion?b8NetworkBorderGroup?s?PoolTagSpecifications?[{')=:PubliclyAdvertisable?b
-Message!s/Signature!s
)Asn!s@AsnAuthorizationContext!{9J),DryRun?b,IpamId!s
*Cidr?sACidrAuthorizationContext?{9L[1ClientToken?s,DryRun?bMIpamExternalResourceVerificationTokenId?s0IpamPoolId!s3NetmaskLength?i8VerificationMethod?s
-Message?s/Signature?s
,DryRun?b0IpamPoolId!s3NetmaskLength!i8NetworkBorderGroup?s,PoolId!s
9PoolAddressRange?{3V),PoolId?s
=CapacityBlockOfferingId!s,DryRun?b6InstancePlatform!s;TagSpecifications?[{')=
8CapacityBlocks?[{/mq<CapacityReservation?{(jJ
FCapacityBlockExtensionOfferingId!s;CapacityReservationId!s,DryRun?b
ACapacityBlockExtensions?[{/[{
1ClientToken?s2CurrencyCode?s0HostIdSet![s0LimitPrice?s0OfferingId!s;TagSpecifications?[{')=
1ClientToken?s2CurrencyCode?s2Purchase?[{6K76TotalHourlyPrice?s7TotalUpfrontPrice?s
,DryRun?b3InstanceCount!i3LimitPrice?{9SK2PurchaseTime?tAReservedInstancesOfferingId!s
,Amount?n2CurrencyCode?s
1ClientToken?s,DryRun?b:PurchaseRequests![{9T9
3InstanceCount!i3PurchaseToken!s
>ScheduledInstanceSet?[{3wz
2Architecture?s6BillingProducts?[s=BlockDeviceMappings?[{*7W.BootMode?s1Description?s,DryRun?b0EnaSupport?b3ImageLocation?s1ImdsSupport?s.KernelId?s*Name!s/RamdiskId?s4RootDeviceName?s5SriovNetSupport?s;TagSpecifications?[{')=0TpmSupport?s.UefiData?s8VirtualizationType?s
,DryRun?b4GroupIpAddress?s:NetworkInterfaceIds![sETransitGatewayMulticastDomainId!s
HRegisteredMulticastGroupMembers?{9Y>
4GroupIpAddress?sDRegisteredNetworkInterfaceIds?[sETransitGatewayMulticastDomainId?s
HRegisteredMulticastGroupSources?{9Y>
2AllocationId?s,DryRun?b8NetworkBorderGroup?s.PublicIp?s
.HostIds![s
*Cidr!s,DryRun?b:IpamPoolAllocationId!s0IpamPoolId!s
3AssociationId!s;IamInstanceProfile!{'ZM
,DryRun?b7ImageCriteria?[{5wR
,DryRun?b-ImageId!sBInstanceTypeSpecification?{9]E
=SupportedInstanceTypes?[s?UnsupportedInstanceTypes?[s
3AssociationId!s,DryRun?b2NetworkAclId!s
6NewAssociationId?s
6CarrierGatewayId?s4CoreNetworkArn?s:DestinationCidrBlock?s>DestinationIpv6CidrBlock?s=DestinationPrefixListId?s,DryRun?bAEgressOnlyInternetGatewayId?s/GatewayId?s0InstanceId?s4LocalGatewayId?s1LocalTarget?b2NatGatewayId?s8NetworkInterfaceId?s3OdbNetworkArn?s2RouteTableId!s6TransitGatewayId?s3VpcEndpointId?s<VpcPeeringConnectionId?s
3AssociationId!s,DryRun?b2RouteTableId!s
9AssociationState?{'kA6NewAssociationId?s
=ApplyPendingMaintenance?b,DryRun?b5VpnConnectionId!s?VpnTunnelOutsideIpAddress!s
1Description?s,DryRun?b-EndTime?t0Instances![s2ReasonCodes![s/StartTime?t,Status!s
,DryRun?b?SpotFleetRequestConfig!{4>n
8SpotFleetRequestId?s
;AvailabilityZoneGroup?s:BlockDurationMinutes?i1ClientToken?s,DryRun?b3InstanceCount?iBInstanceInterruptionBehavior?s1LaunchGroup?s<LaunchSpecification?{9h?/SpotPrice?s;TagSpecifications?[{')=*Type?s/ValidFrom?t0ValidUntil?t
4AddressingType?s=BlockDeviceMappings?[{*7W2EbsOptimized?b;IamInstanceProfile?{'ZM-ImageId?s2InstanceType?s.KernelId?s-KeyName?s3Monitoring?{4Tf;NetworkInterfaces?[{+E?2Placement?{4Hp/RamdiskId?s7SecurityGroupIds?[s5SecurityGroups?[s.SubnetId?s.UserData?s
>SpotInstanceRequests?[{4N/
2AllocationId!s/Attribute!s,DryRun?b
/Attribute?s,DryRun?b1FpgaImageId!s
,DryRun?b8NetworkInterfaceId!s5SourceDestCheck?s
.PublicIp?s,Status?s
4CurrentVersion!l,DryRun?b2PrefixListId!s5PreviousVersion!l
1Description?s/Encrypted?b0OutpostArn?s-OwnerId?s.Progress?s0SnapshotId?s-SseType?s/StartTime?t+State?s.VolumeId?s0VolumeSize?i
,DryRun?b6PermanentRestore?b0SnapshotId!s:TemporaryRestoreDays?i
8IsPermanentRestore?b5RestoreDuration?i6RestoreStartTime?t0SnapshotId?s
3AccessGroupId?s9ClientVpnEndpointId!s,DryRun?b5RevokeAllGroups?b7TargetNetworkCidr!s
,CidrIp?s,DryRun?b.FromPort?i-GroupId!s7IpPermissions?[{(5u0IpProtocol?s;SecurityGroupRuleIds?[s=SourceSecurityGroupName?s@SourceSecurityGroupOwnerId?s,ToPort?i
,Return?b1ReturnValue?bCRevokedSecurityGroupRules?[{9tA>UnknownIpPermissions?[{(5u
.CidrIpv4?s.CidrIpv6?s1Description?s.FromPort?n-GroupId?s0IpProtocol?s.IsEgress?b2PrefixListId?s7ReferencedGroupId?s9SecurityGroupRuleId?s,ToPort?n
,CidrIp?s,DryRun?b.FromPort?i-GroupId?s/GroupName?s7IpPermissions?[{(5u0IpProtocol?s;SecurityGroupRuleIds?[s=SourceSecurityGroupName?s@SourceSecurityGroupOwnerId?s,ToPort?i
4AdditionalInfo?s=BlockDeviceMappings?[{*7WICapacityReservationSpecification?{+'*1ClientToken?s3CpuOptions?{+(O<CreditSpecification?{+)64DisableApiStop?b;DisableApiTermination?b,DryRun?b2EbsOptimized?bAElasticGpuSpecification?[{+)DFElasticInferenceAccelerators?[{+)L7EnablePrimaryIpv6?b7EnclaveOptions?{+)\;HibernationOptions?{+)g;IamInstanceProfile?{'ZM-ImageId?sGInstanceInitiatedShutdownBehavior?s>InstanceMarketOptions?{+)u2InstanceType?s6Ipv6AddressCount?i7Ipv6Addresses?[{+JN.KernelId?s-KeyName?s7LaunchTemplate?{*#c?LicenseSpecifications?[{++B;MaintenanceOptions?{++].MaxCount!i8MetadataOptions?{++m.MinCount!i3Monitoring?{4Tf;NetworkInterfaces?[{+E?BNetworkPerformanceOptions?{+3c1Operator?{+3y2Placement?{)r9>PrivateDnsNameOptions?{)R+6PrivateIpAddress?s/RamdiskId?s=SecondaryInterfaces?[{:'f7SecurityGroupIds?[s5SecurityGroups?[s.SubnetId?s;TagSpecifications?[{')=.UserData?s
9DeleteOnTermination?b1DeviceIndex?n3InterfaceType?s6NetworkCardIndex?n;PrivateIpAddressCount?n<PrivateIpAddresses?[{:)?7SecondarySubnetId?s
6PrivateIpAddress!s
1ClientToken?s,DryRun?b3InstanceCount?i<LaunchSpecification!{:*P9ScheduledInstanceId!s
=BlockDeviceMappings?[{:,y2EbsOptimized?b;IamInstanceProfile?{'ZM-ImageId!s2InstanceType?s.KernelId?s-KeyName?s3Monitoring?{+)\;NetworkInterfaces?[{:.F2Placement?{:1)/RamdiskId?s7SecurityGroupIds?[s.SubnetId?s.UserData?s
0DeviceName?s,Ebs?{:-O.NoDevice?s1VirtualName?s
9DeleteOnTermination?b/Encrypted?b*Iops?i0SnapshotId?s0VolumeSize?i0VolumeType?s
>AssociatePublicIpAddress?b9DeleteOnTermination?b1Description?s1DeviceIndex?i-Groups?[s6Ipv6AddressCount?i7Ipv6Addresses?[{+3(8NetworkInterfaceId?s6PrivateIpAddress?sAPrivateIpAddressConfigs?[{+3EDSecondaryPrivateIpAddressCount?i.SubnetId?s
6AvailabilityZone?s/GroupName?s
4InstanceIdSet?[s
,DryRun?b1Filters?[{/F'>LocalGatewayRouteTableId!s0MaxResults?i/NextToken?s
/NextToken?s0Routes?[{+LV
9MulticastGroups?[{:30/NextToken?s
4GroupIpAddress?s1GroupMember?b1GroupSource?b0MemberType?s8NetworkInterfaceId?s0ResourceId?s5ResourceOwnerId?s2ResourceType?s0SourceType?s.SubnetId?s@TransitGatewayAttachmentId?s
,DryRun?b1Filters![{/F'0MaxResults?i/NextToken?s@TransitGatewayRouteTableId!s
?AdditionalRoutesAvailable?b/NextToken?s0Routes?[{-Va
,DryRun?b.S3Bucket!s.S3Prefix?s;TagSpecifications?[{')=.TargetId!s
4AdditionalInfo?s,DryRun?b2InstanceIds![s
;StartingInstances?[{:8+
5CurrentState?{1ZH0InstanceId?s6PreviousState?{1ZH
1ClientToken?s,DryRun?bBNetworkInsightsAccessScopeId!s;TagSpecifications?[{')=
KNetworkInsightsAccessScopeAnalysis?{2rE
9AdditionalAccounts?[s1ClientToken?s,DryRun?b3FilterInArns?[s4FilterOutArns?[s;NetworkInsightsPathId!s;TagSpecifications?[{')=
@NetworkInsightsAnalysis?{2x?
,DryRun?b/ServiceId!s
,DryRun?b+Force?b/Hibernate?b2InstanceIds![s4SkipOsShutdown?b
;StoppingInstances?[{:8+
9ClientVpnEndpointId!s2ConnectionId?s,DryRun?b.Username?s
9ClientVpnEndpointId?s<ConnectionStatuses?[{:>9.Username?s
2ConnectionId?s6CurrentStatus?{'5C7PreviousStatus?{'5C
,DryRun?b+Force?b2InstanceIds![s4SkipOsShutdown?b
>TerminatingInstances?[{:8+
4Ipv6Addresses?[s3Ipv6Prefixes?[s8NetworkInterfaceId!s
8NetworkInterfaceId?s>UnassignedIpv6Addresses?[s=UnassignedIpv6Prefixes?[s
3Ipv4Prefixes?[s8NetworkInterfaceId!s9PrivateIpAddresses?[s
,DryRun?b=MaxDrainDurationSeconds?i2NatGatewayId!s9PrivateIpAddresses![s
0SnapshotId?s
6ActivateTagKeys?[s1ClientToken?s8DeactivateTagKeys?[s,DryRun?b
@CapacityManagerTagKeys?[{656
1ClientToken?s,DryRun?b9OrganizationsAccess!b
;CapacityReservationId!s,DryRun?b9TargetInstanceCount?n8ZeroSizePreference?s
3InstanceCount?nHInterruptibleCapacityReservationId?s6InterruptionType?sASourceCapacityReservationId?s,Status?s9TargetInstanceCount?n
,DryRun?b-GroupId?s/GroupName?s7IpPermissions?[{(5uGSecurityGroupRuleDescriptions?[{:G`
1Description?s9SecurityGroupRuleId?s
,DryRun?b7SecurityGroupIds![s
+Valid?b
)"};
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
