// SPDX-License-Identifier: MIT
#pragma once
// Reason codes: why the answer is what it is (layer 0).
//
// Codes are stable: strings in JSON, fixed numbers in a brief, never renumbered, never reused.

#include <mandat/domain/verdict.hpp>
#include <mandat/domain/wording.hpp>

#include <array>
#include <cstdint>
#include <string_view>

namespace mandat {

enum class reason_code : std::uint16_t {
    none = 0, ///< a zeroed brief: nobody was asked

    // why it is authorised
    decides_itself = 1,
    delegated = 2,
    sub_delegated = 3,
    no_delegation_needed = 4,
    superior_may_act = 5,
    substitute_acts = 6,
    urgent_mandate = 7,
    delegated_by_council = 8,
    power_from_statute = 9,

    // what the question lacks
    stale_question = 20,
    unknown_post = 21,
    unknown_organ = 22,
    unknown_person = 23,
    unknown_matter = 24,
    unknown_unit = 25,
    day_missing = 26,
    amount_unknown = 27,
    amount_basis_unknown = 28,
    unit_unknown = 29,
    area_unknown = 30,
    duration_unknown = 31,
    base_amount_unknown = 32,

    // no grant
    no_delegation = 40,
    no_sub_delegation = 41,
    holds_no_post = 42,
    cannot_decide = 43,
    outside_remit = 44,
    excluded_from_remit = 45,
    reserved_to_committee = 46,
    excepted_from_point = 47,
    prohibited_delegate = 48,

    // time
    not_yet = 60,
    no_evidence_before = 61,
    expired = 62,
    revoked = 63,
    superseded = 64,
    period_not_known = 65,
    instrument_not_in_force = 66,
    replaced_that_day = 67,

    // limits
    amount_above = 80,
    amount_below = 81,
    wrong_unit = 82,
    wrong_area = 83,
    duration_above = 84,

    // facts
    fact_required = 100, ///< a fact that the grant requires is asserted not to hold
    fact_excluded = 101, ///< a fact that the grant excludes is asserted to hold
    fact_unknown = 102,  ///< depends: a human has to assess it

    // the law
    prohibited_by_law = 120,
    reserved_to_council = 121,
    delegate_not_on_list = 122,
    outsider = 123,
    not_head_of_administration = 124,
    sub_delegation_not_allowed = 125,
    chain_too_long = 126,
    more_than_received = 127,
    disqualified = 128,
    not_employed = 129,
    taken_back = 130,
    grantor_cannot_delegate = 131,
    joint_delegation = 132,
    approval_by_others = 133,
    users_condition_on_body = 134,
    post_unheld = 135,
    stand_in_decides_instead = 136,
    not_adopted_by_committee = 137,
    decided_by_delegate = 138,
    given_by_statute = 139,

    // what we know
    era_not_modelled = 140,
    data_may_be_stale = 141,
    region_kind_not_modelled = 142,
    taken_over = 143,
};

/// A reason code's key and its sentence for people.
struct reason_description {
    reason_code code;
    std::string_view key;
    phrase text;
};

// clang-format off
inline constexpr auto reason_descriptions = std::to_array<reason_description>({
    {reason_code::none, "none", {"inget svar", "no answer"}},
    {reason_code::decides_itself, "decides_itself",
     {"ärendet ligger inom organets eget område", "the matter lies within the body's own remit"}},
    {reason_code::delegated, "delegated", {"delegerat av nämnden", "delegated by the committee"}},
    {reason_code::sub_delegated, "sub_delegated",
     {"vidaredelegerat av förvaltningschefen", "sub-delegated by the head of administration"}},
    {reason_code::no_delegation_needed, "no_delegation_needed",
     {"verkställighet: ingen delegation behövs", "execution: no delegation is needed"}},
    {reason_code::superior_may_act, "superior_may_act",
     {"överordnad får besluta enligt ordningen", "a superior may decide under the order's clause"}},
    {reason_code::substitute_acts, "substitute_acts",
     {"utpekad ersättare träder in", "the stated substitute steps in"}},
    {reason_code::urgent_mandate, "urgent_mandate",
     {"brådskande ärende: beslut på nämndens vägnar",
      "urgent matter: decides on the committee's behalf"}},
    {reason_code::delegated_by_council, "delegated_by_council",
     {"fullmäktige har låtit nämnden besluta", "council has let the committee decide"}},
    {reason_code::power_from_statute, "power_from_statute",
     {"befogenhet direkt av lag: ingen delegation behövs",
      "power straight from a statute: no delegation is needed"}},

    {reason_code::stale_question, "stale_question",
     {"frågan hör till en annan version av uppgifterna",
      "the question belongs to another version of the data"}},
    {reason_code::unknown_post, "unknown_post",
     {"befattningen finns inte i uppgifterna", "the data has no such post"}},
    {reason_code::unknown_organ, "unknown_organ",
     {"organet finns inte i uppgifterna", "the data has no such body"}},
    {reason_code::unknown_person, "unknown_person",
     {"personen finns inte i uppgifterna", "the data has no such person"}},
    {reason_code::unknown_matter, "unknown_matter",
     {"ärendetypen finns inte i uppgifterna", "the data has no such matter"}},
    {reason_code::unknown_unit, "unknown_unit",
     {"enheten finns inte i uppgifterna", "the data has no such unit"}},
    {reason_code::day_missing, "day_missing", {"frågan saknar dag", "the question has no day"}},
    {reason_code::amount_unknown, "amount_unknown",
     {"beloppet saknas, och en beloppsgräns gäller", "the amount is missing, and a limit applies"}},
    {reason_code::amount_basis_unknown, "amount_basis_unknown",
     {"beloppet räknas på annan grund än gränsen (per beslut, avtal eller år)",
      "the amount is counted on another basis than the limit (per decision, contract or year)"}},
    {reason_code::unit_unknown, "unit_unknown",
     {"enheten saknas, och rätten är begränsad till en enhet",
      "the unit is missing, and the grant is limited to one"}},
    {reason_code::area_unknown, "area_unknown",
     {"området saknas, och rätten är geografiskt begränsad",
      "the area is missing, and the grant is limited to one"}},
    {reason_code::duration_unknown, "duration_unknown",
     {"tiden saknas, och en längsta tid gäller",
      "the duration is missing, and a longest time applies"}},
    {reason_code::base_amount_unknown, "base_amount_unknown",
     {"prisbasbeloppet för året är inte känt", "the year's prisbasbelopp is not known"}},

    {reason_code::no_delegation, "no_delegation", {"ingen delegation", "no delegation"}},
    {reason_code::no_sub_delegation, "no_sub_delegation",
     {"ingen vidaredelegering är antecknad", "no sub-delegation is recorded"}},
    {reason_code::holds_no_post, "holds_no_post",
     {"personen innehar ingen befattning den dagen", "the person holds no post on that day"}},
    {reason_code::cannot_decide, "cannot_decide",
     {"organet bereder och beslutar inte", "the body prepares and does not decide"}},
    {reason_code::outside_remit, "outside_remit",
     {"ärendet ligger utanför organets område", "the matter lies outside the body's remit"}},
    {reason_code::excluded_from_remit, "excluded_from_remit",
     {"ärendet är undantaget från organets område",
      "the matter is excluded from the body's remit"}},
    {reason_code::reserved_to_committee, "reserved_to_committee",
     {"ordningen förbehåller nämnden ärendet", "the order reserves the matter to the committee"}},
    {reason_code::excepted_from_point, "excepted_from_point",
     {"ärendet är undantaget från punkten", "the point excepts the matter"}},
    {reason_code::prohibited_delegate, "prohibited_delegate",
     {"punkten utesluter befattningen", "the point excludes the post"}},

    {reason_code::not_yet, "not_yet", {"gäller inte ännu", "not yet in force"}},
    {reason_code::no_evidence_before, "no_evidence_before",
     {"inget belägg för tidigare dag", "no evidence for an earlier day"}},
    {reason_code::expired, "expired", {"har upphört", "has expired"}},
    {reason_code::revoked, "revoked", {"har återkallats", "was revoked"}},
    {reason_code::superseded, "superseded",
     {"har ersatts av en senare ordning", "was superseded by a later order"}},
    {reason_code::period_not_known, "period_not_known",
     {"källan anger ingen dag", "the source gives no day"}},
    {reason_code::instrument_not_in_force, "instrument_not_in_force",
     {"avtalet eller beslutet som punkten bygger på gäller inte",
      "the instrument that the point rests on is not in force"}},
    {reason_code::replaced_that_day, "replaced_that_day",
     {"ersattes samma dag av en ny ordning", "was replaced by a new order that same day"}},

    {reason_code::amount_above, "amount_above",
     {"beloppet är över gränsen", "the amount is above the limit"}},
    {reason_code::amount_below, "amount_below",
     {"beloppet är under gränsen", "the amount is below the limit"}},
    {reason_code::wrong_unit, "wrong_unit",
     {"gäller inte den enheten", "does not cover that unit"}},
    {reason_code::wrong_area, "wrong_area",
     {"gäller inte det området", "does not cover that area"}},
    {reason_code::duration_above, "duration_above",
     {"tiden är för lång", "the duration is too long"}},

    {reason_code::fact_required, "fact_required",
     {"ett villkor är inte uppfyllt", "a condition is not met"}},
    {reason_code::fact_excluded, "fact_excluded",
     {"ett förhållande utesluter rätten", "a circumstance excludes the grant"}},
    {reason_code::fact_unknown, "fact_unknown", {"måste bedömas", "has to be assessed"}},

    {reason_code::prohibited_by_law, "prohibited_by_law",
     {"lagen förbjuder delegation", "the law forbids delegation"}},
    {reason_code::reserved_to_council, "reserved_to_council",
     {"fullmäktige beslutar", "council decides"}},
    {reason_code::delegate_not_on_list, "delegate_not_on_list",
     {"lagen räknar inte upp en sådan delegat", "the law does not list such a delegate"}},
    {reason_code::outsider, "outsider",
     {"delegaten är varken anställd eller förtroendevald i regionen",
      "the delegate is neither employed nor elected in the region"}},
    {reason_code::not_head_of_administration, "not_head_of_administration",
     {"bara en förvaltningschef inom nämndens verksamhetsområde får vidaredelegera",
      "only a head of administration within the committee's area may sub-delegate"}},
    {reason_code::sub_delegation_not_allowed, "sub_delegation_not_allowed",
     {"nämnden har inte tillåtit vidaredelegering",
      "the committee has not allowed sub-delegation"}},
    {reason_code::chain_too_long, "chain_too_long",
     {"vidaredelegering får ske i ett enda led", "sub-delegation is one step only"}},
    {reason_code::more_than_received, "more_than_received",
     {"mer än förvaltningschefen själv har fått", "more than the head of administration received"}},
    {reason_code::disqualified, "disqualified", {"jäv", "disqualified"}},
    {reason_code::not_employed, "not_employed",
     {"innehavaren är inte anställd i regionen", "the holder is not employed by the region"}},
    {reason_code::taken_back, "taken_back",
     {"nämnden har återtagit ärendet", "the committee has taken the matter back"}},
    {reason_code::grantor_cannot_delegate, "grantor_cannot_delegate",
     {"bara en nämnd kan delegera", "only a committee can delegate"}},
    {reason_code::joint_delegation, "joint_delegation",
     {"flera skulle besluta tillsammans", "several would decide together"}},
    {reason_code::approval_by_others, "approval_by_others",
     {"någon annan än brukarna skulle godkänna beslutet",
      "someone other than the users would approve the decision"}},
    {reason_code::users_condition_on_body, "users_condition_on_body",
     {"lagen låter brukarna tillstyrka bara anställdas beslut: en jurist måste bedöma villkoret",
      "the law lets the users endorse employees' decisions only: a jurist has to assess the "
      "condition"}},
    {reason_code::post_unheld, "post_unheld",
     {"ingen innehar befattningen den dagen", "nobody holds the post on that day"}},
    {reason_code::stand_in_decides_instead, "stand_in_decides_instead",
     {"delegaten har förhinder, och ersättaren beslutar i stället",
      "the delegate is hindered, and the stand-in decides instead"}},
    {reason_code::not_adopted_by_committee, "not_adopted_by_committee",
     {"nämnden har inte själv antagit ordningen",
      "the committee has not adopted the order itself"}},
    {reason_code::decided_by_delegate, "decided_by_delegate",
     {"en delegat har redan beslutat: nämnden ändrar inte en delegats beslut, utan kan återkalla "
      "delegationen, eller ta tillbaka ett ärende innan det är avgjort; att beslutet anmäls är ingen "
      "ny prövning, och bara ett beslut som överklagas enligt förvaltningslagen kan myndigheten "
      "själv ändra, genom ett nytt beslut (FL 36-39 §§)",
      "a delegate has already decided: the committee does not change a delegate's decision, but may "
      "withdraw the delegation, or take a matter back before it is decided; that the decision is "
      "reported is no new trial, and only a decision that is appealed under the Administrative "
      "Procedure Act may the authority itself change, by a new decision (FL 36-39)"}},
    {reason_code::given_by_statute, "given_by_statute",
     {"en lag ger beslutet till en befattningshavare direkt, och nämnden kan inte ta över det",
      "a statute gives the decision to an office holder directly, and the committee cannot take it over"}},

    {reason_code::era_not_modelled, "era_not_modelled",
     {"dagen ligger före 2018: 1991 års lag gällde och är inte modellerad",
      "the day lies before 2018: the 1991 Act applied and is not modelled"}},
    {reason_code::region_kind_not_modelled, "region_kind_not_modelled",
     {"ett kommunalförbunds organ är inte modellerade: en jurist måste bedöma vilket organ som har vilken plats",
      "a federation's bodies are not modelled: a jurist has to assess which body stands where"}},
    {reason_code::taken_over, "taken_over",
     {"krisledningsnämnden har tagit över området: om delegationen gäller där måste bedömas",
      "the crisis committee has taken the area over: whether the power holds there has to be assessed"}},
    {reason_code::data_may_be_stale, "data_may_be_stale",
     {"ingen går i god för uppgifterna den dagen", "nobody vouches for the data on that day"}},
});
// clang-format on

[[nodiscard]] constexpr const reason_description& describe(reason_code code) noexcept {
    for (const auto& description : reason_descriptions)
        if (description.code == code) return description;
    return reason_descriptions.front();
}
[[nodiscard]] constexpr std::string_view key_of(reason_code code) noexcept {
    return describe(code).key;
}

} // namespace mandat
