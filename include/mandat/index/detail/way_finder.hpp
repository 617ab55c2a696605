// SPDX-License-Identifier: MIT
#pragma once
// Finds every way to the power in a governance: of bodies, by delegation, by the order's clauses,
// by sub-delegation (layer 4, private).

#include <mandat/domain/in_order.hpp>
#include <mandat/index/detail/course_learner.hpp>
#include <mandat/index/detail/index_check.hpp>
#include <mandat/index/detail/limit_records.hpp>
#include <mandat/index/detail/way_rows.hpp>
#include <mandat/model/by_matter.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {

class way_finder {
public:
    way_finder(const by_matter& index, const limit_records& limits, course_learner& courses)
        : of_{index.of()}
        , index_{index}
        , limits_{limits}
        , courses_{courses} {
        rank_keys();
        find_kinds();
        find_received();
    }

    void find() {
        add_bodies();
        for (std::size_t i = 0; i < of_.delegations().size(); ++i) add_grant(delegation_id{i});
        for (std::size_t i = 0; i < of_.sub_delegations().size(); ++i)
            add_sub_delegation(sub_delegation_id{i});
    }
    /// The place of the post's key among all keys of bodies, posts and roles.
    [[nodiscard]] std::uint32_t rank_of(post_id post) const {
        return ranks_of_posts_[post.index()];
    }
    /// The matter and all kinds of it.
    [[nodiscard]] const std::vector<matter_id>& kinds_of(matter_id matter) const {
        return kinds_[matter.index()];
    }

    std::vector<found_way> found;
    /// Of each way: the mixed key of who decides what, then its number.
    std::vector<std::uint64_t> keys;

private:
    struct received {
        matter_id matter;
        delegation_id grant;
    };

    // --------------------------------------------------------------------------------- preparation
    /// The place of each key among all keys of bodies, posts and roles; equal keys share one.
    void rank_keys() {
        std::vector<std::pair<std::string_view, std::uint32_t*>> all;
        ranks_of_organs_.resize(of_.organs().size());
        ranks_of_posts_.resize(of_.posts().size());
        ranks_of_roles_.resize(of_.roles().size());
        for (std::size_t i = 0; i < of_.organs().size(); ++i)
            all.emplace_back(of_.organs()[i].key, &ranks_of_organs_[i]);
        for (std::size_t i = 0; i < of_.posts().size(); ++i)
            all.emplace_back(of_.posts()[i].key, &ranks_of_posts_[i]);
        for (std::size_t i = 0; i < of_.roles().size(); ++i)
            all.emplace_back(of_.roles()[i].key, &ranks_of_roles_[i]);
        std::sort(all.begin(), all.end(),
                  [](const auto& left, const auto& right) { return left.first < right.first; });
        std::uint32_t rank = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (i > 0 && all[i].first != all[i - 1].first) ++rank;
            *all[i].second = rank;
        }
    }
    [[nodiscard]] std::uint32_t rank_of(subject who) const {
        switch (who.what) {
        case subject::kind::organ: return ranks_of_organs_[who.number];
        case subject::kind::post: return ranks_of_posts_[who.number];
        case subject::kind::role: return ranks_of_roles_[who.number];
        case subject::kind::person:
        case subject::kind::nobody: return 0;
        }
        return 0;
    }
    /// Each matter and all kinds of it.
    void find_kinds() {
        kinds_.resize(of_.matters().size());
        for (std::size_t i = 0; i < of_.matters().size(); ++i)
            for (auto wider = matter_id{i}; wider.is_valid(); wider = of_.at(wider).kind_of)
                kinds_[wider.index()].emplace_back(i);
    }

    // ---------------------------------------------------------------------------------------- ways
    void add_way(subject who, matter_id matter, const found_way& way) {
        const auto decider = who.is(subject::kind::organ)
                                 ? who.number
                                 : static_cast<std::uint32_t>(of_.organs().size()) + who.number;
        const auto key =
            decider * static_cast<std::uint32_t>(of_.matters().size()) + matter.value();
        keys.push_back(std::uint64_t{mixed(key)} << 32U | found.size());
        found.push_back(way);
    }
    [[nodiscard]] static found_way pointless(std::uint32_t course, reason_code code) {
        found_way made;
        made.record.course = course;
        made.code = static_cast<std::uint8_t>(code);
        return made;
    }
    void add_bodies() {
        for (std::size_t i = 0; i < of_.organs().size(); ++i) {
            const organ_id id{i};
            const auto kind = of_.at(id).kind;
            const bool decides = has_own_power(kind);
            if (!decides && never_decides(kind) == nullptr) continue;
            for (std::size_t k = 0; k < of_.matters().size(); ++k) {
                const matter_id matter{k};
                if (decides)
                    add_way(id, matter,
                            pointless(courses_.own_power(id, matter), reason_code::decides_itself));
                else
                    add_way(id, matter,
                            pointless(courses_.cannot_decide(id, matter), why_never(kind)));
            }
        }
    }
    [[nodiscard]] found_way under(delegation_id id, subject delegate, std::uint32_t course) {
        const auto& one = of_.at(id);
        found_way made;
        made.record.course = course;
        made.record.point = one.point.value();
        made.head = {&one.limits, delegate};
        made.record.delegate = rank_of(delegate);
        return made;
    }
    void add_grant(delegation_id id) {
        const auto& one = of_.at(id);
        if (!one.matter.is_valid()) return;
        for (const auto matter : kinds_[one.matter.index()]) {
            if (one.delegate.is(subject::kind::organ))
                add_way(one.delegate, matter,
                        under(id, one.delegate, courses_.granted(id, one.delegate, matter)));
            for (const auto post : courses_.recipients(one.delegate))
                add_way(post, matter, under(id, post, courses_.granted(id, post, matter)));
            add_superiors(id, matter);
            add_substitutes(id, matter);
        }
    }
    void add_superiors(delegation_id id, matter_id matter) {
        if (!index_.superiors_may(id)) return;
        const auto& one = of_.at(id);
        for (const auto delegate : courses_.recipients(one.delegate)) {
            if (!of_.at(delegate).unit.is_valid()) continue;
            for (const auto boss : ever_bosses_of(of_.at(delegate).unit)) {
                if (!may_stand_above(boss, delegate)) continue;
                add_way(boss, matter,
                        under(id, delegate, courses_.superior(id, delegate, boss, matter)));
            }
        }
    }
    /// Who heads the unit or one that it has hung below on some day, in the order of ids.
    [[nodiscard]] std::vector<post_id> ever_bosses_of(unit_id unit) {
        std::vector<post_id> bosses;
        for (const auto above : courses_.ever_above(unit))
            for (const auto head : index_.heads_of(above)) bosses.push_back(head);
        std::sort(bosses.begin(), bosses.end());
        return bosses;
    }
    /// X heads a unit that the delegate's has hung below on some day.
    [[nodiscard]] bool may_stand_above(post_id boss, post_id delegate) const {
        const auto& head = of_.at(boss);
        if (!head.heads_unit || !head.unit.is_valid() || boss == delegate ||
            head.kind != post_kind::employee)
            return false;
        const auto below = limits_.units().below(head.unit);
        const auto places = limits_.units().places_of(of_.at(delegate).unit);
        return std::any_of(places.begin(), places.end(), [&](const unit_numbers::place& one) {
            return std::any_of(below.begin(), below.end(), [&](const unit_span& span) {
                return span.first <= one.number && one.number <= span.last;
            });
        });
    }
    void add_substitutes(delegation_id id, matter_id matter) {
        const auto& one = of_.at(id);
        if (one.substitutes.empty()) return;
        std::vector<subject> stand_ins;
        for (const auto& named : one.substitutes) {
            if (named.is(subject::kind::organ)) stand_ins.push_back(named);
            for (const auto post : courses_.recipients(named)) stand_ins.emplace_back(post);
        }
        sort_unique(stand_ins);
        const auto delegates = courses_.stood_in_for(one);
        for (const auto who : stand_ins)
            for (const auto delegate : delegates)
                if (delegate != who)
                    add_way(who, matter,
                            under(id, delegate, courses_.substitute(id, delegate, who, matter)));
    }
    /// What each post received, itself or by its role.
    void find_received() {
        received_.resize(of_.posts().size());
        for (std::size_t i = 0; i < of_.delegations().size(); ++i) {
            const auto& one = of_.delegations()[i];
            const received what{one.matter, delegation_id{i}};
            if (one.delegate.is(subject::kind::post))
                received_[one.delegate.number].push_back(what);
            else
                for (const auto post : courses_.recipients(one.delegate))
                    received_[post.index()].push_back(what);
        }
        for (auto& all : received_)
            sort_stably(all, [](const auto& left, const auto& right) {
                return left.matter < right.matter;
            });
    }
    /// What the giver received of the matter or a wider one, and may give on so.
    [[nodiscard]] std::vector<delegation_id> rests_on(const sub_delegation& one) const {
        const auto& all = received_[one.from.index()];
        std::vector<delegation_id> grants;
        for (auto matter = one.matter; matter.is_valid(); matter = of_.at(matter).kind_of)
            for (auto at = std::lower_bound(all.begin(), all.end(), received{matter, {}},
                                            [](const received&left, const received&right) {
                                                return left.matter < right.matter;
                                            });
                 at != all.end() && at->matter == matter; ++at)
                if (courses_.may_rest_on(one, at->grant)) grants.push_back(at->grant);
        return grants;
    }
    void add_sub_delegation(sub_delegation_id id) {
        const auto& one = of_.at(id);
        if (!one.matter.is_valid()) return;
        const auto grants = rests_on(one);
        for (const auto matter : kinds_[one.matter.index()])
            for (const auto post : courses_.recipients(one.to)) {
                for (const auto grant : grants) {
                    auto way =
                        under(grant, one.from, courses_.sub_delegated(id, grant, post, matter));
                    way.sub = {&one.limits, post};
                    way.sub_granted = id;
                    add_way(post, matter, way);
                }
                if (!grants.empty()) continue;
                const auto [course, code] = courses_.rests_on_nothing(id, post, matter);
                auto way = pointless(course, code);
                way.record.delegate = rank_of(post);
                way.sub_granted = id;
                add_way(post, matter, way);
            }
    }

    const governance& of_;
    const by_matter& index_;
    const limit_records& limits_;
    course_learner& courses_;
    std::vector<std::uint32_t> ranks_of_organs_;
    std::vector<std::uint32_t> ranks_of_posts_;
    std::vector<std::uint32_t> ranks_of_roles_;
    std::vector<std::vector<matter_id>> kinds_;
    std::vector<std::vector<received>> received_;
};

} // namespace mandat::detail
