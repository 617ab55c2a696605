// SPDX-License-Identifier: MIT
#pragma once
// Grants and questions of a fictional region, of any size, as plain rows: what every program that is measured answers.
//
// Twelve committees. Sixty grants in a hundred go from a committee to a post, half of these may be given on; forty go
// from such a post to another on the same matter, wider or narrower than what they rest on, so that each link has to be
// checked. Half of the questions are allowed; of the others a quarter each has a wrong day, amount, unit or post.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <random>
#include <unordered_map>
#include <utility>
#include <vector>

namespace mandat::bench {

/// Days are numbered from 2018-01-01, and kronor are whole.
struct flat_grant {
    static constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();

    std::optional<std::uint32_t>
        from; ///< the post that gave it on; nothing: the matter's committee
    std::uint32_t to = 0;
    std::uint32_t matter = 0;
    std::int32_t first = 0;
    std::int32_t last = 0;
    std::int64_t ceiling = unlimited;
    std::uint32_t scope = 0; ///< the unit, and all below it
    bool may_be_given_on = false;
};

struct flat_question {
    std::uint32_t post = 0;
    std::uint32_t matter = 0;
    std::int32_t day = 0;
    std::int64_t amount = 0;
    std::uint32_t unit = 0;
    bool is_allowed = false; ///< as `flat_workload::may` says, which knows no index
};

/// A tree in which `within` is a test of an interval.
class flat_tree {
public:
    /// @param parents  of each unit, an earlier one; the first is the root
    explicit flat_tree(std::vector<std::uint32_t> parents)
        : parents_{std::move(parents)}
        , children_(parents_.size())
        , enter_(parents_.size())
        , leave_(parents_.size()) {
        for (std::uint32_t i = 1; i < parents_.size(); ++i) children_[parents_[i]].push_back(i);
        number();
    }

    [[nodiscard]] std::size_t size() const noexcept { return parents_.size(); }
    [[nodiscard]] std::uint32_t parent(std::uint32_t unit) const { return parents_[unit]; }
    [[nodiscard]] const std::vector<std::uint32_t>& children(std::uint32_t unit) const {
        return children_[unit];
    }
    [[nodiscard]] std::uint32_t enter(std::uint32_t unit) const { return enter_[unit]; }
    [[nodiscard]] std::uint32_t leave(std::uint32_t unit) const { return leave_[unit]; }
    [[nodiscard]] bool is_within(std::uint32_t unit, std::uint32_t above) const {
        return enter_[above] <= enter_[unit] && enter_[unit] <= leave_[above];
    }

private:
    void number() {
        std::uint32_t next = 0;
        std::vector<std::pair<std::uint32_t, std::size_t>> open{{0, 0}};
        enter_[0] = next++;
        while (!open.empty()) {
            auto& [unit, done] = open.back();
            if (done == children_[unit].size()) {
                leave_[unit] = next - 1;
                open.pop_back();
                continue;
            }
            const auto child = children_[unit][done++];
            enter_[child] = next++;
            open.emplace_back(child, 0);
        }
    }

    std::vector<std::uint32_t> parents_;
    std::vector<std::vector<std::uint32_t>> children_;
    std::vector<std::uint32_t> enter_;
    std::vector<std::uint32_t> leave_;
};

/// The rows, made from one seed. @complexity O(grants + questions), expected
class flat_workload {
public:
    static constexpr std::uint32_t committees = 12;
    static constexpr std::int32_t days = 3652; ///< 2018 through 2027

    flat_workload(std::size_t grants, std::size_t questions)
        : dice_{20180101U + grants}
        , tree_{some_parents(std::max<std::size_t>(30, grants / 100))} {
        matters_ = grants <= 1'000 ? 60 : grants <= 10'000 ? 150 : grants <= 100'000 ? 400 : 1'000;
        const auto posts = std::max<std::size_t>(100, grants / 10);
        for (std::size_t i = 0; i < posts; ++i) unit_of_.push_back(below(tree_.size()));
        make_grants(grants);
        for (std::uint32_t i = 0; i < grants_.size(); ++i)
            by_key_[key(grants_[i].to, grants_[i].matter)].push_back(i);
        make_questions(questions);
    }

    [[nodiscard]] const flat_tree& tree() const noexcept { return tree_; }
    [[nodiscard]] std::uint32_t matters() const noexcept { return matters_; }
    [[nodiscard]] static std::uint32_t committee_of(std::uint32_t matter) noexcept {
        return matter % committees;
    }
    /// The unit of each post.
    [[nodiscard]] const std::vector<std::uint32_t>& posts() const noexcept { return unit_of_; }
    [[nodiscard]] const std::vector<flat_grant>& grants() const noexcept { return grants_; }
    [[nodiscard]] const std::vector<flat_question>& questions() const noexcept {
        return questions_;
    }

    [[nodiscard]] static std::uint64_t key(std::uint32_t post, std::uint32_t matter) noexcept {
        return std::uint64_t{post} << 32U | matter;
    }
    [[nodiscard]] bool admits(const flat_grant& one, const flat_question& asked) const {
        return one.first <= asked.day && asked.day <= one.last && asked.amount <= one.ceiling &&
               tree_.is_within(asked.unit, one.scope);
    }
    /// A committee's grant to the post admits it; or one given on does, and so does one that it may rest on.
    [[nodiscard]] bool may(const flat_question& asked) const {
        for (const auto i : held(asked.post, asked.matter)) {
            const auto& one = grants_[i];
            if (!admits(one, asked)) continue;
            if (!one.from) return true;
            for (const auto k : held(*one.from, asked.matter)) {
                const auto& rested_on = grants_[k];
                if (!rested_on.from && rested_on.may_be_given_on && admits(rested_on, asked))
                    return true;
            }
        }
        return false;
    }

private:
    [[nodiscard]] std::uint32_t below(std::size_t count) {
        return static_cast<std::uint32_t>(dice_() % count);
    }
    [[nodiscard]] std::int32_t days_below(std::int32_t count) {
        return static_cast<std::int32_t>(below(static_cast<std::size_t>(count)));
    }
    [[nodiscard]] double part() { return static_cast<double>(dice_() >> 11U) * 0x1p-53; }
    [[nodiscard]] bool in_ten(std::uint32_t chances) { return below(10) < chances; }

    [[nodiscard]] std::vector<std::uint32_t> some_parents(std::size_t count) {
        std::vector<std::uint32_t> parents{0};
        for (std::uint32_t i = 1; i < count; ++i) {
            const auto above = (i - 1) / 6;
            parents.push_back(above - std::min(above, below(2)));
        }
        return parents;
    }

    // ------------------------------------------------------------------------------------ grants
    /// Some posts hold many grants, most hold few.
    [[nodiscard]] std::uint32_t some_post() {
        const auto count = static_cast<double>(unit_of_.size());
        return std::min(static_cast<std::uint32_t>(unit_of_.size() - 1),
                        static_cast<std::uint32_t>(count * std::pow(part(), 1.5)));
    }
    [[nodiscard]] std::int64_t some_ceiling() {
        return static_cast<std::int64_t>(std::pow(10.0, 4.0 + 4.0 * part()) / 1'000.0) * 1'000;
    }
    void some_days(flat_grant& into) {
        into.first = days_below(days - 400);
        into.last = std::min(days - 1, into.first + 90 + days_below(1'736));
    }
    void make_grants(std::size_t count) {
        std::vector<std::uint32_t> givable;
        const auto from_committees = count * 6 / 10;
        grants_.reserve(count);
        for (std::uint32_t i = 0; i < from_committees; ++i) {
            grants_.push_back(from_committee());
            if (grants_.back().may_be_given_on) givable.push_back(i);
        }
        while (grants_.size() < count)
            grants_.push_back(given_on(grants_[givable[below(givable.size())]]));
        std::shuffle(grants_.begin(), grants_.end(), dice_);
    }
    [[nodiscard]] flat_grant from_committee() {
        flat_grant made;
        made.to = some_post();
        // A post holds grants on at most four matters, so that some matters are held in several grants.
        made.matter = static_cast<std::uint32_t>(
            std::mt19937_64{std::uint64_t{made.to} * 4 + below(4)}() % matters_);
        some_days(made);
        if (!in_ten(2)) made.ceiling = some_ceiling();
        made.scope = unit_of_[made.to];
        for (auto up = steps_up(); up > 0 && made.scope != 0; --up)
            made.scope = tree_.parent(made.scope);
        made.may_be_given_on = in_ten(5);
        return made;
    }
    [[nodiscard]] std::uint32_t steps_up() {
        const auto chance = below(20);
        return chance < 10 ? 0 : chance < 16 ? 1 : chance < 19 ? 2 : 99;
    }
    [[nodiscard]] flat_grant given_on(const flat_grant& held) {
        flat_grant made;
        made.from = held.to;
        do made.to = some_post();
        while (made.to == held.to);
        made.matter = held.matter;
        made.scope = held.scope;
        const auto& below_it = tree_.children(held.scope);
        if (in_ten(4) && !below_it.empty()) made.scope = below_it[below(below_it.size())];
        if (in_ten(7)) {
            made.first = held.first + days_below((held.last - held.first) / 2 + 1);
            made.last = made.first + days_below(held.last - made.first + 1);
        } else {
            some_days(made);
        }
        if (in_ten(5)) {
            made.ceiling = std::min(some_ceiling(), held.ceiling);
        } else if (!in_ten(4)) {
            made.ceiling = some_ceiling();
        }
        return made;
    }

    // --------------------------------------------------------------------------------- questions
    enum class wanted { allowed, wrong_day, wrong_amount, wrong_unit, no_grant };

    [[nodiscard]] const std::vector<std::uint32_t>& held(std::uint32_t post,
                                                         std::uint32_t matter) const {
        static const std::vector<std::uint32_t> none;
        const auto found = by_key_.find(key(post, matter));
        return found == by_key_.end() ? none : found->second;
    }
    void make_questions(std::size_t count) {
        constexpr std::array denied{wanted::wrong_day, wanted::wrong_amount, wanted::wrong_unit,
                                    wanted::no_grant};
        questions_.reserve(count);
        while (questions_.size() < count) {
            const bool is_allowed = questions_.size() < count / 2;
            auto asked = some_question(is_allowed ? wanted::allowed
                                                  : denied[questions_.size() % denied.size()]);
            if (!asked || may(*asked) != is_allowed) continue;
            asked->is_allowed = is_allowed;
            questions_.push_back(*asked);
        }
        std::shuffle(questions_.begin(), questions_.end(), dice_);
    }
    /// What a grant and what it rests on admit together; nothing where they have nothing in common.
    [[nodiscard]] std::optional<flat_grant> whole_grant() {
        auto one = grants_[below(grants_.size())];
        if (!one.from) return one;
        const auto& all = held(*one.from, one.matter);
        const auto& rested_on = grants_[all[below(all.size())]];
        if (rested_on.from || !rested_on.may_be_given_on) return std::nullopt;
        one.first = std::max(one.first, rested_on.first);
        one.last = std::min(one.last, rested_on.last);
        one.ceiling = std::min(one.ceiling, rested_on.ceiling);
        if (tree_.is_within(rested_on.scope, one.scope)) {
            one.scope = rested_on.scope;
        } else if (!tree_.is_within(one.scope, rested_on.scope)) {
            return std::nullopt;
        }
        return one.first <= one.last ? std::optional{one} : std::nullopt;
    }
    [[nodiscard]] std::optional<flat_question> some_question(wanted what) {
        const auto within = whole_grant();
        if (!within) return std::nullopt;
        const auto& one = *within;
        const bool is_limited = one.ceiling != flat_grant::unlimited;
        flat_question made;
        made.post = one.to;
        made.matter = one.matter;
        made.day = one.first + days_below(one.last - one.first + 1);
        made.amount = is_limited
                          ? static_cast<std::int64_t>(static_cast<double>(one.ceiling) * part())
                          : static_cast<std::int64_t>(std::pow(10.0, 3.0 + 6.0 * part()));
        made.unit = one.scope;
        while (!tree_.children(made.unit).empty() && in_ten(5))
            made.unit = tree_.children(made.unit)[below(tree_.children(made.unit).size())];
        switch (what) {
        case wanted::allowed: break;
        case wanted::wrong_day:
            made.day = in_ten(5) ? one.first - 1 - days_below(400) : one.last + 1 + days_below(400);
            if (made.day < 0 || made.day >= days) return std::nullopt;
            break;
        case wanted::wrong_amount:
            if (!is_limited) return std::nullopt;
            made.amount = one.ceiling + 1 +
                          static_cast<std::int64_t>(static_cast<double>(one.ceiling) * part());
            break;
        case wanted::wrong_unit: made.unit = below(tree_.size()); break;
        case wanted::no_grant:
            if (in_ten(5))
                made.post = below(unit_of_.size());
            else
                made.matter = below(matters_);
            break;
        }
        return made;
    }

    std::mt19937_64 dice_;
    flat_tree tree_;
    std::uint32_t matters_ = 0;
    std::vector<std::uint32_t> unit_of_;
    std::vector<flat_grant> grants_;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> by_key_;
    std::vector<flat_question> questions_;
};

} // namespace mandat::bench
