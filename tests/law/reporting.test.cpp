// SPDX-License-Identifier: MIT
//
// mandat/law/reporting.hpp: kommunallagen (2017:725) 6 kap. 40 §, 7 kap. 8 § and 8 kap. 5 §.

#include "support/catch.hpp"
#include <mandat/law/reporting.hpp>

#include <string_view>
#include <vector>

using namespace mandat; // NOLINT(google-build-using-namespace): tests only

TEST_CASE("KL 6:40, 7:8, 8:5: by which rule each delegate's decision is reported",
          "[law][kl][kl-6-40][kl-7-8][kl-8-5]") {
    struct row {
        delegate_kind decider;
        std::string_view rule;
        std::string_view why;
    };
    const std::vector<row> rows{
        {delegate_kind::presidium, "KL-6-40-s1", "6:37 lists the presidium"},
        {delegate_kind::sub_committee, "KL-6-40-s1", "6:37 lists utskott"},
        {delegate_kind::chair, "KL-6-40-s1", "6:37 lists members"},
        {delegate_kind::member, "KL-6-40-s1", "6:37 lists members"},
        {delegate_kind::alternate, "KL-6-40-s1", "6:37 lists alternates"},
        {delegate_kind::automated_function, "KL-6-40-s1",
         "6:37 lists automated functions; 7:8 speaks of decisions under 7:5 and 7:6"},
        {delegate_kind::employee, "KL-7-8", "decides under 7:5 or 7:6"},
        {delegate_kind::cooperating_party_employee, "KL-7-8",
         "9:30 lets them decide on the same conditions as the nämnd's own employees"},
        {delegate_kind::self_management_body, "KL-8-5", "8:5 has a rule of its own"},
    };
    for (const auto& [decider, rule, why] : rows) {
        INFO(why);
        CHECK(reporting_rule(decider)->id == rule);
        // 6:40 second paragraph leaves no choice, whoever decided.
        CHECK(reporting_rule(decider, mandate::urgent)->id == "KL-6-40-s2");
    }
}

TEST_CASE("KL 6:40, 7:8: where it is not known who decided both rules are told",
          "[law][kl][kl-6-40][kl-7-8]") {
    const auto both = reporting_rules();
    CHECK(both.front()->id == "KL-6-40-s1");
    CHECK(both.back()->id == "KL-7-8");
}
