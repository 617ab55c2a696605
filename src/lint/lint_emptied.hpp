// SPDX-License-Identifier: MIT
#pragma once
// Points that their own terms empty: the matter excepted, the delegate ruled out, a floor above the ceiling
// (layer 5, private).

#include "amounts_compared.hpp"
#include "demonstration.hpp"
#include "lint_basics.hpp"
#include "linter.hpp"
#include <mandat/law/amounts.hpp>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <utility>

namespace mandat::detail {

/// The exception of the point that covers all of its matter; invalid when there is none.
[[nodiscard]] inline matter_id excepts_itself(const governance& of, const delegation& one) {
    for (const auto excepted : one.limits.excepted)
        if (of.is_kind_of(one.matter, excepted)) return excepted;
    return {};
}
/// Every one whom the delegation names is ruled out by its point.
[[nodiscard]] inline bool rules_itself_out(const linter& work, const delegation& one) {
    const auto& of = work.of();
    const auto& ruled_out = of.at(one.point).prohibited;
    const auto is_out = [&](subject who) {
        return std::any_of(ruled_out.begin(), ruled_out.end(), [&](subject named) {
            return named == who || (named.is(subject::kind::role) && who.is(subject::kind::post) &&
                                    of.at(who.post()).role == named.role());
        });
    };
    if (is_out(one.delegate)) return true;
    const auto posts = work.posts_meant(one.delegate);
    return !posts.empty() && std::all_of(posts.begin(), posts.end(),
                                         [&](post_id post) { return is_out(subject{post}); });
}
/// In every year of the life whose prisbasbelopp is known, the floor lies above the ceiling.
[[nodiscard]] inline bool is_emptied(const amount_range& range, const period& life) {
    if (!range.floor || !range.ceiling) return false;
    bool any = false;
    for (const auto& one : base_amounts) {
        const auto year =
            *period::until(*make_date(one.year, 1, 1), *make_date(one.year + 1, 1, 1));
        if (!life.overlaps(year)) continue;
        if (!span_of(range, one.amount).is_empty()) return false;
        any = true;
    }
    return any;
}

class emptied_check {
public:
    emptied_check(linter& work, const demonstrator& show, delegation_id id)
        : work_{work}
        , show_{show}
        , of_{work.of()}
        , id_{id}
        , one_{of_.at(id)}
        , life_{whole_life(of_, id).when} {}

    void run() const {
        if (of_.at(one_.point).kind == point_kind::reserved || work_.looked_at(life_).is_empty())
            return;
        if (leads_part(of_, id_)) {
            matter_excepted();
            no_amount();
        }
        delegate_ruled_out();
    }

private:
    void matter_excepted() const {
        const auto all = excepts_itself(of_, one_);
        if (!all.is_valid()) return;
        const auto matter = in_backticks(of_.at(all).key);
        report({key() + " ger inget: den undantar " + matter + ", som är allt den handlar om",
                key() + " gives nothing: it excepts " + matter + ", which is all it is about"},
               {reason_code::excepted_from_point});
    }
    void no_amount() const {
        if (!is_emptied(one_.limits.amount, life_)) return;
        const auto amounts = amounts_in_words(one_.limits.amount);
        report({key() + " ger inget: inget belopp är " + amounts.sv,
                key() + " gives nothing: no amount is " + amounts.en},
               {reason_code::amount_below, reason_code::amount_above});
    }
    void delegate_ruled_out() const {
        if (!rules_itself_out(work_, one_)) return;
        const auto who = in_backticks(work_.key_of(one_.delegate));
        report({key() + " ger inget: den utesluter " + who + ", som den delegerar till",
                key() + " gives nothing: it rules out " + who + ", to whom it delegates"},
               {reason_code::prohibited_delegate});
    }
    void report(sentence text, std::initializer_list<reason_code> wanted) const {
        auto made = work_.found(finding_code::grants_nothing, id_);
        made.text = std::move(text);
        made.fix = {"ta bort villkoret, eller ta bort punkten",
                    "remove the term, or remove the point"};
        const auto& order = of_.at(of_.at(one_.point).order);
        made.shown_by = show_.show(id_, linter::clear_day(work_.looked_at(life_), order), wanted);
        add_on(work_, std::move(made), life_);
    }
    [[nodiscard]] std::string key() const { return in_backticks(part_key(of_, id_)); }

    linter& work_;
    const demonstrator& show_;
    const governance& of_;
    delegation_id id_;
    const delegation& one_;
    period life_;
};

inline void lint_emptied(linter& work) {
    const demonstrator show{work};
    for_each_delegation(work.of(), [&](delegation_id id) { emptied_check{work, show, id}.run(); });
}

} // namespace mandat::detail
