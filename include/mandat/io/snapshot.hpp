// SPDX-License-Identifier: MIT
#pragma once
// A compiled region in a file that answers as soon as it is opened (compiled part io).
//
// The file is mapped, not read: processes share it, and the first answer needs no parsing. It holds
// the index, the names by which things are found, and the bundle's own files, from which
// explanations are made when somebody asks for one.

#include <mandat/decide/brief.hpp>
#include <mandat/decide/question.hpp>
#include <mandat/decide/ruling.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/index/resolver.hpp>
#include <mandat/io/bundle.hpp>
#include <mandat/model/governance.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mandat {

/// Whether a file is checked byte by byte before it answers.
enum class trust : std::uint8_t {
    verify, ///< the checksum of the whole file: a flipped bit is a fault
    /// Only the header and that everything lies within the file: for a file that was verified
    /// before, and that nobody else can write. A damaged one may then answer wrongly, but
    /// nothing outside of it is read.
    take_as_given,
};

/// A snapshot, and the bundle that it was made of.
struct made_snapshot {
    std::vector<std::byte> bytes;
    std::uint64_t bundle = 0; ///< its hash
    std::vector<bundle_file> files;
    std::vector<std::string> left_out; ///< as `governance::files_left_out`
};

/// Compiles a bundle. The same bundle gives the same bytes on the same kind of machine.
///
/// @errors  those of `load_bundle`; out_of_range
[[nodiscard]] checked<made_snapshot> make_snapshot(const std::filesystem::path& bundle);

/// The same, to a file. What was there before stays until the new file is whole and was read again.
///
/// @errors  those of `make_snapshot` and `file_to_write`; bad_question where the file is one of the
///          bundle's own
[[nodiscard]] checked<made_snapshot> write_snapshot(const std::filesystem::path& bundle,
                                                    const std::filesystem::path& file);

/// An open snapshot file. Immutable; copies share the mapping, and any number of threads may ask.
///
/// The checksum (XXH3, 64 bits) finds accidents. It is no defence against a forger: whoever can
/// write the file can write a checksum that fits.
///
/// @pre while it is open nobody cuts the file or writes into it. Answers would change without a
///      sign, and the system ends a program that reads a page which is gone (SIGBUS). Put a new file
///      in its place by renaming, as `write_snapshot` does: then the old one lives on until all who
///      have it open have closed it.
class snapshot {
public:
    /// @errors  cannot_read, not_a_snapshot, other_version, damaged
    [[nodiscard]] static result<snapshot> open(const std::filesystem::path& file,
                                               trust how = trust::verify);

    /// An empty question to fill in: it belongs to this snapshot.
    [[nodiscard]] question ask() const noexcept;
    /// May X decide M on D? As the resolver of the bundle answers. Never
    /// allocates, throws, locks or logs.
    [[nodiscard]] brief check(const question& asked) const noexcept;
    /// Many questions at a time. @pre as many answers as questions
    void check(std::span<const question> asked, std::span<brief> answers) const noexcept;

    /// The index itself: all that a file needs which only asks (<mandat/check.hpp>). As
    /// long-lived as the snapshot.
    [[nodiscard]] const compiled_index& index() const noexcept;

    /// The id under a key; invalid when there is none. @complexity O(log n), no parsing
    [[nodiscard]] organ_id find_organ(std::string_view key) const noexcept;
    [[nodiscard]] post_id find_post(std::string_view key) const noexcept;
    [[nodiscard]] person_id find_person(std::string_view key) const noexcept;
    [[nodiscard]] matter_id find_matter(std::string_view key) const noexcept;
    [[nodiscard]] unit_id find_unit(std::string_view key) const noexcept;
    [[nodiscard]] area_id find_area(std::string_view key) const noexcept;

    /// The whole answer, from the file alone. The first one reads the bundle's files
    /// that the snapshot holds.
    ///
    /// @errors  damaged, where they cannot be read; then `check` should not be trusted either
    [[nodiscard]] result<ruling> explain(const question& asked) const;
    /// The governance itself, read as for `explain`. Its ids are the snapshot's;
    /// its questions are its own.
    [[nodiscard]] result<governance> of() const;

    /// The whole resolver over the file's own index: `who_may`, `may_decide`, and what analysis
    /// makes of it. Nothing is compiled; the governance is read as for `explain`, and every byte is
    /// verified first. Its questions are its own. It may outlive the snapshot.
    ///
    /// @errors  damaged
    [[nodiscard]] result<resolver> as_resolver() const;

    /// Every byte is as it was written. @complexity O(size)
    [[nodiscard]] bool is_intact() const noexcept;
    /// Hash of the bundle that it was compiled from: `hash_of` its files.
    [[nodiscard]] std::uint64_t hash() const noexcept;
    /// Bytes of the file.
    [[nodiscard]] std::size_t size() const noexcept;

private:
    struct mapping;
    explicit snapshot(std::shared_ptr<const mapping> mapped) noexcept;

    std::shared_ptr<const mapping> mapped_;
};

} // namespace mandat
