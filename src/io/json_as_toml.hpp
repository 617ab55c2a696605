// SPDX-License-Identifier: MIT
#pragma once
// JSON rewritten as TOML, so that one reader checks both (io, private).

#include "source_text.hpp"
#include <mandat/domain/found_faults.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace mandat::io {

/// TOML that says what a JSON object says, a line for each of its members, and where in
/// the JSON each part stood.
class rewritten {
public:
    [[nodiscard]] const std::string& text() const noexcept { return text_; }
    /// The byte of the JSON that what stands at a byte of the TOML comes from.
    [[nodiscard]] std::size_t origin_of(std::size_t offset) const;

    void add(std::string_view toml) { text_ += toml; }
    /// From here on the text comes from this byte.
    void comes_from(std::size_t offset) { origins_.push_back({text_.size(), offset}); }

private:
    struct origin {
        std::size_t here;
        std::size_t there;
    };

    std::string text_;
    std::vector<origin> origins_; ///< ascending
};

/// A member that is null is left out: nobody says it.
///
/// @return nothing, and one fault more, where the file is no JSON or no object
[[nodiscard]] std::optional<rewritten> toml_from_json(const source_text& file, found_faults& found);

} // namespace mandat::io
