// SPDX-License-Identifier: MIT
#pragma once
// KL 6 kap. 2-3 §§: the area that council has given a body, matter by matter (layer 2).

#include <mandat/law/catalog.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <cstddef>

namespace mandat {

/// What takes the matter, or a wider one, out of the body's remit that day, or may do so; null when
/// nothing does.
/// @law KL 6:2
[[nodiscard]] inline const remit_entry* excluded_by(const governance& of, const organ& body,
                                                    matter_id matter, date day) {
    const auto found =
        std::find_if(body.excluded.begin(), body.excluded.end(), [&](const remit_entry& entry) {
            return entry.matter.is_valid() && of.is_kind_of(matter, entry.matter) &&
                   entry.when.may_contain(day);
        });
    return found == body.excluded.end() ? nullptr : &*found;
}
/// An entry of the body's remit covers the matter, or a wider one, that day. @law KL 6:2-3
[[nodiscard]] inline bool remit_names(const governance& of, const organ& body, matter_id matter,
                                      date day) {
    return std::any_of(body.remit.begin(), body.remit.end(), [&](const remit_entry& entry) {
        return entry.matter.is_valid() && of.is_kind_of(matter, entry.matter) &&
               entry.when.contains(day);
    });
}

/// The crisis committee that has taken the matter over from the nämnd that day; invalid for none.
/// @law 2006:544 2:4, OPEN-P
[[nodiscard]] inline organ_id taken_over_by(const governance& of, organ_id from, matter_id matter,
                                            date day) {
    const auto kind = of.at(from).kind;
    if (!is_committee(kind) || kind == organ_kind::crisis_committee) return {};
    for (std::size_t i = 0; i < of.organs().size(); ++i) {
        const auto& body = of.organs()[i];
        if (body.kind == organ_kind::crisis_committee && body.when.contains(day) &&
            remit_names(of, body, matter, day))
            return organ_id{i};
    }
    return {};
}

/// The rules that are broken when a body decides what its remit excludes,
/// and what it does not name.
[[nodiscard]] inline const rule* rule_of_exclusion() noexcept {
    return detail::cite("KL-6-2");
}
[[nodiscard]] inline const rule* rule_of_remit() noexcept {
    return detail::cite("KL-6-3");
}

} // namespace mandat
