// SPDX-License-Identifier: MIT
#pragma once
// What `mandat check` prints: the answer in a sentence, and below it what it hangs on.

#include <mandat/decide/ruling.hpp>
#include <mandat/domain/wording.hpp>

#include <string>

namespace mandat::cli {

/// The answer, and where it is open, each fact to assess by its key, and how to answer it.
[[nodiscard]] std::string short_answer(const ruling& given, language in);

} // namespace mandat::cli
