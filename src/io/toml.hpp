// SPDX-License-Identifier: MIT
#pragma once
// The one place that includes toml++: as the packaged, compiled library (io, private).

// The build says this, too; a library compiled once and headers of their own must not be mixed.
#ifndef TOML_HEADER_ONLY
#define TOML_HEADER_ONLY 0
#endif
#include <toml++/toml.h>

static_assert(TOML_EXCEPTIONS, "syntax.cpp catches the parser's exceptions");
