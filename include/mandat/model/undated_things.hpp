// SPDX-License-Identifier: MIT
#pragma once
// Whether a graph of one day shows what no document dates (layer 1).

#include <cstdint>

namespace mandat {

/// Things that no document dates exist on no day that we know: left out, unless a
/// drawing wants to show them.
enum class undated_things : std::uint8_t { left_out, included };

} // namespace mandat
