#include <generators/command/one_definition.hpp>
#include <generators/command/subcommand.hpp>
#include <generators/import/cpp_code.hpp>
#include <generators/import/source.hpp>
#include <generators/import/value_code.hpp>
#include <generators/output/output_error.hpp>
#include <generators/output/utf8.hpp>

namespace aslant::generators {

namespace {

class import_command : public subcommand {
  public:
    exit_status run(console& to) const override {
        if (!is_cpp_name(name_)) throw output_error("--name " + one_line(name_) + " is no name that a constant of C++ can have");
        one_definition const one = find_one_definition(file_, machine_, type_);
        to.print_errors(one.errors);
        if (one.errors.errors > 0) return exit_status::findings;
        std::string const where = one.definition->file().name;
        try {
            imported_source const made = import_definition(*one.definition, {name_, where, one.type, !one.machine.empty()});
            for (std::string const& change : made.modernised) to.print_notes({where + ": " + change});
            to.print(made.source);
            return exit_status::success;
        } catch (not_importable const& what) {
            text_position const place = one.definition->position(
                one.definition->offset_of({core::rule::field_unknown, core::kind::value, what.node, {}, {}, 0}));
            to.print_notes(
                {where + ":" + std::to_string(place.line) + ":" + std::to_string(place.column) + ": " + one_line(what.what())});
            return exit_status::findings;
        }
    }

  private:
    std::string file_;
    std::string name_;
    std::string machine_;
    std::string type_;

    CLI::App* describe(CLI::App& app) override {
        CLI::App* const command = app.add_subcommand("import", "Print the C++ source of a definition");
        command->add_option("--name", name_, "What the constant is called: checkout")->option_text("NAME")->required();
        add_color_option(*command);
        add_definition_options(*command, file_, type_, machine_);
        return command;
    }
};

}

std::unique_ptr<subcommand> make_import_command() { return std::make_unique<import_command>(); }

}
