// SPDX-License-Identifier: MIT
//
// Bundles that are broken in one place each: the one fault they give, where, and in which words.
#include "io/small_bundle.hpp"
#include "support/catch.hpp"
#include <mandat/io/bundle.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace mandat;
using Catch::Matchers::ContainsSubstring;
using mandat::test::small_bundle;

namespace {

/// One broken file, `trasig.toml`, read after a small bundle that is right.
struct row {
    const char* sentence;
    std::string text;
    fault_code code;
    std::uint32_t line;
    std::uint32_t column;
    const char* says; ///< part of the English sentence
};

void check_sentence(const fault& found) {
    for (const auto& text : {found.text.sv, found.text.en}) {
        INFO(text);
        REQUIRE_FALSE(text.empty());
        CHECK((text[0] < 'A' || text[0] > 'Z'));
        CHECK(text.back() != '.');
        CHECK(text.find('\n') == std::string::npos);
        for (const auto* const gap : {"{0}", "{1}", "{2}", "{3}", "{4}"})
            CHECK(text.find(gap) == std::string::npos);
    }
    CHECK(found.text.sv != found.text.en);
}

void check_rows(const std::vector<row>& rows) {
    for (const auto& [sentence, text, code, line, column, says] : rows) {
        INFO(sentence << '\n' << text.substr(0, 400));
        auto files = small_bundle();
        files.push_back({"trasig.toml", text});
        const auto loaded = load_bundle(std::move(files));
        REQUIRE_FALSE(loaded.has_value());
        for (const auto& found : loaded.error())
            UNSCOPED_INFO(found.where.file << ':' << found.where.line << ':' << found.where.column
                                           << ": " << key_of(found.code) << ": " << found.text.en);
        CHECK(loaded.error().size() == 1);
        const auto& found = loaded.error().front();
        CHECK(found.where == place{"trasig.toml", line, column});
        CHECK(key_of(found.code) == key_of(code));
        CHECK_THAT(found.text.en, ContainsSubstring(says));
        check_sentence(found);
    }
}

std::string times(std::size_t count, std::string_view text) {
    std::string made;
    for (std::size_t i = 0; i < count; ++i) made += text;
    return made;
}

/// A second order in a file of its own, for points to stand in.
std::string order_with(std::string_view points) {
    return "[order]\nid = \"fm\"\norgan = \"rs\"\nfrom = 2024-01-01\n" + std::string{points};
}

const std::string organ_start = "[[organ]]\nid = \"x\"\nname = \"X\"\n";
const std::string point_start =
    "[[point]]\nnumber = \"1\"\ntext = \"Ärende x\"\ndelegate = \"direktor\"\n";

} // namespace

// clang-format off: one row per line
TEST_CASE("Limits hold before the parser sees a byte", "[io][broken]") {
    check_rows({
        {"a file beyond 8 MiB",
         times(8 * 1024 * 1024 / 64 + 1,
               "# 3456789 123456789 123456789 123456789 123456789 123456789 123\n"),
         fault_code::too_large, 0, 0, "larger than 8 MiB"},
        {"a line beyond 64 KiB", "# kort\n#" + times(64 * 1024, "x"), fault_code::too_large, 2, 1,
         "longer than 64 KiB"},
        {"33 brackets deep", "x = " + times(33, "[") + times(33, "]"), fault_code::too_deep, 1, 37,
         "deeper than 32"},
        {"brackets across lines", "x = [\n" + times(32, "{ a = ") + "1", fault_code::too_deep, 2,
         187, "deeper than 32"},
        {"17 segments", "a" + times(16, ".a") + " = 1", fault_code::too_deep, 1, 32,
         "more than 16 segments"},
        {"twenty thousand segments", "[a" + times(20'000, ". a") + "]", fault_code::too_deep, 1, 48,
         "more than 16 segments"},
        {"sixty thousand brackets", "x = " + times(60'000, "["), fault_code::too_deep, 1, 37,
         "deeper than 32"},
        {"not UTF-8", "# å är rätt\nname = \"\xE5\"\n", fault_code::not_utf8, 2, 9,
         "save the file as UTF-8"},
        {"columns are characters", "# åäö \xF0\x9F\x98\x80 \xC3\n", fault_code::not_utf8, 1, 9,
         "not UTF-8"},
        {"a surrogate in UTF-8", "x = \"\xED\xA0\x80\"\n", fault_code::not_utf8, 1, 6, "not UTF-8"},
        {"an overlong form", "x = \"\xC0\xAF\"\n", fault_code::not_utf8, 1, 6, "not UTF-8"},
        {"UTF-16", std::string{"\xFF\xFE#\0", 4}, fault_code::not_utf8, 1, 1, "not UTF-8"},
    });
}

TEST_CASE("Syntax faults stand where the token begins", "[io][broken]") {
    check_rows({
        {"a text without quotes", "[[organ]]\nid = rs\n", fault_code::syntax, 2, 6,
         "`rs` is no value"},
        {"typographic quotes", "[[organ]]\nid = “rs”\n", fault_code::syntax, 2, 6,
         "straight quotes"},
        {"a Swedish boolean", "[region2]\nfictional = sant\n", fault_code::syntax, 2, 13,
         "`sant` is no value"},
        {"a text not closed", "[[organ]]\nname = \"Nämnden\nid = \"x\"\n", fault_code::syntax, 2, 8,
         "end it with `\"`"},
        {"a long text never closed", "[[organ]]\nname = \"\"\"Nämnden\nid = \"x\"\n",
         fault_code::syntax, 2, 8, "never ends"},
        {"a list not closed before a key", "[[organ]]\nsource = [\"d1\",\n  \"d1\"\nid = \"x\"\n",
         fault_code::syntax, 2, 10, "end it with `]`"},
        {"a list not closed before a header",
         "[[post]]\nsource = [\"d1\"\n\n[[post]]\nid = \"x\"\n", fault_code::syntax, 2, 10,
         "end it with `]`"},
        {"a list not closed before the end", "source = [\"d1\",", fault_code::syntax, 1, 10,
         "end it with `]`"},
        {"a comma missing in a list",
         "[[post]]\nsource = [\n  \"d1\"\n  \"d2\",\n  \"d3\",\n]\nid = \"x\"\n",
         fault_code::syntax, 4, 3, "comma is missing before `\"d2\"`"},
        {"a table over several lines", "[order]\nadopted = {\n  on = 2024-03-12,\n}\nid = \"x\"\n",
         fault_code::syntax, 2, 11, "has to stand on one line"},
        {"a table with a last comma", "[order]\nadopted = { on = 2024-03-12, }\n",
         fault_code::syntax, 2, 30, "one too many"},
        {"no equals sign", "[order]\nid: \"rs\"\n", fault_code::syntax, 2, 3, "`=` was expected"},
        {"no value", "[order]\nid =\norgan = \"rs\"\n", fault_code::syntax, 2, 1,
         "`id` has no value"},
        {"money with loose digits", "[[point]]\namount = 200 000\n", fault_code::syntax, 2, 14,
         "`000` stands loose"},
        {"a backslash", "[[document]]\nfile = \"C:\\docs\"\n", fault_code::syntax, 2, 11,
         "`\\docs` is no known escape"},
        {"a control character", "[[document]]\nfile = \"a\x01\"\n", fault_code::syntax, 2, 10,
         "control character"},
        {"a header half closed", "[[point]\nnumber = \"1\"\n[[point]]\nnumber = \"2\"\n",
         fault_code::syntax, 1, 1, "`[[point]` is not whole"},
        {"a key twice", "[[organ]]\nid = \"x\"\nname = \"X\"\nid = \"y\"\n", fault_code::duplicate,
         4, 1, "`id` is there already"},
        {"a key twice in one line", "[order]\nadopted = { on = 2024-03-12, on = 2024-03-13 }\n",
         fault_code::duplicate, 2, 30, "`on` is there already"},
        {"two orders in one file",
         "[order]\nid = \"a\"\norgan = \"rs\"\n[order]\nid = \"b\"\norgan = \"rs\"\n",
         fault_code::duplicate, 4, 1, "`[order]` is there already"},
        {"a key that is not ASCII", "[[organ]]\nnämnd = \"x\"\n", fault_code::bad_key, 2, 1,
         "the key `nämnd`"},
        {"a header that is not ASCII", "[[nämnd]]\nid = \"x\"\n", fault_code::bad_key, 1, 1,
         "`[[nämnd]]`"},
        {"a no-break space", "[[organ]]\nid\xC2\xA0= \"x\"\n", fault_code::syntax, 2, 3,
         "other than an ordinary space"},
        {"no such day", "[[organ]]\nfrom = 2024-02-30\n", fault_code::bad_date, 2, 8,
         "`2024-02-30` is no day"},
        {"a day in the wrong order", "[[organ]]\nfrom = 12-03-2024\n", fault_code::bad_date, 2, 8,
         "`12-03-2024` is no day"},
        {"a point's number without quotes", "[[point]]\nnumber = 7.6.1\n", fault_code::bad_number,
         2, 10, "`7.6.1` is no number"},
        {"a number with a leading zero", "[[organ]]\nmembers = 015\n", fault_code::bad_number, 2,
         11, "`015` is no number"},
        {"a number beyond 64 bits", "[[point]]\namount = { at_most = 99999999999999999999 }\n",
         fault_code::bad_number, 2, 22, "is no number"},
        {"after a character beyond the basic plane",
         "[[organ]]\nremit = [ { text = \"😀å\", matter = x } ]\n", fault_code::syntax, 2, 35,
         "`x` is no value"},
    });
}

TEST_CASE("Keys and values that the format does not know", "[io][broken]") {
    check_rows({
        {"an unknown table", "[[organs]]\nid = \"x\"\n", fault_code::unknown_key, 1, 3,
         "did you mean `organ`?"},
        {"an unknown key", organ_start + "kind = \"nämnd\"\nfrom = 2024-01-01\nmember = 5\n",
         fault_code::unknown_key, 6, 1, "`member` in `[[organ]]`; did you mean `members`?"},
        {"a misspelt key is not missing as well",
         "[[organ]]\nid = \"x\"\nnamme = \"X\"\nkind = \"nämnd\"\nfrom = 2024-01-01\n",
         fault_code::unknown_key, 3, 1, "did you mean `name`?"},
        {"an unknown key in one line", order_with(point_start + "amount = { at_mots = 5 }\n"),
         fault_code::unknown_key, 9, 12, "did you mean `at_most`?"},
        {"an unknown key with nothing near",
         organ_start + "kind = \"nämnd\"\nfrom = 2024-01-01\nfärgton = 5\n", fault_code::bad_key, 6,
         1, "spelling"},
        {"a key of another table",
         organ_start + "kind = \"nämnd\"\nfrom = 2024-01-01\ndelegate = \"y\"\n",
         fault_code::unknown_key, 6, 1, "remove it or mend the spelling"},
        {"no name", "[[organ]]\nid = \"x\"\nkind = \"nämnd\"\nfrom = 2024-01-01\n",
         fault_code::missing_key, 1, 1, "lacks `name`"},
        {"an empty name",
         "[[organ]]\nid = \"x\"\nname = \" \"\nkind = \"nämnd\"\nfrom = 2024-01-01\n",
         fault_code::missing_key, 3, 8, "`name` is empty"},
        {"no first day", organ_start + "kind = \"nämnd\"\n", fault_code::missing_date, 1, 1,
         "has no first day"},
        {"two first days",
         organ_start + "kind = \"nämnd\"\nfrom = 2024-01-01\nevidenced_from = 2024-02-01\n",
         fault_code::contradiction, 6, 1, "`evidenced_from` does not go with `from`"},
        {"an unknown kind", organ_start + "kind = \"nämd\"\nfrom = 2024-01-01\n",
         fault_code::unknown_value, 4, 8, "did you mean `nämnd`?"},
        {"a kind in misspelt English", organ_start + "kind = \"comittee\"\nfrom = 2024-01-01\n",
         fault_code::unknown_value, 4, 8, "did you mean `committee`?"},
        {"an unknown report", order_with(point_start + "report = \"ibland\"\n"),
         fault_code::unknown_value, 9, 10, "`nästa sammanträde`, `månadsvis`"},
        {"a scope that is no list", order_with(point_start + "scope = \"inkop\"\n"),
         fault_code::unknown_value, 9, 9, "`hela regionen` or `egen enhet`"},
        {"an id with å", "[[role]]\nid = \"chef_å\"\nname = \"Y\"\n", fault_code::bad_key, 2, 6,
         "not `\"chef_å\"`"},
        {"an id with a blank", "[[role]]\nid = \"chef y\"\nname = \"Y\"\n", fault_code::bad_key, 2,
         6, "`id` may only have"},
        {"a header of one where there are many", "[organ]\nid = \"x\"\n", fault_code::wrong_type, 1,
         1, "write `[[organ]]`"},
        {"a header of many where there is one", "[[order]]\nid = \"x\"\n", fault_code::wrong_type,
         1, 1, "write `[order]`"},
        {"a text for a list", order_with(point_start + "requires = \"inom_policy\"\n"),
         fault_code::wrong_type, 9, 12, "`requires = [ \"inom_policy\" ]`"},
        {"an empty list", order_with(point_start + "except = []\n"), fault_code::missing_key, 9, 10,
         "is empty"},
        {"a flag in quotes",
         "[[post]]\nid = \"x\"\nname = \"X\"\nfrom = 2024-01-01\nheads_unit = \"ja\"\n",
         fault_code::wrong_type, 5, 14, "`true` or `false`"},
        {"a number of members in quotes",
         organ_start + "kind = \"nämnd\"\nfrom = 2024-01-01\nmembers = \"9\"\n",
         fault_code::wrong_type, 6, 11, "without quotes"},
        {"a negative number of members",
         organ_start + "kind = \"nämnd\"\nfrom = 2024-01-01\nmembers = -9\n",
         fault_code::out_of_range, 6, 11, "cannot be `-9`"},
        {"a hidden control character", "[[role]]\nid = \"y\"\nname = \"Y\\u0000\"\n",
         fault_code::bad_utf8_text, 3, 8, "control character"},
        {"a second region", "[region]\nid = \"x\"\nname = \"X\"\n", fault_code::duplicate, 1, 1,
         "already at"},
        {"points without an order", point_start, fault_code::missing_key, 1, 1, "no `[order]`"},
        {"a no without an assessor",
         order_with(point_start +
                    "assessed = { procurement = \"nej\", on = 2024-01-01, source = \"d1\" }\n"),
         fault_code::missing_source, 9, 28, "a no counts only when"},
        {"all of 6:38 at once is no yes: which of its points?",
         order_with(point_start + "assessed = { kl_6_38 = \"ja\" }\n"), fault_code::contradiction,
         9, 24, "write which question is answered yes: concerns_goals_direction_scope_quality"},
        {"all of 6:38 at once: a no needs who, when and where, too",
         order_with(point_start + "assessed = { kl_6_38 = \"nej\" }\n"), fault_code::missing_source,
         9, 24, "a no counts only when"},
        {"a trait that is none", order_with(point_start + "assessed = { procurment = \"ja\" }\n"),
         fault_code::unknown_key, 9, 14, "did you mean `procurement`?"},
    });
}

TEST_CASE("Days, numbers and amounts that cannot be meant", "[io][broken]") {
    check_rows({
        {"a day in quotes", organ_start + "kind = \"nämnd\"\nfrom = \"2024-01-01\"\n",
         fault_code::wrong_type, 5, 8, "without quotes"},
        {"a day with an offset",
         organ_start + "kind = \"nämnd\"\nfrom = 2024-01-01T00:00:00+01:00\n", fault_code::bad_date,
         5, 8, "has a time"},
        {"a day with a local time", organ_start + "kind = \"nämnd\"\nfrom = 2024-01-01 13:00:00\n",
         fault_code::bad_date, 5, 8, "has a time"},
        {"a day before the years that are counted",
         organ_start + "kind = \"nämnd\"\nfrom = 1862-03-21\n", fault_code::bad_date, 5, 8,
         "outside the years 1990-2199"},
        {"a meeting that ends before it begins",
         "[order]\nid = \"fm\"\norgan = \"rs\"\nadopted = { on = 2024-01-01, meeting = "
         "\"14:03-13:00\" }\n",
         fault_code::bad_date, 4, 40, "no time of a meeting"},
        {"a point's number that TOML would shorten",
         order_with("[[point]]\nnumber = 7.10\ntext = \"x\"\ndelegate = \"direktor\"\n"),
         fault_code::bad_number, 6, 10, "`number = \"7.10\"`"},
        {"a point's number as an integer",
         order_with("[[point]]\nnumber = 7\ntext = \"x\"\ndelegate = \"direktor\"\n"),
         fault_code::wrong_type, 6, 10, "`number = \"7\"`"},
        {"decimal kronor without quotes",
         order_with(point_start + "amount = { at_most = 200000.50 }\n"), fault_code::bad_number, 9,
         22, "`200000.50` is no amount"},
        {"an amount in words", order_with(point_start + "amount = { at_most = \"fem kronor\" }\n"),
         fault_code::bad_number, 9, 22, "is no amount"},
        {"too many decimals", order_with(point_start + "amount = { at_most = \"5,005\" }\n"),
         fault_code::bad_number, 9, 22, "is no amount"},
        {"a negative amount", order_with(point_start + "amount = { at_most = -5 }\n"),
         fault_code::bad_number, 9, 22, "is no amount"},
        {"more money than there is",
         order_with(point_start + "amount = { at_most = 9000000000000000000 }\n"),
         fault_code::bad_number, 9, 22, "is no amount"},
        {"too many prisbasbelopp",
         order_with(point_start + "amount = { at_most = \"99999999999999 prisbasbelopp\" }\n"),
         fault_code::bad_number, 9, 22, "is no amount"},
        {"two ceilings", order_with(point_start + "amount = { at_most = 5, less_than = 6 }\n"),
         fault_code::contradiction, 9, 25, "`less_than` does not go with `at_most`"},
        {"an amount without a limit", order_with(point_start + "amount = { per = \"år\" }\n"),
         fault_code::missing_key, 9, 10, "lacks `at_most`"},
        {"a time without a unit", order_with(point_start + "duration = { at_most = \"3\" }\n"),
         fault_code::bad_number, 9, 24, "no length of time"},
        {"a delegate and delegates", order_with(point_start + "delegates = [\"inkopare\"]\n"),
         fault_code::contradiction, 9, 1, "`delegates` does not go with `delegate`"},
        {"a matter and a text", order_with(point_start + "matter = \"filial\"\n"),
         fault_code::contradiction, 9, 1, "`matter` does not go with `text`"},
        {"neither matter nor text",
         order_with("[[point]]\nnumber = \"1\"\ndelegate = \"direktor\"\n"),
         fault_code::missing_key, 5, 1, "lacks `matter` or `text`"},
        {"a part without a delegate",
         order_with(point_start + "part = [ { letter = \"a\", amount = { at_most = 5 } } ]\n"),
         fault_code::missing_key, 9, 10, "`part` lacks `delegate`"},
    });
}

TEST_CASE("What the tables say together has to hold", "[io][broken]") {
    const std::string committee = "kind = \"nämnd\"\nfrom = 2024-01-01\n";
    check_rows({
        {"an id twice", "[[organ]]\nid = \"rs\"\nname = \"X\"\n" + committee, fault_code::duplicate,
         1, 1, "is already used at region.toml:21"},
        {"a name twice", "[[organ]]\nid = \"x\"\nname = \"regionstyrelsen\"\n" + committee,
         fault_code::ambiguous, 1, 1, "cannot be told from"},
        {"a document twice", "[[document]]\nid = \"d1\"\ntitle = \"X\"\n", fault_code::duplicate, 1,
         1, "given twice"},
        {"an own fact by the name of a legal one", "[[fact]]\nid = \"urgent\"\nquestion = \"X?\"\n",
         fault_code::duplicate, 1, 1, "already a legal fact"},
        {"an unknown parent", organ_start + committee + "parent = \"regionstyrlsen\"\n",
         fault_code::not_found, 6, 10, "did you mean `Regionstyrelsen`?"},
        {"an unknown delegate",
         order_with("[[point]]\nnumber = \"1\"\ntext = \"x\"\ndelegate = \"direktör\"\n"),
         fault_code::not_found, 8, 12, "did you mean `direktor` or `Regiondirektör`?"},
        {"an unknown delegate among several",
         order_with("[[point]]\nnumber = \"1\"\ntext = \"x\"\ndelegates = [\"direktor\",\n  "
                    "\"inkopar\"]\n"),
         fault_code::not_found, 9, 3, "did you mean `inkopare`"},
        {"an unknown document", "[[role]]\nid = \"y\"\nname = \"Y\"\nsource = \"d2 § 4\"\n",
         fault_code::not_found, 4, 10, "no document `d2`"},
        {"an unknown unit in a scope",
         order_with(point_start + "scope = [\"inkop\", \"inköpp\"]\n"), fault_code::not_found, 9,
         19, "no unit `inköpp`"},
        {"an unknown condition", order_with(point_start + "requires = [\"inom_policyn\"]\n"),
         fault_code::not_found, 9, 13, "did you mean `inom_policy`?"},
        {"an unknown area", order_with(point_start + "area = \"soder\"\n"), fault_code::not_found,
         9, 8, "no area `soder`"},
        {"an unknown agreement", order_with(point_start + "instrument = \"ramavtl\"\n"),
         fault_code::not_found, 9, 14, "did you mean `ramavtal`"},
        {"an unknown kind of matter", order_with(point_start + "kind_of = \"filialerna\"\n"),
         fault_code::not_found, 9, 11, "did you mean `Filialer`"},
        {"an unknown person",
         "[[appointment]]\nperson = \"p2\"\npost = \"inkopare\"\nfrom = 2024-01-01\n",
         fault_code::not_found, 2, 10, "no person `p2`"},
        {"an unknown point to take delegates from",
         order_with("[[point]]\nnumber = \"1\"\ntext = \"x\"\ndelegate_in = \"9\"\n"),
         fault_code::not_found, 8, 15, "no point `9`"},
        {"an unknown order",
         "[[sub_delegation]]\nid = \"s\"\ngrantor = \"direktor\"\nto = \"inkopare\"\norder = "
         "\"sr\"\npoint = \"7.6\"\nfrom = 2024-04-01\n",
         fault_code::not_found, 5, 9, "no delegation order `sr`"},
        {"an unknown point",
         "[[sub_delegation]]\nid = \"s\"\ngrantor = \"direktor\"\nto = \"inkopare\"\norder = "
         "\"rs\"\npoint = \"7.7\"\nfrom = 2024-04-01\n",
         fault_code::not_found, 1, 1, "no point `7.7`"},
        {"a name of two things",
         "[[role]]\nid = \"y\"\nname = \"Inköpare\"\n\n" +
             order_with("[[point]]\nnumber = \"1\"\ntext = \"x\"\ndelegate = \"inköpare\"\n"),
         fault_code::ambiguous, 12, 12, "may mean `inkopare` or `y`"},
        {"a period that ends before it begins",
         organ_start + "kind = \"nämnd\"\nfrom = 2024-01-02\nthrough = 2024-01-01\n",
         fault_code::reversed_period, 6, 11, "ends on 2024-01-01 but begins on 2024-01-02"},
        {"former names in the wrong order",
         "[[role]]\nid = \"y\"\nname = \"Y\"\n[[role.former_names]]\nname = \"B\"\nthrough = "
         "2023-12-31\n[[role.former_names]]\nname = \"A\"\nthrough = 2022-12-31\n",
         fault_code::reversed_period, 7, 1, "oldest first"},
        {"a former name without a last day",
         "[[role]]\nid = \"y\"\nname = \"Y\"\nformer_names = [ { name = \"B\" } ]\n",
         fault_code::missing_date, 4, 18, "has no last day"},
        {"an order without a first day", "[order]\nid = \"fm\"\norgan = \"rs\"\n",
         fault_code::missing_date, 1, 1, "has no first day"},
        {"an order revoked before it began", order_with("revoked_from = 2023-12-01\n"),
         fault_code::reversed_period, 1, 1, "is revoked on 2023-12-01"},
        {"two versions of one name",
         "[order]\nid = \"rs\"\nversion = \"2024\"\norgan = \"rs\"\nfrom = 2025-01-01\n",
         fault_code::duplicate, 1, 1, "name the versions apart"},
        {"versions that overlap",
         "[order]\nid = \"rs\"\nversion = \"2024b\"\norgan = \"rs\"\nfrom = 2024-03-12\n",
         fault_code::overlapping_period, 1, 1, "still in force"},
        {"a post held twice by one person",
         "[[appointment]]\nperson = \"p1\"\npost = \"direktor\"\nfrom = 2024-01-01\n",
         fault_code::overlapping_period, 1, 1, "already holds the post"},
        {"ordinary and acting at once",
         "[[person]]\nid = \"p2\"\n[[appointment]]\nperson = \"p2\"\npost = \"direktor\"\nkind = "
         "\"tillförordnad\"\nfrom = 2024-01-01\n",
         fault_code::overlapping_period, 3, 1, "`concurrent = true`"},
        {"organs in a circle",
         organ_start + committee +
             "parent = \"y\"\n[[organ]]\nid = \"y\"\nname = \"Y\"\nparent = \"x\"\n" + committee,
         fault_code::cycle, 1, 1, "lies below itself"},
        {"a unit below itself",
         "[[unit]]\nid = \"x\"\nname = \"X\"\nparent = \"x\"\nfrom = 2024-01-01\n",
         fault_code::cycle, 1, 1, "lies below itself"},
        {"units in a circle of the past",
         "[[unit]]\nid = \"x\"\nname = \"X\"\nfrom = 2024-01-01\nformer_parents = [ { parent = "
         "\"y\", through = 2024-05-31 } ]\n[[unit]]\nid = \"y\"\nname = \"Y\"\nparent = "
         "\"x\"\nfrom = 2024-01-01\n",
         fault_code::cycle, 1, 1, "lies below itself"},
        {"matters in a circle",
         "[[matter]]\nid = \"x\"\nname = \"X\"\nkind_of = \"y\"\n[[matter]]\nid = \"y\"\nname = "
         "\"Y\"\nkind_of = \"x\"\n",
         fault_code::cycle, 1, 1, "lies below itself"},
        {"areas in a circle", "[[area]]\nid = \"x\"\nname = \"X\"\nparent = \"x\"\n",
         fault_code::cycle, 1, 1, "lies below itself"},
        {"a condition both required and excluded",
         order_with(point_start + "requires = [\"inom_policy\"]\nexcludes = [\"inom_policy\"]\n"),
         fault_code::contradiction, 5, 1, "both requires and excludes"},
        {"a floor above the ceiling",
         order_with(point_start + "amount = { at_least = 6, at_most = 5 }\n"),
         fault_code::contradiction, 5, 1, "above its ceiling"},
        {"a point twice",
         order_with(point_start + "[[point]]\nnumber = \"1\"\ntext = \"y\"\ndelegate = "
                                  "\"direktor\"\nmatter_id = \"fm-1b\"\n"),
         fault_code::duplicate, 9, 1, "point `1` is already at"},
        {"a point without a delegate", order_with("[[point]]\nnumber = \"1\"\ntext = \"x\"\n"),
         fault_code::missing_key, 5, 1, "no delegate"},
    });
}

// clang-format on

TEST_CASE("A matter hangs on at most 16 facts of the region's own", "[io][broken]") {
    std::string facts;
    std::string list;
    for (int i = 0; i < 17; ++i) {
        const auto key = "f" + std::to_string(i);
        facts += "[[fact]]\nid = \"" + key + "\"\nquestion = \"" + key + "?\"\n";
        list += (i == 0 ? "\"" : ", \"") + key + '"';
    }
    check_rows(
        {{"17 facts on one matter", order_with(point_start + "requires = [" + list + "]\n" + facts),
          fault_code::too_many_facts, 5, 1, "more than 16 facts"}});
}

TEST_CASE("Faults of a whole bundle", "[io][broken]") {
    const auto only_fault = [](std::vector<bundle_file> files) {
        const auto loaded = load_bundle(std::move(files));
        REQUIRE_FALSE(loaded.has_value());
        REQUIRE(loaded.error().size() == 1);
        check_sentence(loaded.error().front());
        return loaded.error().front();
    };
    CHECK(only_fault({{"a.toml", ""}}).code == fault_code::missing_key);
    CHECK(only_fault({}).code == fault_code::no_files);
    std::vector<bundle_file> many(10'001);
    CHECK(only_fault(std::move(many)).code == fault_code::too_many_files);
}

TEST_CASE("All faults of a round come at once, sorted, and the next round waits", "[io][broken]") {
    auto files = small_bundle();
    files.push_back({"b.toml", "[[organ]]\nid = rs\nname = \"B\nfrom = 2024-02-30\n"});
    files.push_back({"a.toml", "[[organ]]\nid = rs\n"});
    files.push_back({"c.toml", "[[organs]]\nid = \"c\"\n"});
    const auto broken = load_bundle(files);
    REQUIRE_FALSE(broken.has_value());
    std::vector<std::string> places;
    for (const auto& found : broken.error())
        places.push_back(found.where.file + ':' + std::to_string(found.where.line) + ':' +
                         std::to_string(found.where.column));
    CHECK(places ==
          std::vector<std::string>{"a.toml:2:6", "b.toml:2:6", "b.toml:3:8", "b.toml:4:8"});
}

TEST_CASE("A fault after an unclosed text says that it may follow from it", "[io][broken]") {
    auto files = small_bundle();
    files.push_back({"b.toml", "[[organ]]\nname = \"B\nid = rs\n"});
    const auto broken = load_bundle(files);
    REQUIRE_FALSE(broken.has_value());
    REQUIRE(broken.error().size() == 2);
    const auto& later = *(broken.error().begin() + 1);
    CHECK(later.where == place{"b.toml", 3, 6});
    CHECK_THAT(later.text.en, ContainsSubstring("may follow from the unclosed `\"` on line 2"));
}

TEST_CASE("A file with more syntax faults than anyone mends at once gives the first twenty",
          "[io][broken]") {
    auto files = small_bundle();
    files.push_back({"b.toml", times(50, "x = ja\n")});
    const auto broken = load_bundle(files);
    REQUIRE_FALSE(broken.has_value());
    CHECK(broken.error().size() == 20);
}

TEST_CASE("No damage to a bundle's bytes ends in a crash", "[io][broken]") {
    const auto good = small_bundle();
    const auto started = std::chrono::steady_clock::now();
    std::size_t read = 0;
    std::size_t loaded = 0;
    const auto try_with = [&](std::size_t file, std::string text) {
        // Slow machines and sanitizers see fewer of them; the order is fixed.
        if (std::chrono::steady_clock::now() - started > std::chrono::seconds{3}) return;
        auto files = good;
        files[file].text = std::move(text);
        ++read;
        const auto made = load_bundle(std::move(files));
        if (made.has_value()) {
            ++loaded;
        } else {
            for (const auto& found : made.error()) REQUIRE_FALSE(found.text.en.empty());
        }
    };
    for (const std::size_t file : {1U, 0U}) {
        const std::string& text = good[file].text;
        for (std::size_t i = 0; i < text.size(); ++i) try_with(file, text.substr(0, i));
        for (std::size_t i = 0; i < text.size(); ++i)
            for (const char damage : {'\x01', '\x04', '\x20', '\x7F'}) {
                auto flipped = text;
                flipped[i] = static_cast<char>(flipped[i] ^ damage);
                try_with(file, flipped);
            }
    }
    INFO(read << " read, " << loaded << " of them loaded");
    CHECK(read > 500);
    CHECK(loaded < read);
}
