// SPDX-License-Identifier: MIT
#pragma once
// Questions on the appeal of one act, as people put them and as client systems write them in a
// file (compiled part io).

#include <mandat/appeal/act.hpp>
#include <mandat/appeal/announcement.hpp>
#include <mandat/appeal/appeal.hpp>
#include <mandat/appeal/grounds.hpp>
#include <mandat/appeal/lacking_power.hpp>
#include <mandat/appeal/route.hpp>
#include <mandat/appeal/service.hpp>
#include <mandat/appeal/timeliness.hpp>
#include <mandat/domain/act.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/domain/terms.hpp>
#include <mandat/io/bundle.hpp>
#include <mandat/law/time/standstill.hpp>
#include <mandat/model/governance.hpp>

#include <array>
#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace mandat {

// ------------------------------------------------------------------------- words that people write

inline constexpr auto recorded_words = std::to_array<term<recorded>>({
    {recorded::in_minutes, "in_minutes", {"protokoll", "minutes"}},
    {recorded::reported, "reported", {"anmält", "reported"}},
    {recorded::in_separate_minutes, "in_separate_minutes", {"särskilt protokoll", "separate"}},
    {recorded::nowhere, "nowhere", {"ingenstans", "nowhere"}},
    {recorded::not_known, "not_known", {"okänt", "unknown"}},
});

inline constexpr auto award_words = std::to_array<term<award_kind>>({
    {award_kind::in_competition, "in_competition", {"i konkurrens", "in competition"}},
    {award_kind::negotiated_without_notice,
     "negotiated_without_notice",
     {"förhandlat utan annonsering", "negotiated without notice"}},
    {award_kind::renewed_competition,
     "renewed_competition",
     {"förnyad konkurrensutsättning", "renewed competition"}},
    {award_kind::dynamic_purchasing_system,
     "dynamic_purchasing_system",
     {"dynamiskt inköpssystem", "dynamic purchasing system"}},
});

inline constexpr auto audit_words = std::to_array<term<audit_act>>({
    {audit_act::none, "none", {"annat", "other"}},
    {audit_act::own_administration, "own_administration", {"förvaltning", "administration"}},
    {audit_act::remark, "remark", {"anmärkning", "remark"}},
});

// ------------------------------------------------------------------------------------ the question

/// A question on the appeal of one act. What nobody says is not known, and never guessed.
struct appeal_question {
    subject who{};                  ///< a body, a post, a role or a person; nobody where `by` says
    std::optional<actor_kind> by{}; ///< what kind of body acted, where `who` is nobody
    std::optional<act_kind> kind = act_kind::decision; ///< nothing: open
    act_test test{};
    audit_act audit = audit_act::none;
    matter_id matter{}; ///< invalid where no matter is named
    date on = no_day;
    route_facts facts{};
    std::optional<recorded> how{}; ///< nothing: as the minutes of a body, but unknown of a delegate
    std::optional<notice_board> at_home{}; ///< the region's own notice board; nothing: nobody says
    std::vector<notice_board>
        elsewhere{}; ///< of the parties that cooperate in a gemensam nämnd: each
    std::vector<recipient> told{};
    std::optional<procurement_notice> procurement{}; ///< says that procurement legislation applies
    answer special_reasons = answer::unknown;
    urgency urgent{};
    std::optional<received_appeal> came{}; ///< an appeal that came in: did it come in time?
    std::optional<decision_seen> seen{};   ///< what is known of how it came about: on what grounds?
    bool is_power_said = false;            ///< somebody said whether the decider had the right
    std::vector<sentence> notes{};         ///< how the question was read
};

/// Keys of the facts that a question may say: those that the route hangs on,
/// then those of enforcement.
[[nodiscard]] std::vector<std::string_view> appeal_fact_keys();
/// Keys of what may be known of how a decision came about.
[[nodiscard]] std::vector<std::string_view> seen_keys();

/// Says a fact by its key.
/// @return what is wrong: fault_code::unknown_name, with what may have been meant
[[nodiscard]] std::optional<fault> say_fact(appeal_question& asked, std::string_view key,
                                            answer value);
/// Says what is known of how the decision came about, by its key. @return as `say_fact`
[[nodiscard]] std::optional<fault> say_seen(appeal_question& asked, std::string_view key,
                                            answer value);

/// What the core is asked.
struct posed_appeal {
    acted act{};
    circumstances known{};
    std::optional<lacking_power> lacks{}; ///< what the region's data says against the decider
};

/// Puts a question to the core, with what the region's data says of the body and of the matter.
///
/// A delegate counts as the nämnd, but how the decision was recorded is
/// unknown until somebody says it.
///
/// @errors  fault_code::bad_question: parts of it do not go together
[[nodiscard]] result<posed_appeal> pose(const governance& of, const appeal_question& asked);

/// Reads one question from a file: JSON where its name ends in `.json`, TOML
/// otherwise, with the same keys.
///
/// Days may be days, or points of time with a zone, which are read as the day in Sweden.
///
/// @errors  the reading codes and the shape codes of `load_bundle`; not_found, ambiguous
///          and bad_question
[[nodiscard]] checked<appeal_question> read_appeal_question(const governance& of,
                                                            const bundle_file& file);
[[nodiscard]] checked<appeal_question> read_appeal_question(const governance& of,
                                                            const std::filesystem::path& file);

} // namespace mandat
