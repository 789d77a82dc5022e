// What in a stack depends on what: a resource on those to which it refers, a machine on its role, a condition on other conditions.
#pragma once

#include <aslant/rules/logical_ids.hpp>

namespace aslant::core {

class dependencies {
  public:
    constexpr explicit dependencies(node const* stack) : nodes_{stack}, ids_{stack} {
        ids_.collect(nullptr);
        find_edges();
    }
    constexpr ~dependencies() { delete[] edges_; }
    dependencies(dependencies const&) = delete;
    dependencies& operator=(dependencies const&) = delete;

    // The ids of a cycle, each depending on the next one and the last on the first; `visit` is given each. Whether there is one.
    template <class Visit> constexpr bool find_cycle(Visit const& visit) {
        int const count = ids_.size();
        scratch<int> first(count + 1);   // of the edges from an id, sorted
        scratch<int> to(edge_count_);
        scratch<int> first_back(count + 1);
        scratch<int> from(edge_count_);
        sort_edges(first, to, false);
        sort_edges(first_back, from, true);
        // what depends on nothing is taken away, until there is no more such
        scratch<int> left(count);
        scratch<int> free(count);
        int free_count = 0;
        for (int i = 0; i < count; ++i)
            if ((left[i] = first[i + 1] - first[i]) == 0) free[free_count++] = i;
        for (int taken = 0; taken < free_count; ++taken)
            for (int e = first_back[free[taken]]; e < first_back[free[taken] + 1]; ++e)
                if (--left[from[e]] == 0) free[free_count++] = from[e];
        if (free_count == count) return false;
        int at = 0;
        while (left[at] == 0) ++at;
        // what is left depends on what is left: so many steps lead onto a cycle
        auto const next = [&](int i) {
            int e = first[i];
            while (left[to[e]] == 0) ++e;
            return to[e];
        };
        for (int step = 0; step < count; ++step) at = next(at);
        int start = at;
        for (int i = next(at); i != at; i = next(i))
            if (i < start) start = i;
        int i = start;
        do visit(ids_[i]);
        while ((i = next(i)) != start);
        return true;
    }

  private:
    struct edge {
        int from;
        int to;
    };
    node const* nodes_;
    logical_ids ids_;
    edge* edges_ = nullptr;
    int edge_count_ = 0;
    int edge_room_ = 0;

    constexpr void add(int from, int to) {
        if (edge_count_ == edge_room_) edges_ = grown(edges_, edge_count_, edge_room_);
        edges_[edge_count_++] = {from, to};
    }
    constexpr void sort_edges(scratch<int>& first, scratch<int>& to, bool is_back) {
        for (int e = 0; e < edge_count_; ++e) ++first[(is_back ? edges_[e].to : edges_[e].from) + 1];
        for (int i = 0; i < ids_.size(); ++i) first[i + 1] += first[i];
        scratch<int> filled(ids_.size());
        for (int e = 0; e < edge_count_; ++e) {
            int const own = is_back ? edges_[e].to : edges_[e].from;
            to[first[own] + filled[own]++] = is_back ? edges_[e].from : edges_[e].to;
        }
    }
    constexpr void find_edges() {
        for (int owner = 0; owner < ids_.size(); ++owner) {
            declared_id const& own = ids_[owner];
            if (own.is_role_of_machine) {
                add(owner - 1, owner);   // the machine stands before its role
                continue;
            }
            if (own.sort != id_sort::resource && own.sort != id_sort::condition) continue;
            auto const visit = [&](int, name const& id, reference_form how) {
                if ((how == reference_form::condition || how == reference_form::mapping) && own.sort == id_sort::resource) return;
                int const to = ids_.find(id);
                if (to != none && ids_[to].sort == own.sort) add(owner, to);
            };
            auto const malformed = [](int, text) {};
            reference_finder const finder{nodes_, visit, malformed};
            int const last = own.node + nodes_[own.node].size;
            for (int i = own.node + 1; i < last; ++i) {
                node const& n = nodes_[i];
                if (n.what == kind::stack_resource)
                    i += n.size - 1;
                else if (n.value_form >= form::string && n.value_form != form::array)
                    finder.look_at(i);
            }
        }
    }
};

}
