// SPDX-License-Identifier: MIT
#include "notation_text.hpp"
#include <mandat/documents/notation.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <regex>
#include <span>
#include <utility>
#include <vector>

namespace mandat {
namespace {

constexpr std::size_t longest_notation = 200;
constexpr unsigned most_in_citation = 255;
constexpr unsigned first_year_of_acts = 1000; ///< no chapter or section has so high a number

// ------------------------------------------------------------------------------------------ tokens

/// Words, numbers and signs: `kap`, `38`, `§`, `:`, `-`, `(`, `)`.
using tokens = std::vector<std::string>;

/// Empty where something belongs to no citation.
std::optional<tokens> tokens_of(const std::string& folded_text) {
    static const std::regex token{"[ .,]+|([0-9]+|(?:[a-z]|å|ä|ö)+|§|[-:()])"};
    tokens made;
    std::smatch found;
    for (auto at = folded_text.begin(); at != folded_text.end(); at = found[0].second) {
        if (!std::regex_search(at, folded_text.end(), found, token,
                               std::regex_constants::match_continuous))
            return std::nullopt;
        // `§§` is one sign.
        const bool again = found[1] == "§" && !made.empty() && made.back() == "§";
        if (found[1].matched && !again) made.push_back(found[1]);
    }
    return made;
}

constexpr bool is_number(std::string_view token) noexcept {
    return !token.empty() && token.front() >= '0' && token.front() <= '9';
}

/// Of digits or of an ordinal; zero for neither.
unsigned number_of(std::string_view token) noexcept {
    constexpr std::array<std::array<std::string_view, 10>, 2> ordinals{
        {{"första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde",
          "tionde"},
         {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth"}}};
    for (const auto& of_language : ordinals)
        for (std::size_t i = 0; i < of_language.size(); ++i)
            if (token == of_language[i]) return static_cast<unsigned>(i + 1);
    unsigned number = 0;
    const auto read = std::from_chars(token.data(), token.data() + token.size(), number);
    return read.ec == std::errc::result_out_of_range ? std::numeric_limits<unsigned>::max()
                                                     : number;
}

// -------------------------------------------------------------------------------------------- acts

/// That all others have chapters, the tests of every rule's citation show.
constexpr bool has_chapters(statute act) noexcept {
    constexpr std::array without{statute::forvaltningslagen,
                                 statute::patientnamndslagen,
                                 statute::tandvardslagen,
                                 statute::lagen_om_psykiatrisk_tvangsvard,
                                 statute::lagen_om_berakning_av_lagstadgad_tid,
                                 statute::lagen_om_allmanna_helgdagar};
    return std::find(without.begin(), without.end(), act) == without.end();
}

/// As in an act's heading: `kommunallag` for kommunallagen and kommunallagens.
std::string_view without_article(std::string_view word) noexcept {
    auto noun = word.substr(0, word.size() - (word.ends_with('s') ? 1 : 0));
    if (!noun.ends_with("en")) return word;
    noun.remove_suffix(2);
    const bool is_act =
        noun.ends_with("lag") || noun.ends_with("ordning") || noun.ends_with("balk");
    return is_act ? noun : word;
}

/// How many tokens from a place on are a name, hyphens between its words or not; zero for none.
std::size_t name_length(std::span<const std::string> at, const tokens& name) noexcept {
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
const std::vector<std::pair<statute, tokens>>& act_names() {
    static const auto names = [] {
        std::vector<std::pair<statute, tokens>> all;
        for (const auto act : named_acts) {
            const auto name = name_of(act);
            for (const auto written : {name.sv, name.en, name.abbreviation})
                all.emplace_back(act, tokens_of(folded(written)).value_or(tokens{}));
        }
        return all;
    }();
    return names;
}

/// Takes out an act's number, `2017:725`, in parentheses or not; false for
/// one that no act has here.
bool take_number(tokens& words, statute& act) {
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
bool take_name(tokens& words, statute& act) {
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
    if (act != statute::none && act != found) return false;
    act = found;
    const auto from = words.begin() + static_cast<std::ptrdiff_t>(first);
    words.erase(from, from + static_cast<std::ptrdiff_t>(longest));
    return true;
}

/// What stands around a citation and says nothing of it.
constexpr bool is_filler(std::string_view word) noexcept {
    return word == "i" || word == "enligt" || word == "lag" || word == "lagen" || word == "the" ||
           word == "of";
}

// ------------------------------------------------------------------------------------------ places

/// What a number in a citation counts.
using unit = std::uint8_t citation::*;
constexpr unit none = nullptr;
constexpr unit chapter = &citation::chapter;
constexpr unit section = &citation::section;
constexpr unit paragraph = &citation::paragraph;
constexpr unit point = &citation::point;

class place_reader {
public:
    place_reader(const tokens& words, statute act) noexcept
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
    bool put(unit where, unsigned value) noexcept {
        if (where == none || cited_.*where != 0 || value == 0 || value > most_in_citation)
            return false;
        cited_.*where = static_cast<std::uint8_t>(value);
        return true;
    }
    bool put_letter(unit where, char one) noexcept {
        if (one == 0) return true;
        cited_.letter = one;
        ++next_;
        return where == section;
    }

    /// `KL-6-38-s2-1` without its act.
    bool read_id() noexcept {
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

    bool read_places() noexcept {
        while (next_ < words_.size())
            if (!read_place()) return false;
        return true;
    }
    bool read_place() noexcept {
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
    bool read_after_number(unsigned value) noexcept {
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

    const tokens& words_;
    std::size_t next_ = 0;
    citation cited_{};
};

} // namespace

std::optional<citation> parse_citation(std::string_view text) {
    if (text.size() > longest_notation) return std::nullopt;
    auto words = tokens_of(folded(text));
    statute act = statute::none;
    if (!words || !take_number(*words, act) || !take_name(*words, act)) return std::nullopt;
    std::erase_if(*words, is_filler);
    return place_reader{*words, act}.take();
}

std::string in_short(const citation& cited) {
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
