// SPDX-License-Identifier: MIT
#pragma once
// Kinds of cases, and what the region knows of them (layer 1).

#include <mandat/domain/citation.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/domain/traits.hpp>
#include <mandat/model/appointment.hpp>
#include <mandat/model/source.hpp>

#include <string_view>
#include <vector>

namespace mandat {

/// Who assessed open-textured traits, when, and where it is written. Without all
/// three a "no" does not count.
struct assessment {
    traits found;
    std::string_view by;
    std::optional<date> on;
    std::vector<source> sources;
};

/// A fact of the region's own that points require or exclude ("inom antagen policy").
struct fact {
    std::string_view key;
    std::string_view question;    ///< Swedish
    std::string_view question_en; ///< English; empty when the region gives none
    silence when_silent = silence::must_be_assessed;
    std::vector<source> sources;
    location where{};
};

/// What a special statute says of appealing decisions in a matter, in the statute's own terms.
struct special_appeal {
    std::string_view statute{};  ///< act and section; empty when no statute says anything
    std::string_view forum{};    ///< who tests the appeal; empty: the administrative court
    std::string_view standing{}; ///< who may appeal; empty: whoever the decision concerns
    bool is_barred = false;      ///< överklagandeförbud
    std::vector<source> sources{};
};

/// As what the region has registered a matter.
enum class registered_kind : std::uint8_t {
    not_stated,
    administration, ///< förvaltning
    statutory,      ///< lagstadgad: an act gives it to the nämnd
};

/// Ärendetyp.
struct matter {
    std::string_view key;
    names named;
    matter_id kind_of;                 ///< the wider matter it is a kind of; invalid for none
    std::vector<external_id> known_as; ///< how client systems know it
    assessment assessed;
    std::vector<fact_id> facts; ///< the region's own facts that hang on it, in slot order
    std::vector<remark> remarks;
    std::vector<source> sources;
    location where{};
    special_appeal appealed{}; ///< by a special statute
    fact_set worded{}; ///< its names are in the words of the ban, of council's matters, of hiring
    std::vector<citation> cited{}; ///< places in acts that its names give
    registered_kind registered = registered_kind::not_stated;
    std::vector<source> registered_sources{};
};

/// Avtal, budget eller beslut som en punkt bygger på: dated of its own.
struct instrument {
    std::string_view key;
    names named;
    dated when;
    std::vector<source> sources;
    location where{};
};

} // namespace mandat
