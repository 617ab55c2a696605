// SPDX-License-Identifier: MIT
#pragma once
// Facts that a caller asserts, because the law's words cannot be computed (layer 0).
//
// Legal facts are this closed list; a region's own facts ("within policy")
// are data in its governance.

#include <mandat/domain/fwd.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/domain/wording.hpp>

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace mandat {

/// What is known of a fact or trait. Zero is unknown.
enum class answer : std::uint8_t { unknown = 0, no = 1, yes = 2 };

/// Legal facts. The numbers are slots in every question: append only, never renumber, at
/// most `legal_fact_slots`.
enum class legal_fact : std::uint8_t {
    concerns_goals_direction_scope_quality = 0,
    of_principle_or_greater_importance = 1,
    opinion_to_council = 2,
    opinion_on_appeal_of_whole_committee = 3,
    exercise_of_authority_against_individual = 4,
    citizens_proposal = 5,
    special_statute_ban = 6,
    urgent = 7,
    disqualified = 8,
    procurement = 9,
    choice_or_authorisation_system = 10,
    appealed_under_chapter_13 = 11,
    not_appealable_by_statute = 12,
    execution = 13,
    within_point_text = 14,
    taken_after_adoption = 15,
    subdelegation_allowed = 16,
    holder_is_employed = 17,
    delegate_hindered = 18,
    taken_back_by_committee = 19,
    users_endorsed = 20,
    users_heard = 21,
    data_still_current = 22,
    within_duration = 23,
    referral_demanded = 24,
    is_head_of_administration = 25,
    agreement_in_force = 26,
    council_allows_self_management = 27,
    sub_delegation_still_holds = 28,
    important_exercise_of_authority = 29,
    of_principle_in_the_orders_sense = 30,
    delegate_acts_in_service = 31,
    earlier_stand_ins_hindered = 32,
    stand_in_covers_vacancy = 33,
    adopted_by_the_committee = 34,
    role_reaches_other_administrations = 35,
    post_outlives_its_unit = 36,
    exclusion_covers_urgent_matters = 37,
    giver_was_employed = 38,
    decided_by_delegate = 39,
    decision_refuses = 40,
    decision_sets_conditions = 41,
    employment = 42,
    holds_the_statutory_office = 43,
    higher_superior_may_step_in = 44,
};

inline constexpr std::size_t legal_fact_count = 45;
inline constexpr std::size_t legal_fact_slots =
    48; ///< reserved in a question; the rest are the region's own
inline constexpr std::size_t fact_slots = 64; ///< at most so many facts hang on a matter

/// What silence about a fact means.
enum class silence : std::uint8_t {
    must_be_assessed, ///< unknown: a ruling that hangs on it depends
    /// taken as no, and the ruling says that it was; asserting `unknown` makes it depend
    presumed_no,
};

/// A fact's key, the rule that asks for it, and the question to a human.
struct fact_description {
    legal_fact fact;
    std::string_view key;
    std::string_view rule; ///< id in the rule catalogue; empty where the data, not the law, asks
    silence when_silent;
    phrase question;
};

inline constexpr std::array<fact_description, legal_fact_count> fact_descriptions{{
    {legal_fact::concerns_goals_direction_scope_quality,
     "concerns_goals_direction_scope_quality",
     "KL-6-38-1",
     silence::must_be_assessed,
     {"Avser ärendet verksamhetens mål, inriktning, omfattning eller kvalitet?",
      "Does the matter concern the activity's goals, direction, scope or quality?"}},
    {legal_fact::of_principle_or_greater_importance,
     "of_principle_or_greater_importance",
     "KL-5-1",
     silence::must_be_assessed,
     {"Är ärendet av principiell beskaffenhet eller annars av större vikt för regionen?",
      "Is the matter of principle or otherwise of greater importance for the region?"}},
    {legal_fact::opinion_to_council,
     "opinion_to_council",
     "KL-6-38-2",
     silence::must_be_assessed,
     {"Är det ett förslag eller yttrande till fullmäktige?",
      "Is it a proposal or an opinion to council?"}},
    {legal_fact::opinion_on_appeal_of_whole_committee,
     "opinion_on_appeal_of_whole_committee",
     "KL-6-38-2",
     silence::must_be_assessed,
     {"Är det ett yttrande med anledning av att ett beslut av nämnden i dess helhet eller av "
      "fullmäktige har överklagats?",
      "Is it an opinion because a decision of the committee as a whole or of council was "
      "appealed?"}},
    {legal_fact::exercise_of_authority_against_individual,
     "exercise_of_authority_against_individual",
     "KL-6-38-3",
     silence::must_be_assessed,
     {"Rör ärendet myndighetsutövning mot någon enskild?",
      "Does the matter concern the exercise of authority against an individual?"}},
    {legal_fact::citizens_proposal,
     "citizens_proposal",
     "KL-6-38-4",
     silence::must_be_assessed,
     {"Har ärendet väckts genom medborgarförslag som fullmäktige lämnat över till nämnden?",
      "Was the matter raised by a citizens' proposal that council handed to the committee?"}},
    {legal_fact::special_statute_ban,
     "special_statute_ban",
     "KL-6-38-5",
     silence::must_be_assessed,
     {"Förbjuder en särskild lag att ärendet delegeras?",
      "Does a special statute forbid that the matter be delegated?"}},
    {legal_fact::urgent,
     "urgent",
     "KL-6-39",
     silence::must_be_assessed,
     {"Är ärendet så brådskande att nämndens avgörande inte kan avvaktas?",
      "Is the matter so urgent that the committee's decision cannot be awaited?"}},
    {legal_fact::disqualified,
     "disqualified",
     "KL-6-28",
     silence::presumed_no,
     {"Är beslutsfattaren jävig?", "Is the decision maker disqualified (conflict of interest)?"}},
    {legal_fact::procurement,
     "procurement",
     "KL-6-38-s2-3",
     silence::must_be_assessed,
     {"Är det ett upphandlingsärende?", "Is it a procurement matter?"}},
    {legal_fact::choice_or_authorisation_system,
     "choice_or_authorisation_system",
     "KL-6-38-s2-4",
     silence::must_be_assessed,
     {"Rör ärendet ett valfrihetssystem eller auktorisationssystem?",
      "Does the matter concern a choice system or an authorisation system?"}},
    {legal_fact::appealed_under_chapter_13,
     "appealed_under_chapter_13",
     "KL-6-38-s2-1",
     silence::must_be_assessed,
     {"Överklagas beslutet enligt 13 kap. kommunallagen (laglighetsprövning)?",
      "Is the decision appealed under chapter 13 of the Local Government Act (legality review)?"}},
    {legal_fact::not_appealable_by_statute,
     "not_appealable_by_statute",
     "KL-6-38-s2-2",
     silence::must_be_assessed,
     {"Får beslutet enligt lag inte överklagas?",
      "Does a statute say that the decision may not be appealed?"}},
    {legal_fact::execution,
     "execution",
     "DOC-LINE",
     silence::must_be_assessed,
     {"Är åtgärden ren verkställighet? Finns inget val mellan utfall, och låser en regel eller ett "
      "tidigare beslut resultatet helt? (Minsta val: svara nej. Att välja vem som ska anställas är "
      "aldrig verkställighet.)",
      "Is the act purely executory? Is there no choice between outcomes, and does a rule or an "
      "earlier decision fix the result wholly? (Any choice: answer no. To choose whom to employ is "
      "never execution.)"}},
    {legal_fact::within_point_text,
     "within_point_text",
     "DOC-ORDER",
     silence::must_be_assessed,
     {"Ryms ärendet inom punktens lydelse? (Lydelsen finns inte i källan.)",
      "Does the matter fall within the point's wording? (The source does not give the wording.)"}},
    {legal_fact::taken_after_adoption,
     "taken_after_adoption",
     "DOC-ORDER",
     silence::must_be_assessed,
     {"Fattades beslutet efter att delegationsordningen antogs samma dag?",
      "Was the decision taken after the delegation order was adopted that same day?"}},
    {legal_fact::subdelegation_allowed,
     "subdelegation_allowed",
     "KL-7-6",
     silence::must_be_assessed,
     {"Har nämnden beslutat att förvaltningschefen får vidaredelegera ärendet?",
      "Has the committee decided that the head of administration may sub-delegate the matter?"}},
    {legal_fact::holder_is_employed,
     "holder_is_employed",
     "KL-7-5",
     silence::must_be_assessed,
     {"Är innehavaren anställd i regionen (inte inhyrd eller konsult)?",
      "Is the holder employed by the region (not hired in, not a consultant)?"}},
    {legal_fact::delegate_hindered,
     "delegate_hindered",
     "DOC-ALTERNATE",
     silence::must_be_assessed,
     {"Är den ordinarie delegaten frånvarande eller jävig?",
      "Is the ordinary delegate absent or disqualified?"}},
    {legal_fact::taken_back_by_committee,
     "taken_back_by_committee",
     "DOC-NOCHANGE",
     silence::presumed_no,
     {"Har nämnden återtagit ärendet innan det avgjordes?",
      "Has the committee taken the matter back before it was decided?"}},
    {legal_fact::users_endorsed,
     "users_endorsed",
     "KL-7-7-s2",
     silence::must_be_assessed,
     {"Har företrädare för brukarna tillstyrkt beslutet?",
      "Have the users' representatives endorsed the decision?"}},
    {legal_fact::users_heard,
     "users_heard",
     "KL-7-7-s1",
     silence::must_be_assessed,
     {"Har brukarna fått lägga fram förslag eller yttra sig?",
      "Have the users had the chance to propose or comment?"}},
    {legal_fact::data_still_current,
     "data_still_current",
     "",
     silence::must_be_assessed,
     {"Gäller uppgifterna fortfarande den dagen? (Ingen går i god för dem efter angiven dag.)",
      "Is the data still right on that day? (Nobody vouches for it after the stated day.)"}},
    {legal_fact::within_duration,
     "within_duration",
     "DOC-ORDER",
     silence::must_be_assessed,
     {"Ryms tiden, räknad i kalendern, inom punktens längsta tid?",
      "Does the time, counted in the calendar, fit within the point's longest time?"}},
    {legal_fact::referral_demanded,
     "referral_demanded",
     "DOC-ORDER",
     silence::presumed_no,
     {"Har så många ledamöter som ordningen anger begärt att ärendet ska avgöras av nämnden?",
      "Have as many members as the order says demanded that the committee decide the matter?"}},
    {legal_fact::is_head_of_administration,
     "is_head_of_administration",
     "KL-7-6",
     silence::must_be_assessed,
     {"Är den som vidaredelegerat förvaltningschef inom nämndens område?",
      "Is the one who sub-delegated head of administration within the committee's area?"}},
    {legal_fact::agreement_in_force,
     "agreement_in_force",
     "KL-9-37-s2",
     silence::must_be_assessed,
     {"Finns ett gällande avtal som låter den andra partens anställda besluta i ärendet?",
      "Is there an agreement in force that lets the other party's employee decide the matter?"}},
    {legal_fact::council_allows_self_management,
     "council_allows_self_management",
     "KL-8-4",
     silence::must_be_assessed,
     {"Har fullmäktige tillåtit att nämnden delegerar ärendet till självförvaltningsorganet?",
      "Has council allowed the committee to delegate the matter to the self-management body?"}},
    {legal_fact::sub_delegation_still_holds,
     "sub_delegation_still_holds",
     "KL-7-6",
     silence::must_be_assessed,
     {"Gäller vidaredelegeringen, given innan denna version av ordningen, under den också?",
      "Does the sub-delegation, given before this version of the order, hold under it, too?"}},
    {legal_fact::important_exercise_of_authority,
     "important_exercise_of_authority",
     "KL-6-38-3",
     silence::must_be_assessed,
     {"Rör ärendet myndighetsutövning mot någon enskild, och är det av principiell beskaffenhet "
      "eller annars av större vikt, om så bara för den enskilde?",
      "Does the matter concern the exercise of authority against an individual, and is it of "
      "principle or otherwise of greater importance, be it for the individual alone?"}},
    {legal_fact::of_principle_in_the_orders_sense,
     "of_principle_in_the_orders_sense",
     "DOC-ORDER",
     silence::must_be_assessed,
     {"Är ärendet av principiell beskaffenhet eller annars av större vikt, så som ordningen menar?",
      "Is the matter of principle or otherwise of greater importance, as the order means it?"}},
    {legal_fact::delegate_acts_in_service,
     "delegate_acts_in_service",
     "OPEN-B",
     silence::must_be_assessed,
     {"Är delegaten, som sägs ha förhinder, ändå i tjänst och beslutar själv?",
      "Is the delegate, who is said to be hindered, in service and deciding all the same?"}},
    {legal_fact::earlier_stand_ins_hindered,
     "earlier_stand_ins_hindered",
     "OPEN-C",
     silence::must_be_assessed,
     {"Har även de ersättare eller närmare chefer som står före förhinder?",
      "Are the stand-ins or nearer superiors who come first hindered, too?"}},
    {legal_fact::stand_in_covers_vacancy,
     "stand_in_covers_vacancy",
     "OPEN-E",
     silence::must_be_assessed,
     {"Gäller ordningens regel om ersättare också när befattningen är vakant?",
      "Does the order's clause on stand-ins apply when the post is vacant, too?"}},
    {legal_fact::adopted_by_the_committee,
     "adopted_by_the_committee",
     "OPEN-F",
     silence::must_be_assessed,
     {"Har nämnden själv antagit eller bekräftat ordningen, och gällde beslutet den dagen?",
      "Did the committee itself adopt or confirm the order, and did that apply on the day?"}},
    {legal_fact::role_reaches_other_administrations,
     "role_reaches_other_administrations",
     "OPEN-G",
     silence::must_be_assessed,
     {"Omfattar ordningens ord också befattningar utanför nämndens egen förvaltning?",
      "Do the order's words cover posts outside the committee's own administration, too?"}},
    {legal_fact::post_outlives_its_unit,
     "post_outlives_its_unit",
     "OPEN-G",
     silence::must_be_assessed,
     {"Finns befattningen kvar, fast dess enhet har upphört?",
      "Does the post remain although its unit is closed?"}},
    {legal_fact::exclusion_covers_urgent_matters,
     "exclusion_covers_urgent_matters",
     "OPEN-J",
     silence::must_be_assessed,
     {"Gäller ordningens allmänna undantag också beslut i brådskande ärenden?",
      "Does the order's general exclusion apply to decisions in urgent matters, too?"}},
    {legal_fact::giver_was_employed,
     "giver_was_employed",
     "KL-7-6",
     silence::must_be_assessed,
     {"Var den som vidaredelegerade anställd i regionen den dagen?",
      "Was whoever sub-delegated employed by the region on that day?"}},
    {legal_fact::decided_by_delegate,
     "decided_by_delegate",
     "DOC-NOCHANGE",
     silence::must_be_assessed,
     {"Har en delegat redan beslutat i ärendet? (Nämnden får återkalla delegationen och ta över "
      "ärenden "
      "som inte är avgjorda, men inte ändra delegatens beslut.)",
      "Has a delegate already decided the matter? (The committee may withdraw the delegation and "
      "take "
      "over what is not decided, but not change the delegate's decision.)"}},
    {legal_fact::decision_refuses,
     "decision_refuses",
     "DOC-ORDER",
     silence::must_be_assessed,
     {"Är beslutet ett avslag?", "Does the decision refuse what was asked for?"}},
    {legal_fact::decision_sets_conditions,
     "decision_sets_conditions",
     "DOC-ORDER",
     silence::must_be_assessed,
     {"Förenas beslutet med villkor?", "Does the decision set conditions?"}},
    {legal_fact::employment,
     "employment",
     "DOC-HIRING",
     silence::must_be_assessed,
     {"Gäller ärendet vem som ska anställas?", "Does the matter decide whom to employ?"}},
    {legal_fact::holds_the_statutory_office,
     "holds_the_statutory_office",
     "KL-6-38-5",
     silence::must_be_assessed,
     {"Är den som beslutar den befattningshavare som lagen ger befogenheten, som "
      "smittskyddsläkare, "
      "chefsöverläkare eller rektor?",
      "Is the decider the office holder to whom the act gives the power, such as a county medical "
      "officer, a chief psychiatrist or a rector?"}},
    {legal_fact::higher_superior_may_step_in,
     "higher_superior_may_step_in",
     "OPEN-O",
     silence::must_be_assessed,
     {"Får enligt ordningen även en högre chef träda in, när de närmare cheferna har förhinder?",
      "May by the order a higher superior step in, too, when the nearer ones are hindered?"}},
}};

namespace detail {
consteval bool descriptions_stand_in_slot_order() {
    for (std::size_t i = 0; i < fact_descriptions.size(); ++i)
        if (static_cast<std::size_t>(fact_descriptions[i].fact) != i) return false;
    return true;
}
} // namespace detail
static_assert(detail::descriptions_stand_in_slot_order());
static_assert(legal_fact_count <= legal_fact_slots);

[[nodiscard]] constexpr const fact_description& describe(legal_fact fact) noexcept {
    return fact_descriptions[static_cast<std::size_t>(fact)];
}
[[nodiscard]] constexpr std::string_view key_of(legal_fact fact) noexcept {
    return describe(fact).key;
}
[[nodiscard]] constexpr std::optional<legal_fact> find_legal_fact(std::string_view key) noexcept {
    for (const auto& description : fact_descriptions)
        if (description.key == key) return description.fact;
    return std::nullopt;
}

/// A fact by name: a legal one, or one of a region's own.
struct named_fact {
    std::optional<legal_fact> legal{};
    fact_id own{};
    friend constexpr auto operator<=>(const named_fact&, const named_fact&) = default;
};

/// Position of a fact among those that hang on one matter.
struct fact_slot {
    std::uint8_t value = 0;
    friend constexpr auto operator<=>(fact_slot, fact_slot) = default;
};
[[nodiscard]] constexpr fact_slot slot_of(legal_fact fact) noexcept {
    return {static_cast<std::uint8_t>(fact)};
}

/// What a question asserts of the facts of its matter. Later assertions replace earlier ones.
class asserted_facts {
public:
    constexpr void assert_that(fact_slot slot, answer value) noexcept {
        const std::uint64_t bit = std::uint64_t{1} << slot.value;
        yes_ &= ~bit;
        no_ &= ~bit;
        open_ &= ~bit;
        (value == answer::yes ? yes_ : value == answer::no ? no_ : open_) |= bit;
    }
    constexpr void assert_that(legal_fact fact, answer value) noexcept {
        assert_that(slot_of(fact), value);
    }
    /// As if nobody had said anything of the fact.
    constexpr void forget(fact_slot slot) noexcept {
        const std::uint64_t bit = std::uint64_t{1} << slot.value;
        yes_ &= ~bit;
        no_ &= ~bit;
        open_ &= ~bit;
    }
    constexpr void forget(legal_fact fact) noexcept { forget(slot_of(fact)); }
    [[nodiscard]] constexpr answer at(fact_slot slot) const noexcept {
        const std::uint64_t bit = std::uint64_t{1} << slot.value;
        return (yes_ & bit) != 0 ? answer::yes : (no_ & bit) != 0 ? answer::no : answer::unknown;
    }
    [[nodiscard]] constexpr answer at(legal_fact fact) const noexcept { return at(slot_of(fact)); }
    /// Somebody said something of the fact, be it that it is unknown.
    [[nodiscard]] constexpr bool mentions(fact_slot slot) const noexcept {
        return (mentioned() & (std::uint64_t{1} << slot.value)) != 0;
    }
    /// One bit for each slot that somebody said something of.
    [[nodiscard]] constexpr std::uint64_t mentioned() const noexcept { return yes_ | no_ | open_; }
    /// One bit for each slot of which just this was said.
    [[nodiscard]] constexpr std::uint64_t said(answer value) const noexcept {
        return value == answer::yes ? yes_ : value == answer::no ? no_ : open_;
    }
    friend constexpr bool operator==(const asserted_facts&, const asserted_facts&) = default;

private:
    std::uint64_t yes_ = 0;
    std::uint64_t no_ = 0;
    std::uint64_t open_ = 0;
};

} // namespace mandat
