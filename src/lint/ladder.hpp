// SPDX-License-Identifier: MIT
#pragma once
// One matter in several tiers of one order: tiers that overlap, and amounts between them (layer 5, private).
//
// Time is cut where lives, units or the prisbasbelopp change; within each part every tier is a range of whole öre.

#include "demonstration.hpp"
#include "lint_basics.hpp"
#include "linter.hpp"
#include "tier.hpp"
#include <mandat/law/amounts.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace mandat::detail {

/// The tiers of one matter in one version of an order.
class ladder {
public:
    /// @param tiers   in the order of points
    /// @param beside  tiers of wider matters, which cover amounts without being steps
    ladder(linter& work, const demonstrator& show, std::vector<tier> tiers,
           std::vector<tier> beside)
        : work_{work}
        , show_{show}
        , of_{work.of()}
        , tiers_{std::move(tiers)}
        , beside_{std::move(beside)} {}

    void run() {
        if (tiers_.size() < 2) return;
        const auto parts = parts_of_time();
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const auto day = parts[i].first();
            measure(day);
            find_overlaps(i, day);
            find_gaps(i, day);
        }
        tell(parts, overlaps_,
             [&](const meeting& one, const period& days) { report_overlap(one, days); });
        tell(parts, gaps_, [&](const meeting& one, const period& days) { report_gap(one, days); });
    }

private:
    /// Two tiers, in one part of time, and the öre that both cover or neither does.
    struct meeting {
        std::size_t lower = 0;
        std::size_t upper = 0;
        std::size_t part = 0;
        ore_span both;
    };

    // --------------------------------------------------------------------------------------------- time
    [[nodiscard]] std::vector<period> parts_of_time() const {
        std::set<date> changes;
        const auto add_ends = [&](const period& days) {
            changes.insert(days.first());
            if (!days.is_open()) changes.insert(days.end());
        };
        bool by_year = false;
        for (const auto* list : {&tiers_, &beside_})
            for (const auto& one : *list) {
                if (const auto seen = work_.looked_at(one.life); !seen.is_empty()) add_ends(seen);
                by_year = by_year || one.limits->uses_base_amount();
            }
        if (compares_units())
            for (const auto* list : {&tiers_, &beside_})
                for (const auto& one : *list)
                    for (const auto* units : one.units)
                        changes.insert(units->moves.begin(), units->moves.end());
        if (by_year)
            for (int year = base_amounts.front().year; year <= base_amounts.back().year + 1; ++year)
                changes.insert(*make_date(year, 1, 1));
        std::vector<period> parts;
        for (auto at = changes.begin(); at != changes.end(); ++at) {
            const auto next = std::next(at);
            const auto days = days_between(*at, next == changes.end() ? after_all_days : *next);
            if (const auto seen = work_.looked_at(days); !seen.is_empty()) parts.push_back(seen);
        }
        return parts;
    }
    [[nodiscard]] bool compares_units() const {
        const auto is_limited = [](const tier& one) { return one.is_limited_to_units; };
        return std::count_if(tiers_.begin(), tiers_.end(), is_limited) +
                   std::count_if(beside_.begin(), beside_.end(), is_limited) >
               1;
    }
    /// What each tier covers on the day; nothing where it does not live or its limit is not known in kronor.
    void measure(date day) {
        for (auto* list : {&tiers_, &beside_})
            for (auto& one : *list)
                one.amounts = one.life.contains(day) ? span_on(*one.limits, day) : std::nullopt;
    }

    // ------------------------------------------------------------------------------- tiers that overlap
    void find_overlaps(std::size_t part, date day) {
        constexpr int most = 4; // of one tier: the others show when these are mended
        for (std::size_t upper = 1; upper < tiers_.size(); ++upper) {
            int told = 0;
            for (std::size_t lower = 0; lower < upper && told < most; ++lower) {
                const auto& one = tiers_[lower];
                const auto& other = tiers_[upper];
                if (!one.amounts || !other.amounts) continue;
                const auto both = one.amounts->intersection(*other.amounts);
                if (both.is_empty() || shares_delegate(work_, one, other) ||
                    !may_meet(of_, one, other, day))
                    continue;
                overlaps_.push_back({lower, upper, part, both});
                ++told;
            }
        }
    }
    /// On that part of its days the resolver lets each of them decide: the later one in the order is to be mended.
    void report_overlap(const meeting& one, const period& days) {
        const auto& first = tiers_[one.lower];
        const auto& second = tiers_[one.upper];
        auto made = begin(finding_code::same_matter_twice, second, first);
        const auto matter = in_backticks(of_.at(of_.at(second.lead).matter).key);
        const auto amounts = words_of(one.both);
        made.text = {"ärendet " + matter + " ges två gånger: i " + named(first) + " åt " +
                         names(first).sv + " och i " + named(second) + " åt " + names(second).sv +
                         ", " + amounts.sv,
                     "the matter " + matter + " is given twice: in " + named(first) + " to " +
                         names(first).en + " and in " + named(second) + " to " + names(second).en +
                         ", " + amounts.en};
        made.fix = {
            "skilj beloppen åt med `more_than`, eller skriv båda i en punkt med `delegates`",
            "tell the amounts apart by `more_than`, or write both in one point by "
            "`delegates`"};
        const auto amount = some_of(one.both);
        for (const auto* asked : {&second, &first})
            if (!made.shown_by)
                made.shown_by = ask(*asked, days, amount,
                                    {reason_code::delegated, reason_code::urgent_mandate});
        add_on(work_, std::move(made), days);
    }

    // --------------------------------------------------------------------------- amounts that none covers
    void find_gaps(std::size_t part, date day) {
        std::set<std::pair<std::int64_t, std::size_t>> known;
        for (std::size_t lower = 0; lower < tiers_.size(); ++lower) {
            const auto& one = tiers_[lower];
            if (!one.amounts || one.amounts->is_empty() || is_open(*one.amounts)) continue;
            const auto first = one.amounts->high + 1;
            const auto upper = step_above(one, first, day);
            if (!upper || !known.emplace(first, *upper).second) continue;
            gaps_.push_back({lower, *upper, part, {first, tiers_[*upper].amounts->low - 1}});
        }
    }
    /// The lowest tier that begins above the amount; nothing when some tier covers the amount.
    [[nodiscard]] std::optional<std::size_t> step_above(const tier& below, std::int64_t amount,
                                                        date day) const {
        const auto is_covered_by = [&](const tier& beside) {
            return &beside != &below && beside.amounts && covers(*beside.amounts, amount) &&
                   may_meet(of_, below, beside, day);
        };
        if (std::any_of(beside_.begin(), beside_.end(), is_covered_by)) return std::nullopt;
        std::optional<std::size_t> lowest;
        for (std::size_t i = 0; i < tiers_.size(); ++i) {
            const auto& above = tiers_[i];
            if (is_covered_by(above)) return std::nullopt;
            if (!above.amounts || above.amounts->is_empty() || above.amounts->low <= amount ||
                (lowest && tiers_[*lowest].amounts->low <= above.amounts->low) ||
                !may_meet(of_, below, above, day))
                continue;
            lowest = i;
        }
        return lowest;
    }
    void report_gap(const meeting& one, const period& days) {
        const auto& below = tiers_[one.lower];
        const auto& above = tiers_[one.upper];
        auto made = begin(finding_code::amount_gap, above, below);
        const auto first = to_text(money::ore(one.both.low));
        const auto last = to_text(money::ore(one.both.high));
        const bool is_one = first == last;
        made.text = {(is_one ? "beloppet " + first : "belopp från " + first + " till " + last) +
                         " kr ryms varken i " + named(below) + " eller i " + named(above),
                     (is_one ? "the amount " + first : "amounts from " + first + " to " + last) +
                         " kr fit neither in " + named(below) + " nor in " + named(above)};
        if (below.limits->uses_base_amount() || above.limits->uses_base_amount()) {
            const auto year = std::to_string(civil(days.first()).year);
            made.text.sv += " (räknat på prisbasbeloppet " + year + ")";
            made.text.en += " (by the prisbasbelopp of " + year + ")";
        }
        made.fix = {"låt den övre nivån börja med `more_than` det belopp där den undre slutar",
                    "let the upper tier begin by `more_than` the amount at which the lower ends"};
        for (const auto* asked : {&below, &above})
            if (!made.shown_by)
                made.shown_by = ask(*asked, days, middle_of(one.both),
                                    {reason_code::amount_above, reason_code::amount_below});
        add_on(work_, std::move(made), days);
    }

    // ------------------------------------------------------------------------------------------ findings
    /// Tells of each pair once for every unbroken run of parts.
    template<class Report>
    static void tell(const std::vector<period>& parts, std::vector<meeting>& found, Report report) {
        std::sort(found.begin(), found.end(), [](const meeting& left, const meeting& right) {
            return std::tuple{left.lower, left.upper, left.part} <
                   std::tuple{right.lower, right.upper, right.part};
        });
        for (std::size_t i = 0; i < found.size();) {
            auto last = i;
            while (last + 1 < found.size() && found[last + 1].lower == found[i].lower &&
                   found[last + 1].upper == found[i].upper &&
                   found[last + 1].part == found[last].part + 1 &&
                   parts[found[last].part].end() == parts[found[last + 1].part].first())
                ++last;
            report(found[i],
                   days_between(parts[found[i].part].first(), parts[found[last].part].end()));
            i = last + 1;
        }
    }
    [[nodiscard]] finding begin(finding_code code, const tier& mended, const tier& other) const {
        auto made = work_.found(code, mended.lead);
        add_place(made, of_.at(other.lead).where);
        if (of_.at(mended.lead).point != of_.at(other.lead).point)
            add_sources(made, of_.at(of_.at(other.lead).point).sources);
        return made;
    }
    [[nodiscard]] std::optional<witness> ask(const tier& of, const period& days,
                                             std::optional<money> amount,
                                             std::initializer_list<reason_code> wanted) const {
        const auto& order = of_.at(of_.at(of_.at(of.lead).point).order);
        const auto day = linter::clear_day(days, order);
        for (auto id = of.lead; id.index() <= of.last.index(); id = delegation_id{id.index() + 1}) {
            const auto who = decider_under(work_, id, day);
            if (!who) continue;
            auto asked = question_within(work_, id, *who, day);
            if (amount) {
                asked.amount = amount;
                asked.counted =
                    of.limits->is_unlimited() ? amount_basis::per_decision : of.limits->counted;
            }
            if (auto made = show_.show(asked, wanted)) return made;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::string named(const tier& one) const {
        return in_backticks(part_key(of_, one.lead));
    }
    [[nodiscard]] sentence names(const tier& one) const {
        std::vector<std::string_view> keys;
        for (const auto named : one.delegates) keys.push_back(work_.key_of(named));
        return enumerated_keys(keys);
    }
    /// The highest that both cover, or the lowest where there is no highest; none where every amount will do.
    [[nodiscard]] static std::optional<money> some_of(const ore_span& amounts) {
        if (!is_open(amounts)) return money::ore(amounts.high);
        return amounts.low == 0 ? std::nullopt : std::optional{money::ore(amounts.low)};
    }
    [[nodiscard]] static money middle_of(const ore_span& amounts) {
        return money::ore(amounts.low + (amounts.high - amounts.low) / 2);
    }
    [[nodiscard]] static sentence words_of(const ore_span& amounts) {
        if (amounts.low == 0 && is_open(amounts)) return {"oavsett belopp", "whatever the amount"};
        const auto first = to_text(money::ore(amounts.low));
        const auto last = to_text(money::ore(amounts.high));
        if (is_open(amounts))
            return {"båda för belopp från " + first + " kr",
                    "both for amounts from " + first + " kr"};
        if (amounts.low == 0)
            return {"båda för belopp till och med " + last + " kr",
                    "both for amounts up to and including " + last + " kr"};
        if (amounts.low == amounts.high)
            return {"båda för beloppet " + first + " kr", "both for the amount " + first + " kr"};
        return {"båda för belopp från " + first + " till och med " + last + " kr",
                "both for amounts from " + first + " through " + last + " kr"};
    }

    linter& work_;
    const demonstrator& show_;
    const governance& of_;
    std::vector<tier> tiers_;
    std::vector<tier> beside_;
    std::vector<meeting> overlaps_;
    std::vector<meeting> gaps_;
};

} // namespace mandat::detail
