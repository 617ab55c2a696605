// SPDX-License-Identifier: MIT
#pragma once
// A name in the data that has moved to another bearer since it was written (layer 1).

#include <mandat/domain/period.hpp>
#include <mandat/model/source.hpp>

#include <string_view>

namespace mandat {

/// The text means who bore the name on the day that it is read on, and goes on meaning it; a
/// reader of today may take it for somebody else.
struct moved_name {
    std::string_view text;  ///< as written
    location where{};       ///< where it is written
    date read_on;           ///< the day that says what it means
    std::string_view means; ///< the key of what it means
    std::string_view other; ///< the key of what bears the name later
    period days;            ///< on which the other bears it and the text is in effect; not empty
};

} // namespace mandat
