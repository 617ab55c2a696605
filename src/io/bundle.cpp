// SPDX-License-Identifier: MIT
#include "files.hpp"
#include "record.hpp"
#include "source_text.hpp"
#include "syntax.hpp"
#include "tables.hpp"
#include <mandat/io/bundle.hpp>
#include <mandat/io/bundle_reader.hpp>
#include <mandat/io/names.hpp>
#include <mandat/model/builder.hpp>

#include <algorithm>
#include <memory>
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

/// Reads what the file says. Once a file does not parse, nothing that the
/// others say is worth checking.
void read_one(const bundle_file& file, draft::governance& into, found_faults& in_syntax,
              found_faults& in_shape) {
    if (!io::check_bytes(file, in_syntax)) return;
    const io::source_text text{file.path, io::without_mark(file.text)};
    const auto root = io::parse(text, in_syntax);
    if (!root || !in_syntax.empty()) return;
    io::reading reading{text, in_shape};
    io::read_file(*root, reading, into);
}

/// Adds what one file says to what those before it said. @pre they do not both name the region
void add(const draft::governance& one, draft::governance& into) {
    // Every member by name, so that a new one is not forgotten here.
    const auto& [region, documents, organs, units, areas, roles, posts, persons, appointments,
                 guarantees, facts, matters, instruments, lines, orders, sub_delegations, conflicts,
                 evidence_found, suppressions, all_minutes, left_out, hash] = one;
    static_cast<void>(left_out); // of the bundle, as the hash is
    static_cast<void>(hash);
    if (region) into.the_region = region;
    const auto add_all = [](const auto& from, auto& to) {
        to.insert(to.end(), from.begin(), from.end());
    };
    add_all(documents, into.documents);
    add_all(organs, into.organs);
    add_all(units, into.units);
    add_all(areas, into.areas);
    add_all(roles, into.roles);
    add_all(posts, into.posts);
    add_all(persons, into.persons);
    add_all(appointments, into.appointments);
    add_all(guarantees, into.guarantees);
    add_all(facts, into.facts);
    add_all(matters, into.matters);
    add_all(instruments, into.instruments);
    add_all(lines, into.lines);
    add_all(orders, into.orders);
    add_all(sub_delegations, into.sub_delegations);
    add_all(conflicts, into.conflicts);
    add_all(evidence_found, into.evidence_found);
    add_all(suppressions, into.suppressions);
    add_all(all_minutes, into.all_minutes);
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
    found_faults in_syntax;
    found_faults in_shape;
    for (const auto& file : files) read_one(file, drafts, in_syntax, in_shape);
    if (!in_syntax.empty()) return faults{std::move(in_syntax)};
    if (!in_shape.empty()) return faults{std::move(in_shape)};
    drafts.hash = hash_of_sorted(files);
    return drafts;
}

checked<draft::governance> read_bundle(const std::filesystem::path& folder) {
    auto read = io::read_files(folder);
    if (!read) return std::move(read).error();
    auto drafts = read_bundle(std::move(read.value().files));
    if (drafts) drafts.value().files_left_out = std::move(read.value().left_out);
    return drafts;
}

checked<governance> load_bundle(std::vector<bundle_file> files) {
    const auto drafts = read_bundle(std::move(files));
    if (!drafts) return drafts.error();
    return builder{fold_name}.build(drafts.value());
}

checked<governance> load_bundle(const std::filesystem::path& folder) {
    const auto drafts = read_bundle(folder);
    if (!drafts) return drafts.error();
    return builder{fold_name}.build(drafts.value());
}

checked<governance> bundle_reader::load(std::vector<bundle_file> files) {
    return load(std::move(files), {});
}

checked<governance> bundle_reader::load(std::vector<bundle_file> files,
                                        std::vector<std::string> left_out) {
    std::sort(files.begin(), files.end(), in_order_of_path);
    std::vector<std::shared_ptr<const kept_file>> now;
    found_faults wrong;
    draft::governance whole;
    std::size_t parsed = 0;
    bool is_faultless = !wrong_count(files);
    for (auto at = files.begin(); is_faultless && at != files.end(); ++at) {
        if (auto before = kept(*at)) {
            now.push_back(std::move(before));
        } else {
            auto fresh = std::make_shared<kept_file>(kept_file{*at, {}});
            read_one(*at, fresh->drafts, wrong, wrong);
            now.push_back(std::move(fresh));
            ++parsed;
        }
        const auto& read = now.back()->drafts;
        is_faultless = wrong.empty() && !(read.the_region && whole.the_region);
        if (is_faultless) add(read, whole);
    }
    // What is wrong with it is told by reading it as a whole.
    if (!is_faultless) return load_bundle(std::move(files));
    kept_ = std::move(now);
    parsed_ = parsed;
    whole.hash = hash_of_sorted(files);
    whole.files_left_out = std::move(left_out);
    return builder{fold_name}.build(whole);
}

std::shared_ptr<const bundle_reader::kept_file> bundle_reader::kept(const bundle_file& file) const {
    const auto at = std::lower_bound(kept_.begin(), kept_.end(), file,
                                     [](const auto& left, const bundle_file& right) {
                                         return in_order_of_path(left->file, right);
                                     });
    const bool is_as_it_was =
        at != kept_.end() && (*at)->file.path == file.path && (*at)->file.text == file.text;
    return is_as_it_was ? *at : nullptr;
}

checked<governance> bundle_reader::load(const std::filesystem::path& folder) {
    auto read = io::read_files(folder);
    if (!read) return std::move(read).error();
    return load(std::move(read.value().files), std::move(read.value().left_out));
}

} // namespace mandat
