// unified_diff: a patience diff. Lines that occur once on either side and in the same order on both are taken for the same line;
// between them the search goes on. What is left without such a line is compared line by line if it is small, and is replaced as a
// whole if it is not. Every step is a range on a stack, so neither depth nor memory grow beyond the texts.
#include <algorithm>
#include <cstdint>
#include <unordered_map>

#include <generators/output/files.hpp>

namespace aslant::generators {
namespace {

using index = std::ptrdiff_t;

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        auto const end = text.find('\n');
        auto const size = end == text.npos ? text.size() : end + 1;
        lines.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return lines;
}

struct range {
    index begin_a, end_a, begin_b, end_b;
};

class matcher {
  public:
    matcher(std::vector<std::string_view> const& a, std::vector<std::string_view> const& b) : match_(a.size(), -1) {
        std::unordered_map<std::string_view, int> ids;
        auto const number = [&](auto const& lines, std::vector<int>& out) {
            for (auto const& line : lines) out.push_back(ids.try_emplace(line, int(ids.size())).first->second);
        };
        number(a, a_);
        number(b, b_);
        seen_.resize(ids.size());
        stack_.push_back({0, index(a_.size()), 0, index(b_.size())});
        while (!stack_.empty()) {
            auto const next = stack_.back();
            stack_.pop_back();
            search(next);
        }
    }

    // For each line of a: the line of b that it stays, ascending; -1 where it goes.
    std::vector<index> const& match() const { return match_; }

  private:
    void search(range r) {
        while (r.begin_a < r.end_a && r.begin_b < r.end_b && a_[r.begin_a] == b_[r.begin_b]) match_[r.begin_a++] = r.begin_b++;
        while (r.begin_a < r.end_a && r.begin_b < r.end_b && a_[r.end_a - 1] == b_[r.end_b - 1]) match_[--r.end_a] = --r.end_b;
        if (r.begin_a == r.end_a || r.begin_b == r.end_b) return;

        auto const anchors = unique_lines_in_order(r);
        if (anchors.empty()) {
            if ((r.end_a - r.begin_a) * (r.end_b - r.begin_b) <= 1'000'000) compare(r);
            return;
        }
        auto rest = r;
        for (auto const& [in_a, in_b] : anchors) {
            match_[in_a] = in_b;
            stack_.push_back({rest.begin_a, in_a, rest.begin_b, in_b});
            rest.begin_a = in_a + 1;
            rest.begin_b = in_b + 1;
        }
        stack_.push_back(rest);
    }

    struct pair {
        index in_a, in_b;
    };

    // The longest sequence, ascending on both sides, of lines that occur once on each.
    std::vector<pair> unique_lines_in_order(range const& r) {
        for (index i = r.begin_a; i < r.end_a; ++i) seen_[a_[i]] = {};
        for (index j = r.begin_b; j < r.end_b; ++j) seen_[b_[j]] = {};
        for (index i = r.begin_a; i < r.end_a; ++i) ++seen_[a_[i]].times_in_a;
        for (index j = r.begin_b; j < r.end_b; ++j) {
            auto& line = seen_[b_[j]];
            ++line.times_in_b;
            line.in_b = j;
        }
        std::vector<pair> candidates;
        for (index i = r.begin_a; i < r.end_a; ++i)
            if (auto const& line = seen_[a_[i]]; line.times_in_a == 1 && line.times_in_b == 1) candidates.push_back({i, line.in_b});

        // Longest increasing subsequence by patience: the top of each pile, and who lay on the pile before when a card came.
        std::vector<index> piles, before(candidates.size(), -1);
        for (index k = 0; k < index(candidates.size()); ++k) {
            auto const pile = std::lower_bound(piles.begin(), piles.end(), candidates[k].in_b,
                                               [&](index top, index in_b) { return candidates[top].in_b < in_b; });
            if (pile != piles.begin()) before[k] = *std::prev(pile);
            if (pile == piles.end())
                piles.push_back(k);
            else
                *pile = k;
        }
        std::vector<pair> longest;
        for (index k = piles.empty() ? -1 : piles.back(); k >= 0; k = before[k]) longest.push_back(candidates[k]);
        std::reverse(longest.begin(), longest.end());
        return longest;
    }

    // The longest common subsequence, by the table of the lengths that the rests have in common.
    void compare(range const& r) {
        auto const rows = r.end_a - r.begin_a, columns = r.end_b - r.begin_b;
        std::vector<std::int32_t> table((rows + 1) * (columns + 1));
        auto const common = [&](index i, index j) -> std::int32_t& { return table[i * (columns + 1) + j]; };
        auto const same = [&](index i, index j) { return a_[r.begin_a + i] == b_[r.begin_b + j]; };
        for (index i = rows; i--;)
            for (index j = columns; j--;)
                common(i, j) = same(i, j) ? common(i + 1, j + 1) + 1 : std::max(common(i + 1, j), common(i, j + 1));
        for (index i = 0, j = 0; i < rows && j < columns;) {
            if (same(i, j)) {
                match_[r.begin_a + i] = r.begin_b + j;
                ++i, ++j;
            } else if (common(i + 1, j) >= common(i, j + 1))
                ++i;
            else
                ++j;
        }
    }

    struct occurrence {
        int times_in_a = 0;
        int times_in_b = 0;
        index in_b = 0;
    };

    std::vector<int> a_, b_;         // equal lines have equal numbers
    std::vector<occurrence> seen_;   // by line number, valid within one range
    std::vector<index> match_;
    std::vector<range> stack_;
};

// One side of a hunk's header: first line and number of lines; an empty side names the line before it.
std::string side(index begin, index end) {
    auto const size = end - begin;
    auto text = std::to_string(size == 0 ? begin : begin + 1);
    return size == 1 ? text : text + "," + std::to_string(size);
}

void put_line(std::string& out, char mark, std::string_view line) {
    (out += mark) += line;
    if (line.back() != '\n') out += "\n\\ No newline at end of file\n";
}

}

std::string unified_diff(std::optional<std::string_view> before, std::string_view after, std::string_view name) {
    std::string const file(name);
    if (!before) return file + " would be created\n";
    if (*before == after) return "";
    constexpr index context = 3;
    auto const a = lines_of(*before), b = lines_of(after);
    index const size_a = index(a.size()), size_b = index(b.size());
    matcher const matched(a, b);
    auto const& match = matched.match();
    std::string out = "--- " + file + "\n+++ " + file + "\n";

    // The changes: ranges without a common line between lines that both sides have.
    std::vector<range> changes;
    for (index i = 0, j = 0; i < size_a || j < size_b;) {
        if (i < size_a && match[i] == j) {
            ++i, ++j;
            continue;
        }
        range change{i, i, j, j};
        while (change.end_a < size_a && match[change.end_a] < 0) ++change.end_a;
        change.end_b = change.end_a < size_a ? match[change.end_a] : size_b;
        changes.push_back(change);
        i = change.end_a;
        j = change.end_b;
    }

    // A hunk: changes that are at most two contexts apart.
    for (std::size_t first = 0, next = 0; first < changes.size(); first = next) {
        for (next = first + 1; next < changes.size() && changes[next].begin_a - changes[next - 1].end_a <= 2 * context;) ++next;
        auto const lead = std::min(context, changes[first].begin_a);
        auto const trail = std::min(context, size_a - changes[next - 1].end_a);
        range const hunk{changes[first].begin_a - lead, changes[next - 1].end_a + trail, changes[first].begin_b - lead,
                         changes[next - 1].end_b + trail};
        out += "@@ -" + side(hunk.begin_a, hunk.end_a) + " +" + side(hunk.begin_b, hunk.end_b) + " @@\n";
        index i = hunk.begin_a;
        for (auto change = first; change < next; ++change) {
            for (; i < changes[change].begin_a; ++i) put_line(out, ' ', a[i]);
            for (; i < changes[change].end_a; ++i) put_line(out, '-', a[i]);
            for (index j = changes[change].begin_b; j < changes[change].end_b; ++j) put_line(out, '+', b[j]);
        }
        for (; i < hunk.end_a; ++i) put_line(out, ' ', a[i]);
    }
    return out;
}

}
