// SPDX-License-Identifier: MIT
//
// The made-up region that the law is asked on: council, committees and their bodies, an administration three levels deep,
// and posts of every kind.
#pragma once

#include "decide/support.hpp"

#include <string>

namespace mandat_tests {

inline const std::string goals = "concerns_goals_direction_scope_quality";
inline const std::string principle = "of_principle_or_greater_importance";
inline const std::string exercise = "exercise_of_authority_against_individual";
/// Nothing of KL 6:38 first paragraph, and not of principle (5:1).
inline const std::string ordinary =
    goals +
    "=no opinion_to_council=no opinion_on_appeal_of_whole_committee=no "
    "important_exercise_of_authority=no citizens_proposal=no special_statute_ban=no " +
    principle + "=no ";

/// All that has to be assessed before a delegate may decide.
inline const std::string whatever_bars =
    goals +
    " opinion_to_council opinion_on_appeal_of_whole_committee "
    "important_exercise_of_authority citizens_proposal special_statute_ban " +
    principle;

/// Organs, units, posts and matters; orders are each test's own.
[[nodiscard]] inline drafted sagoregionen() {
    drafted made;
    made.matter("allt");
    made.matter("inkop", "allt");
    made.matter("avtal", "inkop");
    made.matter("hyresavtal", "avtal");
    made.matter("bidrag", "allt");
    made.matter("undantaget", "allt");
    made.matter("undantaget-slag", "undantaget");
    made.matter("annat");
    made.matter("arende-utan-organ");
    made.matter("fullmaktigefraga");

    made.organ("fullmaktige", organ_kind::council, "fullmaktigefraga");
    auto& committee = made.organ("namnden", organ_kind::committee, "allt");
    committee.excluded.push_back({"undantaget", named("undantaget"), {}, {}});
    made.organ("styrelsen", organ_kind::executive_board, "undantaget");
    made.organ("andra-namnden", organ_kind::committee, "annat");
    made.organ("gemensamma-namnden", organ_kind::joint_committee, "annat");
    made.organ("utskottet", organ_kind::sub_committee, {}, "namnden");
    made.organ("presidiet", organ_kind::presidium, {}, "namnden");
    made.organ("andra-utskottet", organ_kind::sub_committee, {}, "andra-namnden");
    made.organ("andra-presidiet", organ_kind::presidium, {}, "andra-namnden");
    made.organ("namndberedningen", organ_kind::committee_drafting_body, {}, "namnden");
    made.organ("fullmaktigeberedningen", organ_kind::council_drafting_body, {}, "fullmaktige");
    made.organ("revisorerna", organ_kind::auditors);
    made.organ("bolaget", organ_kind::company);

    made.unit("forvaltningen", {}, "namnden");
    made.unit("divisionen", "forvaltningen");
    made.unit("enhet-a", "divisionen");
    made.unit("grupp-a", "enhet-a");
    made.unit("enhet-b", "divisionen");
    made.unit("andra-forvaltningen", {}, "andra-namnden");
    made.area("lanet");
    made.area("norr", "lanet");
    made.area("soder", "lanet");

    made.role("enhetschef");
    made.employee("forvaltningschef", "forvaltningen", true).head_of_administration = answer::yes;
    made.employee("divisionschef", "divisionen", true);
    made.employee("enhetschef-a", "enhet-a", true, "enhetschef");
    made.employee("enhetschef-b", "enhet-b", true, "enhetschef");
    made.employee("handlaggare", "enhet-a");
    made.employee("teamledare", "grupp-a");
    made.employee("hr-direktor", "forvaltningen");
    made.employee("andra-chefen", "andra-forvaltningen", true).head_of_administration = answer::yes;
    made.employee("oklar-chef", "divisionen").head_of_administration = answer::unknown;
    made.employee("konsult", "forvaltningen").kind = post_kind::outsider;
    made.employee("robot", "forvaltningen").kind = post_kind::automated_function;
    made.seat("ordforande", post_kind::chair, "namnden");
    made.seat("vice-ordforande", post_kind::vice_chair, "namnden");
    made.seat("ledamot", post_kind::member, "namnden");
    made.seat("ersattare", post_kind::alternate, "namnden");
    made.seat("andra-ordforanden", post_kind::chair, "andra-namnden");
    made.seat("andra-ledamoten", post_kind::member, "andra-namnden");
    made.seat("andra-ersattaren", post_kind::alternate, "andra-namnden");
    made.seat("fullmaktigeledamot", post_kind::member, "fullmaktige");
    return made;
}

/// With an order of the committee's, found ordinary by a jurist.
[[nodiscard]] inline drafted with_order() {
    auto made = sagoregionen();
    made.order("nd", "namnden").assessed = found_ordinary();
    return made;
}
/// With one that nobody assessed.
[[nodiscard]] inline drafted with_unassessed_order() {
    auto made = sagoregionen();
    made.order("nd", "namnden");
    return made;
}

} // namespace mandat_tests
