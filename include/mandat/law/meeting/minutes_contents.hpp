// SPDX-License-Identifier: MIT
#pragma once
// What minutes (protokoll) have to show: are they complete? (layer 2)

#include <mandat/domain/facts.hpp>
#include <mandat/law/meeting/conclusion.hpp>
#include <mandat/law/meeting/condition.hpp>

#include <cstdint>

namespace mandat::meeting {

struct contents_question {
    body of = body::committee;
    answer kept = answer::unknown;         ///< minutes were kept, the chair answering for them
    answer who_and_what = answer::unknown; ///< who served, and which matters were handled
    answer each_matter =
        answer::unknown; ///< proposals, votes, decisions, who took part, reservations
    answer interpellations =
        answer::unknown; ///< council: those put and those answered, questions too
};

enum class contents_outcome : std::uint8_t {
    needs_assessment,
    complete,
    incomplete,
};

/// Do the minutes show what they have to?
///
/// @law  KL 5:65-68, in a committee 5:65-67 through 6:35
[[nodiscard]] constexpr conclusion<contents_outcome>
assess_contents(const contents_question& asked) noexcept {
    conclusion<contents_outcome> made;
    if (asked.of == body::sub_committee) {
        made.ask({asks_for_sub_committee});
        return made;
    }
    possibility<contents_outcome> complete{contents_outcome::complete};
    complete.needs({asked.kept,
                    {"kept",
                     detail::cite("KL-5-65"),
                     {"Har protokoll förts på ordförandens ansvar?",
                      "Were minutes kept, the chair answering for them?"}}});
    complete.needs({asked.who_and_what,
                    {"who_and_what",
                     detail::cite("KL-5-66"),
                     {"Framgår vilka som tjänstgjorde och vilka ärenden som handlades?",
                      "Do they show who served and which matters were handled?"}}});
    complete.needs({asked.each_matter,
                    {"each_matter",
                     detail::cite("KL-5-67"),
                     {"Framgår för varje ärende förslag och yrkanden, i vilken ordning de lades "
                      "fram, omröstningar, beslut, vilka som deltog och reservationer?",
                      "Do they show of each matter the proposals, the order in which they were "
                      "put, the votes, the decisions, who took part and the reservations?"}}});
    if (asked.of == body::council)
        complete.needs({asked.interpellations,
                        {"interpellations",
                         detail::cite("KL-5-68"),
                         {"Framgår vilka interpellationer och frågor som ställdes och besvarades?",
                          "Do they show which interpellations and questions were put and "
                          "answered?"}}});
    made = take({complete}, contents_outcome::incomplete);
    if (asked.of == body::committee) made.rules.add(detail::cite("KL-6-35"));
    return made;
}

[[nodiscard]] constexpr outcome_words describe(contents_outcome outcome) noexcept {
    switch (outcome) {
    case contents_outcome::complete:
        return {
            "complete", answer::yes, {"protokollet är fullständigt", "the minutes are complete"}};
    case contents_outcome::incomplete:
        return {"incomplete",
                answer::no,
                {"protokollet är inte fullständigt", "the minutes are not complete"}};
    case contents_outcome::needs_assessment: break;
    }
    return nobody_knows;
}

} // namespace mandat::meeting
