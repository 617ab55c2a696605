// SPDX-License-Identifier: MIT
//
// mandat/io/write_file.hpp, and how the tool writes: whole, or not at all and told.
#include "support/catch.hpp"
#include "support/run.hpp"
#include <mandat/io/snapshot.hpp>
#include <mandat/io/write_file.hpp>

#include <sys/stat.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

using namespace mandat;
using mandat::test::contents_of;
using mandat::test::run_tool;
using mandat::test::scratch_folder;
namespace fs = std::filesystem;

namespace {

std::span<const std::byte> bytes_of(std::string_view text) {
    return std::as_bytes(std::span{text.data(), text.size()});
}
void put(const fs::path& file, std::string_view text) {
    std::ofstream{file, std::ios::binary} << text;
}
std::size_t count_in(const fs::path& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator{folder}, fs::directory_iterator{}));
}
fs::path in_source(const char* inside) {
    return fs::path{MANDAT_SOURCE_DIR} / inside;
}
/// With a shell in between, for where the output goes.
int shell(const std::string& line) {
    const int status = std::system(("cd " MANDAT_SOURCE_DIR "; " + line).c_str());
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
const std::string tool = MANDAT_TOOL;

} // namespace

TEST_CASE("A file is written whole, with the rights that the old one had, and nothing beside it",
          "[io][write]") {
    const scratch_folder folder;
    const auto file = folder.path() / "a";
    CHECK_FALSE(write_file(file, bytes_of("ett")));
    CHECK(contents_of(file) == "ett");
    fs::permissions(file, fs::perms{0640});
    CHECK_FALSE(write_file(file, bytes_of("två")));
    CHECK(contents_of(file) == "två");
    CHECK(fs::status(file).permissions() == fs::perms{0640});
    CHECK(count_in(folder.path()) == 1);
}

TEST_CASE("What is not put in place leaves the old file and nothing else", "[io][write]") {
    const scratch_folder folder;
    const auto file = folder.path() / "a";
    put(file, "gammal");
    {
        auto made = file_to_write::begin(file);
        REQUIRE(made);
        CHECK_FALSE(made.value().write(bytes_of("halv")));
        CHECK(contents_of(made.value().beside()) == "halv");
        CHECK(contents_of(file) == "gammal");
    }
    CHECK(contents_of(file) == "gammal");
    CHECK(count_in(folder.path()) == 1);
}

TEST_CASE("Links, devices, pipes and folders are not written over", "[io][write]") {
    const scratch_folder folder;
    const auto target = folder.path() / "target";
    put(target, "gammal");
    fs::create_symlink(target, folder.path() / "link");
    fs::create_symlink(folder.path() / "none", folder.path() / "dangling");
    REQUIRE(::mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
    fs::create_directory(folder.path() / "folder");
    for (const auto& place : std::vector<fs::path>{
             folder.path() / "link", folder.path() / "dangling", folder.path() / "pipe",
             folder.path() / "folder", fs::path{"/dev/null"}, fs::path{"/dev/stdout"}}) {
        INFO(place.string());
        const auto refused = write_file(place, bytes_of("ny"));
        REQUIRE(refused);
        CHECK(refused->code == fault_code::bad_question);
        const auto told = run_tool({"compile", "examples/norrbotten", "-o", place.string()});
        CHECK(told.code == 64);
        CHECK_FALSE(told.err.empty());
    }
    CHECK(contents_of(target) == "gammal");
    CHECK(fs::is_symlink(folder.path() / "link"));
    CHECK(fs::is_fifo(folder.path() / "pipe"));
    CHECK(count_in(folder.path()) == 5);
}

TEST_CASE("A bundle's own files are not written over, nor is one added to them", "[io][write]") {
    const scratch_folder folder;
    const auto bundle = folder.path() / "b";
    fs::copy(in_source("examples/norrbotten"), bundle);
    const auto before = contents_of(bundle / "organisation.toml");
    for (const auto* const name : {"organisation.toml", "ny.toml", "../b/NY.TOML"}) {
        INFO(name);
        const auto told =
            run_tool({"compile", bundle.string(), "-o", (bundle / name).string(), "--lang", "en"});
        CHECK(told.code == 64);
        CHECK(told.err.find("is one of the bundle's own files") != std::string::npos);
    }
    fs::create_hard_link(bundle / "organisation.toml", folder.path() / "hard");
    CHECK(run_tool({"compile", bundle.string() + "/", "-o", (folder.path() / "hard").string()})
              .code == 64);
    CHECK(contents_of(bundle / "organisation.toml") == before);
    CHECK_FALSE(fs::exists(bundle / "ny.toml"));
    CHECK(run_tool({"compile", bundle.string(), "-o", (bundle / "n.mandat").string()}).code == 0);
}

TEST_CASE("compile -o - writes the same bytes to standard output", "[cli][write]") {
    const scratch_folder folder;
    const auto file = (folder.path() / "n.mandat").string();
    REQUIRE(run_tool({"compile", "examples/norrbotten", "-o", file}).code == 0);
    const auto piped = run_tool({"compile", "examples/norrbotten", "-o", "-"});
    CHECK(piped.code == 0);
    CHECK(piped.out == contents_of(file));
}

TEST_CASE("Two that compile to one file at once leave a whole one", "[cli][write]") {
    const scratch_folder folder;
    const auto file = (folder.path() / "x.mandat").string();
    std::vector<std::thread> all;
    for (const auto* const bundle : {"examples/norrbotten", "examples/exempelregionen"})
        all.emplace_back([&, bundle] {
            for (int i = 0; i < 5; ++i) run_tool({"compile", bundle, "-o", file});
        });
    for (auto& one : all) one.join();
    CHECK(snapshot::open(file, trust::verify));
    CHECK(count_in(folder.path()) == 1);
}

TEST_CASE("A full disk is told with 74, and the old file is whole", "[cli][write]") {
    const scratch_folder folder;
    const auto file = folder.path() / "x.mandat";
    const auto err = (folder.path() / "err").string();
    put(file, "gammal");
    // A limit on the size of files stands for a disk without room.
    CHECK(shell("ulimit -f 8; " + tool + " compile examples/norrbotten -o " + file.string() +
                " 2> " + err) == 74);
    CHECK(contents_of(file) == "gammal");
    CHECK(contents_of(err).find("går inte att skriva") != std::string::npos);
    CHECK(count_in(folder.path()) == 2);
}

TEST_CASE("An answer that cannot be written is told with 74, whatever the command",
          "[cli][write]") {
    const scratch_folder folder;
    const auto err = (folder.path() / "err").string();
    const std::string asked = " --on 2024-04-01";
    for (const auto& line : std::vector<std::string>{
             "check examples/norrbotten --who regiondirektor --matter rs/7.6" + asked,
             "who examples/norrbotten --matter rs/7.6" + asked,
             "may examples/norrbotten --who regiondirektor" + asked,
             "matrix examples/norrbotten" + asked, "show examples/norrbotten",
             "lint examples/norrbotten --on 2024-04-01 --json", "rules --json", "calendar 2024",
             "deadline", "facts", "compile examples/norrbotten -o -", "--help", "--version"}) {
        INFO(line);
        CHECK(shell(tool + " " + line + " > /dev/full 2> " + err) == 74);
        CHECK(contents_of(err).find("svaret gick inte att skriva ut") != std::string::npos);
        CHECK(shell(tool + " " + line + " >&- 2> " + err) == 74);
    }
    INFO("nor does a full standard error change the answer");
    CHECK(shell(tool + " check examples/norrbotten --who x --matter rs/7.6" + asked +
                " > /dev/null 2> /dev/full") == 64);
}

TEST_CASE("A folder is written whole, one that is there only where it may be replaced",
          "[io][write]") {
    const scratch_folder folder;
    const auto place = folder.path() / "sida";
    const std::vector<bundle_file> first{{"index.html", "a"}, {"x/y.html", "b"}};
    CHECK_FALSE(write_folder(place, first, existing_folder::stays));
    CHECK(contents_of(place / "x/y.html") == "b");
    const std::vector<bundle_file> second{{"index.html", "c"}};
    const auto refused = write_folder(place, second, existing_folder::stays);
    REQUIRE(refused);
    CHECK(refused->code == fault_code::bad_question);
    CHECK(contents_of(place / "index.html") == "a");
    CHECK_FALSE(write_folder(place, second, existing_folder::is_replaced));
    CHECK(contents_of(place / "index.html") == "c");
    CHECK_FALSE(fs::exists(place / "x"));
    CHECK(count_in(folder.path()) == 1);

    put(folder.path() / "fil", "gammal");
    CHECK(write_folder(folder.path() / "fil", second, existing_folder::is_replaced)->code ==
          fault_code::bad_question);
    fs::create_directory_symlink(place, folder.path() / "link");
    CHECK(write_folder(folder.path() / "link", second, existing_folder::is_replaced)->code ==
          fault_code::bad_question);
    CHECK(contents_of(folder.path() / "fil") == "gammal");
}
