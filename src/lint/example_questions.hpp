// SPDX-License-Identifier: MIT
#pragma once
// Example questions: what shows a finding, with the answer that the reference resolver
// gives (layer 5, private).

#include "linter.hpp"
#include <mandat/decide/question.hpp>
#include <mandat/decide/ruling.hpp>

#include <initializer_list>
#include <optional>
#include <vector>

namespace mandat::detail {

using reason_codes = std::initializer_list<reason_code>;

// ------------------------------------------------------------------------- questions within limits
/// Says yes to what the limits require and no to what they exclude.
void meet_conditions(const governance& of, question& asked, const grant_limits& limits);
/// Says that the data is still right, where nobody vouches for it on that day.
void vouch_for_data(const governance& of, question& asked);
/// Says something of a fact, where the matter has it.
void say(const governance& of, question& asked, const named_fact& fact, answer value);

/// May `who`, to whom the grant is given, decide its matter on the day, within
/// every limit of the grant?
[[nodiscard]] question question_within(const linter& work, delegation_id id, subject who, date day);
/// The same of whoever is a decider under it that day.
[[nodiscard]] std::optional<question> question_within(const linter& work, delegation_id id,
                                                      date day);
/// May whoever received it decide, within the limits of the sub-delegation?
[[nodiscard]] std::optional<question> question_within(const linter& work, const sub_delegation& one,
                                                      date day);

// ----------------------------------------------------------------------------------------- answers
/// The question as it is answered, where some way to decide it has such a ground, and the answer is
/// no better than that ground lets it be. None where the ways to the matter are very many.
[[nodiscard]] maybe_example as_answered(const linter& work, const std::optional<question>& asked,
                                        const reason& because);
/// What the answer hangs on; nothing where it is a yes or a no.
[[nodiscard]] std::vector<named_fact> open_facts_of(const linter& work, const question& asked);
/// Alike for whoever asks: the same code, hanging on the same fact and day, by whatever rule.
[[nodiscard]] bool is_same_reason(const reason& left, const reason& right);
/// The rule that the answer names first for such a reason; its own where the answer names none.
[[nodiscard]] const rule* named_first(const linter& work, const question& asked,
                                      const reason& because);
/// With each open fact answered so that the best way works: none unless the reason
/// then is one of the wanted.
///
/// @complexity  a few times the ways to one matter, and none where they are very many
[[nodiscard]] maybe_example showing(const linter& work, std::optional<question> asked,
                                    reason_codes wanted);
/// The first of an order's delegations that shows it, among its first few.
[[nodiscard]] maybe_example showing(const linter& work, order_id order, date day,
                                    reason_codes wanted);
/// The question answered yes but for one fact, which is left unsaid.
[[nodiscard]] maybe_example hanging_on(const linter& work, const std::optional<question>& asked,
                                       legal_fact fact, reason_code otherwise);

} // namespace mandat::detail
