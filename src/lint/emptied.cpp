// SPDX-License-Identifier: MIT
//
// Points that the order's own words empty: the matter excepted or reserved, the delegate ruled out, a floor above the
// ceiling.
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

class emptied_check {
public:
    emptied_check(linter& work, delegation_id id)
        : work_{work}
        , of_{work.of()}
        , one_{of_.at(id)}
        , grant_{work, id}
        , life_{grant_.life().when} {}

    void run() const {
        if (grant_.is_reserved()) return;
        if (grant_.leads()) reserved();
        if (grant_.seen().is_empty()) return;
        if (grant_.leads()) {
            matter_excepted();
            no_amount();
        }
        delegate_ruled_out();
    }

private:
    /// Another point of the order keeps the matter, or a wider one, for the nämnd.
    void reserved() const {
        const auto order = of_.at(one_.point).order;
        for (const auto by : work_.index().reservations_on(one_.matter)) {
            const auto days = life_.intersection(of_.at(by).limits.when.when);
            if (of_.at(by).order != order || work_.looked_at(days).is_empty()) continue;
            auto made = grant_.found(finding_code::shadowed);
            add_place(made, of_.at(by).where);
            add_sources(made, of_.at(by).sources);
            tell(made,
                 {"{0} ger inget: `{1}` förbehåller nämnden `{2}`",
                  "{0} gives nothing: `{1}` reserves `{2}` to the committee"},
                 {"ta bort en av punkterna, eller förbehåll ett snävare ärende",
                  "remove one of the points, or reserve a narrower matter"},
                 {grant_.name(), of_.key_of(by), of_.at(of_.at(by).matter).key});
            if (days != life_) append(made.text, filled({" {0}", " {0}"}, {days_in_words(days)}));
            made.shown_by =
                showing(work_, grant_.question_in(days), {reason_code::reserved_to_committee});
            work_.add_on(std::move(made), days);
        }
    }
    void matter_excepted() const {
        const auto& excepted = one_.limits.excepted;
        const auto all = std::ranges::find_if(
            excepted, [&](matter_id one) { return of_.is_kind_of(one_.matter, one); });
        if (all == excepted.end()) return;
        report({"`{0}` ger inget: den undantar `{1}`, som är allt den handlar om",
                "`{0}` gives nothing: it excepts `{1}`, which is all it is about"},
               of_.at(*all).key, {reason_code::excepted_from_point});
    }
    void no_amount() const {
        if (!is_emptied(one_.limits.amount, life_)) return;
        report({"`{0}` ger inget: inget belopp är {1}", "`{0}` gives nothing: no amount is {1}"},
               amounts_in_words(one_.limits.amount),
               {reason_code::amount_below, reason_code::amount_above});
    }
    /// Every one whom the delegation names is ruled out by its point.
    void delegate_ruled_out() const {
        const auto& ruled_out = of_.at(one_.point).prohibited;
        const auto is_out = [&](subject who) {
            return std::ranges::any_of(ruled_out,
                                       [&](subject named) { return means(of_, named, who); });
        };
        const auto posts = work_.posts_meant(one_.delegate);
        const bool all_out = !posts.empty() && std::ranges::all_of(posts, is_out);
        if (!is_out(one_.delegate) && !all_out) return;
        report({"`{0}` ger inget: den utesluter `{1}`, som den delegerar till",
                "`{0}` gives nothing: it rules out `{1}`, to whom it delegates"},
               work_.key_of(one_.delegate), {reason_code::prohibited_delegate});
    }
    void report(const phrase& text, const text_part& what, reason_codes wanted) const {
        auto made = grant_.found(finding_code::grants_nothing);
        tell(made, text,
             {"ta bort villkoret, eller ta bort punkten", "remove the term, or remove the point"},
             {grant_.key(), what});
        made.shown_by = showing(work_, grant_.question_in(life_), wanted);
        work_.add_on(std::move(made), life_);
    }

    linter& work_;
    const governance& of_;
    const delegation& one_;
    grant grant_;
    period life_;
};

} // namespace

void lint_emptied(linter& work) {
    for_each_delegation(work.of(), [&](delegation_id id) { emptied_check{work, id}.run(); });
}

} // namespace mandat::detail
