// SPDX-License-Identifier: MIT
#include "findings_parts.hpp"
#include "table.hpp"
#include <mandat/documents/findings.hpp>
#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/wording.hpp>

#include <fmt/format.h>

#include <string_view>
#include <utility>

namespace mandat {
namespace {

/// `rs/7.6, version 2024-03-12`
std::string about(const finding& one) {
    if (one.version.empty()) return one.about;
    return fmt::format("{}{}version {}", one.about, one.about.empty() ? "" : ", ", one.version);
}
std::string_view rule_id(const finding& one) {
    return one.rule == nullptr ? std::string_view{} : one.rule->id;
}
/// `kommunallagen (2017:725) 6 kap. 38 § 1 st. 1 p.`; empty where prudence speaks.
std::string law(const finding& one, language wanted) {
    return one.rule == nullptr ? std::string{} : to_text(one.rule->source, wanted);
}
std::string sources(const finding& one, const governance& of) {
    std::string text;
    for (const auto& from : one.sources) text += (text.empty() ? "" : "; ") + in_words(from, of);
    return text;
}
std::string other_places(const finding& one) {
    std::string text;
    for (std::size_t i = 1; i < one.where.size(); ++i)
        text += (text.empty() ? "" : ", ") + in_words(one.where[i]);
    return text;
}

/// As it was said on the last of the days.
phrase title_of_rule(const finding& one) {
    const auto last = one.when.last();
    return last ? one.rule->title_on(*last) : one.rule->title;
}

class text_of_findings {
public:
    text_of_findings(const governance& of, language wanted)
        : of_{of}
        , wanted_{wanted} {}

    void add(const finding& one) {
        if (!text_.empty()) text_ += '\n';
        head(one);
        row({"Gäller", "About"}, about(one));
        if (one.rule != nullptr)
            row({"Lag", "Law"},
                law(one, wanted_) + ": " + std::string{title_of_rule(one).in(wanted_)});
        row({"Dagar", "Days"}, days_of(one.when));
        row({"Även", "Also"}, other_places(one));
        row({"Åtgärd", "What to do"}, one.fix.in(wanted_));
        if (one.shown_by) test(policy_test_of(of_, *one.shown_by));
        row({"Källa", "Source"}, sources(one, of_));
    }
    [[nodiscard]] std::string take(const tally& counted) && {
        if (!text_.empty()) text_ += '\n';
        return std::move(text_) + in_words(counted).in(wanted_) + '\n';
    }

private:
    void head(const finding& one) {
        const auto where = one.where.empty() ? std::string{} : in_words(one.where.front());
        if (!where.empty()) text_ += where + ": ";
        text_ +=
            fmt::format("{}: {}", word_for(one.grave).text.in(wanted_), describe(one.code).key);
        if (one.rule != nullptr) text_ += fmt::format(" ({})", rule_id(one));
        text_ += ": " + one.text.in(wanted_) + '\n';
    }
    void row(phrase label, std::string_view said) {
        if (!said.empty()) text_ += fmt::format("    {}: {}\n", label.in(wanted_), said);
    }
    void test(std::string_view lines) {
        if (lines.empty()) return;
        text_ += wanted_ == language::swedish ? "    Prov:\n" : "    Test:\n";
        for (std::size_t begin = 0; begin < lines.size();) {
            const auto end = lines.find('\n', begin);
            text_ += fmt::format("      {}\n", lines.substr(begin, end - begin));
            begin = end + 1;
        }
    }

    const governance& of_;
    language wanted_;
    std::string text_;
};

class markdown_of_findings {
public:
    markdown_of_findings(const governance& of, std::span<const finding> found, language wanted)
        : of_{of}
        , found_{found}
        , wanted_{wanted} {}

    [[nodiscard]] std::string write() {
        text_ = heading(say({"Granskning av ", "Review of "}) + std::string{of_.region().name},
                        markup::markdown);
        text_ += in_words(tally_of(found_)).in(wanted_) + '\n';
        section(severity::error, {"Fel", "Errors"});
        section(severity::warning, {"Varningar", "Warnings"});
        section(severity::note, {"Upplysningar", "Notes"});
        tests();
        return std::move(text_);
    }

private:
    [[nodiscard]] std::string say(phrase text) const { return std::string{text.in(wanted_)}; }

    void section(severity grave, phrase title) {
        table rows{{say({"Plats", "Place"}), say({"Fynd", "Finding"}), say({"Kod", "Code"}),
                    say({"Gäller", "About"}), say({"Lag", "Law"}), say({"Dagar", "Days"}),
                    say({"Även", "Also"}), say({"Åtgärd", "What to do"}),
                    say({"Källa", "Source"})}};
        for (const auto& one : found_)
            if (one.grave == grave && !is_suppressed(one)) rows.add(cells(one));
        if (rows.is_empty()) return;
        text_ +=
            '\n' + heading(title.in(wanted_), markup::markdown, 2) + rows.print(markup::markdown);
    }
    [[nodiscard]] std::vector<std::string> cells(const finding& one) const {
        auto cited = law(one, wanted_);
        if (one.rule != nullptr) cited += fmt::format(" ({})", rule_id(one));
        return {one.where.empty() ? std::string{} : in_words(one.where.front()),
                one.text.in(wanted_),
                std::string{describe(one.code).key},
                about(one),
                std::move(cited),
                days_of(one.when),
                other_places(one),
                one.fix.in(wanted_),
                sources(one, of_)};
    }
    /// Each test under the finding that it shows, ready to be put in a file. No line can end the
    /// block: each begins with a key, a bracket or a number sign.
    void tests() {
        std::string block;
        for (const auto& one : found_) {
            if (!one.shown_by || is_suppressed(one)) continue;
            const auto test = policy_test_of(of_, *one.shown_by);
            if (test.empty()) continue;
            block += fmt::format("{}# {}: {}\n{}", block.empty() ? "" : "\n",
                                 describe(one.code).key, about(one), test);
        }
        if (block.empty()) return;
        text_ += '\n' + heading(say({"Prov", "Tests"}), markup::markdown, 2) + "```toml\n" + block +
                 "```\n";
    }

    const governance& of_;
    std::span<const finding> found_;
    language wanted_;
    std::string text_;
};

} // namespace

std::string in_text(const governance& of, std::span<const finding> found, language wanted,
                    markup as) {
    if (as == markup::markdown) return markdown_of_findings{of, found, wanted}.write();
    text_of_findings told{of, wanted};
    for (const auto& one : found)
        if (!is_suppressed(one)) told.add(one);
    return std::move(told).take(tally_of(found));
}

} // namespace mandat
