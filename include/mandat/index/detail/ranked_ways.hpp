// SPDX-License-Identifier: MIT
#pragma once
// Weighs one way for a question, and ranks it among those of its key as decide/rank.hpp ranks them
// (layer 4, private).

#include <mandat/decide/brief.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/index/detail/index_view.hpp>
#include <mandat/index/detail/said_case.hpp>

#include <algorithm>
#include <array>
#include <cstdint>

namespace mandat::detail {

/// A way that was weighed.
struct weighed_way {
    static constexpr std::uint64_t no_rank = ~std::uint64_t{0};

    std::uint64_t rank = no_rank; ///< the less the better; `no_rank`: there is no such way
    std::uint32_t point = no_record;
    std::uint32_t way = no_record;
    std::uint8_t code = 0; ///< what decides
    std::uint8_t says = 0;

    [[nodiscard]] bool exists() const noexcept { return rank != no_rank; }
    /// A no that no other no of the key ranks before, unless its chain is shorter.
    [[nodiscard]] bool is_least_no(unsigned times) const noexcept {
        return rank >> 16U == (std::uint64_t{2} << 24U | std::uint64_t{times} << 16U | 0x100U);
    }
    /// No later way of the key is better: a yes, or a no where none is a
    /// yes. @pre the key is ordered
    [[nodiscard]] bool is_first_of_its_verdict(bool is_told_no) const noexcept {
        return says == static_cast<std::uint8_t>(verdict::authorised) ||
               (is_told_no && is_least_no(0));
    }
    [[nodiscard]] bool is_no_of_another_time() const noexcept {
        return says == static_cast<std::uint8_t>(verdict::not_authorised) &&
               (rank >> 32U & 0xFFU) != 0;
    }
    [[nodiscard]] brief answer() const noexcept {
        return {static_cast<verdict>(says), reason_code{code},
                point == no_record ? point_id{} : point_id{point}};
    }
};

/// The highest verdict; then what has its time that day; then the fewest grounds;
/// then the shortest chain.
[[nodiscard]] constexpr std::uint64_t rank_by(unsigned times, unsigned against, unsigned open,
                                              unsigned chain) noexcept {
    const std::uint64_t below_a_yes = against != 0 ? 2U : open != 0 ? 1U : 0U;
    return below_a_yes << 40U | std::uint64_t{times} << 32U | std::uint64_t{against} << 24U |
           std::uint64_t{open} << 16U | chain;
}

class ranked_ways : public said_case {
public:
    using said_case::said_case;

protected:
    /// The way's row on the days of its kind.
    [[nodiscard]] static limit_row row_of(const way_record& way, const way_kind& kind) noexcept {
        auto row = way.is(plain) ? way.head.within(way.sub) : limit_row{};
        row.first = std::max(row.first, static_cast<std::uint16_t>(kind.from));
        if (kind.end < limit_row::open_end)
            row.end = std::min(row.end, static_cast<std::uint16_t>(kind.end));
        return row;
    }
    [[nodiscard]] static weighed_way ranked(const tally& found, std::uint8_t carried_by,
                                            unsigned chain, std::uint32_t point,
                                            std::uint32_t way) noexcept {
        const auto says = found.against != 0 ? verdict::not_authorised
                          : found.open != 0  ? verdict::depends
                                             : verdict::authorised;
        weighed_way made;
        made.says = static_cast<std::uint8_t>(says);
        made.rank = rank_by(found.times, found.against, found.open, chain);
        made.code = says == verdict::not_authorised ? found.first_against
                    : says == verdict::depends      ? found.first_open
                                                    : carried_by;
        made.point = point;
        made.way = way;
        return made;
    }
    /// Between ways of one key. Those of one rank stand in the order that decides, save where
    /// chains vary with the day.
    [[nodiscard]] bool is_better(const weighed_way& one, const weighed_way& other) const noexcept {
        if (one.rank != other.rank) return one.rank < other.rank;
        if (!one.exists()) return false;
        if (index().way(one.way).is(ordered)) return one.way < other.way;
        return order_of(one) < order_of(other);
    }

    /// By its rows where they tell, else in full. May be left at nothing where
    /// the way ranks after `best`.
    [[nodiscard]] weighed_way weigh(std::uint32_t number, const row_numbers& said,
                                    const capacity& as, const weighed_way& best) const noexcept {
        const auto& way = index().way(number);
        const auto& kind = index().kind(way.kind);
        const auto heard = hear(kind);
        const bool is_told = way.is(plain) && kind.from <= day() && day() < kind.end &&
                             said.is_unit_in_force && as.is_as_the_post() && heard.is_told;
        if (!is_told) return weigh_in_full(way, number, as);
        const auto grounds = heard.is_silent ? kind.when_silent : tally{};
        const auto chain = kind.chain + as.links(way.point);
        if (rank_by_rows(grounds, way, said, chain) > best.rank) return {};
        return ranked(sum(grounds, kind.against_at, way, said), kind.carried_by, chain, way.point,
                      number);
    }
    /// As `sum` ranks, but without a guess, and without the ground that comes
    /// first. @pre the way is plain
    [[nodiscard]] static std::uint64_t rank_by_rows(const tally& program, const way_record& way,
                                                    const row_numbers& said,
                                                    unsigned chain) noexcept {
        const auto in_sub = static_cast<unsigned>(!way.is(one_link));
        const auto late =
            count_of(!is_in_time(way.head, said)) + (count_of(!is_in_time(way.sub, said)) & in_sub);
        const auto unfit =
            count_of(!amount_fits(way.head, said)) + count_of(!unit_fits(way.head, said)) +
            ((count_of(!amount_fits(way.sub, said)) + count_of(!unit_fits(way.sub, said))) *
             in_sub);
        return rank_by(plus(program.times, late), plus(program.against, late + unfit), program.open,
                       chain);
    }
    /// The first that the rows have against the question. @pre they have something against it
    [[nodiscard]] reason_code first_ground(const way_record& way,
                                           const row_numbers& said) const noexcept {
        const bool is_in_head = !fits_all(way.head, said);
        const auto& row = is_in_head ? way.head : way.sub;
        if (!is_in_time(row, said))
            return why_not_day(row, way.is(is_in_head ? head_evidenced : sub_evidenced), said);
        return amount_fits(row, said) ? why_not_unit() : why_not_amount();
    }
    [[nodiscard]] weighed_way weigh_in_full(const way_record& way, std::uint32_t number,
                                            const capacity& as) const noexcept {
        const auto& program = program_on_day(way.course);
        if ((program.flags & program_record::absent) != 0) return {};
        tally found;
        run(program, &way, as, found);
        return ranked(found, program.carried_by, program.chain + as.links(way.point), way.point,
                      number);
    }
    [[nodiscard]] const program_record& program_on_day(std::uint32_t course) const noexcept {
        const auto& found = index().record<course_record>(section::courses, course);
        auto program = no_record;
        for (const auto& step :
             index().range<course_step>(section::steps, found.begin, found.count)) {
            if (day() < step.from) break;
            program = step.program;
        }
        return index().program(program);
    }

private:
    [[nodiscard]] static constexpr unsigned count_of(bool fails) noexcept {
        return static_cast<unsigned>(fails);
    }
    [[nodiscard]] std::array<std::uint32_t, 4> order_of(const weighed_way& one) const noexcept {
        const auto& way = index().way(one.way);
        return {way.code(), one.point, way.delegate, one.way};
    }
    /// The program's grounds, and those of the rows where they stand among
    /// them. @pre the way is plain
    [[nodiscard]] tally sum(const tally& program, std::uint8_t against_at, const way_record& way,
                            const row_numbers& said) const noexcept {
        tally head;
        tally sub;
        within(way.head, way.is(head_evidenced), said, head);
        if (!way.is(one_link)) within(way.sub, way.is(sub_evidenced), said, sub);
        auto all = program;
        const bool is_before_head = program.against != 0 && against_at == 0;
        const bool is_before_sub = program.against != 0 && against_at == 1;
        if (head.against != 0 && !is_before_head)
            all.first_against = head.first_against;
        else if (sub.against != 0 && !is_before_head && !is_before_sub)
            all.first_against = sub.first_against;
        all.against = plus(all.against, unsigned{head.against} + sub.against);
        all.times = plus(all.times, unsigned{head.times} + sub.times);
        return all;
    }
};

} // namespace mandat::detail
