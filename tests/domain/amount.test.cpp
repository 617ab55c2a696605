// SPDX-License-Identifier: MIT
#include "support/catch.hpp"
#include <mandat/domain/amount.hpp>
#include <mandat/law/amounts.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

using namespace mandat;

namespace {

constexpr date on(int year, unsigned month, unsigned day) {
    return *make_date(year, month, day);
}
constexpr money no_base_amount{};

/// "at most 200 000 kr", "less than 200 000 kr"
constexpr bound at_most_200_000{.in_base_amounts = false, .inclusive = true, .value = 200'000'00};
constexpr bound less_than_200_000{
    .in_base_amounts = false, .inclusive = false, .value = 200'000'00};
/// "less than five prisbasbelopp", "at most five prisbasbelopp"
constexpr bound less_than_five{.in_base_amounts = true, .inclusive = false, .value = 500};
constexpr bound at_most_five{.in_base_amounts = true, .inclusive = true, .value = 500};

static_assert(parse_kronor("200 000,50") == money::ore(200'000'50));
static_assert(!parse_kronor("1e5"));
static_assert(money{}.in_ore() == 0);
static_assert(bound{}.inclusive && amount_range{}.is_unlimited());
static_assert(fits(duration{84, duration::unit::days}, duration{3, duration::unit::months}) ==
              true);

} // namespace

TEST_CASE("Kronor are read exactly, and what is no amount is nothing", "[domain][amount]") {
    struct row {
        std::string_view sentence;
        std::string_view text;
        std::optional<std::int64_t> ore;
    };
    const row rows[] = {
        {"whole kronor", "200000", 200'000'00},
        {"grouped by blanks", "200 000", 200'000'00},
        {"grouped by no-break spaces",
         "200\xC2\xA0"
         "000",
         200'000'00},
        {"no-break spaces and öre",
         "1\xC2\xA0"
         "200\xC2\xA0"
         "000,05",
         1'200'000'05},
        {"öre after a comma", "200 000,50", 200'000'50},
        {"öre after a point", "200000.50", 200'000'50},
        {"one decimal is tens of öre", "0,5", 50},
        {"nothing at all is an amount of zero", "0", 0},
        {"leading zeros", "007", 700},
        {"the largest amount", "1 000 000 000 000", 100'000'000'000'000},
        {"one öre above the largest amount", "1 000 000 000 000,01", std::nullopt},
        {"an exponent", "1e5", std::nullopt},
        {"a comma that groups thousands", "12,345", std::nullopt},
        {"a point that groups thousands", "12.345", std::nullopt},
        {"no text", "", std::nullopt},
        {"a blank", " ", std::nullopt},
        {"a negative amount", "-1", std::nullopt},
        {"a plus sign", "+1", std::nullopt},
        {"a unit", "100 kr", std::nullopt},
        {"a blank before", " 100", std::nullopt},
        {"a blank after", "100 ", std::nullopt},
        {"two blanks", "200  000", std::nullopt},
        {"a group of two", "200 00", std::nullopt},
        {"a group of four", "20 0000", std::nullopt},
        {"a first group of four", "2000 000", std::nullopt},
        {"a group of two before the öre", "200 00,50", std::nullopt},
        {"a blank among the öre", "200,5 0", std::nullopt},
        {"no öre after the comma", "100,", std::nullopt},
        {"no kronor before the comma", ",50", std::nullopt},
        {"two commas", "1,2,3", std::nullopt},
        {"half a no-break space", "200\xC2", std::nullopt},
        {"more than 64 bits hold", "99999999999999999999", std::nullopt},
        {"more than 64 bits hold, wrapping to a small number", "18446744073709551617",
         std::nullopt},
        {"the largest number of 64 bits", "9223372036854775807", std::nullopt},
        {"full-width digits", "\xEF\xBC\x91", std::nullopt},
    };
    for (const auto& [sentence, text, ore] : rows) {
        INFO(sentence << ": " << text);
        const auto read = parse_kronor(text);
        CHECK(read.has_value() == ore.has_value());
        if (read && ore) CHECK(read->in_ore() == *ore);
    }
}

TEST_CASE("Money is written the Swedish way and read back", "[domain][amount]") {
    CHECK(to_text(money{}) == "0");
    CHECK(to_text(money::kronor(999)) == "999");
    CHECK(to_text(money::kronor(1'000)) == "1 000");
    CHECK(to_text(money::kronor(200'000)) == "200 000");
    CHECK(to_text(money::ore(200'000'50)) == "200 000,50");
    CHECK(to_text(money::ore(5)) == "0,05");
    CHECK(to_text(money::ore(-1'234'56)) == "-1 234,56");
    for (const std::int64_t ore :
         {0LL, 1LL, 99LL, 100LL, 123'45LL, 1'000'000'00LL, 100'000'000'000'000LL})
        CHECK(parse_kronor(to_text(money::ore(ore))) == money::ore(ore));
}

TEST_CASE("At most 200 000 kr holds at the limit, less than does not", "[domain][amount]") {
    const auto one_below = money::ore(199'999'99);
    const auto exactly = money::ore(200'000'00);
    const auto one_above = money::ore(200'000'01);

    CHECK_FALSE(is_above(one_below, at_most_200_000, no_base_amount));
    CHECK_FALSE(is_above(exactly, at_most_200_000, no_base_amount));
    CHECK(is_above(one_above, at_most_200_000, no_base_amount));

    CHECK_FALSE(is_above(one_below, less_than_200_000, no_base_amount));
    CHECK(is_above(exactly, less_than_200_000, no_base_amount));
    CHECK(is_above(one_above, less_than_200_000, no_base_amount));
}

TEST_CASE("A floor of at least 200 000 kr holds at the limit, more than does not",
          "[domain][amount]") {
    // As floors the two bounds read "at least 200 000 kr" and "more than 200 000 kr".
    CHECK(is_below(money::ore(199'999'99), at_most_200_000, no_base_amount));
    CHECK_FALSE(is_below(money::ore(200'000'00), at_most_200_000, no_base_amount));
    CHECK(is_below(money::ore(200'000'00), less_than_200_000, no_base_amount));
    CHECK_FALSE(is_below(money::ore(200'000'01), less_than_200_000, no_base_amount));
}

TEST_CASE("Two tiers that share a limit leave no amount between them and none in both",
          "[domain][amount]") {
    const bound more_than_200_000 = less_than_200_000;
    for (std::int64_t ore = 199'999'98; ore <= 200'000'02; ++ore) {
        const bool in_lower = !is_above(money::ore(ore), at_most_200_000, no_base_amount);
        const bool in_upper = !is_below(money::ore(ore), more_than_200_000, no_base_amount);
        INFO(ore);
        CHECK(in_lower != in_upper);
    }
}

TEST_CASE("Less than five prisbasbelopp: 280 000 kr is above it in 2022 and below it in 2024",
          "[domain][amount][sfb-2-7]") {
    const auto asked = money::kronor(280'000);
    const auto in_2022 = base_amount_on(on(2022, 6, 15));
    const auto in_2024 = base_amount_on(on(2024, 6, 15));
    REQUIRE(in_2022);
    REQUIRE(in_2024);
    CHECK(in_kronor(less_than_five, *in_2022) == money::kronor(241'500)); // 5 × 48 300
    CHECK(in_kronor(less_than_five, *in_2024) == money::kronor(286'500)); // 5 × 57 300
    CHECK(is_above(asked, less_than_five, *in_2022));
    CHECK_FALSE(is_above(asked, less_than_five, *in_2024));
}

TEST_CASE("Exactly five prisbasbelopp is not less than five, but at most five",
          "[domain][amount][sfb-2-7]") {
    const auto in_2024 = *base_amount_on(on(2024, 1, 1));
    CHECK_FALSE(is_above(money::ore(286'499'99), less_than_five, in_2024));
    CHECK(is_above(money::kronor(286'500), less_than_five, in_2024));
    CHECK_FALSE(is_above(money::kronor(286'500), at_most_five, in_2024));
    CHECK(is_above(money::ore(286'500'01), at_most_five, in_2024));
}

TEST_CASE("Half a prisbasbelopp and hundredths of it are whole öre", "[domain][amount]") {
    const auto in_2024 = *base_amount_on(on(2024, 1, 1));
    CHECK(in_kronor(bound{.in_base_amounts = true, .inclusive = true, .value = 50}, in_2024) ==
          money::kronor(28'650));
    CHECK(in_kronor(bound{.in_base_amounts = true, .inclusive = true, .value = 1}, in_2024) ==
          money::kronor(573));
}

TEST_CASE("The price base amounts are those of the ordinances", "[domain][amount][sfb-2-7]") {
    struct row {
        int year;
        std::int64_t kronor;
        std::string_view sfs;
        confidence known;
    };
    // Read in the ordinances, save 2021's, which a trade body quotes with its number.
    const row rows[] = {
        {2017, 44'800, "2016:863", confidence::text_read},
        {2018, 45'500, "2017:865", confidence::text_read},
        {2019, 46'500, "2018:1549", confidence::text_read},
        {2020, 47'300, "2019:572", confidence::text_read},
        {2021, 47'600, "2020:764", confidence::guidance},
        {2022, 48'300, "2021:866", confidence::text_read},
        {2023, 52'500, "2022:1398", confidence::text_read},
        {2024, 57'300, "2023:532", confidence::text_read},
        {2025, 58'800, "2024:663", confidence::text_read},
        {2026, 59'200, "2025:872", confidence::text_read},
    };
    REQUIRE(base_amounts.size() == std::size(rows));
    for (std::size_t i = 0; i < std::size(rows); ++i) {
        const auto& [year, kronor, sfs, known] = rows[i];
        INFO(year);
        CHECK(base_amounts[i].year == year);
        CHECK(base_amounts[i].amount == money::kronor(kronor));
        CHECK(base_amounts[i].sfs == sfs);
        CHECK(base_amounts[i].known == known);
        CHECK(base_amount_on(on(year, 1, 1)) == money::kronor(kronor));
        CHECK(base_amount_on(on(year, 12, 31)) == money::kronor(kronor));
    }
}

TEST_CASE("Outside the table no price base amount is known", "[domain][amount][sfb-2-7]") {
    CHECK_FALSE(base_amount_on(on(2016, 12, 31)).has_value());
    CHECK(base_amount_on(on(2017, 1, 1)).has_value());
    CHECK(base_amount_on(on(2027, 12, 31)).has_value());
    CHECK_FALSE(base_amount_on(on(2028, 1, 1)).has_value());
    CHECK_FALSE(base_amount_on(date{}).has_value());
    CHECK_FALSE(base_amount_on(date{boost::date_time::pos_infin}).has_value());
}

TEST_CASE("A range knows whether it is unlimited and whether it needs the year's amount",
          "[domain][amount]") {
    CHECK(amount_range{}.is_unlimited());
    CHECK_FALSE(amount_range{}.uses_base_amount());
    const amount_range in_kronor_only{
        .floor = {}, .ceiling = at_most_200_000, .counted = amount_basis::per_contract};
    CHECK_FALSE(in_kronor_only.is_unlimited());
    CHECK_FALSE(in_kronor_only.uses_base_amount());
    const amount_range from_floor{
        .floor = less_than_five, .ceiling = {}, .counted = amount_basis::per_decision};
    CHECK_FALSE(from_floor.is_unlimited());
    CHECK(from_floor.uses_base_amount());
}

TEST_CASE("A length of time fits, does not fit, or is left to the calendar",
          "[domain][amount][duration]") {
    struct row {
        std::string_view asked;
        std::string_view limit;
        std::optional<bool> expected;
    };
    const row rows[] = {
        // Three months are 84 days at the very least and 93 at the most.
        {"84 dagar", "3 månader", true},
        // Three months on end have 89 days (from February) to 92 (from June).
        {"89 dagar", "3 månader", true},
        {"90 dagar", "3 månader", std::nullopt},
        {"92 dagar", "3 månader", std::nullopt},
        {"93 dagar", "3 månader", false},
        {"12 veckor", "3 månader", true},
        {"13 veckor", "3 månader", std::nullopt},
        {"14 veckor", "3 månader", false},
        // Months and years compare exactly.
        {"3 månader", "3 månader", true},
        {"4 månader", "3 månader", false},
        {"12 månader", "1 år", true},
        {"13 månader", "1 år", false},
        {"2 år", "24 månader", true},
        {"25 månader", "2 år", false},
        // Days and weeks compare exactly.
        {"14 dagar", "2 veckor", true},
        {"15 dagar", "2 veckor", false},
        {"2 veckor", "13 dagar", false},
        // A year is 365 or 366 days.
        {"365 dagar", "1 år", true},
        {"366 dagar", "1 år", std::nullopt},
        {"367 dagar", "1 år", false},
        {"1 år", "366 dagar", true},
        {"1 år", "365 dagar", std::nullopt},
        {"1 år", "364 dagar", false},
        {"3 månader", "92 dagar", true},
        {"3 månader", "91 dagar", std::nullopt},
        {"3 månader", "89 dagar", std::nullopt},
        {"3 månader", "88 dagar", false},
    };
    for (const auto& [asked, limit, expected] : rows) {
        INFO(asked << " within " << limit);
        const auto left = parse_duration(asked);
        const auto right = parse_duration(limit);
        REQUIRE(left);
        REQUIRE(right);
        CHECK((fits(*left, *right) == expected));
    }
}

TEST_CASE("A length of time is read in Swedish and English, and nothing else is",
          "[domain][amount][duration]") {
    using unit = duration::unit;
    CHECK((parse_duration("3 månader") == duration{3, unit::months}));
    CHECK((parse_duration("1 månad") == duration{1, unit::months}));
    CHECK((parse_duration("2 months") == duration{2, unit::months}));
    CHECK((parse_duration("90 dagar") == duration{90, unit::days}));
    CHECK((parse_duration("1 day") == duration{1, unit::days}));
    CHECK((parse_duration("6 veckor") == duration{6, unit::weeks}));
    CHECK((parse_duration("1 week") == duration{1, unit::weeks}));
    CHECK((parse_duration("2 år") == duration{2, unit::years}));
    CHECK((parse_duration("9999 years") == duration{9999, unit::years}));
    for (const std::string_view text :
         {"", "3", "månader", " månader", "3månader", "tre månader", "-3 månader", "3,5 månader",
          "3 kvartal", "12345 dagar", "3 månader ", "3  månader"}) {
        INFO(text);
        CHECK_FALSE(parse_duration(text).has_value());
    }
}
