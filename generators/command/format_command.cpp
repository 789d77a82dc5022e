#include <filesystem>

#include <generators/command/format.hpp>
#include <generators/command/subcommand.hpp>
#include <generators/output/files.hpp>
#include <generators/output/output_error.hpp>
#include <generators/output/utf8.hpp>

namespace aslant::generators {

namespace {

class format_command : public subcommand {
  public:
    exit_status run(console& to) const override {
        if (!is_check_ && !is_write_) {
            if (files_.size() > 1) throw output_error("several files are laid out with --write or --check only");
            formatted_definition const formatted = format_definition(files_[0]);
            to.print_errors(formatted.errors);
            if (!formatted.loses.empty()) to.print_notes({one_line(files_[0]) + ": " + formatted.loses});
            to.print(formatted.text);
            return formatted.errors.errors > 0 ? exit_status::findings : exit_status::success;
        }
        std::vector<formatted_definition> all;
        for (std::string const& file : files_) all.push_back(formatted(file));
        bool is_wrong = false;
        for (std::size_t i = 0; i < files_.size(); ++i) {
            to.print_errors(all[i].errors);
            bool const differs = all[i].errors.errors == 0 && all[i].text != all[i].before;
            is_wrong = is_wrong || all[i].errors.errors > 0 || (is_check_ && differs);
            if (differs && is_check_) to.print_notes({one_line(files_[i]) + " is not in the layout of aslant format"});
            if (differs && is_write_) write(files_[i], all[i].text);
        }
        return is_wrong ? exit_status::findings : exit_status::success;
    }

  private:
    std::vector<std::string> files_;
    bool is_check_ = false;
    bool is_write_ = false;

    // What may take the place of the file.
    formatted_definition formatted(std::string const& file) const {
        if (is_write_ && file == "-") throw output_error("--write writes files, and standard input is none");
        formatted_definition made = format_definition(file);
        if (is_write_ && !made.loses.empty())
            throw output_error("cannot write " + one_line(file) + ": in the layout " + made.loses + "; nothing is written");
        return made;
    }
    static void write(std::string const& file, std::string const& text) {
        std::filesystem::path const path(file);
        write_files(path.has_parent_path() ? path.parent_path() : ".", {{path.filename().string(), text}});
    }

    CLI::App* describe(CLI::App& app) override {
        CLI::App* const command = app.add_subcommand("format", "Print a definition in the layout that generators write");
        add_color_option(*command);
        CLI::Option* const check = command->add_flag("--check", is_check_, "Print nothing, and say which files have another layout")
                                       ->disable_flag_override();
        command->add_flag("--write", is_write_, "Give the files that layout")->disable_flag_override()->excludes(check);
        command->add_option("FILE", files_, "A definition in JSON, or in YAML, which is printed as JSON; - is standard input")
            ->option_text(" ")
            ->required();
        return command;
    }
};

}

std::unique_ptr<subcommand> make_format_command() { return std::make_unique<format_command>(); }

}
