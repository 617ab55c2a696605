// SPDX-License-Identifier: MIT
#pragma once
// A rule of law: a dated, cited record (layer 2).

#include <mandat/domain/citation.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/domain/wording.hpp>

#include <cstdint>
#include <string_view>

namespace mandat {

/// What a rule does.
enum class effect : std::uint8_t {
    permits,    ///< makes something lawful
    forbids,    ///< a decision that breaks it is unlawful
    obliges,    ///< a duty
    classifies, ///< assigns a category
    computes,   ///< a number or a day
};

/// How surely the rule is known.
enum class confidence : std::uint8_t {
    text_read,      ///< read in the statute
    guidance,       ///< published guidance, an ombudsman's report or a case's summary
    interpretation, ///< our own reading
    unverified,     ///< may warn, never decide
};

/// One rule in one wording.
struct rule {
    std::string_view id; ///< stable: `KL-7-6`
    citation source;
    effect does = effect::permits;
    confidence known = confidence::text_read;
    period in_force;      ///< of this wording
    std::string_view sfs; ///< the act or amending act that gave the wording
    date checked;         ///< the day the source was last read
    phrase title;
};

} // namespace mandat
