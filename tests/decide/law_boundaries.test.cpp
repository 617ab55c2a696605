// SPDX-License-Identifier: MIT
//
// The boundaries of the clauses that both resolvers are made of: comparing the two cannot see a fault in what they share.
// Each row is asked of both. Expected answers come from kommunallagen (2017:725) and from what the order itself says, as
// each name and comment cites, never from a run.

#include "decide/both_resolvers.hpp"
#include "decide/sagoregionen.hpp"
#include "decide/support.hpp"
#include "support/catch.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/domain/amount.hpp>
#include <mandat/index/resolver.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace mandat_tests; // NOLINT(google-build-using-namespace): tests only

/// `expired(DOC-ORDER) decides_itself(KL-6-3)`: all of them, in the order in which they stand.
std::string grounds_of(const ruling& of) {
    std::string text;
    for (const auto& one : of.reasons) {
        text += (text.empty() ? "" : " ") + std::string{key_of(one.code)};
        if (one.rule != nullptr) text += '(' + std::string{one.rule->id} + ')';
    }
    return text;
}

/// Keys of the facts that the answer says somebody assessed in the data.
std::string taken_from_data(const ruling& of) {
    std::string text;
    for (const auto& one : of.notes)
        if (one.kind == note_kind::assessed)
            text += (text.empty() ? "" : " ") + name_of(of.of(), *one.fact);
    return text;
}

} // namespace

// ---------------------------------------------------------------------------------- 5 kap. Fullmäktige

TEST_CASE("KL 5:2: whoever decides under council's delegation does so under the version of the day",
          "[law][kl][kl-5-2]") {
    // 5:2 lets council leave a matter to a nämnd; 6:3 makes it the nämnd's to delegate. A version ends when the next one
    // begins (DOC-ORDER: in-force interval), and the next one carries what it says again.
    auto region = sagoregionen();
    region.order("fd", "fullmaktige", "2020-01-01", "1").assessed = found_ordinary();
    region.point("1", "fullmaktigefraga", "namnden");
    region.order("fd", "fullmaktige", "2022-03-01", "2").assessed = found_ordinary();
    region.point("1", "fullmaktigefraga", "namnden");
    region.order("nd", "namnden").assessed = found_ordinary();
    region.point("1", "fullmaktigefraga", "forvaltningschef");
    const auto on = [](std::string day) {
        return asked{"forvaltningschef", "fullmaktigefraga", std::move(day)};
    };
    ask_both(
        region,
        {
            {"before council let it go", on("2019-12-31"), no, reason_code::not_yet, "nd/1"},
            {"the first day", on("2020-01-01"), yes, reason_code::delegated, "nd/1"},
            {"the last day of the version", on("2022-02-28"), yes, reason_code::delegated, "nd/1"},
            {"the first of the next", on("2022-03-01"), yes, reason_code::delegated, "nd/1"},
            {"the day after", on("2022-03-02"), yes, reason_code::delegated, "nd/1"},
        });
}

// -------------------------------------------------------------- 6 kap. Styrelsen och övriga nämnder

TEST_CASE("KL 6:2: what council excepts from a nämnd's area is excepted on its days, no other",
          "[law][kl][kl-6-2]") {
    auto region = with_order();
    for (auto& organ : region.all.organs)
        if (organ.key == "namnden")
            organ.excluded.push_back(
                {"bidrag", named("bidrag"), between("2024-02-01", "2024-02-29"), {}});
    region.point("1", "bidrag", "forvaltningschef");
    const auto committee = [](std::string day) {
        return asked{"namnden", "bidrag", std::move(day), ordinary};
    };
    const auto head = [](std::string day) {
        return asked{"forvaltningschef", "bidrag", std::move(day)};
    };
    const auto itself = reason_code::decides_itself;
    const auto excluded = reason_code::excluded_from_remit;
    ask_both(region, {
                         {"the day before", committee("2024-01-31"), yes, itself},
                         {"the first day", committee("2024-02-01"), no, excluded},
                         {"the last day", committee("2024-02-29"), no, excluded},
                         {"the day after", committee("2024-03-01"), yes, itself},
                         {"its delegate: the day before", head("2024-01-31"), yes,
                          reason_code::delegated, "nd/1"},
                         {"the first day", head("2024-02-01"), no, excluded, "nd/1"},
                         {"the last day", head("2024-02-29"), no, excluded, "nd/1"},
                         {"the day after", head("2024-03-01"), yes, reason_code::delegated, "nd/1"},
                     });
}

TEST_CASE(
    "KL 6:2: council's delegation gives a nämnd nothing that it is excepted from, nor its delegate",
    "[law][kl][kl-6-2]") {
    auto region = sagoregionen();
    for (auto& organ : region.all.organs)
        if (organ.key == "namnden")
            organ.excluded.push_back({"fullmaktigefraga",
                                      named("fullmaktigefraga"),
                                      between("2024-02-01", "2024-02-29"),
                                      {}});
    region.order("fd", "fullmaktige").assessed = found_ordinary();
    region.point("1", "fullmaktigefraga", "namnden");
    region.order("nd", "namnden").assessed = found_ordinary();
    region.point("1", "fullmaktigefraga", "forvaltningschef");
    const auto on = [](std::string day) {
        return asked{"forvaltningschef", "fullmaktigefraga", std::move(day)};
    };
    const auto committee = [](std::string day) {
        return asked{"namnden", "fullmaktigefraga", std::move(day), ordinary};
    };
    const auto excluded = reason_code::excluded_from_remit;
    ask_both(region, {
                         {"the nämnd: the day before", committee("2024-01-31"), yes,
                          reason_code::delegated_by_council, "fd/1"},
                         {"the first day", committee("2024-02-01"), no, excluded, "fd/1"},
                         {"the last day", committee("2024-02-29"), no, excluded, "fd/1"},
                         {"the day after", committee("2024-03-01"), yes,
                          reason_code::delegated_by_council, "fd/1"},
                         {"the day before", on("2024-01-31"), yes, reason_code::delegated, "nd/1"},
                         {"the first day", on("2024-02-01"), no, excluded, "nd/1"},
                         {"the last day", on("2024-02-29"), no, excluded, "nd/1"},
                         {"the day after", on("2024-03-01"), yes, reason_code::delegated, "nd/1"},
                     });
}

TEST_CASE("KL 6:3: a nämnd that is no more decides nothing, and the answer says that it has ended",
          "[law][kl][kl-6-3][explain]") {
    auto region = sagoregionen();
    region.organ("tillfalliga-namnden", organ_kind::committee, "annat").when =
        between("2024-02-01", "2024-02-29");
    region.all.organs.back().remit.front().when = since("2024-02-01");
    const auto on = [](std::string day) {
        return asked{"tillfalliga-namnden", "annat", std::move(day), ordinary};
    };
    ask_both(region, {
                         {"the day before", on("2024-01-31"), no, reason_code::not_yet},
                         {"the first day", on("2024-02-01"), yes, reason_code::decides_itself},
                         {"the last day", on("2024-02-29"), yes, reason_code::decides_itself},
                         {"the day after", on("2024-03-01"), no, reason_code::expired},
                     });
    // The organ's own time is the only ground against it: its remit is as it was.
    const both_resolvers both{region};
    CHECK(grounds_of(both.explain(on("2024-03-01"))) ==
          "expired(DOC-ORDER) decides_itself(KL-6-3)");
}

TEST_CASE("KL 6:2-3: what a nämnd is excepted from is told once, not as outside of its area too",
          "[law][kl][kl-6-2][explain]") {
    auto region = sagoregionen();
    for (auto& organ : region.all.organs)
        if (organ.key == "namnden") organ.excluded.push_back({"annat", named("annat"), {}, {}});
    const both_resolvers both{region};
    CHECK(grounds_of(both.explain({"namnden", "annat", "2024-05-06", ordinary})) ==
          "excluded_from_remit(KL-6-2) decides_itself(KL-6-3)");
    CHECK(grounds_of(both.explain({"namnden", "fullmaktigefraga", "2024-05-06", ordinary})) ==
          "outside_remit(KL-6-3) decides_itself(KL-6-3)");
}

// ----------------------------------------------------------------------------------- 7 kap. Anställda

TEST_CASE("KL 7:6: a sub-delegate whose post has ended decides nothing from the day after",
          "[law][kl][kl-7-6]") {
    // 7:6 lets a head of administration hand on to another employee: there has to be one.
    auto region = with_order();
    region.employee("tillfallig", "divisionen").when = between("2024-02-01", "2024-02-29");
    region.point("1", "inkop", "forvaltningschef").whole.limits.may_sub_delegate = answer::yes;
    region.passed_on("forvaltningschef", "tillfallig", "nd", "1");
    const auto on = [](std::string day) { return asked{"tillfallig", "inkop", std::move(day)}; };
    ask_both(region,
             {
                 {"the day before", on("2024-01-31"), no, reason_code::not_yet, "nd/1"},
                 {"the first day", on("2024-02-01"), yes, reason_code::sub_delegated, "nd/1"},
                 {"the last day", on("2024-02-29"), yes, reason_code::sub_delegated, "nd/1"},
                 {"the day after", on("2024-03-01"), no, reason_code::expired, "nd/1"},
             });
}

TEST_CASE(
    "KL 7:6: what was handed on before a version of the order holds under it if somebody says so",
    "[law][kl][kl-7-6]") {
    // 7:6: the nämnd has let the head of administration, under its order. No statute says what a new order does to what was
    // handed on under the old one, so it is asked; given on the new one's first day, it is given under that.
    auto region = sagoregionen();
    const auto version = [&](std::string_view first, std::string_view number) {
        region.order("nd", "namnden", first, number).assessed = found_ordinary();
        region.point("1", "inkop", "forvaltningschef").whole.limits.may_sub_delegate = answer::yes;
    };
    version("2020-01-01", "1");
    version("2022-03-01", "2");
    const auto given = [&](std::string_view to, std::string_view day) {
        region.passed_on("forvaltningschef", to, "nd", "1").limits.when = since(day);
    };
    given("enhetschef-a", "2022-02-28");
    given("enhetschef-b", "2022-03-01");
    given("divisionschef", "2019-12-31");
    const auto on = [](std::string who, std::string day, std::string facts = {}) {
        return asked{std::move(who), "inkop", std::move(day), std::move(facts)};
    };
    const auto handed = reason_code::sub_delegated;
    ask_both(
        region,
        {
            {"under its own version", on("enhetschef-a", "2022-02-28"), yes, handed, "nd/1"},
            {"under the next", on("enhetschef-a", "2022-03-01"), depends, reason_code::fact_unknown,
             "nd/1"},
            {"said to hold", on("enhetschef-a", "2022-03-01", "sub_delegation_still_holds=yes"),
             yes, handed, "nd/1"},
            {"said not to", on("enhetschef-a", "2022-03-01", "sub_delegation_still_holds=no"), no,
             reason_code::fact_required, "nd/1"},
            {"given on the next one's first day", on("enhetschef-b", "2022-03-01"), yes, handed,
             "nd/1"},
            {"older than every version that is known", on("divisionschef", "2020-01-01"), depends,
             reason_code::fact_unknown, "nd/1"},
        });
}

TEST_CASE("KL 7:6: who was not there yet, or no more, has handed on nothing", "[law][kl][kl-7-6]") {
    auto region = with_order();
    auto& head = region.employee("ny-chef", "forvaltningen", true);
    head.head_of_administration = answer::yes;
    head.when = between("2020-01-01", "2021-12-31");
    region.point("1", "inkop", "ny-chef").whole.limits.may_sub_delegate = answer::yes;
    const auto given = [&](std::string_view to, std::string_view day) {
        region.passed_on("ny-chef", to, "nd", "1").limits.when = since(day);
    };
    given("hr-direktor", "2019-12-31");
    given("enhetschef-a", "2020-01-01");
    const auto nothing = reason_code::more_than_received;
    ask_both(
        region,
        {
            {"given the day before", {"hr-direktor", "inkop", "2020-06-01"}, no, nothing, "nd/1"},
            {"given on the first day",
             {"enhetschef-a", "inkop", "2020-06-01"},
             yes,
             reason_code::sub_delegated,
             "nd/1"},
        });
}

TEST_CASE("Facts: what has to hold and the case denies does not hold, whatever the data says",
          "[law][traits][kl-7-6]") {
    // A fact of the case always beats what a jurist wrote for the point (OPEN-Q); what bars stands whoever says it.
    auto region = with_order();
    auto& point = region.point("1", "inkop", "forvaltningschef");
    point.whole.limits.required = named_all("procurement");
    point.whole.limits.may_sub_delegate = answer::yes;
    for (auto& matter : region.all.matters)
        if (matter.key == "inkop")
            matter.assessed = assessed({{legal_fact::procurement, answer::yes}});
    region.passed_on("forvaltningschef", "enhetschef-a", "nd", "1");
    const auto head = [](std::string facts) {
        return asked{"forvaltningschef", "inkop", "2024-05-06", std::move(facts)};
    };
    const auto below = [](std::string facts) {
        return asked{"enhetschef-a", "inkop", "2024-05-06", std::move(facts)};
    };
    ask_both(
        region,
        {
            {"the data says so", head({}), yes, reason_code::delegated, "nd/1"},
            {"so does the case", head("procurement=yes"), yes, reason_code::delegated, "nd/1"},
            {"the case denies it", head("procurement=no"), no, reason_code::fact_required, "nd/1"},
            {"the nämnd's leave stands in the order", below({}), yes, reason_code::sub_delegated,
             "nd/1"},
            {"and is denied", below("subdelegation_allowed=no"), no,
             reason_code::sub_delegation_not_allowed, "nd/1"},
        });
}

TEST_CASE("KL 7:6, DOC-JOINT: a head lets nobody decide on the approval of others",
          "[law][kl][kl-7-6][doc-joint]") {
    // KL knows one decider; 7:7 alone knows another's consent, and it is the users' (DOC-JOINT).
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef").whole.limits.may_sub_delegate = answer::yes;
    region.passed_on("forvaltningschef", "enhetschef-a", "nd", "1").limits.approved_by =
        named_all("divisionschef");
    region.passed_on("forvaltningschef", "enhetschef-b", "nd", "1");
    ask_both(region,
             {
                 {"on another's approval",
                  {"enhetschef-a", "inkop"},
                  no,
                  reason_code::approval_by_others,
                  "nd/1"},
                 {"alone", {"enhetschef-b", "inkop"}, yes, reason_code::sub_delegated, "nd/1"},
             });
}

TEST_CASE("KL 7:22: a partssammansatt organ decides no goals and exercises no authority",
          "[law][kl][kl-7-22]") {
    // 7:22: not the goals, direction, scope or quality of the activity, nor exercise of authority against an individual,
    // of whatever weight; 5:1: what is of principle is council's.
    auto region = sagoregionen();
    region.organ("partsorganet", organ_kind::joint_labour_management_body, "annat");
    const auto said = [](const std::string& of_goals, const std::string& of_authority,
                         const std::string& of_principle) {
        return asked{"partsorganet", "annat", "2024-05-06",
                     goals + '=' + of_goals + ' ' + exercise + '=' + of_authority + ' ' +
                         principle + '=' + of_principle};
    };
    const auto by_law = reason_code::prohibited_by_law;
    const auto open = reason_code::fact_unknown;
    ask_both(region,
             {
                 {"none of them", said("no", "no", "no"), yes, reason_code::decides_itself},
                 {"goals", said("yes", "no", "no"), no, by_law},
                 {"authority", said("no", "yes", "no"), no, by_law},
                 {"principle", said("no", "no", "yes"), no, reason_code::reserved_to_council},
                 {"goals: not known", said("unknown", "no", "no"), depends, open},
                 {"authority: not known", said("no", "unknown", "no"), depends, open},
                 {"principle: not known", said("no", "no", "unknown"), depends, open},
                 {"nothing is said", {"partsorganet", "annat"}, depends, open},
                 {"outside of its remit",
                  {"partsorganet", "bidrag", "2024-05-06", ordinary + exercise + "=no"},
                  no,
                  reason_code::outside_remit},
             });
}

// ---------------------------------------------------------------------------- 9 kap. Samverkan i andra former

TEST_CASE("KL 9:37 2 st.: without an agreement in force the other party's employee decides nothing",
          "[law][kl][kl-9-37]") {
    // 9:37 second paragraph needs the agreement. That it has a period in the data does not make it cover the matter:
    // whoever says no knows of this one.
    auto region = with_order();
    region.instrument("samverkansavtal", between("2024-02-01", "2024-02-29"));
    auto& neighbour = region.employee("grannens-handlaggare", "divisionen");
    neighbour.kind = post_kind::contract_party_employee;
    neighbour.agreement = named("samverkansavtal");
    region.point("1", "inkop", "grannens-handlaggare");
    const auto on = [](std::string day, std::string facts = {}) {
        return asked{"grannens-handlaggare", "inkop", std::move(day), std::move(facts)};
    };
    const auto outsider = reason_code::outsider;
    const auto delegated = reason_code::delegated;
    ask_both(region, {
                         {"the day before", on("2024-01-31"), no, outsider, "nd/1"},
                         {"the first day", on("2024-02-01"), yes, delegated, "nd/1"},
                         {"the last day", on("2024-02-29"), yes, delegated, "nd/1"},
                         {"the day after", on("2024-03-01"), no, outsider, "nd/1"},
                         {"said not to be in force", on("2024-02-01", "agreement_in_force=no"), no,
                          outsider, "nd/1"},
                         {"nor on its last day", on("2024-02-29", "agreement_in_force=no"), no,
                          outsider, "nd/1"},
                         {"said to be in force", on("2024-02-29", "agreement_in_force=yes"), yes,
                          delegated, "nd/1"},
                         {"said to be in force when it had ended",
                          on("2024-03-01", "agreement_in_force=yes"), no, outsider, "nd/1"},
                     });
}

// ---------------------------------------------------------------------- Superiors and stand-ins, as ordered

TEST_CASE("DOC-SUPERIOR: the clause of a nämnd's order reaches no head of another administration",
          "[law][doc][doc-superior]") {
    // A superior holds what the clause gives, and a nämnd's order speaks of its own administration.
    auto region = with_order();
    region.all.orders.back().superiors_may = true;
    region.employee("utlanad", "andra-forvaltningen");
    region.point("1", "inkop", "utlanad handlaggare");
    ask_both(region,
             {
                 {"the delegate", {"utlanad", "inkop"}, yes, reason_code::delegated, "nd/1"},
                 {"his head, under another nämnd",
                  {"andra-chefen", "inkop"},
                  no,
                  reason_code::no_delegation,
                  "nd/1"},
                 {"a head in the nämnd's own administration",
                  {"divisionschef", "inkop"},
                  yes,
                  reason_code::superior_may_act,
                  "nd/1"},
             });
    region.all.orders.back().roles_reach_elsewhere = answer::yes;
    ask_both(region, {{"an order that reaches wider",
                       {"andra-chefen", "inkop"},
                       yes,
                       reason_code::superior_may_act,
                       "nd/1"}});
    auto unstated = with_order();
    unstated.all.orders.back().superiors_may = true;
    unstated.unit("utan-namnd", "");
    unstated.employee("nagon-chef", "utan-namnd", true);
    unstated.employee("nagon", "utan-namnd");
    unstated.point("1", "inkop", "nagon");
    ask_both(unstated, {{"nobody states whose administration it is",
                         {"nagon-chef", "inkop"},
                         depends,
                         reason_code::fact_unknown,
                         "nd/1"}});
}

TEST_CASE(
    "DOC-SUPERIOR: a unit belongs to the administration that it stands in, whomever it serves",
    "[law][doc][doc-superior]") {
    // Reading: the administration is the topmost unit, since the clause speaks of who stands above the delegate in it;
    //          rejected: letting the nearest unit that names a nämnd take its head out of the line.
    auto region = with_order();
    region.all.orders.back().superiors_may = true;
    region.unit("kliniken", "forvaltningen", "andra-namnden");
    region.employee("klinikchef", "kliniken", true);
    region.employee("lakare", "kliniken");
    region.point("1", "inkop", "lakare");
    ask_both(region, {
                         {"the delegate", {"lakare", "inkop"}, yes, reason_code::delegated, "nd/1"},
                         {"the head of the unit",
                          {"klinikchef", "inkop"},
                          yes,
                          reason_code::superior_may_act,
                          "nd/1"},
                         {"the head of the administration",
                          {"forvaltningschef", "inkop"},
                          yes,
                          reason_code::superior_may_act,
                          "nd/1"},
                     });
}

TEST_CASE("DOC-ALTERNATE: whom the point rules out does not step in either",
          "[law][doc][doc-alternate]") {
    auto region = with_order();
    auto& point = region.point("1", "inkop", "divisionschef");
    point.whole.substitutes = named_all("hr-direktor enhetschef");
    point.prohibited = named_all("enhetschef-b");
    const auto hindered = [](std::string who) {
        return asked{std::move(who), "inkop", "2024-05-06",
                     "delegate_hindered=yes earlier_stand_ins_hindered=yes"};
    };
    ask_both(region, {
                         {"a stated stand-in", hindered("hr-direktor"), yes,
                          reason_code::substitute_acts, "nd/1"},
                         {"one by role", hindered("enhetschef-a"), yes,
                          reason_code::substitute_acts, "nd/1"},
                         {"one by role whom the point rules out", hindered("enhetschef-b"), no,
                          reason_code::prohibited_delegate, "nd/1"},
                     });
}

TEST_CASE(
    "DOC-ALTERNATE: an ersättare acts for the delegate, not for whoever has the power from him",
    "[law][doc][doc-alternate]") {
    // "An ersättare only if the order says so": this order's clause speaks of its delegates.
    auto region = with_order();
    region.all.orders.back().alternates_act = answer::yes;
    auto& point = region.point("1", "inkop", "forvaltningschef");
    point.whole.limits.may_sub_delegate = answer::yes;
    point.whole.substitutes = named_all("hr-direktor");
    region.passed_on("forvaltningschef", "enhetschef-a", "nd", "1");
    const auto alternate_of = [&](std::string_view person, std::string_view post) {
        region.appointed(person, post, since("2020-01-01"), answer::yes,
                         appointment_kind::alternate);
    };
    alternate_of("anna", "forvaltningschef");
    alternate_of("bo", "hr-direktor");
    alternate_of("cia", "enhetschef-a");
    const auto hindered = [](std::string who) {
        return asked{std::move(who), "inkop", "2024-05-06", "delegate_hindered=yes"};
    };
    ask_both(region,
             {
                 {"the delegate's", hindered("anna"), yes, reason_code::delegated, "nd/1"},
                 {"the stand-in's", hindered("bo"), no, reason_code::no_delegation, "nd/1"},
                 {"the sub-delegate's", hindered("cia"), no, reason_code::no_delegation, "nd/1"},
             });
}

TEST_CASE("DOC-ALTERNATE: a body of the nämnd steps in where the point names it",
          "[law][doc][doc-alternate]") {
    // 6:37: to a utskott of its own the nämnd may delegate, so it may name it as stand-in; to another nämnd's it may not.
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef").whole.substitutes =
        named_all("utskottet andra-utskottet");
    const auto hindered = [](std::string who, std::string facts) {
        return asked{std::move(who), "inkop", "2024-05-06", std::move(facts)};
    };
    ask_both(region, {
                         {"nobody says whether the delegate is hindered", hindered("utskottet", {}),
                          depends, reason_code::fact_unknown, "nd/1"},
                         {"the delegate is", hindered("utskottet", "delegate_hindered=yes"), yes,
                          reason_code::substitute_acts, "nd/1"},
                         {"the delegate is not", hindered("utskottet", "delegate_hindered=no"), no,
                          reason_code::fact_required, "nd/1"},
                         {"another nämnd's", hindered("andra-utskottet", "delegate_hindered=yes"),
                          no, reason_code::delegate_not_on_list, "nd/1"},
                     });
}

TEST_CASE("DOC-ALTERNATE: one of a role steps in for another of it where the point says so",
          "[law][doc][doc-alternate]") {
    auto region = with_order();
    auto& point = region.point("1", "inkop", "enhetschef");
    point.whole.limits.reach = scope_kind::own_unit;
    point.whole.substitutes = named_all("enhetschef");
    const auto in_unit = [](std::string unit, std::string facts = {}) {
        return asked{"enhetschef-a", "inkop", "2024-05-06", std::move(facts), {}, std::move(unit)};
    };
    ask_both(region,
             {
                 {"in the own unit", in_unit("enhet-a"), yes, reason_code::delegated, "nd/1"},
                 {"in the other's, who is there", in_unit("enhet-b", "delegate_hindered=no"), no,
                  reason_code::wrong_unit, "nd/1"},
                 {"in the other's, who may be hindered", in_unit("enhet-b"), depends,
                  reason_code::fact_unknown, "nd/1"},
                 {"in the other's, who is hindered", in_unit("enhet-b", "delegate_hindered=yes"),
                  yes, reason_code::substitute_acts, "nd/1"},
             });
}

// --------------------------------------------------------------------------------- The order and its points

TEST_CASE("DOC-ORDER: a point reaches no case with a legal fact that it excludes",
          "[law][doc][doc-order]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef").whole.limits.excluded = named_all("procurement");
    const auto said = [](std::string facts) {
        return asked{"forvaltningschef", "inkop", "2024-05-06", std::move(facts)};
    };
    ask_both(region,
             {
                 {"it is one", said("procurement=yes"), no, reason_code::fact_excluded, "nd/1"},
                 {"it is none", said("procurement=no"), yes, reason_code::delegated, "nd/1"},
                 {"nobody knows", said("procurement=unknown"), depends, reason_code::fact_unknown,
                  "nd/1"},
                 {"nobody says", said({}), depends, reason_code::fact_unknown, "nd/1"},
             });
}

TEST_CASE("DOC-ORDER: where one member's demand is enough, the nämnd decides on it",
          "[law][doc][doc-order]") {
    for (const std::uint8_t members : {std::uint8_t{0}, std::uint8_t{1}, std::uint8_t{2}}) {
        auto region = with_order();
        region.all.orders.back().referral_on_demand_of = members;
        region.point("1", "inkop", "utskottet");
        const auto said = [](std::string facts) {
            return asked{"utskottet", "inkop", "2024-05-06", std::move(facts)};
        };
        INFO("members: " << static_cast<int>(members));
        if (members == 0) {
            ask_both(region, {{"an order without such a clause", said("referral_demanded=yes"), yes,
                               reason_code::delegated, "nd/1"}});
            continue;
        }
        ask_both(
            region,
            {
                {"demanded", said("referral_demanded=yes"), no, reason_code::fact_excluded, "nd/1"},
                {"not demanded", said("referral_demanded=no"), yes, reason_code::delegated, "nd/1"},
                {"open", said("referral_demanded=unknown"), depends, reason_code::fact_unknown,
                 "nd/1"},
            });
    }
}

TEST_CASE("DOC-ORDER: a point reserves the matter to the nämnd on its days, no other",
          "[law][doc][doc-order]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef");
    region.point("2", "inkop", {}, point_kind::reserved).whole.limits.when =
        between("2024-02-01", "2024-02-29");
    const auto on = [](std::string day) {
        return asked{"forvaltningschef", "inkop", std::move(day)};
    };
    const auto reserved = reason_code::reserved_to_committee;
    ask_both(region, {
                         {"the day before", on("2024-01-31"), yes, reason_code::delegated, "nd/1"},
                         {"the first day", on("2024-02-01"), no, reserved, "nd/1"},
                         {"the last day", on("2024-02-29"), no, reserved, "nd/1"},
                         {"the day after", on("2024-03-01"), yes, reason_code::delegated, "nd/1"},
                     });
}

TEST_CASE("DOC-ORDER: the hour of the adoption counts on the order's first day alone",
          "[law][doc][doc-order][time][explain]") {
    // Adopted on 12 March to apply from 1 April: until then it is not in force, whatever the hour, and nothing is to be
    // assessed; from then on it is, for the whole of the day.
    auto region = sagoregionen();
    auto& order = region.order("nd", "namnden", "2024-04-01");
    order.adopted_on = day("2024-03-12");
    order.adopted_earliest = parse_time("13:00");
    order.adopted_latest = parse_time("14:03");
    order.assessed = found_ordinary();
    region.point("1", "inkop", "forvaltningschef");
    const auto on = [](std::string day, std::string facts = {}, std::string at = {}) {
        return asked{"forvaltningschef", "inkop", std::move(day), std::move(facts), {}, {}, {},
                     std::move(at)};
    };
    const auto not_yet = reason_code::not_yet;
    ask_both(region, {
                         {"the day before the adoption", on("2024-03-11"), no, not_yet, "nd/1"},
                         {"the day of the adoption", on("2024-03-12"), no, not_yet, "nd/1"},
                         {"after the meeting", on("2024-03-12", {}, "15:00"), no, not_yet, "nd/1"},
                         {"a day between", on("2024-03-20"), no, not_yet, "nd/1"},
                         {"the day before the first", on("2024-03-31"), no, not_yet, "nd/1"},
                         {"the first day", on("2024-04-01"), yes, reason_code::delegated, "nd/1"},
                         {"its first minute", on("2024-04-01", {}, "00:00"), yes,
                          reason_code::delegated, "nd/1"},
                     });
    const both_resolvers both{region};
    for (const auto* each :
         {"2024-03-11", "2024-03-12", "2024-03-13", "2024-03-20", "2024-03-31"}) {
        INFO(each);
        const auto found = both.explain(on(each));
        CHECK(grounds_of(found) == "not_yet(DOC-ORDER) delegated(KL-7-5)");
        CHECK(to_assess_in(found).empty());
    }
    CHECK(grounds_of(both.explain(on("2024-03-12", "taken_after_adoption=no"))) ==
          "not_yet(DOC-ORDER) delegated(KL-7-5)");
}

TEST_CASE("DOC-ORDER: what a jurist found of an order's matters counts for the nämnd on its days",
          "[law][doc][doc-order][traits]") {
    // KL 5:1 asks of a nämnd's own decision whether it is of principle. The order that was assessed ended when the next one
    // began, and that one nobody has assessed.
    auto region = sagoregionen();
    region.order("nd", "namnden", "2020-01-01", "1").assessed = found_ordinary();
    region.point("1", "inkop", "forvaltningschef");
    region.order("nd", "namnden", "2022-03-01", "2");
    region.point("1", "inkop", "forvaltningschef");
    const auto on = [](std::string day) { return asked{"namnden", "inkop", std::move(day)}; };
    ask_both(region, {
                         {"the day before", on("2019-12-31"), depends, reason_code::fact_unknown},
                         {"the first day", on("2020-01-01"), yes, reason_code::decides_itself},
                         {"the last day", on("2022-02-28"), yes, reason_code::decides_itself},
                         {"the day after", on("2022-03-01"), depends, reason_code::fact_unknown},
                     });
}

TEST_CASE(
    "KL 5:2: what a nämnd's jurist found of its order does not speak of what council let it decide",
    "[law][kl][kl-5-2][traits]") {
    auto region = sagoregionen();
    region.order("fd", "fullmaktige");
    region.point("1", "fullmaktigefraga", "namnden");
    region.order("nd", "namnden").assessed = found_ordinary();
    region.point("1", "fullmaktigefraga", "forvaltningschef");
    const auto of = [](std::string facts) {
        return asked{"namnden", "fullmaktigefraga", "2024-05-06", std::move(facts)};
    };
    ask_both(
        region,
        {
            {"nobody assessed it for council", of({}), depends, reason_code::fact_unknown, "fd/1"},
            {"assessed in the case", of(ordinary), yes, reason_code::delegated_by_council, "fd/1"},
        });
}

TEST_CASE("Traits: only what the data alone says is told as taken from an assessment",
          "[law][traits][explain]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef");
    const both_resolvers both{region};
    const auto from = [&](std::string facts) {
        return taken_from_data(
            both.explain({"forvaltningschef", "inkop", "2024-05-06", std::move(facts)}));
    };
    // In the order in which the law asks: 6:38 first paragraph 1 and 2, 5:1, 6:38 first paragraph 3 to 5.
    const std::string rest =
        " opinion_to_council opinion_on_appeal_of_whole_committee " + principle +
        " important_exercise_of_authority citizens_proposal special_statute_ban";
    CHECK(from({}) == goals + rest);
    CHECK(" " + from(goals + "=no") == rest);
    CHECK(from(ordinary).empty());
    // To say that one does not know is to say nothing: what a jurist found stands.
    CHECK(from(goals + "=unknown") == goals + rest);
}

// ------------------------------------------------------------------------------- The largest of each limit

TEST_CASE("Amounts: the largest that is understood is answered, and one öre more is not",
          "[law][amount]") {
    auto region = with_order();
    region.point("1", "inkop", "forvaltningschef").whole.limits.amount =
        amount_range{kronor("1000", true), {}, amount_basis::per_decision};
    const both_resolvers both{region};
    auto made = both.in_ids({"forvaltningschef", "inkop"});
    const std::vector<std::pair<std::int64_t, row>> rows{
        {-1, {"below zero", {}, no, reason_code::amount_unknown, "nd/1"}},
        {99'999, {"an öre below the floor", {}, no, reason_code::amount_below, "nd/1"}},
        {100'000, {"the floor", {}, yes, reason_code::delegated, "nd/1"}},
        {largest_amount.in_ore() - 1,
         {"an öre below the largest", {}, yes, reason_code::delegated, "nd/1"}},
        {largest_amount.in_ore(), {"the largest", {}, yes, reason_code::delegated, "nd/1"}},
        {largest_amount.in_ore() + 1, {"an öre more", {}, no, reason_code::amount_unknown, "nd/1"}},
    };
    for (const auto& [ore, wanted] : rows) {
        made.amount = money::ore(ore);
        both.check(made, wanted);
    }
}

TEST_CASE("Amounts: a ceiling holds to the öre, however high it is", "[law][amount]") {
    // 2^30 kronor and those beside it: the index keeps whole kronor below it in short.
    for (const bool is_inclusive : {true, false})
        for (const std::int64_t top : {1'073'741'823, 1'073'741'824, 1'073'741'825}) {
            auto region = with_order();
            region.point("1", "inkop", "forvaltningschef").whole.limits.amount = amount_range{
                {}, kronor(std::to_string(top), is_inclusive), amount_basis::per_decision};
            const both_resolvers both{region};
            auto made = both.in_ids({"forvaltningschef", "inkop"});
            INFO(top << (is_inclusive ? " at most" : " less than"));
            for (const std::int64_t beside :
                 std::vector<std::int64_t>{-100, -1, 0, 1, 100, 100'000'000'000}) {
                made.amount = money::ore(top * 100 + beside);
                const bool fits = beside < 0 || (beside == 0 && is_inclusive);
                both.check(made, {"so many öre beside it: " + std::to_string(beside),
                                  {},
                                  fits ? yes : no,
                                  fits ? reason_code::delegated : reason_code::amount_above,
                                  "nd/1"});
            }
        }
}

TEST_CASE("DOC-ORDER: a point's first and last day hold, however late they are",
          "[law][doc][doc-order][time]") {
    // 65 535 days after 2018-01-01 and those beside it: the index keeps earlier days in short.
    const auto far = day("2018-01-01") + boost::gregorian::days{65'535};
    const auto away = [&](int days) { return to_text(far + boost::gregorian::days{days}); };
    for (const int edge : {-2, -1, 0, 1}) {
        auto region = with_order();
        region.point("1", "inkop", "forvaltningschef").whole.limits.when =
            between("2020-01-01", away(edge));
        region.point("2", "bidrag", "divisionschef").whole.limits.when = since(away(edge));
        INFO("edge: " << away(edge));
        const auto ends = [&](int days) {
            return asked{"forvaltningschef", "inkop", away(edge + days)};
        };
        const auto begins = [&](int days) {
            return asked{"divisionschef", "bidrag", away(edge + days)};
        };
        const auto delegated = reason_code::delegated;
        ask_both(region,
                 {
                     {"the day before the last", ends(-1), yes, delegated, "nd/1"},
                     {"the last day", ends(0), yes, delegated, "nd/1"},
                     {"the day after", ends(1), no, reason_code::expired, "nd/1"},
                     {"and the next", ends(2), no, reason_code::expired, "nd/1"},
                     {"the day before the first", begins(-1), no, reason_code::not_yet, "nd/2"},
                     {"the first day", begins(0), yes, delegated, "nd/2"},
                     {"the day after", begins(1), yes, delegated, "nd/2"},
                 });
    }
}

// ------------------------------------------------------------------- 6 kap. 40 §, 7 kap. 8 §: reporting

TEST_CASE("KL 6:40, 7:8: a function's decision is reported as 6:40 says, an employee's as 7:8 says",
          "[law][kl][kl-6-40][kl-7-8][explain]") {
    auto region = with_order();
    region.point("1", "bidrag", "robot").whole.limits.reported = reporting::next_meeting;
    region.point("2", "inkop", "forvaltningschef").whole.limits.reported = reporting::next_meeting;
    const both_resolvers both{region};
    const auto reported_by = [&](const asked& words_of) {
        const auto found = both.explain(words_of);
        const auto duty =
            std::find_if(found.duties.begin(), found.duties.end(),
                         [](const auto& one) { return one.kind == duty_kind::report; });
        return duty == found.duties.end() ? std::string{"-"} : std::string{duty->rule->id};
    };
    const std::string off = "appealed_under_chapter_13=no not_appealable_by_statute=no "
                            "procurement=no choice_or_authorisation_system=no ";
    // 7:8 speaks of what employees decide under 7:5 and 7:6; a function holds its power under 6:37.
    CHECK(reported_by({"robot", "bidrag", "2024-05-06", off}) == "KL-6-40-s1");
    CHECK(reported_by({"forvaltningschef", "inkop", "2024-05-06"}) == "KL-7-8");
}

TEST_CASE(
    "KL 5:2, DOC-JOINT: council lets one nämnd decide, not two together, nor on others' approval",
    "[law][kl][kl-5-2]") {
    const asked committee{"namnden", "fullmaktigefraga", "2024-05-06", ordinary};
    const auto let_decide = [&](auto change) {
        auto region = sagoregionen();
        region.order("fd", "fullmaktige").assessed = found_ordinary();
        change(region.point("1", "fullmaktigefraga", "namnden").whole);
        return region;
    };
    ask_both(let_decide([](auto&) {}),
             {{"one nämnd alone", committee, yes, reason_code::delegated_by_council, "fd/1"}});
    ask_both(let_decide([](auto& part) { part.jointly = named_all("styrelsen"); }),
             {{"with another", committee, no, reason_code::joint_delegation, "fd/1"}});
    ask_both(let_decide([](auto& part) { part.limits.approved_by = named_all("styrelsen"); }),
             {{"on its approval", committee, no, reason_code::approval_by_others, "fd/1"}});
}
