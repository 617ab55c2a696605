// SPDX-License-Identifier: MIT
#include "support/catch.hpp"
#include <mandat/domain/citation.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/domain/wording.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

using namespace mandat;

namespace {

struct pin {
    int number;
    std::string_view key;
};

/// Numbers are stored by clients: a row is never changed, only added.
constexpr auto pinned_reasons = std::to_array<pin>({
    {0, "none"},
    {1, "decides_itself"},
    {2, "delegated"},
    {3, "sub_delegated"},
    {4, "no_delegation_needed"},
    {5, "superior_may_act"},
    {6, "substitute_acts"},
    {7, "urgent_mandate"},
    {8, "delegated_by_council"},
    {9, "power_from_statute"},
    {20, "stale_question"},
    {21, "unknown_post"},
    {22, "unknown_organ"},
    {23, "unknown_person"},
    {24, "unknown_matter"},
    {25, "unknown_unit"},
    {26, "day_missing"},
    {27, "amount_unknown"},
    {28, "amount_basis_unknown"},
    {29, "unit_unknown"},
    {30, "area_unknown"},
    {31, "duration_unknown"},
    {32, "base_amount_unknown"},
    {40, "no_delegation"},
    {41, "no_sub_delegation"},
    {42, "holds_no_post"},
    {43, "cannot_decide"},
    {44, "outside_remit"},
    {45, "excluded_from_remit"},
    {46, "reserved_to_committee"},
    {47, "excepted_from_point"},
    {48, "prohibited_delegate"},
    {60, "not_yet"},
    {61, "no_evidence_before"},
    {62, "expired"},
    {63, "revoked"},
    {64, "superseded"},
    {65, "period_not_known"},
    {66, "instrument_not_in_force"},
    {67, "replaced_that_day"},
    {80, "amount_above"},
    {81, "amount_below"},
    {82, "wrong_unit"},
    {83, "wrong_area"},
    {84, "duration_above"},
    {100, "fact_required"},
    {101, "fact_excluded"},
    {102, "fact_unknown"},
    {120, "prohibited_by_law"},
    {121, "reserved_to_council"},
    {122, "delegate_not_on_list"},
    {123, "outsider"},
    {124, "not_head_of_administration"},
    {125, "sub_delegation_not_allowed"},
    {126, "chain_too_long"},
    {127, "more_than_received"},
    {128, "disqualified"},
    {129, "not_employed"},
    {130, "taken_back"},
    {131, "grantor_cannot_delegate"},
    {132, "joint_delegation"},
    {133, "approval_by_others"},
    {134, "users_condition_on_body"},
    {135, "post_unheld"},
    {136, "stand_in_decides_instead"},
    {137, "not_adopted_by_committee"},
    {138, "decided_by_delegate"},
    {139, "given_by_statute"},
    {140, "era_not_modelled"},
    {141, "data_may_be_stale"},
    {142, "region_kind_not_modelled"},
    {143, "taken_over"},
});

/// As above, for faults.
constexpr auto pinned_faults = std::to_array<pin>({
    {1, "cannot_read"},      {2, "no_files"},
    {3, "too_large"},        {4, "not_utf8"},
    {5, "syntax"},           {6, "too_deep"},
    {7, "too_many_files"},   {20, "unknown_key"},
    {21, "missing_key"},     {22, "wrong_type"},
    {23, "unknown_value"},   {24, "bad_number"},
    {25, "bad_date"},        {26, "bad_key"},
    {27, "bad_utf8_text"},   {40, "duplicate"},
    {41, "not_found"},       {42, "ambiguous"},
    {43, "reversed_period"}, {44, "overlapping_period"},
    {45, "cycle"},           {46, "too_many_facts"},
    {47, "contradiction"},   {48, "missing_source"},
    {49, "missing_date"},    {50, "out_of_range"},
    {60, "unknown_name"},    {61, "bad_question"},
    {80, "tool_missing"},    {90, "not_a_snapshot"},
    {91, "other_version"},   {92, "damaged"},
    {93, "cannot_write"},
});

/// A new code that is not named here is a compiler's warning: pin it above as well.
constexpr bool is_named(reason_code code) {
    switch (code) {
    case reason_code::none:
    case reason_code::decides_itself:
    case reason_code::delegated:
    case reason_code::delegated_by_council:
    case reason_code::sub_delegated:
    case reason_code::no_delegation_needed:
    case reason_code::superior_may_act:
    case reason_code::substitute_acts:
    case reason_code::urgent_mandate:
    case reason_code::stale_question:
    case reason_code::unknown_post:
    case reason_code::unknown_organ:
    case reason_code::unknown_person:
    case reason_code::unknown_matter:
    case reason_code::unknown_unit:
    case reason_code::day_missing:
    case reason_code::amount_unknown:
    case reason_code::amount_basis_unknown:
    case reason_code::unit_unknown:
    case reason_code::area_unknown:
    case reason_code::duration_unknown:
    case reason_code::base_amount_unknown:
    case reason_code::no_delegation:
    case reason_code::no_sub_delegation:
    case reason_code::holds_no_post:
    case reason_code::cannot_decide:
    case reason_code::outside_remit:
    case reason_code::excluded_from_remit:
    case reason_code::reserved_to_committee:
    case reason_code::excepted_from_point:
    case reason_code::prohibited_delegate:
    case reason_code::not_yet:
    case reason_code::no_evidence_before:
    case reason_code::expired:
    case reason_code::revoked:
    case reason_code::superseded:
    case reason_code::period_not_known:
    case reason_code::instrument_not_in_force:
    case reason_code::replaced_that_day:
    case reason_code::amount_above:
    case reason_code::amount_below:
    case reason_code::wrong_unit:
    case reason_code::wrong_area:
    case reason_code::duration_above:
    case reason_code::fact_required:
    case reason_code::fact_excluded:
    case reason_code::fact_unknown:
    case reason_code::prohibited_by_law:
    case reason_code::reserved_to_council:
    case reason_code::delegate_not_on_list:
    case reason_code::outsider:
    case reason_code::not_head_of_administration:
    case reason_code::sub_delegation_not_allowed:
    case reason_code::chain_too_long:
    case reason_code::more_than_received:
    case reason_code::disqualified:
    case reason_code::not_employed:
    case reason_code::taken_back:
    case reason_code::grantor_cannot_delegate:
    case reason_code::joint_delegation:
    case reason_code::approval_by_others:
    case reason_code::users_condition_on_body:
    case reason_code::post_unheld:
    case reason_code::stand_in_decides_instead:
    case reason_code::not_adopted_by_committee:
    case reason_code::decided_by_delegate:
    case reason_code::power_from_statute:
    case reason_code::given_by_statute:
    case reason_code::taken_over:
    case reason_code::region_kind_not_modelled:
    case reason_code::era_not_modelled:
    case reason_code::data_may_be_stale: return true;
    }
    return false;
}
constexpr bool is_named(fault_code code) {
    switch (code) {
    case fault_code::cannot_read:
    case fault_code::no_files:
    case fault_code::too_large:
    case fault_code::not_utf8:
    case fault_code::syntax:
    case fault_code::too_deep:
    case fault_code::too_many_files:
    case fault_code::unknown_key:
    case fault_code::missing_key:
    case fault_code::wrong_type:
    case fault_code::unknown_value:
    case fault_code::bad_number:
    case fault_code::bad_date:
    case fault_code::bad_key:
    case fault_code::bad_utf8_text:
    case fault_code::duplicate:
    case fault_code::not_found:
    case fault_code::ambiguous:
    case fault_code::reversed_period:
    case fault_code::overlapping_period:
    case fault_code::cycle:
    case fault_code::too_many_facts:
    case fault_code::contradiction:
    case fault_code::missing_source:
    case fault_code::missing_date:
    case fault_code::out_of_range:
    case fault_code::unknown_name:
    case fault_code::bad_question:
    case fault_code::tool_missing:
    case fault_code::not_a_snapshot:
    case fault_code::other_version:
    case fault_code::damaged:
    case fault_code::cannot_write: return true;
    }
    return false;
}

/// Every number that is a code is pinned, and every pinned number is a code.
template<class Code, std::size_t N>
consteval bool numbers_are_pinned(const std::array<pin, N>& pinned) {
    std::size_t at = 0;
    for (int number = 0; number < 400; ++number) {
        const bool is_pinned = at < N && pinned[at].number == number;
        if (is_pinned) ++at;
        if (is_named(static_cast<Code>(number)) != is_pinned) return false;
    }
    return at == N;
}
static_assert(numbers_are_pinned<reason_code>(pinned_reasons));
static_assert(numbers_are_pinned<fault_code>(pinned_faults));

template<class Code, std::size_t N>
consteval bool keys_are_pinned(const std::array<pin, N>& pinned) {
    return std::all_of(pinned.begin(), pinned.end(), [](const pin& one) {
        return key_of(static_cast<Code>(one.number)) == one.key;
    });
}
static_assert(keys_are_pinned<reason_code>(pinned_reasons));
static_assert(keys_are_pinned<fault_code>(pinned_faults));
static_assert(reason_descriptions.size() == pinned_reasons.size());

static_assert(reason_code{} == reason_code::none);
static_assert(verdict{} == verdict::not_authorised);

bool is_key(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') ||
               character == '_';
    });
}

} // namespace

TEST_CASE("Numbers and keys of reasons are never changed", "[domain][reason]") {
    std::set<int> numbers;
    std::set<std::string_view> keys;
    for (const auto& [number, key] : pinned_reasons) {
        INFO(number << " " << key);
        const auto code = static_cast<reason_code>(number);
        CHECK(describe(code).code == code);
        CHECK(key_of(code) == key);
        CHECK(is_key(key));
        CHECK(numbers.insert(number).second);
        CHECK(keys.insert(key).second);
    }
}

TEST_CASE("Each reason says itself once, in both languages", "[domain][reason]") {
    std::set<std::string_view> in_swedish;
    std::set<std::string_view> in_english;
    for (const auto& description : reason_descriptions) {
        INFO(description.key);
        CHECK(is_named(description.code));
        CHECK_FALSE(description.text.sv.empty());
        CHECK_FALSE(description.text.en.empty());
        CHECK(in_swedish.insert(description.text.sv).second);
        CHECK(in_english.insert(description.text.en).second);
    }
    CHECK(in_english.size() == pinned_reasons.size());
}

TEST_CASE("A number that is no reason is described as no answer", "[domain][reason]") {
    CHECK(describe(static_cast<reason_code>(999)).code == reason_code::none);
    CHECK(key_of(static_cast<reason_code>(19)) == "none");
}

TEST_CASE("Not yet, no evidence, expired, revoked and superseded are told apart",
          "[domain][reason]") {
    const std::set apart{reason_code::not_yet,    reason_code::no_evidence_before,
                         reason_code::expired,    reason_code::revoked,
                         reason_code::superseded, reason_code::period_not_known};
    std::set<std::string_view> sentences;
    for (const auto code : apart) sentences.insert(describe(code).text.sv);
    CHECK(sentences.size() == apart.size());
}

TEST_CASE("Numbers and keys of faults are never changed", "[domain][fault]") {
    std::set<int> numbers;
    std::set<std::string_view> keys;
    for (const auto& [number, key] : pinned_faults) {
        INFO(number << " " << key);
        CHECK(key_of(static_cast<fault_code>(number)) == key);
        CHECK(is_key(key));
        CHECK(numbers.insert(number).second);
        CHECK(keys.insert(key).second);
    }
    CHECK(key_of(static_cast<fault_code>(999)) == "fault");
}

TEST_CASE("Faults stand by file, line and column, each once", "[domain][fault]") {
    const auto at = [](const char* file, std::uint32_t line, std::uint32_t column,
                       fault_code code = fault_code::duplicate) {
        return fault{code, {file, line, column}, {"sv", "en"}};
    };
    const faults sorted{{at("b.toml", 1, 1), at("a.toml", 10, 1), at("a.toml", 9, 2),
                         at("a.toml", 9, 1, fault_code::cycle), at("a.toml", 9, 1),
                         at("a.toml", 9, 1)}};
    const std::vector<fault> expected{at("a.toml", 9, 1), at("a.toml", 9, 1, fault_code::cycle),
                                      at("a.toml", 9, 2), at("a.toml", 10, 1), at("b.toml", 1, 1)};
    REQUIRE(sorted.size() == expected.size());
    CHECK(std::equal(sorted.begin(), sorted.end(), expected.begin()));
    CHECK(sorted.front() == expected.front());
}

TEST_CASE("No beats depends, and depends beats yes, where both must hold", "[domain][verdict]") {
    constexpr std::array all{verdict::not_authorised, verdict::depends, verdict::authorised};
    for (const auto left : all)
        for (const auto right : all) {
            CHECK(both(left, right) == std::min(left, right));
            CHECK(either(left, right) == std::max(left, right));
        }
    CHECK(static_cast<int>(verdict::not_authorised) == 0);
    CHECK(static_cast<int>(verdict::depends) == 1);
    CHECK(static_cast<int>(verdict::authorised) == 2);
    CHECK(key_of(verdict::not_authorised) == "not_authorised");
    CHECK(key_of(verdict::depends) == "depends");
    CHECK(key_of(verdict::authorised) == "authorised");
    CHECK(key_of(static_cast<verdict>(3)) == "not_authorised");
}

TEST_CASE("A citation names the act, its number, chapter and section as lawyers write it",
          "[domain][citation]") {
    struct row {
        citation cited;
        std::string_view sv;
        std::string_view en;
    };
    const row rows[] = {
        {{statute::kommunallagen, 7, 6},
         "kommunallagen (2017:725) 7 kap. 6 §",
         "Local Government Act (2017:725) ch. 7 s. 6"},
        {{statute::kommunallagen, 6, 38, 1, 1},
         "kommunallagen (2017:725) 6 kap. 38 § 1 st. 1 p.",
         "Local Government Act (2017:725) ch. 6 s. 38 para. 1 p. 1"},
        {{statute::kommunallagen, 6, 40, 2},
         "kommunallagen (2017:725) 6 kap. 40 § 2 st.",
         "Local Government Act (2017:725) ch. 6 s. 40 para. 2"},
        // Acts without chapters have sections alone.
        {{statute::forvaltningslagen, 0, 28},
         "förvaltningslagen (2017:900) 28 §",
         "Administrative Procedure Act (2017:900) s. 28"},
        {{statute::socialforsakringsbalken, 2, 7},
         "socialförsäkringsbalken (2010:110) 2 kap. 7 §",
         "Social Insurance Code (2010:110) ch. 2 s. 7"},
        {{}, "praxis och vägledning", "case law and guidance"},
    };
    for (const auto& [cited, sv, en] : rows) {
        CHECK(to_text(cited, language::swedish) == sv);
        CHECK(to_text(cited, language::english) == en);
    }
}

TEST_CASE("Each act has its names, its number and an abbreviation of its own",
          "[domain][citation]") {
    constexpr std::array acts{
        statute::kommunallagen,
        statute::forvaltningslagen,
        statute::lagen_om_offentlig_upphandling,
        statute::halso_och_sjukvardslagen,
        statute::halso_och_sjukvardsforordningen,
        statute::befogenhetslagen,
        statute::socialforsakringsbalken,
        statute::patientnamndslagen,
        statute::tandvardslagen,
    };
    std::set<std::string_view> numbers;
    std::set<std::string_view> abbreviations;
    for (const auto act : acts) {
        const auto name = name_of(act);
        INFO(name.sv);
        CHECK_FALSE(name.sv.empty());
        CHECK_FALSE(name.en.empty());
        CHECK(name.sfs.find(':') != std::string_view::npos);
        CHECK(numbers.insert(name.sfs).second);
        CHECK(abbreviations.insert(name.abbreviation).second);
    }
    CHECK(name_of(statute::none).sv.empty());
}
