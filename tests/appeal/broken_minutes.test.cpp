// SPDX-License-Identifier: MIT
// Minutes that are broken in one place each: the one fault they give, where, and in which words.
#include "io/small_bundle.hpp"
#include "support/catch.hpp"
#include <mandat/io/bundle.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace mandat;
using Catch::Matchers::ContainsSubstring;
using mandat::test::small_bundle;

namespace {

/// The file's first lines, 1 to 4.
const std::string head = "[minutes]\nid = \"m\"\norgan = \"rs\"\nheld = 2026-05-12\n";
/// Then a paragraph, on the next three.
const std::string item = "[[item]]\nparagraph = \"§ 1\"\ntitle = \"Taxa\"\n";
/// And what it decides, on the next four.
const std::string act = "[[item.act]]\ndoes = \"Taxan fastställs\"\nkind = \"beslut\"\nbecause = "
                        "\"Styrelsen väljer.\"\n";
const std::string reported = "[[item.reported]]\nby = \"direktor\"\ndoes = \"Tog emot en gåva\"\n";

struct row {
    const char* sentence;
    std::string text;
    fault_code code;
    std::uint32_t line;
    std::uint32_t column;
    std::vector<const char*> says; ///< parts of the English sentence
};

void check_rows(const std::vector<row>& rows) {
    for (const auto& [sentence, text, code, line, column, says] : rows) {
        INFO(sentence << '\n' << text);
        auto files = small_bundle();
        files.push_back({"protokoll.toml", text});
        const auto loaded = load_bundle(std::move(files));
        REQUIRE_FALSE(loaded.has_value());
        for (const auto& found : loaded.error())
            UNSCOPED_INFO(found.where.file << ':' << found.where.line << ':' << found.where.column
                                           << ": " << key_of(found.code) << ": " << found.text.en);
        CHECK(loaded.error().size() == 1);
        const auto& found = loaded.error().front();
        CHECK(found.where == place{"protokoll.toml", line, column});
        CHECK(key_of(found.code) == key_of(code));
        for (const auto* words : says) CHECK_THAT(found.text.en, ContainsSubstring(words));
        CHECK(found.text.sv != found.text.en);
        CHECK(found.text.en.back() != '.');
    }
}

} // namespace

TEST_CASE("Minutes that are right load", "[appeal][minutes][broken]") {
    auto files = small_bundle();
    files.push_back({"protokoll.toml", head + "approved = 2026-05-26\nannounced = 2026-05-28\n" +
                                           item + act + reported});
    CHECK(load_bundle(std::move(files)).has_value());
}

TEST_CASE("Minutes: a word that the data does not know", "[appeal][minutes][broken]") {
    check_rows({
        {"a kind of act that there is not",
         head + item +
             "[[item.act]]\ndoes = \"Taxan fastställs\"\nkind = \"beslutt\"\nbecause = \"Så.\"\n",
         fault_code::unknown_value,
         10,
         8,
         {"beslutt", "no value of `kind`", "did you mean `beslut`"}},
        {"a rule that the catalogue lacks",
         head + item + act + "rule = [\"DOC-KINDS\", \"KL-13-2-22\"]\n",
         fault_code::unknown_value,
         12,
         22,
         {"`KL-13-2-22`", "did you mean `KL-13-2-2`"}},
        {"a rule alone",
         head + item + act + "rule = \"DOC-NOTE\"\n",
         fault_code::unknown_value,
         12,
         8,
         {"`DOC-NOTE`", "did you mean `DOC-NOTED`"}},
        {"a fact that no route of appeal hangs on",
         head + item + act + "opens = [\"lov_suplier\"]\n",
         fault_code::unknown_value,
         12,
         10,
         {"`lov_suplier`", "did you mean `lov_supplier`"}},
        {"a fact of what was reported",
         head + item + reported + "procurment = \"okänt\"\n",
         fault_code::unknown_key,
         11,
         1,
         {"`procurment`", "`procurement`"}},
        {"an answer that is none",
         head + item + reported + "procurement = \"kanske\"\n",
         fault_code::unknown_value,
         11,
         15,
         {"kanske", "no value of `procurement`"}},
        {"an organ that there is not",
         "[minutes]\nid = \"m\"\norgan = \"rz\"\nheld = 2026-05-12\n" + item + act,
         fault_code::not_found,
         3,
         9,
         {"`rz`"}},
        {"a post that there is not",
         head + item + "[[item.reported]]\nby = \"direktoor\"\ndoes = \"Tog emot en gåva\"\n",
         fault_code::not_found,
         9,
         6,
         {"`direktoor`"}},
        {"council's key is wrong",
         head + item + act + "to = \"fmm\"\n",
         fault_code::not_found,
         12,
         6,
         {"`fmm`"}},
    });
}

TEST_CASE("Minutes: something that has to be said", "[appeal][minutes][broken]") {
    check_rows({
        {"a paragraph without minutes", item + act, fault_code::missing_key, 1, 1, {"[minutes]"}},
        {"two paragraphs without minutes: once",
         item + act + item + act,
         fault_code::missing_key,
         1,
         1,
         {"[minutes]"}},
        {"no day of the meeting",
         "[minutes]\nid = \"m\"\norgan = \"rs\"\n" + item + act,
         fault_code::missing_key,
         1,
         1,
         {"`held`"}},
        {"no kind",
         head + item + "[[item.act]]\ndoes = \"Taxan fastställs\"\nbecause = \"Så.\"\n",
         fault_code::missing_key,
         8,
         1,
         {"`kind`"}},
        {"not why",
         head + item + "[[item.act]]\ndoes = \"Taxan fastställs\"\nkind = \"beslut\"\n",
         fault_code::missing_key,
         8,
         1,
         {"`because`"}},
        {"neither paragraph nor number",
         head + "[[item]]\ntitle = \"Taxa\"\n" + act,
         fault_code::missing_key,
         5,
         1,
         {"`paragraph`", "`number`"}},
        {"nobody who decided what was reported",
         head + item + "[[item.reported]]\ndoes = \"Tog emot en gåva\"\n",
         fault_code::missing_key,
         8,
         1,
         {"`by`"}},
    });
}

TEST_CASE("Minutes: what contradicts itself", "[appeal][minutes][broken]") {
    check_rows({
        {"a paragraph and a number",
         head + "[[item]]\nnumber = 1\n" + "paragraph = \"§ 1\"\n" + "title = \"Taxa\"\n" + act,
         fault_code::contradiction,
         7,
         1,
         {"`paragraph`", "`number`"}},
    });
}

TEST_CASE("Minutes: two under one id", "[appeal][minutes][broken]") {
    auto files = small_bundle();
    files.push_back({"protokoll-1.toml", head + item + act});
    files.push_back({"protokoll-2.toml", head + item + act});
    const auto loaded = load_bundle(std::move(files));
    REQUIRE_FALSE(loaded.has_value());
    CHECK(loaded.error().size() == 1);
    CHECK(loaded.error().front().where == place{"protokoll-2.toml", 1, 1});
    CHECK(loaded.error().front().code == fault_code::duplicate);
    CHECK_THAT(loaded.error().front().text.en, ContainsSubstring("protokoll-1.toml:1"));
}

TEST_CASE("Minutes: days in the wrong order", "[appeal][minutes][broken]") {
    // The fault stands at the table whose days they are, and names both.
    check_rows({
        {"approved the day before the meeting",
         head + "approved = 2026-05-11\n" + item + act,
         fault_code::reversed_period,
         1,
         1,
         {"approved on 2026-05-11", "2026-05-12"}},
        {"announced the day before the approval",
         head + "approved = 2026-05-26\nannounced = 2026-05-25\n" + item + act,
         fault_code::reversed_period,
         1,
         1,
         {"announced on 2026-05-25", "2026-05-26"}},
        {"announced the day before the meeting",
         head + "announced = 2026-05-11\n" + item + act,
         fault_code::reversed_period,
         1,
         1,
         {"announced on 2026-05-11", "2026-05-12"}},
        {"taken down the day before it was announced",
         head + "announced = 2026-05-28\ntaken_down = 2026-05-27\n" + item + act,
         fault_code::reversed_period,
         1,
         1,
         {"taken down on 2026-05-27", "2026-05-28"}},
        {"a paragraph announced before the meeting",
         head + item + "approved_at_once = true\nannounced = 2026-05-11\n" + act,
         fault_code::reversed_period,
         5,
         1,
         {"announced on 2026-05-11", "2026-05-12"}},
        {"a paragraph taken down before it was announced",
         head + item +
             "approved_at_once = true\nannounced = 2026-05-12\ntaken_down = 2026-05-11\n" + act,
         fault_code::reversed_period,
         5,
         1,
         {"taken down on 2026-05-11", "2026-05-12"}},
        {"a list that ends before it begins",
         head + item + reported + "from = 2026-02-04\nthrough = 2026-02-03\n",
         fault_code::reversed_period,
         8,
         1,
         {"2026-02-03", "2026-02-04"}},
    });
}

TEST_CASE("Minutes: a list's last day without its first is not dropped in silence",
          "[appeal][minutes][broken]") {
    check_rows({{"a through without a from",
                 head + item + reported + "through = 2026-02-03\n",
                 fault_code::missing_date,
                 8,
                 1,
                 {"`from`"}}});
}

TEST_CASE("Minutes: a notice taken down that never went up is not dropped in silence",
          "[appeal][minutes][broken]") {
    check_rows({{"of the minutes",
                 head + "taken_down = 2026-06-19\n" + item + act,
                 fault_code::missing_date,
                 1,
                 1,
                 {"`announced`"}},
                {"of a paragraph",
                 head + item + "taken_down = 2026-06-03\n" + act,
                 fault_code::missing_date,
                 5,
                 1,
                 {"`announced`"}}});
}

TEST_CASE("Minutes: on the same day nothing is in the wrong order", "[appeal][minutes][broken]") {
    auto files = small_bundle();
    files.push_back(
        {"protokoll.toml",
         head + "approved = 2026-05-12\nannounced = 2026-05-12\ntaken_down = 2026-05-12\n" + item +
             act});
    CHECK(load_bundle(std::move(files)).has_value());
}
