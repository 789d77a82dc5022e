#include <generators/iam/policy_split.hpp>

namespace aslant::generators {

namespace {

json document_of(json statements) { return {{"Version", "2012-10-17"}, {"Statement", std::move(statements)}}; }

std::size_t size_of_list(json const& statement, char const* list) {
    return statement.contains(list) && statement[list].is_array() ? statement[list].size() : 0;
}
// The statement with only some elements of a list; one action stands by itself, as in a whole statement.
json with_elements(json statement, char const* list, std::size_t first, std::size_t last) {
    json some = json::array();
    for (std::size_t i = first; i < last; ++i) some.push_back(statement[list][i]);
    bool const is_one_action = list[0] == 'A' && some.size() == 1;
    statement[list] = is_one_action ? some[0] : some;
    return statement;
}

class splitter {
  public:
    explicit splitter(longest_texts const& lengths)
        : lengths_{lengths}, size_of_empty_{lengths.of_json(document_of(json::array()))} {
        open();
    }

    bool add(role_statement const& statement) {
        if (fits(statement.value)) return put(statement), true;
        if (char const* const list = list_to_cut(statement.value)) {
            std::size_t const fitting = fitting_elements(statement.value, list);
            put(part_of(statement, list, 0, fitting));
            open();
            return add(part_of(statement, list, fitting, size_of_list(statement.value, list)));
        }
        if (!parts_.back().statements.empty()) return open(), add(statement);
        std::size_t const resources = size_of_list(statement.value, "Resource");
        return resources > 1 && add(part_of(statement, "Resource", 0, 1)) && add(part_of(statement, "Resource", 1, resources));
    }
    std::vector<policy_part> parts() && { return std::move(parts_); }

  private:
    longest_texts const& lengths_;
    std::size_t size_of_empty_;
    std::vector<policy_part> parts_;

    void open() { parts_.push_back({{}, size_of_empty_}); }
    std::size_t size_with(json const& statement) const {
        return parts_.back().size + lengths_.of_json(statement) + (parts_.back().statements.empty() ? 0 : 1);
    }
    bool fits(json const& statement) const {
        return size_with(statement) <= (parts_.size() == 1 ? largest_inline_policy : largest_managed_policy);
    }
    void put(role_statement const& statement) {
        parts_.back().size = size_with(statement.value);
        parts_.back().statements.push_back(statement);
    }
    // The list of which at least one element fits: resources, or actions where even one resource with all of them is too much.
    char const* list_to_cut(json const& statement) const {
        std::size_t const resources = size_of_list(statement, "Resource");
        if (resources > 1) return fits(with_elements(statement, "Resource", 0, 1)) ? "Resource" : nullptr;
        bool const may_cut = parts_.back().statements.empty() && size_of_list(statement, "Action") > 1;
        return may_cut && fits(with_elements(statement, "Action", 0, 1)) ? "Action" : nullptr;
    }
    std::size_t fitting_elements(json const& statement, char const* list) const {
        std::size_t fitting = 1;
        std::size_t too_many = size_of_list(statement, list);
        while (too_many - fitting > 1) {
            std::size_t const middle = fitting + (too_many - fitting) / 2;
            (fits(with_elements(statement, list, 0, middle)) ? fitting : too_many) = middle;
        }
        return fitting;
    }
    static role_statement part_of(role_statement const& whole, char const* list, std::size_t first, std::size_t last) {
        return {with_elements(whole.value, list, first, last), whole.comment};
    }
};

}

json policy_part::document() const {
    json values = json::array();
    for (role_statement const& s : statements) values.push_back(s.value);
    return document_of(std::move(values));
}

std::optional<std::vector<policy_part>> split_into_policies(std::vector<role_statement> const& all, longest_texts const& lengths) {
    splitter parts(lengths);
    for (role_statement const& statement : all)
        if (!parts.add(statement)) return std::nullopt;
    return std::move(parts).parts();
}

}
