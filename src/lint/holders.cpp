// SPDX-License-Identifier: MIT
//
// Who holds the posts that may decide, and who decides when they cannot.
#include "example_questions.hpp"
#include "linter.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {
namespace {

/// When each post may decide, or hand power on, under some grant that delegates.
class duties_of_posts {
public:
    explicit duties_of_posts(const linter& work)
        : work_{work}
        , of_posts_(work.of().posts().size())
        , of_roles_(work.of().roles().size()) {
        const auto& of = work.of();
        for_each_delegation(of, [&](delegation_id id) {
            if (is_delegating(of, id))
                receive(of.at(id).delegate, whole_life(of, id).when, of.at(id).matter);
        });
        for (const auto& one : of.sub_delegations()) {
            receive(one.to, whole_life(of, one), one.matter);
            if (one.from.is_valid()) receive(one.from, whole_life(of, one), one.matter);
        }
        for (auto* lists : {&of_posts_, &of_roles_})
            for (auto& one : *lists) one.days = merged(std::move(one.days));
    }

    /// The days since its first evidence on which the post exists and may decide.
    [[nodiscard]] std::vector<period> of(post_id id) const {
        std::vector<period> days;
        for (const auto* received : received_by(id))
            for (const auto& one : received->days)
                days.push_back(one.intersection(work_.of().at(id).when.when));
        return merged(std::move(days));
    }
    [[nodiscard]] matter_id matter_of(post_id id) const {
        for (const auto* received : received_by(id))
            if (received->matter.is_valid()) return received->matter;
        return {};
    }
    [[nodiscard]] bool is_empty() const {
        const auto none = [](const duty& one) { return one.days.empty(); };
        return std::ranges::all_of(of_posts_, none) && std::ranges::all_of(of_roles_, none);
    }

private:
    struct duty {
        std::vector<period> days;
        matter_id matter;
    };
    void receive(subject named, const period& life, matter_id matter) {
        if (life.is_empty()) return;
        auto* to = named.is(subject::kind::post)   ? &of_posts_[named.post().index()]
                   : named.is(subject::kind::role) ? &of_roles_[named.role().index()]
                                                   : nullptr;
        if (to == nullptr) return;
        to->days.push_back(life);
        to->matter = matter;
    }
    [[nodiscard]] std::vector<const duty*> received_by(post_id id) const {
        std::vector<const duty*> found{&of_posts_[id.index()]};
        if (const auto role = work_.of().at(id).role; role.is_valid())
            found.push_back(&of_roles_[role.index()]);
        return found;
    }

    const linter& work_;
    std::vector<duty> of_posts_;
    std::vector<duty> of_roles_;
};

// --------------------------------------------------------------------------------------------- holders
class holders_check {
public:
    explicit holders_check(linter& work)
        : work_{work}
        , of_{work.of()}
        , duties_{work}
        , by_person_{of_.persons().size()} {
        for (const auto& one : of_.appointments())
            if (one.person.is_valid()) by_person_.add(one.person.index(), &one);
    }
    void run() {
        for (std::size_t i = 0; i < of_.posts().size(); ++i) {
            if (!work_.appointments_to(post_id{i}).empty()) unheld(post_id{i});
            if (!of_.appointments().empty()) not_stated(post_id{i});
        }
        if (!of_.appointments().empty() || duties_.is_empty()) return;
        auto made = work_.found_about(finding_code::holders_not_stated, of_.region());
        tell(made,
             {"uppgifterna för `{0}` säger inte vem som innehar någon befattning",
              "the data of `{0}` does not say who holds any post"},
             state_appointments, {of_.region().key});
        work_.add(std::move(made));
    }

private:
    static constexpr phrase state_appointments{
        "lägg till `[[appointment]]` om frågor ska kunna ställas om personer",
        "add `[[appointment]]` if questions on persons are to be answered"};

    void unheld(post_id id) {
        std::vector<period> held;
        for (const auto* one : work_.appointments_to(id))
            if (one->kind != appointment_kind::alternate) held.push_back(one->when);
        held = merged(std::move(held));
        std::vector<period> gaps;
        std::vector<sentence> told;
        for (const auto& days : duties_.of(id))
            for (const auto& gap : without(days, held))
                if (const auto seen = work_.looked_at(gap); !seen.is_empty()) {
                    gaps.push_back(seen);
                    told.push_back(days_in_words(seen));
                }
        if (gaps.empty()) return;
        auto made = work_.found_about(finding_code::post_unheld, of_.at(id));
        for (const auto* one : work_.appointments_to(id)) add_place(made, one->where);
        tell(made,
             {"befattningen `{0}` får besluta men ingen innehar den {1}",
              "the post `{0}` may decide but nobody holds it {1}"},
             {"ange vem som innehade befattningen då, eller vem som är tillförordnad",
              "state who held the post then, or who is acting"},
             {of_.at(id).key, enumerated(told)});
        made.when = days_between(gaps.front().first(), gaps.back().end());
        made.shown_by = former_holder(id, gaps.front().first());
        work_.add(std::move(made));
    }
    /// Somebody who held the post and holds none on the day: the question on them says that nobody may.
    [[nodiscard]] maybe_example former_holder(post_id post, date day) const {
        const auto matter = duties_.matter_of(post);
        if (!matter.is_valid()) return std::nullopt;
        for (const auto* one : work_.appointments_to(post)) {
            if (!one->person.is_valid()) continue;
            const auto all = by_person_.of(one->person.index());
            if (std::ranges::any_of(
                    all, [&](const appointment* other) { return other->when.contains(day); }))
                continue;
            auto asked = work_.ask(one->person, matter, day);
            vouch_for_data(of_, asked);
            return as_answered(work_, asked, {.code = reason_code::holds_no_post});
        }
        return std::nullopt;
    }
    [[nodiscard]] static bool is_held_by_somebody(post_kind kind) noexcept {
        return kind == post_kind::employee || is_elected(kind);
    }
    void not_stated(post_id id) {
        const auto& post = of_.at(id);
        if (!is_held_by_somebody(post.kind) || !work_.appointments_to(id).empty()) return;
        const auto days = duties_.of(id);
        if (days.empty()) return;
        auto made = work_.found_about(finding_code::holders_not_stated, post);
        tell(made,
             {"uppgifterna säger inte vem som innehar befattningen `{0}`",
              "the data does not say who holds the post `{0}`"},
             state_appointments, {post.key});
        work_.add_on(std::move(made), days_between(days.front().first(), days.back().end()));
    }

public:
    // ----------------------------------------------------------------------------------------- substitutes
    void substitutes(order_id id) {
        const auto acts = of_.at(id).alternates_act;
        if (acts == answer::yes) return;
        std::vector<delegation_id> unsaid;
        for (const auto point : work_.points_of(id))
            for (const auto grant : work_.delegations_of(point)) {
                if (work_.life_of(grant).is_empty() || !stands_alone(grant)) continue;
                if (acts == answer::no) no_substitute(grant);
                if (acts == answer::unknown) unsaid.push_back(grant);
            }
        if (!unsaid.empty()) substitute_not_stated(id, unsaid);
    }

private:
    /// Others of the point, or others with the role, may decide in any case.
    [[nodiscard]] bool has_others(delegation_id id) const {
        const auto& one = of_.at(id);
        const auto siblings = work_.delegations_of(one.point);
        const auto in_part = std::ranges::count_if(
            siblings, [&](delegation_id other) { return of_.at(other).letter == one.letter; });
        return (one.jointly.empty() && in_part > 1) ||
               (one.delegate.is(subject::kind::role) &&
                one.limits.reach.kind != scope_kind::own_unit &&
                work_.posts_with(one.delegate.role()).size() > 1);
    }
    /// Nothing in the point or the order, apart from what it says of ersättare, lets another decide instead of somebody
    /// held to decide alone: neither a body nor an automated function.
    [[nodiscard]] bool stands_alone(delegation_id id) const {
        const auto& one = of_.at(id);
        if (!is_delegating(of_, id) || !one.substitutes.empty() ||
            work_.index().superiors_may(id) || has_others(id))
            return false;
        const auto posts = work_.posts_meant(one.delegate);
        return std::ranges::any_of(
            posts, [&](post_id post) { return is_held_by_somebody(of_.at(post).kind); });
    }
    void no_substitute(delegation_id id) {
        auto made = work_.found(finding_code::no_substitute, id);
        add_place(made, order_over(of_, id).where);
        add_place(made, work_.place_of(of_.at(id).delegate));
        tell(made,
             {"ingen träder in när `{0}` är frånvarande eller jävig: punkten `{1}` har ingen "
              "ersättare",
              "nobody steps in when `{0}` is absent or disqualified: the point `{1}` has no "
              "substitute"},
             {"ange `substitutes` i punkten, eller `superior_steps_in` eller `alternates_act` i "
              "ordningen",
              "state `substitutes` in the point, or `superior_steps_in` or `alternates_act` in "
              "the order"},
             {work_.key_of(of_.at(id).delegate), part_key(of_, id)});
        work_.add_on(std::move(made), whole_life(of_, id).when);
    }
    void substitute_not_stated(order_id id, const std::vector<delegation_id>& grants) {
        auto made = work_.found(finding_code::substitute_not_stated, id);
        std::vector<std::string_view> keys;
        std::set<std::string_view> seen;
        for (const auto grant : grants) {
            const auto& one = of_.at(grant);
            if (made.where.back() != one.where && one.where.is_known())
                made.where.push_back(one.where);
            if (const auto key = work_.key_of(one.delegate); seen.insert(key).second)
                keys.push_back(key);
        }
        tell(made,
             {"ordningen `{0}` säger inte vem som beslutar när delegaten är hindrad: {1}",
              "the order `{0}` does not say who decides when the delegate is hindered: {1}"},
             {"ange `alternates_act`, `superior_steps_in` eller `substitutes`, om ordningen säger "
              "det",
              "state `alternates_act`, `superior_steps_in` or `substitutes`, if the order says"},
             {of_.at(id).key, enumerated_keys(keys)});
        work_.add(std::move(made));
    }

    linter& work_;
    const governance& of_;
    duties_of_posts duties_;
    grouped<const appointment*> by_person_;
};

} // namespace

void lint_holders(linter& work) {
    holders_check check{work};
    check.run();
    for_each_order(work.of(), [&](order_id id) { check.substitutes(id); });
}

} // namespace mandat::detail
