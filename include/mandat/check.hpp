// SPDX-License-Identifier: MIT
#pragma once
// The small door: ask an index that somebody made. Kept cheap to compile.
//
//     brief may(const mandat::compiled_index& index, mandat::post_id who, mandat::matter_id
//     matter, mandat::date on) {
//         auto asked = index.ask();
//         ...
//         return index.check(asked);
//     }
//
// `resolver::index()` and `snapshot::index()` give it. <mandat/compile.hpp> makes a resolver.

#include <mandat/decide/brief.hpp>
#include <mandat/decide/question.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/index/compiled_index.hpp>
#include <mandat/index/question_columns.hpp>
