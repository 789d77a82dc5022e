// Reads the input of one task on standard input and prints its output. Exit status 1 where it is no order: README.md says what becomes of it.
#include <exception>
#include <iostream>
#include <iterator>

#include "worker.hpp"

int main() {
    std::string const input{std::istreambuf_iterator<char>(std::cin), {}};
    try {
        std::cout << parcels::work(input) << "\n";
    } catch (std::exception const& problem) {
        std::cerr << problem.what() << "\n";
        return 1;
    }
}
