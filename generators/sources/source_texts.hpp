// Files, standard input and folders, read as texts.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <generators/model/source_file.hpp>

namespace aslant::generators {

// As messages show it: `-` is <stdin>.
std::string shown_name(std::string const& file);

// An output_error, "cannot read NAME: WHY", where it cannot be read or has more than json_document::largest bytes. `-` is standard input.
std::shared_ptr<source_file const> read_source(std::string const& file);

// The files below a folder that may hold a definition by their names (.asl, .json, .yaml, .yml, .template), in the order of their paths.
// Neither hidden folders and files are looked into, nor node_modules, nor links to folders. An output_error where a folder cannot be
// read.
std::vector<std::filesystem::path> sources_below(std::filesystem::path const& folder);

}
