// SPDX-License-Identifier: MIT
//
// The page on the appeals of minutes: its head, the table or the blocks, what has to be done,
// what the source leaves open, and the rules. The order of the page is said here.
#include "appeals_minutes.hpp"

#include "table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {
namespace appeals {
namespace {

class minutes_page : minutes_part {
public:
    explicit minutes_page(const minutes_part& of)
        : minutes_part{of} {}

    void write(telling how) && {
        head();
        how == telling::table ? add_minutes_table(*this) : add_minutes_blocks(*this);
        duties();
        dispatch();
        notes();
        rules();
    }

private:
    void head() {
        const auto& read = *told_.read;
        const auto body = name_of(subject{read.of}, of_, read.held);
        to_.add(heading(said(body, " ", with_weekday(read.held),
                             phrase{": vad som kan överklagas", ": what can be appealed"})
                            .in(to_.wanted()),
                        markup::text));
        sentence days = read.approved
                            ? said(phrase{"Justerat ", "Approved "}, with_weekday(*read.approved))
                            : said(phrase{"Justeringsdagen är inte känd",
                                          "The day of the approval is not known"});
        if (!told_.supposed_announced)
            days = read.announced ? said(days, phrase{", tillkännagivet ", ", announced "},
                                         with_weekday(*read.announced))
                                  : said(days, phrase{", inte heller dagen då den tillkännagavs",
                                                      ", nor the day on which it was announced"});
        if (!told_.supposed_announced && read.taken_down)
            days =
                said(days, phrase{", nedtaget ", ", taken down "}, with_weekday(*read.taken_down));
        to_.line(said(days, "."));
        if (const auto supposed = hypothesis_of(told_); !is_empty(supposed)) to_.line(supposed);
        to_.line(tally());
    }
    [[nodiscard]] sentence tally() const {
        const auto count = [&](verdict wanted) {
            return std::to_string(
                std::count_if(told_.rows.begin(), told_.rows.end(), [&](const minuted_appeal& one) {
                    return one.found.appealable == wanted;
                }));
        };
        const auto rows = told_.rows.size();
        return said(std::to_string(rows),
                    rows == 1 ? phrase{" rad: ", " row: "} : phrase{" rader: ", " rows: "},
                    count(verdict::authorised), phrase{" kan överklagas, ", " can be appealed, "},
                    count(verdict::depends),
                    phrase{" beror på en bedömning, ", " to be assessed, "},
                    count(verdict::not_authorised),
                    phrase{" kan inte överklagas.", " cannot be appealed."});
    }

    void duties() {
        const auto all = duties_of(of_, told_, to_.wanted());
        if (all.empty()) return;
        to_.title({"Detta ska göras", "What has to be done"});
        for (const auto& one : all) {
            const auto text = said(one.text, " (", ids_of(one.by), ")").in(to_.wanted());
            to_.bullet(one.where.empty() ? text
                                         : fmt::format("{}: {}", fmt::join(one.where, ", "), text));
        }
    }
    void dispatch() {
        std::vector<std::string> lines;
        const minutes_item* last = nullptr;
        for (const auto& row : told_.rows) {
            if (row.item == last || row.item->sent_to.empty()) continue;
            last = row.item;
            lines.push_back(fmt::format("{}: {}", label_of(*row.item, to_.wanted()),
                                        fmt::join(row.item->sent_to, ", ")));
        }
        if (lines.empty()) return;
        to_.title({"Expedieras enligt protokollet till", "Sent, as the minutes say, to"});
        for (const auto& one : lines) to_.bullet(one);
    }
    void notes() {
        const auto& read = *told_.read;
        if (read.notes.empty() && !read.is_selection) return;
        to_.title({"Vad källan lämnar öppet", "What the source leaves open"});
        if (read.is_selection)
            to_.bullet(say({"Ett urval av besluten: annat som beslutades finns inte med här.",
                            "A selection of the decisions: what else was decided is not here."}));
        for (const auto one : read.notes)
            if (!is_of_another_paragraph(one)) to_.bullet(one);
    }
    /// `§ 44 punkt 4 …`, where § 44 is not told of.
    [[nodiscard]] bool is_of_another_paragraph(std::string_view note) const {
        if (!note.starts_with("§ ")) return false;
        const auto label = note.substr(0, note.find(' ', std::string_view{"§ "}.size()));
        return std::none_of(told_.rows.begin(), told_.rows.end(), [&](const minuted_appeal& row) {
            return row.item->paragraph == label;
        });
    }
    void rules() {
        std::vector<const rule*> cited;
        for (const auto& row : told_.rows) add_rules(cited, rules_of(row.found));
        for (const auto& one : duties_of(of_, told_, to_.wanted())) add_rules(cited, one.by);
        if (cited.empty()) return;
        std::sort(cited.begin(), cited.end()); // the catalogue's own order
        to_.title({"Regler", "Rules"});
        to_.add(rules_in_text(cited, to_.wanted()));
    }
};

} // namespace
} // namespace appeals

std::string in_text(const governance& of, const told_minutes& told, language wanted, telling how) {
    const auto labels = appeals::labels_of(told.rows, wanted);
    appeals::page to{wanted};
    appeals::minutes_page{{of, told, labels, to}}.write(how);
    return std::move(to).take();
}

} // namespace mandat
