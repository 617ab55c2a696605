// SPDX-License-Identifier: MIT
//
// What documents do not state of sub-delegation, though one was given: whether the giver is head of
// administration, and whether the nämnd lets it be given on.
#include "sub_delegations.hpp"
#include <mandat/law/delegate_kind.hpp>

#include <algorithm>
#include <string_view>
#include <utility>

namespace mandat::detail {

void open_questions::report_all() const {
    for (const auto& [id, open] : heads)
        report_runs(
            open, work.found(finding_code::head_not_stated, of.at(id)),
            {"uppgifterna säger inte om `{0}` är förvaltningschef, men {1} vilar på det",
             "the data does not say whether `{0}` is head of administration, but {1} rests on "
             "it"},
            {"skriv `head_of_administration` för befattningen",
             "write `head_of_administration` for the post"});
    for (const auto& [id, open] : leaves)
        report_runs(open, work.found(finding_code::sub_delegation_not_stated, id),
                    {"`{0}` säger inte om vidaredelegering är tillåten, men {1} vilar på det",
                     "`{0}` does not say whether sub-delegation is allowed, but {1} rests on it"},
                    {"skriv `sub_delegation` i punkten eller ordningen, som nämnden har beslutat",
                     "write `sub_delegation` in the point or the order, as the committee decided"});
    for (const auto id : ids_of<order_id>(of.orders())) order_is_silent(id);
}
/// Each run of days on which some of them are in force, with those; and once
/// those that nobody dates.
void open_questions::report_runs(hanging_list open, const finding& begun, const phrase& text,
                                 const phrase& fix) const {
    std::ranges::stable_sort(open, {}, [this](const hanging& one) {
        return std::pair{of.at(one.given).key, one.days.first()};
    });
    for_each_run(open, [&](const period& run, const hanging_list& then) {
        auto made = during(run, begun);
        std::vector<std::string_view> keys;
        maybe_example by;
        for (const auto& one : then) {
            const auto& given = of.at(one.given);
            if (std::ranges::find(keys, given.key) == keys.end()) keys.push_back(given.key);
            add_place(made, given.where);
            if (!by) by = one.by;
        }
        report(made, text, fix, {made.about, listed(keys)}, by);
    });
}
/// The order has no general rule, and some delegation to an employee has none of its own.
void open_questions::order_is_silent(order_id id) const {
    const auto& order = of.at(id);
    if (order.kind != order_kind::delegation_order || order.may_sub_delegate != answer::unknown)
        return;
    auto silent = work.dated_grants_of(id);
    std::erase_if(silent, [&](const dated_grant& one) { return !is_silent(one.id); });
    for_each_run(silent, [&](const period& run, const auto&) {
        report(during(run, work.found(finding_code::sub_delegation_not_stated, id)),
               {"ordningen `{0}` säger inte om förvaltningschefen får vidaredelegera",
                "the order `{0}` does not say whether the head of administration may "
                "sub-delegate"},
               {"skriv `sub_delegation` i ordningen, som nämnden har beslutat",
                "write `sub_delegation` in the order, as the committee decided"},
               {order.key});
    });
}
bool open_questions::is_silent(delegation_id id) const {
    const auto& grant = of.at(id);
    if (of.at(grant.point).kind != point_kind::delegation ||
        grant.limits.may_sub_delegate != answer::unknown)
        return false;
    const auto posts = work.posts_meant(grant.delegate);
    return std::ranges::any_of(posts, [&](post_id post) {
        return is_someones_employee(delegate_kind_of(of.at(post).kind));
    });
}

} // namespace mandat::detail
