// SPDX-License-Identifier: MIT
#pragma once
// One sub-delegation under examination, and how what is found of it is told (layer 5, private).

#include "demonstration.hpp"
#include "finding_words.hpp"
#include "linter.hpp"
#include "sub_delegation_index.hpp"
#include "sub_delegation_question.hpp"
#include <mandat/law/delegation.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mandat::detail {

class sub_delegation_case {
public:
    sub_delegation_case(linter& work, const demonstrator& show, const sub_delegation_index& index,
                        sub_delegation_id which)
        : id{which}
        , one{work.of().at(which)}
        , ask{work, show, index, which}
        , work_{work} {
        for (const auto grant : index.grants_under(one))
            if (index.delegates(grant)) received.push_back(grant);
        const auto committee = work.of().at(work.of().at(one.order).organ).kind;
        for (const auto post : work.posts_meant(one.to))
            if (!may_receive_on(
                    {.committee = committee, .to = delegate_kind_of(work.of().at(post).kind)}))
                barred.push_back(post);
    }

    const sub_delegation_id id;
    const sub_delegation& one;
    std::vector<delegation_id> received; ///< what the order delegates to whoever gave it on
    const sub_delegation_question ask;
    std::vector<post_id> barred; ///< recipients who may not receive on

    /// Known to be no head of administration.
    [[nodiscard]] bool is_of_no_head() const {
        const auto& head = of().at(one.from);
        return !is_someones_employee(delegate_kind_of(head.kind)) ||
               head.head_of_administration == answer::no;
    }
    /// No head, or no employee: what keeps an open fact from being all that it hangs on.
    [[nodiscard]] bool is_barred() const { return is_of_no_head() || !barred.empty(); }

    [[nodiscard]] finding found(finding_code code, const period& days) const {
        auto made = finding_at(code, one.where);
        made.about = one.key;
        made.when = days;
        made.sources = one.sources;
        return made;
    }
    /// Found against one of the grants: the version is its order's, and its place comes after.
    [[nodiscard]] finding found(finding_code code, const period& days,
                                delegation_id against) const {
        auto made = found(code, days);
        const auto& of = work_.of();
        const auto& grant = of.at(against);
        made.version = of.at(of.at(grant.point).order).version;
        add_place(made, of.at(grant.point).where);
        add_place(made, grant.where);
        return made;
    }
    [[nodiscard]] std::string key() const { return in_backticks(one.key); }
    [[nodiscard]] std::string point_of(delegation_id grant) const {
        return in_backticks(work_.of().key_of(work_.of().at(grant).point));
    }
    [[nodiscard]] std::string head_on(date day) const {
        return in_backticks(work_.name_of(one.from, day));
    }
    [[nodiscard]] std::string matter() const { return in_backticks(work_.name_of(one.matter)); }
    [[nodiscard]] date clear_day(const period& days, delegation_id grant) const {
        const auto& of = work_.of();
        return linter::clear_day(days, of.at(of.at(of.at(grant).point).order));
    }
    void add(finding made, const std::optional<witness>& shown = std::nullopt) const {
        made.shown_by = shown;
        work_.add(std::move(made));
    }
    [[nodiscard]] const linter& work() const noexcept { return work_; }
    [[nodiscard]] const governance& of() const noexcept { return work_.of(); }

private:
    linter& work_;
};

} // namespace mandat::detail
