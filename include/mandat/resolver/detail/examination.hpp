// SPDX-License-Identifier: MIT
#pragma once
// The clauses of law and of the order, each under its citation, tried on one path (layer 3, private).
//
// A clause never stops the examination: every failure is collected (rules.md 1.1).

#include <mandat/law/amounts.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/resolver/question.hpp>
#include <mandat/resolver/ruling.hpp>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace mandat::detail {

/// One path under examination, together with what was taken as given on the way.
struct examined {
    path tried;
    std::vector<named_fact> presumed;  ///< unmentioned facts taken as no
    std::vector<named_fact> from_data; ///< traits that somebody assessed
    bool undated = false;              ///< rests on something whose day the source does not state
};

class examination {
public:
    examination(const governance& of, const question& asked)
        : of_{of}
        , asked_{asked} {}

    [[nodiscard]] examined take() && { return std::move(result_); }
    [[nodiscard]] path& tried() noexcept { return result_.tried; }

    // -------------------------------------------------------------------------------------- grounds
    reason& fail(reason_code code, const rule* by = nullptr) {
        return add({.code = code, .effect = verdict::not_authorised, .rule = by});
    }
    void open(named_fact fact, const rule* by, reason_code code = reason_code::fact_unknown) {
        add({.code = code, .effect = verdict::depends, .rule = by, .fact = fact});
    }
    void carry(reason_code code, const rule* by) {
        result_.tried.carried_by = code;
        auto& ground = add({.code = code, .effect = verdict::authorised, .rule = by});
        ground.point = result_.tried.point;
    }

    // ---------------------------------------------------------------------------------------- facts
    [[nodiscard]] answer answer_to(legal_fact fact) {
        const auto said = asked_.facts.at(fact);
        const auto known = is_trait(fact) ? trait_in_data(fact) : answer::unknown;
        const auto found = strongest(said, known);
        if (found != answer::unknown && found == known && found != said)
            remember(result_.from_data, {fact, {}});
        if (found == answer::unknown && !asked_.facts.mentions(slot_of(fact)) &&
            describe(fact).when_silent == silence::presumed_no) {
            remember(result_.presumed, {fact, {}});
            return answer::no;
        }
        return found;
    }
    [[nodiscard]] answer answer_to(fact_id fact) {
        const auto slot = of_.slot_of(asked_.matter, fact);
        if (!slot) return answer::unknown;
        const auto found = asked_.facts.at(*slot);
        if (found == answer::unknown && !asked_.facts.mentions(*slot) &&
            of_.at(fact).when_silent == silence::presumed_no) {
            remember(result_.presumed, {std::nullopt, fact});
            return answer::no;
        }
        return found;
    }
    template<class Fact>
    void require(Fact fact, const rule* by, reason_code otherwise = reason_code::fact_required) {
        switch (answer_to(fact)) {
        case answer::yes: return;
        case answer::no: fail(otherwise, by).fact = name(fact); return;
        case answer::unknown: open(name(fact), by); return;
        }
    }
    template<class Fact>
    void exclude(Fact fact, const rule* by, reason_code otherwise = reason_code::fact_excluded) {
        switch (answer_to(fact)) {
        case answer::no: return;
        case answer::yes: fail(otherwise, by).fact = name(fact); return;
        case answer::unknown: open(name(fact), by); return;
        }
    }

    // ------------------------------------------------------------------------------ what we know when
    /// A thing's own period. `about` says whose.
    void in_force(const dated& when, subject about) {
        switch (when.on(asked_.on)) {
        case standing::in_force: return;
        case standing::not_yet: late(reason_code::not_yet, when.when.first(), about); return;
        case standing::no_evidence_before:
            late(reason_code::no_evidence_before, when.when.first(), about);
            return;
        case standing::ended:
            late(reason_code::expired, previous_day(when.when.end()), about);
            return;
        case standing::not_known:
            fail(reason_code::period_not_known, cite("DOC-ORDER")).about = about;
            return;
        }
    }

    /// Somebody vouches for the data on that day.
    void data_is_current() {
        const auto through = of_.region().known_through;
        if (!through || asked_.on <= *through) return;
        if (asked_.facts.at(legal_fact::data_still_current) == answer::yes) return;
        add({.code = reason_code::data_may_be_stale,
             .effect = verdict::depends,
             .fact = named_fact{legal_fact::data_still_current, {}},
             .day = *through});
    }

    // ------------------------------------------------------------------------------- KL 6 kap. 2-3 §§
    /// The organ exists, and the matter lies within its remit.
    void within_remit(organ_id organ) {
        in_force(of_.at(organ).when, organ);
        if (is_excluded(organ)) return;
        if (!holds(of_.at(organ))) fail(reason_code::outside_remit, cite("KL-6-3")).about = organ;
    }
    /// Reports an exclusion; whether there was one.
    bool is_excluded(organ_id organ) {
        const auto& body = of_.at(organ);
        for (const auto& entry : body.excluded)
            if (concerns(entry) && entry.when.contains(asked_.on)) {
                auto& ground = fail(reason_code::excluded_from_remit, cite("KL-6-2"));
                ground.about = organ;
                ground.matter = entry.matter;
                return true;
            }
        return false;
    }
    /// An entry of its remit covers the matter that day.
    [[nodiscard]] bool holds(const organ& body) const {
        return std::any_of(body.remit.begin(), body.remit.end(), [&](const remit_entry& entry) {
            return concerns(entry) && entry.when.contains(asked_.on);
        });
    }

    // ----------------------------------------------------------------------------------- KL 5 kap. 1 §
    /// Matters of principle or greater importance are council's.
    // Reading: exercise of authority against an individual stays with the nämnd however important, since 6:38 first
    // paragraph 3 presupposes that the nämnd itself decides it; rejected: reading 5:1 as covering every weighty matter.
    void not_councils() {
        switch (answer_to(legal_fact::of_principle_or_greater_importance)) {
        case answer::no: return;
        case answer::unknown:
            open(name(legal_fact::of_principle_or_greater_importance), cite("KL-5-1"));
            return;
        case answer::yes: break;
        }
        switch (answer_to(legal_fact::exercise_of_authority_against_individual)) {
        case answer::yes: return;
        case answer::no:
            fail(reason_code::reserved_to_council, cite("KL-5-1")).fact =
                name(legal_fact::of_principle_or_greater_importance);
            return;
        case answer::unknown:
            open(name(legal_fact::exercise_of_authority_against_individual), cite("KL-5-1"));
            return;
        }
    }

    // ----------------------------------------------------------------------------------- KL 5 kap. 2 §
    /// What 5:1 reserves council cannot let a nämnd decide, authority or not.
    void may_be_let_go_by_council() {
        exclude(legal_fact::of_principle_or_greater_importance, cite("KL-5-2"),
                reason_code::reserved_to_council);
    }

    // ---------------------------------------------------------------------------------- KL 6 kap. 38 §
    void not_banned() {
        ban(legal_fact::concerns_goals_direction_scope_quality, cite("KL-6-38-1"));
        ban(legal_fact::opinion_to_council, cite("KL-6-38-2"));
        ban(legal_fact::opinion_on_appeal_of_whole_committee, cite("KL-6-38-2"));
        ban_matters_of_principle();
        ban(legal_fact::citizens_proposal, cite("KL-6-38-4"));
        ban(legal_fact::special_statute_ban, cite("KL-6-38-5"));
    }
    void not_banned_for_automation() {
        if (!detail::from_july_2022.contains(asked_.on)) {
            auto& ground = fail(reason_code::delegate_not_on_list, cite("KL-6-37-auto"));
            ground.day = detail::from_july_2022.first();
        }
        ban(legal_fact::appealed_under_chapter_13, cite("KL-6-38-s2-1"));
        ban(legal_fact::not_appealable_by_statute, cite("KL-6-38-s2-2"));
        ban(legal_fact::procurement, cite("KL-6-38-s2-3"));
        ban(legal_fact::choice_or_authorisation_system, cite("KL-6-38-s2-4"));
    }

    // ------------------------------------------------------------------- KL 6 kap. 37 §, 7 kap. 5 §
    /// The recipient is on the law's closed list.
    void may_receive(organ_id grantor, subject recipient, bool urgent) {
        if (recipient.is(subject::kind::organ)) {
            may_receive(grantor, recipient.organ(), urgent);
        } else if (recipient.is(subject::kind::post)) {
            may_receive(grantor, recipient.post(), urgent);
        }
    }
    /// Only a nämnd delegates under 6:37; council only to a nämnd. @law KL 5:2, 6:37
    void may_grant(organ_id grantor, subject recipient) {
        const auto kind = of_.at(grantor).kind;
        if (is_committee(kind)) return;
        const bool to_committee =
            recipient.is(subject::kind::organ) && is_committee(of_.at(recipient.organ()).kind);
        if (kind == organ_kind::council && to_committee) return;
        const auto* by = kind == organ_kind::council ? cite("KL-5-2") : cite("KL-6-37");
        fail(reason_code::grantor_cannot_delegate, by).about = grantor;
    }

    // --------------------------------------------------------------------------------- KL 6 kap. 28 §
    void decider_is_free() {
        exclude(legal_fact::disqualified, cite("KL-6-28"), reason_code::disqualified);
    }
    /// A question on a post may say of its holder whether they are employed. @law KL 7:5, DOC-OUTSIDER
    void holder_is_employed(answer in_data, bool known_holder) {
        const auto slot = slot_of(legal_fact::holder_is_employed);
        const auto said = asked_.facts.at(slot);
        const bool no = said == answer::no || in_data == answer::no;
        const bool yes = said == answer::yes || in_data == answer::yes;
        if (no) {
            fail(reason_code::not_employed, cite("DOC-OUTSIDER"));
        } else if (!yes && (known_holder || asked_.facts.mentions(slot))) {
            open(name(legal_fact::holder_is_employed), cite("DOC-OUTSIDER"));
        }
    }

    // ------------------------------------------------------------------------------------- the order
    /// The version of the order is in force, on its day of adoption only after it was adopted.
    void order_in_force(order_id id) {
        const auto& order = of_.at(id);
        const auto& when = order.when;
        const bool on_last_morning = order.replaced_by_adoption && asked_.on == when.when.end();
        if (on_last_morning) {
            before_adoption_of(of_.at(order_id{id.index() + 1}), id);
            return;
        }
        if (when.on(asked_.on) == standing::ended) {
            auto& ground = fail(ending_of(order), cite("DOC-ORDER"));
            ground.day = previous_day(when.when.end());
            ground.about = order.organ;
            return;
        }
        in_force(when, order.organ);
        if (order.adopted.on == asked_.on && when.when.first() == asked_.on)
            after_adoption_of(order);
    }

    /// Everything that the point, the part or the sub-delegation itself is limited by.
    void within(const terms& limits, subject recipient) {
        in_force(limits.when, recipient);
        within_amount(limits.amount);
        within_duration(limits.longest);
        within_scope(limits.reach, recipient);
        within_area(limits.area);
        instrument_in_force(limits.instrument);
        for (const auto matter : limits.excepted)
            if (of_.is_kind_of(asked_.matter, matter))
                fail(reason_code::excepted_from_point, cite("DOC-ORDER")).matter = matter;
        if (!limits.wording_known) require(legal_fact::within_point_text, cite("DOC-ORDER"));
        for (const auto fact : limits.required) require(fact, nullptr);
        for (const auto fact : limits.required_legal) require(fact, find_rule(describe(fact).rule));
        for (const auto fact : limits.excluded) exclude(fact, nullptr);
        for (const auto fact : limits.excluded_legal) exclude(fact, find_rule(describe(fact).rule));
        if (limits.users == users_say::heard) require(legal_fact::users_heard, cite("KL-7-7-s1"));
        if (limits.users == users_say::endorsed)
            require(legal_fact::users_endorsed, cite("KL-7-7-s2"));
        if (limits.handed_back == hand_back::must)
            for (const auto fact : limits.handed_back_when) exclude(fact, nullptr);
    }

    /// Clauses of the order and the point that stand beside the limits.
    void as_ordered(point_id id, subject recipient) {
        const auto& point = of_.at(id);
        const auto& order = of_.at(point.order);
        not_ruled_out(id, recipient);
        for (std::size_t i = 0; i < of_.points().size(); ++i) {
            const auto& other = of_.points()[i];
            if (other.order == point.order && other.kind == point_kind::reserved &&
                of_.is_kind_of(asked_.matter, other.matter) &&
                other.limits.when.contains(asked_.on))
                fail(reason_code::reserved_to_committee, cite("DOC-ORDER")).point = point_id{i};
        }
        if (order.referral_on_demand_of > 0)
            exclude(legal_fact::referral_demanded, cite("DOC-ORDER"));
        exclude(legal_fact::taken_back_by_committee, cite("DOC-NOCHANGE"), reason_code::taken_back);
    }

    /// The point does not rule the decider out as a delegate.
    void not_ruled_out(point_id id, subject decider) {
        for (const auto& ruled_out : of_.at(id).prohibited)
            if (is_or_has(decider, ruled_out))
                fail(reason_code::prohibited_delegate, cite("DOC-ORDER")).about = decider;
    }

    [[nodiscard]] static named_fact name(legal_fact fact) { return {fact, {}}; }
    [[nodiscard]] static named_fact name(fact_id fact) { return {std::nullopt, fact}; }

    /// The recipient is the subject, or a post with the role.
    [[nodiscard]] bool is_or_has(subject recipient, subject named) const {
        if (recipient == named) return true;
        return named.is(subject::kind::role) && recipient.is(subject::kind::post) &&
               of_.at(recipient.post()).role == named.role();
    }

    /// Traits as data: the point's own assessment before the order's, and the matter's beside them.
    void assess_by(point_id point) { points_.push_back(point); }
    void mark_undated() { result_.undated = true; }

private:
    reason& add(reason ground) {
        result_.tried.grounds.push_back(std::move(ground));
        return result_.tried.grounds.back();
    }
    static void remember(std::vector<named_fact>& list, named_fact fact) {
        if (std::find(list.begin(), list.end(), fact) == list.end()) list.push_back(fact);
    }
    [[nodiscard]] bool concerns(const remit_entry& entry) const {
        return entry.matter.is_valid() && of_.is_kind_of(asked_.matter, entry.matter);
    }
    void late(reason_code code, date day, subject about) {
        auto& ground = fail(code, cite("DOC-ORDER"));
        ground.day = day;
        ground.about = about;
    }
    static reason_code ending_of(const delegation_order& order) {
        switch (order.ended) {
        case ending::superseded: return reason_code::superseded;
        case ending::revoked: return reason_code::revoked;
        case ending::expired:
        case ending::none: return reason_code::expired;
        }
        return reason_code::expired;
    }

    // A "no" counts only when somebody made it, on a day, in writing; a "yes" always does.
    static answer counted(const assessment& found, legal_fact trait) {
        const auto value = found.found.of(trait);
        const bool is_signed = !found.by.empty() && found.on && !found.sources.empty();
        return value == answer::no && !is_signed ? answer::unknown : value;
    }
    /// The narrowest assessment that mentions the trait: the point's, its order's, or the matter's own.
    [[nodiscard]] std::optional<answer> assessed_for(point_id id, legal_fact trait) const {
        const auto& point = of_.at(id);
        const auto& order = of_.at(point.order);
        if (point.assessed.found.mention(trait)) return counted(point.assessed, trait);
        if (order.assessed.found.mention(trait)) return counted(order.assessed, trait);
        return std::nullopt;
    }
    /// A yes from anywhere stands; an unknown that somebody stated comes before another's no.
    [[nodiscard]] answer trait_in_data(legal_fact trait) const {
        std::optional<answer> found;
        const auto weigh = [&](std::optional<answer> said) {
            if (!said) return;
            if (!found || *said == answer::yes ||
                (*said == answer::unknown && *found == answer::no))
                found = said;
        };
        for (const auto id : points_) weigh(assessed_for(id, trait));
        for (auto at = asked_.matter; at.is_valid(); at = of_.at(at).kind_of)
            if (of_.at(at).assessed.found.mention(trait)) {
                weigh(counted(of_.at(at).assessed, trait));
                break;
            }
        return found.value_or(answer::unknown);
    }

    void ban(legal_fact fact, const rule* by) { exclude(fact, by, reason_code::prohibited_by_law); }
    /// For a delegate it is a no whether 5:1 or 6:38 first paragraph 3 applies; only the rule to name differs.
    void ban_matters_of_principle() {
        const auto fact = legal_fact::of_principle_or_greater_importance;
        switch (answer_to(fact)) {
        case answer::no: return;
        case answer::unknown:
            open(name(fact), is_authority() ? cite("KL-6-38-3") : cite("KL-5-1"));
            return;
        case answer::yes: break;
        }
        const bool authority = is_authority();
        const auto code =
            authority ? reason_code::prohibited_by_law : reason_code::reserved_to_council;
        fail(code, authority ? cite("KL-6-38-3") : cite("KL-5-1")).fact = name(fact);
    }

    [[nodiscard]] bool is_authority() {
        return answer_to(legal_fact::exercise_of_authority_against_individual) == answer::yes;
    }

    void may_receive(organ_id grantor, organ_id recipient, bool urgent) {
        const auto& body = of_.at(recipient);
        in_force(body.when, recipient);
        const bool inside = body.parent == grantor && (body.kind == organ_kind::sub_committee ||
                                                       body.kind == organ_kind::presidium);
        const bool from_council =
            of_.at(grantor).kind == organ_kind::council && is_committee(body.kind);
        if ((inside && !urgent) || from_council) return;
        const auto* by = urgent                                           ? cite("KL-6-39")
                         : is_committee(body.kind)                        ? cite("DOC-OTHERNAMND")
                         : body.kind == organ_kind::company               ? cite("DOC-OUTSIDER")
                         : body.kind == organ_kind::council_drafting_body ? cite("KL-3-2")
                                                                          : cite("KL-6-37");
        fail(body.kind == organ_kind::company ? reason_code::outsider
                                              : reason_code::delegate_not_on_list,
             by)
            .about = recipient;
    }
    void may_receive(organ_id grantor, post_id recipient, bool urgent) {
        const auto& post = of_.at(recipient);
        in_force(post.when, recipient);
        if (post.kind == post_kind::outsider) {
            fail(reason_code::outsider, cite("DOC-OUTSIDER")).about = recipient;
            return;
        }
        const bool member = post.kind == post_kind::chair || post.kind == post_kind::vice_chair ||
                            post.kind == post_kind::member;
        if (urgent && !(member && post.organ == grantor)) {
            fail(reason_code::delegate_not_on_list, cite("KL-6-39")).about = recipient;
            return;
        }
        if (is_elected(post.kind) && post.organ != grantor)
            fail(reason_code::delegate_not_on_list, cite("KL-6-37")).about = recipient;
        if (post.kind == post_kind::statutory_office_holder)
            fail(reason_code::delegate_not_on_list, cite("KL-7-5")).about = recipient;
        if (post.kind == post_kind::automated_function) not_banned_for_automation();
    }

    /// Whether the decision came after the order's adoption that day; nothing when only a human can say.
    [[nodiscard]] std::optional<bool> came_after(const delegation_order& order) const {
        if (asked_.at) {
            if (order.adopted.latest && *asked_.at >= *order.adopted.latest) return true;
            if (order.adopted.earliest && *asked_.at < *order.adopted.earliest) return false;
        }
        switch (asked_.facts.at(legal_fact::taken_after_adoption)) {
        case answer::yes: return true;
        case answer::no: return false;
        case answer::unknown: return std::nullopt;
        }
        return std::nullopt;
    }
    void after_adoption_of(const delegation_order& order) {
        const auto after = came_after(order);
        if (!after) {
            open(name(legal_fact::taken_after_adoption), cite("DOC-ORDER"));
        } else if (!*after) {
            late(reason_code::not_yet, asked_.on, order.organ);
        }
    }
    void before_adoption_of(const delegation_order& successor, order_id id) {
        const auto after = came_after(successor);
        if (!after) {
            open(name(legal_fact::taken_after_adoption), cite("DOC-ORDER"));
        } else if (*after) {
            late(reason_code::replaced_that_day, asked_.on, of_.at(id).organ);
        }
    }

    // --------------------------------------------------------------------------------------- limits
    void within_amount(const amount_range& range) {
        if (range.is_unlimited()) return;
        const auto base = base_amount_on(asked_.on);
        if (range.uses_base_amount() && !base) {
            fail(reason_code::base_amount_unknown).day = asked_.on;
            return;
        }
        const auto known = base.value_or(money{});
        const auto missed = [&](reason_code code, const std::optional<bound>& limit) {
            auto& ground = fail(code);
            ground.limit = limit;
            if (limit) ground.limit_in_kronor = in_kronor(*limit, known);
            ground.limit_is_floor = &limit == &range.floor;
            ground.counted = range.counted;
        };
        const auto& shown = range.ceiling ? range.ceiling : range.floor;
        if (!asked_.amount || asked_.amount->in_ore() < 0 || *asked_.amount > largest_amount) {
            missed(reason_code::amount_unknown, shown);
            return;
        }
        const auto counted = asked_.counted == amount_basis::not_stated ? amount_basis::per_decision
                                                                        : asked_.counted;
        if (counted != range.counted) {
            missed(reason_code::amount_basis_unknown, shown);
            return;
        }
        if (range.ceiling && is_above(*asked_.amount, *range.ceiling, known))
            missed(reason_code::amount_above, range.ceiling);
        if (range.floor && is_below(*asked_.amount, *range.floor, known))
            missed(reason_code::amount_below, range.floor);
    }
    void within_duration(const std::optional<duration>& longest) {
        if (!longest) return;
        if (!asked_.lasting) {
            fail(reason_code::duration_unknown).longest = longest;
            return;
        }
        const auto fit = fits(*asked_.lasting, *longest);
        if (fit && !*fit) {
            fail(reason_code::duration_above).longest = longest;
        } else if (!fit) {
            require(legal_fact::within_duration, cite("DOC-ORDER"), reason_code::duration_above);
        }
    }
    void within_scope(const scope& reach, subject recipient) {
        if (reach.kind == scope_kind::whole_region) return;
        std::vector<unit_id> allowed = reach.units;
        if (reach.kind == scope_kind::own_unit && recipient.is(subject::kind::post))
            allowed = {of_.at(recipient.post()).unit};
        const auto shown = allowed.empty() ? unit_id{} : allowed.front();
        const bool known =
            asked_.unit.is_valid() && asked_.unit.index() < of_.units().size() && shown.is_valid();
        if (!known) {
            auto& ground = fail(reason_code::unit_unknown);
            ground.unit = shown;
            ground.about = recipient;
            return;
        }
        in_force(of_.at(asked_.unit).when, recipient);
        const bool inside = std::any_of(allowed.begin(), allowed.end(), [&](unit_id unit) {
            return of_.is_within(asked_.unit, unit, asked_.on);
        });
        if (!inside) fail(reason_code::wrong_unit).unit = shown;
    }
    void within_area(area_id area) {
        if (!area.is_valid()) return;
        if (!asked_.area.is_valid() || asked_.area.index() >= of_.areas().size()) {
            fail(reason_code::area_unknown).area = area;
        } else if (!of_.is_part_of(asked_.area, area)) {
            fail(reason_code::wrong_area).area = area;
        }
    }
    void instrument_in_force(instrument_id id) {
        if (!id.is_valid()) return;
        const auto& when = of_.at(id).when;
        const auto now = when.on(asked_.on);
        if (now == standing::in_force) return;
        auto& ground = fail(reason_code::instrument_not_in_force, cite("DOC-ORDER"));
        ground.instrument = id;
        if (now == standing::not_yet || now == standing::no_evidence_before)
            ground.day = when.when.first();
        if (now == standing::ended) ground.day = previous_day(when.when.end());
    }

    const governance& of_;
    const question& asked_;
    examined result_;
    std::vector<point_id> points_;
};

} // namespace mandat::detail
