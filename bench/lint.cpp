// SPDX-License-Identifier: MIT
// How long does lint take? Over one day, and over all time; the findings are counted before anything is timed.

#include "large_region.hpp"
#include <mandat/lint/lint.hpp>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace mandat;

governance region_of(std::size_t points) {
    auto made = builder{}.build(bench::large_region{points}.draft());
    if (!made) {
        std::fprintf(stderr, "the region cannot be built: %s\n",
                     made.error().front().text.en.c_str());
        std::exit(EXIT_FAILURE);
    }
    return std::move(made).value();
}

/// The region has no defect by design, so whatever is found is a note on what its documents do not say.
void check_findings(const std::vector<finding>& found) {
    for (const auto& one : found)
        if (one.grave != severity::note) {
            std::fprintf(stderr, "unexpected finding %s: %s\n",
                         std::string{key_of(one.code)}.c_str(), one.text.en.c_str());
            std::exit(EXIT_FAILURE);
        }
}

void lint_region(benchmark::State& state, std::optional<date> on) {
    const auto of = region_of(static_cast<std::size_t>(state.range(0)));
    const auto once = lint(of, on);
    check_findings(once);
    for (auto _ : state) benchmark::DoNotOptimize(lint(of, on));
    state.counters["points"] = static_cast<double>(of.points().size());
    state.counters["findings"] = static_cast<double>(once.size());
}

void lint_one_day(benchmark::State& state) {
    lint_region(state, *make_date(2024, 5, 2));
}
void lint_all_time(benchmark::State& state) {
    lint_region(state, std::nullopt);
}

BENCHMARK(lint_one_day)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(lint_all_time)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
