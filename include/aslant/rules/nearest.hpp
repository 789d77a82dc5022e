// The nearest right text, for "did you mean". It is looked for on the way to a message only.
#pragma once

#include <aslant/model/machine.hpp>

namespace aslant::core {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; }

// How many letters have to be put in, left out, replaced or swapped with the next one, whatever their case (optimal string alignment);
// texts beyond 95 characters are as far apart as can be.
constexpr int distance(name const& a, name const& b) {
    if (a.size() > 95 || b.size() > 95) return 1000;
    int rows[3][96]{};   // of the last two characters of `a`, and of this one
    for (int j = 0; j <= b.size(); ++j) rows[0][j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        int const* const above = rows[(i - 1) % 3];
        int const* const above_that = rows[(i + 1) % 3];
        int* const row = rows[i % 3];
        row[0] = i;
        for (int j = 1; j <= b.size(); ++j) {
            bool const same = lower(a[i - 1]) == lower(b[j - 1]);
            int best = above[j - 1] + !same;
            if (above[j] + 1 < best) best = above[j] + 1;
            if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
            bool const swapped = i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]);
            if (swapped && above_that[j - 2] + 1 < best) best = above_that[j - 2] + 1;
            row[j] = best;
        }
    }
    return rows[a.size() % 3][b.size()];
}

// Finds the nearest of the names it is shown, if one is near enough to be meant.
struct nearest_name {
    name wanted;
    name best{};
    int smallest = (wanted.size() + 1) / 3 + 1;   // of 2 to 4 characters one may be wrong, of 5 to 7 two, and so on

    constexpr void show(name const& candidate) {
        int const d = distance(candidate, wanted);
        if (d >= smallest) return;
        smallest = d;
        best = candidate;
    }
};

// Of the states of a scope, but for one.
constexpr name nearest_state(machine_view const& view, int scope, name const& wanted, int except) {
    nearest_name nearest{wanted};
    for (int s = 0; s < view.sizes.states; ++s)
        if (view.states[s].scope == scope && s != except) nearest.show(view.name_of_state(s));
    return nearest.best;
}

}
