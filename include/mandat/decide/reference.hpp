// SPDX-License-Identifier: MIT
#pragma once
// The reference resolver: the specification in code, short and plain, each clause
// under its citation (layer 3).
//
// Speed is not its business. A faster resolver gives exactly its verdict, point and reason code.

#include <mandat/decide/annotation.hpp>
#include <mandat/decide/authority.hpp>
#include <mandat/decide/brief.hpp>
#include <mandat/decide/level.hpp>
#include <mandat/decide/paths.hpp>
#include <mandat/decide/question.hpp>
#include <mandat/decide/rank.hpp>
#include <mandat/decide/reverse.hpp>
#include <mandat/decide/ruling.hpp>
#include <mandat/domain/in_order.hpp>
#include <mandat/model/by_matter.hpp>
#include <mandat/model/governance.hpp>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace mandat {

/// Answers questions on one governance. Immutable: any number of threads may ask.
class reference_resolver {
public:
    explicit reference_resolver(governance of)
        : of_{std::move(of)}
        , index_{std::make_shared<const detail::by_matter>(of_)} {}

    [[nodiscard]] const governance& of() const noexcept { return of_; }
    /// The governance by matter, as its ways are looked for.
    [[nodiscard]] const detail::by_matter& index() const noexcept { return *index_; }

    /// An empty question to fill in: it belongs to this governance.
    [[nodiscard]] question ask() const noexcept { return {.generation = of_.generation()}; }

    /// May X decide M on D? The short answer; `explain` says why.
    [[nodiscard]] brief check(const question& asked) const;

    /// The same answer with its chain, reasons, near misses, facts to assess,
    /// duties, and who may instead.
    [[nodiscard]] ruling explain(const question& asked) const {
        return explain(asked, [&](const question& of_others) { return who_may(of_others); });
    }
    /// The same, where another finds out who may instead: `list` is asked as `who_may` is.
    using lister = std::function<std::vector<authority>(const question&)>;
    [[nodiscard]] ruling explain(const question& asked, const lister& list) const;

    /// Everyone who may decide the matter as asked (`who` is ignored): posts and organs, lowest
    /// level first, and within a level whoever reaches the least amount; a row for each way. What
    /// the question leaves open of amount, unit, area and duration becomes a limit of the row.
    /// That somebody is disqualified has to be assessed of each: name one in `hindered`. Complete:
    /// never truncated.
    [[nodiscard]] std::vector<authority> who_may(const question& asked) const;

    /// Every matter that X may decide on the day, given what is asserted, and within which limits.
    [[nodiscard]] std::vector<authority> may_decide(subject who, date on,
                                                    std::span<const assertion> facts = {}) const;
    /// The same of one matter; `who`, day and facts are the question's, and so are amount, unit,
    /// area and duration where it has them. The way that an answer would rest on comes first.
    [[nodiscard]] std::vector<authority> ways_of(const question& asked) const;

    /// May X decide M on the day for some amount, unit, area, duration and facts?
    [[nodiscard]] bool could_ever(subject who, matter_id matter, date on) const;

private:
    /// What the question lacks, before any law is asked. Nothing when it can be answered.
    [[nodiscard]] std::optional<reason_code> unanswerable(const question& asked) const;

    governance of_;
    std::shared_ptr<const detail::by_matter> index_;
};

inline std::optional<reason_code> reference_resolver::unanswerable(const question& asked) const {
    if (asked.generation != of_.generation()) return reason_code::stale_question;
    switch (asked.who.what) {
    case subject::kind::organ:
        if (asked.who.number >= of_.organs().size()) return reason_code::unknown_organ;
        break;
    case subject::kind::post:
        if (asked.who.number >= of_.posts().size()) return reason_code::unknown_post;
        break;
    case subject::kind::person:
        if (asked.who.number >= of_.persons().size()) return reason_code::unknown_person;
        break;
    case subject::kind::role:
    case subject::kind::nobody: return reason_code::unknown_post;
    }
    if (asked.matter.index() >= of_.matters().size()) return reason_code::unknown_matter;
    if (!is_calendar_day(asked.on)) return reason_code::day_missing;
    if (asked.unit.is_valid() && asked.unit.index() >= of_.units().size())
        return reason_code::unknown_unit;
    return std::nullopt;
}

namespace detail {

/// Jäv is one person's: others are free, and the substitutes of whoever has it step in.
/// @law KL 6:28, 7:4, DOC-ALTERNATE
[[nodiscard]] inline question asked_of_others(question asked) noexcept {
    // Where there is no room to name one more, the others are asked with what is said of four.
    if (asked.facts.at(legal_fact::disqualified) == answer::yes)
        (void)asked.hindered.say(asked.who, answer::yes);
    asked.facts.forget(legal_fact::disqualified);
    return asked;
}
/// 1991 års kommunallag: no verdict, and no fact makes one.
[[nodiscard]] inline bool is_before_the_act(date day) noexcept {
    return day < first_modelled_day;
}

} // namespace detail

inline brief reference_resolver::check(const question& asked) const {
    if (const auto lacking = unanswerable(asked)) return {verdict::not_authorised, *lacking, {}};
    if (detail::is_before_the_act(asked.on))
        return {verdict::depends, reason_code::era_not_modelled, {}};
    const auto best = detail::best_way(*index_, asked);
    return {best.verdict, detail::deciding(best), best.point};
}

inline ruling reference_resolver::explain(const question& asked, const lister& list) const {
    ruling made{of_, asked};
    const auto stop = [&](verdict found, reason_code code) {
        made.verdict = found;
        made.reason = code;
        made.reasons.push_back({.code = code, .effect = found});
    };
    if (const auto lacking = unanswerable(asked)) {
        stop(verdict::not_authorised, *lacking);
        const bool matter_known =
            asked.generation == of_.generation() && asked.matter.index() < of_.matters().size();
        if (matter_known && is_calendar_day(asked.on)) {
            detail::annotator{*index_, asked, made}.annotate({});
            made.instead = list(detail::asked_of_others(asked));
        }
        return made;
    }
    if (detail::is_before_the_act(asked.on)) {
        stop(verdict::depends, reason_code::era_not_modelled);
        return made;
    }
    auto found = detail::path_finder{*index_, asked}.find();
    const auto& best = detail::best_of(of_, found);
    made.verdict = best.tried.verdict;
    made.reason = detail::deciding(best.tried);
    made.point = best.tried.point;
    made.chain = best.tried.chain;
    made.reasons = best.tried.grounds;
    detail::sort_stably(made.reasons, [](const reason& left, const reason& right) {
        return left.effect < right.effect;
    });
    made.near_misses.reserve(found.size() - 1);
    for (auto& other : found)
        if (&other != &best) made.near_misses.push_back(std::move(other.tried));
    detail::sort_stably(made.near_misses, [&](const path& left, const path& right) {
        return detail::ranks_before(of_, left, right);
    });
    detail::annotator{*index_, asked, made}.annotate(best);
    // What a delegate has decided nobody decides instead. @law DOC-NOCHANGE
    const bool is_decided = asked.facts.at(legal_fact::decided_by_delegate) == answer::yes;
    if (made.verdict != verdict::authorised && !is_decided) {
        made.instead = list(detail::asked_of_others(asked));
        std::erase_if(made.instead, [&](const authority& one) { return one.who == asked.who; });
    }
    return made;
}

inline std::vector<authority> reference_resolver::ways_of(const question& asked) const {
    if (unanswerable(asked) || detail::is_before_the_act(asked.on)) return {};
    return detail::authorities_in(*index_, asked);
}

inline std::vector<authority> reference_resolver::who_may(const question& asked) const {
    std::vector<authority> found;
    if (asked.matter.index() >= of_.matters().size()) return found;
    auto one = detail::asked_of_many(asked);
    const auto try_one = [&](subject who) {
        one.who = who;
        for (auto& way : ways_of(one)) found.push_back(std::move(way));
    };
    for (const auto post : detail::posts_reached(*index_, asked.matter)) try_one(post);
    for (std::size_t i = 0; i < of_.organs().size(); ++i) try_one(organ_id{i});
    detail::sort_by_level(of_, asked.on, found);
    return found;
}

inline std::vector<authority>
reference_resolver::may_decide(subject who, date on, std::span<const assertion> facts) const {
    std::vector<authority> found;
    for (std::size_t i = 0; i < of_.matters().size(); ++i) {
        auto asked = ask();
        asked.who = who;
        asked.matter = matter_id{i};
        asked.on = on;
        if (unanswerable(asked)) return found;
        detail::assert_all(of_, asked, facts);
        for (auto& way : ways_of(asked)) found.push_back(std::move(way));
    }
    detail::sort_by_point(found);
    return found;
}

inline bool reference_resolver::could_ever(subject who, matter_id matter, date on) const {
    auto asked = ask();
    asked.who = who;
    asked.matter = matter;
    asked.on = on;
    return !ways_of(asked).empty();
}

} // namespace mandat
