// Files: read whole, written whole or not at all, compared.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aslant::generators {

struct output_file {
    std::string name;   // in the output folder; no path
    std::string content;
};

// Creates the folder if need be and writes the files into it; says of each whether it was written (false: it was there with just
// that content, and is not touched). All contents are on the disk, in temporary files beside their targets, before the first of
// them takes its target's name; where that fails, the targets are as they were and the temporaries are gone.
//
// A new file gets the permissions that any new file would get, one that is replaced keeps its own. Where a symbolic link has the
// file's name, the file it points to is written and the link stays.
//
// An output_error names the file and the reason: a folder that cannot be created or written, a full disk, something other than a
// file (a folder, a device) under a file's name, a file that may not be written, a name given twice.
std::vector<bool> write_files(std::filesystem::path const& folder, std::vector<output_file> const&);

// The file's content; nothing if there is no such file. An output_error where it cannot be read.
std::optional<std::string> read_file(std::filesystem::path const&);

// The difference between two texts in unified format with three lines of context, such as `patch` takes; empty if there is none.
// Without `before`: that the file would be created, in one line. Needs memory in proportion to the texts.
std::string unified_diff(std::optional<std::string_view> before, std::string_view after, std::string_view name);

}
