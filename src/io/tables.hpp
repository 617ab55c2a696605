// SPDX-License-Identifier: MIT
#pragma once
// The tables of the bundle format, one function each, and what several of them share (io, private).

#include "record.hpp"
#include <mandat/domain/wording.hpp>
#include <mandat/model/draft.hpp>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::io {

/// Reads a parsed file into the drafts.
void read_file(const toml::table& root, reading& file, draft::governance& into);

/// The top-level tables that are about delegation: `[order]`, `[[point]]`, `[[sub_delegation]]`.
void read_orders(record& file, draft::governance& into);

/// The top-level tables that are about a meeting: `[minutes]`, `[[item]]`.
void read_minutes(record& file, draft::governance& into);

// ---- shared by several tables

/// Reads each table of a list under a key into a draft of its own, which knows where it stands.
template<class Draft, class Read>
void read_each(record& in, std::string_view key, std::vector<Draft>& drafts, Read read) {
    // Many files may bring a few each, so that the room doubles at the least.
    if (const auto wanted = drafts.size() + in.count_of(key); wanted > drafts.capacity())
        drafts.reserve(std::max(wanted, 2 * drafts.capacity()));
    in.each(key, [&](record& entry) {
        Draft made;
        if constexpr (requires { made.where; }) made.where = entry.where();
        read(entry, made);
        drafts.push_back(std::move(made));
    });
}

/// How a table has to say when it begins.
enum class start {
    required, ///< in one of three ways
    stated,   ///< with `from` and nothing else
    optional,
};

/// `from`, `evidenced_from` or `undated`, and `through`.
void read_period(record& in, draft::span& when, start wanted);
/// `note` and `notes`.
void read_remarks(record& in, std::vector<draft::remark>& remarks);
/// A text with sources, of a list of them.
void read_remark(record& in, draft::remark& remark);
/// `assessed`: a "no" counts only with who, when and where.
void read_assessment(record& in, draft::assessment& assessed);
/// Of an order, whose line may name other versions than its own.
void read_assessment_of_version(record& in, draft::assessment& assessed);
/// `[[assessed]]`: one line for the versions that it names.
void read_assessment_of_several(record& entry, draft::assessment& assessed);

} // namespace mandat::io
