// SPDX-License-Identifier: MIT
#pragma once
// Answers and data as JSON for programs (compiled part `documents`).
//
// Each document begins with its schema, `"mandat.ruling/2"`; within a number keys are only ever
// added. Keys are English snake_case, days are ISO, money is integer öre under `…_ore`, there are
// no floats, and what is not there is null rather than left out. Things are named by key, never
// by number of a governance.

#include <mandat/decide/question.hpp>
#include <mandat/decide/ruling.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/model/governance.hpp>

#include <optional>
#include <span>
#include <string>

namespace mandat {

/// `mandat.ruling/2`: verdict, reason, point, question, chain, reasons, near_misses,
/// assess, duties, notes, instead.
[[nodiscard]] std::string to_json(const ruling& given);

/// `mandat.holders/1`: who may decide what was asked, lowest level first. `reason`
/// is `era_not_modelled` where the list is silent because the law of the day is
/// not modelled, else null.
[[nodiscard]] std::string to_json(const governance& of, const question& asked,
                                  std::span<const holder> holders);

/// `mandat.allowances/1`: what a subject may decide on a day, in the order
/// given; `reason` as above.
[[nodiscard]] std::string to_json(const governance& of, subject who, date on,
                                  std::span<const allowance> allowances);

/// `mandat.faults/1`: what is wrong with data, in the order given: the first hundred, `count` of
/// all of them, and `left_off`, how many of these are not listed.
///
/// @param left_off  how many there are besides (`faults::left_off`)
[[nodiscard]] std::string to_json(std::span<const fault> found, std::size_t left_off = 0);

/// `mandat.governance/1`: the organisation and every order.
///
/// @param on  only what exists on that day, undated things included; nothing: all there is
[[nodiscard]] std::string to_json(const governance& of, std::optional<date> on = std::nullopt);

/// `mandat.order/1`: one version of an order with its points.
/// @pre the id is valid in the governance
[[nodiscard]] std::string to_json(const governance& of, order_id order);

} // namespace mandat
