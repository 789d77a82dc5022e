// How far the work is, on one line of a terminal that is written anew and is gone at the end: "checked 120 of 800 files".
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace aslant::generators {

// On standard error. Nothing is shown where that is no terminal, nor in the first second.
class progress_line {
  public:
    // Until something is counted, it tells how long the work takes: "aslant graph: 12 s".
    explicit progress_line(std::string work);
    ~progress_line() { end(); }
    progress_line(progress_line const&) = delete;
    progress_line& operator=(progress_line const&) = delete;

    // "checked", 120, 800, "files". Nothing is counted of one.
    void count(char const* verb, std::size_t done, std::size_t all, char const* things);
    // What else is written to the terminal comes after this.
    void end();

  private:
    using clock = std::chrono::steady_clock;

    std::string work_;
    clock::time_point began_ = clock::now();
    std::mutex guard_;   // of what follows
    std::condition_variable ended_;
    std::string counted_;
    bool is_ended_ = false;
    std::thread writer_;   // one, because the work may be a single call of another library; only where there is a terminal

    void write();
    std::string words() const;
};

}
