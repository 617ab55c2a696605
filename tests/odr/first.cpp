// SPDX-License-Identifier: MIT
//
// With second.cpp: two units of one program include every header, and share one copy of each entity.
#include <mandat/mandat.hpp>
#include <mandat/model/graph.hpp>
#include <mandat/version.hpp>

const void* law_edition_in_second_unit();

int main() {
    return law_edition_in_second_unit() == &mandat::law_edition ? 0 : 1;
}
