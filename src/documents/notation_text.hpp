// SPDX-License-Identifier: MIT
#pragma once
// What is written in different ways and means the same, written in one way (private to documents).

#include <string>
#include <string_view>

namespace mandat {

/// In lower case, also å, ä and ö; every dash a hyphen, every blank a space.
/// Other bytes stay as they are.
[[nodiscard]] std::string folded(std::string_view text);

} // namespace mandat
