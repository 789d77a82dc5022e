#include "orders.hpp"

int main(int argc, char** argv) { return aslant::generate<orders::stack>(argc, argv); }
