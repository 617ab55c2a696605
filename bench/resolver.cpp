// SPDX-License-Identifier: MIT
// What does the fast resolver cost beside its answers: building, explaining, persons, readers beside a writer, and growth
// with the versions of an order and with the depth of the tree? Answers are compared before they are timed.

#include "flat_bundle.hpp"
#include "flat_region.hpp"
#include "workload.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/index/authority_matrix.hpp>
#include <mandat/index/live.hpp>
#include <mandat/index/resolver.hpp>
#include <mandat/io/bundle.hpp>
#include <mandat/io/bundle_reader.hpp>
#include <mandat/io/snapshot.hpp>
#include <mandat/law/recording.hpp>
#include <mandat/lint/lint.hpp>
#include <mandat/wording/explanation.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace {

using namespace mandat;
using bench::flat_workload;

void per_answer(benchmark::State& state, std::size_t answers = 1) {
    state.counters["each"] = benchmark::Counter(static_cast<double>(answers),
                                                benchmark::Counter::kIsIterationInvariantRate |
                                                    benchmark::Counter::kInvert);
}
[[noreturn]] void wrong_answer(const char* what) {
    std::fprintf(stderr, "%s: the fast resolver answers otherwise than the reference\n", what);
    std::exit(EXIT_FAILURE);
}
void compare(const char* what, const resolver& fast, const std::vector<question>& asked,
             std::size_t most) {
    const reference_resolver reference{fast.of()};
    for (std::size_t i = 0; i < std::min(asked.size(), most); ++i)
        if (!(fast.check(asked[i]) == reference.check(asked[i]))) wrong_answer(what);
}

/// Builds the index of so many grants.
void build(benchmark::State& state) {
    const flat_workload rows{static_cast<std::size_t>(state.range(0)), 1};
    const auto of = bench::built(bench::flat_region::draft_of(rows));
    const detail::by_matter index{of};
    std::size_t bytes = 0;
    for (auto _ : state) bytes = detail::index_compiler{index}.compile().view().size();
    state.counters["bytes_per_grant"] =
        static_cast<double>(bytes) / static_cast<double>(state.range(0));
}

/// A region of ten thousand grants, each post held by one person, and questions on it.
struct staffed_region {
    staffed_region()
        : rows{10'000, 50'000}
        , fast{bench::built(staffed(rows))} {
        const bench::flat_questions in_ids{fast.of()};
        for (const auto& one : rows.questions()) {
            on_posts.push_back(in_ids.of(one));
            on_persons.push_back(on_posts.back());
            on_persons.back().who = fast.of().find_person("p" + std::to_string(one.post));
        }
        compare("questions on posts", fast, on_posts, 2'000);
        compare("questions on persons", fast, on_persons, 2'000);
    }
    static draft::governance staffed(const flat_workload& rows) {
        auto made = bench::flat_region::draft_of(rows);
        for (std::uint32_t i = 0; i < rows.posts().size(); ++i) {
            draft::person holder;
            holder.key = "p" + std::to_string(i);
            holder.where = {"personer.toml", i + 1, 1};
            made.persons.push_back(holder);
            draft::appointment held;
            held.person = {holder.key, {"personer.toml", i + 1, 2}};
            held.post = {"b" + std::to_string(i), {"personer.toml", i + 1, 3}};
            held.employed = answer::yes;
            held.when.from = first_modelled_day;
            held.where = {"personer.toml", i + 1, 4};
            made.appointments.push_back(held);
        }
        return made;
    }
    flat_workload rows;
    resolver fast;
    std::vector<question> on_posts;
    std::vector<question> on_persons;
};
const staffed_region& staffed() {
    static const staffed_region made;
    return made;
}

void ask(benchmark::State& state, const resolver& fast, const std::vector<question>& asked) {
    std::size_t next = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(fast.check(asked[next]));
        if (++next == asked.size()) next = 0;
    }
    per_answer(state);
}
void on_a_post(benchmark::State& state) {
    ask(state, staffed().fast, staffed().on_posts);
}
/// The same questions, each with what a case system says of its facts: that it has been assessed, and is ordinary.
void with_facts(benchmark::State& state) {
    auto asked = staffed().on_posts;
    for (auto& one : asked)
        for (const auto fact :
             {legal_fact::concerns_goals_direction_scope_quality,
              legal_fact::of_principle_or_greater_importance, legal_fact::disqualified})
            one.facts.assert_that(fact, answer::no);
    compare("questions with facts", staffed().fast, asked, 2'000);
    ask(state, staffed().fast, asked);
}
void on_a_person(benchmark::State& state) {
    ask(state, staffed().fast, staffed().on_persons);
}
/// Only questions whose answer is a yes, or only those whose answer is a no: a no tells who may instead.
std::vector<question> answered(bool with_yes) {
    std::vector<question> asked;
    for (std::size_t i = 0; i < staffed().on_posts.size(); ++i)
        if (staffed().rows.questions()[i].is_allowed == with_yes)
            asked.push_back(staffed().on_posts[i]);
    for (std::size_t i = 0; i < 500; ++i)
        if ((staffed().fast.explain(asked[i]).verdict == verdict::authorised) != with_yes)
            wrong_answer("explanations");
    return asked;
}
template<class Explain>
void explain_all(benchmark::State& state, Explain explain_it) {
    const auto asked = answered(state.range(0) != 0);
    std::size_t next = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(explain_it(asked[next]));
        if (++next == asked.size()) next = 0;
    }
    per_answer(state);
}
void explain(benchmark::State& state) {
    explain_all(state, [](const question& one) { return staffed().fast.explain(one); });
}
/// As it is shown to people, in Swedish.
void explain_in_swedish(benchmark::State& state) {
    explain_all(state, [](const question& one) {
        return explain_in_text(staffed().fast.explain(one), language::swedish);
    });
}

// ------------------------------------------------------------------------------------------- reverse
/// Who may decide as asked: of the questions that somebody may answer yes to, and of others.
void who_may(benchmark::State& state) {
    const reference_resolver reference{staffed().fast.of()};
    const auto& asked = staffed().on_posts;
    for (std::size_t i = 0; i < 20; ++i)
        if (staffed().fast.who_may(asked[i]).size() != reference.who_may(asked[i]).size())
            wrong_answer("who may");
    std::size_t next = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(staffed().fast.who_may(asked[next]));
        if (++next == 1'000) next = 0;
    }
    per_answer(state);
}
/// What a post may decide on a day.
void may_decide(benchmark::State& state) {
    std::uint32_t next = 0;
    const auto posts = static_cast<std::uint32_t>(staffed().rows.posts().size());
    for (auto _ : state) {
        benchmark::DoNotOptimize(staffed().fast.may_decide(post_id{next}, bench::day_of(1'500)));
        if (++next == posts) next = 0;
    }
    per_answer(state);
}
/// Every post and body, every matter, on one day or on ten years of days. Compared with what each may decide.
void matrix(benchmark::State& state, const resolver& fast, date first) {
    const bool on_one_day = state.range(0) == 1;
    const auto over =
        on_one_day ? *period::through(first, first) : period::from(first_modelled_day);
    std::size_t expected = 0;
    for (std::uint32_t i = 0; i < fast.of().posts().size(); ++i)
        expected += fast.may_decide(post_id{i}, first).size();
    for (std::uint32_t i = 0; i < fast.of().organs().size(); ++i)
        expected += fast.may_decide(organ_id{i}, first).size();
    const auto all = authority_matrix(fast, over);
    const auto found = std::count_if(all.begin(), all.end(),
                                     [&](const auto& one) { return one.when.contains(first); });
    if (static_cast<std::size_t>(found) != expected) wrong_answer("the matrix");
    for (auto _ : state) benchmark::DoNotOptimize(authority_matrix(fast, over));
    state.counters["rows"] = static_cast<double>(all.size());
}
void matrix_of_norrbotten(benchmark::State& state) {
    static const resolver fast{load_bundle("examples/norrbotten").value()};
    matrix(state, fast, *make_date(2024, 3, 13));
}
void matrix_of_ten_thousand(benchmark::State& state) {
    matrix(state, staffed().fast, bench::day_of(1'500));
}
void lint_of_norrbotten(benchmark::State& state) {
    const auto of = load_bundle("examples/norrbotten").value();
    for (auto _ : state) benchmark::DoNotOptimize(lint(of, *make_date(2024, 3, 13)));
}
/// A changed order in the place of the old one: all is read and compiled anew.
void reload_of_norrbotten(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(resolver{load_bundle("examples/norrbotten").value()});
}

/// The same where one order alone has changed: that order is read, all is compiled.
void reload_of_one_order(benchmark::State& state) {
    std::vector<bundle_file> files;
    for (const auto& one : std::filesystem::directory_iterator{"examples/norrbotten"}) {
        std::ifstream from{one.path(), std::ios::binary};
        if (one.path().extension() == ".toml")
            files.push_back(
                {one.path().filename().string(),
                 {std::istreambuf_iterator<char>{from}, std::istreambuf_iterator<char>{}}});
    }
    const auto order = std::find_if(files.begin(), files.end(), [](const bundle_file& one) {
        return one.path == "rs-2024-03-12.toml";
    });
    bundle_reader reader;
    if (order == files.end() || !reader.load(files)) wrong_answer("the changed order");
    for (auto _ : state) {
        order->text += '\n';
        benchmark::DoNotOptimize(resolver{reader.load(files).value()});
        if (reader.parsed() != 1) wrong_answer("the changed order");
    }
}

// ------------------------------------------------------------------------------ readers beside a writer
/// Swaps two resolvers that are built, every tenth of a second.
class swapping {
public:
    explicit swapping(live& of)
        : thread_{[this, &of] {
            const resolver one{staffed().fast};
            while (!is_over_.load()) {
                of.publish(one);
                std::this_thread::sleep_for(std::chrono::milliseconds{100});
            }
        }} {}
    swapping(const swapping&) = delete;
    swapping& operator=(const swapping&) = delete;
    swapping(swapping&&) = delete;
    swapping& operator=(swapping&&) = delete;
    ~swapping() {
        is_over_ = true;
        thread_.join();
    }

private:
    std::atomic<bool> is_over_{false};
    std::thread thread_;
};
live& shared() {
    static live made{staffed().fast};
    return made;
}
void read(benchmark::State& state) {
    live::reader mine{shared()};
    const auto& asked = staffed().on_posts;
    auto next = static_cast<std::size_t>(state.thread_index()) * 1'000;
    for (auto _ : state) {
        benchmark::DoNotOptimize(mine.now().check(asked[next]));
        if (++next == asked.size()) next = 0;
    }
    state.SetItemsProcessed(state.iterations());
}
void readers(benchmark::State& state) {
    read(state);
}
void readers_beside_a_writer(benchmark::State& state) {
    std::optional<swapping> writer;
    if (state.thread_index() == 0) writer.emplace(shared());
    read(state);
}
/// What it costs to take the resolver of now.
void take_now(benchmark::State& state) {
    live::reader mine{shared()};
    for (auto _ : state) benchmark::DoNotOptimize(&mine.now());
    per_answer(state);
}

// -------------------------------------------------------------------------------------------- growth
/// A hundred posts with two points each, in so many versions of one order, in a tree so deep.
draft::governance grown(std::uint32_t versions, std::uint32_t depth) {
    const auto numbered = [](char kind, std::uint32_t i) { return kind + std::to_string(i); };
    std::uint32_t line = 0;
    const auto next_line = [&] { return place{"växt.toml", ++line, 1}; };
    const auto to = [&](std::string key) { return draft::reference{std::move(key), next_line()}; };
    draft::span always;
    always.from = first_modelled_day;
    draft::governance made;
    made.the_region.emplace();
    made.the_region->key = "växtregionen";
    made.the_region->name = "Växtregionen";
    made.the_region->is_fictional = true;
    made.documents.push_back({"d", "Påhittad handling", "", first_modelled_day, "", {}});
    draft::matter all;
    all.key = all.name = "allt";
    made.matters.push_back(all);
    draft::organ body;
    body.key = body.name = "nämnden";
    body.when = always;
    body.remit.push_back({"Allt", to("allt"), {}, {}});
    made.organs.push_back(body);
    for (std::uint32_t i = 0; i < depth; ++i) {
        draft::unit unit;
        unit.key = unit.name = numbered('e', i);
        if (i == 0)
            unit.organ = to("nämnden");
        else
            unit.parent = to(numbered('e', i - 1));
        unit.when = always;
        made.units.push_back(unit);
    }
    for (std::uint32_t i = 0; i < 100; ++i) {
        draft::matter matter;
        matter.key = matter.name = numbered('m', i);
        matter.kind_of = to("allt");
        made.matters.push_back(matter);
        draft::post post;
        post.key = post.name = numbered('b', i);
        post.unit = to("e0");
        post.when = always;
        made.posts.push_back(post);
    }
    const auto days = 3'650 / static_cast<std::int32_t>(versions);
    for (std::uint32_t v = 0; v < versions; ++v) {
        draft::delegation_order order;
        order.key = "ordningen";
        order.version = std::to_string(v + 1);
        order.title = "Delegationsordning";
        order.organ = to("nämnden");
        order.when.from = bench::day_of(static_cast<std::int32_t>(v) * days);
        order.reported = reporting::next_meeting;
        order.assessed.found.state(legal_fact::concerns_goals_direction_scope_quality, answer::no);
        order.assessed.found.state(legal_fact::of_principle_or_greater_importance, answer::no);
        order.assessed.by = "regionjuristen";
        order.assessed.on = first_modelled_day;
        order.assessed.from_documents.push_back({"d", next_line()});
        order.where = next_line();
        for (std::uint32_t i = 0; i < 100; ++i) {
            draft::point point;
            point.number = std::to_string(i + 1);
            point.matter = to(numbered('m', i));
            point.where = next_line();
            point.whole.delegates.push_back(to(numbered('b', i)));
            amount_range range;
            range.ceiling = bound{.value = money::kronor(1'000 + i).in_ore()};
            point.whole.limits.amount = range;
            point.whole.limits.reach = scope_kind::own_unit;
            order.points.push_back(point);
        }
        made.orders.push_back(std::move(order));
    }
    return made;
}
void ask_grown(benchmark::State& state, std::uint32_t versions, std::uint32_t depth) {
    const resolver fast{bench::built(grown(versions, depth))};
    std::mt19937 dice{20180101};
    std::vector<question> asked;
    for (int i = 0; i < 20'000; ++i) {
        auto one = fast.ask();
        const auto number = std::to_string(dice() % 100);
        one.who = fast.of().find_post("b" + number);
        one.matter = fast.of().find_matter("m" + number);
        one.on = bench::day_of(static_cast<std::int32_t>(dice() % 3'650));
        one.amount = money::kronor(static_cast<std::int64_t>(dice() % 2'200));
        one.unit = fast.of().find_unit("e" + std::to_string(depth - 1));
        asked.push_back(one);
    }
    compare("growth", fast, asked, 2'000);
    ask(state, fast, asked);
}
void versions_of_the_order(benchmark::State& state) {
    ask_grown(state, static_cast<std::uint32_t>(state.range(0)), 3);
}
/// A hundred thousand questions on one matter that one committee delegated to so many posts, one grant each.
void grants_on_the_matter(benchmark::State& state) {
    const auto posts = static_cast<std::uint32_t>(state.range(0));
    auto drafts = grown(1, 3);
    const auto to = [](std::string key) {
        return draft::reference{std::move(key), {"växt.toml", 1, 1}};
    };
    for (std::uint32_t i = 0; i < posts; ++i) {
        auto post = drafts.posts.front();
        post.key = post.name = "g" + std::to_string(i);
        drafts.posts.push_back(post);
        auto point = drafts.orders.front().points.front();
        point.number = "g" + std::to_string(i);
        point.whole.delegates = {to(post.key)};
        drafts.orders.front().points.push_back(point);
    }
    const resolver fast{bench::built(drafts)};
    std::mt19937 dice{20180101};
    std::vector<question> asked(100'000, fast.ask());
    for (auto& one : asked) {
        one.who = fast.of().find_post("g" + std::to_string(dice() % posts));
        one.matter = fast.of().find_matter("m0");
        one.on = bench::day_of(static_cast<std::int32_t>(dice() % 3'650));
        one.amount = money::kronor(static_cast<std::int64_t>(dice() % 2'000));
        one.unit = fast.of().find_unit("e2");
    }
    compare("grants on one matter", fast, asked, 500);
    ask(state, fast, asked);
}
void depth_of_the_tree(benchmark::State& state) {
    ask_grown(state, 1, static_cast<std::uint32_t>(state.range(0)));
}

// ----------------------------------------------------------------------------------------- snapshot files
/// A bundle, compiled to a file that is removed in the end.
class compiled {
public:
    compiled(const std::filesystem::path& bundle, const std::string& name)
        : file_{std::filesystem::temp_directory_path() / (name + "-bench.mandat")} {
        if (write_snapshot(bundle, file_)) return;
        std::fprintf(stderr, "%s cannot be compiled\n", bundle.c_str());
        std::exit(EXIT_FAILURE);
    }
    compiled(const compiled&) = delete;
    compiled& operator=(const compiled&) = delete;
    compiled(compiled&&) = delete;
    compiled& operator=(compiled&&) = delete;
    ~compiled() {
        std::error_code ignored;
        std::filesystem::remove(file_, ignored);
    }
    [[nodiscard]] const std::filesystem::path& file() const noexcept { return file_; }

private:
    std::filesystem::path file_;
};
/// A folder of TOML that is removed in the end.
class bundle_of_rows {
public:
    explicit bundle_of_rows(const flat_workload& rows)
        : folder_{std::filesystem::temp_directory_path() / "mandat-bench-bundle"} {
        bench::flat_bundle::write(rows, folder_);
    }
    bundle_of_rows(const bundle_of_rows&) = delete;
    bundle_of_rows& operator=(const bundle_of_rows&) = delete;
    bundle_of_rows(bundle_of_rows&&) = delete;
    bundle_of_rows& operator=(bundle_of_rows&&) = delete;
    ~bundle_of_rows() {
        std::error_code ignored;
        std::filesystem::remove_all(folder_, ignored);
    }
    [[nodiscard]] const std::filesystem::path& folder() const noexcept { return folder_; }

private:
    std::filesystem::path folder_;
};
/// The benchmarks are started in the source tree's root.
const compiled& norrbotten() {
    static const compiled made{"examples/norrbotten", "norrbotten"};
    return made;
}
/// A million grants, read from a folder of TOML, and a few questions.
const flat_workload& rows_of_a_million() {
    static const flat_workload rows{1'000'000, 20};
    return rows;
}
const compiled& a_million() {
    static const bundle_of_rows bundle{rows_of_a_million()};
    static const compiled made{bundle.folder(), "million"};
    return made;
}
/// From a file on disk, in the page cache, to the first answer, which is known.
///
/// @param ask  makes a question of the region in the file
template<class Ask>
void open_and_answer(benchmark::State& state, const compiled& from, verdict expected, Ask ask) {
    const auto how = state.range(0) != 0 ? trust::verify : trust::take_as_given;
    for (auto _ : state) {
        const auto region = snapshot::open(from.file(), how);
        if (region.value().check(ask(region.value())).verdict != expected)
            wrong_answer("the snapshot");
    }
    per_answer(state);
}
/// Rests on facts that a human has to assess (§ 41, as in README.md).
void open_norrbotten(benchmark::State& state) {
    open_and_answer(state, norrbotten(), verdict::depends, [](const snapshot& region) {
        auto asked = region.ask();
        asked.who = region.find_post("regiondirektor");
        asked.matter = region.find_matter("filialer");
        asked.on = *make_date(2024, 3, 13);
        return asked;
    });
}
/// A question that the rows themselves answer with a yes.
void open_a_million(benchmark::State& state) {
    const auto& all = rows_of_a_million().questions();
    const auto yes =
        std::find_if(all.begin(), all.end(), [](const auto& one) { return one.is_allowed; });
    open_and_answer(state, a_million(), verdict::authorised, [&](const snapshot& region) {
        auto asked = region.ask();
        asked.who = region.find_post("b" + std::to_string(yes->post));
        asked.matter = region.find_matter("m" + std::to_string(yes->matter));
        asked.unit = region.find_unit("e" + std::to_string(yes->unit));
        asked.on = bench::day_of(yes->day);
        asked.amount = money::kronor(yes->amount);
        return asked;
    });
}
void verify(benchmark::State& state, const compiled& from) {
    const auto region = snapshot::open(from.file(), trust::take_as_given);
    for (auto _ : state)
        if (!region.value().is_intact()) std::exit(EXIT_FAILURE);
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                            static_cast<std::int64_t>(region.value().size()));
}
void verify_norrbotten(benchmark::State& state) {
    verify(state, norrbotten());
}
void verify_a_million(benchmark::State& state) {
    verify(state, a_million());
}

BENCHMARK(build)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(
    benchmark::kMillisecond);
BENCHMARK(on_a_post);
BENCHMARK(on_a_person);
BENCHMARK(with_facts);
BENCHMARK(who_may)->Unit(benchmark::kMicrosecond);
BENCHMARK(may_decide)->Unit(benchmark::kMicrosecond);
BENCHMARK(matrix_of_norrbotten)->ArgName("days")->Arg(1)->Arg(0)->Unit(benchmark::kMillisecond);
BENCHMARK(matrix_of_ten_thousand)->ArgName("days")->Arg(1)->Arg(0)->Unit(benchmark::kMillisecond);
BENCHMARK(lint_of_norrbotten)->Unit(benchmark::kMillisecond);
BENCHMARK(reload_of_norrbotten)->Unit(benchmark::kMillisecond);
BENCHMARK(reload_of_one_order)->Unit(benchmark::kMillisecond);
BENCHMARK(explain)->Arg(1)->Arg(0)->Unit(benchmark::kMicrosecond);
BENCHMARK(explain_in_swedish)->Arg(1)->Arg(0)->Unit(benchmark::kMicrosecond);
BENCHMARK(open_norrbotten)->Arg(0)->Arg(1)->Unit(benchmark::kMicrosecond);
BENCHMARK(open_a_million)->Arg(0)->Arg(1)->Unit(benchmark::kMicrosecond);
BENCHMARK(verify_norrbotten);
BENCHMARK(verify_a_million);
BENCHMARK(take_now);
BENCHMARK(readers)->Threads(1)->Threads(2)->UseRealTime();
BENCHMARK(readers_beside_a_writer)->Threads(1)->Threads(2)->UseRealTime();
BENCHMARK(versions_of_the_order)->Arg(1)->Arg(10)->Arg(100);
BENCHMARK(grants_on_the_matter)->Arg(1)->Arg(100)->Arg(10'000);
BENCHMARK(depth_of_the_tree)->Arg(3)->Arg(10)->Arg(30);

} // namespace

BENCHMARK_MAIN();
