// SPDX-License-Identifier: MIT
// Can it be appealed, and by which route: kommunallagen (2017:725) 13:2-3, lagen (2016:1145) om offentlig upphandling
// 20:4 and 20:19, systems of choice, refused documents, förvaltningslagen (2017:900) 40 §, and what case law and guidance
// say of decisions, preparation and execution (DOC-LINE, DOC-KINDS, DOC-NOTED, HFD 2016 ref. 28).
//
// The routes are tried in the law's order and the first that fits wins. What is open is never a no.
#include "appeal/support.hpp"
#include "support/catch.hpp"
#include <mandat/appeal/forum.hpp>
#include <mandat/appeal/route.hpp>
#include <mandat/appeal/standing.hpp>
#include <mandat/law/catalog.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace mandat;
using namespace mandat::test;

namespace {

const auto in_2026 = on("2026-03-02 Mon");
constexpr auto yes = answer::yes;
constexpr auto no = answer::no;
constexpr auto unknown = answer::unknown;

using said = std::vector<std::pair<appeal_fact, answer>>;

route_facts facts_of(const said& facts) {
    route_facts made;
    for (const auto& [fact, is] : facts) made.say(fact, is);
    return made;
}
acted act_of(actor_kind by, std::optional<act_kind> kind, const said& facts = {}) {
    return {.by = by, .kind = kind, .on = in_2026, .facts = facts_of(facts)};
}
acted decision_of(actor_kind by, const said& facts = {}) {
    return act_of(by, act_kind::decision, facts);
}

std::string words_of(const acted& act) {
    auto text = key(act.by) + ", " + (act.kind ? key(*act.kind) : "open");
    for (const auto& one : appeal_facts)
        if (act.facts.is_said(one.fact))
            text += ", " + std::string{one.key} + '=' + key(act.facts[one.fact]);
    return text + ", " + to_text(act.on);
}

/// `depends: procurement_review if procurement=yes | legality_review if procurement=no`
std::string answer_of(const acted& act) {
    const auto found = appeal_route_of(act);
    const auto routes = text_of_ways(found.routes);
    return key(found.appealable) + (routes.empty() ? "" : ": " + routes);
}

void check(std::string_view sentence, const acted& act, std::string_view answer,
           std::string_view rules = {}) {
    const auto found = appeal_route_of(act);
    INFO(sentence << ": " << words_of(act) << "\nrules: " << ids_of(found.by));
    CHECK(answer_of(act) == answer);
    CHECK(cites_all(found.by, rules));
}

constexpr std::array every_actor{actor_kind::council,
                                 actor_kind::committee,
                                 actor_kind::joint_labour_management_body,
                                 actor_kind::auditors,
                                 actor_kind::company,
                                 actor_kind::employee_without_mandate,
                                 actor_kind::council_drafting_body};
static_assert(every_actor.size() == actor_kind_terms.size());

constexpr std::array<std::optional<act_kind>, act_kind_terms.size() + 1> every_kind{
    act_kind::decision,   act_kind::proposal,    act_kind::preparatory,
    act_kind::executory,  act_kind::factual_act, act_kind::statement,
    act_kind::assignment, act_kind::information, std::nullopt};

constexpr std::array every_fact{
    appeal_fact::barred_by_statute,     appeal_fact::procurement,
    appeal_fact::lov_supplier,          appeal_fact::document_refused,
    appeal_fact::administrative_appeal, appeal_fact::instrument_delegates,
    appeal_fact::entrusted_to_decide};
static_assert(every_fact.size() == appeal_fact_count);

} // namespace

// ------------------------------------------------------------------------------- The ten steps, in order

TEST_CASE("Step 1: a factual act is no decision, whatever else is said of it",
          "[appeal][route][doc-line]") {
    for (const auto by : every_actor) {
        check("nothing is said", act_of(by, act_kind::factual_act), "not_authorised");
        for (const auto fact : every_fact)
            for (const auto is : {yes, unknown})
                check("a later step would fit", act_of(by, act_kind::factual_act, {{fact, is}}),
                      "not_authorised");
    }
    CHECK(cites(appeal_route_of(act_of(actor_kind::committee, act_kind::factual_act)).by,
                "DOC-LINE"));
}

TEST_CASE(
    "Step 2: what a statute says may not be appealed is not appealable, and KL 13 is displaced",
    "[appeal][route][kl-13-3]") {
    for (const auto by : every_actor)
        check("barred", decision_of(by, {{appeal_fact::barred_by_statute, yes}}), "not_authorised",
              "KL-13-3");
    for (const auto later : {appeal_fact::procurement, appeal_fact::lov_supplier,
                             appeal_fact::document_refused, appeal_fact::administrative_appeal})
        for (const auto is : {yes, unknown})
            check("a later step would fit",
                  decision_of(actor_kind::committee,
                              {{appeal_fact::barred_by_statute, yes}, {later, is}}),
                  "not_authorised", "KL-13-3");
}

TEST_CASE("Steps 3 to 6: a special way takes the place of KL 13, whoever decided",
          "[appeal][route][kl-13-3]") {
    struct row {
        std::string_view sentence;
        appeal_fact fact;
        std::string_view answer;
        std::string_view rules;
    };
    const row rows[] = {
        {"LOU 20:19 bars KL 13", appeal_fact::procurement, "authorised: procurement_review",
         "LOU-20-4 LOU-20-19"},
        // The sections of LOV 10 kap. were not read: the route is told, not certain.
        {"LOV", appeal_fact::lov_supplier, "depends: lov_rectification", "LOV-10-1"},
        {"OSL 6:7-8", appeal_fact::document_refused, "authorised: document_appeal",
         "OSL-6-7 OSL-6-8"},
        {"FL 40", appeal_fact::administrative_appeal, "authorised: administrative_appeal", "FL-40"},
    };
    for (const auto& [sentence, fact, answer, rules] : rows)
        for (const auto by :
             {actor_kind::council, actor_kind::committee, actor_kind::joint_labour_management_body,
              actor_kind::auditors, actor_kind::company})
            check(sentence, decision_of(by, {{fact, yes}}), answer, rules);
}

TEST_CASE("Steps 3 to 6: of two that fit, the earlier wins", "[appeal][route]") {
    struct step {
        appeal_fact fact;
        std::string_view answer;
    };
    const step steps[] = {
        {appeal_fact::procurement, "authorised: procurement_review"},
        {appeal_fact::lov_supplier, "depends: lov_rectification"},
        {appeal_fact::document_refused, "authorised: document_appeal"},
        {appeal_fact::administrative_appeal, "authorised: administrative_appeal"},
    };
    for (std::size_t first = 0; first < std::size(steps); ++first)
        for (auto later = first + 1; later < std::size(steps); ++later)
            for (const auto is : {yes, unknown, no})
                check("an earlier and a later",
                      decision_of(actor_kind::committee,
                                  {{steps[first].fact, yes}, {steps[later].fact, is}}),
                      steps[first].answer);
}

TEST_CASE("Steps 3 to 6: a special way also fits what is only prepared or executed",
          "[appeal][route]") {
    // The exception for preparation and execution is KL 13:2's, for legality review.
    for (const auto kind : {act_kind::preparatory, act_kind::executory, act_kind::proposal}) {
        check("procurement", act_of(actor_kind::committee, kind, {{appeal_fact::procurement, yes}}),
              "authorised: procurement_review");
        check("a document",
              act_of(actor_kind::committee, kind, {{appeal_fact::document_refused, yes}}),
              "authorised: document_appeal");
    }
}

TEST_CASE(
    "KL 13:2 1 p: everything that council decides can be tested, preparation and execution too",
    "[appeal][route][kl-13-2]") {
    for (const auto& kind : every_kind) {
        if (kind == act_kind::factual_act) continue;
        check("council", act_of(actor_kind::council, kind), "authorised: legality_review",
              "KL-13-2-1");
    }
}

TEST_CASE(
    "KL 13:2 2 p: a nämnd's and a joint body's decisions, unless purely preparatory or executory",
    "[appeal][route][kl-13-2]") {
    struct row {
        std::string_view sentence;
        std::optional<act_kind> kind;
        std::string_view answer;
        std::string_view rules;
    };
    const row rows[] = {
        {"somebody chose", act_kind::decision, "authorised: legality_review", "KL-13-2-2"},
        {"council decides on the proposal", act_kind::proposal, "not_authorised", "KL-13-2-2"},
        {"it leads up to a decision", act_kind::preparatory, "not_authorised", "KL-13-2-2"},
        {"it carries out a decision", act_kind::executory, "not_authorised", "DOC-LINE KL-13-2-2"},
        {"to review and report back", act_kind::assignment, "not_authorised", "KL-13-2-2"},
        {"placed on file", act_kind::information, "not_authorised", "DOC-NOTED"},
        // It may go straight to whoever decides: more than preparation.
        {"an opinion", act_kind::statement, "depends: legality_review", "KL-13-2-2"},
        {"nobody has classified it", std::nullopt, "depends: legality_review", "KL-13-2-2"},
    };
    for (const auto by : {actor_kind::committee, actor_kind::joint_labour_management_body})
        for (const auto& [sentence, kind, answer, rules] : rows)
            check(sentence, act_of(by, kind), answer, rules);
}

TEST_CASE("DOC-LINE: what nobody has classified comes with the three questions",
          "[appeal][route][doc-line]") {
    const auto found = appeal_route_of(act_of(actor_kind::committee, std::nullopt));
    CHECK(found.to_assess.size() == act_questions.size());
    for (const auto& question : act_questions)
        CHECK(std::find(found.to_assess.begin(), found.to_assess.end(), question) !=
              found.to_assess.end());
    // A statement asks something too; what is certain asks nothing.
    CHECK_FALSE(
        appeal_route_of(act_of(actor_kind::committee, act_kind::statement)).to_assess.empty());
    CHECK(appeal_route_of(decision_of(actor_kind::committee)).to_assess.empty());
    CHECK(appeal_route_of(act_of(actor_kind::committee, act_kind::proposal)).to_assess.empty());
}

TEST_CASE("DOC-LINE: any choice makes a decision, and a rule that fixes the result makes execution",
          "[appeal][route][doc-line]") {
    struct row {
        answer chooses;
        answer is_fixed;
        std::optional<act_kind> kind;
    };
    const row rows[] = {
        {yes, yes, act_kind::decision},     {yes, no, act_kind::decision},
        {yes, unknown, act_kind::decision}, {no, yes, act_kind::executory},
        {unknown, unknown, std::nullopt},   {unknown, yes, std::nullopt},
        {unknown, no, std::nullopt},
    };
    for (const auto& [chooses, is_fixed, kind] : rows)
        for (const auto settles : {yes, no, unknown}) {
            INFO(key(chooses) << ' ' << key(is_fixed) << ' ' << key(settles));
            CHECK(classify({chooses, is_fixed, settles}) == kind);
        }
    // No choice and nothing that fixes it: what settles nothing prepares, what settles something cannot be told.
    CHECK(classify({no, no, no}) == act_kind::preparatory);
    CHECK_FALSE(classify({no, no, yes}).has_value());
    CHECK_FALSE(classify({no, unknown, unknown}).has_value());
}

TEST_CASE("JO 5176-2011, JO 3965-2003: a label cannot turn a choice into execution",
          "[appeal][route][doc-line]") {
    for (const auto label : {act_kind::executory, act_kind::preparatory, act_kind::factual_act}) {
        auto act = act_of(actor_kind::committee, label);
        act.test.chooses = yes;
        check("there was a choice", act, "authorised: legality_review", "KL-13-2-2");
        act.test.chooses = no;
        act.test.is_fixed = yes;
        CHECK(answer_of(act) == "not_authorised");
    }
    // A proposal is chosen as well, and still council decides.
    auto proposal = act_of(actor_kind::committee, act_kind::proposal);
    proposal.test.chooses = yes;
    check("a proposal", proposal, "not_authorised", "KL-13-2-2");
    // What was called a decision stays one: whoever finds no choice in it has not been asked by a court.
    auto decision = decision_of(actor_kind::committee);
    decision.test = {.chooses = no, .is_fixed = yes};
    CHECK(appeal_route_of(decision).appealable != verdict::not_authorised);
    // What nobody has classified is classified by the test.
    auto open = act_of(actor_kind::committee, std::nullopt);
    open.test.chooses = yes;
    check("unlabelled, and a choice", open, "authorised: legality_review", "KL-13-2-2");
    open.test = {.chooses = no, .is_fixed = yes};
    check("unlabelled, and fixed", open, "not_authorised", "DOC-LINE");
}

TEST_CASE("KL 13:2 3 p: a federation's board and committees likewise, and its assembly decides as "
          "council",
          "[appeal][route][kl-13-2]") {
    for (const auto by : {actor_kind::committee, actor_kind::joint_labour_management_body})
        for (const auto kind : {act_kind::decision, act_kind::preparatory, act_kind::executory,
                                act_kind::proposal, act_kind::assignment}) {
            auto act = act_of(by, kind);
            act.in_federation = true;
            check("of a federation", act,
                  kind == act_kind::decision ? "authorised: legality_review" : "not_authorised",
                  "KL-13-2-3");
            CHECK_FALSE(cites(appeal_route_of(act).by, "KL-13-2-2"));
            CHECK_FALSE(cites(appeal_route_of(act_of(by, kind)).by, "KL-13-2-3"));
        }
    auto assembly = act_of(actor_kind::council, act_kind::preparatory);
    assembly.in_federation = true;
    check("the assembly", assembly, "authorised: legality_review", "KL-13-2-1");
}

TEST_CASE("HFD 2016 ref. 28: that nobody finds an employee's mandate is no reason for a no",
          "[appeal][route][kl-13-2]") {
    const auto by = actor_kind::employee_without_mandate;
    // Not said, not known, and even where the instruction is held to delegate nothing: the route is shown.
    check("not said", decision_of(by), "depends: legality_review", "KL-13-2-2");
    check("not known", decision_of(by, {{appeal_fact::instrument_delegates, unknown}}),
          "depends: legality_review", "KL-13-2-2");
    check("it delegates nothing", decision_of(by, {{appeal_fact::instrument_delegates, no}}),
          "depends: legality_review", "KL-13-2-2");
    check("it delegates: as the nämnd", decision_of(by, {{appeal_fact::instrument_delegates, yes}}),
          "authorised: legality_review", "KL-13-2-2");
    CHECK_FALSE(appeal_route_of(decision_of(by)).to_assess.empty());
    // What nobody may appeal of the nämnd's, nobody may of the employee's.
    for (const auto kind : {act_kind::preparatory, act_kind::executory, act_kind::proposal,
                            act_kind::assignment, act_kind::information})
        for (const auto is : {yes, no, unknown})
            check("purely preparatory or executory",
                  act_of(by, kind, {{appeal_fact::instrument_delegates, is}}), "not_authorised");
    for (const auto is : {yes, no, unknown}) {
        check("an opinion",
              act_of(by, act_kind::statement, {{appeal_fact::instrument_delegates, is}}),
              "depends: legality_review");
        check("not classified", act_of(by, std::nullopt, {{appeal_fact::instrument_delegates, is}}),
              "depends: legality_review");
    }
    // Of others' acts the instruction tells nothing.
    for (const auto is : {yes, no, unknown})
        check("a nämnd",
              decision_of(actor_kind::committee, {{appeal_fact::instrument_delegates, is}}),
              "authorised: legality_review");
}

TEST_CASE("OSL 6:7, KL 7:5: whoever refuses a document without mandate has decided nothing, and "
          "the way is kept open",
          "[appeal][route][osl]") {
    const auto refused = [](answer is) {
        return decision_of(
            actor_kind::employee_without_mandate,
            {{appeal_fact::document_refused, yes}, {appeal_fact::instrument_delegates, is}});
    };
    check("no mandate is known", refused(unknown), "depends: document_appeal", "OSL-6-7 KL-7-5");
    check("no mandate", refused(no), "depends: document_appeal", "OSL-6-7 KL-7-5");
    check("the instruction is a delegation", refused(yes), "authorised: document_appeal",
          "OSL-6-7");
}

TEST_CASE("KL 3:2: a council drafting body only prepares, unless it was let decide",
          "[appeal][route][kl-3-2]") {
    const auto by = actor_kind::council_drafting_body;
    check("it prepares", decision_of(by), "not_authorised", "KL-3-2");
    check("it was not let decide", decision_of(by, {{appeal_fact::entrusted_to_decide, no}}),
          "not_authorised", "KL-3-2");
    check("nobody knows", decision_of(by, {{appeal_fact::entrusted_to_decide, unknown}}),
          "depends: legality_review if entrusted_to_decide=yes", "KL-3-2");
    // No statute says what applies then.
    check("it was let decide", decision_of(by, {{appeal_fact::entrusted_to_decide, yes}}),
          "depends: legality_review", "KL-3-2");
    CHECK_FALSE(appeal_route_of(decision_of(by, {{appeal_fact::entrusted_to_decide, yes}}))
                    .to_assess.empty());
}

TEST_CASE("KL 13:2 4 p, 12:11: of the auditors' acts, those on their own administration",
          "[appeal][route][kl-13-2]") {
    auto act = decision_of(actor_kind::auditors);
    act.audit = audit_act::own_administration;
    check("they hire an expert", act, "authorised: legality_review", "KL-12-11 KL-13-2-4");
    // Point 4 excepts neither preparation nor execution.
    for (const auto kind : {act_kind::preparatory, act_kind::executory}) {
        act.kind = kind;
        check("their own administration", act, "authorised: legality_review", "KL-13-2-4");
    }
    act.audit = audit_act::remark;
    for (const auto& kind : every_kind) {
        act.kind = kind;
        check("a remark", act, "not_authorised");
    }
    CHECK(cites(appeal_route_of(act).by, "KL-13-2-4"));
    act = decision_of(actor_kind::auditors);
    check("neither", act, "not_authorised", "KL-13-2-4");
}

TEST_CASE(
    "DOC-COMPANY: what a company, a foundation or an association decides is outside chapter 13",
    "[appeal][route][doc-company]") {
    for (const auto& kind : every_kind) {
        INFO((kind ? key(*kind) : "open"));
        CHECK(answer_of(act_of(actor_kind::company, kind)) == "not_authorised");
    }
    CHECK(cites(appeal_route_of(decision_of(actor_kind::company)).by, "DOC-COMPANY"));
}

TEST_CASE("A delegate, an utskott and a presidium decide as the nämnd",
          "[appeal][route][kl-13-2]") {
    for (const auto kind :
         {organ_kind::executive_board, organ_kind::committee, organ_kind::sub_committee,
          organ_kind::presidium, organ_kind::joint_committee})
        CHECK(actor_of(kind) == actor_kind::committee);
    CHECK(actor_of(organ_kind::council) == actor_kind::council);
    CHECK(actor_of(organ_kind::council_drafting_body) == actor_kind::council_drafting_body);
    CHECK(actor_of(organ_kind::joint_labour_management_body) ==
          actor_kind::joint_labour_management_body);
    CHECK(actor_of(organ_kind::auditors) == actor_kind::auditors);
    CHECK(actor_of(organ_kind::company) == actor_kind::company);
}

// ------------------------------------------------------------------------------- What is not known

TEST_CASE("What is not known makes it depend: each way, and what it supposes", "[appeal][route]") {
    const auto by = actor_kind::committee;
    check("a bar", decision_of(by, {{appeal_fact::barred_by_statute, unknown}}),
          "depends: legality_review if barred_by_statute=no", "KL-13-2-2");
    check("procurement", decision_of(by, {{appeal_fact::procurement, unknown}}),
          "depends: procurement_review if procurement=yes | legality_review if procurement=no",
          "LOU-20-4 LOU-20-19 KL-13-2-2");
    check("a supplier in a system of choice",
          decision_of(by, {{appeal_fact::lov_supplier, unknown}}),
          "depends: lov_rectification if lov_supplier=yes | legality_review if lov_supplier=no",
          "LOV-10-1 KL-13-2-2");
    check("a document", decision_of(by, {{appeal_fact::document_refused, unknown}}),
          "depends: document_appeal if document_refused=yes | "
          "legality_review if document_refused=no",
          "OSL-6-7 KL-13-2-2");
    check("a special statute", decision_of(by, {{appeal_fact::administrative_appeal, unknown}}),
          "depends: administrative_appeal if administrative_appeal=yes | "
          "legality_review if administrative_appeal=no",
          "FL-40 KL-13-2-2");
    check("two of them",
          decision_of(
              by, {{appeal_fact::procurement, unknown}, {appeal_fact::document_refused, unknown}}),
          "depends: procurement_review if procurement=yes | "
          "document_appeal if procurement=no, document_refused=yes | "
          "legality_review if procurement=no, document_refused=no");
    check("a later step is known",
          decision_of(by,
                      {{appeal_fact::procurement, unknown}, {appeal_fact::document_refused, yes}}),
          "depends: procurement_review if procurement=yes | document_appeal if procurement=no");
    check("an earlier step is known",
          decision_of(by,
                      {{appeal_fact::procurement, yes}, {appeal_fact::document_refused, unknown}}),
          "authorised: procurement_review");
    check("a bar, and procurement",
          decision_of(
              by, {{appeal_fact::barred_by_statute, unknown}, {appeal_fact::procurement, unknown}}),
          "depends: procurement_review if barred_by_statute=no, procurement=yes | "
          "legality_review if barred_by_statute=no, procurement=no");
    check("of a proposal only the special way is left",
          act_of(by, act_kind::proposal, {{appeal_fact::procurement, unknown}}),
          "depends: procurement_review if procurement=yes");
    check("of a company only the special way is left",
          decision_of(actor_kind::company, {{appeal_fact::document_refused, unknown}}),
          "depends: document_appeal if document_refused=yes");
    check("open, and procurement is not known",
          act_of(by, std::nullopt, {{appeal_fact::procurement, unknown}}),
          "depends: procurement_review if procurement=yes | legality_review if procurement=no");
}

TEST_CASE("What is not known is asked, and what nobody mentions is presumed and said to be",
          "[appeal][route]") {
    for (const auto fact :
         {appeal_fact::barred_by_statute, appeal_fact::procurement, appeal_fact::lov_supplier,
          appeal_fact::document_refused, appeal_fact::administrative_appeal}) {
        INFO(describe(fact).key);
        const auto& question = describe(fact).question;
        const auto asks = [&](const routing& found) {
            return std::find(found.to_assess.begin(), found.to_assess.end(), question) !=
                   found.to_assess.end();
        };
        const auto presumes = [&](const routing& found) {
            return std::find(found.presumed.begin(), found.presumed.end(), fact) !=
                   found.presumed.end();
        };
        const auto open = appeal_route_of(decision_of(actor_kind::committee, {{fact, unknown}}));
        CHECK(asks(open));
        CHECK_FALSE(presumes(open));
        const auto silent = appeal_route_of(decision_of(actor_kind::committee));
        CHECK_FALSE(asks(silent));
        CHECK(presumes(silent));
        const auto denied = appeal_route_of(decision_of(actor_kind::committee, {{fact, no}}));
        CHECK_FALSE(asks(denied));
        CHECK_FALSE(presumes(denied));
    }
}

// ------------------------------------------------------------------------------- Eras

TEST_CASE("Before 2018-01-01 every answer depends: that law is not modelled",
          "[appeal][route][era]") {
    for (const auto by : every_actor)
        for (const auto& kind : every_kind) {
            auto act = act_of(by, kind);
            act.on = on("2017-12-31");
            const auto found = appeal_route_of(act);
            INFO(words_of(act));
            CHECK(key(found.appealable) == "depends");
            CHECK(found.because == reason_code::era_not_modelled);
            CHECK_FALSE(found.routes.empty());
        }
    auto act = decision_of(actor_kind::committee);
    act.on = on("2017-12-31");
    check("the last day before", act, "depends: legality_review");
    act.on = on("2018-01-01");
    check("the first day", act, "authorised: legality_review", "KL-13-2-2");
    CHECK(appeal_route_of(act).because == reason_code::none);
}

TEST_CASE("KL-TRANS-2017: the Act of 1991 governs appeals of what was announced before 2018-01-01",
          "[appeal][route][era][kl-trans-2017]") {
    struct row {
        std::string_view sentence;
        std::string_view decided;
        std::optional<date> announced;
        std::string_view verdict;
        bool by_the_transition;
        phrase asks;
    };
    const row rows[] = {
        {"announced on 2017-12-20", "2017-12-20", on("2017-12-20"), "depends", true,
         announced_before_2018},
        {"the last day", "2017-12-20", on("2017-12-31"), "depends", true, announced_before_2018},
        {"the first day", "2017-12-20", on("2018-01-01"), "depends", true, announced_since_2018},
        {"nobody says when", "2017-12-20", {}, "depends", true, announced_before_2018},
        {"decided in 2018", "2018-01-01", on("2018-01-01"), "authorised", false, {}},
    };
    for (const auto& [sentence, decided, announced, verdict, by_the_transition, asks] : rows) {
        INFO(sentence);
        auto act = decision_of(actor_kind::committee);
        act.on = on(decided);
        act.announced = announced;
        const auto found = appeal_route_of(act);
        CHECK(key(found.appealable) == verdict);
        CHECK(cites(found.by, "KL-TRANS-2017") == by_the_transition);
        CHECK(found.to_assess == (by_the_transition ? std::vector{asks} : std::vector<phrase>{}));
        REQUIRE(found.routes.size() == 1);
        CHECK(found.routes.front().route == appeal_route::legality_review);
    }
}

TEST_CASE("A day that nobody gave is in no era: it is never certain", "[appeal][route][era]") {
    auto act = decision_of(actor_kind::committee);
    act.on = no_day;
    check("no day", act, "depends: legality_review");
}

TEST_CASE("FL 2017:900: before 2018-07-01 the way of administrative appeal depends",
          "[appeal][route][era][fl-40]") {
    auto act = decision_of(actor_kind::committee, {{appeal_fact::administrative_appeal, yes}});
    act.on = on("2018-06-30");
    CHECK(answer_of(act) == "depends: administrative_appeal");
    CHECK(appeal_route_of(act).because == reason_code::era_not_modelled);
    act.on = on("2018-07-01");
    CHECK(answer_of(act) == "authorised: administrative_appeal");
    CHECK(appeal_route_of(act).because == reason_code::none);
    // The route of chapter 13 had begun by then.
    act = decision_of(actor_kind::committee);
    act.on = on("2018-06-30");
    CHECK(answer_of(act) == "authorised: legality_review");
}

// ------------------------------------------------------------------------------- Properties

namespace {

using assumptions = std::set<std::pair<appeal_fact, answer>>;

/// A route as its route and what it supposes, in no order.
using plain_way = std::pair<appeal_route, assumptions>;

std::set<plain_way> plain(const std::vector<possible_route>& routes) {
    std::set<plain_way> made;
    for (const auto& possible : routes) {
        plain_way one{possible.route, {}};
        for (const auto& supposed : possible.supposing)
            one.second.emplace(supposed.fact, supposed.is);
        made.insert(one);
    }
    return made;
}

/// Those of the ways that stay when a fact turns out so, without what they supposed of it.
std::set<plain_way> left_when(const std::set<plain_way>& routes, appeal_fact fact, answer is) {
    std::set<plain_way> made;
    for (auto [route, supposed] : routes) {
        if (supposed.contains({fact, is == yes ? no : yes})) continue;
        supposed.erase({fact, is});
        made.insert({route, supposed});
    }
    return made;
}

bool exclude_each_other(const possible_route& left, const possible_route& right) {
    return std::any_of(left.supposing.begin(), left.supposing.end(), [&](const assumption& one) {
        return std::any_of(
            right.supposing.begin(), right.supposing.end(),
            [&](const assumption& other) { return one.fact == other.fact && one.is != other.is; });
    });
}

/// Every actor, kind of act, and yes, no or unknown of each fact.
template<class See>
void for_every_act(See see) {
    for (const auto by : every_actor)
        for (const auto& kind : every_kind)
            for (const auto audit :
                 {audit_act::none, audit_act::own_administration, audit_act::remark}) {
                if (audit != audit_act::none && by != actor_kind::auditors) continue;
                constexpr unsigned combinations = 3 * 3 * 3 * 3 * 3 * 3 * 3;
                for (unsigned number = 0; number < combinations; ++number) {
                    auto act = act_of(by, kind);
                    act.audit = audit;
                    auto left = number;
                    for (const auto fact : every_fact) {
                        act.facts.say(fact, static_cast<answer>(left % 3));
                        left /= 3;
                    }
                    see(act, appeal_route_of(act));
                }
            }
}

/// The first act for which a claim does not hold, and what was answered; empty when it holds for all.
template<class Claim>
std::string counterexample(Claim holds) {
    std::string found;
    for_every_act([&](const acted& act, const routing& answer) {
        if (found.empty() && !holds(act, answer)) found = words_of(act) + " -> " + answer_of(act);
    });
    return found;
}

} // namespace

TEST_CASE("no_way_is_no: not appealable is to have no way, and nothing else",
          "[appeal][route][property]") {
    CHECK(counterexample([](const acted&, const routing& found) {
              return (found.appealable == verdict::not_authorised) == found.routes.empty() &&
                     (found.route == appeal_route::none) == found.routes.empty() &&
                     (found.routes.empty() || found.route == found.routes.front().route);
          }) == "");
}

TEST_CASE("certainty_is_one_way: what is certain has exactly one way, which supposes nothing",
          "[appeal][route][property]") {
    CHECK(counterexample([](const acted&, const routing& found) {
              return found.appealable != verdict::authorised ||
                     (found.routes.size() == 1 && found.routes.front().supposing.empty() &&
                      found.to_assess.empty());
          }) == "");
}

TEST_CASE("every_doubt_is_asked: what depends has something to assess",
          "[appeal][route][property]") {
    CHECK(counterexample([](const acted&, const routing& found) {
              return found.appealable != verdict::depends || !found.to_assess.empty();
          }) == "");
}

TEST_CASE("no_way_twice: no way is listed twice, and none is a way to nowhere",
          "[appeal][route][property]") {
    CHECK(counterexample([](const acted&, const routing& found) {
              std::set<appeal_route> routes;
              for (const auto& possible : found.routes) routes.insert(possible.route);
              return routes.size() == found.routes.size() && !routes.contains(appeal_route::none);
          }) == "");
}

TEST_CASE("ways_exclude_each_other: no two ways can apply at once", "[appeal][route][property]") {
    CHECK(counterexample([](const acted&, const routing& found) {
              for (std::size_t i = 0; i < found.routes.size(); ++i)
                  for (auto j = i + 1; j < found.routes.size(); ++j)
                      if (!exclude_each_other(found.routes[i], found.routes[j])) return false;
              return true;
          }) == "");
}

TEST_CASE(
    "only_the_unknown_is_supposed: a way supposes yes or no of facts that are not known, each once",
    "[appeal][route][property]") {
    CHECK(counterexample([](const acted& act, const routing& found) {
              for (const auto& possible : found.routes) {
                  std::set<appeal_fact> facts;
                  for (const auto& one : possible.supposing) {
                      if (act.facts[one.fact] != unknown || one.is == unknown) return false;
                      facts.insert(one.fact);
                  }
                  if (facts.size() != possible.supposing.size()) return false;
              }
              return true;
          }) == "");
}

TEST_CASE("assessing_removes_and_never_adds: with a fact known, the ways that supposed it are left",
          "[appeal][route][property]") {
    CHECK(counterexample([](const acted& act, const routing& found) {
              const auto before = plain(found.routes);
              for (const auto fact : every_fact) {
                  if (act.facts[fact] != unknown) continue;
                  for (const auto is : {yes, no}) {
                      auto known = act;
                      known.facts.say(fact, is);
                      if (plain(appeal_route_of(known).routes) != left_when(before, fact, is))
                          return false;
                  }
              }
              return true;
          }) == "");
}

TEST_CASE("all_known_is_one_way: with every fact known there is at most one way",
          "[appeal][route][property]") {
    CHECK(counterexample([](const acted& act, const routing& found) {
              const auto all_known =
                  std::all_of(every_fact.begin(), every_fact.end(),
                              [&](appeal_fact fact) { return act.facts[fact] != unknown; });
              return !all_known || found.routes.size() <= 1;
          }) == "");
}

TEST_CASE("no_rests_on_what_was_verified: not appealable cites a rule that may decide",
          "[appeal][route][property]") {
    CHECK(counterexample([](const acted& act, const routing& found) {
              if (found.appealable != verdict::not_authorised) return true;
              return !found.by.empty() &&
                     std::all_of(found.by.begin(), found.by.end(), [&](const rule* one) {
                         return may_decide(*one) && one->on(act.on) != nullptr;
                     });
          }) == "");
}

TEST_CASE("every_way_has_its_rules_forum_and_appellant: one of each", "[appeal][route][property]") {
    const region nowhere{};
    CHECK(
        counterexample([&](const acted& act, const routing& found) {
            return std::all_of(found.routes.begin(), found.routes.end(), [&](const auto& possible) {
                const auto at = forum_of(possible.route, nowhere);
                return !possible.by.empty() && at.court != court_kind::none &&
                       at.filed_with != filing::nowhere &&
                       standing_of(possible.route, act.in_federation).who != appellant::nobody;
            });
        }) == "");
}

TEST_CASE(
    "silence_is_presumed: what nobody mentions is answered as if it were said as the law presumes",
    "[appeal][route][property]") {
    for (const auto by : every_actor)
        for (const auto& kind : every_kind) {
            const auto silent = act_of(by, kind);
            auto spoken = silent;
            for (const auto& one : appeal_facts) spoken.facts.say(one.fact, one.when_silent);
            INFO(words_of(silent));
            CHECK(answer_of(silent) == answer_of(spoken));
        }
}

TEST_CASE("Survey: every actor and every kind of act, where no special statute speaks",
          "[appeal][route][survey]") {
    // y: can be appealed by legality review, n: not, ?: depends, with legality review shown.
    //                                     decision proposal preparatory executory factual statement assignment
    //                                                                                     information open
    const std::pair<actor_kind, std::string_view> rows[] = {
        {actor_kind::council, "yyyynyyyy"},
        {actor_kind::committee, "ynnnn?nn?"},
        {actor_kind::joint_labour_management_body, "ynnnn?nn?"},
        {actor_kind::auditors, "nnnnnnnnn"},
        {actor_kind::company, "nnnnnnnnn"},
        {actor_kind::employee_without_mandate, "?nnnn?nn?"},
        {actor_kind::council_drafting_body, "nnnnnnnnn"},
    };
    static_assert(std::size(rows) == every_actor.size());
    for (const auto& [by, answers] : rows) {
        std::string found;
        for (const auto& kind : every_kind) {
            const auto one = appeal_route_of(act_of(by, kind));
            found += one.appealable == verdict::authorised ? 'y'
                     : one.appealable == verdict::depends  ? '?'
                                                           : 'n';
            if (!one.routes.empty()) CHECK(one.route == appeal_route::legality_review);
        }
        INFO(key(by));
        CHECK(found == answers);
    }
}
