// SPDX-License-Identifier: MIT
#pragma once
// Lists of things by whose they are (layer 1).

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

namespace mandat::detail {

/// Lists by owner: the things of each owner, in the order of their ids unless they are sorted.
template<class Id>
class grouped {
public:
    explicit grouped(std::size_t owners)
        : lists_(owners) {}
    void add(std::size_t owner, Id id) { lists_[owner].push_back(id); }
    template<class Before>
    void sort(Before before) {
        for (auto& list : lists_) std::sort(list.begin(), list.end(), before);
    }
    [[nodiscard]] std::span<const Id> of(std::size_t owner) const {
        return {lists_[owner].data(), lists_[owner].size()};
    }

private:
    std::vector<std::vector<Id>> lists_;
};

} // namespace mandat::detail
