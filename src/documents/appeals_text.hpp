// SPDX-License-Identifier: MIT
#pragma once
// The parts of a page that tell of one appeal, which pages of minutes use as well (private to `report`).

#include "appeals_parts.hpp"
#include <mandat/appeal/appeal.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/model/region.hpp>

#include <cstddef>
#include <span>

namespace mandat::appeals {

/// One way: what it supposes, who, where, until when, and what follows meanwhile.
void add_way(page& to, const appeal_way& way, std::size_t number, std::size_t count,
             const region& of);

/// What a human has to assess.
///
/// @param with_options  each with the option of the command line that says it
void add_questions(page& to, std::span<const phrase> questions, bool with_options);

void add_presumed(page& to, std::span<const appeal_fact> facts, bool with_options);

/// The day by which one is safe whatever is assessed, where it is open.
void add_protective_day(page& to, const appeal& found);

} // namespace mandat::appeals
