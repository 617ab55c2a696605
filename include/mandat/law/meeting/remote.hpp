// SPDX-License-Identifier: MIT
#pragma once
// Remote participation (deltagande på distans): is somebody who is not in
// the room present? (layer 2)

#include <mandat/domain/facts.hpp>
#include <mandat/law/meeting/conclusion.hpp>

namespace mandat::meeting {

/// On what terms members take part remotely.
struct remote_terms {
    answer allowed = answer::unknown;        ///< council has decided that they may
    answer on_equal_terms = answer::unknown; ///< live sound and picture, all see and hear all
};

/// Does whoever takes part remotely count as present?
///
/// Council decides, for itself and for each committee; and it has to be by live sound and
/// picture, on equal terms.
/// @law  KL 5:16, 6:24
[[nodiscard]] constexpr answer counts_as_present(const remote_terms& terms) noexcept {
    return all_of({terms.allowed, terms.on_equal_terms});
}

/// The rule under which they are counted. @law KL 5:16, 6:24
// The catalogue has no record of 5:16; in council the section on its quorum stands for it.
// Unsettled: whether 6:24 reaches an utskott. What is said of its terms has to rest
// on its rules of procedure.
[[nodiscard]] constexpr const rule* remote_rule(body of) noexcept {
    switch (of) {
    case body::council: return detail::cite("KL-5-45");
    case body::committee: return detail::cite("KL-6-24");
    case body::sub_committee: break;
    }
    return detail::cite("KL-6-44");
}

/// Asks for what is not known of the terms.
template<class Conclusion>
constexpr void ask_for_terms(Conclusion& made, const remote_terms& terms, body of) noexcept {
    made.ask_if_unknown(
        terms.allowed,
        {"remote_allowed",
         remote_rule(of),
         {"Har fullmäktige beslutat att ledamöter får delta på distans? (5 kap. 16 §, 6 kap. 24 §)",
          "Has council decided that members may take part remotely? (5:16, 6:24)"}});
    made.ask_if_unknown(
        terms.on_equal_terms,
        {"remote_on_equal_terms",
         remote_rule(of),
         {"Sker deltagandet med ljud och bild i realtid, så att alla ser och hör varandra på lika "
          "villkor?",
          "Is it by live sound and picture, so that all see and hear each other on equal terms?"}});
}

} // namespace mandat::meeting
