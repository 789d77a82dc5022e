// What the actions of invoicing take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0xe4411e73059aeb>{R"(#-##D##d#$%#$@#$X#$v#%6#%S#%h#&%
batchGetInvoiceProfile {#&@{#&O
createInvoiceUnit {#)4{#*Z
deleteInvoiceUnit {#*l{#*Z
getInvoiceUnit {#+${#+=
listInvoiceSummaries {#,N{#.E
listInvoiceUnits {#4>{#5<
listTagsForResource {#5\{#5k
tagResource {#6%{#6G
untagResource {#6H{#6G
updateInvoiceUnit {#6j{#*Z
1AccountIds![s
2Profiles?[{#&_
/AccountId?s,Issuer?s8ReceiverAddress?{#'g3ReceiverEmail?s2ReceiverName?s;TaxRegistrationNumber?s
2AddressLine1?s2AddressLine2?s2AddressLine3?s*City?s1CompanyName?s1CountryCode?s6DistrictOrCounty?s0PostalCode?s3StateOrRegion?s
1Description?s5InvoiceReceiver!s*Name!s6ResourceTags?[{#*8-Rule!{#*G<TaxInheritanceDisabled?b
)Key!s+Value!s
5LinkedAccounts?[s
4InvoiceUnitArn?s
4InvoiceUnitArn!s
*AsOf?t4InvoiceUnitArn!s
1Description?s5InvoiceReceiver?s4InvoiceUnitArn?s2LastModified?t*Name?s-Rule?{#*G<TaxInheritanceDisabled?b
/Filter?{#-(0MaxResults?n/NextToken?s1Selector!{#.-
6BillingPeriod?{#-`5InvoicingEntity?s5TimeInterval?{#-p
+Month!n*Year!n
-EndDate!t/StartDate!t
2ResourceType!s+Value!s
:InvoiceSummaries![{#.i/NextToken?s
/AccountId?s;BaseCurrencyAmount?{#1,6BillingPeriod?{#-`-DueDate?t/Entity?{#4+/InvoiceId?s1InvoiceType?s0IssuedDate?t7OriginalInvoiceId?s>PaymentCurrencyAmount?{#1,9PurchaseOrderNumber?s:TaxCurrencyAmount?{#1,
8AmountBreakdown?{#292CurrencyCode?s@CurrencyExchangeDetails?{#3S1TotalAmount?s:TotalAmountBeforeTax?s
2Discounts?{#2o-Fees?{#2o4SubTotalAmount?s.Taxes?{#2o
3Breakdown?[{#341TotalAmount?s
,Amount?s1Description?s*Rate?s
*Rate?s8SourceCurrencyCode?s8TargetCurrencyCode?s
5InvoicingEntity?s
*AsOf?t0Filters?{#4l0MaxResults?n/NextToken?s
/Accounts?[s7InvoiceReceivers?[s,Names?[s
6InvoiceUnits?[{#+=/NextToken?s
1ResourceArn!s
6ResourceTags?[{#*8
1ResourceArn!s6ResourceTags![{#*8

1ResourceArn!s6ResourceTagKeys![s
1Description?s4InvoiceUnitArn!s-Rule?{#*G<TaxInheritanceDisabled?b
)"};
