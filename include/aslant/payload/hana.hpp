// Boost.Hana: its structs are payload types, and an ASLANT_RECORD is a Hana struct.
//
// It has to be included before the first machine or conversion that needs the type.
#pragma once

#if !__has_include(<boost/hana/accessors.hpp>)
#error "aslant/payload/hana.hpp needs Boost.Hana: apt-get install libboost-dev, or vcpkg install boost-hana"
#endif

#include <boost/hana/accessors.hpp>
#include <boost/hana/concept/struct.hpp>
#include <boost/hana/core/to.hpp>
#include <boost/hana/first.hpp>
#include <boost/hana/pair.hpp>
#include <boost/hana/second.hpp>
#include <boost/hana/string.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/unpack.hpp>

#include <aslant/payload.hpp>

namespace aslant::core {

// What BOOST_HANA_DEFINE_STRUCT and BOOST_HANA_ADAPT_STRUCT describe. What BOOST_HANA_ADAPT_ADT describes can be written, not read:
// its members are values.
template <class T>
    requires boost::hana::Struct<T>::value && (!record<T>)
struct foreign_record<T> {
    template <class Accessor>
    using member = typename bare_type<decltype(boost::hana::second(Accessor{})(*static_cast<T const*>(nullptr)))>::type;

    static constexpr auto members() {
        return boost::hana::unpack(boost::hana::accessors<T>(),
                                   [](auto... accessor) { return record_members<member<decltype(accessor)>...>{}; });
    }
    static constexpr auto names() {
        return boost::hana::unpack(boost::hana::accessors<T>(), [](auto... accessor) {
            return record_names<int(sizeof...(accessor))>{
                type_name<T>(), {member_name{boost::hana::to<char const*>(boost::hana::first(accessor))}...}};
        });
    }

    template <class Object, class Use> static constexpr void each(Object& object, Use& use) {
        boost::hana::unpack(boost::hana::accessors<T>(), [&](auto... accessor) {
            [[maybe_unused]] int const one_after_another[]{0,
                                                           (static_cast<void>(use(boost::hana::second(accessor)(object))), 0)...};
        });
    }
};

template <auto Member> struct hana_accessor {
    template <class Object> constexpr decltype(auto) operator()(Object&& object) const {
        return static_cast<Object&&>(object).*Member;
    }
};

template <class T, std::size_t Member, std::size_t... Character> constexpr auto hana_name(std::index_sequence<Character...>) {
    return boost::hana::string_c<record_in_json<T>::names.all[Member].name.data[Character]...>;
}
template <class T, auto... Pointers, std::size_t... Member>
constexpr auto hana_accessors(member_pointers<Pointers...>, std::index_sequence<Member...>) {
    return boost::hana::make_tuple(boost::hana::make_pair(
        hana_name<T, Member>(std::make_index_sequence<std::size_t(record_in_json<T>::members.all[Member].name.size)>{}),
        hana_accessor<Pointers>{})...);
}

}

namespace boost::hana {

template <class T> struct accessors_impl<T, when<aslant::core::record<T>>> {
    static constexpr auto apply() {
        using pointers = aslant::core::pointers_of<T>;
        return aslant::core::hana_accessors<T>(pointers{}, std::make_index_sequence<pointers::count>{});
    }
};

}
