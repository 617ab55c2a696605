// SPDX-License-Identifier: MIT
#pragma once
// What is collected while one path is examined: grounds, facts, and what was
// taken as given (layer 3).
//
// A clause never stops the examination: every failure is collected.

#include <mandat/decide/authority.hpp>
#include <mandat/decide/question.hpp>
#include <mandat/decide/ruling.hpp>
#include <mandat/domain/span_of.hpp>
#include <mandat/law/assessed.hpp>
#include <mandat/law/catalog.hpp>

#include <algorithm>
#include <cstdint>
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
    authority_limits within;           ///< what the grants on the way let pass
};

/// What becomes of an amount, unit, area or duration that the question leaves open.
enum class left_open : std::uint8_t {
    fails,   ///< an answer needs it
    is_told, ///< a list tells within which limits it has to lie
};

class grounds {
public:
    grounds(const governance& of, const question& asked, left_open open = left_open::fails)
        : of_{of}
        , asked_{asked}
        , open_{open} {
        // As many as nearly every way has.
        result_.tried.chain.reserve(4);
        result_.tried.grounds.reserve(2);
        result_.presumed.reserve(8);
    }

    [[nodiscard]] examined take() && { return std::move(result_); }
    [[nodiscard]] path& tried() noexcept { return result_.tried; }

    // ------------------------------------------------------------------------------------- grounds
    reason& fail(reason_code code, const rule* by = nullptr) {
        return add({.code = code, .effect = verdict::not_authorised, .rule = by});
    }
    reason& open(named_fact fact, const rule* by, reason_code code = reason_code::fact_unknown) {
        return add({.code = code, .effect = verdict::depends, .rule = by, .fact = fact});
    }
    void carry(reason_code code, const rule* by) {
        result_.tried.carried_by = code;
        auto& ground = add({.code = code, .effect = verdict::authorised, .rule = by});
        ground.point = result_.tried.point;
    }

    // --------------------------------------------------------------------------------------- facts
    [[nodiscard]] answer answer_to(legal_fact fact, answer lawful) {
        const auto said = asked_.facts.at(fact);
        const auto known = is_trait(fact)
                               ? assessed_trait(of_, span_of(points_), asked_.matter, fact)
                               : answer::unknown;
        const auto found = standing(said, known, lawful);
        if (found != answer::unknown && found == known && found != said)
            remember(result_.from_data, {fact, {}});
        if (found == answer::unknown && !asked_.facts.mentions(slot_of(fact)) &&
            is_presumed_no(describe(fact).when_silent, lawful)) {
            remember(result_.presumed, {fact, {}});
            return answer::no;
        }
        return found;
    }
    [[nodiscard]] answer answer_to(fact_id fact, answer lawful) {
        const auto slot = of_.slot_of(asked_.matter, fact);
        if (!slot) return answer::unknown;
        const auto found = asked_.facts.at(*slot);
        if (found == answer::unknown && !asked_.facts.mentions(*slot) &&
            is_presumed_no(of_.at(fact).when_silent, lawful)) {
            remember(result_.presumed, {std::nullopt, fact});
            return answer::no;
        }
        return found;
    }
    // --------------------------------------------------------------------------- what we know when
    /// A thing's own period. `about` says whose.
    void in_force(const dated& when, subject about) {
        switch (when.on(asked_.on)) {
        case period_state::in_force: return;
        case period_state::not_yet: late(reason_code::not_yet, when.when.first(), about); return;
        case period_state::no_evidence_before:
            late(reason_code::no_evidence_before, when.when.first(), about);
            return;
        case period_state::ended:
            late(reason_code::expired, previous_day(when.when.end()), about);
            return;
        case period_state::not_known:
            fail(reason_code::period_not_known, cite("DOC-ORDER")).about = about;
            return;
        }
    }

    [[nodiscard]] static named_fact name(legal_fact fact) { return {fact, {}}; }
    [[nodiscard]] static named_fact name(fact_id fact) { return {std::nullopt, fact}; }

    /// Traits as data: the point's own assessment before the order's, and the matter's beside them.
    void assess_by(point_id point, bool by_sub_committee = false) {
        points_.push_back({point, by_sub_committee});
    }
    /// The rule by which the fact has to be assessed: of a ban in a special statute, the one of the
    /// statute that is the point's legal basis.
    [[nodiscard]] const rule* rule_on(legal_fact fact, const rule* by) const {
        if (fact != legal_fact::special_statute_ban || by->id != describe(fact).rule) return by;
        for (const auto& point : points_)
            if (const auto* row = special_statute_of(of_, point, asked_.matter))
                return find_rule(row->rule);
        return by;
    }
    void mark_undated() { result_.undated = true; }

protected:
    ~grounds() = default;
    [[nodiscard]] const governance& of() const noexcept { return of_; }
    [[nodiscard]] const question& asked() const noexcept { return asked_; }
    /// The question may leave it open: a list tells the limit.
    [[nodiscard]] bool is_list() const noexcept { return open_ == left_open::is_told; }
    [[nodiscard]] authority_limits& limits() noexcept { return result_.within; }
    reason& add(const reason& ground) {
        result_.tried.grounds.push_back(ground);
        return result_.tried.grounds.back();
    }
    static void remember(std::vector<named_fact>& list, named_fact fact) {
        if (std::find(list.begin(), list.end(), fact) == list.end()) list.push_back(fact);
    }
    void late(reason_code code, date day, subject about) {
        auto& ground = fail(code, cite("DOC-ORDER"));
        ground.day = day;
        ground.about = about;
    }

private:
    /// Silence is no, but in a list no way is left out for what nobody has said of it yet.
    [[nodiscard]] bool is_presumed_no(silence when_silent, answer lawful) const noexcept {
        return when_silent == silence::presumed_no && !(is_list() && lawful == answer::yes);
    }

    const governance& of_;
    const question& asked_;
    left_open open_;
    examined result_;
    std::vector<point_reached> points_;
};

} // namespace mandat::detail
