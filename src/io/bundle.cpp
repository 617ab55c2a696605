// SPDX-License-Identifier: MIT
#include "files.hpp"
#include "record.hpp"
#include "source_text.hpp"
#include "syntax.hpp"
#include "tables.hpp"
#include <mandat/io/bundle.hpp>
#include <mandat/io/names.hpp>
#include <mandat/model/builder.hpp>

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

namespace mandat {

namespace {

[[nodiscard]] bool in_order_of_path(const bundle_file& left, const bundle_file& right) {
    return std::tie(left.path, left.text) < std::tie(right.path, right.text);
}

class fnv {
public:
    void add(std::string_view bytes) noexcept {
        for (const char byte : bytes) add(static_cast<unsigned char>(byte));
    }
    /// Sizes stand between texts, so that no two lists of texts run together alike.
    void add_size(std::size_t size) noexcept {
        for (int shift = 0; shift < 64; shift += 8)
            add(static_cast<unsigned char>((std::uint64_t{size} >> static_cast<unsigned>(shift)) &
                                           0xFFU));
    }
    [[nodiscard]] std::uint64_t value() const noexcept { return value_; }

private:
    void add(unsigned char byte) noexcept {
        value_ ^= byte;
        value_ *= 0x100000001b3U;
    }
    std::uint64_t value_ = 0xcbf29ce484222325U;
};

[[nodiscard]] std::uint64_t hash_of_sorted(std::span<const bundle_file> files) noexcept {
    fnv hash;
    for (const auto& file : files) {
        hash.add_size(file.path.size());
        hash.add(file.path);
        hash.add_size(file.text.size());
        hash.add(file.text);
    }
    return hash.value();
}

[[nodiscard]] faults one_fault(fault_code code, sentence text) {
    return faults{{fault{code, {}, std::move(text)}}};
}

/// What is wrong with the number of files, whoever brings them.
[[nodiscard]] std::optional<faults> wrong_count(const std::vector<bundle_file>& files) {
    if (files.empty())
        return one_fault(fault_code::no_files, {"inga filer gavs; ge minst en",
                                                "no files were given; give at least one"});
    if (files.size() > io::most_files)
        return one_fault(
            fault_code::too_many_files,
            {"fler än 10000 filer gavs; ge färre", "more than 10000 files were given; give fewer"});
    return std::nullopt;
}

} // namespace

std::uint64_t hash_of(std::span<const bundle_file> files) {
    std::vector<bundle_file> sorted{files.begin(), files.end()};
    std::sort(sorted.begin(), sorted.end(), in_order_of_path);
    return hash_of_sorted(sorted);
}

checked<draft::governance> read_bundle(std::vector<bundle_file> files) {
    if (auto wrong = wrong_count(files)) return std::move(*wrong);
    std::sort(files.begin(), files.end(), in_order_of_path);
    draft::governance drafts;
    std::vector<fault> in_syntax;
    std::vector<fault> in_shape;
    for (const auto& file : files) {
        if (!io::check_bytes(file, in_syntax)) continue;
        const io::source_text text{file.path, io::without_mark(file.text)};
        const auto root = io::parse(text, in_syntax);
        // Once a file does not parse, nothing that the others say is worth checking.
        if (!root || !in_syntax.empty()) continue;
        io::reading reading{text, in_shape};
        io::read_file(*root, reading, drafts);
    }
    if (!in_syntax.empty()) return faults{std::move(in_syntax)};
    if (!in_shape.empty()) return faults{std::move(in_shape)};
    drafts.hash = hash_of_sorted(files);
    return drafts;
}

checked<draft::governance> read_bundle(const std::filesystem::path& folder) {
    auto files = io::read_files(folder);
    if (!files) return std::move(files).error();
    return read_bundle(std::move(files).value());
}

checked<governance> load_bundle(std::vector<bundle_file> files) {
    const auto drafts = read_bundle(std::move(files));
    if (!drafts) return drafts.error();
    return builder{fold_name}.build(drafts.value());
}

checked<governance> load_bundle(const std::filesystem::path& folder) {
    auto files = io::read_files(folder);
    if (!files) return std::move(files).error();
    return load_bundle(std::move(files).value());
}

} // namespace mandat
