// SPDX-License-Identifier: MIT
// Each code of lint has a page, and each page's examples do what it says.

#include "support/catch.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/documents/findings.hpp>
#include <mandat/io/bundle.hpp>
#include <mandat/io/policy_tests.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/lint/lint.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

using namespace mandat;
using Catch::Matchers::ContainsSubstring;

namespace {

std::vector<bundle_file> bundle_with(std::string_view example) {
    std::vector<bundle_file> files;
    for (auto& one : example_files(example)) files.push_back({one.path, one.text});
    return files;
}
governance loaded_with(std::string_view example) {
    const auto made = load_bundle(bundle_with(example));
    if (!made)
        for (const auto& one : made.error())
            UNSCOPED_INFO(one.where.file << ':' << one.where.line << ':' << one.where.column << ": "
                                         << one.text.sv);
    REQUIRE(made.has_value());
    return made.value();
}

/// The codes, each once and in their order. What is suppressed is not given.
std::string keys_of(std::vector<finding_code> codes) {
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    std::string text;
    for (const auto code : codes) text += std::string{key_of(code)} + '\n';
    return text;
}
std::string given_by(std::string_view example) {
    std::vector<finding_code> codes;
    for (const auto& one : lint(loaded_with(example)))
        if (one.suppressed_because.empty()) codes.push_back(one.code);
    return keys_of(std::move(codes));
}

} // namespace

TEST_CASE("every code of lint has a page, and no page lacks its code", "[lint][docs]") {
    const auto docs = finding_docs();
    CHECK(docs.size() == finding_descriptions.size());
    for (const auto& one : finding_descriptions) {
        INFO(one.key);
        const auto pages = std::count_if(
            docs.begin(), docs.end(), [&](const finding_doc& doc) { return doc.code == one.code; });
        CHECK(pages == 1);
    }
    CHECK(std::is_sorted(docs.begin(), docs.end(), [](const auto& left, const auto& right) {
        return left.code < right.code;
    }));
}

TEST_CASE("each page says why, what to do and by which law, in both languages", "[lint][docs]") {
    for (const auto& doc : finding_docs()) {
        INFO(key_of(doc.code));
        for (const auto text : {doc.why.sv, doc.why.en, doc.remedy.sv, doc.remedy.en})
            CHECK((!text.empty() && text.back() == '.'));
        CHECK(std::count(doc.why.sv.begin(), doc.why.sv.end(), '.') >= 2);
        for (const auto id : doc.law) {
            INFO(id);
            CHECK(find_rule(id) != nullptr);
        }
        const auto rule = describe(doc.code).rule;
        CHECK((rule.empty() || std::find(doc.law.begin(), doc.law.end(), rule) != doc.law.end()));
        for (const auto* example : {&doc.failing, &doc.passing})
            CHECK((example->ends_with('\n') && !example->ends_with("\n\n")));
        CHECK(doc.failing != doc.passing);
    }
}

TEST_CASE("the shared region and every example load", "[lint][docs]") {
    loaded_with({});
    for (const auto& doc : finding_docs()) {
        INFO(key_of(doc.code));
        loaded_with(doc.failing);
        loaded_with(doc.passing);
    }
}

TEST_CASE("an example's order is the board's but for the lines that its page shows",
          "[lint][docs]") {
    const auto& whole = doc_of(finding_code::substitute_not_stated).passing;
    CHECK(whole.starts_with("[order]\nid               = \"rs\"\nversion          = \"2018\"\n"));
    CHECK_THAT(whole, ContainsSubstring("\nalternates_act   = true\nsource "));
    const auto& without = doc_of(finding_code::substitute_not_stated).failing;
    CHECK_THAT(without, ContainsSubstring("\nseparate_minutes = \"ja\"\nsource "));
    const auto& replaced = doc_of(finding_code::no_substitute).failing;
    CHECK_THAT(replaced, ContainsSubstring("\"ja\"\nalternates_act   = false\nsource "));
    const auto& added = doc_of(finding_code::never_in_force).failing;
    CHECK_THAT(added, ContainsSubstring(" }\nthrough          = 2020-12-31\n\n[[point]]\n"));
    const auto& after_others = doc_of(finding_code::grantor_gone).failing;
    CHECK(after_others.starts_with("[[organ]]\n"));
    CHECK_THAT(after_others, ContainsSubstring("\n\n[order]\nid               = \"tn\"\n"));
}

TEST_CASE("a page stands by itself, and all of them on one", "[lint][docs]") {
    const auto& doc = doc_of(finding_code::scope_delegated);
    const auto text = in_text(doc, language::swedish);
    CHECK(text.starts_with("scope_delegated (varning, 21): Att öppna och stänga"));
    CHECK_THAT(text, ContainsSubstring("KL-6-38-1, kommunallagen (2017:725) 6 kap. 38 §"));
    CHECK_THAT(text,
               ContainsSubstring("    text     = \"Öppnande och stängning av mottagningar\"\n"));
    CHECK((text.ends_with('\n') && !text.ends_with("\n\n")));
    const auto markdown = in_text(doc, language::english, markup::markdown);
    CHECK(markdown.starts_with("## `scope_delegated`\n\nTo open and close an activity"));
    CHECK_THAT(markdown, ContainsSubstring("```toml\n[[point]]\n"));
    const auto all = finding_docs_in_markdown(language::swedish);
    for (const auto& one : finding_descriptions)
        CHECK_THAT(all, ContainsSubstring("\n## `" + std::string{one.key} + "`\n"));
    CHECK_THAT(all, ContainsSubstring("Påhittade regionen"));
}

TEST_CASE("a page in text leaves out what its example gives beside graver findings",
          "[lint][docs]") {
    CHECK_THAT(in_text(doc_of(finding_code::chain_too_long), language::english),
               ContainsSubstring("The example also gives grantor_not_head.\n"));
    CHECK(doc_of(finding_code::scope_delegated).also == std::vector{finding_code::not_assessed});
    CHECK_THAT(in_text(doc_of(finding_code::scope_delegated), language::english),
               !ContainsSubstring("also gives"));
}

TEST_CASE("a misspelt code is answered with those it may have been meant for", "[lint][docs]") {
    CHECK(nearest_finding_codes("scope_delegatd").front() == "scope_delegated");
    CHECK(nearest_finding_codes("unused").front() == "unused_role");
    CHECK(nearest_finding_codes("automated").size() == 2);
    CHECK(nearest_finding_codes("zzzzzzzzzzzzzzzzzzzz").empty());
}

TEST_CASE("the shared region gives no finding", "[lint][lint-docs]") {
    const auto found = lint(loaded_with({}));
    for (const auto& one : found) UNSCOPED_INFO(key_of(one.code) << ": " << one.text.sv);
    CHECK(found.empty());
}

TEST_CASE("each failing example gives its finding, those that its page adds, and no other",
          "[lint][lint-docs]") {
    for (const auto& doc : finding_docs()) {
        INFO(key_of(doc.code));
        auto said = doc.also;
        said.push_back(doc.code);
        CHECK(given_by(doc.failing) == keys_of(std::move(said)));
    }
}

TEST_CASE("no passing example gives a finding", "[lint][lint-docs]") {
    for (const auto& doc : finding_docs()) {
        INFO(key_of(doc.code));
        CHECK(given_by(doc.passing) == "");
    }
}

TEST_CASE("every example question is a policy test that passes", "[lint][lint-docs][policy]") {
    for (const auto& doc : finding_docs()) {
        const auto data = loaded_with(doc.failing);
        const reference_resolver resolver{data};
        for (const auto& one : lint(data)) {
            if (!one.shown_by) continue;
            const auto text = policy_test_of(data, *one.shown_by);
            INFO(key_of(doc.code) << ": " << key_of(one.code) << '\n' << text);
            const std::vector<bundle_file> file{{"prov.toml", text}};
            const auto tests = read_policy_tests(data, file);
            CHECK(tests.has_value());
            if (!tests) continue;
            const auto& test = tests.value().tests.front();
            const auto answer = resolver.check(test.asked);
            CHECK(answer.verdict == test.expected);
            CHECK(answer.reason == test.reason);
        }
    }
}
