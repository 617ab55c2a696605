// SPDX-License-Identifier: MIT
// KL 6:38 p. 5: the statutes that ban or limit delegation, or give a power directly, and what they are looked up by.
// Expected rows come from the table of such statutes in the rule catalogue's sources (BAN), never from a run.

#include "support/catch.hpp"
#include "support/day.hpp"
#include <mandat/documents/rules.hpp>
#include <mandat/domain/cited.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/special_statutes.hpp>
#include <mandat/law/terms.hpp>

#include <string>
#include <string_view>

using namespace mandat;

namespace {

/// The rule and the kind of the row that a text names; empty for none.
std::string row_of(std::string_view text) {
    std::string found;
    for (const auto& one : read_citations(text).found)
        if (const auto* row = special_statute_at(one))
            found += (found.empty() ? "" : ", ") + std::string{row->rule} + ' ' +
                     std::string{term_for(row->kind).key};
    return found;
}

} // namespace

TEST_CASE("KL 6:38 p. 5: each statute of the table is found by its place", "[law][kl][kl-6-38]") {
    struct row {
        std::string_view written;
        std::string_view found;
    };
    const row rows[] = {
        {"PBL 12:6", "PBL-12-6 ban"},
        {"12 kap. 6 § 2 plan- och bygglagen (2010:900)", "PBL-12-6 ban"},
        {"PBL 5:27 2 st.", "PBL-5-27-s2 ban"},
        {"PBL 5:27", "PBL-5-27-s2 ban"}, // the section has that paragraph
        {"SoL 30:6", "SOL25-30-6 only_sub_committee"},
        {"SoL 30:7", "SOL25-30-7 only_sub_committee"},
        {"SoL 30:8", "SOL25-30-8 only_sub_committee"},
        {"SoL 30:9", "SOL25-30-9 unread"},
        {"SoL 30:10", "SOL25-30-10 unread"},
        {"socialtjänstlagen (2001:453) 10 kap. 4 §", "SOL01-10-4 only_sub_committee"},
        {"SoL 10:4", "SOL01-10-4 only_sub_committee"}, // which of the two acts nobody says
        {"SoL 10:5", "SOL01-10-5 ban"},
        {"6 § LVU", "LVU-6 direct_if_urgent"},
        {"LVU 11 och 27 §§", "LVU-11 direct_if_urgent, LVU-27 direct_if_urgent"},
        {"LVU 31 d §", "LVU-31d direct_if_urgent"},
        {"13 § LVM", "LVM-13 direct_if_urgent"},
        {"smittskyddslagen 1 kap. 9 §", "SMITT-1-9 direct"},
        {"LPT 39 §", "LPT-39 direct"},
        {"LRV 23 §", "LRV-23 direct"},
        {"HSL 4 kap. 2-3 §§", "HSL-4-2 direct, HSL-4-3 direct"},
        {"16 a § tandvårdslagen", "TVL-16a direct"},
        {"PSL 6:3", "PSL-6-3 direct"},
        {"2 kap. 10 § skollagen", "SKOL-2-10 direct"},
        {"2 kap. 9 § skollagen", "SKOL-2-10 direct"},
        {"SkolL 7:11 c", "SKOL-BAN ban"},
        {"SkolL 4:17, 5:14, 5:17, 5:19, 7:18, 7:19",
         "SKOL-BAN ban, SKOL-BAN ban, SKOL-BAN ban, SKOL-BAN ban, SKOL-BAN ban, SKOL-BAN ban"},
        {"3 kap. 2 § lagen om kollektivtrafik", "KOLL-3-2 transfer"},
        {"säkerhetsskyddslagen 2 kap. 7 §", "SAK-2-7 ban"},
        {"lagen (2006:544) om kommuners och regioners åtgärder inför och vid extraordinära "
         "händelser i fredstid och höjd beredskap 2 kap. 3 §",
         "KRIS-2-3 direct_if_urgent"},
        {"KL 6:7", "KL-6-7 ban"},
        {"KL 6:8", "KL-6-8 ban"},
        // Another section, paragraph or act, and an act alone, are no row.
        {"PBL 12:7", ""},
        {"PBL 5:27 1 st.", ""},
        {"LVU 31 §", "SOL25-30-7 only_sub_committee"},
        {"SkolL 7:11", ""},
        {"PBL", ""},
        {"KL 6:38", ""},
        {"LOU", ""},
    };
    for (const auto& [written, found] : rows) {
        INFO(written);
        CHECK(row_of(written) == found);
    }
}

TEST_CASE("KL 6:38 p. 5: the rows have the days and the confidence of their rules",
          "[law][kl][kl-6-38][time]") {
    using mandat::test::day;
    const auto is_on = [](std::string_view id, std::string_view on) {
        return find_rule(id)->on(day(on)) != nullptr;
    };
    // SoL (2025:400) replaced SoL (2001:453) on 2025-07-01.
    CHECK_FALSE(is_on("SOL25-30-6", "2025-06-30"));
    CHECK(is_on("SOL25-30-6", "2025-07-01"));
    CHECK(is_on("SOL01-10-4", "2025-06-30"));
    CHECK_FALSE(is_on("SOL01-10-4", "2025-07-01"));
    CHECK(find_rule("PBL-12-6")->known == confidence::text_read);
    CHECK(find_rule("SOL25-30-9")->known == confidence::unverified);

    CHECK(special_statutes_of(*find_rule("KL-6-38-5")).size() == special_statutes.size());
    CHECK(special_statutes_of(*find_rule("KL-6-38-4")).empty());
}
