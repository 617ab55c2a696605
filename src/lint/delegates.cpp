// SPDX-License-Identifier: MIT
//
// To whom a point gives power: the law's closed list, one decider, the urgent mandate, automation.
#include "example_questions.hpp"
#include "linter.hpp"
#include <mandat/decide/dry_run.hpp>
#include <mandat/domain/traits.hpp>
#include <mandat/law/law_days.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace mandat::detail {
namespace {

/// What is told where the resolver has this against a delegate: {0} is the delegate's name,
/// {1} what it is, {2} the matter, {3} the body that delegates, {4} the day from which it
/// may, {5} what the rule says.
struct told_of_delegate {
    finding_code code;
    reason_code because;
    phrase text;
    phrase fix;
};
constexpr phrase barred_from{"`{0}` får inte avgöra `{2}`: {5}", "`{0}` may not decide `{2}`: {5}"};
constexpr auto delegate_findings = std::to_array<told_of_delegate>({
    {finding_code::delegate_not_listed,
     reason_code::delegate_not_on_list,
     {"`{0}` ({1}) finns inte bland dem som `{3}` får delegera till",
      "`{0}` ({1}) is not among those to whom `{3}` may delegate"},
     {"delegera till presidiet, ett utskott, en ledamot, en ersättare eller en anställd",
      "delegate to the presidium, a sub-committee, a member, an alternate or an employee"}},
    {finding_code::urgent_mandate_to_other,
     reason_code::none, // what is not on the list of an urgent mandate
     {"`{0}` ({1}) kan inte få besluta i brådskande ärenden på nämndens vägnar",
      "`{0}` ({1}) cannot be let decide urgent matters on the committee's behalf"},
     {"ge uppdraget till ordföranden eller en utsedd ledamot",
      "give the mandate to the chair or to a named member"}},
    {finding_code::automated_too_early,
     reason_code::none, // what is not on the list until a later day
     {"`{0}` kunde inte vara delegat före {4}", "`{0}` could not be a delegate before {4}"},
     {"låt en människa vara delegat till och med dagen före",
      "let a human be the delegate through the day before"}},
    {finding_code::forbidden_matter,
     reason_code::prohibited_by_law,
     barred_from,
     {"låt nämnden besluta", "have the committee decide"}},
    {finding_code::automated_where_barred,
     reason_code::none, // what is prohibited for an automated function
     barred_from,
     {"låt en människa besluta; systemet kan förbereda",
      "let a human decide; the system may prepare"}},
    {finding_code::outsider_delegate,
     reason_code::outsider,
     {"`{0}` ({1}) är varken anställd i regionen eller ledamot, och inget avtal ger rätten",
      "`{0}` ({1}) is neither employed by the region nor a member, and no agreement gives the "
      "power"},
     {"delegera till en egen anställd, ett utskott eller en ledamot",
      "delegate to an employee of the region's own, a sub-committee or a member"}},
    {finding_code::grantor_cannot_delegate,
     reason_code::grantor_cannot_delegate,
     {"`{3}` kan inte delegera `{2}` till `{0}`", "`{3}` cannot delegate `{2}` to `{0}`"},
     {"bara en nämnd delegerar, och fullmäktige bara till en nämnd: låt rätt organ besluta",
      "only a committee delegates, and council only to a committee: have the right body decide"}},
    {finding_code::joint_delegation,
     reason_code::joint_delegation,
     {"punkten låter flera besluta tillsammans om `{2}`; lagen känner ingen delad delegation",
      "the point lets several decide `{2}` together; the law knows no joint delegation"},
     {"låt en besluta ensam, eller var och en, eller ett utskott",
      "let one decide alone, or each of them, or a sub-committee"}},
    {finding_code::approval_by_others,
     reason_code::approval_by_others,
     {"punkten kräver någon annans godkännande av vad `{0}` beslutar; bara brukarna får ha ett "
      "veto",
      "the point requires someone else's approval of what `{0}` decides; only the users may have "
      "a veto"},
     {"kräv samråd i stället för godkännande, eller ge rätten till den som godkänner",
      "require consultation in place of approval, or give the power to whoever approves"}},
    {finding_code::users_endorse_body,
     reason_code::users_condition_on_body,
     {"punkten kräver att brukarna tillstyrker vad `{0}` beslutar; lagen känner det villkoret "
      "bara för anställda",
      "the point requires that the users endorse what `{0}` decides; the law knows that "
      "condition for employees only"},
     {"ta bort villkoret, delegera till en anställd, eller låt en jurist bedöma det",
      "remove the condition, delegate to an employee, or have a jurist assess it"}},
});
template<class Key>
const told_of_delegate* find_told(Key told_of_delegate::*by, Key wanted) {
    const auto found =
        std::ranges::find_if(delegate_findings, [&](const auto& one) { return one.*by == wanted; });
    return found == delegate_findings.end() ? nullptr : &*found;
}

/// What speaks against whoever would decide, and the days on which it does.
struct held_against {
    reason ground;
    subject who;
    period when;
};

bool is_open(const reason& ground) {
    return ground.effect == verdict::depends;
}

/// One delegation through the law of delegates.
struct delegate_check : check {
    delegation_id id;
    const delegation& one = of.at(id);
    point_kind kind = of.at(one.point).kind;
    const delegation_order& order = order_over(of, id);

    void run() const {
        const auto life = work.life_of(id);
        if (kind == point_kind::execution || kind == point_kind::reserved ||
            kind == point_kind::statutory || life.is_empty())
            return;
        if (order.kind == order_kind::guideline) {
            guideline_delegates(life);
            return;
        }
        for (const auto& found : against_each(one.delegate, life, &delegate_check::of_delegate))
            tell_of(found, {"{0}", "{0}"}, example_of(found));
        for (const auto stand_in : one.substitutes)
            for (const auto& found : against_each(stand_in, life, &delegate_check::of_substitute)) {
                auto asked = example_of(found);
                asked.facts.assert_that(legal_fact::delegate_hindered, answer::yes);
                tell_of(found, {"som ersättare: {0}", "as substitute: {0}"}, asked);
            }
    }

    // --------------------------------------------------------------------------------- what speaks
    /// Everything against whoever is named, on the days on which it stands. Of posts with a role of
    /// which the law asks the same, one is asked at a time.
    [[nodiscard]] std::vector<held_against>
    against_each(subject named, const period& life,
                 std::vector<reason> (delegate_check::*against_one)(subject, date) const) const {
        std::map<std::tuple<post_kind, organ_id, instrument_id>, std::vector<subject>> recipients;
        if (named.is(subject::kind::organ)) recipients[{}].push_back(named);
        for (const auto post : work.posts_meant(named))
            recipients[{of.at(post).kind, of.at(post).organ, of.at(post).agreement}].emplace_back(
                post);
        std::vector<held_against> found;
        for (const auto& [asked, alike] : recipients)
            for (const auto& part : parts_of(life, named, alike, std::get<instrument_id>(asked))) {
                const auto day = clear_day(part, order);
                const auto now = std::ranges::find_if(
                    alike, [&](subject who) { return time_of(of, who).contains(day); });
                const auto who = now == alike.end() ? alike.front() : *now;
                for (const auto& ground : (this->*against_one)(who, day))
                    add_days(found, {ground, who, part});
            }
        return found;
    }
    /// The days, of a role those on which a post has it, cut where the law changes and where the
    /// agreement behind the deciders begins or ends.
    [[nodiscard]] std::vector<period> parts_of(const period& life, subject named,
                                               const std::vector<subject>& alike,
                                               instrument_id agreement) const {
        time_cuts cuts;
        for (const auto day : law_days) cuts.add(day);
        if (agreement.is_valid()) cuts.add(of.at(agreement).when.when);
        const bool is_role = named.is(subject::kind::role);
        std::vector<period> held;
        for (const auto who : alike)
            held.push_back(is_role ? life.intersection(time_of(of, who).when) : life);
        std::vector<period> made;
        for (const auto& run : merged(std::move(held)))
            std::ranges::copy(cuts.parts_of(run), std::back_inserter(made));
        return made;
    }
    /// What is told in the same words, by the same rule, is told once for days that adjoin.
    void add_days(std::vector<held_against>& found, const held_against& more) const {
        const auto before = std::ranges::find_if(found, [&](const held_against& other) {
            return other.who == more.who && other.ground.rule == more.ground.rule &&
                   &told_of(other.ground, other.who) == &told_of(more.ground, more.who) &&
                   more.when.first() <= other.when.end();
        });
        if (before == found.end()) {
            found.push_back(more);
        } else {
            before->when = days_between(before->when.first(), more.when.end());
        }
    }
    /// What the resolver has against the delegate or the grantor, not against the matter or the
    /// day; what two rules forbid for the same reason is told by the first.
    [[nodiscard]] std::vector<reason> against(subject who, date day) const {
        const auto asked = question_within(work, id, who, day);
        std::vector<reason> found;
        for (const auto& ground : dry_run{work.index(), asked}.grant(id, who).grounds) {
            if (find_told(&told_of_delegate::because, ground.code) == nullptr) continue;
            const bool is_told = std::ranges::any_of(
                found, [&](const reason& other) { return is_same_reason(other, ground); });
            if (!is_told && is_of_order(ground, asked)) found.push_back(ground);
        }
        return found;
    }
    /// Traits that everyone is asked of are the matter's, and other facts the single case's, unless
    /// the data answers them whatever is said.
    [[nodiscard]] bool is_of_order(const reason& ground, const question& asked) const {
        if (!ground.fact) return true;
        const auto fact = ground.fact->legal;
        if (!fact) return false;
        if (is_trait(*fact)) return !is_asked_of_matter(work, one.point, *fact, asked.on);
        return std::ranges::all_of(std::array{answer::yes, answer::no}, [&](answer said) {
            auto other = asked;
            other.facts.assert_that(*fact, said);
            const auto tried = dry_run{work.index(), other}.grant(id, asked.who);
            return ground_against(tried, std::array{ground.code}) != nullptr;
        });
    }
    /// What is only open is told where nothing else is.
    [[nodiscard]] std::vector<reason> of_delegate(subject who, date day) const {
        auto grounds = against(who, day);
        if (grounds.size() > 1) std::erase_if(grounds, is_open);
        return grounds;
    }
    /// Whoever steps in decides as a delegate, so the law has to list them as well: the first that
    /// speaks against them alone.
    /// @law DOC-ALTERNATE
    [[nodiscard]] std::vector<reason> of_substitute(subject who, date day) const {
        const auto no_grantor = [](const reason& ground) {
            return ground.code == reason_code::grantor_cannot_delegate;
        };
        const auto delegate = work.decider_under(id, day);
        const bool is_told = delegate && std::ranges::any_of(against(*delegate, day), no_grantor);
        auto grounds = against(who, day);
        std::erase_if(grounds, [&](const reason& ground) {
            const bool is_of_decider = ground.code == reason_code::delegate_not_on_list ||
                                       ground.code == reason_code::outsider ||
                                       ground.code == reason_code::prohibited_by_law ||
                                       (no_grantor(ground) && !is_told);
            return is_open(ground) || !is_of_decider;
        });
        if (grounds.size() > 1) grounds.resize(1);
        return grounds;
    }

    // ------------------------------------------------------------------------------------ findings
    /// Where only an open trait was found, with every other that the data leaves open assessed
    /// as no.
    [[nodiscard]] question example_of(const held_against& found) const {
        auto asked = question_within(work, id, found.who, clear_day(found.when, order));
        if (is_open(found.ground))
            for (const auto trait : trait_facts)
                if (work.trait(one.point, trait) == answer::unknown)
                    asked.facts.assert_that(trait, answer::no);
        return asked;
    }
    [[nodiscard]] const told_of_delegate& told_of(const reason& ground, subject who) const {
        const auto* as = find_told(&told_of_delegate::because, ground.code);
        auto code = as->code;
        if (code == finding_code::delegate_not_listed && ground.day)
            code = finding_code::automated_too_early;
        if (code == finding_code::delegate_not_listed && kind == point_kind::urgent)
            code = finding_code::urgent_mandate_to_other;
        if (code == finding_code::forbidden_matter && is_automated(of, who))
            code = finding_code::automated_where_barred;
        return *find_told(&told_of_delegate::code, code);
    }
    /// @param as  what is put around the text
    void tell_of(const held_against& found, const phrase& as, const question& asked) const {
        const auto& [ground, who, days] = found;
        const auto& told = told_of(ground, who);
        auto made = work.found(told.code, id, {work.place_of(who)});
        made.rule = named_first(work, asked, ground);
        made.when = days;
        made.shown_by = as_answered(work, asked, ground);
        tell(made, told.text, told.fix,
             {work.name_of(who, asked.on), work.kind_of(who), work.name_of(one.matter),
              of.at(order.organ).named.on(asked.on),
              ground.day ? to_text(*ground.day) : std::string{}, ground.rule->title});
        made.text = filled(as, {made.text});
        work.add(std::move(made));
    }
    void guideline_delegates(const period& days) const {
        const auto day = clear_day(days, order);
        const auto who = work.decider_under(id, day);
        const auto asked = question_within(work, id, who.value_or(order.organ), day);
        const auto tried = dry_run{work.index(), asked}.grant(id, asked.who);
        const auto* ground = ground_against(tried, std::array{reason_code::no_delegation});
        auto made = work.found(finding_code::grantor_cannot_delegate, id);
        made.rule = ground->rule;
        made.when = days;
        report(std::move(made),
               {"en riktlinje delegerar ingenting: punkten ger ingen beslutanderätt",
                "a guideline delegates nothing: the point gives no deciding power"},
               {"delegera i nämndens delegationsordning, eller ange punkten som verkställighet",
                "delegate in the committee's delegation order, or state the point as execution"},
               {}, who ? as_answered(work, asked, *ground) : std::nullopt);
    }
};

} // namespace

void lint_delegates(linter& work) {
    for (const auto id : ids_of<delegation_id>(work.of().delegations()))
        delegate_check{{work}, id}.run();
}

} // namespace mandat::detail
