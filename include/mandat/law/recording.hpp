// SPDX-License-Identifier: MIT
#pragma once
// How the catalogue's records are written: places in an act, and wordings that
// follow each other (layer 2).
//
// A wording is its section's: it begins on the day that the amending act entered into force, also
// where the amendment touched another paragraph. Acts older than the catalogue begin on its first
// day. A wording has a title of its own where a later one says something else; what changed is
// told only where it was read.

#include <mandat/domain/citation.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/law/rule.hpp>

#include <cstdint>
#include <string_view>

namespace mandat {

/// First day that the catalogue models: kommunallagen (2017:725) in force. @law prop. 2016/17:171
inline constexpr date first_modelled_day = *make_date(2018, 1, 1);

namespace detail {

inline constexpr date law_read_on = *make_date(2026, 11, 22);

// Days on which acts entered into force.
inline constexpr date in_2017 = *make_date(2017, 1, 1);
inline constexpr date in_2018 = first_modelled_day;
inline constexpr date in_july_2018 = *make_date(2018, 7, 1);
inline constexpr date in_2019 = *make_date(2019, 1, 1);
inline constexpr date in_2020 = *make_date(2020, 1, 1);
inline constexpr date in_february_2022 = *make_date(2022, 2, 1);
inline constexpr date in_july_2022 = *make_date(2022, 7, 1);
inline constexpr date in_2024 = *make_date(2024, 1, 1);
inline constexpr date in_july_2025 = *make_date(2025, 7, 1);
inline constexpr date on_2_july_2025 = *make_date(2025, 7, 2);
inline constexpr date in_july_2026 = *make_date(2026, 7, 1);

inline constexpr period from_2018 = period::from(in_2018);
inline constexpr period from_july_2022 = period::from(in_july_2022);

/// An act, and the day on which the wording that it gave began to apply.
struct amending_act {
    std::string_view sfs;
    date from;
    phrase title{}; ///< of this wording alone, when a later one says something else

    /// `worded(kl_2017_725.saying({"…", "…"}), kl_2022_638)`
    [[nodiscard]] consteval amending_act saying(phrase what) const noexcept {
        return {sfs, from, what};
    }
};

[[nodiscard]] consteval edition last_wording(amending_act by) {
    return {by.sfs, period::from(by.from), law_read_on, by.title};
}
[[nodiscard]] consteval edition wording_until(amending_act by, amending_act next) {
    return {by.sfs, *period::until(by.from, next.from), law_read_on, by.title};
}

/// Wordings without a gap or an overlap: each applies until the next act.
[[nodiscard]] consteval editions worded(amending_act only) {
    return {last_wording(only)};
}
[[nodiscard]] consteval editions worded(amending_act first, amending_act last) {
    return {wording_until(first, last), last_wording(last)};
}
[[nodiscard]] consteval editions worded(amending_act first, amending_act second,
                                        amending_act last) {
    return {wording_until(first, second), wording_until(second, last), last_wording(last)};
}

// ---- kommunallagen (2017:725)

[[nodiscard]] constexpr citation kl(std::uint8_t chapter, std::uint8_t section,
                                    std::uint8_t paragraph = 0, std::uint8_t point = 0) noexcept {
    return {statute::kommunallagen, chapter, section, paragraph, point};
}

inline constexpr amending_act kl_2017_725{"2017:725", in_2018};
inline constexpr amending_act kl_2018_569{"2018:569", in_july_2018}; ///< avtalssamverkan
inline constexpr amending_act kl_2018_1350{"2018:1350", in_2019};
inline constexpr amending_act kl_2019_835{"2019:835", in_2020}; ///< "landsting" became "region"
inline constexpr amending_act kl_2022_638{"2022:638", in_july_2022}; ///< automated decisions, jäv
inline constexpr amending_act kl_2023_642{"2023:642", in_2024};
inline constexpr amending_act kl_2023_708{"2023:708", in_2024};
inline constexpr amending_act kl_2025_374{"2025:374", in_july_2025};
inline constexpr amending_act kl_2025_450{"2025:450", in_july_2025};

/// Unchanged since the act's first wording.
inline constexpr editions kl_unchanged = worded(kl_2017_725);
/// Last amended when "landsting" became "region".
inline constexpr editions kl_of_2019 = worded(kl_2017_725, kl_2019_835);
// Unsettled: the act of 2026 was not read, neither its number nor its words: prop. 2025/26:164,
// bet. 2025/26:KU35, and that it is in force from the day.
/// As first worded, until the act on remote participation.
inline constexpr editions kl_until_july_2026{
    {"2017:725", *period::until(in_2018, in_july_2026), law_read_on}};
inline constexpr editions kl_from_july_2026{{"", period::from(in_july_2026), law_read_on}};
/// Last amended together with the rules on automated decisions and disqualification.
inline constexpr editions kl_of_2022 = worded(kl_2017_725, kl_2022_638);

// ---- förvaltningslagen (2017:900)

[[nodiscard]] constexpr citation fl(std::uint8_t section, std::uint8_t paragraph = 0,
                                    std::uint8_t point = 0) noexcept {
    return {statute::forvaltningslagen, 0, section, paragraph, point};
}

inline constexpr amending_act fl_2017_900{"2017:900", in_july_2018};
inline constexpr amending_act fl_2019_981{"2019:981", in_2020};
inline constexpr amending_act fl_2025_582{"2025:582", on_2_july_2025};

inline constexpr editions fl_unchanged = worded(fl_2017_900);

// ---- lagen (2016:1145) om offentlig upphandling

[[nodiscard]] constexpr citation lou(std::uint8_t chapter, std::uint8_t section,
                                     std::uint8_t paragraph = 0, std::uint8_t point = 0,
                                     char letter = 0) noexcept {
    return {statute::lagen_om_offentlig_upphandling, chapter, section, paragraph, point, letter};
}

// Unsettled: the day of the act itself is common knowledge; its own provision was not read.
inline constexpr amending_act lou_2016_1145{"2016:1145", in_2017};
inline constexpr amending_act lou_2017_770{"2017:770", in_2018};
inline constexpr amending_act lou_2018_1159{"2018:1159", in_2019};
inline constexpr amending_act lou_2021_1110{"2021:1110", in_february_2022};
inline constexpr amending_act lou_2022_778{"2022:778", in_july_2022};
inline constexpr amending_act lou_2025_360{"2025:360", in_july_2025};

inline constexpr editions lou_unchanged = worded(lou_2016_1145);

// ---- case law and guidance

/// Doctrine has no act; it is recorded for the days of kommunallagen (2017:725).
inline constexpr editions as_held = worded({"", in_2018});

} // namespace detail
} // namespace mandat
