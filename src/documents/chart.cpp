// SPDX-License-Identifier: MIT
#include "forest.hpp"
#include "order_view.hpp"
#include "table.hpp"
#include <mandat/documents/chart.hpp>
#include <mandat/wording/explanation.hpp>
#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/wording.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {
namespace {

/// Lines drawn from each branch to the next below it.
void draw(const branch& one, const std::string& indent, std::string& text) {
    const bool has_below = !one.below.empty();
    for (const auto& seat : one.seats)
        text += indent + (has_below ? "│  · " : "· ") + with_remark(seat) + "\n";
    for (std::size_t i = 0; i < one.below.size(); ++i) {
        const bool is_last = i + 1 == one.below.size();
        const auto& below = one.below[i];
        text += indent + (is_last ? "└─ " : "├─ ") + with_remark(below) + "\n";
        draw(below, indent + (is_last ? "   " : "│  "), text);
    }
}

void list(const branch& one, std::size_t depth, std::string& text) {
    const auto bullet = [&](const std::string& name, const std::string& remark,
                            std::string_view mark) {
        const auto name_in = escaped_for_markdown(name);
        text +=
            std::string(2 * depth, ' ') + "- " + std::string{mark} + name_in + std::string{mark};
        if (!remark.empty()) text += " (" + escaped_for_markdown(remark) + ")";
        text += "\n";
    };
    for (const auto& seat : one.seats) bullet(seat.name, seat.remark, "");
    for (const auto& below : one.below) {
        bullet(below.name, below.remark, "**");
        list(below, depth + 1, text);
    }
}

/// A clause of any length, wrapped as wide as the table beneath it.
std::string hanging(std::string_view clause) {
    std::string text;
    for (const auto& line : detail::wrapped(clause, 118))
        text += (text.empty() ? "" : "  ") + line + "\n";
    return text;
}

std::string conditions_of(const order_row& row) {
    if (row.conditions.empty() || row.remarks.empty()) return row.conditions + row.remarks;
    return row.conditions + "; " + row.remarks;
}

std::string clauses(const governance& of, order_id order, const std::vector<finding>& unlawful,
                    language wanted, markup as) {
    std::string text;
    for (const auto& one : clauses_of(of, order, unlawful))
        text += as == markup::text ? hanging(one.in(wanted))
                                   : "- " + escaped_for_markdown(one.in(wanted)) + "\n";
    return text;
}

std::string sub_delegations(const governance& of, order_id order,
                            const std::vector<finding>& unlawful, std::optional<date> on,
                            language wanted, markup as) {
    table rows{wanted == language::swedish
                   ? std::vector<std::string>{"Från", "Till", "Punkt", "Ärende", "Gränser", "Källa"}
                   : std::vector<std::string>{"From", "To", "Point", "Matter", "Limits", "Source"}};
    const auto day = naming_day(of, order);
    for (const auto id : sub_delegations_under(of, order)) {
        const auto& one = of.at(id);
        auto limits = limits_in_words(one.limits, of, day, on);
        if (auto wrong = unlawful_in_words(unlawful, one.key); !is_empty(wrong))
            limits.push_back(std::move(wrong));
        const std::vector<sentence> source{said(one.diary), sources_in_words(one.sources, of)};
        rows.add({std::string{name_of(subject{one.from}, of, day)},
                  std::string{name_of(one.to, of, day)}, std::string{one.number},
                  std::string{name_of(one.matter, of, day)}, joined(limits, "; ").in(wanted),
                  joined(source, ", ").in(wanted)});
    }
    if (rows.is_empty()) return {};
    return "\n" +
           heading(wanted == language::swedish ? "Vidaredelegeringar" : "Sub-delegations", as, 2) +
           rows.print(as);
}

/// The headings that begin where one group's points end and another's begin, the widest first.
std::vector<group_id> headings_between(const governance& of, group_id before, group_id now) {
    std::vector<group_id> above;
    for (auto at = before; at.is_valid(); at = of.at(at).within) above.push_back(at);
    std::vector<group_id> found;
    for (auto at = now; at.is_valid(); at = of.at(at).within)
        if (std::find(above.begin(), above.end(), at) == above.end())
            found.insert(found.begin(), at);
    return found;
}
std::vector<std::string> heading_row(const group& one) {
    std::string texts;
    for (const auto& each : one.provisions)
        texts += (texts.empty() ? "" : "; ") + std::string{each.text};
    return {std::string{one.number}, std::string{one.title}, "", "", texts, "", "", ""};
}

} // namespace

std::string organisation_in_text(const governance& of, std::optional<date> on, language wanted,
                                 markup as) {
    const auto root = organisation_of(of, on, wanted);
    if (as == markup::markdown) {
        auto text = heading(with_remark(root), as);
        list(root, 0, text);
        return text;
    }
    auto text = with_remark(root) + "\n";
    draw(root, "", text);
    return text;
}

std::string order_in_text(const governance& of, order_id order, language wanted, markup as,
                          std::optional<date> on) {
    const auto& title = of.at(order).title;
    const auto unlawful = unlawful_in(of, order, on);
    auto text = heading(title.empty() ? of.at(order).key : title, as) +
                clauses(of, order, unlawful, wanted, as) + "\n";
    table rows{wanted == language::swedish
                   ? std::vector<std::string>{"Punkt", "Ärende", "Delegat", "Gränser", "Villkor",
                                              "Vidare", "Anmäls", "Källa"}
                   : std::vector<std::string>{"Point", "Matter", "Delegate", "Limits", "Conditions",
                                              "Onward", "Reported", "Source"}};
    group_id under;
    for (const auto& one : rows_of(of, order, unlawful, on, wanted)) {
        const auto group = of.at(one.point).group;
        for (const auto heading : headings_between(of, under, group))
            rows.add(heading_row(of.at(heading)));
        under = group;
        rows.add({one.number, one.matter, one.delegate_text, one.limits, conditions_of(one),
                  one.sub_delegation, one.reporting, one.source});
    }
    return text + rows.print(as) + sub_delegations(of, order, unlawful, on, wanted, as);
}

} // namespace mandat
