// The actions that AWS SDK integrations need, compared with a list of somebody else: SERVICE, ACTION and IAM actions in columns.
//
// usage: sdk_actions_test SERVICES OPERATIONS ACCEPTED. SERVICES has the IAM prefix of each service, ACCEPTED a line for each operation whose
// actions differ with good reason. Exit status: 0 nothing else differs, 1 something does, 2 usage.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <aslant/sdk/lookup.hpp>
#include <generators/iam/sdk_texts.hpp>

using namespace aslant;

namespace {

std::vector<std::string> columns(std::string const& line) {
    std::vector<std::string> all;
    std::istringstream rest(line);
    for (std::string one; std::getline(rest, one, '\t');) all.push_back(one);
    return all;
}
// Without marks: "~" of what no reference has.
std::set<std::string> actions_in(std::string const& words, std::string const& prefix) {
    std::set<std::string> all;
    std::istringstream rest(words);
    for (std::string one; std::getline(rest, one, ',');) {
        one.erase(std::remove_if(one.begin(), one.end(), [](char c) { return c == '~' || c == '?' || c == ' '; }), one.end());
        if (!one.empty() && one != "-") all.insert(one.find(':') == std::string::npos ? prefix + ":" + one : one);
    }
    return all;
}
// Those of a call that gives no parameter.
std::set<std::string> actions_of(std::string const& service, std::string const& action) {
    static core::node const task = core::node_of(core::kind::task);
    core::call_site const site{&task, 0, core::none, false, false, core::call_pattern::request_response, {}, {}};
    core::task_resource const called{
        core::resource_form::sdk, {service.data(), int(service.size())}, {action.data(), int(action.size())}, {}, {}};
    std::set<std::string> all;
    for (generators::sdk_permission const& p : generators::sdk_permissions_of(site, {{"M"}}, called)) all.insert(p.action);
    return all;
}

}

int main(int argc, char** argv) {
    std::ifstream services(argc == 4 ? argv[1] : ""), operations(argc == 4 ? argv[2] : ""), accepted(argc == 4 ? argv[3] : "");
    if (!services || !operations || !accepted) {
        std::cerr << "usage: sdk_actions_test SERVICES OPERATIONS ACCEPTED\n";
        return 2;
    }
    std::map<std::string, std::string> prefixes;
    for (std::string line; std::getline(services, line);)
        if (auto const c = columns(line); c.size() > 1) prefixes[c[0]] = c[1];
    std::set<std::string> reviewed;
    for (std::string line; std::getline(accepted, line);)
        if (!line.empty() && line[0] != '#') reviewed.insert(line.substr(0, line.find(' ')));
    int compared = 0;
    int wrong = 0;
    for (std::string line; std::getline(operations, line);) {
        auto const c = columns(line);
        if (c.size() < 3 || line[0] == '#') continue;
        std::set<std::string> const theirs = actions_in(c[2], prefixes[c[0]]);
        std::set<std::string> const ours = actions_of(c[0], c[1]);
        if (theirs.empty() || ours.empty()) continue;
        ++compared;
        std::string const name = c[0] + ":" + c[1];
        if (std::includes(theirs.begin(), theirs.end(), ours.begin(), ours.end()) || reviewed.count(name)) continue;
        ++wrong;
        std::cout << name;
        for (std::string const& one : ours)
            if (!theirs.count(one)) std::cout << " " << one;
        std::cout << "\n";
    }
    std::cout << compared << " operations compared, " << wrong << " differ\n";
    return compared < 2000 || wrong > 0;
}
