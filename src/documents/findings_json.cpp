// SPDX-License-Identifier: MIT
#include "findings_parts.hpp"
#include "json_parts.hpp"
#include <mandat/documents/findings.hpp>
#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/words.hpp>

#include <cstdint>

namespace mandat {
namespace {

using json::value;

value place_of(const location& where) {
    const auto number = [&](std::uint32_t counted) {
        return where.is_known() ? value(counted) : value(nullptr);
    };
    return {{"file", json::of(where.file)},
            {"line", number(where.line)},
            {"column", number(where.column)}};
}

class findings_writer {
public:
    explicit findings_writer(const governance& of)
        : of_{of} {}

    [[nodiscard]] value of(const finding& one) const {
        auto where = json::list_of(one.where, [&](const auto& place) { return place_of(place); });
        const bool has_days = !one.when.is_empty();
        return {
            {"code", key_of(one.code)},
            {"number", static_cast<std::uint16_t>(one.code)},
            {"severity", word_for(one.grave).key},
            {"rule", one.rule == nullptr ? value(nullptr) : value(one.rule->id)},
            {"citation", one.rule == nullptr ? value(nullptr) : json::of(one.rule->source)},
            {"about", json::of(one.about)},
            {"version", json::of(one.version)},
            {"where", where},
            {"from", has_days ? json::of(std::optional{one.when.first()}) : value(nullptr)},
            {"through", has_days ? json::of(one.when.last()) : value(nullptr)},
            {"text", json::of(one.text)},
            {"fix", json::or_null(one.fix)},
            {"witness", one.shown_by ? of(*one.shown_by) : value(nullptr)},
            {"suppressed_because", json::of(one.suppressed_because)},
            {"sources", json::writer{of_, no_day}.of(one.sources)},
        };
    }

private:
    [[nodiscard]] value of(const example_question& shown) const {
        return {{"question", json::writer{of_, shown.asked.on}.of(shown.asked)},
                {"verdict", key_of(shown.verdict)},
                {"reason", key_of(shown.reason)},
                {"test", json::of(policy_test_of(of_, shown))}};
    }
    const governance& of_;
};

} // namespace

std::string findings_to_json(const governance& of, std::span<const finding> found) {
    const findings_writer say{of};
    const auto counted = tally_of(found);
    auto list = json::list_of(found, [&](const auto& one) { return say.of(one); });
    return json::print({{"schema", "mandat.findings/1"},
                        {"summary",
                         {{"errors", counted.errors},
                          {"warnings", counted.warnings},
                          {"notes", counted.notes},
                          {"suppressed", counted.suppressed}}},
                        {"findings", list}});
}

} // namespace mandat
