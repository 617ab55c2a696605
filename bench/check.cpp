// SPDX-License-Identifier: MIT
// How long does one answer take? mandat beside what a user would write instead, and beside the machine's own memory.
// Every program's answers are compared with those of the rows before it is timed.

#include "flat_region.hpp"
#include "rivals.hpp"
#include "workload.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/index/resolver.hpp>

#include <benchmark/benchmark.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <numeric>
#include <random>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace mandat;
using bench::flat_question;
using bench::flat_workload;

/// Enough distinct questions that what a large index needs for them is not in the caches when it is asked again.
constexpr std::int64_t cold = 2'000'000;
constexpr std::int64_t warm = 200'000;

/// Grants, and distinct questions.
using size_asked = std::pair<std::size_t, std::size_t>;
size_asked size_of(const benchmark::State& state) {
    return {static_cast<std::size_t>(state.range(0)), static_cast<std::size_t>(state.range(1))};
}

/// Made once for each size.
const flat_workload& rows_of(benchmark::State& state) {
    static std::map<size_asked, std::unique_ptr<flat_workload>> made;
    const auto size = size_of(state);
    auto& rows = made[size];
    if (!rows) rows = std::make_unique<flat_workload>(size.first, size.second);
    return *rows;
}

/// The rows as a region of the whole model, with its resolver and the questions in its ids.
struct whole_region {
    explicit whole_region(const flat_workload& rows)
        : fast{bench::built(bench::flat_region::draft_of(rows))} {
        const bench::flat_questions in_ids{fast.of()};
        asked.reserve(rows.questions().size());
        for (const auto& one : rows.questions()) asked.push_back(in_ids.of(one));
    }
    resolver fast;
    std::vector<question> asked;
};
const whole_region& region_of(benchmark::State& state) {
    static std::map<size_asked, std::unique_ptr<whole_region>> made;
    auto& region = made[size_of(state)];
    if (!region) region = std::make_unique<whole_region>(rows_of(state));
    return *region;
}

/// Seconds for one answer, or one read, however many an iteration has.
void per_answer(benchmark::State& state, std::size_t answers) {
    state.counters["each"] = benchmark::Counter(static_cast<double>(answers),
                                                benchmark::Counter::kIsIterationInvariantRate |
                                                    benchmark::Counter::kInvert);
}

[[noreturn]] void wrong_answer(const char* who, std::size_t at) {
    std::fprintf(stderr, "%s answers question %zu otherwise than the rows\n", who, at);
    std::exit(EXIT_FAILURE);
}

/// Compares the first answers, then times them all in turn.
template<class May>
void ask_all(benchmark::State& state, const char* who, const flat_workload& rows, May may,
             std::size_t compared = ~std::size_t{0}) {
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
    per_answer(state, 1);
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
    const auto& region = region_of(state);
    const reference_resolver resolver{region.fast.of()};
    ask_all(
        state, "the reference resolver", rows_of(state),
        [&](std::size_t i) {
            return resolver.check(region.asked[i]).verdict == verdict::authorised;
        },
        2'000);
}
/// One answer after the other; the processor may begin the next before the last is there.
void mandat_loop(benchmark::State& state) {
    const auto& region = region_of(state);
    ask_all(state, "mandat", rows_of(state), [&](std::size_t i) {
        return region.fast.check(region.asked[i]).verdict == verdict::authorised;
    });
}
/// Which question is next depends on the last answer: what somebody waits who asks one.
void mandat_dependent(benchmark::State& state) {
    const auto& region = region_of(state);
    std::size_t next = 0;
    for (auto _ : state) {
        const auto answer = region.fast.check(region.asked[next]);
        next += 1 + (static_cast<std::size_t>(answer.verdict) >> 7U); // which is 1
        if (next >= region.asked.size()) next = 0;
    }
    benchmark::DoNotOptimize(next);
    per_answer(state, 1);
}
void mandat_batch(benchmark::State& state) {
    const auto& region = region_of(state);
    const auto& rows = rows_of(state).questions();
    std::vector<brief> answers(region.asked.size());
    region.fast.check(region.asked, answers);
    for (std::size_t i = 0; i < rows.size(); ++i)
        if ((answers[i].verdict == verdict::authorised) != rows[i].is_allowed)
            wrong_answer("mandat in batches", i);
    constexpr std::size_t at_once = 1'024;
    std::size_t next = 0;
    for (auto _ : state) {
        if (next + at_once > region.asked.size()) next = 0;
        region.fast.check(std::span{region.asked}.subspan(next, at_once),
                          std::span{answers}.first(at_once));
        benchmark::DoNotOptimize(answers.data());
        next += at_once;
    }
    state.counters["bytes_per_grant"] =
        static_cast<double>(region.fast.size()) / static_cast<double>(state.range(0));
    per_answer(state, at_once);
}

/// Lines of memory over as many bytes as the index has; each says where the next is, all on one round trip.
class footprint {
public:
    explicit footprint(std::size_t bytes)
        : lines_(std::max<std::size_t>(2, bytes / sizeof(line))) {
        std::vector<std::uint32_t> turn(lines_.size());
        std::iota(turn.begin(), turn.end(), 0U);
        std::shuffle(turn.begin(), turn.end(), std::mt19937{20180101});
        for (std::size_t i = 0; i < turn.size(); ++i)
            lines_[turn[i]].next = turn[(i + 1) % turn.size()];
    }
    [[nodiscard]] std::uint32_t after(std::uint32_t at) const { return lines_[at].next; }
    [[nodiscard]] std::size_t size() const { return lines_.size(); }
    void fetch(std::uint32_t at) const { detail::fetch(&lines_[at]); }

private:
    struct alignas(64) line {
        std::uint32_t next = 0;
    };
    std::vector<line> lines_;
};
/// Each read says where the next is: what one answer costs that has to wait for memory once.
void dependent_read(benchmark::State& state) {
    const footprint memory{region_of(state).fast.size()};
    std::uint32_t at = 0;
    for (auto _ : state) benchmark::DoNotOptimize(at = memory.after(at));
    per_answer(state, 1);
}
/// Reads that do not wait for each other, asked for in advance: what an answer of many costs at least.
void batched_read(benchmark::State& state) {
    const footprint memory{region_of(state).fast.size()};
    constexpr std::size_t at_once = 32;
    std::mt19937 dice{20180101};
    std::vector<std::uint32_t> where(1 << 20);
    for (auto& one : where) one = static_cast<std::uint32_t>(dice() % memory.size());
    std::size_t next = 0;
    for (auto _ : state) {
        std::uint32_t sum = 0;
        for (std::size_t i = 0; i < at_once; ++i) memory.fetch(where[next + i]);
        for (std::size_t i = 0; i < at_once; ++i) sum += memory.after(where[next + i]);
        benchmark::DoNotOptimize(sum);
        next = (next + at_once) % where.size();
    }
    per_answer(state, at_once);
}

using row = benchmark::internal::Benchmark;
void up_to_ten_thousand(row* of) {
    of->Args({1'000, warm})->Args({10'000, warm});
}
void up_to_a_hundred_thousand(row* of) {
    up_to_ten_thousand(of);
    of->Args({100'000, warm});
}
/// Bytes that a region takes while it is built, measured at a million grants: its drafts, its governance and its index.
constexpr std::size_t bytes_for_a_grant = 3'600;
bool has_memory_for(std::size_t grants) {
    const auto pages = static_cast<std::size_t>(sysconf(_SC_PHYS_PAGES));
    return pages * static_cast<std::size_t>(sysconf(_SC_PAGESIZE)) / bytes_for_a_grant >= grants;
}
void all_sizes(row* of) {
    up_to_a_hundred_thousand(of);
    of->Args({1'000'000, cold});
    constexpr std::int64_t ten_million = 10'000'000;
    if (has_memory_for(ten_million)) of->Args({ten_million, cold});
}
/// Each of two million questions once before any is asked again.
void smaller_when_cold(row* of) {
    of->Args({10'000, cold})->Args({100'000, cold});
}
void mandat_loop_cold(benchmark::State& state) {
    mandat_loop(state);
}
void mandat_batch_cold(benchmark::State& state) {
    mandat_batch(state);
}
void hash_map_cold(benchmark::State& state) {
    hash_map(state);
}
BENCHMARK(mandat_loop)->Apply(all_sizes);
BENCHMARK(mandat_dependent)->Apply(all_sizes);
BENCHMARK(mandat_batch)->Apply(all_sizes);
BENCHMARK(dependent_read)->Apply(all_sizes);
BENCHMARK(batched_read)->Apply(all_sizes);
BENCHMARK(hash_map)->Apply(all_sizes);
BENCHMARK(mandat_loop_cold)->Apply(smaller_when_cold);
BENCHMARK(mandat_batch_cold)->Apply(smaller_when_cold);
BENCHMARK(hash_map_cold)->Apply(smaller_when_cold);
BENCHMARK(graph_search)->Apply(up_to_a_hundred_thousand);
BENCHMARK(sql_flattened)->Apply(up_to_a_hundred_thousand);
BENCHMARK(sql_recursive)->Apply(up_to_a_hundred_thousand);
BENCHMARK(reference)->Apply(up_to_ten_thousand);

} // namespace

BENCHMARK_MAIN();
