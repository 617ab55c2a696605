// SPDX-License-Identifier: MIT
#pragma once
// One sub-delegation under examination: what it rests on, and questions within it (layer 5, private).

#include "example_questions.hpp"
#include "linter.hpp"
#include <mandat/law/objection.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mandat::detail {

/// Days on which the same grants are in force, or none.
struct stretch {
    period when;
    std::vector<delegation_id> received;
};

/// Who asks for what; by default the first recipient in force, the matter that was given on, and an amount and a unit
/// that both let through.
struct sought {
    post_id decider{};
    matter_id matter{};
    std::optional<std::int64_t> ore{};
    unit_id unit{};
    area_id area{};
};

class sub_delegation_case {
public:
    sub_delegation_case(linter& work, sub_delegation_id which);

    linter& work;
    const governance& of;
    const sub_delegation_id id;
    const sub_delegation& one;
    std::vector<delegation_id> received; ///< what the order delegates to whoever gave it on

    // ---------------------------------------------------------------------------------------- the law
    /// What the law has against handing it on to such a recipient.
    [[nodiscard]] objections against(delegate_kind to, answer leave = answer::yes) const;
    /// Known to be no head of administration.
    [[nodiscard]] bool is_of_no_head() const;
    /// Recipients who may not receive it on.
    [[nodiscard]] std::vector<post_id> barred() const;
    /// No head, or no employee: what keeps an open fact from being all that it hangs on.
    [[nodiscard]] bool is_barred() const { return is_of_no_head() || !barred().empty(); }
    /// The ground of the first grant where every one of them forbids the question for such a reason.
    template<class Is>
    [[nodiscard]] std::optional<reason> forbidden_by_all(const question& asked, const stretch& now,
                                                         Is is_such) const {
        std::optional<reason> first;
        for (const auto grant : now.received) {
            const auto found = forbidden_by(asked, grant, is_such);
            if (!found) return std::nullopt;
            if (!first) first = found;
        }
        return first;
    }
    template<class Is>
    [[nodiscard]] std::optional<reason> forbidden_by(const question& asked, delegation_id grant,
                                                     Is is_such) const {
        for (const auto& ground : grounds_of(asked, grant))
            if (ground.effect == verdict::not_authorised && is_such(ground)) return ground;
        return std::nullopt;
    }
    /// What the resolver has for and against the head's own deciding under the grant.
    [[nodiscard]] std::vector<reason> grounds_of(const question& asked, delegation_id grant) const;
    /// May the head decide what was given on?
    [[nodiscard]] question asked_of_head(date day) const;

    // -------------------------------------------------------------------------------------- questions
    /// Within every limit of both, but for what is sought; nothing when they have nothing in common.
    [[nodiscard]] std::optional<question> within(delegation_id grant, const period& days,
                                                 const sought& what = {}) const;
    /// On whoever receives it, of a matter that the head may hold nothing of.
    [[nodiscard]] std::optional<question> on(date day, matter_id matter) const;
    [[nodiscard]] date clear_day(const period& days, delegation_id grant) const {
        return linter::clear_day(days, order_over(of, grant));
    }

    // --------------------------------------------------------------------------------------- findings
    [[nodiscard]] finding found(finding_code code, const period& days) const;
    /// Found against one of the grants: the version is its order's, and its place comes after.
    [[nodiscard]] finding found(finding_code code, const period& days, delegation_id against) const;
    void add(finding made, const maybe_example& by = std::nullopt) const;
    [[nodiscard]] std::string key() const { return std::string{one.key}; }
    [[nodiscard]] std::string point_of(delegation_id grant) const {
        return of.key_of(of.at(grant).point);
    }
    [[nodiscard]] std::string head_on(date day) const { return work.name_of(one.from, day); }
    [[nodiscard]] std::string matter() const { return work.name_of(one.matter); }

private:
    [[nodiscard]] post_id decider_on(date day) const;
    [[nodiscard]] bool put_amount(question& asked, delegation_id grant) const;
    [[nodiscard]] bool put_unit(question& asked, delegation_id grant) const;
    [[nodiscard]] bool put_area(question& asked, delegation_id grant) const;
};

/// Whether what was given on lies within what the head received: amounts, units, areas, conditions.
void lint_limits(const sub_delegation_case& of_case, const stretch& now);

} // namespace mandat::detail
