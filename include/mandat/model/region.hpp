// SPDX-License-Identifier: MIT
#pragma once
// The legal person whose governance this is (layer 1).

#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/model/source.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace mandat {

enum class region_kind : std::uint8_t { region, municipality, federation };

/// Somebody says of all the holders that a source names whether they are employed.
struct guarantee {
    answer employed = answer::unknown;
    std::string_view by;
    std::optional<date> on;
    std::vector<source> sources;
};

/// Region, kommun eller kommunalförbund.
struct region {
    std::string_view key;
    std::string_view name;
    region_kind kind = region_kind::region;
    bool is_fictional = false;
    std::optional<date>
        known_through; ///< the last day that someone vouches for the data; nothing when nobody does
    std::string_view vouched_by;
    std::vector<source> sources;
    location where{};
    std::string_view administrative_court; ///< förvaltningsrätt of its seat; empty: not stated
    std::string_view court_of_appeal;      ///< kammarrätt of its seat; empty: not stated
    std::vector<source> court_sources;
    answer citizens_proposals = answer::unknown; ///< council has opened for them (KL 8:1)
    std::vector<source> citizens_proposals_sources;
    std::vector<guarantee> of_appointments;
};

/// Two documents that disagree, and which one the data follows.
struct conflict {
    std::string_view text;
    std::string_view followed;
    std::vector<source> sources;
    location where{};
};

/// A finding that the region has looked at and lets stand.
struct suppression {
    std::string_view finding; ///< the finding's key: `scope_delegated`
    std::string_view at;      ///< what it is about, by key: `rs/7.6`; empty for all
    std::string_view because;
    std::vector<source> sources;
    location where{};
};

/// Something that a document shows without granting anything: a decision
/// reported, a post mentioned.
struct evidence {
    std::string_view text;
    std::optional<date> day;
    post_id post; ///< the post it concerns; invalid when none is named
    std::vector<source> sources;
    location where{};
};

} // namespace mandat
