// SPDX-License-Identifier: MIT
//
// What the law's own functions say of a grant, the reference resolver says on every way that rests on it: each objection is
// a ground, with the same code, effect, rule and fact, and no ground cites those rules without one. Random regions, so
// that nobody chose what is compared; what the right answers are is asked against the statute elsewhere.

#include "decide/random_governance.hpp"
#include "index/random_questions.hpp"
#include "support/catch.hpp"
#include <mandat/decide/paths.hpp>
#include <mandat/law/assessed.hpp>
#include <mandat/law/proposed.hpp>
#include <mandat/law/remit.hpp>
#include <mandat/model/administration.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

using namespace mandat_tests; // NOLINT(google-build-using-namespace): tests only

namespace {

/// Facts as a jurist would have them before them: the question's, then the data's, then what silence means.
class facts_of_case {
public:
    facts_of_case(const governance& of, const question& asked, const delegation& grant,
                  subject recipient)
        : of_{of}
        , asked_{asked}
        , grant_{grant}
        , recipient_{recipient} {}

    [[nodiscard]] answer operator()(legal_fact fact) const {
        if (fact == legal_fact::agreement_in_force) return agreement();
        const auto said = asked_.facts.at(fact);
        const auto known =
            is_trait(fact) ? assessed_trait(of_, reached(), asked_.matter, fact) : answer::unknown;
        const bool is_silent = !asked_.facts.mentions(slot_of(fact));
        if (const auto found = strongest(said, known); found != answer::unknown) return found;
        return is_silent && describe(fact).when_silent == silence::presumed_no ? answer::no
                                                                               : answer::unknown;
    }

private:
    [[nodiscard]] point_reached reached() const {
        return {grant_.point, recipient_.is(subject::kind::organ) &&
                                  of_.at(recipient_.organ()).kind == organ_kind::sub_committee};
    }
    [[nodiscard]] answer agreement() const {
        const auto said = asked_.facts.at(legal_fact::agreement_in_force);
        if (said == answer::no || !recipient_.is(subject::kind::post)) return said;
        const auto id = of_.at(recipient_.post()).agreement;
        if (!id.is_valid()) return said;
        return of_.at(id).when.contains(asked_.on) ? answer::yes : answer::no;
    }

    const governance& of_;
    const question& asked_;
    const delegation& grant_;
    subject recipient_;
};

/// One line for an objection or a ground, so that both can be compared.
std::string line(reason_code code, verdict effect, const rule* by, std::optional<legal_fact> fact) {
    std::string text{describe(code).key};
    text += ' ' + std::string{key_of(effect)} + ' ' + (by == nullptr ? "-" : std::string{by->id});
    if (fact) text += ' ' + std::string{describe(*fact).key};
    return text;
}
std::multiset<std::string> lines_of(const objections& against) {
    std::multiset<std::string> lines;
    for (const auto& one : against) lines.insert(line(one.code, one.effect, one.by, one.fact));
    return lines;
}
/// The grounds of a way that only the law of delegation gives.
std::multiset<std::string> lines_of(const mandat::path& way,
                                    const std::set<std::string_view>& rules) {
    std::multiset<std::string> lines;
    for (const auto& one : way.grounds) {
        if (one.effect == verdict::authorised || one.rule == nullptr) continue;
        const auto fact = one.fact ? one.fact->legal : std::nullopt;
        // A ground names the special statute that the point rests on, where the law names 6:38 p. 5.
        const bool is_statutes =
            fact == legal_fact::special_statute_ban && rules.count(one.rule->id) == 0;
        const auto* by = is_statutes ? find_rule("KL-6-38-5") : one.rule;
        if (rules.count(by->id) == 0) continue;
        // What the order's own condition asks under the same section, and who is employed, is not the law on grants.
        if (fact == legal_fact::users_endorsed || fact == legal_fact::holder_is_employed ||
            one.code == reason_code::not_employed)
            continue;
        lines.insert(line(one.code, one.effect, by, fact));
    }
    return lines;
}

/// Every rule that an objection to a delegation may cite.
const std::set<std::string_view> rules_of_delegation{
    "KL-5-1",    "KL-5-2",    "KL-6-37",      "KL-6-38-1",    "KL-6-38-2",     "KL-6-38-3",
    "KL-6-38-4", "KL-6-38-5", "KL-6-38-s2-1", "KL-6-38-s2-2", "KL-6-38-s2-3",  "KL-6-38-s2-4",
    "KL-6-39",   "KL-7-5",    "KL-7-7-s2",    "KL-8-4",       "KL-9-30",       "KL-9-37-s2",
    "BEF-6-4",   "KL-3-2",    "DOC-JOINT",    "DOC-OUTSIDER", "DOC-OTHERNAMND"};
const std::set<std::string_view> rules_of_sub_delegation{"KL-7-6", "KL-9-31", "HSF-4-5"};

/// The grantor holds the matter itself; else council's delegation to it is weighed on the same way, too.
bool holds_itself(const governance& of, const delegation& grant, const question& asked) {
    const auto& body = of.at(of.at(of.at(grant.point).order).organ);
    return body.kind == organ_kind::council || remit_names(of, body, asked.matter, asked.on);
}
/// The way is the grant's own, to the delegate: nobody steps in.
bool is_direct(const mandat::path& way) {
    return way.granted.is_valid() && !way.sub_granted.is_valid() &&
           std::none_of(way.chain.begin(), way.chain.end(), [](const mandat::link& one) {
               return one.how == mandat::link::kind::superior ||
                      one.how == mandat::link::kind::substitute;
           });
}

} // namespace

TEST_CASE("KL 6:37-39, 7:5: what the law has against a grant stands on the way that rests on it, "
          "and nothing else of it",
          "[law][decide][property]") {
    std::size_t compared = 0;
    std::size_t objected = 0;
    on_random_regions(600, [&](dice& roll, const drafted&, const reference_resolver& resolver) {
        const auto& of = resolver.of();
        for (int i = 0; i < 200; ++i) {
            const auto asked = any_question(roll, resolver, 4);
            if (asked.on < first_modelled_day) continue;
            for (const auto& one : detail::path_finder{resolver.index(), asked}.find()) {
                const auto& way = one.tried;
                if (!is_direct(way)) continue;
                const auto& grant = of.at(way.granted);
                if (of.at(grant.point).kind == point_kind::execution) continue;
                if (!holds_itself(of, grant, asked)) continue;
                const auto recipient = way.chain[1].holder;
                const auto expected =
                    lines_of(may_delegate(proposed_by(of, grant, recipient),
                                          facts_of_case{of, asked, grant, recipient}, asked.on));
                REQUIRE(lines_of(way, rules_of_delegation) == expected);
                ++compared;
                objected += expected.size();
            }
        }
    });
    CHECK(compared > 10'000);
    CHECK(objected > 10'000);
}

TEST_CASE("DOC-ALTERNATE, DOC-SUPERIOR: what the law has against a delegate it has against whoever "
          "steps in",
          "[law][decide][property][doc-alternate]") {
    std::size_t compared = 0;
    on_random_regions(600, [&](dice& roll, const drafted&, const reference_resolver& resolver) {
        const auto& of = resolver.of();
        for (int i = 0; i < 200; ++i) {
            const auto asked = any_question(roll, resolver, 4);
            if (asked.on < first_modelled_day || asked.who.what != subject::kind::post) continue;
            for (const auto& one : detail::path_finder{resolver.index(), asked}.find()) {
                const auto& way = one.tried;
                if (!way.granted.is_valid() || way.sub_granted.is_valid() || is_direct(way))
                    continue;
                const auto& grant = of.at(way.granted);
                if (of.at(grant.point).kind == point_kind::execution) continue;
                const auto proposed = proposed_by(of, grant, asked.who);
                const auto stands = lines_of(way, rules_of_delegation);
                for (const auto& objection : lines_of(may_delegate(
                         proposed, facts_of_case{of, asked, grant, asked.who}, asked.on)))
                    REQUIRE(stands.count(objection) != 0);
                ++compared;
            }
        }
    });
    CHECK(compared > 1'000);
}

TEST_CASE("KL 7:6: what the law has against handing on stands on the way that rests on it, and "
          "nothing else of it",
          "[law][decide][property][kl-7-6]") {
    std::size_t compared = 0;
    on_random_regions(600, [&](dice& roll, const drafted&, const reference_resolver& resolver) {
        const auto& of = resolver.of();
        for (int i = 0; i < 200; ++i) {
            const auto asked = any_question(roll, resolver, 4);
            if (asked.on < first_modelled_day) continue;
            for (const auto& one : detail::path_finder{resolver.index(), asked}.find()) {
                const auto& way = one.tried;
                if (!way.sub_granted.is_valid() || !way.granted.is_valid()) continue;
                const auto& given = of.at(way.sub_granted);
                const auto& under = of.at(way.granted);
                const auto to =
                    std::find_if(way.chain.rbegin(), way.chain.rend(),
                                 [](const mandat::link& step) {
                                     return step.how == mandat::link::kind::sub_delegation;
                                 })
                        ->holder.post();
                // Leave and headship may be stated in the data; a no stands whoever says it.
                const auto facts = [&](legal_fact fact) {
                    auto stated = answer::unknown;
                    if (fact == legal_fact::subdelegation_allowed)
                        stated = under.limits.may_sub_delegate;
                    if (fact == legal_fact::is_head_of_administration)
                        stated = heads_administration(
                            of, given.from, of.at(of.at(under.point).order).organ, asked.on);
                    const auto said = facts_of_case{of, asked, under, subject{to}}(fact);
                    if (said == answer::no || stated == answer::no) return answer::no;
                    return stated != answer::unknown ? stated : said;
                };
                auto proposed = proposed_by(of, given, under, to);
                if (const auto& when = given.limits.when.when;
                    !when.is_empty() && proposed.from == delegate_kind::employee)
                    proposed.giver_then = resolver.index().held_on(given.from, when.first());
                auto expected = lines_of(may_subdelegate(proposed, facts, asked.on));
                // What is a rule on both steps is compared above for the grant's own: a veto, and who
                // held the post.
                std::erase_if(expected, [](const std::string& text) {
                    return text.find("DOC-JOINT") != std::string::npos ||
                           text.find("KL-7-5") != std::string::npos ||
                           text.find("OPEN-E") != std::string::npos;
                });
                REQUIRE(lines_of(way, rules_of_sub_delegation) == expected);
                ++compared;
            }
        }
    });
    CHECK(compared > 400);
}
