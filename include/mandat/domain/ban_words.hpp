// SPDX-License-Identifier: MIT
#pragma once
// The words by which a matter is recognised as one that may not be delegated, or is council's, and
// what they do not mean (layer 0).
//
// Words may lower an answer, never raise one: a matter that is worded so is open until somebody has
// assessed it, and one that is not is no freer for it. Lint and the resolvers read them here.

#include <mandat/domain/facts.hpp>
#include <mandat/domain/folded.hpp>
#include <mandat/domain/notation.hpp>
#include <mandat/domain/traits.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {
namespace detail {

// ------------------------------------------------------------------------------------------- words

[[nodiscard]] constexpr bool is_any(std::string_view word,
                                    std::initializer_list<std::string_view> of) noexcept {
    return std::find(of.begin(), of.end(), word) != of.end();
}
[[nodiscard]] constexpr bool starts_any(std::string_view word,
                                        std::initializer_list<std::string_view> of) noexcept {
    return std::any_of(of.begin(), of.end(),
                       [&](std::string_view stem) { return word.starts_with(stem); });
}
/// The word is the noun in some form: `mål`, `målen`, never `målsättning`.
[[nodiscard]] constexpr bool is_form_of(std::string_view word, std::string_view noun) noexcept {
    return word.starts_with(noun) &&
           is_any(word.substr(noun.size()), {"", "n", "t", "en", "et", "ar", "er", "arna", "erna",
                                             "s", "ens", "ets", "arnas", "ernas"});
}
/// Of the activity's goals, direction, scope and quality, which one. @law KL 6:38 1 st. 1 p.
[[nodiscard]] constexpr std::optional<std::size_t> goal_of(std::string_view word) noexcept {
    constexpr auto nouns =
        std::to_array<std::string_view>({"mål", "inriktning", "omfattning", "kvalitet"});
    for (std::size_t i = 0; i < nouns.size(); ++i)
        if (is_form_of(word, nouns[i])) return i;
    return std::nullopt;
}
[[nodiscard]] constexpr bool is_council(std::string_view word) noexcept {
    return word.ends_with("fullmäktige") || word.ends_with("fullmäktiges");
}
/// A nämnd, styrelsen among them; not länsstyrelsen, which is the state's.
[[nodiscard]] constexpr bool is_namnd(std::string_view word) noexcept {
    return (word.find("nämnd") != std::string_view::npos && !word.starts_with("nämnda")) ||
           (word.find("styrelse") != std::string_view::npos && !word.starts_with("länsstyrelse"));
}

// ---------------------------------------------------------------------------------------- patterns
//
// A pattern is words with blanks between them. `a|b` is either; `a*` a beginning, `*a` an end, `a~`
// a noun in any form, `a` the very word. `<goal>`, `<council>`, `<nämnd>` are the words above.
// `^` is the beginning of the text, `$` its end. `..2` is up to two words between, `..2,` also where a comma or another sign is among them; it is
// among no others.

/// What an order may say of a matter, and whose ban it is.
struct banned_wording {
    legal_fact trait;
    std::string_view rule; ///< in the catalogue
    std::string_view key;  ///< a text without it has not the pattern; lower case
    std::string_view pattern;
    bool is_opening_or_closing = false;
};

// clang-format off
inline constexpr auto banned_wordings = std::to_array<banned_wording>({
    // 6 kap. 38 § 1 st. 1 p.  The activity's goals, direction, scope or quality.
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "verksamhet", "verksamhets|verksamhetens|verksamheternas|verksamheters ..2 <goal>"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "verksamhet", "mål~|inriktning~|kvalitet~ för|i|på|inom|av|hos ..2 verksamhet~"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "verksamhet", "omfattning~ av|på|hos ..2 verksamhet~"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "omfattning", "omfattning~ av|på ..2 vård|vården|sjukvård|sjukvården|vårdutbud*"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "verksamhet", "verksamhetsmål~|verksamhetsinriktning~|verksamhetsomfattning~"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "verksamhetsplan", "verksamhetsplan~ och|eller|med|samt mål~"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "verksamhetsplan", "^ verksamhetsplan~ $"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "verksamhetsplan", "antagande|fastställande|anta|fastställa|besluta|beslut|fastställelse ..2 verksamhetsplan~"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "vård", "vårdens ..1 <goal>"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "inriktning", "mål~ och|eller|samt inriktning~"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "omfattning", "<goal> och|eller|samt omfattning~"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "kvalitet", "<goal> och|eller|samt kvalitet~"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "inriktning", "inriktning~ och|eller|samt <goal>"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "vård", "mål~|inriktning~|kvalitet~ för|i|på|inom|av|hos ..1 vård|vården|sjukvård|sjukvården|vårdutbud*"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "nämnd", "<nämnd> mål|inriktning|omfattning|kvalitet $"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "omfattning", "förändrad|ändrad omfattning~ av|på ..2 verksamhet~|vård*|uppdrag*|*mottagning*|*central*"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "verksamhet", "begränsning~|reducering~|reduktion~|avskaffande ..2 verksamhet~"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "verksamhet", "begränsa|reducera|avskaffa ..2 verksamhet~"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "vårdplats", "reducering~|reduktion~|reducera|ändra|ändring~|ändrat|begränsning~|antalet ..3 vårdplats*"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "avskaffa", "avskaffa* ..2 *mottagning|*mottagningen|*mottagningar|klinik*|*avdelning|*avdelningen|*sjukhus|*sjukhuset|*central|*centralen"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "sammanslagning", "sammanslagning~ av ..2 verksamhet*|klinik*|*mottagning*|avdelning*|enhet*|*sjukhus*|vårdcentral*|förvaltning*"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "inriktningsbeslut", "inriktningsbeslut~|inriktningsbesluten"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "utök", "utökning~|utöka|utökas"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "verksamhet", "ökning~|minskning~ av ..2 verksamhet~"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "verksamhet", "minska|öka|starta|start ..2 verksamhet~"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "vårdplats", "ökning~|minskning~|minska|öka|fler|färre ..3 vårdplats*"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "inriktning", "förändrad|ändrad|ny inriktning~"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "mål", "fastställa|fastställande ..1 mål"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "kvalitetsmål", "kvalitetsmål*"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "inskränk", "inskränkning~|inskränka|inskränks"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "utvidg", "utvidgning~|utvidga|utvidgas"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "neddrag", "neddragning~"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "verksamhet", "utökad|utökade|utökat|inskränkt|inskränkta|minskad|minskade|utvidgad|utvidgade ..1 verksamhet~"},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "öppna", "öppna|öppnas|öppnar|öppnande*|*öppnande", true},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "upphörande", "upphörande*", true},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "stäng", "stänga|stängas|stänger|stängning*|*stängning|*stängningar", true},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "nedlägg", "nedläggning*|nedlägga|nedläggande*|*nedläggning", true},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "lägg", "lägga|läggs|läggas ned|ner", true},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "avveckl", "avveckl*", true},
    {legal_fact::concerns_goals_direction_scope_quality, "KL-6-38-1", "inrätta", "inrättande*|inrätta|inrättas", true},
    // 6 kap. 38 § 1 st. 2 p.  Proposals and opinions to council; a motion is answered by one.
    {legal_fact::opinion_to_council, "KL-6-38-2", "fullmäktige", "yttrand*|*yttrande|*yttranden|framställning*|framställan|förslag~|skrivelse*|svar|remissvar ..5, till ..2 <council>"},
    {legal_fact::opinion_to_council, "KL-6-38-2", "fullmäktige", "hemställan|hemställa|hemställningar|initiativ*|begäran|ansökan|ansökningar ..5, till|hos|i ..2 <council>"},
    {legal_fact::opinion_to_council, "KL-6-38-2", "yttrand", "yttrand*|*yttrande|*yttranden till rf|kf|fullm"},
    {legal_fact::opinion_to_council, "KL-6-38-2", "fullmäktige", "fullmäktigeyttrand*|fullmäktigeskrivelse*|fullmäktigeframställning*|fullmäktigeförslag*"},
    {legal_fact::opinion_to_council, "KL-6-38-2", "motion", "motion|motionen|motioner|motionerna|motionens|motionernas"},
    {legal_fact::opinion_to_council, "KL-6-38-2", "motions", "motionssvar*|motionsyttrand*|motionsbesvar*"},
    // The same point.  Opinions since a decision of the nämnd in its entirety, or of council, was appealed.
    {legal_fact::opinion_on_appeal_of_whole_committee, "KL-6-38-2", "överklag", "yttrand*|*yttrande|*yttranden|svar|svaromål ..9, <nämnd>|<council> ..9, överklag*"},
    {legal_fact::opinion_on_appeal_of_whole_committee, "KL-6-38-2", "överklag", "yttrand*|*yttrande|*yttranden|svar|svaromål ..9, överklag* ..5 <nämnd>|<council>"},
    {legal_fact::opinion_on_appeal_of_whole_committee, "KL-6-38-2", "laglighetspröv", "yttrand*|*yttrande|*yttranden|svar|svaromål ..4 laglighetspröv*"},
    {legal_fact::opinion_on_appeal_of_whole_committee, "KL-6-38-2", "laglighetspröv", "talan|svara|bestrida ..5 laglighetspröv*"},
    {legal_fact::opinion_on_appeal_of_whole_committee, "KL-6-38-2", "överklag", "svara|bestrida|talan ..9, <council>|<nämnd> ..2 beslut* ..4 överklag*"},
    // 6 kap. 38 § 1 st. 3 p.
    {legal_fact::important_exercise_of_authority, "KL-6-38-3", "myndighetsutöv", "myndighetsutöv* ..9 principiell*|vikt"},
    // 6 kap. 38 § 1 st. 4 p.
    {legal_fact::citizens_proposal, "KL-6-38-4", "medborgarförslag", "medborgarförslag*"},
    {legal_fact::citizens_proposal, "KL-6-38-4", "invånarförslag", "invånarförslag*"},
    {legal_fact::citizens_proposal, "KL-6-38-4", "medborgarmotion", "medborgarmotion*"},
    {legal_fact::citizens_proposal, "KL-6-38-4", "eförslag", "eförslag*"},
    // 6 kap. 38 § 1 st. 5 p.
    {legal_fact::special_statute_ban, "KL-6-38-5", "deleger", "enligt ..3 lag|lagen|författning|författningen ..4 delegera|delegeras"},
    {legal_fact::special_statute_ban, "KL-6-38-5", "förbud", "delegationsförbud*|delegeringsförbud*"},
    {legal_fact::special_statute_ban, "KL-6-38-5", "omhändertag", "omhändertag* ..5 lvu|lvm"},
    {legal_fact::special_statute_ban, "KL-6-38-5", "byggsanktionsavgift", "byggsanktionsavgift*"},
    {legal_fact::special_statute_ban, "KL-6-38-5", "vite", "vite|viten|vites* ..4 pbl"},
    {legal_fact::special_statute_ban, "KL-6-38-5", "detaljplan", "antagande|anta|antas ..2 detaljplan*"},
    // 5 kap. 1 §  Of principle or otherwise of greater importance, chiefly the nine points.
    {legal_fact::of_principle_or_greater_importance, "KL-5-1", "principiell", "principiell* ..2 beskaffenhet*|betydelse*|karaktär*|vikt*|natur|fråg*|ärende*|beslut*"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1", "vikt", "större|särskild vikt"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-1", "riktlinje", "mål~ ..2 riktlinje*"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-2", "budget", "antagande|fastställande|anta|fastställa|besluta|beslut|fastställelse ..2 budget|budgeten|årsbudget|årsbudgeten|regionbudget|regionbudgeten"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-2", "budget", "regionplan och budget"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-2", "budget", "budget|budgeten|årsbudget för regionen|region"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-2", "budget", "regionens budget|årsbudget|flerårsbudget"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-1", "riktlinje", "riktlinje* för regionen|regionens"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-1", "riktlinje", "riktlinje* för ..1 verksamhet~"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-3", "reglemente", "^ reglemente~ $"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-3", "nämndorganisation", "nämndorganisation*"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-3", "reglemente", "reglemente* för ..2 <nämnd>"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-4", "val", "val av|till ledamot|ledamöter|förtroendevalda"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-6", "arvode", "arvode|arvoden till|för ..1 förtroendevald*"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-2", "budget", "^ budget|budgeten|årsbudget|årsbudgeten|regionbudget|regionbudgeten|flerårsbudget $"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-2", "budget", "mål och|samt budget"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-2", "budget", "verksamhetsplan och|samt budget|årsbudget|regionbudget"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-2", "budget", "budget|årsbudget|regionbudget och|samt verksamhetsplan"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-2", "budget", "budget och|samt skatt|skatten"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-2", "ekonomisk", "viktig|viktiga ekonomisk* fråga|frågor"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-2", "skatt", "skattesats*|regionskatt*|skatteuttag*"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-2", "utdebitering", "utdebitering*"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-3", "organisation", "nämndens|nämnders|nämndernas organisation~"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-3", "organisation", "organisation~ av|för|hos nämnder|nämnderna"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-3", "verksamhetsform", "nämndens|nämnders|nämndernas ..2 verksamhetsform*"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-4", "val", "val av|till ..1 ledamot|ledamöter|ersättare ..4 <nämnd>|fullmäktigeberedning*"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-4", "val", "val av|till <nämnd>"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-5", "revisor", "val|utse|utseende ..1 revisor|revisorer|revisorerna"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-6", "förmån", "grund* för ..2 förmån*"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-6", "förmån", "ekonomisk* förmån* till|för förtroendevald*"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-6", "arvode", "grund* för ..3 arvode*"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-6", "arvodes", "arvodesreglemente*|arvodesbestämmelse*"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-7", "årsredovisning", "årsredovisning~|årsredovisningarna"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-7", "ansvarsfrihet", "ansvarsfrihet*"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-8", "folkomröstning", "folkomröstning*"},
    {legal_fact::of_principle_or_greater_importance, "KL-5-1-9", "extra", "extra val|valet"},
});

/// What the words do not mean: words of the trait that stand in one of these are not counted.
struct other_meaning {
    legal_fact trait;
    std::string_view pattern;
};
inline constexpr auto other_meanings = std::to_array<other_meaning>({
    // An employee's hours, a right, a thing or a contract is no activity.
    {legal_fact::concerns_goals_direction_scope_quality, "utökning~|utöka|utökas|inskränkning~|inskränka|utvidgning~|neddragning~ ..2 tjänstgöring*|sysselsättning*|tjänst|tjänster|tjänsten|anställning*|arbetstid*|arbetsmått*|rätt|rätten|semester*|ledighet*|ledigheten|behörighet*|kredit*|besök*|avtal*|ramavtal*|hyresavtal*|kontrakt*|licens*|abonnemang*|konto*"},
    {legal_fact::concerns_goals_direction_scope_quality, "tjänstgöring*|tjänst|tjänster|anställning*|arbetstid*|semester*|ledighet* ..3 utökning~|utöka|inskränkning~|upphörande*|neddragning~"},
    {legal_fact::concerns_goals_direction_scope_quality, "öppna|öppnas|öppnande*|öppnar ..2 anbud*|post|posten|brev*|paket*|försändelse*|konto*|bankkonto*|data|handling*|e-post*|epost*|ansökning*"},
    {legal_fact::concerns_goals_direction_scope_quality, "öppna data|jämförelser|möten|sammanträden|sinnen"},
    {legal_fact::concerns_goals_direction_scope_quality, "upphörande* ..2 anställning*|avtal*|kontrakt*|tjänst|tjänster|uppdrag*|hyr*|arrende*|abonnemang*|licens*|prenumeration*|medlemskap*|behörighet*|omhändertagande*"},
    {legal_fact::concerns_goals_direction_scope_quality, "anställning~|anställnings|anställningens|avtals|avtalets|hyresavtals upphörande*"},
    {legal_fact::concerns_goals_direction_scope_quality, "stänga|stängas|stänger|stängning* ..2 konto*|*konto|*konton|*kontot|*kontona|ärende*|dörr*|fönster*|port|porten|portar|grind*|väg|vägen|gata|larm*"},
    {legal_fact::concerns_goals_direction_scope_quality, "avveckl* ..2 konto*|inventarie*|utrustning*|fordon*|bil|bilar|egendom*|system*|licens*|personal*|anställning*"},
    {legal_fact::concerns_goals_direction_scope_quality, "inrättande*|inrätta|inrättas ..2 tjänst|tjänster|befattning*|anställning*|konto*"},
    // Of a patient, a pupil or an employee's nights.
    {legal_fact::concerns_goals_direction_scope_quality, "avstängning*|*avstängning ..2 patient*|elev*|besökare*|person*|leverantör*|användare*"},
    {legal_fact::concerns_goals_direction_scope_quality, "inskränkning~|inskränka ..2 jour*"},
    // A court's case, and a system of quality management.
    {legal_fact::concerns_goals_direction_scope_quality, "i mål~"},
    {legal_fact::concerns_goals_direction_scope_quality, "mål och|eller ärende*"},
    {legal_fact::concerns_goals_direction_scope_quality, "ledningssystem* ..4 kvalitet~"},
    {legal_fact::of_principle_or_greater_importance, "i mål~"},
    // Exercise, not a proposal in council.
    {legal_fact::opinion_to_council, "motion och|eller|samt ..1 friskvård*|hälsa|hälso*|idrott*|bad|fritid*|kost|rekreation*|träning*|rehab*|sport*"},
    {legal_fact::opinion_to_council, "friskvård*|idrott*|hälsa|träning*|fysisk|fritid|rekreation|bad|kost|sport ..2 motion|motionen"},
    {legal_fact::opinion_to_council, "motion på recept|arbetstid*"},
    {legal_fact::opinion_to_council, "motion under arbetstid*"},
    // A delegate's decision, or an opinion to the nämnd itself.
    {legal_fact::opinion_on_appeal_of_whole_committee, "<nämnd> delegat*|utskott*|arbetsutskott*|ordförande*|presidi*|förvaltning*|tjänste*|anställd*|vägnar"},
    {legal_fact::opinion_on_appeal_of_whole_committee, "till <nämnd>|<council>"},
    {legal_fact::opinion_on_appeal_of_whole_committee, "delegation*|delegerat|delegerad ..2 från|av|åt ..1 <nämnd>"},
    {legal_fact::opinion_on_appeal_of_whole_committee, "ansvarsnämnd*|överklagandenämnd*|partsnämnd*|hyresnämnd*|arrendenämnd*"},
    // What is carried out within what council has decided.
    {legal_fact::of_principle_or_greater_importance, "budget|budgeten ..1 för|inom|på ..2 enhet*|avdelning*|klinik*|projekt*|resultatenhet*|förvaltning*|verksamhetsområde*|division*|mottagning*"},
    {legal_fact::of_principle_or_greater_importance, "inom|enligt|mot|i ..2 budget|budgeten|årsbudget|årsbudgeten"},
    {legal_fact::of_principle_or_greater_importance, "tolk*|tillämp*|enligt|utbetal* ..3 arvodes*"},
    {legal_fact::of_principle_or_greater_importance, "årsredovisning~ för|i|från ..2 stiftelse*|bolag*|samfällighet*|förening*|donation*|fond|fonder|dödsbo*"},
    {legal_fact::of_principle_or_greater_importance, "underteckna*|underskri*|inlämna*|granska* ..2 årsredovisning~"},
});
// clang-format on

/// `dock inte medborgarförslag`: what a text takes out of the matter, up to the next sign.
inline constexpr std::string_view taken_out = "inte|ej|icke|utom|förutom|undantag|undantaget|"
                                              "undantagna|exklusive";
inline constexpr std::size_t reach_of_taken_out = 6;

/// The words of a text in lower case, without their hyphens; signs between them stand as `,`.
[[nodiscard]] inline std::vector<std::string> words_of_name(std::string_view text) {
    std::string lines{text};
    for (auto at = lines.find("-\n"); at != lines.npos; at = lines.find("-\n", at))
        lines.erase(at, 2); // divided at the end of a line
    const auto plain = folded(lines);
    std::vector<std::string> words;
    std::string now;
    const auto end_word = [&] {
        if (!now.empty()) words.push_back(std::move(now));
        now.clear();
    };
    for (std::string_view rest{plain}; !rest.empty();) {
        auto length = small_letter_in(rest);
        if (length == 0 && rest.starts_with("é")) length = std::string_view{"é"}.size();
        if (length == 0 && is_number(rest)) length = 1;
        if (length != 0) {
            now += rest.substr(0, length);
        } else if (rest[0] != '-') {
            end_word();
            const bool is_sign = std::string_view{",;:/().!?"}.find(rest[0]) != rest.npos;
            if (is_sign && !words.empty() && words.back() != ",") words.emplace_back(",");
        }
        rest.remove_prefix(std::max<std::size_t>(length, 1));
    }
    end_word();
    return words;
}

/// One word of a pattern, its alternatives among them.
[[nodiscard]] constexpr bool is_alike(std::string_view word, std::string_view alternatives) {
    while (!alternatives.empty()) {
        const auto end = std::min(alternatives.find('|'), alternatives.size());
        const auto one = alternatives.substr(0, end);
        const auto stem = one.substr(0, one.size() - 1);
        const bool is_it = one == "<goal>"      ? goal_of(word).has_value()
                           : one == "<council>" ? is_council(word)
                           : one == "<nämnd>"   ? is_namnd(word)
                           : one.ends_with('*') ? word.starts_with(stem)
                           : one.ends_with('~') ? is_form_of(word, stem)
                           : one.starts_with('*')
                               ? word.size() > one.size() && word.ends_with(one.substr(1))
                               : word == one;
        if (is_it) return true;
        alternatives.remove_prefix(std::min(end + 1, alternatives.size()));
    }
    return false;
}

/// Whether a word counts for the pattern.
using counted_words = std::vector<bool>;

/// The end of what the pattern matches from a word on; zero for nothing.
[[nodiscard]] inline std::size_t match_from(const std::vector<std::string>& words, std::size_t at,
                                            std::string_view pattern,
                                            const counted_words& counted) {
    if (pattern.empty()) return at;
    const auto blank = std::min(pattern.find(' '), pattern.size());
    const auto first = pattern.substr(0, blank);
    const auto rest = pattern.substr(std::min(blank + 1, pattern.size()));
    if (first == "$") return at == words.size() ? at : 0;
    if (first == "^") return at == 0 ? match_from(words, at, rest, counted) : 0;
    if (first.starts_with("..")) {
        const auto most = static_cast<std::size_t>(first[2] - '0');
        const bool over_signs = first.ends_with(',');
        for (std::size_t gap = 0; gap <= most; ++gap) {
            if (const auto end = match_from(words, at + gap, rest, counted)) return end;
            if (at + gap >= words.size() || (words[at + gap] == "," && !over_signs)) return 0;
        }
        return 0;
    }
    if (at >= words.size() || !counted[at] || !is_alike(words[at], first)) return 0;
    return match_from(words, at + 1, rest, counted);
}

/// Words of one trait in a text.
class trait_words {
public:
    trait_words(const std::vector<std::string>& words, legal_fact trait)
        : words_{words}
        , counted_(words.size(), true) {
        const counted_words all(words.size(), true);
        for (const auto& other : other_meanings) {
            if (other.trait != trait) continue;
            for (std::size_t i = 0; i < words.size(); ++i)
                for (auto at = i, end = match_from(words, i, other.pattern, all); at < end; ++at)
                    counted_[at] = false;
        }
        if (trait == legal_fact::special_statute_ban) return; // `inte` is in its own words
        for (std::size_t i = 0; i < words.size(); ++i)
            if (is_alike(words[i], taken_out))
                for (auto at = i + 1; at < words.size() && at <= i + reach_of_taken_out; ++at) {
                    if (words[at] == ",") break;
                    counted_[at] = false;
                }
    }
    /// What of the text has the pattern; empty for nothing.
    [[nodiscard]] std::string find(std::string_view pattern) const {
        for (std::size_t i = 0; i < words_.size(); ++i)
            if (const auto end = match_from(words_, i, pattern, counted_)) {
                std::string text;
                for (auto at = i; at < end; ++at) text += (at == i ? "" : " ") + words_[at];
                return text;
            }
        return {};
    }

private:
    const std::vector<std::string>& words_;
    counted_words counted_;
};

} // namespace detail

/// Words of a matter that are those of a ban.
struct worded_as_banned {
    const detail::banned_wording* as = nullptr; ///< which trait and rule
    std::string words{};                        ///< in lower case
};

/// What of the text is in the words of KL 6:38 first paragraph or 5:1, the first of each trait, in
/// the law's order. The table above has the words, and what they do not mean.
///
/// @param text  a point's or a matter's name, any bytes
/// @law         KL 6:38 1 st. 1-5 p., 5:1
[[nodiscard]] inline std::vector<worded_as_banned> words_of_the_ban(std::string_view text) {
    std::vector<worded_as_banned> found;
    std::string plain;
    std::vector<std::string> words;
    for (const auto& one : detail::banned_wordings) {
        if (plain.empty()) {
            words = detail::words_of_name(text);
            for (const auto& word : words) plain += word + ' ';
            if (plain.empty()) return found;
        }
        if (plain.find(one.key) == std::string::npos) continue;
        const bool is_told = std::any_of(found.begin(), found.end(), [&](const auto& other) {
            return other.as->trait == one.trait;
        });
        if (is_told) continue;
        if (auto matched = detail::trait_words{words, one.trait}.find(one.pattern);
            !matched.empty())
            found.push_back({&one, std::move(matched)});
    }
    return found;
}

/// Words of hiring (anställning), which is no execution. @law DOC-HIRING
// clang-format off
inline constexpr auto hiring_wordings = std::to_array<detail::banned_wording>({
    {legal_fact::employment, "DOC-HIRING", "anställ", "anställa|anställs|anställer|anställande*|nyanställ*|visstidsanställ*|tillsvidareanställ*|provanställ*"},
    {legal_fact::employment, "DOC-HIRING", "anställning", "^ anställning~ $"},
    {legal_fact::employment, "DOC-HIRING", "anställning", "anställning|anställningar av|för"},
    {legal_fact::employment, "DOC-HIRING", "anställning", "beslut|besluta|fatta om anställning|anställningar"},
    {legal_fact::employment, "DOC-HIRING", "rekryter", "rekryter*"},
});
// clang-format on
[[nodiscard]] inline std::optional<worded_as_banned> words_of_hiring(std::string_view text) {
    const auto words = detail::words_of_name(text);
    for (const auto& one : hiring_wordings)
        if (auto matched = detail::trait_words{words, one.trait}.find(one.pattern);
            !matched.empty())
            return worded_as_banned{&one, std::move(matched)};
    return std::nullopt;
}

} // namespace mandat
