// SPDX-License-Identifier: MIT
#pragma once
// What points rest on though no document gives its day (layer 5, private).

#include "demonstration.hpp"
#include "lint_basics.hpp"
#include "linter.hpp"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {

/// Collects what is used and undated, with every place that uses it: one note for each thing.
class undated_things {
public:
    undated_things(linter& work, const demonstrator& show)
        : work_{work}
        , show_{show}
        , of_{work.of()} {}

    void run() {
        for (std::size_t i = 0; i < of_.orders().size(); ++i) look_at(order_id{i});
        for_each_delegation(of_, [&](delegation_id id) { look_at(id); });
        for (const auto& one : of_.sub_delegations()) look_at(one);
        for (auto& [named, made] : subjects_) work_.add(std::move(made));
        for (auto& [id, made] : instruments_) work_.add(std::move(made));
    }

private:
    static bool is_undated(const dated& thing) { return thing.when.is_empty(); }

    void look_at(order_id id) {
        const auto& order = of_.at(id);
        if (is_undated(order.when)) {
            auto made = found_about(work_, finding_code::period_not_stated, id);
            const bool is_order = order.kind == order_kind::delegation_order;
            tell(made,
                 is_order ? phrase{"ordningen", "the order"}
                          : phrase{"riktlinjen", "the guideline"},
                 order.key);
            made.shown_by = show_.show(id, some_day(of_.at(order.organ).when.when),
                                       {reason_code::period_not_known});
            work_.add(std::move(made));
        } else if (work_.looked_at(order.when.when).is_empty()) {
            return;
        }
        use(order.organ, order.where, std::nullopt);
        for (const auto point : work_.points_of(id)) look_at(point);
    }
    void look_at(point_id id) {
        const auto& point = of_.at(id);
        if (!is_undated(point.limits.when)) return;
        auto made = work_.found(finding_code::period_not_stated, id);
        tell(made, {"punkten", "the point"}, of_.key_of(id));
        const auto grants = work_.delegations_of(id);
        if (const auto in_order = work_.looked_at(of_.at(point.order).when.when);
            !grants.empty() && !in_order.is_empty())
            made.shown_by =
                show_.show(grants.front(), linter::clear_day(in_order, of_.at(point.order)),
                           {reason_code::period_not_known});
        work_.add(std::move(made));
    }
    /// The days on which the grant may count: its life, or days that nobody states.
    [[nodiscard]] bool may_be_looked_at(delegation_id id) const {
        const auto& one = of_.at(id);
        return is_undated(of_.at(of_.at(one.point).order).when) || is_undated(one.limits.when) ||
               !work_.life_of(id).is_empty();
    }
    void look_at(delegation_id id) {
        if (!may_be_looked_at(id)) return;
        const auto& one = of_.at(id);
        use_posts_of(one.delegate, one.where, id);
        if (!leads_part(of_, id)) return;
        for (const auto stand_in : one.substitutes) use_posts_of(stand_in, one.where, std::nullopt);
        use(one.limits.instrument, one.where, id);
    }
    void look_at(const sub_delegation& one) {
        if (!is_undated(one.limits.when) && work_.looked_at(one.limits.when.when).is_empty())
            return;
        use_posts_of(one.to, one.where, std::nullopt);
        use(subject{one.from}, one.where, std::nullopt);
        use(one.limits.instrument, one.where, std::nullopt);
    }
    void use_posts_of(subject named, const location& where, std::optional<delegation_id> under) {
        if (named.is(subject::kind::organ)) use(named, where, under);
        if (named.is(subject::kind::post)) use(named, where, under);
        if (!named.is(subject::kind::role)) return;
        for (const auto post : undated_with(named.role())) use(subject{post}, where, under);
    }
    /// A role's posts are gone through once.
    const std::vector<post_id>& undated_with(role_id role) {
        const auto [at, is_new] = undated_posts_.try_emplace(role);
        if (is_new)
            for (const auto post : work_.posts_with(role))
                if (is_undated(of_.at(post).when)) at->second.push_back(post);
        return at->second;
    }

    void use(subject named, const location& where, std::optional<delegation_id> under) {
        const bool is_body = named.is(subject::kind::organ);
        const auto& when = is_body ? of_.at(named.organ()).when : of_.at(named.post()).when;
        if (!is_undated(when)) return;
        const auto [at, is_new] = subjects_.try_emplace(named);
        auto& made = at->second;
        if (is_new && is_body) begin(made, of_.at(named.organ()), {"organet", "the body"});
        if (is_new && !is_body) begin(made, of_.at(named.post()), {"befattningen", "the post"});
        add_use(made, where);
        if (!made.shown_by && under) made.shown_by = shown_under(*under, named);
    }
    void use(instrument_id id, const location& where, std::optional<delegation_id> under) {
        if (!id.is_valid() || !is_undated(of_.at(id).when)) return;
        const auto [at, is_new] = instruments_.try_emplace(id);
        auto& made = at->second;
        if (is_new) begin(made, of_.at(id), {"avtalet eller beslutet", "the instrument"});
        add_use(made, where);
        if (const auto life = under ? work_.life_of(*under) : period{};
            !made.shown_by && !life.is_empty())
            made.shown_by = show_.show(*under, linter::clear_day(life, order_over(*under)),
                                       {reason_code::instrument_not_in_force});
    }
    [[nodiscard]] std::optional<witness> shown_under(delegation_id id, subject named) const {
        const auto life = work_.life_of(id);
        if (life.is_empty()) return std::nullopt;
        const auto day = linter::clear_day(life, order_over(id));
        return show_.show(question_within(work_, id, named, day), {reason_code::period_not_known});
    }
    [[nodiscard]] const delegation_order& order_over(delegation_id id) const {
        return of_.at(of_.at(of_.at(id).point).order);
    }
    template<class Thing>
    void begin(finding& made, const Thing& thing, phrase what) {
        made = found_about(work_, finding_code::period_not_stated, thing);
        tell(made, what, thing.key);
    }
    /// Where the thing itself has no place, its first user is the place to mend.
    static void add_use(finding& made, const location& where) {
        if (!made.where.front().is_known()) made.where.front() = where;
        if (made.where.back() != where) made.where.push_back(where);
    }
    static void tell(finding& made, phrase what, std::string_view key) {
        made.text = {std::string{what.sv} + ' ' + in_backticks(key) +
                         " saknar dag i källan: det går inte att säga när rätten gäller",
                     std::string{what.en} + ' ' + in_backticks(key) +
                         " is undated in the source: when the power holds cannot be said"};
        made.fix = {"ange `from`, eller `evidenced_from` med den äldsta daterade handling som "
                    "visar saken",
                    "state `from`, or `evidenced_from` by the oldest dated document that shows it"};
    }
    [[nodiscard]] date some_day(const period& when) const {
        const auto seen = work_.looked_at(when);
        return seen.is_empty() ? first_modelled_day : seen.first();
    }

    linter& work_;
    const demonstrator& show_;
    const governance& of_;
    std::map<subject, finding> subjects_;
    std::map<instrument_id, finding> instruments_;
    std::map<role_id, std::vector<post_id>> undated_posts_;
};

inline void lint_undated(linter& work, const demonstrator& show) {
    undated_things{work, show}.run();
}

} // namespace mandat::detail
