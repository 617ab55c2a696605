// SPDX-License-Identifier: MIT
#pragma once
// Sentences for reasons, notes, duties and sources (layer 6): of duties and notes here.

#include <mandat/decide/ruling.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/model/governance.hpp>
#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/reasons.hpp>
#include <mandat/wording/words.hpp>

#include <string>

namespace mandat {

// -------------------------------------------------------------------------------- duties and notes

/// `anmäl beslutet till regionstyrelsen vid nästa sammanträde`
[[nodiscard]] inline sentence sentence_for(const duty& what, const governance& of, date on) {
    auto made = said(word_for(what.kind).text);
    const auto name = name_of(what.towards, of, on);
    const auto towards = [&](phrase before) {
        if (!name.empty()) detail::append(made, said(before, name));
    };
    switch (what.kind) {
    case duty_kind::report:
    case duty_kind::report_through_head:
        towards({" till ", " to "});
        if (what.when != reporting::not_stated)
            detail::append(made, said(" ", word_for(what.when).text));
        break;
    case duty_kind::consult: towards({": med ", ": with "}); break;
    case duty_kind::countersign: towards({": av ", ": by "}); break;
    case duty_kind::account_to_council:
    case duty_kind::may_hand_back: towards({" till ", " to "}); break;
    case duty_kind::minutes:
    case duty_kind::approve_minutes:
    case duty_kind::announce_minutes:
    case duty_kind::separate_minutes:
    case duty_kind::announce_separate_minutes:
        if (const auto who = name_of(what.by, of, on); !who.empty())
            detail::append(made, said(": ", who));
        break;
    case duty_kind::reporting_undecided:
    case duty_kind::reporting_not_stated: break;
    }
    if (what.only_if == named_fact{legal_fact::appealed_under_chapter_13, {}})
        detail::append(made, said(phrase{", om beslutet överklagas enligt 13 kap. kommunallagen",
                                         ", if the decision is appealed under chapter 13 of the "
                                         "Local Government Act"}));
    return made;
}

namespace detail {

/// Who answered for a trait of a point, its order, its matter or a wider
/// matter; null when nobody did.
[[nodiscard]] inline const assessment* assessment_of(legal_fact trait, point_id id,
                                                     const governance& of) {
    if (!is_in(id, of.points())) return nullptr;
    const auto& point = of.at(id);
    const auto answers = [&](const assessment& one) {
        return one.found.of(trait) != answer::unknown;
    };
    if (answers(point.assessed)) return &point.assessed;
    if (answers(of.at(point.order).assessed)) return &of.at(point.order).assessed;
    for (auto matter = point.matter; is_in(matter, of.matters()); matter = of.at(matter).kind_of)
        if (answers(of.at(matter).assessed)) return &of.at(matter).assessed;
    return nullptr;
}

/// `bedömt av regionjurist 2024-02-01: Avser ärendet …? Svar: nej`
[[nodiscard]] inline sentence assessed_in_words(const note& what, const governance& of) {
    const auto* by =
        what.fact && what.fact->legal ? assessment_of(*what.fact->legal, what.point, of) : nullptr;
    auto made = said(word_for(what.kind).text);
    const auto who = !what.text.empty() || by == nullptr ? what.text : by->by;
    if (!who.empty()) append(made, said(phrase{" av ", " by "}, who));
    if (const auto day = what.day || by == nullptr ? what.day : by->on)
        append(made, said(" ", to_text(*day)));
    if (!what.fact) return made;
    if (by == nullptr && who.empty() && !what.day)
        return said(phrase{"följer av vad uppgifterna säger om regionen eller ärendet: ",
                           "follows from what the data says of the region or the matter: "},
                    question_for(*what.fact, of), phrase{" Svar: nej", " Answer: no"});
    append(made, said(": ", question_for(*what.fact, of)));
    if (by == nullptr) return made;
    return said(made, phrase{" Svar: ", " Answer: "},
                word_for(by->found.of(*what.fact->legal)).text);
}

/// On what of the single case an assessment of its point turns: its importance, who raised it.
[[nodiscard]] inline sentence assessed_in_general_in_words(const note& what) {
    const bool by_origin = !what.fact || what.fact->legal == legal_fact::citizens_proposal;
    const bool by_importance = !what.fact || what.fact->legal != legal_fact::citizens_proposal;
    return said(
        phrase{"bedömningen gäller punkten, inte just detta ärende: svaret håller inte om ärendet ",
               "the assessment is of the point, not of this very case: the answer does not hold if "
               "the case "},
        by_importance ? phrase{"är av principiell beskaffenhet eller annars av större vikt",
                               "is of principle or otherwise of greater importance"}
                      : phrase{},
        by_importance && by_origin ? phrase{", eller ", ", or "} : phrase{},
        by_origin
            ? phrase{"har väckts genom medborgarförslag", "was raised by a citizens' proposal"}
            : phrase{});
}

} // namespace detail

/// What is worth knowing beside the answer: `anmärkning, gäller från och med 2024-06-10: …`
[[nodiscard]] inline sentence sentence_for(const note& what, const governance& of, date on) {
    const auto day = what.day ? to_text(*what.day) : std::string{};
    const auto fact = [&] {
        return what.fact ? said(question_for(*what.fact, of), " (", key_for(*what.fact, of), ")")
                         : sentence{};
    };
    switch (what.kind) {
    case note_kind::newest_source:
        if (day.empty()) return said(phrase{"ingen källa är daterad", "no source is dated"});
        return said(
            phrase{"den nyaste källan är från ", "the newest source is of "}, day,
            phrase{"; ingen går i god för senare dagar", "; nobody vouches for later days"});
    case note_kind::presumed_no: return said(phrase{"förutsätts nej: ", "presumed no: "}, fact());
    case note_kind::remark:
        if (day.empty()) return said(phrase{"anmärkning: ", "remark: "}, what.text);
        return said(phrase{"anmärkning, gäller från och med ", "remark, applies from "}, day, ": ",
                    what.text);
    case note_kind::earlier_name: {
        const auto name = what.text.empty() ? name_of(what.about, of, on) : what.text;
        const auto written =
            said(phrase{"ordningen skriver ", "the order says "}, what.former_name);
        return name.empty()
                   ? written
                   : said(written, phrase{"; namnet den dagen är ", "; the name on that day is "},
                          name);
    }
    case note_kind::undated: {
        const auto order =
            detail::is_in(what.order, of.orders()) ? of.at(what.order).title : std::string_view{};
        const auto name = order.empty() ? name_of(what.about, of, on) : order;
        return said(phrase{"källan anger ingen dag", "the source states no day"},
                    name.empty() ? "" : ": ", name);
    }
    case note_kind::no_bearing:
        return said(phrase{"har påståtts men saknar betydelse här: ",
                           "was asserted but has no bearing here: "},
                    fact());
    case note_kind::includes_refusal:
        return said(phrase{"rätten att bifalla omfattar rätten att avslå",
                           "the right to grant includes the right to refuse"});
    case note_kind::assessed: return detail::assessed_in_words(what, of);
    case note_kind::assessed_in_general: return detail::assessed_in_general_in_words(what);
    case note_kind::holder_not_stated:
        return said(
            phrase{"uppgifterna anger ingen innehavare av befattningen: svaret gäller den som "
                   "är anställd och innehar den",
                   "the data states no holder of the post: the answer is for whoever is "
                   "employed and holds it"});
    case note_kind::scope_is_read:
        return said(
            phrase{"ordningen anger ingen enhet för rollen: den läses som egen enhet med "
                   "underliggande, det snävare",
                   "the order names no unit for the role: it is read as its own unit and those "
                   "below it, the narrower"});
    case note_kind::base_amount_derived:
        return said(phrase{"årets prisbasbelopp är härlett ur regeringens pressmeddelande; "
                           "förordningen är inte läst",
                           "the year's prisbasbelopp was derived from the government's notice; its "
                           "ordinance was not read"});
    case note_kind::outcome_not_stated:
        return said(phrase{"punkten nämner inget utfall, så den läses som att den omfattar bifall, "
                           "avslag och villkor",
                           "the point names no outcome, so that it is read as covering grants, "
                           "refusals and conditions"});
    }
    return {};
}

} // namespace mandat
