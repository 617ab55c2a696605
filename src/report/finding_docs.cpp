// SPDX-License-Identifier: MIT
//
// The page of each code, and the fictional region that all examples share.
#include "finding_docs_parts.hpp"
#include "findings_parts.hpp"
#include "table.hpp"
#include <mandat/domain/nearest.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/report/explanation.hpp>
#include <mandat/report/phrasing.hpp>
#include <mandat/report/wording.hpp>

#include <fmt/format.h>
#include <gsl/assert>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace mandat {
namespace {

// ------------------------------------------------------------------------------------ the shared region

// It gives no finding: everything is dated, held, assessed and has a source.
constexpr std::string_view shared_region =
    R"(# Påhittade regionen finns inte. Alla exempel bygger på den.
region = { id = "pahittad", name = "Påhittade regionen", fictional = true, source = "d1" }

document = [
  { id = "d1", title = "Påhittat reglemente", dated = 2017-11-28 },
  { id = "d2", title = "Påhittade protokoll", dated = 2017-12-12 },
  { id = "d3", title = "Påhittade bedömningar", dated = 2017-12-01 },
  { id = "d4", title = "Påhittat register", dated = 2018-01-01 },
]

organ = [
  { id = "rf", name = "Regionfullmäktige", kind = "fullmäktige", members = 51, from = 2018-01-01, source = "d1" },
  { id = "rs", name = "Regionstyrelsen", kind = "styrelse", members = 9, alternates = 9, from = 2018-01-01, source = "d1", remit = [
      { text = "Ledning och inköp", matter = "ledning" } ] },
  { id = "vn", name = "Vårdnämnden", kind = "nämnd", members = 9, alternates = 9, from = 2018-01-01, source = "d1", remit = [
      { text = "Hälso- och sjukvård", matter = "vard" } ] },
  { id = "au", name = "Vårdnämndens arbetsutskott", kind = "utskott", parent = "vn", members = 3, alternates = 3, from = 2018-01-01, source = "d1" },
]

unit = [
  { id = "vardforvaltningen", name = "Vårdförvaltningen", kind = "förvaltning", organ = "vn", from = 2018-01-01, source = "d4" },
  { id = "mottagningen", name = "Mottagningen", kind = "enhet", parent = "vardforvaltningen", from = 2018-01-01, source = "d4" },
]

post = [
  { id = "forvaltningschef", name = "Förvaltningschef", unit = "vardforvaltningen", heads_unit = true, head_of_administration = "ja", from = 2018-01-01, source = "d4" },
  { id = "enhetschef", name = "Enhetschef", unit = "mottagningen", heads_unit = true, head_of_administration = "nej", from = 2018-01-01, source = "d4" },
  { id = "handlaggare", name = "Handläggare", unit = "mottagningen", head_of_administration = "nej", from = 2018-01-01, source = "d4", former_names = [
      { name = "Kanslist", through = 2019-12-31, source = "d4" } ] },
  { id = "ordforande", name = "Vårdnämndens ordförande", kind = "ordförande", organ = "vn", from = 2018-01-01, source = "d1" },
  { id = "ledamot", name = "Vårdnämndens utsedda ledamot", kind = "ledamot", organ = "vn", from = 2018-01-01, source = "d1" },
  { id = "ersattare", name = "Vårdnämndens ersättare", kind = "ersättare", organ = "vn", from = 2018-01-01, source = "d1" },
  { id = "avgiftsfunktionen", name = "Avgiftsfunktionen", kind = "automatiserad beslutsfunktion", unit = "vardforvaltningen", from = 2018-01-01, source = "d4" },
]

person = [
  { id = "p1" }, { id = "p2" }, { id = "p3" }, { id = "p4" }, { id = "p5" }, { id = "p6" }, { id = "p7" }, { id = "p8" }, { id = "p9" },
]
appointment = [
  { person = "p1", post = "forvaltningschef", kind = "ordinarie", employed = "ja", from = 2018-01-01, source = "d4" },
  { person = "p2", post = "enhetschef", kind = "ordinarie", employed = "ja", from = 2018-01-01, source = "d4" },
  { person = "p3", post = "handlaggare", kind = "ordinarie", employed = "ja", from = 2018-01-01, source = "d4" },
  { person = "p4", post = "ordforande", kind = "ordinarie", from = 2018-01-01, source = "d4" },
  { person = "p5", post = "ledamot", kind = "ordinarie", from = 2018-01-01, source = "d4" },
  { person = "p6", post = "ersattare", kind = "ordinarie", from = 2018-01-01, source = "d4" },
  { person = "p7", post = "forvaltningschef", kind = "ersättare", employed = "ja", from = 2018-01-01, source = "d4" },
  { person = "p8", post = "enhetschef", kind = "ersättare", employed = "ja", from = 2018-01-01, source = "d4" },
  { person = "p9", post = "handlaggare", kind = "ersättare", employed = "ja", from = 2018-01-01, source = "d4" },
]

fact = [{ id = "inom_ram", question = "Ryms beslutet inom nämndens ram?", question_en = "Is the decision within the committee's frame?" }]

matter = [
  { id = "ledning", name = "Regionens ledning och inköp" },
  { id = "vard", name = "Vårdnämndens ärenden" },
  { id = "vardavtal", name = "Vårdavtal", kind_of = "vard" },
  { id = "bradskande", name = "Brådskande ärenden i vårdnämnden", kind_of = "vard" },
]
)";

constexpr std::string_view shared_order =
    R"(# Vårdnämndens delegationsordning. Exempel utan egen [order] står sist i den här filen.
[order]
id               = "vn"
version          = "2018"
title            = "Vårdnämndens delegationsordning"
organ            = "vn"
adopted          = { on = 2017-12-12, paragraph = "§ 1", diary = "PR 2017-1" }
from             = 2018-01-01
sub_delegation   = "inte tillåten"
report           = "nästa sammanträde"
separate_minutes = "ja"
alternates_act   = true
source           = "d2 § 1"
assessed         = { concerns_goals_direction_scope_quality = "nej", of_principle_or_greater_importance = "nej", by = "regionjuristen", on = 2017-12-01, source = "d3" }

[[point]]
number         = "1"
matter         = "vardavtal"
delegate       = "forvaltningschef"
amount         = { at_most = 500000, per = "avtal" }
sub_delegation = "tillåten"

[[matter]]
id      = "avgiftsbefrielse"
name    = "Befrielse från besöksavgift"
kind_of = "vard"
[matter.assessed]
exercise_of_authority_against_individual = "ja"
procurement                              = "nej"
choice_or_authorisation_system           = "nej"
appealed_under_chapter_13                = "nej"
not_appealable_by_statute                = "nej"
by     = "regionjuristen"
on     = 2017-12-01
source = "d3"
)";

/// The board's order line by line, for examples that change one of them.
constexpr auto boards_order = std::to_array<std::string_view>({
    R"(id               = "rs")",
    R"(version          = "2018")",
    R"(organ            = "rs")",
    R"(adopted          = { on = 2017-12-13, paragraph = "§ 2" })",
    R"(from             = 2018-01-01)",
    R"(sub_delegation   = "inte tillåten")",
    R"(report           = "nästa sammanträde")",
    R"(separate_minutes = "ja")",
    R"(alternates_act   = true)",
    R"(source           = "d2 § 2")",
    R"(assessed         = { concerns_goals_direction_scope_quality = "nej", of_principle_or_greater_importance = "nej", by = "regionjuristen", on = 2017-12-01, source = "d3" })",
});

[[nodiscard]] std::string_view key_in(std::string_view line) {
    return line.substr(0, line.find_first_of(" ="));
}

[[nodiscard]] bool has_order_of_its_own(std::string_view example) {
    return example.starts_with("[order]\n") ||
           example.find("\n[order]\n") != std::string_view::npos;
}

[[nodiscard]] std::vector<finding_doc> all_docs() {
    std::vector<finding_doc> all;
    for (auto* group : {docs_of_delegates, docs_of_matters, docs_of_sub_delegations, docs_of_time,
                        docs_of_region, docs_of_amounts, docs_of_what_is_unsaid}) {
        auto some = group();
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    std::sort(all.begin(), all.end(), [](const finding_doc& left, const finding_doc& right) {
        return left.code < right.code;
    });
    return all;
}

// ------------------------------------------------------------------------------------------- one page

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
        if (!doc_.also.empty()) paragraph(also().in(wanted_));
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
    [[nodiscard]] sentence also() const {
        std::vector<std::string_view> keys;
        for (const auto code : doc_.also) keys.push_back(key_of(code));
        return said(phrase{"Exemplet ger också ", "The example also gives "}, listed(keys), ".");
    }

    const finding_doc& doc_;
    const finding_description& described_;
    language wanted_;
    markup as_;
    std::string text_;
};

} // namespace

std::string order_of_its_own(std::initializer_list<std::string_view> lines,
                             std::string_view points) {
    std::vector<std::string_view> written{boards_order.begin(), boards_order.end()};
    for (const auto line : lines) {
        const auto at = std::find_if(written.begin(), written.end(), [&](std::string_view one) {
            return key_in(one) == key_in(line);
        });
        const bool is_key_alone = line == key_in(line);
        if (at == written.end()) {
            written.push_back(line);
        } else if (is_key_alone) {
            written.erase(at);
        } else {
            *at = line;
        }
    }
    std::string text = "[order]\n";
    for (const auto line : written) text += std::string{line} + '\n';
    return text + '\n' + std::string{points};
}

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
