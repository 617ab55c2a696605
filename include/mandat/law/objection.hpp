// SPDX-License-Identifier: MIT
#pragma once
// What the law has against something: forbidden, or hanging on a fact that
// nobody has assessed (layer 2).

#include <mandat/domain/facts.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/law/catalog.hpp>

#include <concepts>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace mandat {

/// Of whom an objection speaks, where it hangs on no fact.
enum class party : std::uint8_t {
    nobody,
    grantor,   ///< whoever lets another decide
    recipient, ///< whoever is let decide
    giver,     ///< whoever hands on what was received
};

/// One ground of law against. It forbids (`not_authorised`) or has to be
/// assessed first (`depends`).
struct objection {
    reason_code code = reason_code::prohibited_by_law;
    verdict effect = verdict::not_authorised;
    party about = party::nobody;
    const rule* by = nullptr;
    std::optional<legal_fact> fact{}; ///< that it hangs on
    std::optional<date> day{};        ///< from which it would have been otherwise
};
using objections = std::vector<objection>;

/// The gravest: one prohibition forbids, else one open fact leaves it open, else
/// nothing speaks against it.
[[nodiscard]] inline verdict verdict_of(const objections& against) noexcept {
    auto found = verdict::authorised;
    for (const auto& one : against)
        if (one.effect < found) found = one.effect;
    return found;
}

/// Says what is known of a legal fact: `facts(legal_fact::urgent)`. Silence that the law presumes
/// to be a no is the caller's to read.
template<class Facts>
concept fact_source = requires(Facts facts, legal_fact fact) {
    { facts(fact) } -> std::same_as<answer>;
};

namespace detail {

/// What a clause of the law is weighed on: it answers what is known, and hears each objection. A
/// clause never stops at the first.
///
/// The law knows facts; what only a region's data can tell, it asks for at its place in
/// the law's order (`grantor_holds_the_matter`, `recipient_exists`). Where no region is
/// known, nothing is said of it.
class weighing {
public:
    /// @param on  the day of the decision
    explicit weighing(date on) noexcept
        : on_{on} {}
    weighing(const weighing&) = delete;
    weighing& operator=(const weighing&) = delete;

    /// What is known of a fact that has to be `lawful`.
    [[nodiscard]] virtual answer answer_to(legal_fact fact, answer lawful) = 0;
    /// KL 6:2-3, 5:2: by its remit, or since council let it decide.
    virtual void grantor_holds_the_matter() {}
    virtual void recipient_exists() {}
    /// The wording of the rule that applies on the day; null when none does. A clause on a rule
    /// that has changed asks here, so that whoever weighs knows on which days it may change again.
    [[nodiscard]] const edition* wording_of(const rule* by) {
        hangs_on_wording_of(by);
        return by->on(on_);
    }

    // ----------------------------------------------------------------------- what a clause may say
    /// Forbidden, whatever the facts.
    void forbid(reason_code code, const rule* by, std::optional<date> lawful_from = {}) {
        hear({.code = code, .by = by, .day = lawful_from});
    }
    /// The fact forbids.
    void forbid_for(legal_fact fact, const rule* by, reason_code code) {
        hear({.code = code, .by = by, .fact = fact});
    }
    /// It hangs on the fact.
    void assess(legal_fact fact, const rule* by) {
        hear({.code = reason_code::fact_unknown,
              .effect = verdict::depends,
              .by = by,
              .fact = fact});
    }
    /// A jurist has to look, and no fact settles it.
    void leave_open(reason_code code, const rule* by) {
        hear({.code = code, .effect = verdict::depends, .by = by});
    }
    /// The fact forbids when it holds.
    void ban(legal_fact fact, const rule* by, reason_code code = reason_code::prohibited_by_law) {
        hangs_on(fact, answer::no, by, code);
    }
    /// The fact forbids when it does not hold.
    void require(legal_fact fact, const rule* by, reason_code code = reason_code::fact_required) {
        hangs_on(fact, answer::yes, by, code);
    }
    /// Silence on the fact is no objection; a denial is.
    virtual void unless_denied(legal_fact fact, const rule* by) {
        if (answer_to(fact, answer::yes) == answer::no)
            forbid_for(fact, by, reason_code::fact_required);
    }
    /// A clause that looks at two facts together, and says one thing at most.
    virtual void of_two(legal_fact /*first*/, legal_fact /*second*/, void (*clause)(weighing&)) {
        clause(*this);
    }
    /// Of whom the clauses that follow speak.
    void speak_of(party about) noexcept { about_ = about; }

protected:
    ~weighing() = default;
    virtual void object(const objection& one) = 0;
    /// What is said next holds as long as this rule's wording does.
    virtual void hangs_on_wording_of(const rule* /*by*/) {}
    /// Only one answer is lawful.
    virtual void hangs_on(legal_fact fact, answer lawful, const rule* by, reason_code otherwise) {
        const auto known = answer_to(fact, lawful);
        if (known == lawful) return;
        if (known == answer::unknown) {
            assess(fact, by);
        } else {
            forbid_for(fact, by, otherwise);
        }
    }

private:
    void hear(objection one) {
        one.about = about_;
        object(one);
    }
    date on_;
    party about_ = party::nobody;
};

/// Collects objections on facts alone.
template<fact_source Facts>
class collecting final : public weighing {
public:
    collecting(Facts& facts, date on)
        : weighing{on}
        , facts_{facts} {
        against_.reserve(8); // as many as nearly every matter meets
    }
    [[nodiscard]] answer answer_to(legal_fact fact, answer /*lawful*/) override {
        return facts_(fact);
    }
    [[nodiscard]] objections take() && { return std::move(against_); }

private:
    void object(const objection& one) override { against_.push_back(one); }

    Facts& facts_;
    objections against_;
};

/// 1991 års kommunallag applied: no verdict, and no fact makes one. Empty from 2018.
[[nodiscard]] inline objections of_another_era(date day) {
    if (first_modelled_day <= day) return {};
    return {{.code = reason_code::era_not_modelled, .effect = verdict::depends}};
}

/// Everything that a composition of the law has against it.
template<class Composition, fact_source Facts>
[[nodiscard]] objections objections_to(Composition weigh, Facts& facts, date day) {
    if (auto era = of_another_era(day); !era.empty()) return era;
    collecting<Facts> law{facts, day};
    weigh(law);
    return std::move(law).take();
}

} // namespace detail
} // namespace mandat
