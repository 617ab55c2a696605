// SPDX-License-Identifier: MIT
#pragma once
// The smallest region and question that show a failure, saved as a bundle that `mandat` reads.

#include "support/bundle_writer.hpp"
#include <mandat/decide/question.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/model/draft.hpp>
#include <mandat/model/governance.hpp>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::test {

/// Takes away the thing with this number: an order, a point, a post, a limit … in one fixed order.
/// @return false where there are not so many things
[[nodiscard]] bool take_away(draft::governance& from, std::size_t number);
/// Takes away one thing that was asked: a fact, the amount, the unit …
/// @return false where there are not so many things
[[nodiscard]] bool take_away(question& from, std::size_t number);

/// The governance that loading a bundle with these drafts would make; nothing where they have faults.
[[nodiscard]] std::optional<governance> built_as_loaded(const draft::governance& drafts);

namespace detail {

/// Takes one thing away after another, keeps whatever still fails, and ends when nothing more can go.
template<class Whole, class Fails>
[[nodiscard]] Whole without_what_is_idle(Whole whole, Fails& fails) {
    for (bool some_went = true; some_went;) {
        some_went = false;
        for (std::size_t number = 0;;) {
            auto fewer = whole;
            if (!take_away(fewer, number)) break;
            if (fails(std::as_const(fewer))) {
                whole = std::move(fewer);
                some_went = true;
            } else {
                ++number;
            }
        }
    }
    return whole;
}

} // namespace detail

/// Drafts without everything that `fails(const draft::governance&)` does not need, in a form that a bundle can say
/// where they fail in that form, too. Only drafts without faults are put to it: what others refer to stays until
/// they are gone.
template<class Fails>
[[nodiscard]] draft::governance shrunk(draft::governance drafts, Fails fails) {
    const auto still_fails = [&](const draft::governance& tried) {
        return built_as_loaded(tried) && fails(tried);
    };
    if (auto sayable = as_a_bundle_says(drafts); still_fails(sayable)) drafts = std::move(sayable);
    return detail::without_what_is_idle(std::move(drafts), still_fails);
}
/// A question without everything that `fails(const question&)` does not need.
template<class Fails>
[[nodiscard]] question shrunk(const question& asked, Fails fails) {
    return detail::without_what_is_idle(asked, fails);
}

/// The words after `mandat` that put the question to a bundle.
[[nodiscard]] std::vector<std::string> words_of_check(const governance& of, const question& asked,
                                                      const std::string& bundle);

/// Where a failure was saved.
struct saved_case {
    std::filesystem::path bundle;  ///< folder with the region's files
    std::filesystem::path command; ///< file with the command that puts the question again
    std::string told;              ///< what to show in the failing test
};
/// Saves drafts and question in a new folder called after `name`, within the folder that the environment variable
/// MANDAT_FAILURES names, else within the system's temporary one.
///
/// What no bundle can say (`as_a_bundle_says`) is left out.
/// @pre the drafts have no faults, and the question is one on what they make
[[nodiscard]] saved_case saved(std::string_view name, const draft::governance& drafts,
                               const governance& of, const question& asked);

} // namespace mandat::test
