// SPDX-License-Identifier: MIT
#pragma once
// When a decision gains legal force, and whether it may be enforced before that (layer 4).

#include <mandat/appeal/appeal_time.hpp>
#include <mandat/appeal/route.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/catalog.hpp>

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace mandat {

/// The first day on which the decision can have legal force (laga kraft) if nobody appealed:
/// after the last of all times.
///
/// @return  nothing while one of the times has no last day
/// @law     KL-LAGAKRAFT: KL 13:5, FL 44 §
[[nodiscard]] inline std::optional<date> legal_force_from(std::span<const appeal_time> times) {
    std::optional<date> latest;
    for (const auto& one : times) {
        const auto last = one.last_day();
        if (!last) return std::nullopt;
        latest = latest ? std::max(*latest, *last) : *last;
    }
    if (latest) return next_day(*latest);
    return std::nullopt;
}

/// What lets a decision on the FL route be enforced at once. @law FL 35 § 2-3 st.
struct urgency {
    answer is_hiring = answer::unknown;       ///< anställning
    answer is_temporary = answer::unknown;    ///< applies for a time only
    answer circle_too_wide = answer::unknown; ///< nobody can tell when the time runs out
    answer substantial_interest =
        answer::unknown; ///< public or individual, after careful consideration
};

/// May it be enforced (verkställas) before it has legal force?
struct enforcement {
    verdict before_legal_force = verdict::depends;
    phrase how{};
    std::vector<phrase> to_assess{};
    std::vector<const rule*> by{};
};

namespace detail {

[[nodiscard]] inline enforcement enforced_under_fl(const urgency& known) {
    enforcement made{.by = {cite("FL-35-s1")}};
    const auto ask = [&](answer value, const rule* by, const phrase& question) {
        if (value == answer::no) return;
        made.by.push_back(by);
        if (value == answer::yes) made.before_legal_force = verdict::authorised;
        if (value == answer::unknown) made.to_assess.push_back(question);
    };
    ask(known.is_hiring, cite("FL-35-s2-1"), {"Gäller beslutet anställning?", "Is it on hiring?"});
    ask(known.is_temporary, cite("FL-35-s2-2"),
        {"Gäller beslutet bara tills vidare under en viss tid?", "Does it apply only for a time?"});
    ask(known.circle_too_wide, cite("FL-35-s2-3"),
        {"Är kretsen som får överklaga så vid att det inte går att veta när tiden går ut?",
         "Is the circle of appellants so wide that nobody can tell when the time runs out?"});
    ask(known.substantial_interest, cite("FL-35-s3"),
        {"Kräver ett väsentligt allmänt eller enskilt intresse det, efter noggrant övervägande?",
         "Does a substantial public or individual interest demand it, after careful "
         "consideration?"});
    if (made.before_legal_force == verdict::authorised) {
        made.to_assess.clear();
        made.how = {"får verkställas genast", "may be enforced at once"};
        return made;
    }
    if (made.to_assess.empty()) made.before_legal_force = verdict::not_authorised;
    made.how = {"får verkställas när tiden för överklagande har gått ut, om ingen har överklagat",
                "may be enforced once the time for appeal has run out, if nobody has appealed"};
    return made;
}

} // namespace detail

/// @param special_reasons  against enforcing a decision on the KL 13 route at once, above all
///   that it cannot be undone
/// @law                    KL 13:14, FL 35 §, LOU 20:1
[[nodiscard]] inline enforcement enforcement_of(appeal_route route,
                                                answer special_reasons = answer::unknown,
                                                const urgency& known = {}) {
    using detail::cite;
    switch (route) {
    case appeal_route::none:
        return {
            .before_legal_force = verdict::authorised,
            .how = {"inget överklagande hindrar verkställighet", "no appeal stands in the way"}};
    case appeal_route::legality_review: {
        enforcement made{.before_legal_force = special_reasons == answer::yes
                                                   ? verdict::not_authorised
                                               : special_reasons == answer::no ? verdict::authorised
                                                                               : verdict::depends,
                         .how = {"får verkställas innan det fått laga kraft om inte särskilda skäl "
                                 "talar emot det",
                                 "may be enforced before it has legal force unless special reasons "
                                 "speak against it"},
                         .by = {cite("KL-13-14")}};
        if (special_reasons == answer::unknown)
            made.to_assess.push_back(
                {"Talar särskilda skäl emot, framför allt att verkställigheten inte kan rättas?",
                 "Do special reasons speak against it, above all that enforcement cannot be "
                 "undone?"});
        return made;
    }
    case appeal_route::procurement_review:
        return {.before_legal_force = verdict::not_authorised,
                .how = {"avtal får inte slutas under avtalsspärren",
                        "no contract may be concluded during the standstill"},
                .by = {cite("LOU-20-1-s1")}};
    case appeal_route::lov_rectification:
        return {.before_legal_force = verdict::depends,
                .how = {"lagen om valfrihetssystem har inte lästs i denna del",
                        "the Act on systems of choice was not read in this part"},
                .to_assess = {{"Vad säger lagen om valfrihetssystem om verkställighet?",
                               "What does the Act on systems of choice say of enforcement?"}},
                .by = {detail::warn_by("LOV-10-2")}};
    case appeal_route::document_appeal:
        return {.before_legal_force = verdict::authorised,
                .how = {"ett avslag har inget att verkställa", "a refusal has nothing to enforce"},
                .by = {cite("OSL-6-7")}};
    case appeal_route::administrative_appeal: return detail::enforced_under_fl(known);
    }
    return {};
}

} // namespace mandat
