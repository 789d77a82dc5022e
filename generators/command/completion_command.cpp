#include <generators/command/completion.hpp>
#include <generators/command/subcommand.hpp>

namespace aslant::generators {

namespace {

class completion_command : public subcommand {
  public:
    exit_status run(console& to) const override {
        described_command const all = generators::describe(*program_);
        to.print(shell_ == "bash" ? bash_completion(all) : shell_ == "zsh" ? zsh_completion(all) : fish_completion(all));
        return exit_status::success;
    }

  private:
    CLI::App const* program_ = nullptr;
    std::string shell_;

    CLI::App* describe(CLI::App& app) override {
        program_ = &app;
        CLI::App* const command = app.add_subcommand("completion", "Print what makes a shell complete command lines of aslant");
        add_choice(*command, "SHELL", shell_, "The shell that is to source it", {"bash", "zsh", "fish"})->required();
        return command;
    }
};

}

std::unique_ptr<subcommand> make_completion_command() { return std::make_unique<completion_command>(); }

}
