// SPDX-License-Identifier: MIT
#pragma once
// Numbers for what makes two ways alike, so that the clauses are run once for all
// that are (layer 4, private).

#include <mandat/domain/in_order.hpp>
#include <mandat/domain/known_numbers.hpp>
#include <mandat/domain/traits.hpp>
#include <mandat/index/detail/index_records.hpp>
#include <mandat/law/assessed.hpp>
#include <mandat/model/administration.hpp>
#include <mandat/model/governance.hpp>
#include <mandat/model/holders.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace mandat::detail {

/// All that a course depends on, beside the matter: whatever the clauses look at has to be in here,
/// save the limits that are left for the check.
class shapes {
public:
    shapes(const governance& of, const holders& known)
        : of_{of}
        , holders_{known}
        , grants_(of.delegations().size(), no_record)
        , sub_delegations_(of.sub_delegations().size(), no_record)
        , posts_(of.posts().size(), no_record)
        , any_has_words_{any_has_words(of)} {}

    [[nodiscard]] std::uint32_t of(delegation_id id) {
        auto& known = grants_[id.index()];
        if (known == no_record) known = made_of(of_.at(id));
        return known;
    }
    [[nodiscard]] std::uint32_t of(sub_delegation_id id) {
        auto& known = sub_delegations_[id.index()];
        if (known == no_record) {
            const auto& limits = of_.at(id).limits;
            begin();
            add(limits);
            // Versions of the order that began later ask whether it still holds.
            add_giver(of_.at(id));
            const bool has_day = !limits.when.when.is_empty();
            list_.push_back(has_day ? static_cast<std::uint32_t>(count_of(limits.when.when.first()))
                                    : no_record);
            known = number_of_list();
        }
        return known;
    }
    /// Of whoever receives, under a point: one that rules somebody out tells all apart.
    [[nodiscard]] std::uint32_t of(subject who, const point& under) {
        if (who.is(subject::kind::post) && under.prohibited.empty()) return of(who.post());
        begin();
        list_.push_back(static_cast<std::uint32_t>(who.what));
        list_.push_back(who.number);
        return number_of_list();
    }

private:
    void begin() { list_.clear(); }
    /// The same for equal lists.
    [[nodiscard]] std::uint32_t number_of_list() {
        return lists_.number_of(bytes_of(list_), lists_.size()).number;
    }
    [[nodiscard]] std::uint32_t of(post_id id) {
        auto& known = posts_[id.index()];
        if (known != no_record) return known;
        const auto& post = of_.at(id);
        begin();
        list_.push_back(static_cast<std::uint32_t>(post.kind));
        list_.push_back(static_cast<std::uint32_t>(post.head_of_administration));
        list_.push_back(post.organ.value());
        list_.push_back(post.agreement.value());
        add(post.when);
        add_administration(post);
        return known = number_of_list();
    }
    /// Whose administration the post is in through time, and until when its unit is there.
    void add_administration(const post& one) {
        list_.push_back(one.is_director ? 1 : 0);
        add_all(one.heads_administration_for);
        if (!one.unit.is_valid()) return;
        add(of_.at(one.unit).when);
        add_committees_above(one.unit);
    }
    /// The committees above the unit, each with the day from which it is that one.
    void add_committees_above(unit_id unit) {
        std::vector<date> days{first_modelled_day};
        std::vector<unit_id> above{unit};
        for (std::size_t i = 0; i < above.size(); ++i)
            for (const auto& place : of_.at(above[i]).parents) {
                if (is_calendar_day(place.end) && first_modelled_day < place.end)
                    days.push_back(place.end);
                if (place.parent.is_valid() &&
                    std::find(above.begin(), above.end(), place.parent) == above.end())
                    above.push_back(place.parent);
            }
        sort_unique(days);
        organ_id last;
        for (const auto day : days) {
            const auto now = committee_above_unit(of_, unit, day);
            if (day != days.front() && now == last) continue;
            list_.push_back(static_cast<std::uint32_t>(count_of(day)));
            list_.push_back(now.value());
            last = now;
        }
    }
    /// Who held the giver's post on the day.
    void add_giver(const sub_delegation& one) {
        const auto& when = one.limits.when.when;
        list_.push_back(when.is_empty()
                            ? no_record
                            : static_cast<std::uint32_t>(holders_.of(of_, one.from, when.first())));
    }
    void add(const dated& when) {
        list_.push_back(static_cast<std::uint32_t>(when.known));
        list_.push_back(when.when.is_empty() ? 1 : 0);
        if (when.when.is_empty()) return;
        list_.push_back(static_cast<std::uint32_t>(count_of(when.when.first())));
        list_.push_back(static_cast<std::uint32_t>(count_of(when.when.end())));
    }
    template<class Ids>
    void add_all(const Ids& ids) {
        list_.push_back(static_cast<std::uint32_t>(ids.size()));
        for (const auto one : ids) list_.push_back(number_of(one));
    }
    template<class Tag>
    [[nodiscard]] static std::uint32_t number_of(id<Tag> one) {
        return one.value();
    }
    [[nodiscard]] static std::uint32_t number_of(legal_fact one) {
        return static_cast<std::uint32_t>(one);
    }
    void add(const grant_limits& limits) {
        list_.push_back(limits.instrument.value());
        list_.push_back(static_cast<std::uint32_t>(limits.users) |
                        (limits.wording_known ? 0x100U : 0U) |
                        (limits.approved_by.empty() ? 0U : 0x200U) |
                        static_cast<std::uint32_t>(limits.may_sub_delegate) << 16U);
        for (const auto* facts : {&limits.required, &limits.excluded}) add_all(*facts);
        for (const auto* facts : {&limits.required_legal, &limits.excluded_legal}) add_all(*facts);
        if (limits.handed_back == hand_back::must) add_all(limits.handed_back_when);
        add_all(limits.excepted);
    }
    [[nodiscard]] std::uint32_t made_of(const delegation& one) {
        const auto& point = of_.at(one.point);
        begin();
        list_.push_back(point.order.value());
        list_.push_back(static_cast<std::uint32_t>(point.kind) |
                        (one.jointly.empty() ? 0U : 0x100U) | (one.superiors_may ? 0x200U : 0U) |
                        (one.delegate.is(subject::kind::role) ? 0x400U : 0U));
        list_.push_back(point.prohibited.empty() ? no_record : one.point.value());
        std::uint32_t traits = 0;
        for (const auto trait : trait_facts) {
            const auto said = assessed_for(of_, one.point, trait);
            traits = traits << 2U | (said ? 1U + static_cast<std::uint32_t>(*said) : 0U);
        }
        list_.push_back(traits);
        // Words of the matter, and of those up to the point's, leave open what a line would settle.
        for (const bool by_sub_committee : {false, true}) {
            const auto* row = row_among(point.cited, by_sub_committee);
            list_.push_back(row == nullptr
                                ? no_record
                                : static_cast<std::uint32_t>(row - special_statutes.data()));
        }
        const auto* power = row_of_power(point.cited);
        list_.push_back(power == nullptr
                            ? no_record
                            : static_cast<std::uint32_t>(power - special_statutes.data()));
        const bool has_words = any_has_words_ || !point.cited.empty();
        list_.push_back(has_words ? point.matter.value() : no_record);
        add(one.limits);
        return number_of_list();
    }

    [[nodiscard]] static bool any_has_words(const governance& of) {
        for (const auto& one : of.matters())
            if (!one.worded.is_empty() || !one.cited.empty()) return true;
        return false;
    }

    const governance& of_;
    const holders& holders_;
    known_numbers lists_;
    std::vector<std::uint32_t> list_;
    std::vector<std::uint32_t> grants_;
    std::vector<std::uint32_t> sub_delegations_;
    std::vector<std::uint32_t> posts_;
    bool any_has_words_;
};

} // namespace mandat::detail
