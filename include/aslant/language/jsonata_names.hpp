// The names that a JSONata expression binds: with :=, as parameters, and with @ and #.
#pragma once

#include <aslant/language/expression.hpp>

namespace aslant::core {

// The names that are visible, innermost last, and what lambdas read that nothing has bound yet: a body is evaluated when it is
// called, and then it sees what its block has bound since.
class jsonata_names {
  public:
    static constexpr int most_names = 200;   // each that is read is looked for among those that are visible

    struct scope {
        int names;
        int reads;
    };

    constexpr jsonata_names() = default;
    constexpr ~jsonata_names() {
        delete[] names_;
        delete[] reads_;
    }
    jsonata_names(jsonata_names const&) = delete;
    jsonata_names& operator=(jsonata_names const&) = delete;

    constexpr scope open() const { return {name_count_, read_count_}; }
    constexpr void close(scope outer, reference_list& seen) {
        if (name_count_ == outer.names) return;
        if (read_count_ != outer.reads) drop_bound_reads(outer, seen);
        name_count_ = outer.names;
    }

    constexpr bool is_bound(text name, int from = 0) const {
        for (int i = name_count_; i-- > from;)
            if (names_[i].size == name.size && names_[i] == name) return true;
        return false;
    }
    // Whether there is room for it.
    constexpr bool bind(text name, scope innermost) {
        if (is_bound(name, innermost.names)) return true;
        if (name_count_ == most_names) return false;
        if (name_count_ == name_room_) names_ = grown(names_, name_count_, name_room_);
        names_[name_count_++] = name;
        return true;
    }

    // What a lambda reads: it is gone when the name is bound after all.
    constexpr void add_read(text name, int reference_place, problem const& fault) {
        if (read_count_ == read_room_) reads_ = grown(reads_, read_count_, read_room_);
        reads_[read_count_++] = {name, reference_place, fault};
    }
    // The first fault of those reads whose names nothing has bound.
    constexpr problem first_fault(problem earliest) const {
        for (int i = 0; i < read_count_; ++i)
            if (is_before(reads_[i].fault, earliest)) earliest = reads_[i].fault;
        return earliest;
    }
    static constexpr bool is_before(problem const& a, problem const& b) {
        return a.kind != problem_kind::nothing && (b.kind == problem_kind::nothing || a.column < b.column);
    }

  private:
    struct read {
        text name;
        int reference_place;   // in the list of references, or -1
        problem fault;         // of calling it, or none
    };

    text* names_ = nullptr;
    int name_count_ = 0;
    int name_room_ = 0;
    read* reads_ = nullptr;
    int read_count_ = 0;
    int read_room_ = 0;

    constexpr void drop_bound_reads(scope outer, reference_list& seen) {
        int const count = seen.size();
        int kept = outer.reads;
        int next = count;   // the first reference that is to be moved to the place of one that is gone
        int dropped = 0;
        for (int i = outer.reads; i < read_count_; ++i) {
            read r = reads_[i];
            if (!is_bound(r.name, outer.names)) {
                if (r.reference_place >= 0) r.reference_place -= dropped;
                reads_[kept++] = r;
            } else if (r.reference_place >= 0) {
                if (dropped++ == 0)
                    seen.resize(r.reference_place);
                else
                    move(seen, next, r.reference_place);
                next = r.reference_place + 1;
            }
        }
        read_count_ = kept;
        if (dropped) move(seen, next, count);
    }
    // To the end of the list; those beyond it are there until they are overwritten.
    static constexpr void move(reference_list& seen, int from, int to) {
        for (int i = from; i < to; ++i) seen.add(seen[i]);
    }
};

}
