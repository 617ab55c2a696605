// SPDX-License-Identifier: MIT
#pragma once
// What text, JSON and notices of appeals share (private to `documents`).

#include "appeals_page.hpp"
#include "appeals_route.hpp"
#include <mandat/appeal/appeal.hpp>
#include <mandat/documents/appeals.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/rule.hpp>
#include <mandat/model/governance.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mandat::appeals {

// ------------------------------------------------------------------------------------- rules, days

/// `tisdag 2024-03-12`
[[nodiscard]] sentence with_weekday(date day);

/// `tre veckor`
[[nodiscard]] sentence length_in_words(duration length);

/// `KL-13-5, KL-8-12`
[[nodiscard]] std::string ids_of(std::span<const rule* const> rules);

/// Adds those that are not there.
void add_rules(std::vector<const rule*>& to, std::span<const rule* const> more);

/// Every rule that an answer rests on, in the order in which it is told.
[[nodiscard]] std::vector<const rule*> rules_of(const appeal& found);

/// Every rule on a line of its own: `  KL-13-5   kommunallagen (2017:725) 13 kap. 5 §`.
[[nodiscard]] std::string rules_in_text(std::span<const rule* const> rules, language wanted);

// ----------------------------------------------------------------------------------- what was done

/// The fact that a question asks about; nothing where it is none of those that the route hangs on.
[[nodiscard]] std::optional<appeal_fact> fact_asked_by(const phrase& question);

/// `beslut`; `öppet` where a human has to say what it is.
[[nodiscard]] phrase kind_in_words(std::optional<act_kind> kind);

/// `§ 40 p. 1`, `nr 5 p. 1` where the source gives no paragraph, `§ 37 anm. 2` of the second
/// decision reported in it.
[[nodiscard]] std::vector<std::string> labels_of(std::span<const minuted_appeal> rows,
                                                 language wanted);
/// `§ 40`, `nr 5`
[[nodiscard]] std::string label_of(const minutes_item& item, language wanted);

/// What the row is about: what was decided, or who reported what.
[[nodiscard]] std::string what_of(const minuted_appeal& row, const governance& of, date on,
                                  language wanted);

// -------------------------------------------------------------------------------------- the answer

/// One line that answers: can it be appealed, by what, until when.
[[nodiscard]] sentence headline(const appeal& found, date on);

// ----------------------------------------------------------------------------------------- minutes

/// What the region has to do about the appeals of minutes.
struct appeal_duty {
    std::string_view key;
    sentence text;
    std::vector<const rule*> by;
    std::vector<std::string> where{};  ///< labels of items; empty: all of the minutes
    std::optional<date> due{};         ///< the last day for it, where it has one that is known
    std::optional<date> done{};        ///< where it is known
    std::optional<bool> was_in_time{}; ///< where both are
};
[[nodiscard]] std::vector<appeal_duty> duties_of(const governance& of, const told_minutes& told,
                                                 language wanted);

/// The day and what was supposed, in one line: `Antaget: justeringen tillkännagavs …`.
/// Empty where nothing was.
[[nodiscard]] sentence hypothesis_of(const told_minutes& told);

// ----------------------------------------------------------------------------------------- notices

/// What a notice is about. What is empty is left out.
struct noticed {
    std::string by{};
    std::string authority{};
    std::vector<std::string> decisions{}; ///< a line each
    date on = no_day;
    recorded how = recorded::in_minutes;
    std::string alone{}; ///< the paragraph that was approved by itself
};
[[nodiscard]] noticed about(const told_appeal& told);
[[nodiscard]] noticed about(const told_minutes& told, const governance& of, std::size_t row,
                            std::string_view label);

/// A heading and the decisions.
[[nodiscard]] std::string notice_head(const noticed& about);
/// How to appeal by one route: the same text suits every decision that has it.
///
/// @param is_open  whether there is an appeal, or which route, has to be assessed
[[nodiscard]] std::string notice_body(const region& of, const appeal_by_route& possible,
                                      bool is_open, const noticed& about);

// --------------------------------------------------------------------------------- parts of a page

/// One route: what it supposes, who, where, until when, and what follows meanwhile.
void add_route(page& to, const appeal_by_route& possible, std::size_t number, std::size_t count,
               const region& of);

/// What a human has to assess.
///
/// @param with_options  each with the option of the command line that says it
void add_questions(page& to, std::span<const phrase> questions, bool with_options);

void add_presumed(page& to, std::span<const appeal_fact> facts, bool with_options);

/// The day by which one is safe whatever is assessed, where it is open.
void add_protective_day(page& to, const appeal& found);

} // namespace mandat::appeals
