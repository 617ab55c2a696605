// SPDX-License-Identifier: MIT
#pragma once
// Compares what is printed with a stored text, line by line, and shows where they part.

#include "support/catch.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

namespace mandat::test {

inline std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in{text};
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

/// The lines that differ, each with its number: `-` approved, `+` received. At most 40 of them.
inline std::string difference(const std::string& approved, const std::string& received) {
    const auto before = lines_of(approved);
    const auto after = lines_of(received);
    // What is the same at the end is not told, so that one more line shows as one line.
    std::size_t tail = 0;
    while (tail < before.size() && tail < after.size() &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    std::size_t head = 0;
    while (head + tail < std::min(before.size(), after.size()) && before[head] == after[head])
        ++head;
    std::ostringstream told;
    std::size_t shown = 0;
    for (std::size_t i = head; i + tail < before.size() && shown < 20; ++i, ++shown)
        told << i + 1 << " - " << before[i] << '\n';
    for (std::size_t i = head; i + tail < after.size() && shown < 40; ++i, ++shown)
        told << i + 1 << " + " << after[i] << '\n';
    return told.str();
}

/// `name` is a file of tests/approved. A text that is right but new is read, and then put there by hand: with
/// MANDAT_RECEIVED set to a folder, what was received is written into it.
inline void is_approved(const std::string& name, const std::string& received) {
    const auto file = std::filesystem::path{MANDAT_SOURCE_DIR} / "tests" / "approved" / name;
    std::ifstream in{file, std::ios::binary};
    const std::string approved{std::istreambuf_iterator<char>{in}, {}};
    INFO(file.string() << (in ? " differs:\n" : " cannot be read:\n")
                       << difference(approved, received));
    std::string written = "to have it written, set MANDAT_RECEIVED to a folder";
    if (const char* folder = std::getenv("MANDAT_RECEIVED");
        folder != nullptr && approved != received) {
        const auto to = std::filesystem::path{folder} / name;
        std::ofstream{to, std::ios::binary} << received;
        written = "what was received is written to " + to.string();
    }
    INFO(written);
    CHECK((approved == received));
}

} // namespace mandat::test
