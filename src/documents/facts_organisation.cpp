// SPDX-License-Identifier: MIT
//
// What the data says of the organisation, its people and its matters, as Prolog facts. A fact
// that is new here is told of in tests/oracle/facts.md.
#include "fact_lines.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace mandat::prolog {

namespace {

class organisation_writer : fact_lines {
public:
    explicit organisation_writer(const governance& of)
        : fact_lines{of} {}

    std::string written() && {
        write_region();
        for (const auto& one : of_.organs()) write(one);
        for (const auto& one : of_.units()) write(one);
        for (const auto& one : of_.areas()) say("area", {atom(one.key), key_or_none(one.parent)});
        for (const auto& one : of_.roles()) say("role", {atom(one.key)});
        for (const auto& one : of_.posts()) write(one);
        for (const auto& one : of_.persons()) say("person", {atom(one.key)});
        write_appointments();
        for (const auto& one : of_.facts()) say("fact", {atom(one.key), word(one.when_silent)});
        for (const auto& one : of_.matters()) write(one);
        for (const auto& one : of_.instruments())
            say("instrument", {atom(one.key), days_of(one.when)});
        return std::move(text_);
    }

private:
    using fact_lines::write;

    void write_region() {
        const auto& region = of_.region();
        say("region", {atom(region.key), word(region.kind)});
        if (region.citizens_proposals != answer::unknown)
            say("citizens_proposals", {word(region.citizens_proposals)});
        if (region.known_through) say("known_through", {prolog_day(*region.known_through)});
    }
    void write(const organ& one) {
        say("organ", {atom(one.key), word(one.kind), key_or_none(one.parent), days_of(one.when)});
        for (const auto& line : one.remit)
            say("remit", {atom(one.key), key_or_none(line.matter), days_of(line.when)});
        for (const auto& line : one.excluded)
            if (line.matter.is_valid())
                say("remit_excluded",
                    {atom(one.key), key_or_none(line.matter), days_of(line.when)});
        if (one.kind == organ_kind::crisis_committee) write_taken_over(one);
        if (one.continues != continuation::not_stated)
            say("organ_continues", {atom(one.key), std::string{nothing}, word(one.continues)});
    }
    /// The remit of a crisis committee is what it has taken over, from whichever committee had it.
    void write_taken_over(const organ& crisis) {
        for (const auto& line : crisis.remit)
            for (const auto& other : of_.organs())
                if (is_committee(other.kind) && other.kind != crisis.kind)
                    say("taken_over", {atom(crisis.key), atom(other.key), key_or_none(line.matter),
                                       days_of(line.when)});
    }
    void write(const unit& one) {
        say("unit", {atom(one.key), atom(one.kind), key_or_none(one.organ), days_of(one.when)});
        std::string from{nothing};
        for (const auto& above : one.parents) {
            const bool has_end = is_calendar_day(above.end);
            if (above.parent.is_valid())
                say("unit_parent",
                    {atom(one.key), key_or_none(above.parent),
                     fmt::format("period({},{})", from,
                                 has_end ? prolog_day(previous_day(above.end)) : nothing)});
            if (has_end) from = prolog_day(above.end);
        }
    }
    void write(const post& one) {
        say("post",
            {atom(one.key), word(one.kind), key_or_none(one.unit), key_or_none(one.organ),
             yes_or_no(one.heads_unit), word(one.head_of_administration), days_of(one.when)});
        if (one.role.is_valid()) say("post_role", {atom(one.key), key_or_none(one.role)});
        if (one.agreement.is_valid())
            say("post_agreement", {atom(one.key), key_or_none(one.agreement)});
        for (const auto served : one.heads_administration_for)
            say("head_serves", {atom(one.key), key_or_none(served)});
        if (one.is_director) say("director", {atom(one.key)});
        for (const auto& gap : one.vacancies)
            say("post_vacant", {atom(one.key), days_of(gap.when)});
    }
    void write_appointments() {
        const auto all = of_.appointments();
        std::vector<std::vector<const appointment*>> of_posts(of_.posts().size());
        for (const auto& one : all) of_posts[one.post.index()].push_back(&one);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto& one = all[i];
            say("appointment",
                {fmt::format("a{}", i + 1), key_or_none(one.person), key_or_none(one.post),
                 word(one.kind), word(one.employed),
                 yes_or_no(is_beside_another(one, of_posts[one.post.index()])), days_of(one.when)});
        }
    }
    /// An ordinary and an acting holder at once are in the data only where it states so.
    [[nodiscard]] static bool is_beside_another(const appointment& one,
                                                const std::vector<const appointment*>& of_post) {
        return one.kind != appointment_kind::alternate &&
               std::any_of(of_post.begin(), of_post.end(), [&](const appointment* other) {
                   return other->kind != one.kind && other->kind != appointment_kind::alternate &&
                          other->when.overlaps(one.when);
               });
    }
    void write(const matter& one) {
        say("matter", {atom(one.key), key_or_none(one.kind_of)});
        if (!one.appealed.statute.empty())
            say("matter_appeal", {atom(one.key), atom(one.appealed.statute)});
        if (one.registered != registered_kind::not_stated)
            say("matter_kind", {atom(one.key), word(one.registered)});
        write("matter(" + atom(one.key) + ")", one.assessed);
    }
};

} // namespace

std::string facts_of_organisation(const governance& of) {
    return organisation_writer{of}.written();
}

} // namespace mandat::prolog
