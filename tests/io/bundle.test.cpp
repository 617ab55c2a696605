// SPDX-License-Identifier: MIT
//
// mandat/io/bundle.hpp and mandat/io/names.hpp on a bundle that is right. Broken ones: broken.test.cpp.
#include "io/small_bundle.hpp"
#include "support/catch.hpp"
#include <mandat/io/bundle.hpp>
#include <mandat/io/names.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace mandat;
using mandat::test::small_bundle;

namespace {

governance loaded(std::vector<bundle_file> files = small_bundle()) {
    const auto made = load_bundle(std::move(files));
    if (!made)
        for (const auto& fault : made.error())
            FAIL_CHECK(fault.where.file << ':' << fault.where.line << ": " << fault.text.en);
    REQUIRE(made.has_value());
    return made.value();
}

/// A folder that is removed with the test.
class scratch_folder {
public:
    scratch_folder()
        : path_{std::filesystem::temp_directory_path() /
                ("mandat-io-" + std::to_string(std::random_device{}()))} {
        std::filesystem::create_directories(path_);
    }
    scratch_folder(const scratch_folder&) = delete;
    scratch_folder& operator=(const scratch_folder&) = delete;
    ~scratch_folder() { std::filesystem::remove_all(path_); }

    void write(const std::string& name, std::string_view text) const {
        std::filesystem::create_directories((path_ / name).parent_path());
        std::ofstream{path_ / name, std::ios::binary} << text;
    }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

} // namespace

TEST_CASE("A bundle becomes the governance that its author wrote", "[io]") {
    const auto data = loaded();

    CHECK(data.region().name == "Provregionen");
    CHECK(data.region().is_fictional);
    CHECK(data.region().known_through == make_date(2024, 12, 31));
    REQUIRE(data.organs().size() == 2);
    CHECK(data.organs()[0].kind == organ_kind::council);
    CHECK(data.organs()[1].kind == organ_kind::executive_board);
    CHECK(data.organs()[1].parent == data.find_organ("fm"));
    CHECK(data.at(data.find_unit("inkop")).named.on(*make_date(2023, 12, 31)) ==
          "Inköp och upphandling");
    CHECK(data.at(data.find_post("direktor")).unit == data.find_unit("inkop"));
    CHECK(data.at(data.find_post("inkopare")).when.known == basis::evidenced);
    CHECK(data.at(data.find_post("inkopare")).remarks.front().text == "Nämns först då.");
    REQUIRE(data.appointments().size() == 1);
    CHECK(data.appointments()[0].employed == answer::yes);
}

TEST_CASE("An order's points carry their limits as written", "[io]") {
    const auto data = loaded();
    REQUIRE(data.orders().size() == 1);
    const auto& order = data.orders()[0];
    CHECK(order.adopted.paragraph == "§ 41");
    CHECK(order.adopted.earliest == parse_time("13:00"));
    CHECK(order.adopted.latest == parse_time("14:03"));
    CHECK(order.assessed.found.of(legal_fact::of_principle_or_greater_importance) == answer::no);
    CHECK(order.sources.size() == 2);
    REQUIRE(data.points().size() == 2);

    const auto& filial = data.at(data.find_point("rs/7.6", *make_date(2024, 3, 13)));
    CHECK(data.at(filial.matter).key == "rs-7.6");
    CHECK(data.at(filial.matter).kind_of == data.find_matter("filial"));
    REQUIRE(filial.limits.amount.ceiling);
    CHECK(*filial.limits.amount.ceiling ==
          bound{.in_base_amounts = true, .inclusive = false, .value = 500});
    CHECK(filial.limits.amount.counted == amount_basis::per_year);
    CHECK(filial.limits.required == std::vector{data.find_fact("inom_policy")});

    const auto& avrop = data.at(data.find_point("rs/7.10", *make_date(2024, 3, 13)));
    CHECK(*avrop.limits.amount.ceiling ==
          bound{.in_base_amounts = false, .inclusive = true, .value = 20'000'050});
    CHECK(avrop.limits.longest == duration{3, duration::unit::months});
    CHECK(avrop.limits.reach.kind == scope_kind::units);
    CHECK(avrop.limits.area == data.find_area("norr"));
    CHECK(data.delegations().size() == 4);
    CHECK(data.delegations().back().letter == "a");
    CHECK(data.delegations().back().delegate.is(subject::kind::role));
}

TEST_CASE("A folder is read with its sub-folders, and other files are left alone", "[io]") {
    const scratch_folder folder;
    for (const auto& file : small_bundle()) folder.write(file.path, file.text);
    folder.write("README.md", "inte TOML");
    folder.write(".git/config.toml", "inte = TOML = heller");
    folder.write(".#region.toml", "inte = TOML = heller");

    const auto made = load_bundle(folder.path());
    REQUIRE(made.has_value());
    CHECK(made.value().hash() == hash_of(small_bundle()));
    CHECK(made.value().hash() != 0);
}

TEST_CASE("What is no bundle gives one clear fault", "[io]") {
    const scratch_folder folder;
    const auto only_fault = [](const std::filesystem::path& path) {
        const auto made = load_bundle(path);
        REQUIRE_FALSE(made.has_value());
        REQUIRE(made.error().size() == 1);
        return made.error().front();
    };

    CHECK(only_fault(folder.path() / "saknas").code == fault_code::cannot_read);
    CHECK_THAT(only_fault(folder.path() / "saknas").text.en,
               Catch::Matchers::ContainsSubstring("there is no folder"));
    CHECK(only_fault(folder.path()).code == fault_code::no_files);
    folder.write("region.txt", "[region]");
    CHECK(only_fault(folder.path()).code == fault_code::no_files);
    CHECK_THAT(only_fault(folder.path() / "region.txt").text.en,
               Catch::Matchers::ContainsSubstring("is not a folder"));
    CHECK_FALSE(load_bundle(std::vector<bundle_file>{}).has_value());
}

TEST_CASE("Links and special files end in a fault, not in waiting", "[io]") {
    const scratch_folder folder;
    for (const auto& file : small_bundle()) folder.write(file.path, file.text);
    std::error_code failed;
    const auto link = [&](const char* target, const char* name) {
        std::filesystem::create_symlink(target, folder.path() / name, failed);
        if (failed) WARN("no links here");
    };
    link("region.toml", "again.txt");
    CHECK(load_bundle(folder.path()).has_value());
    SECTION("a circle") {
        link(".", "circle");
    }
    SECTION("a link to itself") {
        link("itself.toml", "itself.toml");
    }
    SECTION("a link to nothing") {
        link("nothing", "dangling.toml");
    }
    SECTION("a device") {
        link("/dev/zero", "zero.toml");
    }
    const auto made = load_bundle(folder.path());
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().size() == 1);
    CHECK(made.error().front().code == fault_code::cannot_read);
}

TEST_CASE("The hash covers paths and bytes, in whatever order they come", "[io]") {
    auto files = small_bundle();
    const auto before = hash_of(files);
    CHECK(before == loaded().hash());
    std::reverse(files.begin(), files.end());
    CHECK(hash_of(files) == before);
    files.front().text += ' ';
    CHECK(hash_of(files) != before);
    files = small_bundle();
    files.front().path += 'x';
    CHECK(hash_of(files) != before);
    const std::vector<bundle_file> one{{"a", "bc"}};
    const std::vector<bundle_file> other{{"ab", "c"}};
    CHECK(hash_of(one) != hash_of(other));
}

TEST_CASE("A byte order mark and Windows line ends change nothing but the hash", "[io]") {
    auto files = small_bundle();
    for (auto& file : files) {
        std::string text = "\xEF\xBB\xBF";
        for (const char byte : file.text)
            text += byte == '\n' ? std::string{"\r\n"} : std::string(1, byte);
        file.text = text;
    }
    CHECK(loaded(files).points().size() == 2);
}

TEST_CASE("Names are compared composed, without case, with single blanks", "[io][names]") {
    CHECK(fold_name("  Inköp \t och\nförsörjning ") == "inköp och försörjning");
    CHECK(fold_name("INKÖP") == fold_name("Inko\xCC\x88p"));
    CHECK(fold_name("hälso\xC2\xA0och") == "hälso och");
    CHECK(fold_name("regi\xC2\xADonstyrelsen") == "regionstyrelsen");
    CHECK(fold_name("ÅÄÖ") == "åäö");
    CHECK(fold_name("").empty());
    CHECK(fold_name(" \xC2\xA0 ").empty());
    CHECK(fold_name("\xFF Å") == "\xFF Å");
    for (const std::string text : {"  Ärende ", "STRASSE ß", "ǅ", "İstanbul"})
        CHECK(fold_name(fold_name(text)) == fold_name(text));
}

TEST_CASE(
    "A person finds things by key in any spelling, by name on its days, and by an id in another "
    "system",
    "[io][names]") {
    const auto data = loaded();
    const name_index names{data};
    const auto day = *make_date(2024, 3, 13);

    CHECK(names.find_subject("rs", day).value() == subject{data.find_organ("rs")});
    CHECK(names.find_subject("REGIONSTYRELSEN", day).value() == subject{data.find_organ("rs")});
    CHECK(names.find_subject(" regiondirektör", day).value() ==
          subject{data.find_post("direktor")});
    CHECK(names.find_subject("p1", day).value() == subject{data.find_person("p1")});
    CHECK(names.find_subject("hsa:se-1001", day).value() == subject{data.find_person("p1")});
    CHECK(names.find_unit("Inköp och upphandling", *make_date(2023, 12, 31)).value() ==
          data.find_unit("inkop"));
    CHECK(names.find_unit("Inköp och försörjning", *make_date(2024, 1, 1)).value() ==
          data.find_unit("inkop"));
    CHECK(names.find_unit("inkop", day).value() == data.find_unit("inkop"));
    CHECK(names.find_area("norra området").value() == data.find_area("norr"));
    CHECK(names.find_matter("rs/7.6", day).value() == data.find_matter("rs-7.6"));
    CHECK(names.find_matter("RS/7.6", day).value() == data.find_matter("rs-7.6"));
    CHECK(names.find_matter("öppnande av FILIAL", day).value() == data.find_matter("rs-7.6"));
    CHECK(names.find_matter("diariet:12", day).value() == data.find_matter("filial"));
    CHECK(names.find_fact("urgent").value().legal == legal_fact::urgent);
    CHECK(names.find_fact("Inom_Policy").value().own == data.find_fact("inom_policy"));
}

TEST_CASE("An unknown name is a fault with the nearest spellings", "[io][names]") {
    const auto data = loaded();
    const name_index names{data};
    const auto day = *make_date(2024, 3, 13);
    const auto sentence_of = [](const auto& found) {
        REQUIRE_FALSE(found.has_value());
        CHECK(found.error().code == fault_code::unknown_name);
        return found.error().text.en;
    };
    using Catch::Matchers::ContainsSubstring;
    CHECK_THAT(sentence_of(names.find_subject("regiondirektor", day)),
               ContainsSubstring("did you mean `Regiondirektör`?"));
    CHECK_THAT(sentence_of(names.find_subject("enhetschef", day)), ContainsSubstring("look it up"));
    CHECK_THAT(
        sentence_of(names.find_unit("inköp och", day)),
        ContainsSubstring("did you mean `Inköp och försörjning` or `Inköp och upphandling`?"));
    CHECK_THAT(sentence_of(names.find_matter("rs/7.7", *make_date(2024, 3, 13))),
               ContainsSubstring("`rs/7.6`"));
    CHECK_THAT(sentence_of(names.find_fact("urgnet")), ContainsSubstring("did you mean `urgent`?"));
    CHECK_THAT(names.find_fact("urgnet").error().text.sv, ContainsSubstring("menade du `urgent`?"));
    sentence_of(names.find_area(""));
    sentence_of(names.find_subject("\xFF\xFE", day));
}