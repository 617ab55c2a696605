// SPDX-License-Identifier: MIT
// How long does one answer take? mandat beside what a user would write instead, and beside the machine's own memory.
// Every program's answers are compared with those of the rows before it is timed.

#include "flat_region.hpp"
#include "rivals.hpp"
#include "workload.hpp"
#include <mandat/model/builder.hpp>
#include <mandat/resolver/reference.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <numeric>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace mandat;
using bench::flat_question;
using bench::flat_workload;

constexpr std::size_t questions = 200'000;

/// Made once for each size.
const flat_workload& rows_of(benchmark::State& state) {
    static std::map<std::int64_t, std::unique_ptr<flat_workload>> made;
    auto& rows = made[state.range(0)];
    if (!rows)
        rows = std::make_unique<flat_workload>(static_cast<std::size_t>(state.range(0)), questions);
    return *rows;
}

[[noreturn]] void wrong_answer(const char* who, std::size_t at) {
    std::fprintf(stderr, "%s answers question %zu otherwise than the rows\n", who, at);
    std::exit(EXIT_FAILURE);
}

/// Compares the first answers, then times them all in turn.
template<class May>
void ask_all(benchmark::State& state, const char* who, const flat_workload& rows, May may,
             std::size_t compared = questions) {
    const auto& all = rows.questions();
    compared = std::min(compared, all.size());
    for (std::size_t i = 0; i < compared; ++i)
        if (may(i) != all[i].is_allowed) wrong_answer(who, i);
    std::size_t next = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(may(next));
        if (++next == compared) next = 0;
    }
    state.counters["compared"] = static_cast<double>(compared);
}

void hash_map(benchmark::State& state) {
    const auto& rows = rows_of(state);
    const bench::by_hash_map rival{rows};
    ask_all(state, "the hash map", rows,
            [&](std::size_t i) { return rival.may(rows.questions()[i]); });
}
void graph_search(benchmark::State& state) {
    const auto& rows = rows_of(state);
    const bench::by_graph_search rival{rows};
    ask_all(state, "the graph search", rows,
            [&](std::size_t i) { return rival.may(rows.questions()[i]); });
}
void sql_flattened(benchmark::State& state) {
    const auto& rows = rows_of(state);
    const auto rival = bench::by_sql::flattened(rows);
    ask_all(
        state, "flattened SQL", rows, [&](std::size_t i) { return rival.may(rows.questions()[i]); },
        20'000);
}
void sql_recursive(benchmark::State& state) {
    const auto& rows = rows_of(state);
    const auto rival = bench::by_sql::recursive(rows);
    ask_all(
        state, "recursive SQL", rows, [&](std::size_t i) { return rival.may(rows.questions()[i]); },
        20'000);
}

/// The whole law, clause by clause: the specification, whose business is not speed.
void reference(benchmark::State& state) {
    const auto& rows = rows_of(state);
    const auto built = builder{}.build(bench::flat_region::draft_of(rows));
    if (!built) {
        std::fprintf(stderr, "the region cannot be built: %s\n",
                     built.error().front().text.en.c_str());
        std::exit(EXIT_FAILURE);
    }
    const reference_resolver resolver{built.value()};
    const bench::flat_questions asked{resolver.of()};
    ask_all(
        state, "the reference resolver", rows,
        [&](std::size_t i) {
            return resolver.check(asked.of(rows.questions()[i])).verdict == verdict::authorised;
        },
        2'000);
}

/// Each read says where the next is: what one answer costs that has to wait for memory once.
void dependent_read(benchmark::State& state) {
    const auto bytes = static_cast<std::size_t>(state.range(0));
    struct alignas(64) line {
        std::uint32_t next;
    };
    std::vector<std::uint32_t> turn(bytes / sizeof(line));
    std::iota(turn.begin(), turn.end(), 0U);
    std::shuffle(turn.begin(), turn.end(), std::mt19937{20180101});
    std::vector<line> lines(turn.size());
    for (std::size_t i = 0; i < turn.size(); ++i) lines[turn[i]].next = turn[(i + 1) % turn.size()];
    std::uint32_t at = 0;
    for (auto _ : state) benchmark::DoNotOptimize(at = lines[at].next);
}

BENCHMARK(dependent_read)->Arg(1 << 16)->Arg(1 << 22)->Arg(1 << 26);
BENCHMARK(hash_map)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Arg(1'000'000);
BENCHMARK(graph_search)->Arg(1'000)->Arg(10'000)->Arg(100'000);
BENCHMARK(sql_flattened)->Arg(1'000)->Arg(100'000);
BENCHMARK(sql_recursive)->Arg(1'000)->Arg(100'000);
BENCHMARK(reference)->Arg(1'000)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
