// SPDX-License-Identifier: MIT
#pragma once
// One route of appeal in words: who may, where it is filed, until when, and what follows
// meanwhile (private to `documents`).

#include <mandat/appeal/appeal.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/time/deadline.hpp>
#include <mandat/law/time/time_limits.hpp>
#include <mandat/model/governance.hpp>

namespace mandat::appeals {

/// `laglighetsprövning (KL)`
[[nodiscard]] phrase short_name(appeal_route route);

/// `Rör beslutet en leverantör …? Ja.`
[[nodiscard]] sentence supposed_by(const appeal_by_route& possible);

/// The statute's own words, or the law's.
[[nodiscard]] sentence who_may(const standing_rule& who);

/// The court's name, or what kind of court it is where the data does not name it.
[[nodiscard]] sentence court_of(const forum& at);

/// `till domstolen: Förvaltningsrätten i Luleå`, or to the authority and who tests it.
[[nodiscard]] sentence where_filed(const forum& at);

/// What becomes of an appeal that comes to the other of the two.
[[nodiscard]] sentence if_misfiled(const appeal_by_route& possible, const region& of);

/// `tre veckor från dagen då …`, for any day.
[[nodiscard]] sentence rule_of(const time_limit& limit);

/// Its last day and how it was found; the rule where the day is not known; else why there is none.
[[nodiscard]] sentence in_words(const appeal_time& time);

/// `; stängt fredag 2024-03-29 (långfredagen)`: the closed days that it was
/// moved over. Empty for none.
[[nodiscard]] sentence moved_in_words(const deadline_answer& counted);

/// A rule of it was not checked against the statute: a jurist has to confirm it. Empty otherwise.
[[nodiscard]] sentence to_confirm(const appeal_time& time);

/// When it has legal force; empty where a route knows none.
[[nodiscard]] sentence legal_force_of(const appeal_by_route& possible);

/// May it be enforced before it has legal force?
[[nodiscard]] sentence enforced_in_words(const appeal_by_route& possible);
/// The label before it: some routes know no legal force.
[[nodiscard]] phrase enforced_when(appeal_route route);

/// `regionen`, `kommunen`, `kommunalförbundet`
[[nodiscard]] phrase authority_in_words(const region& of);

} // namespace mandat::appeals
