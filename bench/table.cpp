// SPDX-License-Identifier: MIT
// Makes a table in Markdown and a picture in SVG of what Google Benchmark measured: the median cost of one answer by size.
//
// mandat-bench-table RESULTS.json FOLDER     writes FOLDER/cost.md and FOLDER/cost.svg, and prints the table

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// Nanoseconds for one answer, by size, of one program.
using by_size = std::map<std::int64_t, double>;

struct measured {
    std::vector<std::string> names; ///< in the order of measuring
    std::map<std::string, by_size> costs;
    std::set<std::int64_t> sizes;
};

/// `mandat_loop/1000` is a program and a size.
measured read(const std::string& file) {
    std::ifstream from{file};
    if (!from) throw std::runtime_error{"cannot read " + file};
    const auto document = nlohmann::json::parse(from);
    measured found;
    for (const auto& one : document.at("benchmarks")) {
        if (!one.contains("each")) continue;
        const bool is_aggregate = one.value("run_type", "") == "aggregate";
        if (is_aggregate && one.value("aggregate_name", "") != "median") continue;
        const auto whole = one.value("run_name", one.at("name").get<std::string>());
        const auto slash = whole.find('/');
        if (slash == std::string::npos) continue;
        const auto name = whole.substr(0, slash);
        const auto size = std::stoll(whole.substr(slash + 1));
        if (!found.costs.contains(name)) found.names.push_back(name);
        found.costs[name][size] = one.at("each").get<double>() * 1e9;
        found.sizes.insert(size);
    }
    if (found.names.empty()) throw std::runtime_error{file + " holds no cost of an answer"};
    return found;
}

std::string in_markdown(const measured& all) {
    std::string text = "| ns for one answer |";
    std::string rule = "|---|";
    for (const auto size : all.sizes) {
        text += fmt::format(" {} grants |", size);
        rule += "---|";
    }
    text += '\n' + rule + '\n';
    for (const auto& name : all.names) {
        text += fmt::format("| {} |", name);
        const auto& costs = all.costs.at(name);
        for (const auto size : all.sizes) {
            const auto at = costs.find(size);
            text += at == costs.end()
                        ? std::string{" |"}
                        : fmt::format(" {:.{}f} |", at->second, at->second < 10 ? 1 : 0);
        }
        text += '\n';
    }
    return text;
}

/// Cost against size, both by powers of ten.
class picture {
public:
    explicit picture(const measured& all)
        : all_{all} {
        for (const auto& [name, costs] : all.costs)
            for (const auto& [size, cost] : costs) {
                least_ = std::min(least_, std::floor(std::log10(cost)));
                most_ = std::max(most_, std::ceil(std::log10(cost)));
            }
    }
    [[nodiscard]] std::string in_svg() const {
        auto text = fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" "
                                "font-family=\"sans-serif\" font-size=\"12\">\n"
                                "<title>Cost of one answer against the number of grants</title>\n"
                                "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n",
                                width + legend, height);
        for (auto power = least_; power <= most_; ++power)
            text += fmt::format(
                "<line x1=\"{}\" x2=\"{}\" y1=\"{:.1f}\" y2=\"{:.1f}\" stroke=\"#ddd\"/>\n"
                "<text x=\"{}\" y=\"{:.1f}\" text-anchor=\"end\">{}</text>\n",
                left, width - right, y(power), y(power), left - 6, y(power) + 4,
                told(std::pow(10, power)));
        for (const auto size : all_.sizes)
            text +=
                fmt::format("<text x=\"{:.1f}\" y=\"{}\" text-anchor=\"middle\">1e{:.0f}</text>\n",
                            x(size), height - bottom + 18, std::log10(size));
        text += fmt::format("<text x=\"{}\" y=\"{}\" text-anchor=\"middle\">grants</text>\n",
                            (left + width - right) / 2, height - 6);
        for (std::size_t i = 0; i < all_.names.size(); ++i) text += line(i);
        return text + "</svg>\n";
    }

private:
    static constexpr double width = 560;
    static constexpr double legend = 190;
    static constexpr double height = 420;
    static constexpr double left = 70;
    static constexpr double right = 20;
    static constexpr double top = 20;
    static constexpr double bottom = 44;

    [[nodiscard]] static std::string told(double nanoseconds) {
        if (nanoseconds >= 1e6) return fmt::format("{:g} ms", nanoseconds / 1e6);
        if (nanoseconds >= 1e3) return fmt::format("{:g} µs", nanoseconds / 1e3);
        return fmt::format("{:g} ns", nanoseconds);
    }
    [[nodiscard]] double x(std::int64_t size) const {
        const auto first = std::log10(*all_.sizes.begin());
        const auto last = std::log10(*all_.sizes.rbegin());
        const auto part = last > first ? (std::log10(size) - first) / (last - first) : 0;
        return left + part * (width - left - right);
    }
    [[nodiscard]] double y(double power) const {
        return height - bottom - (power - least_) / (most_ - least_) * (height - top - bottom);
    }
    [[nodiscard]] std::string line(std::size_t i) const {
        constexpr std::array colours{"#0b5394", "#3d85c6", "#9fc5e8", "#999999", "#cccccc",
                                     "#cc0000", "#e69138", "#6aa84f", "#38761d", "#674ea7"};
        const auto& name = all_.names[i];
        const auto* colour = colours[i % colours.size()];
        std::string points;
        std::string dots;
        for (const auto& [size, cost] : all_.costs.at(name)) {
            points += fmt::format("{:.1f},{:.1f} ", x(size), y(std::log10(cost)));
            dots += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"3\" fill=\"{}\"><title>"
                                "{}, {} grants: {:.1f} ns</title></circle>\n",
                                x(size), y(std::log10(cost)), colour, name, size, cost);
        }
        const auto at = top + 18 * static_cast<double>(i + 1);
        return fmt::format(
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"2\"/>\n"
            "{}<rect x=\"{}\" y=\"{:.1f}\" width=\"12\" height=\"12\" fill=\"{}\"/>\n"
            "<text x=\"{}\" y=\"{:.1f}\">{}</text>\n",
            points, colour, dots, width + 6, at - 10, colour, width + 24, at, name);
    }

    const measured& all_;
    double least_ = 99;
    double most_ = -99;
};

void write(const std::string& file, const std::string& text) {
    std::ofstream to{file};
    to << text;
    to.flush();
    if (!to) throw std::runtime_error{"cannot write " + file};
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fputs("usage: mandat-bench-table RESULTS.json FOLDER\n", stderr);
        return 64;
    }
    try {
        const auto all = read(argv[1]);
        const auto table = in_markdown(all);
        write(std::string{argv[2]} + "/cost.md", table);
        write(std::string{argv[2]} + "/cost.svg", picture{all}.in_svg());
        std::fputs(table.c_str(), stdout);
    } catch (const std::exception& wrong) {
        std::fprintf(stderr, "mandat-bench-table: %s\n", wrong.what());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
