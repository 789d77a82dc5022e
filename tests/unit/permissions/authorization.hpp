// The Service Authorization Reference, as far as facts and tests name its actions: authorization.txt, which
// generators/tables/authorization_text.py makes of it.
#pragma once

#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace aslant::tests {

inline std::vector<std::string> words_in(std::string const& line, char separator = ' ') {
    std::vector<std::string> words;
    std::istringstream input(line);
    for (std::string word; std::getline(input, word, separator);)
        if (!word.empty()) words.push_back(word);
    return words;
}

struct authorization {
    std::map<std::string, std::vector<std::string>> patterns;   // action: the ARNs of its types, without `arn:PARTITION:`
    std::map<std::string, std::vector<std::string>> keys;       // action: the keys of its conditions
    std::set<std::string> services;                             // of which it has all actions
    std::set<std::string> others;                               // actions that are in no facts
};
inline authorization const& authorizations() {
    static authorization const all = [] {
        authorization read;
        std::map<std::string, std::string> types;
        std::ifstream input(ASLANT_SOURCE_DIR "/tests/unit/permissions/authorization.txt", std::ios::binary);
        if (!input) throw std::runtime_error("there is no authorization.txt");
        for (std::string line; std::getline(input, line);) {
            std::vector<std::string> const words = words_in(line);
            if (line[0] == '#') continue;
            std::string const service = words[0].substr(0, words[0].find(':'));
            if (words[0] == "all") {
                read.services.insert(words.begin() + 1, words.end());
            } else if (words[0] == "also") {
                read.others.insert(words.begin() + 1, words.end());
            } else if (words[0] == "keys") {
                read.keys[words[1]].assign(words.begin() + 2, words.end());
            } else if (words[0] == "type") {
                types[words[1] + " " + words[2]] = words[3];
            } else {
                auto& patterns = read.patterns[words[0]];
                for (std::size_t i = 1; i < words.size(); ++i) patterns.push_back(types.at(service + " " + words[i]));
            }
        }
        return read;
    }();
    return all;
}

}
