// SPDX-License-Identifier: MIT
//
// Points that the order's own words empty: the matter excepted or reserved, the delegate ruled out,
// a floor above the ceiling.
#include "amounts.hpp"
#include "grants.hpp"
#include "linter.hpp"

#include <algorithm>
#include <utility>

namespace mandat::detail {
namespace {

/// In every year of the life whose prisbasbelopp is known, the floor lies above the ceiling.
bool is_emptied(const amount_range& range, const period& life) {
    if (!range.floor || !range.ceiling) return false;
    bool any = false;
    for (const auto& one : base_amounts) {
        if (!life.overlaps(calendar_year(one.year))) continue;
        if (!span_of(range, one.amount).is_empty()) return false;
        any = true;
    }
    return any;
}

struct emptied_check : check {
    delegation_id id;
    const delegation& one = of.at(id);
    grant as_grant{work, id};
    period life = as_grant.life.when;

    void run() const {
        if (as_grant.is_reserved()) return;
        if (as_grant.leads()) reserved();
        if (as_grant.seen().is_empty()) return;
        if (as_grant.leads()) {
            matter_excepted();
            no_amount();
        }
        delegate_ruled_out();
    }
    /// Another point of the order keeps the matter, or a wider one, for the nämnd.
    void reserved() const {
        for (const auto id_of_other : work.index().reservations_on(one.matter)) {
            const auto& by = of.at(id_of_other);
            const auto days = life.intersection(by.limits.when.when);
            const bool is_left_out = covers_matter(of, by.limits.excepted, one.matter);
            if (by.order != of.at(one.point).order || is_left_out ||
                work.looked_at(days).is_empty())
                continue;
            auto made = as_grant.found(finding_code::shadowed, {by.where});
            add_sources(made, by.sources);
            report_on(
                days, std::move(made),
                days == life ? phrase{"{0} ger inget: `{1}` förbehåller nämnden `{2}`",
                                      "{0} gives nothing: `{1}` reserves `{2}` to the "
                                      "committee"}
                             : phrase{"{0} ger inget: `{1}` förbehåller nämnden `{2}` {3}",
                                      "{0} gives nothing: `{1}` reserves `{2}` to the "
                                      "committee {3}"},
                {"ta bort en av punkterna, eller förbehåll ett snävare ärende",
                 "remove one of the points, or reserve a narrower matter"},
                {as_grant.name(), of.key_of(id_of_other), of.at(by.matter).key,
                 days_in_words(days)},
                showing(work, as_grant.question_in(days), {reason_code::reserved_to_committee}));
        }
    }
    void matter_excepted() const {
        const auto& excepted = one.limits.excepted;
        const auto all = std::ranges::find_if(
            excepted, [&](matter_id kept) { return of.is_kind_of(one.matter, kept); });
        if (all == excepted.end()) return;
        gives_nothing({"`{0}` ger inget: den undantar `{1}`, som är allt den handlar om",
                       "`{0}` gives nothing: it excepts `{1}`, which is all it is about"},
                      of.at(*all).key, {reason_code::excepted_from_point});
    }
    void no_amount() const {
        if (!is_emptied(one.limits.amount, life)) return;
        gives_nothing(
            {"`{0}` ger inget: inget belopp är {1}", "`{0}` gives nothing: no amount is {1}"},
            amounts_in_words(one.limits.amount),
            {reason_code::amount_below, reason_code::amount_above});
    }
    /// Every one whom the delegation names is ruled out by its point.
    void delegate_ruled_out() const {
        const auto is_out = [&](subject who) {
            return std::ranges::any_of(of.at(one.point).prohibited,
                                       [&](subject named) { return means(of, named, who); });
        };
        const auto posts = work.posts_meant(one.delegate);
        const bool all_out = !posts.empty() && std::ranges::all_of(posts, is_out);
        if (!is_out(one.delegate) && !all_out) return;
        gives_nothing({"`{0}` ger inget: den utesluter `{1}`, som den delegerar till",
                       "`{0}` gives nothing: it rules out `{1}`, to whom it delegates"},
                      work.key_of(one.delegate), {reason_code::prohibited_delegate});
    }
    void gives_nothing(const phrase& text, const text_part& what, reason_codes wanted) const {
        report_on(
            life, as_grant.found(finding_code::grants_nothing), text,
            {"ta bort villkoret, eller ta bort punkten", "remove the term, or remove the point"},
            {as_grant.key(), what}, showing(work, as_grant.question_in(life), wanted));
    }
};

} // namespace

void lint_emptied(linter& work) {
    for (const auto id : ids_of<delegation_id>(work.of().delegations()))
        emptied_check{{work}, id}.run();
}

} // namespace mandat::detail
