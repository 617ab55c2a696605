// SPDX-License-Identifier: MIT
#pragma once
// Citations as people write them (layer 0): one, or all that a text has. What names no act that is
// known here, or no place in one, is not read, and never taken for another.

#include <mandat/domain/citation.hpp>
#include <mandat/domain/folded.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {

/// Every act that has a name, in the order of the enumeration.
inline constexpr auto named_acts = [] {
    std::array<statute, static_cast<std::size_t>(last_statute)> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<statute>(i + 1);
    return all;
}();

namespace detail {

inline constexpr std::size_t longest_notation = 200;
inline constexpr unsigned most_in_citation = 255;
inline constexpr unsigned first_year_of_acts = 1000; ///< no chapter or section has so high a number

// ------------------------------------------------------------------------------------------ tokens

/// Words, numbers and signs: `kap`, `38`, `§`, `:`, `-`, `(`, `)`.
using notation_tokens = std::vector<std::string>;

[[nodiscard]] constexpr bool is_number(std::string_view token) noexcept {
    return !token.empty() && token.front() >= '0' && token.front() <= '9';
}
/// Bytes of the letter, in lower case, that the text begins with; zero for none.
[[nodiscard]] constexpr std::size_t small_letter_in(std::string_view text) noexcept {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') return 1;
    for (const std::string_view one : {"å", "ä", "ö"})
        if (text.starts_with(one)) return one.size();
    return 0;
}

/// Empty where something belongs to no citation.
[[nodiscard]] inline std::optional<notation_tokens> tokens_of(std::string_view folded_text) {
    constexpr std::string_view sign_of_section = "§";
    notation_tokens made;
    for (auto rest = folded_text; !rest.empty();) {
        std::size_t length = 0;
        if (rest.starts_with(sign_of_section)) {
            length = sign_of_section.size();
        } else if (is_number(rest)) {
            while (length < rest.size() && is_number(rest.substr(length))) ++length;
        } else {
            while (const auto letter = small_letter_in(rest.substr(length))) length += letter;
        }
        const bool is_blank = length == 0 && std::string_view{" .,"}.find(rest[0]) != rest.npos;
        if (length == 0 && !is_blank && std::string_view{"-:()"}.find(rest[0]) == rest.npos)
            return std::nullopt;
        length = std::max<std::size_t>(length, 1);
        const auto token = rest.substr(0, length);
        // `§§` is one sign.
        const bool again = token == sign_of_section && !made.empty() && made.back() == token;
        if (!is_blank && !again) made.emplace_back(token);
        rest.remove_prefix(length);
    }
    return made;
}

/// Of digits or of an ordinal; zero for neither.
[[nodiscard]] constexpr unsigned number_of(std::string_view token) noexcept {
    constexpr std::array<std::array<std::string_view, 10>, 2> ordinals{
        {{"första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde",
          "tionde"},
         {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth"}}};
    for (const auto& of_language : ordinals)
        for (std::size_t i = 0; i < of_language.size(); ++i)
            if (token == of_language[i]) return static_cast<unsigned>(i + 1);
    constexpr unsigned most = std::numeric_limits<unsigned>::max();
    unsigned number = 0;
    for (const char digit : token) {
        if (digit < '0' || digit > '9') break;
        const auto next = static_cast<unsigned>(digit - '0');
        if (number > (most - next) / 10) return most;
        number = number * 10 + next;
    }
    return number;
}

// -------------------------------------------------------------------------------------------- acts

/// That all others have chapters, the tests of every rule's citation show.
[[nodiscard]] constexpr bool has_chapters(statute act) noexcept {
    constexpr std::array without{statute::forvaltningslagen,
                                 statute::patientnamndslagen,
                                 statute::tandvardslagen,
                                 statute::lagen_om_psykiatrisk_tvangsvard,
                                 statute::lagen_om_rattspsykiatrisk_vard,
                                 statute::lagen_om_vard_av_unga,
                                 statute::lagen_om_vard_av_missbrukare,
                                 statute::lagen_om_berakning_av_lagstadgad_tid,
                                 statute::lagen_om_allmanna_helgdagar};
    return std::find(without.begin(), without.end(), act) == without.end();
}

/// What people write beside an act's name and its abbreviation; some begin the ids of its rules.
inline constexpr auto also_called = std::to_array<std::pair<statute, std::string_view>>({
    {statute::smittskyddslagen, "smitt"},
    {statute::lagen_om_extraordinara_handelser, "kris"},
    {statute::skollagen, "skoll"},
    {statute::lagen_om_kollektivtrafik, "kollektivtrafiklagen"},
});

/// As in an act's heading: `kommunallag` for kommunallagen and kommunallagens.
[[nodiscard]] inline std::string_view without_article(std::string_view word) noexcept {
    auto noun = word.substr(0, word.size() - (word.ends_with('s') ? 1 : 0));
    if (!noun.ends_with("en")) return word;
    noun.remove_suffix(2);
    const bool is_act =
        noun.ends_with("lag") || noun.ends_with("ordning") || noun.ends_with("balk");
    return is_act ? noun : word;
}

/// How many tokens from a place on are a name, hyphens between its words or not; zero for none.
[[nodiscard]] inline std::size_t name_length(std::span<const std::string> at,
                                             const notation_tokens& name) noexcept {
    std::size_t next = 0;
    for (const auto& wanted : name) {
        if (wanted == "-") continue;
        while (next > 0 && next < at.size() && at[next] == "-") ++next;
        if (next == at.size() || without_article(at[next]) != without_article(wanted)) return 0;
        ++next;
    }
    return next;
}

/// Each act with what it is called, once for each name.
[[nodiscard]] inline const std::vector<std::pair<statute, notation_tokens>>& act_names() {
    static const auto names = [] {
        std::vector<std::pair<statute, notation_tokens>> all;
        for (const auto act : named_acts) {
            const auto name = name_of(act);
            for (const auto written : {name.sv, name.en, name.abbreviation})
                all.emplace_back(act, tokens_of(folded(written)).value_or(notation_tokens{}));
        }
        for (const auto& [act, written] : also_called)
            all.emplace_back(act, notation_tokens{std::string{written}});
        return all;
    }();
    return names;
}

/// Takes out an act's number, `2017:725`, in parentheses or not; false for
/// one that no act has here.
[[nodiscard]] inline bool take_number(notation_tokens& words, statute& act) {
    for (auto at = words.begin(); words.end() - at > 2; ++at) {
        if (number_of(at[0]) < first_year_of_acts || at[1] != ":" || !is_number(at[2])) continue;
        const auto* const found =
            std::find_if(named_acts.begin(), named_acts.end(),
                         [&](statute one) { return name_of(one).sfs == at[0] + ":" + at[2]; });
        if (found == named_acts.end()) return false;
        act = *found;
        const bool enclosed =
            at != words.begin() && at[-1] == "(" && words.end() - at > 3 && at[3] == ")";
        words.erase(at - (enclosed ? 1 : 0), at + (enclosed ? 4 : 3));
        return true;
    }
    return true;
}
/// Takes out an act's name, the longest that is there; false where it is not the one of the number.
[[nodiscard]] inline bool take_name(notation_tokens& words, statute& act) {
    statute found = statute::none;
    std::size_t first = 0;
    std::size_t longest = 0;
    for (const auto& [named, name] : act_names())
        for (std::size_t i = 0; i < words.size(); ++i) {
            const auto length = name_length(std::span{words}.subspan(i), name);
            if (length <= longest) continue;
            found = named;
            first = i;
            longest = length;
        }
    if (found == statute::none) return true;
    if (act == statute::none) act = found;
    if (act != found && act != namesake_of(found)) return false;
    const auto from = words.begin() + static_cast<std::ptrdiff_t>(first);
    words.erase(from, from + static_cast<std::ptrdiff_t>(longest));
    return true;
}
/// The ids of the rules of two acts by one name: `SOL25-30-6`, `SOL01-10-4`.
inline void name_by_id(std::string& folded_text) {
    for (const auto& [id, name] : {std::pair{"sol25-", "sol-"}, {"sol01-", "sol 2001-"}})
        if (folded_text.starts_with(id)) folded_text.replace(0, std::string_view{id}.size(), name);
}

/// What stands around a citation and says nothing of it.
[[nodiscard]] constexpr bool is_filler(std::string_view word) noexcept {
    return word == "i" || word == "enligt" || word == "lag" || word == "lagen" || word == "the" ||
           word == "of" || word == "sfs";
}

// ------------------------------------------------------------------------------------------ places

/// Reads a place in an act, of what is left when the act's name is taken out.
class place_reader {
public:
    place_reader(const notation_tokens& words, statute act) noexcept
        : words_{words} {
        cited_.act = act;
    }

    [[nodiscard]] std::optional<citation> take() {
        const bool is_id = std::find(words_.begin(), words_.end(), "-") != words_.end();
        if (!(is_id ? read_id() : read_places())) return std::nullopt;
        if (cited_.act == statute::none && cited_.chapter != 0) cited_.act = statute::kommunallagen;
        if (cited_.act == statute::none) return std::nullopt;
        if (cited_.chapter != 0 && !has_chapters(cited_.act)) return std::nullopt;
        if (cited_.section != 0 && cited_.chapter == 0 && has_chapters(cited_.act))
            return std::nullopt;
        if (cited_.section == 0 && (cited_.paragraph != 0 || cited_.point != 0))
            return std::nullopt;
        return cited_;
    }

private:
    /// What a number in a citation counts.
    using unit = std::uint8_t citation::*;
    static constexpr unit none = nullptr;
    static constexpr unit chapter = &citation::chapter;
    static constexpr unit section = &citation::section;
    static constexpr unit paragraph = &citation::paragraph;
    static constexpr unit point = &citation::point;

    /// Empty beyond the end.
    [[nodiscard]] std::string_view peek(std::size_t ahead = 0) const noexcept {
        return next_ + ahead < words_.size() ? std::string_view{words_[next_ + ahead]} : "";
    }
    [[nodiscard]] unit unit_ahead(std::size_t ahead = 0) const noexcept {
        constexpr auto words = std::to_array<std::pair<std::string_view, unit>>(
            {{"kap", chapter},      {"kapitel", chapter},
             {"kapitlet", chapter}, {"ch", chapter},
             {"chapter", chapter},  {"§", section},
             {"paragraf", section}, {"paragrafen", section},
             {"sec", section},      {"section", section},
             {"s", section},        {"st", paragraph},
             {"stycke", paragraph}, {"stycket", paragraph},
             {"para", paragraph},   {"paragraph", paragraph},
             {"p", point},          {"punkt", point},
             {"punkten", point},    {"point", point},
             {"pkt", point}});
        const auto word = peek(ahead);
        // In English ids and citations: after the section, `s2` is its second paragraph.
        if (word == "s" && cited_.section != 0) return paragraph;
        const auto* found = std::find_if(words.begin(), words.end(),
                                         [&](const auto& one) { return one.first == word; });
        return found == words.end() ? none : found->second;
    }
    /// The letter of a section put in later: `5 b §`, `5b`, `20:5 b`. Zero for none.
    [[nodiscard]] char letter() const noexcept {
        constexpr char last_letter = 'k';
        const auto one = peek();
        return one.size() == 1 && one.front() >= 'a' && one.front() <= last_letter ? one.front()
                                                                                   : '\0';
    }

    /// False where it was named before, or has no such number.
    [[nodiscard]] bool put(unit where, unsigned value) noexcept {
        if (where == none || cited_.*where != 0 || value == 0 || value > most_in_citation)
            return false;
        cited_.*where = static_cast<std::uint8_t>(value);
        return true;
    }
    [[nodiscard]] bool put_letter(unit where, char one) noexcept {
        if (one == 0) return true;
        cited_.letter = one;
        ++next_;
        return where == section;
    }

    /// `KL-6-38-s2-1` without its act.
    [[nodiscard]] bool read_id() noexcept {
        if (peek() == "-") ++next_;
        auto where = has_chapters(cited_.act) ? chapter : section;
        while (true) {
            auto here = where;
            if (cited_.section != 0 && unit_ahead() == paragraph) {
                here = paragraph;
                ++next_;
            }
            if (!is_number(peek()) || !put(here, number_of(peek()))) return false;
            ++next_;
            if (!put_letter(here, letter())) return false;
            where = here == chapter ? section : point;
            if (next_ == words_.size()) return true;
            if (peek() != "-") return false;
            ++next_;
        }
    }

    [[nodiscard]] bool read_places() noexcept {
        while (next_ < words_.size())
            if (!read_place()) return false;
        return true;
    }
    [[nodiscard]] bool read_place() noexcept {
        if (is_number(peek()) && peek(1) == ":" && is_number(peek(2))) {
            if (cited_.section != 0 || !put(chapter, number_of(peek())) ||
                !put(section, number_of(peek(2))))
                return false;
            next_ += 3;
            return put_letter(section, letter());
        }
        if (const auto value = number_of(peek()); value != 0) return read_after_number(value);
        // `§ 38`, `p. 3`
        const auto where = unit_ahead();
        if (!put(where, number_of(peek(1)))) return false;
        next_ += 2;
        return put_letter(where, letter());
    }
    [[nodiscard]] bool read_after_number(unsigned value) noexcept {
        ++next_;
        const char put_in_later = letter();
        auto where = unit_ahead(put_in_later != 0 ? 1 : 0);
        const bool is_named = where != none;
        if (!is_named) where = put_in_later != 0 ? section : unnamed();
        if (!put(where, value) || !put_letter(where, put_in_later)) return false;
        if (is_named) ++next_;
        return true;
    }
    /// What a number without a unit is: after a section its point, else the act's first division.
    [[nodiscard]] unit unnamed() const noexcept {
        if (cited_.section != 0) return point;
        if (cited_.act == statute::none || cited_.chapter != 0) return none;
        return has_chapters(cited_.act) ? chapter : section;
    }

    const notation_tokens& words_;
    std::size_t next_ = 0;
    citation cited_{};
};

/// @param otherwise  the act where the text names none
[[nodiscard]] inline std::optional<citation> citation_in(std::string folded_text,
                                                         statute otherwise = statute::none) {
    if (folded_text.size() > longest_notation) return std::nullopt;
    name_by_id(folded_text);
    auto words = tokens_of(folded_text);
    statute act = statute::none;
    if (!words || !take_number(*words, act) || !take_name(*words, act)) return std::nullopt;
    words->erase(std::remove_if(words->begin(), words->end(),
                                [](const std::string& word) { return is_filler(word); }),
                 words->end());
    return place_reader{*words, act == statute::none ? otherwise : act}.take();
}

} // namespace detail

/// Reads one citation: `KL 6:38 1 st. 3 p.`, `6 kap. 38 § första stycket 3`, `44 §
/// förvaltningslagen`, `KL-6-38-3`.
///
/// Case, blanks, dots and the kind of dash do not matter. A chapter without an act is
/// kommunallagen's. What is not named is zero: `6:38 p. 3` leaves open which paragraph the point is
/// in. An act alone is a citation too. Of two acts by one name the newer is meant where no number
/// tells them apart: `namesake_of` has the other.
///
/// @param text  any bytes
/// @return      empty for what is no citation, or one of an act that has no name here
///              (domain/citation.hpp)
[[nodiscard]] inline std::optional<citation> parse_citation(std::string_view text) {
    if (text.size() > detail::longest_notation) return std::nullopt;
    return detail::citation_in(detail::folded(text));
}

/// `KL 6:38 1 st. 3 p.`, `FL 44`: short, and read back by `parse_citation`. Empty
/// for case law and guidance.
[[nodiscard]] inline std::string in_short(const citation& cited) {
    if (cited.act == statute::none) return {};
    const auto number = [](unsigned value) { return std::to_string(value); };
    std::string text{name_of(cited.act).abbreviation};
    if (cited.chapter != 0) text += " " + number(cited.chapter);
    if (cited.section != 0) text += (cited.chapter != 0 ? ":" : " ") + number(cited.section);
    if (cited.letter != 0) text += std::string{' ', cited.letter};
    if (cited.paragraph != 0) text += " " + number(cited.paragraph) + " st.";
    if (cited.point != 0) text += " " + number(cited.point) + " p.";
    return text;
}

} // namespace mandat
