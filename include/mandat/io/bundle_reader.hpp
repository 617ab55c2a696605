// SPDX-License-Identifier: MIT
#pragma once
// Reads one bundle again and again, each time only what has changed in it (compiled part io).

#include <mandat/domain/result.hpp>
#include <mandat/io/bundle.hpp>
#include <mandat/model/draft.hpp>
#include <mandat/model/governance.hpp>

#include <cstddef>
#include <filesystem>
#include <memory>
#include <vector>

namespace mandat {

/// Gives what `load_bundle` gives, faults too, but parses only the files that are not as they
/// were at the last reading.
///
/// Parsing is most of what a governance costs: where one order of many has changed, most of it is
/// spared. What the tables say together is checked anew. It keeps the bytes of every file and what
/// was read out of them. One thread at a time may use it.
///
/// With `live`: `now.update([&] { return reader.load("region"); })`.
class bundle_reader {
public:
    /// @errors      as `load_bundle`; what was read before is kept, so that only what is mended
    ///              is read again
    /// @complexity  as `load_bundle`, where what was written means what was written since
    [[nodiscard]] checked<governance> load(const std::filesystem::path& folder);
    [[nodiscard]] checked<governance> load(std::vector<bundle_file> files);

    /// So many files were parsed at the last reading that had no faults in syntax or shape.
    [[nodiscard]] std::size_t parsed() const noexcept { return parsed_; }

private:
    struct kept_file {
        bundle_file file;
        draft::governance drafts; ///< of this file alone
    };
    [[nodiscard]] checked<governance> load(std::vector<bundle_file> files,
                                           std::vector<std::string> left_out);
    /// The same file as it was read before; null where it is new, or has changed.
    [[nodiscard]] std::shared_ptr<const kept_file> kept(const bundle_file& file) const;

    std::vector<std::shared_ptr<const kept_file>> kept_; ///< in order of path
    std::size_t parsed_ = 0;
};

} // namespace mandat
