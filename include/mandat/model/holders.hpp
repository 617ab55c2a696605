// SPDX-License-Identifier: MIT
#pragma once
// Who holds a post on a day, as far as the data tells (layer 1).

#include <mandat/domain/facts.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/model/governance.hpp>
#include <mandat/model/grouped.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace mandat {

/// What is known of whoever holds a post.
enum class holding : std::uint8_t {
    not_stated,   ///< no holder is recorded at all: whoever holds it at the time
    employed,     ///< by the region, each of them
    not_known,    ///< whether they are, or who holds it, nobody has said
    not_employed, ///< none of them is
    unheld,       ///< vakant: known that nobody holds it
};

/// Whether one and the same person holds two posts.
enum class same_holder : std::uint8_t {
    nobody,   ///< as far as is stated
    somebody, ///< who holds the one, not everybody who does
    everybody,
};

namespace detail {

/// From a day on, until the next.
struct holding_from {
    date day;
    holding found = holding::not_stated;
};

/// Each post's holders through time. Immutable.
///
/// Holders are those who hold it as ordinary or acting; an alternate (ersättare) does not hold it.
class holders {
public:
    explicit holders(const governance& of)
        : appointments_(of.posts().size()) {
        for (std::size_t i = 0; i < of.appointments().size(); ++i)
            if (const auto& one = of.appointments()[i];
                one.post.is_valid() && one.kind != appointment_kind::alternate)
                appointments_.add(one.post.index(), static_cast<std::uint32_t>(i));
    }

    /// @complexity O(holders ever recorded of the post)
    [[nodiscard]] holding of(const governance& governed, post_id post, date day) const {
        const auto& vacancies = governed.at(post).vacancies;
        for (const auto& gap : vacancies)
            if (gap.when.contains(day)) return holding::unheld;
        const auto recorded = appointments_.of(post.index());
        if (recorded.empty()) return holding::not_stated;
        auto found = holding::not_stated;
        bool has_begun = false;
        for (const auto number : recorded) {
            const auto& one = governed.appointments()[number];
            has_begun = has_begun || (!one.when.is_empty() && one.when.begins_by(day));
            if (one.when.is_empty()) found = both_of(found, holding::not_known); // on some days
            if (one.when.contains(day)) found = both_of(found, holding_of(one.employed));
        }
        if (found != holding::not_stated) return found;
        // Before the first who is recorded somebody else may have held it.
        return has_begun ? holding::unheld : holding::not_known;
    }
    /// Whether those who hold a post that day hold another too.
    /// @complexity O(holders ever recorded of the one x of the other)
    [[nodiscard]] same_holder hold_too(const governance& governed, post_id post, post_id other,
                                       date day) const {
        const auto holds_other = [&](person_id person) {
            const auto all = appointments_.of(other.index());
            return std::any_of(all.begin(), all.end(), [&](std::uint32_t number) {
                const auto& one = governed.appointments()[number];
                return one.person == person && one.when.contains(day);
            });
        };
        std::size_t both = 0;
        std::size_t one_alone = 0;
        for (const auto number : appointments_.of(post.index())) {
            const auto& one = governed.appointments()[number];
            if (one.when.contains(day)) ++(holds_other(one.person) ? both : one_alone);
        }
        if (both == 0) return same_holder::nobody;
        return one_alone == 0 ? same_holder::everybody : same_holder::somebody;
    }
    /// The days from which `of` may differ from the day before, unsorted.
    template<class Add>
    void for_each_turn(const governance& governed, post_id post, Add add) const {
        for (const auto& gap : governed.at(post).vacancies) add(gap.when);
        for (const auto number : appointments_.of(post.index()))
            add(governed.appointments()[number].when);
    }

    /// One holder's, who is stated to be employed or not.
    [[nodiscard]] static holding holding_of(answer employed) noexcept {
        switch (employed) {
        case answer::yes: return holding::employed;
        case answer::no: return holding::not_employed;
        case answer::unknown: break;
        }
        return holding::not_known;
    }

private:
    /// Of two who hold it at once.
    [[nodiscard]] static holding both_of(holding one, holding other) noexcept {
        if (one == holding::not_stated || one == other) return other;
        return holding::not_known;
    }

    grouped<std::uint32_t> appointments_;
};

} // namespace detail
} // namespace mandat
