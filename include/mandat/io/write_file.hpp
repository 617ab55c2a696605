// SPDX-License-Identifier: MIT
#pragma once
// Writes a file or a folder whole, or leaves what was there as it was (compiled part io). Whatever
// mandat writes, it writes here.

#include <mandat/domain/fault.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/io/bundle.hpp>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>

namespace mandat {

/// A file that is being written beside its place, under a name of its own, and that takes its place
/// when it is whole. A reader sees the old file or the new one; so does whoever looks after a full
/// disk or a kill. What is not put in place is removed.
///
/// An old file's owner and rights are the new one's. Two that write to one place at once have a
/// file each, and the last to finish stays.
class file_to_write {
public:
    /// @errors  bad_question where the place is a link, a device, a pipe or a folder, of which
    ///          nothing is touched; cannot_write
    [[nodiscard]] static result<file_to_write> begin(const std::filesystem::path& place);

    file_to_write(file_to_write&& other) noexcept;
    file_to_write& operator=(file_to_write&& other) noexcept;
    file_to_write(const file_to_write&) = delete;
    file_to_write& operator=(const file_to_write&) = delete;
    ~file_to_write();

    /// Where it lies until it is put in place: to read it again first.
    [[nodiscard]] const std::filesystem::path& beside() const noexcept { return beside_; }

    /// @errors  cannot_write, with what the system says: the disk is full …
    [[nodiscard]] std::optional<fault> write(std::span<const std::byte> bytes);
    /// Brings it to the disk, puts it in its place, and brings that to the disk.
    ///
    /// @errors  cannot_write; then what was there is there
    [[nodiscard]] std::optional<fault> put_in_place();

private:
    explicit file_to_write(std::filesystem::path place)
        : place_{std::move(place)} {}

    std::filesystem::path place_;
    std::filesystem::path beside_;
    int number_ = -1;
};

/// Writes a file whole.
///
/// @errors  as `file_to_write`
[[nodiscard]] std::optional<fault> write_file(const std::filesystem::path& place,
                                              std::span<const std::byte> bytes);

/// What may be done with a folder that is there.
enum class existing_folder : std::uint8_t { stays, is_replaced };

/// Writes a folder whole: beside its place, then in it.
///
/// @param files  paths within it, with `/` between folders
/// @errors       bad_question where the place is something else than a folder, or a folder that
///               stays; cannot_write
[[nodiscard]] std::optional<fault> write_folder(const std::filesystem::path& place,
                                                std::span<const bundle_file> files,
                                                existing_folder there);

/// Why writing to the place would change what the bundle says: it is one of its files, or would
/// be. Nothing where it would not.
///
/// @errors  bad_question
[[nodiscard]] std::optional<fault> is_of_bundle(const std::filesystem::path& place,
                                                const std::filesystem::path& bundle,
                                                std::span<const bundle_file> files);

} // namespace mandat
