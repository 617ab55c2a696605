// SPDX-License-Identifier: MIT
#pragma once
// What a ruling says beside its verdict: what to assess, what follows, what to know (layer 3).

#include <mandat/decide/examination.hpp>
#include <mandat/decide/question.hpp>
#include <mandat/decide/ruling.hpp>
#include <mandat/law/amounts.hpp>
#include <mandat/law/assessed.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/proposed.hpp>
#include <mandat/law/reporting.hpp>
#include <mandat/model/by_matter.hpp>

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

namespace mandat::detail {

/// The open facts of a path, each once, with the rules that ask, in the order they came up.
[[nodiscard]] inline std::vector<to_assess> open_facts(const path& tried) {
    std::vector<to_assess> list;
    for (const auto& ground : tried.grounds) {
        if (ground.effect != verdict::depends || !ground.fact) continue;
        auto at = std::find_if(list.begin(), list.end(),
                               [&](const to_assess& one) { return one.fact == *ground.fact; });
        if (at == list.end()) at = list.insert(list.end(), {*ground.fact, {}});
        if (ground.rule != nullptr &&
            std::find(at->rules.begin(), at->rules.end(), ground.rule) == at->rules.end())
            at->rules.push_back(ground.rule);
    }
    return list;
}

class annotator {
public:
    annotator(const by_matter& index, const question& asked, ruling& into)
        : of_{index.of()}
        , index_{index}
        , asked_{asked}
        , into_{into} {}

    void annotate(const examined& best) {
        // As many as nearly every ruling has.
        into_.duties.reserve(4);
        into_.notes.reserve(8);
        into_.assess = open_facts(best.tried);
        if (into_.verdict != verdict::not_authorised && !best.tried.chain.empty())
            add_duties(best.tried);
        const auto point = best.tried.point.is_valid() ? best.tried.point : point_of_matter();
        add_newest_source(point);
        if (best.undated)
            into_.notes.push_back(
                {.kind = note_kind::undated, .point = point, .order = of_.at(point).order});
        for (const auto& fact : best.from_data)
            into_.notes.push_back({.kind = note_kind::assessed, .fact = fact, .point = point});
        if (into_.verdict == verdict::authorised) add_assessed_in_general(best, point);
        add_holder_not_stated();
        if (best.within.is_scope_read)
            into_.notes.push_back({.kind = note_kind::scope_is_read, .point = point});
        for (const auto& fact : best.presumed)
            into_.notes.push_back({.kind = note_kind::presumed_no, .fact = fact});
        if (point.is_valid()) add_remarks(of_.at(point).remarks, point);
        add_remarks(of_.at(asked_.matter).remarks, {});
        add_former_names(best.tried);
        add_outcome(best.tried);
        add_base_amount(best.tried);
    }

private:
    // ------------------------------------------------------------------ KL 6 kap. 40 §, 7 kap. 8 §
    void add(duty made) { into_.duties.push_back(made); }
    void add_duties(const path& best) {
        add_duties_of_the_way(best);
        add_report_of_crisis(best);
    }
    void add_duties_of_the_way(const path& best) {
        if (!best.granted.is_valid()) {
            if (best.carried_by == reason_code::decides_itself)
                add_meeting(best.chain.back().holder);
            return;
        }
        const auto& grant = of_.at(best.granted);
        const auto& point = of_.at(best.point);
        const auto& order = of_.at(point.order);
        if (best.carried_by == reason_code::delegated_by_council) {
            add_account_to_council(best.chain.back().holder, order.organ);
        } else if (point.kind == point_kind::statutory) {
            add_report_by_statute(best, order);
        } else if (point.kind != point_kind::execution)
            add_reporting(best, grant.limits, order, point.kind == point_kind::urgent);
        const auto decider = best.chain.back().holder;
        for (const auto whom : grant.limits.consulted)
            add({.kind = duty_kind::consult, .towards = whom, .by = decider});
        for (const auto whom : grant.limits.countersigned)
            add({.kind = duty_kind::countersign, .towards = whom, .by = decider});
        if (grant.limits.handed_back == hand_back::may)
            add({.kind = duty_kind::may_hand_back,
                 .towards = order.organ,
                 .rule = cite("DOC-NOCHANGE")});
    }
    /// A body that decides itself does so in minutes. @law KL 5:65, 5:69, 6:35, 8:12
    void add_meeting(subject body) {
        const bool council = of_.at(body.organ()).kind == organ_kind::council;
        add({.kind = duty_kind::minutes,
             .by = body,
             .rule = council ? cite("KL-5-65") : cite("KL-6-35")});
        add_approval(body);
    }
    /// What council lets a nämnd decide is the nämnd's decision, in its own minutes.
    /// @law KL 6:5, 6:35
    void add_account_to_council(subject committee, organ_id council) {
        add_meeting(committee);
        add({.kind = duty_kind::account_to_council,
             .towards = council,
             .by = committee,
             .rule = cite("KL-6-5")});
    }
    /// What a statute lets one decide for the nämnd when it cannot be awaited is reported at its next
    /// meeting; of what it gives an office holder for good, no delegation is reported.
    /// @law LVU 6, 11, 27 §§, LVM 13 §, 2006:544 2:3
    void add_report_by_statute(const path& best, const delegation_order& order) {
        const auto* row = row_of_power(of_.at(best.point).cited);
        if (row == nullptr || row->kind != special_kind::direct_if_urgent) return;
        add({.kind = duty_kind::report,
             .when = reporting::next_meeting,
             .towards = order.organ,
             .by = best.chain.back().holder,
             .rule = find_rule(row->rule)});
    }
    /// Besides what else is reported, what the crisis committee decides, or another for it, is
    /// reported at council's next meeting.
    /// @law 2006:544 2:5
    void add_report_of_crisis(const path& best) {
        const auto& first = best.chain.front().holder;
        if (!first.is(subject::kind::organ) ||
            of_.at(first.organ()).kind != organ_kind::crisis_committee)
            return;
        for (std::size_t i = 0; i < of_.organs().size(); ++i)
            if (const auto& body = of_.at(organ_id{i});
                body.kind == organ_kind::council && body.when.may_contain(asked_.on))
                add({.kind = duty_kind::report,
                     .when = reporting::next_meeting,
                     .towards = organ_id{i},
                     .by = first,
                     .rule = cite("KRIS-2-5")});
    }
    void add_approval(subject body) {
        add({.kind = duty_kind::approve_minutes, .by = body, .rule = cite("KL-5-69")});
        add({.kind = duty_kind::announce_minutes, .by = body, .rule = cite("KL-8-12")});
    }
    void add_reporting(const path& best, const grant_limits& limits, const delegation_order& order,
                       bool urgent) {
        const bool sub_delegated = best.sub_granted.is_valid();
        const auto decider = best.chain.back().holder;
        const auto* by =
            reporting_rule(kind_of_decider(best), urgent ? mandate::urgent : mandate::ordinary);
        if (urgent) {
            add({.kind = duty_kind::report,
                 .when = reporting::next_meeting,
                 .towards = order.organ,
                 .by = decider,
                 .rule = by});
            add_approval(order.organ);
            return;
        }
        auto when = limits.reported;
        if (sub_delegated && order.sub_delegated_are_reported == std::optional{false})
            when = reporting::not_reported;
        if (when == reporting::not_reported) {
            add_separate_minutes(best, decider, by);
            return;
        }
        const auto kind = when == reporting::not_stated  ? duty_kind::reporting_not_stated
                          : when == reporting::undecided ? duty_kind::reporting_undecided
                          : sub_delegated && order.reported_through_head
                              ? duty_kind::report_through_head
                              : duty_kind::report;
        add({.kind = kind, .when = when, .towards = order.organ, .by = decider, .rule = by});
        if (kind == duty_kind::report || kind == duty_kind::report_through_head)
            add_approval(order.organ);
    }
    /// Unreported: minutes of its own, where the decision is open to legality review.
    /// @law KL 6:40, 7:8, 8:10 p. 3
    void add_separate_minutes(const path& best, subject decider, const rule* by) {
        const auto review = legal_fact::appealed_under_chapter_13;
        const auto open =
            strongest(asked_.facts.at(review),
                      assessed_trait(of_, point_reached{best.point}, asked_.matter, review));
        if (open == answer::no) return;
        const auto hangs_on =
            open == answer::yes ? std::nullopt : std::optional{named_fact{review, {}}};
        add({.kind = duty_kind::separate_minutes, .by = decider, .only_if = hangs_on, .rule = by});
        add({.kind = duty_kind::announce_separate_minutes,
             .by = decider,
             .only_if = hangs_on,
             .rule = cite("KL-8-10-3")});
    }
    /// The last body or post of the chain; a person decides as the post that they hold.
    [[nodiscard]] delegate_kind kind_of_decider(const path& best) const {
        subject last;
        for (const auto& one : best.chain)
            if (one.holder.is(subject::kind::organ) || one.holder.is(subject::kind::post))
                last = one.holder;
        return delegate_kind_of(of_, last);
    }

    // --------------------------------------------------------------------------------------- notes
    /// What was assessed of the point turns on the single case, too: on its importance, and on who
    /// raised it.
    /// @law OPEN-Q
    void add_assessed_in_general(const examined& best, point_id point) {
        const auto rests_on = [&](legal_fact trait) {
            return std::find(best.from_data.begin(), best.from_data.end(), named_fact{trait, {}}) !=
                   best.from_data.end();
        };
        const bool by_importance = rests_on(legal_fact::of_principle_or_greater_importance) ||
                                   rests_on(legal_fact::important_exercise_of_authority);
        const bool by_origin = rests_on(legal_fact::citizens_proposal);
        if (!by_importance && !by_origin) return;
        note made{.kind = note_kind::assessed_in_general, .point = point};
        if (!by_origin) made.fact = named_fact{legal_fact::of_principle_or_greater_importance, {}};
        if (!by_importance) made.fact = named_fact{legal_fact::citizens_proposal, {}};
        into_.notes.push_back(made);
    }
    /// A limit in base amounts of a year whose ordinance was not read.
    void add_base_amount(const path& best) {
        const auto* row = base_amount_row(asked_.on);
        if (row == nullptr || row->known != confidence::interpretation) return;
        const bool counts =
            (best.granted.is_valid() && of_.at(best.granted).limits.amount.uses_base_amount()) ||
            (best.sub_granted.is_valid() &&
             of_.at(best.sub_granted).limits.amount.uses_base_amount());
        if (counts)
            into_.notes.push_back({.kind = note_kind::base_amount_derived, .day = asked_.on});
    }
    /// Which outcomes the point covers: as it says; where it says nothing, all of them.
    void add_outcome(const path& best) {
        if (!best.granted.is_valid()) return;
        const auto& limits = of_.at(best.granted).limits;
        const auto is_told = [&](legal_fact outcome) {
            const auto names = [&](const std::vector<legal_fact>& all) {
                return std::find(all.begin(), all.end(), outcome) != all.end();
            };
            return names(limits.required_legal) || names(limits.excluded_legal);
        };
        const bool asked_of_outcome =
            asked_.facts.at(legal_fact::decision_refuses) == answer::yes ||
            asked_.facts.at(legal_fact::decision_sets_conditions) == answer::yes;
        if (limits.includes_refusal)
            into_.notes.push_back({.kind = note_kind::includes_refusal, .point = best.point});
        else if (asked_of_outcome && !is_told(legal_fact::decision_refuses) &&
                 !is_told(legal_fact::decision_sets_conditions))
            into_.notes.push_back({.kind = note_kind::outcome_not_stated, .point = best.point});
    }
    /// An employee's post that the answer lets decide, of whose holders the data says nothing.
    void add_holder_not_stated() {
        if (into_.verdict == verdict::not_authorised || !asked_.who.is(subject::kind::post)) return;
        const auto post = asked_.who.post();
        if (of_.at(post).kind == post_kind::employee &&
            index_.held_on(post, asked_.on) == holding::not_stated)
            into_.notes.push_back({.kind = note_kind::holder_not_stated, .about = asked_.who});
    }
    /// Where nobody vouches for the data: the newest dated document that speaks of the order.
    void add_newest_source(point_id point) {
        if (of_.region().known_through) return;
        note made{.kind = note_kind::newest_source};
        if (point.is_valid()) {
            made.order = of_.at(point).order;
            made.day = index_.newest_source_of(made.order);
        }
        if (!made.day)
            for (const auto& one : of_.documents())
                if (one.dated) newer(made, *one.dated);
        into_.notes.push_back(std::move(made));
    }
    static void newer(note& made, date day) {
        if (!made.day || *made.day < day) made.day = day;
    }
    void add_remarks(const std::vector<remark>& remarks, point_id point) {
        for (const auto& one : remarks)
            into_.notes.push_back({.kind = note_kind::remark,
                                   .day = one.from,
                                   .text = one.text,
                                   .sources = one.sources,
                                   .point = point});
    }
    /// The order may call the post by a name it no longer had, or did not have yet.
    void add_former_names(const path& best) {
        for (const auto& one : best.chain) {
            if (one.holder_as_written.empty() || !one.holder.is(subject::kind::post)) continue;
            const auto& named = of_.at(one.holder.post()).named;
            const bool other_name =
                std::any_of(named.begin(), named.end(), [&](const dated_name& name) {
                    return name.text == one.holder_as_written && name.text != named.on(asked_.on);
                });
            if (other_name)
                into_.notes.push_back({.kind = note_kind::earlier_name,
                                       .text = named.on(asked_.on),
                                       .former_name = one.holder_as_written,
                                       .about = one.holder,
                                       .point = one.point});
        }
    }
    /// A point on the matter in the version that the day means; the last one that there is.
    [[nodiscard]] point_id point_of_matter() const {
        point_id found;
        for (const auto id : index_.points_on(asked_.matter))
            if (!found.is_valid() || !of_.at(of_.at(found).order).when.contains(asked_.on))
                found = id;
        return found;
    }

    const governance& of_;
    const by_matter& index_;
    const question& asked_;
    ruling& into_;
};

} // namespace mandat::detail
