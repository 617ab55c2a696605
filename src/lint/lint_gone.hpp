// SPDX-License-Identifier: MIT
#pragma once
// Whoever or whatever ended, or changed its name, while a grant goes on (layer 5, private).

#include "demonstration.hpp"
#include "lint_basics.hpp"
#include "linter.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {

// ------------------------------------------------------------------------------------------ the grantor
inline void grantor_gone(linter& work, const demonstrator& show, order_id id) {
    const auto& of = work.of();
    const auto& order = of.at(id);
    const auto& body = of.at(order.organ);
    const auto days = since_2018(order.when.when.intersection(days_after(body.when)));
    const auto seen = work.looked_at(days);
    if (order.kind != order_kind::delegation_order || seen.is_empty()) return;
    auto made = found_about(work, finding_code::grantor_gone, id);
    add_place(made, body.where);
    add_sources(made, body.sources);
    const auto last = to_text(previous_day(body.when.when.end()));
    made.text = {"nämnden " + in_backticks(body.key) + " upphörde " + last + " men ordningen " +
                     in_backticks(order.key) + " gäller vidare",
                 "the committee " + in_backticks(body.key) + " ended on " + last +
                     " but the order " + in_backticks(order.key) + " goes on"};
    made.fix = {"ange nämndens sista dag som ordningens, och låt den nya nämnden delegera",
                "give the order the committee's last day, and have the new committee delegate"};
    made.shown_by = show.show(id, linter::clear_day(seen, order), {reason_code::expired});
    add_on(work, std::move(made), days);
}

// ---------------------------------------------------------------------- delegates, substitutes and units
/// The days of a life on which whoever is named has ended: a role when its last post has.
///
/// Nothing when it goes on, when no document gives a day, or when a role had no post in all of the life.
[[nodiscard]] inline period gone_days(const linter& work, subject named, const period& life) {
    const auto& of = work.of();
    if (named.is(subject::kind::organ))
        return life.intersection(days_after(of.at(named.organ()).when));
    if (named.is(subject::kind::post))
        return life.intersection(days_after(of.at(named.post()).when));
    if (!named.is(subject::kind::role)) return {};
    date latest = before_all_days;
    for (const auto post : work.posts_with(named.role())) {
        const auto& when = of.at(post).when.when;
        if (when.is_empty() || when.is_open()) return {};
        latest = std::max(latest, when.end());
    }
    if (!is_calendar_day(latest) || life.is_empty() || latest <= life.first()) return {};
    return life.intersection(period::from(latest));
}
/// The days on which a unit of the scope has ended, while another lives on in some of the life.
[[nodiscard]] inline period gone_days(const governance& of, const scope& reach, unit_id unit,
                                      const period& life) {
    const bool all_absent = std::all_of(reach.units.begin(), reach.units.end(), [&](unit_id one) {
        return surely_absent(of.at(one).when, life);
    });
    return all_absent ? period{} : life.intersection(days_after(of.at(unit).when));
}
inline constexpr phrase name_another{"ange vem som har det nu, eller ge punkten en sista dag",
                                     "say who has it now, or give the point a last day"};

/// @param as  what it is here: delegate, substitute or unit
inline void tell_of_ended(finding& made, phrase as, std::string_view key, const period& days,
                          const sentence& what) {
    const auto last = to_text(previous_day(days.first()));
    made.text = {std::string{as.sv} + ' ' + in_backticks(key) + " finns inte efter " + last +
                     " men " + what.sv + " gäller vidare",
                 std::string{as.en} + ' ' + in_backticks(key) + " does not exist after " + last +
                     " but " + what.en + " goes on"};
    made.fix = {std::string{name_another.sv}, std::string{name_another.en}};
}

class ended_under {
public:
    ended_under(linter& work, const demonstrator& show, delegation_id id)
        : work_{work}
        , show_{show}
        , of_{work.of()}
        , id_{id}
        , one_{of_.at(id)}
        , life_{whole_life(of_, id).when} {}

    void run() {
        if (life_.is_empty()) return;
        const auto& point = of_.at(one_.point);
        if (const auto days = gone_days(work_, one_.delegate, life_); is_seen(days))
            report(one_.delegate, {"delegaten", "the delegate"}, days,
                   ask_under(one_.delegate, days));
        if (!leads_part(of_, id_) || point.kind == point_kind::reserved) return;
        for (const auto stand_in : one_.substitutes)
            if (const auto days = gone_days(work_, stand_in, life_); is_seen(days))
                report(stand_in, {"ersättaren", "the substitute"}, days, ask_under(stand_in, days));
        for (const auto unit : one_.limits.reach.units)
            if (const auto days = gone_days(of_, one_.limits.reach, unit, life_); is_seen(days))
                report_unit(unit, days);
    }

private:
    [[nodiscard]] bool is_seen(const period& days) const {
        return !work_.looked_at(days).is_empty();
    }
    [[nodiscard]] date first_seen(const period& days) const {
        return linter::clear_day(work_.looked_at(days), of_.at(of_.at(one_.point).order));
    }
    [[nodiscard]] std::optional<question> ask_under(subject named, const period& days) const {
        auto who = named;
        if (named.is(subject::kind::role)) {
            const auto posts = work_.posts_with(named.role());
            if (posts.empty()) return std::nullopt;
            who = posts.front();
        }
        return question_within(work_, id_, who, first_seen(days));
    }
    [[nodiscard]] sentence grant() const {
        const auto key = in_backticks(part_key(of_, id_));
        return {"punkten " + key, "the point " + key};
    }
    void report(subject named, phrase as, const period& days,
                const std::optional<question>& asked) {
        auto made = work_.found(finding_code::delegate_gone, id_);
        add_place(made, place_of(of_, named));
        tell_of_ended(made, as, work_.key_of(named), days, grant());
        if (asked) made.shown_by = show_.show(*asked, {reason_code::expired});
        add_on(work_, std::move(made), days);
    }
    void report_unit(unit_id unit, const period& days) {
        auto made = work_.found(finding_code::delegate_gone, id_);
        add_place(made, of_.at(unit).where);
        tell_of_ended(made, {"enheten", "the unit"}, of_.at(unit).key, days, grant());
        const auto day = first_seen(days);
        if (const auto who = decider_under(work_, id_, day)) {
            auto asked = question_within(work_, id_, *who, day);
            asked.unit = unit;
            made.shown_by = show_.show(asked, {reason_code::expired});
        }
        add_on(work_, std::move(made), days);
    }

    linter& work_;
    const demonstrator& show_;
    const governance& of_;
    delegation_id id_;
    const delegation& one_;
    period life_;
};

inline void sub_delegate_gone(linter& work, const demonstrator& show, const sub_delegation& one) {
    const auto& of = work.of();
    const auto life = whole_life(of, one);
    if (life.is_empty()) return;
    const sentence grant{"vidaredelegeringen " + in_backticks(one.key),
                         "the sub-delegation " + in_backticks(one.key)};
    const auto report = [&](std::string_view key, const location& where, phrase as,
                            const period& days, unit_id unit) {
        const auto seen = work.looked_at(days);
        if (seen.is_empty()) return;
        auto made = found_about(work, finding_code::delegate_gone, one);
        add_place(made, where);
        tell_of_ended(made, as, key, days, grant);
        if (auto asked = show.ask(one, seen.first())) {
            if (unit.is_valid()) asked->unit = unit;
            made.shown_by = show.show(*asked, {reason_code::expired});
        }
        add_on(work, std::move(made), days);
    };
    report(work.key_of(one.to), place_of(of, one.to), {"delegaten", "the delegate"},
           gone_days(work, one.to, life), {});
    for (const auto unit : one.limits.reach.units)
        report(of.at(unit).key, of.at(unit).where, {"enheten", "the unit"},
               gone_days(of, one.limits.reach, unit, life), unit);
}

// ------------------------------------------------------------------------------------------ former names
/// Folds ASCII, the letters of Latin-1 and runs of blanks, as io folds more of them.
[[nodiscard]] inline std::string plainly_folded(std::string_view text) {
    std::string made;
    bool after_blank = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto one = static_cast<unsigned char>(text[i]);
        const bool is_blank = one == ' ' || (one >= '\t' && one <= '\r');
        if (is_blank && after_blank) continue;
        after_blank = is_blank;
        if (one >= 'A' && one <= 'Z') one = static_cast<unsigned char>(one + 32);
        const bool in_latin = i > 0 && static_cast<unsigned char>(text[i - 1]) == 0xC3U;
        if (in_latin && one >= 0x80U && one <= 0x9EU && one != 0x97U)
            one = static_cast<unsigned char>(one + 32);
        made += is_blank ? ' ' : static_cast<char>(one);
    }
    if (!made.empty() && made.back() == ' ') made.pop_back();
    return made;
}
[[nodiscard]] inline const names* names_of(const governance& of, subject named) {
    switch (named.what) {
    case subject::kind::organ: return &of.at(named.organ()).named;
    case subject::kind::post: return &of.at(named.post()).named;
    case subject::kind::role: return &of.at(named.role()).named;
    case subject::kind::person:
    case subject::kind::nobody: return nullptr;
    }
    return nullptr;
}
/// The days of a life on which the written name was not the thing's name; none when it never was one of its names.
[[nodiscard]] inline std::vector<period> misnamed_days(const names& known, std::string_view written,
                                                       const period& life) {
    const auto wanted = plainly_folded(written);
    std::vector<period> right;
    auto rest = period::always();
    for (const auto& one : known) {
        const bool is_last = one.end.is_pos_infinity();
        if (plainly_folded(one.text) == wanted)
            right.push_back(is_last ? rest : days_between(rest.first(), one.end));
        if (!is_last) rest = period::from(one.end);
    }
    if (right.empty()) return {};
    return without(life, merged(std::move(right)));
}
[[nodiscard]] inline sentence calls_it_otherwise(const governance& of, delegation_id id,
                                                 const std::string& right, const period& days) {
    const auto key = in_backticks(part_key(of, id));
    const auto written = in_backticks(of.at(id).delegate_as_written);
    const auto when = days_in_words(days);
    return {"punkten " + key + " kallar delegaten " + written + ", som " + when.sv + " heter " +
                right,
            "the point " + key + " calls the delegate " + written + ", which " + when.en +
                " is called " + right};
}
inline void stale_name(linter& work, delegation_id id) {
    const auto& of = work.of();
    const auto& one = of.at(id);
    const auto* known = names_of(of, one.delegate);
    if (known == nullptr || one.delegate_as_written == work.key_of(one.delegate)) return;
    for (const auto& days :
         misnamed_days(*known, one.delegate_as_written, whole_life(of, id).when)) {
        auto made = work.found(finding_code::stale_name, id);
        add_place(made, place_of(of, one.delegate));
        const auto right = in_backticks(known->on(days.first()));
        made.text = calls_it_otherwise(of, id, right, days);
        made.fix = {"skriv " + right + " i ordningen; rätten följer befattningen ändå",
                    "write " + right + " in the order; the power follows the post anyway"};
        add_on(work, std::move(made), days);
    }
}

inline void lint_gone(linter& work, const demonstrator& show) {
    const auto& of = work.of();
    for (std::size_t i = 0; i < of.orders().size(); ++i) grantor_gone(work, show, order_id{i});
    for_each_delegation(of, [&](delegation_id id) {
        ended_under{work, show, id}.run();
        stale_name(work, id);
    });
    for (const auto& one : of.sub_delegations()) sub_delegate_gone(work, show, one);
}

} // namespace mandat::detail
