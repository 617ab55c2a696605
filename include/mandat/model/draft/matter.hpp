// SPDX-License-Identifier: MIT
#pragma once
// Matters, the region's own facts, instruments and assessments as an author writes them (layer 1).
//
// A new key here is read by the matter maker, in detail/matter_maker.hpp.

#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/domain/traits.hpp>
#include <mandat/model/draft/appointment.hpp>
#include <mandat/model/draft/reference.hpp>
#include <mandat/model/matter.hpp>

#include <optional>
#include <string>
#include <vector>

namespace mandat::draft {

struct assessment {
    traits found;
    std::string by;
    std::optional<date> on;
    sources from_documents;
    std::vector<reference> versions; ///< of orders that it speaks of, `rs/2024`; none: its own
    place where{};
    [[nodiscard]] bool is_given() const noexcept { return where.line != 0 || found != traits{}; }
};

struct fact {
    std::string key;
    std::string question;
    std::string question_en;
    silence when_silent = silence::must_be_assessed;
    sources from_documents;
    place where{};
};

struct special_appeal {
    std::string statute;
    std::string forum;
    std::string standing;
    bool is_barred = false;
    sources from_documents;
};

struct matter {
    std::string key;
    std::string name;
    std::vector<dated_name> former_names;
    reference kind_of;
    std::vector<external_id> known_as;
    assessment assessed;
    std::vector<remark> remarks;
    sources from_documents;
    place where{};
    special_appeal appealed;
    registered_kind registered = registered_kind::not_stated;
    sources registered_from_documents;
    /// The day that says what the name in `kind_of` means; nothing where no day does.
    std::optional<date> read_on;
};

struct instrument {
    std::string key;
    std::string name;
    span when;
    sources from_documents;
    place where{};
};

} // namespace mandat::draft
