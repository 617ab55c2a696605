// SPDX-License-Identifier: MIT
#pragma once
// All of the header-only core but the Boost.Graph views (<mandat/model/graph.hpp>). Costs about two seconds of
// compile time; include the single headers where that matters.

#include <mandat/domain/amount.hpp>
#include <mandat/domain/citation.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/domain/traits.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/amounts.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/rule.hpp>
#include <mandat/model/builder.hpp>
#include <mandat/model/draft.hpp>
#include <mandat/model/governance.hpp>
#include <mandat/report/explanation.hpp>
#include <mandat/report/wording.hpp>
#include <mandat/resolver/brief.hpp>
#include <mandat/resolver/question.hpp>
#include <mandat/resolver/reference.hpp>
#include <mandat/resolver/ruling.hpp>
#include <mandat/version.hpp>
