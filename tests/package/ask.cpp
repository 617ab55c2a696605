// SPDX-License-Identifier: MIT
#include <mandat/mandat.hpp>
#include <mandat/version.hpp>

int main() {
    return mandat::law_edition.checked_through.empty() ? 1 : 0;
}
