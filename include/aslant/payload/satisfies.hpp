// Whether every value of a shape is one of a declared type. What is not known is.
#pragma once

#include <aslant/payload/shapes.hpp>

namespace aslant::core {

enum class mismatch_kind : unsigned char { nothing, missing, other_kind };

// The first place where it is not, one that never is before one that may not be.
struct mismatch {
    mismatch_kind kind;
    bool is_maybe;
    text member;              // the innermost, or none
    payload_type const* of;   // whose member it is
    int have;                 // the shape there; of what is missing, that of the object
    payload_type const* want;
};
inline constexpr mismatch no_mismatch{mismatch_kind::nothing, false, {}, nullptr, none, nullptr};

class type_check {
  public:
    constexpr explicit type_check(shape_store& s) : store{s} {}

    constexpr mismatch check(int have, payload_type const& want) {
        found_ = no_mismatch;
        compare(have, want, {}, nullptr, 0, 0);
        return found_;
    }

  private:
    static constexpr int deepest = 12;

    shape_store& store;
    mismatch found_ = no_mismatch;

    constexpr bool is_certain() const { return found_.kind != mismatch_kind::nothing && !found_.is_maybe; }
    constexpr void add(mismatch const& m) {
        if (found_.kind == mismatch_kind::nothing || (found_.is_maybe && !m.is_maybe)) found_ = m;
    }

    constexpr void compare(int have, payload_type const& want, text member, payload_type const* of, int depth,
                           unsigned char besides) {
        if (have == never || have == anything || depth == deepest || want.kinds == 0 || want.kinds == json_anything) return;
        have = store.whole(have);
        shape const& h = store.at(have);
        if (!h.is_known || have == store.shape_of(&want)) return;
        if (h.kinds & ~(want.kinds | besides)) {
            bool const is_maybe = (h.kinds & want.kinds) != 0;
            add({mismatch_kind::other_kind, is_maybe, member, of, have, &want});
            if (!is_maybe) return;
        }
        if (want.alternative_count > 0) return compare_with_one(have, want, member, of, depth);
        if (h.kinds & want.kinds & json_array && want.element)
            compare(h.element, *want.element, text_of("[*]"), &want, depth + 1, 0);
        if (h.kinds & want.kinds & json_object) compare_members(have, h, want, depth);
    }
    constexpr void compare_with_one(int have, payload_type const& want, text member, payload_type const* of, int depth) {
        mismatch const before = found_;
        mismatch first = no_mismatch;
        for (int a = 0; a < want.alternative_count; ++a) {
            found_ = no_mismatch;
            compare(have, *want.alternatives[a], member, of, depth + 1, json_null);
            if (found_.kind == mismatch_kind::nothing || found_.is_maybe) {
                found_ = before;
                return;
            }
            if (first.kind == mismatch_kind::nothing || found_.kind == mismatch_kind::missing) first = found_;
        }
        found_ = before;
        add(first);
    }
    constexpr void compare_members(int have, shape const& h, payload_type const& want, int depth) {
        for (int m = 0; m < want.member_count && !is_certain(); ++m) {
            payload_member const& member = want.members[m];
            found_field const found = store.field(have, member.hash);
            if (!found.is_found || found.is_maybe) {
                if (!member.may_be_missing) add({mismatch_kind::missing, found.is_found, member.name, &want, have, member.of});
            }
            if (found.is_found)   // null is as good as a member that may be missing
                compare(found.shape, *member.of, member.name, &want, depth + 1, member.may_be_missing ? json_null : 0);
        }
        if (!want.rest || want.rest->kinds == json_anything) return;
        compare(h.rest, *want.rest, text_of("[*]"), &want, depth + 1, 0);
        compare_each(h.fields, want, depth);
    }
    constexpr void compare_each(int root, payload_type const& want, int depth) {
        if (root == none || is_certain()) return;
        field_cell const& c = store.cell(root);
        if (c.bit == 0) return compare(c.left, *want.rest, c.name, &want, depth + 1, 0);
        compare_each(c.left, want, depth);
        compare_each(c.right, want, depth);
    }
};

}
