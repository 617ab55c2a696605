// SPDX-License-Identifier: MIT
#pragma once
// The clauses of kommunallagen, each under its citation, tried on one path (layer 3, private).

#include <mandat/law/catalog.hpp>
#include <mandat/resolver/detail/grounds.hpp>

#include <algorithm>

namespace mandat::detail {

class law_clauses : public grounds {
public:
    using grounds::grounds;

    // ------------------------------------------------------------------------------- KL 6 kap. 2-3 §§
    /// The organ exists, and the matter lies within its remit.
    void within_remit(organ_id organ) {
        in_force(of().at(organ).when, organ);
        if (is_excluded(organ)) return;
        if (!holds(of().at(organ))) fail(reason_code::outside_remit, cite("KL-6-3")).about = organ;
    }
    /// Reports an exclusion; whether there was one.
    bool is_excluded(organ_id organ) {
        const auto& body = of().at(organ);
        for (const auto& entry : body.excluded)
            if (concerns(entry) && entry.when.contains(asked().on)) {
                auto& ground = fail(reason_code::excluded_from_remit, cite("KL-6-2"));
                ground.about = organ;
                ground.matter = entry.matter;
                return true;
            }
        return false;
    }
    /// An entry of its remit covers the matter that day.
    [[nodiscard]] bool holds(const organ& body) const {
        return std::any_of(body.remit.begin(), body.remit.end(), [&](const remit_entry& entry) {
            return concerns(entry) && entry.when.contains(asked().on);
        });
    }

    // ----------------------------------------------------------------------------------- KL 5 kap. 1 §
    /// Matters of principle or greater importance are council's.
    // Reading: exercise of authority against an individual stays with the nämnd however important, since 6:38 first
    // paragraph 3 presupposes that the nämnd itself decides it; rejected: reading 5:1 as covering every weighty matter.
    void not_councils() {
        switch (answer_to(legal_fact::of_principle_or_greater_importance)) {
        case answer::no: return;
        case answer::unknown:
            open(name(legal_fact::of_principle_or_greater_importance), cite("KL-5-1"));
            return;
        case answer::yes: break;
        }
        switch (answer_to(legal_fact::exercise_of_authority_against_individual)) {
        case answer::yes: return;
        case answer::no:
            fail(reason_code::reserved_to_council, cite("KL-5-1")).fact =
                name(legal_fact::of_principle_or_greater_importance);
            return;
        case answer::unknown:
            open(name(legal_fact::exercise_of_authority_against_individual), cite("KL-5-1"));
            return;
        }
    }

    // ----------------------------------------------------------------------------------- KL 5 kap. 2 §
    /// What 5:1 reserves council cannot let a nämnd decide, authority or not.
    void may_be_let_go_by_council() {
        exclude(legal_fact::of_principle_or_greater_importance, cite("KL-5-2"),
                reason_code::reserved_to_council);
    }

    // ---------------------------------------------------------------------------------- KL 6 kap. 38 §
    void not_banned() {
        ban(legal_fact::concerns_goals_direction_scope_quality, cite("KL-6-38-1"));
        ban(legal_fact::opinion_to_council, cite("KL-6-38-2"));
        ban(legal_fact::opinion_on_appeal_of_whole_committee, cite("KL-6-38-2"));
        ban_matters_of_principle();
        ban(legal_fact::citizens_proposal, cite("KL-6-38-4"));
        ban(legal_fact::special_statute_ban, cite("KL-6-38-5"));
    }
    void not_banned_for_automation() {
        if (!detail::from_july_2022.contains(asked().on)) {
            auto& ground = fail(reason_code::delegate_not_on_list, cite("KL-6-37-auto"));
            ground.day = detail::from_july_2022.first();
        }
        ban(legal_fact::appealed_under_chapter_13, cite("KL-6-38-s2-1"));
        ban(legal_fact::not_appealable_by_statute, cite("KL-6-38-s2-2"));
        ban(legal_fact::procurement, cite("KL-6-38-s2-3"));
        // Unsettled: the wording of 2022-07-01 to 2023-12-31 was not read; authorisation systems are barred then, too.
        ban(legal_fact::choice_or_authorisation_system, cite("KL-6-38-s2-4"));
    }

    // ------------------------------------------------------------------- KL 6 kap. 37 §, 7 kap. 5 §
    /// The recipient is on the law's closed list.
    void may_receive(organ_id grantor, subject recipient, bool urgent) {
        if (recipient.is(subject::kind::organ)) {
            may_receive(grantor, recipient.organ(), urgent);
        } else if (recipient.is(subject::kind::post)) {
            may_receive(grantor, recipient.post(), urgent);
        }
    }
    /// Only a nämnd delegates under 6:37; council only to a nämnd. @law KL 5:2, 6:37
    void may_grant(organ_id grantor, subject recipient) {
        const auto kind = of().at(grantor).kind;
        if (is_committee(kind)) return;
        const bool to_committee =
            recipient.is(subject::kind::organ) && is_committee(of().at(recipient.organ()).kind);
        if (kind == organ_kind::council && to_committee) return;
        const auto* by = kind == organ_kind::council ? cite("KL-5-2") : cite("KL-6-37");
        fail(reason_code::grantor_cannot_delegate, by).about = grantor;
    }

    // --------------------------------------------------------------------------------- KL 6 kap. 28 §
    // Unsettled: the list of 6:28 before 2022-07-01 was not read; whether someone is disqualified is asserted anyway.
    void decider_is_free() {
        exclude(legal_fact::disqualified, cite("KL-6-28"), reason_code::disqualified);
    }
    /// A question on a post may say of its holder whether they are employed. @law KL 7:5, DOC-OUTSIDER
    void holder_is_employed(answer in_data, bool known_holder) {
        const auto slot = slot_of(legal_fact::holder_is_employed);
        const auto said = asked().facts.at(slot);
        const bool no = said == answer::no || in_data == answer::no;
        const bool yes = said == answer::yes || in_data == answer::yes;
        if (no) {
            fail(reason_code::not_employed, cite("DOC-OUTSIDER"));
        } else if (!yes && (known_holder || asked().facts.mentions(slot))) {
            open(name(legal_fact::holder_is_employed), cite("DOC-OUTSIDER"));
        }
    }

private:
    [[nodiscard]] bool concerns(const remit_entry& entry) const {
        return entry.matter.is_valid() && of().is_kind_of(asked().matter, entry.matter);
    }
    void ban(legal_fact fact, const rule* by) { exclude(fact, by, reason_code::prohibited_by_law); }
    /// For a delegate it is a no whether 5:1 or 6:38 first paragraph 3 applies; only the rule to name differs.
    void ban_matters_of_principle() {
        const auto fact = legal_fact::of_principle_or_greater_importance;
        switch (answer_to(fact)) {
        case answer::no: return;
        case answer::unknown:
            open(name(fact), is_authority() ? cite("KL-6-38-3") : cite("KL-5-1"));
            return;
        case answer::yes: break;
        }
        const bool authority = is_authority();
        const auto code =
            authority ? reason_code::prohibited_by_law : reason_code::reserved_to_council;
        fail(code, authority ? cite("KL-6-38-3") : cite("KL-5-1")).fact = name(fact);
    }
    [[nodiscard]] bool is_authority() {
        return answer_to(legal_fact::exercise_of_authority_against_individual) == answer::yes;
    }
    void may_receive(organ_id grantor, organ_id recipient, bool urgent) {
        const auto& body = of().at(recipient);
        in_force(body.when, recipient);
        const bool inside = body.parent == grantor && (body.kind == organ_kind::sub_committee ||
                                                       body.kind == organ_kind::presidium);
        const bool from_council =
            of().at(grantor).kind == organ_kind::council && is_committee(body.kind);
        if ((inside && !urgent) || from_council) return;
        const auto* by = urgent                                           ? cite("KL-6-39")
                         : is_committee(body.kind)                        ? cite("DOC-OTHERNAMND")
                         : body.kind == organ_kind::company               ? cite("DOC-OUTSIDER")
                         : body.kind == organ_kind::council_drafting_body ? cite("KL-3-2")
                                                                          : cite("KL-6-37");
        fail(body.kind == organ_kind::company ? reason_code::outsider
                                              : reason_code::delegate_not_on_list,
             by)
            .about = recipient;
    }
    void may_receive(organ_id grantor, post_id recipient, bool urgent) {
        const auto& post = of().at(recipient);
        in_force(post.when, recipient);
        if (post.kind == post_kind::outsider) {
            fail(reason_code::outsider, cite("DOC-OUTSIDER")).about = recipient;
            return;
        }
        const bool member = post.kind == post_kind::chair || post.kind == post_kind::vice_chair ||
                            post.kind == post_kind::member;
        if (urgent && !(member && post.organ == grantor)) {
            fail(reason_code::delegate_not_on_list, cite("KL-6-39")).about = recipient;
            return;
        }
        if (is_elected(post.kind) && post.organ != grantor)
            fail(reason_code::delegate_not_on_list, cite("KL-6-37")).about = recipient;
        if (post.kind == post_kind::statutory_office_holder)
            fail(reason_code::delegate_not_on_list, cite("KL-7-5")).about = recipient;
        if (post.kind == post_kind::automated_function) not_banned_for_automation();
    }
};

} // namespace mandat::detail
