// SPDX-License-Identifier: MIT
//
// Grants that reach nobody, and roles without posts or use.
#include "grants.hpp"
#include "linter.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {
namespace {

/// Why a grant reaches nobody in its life.
struct emptiness {
    sentence why{};
    phrase remedy{};
    std::vector<location> where{};
    std::optional<subject> who{}; ///< whom to ask
};

struct reach_check : check {
    const grant& one;
    const period& life = one.life.when;
    subject named = one.to;
    std::string_view key = work.key_of(named);

    void run() const {
        if (one.is_reserved() || one.seen().is_empty()) return;
        auto found = nobody_exists();
        if (!found) found = no_own_unit();
        if (!found) found = no_unit_exists();
        if (!found) return;
        auto made = one.found(finding_code::reaches_nobody);
        for (const auto& where : found->where) add_place(made, where);
        report_on(life, std::move(made), {"{0} når ingen: {1}", "{0} reaches nobody: {1}"},
                  found->remedy, {one.name(), found->why},
                  showing(work, one.question_in(life, found->who),
                          {reason_code::unit_unknown, reason_code::expired, reason_code::not_yet,
                           reason_code::no_evidence_before}));
    }
    /// A role none of whose posts, or a post or body that itself, does not exist in the life.
    [[nodiscard]] std::optional<emptiness> nobody_exists() const {
        constexpr phrase remedy{"rätta dagarna, eller ge rätten till någon som finns då",
                                "mend the days, or give the power to someone who exists then"};
        if (named.is(subject::kind::role)) {
            const auto posts = work.posts_with(named.role());
            if (posts.empty() || !std::ranges::all_of(posts, [&](post_id post) {
                    return surely_absent(of.at(post).when, life);
                }))
                return std::nullopt;
            return emptiness{filled({"ingen befattning med rollen `{0}` finns då",
                                     "no post with the role `{0}` exists then"},
                                    {key}),
                             remedy,
                             {of.at(posts.front()).where},
                             posts.front()};
        }
        if (!named.is(subject::kind::organ) && !named.is(subject::kind::post)) return std::nullopt;
        const auto& when = time_of(of, named);
        // One that has ended is told as gone.
        if (!surely_absent(when, life) || when.when.ended_by(life.first())) return std::nullopt;
        return emptiness{
            filled({"`{0}` finns inte ännu då", "`{0}` does not exist yet then"}, {key}),
            remedy,
            {work.place_of(named)},
            named};
    }
    /// Only within the own unit, where whoever receives it has none.
    [[nodiscard]] std::optional<emptiness> no_own_unit() const {
        if (one.limits.reach.kind != scope_kind::own_unit) return std::nullopt;
        std::optional<subject> who;
        if (named.is(subject::kind::organ)) who = named;
        for (const auto post : work.posts_meant(named)) {
            if (surely_absent(of.at(post).when, life)) continue;
            if (of.at(post).unit.is_valid()) return std::nullopt;
            if (!who) who = post;
        }
        if (!who) return std::nullopt; // nobody exists, or the role has no posts
        return emptiness{filled({"rätten är begränsad till egen enhet, och `{0}` har ingen enhet",
                                 "the power is limited to the own unit, and `{0}` has no unit"},
                                {key}),
                         {"ange befattningens enhet, eller en annan räckvidd med `scope`",
                          "state the post's unit, or another reach by `scope`"},
                         {work.place_of(*who)},
                         who};
    }
    /// Every unit of the scope is gone, or has not come to be, in all of the life.
    [[nodiscard]] std::optional<emptiness> no_unit_exists() const {
        emptiness made;
        std::vector<std::string_view> keys;
        for (const auto unit : one.limits.reach.units) {
            if (!surely_absent(of.at(unit).when, life)) return std::nullopt;
            keys.push_back(of.at(unit).key);
            made.where.push_back(of.at(unit).where);
        }
        if (keys.empty()) return std::nullopt;
        made.why = filled({"ingen enhet som rätten gäller finns då: {0}",
                           "no unit that the power covers exists then: {0}"},
                          {enumerated_keys(keys)});
        made.remedy = {"ange de enheter som finns nu i `scope`",
                       "state the present units in `scope`"};
        return made;
    }
};

/// Where roles are named: to receive power, with its life, or at all.
struct uses_of_roles {
    std::map<role_id, std::vector<std::pair<location, period>>> received{};
    std::set<role_id> named{};

    void name(subject who) {
        if (who.is(subject::kind::role)) named.insert(who.role());
    }
    void name_all(const grant_limits& limits) {
        for (const auto* list : {&limits.consulted, &limits.countersigned, &limits.approved_by})
            for (const auto who : *list) name(who);
    }
    void receive(subject who, const location& where, const period& life) {
        name(who);
        if (who.is(subject::kind::role)) received[who.role()].emplace_back(where, life);
    }
};
uses_of_roles uses_in(const governance& of) {
    uses_of_roles found;
    for (const auto id : ids_of<delegation_id>(of.delegations())) {
        const auto& one = of.at(id);
        const auto life = whole_life(of, id).when;
        found.receive(one.delegate, one.where, life);
        for (const auto stand_in : one.substitutes) found.receive(stand_in, one.where, life);
        found.name_all(one.limits);
    }
    for (const auto& one : of.sub_delegations()) {
        found.receive(one.to, one.where, whole_life(of, one));
        found.name_all(one.limits);
    }
    for (const auto& point : of.points()) {
        found.name_all(point.limits);
        for (const auto who : point.prohibited) found.name(who);
    }
    return found;
}

void role_without_posts(const check& in, const uses_of_roles& uses, role_id id) {
    const auto at = uses.received.find(id);
    if (!in.work.posts_with(id).empty() || at == uses.received.end()) return;
    auto made = in.work.found(finding_code::role_without_posts, in.of.at(id));
    std::vector<period> lives;
    for (const auto& [where, life] : at->second) {
        if (made.where.back() != where) made.where.push_back(where);
        lives.push_back(in.work.looked_at(life));
    }
    made.when = hull(lives);
    if (made.when.is_empty()) return;
    in.report(std::move(made),
              {"ingen befattning har rollen `{0}`, så rätten når ingen",
               "no post has the role `{0}`, so that the power reaches nobody"},
              {"ge befattningarna rollen med `role`, eller namnge en befattning i punkten",
               "give the posts the role by `role`, or name a post in the point"},
              {in.of.at(id).key});
}
void unused_role(const check& in, const uses_of_roles& uses, role_id id) {
    if (uses.named.contains(id)) return;
    in.report(in.work.found(finding_code::unused_role, in.of.at(id)),
              {"ingen punkt eller vidaredelegering nämner rollen `{0}`",
               "no point or sub-delegation names the role `{0}`"},
              {"inget behövs; ta bort rollen om ingen ordning ska nämna den",
               "nothing is needed; remove the role if no order is to name it"},
              {in.of.at(id).key});
}

} // namespace

void lint_roles(linter& work) {
    for_each_grant(work, [&](const grant& one) { reach_check{{work}, one}.run(); });
    const auto uses = uses_in(work.of());
    for (const auto id : ids_of<role_id>(work.of().roles())) {
        role_without_posts({work}, uses, id);
        unused_role({work}, uses, id);
    }
}

} // namespace mandat::detail
