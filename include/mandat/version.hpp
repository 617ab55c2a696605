// SPDX-License-Identifier: MIT
//
// The library's version and, apart from it, the edition of the law that its rules were checked
// against. Layer 0. The build reads the three numbers from here.
#pragma once

#include <string_view>

#define MANDAT_VERSION_MAJOR 0
#define MANDAT_VERSION_MINOR 2
#define MANDAT_VERSION_PATCH 0

namespace mandat {

#define MANDAT_AS_TEXT_NOW(x) #x
#define MANDAT_AS_TEXT(x) MANDAT_AS_TEXT_NOW(x)

/// The C++ interface, in semantic versioning: `major.minor.patch`.
// clang-format off
inline constexpr std::string_view library_version = MANDAT_AS_TEXT(MANDAT_VERSION_MAJOR)
                                                "." MANDAT_AS_TEXT(MANDAT_VERSION_MINOR)
                                                "." MANDAT_AS_TEXT(MANDAT_VERSION_PATCH);
// clang-format on

#undef MANDAT_AS_TEXT
#undef MANDAT_AS_TEXT_NOW

/// Up to where the law was read; a later amendment is not known to this library. Each act has the
/// newest SFS number that its wording includes.
struct edition_of_law {
    std::string_view checked_through;              ///< ISO day, inclusive: promulgated by then
    std::string_view local_government_act;         ///< kommunallagen (2017:725)
    std::string_view administrative_procedure_act; ///< förvaltningslagen (2017:900)
};

inline constexpr edition_of_law law_edition{
    .checked_through = "2025-12-31",
    .local_government_act = "2025:450",
    .administrative_procedure_act = "2025:582",
};

} // namespace mandat
