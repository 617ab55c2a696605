// SPDX-License-Identifier: MIT
//
// What points rest on though no document gives its day.
#include "example_questions.hpp"
#include "linter.hpp"

#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {
namespace {

bool is_undated(const dated& thing) {
    return thing.when.is_empty();
}
void lacks_day(finding& made, const phrase& what, std::string_view key) {
    tell(made,
         {"{0} `{1}` saknar dag i källan: det går inte att säga när rätten gäller",
          "{0} `{1}` is undated in the source: when the power holds cannot be said"},
         {"ange `from`, eller `evidenced_from` med den äldsta daterade handling som visar saken",
          "state `from`, or `evidenced_from` by the oldest dated document that shows it"},
         {what, key});
}

/// Collects what is used and undated, with every place that uses it: one note for each thing.
struct undated_things : check {
    std::map<subject, finding> subjects{};
    std::map<instrument_id, finding> instruments{};
    std::map<role_id, std::vector<post_id>> undated_posts{};

    void run() {
        for (const auto id : ids_of<order_id>(of.orders())) look_at(id);
        for (const auto id : ids_of<point_id>(of.points())) look_at(id);
        for (const auto id : ids_of<delegation_id>(of.delegations())) look_at(id);
        for (const auto& one : of.sub_delegations()) look_at(one);
        for (auto& [named, made] : subjects) work.add(std::move(made));
        for (auto& [id, made] : instruments) work.add(std::move(made));
    }
    /// It is in force on a day that is looked at, or on nobody knows which.
    [[nodiscard]] bool is_looked_at(const dated& thing) const {
        return is_undated(thing) || !work.looked_at(thing.when).is_empty();
    }
    void look_at(order_id id) {
        const auto& order = of.at(id);
        if (is_undated(order.when)) {
            auto made = work.found(finding_code::period_not_stated, id);
            const bool is_order = order.kind == order_kind::delegation_order;
            lacks_day(made,
                      is_order ? phrase{"ordningen", "the order"}
                               : phrase{"riktlinjen", "the guideline"},
                      order.key);
            const auto seen = work.looked_at(of.at(order.organ).when.when);
            made.shown_by = showing(work, id, seen.is_empty() ? first_modelled_day : seen.first(),
                                    {reason_code::period_not_known});
            work.add(std::move(made));
        }
        if (is_looked_at(order.when)) use(order.organ, order.where);
    }
    void look_at(point_id id) const {
        const auto& point = of.at(id);
        if (!is_undated(point.limits.when) || !is_looked_at(of.at(point.order).when)) return;
        auto made = work.found(finding_code::period_not_stated, id);
        lacks_day(made, {"punkten", "the point"}, of.key_of(id));
        const auto grants = work.delegations_of(id);
        if (!grants.empty())
            show(made, grants.front(), {}, work.looked_at(of.at(point.order).when.when),
                 reason_code::period_not_known);
        work.add(std::move(made));
    }
    void look_at(delegation_id id) {
        const auto& one = of.at(id);
        const bool may_count = is_undated(order_over(of, id).when) || is_undated(one.limits.when) ||
                               !work.life_of(id).is_empty();
        if (!may_count) return;
        use_all_of(one.delegate, one.where, id);
        if (!leads_part(of, id)) return;
        for (const auto stand_in : one.substitutes) use_all_of(stand_in, one.where);
        use(one.limits.instrument, one.where, id);
    }
    void look_at(const sub_delegation& one) {
        if (!is_looked_at(one.limits.when)) return;
        use_all_of(one.to, one.where);
        use(subject{one.from}, one.where);
        use(one.limits.instrument, one.where);
    }

    /// The body or post itself, or each undated post with the role.
    void use_all_of(subject named, const location& where, std::optional<delegation_id> under = {}) {
        if (named.is(subject::kind::organ) || named.is(subject::kind::post))
            use(named, where, under);
        if (!named.is(subject::kind::role)) return;
        for (const auto post : undated_with(named.role())) use(subject{post}, where, under);
    }
    /// A role's posts are gone through once.
    const std::vector<post_id>& undated_with(role_id role) {
        const auto [at, is_new] = undated_posts.try_emplace(role);
        if (is_new)
            for (const auto post : work.posts_with(role))
                if (is_undated(of.at(post).when)) at->second.push_back(post);
        return at->second;
    }
    void use(subject named, const location& where, std::optional<delegation_id> under = {}) {
        if (!is_undated(time_of(of, named))) return;
        const auto [at, is_new] = subjects.try_emplace(named);
        auto& made = at->second;
        if (is_new && named.is(subject::kind::organ))
            begin(made, of.at(named.organ()), {"organet", "the body"});
        if (is_new && named.is(subject::kind::post))
            begin(made, of.at(named.post()), {"befattningen", "the post"});
        add_use(made, where);
        if (under) show(made, *under, named, work.life_of(*under), reason_code::period_not_known);
    }
    void use(instrument_id id, const location& where, std::optional<delegation_id> under = {}) {
        if (!id.is_valid() || !is_undated(of.at(id).when)) return;
        const auto [at, is_new] = instruments.try_emplace(id);
        auto& made = at->second;
        if (is_new) begin(made, of.at(id), {"avtalet eller beslutet", "the instrument"});
        add_use(made, where);
        if (under)
            show(made, *under, {}, work.life_of(*under), reason_code::instrument_not_in_force);
    }
    template<class Thing>
    void begin(finding& made, const Thing& thing, const phrase& what) const {
        made = work.found(finding_code::period_not_stated, thing);
        lacks_day(made, what, thing.key);
    }
    /// Where the thing itself has no place, its first user is the place to mend.
    static void add_use(finding& made, const location& where) {
        if (!made.where.front().is_known()) made.where.front() = where;
        if (made.where.back() != where) made.where.push_back(where);
    }
    /// By the first grant that does. @param who  whoever it reaches where nobody is named
    void show(finding& made, delegation_id under, std::optional<subject> who, const period& days,
              reason_code wanted) const {
        if (made.shown_by || days.is_empty()) return;
        const auto day = clear_day(days, order_over(of, under));
        made.shown_by = showing(
            work, who ? question_within(work, under, *who, day) : question_within(work, under, day),
            {wanted});
    }
};

} // namespace

void lint_undated(linter& work) {
    undated_things{{work}}.run();
}

} // namespace mandat::detail
