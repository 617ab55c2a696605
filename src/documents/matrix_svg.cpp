// SPDX-License-Identifier: MIT
#include "authorities.hpp"
#include "table.hpp"
#include <mandat/documents/matrix.hpp>
#include <mandat/wording/explanation.hpp>
#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/wording.hpp>
#include <mandat/wording/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {
namespace {

// In pixels; names are cut where they would run into the next cell.
constexpr std::size_t names_wide = 340;
constexpr std::size_t names_high = 190;
constexpr std::size_t cell_wide = 104;
constexpr std::size_t cell_high = 26;
constexpr std::size_t title_high = 64;
constexpr std::size_t margin = 16;
constexpr std::size_t line_high = 16;
constexpr std::size_t longest_row_name = 48;
constexpr std::size_t longest_column_name = 30;

/// So many letters of a text, with an ellipsis where some are left out.
std::string cut(std::string_view text, std::size_t most) {
    const auto end = detail::byte_of_column(text, most);
    return std::string{text.substr(0, end)} + (end < text.size() ? "…" : "");
}

/// One picture: the power of one body.
class grid {
public:
    grid(const governance& of, date on, organ_id body, std::vector<authority> all, language wanted)
        : of_{of}
        , on_{on}
        , body_{body}
        , all_{std::move(all)}
        , in_{wanted} {
        for (const auto& one : all_) {
            if (std::find(matters_.begin(), matters_.end(), one.matter) == matters_.end())
                matters_.push_back(one.matter);
            if (std::find(deciders_.begin(), deciders_.end(), one.who) == deciders_.end())
                deciders_.push_back(one.who);
        }
        // Rows of a matter go from the lowest level up. Bodies are above posts in every
        // matter, and council above all.
        std::stable_sort(deciders_.begin(), deciders_.end(),
                         [&](const subject& left, const subject& right) {
                             return height_of(left) < height_of(right);
                         });
    }

    struct picture {
        std::string svg;
        std::size_t width;
        std::size_t height;
    };
    /// @param top  where it begins in the file
    [[nodiscard]] picture drawn(std::size_t top) && {
        for (std::size_t row = 0; row < matters_.size(); ++row)
            for (std::size_t column = 0; column < deciders_.size(); ++column) cell(row, column);
        std::swap(cells_, svg_);
        const auto width = std::max(width_of_grid(), width_of_notes());
        const auto height = y_of(matters_.size()) + margin + notes_.size() * line_high;
        begin(top, width, height);
        for (std::size_t i = 0; i < deciders_.size(); ++i) column(i);
        for (std::size_t i = 0; i < matters_.size(); ++i) row(i);
        svg_ += cells_;
        for (std::size_t i = 0; i < notes_.size(); ++i)
            put(R"(<text x="{}" y="{}" font-size="11">{} {}</text>)", margin,
                y_of(matters_.size()) + margin + i * line_high, i + 1, escaped_for_xml(notes_[i]));
        return {std::move(svg_) + "</svg>\n", width, height};
    }

private:
    [[nodiscard]] int height_of(const subject& one) const {
        if (!one.is(subject::kind::organ)) return 0;
        return of_.at(one.organ()).kind == organ_kind::council ? 2 : 1;
    }
    [[nodiscard]] static std::size_t x_of(std::size_t column) {
        return margin + names_wide + column * cell_wide;
    }
    [[nodiscard]] static std::size_t y_of(std::size_t row) {
        return title_high + names_high + row * cell_high;
    }
    template<class... Values>
    void put(fmt::format_string<const Values&...> pattern, const Values&... values) {
        svg_ += fmt::format(pattern, values...) + "\n";
    }
    [[nodiscard]] std::string word(verdict one) const {
        return escaped_for_xml(word_for(one).text.in(in_));
    }

    /// A name that leans over the last column needs room beside it.
    [[nodiscard]] std::size_t width_of_grid() const {
        return std::max<std::size_t>(x_of(deciders_.size()) + names_high / 2 + margin, 520);
    }
    [[nodiscard]] std::size_t width_of_notes() const {
        std::size_t longest = 0;
        for (const auto& one : notes_) longest = std::max(longest, width_of(one));
        constexpr std::size_t letter_wide = 6;
        return 2 * margin + (longest + 4) * letter_wide;
    }
    void begin(std::size_t top, std::size_t width, std::size_t height) {
        const auto title = escaped_for_xml(
            said(name_of(subject{body_}, of_, on_),
                 phrase{": vem får besluta vad ", ": who may decide what on "}, to_text(on_))
                .in(in_));
        put(R"(<svg x="0" y="{}" width="{}" height="{}" role="img">)", top, width, height);
        put("<title>{}</title>", title);
        put(R"(<text x="{}" y="28" font-size="18">{}</text>)", margin, title);
        mark(margin + 6, 46, verdict::authorised);
        put(R"(<text x="{}" y="50">{}</text>)", margin + 18, word(verdict::authorised));
        mark(margin + 66, 46, verdict::depends);
        put(R"svg(<text x="{}" y="50">{} · {}</text>)svg", margin + 78, word(verdict::depends),
            in_ == language::swedish
                ? "belopp: det högsta · (1): alla gränser och vad som ska bedömas, se nedan"
                : "amounts: the highest · (1): all limits and what has to be assessed, see below");
    }
    void column(std::size_t i) {
        const auto name = name_of(deciders_[i], of_, on_);
        const auto x = x_of(i) + cell_wide / 2;
        const auto y = y_of(0) - 8;
        put(R"svg(<text x="{0}" y="{1}" transform="rotate(-55 {0} {1})">)svg"
            R"svg({2}<title>{3}</title></text>)svg",
            x, y, escaped_for_xml(cut(name, longest_column_name)), escaped_for_xml(name));
    }
    void row(std::size_t i) {
        const auto name = name_of(matters_[i], of_, on_);
        put(R"(<rect x="{}" y="{}" width="{}" height="{}" fill="{}"/>)", margin, y_of(i),
            names_wide + deciders_.size() * cell_wide, cell_high, i % 2 == 0 ? "#f2f4f7" : "white");
        put(R"(<text x="{}" y="{}">{}<title>{}</title></text>)", margin + 4, y_of(i) + 17,
            escaped_for_xml(cut(name, longest_row_name)), escaped_for_xml(name));
    }
    /// Told apart by shape as well as by colour.
    void mark(std::size_t x, std::size_t y, verdict one) {
        if (one == verdict::authorised)
            put(R"(<circle cx="{}" cy="{}" r="6" fill="#1b7f4b"/>)", x, y);
        else
            put(R"(<path d="M{} {} l7 12 h-14 z" fill="none" stroke="#a15c00" stroke-width="2"/>)",
                x, y - 7);
    }
    /// Every way of one decider in one matter.
    void cell(std::size_t row, std::size_t column) {
        std::vector<const authority*> ways;
        for (const auto& one : all_)
            if (one.who == deciders_[column] && one.matter == matters_[row]) ways.push_back(&one);
        if (ways.empty()) return;
        std::string text;
        std::string title;
        for (const auto* one : ways) {
            const auto told = told_of(*one);
            if (ways.size() == 1 && one->within.highest) text = in_words(*one->within.highest);
            if (const auto number = note(told); number != 0)
                text += fmt::format("{}({})", text.empty() || ways.size() > 1 ? "" : " ", number);
            title +=
                (title.empty() ? "" : "\n") + title_of(*one) + (told.empty() ? "" : " · ") + told;
        }
        const auto x = x_of(column);
        const auto y = y_of(row);
        put("<g><title>{}</title>", escaped_for_xml(title));
        put(R"(<rect x="{}" y="{}" width="{}" height="{}" fill="transparent"/>)", x, y, cell_wide,
            cell_high);
        // The ways stand best first.
        mark(x + (text.empty() ? cell_wide / 2 : 10), y + cell_high / 2, ways.front()->verdict);
        if (!text.empty())
            put(R"(<text x="{}" y="{}" font-size="11">{}</text>)", x + 21, y + 17,
                escaped_for_xml(text));
        put("</g>");
    }
    [[nodiscard]] std::string title_of(const authority& one) const {
        const auto point = one.point.is_valid() ? " · " + of_.key_of(one.point) : std::string{};
        return fmt::format("{}: {} · {}{}", name_of(one.who, of_, on_),
                           word_for(one.verdict).text.in(in_), describe(one.reason).text.in(in_),
                           point);
    }
    /// All limits, and what has to be assessed.
    [[nodiscard]] std::string told_of(const authority& one) const {
        const auto limits = limits_cell(of_, one, in_);
        const auto questions = questions_cell(of_, one, in_);
        return limits + (limits.empty() || questions.empty() ? "" : " · ") + questions;
    }
    /// The number of the line below the picture; zero where there is nothing to tell.
    [[nodiscard]] std::size_t note(const std::string& told) {
        if (told.empty()) return 0;
        const auto at = std::find(notes_.begin(), notes_.end(), told);
        if (at != notes_.end()) return static_cast<std::size_t>(at - notes_.begin()) + 1;
        notes_.push_back(told);
        return notes_.size();
    }

    const governance& of_;
    date on_;
    organ_id body_;
    std::vector<authority> all_;
    language in_;
    std::vector<matter_id> matters_;
    std::vector<subject> deciders_;
    std::vector<std::string> notes_;
    std::string cells_;
    std::string svg_;
};

std::string nobody(date on, language wanted) {
    const auto text = on < first_modelled_day       ? of_another_era(on).in(wanted)
                      : wanted == language::swedish ? "Ingen får besluta i något ärende."
                                                    : "Nobody may decide any matter.";
    return fmt::format("<text x=\"{}\" y=\"40\">{}</text>\n", margin, escaped_for_xml(text));
}

} // namespace

std::string matrix_in_svg(const governance& of, date on, std::span<const authority> all,
                          language wanted) {
    std::string pictures;
    std::size_t width = 520;
    std::size_t height = 0;
    for (std::size_t i = 0; i < of.organs().size(); ++i) {
        std::vector<authority> theirs;
        for (const auto& one : all)
            if (body_of(of, one) == organ_id{i}) theirs.push_back(one);
        if (theirs.empty()) continue;
        auto made = grid{of, on, organ_id{i}, std::move(theirs), wanted}.drawn(height);
        pictures += made.svg;
        width = std::max(width, made.width);
        height += made.height + margin;
    }
    if (pictures.empty()) {
        pictures = nobody(on, wanted);
        height = title_high;
    }
    return fmt::format(R"(<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{1}" )"
                       R"(viewBox="0 0 {0} {1}" font-family="sans-serif" font-size="12">)"
                       "\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n{2}</svg>\n",
                       width, height, pictures);
}

} // namespace mandat
