// Policies of queues, topics and buckets, each put together of what the stack's senders need.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace aslant::generators {

using json = nlohmann::ordered_json;

class sent_policies {
  public:
    // What `sender`, a logical id, needs: the policy as it would be for it alone. `condition` is the sender's, or null. `is_needed`: also
    // where nobody else needs a policy.
    void add(std::string const& id, json part, std::string const& sender, json condition, bool is_needed);
    // Puts the policies where `resources` has their ids. A findings_error where one has statements under several conditions, none of which
    // may hold.
    void put_into(json& resources) const;

    struct statement {
        json content;
        json condition;
    };

  private:
    struct policy {
        std::string id;
        json resource;   // its statements are missing
        std::vector<statement> statements;
        bool is_needed;
    };
    std::vector<policy> policies_;
};

}
