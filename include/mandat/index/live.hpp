// SPDX-License-Identifier: MIT
#pragma once
// A governance that changes while it is asked: readers never wait for a writer, nor
// for each other (layer 4).
//
// A `std::atomic<std::shared_ptr>` would do the same, behind a lock of its own. Here
// each reader has a slot that says which state it looks at, and a writer frees a state
// when no slot says it any more.

#include <mandat/domain/result.hpp>
#include <mandat/index/resolver.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <atomic>
#include <deque>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace mandat {

/// Holds the resolver of now, and swaps it for another while it is asked.
///
/// Any number of threads may `publish` and `update`; each thread that asks has a reader of its own.
/// Readers have to be gone before what they read from is.
class live {
    struct state {
        std::shared_ptr<const resolver> current;
    };
    /// One reader's. On a line of memory of its own, so that readers do not slow each other down.
    struct alignas(64) slot {
        std::atomic<const state*> looks_at{nullptr};
        bool is_taken = false; ///< under the lock
    };

public:
    explicit live(resolver first)
        : now_{new state{std::make_shared<const resolver>(std::move(first))}} {}
    live(const live&) = delete;
    live& operator=(const live&) = delete;
    live(live&&) = delete;
    live& operator=(live&&) = delete;
    ~live() {
        delete now_.load();
        for (const auto* old : retired_) delete old;
    }

    /// One thread's view of what is live. Not to be shared between threads.
    class reader {
    public:
        explicit reader(live& of)
            : of_{&of}
            , mine_{&of.take_slot()} {
            look();
        }
        reader(const reader&) = delete;
        reader& operator=(const reader&) = delete;
        reader(reader&& other) noexcept
            : of_{std::exchange(other.of_, nullptr)}
            , mine_{std::exchange(other.mine_, nullptr)} {}
        reader& operator=(reader&&) = delete;
        ~reader() {
            if (of_ != nullptr) of_->give_back(*mine_);
        }

        /// The resolver of now. Good until this reader asks for it again; whoever wants it
        /// for longer calls `keep`.
        ///
        /// Never allocates, throws or locks.
        [[nodiscard]] const resolver& now() noexcept {
            const auto* seen = of_->now_.load(std::memory_order_acquire);
            // The slot keeps the state that it says alive, so an equal address is the same state.
            if (seen != mine_->looks_at.load(std::memory_order_relaxed)) seen = look();
            return *seen->current;
        }
        /// The resolver of now, for as long as the caller likes.
        [[nodiscard]] std::shared_ptr<const resolver> keep() { return look()->current; }

    private:
        /// Says which state is looked at, until what was said is still what is live.
        const state* look() noexcept {
            const auto* seen = of_->now_.load();
            for (;;) {
                mine_->looks_at.store(seen);
                const auto* again = of_->now_.load();
                if (again == seen) return seen;
                seen = again;
            }
        }

        live* of_;
        slot* mine_;
    };

    /// Puts another resolver in the place of the one of now. Readers see it when they next ask.
    void publish(resolver next) {
        const auto* fresh = new state{std::make_shared<const resolver>(std::move(next))};
        const std::lock_guard only_one{writing_};
        retired_.push_back(now_.exchange(fresh));
        free_unseen();
    }

    /// Builds a governance and its resolver, and publishes it. Where the build has
    /// faults the one of now goes on.
    ///
    /// @param build  gives a `checked<governance>`: `load_bundle`, for one
    /// @return       what is now live, or the faults
    template<class Build>
    [[nodiscard]] checked<governance> update(Build build) {
        checked<governance> made = build();
        if (made) publish(resolver{made.value()});
        return made;
    }

private:
    [[nodiscard]] slot& take_slot() {
        const std::lock_guard only_one{writing_};
        const auto free = std::find_if(slots_.begin(), slots_.end(),
                                       [](const slot& one) { return !one.is_taken; });
        auto& mine = free != slots_.end() ? *free : slots_.emplace_back();
        mine.is_taken = true;
        return mine;
    }
    void give_back(slot& mine) {
        const std::lock_guard only_one{writing_};
        mine.looks_at.store(nullptr);
        mine.is_taken = false;
        free_unseen();
    }
    /// Frees what was live and no slot says any more. Under the lock.
    void free_unseen() {
        std::erase_if(retired_, [&](const state* old) {
            const bool is_seen = std::any_of(slots_.begin(), slots_.end(), [&](const slot& one) {
                return one.looks_at.load() == old;
            });
            if (!is_seen) delete old;
            return !is_seen;
        });
    }

    std::atomic<const state*> now_;
    std::mutex writing_;
    std::deque<slot> slots_; ///< where each stays
    std::vector<const state*> retired_;
};

} // namespace mandat
