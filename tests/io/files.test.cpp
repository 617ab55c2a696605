// SPDX-License-Identifier: MIT
//
// Which files of a folder are read, what is told of the others, and that they are read as they
// stood at one time.
#include "io/small_bundle.hpp"
#include "support/catch.hpp"
#include "support/run.hpp"
#include <mandat/io/bundle.hpp>
#include <mandat/io/bundle_reader.hpp>

#include <atomic>
#include <fstream>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

using namespace mandat;
using mandat::test::scratch_folder;
using mandat::test::small_bundle;

namespace {

void put(const std::filesystem::path& file, std::string_view text) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream{file, std::ios::binary} << text;
}
class small_folder {
public:
    small_folder() {
        for (const auto& one : small_bundle()) put(path() / one.path, one.text);
    }
    [[nodiscard]] const std::filesystem::path& path() const { return folder_.path(); }

private:
    scratch_folder folder_;
};
std::vector<std::string> left_out(const governance& of) {
    return {of.files_left_out().begin(), of.files_left_out().end()};
}
bool has_point(const governance& of, std::string_view key) {
    return of.find_point(key, *make_date(2024, 4, 1)).is_valid();
}

} // namespace

TEST_CASE("A file that ends in .TOML is read as one that ends in .toml", "[io][files]") {
    const small_folder bundle;
    std::filesystem::rename(bundle.path() / "ordningar/rs.toml",
                            bundle.path() / "ordningar/rs.TOML");
    const auto of = load_bundle(bundle.path());
    REQUIRE(of);
    CHECK(has_point(of.value(), "rs/7.6"));
    CHECK(left_out(of.value()).empty());
}

TEST_CASE("What looks like data and is not read is told", "[io][files]") {
    const small_folder bundle;
    for (const auto* const name :
         {"rs.toml~", "rs.toml.bak", "#rs.toml#", ".rs.toml", ".rs.toml.swp", ".x.swp",
          "ordningar/.gammalt/rs.toml", "README.md", ".git/config", ".DS_Store", "bild.svg"})
        put(bundle.path() / name, "[inget");
    const std::vector<std::string> expected{"#rs.toml#", ".rs.toml",           ".rs.toml.swp",
                                            ".x.swp",    "ordningar/.gammalt", "rs.toml.bak",
                                            "rs.toml~"};
    CHECK(left_out(load_bundle(bundle.path()).value()) == expected);
    bundle_reader reader;
    CHECK(left_out(reader.load(bundle.path()).value()) == expected);

    const auto told = test::run_tool({"who", bundle.path().string(), "--matter", "rs/7.6", "--on",
                                      "2024-04-01", "--lang", "en"});
    CHECK(told.err.find("mandat: `rs.toml~` in the bundle is not read;") != std::string::npos);
    CHECK(told.err.find("`.x.swp`") != std::string::npos);
    CHECK(told.out.find("not read") == std::string::npos);
}

TEST_CASE("A copy under a name that is read is a fault, and so is an empty file", "[io][files]") {
    const small_folder bundle;
    put(bundle.path() / "rs (copy).toml", test::small_order);
    const auto twice = load_bundle(bundle.path());
    REQUIRE_FALSE(twice);
    CHECK(twice.error().front().code == fault_code::duplicate);
    put(bundle.path() / "rs (copy).toml", "");
    const auto empty = load_bundle(bundle.path());
    REQUIRE_FALSE(empty);
    CHECK(empty.error().front().text.en ==
          "the file is empty; write the data into it, or remove it");
    CHECK(empty.error().front().where.file == "rs (copy).toml");
}

TEST_CASE("Files that change while they are read give a consistent reading or a fault",
          "[io][files]") {
    const small_folder bundle;
    const auto order = bundle.path() / "ordningar/rs.toml";
    std::atomic<bool> is_done{false};
    // Emptied and written again, as many programs save; and renamed into place, as others do.
    std::thread writer{[&] {
        for (int i = 0; !is_done; ++i) {
            if (i % 2 == 0) {
                put(order, test::small_order);
            } else {
                put(bundle.path() / "ny", test::small_order);
                std::filesystem::rename(bundle.path() / "ny", order);
            }
        }
    }};
    int read = 0;
    for (int i = 0; i < 300; ++i)
        if (const auto of = load_bundle(bundle.path())) {
            ++read;
            CHECK(has_point(of.value(), "rs/7.6"));
            CHECK(has_point(of.value(), "rs/7.10"));
        }
    is_done = true;
    writer.join();
    CHECK(load_bundle(bundle.path()));
    INFO(read << " readings without a fault");
}

TEST_CASE("Of thousands of faults a hundred are told, and how many more there are",
          "[io][files][cli]") {
    const small_folder bundle;
    std::string wrong;
    for (int i = 0; i < 5000; ++i)
        wrong += "[[unit]]\nid = \"u" + std::to_string(i) + "\"\nx = 1\n";
    put(bundle.path() / "x.toml", wrong);
    const auto found = load_bundle(bundle.path());
    REQUIRE_FALSE(found);
    CHECK(found.error().size() == found_faults::most_kept);
    const auto all = found.error().size() + found.error().left_off();
    CHECK(all == 15'000); // no name, no day, an unknown key

    const auto told = test::run_tool({"lint", bundle.path().string(), "--lang", "en"});
    CHECK(told.code == 65);
    CHECK(told.err.find("15000 faults, of which the first 100 are shown; 14900 more\n") !=
          std::string::npos);
    CHECK(told.err.size() < 20'000);
    const auto document = test::run_tool({"lint", bundle.path().string(), "--json"});
    CHECK(document.out.find("\"left_off\": 14900") != std::string::npos);
}
