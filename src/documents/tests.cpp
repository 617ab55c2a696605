// SPDX-License-Identifier: MIT
#include "json_parts.hpp"
#include <mandat/documents/tests.hpp>
#include <mandat/wording/explanation.hpp>
#include <mandat/wording/phrasing.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

namespace mandat {
namespace {

using json::value;

std::size_t failures(std::span<const tested> tests) {
    return static_cast<std::size_t>(std::count_if(
        tests.begin(), tests.end(), [](const tested& one) { return !has_passed(one); }));
}

/// What was expected and what the answer is, as far as they differ, then why.
sentence told(const tested& one) {
    const auto& given = one.answered;
    auto made = one.name.empty() ? sentence{} : said(one.name, ": ");
    const bool other_verdict = given.verdict != one.expected;
    if (other_verdict)
        made =
            said(made, phrase{"väntade `", "expected `"}, word_for(one.expected).text,
                 phrase{"`, svaret är `", "`, the answer is `"}, word_for(given.verdict).text, "`");
    if (one.expected_reason && *one.expected_reason != given.reason)
        made = said(made,
                    other_verdict ? phrase{"; skälet väntades vara `", "; expected the reason `"}
                                  : phrase{"väntade skälet `", "expected the reason `"},
                    key_of(*one.expected_reason), phrase{"`, det är `", "`, it is `"},
                    key_of(given.reason), "`");
    return said(made, ": ", answer_for(given));
}

std::string summary(std::size_t all, std::size_t failed, language wanted) {
    const auto passed = all - failed;
    if (wanted == language::swedish)
        return fmt::format("{} prov: {} {}, {} {}\n", all, passed,
                           passed == 1 ? "godkänt" : "godkända", failed,
                           failed == 1 ? "underkänt" : "underkända");
    return fmt::format("{} {}: {} passed, {} failed\n", all, all == 1 ? "test" : "tests", passed,
                       failed);
}

} // namespace

std::string in_text(std::span<const tested> tests, language wanted) {
    std::string text;
    for (const auto& one : tests)
        if (!has_passed(one))
            text += fmt::format("{}:{}:{}: {}\n", one.where.file, one.where.line, one.where.column,
                                told(one).in(wanted));
    return text + summary(tests.size(), failures(tests), wanted);
}

std::string to_json(std::span<const tested> tests) {
    auto list = value::array();
    for (const auto& one : tests)
        list.push_back(
            {{"file", json::of(one.where.file)},
             {"line", json::of_count(one.where.line)},
             {"column", json::of_count(one.where.column)},
             {"name", json::of(one.name)},
             {"passed", has_passed(one)},
             {"expected", key_of(one.expected)},
             {"expected_reason",
              one.expected_reason ? value(key_of(*one.expected_reason)) : value(nullptr)},
             {"verdict", key_of(one.answered.verdict)},
             {"reason", key_of(one.answered.reason)},
             {"answer", json::of(answer_for(one.answered))}});
    const auto failed = failures(tests);
    return json::print({{"schema", "mandat.tests/1"},
                        {"passed", tests.size() - failed},
                        {"failed", failed},
                        {"tests", list}});
}

} // namespace mandat
