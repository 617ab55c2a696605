// SPDX-License-Identifier: MIT
//
// The glossary says every value of every enumeration, and nothing twice. The model's tables are tested here as well.
#include "support/catch.hpp"
#include <mandat/domain/terms.hpp>
#include <mandat/model/terms.hpp>

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>

using namespace mandat;

namespace {

/// The enumerator's own name, from the compiler; empty when the number is no enumerator.
template<auto Value>
constexpr std::string_view name_in_code() {
    std::string_view text = __PRETTY_FUNCTION__;
    text.remove_prefix(text.find("Value = ") + 8);
    text = text.substr(0, text.find_first_of(";]"));
    if (text.front() == '(') return {}; // a cast: `(mandat::verdict)3`
    return text.substr(text.rfind(':') + 1);
}
static_assert(name_in_code<verdict::depends>() == "depends");
static_assert(name_in_code<static_cast<verdict>(3)>().empty());

/// Each enumerator has exactly one row, whose key is its name in the code; no row is of another number.
template<class Value, class Table>
consteval bool is_total(const Table& table) {
    return [&]<std::size_t... Numbers>(std::index_sequence<Numbers...>) {
        std::size_t enumerators = 0;
        const auto has_one_row = [&](Value value, std::string_view name) {
            std::size_t rows = 0;
            for (const auto& one : table)
                if (one.value == value) rows += one.key == name ? 1 : 2;
            if (!name.empty()) ++enumerators;
            return rows == (name.empty() ? 0 : 1);
        };
        constexpr auto number = [](std::size_t at) { return static_cast<Value>(at); };
        const bool each = (has_one_row(number(Numbers), name_in_code<number(Numbers)>()) && ...);
        return each && enumerators == table.size();
    }
    (std::make_index_sequence<64>{});
}
static_assert(is_total<verdict>(verdict_terms));
static_assert(is_total<answer>(answer_terms));
static_assert(is_total<silence>(silence_terms));
static_assert(is_total<basis>(basis_terms));
static_assert(is_total<amount_basis>(amount_basis_terms));
static_assert(is_total<duration::unit>(duration_unit_terms));

static_assert(is_total<region_kind>(region_kind_terms));
static_assert(is_total<organ_kind>(organ_kind_terms));
static_assert(is_total<post_kind>(post_kind_terms));
static_assert(is_total<appointment_kind>(appointment_kind_terms));
static_assert(is_total<subject::kind>(subject_terms));
static_assert(is_total<scope_kind>(scope_kind_terms));
static_assert(is_total<users_say>(users_say_terms));
static_assert(is_total<reporting>(reporting_terms));
static_assert(is_total<hand_back>(hand_back_terms));
static_assert(is_total<order_kind>(order_kind_terms));
static_assert(is_total<ending>(ending_terms));
static_assert(is_total<point_kind>(point_kind_terms));
static_assert(is_total<descent::kind>(descent_terms));

/// Calls `look` with each table of the glossary.
template<class Look>
void in_each_table(Look look) {
    look(verdict_terms);
    look(answer_terms);
    look(silence_terms);
    look(basis_terms);
    look(amount_basis_terms);
    look(duration_unit_terms);
    look(region_kind_terms);
    look(organ_kind_terms);
    look(post_kind_terms);
    look(appointment_kind_terms);
    look(subject_terms);
    look(scope_kind_terms);
    look(users_say_terms);
    look(reporting_terms);
    look(hand_back_terms);
    look(order_kind_terms);
    look(ending_terms);
    look(point_kind_terms);
    look(descent_terms);
}

} // namespace

TEST_CASE("Every value has a key and words in both languages", "[domain][terms]") {
    in_each_table([](const auto& table) {
        for (const auto& one : table) {
            INFO(one.key);
            CHECK_FALSE(one.key.empty());
            CHECK_FALSE(one.written.sv.empty());
            CHECK_FALSE(one.written.en.empty());
            CHECK_FALSE(one.said().sv.empty());
            CHECK_FALSE(one.said().en.empty());
            CHECK(one.told.sv.empty() == one.told.en.empty());
        }
    });
}

TEST_CASE("No key and no written word means two values of one kind", "[domain][terms]") {
    in_each_table([](const auto& table) {
        std::set<std::string_view> keys;
        std::set<std::string_view> swedish;
        std::set<std::string_view> english;
        for (const auto& one : table) {
            INFO(one.key);
            CHECK(keys.insert(one.key).second);
            CHECK(swedish.insert(one.written.sv).second);
            CHECK(english.insert(one.written.en).second);
        }
    });
}

TEST_CASE("A Swedish word never stands for one value and the English of another",
          "[domain][terms]") {
    in_each_table([](const auto& table) {
        for (const auto& one : table)
            for (const auto& other : table) {
                INFO(one.key << " and " << other.key);
                CHECK((one.value == other.value || one.written.sv != other.written.en));
            }
    });
}

TEST_CASE("A value finds its own words", "[domain][terms]") {
    in_each_table([](const auto& table) {
        for (const auto& one : table) CHECK(&term_for(one.value) == &one);
    });
}

TEST_CASE("Verdicts have the keys that programs read", "[domain][terms]") {
    for (const auto& one : verdict_terms) CHECK(one.key == key_of(one.value));
}

TEST_CASE("A length of time is read with the words of the glossary", "[domain][terms]") {
    for (const auto& one : duration_unit_terms)
        for (const auto word : {one.written.sv, one.written.en}) {
            INFO(word);
            CHECK((parse_duration("3 " + std::string{word}) == duration{3, one.value}));
        }
}

TEST_CASE("The terms of art are those of the Act", "[domain][terms]") {
    CHECK(term_for(organ_kind::council).written.sv == "fullmäktige");
    CHECK(term_for(organ_kind::executive_board).written.sv == "styrelse");
    CHECK(term_for(organ_kind::committee).written.sv == "nämnd");
    CHECK(term_for(organ_kind::joint_committee).written.sv == "gemensam nämnd");
    CHECK(term_for(organ_kind::sub_committee).written.sv == "utskott");
    CHECK(term_for(organ_kind::council_drafting_body).written.sv == "fullmäktigeberedning");
    CHECK(term_for(organ_kind::committee_drafting_body).written.sv == "nämndberedning");
    CHECK(term_for(organ_kind::joint_labour_management_body).written.sv == "partssammansatt organ");
    CHECK(term_for(organ_kind::auditors).written.sv == "revisorer");
    CHECK(term_for(post_kind::automated_function).written.sv == "automatiserad beslutsfunktion");
    CHECK(term_for(order_kind::delegation_order).written.sv == "delegationsordning");
    CHECK(term_for(point_kind::execution).written.sv == "verkställighet");
}
