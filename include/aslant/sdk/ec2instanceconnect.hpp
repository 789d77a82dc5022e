// What the actions of ec2instanceconnect take and return in AWS SDK integrations.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

template <>
inline constexpr aslant::core::api_model aslant::core::sdk_model<0x8bc13e881cef85fc>{R"(#%##,##F
sendSSHPublicKey {##m{#$T
sendSerialConsoleSSHPublicKey {#$k{#$T
6AvailabilityZone?s0InstanceId!s4InstanceOSUser!s2SshPublicKey!s
/RequestId?s-Success?b
0InstanceId!s0SerialPort?i2SshPublicKey!s
)"};
