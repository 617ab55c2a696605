// SPDX-License-Identifier: MIT
#pragma once
// What every check of lint needs: the governance by index, the days to look at, and the list of findings
// (layer 5, private).

#include <mandat/decide/question.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/lint/finding.hpp>
#include <mandat/model/assessed.hpp>
#include <mandat/model/governance.hpp>
#include <mandat/model/grouped.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace mandat::detail {

/// Begins a finding with its code's severity and rule.
[[nodiscard]] inline finding finding_at(finding_code code, const location& where) {
    const auto& described = describe(code);
    finding made;
    made.code = code;
    made.grave = described.grave;
    made.rule = described.rule.empty() ? nullptr : find_rule(described.rule);
    made.where.push_back(where);
    return made;
}

class linter {
public:
    linter(const governance& of, std::optional<date> on)
        : of_{of}
        , on_{on}
        , points_(of.orders().size())
        , delegations_(of.points().size())
        , posts_(of.roles().size())
        , held_(of.posts().size())
        , kinds_(of.matters().size()) {
        for (std::size_t i = 0; i < of.points().size(); ++i)
            points_.add(of.points()[i].order.index(), point_id{i});
        for (std::size_t i = 0; i < of.delegations().size(); ++i)
            delegations_.add(of.delegations()[i].point.index(), delegation_id{i});
        for (std::size_t i = 0; i < of.posts().size(); ++i)
            if (of.posts()[i].role.is_valid()) posts_.add(of.posts()[i].role.index(), post_id{i});
        posts_.sort(
            [&](post_id left, post_id right) { return of.at(left).key < of.at(right).key; });
        for (const auto& one : of.appointments())
            if (one.post.is_valid()) held_.add(one.post.index(), &one);
        for (std::size_t i = 0; i < of.matters().size(); ++i)
            if (of.matters()[i].kind_of.is_valid())
                kinds_.add(of.matters()[i].kind_of.index(), matter_id{i});
    }

    [[nodiscard]] const governance& of() const noexcept { return of_; }

    // ---------------------------------------------------------------------------------------- index
    [[nodiscard]] std::span<const point_id> points_of(order_id order) const {
        return points_.of(order.index());
    }
    [[nodiscard]] std::span<const delegation_id> delegations_of(point_id point) const {
        return delegations_.of(point.index());
    }
    [[nodiscard]] std::span<const post_id> posts_with(role_id role) const {
        return posts_.of(role.index());
    }
    [[nodiscard]] std::span<const appointment* const> appointments_to(post_id post) const {
        return held_.of(post.index());
    }
    [[nodiscard]] std::span<const matter_id> kinds_of(matter_id matter) const {
        return kinds_.of(matter.index());
    }
    /// The posts that a subject means: itself, or each post with the role.
    [[nodiscard]] std::vector<post_id> posts_meant(subject named) const {
        if (named.is(subject::kind::post)) return {named.post()};
        if (!named.is(subject::kind::role)) return {};
        const auto with = posts_with(named.role());
        return {with.begin(), with.end()};
    }

    /// Whom a subject means on the day: the body, the post, or the first post in force with the role.
    [[nodiscard]] std::optional<subject> decider_named(subject named, date day) const {
        if (named.is(subject::kind::organ)) return named;
        for (const auto post : posts_meant(named))
            if (of_.at(post).when.contains(day) || named.is(subject::kind::post))
                return subject{post};
        return std::nullopt;
    }

    // ----------------------------------------------------------------------------------------- time
    /// The days of a period that are looked at: all that the law models, or the one that was asked about.
    [[nodiscard]] period looked_at(const period& when) const {
        const auto modelled = when.intersection(period::from(first_modelled_day));
        if (!on_) return modelled;
        return modelled.intersection(*period::through(*on_, *on_));
    }
    /// The days on which a delegation is in force and looked at: its order's and its own.
    [[nodiscard]] period life_of(delegation_id id) const {
        const auto& one = of_.at(id);
        return looked_at(
            of_.at(of_.at(one.point).order).when.when.intersection(one.limits.when.when));
    }
    [[nodiscard]] period life_of(point_id id) const {
        const auto& one = of_.at(id);
        return looked_at(of_.at(one.order).when.when.intersection(one.limits.when.when));
    }
    [[nodiscard]] bool is_day_asked() const noexcept { return on_.has_value(); }
    /// A day of the period on which nothing hangs on the hour: the second day where the first is that of adoption.
    [[nodiscard]] static date clear_day(const period& when, const delegation_order& order) {
        const auto first = when.first();
        const bool adopted_then = order.adopted.on == first;
        return adopted_then && when.contains(next_day(first)) ? next_day(first) : first;
    }

    // --------------------------------------------------------------------------------------- traits
    /// What the data says of a trait of the matter under its point.
    [[nodiscard]] answer trait(point_id point, legal_fact which) const {
        return assessed_trait(of_, std::span{&point, 1}, of_.at(point).matter, which);
    }

    // ------------------------------------------------------------------------------------- findings
    [[nodiscard]] finding found(finding_code code, point_id point) const {
        const auto& one = of_.at(point);
        auto made = finding_at(code, one.where);
        made.about = of_.key_of(point);
        made.version = of_.at(one.order).version;
        made.when = life_of(point);
        made.sources = one.sources;
        return made;
    }
    [[nodiscard]] finding found(finding_code code, delegation_id id) const {
        const auto& one = of_.at(id);
        auto made = found(code, one.point);
        if (one.where.is_known()) made.where.front() = one.where;
        made.when = life_of(id);
        return made;
    }
    void add(finding made) { found_.push_back(std::move(made)); }
    [[nodiscard]] std::vector<finding>& findings() noexcept { return found_; }

    /// An empty question on this governance.
    [[nodiscard]] question ask(subject who, matter_id matter, date day) const {
        question asked{.generation = of_.generation()};
        asked.who = who;
        asked.matter = matter;
        asked.on = day;
        return asked;
    }

    // ---------------------------------------------------------------------------------------- words
    [[nodiscard]] std::string_view key_of(subject named) const { return of_.key_of(named); }
    /// The name used on a day; the present one where no day is asked for.
    [[nodiscard]] std::string name_of(subject named, date day = no_day) const {
        switch (named.what) {
        case subject::kind::organ: return std::string{of_.at(named.organ()).named.on(day)};
        case subject::kind::post: return std::string{of_.at(named.post()).named.on(day)};
        case subject::kind::role: return std::string{of_.at(named.role()).named.on(day)};
        case subject::kind::person: return std::string{of_.at(named.person()).key};
        case subject::kind::nobody: return {};
        }
        return {};
    }
    [[nodiscard]] std::string name_of(matter_id matter) const {
        return std::string{of_.at(matter).named.present()};
    }

    /// By file, line, column, code, text; each once.
    [[nodiscard]] std::vector<finding> take() && {
        const auto order = [](const finding& one) {
            return std::tuple{one.where.front(), one.code,    one.about,
                              one.version,       one.text.en, one.when.first()};
        };
        std::sort(found_.begin(), found_.end(), [&](const finding& left, const finding& right) {
            return order(left) < order(right);
        });
        const auto same = [&](const finding& left, const finding& right) {
            return order(left) == order(right);
        };
        found_.erase(std::unique(found_.begin(), found_.end(), same), found_.end());
        for (auto& one : found_) std::sort(std::next(one.where.begin()), one.where.end());
        return std::move(found_);
    }

private:
    const governance& of_;
    std::optional<date> on_;
    grouped<point_id> points_;
    grouped<delegation_id> delegations_;
    grouped<post_id> posts_;
    grouped<const appointment*> held_;
    grouped<matter_id> kinds_;
    std::vector<finding> found_;
};

} // namespace mandat::detail
