// SPDX-License-Identifier: MIT
#pragma once
// KL 6 kap. 40 §, 7 kap. 8 §, 8 kap. 5 §: by which rule a delegate's decision is reported to the
// nämnd, or else kept in minutes of its own (layer 2).

#include <mandat/law/catalog.hpp>
#include <mandat/law/delegate_kind.hpp>
#include <mandat/law/delegation.hpp>

#include <array>

namespace mandat {

/// 7:8 speaks of employees, who decide under 7:5 and 7:6; 6:40 of everybody under 6:37, an
/// automated function among them, and 8:5 of självförvaltningsorgan. What was urgent is reported at
/// the next meeting, whatever the nämnd has decided.
/// @law KL 6:40 1-2 st., 7:8, 8:5
[[nodiscard]] inline const rule* reporting_rule(delegate_kind decider,
                                                mandate given = mandate::ordinary) noexcept {
    if (given == mandate::urgent) return detail::cite("KL-6-40-s2");
    if (decider == delegate_kind::self_management_body) return detail::cite("KL-8-5");
    return is_someones_employee(decider) ? detail::cite("KL-7-8") : detail::cite("KL-6-40-s1");
}
/// Where it is not known who decided: which of them it was changes neither the duty nor the time.
[[nodiscard]] inline std::array<const rule*, 2> reporting_rules() noexcept {
    return {reporting_rule(delegate_kind::member), reporting_rule(delegate_kind::employee)};
}

} // namespace mandat
