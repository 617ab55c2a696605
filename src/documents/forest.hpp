// SPDX-License-Identifier: MIT
#pragma once
// The organisation as one tree, for text and pictures alike (private to `report`).

#include <mandat/domain/date.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/model/governance.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mandat {

/// One body, unit or group, with its posts and what hangs below it.
struct branch {
    enum class kind : std::uint8_t { region, group, organ, company, unit };
    struct seat {
        std::string name;
        std::string remark;
        bool leads = false;
    };

    kind what = kind::region;
    std::string name;
    std::string remark{}; ///< kind, seats, period …
    std::vector<seat> seats{};
    std::vector<branch> below{};
};

/// `name (remark)`, of a branch or a seat.
template<class Named>
[[nodiscard]] std::string with_remark(const Named& one) {
    return one.remark.empty() ? one.name : one.name + " (" + one.remark + ")";
}

/// The region with everything in it, on a day or, without one, over all time.
[[nodiscard]] branch organisation_of(const governance& of, std::optional<date> on, language wanted);

} // namespace mandat
