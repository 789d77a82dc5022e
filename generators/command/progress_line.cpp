#include <generators/command/progress_line.hpp>

#include <cstdio>
#include <system_error>
#include <utility>

#include <generators/command/terminal.hpp>

namespace aslant::generators {

namespace {

constexpr std::chrono::milliseconds quiet_time{1000}, between_lines{100};
constexpr char erased[] = "\r\x1b[K";   // ECMA-48: EL, to the end of the line

void show(std::string const& words) {
    std::fputs((erased + words).c_str(), stderr);
    std::fflush(stderr);
}

}

progress_line::progress_line(std::string work) : work_{std::move(work)} {
    if (!is_terminal(stderr)) return;
    try {
        writer_ = std::thread([this] { write(); });
    } catch (std::system_error const&) {   // the system has no thread to spare: the work goes on without a line
    }
}

void progress_line::count(char const* verb, std::size_t done, std::size_t all, char const* things) {
    if (!writer_.joinable() || all < 2) return;
    std::lock_guard const lock(guard_);
    counted_ = std::string(verb) + " " + std::to_string(done) + " of " + std::to_string(all) + " " + things;
}

void progress_line::end() {
    if (!writer_.joinable()) return;
    {
        std::lock_guard const lock(guard_);
        is_ended_ = true;
    }
    ended_.notify_one();
    writer_.join();
}

void progress_line::write() {
    std::unique_lock lock(guard_);
    auto const is_ended = [this] { return is_ended_; };
    if (ended_.wait_for(lock, quiet_time, is_ended)) return;
    std::string shown;
    do {
        if (std::string const now = words(); now != shown) show(shown = now);
    } while (!ended_.wait_for(lock, between_lines, is_ended));
    show("");
}

std::string progress_line::words() const {
    if (!counted_.empty()) return counted_;
    return work_ + ": " + std::to_string(std::chrono::duration_cast<std::chrono::seconds>(clock::now() - began_).count()) + " s";
}

}
