// SPDX-License-Identifier: MIT
#pragma once
// A rule of law: a dated, cited record (layer 2).

#include <mandat/domain/citation.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/domain/wording.hpp>

#include <gsl/assert>

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace mandat {

/// What a rule does.
enum class effect : std::uint8_t {
    permits,    ///< makes something lawful
    forbids,    ///< a decision that breaks it is unlawful
    obliges,    ///< a duty
    classifies, ///< assigns a category
    computes,   ///< a number or a day
};

/// How surely the rule is known.
enum class confidence : std::uint8_t {
    text_read,      ///< read in the statute
    guidance,       ///< published guidance, an ombudsman's report or a case's summary
    interpretation, ///< our own reading
    unverified,     ///< may warn, never decide
};

/// Whether code rests on the rule.
enum class bearing : std::uint8_t {
    applied,     ///< some answer, duty or finding cites it
    informative, ///< recorded so that a reader finds it; nothing cites it yet
};

/// One wording (lydelse) of a rule, and the days on which it applied.
struct edition {
    std::string_view sfs; ///< the act or amending act that gave it; empty for case law and guidance
    period in_force;
    date checked;   ///< the day the source was last read
    phrase title{}; ///< what it says, where a later one says something else; empty: as the rule
};

/// A rule's wordings, oldest first: each begins the day the one before it ended.
class editions {
public:
    static constexpr std::size_t most = 3;

    /// @pre there are at most `most`
    constexpr editions(std::initializer_list<edition> oldest_first) noexcept {
        Expects(oldest_first.size() <= most);
        for (const auto& one : oldest_first) list_[count_++] = one;
    }
    [[nodiscard]] constexpr const edition* begin() const noexcept { return list_.data(); }
    [[nodiscard]] constexpr const edition* end() const noexcept { return list_.data() + count_; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return count_; }
    [[nodiscard]] constexpr const edition& first() const noexcept { return list_[0]; }
    [[nodiscard]] constexpr const edition& last() const noexcept { return list_[count_ - 1]; }

private:
    std::array<edition, most> list_{};
    std::size_t count_ = 0;
};

/// One rule, through its wordings.
struct rule {
    std::string_view id; ///< stable: `KL-7-6`
    citation source;
    effect does = effect::permits;
    confidence known = confidence::text_read;
    bearing use = bearing::applied;
    editions wordings;
    phrase title; ///< what its last wording says, and every other that has no title of its own
    phrase
        needs{}; ///< what it needs to know beside the legal facts that name it; empty for nothing

    /// The wording that applied on a day; null when none did.
    [[nodiscard]] constexpr const edition* on(date day) const noexcept {
        for (const auto& one : wordings)
            if (one.in_force.contains(day)) return &one;
        return nullptr;
    }
    /// From its first wording through its last.
    [[nodiscard]] constexpr period in_force() const noexcept {
        return wordings.last().in_force.is_open()
                   ? period::from(wordings.first().in_force.first())
                   : *period::until(wordings.first().in_force.first(),
                                    wordings.last().in_force.end());
    }
    /// What one of its wordings says.
    [[nodiscard]] constexpr phrase title_of(const edition& wording) const noexcept {
        return wording.title == phrase{} ? title : wording.title;
    }
    /// What it said on a day; on a day without a wording, what it says now.
    [[nodiscard]] constexpr phrase title_on(date day) const noexcept {
        const auto* wording = on(day);
        return wording == nullptr ? title : title_of(*wording);
    }
    /// Its wordings do not all say the same.
    [[nodiscard]] constexpr bool has_changed() const noexcept {
        for (const auto& one : wordings)
            if (title_of(one) != title) return true;
        return false;
    }
};

} // namespace mandat
