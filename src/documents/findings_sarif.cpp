// SPDX-License-Identifier: MIT
//
// Static Analysis Results Interchange Format 2.1.0 (OASIS Standard, 27 March 2020).
#include "findings_parts.hpp"
#include "json_parts.hpp"
#include <mandat/documents/findings.hpp>
#include <mandat/domain/in_order.hpp>
#include <mandat/version.hpp>
#include <mandat/wording/phrasing.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {
namespace {

using json::value;

constexpr std::string_view schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// A path as a URI reference: what may not stand in one is percent-encoded. A
/// colon would begin a scheme.
std::string as_uri(std::string_view path) {
    std::string made = path.starts_with('/') ? "file://" : "";
    for (const char one : path) {
        const bool stands = (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') ||
                            (one >= '0' && one <= '9') ||
                            std::string_view{"-._~/"}.find(one) != std::string::npos;
        if (stands) {
            made += one;
        } else {
            made += fmt::format("%{:02X}", static_cast<unsigned char>(one));
        }
    }
    return made;
}

/// Braces stand for arguments in a message, unless they are doubled (3.11.5).
std::string as_message(std::string_view text) {
    std::string made;
    for (const char one : text) {
        if (one == '{' || one == '}') made += one;
        made += one;
    }
    return made;
}

class sarif_writer {
public:
    sarif_writer(const governance& of, std::span<const finding> found, language wanted,
                 std::string_view folder)
        : of_{of}
        , found_{found}
        , wanted_{wanted}
        , folder_{folder} {
        if (!folder_.empty() && folder_.back() != '/') folder_ += '/';
        for (const auto& one : found) {
            codes_.push_back(one.code);
            told_[named(one)].push_back(said(one));
        }
        for (auto& [name, list] : told_) std::sort(list.begin(), list.end());
        detail::sort_unique(codes_);
    }

    [[nodiscard]] value write() {
        auto results = json::list_of(found_, [&](const auto& one) { return result(one); });
        auto run = value::object();
        run["tool"] = {{"driver", driver()}};
        run["language"] = culture();
        run["columnKind"] = "unicodeCodePoints";
        run["results"] = std::move(results);
        return {
            {"$schema", schema}, {"version", "2.1.0"}, {"runs", value::array({std::move(run)})}};
    }

private:
    [[nodiscard]] std::string_view culture() const {
        return wanted_ == language::swedish ? "sv" : "en";
    }
    [[nodiscard]] std::string say(phrase text) const { return std::string{text.in(wanted_)}; }

    // --------------------------------------------------------------------------------------- codes
    [[nodiscard]] value driver() const {
        auto rules = json::list_of(codes_, [&](const auto code) { return descriptor(code); });
        return {{"name", "mandat"},
                {"version", library_version},
                {"language", culture()},
                {"rules", rules}};
    }
    [[nodiscard]] value descriptor(finding_code code) const {
        const auto& described = describe(code);
        const auto& doc = doc_of(code);
        auto laws = json::list_of(doc.law, [&](const auto id) { return id; });
        return {{"id", described.key},
                {"shortDescription", {{"text", described.title.in(wanted_)}}},
                {"fullDescription", {{"text", doc.why.in(wanted_)}}},
                {"help",
                 {{"text", in_text(doc, wanted_)},
                  {"markdown", in_text(doc, wanted_, markup::markdown)}}},
                {"defaultConfiguration", {{"level", word_for(described.grave).key}}},
                {"properties", {{"number", static_cast<unsigned>(code)}, {"law", laws}}}};
    }

    // ------------------------------------------------------------------------------------- results
    [[nodiscard]] value result(const finding& one) {
        auto made = value::object();
        made["ruleId"] = key_of(one.code);
        made["ruleIndex"] = static_cast<std::size_t>(
            std::lower_bound(codes_.begin(), codes_.end(), one.code) - codes_.begin());
        made["level"] = word_for(one.grave).key;
        made["message"] = {{"text", as_message(message(one))}};
        made["locations"] = value::array();
        if (!one.where.empty() && !one.where.front().file.empty())
            made["locations"].push_back(place(one.where.front(), one.about));
        if (auto others = other_places(one); !others.empty())
            made["relatedLocations"] = std::move(others);
        made["partialFingerprints"] = {{"mandatFinding/v1", fingerprint(one)}};
        // All results have the list, or none has: an empty one says that nothing suppresses it.
        made["suppressions"] = suppressions(one);
        made["properties"] = properties(one);
        return made;
    }
    [[nodiscard]] std::string message(const finding& one) const {
        std::string text = one.text.in(wanted_);
        if (one.rule != nullptr)
            text += fmt::format(" ({}, {})", one.rule->id, to_text(one.rule->source, wanted_));
        if (!is_empty(one.fix))
            text += fmt::format("\n{}: {}", say({"Åtgärd", "What to do"}), one.fix.in(wanted_));
        return text;
    }
    [[nodiscard]] value physical(const location& where) const {
        value made = {{"artifactLocation", {{"uri", as_uri(folder_ + std::string{where.file})}}}};
        if (where.is_known())
            made["region"] = {{"startLine", where.line},
                              {"startColumn", std::max<std::uint32_t>(1, where.column)}};
        return made;
    }
    [[nodiscard]] value place(const location& where, std::string_view about) const {
        value made = {{"physicalLocation", physical(where)}};
        if (!about.empty())
            made["logicalLocations"] = value::array({{{"fullyQualifiedName", about}}});
        return made;
    }
    [[nodiscard]] value other_places(const finding& one) const {
        auto list = value::array();
        for (std::size_t i = 1; i < one.where.size(); ++i)
            if (!one.where[i].file.empty())
                list.push_back({{"id", i}, {"physicalLocation", physical(one.where[i])}});
        return list;
    }
    /// `about/version/code` without what is empty. Of several of one code about one thing, all but
    /// the first by text are numbered: moving things in a file changes none.
    [[nodiscard]] std::string fingerprint(const finding& one) {
        auto made = named(one);
        const auto& same = told_.at(made);
        const auto first = std::lower_bound(same.begin(), same.end(), said(one)) - same.begin();
        const auto number = first + ++given_[{made, first}];
        return number == 1 ? made : fmt::format("{}/{}", made, number);
    }
    using telling = std::pair<std::string_view, date>;
    [[nodiscard]] static telling said(const finding& one) {
        return {one.text.en, one.when.first()};
    }
    [[nodiscard]] static std::string named(const finding& one) {
        std::string made;
        for (const std::string_view part :
             {std::string_view{one.about}, std::string_view{one.version}})
            if (!part.empty()) made += std::string{part} + '/';
        return made.append(key_of(one.code));
    }
    [[nodiscard]] value suppressions(const finding& one) const {
        auto list = value::array();
        if (!is_suppressed(one)) return list;
        auto made = value::object();
        made["kind"] = "inSource";
        made["justification"] = one.suppressed_because;
        for (const auto& asked : of_.suppressions())
            if (asked.finding == key_of(one.code) && asked.because == one.suppressed_because &&
                (asked.at.empty() || asked.at == one.about) && !asked.where.file.empty()) {
                made["location"] = {{"physicalLocation", physical(asked.where)}};
                break;
            }
        list.push_back(std::move(made));
        return list;
    }
    [[nodiscard]] value properties(const finding& one) const {
        const bool has_days = !one.when.is_empty();
        return {
            {"about", json::of(one.about)},
            {"version", json::of(one.version)},
            {"from", has_days ? json::of(std::optional{one.when.first()}) : value(nullptr)},
            {"through", has_days ? json::of(one.when.last()) : value(nullptr)},
            {"rule", one.rule == nullptr ? value(nullptr) : value(one.rule->id)},
            {"test", one.shown_by ? json::of(policy_test_of(of_, *one.shown_by)) : value(nullptr)}};
    }

    const governance& of_;
    std::span<const finding> found_;
    language wanted_;
    std::string folder_;
    std::vector<finding_code> codes_;
    std::map<std::string, std::vector<telling>> told_; ///< by name, what each finding says
    std::map<std::pair<std::string, std::ptrdiff_t>, std::ptrdiff_t> given_;
};

} // namespace

std::string findings_to_sarif(const governance& of, std::span<const finding> found, language wanted,
                              std::string_view folder) {
    return json::print(sarif_writer{of, found, wanted, folder}.write());
}

} // namespace mandat
