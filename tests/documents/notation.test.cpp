// SPDX-License-Identifier: MIT
// Citations as people write them: one row for each notation, and what is none.

#include "support/catch.hpp"
#include <mandat/documents/rules.hpp>
#include <mandat/domain/notation.hpp>
#include <mandat/law/catalog.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace mandat;

namespace {

citation in(statute act, unsigned chapter, unsigned section, unsigned paragraph = 0,
            unsigned point = 0, char letter = 0) {
    const auto small = [](unsigned value) { return static_cast<std::uint8_t>(value); };
    return {.act = act,
            .chapter = small(chapter),
            .section = small(section),
            .paragraph = small(paragraph),
            .point = small(point),
            .letter = letter};
}
citation kl(unsigned chapter, unsigned section = 0, unsigned paragraph = 0, unsigned point = 0) {
    return in(statute::kommunallagen, chapter, section, paragraph, point);
}
citation fl(unsigned section, unsigned paragraph = 0, unsigned point = 0) {
    return in(statute::forvaltningslagen, 0, section, paragraph, point);
}
citation lou(unsigned chapter, unsigned section, char letter = 0) {
    return in(statute::lagen_om_offentlig_upphandling, chapter, section, 0, 0, letter);
}

std::string ids_of(const rules_found& found) {
    std::string text;
    for (const auto& one : found.rules) text += (text.empty() ? "" : " ") + std::string{one.id};
    return text;
}

} // namespace

TEST_CASE("Each notation that people write is read as its citation", "[report][notation]") {
    struct row {
        std::string_view written;
        citation means;
    };
    const row rows[] = {
        // Chapter and section with a colon.
        {"KL 6:38", kl(6, 38)},
        {"kl 7:6", kl(7, 6)},
        {"6:38", kl(6, 38)},
        {"  KL   6 : 38 ", kl(6, 38)},
        {"6:38 p. 3", kl(6, 38, 0, 3)},
        {"6:38 p 3", kl(6, 38, 0, 3)},
        {"6:38 3 p", kl(6, 38, 0, 3)},
        {"6:38 2 st. 1 p.", kl(6, 38, 2, 1)},
        {"6:38 1 st 3 p", kl(6, 38, 1, 3)},
        {"6:38, 1 st., 3 p.", kl(6, 38, 1, 3)},
        {"6:38 st. 1 p. 3", kl(6, 38, 1, 3)},
        {"6:38 1 st", kl(6, 38, 1)},
        {"6:38 3", kl(6, 38, 0, 3)},
        {"6:38 KL", kl(6, 38)},
        {"LOU 20:2", lou(20, 2)},
        {"LOU 20:5b", lou(20, 5, 'b')},
        {"LOU 20:5 b", lou(20, 5, 'b')},
        {"HSL 7:1", in(statute::halso_och_sjukvardslagen, 7, 1)},
        // The section sign.
        {"6 kap. 38 §", kl(6, 38)},
        {"6 kap 38 §", kl(6, 38)},
        {"6 KAP. 38§", kl(6, 38)},
        {"6 kap. 38 § 1 st. 3 p.", kl(6, 38, 1, 3)},
        {"6 kap. 38§ 1st 3p", kl(6, 38, 1, 3)},
        {"6 kap. 38 § 3 KL", kl(6, 38, 0, 3)},
        {"KL 6 kap 38 § första stycket 3", kl(6, 38, 1, 3)},
        {"KL 6 kap. 38 § Första Stycket Tredje Punkten", kl(6, 38, 1, 3)},
        {"6 kap. 38 § tredje punkten i första stycket", kl(6, 38, 1, 3)},
        {"KL 6:38 pkt 3", kl(6, 38, 0, 3)},
        {"KL 6 kap. § 38", kl(6, 38)},
        {"kap. 6 § 38 st. 1 p. 3", kl(6, 38, 1, 3)},
        {"§ 38 6 kap. KL", kl(6, 38)},
        {"6 kap. 38 paragrafen", kl(6, 38)},
        {"6\u00a0kap.\u00a038\u00a0§", kl(6, 38)},
        {"LOU 20 kap. 5 b §", lou(20, 5, 'b')},
        {"FL 44", fl(44)},
        {"FL 44 §", fl(44)},
        {"44 § FL", fl(44)},
        {"§ 44 FL", fl(44)},
        {"FL 35 § andra stycket 1", fl(35, 2, 1)},
        // An act by its name, its number or both.
        {"kommunallagen 6 kap. 38 §", kl(6, 38)},
        {"kommunallagen (2017:725) 6 kap. 38 §", kl(6, 38)},
        {"enligt 6 kap. 38 § kommunallagen (2017:725)", kl(6, 38)},
        {"kommunallagens 6 kap. 38 §", kl(6, 38)},
        {"Kommunallag (2017:725) 6 kap. 38 §", kl(6, 38)},
        {"2017:725 6:38", kl(6, 38)},
        {"förvaltningslagen 44 §", fl(44)},
        {"44 § förvaltningslagen (2017:900)", fl(44)},
        {"FÖRVALTNINGSLAGEN 44 §", fl(44)},
        {"fo\u0308rvaltningslagen 44 §", fl(44)},
        {"20 kap. 2 § lagen om offentlig upphandling", lou(20, 2)},
        {"20 kap. 2 § lagen (2016:1145) om offentlig upphandling", lou(20, 2)},
        {"HÄLSO- OCH SJUKVÅRDSLAGEN 7 kap. 1 §", in(statute::halso_och_sjukvardslagen, 7, 1)},
        {"lag (2009:47) om vissa kommunala befogenheter 6 kap. 4 §",
         in(statute::befogenhetslagen, 6, 4)},
        {"1930:173 1 §", in(statute::lagen_om_berakning_av_lagstadgad_tid, 0, 1)},
        // As mandat itself writes them.
        {"KL-6-38-3", kl(6, 38, 0, 3)},
        {"kl-6-38-s2-1", kl(6, 38, 2, 1)},
        {"KL\u20136\u201338\u20133", kl(6, 38, 0, 3)},
        {"KL - 6 - 38 - 3", kl(6, 38, 0, 3)},
        {"lou-20-5B", lou(20, 5, 'b')},
        {"FL-35-s2-1", fl(35, 2, 1)},
        {"Local Government Act (2017:725) ch. 6 s. 38 para. 1 p. 3", kl(6, 38, 1, 3)},
        {"the Administrative Procedure Act s. 44", fl(44)},
        {"KL 6:38 first paragraph 1", kl(6, 38, 1, 1)},
        // A chapter, and an act.
        {"KL 6 kap.", kl(6)},
        {"KL 6", kl(6)},
        {"KL-6", kl(6)},
        {"6 kap.", kl(6)},
        {"KL", kl(0)},
        {"lagen om valfrihetssystem", in(statute::lagen_om_valfrihetssystem, 0, 0)},
    };
    for (const auto& [written, means] : rows) {
        INFO(written);
        const auto read = parse_citation(written);
        REQUIRE(read);
        CHECK(in_short(*read) == in_short(means));
        CHECK(*read == means);
    }
}

TEST_CASE("What is no citation is not read as one", "[report][notation]") {
    const std::string_view none[] = {
        "",
        " ",
        "-",
        ":",
        "§",
        "§ 38", // of which act?
        "44 §",
        "38",
        "st. 1",
        "1 st. 3 p.",
        "DOC-JOINT",                // an id without a place in an act
        "KL FL 6:38",               // two acts
        "KL (2017:900) 6:38",       // another act's number
        "lag (2099:1) 6 kap. 38 §", // no act that is known here
        "miljöbalken 6 kap. 1 §",
        "KL 44 §", // of which chapter?
        "FL 2:3",  // an act without chapters
        "FL 6 kap. 2 §",
        "KL 6:0",
        "KL 0:6",
        "KL 6:383",
        "KL 6:99999999999999999999",
        "KL 6:",
        "KL :38",
        "KL 6::38",
        "KL 6:38:1",
        "KL 6:2-3", // two sections
        "KL 6:38 p. 3 p. 4",
        "KL 6:38 p.",
        "KL 6:38 st.",
        "KL 6 kap. 7 kap. 38 §",
        "KL 6:38 p. 3 a",
        "KL (6:38",
        "KL 6:38)",
        "KL-",
        "KL-6-",
        "KL--6",
        "KL-6-38-s",
        "KL-6-38-s2-1-1",
        "KL 6/38",
        "KL 6;38",
        "KL 6:38 och något mer",
        "KL 6:38 \xff",
        "KL 6:38 \xc3",
        "\xc3",
    };
    for (const auto written : none) {
        INFO(written);
        CHECK_FALSE(parse_citation(written));
    }
    CHECK_FALSE(parse_citation(std::string(100'000, '6')));
    CHECK_FALSE(parse_citation("KL 6:38" + std::string(100'000, ' ')));
    CHECK_FALSE(parse_citation(std::string_view{"KL 6:38\0", 8}));
}

TEST_CASE("Whatever bytes it is given, the reader ends, and what it read it reads again",
          "[report][notation][property]") {
    constexpr std::array<std::string_view, 30> pieces{"KL",
                                                      "fl",
                                                      "LOU ",
                                                      "6",
                                                      ":",
                                                      "38",
                                                      "§",
                                                      " ",
                                                      "-",
                                                      ".",
                                                      "kap",
                                                      "st ",
                                                      "p",
                                                      "första",
                                                      "å",
                                                      "\xc3",
                                                      "\xa7",
                                                      "(",
                                                      ")",
                                                      "2017:725",
                                                      "s",
                                                      "b",
                                                      "förvaltningslagen",
                                                      "lagen",
                                                      "om ",
                                                      "offentlig ",
                                                      "\xe2\x80",
                                                      "255",
                                                      "256",
                                                      "\n"};
    constexpr std::uint32_t seed = 638;
    INFO("seed " << seed);
    std::mt19937 random{seed};
    std::size_t read = 0;
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        const auto count = random() % 9;
        for (std::size_t j = 0; j < count; ++j)
            text += random() % 20 == 0 ? std::string(1, static_cast<char>(random() % 256))
                                       : std::string{pieces[random() % pieces.size()]};
        const auto cited = parse_citation(text);
        if (!cited) continue;
        ++read;
        if (parse_citation(in_short(*cited)) != cited) FAIL("not read again: " << text);
    }
    CHECK(read > 100);
}

TEST_CASE("Every rule in an act is found by its id, by its citation and in short, and alone there",
          "[report][notation][rules]") {
    for (const auto& one : catalog) {
        INFO(one.id);
        const auto named = rules_named(one.id);
        CHECK_FALSE(named.instead);
        std::string under;
        for (const auto& part : rules_under(one.id))
            under += (under.empty() ? "" : " ") + std::string{part.id};
        if (one.id != "PSL-6") CHECK(ids_of(named) == under);
        if (one.source.act == statute::none) continue;
        for (const auto& written : {to_text(one.source, language::swedish),
                                    to_text(one.source, language::english), in_short(one.source)}) {
            INFO(written);
            CHECK(parse_citation(written) == one.source);
            CHECK_FALSE(rules_named(written).instead);
        }
    }
}

TEST_CASE("A place in an act leads to its rules, to those of its parts, or to those around it",
          "[report][notation][rules]") {
    struct row {
        std::string_view written;
        std::string_view ids;
        std::string_view instead;
    };
    const row rows[] = {
        {"KL 6:38 1 st. 3 p.", "KL-6-38-3", ""},
        {"6:38 p. 3", "KL-6-38-3", ""},
        {"6:38 2 st. 1 p.", "KL-6-38-s2-1", ""},
        {"6:38 2 st.", "KL-6-38-s2 KL-6-38-s2-1 KL-6-38-s2-2 KL-6-38-s2-3 KL-6-38-s2-4", ""},
        {"6:38 1 st.", "KL-6-38-1 KL-6-38-2 KL-6-38-3 KL-6-38-4 KL-6-38-5", ""},
        {"6:38",
         "KL-6-38-1 KL-6-38-2 KL-6-38-3 KL-6-38-4 KL-6-38-5 KL-6-38-s2 KL-6-38-s2-1 KL-6-38-s2-2 "
         "KL-6-38-s2-3 KL-6-38-s2-4",
         ""},
        {"KL 7:6", "KL-7-6", ""},
        {"KL 7:6 2 st.", "KL-7-6", "KL 7:6"},
        {"KL 7:6 2 st. 1 p.", "KL-7-6", "KL 7:6"},
        {"6:38 1 st. 9 p.", "KL-6-38-1 KL-6-38-2 KL-6-38-3 KL-6-38-4 KL-6-38-5", "KL 6:38 1 st."},
        {"FL 35 2 st. 9 p.", "FL-35-s2 FL-35-s2-1 FL-35-s2-2 FL-35-s2-3", "FL 35 2 st."},
        {"LOU 20:5", "LOU-20-5", ""},
        {"LOU 20:5 b", "LOU-20-5b", ""},
        {"PSL 6:1", "PSL-6", "PSL 6"},
        {"SML 1:9", "SMITT-1-9", ""},
        {"SML 1:8", "SMITT", "SML"},
        {"LOV", "LOV-10-1 LOV-10-2 LOV-10-3 LOV-10-4", ""},
        {"doc joint", "DOC-JOINT", ""},
        {"DOC\u2013JOINT", "DOC-JOINT", ""},
        {"time-1930-1", "TIME-1930-1", ""},
        {"1930:173 1 §", "TIME-1930-1 TIME-DAYS", ""},
        {"KL 6:99", "", ""},
        {"LOU 20:5 f", "", ""},
        {"KL 14 kap.", "", ""},
        {"DOC-JOINED", "", ""},
        {"", "", ""},
        {"-", "", ""},
    };
    for (const auto& [written, ids, instead] : rows) {
        INFO(written);
        const auto found = rules_named(written);
        CHECK(ids_of(found) == ids);
        CHECK((found.instead ? in_short(*found.instead) : std::string{}) == instead);
    }
}
