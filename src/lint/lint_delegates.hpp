// SPDX-License-Identifier: MIT
#pragma once
// To whom a point gives power: the law's closed list, one decider, the urgent mandate, automation
// (layer 5, private).

#include "linter.hpp"
#include "witnesses.hpp"
#include <mandat/law/catalog.hpp>
#include <mandat/law/delegation.hpp>
#include <mandat/model/terms.hpp>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace mandat::detail {

/// One delegation through the law of delegates.
class delegate_check {
public:
    delegate_check(linter& work, delegation_id id)
        : work_{work}
        , id_{id}
        , grant_{work.of().at(id)}
        , point_{work.of().at(grant_.point)}
        , order_{work.of().at(point_.order)} {}

    void run() {
        if (point_.kind == point_kind::execution || point_.kind == point_kind::reserved) return;
        const auto life = work_.life_of(id_);
        if (life.is_empty()) return;
        if (order_.kind == order_kind::guideline) {
            guideline_delegates(life);
            return;
        }
        for (const auto& part : eras_of(life)) examine(part);
        for (const auto stand_in : grant_.substitutes) examine_substitute(stand_in, life);
    }

private:
    /// The life, cut where the law began to list such a delegate.
    [[nodiscard]] std::vector<period> eras_of(const period& life) const {
        const auto listed = listed_later();
        if (!listed) return {life};
        const auto change = *listed;
        if (!life.contains(change) || life.first() == change) return {life};
        return {*period::until(life.first(), change), life.intersection(period::from(change))};
    }
    /// The day the law let such a delegate in, where it was after 2018.
    [[nodiscard]] std::optional<date> listed_later() const {
        const auto posts = work_.posts_meant(grant_.delegate);
        if (posts.empty() || point_.kind == point_kind::urgent) return std::nullopt;
        const auto kind = work_.of().at(posts.front()).kind;
        if (kind == post_kind::automated_function)
            return cite("KL-6-37")->wordings.last().in_force.first();
        if (kind == post_kind::contract_party_employee)
            return cite("KL-9-37-s2")->wordings.first().in_force.first();
        return std::nullopt;
    }

    void examine(const period& days) {
        const auto day = linter::clear_day(days, order_);
        const auto who = decider_under(work_, id_, day);
        if (!who) return; // whom it reaches is another check's
        const auto proposed = proposed_to(*who);
        const auto known = [&](legal_fact fact) {
            return is_trait(fact) ? work_.trait(grant_.point, fact) : answer::unknown;
        };
        auto facts = known;
        weighing<decltype(facts)> law{facts};
        may_grant(law, proposed.grantor, proposed.delegate);
        may_receive(law, proposed, day);
        decides_alone(law, proposed);
        const auto against = std::move(law).take();
        std::optional<reason_code> first;
        for (const auto& one : against)
            if (one.effect == verdict::not_authorised && !first) first = one.code;
        const rule* list =
            cite("KL-6-37"); // joint deciding breaks it, too: told once, by the doctrine's name
        for (const auto& one : against)
            if (one.effect == verdict::not_authorised &&
                !(one.code == reason_code::joint_delegation && one.by == list))
                report(one, *who, days, day, *first);
        if (!first && lacks_users_rule(proposed)) report_users_endorse(*who, days, day);
    }
    /// Whoever steps in decides as a delegate, so the law has to list them as well. @law DOC-ALTERNATE
    void examine_substitute(subject stand_in, const period& days) {
        const auto day = linter::clear_day(days, order_);
        const auto who = work_.decider_named(stand_in, day);
        if (!who) return;
        auto known = [&](legal_fact fact) {
            return is_trait(fact) ? work_.trait(grant_.point, fact) : answer::unknown;
        };
        weighing<decltype(known)> law{known};
        may_receive(law, proposed_to(*who), day);
        for (const auto& one : std::move(law).take())
            if (one.effect == verdict::not_authorised) {
                report_substitute(one, *who, days, day);
                return;
            }
    }
    void report_substitute(const objection& one, subject who, const period& days, date day) {
        auto made = work_.found(code_for(one), id_);
        made.rule = one.by;
        made.when = days;
        add_places(made, who);
        std::tie(made.text, made.fix) = words_for(made.code, one, who, day);
        made.text.sv.insert(0, "som ersättare: ");
        made.text.en.insert(0, "as substitute: ");
        auto asked = question_within(work_, id_, who, day);
        asked.facts.assert_that(legal_fact::delegate_hindered, answer::yes);
        made.shown_by = witness{asked, verdict::not_authorised,
                                never_decides(who) ? reason_code::cannot_decide : one.code};
        work_.add(std::move(made));
    }
    [[nodiscard]] proposed_delegation proposed_to(subject who) const {
        const auto& of = work_.of();
        const bool body = who.is(subject::kind::organ);
        const auto owner = body ? of.at(who.organ()).parent : of.at(who.post()).organ;
        const auto& limits = grant_.limits;
        return {.grantor = of.at(order_.organ).kind,
                .delegate = body ? delegate_kind_of(of.at(who.organ()).kind)
                                 : delegate_kind_of(of.at(who.post()).kind),
                .seat = owner == order_.organ ? belonging::of_the_grantor : belonging::of_another,
                .manner = grant_.jointly.empty() ? deciding::alone : deciding::jointly,
                .before = !limits.approved_by.empty()           ? say::others_approve
                          : limits.users == users_say::endorsed ? say::users_endorse
                                                                : say::nobody,
                .given = point_.kind == point_kind::urgent ? mandate::urgent : mandate::ordinary};
    }

    // ------------------------------------------------------------------------------------- findings
    [[nodiscard]] static finding_code code_for(const objection& one) {
        if (one.by == cite("KL-6-37") && one.day) return finding_code::automated_too_early;
        if (one.by->id.starts_with("KL-6-38-s2")) return finding_code::automated_where_barred;
        if (one.by == cite("KL-6-39")) return finding_code::urgent_mandate_to_other;
        if (one.code == reason_code::grantor_cannot_delegate)
            return finding_code::grantor_cannot_delegate;
        if (one.code == reason_code::outsider) return finding_code::outsider_delegate;
        if (one.code == reason_code::joint_delegation) return finding_code::joint_delegation;
        if (one.code == reason_code::approval_by_others) return finding_code::approval_by_others;
        if (one.code == reason_code::prohibited_by_law) return finding_code::forbidden_matter;
        return finding_code::delegate_not_listed;
    }
    void report(const objection& one, subject who, const period& days, date day,
                reason_code first) {
        auto made = work_.found(code_for(one), id_);
        made.rule = one.by;
        made.when = days;
        add_places(made, who);
        std::tie(made.text, made.fix) = words_for(made.code, one, who, day);
        made.shown_by = witness{.asked = question_within(work_, id_, who, day),
                                .verdict = verdict::not_authorised,
                                .reason = never_decides(who) ? reason_code::cannot_decide : first};
        work_.add(std::move(made));
    }
    /// A body that prepares or examines is told that first, whatever was delegated to it.
    [[nodiscard]] bool never_decides(subject who) const {
        if (!who.is(subject::kind::organ)) return false;
        const auto kind = work_.of().at(who.organ()).kind;
        return kind == organ_kind::council_drafting_body ||
               kind == organ_kind::committee_drafting_body || kind == organ_kind::auditors;
    }
    void report_users_endorse(subject who, const period& days, date day) {
        auto made = work_.found(finding_code::users_endorse_body, id_);
        made.when = days;
        add_places(made, who);
        const auto name = in_backticks(work_.name_of(who, day));
        made.text = {"punkten kräver att brukarna tillstyrker vad " + name +
                         " beslutar; lagen känner det villkoret bara för anställda",
                     "the point requires that the users endorse what " + name +
                         " decides; the law knows that condition for employees only"};
        made.fix = {"ta bort villkoret, delegera till en anställd, eller låt en jurist bedöma det",
                    "remove the condition, delegate to an employee, or have a jurist assess it"};
        made.shown_by = witness{.asked = assessed_within(who, day),
                                .verdict = verdict::depends,
                                .reason = reason_code::users_condition_on_body};
        work_.add(std::move(made));
    }
    /// With every trait that the data leaves open assessed as no, so that only what was found is open.
    [[nodiscard]] question assessed_within(subject who, date day) const {
        auto asked = question_within(work_, id_, who, day);
        for (const auto trait : trait_facts)
            if (work_.trait(grant_.point, trait) == answer::unknown)
                asked.facts.assert_that(trait, answer::no);
        return asked;
    }
    void guideline_delegates(const period& days) {
        const auto day = linter::clear_day(days, order_);
        const auto who = decider_under(work_, id_, day);
        auto made = work_.found(finding_code::grantor_cannot_delegate, id_);
        made.rule = cite("DOC-ORDER");
        made.when = days;
        made.text = {"en riktlinje delegerar ingenting: punkten ger ingen beslutanderätt",
                     "a guideline delegates nothing: the point gives no deciding power"};
        made.fix = {
            "delegera i nämndens delegationsordning, eller ange punkten som verkställighet",
            "delegate in the committee's delegation order, or state the point as execution"};
        if (who)
            made.shown_by = witness{.asked = question_within(work_, id_, *who, day),
                                    .verdict = verdict::not_authorised,
                                    .reason = reason_code::no_delegation};
        work_.add(std::move(made));
    }
    void add_places(finding& made, subject who) const {
        const auto& of = work_.of();
        const auto& where =
            who.is(subject::kind::organ) ? of.at(who.organ()).where : of.at(who.post()).where;
        if (where.is_known()) made.where.push_back(where);
    }

    // ---------------------------------------------------------------------------------------- words
    static std::string in_backticks(std::string_view text) { return '`' + std::string{text} + '`'; }
    [[nodiscard]] std::pair<sentence, sentence> words_for(finding_code code, const objection& one,
                                                          subject who, date day) const {
        const auto name = in_backticks(work_.name_of(who, day));
        const auto matter = in_backticks(work_.name_of(grant_.matter));
        const auto& of = work_.of();
        const auto body = in_backticks(of.at(order_.organ).named.on(day));
        const auto kind = who.is(subject::kind::organ) ? term_for(of.at(who.organ()).kind).said()
                                                       : term_for(of.at(who.post()).kind).said();
        const auto until = one.day ? to_text(*one.day) : std::string{};
        if (code == finding_code::grantor_cannot_delegate)
            return {{body + " kan inte delegera " + matter + " till " + name,
                     body + " cannot delegate " + matter + " to " + name},
                    {"bara en nämnd delegerar, och fullmäktige bara till en nämnd: låt rätt organ "
                     "besluta",
                     "only a committee delegates, and council only to a committee: have the right "
                     "body decide"}};
        if (code == finding_code::outsider_delegate)
            return {
                {name + " (" + std::string{kind.sv} +
                     ") är varken anställd i regionen eller ledamot, och inget avtal ger rätten",
                 name + " (" + std::string{kind.en} +
                     ") is neither employed by the region nor a member, and no agreement gives "
                     "the power"},
                {"delegera till en egen anställd, ett utskott eller en ledamot",
                 "delegate to an employee of the region's own, a sub-committee or a member"}};
        if (code == finding_code::joint_delegation)
            return {{"punkten låter flera besluta tillsammans om " + matter +
                         "; lagen känner ingen delad delegation",
                     "the point lets several decide " + matter +
                         " together; the law knows no joint delegation"},
                    {"låt en besluta ensam, eller var och en, eller ett utskott",
                     "let one decide alone, or each of them, or a sub-committee"}};
        if (code == finding_code::approval_by_others)
            return {
                {"punkten kräver någon annans godkännande av vad " + name +
                     " beslutar; bara brukarna får ha ett veto",
                 "the point requires someone else's approval of what " + name +
                     " decides; only the users may have a veto"},
                {"kräv samråd i stället för godkännande, eller ge rätten till den som godkänner",
                 "require consultation in place of approval, or give the power to whoever "
                 "approves"}};
        if (code == finding_code::urgent_mandate_to_other)
            return {{name + " (" + std::string{kind.sv} +
                         ") kan inte få besluta i brådskande ärenden på nämndens vägnar",
                     name + " (" + std::string{kind.en} +
                         ") cannot be let decide urgent matters on the committee's behalf"},
                    {"ge uppdraget till ordföranden eller en utsedd ledamot",
                     "give the mandate to the chair or to a named member"}};
        if (code == finding_code::automated_too_early)
            return {{name + " kunde inte vara delegat före " + until,
                     name + " could not be a delegate before " + until},
                    {"låt en människa vara delegat till och med dagen före",
                     "let a human be the delegate through the day before"}};
        if (code == finding_code::automated_where_barred)
            return {{name + " får inte avgöra " + matter + ": " + std::string{one.by->title.sv},
                     name + " may not decide " + matter + ": " + std::string{one.by->title.en}},
                    {"låt en människa besluta; systemet kan förbereda",
                     "let a human decide; the system may prepare"}};
        if (code == finding_code::forbidden_matter)
            return {{name + " får inte avgöra " + matter + ": " + std::string{one.by->title.sv},
                     name + " may not decide " + matter + ": " + std::string{one.by->title.en}},
                    {"låt nämnden besluta", "have the committee decide"}};
        return {{name + " (" + std::string{kind.sv} + ") finns inte bland dem som " + body +
                     " får delegera till",
                 name + " (" + std::string{kind.en} + ") is not among those to whom " + body +
                     " may delegate"},
                {"delegera till presidiet, ett utskott, en ledamot, en ersättare eller en "
                 "anställd",
                 "delegate to the presidium, a sub-committee, a member, an alternate or an "
                 "employee"}};
    }

    linter& work_;
    delegation_id id_;
    const delegation& grant_;
    const point& point_;
    const delegation_order& order_;
};

inline void lint_delegates(linter& work) {
    for (std::size_t i = 0; i < work.of().delegations().size(); ++i)
        delegate_check{work, delegation_id{i}}.run();
}

} // namespace mandat::detail
