// SPDX-License-Identifier: MIT
#include "notation_text.hpp"
#include <mandat/documents/notation.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <utility>
#include <vector>

namespace mandat {
namespace {

constexpr std::size_t longest_notation = 200;
constexpr unsigned most_in_citation = 255;
constexpr unsigned first_year_of_acts = 1000; ///< no chapter or section has so high a number

// ---------------------------------------------------------------------------------------------------- tokens

enum class sign : std::uint8_t { word, number, section, colon, dash, opening, closing };

struct token {
    sign kind = sign::word;
    std::string_view text{};
    unsigned number = 0; ///< at most a million
};
using tokens = std::vector<token>;

constexpr bool is_digit(char one) noexcept {
    return one >= '0' && one <= '9';
}
/// Of folded text: a letter of the alphabet, or a byte of å, ä or ö.
constexpr bool is_letter(std::string_view text) noexcept {
    return !text.empty() &&
           ((text.front() >= 'a' && text.front() <= 'z') || text.starts_with("å") ||
            text.starts_with("ä") || text.starts_with("ö"));
}
constexpr std::size_t size_of_letter(std::string_view text) noexcept {
    return text.front() >= 'a' && text.front() <= 'z' ? 1 : std::string_view{"å"}.size();
}

token word_at(std::string_view text) noexcept {
    std::size_t size = 0;
    while (is_letter(text.substr(size))) size += size_of_letter(text.substr(size));
    return {.text = text.substr(0, size)};
}
token number_at(std::string_view text) noexcept {
    constexpr unsigned too_large = 1'000'000;
    token made{.kind = sign::number};
    std::size_t size = 0;
    for (; size < text.size() && is_digit(text[size]); ++size)
        made.number =
            std::min(too_large, made.number * 10 + static_cast<unsigned>(text[size] - '0'));
    made.text = text.substr(0, size);
    return made;
}
/// Without text where no token begins so.
token token_at(std::string_view text) noexcept {
    constexpr auto signs = std::to_array<std::pair<std::string_view, sign>>({{"§", sign::section},
                                                                             {":", sign::colon},
                                                                             {"-", sign::dash},
                                                                             {"(", sign::opening},
                                                                             {")", sign::closing}});
    if (is_digit(text.front())) return number_at(text);
    for (const auto& [written, kind] : signs)
        if (text.starts_with(written))
            return {.kind = kind, .text = text.substr(0, written.size())};
    return word_at(text);
}

/// Empty where a byte belongs to no citation.
std::optional<tokens> tokens_of(std::string_view folded_text) {
    tokens made;
    while (!folded_text.empty()) {
        const char one = folded_text.front();
        if (one == ' ' || one == '.' || one == ',') {
            folded_text.remove_prefix(1);
            continue;
        }
        const auto next = token_at(folded_text);
        if (next.text.empty()) return std::nullopt;
        folded_text.remove_prefix(next.text.size());
        // `§§` is one sign.
        const bool again =
            next.kind == sign::section && !made.empty() && made.back().kind == sign::section;
        if (!again) made.push_back(next);
    }
    return made;
}

// ------------------------------------------------------------------------------------------------------ acts

constexpr bool has_chapters(statute act) noexcept {
    switch (act) {
    case statute::forvaltningslagen:
    case statute::patientnamndslagen:
    case statute::tandvardslagen:
    case statute::lagen_om_psykiatrisk_tvangsvard:
    case statute::lagen_om_berakning_av_lagstadgad_tid:
    case statute::lagen_om_allmanna_helgdagar: return false;
    case statute::none:
    case statute::kommunallagen:
    case statute::lagen_om_offentlig_upphandling:
    case statute::halso_och_sjukvardslagen:
    case statute::halso_och_sjukvardsforordningen:
    case statute::befogenhetslagen:
    case statute::socialforsakringsbalken:
    case statute::lagen_om_valfrihetssystem:
    case statute::tryckfrihetsforordningen:
    case statute::offentlighets_och_sekretesslagen:
    case statute::smittskyddslagen:
    case statute::patientsakerhetslagen:
    case statute::lagen_om_extraordinara_handelser: return true;
    }
    return true;
}

/// As in an act's heading: `kommunallag` for kommunallagen and kommunallagens.
std::string_view without_article(std::string_view word) noexcept {
    for (const std::string_view end : {"lagens", "ordningens", "balkens"})
        if (word.ends_with(end)) return word.substr(0, word.size() - 3);
    for (const std::string_view end : {"lagen", "ordningen", "balken"})
        if (word.ends_with(end)) return word.substr(0, word.size() - 2);
    return word;
}

/// How many tokens from a place on are a name, hyphens between its words or not; zero for none.
std::size_t name_length(std::span<const token> at, const tokens& name) noexcept {
    std::size_t next = 0;
    for (const auto& wanted : name) {
        if (wanted.kind == sign::dash) continue;
        while (next > 0 && next < at.size() && at[next].kind == sign::dash) ++next;
        if (next == at.size() || at[next].kind != sign::word ||
            without_article(at[next].text) != without_article(wanted.text))
            return 0;
        ++next;
    }
    return next;
}

/// What an act is called, as the tokens of a text.
class act_name {
public:
    act_name(statute act, std::string_view written)
        : act_{act}
        , text_{folded(written)}
        , words_{tokens_of(text_).value_or(tokens{})} {}
    // Its tokens look into its text.
    act_name(const act_name&) = delete;
    act_name& operator=(const act_name&) = delete;

    [[nodiscard]] statute act() const noexcept { return act_; }
    [[nodiscard]] const tokens& words() const noexcept { return words_; }

private:
    statute act_;
    std::string text_;
    tokens words_;
};

const std::deque<act_name>& act_names() {
    static const auto names = [] {
        std::deque<act_name> all;
        for (const auto act : named_acts) {
            const auto name = name_of(act);
            for (const auto written : {name.sv, name.en, name.abbreviation})
                all.emplace_back(act, written);
        }
        return all;
    }();
    return names;
}

/// Takes the act out of a citation, its name or its number or both; false where two acts are named, or an unknown one.
class act_reader {
public:
    explicit act_reader(tokens& words) noexcept
        : words_{words} {}

    [[nodiscard]] bool take() { return take_number() && take_name(); }
    [[nodiscard]] statute act() const noexcept { return act_; }

private:
    /// `2017:725`, in parentheses or not.
    bool take_number() {
        for (std::size_t i = 0; i + 2 < words_.size(); ++i) {
            if (words_[i].kind != sign::number || words_[i + 1].kind != sign::colon ||
                words_[i + 2].kind != sign::number || words_[i].number < first_year_of_acts)
                continue;
            const auto sfs = std::string{words_[i].text} + ":" + std::string{words_[i + 2].text};
            for (const auto one : named_acts)
                if (name_of(one).sfs == sfs) act_ = one;
            if (act_ == statute::none) return false;
            std::size_t first = i;
            std::size_t count = 3;
            if (i > 0 && words_[i - 1].kind == sign::opening && i + 3 < words_.size() &&
                words_[i + 3].kind == sign::closing) {
                --first;
                count += 2;
            }
            remove(first, count);
            return true;
        }
        return true;
    }
    bool take_name() {
        statute found = statute::none;
        std::size_t first = 0;
        std::size_t longest = 0;
        for (const auto& name : act_names())
            for (std::size_t i = 0; i < words_.size(); ++i) {
                const auto length = name_length(std::span{words_}.subspan(i), name.words());
                if (length <= longest) continue;
                found = name.act();
                first = i;
                longest = length;
            }
        if (found == statute::none) return true;
        if (act_ != statute::none && act_ != found) return false;
        act_ = found;
        remove(first, longest);
        return true;
    }
    void remove(std::size_t first, std::size_t count) {
        const auto from = words_.begin() + static_cast<std::ptrdiff_t>(first);
        words_.erase(from, from + static_cast<std::ptrdiff_t>(count));
    }

    tokens& words_;
    statute act_ = statute::none;
};

/// What stands around a citation and says nothing of it.
constexpr bool is_filler(std::string_view word) noexcept {
    return word == "i" || word == "enligt" || word == "lag" || word == "lagen" || word == "the" ||
           word == "of";
}

// ---------------------------------------------------------------------------------------------------- places

enum class unit : std::uint8_t { none, chapter, section, paragraph, point, either };

unit unit_of(const token& one) noexcept {
    struct row {
        std::string_view word;
        unit means;
    };
    constexpr auto words = std::to_array<row>({{"kap", unit::chapter},
                                               {"kapitel", unit::chapter},
                                               {"kapitlet", unit::chapter},
                                               {"ch", unit::chapter},
                                               {"chapter", unit::chapter},
                                               {"paragraf", unit::section},
                                               {"paragrafen", unit::section},
                                               {"sec", unit::section},
                                               {"section", unit::section},
                                               {"s", unit::either},
                                               {"st", unit::paragraph},
                                               {"stycke", unit::paragraph},
                                               {"stycket", unit::paragraph},
                                               {"para", unit::paragraph},
                                               {"paragraph", unit::paragraph},
                                               {"p", unit::point},
                                               {"punkt", unit::point},
                                               {"punkten", unit::point},
                                               {"point", unit::point}});
    if (one.kind == sign::section) return unit::section;
    if (one.kind != sign::word) return unit::none;
    const auto* found = std::find_if(words.begin(), words.end(),
                                     [&](const row& known) { return known.word == one.text; });
    return found == words.end() ? unit::none : found->means;
}

/// Zero for a word that is no ordinal.
unsigned ordinal_of(std::string_view word) noexcept {
    constexpr auto swedish =
        std::to_array<std::string_view>({"första", "andra", "tredje", "fjärde", "femte", "sjätte",
                                         "sjunde", "åttonde", "nionde", "tionde"});
    constexpr auto english =
        std::to_array<std::string_view>({"first", "second", "third", "fourth", "fifth", "sixth",
                                         "seventh", "eighth", "ninth", "tenth"});
    for (std::size_t i = 0; i < swedish.size(); ++i)
        if (word == swedish[i] || word == english[i]) return static_cast<unsigned>(i + 1);
    return 0;
}

class place_reader {
public:
    explicit place_reader(std::span<const token> words, statute act) noexcept
        : words_{words} {
        cited_.act = act;
    }

    [[nodiscard]] std::optional<citation> take() {
        const bool is_id = std::any_of(words_.begin(), words_.end(),
                                       [](const token& one) { return one.kind == sign::dash; });
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
    [[nodiscard]] bool is_at_end() const noexcept { return next_ == words_.size(); }
    [[nodiscard]] const token* peek(std::size_t ahead = 0) const noexcept {
        return next_ + ahead < words_.size() ? &words_[next_ + ahead] : nullptr;
    }
    [[nodiscard]] bool is(std::size_t ahead, sign kind) const noexcept {
        const auto* one = peek(ahead);
        return one != nullptr && one->kind == kind;
    }
    /// A number, or a word for one; zero for neither.
    [[nodiscard]] unsigned number(std::size_t ahead) const noexcept {
        const auto* one = peek(ahead);
        if (one == nullptr) return 0;
        return one->kind == sign::number ? one->number : ordinal_of(one->text);
    }
    [[nodiscard]] unit unit_ahead(std::size_t ahead) const noexcept {
        const auto* one = peek(ahead);
        const auto found = one == nullptr ? unit::none : unit_of(*one);
        if (found != unit::either) return found;
        return cited_.section == 0 ? unit::section : unit::paragraph;
    }
    /// The letter of a section put in later: `5 b §`, `5b`, `20:5 b`. Zero for none.
    [[nodiscard]] char letter() const noexcept {
        constexpr char last_letter = 'k';
        const auto* one = peek();
        const bool is_letter = one != nullptr && one->kind == sign::word && one->text.size() == 1;
        return is_letter && one->text.front() <= last_letter ? one->text.front() : '\0';
    }

    /// False where it was named before, or has no such number.
    bool put(unit where, unsigned value) noexcept {
        auto& into = where == unit::chapter     ? cited_.chapter
                     : where == unit::section   ? cited_.section
                     : where == unit::paragraph ? cited_.paragraph
                                                : cited_.point;
        if (where == unit::none || into != 0 || value == 0 || value > most_in_citation)
            return false;
        into = static_cast<std::uint8_t>(value);
        return true;
    }
    bool put_letter(unit where, char one) noexcept {
        if (one == 0) return true;
        cited_.letter = one;
        ++next_;
        return where == unit::section;
    }

    /// `KL-6-38-s2-1` without its act.
    bool read_id() noexcept {
        if (is(0, sign::dash)) ++next_;
        auto where = has_chapters(cited_.act) ? unit::chapter : unit::section;
        while (true) {
            auto here = where;
            if (cited_.section != 0 && unit_ahead(0) == unit::paragraph) {
                here = unit::paragraph;
                ++next_;
            }
            if (!is(0, sign::number) || !put(here, number(0))) return false;
            ++next_;
            if (!put_letter(here, letter())) return false;
            where = here == unit::chapter ? unit::section : unit::point;
            if (is_at_end()) return true;
            if (!is(0, sign::dash)) return false;
            ++next_;
        }
    }

    bool read_places() noexcept {
        while (!is_at_end())
            if (!read_place()) return false;
        return true;
    }
    bool read_place() noexcept {
        if (is(0, sign::number) && is(1, sign::colon) && is(2, sign::number)) {
            if (cited_.section != 0 || !put(unit::chapter, number(0)) ||
                !put(unit::section, number(2)))
                return false;
            next_ += 3;
            return put_letter(unit::section, letter());
        }
        if (const auto value = number(0); value != 0) return read_after_number(value);
        // `§ 38`, `p. 3`
        const auto where = unit_ahead(0);
        if (where == unit::none || !put(where, number(1))) return false;
        next_ += 2;
        return put_letter(where, letter());
    }
    bool read_after_number(unsigned value) noexcept {
        ++next_;
        const char put_in_later = letter();
        auto where = unit_ahead(put_in_later != 0 ? 1 : 0);
        const bool is_named = where != unit::none;
        if (!is_named) where = put_in_later != 0 ? unit::section : unnamed();
        if (!put(where, value) || !put_letter(where, put_in_later)) return false;
        if (is_named) ++next_;
        return true;
    }
    /// What a number without a unit is: after a section its point, else the act's first division.
    [[nodiscard]] unit unnamed() const noexcept {
        if (cited_.section != 0) return unit::point;
        if (cited_.act == statute::none || cited_.chapter != 0) return unit::none;
        return has_chapters(cited_.act) ? unit::chapter : unit::section;
    }

    std::span<const token> words_;
    std::size_t next_ = 0;
    citation cited_{};
};

} // namespace

std::optional<citation> parse_citation(std::string_view text) {
    if (text.size() > longest_notation) return std::nullopt;
    const auto written = folded(text);
    auto words = tokens_of(written);
    if (!words) return std::nullopt;
    act_reader act{*words};
    if (!act.take()) return std::nullopt;
    words->erase(std::remove_if(words->begin(), words->end(),
                                [](const token& one) {
                                    return one.kind == sign::word && is_filler(one.text);
                                }),
                 words->end());
    return place_reader{*words, act.act()}.take();
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
