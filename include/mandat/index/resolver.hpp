// SPDX-License-Identifier: MIT
#pragma once
// The fast resolver: the reference resolver's answers from an immutable index (layer 4).
//
// One answer costs one probe of a table and seldom more than two cache lines, however long
// the chain of delegation is.

#include <mandat/decide/brief.hpp>
#include <mandat/decide/level.hpp>
#include <mandat/decide/question.hpp>
#include <mandat/decide/reference.hpp>
#include <mandat/decide/reverse.hpp>
#include <mandat/decide/ruling.hpp>
#include <mandat/index/compiled_index.hpp>
#include <mandat/index/detail/index_check.hpp>
#include <mandat/index/detail/index_compiler.hpp>
#include <mandat/index/question_columns.hpp>
#include <mandat/model/by_matter.hpp>
#include <mandat/model/governance.hpp>

#include <gsl/assert>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace mandat {

/// Answers questions on one governance, exactly as `reference_resolver` does. Immutable: any
/// number of threads may ask.
///
/// `check` never allocates, throws, locks or logs.
class resolver {
public:
    /// Compiles the index. @pre fewer than 2^32 pairs of a decider and a matter (`fits`)
    /// @complexity O(ways to power × log), a way being one grant to one post on one kind of matter
    explicit resolver(governance of)
        : resolver{reference_resolver{std::move(of)}} {}

    /// Over an index that was compiled before, such as a snapshot file's: nothing is compiled.
    ///
    /// @param index   as `bytes` gave it, of a governance that was read from the same files
    /// @param holder  keeps those bytes where they are
    /// @pre `can_use(of, index)`
    resolver(governance of, std::span<const std::byte> index, std::shared_ptr<const void> holder)
        : reference_{std::move(of)}
        , bytes_{usable(reference_.of(), index)}
        , holder_{std::move(holder)}
        , index_{bytes_, reference_.of().generation()} {}

    /// The bytes are an index, whole and aligned, each fact in it has a slot, and it has as many
    /// deciders, matters and units as the governance.
    [[nodiscard]] static bool can_use(const governance& of,
                                      std::span<const std::byte> index) noexcept {
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): an address as a number
        const auto address = reinterpret_cast<std::uintptr_t>(index.data());
        if (address % compiled_index::alignment != 0 || !compiled_index::is_whole(index))
            return false;
        const detail::index_view view{index.data()};
        const auto& header = view.header();
        return header.organs == of.organs().size() && header.posts == of.posts().size() &&
               header.persons == of.persons().size() && header.matters == of.matters().size() &&
               header.units == of.units().size() && detail::facts_have_slots(view);
    }

    /// The governance is small enough for an index: fewer than 2^32 pairs
    /// of a decider and a matter.
    [[nodiscard]] static bool fits(const governance& of) noexcept {
        return detail::keys_of(of) < detail::most_keys;
    }

    [[nodiscard]] const governance& of() const noexcept { return reference_.of(); }

    /// An empty question to fill in: it belongs to this governance.
    [[nodiscard]] question ask() const noexcept { return reference_.ask(); }

    /// May X decide M on D? The short answer; `explain` says why.
    /// @complexity O(1) expected; O(ways of X to M) where the answer is a no
    [[nodiscard]] brief check(const question& asked) const noexcept { return index_.check(asked); }

    /// Many questions at a time, in any order; answers stand in the same order.
    /// @pre as many answers as questions
    void check(std::span<const question> asked, std::span<brief> answers) const noexcept {
        index_.check(asked, answers);
    }

    /// A table of questions, column by column.
    /// @pre as many answers as rows; columns as `question_columns` says
    void check(const question_columns& asked, std::span<brief> answers) const noexcept {
        index_.check(asked, answers);
    }

    /// The same answer with its chain, reasons, near misses, facts to assess,
    /// duties, and who may instead.
    [[nodiscard]] ruling explain(const question& asked) const {
        return reference_.explain(asked,
                                  [&](const question& of_others) { return who_may(of_others); });
    }

    /// Everyone who may decide the matter as asked (`who` is ignored): posts and organs, lowest
    /// level first, and within a level whoever reaches the least amount; a row for each way. What
    /// the question leaves open of amount, unit, area and duration becomes a limit of the row.
    /// That somebody is disqualified has to be assessed of each: name one in `hindered`. Complete:
    /// never truncated.
    /// @complexity O(deciders with a way to the matter), an explanation for each
    [[nodiscard]] std::vector<authority> who_may(const question& asked) const {
        std::vector<authority> found;
        if (asked.matter.index() >= of().matters().size()) return found;
        auto one = detail::asked_of_many(asked);
        for (const auto number :
             index_.view().list(detail::section::deciders_from, detail::section::holding_deciders,
                                asked.matter.value())) {
            one.who = index_.view().decider(number);
            for (auto& way : reference_.ways_of(one)) found.push_back(std::move(way));
        }
        detail::sort_by_level(of(), asked.on, found);
        return found;
    }

    /// Every matter that X may decide on the day, given what is asserted, and within which limits;
    /// a row for each way. By points, in their natural order.
    /// @complexity O(matters that X has a way to), an explanation for each
    [[nodiscard]] std::vector<authority> may_decide(subject who, date on,
                                                    std::span<const assertion> facts = {}) const {
        auto asked = ask();
        asked.who = who;
        asked.on = on;
        std::vector<authority> found;
        for (const auto matter : matters_of(who, on)) {
            asked.matter = matter;
            asked.facts = {};
            detail::assert_all(of(), asked, facts);
            for (auto& way : ways_of(asked)) found.push_back(std::move(way));
        }
        detail::sort_by_point(found);
        return found;
    }
    /// The same of one matter; `who`, day and facts are the question's, and so are amount, unit,
    /// area and duration where it has them. The way that an answer would rest on comes first.
    [[nodiscard]] std::vector<authority> ways_of(const question& asked) const {
        return reference_.ways_of(asked);
    }

    /// The index as bytes that mean the same wherever they lie: what a snapshot file holds.
    [[nodiscard]] std::span<const std::byte> bytes() const noexcept { return bytes_; }
    /// Bytes of the index.
    [[nodiscard]] std::size_t size() const noexcept { return bytes_.size(); }
    /// The index itself: all that a file needs which only asks (<mandat/check.hpp>). As
    /// long-lived as the resolver.
    [[nodiscard]] const compiled_index& index() const noexcept { return index_; }

private:
    /// The matters that X has a way to, in order, as each that a person acts as; none of nobody.
    [[nodiscard]] std::vector<matter_id> matters_of(subject who, date on) const {
        std::vector<matter_id> found;
        const auto add = [&](subject one) {
            for (const auto matter :
                 index_.view().list(detail::section::matters_from, detail::section::held_matters,
                                    index_.view().number_of(one)))
                found.emplace_back(matter);
        };
        if (who.is(subject::kind::organ) || who.is(subject::kind::post)) add(who);
        if (who.is(subject::kind::person))
            for (const auto& one : of().appointments())
                if (subject{one.person} == who && one.when.contains(on)) add(subject{one.post});
        detail::sort_unique(found);
        return found;
    }
    explicit resolver(reference_resolver reference)
        : resolver{reference, compiled(reference)} {}
    resolver(reference_resolver reference,
             const std::shared_ptr<const detail::aligned_bytes>& bytes)
        : reference_{std::move(reference)}
        , bytes_{bytes->view()}
        , holder_{bytes}
        , index_{bytes_, reference_.of().generation()} {}

    [[nodiscard]] static std::span<const std::byte> usable(const governance& of,
                                                           std::span<const std::byte> index) {
        Expects(can_use(of, index));
        return index;
    }
    [[nodiscard]] static std::shared_ptr<const detail::aligned_bytes>
    compiled(const reference_resolver& from) {
        Expects(fits(from.of()));
        return std::make_shared<const detail::aligned_bytes>(
            detail::index_compiler{from.index()}.compile());
    }

    reference_resolver reference_;
    std::span<const std::byte> bytes_;
    std::shared_ptr<const void> holder_;
    compiled_index index_;
};

} // namespace mandat
