// SPDX-License-Identifier: MIT
#pragma once
// What was done, and the facts on which its route of appeal hangs (layer 0).

#include <mandat/domain/facts.hpp>
#include <mandat/domain/terms.hpp>
#include <mandat/domain/wording.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace mandat {

/// Kinds of acts. The label that the minutes give does not decide.
/// @law DOC-LINE, DOC-KINDS, DOC-NOTED
enum class act_kind : std::uint8_t {
    decision,    ///< beslut: somebody chose between outcomes
    proposal,    ///< förslag to fullmäktige or another body
    preparatory, ///< rent förberedande
    executory,   ///< rent verkställande
    factual_act, ///< faktiskt handlande: no decision at all
    statement,   ///< yttrande
    assignment,  ///< uppdrag to prepare or follow up
    information, ///< information placed on file, a list of reported decisions received
};

inline constexpr auto act_kind_terms = std::to_array<term<act_kind>>({
    {act_kind::decision, "decision", {"beslut", "decision"}},
    {act_kind::proposal, "proposal", {"förslag", "proposal"}},
    {act_kind::preparatory, "preparatory", {"förberedande", "preparatory"}},
    {act_kind::executory, "executory", {"verkställighet", "executory"}},
    {act_kind::factual_act, "factual_act", {"faktiskt handlande", "factual act"}},
    {act_kind::statement, "statement", {"yttrande", "statement"}},
    {act_kind::assignment, "assignment", {"uppdrag", "assignment"}},
    {act_kind::information, "information", {"information", "information"}},
});
/// Of an act that somebody called something; nothing where it is open what it is.
inline constexpr auto act_or_open_terms = [] {
    std::array<term<std::optional<act_kind>>, act_kind_terms.size() + 1> made{};
    for (std::size_t i = 0; i < act_kind_terms.size(); ++i)
        made[i] = {act_kind_terms[i].value, act_kind_terms[i].key, act_kind_terms[i].written};
    made.back() = {std::nullopt, "open", {"öppet", "open"}};
    return made;
}();
[[nodiscard]] constexpr const term<act_kind>& term_for(act_kind value) noexcept {
    return detail::term_in(act_kind_terms, value);
}

/// Facts of one act. What nobody mentions is presumed no, save where the law makes it open;
/// `unknown` leaves it open.
enum class appeal_fact : std::uint8_t {
    barred_by_statute,     ///< överklagandeförbud
    procurement,           ///< LOU, LUF or LUK applies to the decision
    lov_supplier,          ///< LOV applies: the decision concerns a supplier of a system of choice
    document_refused,      ///< a document is refused, or released with a reservation
    administrative_appeal, ///< a special statute gives förvaltningsbesvär
    instrument_delegates,  ///< the instruction that an employee acted on is a delegation
    entrusted_to_decide,   ///< a drafting body was in fact let decide
};
inline constexpr std::size_t appeal_fact_count = 7;

struct appeal_fact_description {
    appeal_fact fact;
    std::string_view key;
    std::string_view rule; ///< id in the rule catalogue
    answer when_silent = answer::no;
    phrase question;
};

// clang-format off
inline constexpr auto appeal_facts = std::to_array<appeal_fact_description>({
    {appeal_fact::barred_by_statute, "barred_by_statute", "KL-13-3", answer::no,
     {"Säger en lag att beslutet inte får överklagas?",
      "Does a statute say that the decision may not be appealed?"}},
    {appeal_fact::procurement, "procurement", "LOU-20-19", answer::no,
     {"Gäller upphandlingslagstiftningen för beslutet?",
      "Does the procurement legislation apply to the decision?"}},
    {appeal_fact::lov_supplier, "lov_supplier", "LOV-10-1", answer::no,
     {"Rör beslutet en leverantör enligt lagen om valfrihetssystem?",
      "Does the decision concern a supplier under the Act on systems of choice?"}},
    {appeal_fact::document_refused, "document_refused", "OSL-6-7", answer::no,
     {"Är det ett beslut att inte lämna ut en allmän handling, eller att lämna ut den med "
      "förbehåll?",
      "Is it a decision to refuse an official document, or to release it with a reservation?"}},
    {appeal_fact::administrative_appeal, "administrative_appeal", "KL-13-3", answer::no,
     {"Ger en särskild lag rätt att överklaga till förvaltningsdomstol?",
      "Does a special statute give a right to appeal to an administrative court?"}},
    {appeal_fact::instrument_delegates, "instrument_delegates", "DOC-LINE", answer::unknown,
     {"Innebär den instruktion som den anställda stödde sig på en delegation?",
      "Does the instruction that the employee relied on amount to a delegation?"}},
    {appeal_fact::entrusted_to_decide, "entrusted_to_decide", "KL-3-2", answer::no,
     {"Har beredningen i praktiken fått besluta själv?",
      "Was the drafting body in fact let decide by itself?"}},
});
// clang-format on
static_assert(appeal_facts.size() == appeal_fact_count);

[[nodiscard]] constexpr const appeal_fact_description& describe(appeal_fact fact) noexcept {
    return appeal_facts[static_cast<std::size_t>(fact)];
}
[[nodiscard]] constexpr std::optional<appeal_fact> find_appeal_fact(std::string_view key) noexcept {
    for (const auto& one : appeal_facts)
        if (one.key == key) return one.fact;
    return std::nullopt;
}

/// What is known of each; what is not mentioned is as the law presumes.
class route_facts {
public:
    constexpr route_facts& say(appeal_fact fact, answer value) noexcept {
        values_[static_cast<std::size_t>(fact)] = value;
        return *this;
    }
    [[nodiscard]] constexpr answer operator[](appeal_fact fact) const noexcept {
        return values_[static_cast<std::size_t>(fact)].value_or(describe(fact).when_silent);
    }
    [[nodiscard]] constexpr bool is_said(appeal_fact fact) const noexcept {
        return values_[static_cast<std::size_t>(fact)].has_value();
    }

private:
    std::array<std::optional<answer>, appeal_fact_count> values_{};
};

} // namespace mandat
