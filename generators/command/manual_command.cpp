#include <generators/command/manual_page.hpp>
#include <generators/command/subcommand.hpp>

namespace aslant::generators {

namespace {

class manual_command : public subcommand {
  public:
    exit_status run(console& to) const override {
        to.print(manual_page(generators::describe(*program_), ASLANT_VERSION));
        return exit_status::success;
    }

  private:
    CLI::App const* program_ = nullptr;

    CLI::App* describe(CLI::App& app) override {
        program_ = &app;
        return app.add_subcommand("manual", "Print the manual page aslant(1), for man");
    }
};

}

std::unique_ptr<subcommand> make_manual_command() { return std::make_unique<manual_command>(); }

}
