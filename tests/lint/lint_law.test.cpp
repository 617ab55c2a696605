// SPDX-License-Identifier: MIT
//
// What lint says of delegates and matters that the law does not allow: a small region, one order, one point at a time.

#include "support/catch.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/io/bundle.hpp>
#include <mandat/lint/lint.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace mandat;
using Catch::Matchers::ContainsSubstring;

namespace {

constexpr std::string_view region = R"(
region = { id = "prov", name = "Provregionen", kind = "region", fictional = true }
document = [{ id = "d", title = "Påhittad", dated = 2018-01-01 }]
organ = [
  { id = "fm", name = "Fullmäktige", kind = "fullmäktige", from = 2018-01-01, remit = [{ text = "Fullmäktiges", matter = "fullmaktiges" }] },
  { id = "rs", name = "Regionstyrelsen", kind = "styrelse", parent = "fm", from = 2018-01-01, remit = [{ text = "Styrelsens", matter = "styrelsens" }] },
  { id = "vn", name = "Vårdnämnden", kind = "nämnd", parent = "fm", from = 2018-01-01, remit = [{ text = "Nämndens", matter = "namndens" }], excluded = [{ text = "Undantaget", matter = "undantaget" }, { text = "Uttaget", matter = "uttaget", from = 2020-01-01, through = 2021-12-31 }] },
  { id = "gn", name = "Gemensamma nämnden", kind = "gemensam nämnd", parent = "fm", from = 2018-01-01, remit = [{ text = "Nämndens", matter = "gemensamma" }] },
  { id = "au", name = "Arbetsutskottet", kind = "utskott", parent = "vn", from = 2018-01-01 },
  { id = "rsau", name = "Styrelsens arbetsutskott", kind = "utskott", parent = "rs", from = 2018-01-01 },
  { id = "nb", name = "Nämndberedningen", kind = "nämndberedning", parent = "vn", from = 2018-01-01 },
  { id = "fb", name = "Fullmäktigeberedningen", kind = "fullmäktigeberedning", parent = "fm", from = 2018-01-01 },
  { id = "so", name = "Självförvaltningsorganet", kind = "självförvaltningsorgan", parent = "vn", from = 2018-01-01 },
  { id = "bolag", name = "Bolaget", kind = "bolag", from = 2018-01-01 },
]
unit = [{ id = "forvaltning", name = "Förvaltningen", organ = "vn", from = 2018-01-01 }]
instrument = [{ id = "avtalet", name = "Avtalet", from = 2019-01-01, through = 2023-12-31 }]
role = [{ id = "utredare", name = "Utredare" }]
post = [
  { id = "egen_utredare", name = "Utredaren", role = "utredare", unit = "forvaltning", from = 2018-01-01 },
  { id = "hyrd_utredare", name = "Den hyrda utredaren", role = "utredare", kind = "utomstående", from = 2020-01-01 },
  { id = "chef", name = "Förvaltningschefen", unit = "forvaltning", heads_unit = true, head_of_administration = "ja", from = 2018-01-01 },
  { id = "handlaggare", name = "Handläggaren", unit = "forvaltning", from = 2018-01-01 },
  { id = "ordforande", name = "Vårdnämndens ordförande", kind = "ordförande", organ = "vn", from = 2018-01-01 },
  { id = "ledamot", name = "Vårdnämndens ledamot", kind = "ledamot", organ = "vn", from = 2018-01-01 },
  { id = "ersattare", name = "Vårdnämndens ersättare", kind = "ersättare", organ = "vn", from = 2018-01-01 },
  { id = "rsordforande", name = "Styrelsens ordförande", kind = "ordförande", organ = "rs", from = 2018-01-01 },
  { id = "konsult", name = "Konsulten", kind = "utomstående", from = 2018-01-01 },
  { id = "motorn", name = "Motorn", kind = "automatiserad beslutsfunktion", from = 2018-01-01 },
  { id = "smittskydd", name = "Smittskyddsläkaren", kind = "lagreglerad befattning", from = 2018-01-01 },
  { id = "samverkande", name = "Grannens handläggare", kind = "anställd hos samverkande part", from = 2018-01-01 },
  { id = "avtalspart", name = "Kommunens handläggare", kind = "anställd hos avtalspart", agreement = "avtalet", from = 2018-01-01 },
]
matter = [
  { id = "fullmaktiges", name = "Fullmäktiges ärenden" },
  { id = "styrelsens", name = "Styrelsens ärenden" },
  { id = "namndens", name = "Nämndens ärenden" },
  { id = "gemensamma", name = "Gemensamma ärenden" },
  { id = "vanligt", name = "Vanligt ärende", kind_of = "namndens" },
  { id = "undantaget", name = "Undantaget ärende", kind_of = "namndens" },
  { id = "uttaget", name = "Uttaget ärende", kind_of = "fullmaktiges" },
  { id = "stangning", name = "Stängning av vårdcentral", kind_of = "namndens" },
]
)";

/// An order of a body with one point, assessed by a jurist unless the row says otherwise.
std::string order_of(std::string_view organ, std::string_view period, std::string_view point) {
    return "[order]\nid = \"o\"\nversion = \"1\"\norgan = \"" + std::string{organ} +
           "\"\nadopted = { on = 2018-01-01 }\n" + std::string{period} +
           "\nsub_delegation = \"inte tillåten\"\nreport = \"nästa sammanträde\"\n"
           "alternates_act = true\n"
           "assessed = { kl_6_38 = \"nej\", kl_5_1 = \"nej\", "
           "exercise_of_authority_against_individual = \"nej\", "
           "appealed_under_chapter_13 = \"nej\", not_appealable_by_statute = \"nej\", "
           "procurement = \"nej\", choice_or_authorisation_system = \"nej\", "
           "by = \"juristen\", on = 2018-01-01, source = \"d\" }\n\n"
           "[[point]]\nnumber = \"1\"\n" +
           std::string{point} + "\n";
}

governance loaded(const std::string& order) {
    auto read = load_bundle({{"region.toml", std::string{region}}, {"o.toml", order}});
    if (!read) FAIL(read.error().front().text.en << " line " << read.error().front().where.line);
    return std::move(read).value();
}

/// Findings about the point, notes on what the documents do not say apart from want of assessment left out.
std::vector<finding> found_in(const governance& of, std::optional<date> on = std::nullopt) {
    auto all = lint(of, on);
    std::erase_if(all, [](const finding& one) {
        return one.about != "o/1" ||
               (one.grave == severity::note && one.code != finding_code::not_assessed);
    });
    return all;
}

void check_shown(const governance& of, const finding& one) {
    INFO(key_of(one.code) << " about " << one.about);
    REQUIRE(one.shown_by);
    const auto answer = reference_resolver{of}.check(one.shown_by->asked);
    CHECK(answer.verdict == one.shown_by->verdict);
    CHECK(key_of(answer.reason) == key_of(one.shown_by->reason));
}

struct row {
    const char* fact;
    const char* organ;
    const char* point;
    std::optional<finding_code> code;
    const char* rule;
    const char* period = "";
};

void check_rows(const std::vector<row>& rows) {
    for (const auto& one : rows) {
        INFO(one.fact);
        const auto of = loaded(order_of(one.organ, one.period, one.point));
        const auto found = found_in(of);
        if (!one.code) {
            CHECK(found.empty());
            continue;
        }
        REQUIRE(found.size() == 1);
        CHECK(key_of(found[0].code) == key_of(*one.code));
        REQUIRE(found[0].rule != nullptr);
        CHECK(found[0].rule->id == one.rule);
        CHECK(found[0].where.front().file == "o.toml");
        CHECK_FALSE(found[0].text.sv.empty());
        CHECK_FALSE(found[0].fix.en.empty());
        check_shown(of, found[0]);
    }
}

} // namespace

TEST_CASE("KL 6:37, 7:5: lint finds each delegate that the law does not list",
          "[lint][kl-6-37][kl-7-5]") {
    const auto unlisted = finding_code::delegate_not_listed;
    check_rows({
        {"an employee", "vn", "matter = \"vanligt\"\ndelegate = \"handlaggare\"", {}, ""},
        {"a member", "vn", "matter = \"vanligt\"\ndelegate = \"ledamot\"", {}, ""},
        {"an alternate", "vn", "matter = \"vanligt\"\ndelegate = \"ersattare\"", {}, ""},
        {"its utskott", "vn", "matter = \"vanligt\"\ndelegate = \"au\"", {}, ""},
        {"another's utskott", "vn", "matter = \"vanligt\"\ndelegate = \"rsau\"", unlisted,
         "KL-6-37"},
        {"another's chair", "vn", "matter = \"vanligt\"\ndelegate = \"rsordforande\"", unlisted,
         "KL-6-37"},
        {"another nämnd", "vn", "matter = \"vanligt\"\ndelegate = \"rs\"", unlisted,
         "DOC-OTHERNAMND"},
        {"its beredning", "vn", "matter = \"vanligt\"\ndelegate = \"nb\"", unlisted, "KL-6-37"},
        {"council's beredning", "vn", "matter = \"vanligt\"\ndelegate = \"fb\"", unlisted,
         "KL-3-2"},
        {"a holder of power by statute", "vn", "matter = \"vanligt\"\ndelegate = \"smittskydd\"",
         unlisted, "KL-7-5"},
        {"council to an employee", "fm", "matter = \"fullmaktiges\"\ndelegate = \"handlaggare\"",
         finding_code::grantor_cannot_delegate, "KL-5-2"},
        {"an utskott delegates", "au", "matter = \"vanligt\"\ndelegate = \"handlaggare\"\n",
         finding_code::grantor_cannot_delegate, "KL-6-37"},
    });
}

TEST_CASE("DOC-OUTSIDER, KL 9:30, 9:37: lint finds delegates outside the region",
          "[lint][doc-outsider]") {
    const auto outsider = finding_code::outsider_delegate;
    check_rows({
        {"a consultant", "vn", "matter = \"vanligt\"\ndelegate = \"konsult\"", outsider,
         "KL-7-5"},
        {"a company", "vn", "matter = \"vanligt\"\ndelegate = \"bolag\"", outsider, "DOC-COMPANY"},
        {"a neighbour's employee in a gemensam nämnd",
         "gn",
         "matter = \"gemensamma\"\ndelegate = \"samverkande\"",
         {},
         ""},
        {"a neighbour's employee in an ordinary nämnd", "vn",
         "matter = \"vanligt\"\ndelegate = \"samverkande\"", outsider, "KL-9-30"},
        {"contract cooperation while the agreement is in force",
         "vn",
         "matter = \"vanligt\"\ndelegate = \"avtalspart\"",
         {},
         "",
         "from = 2019-01-01\nthrough = 2023-12-31"},
        {"contract cooperation before 1 July 2018", "vn",
         "matter = \"vanligt\"\ndelegate = \"avtalspart\"", outsider, "KL-9-37-s2",
         "from = 2018-01-01\nthrough = 2018-06-30"},
    });
}

TEST_CASE(
    "KL 9:37 2 st.: lint finds the days on which the agreement behind a delegate or a substitute "
    "is not in force",
    "[lint][kl-9-37-s2][doc-alternate]") {
    for (const auto* who : {"delegate = \"avtalspart\"",
                            "delegate = \"handlaggare\"\nsubstitutes = [\"avtalspart\"]"}) {
        INFO(who);
        const auto of = loaded(order_of("vn", "", "matter = \"vanligt\"\n" + std::string{who}));
        const auto found = found_in(of);
        REQUIRE(found.size() == 2);
        CHECK(found[0].when == period::through(first_modelled_day, *make_date(2018, 12, 31)));
        CHECK(found[1].when == period::from(*make_date(2024, 1, 1)));
        for (const auto& one : found) {
            CHECK(one.code == finding_code::outsider_delegate);
            REQUIRE(one.rule != nullptr);
            CHECK(one.rule->id == "KL-9-37-s2");
            check_shown(of, one);
            CHECK(one.shown_by->verdict == verdict::not_authorised);
        }
        CHECK(found_in(of, *make_date(2018, 12, 31)).size() == 1);
        CHECK(found_in(of, *make_date(2019, 1, 1)).empty());
        CHECK(found_in(of, *make_date(2023, 12, 31)).empty());
        CHECK(found_in(of, *make_date(2024, 1, 1)).size() == 1);
    }
    INFO("within the life of the grant only");
    const auto of = loaded(order_of("vn", "from = 2023-07-01\nthrough = 2024-06-30",
                                    "matter = \"vanligt\"\ndelegate = \"avtalspart\""));
    const auto found = found_in(of);
    REQUIRE(found.size() == 1);
    CHECK(found[0].when == period::through(*make_date(2024, 1, 1), *make_date(2024, 6, 30)));
}

TEST_CASE("KL 6:37: lint looks at each post with the role that a point delegates to",
          "[lint][kl-6-37]") {
    const auto of = loaded(order_of("vn", "", "matter = \"vanligt\"\ndelegate = \"utredare\""));
    const auto found = found_in(of);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == finding_code::outsider_delegate);
    CHECK(found[0].when == period::from(*make_date(2020, 1, 1)));
    check_shown(of, found[0]);
}

TEST_CASE("DOC-JOINT, KL 7:7: lint finds deciding together and others' vetoes",
          "[lint][doc-joint][kl-7-7]") {
    check_rows({
        {"consulting is harmless",
         "vn",
         "matter = \"vanligt\"\ndelegate = \"handlaggare\"\nconsult = [\"chef\"]",
         {},
         ""},
        {"someone's approval", "vn",
         "matter = \"vanligt\"\ndelegate = \"handlaggare\"\napproval = [\"chef\"]",
         finding_code::approval_by_others, "DOC-JOINT"},
        {"the users' endorsement of an employee's decision",
         "vn",
         "matter = \"vanligt\"\ndelegate = \"handlaggare\"\nusers = \"tillstyrkan\"",
         {},
         ""},
        {"the users' endorsement of an utskott's decision", "vn",
         "matter = \"vanligt\"\ndelegate = \"au\"\nusers = \"tillstyrkan\"",
         finding_code::users_endorse_body, "KL-7-7-s2"},
        {"each alone",
         "vn",
         "matter = \"vanligt\"\ndelegates = [\"chef\", \"handlaggare\"]",
         {},
         ""},
    });
    const auto of = loaded(
        order_of("vn", "", "matter = \"vanligt\"\njointly = [\"ordforande\", \"handlaggare\"]"));
    const auto found = found_in(of);
    REQUIRE(found.size() == 2); // one for each who would decide
    for (const auto& one : found) {
        CHECK(one.code == finding_code::joint_delegation);
        check_shown(of, one);
    }
}

TEST_CASE("KL 6:39: lint finds an urgent mandate given to other than chair or member",
          "[lint][kl-6-39]") {
    const auto other = finding_code::urgent_mandate_to_other;
    const auto urgent = [](const char* who) {
        return std::string{"kind = \"brådskande\"\nmatter = \"vanligt\"\ndelegate = \""} + who +
               "\"";
    };
    const auto chair = urgent("ordforande");
    const auto member = urgent("ledamot");
    const auto alternate = urgent("ersattare");
    const auto utskott = urgent("au");
    const auto employee = urgent("handlaggare");
    const auto machine = urgent("motorn");
    check_rows({
        {"the chair", "vn", chair.c_str(), {}, ""},
        {"a named member", "vn", member.c_str(), {}, ""},
        {"an alternate", "vn", alternate.c_str(), other, "KL-6-39"},
        {"an utskott", "vn", utskott.c_str(), other, "KL-6-39"},
        {"an employee", "vn", employee.c_str(), other, "KL-6-39"},
        {"an automated function", "vn", machine.c_str(), other, "KL-6-39"},
    });
}

TEST_CASE("KL 6:38 2 st.: lint finds automated functions too early and where they are barred",
          "[lint][kl-6-38-s2]") {
    const auto barred = finding_code::automated_where_barred;
    const auto trait = [](const char* name) {
        return std::string{"matter = \"vanligt\"\ndelegate = \"motorn\"\nassessed = { "} + name +
               " = \"ja\" }";
    };
    const auto chapter_13 = trait("appealed_under_chapter_13");
    const auto no_appeal = trait("not_appealable_by_statute");
    const auto procurement = trait("procurement");
    const auto choice = trait("choice_or_authorisation_system");
    check_rows({
        {"from 1 July 2022",
         "vn",
         "matter = \"vanligt\"\ndelegate = \"motorn\"",
         {},
         "",
         "from = 2022-07-01"},
        {"through 30 June 2022", "vn", "matter = \"vanligt\"\ndelegate = \"motorn\"",
         finding_code::automated_too_early, "KL-6-37", "from = 2022-01-01\nthrough = 2022-06-30"},
        {"on the chapter 13 route", "vn", chapter_13.c_str(), barred, "KL-6-38-s2-1",
         "from = 2022-07-01"},
        {"not appealable", "vn", no_appeal.c_str(), barred, "KL-6-38-s2-2", "from = 2022-07-01"},
        {"procurement", "vn", procurement.c_str(), barred, "KL-6-38-s2-3", "from = 2022-07-01"},
        {"a choice system", "vn", choice.c_str(), barred, "KL-6-38-s2-4", "from = 2022-07-01"},
    });
    const auto of =
        loaded(order_of("vn", "from = 2022-01-01", "matter = \"vanligt\"\ndelegate = \"motorn\""));
    const auto found = found_in(of);
    REQUIRE(found.size() == 1);
    CHECK(found[0].when == period::until(*make_date(2022, 1, 1), *make_date(2022, 7, 1)));
    CHECK(found_in(of, *make_date(2022, 6, 30)).size() == 1);
    CHECK(found_in(of, *make_date(2022, 7, 1)).empty());

    // DOC-ALTERNATE: whoever steps in decides as a delegate, on the same days.
    const auto standing_in = loaded(
        order_of("vn", "from = 2022-01-01",
                 "matter = \"vanligt\"\ndelegate = \"handlaggare\"\nsubstitutes = [\"motorn\"]"));
    const auto as_substitute = found_in(standing_in);
    REQUIRE(as_substitute.size() == 1);
    CHECK(as_substitute[0].code == finding_code::automated_too_early);
    CHECK(as_substitute[0].when == period::until(*make_date(2022, 1, 1), *make_date(2022, 7, 1)));
}

TEST_CASE("KL 6:38 1 st., 5:1: lint finds matters that may not be delegated",
          "[lint][kl-6-38][kl-5-1]") {
    const auto assessed = [](const char* traits) {
        return std::string{"matter = \"vanligt\"\ndelegate = \"handlaggare\"\nassessed = { "} +
               traits + " }";
    };
    const auto goals = assessed("concerns_goals_direction_scope_quality = \"ja\"");
    const auto council = assessed("opinion_to_council = \"ja\"");
    const auto appealed = assessed("opinion_on_appeal_of_whole_committee = \"ja\"");
    const auto principle = assessed("of_principle_or_greater_importance = \"ja\"");
    const auto authority = assessed("of_principle_or_greater_importance = \"ja\", "
                                    "exercise_of_authority_against_individual = \"ja\"");
    const auto routine = assessed("exercise_of_authority_against_individual = \"ja\"");
    const auto statute = assessed("special_statute_ban = \"ja\"");
    const auto unknown = assessed("concerns_goals_direction_scope_quality = \"okänt\"");
    const auto forbidden = finding_code::forbidden_matter;
    check_rows({
        {"goals, direction, scope or quality", "vn", goals.c_str(), forbidden, "KL-6-38-1"},
        {"an opinion to council", "vn", council.c_str(), forbidden, "KL-6-38-2"},
        {"an opinion on an appeal", "vn", appealed.c_str(), forbidden, "KL-6-38-2"},
        {"authority of principle", "vn", authority.c_str(), forbidden, "KL-6-38-3"},
        {"routine authority", "vn", routine.c_str(), {}, ""},
        {"a special statute", "vn", statute.c_str(), forbidden, "KL-6-38-5"},
        {"of principle: council's", "vn", principle.c_str(), finding_code::council_matter_delegated,
         "KL-5-1"},
    });
    const auto open = found_in(loaded(order_of("vn", "", unknown)));
    REQUIRE(open.size() == 1);
    CHECK(open[0].code == finding_code::not_assessed);
    CHECK(open[0].grave == severity::note);
    CHECK(open[0].rule->id == "KL-6-38-1");
}

TEST_CASE("KL 6:38 p. 1: lint warns of opening and closing until it is assessed",
          "[lint][kl-6-38-1]") {
    const auto of =
        loaded(order_of("vn", "",
                        "matter = \"stangning\"\ndelegate = \"chef\"\n"
                        "assessed = { concerns_goals_direction_scope_quality = \"okänt\" }"));
    const auto found = found_in(of);
    REQUIRE(found.size() == 2);
    const auto warned = std::find_if(found.begin(), found.end(), [](const finding& one) {
        return one.code == finding_code::scope_delegated;
    });
    REQUIRE(warned != found.end());
    CHECK(warned->grave == severity::warning);
    CHECK(warned->shown_by->verdict == verdict::depends);
    check_shown(of, *warned);
    // The order's line does not reach the words; an assessment of the point does.
    CHECK(found_in(loaded(order_of("vn", "", "matter = \"stangning\"\ndelegate = \"chef\"")))
              .size() == 2);
    CHECK(found_in(loaded(order_of("vn", "",
                                   "matter = \"stangning\"\ndelegate = \"chef\"\n"
                                   "assessed = { concerns_goals_direction_scope_quality = \"nej\", "
                                   "by = \"j\", on = 2018-01-01, source = \"d\" }")))
              .empty());
}

TEST_CASE(
    "KL 6:38 1 st.: lint warns of the ban's own words and of special statutes until the point "
    "is assessed, and says which words and which line to write",
    "[lint][kl-6-38]") {
    const auto warning = [](const std::string& point) {
        const auto of = loaded(order_of("vn", "", point));
        for (const auto& one : found_in(of))
            if (one.grave == severity::warning) {
                CHECK(one.shown_by->verdict == verdict::depends);
                check_shown(of, one);
                return std::string{key_of(one.code)} + ' ' + std::string{one.rule->id} + ' ' +
                       one.text.en + ' ' + one.fix.en;
            }
        return std::string{};
    };
    const std::string motion =
        "text = \"Svar på motion\"\nkind_of = \"namndens\"\ndelegate = \"chef\"\n";
    CHECK_THAT(warning(motion), ContainsSubstring("worded_as_banned KL-6-38-2") &&
                                    ContainsSubstring("`motion`") &&
                                    ContainsSubstring("assessed = { opinion_to_council = \"nej\""));
    CHECK(warning(motion + "assessed = { opinion_to_council = \"nej\", by = \"j\", on = "
                           "2018-01-01, source = \"d\" }")
              .empty());
    CHECK(
        warning("text = \"Motionsbidrag\"\nkind_of = \"namndens\"\ndelegate = \"chef\"\n").empty());
    const std::string statute =
        "text = \"Särskilt\"\nkind_of = \"namndens\"\ndelegate = \"chef\"\nlaw = \"PBL 12:6\"\n";
    CHECK_THAT(warning(statute),
               ContainsSubstring("special_statute PBL-12-6") &&
                   ContainsSubstring("assessed = { special_statute_ban = \"nej\""));
    CHECK(warning(statute + "assessed = { special_statute_ban = \"nej\", by = \"j\", on = "
                            "2018-01-01, source = \"d\" }")
              .empty());
}

TEST_CASE("KL 6:2-3: lint finds matters outside the body's remit", "[lint][kl-6-3]") {
    check_rows({
        {"another nämnd's", "vn", "matter = \"styrelsens\"\ndelegate = \"chef\"",
         finding_code::outside_remit, "KL-6-3"},
        {"excluded", "vn", "matter = \"undantaget\"\ndelegate = \"chef\"",
         finding_code::outside_remit, "KL-6-2"},
        {"a kind of its own", "vn", "matter = \"vanligt\"\ndelegate = \"chef\"", {}, ""},
    });
}

TEST_CASE(
    "KL 6:2, 5:2: lint finds what council lets a nämnd decide though it is excluded from its area",
    "[lint][kl-6-2][kl-5-2]") {
    const auto of =
        loaded(order_of("fm", "", "matter = \"uttaget\"\ndelegates = [\"rs\", \"vn\"]"));
    const auto found = found_in(of);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == finding_code::outside_remit);
    REQUIRE(found[0].rule != nullptr);
    CHECK(found[0].rule->id == "KL-6-2");
    CHECK(found[0].when == period::through(*make_date(2020, 1, 1), *make_date(2021, 12, 31)));
    CHECK(found[0].text.sv.find("Vårdnämnden") != std::string::npos);
    check_shown(of, found[0]);
    CHECK(found[0].shown_by->asked.who == of.find_organ("vn"));
    CHECK(found_in(of, *make_date(2019, 12, 31)).empty());
    CHECK(found_in(of, *make_date(2020, 1, 1)).size() == 1);
    CHECK(found_in(of, *make_date(2021, 12, 31)).size() == 1);
    CHECK(found_in(of, *make_date(2022, 1, 1)).empty());
}
