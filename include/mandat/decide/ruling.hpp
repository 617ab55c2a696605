// SPDX-License-Identifier: MIT
#pragma once
// The explained answer (layer 3): ids, codes, rules and numbers. Text is made of it on demand.

#include <mandat/decide/authority.hpp>
#include <mandat/decide/brief.hpp>
#include <mandat/decide/question.hpp>
#include <mandat/domain/amount.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/traits.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/law/rule.hpp>
#include <mandat/model/delegation.hpp>
#include <mandat/model/governance.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {

/// One coded, cited ground. Which of the details are set follows from the code.
struct reason {
    reason_code code = reason_code::none;
    mandat::verdict effect =
        verdict::not_authorised;        ///< what this ground alone makes of the answer
    const mandat::rule* rule = nullptr; ///< null where the data, not the law, decides
    std::optional<named_fact> fact{};
    point_id point{};
    subject about{};              ///< organ, post … that the ground concerns
    std::optional<date> day{};    ///< first or last day that would have counted
    std::optional<bound> limit{}; ///< the limit that was passed
    bool limit_is_floor = false;
    amount_basis counted = amount_basis::not_stated; ///< what the limit is counted for
    std::optional<money> limit_in_kronor{};
    std::optional<duration> longest{};
    instrument_id instrument{};
    unit_id unit{};
    bool is_scope_read = false; ///< no order names the unit: a role's silence, read as its own
    area_id area{};
    matter_id matter{};
};

/// How one holder of power got it from the one before.
struct link {
    enum class kind : std::uint8_t {
        organ,          ///< the chain's head: decides by its own remit
        delegation,     ///< delegated in a point
        sub_delegation, ///< KL 7:6
        superior,       ///< by the order's clause
        substitute,     ///< stated stand-in
        appointment,    ///< a person holds the post
        execution,      ///< carries out what a guideline or point lets them
        statute,        ///< the chain's head: has the power from a statute
    };
    kind how{};
    subject holder{};
    point_id point{};
    std::string_view letter{}; ///< part of the point; empty for none
    sub_delegation_id sub_delegation{};
    std::string_view holder_as_written{}; ///< in the order; may be a former name
    std::optional<appointment_kind> held_as{};
};

/// One way that was tried: its chain, and every ground for and against.
struct path {
    std::vector<link> chain{};
    std::vector<reason> grounds{}; ///< failures, open facts, then what carries it
    mandat::verdict verdict = verdict::not_authorised;
    reason_code carried_by = reason_code::none; ///< what it would be if nothing spoke against it
    point_id point{};
    delegation_id granted{};
    sub_delegation_id sub_granted{};
};

enum class duty_kind : std::uint8_t {
    report,               ///< anmäl beslutet till nämnden
    report_through_head,  ///< anmäl via förvaltningschefen
    separate_minutes,     ///< särskilt protokoll: beslutet anmäls inte och kan laglighetsprövas
    reporting_not_stated, ///< källan säger inte om och när beslutet anmäls
    consult,              ///< samråd före beslutet
    countersign,          ///< kontrasignering, skild från beslutet
    may_hand_back,        ///< får överlämnas till nämnden
    minutes,              ///< protokoll vid organets sammanträde
    approve_minutes,      ///< justering inom fjorton dagar
    announce_minutes,     ///< tillkännagivande senast andra dagen efter justeringen
    announce_separate_minutes, ///< det särskilda protokollets justering tillkännages
    reporting_undecided,       ///< nämnden har inte beslutat om anmälan
    account_to_council,        ///< redovisning till fullmäktige av vad det delegerat
};

/// What follows from the decision.
struct duty {
    duty_kind kind{};
    reporting when = reporting::not_stated;
    subject towards{}; ///< the organ reported to, whoever is consulted
    subject by{};      ///< who has to do it; nobody where it is not a duty of anyone
    std::optional<named_fact> only_if{}; ///< unknown, and the duty hangs on it
    const mandat::rule* rule = nullptr;
};

enum class note_kind : std::uint8_t {
    newest_source,       ///< newest dated source on the order; nobody vouches for later days
    presumed_no,         ///< a fact nobody mentioned, taken as no
    remark,              ///< a remark on the point or matter
    earlier_name,        ///< the order uses a former name of the same unit or post
    undated,             ///< the source states no day
    no_bearing,          ///< asserted, but nothing in the matter asks for it
    includes_refusal,    ///< the grant includes the right to refuse
    assessed,            ///< traits assessed by, on, source
    assessed_in_general, ///< the yes rests on what was assessed before the case came up; `fact`:
                         ///< where it turns on that of the case alone
    holder_not_stated,   ///< answered by post: the data says nothing of who holds it
    scope_is_read,       ///< no order states the scope: a role's silence, read as its own unit
    outcome_not_stated,  ///< the point says of no outcome, so that it covers this one
    base_amount_derived, ///< the year's prisbasbelopp was derived, not read in its ordinance
};

struct note {
    note_kind kind{};
    std::optional<date> day{};
    std::optional<named_fact> fact{};
    std::string_view text{};
    std::string_view former_name{};
    std::vector<source> sources{};
    subject about{};
    point_id point{};
    order_id order{};
};

/// What is said of a fact, for questions over many matters.
struct assertion {
    named_fact fact{};
    answer value = answer::unknown;
};

/// What a jurist who has looked at the matters may say of them all: nothing of KL 6:38 first
/// paragraph or 5:1 applies. As `question::assessed`.
[[nodiscard]] inline std::vector<assertion> nothing_bars_delegation() {
    std::vector<assertion> made;
    for (const auto trait : traits_of_the_ban) made.push_back({{trait, {}}, answer::no});
    for (const auto trait : traits_of_councils_matters) made.push_back({{trait, {}}, answer::no});
    return made;
}

/// The whole answer. Owns a handle to its governance, so that it may outlive a swap.
class ruling {
public:
    ruling(governance of, question asked)
        : of_{std::move(of)}
        , asked_{asked} {}

    [[nodiscard]] const governance& of() const noexcept { return of_; }
    [[nodiscard]] const question& asked() const noexcept { return asked_; }
    [[nodiscard]] brief short_answer() const noexcept { return {verdict, reason, point}; }

    mandat::verdict verdict = verdict::not_authorised;
    reason_code reason = reason_code::none; ///< the first that decides
    point_id point{};                       ///< that it rests on
    std::vector<link> chain{};             ///< from the organ down to the decider; of the best path
    std::vector<mandat::reason> reasons{}; ///< of the best path, in the law's order
    std::vector<path> near_misses{};       ///< the other ways that were tried, nearest first
    std::vector<to_assess> assess{};       ///< what a human has to assess, each once
    std::vector<duty> duties{};
    std::vector<note> notes{};
    std::vector<authority>
        instead{}; ///< who may decide instead, lowest level first; where the verdict is not a yes

private:
    governance of_;
    question asked_;
};

} // namespace mandat
