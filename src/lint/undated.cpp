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

/// Collects what is used and undated, with every place that uses it: one note for each thing.
class undated_things {
public:
    explicit undated_things(linter& work)
        : work_{work}
        , of_{work.of()} {}

    void run() {
        for_each_order(of_, [&](order_id id) { look_at(id); });
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
            auto made = work_.found(finding_code::period_not_stated, id);
            const bool is_order = order.kind == order_kind::delegation_order;
            lacks_day(made,
                      is_order ? phrase{"ordningen", "the order"}
                               : phrase{"riktlinjen", "the guideline"},
                      order.key);
            const auto seen = work_.looked_at(of_.at(order.organ).when.when);
            made.shown_by = showing(work_, id, seen.is_empty() ? first_modelled_day : seen.first(),
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
        lacks_day(made, {"punkten", "the point"}, of_.key_of(id));
        const auto grants = work_.delegations_of(id);
        const auto in_order = work_.looked_at(of_.at(point.order).when.when);
        if (!grants.empty() && !in_order.is_empty())
            made.shown_by = shown_on(grants.front(), in_order, reason_code::period_not_known);
        work_.add(std::move(made));
    }
    void look_at(delegation_id id) {
        const auto& one = of_.at(id);
        const bool may_count = is_undated(order_over(of_, id).when) ||
                               is_undated(one.limits.when) || !work_.life_of(id).is_empty();
        if (!may_count) return;
        use_all_of(one.delegate, one.where, id);
        if (!leads_part(of_, id)) return;
        for (const auto stand_in : one.substitutes) use_all_of(stand_in, one.where, std::nullopt);
        use(one.limits.instrument, one.where, id);
    }
    void look_at(const sub_delegation& one) {
        if (!is_undated(one.limits.when) && work_.looked_at(one.limits.when.when).is_empty())
            return;
        use_all_of(one.to, one.where, std::nullopt);
        use(subject{one.from}, one.where, std::nullopt);
        use(one.limits.instrument, one.where, std::nullopt);
    }
    /// The body or post itself, or each undated post with the role.
    void use_all_of(subject named, const location& where, std::optional<delegation_id> under) {
        if (named.is(subject::kind::organ) || named.is(subject::kind::post))
            use(named, where, under);
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
        const auto life = under ? work_.life_of(*under) : period{};
        if (!made.shown_by && !life.is_empty())
            made.shown_by =
                showing(work_, question_within(work_, *under, named, clear_day(*under, life)),
                        {reason_code::period_not_known});
    }
    void use(instrument_id id, const location& where, std::optional<delegation_id> under) {
        if (!id.is_valid() || !is_undated(of_.at(id).when)) return;
        const auto [at, is_new] = instruments_.try_emplace(id);
        auto& made = at->second;
        if (is_new) begin(made, of_.at(id), {"avtalet eller beslutet", "the instrument"});
        add_use(made, where);
        const auto life = under ? work_.life_of(*under) : period{};
        if (!made.shown_by && !life.is_empty())
            made.shown_by = shown_on(*under, life, reason_code::instrument_not_in_force);
    }
    [[nodiscard]] date clear_day(delegation_id id, const period& days) const {
        return linter::clear_day(days, order_over(of_, id));
    }
    [[nodiscard]] maybe_example shown_on(delegation_id id, const period& days,
                                         reason_code wanted) const {
        return showing(work_, question_within(work_, id, clear_day(id, days)), {wanted});
    }
    template<class Thing>
    void begin(finding& made, const Thing& thing, const phrase& what) {
        made = work_.found_about(finding_code::period_not_stated, thing);
        lacks_day(made, what, thing.key);
    }
    /// Where the thing itself has no place, its first user is the place to mend.
    static void add_use(finding& made, const location& where) {
        if (!made.where.front().is_known()) made.where.front() = where;
        if (made.where.back() != where) made.where.push_back(where);
    }
    static void lacks_day(finding& made, const phrase& what, std::string_view key) {
        tell(made,
             {"{0} `{1}` saknar dag i källan: det går inte att säga när rätten gäller",
              "{0} `{1}` is undated in the source: when the power holds cannot be said"},
             {"ange `from`, eller `evidenced_from` med den äldsta daterade handling som visar "
              "saken",
              "state `from`, or `evidenced_from` by the oldest dated document that shows it"},
             {what, key});
    }

    linter& work_;
    const governance& of_;
    std::map<subject, finding> subjects_;
    std::map<instrument_id, finding> instruments_;
    std::map<role_id, std::vector<post_id>> undated_posts_;
};

} // namespace

void lint_undated(linter& work) {
    undated_things{work}.run();
}

} // namespace mandat::detail
