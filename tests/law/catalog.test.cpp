// SPDX-License-Identifier: MIT
// The rule catalogue: which rules it has, which wording applied on which day, and what the code does with them.

#include "support/catch.hpp"
#include "support/day.hpp"
#include "support/run.hpp"
#include <mandat/documents/rules.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/catalog_checks.hpp>
#include <mandat/law/law_days.hpp>
#include <mandat/law/terms.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace mandat;
using mandat::test::contents_of;

namespace {

/// Every rule, written by hand: one that is lost, or came without being meant, shows.
constexpr auto expected_ids = std::to_array<std::string_view>({
    // clang-format off
    // KL 3 kap.
    "KL-3-1",
    "KL-3-2",
    "KL-3-3",
    "KL-3-4",
    "KL-3-5-s1",
    "KL-3-5-s2",
    "KL-3-5-s3",
    "KL-3-6",
    "KL-3-7",
    "KL-3-8",
    "KL-3-9",
    "KL-3-10",
    "KL-3-11",
    "KL-3-12",
    "KL-3-13",
    "KL-3-14",

    // KL 4 kap.
    "KL-4-22",
    "KL-4-24",
    "KL-4-25",
    "KL-4-26",
    "KL-4-27",

    // KL 5 kap.
    "KL-5-1",
    "KL-5-1-1",
    "KL-5-1-2",
    "KL-5-1-3",
    "KL-5-1-4",
    "KL-5-1-5",
    "KL-5-1-6",
    "KL-5-1-7",
    "KL-5-1-8",
    "KL-5-1-9",
    "KL-5-2",
    "KL-5-4",
    "KL-5-13",
    "KL-5-14",
    "KL-5-15",
    "KL-5-16",
    "KL-5-16/2026",
    "KL-5-23",
    "KL-5-24",
    "KL-5-26",
    "KL-5-27",
    "KL-5-28",
    "KL-5-29",
    "KL-5-30",
    "KL-5-31",
    "KL-5-32",
    "KL-5-33",
    "KL-5-34",
    "KL-5-45",
    "KL-5-46",
    "KL-5-47",
    "KL-5-48",
    "KL-5-50",
    "KL-5-52",
    "KL-5-53",
    "KL-5-54",
    "KL-5-55",
    "KL-5-56-s1",
    "KL-5-56-s2",
    "KL-5-57",
    "KL-5-65",
    "KL-5-66",
    "KL-5-67",
    "KL-5-67-1",
    "KL-5-67-2",
    "KL-5-67-3",
    "KL-5-67-4",
    "KL-5-67-5",
    "KL-5-67-6",
    "KL-5-68",
    "KL-5-69",

    // KL 6 kap.
    "KL-6-1",
    "KL-6-1/2026",
    "KL-6-2",
    "KL-6-3",
    "KL-6-4",
    "KL-6-5",
    "KL-6-6",
    "KL-6-7",
    "KL-6-8",
    "KL-6-9",
    "KL-6-10",
    "KL-6-11",
    "KL-6-12",
    "KL-6-13",
    "KL-6-13-1",
    "KL-6-13-2",
    "KL-6-13-3",
    "KL-6-13-4",
    "KL-6-14",
    "KL-6-15",
    "KL-6-16",
    "KL-6-17",
    "KL-6-21",
    "KL-6-23",
    "KL-6-24",
    "KL-6-24/2026",
    "KL-6-25",
    "KL-6-27",
    "KL-6-28",
    "KL-6-28-1",
    "KL-6-28-2",
    "KL-6-28-3",
    "KL-6-28-4",
    "KL-6-29",
    "KL-6-30",
    "KL-6-31",
    "KL-6-32",
    "KL-6-33",
    "KL-6-35",
    "KL-6-37",
    "KL-6-38-1",
    "KL-6-38-2",
    "KL-6-38-3",
    "KL-6-38-4",
    "KL-6-38-5",
    "KL-6-38-s2",
    "KL-6-38-s2-1",
    "KL-6-38-s2-2",
    "KL-6-38-s2-3",
    "KL-6-38-s2-4",
    "KL-6-39",
    "KL-6-40-s1",
    "KL-6-40-s2",
    "KL-6-41",
    "KL-6-42",
    "KL-6-44",

    // KL 7 kap.
    "KL-7-1",
    "KL-7-2",
    "KL-7-3",
    "KL-7-4",
    "KL-7-5",
    "KL-7-6",
    "KL-7-7-s1",
    "KL-7-7-s2",
    "KL-7-8",
    "KL-7-10",
    "KL-7-11",
    "KL-7-12",
    "KL-7-13",
    "KL-7-14",
    "KL-7-15",
    "KL-7-16",
    "KL-7-17",
    "KL-7-18",
    "KL-7-19",
    "KL-7-20",
    "KL-7-21",
    "KL-7-22",
    "KL-7-23",
    "KL-7-24",
    "KL-7-25",

    // KL 8 kap.
    "KL-8-4",
    "KL-8-5",
    "KL-8-8",
    "KL-8-9",
    "KL-8-10-1",
    "KL-8-10-2",
    "KL-8-10-3",
    "KL-8-10-4",
    "KL-8-10-5",
    "KL-8-11",
    "KL-8-12",

    // KL 9 kap.
    "KL-9-2",
    "KL-9-3",
    "KL-9-5",
    "KL-9-6-10",
    "KL-9-10",
    "KL-9-20",
    "KL-9-23",
    "KL-9-30",
    "KL-9-31",
    "KL-9-32",
    "KL-9-33",
    "KL-9-37-s2",

    // KL 10 kap.
    "KL-10-1",
    "KL-10-8",
    "KL-10-9",

    // KL 12 kap.
    "KL-12-1",
    "KL-12-3",
    "KL-12-5",
    "KL-12-7",
    "KL-12-10",
    "KL-12-11",
    "KL-12-13",
    "KL-12-14",
    "KL-12-15",
    "KL-12-16",
    "KL-12-17",

    // KL 13 kap.
    "KL-13-1",
    "KL-13-2",
    "KL-13-2-1",
    "KL-13-2-2",
    "KL-13-2-3",
    "KL-13-2-4",
    "KL-13-3",
    "KL-13-4",
    "KL-13-5",
    "KL-13-6",
    "KL-13-7",
    "KL-13-8",
    "KL-13-8-1",
    "KL-13-8-2",
    "KL-13-8-3",
    "KL-13-8-4",
    "KL-13-9",
    "KL-13-10",
    "KL-13-11",
    "KL-13-12",
    "KL-13-13",
    "KL-13-14",
    "KL-13-15",
    "KL-TRANS-2017",
    "KL-TRANS-2022",

    "FL-2",
    "FL-12",
    "FL-28",
    "FL-31",
    "FL-32",
    "FL-33",
    "FL-35-s1",
    "FL-35-s2",
    "FL-35-s2-1",
    "FL-35-s2-2",
    "FL-35-s2-3",
    "FL-35-s3",
    "FL-36",
    "FL-37",
    "FL-38",
    "FL-39",
    "FL-40",
    "FL-41",
    "FL-42",
    "FL-43",
    "FL-44",
    "FL-45",
    "FL-46",
    "FL-47",
    "FL-48",

    "LOU-12-12",
    "LOU-20-1-s1",
    "LOU-20-1-s2",
    "LOU-20-1-s3",
    "LOU-20-2",
    "LOU-20-2-1",
    "LOU-20-2-2",
    "LOU-20-2-3",
    "LOU-20-3",
    "LOU-20-4",
    "LOU-20-5",
    "LOU-20-5a",
    "LOU-20-5b",
    "LOU-20-5c",
    "LOU-20-5d",
    "LOU-20-6",
    "LOU-20-8",
    "LOU-20-9",
    "LOU-20-10",
    "LOU-20-11",
    "LOU-20-12",
    "LOU-20-13",
    "LOU-20-13a",
    "LOU-20-13b",
    "LOU-20-14",
    "LOU-20-15",
    "LOU-20-17",
    "LOU-20-18",
    "LOU-20-19",
    "LOU-20-20",
    "LOU-20-21",

    "LOV-10-1",
    "LOV-10-2",
    "LOV-10-3",
    "LOV-10-4",

    "TF-2-17",
    "TF-2-19",
    "OSL-6-7",
    "OSL-6-8",
    "OSL-6-10",
    "OSL-6-11",
    "HSL-4-2",
    "HSL-4-3",
    "HSL-7-1",
    "HSF-4-4",
    "HSF-4-5",
    "PAT-1",
    "TVL-11",
    "TVL-16a",
    "PSL-6",
    "PSL-6-3",
    "SMITT",
    "SMITT-1-9",
    "LPT-39",
    "BEF-6-4",
    "KRIS",
    "KRIS-2-3",
    "KRIS-2-4",
    "KRIS-2-5",

    "PBL-12-6",
    "PBL-5-27-s2",
    "SOL25-30-6",
    "SOL25-30-7",
    "SOL25-30-8",
    "SOL25-30-9",
    "SOL25-30-10",
    "SOL01-10-4",
    "SOL01-10-5",
    "LVU-6",
    "LVU-11",
    "LVU-27",
    "LVU-31d",
    "LVM-13",
    "LRV-23",
    "SKOL-2-10",
    "SKOL-BAN",
    "KOLL-3-2",
    "SAK-2-7",

    "TIME-1930-1",
    "TIME-DAYS",
    "TIME-1930-2",
    "TIME-BACKWARD",
    "TIME-1989-1",

    "DOC-ALTERNATE",
    "DOC-COMPANY",
    "DOC-FACTUAL",
    "DOC-HIRING",
    "DOC-JOINT",
    "DOC-KINDS",
    "DOC-LINE",
    "DOC-NATURE",
    "DOC-NOCHANGE",
    "DOC-NOMANDATE",
    "DOC-NOTED",
    "DOC-ORDER",
    "DOC-OTHERNAMND",
    "DOC-OUTSIDER",
    "DOC-SUPERIOR",
    "KL-LAGAKRAFT",
    "OPEN-B",
    "OPEN-C",
    "OPEN-E",
    "OPEN-F",
    "OPEN-G",
    "OPEN-J",
    "OPEN-O",
    "OPEN-P",
    // clang-format on
});

std::string listed(const std::vector<std::string_view>& ids) {
    std::string text;
    for (const auto id : ids) text += (text.empty() ? "" : " ") + std::string{id};
    return text;
}

/// The act that gave the wording of that day; empty where the rule had none.
std::string_view sfs_on(std::string_view id, int year, unsigned month, unsigned day) {
    const auto* wording = find_rule(id)->on(*make_date(year, month, day));
    return wording == nullptr ? std::string_view{} : wording->sfs;
}

// ---- "does not compile" as a concept

/// A text as a template's argument.
template<std::size_t Size>
struct id_text {
    char letters[Size]{};
    consteval id_text(const char (&text)[Size]) noexcept { std::copy_n(text, Size, letters); }
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {letters, Size - 1}; }
};

template<id_text Id>
concept may_be_cited = requires {
    typename std::bool_constant<detail::cite(Id.view()) != nullptr>;
};
template<id_text Id>
concept may_warn = requires {
    typename std::bool_constant<detail::warn_by(Id.view()) != nullptr>;
};

static_assert(may_be_cited<"KL-6-37">);
static_assert(may_be_cited<"KL-6-38-s2-4">); // our own reading may decide
static_assert(!may_be_cited<"SOL25-30-9">);  // its text was not read
static_assert(!may_be_cited<"KL-6-99">);     // there is no such rule
static_assert(may_warn<"SOL25-30-9">);
static_assert(!may_warn<"KL-6-99">);

// ---- what the sources say of rules

struct use {
    std::string id;
    std::string file;
    friend auto operator<=>(const use&, const use&) = default;
};
struct named_rules {
    std::set<use> cited;     ///< by cite() and warn_by()
    std::set<use> tabulated; ///< in the tables of facts and of findings
    std::set<use> mentioned; ///< where findings are explained, and in comparisons
    std::set<use> stray;     ///< anywhere else
};

bool looks_like_an_id(std::string_view text) {
    if (text == "SMITT" || text == "KRIS") return true;
    const auto dash = text.find('-');
    if (dash == std::string_view::npos || dash + 1 == text.size()) return false;
    constexpr std::array laws{"KL",   "FL",   "LOU",   "LOV",   "TF",   "OSL", "HSL",
                              "HSF",  "PAT",  "TVL",   "PSL",   "LPT",  "BEF", "DOC",
                              "TIME", "PBL",  "SOL25", "SOL01", "LVU",  "LVM", "LRV",
                              "SKOL", "KOLL", "SAK",   "SMITT", "KRIS", "OPEN"};
    return std::find(laws.begin(), laws.end(), text.substr(0, dash)) != laws.end() &&
           std::all_of(text.begin(), text.end(), [](char one) {
               return one == '-' || one == '/' || (one >= '0' && one <= '9') ||
                      (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z');
           });
}
/// Cited, or compared with: either way the code says which.
bool ends_with_a_call(std::string_view before) {
    while (!before.empty() && (before.back() == ' ' || before.back() == '\n'))
        before.remove_suffix(1);
    return before.ends_with("cite(") || before.ends_with("warn_by(");
}
bool ends_with_a_comparison(std::string_view before) {
    return before.ends_with("starts_with(");
}

/// A text in quotes, and where its first quote stands.
struct literal {
    std::size_t at = 0;
    std::string_view text;
};
std::vector<literal> literals_in(std::string_view source) {
    std::vector<literal> found;
    for (std::size_t i = 0; i < source.size(); ++i) {
        if (source.substr(i, 2) == "//") i = std::min(source.find('\n', i), source.size());
        if (source.substr(i, 3) == "'\"'") i += 2;
        if (i >= source.size() || source[i] != '"') continue;
        const auto first = i + 1;
        if (i > 0 && source[i - 1] == 'R') {
            const auto mark = std::string{source.substr(first, source.find('(', i) - first)};
            i = source.find(")" + mark + "\"", first);
            if (i == std::string_view::npos) break;
            i += mark.size() + 1;
        } else {
            for (++i; i < source.size() && source[i] != '"'; ++i)
                if (source[i] == '\\') ++i;
        }
        found.push_back({first - 1, source.substr(first, i - first)});
    }
    return found;
}

void read_source(const std::filesystem::path& path, const std::string& place, named_rules& into) {
    const bool is_table = place == "domain/act.hpp" || place == "domain/ban_words.hpp" ||
                          place == "domain/facts.hpp" || place == "law/special_statutes.hpp" ||
                          place == "law/disqualification.hpp" || place == "lint/finding.hpp";
    const auto text = contents_of(path);
    for (const auto& [at, quoted] : literals_in(text)) {
        if (!looks_like_an_id(quoted)) continue;
        const auto before = std::string_view{text}.substr(0, at);
        auto& found = ends_with_a_call(before)         ? into.cited
                      : is_table                       ? into.tabulated
                      : ends_with_a_comparison(before) ? into.mentioned
                                                       : into.stray;
        found.insert({std::string{quoted}, place});
    }
}

/// The records themselves name rules; every other header and source may only cite them.
bool is_record(const std::string& place) {
    constexpr std::array records{"law/catalog.hpp",
                                 "law/catalog_checks.hpp",
                                 "law/fl.hpp",
                                 "law/lou.hpp",
                                 "law/lov.hpp",
                                 "law/health.hpp",
                                 "law/official_documents.hpp",
                                 "law/doctrine.hpp",
                                 "law/other_acts.hpp",
                                 "law/time_acts.hpp"};
    return place.starts_with("law/kl/") ||
           std::find(records.begin(), records.end(), place) != records.end();
}

const named_rules& named_in_sources() {
    static const named_rules found = [] {
        named_rules made;
        const std::filesystem::path root{MANDAT_SOURCE_DIR};
        for (const auto* folder : {"include/mandat", "src"})
            for (const auto& entry : std::filesystem::recursive_directory_iterator{root / folder}) {
                const auto extension = entry.path().extension();
                if (extension != ".hpp" && extension != ".cpp") continue;
                const bool is_public = std::string_view{folder} != "src";
                const auto place =
                    entry.path().lexically_relative(is_public ? root / folder : root).string();
                if (!is_record(place)) read_source(entry.path(), place, made);
            }
        return made;
    }();
    return found;
}

} // namespace

TEST_CASE("The catalogue has every rule that it must have, and no other", "[law][catalog]") {
    std::vector<std::string_view> missing;
    for (const auto id : expected_ids)
        if (find_rule(id) == nullptr) missing.push_back(id);
    CHECK(listed(missing) == "");
    std::vector<std::string_view> unforeseen;
    for (const auto& one : catalog)
        if (std::find(expected_ids.begin(), expected_ids.end(), one.id) == expected_ids.end())
            unforeseen.push_back(one.id);
    CHECK(listed(unforeseen) == "");
    CHECK(catalog.size() == expected_ids.size());
    CHECK(find_rule("KL-6") == nullptr);
    CHECK(find_rule("") == nullptr);
}

TEST_CASE("Each rule is told in both languages, and so is what it needs to know",
          "[law][catalog]") {
    std::set<std::string_view> titles;
    for (const auto& one : catalog) {
        INFO(one.id);
        CHECK_FALSE(one.title.sv.empty());
        CHECK_FALSE(one.title.en.empty());
        CHECK(one.title.sv != one.title.en);
        CHECK(titles.insert(one.title.sv).second);
        CHECK(one.needs.sv.empty() == one.needs.en.empty());
        if (!one.needs.sv.empty()) CHECK(one.needs.sv != one.needs.en);
    }
}

TEST_CASE("The wording of a day is the one that was in force then", "[law][catalog][time]") {
    struct row {
        std::string_view id;
        int year;
        unsigned month;
        unsigned day;
        std::string_view sfs; ///< empty: no wording that day
    };
    // The day before, the first day, the last day of one wording and the first of the next.
    const row rows[] = {
        {"KL-6-37", 2017, 12, 31, ""},
        {"KL-6-37", 2018, 1, 1, "2017:725"},
        {"KL-6-37", 2022, 6, 30, "2017:725"},
        {"KL-6-37", 2022, 7, 1, "2022:638"},
        {"KL-6-37", 2199, 12, 31, "2022:638"},
        {"KL-6-38-s2-4", 2022, 6, 30, ""},
        {"KL-6-38-s2-4", 2022, 7, 1, "2022:638"},
        {"KL-6-38-s2-4", 2023, 12, 31, "2022:638"},
        {"KL-6-38-s2-4", 2024, 1, 1, "2023:708"},
        {"KL-6-28", 2017, 12, 31, ""},
        {"KL-6-28", 2018, 1, 1, "2017:725"},
        {"KL-6-28", 2022, 6, 30, "2017:725"},
        {"KL-6-28", 2022, 7, 1, "2022:638"},
        {"KL-6-28-3", 2022, 6, 30, ""},
        {"KL-6-28-3", 2022, 7, 1, "2022:638"},
        {"KL-9-37-s2", 2018, 6, 30, ""},
        {"KL-9-37-s2", 2018, 7, 1, "2018:569"},
        {"KL-9-37-s2", 2019, 12, 31, "2018:569"},
        {"KL-9-37-s2", 2020, 1, 1, "2019:835"},
        {"KL-13-8", 2017, 12, 31, ""},
        {"KL-13-8", 2018, 1, 1, "2017:725"},
        {"KL-13-8", 2019, 12, 31, "2017:725"},
        {"KL-13-8", 2020, 1, 1, "2019:835"},
        {"KL-13-8", 2023, 12, 31, "2019:835"},
        {"KL-13-8", 2024, 1, 1, "2023:642"},
        {"KL-6-6", 2025, 6, 30, "2017:725"},
        {"KL-6-6", 2025, 7, 1, "2025:374"},
        {"FL-2", 2018, 6, 30, ""},
        {"FL-2", 2018, 7, 1, "2017:900"},
        {"FL-33", 2018, 6, 30, ""},
        {"FL-33", 2018, 7, 1, "2017:900"},
        {"FL-33", 2025, 7, 1, "2017:900"},
        {"FL-33", 2025, 7, 2, "2025:582"},
        {"LOU-20-17", 2016, 12, 31, ""},
        {"LOU-20-17", 2017, 1, 1, "2016:1145"},
        {"LOU-20-17", 2022, 6, 30, "2016:1145"},
        {"LOU-20-17", 2022, 7, 1, "2022:778"},
        {"LOU-20-1-s1", 2018, 12, 31, "2016:1145"},
        {"LOU-20-1-s1", 2019, 1, 1, "2018:1159"},
        {"LOU-20-1-s1", 2022, 1, 31, "2018:1159"},
        {"LOU-20-1-s1", 2022, 2, 1, "2021:1110"},
        {"LOU-20-19", 2017, 12, 31, "2016:1145"},
        {"LOU-20-19", 2018, 1, 1, "2017:770"},
        {"BEF-6-4", 2022, 1, 31, ""},
        {"BEF-6-4", 2022, 2, 1, "2021:1115"},
    };
    for (const auto& [id, year, month, day, sfs] : rows) {
        INFO(id << " on " << year << "-" << month << "-" << day);
        CHECK(sfs_on(id, year, month, day) == sfs);
    }
    CHECK(find_rule("KL-6-37")->on(no_day) == nullptr);
}

TEST_CASE("Case law and guidance have no act, and every act's rule has a number to look up",
          "[law][catalog]") {
    for (const auto& one : catalog) {
        INFO(one.id);
        const bool is_doctrine = one.source.act == statute::none;
        // The act of 2026 on remote participation is known by its bill, not by its number.
        const bool is_numbered = !is_doctrine && !one.id.ends_with("/2026");
        for (const auto& wording : one.wordings) CHECK(wording.sfs.empty() != is_numbered);
        const bool is_repealed = one.source.act == statute::socialtjanstlagen_2001 ||
                                 one.id == "KL-5-16" || one.id == "KL-6-24";
        CHECK(one.wordings.last().in_force.is_open() != is_repealed);
    }
}

TEST_CASE("A section put in later is cited with its letter", "[law][citation]") {
    const auto& cited = find_rule("LOU-20-5b")->source;
    CHECK(to_text(cited, language::swedish) ==
          "lagen om offentlig upphandling (2016:1145) 20 kap. 5 b §");
    CHECK(to_text(cited, language::english) == "Public Procurement Act (2016:1145) ch. 20 s. 5 b");
    CHECK(find_rule("LOU-20-5")->source != cited);
}

TEST_CASE("Each act that a rule is in has its names, its number and an abbreviation of its own",
          "[law][citation]") {
    std::set<std::string_view> numbers;
    std::set<std::string_view> abbreviations;
    std::set<statute> acts;
    for (const auto& one : catalog) acts.insert(one.source.act);
    acts.erase(statute::none);
    for (const auto act : acts) {
        const auto name = name_of(act);
        INFO(name.sv);
        CHECK_FALSE(name.sv.empty());
        CHECK_FALSE(name.en.empty());
        CHECK(numbers.insert(name.sfs).second);
        CHECK(abbreviations.insert(name.abbreviation).second);
    }
}

TEST_CASE("An applied rule is cited somewhere, and an informative one nowhere",
          "[law][catalog][uses]") {
    std::vector<std::string_view> uncited;
    std::vector<std::string_view> cited;
    for (const auto& one : catalog) {
        const bool has_use = !uses_of(one.id).empty();
        if (one.use == bearing::applied && !has_use) uncited.push_back(one.id);
        if (one.use == bearing::informative && has_use) cited.push_back(one.id);
    }
    CHECK(listed(uncited) == "");
    CHECK(listed(cited) == "");
}

TEST_CASE("A citation is never free text: outside of the records, ids stand in calls and in tables",
          "[law][catalog][uses]") {
    std::string stray;
    for (const auto& one : named_in_sources().stray) stray += one.file + ": " + one.id + "\n";
    CHECK(stray == "");
    std::string unknown;
    for (const auto& found : {named_in_sources().tabulated, named_in_sources().mentioned})
        for (const auto& one : found)
            if (find_rule(one.id) == nullptr) unknown += one.file + ": " + one.id + "\n";
    CHECK(unknown == "");
    CHECK(named_in_sources().cited.size() > 20);
}

TEST_CASE("The table of uses says what the sources say", "[law][catalog][uses]") {
    std::set<use> told;
    for (const auto& one : catalog)
        for (const auto& place : uses_of(one.id))
            told.insert({std::string{place.rule}, std::string{place.file}});
    auto read = named_in_sources().cited;
    read.insert(named_in_sources().tabulated.begin(), named_in_sources().tabulated.end());
    for (const auto& one : told) {
        INFO("told, not read: " << one.file << " " << one.id);
        CHECK(read.count(one) == 1);
    }
    for (const auto& one : read) {
        INFO("read, not told: " << one.file << " " << one.id);
        CHECK(told.count(one) == 1);
    }
    CHECK(uses_of("KL-6-99").empty());
    CHECK(uses_of("").empty());
    const auto places = uses_of("KL-7-6");
    CHECK(std::any_of(places.begin(), places.end(),
                      [](const rule_use& one) { return one.file == "law/sub_delegation.hpp"; }));
}

TEST_CASE("An id leads to its rule and to the parts of it", "[law][rules]") {
    const auto ids_under = [](std::string_view id) {
        std::vector<std::string_view> ids;
        for (const auto& one : rules_under(id)) ids.push_back(one.id);
        return listed(ids);
    };
    CHECK(ids_under("KL-6-40") == "KL-6-40-s1 KL-6-40-s2");
    CHECK(ids_under("KL-7-6") == "KL-7-6");
    CHECK(ids_under("KL-6-4") == "KL-6-4");
    CHECK(ids_under("LOU-20-5") == "LOU-20-5");
    CHECK(ids_under("LOV") == "LOV-10-1 LOV-10-2 LOV-10-3 LOV-10-4");
    CHECK(ids_under("KL-6-99").empty());
    CHECK(ids_under("").empty());
}

TEST_CASE("The rules as a document have each rule with its wordings, facts and uses",
          "[law][rules][json]") {
    const auto document = nlohmann::json::parse(rules_to_json());
    CHECK(document["schema"] == "mandat.rules/1");
    CHECK(document["checked_through"] == "2025-12-31");
    const auto& rules = document["rules"];
    REQUIRE(rules.size() == catalog.size());
    for (std::size_t i = 0; i < catalog.size(); ++i) {
        const auto& one = catalog[i];
        INFO(one.id);
        CHECK(rules[i]["id"] == one.id);
        CHECK(rules[i]["title"]["sv"] == one.title.sv);
        CHECK(rules[i]["title"]["en"] == one.title.en);
        CHECK(rules[i]["needs"].is_null() == one.needs.sv.empty());
        CHECK(rules[i]["wordings"].size() == one.wordings.size());
        CHECK(rules[i]["wordings"].back()["through"].is_null() ==
              one.wordings.last().in_force.is_open());
        CHECK(rules[i]["used_in"].size() == uses_of(one.id).size());
    }

    const auto one = nlohmann::json::parse(rules_to_json(rules_under("KL-7-6")))["rules"][0];
    CHECK(one["citation"]["sv"] == "kommunallagen (2017:725) 7 kap. 6 §");
    CHECK(one["effect"] == "permits");
    CHECK(one["confidence"] == "text_read");
    CHECK(one["facts"] == nlohmann::json{"subdelegation_allowed", "is_head_of_administration",
                                         "sub_delegation_still_holds", "giver_was_employed"});
    CHECK(one["wordings"][0] == nlohmann::json{{"sfs", "2017:725"},
                                               {"from", "2018-01-01"},
                                               {"through", "2019-12-31"},
                                               {"checked", "2026-11-22"},
                                               {"title", one["title"]}});
    CHECK(one["wordings"][1]["sfs"] == "2019:835");
    CHECK(one["use"] == "applied");
    const auto doctrine = nlohmann::json::parse(rules_to_json(rules_under("DOC-LINE")))["rules"][0];
    CHECK(doctrine["wordings"][0]["sfs"].is_null());
    CHECK(doctrine["citation"]["en"] == "case law and guidance");
}

TEST_CASE("The rules as text and Markdown name every rule once, in either language",
          "[law][rules]") {
    for (const auto wanted : {language::swedish, language::english}) {
        const auto text = rules_in_text(wanted, markup::markdown);
        for (const auto& one : catalog) {
            INFO(one.id);
            const auto row = "\n| " + std::string{one.id} + " |";
            const auto at = text.find(row);
            CHECK(at != std::string::npos);
            CHECK(text.find(row, at + 1) == std::string::npos);
        }
    }
    const auto sheet = rule_in_text(*find_rule("KL-6-28"), language::swedish);
    for (const auto* part :
         {"6 kap. 28 §", "2017:725 från och med 2018-01-01 till och med 2022-06-30",
          "2022:638 från och med 2022-07-01", "Är beslutsfattaren jävig?", "domain/facts.hpp"}) {
        INFO(part);
        CHECK(sheet.find(part) != std::string::npos);
    }
}

TEST_CASE("The words for what a rule does and how it is known are all different",
          "[law][rules][terms]") {
    const auto differ = [](const auto& grant_limits) {
        std::set<std::string_view> words;
        for (const auto& one : grant_limits) {
            CHECK(words.insert(one.key).second);
            CHECK(words.insert(one.written.sv).second);
        }
    };
    differ(effect_terms);
    differ(confidence_terms);
    differ(bearing_terms);
}

TEST_CASE("the days of new law are those on which a rule that answers rest on was worded anew",
          "[law][catalog]") {
    // KL 9:37 and förvaltningslagen; LOU 20:1; "region" for "landsting"; inköpscentral; automated
    // functions; "system of choice" in 6:38 second paragraph 4; SoL (2025:400); FL 33; remote participation.
    for (const auto* one : {"2018-07-01", "2019-01-01", "2020-01-01", "2022-02-01", "2022-07-01",
                            "2024-01-01", "2025-07-01", "2025-07-02", "2026-07-01"})
        CHECK(law_days.contains(test::day(one)));
    CHECK(law_days.size() == 9);
}
