// SPDX-License-Identifier: MIT
#pragma once
// What the law has against something: forbidden, or hanging on a fact that nobody has assessed (layer 2).

#include <mandat/domain/facts.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/law/catalog.hpp>

#include <concepts>
#include <optional>
#include <utility>
#include <vector>

namespace mandat {

/// One ground of law against. It forbids (`not_authorised`) or has to be assessed first (`depends`).
struct objection {
    reason_code code = reason_code::prohibited_by_law;
    verdict effect = verdict::not_authorised;
    const rule* by = nullptr;
    std::optional<legal_fact> fact{}; ///< that it hangs on
    std::optional<date> day{};        ///< from which it would have been otherwise
};
using objections = std::vector<objection>;

/// The gravest: one prohibition forbids, else one open fact leaves it open, else nothing speaks against it.
[[nodiscard]] inline verdict verdict_of(const objections& against) noexcept {
    auto found = verdict::authorised;
    for (const auto& one : against)
        if (one.effect < found) found = one.effect;
    return found;
}

/// Says what is known of a legal fact: `facts(legal_fact::urgent)`. Silence that the law presumes to be a no is the
/// caller's to read.
template<class Facts>
concept fact_source = requires(Facts facts, legal_fact fact) {
    { facts(fact) } -> std::same_as<answer>;
};

namespace detail {

/// Collects objections, never stopping at the first.
template<fact_source Facts>
class weighing {
public:
    explicit weighing(Facts& facts)
        : facts_{facts} {}

    [[nodiscard]] answer answer_to(legal_fact fact) { return facts_(fact); }
    objection& forbid(reason_code code, const rule* by) {
        return against_.emplace_back(objection{.code = code, .by = by});
    }
    void assess(legal_fact fact, const rule* by) {
        against_.push_back({.code = reason_code::fact_unknown,
                            .effect = verdict::depends,
                            .by = by,
                            .fact = fact});
    }
    /// A clause that looks at two facts together.
    template<class Clause>
    void of_two(legal_fact /*first*/, legal_fact /*second*/, Clause clause) {
        clause(*this);
    }
    /// The fact forbids when it holds.
    void ban(legal_fact fact, const rule* by, reason_code code = reason_code::prohibited_by_law) {
        switch (answer_to(fact)) {
        case answer::no: return;
        case answer::yes: forbid(code, by).fact = fact; return;
        case answer::unknown: assess(fact, by); return;
        }
    }
    /// The fact forbids when it does not hold.
    void require(legal_fact fact, const rule* by, reason_code code = reason_code::fact_required) {
        switch (answer_to(fact)) {
        case answer::yes: return;
        case answer::no: forbid(code, by).fact = fact; return;
        case answer::unknown: assess(fact, by); return;
        }
    }
    [[nodiscard]] objections take() && { return std::move(against_); }

private:
    Facts& facts_;
    objections against_;
};

/// What collects objections: `weighing`, or whatever learns what a clause would object to.
template<class Law>
concept weigher = requires(Law law, legal_fact fact, reason_code code, const rule* by) {
    law.ban(fact, by, code);
    law.require(fact, by, code);
    law.forbid(code, by);
};

} // namespace detail
} // namespace mandat
