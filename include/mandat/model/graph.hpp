// SPDX-License-Identifier: MIT
#pragma once
// The organisation and the delegations of one day as Boost.Graph graphs (layer 1; not
// in the umbrella header).
//
// Both model VertexListGraph, EdgeListGraph and BidirectionalGraph with an interior vertex index,
// so that any algorithm of Boost.Graph runs on them. They own what they hold and need no
// governance once they are made. Each may be included alone.

#include <mandat/model/delegation_graph.hpp>
#include <mandat/model/organisation_graph.hpp>
#include <mandat/model/undated_things.hpp>
