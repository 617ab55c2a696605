// SPDX-License-Identifier: MIT
#include "files.hpp"
#include "message.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/index/compiled_index.hpp>
#include <mandat/index/resolver.hpp>
#include <mandat/io/bundle.hpp>
#include <mandat/io/snapshot.hpp>
#include <mandat/io/write_file.hpp>

#include <boost/interprocess/exceptions.hpp>
#include <boost/interprocess/file_mapping.hpp>
#include <boost/interprocess/mapped_region.hpp>
#include <xxhash.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <mutex>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace mandat {

namespace {

namespace ipc = boost::interprocess;

constexpr std::array<char, 8> magic{'m', 'a', 'n', 'd', 'a', 't', '\r', '\n'};
/// Of the layout of the file and of the records of the index.
constexpr std::uint32_t version = 7;
constexpr std::uint32_t byte_order = 0x01020304;

enum class named : std::uint8_t { organ, post, person, matter, unit, area };
constexpr std::size_t kinds_of_names = 6;

struct span_of_bytes {
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
};
/// One key; keys of one kind stand in the order of their bytes.
struct name_entry {
    std::uint32_t text = 0; ///< offset among the texts
    std::uint32_t length = 0;
    std::uint32_t id = 0;
};
struct file_header {
    std::array<char, 8> magic{};
    std::uint32_t version = 0;
    std::uint32_t byte_order = 0;
    std::uint64_t size = 0;     ///< of the whole file
    std::uint64_t checksum = 0; ///< of the whole file, this field zero
    std::uint64_t bundle = 0;   ///< hash of the bundle
    span_of_bytes index;
    span_of_bytes texts;
    span_of_bytes sources; ///< the bundle's files: for each two sizes, then path and text
    std::array<span_of_bytes, kinds_of_names> names{};
};

[[nodiscard]] fault wrong(fault_code code, const std::filesystem::path& file, phrase pattern) {
    return {code, {file.generic_string(), 0, 0}, io::filled(pattern, {file.generic_string()})};
}

[[nodiscard]] std::uint64_t checksum_of(std::span<const std::byte> file) noexcept {
    file_header header;
    std::memcpy(&header, file.data(), sizeof header);
    header.checksum = 0;
    XXH3_state_t state;
    XXH3_64bits_reset(&state);
    XXH3_64bits_update(&state, &header, sizeof header);
    XXH3_64bits_update(&state, file.data() + sizeof header, file.size() - sizeof header);
    return XXH3_64bits_digest(&state);
}

// ----------------------------------------------------------------------------------------- writing
class file_writer {
public:
    file_writer() { bytes_.resize(sizeof(file_header)); }

    [[nodiscard]] span_of_bytes add(const void* from, std::size_t size) {
        constexpr auto alignment = compiled_index::alignment;
        bytes_.resize((bytes_.size() + alignment - 1) / alignment * alignment);
        const span_of_bytes place{bytes_.size(), size};
        const auto* first = static_cast<const std::byte*>(from);
        bytes_.insert(bytes_.end(), first, first + size);
        return place;
    }
    template<class Table>
    void add_names(const Table& table, named kind) {
        std::vector<name_entry> entries;
        for (std::size_t i = 0; i < table.size(); ++i) {
            entries.push_back({static_cast<std::uint32_t>(texts_.size()),
                               static_cast<std::uint32_t>(table[i].key.size()),
                               static_cast<std::uint32_t>(i)});
            texts_ += table[i].key;
        }
        std::sort(entries.begin(), entries.end(),
                  [&](const name_entry& left, const name_entry& right) {
                      return table[left.id].key < table[right.id].key;
                  });
        header_.names[static_cast<std::size_t>(kind)] =
            add(entries.data(), entries.size() * sizeof(name_entry));
    }
    void add_sources(const std::vector<bundle_file>& files) {
        std::string text;
        const auto number = [&](std::uint64_t value) {
            std::array<char, sizeof value> bytes{};
            std::memcpy(bytes.data(), &value, sizeof value);
            text.append(bytes.data(), bytes.size());
        };
        for (const auto& one : files) {
            number(one.path.size());
            number(one.text.size());
            text += one.path;
            text += one.text;
        }
        header_.sources = add(text.data(), text.size());
    }
    [[nodiscard]] std::vector<std::byte> finished(const governance& of, span_of_bytes index) && {
        header_.texts = add(texts_.data(), texts_.size());
        header_.index = index;
        header_.magic = magic;
        header_.version = version;
        header_.byte_order = byte_order;
        header_.size = bytes_.size();
        header_.bundle = of.hash();
        std::memcpy(bytes_.data(), &header_, sizeof header_);
        header_.checksum = checksum_of(bytes_);
        std::memcpy(bytes_.data(), &header_, sizeof header_);
        return std::move(bytes_);
    }

private:
    file_header header_{};
    std::string texts_;
    std::vector<std::byte> bytes_;
};

} // namespace

checked<made_snapshot> make_snapshot(const std::filesystem::path& bundle) {
    auto read = io::read_files(bundle);
    if (!read) return std::move(read).error();
    auto& [files, left_out] = read.value();
    const auto loaded = load_bundle(files);
    if (!loaded) return loaded.error();
    const auto& of = loaded.value();
    if (!resolver::fits(of))
        return faults{{wrong(fault_code::out_of_range, bundle,
                             {"`{0}` har för många beslutsfattare och ärendetyper för ett index; "
                              "dela upp den",
                              "`{0}` has too many deciders and kinds of matters for an index; "
                              "split it"})}};
    const resolver compiled{of};
    file_writer writer;
    const auto index = writer.add(compiled.bytes().data(), compiled.bytes().size());
    writer.add_names(of.organs(), named::organ);
    writer.add_names(of.posts(), named::post);
    writer.add_names(of.persons(), named::person);
    writer.add_names(of.matters(), named::matter);
    writer.add_names(of.units(), named::unit);
    writer.add_names(of.areas(), named::area);
    writer.add_sources(files);
    return made_snapshot{std::move(writer).finished(of, index), of.hash(), std::move(files),
                         std::move(left_out)};
}

checked<made_snapshot> write_snapshot(const std::filesystem::path& bundle,
                                      const std::filesystem::path& file) {
    auto made = make_snapshot(bundle);
    if (!made) return made;
    if (auto wrong = is_of_bundle(file, bundle, made.value().files))
        return faults{{std::move(*wrong)}};
    auto place = file_to_write::begin(file);
    if (!place) return faults{{place.error()}};
    auto& written = place.value();
    if (auto failed = written.write(made.value().bytes)) return faults{{std::move(*failed)}};
    // What was written is read again before it takes the place of what people rely on.
    if (const auto opened = snapshot::open(written.beside(), trust::verify); !opened)
        return faults{{opened.error()}};
    if (auto failed = written.put_in_place()) return faults{{std::move(*failed)}};
    return made;
}

// ----------------------------------------------------------------------------------------- reading
struct snapshot::mapping {
    std::filesystem::path file;
    ipc::mapped_region region;
    file_header header{};
    std::uint32_t generation = detail::next_generation();
    compiled_index index;

    [[nodiscard]] std::span<const std::byte> bytes() const noexcept {
        return {static_cast<const std::byte*>(region.get_address()), region.get_size()};
    }
    [[nodiscard]] std::span<const std::byte> at(const span_of_bytes& place) const noexcept {
        return bytes().subspan(static_cast<std::size_t>(place.offset),
                               static_cast<std::size_t>(place.size));
    }
    [[nodiscard]] bool lies_within(const span_of_bytes& place) const noexcept {
        return place.offset % compiled_index::alignment == 0 && place.offset <= region.get_size() &&
               place.size <= region.get_size() - place.offset;
    }
    [[nodiscard]] bool has_its_parts() const noexcept {
        const bool names_fit =
            std::all_of(header.names.begin(), header.names.end(), [&](const span_of_bytes& one) {
                return lies_within(one) && one.size % sizeof(name_entry) == 0;
            });
        return names_fit && lies_within(header.index) && lies_within(header.texts) &&
               lies_within(header.sources) && compiled_index::is_whole(at(header.index)) &&
               detail::facts_have_slots(detail::index_view{at(header.index).data()});
    }
    [[nodiscard]] std::string_view text_of(const name_entry& entry) const noexcept {
        const auto texts = at(header.texts);
        if (entry.text > texts.size() || entry.length > texts.size() - entry.text) return {};
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are characters
        return {reinterpret_cast<const char*>(texts.data()) + entry.text, entry.length};
    }
    template<class Id>
    [[nodiscard]] Id find(named kind, std::string_view key) const noexcept {
        const auto place = at(header.names[static_cast<std::size_t>(kind)]);
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): plain aligned bytes
        const auto* first = reinterpret_cast<const name_entry*>(place.data());
        const auto* last = first + place.size() / sizeof(name_entry);
        const auto* found =
            std::lower_bound(first, last, key, [&](const name_entry& one, std::string_view wanted) {
                return text_of(one) < wanted;
            });
        return found != last && text_of(*found) == key ? Id{found->id} : Id{};
    }

    /// The bundle's files, as they were.
    [[nodiscard]] std::optional<std::vector<bundle_file>> files() const {
        std::vector<bundle_file> found;
        auto rest = at(header.sources);
        const auto take = [&](std::uint64_t size) -> std::optional<std::string> {
            if (size > rest.size()) return std::nullopt;
            std::string text(static_cast<std::size_t>(size), '\0');
            std::memcpy(text.data(), rest.data(), text.size());
            rest = rest.subspan(text.size());
            return text;
        };
        while (!rest.empty()) {
            std::array<std::uint64_t, 2> sizes{};
            if (rest.size() < sizeof sizes) return std::nullopt;
            std::memcpy(sizes.data(), rest.data(), sizeof sizes);
            rest = rest.subspan(sizeof sizes);
            auto path = take(sizes[0]);
            auto text = path ? take(sizes[1]) : std::nullopt;
            if (!text) return std::nullopt;
            found.push_back({std::move(*path), std::move(*text)});
        }
        return found;
    }
    /// The reference resolver of the bundle; nothing where the files do not make one.
    [[nodiscard]] const std::optional<reference_resolver>& explaining() const {
        std::call_once(read_, [&] {
            auto all = files();
            if (!all) return;
            auto loaded = load_bundle(std::move(*all));
            if (loaded && loaded.value().hash() == header.bundle)
                explaining_.emplace(std::move(loaded).value());
        });
        return explaining_;
    }

private:
    mutable std::once_flag read_;
    mutable std::optional<reference_resolver> explaining_;
};

namespace {

constexpr phrase told_unreadable{"`{0}` går inte att läsa; kontrollera sökvägen och rättigheterna",
                                 "`{0}` cannot be read; check the path and the rights"};
constexpr phrase told_damaged{"`{0}` är skadad; kompilera om den från paketet",
                              "`{0}` is damaged; compile it again from the bundle"};

/// What is wrong with the header, if anything.
[[nodiscard]] std::optional<fault> wrong_header(const file_header& header, std::size_t size,
                                                const std::filesystem::path& file) {
    if (header.magic != magic)
        return wrong(fault_code::not_a_snapshot, file,
                     {"`{0}` är ingen kompilerad region; gör en med `mandat compile`",
                      "`{0}` is no compiled region; make one with `mandat compile`"});
    if (header.byte_order != byte_order)
        return wrong(fault_code::other_version, file,
                     {"`{0}` är kompilerad för en annan sorts dator; kompilera om den här",
                      "`{0}` was compiled for another kind of machine; compile it again here"});
    if (header.version != version)
        return wrong(fault_code::other_version, file,
                     {"`{0}` är kompilerad av en annan version av mandat; kompilera om den",
                      "`{0}` was compiled by another version of mandat; compile it again"});
    if (header.size != size) return wrong(fault_code::damaged, file, told_damaged);
    return std::nullopt;
}

} // namespace

snapshot::snapshot(std::shared_ptr<const mapping> mapped) noexcept
    : mapped_{std::move(mapped)} {}

result<snapshot> snapshot::open(const std::filesystem::path& file, trust how) {
    auto made = std::make_shared<mapping>();
    made->file = file;
    std::error_code error;
    const bool is_file = std::filesystem::is_regular_file(file, error);
    if (!is_file || error) return wrong(fault_code::cannot_read, file, told_unreadable);
    try {
        const ipc::file_mapping mapped{file.c_str(), ipc::read_only};
        made->region = ipc::mapped_region{mapped, ipc::read_only};
    } catch (const ipc::interprocess_exception&) {
        // An empty file cannot be mapped, either.
        const bool is_empty = std::filesystem::file_size(file, error) == 0 && !error;
        if (is_empty) return *wrong_header({}, 0, file);
        return wrong(fault_code::cannot_read, file, told_unreadable);
    }
    const auto bytes = made->bytes();
    std::memcpy(&made->header, bytes.data(), std::min(bytes.size(), sizeof made->header));
    if (auto found = wrong_header(made->header, bytes.size(), file)) return std::move(*found);
    if (bytes.size() < sizeof made->header || !made->has_its_parts())
        return wrong(fault_code::damaged, file, told_damaged);
    made->index = {made->at(made->header.index), made->generation};
    snapshot opened{std::move(made)};
    if (how == trust::verify && !opened.is_intact())
        return wrong(fault_code::damaged, file, told_damaged);
    return opened;
}

question snapshot::ask() const noexcept {
    return mapped_->index.ask();
}
brief snapshot::check(const question& asked) const noexcept {
    return mapped_->index.check(asked);
}
void snapshot::check(std::span<const question> asked, std::span<brief> answers) const noexcept {
    mapped_->index.check(asked, answers);
}
const compiled_index& snapshot::index() const noexcept {
    return mapped_->index;
}

organ_id snapshot::find_organ(std::string_view key) const noexcept {
    return mapped_->find<organ_id>(named::organ, key);
}
post_id snapshot::find_post(std::string_view key) const noexcept {
    return mapped_->find<post_id>(named::post, key);
}
person_id snapshot::find_person(std::string_view key) const noexcept {
    return mapped_->find<person_id>(named::person, key);
}
matter_id snapshot::find_matter(std::string_view key) const noexcept {
    return mapped_->find<matter_id>(named::matter, key);
}
unit_id snapshot::find_unit(std::string_view key) const noexcept {
    return mapped_->find<unit_id>(named::unit, key);
}
area_id snapshot::find_area(std::string_view key) const noexcept {
    return mapped_->find<area_id>(named::area, key);
}

result<ruling> snapshot::explain(const question& asked) const {
    const auto& explaining = mapped_->explaining();
    if (!explaining) return wrong(fault_code::damaged, mapped_->file, told_damaged);
    auto same = asked;
    // A question of another governance stays one.
    same.generation = asked.generation == mapped_->generation ? explaining->of().generation() : 0;
    return explaining->explain(same);
}
result<governance> snapshot::of() const {
    const auto& explaining = mapped_->explaining();
    if (!explaining) return wrong(fault_code::damaged, mapped_->file, told_damaged);
    return explaining->of();
}
result<resolver> snapshot::as_resolver() const {
    const auto& explaining = mapped_->explaining();
    const auto index = mapped_->at(mapped_->header.index);
    if (!is_intact() || !explaining || !resolver::can_use(explaining->of(), index))
        return wrong(fault_code::damaged, mapped_->file, told_damaged);
    return resolver{explaining->of(), index, mapped_};
}

bool snapshot::is_intact() const noexcept {
    return checksum_of(mapped_->bytes()) == mapped_->header.checksum;
}
std::uint64_t snapshot::hash() const noexcept {
    return mapped_->header.bundle;
}
std::size_t snapshot::size() const noexcept {
    return mapped_->region.get_size();
}

} // namespace mandat
