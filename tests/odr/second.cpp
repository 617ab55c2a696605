// SPDX-License-Identifier: MIT
#include <mandat/mandat.hpp>
#include <mandat/model/graph.hpp>
#include <mandat/version.hpp>

const void* law_edition_in_second_unit();

const void* law_edition_in_second_unit() {
    return &mandat::law_edition;
}
