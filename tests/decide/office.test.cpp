// SPDX-License-Identifier: MIT
//
// Power that no order gives: straight from a statute, or taken over in a crisis; what a point says of outcomes; and
// hiring, which is never execution. Each row is asked of both resolvers. Expected answers come from the table of
// statutes that ban delegation or give power directly (SMITT-1-9, LVU-6, KRIS-2-3, KRIS-2-4), DOC-HIRING, DOC-NOCHANGE and
// OPEN-P of the catalogue, as each name cites, never from a run.

#include "decide/both_resolvers.hpp"
#include "decide/support.hpp"
#include "support/catch.hpp"
#include <mandat/law/disqualification.hpp>

#include <algorithm>
#include <string>

namespace {

using namespace mandat_tests; // NOLINT(google-build-using-namespace): tests only

const std::string principle_no = "of_principle_or_greater_importance=no";

/// A nämnd with a chair and an administration, and an order whose points are assessed.
drafted one_committee() {
    drafted made;
    made.matter("smittskydd");
    made.matter("inkop");
    made.organ("vn", organ_kind::committee, "smittskydd inkop");
    made.unit("vf", {}, "vn");
    made.employee("chef", "vf", true).head_of_administration = answer::yes;
    made.employee("lakare", "vf").kind = post_kind::statutory_office_holder;
    made.employee("bitradande", "vf").kind = post_kind::statutory_office_holder;
    made.seat("ordf", post_kind::chair, "vn");
    made.order("vn", "vn").assessed = found_ordinary();
    return made;
}
draft::point& statutory(drafted& made, const std::string& to, const std::string& law) {
    auto& point = made.point("1", "smittskydd", to);
    point.kind = point_kind::statutory;
    point.law = law;
    return point;
}

} // namespace

TEST_CASE("SMITT-1-9: an office holder decides by the statute, and nobody else does",
          "[decide][office]") {
    auto region = one_committee();
    statutory(region, "lakare", "smittskyddslagen 1 kap. 9 §");
    auto& other = region.point("2", "smittskydd", "chef");
    other.assessed = found_ordinary();
    ask_both(
        region,
        {{"the office holder, whom no order empowers",
          {"lakare", "smittskydd"},
          yes,
          reason_code::power_from_statute,
          "vn/1"},
         {"a disqualified one does not",
          {"lakare", "smittskydd", "2024-05-06", "disqualified=yes"},
          no,
          reason_code::disqualified,
          "vn/1"},
         {"the nämnd cannot take it over",
          {"vn", "smittskydd", "2024-05-06", principle_no},
          no,
          reason_code::given_by_statute,
          "-"},
         {"nor delegate it", {"chef", "smittskydd"}, no, reason_code::given_by_statute, "vn/2"}});
    const both_resolvers both{region};
    const auto told = both.explain({"lakare", "smittskydd"});
    REQUIRE(told.chain.size() == 1);
    CHECK(told.chain.front().how == link::kind::statute);
    REQUIRE_FALSE(told.reasons.empty());
    CHECK(told.reasons.back().rule->id == "SMITT-1-9");
    CHECK(told.duties.empty());
}

TEST_CASE("SMITT-1-9: no sub-delegation and no superior of a power from a statute",
          "[decide][office]") {
    auto region = one_committee();
    region.all.orders.front().superiors_may = true;
    region.all.orders.front().may_sub_delegate = answer::yes;
    statutory(region, "lakare", "smittskyddslagen 1 kap. 9 §");
    ask_both(region, {{"the superior, whom the order lets decide what others are delegated",
                       {"chef", "smittskydd"},
                       no,
                       reason_code::no_delegation,
                       "-"}});
}

TEST_CASE("SMITT-1-9, KRIS-2-3: no order lets another step in for an office holder, the act "
          "itself does for the crisis committee's chair",
          "[decide][office]") {
    auto region = one_committee();
    statutory(region, "lakare", "smittskyddslagen 1 kap. 9 §").whole.substitutes = {
        named("bitradande")};
    ask_both(region, {{"whom the order lets step in",
                       {"bitradande", "smittskydd", "2024-05-06", "delegate_hindered=yes"},
                       no,
                       reason_code::given_by_statute,
                       "vn/1"}});
    auto crisis = one_committee();
    crisis.organ("kn", organ_kind::crisis_committee)
        .remit.push_back({"allt", named("smittskydd"), between("2024-03-01", "2024-03-31"), {}});
    crisis.seat("kn-ordf", post_kind::chair, "kn");
    crisis.seat("kn-vice", post_kind::vice_chair, "kn");
    crisis.order("kn", "kn");
    statutory(crisis, "kn-ordf",
              "lagen (2006:544) om kommuners och regioners åtgärder inför och vid extraordinära "
              "händelser i fredstid och höjd beredskap 2 kap. 3 §")
        .whole.substitutes = {named("kn-vice")};
    const auto urgent = "urgent=yes " + principle_no;
    ask_both(crisis, {{"the chair, in what is taken over",
                       {"kn-ordf", "smittskydd", "2024-03-01", urgent},
                       yes,
                       reason_code::power_from_statute,
                       "kn/1"},
                      {"the day before it is",
                       {"kn-ordf", "smittskydd", "2024-02-29", urgent},
                       no,
                       reason_code::outside_remit,
                       "kn/1"},
                      {"never what is council's",
                       {"kn-ordf", "smittskydd", "2024-03-01",
                        "urgent=yes of_principle_or_greater_importance=yes "
                        "exercise_of_authority_against_individual=no"},
                       no,
                       reason_code::reserved_to_council,
                       "kn/1"},
                      {"the vice chair when the chair is hindered",
                       {"kn-vice", "smittskydd", "2024-03-01", urgent + " delegate_hindered=yes"},
                       yes,
                       reason_code::substitute_acts,
                       "kn/1"}});
}

TEST_CASE("LVU-6, SMITT-1-9: the act names who has the power, and an order nobody else",
          "[decide][office]") {
    auto region = one_committee();
    statutory(region, "chef", "6 § lagen (1990:52) med särskilda bestämmelser om vård av unga");
    ask_both(region, {{"an employee, of what the chair decides",
                       {"chef", "smittskydd", "2024-05-06", "urgent=yes " + principle_no},
                       no,
                       reason_code::delegate_not_on_list,
                       "vn/1"}});
    auto other = one_committee();
    statutory(other, "ordf", "smittskyddslagen 1 kap. 9 §");
    ask_both(other, {{"somebody elected, of what an office holder decides",
                      {"ordf", "smittskydd"},
                      no,
                      reason_code::delegate_not_on_list,
                      "vn/1"}});
}

TEST_CASE("DOC-ORDER, OPEN-F: what the case denies does not hold, whatever the data says",
          "[decide][office]") {
    auto region = one_committee();
    region.point("1", "inkop", "chef");
    for (const std::string denied : {"within_point_text=no", "adopted_by_the_committee=no"})
        ask_both(region, {{denied,
                           {"chef", "inkop", "2024-05-06", denied},
                           no,
                           reason_code::fact_required,
                           "vn/1"}});
    ask_both(region, {{"nobody vouches for the data",
                       {"chef", "inkop", "2024-05-06", "data_still_current=no"},
                       no,
                       reason_code::data_may_be_stale,
                       "vn/1"}});
}

TEST_CASE("LVU-6: where the statute speaks of what cannot wait, the chair decides then, beside the "
          "nämnd",
          "[decide][office]") {
    auto region = one_committee();
    statutory(region, "ordf", "6 § lagen (1990:52) med särskilda bestämmelser om vård av unga");
    ask_both(
        region,
        {{"urgent, without any mandate in the order",
          {"ordf", "smittskydd", "2024-05-06", "urgent=yes " + principle_no},
          yes,
          reason_code::power_from_statute,
          "vn/1"},
         {"not urgent",
          {"ordf", "smittskydd", "2024-05-06", "urgent=no " + principle_no},
          no,
          reason_code::fact_required,
          "vn/1"},
         {"nobody has said", {"ordf", "smittskydd"}, depends, reason_code::fact_unknown, "vn/1"},
         {"the nämnd itself",
          {"vn", "smittskydd", "2024-05-06", principle_no},
          yes,
          reason_code::decides_itself,
          "-"}});
    const both_resolvers both{region};
    const auto told =
        both.explain({"ordf", "smittskydd", "2024-05-06", "urgent=yes " + principle_no});
    REQUIRE(told.duties.size() == 1);
    CHECK(told.duties.front().kind == duty_kind::report);
    CHECK(told.duties.front().rule->id == "LVU-6");
}

TEST_CASE("KRIS-2-4, OPEN-P: a crisis committee decides in what it has taken over, and there the "
          "others' power is open",
          "[decide][office]") {
    auto region = one_committee();
    region.point("2", "inkop", "chef");
    region.organ("rf", organ_kind::council);
    auto& crisis = region.organ("kn", organ_kind::crisis_committee);
    crisis.remit.push_back({"inköp", named("inkop"), between("2024-03-01", "2024-03-31"), {}});
    ask_both(
        region,
        {{"the day before",
          {"kn", "inkop", "2024-02-29", principle_no},
          no,
          reason_code::outside_remit,
          "-"},
         {"the first day",
          {"kn", "inkop", "2024-03-01", principle_no},
          yes,
          reason_code::decides_itself,
          "-"},
         {"the last day",
          {"kn", "inkop", "2024-03-31", principle_no},
          yes,
          reason_code::decides_itself,
          "-"},
         {"the day after",
          {"kn", "inkop", "2024-04-01", principle_no},
          no,
          reason_code::outside_remit,
          "-"},
         {"the nämnd's delegate the day before",
          {"chef", "inkop", "2024-02-29"},
          yes,
          reason_code::delegated,
          "vn/2"},
         {"on the first day",
          {"chef", "inkop", "2024-03-01"},
          depends,
          reason_code::taken_over,
          "vn/2"},
         {"on the last", {"chef", "inkop", "2024-03-31"}, depends, reason_code::taken_over, "vn/2"},
         {"the day after", {"chef", "inkop", "2024-04-01"}, yes, reason_code::delegated, "vn/2"},
         {"the nämnd itself",
          {"vn", "inkop", "2024-03-01", principle_no},
          depends,
          reason_code::taken_over,
          "-"},
         {"what was not taken over",
          {"vn", "smittskydd", "2024-03-01", principle_no},
          yes,
          reason_code::decides_itself,
          "-"}});
    const both_resolvers both{region};
    CHECK(both.explain({"kn", "inkop", "2024-03-01", principle_no}).reasons.back().rule->id ==
          "KRIS-2-4");
    // 2006:544 2:5: besides its own minutes, to council at the next meeting.
    const auto made = both.explain({"kn", "inkop", "2024-03-01", principle_no});
    const auto report = std::find_if(made.duties.begin(), made.duties.end(),
                                     [](const duty& one) { return one.rule->id == "KRIS-2-5"; });
    REQUIRE(report != made.duties.end());
    CHECK(report->kind == duty_kind::report);
    CHECK(report->when == reporting::next_meeting);
    CHECK(name_of(made.of(), report->towards) == "rf");
    const auto others = both.explain({"vn", "smittskydd", "2024-03-01", principle_no}).duties;
    CHECK(std::none_of(others.begin(), others.end(),
                       [](const duty& one) { return one.rule->id == "KRIS-2-5"; }));
}

TEST_CASE("KL 6:16: an utskott is no crisis committee, whatever its order says",
          "[decide][office]") {
    auto region = one_committee();
    region.organ("au", organ_kind::sub_committee, {}, "vn");
    statutory(region, "au",
              "lagen (2006:544) om kommuners och regioners åtgärder inför och vid "
              "extraordinära händelser i fredstid och höjd beredskap 2 kap. 3 §");
    ask_both(region, {{"a power from the act is its chair's",
                       {"au", "smittskydd", "2024-05-06", "urgent=yes " + principle_no},
                       no,
                       reason_code::delegate_not_on_list,
                       "vn/1"}});
}

TEST_CASE("DOC-HIRING: whom to employ is never execution", "[decide][office]") {
    auto region = one_committee();
    region.point("A", "inkop", "chef").kind = point_kind::execution;
    ask_both(region, {{"said to be execution",
                       {"chef", "inkop", "2024-05-06", "execution=yes"},
                       yes,
                       reason_code::no_delegation_needed,
                       "vn/A"},
                      {"said to be execution, of a hiring",
                       {"chef", "inkop", "2024-05-06", "execution=yes employment=yes"},
                       no,
                       reason_code::no_delegation,
                       "vn/A"}});
    draft::assessment hiring;
    hiring.found.state(legal_fact::employment, answer::yes);
    region.all.matters.at(1).assessed = hiring;
    ask_both(region, {{"the data says that the matter is hiring",
                       {"chef", "inkop", "2024-05-06", "execution=yes"},
                       no,
                       reason_code::no_delegation,
                       "vn/A"}});
}

TEST_CASE("DOC-ORDER: a point that names outcomes covers no other", "[decide][office]") {
    auto region = one_committee();
    region.point("1", "inkop", "chef").whole.limits.outcomes = {outcome::approval};
    ask_both(
        region,
        {{"a grant without conditions",
          {"chef", "inkop", "2024-05-06", "decision_refuses=no decision_sets_conditions=no"},
          yes,
          reason_code::delegated,
          "vn/1"},
         {"a refusal",
          {"chef", "inkop", "2024-05-06", "decision_refuses=yes"},
          no,
          reason_code::fact_excluded,
          "vn/1"},
         {"conditions",
          {"chef", "inkop", "2024-05-06", "decision_refuses=no decision_sets_conditions=yes"},
          no,
          reason_code::fact_excluded,
          "vn/1"},
         {"nobody says which", {"chef", "inkop"}, depends, reason_code::fact_unknown, "vn/1"}});
    auto silent = one_committee();
    silent.point("1", "inkop", "chef");
    ask_both(silent, {{"a point that names none covers a refusal",
                       {"chef", "inkop", "2024-05-06", "decision_refuses=yes"},
                       yes,
                       reason_code::delegated,
                       "vn/1"}});
    const both_resolvers both{silent};
    const auto told = both.explain({"chef", "inkop", "2024-05-06", "decision_refuses=yes"});
    CHECK(std::any_of(told.notes.begin(), told.notes.end(),
                      [](const note& one) { return one.kind == note_kind::outcome_not_stated; }));
    auto refusing = one_committee();
    refusing.point("1", "inkop", "chef").whole.limits.outcomes = {outcome::refusal};
    ask_both(refusing,
             {{"a point on refusals alone, of a grant",
               {"chef", "inkop", "2024-05-06", "decision_refuses=no decision_sets_conditions=no"},
               no,
               reason_code::fact_required,
               "vn/1"}});
}

TEST_CASE(
    "DOC-NOCHANGE: a chair who decides what cannot wait does not change a delegate's decision",
    "[decide][office]") {
    auto region = one_committee();
    region.point("1", "inkop", "ordf").kind = point_kind::urgent;
    ask_both(region, {{"nothing is decided",
                       {"ordf", "inkop", "2024-05-06", "urgent=yes"},
                       yes,
                       reason_code::urgent_mandate,
                       "vn/1"},
                      {"a delegate has decided",
                       {"ordf", "inkop", "2024-05-06", "urgent=yes decided_by_delegate=yes"},
                       no,
                       reason_code::decided_by_delegate,
                       "vn/1"}});
}

TEST_CASE("KL 9:2: a federation is answered by no rule of a region's", "[decide][office]") {
    auto region = one_committee();
    region.all.the_region->kind = region_kind::federation;
    region.point("1", "inkop", "chef");
    const both_resolvers both{region};
    const auto told = both.explain({"chef", "inkop"});
    CHECK(told.verdict == depends);
    CHECK(std::any_of(told.reasons.begin(), told.reasons.end(), [](const reason& one) {
        return one.rule != nullptr && one.rule->id == "KL-9-2";
    }));
}

TEST_CASE("KL 6:28 p. 1-4, 6:29: ties in plain words make somebody disqualified or not",
          "[law][jav]") {
    using enum jav_circumstance;
    const auto today = day("2024-05-06");
    const auto ties = [](std::initializer_list<std::pair<jav_circumstance, answer>> said) {
        circumstances_of_jav made;
        for (const auto& [which, value] : said) made.say(which, value);
        return made;
    };
    // KL-6-28-1, KL-6-28-2, KL-6-28-3, KL-6-28-4
    for (const auto one :
         {affected, represents, tied_to_supervised_activity, impartiality_questionable}) {
        CHECK(is_disqualified(ties({{one, answer::yes}}), today) == answer::yes);
        CHECK(is_disqualified(ties({{one, answer::no}}), today) == answer::no);
        CHECK(is_disqualified(ties({{one, answer::unknown}}), today) == answer::unknown);
        // KL-6-29
        CHECK(is_disqualified(
                  ties({{one, answer::yes}, {impartiality_plainly_insignificant, answer::yes}}),
                  today) == answer::no);
        CHECK(is_disqualified(
                  ties({{one, answer::yes}, {impartiality_plainly_insignificant, answer::unknown}}),
                  today) == answer::unknown);
        // Another list applied to 2022-06-30.
        CHECK(is_disqualified(ties({{one, answer::yes}}), day("2022-06-30")) == answer::unknown);
        CHECK(is_disqualified(ties({{one, answer::yes}}), day("2022-07-01")) == answer::yes);
    }
    CHECK(is_disqualified(ties({{affected, answer::unknown}, {represents, answer::yes}}), today) ==
          answer::yes);
    SECTION("a tie that is met stands, and what a question says of disqualified itself") {
        asserted_facts said;
        said.assert_that(legal_fact::disqualified, answer::yes);
        const auto none = ties({{affected, answer::no}});
        CHECK(with_jav(said, none, today).at(legal_fact::disqualified) == answer::yes);
        said.assert_that(legal_fact::disqualified, answer::no);
        CHECK(with_jav(said, ties({{affected, answer::yes}}), today).at(legal_fact::disqualified) ==
              answer::yes);
        CHECK(with_jav({}, ties({{affected, answer::yes}}), today).at(legal_fact::disqualified) ==
              answer::yes);
        CHECK(with_jav({}, {}, today) == asserted_facts{});
    }
}
