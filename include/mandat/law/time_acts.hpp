// SPDX-License-Identifier: MIT
#pragma once
// Lagen (1930:173) om beräkning av lagstadgad tid and lagen (1989:253) om
// allmänna helgdagar (layer 2).
//
// Recorded from the catalogue's first day. The days themselves are counted back to
// 1990: law/time/holidays.hpp.

#include <mandat/law/recording.hpp>

#include <array>
#include <cstdint>

namespace mandat::detail {

[[nodiscard]] constexpr citation statutory_time_act(std::uint8_t section) noexcept {
    return {.act = statute::lagen_om_berakning_av_lagstadgad_tid, .section = section};
}

// clang-format off
inline constexpr auto time_rules = std::to_array<rule>({
    // ---- Lagen (1930:173) om beräkning av lagstadgad tid
    {.id = "TIME-1930-1", .source = statutory_time_act(1), .does = effect::computes,
     .wordings = worded({"1930:173", in_2018}),
     .title = {"En tid i veckor, månader eller år slutar på den veckodag eller dag i månaden som den räknas från",
               "A time of weeks, months or years ends on the weekday or the day of the month that it is counted from"},
     .needs = {"dagen som tiden räknas från", "the day that the time is counted from"}},
    // Reading: the section does not name days.
    {.id = "TIME-DAYS", .source = statutory_time_act(1), .does = effect::computes, .known = confidence::interpretation,
     .wordings = worded({"1930:173", in_2018}),
     .title = {"En tid i dagar räknas utan den dag som utlöser den",
               "A time of days is counted without the day that sets it off"},
     .needs = {"dagen som tiden räknas från", "the day that the time is counted from"}},
    // 2 §  Unsettled: the day of the last amendment, 2022:931, was not read. It touches
    // exceptions in criminal cases,
    //      which do not concern a region; the days themselves stand there since 1987:1212.
    {.id = "TIME-1930-2", .source = statutory_time_act(2), .does = effect::computes,
     .wordings = worded({"1930:173", in_2018}),
     .title = {"Det som senast ska göras på en söndag, en annan helgdag, en lördag eller någon av tre aftnar får göras nästa vardag",
               "What has to be done at the latest on a Sunday, another holiday, a Saturday or one of three eves may be done on the next weekday"},
     .needs = {"tidens sista dag", "the last day of the time"}},
    // Reading: the section lets a measure be taken later, never asks for it earlier.
    {.id = "TIME-BACKWARD", .source = statutory_time_act(2), .does = effect::computes, .known = confidence::interpretation,
     .wordings = worded({"1930:173", in_2018}),
     .title = {"En tid som räknas bakåt flyttas inte för en helgdag",
               "A time that is counted backwards is not moved for a holiday"},
     .needs = {"dagen som tiden räknas från", "the day that the time is counted from"}},
    // ---- Lagen (1989:253) om allmänna helgdagar
    {.id = "TIME-1989-1", .source = {.act = statute::lagen_om_allmanna_helgdagar, .section = 1}, .does = effect::classifies,
     .wordings = worded({"2004:1320", in_2018}),
     .title = {"Söndagar och tretton dagar med namn är allmänna helgdagar",
               "Sundays and thirteen days with a name are public holidays"},
     .needs = {"dagen", "the day"}},
});
// clang-format on

} // namespace mandat::detail
