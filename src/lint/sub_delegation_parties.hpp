// SPDX-License-Identifier: MIT
#pragma once
// Who sub-delegates, to whom, and out of what: what holds on every day of a sub-delegation (layer 5, private).

#include "finding_words.hpp"
#include "sub_delegation_case.hpp"
#include "sub_delegation_index.hpp"
#include "sub_delegation_notes.hpp"
#include "sub_delegation_time.hpp"
#include <mandat/law/delegation.hpp>
#include <mandat/model/terms.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mandat::detail {

class sub_delegation_parties {
public:
    sub_delegation_parties(const sub_delegation_case& of_case, const sub_delegation_index& index,
                           const sub_delegation_time& time, const period& life)
        : case_{of_case}
        , of_{of_case.of()}
        , index_{index}
        , time_{time}
        , life_{life}
        , day_{life.is_empty() ? no_day : life.first()} {}

    // -------------------------------------------------- KL 7 kap. 6 §: only a head of administration
    void grantor(sub_delegation_notes& notes) const {
        const auto& head = of_.at(case_.one.from);
        if (case_.is_of_no_head()) {
            not_head(head);
        } else if (head.head_of_administration == answer::unknown) {
            auto asked = case_.barred.empty() ? within_leave({}) : std::nullopt;
            notes.heads[case_.one.from].push_back(
                {case_.id, life_,
                 case_.ask.hanging_on(asked, legal_fact::is_head_of_administration)});
        }
    }
    // --------------------------------------------- KL 7 kap. 6 §, 9 kap. 31 §: only to an employee
    void recipients() const {
        for (const auto post : case_.barred) {
            const auto& named = of_.at(post);
            auto asked = case_.is_of_no_head() ? std::nullopt : within_leave(post);
            not_employee(named.named.on(day_), term_for(named.kind).said(), named.where,
                         case_.ask.denied(asked, reason_code::delegate_not_on_list));
        }
        if (!case_.one.to.is(subject::kind::organ)) return;
        const auto& body = of_.at(case_.one.to.organ());
        not_employee(body.named.on(day_), term_for(body.kind).said(), body.where, std::nullopt);
    }
    // ----------------------------------------- DOC-JOINT: nobody but the users may have a veto
    void approval_by_others() const {
        if (case_.one.limits.approved_by.empty()) return;
        auto made = case_.found(finding_code::approval_by_others, life_);
        made.text = {case_.key() + " kräver någon annans godkännande av vad mottagaren beslutar; "
                                   "bara brukarna får ha ett veto",
                     case_.key() + " requires someone else's approval of what the recipient "
                                   "decides; only the users may have a veto"};
        made.fix = {"kräv samråd i stället för godkännande, eller ge rätten till den som godkänner",
                    "require consultation in place of approval, or give the power to whoever "
                    "approves"};
        const bool alone = !case_.is_barred();
        case_.add(std::move(made),
                  alone ? case_.ask.denied(within_leave({}), reason_code::approval_by_others)
                        : std::nullopt);
    }
    // ------------------------------------------------ KL 7 kap. 6 §: one step, of what was received
    void rests_on_nothing() const {
        const auto from_others = index_.given_to(case_.one.from, case_.one.matter);
        if (from_others.empty()) {
            nothing_received();
        } else {
            too_long(from_others);
        }
    }

private:
    void not_head(const post& head) const {
        auto made = case_.found(finding_code::grantor_not_head, life_);
        add_place(made, head.where);
        const auto name = case_.head_on(day_);
        const auto kind = term_for(head.kind).said();
        made.text = {name + " (" + std::string{kind.sv} + ") vidaredelegerar " + case_.matter() +
                         " i " + case_.key() + " men är inte förvaltningschef",
                     name + " (" + std::string{kind.en} + ") sub-delegates " + case_.matter() +
                         " in " + case_.key() + " but is no head of administration"};
        made.fix = {"låt nämnden delegera till mottagaren, eller låt förvaltningschefen göra det",
                    "have the committee delegate to the recipient, or have the head of "
                    "administration do it"};
        case_.add(std::move(made),
                  case_.ask.denied(within_leave({}), reason_code::not_head_of_administration));
    }
    void not_employee(std::string_view name, const phrase& kind, const location& where,
                      const std::optional<witness>& shown) const {
        auto made = case_.found(finding_code::sub_delegate_not_employee, life_);
        add_place(made, where);
        made.text = {case_.key() + " ger " + in_backticks(name) + " (" + std::string{kind.sv} +
                         ") beslutanderätt, men bara en anställd kan få den vidare",
                     case_.key() + " gives " + in_backticks(name) + " (" + std::string{kind.en} +
                         ") deciding power, but only an employee may receive it on"};
        made.fix = {"vidaredelegera till en anställd, eller låt nämnden delegera",
                    "sub-delegate to an employee, or have the committee delegate"};
        case_.add(std::move(made), shown);
    }
    /// Under a grant whose leave is given or left open, on its first day.
    [[nodiscard]] std::optional<question> within_leave(post_id decider) const {
        for (const auto grant : case_.received) {
            const auto days = life_.intersection(time_.life_of(grant));
            if (days.is_empty() || of_.at(grant).limits.may_sub_delegate == answer::no) continue;
            if (auto asked =
                    case_.ask.within(grant, case_.clear_day(days, grant), {.decider = decider}))
                return asked;
        }
        return std::nullopt;
    }

    void too_long(const std::vector<sub_delegation_id>& from_others) const {
        auto made = case_.found(finding_code::chain_too_long, life_);
        auto first = from_others.front();
        for (const auto other : from_others) {
            add_place(made, of_.at(other).where);
            if (of_.at(other).key < of_.at(first).key) first = other;
        }
        const auto head = case_.head_on(day_);
        const auto other = in_backticks(of_.at(first).key);
        made.text = {head + " har " + case_.matter() + " bara genom vidaredelegeringen " + other +
                         " och kan inte ge den vidare i " + case_.key(),
                     head + " holds " + case_.matter() + " only by the sub-delegation " + other +
                         " and cannot pass it on in " + case_.key()};
        made.fix = {"låt förvaltningschefen vidaredelegera direkt till mottagaren",
                    "have the head of administration sub-delegate directly to the recipient"};
        add(std::move(made));
    }
    void nothing_received() const {
        auto made = case_.found(finding_code::nothing_to_sub_delegate, life_);
        for (const auto id : index_.points_under(case_.one)) add_place(made, of_.at(id).where);
        const auto head = case_.head_on(day_);
        const auto order = in_backticks(of_.at(case_.one.order).key);
        made.text = {head + " har inte fått " + case_.matter() + " i ordningen " + order + ", så " +
                         case_.key() + " ger ingenting",
                     head + " has not received " + case_.matter() + " in the order " + order +
                         ", so that " + case_.key() + " gives nothing"};
        made.fix = {"rätta `point`, eller låt nämnden först delegera ärendet till chefen",
                    "mend `point`, or have the committee first delegate the matter to the head"};
        add(std::move(made));
    }
    void add(finding made) const {
        case_.add(std::move(made),
                  life_.is_empty() ? std::nullopt : case_.ask.on_nothing(day_, case_.one.matter));
    }

    const sub_delegation_case& case_;
    const governance& of_;
    const sub_delegation_index& index_;
    const sub_delegation_time& time_;
    period life_;
    date day_;
};

} // namespace mandat::detail
