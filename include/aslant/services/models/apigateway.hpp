// What the APIs behind the optimized integration apigateway take and return.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {

inline constexpr api_model apigateway{R"(#$##)
invoke {##9{#$M
5AllowNullValues?b1ApiEndpoint!s.AuthType?s-Headers?*,Method!s*Path?*5QueryParameters?*1RequestBody?*+Stage?s
/Headers?<[s2ResponseBody?*0StatusCode?i0StatusText?s
)"};

}
