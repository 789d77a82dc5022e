#include <generators/iam/policy.hpp>

#include <algorithm>
#include <unordered_set>

#include <aslant/services.hpp>
#include <generators/iam/sdk_texts.hpp>
#include <generators/model/strings.hpp>

namespace aslant::generators {

using core::kind;
using core::node;

namespace {

template <class T> void add_once(std::vector<T>& all, T const& one) {
    if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
}
template <class T> void add_once(std::vector<T>& all, std::vector<T> const& more) {
    for (T const& one : more) add_once(all, one);
}
void append(std::vector<std::string>& all, std::vector<std::string> const& more) {
    all.insert(all.end(), more.begin(), more.end());
}
// Each once, where it stands first. (Thousands of states may need the same.)
void keep_first(std::vector<std::string>& names) {
    std::unordered_set<std::string> seen;
    std::erase_if(names, [&](std::string const& name) { return !seen.insert(name).second; });
}

class permission_collector {
  public:
    permission_collector(node const* stack, int machine, policy_machine const& own) : nodes_{stack}, machine_{machine}, own_{own} {}

    std::vector<permission_use> collect() {
        auto const visit = [this](core::call_site const& site, core::fact_rows<core::permission> const& all) {
            for (core::permission const& row : all)
                if (core::applies(site, row.when)) add(site, row);
        };
        auto const unknown = [this](int resource, core::call_site const& site) {
            add_sdk(site, core::called_by(nodes_[resource]));
        };
        core::call_site_finder finder{nodes_, core::known_services<true>::find, visit, unknown};
        int const last = machine_ + nodes_[machine_].size;
        for (int i = machine_ + 1; i < last; i += core::next_in_structure(nodes_[i])) {
            if (nodes_[i].what == kind::property) purpose_ = purpose_of(string_of(nodes_[i].first));
            finder.look_at(i, machine_);
        }
        for (permission_use& use : uses_) keep_first(use.states);
        return std::move(uses_);
    }

  private:
    node const* nodes_;
    int machine_;
    policy_machine const& own_;
    std::string purpose_;
    std::vector<permission_use> uses_;

    static std::string purpose_of(std::string const& property) {
        if (property == "LoggingConfiguration") return "the log of executions";
        if (property == "TracingConfiguration") return "the traces of executions";
        return "the encryption of executions";
    }
    void add(core::call_site const& site, core::permission const& row) {
        std::vector<allowed_resource> const allowed = resource_texts(site, own_).allowed_by(row);
        for (core::text actions = core::terminated(row.actions); !actions.empty();) {
            std::string const action = string_of(core::cut_part(actions, ' '));
            for (allowed_resource const& one : allowed) add({action, one.text, one.condition, {user_of(site)}, one.reasons});
        }
    }
    // (Of any other call, the rules have spoken.)
    void add_sdk(core::call_site const& site, core::task_resource const& called) {
        if (called.form != core::resource_form::sdk) return;
        for (sdk_permission const& p : sdk_permissions_of(site, own_, called)) {
            std::vector<std::string> reasons;
            if (!p.why.empty()) reasons.push_back(p.why);
            add({p.action, p.resource, p.condition, {user_of(site)}, reasons});
        }
    }
    std::string user_of(core::call_site const& site) const {
        return site.owner == machine_ ? purpose_ : text_of_name(core::name_of(nodes_[site.owner]));
    }
    void add(permission_use const& use) {
        auto const same = std::find_if(uses_.begin(), uses_.end(), [&](permission_use const& other) {
            return other.action == use.action && other.resource == use.resource && other.condition == use.condition;
        });
        if (same == uses_.end()) return uses_.push_back(use);
        append(same->states, use.states);
        add_once(same->reasons, use.reasons);
    }
};

}

std::vector<permission_use> permissions_of(node const* stack, int machine, policy_machine const& own) {
    return permission_collector{stack, machine, own}.collect();
}

std::vector<policy_statement> merged(std::vector<permission_use> const& permissions) {
    std::vector<policy_statement> of_resources;
    for (permission_use const& use : permissions) {
        auto same = std::find_if(of_resources.begin(), of_resources.end(), [&](policy_statement const& s) {
            return s.resources[0] == use.resource && s.condition == use.condition;
        });
        if (same == of_resources.end()) same = of_resources.insert(same, {{}, {use.resource}, use.condition, {}});
        add_once(same->actions, use.action);
        append(same->states, use.states);
    }
    std::vector<policy_statement> result;
    for (policy_statement& one : of_resources) {
        std::sort(one.actions.begin(), one.actions.end());
        auto const same = std::find_if(result.begin(), result.end(), [&](policy_statement const& s) {
            return s.actions == one.actions && s.condition == one.condition;
        });
        if (same == result.end()) {
            result.push_back(std::move(one));
            continue;
        }
        add_once(same->resources, one.resources);
        append(same->states, one.states);
    }
    for (policy_statement& s : result) {
        std::sort(s.resources.begin(), s.resources.end());
        keep_first(s.states);
    }
    return result;
}

json policy_statement::value() const {
    json all = json::array();
    for (policy_text const& resource : resources) all.push_back(resource.value());
    json statement{
        {"Effect", "Allow"}, {"Action", actions.size() == 1 ? json(actions[0]) : json(actions)}, {"Resource", std::move(all)}};
    if (!condition.empty()) statement["Condition"] = condition;
    return statement;
}

}
