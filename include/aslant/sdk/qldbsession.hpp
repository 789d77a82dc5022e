// What the actions of qldbsession take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x586e292280e166de>{R"(#$##)
sendCommand {##>{#&_
9AbortTransaction?{#%$:CommitTransaction?{#%%3EndSession?{#%$9ExecuteStatement?{#%E2FetchPage?{#&02SessionToken?s5StartSession?{#&Q9StartTransaction?{#%$

2CommitDigest!y3TransactionId!s
4Parameters?[{#%s/Statement!s3TransactionId!s
/IonBinary?y-IonText?s
3NextPageToken!s3TransactionId!s
0LedgerName!s
9AbortTransaction?{#(6:CommitTransaction?{#(l3EndSession?{#(69ExecuteStatement?{#)p2FetchPage?{#*l5StartSession?{#+E9StartTransaction?{#+l
:TimingInformation?{#(N
@ProcessingTimeMilliseconds?l
2CommitDigest?y4ConsumedIOs?{#)Z:TimingInformation?{#(N3TransactionId?s
-ReadIOs?l.WriteIOs?l
4ConsumedIOs?{#)Z2FirstPage?{#*N:TimingInformation?{#(N
3NextPageToken?s0Values?[{#%s
4ConsumedIOs?{#)Z-Page?{#*N:TimingInformation?{#(N
2SessionToken?s:TimingInformation?{#(N
:TimingInformation?{#(N3TransactionId?s
)"};
