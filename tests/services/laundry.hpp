// A service that there is not: all that has to be written to add one.
#pragma once

#include <aslant/services/call.hpp>
#include <aslant/services/models/laundry.hpp>

namespace aslant::laundry {

template <class... P> constexpr auto programme(core::literal id, P const&... properties) {
    return core::resource_node(id, core::text_of("AWS::Laundry::Programme"), properties...);
}

inline constexpr core::resource_kind programme_kind{
    "programme", "AWS::Laundry::Programme", "", "Arn", "", "laundry:{R}:{A}:programme/{}", core::name_form::name, "Name", 30};
inline constexpr core::resource_parameter programmes[]{{"ProgrammeName", &programme_kind}};
inline constexpr core::permission washes[]{
    {"laundry:StartWash", "{ProgrammeName}", "", "", ""},
    {"laundry:DescribeWash", "laundry:{R}:{A}:wash/*", "sync", "", "a wash has its id only when it has been started"},
};
inline constexpr core::integration start_wash_api{
    {"arn:aws:states:::laundry:startWash", "arn:aws:states:::laundry:startWash.sync", nullptr, nullptr},
    washes,
    programmes,
    &core::models::laundry,
    "ProgrammeName Switch=switch_name"};

inline constexpr core::api_parameter programme_name{"ProgrammeName", &programme_kind};
inline constexpr core::api_parameter degrees{"Degrees", nullptr};
inline constexpr core::api_parameter switch_name{"Switch", nullptr};

template <class N, class... P> constexpr auto start_wash(N const& name, P const&... parameters) {
    return core::call(start_wash_api, core::first_parameter(programme_name, name, core::nowhere), parameters...);
}

inline constexpr core::integration const* apis[]{&start_wash_api};

}
