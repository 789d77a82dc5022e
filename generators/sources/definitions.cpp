#include <generators/sources/definitions.hpp>

#include <filesystem>
#include <set>
#include <utility>

#include <generators/output/output_error.hpp>
#include <generators/output/utf8.hpp>
#include <generators/sources/read_document.hpp>
#include <generators/sources/source_texts.hpp>
#include <generators/sources/template_machines.hpp>

namespace fs = std::filesystem;

namespace aslant::generators {

namespace {

// By their names: those of a folder that are no definition are malformed.
bool is_named_definition(fs::path const& path) { return path.extension() == ".asl" || path.stem().extension() == ".asl"; }

bool has(std::string const& text, char const* words) { return text.find(words) != text.npos; }
// What is no state machine need not be parsed.
bool may_be_definition(std::string const& text) { return has(text, "StartAt") && has(text, "States"); }
bool may_be_template(std::string const& text) {
    return has(text, "AWS::StepFunctions::StateMachine") || has(text, "AWS::Serverless::StateMachine");
}

class finder {
  public:
    found_definitions found;

    // The path of a file that stands alone; the machines of templates that lie in files come first, which know their types.
    void add_file(std::string const& path) { files_.push_back({path, read_source(path), false}); }
    void add_folder(std::string const& folder) {
        bool is_empty = true;
        for (fs::path const& path : sources_below(folder)) {
            std::error_code ignored;
            if (fs::file_size(path, ignored) > json_document::largest && !ignored) {
                found.notes.push_back(one_line(path.string()) + " has more than 16 MiB: it is passed over");
                continue;
            }
            auto source = read_source(path.string());
            bool const is_named = is_named_definition(path);
            if (!is_named && !may_be_definition(source->text) && !may_be_template(source->text)) continue;
            files_.push_back({path.string(), std::move(source), !is_named});
            is_empty = false;
        }
        if (is_empty) throw output_error("no state machine is in the folder " + one_line(folder));
    }

    void read(progress const& tell) {
        std::size_t done = 0;
        for (listed_file const& file : files_) {
            read(file);
            tell("read", ++done, files_.size(), "files");
        }
        std::vector<found_definition> once;
        for (auto& [definition, path, is_alone] : read_)
            if (path.empty() || !(is_alone ? of_templates_.count(path) : !said_.insert({path, definition.machine_type}).second))
                once.push_back(std::move(definition));
        found.definitions = std::move(once);
    }

  private:
    struct listed_file {
        std::string path;
        std::shared_ptr<source_file const> source;
        bool may_be_none;   // it was in a folder, and its name does not tell
    };
    struct read_definition {
        found_definition definition;
        std::string path;   // of the file that it is the whole of
        bool is_alone;      // nothing but its own path names it
    };
    std::vector<listed_file> files_;
    std::vector<read_definition> read_;
    std::set<std::string> of_templates_;                   // paths of files that templates name
    std::set<std::pair<std::string, std::string>> said_;   // paths and types

    static std::string real_path(std::string const& path) {
        std::error_code failed;
        fs::path const real = fs::weakly_canonical(path, failed);
        return failed ? path : real.string();
    }

    void read(listed_file const& file) {
        json_document document = read_document(*file.source);
        if (is_template(document)) return read_template(file, document);
        if (file.may_be_none && !document.values().empty() && (document.find(0, "States") < 0 || document.find(0, "StartAt") < 0))
            return;
        bool const is_alone = file.path != "-";
        read_.push_back({{file.source, std::move(document), {}, {}}, is_alone ? real_path(file.path) : std::string(), is_alone});
    }
    void read_template(listed_file const& file, json_document const& document) {
        auto machines = machines_in(*file.source, document);
        if (machines.empty() && !file.may_be_none) throw output_error(file.source->name + " is a template without a state machine");
        for (template_machine& machine : machines) {
            if (machine.definition)
                read_.push_back({{file.source, std::move(*machine.definition), machine.type, machine.name}, {}, false});
            else if (!machine.path.empty())
                read_named(file, machine);
            else
                found.notes.push_back(place_of(file, machine.offset) + ": " + one_line(machine.name) +
                                      " is not checked: " + machine.unknown);
        }
    }
    static std::string place_of(listed_file const& file, int offset) {
        auto const [line, column] = file.source->lines.at(offset);
        return file.source->name + ":" + std::to_string(line) + ":" + std::to_string(column);
    }
    // A file that a template names.
    void read_named(listed_file const& file, template_machine const& machine) {
        fs::path const folder = file.path == "-" ? fs::path() : fs::path(file.path).parent_path();
        std::string const path = (folder / machine.path).lexically_normal().string();
        std::shared_ptr<source_file const> source;
        try {
            source = read_source(path);
        } catch (output_error const& error) {
            throw output_error(std::string(error.what()) + " (" + place_of(file, machine.path_offset) + " names it)");
        }
        std::string const real = real_path(path);
        of_templates_.insert(real);
        read_.push_back({{source, read_document(*source), machine.type, machine.name}, real, false});
    }
};

}

found_definitions find_definitions(std::vector<std::string> const& arguments, progress const& tell) {
    finder all;
    for (std::string const& argument : arguments) {
        std::error_code ignored;
        if (argument != "-" && fs::is_directory(argument, ignored))
            all.add_folder(argument);
        else
            all.add_file(argument);
    }
    all.read(tell);
    return std::move(all.found);
}

}
