// SPDX-License-Identifier: MIT
#pragma once
// Words for enumerators as reports print them: the stable key and the words in
// both languages (layer 6).
//
// The glossary's terms, and the words of the resolver's own enumerations, which no author writes.

#include <mandat/decide/ruling.hpp>
#include <mandat/domain/terms.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/model/terms.hpp>

#include <string_view>

namespace mandat {

struct word {
    std::string_view key;
    phrase text;
};

/// A term of the glossary.
template<class Value>
requires requires(Value value) {
    term_for(value);
}
[[nodiscard]] constexpr word word_for(Value value) noexcept {
    const auto& found = term_for(value);
    return {found.key, found.said()};
}

/// How a link got its power, as it stands before the place that says so.
[[nodiscard]] constexpr word word_for(link::kind value) noexcept {
    switch (value) {
    case link::kind::organ:
        return {"organ", {"beslutar inom sitt eget område", "decides within its own remit"}};
    case link::kind::delegation: return {"delegation", {"delegation", "delegation"}};
    case link::kind::sub_delegation:
        return {"sub_delegation", {"vidaredelegering", "sub-delegation"}};
    case link::kind::superior: return {"superior", {"överordnad", "superior"}};
    case link::kind::substitute: return {"substitute", {"utpekad ersättare", "stated substitute"}};
    case link::kind::appointment:
        return {"appointment", {"innehar befattningen", "holds the post"}};
    case link::kind::execution: return {"execution", {"verkställighet", "execution"}};
    case link::kind::statute: return {"statute", {"direkt av lag", "straight from statute"}};
    }
    return {};
}

[[nodiscard]] constexpr word word_for(duty_kind value) noexcept {
    switch (value) {
    case duty_kind::report: return {"report", {"anmäl beslutet", "report the decision"}};
    case duty_kind::report_through_head:
        return {"report_through_head",
                {"anmäl beslutet via förvaltningschefen",
                 "report the decision through the head of administration"}};
    case duty_kind::separate_minutes:
        return {"separate_minutes",
                {"protokollför beslutet särskilt, eftersom det inte anmäls",
                 "keep separate minutes, as the decision is not reported"}};
    case duty_kind::reporting_not_stated:
        return {"reporting_not_stated",
                {"källan säger inte om eller när beslutet anmäls",
                 "the source does not say whether or when the decision is reported"}};
    case duty_kind::consult:
        return {"consult", {"samråd före beslutet", "consult before deciding"}};
    case duty_kind::countersign:
        return {"countersign",
                {"låt kontrasignera, skilt från beslutet",
                 "have it countersigned, apart from deciding"}};
    case duty_kind::may_hand_back:
        return {"may_hand_back", {"ärendet får överlämnas", "the matter may be handed back"}};
    case duty_kind::minutes:
        return {"minutes", {"protokollför beslutet", "record the decision in the minutes"}};
    case duty_kind::approve_minutes:
        return {"approve_minutes",
                {"justera protokollet senast fjorton dagar efter sammanträdet",
                 "approve the minutes at the latest fourteen days after the meeting"}};
    case duty_kind::announce_minutes:
        return {
            "announce_minutes",
            {"tillkännage justeringen på anslagstavlan senast andra dagen efter den",
             "announce the approval on the notice board at the latest the second day after it"}};
    case duty_kind::announce_separate_minutes:
        return {"announce_separate_minutes",
                {"tillkännage det särskilda protokollets justering på anslagstavlan",
                 "announce the approval of the separate minutes on the notice board"}};
    case duty_kind::account_to_council:
        return {"account_to_council",
                {"redovisa hur uppdraget har fullgjorts, så som fullmäktige har bestämt",
                 "account for how the task was fulfilled, as council has decided"}};
    case duty_kind::reporting_undecided:
        return {"reporting_undecided",
                {"nämnden har inte beslutat i vilken utsträckning sådana beslut anmäls",
                 "the committee has not decided to what extent such decisions are reported"}};
    }
    return {};
}

[[nodiscard]] constexpr word word_for(note_kind value) noexcept {
    switch (value) {
    case note_kind::newest_source: return {"newest_source", {"nyaste källan", "newest source"}};
    case note_kind::presumed_no: return {"presumed_no", {"förutsätts nej", "presumed no"}};
    case note_kind::remark: return {"remark", {"anmärkning", "remark"}};
    case note_kind::earlier_name: return {"earlier_name", {"tidigare namn", "earlier name"}};
    case note_kind::undated: return {"undated", {"odaterad", "undated"}};
    case note_kind::no_bearing: return {"no_bearing", {"saknar betydelse", "no bearing"}};
    case note_kind::includes_refusal:
        return {"includes_refusal", {"även avslag", "refusal included"}};
    case note_kind::assessed: return {"assessed", {"bedömt", "assessed"}};
    case note_kind::assessed_in_general:
        return {"assessed_in_general", {"bedömt i förväg", "assessed beforehand"}};
    case note_kind::holder_not_stated:
        return {"holder_not_stated", {"innehavare ej angiven", "holder not stated"}};
    case note_kind::scope_is_read:
        return {"scope_is_read", {"enhet ej angiven", "unit not stated"}};
    case note_kind::base_amount_derived:
        return {"base_amount_derived", {"härlett prisbasbelopp", "derived base amount"}};
    case note_kind::outcome_not_stated:
        return {"outcome_not_stated", {"utfall ej angivet", "outcome not stated"}};
    }
    return {};
}

} // namespace mandat
