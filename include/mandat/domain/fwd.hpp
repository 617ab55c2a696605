// SPDX-License-Identifier: MIT
#pragma once
// Forward declarations of the domain layer (layer 0).

#include <cstdint>

namespace mandat {

enum class verdict : std::uint8_t;
enum class reason_code : std::uint16_t;
enum class legal_fact : std::uint8_t;
enum class answer : std::uint8_t;
enum class fault_code : std::uint16_t;
enum class statute : std::uint8_t;

class period;
class money;
struct citation;
struct fault;
struct place;

} // namespace mandat
