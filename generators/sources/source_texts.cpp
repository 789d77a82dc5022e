#include <generators/sources/source_texts.hpp>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <system_error>

#include <generators/json/json_values.hpp>
#include <generators/output/output_error.hpp>
#include <generators/output/utf8.hpp>

namespace fs = std::filesystem;

namespace aslant::generators {

std::string shown_name(std::string const& file) { return file == "-" ? "<stdin>" : one_line(file); }

std::shared_ptr<source_file const> read_source(std::string const& file) {
    std::string const name = shown_name(file);
    auto const refuse = [&](std::string const& why) { return output_error("cannot read " + name + ": " + why); };
    auto const close = [](std::FILE* f) {
        if (f != stdin) std::fclose(f);
    };
    errno = 0;
    std::unique_ptr<std::FILE, decltype(close)> const input(file == "-" ? stdin : std::fopen(file.c_str(), "rb"), close);
    if (!input) throw refuse(std::generic_category().message(errno));
    std::string text;
    char piece[65536];
    while (!std::feof(input.get()) && !std::ferror(input.get())) {
        text.append(piece, std::fread(piece, 1, sizeof piece, input.get()));
        if (text.size() > json_document::largest) throw refuse("it has more than 16 MiB");
    }
    if (std::ferror(input.get())) throw refuse(std::generic_category().message(errno));
    return std::make_shared<source_file const>(name, std::move(text));
}

std::vector<fs::path> sources_below(fs::path const& folder) {
    std::vector<fs::path> found;
    std::error_code failed;
    auto const refuse = [&](fs::path const& what) {
        return output_error("cannot read " + one_line(what.string()) + ": " + failed.message());
    };
    fs::recursive_directory_iterator entry(folder, failed);
    if (failed) throw refuse(folder);
    for (; entry != fs::recursive_directory_iterator(); entry.increment(failed)) {
        std::string const name = entry->path().filename().string();
        if (entry->is_directory(failed)) {
            if (name.starts_with('.') || name == "node_modules") entry.disable_recursion_pending();
            continue;
        }
        std::string const extension = entry->path().extension().string();
        bool const may_hold_one = !name.starts_with('.') && (extension == ".asl" || extension == ".json" || extension == ".yaml" ||
                                                             extension == ".yml" || extension == ".template");
        if (may_hold_one && entry->is_regular_file(failed)) found.push_back(entry->path().lexically_normal());
    }
    if (failed) throw refuse(folder);
    std::sort(found.begin(), found.end());
    return found;
}

}
