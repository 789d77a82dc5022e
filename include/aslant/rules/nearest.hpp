// The nearest right text, for "did you mean". It is looked for on the way to a message only.
#pragma once

#include <aslant/model/machine.hpp>

namespace aslant::core {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; }

// How many letters have to be put in, left out, replaced or swapped with the next one, whatever their case (optimal string alignment).
// From `limit` on it is not counted exactly; texts beyond 95 characters are as far apart as can be.
constexpr int distance(name const& a, name const& b, int limit = 1000) {
    int const longer = a.size() - b.size();
    if (a.size() > 95 || b.size() > 95 || longer >= limit || -longer >= limit) return 1000;
    char other[96]{};
    for (int j = 0; j < b.size(); ++j) other[j] = lower(b[j]);
    int rows[3][96]{};   // of the last two characters of `a`, and of this one
    for (int j = 0; j <= b.size(); ++j) rows[0][j] = j;
    int const width = b.size();
    char before = 0;
    for (int i = 1; i <= a.size(); ++i) {
        int const* const above = rows[(i - 1) % 3];
        int const* const above_that = rows[(i + 1) % 3];
        int* const row = rows[i % 3];
        char const own = lower(a[i - 1]);
        int left = i;
        int least = i;
        row[0] = i;
        for (int j = 1; j <= width; ++j) {
            int best = above[j - 1];
            if (own != other[j - 1]) {
                if (above[j] < best) best = above[j];
                if (left < best) best = left;
                bool const swapped = j > 1 && own == other[j - 2] && before == other[j - 1] && i > 1;
                if (swapped && above_that[j - 2] < best) best = above_that[j - 2];
                ++best;
            }
            left = row[j] = best;
            if (best < least) least = best;
        }
        if (least >= limit) return least;
        before = own;
    }
    return rows[a.size() % 3][width];
}

// Finds the nearest of the names it is shown, if one is near enough to be meant.
struct nearest_name {
    name wanted;
    name best{};
    int smallest = (wanted.size() + 1) / 3 + 1;   // of 2 to 4 characters one may be wrong, of 5 to 7 two, and so on

    constexpr void show(name const& candidate) {
        if (best.empty() && begins(candidate)) best = candidate;   // unless another one is nearer
        int const d = distance(candidate, wanted, smallest);
        if (d >= smallest) return;
        smallest = d;
        best = candidate;
    }

  private:
    // Whether what is wanted is the beginning of a candidate: "MaxDelay" of "MaxDelaySeconds".
    constexpr bool begins(name const& candidate) const {
        if (wanted.size() < 4 || wanted.size() >= candidate.size()) return false;
        for (int i = 0; i < wanted.size(); ++i)
            if (wanted[i] != candidate[i]) return false;
        return true;
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
