// SPDX-License-Identifier: MIT
#pragma once
// A value or what is wrong (layer 0). The law saying no is never a fault.

#include <mandat/domain/fault.hpp>
#include <mandat/domain/found_faults.hpp>
#include <mandat/domain/in_order.hpp>

#include <boost/outcome/basic_result.hpp>
#include <boost/outcome/policy/terminate.hpp>
#include <gsl/assert>

#include <cstddef>
#include <utility>
#include <vector>

namespace mandat {

/// A value or one fault. Asking a fault for its value ends the program.
template<class T>
using result = boost::outcome_v2::basic_result<T, fault, boost::outcome_v2::policy::terminate>;

/// A non-empty list of faults, sorted by file, line and column, without repetitions.
class faults {
public:
    /// Empty: only what a `checked<T>` with a value holds in its place.
    faults() = default;
    /// @pre `found` is not empty
    explicit faults(std::vector<fault> found)
        : list_{std::move(found)} {
        Expects(!list_.empty());
        detail::sort_unique(list_);
    }
    /// @pre `found` is not empty
    explicit faults(found_faults found)
        : faults{std::move(found), found.left_off()} {}
    [[nodiscard]] auto begin() const noexcept { return list_.begin(); }
    [[nodiscard]] auto end() const noexcept { return list_.end(); }
    [[nodiscard]] std::size_t size() const noexcept { return list_.size(); }
    [[nodiscard]] const fault& front() const noexcept { return list_.front(); }
    /// How many more there are, of which no more is known: of a thousand and more, the first found
    /// are listed.
    [[nodiscard]] std::size_t left_off() const noexcept { return left_off_; }

private:
    faults(found_faults&& found, std::size_t left_off)
        : faults{std::move(found).take()} {
        left_off_ = left_off;
    }

    std::vector<fault> list_;
    std::size_t left_off_ = 0;
};

/// A value or all that is wrong: what the loader and the builder give.
template<class T>
using checked = boost::outcome_v2::basic_result<T, faults, boost::outcome_v2::policy::terminate>;

} // namespace mandat
