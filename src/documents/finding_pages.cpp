// SPDX-License-Identifier: MIT
#include "finding_pages.hpp"

namespace mandat {
namespace {

/// Where the `[order]` of a bundle's file stands, to the blank line after it.
struct order_table {
    std::size_t begin;
    std::size_t end;
};

[[nodiscard]] order_table order_in(std::string_view toml) {
    const auto begin = toml.starts_with("[order]\n") ? 0 : toml.find("\n[order]\n") + 1;
    return {begin, std::min(toml.find("\n\n", begin), toml.size() - 1) + 1};
}
[[nodiscard]] std::vector<std::string_view> lines_of(std::string_view toml, order_table of) {
    std::vector<std::string_view> lines;
    while (of.begin < of.end) {
        const auto end = toml.find('\n', of.begin);
        lines.push_back(toml.substr(of.begin, end - of.begin));
        of.begin = end + 1;
    }
    return lines;
}

[[nodiscard]] bool is_commented_out(std::string_view line) {
    return line.starts_with("# ");
}
[[nodiscard]] std::string_view key_in(std::string_view line) {
    if (is_commented_out(line)) line.remove_prefix(2);
    return line.substr(0, line.find_first_of(" ="));
}

} // namespace

std::string with_the_boards_order(std::string_view example) {
    const auto here = order_in(example);
    auto lines = lines_of(boards_order, order_in(boards_order));
    for (const auto line : lines_of(example, here)) {
        const auto same = std::find_if(lines.begin(), lines.end(), [&](std::string_view one) {
            return key_in(one) == key_in(line);
        });
        if (same == lines.end()) {
            lines.push_back(line);
        } else if (is_commented_out(line)) {
            lines.erase(same);
        } else {
            *same = line;
        }
    }
    std::string text{example.substr(0, here.begin)};
    for (const auto line : lines) text += std::string{line} + '\n';
    return text += example.substr(here.end);
}

} // namespace mandat
