// What in a stack depends on what: a resource on those to which it refers, a machine on its role, a condition on other conditions.
#pragma once

#include <aslant/rules/logical_ids.hpp>

namespace aslant::core {

class dependencies {
  public:
    constexpr explicit dependencies(node const* stack) : nodes_{stack}, ids_{stack}, next_(stack[0].size), path_(stack[0].size) {
        ids_.collect(nullptr);
    }

    // How many ids form a cycle, each of which depends on the next one, and the last on the first; 0: none do.
    constexpr int find_cycle() {
        for (int start = 0; start < ids_.size(); ++start) {
            if (next_[start] != 0) continue;
            enter(start, 0);
            for (int size = 1; size > 0;) {
                int const to = next_dependency(path_[size - 1]);
                if (to == none)
                    --size;
                else if (next_[to] == 0)
                    enter(to, size++);
                else
                    return from_first(to, size);
            }
        }
        return 0;
    }
    // Of the cycle that was found.
    constexpr declared_id const& operator[](int i) { return ids_[path_[i]]; }

  private:
    node const* nodes_;
    logical_ids ids_;
    scratch<int> next_;   // of an id: the node to look at next; 0: not entered, none: all is looked at
    scratch<int> path_;   // each depends on the next one

    constexpr void enter(int id, int place) {
        path_[place] = id;
        next_[id] = ids_[id].node;
    }
    constexpr int from_first(int id, int size) {
        int begin = 0;
        while (path_[begin] != id) ++begin;
        for (int i = begin; i < size; ++i) path_[i - begin] = path_[i];
        return size - begin;
    }
    // What has not been looked at, or is on the path; or none.
    constexpr int next_dependency(int owner) {
        declared_id const& own = ids_[owner];
        int const last = own.is_role_of_machine || own.sort == id_sort::parameter ? 0 : own.node + nodes_[own.node].size;
        int& i = next_[owner];
        if (i == own.node && i < last) {
            ++i;
            bool const has_role =
                nodes_[own.node].what == kind::machine && owner + 1 < ids_.size() && ids_[owner + 1].is_role_of_machine;
            if (has_role && next_[owner + 1] != none) return owner + 1;   // it stands behind its machine
        }
        for (i = next_referring(nodes_, i, last); i < last; i = next_referring(nodes_, i + 1, last)) {
            node const& n = nodes_[i];
            if (n.what == kind::stack_resource) {
                i += n.size - 1;
                continue;
            }
            for (references r{nodes_, i}; r.next();) {
                bool const is_of_parts = r.how == reference_form::condition || r.how == reference_form::mapping;
                int const to = r.is_malformed || (is_of_parts && own.sort == id_sort::resource) ? none : ids_.find(r.id);
                if (to != none && ids_[to].sort == own.sort && next_[to] != none) return to;
            }
        }
        i = none;
        return none;
    }
};

}
