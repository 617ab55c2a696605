// SPDX-License-Identifier: MIT
#pragma once
// Memory for an index (layer 4, private).

#include <mandat/index/detail/index_view.hpp>

#if defined(__linux__)
#include <sys/mman.h>
#endif

#include <cstddef>
#include <cstring>
#include <memory>
#include <new>
#include <span>

namespace mandat::detail {

/// Bytes as aligned as an index has to be.
///
/// A large index is asked for in large pages: else every probe of it first waits for the
/// address of a page of 4 KiB.
class aligned_bytes {
public:
    explicit aligned_bytes(std::size_t size)
        : alignment_{size < large_page ? index_alignment : large_page}
        , bytes_{static_cast<std::byte*>(::operator new (size, std::align_val_t{alignment_})),
                 freeing{alignment_}}
        , size_{size} {
#if defined(__linux__)
        // A wish: where it is not granted, the bytes are the same.
        if (alignment_ == large_page) ::madvise(bytes_.get(), size, MADV_HUGEPAGE);
#endif
        std::memset(bytes_.get(), 0, size);
    }
    [[nodiscard]] std::byte* data() noexcept {
        return bytes_.get();
    }
    [[nodiscard]] std::span<const std::byte> view() const noexcept {
        return {bytes_.get(), size_};
    }

private:
    static constexpr std::size_t large_page = std::size_t{2} << 20U;

    struct freeing {
        std::size_t alignment;
        void operator()(std::byte* bytes) const noexcept {
            ::operator delete (bytes, std::align_val_t{alignment});
        }
    };
    std::size_t alignment_;
    std::unique_ptr<std::byte, freeing> bytes_;
    std::size_t size_;
};

} // namespace mandat::detail
