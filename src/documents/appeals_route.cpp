// SPDX-License-Identifier: MIT
//
// What is said of a route of appeal, in Swedish and in English. Which route it is and how its
// time is counted is not said here: the layer `appeal` answers that.
#include "appeals_route.hpp"

#include "appeals_parts.hpp"
#include <mandat/law/terms.hpp>
#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/swedish_order.hpp>
#include <mandat/wording/words.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::appeals {

namespace {

[[nodiscard]] sentence reasons_in_words(const closing_reasons& why) {
    std::vector<std::string_view> sv;
    std::vector<std::string_view> en;
    for (const auto& one : why) {
        sv.push_back(one.name.sv);
        en.push_back(one.name.en);
    }
    return {listed(sv).sv, listed(en).en};
}

/// A notice may state a longer standstill than the statute's.
[[nodiscard]] sentence longer_in_words(const deadline_answer& counted) {
    const auto statutory = count(*counted.limit, counted.start);
    if (!statutory || statutory->last == counted.last) return {};
    return said(phrase{"; underrättelsen anger den längre spärren",
                       "; the notice states the longer standstill"});
}

} // namespace

phrase short_name(appeal_route route) {
    switch (route) {
    case appeal_route::none: return {"ingen", "none"};
    case appeal_route::legality_review: return {"laglighetsprövning (KL)", "legality review (KL)"};
    case appeal_route::procurement_review:
        return {"överprövning (LOU)", "procurement review (LOU)"};
    case appeal_route::lov_rectification: return {"rättelse (LOV)", "rectification (LOV)"};
    case appeal_route::document_appeal:
        return {"överklagande till kammarrätten (OSL)",
                "appeal to the administrative court of appeal (OSL)"};
    case appeal_route::administrative_appeal:
        return {"förvaltningsbesvär (FL)", "administrative appeal (FL)"};
    }
    return {};
}

sentence supposed_by(const appeal_by_route& possible) {
    std::vector<sentence> all;
    for (const auto& one : possible.supposing) {
        const auto is = term_for(one.is).written;
        sentence answered = said(describe(one.fact).question, " ", is, ".");
        // The answer is a sentence of its own.
        const auto capital = [](std::string& text, std::size_t from) {
            if (text[from] >= 'a' && text[from] <= 'z')
                text[from] = static_cast<char>(text[from] - 'a' + 'A');
        };
        capital(answered.sv, answered.sv.size() - is.sv.size() - 1);
        capital(answered.en, answered.en.size() - is.en.size() - 1);
        all.push_back(std::move(answered));
    }
    return joined(all, " ");
}

sentence who_may(const standing_rule& who) {
    return who.in_words.empty() ? said(term_for(who.who).written) : said(who.in_words);
}

sentence court_of(const forum& at) {
    if (!at.name.empty()) return said(at.name);
    return said(term_for(at.court).written);
}

sentence where_filed(const forum& at) {
    switch (at.filed_with) {
    case filing::nowhere: return {};
    case filing::court: return court_of(at);
    case filing::authority:
        return said(term_for(at.filed_with).written,
                    phrase{"; den som prövar det är ", "; it is tried by "}, court_of(at));
    }
    return {};
}

sentence if_misfiled(const appeal_by_route& possible, const region& of) {
    const auto authority = authority_in_words(of);
    if (!possible.at.other_place_in_time) {
        if (possible.at.filed_with == filing::nowhere) return {};
        return said(phrase{"ingen regel låter en ansökan som kommer till ",
                           "no rule lets an application that comes to "},
                    authority,
                    phrase{" i stället räknas som inkommen", " instead count as "
                                                             "received"});
    }
    if (possible.at.filed_with == filing::court)
        return said(phrase{"kommer det i tid till ", "if it comes in time to "}, authority,
                    phrase{" i stället prövas det ändå", " instead it is tried all the same"});
    return said(phrase{"kommer det i tid till domstolen i stället avvisas det inte",
                       "if it comes in time to the court instead it is not dismissed"});
}

sentence rule_of(const time_limit& limit) {
    auto made = said(length_in_words(limit.length), phrase{" från ", " from "}, limit.from);
    const auto other = limit.key == "lou-20-1"    ? find_time_limit("lou-20-1-letter")
                       : limit.key == "lou-20-12" ? find_time_limit("lou-20-12-letter")
                                                  : nullptr;
    if (other == nullptr) return made;
    return said(made, phrase{"; ", "; "}, length_in_words(other->length),
                phrase{" från dagen då någon underrättades på annat sätt än elektroniskt, om den "
                       "tiden slutar senare",
                       " from the day on which somebody was notified otherwise than "
                       "electronically, if that ends later"});
}

sentence in_words(const appeal_time& time) {
    switch (time.state) {
    case time_state::runs_out: {
        const auto& counted = *time.counted;
        return said(phrase{"senast ", "at the latest "}, with_weekday(counted.last), ": ",
                    length_in_words(counted.limit->length), phrase{" från ", " from "},
                    with_weekday(counted.start), moved_in_words(counted), longer_in_words(counted));
    }
    case time_state::start_not_known:
        return said(rule_of(*time.limit), phrase{"; dagen är inte känd", "; the day is not known"});
    case time_state::not_started:
    case time_state::not_expired: return said(term_for(time.state).written, ": ", time.why);
    case time_state::until_contract: return said(time.why);
    }
    return {};
}

sentence moved_in_words(const deadline_answer& counted) {
    if (counted.skipped.empty()) return {};
    std::vector<sentence> days;
    for (const auto& [day, why] : counted.skipped)
        days.push_back(said(with_weekday(day), " (", reasons_in_words(why), ")"));
    return said(phrase{"; stängt ", "; closed on "}, joined(days, ", "));
}

sentence to_confirm(const appeal_time& time) {
    std::vector<const rule*> unsure;
    for (const auto* one : time.by)
        if (!may_decide(*one)) unsure.push_back(one);
    if (!unsure.empty())
        return said(phrase{"inte läst i lagtexten: ", "not read in the statute: "}, ids_of(unsure),
                    phrase{"; en jurist behöver bekräfta tiden och platsen",
                           "; a jurist has to confirm time and place"});
    if (time.counted && time.counted->wording == nullptr)
        return said(time.counted->limit->by.front()->id,
                    phrase{": hur regeln löd den dagen är inte registrerat, en jurist behöver "
                           "bekräfta tiden",
                           ": how the rule read on that day is not recorded, a jurist has to "
                           "confirm the time"});
    return {};
}

sentence legal_force_of(const appeal_by_route& possible) {
    if (possible.route == appeal_route::procurement_review ||
        possible.route == appeal_route::lov_rectification)
        return {};
    if (possible.legal_force)
        return said(phrase{"tidigast ", "at the earliest "}, with_weekday(*possible.legal_force),
                    phrase{", om ingen överklagar", ", if nobody appeals"});
    const bool is_broken =
        std::any_of(possible.times.begin(), possible.times.end(), [](const appeal_time& one) {
            return one.state == time_state::not_started || one.state == time_state::not_expired;
        });
    if (is_broken)
        return said(
            phrase{"inte ännu: tiden har inte gått ut", "not yet: the time has not run out"});
    return said(phrase{"dagen efter tidens sista dag, om ingen överklagar",
                       "the day after the last day, if nobody appeals"});
}

sentence enforced_in_words(const appeal_by_route& possible) {
    return said(term_for(possible.enforced.before_legal_force).written, ": ",
                possible.enforced.how);
}

phrase enforced_when(appeal_route route) {
    const bool waits_for_legal_force =
        route != appeal_route::procurement_review && route != appeal_route::lov_rectification;
    return waits_for_legal_force ? phrase{"Före laga kraft", "Before legal force"}
                                 : phrase{"Verkställighet", "Enforcement"};
}

phrase authority_in_words(const region& of) {
    switch (of.kind) {
    case region_kind::region: return {"regionen", "the region"};
    case region_kind::municipality: return {"kommunen", "the municipality"};
    case region_kind::federation: return {"kommunalförbundet", "the local federation"};
    }
    return {};
}

} // namespace mandat::appeals
