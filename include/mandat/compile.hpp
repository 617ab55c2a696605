// SPDX-License-Identifier: MIT
#pragma once
// The middle door: from a governance to a resolver that answers and explains.
//
// `governance_builder` and `load_bundle` make a governance; <mandat/check.hpp> is all that a
// file needs which only asks.

#include <mandat/check.hpp>
#include <mandat/decide/ruling.hpp>
#include <mandat/index/resolver.hpp>
#include <mandat/model/governance.hpp>
