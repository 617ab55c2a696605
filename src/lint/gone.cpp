// SPDX-License-Identifier: MIT
//
// Whoever or whatever ended, or changed its name, while a grant goes on.
#include "grants.hpp"
#include "linter.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {
namespace {

/// The days of a life on which whoever is named has ended: a role when its last post has.
///
/// Nothing when it goes on, when no document gives a day, or when a role had no
/// post in all of the life.
period gone_days(const linter& work, subject named, const period& life) {
    const auto& of = work.of();
    if (named.is(subject::kind::organ) || named.is(subject::kind::post))
        return life.intersection(days_after(time_of(of, named)));
    date latest = before_all_days;
    for (const auto post : work.posts_meant(named)) {
        const auto& when = of.at(post).when.when;
        if (when.is_empty() || when.is_open()) return {};
        latest = std::max(latest, when.end());
    }
    if (!is_calendar_day(latest) || life.is_empty() || latest <= life.first()) return {};
    return life.intersection(period::from(latest));
}
/// The days on which a unit of the scope has ended, while another lives on in some of the life.
period gone_days(const governance& of, const scope& reach, unit_id unit, const period& life) {
    const bool all_absent = std::ranges::all_of(
        reach.units, [&](unit_id one) { return surely_absent(of.at(one).when, life); });
    return all_absent ? period{} : life.intersection(days_after(of.at(unit).when));
}

/// Folds ASCII, the letters of Latin-1 and runs of blanks, as io folds more of them.
std::string plainly_folded(std::string_view text) {
    std::string made;
    bool after_blank = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto one = static_cast<unsigned char>(text[i]);
        const bool is_blank = one == ' ' || (one >= '\t' && one <= '\r');
        if (is_blank && after_blank) continue;
        after_blank = is_blank;
        const bool in_latin = i > 0 && static_cast<unsigned char>(text[i - 1]) == 0xC3U;
        if ((one >= 'A' && one <= 'Z') ||
            (in_latin && one >= 0x80U && one <= 0x9EU && one != 0x97U))
            one = static_cast<unsigned char>(one + 32);
        made += is_blank ? ' ' : static_cast<char>(one);
    }
    if (!made.empty() && made.back() == ' ') made.pop_back();
    return made;
}
/// The days of a life on which the written name was not the thing's name; none when it
/// never was one of its names.
std::vector<period> misnamed_days(const names& known, std::string_view written,
                                  const period& life) {
    const auto wanted = plainly_folded(written);
    std::vector<period> right;
    auto rest = period::always();
    for (const auto& one : known) {
        if (plainly_folded(one.text) == wanted)
            right.push_back(days_between(rest.first(), one.end));
        rest = period::from(one.end);
    }
    if (right.empty()) return {};
    return without(life, merged(std::move(right)));
}

struct gone_check : check {
    void grantor_gone(order_id id) const {
        const auto& order = of.at(id);
        const auto& body = of.at(order.organ);
        const auto days = since_2018(order.when.when.intersection(days_after(body.when)));
        const auto seen = work.looked_at(days);
        if (order.kind != order_kind::delegation_order || seen.is_empty()) return;
        auto made = work.found(finding_code::grantor_gone, id, {body.where});
        add_sources(made, body.sources);
        report_on(days, std::move(made),
                  {"nämnden `{0}` upphörde {1} men ordningen `{2}` gäller vidare",
                   "the committee `{0}` ended on {1} but the order `{2}` goes on"},
                  {"ange nämndens sista dag som ordningens, och låt den nya nämnden delegera",
                   "give the order the committee's last day, and have the new committee delegate"},
                  {body.key, to_text(previous_day(body.when.when.end())), order.key},
                  showing(work, id, clear_day(seen, order), {reason_code::expired}));
    }

    // ------------------------------------------------------------ delegates, substitutes and units
    void gone_under(const grant& one) const {
        if (one.life.when.is_empty()) return;
        subject_gone(one, one.to, {"delegaten", "the delegate"});
        if (!one.leads() || one.is_reserved()) return;
        if (one.delegation)
            for (const auto stand_in : of.at(*one.delegation).substitutes)
                subject_gone(one, stand_in, {"ersättaren", "the substitute"});
        for (const auto unit : one.limits.reach.units) unit_gone(one, unit);
    }
    void subject_gone(const grant& under, subject named, const phrase& as) const {
        const auto days = gone_days(work, named, under.life.when);
        if (work.looked_at(days).is_empty()) return;
        auto who = named;
        if (named.is(subject::kind::role)) who = work.posts_with(named.role()).front();
        goes_on(under, days, as, work.key_of(named), work.place_of(named),
                under.question_in(days, who));
    }
    void unit_gone(const grant& under, unit_id unit) const {
        const auto days = gone_days(of, under.limits.reach, unit, under.life.when);
        if (work.looked_at(days).is_empty()) return;
        auto asked = under.question_in(days);
        if (asked) asked->unit = unit;
        goes_on(under, days, {"enheten", "the unit"}, of.at(unit).key, of.at(unit).where, asked);
    }
    /// @param as  what it is here: delegate, substitute or unit
    void goes_on(const grant& under, const period& days, const phrase& as, std::string_view key,
                 const location& where, const std::optional<question>& asked) const {
        report_on(days, under.found(finding_code::delegate_gone, {where}),
                  {"{0} `{1}` finns inte efter {2} men {3} gäller vidare",
                   "{0} `{1}` does not exist after {2} but {3} goes on"},
                  {"ange vem som har det nu, eller ge punkten en sista dag",
                   "say who has it now, or give the point a last day"},
                  {as, key, to_text(previous_day(days.first())), under.name()},
                  showing(work, asked, {reason_code::expired}));
    }

    // -------------------------------------------------------------- names that others bear or bore
    void name_moved(const moved_name& one) const {
        static const std::vector<source> none;
        report_on(one.days, work.found(finding_code::name_moved, keyed{one.means, one.where, none}),
                  {"`{0}` betyder här `{1}`, som hette så {2}, men är {3} namnet på `{4}`",
                   "`{0}` means `{1}` here, which was called so on {2}, but {3} is the name of "
                   "`{4}`"},
                  {"skriv id:t `{1}` i stället för namnet; ska `{4}` ha rätten, låt nämnden "
                   "besluta det",
                   "write the id `{1}` instead of the name; if `{4}` is to have the power, have "
                   "the committee decide so"},
                  {one.text, one.means, to_text(one.read_on), days_in_words(one.days), one.other});
    }
    void stale_name(delegation_id id) const {
        const auto& one = of.at(id);
        const auto known =
            property_of(of, one.delegate, [](const auto& thing) { return &thing.named; });
        if (!known || one.delegate_as_written == work.key_of(one.delegate)) return;
        for (const auto& days :
             misnamed_days(**known, one.delegate_as_written, whole_life(of, id).when))
            report_on(days, work.found(finding_code::stale_name, id, {work.place_of(one.delegate)}),
                      {"punkten `{0}` kallar delegaten `{1}`, som {2} heter `{3}`",
                       "the point `{0}` calls the delegate `{1}`, which {2} is called `{3}`"},
                      {"skriv id:t `{4}` i ordningen; rätten följer befattningen ändå",
                       "write the id `{4}` in the order; the power follows the post anyway"},
                      {part_key(of, id), one.delegate_as_written, days_in_words(days),
                       (*known)->on(days.first()), work.key_of(one.delegate)});
    }
};

} // namespace

void lint_gone(linter& work) {
    const gone_check of_gone{{work}};
    for (const auto id : ids_of<order_id>(work.of().orders())) of_gone.grantor_gone(id);
    for (const auto id : ids_of<delegation_id>(work.of().delegations())) of_gone.stale_name(id);
    for_each_grant(work, [&](const grant& one) { of_gone.gone_under(one); });
    for (const auto& one : work.of().moved_names()) of_gone.name_moved(one);
}

} // namespace mandat::detail
