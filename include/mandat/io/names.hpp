// SPDX-License-Identifier: MIT
#pragma once
// What a text from a person means: keys and names, however they are spelt (compiled part io).

#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/model/delegation.hpp>
#include <mandat/model/governance.hpp>

#include <memory>
#include <string>
#include <string_view>

namespace mandat {

/// The form in which names are compared: composed (NFC), without case, and with single blanks.
///
/// Characters that nobody sees, such as a soft hyphen, are left out. Text that is not
/// UTF-8 is given back as it is.
[[nodiscard]] std::string fold_name(std::string_view text);

/// Finds things of one governance by key or by name. Immutable; copies share it.
///
/// A key means its thing, as it is spelt; a name means whoever bears it on the day asked. Two
/// bearers, or a name over many days that moved between them, are a fault that lists their keys;
/// a name that is borne on other days alone is a fault that says by whom. Only what is nobody's
/// name on any day is compared with keys in other spellings, and else is a fault with up to three
/// near ones. Without a calendar day a name has to mean one thing over all time.
///
/// @errors      fault_code::unknown_name, fault_code::ambiguous; their place is empty
/// @complexity  one look-up; only an unknown name is compared with all
class name_index {
public:
    explicit name_index(const governance& data);

    /// An organ, a post or a person; a person also by an id in another system, `hsa:SE…-1001`.
    [[nodiscard]] result<subject> find_subject(std::string_view text, date day) const;
    /// A matter, also by a point's number on a day, `rs/7.6`, or by an id in another system.
    [[nodiscard]] result<matter_id> find_matter(std::string_view text, date day) const;
    [[nodiscard]] result<unit_id> find_unit(std::string_view text, date day) const;
    [[nodiscard]] result<area_id> find_area(std::string_view text) const;
    [[nodiscard]] result<named_fact> find_fact(std::string_view text) const;

    /// The same for a question of many days; a point is the one of the first.
    [[nodiscard]] result<subject> find_subject_throughout(std::string_view text,
                                                          const period& days) const;
    [[nodiscard]] result<matter_id> find_matter_throughout(std::string_view text,
                                                           const period& days) const;

private:
    struct tables;
    std::shared_ptr<const tables> tables_;
};

} // namespace mandat
