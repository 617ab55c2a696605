// SPDX-License-Identifier: MIT
#pragma once
// Turns drafts of minutes into records (layer 1, private).

#include <mandat/domain/fault.hpp>
#include <mandat/model/detail/sub_delegation_maker.hpp>
#include <mandat/model/draft.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mandat::detail {

class minutes_maker : protected sub_delegation_maker {
protected:
    using sub_delegation_maker::sub_delegation_maker;

    void make_minutes() {
        name_table known{as_written};
        for (std::size_t i = 0; i < drafts_.all_minutes.size(); ++i) {
            const auto& one = drafts_.all_minutes[i];
            if (const auto first = known.add_key(one.key, i))
                report(fault_code::duplicate, one.where,
                       "protokollet " + quoted(one.key) + " finns redan i " +
                           at_place(drafts_.all_minutes[*first].where) + "; välj ett annat id",
                       "the minutes " + quoted(one.key) + " are already in " +
                           at_place(drafts_.all_minutes[*first].where) + "; choose another id");
            tables_.all_minutes.push_back(minutes_from(one));
        }
        read_as_on_no_day();
        std::sort(tables_.all_minutes.begin(), tables_.all_minutes.end(),
                  [](const minutes& left, const minutes& right) {
                      return left.held != right.held ? left.held < right.held
                                                     : left.key < right.key;
                  });
    }

private:
    std::vector<std::string_view> kept(const std::vector<std::string>& texts) {
        std::vector<std::string_view> made;
        made.reserve(texts.size());
        for (const auto& one : texts) made.push_back(keep(one));
        return made;
    }
    minutes minutes_from(const draft::minutes& one) {
        minutes made;
        made.key = keep(one.key);
        require(one.of, one.where, "organ");
        read_as_on(one.held);
        made.of = organ_of(one.of);
        if (one.held) made.held = *one.held;
        made.approved = one.approved;
        made.announced = one.announced;
        made.taken_down = one.taken_down;
        made.is_selection = one.is_selection;
        made.notes = kept(one.notes);
        for (const auto& item : one.items) made.items.push_back(item_from(item, one));
        made.sources = sources_of(one.from_documents);
        made.where = located(one.where);
        in_order(one.held, one.approved, one.where, {"justerat", "approved"});
        in_order(one.approved ? one.approved : one.held, one.announced, one.where,
                 {"tillkännagett", "announced"});
        taken_down_after(one.announced, one.taken_down, one.where);
        return made;
    }
    void taken_down_after(const std::optional<date>& announced,
                          const std::optional<date>& taken_down, const place& where) {
        in_order(announced, taken_down, where, {"nedtaget", "taken down"});
        if (announced || !taken_down) return;
        report(fault_code::missing_date, where,
               "tillkännagivandet är nedtaget men ingen dag anger när det anslogs; skriv "
               "`announced`",
               "the announcement is taken down but no day says when it was put up; write "
               "`announced`");
    }
    void in_order(const std::optional<date>& before, const std::optional<date>& after,
                  const place& where, const phrase& what) {
        if (!before || !after || *before <= *after) return;
        report(fault_code::reversed_period, where,
               "protokollet är " + std::string{what.sv} + " " + to_text(*after) + ", före " +
                   to_text(*before) + "; rätta dagarna",
               "the minutes are " + std::string{what.en} + " on " + to_text(*after) + ", before " +
                   to_text(*before) + "; mend the days");
    }
    minutes_item item_from(const draft::minutes_item& one, const draft::minutes& owner) {
        minutes_item made;
        made.paragraph = keep(one.paragraph);
        made.number = one.number;
        made.title = keep(one.title);
        made.diary = keep(one.diary);
        made.approved_at_once = one.approved_at_once;
        made.announced = one.announced;
        made.taken_down = one.taken_down;
        made.corrected = keep(one.corrected);
        made.reservations = kept(one.reservations);
        made.reservations_note = keep(one.reservations_note);
        made.sent_to = kept(one.sent_to);
        for (const auto& act : one.acts) made.acts.push_back(act_from(act));
        for (const auto& decision : one.reported)
            made.reported.push_back(reported_from(decision, owner));
        made.sources = sources_of(one.from_documents);
        made.where = located(one.where);
        in_order(owner.held, one.announced, one.where, {"tillkännagett", "announced"});
        taken_down_after(one.announced, one.taken_down, one.where);
        return made;
    }
    minuted_act act_from(const draft::minuted_act& one) {
        minuted_act made;
        made.point = keep(one.point);
        made.does = keep(one.does);
        made.kind = one.kind;
        made.because = keep(one.because);
        made.rules = kept(one.rules);
        made.to = organ_of(one.to);
        made.matter = matter_of(one.matter);
        made.open = one.open;
        made.mandate_for_one_matter = one.mandate_for_one_matter;
        made.conditional = keep(one.conditional);
        made.where = located(one.where);
        return made;
    }
    reported_decision reported_from(const draft::reported_decision& one,
                                    const draft::minutes& owner) {
        reported_decision made;
        if (one.from) made.when = days_of(one);
        // Who decided is called what they were called when they did.
        if (!made.when.is_empty()) reading_.days = made.when;
        made.by = post_of(one.by);
        read_as_on(owner.held);
        made.by_text = keep(one.by_text);
        made.does = keep(one.does);
        made.kind = one.kind;
        if (!one.from && one.through)
            report(fault_code::missing_date, one.where,
                   "besluten har en sista dag men ingen första; skriv `from`",
                   "the decisions have a last day but no first; write `from`");
        made.facts = one.facts;
        made.because = keep(one.because);
        made.sources = sources_of(one.from_documents);
        made.where = located(one.where);
        return made;
    }
    period days_of(const draft::reported_decision& one) {
        const auto last = one.through.value_or(*one.from);
        const auto days = period::through(*one.from, last);
        if (!days)
            report(fault_code::reversed_period, one.where,
                   "besluten slutar " + to_text(last) + ", före " + to_text(*one.from) +
                       "; rätta dagarna",
                   "the decisions end on " + to_text(last) + ", before " + to_text(*one.from) +
                       "; mend the days");
        return days.value_or(period{});
    }
};

} // namespace mandat::detail
