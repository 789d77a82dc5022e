// AWS KMS: keys that encrypt what other services keep.
#pragma once

#include <aslant/stack/resources.hpp>

namespace aslant::kms {

// A key: key("OrdersKey", property("EnableKeyRotation", true)). Without a KeyPolicy, KMS leaves to IAM who of the account may use it;
// a key policy has to do so too, or what Aslant allows is allowed in vain. (KMS developer guide: "Default key policy")
template <class... P> constexpr auto key(core::literal id, P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::KMS::Key"), properties...);
}

}
