// SPDX-License-Identifier: MIT
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
constexpr std::size_t longest_row_name = 48;
constexpr std::size_t longest_column_name = 30;

/// So many letters of a text, with an ellipsis where some are left out.
std::string cut(std::string_view text, std::size_t most) {
    const auto end = detail::byte_of_column(text, most);
    return std::string{text.substr(0, end)} + (end < text.size() ? "…" : "");
}

class grid {
public:
    grid(const governance& of, date on, std::span<const authority> all, language wanted)
        : of_{of}
        , on_{on}
        , all_{all}
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

    [[nodiscard]] std::string drawn() && {
        begin();
        for (std::size_t i = 0; i < deciders_.size(); ++i) column(i);
        for (std::size_t i = 0; i < matters_.size(); ++i) row(i);
        for (const auto& one : all_) cell(one);
        return std::move(svg_) + "</svg>\n";
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

    void begin() {
        // A name that leans over the last column needs room beside it.
        const auto width =
            std::max<std::size_t>(x_of(deciders_.size()) + names_high / 2 + margin, 520);
        const auto height = y_of(matters_.size()) + margin;
        const auto title = escaped_for_xml(
            said(phrase{"Vem får besluta vad ", "Who may decide what on "}, to_text(on_)).in(in_));
        put(R"(<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{1}" )"
            R"(viewBox="0 0 {0} {1}" font-family="sans-serif" font-size="12" role="img">)",
            width, height);
        put("<title>{}</title>", title);
        put(R"(<rect width="100%" height="100%" fill="white"/>)");
        put(R"(<text x="{}" y="28" font-size="18">{}</text>)", margin, title);
        mark(margin + 6, 46, verdict::authorised);
        put(R"(<text x="{}" y="50">{}</text>)", margin + 18, word(verdict::authorised));
        mark(margin + 66, 46, verdict::depends);
        put(R"(<text x="{}" y="50">{} · {}</text>)", margin + 78, word(verdict::depends),
            in_ == language::swedish ? "belopp: det högsta" : "amounts: the highest");
        if (all_.empty())
            put(R"(<text x="{}" y="90">{}</text>)", margin,
                on_ < first_modelled_day   ? escaped_for_xml(of_another_era(on_).in(in_))
                : in_ == language::swedish ? "Ingen får besluta i något ärende."
                                           : "Nobody may decide any matter.");
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
    void cell(const authority& one) {
        const auto column = static_cast<std::size_t>(
            std::find(deciders_.begin(), deciders_.end(), one.who) - deciders_.begin());
        const auto row = static_cast<std::size_t>(
            std::find(matters_.begin(), matters_.end(), one.matter) - matters_.begin());
        const auto x = x_of(column);
        const auto y = y_of(row);
        const auto point = one.best.point.is_valid() ? " · " + of_.key_of(one.best.point) : "";
        put("<g><title>{}: {} · {}{}</title>", escaped_for_xml(name_of(one.who, of_, on_)),
            word(one.best.verdict), escaped_for_xml(describe(one.best.reason).text.in(in_)),
            escaped_for_xml(point));
        put(R"(<rect x="{}" y="{}" width="{}" height="{}" fill="transparent"/>)", x, y, cell_wide,
            cell_high);
        mark(x + (one.highest ? 10 : cell_wide / 2), y + cell_high / 2, one.best.verdict);
        if (one.highest)
            put(R"(<text x="{}" y="{}" font-size="11">{}</text>)", x + 21, y + 17,
                escaped_for_xml(in_words(*one.highest)));
        put("</g>");
    }

    const governance& of_;
    date on_;
    std::span<const authority> all_;
    language in_;
    std::vector<matter_id> matters_;
    std::vector<subject> deciders_;
    std::string svg_;
};

} // namespace

std::string matrix_in_svg(const governance& of, date on, std::span<const authority> all,
                          language wanted) {
    return grid{of, on, all, wanted}.drawn();
}

} // namespace mandat
