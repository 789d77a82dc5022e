#include <generators/output/files.hpp>

#include <cerrno>
#include <set>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <generators/output/output_error.hpp>
#include <generators/output/utf8.hpp>

namespace aslant::generators {
namespace {

using std::filesystem::path;

std::string shown(path const& file) { return one_line(file.lexically_normal().string()); }

[[noreturn]] void refuse(char const* what, path const& file, std::string const& why) {
    throw output_error(std::string(what) + " " + shown(file) + ": " + why);
}
[[noreturn]] void refuse(char const* what, path const& file, int error) {
    refuse(what, file, std::generic_category().message(error));
}

class open_file {
  public:
    open_file(path const& name, int flags, mode_t mode = 0) {
        do descriptor_ = ::open(name.c_str(), flags | O_CLOEXEC, mode);
        while (descriptor_ < 0 && errno == EINTR);
    }
    open_file(open_file const&) = delete;
    ~open_file() {
        if (descriptor_ >= 0) ::close(descriptor_);
    }

    bool is_open() const { return descriptor_ >= 0; }
    int descriptor() const { return descriptor_; }
    bool close() { return ::close(std::exchange(descriptor_, -1)) == 0; }

  private:
    int descriptor_;
};

// errno says why where the answer is no.
bool write_all(int descriptor, std::string_view text) {
    while (!text.empty()) {
        auto const written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

// The file at the end of a chain of symbolic links, whether it exists or not.
path link_target(path const& name) {
    path target = name;
    std::error_code error;
    for (int links = 0; std::filesystem::is_symlink(std::filesystem::symlink_status(target, error)); ++links) {
        if (links == 40) refuse("cannot write", name, ELOOP);
        auto const next = std::filesystem::read_symlink(target, error);
        if (error) refuse("cannot write", name, error.message());
        target = target.parent_path() / next;
    }
    return target;
}

// A content on its way to its file.
class pending_file {
  public:
    pending_file(path const& folder, output_file const& file) : shown_as_(folder / file.name), target_(link_target(shown_as_)) {
        struct stat status{};
        bool const exists = ::stat(target_.c_str(), &status) == 0;
        if (!exists && errno != ENOENT) refuse("cannot write", shown_as_, errno);
        if (exists) {
            if (S_ISDIR(status.st_mode)) refuse("cannot write", shown_as_, EISDIR);
            if (!S_ISREG(status.st_mode)) refuse("cannot write", shown_as_, "not a regular file");
            if (status.st_size == static_cast<off_t>(file.content.size()) && read_file(target_) == file.content) return;
            if (::faccessat(AT_FDCWD, target_.c_str(), W_OK, AT_EACCESS) != 0) refuse("cannot write", shown_as_, errno);
        }
        write_temporary(file.content, exists ? &status : nullptr);
    }
    pending_file(pending_file&& other) noexcept
        : shown_as_(std::move(other.shown_as_)), target_(std::move(other.target_)),
          temporary_(std::exchange(other.temporary_, {})) {}
    ~pending_file() {
        if (!temporary_.empty()) ::unlink(temporary_.c_str());
    }

    bool is_unchanged() const { return temporary_.empty(); }

    void publish() {
        if (::rename(temporary_.c_str(), target_.c_str()) != 0) refuse("cannot write", shown_as_, errno);
        temporary_.clear();
    }

  private:
    void write_temporary(std::string const& content, struct stat const* replaced) {
        for (int attempt = 0;; ++attempt) {
            // A short name of its own: the target's name may be as long as the file system allows.
            auto const own = std::to_string(::getpid()) + "-" + std::to_string(attempt);
            auto const name = target_.parent_path() / (".aslant-" + own + ".tmp");
            open_file file(name, O_WRONLY | O_CREAT | O_EXCL, 0666);
            if (!file.is_open() && errno == EEXIST && attempt < 10000) continue;
            if (!file.is_open()) refuse("cannot write", shown_as_, errno);
            temporary_ = name;
            try {
                bool const mode_is_kept = !replaced || ::fchmod(file.descriptor(), replaced->st_mode & 07777) == 0;
                if (!mode_is_kept || !write_all(file.descriptor(), content) || ::fsync(file.descriptor()) != 0 || !file.close())
                    refuse("cannot write", shown_as_, errno);
            } catch (...) {   // the destructor of an object that was not completed does not run
                ::unlink(temporary_.c_str());
                throw;
            }
            return;
        }
    }

    path shown_as_;
    path target_;
    path temporary_;   // empty: nothing to do
};

void require_names(path const& folder, std::vector<output_file> const& files) {
    std::set<std::string_view> names;
    for (auto const& file : files) {
        if (file.name.empty() || file.name == "." || file.name == ".." || file.name.find('/') != file.name.npos ||
            file.name.find('\0') != file.name.npos)
            throw output_error("'" + one_line(file.name) + "' is not the name of a file");
        if (!names.insert(file.name).second) refuse("cannot write", folder / file.name, "two files have this name");
    }
}

}

std::vector<bool> write_files(path const& folder, std::vector<output_file> const& files) {
    require_names(folder, files);
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) refuse("cannot create the folder", folder, error.message());
    if (!std::filesystem::is_directory(folder, error)) refuse("cannot create the folder", folder, ENOTDIR);

    std::vector<pending_file> pending;
    pending.reserve(files.size());
    for (auto const& file : files) pending.emplace_back(folder, file);
    std::vector<bool> written;
    for (auto& file : pending) {
        written.push_back(!file.is_unchanged());
        if (!file.is_unchanged()) file.publish();
    }
    return written;
}

std::optional<std::string> read_file(path const& name) {
    open_file file(name, O_RDONLY);
    if (!file.is_open() && errno == ENOENT) return std::nullopt;
    if (!file.is_open()) refuse("cannot read", name, errno);
    std::string content;
    struct stat status{};
    if (::fstat(file.descriptor(), &status) == 0 && status.st_size > 0) content.reserve(static_cast<std::size_t>(status.st_size));
    char buffer[65536];
    for (;;) {
        auto const count = ::read(file.descriptor(), buffer, sizeof buffer);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) refuse("cannot read", name, errno);
        if (count == 0) return content;
        content.append(buffer, static_cast<std::size_t>(count));
    }
}

}
