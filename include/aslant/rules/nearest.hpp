// The nearest right text, for "did you mean". It is looked for on the way to a message only.
#pragma once

#include <aslant/model/machine.hpp>

namespace aslant::core {

// Levenshtein distance; texts beyond 95 characters are as far apart as can be.
constexpr int distance(name const& a, name const& b) {
    if (a.size() > 95 || b.size() > 95) return 1000;
    int row[96]{};
    for (int j = 0; j <= b.size(); ++j) row[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= b.size(); ++j) {
            int const above = row[j];
            int best = diagonal + (a[i - 1] != b[j - 1]);
            if (above + 1 < best) best = above + 1;
            if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
            row[j] = best;
            diagonal = above;
        }
    }
    return row[b.size()];
}

// Finds the nearest of the names it is shown, if one is near enough to be meant.
struct nearest_name {
    name wanted;
    name best{};
    int smallest = wanted.size() / 3 + 2;

    constexpr void show(name const& candidate) {
        int const d = distance(candidate, wanted);
        if (d >= smallest) return;
        smallest = d;
        best = candidate;
    }
};

constexpr name nearest_state(machine_view const& view, int scope, name const& wanted) {
    nearest_name nearest{wanted};
    for (int s = 0; s < view.sizes.states; ++s)
        if (view.states[s].scope == scope) nearest.show(view.name_of_state(s));
    return nearest.best;
}

}
