// SPDX-License-Identifier: MIT
#pragma once
// The statutory times (lagstadgade tider), one record each: how long, from which day, what
// has to be done (layer 2).
//
// A record is what code names instead of a number of days. With how sure the law is known its rules
// say: one that was not verified makes every answer that rests on it one to confirm.

#include <mandat/domain/amount.hpp>
#include <mandat/domain/few.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/rule.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace mandat {

enum class direction : std::uint8_t {
    forwards,  ///< within so long from a day
    backwards, ///< at least so long before a day
};

/// What becomes of a last day that is closed.
enum class if_closed : std::uint8_t {
    later,   ///< the next open day. @law 1930:173 2 §
    stays,   ///< nothing moves it
    earlier, ///< the nearest open day before
};

/// What a time is counted from.
enum class start_kind : std::uint8_t {
    one_event,
    announcements, ///< tillkännagivanden: on every board concerned, and each stays up all the time
    notices,       ///< underrättelser: sent to every recipient
};

/// A statutory time.
struct time_limit {
    std::string_view key;   ///< `kl-13-5`
    few<const rule*, 6> by; ///< the rule that sets the time first
    duration length;
    direction counted = direction::forwards;
    if_closed closed = if_closed::later;
    start_kind start = start_kind::one_event;
    phrase name;        ///< what it is the time of
    phrase from;        ///< the day that it is counted from
    phrase measure;     ///< what has to be done by the last day, and by whom
    phrase where{};     ///< what a document has to reach; empty where none is filed
    phrase day_after{}; ///< what may be done from the next day on; empty where the law is silent
    few<phrase, 3> notes{};
};

namespace detail {

consteval duration days(std::uint16_t count) {
    return {count, duration::unit::days};
}
consteval duration weeks(std::uint16_t count) {
    return {count, duration::unit::weeks};
}
consteval duration months(std::uint16_t count) {
    return {count, duration::unit::months};
}
consteval duration years(std::uint16_t count) {
    return {count, duration::unit::years};
}

inline constexpr phrase the_board{"anslagstavlan", "the notice board"};
inline constexpr phrase the_administrative_court{"förvaltningsrätten", "the administrative court"};
inline constexpr phrase the_court_of_the_seat{
    "förvaltningsrätten i den domkrets där myndigheten har sin hemvist",
    "the administrative court of the authority's seat"};
inline constexpr phrase the_deciding_authority{"den myndighet som beslutat",
                                               "the authority that decided"};
inline constexpr phrase day_of_meeting{"sammanträdesdagen", "the day of the meeting"};
inline constexpr phrase a_contract{"avtal får slutas", "a contract may be concluded"};
inline constexpr phrase no_contract_and_review{
    "Till och med den dagen får avtal inte slutas, och en ansökan om överprövning ska ha kommit "
    "in.",
    "Through that day no contract may be concluded, and an application for review must have "
    "arrived."};
inline constexpr phrase cancelling_is_reviewed{
    "En ansökan om överprövning av beslutet att avbryta upphandlingen ska ha kommit in.",
    "An application for review of the decision to cancel the procurement must have arrived."};
inline constexpr phrase validity_is_reviewed{
    "En ansökan om överprövning av avtalets giltighet ska ha kommit in.",
    "An application for review of the contract's validity must have arrived."};
// Unsettled: whether a Saturday or one of the three eves is a "vardag" there.
// The earlier day is safe.
inline constexpr phrase whether_saturday_is_a_weekday{
    "Om en lördag eller en av de tre aftnarna räknas som vardag här är inte avgjort; dagen är den "
    "som håller i vilket fall.",
    "Whether a Saturday or one of the three eves counts as a weekday here is not settled; the day "
    "is the one that holds in either case."};

} // namespace detail

/// Every statutory time that the catalogue has a rule of, in the order of the acts.
// Reading: the weekend rule covers every time by which a statute wants a measure taken, also
// by an authority and also
//          where the time is of days; so 5:69, 8:12 and FL 12 move too. For procurement 20:18
//          says so itself.
// clang-format off
inline constexpr auto time_limits = std::to_array<time_limit>({
    // ---- kommunallagen 5 kap.
    {.key = "kl-5-13",
     .by = {detail::cite("KL-5-13"), detail::cite("TIME-BACKWARD")}, .length = detail::weeks(1),
     .counted = direction::backwards, .closed = if_closed::stays,
     .name = {"tillkännagivande av fullmäktiges sammanträde", "announcement of council's meeting"},
     .from = detail::day_of_meeting,
     .measure = {"Ordföranden ska ha tillkännagett sammanträdet och ärendena.",
                 "The chair must have announced the meeting and its matters."},
     .where = detail::the_board},
    {.key = "kl-5-14",
     .by = {detail::cite("KL-5-14")}, .length = detail::days(1), .counted = direction::backwards,
     .closed = if_closed::earlier,
     .name = {"tillkännagivande av ett brådskande ärende i fullmäktige",
              "announcement of an urgent matter in council"}, .from = detail::day_of_meeting,
     .measure = {"Uppgift om ärendet ska ha tillkännagetts.",
                 "News of the matter must have been announced."}, .where = detail::the_board,
     .notes = {detail::whether_saturday_is_a_weekday}},
    // Unsettled: whether a member is summoned when the summons is sent or when it arrives.
    {.key = "kl-5-15",
     .by = {detail::cite("KL-5-15"), detail::cite("TIME-BACKWARD")}, .length = detail::weeks(1),
     .counted = direction::backwards, .closed = if_closed::stays,
     .name = {"kallelse till fullmäktiges sammanträde", "summons to council's meeting"},
     .from = detail::day_of_meeting,
     .measure = {"Varje ledamot och ersättare ska ha kallats.",
                 "Every member and alternate must have been summoned."}},
    {.key = "kl-5-15-urgent",
     .by = {detail::cite("KL-5-15")}, .length = detail::days(1), .counted = direction::backwards,
     .closed = if_closed::earlier,
     .name = {"information om ett brådskande ärende till fullmäktiges ledamöter",
              "news of an urgent matter to council's members"}, .from = detail::day_of_meeting,
     .measure = {"Informationen ska kunna antas ha nått varje ledamot och ersättare.",
                 "The news may be assumed to have reached every member and alternate."},
     .notes = {detail::whether_saturday_is_a_weekday}},
    {.key = "kl-5-69",
     .by = {detail::cite("KL-5-69"), detail::cite("KL-6-35"), detail::cite("TIME-DAYS"),
            detail::cite("TIME-1930-2")}, .length = detail::days(14),
     .name = {"justering av protokollet", "approval of the minutes"},
     .from = {"sammanträdets sista dag", "the last day of the meeting"},
     .measure = {"Protokollet ska ha justerats.", "The minutes must have been approved."}},
    // ---- kommunallagen 8 kap.
    {.key = "kl-8-12",
     .by = {detail::cite("KL-8-12"), detail::cite("KL-6-35"), detail::cite("TIME-DAYS"),
            detail::cite("TIME-1930-2")}, .length = detail::days(2),
     .name = {"tillkännagivande av justeringen", "announcement of the approval"},
     .from = {"dagen då protokollet justerades", "the day on which the minutes were approved"},
     .measure = {"Justeringen ska ha tillkännagetts, med uppgift om var protokollet finns och vilken dag det tillkännagetts.",
                 "The approval must have been announced, with where the minutes are and the day of the announcement."},
     .where = detail::the_board},
    // ---- kommunallagen 9 kap.
    {.key = "kl-9-10",
     .by = {detail::cite("KL-9-10"), detail::cite("TIME-BACKWARD")}, .length = detail::weeks(1),
     .counted = direction::backwards, .closed = if_closed::stays,
     .name = {"tillkännagivande av en förbundsdirektions budgetsammanträde",
              "announcement of a directorate's meeting on the budget"},
     .from = detail::day_of_meeting,
     .measure = {"Sammanträdet ska ha tillkännagetts.", "The meeting must have been announced."},
     .where = {"kommunalförbundets anslagstavla", "the federation's notice board"}},
    // ---- kommunallagen 13 kap.
    {.key = "kl-13-5",
     .by = {detail::cite("KL-13-5"), detail::cite("KL-13-4"), detail::cite("KL-13-6"),
            detail::cite("KL-8-12"), detail::cite("TIME-1930-1"), detail::cite("TIME-1930-2")},
     .length = detail::weeks(3), .start = start_kind::announcements,
     .name = {"laglighetsprövning", "legality review"},
     .from = {"dagen då det tillkännagavs på anslagstavlan att protokollet justerats",
              "the day on which the approval of the minutes was announced on the notice board"},
     .measure = {"Överklagandet ska ha kommit in.", "The appeal must have arrived."},
     .where = detail::the_administrative_court,
     .notes = {{"Varken beslutsdagen, justeringsdagen eller dagen då någon fick del av beslutet räknas.",
                "Neither the day of the decision, nor of the approval, nor on which somebody received it counts."},
               {"Tiden löper ut bara om tillkännagivandet sitter uppe, utan avbrott, till och med den sista dagen.",
                "The time runs out only if the announcement stays up, without interruption, through the last day."},
               {"I en gemensam nämnd räknas den anslagstavla där det tillkännagavs sist.",
                "For a joint committee the board on which it was announced last counts."}}},
    // ---- förvaltningslagen
    {.key = "fl-12",
     .by = {detail::cite("FL-12"), detail::cite("FL-2"), detail::cite("TIME-1930-1"),
            detail::cite("TIME-1930-2")}, .length = detail::weeks(4),
     .name = {"avgörande på begäran av parten", "decision at the party's request"},
     .from = {"dagen då partens skriftliga begäran kom in",
              "the day on which the party's written request arrived"},
     .measure = {"Myndigheten ska ha avgjort ärendet, eller avslagit begäran i ett särskilt beslut.",
                 "The authority must have decided the matter, or refused the request by a decision of its own."},
     .notes = {{"Gäller ett ärende som en enskild part inlett och som inte avgjorts i första instans inom sex månader, en gång under handläggningen.",
                "For a matter that an individual party began and that was not decided at first instance within six months, once while it is handled."},
               {"Gäller inte där besluten i ärendet kan laglighetsprövas.",
                "Not where decisions in the matter are open to legality review."}}},
    {.key = "fl-44",
     .by = {detail::cite("FL-44"), detail::cite("FL-43"), detail::cite("FL-45"),
            detail::cite("TIME-1930-1"), detail::cite("TIME-1930-2")}, .length = detail::weeks(3),
     .name = {"överklagande av en enskild", "appeal by an individual"},
     .from = {"dagen då den som överklagar fick del av beslutet genom myndigheten",
              "the day on which the appellant received the decision through the authority"},
     .measure = {"Överklagandet ska ha kommit in.", "The appeal must have arrived."},
     .where = detail::the_deciding_authority,
     .notes = {{"Var och en har sin egen tid.", "Each has a time of their own."}}},
    {.key = "fl-44-public",
     .by = {detail::cite("FL-44"), detail::cite("FL-43"), detail::cite("FL-45"),
            detail::cite("TIME-1930-1"), detail::cite("TIME-1930-2")}, .length = detail::weeks(3),
     .name = {"överklagande av en part som företräder det allmänna",
              "appeal by a party that represents the public"},
     .from = {"dagen då beslutet meddelades, vilken dag parten än fick del av det",
              "the day on which the decision was given, whenever the party received it"},
     .measure = {"Överklagandet ska ha kommit in.", "The appeal must have arrived."},
     .where = detail::the_deciding_authority},
    // ---- offentlighets- och sekretesslagen 6 kap.
    // Unsettled: guidance gives the time and the place; which sections say so was not read.
    {.key = "osl",
     .by = {detail::warn_by("OSL-6-11"), detail::warn_by("OSL-6-10"), detail::cite("OSL-6-8"),
            detail::cite("TIME-1930-1"), detail::cite("TIME-1930-2")}, .length = detail::weeks(3),
     .name = {"överklagande av att en handling nekats", "appeal against a refused document"},
     .from = {"dagen då sökanden fick del av beslutet", "the day on which the applicant was told"},
     .measure = {"Överklagandet ska ha kommit in.", "The appeal must have arrived."},
     .where = {"den myndighet som sagt nej; kammarrätten prövar det",
               "the authority that said no; the administrative court of appeal tries it"}},
    // ---- lagen om offentlig upphandling 20 kap.  LOU 20:18 says which of its
    // times the weekend rule moves.
    {.key = "lou-20-1",
     .by = {detail::cite("LOU-20-1-s1"), detail::cite("LOU-20-11"), detail::cite("LOU-20-18"),
            detail::cite("TIME-DAYS"), detail::cite("TIME-1930-2")}, .length = detail::days(10),
     .start = start_kind::notices,
     .name = {"avtalsspärr efter elektronisk underrättelse",
              "standstill after an electronic notice"},
     .from = {"dagen då underrättelsen om tilldelning skickades",
              "the day on which the notice of the award was sent"},
     .measure = detail::no_contract_and_review, .where = detail::the_court_of_the_seat,
     .day_after = detail::a_contract},
    {.key = "lou-20-1-letter",
     .by = {detail::cite("LOU-20-1-s2"), detail::cite("LOU-20-11"), detail::cite("LOU-20-18"),
            detail::cite("TIME-DAYS"), detail::cite("TIME-1930-2")}, .length = detail::days(15),
     .start = start_kind::notices,
     .name = {"avtalsspärr när någon underrättats på annat sätt",
              "standstill where somebody was notified otherwise"},
     .from = {"dagen då underrättelsen om tilldelning skickades på annat sätt än elektroniskt",
              "the day on which the notice of the award was sent otherwise than electronically"},
     .measure = detail::no_contract_and_review, .where = detail::the_court_of_the_seat,
     .day_after = detail::a_contract},
    {.key = "lou-20-3",
     .by = {detail::cite("LOU-20-3"), detail::cite("LOU-20-11"), detail::cite("LOU-20-18"),
            detail::cite("TIME-DAYS"), detail::cite("TIME-1930-2")}, .length = detail::days(10),
     .name = {"avtalsspärr efter en frivillig annons om direkttilldelning",
              "standstill after a voluntary notice of a direct award"},
     .from = {"dagen då annonsen publicerades", "the day on which the notice was published"},
     .measure = detail::no_contract_and_review, .where = detail::the_court_of_the_seat,
     .day_after = detail::a_contract},
    {.key = "lou-20-5b",
     .by = {detail::cite("LOU-20-5b"), detail::cite("LOU-20-18"), detail::cite("TIME-1930-1"),
            detail::cite("TIME-1930-2")}, .length = detail::weeks(3),
     .name = {"nya omständigheter i en överprövning", "new circumstances in a review"},
     .from = {"dagen då ansökan om överprövning kom in till förvaltningsrätten",
              "the day on which the application for review reached the administrative court"},
     .measure = {"Leverantören ska ha åberopat sina omständigheter; senare krävs giltig ursäkt.",
                 "The supplier must have put forward its circumstances; later it needs a valid excuse."},
     .where = detail::the_administrative_court},
    {.key = "lou-20-10",
     .by = {detail::cite("LOU-20-10"), detail::cite("LOU-20-8"), detail::cite("LOU-20-18"),
            detail::cite("TIME-DAYS"), detail::cite("TIME-1930-2")}, .length = detail::days(10),
     .name = {"tiodagarsfrist efter domstolens avgörande", "ten days after the court's ruling"},
     .from = {"dagen då domstolen avgjorde målet, eller upphävde sitt interimistiska beslut",
              "the day on which the court ruled, or ended its interim order"},
     .measure = {"Till och med den dagen får avtal inte slutas.",
                 "Through that day no contract may be concluded."}, .day_after = detail::a_contract,
     .notes = {{"Gäller där en förlängd avtalsspärr eller ett interimistiskt beslut gällde, om rätten inte bestämt annat.",
                "Where an extended standstill or an interim order applied, unless the court decided otherwise."}}},
    {.key = "lou-20-12",
     .by = {detail::cite("LOU-20-12"), detail::cite("LOU-20-18"), detail::cite("TIME-DAYS"),
            detail::cite("TIME-1930-2")}, .length = detail::days(10), .start = start_kind::notices,
     .name = {"överprövning av att upphandlingen avbröts", "review of a cancelled procurement"},
     .from = {"dagen då underrättelsen om beslutet, med skälen, skickades elektroniskt",
              "the day on which the notice of the decision, with the reasons, was sent electronically"},
     .measure = detail::cancelling_is_reviewed, .where = detail::the_court_of_the_seat},
    {.key = "lou-20-12-letter",
     .by = {detail::cite("LOU-20-12"), detail::cite("LOU-20-18"), detail::cite("TIME-DAYS"),
            detail::cite("TIME-1930-2")}, .length = detail::days(15), .start = start_kind::notices,
     .name = {"överprövning av att upphandlingen avbröts, när någon underrättats på annat sätt",
              "review of a cancelled procurement where somebody was notified otherwise"},
     .from = {"dagen då underrättelsen om beslutet skickades på annat sätt än elektroniskt",
              "the day on which the notice of the decision was sent otherwise than electronically"},
     .measure = detail::cancelling_is_reviewed, .where = detail::the_court_of_the_seat},
    {.key = "lou-20-17",
     .by = {detail::cite("LOU-20-17"), detail::cite("LOU-20-18"), detail::cite("TIME-1930-1"),
            detail::cite("TIME-1930-2")}, .length = detail::months(6),
     .name = {"överprövning av avtalets giltighet", "review of the contract's validity"},
     .from = {"dagen då avtalet slöts", "the day on which the contract was concluded"},
     .measure = detail::validity_is_reviewed, .where = detail::the_court_of_the_seat,
     .notes = {{"Trettio dagar gäller i stället där avtalet efterannonserats eller anbudsgivarna underrättats om det (lou-20-17-notice).",
                "Thirty days apply instead where a notice of the contract was published or the bidders were told of it (lou-20-17-notice)."}}},
    {.key = "lou-20-17-notice",
     .by = {detail::cite("LOU-20-17"), detail::cite("LOU-20-18"), detail::cite("TIME-DAYS"),
            detail::cite("TIME-1930-2")}, .length = detail::days(30),
     .name = {"överprövning av avtalets giltighet efter annons eller underrättelse",
              "review of the contract's validity after a notice of it"},
     .from = {"dagen då annonsen om avtalet publicerades, eller anbudsgivarna skriftligen underrättades om att det slutits",
              "the day on which the notice of the contract was published, or the bidders were told in writing that it was concluded"},
     .measure = detail::validity_is_reviewed, .where = detail::the_court_of_the_seat},
    // Reading: 20:18 does not name this time; the Act on statutory time moves it by itself.
    {.key = "lou-20-21",
     .by = {detail::cite("LOU-20-21"), detail::cite("TIME-1930-1"), detail::cite("TIME-1930-2")},
     .length = detail::years(1),
     .name = {"skadestånd i upphandling", "damages in procurement"},
     .from = {"dagen då leverantören fick, eller borde ha fått, kännedom om avtalet",
              "the day on which the supplier learnt, or should have learnt, of the contract"},
     .measure = {"Talan om skadestånd ska ha väckts.", "The claim must have been brought."},
     .where = {"allmän domstol", "a general court"},
     .notes = {{"Har en domstol funnit avtalet ogiltigt räknas i stället ett år från den dag då avgörandet fick laga kraft.",
                "Where a court found the contract ineffective, a year from the day on which its ruling gained legal force is enough."}}},
    // ---- lagen om valfrihetssystem 10 kap.
    // Unsettled: the procurement agency gives the time; neither the section nor that the Act
    // on statutory time moves it
    //            was read.
    {.key = "lov",
     .by = {detail::warn_by("LOV-10-3"), detail::cite("TIME-1930-1"), detail::cite("TIME-1930-2")},
     .length = detail::weeks(3),
     .name = {"rättelse i ett valfrihetssystem", "rectification in a system of choice"},
     .from = {"dagen då leverantören underrättades om att den inte godkänts",
              "the day on which the supplier was told that it was refused"},
     .measure = {"Ansökan om rättelse ska ha kommit in.",
                 "The application for rectification must have arrived."},
     .where = detail::the_court_of_the_seat},
});
// clang-format on

/// The record under a key; null when there is none.
[[nodiscard]] constexpr const time_limit* find_time_limit(std::string_view key) noexcept {
    for (const auto& one : time_limits)
        if (one.key == key) return &one;
    return nullptr;
}

/// How sure the least sure of a time's rules is known.
[[nodiscard]] constexpr confidence confidence_of(const time_limit& which) noexcept {
    auto found = confidence::text_read;
    for (const rule* one : which.by) found = std::max(found, one->known);
    return found;
}

namespace detail {

// Not constant: to call it ends the compilation with its name.
const time_limit& no_such_statutory_time();

/// Names a statutory time from code: one that is not there does not compile.
consteval const time_limit& time_of(std::string_view key) {
    const auto* const found = find_time_limit(key);
    return found != nullptr ? *found : no_such_statutory_time();
}

consteval bool keys_are_unique() {
    for (const auto& one : time_limits)
        if (find_time_limit(one.key) != &one) return false;
    return true;
}
consteval bool only_days_and_weeks_are_counted_back() {
    return std::none_of(time_limits.begin(), time_limits.end(), [](const time_limit& one) {
        return one.counted == direction::backwards &&
               (one.length.measured == duration::unit::months ||
                one.length.measured == duration::unit::years);
    });
}

} // namespace detail

static_assert(detail::keys_are_unique());
static_assert(detail::only_days_and_weeks_are_counted_back());

} // namespace mandat
