// SPDX-License-Identifier: MIT
#pragma once
// A small region without defects, and rows that add one fact to it and say what lint then finds.

#include "support/catch.hpp"
#include "support/findings.hpp"
#include <mandat/io/bundle.hpp>
#include <mandat/lint/lint.hpp>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::test {

inline constexpr std::string_view lint_region = R"(
[region]
id            = "prov"
name          = "Provregionen"
kind          = "region"
fictional     = true
known_through = 2199-12-31
vouched_by    = "regionjuristen"

[[document]]
id    = "d1"
title = "Protokoll"
dated = 2017-01-01

[[organ]]
id   = "fm"
name = "Fullmäktige"
kind = "fullmäktige"
from = 2010-01-01

[[organ]]
id    = "rs"
name  = "Regionstyrelsen"
kind  = "styrelse"
from  = 2010-01-01
remit = [{ text = "Allt", matter = "allt", from = 2010-01-01 }]

[[organ]]
id     = "au"
name   = "Arbetsutskottet"
kind   = "utskott"
parent = "rs"
from   = 2010-01-01

[[unit]]
id    = "forv"
name  = "Förvaltningen"
organ = "rs"
from  = 2010-01-01

[[unit]]
id     = "norr"
name   = "Norra"
parent = "forv"
from   = 2010-01-01

[[unit]]
id     = "syd"
name   = "Södra"
parent = "forv"
from   = 2010-01-01

[[area]]
id   = "kust"
name = "Kusten"

[[area]]
id   = "inland"
name = "Inlandet"

[[role]]
id   = "chef"
name = "Chef"

[[post]]
id                     = "direktor"
name                   = "Regiondirektör"
unit                   = "forv"
heads_unit             = true
head_of_administration = "ja"
from                   = 2010-01-01

[[post]]
id   = "handlaggare"
name = "Handläggare"
unit = "forv"
from = 2010-01-01

[[post]]
id         = "norrchef"
name       = "Chef norr"
role       = "chef"
unit       = "norr"
heads_unit = true
from       = 2010-01-01

[[post]]
id         = "sydchef"
name       = "Chef syd"
role       = "chef"
unit       = "syd"
heads_unit = true
from       = 2010-01-01

[[fact]]
id       = "ramavtal_finns"
question = "Finns ett ramavtal?"

[[matter]]
id   = "allt"
name = "Allt"

[[matter]]
id      = "inkop"
name    = "Inköp"
kind_of = "allt"

[[matter]]
id      = "smainkop"
name    = "Inköp av förbrukningsvaror"
kind_of = "inkop"

[[matter]]
id      = "avtal"
name    = "Avtal"
kind_of = "allt"
)";

/// What all orders of the rows say, unless they say otherwise.
inline constexpr std::string_view assessed_order = R"(
report          = "nästa sammanträde"
sub_delegation  = "tillåten"
[order.assessed]
kl_6_38 = "nej"
kl_5_1  = "nej"
by     = "regionjuristen"
on     = 2017-01-01
source = "d1"
)";

/// An order of the board with a head of its own: its days, and what else its table says.
[[nodiscard]] inline std::string order_with(std::string_view head, std::string_view points) {
    return "[order]\nid = \"rs\"\norgan = \"rs\"\n" + std::string{head} +
           std::string{assessed_order} + std::string{points};
}
/// An order in force from 2020, in which an ersättare acts.
[[nodiscard]] inline std::string order_from_2020(std::string_view points) {
    return order_with("version = \"1\"\nadopted = { on = 2019-12-01 }\nfrom = 2020-01-01\n"
                      "alternates_act = true",
                      points);
}

/// The region with an order and further tables, each in a file of its own.
[[nodiscard]] inline governance region_with(const std::vector<std::string>& orders,
                                            std::string_view tables = {}) {
    std::vector<bundle_file> files{{"region.toml", std::string{lint_region}},
                                   {"mer.toml", std::string{tables}}};
    for (std::size_t i = 0; i < orders.size(); ++i)
        files.push_back({"ordning-" + std::to_string(i) + ".toml", orders[i]});
    auto made = load_bundle(std::move(files));
    if (!made)
        for (const auto& fault : made.error())
            UNSCOPED_INFO(fault.where.file << ':' << fault.where.line << ": " << fault.text.en);
    REQUIRE(made.has_value());
    return made.value();
}

/// `about 2024-01-01..2024-12-31`, and what its example question shows: `[not_authorised amount_above 50 000,50]`.
[[nodiscard]] inline std::string in_short(const finding& one) {
    std::string text = one.about;
    if (!one.when.is_empty()) {
        text += ' ' + to_text(one.when.first()) + "..";
        if (const auto last = one.when.last()) text += to_text(*last);
    }
    if (!one.shown_by) return text;
    text += " [" + std::string{key_of(one.shown_by->verdict)} + ' ' +
            std::string{key_of(one.shown_by->reason)};
    if (one.shown_by->asked.amount) text += ' ' + to_text(*one.shown_by->asked.amount);
    return text + ']';
}
[[nodiscard]] inline std::vector<std::string> in_short(const std::vector<finding>& found) {
    std::vector<std::string> texts;
    for (const auto& one : found) texts.push_back(in_short(one));
    return texts;
}

/// One fact, and the findings of one code that it gives; none: the same fact mended.
struct lint_row {
    std::string_view says;
    std::vector<std::string> orders;
    std::string_view tables;
    std::vector<std::string> found;
};

/// Lint of a day gives a finding on each of its days, and on none beside them.
inline void check_days(const governance& of, const finding& one) {
    if (one.when.is_empty()) return;
    const auto is_found_on = [&](date day) {
        const auto found = with_code(lint(of, day), one.code);
        return std::any_of(found.begin(), found.end(), [&](const finding& other) {
            return other.about == one.about && other.version == one.version &&
                   other.where.front() == one.where.front();
        });
    };
    const auto first = one.when.first();
    INFO(in_short(one));
    if (first != first_modelled_day) CHECK_FALSE(is_found_on(previous_day(first)));
    CHECK(is_found_on(first));
    if (const auto last = one.when.last()) {
        CHECK(is_found_on(*last));
        CHECK_FALSE(is_found_on(next_day(*last)));
    } else {
        CHECK(is_found_on(*make_date(last_year, 12, 31)));
    }
}

inline void check_rows(finding_code code, const std::vector<lint_row>& rows) {
    for (const auto& row : rows) {
        INFO(row.says);
        const auto of = region_with(row.orders, row.tables);
        const auto found = with_code(lint(of), code);
        CHECK(in_short(found) == row.found);
        check_examples(of, found);
        for (const auto& one : found) {
            CHECK(one.grave == describe(code).grave);
            CHECK(one.where.front().is_known());
            CHECK(one.text.sv.find('`') != std::string::npos);
            CHECK_FALSE(one.text.en.empty());
            CHECK_FALSE(one.fix.sv.empty());
            CHECK_FALSE(one.fix.en.empty());
            check_days(of, one);
        }
    }
}

} // namespace mandat::test
