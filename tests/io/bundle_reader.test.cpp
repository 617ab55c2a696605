// SPDX-License-Identifier: MIT
//
// A bundle that is read again and again says what it says when it is read for the first time, whatever changed in between.

#include "support/catch.hpp"
#include "support/run.hpp"
#include <mandat/index/resolver.hpp>
#include <mandat/io/bundle.hpp>
#include <mandat/io/bundle_reader.hpp>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace mandat;
using namespace mandat::test;

namespace {

std::vector<bundle_file> files_of(std::string_view region) {
    const auto folder = std::filesystem::path{MANDAT_SOURCE_DIR} / "examples" / region;
    std::vector<bundle_file> found;
    for (const auto& one : std::filesystem::directory_iterator{folder})
        if (one.path().extension() == ".toml")
            found.push_back({one.path().filename().string(), contents_of(one.path())});
    REQUIRE(found.size() > 4);
    return found;
}
bundle_file& named(std::vector<bundle_file>& files, std::string_view path) {
    const auto at = std::find_if(files.begin(), files.end(),
                                 [&](const bundle_file& one) { return one.path == path; });
    REQUIRE(at != files.end());
    return *at;
}
void replace(std::string& text, std::string_view what, std::string_view with) {
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    text.replace(at, what.size(), with);
}

/// The same governance: its index, byte for byte, its hash and its texts; or the same faults.
void check_same(const checked<governance>& found, const checked<governance>& expected) {
    REQUIRE(static_cast<bool>(found) == static_cast<bool>(expected));
    if (!expected) {
        const std::vector<fault> ours{found.error().begin(), found.error().end()};
        const std::vector<fault> theirs{expected.error().begin(), expected.error().end()};
        REQUIRE(ours.size() == theirs.size());
        for (std::size_t i = 0; i < ours.size(); ++i) {
            CHECK(ours[i] == theirs[i]);
            CHECK(ours[i].text.sv == theirs[i].text.sv);
        }
        return;
    }
    CHECK(found.value().hash() == expected.value().hash());
    const resolver one{found.value()};
    const resolver other{expected.value()};
    REQUIRE(std::equal(one.bytes().begin(), one.bytes().end(), other.bytes().begin(),
                       other.bytes().end()));
    REQUIRE(one.of().points().size() == other.of().points().size());
    for (std::size_t i = 0; i < one.of().points().size(); ++i) {
        CHECK(one.of().key_of(point_id{i}) == other.of().key_of(point_id{i}));
        CHECK(one.of().points()[i].where.line == other.of().points()[i].where.line);
    }
    CHECK(one.of().all_minutes().size() == other.of().all_minutes().size());
}

} // namespace

TEST_CASE("Bundle reader: what is as it was is not read again") {
    auto files = files_of("norrbotten");
    bundle_reader reader;
    check_same(reader.load(files), load_bundle(files));
    CHECK(reader.parsed() == files.size());
    check_same(reader.load(files), load_bundle(files));
    CHECK(reader.parsed() == 0);
}

TEST_CASE("Bundle reader: of many orders the one that changed is read again") {
    auto files = files_of("exempelregionen");
    bundle_reader reader;
    REQUIRE(reader.load(files));
    replace(named(files, "namnden-2024.toml").text, "at_most = 50000", "at_most = 60000");
    check_same(reader.load(files), load_bundle(files));
    CHECK(reader.parsed() == 1);
}

TEST_CASE("Bundle reader: files come, go and change places") {
    auto files = files_of("exempelregionen");
    bundle_reader reader;
    REQUIRE(reader.load(files));
    const auto gone = named(files, "sub_delegations.toml");
    std::erase_if(files, [&](const auto& one) { return one.path == gone.path; });
    check_same(reader.load(files), load_bundle(files));
    CHECK(reader.parsed() == 0);
    files.push_back({"aa.toml", gone.text});
    check_same(reader.load(files), load_bundle(files));
    CHECK(reader.parsed() == 1);
    std::reverse(files.begin(), files.end());
    check_same(reader.load(files), load_bundle(files));
    CHECK(reader.parsed() == 0);
}

TEST_CASE("Bundle reader: faults are told as when the bundle is read for the first time, and "
          "mended alone") {
    auto files = files_of("exempelregionen");
    bundle_reader reader;
    REQUIRE(reader.load(files));
    const auto whole = named(files, "styrelsen.toml").text;
    const auto [what, with] = GENERATE(table<std::string, std::string>(
        {{"[order]", "[order"},                                  // syntax
         {"superior_steps_in", "superior_stepsin"},              // an unknown word
         {"organ                = \"rs\"", "organ = \"okänt\""}, // what the tables say together
         {"[order]", "region.id = \"b\"\nregion.name = \"B\"\n[order]"}})); // a second region
    auto& text = named(files, "styrelsen.toml").text;
    replace(text, what, with);
    const auto found = reader.load(files);
    CHECK_FALSE(found);
    check_same(found, load_bundle(files));
    text = whole;
    check_same(reader.load(files), load_bundle(files));
    CHECK(reader.parsed() <= 1);
    check_same(reader.load(std::vector<bundle_file>{}), load_bundle(std::vector<bundle_file>{}));
}

TEST_CASE("Bundle reader: after any changes it gives what a first reading gives") {
    auto files = files_of("exempelregionen");
    bundle_reader reader;
    std::mt19937 dice{20180101};
    std::size_t built = 0;
    std::size_t faulty = 0;
    for (int round = 0; round < 150; ++round) {
        auto changed = files;
        auto& text = changed[dice() % changed.size()].text;
        switch (dice() % 4) {
        case 0: text.insert(0, "# en rad till\n"); break;
        case 1: text.erase(text.size() - dice() % (text.size() / 8)); break;
        case 2: {
            const auto digit = text.find_first_of("123456789", dice() % text.size());
            if (digit != std::string::npos) text[digit] = '9';
            break;
        }
        default:
            changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(dice() % changed.size()));
        }
        const auto expected = load_bundle(changed);
        check_same(reader.load(changed), expected);
        (expected ? built : faulty) += 1;
        if (expected && dice() % 3 == 0) files = changed;
        if (files.size() < 5) files = files_of("exempelregionen");
    }
    CHECK(built > 30);
    CHECK(faulty > 30);
}

TEST_CASE("Bundle reader: a folder that is not there is a fault") {
    bundle_reader reader;
    check_same(reader.load("finns/inte"), load_bundle("finns/inte"));
}
