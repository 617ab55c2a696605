// SPDX-License-Identifier: MIT
//
// The appeals of minutes as a table: a row for each decision, with numbers for the times that
// rows share, and each time told once below. What a cell says is said here.
#include "appeals_minutes.hpp"
#include "table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace mandat::appeals {
namespace {

constexpr std::size_t narrow_column = 10;

/// A time that rows share, with the route that it belongs to.
struct shared_time {
    const appeal_by_route* possible = nullptr;
    const appeal_time* time = nullptr;
    const minutes_item* alone =
        nullptr; ///< the item that was approved by itself, whose day is not known
};

/// What rows have to have in common to share a time; a start that is not known is like any other.
[[nodiscard]] auto shared(const shared_time& one) {
    const auto& time = *one.time;
    const auto start = time.counted ? time.counted->start : no_day;
    return std::tuple{one.possible->route,
                      time.limit,
                      time.state,
                      is_calendar_day(start) ? std::optional{start} : std::nullopt,
                      time.whose,
                      time.why,
                      one.possible->at.name,
                      one.alone};
}

/// Gives times numbers, in the order in which the rows come to them.
class numbered_times {
public:
    [[nodiscard]] std::size_t number_of(const appeal_by_route& possible, const appeal_time& time,
                                        const minutes_item& item) {
        const shared_time wanted{&possible, &time, alone(possible, time, item)};
        const auto found = std::find_if(all_.begin(), all_.end(), [&](const shared_time& one) {
            return shared(one) == shared(wanted);
        });
        if (found != all_.end()) return static_cast<std::size_t>(found - all_.begin()) + 1;
        all_.push_back(wanted);
        return all_.size();
    }
    [[nodiscard]] const std::vector<shared_time>& all() const noexcept { return all_; }

private:
    [[nodiscard]] static const minutes_item*
    alone(const appeal_by_route& possible, const appeal_time& time, const minutes_item& item) {
        const bool is_its_own = possible.route == appeal_route::legality_review &&
                                item.approved_at_once && !time.last_day();
        return is_its_own ? &item : nullptr;
    }

    std::vector<shared_time> all_;
};

class minutes_table : minutes_part {
public:
    explicit minutes_table(const minutes_part& of)
        : minutes_part{of} {}

    void write() && {
        table_of_rows();
        times();
        questions();
    }

private:
    void table_of_rows() {
        table rows{{say({"Paragraf", "Paragraph"}), say({"Vad", "What"}), say({"Slag", "Kind"}),
                    say({"Överklagas", "Appeal"}), say({"Sista dag", "Last day"}),
                    say({"Enligt", "By"})}};
        rows.at_most(2, narrow_column);
        rows.at_most(4, narrow_column);
        rows.at_most(5, narrow_column);
        for (std::size_t i = 0; i < told_.rows.size(); ++i) {
            const auto& row = told_.rows[i];
            rows.add({labels_[i], what_of(row, of_, told_.read->held, to_.wanted()),
                      kind_of_row(row), appeal_cell(row), day_cell(row), ids_of(row.found.by)});
        }
        to_.blank();
        to_.add(rows.print(markup::text, widest_line));
        legend();
    }
    /// ` [1]`, as of a footnote.
    [[nodiscard]] static std::string mark(std::size_t number) {
        return fmt::format(" [{}]", number);
    }
    /// `ja: laglighetsprövning [1]`; `beror på: rättelse (LOV) [4] eller laglighetsprövning [5]`
    [[nodiscard]] std::string appeal_cell(const minuted_appeal& row) {
        const auto& found = row.found;
        if (found.routes.empty()) return say({"nej", "no"});
        auto text = lead_of(found);
        for (std::size_t i = 0; i < found.routes.size(); ++i) {
            const auto& possible = found.routes[i];
            const auto between = i == 0 ? phrase{"", ""} : phrase{" eller ", " or "};
            text = said(text, between, name_in_table(possible.route));
            for (const auto& time : possible.times)
                text = said(text, mark(times_.number_of(possible, time, *row.item)));
        }
        return text.in(to_.wanted());
    }
    [[nodiscard]] static sentence lead_of(const appeal& found) {
        if (found.appealable == verdict::authorised) return said(phrase{"ja: ", "yes: "});
        if (found.routes.size() == 1)
            return said(phrase{"beror på; i så fall ", "depends; if so "});
        return said(phrase{"beror på: ", "depends: "});
    }
    [[nodiscard]] static phrase name_in_table(appeal_route route) {
        if (route == appeal_route::legality_review) return term_for(route).written;
        return short_name(route);
    }
    /// Each last day that is known; `okänd` only beside others that are.
    [[nodiscard]] std::string day_cell(const minuted_appeal& row) {
        if (!any_day_is_known()) return {};
        std::string text;
        const auto& routes = row.found.routes;
        for (const auto& possible : routes)
            for (const auto& time : possible.times) {
                const auto last = time.last_day();
                auto day = last ? to_text(*last) : state_in_table(time);
                if (routes.size() > 1 || possible.times.size() > 1)
                    day += mark(times_.number_of(possible, time, *row.item));
                text += (text.empty() ? "" : ", ") + day;
            }
        return text;
    }
    [[nodiscard]] std::string state_in_table(const appeal_time& time) const {
        return say(time.state == time_state::start_not_known ? phrase{"okänd", "not known"}
                                                             : term_for(time.state).written);
    }
    [[nodiscard]] bool any_day_is_known() const {
        for (const auto& row : told_.rows)
            for (const auto& possible : row.found.routes)
                for (const auto& time : possible.times)
                    if (time.state != time_state::start_not_known) return true;
        return false;
    }
    /// What the labels mean that are not the source's own.
    void legend() {
        const auto any = [&](auto holds) {
            return std::any_of(told_.rows.begin(), told_.rows.end(), holds);
        };
        if (any([](const minuted_appeal& row) { return row.item->paragraph.empty(); }))
            to_.line(said(phrase{"nr: vår numrering, källan anger inga paragrafer.",
                                 "no.: our numbers, the source gives no paragraphs."}));
        if (any([](const minuted_appeal& row) { return row.reported != nullptr; }))
            to_.line(said(phrase{"anm.: delegationsbeslut anmälda i paragrafen, i dess ordning.",
                                 "rep.: delegated decisions reported in the paragraph, in its "
                                 "order."}));
        if (any([](const minuted_appeal& row) {
                return row.act != nullptr && row.act->point.empty() && row.item->acts.size() > 1;
            }))
            to_.line(said(phrase{"(1), (2) …: åtgärder som källan inte numrerar, i dess ordning.",
                                 "(1), (2) …: acts that the source does not number, in its "
                                 "order."}));
    }

    void times() {
        if (times_.all().empty()) return;
        to_.title({"Vägarna och tiderna", "The ways and their times"});
        std::size_t number = 0;
        for (const auto& one : times_.all()) time(one, ++number);
    }
    void time(const shared_time& one, std::size_t number) {
        const auto& possible = *one.possible;
        to_.line(said(phrase{"Tid ", "Time "}, std::to_string(number), ": ",
                      short_name(possible.route)));
        auto when = in_words(*one.time);
        if (!one.time->whose.empty()) when = said(one.time->whose, ": ", when);
        if (one.alone != nullptr)
            when = said(when,
                        phrase{". Räknas från det egna tillkännagivandet av ",
                               ". Counted from the announcement by itself of "},
                        label_of(*one.alone, to_.wanted()));
        const auto alike = like(one, number);
        if (alike != 0) when = said(when, phrase{". I övrigt som", ". Otherwise as"}, mark(alike));
        to_.row({"Tid", "Time"}, when);
        if (one.time->state != time_state::start_not_known)
            for (const auto& warning : one.time->warnings) to_.row({"Observera", "Note"}, warning);
        if (alike != 0)
            return to_.row({"Laga kraft", "Legal force"}, legal_force_unless_alike(one, alike));
        to_.row({"Bekräfta", "Confirm"}, to_confirm(*one.time));
        to_.row({"Ges in till", "Filed with"}, where_filed(possible.at));
        to_.row({"Fel ställe", "Wrong place"}, if_misfiled(possible, of_.region()));
        to_.row({"Vem", "Who"}, who_may(possible.who));
        to_.row({"Laga kraft", "Legal force"}, legal_force_of(possible));
        to_.row(enforced_when(possible.route), enforced_in_words(possible));
    }
    /// The number of an earlier time by the same route that differs in its days alone; 0 for none.
    [[nodiscard]] std::size_t like(const shared_time& wanted, std::size_t number) const {
        const auto& all = times_.all();
        for (std::size_t i = 0; i + 1 < number; ++i)
            if (all[i].possible->route == wanted.possible->route &&
                all[i].possible->at.name == wanted.possible->at.name)
                return i + 1;
        return 0;
    }
    [[nodiscard]] sentence legal_force_unless_alike(const shared_time& one,
                                                    std::size_t alike) const {
        auto text = legal_force_of(*one.possible);
        return text == legal_force_of(*times_.all()[alike - 1].possible) ? sentence{} : text;
    }

    /// Each question once, with the rows that hang on it; the three that tell a
    /// decision from other acts as one.
    void questions() {
        std::vector<std::pair<std::string, std::vector<std::string>>> asked;
        const auto add = [&](const std::string& question, const std::string& label) {
            const auto found = std::find_if(asked.begin(), asked.end(),
                                            [&](const auto& one) { return one.first == question; });
            if (found == asked.end())
                asked.push_back({question, {label}});
            else
                found->second.push_back(label);
        };
        for (std::size_t i = 0; i < told_.rows.size(); ++i) {
            bool is_of_kind = false;
            for (const auto& one : told_.rows[i].found.to_assess)
                if (std::find(act_questions.begin(), act_questions.end(), one) ==
                    act_questions.end())
                    add(say(one), labels_[i]);
                else
                    is_of_kind = true;
            if (is_of_kind) add(question_of_kind(), labels_[i]);
        }
        if (asked.empty()) return;
        to_.title({"Att bedöma", "To be assessed"});
        for (const auto& [question, rows] : asked)
            to_.bullet(fmt::format("{} ({})", question, fmt::join(rows, ", ")));
    }
    [[nodiscard]] std::string question_of_kind() const {
        std::string text = say(
            {"Är det ett beslut som kan överklagas?", "Is it a decision that can be appealed?"});
        for (const auto& one : act_questions) text += ' ' + say(one);
        return text;
    }

    numbered_times times_;
};

} // namespace

void add_minutes_table(const minutes_part& of) {
    minutes_table{of}.write();
}

} // namespace mandat::appeals
