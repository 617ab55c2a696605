// SPDX-License-Identifier: MIT
#pragma once
// What the documents leave open of sub-delegation, each told once however many hang on it (layer 5, private).

#include "finding_words.hpp"
#include "lint_basics.hpp"
#include "linter.hpp"
#include "sub_delegation_case.hpp"
#include <mandat/law/delegation.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mandat::detail {

/// A sub-delegation that hangs on something open, on some of its days.
struct hanging {
    sub_delegation_id given;
    period days; ///< none where nobody dates it
    std::optional<witness> shown;
};

class sub_delegation_notes {
public:
    explicit sub_delegation_notes(linter& work)
        : work_{work} {}

    using list = std::vector<hanging>;
    std::map<post_id, list> heads;   ///< grantors of whom nobody says whether they are heads
    std::map<point_id, list> leaves; ///< points that do not say whether it may be sub-delegated

    void report() const {
        for (const auto& [post, open] : heads)
            for_each_run(by_key(open), [&, id = post](const period& days, const list& then) {
                head_not_stated(id, days, then);
            });
        for (const auto& [point, open] : leaves)
            for_each_run(by_key(open), [&, id = point](const period& days, const list& then) {
                leave_not_stated(id, days, then);
            });
        for (std::size_t i = 0; i < work_.of().orders().size(); ++i) order_is_silent(order_id{i});
    }

private:
    [[nodiscard]] list by_key(list open) const {
        const auto key = [this](const hanging& one) {
            return std::pair{work_.of().at(one.given).key, one.days.first()};
        };
        std::stable_sort(open.begin(), open.end(), [&](const hanging& left, const hanging& right) {
            return key(left) < key(right);
        });
        return open;
    }
    /// Each run of days on which some of them are in force, with those; and once those that nobody dates.
    template<class Report>
    static void for_each_run(const list& open, Report report) {
        std::vector<period> days;
        for (const auto& one : open) days.push_back(one.days);
        const auto tell = [&](const period& run, auto is_then) {
            list then;
            std::copy_if(open.begin(), open.end(), std::back_inserter(then), is_then);
            if (!then.empty()) report(run, then);
        };
        tell({}, [](const hanging& one) { return one.days.is_empty(); });
        for (const auto& run : merged(std::move(days)))
            tell(run, [&](const hanging& one) { return one.days.overlaps(run); });
    }
    [[nodiscard]] std::string keys_of(const list& open) const {
        std::string text;
        for (const auto& one : open) {
            const auto key = in_backticks(work_.of().at(one.given).key);
            if (text.find(key) == std::string::npos) text += (text.empty() ? "" : ", ") + key;
        }
        return text;
    }
    void finish(finding made, const period& days, const list& open) const {
        made.when = days;
        for (const auto& one : open) {
            add_place(made, work_.of().at(one.given).where);
            if (!made.shown_by) made.shown_by = one.shown;
        }
        work_.add(std::move(made));
    }
    void head_not_stated(post_id id, const period& days, const list& open) const {
        const auto& post = work_.of().at(id);
        auto made = finding_at(finding_code::head_not_stated, post.where);
        made.about = post.key;
        made.sources = post.sources;
        const auto keys = keys_of(open);
        made.text = {"uppgifterna säger inte om " + in_backticks(post.key) +
                         " är förvaltningschef, men " + keys + " vilar på det",
                     "the data does not say whether " + in_backticks(post.key) +
                         " is head of administration, but " + keys + " rests on it"};
        made.fix = {"skriv `head_of_administration` för befattningen",
                    "write `head_of_administration` for the post"};
        finish(std::move(made), days, open);
    }
    void leave_not_stated(point_id id, const period& days, const list& open) const {
        auto made = work_.found(finding_code::sub_delegation_not_stated, id);
        const auto keys = keys_of(open);
        const auto point = in_backticks(made.about);
        made.text = {point + " säger inte om vidaredelegering är tillåten, men " + keys +
                         " vilar på det",
                     point + " does not say whether sub-delegation is allowed, but " + keys +
                         " rests on it"};
        made.fix = {"skriv `sub_delegation` i punkten eller ordningen, som nämnden har beslutat",
                    "write `sub_delegation` in the point or the order, as the committee decided"};
        finish(std::move(made), days, open);
    }
    /// The order has no general rule, and some delegation to an employee has none of its own.
    void order_is_silent(order_id id) const {
        const auto& order = work_.of().at(id);
        if (order.kind != order_kind::delegation_order || order.may_sub_delegate != answer::unknown)
            return;
        const bool is_undated = order.when.when.is_empty();
        std::vector<period> days;
        bool any = false;
        for (const auto point : work_.points_of(id))
            for (const auto grant : work_.delegations_of(point))
                if (is_silent(grant)) {
                    any = true;
                    days.push_back(work_.life_of(grant));
                }
        if (any && is_undated && !work_.is_day_asked()) report_silent(order, {});
        for (const auto& run : merged(std::move(days))) report_silent(order, run);
    }
    void report_silent(const delegation_order& order, const period& days) const {
        auto made = finding_at(finding_code::sub_delegation_not_stated, order.where);
        made.about = order.key;
        made.version = order.version;
        made.when = days;
        made.sources = order.sources;
        made.text = {"ordningen " + in_backticks(order.key) +
                         " säger inte om förvaltningschefen får vidaredelegera",
                     "the order " + in_backticks(order.key) +
                         " does not say whether the head of administration may sub-delegate"};
        made.fix = {"skriv `sub_delegation` i ordningen, som nämnden har beslutat",
                    "write `sub_delegation` in the order, as the committee decided"};
        work_.add(std::move(made));
    }
    [[nodiscard]] bool is_silent(delegation_id id) const {
        const auto& grant = work_.of().at(id);
        if (work_.of().at(grant.point).kind != point_kind::delegation ||
            grant.limits.may_sub_delegate != answer::unknown)
            return false;
        const auto posts = work_.posts_meant(grant.delegate);
        return std::any_of(posts.begin(), posts.end(), [&](post_id post) {
            return is_someones_employee(delegate_kind_of(work_.of().at(post).kind));
        });
    }

    linter& work_;
};

} // namespace mandat::detail
