#include <generators/command/graph.hpp>
#include <generators/command/one_definition.hpp>
#include <generators/command/subcommand.hpp>

namespace aslant::generators {

namespace {

class graph_command : public subcommand {
  public:
    exit_status run(console& to) const override {
        drawn_graph const drawn = draw_graph(asked_);
        to.print_errors(drawn.errors);
        to.print(drawn.picture);
        return drawn.errors.errors > 0 ? exit_status::findings : exit_status::success;
    }

  private:
    graph_options asked_;

    CLI::App* describe(CLI::App& app) override {
        CLI::App* const command = app.add_subcommand("graph", "Draw a state machine definition");
        add_choice(*command, "--format", asked_.format, "What the picture is written in", {"mermaid", "dot", "svg", "html"})
            ->required();
        add_color_option(*command);
        add_definition_options(*command, asked_.file, asked_.type, asked_.machine);
        return command;
    }
};

}

std::unique_ptr<subcommand> make_graph_command() { return std::make_unique<graph_command>(); }

}
