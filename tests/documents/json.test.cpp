// SPDX-License-Identifier: MIT
#include "documents/approved.hpp"
#include "documents/example.hpp"
#include "support/catch.hpp"
#include <mandat/documents/json.hpp>

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

using namespace mandat;
using namespace mandat::test;
using nlohmann::json;

namespace {

bool has_float(const json& value) {
    if (value.is_number_float()) return true;
    if (!value.is_structured()) return false;
    for (const auto& one : value)
        if (has_float(one)) return true;
    return false;
}

std::vector<authority> may() {
    return {{.matter = ostmark().find_matter("filial"),
             .verdict = verdict::depends,
             .reason = reason_code::delegated,
             .carried_by = reason_code::delegated,
             .point = point_called("rs/7.9"),
             .assess = hangs_on_two_facts().assess,
             .granted = delegation_in(point_called("rs/7.9")),
             .when = *period::through(day(2024, 3, 13), day(2024, 3, 13))}};
}
std::vector<fault> wrong() {
    return {{fault_code::unknown_key,
             {"region.toml", 3, 7},
             {"okänd nyckel `namn`", "unknown key `namn`"}},
            {fault_code::no_files, {"orders", 0, 0}, {"mappen är tom", "the folder is empty"}}};
}

} // namespace

TEST_CASE("each document begins with its schema, holds no floats, and ends its last line",
          "[report][json]") {
    const auto given = above_the_limit();
    const auto director = subject{ostmark().find_post("regiondirektor")};
    const std::vector<std::pair<std::string, std::string>> documents{
        {"ruling/2", to_json(given)},
        {"holders/2", to_json(given.of(), given.asked(), given.instead)},
        {"allowances/2", to_json(ostmark(), director, day(2024, 3, 13), may())},
        {"faults/1", to_json(wrong())},
        {"governance/1", to_json(ostmark())},
        {"order/1", to_json(ostmark(), order_id{0})},
    };
    for (const auto& [name, text] : documents) {
        CHECK(text.starts_with("{\n  \"schema\": \"mandat." + name + "\""));
        CHECK(text.ends_with("}\n"));
        CHECK_FALSE(has_float(json::parse(text)));
    }
}

TEST_CASE("a ruling's documented keys", "[report][json]") {
    const auto read = json::parse(to_json(above_the_limit()));
    CHECK(read["verdict"] == "not_authorised");
    CHECK(read["reason"] == "amount_above");
    CHECK(read["point"] == "rs/3.1");
    CHECK(read["question"]["who"]["key"] == "inkopschef");
    CHECK(read["question"]["day"] == "2024-03-13");
    CHECK(read["question"]["amount_ore"] == 62'000'000);
    CHECK(read["question"]["unit"].is_null());
    CHECK(read["question"]["facts"]["inom_policy"] == "no");
    CHECK(read["chain"][1]["source"]["paragraph"] == "§ 41");
    CHECK(read["chain"][1]["source"]["diary"] == "RÖ-12-2024");
    CHECK(read["reasons"][0]["limit_ore"] == 50'000'000);
    CHECK(read["reasons"][0]["rule"].is_null());
    CHECK(read["reasons"][0]["source"]["point"] == "3.1");
    CHECK(read["reasons"][2]["rule"] == "KL-7-5");
    CHECK(read["reasons"][2]["citation"] == "kommunallagen (2017:725) 7 kap. 5 §");
    CHECK(read["near_misses"][0]["would_be"] == "sub_delegated");
    CHECK(read["near_misses"][0]["reasons"][0]["day"] == "2024-05-01");
    CHECK(read["instead"][0]["limits"]["amount"]["ceiling"]["hundredths_of_base_amount"] == 5000);
    CHECK(read["instead"][1]["assess"][0]["rules"][0]["rule"] == "KL-5-1");
    CHECK(read["assess"] == json::array());
}

TEST_CASE("every ruling has the same keys, be it yes, no or depends", "[report][json]") {
    const auto keys = [](const ruling& given) {
        std::vector<std::string> names;
        const auto read = nlohmann::ordered_json::parse(to_json(given));
        for (const auto& [key, value] : read.items()) names.push_back(key);
        return names;
    };
    CHECK(keys(above_the_limit()) == keys(delegated_to_the_director()));
    CHECK(keys(above_the_limit()) == keys(hangs_on_two_facts()));
    CHECK(keys(above_the_limit()) == keys(ruling{ostmark(), question{}}));
    CHECK(json::parse(to_json(ruling{ostmark(), question{}}))["question"].is_null());
}

TEST_CASE("documents as approved", "[report][json][approved]") {
    const auto given = above_the_limit();
    is_approved("ruling.approved.json", to_json(given));
    is_approved("holders.approved.json", to_json(given.of(), given.asked(), given.instead));
    is_approved("allowances.approved.json",
                to_json(ostmark(), ostmark().find_post("regiondirektor"), day(2024, 3, 13), may()));
    is_approved("faults.approved.json", to_json(wrong()));
    is_approved("order.approved.json", to_json(ostmark(), order_id{0}));
    is_approved("governance.approved.json", to_json(ostmark(), day(2023, 6, 1)));
}

TEST_CASE("a governance on a day has the names of that day and what exists on it",
          "[report][json]") {
    const auto before = json::parse(to_json(ostmark(), day(2023, 6, 1)));
    CHECK(before["units"][1]["name"] == "Inköp och upphandling");
    CHECK(before["orders"] == json::array());
    CHECK(json::parse(to_json(ostmark()))["orders"].size() == 1);
    const auto nothing = json::parse(to_json(ostmark(), day(2022, 12, 31)));
    CHECK(nothing["units"].empty());
    CHECK(nothing["organs"].size() == 2); // the undated ones
}
