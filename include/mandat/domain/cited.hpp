// SPDX-License-Identifier: MIT
#pragma once
// Every citation in a text (layer 0): `6 kap. 37 och 38 §§ KL, PBL 12:6`.

#include <mandat/domain/citation.hpp>
#include <mandat/domain/folded.hpp>
#include <mandat/domain/notation.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {

/// What a text cites.
struct citations_read {
    std::vector<citation> found;     ///< in the text's order, each once
    std::vector<std::string> unread; ///< what is no citation of an act that is known here, folded
};

namespace detail {

inline constexpr std::size_t longest_list_of_citations = 2000;
inline constexpr unsigned most_in_range = 60;

class citations_reader {
public:
    explicit citations_reader(std::string_view text) {
        std::string lines{text};
        std::replace(lines.begin(), lines.end(), '\n', ';');
        auto plain = folded(lines);
        name_by_id(plain);
        split(with_short_names(std::move(plain)));
        for (auto& one : parts_) know_act(one);
    }

    [[nodiscard]] citations_read take() && {
        for (std::size_t i = 0; i < parts_.size();) i = read_from(i);
        return std::move(made_);
    }

private:
    struct part {
        std::string text;
        bool after_comma = false;
        statute act = statute::none;
        bool act_first = false;
    };
    static constexpr std::size_t most_joined = 4;

    // --------------------------------------------------------------------------------------- parts
    /// An act whose name has an `och` goes by its abbreviation.
    [[nodiscard]] static std::string with_short_names(std::string text) {
        for (const auto& [name, shorter] : names_with_och())
            for (auto at = text.find(name); at != text.npos; at = text.find(name, at)) {
                auto end = at + name.size();
                while (const auto letter = small_letter_in(std::string_view{text}.substr(end)))
                    end += letter;
                text.replace(at, end - at, shorter);
                at += shorter.size();
            }
        return text;
    }
    [[nodiscard]] static const std::vector<std::pair<std::string, std::string>>& names_with_och() {
        static const auto names = [] {
            std::vector<std::pair<std::string, std::string>> made;
            for (const auto act : named_acts) {
                auto name = folded(name_of(act).sv);
                if (name.find(" och ") == name.npos) continue;
                // In an act's heading its number stands after the first word.
                if (name.starts_with("lagen ")) name.erase(0, std::string_view{"lagen "}.size());
                if (name.ends_with("lagen")) name.erase(name.size() - 2);
                made.emplace_back(std::move(name), folded(name_of(act).abbreviation));
            }
            return made;
        }();
        return names;
    }
    void split(std::string_view text) {
        part now;
        const auto end_part = [&](bool at_comma) {
            if (!now.text.empty()) parts_.push_back(std::move(now));
            now = {};
            now.after_comma = at_comma;
        };
        while (!text.empty()) {
            const auto end = std::min(text.find_first_of(" ,;&"), text.size());
            const auto word = text.substr(0, end);
            const bool joins = word == "och" || word == "samt" || word == "eller" ||
                               word == "jämte" || word == "respektive";
            const bool leads = word == "jfr" || word == "se" || word == "jämför";
            if (joins || leads) {
                end_part(false);
            } else if (!word.empty()) {
                if (!now.text.empty()) now.text += ' ';
                now.text += word;
            }
            if (end < text.size() && text[end] != ' ') end_part(text[end] == ',');
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        end_part(false);
    }
    static void know_act(part& one) {
        auto words = tokens_of(one.text);
        if (!words) return;
        const auto before = *words;
        if (!take_number(*words, one.act) || !take_name(*words, one.act)) one.act = statute::none;
        one.act_first = one.act != statute::none && !words->empty() && !before.empty() &&
                        before.front() != words->front();
    }

    // -------------------------------------------------------------------------------------- places
    /// Of the act before it whose name leads, else of the next, else of the last before it.
    // Reading: `KL 6:37, 6:38` and `6:37, 6:38 KL`; a place without any act is kommunallagen's, as
    // everywhere in a nämnd's order.
    [[nodiscard]] statute act_for(std::size_t at) const {
        if (parts_[at].act != statute::none) return parts_[at].act;
        auto last = statute::none;
        for (auto i = at; i-- > 0;) {
            if (parts_[i].act == statute::none) continue;
            last = parts_[i].act;
            if (parts_[i].act_first) return last;
            break;
        }
        for (auto i = at + 1; i < parts_.size(); ++i)
            if (parts_[i].act != statute::none) return parts_[i].act_first ? last : parts_[i].act;
        return last;
    }
    /// Reads the part, with those after it that go on in the same place: `6:38, 1 st., 3 p.`
    [[nodiscard]] std::size_t read_from(std::size_t at) {
        const auto act = act_for(at);
        for (auto count = std::min(most_joined, parts_.size() - at); count > 0; --count) {
            auto text = parts_[at].text;
            bool is_one = true;
            for (auto i = at + 1; i < at + count; ++i) {
                is_one = is_one && parts_[i].after_comma && goes_on(parts_[i].text);
                text += ' ' + parts_[i].text;
            }
            if (!is_one) continue;
            if (const auto read = read_places(text, act); !read.empty()) {
                for (const auto& one : read) add(one);
                return at + count;
            }
        }
        made_.unread.push_back(parts_[at].text);
        return at + 1;
    }
    /// Names a paragraph or a point, and so none that stands alone.
    [[nodiscard]] static bool goes_on(const std::string& text) {
        const auto words = tokens_of(text).value_or(notation_tokens{});
        return std::any_of(words.begin(), words.end(), [](std::string_view word) {
            return word == "p" || word == "pkt" || word.starts_with("st") ||
                   word.starts_with("punkt");
        });
    }
    /// `37-38 §§` is each of them.
    [[nodiscard]] std::vector<citation> read_places(const std::string& text, statute act) const {
        std::vector<citation> read;
        for (const auto& one : without_ranges(text)) {
            const auto cited = read_place(one, act);
            if (!cited) return {};
            read.push_back(*cited);
        }
        return read;
    }
    /// What a part leaves out, the one before it or its own sign says.
    [[nodiscard]] std::optional<citation> read_place(const std::string& text, statute act) const {
        const bool has_last = !made_.found.empty() && made_.found.back().act == act;
        const auto last = has_last ? made_.found.back() : citation{};
        const bool is_bare = std::all_of(text.begin(), text.end(),
                                         [](char one) { return one >= '0' && one <= '9'; });
        if (is_bare && last.point != 0) {
            auto place = last;
            place.point = 0;
            return citation_in(folded(in_short(place)) + " p. " + text, act);
        }
        if (const auto cited = citation_in(text, act)) return cited;
        if (const auto cited = citation_in(text + " §", act)) return cited;
        if (last.chapter == 0) return std::nullopt;
        const auto in_chapter = std::to_string(last.chapter) + " kap. " + text;
        if (const auto cited = citation_in(in_chapter, act)) return cited;
        return citation_in(in_chapter + " §", act);
    }
    /// A number, a hyphen and a greater number, where no id has its hyphens.
    [[nodiscard]] static std::vector<std::string> without_ranges(const std::string& text) {
        const auto hyphen = text.find('-');
        if (hyphen == text.npos || hyphen == 0 || text.find('-', hyphen + 1) != text.npos)
            return {text};
        auto first = hyphen;
        while (first > 0 && is_number(text.substr(first - 1, 1))) --first;
        auto end = hyphen + 1;
        while (end < text.size() && is_number(text.substr(end, 1))) ++end;
        const bool stands_alone = first == 0 || text[first - 1] == ' ' || text[first - 1] == ':';
        if (first == hyphen || end == hyphen + 1 || !stands_alone) return {text};
        const auto low = number_of(text.substr(first, hyphen - first));
        const auto high = number_of(text.substr(hyphen + 1, end - hyphen - 1));
        if (high <= low || high - low > most_in_range) return {text};
        std::vector<std::string> each;
        for (auto i = low; i <= high; ++i)
            each.push_back(text.substr(0, first) + std::to_string(i) + text.substr(end));
        return each;
    }
    void add(const citation& one) {
        if (std::find(made_.found.begin(), made_.found.end(), one) == made_.found.end())
            made_.found.push_back(one);
    }

    std::vector<part> parts_;
    citations_read made_;
};

/// The places in acts that a running text names, act and section both; what else it says is let be.
[[nodiscard]] inline std::vector<citation> citations_within(std::string_view text) {
    constexpr std::size_t most_words = 12;
    std::vector<citation> found;
    const auto plain = folded(text);
    if (plain.find("§") == plain.npos && plain.find(':') == plain.npos) return found;
    std::vector<std::size_t> begins;
    for (std::size_t i = 0; i < plain.size(); ++i)
        if (plain[i] != ' ' && (i == 0 || plain[i - 1] == ' ')) begins.push_back(i);
    begins.push_back(plain.size());
    for (std::size_t first = 0; first + 1 < begins.size(); ++first)
        for (auto last = std::min(first + most_words, begins.size() - 1); last > first; --last) {
            auto part = plain.substr(begins[first], begins[last] - begins[first]);
            while (!part.empty() && std::string_view{" ,.;)"}.find(part.back()) != part.npos)
                part.pop_back();
            if (part.starts_with('(')) part.erase(0, 1);
            auto words = tokens_of(part);
            statute act = statute::none;
            if (!words || !take_name(*words, act) || act == statute::none) continue;
            const auto cited = citation_in(part);
            if (!cited || cited->section == 0) continue;
            found.push_back(*cited);
            first = last - 1;
            break;
        }
    return found;
}

} // namespace detail

/// Reads every citation of a text. A part that names no act takes that of the part beside it:
/// `KL 6:37, 6:38`, `6 kap. 37 och 38 §§ KL`. What cannot be read is told, not guessed.
///
/// @param text  any bytes
/// @complexity  O(n) in the bytes, for the acts that are known
[[nodiscard]] inline citations_read read_citations(std::string_view text) {
    if (text.size() > detail::longest_list_of_citations)
        return {{}, {detail::folded(text.substr(0, detail::longest_notation))}};
    return detail::citations_reader{text}.take();
}

} // namespace mandat
