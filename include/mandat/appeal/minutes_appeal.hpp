// SPDX-License-Identifier: MIT
#pragma once
// The appeal of each thing that minutes record: every point of every paragraph, and each decision
// reported in them (layer 4).

#include <mandat/appeal/appeal.hpp>
#include <mandat/law/assessed.hpp>
#include <mandat/model/governance.hpp>
#include <mandat/model/minutes.hpp>

#include <utility>
#include <vector>

namespace mandat {

/// One row: a point of a paragraph, or a decision reported there.
struct minuted_appeal {
    const minutes_item* item = nullptr;
    const minuted_act* act = nullptr;            ///< null for a reported decision
    const reported_decision* reported = nullptr; ///< null for an act
    appeal found{};
};

namespace detail {

/// When the approval of the item was announced: by itself, else with the minutes; not known
/// where the source is silent.
[[nodiscard]] inline std::vector<notice_board>
notice_boards_of(const governance& of, const minutes& minutes, const minutes_item& item) {
    const bool joint = of.at(minutes.of).kind == organ_kind::joint_committee;
    const auto whose = joint ? notice_board_of::cooperating_party : notice_board_of::the_body;
    // An item that was approved at once runs on its own announcement, never on that of the rest.
    const auto up = item.announced || item.approved_at_once ? item.announced : minutes.announced;
    const auto down = item.announced ? item.taken_down : minutes.taken_down;
    // A joint committee's other notice boards are not in the data: one day alone starts nothing.
    if (!up || joint) return {notice_board{.whose = whose, .is_known = false}};
    return {notice_board{.whose = whose, .postings = {posting{.up = *up, .taken_down = down}}}};
}

/// What the nearest assessment of the matter says of a trait; nothing where none mentions it.
[[nodiscard]] inline std::optional<answer> stated_trait(const governance& of, matter_id matter,
                                                        legal_fact trait) {
    for (auto at = matter; at.is_valid(); at = of.at(at).kind_of)
        if (of.at(at).assessed.found.mention(trait)) return counted(of.at(at).assessed, trait);
    return std::nullopt;
}
/// What the data says of the matter, for facts that the minutes do not mention.
inline void ask_matter(acted& act, const governance& of, matter_id matter) {
    const auto ask = [&](appeal_fact fact, legal_fact trait, answer if_so) {
        const auto stated = stated_trait(of, matter, trait);
        if (act.facts.is_said(fact) || !stated || *stated == answer::no) return;
        act.facts.say(fact, *stated == answer::yes ? if_so : answer::unknown);
    };
    // Reading: a matter of procurement holds decisions that the procurement legislation
    // does not apply to, such as
    //          whether to buy at all: for one of them the route stays open until somebody
    //          says which it is.
    ask(appeal_fact::procurement, legal_fact::procurement, answer::unknown);
    ask(appeal_fact::lov_supplier, legal_fact::choice_or_authorisation_system, answer::unknown);
    ask(appeal_fact::barred_by_statute, legal_fact::not_appealable_by_statute, answer::yes);
}
/// The nearest statute that speaks of the matter, its own or that of a wider one; null for none.
[[nodiscard]] inline const special_appeal* statute_of(const governance& of, matter_id matter) {
    for (auto at = matter; at.is_valid(); at = of.at(at).kind_of)
        if (!of.at(at).appealed.statute.empty()) return &of.at(at).appealed;
    return nullptr;
}

class minutes_reader {
public:
    minutes_reader(const governance& of, const minutes& read)
        : of_{of}
        , read_{read} {}

    [[nodiscard]] result<std::vector<minuted_appeal>> assess() && {
        for (const auto& item : read_.items) {
            for (const auto& one : item.acts)
                if (auto wrong = add(item, one)) return std::move(*wrong);
            for (const auto& one : item.reported)
                if (auto wrong = add(item, one)) return std::move(*wrong);
        }
        return std::move(rows_);
    }

private:
    [[nodiscard]] std::optional<fault> add(const minutes_item& item, const minuted_act& one) {
        acted act{.by = actor_of(of_.at(read_.of).kind),
                  .kind = one.kind,
                  .on = read_.held,
                  .in_federation = of_.region().kind == region_kind::federation};
        for (const auto fact : one.open) act.facts.say(fact, answer::unknown);
        ask_matter(act, of_, one.matter);
        return put({&item, &one, nullptr, {}}, act,
                   around(item, recorded::in_minutes, statute_of(of_, one.matter)));
    }
    [[nodiscard]] std::optional<fault> add(const minutes_item& item, const reported_decision& one) {
        // Its own day is not the clock's: the minutes' is.
        acted act{.kind = one.kind,
                  .on = read_.held,
                  .facts = one.facts,
                  .in_federation = of_.region().kind == region_kind::federation};
        return put({&item, nullptr, &one, {}}, act, around(item, recorded::reported, nullptr));
    }
    [[nodiscard]] circumstances around(const minutes_item& item, recorded how,
                                       const special_appeal* statute) const {
        return {.how = how,
                .notice_boards = notice_boards_of(of_, read_, item),
                .several_parties = of_.at(read_.of).kind == organ_kind::joint_committee,
                .statute = statute};
    }
    [[nodiscard]] std::optional<fault> put(minuted_appeal row, const acted& act,
                                           const circumstances& known) {
        auto found = assess_appeal(of_.region(), act, known);
        if (!found) return std::move(found).error();
        row.found = std::move(found).value();
        rows_.push_back(std::move(row));
        return std::nullopt;
    }

    const governance& of_;
    const minutes& read_;
    std::vector<minuted_appeal> rows_{};
};

} // namespace detail

/// The appeal of everything in the minutes, in their order: the points of a paragraph, then
/// what was reported in it.
///
/// @param read  minutes of this governance; the rows point into it
/// @errors      fault_code::out_of_range
[[nodiscard]] inline result<std::vector<minuted_appeal>> assess_minutes(const governance& of,
                                                                        const minutes& read) {
    return detail::minutes_reader{of, read}.assess();
}

} // namespace mandat
