// SPDX-License-Identifier: MIT
#pragma once
// What the law has against delegating a matter, whoever would receive it (layer 5, private).

#include "linter.hpp"
#include <mandat/law/objection.hpp>

namespace mandat::detail {

/// As the point's matter was assessed, in the order of the law; a fact that two rules ask for is told by the first.
[[nodiscard]] objections against_matter(const linter& work, point_id id, date day);
/// The law asks it of the matter, not only of some who may receive it.
[[nodiscard]] bool is_asked_of_matter(const linter& work, point_id id, legal_fact fact, date day);

} // namespace mandat::detail
