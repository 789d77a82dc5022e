// What the APIs behind the optimized integration http take and return.
// Made by generators/tables/generate.py: not to be edited.
#pragma once

#include <aslant/services/api_model.hpp>

namespace aslant::core::models {

inline constexpr api_model http{R"(#$##)
invoke {##9{#$h
1ApiEndpoint!s7Authentication?{#$W-Headers?*9InvocationConfig?{#$W,Method!s5QueryParameters?*1RequestBody?*/Transform?*
3ConnectionArn!s
/Headers?<[s2ResponseBody?*0StatusCode?i0StatusText?s
)"};

}
