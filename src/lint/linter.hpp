// SPDX-License-Identifier: MIT
#pragma once
// What every check of lint needs: the governance by index, the resolver to ask, the days to look
// at, and the list of findings; and the checks themselves, one file each (layer 5, private).

#include "periods.hpp"
#include "words.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/law/assessed.hpp>
#include <mandat/law/objection.hpp>
#include <mandat/lint/finding.hpp>
#include <mandat/model/governance.hpp>
#include <mandat/model/grouped.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {

/// A thing of the data that has no key of its own, as a finding is begun on it.
struct keyed {
    std::string_view key;
    location where;
    const std::vector<source>& sources;
};

class linter {
public:
    linter(const governance& of, std::optional<date> on);

    [[nodiscard]] const governance& of() const noexcept { return of_; }
    /// What concerns each matter, as the resolver looks for its ways.
    [[nodiscard]] const by_matter& index() const noexcept { return resolver_.index(); }

    // --------------------------------------------------------------------------------------- index
    [[nodiscard]] std::span<const delegation_id> delegations_of(point_id point) const {
        return delegations_.of(point.index());
    }
    /// Of all points of the order.
    [[nodiscard]] std::span<const delegation_id> delegations_of(order_id order) const {
        return in_orders_.of(order.index());
    }
    /// The same with the days of each; none of those that have no days in an order that is dated.
    [[nodiscard]] std::vector<dated_grant> dated_grants_of(order_id order) const;
    /// In the order of their keys.
    [[nodiscard]] std::span<const post_id> posts_with(role_id role) const {
        return posts_.of(role.index());
    }
    [[nodiscard]] std::span<const appointment* const> appointments_to(post_id post) const {
        return held_.of(post.index());
    }
    [[nodiscard]] std::span<const appointment* const> appointments_of(person_id person) const {
        return by_persons_.of(person.index());
    }
    /// The posts that a subject means: itself, or each post with the role.
    [[nodiscard]] std::vector<post_id> posts_meant(subject named) const;
    /// Whom a subject means on the day: the body, the post, or the first
    /// post in force with the role.
    [[nodiscard]] std::optional<subject> decider_named(subject named, date day) const;
    /// A decider under the delegation on the day.
    [[nodiscard]] std::optional<subject> decider_under(delegation_id id, date day) const {
        return decider_named(of_.at(id).delegate, day);
    }

    // ---------------------------------------------------------------------------------------- time
    /// The days of a period that are looked at: all that the law models, or the
    /// one that was asked about.
    [[nodiscard]] period looked_at(const period& when) const;
    /// The days on which it is in force and looked at: its order's and its own.
    [[nodiscard]] period life_of(delegation_id id) const;
    [[nodiscard]] period life_of(point_id id) const;
    [[nodiscard]] bool is_day_asked() const noexcept { return on_.has_value(); }

    /// What the data says of a trait of the matter under its point.
    /// The point, as whoever it delegates to is bound: all of them utskott, or not.
    [[nodiscard]] point_reached reached(point_id point) const;
    [[nodiscard]] answer trait(point_id point, legal_fact which) const;
    /// An empty question on this governance.
    [[nodiscard]] question ask(subject who, matter_id matter, date day) const;

    // ------------------------------------------------------------------------------------ findings
    /// Begins a finding with its code's severity and rule. It is about a point, a delegation, an
    /// order, a sub-delegation, or what no version of an order owns: post, role, organ …
    /// @param also  other places involved
    template<class Thing>
    [[nodiscard]] finding found(finding_code code, const Thing& what, places also = {}) const {
        auto made = about(what);
        identify(made, code);
        for (const auto& where : also) add_place(made, where);
        return made;
    }
    void add(finding made) { found_.push_back(std::move(made)); }
    [[nodiscard]] std::vector<finding>& findings() noexcept { return found_; }
    /// By file, line, column, code, text; each once.
    [[nodiscard]] std::vector<finding> take() &&;

    // --------------------------------------------------------------------------------------- names
    [[nodiscard]] std::string_view key_of(subject named) const { return of_.key_of(named); }
    /// The name used on a day; the present one where no day is asked for.
    [[nodiscard]] std::string name_of(subject named, date day = no_day) const;
    [[nodiscard]] std::string name_of(matter_id matter) const;
    /// What the body or post is: `utskott`.
    [[nodiscard]] phrase kind_of(subject named) const;
    [[nodiscard]] location place_of(subject named) const;

private:
    static void identify(finding& made, finding_code code);
    [[nodiscard]] finding about(point_id point) const;
    [[nodiscard]] finding about(delegation_id id) const;
    [[nodiscard]] finding about(order_id id) const;
    [[nodiscard]] finding about(const sub_delegation& one) const;
    template<class Thing>
    [[nodiscard]] finding about(const Thing& one) const {
        finding made;
        made.about = one.key;
        made.where = {one.where};
        made.sources = one.sources;
        return made;
    }

    const governance& of_;
    std::optional<date> on_;
    reference_resolver resolver_;
    grouped<delegation_id> delegations_;
    grouped<delegation_id> in_orders_;
    grouped<post_id> posts_;
    grouped<const appointment*> held_;
    grouped<const appointment*> by_persons_;
    std::vector<finding> found_;
};

/// What a check begins with. Each is a struct of what it looks at, named by its subject.
struct check {
    linter& work;
    const governance& of = work.of();

    /// Adds what was found, told in both languages and shown by a question. The parts
    /// may be put into both texts.
    void report(finding made, const phrase& text, const phrase& fix, text_parts parts,
                const maybe_example& by = {}) const;
    /// The same of those days that are looked at; nothing when there are none.
    void report_on(const period& days, finding made, const phrase& text, const phrase& fix,
                   text_parts parts, const maybe_example& by = {}) const;
};

/// What bodies, posts and roles have alike, got from the one that is named; nothing of others.
template<class Get>
[[nodiscard]] auto property_of(const governance& of, subject named, Get get)
    -> std::optional<decltype(get(of.at(named.post())))> {
    switch (named.what) {
    case subject::kind::organ: return get(of.at(named.organ()));
    case subject::kind::post: return get(of.at(named.post()));
    case subject::kind::role: return get(of.at(named.role()));
    case subject::kind::person:
    case subject::kind::nobody: return std::nullopt;
    }
    return std::nullopt;
}
/// When the body or the post exists.
[[nodiscard]] inline const dated& time_of(const governance& of, subject named) {
    return named.is(subject::kind::organ) ? of.at(named.organ()).when : of.at(named.post()).when;
}
/// The named subject is the other, or a role that it has.
[[nodiscard]] bool means(const governance& of, subject named, subject other);
/// An automated decision function.
[[nodiscard]] inline bool is_automated(const governance& of, subject named) {
    return named.is(subject::kind::post) &&
           of.at(named.post()).kind == post_kind::automated_function;
}
/// The first of the delegations of its point or lettered part: what they share is found there once.
[[nodiscard]] bool leads_part(const governance& of, delegation_id id);
/// Lets somebody decide, as an order does: neither execution nor what a guideline says.
[[nodiscard]] bool is_delegating(const governance& of, delegation_id id);
/// One of the list is the matter, or a wider one.
[[nodiscard]] bool covers_matter(const governance& of, const std::vector<matter_id>& list,
                                 matter_id matter);
/// A day of the period on which nothing hangs on the hour: the second day where the
/// first is that of adoption.
[[nodiscard]] date clear_day(const period& when, const delegation_order& order);

/// The ids of a table's things, in their order: `ids_of<point_id>(of.points())`.
template<class Id, class Table>
[[nodiscard]] std::vector<Id> ids_of(const Table& table) {
    std::vector<Id> ids;
    for (std::size_t i = 0; i < table.size(); ++i) ids.emplace_back(i);
    return ids;
}

// ------------------------------------------------------------------------------ the law of matters
/// What the law has against delegating the matter, whoever would receive it: as the point's matter
/// was assessed, in the order of the law. A fact that two rules ask for is told by the first.
[[nodiscard]] objections against_matter(const linter& work, point_id id, date day);
/// The law asks it of the matter, not only of some who may receive it.
[[nodiscard]] bool is_asked_of_matter(const linter& work, point_id id, legal_fact fact, date day);

// -------------------------------------------------------------------------------------- the checks
void lint_delegates(linter& work);   ///< to whom power is given
void lint_matters(linter& work);     ///< what is given: bans, council's matters, remit
void lint_restatement(linter& work); ///< orders that restate the ban in other terms than the Act's
void lint_sub_delegations(linter& work); ///< what heads of administration give on
void lint_leave(linter& work);           ///< the right to hand on, and what is older than its order
void lint_circles(linter& work);         ///< sub-delegations that lead back to their beginning
void lint_reporting(linter& work);       ///< how decisions are reported, and their minutes
void lint_time(linter& work);            ///< what acts before its time, or never
void lint_gone(linter& work);            ///< whoever ended or changed name while a grant goes on
void lint_standing(linter& work);        ///< whose order it is, whose role, which unit
void lint_silence(linter& work);         ///< what one line of data would answer
void lint_undated(linter& work);         ///< what nobody dates
void lint_holders(linter& work);         ///< who holds the posts, and who steps in
void lint_roles(linter& work);        ///< grants that reach nobody, and roles without posts or use
void lint_amounts(linter& work);      ///< amounts without a basis or a known prisbasbelopp
void lint_tiers(linter& work);        ///< tiers that overlap, and amounts between them
void lint_emptied(linter& work);      ///< points that the order's own words empty
void lint_disagreement(linter& work); ///< where documents disagree
void lint_suppressions(linter& work); ///< what the region lets stand; after all others

} // namespace mandat::detail
