// SPDX-License-Identifier: MIT
#pragma once
// Whether the conditions of what was sub-delegated speak against those that the head received (layer 5, private).

#include "conditions_compared.hpp"
#include "finding_words.hpp"
#include "sub_delegation_case.hpp"
#include "sub_delegation_time.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace mandat::detail {

/// One sub-delegation on days when the head holds these grants.
class sub_delegation_conditions {
public:
    sub_delegation_conditions(const sub_delegation_case& of_case, const stretch& now)
        : case_{of_case}
        , of_{of_case.of()}
        , now_{now}
        , given_{of_case.one.limits} {}

    // ----------------------------------------------------------------------- KL 7 kap. 6 §: conditions
    void run() const {
        std::vector<contradiction> first;
        for (const auto id : now_.received) {
            auto found = contradictions(of_, case_.one.matter, given_, limits_of(id));
            if (found.empty()) return;
            if (first.empty()) first = std::move(found);
        }
        const auto grant = now_.received.front();
        for (const auto& one : first) {
            auto made = case_.found(finding_code::conditions_beyond_received, now_.when, grant);
            made.text = contradiction_told(one, grant);
            made.fix = {"ta bort villkoret, eller skriv det som punkten har det",
                        "remove the condition, or write it as the point has it"};
            case_.add(std::move(made), contradiction_shown(one, grant));
        }
    }

private:
    [[nodiscard]] const terms& limits_of(delegation_id id) const { return of_.at(id).limits; }
    [[nodiscard]] sentence contradiction_told(const contradiction& one, delegation_id grant) const {
        using kind = contradiction::kind;
        const auto key = case_.key();
        const auto point = case_.point_of(grant);
        const auto fact = [&] { return in_backticks(key_of(of_, one.fact)); };
        switch (one.how) {
        case kind::excludes_required:
            return {key + " utesluter " + fact() + ", som " + point + " kräver",
                    key + " excludes " + fact() + ", which " + point + " requires"};
        case kind::requires_excluded:
            return {key + " kräver " + fact() + ", som " + point + " utesluter",
                    key + " requires " + fact() + ", which " + point + " excludes"};
        case kind::lasts_longer: {
            const auto given = length_in_words(*given_.longest);
            const auto received = length_in_words(*limits_of(grant).longest);
            return {key + " ger rätt för längst " + given.sv + ", men " + point +
                        " ger chefen längst " + received.sv,
                    key + " lets it last at longest " + given.en + ", but " + point +
                        " lets the head at longest " + received.en};
        }
        case kind::heard_for_endorsed:
            return {key + " låter brukarna yttra sig, men " + point + " kräver att de tillstyrker",
                    key + " lets the users comment, but " + point + " requires that they endorse"};
        case kind::other_instrument:
            return {
                key + " vilar på " + in_backticks(of_.at(given_.instrument).key) + ", men " +
                    point + " vilar på " + in_backticks(of_.at(limits_of(grant).instrument).key),
                key + " rests on " + in_backticks(of_.at(given_.instrument).key) + ", but " +
                    point + " rests on " + in_backticks(of_.at(limits_of(grant).instrument).key)};
        case kind::fewer_exceptions:
            return {key + " räknar upp undantag men inte " + in_backticks(of_.at(one.matter).key) +
                        ", som " + point + " undantar",
                    key + " lists exceptions but not " + in_backticks(of_.at(one.matter).key) +
                        ", which " + point + " excepts"};
        }
        return {};
    }
    [[nodiscard]] std::optional<witness> contradiction_shown(const contradiction& one,
                                                             delegation_id grant) const {
        using kind = contradiction::kind;
        const auto day = case_.clear_day(now_.when, grant);
        auto asked = case_.ask.within(grant, day, {.matter = one.matter});
        if (!asked) return std::nullopt;
        switch (one.how) {
        case kind::excludes_required:
            say(*asked, one.fact, answer::no);
            return case_.ask.denied(asked, reason_code::fact_required);
        case kind::requires_excluded:
            say(*asked, one.fact, answer::yes);
            return case_.ask.denied(asked, reason_code::fact_excluded);
        case kind::lasts_longer:
            asked->lasting = given_.longest;
            return case_.ask.denied(asked, reason_code::duration_above);
        case kind::heard_for_endorsed:
            asked->facts.assert_that(legal_fact::users_endorsed, answer::no);
            return case_.ask.denied(asked, reason_code::fact_required);
        case kind::other_instrument: return std::nullopt; // both may be in force
        case kind::fewer_exceptions:
            return case_.ask.denied(asked, reason_code::excepted_from_point);
        }
        return std::nullopt;
    }

    void say(question& asked, const named_fact& fact, answer value) const {
        if (fact.legal) {
            asked.facts.assert_that(*fact.legal, value);
        } else if (const auto slot = of_.slot_of(asked.matter, fact.own)) {
            asked.facts.assert_that(*slot, value);
        }
    }

    const sub_delegation_case& case_;
    const governance& of_;
    const stretch& now_;
    const terms& given_;
};

} // namespace mandat::detail
