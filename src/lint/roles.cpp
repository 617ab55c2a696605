// SPDX-License-Identifier: MIT
//
// Grants that reach nobody, and roles without posts or use.
#include "grants.hpp"
#include "linter.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
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

/// A role none of whose posts, or a post or body that itself, does not exist in the life.
std::optional<emptiness> nobody_exists(const linter& work, const grant& one) {
    const auto& of = work.of();
    const auto& life = one.life().when;
    const auto named = one.to();
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
                                {work.key_of(named)}),
                         remedy,
                         {of.at(posts.front()).where},
                         posts.front()};
    }
    const bool is_body = named.is(subject::kind::organ);
    if (!is_body && !named.is(subject::kind::post)) return std::nullopt;
    const auto& when = is_body ? of.at(named.organ()).when : of.at(named.post()).when;
    // One that has ended is told as gone.
    if (!surely_absent(when, life) || when.when.ended_by(life.first())) return std::nullopt;
    return emptiness{
        filled({"`{0}` finns inte ännu då", "`{0}` does not exist yet then"}, {work.key_of(named)}),
        remedy,
        {work.place_of(named)},
        named};
}
/// Only within the own unit, where whoever receives it has none.
std::optional<emptiness> no_own_unit(const linter& work, const grant& one) {
    const auto& of = work.of();
    const auto named = one.to();
    if (one.limits().reach.kind != scope_kind::own_unit) return std::nullopt;
    std::optional<subject> who;
    if (named.is(subject::kind::organ)) who = named;
    for (const auto post : work.posts_meant(named)) {
        if (surely_absent(of.at(post).when, one.life().when)) continue;
        if (of.at(post).unit.is_valid()) return std::nullopt;
        if (!who) who = post;
    }
    if (!who) return std::nullopt; // nobody exists, or the role has no posts
    return emptiness{filled({"rätten är begränsad till egen enhet, och `{0}` har ingen enhet",
                             "the power is limited to the own unit, and `{0}` has no unit"},
                            {work.key_of(named)}),
                     {"ange befattningens enhet, eller en annan räckvidd med `scope`",
                      "state the post's unit, or another reach by `scope`"},
                     {work.place_of(*who)},
                     who};
}
/// Every unit of the scope is gone, or has not come to be, in all of the life.
std::optional<emptiness> no_unit_exists(const linter& work, const grant& one) {
    const auto& of = work.of();
    emptiness made;
    std::vector<std::string_view> keys;
    for (const auto unit : one.limits().reach.units) {
        if (!surely_absent(of.at(unit).when, one.life().when)) return std::nullopt;
        keys.push_back(of.at(unit).key);
        made.where.push_back(of.at(unit).where);
    }
    if (keys.empty()) return std::nullopt;
    made.why = filled({"ingen enhet som rätten gäller finns då: {0}",
                       "no unit that the power covers exists then: {0}"},
                      {enumerated_keys(keys)});
    made.remedy = {"ange de enheter som finns nu i `scope`", "state the present units in `scope`"};
    return made;
}
void reaches_nobody(linter& work, const grant& one) {
    if (one.is_reserved() || one.seen().is_empty()) return;
    auto found = nobody_exists(work, one);
    if (!found) found = no_own_unit(work, one);
    if (!found) found = no_unit_exists(work, one);
    if (!found) return;
    auto made = one.found(finding_code::reaches_nobody);
    for (const auto& where : found->where) add_place(made, where);
    tell(made, {"{0} når ingen: {1}", "{0} reaches nobody: {1}"}, found->remedy,
         {one.name(), found->why});
    const auto& life = one.life().when;
    made.shown_by =
        showing(work, found->who ? one.question_in(life, *found->who) : one.question_in(life),
                {reason_code::unit_unknown, reason_code::expired, reason_code::not_yet,
                 reason_code::no_evidence_before});
    work.add_on(std::move(made), life);
}

// ----------------------------------------------------------------------------------------------- roles
/// Where each role is named: to receive power, or at all.
class uses_of_roles {
public:
    explicit uses_of_roles(const linter& work)
        : receives_(work.of().roles().size())
        , is_named_(work.of().roles().size(), false) {
        const auto& of = work.of();
        for_each_delegation(of, [&](delegation_id id) {
            const auto& one = of.at(id);
            receive(one.delegate, one.where, whole_life(of, id).when);
            for (const auto stand_in : one.substitutes)
                receive(stand_in, one.where, whole_life(of, id).when);
            name_all(one.limits);
        });
        for (const auto& one : of.sub_delegations()) {
            receive(one.to, one.where, whole_life(of, one));
            name_all(one.limits);
        }
        for (const auto& point : of.points()) {
            name_all(point.limits);
            for (const auto named : point.prohibited) name(named);
        }
    }
    struct use {
        location where;
        period life;
    };
    [[nodiscard]] const std::vector<use>& received_by(role_id id) const {
        return receives_[id.index()];
    }
    [[nodiscard]] bool is_named(role_id id) const { return is_named_[id.index()]; }

private:
    void name(subject named) {
        if (named.is(subject::kind::role)) is_named_[named.role().index()] = true;
    }
    void name_all(const grant_limits& limits) {
        for (const auto* list : {&limits.consulted, &limits.countersigned, &limits.approved_by})
            for (const auto named : *list) name(named);
    }
    void receive(subject named, const location& where, const period& life) {
        name(named);
        if (named.is(subject::kind::role)) receives_[named.role().index()].push_back({where, life});
    }

    std::vector<std::vector<use>> receives_;
    std::vector<bool> is_named_;
};

void role_without_posts(linter& work, const uses_of_roles& uses, role_id id) {
    const auto& role = work.of().at(id);
    if (!work.posts_with(id).empty() || uses.received_by(id).empty()) return;
    auto made = work.found_about(finding_code::role_without_posts, role);
    std::vector<period> lives;
    for (const auto& [where, life] : uses.received_by(id)) {
        if (made.where.back() != where) made.where.push_back(where);
        lives.push_back(work.looked_at(life));
    }
    const auto seen = merged(std::move(lives));
    if (seen.empty()) return;
    tell(made,
         {"ingen befattning har rollen `{0}`, så rätten når ingen",
          "no post has the role `{0}`, so that the power reaches nobody"},
         {"ge befattningarna rollen med `role`, eller namnge en befattning i punkten",
          "give the posts the role by `role`, or name a post in the point"},
         {role.key});
    made.when = days_between(seen.front().first(), seen.back().end());
    work.add(std::move(made));
}
void unused_role(linter& work, const uses_of_roles& uses, role_id id) {
    if (uses.is_named(id)) return;
    auto made = work.found_about(finding_code::unused_role, work.of().at(id));
    tell(made,
         {"ingen punkt eller vidaredelegering nämner rollen `{0}`",
          "no point or sub-delegation names the role `{0}`"},
         {"inget behövs; ta bort rollen om ingen ordning ska nämna den",
          "nothing is needed; remove the role if no order is to name it"},
         {made.about});
    work.add(std::move(made));
}

} // namespace

void lint_roles(linter& work) {
    for_each_grant(work, [&](const grant& one) { reaches_nobody(work, one); });
    const uses_of_roles uses{work};
    for (std::size_t i = 0; i < work.of().roles().size(); ++i) {
        role_without_posts(work, uses, role_id{i});
        unused_role(work, uses, role_id{i});
    }
}

} // namespace mandat::detail
