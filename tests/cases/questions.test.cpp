// SPDX-License-Identifier: MIT
//
// questions.toml: what two regions' own documents, and the law, answer to some hundreds of questions; silence/: one
// small bundle for each way in which silence, a label or a bare name was once taken for an answer. Each is asked by
// every way in that C++ has: the full evaluation, the index, and a compiled file.

#include "support/catch.hpp"
#include "support/run.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/documents/tests.hpp>
#include <mandat/index/resolver.hpp>
#include <mandat/io/bundle.hpp>
#include <mandat/io/policy_tests.hpp>
#include <mandat/io/snapshot.hpp>
#include <mandat/wording/phrasing.hpp>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace mandat;
using namespace mandat::test;

namespace {

const std::filesystem::path root{MANDAT_SOURCE_DIR};
const std::vector<std::filesystem::path> file{root / "tests/cases/questions.toml"};

std::ptrdiff_t lines_of(const std::filesystem::path& path) {
    std::ifstream in{path};
    using bytes = std::istreambuf_iterator<char>;
    return std::count(bytes{in}, bytes{}, '\n');
}

/// One region in every form that answers.
class every_way_in {
public:
    explicit every_way_in(const std::filesystem::path& bundle)
        : full_{loaded(bundle)}
        , index_{full_.of()}
        , compiled_{opened(bundle, folder_.path() / "region.mandat")} {}

    [[nodiscard]] const governance& of() const { return full_.of(); }

    /// Verdict, reason, rule and facts, as far as the question says what it expects.
    void ask(const policy_test& one) const {
        const tested full{one.where, one.name, one.expected, one.reason, full_.explain(one.asked),
                          one.id,    one.rule, one.assess};
        INFO(one.id << " (" << one.source << ")");
        INFO(in_text(std::vector{full}, language::english));
        const auto expected = words(one.expected, one.reason.value_or(full.answered.reason));
        const auto answered = words(full_.check(one.asked)) + words(index_.check(one.asked)) +
                              words(by_file(one.asked));
        CHECK((has_passed(full) ? answered : "explained otherwise") ==
              expected + expected + expected);
    }

private:
    static governance loaded(const std::filesystem::path& bundle) {
        auto read = load_bundle(bundle);
        REQUIRE(read.has_value());
        return std::move(read).value();
    }
    static snapshot opened(const std::filesystem::path& bundle, const std::filesystem::path& to) {
        REQUIRE(write_snapshot(bundle, to).has_value());
        auto made = snapshot::open(to);
        REQUIRE(made.has_value());
        return std::move(made).value();
    }
    static std::string words(verdict what, reason_code why) {
        return std::string{key_of(what)} + ' ' + std::string{key_of(why)} + '\n';
    }
    static std::string words(const brief& answer) { return words(answer.verdict, answer.reason); }
    [[nodiscard]] brief by_file(question asked) const {
        asked.generation = compiled_.ask().generation;
        return compiled_.check(asked);
    }

    scratch_folder folder_;
    reference_resolver full_;
    resolver index_;
    snapshot compiled_;
};

/// Asks all that the files have of one region. @return how many
std::size_t ask_all_of(const std::filesystem::path& bundle,
                       const std::vector<std::filesystem::path>& files = file) {
    const every_way_in region{root / bundle};
    const auto read = read_policy_tests(region.of(), files);
    if (!read)
        for (const auto& fault : read.error())
            UNSCOPED_INFO(fault.where.line << ':' << fault.where.column << ' ' << fault.text.en);
    REQUIRE(read.has_value());
    std::set<std::string_view> ids;
    for (const auto& one : read.value().tests) {
        INFO("line " << one.where.line);
        REQUIRE_FALSE(one.source.empty());
        REQUIRE(ids.insert(one.id).second);
        REQUIRE(one.assess.has_value() == (one.expected == verdict::depends));
        region.ask(one);
    }
    return ids.size();
}

} // namespace

TEST_CASE("Questions: Exempelregionen answers as its orders and the law say", "[cases]") {
    CHECK(ask_all_of("examples/exempelregionen") >= 200);
}

TEST_CASE("Questions: Region Norrbotten answers as its documents and the law say", "[cases]") {
    CHECK(ask_all_of("examples/norrbotten") >= 90);
}

TEST_CASE("Questions: vacancies, a presidium and council's delegation, of a made-up region",
          "[cases]") {
    CHECK(ask_all_of("tests/cases/sagolandet") >= 30);
}

TEST_CASE("Questions: each is of one of the three regions", "[cases]") {
    std::size_t here = 0;
    std::size_t all = 0;
    for (const auto* const bundle :
         {"examples/exempelregionen", "examples/norrbotten", "tests/cases/sagolandet"}) {
        const auto region = load_bundle(root / bundle);
        REQUIRE(region.has_value());
        const auto read = read_policy_tests(region.value(), file);
        REQUIRE(read.has_value());
        here += read.value().tests.size();
        all = read.value().tests.size() + read.value().of_other_regions;
    }
    CHECK(here == all);
    CHECK(here >= 300);
}

TEST_CASE("Questions: the tool asks them of a bundle", "[cases][cli]") {
    const auto told = run_tool({"test", "tests/cases/sagolandet", "tests/cases/questions.toml"});
    CHECK(told.code == 0);
    CHECK(told.out.find(" 0 underkända\n") != std::string::npos);
    CHECK(told.out.find("gäller andra regioner\n") != std::string::npos);
}

/// Each folder's `bundle.toml`, asked what the file of its name beside it asks.
/// @return how many there are
std::size_t ask_each_in(std::string_view folder, std::ptrdiff_t most_lines) {
    std::size_t bundles = 0;
    for (const auto& entry : std::filesystem::directory_iterator{root / "tests/cases" / folder}) {
        if (!entry.is_directory()) continue;
        INFO(entry.path().filename().string());
        CHECK(lines_of(entry.path() / "bundle.toml") <= most_lines);
        auto questions = entry.path();
        questions += ".toml";
        CHECK(ask_all_of(entry.path(), {questions}) > 0);
        ++bundles;
    }
    return bundles;
}

TEST_CASE("Silence is never a yes: each kind, on a bundle of at most 40 lines, as its source says",
          "[cases][silence]") {
    CHECK(ask_each_in("silence", 40) >= 37);
}

TEST_CASE("Structures of real orders, each on a bundle of at most 30 lines",
          "[cases][structures]") {
    CHECK(ask_each_in("structures", 30) >= 2);
}
