// Runs the tests of permissions; where all of them run and pass, they have to have looked at every form of every call.
#include <cstdio>

#include "every_form.hpp"

#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

int main(int count, char* words[]) {
    int const failed = Catch::Session().run(count, words);
    if (failed != 0 || count > 1) return failed;
    std::string const missing = aslant::tests::missing_forms();
    std::fputs(missing.c_str(), stderr);
    return missing.empty() ? 0 : 1;
}
