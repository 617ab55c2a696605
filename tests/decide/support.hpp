// SPDX-License-Identifier: MIT
//
// All that a test of decisions asks with: a small region, questions by name, answers in words.
#pragma once

#include "decide/asked.hpp"
#include "decide/drafted.hpp"
#include "decide/told.hpp"
#include "support/catch.hpp"
#include <mandat/decide/brief.hpp>
#include <mandat/decide/reference.hpp>
