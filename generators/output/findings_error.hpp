// What is wrong with the user's own work.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace aslant::generators {

// A line a finding; a program ends with exit status 1.
class findings_error : public std::runtime_error {
  public:
    explicit findings_error(std::vector<std::string> lines);
    std::vector<std::string> const& lines() const { return lines_; }

  private:
    std::vector<std::string> lines_;
};

}
