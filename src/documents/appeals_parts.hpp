// SPDX-License-Identifier: MIT
#pragma once
// What text, JSON and notices of appeals share (private to `report`).

#include <mandat/appeal/appeal.hpp>
#include <mandat/documents/appeals.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/rule.hpp>
#include <mandat/law/time/deadline.hpp>
#include <mandat/law/time/time_limits.hpp>
#include <mandat/model/governance.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mandat::appeals {

// ------------------------------------------------------------------------------------- rules, days

/// `tisdag 2024-03-12`
[[nodiscard]] sentence with_weekday(date day);

/// `tre veckor`
[[nodiscard]] sentence length_in_words(duration length);

/// `KL-13-5, KL-8-12`
[[nodiscard]] std::string ids_of(std::span<const rule* const> rules);

/// Adds those that are not there.
void add_rules(std::vector<const rule*>& to, std::span<const rule* const> more);

/// Every rule that an answer rests on, in the order in which it is told.
[[nodiscard]] std::vector<const rule*> rules_of(const appeal& found);

/// Every rule on a line of its own: `  KL-13-5   kommunallagen (2017:725) 13 kap. 5 §`.
[[nodiscard]] std::string rules_in_text(std::span<const rule* const> rules, language wanted);

// ----------------------------------------------------------------------------------- what was done

/// The fact that a question asks about; nothing where it is none of those that the route hangs on.
[[nodiscard]] std::optional<appeal_fact> fact_asked_by(const phrase& question);

/// `beslut`; `öppet` where a human has to say what it is.
[[nodiscard]] phrase kind_in_words(std::optional<act_kind> kind);

/// `§ 40 p. 1`, `nr 5 p. 1` where the source gives no paragraph, `§ 37 anm. 2` of the second
/// decision reported in it.
[[nodiscard]] std::vector<std::string> labels_of(std::span<const minuted_appeal> rows,
                                                 language wanted);
/// `§ 40`, `nr 5`
[[nodiscard]] std::string label_of(const minutes_item& item, language wanted);

/// What the row is about: what was decided, or who reported what.
[[nodiscard]] std::string what_of(const minuted_appeal& row, const governance& of, date on,
                                  language wanted);

// ------------------------------------------------------------------------------- a route of appeal

/// `laglighetsprövning (KL)`
[[nodiscard]] phrase short_name(appeal_route route);

/// `Rör beslutet en leverantör …? Ja.`
[[nodiscard]] sentence supposed_by(const appeal_by_route& possible);

/// The statute's own words, or the law's.
[[nodiscard]] sentence who_may(const standing_rule& who);

/// The court's name, or what kind of court it is where the data does not name it.
[[nodiscard]] sentence court_of(const forum& at);

/// `till domstolen: Förvaltningsrätten i Luleå`, or to the authority and who tests it.
[[nodiscard]] sentence where_filed(const forum& at);

/// What becomes of an appeal that comes to the other of the two.
[[nodiscard]] sentence if_misfiled(const appeal_by_route& possible, const region& of);

/// `tre veckor från dagen då …`, for any day.
[[nodiscard]] sentence rule_of(const time_limit& limit);

/// Its last day and how it was found; the rule where the day is not known; else why there is none.
[[nodiscard]] sentence in_words(const appeal_time& time);

/// `; stängt fredag 2024-03-29 (långfredagen)`: the closed days that it was
/// moved over. Empty for none.
[[nodiscard]] sentence moved_in_words(const deadline_answer& counted);

/// A rule of it was not checked against the statute: a jurist has to confirm it. Empty otherwise.
[[nodiscard]] sentence to_confirm(const appeal_time& time);

/// When it has legal force; empty where a route knows none.
[[nodiscard]] sentence legal_force_of(const appeal_by_route& possible);

/// May it be enforced before it has legal force?
[[nodiscard]] sentence enforced_in_words(const appeal_by_route& possible);
/// The label before it: some routes know no legal force.
[[nodiscard]] phrase enforced_when(appeal_route route);

/// `regionen`, `kommunen`, `kommunalförbundet`
[[nodiscard]] phrase authority_in_words(const region& of);

/// One line that answers: can it be appealed, by what, until when.
[[nodiscard]] sentence headline(const appeal& found, date on);

// ----------------------------------------------------------------------------------------- minutes

/// What the region has to do about the appeals of minutes.
struct appeal_duty {
    std::string_view key;
    sentence text;
    std::vector<const rule*> by;
    std::vector<std::string> where{};  ///< labels of items; empty: all of the minutes
    std::optional<date> due{};         ///< the last day for it, where it has one that is known
    std::optional<date> done{};        ///< where it is known
    std::optional<bool> was_in_time{}; ///< where both are
};
[[nodiscard]] std::vector<appeal_duty> duties_of(const governance& of, const told_minutes& told,
                                                 language wanted);

/// The day and what was supposed, in one line: `Antaget: justeringen tillkännagavs …`.
/// Empty where nothing was.
[[nodiscard]] sentence hypothesis_of(const told_minutes& told);

// ----------------------------------------------------------------------------------------- notices

/// What a notice is about. What is empty is left out.
struct noticed {
    std::string by{};
    std::string authority{};
    std::vector<std::string> decisions{}; ///< a line each
    date on = no_day;
    recorded how = recorded::in_minutes;
    std::string alone{}; ///< the paragraph that was approved by itself
};
[[nodiscard]] noticed about(const told_appeal& told);
[[nodiscard]] noticed about(const told_minutes& told, const governance& of, std::size_t row,
                            std::string_view label);

/// A heading and the decisions.
[[nodiscard]] std::string notice_head(const noticed& about);
/// How to appeal by one route: the same text suits every decision that has it.
///
/// @param is_open  whether there is an appeal, or which route, has to be assessed
[[nodiscard]] std::string notice_body(const region& of, const appeal_by_route& possible,
                                      bool is_open, const noticed& about);

// ----------------------------------------------------------------------------------------- writing

inline constexpr std::size_t widest_line = 100;

/// Lines of text, and rows of a label with text beside it.
class page {
public:
    explicit page(language wanted)
        : wanted_{wanted} {}

    void line(std::string_view text, std::size_t indent = 0);
    void line(const sentence& text, std::size_t indent = 0) { line(text.in(wanted_), indent); }
    void title(const phrase& text);
    void blank();
    /// Empty text leaves the row out.
    void row(const phrase& label, const sentence& text);
    void row(const phrase& label, std::string_view text);
    void bullet(std::string_view text);
    void bullet(const phrase& text) { bullet(text.in(wanted_)); }
    void bullet(const sentence& text) { bullet(text.in(wanted_)); }
    void add(std::string_view text) { text_ += text; }
    [[nodiscard]] language wanted() const noexcept { return wanted_; }
    [[nodiscard]] std::string take() && { return std::move(text_); }

private:
    /// Text of any length beside what stands before its first line.
    void hang(std::string before, std::size_t width, std::string_view text);

    language wanted_;
    std::string text_;
};

// --------------------------------------------------------------------------------- parts of a page

/// One route: what it supposes, who, where, until when, and what follows meanwhile.
void add_route(page& to, const appeal_by_route& possible, std::size_t number, std::size_t count,
               const region& of);

/// What a human has to assess.
///
/// @param with_options  each with the option of the command line that says it
void add_questions(page& to, std::span<const phrase> questions, bool with_options);

void add_presumed(page& to, std::span<const appeal_fact> facts, bool with_options);

/// The day by which one is safe whatever is assessed, where it is open.
void add_protective_day(page& to, const appeal& found);

} // namespace mandat::appeals
