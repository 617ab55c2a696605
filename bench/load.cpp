// SPDX-License-Identifier: MIT
// How does the time that a bundle takes to be read and compiled grow with its size? Ten thousand points and forty thousand,
// in turn, in bundles of several shapes; processor time is counted. What was compiled is asked before it is timed.

#include <mandat/decide/reference.hpp>
#include <mandat/index/resolver.hpp>
#include <mandat/io/bundle.hpp>

#include <benchmark/benchmark.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace mandat;

constexpr std::size_t small_size = 10'000;
constexpr std::size_t large_size = 40'000;

/// A region of one committee, whose bundle grows by what the shape adds.
class written_bundle {
public:
    written_bundle() {
        matters_ += row("id = \"alla\", name = \"Nämndens ärenden\"");
        units_ += row("id = \"e\", name = \"Förvaltningen\", organ = \"n\"" + first_);
    }

    void add_matter(std::size_t i) {
        matters_ += row("id = " + numbered('m', i) + ", name = \"Ärende " + std::to_string(i) +
                        "\", kind_of = \"alla\"");
    }
    void add_post(std::size_t i, const std::string& unit = "\"e\"", std::string_view more = {}) {
        posts_ += row("id = " + numbered('b', i) + ", name = " + name_of_post(i) +
                      ", unit = " + unit + std::string{more} + first_);
    }
    /// A unit below one of the earlier ones, its head, and who holds the post.
    void add_staffed_unit(std::size_t i) {
        const auto above = i == 0 ? std::string{"\"e\""} : numbered('e', (i - 1) / 8);
        units_ += row("id = " + numbered('e', i) + ", name = \"Enhet " + std::to_string(i) +
                      "\", parent = " + above + first_);
        add_post(i, numbered('e', i), ", heads_unit = true");
        persons_ += row("id = " + numbered('p', i));
        held_ += row("person = " + numbered('p', i) + ", post = " + numbered('b', i) + first_);
    }
    /// What follows belongs to it.
    void begin_order(std::size_t number, std::size_t version) {
        end_order();
        order_ = "[order]\nid = " + numbered('o', number) + "\nversion = \"" +
                 std::to_string(version) + "\"\ntitle = \"Delegationsordning\"\norgan = \"n\"\n" +
                 "from = " + std::to_string(2001 + version) +
                 "-01-01\nreport = \"nästa sammanträde\"\nsource = \"d\"\n";
        points_ = 0;
    }
    void add_point(const std::string& matter, const std::string& delegates) {
        order_ += "[[point]]\nnumber = \"" + std::to_string(++points_) + "\"\nmatter = " + matter +
                  "\ndelegates = [" + delegates + "]\n";
    }
    [[nodiscard]] std::vector<bundle_file> files() && {
        end_order();
        files_.push_back(
            {"region.toml",
             "region = { id = \"r\", name = \"Radregionen\", kind = \"region\", fictional = true, "
             "source = \"d\" }\n"
             "document = [ { id = \"d\", title = \"Påhittad handling\" } ]\n"
             "organ = [ { id = \"n\", name = \"Nämnden\", kind = \"nämnd\", remit = [ { text = "
             "\"Allt\", matter = \"alla\" } ]" +
                 first_ + " } ]\n"});
        files_.push_back({"matters.toml", "matter = [\n" + matters_ + "]\n"});
        files_.push_back({"units.toml", "unit = [\n" + units_ + "]\n"});
        files_.push_back({"posts.toml", "post = [\n" + posts_ + "]\n"});
        files_.push_back({"persons.toml", "person = [\n" + persons_ + "]\n"});
        files_.push_back({"held.toml", "appointment = [\n" + held_ + "]\n"});
        return std::move(files_);
    }

    /// In quotes.
    [[nodiscard]] static std::string numbered(char kind, std::size_t i) {
        return '"' + (kind + std::to_string(i)) + '"';
    }
    [[nodiscard]] static std::string name_of_post(std::size_t i) {
        return "\"Överläkare " + std::to_string(i) + " i Åmål\"";
    }

private:
    static std::string row(const std::string& text) { return "  { " + text + " },\n"; }
    void end_order() {
        if (!order_.empty())
            files_.push_back({"order-" + std::to_string(files_.size()) + ".toml", order_});
        order_.clear();
    }

    std::string first_ = ", from = 2001-01-01, source = \"d\"";
    std::string matters_, units_, posts_, persons_, held_, order_;
    std::size_t points_ = 0;
    std::vector<bundle_file> files_;
};

std::string matter(std::size_t i) {
    return written_bundle::numbered('m', i);
}
std::string post(std::size_t i) {
    return written_bundle::numbered('b', i);
}

// ------------------------------------------------------------------------------------------- shapes
using files = std::vector<bundle_file>;

/// So many orders and versions of each, which share the points; as many matters as a version has points.
files orders(std::size_t points, std::size_t orders, std::size_t versions, std::size_t matters) {
    written_bundle to;
    const auto each = points / orders / versions;
    for (std::size_t i = 0; i < matters; ++i) to.add_matter(i);
    for (std::size_t i = 0; i < 1'000; ++i) to.add_post(i);
    for (std::size_t order = 0; order < orders; ++order)
        for (std::size_t version = 0; version < versions; ++version) {
            to.begin_order(order, version);
            for (std::size_t i = 0; i < each; ++i)
                to.add_point(matter((order * each + i) % matters),
                             post((i / matters + version) % 1'000));
        }
    return std::move(to).files();
}
files one_order(std::size_t points) {
    return orders(points, 1, 1, points);
}
files hundred_matters(std::size_t points) {
    return orders(points, 1, 1, 100);
}
files hundred_orders(std::size_t points) {
    return orders(points, 100, 1, points);
}
files twenty_versions(std::size_t points) {
    return orders(points, 1, 20, points / 20);
}
/// To as many posts, each the head of a unit and held by somebody.
files as_many_posts(std::size_t points) {
    written_bundle to;
    to.begin_order(0, 0);
    for (std::size_t i = 0; i < points; ++i) {
        to.add_matter(i);
        to.add_staffed_unit(i);
        to.add_point(matter(i), post(i));
    }
    return std::move(to).files();
}
/// As many delegations, a hundred under each point.
files hundred_delegates(std::size_t delegations) {
    written_bundle to;
    const auto posts = delegations / 10;
    for (std::size_t i = 0; i < posts; ++i) to.add_post(i);
    to.begin_order(0, 0);
    for (std::size_t i = 0; i < delegations / 100; ++i) {
        to.add_matter(i);
        std::string all;
        for (std::size_t k = 0; k < 100; ++k)
            all += (k == 0 ? "" : ", ") + post((37 * i + k) % posts);
        to.add_point(matter(i), all);
    }
    return std::move(to).files();
}
/// Who and what by names with å, ä and ö rather than by ids.
files by_name(std::size_t points) {
    written_bundle to;
    to.begin_order(0, 0);
    for (std::size_t i = 0; i < points; ++i) {
        to.add_matter(i);
        to.add_post(i);
        to.add_point("\"ÄRENDE " + std::to_string(i) + '"', written_bundle::name_of_post(i));
    }
    return std::move(to).files();
}

// ------------------------------------------------------------------------------------------ measuring
void check_answers(const files& bundle) {
    const auto loaded = load_bundle(bundle);
    if (!loaded) {
        std::fprintf(stderr, "the bundle cannot be loaded: %s\n",
                     loaded.error().begin()->text.en.c_str());
        std::exit(EXIT_FAILURE);
    }
    const auto& of = loaded.value();
    const resolver fast{of};
    const reference_resolver reference{of};
    for (std::size_t i = 0; i < of.delegations().size(); i += of.delegations().size() / 50) {
        auto asked = fast.ask();
        asked.who = of.delegations()[i].delegate;
        asked.matter = of.delegations()[i].matter;
        asked.on = *make_date(2024, 3, 13);
        if (fast.check(asked) == reference.check(asked)) continue;
        std::fprintf(stderr, "the fast resolver answers otherwise than the reference\n");
        std::exit(EXIT_FAILURE);
    }
}
/// Seconds of processor time, of a process of its own: a second reading would find the memory of the first at hand.
double time_of(const files& bundle) {
    const auto child = fork();
    if (child == 0) {
        benchmark::DoNotOptimize(resolver{load_bundle(bundle).value()});
        _exit(EXIT_SUCCESS);
    }
    rusage used{};
    int status = 0;
    if (child < 0 || wait4(child, &status, 0, &used) != child || status != 0) {
        std::fprintf(stderr, "the bundle cannot be loaded in a process of its own\n");
        std::exit(EXIT_FAILURE);
    }
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}
void grow(benchmark::State& state, files (*shape)(std::size_t)) {
    const auto few = shape(small_size);
    const auto many = shape(large_size);
    check_answers(few);
    double best_of_few = time_of(few);
    double best_of_many = time_of(many);
    for (auto _ : state) {
        best_of_few = std::min(best_of_few, time_of(few));
        best_of_few = std::min(best_of_few, time_of(few));
        best_of_many = std::min(best_of_many, time_of(many));
    }
    state.counters["ms_of_10000"] = 1'000 * best_of_few;
    state.counters["ms_of_40000"] = 1'000 * best_of_many;
    state.counters["ratio"] = best_of_many / best_of_few;
}

struct named_shape {
    const char* name;
    files (*shape)(std::size_t);
};
constexpr named_shape shapes[] = {
    {"one_order", one_order},
    {"hundred_matters", hundred_matters},
    {"hundred_orders", hundred_orders},
    {"twenty_versions", twenty_versions},
    {"as_many_posts", as_many_posts},
    {"hundred_delegates", hundred_delegates},
    {"by_name", by_name},
};

} // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return EXIT_FAILURE;
    for (const auto& [name, shape] : shapes)
        benchmark::RegisterBenchmark(name, grow, shape)
            ->Iterations(3)
            ->Unit(benchmark::kMillisecond);
    benchmark::RunSpecifiedBenchmarks();
}
