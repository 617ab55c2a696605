// SPDX-License-Identifier: MIT
//
// An answer never allocates: every form of operator new is counted while questions of every kind are asked, of many
// random regions, one by one, in batches and by columns.
#include "decide/random_governance.hpp"
#include "index/random_changes.hpp"
#include <mandat/index/resolver.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <span>
#include <utility>
#include <vector>

namespace {

std::size_t allocations =
    0; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): what is counted

// Out of line: GCC warns of a mismatch where it sees new and free at once.
[[gnu::noinline]] void* counted(std::size_t size, std::size_t alignment) {
    ++allocations;
    if (auto* const made =
            std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment))
        return made;
    std::abort();
}
[[gnu::noinline]] void release(void* made) {
    std::free(made);
}

} // namespace

void* operator new(std::size_t size) {
    return counted(size, alignof(std::max_align_t));
}
void* operator new[](std::size_t size) {
    return counted(size, alignof(std::max_align_t));
}
void* operator new(std::size_t size, std::align_val_t alignment) {
    return counted(size, static_cast<std::size_t>(alignment));
}
void* operator new[](std::size_t size, std::align_val_t alignment) {
    return counted(size, static_cast<std::size_t>(alignment));
}
void operator delete(void* made) noexcept {
    release(made);
}
void operator delete[](void* made) noexcept {
    release(made);
}
void operator delete(void* made, std::size_t /*size*/) noexcept {
    release(made);
}
void operator delete[](void* made, std::size_t /*size*/) noexcept {
    release(made);
}
void operator delete(void* made, std::align_val_t /*alignment*/) noexcept {
    release(made);
}
void operator delete[](void* made, std::align_val_t /*alignment*/) noexcept {
    release(made);
}
void operator delete(void* made, std::size_t /*size*/, std::align_val_t /*alignment*/) noexcept {
    release(made);
}
void operator delete[](void* made, std::size_t /*size*/, std::align_val_t /*alignment*/) noexcept {
    release(made);
}

namespace {

using namespace mandat_tests; // NOLINT(google-build-using-namespace): tests only

static_assert(noexcept(std::declval<const resolver&>().check(std::declval<const question&>())));
static_assert(noexcept(std::declval<const resolver&>().check(
    std::declval<std::span<const question>>(), std::declval<std::span<brief>>())));
static_assert(noexcept(std::declval<const resolver&>().check(
    std::declval<const question_columns&>(), std::declval<std::span<brief>>())));

struct tried {
    std::size_t answers = 0;
    std::size_t yes = 0;
    std::size_t allocated = 0;
};

void try_region(std::uint32_t seed, tried& so_far) {
    dice roll{seed};
    auto drafts = a_region(roll);
    change_at_random(roll, drafts);
    auto made = builder{}.build(drafts.all);
    if (!made) return;
    const reference_resolver reference{std::move(made).value()};
    const resolver fast{reference.of()};
    std::vector<question> asked;
    std::vector<subject> who;
    for (int i = 0; i < 200; ++i) {
        asked.push_back(a_question(roll, reference));
        who.push_back(asked.back().who);
    }
    std::vector<brief> answers(asked.size());
    question_columns columns{.common = asked.front(), .who = who};

    const auto before = allocations;
    for (const auto& one : asked) so_far.yes += fast.check(one).verdict == verdict::authorised;
    fast.check(asked, answers);
    fast.check(columns, answers);
    so_far.allocated += allocations - before;
    so_far.answers += 3 * asked.size();
}

} // namespace

int main() {
    const auto before = allocations;
    tried all;
    for (std::uint32_t seed = first_seed; seed < first_seed + 200; ++seed) try_region(seed, all);
    std::printf("%zu answers, %zu yes among the single ones, %zu allocations while answering\n",
                all.answers, all.yes, all.allocated);
    const bool counts = allocations > before; // building the regions does allocate
    return counts && all.yes > 0 && all.allocated == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
