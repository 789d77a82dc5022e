// What the actions of managedblockchainquery take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x2a08d0862668a97c>{R"(#,##A##_##y#$8#$P#$l#%9#%T#%s
batchGetTokenBalance {#&3{#'t
getAssetContract {#*V{#+2
getTokenBalance {#&P{#)M
getTransaction {#,={#,j
listAssetContracts {#0K{#1L
listFilteredTransactionEvents {#2J{#5%
listTokenBalances {#8#{#8_
listTransactionEvents {#9&{#5%
listTransactions {#9l{#;B
?GetTokenBalanceInputs?[{#&P
<AtBlockchainInstant?{#':8OwnerIdentifier!{#'B8TokenIdentifier!{#'M
*Time?t
-Address!s
5ContractAddress?s-Network!s-TokenId?s
0Errors![{#(<7TokenBalances![{#)M
<AtBlockchainInstant?{#':/ErrorCode!s2ErrorMessage!s/ErrorType!s8OwnerIdentifier?{#'B8TokenIdentifier?{#'M
<AtBlockchainInstant!{#':-Balance!s8LastUpdatedTime?{#':8OwnerIdentifier?{#'B8TokenIdentifier?{#'M
;ContractIdentifier!{#*o
5ContractAddress!s-Network!s
;ContractIdentifier!{#*o5DeployerAddress!s1Metadata?{#+{3TokenStandard!s
.Decimals?i*Name?s,Symbol?s
-Network!s5TransactionHash?s3TransactionId?s
4Transaction!{#,|
/BlockHash?s1BlockNumber?s8ConfirmationStatus?s5ContractAddress?s7CumulativeGasUsed?s7EffectiveGasPrice?s5ExecutionStatus?s*From?s-GasUsed?s-Network!s:NumberOfTransactions!l0SignatureR?s0SignatureS?s0SignatureV?i(To!s4TransactionFee?s5TransactionHash!s3TransactionId?s6TransactionIndex!l:TransactionTimestamp!t
7ContractFilter!{#0y0MaxResults?i/NextToken?s
5DeployerAddress!s-Network!s3TokenStandard!s
3Contracts![{#1i/NextToken?s
;ContractIdentifier!{#*o5DeployerAddress!s3TokenStandard!s
@AddressIdentifierFilter!{#3yAConfirmationStatusFilter?{#4=0MaxResults?i-Network!s/NextToken?s-Sort?{#4I3TimeFilter?{#4_3VoutFilter?{#4r
@TransactionEventToAddress![s
.Include![s
,SortBy?s/SortOrder?s
-From?{#':+To?{#':
/VoutSpent!b
0Events![{#5?/NextToken?s
:BlockchainInstant?{#':8ConfirmationStatus?s5ContractAddress?s/EventType!s*From?s-Network!s4SpentVoutIndex?i>SpentVoutTransactionHash?s<SpentVoutTransactionId?s(To?s-TokenId?s5TransactionHash!s3TransactionId?s+Value?s/VoutIndex?i/VoutSpent?b
0MaxResults?i/NextToken?s4OwnerFilter?{#'B4TokenFilter!{#'M
/NextToken?s7TokenBalances![{#)M
0MaxResults?i-Network!s/NextToken?s5TransactionHash?s3TransactionId?s
-Address!sAConfirmationStatusFilter?{#4=>FromBlockchainInstant?{#':0MaxResults?i-Network!s/NextToken?s-Sort?{#4I<ToBlockchainInstant?{#':
/NextToken?s6Transactions![{#;b
8ConfirmationStatus?s-Network!s5TransactionHash!s3TransactionId?s:TransactionTimestamp!t
)"};
