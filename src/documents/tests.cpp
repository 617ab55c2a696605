// SPDX-License-Identifier: MIT
#include "json_parts.hpp"
#include <mandat/documents/tests.hpp>
#include <mandat/wording/explanation.hpp>
#include <mandat/wording/phrasing.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {
namespace {

using json::value;

std::size_t failures(std::span<const tested> tests) {
    return static_cast<std::size_t>(std::count_if(
        tests.begin(), tests.end(), [](const tested& one) { return !has_passed(one); }));
}

/// Facts by their keys, with commas.
std::string listed(const std::vector<named_fact>& facts, const governance& of) {
    std::string text;
    for (const auto& one : facts)
        text += (text.empty() ? "" : ", ") + std::string{key_for(one, of)};
    return text;
}
std::string_view id_of(const rule* one) {
    return one == nullptr ? "-" : one->id;
}

/// What was expected and what the answer is, as far as they differ.
class differences {
public:
    explicit differences(const tested& one)
        : made_{one.id.empty() ? sentence{} : said(one.id, ": ")} {
        if (!one.name.empty()) made_ = said(std::move(made_), one.name, ": ");
        const auto& given = one.answered;
        if (given.verdict != one.expected)
            tell(phrase{"", ""}, word_for(one.expected).text, phrase{"svaret", "the answer"},
                 word_for(given.verdict).text);
        if (one.expected_reason && *one.expected_reason != given.reason)
            tell(phrase{"skälet ", "the reason "}, key_of(*one.expected_reason),
                 phrase{"det", "it"}, key_of(given.reason));
        if (one.expected_rule != nullptr && one.expected_rule != deciding_rule(given))
            tell(phrase{"regeln ", "the rule "}, one.expected_rule->id, phrase{"det", "it"},
                 id_of(deciding_rule(given)));
        if (one.expected_to_assess && *one.expected_to_assess != facts_to_assess(given))
            tell(phrase{"att bedöma ", "to assess "}, listed(*one.expected_to_assess, given.of()),
                 phrase{"det", "it"}, listed(facts_to_assess(given), given.of()));
    }
    [[nodiscard]] sentence take() { return std::move(made_); }

private:
    template<class Wanted, class Found>
    void tell(phrase what, const Wanted& wanted, phrase subject, const Found& found) {
        made_ = said(std::move(made_), is_first_ ? phrase{"väntade ", "expected "}
                                                 : phrase{"; väntade ", "; expected "});
        made_ = said(std::move(made_), what, "`", wanted, "`, ", subject, phrase{" är `", " is `"},
                     found, "`");
        is_first_ = false;
    }
    sentence made_;
    bool is_first_ = true;
};

sentence told(const tested& one) {
    return said(differences{one}.take(), ": ", answer_for(one.answered));
}

sentence told_elsewhere(std::size_t tests) {
    return said(std::to_string(tests), phrase{" prov i filerna gäller andra regioner",
                                              " of the files' tests are of other regions"});
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

std::string in_text(std::span<const tested> tests, language wanted, std::size_t of_other_regions) {
    std::string text;
    for (const auto& one : tests)
        if (!has_passed(one))
            text += fmt::format("{}:{}:{}: {}\n", one.where.file, one.where.line, one.where.column,
                                told(one).in(wanted));
    text += summary(tests.size(), failures(tests), wanted);
    if (of_other_regions > 0) text += told_elsewhere(of_other_regions).in(wanted) + '\n';
    return text;
}

namespace {

value keys_of(const std::vector<named_fact>& facts, const governance& of) {
    auto list = value::array();
    for (const auto& one : facts) list.push_back(json::of(key_for(one, of)));
    return list;
}
value in_json(const rule* one) {
    return one == nullptr ? value(nullptr) : value(one->id);
}

} // namespace

std::string to_json(std::span<const tested> tests, std::size_t of_other_regions) {
    auto list = value::array();
    for (const auto& one : tests)
        list.push_back(
            {{"id", json::of(one.id)},
             {"file", json::of(one.where.file)},
             {"line", json::of_count(one.where.line)},
             {"column", json::of_count(one.where.column)},
             {"name", json::of(one.name)},
             {"passed", has_passed(one)},
             {"expected", key_of(one.expected)},
             {"expected_reason",
              one.expected_reason ? value(key_of(*one.expected_reason)) : value(nullptr)},
             {"expected_rule", in_json(one.expected_rule)},
             {"expected_to_assess", one.expected_to_assess
                                        ? keys_of(*one.expected_to_assess, one.answered.of())
                                        : value(nullptr)},
             {"verdict", key_of(one.answered.verdict)},
             {"reason", key_of(one.answered.reason)},
             {"rule", in_json(deciding_rule(one.answered))},
             {"assess", keys_of(facts_to_assess(one.answered), one.answered.of())},
             {"answer", json::of(answer_for(one.answered))}});
    const auto failed = failures(tests);
    return json::print({{"schema", "mandat.tests/1"},
                        {"passed", tests.size() - failed},
                        {"failed", failed},
                        {"of_other_regions", of_other_regions},
                        {"tests", list}});
}

} // namespace mandat
