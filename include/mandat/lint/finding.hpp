// SPDX-License-Identifier: MIT
#pragma once
// What lint finds in a delegation order: a code, its severity, its rule, and
// what shows it (layer 5).
//
// Codes are stable: strings in documents, fixed numbers, never renumbered, never reused.

#include <mandat/decide/question.hpp>
#include <mandat/decide/ruling.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/rule.hpp>
#include <mandat/model/source.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mandat {

enum class severity : std::uint8_t {
    note,    ///< upplysning: the documents do not say, or a human has to look
    warning, ///< varning: likely wrong
    error,   ///< fel: unlawful, or without effect
};

enum class finding_code : std::uint16_t {
    // who gives, and to whom
    delegate_not_listed = 1,
    outsider_delegate = 2,
    joint_delegation = 3,
    approval_by_others = 4,
    users_endorse_body = 5,
    grantor_cannot_delegate = 6,
    urgent_mandate_to_other = 7,

    // what the law keeps from delegation
    forbidden_matter = 20,
    scope_delegated = 21,
    council_matter_delegated = 22,
    outside_remit = 23,
    automated_too_early = 24,
    automated_where_barred = 25,
    restates_the_ban = 26,
    worded_as_banned = 27,
    special_statute = 28,
    exclusion_on_urgent = 29,
    hiring_as_execution = 30,

    // sub-delegation
    grantor_not_head = 40,
    sub_delegation_without_leave = 41,
    chain_too_long = 42,
    delegation_cycle = 43,
    sub_delegate_not_employee = 44,
    nothing_to_sub_delegate = 45,
    amount_beyond_received = 46,
    period_beyond_received = 47,
    scope_beyond_received = 48,
    conditions_beyond_received = 49,
    broken_link = 50,
    leave_to_no_head = 51,
    rests_on_later_version = 52,

    // reporting
    urgent_not_reported_next = 60,
    reporting_undecided = 61,
    separate_minutes_missing = 62,

    // time
    acts_before_adoption = 80,
    grantor_gone = 81,
    delegate_gone = 82,
    stale_name = 83,
    never_in_force = 84,
    name_moved = 85,
    not_adopted_by_committee = 86,
    unit_closed = 87,

    // who holds it
    post_unheld = 100,
    no_substitute = 101,
    reaches_nobody = 102,
    role_without_posts = 103,
    unused_role = 104,
    role_reaches_elsewhere = 105,
    holder_not_employed = 106,

    // amounts and tiers
    same_matter_twice = 120,
    amount_gap = 121,
    amount_without_basis = 122,
    shadowed = 123,
    grants_nothing = 124,

    // what the documents do not say
    not_assessed = 140,
    wording_not_stated = 141,
    reporting_not_stated = 142,
    sub_delegation_not_stated = 143,
    head_not_stated = 144,
    holders_not_stated = 145,
    substitute_not_stated = 146,
    separate_minutes_not_stated = 147,
    period_not_stated = 148,
    documents_disagree = 149,
    base_amount_not_known = 150,
    adoption_not_stated = 151,
    law_not_read = 152,
    one_line_answers = 153,

    // suppressions
    suppression_unused = 160,
    suppression_unknown = 161,
};

/// A code's key, how grave it is, the rule it rests on, and what it is, in few words.
struct finding_description {
    finding_code code;
    std::string_view key;
    severity grave;
    std::string_view rule; ///< id in the rule catalogue; empty where prudence, not the law, speaks
    phrase title;
};

// clang-format off
inline constexpr auto finding_descriptions = std::to_array<finding_description>({
    {finding_code::delegate_not_listed, "delegate_not_listed", severity::error, "KL-6-37",
     {"Lagen räknar inte upp en sådan delegat", "The law does not list such a delegate"}},
    {finding_code::outsider_delegate, "outsider_delegate", severity::error, "DOC-OUTSIDER",
     {"Delegaten står utanför regionen", "The delegate is outside the region"}},
    {finding_code::joint_delegation, "joint_delegation", severity::error, "DOC-JOINT",
     {"Flera ska besluta tillsammans", "Several are to decide together"}},
    {finding_code::approval_by_others, "approval_by_others", severity::error, "DOC-JOINT",
     {"Någon annan än brukarna ska godkänna beslutet",
      "Someone other than the users is to approve the decision"}},
    {finding_code::users_endorse_body, "users_endorse_body", severity::warning, "KL-7-7-s2",
     {"Brukarna ska tillstyrka ett beslut som inte fattas av en anställd",
      "The users are to endorse a decision that no employee takes"}},
    {finding_code::grantor_cannot_delegate, "grantor_cannot_delegate", severity::error, "KL-6-37",
     {"Organet kan inte delegera så", "The body cannot delegate so"}},
    {finding_code::urgent_mandate_to_other, "urgent_mandate_to_other", severity::error, "KL-6-39",
     {"Brådskande ärenden åt annan än ordförande eller utsedd ledamot",
      "Urgent matters given to other than the chair or a named member"}},
    {finding_code::forbidden_matter, "forbidden_matter", severity::error, "KL-6-38-1",
     {"Ärendet får inte delegeras", "The matter may not be delegated"}},
    {finding_code::scope_delegated, "scope_delegated", severity::warning, "KL-6-38-1",
     {"Att öppna och stänga verksamhet brukar röra dess omfattning",
      "To open and close an activity tends to concern its scope"}},
    {finding_code::council_matter_delegated, "council_matter_delegated", severity::error, "KL-5-1",
     {"Ärendet är fullmäktiges", "The matter is council's"}},
    {finding_code::outside_remit, "outside_remit", severity::error, "KL-6-3",
     {"Ärendet ligger utanför nämndens område", "The matter lies outside the committee's remit"}},
    {finding_code::automated_too_early, "automated_too_early", severity::error, "KL-6-37",
     {"Automatiserad beslutsfunktion före den 1 juli 2022",
      "An automated decision function before 1 July 2022"}},
    {finding_code::automated_where_barred, "automated_where_barred", severity::error,
     "KL-6-38-s2-1",
     {"Ärendet får inte avgöras automatiserat", "The matter may not be decided automatically"}},
    {finding_code::restates_the_ban, "restates_the_ban", severity::warning, "KL-6-38-1",
     {"Ordningen återger delegationsförbudet med andra ord än lagens",
      "The order restates the delegation ban in other terms than the Act's"}},
    {finding_code::worded_as_banned, "worded_as_banned", severity::warning, "KL-6-38-2",
     {"Punktens egna ord är förbudets", "The point's own words are those of the ban"}},
    {finding_code::special_statute, "special_statute", severity::warning, "KL-6-38-5",
     {"Punktens lagrum förbjuder eller begränsar delegering",
      "The point's legal basis bans or limits delegation"}},
    {finding_code::exclusion_on_urgent, "exclusion_on_urgent", severity::warning, "OPEN-J",
     {"Ordningens undantag kan stoppa det brådskande uppdraget",
      "The order's exclusion may stop the urgent mandate"}},
    {finding_code::hiring_as_execution, "hiring_as_execution", severity::error, "DOC-HIRING",
     {"Att anställa anges som verkställighet", "Hiring is stated as execution"}},
    {finding_code::grantor_not_head, "grantor_not_head", severity::error, "KL-7-6",
     {"Den som vidaredelegerar är inte förvaltningschef",
      "Whoever sub-delegates is no head of administration"}},
    {finding_code::sub_delegation_without_leave, "sub_delegation_without_leave", severity::error,
     "KL-7-6",
     {"Nämnden har inte tillåtit vidaredelegering",
      "The committee has not allowed sub-delegation"}},
    {finding_code::chain_too_long, "chain_too_long", severity::error, "KL-7-6",
     {"Vidaredelegering i mer än ett led", "Sub-delegation in more than one step"}},
    {finding_code::delegation_cycle, "delegation_cycle", severity::error, "KL-7-6",
     {"Vidaredelegering i krets", "Sub-delegation in a circle"}},
    {finding_code::sub_delegate_not_employee, "sub_delegate_not_employee", severity::error,
     "KL-7-6",
     {"Vidaredelegering till någon som inte är anställd",
      "Sub-delegation to someone who is no employee"}},
    {finding_code::nothing_to_sub_delegate, "nothing_to_sub_delegate", severity::error, "KL-7-6",
     {"Vidaredelegering av något som chefen inte har fått",
      "Sub-delegation of what the head has not received"}},
    {finding_code::amount_beyond_received, "amount_beyond_received", severity::error, "KL-7-6",
     {"Vidaredelegerat belopp över det mottagna",
      "A sub-delegated amount beyond what was received"}},
    {finding_code::period_beyond_received, "period_beyond_received", severity::error, "KL-7-6",
     {"Vidaredelegerad tid utanför den mottagna", "A sub-delegated time beyond what was received"}},
    {finding_code::scope_beyond_received, "scope_beyond_received", severity::error, "KL-7-6",
     {"Vidaredelegerat utanför de mottagna enheterna", "Sub-delegated beyond the units received"}},
    {finding_code::conditions_beyond_received, "conditions_beyond_received", severity::error,
     "KL-7-6",
     {"Vidaredelegerat med lösare villkor än de mottagna",
      "Sub-delegated on looser conditions than those received"}},
    {finding_code::broken_link, "broken_link", severity::error, "KL-7-6",
     {"Vidaredelegeringens punkt finns inte längre",
      "The sub-delegation's point no longer exists"}},
    {finding_code::leave_to_no_head, "leave_to_no_head", severity::error, "KL-7-6",
     {"Rätt att vidaredelegera till någon som inte kan vara förvaltningschef",
      "Leave to sub-delegate for someone who cannot be head of administration"}},
    {finding_code::rests_on_later_version, "rests_on_later_version", severity::warning, "KL-7-6",
     {"Vidaredelegeringen är äldre än ordningen som gäller",
      "The sub-delegation is older than the order in force"}},
    {finding_code::urgent_not_reported_next, "urgent_not_reported_next", severity::error,
     "KL-6-40-s2",
     {"Brådskande beslut anmäls inte vid nästa sammanträde",
      "Urgent decisions are not reported at the next meeting"}},
    {finding_code::reporting_undecided, "reporting_undecided", severity::warning, "KL-6-40-s1",
     {"Nämnden har inte beslutat i vilken utsträckning besluten anmäls",
      "The committee has not decided to what extent decisions are reported"}},
    {finding_code::separate_minutes_missing, "separate_minutes_missing", severity::error,
     "KL-6-40-s1",
     {"Oanmälda beslut utan särskilt protokoll", "Unreported decisions without separate minutes"}},
    {finding_code::acts_before_adoption, "acts_before_adoption", severity::error, "DOC-ORDER",
     {"Delegerat före antagandet", "Delegated before the adoption"}},
    {finding_code::grantor_gone, "grantor_gone", severity::error, "KL-6-37",
     {"Nämnden har upphört", "The committee no longer exists"}},
    {finding_code::delegate_gone, "delegate_gone", severity::error, "DOC-ORDER",
     {"Delegaten har upphört", "The delegate no longer exists"}},
    {finding_code::stale_name, "stale_name", severity::warning, "DOC-ORDER",
     {"Delegaten kallas vid ett tidigare namn", "The delegate is called by a former name"}},
    {finding_code::never_in_force, "never_in_force", severity::error, "DOC-ORDER",
     {"Gäller aldrig", "Is never in force"}},
    {finding_code::name_moved, "name_moved", severity::warning, "DOC-ORDER",
     {"Namnet i ordningen har fått en annan bärare",
      "The name in the order has moved to another bearer"}},
    {finding_code::not_adopted_by_committee, "not_adopted_by_committee", severity::error, "OPEN-F",
     {"Nämnden har inte antagit ordningen", "The committee has not adopted the order"}},
    {finding_code::unit_closed, "unit_closed", severity::warning, "OPEN-G",
     {"Befattningens enhet har upphört", "The post's unit is closed"}},
    {finding_code::post_unheld, "post_unheld", severity::warning, "DOC-ALTERNATE",
     {"Ingen innehar befattningen", "Nobody holds the post"}},
    {finding_code::no_substitute, "no_substitute", severity::warning, "DOC-ALTERNATE",
     {"Delegaten saknar ersättare", "The delegate has no substitute"}},
    {finding_code::reaches_nobody, "reaches_nobody", severity::error, "DOC-ORDER",
     {"Når ingen", "Reaches nobody"}},
    {finding_code::role_without_posts, "role_without_posts", severity::error, "DOC-ORDER",
     {"Rollen har inga befattningar", "The role has no posts"}},
    {finding_code::unused_role, "unused_role", severity::note, "",
     {"Rollen används inte i någon punkt", "No point uses the role"}},
    {finding_code::role_reaches_elsewhere, "role_reaches_elsewhere", severity::warning, "OPEN-G",
     {"Rollen når befattningar utanför nämndens förvaltning",
      "The role reaches posts outside the committee's administration"}},
    {finding_code::holder_not_employed, "holder_not_employed", severity::warning, "KL-7-5",
     {"Den som innehar befattningen är inte anställd", "Whoever holds the post is not employed"}},
    {finding_code::same_matter_twice, "same_matter_twice", severity::warning, "DOC-ORDER",
     {"Samma ärende åt olika delegater i överlappande belopp",
      "The same matter to different delegates in overlapping amounts"}},
    {finding_code::amount_gap, "amount_gap", severity::warning, "DOC-ORDER",
     {"Belopp som ingen nivå täcker", "Amounts that no tier covers"}},
    {finding_code::amount_without_basis, "amount_without_basis", severity::warning, "DOC-ORDER",
     {"Beloppet saknar räkningsgrund", "The amount has no basis"}},
    {finding_code::shadowed, "shadowed", severity::error, "DOC-ORDER",
     {"Ordningen förbehåller nämnden samma ärende",
      "The order reserves the same matter to the committee"}},
    {finding_code::grants_nothing, "grants_nothing", severity::error, "DOC-ORDER",
     {"Punktens egna villkor lämnar inget kvar", "The point's own terms leave nothing"}},
    {finding_code::not_assessed, "not_assessed", severity::note, "KL-6-38-1",
     {"Punkten är inte bedömd mot delegationsförbudet",
      "The point is not assessed against the delegation ban"}},
    {finding_code::wording_not_stated, "wording_not_stated", severity::note, "DOC-ORDER",
     {"Källan ger inte punktens lydelse", "The source does not give the point's wording"}},
    {finding_code::reporting_not_stated, "reporting_not_stated", severity::note, "KL-6-40-s1",
     {"Källan säger inte hur besluten anmäls",
      "The source does not say how decisions are reported"}},
    {finding_code::sub_delegation_not_stated, "sub_delegation_not_stated", severity::note, "KL-7-6",
     {"Källan säger inte om vidaredelegering är tillåten",
      "The source does not say whether sub-delegation is allowed"}},
    {finding_code::head_not_stated, "head_not_stated", severity::note, "KL-7-6",
     {"Källan säger inte om den som vidaredelegerar är förvaltningschef",
      "The source does not say whether whoever sub-delegates is head of administration"}},
    {finding_code::holders_not_stated, "holders_not_stated", severity::note, "",
     {"Källan säger inte vem som innehar befattningen",
      "The source does not say who holds the post"}},
    {finding_code::substitute_not_stated, "substitute_not_stated", severity::note, "DOC-ALTERNATE",
     {"Källan säger inte om delegaten har ersättare",
      "The source does not say whether the delegate has a substitute"}},
    {finding_code::separate_minutes_not_stated, "separate_minutes_not_stated", severity::note,
     "KL-6-40-s1",
     {"Källan säger inte om oanmälda beslut protokollförs särskilt",
      "The source does not say whether unreported decisions get separate minutes"}},
    {finding_code::period_not_stated, "period_not_stated", severity::note, "DOC-ORDER",
     {"Källan ger ingen dag", "The source gives no day"}},
    {finding_code::documents_disagree, "documents_disagree", severity::note, "",
     {"Handlingarna säger emot varandra", "The documents disagree"}},
    {finding_code::base_amount_not_known, "base_amount_not_known", severity::note, "",
     {"Prisbasbeloppet är inte känt för hela tiden",
      "The prisbasbelopp is not known for the whole time"}},
    {finding_code::adoption_not_stated, "adoption_not_stated", severity::warning, "OPEN-F",
     {"Det är inte känt att nämnden själv har antagit ordningen",
      "It is not known that the committee itself has adopted the order"}},
    {finding_code::law_not_read, "law_not_read", severity::note, "",
     {"Punktens lagrum kan inte läsas", "The point's legal basis cannot be read"}},
    {finding_code::one_line_answers, "one_line_answers", severity::note, "",
     {"En rad skulle besvara många punkter", "One line would answer many points"}},
    {finding_code::suppression_unused, "suppression_unused", severity::warning, "",
     {"Inget att tysta", "Nothing to suppress"}},
    {finding_code::suppression_unknown, "suppression_unknown", severity::error, "",
     {"Okänd kod att tysta", "An unknown code to suppress"}},
});
// clang-format on

[[nodiscard]] constexpr const finding_description& describe(finding_code code) noexcept {
    for (const auto& description : finding_descriptions)
        if (description.code == code) return description;
    return finding_descriptions.front();
}
[[nodiscard]] constexpr std::string_view key_of(finding_code code) noexcept {
    return describe(code).key;
}
[[nodiscard]] constexpr std::optional<finding_code>
find_finding_code(std::string_view key) noexcept {
    for (const auto& description : finding_descriptions)
        if (description.key == key) return description.code;
    return std::nullopt;
}

/// A question that shows what was found, and the answer that the resolver gives
/// it: ready as a policy test.
struct example_question {
    question asked{};
    mandat::verdict verdict = verdict::not_authorised;
    reason_code reason = reason_code::none;
};

/// Something found. Its text is composed when it is found, so that it may be
/// kept beside its governance.
struct finding {
    finding_code code{};
    severity grave = severity::note;
    const mandat::rule* rule = nullptr; ///< null where prudence, not the law, speaks
    std::string
        about; ///< key of the thing it is about: `rs/7.6`; the order's version apart in `version`
    std::string version;           ///< version of the order; empty where none is concerned
    std::vector<location> where{}; ///< every place involved, the first one to mend first
    period when{};                 ///< the days on which it holds; empty where it has no time
    sentence text{};
    sentence fix{};
    std::optional<example_question> shown_by{};
    std::string_view
        suppressed_because{};      ///< the region's reason to let it stand; empty where it does not
    std::vector<source> sources{}; ///< of the data that it rests on
};

} // namespace mandat
