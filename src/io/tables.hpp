// SPDX-License-Identifier: MIT
#pragma once
// The tables of the bundle format, one function each, and what several of them share (io, private).

#include "record.hpp"
#include <mandat/domain/wording.hpp>
#include <mandat/model/draft.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace mandat::io {

/// Reads a parsed file into the drafts.
void read_file(const toml::table& root, reading& file, draft::governance& into);

/// The top-level tables that are about delegation: `[order]`, `[[point]]`, `[[sub_delegation]]`.
void read_orders(record& file, draft::governance& into);

/// The top-level tables that are about a meeting: `[minutes]`, `[[item]]`.
void read_minutes(record& file, draft::governance& into);

// ---- shared by several tables

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
/// A list of texts with sources.
void read_remark_list(record& in, std::string_view key, std::vector<draft::remark>& remarks);
/// `assessed`: a "no" counts only with who, when and where.
void read_assessment(record& in, draft::assessment& assessed);

} // namespace mandat::io
