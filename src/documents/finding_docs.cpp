// SPDX-License-Identifier: MIT
//
// The page of each code as people read it, and the bundle that an example makes.
#include "finding_pages.hpp"
#include "findings_parts.hpp"
#include "table.hpp"
#include <mandat/domain/nearest.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/wording/explanation.hpp>
#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/wording.hpp>

#include <fmt/format.h>
#include <gsl/assert>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace mandat {
namespace {

[[nodiscard]] bool has_order_of_its_own(std::string_view example) {
    return example.starts_with("[order]\n") ||
           example.find("\n[order]\n") != std::string_view::npos;
}

[[nodiscard]] std::vector<finding_doc> all_docs() {
    auto all = read_finding_pages();
    std::sort(all.begin(), all.end(), [](const finding_doc& left, const finding_doc& right) {
        return left.code < right.code;
    });
    return all;
}

// ---------------------------------------------------------------------------------------- one page

[[nodiscard]] std::string law_line(std::string_view id, language wanted) {
    const auto* const cited = find_rule(id);
    if (cited == nullptr) return std::string{id};
    return fmt::format("{}: {}", citation_for(cited).in(wanted), cited->title.in(wanted));
}

class page {
public:
    page(const finding_doc& doc, language wanted, markup as)
        : doc_{doc}
        , described_{describe(doc.code)}
        , wanted_{wanted}
        , as_{as} {}

    [[nodiscard]] std::string write() {
        title();
        paragraph(doc_.why.in(wanted_));
        part({"Åtgärd", "What to do"});
        paragraph(doc_.remedy.in(wanted_));
        if (!doc_.law.empty()) {
            part({"Lag", "Law"});
            for (const auto id : doc_.law) item(law_line(id, wanted_));
            end_list();
        }
        part({"Ger fyndet", "Gives the finding"});
        code(doc_.failing);
        other_findings();
        part({"Ger det inte", "Does not give it"});
        code(doc_.passing);
        while (text_.ends_with("\n\n")) text_.pop_back();
        return std::move(text_);
    }

private:
    void title() {
        const auto grave = word_for(described_.grave).text.in(wanted_);
        const auto number = static_cast<unsigned>(doc_.code);
        if (as_ == markup::markdown) {
            text_ += fmt::format("## `{}`\n\n{} ({}, {})\n\n", described_.key,
                                 escaped_for_markdown(described_.title.in(wanted_)), grave, number);
            return;
        }
        text_ += fmt::format("{} ({}, {}): {}\n\n", described_.key, grave, number,
                             described_.title.in(wanted_));
    }
    void part(phrase name) {
        text_ += as_ == markup::markdown ? fmt::format("### {}\n\n", name.in(wanted_))
                                         : fmt::format("{}\n", name.in(wanted_));
    }
    void paragraph(std::string_view told) {
        // Our own words, with keys and values in backticks: Markdown as they stand.
        if (as_ == markup::markdown) {
            text_ += std::string{told} + "\n\n";
            return;
        }
        for (const auto& line : detail::wrapped(told, 98)) text_ += "  " + line + '\n';
        text_ += '\n';
    }
    void item(std::string_view told) {
        text_ += as_ == markup::markdown ? "- " + escaped_for_markdown(told) + '\n'
                                         : "  " + std::string{told} + '\n';
    }
    void end_list() { text_ += '\n'; }
    void code(std::string_view toml) {
        if (as_ == markup::markdown) {
            text_ += fmt::format("```toml\n{}```\n\n", toml);
            return;
        }
        for (std::size_t begin = 0; begin < toml.size();) {
            const auto end = std::min(toml.find('\n', begin), toml.size());
            const auto line = toml.substr(begin, end - begin);
            text_ += line.empty() ? "\n" : fmt::format("    {}\n", line);
            begin = end + 1;
        }
        text_ += '\n';
    }
    /// What the failing example gives too, but for what is less grave: that
    /// would only be in the way.
    void other_findings() {
        std::vector<std::string_view> keys;
        for (const auto code : doc_.also)
            if (describe(code).grave >= described_.grave) keys.push_back(key_of(code));
        if (keys.empty()) return;
        const phrase also{"Exemplet ger också ", "The example also gives "};
        paragraph(said(also, listed(keys), ".").in(wanted_));
    }

    const finding_doc& doc_;
    const finding_description& described_;
    language wanted_;
    markup as_;
    std::string text_;
};

} // namespace

std::span<const finding_doc> finding_docs() {
    static const auto docs = all_docs();
    return docs;
}

const finding_doc& doc_of(finding_code code) {
    const auto docs = finding_docs();
    const auto found = std::find_if(docs.begin(), docs.end(),
                                    [&](const finding_doc& one) { return one.code == code; });
    Ensures(found != docs.end());
    return *found;
}

std::vector<example_file> example_files(std::string_view example) {
    std::vector<example_file> files{{"region.toml", std::string{shared_region}},
                                    {"vardnamnden.toml", std::string{shared_order}}};
    if (example.empty()) return files;
    if (has_order_of_its_own(example)) {
        files.push_back({"exempel.toml", std::string{example}});
    } else {
        files.back().text += '\n' + std::string{example};
    }
    return files;
}

std::string in_text(const finding_doc& doc, language wanted, markup as) {
    return page{doc, wanted, as}.write();
}

std::string finding_docs_in_markdown(language wanted) {
    const bool swedish = wanted == language::swedish;
    auto text =
        heading(swedish ? "Vad mandat lint finner" : "What mandat lint finds", markup::markdown);
    text += swedish
                ? "Varje exempel läggs till en påhittad region som inte ger något fynd. Har det "
                  "en egen `[order]` är det en fil för sig, annars står det sist i "
                  "`vardnamnden.toml`.\n"
                : "Each example is added to a fictional region that gives no finding. With an "
                  "`[order]` of its own it is a file by itself; otherwise it stands last in "
                  "`vardnamnden.toml`.\n";
    for (const auto& file : example_files())
        text += fmt::format("\n`{}`:\n\n```toml\n{}```\n", file.path, file.text);
    for (const auto& doc : finding_docs()) text += '\n' + in_text(doc, wanted, markup::markdown);
    return text;
}

std::vector<std::string> nearest_finding_codes(std::string_view key) {
    std::vector<std::string_view> keys;
    keys.reserve(finding_descriptions.size());
    for (const auto& one : finding_descriptions) keys.push_back(one.key);
    return detail::nearest(key, keys);
}

} // namespace mandat
