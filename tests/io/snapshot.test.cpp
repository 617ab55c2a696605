// SPDX-License-Identifier: MIT
//
// A compiled region in a file: answers as its bundle does, and tells when it is not what was written.

#include "support/catch.hpp"
#include "support/run.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/index/authority_matrix.hpp>
#include <mandat/index/detail/index_view.hpp>
#include <mandat/index/resolver.hpp>
#include <mandat/io/bundle.hpp>
#include <mandat/io/snapshot.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <utility>
#include <vector>

using namespace mandat;
using namespace mandat::test;

namespace {

const std::filesystem::path norrbotten =
    std::filesystem::path{MANDAT_SOURCE_DIR} / "examples/norrbotten";
const std::filesystem::path exempelregionen =
    std::filesystem::path{MANDAT_SOURCE_DIR} / "examples/exempelregionen";

governance loaded(const std::filesystem::path& bundle) {
    auto made = load_bundle(bundle);
    REQUIRE(made);
    return std::move(made).value();
}
/// Region Norrbotten, compiled.
class compiled_region {
public:
    compiled_region() {
        const auto written = write_snapshot(norrbotten, path());
        REQUIRE(written);
        CHECK(written.value().bytes.size() == std::filesystem::file_size(path()));
    }
    [[nodiscard]] std::filesystem::path path() const {
        return folder_.path() / "norrbotten.mandat";
    }
    [[nodiscard]] std::string bytes() const { return contents_of(path()); }
    void overwrite(const std::string& bytes) const {
        std::ofstream to{path(), std::ios::binary | std::ios::trunc};
        to.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }

private:
    scratch_folder folder_;
};

/// Everybody on every matter on some days, in the ids of a governance.
std::vector<question> questions_on(const governance& of) {
    std::vector<question> all;
    std::mt19937 dice{20180101};
    for (std::size_t i = 0; i < 4'000; ++i) {
        question one{.generation = of.generation()};
        one.who = dice() % 5 == 0 ? subject{organ_id{dice() % of.organs().size()}}
                                  : subject{post_id{dice() % of.posts().size()}};
        one.matter = matter_id{dice() % of.matters().size()};
        one.on =
            *make_date(2018 + static_cast<int>(dice() % 9), 1 + static_cast<unsigned>(dice() % 12),
                       1 + static_cast<unsigned>(dice() % 28));
        if (dice() % 2 == 0)
            one.amount = money::kronor(static_cast<std::int64_t>(dice() % 5'000'000));
        if (dice() % 2 == 0) one.unit = unit_id{dice() % of.units().size()};
        if (dice() % 2 == 0) {
            one.facts.assert_that(legal_fact::concerns_goals_direction_scope_quality, answer::no);
            one.facts.assert_that(legal_fact::of_principle_or_greater_importance, answer::no);
        }
        all.push_back(one);
    }
    return all;
}

fault_code fault_of(const std::filesystem::path& file, trust how = trust::verify) {
    const auto opened = snapshot::open(file, how);
    return opened ? fault_code{} : opened.error().code;
}

} // namespace

TEST_CASE("Snapshot: Region Norrbotten answers from the file as from its bundle") {
    const compiled_region file;
    const auto opened = snapshot::open(file.path());
    REQUIRE(opened);
    const auto& region = opened.value();
    const reference_resolver reference{loaded(norrbotten)};
    CHECK(region.hash() == reference.of().hash());
    CHECK(region.is_intact());
    CHECK(region.size() < 1024 * 1024); // a real region's index fits in the nearest caches
    std::size_t not_no = 0;
    for (auto one : questions_on(reference.of())) {
        const auto expected = reference.check(one);
        one.generation = region.ask().generation;
        REQUIRE(region.check(one) == expected);
        not_no += expected.verdict == verdict::not_authorised ? 0 : 1;
    }
    CHECK(not_no > 0);
}

TEST_CASE(
    "Snapshot: things are found by key, and a question of another governance is not answered") {
    const compiled_region file;
    const auto opened = snapshot::open(file.path());
    REQUIRE(opened);
    const auto& region = opened.value();
    const auto of = loaded(norrbotten);
    for (std::size_t i = 0; i < of.posts().size(); ++i)
        CHECK(region.find_post(of.posts()[i].key) == post_id{i});
    for (std::size_t i = 0; i < of.organs().size(); ++i)
        CHECK(region.find_organ(of.organs()[i].key) == organ_id{i});
    for (std::size_t i = 0; i < of.matters().size(); ++i)
        CHECK(region.find_matter(of.matters()[i].key) == matter_id{i});
    for (std::size_t i = 0; i < of.units().size(); ++i)
        CHECK(region.find_unit(of.units()[i].key) == unit_id{i});
    CHECK_FALSE(region.find_post("finns_inte").is_valid());
    CHECK_FALSE(region.find_person("").is_valid());
    CHECK(region.check(question{.generation = of.generation()}).reason ==
          reason_code::stale_question);
}

TEST_CASE("Snapshot: explanations are made from the file alone") {
    const scratch_folder elsewhere;
    const auto bundle = elsewhere.path() / "paket";
    const auto file = elsewhere.path() / "region.mandat";
    std::filesystem::copy(norrbotten, bundle, std::filesystem::copy_options::recursive);
    REQUIRE(write_snapshot(bundle, file));
    std::filesystem::remove_all(bundle);
    const auto opened = snapshot::open(file);
    REQUIRE(opened);
    const reference_resolver reference{loaded(norrbotten)};
    for (auto one : questions_on(reference.of())) {
        if (reference.check(one).verdict == verdict::not_authorised) continue;
        const auto expected = reference.explain(one);
        one.generation = opened.value().ask().generation;
        const auto told = opened.value().explain(one);
        REQUIRE(told);
        CHECK(told.value().short_answer() == expected.short_answer());
        CHECK(told.value().chain.size() == expected.chain.size());
        CHECK(told.value().reasons.size() == expected.reasons.size());
        break;
    }
    const auto stale = opened.value().explain({});
    REQUIRE(stale);
    CHECK(stale.value().reason == reason_code::stale_question);
}

TEST_CASE("Snapshot: its resolver lists from the file's index what the bundle's own lists") {
    const compiled_region file;
    const resolver own{loaded(norrbotten)};
    std::optional<resolver> from_file;
    {
        const auto opened = snapshot::open(file.path());
        REQUIRE(opened);
        auto made = opened.value().as_resolver();
        REQUIRE(made);
        from_file = std::move(made).value();
    }
    // Which outlives the snapshot that it is of. What lists rest on is the reference's business elsewhere.
    CHECK(from_file->size() == own.size());
    const auto today = *make_date(2024, 6, 3);
    std::size_t holders = 0;
    for (std::size_t i = 0; i < own.of().matters().size(); ++i) {
        auto asked = own.ask();
        asked.matter = matter_id{i};
        asked.on = today;
        auto asked_of_file = asked;
        asked_of_file.generation = from_file->ask().generation;
        const auto expected = own.who_may(asked);
        const auto listed = from_file->who_may(asked_of_file);
        REQUIRE(listed.size() == expected.size());
        for (std::size_t k = 0; k < expected.size(); ++k) CHECK(listed[k].who == expected[k].who);
        holders += listed.size();
    }
    CHECK(holders > 0);
    const auto days = period::from(first_modelled_day);
    CHECK(authority_matrix(*from_file, days) == authority_matrix(own, days));
    const auto director = own.of().find_post("regiondirektor");
    REQUIRE(director.is_valid());
    CHECK(from_file->may_decide(director, today).size() == own.may_decide(director, today).size());
}

TEST_CASE("Snapshot: an index is used for its own governance only, whole and aligned") {
    const resolver own{loaded(norrbotten)};
    const auto bytes = own.bytes();
    CHECK(resolver::can_use(own.of(), bytes));
    CHECK_FALSE(resolver::can_use(loaded(exempelregionen), bytes));
    CHECK_FALSE(resolver::can_use(own.of(), bytes.first(bytes.size() / 2)));
    CHECK_FALSE(resolver::can_use(own.of(), bytes.subspan(1)));
    CHECK_FALSE(resolver::can_use(own.of(), {}));
}

TEST_CASE("Snapshot: an index that asks for a fact in no slot is refused") {
    const resolver own{loaded(norrbotten)};
    std::vector<std::byte> copied(own.bytes().size() + compiled_index::alignment);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): an address as a number
    const auto address = reinterpret_cast<std::uintptr_t>(copied.data());
    const auto begin = (compiled_index::alignment - address % compiled_index::alignment) %
                       compiled_index::alignment;
    const auto bytes = std::span{copied}.subspan(begin, own.bytes().size());
    std::copy(own.bytes().begin(), own.bytes().end(), bytes.begin());
    REQUIRE(resolver::can_use(own.of(), bytes));
    const detail::index_view view{bytes.data()};
    const auto ops = view.records<detail::program_op>(detail::section::ops);
    REQUIRE_FALSE(ops.empty());
    for (const auto offset :
         {offsetof(detail::program_op, first), offsetof(detail::program_op, second)}) {
        auto& slot = *(
            bytes.data() +
            view.header().sections[static_cast<std::size_t>(detail::section::ops)].offset + offset);
        const auto was = slot;
        slot = std::byte{63};
        CHECK(resolver::can_use(own.of(), bytes));
        for (const auto wrong : {std::byte{64}, std::byte{255}}) {
            slot = wrong;
            CHECK_FALSE(resolver::can_use(own.of(), bytes));
        }
        slot = was;
    }
}

TEST_CASE("Snapshot: no resolver is made of a damaged file, however it was opened") {
    const compiled_region file;
    auto bytes = file.bytes();
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    file.overwrite(bytes);
    const auto opened = snapshot::open(file.path(), trust::take_as_given);
    REQUIRE(opened);
    const auto made = opened.value().as_resolver();
    REQUIRE_FALSE(made);
    CHECK(made.error().code == fault_code::damaged);
}

TEST_CASE("Snapshot: the same bundle gives the same bytes") {
    const compiled_region one;
    const compiled_region other;
    CHECK(one.bytes() == other.bytes());
}

TEST_CASE("Snapshot: what is no whole snapshot is told so") {
    const compiled_region file;
    const auto whole = file.bytes();
    CHECK(fault_of(file.path() / "nothing") == fault_code::cannot_read);
    CHECK(fault_of(file.path().parent_path()) == fault_code::cannot_read);
    const auto with = [&](const std::string& bytes) {
        file.overwrite(bytes);
        return fault_of(file.path(), trust::take_as_given);
    };
    CHECK(with("") == fault_code::not_a_snapshot);
    CHECK(with("mandat") == fault_code::not_a_snapshot);
    CHECK(with("[region]\nid = \"x\"\n") == fault_code::not_a_snapshot);
    CHECK(with(whole.substr(0, 40)) == fault_code::damaged);
    CHECK(with(whole.substr(0, whole.size() - 1)) == fault_code::damaged);
    CHECK(with(whole + "x") == fault_code::damaged);
    auto newer = whole;
    ++newer[8];
    CHECK(with(newer) == fault_code::other_version);
    auto foreign = whole;
    std::swap(foreign[12], foreign[15]);
    CHECK(with(foreign) == fault_code::other_version);
    CHECK(with(whole) == fault_code{});
}

TEST_CASE("Snapshot: no flipped bit is let through, and none reads outside of the file") {
    const compiled_region file;
    const auto whole = file.bytes();
    const auto asked = questions_on(loaded(norrbotten));
    std::mt19937 dice{20180101};
    for (int i = 0; i < 400; ++i) {
        auto bytes = whole;
        // Half of them among the headers, where a bit does most.
        const auto at = i % 2 == 0 ? dice() % 1'024 : dice() % bytes.size();
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << dice() % 8));
        file.overwrite(bytes);
        INFO("a bit of byte " << at);
        CHECK(fault_of(file.path()) != fault_code{});
        const auto unverified = snapshot::open(file.path(), trust::take_as_given);
        if (!unverified) continue;
        CHECK_FALSE(unverified.value().is_intact());
        for (std::size_t k = 0; k < 200; ++k) {
            auto one = asked[(static_cast<std::size_t>(i) * 7 + k) % asked.size()];
            one.generation = unverified.value().ask().generation;
            static_cast<void>(unverified.value().check(one));
        }
    }
}

TEST_CASE("Snapshot: one that asks for a fact which no question has is refused, verified or not") {
    const compiled_region file;
    auto bytes = file.bytes();
    const auto number_at = [&](std::size_t at) {
        std::uint64_t number = 0;
        std::memcpy(&number, bytes.data() + at, sizeof number);
        return static_cast<std::size_t>(number);
    };
    constexpr std::size_t index_place = 40; // after the checksum and the bundle's hash
    const auto index = number_at(index_place);
    const auto sections = index + offsetof(detail::index_header, sections);
    const auto ops =
        sections + static_cast<std::size_t>(detail::section::ops) * sizeof(detail::section_place);
    REQUIRE(number_at(ops + 8) > 0);
    const auto slot = index + number_at(ops) + offsetof(detail::program_op, second);
    CHECK(static_cast<unsigned char>(bytes[slot]) < fact_slots);
    for (const auto& [value, is_refused] :
         {std::pair{char{63}, false}, {char{64}, true}, {static_cast<char>(255), true}}) {
        bytes[slot] = value;
        file.overwrite(bytes);
        const auto opened = snapshot::open(file.path(), trust::take_as_given);
        CHECK(opened.has_value() != is_refused);
        if (is_refused) CHECK(opened.error().code == fault_code::damaged);
        CHECK_FALSE(snapshot::open(file.path(), trust::verify));
    }
}

TEST_CASE("Snapshot: a bundle with faults writes nothing, and leaves the old file") {
    const compiled_region file;
    const auto before = file.bytes();
    const scratch_folder bundle;
    std::ofstream{bundle.path() / "region.toml"} << "[region]\n";
    CHECK_FALSE(write_snapshot(bundle.path(), file.path()));
    CHECK(file.bytes() == before);
    const auto nowhere = write_snapshot(norrbotten, bundle.path() / "no/such/folder/x.mandat");
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().front().code == fault_code::cannot_write);
}

TEST_CASE("Snapshot: the tool compiles a bundle and tells what is wrong", "[cli]") {
    const scratch_folder folder;
    const auto file = (folder.path() / "n.mandat").string();
    const auto done = run_tool({"compile", "examples/norrbotten", "-o", file});
    CHECK(done.code == 0);
    CHECK(done.out.find("kontrollerad") != std::string::npos);
    CHECK(snapshot::open(file));
    CHECK(run_tool({"compile", "examples/norrbotten"}).code == 64);
    CHECK(run_tool({"compile", "no/such/bundle", "-o", file}).code == 74);
    const auto unwritable =
        run_tool({"compile", "examples/norrbotten", "-o", "no/such/x.mandat", "--lang", "en"});
    CHECK(unwritable.code == 74);
    CHECK(unwritable.err.find("cannot be written") != std::string::npos);
}
