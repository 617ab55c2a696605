// SPDX-License-Identifier: MIT
//
// Whether amounts lie within others; amounts without a basis, and those in a
// prisbasbelopp that nobody knows.
#include "amounts.hpp"

#include "grants.hpp"
#include "linter.hpp"
#include <mandat/domain/terms.hpp>

#include <string>
#include <utility>

namespace mandat::detail {
namespace {

/// Kronor compare without a year, and so do prisbasbelopp among themselves, by any one;
/// nothing where the year decides.
std::optional<money> base_for_all_years(const amount_range& given,
                                        std::vector<const amount_range*> ranges) {
    ranges.push_back(&given);
    const auto any_in_base_amounts = [&](bool wanted) {
        return std::ranges::any_of(ranges, [&](const amount_range* range) {
            return (range->floor && range->floor->in_base_amounts == wanted) ||
                   (range->ceiling && range->ceiling->in_base_amounts == wanted);
        });
    };
    if (any_in_base_amounts(true) && any_in_base_amounts(false)) return std::nullopt;
    return base_amounts.back().amount;
}
using numbered_span = std::pair<ore_span, std::size_t>;

/// The lowest of the given that no received one covers. @param received  not empty
std::optional<excess> beyond_at(const ore_span& given, std::vector<numbered_span> received) {
    if (given.is_empty()) return std::nullopt;
    std::ranges::sort(received, {}, [](const numbered_span& one) { return one.first.low; });
    auto need = given.low; // the first öre that nothing received covers so far
    auto last = received.front();
    for (const auto& one : received) {
        if (need < one.first.low)
            return excess{need < received.front().first.low ? excess::kind::below
                                                            : excess::kind::between,
                          one.second};
        if (one.first.high >= given.high) return std::nullopt;
        if (last.first.high < one.first.high) last = one;
        need = std::max(need, one.first.high + 1);
    }
    return excess{excess::kind::above, last.second};
}

// ------------------------------------------------------------------------------------------- basis
/// The first part of its point that states the limit, so that what the parts share is told once.
bool states_its_amount(const linter& work, const grant& one) {
    if (!one.delegation) return true;
    const auto point = work.of().at(*one.delegation).point;
    if (one.limits.amount == work.of().at(point).limits.amount)
        return work.delegations_of(point).front() == *one.delegation;
    return one.leads();
}
void amount_without_basis(const check& in, const grant& one) {
    const auto& amount = one.limits.amount;
    if (amount.is_unlimited() || amount.is_basis_stated || one.seen().is_empty()) return;
    auto asked = one.question_in(one.life.when);
    if (asked) asked->counted = amount_basis::per_contract;
    in.report_on(
        one.life.when, one.found(finding_code::amount_without_basis),
        {"beloppet i `{0}` säger inte om det räknas per beslut, avtal eller år; per beslut antas",
         "the amount in `{0}` does not say whether it is counted per decision, contract or year; "
         "per decision is assumed"},
        {"lägg till `per = \"beslut\"`, `\"avtal\"` eller `\"år\"` i `amount`",
         "add `per = \"beslut\"`, `\"avtal\"` or `\"år\"` to `amount`"},
        {one.key()}, showing(in.work, asked, {reason_code::amount_basis_unknown}));
}
void base_amount_not_known(const check& in, const grant& one) {
    if (!one.limits.amount.uses_base_amount()) return;
    const auto days = days_without_base_amount(one.life.when);
    if (in.work.looked_at(days).is_empty()) return;
    in.report_on(days, one.found(finding_code::base_amount_not_known),
                 {"taket i `{0}` är satt i prisbasbelopp, som inte är känt {1}",
                  "the limit in `{0}` is set in prisbasbelopp, which is not known {1}"},
                 {"vänta på förordningen om prisbasbelopp och uppdatera mandat",
                  "wait for the ordinance on the prisbasbelopp and update mandat"},
                 {one.key(), days_in_words(days)},
                 showing(in.work, one.question_in(days), {reason_code::base_amount_unknown}));
}

} // namespace

runs<excess> beyond(const amount_range& given, const std::vector<const amount_range*>& received,
                    const period& when) {
    runs<excess> found;
    const bool any =
        std::ranges::any_of(received, [](const auto* one) { return one->is_unlimited(); });
    if (any || received.empty() || when.is_empty()) return found;
    const auto basis = given.is_unlimited() ? received.front()->counted : given.counted;
    const auto spans_by = [&](money base) {
        std::vector<numbered_span> made;
        for (std::size_t i = 0; i < received.size(); ++i)
            if (received[i]->counted == basis) made.emplace_back(span_of(*received[i], base), i);
        return made;
    };
    const auto compare = [&](money base, const period& days) {
        if (days.is_empty()) return;
        if (const auto part = beyond_at(span_of(given, base), spans_by(base)))
            found.add(days, *part);
    };
    if (spans_by({}).empty()) {
        if (given.is_basis_stated &&
            std::ranges::all_of(received, [](const auto* one) { return one->is_basis_stated; }))
            found.add(when, {excess::kind::other_basis, 0});
    } else if (const auto base = base_for_all_years(given, received)) {
        compare(*base, when);
    } else {
        for (const auto& one : base_amounts)
            compare(one.amount, when.intersection(calendar_year(one.year)));
    }
    return found;
}

static_assert(std::ranges::adjacent_find(base_amounts,
                                         [](const base_amount& one, const base_amount& next) {
                                             return next.year != one.year + 1;
                                         }) == base_amounts.end(),
              "no year is missing between the first and the last that are known");
period days_without_base_amount(const period& life) {
    const auto known_until = *make_date(base_amounts.back().year + 1, 1, 1);
    return !life.is_empty() && known_until <= life.first() ? life : period{};
}

sentence limit_in_words(const bound& limit) {
    if (!limit.in_base_amounts)
        return filled({"{0} kr", "{0} kr"}, {to_text(money::ore(limit.value))});
    const auto whole = std::to_string(limit.value / 100);
    auto decimals = std::to_string(100 + limit.value % 100).substr(1);
    if (decimals.back() == '0') decimals.pop_back();
    if (decimals == "0") return filled({"{0} prisbasbelopp", "{0} prisbasbelopp"}, {whole});
    return filled({"{0},{1} prisbasbelopp", "{0}.{1} prisbasbelopp"}, {whole, decimals});
}
sentence amounts_in_words(const amount_range& range) {
    if (range.is_unlimited()) return {"alla belopp", "all amounts"};
    sentence made;
    const auto add = [&](const phrase& how, const bound& limit) {
        append(made, filled(made.sv.empty() ? phrase{"{0} {1}", "{0} {1}"}
                                            : phrase{", {0} {1}", ", {0} {1}"},
                            {how, limit_in_words(limit)}));
    };
    if (range.floor)
        add(range.floor->inclusive ? phrase{"minst", "at least"} : phrase{"mer än", "more than"},
            *range.floor);
    if (range.ceiling)
        add(range.ceiling->inclusive ? phrase{"högst", "at most"}
                                     : phrase{"mindre än", "less than"},
            *range.ceiling);
    append(made, filled({" {0}", " {0}"}, {term_for(range.counted).said()}));
    return made;
}

void lint_amounts(linter& work) {
    for_each_grant(work, [&](const grant& one) {
        if (!states_its_amount(work, one)) return;
        amount_without_basis({work}, one);
        base_amount_not_known({work}, one);
    });
}

} // namespace mandat::detail
