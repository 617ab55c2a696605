// SPDX-License-Identifier: MIT
//
// One matter in several tiers of one order: tiers that overlap, and amounts between them.
//
// A tier is a point, or a lettered part of one: who may decide how much, where and when.
// Time is cut where lives, units or the prisbasbelopp change; within each part every tier
// is a range of whole öre.
#include "example_questions.hpp"
#include "linter.hpp"
#include "tier.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {
namespace {

/// The tiers of one matter in one version of an order.
struct ladder : check {
    std::vector<tier> tiers;  ///< in the order of points
    std::vector<tier> beside; ///< tiers of wider matters, which cover amounts without being steps

    /// Of two tiers, the lower one first: the öre that both cover, or neither; of a run
    /// of days, its first part's.
    using meetings = std::map<std::pair<std::size_t, std::size_t>, runs<ore_span>>;
    meetings overlaps{};
    meetings gaps{};

    void run() {
        for (const auto& part : parts_of_time()) {
            measure(part.first());
            find_overlaps(part);
            find_gaps(part);
        }
        for (const auto& [which, found] : overlaps)
            for (const auto& [days, both] : found.all())
                report_overlap(tiers[which.first], tiers[which.second], days, both);
        for (const auto& [which, found] : gaps)
            for (const auto& [days, none] : found.all())
                report_gap(tiers[which.first], tiers[which.second], days, none);
    }
    static void note(meetings& in, std::size_t lower, std::size_t upper, const period& part,
                     const ore_span& amounts) {
        in[{lower, upper}].add(part, amounts,
                               [](const ore_span&, const ore_span&) { return true; });
    }

    // ---------------------------------------------------------------------------------------- time
    [[nodiscard]] std::vector<period> parts_of_time() const {
        time_cuts changes;
        std::vector<date> moves;
        std::size_t limited = 0;
        bool by_year = false;
        for (const auto* list : {&tiers, &beside})
            for (const auto& one : *list) {
                changes.add(work.looked_at(one.life));
                by_year = by_year || one.limits->uses_base_amount();
                limited += one.is_limited_to_units ? 1 : 0;
                for (const auto* units : one.units)
                    moves.insert(moves.end(), units->moves.begin(), units->moves.end());
            }
        if (limited > 1) // only then are units compared
            for (const auto day : moves) changes.add(day);
        if (by_year)
            for (const auto& one : base_amounts) changes.add(calendar_year(one.year));
        std::vector<period> parts;
        for (const auto& part : changes.parts())
            if (const auto seen = work.looked_at(part); !seen.is_empty()) parts.push_back(seen);
        return parts;
    }
    /// What each covers on the day; nothing where it does not live or its
    /// limit is not known in kronor.
    void measure(date day) {
        for (auto* list : {&tiers, &beside})
            for (auto& one : *list)
                one.amounts = one.life.contains(day) ? span_on(*one.limits, day) : std::nullopt;
    }

    // -------------------------------------------------------------------------- tiers that overlap
    void find_overlaps(const period& part) {
        constexpr int most = 4; // of one tier: the others show when these are mended
        for (std::size_t upper = 1; upper < tiers.size(); ++upper) {
            int told = 0;
            for (std::size_t lower = 0; lower < upper && told < most; ++lower) {
                const auto& one = tiers[lower];
                const auto& other = tiers[upper];
                if (!one.amounts || !other.amounts) continue;
                const auto both = one.amounts->intersection(*other.amounts);
                if (both.is_empty() || shares_delegate(of, one, other) ||
                    !may_meet(of, one, other, part.first()))
                    continue;
                note(overlaps, lower, upper, part, both);
                ++told;
            }
        }
    }
    /// On that part of its days the resolver lets each of them decide: the later one in
    /// the order is to be mended.
    void report_overlap(const tier& first, const tier& second, const period& days,
                        const ore_span& both) const {
        const auto asked_of = [&](const tier& one) {
            return ask(one, days, some_of(both),
                       {reason_code::delegated, reason_code::urgent_mandate});
        };
        auto by = asked_of(second);
        report_on(days, begin(finding_code::same_matter_twice, second, first),
                  {"ärendet `{0}` ges två gånger: i `{1}` åt {2} och i `{3}` åt {4}, {5}",
                   "the matter `{0}` is given twice: in `{1}` to {2} and in `{3}` to {4}, {5}"},
                  {"skilj beloppen åt med `more_than`, eller skriv båda i en punkt med `delegates`",
                   "tell the amounts apart by `more_than`, or write both in one point by "
                   "`delegates`"},
                  {of.at(of.at(second.lead).matter).key, key_of(first), names(first),
                   key_of(second), names(second), words_of(both)},
                  by ? by : asked_of(first));
    }

    // -------------------------------------------------------------------- amounts that none covers
    void find_gaps(const period& part) {
        std::set<std::pair<std::int64_t, std::size_t>> known;
        for (std::size_t lower = 0; lower < tiers.size(); ++lower) {
            const auto& one = tiers[lower];
            if (!one.amounts || one.amounts->is_empty() || one.amounts->is_open()) continue;
            const auto first = one.amounts->high + 1;
            const auto upper = step_above(one, first, part.first());
            if (!upper || !known.emplace(first, *upper).second) continue;
            note(gaps, lower, *upper, part, {first, tiers[*upper].amounts->low - 1});
        }
    }
    /// The lowest tier that begins above the amount; nothing when some tier covers the amount.
    [[nodiscard]] std::optional<std::size_t> step_above(const tier& below, std::int64_t amount,
                                                        date day) const {
        const auto is_covered_by = [&](const tier& other) {
            return &other != &below && other.amounts && other.amounts->covers(amount) &&
                   may_meet(of, below, other, day);
        };
        if (std::ranges::any_of(beside, is_covered_by)) return std::nullopt;
        std::optional<std::size_t> lowest;
        for (std::size_t i = 0; i < tiers.size(); ++i) {
            const auto& above = tiers[i];
            if (is_covered_by(above)) return std::nullopt;
            if (!above.amounts || above.amounts->is_empty() || above.amounts->low <= amount ||
                (lowest && tiers[*lowest].amounts->low <= above.amounts->low) ||
                !may_meet(of, below, above, day))
                continue;
            lowest = i;
        }
        return lowest;
    }
    void report_gap(const tier& below, const tier& above, const period& days,
                    const ore_span& none) const {
        const auto first = to_text(money::ore(none.low));
        const auto last = to_text(money::ore(none.high));
        sentence by_year;
        if (below.limits->uses_base_amount() || above.limits->uses_base_amount())
            by_year = filled({" (räknat på prisbasbeloppet {0})", " (by the prisbasbelopp of {0})"},
                             {std::to_string(civil(days.first()).year)});
        const auto asked_of = [&](const tier& one) {
            return ask(one, days, money::ore(none.low + (none.high - none.low) / 2),
                       {reason_code::amount_above, reason_code::amount_below});
        };
        auto by = asked_of(below);
        report_on(days, begin(finding_code::amount_gap, above, below),
                  first == last
                      ? phrase{"beloppet {0} kr ryms varken i `{2}` eller i `{3}`{4}",
                               "the amount {0} kr fit neither in `{2}` nor in `{3}`{4}"}
                      : phrase{"belopp från {0} till {1} kr ryms varken i `{2}` eller i `{3}`"
                               "{4}",
                               "amounts from {0} to {1} kr fit neither in `{2}` nor in `{3}`"
                               "{4}"},
                  {"låt den övre nivån börja med `more_than` det belopp där den undre slutar",
                   "let the upper tier begin by `more_than` the amount at which the lower ends"},
                  {first, last, key_of(below), key_of(above), by_year}, by ? by : asked_of(above));
    }

    // ------------------------------------------------------------------------------------ findings
    [[nodiscard]] finding begin(finding_code code, const tier& mended, const tier& other) const {
        auto made = work.found(code, mended.lead, {of.at(other.lead).where});
        if (of.at(mended.lead).point != of.at(other.lead).point)
            add_sources(made, of.at(of.at(other.lead).point).sources);
        return made;
    }
    [[nodiscard]] maybe_example ask(const tier& one, const period& days,
                                    std::optional<money> amount, reason_codes wanted) const {
        const auto day = clear_day(days, order_over(of, one.lead));
        for (auto id = one.lead; id <= one.last; id = delegation_id{id.index() + 1}) {
            auto asked = question_within(work, id, day);
            if (asked && amount) {
                asked->amount = amount;
                asked->counted =
                    one.limits->is_unlimited() ? amount_basis::per_decision : one.limits->counted;
            }
            if (auto made = showing(work, asked, wanted)) return made;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::string key_of(const tier& one) const { return part_key(of, one.lead); }
    [[nodiscard]] sentence names(const tier& one) const {
        std::vector<std::string_view> keys;
        for (const auto named : one.delegates) keys.push_back(work.key_of(named));
        return enumerated_keys(keys);
    }
    /// The highest that both cover, or the lowest where there is no highest; none
    /// where every amount will do.
    [[nodiscard]] static std::optional<money> some_of(const ore_span& amounts) {
        if (!amounts.is_open()) return money::ore(amounts.high);
        return amounts.low == 0 ? std::nullopt : std::optional{money::ore(amounts.low)};
    }
    [[nodiscard]] static sentence words_of(const ore_span& amounts) {
        const auto low = to_text(money::ore(amounts.low));
        const auto high = amounts.is_open() ? std::string{} : to_text(money::ore(amounts.high));
        return filled(amounts.is_open() && amounts.low == 0
                          ? phrase{"oavsett belopp", "whatever the amount"}
                      : amounts.is_open()
                          ? phrase{"båda för belopp från {0} kr", "both for amounts from {0} kr"}
                      : amounts.low == 0 ? phrase{"båda för belopp till och med {1} kr",
                                                  "both for amounts up to and including {1} kr"}
                      : amounts.low == amounts.high
                          ? phrase{"båda för beloppet {0} kr", "both for the amount {0} kr"}
                          : phrase{"båda för belopp från {0} till och med {1} kr",
                                   "both for amounts from {0} through {1} kr"},
                      {low, high});
    }
};

/// The tiers of an order, matter by matter. Leads are the first delegations of their parts.
struct ladders_of_order : check {
    tier_maker& maker;
    order_id order;
    using group = std::pair<point_kind, matter_id>;
    std::map<group, std::vector<delegation_id>> leads{};

    void run() {
        for (const auto id : work.delegations_of(order)) {
            const auto& one = of.at(id);
            if (leads_part(of, id) && is_delegating(of, id) && !excepts(id, one.matter))
                leads[{of.at(one.point).kind, one.matter}].push_back(id);
        }
        for (const auto& [key, steps] : leads) {
            if (steps.size() < 2) continue;
            std::vector<tier> tiers;
            for (const auto lead : steps) tiers.push_back(maker.led_by(lead));
            ladder{{work}, std::move(tiers), tiers_beside(key)}.run();
        }
    }
    /// Those of wider matters, the first ones where an order gives one of them very often.
    [[nodiscard]] std::vector<tier> tiers_beside(const group& key) const {
        constexpr std::size_t most = 64;
        const auto [kind, matter] = key;
        std::vector<tier> beside;
        for (auto at = of.at(matter).kind_of; at.is_valid(); at = of.at(at).kind_of) {
            const auto wider = leads.find({kind, at});
            if (wider == leads.end()) continue;
            const auto count = std::min(most, wider->second.size());
            for (const auto lead : std::span{wider->second}.first(count))
                if (!excepts(lead, matter)) beside.push_back(maker.led_by(lead));
        }
        return beside;
    }
    [[nodiscard]] bool excepts(delegation_id id, matter_id matter) const {
        return covers_matter(of, of.at(id).limits.excepted, matter);
    }
};

} // namespace

void lint_tiers(linter& work) {
    tier_maker maker{work};
    for (const auto id : ids_of<order_id>(work.of().orders()))
        ladders_of_order{{work}, maker, id}.run();
}

} // namespace mandat::detail
