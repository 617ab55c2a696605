// SPDX-License-Identifier: MIT
// Every citation in a text: one row for each way in which people write several, and what is not read.

#include "support/catch.hpp"
#include <mandat/domain/cited.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

using namespace mandat;

namespace {

std::string in_words(const citations_read& read) {
    std::string text;
    for (const auto& one : read.found) text += (text.empty() ? "" : ", ") + in_short(one);
    for (const auto& one : read.unread) text += (text.empty() ? "?" : ", ?") + one;
    return text;
}

} // namespace

TEST_CASE("Each citation of a text is read, whatever stands between them", "[notation][cited]") {
    struct row {
        std::string_view written;
        std::string_view read; ///< what was not read after a question mark
    };
    const row rows[] = {
        {"KL 6:38", "KL 6:38"},
        {"6 kap. 38 § KL", "KL 6:38"},
        {"6 kap. 38 § första stycket 2 kommunallagen", "KL 6:38 1 st. 2 p."},
        {"PBL 12:6", "PBL 12:6"},
        {"12 kap. 6 § plan- och bygglagen (2010:900)", "PBL 12:6"},
        {"LVU 6 §", "LVU 6"},
        {"13 § LVM", "LVM 13"},
        {"2 kap. 10 § skollagen", "SKOL 2:10"},
        {"SkolL 2:10", "SKOL 2:10"},
        {"SoL 30:6", "SoL 30:6"},
        {"smittskyddslagen 1 kap. 9 §", "SML 1:9"},
        {"KL-6-38-5", "KL 6:38 5 p."},
        {"SOL25-30-6", "SoL 30:6"},
        {"SOL01-10-4", "SoL 2001 10:4"},
        {"SMITT-1-9", "SML 1:9"},
        {"TVL-16a", "TVL 16 a"},
        {"LVU 31 d §", "LVU 31 d"},
        {"lagen (1990:52) med särskilda bestämmelser om vård av unga 6 §", "LVU 6"},
        {"6 § LAGEN MED SÄRSKILDA BESTÄMMELSER OM VÅRD AV UNGA", "LVU 6"},
        {"socialtjänstlagen (2001:453) 10 kap. 4 §", "SoL 2001 10:4"},
        {"LOU", "LOU"},
        // Several.
        {"KL 6:37, 6:38", "KL 6:37, KL 6:38"},
        {"KL 6:38; PBL 12:6", "KL 6:38, PBL 12:6"},
        {"KL 6:38\nPBL 12:6", "KL 6:38, PBL 12:6"},
        {"PBL 12:6 och LVU 6 § samt 13 § LVM", "PBL 12:6, LVU 6, LVM 13"},
        {"6 kap. 37 och 38 §§ KL", "KL 6:37, KL 6:38"},
        {"6 kap. 37-39 §§ KL", "KL 6:37, KL 6:38, KL 6:39"},
        {"SoL 30:6\u20138", "SoL 30:6, SoL 30:7, SoL 30:8"},
        {"11, 27 och 31 d §§ LVU", "LVU 11, LVU 27, LVU 31 d"},
        {"FL 33 och 35 §§", "FL 33, FL 35"},
        {"6:38, 1 st., 3 p.", "KL 6:38 1 st. 3 p."},
        {"KL 6:38 p. 1 och 2", "KL 6:38 1 p., KL 6:38 2 p."},
        {"6 kap. 38 § första stycket 2 KL, 12 kap. 6 § PBL", "KL 6:38 1 st. 2 p., PBL 12:6"},
        {"12 kap. 6 § PBL och 5 kap. 27 § andra stycket", "PBL 12:6, PBL 5:27 2 st."},
        {"hälso- och sjukvårdslagen 4 kap. 2 § och 4:3", "HSL 4:2, HSL 4:3"},
        {"jfr KL 6:38", "KL 6:38"},
        // An act without a number is not guessed, nor is a place of another act one of KL.
        {"miljöbalken 9 kap. 3 §", "?miljöbalken 9 kap. 3 §"},
        {"KL 6:38 och miljöbalken 9:3", "KL 6:38, ?miljöbalken 9:3"},
        {"delegationsordningen punkt 4.2", "?delegationsordningen punkt 4.2"},
        {"44 §", "?44 §"},
        {"policy", "?policy"},
        {"", ""},
    };
    for (const auto& [written, read] : rows) {
        INFO(written);
        CHECK(in_words(read_citations(written)) == read);
    }
}

TEST_CASE("In running text only a place that names its act is a citation", "[notation][cited]") {
    struct row {
        std::string_view text;
        std::string_view read;
    };
    const row rows[] = {
        {"Byggsanktionsavgift enligt 12 kap. 6 § PBL", "PBL 12:6"},
        {"Beslut (LVU 6 §) i brådskande fall", "LVU 6"},
        {"Omhändertagande, 13 § LVM.", "LVM 13"},
        {"Beslut enligt 9 kap. 3 § miljöbalken", ""},
        {"Beslut enligt LOU", ""},
        {"Inköp upp till 12:50", ""},
    };
    for (const auto& [text, read] : rows) {
        INFO(text);
        CHECK(in_words({detail::citations_within(text), {}}) == read);
    }
}

TEST_CASE("Whatever bytes it is given, the reader of several ends", "[notation][cited][property]") {
    constexpr std::array<std::string_view, 26> pieces{"KL",
                                                      "PBL ",
                                                      "LVU ",
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
                                                      ", ",
                                                      " och ",
                                                      ";",
                                                      "\xc3",
                                                      "\xa7",
                                                      "(",
                                                      "2010:900",
                                                      "plan- och bygglagen",
                                                      "SoL",
                                                      "30:6-8",
                                                      "\n",
                                                      "999999999999999999999",
                                                      "\xe2\x80"};
    std::mt19937 random{638};
    std::size_t read = 0;
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (std::size_t j = random() % 12; j > 0; --j)
            text += random() % 20 == 0 ? std::string(1, static_cast<char>(random() % 256))
                                       : std::string{pieces[random() % pieces.size()]};
        read += read_citations(text).found.size() + detail::citations_within(text).size();
    }
    CHECK(read > 1'000);
    CHECK(read_citations(std::string(100'000, ',')).found.empty());
    CHECK(read_citations(std::string(1'900, '-')).found.empty());
}
