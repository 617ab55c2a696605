// SPDX-License-Identifier: MIT
//
// The appeals of minutes as blocks: all that is known of each decision, one below the other.
// What a block says of an item is said here; what it says of a route, in appeals_text.cpp.
#include "appeals_minutes.hpp"
#include "table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace mandat::appeals {
namespace {

class minutes_blocks : minutes_part {
public:
    explicit minutes_blocks(const minutes_part& of)
        : minutes_part{of} {}

    void write() && {
        for (std::size_t i = 0; i < told_.rows.size(); ++i) block(i);
        presumed();
    }

private:
    void block(std::size_t at) {
        const auto& row = told_.rows[at];
        if (at == 0 || told_.rows[at - 1].item != row.item) item(*row.item);
        to_.blank();
        to_.add(heading(labels_[at], markup::text, 2));
        to_.line(what_of(row, of_, told_.read->held, to_.wanted()));
        to_.row({"Slag", "Kind"}, kind_of_row(row));
        to_.row({"Därför", "Because"},
                row.act != nullptr ? row.act->because : row.reported->because);
        if (row.act != nullptr) {
            to_.row({"Klassat enligt", "Classified by"},
                    fmt::format("{}", fmt::join(row.act->rules, ", ")));
            if (row.act->to.is_valid())
                to_.row({"Avgörs av", "Settled by"},
                        name_of(subject{row.act->to}, of_, told_.read->held));
            to_.row({"Villkor", "Condition"}, row.act->conditional);
        }
        to_.row({"Svar", "Answer"}, said(headline(row.found, told_.read->held), "."));
        if (row.found.routes.empty()) return to_.row({"Enligt", "By"}, ids_of(row.found.by));
        appeal_of_block(at);
    }
    /// What all of a paragraph has in common.
    void item(const minutes_item& one) {
        to_.blank();
        to_.add(
            heading(fmt::format("{} {}", label_of(one, to_.wanted()), one.title), markup::text, 2));
        to_.row({"Diarienummer", "Diary number"}, one.diary);
        if (one.approved_at_once)
            to_.row({"Justering", "Approval"},
                    said(phrase{"omedelbart: tiden räknas från paragrafens eget tillkännagivande",
                                "at once: the time runs from the paragraph's own announcement"}));
        if (one.announced && !told_.supposed_announced)
            to_.row({"Tillkännagiven", "Announced"}, with_weekday(*one.announced));
        to_.row({"Rättat", "Corrected"}, one.corrected);
        to_.row({"Reservationer", "Reservations"}, reservations(one));
    }
    /// Told once: a point whose appeal is that of one before it points there.
    void appeal_of_block(std::size_t at) {
        const auto& found = told_.rows[at].found;
        page told{to_.wanted()};
        add_questions(told, found.to_assess, false);
        for (std::size_t i = 0; i < found.routes.size(); ++i)
            add_route(told, found.routes[i], i + 1, found.routes.size(), of_.region());
        add_protective_day(told, found);
        auto text = std::move(told).take();
        const auto before = std::find_if(told_blocks_.begin(), told_blocks_.end(),
                                         [&](const auto& one) { return one.second == text; });
        if (before != told_blocks_.end())
            return to_.row({"Vägar", "Ways"}, said(phrase{"som ", "as "}, labels_[before->first]));
        to_.add(text);
        told_blocks_.emplace_back(at, std::move(text));
    }
    void presumed() {
        std::vector<appeal_fact> facts;
        for (const auto& row : told_.rows)
            for (const auto fact : row.found.presumed)
                if (std::find(facts.begin(), facts.end(), fact) == facts.end())
                    facts.push_back(fact);
        std::sort(facts.begin(), facts.end());
        if (!facts.empty()) to_.blank();
        add_presumed(to_, facts, false);
    }
    [[nodiscard]] static std::string reservations(const minutes_item& item) {
        auto text = fmt::format("{}", fmt::join(item.reservations, ", "));
        if (!item.reservations_note.empty())
            text += fmt::format("{}{}", text.empty() ? "" : ". ", item.reservations_note);
        return text;
    }

    std::vector<std::pair<std::size_t, std::string>> told_blocks_; ///< by row
};

} // namespace

void add_minutes_blocks(const minutes_part& of) {
    minutes_blocks{of}.write();
}

} // namespace mandat::appeals
