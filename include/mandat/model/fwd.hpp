// SPDX-License-Identifier: MIT
#pragma once
// Forward declarations of the model layer (layer 1).

namespace mandat {

struct document;
struct source;
struct region;
struct organ;
struct unit;
struct role;
struct post;
struct person;
struct appointment;
struct area;
struct instrument;
struct fact;
struct matter;
struct delegation_order;
struct point;
struct grant_limits;
struct delegation;
struct sub_delegation;
class governance;
class builder;

} // namespace mandat
