// SPDX-License-Identifier: MIT
//
// Names in time as a user of the tool meets them: who is meant, and how the tool ends.
#include "support/catch.hpp"
#include "support/run.hpp"

#include <fstream>
#include <string>
#include <string_view>
#include <vector>

using mandat::test::outcome;
using mandat::test::run_tool;
using mandat::test::scratch_folder;

namespace {

/// `Ekonomichef` is post_a through 2024-05-31, then post_b. The delegate is to be filled in.
constexpr std::string_view bundle = R"(
region = { id = "prov", name = "Påhittade regionen", fictional = true, source = "d1" }
document = [{ id = "d1", title = "Påhittade protokoll", dated = 2017-12-12 }]
organ = [
  { id = "rf", name = "Regionfullmäktige", kind = "fullmäktige", members = 51, from = 2018-01-01, source = "d1" },
  { id = "vn", name = "Vårdnämnden", kind = "nämnd", members = 9, from = 2018-01-01, source = "d1", remit = [
      { text = "Hälso- och sjukvård", matter = "vard" } ] },
]
unit = [{ id = "vf", name = "Vårdförvaltningen", organ = "vn", from = 2018-01-01, source = "d1" }]
post = [
  { id = "post_a", name = "Ekonomidirektör", unit = "vf", from = 2018-01-01, source = "d1", former_names = [
      { name = "Ekonomichef", through = 2024-05-31, source = "d1" } ] },
  { id = "post_b", name = "Ekonomichef", unit = "vf", from = 2018-01-01, source = "d1", former_names = [
      { name = "Controller", through = 2024-05-31, source = "d1" } ] },
  { id = "chef_1", name = "Enhetschef", unit = "vf", from = 2018-01-01, source = "d1" },
  { id = "chef_2", name = "Enhetschef", unit = "vf", from = 2018-01-01, source = "d1" },
]
person = [{ id = "p1" }, { id = "p2" }]
appointment = [
  { person = "p1", post = "post_a", employed = "ja", from = 2018-01-01, source = "d1" },
  { person = "p2", post = "post_b", employed = "ja", from = 2018-01-01, source = "d1" },
]
matter = [{ id = "vard", name = "Vårdnämndens ärenden" }]
[order]
id      = "vn"
organ   = "vn"
adopted = { on = 2017-12-12, paragraph = "§ 1", diary = "PR 2017-1" }
from    = 2018-01-01
report  = "nästa sammanträde"
source  = "d1 § 1"
[[point]]
number   = "2"
text     = "Inköp av material"
kind_of  = "vard"
)";

class made_bundle {
public:
    explicit made_bundle(std::string_view delegate) {
        std::ofstream{folder_.path() / "b.toml"} << bundle << "delegate = \"" << delegate << "\"\n";
    }
    [[nodiscard]] outcome check(const std::string& who, const std::string& on) const {
        return run_tool({"check", path(), "--who", who, "--matter", "vn/2", "--on", on,
                         "--assessed", "--lang", "en"});
    }
    [[nodiscard]] std::string path() const { return folder_.path().string(); }

private:
    scratch_folder folder_;
};
bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("KL 7:5: who is asked about by name is who bore it that day, not who bears it now",
          "[cli][names][kl-7-5]") {
    const made_bundle of{"post_b"};
    CHECK(of.check("Ekonomichef", "2024-05-31").code == 1); // post_a, which has nothing
    CHECK(of.check("Ekonomichef", "2024-06-01").code == 0);
    CHECK(of.check("Controller", "2024-05-31").code == 0);
    const auto later = of.check("Controller", "2024-06-01");
    CHECK(later.code == 64);
    CHECK(contains(later.err, "`post_b` bore it through 2024-05-31; did you mean `post_b`?"));
    const auto two = of.check("Enhetschef", "2024-06-01");
    CHECK(two.code == 64);
    CHECK(contains(two.err, "`Enhetschef` may mean `chef_1` or `chef_2`; give one of the ids"));
    CHECK(of.check("chef_2", "2024-06-01").code == 1);
}

TEST_CASE("KL 7:5: an order gives power to whoever bore the name when it was adopted",
          "[cli][names][kl-7-5]") {
    const made_bundle of{"Ekonomichef"};
    for (const auto* const on : {"2020-01-01", "2024-05-31", "2024-06-01"}) {
        INFO(on);
        CHECK(of.check("post_a", on).code == 0);
        CHECK(of.check("post_b", on).code == 1);
    }
    CHECK(contains(run_tool({"lint", of.path(), "--on", "2024-06-01"}).out, "name_moved"));
    CHECK_FALSE(contains(run_tool({"lint", of.path(), "--on", "2024-05-31"}).out, "name_moved"));
}

TEST_CASE("A name in a file that two bore, or that nobody bore that day, ends with 65",
          "[cli][names]") {
    const made_bundle two{"Enhetschef"};
    const auto told = two.check("post_a", "2024-06-01");
    CHECK(told.code == 65);
    CHECK(contains(told.err, "b.toml:35:12: `Enhetschef` may mean `chef_1` or `chef_2`"));
    const made_bundle early{"Ekonomidirektör"};
    const auto unborne = early.check("post_a", "2024-06-01");
    CHECK(unborne.code == 65);
    CHECK(contains(unborne.err, "nobody bears the name `Ekonomidirektör` on 2017-12-12; `post_a` "
                                "bears it from 2024-06-01"));
}

TEST_CASE("A matrix over days takes a name that means one post on all of them", "[cli][names]") {
    const made_bundle of{"post_b"};
    const auto over = [&](const char* from, const char* through) {
        return run_tool({"matrix", of.path(), "--who", "Ekonomichef", "--from", from, "--through",
                         through, "--assessed", "--lang", "en"});
    };
    CHECK(over("2024-01-01", "2024-05-31").code == 1);
    CHECK(over("2024-06-01", "2024-12-31").code == 0);
    const auto both = over("2024-01-01", "2024-12-31");
    CHECK(both.code == 64);
    CHECK(contains(both.err, "`Ekonomichef` may mean `post_a` or `post_b`"));
}
