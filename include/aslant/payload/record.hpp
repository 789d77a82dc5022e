// ASLANT_RECORD: the members of a struct, for payload_of, for JSON and for Boost.Hana (payload/hana.hpp).
//
//     struct order {
//         std::string id;
//         double total;
//         std::optional<std::string> detail_type;
//     };
//     ASLANT_RECORD(order, id, total, (detail_type, "detail-type"));
//
// It stands after the struct, in its namespace (for a struct in a class: after that class). Members are public, at most 256, also
// those of a base. A record that others contain may come after them, but before the first machine or conversion that needs it.
//
// For a class template its parameters come first, and what has a comma is in parentheses:
//
//     template <class Detail> struct event { … };
//     ASLANT_RECORD_TEMPLATE((class Detail), (event<Detail>), id, detail);
#pragma once

#include <aslant/payload/type.hpp>

namespace aslant::core {

// Pointers to a record's members. They are made where they are used (`Lazy` is the record), because they cost time to compile.
template <auto... Members> struct member_pointers {
    static constexpr size_type count = sizeof...(Members);

    template <class Record, class Use> static constexpr void each(Record& record, Use& use) {
        [[maybe_unused]] int const one_after_another[]{0, (static_cast<void>(use(record.*Members)), 0)...};
    }
};
template <class T>
using pointers_of = decltype(aslant_pointers(static_cast<type_tag<T>*>(nullptr), static_cast<type_tag<T>*>(nullptr)));

// Calls `use` with each member, in the order of their names.
template <class Record, class Use> constexpr void for_each_member(Record& record, Use use) {
    using type = typename bare_type<Record>::type;
    if constexpr (form_of<type>() == payload_form::record)
        pointers_of<type>::each(record, use);
    else
        foreign_record<type>::each(record, use);
}

}

// NOLINTBEGIN(cppcoreguidelines-macro-usage)

// Of what stands in a system header, g++ prints no expansions: some hundred lines for a member that is misspelt.
#if defined(__GNUC__)
#pragma GCC system_header
#endif

// (All that depends on the members is a template of the record itself, so that a member that is not there is recorded.)
#define ASLANT_RECORD(type, ...)                                                                                                   \
    template <class Lazy>                                                                                                          \
    [[maybe_unused]] constexpr auto aslant_names(::aslant::core::type_tag<type>*, ::aslant::core::type_tag<Lazy>*) {               \
        return ::aslant::core::names_of_record(::aslant::core::text_of(#type)                                                      \
                                                   __VA_OPT__(, {ASLANT_EACH(ASLANT_NAME, (Lazy), __VA_ARGS__)}));                 \
    }                                                                                                                              \
    template <class Lazy>                                                                                                          \
    ::aslant::core::record_members<ASLANT_EACH(ASLANT_TYPE, (Lazy), __VA_ARGS__)> aslant_members(::aslant::core::type_tag<type>*,  \
                                                                                                 ::aslant::core::type_tag<Lazy>*); \
    template <class Lazy>                                                                                                          \
    ::aslant::core::member_pointers<ASLANT_EACH(ASLANT_POINTER, (Lazy), __VA_ARGS__)> aslant_pointers(                             \
        ::aslant::core::type_tag<type>*, ::aslant::core::type_tag<Lazy>*)

#define ASLANT_RECORD_TEMPLATE(parameters, type, ...)                                                                              \
    template <ASLANT_UNWRAP parameters, class Lazy>                                                                                \
    [[maybe_unused]] constexpr auto aslant_names(::aslant::core::type_tag<ASLANT_UNWRAP type>*, ::aslant::core::type_tag<Lazy>*) { \
        return ::aslant::core::names_of_record(::aslant::core::type_name<ASLANT_UNWRAP type>()                                     \
                                                   __VA_OPT__(, {ASLANT_EACH(ASLANT_NAME, (Lazy), __VA_ARGS__)}));                 \
    }                                                                                                                              \
    template <ASLANT_UNWRAP parameters, class Lazy>                                                                                \
    ::aslant::core::record_members<ASLANT_EACH(ASLANT_TYPE, (Lazy), __VA_ARGS__)> aslant_members(                                  \
        ::aslant::core::type_tag<ASLANT_UNWRAP type>*, ::aslant::core::type_tag<Lazy>*);                                           \
    template <ASLANT_UNWRAP parameters, class Lazy>                                                                                \
    ::aslant::core::member_pointers<ASLANT_EACH(ASLANT_POINTER, (Lazy), __VA_ARGS__)> aslant_pointers(                             \
        ::aslant::core::type_tag<ASLANT_UNWRAP type>*, ::aslant::core::type_tag<Lazy>*)

// What is made of one member: `member` or `(member, "name")`.
#define ASLANT_TYPE(record, entry) decltype(ASLANT_UNWRAP record::ASLANT_MEMBER(entry))
#define ASLANT_POINTER(record, entry) &ASLANT_UNWRAP record::ASLANT_MEMBER(entry)
#define ASLANT_NAME(record, entry)                                                                                                 \
    {ASLANT_THERE(record, ASLANT_MEMBER(entry)), ASLANT_UNWRAP ASLANT_CALL(ASLANT_THIRD, ASLANT_PAIR entry, entry, (#entry))}
#define ASLANT_THERE(record, member)                                                                                               \
    requires(ASLANT_UNWRAP record & object) { object.*(&ASLANT_UNWRAP record::member); }
#define ASLANT_MEMBER(entry) ASLANT_CALL(ASLANT_SECOND, ASLANT_PAIR entry, entry)

// With parentheses this is a call, and gives the arguments that stand after it otherwise.
#define ASLANT_PAIR(member, ...) ASLANT_PAIR, member, (__VA_ARGS__)
#define ASLANT_CALL(macro, ...) macro(__VA_ARGS__)
#define ASLANT_SECOND(first, second, ...) second
#define ASLANT_THIRD(first, second, third, ...) third
#define ASLANT_UNWRAP(...) __VA_ARGS__
#define ASLANT_BARE(...) __VA_ARGS__

// of(record, entry), for each entry: 16 at a time, so that few records need the second round.
#define ASLANT_EACH(of, record, ...) __VA_OPT__(ASLANT_ROUNDS(ASLANT_16(of, record, __VA_ARGS__)))
#define ASLANT_ROUNDS(...) ASLANT_FOUR(ASLANT_FOUR(ASLANT_FOUR(ASLANT_FOUR(__VA_ARGS__))))
#define ASLANT_FOUR(...) ASLANT_BARE(ASLANT_BARE(ASLANT_BARE(ASLANT_BARE(__VA_ARGS__))))
#define ASLANT_AGAIN() ASLANT_16
#define ASLANT_PARENTHESES ()
#define ASLANT_16(of, record, entry, ...) of(record, entry) __VA_OPT__(, ASLANT_15(of, record, __VA_ARGS__))
#define ASLANT_15(of, record, entry, ...) of(record, entry) __VA_OPT__(, ASLANT_14(of, record, __VA_ARGS__))
#define ASLANT_14(of, record, entry, ...) of(record, entry) __VA_OPT__(, ASLANT_13(of, record, __VA_ARGS__))
#define ASLANT_13(of, record, entry, ...) of(record, entry) __VA_OPT__(, ASLANT_12(of, record, __VA_ARGS__))
#define ASLANT_12(of, record, entry, ...) of(record, entry) __VA_OPT__(, ASLANT_11(of, record, __VA_ARGS__))
#define ASLANT_11(of, record, entry, ...) of(record, entry) __VA_OPT__(, ASLANT_10(of, record, __VA_ARGS__))
#define ASLANT_10(of, record, entry, ...) of(record, entry) __VA_OPT__(, ASLANT_9(of, record, __VA_ARGS__))
#define ASLANT_9(of, record, entry, ...) of(record, entry) __VA_OPT__(, ASLANT_8(of, record, __VA_ARGS__))
#define ASLANT_8(of, record, entry, ...) of(record, entry) __VA_OPT__(, ASLANT_7(of, record, __VA_ARGS__))
#define ASLANT_7(of, record, entry, ...) of(record, entry) __VA_OPT__(, ASLANT_6(of, record, __VA_ARGS__))
#define ASLANT_6(of, record, entry, ...) of(record, entry) __VA_OPT__(, ASLANT_5(of, record, __VA_ARGS__))
#define ASLANT_5(of, record, entry, ...) of(record, entry) __VA_OPT__(, ASLANT_4(of, record, __VA_ARGS__))
#define ASLANT_4(of, record, entry, ...) of(record, entry) __VA_OPT__(, ASLANT_3(of, record, __VA_ARGS__))
#define ASLANT_3(of, record, entry, ...) of(record, entry) __VA_OPT__(, ASLANT_2(of, record, __VA_ARGS__))
#define ASLANT_2(of, record, entry, ...) of(record, entry) __VA_OPT__(, ASLANT_1(of, record, __VA_ARGS__))
#define ASLANT_1(of, record, entry, ...) of(record, entry) __VA_OPT__(, ASLANT_AGAIN ASLANT_PARENTHESES(of, record, __VA_ARGS__))

// NOLINTEND(cppcoreguidelines-macro-usage)
